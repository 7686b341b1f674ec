/** What every step needs to know about the open project; asked again, at most five times a second, when something changed. */
import type { Check } from '#shared/contract/checks.ts';
import type { Output } from '#shared/contract/index.ts';
import type { StepId, StepSummary } from '#shared/contract/steps.ts';
import type { WorkspaceInfo } from '#shared/contract/workspace.ts';
import { client } from './client.ts';

const settle = 200; // ms
/** After so many ms of waiting for newer numbers it is said that those that are shown are old. */
const patience = 600;

class Project {
  info = $state.raw<WorkspaceInfo>();
  steps = $state.raw<StepSummary[]>([]);
  next = $state.raw<StepId>();
  history = $state.raw<Output<'decisions.history'>>({ undo: null, redo: null });
  allChecks = $state.raw<Check[]>([]);
  /** Rises whenever something a step shows has changed. */
  version = $state(0);
  /** False until the first answer: neither the first-run page nor a step is shown before. */
  ready = $state(false);
  /** Why the state of the project could not be read. */
  error = $state.raw<unknown>();
  /** What is shown is from before a change: newer numbers are on their way, and take a moment. */
  late = $state(false);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #reading: Promise<void> | undefined;
  #again = false;

  summary(step: StepId): StepSummary | undefined {
    return this.steps.find((one) => one.id === step);
  }
  checks(step: StepId): Check[] {
    return this.allChecks.filter((check) => check.step === step);
  }

  start(): void {
    client.on('changed', () => this.touch());
    client.on('job.changed', (job) => {
      if (job.state !== 'running' && job.state !== 'queued') this.touch();
    });
    client.on('engine', ({ state }) => {
      if (state === 'restarted') this.touch();
    });
    void this.refresh();
  }

  /** Something changed: everything shown asks again soon. */
  touch(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.version += 1;
      void this.refresh();
    }, settle);
  }

  /** One reading at a time; a call during it leads to exactly one more. */
  async refresh(): Promise<void> {
    if (this.#reading) {
      this.#again = true;
      return this.#reading;
    }
    const lateTimer = setTimeout(() => (this.late = this.ready), patience);
    this.#reading = (async () => {
      do {
        this.#again = false;
        await this.#read();
      } while (this.#again);
    })();
    try {
      await this.#reading;
    } finally {
      clearTimeout(lateTimer);
      this.late = false;
      this.#reading = undefined;
    }
  }

  async #read(): Promise<void> {
    try {
      const { workspace } = await client.call('workspace.info', {});
      if (workspace?.id !== this.info?.id) {
        this.steps = [];
        this.allChecks = [];
        this.next = undefined;
        this.version += 1;
      }
      this.info = workspace;
      this.ready = true;
      this.error = undefined;
      if (!workspace || workspace.locked) {
        this.steps = [];
        this.allChecks = [];
        return;
      }
      const [summary, checks, history] = await Promise.all([
        client.call('steps.summary', {}),
        client.call('checks.list', {}),
        client.call('decisions.history', {}),
      ]);
      this.steps = summary.steps;
      this.next = summary.next;
      this.allChecks = checks;
      this.history = history;
    } catch (error) {
      this.error = error;
      this.ready = true;
    }
  }
}

export const project = new Project();
