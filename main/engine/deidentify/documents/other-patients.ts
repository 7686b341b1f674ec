/** Other patients of the collection in the text of a document: names and numbers as sums of words, birth days as a calendar. */
import { surelyTitles } from '../name-words.ts';
import { DayMarks, findDays } from '../package-dates.ts';
import { markedKinds, packageTermsOf } from '../package-terms.ts';
import { folded, searchBytes } from '../search-package.ts';
import { LONG, wordsOf } from '../search-terms.ts';
import type { Identifier, Identity } from '../types.ts';
import { WordSet } from '../word-hash.ts';

/** All patients of a collection, shared with the workers as it is. */
export interface OtherPatients {
  sets: { sums: SharedArrayBuffer; marks: SharedArrayBuffer }[];
  days: SharedArrayBuffer;
  patients: number;
}
/** Of a weaker kind than what is found of the patient: it is told by a word that also names somebody else. */
export interface OtherFound {
  kind: 'other-patient';
  text: string;
  context: string;
}

// Staff and places are searched for by rules of their own.
const sought = new Set(['patient-name', 'name-word', 'number', 'patient-id', 'accession', 'other']);
/** 2 million words in 38 MB; where there are more, another set. */
const mostSlots = 1 << 22;
/** Words of a patient, about: pairs of name parts in both orders and every spelling, numbers. */
const wordsOfOne = 16;

/** Takes what identifies each patient, a page of them at a time. */
export function indexOthers(patients: number): {
  add: (identifiers: readonly Identifier[]) => void;
  done: () => OtherPatients;
} {
  const slots = Math.min(mostSlots, 2 ** Math.ceil(Math.log2(Math.max(1024, 2 * wordsOfOne * patients))));
  const sets = [new WordSet(slots)];
  const days = new DayMarks();
  return {
    add(identifiers) {
      for (const [word, mark] of packageTermsOf({ identifiers: [...identifiers], pseudonym: '' })) {
        if (!sought.has(markedKinds[mark - 1] ?? '')) continue;
        if (sets.at(-1)!.full) sets.push(new WordSet(slots));
        sets.at(-1)!.add(word, mark);
      }
      for (const { kind, value } of identifiers)
        if (kind === 'birth-date') days.add(value.replaceAll('.', '').slice(0, 8), 'birth-date');
    },
    done: () => ({
      sets: sets.map(({ sums, marks }) => ({
        sums: sums.buffer as SharedArrayBuffer,
        marks: marks.buffer as SharedArrayBuffer,
      })),
      days: days.bytes.buffer as SharedArrayBuffer,
      patients,
    }),
  };
}

/** A number of so many digits is seldom a count; a shorter one counts behind a word for an ID. */
const longNumber = 8;
const numberBefore =
  /(?:\b(?:id|mrn|pid|pat|patient(?:en)?|nr|no|num(?:ber)?|acc(?:ession)?|case|fall|order|auftrag|ref)\b|[#№])[\s.:#-]{0,4}$/;
const birthBefore =
  /(?:\b(?:born|birth|dob|geb|geboren|geburt\w*|nee|nato|nata|nacid[oa]|nacimiento|naissance|nascita|nasc\w*|fodt|fodd)\b|\*)[\s.:]{0,4}(?:on|date|am|le|il|el)?[\s.:]{0,3}$/;
/** Behind a title, or a word for a patient, a single part of a name is a name. */
const personBefore = new RegExp(
  `(?<!\\p{L})(?:${[...surelyTitles, 'mr', 'ms', 'miss', 'herrn', 'patient', 'patientin', 'pat'].join('|')})[.:\\s]{1,3}(?:med[.\\s]{1,2})?$`,
  'u',
);
/** Of so few patients any birth day in a document is told; of many, nearly every day is somebody's. */
const fewPatients = 300;
const before = 40;
const around = 60;

const joinedWords = (text: string): string =>
  wordsOf(text)
    .map((word) => word.replace(/^0+(?=\d)/, ''))
    .join('');

/** Whether a word that is looked for names somebody where it stands. `left`: what stands before it. */
function counts(kind: string, length: number, joined: number, left: string): boolean {
  if (kind === 'patient-name') return true;
  // A single part of a name stands in any text: it counts where a person is spoken of.
  if (kind === 'name-word') return joined === 1 && personBefore.test(left);
  if (kind === 'number' && joined > 1) return false;
  const long = kind === 'number' ? longNumber : LONG;
  return length >= long || numberBefore.test(left);
}

/** What of other patients stands in `text`, each once. Whom the document belongs to is searched for otherwise. */
export function searchOthers(others: OtherPatients, identity: Identity, text: string): OtherFound[] {
  const own = new Set<string>();
  for (const [word] of packageTermsOf(identity)) own.add(word);
  const found = new Map<string, OtherFound>();
  const add = (key: string, hit: string, context: string): void => {
    if (!found.has(key)) found.set(key, { kind: 'other-patient', text: hit, context });
  };
  const bytes = folded(Buffer.from(text, 'utf8'));
  const part = (from: number, to: number): string =>
    bytes.toString('utf8', Math.max(0, from), Math.min(bytes.length, to));
  for (const { sums, marks } of others.sets)
    searchBytes(new WordSet(marks.byteLength, { sums, marks }), bytes, (mark, start, end, length, joined) => {
      const hit = part(start, end);
      const key = joinedWords(hit);
      if (own.has(key) || !counts(markedKinds[mark - 1] ?? '', length, joined, part(start - before, start))) return;
      add(key, hit, part(start - around, end + around));
    });
  const days = new DayMarks();
  days.bytes.set(new Uint8Array(others.days));
  for (const { kind, value } of identity.identifiers)
    if (kind === 'birth-date' || kind === 'date') days.remove(value.replaceAll('.', '').slice(0, 8));
  for (const { text: hit, start, context } of findDays(days, text)) {
    const left = text.slice(Math.max(0, start - before), start).toLowerCase();
    if (others.patients <= fewPatients || birthBefore.test(left)) add(hit, hit, context);
  }
  return [...found.values()];
}
