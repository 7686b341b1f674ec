/** From folder to package by the command line: nothing planted gets out, sources stay as they are, gates hold, a cancelled run continues. */
import { createHash } from 'node:crypto';
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
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { writeSample, type SampleFacts } from '#sample/write-sample.ts';
import { command, interrupt, startCommand, type Ended } from './command.ts';
import { foundIn, packageText } from './package-text.ts';

// Whole runs of the program: seconds alone, more on a busy machine.
vi.setConfig({ testTimeout: 180_000 });

const patients = 14;
/** Bytes, names and times of everything below a folder. */
function digest(folder: string): string {
  const hash = createHash('sha256');
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const stat = statSync(join(folder, path));
    hash.update(path).update(String(stat.mtimeMs));
    if (stat.isFile()) hash.update(readFileSync(join(folder, path)));
  }
  return hash.digest('hex');
}

const recipe = `fairpack: 1
sources: [Aufnahmen/hospital-a, Aufnahmen/hospital-b]
exclusions: Aufnahmen/opted-out.csv
dataset:
  title: Phantoms of two invented hospitals
  nickname: Two-Phantoms
  description: Phantom images of invented patients, made to test that nothing planted gets out of a package.
  creators: [{ family: Roe, given: Ana }]
clinical: { file: Aufnahmen/clinical.csv }
deidentification: { faces: { accept: Phantoms show nobody's face } }
labels: { mapping: Aufnahmen/series-labels.csv }
license: { id: CC-BY-4.0 }
signoff: [{ name: Ana Roe, role: Data steward, statement: I looked, reviewed: not-the-digest }]
release: { access: open, timestamp: 2026-11-01T00:00:00Z }
`;

