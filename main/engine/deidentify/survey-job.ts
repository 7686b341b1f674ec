/** The survey: reads what is new or changed in the included files, then has every distinct value judged and counted. */
import { Failure } from '#shared/failure.ts';
import { breathe, type JobHandle } from '../jobs.ts';
import type { ReadingWorkspace, WritingWorkspace } from '../step.ts';
import {
  beginEdition,
  countValues,
  endCount,
  forgetStale,
  lastValue,
  saveBase,
  saveHits,
  saveSurvey,
  surveyState,
  unjudgedPatients,
  unjudgedValues,
  unreadInstances,
  unreadSeries,
  valuesOfPatient,
  type SurveyState,
} from '../store/survey.ts';
import { seriesOfAdmitted } from './documents/state.ts';
import { identities } from './identities.ts';
import { liftedSeries } from './pixels/state.ts';
import { currentPlan, surveyEdition } from './plan.ts';
import { mostExamples, type SurveyFile, type SurveyResult } from './survey-files.ts';

const filesPerTask = 64;
const seriesPerLook = 100;
const patientsPerTask = 50;
const valuesPerStep = 2000;
const taskTimeout = 120_000; // ms

/** Batches of unread instances, series after series; never more than one look at the database in memory. */
function* unreadBatches({ db }: WritingWorkspace, lifted: readonly number[]): Generator<SurveyFile[]> {
  const isLifted = new Set(lifted);
  let batch: SurveyFile[] = [];
  for (let after = 0; ;) {
    const some = unreadSeries(db, lifted, after, seriesPerLook);
    if (some.length === 0) break;
    after = some.at(-1)!;
    for (const series of some)
      for (let last = 0; ;) {
        const files = unreadInstances(db, series, last, filesPerTask);
        if (files.length === 0) break;
        last = files.at(-1)!.file;
        batch.push(...(isLifted.has(series) ? files.map((file) => ({ ...file, lifted: true as const })) : files));
        while (batch.length >= filesPerTask) {
          yield batch.slice(0, filesPerTask);
          batch = batch.slice(filesPerTask);
        }
      }
  }
  if (batch.length > 0) yield batch;
}

type Outcome = { found: SurveyResult[] } | { error: unknown };

/** One batch in the pool; when a worker dies of it or hangs, its files one by one, so that one file costs one file. */
async function readBatch(
  workspace: WritingWorkspace,
  job: JobHandle,
  plan: ReturnType<typeof currentPlan>,
  files: SurveyFile[],
): Promise<Outcome> {
  const options = { signal: job.signal, timeoutMs: taskTimeout };
  try {
    return { found: [await workspace.pool.run('surveyFiles', { plan, files }, options)] };
  } catch (error) {
    if (job.signal.aborted || !(error instanceof Failure && error.code === 'unavailable')) return { error };
  }
  const found: SurveyResult[] = [];
  for (const file of files) {
    try {
      found.push(await workspace.pool.run('surveyFiles', { plan, files: [file] }, options));
    } catch (error) {
      if (job.signal.aborted) return { error };
      // Writing leaves out what nothing can read; its texts cannot reach a package.
      found.push({ texts: [], privates: [], identifiers: [], heads: [], done: [file.instance], unopened: [] });
    }
  }
  return { found };
}

async function readAll(
  job: JobHandle,
  workspace: WritingWorkspace,
  edition: string,
  lifted: readonly number[],
): Promise<{ read: number; unopened: number }> {
  const { db, pool } = workspace;
  // Which texts there are does not depend on what was decided about them.
  const { texts: _, ...plan } = currentPlan(workspace);
  job.phase('Reading texts', surveyState(db, edition, lifted).unread, 'files');
  const batches = unreadBatches(workspace, lifted);
  const inFlight: { files: SurveyFile[]; outcome: Promise<Outcome> }[] = [];
  const tally = { read: 0, unopened: 0 };
  for (;;) {
    // Two batches a worker: it finds its next one while this thread is busy with SQLite.
    while (inFlight.length < pool.size * 2 && !job.signal.aborted) {
      const next = batches.next();
      if (next.done) break;
      inFlight.push({ files: next.value, outcome: readBatch(workspace, job, plan, next.value) });
    }
    const first = inFlight.shift();
    if (!first) return tally;
    const outcome = await first.outcome;
    if ('error' in outcome) {
      job.checkpoint();
      throw outcome.error;
    }
    for (const found of outcome.found) {
      saveSurvey(db, first.files, found, mostExamples);
      tally.unopened += found.unopened.length;
    }
    tally.read += first.files.length;
    job.progress(tally.read);
    await breathe();
    job.checkpoint();
    // Another profile asks for other texts: what was read of this one is of no use any more.
    if (surveyEdition(workspace) !== edition) return tally;
  }
}

