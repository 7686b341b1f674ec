/** Text as packages need it: JSON with sorted keys, escapes for HTML, Markdown and CSV, sizes in words. */

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
};

/** JSON with sorted keys, two spaces and a last line feed: equal values give equal bytes. */
export const stableJson = (value: unknown): string => `${JSON.stringify(sorted(value), null, 2)}\n`;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
export const html = (text: string | number): string => String(text).replace(/[&<>"']/g, (letter) => entities[letter]!);

/** One line of Markdown text: nothing in it can open a heading, a link, an image, HTML or a table cell. */
export const markdown = (text: string | number): string =>
  String(text)
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>|~]/g, '\\$&')
    .replace(/^(\s*)([#+-]|\d+\.)(\s|$)/, '$1\\$2$3');

/** Paragraphs of Markdown text; blank lines separate them. */
export const paragraphs = (text: string): string =>
  text
    .split(/\n\s*\n/)
    .map((part) => markdown(part.trim()))
    .filter(Boolean)
    .join('\n\n');

export const markdownTable = (head: string[], rows: (string | number)[][]): string =>
  [
    head,
    head.map((_, column) => (rows.length && rows.every((row) => typeof row[column] === 'number') ? '---:' : '---')),
  ]
    .map((row) => `| ${row.join(' | ')} |`)
    .concat(rows.map((row) => `| ${row.map(markdown).join(' | ')} |`))
    .join('\n');

export type Cell = string | number | null;

/** A cell of RFC 4180. Text that a spreadsheet would run as a formula gets an apostrophe in front. */
export function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const guarded = /^[=+@\t\r]/.test(cell) || (cell.startsWith('-') && !/^-\d/.test(cell)) ? `'${cell}` : cell;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(',')}\n`;

/** Reads one table of RFC 4180 as written by `csvLine`; quotes may hold commas and line ends. */
export function* readCsv(lines: Iterable<string>): Generator<string[]> {
  let pending = '';
  for (const line of lines) {
    const text = pending ? `${pending}\n${line}` : line;
    if ((text.split('"').length - 1) % 2) {
      pending = text;
      continue;
    }
    pending = '';
    if (text === '') continue;
    const cells: string[] = [];
    for (let at = 0; at <= text.length; at += 1) {
      let cell: string;
      if (text[at] === '"') {
        const start = at + 1;
        do at = text.indexOf('"', at + 1) + 1;
        while (text[at] === '"');
        cell = text.slice(start, at - 1).replaceAll('""', '"');
      } else {
        const comma = text.indexOf(',', at);
        const end = comma < 0 ? text.length : comma;
        cell = text.slice(at, end);
        at = end;
      }
      cells.push(cell);
    }
    yield cells;
  }
}

export function bytesInWords(bytes: number): string {
  const units = ['bytes', 'kB', 'MB', 'GB', 'TB'];
  let unit = 0;
  while (bytes >= 1000 && unit < units.length - 1) {
    bytes /= 1000;
    unit += 1;
  }
  return `${unit === 0 ? bytes : bytes.toFixed(1)} ${units[unit]}`;
}
export const grouped = (count: number): string => count.toLocaleString('en-US');
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${grouped(count)} ${count === 1 ? one : many}`;
