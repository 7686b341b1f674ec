/** Which series may show a face: words in many languages, coded regions, how far the slices reach, neighbours. */
import { describe, expect, it } from 'vitest';
import {
  hasSections,
  headsAmong,
  namesHead,
  trunkLength,
  type HeadFacts,
  type SeriesCoverage,
} from '#engine/deidentify/head-coverage.ts';
import { extentOf, headInFile } from '#engine/deidentify/head-of-file.ts';
import { headWord } from '#engine/deidentify/head-words.ts';
import { createDicom } from '#engine/dicom/create.ts';
import { readDicomFile } from '#engine/dicom/read-file.ts';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ct } from './object.ts';

const facts = (more: Partial<HeadFacts> = {}): HeadFacts => ({
  modality: 'CT',
  sopClass: '1.2.840.10008.5.1.4.1.1.2',
  imageType: 'ORIGINAL\\PRIMARY\\AXIAL',
  stated: '',
  bodyPart: '',
  regions: [],
  seriesDescription: '',
  studyDescription: '',
  protocol: '',
  ...more,
});

describe('words of the head', () => {
  it.each([
    'HEAD', 'HEADNECK', 'HeadNeck', 'Head^Routine (Adult)', 'BRAIN W/O', 'SKULL', 'CT_Kopf_nativ', 'cCT nativ', 'CCT', 'NNH coronal', 'Schädelbasis', 'Gesichtsschädel', 'Schaedel',
    'Hirnstamm', 'Kopf-Hals', 'Felsenbein', 'Crâne sans IV', 'Encéphale', 'Massif facial', 'Rochers', 'CRÁNEO SIMPLE', 'Cabeza y cuello', 'Cerebro', 'Órbitas', 'Encefalo', 'Testa', 'Massiccio facciale',
    'Crânio', 'Pescoço', 'Hoofd-hals', 'Schedel', 'Hersenen', 'Głowa', 'mózgowie', 'Czaszka', 'Zatoki', 'Hlava', 'Lebka', 'Huvud', 'Hjärna', 'Hjerne', 'Beyin BT', 'Kafa', 'Голова', 'МРТ головного мозга',
    'Череп', 'ΕΓΚΕΦΑΛΟΣ', '头颅平扫', '頭部CT', '脳MRI', '副鼻腔', '뇌 MRI', '두부', 't1_mprage_sag', 'T2 FLAIR', 'PET Whole Body', 'WHOLEBODY', 'Ganzkörper', 'WB PET', 'H&N', 'C-Spine', 'HWS', 'eyes to thighs',
    'Temporal bone', 'SINUS',
  ])('%s', (text) => expect(headWord(text)).not.toBeNull()); // prettier-ignore
  it.each([
    '', 'CHEST', 'Thorax-Abdomen', 'CT ABDOMEN/PELVIS', 'Femoral head', 'HEAD FIRST SUPINE', 'feet first', 'Hüftkopf', 'Humeruskopf', 'Pancreatic head', 'Head of pancreas', 'femoral neck', 'Coronary sinus', 'Sinus rhythm',
    'temporal resolution', 'craniocaudal', 'kraniokaudal', 'LSPINE', 'Cervix', 'neuroendocrine tumour', 'Tête fémorale', 'Cabeza femoral', 'CCTA', 'WB foot', 'Year', 'Heart', 'Leber', 'dynamic liver', 'Prostata', 'Senos', 'PROTOCOL', 'Hernia', 'Knee', 'Schulter',
  ])('not %s', (text) => expect(headWord(text)).toBeNull()); // prettier-ignore
});

describe('what a header says', () => {
  it('body part, series, protocol and study each count, with the word that said so', () => {
    expect(namesHead(facts({ bodyPart: 'HEAD' }))).toBe('Body Part Examined says "head".');
    expect(namesHead(facts({ protocol: 'Kopf nativ' }))).toBe('Protocol Name says "kopf".');
    expect(namesHead(facts({ studyDescription: 'MRT Schädel' }))).toMatch(/Study Description/);
    expect(namesHead(facts({ bodyPart: 'CHEST', seriesDescription: 'lung' }))).toBeNull();
  });
  it('a coded region counts by its code, whatever its meaning is called', () => {
    expect(namesHead(facts({ regions: [{ code: '69536005', meaning: '' }] }))).toMatch(/coded region/);
    expect(namesHead(facts({ regions: [{ code: 'T-D1100', meaning: 'Kopf' }] }))).toBe('The coded region is "kopf".');
    expect(namesHead(facts({ regions: [{ code: '51185008', meaning: 'Chest' }] }))).toBeNull();
  });
  it('a source that says YES in (0028,0302) is believed', () => {
    expect(namesHead(facts({ stated: 'YES' }))).toMatch(/file itself/);
  });
  it('only sections: CT, MR, PT, reconstructed NM, 3D X-ray', () => {
    expect(namesHead(facts({ modality: 'CR', bodyPart: 'SKULL' }))).toBeNull();
    expect(hasSections(facts({ modality: 'NM', imageType: 'ORIGINAL\\PRIMARY\\WHOLE BODY\\EMISSION' }))).toBe(false);
    expect(hasSections(facts({ modality: 'NM', imageType: 'ORIGINAL\\PRIMARY\\RECON TOMO\\EMISSION' }))).toBe(true);
    expect(hasSections(facts({ modality: 'NM', imageType: 'ORIGINAL\\PRIMARY\\RECON GATED TOMO\\EMISSION' }))).toBe(
      true,
    );
    expect(namesHead(facts({ modality: 'DX', sopClass: '1.2.840.10008.5.1.4.1.1.13.1.2' }))).toMatch(/face/);
  });
});

