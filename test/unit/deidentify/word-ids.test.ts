/** IDs of a word of images and a number (LUNG-1, MR 2): removed and found where they stand, no more where a text counts or measures. */
import { describe, expect, it, test } from 'vitest';
import { cleanText } from '#engine/deidentify/clean-text.ts';
import { identifiersFrom } from '#engine/deidentify/identifiers.ts';
import { identityOf } from '#engine/deidentify/identity.ts';
import { searchFile } from '#engine/deidentify/search-file.ts';
import { termsFrom } from '#engine/deidentify/search-terms.ts';
import { searchText } from '#engine/deidentify/search-text.ts';
import { sourceTerms } from '#engine/deidentify/source-terms.ts';
import type { Identifier } from '#engine/deidentify/types.ts';
import { createDicom } from '#engine/dicom/create.ts';
import { readDicomFile } from '#engine/dicom/read-file.ts';
import { savedFiles } from '../../fixtures/saved-files.ts';
import { ct, profileWith } from './object.ts';

const { saved } = savedFiles('word-ids');

const of = (id: string): Identifier[] => [
  { kind: 'patient-id', value: id },
  { kind: 'patient-name', value: 'Quillfeather^Ottilie' },
];
const terms = (id: string) =>
  termsFrom({ identifiers: of(id), rawNames: [], profile: { retain: [] }, dayOffset: 0, pseudonym: 'P1' });
const clean = (id: string, text: string): string => cleanText(text, identifiersFrom(of(id)));
const found = (id: string, text: string): string[] => searchText(terms(id), text, 'LO').map((hit) => hit.text);

describe('what counts or measures stays, and the proof finds nothing in it', () => {
  test.each([
    ['LUNG-1', 'LUNG 1.25 MM'],
    ['LUNG_1', 'LUNG 1 B60f'],
    ['LUNG-1', 'LUNG1.25MM'],
    ['LUNG-125', 'LUNG 1.25 MM'],
    ['LUNG1-001', 'LUNG 1.001 MM'],
    ['LUNG-1', 'LUNG-10'],
    ['LUNG-1', 'CT LUNG 1 X 1'],
    ['HEAD_01', 'HEAD010'],
    ['HEAD-1', 'HEAD 1 MM AXIAL'],
    ['HEAD_01', 'FOREHEAD01'],
    ['CHEST-3', 'CHEST 3 MM'],
    ['CHEST-3', 'CHEST_3_MM'],
    ['CHEST-1', 'CHEST 1 VIEW'],
    ['CHEST-1', 'CHEST 1-2 VIEWS'],
    ['CHEST-2', 'CHEST-2 VIEWS'],
    ['CHEST-2', 'CHEST2V'],
    ['CHEST-12', 'CHEST 1 2'],
    ['MR 2', 'MR 2 MM COR'],
    ['MR2', 'MR 2 T2 TSE'],
    ['BRAIN1', 'BRAIN 1.5 THICK'],
    ['BRAIN-120', 'BRAIN 120 KV'],
    ['AMC-1', 'AMC 1.25 MM'],
    ['2019', 'TR 2019 ms'],
    ['T1', 'T1 SE SAG'],
  ])('%s in %s', (id, text) => {
    expect(clean(id, text)).toBe(text);
    expect(found(id, text)).toEqual([]);
  });
});

