/** Finds the bridge of whichever host opened this page: Electron's, or HTTP on the loopback interface. */
import type { Bridge } from '#shared/bridge.ts';
import type { EngineEvent } from '#shared/contract/index.ts';
import type { Reply } from '#shared/failure.ts';

declare global {
  interface Window {
    bridge?: Bridge;
  }
}

export type ConnectionState = 'online' | 'offline';
type ConnectionListener = (state: ConnectionState) => void;

const connectionListeners = new Set<ConnectionListener>();
let connection: ConnectionState = 'online';
/** Tells whether the program can be reached; in Electron it always can. */
export function onConnection(listener: ConnectionListener): () => void {
  connectionListeners.add(listener);
  listener(connection);
  return () => connectionListeners.delete(listener);
}
function setConnection(state: ConnectionState): void {
  if (state === connection) return;
  connection = state;
  connectionListeners.forEach((listener) => listener(state));
}

const offline = (detail: string): Reply<never> => ({
  ok: false,
  failure: {
    code: 'unavailable',
    message: `The program did not answer (${detail}). It may have been closed; start it again, nothing that was saved is lost.`,
  },
});

/** The token arrives in the fragment and is moved to session storage, out of the address bar and the history. */
function takeToken(): string {
  const given = /^#([\w-]{20,})$/.exec(location.hash)?.[1];
  if (given) {
    sessionStorage.setItem('token', given);
    history.replaceState(null, '', location.pathname);
  }
  return sessionStorage.getItem('token') ?? '';
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Resolves when the stream ends. `opened` is called once nothing more can be missed. */
async function readEvents(
  headers: HeadersInit,
  opened: () => void,
  deliver: (event: EngineEvent) => void,
): Promise<void> {
  const response = await fetch('/api/events', { headers });
  if (!response.ok || !response.body) throw new Error(`events: ${response.status}`);
  setConnection('online');
  opened();
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let pending = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const blocks = (pending + value).split('\n\n');
    pending = blocks.pop()!;
    for (const block of blocks)
      for (const line of block.split('\n'))
        if (line.startsWith('data: ')) deliver(JSON.parse(line.slice('data: '.length)) as EngineEvent);
  }
}

function httpBridge(): Bridge {
  const headers = { authorization: `Bearer ${takeToken()}`, 'content-type': 'application/json' };
  const listeners = new Set<(event: EngineEvent) => void>();
  const deliver = (event: EngineEvent): void => listeners.forEach((listener) => listener(event));

  // What is asked before anybody listens could be old when it is shown, and nothing would ever tell.
  const { promise: tried, resolve: listening } = Promise.withResolvers<void>();

  void (async () => {
    let missed = false;
    const opened = (): void => {
      listening();
      // What was announced while nobody listened is unknown: everything shown may be stale.
      if (missed) deliver({ name: 'changed', data: { reason: 'reconnected' } });
    };
    for (let pause = 250; ; pause = Math.min(pause * 2, 5000)) {
      try {
        const started = Date.now();
        await readEvents(headers, opened, deliver);
        if (Date.now() - started > 2000) pause = 250;
      } catch {
        // The stream ended or never began; whether the program is there is asked below.
      }
      missed = true;
      listening();
      setConnection('offline');
      await wait(pause);
    }
  })();

  const post = (path: string, body: unknown): Promise<Response | undefined> =>
    fetch(path, { method: 'POST', headers, body: JSON.stringify(body) }).catch(() => undefined);

  return {
    async request(method, input) {
      await tried;
      const response = await post(`/api/${method}`, input);
      if (!response?.ok) return offline(response ? String(response.status) : 'no connection');
      return (await response.json()) as Reply;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async bytes(ref) {
      const response = await post('/api/bytes', ref);
      if (!response?.ok) return offline(response ? String(response.status) : 'no connection');
      if (response.headers.get('content-type')?.startsWith('application/json'))
        return (await response.json()) as Reply<never>;
      return { ok: true, value: new Uint8Array(await response.arrayBuffer()) };
    },
  };
}

export const isDesktop = (): boolean => window.bridge !== undefined;
export const connect = (): Bridge => window.bridge ?? httpBridge();
