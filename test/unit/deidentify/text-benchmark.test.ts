/** Thousands of texts with and without planted identifiers, scored as MIDI-B scores text: token by token. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { identifiersFrom } from '#engine/deidentify/identifiers.ts';
import { suggestText } from '#engine/deidentify/suggest-text.ts';
import type { Identifier } from '#engine/deidentify/types.ts';
import { descriptions, descriptionsAlone } from './descriptions.ts';

/** Mulberry32: the same texts in every run. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}
const random = generator(20261125);
const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
const integer = (low: number, high: number): number => low + Math.floor(random() * (high - low + 1));
const pad = (value: number, length = 2): string => String(value).padStart(length, '0');

const given = 'Ana John Maria Peter Aisha Wei Olga Jürgen Søren Chloé Giulia João Dwayne Priya Hiroshi Zoë Thanh Ottilie Bjørn Łucja Siobhán Xiomara Brnislav Quoc Yevgenia'.split(' '); // prettier-ignore
const family = 'Smith Garcia Müller Nguyễn Kowalski Ødegård O’Connor Quillfeather Brnostein Zweig Petrovic Haddad Yamamoto Oyelaran Vandenbosch Łukaszewicz Þórsson Karaoglu Papadimitriou Szczepański Fernández-Ruiz Hopper Whitlock Abernathy'.split(' '); // prettier-ignore
// Names that are words: where they stand beside another part, a title or a label they are names.
const wordNames = 'Page Long Wood Brown White Young King Rose May Hunter Baker Stone Cook Price Banks'.split(' ');

// Names of two parts of which a list holds one, or none, and the short one could be an abbreviation.
const halfListed = 'Bogucki,Mai Phượng,Vũ Szymon,Luk Smith,Vu Kowalski,Iga Haddad,Kai Müller,Bo Garcia,Xu Zhulan,Hà Yamamoto,Rui'.split(' ').map((parts) => parts.split(',')); // prettier-ignore

const monthNames = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const dated = (): [digits: string, typed: string] => {
  const [year, month, day] = [integer(1930, 2023), integer(1, 12), integer(1, 28)];
  const typed = pick([
    `${pad(month)}/${pad(day)}/${year}`, `${month}/${day}/${year}`, `${year}-${pad(month)}-${pad(day)}`, `${year}${pad(month)}${pad(day)}`,
    `${pad(day)}.${pad(month)}.${year}`, `${day} ${monthNames[month - 1]!} ${year}`, `${monthNames[month - 1]!} ${day}, ${year}`,
    `${pad(month)}/${pad(day)}/${pad(year % 100)}`, `${pad(day)}-${monthNames[month - 1]!.toUpperCase()}-${year}`,
  ]); // prettier-ignore
  return [`${year}${pad(month)}${pad(day)}`, typed];
};
const cased = (text: string): string => pick([text, text.toUpperCase(), text.toLowerCase()]);
const tokens = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]{2,}/gu) ?? [];

interface Case {
  kind: string;
  identifiers: Identifier[];
  planted: string;
  secrets: string[];
}

function caseOf(kind: string): Case {
  const [name, surname, doctor, other] = [pick(given), pick(family), pick(family), pick(family)];
  const word = pick(wordNames);
  const [birth, birthTyped] = dated();
  const id = pick([() => String(integer(100_000, 99_999_999)), () => `MRN-${pad(integer(1000, 999_999), 6)}`, () => `PAT${integer(10_000, 9_999_999)}`, () => String(integer(1000, 9999))])(); // prettier-ignore
  const accession = `${integer(2000, 2023)}${pick(['', 'E', 'CT'])}${integer(10_000, 99_999)}`;
  const phone = pick([`(${integer(201, 989)}) ${integer(200, 999)}-${pad(integer(0, 9999), 4)}`, `${integer(201, 989)}-${integer(200, 999)}-${pad(integer(0, 9999), 4)}`, `+49 89 ${integer(100_000, 9_999_999)}`, `0${integer(10, 99)} ${integer(10, 99)} ${integer(10, 99)} ${integer(10, 99)}`]); // prettier-ignore
  const identifiers: Identifier[] = [
    { kind: 'patient-name', value: `${kind === 'word' ? word : surname}^${name}` },
    { kind: 'patient-id', value: id },
    { kind: 'birth-date', value: birth },
    { kind: 'accession', value: accession },
    { kind: 'person', value: `${doctor}^${pick(given)}` },
    { kind: 'institution', value: 'St. Eligius Hospital' },
    { kind: 'address', value: '12 Fennimore Road, Quahog' },
  ];
  const plain = surname.normalize('NFD').replace(/\p{M}/gu, '');
  const made: Record<string, () => [string, string[]]> = {
    name: () => [cased(pick([`${surname}, ${name}`, `${name} ${surname}`, `${surname}^${name}`, surname, name, `${surname}_${name}`, `${name.slice(0, 1)}. ${surname}`, plain])), [name, surname, plain]], // prettier-ignore
    joined: () => [cased(pick([surname + name, name + surname, name.slice(0, 1) + surname])), [surname]],
    word: () => [cased(pick([`${word}, ${name}`, `${name} ${word}`, `${word}^${name}`, `${word}_${name}`])), [word, name]], // prettier-ignore
    'word behind a title': () => [pick([`Dr. ${word}`, `Name: ${name} ${word}`, `Mrs. ${word}`]), [word]],
    person: () => [pick([`Dr. ${doctor}`, `${doctor} MD`, `referred by ${doctor}`, cased(doctor)]), [doctor]],
    'person nobody knows': () => [pick([`Dr. ${other}`, `Mrs. ${other}`, `Name: ${pick(given)} ${other}`, `tech: ${other}`, `${other}, ${pick(given)}`]), [other, ...given]], // prettier-ignore
    'name in half a list': () => {
      const [one = '', other = ''] = pick(halfListed);
      return [
        pick([
          `${one}, ${other}`,
          `${one}^${other}`,
          `${one} ${other}`,
          `${other} ${one}`,
          `${one}, ${other}`.toUpperCase(),
          `${one}^${other}`.toUpperCase(),
        ]),
        [one, other],
      ];
    },
    id: () => [pick([id, `MRN: ${id}`, `ID ${id}`, id.replace(/-/g, ''), `#${id}`, `Pat-ID: ${id}`]), [id]],
    accession: () => [pick([accession, `Acc# ${accession}`, `Accession Number: ${accession}`]), [accession]],
    'birth date': () => [pick([birthTyped, `DOB: ${birthTyped}`, `born ${birthTyped}`, `geb. ${birthTyped}`]), [birthTyped]], // prettier-ignore
    date: () => {
      const [, typed] = dated();
      return [pick([typed, `on ${typed}`]), [typed]];
    },
    phone: () => [pick([phone, `Tel ${phone}`, `phone: ${phone}`]), [phone]],
    email: () => [`${tokens(plain)[0]!}.${integer(1, 99)}@example.com`, [tokens(plain)[0]!, 'example']],
    'social security number': () => [pick(['', 'SSN ', 'SSN: ']) + `${integer(100, 899)}-${pad(integer(1, 99))}-${pad(integer(1, 9999), 4)}`, []], // prettier-ignore
    address: () => [`${integer(100, 9999)} ${other} ${pick(['Street', 'Ave', 'Road', 'Blvd'])}`, [other]],
    place: () => [pick(['Eligius', 'St. Eligius Hospital', 'Fennimore Road', 'Quahog']), ['eligius', 'fennimore', 'quahog']], // prettier-ignore
    link: () => [pick(['https://pacs.example.org/x', '192.168.10.22', '1.2.840.113619.2.55.3.604688', 'srv01.example.org']), ['example', '192.168', '113619']], // prettier-ignore
  };
  const [planted, secrets] = made[kind]!();
  return { kind, identifiers, planted, secrets };
}
const kinds = ['name', 'joined', 'word', 'word behind a title', 'person', 'person nobody knows', 'id', 'accession', 'birth date', 'date', 'phone', 'email', 'social security number', 'address', 'place', 'link', 'name in half a list']; // prettier-ignore

const nobody = identifiersFrom([]);

/** Rows of cells separated by tabs; a cell in quotes may hold one. */
const rowsOf = (table: string): string[][] =>
  table.trim().split(/\r?\n/).map((line) =>
    [...line.matchAll(/(?:^|\t)(?:"((?:[^"]|"")*)"|([^\t]*))/g)].map(([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain),
  ); // prettier-ignore

