/** `npm test`: types, lint, unit and engine tests, build, browser tests; ends with one line of counts. */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './setup.ts';

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

const root = join(import.meta.dirname, '..');
const results = join(root, 'out', 'test-counts');

/** Runs an npm script; its output goes through as it comes, or is kept and printed in one piece at its end. */
function script(
  name: string,
  args: string[] = [],
  options: { kept?: boolean; env?: Record<string, string> } = {},
): Promise<number> {
  const child = spawn('npm', ['run', '-s', name, ...(args.length ? ['--', ...args] : [])], {
    cwd: root,
    stdio: ['ignore', options.kept ? 'pipe' : 'inherit', options.kept ? 'pipe' : 'inherit'],
    env: { ...process.env, ...options.env },
    shell: process.platform === 'win32',
  });
  const kept: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => kept.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => kept.push(chunk));
  return new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('close', (code) => {
      if (options.kept) process.stdout.write(Buffer.concat(kept));
      resolve(code ?? 1);
    });
  });
}

const one = (code: number): Counts => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 });

/** A run that ended badly without a failed test (a file that cannot be loaded, a build that broke) counts as one failure. */
export function settle(counts: Counts, code: number): Counts {
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

export interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
}
export const vitestCounts = (report: VitestReport): Counts => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests,
  skipped: report.numPendingTests + report.numTodoTests,
});

export interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}
export const playwrightCounts = ({ stats }: PlaywrightReport): Counts => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected,
  skipped: stats.skipped,
});

function read<T>(file: string, count: (report: T) => Counts, code: number): Counts {
  try {
    return settle(count(JSON.parse(readFileSync(file, 'utf8')) as T), code);
  } catch {
    // No report: nothing is known to have passed.
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

export const summary = (all: readonly Counts[]): string => {
  const sum = (key: keyof Counts): number => all.reduce((total, counts) => total + counts[key], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed${sum('skipped') ? `, ${sum('skipped')} skipped` : ''}`;
};

async function run(): Promise<boolean> {
  const unitFile = join(results, 'unit.json');
  const pageFile = join(results, 'ui.json');
  mkdirSync(results, { recursive: true });
  for (const file of [unitFile, pageFile]) rmSync(file, { force: true });

  // Types and lint need one core each for seconds: they run beside the unit tests and are printed when they are through.
  const still = (async () => [
    one(await script('check', [], { kept: true })),
    one(await script('lint', [], { kept: true })),
  ])();
  const unit = await script('test:unit', ['--reporter=default', '--reporter=json', `--outputFile.json=${unitFile}`]);
  const counts = [...(await still), read(unitFile, vitestCounts, unit)];

  const chromium = await findChromium();
  const page = await script('test:ui', ['--reporter=list,json'], {
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: pageFile, ...(chromium ? { CHROMIUM: chromium } : {}) },
  });
  counts.push(read(pageFile, playwrightCounts, page));

  console.log(summary(counts));
  return counts.every(({ failed }) => failed === 0);
}

if (import.meta.main) process.exitCode = (await run()) ? 0 : 1;