describe('an ID that stands there goes, and is found where it was left', () => {
  test.each([
    ['LUNG-1', 'LUNG-1', ''],
    ['LUNG-1', 'T1 LUNG_1 COR', 'T1 COR'],
    ['LUNG-1', 'LUNG1 AXIAL', 'AXIAL'],
    ['LUNG-1', 'CT lung 1', 'CT'],
    ['LUNG-1', 'CT Lung 1, axial', 'CT axial'],
    ['LUNG-1', 'AX LUNG 1 / COR', 'AX COR'],
    ['LUNG-1', 'patient LUNG 1 axial', 'patient axial'],
    ['LUNG-1', 'LUNG-1.001.dcm', '001.dcm'],
    ['LUNG1-001', 'CT LUNG1001', 'CT'],
    ['LUNG1-001', 'CT LUNG1.001', 'CT'],
    ['LUNG-0001', 'LUNG 0001 AXIAL', 'AXIAL'],
    ['HEAD_01', 'SCOUT HEAD_01A', 'SCOUT'],
    ['HEAD_01', 'scanHEAD01', ''],
    ['MR 2', 'BRAIN MR 2', 'BRAIN'],
    ['MR2', 'MR2 BRAIN', 'BRAIN'],
    ['CT1', 'CT1 CHEST', 'CHEST'],
    ['AMC-1', 'CT AMC 1 AXIAL', 'CT AXIAL'],
    ['K88X', 'CT K 88 X', 'CT'],
  ])('%s in %s', (id, text, after) => {
    expect(clean(id, text)).toBe(after);
    expect(found(id, text)).toHaveLength(1);
    expect(found(id, after)).toEqual([]);
  });
  it('also where what stood between or behind has gone', () => {
    expect(clean('LUNG-1', 'LUNG Quillfeather 1')).toBe('');
    expect(clean('LUNG-1', 'LUNG 1 03/04/2019')).toBe('');
    expect(clean('LUNG-1', 'LUNG 1 03/04/2019 AX')).toBe('AX');
  });
});

it('what the cleaning leaves of any wording, the proof does not find', () => {
  const words = ['LUNG', 'HEAD', 'MR', 'AMC'];
  const gaps = ['', ' ', '-', '_', ' - ', ', ', '.', '/', ' ('];
  const numbers = ['1', '01', '12', '1.25', '1,2', '001', '10', '1-2'];
  const behind = [
    '',
    ' MM',
    'MM',
    ' AXIAL',
    ', AX',
    '_AX',
    ' VIEW',
    'A',
    ' Quillfeather',
    ' 03/04/2019',
    ' B60f',
    ' 5',
  ];
  let gone = 0;
  for (const id of ['LUNG-1', 'HEAD_01', 'MR 12', 'AMC-1', 'LUNG1-001']) {
    const [known, searched] = [identifiersFrom(of(id)), terms(id)];
    for (const word of words)
      for (const gap of gaps)
        for (const number of numbers)
          for (const end of behind)
            for (const text of [`CT ${word}${gap}${number}${end}`, `${number}${gap}${word}${end}`]) {
              const after = cleanText(text, known);
              if (after !== text) gone += 1;
              expect(searchText(searched, after, 'LO'), `${id} in ${text} → ${after}`).toEqual([]);
            }
  }
  expect(gone).toBeGreaterThan(1000);
}, 60_000);

describe('whole files', () => {
  const searched = (id: string, output: Parameters<typeof ct>[0]): string[] => {
    const source = readDicomFile(
      saved(createDicom({ dataSet: ct({ PatientID: id, PatientName: 'Quillfeather^Ottilie' }) })),
    );
    const written = ct({ PatientID: 'FP-1', PatientName: 'FP-1', PatientBirthDate: '', SOPInstanceUID: '2.25.7', StudyInstanceUID: '2.25.8', SeriesInstanceUID: '2.25.9', StudyDate: '', ...output }); // prettier-ignore
    const file = readDicomFile(saved(createDicom({ dataSet: written })));
    return searchFile(file, sourceTerms(source, identityOf('FP-1', -2000, of(id)), profileWith())).map(
      ({ place }) => place,
    );
  };
  it('are not kept out for LUNG 1.25 MM of patient LUNG-1, also in bytes', () => {
    expect(searched('LUNG-1', { SeriesDescription: 'LUNG 1.25 MM', ProtocolName: 'LUNG 1 B60f' })).toEqual([]);
    const bytes = { '00290010 LO': 'ACME', '00291010 OB': Buffer.from('\x01\x02\x03\x04brain-10 BRAIN-1.5\x00\x01') };
    expect(searched('BRAIN-1', bytes)).toEqual([]);
  });
  it('are kept out where the ID is left, also in bytes', () => {
    expect(searched('LUNG-1', { SeriesDescription: 'CT LUNG-1' })).toEqual(['(0008,103E)']);
    const bytes = { '00290010 LO': 'ACME', '00291010 OB': Buffer.from('\x01\x02\x03\x04brain-1\x00\x01') };
    expect(searched('BRAIN-1', bytes)).toHaveLength(1);
  });
});
