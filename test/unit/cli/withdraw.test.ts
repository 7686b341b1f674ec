/** Crosswalk and withdrawal on the command line: a run, the way back, somebody withdraws, the next package is proven. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { sourceObject } from '../release/project.ts';
import { command, type Ended } from './command.ts';

vi.setConfig({ testTimeout: 240_000 });
const secret = { FAIRPACK_PASSPHRASE: 'ferry-lantern-copper-42' };
let folder: string;
const recipe = (version: string, more = ''): string => `fairpack: 1
sources: [images]
dataset:
  title: Phantoms
  nickname: Phantoms
  version: ${version}
  description: Phantom images of invented patients, made to test that whoever withdraws is out.
  creators: [{ family: Roe, given: Ana }]
deidentification:
  options: { retain: [modified-dates], clean: [] }
  pseudonyms: { prefix: SUBJ-, style: number, digits: 3 }
  uidRoot: 1.2.826.0.1.3680043.10.543
${more}license: { id: CC-BY-4.0 }
release: { access: open, timestamp: 2026-11-01T00:00:00Z }
`;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fairpack-cli-withdraw-'));
  mkdirSync(join(folder, 'images'));
  for (const patient of [1, 2, 3])
    writeFileSync(
      join(folder, 'images', `${patient}.dcm`),
      sourceObject(patient, 1, 1, { PatientName: `Family${patient}^Given`, PatientBirthDate: `195${patient}1224` }),
    );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const fairpack = (...args: string[]): Promise<Ended> => command(args, folder, secret);
const run = async (version: string): Promise<Ended> => {
  writeFileSync(join(folder, 'recipe.yaml'), recipe(version));
  return fairpack('run', 'recipe.yaml', '--workspace', 'project', '--out', 'packages', '--draft');
};

it('a recipe names patients and UIDs, under a passphrase from the first moment', async () => {
  const made = await run('1.0.0');
  expect(made.stderr).not.toContain(secret.FAIRPACK_PASSPHRASE);
  expect(made.code, made.stderr).toBe(0);
  expect(readdirSync(join(folder, 'packages', 'Phantoms-1.0.0', 'data', 'dicom')).sort()).toEqual([
    'SUBJ-001',
    'SUBJ-002',
    'SUBJ-003',
  ]);
  expect(readFileSync(join(folder, 'project', 'private', 'key.json'), 'utf8')).toContain('"protection":"passphrase"');
});

it('the crosswalk needs the passphrase and goes nowhere near a package', async () => {
  expect((await command(['crosswalk', 'project', '--out', 'linking'], folder)).code).toBe(2);
  for (const out of ['images', 'project', 'packages/Phantoms-1.0.0', 'packages/Phantoms-1.0.0/data']) {
    const refused = await fairpack('crosswalk', 'project', '--out', out);
    expect(refused, out).toMatchObject({ code: 1, stdout: '' });
  }
  const done = await fairpack('crosswalk', 'project', '--out', 'linking');
  expect(done).toMatchObject({ code: 0 });
  expect(done.stdout).toMatch(/Caution: These two files lead/);
  const patients = readFileSync(join(folder, 'linking', 'patid_mapping.csv'), 'utf8')
    .trimEnd()
    .split('\n');
  expect(patients[0]).toBe('id_old,id_new');
  expect(
    patients
      .slice(1)
      .map((line) => line.split(',')[0])
      .sort(),
  ).toEqual(['MRN-4711-1', 'MRN-4711-2', 'MRN-4711-3']);
  const uids = readFileSync(join(folder, 'linking', 'uid_mapping.csv'), 'utf8')
    .trimEnd()
    .split('\n');
  expect(uids[0]).toBe('id_old,id_new');
  for (const line of uids.slice(1))
    expect(line).toMatch(/^1\.2\.826\.0\.1\.99[\d.]*,1\.2\.826\.0\.1\.3680043\.10\.543\.\d+$/);
  if (process.platform !== 'win32')
    expect(statSync(join(folder, 'linking', 'uid_mapping.csv')).mode & 0o777).toBe(0o600);
});

it('who withdraws is proven to be out of the next package, and found in the old one', async () => {
  expect((await fairpack('withdraw', 'project')).code).toBe(2);
  const gone = await fairpack('withdraw', 'project', 'MRN-4711-2', '--json');
  expect(gone.code, gone.stderr).toBe(0);
  const { nextVersion, notice, objects } = JSON.parse(gone.stdout) as {
    nextVersion: string;
    notice: string;
    objects: number;
  };
  expect({ nextVersion, objects }).toEqual({ nextVersion: '2.0.0', objects: 1 });
  // UIDs are digits too: one in a hundred notices holds 4711 in some of them by chance.
  expect(readFileSync(notice, 'utf8')).not.toMatch(/MRN|Family|(?<!\d)4711(?!\d)/);
  expect((await run('2.0.0')).code).toBe(0);
  expect(readdirSync(join(folder, 'packages', 'Phantoms-2.0.0', 'data', 'dicom'))).toHaveLength(2);
  const clean = await fairpack('withdraw', 'project', '--prove', 'packages/Phantoms-2.0.0');
  expect(clean).toMatchObject({ code: 0, stdout: expect.stringMatching(/Nothing found/) as string });
  const old = await fairpack('withdraw', 'project', '--prove', 'packages/Phantoms-1.0.0');
  expect(old).toMatchObject({ code: 1, stdout: expect.stringMatching(/FOUND.*SUBJ-00/s) as string });
  expect(existsSync(join(folder, 'packages', 'Phantoms-2.0.0', 'bagit.txt'))).toBe(true);
});

it('a recipe that contradicts itself about names is a fault with its line', async () => {
  writeFileSync(
    join(folder, 'wrong.yaml'),
    recipe('1.0.0')
      .replace('retain: [modified-dates]', 'retain: [uids]')
      .replace('digits: 3', 'digits: 3, file: none.csv'),
  );
  const wrong = await fairpack('recipe', '--check', 'wrong.yaml');
  expect(wrong.code).toBe(2);
  expect(wrong.stdout + wrong.stderr).toMatch(/not both/);
});
