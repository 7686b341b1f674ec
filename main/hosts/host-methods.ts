/** Puts a host's own answers in front of the engine: `host.*` stays here, everything else goes on. */
import type { Bridge } from '#shared/bridge.ts';
import {
  hostMethods,
  isHostMethod,
  type HostMethodName,
  type HostOutput,
  type HostParsed,
} from '#shared/contract/host.ts';
import { Failure, toFailureData, type Reply } from '#shared/failure.ts';
import type { EngineHandle } from './engine-client.ts';

export type HostHandlers = {
  [M in Exclude<HostMethodName, 'host.restartEngine'>]: (
    input: HostParsed<M>,
  ) => HostOutput<M> | Promise<HostOutput<M>>;
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

export function withHost(engine: EngineHandle, handlers: HostHandlers): Bridge {
  const all = {
    ...handlers,
    'host.restartEngine': async () => {
      await engine.restart();
      return {};
    },
  };
  return {
    request: (method, input) => (isHostMethod(method) ? answer(all, method, input) : engine.request(method, input)),
    subscribe: (listener) => engine.subscribe(listener),
    bytes: (ref) => engine.bytes(ref),
  };
}
