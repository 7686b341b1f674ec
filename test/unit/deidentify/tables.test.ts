/** The rule tables hold every row of the standard, compared row by row where the reference copy is present. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { attributeRows, optionLetters } from '#engine/deidentify/attribute-table.ts';
import { beyondTable } from '#engine/deidentify/beyond-table.ts';
import { conceptRows } from '#engine/deidentify/concept-table.ts';
import { compileRules, tableRows } from '#engine/deidentify/rules.ts';
import { safePrivateRows, safePrivateVr } from '#engine/deidentify/safe-private-table.ts';
import { keywordOf } from '#engine/dicom/dictionary.ts';

const reference = (name: string): string => fileURLToPath(new URL(`../../../../shared/data/${name}`, import.meta.url));
const columns = {
  rtnSafePrivOpt: 'safe-private',
  rtnUIDsOpt: 'uids',
  rtnDevIdOpt: 'device-identity',
  rtnInstIdOpt: 'institution-identity',
  rtnPatCharsOpt: 'patient-characteristics',
  rtnLongFullDatesOpt: 'full-dates',
  rtnLongModifDatesOpt: 'modified-dates',
  cleanDescOpt: 'descriptors',
  cleanStructContOpt: 'structured-content',
  cleanGraphOpt: 'graphics',
};
type Row = Record<string, string>;
const read = (name: string): Row[] => (JSON.parse(readFileSync(reference(name), 'utf8')) as { rows: Row[] }).rows;
const optionsOf = (row: Row): [string, string][] =>
  Object.entries(columns)
    .flatMap(([column, id]): [string, string][] => (row[column] ? [[id, row[column]]] : []))
    .sort();
const sorted = (options: object): [string, string][] => (Object.entries(options) as [string, string][]).sort();
const digest = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);

describe('PS3.15 Table E.1-1', () => {
  it('has 656 rows of 11 codes, each tag once', () => {
    expect(attributeRows).toHaveLength(656);
    expect(new Set(attributeRows.map((row) => row.tag)).size).toBe(656);
    expect(tableRows.size).toBe(652);
    const counts: Record<string, number> = {};
    for (const row of attributeRows) counts[row.basic] = (counts[row.basic] ?? 0) + 1;
    expect(counts).toEqual({ X: 416, D: 93, U: 55, Z: 42, 'X/D': 23, 'X/Z': 11, 'X/Z/D': 8, 'Z/D': 6, 'X/Z/U*': 2 });
    const perOption = Object.values(optionLetters).map((id) => [
      id,
      attributeRows.filter((row) => row.options[id]).length,
    ]);
    expect(Object.fromEntries(perOption)).toEqual({
      'safe-private': 1, uids: 60, 'device-identity': 59, 'institution-identity': 10, 'patient-characteristics': 19,
      'full-dates': 169, 'modified-dates': 169, descriptors: 140, 'structured-content': 4, graphics: 4,
    }); // prettier-ignore
  });
  it('is the table that was compared, by its checksum', () => {
    const rows = attributeRows.map((row) => [row.tag, row.basic, sorted(row.options), row.retired, row.inStandardIod]);
    expect(digest(rows.map((row) => JSON.stringify(row)).sort())).toBe('fa084204a1a22b78');
    expect(
      digest(
        conceptRows
          .map((row) => JSON.stringify([row.scheme, row.code, row.valueType, row.basic, sorted(row.options)]))
          .sort(),
      ),
    ).toBe('3dc4e677b0a4a5a7');
    expect(
      digest(safePrivateRows.map((row) => JSON.stringify([row.creator, row.group, row.element, row.vr])).sort()),
    ).toBe('87d7a65e713d0dc8');
  });
  it('names only attributes that the dictionary knows', () => {
    const unknown = [...tableRows.keys()].filter((tag) => keywordOf(tag) === undefined && !beyondTable(tag));
    expect(unknown.map((tag) => tag.toString(16))).toEqual([]);
  });
  it('eleven dates that Device Identity keeps are shifted all the same (E.3.6 before E.3.8)', () => {
    const rules = compileRules({
      preset: 'custom',
      retain: ['device-identity', 'modified-dates'],
      clean: [],
      rules: [],
    });
    const both = [...tableRows].filter(
      ([, row]) => row.options['device-identity'] === 'K' && row.options['modified-dates'],
    );
    expect(both).toHaveLength(11);
    for (const [tag] of both) expect(rules.get(tag)?.action).toBe('shift');
  });
  it.skipIf(!existsSync(reference('ps3.15-e1-1.json')))(
    'equals the reference copy row by row (skipped without it)',
    () => {
      const own = new Map(attributeRows.map((row) => [row.tag.toUpperCase(), row]));
      for (const row of read('ps3.15-e1-1.json')) {
        const tag = row['id']!.startsWith('gggg') ? 'PRIVATE' : row['id']!.toUpperCase();
        const found = own.get(tag);
        expect(found, tag).toBeDefined();
        expect([found!.basic, found!.retired, found!.inStandardIod, sorted(found!.options)], tag).toEqual([
        row['basicProfile'], row['retired'] === 'Y', row['stdCompIOD'] === 'Y', optionsOf(row),
      ]); // prettier-ignore
      }
    },
  );
});

describe('PS3.15 Table E.3.4-1', () => {
  it('has 214 rows', () => expect(conceptRows).toHaveLength(214));
  it.skipIf(!existsSync(reference('ps3.15-e3.4-1-clean-structured-content.json')))(
    'equals the reference copy row by row (skipped without it)',
    () => {
      const own = new Map(conceptRows.map((row) => [`${row.scheme}|${row.code}|${row.valueType}`, row]));
      const rows = read('ps3.15-e3.4-1-clean-structured-content.json');
      expect(own.size).toBe(rows.length);
      for (const row of rows) {
        const key = `${row['codingSchemeDesignator']}|${row['codeValue']}|${row['valueType']}`;
        expect([own.get(key)?.basic, sorted(own.get(key)?.options ?? {})], key).toEqual([
          row['basicProfile'],
          optionsOf(row),
        ]);
      }
    },
  );
});

describe('PS3.15 Table E.3.10-1', () => {
  it('has 479 rows', () => expect(safePrivateRows).toHaveLength(479));
  it('finds an attribute in whatever block its creator reserved', () => {
    expect(safePrivateVr(0x00191023, 'GEMS_ACQU_01')).toBe('DS');
    expect(safePrivateVr(0x0019aa23, 'GEMS_ACQU_01')).toBe('DS');
    expect(safePrivateVr(0x00191023, 'GEMS_ACQU_02')).toBeUndefined();
    expect(safePrivateVr(0x7e01aa10, 'HOLOGIC, Inc.')).toBe('SQ');
  });
  it.skipIf(!existsSync(reference('ps3.15-e3.10-1-safe-private.json')))(
    'equals the reference copy row by row (skipped without it)',
    () => {
      for (const row of read('ps3.15-e3.10-1-safe-private.json')) {
        const tag = ((parseInt(row['group']!, 16) << 16) | 0x4200 | parseInt(row['element']!, 16)) >>> 0;
        const vr = row['vr'] === '' ? 'UN' : row['vr'] === 'OW/OB' ? 'OW' : row['vr'];
        expect(safePrivateVr(tag, row['privateCreator']!), `${row['privateCreator']} ${row['tag']}`).toBe(vr);
      }
    },
  );
});

describe('beyond the table', () => {
  it.each([
    ['overlay description', 0x60000022], ['overlay label of a later group', 0x601e1500], ['overlay data', 0x60023000], ['overlay comments', 0x60024000],
    ['curve label', 0x50002500], ['curve data of a later group', 0x501e3000], ['media directory', 0x00041500], ['message', 0x00000002],
    ['group length', 0x00080000], ['trailing padding', 0xfffcfffc], ['original attributes', 0x04000561], ['encrypted attributes', 0x04000500],
  ])('%s goes', (_, tag) => expect(beyondTable(tag)?.action).toBe('X')); // prettier-ignore
  it('leaves what the table handles', () => expect(beyondTable(0x00100010)).toBeUndefined());
});
