/** Damaged compressed frames: each ends in values or a named reason, soon, and the next good frame is still decoded. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { decodeFrame } from '#engine/dicom/pixels/decode.ts';
import { frameBytes } from '#engine/dicom/pixels/frames.ts';
import { imageOf, type Image } from '#engine/dicom/pixels/image.ts';
import { readDicomFile } from '#engine/dicom/read-file.ts';
import { DicomError } from '#engine/dicom/types.ts';
import { corpus, corpusIsHere } from '../../../fixtures/corpus.ts';
import { randomOf } from '../../../fuzz/fuzz.ts';

const seeds = [
  'pydicom+pydicom/src/pydicom/data/test_files/SC_rgb_dcmtk_+eb+cy+np.dcm',
  'pydicom+pydicom/src/pydicom/data/test_files/JPGExtended.dcm',
  'pydicom+pydicom/src/pydicom/data/test_files/SC_rgb_jpeg_gdcm.dcm',
  'pydicom+pydicom-data/data_store/data/JLSL_16_15_1_1F.dcm',
  'pydicom+pydicom/src/pydicom/data/test_files/MR_small_jp2klossless.dcm',
  'pydicom+pydicom-data/data_store/data/HTJ2KLossless_08_RGB.dcm',
  'pydicom+pydicom/src/pydicom/data/test_files/MR_small_RLE.dcm',
  'pydicom+pydicom-data/data_store/data/liver_deflate.dcm',
];
/** Wrong thresholds send the JPEG-LS codec on a long way; in the program its worker is ended sooner. */
const longest = 120_000;

function mutant(bytes: Uint8Array, random: (below: number) => number): Uint8Array {
  const out = Uint8Array.from(bytes);
  // Headers lie at the beginning; half of the changes go there.
  const place = (): number => random(random(2) === 0 ? Math.min(out.length, 200) : out.length);
  for (let change = random(6); change >= 0; change--) out[place()] = [0, 1, 0x7f, 0x80, 0xff, random(256)][random(6)]!;
  return random(4) === 0 ? out.subarray(0, random(out.length)) : out;
}

test.skipIf(!corpusIsHere).each(seeds)(
  '70 mutants of %s',
  async (path) => {
    const file = readDicomFile(join(corpus, path));
    const image: Image = imageOf(file);
    const good = frameBytes(file, image, 0);
    const random = randomOf(20261125);
    const { values } = await decodeFrame(image, good);
    for (let number = 0; number < 70; number++) {
      const start = performance.now();
      let ended: unknown;
      try {
        const decoded = await decodeFrame(image, mutant(good, random));
        expect(decoded.values.length).toBe(values.length);
      } catch (error) {
        ended = error;
      }
      expect(performance.now() - start, `mutant ${number}`).toBeLessThan(longest);
      if (ended !== undefined) {
        expect(ended, `mutant ${number}`).toBeInstanceOf(DicomError);
        expect((ended as DicomError).message.length).toBeGreaterThan(20);
      }
    }
    expect((await decodeFrame(image, good)).values).toEqual(values);
  },
  600_000,
);
