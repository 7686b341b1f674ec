/** The one channel between a user interface and an engine, whichever host carries it. */
import type { BytesRef, EngineEvent, Events, Input, MethodName, Output } from './contract/index.ts';
import type { HostInput, HostMethodName, HostOutput } from './contract/host.ts';
import { unwrap, type Reply } from './failure.ts';

/** What a host supplies: structured-cloneable values in, structured-cloneable values out. */
export interface Bridge {
  request(method: string, input: unknown): Promise<Reply>;
  subscribe(listener: (event: EngineEvent) => void): () => void;
  bytes(ref: BytesRef): Promise<Reply<Uint8Array>>;
}

export interface Client {
  call<M extends MethodName>(method: M, input: Input<M>): Promise<Output<M>>;
  /** Asks the host itself, for example for a dialog; see `contract/host.ts`. */
  host<M extends HostMethodName>(method: M, input: HostInput<M>): Promise<HostOutput<M>>;
  on<E extends keyof Events>(name: E, listener: (data: Events[E]) => void): () => void;
  bytes(ref: BytesRef): Promise<Uint8Array>;
}

export function createClient(bridge: Bridge): Client {
  return {
    async call<M extends MethodName>(method: M, input: Input<M>) {
      return unwrap((await bridge.request(method, input)) as Reply<Output<M>>);
    },
    async host<M extends HostMethodName>(method: M, input: HostInput<M>) {
      return unwrap((await bridge.request(method, input)) as Reply<HostOutput<M>>);
    },
    on(name, listener) {
      return bridge.subscribe((event) => {
        if (event.name === name) listener(event.data as never);
      });
    },
    async bytes(ref) {
      return unwrap(await bridge.bytes(ref));
    },
  };
}
