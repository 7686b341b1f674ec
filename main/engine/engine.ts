/** Joins the steps' handlers, checks, jobs and decisions. Knows no host and no thread. */
import type { Check } from '#shared/contract/checks.ts';
import type { MethodName } from '#shared/contract/index.ts';
import { stepIds, type StepId, type StepSummary } from '#shared/contract/steps.ts';
import { Failure } from '#shared/failure.ts';
import { cohortStep } from './cohort/handlers.ts';
import { deidentifyStep, startSurvey } from './deidentify/handlers.ts';
import { getJob, listJobs } from './jobs.ts';
import { labelsStep } from './labels/handlers.ts';
import { libraryStep } from './library/handlers.ts';
import { licenseStep } from './license/handlers.ts';
import { examineAfterDecision, qualityStep } from './quality/handlers.ts';
import { referenceStep } from './reference/handlers.ts';
import { releaseStep } from './release/handlers.ts';
import { lockedFailure } from './secrets.ts';
import { layWaivers } from './review/waivers.ts';
import { reviewStep } from './review/handlers.ts';
import type { ReadingWorkspace, Step, WritingWorkspace } from './step.ts';
import { checksOf, standingOf } from './step-state.ts';
import { auditPage, history, type Apply } from './store/decisions.ts';
import type { JobKind } from '#shared/contract/jobs.ts';
import type { JobRunner } from './jobs.ts';

// Kept in a file of their own, because the routing process needs them without any step.
export { toReply } from './reply.ts';
export { parseInput, sessionMethods } from './requests.ts';

export const steps: { readonly [S in StepId]: Step<S> } = {
  library: libraryStep,
  quality: qualityStep,
  deidentify: deidentifyStep,
  cohort: cohortStep,
  labels: labelsStep,
  reference: referenceStep,
  license: licenseStep,
  review: reviewStep,
  release: releaseStep,
};
const allSteps = stepIds.map((id) => steps[id] as Step);

export const jobRunners = (workspace: WritingWorkspace): Map<JobKind, JobRunner> => {
  const runners = new Map<JobKind, JobRunner>();
  for (const step of allSteps)
    for (const [kind, runner] of Object.entries(step.jobs ?? {}))
      runners.set(kind as JobKind, (job, input) => runner(job, input, workspace));
  return runners;
};
export const applies: ReadonlyMap<string, Apply> = new Map(allSteps.flatMap((step) => [...(step.applies ?? [])]));

/** Every check of every step (or of one), with waivers laid over them. */
export const collectChecks = (workspace: ReadingWorkspace, only?: StepId): Check[] =>
  layWaivers(
    workspace,
    allSteps.filter((step) => !only || step.id === only).flatMap((step) => checksOf(workspace, step)),
  );

function summarise(workspace: ReadingWorkspace): { steps: StepSummary[]; next?: StepId } {
  const all = collectChecks(workspace);
  const rows = allSteps.map((step): StepSummary => {
    const checks = all.filter((check) => check.step === step.id && check.status !== 'not-applicable');
    const failing = checks.filter((check) => check.status === 'fail');
    return {
      id: step.id,
      ...standingOf(workspace, step),
      checks: {
        total: checks.length,
        hold: checks.length - failing.length,
        warn: failing.filter((check) => check.severity !== 'block').length,
        block: failing.filter((check) => check.severity === 'block').length,
      },
    };
  });
  const next = rows.find((row) => row.waiting > 0 || row.checks.block > 0)?.id;
  return { steps: rows, ...(next ? { next } : {}) };
}

type Handler = (workspace: never, input: never) => unknown;
const general: Record<string, Handler> = {
  'steps.summary': (workspace: ReadingWorkspace) => summarise(workspace),
  'checks.list': (workspace: ReadingWorkspace, input: { step?: StepId }) => collectChecks(workspace, input.step),
  'checks.summary': (workspace: ReadingWorkspace) => {
    const failing = collectChecks(workspace).filter((check) => check.status !== 'not-applicable');
    const blocks = failing.filter((check) => check.status === 'fail' && check.severity === 'block');
    return {
      blocking: blocks.length,
      privacy: blocks.filter((check) => check.kind === 'privacy').length,
      warning: failing.filter((check) => check.status === 'fail' && check.severity !== 'block').length,
      holding: failing.filter((check) => check.status !== 'fail').length,
    };
  },
  'jobs.list': (workspace: ReadingWorkspace) => listJobs(workspace.db),
  'jobs.get': (workspace: ReadingWorkspace, { id }: { id: number }) => getJob(workspace.db, id),
  'jobs.cancel': (workspace: WritingWorkspace, { id }: { id: number }) => ({ cancelled: workspace.jobs.cancel(id) }),
  'jobs.resume': (workspace: WritingWorkspace, { id }: { id: number }) => workspace.jobs.resume(id),
  'decisions.history': (workspace: ReadingWorkspace) => historyWords(workspace),
  'decisions.undo': async (workspace: WritingWorkspace) => {
    workspace.decisions.undo();
    await examineAfterDecision(workspace);
    workspace.changed('undo');
    return historyWords(workspace);
  },
  'decisions.redo': async (workspace: WritingWorkspace) => {
    workspace.decisions.redo();
    await examineAfterDecision(workspace);
    workspace.changed('redo');
    return historyWords(workspace);
  },
  'decisions.audit': (workspace: ReadingWorkspace, { offset, limit }: { offset: number; limit: number }) =>
    auditPage(workspace.db, offset, limit),
};
const historyWords = (workspace: ReadingWorkspace): { undo: string | null; redo: string | null } => {
  const { undo, redo } = history(workspace.db);
  return { undo: undo?.title ?? null, redo: redo?.title ?? null };
};

const handlers = new Map<string, Handler>(
  [general, ...allSteps.flatMap((step) => [step.queries, step.commands])].flatMap((group) =>
    Object.entries(group as Record<string, Handler>),
  ),
);
/** Runs one validated method on an open workspace. Commands need a WritingWorkspace. */
export function runMethod(workspace: ReadingWorkspace | undefined, method: MethodName, input: unknown): unknown {
  if (!workspace) throw new Failure('no-workspace', 'No project is open. Open or create one first.');
  if (workspace.secrets.locked) throw lockedFailure();
  const handler = handlers.get(method);
  if (!handler) throw new Failure('not-found', `The program has no method ${method}.`);
  const answer = handler(workspace as never, input as never);
  // What is in and who is who decides which texts there are: what became of that is read at once, in a job of its own.
  if ('jobs' in workspace && (/^library\./.test(method) || method === 'decisions.undo' || method === 'decisions.redo'))
    return Promise.resolve(answer).then((value) => {
      startSurvey(workspace as WritingWorkspace);
      return value;
    });
  return answer;
}
