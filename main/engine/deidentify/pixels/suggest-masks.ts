/** Masks for one object from what was found in it: for a person to look at, or for a recipe to carry out. */
import { holds, meets, union } from '#shared/boxes.ts';
import type { Box, SuggestedMask } from '#shared/contract/pixels.ts';
import type { Standing } from './match-text.ts';
import { framesOf, type TextBox } from './whole-texts.ts';

export interface StandingText extends TextBox {
  standing: Standing;
  why: string;
}
export interface MaskFacts {
  columns: number;
  rows: number;
  frames: number;
  texts: readonly StandingText[];
  /** Where the picture is, as the object says. */
  regions: readonly Box[];
  known: readonly Box[];
}

/** Beside an identifier: on the line above or below, or next to it. */
const near = (a: Box, b: Box): boolean => {
  const high = Math.max(a.height, b.height);
  return meets({ x: a.x - 2 * high, y: a.y - 1.6 * high, width: a.width + 4 * high, height: a.height + 3.2 * high }, b);
};

/** Room around a box, as letters reach a little beyond what was seen of them. */
function widened(box: Box, { columns, rows }: Pick<MaskFacts, 'columns' | 'rows'>): Box {
  const room = 2 + Math.round(Math.min(box.width, box.height) * 0.15);
  const [x, y] = [Math.max(0, box.x - room), Math.max(0, box.y - room)];
  return {
    x,
    y,
    width: Math.min(columns, box.x + box.width + room) - x,
    height: Math.min(rows, box.y + box.height + room) - y,
  };
}

/** Strips of the picture beside all regions that hold text: menus, whatever else stands in them. */
function bands({ columns, rows, regions }: MaskFacts, texts: readonly StandingText[]): Box[] {
  if (regions.length === 0) return [];
  const left = Math.min(...regions.map(({ x }) => x));
  const top = Math.min(...regions.map(({ y }) => y));
  const right = Math.max(...regions.map(({ x, width }) => x + width));
  const bottom = Math.max(...regions.map(({ y, height }) => y + height));
  return [
    { x: 0, y: 0, width: columns, height: top },
    { x: 0, y: bottom, width: columns, height: rows - bottom },
    { x: 0, y: top, width: left, height: bottom - top },
    { x: right, y: top, width: columns - right, height: bottom - top },
  ].filter((band) => band.width > 0 && band.height > 0 && texts.some((text) => meets(text, band)));
}

const framesFor = (runs: TextBox['runs'], frames: number): SuggestedMask['frames'] => {
  const list = framesOf(runs);
  return list.length >= frames ? 'all' : list;
};

/** Masks of the same frames that overlap become one, where that hides little more. */
export function merged(masks: readonly SuggestedMask[]): SuggestedMask[] {
  const out: SuggestedMask[] = [];
  for (const mask of masks) {
    let mine = { ...mask };
    for (;;) {
      const place = out.findIndex((one) => {
        if (JSON.stringify(one.frames) !== JSON.stringify(mine.frames)) return false;
        if (holds(one, mine) || holds(mine, one)) return true;
        if (!meets(one, mine)) return false;
        const both = union(one, mine);
        return both.width * both.height < 1.35 * (one.width * one.height + mine.width * mine.height);
      });
      if (place < 0) break;
      const [one] = out.splice(place, 1);
      mine = { ...union(one!, mine), frames: mine.frames, why: one!.why };
    }
    out.push(mine);
  }
  return out;
}
/** A box of no known words, taller than lines of text are: more often the picture itself. It waits for a person. */
export const isPicture = (
  { standing, width, height }: Pick<StandingText, 'standing' | 'width' | 'height'>,
  { columns, rows }: Pick<MaskFacts, 'columns' | 'rows'>,
): boolean => standing === 'unclear' && Math.min(width, height) > rows / 8 && width * height > 0.04 * columns * rows;

const rank: Record<Standing, number> = { identifier: 0, pattern: 1, unclear: 2, technical: 3 };

/**
 * Everything that should not be seen, those that identify first. `every`: also what only the machine writes, as nobody
 * looks at what a recipe does.
 */
export function suggestMasks(facts: MaskFacts, every = false): SuggestedMask[] {
  const { texts, frames, known } = facts;
  const identifying = texts.filter(({ standing }) => standing === 'identifier');
  const wide = (box: Box): Box => widened(box, facts);
  const found = [...texts]
    .sort((a, b) => rank[a.standing] - rank[b.standing])
    .flatMap((text): SuggestedMask[] => {
      const beside = text.standing !== 'identifier' && identifying.some((one) => near(one, text));
      if (!every && (isPicture(text, facts) || (text.standing === 'technical' && !beside))) return [];
      const why = beside && text.standing !== 'pattern' ? 'It stands beside something of the patient.' : text.why;
      return [{ ...wide(text), frames: framesFor(text.runs, frames), why }];
    });
  const strips = bands(facts, texts).map((box): SuggestedMask => ({
    ...box,
    frames: 'all',
    why: 'Text outside of the picture, as the object marks it.',
  }));
  const layouts = known.map((box): SuggestedMask => ({ ...box, frames: 'all', why: 'Known layout of this device.' }));
  const whole = [...strips, ...layouts];
  return merged([...found.filter((mask) => !whole.some((one) => holds(one, mask))), ...whole]);
}
