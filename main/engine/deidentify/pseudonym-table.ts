/** The curator's own table of pseudonyms: read, and every fault of it named with its line. */
import Papa from 'papaparse';
import type { TableFault } from '#shared/contract/identity.ts';
import { plainWord } from './identifiers.ts';

export interface TableRow {
  /** Line of the file, from 1. */
  line: number;
  original: string;
  pseudonym: string;
  /** Tells patients apart who share an ID; '' where the table does not say. */
  issuer: string;
}
/** A patient as the library knows one. Of people joined by the curator `person` is the same. */
export interface TablePatient {
  person: number;
  scope: string;
  patientId: string;
  name: string;
}

const headings: Record<'original' | 'pseudonym' | 'issuer', RegExp> = {
  original: /^(original|id_?old|original[ _-]?id|patient[ _-]?id|subject[ _-]?id)$/i,
  pseudonym: /^(pseudonym|id_?new|new[ _-]?id|code|alias)$/i,
  issuer: /^(issuer|issuer[ _-]?of[ _-]?patient[ _-]?id|scope)$/i,
};

/** Reads a CSV with a heading `original,pseudonym` and perhaps `issuer`; comma, semicolon or tab. */
export function readTable(text: string): { rows: TableRow[]; faults: TableFault[] } {
  const parsed = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimitersToGuess: [',', ';', '\t'] });
  const lines = parsed.data.map((cells, index) => ({ cells: cells.map((cell) => cell.trim()), line: index + 1 }));
  const filled = lines.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const head = filled[0];
  if (!head) return { rows: [], faults: [{ line: 0, message: 'The file is empty.' }] };
  const place = (name: keyof typeof headings): number => head.cells.findIndex((cell) => headings[name].test(cell));
  const [original, pseudonym, issuer] = [place('original'), place('pseudonym'), place('issuer')];
  if (original < 0 || pseudonym < 0)
    return {
      rows: [],
      faults: [
        {
          line: head.line,
          message: 'The first line must name the columns: original,pseudonym (and issuer, where IDs are not unique).',
        },
      ],
    };
  const faults = parsed.errors
    .filter(({ type }) => type === 'Quotes')
    .map(({ row }) => ({ line: (row ?? 0) + 1, message: 'A quotation mark is not closed.' }));
  const rows = filled.slice(1).map(({ cells, line }) => ({
    line,
    original: cells[original] ?? '',
    pseudonym: cells[pseudonym] ?? '',
    issuer: issuer < 0 ? '' : (cells[issuer] ?? ''),
  }));
  if (rows.length === 0) faults.push({ line: 0, message: 'The table has a heading and no rows.' });
  return { rows, faults };
}

const allowed = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;
// Names that Windows keeps for devices: a subject's folder could not be unpacked there.
const device = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
const bare = (text: string): string => plainWord(text).replace(/[^\p{L}\p{N}]+/gu, '');
const writtenOut = (word: string): string => word.replace(/[äöü]/gi, (letter) => `${letter}e`);
const shortest = 4; // letters: shorter IDs and names count only as the whole

/** How a name is looked up among what leads to patients. */
export const plainName = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/** What leads to one patient, as plain words. */
export function telltaleWords({ patientId, name }: Pick<TablePatient, 'patientId' | 'name'>): string[] {
  const words = [bare(patientId)];
  for (const digits of patientId.match(/\d{4,}/g) ?? []) words.push(digits.replace(/^0+/, ''));
  for (const word of name.split(/[\^=\s,.-]+/)) {
    if (word.length < 2) continue;
    words.push(bare(word));
    const long = writtenOut(word);
    if (long !== word) words.push(bare(long));
  }
  return words.filter((word) => word !== '');
}

/** What leads to patients, for looking into proposed names: whole values, and those long enough to be found inside. */
export function telltales(patients: Iterable<Pick<TablePatient, 'patientId' | 'name'>>): {
  whole: ReadonlySet<string>;
  inside: ReadonlyMap<number, ReadonlySet<string>>;
} {
  const whole = new Set<string>();
  const inside = new Map<number, Set<string>>();
  const add = (text: string): void => {
    whole.add(text);
    if (text.length < shortest) return;
    const same = inside.get(text.length) ?? new Set<string>();
    inside.set(text.length, same.add(text));
  };
  for (const patient of patients) for (const word of telltaleWords(patient)) add(word);
  return { whole, inside };
}

const isThem = 'is the ID or a name of a patient of this collection';
const containsThem = 'contains the ID or a name of a patient of this collection';

