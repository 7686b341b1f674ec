/** What a person is about to say of a group or an object: masks and texts that stay, before it is confirmed; pure. */
import type { Box, FoundText, Mask, PixelDecision } from '#shared/contract/pixels.ts';
import { isHidden, overlap, withMargin, type Size } from '../../parts/mask-geometry.ts';

/** Texts at the same place of frames that look alike: one mask hides them all. */
export interface Place {
  id: string;
  /** Holds all of its texts. */
  box: Box;
  /** What identifies comes first. */
  texts: readonly FoundText[];
}
export interface DraftMask {
  id: string;
  box: Box;
  frames: Mask['frames'];
  /** Suggested ones and those of a text may go with a word; drawn ones only by hand. */
  from: 'suggestion' | 'text' | 'hand';
  why: string;
}
export interface Draft {
  masks: readonly DraftMask[];
  /** Places whose texts were looked at and stay. */
  kept: readonly string[];
}
export type Standing = 'masked' | 'kept' | 'undecided';

/** Boxes that share more than this part are the same place. */
const alike = 0.5;
const around = (one: Box, other: Box): Box => {
  const [x, y] = [Math.min(one.x, other.x), Math.min(one.y, other.y)];
  return {
    x,
    y,
    width: Math.max(one.x + one.width, other.x + other.width) - x,
    height: Math.max(one.y + one.height, other.y + other.height) - y,
  };
};

export function placesOf(texts: readonly FoundText[]): Place[] {
  const places: { id: string; first: Box; box: Box; texts: FoundText[] }[] = [];
  for (const text of texts) {
    const known = places.find(({ first }) => overlap(first, text.box) > alike);
    if (known) {
      known.box = around(known.box, text.box);
      known.texts.push(text);
    } else {
      const { x, y, width, height } = text.box;
      places.push({ id: `place-${x}-${y}-${width}-${height}`, first: text.box, box: text.box, texts: [text] });
    }
  }
  return places
    .sort((one, other) => one.box.y - other.box.y || one.box.x - other.box.x)
    .map(({ id, box, texts: found }) => ({
      id,
      box,
      texts: found.toSorted((one, other) => Number(one.identifier === null) - Number(other.identifier === null)),
    }));
}

const holdsIn = (mask: Pick<DraftMask, 'frames'>, frame: number): boolean =>
  mask.frames === 'all' || mask.frames.includes(frame);
export const masksIn = (draft: Draft, frame: number): DraftMask[] => draft.masks.filter((mask) => holdsIn(mask, frame));

/** Masked where every text of the place is hidden in its own frame. */
export function standingOf(place: Place, draft: Draft): Standing {
  const hidden = place.texts.every(({ box, frame }) =>
    isHidden(
      box,
      masksIn(draft, frame).map((mask) => mask.box),
    ),
  );
  if (hidden) return 'masked';
  return draft.kept.includes(place.id) ? 'kept' : 'undecided';
}

/** Where a person decided, whatever is not masked was looked at and stays. */
export function startOf(
  decision: PixelDecision | null,
  byPerson: boolean,
  suggested: readonly (Mask & { why: string })[],
  places: readonly Place[],
): Draft {
  const masks = decision
    ? decision.masks.map(({ frames, ...box }, at) => ({
        id: `decided-${at}`,
        box,
        frames,
        from: 'hand' as const,
        why: 'as decided',
      }))
    : suggested.map(({ frames, why, ...box }, at) => ({
        id: `suggested-${at}`,
        box,
        frames,
        from: 'suggestion' as const,
        why,
      }));
  const draft: Draft = { masks, kept: [] };
  if (!decision || !byPerson || decision.verdict === 'withhold') return draft;
  return { masks, kept: places.filter((place) => standingOf(place, draft) !== 'masked').map(({ id }) => id) };
}

/** Letters reach a little beyond the box that a reader of text gives. */
const margin = (box: Box): number => Math.max(2, Math.round(box.height / 8));

export function withPlaceMasked(draft: Draft, place: Place, size: Size): Draft {
  const kept = draft.kept.filter((id) => id !== place.id);
  if (standingOf(place, draft) === 'masked') return { ...draft, kept };
  const mask: DraftMask = {
    id: `of-${place.id}`,
    box: withMargin(place.box, margin(place.box), size),
    frames: 'all',
    from: 'text',
    why: place.texts[0]?.why ?? '',
  };
  return { masks: [...draft.masks.filter(({ id }) => id !== mask.id), mask], kept };
}

export const withNamesMasked = (draft: Draft, places: readonly Place[], size: Size): Draft =>
  places
    .filter(({ texts }) => texts.some(({ identifier }) => identifier !== null))
    .reduce((masked, place) => withPlaceMasked(masked, place, size), draft);

/** The text stays to be seen: masks that came for texts go from it, drawn ones only by hand. */
export function withPlaceKept(draft: Draft, place: Place): Draft {
  return {
    masks: draft.masks.filter((mask) => mask.from === 'hand' || overlap(mask.box, place.box) === 0),
    kept: draft.kept.includes(place.id) ? draft.kept : [...draft.kept, place.id],
  };
}

export const withMask = (draft: Draft, mask: DraftMask): Draft => ({ ...draft, masks: [...draft.masks, mask] });
export const withoutMask = (draft: Draft, id: string): Draft => ({
  ...draft,
  masks: draft.masks.filter((mask) => mask.id !== id),
});
/** What was changed by hand belongs to the hand. */
export const withChange = (draft: Draft, id: string, change: Partial<Pick<DraftMask, 'box' | 'frames'>>): Draft => ({
  ...draft,
  masks: draft.masks.map((mask) => (mask.id === id ? { ...mask, ...change, from: 'hand' as const } : mask)),
});

export const verdictOf = (draft: Draft): PixelDecision => ({
  verdict: draft.masks.length > 0 ? 'mask' : 'clean',
  masks: draft.masks.map(({ box, frames }) => ({ ...box, frames })),
  reason: '',
});

/** Whether the draft says what is decided already. */
export function isDecided(draft: Draft, decision: PixelDecision | null): boolean {
  if (!decision || decision.verdict === 'withhold') return false;
  const { verdict, masks } = verdictOf(draft);
  const order = (list: readonly Mask[]): string =>
    JSON.stringify(list.map(({ x, y, width, height, frames }) => [x, y, width, height, frames]).toSorted());
  return verdict === decision.verdict && order(masks) === order(decision.masks);
}

/** A line of the list beside the image: a place with its texts, or a mask that hides none of them. */
export interface Line {
  id: string;
  number: number;
  place?: Place;
  /** The mask that hides the place, or the mask itself. */
  mask?: DraftMask;
  standing: Standing;
}

export function linesOf(draft: Draft, places: readonly Place[]): Line[] {
  const used = new Set<string>();
  const lines: Line[] = places.map((place, at) => {
    const standing = standingOf(place, draft);
    const mask =
      standing === 'masked'
        ? draft.masks
            .filter((one) => overlap(one.box, place.box) > 0)
            .sort((one, other) => overlap(other.box, place.box) - overlap(one.box, place.box))[0]
        : undefined;
    if (standing === 'masked') for (const one of draft.masks) if (overlap(one.box, place.box) > 0) used.add(one.id);
    return { id: place.id, number: at + 1, place, standing, ...(mask ? { mask } : {}) };
  });
  for (const mask of draft.masks)
    if (!used.has(mask.id)) lines.push({ id: mask.id, number: lines.length + 1, mask, standing: 'masked' });
  return lines;
}
