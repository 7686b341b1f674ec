/**
 * What the host itself answers, not the engine: dialogs of the system, and starting the engine again.
 * The page asks through the same bridge: `bridge.request('host.chooseFolder', { title })`, typed as `client.host(…)`.
 * The browser host has no dialogs and answers `chooseFolder` and `chooseFile` with failure `unavailable`; the page then
 * shows its own chooser over `folders.list`. `showInFolder` answers `unavailable` where there is no desktop.
 */
import { z } from 'zod';
import { Nothing } from './method.ts';

/** `path` is null when the person closed the dialog without choosing. */
const Chosen = z.strictObject({ path: z.string().nullable() });

export const hostMethods = {
  'host.chooseFolder': { input: z.strictObject({ title: z.string().max(200).default('') }), output: Chosen },
  /** Endings, for example `['csv', 'tsv']`; none means any file. */
  'host.chooseFile': {
    input: z.strictObject({
      title: z.string().max(200).default(''),
      endings: z.array(z.string().regex(/^\.?\w{1,12}$/)).default([]),
    }),
    output: Chosen,
  },
  'host.showInFolder': { input: z.strictObject({ path: z.string().min(1) }), output: Nothing },
  /** Ends the engine if it still runs, starts a new one and opens the same project; event `engine: restarted` follows. */
  'host.restartEngine': { input: Nothing, output: Nothing },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>;

export type HostMethods = typeof hostMethods;
export type HostMethodName = keyof HostMethods;
export type HostInput<M extends HostMethodName> = z.input<HostMethods[M]['input']>;
export type HostParsed<M extends HostMethodName> = z.output<HostMethods[M]['input']>;
export type HostOutput<M extends HostMethodName> = z.output<HostMethods[M]['output']>;

export const isHostMethod = (name: string): name is HostMethodName => Object.hasOwn(hostMethods, name);
