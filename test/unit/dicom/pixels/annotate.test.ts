/** Segmentations and structure sets over their images: placed as pydicom places them, and by geometry; what does not fit is said. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { unpackAnnotation } from '#shared/annotation.ts';
import { createDicom, type NewDataSet } from '#engine/dicom/create.ts';
import { annotate } from '#engine/dicom/pixels/annotate.ts';
import { colourOfLab } from '#engine/dicom/pixels/segmentation.ts';

const corpus = fileURLToPath(new URL('../../../../../shared/corpus', import.meta.url));
const script = fileURLToPath(new URL('../../../fixtures/segment-planes.py', import.meta.url));
const highdicom = join(corpus, 'ImagingDataCommons+highdicom/data/test_files');
const pydicom = join(corpus, 'pydicom+pydicom/src/pydicom/data/test_files');
const folder = mkdtempSync(join(tmpdir(), 'fairpack-annotate-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ask = async (annotation: string, image: string, frame = 0) =>
  unpackAnnotation(await annotate({ annotation, image, frame }));
const python = ((): boolean => {
  try {
    execFileSync('/usr/bin/python3', ['-c', 'import pydicom, numpy']);
    return true;
  } catch {
    return false;
  }
})();

interface Expected {
  most: number;
  planes: { segment: number; frame: number; values: number[] }[];
}

describe.skipIf(!existsSync(corpus) || !python)('files of the corpus, as pydicom places them', () => {
  const ct = (number: number): string => join(pydicom, `dicomdirtests/77654033/CT2/${number}`);
  it.each([
    ['binary', 'seg_image_ct_binary.dcm', ct(17136)],
    ['binary, two segments over each other', 'seg_image_ct_binary_overlap.dcm', ct(17166)],
    ['fractional of two values', 'seg_image_ct_binary_fractional.dcm', ct(17196)],
    ['fractional', 'seg_image_ct_true_fractional.dcm', ct(17136)],
    ['one frame', 'seg_image_ct_binary_single_frame.dcm', join(pydicom, 'CT_small.dcm')],
    ['over a radiograph', 'seg_image_cr_binary.dcm', join(pydicom, 'dicomdirtests/77654033/CR1/6154')],
    ['label map over tiles of a slide', 'seg_image_sm_control_labelmap.dcm', join(highdicom, 'sm_image_control.dcm')],
    ['binary over tiles of a slide', 'seg_image_sm_numbers.dcm', join(highdicom, 'sm_image_control.dcm')],
  ])('%s', async (_, name, image) => {
    const seg = join(highdicom, name);
    const { most, planes } = JSON.parse(
      execFileSync('/usr/bin/python3', [script, seg, image], { encoding: 'utf8', maxBuffer: 2 ** 28 }),
    ) as Expected;
    expect(planes.length).toBeGreaterThan(0);
    for (const [frame, own] of Map.groupBy(planes, (one) => one.frame)) {
      const drawn = await ask(seg, image, frame);
      const wanted = own.filter(({ values }) => values.some((value) => value > 0));
      expect(drawn.planes.toSorted((a, b) => a - b)).toEqual(
        [...new Set(wanted.map((one) => one.segment))].sort((a, b) => a - b),
      );
      for (const { segment, values } of wanted)
        expect([...drawn.planeOf.get(segment)!]).toEqual(values.map((value) => Math.round((value * 255) / most)));
    }
  });
  const tiled = join(highdicom, 'seg_image_sm_dots_tiled_full.dcm');
  const slide = join(highdicom, 'sm_image_dots.dcm');
  /** Every tile of an image as the one script says, compared with what is drawn. */
  async function agree(seg: string, image: string): Promise<number> {
    const script = fileURLToPath(new URL('../../../fixtures/tiled-planes.py', import.meta.url));
    const { planes } = JSON.parse(
      execFileSync('/usr/bin/python3', [script, seg, image], { encoding: 'utf8', maxBuffer: 2 ** 28 }),
    ) as Expected;
    for (let frame = 0; frame < 25; frame += 1) {
      const drawn = await ask(seg, image, frame);
      expect(drawn.remarks).toEqual([]);
      const wanted = planes.filter((one) => one.frame === frame);
      expect(drawn.planes.toSorted((a, b) => a - b)).toEqual(
        wanted.map(({ segment }) => segment).sort((a, b) => a - b),
      );
      for (const { segment, values } of wanted)
        expect([...drawn.planeOf.get(segment)!], `segment ${segment} in tile ${frame + 1}`).toEqual(
          values.map((value) => value * 255),
        );
    }
    return planes.length;
  }
  it('PS3.3 C.7.6.17.3: tiles of TILED_FULL are placed by their order, all 50 segments of them', async () => {
    expect(await agree(tiled, slide)).toBeGreaterThan(50);
  });
  it('PS3.3 C.7.6.17.3: where the matrix begins elsewhere, tiles are put together and cut anew', async () => {
    // The matrix of the image begins 13 rows and 7 columns later than that of the segmentation.
    const bytes = readFileSync(slide);
    const change = (from: string, to: string): void => {
      const at = bytes.indexOf(from, 0, 'latin1');
      expect(to.length).toBe(from.length);
      bytes.write(to, at, 'latin1');
    };
    change('23.449873', (23.449873 - 13 * 0.000499).toFixed(6));
    change('25.691574', (25.691574 - 7 * 0.000499).toFixed(6));
    const moved = join(folder, 'moved-slide.dcm');
    writeFileSync(moved, bytes);
    expect(await agree(tiled, moved)).toBeGreaterThan(20);
  });
  it('says why tiles are not drawn over an image without a place', async () => {
    const drawn = await ask(tiled, join(pydicom, 'dicomdirtests/77654033/CR1/6154'));
    expect([drawn.planes, drawn.remarks]).toEqual([
      [],
      ['This image does not say where it lies, so that the tiles of the segmentation cannot be placed on it.'],
    ]);
    expect((await ask(tiled, join(pydicom, 'CT_small.dcm'))).remarks).toEqual([
      'It is of another frame of reference than this image.',
    ]);
  });
  it('says why it is not drawn over an image of somebody else', async () => {
    const drawn = await ask(join(highdicom, 'seg_image_ct_binary.dcm'), join(pydicom, 'CT_small.dcm'));
    expect([drawn.planes, drawn.remarks]).toEqual([[], ['It is of another frame of reference than this image.']]);
  });
});

