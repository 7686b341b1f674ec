/** Groups of objects that look alike, and what is decided about them: precedence, undo, and what the writer is told. */
import { mkdirSync, mkdtempSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Output } from '#shared/contract/index.ts';
import type { PixelDecision } from '#shared/contract/pixels.ts';
import { pixelsOfInstance, pixelsOfPatient } from '#engine/deidentify/handlers.ts';
import { createDicom, type NewDataSet } from '#engine/dicom/create.ts';
import { startTestEngine, type TestEngine } from '../../fixtures/engine.ts';
import { ct } from './object.ts';

let base: string;
let folder: string;
let engine: TestEngine;

const radiograph: NewDataSet = {
  SOPClassUID: '1.2.840.10008.5.1.4.1.1.1',
  Modality: 'CR',
  Manufacturer: 'ACME',
  ManufacturerModelName: 'Plate 1',
};
const put = (name: string, more: NewDataSet): void =>
  writeFileSync(
    join(folder, `${name}.dcm`),
    createDicom({
      dataSet: ct({ SOPInstanceUID: `1.9.${name.length}.${[...name].map((c) => c.charCodeAt(0)).join('')}`, ...more }),
    }),
  );
const read = async (): Promise<void> => {
  const known = (await engine.call('library.roots', {})).length > 0;
  if (known) await engine.job('library.index', {});
  else await engine.job('library.addFolder', { folder });
};
type Group = Output<'deidentify.pixelGroups'>['rows'][number];
const groups = async (): Promise<Group[]> => (await engine.call('deidentify.pixelGroups', {})).rows;
const suspicious = async (): Promise<Group[]> => (await groups()).filter((group) => group.risk === 'suspicious');
const frames = async (key: string) => (await engine.call('deidentify.pixelFrames', { key })).rows;
const decide = (
  target: { group: string } | { series: number } | { instance: number },
  decision: PixelDecision | null,
) => engine.call('deidentify.decidePixels', { targets: [target], decision });
const verdict = (one: PixelDecision['verdict']): PixelDecision => ({
  verdict: one,
  masks: one === 'mask' ? [{ x: 0, y: 0, width: 1, height: 1, frames: 'all' }] : [],
  reason: '',
});

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'fairpack-pixels-'));
  folder = join(base, 'incoming');
  mkdirSync(folder);
  engine = startTestEngine(join(base, 'engine'));
});
afterEach(async () => {
  await engine.close();
  rmSync(base, { recursive: true, force: true });
});

describe('groups by what the index knows', () => {
  it('tell devices, sizes and statements apart; slices are plain, radiographs without a statement are not', async () => {
    put('a', { ...radiograph, SeriesInstanceUID: '1.1' });
    put('b', { ...radiograph, SeriesInstanceUID: '1.2' });
    put('c', { ...radiograph, SeriesInstanceUID: '1.3', ManufacturerModelName: 'Plate 2' });
    put('d', { ...radiograph, SeriesInstanceUID: '1.4', BurnedInAnnotation: 'NO' });
    put('e', { SeriesInstanceUID: '1.5' });
    await read();
    const found = await groups();
    expect(found.map(({ risk, instances, title }) => [risk, instances, title])).toEqual([
      ['suspicious', 2, 'Computed radiographs'],
      ['suspicious', 1, 'Computed radiographs'],
      ['plain', 1, 'CT slices'],
      ['plain', 1, 'Computed radiographs'],
    ]);
    expect(found[0]!.detail).toBe('2 × 2 · ACME Plate 1 · CR');
    expect(found[0]!.state).toBe('unread');
    expect(await engine.call('deidentify.pixels', {})).toMatchObject({
      groups: 4,
      waiting: 2,
      neverLooked: 2,
      read: { objects: 0, of: 3 },
      policy: 'ask',
    });
    const rows = await frames(found[0]!.key);
    expect(rows).toHaveLength(2);
    expect(found[0]!.representative).toEqual({ instance: rows[0]!.instance, frame: 0 });
    expect((await engine.call('deidentify.pixelSeries', { key: found[0]!.key })).total).toBe(2);
  });

  it('follow the index: what is left out or gone counts no more', async () => {
    put('a', { ...radiograph, SeriesInstanceUID: '1.1' });
    put('bb', { ...radiograph, SeriesInstanceUID: '1.1' });
    await read();
    expect((await suspicious())[0]).toMatchObject({ instances: 2, frames: 2, series: 1 });
    unlinkSync(join(folder, 'bb.dcm'));
    await read();
    expect((await suspicious())[0]).toMatchObject({ instances: 1, frames: 1 });
  });
});

