/**
 * What the host itself answers, not the engine: dialogs of the system, and starting the engine again.
 * The page asks through the same bridge: `bridge.request('host.chooseFolder', { title })`, typed as `client.host(…)`.
 * The browser host has no dialogs and answers `chooseFolder` and `chooseFile` with failure `unavailable`; the page then
 * shows its own chooser over `folders.list`. `showInFolder` answers `unavailable` where there is no desktop.
 */
import { z } from 'zod';
import { Id, Nothing } from './method.ts';

/** `path` is null when the person closed the dialog without choosing. */
const Chosen = z.strictObject({ path: z.string().nullable() });

const OfProject = z.strictObject({ project: z.string().min(1).max(100) });

export const hostMethods = {
  /** Whether the system can keep the passphrase of a project, why not, and whether it does. A browser never can. */
  'host.keychain': {
    input: OfProject,
    output: z.strictObject({ available: z.boolean(), why: z.string(), holds: z.boolean() }),
  },
  'host.keepPassphrase': {
    input: z.strictObject({ ...OfProject.shape, passphrase: z.string().min(1).max(1024) }),
    output: Nothing,
  },
  'host.forgetPassphrase': { input: OfProject, output: Nothing },
  /** Unlocks the open project with what the keychain holds: the secret goes to the engine, not to the page. */
  'host.unlock': { input: OfProject, output: Nothing },
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
  /** An address, good for a while, from which the page's player can fetch the video of an instance. */
  'host.openStream': { input: z.strictObject({ instance: Id }), output: z.strictObject({ url: z.string() }) },
  /** Ends the engine if it still runs, starts a new one and opens the same project; event `engine: restarted` follows. */
  'host.restartEngine': { input: Nothing, output: Nothing },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>;

export type HostMethods = typeof hostMethods;
export type HostMethodName = keyof HostMethods;
export type HostInput<M extends HostMethodName> = z.input<HostMethods[M]['input']>;
export type HostParsed<M extends HostMethodName> = z.output<HostMethods[M]['input']>;
export type HostOutput<M extends HostMethodName> = z.output<HostMethods[M]['output']>;

export const isHostMethod = (name: string): name is HostMethodName => Object.hasOwn(hostMethods, name);