async function judgeAll(job: JobHandle, workspace: WritingWorkspace): Promise<void> {
  const { db, pool } = workspace;
  const options = { signal: job.signal };
  for (;;) {
    const values = unjudgedValues(db, valuesPerStep);
    if (values.length === 0) break;
    saveBase(db, await pool.run('judgeValues', { values }, options));
    job.checkpoint();
  }
  job.phase('Judging texts', surveyState(db, '', []).unjudged, 'patients');
  const { retain } = currentPlan(workspace).profile;
  const moves = retain.includes('modified-dates');
  for (let done = 0; ;) {
    const lanes = unjudgedPatients(db, patientsPerTask * pool.most);
    if (lanes.length === 0) return;
    const known = identities(workspace, lanes);
    // This thread waits for them: every core may judge.
    const shares = Array.from({ length: pool.most }, (_, lane) => lanes.filter((__, at) => at % pool.most === lane));
    await Promise.all(
      shares
        .filter((patients) => patients.length > 0)
        .map(async (ids) => {
          const patients = ids.flatMap((patient) => {
            const identity = known.get(patient);
            if (!identity) return [];
            const { identifiers, dayOffset } = identity;
            const values = valuesOfPatient(db, patient);
            return [{ patient, identifiers, ...(moves ? { days: dayOffset } : {}), values }];
          });
          saveHits(db, ids, await pool.run('judgePatients', { retain, patients }, options));
        }),
    );
    done += lanes.length;
    job.progress(done);
    await breathe();
    job.checkpoint();
  }
}

async function countAll(job: JobHandle, { db }: WritingWorkspace): Promise<void> {
  const last = lastValue(db);
  job.phase('Counting texts', last, 'values');
  for (let from = 1; from <= last; from += valuesPerStep) {
    countValues(db, from, from + valuesPerStep - 1);
    job.progress(Math.min(last, from + valuesPerStep));
    await breathe();
    job.checkpoint();
  }
  endCount(db);
}

/** Brings the survey up to date. What was read before a cancel or a crash stays read. */
export async function runSurvey(
  job: JobHandle,
  _input: unknown,
  workspace: WritingWorkspace,
): Promise<Record<string, unknown>> {
  const { db } = workspace;
  const total = { read: 0, unopened: 0 };
  for (;;) {
    const edition = surveyEdition(workspace);
    beginEdition(db, edition);
    const lifted = takenIn(workspace);
    while (forgetStale(db, lifted, seriesPerLook) > 0) {
      await breathe();
      job.checkpoint();
    }
    const { read, unopened } = await readAll(job, workspace, edition, lifted);
    total.read += read;
    total.unopened = unopened;
    if (surveyEdition(workspace) !== edition) continue;
    await judgeAll(job, workspace);
    await countAll(job, workspace);
    workspace.changed('deidentify.survey');
    // Files may have come, another profile may hold by now, and pixels or documents may be decided otherwise.
    if (surveyEdition(workspace) !== edition || !isSame(takenIn(workspace), lifted)) continue;
    // A round that reads nothing new is the last.
    if (read === unopened || surveyState(db, edition, lifted).unread <= unopened) return total;
  }
}

const isSame = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((series, index) => series === other[index]);

/** Series with objects that are left out unless a person, or a recipe, takes them in, and of which somebody does, by id. */
const takenIn = (workspace: ReadingWorkspace): number[] =>
  [...new Set([...liftedSeries(workspace), ...seriesOfAdmitted(workspace)])].sort((a, b) => a - b);

/** Where the survey stands under the profile and the decisions about pixels and documents as they are now. */
export const surveyNow = (workspace: ReadingWorkspace): SurveyState =>
  surveyState(workspace.db, surveyEdition(workspace), takenIn(workspace));

/** Starts the survey where it is not up to date and does not run already. */
export function startSurvey(workspace: WritingWorkspace): void {
  const { unread, unjudged, counted } = surveyNow(workspace);
  if (unread === 0 && unjudged === 0 && counted) return;
  try {
    workspace.jobs.start('deidentify.survey', surveyTitle, {});
  } catch (error) {
    // One that runs takes up what is new by itself.
    if (!(error instanceof Failure && error.code === 'conflict')) throw error;
  }
}
export const surveyTitle = 'Read the texts of all files';