/** Parts of a name that lead to somebody where they are a whole ID or name. */
const tellingParts = (name: string): string[] =>
  name
    .split(/[-_]+/)
    .map(bare)
    // A running number of few digits is found among short IDs by chance.
    .filter((word) => /\p{L}/u.test(word) && word.length > 2);

/** The same as `givesAway` of a prefix, for words that are shown one after another and kept nowhere. */
export function prefixFault(prefix: string): { see: (word: string) => void; fault: () => string | undefined } {
  const text = bare(prefix);
  const parts = tellingParts(prefix);
  let is = false;
  let contains = false;
  return {
    see(word) {
      if (word === text) is = true;
      else if (parts.includes(word) || (word.length >= shortest && text.includes(word))) contains = true;
    },
    fault: () => (prefix === '' ? undefined : is ? isThem : contains ? containsThem : undefined),
  };
}

/** Why a name gives somebody away, or undefined. */
export function givesAway(name: string, known: ReturnType<typeof telltales>): string | undefined {
  const text = bare(name);
  if (known.whole.has(text)) return isThem;
  if (tellingParts(name).some((word) => known.whole.has(word))) return containsThem;
  for (const [length, values] of known.inside)
    for (let at = 0; at + length <= text.length; at += 1)
      if (values.has(text.slice(at, at + length))) return containsThem;
  return undefined;
}

/** Everything wrong with a table for these patients. Messages repeat no original ID: the line leads to it. */
export function tableFaults(rows: readonly TableRow[], patients: readonly TablePatient[]): TableFault[] {
  const faults: TableFault[] = [];
  const fault = (line: number, message: string): number => faults.push({ line, message });
  const byId = Map.groupBy(patients, ({ patientId }) => patientId.trim());
  const known = telltales(patients);
  const firstOriginal = new Map<string, TableRow>();
  const firstName = new Map<string, TableRow>();
  const personOf = (row: TableRow): Set<number> => new Set(holders(row, byId).map(({ person }) => person));
  const named = new Map<number, TableRow>();
  for (const row of rows) {
    const { line, original, pseudonym, issuer } = row;
    if (original === '') fault(line, 'The original ID is missing.');
    if (pseudonym === '') fault(line, 'The pseudonym is missing.');
    if (original === '' || pseudonym === '') continue;
    const before = firstOriginal.get(JSON.stringify([original, issuer]));
    if (before) {
      fault(
        line,
        `The same original ID stands in line ${before.line}${before.pseudonym === pseudonym ? '' : ', with another pseudonym'}.`,
      );
      continue;
    }
    firstOriginal.set(JSON.stringify([original, issuer]), row);
    if (!allowed.test(pseudonym))
      fault(
        line,
        'The pseudonym has characters that are not allowed: letters, digits, hyphen and underscore, at most 64, the first a letter or digit.',
      );
    else if (device.test(pseudonym)) fault(line, 'The pseudonym is a name that Windows keeps for a device.');
    const reason = givesAway(pseudonym, known);
    if (reason) fault(line, `The pseudonym ${reason}.`);
    const people = personOf(row);
    if (people.size > 1)
      fault(
        line,
        `This original ID belongs to ${people.size} different patients of the collection. Tell them apart in a column issuer, or join them in the library.`,
      );
    // Folder names that differ in case only are one folder on many systems.
    const namesake = firstName.get(pseudonym.toLowerCase());
    const [person] = people;
    const same = namesake !== undefined && person !== undefined && personOf(namesake).has(person);
    if (namesake && !same)
      fault(
        line,
        `The pseudonym is that of line ${namesake.line}${namesake.pseudonym === pseudonym ? '' : ' but for upper and lower case'}. If both are one person, join them in the library.`,
      );
    firstName.set(pseudonym.toLowerCase(), namesake ?? row);
    const other = person === undefined ? undefined : named.get(person);
    if (other && other.pseudonym !== pseudonym)
      fault(line, `This patient was joined with the one of line ${other.line}, who has another pseudonym.`);
    if (person !== undefined) named.set(person, row);
  }
  return faults.sort((a, b) => a.line - b.line);
}

const holders = (row: TableRow, byId: ReadonlyMap<string, TablePatient[]>): TablePatient[] =>
  (byId.get(row.original.trim()) ?? []).filter(({ scope }) => row.issuer === '' || scope === row.issuer);

/** The pseudonym of each person, by the table; who is not in it has none. */
export function pseudonymsByTable(rows: readonly TableRow[], patients: readonly TablePatient[]): Map<number, string> {
  const byId = Map.groupBy(patients, ({ patientId }) => patientId.trim());
  const names = new Map<number, string>();
  for (const row of rows)
    for (const { person } of holders(row, byId)) if (!names.has(person)) names.set(person, row.pseudonym);
  return names;
}