const image = (z: number, more: NewDataSet = {}): string => {
  const path = join(folder, `image-${z}.dcm`);
  writeFileSync(path, createDicom({ dataSet: {
    SOPClassUID: '1.2.840.10008.5.1.4.1.1.2', SOPInstanceUID: `1.2.3.${z + 1}`, SeriesInstanceUID: '1.2.4', StudyInstanceUID: '1.2', Modality: 'CT', FrameOfReferenceUID: '1.9',
    Rows: 8, Columns: 8, BitsAllocated: 8, BitsStored: 8, HighBit: 7, PixelRepresentation: 0, SamplesPerPixel: 1, PhotometricInterpretation: 'MONOCHROME2',
    ImagePositionPatient: ['0', '0', String(z)], ImageOrientationPatient: ['1', '0', '0', '0', '1', '0'], PixelSpacing: ['2', '1'], SliceThickness: '2',
    'PixelData OB': new Uint8Array(64), ...more,
  } })); // prettier-ignore
  return path;
};
/** A label map of 4 × 4 pixels of twice the size over the same 8 × 8 field, without a word about its sources. */
const labelMap = (z: number, more: NewDataSet = {}): string => {
  const path = join(folder, `map-${z}.dcm`);
  writeFileSync(path, createDicom({ dataSet: {
    SOPClassUID: '1.2.840.10008.5.1.4.1.1.66.7', SOPInstanceUID: '1.2.8', SeriesInstanceUID: '1.2.7', StudyInstanceUID: '1.2', Modality: 'SEG', FrameOfReferenceUID: '1.9',
    Rows: 4, Columns: 4, NumberOfFrames: 1, BitsAllocated: 8, BitsStored: 8, HighBit: 7, PixelRepresentation: 0, SamplesPerPixel: 1, PhotometricInterpretation: 'MONOCHROME2',
    'SegmentationType CS': 'LABELMAP',
    'SegmentSequence SQ': [{ 'SegmentNumber US': 7, 'SegmentLabel LO': 'Liver', 'RecommendedDisplayCIELabValue US': [65535, 32896, 32896] }],
    PerFrameFunctionalGroupsSequence: [{
      PlanePositionSequence: [{ ImagePositionPatient: ['0.5', '1', String(z)] }],
      PlaneOrientationSequence: [{ ImageOrientationPatient: ['1', '0', '0', '0', '1', '0'] }],
      PixelMeasuresSequence: [{ PixelSpacing: ['4', '2'], SliceThickness: '2' }],
    }],
    'PixelData OB': new Uint8Array([7, 0, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]), ...more,
  } })); // prettier-ignore
  return path;
};

