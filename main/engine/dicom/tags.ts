/** Tags as numbers (0xGGGGEEEE), as text, and as paths through sequences. */
import { tagOf } from './dictionary.ts';

export const makeTag = (group: number, element: number): number => ((group << 16) | element) >>> 0;
export const groupOf = (tag: number): number => tag >>> 16;
export const elementOf = (tag: number): number => tag & 0xffff;
/** Odd groups are private (PS3.5 7.8), but for those that the standard forbids. */
export const isPrivate = (tag: number): boolean => (tag & 0x10000) !== 0;
/** (gggg,0010-00FF) of an odd group: reserves the block (gggg,xx00-xxFF). */
export const isPrivateCreator = (tag: number): boolean =>
  isPrivate(tag) && elementOf(tag) >= 0x10 && elementOf(tag) <= 0xff;
export const isGroupLength = (tag: number): boolean => (tag & 0xffff) === 0;

const hex4 = (value: number): string => value.toString(16).toUpperCase().padStart(4, '0');

/** `(0010,0010)`. */
export function formatTag(tag: number): string {
  return `(${hex4(tag >>> 16)},${hex4(tag & 0xffff)})`;
}

/** Eight hexadecimal digits, `00100010`: the form of DICOM JSON (PS3.18 F.2). */
export function tagDigits(tag: number): string {
  return hex4(tag >>> 16) + hex4(tag & 0xffff);
}

/** Accepts `00100010`, `(0010,0010)`, `0010,0010` and a keyword such as `PatientName`; undefined for anything else. */
export function parseTag(text: string): number | undefined {
  const trimmed = text.trim();
  const match = /^\(?([0-9a-f]{4}),?\s*([0-9a-f]{4})\)?$/i.exec(trimmed);
  return match ? parseInt(match[1]! + match[2]!, 16) : tagOf(trimmed);
}

/** One step of a path; `creator` for private elements, `item` (from 0) where the path goes on inside a sequence. */
export interface PathStep {
  tag: number;
  creator?: string | undefined;
  item?: number | undefined;
}

/** `(0040,A730)[0].(0029,"SIEMENS CSA HEADER",10)`: private elements by creator, as their block moves from file to file. */
export function formatPath(steps: readonly PathStep[]): string {
  return steps
    .map(({ tag, creator, item }) => {
      const named =
        creator && !isPrivateCreator(tag)
          ? `(${hex4(groupOf(tag))},"${creator}",${hex4(elementOf(tag)).slice(2)})`
          : formatTag(tag);
      return item === undefined ? named : `${named}[${item}]`;
    })
    .join('.');
}
