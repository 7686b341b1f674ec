/** Decoded pixels of every readable file of the corpus against pydicom, gdcm, DCMTK and Pillow; skipped where they are not at hand. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { decodeFrame } from '#engine/dicom/pixels/decode.ts';
import { frameBytes } from '#engine/dicom/pixels/frames.ts';
import { imageOf } from '#engine/dicom/pixels/image.ts';
import { readDicomFile } from '#engine/dicom/read-file.ts';
import { comparePixels, tableOfSyntaxes, type Comparison } from '../../../fixtures/compare-pixels.ts';
import { corpus, corpusIsHere } from '../../../fixtures/corpus.ts';

const peers =
  corpusIsHere &&
  spawnSync('/usr/bin/python3', ['-c', 'import pydicom, numpy, gdcm, PIL']).status === 0 &&
  spawnSync('dcmdjpls', ['--version']).status === 0;

describe.skipIf(!peers)('pixels of the corpus, first, middle and last frame', () => {
  let results: Comparison[] = [];
  beforeAll(async () => {
    results = await comparePixels();
  }, 600_000);

  test('enough files were compared', () => {
    expect(results.filter(({ outcome }) => outcome === 'equal').length).toBeGreaterThan(200);
  });
  test('equal in every value; lossy JPEG of 12 bits and HTJ2K within 1', () => {
    const lossy = ['1.2.840.10008.1.2.4.51', '1.2.840.10008.1.2.4.203'];
    const worse = results.filter(
      ({ outcome, syntax }) => outcome === 'other' || (outcome === 'near' && !lossy.includes(syntax)),
    );
    expect(worse).toEqual([]);
  });
  test('what is refused says why', () => {
    const refused = results.filter(({ outcome }) => outcome === 'refused');
    expect(refused.map(({ path, by }) => [path.split('/').at(-1), by])).toEqual([
      [
        'JPEG2000-embedded-sequence-delimiter.dcm',
        'The compressed frame is 3722445056 × 1024 with 1 values a pixel; the object says 256 × 1024 with 1.',
      ],
      ['meta_missing_tsyntax.dcm', 'The image is 0 × 0 pixels, so there is nothing to show.'],
      ['nested_priv_SQ.dcm', 'The image is 0 × 0 pixels, so there is nothing to show.'],
    ]);
  });
  test('the table in docs/pixels.md is this one', () => {
    const page = readFileSync(fileURLToPath(new URL('../../../../docs/pixels.md', import.meta.url)), 'utf8');
    expect(page).toContain(tableOfSyntaxes(results));
  });
});

describe.skipIf(!corpusIsHere)('one image in several transfer syntaxes', () => {
  async function valuesOf(path: string): Promise<Uint8Array[]> {
    const file = readDicomFile(join(corpus, 'pydicom+pydicom-data/data_store/data', path));
    const image = imageOf(file);
    const frames: Uint8Array[] = [];
    for (let frame = 0; frame < image.frames; frame++)
      frames.push(Uint8Array.from((await decodeFrame(image, frameBytes(file, image, frame))).values));
    return frames;
  }
  test.each([
    ['liver_rle.dcm', 'liver.dcm'],
    ['liver_deflate.dcm', 'liver.dcm'],
    ['liver_j2k.dcm', 'liver.dcm'],
    ['liver_expb.dcm', 'liver.dcm'],
    ['liver_nonbyte_aligned_rle.dcm', 'liver_nonbyte_aligned.dcm'],
    ['liver_nonbyte_aligned_deflate.dcm', 'liver_nonbyte_aligned.dcm'],
    ['liver_nonbyte_aligned_j2k.dcm', 'liver_nonbyte_aligned.dcm'],
    ['OBXXXX1A_expb.dcm', 'OBXXXX1A.dcm'],
    ['OBXXXX1A_expb_2frame.dcm', 'OBXXXX1A_2frame.dcm'],
    ['color-pl.dcm', 'color-px.dcm'],
  ])('%s holds what %s holds', async (one, other) => {
    expect(await valuesOf(one)).toEqual(await valuesOf(other));
  });
});
