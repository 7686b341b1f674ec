/** The list of patients who must not be in: read from text, matched in doubt for leaving out. Pure. */
import Papa from 'papaparse';
import type { OptOutLine } from '#shared/contract/library.ts';
import { nearId } from '../near-id.ts';

export interface OptOut {
  /** Line of the file, from 1. */
  line: number;
  id: string;
  issuer: string;
}

const isHeading = (cell: string): boolean =>
  /^(original[ _-]?)?(patient|subject)?[ _-]?(id|identifier|name|number)s?$/i.test(cell.trim());
const isIssuerHeading = (cell: string): boolean => /^(issuer([ _-]?of)?([ _-]?patient)?([ _-]?id)?|assigning[ _-]?authority)$/i.test(cell.trim()); // prettier-ignore

/**
 * The first column, or the one whose heading says patient ID, with a column of issuers where one is named; an ID may also
 * carry its issuer as HL7 does (`123^^^HOSPITAL`). Blank lines and a heading are passed over.
 */
export function parseOptOuts(text: string): OptOut[] {
  const first = text.split('\n').find((line) => line.trim() !== '') ?? '';
  const delimiter = [',', ';', '\t'].reduce((best, candidate) =>
    first.split(candidate).length > first.split(best).length ? candidate : best,
  );
  const rows = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter, skipEmptyLines: false }).data;
  const head = rows.findIndex((row) => row.some((cell) => cell.trim() !== ''));
  const column = head < 0 ? -1 : rows[head]!.findIndex((cell) => isHeading(cell));
  const issuerColumn = column < 0 ? -1 : rows[head]!.findIndex((cell) => isIssuerHeading(cell));
  return rows.flatMap((row, index) => {
    const [id = '', , , authority = ''] = (row[Math.max(0, column)] ?? '').split('^').map((part) => part.trim());
    const issuer = (issuerColumn < 0 ? '' : (row[issuerColumn] ?? '').trim()) || authority.split('&')[0]!;
    return id === '' || (column >= 0 && index === head) ? [] : [{ line: index + 1, id, issuer }];
  });
}

export interface ListedPatient {
  id: number;
  patientId: string;
  /** '' where the ID has none. */
  issuer: string;
}

const nearIssuer = (issuer: string): string => issuer.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/**
 * Whom each line names. Everybody with that ID in any spelling; where an issuer is given, those of another issuer only if
 * nobody else has the ID: whoever opted out is never left in for the sake of an issuer's spelling.
 */
export function matchOptOuts(rows: readonly OptOut[], patients: readonly ListedPatient[]): OptOutLine[] {
  const byNear = Map.groupBy(patients, (patient) => nearId(patient.patientId));
  return rows.map(({ line, id, issuer }) => {
    const all = nearId(id) === '' ? [] : (byNear.get(nearId(id)) ?? []);
    const fitting = all.filter(
      (patient) => issuer === '' || patient.issuer === '' || nearIssuer(patient.issuer) === nearIssuer(issuer),
    );
    const found = fitting.length ? fitting : all;
    const exact = found.some(
      (patient) =>
        patient.patientId.trim() === id && (issuer === '' || patient.issuer === '' || patient.issuer === issuer),
    );
    return {
      line,
      id,
      issuer,
      outcome: found.length === 0 ? 'nobody' : found.length === 1 ? 'one' : 'several',
      near: found.length > 0 && !exact,
      patients: found.map((patient) => ({ ...patient })),
    };
  });
}