describe('retention', () => {
  it('keeps every description, in eight languages, to the byte', () => {
    const changed = [...descriptions, ...descriptionsAlone].filter(
      (text) => suggestText(text, nobody, { multiple: false, days: -2000 }).after !== text,
    );
    expect(changed).toEqual([]);
  });
  const table = new URL('../../../../shared/data/midrc-study-description-loinc.tsv', import.meta.url);
  it.skipIf(!existsSync(table))('keeps every study description and LOINC name of a real archive to the byte (skipped where ../shared is absent)', () => {
    const texts = rowsOf(readFileSync(table, 'utf8')).slice(1).flatMap(([, description = '', , name = '']) => [description, name].filter((text) => text !== ''));
    expect(texts.length).toBeGreaterThan(1000);
    const changed = texts.map((text) => [text, suggestText(text, nobody, { multiple: false }).after]).filter(([text, after]) => after !== text);
    // The name of a place, which is a place of this archive: it goes, and nothing else.
    expect(changed).toEqual([['L-SPINE^GREENSBORO', 'L-SPINE'], ['C-SPINE^GREENSBORO', 'C-SPINE']]);
  }); // prettier-ignore
});

describe('views, sides and abbreviations beside names', () => {
  it.each([
    ['Susan Harris CT', 'CT'], ['SUSAN HARRIS CHEST', 'CHEST'], ['Olga AP', 'AP'], ['Chest, PA', 'Chest, PA'], ['Lung, AP', 'Lung, AP'],
    ['Thorax, Mai', 'Thorax, Mai'], ['Average DC - Name: Ana Rose', 'Average DC - Name'], ['BOGUCKI, MAI CT THORAX', 'CT THORAX'], ['Wei Ho', ''],
    ['PHUONG VU', ''], ['Vũ Phượng', ''], ['Kowalski, Iga Thorax', 'Thorax'],
  ])('%s becomes “%s”', (text, after) => expect(suggestText(text, nobody, { multiple: false }).after).toBe(after)); // prettier-ignore
});

