/** What needs no open project: the program itself, recent projects, opening and closing, choosing folders. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { z } from 'zod';
import type { MethodName, Output, Parsed } from '#shared/contract/index.ts';
import type { WorkspaceInfo } from '#shared/contract/workspace.ts';
import { Failure } from '#shared/failure.ts';
import { createFolder, listFolder } from './folders.ts';
import { programVersion } from './version.ts';
import { databaseFile } from './workspace.ts';

/** The two threads as the session sees them. */
export interface SessionPorts {
  /** Folder of recent.json. */
  appData: string;
  about(): Promise<{ sqlite: string; rulesEdition: string }>;
  open(input: Parsed<'workspace.open'>): Promise<WorkspaceInfo>;
  close(): Promise<void>;
  unlock(input: Parsed<'workspace.unlock'>): Promise<WorkspaceInfo>;
  setPassphrase(input: Parsed<'workspace.setPassphrase'>): Promise<WorkspaceInfo>;
  exportKey(input: Parsed<'workspace.exportKey'>): Promise<Output<'workspace.exportKey'>>;
  importKey(input: Parsed<'workspace.importKey'>): Promise<Output<'workspace.importKey'>>;
  info(): Promise<WorkspaceInfo | undefined>;
  /** Writes the synthetic collection into a new folder. */
  writeSample(folder: string): Promise<void>;
  /** Adds a folder to the open project and starts reading it. */
  addFolder(folder: string): Promise<Output<'library.addFolder'>>;
}

const Recent = z.array(z.strictObject({ folder: z.string(), openedAt: z.string() }));
type Recent = z.infer<typeof Recent>;
const kept = 20;

const recentFile = (appData: string): string => join(appData, 'recent.json');

/** An unreadable list is an empty list: it is a convenience, and nothing depends on it. */
export function readRecent(appData: string): Recent {
  try {
    return Recent.parse(JSON.parse(readFileSync(recentFile(appData), 'utf8')));
  } catch {
    return [];
  }
}

/** Folders and times only, for the owner's eyes; the newest first. */
export function rememberRecent(appData: string, folder: string, openedAt: string): void {
  const list = [{ folder, openedAt }, ...readRecent(appData).filter((entry) => entry.folder !== folder)].slice(0, kept);
  const file = recentFile(appData);
  const temporary = `${file}.${process.pid}`;
  try {
    mkdirSync(appData, { recursive: true, mode: 0o700 });
    writeFileSync(temporary, `${JSON.stringify(list, null, 1)}\n`, { mode: 0o600 });
    renameSync(temporary, file);
  } catch {
    // The project is open all the same.
  }
}

type SessionMethod =
  | 'app.info'
  | 'workspace.recent'
  | 'workspace.open'
  | 'workspace.close'
  | 'workspace.unlock'
  | 'workspace.setPassphrase'
  | 'workspace.exportKey'
  | 'workspace.importKey'
  | 'workspace.sample'
  | 'workspace.info'
  | 'folders.list'
  | 'folders.create';

/** Answers the session methods with parsed input. Opening and closing wait for each other. */
export function createSession(ports: SessionPorts): (method: MethodName, input: unknown) => Promise<unknown> {
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = turn.then(work);
    turn = mine.catch(() => {});
    return mine;
  };

  async function open(input: Parsed<'workspace.open'>): Promise<WorkspaceInfo> {
    const info = await ports.open(input);
    rememberRecent(ports.appData, info.folder, new Date().toISOString());
    return info;
  }

  const handlers: { [M in SessionMethod]: (input: Parsed<M>) => Output<M> | Promise<Output<M>> } = {
    'app.info': async () => ({ version: programVersion, node: process.version, ...(await ports.about()) }),
    'workspace.recent': () =>
      readRecent(ports.appData).map(({ folder, openedAt }) => ({
        folder,
        name: basename(folder),
        openedAt,
        present: existsSync(databaseFile(folder)),
      })),
    'workspace.open': (input) => inTurn(() => open(input)),
    'workspace.sample': (input) =>
      inTurn(async () => {
        const folder = resolve(input.folder);
        if (existsSync(folder) && readdirSync(folder).length > 0)
          throw new Failure('unsafe-place', `${folder} is not empty. The sample needs a new folder of its own.`);
        const collection = join(folder, 'collection');
        await ports.writeSample(collection);
        const workspace = await open({ folder: join(folder, 'project'), create: true, name: 'Sample collection' });
        return { workspace, ...(await ports.addFolder(collection)) };
      }),
    'workspace.close': async () => {
      await inTurn(() => ports.close());
      return {};
    },
    'workspace.unlock': (input) => inTurn(() => ports.unlock(input)),
    'workspace.setPassphrase': (input) => inTurn(() => ports.setPassphrase(input)),
    'workspace.exportKey': (input) => inTurn(() => ports.exportKey(input)),
    'workspace.importKey': (input) => inTurn(() => ports.importKey(input)),
    'workspace.info': async () => {
      const workspace = await ports.info();
      return workspace ? { workspace } : {};
    },
    'folders.list': listFolder,
    'folders.create': createFolder,
  };
  return async (method, input) => {
    const handler = (handlers as Record<string, (input: never) => unknown>)[method];
    if (!handler) throw new Failure('not-found', `The program has no method ${method}.`);
    return handler(input as never);
  };
}
