/** The engine process: routes queries to the readers, commands to the writer, and answers what needs no project. */
import { BytesRef, methods, type MethodName } from '#shared/contract/index.ts';
import { Failure } from '#shared/failure.ts';
import { layOutTables } from '../engine/deidentify/all-word-tables.ts';
import { shareTables } from '../engine/deidentify/shared-words.ts';
import { toReply } from '../engine/reply.ts';
import { parseInput, sessionMethods } from '../engine/requests.ts';
import { createSession } from '../engine/session.ts';
import { enginePort } from './engine-port.ts';
import { logFailure } from './failure-log.ts';
import { exitCodes, type ToEngine } from './messages.ts';
import type { ReaderCalls } from './reader.ts';
import { keepHeapsSmall, startThread, type Thread } from './thread.ts';
import type { HeldKey, WriterCalls } from './writer.ts';

const port = enginePort();
/** Where unexpected errors are written down; none while no project is open. */
let folder: string | undefined;
let session: ReturnType<typeof createSession> | undefined;

function die(code: number, thread: string, error: unknown): void {
  logFailure(folder, thread, error);
  // Goes nowhere unless a developer asked for the engine's output.
  console.error(thread, error);
  process.exit(code);
}
// Ctrl+C reaches the whole process group; the host alone decides, by a message, what is cancelled.
process.on('SIGINT', () => {});
process.on('uncaughtException', (error) => die(exitCodes.routerCrashed, 'router', error));
process.on('unhandledRejection', (error) => die(exitCodes.routerCrashed, 'router', error));

keepHeapsSmall();
shareTables(layOutTables());
const emit = (event: Parameters<Parameters<typeof startThread>[1]>[0]): void => port.post({ type: 'event', event });
const writer = startThread<WriterCalls>('writer', emit, (error) => die(exitCodes.writerCrashed, 'writer', error));
const startReader = (): Thread<ReaderCalls> =>
  startThread<ReaderCalls>('reader', emit, (error) => die(exitCodes.readerCrashed, 'reader', error));
const reader = startReader();

/**
 * Questions that look at every patient or series, again after each change: of a hundred thousand that takes seconds. There a
 * second reader answers them, so that no list waits for a sum.
 */
const wholeCollection = new Set<MethodName>([
  'steps.summary',
  'checks.list',
  'checks.summary',
  'library.questions',
  'deidentify.withheld',
  'deidentify.naming',
  'cohort.table',
  'cohort.summary',
  'cohort.cross',
  'labels.protocol',
  'labels.incomplete',
  'review.state',
  'release.plan',
  'release.card',
]);
/** Only while a large project is open: a thread takes some fifty MB. */
let second: Promise<Thread<ReaderCalls>> | undefined;

async function startSecond(of: string): Promise<Thread<ReaderCalls>> {
  const thread = startReader();
  try {
    await thread.call('open', { folder: of });
    const held = await writer.call('held', null);
    if (held) await hand(thread, held);
    return thread;
  } catch (error) {
    // The project was closed meanwhile: whoever asks next is not told of this one.
    second = undefined;
    await thread.end();
    throw error;
  }
}

async function readerFor(method: MethodName): Promise<Thread<ReaderCalls>> {
  if (!wholeCollection.has(method) || folder === undefined) return reader;
  if (!second && !(await reader.call('isLarge', null))) return reader;
  second ??= startSecond(folder);
  return second;
}

/** What it was asked is answered first. */
async function endSecond(): Promise<void> {
  const thread = await second?.catch(() => undefined);
  second = undefined;
  await thread?.call('close', null);
  await thread?.end();
}

async function closeWorkspace(): Promise<void> {
  await writer.call('stopJobs', null);
  await reader.call('close', null);
  await endSecond();
  await writer.call('close', null);
  folder = undefined;
}

/** A reader has no file to take the key from once it is sealed: it is handed on in memory and wiped here. */
async function hand(to: Thread<ReaderCalls>, held: HeldKey): ReturnType<typeof reader.call<'take'>> {
  try {
    return await to.call('take', held);
  } finally {
    held.key.fill(0);
  }
}
async function shareKey(held: HeldKey): ReturnType<typeof reader.call<'take'>> {
  const other = await second?.catch(() => undefined);
  if (other) await hand(other, { ...held, key: Uint8Array.from(held.key) });
  return hand(reader, held);
}

const startSession = (appData: string): ReturnType<typeof createSession> =>
  createSession({
    appData,
    about: () => reader.call('about', null),
    async open(input) {
      const opened = await writer.call('open', input);
      if (opened.folder !== folder) await endSecond();
      folder = opened.folder;
      try {
        const info = await reader.call('open', { folder: opened.folder });
        // Opened once more while it is open: the writer has been given the passphrase before.
        return info.locked && opened.held ? await shareKey(opened.held) : info;
      } catch (error) {
        await closeWorkspace();
        throw error;
      }
    },
    close: closeWorkspace,
    async unlock(input) {
      return shareKey(await writer.call('unlock', input));
    },
    async setPassphrase(input) {
      return shareKey(await writer.call('setPassphrase', input));
    },
    exportKey: (input) => writer.call('exportKey', input),
    async importKey(input) {
      const { state, ...held } = await writer.call('importKey', input);
      return { workspace: await shareKey(held), state };
    },
    info: () => reader.call('info', null),
    async writeSample(collection) {
      // Loaded only when somebody asks for it: the engine itself needs no sample.
      const { writeSample } = await import('../sample/write-sample.ts');
      writeSample(collection);
    },
    addFolder: (collection) =>
      writer.call('run', parseInput('library.addFolder', { folder: collection })) as Promise<{ jobId: number }>,
  });

async function answer(method: string, input: unknown): Promise<unknown> {
  const parsed = parseInput(method, input);
  if (sessionMethods.has(parsed.method)) {
    if (!session) throw new Failure('unavailable', 'The engine has not been told where to keep its notes.');
    return session(parsed.method, parsed.input);
  }
  return methods[parsed.method].kind === 'query'
    ? (await readerFor(parsed.method)).call('run', parsed)
    : writer.call('run', parsed);
}

function bytes(ref: unknown): Promise<Uint8Array> {
  const parsed = BytesRef.safeParse(ref);
  if (!parsed.success) throw new Failure('invalid-input', 'This is no reference to a table or an image.');
  return parsed.data.kind === 'csv' ? reader.call('csv', parsed.data) : reader.call('picture', parsed.data);
}

let closing = false;
async function close(): Promise<void> {
  if (closing) return;
  closing = true;
  await closeWorkspace();
  await Promise.all([reader.end(), writer.end()]);
  process.exit(exitCodes.closed);
}

const logInternal = (error: unknown): void => logFailure(folder, 'router', error);
async function receive(message: ToEngine): Promise<void> {
  if (message.type === 'start') session = startSession(message.appData);
  else if (message.type === 'close') await close();
  else {
    const work = message.type === 'bytes' ? () => bytes(message.ref) : () => answer(message.method, message.input);
    port.post({ type: 'reply', id: message.id, reply: await toReply(work, logInternal) });
  }
}

port.onMessage((message) => void receive(message));
// The host ended without a word: what runs is cancelled, what was saved stays, and nothing is left running.
port.onHostGone(() => void close());
