/** Texts of wanted values, kept from file to file: within a series nearly every value has the bytes it had before. */
import type { Source } from './source.ts';

const longest = 128; // bytes of a value that is kept

/** What one attribute held last: its bytes, how they were read, and the text that came of them. */
interface Kept {
  bytes: Uint8Array;
  length: number;
  vr: number;
  little: boolean;
  charset: string;
  text: string;
}

/** Wanted tags with their places, and what each of them held in the file before. */
export interface KeptValues {
  /** The wanted tags and those to be looked at for another reason, in order, closed by one that is higher than any. */
  stops: readonly number[];
  /** For each of the stops, its place among the wanted tags; -1 without. */
  places: readonly number[];
  last: Kept[];
}

const known = new WeakMap<readonly number[], KeptValues>();

/** One set of kept values for each list of wanted tags, which must be the same array for every file. */
export function keptValuesOf(wanted: readonly number[], others: readonly number[]): KeptValues {
  let kept = known.get(wanted);
  if (!kept) {
    const stops = [...new Set([...wanted, ...others]), Infinity].sort((a, b) => a - b);
    kept = {
      stops,
      places: stops.map((tag) => wanted.indexOf(tag)),
      last: wanted.map(() => ({
        bytes: new Uint8Array(longest),
        length: -1,
        vr: -1,
        little: true,
        charset: '',
        text: '',
      })),
    };
    known.set(wanted, kept);
  }
  return kept;
}

/** The text of the value that the source's window holds at `index`, or undefined where the bytes differ from the last. */
export function sameAsLast(
  kept: Kept,
  { buffer }: Source,
  index: number,
  length: number,
  vr: number,
  little: boolean,
  charset: string,
): string | undefined {
  if (kept.length !== length || kept.vr !== vr || kept.little !== little || kept.charset !== charset) return undefined;
  const { bytes } = kept;
  // What differs from slice to slice differs at the end: UIDs and numbers that count.
  for (let at = length - 1; at >= 0; at -= 1) if (bytes[at] !== buffer[index + at]) return undefined;
  return kept.text;
}

export function keep(
  kept: Kept,
  { buffer }: Source,
  index: number,
  length: number,
  vr: number,
  little: boolean,
  charset: string,
  text: string,
): void {
  if (length > longest) {
    kept.length = -1;
    return;
  }
  for (let at = 0; at < length; at += 1) kept.bytes[at] = buffer[index + at]!;
  kept.length = length;
  kept.vr = vr;
  kept.little = little;
  kept.charset = charset;
  kept.text = text;
}
