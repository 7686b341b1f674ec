/** What no written object may hold, whoever its patient is: foreign names, addresses, telephone numbers, false claims. */
import { findElement } from './dicom/find-element.ts';
import type { DataSet, DicomFile, Element, Layout } from './dicom/types.ts';

/** The closed list of what may be found; values are never given back. */
export const faultTitles = {
  unreadable: 'cannot be read as DICOM',
  'not-removed': 'does not say that the identity was removed (0012,0062)',
  'person-name': "holds a person's name that is not the pseudonym",
  'private-attribute': 'holds private attributes that the profile does not allow',
  'e-mail': 'holds text like an e-mail address',
  phone: 'holds text like a telephone number',
  'burned-in': 'says that identifying text is burned into its pixels (0028,0301)',
} as const;
export type Fault = keyof typeof faultTitles;

const email = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.[\p{L}]{2,}/u;
const phone =
  /(?:\+\d{1,3}[ ./-]?(?:\(\d{1,5}\)|\d{1,5})(?:[ ./-]?\d{2,5}){2,}|\(\d{3,5}\)[ ./-]?\d{3,}(?:[ ./-]?\d{2,})*|\b(?:tel|phone|fax|fon)\b\.?:?\s*[\d(+][\d ()./-]{5,})/iu;
// What every form of the pattern holds: most texts have none of it and are not looked at with care.
const phoneSign = /[+(]|tel|phone|fax|fon/iu;
export const looksLikeEmail = (text: string): boolean => text.includes('@') && email.test(text);
export const looksLikePhone = (text: string): boolean => phoneSign.test(text) && phone.test(text);

const textVrs = new Set(['LO', 'SH', 'ST', 'LT', 'UT', 'UC', 'PN']);
// Bounded: a pattern is looked for in what a person can read, not in megabytes of numbers kept as text.
const longest = 1 << 16;

/** A name holds no letters but those of the pseudonym: empty components and separators aside. */
export function isForeignName(name: string, pseudonym: string): boolean {
  return name
    .split('\\')
    .flatMap((value) => value.split(/[=^]/))
    .some((part) => {
      const word = part.trim();
      return (
        /\p{L}/u.test(word) &&
        word !== pseudonym &&
        !/^(?:anonymi[sz]ed|anonymous|removed|unknown|none|deidentified|de-identified)$/i.test(word)
      );
    });
}

interface Allowed {
  pseudonym: string;
  private: boolean;
}

function search(file: DicomFile, dataSet: DataSet, allowed: Allowed, faults: Set<Fault>): void {
  for (const element of dataSet.elements) searchElement(file, dataSet, element, allowed, faults);
}

function searchElement(
  file: DicomFile,
  dataSet: DataSet,
  element: Element,
  allowed: Allowed,
  faults: Set<Fault>,
): void {
  if ((element.tag >>> 16) % 2 === 1 && !allowed.private) faults.add('private-attribute');
  for (const item of element.items ?? []) search(file, item.dataSet, allowed, faults);
  if (element.items || !textVrs.has(element.vr) || element.length <= 0 || element.length > longest) return;
  const text = file.text(dataSet, element);
  if (element.vr === 'PN' && isForeignName(text, allowed.pseudonym)) faults.add('person-name');
  if (looksLikeEmail(text)) faults.add('e-mail');
  if (looksLikePhone(text)) faults.add('phone');
}

const topText = (file: DicomFile, tag: number): string => {
  const element = findElement(file.dataSet, tag);
  return element ? file.text(file.dataSet, element).trim() : '';
};

/** Under what nothing was found in the values that files laid out alike share. */
const faultless = new WeakMap<Layout, Allowed>();

/** What a written object must not be or hold, each kind once, in the order of the alphabet. */
export function patternFaults(file: DicomFile, privateAllowed: boolean): Fault[] {
  const faults = new Set<Fault>();
  if (topText(file, 0x00120062) !== 'YES') faults.add('not-removed');
  if (topText(file, 0x00280301) === 'YES') faults.add('burned-in');
  const { layout } = file;
  const allowed = { pseudonym: topText(file, 0x00100020), private: privateAllowed };
  const last = layout && faultless.get(layout);
  if (layout && last?.pseudonym === allowed.pseudonym && last.private === allowed.private)
    for (const element of layout.varying) searchElement(file, file.dataSet, element, allowed, faults);
  else {
    search(file, file.dataSet, allowed, faults);
    if (layout && faults.size === 0) faultless.set(layout, allowed);
  }
  return [...faults].sort();
}
