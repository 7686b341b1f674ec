/** Step 2: duplicates, mixed series, missing slices, and what to leave out because of them. */
import { findingKinds } from '#shared/contract/quality.ts';
import { Failure } from '#shared/failure.ts';
import type { JobHandle } from '../jobs.ts';
import type { Step, WritingWorkspace } from '../step.ts';
import { applyFinding, findingScope } from '../store/exclusion.ts';
import type { Database } from '../store/database.ts';
import { isRunning } from '../store/library.ts';
import {
  allFindings,
  copies,
  countFindings,
  countUnexamined,
  findingBasis,
  findingPage,
  saveKinds,
  saveSeries,
  slicesOf,
  slicesOfRow,
  touchedSeries,
  placesOfStack,
  type CopyRow,
} from '../store/quality.ts';
import { qualityChecks } from './checks.ts';
import { copyKinds, findCopies, findInSeries, seriesKinds } from './examine.ts';
import { examineSeries, examineStack, type Geometry } from './geometry.ts';
import { kindWords } from './kinds.ts';

const seriesPerTransaction = 50;

function* notingSeries(rows: Iterable<CopyRow>, series: Set<string>): Generator<CopyRow> {
  for (const row of rows) {
    series.add(row.seriesUid);
    yield row;
  }
}

function examineOne(db: Database, uid: string, withCopies: boolean): void {
  const stack = withCopies ? undefined : placesOfStack(db, uid);
  const sound = stack && examineStack(stack.positions, stack.imageType);
  if (sound) return saveSeries(db, uid, seriesKinds, [], sound);
  const { findings, geometry } = findInSeries(uid, slicesOf(db, uid));
  saveSeries(db, uid, seriesKinds, findings, geometry);
}

/** Examines every series that changed since it was last examined, and copies. Cancelling keeps what is done. */
export async function examineTouched(
  workspace: Pick<WritingWorkspace, 'db'>,
  job?: Pick<JobHandle, 'phase' | 'progress' | 'checkpoint'>,
): Promise<void> {
  const { db } = workspace;
  const touched = touchedSeries(db);
  job?.phase('Examining series', touched.length, 'series');
  // Copies first: they do not depend on the series, and are what blocks.
  const withCopies = new Set<string>();
  saveKinds(db, copyKinds, findCopies(notingSeries(copies(db), withCopies)));
  for (let done = 0; done < touched.length; done += seriesPerTransaction) {
    db.transaction(() => {
      for (const uid of touched.slice(done, done + seriesPerTransaction)) examineOne(db, uid, withCopies.has(uid));
    })();
    job?.progress(Math.min(touched.length, done + seriesPerTransaction));
    await new Promise((resolve) => setImmediate(resolve));
    job?.checkpoint();
  }
  job?.progress(touched.length);
}

/** The same after a decision that moved images, and after taking one back; a running job does it at its end. */
export async function examineAfterDecision(workspace: Pick<WritingWorkspace, 'db'>): Promise<void> {
  const { db } = workspace;
  const busy = isRunning(db, 'library.index') || isRunning(db, 'library.removeFolder');
  if (!busy && countUnexamined(db) > 0) await examineTouched(workspace);
}

/** Geometry of one series row as it is examined: positions, gaps and doubles. */
export const geometryOf = (workspace: Pick<WritingWorkspace, 'db'>, series: number): Geometry =>
  examineSeries(slicesOfRow(workspace.db, series));

function decide(
  workspace: WritingWorkspace,
  keys: string[],
  decision: 'accept' | 'leave-out' | 'reopen',
  reason: string,
): number {
  const why = reason.trim();
  if (decision === 'accept' && !why)
    throw new Failure('invalid-input', 'Say why this is accepted: the reason is printed in the quality report.');
  const changes = keys.map((key) => {
    const known = findingBasis(workspace.db, key);
    if (!known)
      throw new Failure(
        'not-found',
        'This finding is no longer there; the folders were read again meanwhile. Look at the list again.',
      );
    return {
      scope: findingScope,
      key,
      value: decision === 'reopen' ? undefined : { decision, reason: why || null, basis: known.basis },
    };
  });
  const verb = { accept: 'accept', 'leave-out': 'leave out', reopen: 'reopen' }[decision];
  const what = keys.length === 1 ? `"${findingBasis(workspace.db, keys[0]!)!.title}"` : `${keys.length} findings`;
  const changed = workspace.decisions.decide({ step: 'quality', title: `${verb} ${what}`, changes });
  if (changed) workspace.changed('quality');
  return changed;
}

export const qualityStep: Step<'quality'> = {
  id: 'quality',
  queries: {
    'quality.kinds': ({ db }) => {
      const counts = new Map(countFindings(db).map((row) => [row.kind, row]));
      return findingKinds.map((kind) => ({
        kind,
        title: kindWords[kind].title,
        why: kindWords[kind].why,
        found: counts.get(kind)?.found ?? 0,
        open: counts.get(kind)?.open ?? 0,
      }));
    },
    'quality.findings': ({ db }, input) => findingPage(db, input),
  },
  commands: {
    'quality.decide': (workspace, { keys, decision, reason }) => ({
      changed: decide(workspace, keys, decision, reason),
    }),
  },
  checks: ({ db }) => qualityChecks(countFindings(db), countUnexamined(db)),
  headline: ({ db }) => {
    const counts = countFindings(db);
    const found = counts.reduce((sum, row) => sum + row.found, 0);
    const open = counts.reduce((sum, row) => sum + row.open, 0);
    if (!found) return [{ text: 'Nothing was found that spoils the collection.' }];
    if (!open) return [{ text: 'All ' }, { text: `${found} findings`, link: '#/quality' }, { text: ' are decided.' }];
    return [
      { text: String(open), link: '#/quality?state=open' },
      { text: ` of ${found} findings ${open === 1 ? 'waits' : 'wait'} for a decision.` },
    ];
  },
  waiting: ({ db }) => countFindings(db).reduce((sum, row) => sum + row.open, 0),
  csv: {
    'quality.findings': ({ db }) => ({
      header: [
        'kind',
        'severity',
        'title',
        'detail',
        'patient_id',
        'series_description',
        'instances',
        'state',
        'reason',
      ],
      rows: (function* () {
        for (const row of allFindings(db))
          yield [
            row.kind,
            row.severity,
            row.title,
            row.detail,
            row.patientId,
            row.description,
            row.instances,
            row.state,
            row.reason,
          ];
      })(),
    }),
  },
  applies: new Map([[findingScope, applyFinding]]),
};
