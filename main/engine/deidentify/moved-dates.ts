/** Tells a date that was moved and happens to be the birth date, or another day of the patient, from one that was left in its place. */
import { formatPath, type PathStep } from '../dicom/tags.ts';
import type { DataSet, DicomFile } from '../dicom/types.ts';
import { isSentinel, shiftDate } from './dates.ts';
import { plainDigits, plainWord, visible } from './plain-word.ts';
import type { FileHit } from './search-file.ts';
import type { Terms } from './search-terms.ts';
import { searchDays, searchText } from './search-text.ts';

/** Slices differ in item numbers, and items that are left out move the others. */
export const placeOf = (place: string): string => place.replace(/\[\d+\]/g, '[]');

const longest = 65_536;

interface Text {
  text: string;
  vr: string;
}

/** Every value of the source at a path, whatever the numbers of its items; undefined where one cannot be read whole. */
function textsAt(file: DicomFile, place: string): Text[] | undefined {
  const found: Text[] = [];
  let whole = true;
  const visit = (dataSet: DataSet, above: readonly PathStep[]): void => {
    for (const element of dataSet.elements) {
      const step = { tag: element.tag, creator: element.creator };
      for (const [item, { dataSet: inner }] of (element.items ?? []).entries())
        visit(inner, [...above, { ...step, item }]);
      if (element.items || element.length <= 0 || placeOf(formatPath([...above, step])) !== place) continue;
      if (element.length > longest || element.fragments) whole = false;
      else found.push({ text: file.text(dataSet, element), vr: element.vr });
    }
  };
  visit(file.dataSet, []);
  return whole ? found : undefined;
}

const says = (text: string, day: string): boolean =>
  text.includes(day) || searchDays(plainWord(plainDigits(visible(text)))).some(({ days }) => days.includes(day));

/** 02/12/2016: the same text is another day where the month comes first. */
const readingsOf = (text: string, day: string): string[] => [
  ...new Set([day, ...searchDays(text).flatMap(({ days }) => (days.includes(day) ? days : []))]),
];

/**
 * True where the source, at the same place, holds the day that becomes the one that was found, however it is read, and
 * nowhere there the found one itself. What cannot be told this way stays a finding.
 */
export function isMovedDate(
  { place, kind, text, day }: FileHit,
  source: DicomFile,
  terms: Terms,
  days: number,
): boolean {
  if (day === undefined || (kind !== 'date' && kind !== 'birth-date') || isSentinel(day) || days === 0) return false;
  const readings = readingsOf(text, day);
  const befores = readings.flatMap((reading) => {
    const before = shiftDate(reading, -days);
    return before !== undefined && shiftDate(before, days) === reading ? [before] : [];
  });
  const texts = textsAt(source, placeOf(place));
  return (
    texts !== undefined &&
    texts.some((one) => befores.some((before) => says(one.text, before))) &&
    texts.every(({ text: one, vr }) => searchText(terms, one, vr).every((hit) => !/date$/.test(hit.kind) || (hit.day !== undefined && hit.day !== day)) && !readings.some((reading) => says(one, reading))) // prettier-ignore
  );
}
