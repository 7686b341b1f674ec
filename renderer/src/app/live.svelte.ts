/** A query that stays true: asked again when its input or the project changes, keeping what is shown meanwhile. */
import type { Input, Output, QueryName } from '#shared/contract/index.ts';
import { client } from './client.ts';
import { project } from './project.svelte.ts';

export interface Live<T> {
  readonly value: T | undefined;
  readonly error: unknown;
  /** True until the first answer to the present input. */
  readonly loading: boolean;
  again(): void;
}

/** Call while a component is set up. An input of undefined means: do not ask. */
export function live<M extends QueryName>(method: M, input: () => Input<M> | undefined): Live<Output<M>> {
  let value = $state.raw<Output<M>>();
  let error = $state.raw<unknown>();
  let answered = $state.raw('');
  let asked = $state.raw('');
  let turn = $state(0);
  let latest = 0;
  // While a job changes something five times a second, an answer that waited for quiet would never be shown: what is on
  // its way is shown, and the same question is asked once more after it.
  let underWay: string | undefined;
  let once = false;

  function ask(given: Input<M>, text: string): void {
    const number = (latest += 1);
    underWay = text;
    const settle = (show: () => void): void => {
      if (number !== latest) return;
      show();
      answered = text;
      underWay = undefined;
      if (!once) return;
      once = false;
      ask(given, text);
    };
    client.call(method, given).then(
      (answer) =>
        settle(() => {
          value = answer;
          error = undefined;
        }),
      (problem: unknown) => settle(() => (error = problem)),
    );
  }

  $effect(() => {
    void project.version;
    void turn;
    const given = input();
    const text = given === undefined ? '' : JSON.stringify(given);
    asked = text;
    if (given !== undefined && underWay === text) {
      once = true;
      return;
    }
    once = false;
    if (given !== undefined) return ask(given, text);
    latest += 1;
    underWay = undefined;
    value = undefined;
    answered = '';
  });

  return {
    get value() {
      return value;
    },
    get error() {
      return error;
    },
    get loading() {
      return asked !== answered || (asked !== '' && value === undefined && error === undefined);
    },
    again() {
      turn += 1;
    },
  };
}