describe('planted identifiers', () => {
  for (const kind of kinds)
    it(`${kind}: none is left, and what stood beside it stays`, () => {
      const left: string[] = [];
      const lost: string[] = [];
      let kept = 0;
      for (let count = 0; count < 500; count++) {
        const { identifiers, planted, secrets } = caseOf(kind);
        const description = pick(descriptions);
        const text = pick([`${description} ${planted}`, `${planted} ${description}`, `${description} - ${planted}`, `${description}; ${planted}`]); // prettier-ignore
        const days = random() < 0.5 ? -integer(1700, 3500) : undefined;
        const { after } = suggestText(text, identifiersFrom(identifiers), { multiple: false, ...(days && { days }) });
        const own = tokens(description);
        // A token that the description holds as well says nothing; a moved date may share a number with the original.
        const wanted = kind.includes('date') ? secrets.map((secret) => secret.toLowerCase()) : secrets.flatMap(tokens);
        const found = wanted.filter((token) => planted.toLowerCase().includes(token) && after.toLowerCase().includes(token) && !own.some((word) => word.includes(token))); // prettier-ignore
        const digits = /\d{4}$/.exec(planted)?.[0];
        if (kind === 'social security number' && digits && after.includes(digits)) found.push(digits);
        if (found.length > 0) left.push(`${text} → ${after} (${found.join(', ')})`);
        const missing = own.filter((token) => !after.toLowerCase().includes(token));
        kept += own.length - missing.length;
        if (missing.length > 0) lost.push(`${text} → ${after} (${missing.join(', ')})`);
      }
      expect(left).toEqual([]);
      expect(kept / (kept + lost.length), lost.slice(0, 5).join('\n')).toBeGreaterThanOrEqual(0.999);
    });
});
