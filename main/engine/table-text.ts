/** Tables as bytes: CSV (RFC 4180, UTF-8 with a byte order mark) that no spreadsheet takes for formulas, and JSON. */
import Papa from 'papaparse';

export type Cell = string | number | null;
export interface Table {
  header: string[];
  rows: Iterable<Cell[]>;
}

const block = 1000; // rows turned into text at a time
const byteOrderMark = '\uFEFF';

/** Writes the header and every row; a text that starts like a formula is preceded by an apostrophe. */
export function toCsv({ header, rows }: Table): Uint8Array {
  const parts: Buffer[] = [Buffer.from(byteOrderMark)];
  let pending: Cell[][] = [header];
  const flush = (): void => {
    if (pending.length)
      parts.push(Buffer.from(`${Papa.unparse(pending, { newline: '\r\n', escapeFormulae: true })}\r\n`));
    pending = [];
  };
  for (const row of rows) {
    pending.push(row);
    if (pending.length >= block) flush();
  }
  flush();
  // A copy of its own: small buffers share one block of memory, which could not be moved to another thread.
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

/** A list of objects, one a row, under the name `list`. */
export const toJson = ({ header, rows }: Table, list: string): Uint8Array =>
  new TextEncoder().encode(
    `${JSON.stringify({ [list]: Array.from(rows, (row) => Object.fromEntries(header.map((name, column) => [name, row[column]]))) }, null, 1)}\n`,
  );
