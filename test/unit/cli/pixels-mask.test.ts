/** `pixels: mask`: a run without a person masks what it finds, says that nobody looked, and no open target takes it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Card } from '#shared/contract/card.ts';
import { createDicom, type NewDataSet } from '#engine/dicom/create.ts';
import { write, type Canvas } from '../../fixtures/stroke-font.ts';
import { ct } from '../deidentify/object.ts';
import { command } from './command.ts';

const [width, height] = [320, 200];
const pydicom = spawnSync('/usr/bin/python3', ['-c', 'import pydicom, numpy']).status === 0;
let folder: string;

function picture(texts: [string, number, number][]): Buffer {
  const canvas: Canvas = { width, height, values: new Uint8Array(width * height) };
  // Something to keep: a bright square in the middle.
  for (let y = 90; y < 130; y++) canvas.values.fill(120, y * width + 140, y * width + 190);
  for (const [text, x, y] of texts) write(canvas, text, x, y, 14, 255);
  return Buffer.from(canvas.values);
}
const put = (name: string, pixels: Buffer, more: NewDataSet): void =>
  writeFileSync(
    join(folder, 'images', `${name}.dcm`),
    createDicom({
      dataSet: ct({
        Rows: height,
        Columns: width,
        BitsAllocated: 8,
        BitsStored: 8,
        HighBit: 7,
        SOPInstanceUID: `1.2.9.${name.length}`,
        SeriesInstanceUID: `1.2.8.${name.length}`,
        'PixelData OW': pixels,
        ...more,
      }),
    }),
  );
const us = { SOPClassUID: '1.2.840.10008.5.1.4.1.1.6.1', Modality: 'US', ImageType: ['ORIGINAL', 'PRIMARY'] };
const cr = { SOPClassUID: '1.2.840.10008.5.1.4.1.1.1', Modality: 'CR' };

const recipe = (pixels: string, release: string): void =>
  writeFileSync(
    join(folder, 'recipe.yaml'),
    `fairpack: 1
sources: [images]
dataset:
  title: Pictures with text
  description: Three pictures, two of them with the name of the patient written into them, to see what masking does.
  creators: [{ family: Uvarov, given: Ilse }]
deidentification: { preset: tcia, pixels: ${pixels} }
license: { id: CC-BY-4.0 }
release: { ${release} }
`,
  );
const run = (out: string, ...more: string[]) =>
  command(['run', 'recipe.yaml', '--workspace', `project-${out}`, '--out', out, ...more], folder);
const packageIn = (out: string): string => {
  const [name] = readdirSync(join(folder, out)).filter((one) => !one.includes('.'));
  const named = readdirSync(join(folder, out)).find((one) => !/\.(release|handoff)$/.test(one));
  return join(folder, out, name ?? named!);
};
const cardOf = (place: string): Card => Card.parse(JSON.parse(readFileSync(join(place, 'dataset-card.json'), 'utf8')));

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fairpack-mask-'));
  mkdirSync(join(folder, 'images'));
  put('us', picture([['ROE ANA', 10, 8], ['MRN4711', 200, 8]]), us);
  put('film', picture([['ROE ANA', 20, 170]]), cr);
  put('plain-film', picture([]), cr);
  put('empty-scan-', picture([]), us);
  put('says-that-it-shows', picture([]), { ...us, BurnedInAnnotation: 'YES' });
}); // prettier-ignore
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('pixels: mask', { timeout: 180_000 }, () => {
  it('masks what is found, packages what is free of text unless it says otherwise, and stamps the package', async () => {
    recipe('mask', 'access: controlled, archives: none');
    const { code, stderr } = await run('out', '--draft');
    expect(code, stderr).toBe(0);
    expect(stderr).toMatch(/Pixels: 5 of 5 objects/);
    const place = packageIn('out');
    const card = cardOf(place);
    // Where the object says that it shows text, finding none means that it was missed.
    expect(card.contents.instances).toBe(4);
    expect(card.deidentification.withheld.map(({ code: why, instances }) => [why, instances])).toEqual([
      ['burned-in', 1],
    ]);
    expect(card.deidentification.pixels).toEqual({
      clean: 0,
      masked: 0,
      maskedByRecipe: 2,
      foundFreeByRecipe: 2,
      notLookedAt: 0,
      blackened: [{ by: 'recipe', method: 'in place', objects: 2, frames: 2, of: 2 }],
    });
    expect(card.stamps.map(({ title }) => title)).toContain('Pixels unseen');
    for (const name of ['README.md', 'reports/deidentification.md'])
      expect(readFileSync(join(place, name), 'utf8'), name).toMatch(/no person looked/i);
    expect(card.deidentification.methods.map(({ code: method }) => method)).not.toContain('113101');
  });

  it.skipIf(!pydicom)('leaves black boxes and nothing else changed, as pydicom reads it', () => {
    const script = `
import sys, json, glob, pydicom, numpy
out = {}
for f in glob.glob(sys.argv[1] + '/data/dicom/**/*.dcm', recursive=True):
    d = pydicom.dcmread(f); a = d.pixel_array
    out.setdefault(d.Modality, []).append({'name': int(a[8:22, 10:90].max()), 'number': int(a[8:22, 200:290].max()), 'low': int(a[170:184, 20:100].max()),
      'square': int((a[90:130, 140:190] == 120).sum()), 'burned': str(d.get('BurnedInAnnotation', '')), 'derivation': str(d.get('DerivationDescription', ''))})
print(json.dumps(out))`;
    const read = JSON.parse(
      execFileSync('/usr/bin/python3', ['-c', script, packageIn('out')], { encoding: 'utf8' }),
    ) as Record<string, { name: number; number: number; low: number; square: number; burned: string; derivation: string }[]>;
    expect(read['US']!.map(({ name, number, square }) => [name, number, square])).toEqual([[0, 0, 2000], [0, 0, 2000]]);
    for (const { burned } of read['US']!) expect(burned).not.toBe('NO');
    // Only where something was made black the picture is derived.
    expect(read['US']!.map(({ derivation }) => derivation !== '').sort()).toEqual([false, true]);
    expect(read['CR']!.map(({ low, square }) => [low, square])).toEqual([[0, 2000], [0, 2000]]);
  }); // prettier-ignore

  it('is refused by open targets', async () => {
    recipe('mask', 'access: open, archives: none, targets: [zenodo]');
    const { code, stderr } = await run('open');
    expect(code, stderr).toBe(3);
    expect(stderr).toMatch(/A person has seen the pixels/);
  });

  it('withhold leaves them out', async () => {
    recipe('withhold', 'access: controlled, archives: none');
    const { code, stderr } = await run('kept-out', '--draft');
    expect(code, stderr).toBe(3);
    expect(stderr).toMatch(/something to package/);
  });
});
