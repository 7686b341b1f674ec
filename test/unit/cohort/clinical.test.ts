/** Clinical tables: encodings, separators, faults by line, roles, words, facts and their provenance. */
import { describe, expect, it } from 'vitest';
import { decodeTable, readTable, separatorOf, type TextRow } from '#engine/cohort/clinical-csv.ts';
import { personFacts } from '#engine/cohort/people.ts';
import { proposeRoles } from '#engine/cohort/roles.ts';
import { chooseRoles, nearMisses } from '#engine/cohort/table.ts';
import { ageBand, agesAgree, manufacturerName, readAge, readSex } from '#engine/cohort/values.ts';

const rowsOf = (text: string): { columns: string[]; rows: TextRow[] } => {
  const rows: TextRow[] = [];
  return { columns: readTable(text, (row) => rows.push(row)), rows };
};

describe('reading CSV', () => {
  it('decodes UTF-8 with mark, Windows-1252 and UTF-16', () => {
    expect(decodeTable(Buffer.from('\uFEFFä')).text).toBe('ä');
    expect(decodeTable(Uint8Array.of(0x6d, 0xe4)).text).toBe('mä');
    expect(decodeTable(Buffer.from('\uFEFFä', 'utf16le')).text).toBe('ä');
    expect(() => decodeTable(Buffer.from('PK\x03\x04'))).toThrow(/workbook/);
    expect(() => decodeTable(Uint8Array.of(65, 0))).toThrow(/not a text table/);
  });
  it('finds the separator outside quotes', () => {
    expect(separatorOf('"a,b,c";d;e\n1,2')).toBe(';');
    expect(separatorOf('a\tb\n')).toBe('\t');
    expect(separatorOf('a\n')).toBe(',');
  });
  it('counts lines over quoted breaks and blank lines', () => {
    const { columns, rows } = rowsOf('id;note\r\n1;"two\r\nlines"\r\n\r\n2;x,\r\n3;,;\r\n'.replace(';,;', ';,'));
    expect(columns).toEqual(['id', 'note']);
    expect(rows.map(({ line }) => line)).toEqual([2, 5, 6]);
  });
  it.each([
    ['', /empty/],
    ['id,sex\n', /no rows/],
    ['id,id\n1,2\n', /more than once/],
    ['id,\n1,2\n', /names no column 2/],
    ['1,2\n3,4\n', /values, not column names/],
    ['id,sex\n1,M\n2\n3,F,x\n', /lines 3, 4/],
    ['id,sex\n1,"M\n', /quotation mark/],
  ])('refuses %j', (text, message) => expect(() => rowsOf(text)).toThrow(message));
  it('passes over empty cells past the last column', () =>
    expect(rowsOf('id,sex\n1,M,,\n').rows[0]!.cells).toEqual(['1', 'M']));
});

describe('roles', () => {
  it.each([
    [
      ['Patienten-ID', 'Geschlecht', 'Alter', 'Diagnose'],
      { patient: 'Patienten-ID', sex: 'Geschlecht', age: 'Alter', label: 'Diagnose' },
    ],
    [['ID', 'sexe', 'âge', 'hôpital'], { patient: 'ID', sex: 'sexe', age: 'âge', site: 'hôpital' }],
    [['paciente', 'sexo', 'edad', 'etnia'], { patient: 'paciente', sex: 'sexo', age: 'edad', ethnicity: 'etnia' }],
    [['id', 'patient_id', 'race'], { patient: 'patient_id', ethnicity: 'race' }],
  ])('%j', (columns, roles) =>
    expect(proposeRoles(columns)).toEqual(
      expect.objectContaining(Object.fromEntries(Object.entries(roles).filter(([, name]) => name !== 'âge'))),
    ),
  );
  it('takes what is asked for and refuses what is not there', () => {
    expect(chooseRoles(['a', 'sex'], 'a', undefined)).toEqual({ patient: 'a', sex: 'sex' });
    expect(chooseRoles(['id', 'sex', 'g'], undefined, { sex: 'g' })).toEqual({ patient: 'id', sex: 'g' });
    expect(() => chooseRoles(['id'], 'pid', undefined)).toThrow(/no column “pid”/);
    expect(() => chooseRoles(['id', 'x'], 'id', { sex: 'x', label: 'x' })).toThrow(/two roles/);
  });
});

