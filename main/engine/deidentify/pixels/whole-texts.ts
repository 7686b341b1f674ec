/** Masks of a group laid on one of its objects: a text that a mask touches goes whole, as names are of any length. */
import { holds, meets } from '#shared/boxes.ts';
import type { Box, Mask } from '#shared/contract/pixels.ts';

export interface TextBox extends Box {
  /** Frames that look like the one in which the text was read: first and last, 0-based. */
  runs: readonly (readonly [number, number])[];
}

const margin = 2; // pixels

/** The numbers of runs, one by one. */
export const framesOf = (runs: TextBox['runs']): number[] =>
  runs.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, at) => first + at));

export function wholeTexts(masks: readonly Mask[], texts: readonly TextBox[]): Mask[] {
  const more: Mask[] = [];
  for (const text of texts) {
    const touching = masks.filter((mask) => meets(mask, text));
    if (touching.length === 0 || touching.some((mask) => mask.frames === 'all' && holds(mask, text))) continue;
    const x = Math.max(0, text.x - margin);
    const y = Math.max(0, text.y - margin);
    more.push({
      x,
      y,
      width: text.x + text.width + margin - x,
      height: text.y + text.height + margin - y,
      frames: framesOf(text.runs),
    });
  }
  return more.length === 0 ? [...masks] : [...masks, ...more];
}