describe('decisions', () => {
  beforeEach(async () => {
    put('a', { ...radiograph, SeriesInstanceUID: '1.1' });
    put('bb', { ...radiograph, SeriesInstanceUID: '1.1' });
    put('ccc', { ...radiograph, SeriesInstanceUID: '1.2' });
    await read();
  });

  it('hold from the narrower over the wider, and are taken back one by one', async () => {
    const [group] = await suspicious();
    const [first, second, third] = await frames(group!.key);
    await decide({ group: group!.key }, verdict('withhold'));
    expect(pixelsOfInstance(engine.workspace, first!.instance)).toEqual({ withheld: true });
    expect((await suspicious())[0]).toMatchObject({ state: 'withhold', undecided: 0 });
    await decide({ series: first!.series }, verdict('mask'));
    expect(pixelsOfInstance(engine.workspace, first!.instance).pixels).toEqual({
      verdict: 'mask',
      masks: [{ x: 0, y: 0, width: 1, height: 1, frames: 'all' }],
      by: 'person',
    });
    await decide({ instance: second!.instance }, verdict('clean'));
    expect(pixelsOfInstance(engine.workspace, second!.instance).pixels).toMatchObject({
      verdict: 'clean',
      by: 'person',
    });
    expect(pixelsOfInstance(engine.workspace, third!.instance)).toEqual({ withheld: true });
    expect((await suspicious())[0]!.state).toBe('mixed');
    expect((await frames(group!.key)).map((row) => row.decision?.verdict ?? null)).toEqual(['mask', 'clean', null]);
    const patient = 1;
    expect([...pixelsOfPatient(engine.workspace, patient).keys()].sort()).toEqual(
      [first!, second!, third!].map(({ instance }) => instance).sort(),
    );
    for (const expected of ['mask', 'withhold', null] as const) {
      await engine.call('decisions.undo', {});
      const { pixels, withheld } = pixelsOfInstance(engine.workspace, second!.instance);
      expect(withheld ? 'withhold' : (pixels?.verdict ?? null)).toBe(expected);
    }
    await engine.call('decisions.redo', {});
    expect(pixelsOfInstance(engine.workspace, second!.instance)).toEqual({ withheld: true });
  });

  it('about a series do not hold for an image that came later; about an object not for another content', async () => {
    const [group] = await suspicious();
    const [first] = await frames(group!.key);
    await decide({ series: first!.series }, verdict('clean'));
    put('dddd', { ...radiograph, SeriesInstanceUID: '1.1' });
    await read();
    expect(pixelsOfInstance(engine.workspace, first!.instance)).toEqual({});
    await decide({ series: first!.series }, verdict('clean'));
    expect(pixelsOfInstance(engine.workspace, first!.instance).pixels?.verdict).toBe('clean');
    await decide({ series: first!.series }, null);
    await decide({ instance: first!.instance }, verdict('clean'));
    put('a', { ...radiograph, SeriesInstanceUID: '1.1', 'PixelData OW': new Uint8Array([9, 0, 9, 0, 9, 0, 9, 0]) });
    await read();
    const verdicts = (await frames(group!.key)).map((row) => row.decision);
    expect(verdicts).toEqual([null, null, null, null]);
  });

  it('about a group are refused before its frames were read, but for leaving it out', async () => {
    const [group] = await suspicious();
    await expect(decide({ group: group!.key }, verdict('clean'))).rejects.toThrow(/not read yet/);
    await expect(decide({ group: group!.key }, { verdict: 'mask', masks: [], reason: '' })).rejects.toThrow(
      /at least one mask/,
    );
    await expect(decide({ group: 'nowhere' }, verdict('withhold'))).rejects.toThrow(/no longer there/);
  });

  it('change what is left out, and of plain groups too', async () => {
    const withheld = async () =>
      Object.fromEntries(
        (await engine.call('deidentify.withheld', {})).map(({ reason, instances }) => [reason, instances]),
      );
    expect(await withheld()).toEqual({ 'burned-in-unknown': 3 });
    const [group] = await suspicious();
    const [first] = await frames(group!.key);
    await decide({ instance: first!.instance }, verdict('clean'));
    expect(await withheld()).toEqual({ 'burned-in-unknown': 2 });
    put('slice', { SeriesInstanceUID: '1.7' });
    await read();
    const plain = (await groups()).find(({ risk }) => risk === 'plain')!;
    await decide({ group: plain.key }, verdict('withhold'));
    expect(await withheld()).toEqual({ 'burned-in-unknown': 2, 'pixels-withheld': 1 });
  });
});
