/** Takes a patient out of everything that comes, notes what must not be found any more, and drafts the notice to archives. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Output, Parsed } from '#shared/contract/index.ts';
import { Failure } from '#shared/failure.ts';
import type { CrosswalkEntry } from '../crosswalk.ts';
import { identities } from '../deidentify/handlers.ts';
import type { JobHandle } from '../jobs.ts';
import { readDataset } from '../license/handlers.ts';
import { nearId } from '../near-id.ts';
import type { ReadingWorkspace, WritingWorkspace } from '../step.ts';
import {
  objectsOfPersons,
  ownUids,
  personsOfId,
  releasedVersions,
  releasesOfPersons,
  withdrawals,
  withdrawalScope,
  type Withdrawal,
} from '../store/withdrawals.ts';
import { versionAfter, writeNotice, type NoticeRelease } from './withdrawal-notice.ts';

const noticeFile = (folder: string, { number }: Pick<Withdrawal, 'number'>): string =>
  join(folder, 'notices', `withdrawal-${number}.md`);

/** Records the decision (it holds for files found later, in any spelling of the ID) and starts the rest as a job. */
export function withdraw(workspace: WritingWorkspace, { id, reason }: Parsed<'release.withdraw'>): { jobId: number } {
  const key = nearId(id);
  if (key === '') throw new Failure('invalid-input', 'Give the original patient ID of who withdrew.');
  const known = withdrawals(workspace.db);
  if (!known.has(key)) {
    const number = Math.max(0, ...[...known.values()].map((one) => one.number)) + 1;
    const value: Withdrawal = { number, id: id.trim(), reason, at: new Date().toISOString() };
    workspace.decisions.decide({
      step: 'release',
      title: 'withdraw a patient',
      changes: [{ scope: withdrawalScope, key, value }],
    });
    workspace.changed('library release');
  }
  return workspace.jobs.start('release.withdraw', 'Withdraw a patient', { key });
}

/** Takes a withdrawal back that was a mistake. What was noted of the patient is not looked for any more. */
export function undoWithdrawal(workspace: WritingWorkspace, number: number): void {
  const [key] = [...withdrawals(workspace.db)].find(([, one]) => one.number === number) ?? [];
  if (key === undefined) throw new Failure('not-found', 'This withdrawal is no longer there. Look at the list again.');
  workspace.decisions.decide({
    step: 'release',
    title: 'take a withdrawal back',
    changes: [{ scope: withdrawalScope, key, value: undefined }],
  });
  workspace.changed('library release');
}

/** Released names and UIDs of the persons that nobody else has. */
function* tokensOf(
  workspace: ReadingWorkspace,
  job: JobHandle,
  act: string,
  persons: readonly number[],
): Generator<CrosswalkEntry<'withdrawn'>> {
  const { db, crosswalk } = workspace;
  for (const { pseudonym, withheld } of identities(workspace, persons).values())
    if (!withheld) yield { act, token: pseudonym, what: 'pseudonym' };
  // Also those of a former rule, and of files that are no longer there.
  for (const { entry } of crosswalk.entries('patient'))
    if (nearId(entry.id) === act) yield { act, token: entry.pseudonym, what: 'pseudonym' };
  const own = ownUids(db, persons);
  for (const { id } of releasesOfPersons(db, persons))
    for (const row of objectsOfPersons(db, id, persons)) {
      if (own.has(row.sourceSop)) yield { act, token: row.sopUid, what: 'uid' };
      if (own.has(row.sourceSeries)) yield { act, token: row.series, what: 'uid' };
      if (own.has(row.sourceStudy)) yield { act, token: row.study, what: 'uid' };
    }
  for (const { entry } of crosswalk.entries('uid')) {
    if (own.has(entry.old)) yield { act, token: entry.new, what: 'uid' };
    job.checkpoint();
  }
}

function* inGroups<T>(values: Iterable<T>, size: number): Generator<T[]> {
  let group: T[] = [];
  for (const value of values) {
    group.push(value);
    if (group.length < size) continue;
    yield group;
    group = [];
  }
  if (group.length) yield group;
}

/** The job: notes what must be gone, proposes the version, writes the notice. Safe to run again. */
export async function runWithdrawal(
  job: JobHandle,
  { key }: { key: string },
  workspace: WritingWorkspace,
): Promise<Record<string, unknown>> {
  const { db, crosswalk, folder } = workspace;
  const withdrawal = withdrawals(db).get(key);
  if (!withdrawal) throw new Failure('not-found', 'This withdrawal was taken back.');
  const persons = personsOfId(db, key);
  job.phase('Noting what must be gone', crosswalk.count('uid'), 'UIDs');
  for (const group of inGroups(tokensOf(workspace, job, key, persons), 1000)) {
    crosswalk.add('withdrawn', group);
    job.checkpoint();
    await new Promise((resolve) => setImmediate(resolve));
  }
  let tokens = 0;
  for (const { entry } of crosswalk.entries('withdrawn')) if (entry.act === key) tokens += 1;
  const found = releasesOfPersons(db, persons);
  const dataset = readDataset(db);
  const next = versionAfter(releasedVersions(db), dataset.version);
  const subjectsOf = (id: number): string[] => {
    const subjects = new Set<string>();
    for (const { path } of objectsOfPersons(db, id, persons)) subjects.add(path.split('/')[2] ?? '');
    return [...subjects];
  };
  const releases: (NoticeRelease & { id: number })[] = found.map((row) => ({
    ...row,
    draft: row.draft === 1,
    subjects: subjectsOf(row.id),
  }));
  const file = noticeFile(folder, withdrawal);
  writeNotice(file, {
    title: dataset.title || dataset.nickname || 'the dataset',
    doi: dataset.doi ?? '',
    releases,
    next,
    objectsOf: (release) => objectsOfPersons(db, (release as (typeof releases)[number]).id, persons),
  });
  workspace.changed('release');
  return {
    number: withdrawal.number,
    patients: persons.length,
    objects: releases.reduce((sum, { objects }) => sum + objects, 0),
    releases: releases.map(({ name, version, draft, objects }) => ({ name, version, draft, objects })),
    searchedFor: tokens,
    version: dataset.version,
    nextVersion: next,
    notice: file,
  };
}

/** Every withdrawal, the newest first. */
export const withdrawalList = ({ db, folder }: ReadingWorkspace): Output<'release.withdrawals'> =>
  [...withdrawals(db)]
    .map(([key, withdrawal]) => ({
      number: withdrawal.number,
      id: withdrawal.id,
      reason: withdrawal.reason,
      at: withdrawal.at,
      patients: personsOfId(db, key).length,
      notice: existsSync(noticeFile(folder, withdrawal)) ? noticeFile(folder, withdrawal) : null,
    }))
    .sort((a, b) => b.number - a.number);

const largestText = 200_000; // characters: a reply stays small; the file has everything

export function noticeText({ folder }: ReadingWorkspace, number: number): Output<'release.withdrawalNotice'> {
  const file = noticeFile(folder, { number });
  if (!existsSync(file)) throw new Failure('not-found', 'There is no notice yet. Withdraw the patient again.');
  const text = readFileSync(file, 'utf8');
  return { file, text: text.slice(0, largestText), more: Math.max(0, text.length - largestText) };
}