describe('how far the slices reach', () => {
  const row = (series: number, more: Partial<SeriesCoverage> = {}): SeriesCoverage => ({
    series, patient: 1, modality: 'CT', names: null, sections: true, frameOfReference: '1.2', extent: null, age: null, ...more,
  }); // prettier-ignore
  it('from eyes to thighs may show the face though it is called thorax and abdomen; a trunk alone does not', () => {
    const heads = headsAmong([
      row(1, { extent: { low: -900, high: 30 } }),
      row(2, { frameOfReference: '1.3', extent: { low: 0, high: 690 } }),
    ]);
    expect(heads).toMatchObject([{ series: 1, sure: false }]);
    expect(heads[0]!.why).toContain('930 mm');
  });
  it('of a child less is enough', () => {
    expect(headsAmong([row(1, { modality: 'PT', extent: { low: 0, high: 640 } })])).toHaveLength(1);
    expect(trunkLength(0.5)).toBeLessThan(trunkLength(5));
    expect(headsAmong([row(1, { age: 4, extent: { low: 0, high: 500 } })])).toHaveLength(1);
    expect(headsAmong([row(1, { extent: { low: 0, high: 500 } })])).toEqual([]);
  });
  it('slices beside a series of the head in one frame of reference count, those below it and of others do not', () => {
    const rows = [
      row(1, { names: 'named', extent: { low: 0, high: 200 } }),
      row(2, { extent: { low: -300, high: 120 } }),
      row(3, { extent: { low: -600, high: 40 } }),
      row(4, { frameOfReference: '9', extent: { low: 0, high: 200 } }),
      row(5, { patient: 2, extent: { low: 0, high: 200 } }),
      row(6, { sections: false, extent: { low: 0, high: 200 } }),
    ];
    expect(headsAmong(rows).map((head) => [head.series, head.sure])).toEqual([[1, true], [2, false]]); // prettier-ignore
  });
});

describe('what a file says', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fairpack-head-'));
  const read = (more: Parameters<typeof ct>[0]) => {
    const path = join(folder, 'one.dcm');
    writeFileSync(path, createDicom({ dataSet: ct(more) }));
    return readDicomFile(path);
  };
  it('PS3.3 C.7.6.2.1.1: the corners of a sagittal slice span its height', () => {
    const file = read({
      ImagePositionPatient: ['0', '-100', '120'],
      ImageOrientationPatient: ['0', '1', '0', '0', '0', '-1'],
      PixelSpacing: ['2', '1'],
      Rows: 101,
      Columns: 2,
      PixelData: new Uint8Array(404),
    });
    expect(extentOf(file)).toEqual({ low: -80, high: 120 });
  });
  it('a scout of the scanner has no extent', () => {
    const plane = {
      ImagePositionPatient: ['0', '0', '0'],
      ImageOrientationPatient: ['1', '0', '0', '0', '0', '-1'],
      PixelSpacing: ['1', '1'],
    };
    expect(extentOf(read(plane))).not.toBeNull();
    expect(extentOf(read({ ...plane, ImageType: ['ORIGINAL', 'PRIMARY', 'LOCALIZER'] }))).toBeNull();
  });
  it('frames of a multi-frame object have places of their own (PS3.3 C.7.6.16)', () => {
    const at = (z: string) => ({ PlanePositionSequence: [{ ImagePositionPatient: ['0', '0', z] }] });
    const file = read({
      SOPClassUID: '1.2.840.10008.5.1.4.1.1.2.1',
      NumberOfFrames: 2,
      PixelData: new Uint8Array(16),
      SharedFunctionalGroupsSequence: [
        {
          PlaneOrientationSequence: [{ ImageOrientationPatient: ['1', '0', '0', '0', '1', '0'] }],
          PixelMeasuresSequence: [{ PixelSpacing: ['1', '1'] }],
          FrameAnatomySequence: [
            {
              AnatomicRegionSequence: [
                { CodeValue: '774007', CodingSchemeDesignator: 'SCT', CodeMeaning: 'Kopf und Hals' },
              ],
            },
          ],
        },
      ],
      PerFrameFunctionalGroupsSequence: [at('-400'), at('410')],
    });
    expect(extentOf(file)).toEqual({ low: -400, high: 410 });
    expect(headInFile(file)).toMatch(/coded region/);
    rmSync(folder, { recursive: true, force: true });
  });
});
