/** A form that saves itself: edits go to the engine shortly after the last keystroke, undo elsewhere comes back into the form. */
import { untrack } from 'svelte';
import type { z } from 'zod';
import { Failure } from '#shared/failure.ts';

export type FormStatus = 'loading' | 'saved' | 'waiting' | 'saving' | 'invalid' | 'failed';

interface Parts<T> {
  load: () => Promise<T>;
  save: (value: T) => Promise<unknown>;
  /** Faults are shown beside their fields; a form with a fault is not sent. */
  model: z.ZodType<T>;
  /** Gives optional fields that were emptied back their absence. */
  tidy?: (value: T) => T;
}

export class SavedForm<T extends object> {
  value = $state<T>();
  status = $state<FormStatus>('loading');
  /** The engine's answer where saving failed. */
  problem = $state('');
  /** Path (`creators.0.orcid`) → what is wrong with it. */
  faults = $state<Record<string, string>>({});
  readonly #parts: Parts<T>;
  #known = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: Parts<T>) {
    this.#parts = parts;
  }

  /** Takes what the engine holds, unless an edit is on its way there. */
  async refresh(): Promise<void> {
    try {
      const value = await this.#parts.load();
      if (this.status === 'waiting' || this.status === 'saving' || this.status === 'invalid') return;
      // Tidied as what is sent: a form that was only looked at differs in nothing and saves nothing.
      const text = JSON.stringify(this.#tidied(value));
      if (text === this.#known && this.value) return;
      this.#known = text;
      this.value = value;
      this.status = 'saved';
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Call inside a component: watches every field and saves 500 ms after the last change, and on leaving. */
  watch(): void {
    $effect(() => {
      if (!this.value) return;
      const text = JSON.stringify(this.#tidied());
      untrack(() => {
        if (text === this.#known) {
          if (this.status === 'invalid' || this.status === 'waiting') this.#settle();
          return;
        }
        clearTimeout(this.#timer);
        this.status = 'waiting';
        this.#timer = setTimeout(() => void this.#send(), 500);
      });
    });
    $effect(() => () => {
      if (this.status === 'waiting') void this.#send();
    });
  }

  #settle(): void {
    clearTimeout(this.#timer);
    this.faults = {};
    this.status = 'saved';
  }

  #tidied(value = $state.snapshot(this.value) as T): T {
    return this.#parts.tidy ? this.#parts.tidy(value) : value;
  }

  async #send(): Promise<void> {
    clearTimeout(this.#timer);
    const value = this.#tidied();
    const text = JSON.stringify(value);
    const parsed = this.#parts.model.safeParse(value);
    this.faults = parsed.success
      ? {}
      : Object.fromEntries(parsed.error.issues.map((issue) => [issue.path.join('.'), issue.message]));
    if (!parsed.success) {
      this.status = 'invalid';
      return;
    }
    this.status = 'saving';
    try {
      await this.#parts.save(value);
      this.#known = text;
      this.problem = '';
      // Typing went on meanwhile: the effect has set a timer of its own.
      this.status = JSON.stringify(this.#tidied()) === text ? 'saved' : 'waiting';
      if (this.status === 'waiting') this.#timer = setTimeout(() => void this.#send(), 500);
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    this.status = 'failed';
    this.problem = error instanceof Failure ? error.message : 'The program did not answer.';
  }
}

/** What stands beside a form about its own state. */
export const statusWords: Record<FormStatus, string> = {
  loading: 'Reading …',
  saved: 'Saved',
  waiting: 'Saving …',
  saving: 'Saving …',
  invalid: 'Not saved: a field needs a correction',
  failed: 'Not saved',
};
