/** Reads a clinical table from CSV text: its encoding, its separator, and every fault with the line it is on. */
import Papa from 'papaparse';
import { Failure } from '#shared/failure.ts';

/** Larger files are refused: a row a patient never comes near it. */
export const largestTable = 100 * 1024 * 1024;

export interface TextRow {
  /** Line of the file that the row begins on, counted from 1. */
  line: number;
  cells: string[];
}

const refuse = (message: string): never => {
  throw new Failure('invalid-input', message);
};

/** UTF-8 (with or without byte order mark), UTF-16 with its mark, else Windows-1252. Throws for what is no text. */
export function decodeTable(bytes: Uint8Array): { text: string; encoding: string } {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b)
    refuse(
      'The file is a workbook (Excel or LibreOffice), not a CSV table. Save the sheet as CSV (UTF-8) and load that.',
    );
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'UTF-16' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'UTF-16' };
  if (bytes.includes(0)) refuse('The file is not a text table. Save the table as CSV (UTF-8) and load that.');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'Windows-1252' };
  }
}

/** The separator met most often in the first line outside quotes; a comma where there is none. */
export function separatorOf(text: string): string {
  const counts = new Map([',', ';', '\t'].map((mark) => [mark, 0]));
  let quoted = false;
  for (const letter of text.trimStart()) {
    if (letter === '"') quoted = !quoted;
    else if (!quoted && (letter === '\n' || letter === '\r')) break;
    else if (!quoted && counts.has(letter)) counts.set(letter, counts.get(letter)! + 1);
  }
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

const isNumber = (cell: string): boolean => /^[\d.,:/\s-]*\d[\d.,:/\s-]*$/.test(cell);
const listed = (lines: number[]): string =>
  `${lines.length === 1 ? 'line' : 'lines'} ${lines.slice(0, 5).join(', ')}${lines.length > 5 ? ` and ${lines.length - 5} more` : ''}`;

function checkHeader(columns: string[]): void {
  const unnamed = columns.flatMap((name, index) => (name === '' ? [index + 1] : []));
  if (unnamed.length)
    refuse(
      `Line 1 names no column ${unnamed.slice(0, 5).join(', ')}. The first line must hold a name for every column.`,
    );
  if (columns.filter(isNumber).length * 2 >= columns.length)
    refuse('Line 1 holds values, not column names. Put a line with the column names on top and load the table again.');
  const seen = new Set<string>();
  const doubled = columns.filter((name) => seen.has(name.toLowerCase()) || !seen.add(name.toLowerCase()));
  if (doubled.length)
    refuse(
      `Line 1 names ${doubled.map((name) => `“${name}”`).join(', ')} more than once. Give every column its own name.`,
    );
}

/**
 * Reads the table, handing out row after row, and returns the column names. Blank lines are passed over.
 * Throws Failure `invalid-input` for an empty file, a missing,
 * empty or doubled column name, an open quote, and rows with too many or too few cells (their values would shift).
 */
export function readTable(text: string, onRow: (row: TextRow) => void): string[] {
  if (text.trim() === '') refuse('The file is empty.');
  const separator = separatorOf(text);
  const ragged: number[] = [];
  let columns: string[] | undefined;
  let line = 1;
  let from = 0;
  let rows = 0;
  let openQuote: number | undefined;
  const lineBreak = /\r\n|\n|\r/g;
  Papa.parse<string[]>(text, {
    delimiter: separator,
    step: ({ data, errors, meta }) => {
      const start = line;
      line += text.slice(from, meta.cursor).match(lineBreak)?.length ?? 0;
      from = meta.cursor;
      const cells = data.map((cell) => cell.trim());
      if (errors.some((error) => error.type === 'Quotes')) openQuote ??= start;
      if (cells.every((cell) => cell === '')) return;
      if (!columns) {
        columns = cells;
        checkHeader(columns);
      } else if (cells.length !== columns.length) {
        // Spreadsheets write empty cells past the last column; nothing shifts by dropping them.
        if (cells.length > columns.length && cells.slice(columns.length).every((cell) => cell === ''))
          onRow({ line: start, cells: cells.slice(0, columns.length) });
        else ragged.push(start);
        rows += 1;
      } else {
        onRow({ line: start, cells });
        rows += 1;
      }
    },
  });
  if (openQuote !== undefined)
    refuse(
      `A quotation mark that opens on line ${openQuote} is not closed as it should be. Correct it and load again.`,
    );
  if (ragged.length)
    refuse(
      `${ragged.length === 1 ? 'A row has' : 'Rows have'} more or fewer cells than the ${columns!.length} columns (${listed(ragged)}), so values may have shifted. Correct ${ragged.length === 1 ? 'it' : 'them'} and load again.`,
    );
  if (rows === 0) refuse('The table has column names but no rows.');
  return columns!;
}
