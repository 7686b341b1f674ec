/** Slices in plain rows: gaps, doubles, mixtures, and what must not be taken for one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { examineSeries, examineStack, type Slice } from '#engine/quality/geometry.ts';
import { findCopies, findInSeries } from '#engine/quality/examine.ts';

let next = 1;
const slice = (position: number | null, rest: Partial<Slice> = {}): Slice => ({
  id: next,
  sopUid: `1.${next++}`,
  position,
  orientation: '1\\0\\0\\0\\1\\0',
  spacing: '0.5\\0.5',
  rows: 512,
  columns: 512,
  imageType: 'ORIGINAL\\PRIMARY\\AXIAL',
  acquisition: '1',
  phase: '|||||',
  frames: 1,
  ...rest,
});
const stack = (count: number, step: number, rest: Partial<Slice> = {}): Slice[] =>
  Array.from({ length: count }, (_, n) => slice(n * step, rest));

describe('examineSeries', () => {
  it('finds one missing slice where steps of 1.6 mm hold one of 3.2 mm', () => {
    const slices = stack(20, 1.6).filter((_, n) => n !== 7);
    const result = examineSeries(slices);
    expect(result.missing).toHaveLength(1);
    expect(result.missing[0]).toBeCloseTo(11.2);
    expect(result).toMatchObject({ state: 'gap', text: '1 slice missing', unevenSteps: 0 });
  });
  it('takes an even stack in any order for complete, and rounding for even', () => {
    const slices = stack(30, 0.7)
      .map((s, n) => ({ ...s, position: s.position! + (n % 2 ? 0.004 : -0.004) }))
      .reverse();
    expect(examineSeries(slices)).toMatchObject({ state: 'complete', missing: [], doubledIds: [], unevenSteps: 0 });
  });
  it('names the second slice at one place, not the first', () => {
    const slices = stack(10, 2);
    const extra = slice(6);
    expect(examineSeries([...slices, extra])).toMatchObject({
      state: 'double',
      doubled: [6],
      doubledIds: [extra.id],
      missing: [],
    });
  });
  it('does not take the same object in two files for a doubled slice', () => {
    const slices = stack(10, 2);
    expect(examineSeries([...slices, { ...slices[3]!, id: 9999 }]).state).toBe('complete');
  });
  it('reads phases and echoes as volumes, named or not', () => {
    const named = [...stack(10, 3, { phase: '1|||||' }), ...stack(10, 3, { phase: '2|||||' })];
    expect(examineSeries(named)).toMatchObject({ state: 'complete', doubledIds: [] });
    expect(examineSeries([...stack(10, 3), ...stack(10, 3), ...stack(10, 3)])).toMatchObject({
      state: 'complete',
      doubledIds: [],
    });
    const lacking = [
      ...stack(10, 3, { phase: '1|||||' }),
      ...stack(10, 3, { phase: '2|||||' }).filter((_, n) => n !== 4),
    ];
    expect(examineSeries(lacking).missing).toEqual([12]);
  });
  it('does not split a stack by an acquisition number that counts slices, nor miss what lies between two acquisitions', () => {
    expect(examineSeries(stack(12, 2).map((s, n) => ({ ...s, acquisition: String(n) }))).state).toBe('complete');
    const two = [
      ...stack(10, 2, { acquisition: '1' }),
      ...stack(10, 2, { acquisition: '2' }).map((s) => ({ ...s, position: s.position! + 60 })),
    ];
    expect(examineSeries(two)).toMatchObject({ state: 'complete', missing: [] });
    const interrupted = stack(20, 2).map((s, n) => ({ ...s, acquisition: n > 7 && n < 12 ? '2' : '1' }));
    expect(examineSeries(interrupted)).toMatchObject({ state: 'complete', missing: [] });
  });
  it('leaves localizers alone, but not a localizer within a stack', () => {
    const scout = { imageType: 'ORIGINAL\\PRIMARY\\LOCALIZER' };
    const survey = [slice(0, scout), slice(9, scout), slice(30, { ...scout, orientation: '0\\1\\0\\0\\0\\-1' })];
    expect(examineSeries(survey).state).toBe('complete');
    const stray = slice(5, { ...scout, orientation: '1\\0\\0\\0\\0\\-1' });
    expect(examineSeries([stray, ...stack(10, 2)])).toMatchObject({ state: 'mixed', differing: [stray.id] });
  });
  it('tells sizes, spacings and directions apart, not their rounding', () => {
    const odd = [
      slice(30, { rows: 256 }),
      slice(32, { spacing: '0.6\\0.6' }),
      slice(34, { orientation: '0\\1\\0\\0\\0\\-1' }),
    ];
    expect(examineSeries([...stack(10, 2), ...odd]).differing).toEqual(odd.map((s) => s.id));
    expect(
      examineSeries(stack(10, 2).map((s, n) => ({ ...s, orientation: `1\\0.00${n % 3}\\0\\0\\1\\0` }))).differing,
    ).toEqual([]);
  });
  it('calls irregular steps uneven and does not invent slices', () => {
    const result = examineSeries([0, 2, 4, 5, 8.5, 10, 12, 14].map((z) => slice(z)));
    expect(result.missing).toEqual([]);
    expect(result.unevenSteps).toBeGreaterThan(0);
  });
  it('says so where there is nothing to order', () => {
    expect(examineSeries([]).state).toBe('single');
    expect(examineSeries([slice(null)]).state).toBe('single');
    expect(examineSeries([slice(null), slice(null)]).state).toBe('unknown');
  });
});

describe('copies and conflicts', () => {
  const row = (id: number, sopUid: string, content: string) => ({
    id,
    sopUid,
    content,
    series: 1,
    seriesUid: '1.2',
    patient: 1,
  });
  it('gathers copies by series, and tells equal from unequal', () => {
    const found = findCopies([
      row(1, 'a', 'x'),
      row(2, 'a', 'x'),
      row(3, 'b', 'x'),
      row(4, 'b', 'x'),
      row(5, 'c', 'x'),
      row(6, 'c', 'y'),
    ]);
    expect(found.map(({ key, instances }) => [key, instances])).toEqual([
      ['duplicate-identical:1.2', [2, 4]],
      ['duplicate-different:1.2', [6]],
    ]);
  });
});

describe('examineStack', () => {
  const wild = fc.array(fc.oneof(fc.integer({ min: 0, max: 12 }), fc.constantFrom(2.4, 5.001, 5.0101, 7.09)), {
    maxLength: 14,
  });
  const nearlyEven = fc.array(fc.integer({ min: 95, max: 111 }), { maxLength: 20 }).map((steps) => {
    let place = 0;
    return steps.map((step) => (place += step / 100)).reverse();
  });

  it('says of a stack in any order what is said of its slices in the order of their paths, or leaves it to that', () => {
    let sound = 0;
    fc.assert(
      fc.property(fc.oneof(wild, nearlyEven), fc.boolean(), (positions, localizer) => {
        const imageType = localizer ? 'ORIGINAL\\PRIMARY\\LOCALIZER' : 'ORIGINAL\\PRIMARY\\AXIAL';
        const stackOf = positions.map((position) => slice(position, { imageType }));
        const found = examineStack(Float64Array.from(positions.toReversed()), imageType);
        const rows = stackOf.map((row) => ({
          ...row,
          series: 1,
          study: 1,
          studyUid: '1.2',
          patient: 1,
          patientId: 'A',
        }));
        const { findings, geometry } = findInSeries('1.2.3', rows);
        if (found) {
          sound += 1;
          expect([found, findings]).toEqual([{ state: geometry.state, text: geometry.text }, []]);
        } else if (positions.length > 2 && !localizer)
          // Two slices at every place are even as well, but are not looked at in short.
          expect(findings.length > 0 || new Set(geometry.positions).size < positions.length).toBe(true);
      }),
      { numRuns: 3000, seed: 5 },
    );
    expect(sound).toBeGreaterThan(300);
    expect(sound).toBeLessThan(2500);
  });
});
