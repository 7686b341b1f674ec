/** Puts a host's own answers in front of the engine: `host.*` stays here, everything else goes on. */
import type { Bridge } from '#shared/bridge.ts';
import {
  hostMethods,
  isHostMethod,
  type HostMethodName,
  type HostOutput,
  type HostParsed,
} from '#shared/contract/host.ts';
import { Failure, toFailureData, unwrap, type Reply } from '#shared/failure.ts';
import type { EngineHandle } from './engine-client.ts';
import { noKeychain, type Keychain } from './keychain.ts';
import { createStreams, type Streams } from './streams.ts';

type Common =
  | 'host.restartEngine'
  | 'host.keychain'
  | 'host.keepPassphrase'
  | 'host.forgetPassphrase'
  | 'host.unlock'
  | 'host.openStream';
export type HostHandlers = {
  [M in Exclude<HostMethodName, Common>]: (input: HostParsed<M>) => HostOutput<M> | Promise<HostOutput<M>>;
};

async function answer(
  handlers: Record<string, (input: never) => unknown>,
  method: HostMethodName,
  input: unknown,
): Promise<Reply> {
  try {
    const parsed = hostMethods[method].input.safeParse(input);
    if (!parsed.success) throw new Failure('invalid-input', `The input of ${method} is not as expected.`);
    return { ok: true, value: await handlers[method]!(parsed.data as never) };
  } catch (error) {
    return { ok: false, failure: toFailureData(error) };
  }
}

async function unlock(engine: EngineHandle, keychain: Keychain, project: string): Promise<Record<string, never>> {
  const passphrase = keychain.read(project);
  if (passphrase === undefined) throw new Failure('not-found', 'The keychain holds no passphrase of this project.');
  const reply = await engine.request('workspace.unlock', { passphrase });
  // Changed on another computer: what is kept here is of no use any more.
  if (!reply.ok && reply.failure.code === 'wrong-passphrase') keychain.forget(project);
  unwrap(reply);
  return {};
}

export interface HostBridge extends Bridge {
  streams: Streams;
}

export function withHost(
  engine: EngineHandle,
  handlers: HostHandlers,
  keychain: Keychain = noKeychain(
    'A page in a browser cannot use the keychain of the system. The passphrase has to be typed.',
  ),
): HostBridge {
  const streams = createStreams(engine);
  const all = {
    ...handlers,
    'host.keychain': ({ project }: HostParsed<'host.keychain'>) => ({
      ...keychain.state(),
      holds: keychain.read(project) !== undefined,
    }),
    'host.keepPassphrase': ({ project, passphrase }: HostParsed<'host.keepPassphrase'>) => {
      keychain.keep(project, passphrase);
      return {};
    },
    'host.forgetPassphrase': ({ project }: HostParsed<'host.forgetPassphrase'>) => {
      keychain.forget(project);
      return {};
    },
    'host.unlock': ({ project }: HostParsed<'host.unlock'>) => unlock(engine, keychain, project),
    'host.openStream': ({ instance }: HostParsed<'host.openStream'>) => ({ url: streams.open(instance) }),
    'host.restartEngine': async () => {
      await engine.restart();
      return {};
    },
  };
  return {
    streams,
    request(method, input) {
      if (isHostMethod(method)) return answer(all, method, input);
      // Numbers of instances mean others in another project.
      if (method === 'workspace.open' || method === 'workspace.close') streams.clear();
      return engine.request(method, input);
    },
    subscribe: (listener) => engine.subscribe(listener),
    bytes: (ref) => engine.bytes(ref),
  };
}
