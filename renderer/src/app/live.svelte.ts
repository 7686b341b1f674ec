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

  $effect(() => {
    void project.version;
    void turn;
    const given = input();
    const text = given === undefined ? '' : JSON.stringify(given);
    asked = text;
    const number = (latest += 1);
    if (given === undefined) {
      value = undefined;
      answered = '';
      return;
    }
    client.call(method, given).then(
      (answer) => {
        if (number !== latest) return;
        value = answer;
        error = undefined;
        answered = text;
      },
      (problem: unknown) => {
        if (number !== latest) return;
        error = problem;
        answered = text;
      },
    );
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