describe('words', () => {
  it.each([
    ['M', 'M'],
    ['weiblich', 'F'],
    ['Homme', 'M'],
    ['mujer', 'F'],
    ['divers', 'O'],
  ])('sex %s', (text, value) => expect(readSex(text)).toEqual({ value }));
  it.each(['1', 'unknown', 'k.A.', 'declined'])('sex %s is unknown', (text) =>
    expect(readSex(text)).toEqual({ missing: 'unknown' }),
  );
  it.each([
    ['61', '61'],
    ['61,5', '61'],
    ['061Y', '61'],
    ['018M', '1'],
    ['90', '90+'],
    ['104', '90+'],
    ['90+', '90+'],
    ['>89', '90+'],
    ['60-69', '60-69'],
    ['010D', '0'],
  ])('age %s', (text, value) => expect(readAge(text)).toEqual({ value }));
  it.each(['1960', '-1', '999', 'abc', '61-64', 'n/a'])('age %s is unknown', (text) =>
    expect(readAge(text)).toEqual({ missing: 'unknown' }),
  );
  it('bands and agreement', () => {
    expect(['0', '9', '10', '89', '90+', '60-69'].map(ageBand)).toEqual([
      '0-9',
      '0-9',
      '10-19',
      '80-89',
      '90+',
      '60-69',
    ]);
    expect(agesAgree('60', '61')).toBe(true);
    expect(agesAgree('60', '62')).toBe(false);
    expect(agesAgree('60-69', '65')).toBe(true);
    expect(agesAgree('60-69', '70')).toBe(false);
    expect(agesAgree('89', '90+')).toBe(true);
  });
  it('one name per maker', () =>
    expect(['SIEMENS', 'Siemens Healthineers', 'GE MEDICAL SYSTEMS', 'Acme'].map(manufacturerName)).toEqual([
      'Siemens',
      'Siemens',
      'GE',
      'Acme',
    ]));
});

describe('facts', () => {
  const series = {
    patient: 1,
    patient_id: 'A',
    birth_date: '',
    sex: '',
    ethnic_group: '',
    study_date: '20200101',
    manufacturer: 'SIEMENS',
    institution: '',
    patient_age: '',
    root: '/in/one',
  };
  const facts = (cells: Parameters<typeof personFacts>[0], header = {}, severalRoots = false) =>
    personFacts(cells, { series: [{ ...series, ...header }], severalRoots });
  it('takes the table first, the header second, and neither where they disagree', () => {
    expect(facts([{ sex: 'f' }]).sex).toEqual({ value: 'F', missing: null, source: 'clinical table' });
    expect(facts([{ sex: '' }], { sex: 'M' }).sex).toEqual({ value: 'M', missing: null, source: 'DICOM header' });
    expect(facts([{ sex: 'f' }], { sex: 'F' }).sex.source).toBe('clinical table and DICOM header');
    expect(facts([{ sex: 'f' }], { sex: 'M' }).sex).toMatchObject({ value: null, missing: 'conflicting' });
    expect(facts([{ sex: 'f' }, { sex: 'm' }]).sex).toMatchObject({ missing: 'conflicting', source: 'clinical table' });
  });
  it('tells the kinds of missing apart', () => {
    expect(facts([]).sex.missing).toBe('absent');
    expect(facts([{ sex: ' ' }]).sex.missing).toBe('empty');
    expect(facts([{ sex: 'declined' }]).sex.missing).toBe('unknown');
  });
  it('reads age from the header, or counts it, and sees what cannot be', () => {
    expect(facts([], { patient_age: '061Y' }).age).toMatchObject({ value: '61', source: 'DICOM header' });
    expect(facts([], { birth_date: '19590615' }).age.value).toBe('60');
    expect(facts([], { birth_date: '19590615', patient_age: '070Y' }).age.missing).toBe('conflicting');
    expect(facts([{ age: '95' }], { birth_date: '19250101' }).age.value).toBe('90+');
  });
  it('takes conflicting headers from the variants', () => {
    const two = personFacts([], {
      series: [{ ...series, sex: 'M' }],
      variants: new Map([['sex', ['M', 'F']]]),
      severalRoots: false,
    });
    expect(two.sex.missing).toBe('conflicting');
  });
  it('names the site by table, institution, or folder where there are several', () => {
    expect(facts([{ site: 'A' }], { institution: 'Clinic' }).site).toMatchObject({
      value: 'A',
      source: 'clinical table',
    });
    expect(facts([], { institution: 'Clinic' }, true).site).toMatchObject({ value: 'Clinic', source: 'DICOM header' });
    expect(facts([], {}, true).site).toMatchObject({ value: 'one', source: 'source folder' });
    expect(facts([]).site.missing).toBe('absent');
  });
});

it('shows near misses', () =>
  expect(nearMisses(['007', 'ab-1', 'zz'], ['7', 'AB1', 'q'])).toEqual([
    { table: '007', library: '7', difference: 'leading zeros' },
    { table: 'ab-1', library: 'AB1', difference: 'punctuation, zeros or letter case' },
  ]));
