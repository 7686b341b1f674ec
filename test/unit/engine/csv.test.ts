/** CSV for spreadsheets: byte order mark, RFC 4180, no formulas. */
import Papa from 'papaparse';
import { toCsv } from '#engine/csv.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const text = (table: Parameters<typeof toCsv>[0]): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(toCsv(table));

test('starts with a byte order mark, quotes what must be, ends every line with CRLF', () => {
  expect(
    text({
      header: ['id', 'note'],
      rows: [
        [1, 'a,b'],
        [null, 'say "x"'],
        [-2.5, 'zwei\nZeilen ß'],
      ],
    }),
  ).toBe('\uFEFFid,note\r\n1,"a,b"\r\n,"say ""x"""\r\n-2.5,"zwei\nZeilen ß"\r\n');
  expect(text({ header: ['id'], rows: [] })).toBe('\uFEFFid\r\n');
});

test.each(['=1+1', '+1', '-1', '@x', '\t=1', '\r=1', '=HYPERLINK("http://evil.example","x")'])(
  '%j is no formula any more',
  (value) => {
    const line = text({ header: ['x'], rows: [[value]] }).split('\uFEFFx\r\n')[1]!;
    expect(line.startsWith(`"'`)).toBe(true);
  },
);

test('reads back as it was, over many blocks', () => {
  const rows = Array.from({ length: 2500 }, (_, i) => [i, `row ${i}`]);
  const bytes = toCsv({ header: ['n', 't'], rows });
  expect(Papa.parse<string[]>(new TextDecoder().decode(bytes).trimEnd()).data).toEqual([
    ['n', 't'],
    ...rows.map((row) => row.map(String)),
  ]);
  // Its own memory, so that it can be moved to another thread.
  expect(bytes.buffer.byteLength).toBe(bytes.byteLength);

  const harmless = fc.string().filter((value) => !/^[=+\-@\t\r]/.test(value));
  fc.assert(
    fc.property(fc.array(fc.tuple(harmless, harmless), { minLength: 1, maxLength: 5 }), (pairs) => {
      const back = Papa.parse<string[]>(text({ header: ['a', 'b'], rows: pairs }).slice(1), {
        newline: '\r\n',
        // Else it is guessed, from fields that hold other separators.
        delimiter: ',',
      }).data.slice(1, -1);
      expect(back).toEqual(pairs);
    }),
  );
});
