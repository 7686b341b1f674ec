/** What the command line prints while it works. */
import { Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { Failure } from '#shared/failure.ts';
import { distance, nearest } from '../../../main/hosts/cli/distance.ts';
import {
  count,
  createOutput,
  exitCodeOf,
  progressLine,
  Refusal,
  size,
  UsageError,
} from '../../../main/hosts/cli/output.ts';
import { playwrightCounts, settle, summary, vitestCounts } from '../../run.ts';

const job = {
  title: 'Reading 2 folders',
  phase: 'Reading headers',
  done: 1500,
  total: 6000,
  unit: 'files',
  secondsLeft: 12.4,
};

it('draws a bar or says the same in words', () => {
  expect(progressLine(job, true)).toBe('██████░░░░░░░░░░░░░░░░░░ Reading headers · 1,500 of 6,000 files · 12 s left');
  expect(progressLine(job, false)).toBe('Reading headers · 1,500 of 6,000 files · 12 s left');
  expect(progressLine({ ...job, total: 0, done: 0, secondsLeft: undefined }, true)).toBe('Reading headers');
});

it('writes amounts as people do', () => {
  expect([size(999), size(1000), size(12_345_678), count(1, 'file'), count(2000, 'study', 'studies')]).toEqual([
    '999 bytes',
    '1.0 KB',
    '12.3 MB',
    '1 file',
    '2,000 studies',
  ]);
});

it('has an exit code for each kind of end', () => {
  expect(
    [
      new UsageError('x'),
      new Failure('invalid-input', 'x'),
      new Refusal('x', []),
      new Failure('cancelled', 'x'),
      new Failure('disk-full', 'x'),
      new Error('x'),
    ].map(exitCodeOf),
  ).toEqual([2, 2, 3, 130, 1, 1]);
});

it('prints results on stdout and everything else on stderr', () => {
  const texts = { out: '', error: '' };
  const stream = (name: 'out' | 'error'): Writable =>
    new Writable({
      write(chunk: Buffer, _, done) {
        texts[name] += chunk.toString();
        done();
      },
    });
  const output = createOutput({ json: true, out: stream('out'), error: stream('error') });
  output.say('a remark');
  output.result('words', { ok: true });
  expect(texts).toEqual({ out: '{"ok":true}\n', error: 'a remark\n' });
});

it.each([
  ['abc', 'abc', 0],
  ['titel', 'title', 1],
  ['sourcs', 'sources', 1],
  ['', 'abc', 3],
  ['kitten', 'sitting', 3],
])('is %s → %s: %i', (one, other, far) => {
  expect(distance(one, other)).toBe(far);
});
it('names nothing where nothing is near', () => {
  expect(nearest('zzzzzzzz', ['title', 'version'])).toBeUndefined();
});

it('adds up what the runners report', () => {
  const unit = vitestCounts({ numPassedTests: 10, numFailedTests: 0, numPendingTests: 2, numTodoTests: 0 });
  const page = playwrightCounts({ stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 0 } });
  expect(summary([unit, page])).toBe('14 passed, 1 failed, 2 skipped');
  expect(summary([{ ...unit, skipped: 0 }])).toBe('10 passed, 0 failed');
  expect(settle(unit, 1).failed).toBe(1);
  expect(settle(page, 1).failed).toBe(1);
});
