/** The review of pixels before it is confirmed: nothing counts as hidden that a mask does not cover in its own frame. */
import { describe, expect, test } from 'vitest';
import type { FoundText, PixelDecision } from '#shared/contract/pixels.ts';
import {
  isDecided,
  linesOf,
  placesOf,
  standingOf,
  startOf,
  verdictOf,
  withChange,
  withMask,
  withoutMask,
  withPlaceKept,
  withPlaceMasked,
  type Draft,
} from '../../../renderer/src/steps/deidentify/pixel-draft.ts';

const size = { columns: 512, rows: 512 };
const found = (x: number, y: number, text: string, more: Partial<FoundText> = {}): FoundText => ({
  instance: 1,
  frame: 0,
  box: { x, y, width: 80, height: 12 },
  text,
  confidence: 0.9,
  identifier: null,
  why: '',
  ...more,
});
const nothing: Draft = { masks: [], kept: [] };
const drawn = (x: number, y: number, width: number, height: number) => ({
  id: `drawn-${x}-${y}`,
  box: { x, y, width, height },
  frames: 'all' as const,
  from: 'hand' as const,
  why: '',
});

describe('places', () => {
  test('texts at the same place of several frames are one place, what identifies first', () => {
    const places = placesOf([
      found(22, 24, 'SIEMENS', { instance: 1 }),
      found(24, 25, 'BRANDT^OLE', { instance: 2, identifier: 'patient-name' }),
      found(22, 60, 'KV 120'),
    ]);
    expect(places.map(({ box, texts }) => [box, texts.map(({ text }) => text)])).toEqual([
      [{ x: 22, y: 24, width: 82, height: 13 }, ['BRANDT^OLE', 'SIEMENS']],
      [{ x: 22, y: 60, width: 80, height: 12 }, ['KV 120']],
    ]);
  });
  test('lines of text one under the other are places of their own', () => {
    expect(placesOf([found(20, 20, 'A'), found(20, 27, 'B')])).toHaveLength(2);
  });
});

describe('masked, kept, undecided', () => {
  const [place] = placesOf([found(100, 100, 'BRANDT'), found(100, 100, 'ROE', { instance: 2, frame: 3 })]);
  test('nothing is decided by itself', () => {
    expect(standingOf(place!, nothing)).toBe('undecided');
  });
  test('a mask that leaves one column of a letter to be seen does not hide the text', () => {
    const almost = withMask(nothing, drawn(100, 100, 79, 12));
    expect(standingOf(place!, almost)).toBe('undecided');
    expect(standingOf(place!, withChange(almost, almost.masks[0]!.id, { box: place!.box }))).toBe('masked');
  });
  test('a mask in one frame does not hide what another frame shows', () => {
    const one = withMask(nothing, { ...drawn(90, 90, 200, 40), frames: [0] });
    expect(standingOf(place!, one)).toBe('undecided');
    expect(standingOf(place!, withMask(one, { ...drawn(90, 91, 200, 40), frames: [3] }))).toBe('masked');
  });
  test('masking a text covers it with a margin; keeping it takes the mask away again, but none that was drawn', () => {
    const masked = withPlaceMasked(nothing, place!, size);
    expect(masked.masks.map(({ box }) => box)).toEqual([{ x: 98, y: 98, width: 84, height: 16 }]);
    expect(standingOf(place!, masked)).toBe('masked');
    const kept = withPlaceKept(masked, place!);
    expect(kept.masks).toEqual([]);
    expect(standingOf(place!, kept)).toBe('kept');
    expect(standingOf(place!, withPlaceMasked(kept, place!, size))).toBe('masked');
    const byHand = withMask(nothing, drawn(90, 90, 200, 40));
    expect(standingOf(place!, withPlaceKept(byHand, place!))).toBe('masked');
  });
  test('taking away a mask that hid two texts leaves both undecided', () => {
    const places = placesOf([found(100, 100, 'A'), found(100, 114, 'B')]);
    const both = withMask(nothing, { ...drawn(90, 90, 200, 60), from: 'suggestion' });
    const kept = withPlaceKept(both, places[0]!);
    expect(places.map((one) => standingOf(one, kept))).toEqual(['kept', 'undecided']);
  });
});

describe('where a draft begins and what it says', () => {
  const places = placesOf([found(10, 10, 'NAME', { identifier: 'patient-name' }), found(10, 40, 'KV')]);
  const suggested = [{ x: 8, y: 8, width: 90, height: 16, frames: 'all' as const, why: 'patient’s name' }];
  test('suggested masks are there, other texts wait', () => {
    const draft = startOf(null, false, suggested, places);
    expect(places.map((place) => standingOf(place, draft))).toEqual(['masked', 'undecided']);
    expect(verdictOf(draft)).toEqual({
      verdict: 'mask',
      masks: [{ x: 8, y: 8, width: 90, height: 16, frames: 'all' }],
      reason: '',
    });
  });
  test('a decision of a person covers what it left to be seen; one of the recipe does not', () => {
    const decision: PixelDecision = { verdict: 'mask', masks: [{ ...places[0]!.box, frames: 'all' }], reason: '' };
    const standings = (byPerson: boolean) =>
      places.map((place) => standingOf(place, startOf(decision, byPerson, suggested, places)));
    expect(standings(true)).toEqual(['masked', 'kept']);
    expect(standings(false)).toEqual(['masked', 'undecided']);
    expect(isDecided(startOf(decision, true, suggested, places), decision)).toBe(true);
    expect(isDecided(startOf(null, true, suggested, places), decision)).toBe(false);
  });
  test('a group that was left out is not looked at: nothing in it is kept', () => {
    const decision: PixelDecision = { verdict: 'withhold', masks: [], reason: '' };
    const draft = startOf(decision, true, [], places);
    expect(draft.kept).toEqual([]);
    expect(isDecided(draft, decision)).toBe(false);
  });
  test('without masks the verdict is clean', () => {
    expect(verdictOf(nothing)).toEqual({ verdict: 'clean', masks: [], reason: '' });
  });
});

test('lines are numbered: the texts from the top, then masks that hide none of them', () => {
  const places = placesOf([found(10, 40, 'KV'), found(10, 10, 'NAME')]);
  let draft = withPlaceMasked(nothing, places[0]!, size);
  draft = withMask(draft, drawn(300, 300, 44, 15));
  expect(
    linesOf(draft, places).map(({ number, place, mask, standing }) => [
      number,
      place?.texts[0]!.text,
      mask?.from,
      standing,
    ]),
  ).toEqual([
    [1, 'NAME', 'text', 'masked'],
    [2, 'KV', undefined, 'undecided'],
    [3, undefined, 'hand', 'masked'],
  ]);
  expect(linesOf(withoutMask(draft, 'drawn-300-300'), places)).toHaveLength(2);
});