describe('by where it lies', () => {
  it('PS3.3 C.8.20: a coarser label map fills the pixels that its own cover', async () => {
    const drawn = await ask(labelMap(10), image(10));
    expect(drawn.parts).toEqual([{ number: 7, name: 'Liver', colour: [255, 255, 255] }]);
    const on = [...drawn.planeOf.get(7)!].flatMap((value, at) => (value === 255 ? [[Math.floor(at / 8), at % 8]] : []));
    expect(on).toEqual([[0, 0], [0, 1], [1, 0], [1, 1], [2, 2], [2, 3], [3, 2], [3, 3]]); // prettier-ignore
  });
  it('not in another slice, nor turned, nor in another frame of reference', async () => {
    expect((await ask(labelMap(10), image(14))).planes).toEqual([]);
    const turned = image(11, { ImageOrientationPatient: ['0', '1', '0', '0', '0', '-1'] });
    expect((await ask(labelMap(11), turned)).remarks).toEqual(['Its planes are turned against this image.']);
    expect((await ask(labelMap(12), image(12, { FrameOfReferenceUID: '1.10' }))).remarks).toEqual([
      'It is of another frame of reference than this image.',
    ]);
  });
  it('a frame that refers to the image but lies elsewhere is not drawn, and that is said', async () => {
    const refers = {
      DerivationImageSequence: [
        {
          SourceImageSequence: [
            { ReferencedSOPClassUID: '1.2.840.10008.5.1.4.1.1.2', ReferencedSOPInstanceUID: '1.2.3.21' },
          ],
        },
      ],
    };
    const map = labelMap(25, { PerFrameFunctionalGroupsSequence: [{ ...refers,
      PlanePositionSequence: [{ ImagePositionPatient: ['0', '0', '25'] }], PlaneOrientationSequence: [{ ImageOrientationPatient: ['1', '0', '0', '0', '1', '0'] }],
      PixelMeasuresSequence: [{ PixelSpacing: ['4', '2'], SliceThickness: '2' }] }] }); // prettier-ignore
    const drawn = await ask(map, image(20));
    expect([drawn.planes, drawn.remarks]).toEqual([[], ['A frame refers to this image but lies 5.0 mm beside it.']]);
  });
});

describe('structure sets', () => {
  const contour = (z: number, sop?: string) => ({
    'ContourGeometricType CS': 'CLOSED_PLANAR', 'NumberOfContourPoints IS': '3', 'ContourData DS': ['1', '2', String(z), '5', '2', String(z), '5', '10', String(z)],
    ...(sop ? { 'ContourImageSequence SQ': [{ ReferencedSOPClassUID: '1.2.840.10008.5.1.4.1.1.2', ReferencedSOPInstanceUID: sop }] } : {}),
  }); // prettier-ignore
  const structures = (contours: NewDataSet[], frame = '1.9'): string => {
    const path = join(folder, `rt-${Math.random()}.dcm`);
    writeFileSync(path, createDicom({ dataSet: {
      SOPClassUID: '1.2.840.10008.5.1.4.1.1.481.3', SOPInstanceUID: '1.2.6', SeriesInstanceUID: '1.2.5', StudyInstanceUID: '1.2', Modality: 'RTSTRUCT',
      'StructureSetROISequence SQ': [{ 'ROINumber IS': '3', 'ROIName LO': 'Heart', 'ReferencedFrameOfReferenceUID UI': frame }],
      'ROIContourSequence SQ': [{ 'ReferencedROINumber IS': '3', 'ROIDisplayColor IS': ['255', '0', '128'], 'ContourSequence SQ': contours }],
    } })); // prettier-ignore
    return path;
  };
  it('PS3.3 C.8.8.6: contours in millimetres become lines in pixels of the image in their plane', async () => {
    const drawn = await ask(structures([contour(10), contour(14)]), image(10));
    expect(drawn.parts).toEqual([{ number: 3, name: 'Heart', colour: [255, 0, 128] }]);
    expect(drawn.lines).toEqual([{ part: 3, closed: true, points: [1, 1, 5, 1, 5, 5] }]);
  });
  it('of another frame of reference they are not drawn, and that is said', async () => {
    const drawn = await ask(structures([contour(10)], '1.10'), image(10));
    expect([drawn.lines, drawn.remarks]).toEqual([
      [],
      ['Regions of another frame of reference than this image are not drawn.'],
    ]);
  });
  it('one that refers to the image but lies beside it is not drawn', async () => {
    const drawn = await ask(structures([contour(13, '1.2.3.11')]), image(10));
    expect([drawn.lines, drawn.remarks]).toEqual([
      [],
      ['A contour refers to this image but lies up to 3.0 mm beside it; it is not drawn.'],
    ]);
  });
});

it('PS3.3 C.10.7.1.1: CIELab becomes the colour that it is', () => {
  expect(colourOfLab([0, 32896, 32896])).toEqual([0, 0, 0]);
  const [red, green, blue] = colourOfLab([35_000, 53_000, 50_000]);
  expect([red > 190, green < 40, blue < 60]).toEqual([true, true, true]);
});
