/** Segmentations and structure sets over their images: listed, switched by part, drawn where they belong. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDicom } from '#engine/dicom/create.ts';
import { phantomObject } from '../unit/deidentify/face-phantom.ts';
import { expect, expectAccessible, takeScreenshots, test } from './app.ts';

test.use({ begin: 'empty' });

const frame = '1.2.826.0.1.99.1.900';
const common = { StudyInstanceUID: '1.2.826.0.1.99.1', PatientID: 'MRN-4711-1', PatientName: 'Musterfrau^Erika' };

/** A segment of 20 × 20 pixels in the slice at 75 mm, with a name and a colour. */
const segmentation = (): Buffer => {
  const values = new Uint8Array(96 * 96);
  for (let y = 40; y < 60; y += 1) values.fill(1, y * 96 + 30, y * 96 + 50);
  return createDicom({ dataSet: { ...common,
    SOPClassUID: '1.2.840.10008.5.1.4.1.1.66.7', SOPInstanceUID: '1.2.826.0.1.99.1.50.1', SeriesInstanceUID: '1.2.826.0.1.99.1.50', Modality: 'SEG', SeriesDescription: 'Lesions', FrameOfReferenceUID: frame,
    Rows: 96, Columns: 96, NumberOfFrames: 1, BitsAllocated: 8, BitsStored: 8, HighBit: 7, PixelRepresentation: 0, SamplesPerPixel: 1, PhotometricInterpretation: 'MONOCHROME2', 'SegmentationType CS': 'LABELMAP',
    'SegmentSequence SQ': [{ 'SegmentNumber US': 1, 'SegmentLabel LO': 'Lesion', 'RecommendedDisplayCIELabValue US': [35_000, 53_000, 50_000] }],
    ReferencedSeriesSequence: [{ SeriesInstanceUID: '1.2.826.0.1.99.1.1' }],
    PerFrameFunctionalGroupsSequence: [{
      PlanePositionSequence: [{ ImagePositionPatient: ['-120', '-120', '75'] }], PlaneOrientationSequence: [{ ImageOrientationPatient: ['1', '0', '0', '0', '1', '0'] }],
      PixelMeasuresSequence: [{ PixelSpacing: ['2.5', '2.5'], SliceThickness: '1.25' }],
    }],
    'PixelData OB': values,
  } }); // prettier-ignore
};
const structures = (): Buffer =>
  createDicom({ dataSet: { ...common,
    SOPClassUID: '1.2.840.10008.5.1.4.1.1.481.3', SOPInstanceUID: '1.2.826.0.1.99.1.60.1', SeriesInstanceUID: '1.2.826.0.1.99.1.60', Modality: 'RTSTRUCT', SeriesDescription: 'Plan',
    'StructureSetROISequence SQ': [{ 'ROINumber IS': '1', 'ROIName LO': 'External', 'ReferencedFrameOfReferenceUID UI': frame }],
    'ROIContourSequence SQ': [{ 'ReferencedROINumber IS': '1', 'ROIDisplayColor IS': ['0', '255', '0'], 'ContourSequence SQ': [{
      'ContourGeometricType CS': 'CLOSED_PLANAR', 'NumberOfContourPoints IS': '4', 'ContourData DS': ['-60', '-60', '75', '60', '-60', '75', '60', '60', '75', '-60', '60', '75'],
    }] }],
  } }); // prettier-ignore

test('segments and contours are drawn over the images they belong to', async ({ app }) => {
  const { page, client, go, folder } = app;
  const source = join(folder, 'scans');
  mkdirSync(source);
  for (let slice = 0; slice < 6; slice += 1)
    writeFileSync(join(source, `${slice}.dcm`), phantomObject({ patient: 1, series: 1, slice }, { description: 'CT' }));
  writeFileSync(join(source, 'seg.dcm'), segmentation());
  writeFileSync(join(source, 'rt.dcm'), structures());
  await client.call('library.addFolder', { folder: source });
  await app.idle();
  const { rows } = await client.call('library.series', {});
  const idOf = (modality: string): number => rows.find((row) => row.modality === modality)!.id;

  // From the segmentation to its images, where it is on.
  await go(`#/library?view=instances&series=${idOf('SEG')}&film=yes`);
  await page.getByRole('button', { name: 'Over its images' }).click();
  const list = page.getByRole('region', { name: 'Drawn over the images' });
  await expect(list.getByRole('checkbox', { name: 'Lesions' })).toBeChecked();
  await expect(page.getByTestId('place')).toHaveText('image 4 of 6');
  const drawn = page.getByTestId('annotation');
  await expect(drawn.locator('canvas')).toBeVisible();
  await expect(list.getByRole('checkbox', { name: 'Lesion', exact: true })).toBeChecked();
  const coloured = (): Promise<number> =>
    drawn.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      let count = 0;
      for (let at = 0; at < data.length; at += 4) if (data[at + 3]! > 0 && data[at]! > data[at + 1]! + 50) count += 1;
      return count;
    });
  await expect.poll(coloured).toBe(400);

  await list.getByRole('checkbox', { name: 'Plan' }).check();
  await expect(drawn.locator('path')).toHaveCount(1);
  await expect(list.getByText('External')).toBeVisible();
  await takeScreenshots(page, 'annotations');
  await expectAccessible(page);

  await list.getByRole('checkbox', { name: 'Lesion', exact: true }).uncheck();
  await expect.poll(coloured).toBe(0);
  // In another slice there is nothing of it, and the list says so.
  await page.getByRole('application').focus();
  await page.keyboard.press('Home');
  await expect(list.getByText('Nothing of it in this image.').first()).toBeVisible();
  await expect(drawn.locator('path')).toHaveCount(0);
});
