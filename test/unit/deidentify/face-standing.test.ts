/** What becomes of series that may show a face: by decision, access and policy. Pure. */
import { describe, expect, it } from 'vitest';
import { standingsOf, type FaceDecision, type FaceInputs } from '#engine/deidentify/face-standing.ts';

const series = (id: number) => ({ series: id, key: `k${id}`, included: 10, description: `series ${id}` });
const head = (id: number) => ({ series: id, sure: true, why: 'Body Part Examined says "head".' });
const decision = (more: Partial<FaceDecision>): FaceDecision => ({
  verdict: 'accept',
  reason: 'because',
  instances: 10,
  ...more,
});
const inputs = (decisions: Record<string, FaceDecision>, more: Partial<FaceInputs> = {}): FaceInputs => ({
  heads: [head(1)],
  series: [series(1), series(2), series(3)],
  decisions: new Map(Object.entries(decisions)),
  open: true,
  policy: 'ask',
  fits: () => true,
  ...more,
});
const first = (decisions: Record<string, FaceDecision>, more: Partial<FaceInputs> = {}) =>
  standingsOf(inputs(decisions, more))[0];

describe('nobody decided', () => {
  it('an open release waits; written all the same, it would be left out', () =>
    expect(first({})).toMatchObject({ state: 'undecided', packaged: 'blocks', order: { withhold: 'face-undecided' } }));
  it('unattended, it is left out of an open release', () =>
    expect(first({}, { policy: 'withhold' })).toMatchObject({ packaged: 'no', order: { withhold: 'face-undecided' } }));
  it('accepted for one reason by a recipe', () =>
    expect(first({}, { policy: { accept: 'all consented' } })).toMatchObject({
      state: 'accept',
      reason: 'all consented',
      order: { statement: 'YES' },
    }));
  it('controlled access takes it, marked', () =>
    expect(first({}, { open: false })).toMatchObject({
      state: 'undecided',
      packaged: 'yes',
      order: { statement: 'YES' },
    }));
});

describe('a person decided', () => {
  it.each([
    ['accept', true, { statement: 'YES' }],
    ['accept', false, { statement: 'YES' }],
    ['no-face', true, { statement: 'NO', cleaned: false }],
    ['controlled', true, { withhold: 'face-controlled' }],
    ['controlled', false, { statement: 'YES' }],
    ['leave-out', true, { withhold: 'face-left-out' }],
    ['leave-out', false, { withhold: 'face-left-out' }],
  ] as const)('%s, open %s', (verdict, open, order) =>
    expect(first({ k1: decision({ verdict }) }, { open })?.order).toEqual(order),
  );
  it('slices that came later were not decided on', () =>
    expect(first({ k1: decision({ verdict: 'no-face', instances: 9 }) })).toMatchObject({
      state: 'undecided',
      packaged: 'blocks',
    }));
});

describe('replaced by a defaced series (PS3.15 E.3.2)', () => {
  const replaced = decision({ verdict: 'replace', replacement: 'k2', confirmed: true });
  it('the original is left out and the other claims 113102, also where nothing names its head', () => {
    expect(standingsOf(inputs({ k1: replaced }))).toMatchObject([
      { series: 1, state: 'replace', order: { withhold: 'face-replaced' } },
      { series: 2, state: 'defaced', replaces: 1, order: { statement: 'NO', cleaned: true } },
    ]);
    const both = standingsOf(inputs({ k1: replaced }, { heads: [head(2), head(1)] }));
    expect(both.map((one) => [one.series, one.state])).toEqual([[2, 'defaced'], [1, 'replace']]); // prettier-ignore
  });
  it.each([
    ['nobody confirmed it', { k1: { ...replaced, confirmed: false } }, {}],
    ['the two changed since they were compared', { k1: replaced }, { fits: () => false }],
    ['it is gone', { k1: { ...replaced, replacement: 'k9' } }, {}],
  ])('%s: undecided, and nothing is claimed', (_, decisions, more) => {
    const standings = standingsOf(inputs(decisions, more));
    expect(standings).toMatchObject([{ series: 1, state: 'undecided', packaged: 'blocks' }]);
    expect(JSON.stringify(standings)).not.toContain('"cleaned":true');
  });
  it('one defaced series stands for one original only', () => {
    const standings = standingsOf(inputs({ k1: replaced, k3: replaced }, { heads: [head(1), head(3)] }));
    expect(standings.map((one) => one.state)).toEqual(['replace', 'undecided', 'defaced']);
  });
  it('what a person says of the defaced series itself goes before the claim', () => {
    const standings = standingsOf(
      inputs({ k1: replaced, k2: decision({ verdict: 'leave-out' }) }, { heads: [head(1), head(2)] }),
    );
    expect(standings.map((one) => one.state)).toEqual(['undecided', 'leave-out']);
  });
});
