/** What a text that was read in a picture is: an identifier of the patient first, then anything that looks like one. */
import { cleanValue, identifierKinds } from '../clean-text.ts';
import type { Identifiers, Kind } from '../compile-identifiers.ts';
import { plainWord } from '../plain-word.ts';
import { isImagingWord, isPerhapsName } from '../vocabulary.ts';

/** `technical`: numbers and words of the machine; `unclear`: nobody can say. */
export type Standing = 'identifier' | 'pattern' | 'unclear' | 'technical';
export interface Matched {
  standing: Standing;
  identifier: Kind | null;
  why: string;
}

/** What readers of text take for one another. */
const toDigit: Record<string, string> = {
  O: '0',
  o: '0',
  Q: '0',
  D: '0',
  I: '1',
  l: '1',
  i: '1',
  '|': '1',
  '!': '1',
  Z: '2',
  z: '2',
  S: '5',
  s: '5',
  G: '6',
  b: '6',
  B: '8',
  q: '9',
  g: '9',
};
const toLetter: Record<string, string> = {
  '0': 'O',
  '1': 'I',
  '|': 'I',
  '!': 'I',
  '2': 'Z',
  '5': 'S',
  '6': 'G',
  '8': 'B',
};

const swap = (text: string, table: Record<string, string>): string =>
  [...text].map((sign) => table[sign] ?? sign).join('');

/** The text as it may have been before it was misread: words with digits as numbers, words with letters as words. */
export function readings(text: string): string[] {
  const words = text.split(/(\s+)/);
  const each = (change: (word: string) => string): string => words.map(change).join('');
  return [
    ...new Set([
      text,
      each((word) => (/\d/.test(word) ? swap(word, toDigit) : word)),
      each((word) => (/\p{L}/u.test(word) ? swap(word, toLetter) : word)),
      each((word) =>
        /\d/.test(word)
          ? word.replace(/(?<=^|\d)[OQDIlZSBG|!]|[OQDIlZSBG|!](?=\d|$)/g, (sign) => toDigit[sign] ?? sign)
          : word,
      ),
      text.replace(/[|!]/g, 'I').replace(/rn/g, 'm'),
    ]),
  ];
}

/** Number of single changes from one word to the other; more than `most` counts as `most + 1`. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + Number(a[i - 1] !== b[j - 1])));
    row = next;
    if (Math.min(...row) > most) return most + 1;
  }
  return row[b.length]!;
}

/** Letters and digits as a careless reader sees them: what looks alike is the same. */
const blurred = (text: string): string =>
  swap(plainWord(text).toUpperCase(), toLetter)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replaceAll('L', 'I')
    .replaceAll('Q', 'O')
    .replaceAll('D', 'O');

/** One wrong letter in five, two in nine: garbled names and numbers are still the patient's. */
const slips = (length: number): number => (length < 5 ? 0 : length < 9 ? 1 : 2);

/** An identifier that the text nearly holds, read badly. */
function nearly(known: Identifiers, text: string): Kind | undefined {
  const parts = text.split(/[\s,;:^/\\()[\]]+/).map(blurred);
  // Readers part a word where a letter is narrow: Ande rson.
  const words = [...parts, ...parts.slice(1).map((part, at) => parts[at]! + part)].filter((word) => word.length >= 4);
  if (words.length === 0) return undefined;
  for (const [name, kind] of [...known.strong, ...known.joined]) {
    const wanted = blurred(name);
    if (wanted.length < 4) continue;
    if (words.some((word) => distance(word, wanted, slips(wanted.length)) <= slips(wanted.length))) return kind;
  }
  const whole = blurred(text);
  const wordIds = [...known.wordIds].map(([id, { kind }]) => [id, kind] as const);
  for (const [run, kind] of [...known.runs, ...known.shortIds, ...wordIds]) {
    const wanted = blurred(run);
    if (wanted.length < 5) continue;
    // 38591 of H838591: the rest of it stands on ground as bright as it is.
    const isPart = words.some((word) => word.length >= 5 && (wanted.endsWith(word) || wanted.startsWith(word)));
    if (
      isPart ||
      whole.includes(wanted) ||
      words.some((word) => distance(word, wanted, slips(wanted.length)) <= slips(wanted.length))
    )
      return kind;
  }
  return undefined;
}

const order: readonly Kind[] = [
  'patient-name',
  'patient-id',
  'birth-date',
  'accession',
  'person',
  'date',
  'institution',
  'address',
  'phone',
  'email',
  'uid',
  'other',
];
const names: Record<Kind, string> = {
  'patient-name': "The patient's name", 'patient-id': "The patient's ID", 'birth-date': "The patient's birth date",
  date: 'A date of the study', accession: 'An accession number', person: 'A person named in the file',
  institution: 'An institution named in the file', address: 'An address named in the file', phone: 'A telephone number',
  email: 'An e-mail address', uid: 'A UID', other: 'An identifier named in the file',
}; // prettier-ignore

