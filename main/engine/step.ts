/** What a step of the engine is made of, and what its handlers are given. */
import type { Check } from '#shared/contract/checks.ts';
import type { CommandName, CsvTable, Output, Parsed, QueryName } from '#shared/contract/index.ts';
import type { JobKind } from '#shared/contract/jobs.ts';
import type { Sentence, StepId } from '#shared/contract/steps.ts';
import type { Crosswalk } from './crosswalk.ts';
import type { JobHandle, Jobs } from './jobs.ts';
import type { Secrets } from './secrets.ts';
import type { Database } from './store/database.ts';
import type { Apply, Decisions } from './store/decisions.ts';
import type { WorkPool } from './work-pool.ts';

/** What a query may use: a read-only connection that sees every commit. */
export interface ReadingWorkspace {
  readonly db: Database;
  readonly folder: string;
  readonly secrets: Secrets;
  readonly crosswalk: Crosswalk;
  readonly programVersion: string;
}

/** What a command may use besides: the one writing connection, decisions, jobs and the DICOM workers. */
export interface WritingWorkspace extends ReadingWorkspace {
  readonly decisions: Decisions;
  readonly jobs: Jobs;
  readonly pool: WorkPool;
  /** Tells every page that what it shows may be stale. The reason holds no path and no value. */
  changed(reason: string): void;
}

type OfStep<N extends string, P extends string> = Extract<N, `${P}.${string}`>;
export type Queries<P extends string> = {
  [M in OfStep<QueryName, P>]: (workspace: ReadingWorkspace, input: Parsed<M>) => Output<M> | Promise<Output<M>>;
};
export type Commands<P extends string> = {
  [M in OfStep<CommandName, P>]: (workspace: WritingWorkspace, input: Parsed<M>) => Output<M> | Promise<Output<M>>;
};

export interface Step<P extends StepId = StepId> {
  id: P;
  queries: Queries<P>;
  commands: Commands<P>;
  /** Checks as found; waivers are laid over them by review. */
  checks(workspace: ReadingWorkspace): Check[];
  /** The step's answer in one sentence; its numbers link to their rows. */
  headline(workspace: ReadingWorkspace): Sentence;
  /** How many decisions wait for a person. */
  waiting(workspace: ReadingWorkspace): number;
  jobs?: Partial<
    Record<
      JobKind,
      (job: JobHandle, input: never, workspace: WritingWorkspace) => Promise<Record<string, unknown> | void>
    >
  >;
  /** Tables of this step as CSV: the header and its rows, streamed. */
  csv?: Partial<
    Record<CsvTable, (workspace: ReadingWorkspace) => { header: string[]; rows: Iterable<(string | number | null)[]> }>
  >;
  /** Derived columns that follow a decision, by scope; run in the decision's own transaction. */
  applies?: ReadonlyMap<string, Apply>;
}
