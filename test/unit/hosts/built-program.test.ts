/** The built program by itself, away from its sources: with its package and its dependencies it runs the demo. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'fairpack-built-'));
const program = join(folder, 'program');

/** Every package that the named ones need at run time, through all levels. */
function withDependencies(names: string[], found = new Set<string>()): Set<string> {
  for (const name of names) {
    if (found.has(name)) continue;
    found.add(name);
    const { dependencies = {} } = JSON.parse(
      readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'),
    ) as { dependencies?: object };
    withDependencies(Object.keys(dependencies), found);
  }
  return found;
}

beforeAll(() => {
  const builder = join(root, 'node_modules/electron-vite/bin/electron-vite.js');
  execFileSync(process.execPath, [builder, 'build', '--logLevel', 'error', '--outDir', join(program, 'out')], {
    cwd: root,
    stdio: 'ignore',
  });
  cpSync(join(root, 'package.json'), join(program, 'package.json'));
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { dependencies: object };
  for (const name of withDependencies(Object.keys(dependencies))) {
    const link = join(program, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), link);
  }
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// Every thread keeps the text of what it loads, of two bytes a letter where one is beyond ASCII; a raw template cannot be escaped.
test('no letter beyond ASCII stands in what threads load', () => {
  const main = join(program, 'out/main');
  const chunks = readdirSync(main).filter((name) => name.endsWith('.js'));
  expect(chunks.length).toBeGreaterThan(10);
  expect(chunks.filter((name) => /[^\0-\x7f]/.test(readFileSync(join(main, name), 'utf8')))).toEqual([]);
});

// Sharing them once is what keeps a thread small.
test('of the threads none loads the word tables by itself', () => {
  const main = join(program, 'out/main');
  const importers = readdirSync(main)
    .filter((name) => name.endsWith('.js') && !name.startsWith('all-word-tables'))
    .filter((name) => /from "\.\/all-word-tables-chunk\.js"/.test(readFileSync(join(main, name), 'utf8')));
  expect(importers).toEqual(['engine-process.js']);
});

test('runs the demo to its end', { timeout: 180_000 }, () => {
  const out = join(folder, 'demo');
  const printed = execFileSync(process.execPath, [join(program, 'out/main/cli.js'), 'demo', '--out', out], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, FAIRPACK_DATA: join(folder, 'data'), INIT_CWD: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  expect(printed).toMatch(/Verified +\d+ files/);
  const packages = readdirSync(join(out, 'packages'));
  expect(packages.some((name) => existsSync(join(out, 'packages', name, 'dataset-card.json')))).toBe(true);
});