// What machines write beside a picture: windows, doses, depths, gains, frame numbers.
const technical = [
  /^(?:W|WW|WL|WC|C|L|kV|kVp|mA|mAs|ms|TE|TR|TI|FA|ETL|FOV|ST|SL|SP|DFOV|NEX|MI|TIS|TIB|TIC|AO|FR|DR|Gn|G|P|R|F|THK|EXI?|S|DEV|SID|SOD|Im|Se|Fr|HR|Zoom|Gain|Pwr|PRF|WF|Depth|Freq)?[:=<>]?\s*[-+]?\d{1,5}(?:[.,]\d{1,3})?\s*(?:kVp?|mAs?|ms|msec|s|sec|mm|cm|m|Hz|kHz|MHz|dB|%|bpm|fps|HU|mGy|µGy|uGy|cGy|deg|°|x|X)?[,;]?$/i,
  /^\d{1,4}\s*[/x×:]\s*\d{1,4}$/,
  /^(?:L|R|LT|RT|A|P|H|F|S|I|AP|PA|LAT|RCC|LCC|RMLO|LMLO|CC|MLO|SUPINE|PRONE|UPRIGHT|PORTABLE|ERECT)$/i,
];

/** DOB, MRN, Patient Name: behind these stands what identifies, whether or not it can be read. */
const announces =
  /(?<!\p{L})(?:d\.?o\.?b|date of birth|birth ?date|born|geb(?:oren|\.)|mrn|ssn|sur ?name|name|(?:patient|pat|pt)[^\p{L}\p{N}]{0,2}(?:id|no|nr|#)|acc(?:ession)?[^\p{L}\p{N}]{0,2}(?:no|nr|num(?:ber)?|#)|accession)(?!\p{L})|^[^\p{L}\p{N}]*(?:id|pid|pat|pt|acc)[^\p{L}\p{N}]*$/iu;

/** Every sign of a text is explained by what machines write. */
const isTechnical = (text: string): boolean =>
  technical.some((form) => form.test(text.trim())) ||
  text
    .trim()
    .split(/\s+/)
    .every((word) => technical.some((form) => form.test(word)) || /^[-+.,:;|/<>=]+$/.test(word));

/** Words of images that are parts of names of houses besides. */
const ofHouses = /^(?:clini|hospi|medic|cent|instit|imag|radiolog|praxis|practice|health|univers|depart|office|group)/;

/** Whether nothing but numbers, forms of machines and words of images stands in a text ("120 kV", "Tra", "CHEST"). */
export const saysNothingElse = (text: string): boolean =>
  text
    .trim()
    .split(/\s+/)
    .every((word) => isTechnical(word) || isWordOfImages(plainWord(word)));
const isWordOfImages = (word: string): boolean => isImagingWord(word) && !isPerhapsName(word) && !ofHouses.test(word);

/** What a text holds of its patient just as it was read, however unsure the reader was of it; short words are read by chance. */
export function identifiedAsRead(text: string, known: Identifiers): Matched | undefined {
  const long = text.split(/\s+/).filter((word) => word.replace(/[^\p{L}\p{N}]/gu, '').length >= 5);
  const kinds = new Set(long.flatMap((word) => [...identifierKinds(known, word)]));
  const kind = order.find((one) => kinds.has(one));
  return kind && { standing: 'identifier', identifier: kind, why: `${names[kind]}.` };
}

/** What a read text is, by what identifies its patient. `confidence` as the reader gives it. */
export function matchText(text: string, confidence: number, known: Identifiers): Matched {
  const all = readings(text);
  const kinds = new Set(all.flatMap((reading) => [...identifierKinds(known, reading)]));
  const kind = order.find((one) => kinds.has(one)) ?? nearly(known, text);
  if (kind) return { standing: 'identifier', identifier: kind, why: `${names[kind]}.` };
  if (confidence < 0.35 || !/[\p{L}\p{N}]/u.test(text))
    return { standing: 'unclear', identifier: null, why: 'It looks like text; no word of it can be read.' };
  if (announces.test(text))
    return { standing: 'pattern', identifier: null, why: 'It announces something of the patient.' };
  if (isTechnical(text)) return { standing: 'technical', identifier: null, why: 'What the machine writes.' };
  const marks = all.slice(0, 2).flatMap((reading) => cleanValue(reading, known).marks);
  const sure = marks.find((mark) => mark.sure) ?? marks[0];
  if (sure) return { standing: 'pattern', identifier: null, why: `It may be ${sure.what}.` };
  return confidence < 0.6
    ? { standing: 'unclear', identifier: null, why: 'It cannot be read with certainty.' }
    : { standing: 'technical', identifier: null, why: 'Every word of it is technical, medical or ordinary.' };
}
