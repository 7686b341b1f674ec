/**
 * Browser host: the page and the engine over HTTP on the loopback interface.
 *
 * `POST /api/<method>` with JSON gives a Reply as JSON; `POST /api/bytes` with a reference gives
 * `application/octet-stream`, or a failed Reply as JSON; `GET /api/events` is a stream of `data:` and `id:` lines.
 * All three want `Authorization: Bearer <token>`; the token travels in the fragment of the address. `GET /stream/<secret>`
 * gives parts of a video to a player, which can send no header of ours.
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Bridge } from '#shared/bridge.ts';
import type { BytesRef, EngineEvent } from '#shared/contract/index.ts';
import type { HostBridge } from './host-methods.ts';
import { pageHeaders, readPageFile } from './page-files.ts';
import { streamPath } from './streams.ts';

const loopbackNames = new Set(['127.0.0.1', 'localhost', '[::1]']);
const largestBody = 4 * 1024 * 1024; // bytes
const largestBacklog = 1024 * 1024; // bytes of events a page may leave unread before it has to connect again
const heartbeat = 15_000; // ms

export interface RunningServer {
  url: string;
  token: string;
  close(): Promise<void>;
}

class Refusal extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** Compares digests, so that neither the time taken nor the length says how much of the secret was right. */
function sameSecret(given: string, expected: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}

/** A page of another site can reach this port, and can rebind its own name to 127.0.0.1: both names must be ours. */
export function isLocal({ host = '', origin }: { host?: string | undefined; origin?: string | undefined }): boolean {
  if (!loopbackNames.has(host.replace(/:\d+$/, ''))) return false;
  return origin === undefined || origin === `http://${host}`;
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > largestBody) throw new Refusal(413, 'Request too large');
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8') || '{}');
  } catch {
    throw new Refusal(400, 'Not JSON');
  }
}

function send(
  response: ServerResponse,
  status: number,
  body: string | Uint8Array,
  type = 'text/plain; charset=utf-8',
): void {
  response.writeHead(status, { ...pageHeaders, 'content-type': type, 'content-length': Buffer.byteLength(body) });
  response.end(body);
}

/** Serves until closed. Rejects when the port is taken. Port 0 lets the system choose one. */
export async function serve(
  bridge: Bridge & Partial<Pick<HostBridge, 'streams'>>,
  folder: string,
  port = 0,
): Promise<RunningServer> {
  const token = randomBytes(32).toString('base64url');
  let lastEvent = 0;
  const streams = new Set<(event: EngineEvent) => void>();
  const unsubscribe = bridge.subscribe((event) => {
    lastEvent += 1;
    for (const stream of streams) stream(event);
  });

  function streamEvents(request: IncomingMessage, response: ServerResponse): void {
    response.writeHead(200, { ...pageHeaders, 'content-type': 'text/event-stream' });
    response.write('retry: 1000\n\n');
    const write = (event: EngineEvent): void => {
      response.write(`id: ${lastEvent}\ndata: ${JSON.stringify(event)}\n\n`);
      if (response.writableLength > largestBacklog) response.destroy();
    };
    // Events are hints: whoever missed some is not told them again but told to look.
    const seen = request.headers['last-event-id'];
    if (seen !== undefined && seen !== String(lastEvent)) write({ name: 'changed', data: { reason: 'reconnected' } });
    streams.add(write);
    const beat = setInterval(() => response.write(': beat\n\n'), heartbeat);
    response.on('close', () => {
      clearInterval(beat);
      streams.delete(write);
    });
  }

  async function answerApi(name: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!sameSecret(request.headers.authorization ?? '', `Bearer ${token}`)) throw new Refusal(401, 'Unauthorized');
    if (name === 'events' && request.method === 'GET') return streamEvents(request, response);
    // A form of another site cannot send JSON without asking first, and is never allowed to.
    const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
    if (request.method !== 'POST' || type !== 'application/json') throw new Refusal(405, 'Method not allowed');
    const input = await readJson(request);
    if (name === 'bytes') {
      const reply = await bridge.bytes(input as BytesRef);
      if (reply.ok) return send(response, 200, reply.value, 'application/octet-stream');
      return send(response, 200, JSON.stringify(reply), 'application/json');
    }
    send(response, 200, JSON.stringify(await bridge.request(name, input)), 'application/json');
  }

  async function answerStream(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    // A page of another site could show what it cannot read.
    const from = request.headers['sec-fetch-site'];
    if (!bridge.streams || (from !== undefined && from !== 'same-origin')) throw new Refusal(403, 'Forbidden');
    const { status, headers, body } = await bridge.streams.answer(path, request.headers.range);
    response.writeHead(status, { ...pageHeaders, ...headers });
    // A player that has enough for now hangs up.
    await pipeline(Readable.from(body, { objectMode: false, highWaterMark: 1 }), response).catch(() =>
      response.destroy(),
    );
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isLocal(request.headers)) throw new Refusal(403, 'Forbidden');
    const path = (request.url ?? '/').split(/[?#]/)[0]!;
    if (path.startsWith(streamPath) && request.method === 'GET') return answerStream(path, request, response);
    if (path.startsWith('/api/')) return answerApi(path.slice('/api/'.length), request, response);
    if (request.method !== 'GET' && request.method !== 'HEAD') throw new Refusal(405, 'Method not allowed');
    const file = await readPageFile(folder, path);
    if (!file) throw new Refusal(404, 'Not found');
    send(response, 200, file.body, file.type);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (response.headersSent) return response.destroy();
      const [status, text] = error instanceof Refusal ? [error.status, error.message] : [500, 'Something went wrong'];
      // What is left of a refused body is not read.
      response.setHeader('connection', 'close');
      send(response, status, text);
    });
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  const address = server.address() as AddressInfo;

  return {
    // Browsers send the fragment to no server and in no Referer.
    url: `http://127.0.0.1:${address.port}/#${token}`,
    token,
    close: () =>
      new Promise((resolve) => {
        unsubscribe();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
