/** Faces in a recipe: without a word head scans stay out of an open package; with a reason, or a table, they are in. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Card } from '#shared/contract/card.ts';
import { phantomObject } from '../deidentify/face-phantom.ts';
import { command } from './command.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fairpack-faces-'));
  mkdirSync(join(folder, 'scans'));
  for (const [patient, description] of [
    [1, 'CT Kopf'],
    [2, 'Thorax'],
  ] as const)
    for (let slice = 0; slice < 3; slice += 1)
      writeFileSync(
        join(folder, 'scans', `${patient}-${slice}.dcm`),
        phantomObject({ patient, series: 1, slice }, { description }),
      );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(
  name: string,
  faces: string,
): Promise<{ packaged: number; stderr: string; faces: Card['deidentification']['faces'] }> {
  writeFileSync(
    join(folder, `${name}.yaml`),
    `fairpack: 1
sources: [scans]
dataset:
  title: Heads of nobody
  nickname: ${name}
  description: Drawn heads and chests of invented patients, made to test what becomes of faces.
  creators: [{ family: Roe, given: Ana }]
license: { id: CC-BY-4.0 }
${faces}release: { access: open, archives: none, timestamp: 2026-11-01T00:00:00Z }
`,
  );
  const { code, stdout, stderr } = await command(
    ['run', `${name}.yaml`, '--workspace', 'project', '--out', 'out', '--draft', '--json'],
    folder,
  );
  if (code !== 0) throw new Error(stderr);
  const { packaged, folder: bag } = JSON.parse(stdout) as { packaged: number; folder: string };
  const card = JSON.parse(readFileSync(join(bag, 'dataset-card.json'), 'utf8')) as Card;
  return { packaged, stderr, faces: card.deidentification.faces };
}

describe('faces in a recipe', { timeout: 240_000 }, () => {
  it('unattended, heads are left out of an open package', async () => {
    const { packaged, stderr, faces } = await run('withheld', '');
    expect(packaged).toBe(3);
    expect(faces).toMatchObject({ series: 1, leftOut: 1, accepted: [] });
    expect(stderr).toContain('1 of 1 series that may show one left out');
  });
  it('a reason takes them in, and the card prints it', async () => {
    const { packaged, faces } = await run(
      'accepted',
      'deidentification: { faces: { accept: The consent covers faces } }\n',
    );
    expect([packaged, faces.accepted]).toEqual([6, [{ reason: 'The consent covers faces', series: 1 }]]);
  });
  it('a table decides series by series', async () => {
    writeFileSync(
      join(folder, 'faces.csv'),
      'series_uid,decision,reason\n1.2.826.0.1.99.1.1,no-face,The slices end below the chin\n',
    );
    const { packaged, faces } = await run('table', 'deidentification: { faces: { file: faces.csv } }\n');
    expect([packaged, faces.withoutFace]).toEqual([6, [{ reason: 'The slices end below the chin', series: 1 }]]);
  });
});
