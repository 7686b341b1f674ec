/** Findings in what was written, without a window: objects left out by the recipe's word, or exit code 3 with places only. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { sourceObject } from '../release/project.ts';
import { command } from './command.ts';

vi.setConfig({ testTimeout: 180_000 });
const folder = mkdtempSync(join(tmpdir(), 'fairpack-cli-residual-'));
afterAll(() => rmSync(folder, { recursive: true }));

const recipe = (undecided: string): string => `fairpack: 1
sources: [in]
dataset:
  title: Two lungs
  nickname: Two-Lungs
  description: Phantom images of invented patients, made to test that nothing planted gets out of a package.
  creators: [{ family: Roe, given: Ana }]
deidentification: { preset: tcia, undecided: ${undecided} }
license: { id: CC-BY-4.0 }
release: { timestamp: 2026-11-01T00:00:00Z }
`;

it('refuse stops with the place and no value; withhold leaves the object out and counts it', async () => {
  mkdirSync(join(folder, 'in'));
  const table = { 'RedPaletteColorLookupTableData OW': Buffer.from('\x01\x02Musterfrau\x03\x04') };
  writeFileSync(join(folder, 'in/a.dcm'), sourceObject(1, 1, 1, table));
  writeFileSync(join(folder, 'in/b.dcm'), sourceObject(1, 1, 2));
  const run = (undecided: string) => {
    writeFileSync(join(folder, `${undecided}.yaml`), recipe(undecided));
    return command(['run', `${undecided}.yaml`, '--workspace', 'project', '--out', 'out', '--draft'], folder);
  };
  const refused = await run('refuse');
  expect(refused.code).toBe(3);
  expect(refused.stderr + refused.stdout).toMatch(/\(0028,1201\).*\n?.*1 finding in 1 object/);
  expect(refused.stderr + refused.stdout).not.toMatch(/musterfrau/i);
  expect(existsSync(join(folder, 'out/Two-Lungs-1.0.0'))).toBe(false);

  const left = await run('withhold');
  expect(left.code).toBe(0);
  expect(left.stderr).toContain('1 object left out');
  const report = readFileSync(join(folder, 'out/Two-Lungs-1.0.0/reports/deidentification.json'), 'utf8');
  expect(JSON.parse(report)).toMatchObject({ withheld: [{ code: 'residual-identifier', instances: 1 }] });
  expect(report).not.toMatch(/musterfrau/i);
});
