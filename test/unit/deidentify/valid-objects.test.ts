/** De-identified objects are as valid as their sources: dciodvfy finds no violation that the source did not have. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { deidentifyFiles } from '#engine/deidentify/deidentify-files.ts';
import { presetProfile } from '#engine/deidentify/options.ts';
import { identity, planOf, profileWith } from './object.ts';

const corpus = fileURLToPath(new URL('../../../../shared/corpus', import.meta.url));
const available = existsSync(corpus) && spawnSync('dciodvfy', ['-version']).error === undefined;
const filesIn = (folder: string): string[] =>
  readdirSync(folder).sort().flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  }); // prettier-ignore
const folder = mkdtempSync(join(tmpdir(), 'fairpack-valid-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The violations that dciodvfy names in a file, without values. */
async function violations(path: string): Promise<Set<string>> {
  const child = spawn('dciodvfy', [path]);
  let text = '';
  child.stderr.on('data', (bytes: Buffer) => (text += bytes.toString('latin1')));
  await new Promise((done) => child.on('close', done));
  return new Set(
    text
      .split('\n')
      .filter((line) => line.startsWith('Error'))
      .map((line) => line.replace(/<[\d.N]*>/g, '').trim()),
  );
}

const masked = {
  verdict: 'mask',
  masks: [{ x: 0, y: 0, width: 9, height: 2, frames: 'all' }],
  by: 'person',
} as const;
const profiles = {
  basic: presetProfile('basic'),
  tcia: presetProfile('tcia'),
  every: profileWith(
    ['safe-private', 'device-identity', 'institution-identity', 'patient-characteristics', 'full-dates'],
    ['descriptors', 'structured-content', 'graphics'],
  ),
};

describe.skipIf(!available)('PS3.15 E.1.1: conformance to the IOD (skipped without dciodvfy or ../shared)', () => {
  for (const [name, profile, pixels] of [
    ...Object.entries(profiles).map(([name, profile]) => [name, profile, undefined] as const),
    ['basic, masked', profiles.basic, masked] as const,
  ])
    it(`preset ${name}`, async () => {
      const sources = filesIn(corpus).filter((path) => !path.endsWith('.tsv'));
      const tasks = sources.map((source, index) => ({
        instance: index,
        source,
        target: join(folder, name, `${index}.dcm`),
        identity,
        ...(pixels ? { pixels } : {}),
      }));
      const results = await deidentifyFiles({
        plan: planOf(profile),
        programVersion: '0',
        unproven: join(folder, 'unproven'),
        files: tasks,
      });
      const written = results.flatMap((result, index) => (result.state === 'written' ? [tasks[index]!] : []));
      const added: string[] = [];
      let next = 0;
      const work = async (): Promise<void> => {
        while (next < written.length) {
          const { source, target } = written[next++]!;
          const [before, after] = await Promise.all([violations(source), violations(target)]);
          for (const line of after) if (!before.has(line)) added.push(`${line} — ${relative(corpus, source)}`);
        }
      };
      await Promise.all([work(), work()]);
      expect(added).toEqual([]);
    }, 300_000);
});
