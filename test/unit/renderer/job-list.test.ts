/** The list of jobs that the window shows, where lists and events overtake each other. */
import { expect, test } from 'vitest';
import type { Job } from '#shared/contract/jobs.ts';
import { JobList } from '../../../renderer/src/app/job-list.ts';

const job = (id: number, state: Job['state'], more: Partial<Job> = {}): Job => ({
  id,
  kind: 'deidentify.survey',
  title: 'Read the texts of all files',
  state,
  phase: 'Reading texts',
  done: 0,
  total: 3,
  unit: 'files',
  startedAt: '2026-01-01T00:00:00Z',
  ...more,
});
const soon = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Answers are given by hand, in the order of the questions. */
function listOf(): { list: JobList; answers: ((jobs: Job[] | Error) => void)[]; states: () => string[] } {
  const answers: ((jobs: Job[] | Error) => void)[] = [];
  let all: Job[] = [];
  const ask = (): Promise<Job[]> =>
    new Promise((resolve, reject) => answers.push((jobs) => (jobs instanceof Error ? reject(jobs) : resolve(jobs))));
  const list = new JobList(ask, (jobs) => (all = jobs));
  return { list, answers, states: () => all.map(({ id, state }) => `${id} ${state}`) };
}

test('a job that ended while the list was on its way stays ended', async () => {
  const { list, answers, states } = listOf();
  const read = list.refresh();
  list.take(job(1, 'done', { done: 3 }));
  answers[0]!([job(1, 'running')]);
  await read;
  expect(states()).toEqual(['1 done']);
});

test('a job that began while the list was on its way is not lost', async () => {
  const { list, answers, states } = listOf();
  const read = list.refresh();
  list.take(job(2, 'running'));
  answers[0]!([job(1, 'done')]);
  await read;
  expect(states()).toEqual(['2 running', '1 done']);
});

test('what an event said before the question gives way to the list: another project has other jobs', async () => {
  const { list, answers, states } = listOf();
  list.take(job(1, 'running'));
  const read = list.refresh();
  answers[0]!([job(1, 'done')]);
  await read;
  expect(states()).toEqual(['1 done']);
  const other = list.refresh();
  answers[1]!([]);
  await other;
  expect(states()).toEqual([]);
});

test('one reading at a time: calls during it lead to one more, whose answer comes last', async () => {
  const { list, answers, states } = listOf();
  const read = list.refresh();
  void list.refresh();
  void list.refresh();
  expect(answers).toHaveLength(1);
  answers[0]!([job(1, 'running')]);
  await soon();
  expect(answers).toHaveLength(2);
  answers[1]!([job(1, 'done')]);
  await read;
  expect(states()).toEqual(['1 done']);
  expect(answers).toHaveLength(2);
});

test('rate and time left, which only events know, stay; without an answer nothing is shown', async () => {
  const { list, answers, states } = listOf();
  list.take(job(1, 'running', { rate: 20 }));
  let shown: Job[] = [];
  const other = new JobList(
    () => Promise.resolve([job(1, 'running', { done: 1 })]),
    (jobs) => (shown = jobs),
  );
  other.take(job(1, 'running', { rate: 20 }));
  await other.refresh();
  expect(shown).toEqual([job(1, 'running', { done: 1, rate: 20 })]);
  const read = list.refresh();
  answers[0]!(new Error('no project is open'));
  await read;
  expect(states()).toEqual([]);
});
