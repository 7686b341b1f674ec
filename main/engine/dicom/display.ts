/** Values for people: one line of at most so many characters, for the element browser and previews. */
import { traitsOf } from './vr.ts';
import type { DataSet, DicomFile, Element } from './types.ts';

const plural = (count: number, word: string): string =>
  `${count.toLocaleString('en')} ${word}${count === 1 ? '' : 's'}`;
/** A line needs no more of a long value than this, however many characters are asked for. */
const READ_AT_MOST = 64 * 1024;

/** `Roe^Ana`, `1.5\2.5`, `2 items`, `3 fragments, 1,024 bytes`, `1,024 bytes`; '' for an empty value. Cut text ends in `…`. */
export function displayValue(file: DicomFile, dataSet: DataSet, element: Element, maxChars = 120): string {
  if (element.items) return plural(element.items.length, 'item');
  if (element.fragments) {
    // The first is the offset table (PS3.5 A.4).
    const frames = element.fragments.slice(1);
    const bytes = frames.reduce((sum, [, length]) => sum + length, 0);
    return `${plural(frames.length, 'fragment')}, ${plural(bytes, 'byte')}`;
  }
  if (element.length === 0) return '';
  const { string, multiple } = traitsOf(element.vr);
  if ((!string && !multiple) || element.length > READ_AT_MOST) return plural(element.length, 'byte');
  // Line breaks and other control characters would tear the line; they are shown as spaces.
  const line = file.text(dataSet, element).replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
  if (line.length <= maxChars) return line;
  return `${[...line.slice(0, maxChars)].slice(0, maxChars - 1).join('')}…`;
}
