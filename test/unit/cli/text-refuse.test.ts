/** `text: refuse`: a run without a person stops at texts in doubt, says how many wait, and goes on once they are decided. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createDicom } from '#engine/dicom/create.ts';
import { ct } from '../deidentify/object.ts';
import { command } from './command.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fairpack-refuse-'));
  mkdirSync(join(folder, 'images'));
  mkdirSync(join(folder, 'out'));
  writeFileSync(
    join(folder, 'images', 'a.dcm'),
    createDicom({ dataSet: ct({ SeriesDescription: 'CT Thorax Quorvexolimba' }) }),
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (text: string): ReturnType<typeof command> => {
  writeFileSync(
    join(folder, 'recipe.yaml'),
    `fairpack: 1
sources: [images]
dataset:
  title: One image
  description: One image with a text in doubt, to see that nothing is released before somebody has read it.
  creators: [{ family: Uvarov, given: Ilse }]
deidentification: { preset: tcia, text: ${text} }
license: { id: CC-BY-4.0 }
`,
  );
  return command(['run', 'recipe.yaml', '--workspace', 'project', '--out', 'out', '--draft'], folder);
};

it('ends with 3, names the attribute and how many wait but not the value, and writes nothing', async () => {
  const { code, stderr } = await run('refuse');
  expect(code, stderr).toBe(3);
  expect(stderr).toMatch(/text: refuse/);
  expect(stderr).toMatch(/Series Description \(0008,103E\): 1 of 1 distinct values/);
  expect(stderr).not.toMatch(/Quorvex/);
  expect(readdirSync(join(folder, 'out'))).toEqual([]);
});

it('suggested takes out what is in doubt and says so', async () => {
  const { code, stderr } = await run('suggested');
  expect(code, stderr).toBe(0);
  expect(stderr).toMatch(/1 of \d+ distinct values are in doubt/);
});

it('decision files come in as proposals and go out as approved values', async () => {
  const file = join(folder, 'site.csv');
  writeFileSync(
    file,
    'attribute,value,action\n"(0008,103E)",CT Thorax Quorvexolimba,keep\n"(0008,103E)",Elsewhere,keep\n',
  );
  const taken = await command(['decisions', 'import', 'project', 'site.csv'], folder);
  expect(taken.code, taken.stderr).toBe(0);
  expect(taken.stdout).toMatch(/2 decisions read, 1 of values that this project has\. They are proposals/);
  // Proposals decide nothing.
  expect((await run('refuse')).code).toBe(3);
  const written = await command(['decisions', 'export', 'project', 'mine.json', '--json'], folder);
  expect(written.code, written.stderr).toBe(0);
  expect(JSON.parse(written.stdout)).toMatchObject({ ok: true, decisions: 0 });
  expect(JSON.parse(readFileSync(join(folder, 'mine.json'), 'utf8'))).toEqual({ decisions: [] });
  const again = await command(['decisions', 'export', 'project', 'mine.json'], folder);
  expect(again.code).toBe(1);
  expect(again.stderr).toMatch(/is not overwritten/);
});