let folder: string;
let facts: SampleFacts;
let before: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fairpack Prüfung-'));
  facts = writeSample(join(folder, 'Aufnahmen'), { patients });
  before = digest(facts.folder);
  writeFileSync(join(folder, 'recipe.yaml'), recipe);
  mkdirSync(join(folder, 'Pakete'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...more: string[]): Promise<Ended> =>
  command(['run', 'recipe.yaml', '--workspace', 'Projekt', '--out', 'Pakete', ...more], folder);

describe('a run', () => {
  it('ends with 130 at Ctrl+C and says that it can be continued', async () => {
    const running = startCommand(
      ['run', 'recipe.yaml', '--workspace', 'Projekt', '--out', 'Pakete', '--draft'],
      folder,
    );
    while (!existsSync(join(folder, 'Projekt', 'project.sqlite')) && running.child.exitCode === null) await wait(5);
    interrupt(running);
    const { code, stderr, stdout } = await running.ended;
    expect({ code, stdout }).toEqual({ code: 130, stdout: '' });
    expect(stderr).toMatch(/Cancelling; what was done is kept/);
    expect(stderr).toMatch(/Run the same command again to continue/);
    expect(readdirSync(join(folder, 'Pakete')).filter((name) => !name.startsWith('.'))).toEqual([]);
  });

  it('is refused with 3 while checks are open, and writes nothing', async () => {
    const { code, stderr, stdout } = await run();
    expect({ code, stdout }, stderr).toEqual({ code: 3, stdout: '' });
    expect(stderr).toMatch(/Nothing was released: these checks are open/);
    expect(stderr).toMatch(/A person has read the texts in doubt/);
    expect(readdirSync(join(folder, 'Pakete'))).toEqual([]);
    const json = await run('--json');
    expect(json.code).toBe(3);
    expect((JSON.parse(json.stdout) as { open: unknown[] }).open.length).toBeGreaterThan(0);
  });

  it('writes and verifies a draft in which nothing planted is left', async () => {
    const { code, stdout, stderr } = await run('--draft', '--json');
    expect(code, stderr).toBe(0);
    expect(stderr).toMatch(/Unsigned: signoff of Ana Roe is for another state/);
    const result = JSON.parse(stdout) as {
      folder: string;
      draft: boolean;
      packaged: number;
      withheld: number;
      reviewed: string;
      verified: { ok: boolean };
    };
    expect(result).toMatchObject({ draft: true, verified: { ok: true } });
    expect(result.packaged).toBeGreaterThan(100);
    expect(existsSync(join(result.folder, 'bagit.txt'))).toBe(true);
    const { text, files, archived } = await packageText(join(folder, 'Pakete'));
    expect(files).toBeGreaterThan(result.packaged);
    expect(archived).toBeGreaterThanOrEqual(result.packaged);
    expect(foundIn(text, facts.identifiers)).toEqual([]);
    expect(text).not.toContain(folder);
    // The search itself works: the sources are full of them.
    expect(foundIn((await packageText(facts.folder)).text, facts.identifiers).length).toBeGreaterThan(
      facts.identifiers.length * 0.9,
    );
  });

  it('left out who opted out, and every burned-in image', async () => {
    const index = await command(['index', 'Projekt', 'Aufnahmen/hospital-a', '--json'], folder);
    expect(index.code, index.stderr).toBe(0);
    const counts = (
      JSON.parse(index.stdout) as { counts: { patients: number; instances: number; excludedInstances: number } }
    ).counts;
    expect(counts).toMatchObject({ patients, instances: facts.instances });
    expect(counts.excludedInstances).toBeGreaterThan(0);
    const subjects = readFileSync(
      join(folder, 'Pakete', 'Two-Phantoms-1.0.0', 'data', 'tables', 'subjects.csv'),
      'utf8',
    )
      .trim()
      .split('\n');
    expect(subjects.length - 1).toBe(patients - facts.optedOutPatients.length);
    const series = readFileSync(join(folder, 'Pakete', 'Two-Phantoms-1.0.0', 'data', 'tables', 'series.csv'), 'utf8');
    expect(series).not.toMatch(/,US,/);
  });

  it('never touched the sources', () => {
    expect(digest(facts.folder)).toBe(before);
  });

  it('prints every check with evidence and fix', async () => {
    const all = await command(['check', 'Projekt'], folder);
    expect(all).toMatchObject({ code: 0, stderr: '' });
    expect(all.stdout).toMatch(/^release\n[\s\S]*OPEN \(blocks\) {2}A person has read the texts in doubt/m);
    expect(all.stdout).toMatch(/\d+ checks: \d+ hold, \d+ block, \d+ warn\./);
    const one = await command(['check', 'Projekt', '--step', 'release', '--json'], folder);
    const { checks } = JSON.parse(one.stdout) as { checks: { step: string }[] };
    expect(new Set(checks.map(({ step }) => step))).toEqual(new Set(['release']));
  });

  it('verifies the package alone, and finds one changed byte', async () => {
    const place = join('Pakete', 'Two-Phantoms-1.0.0');
    const fine = await command(['verify', place], folder);
    expect(fine.code, fine.stderr + fine.stdout).toBe(0);
    expect(fine.stdout).toMatch(/no proof/);
    const file = join(folder, place, 'README.md');
    const bytes = readFileSync(file);
    bytes[bytes.length - 2]! ^= 1;
    writeFileSync(file, bytes);
    const broken = await command(['verify', place, '--json'], folder);
    expect(broken.code).toBe(1);
    expect((JSON.parse(broken.stdout) as { ok: boolean }).ok).toBe(false);
  });

  it('refuses a project that holds a folder the recipe does not name', async () => {
    writeFileSync(join(folder, 'half.yaml'), recipe.replace(', Aufnahmen/hospital-b]', ']'));
    const { code, stderr } = await command(
      ['run', 'half.yaml', '--workspace', 'Projekt', '--out', 'Pakete', '--draft'],
      folder,
    );
    expect(code).toBe(2);
    expect(stderr).toMatch(/also holds a folder that the recipe does not name: .*hospital-b/);
  });
});

describe('the demo', () => {
  it('runs the whole path, says so in fewer than 20 lines, and replaces only itself', async () => {
    const first = await command(['demo', '--patients', '6'], folder);
    expect(first.code, first.stderr).toBe(0);
    expect(first.stdout.trim().split('\n').length).toBeLessThan(20);
    expect(first.stdout).toMatch(/Found .* of 6 invented patients/);
    expect(first.stdout).toMatch(/npm run -s fairpack -- verify fairpack-demo/);
    const again = await command(['demo', '--patients', '6'], folder);
    expect(again.code, again.stderr).toBe(0);
    expect(readdirSync(folder).filter((name) => name.startsWith('fairpack-demo'))).toEqual(['fairpack-demo']);

    // Somebody puts a file of his own into it: from then on the folder is left alone.
    writeFileSync(join(folder, 'fairpack-demo', 'mine.txt'), 'mine');
    const next = await command(['demo', '--patients', '6', '--json'], folder);
    expect(next.code, next.stderr).toBe(0);
    expect((JSON.parse(next.stdout) as { project: string }).project).toBe(join(folder, 'fairpack-demo-2', 'project'));
    expect(existsSync(join(folder, 'fairpack-demo', 'mine.txt'))).toBe(true);

    const asked = await command(['demo', '--out', 'Aufnahmen'], folder);
    expect(asked.code).toBe(1);
    expect(asked.stderr).toMatch(/Aufnahmen is not empty/);
  });
});
