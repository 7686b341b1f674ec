/** A project folder: created, locked, opened for writing or reading, closed. */
import { randomUUID } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, realpathSync, rmSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { WorkspaceInfo } from '#shared/contract/workspace.ts';
import { Failure } from '#shared/failure.ts';
import { crosswalkOver, type Crosswalk } from './crosswalk.ts';
import { createKey, privateFolder, readSecrets } from './key-file.ts';
import type { HeldSecrets } from './secrets.ts';
import { openCrosswalk } from './store/crosswalk.ts';
import { openForReading, openForWriting, schemaVersion, statement, type Database } from './store/database.ts';
import { fileCounts } from './store/files.ts';
import { lockFolder } from './store/lock.ts';
import { refuseNetworkPlace } from './store/place.ts';

export interface OpenWorkspace {
  folder: string;
  db: Database;
  secrets: HeldSecrets;
  crosswalk: Crosswalk;
  close(): void;
}

export const databaseFile = (folder: string): string => join(folder, 'project.sqlite');
const crosswalkFile = (folder: string): string => join(privateFolder(folder), 'crosswalk.sqlite');
export const workFolder = (folder: string): string => join(folder, 'work');

const ours = new Set([
  'project.sqlite',
  'project.sqlite-wal',
  'project.sqlite-shm',
  'lock.sqlite',
  'lock.sqlite-journal',
  'private',
  'work',
  'previews',
  'notices',
  'open.html',
  'logs',
]);

function readSetting(db: Database, key: string): string | undefined {
  return statement<[string], string>(db, 'SELECT value FROM setting WHERE key = ?').pluck().get(key);
}

/**
 * Opens a project for the thread that writes, holding its lock until closed or until the process dies.
 * Throws Failure `not-found`, `workspace-locked`, `workspace-newer`, `workspace-damaged`, `unsafe-place`.
 */
export function openWorkspace(folder: string, options: { create: boolean; name?: string }): OpenWorkspace {
  folder = resolve(folder);
  const known = existsSync(databaseFile(folder));
  if (!known) {
    if (!options.create)
      throw new Failure(
        'not-found',
        `There is no Fairpack project in ${folder}. Create one there, or choose another folder.`,
      );
    if (existsSync(folder) && !statSync(folder).isDirectory())
      throw new Failure('unsafe-place', `${folder} is a file. A project needs a folder of its own.`);
    if (existsSync(folder) && readdirSync(folder).some((name) => !ours.has(name)))
      throw new Failure(
        'unsafe-place',
        `${folder} is not empty. A project needs a folder of its own, because everything in it counts as patient data.`,
      );
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  }
  folder = realpathSync(folder);
  refuseNetworkPlace(folder);
  if (process.platform !== 'win32') chmodSync(folder, 0o700);
  const unlock = lockFolder(folder);
  let db: Database | undefined;
  let mapping: Database | undefined;
  try {
    db = openForWriting(databaseFile(folder));
    if (readSetting(db, 'id') === undefined) {
      // First: a project that is there without its key would be damaged.
      createKey(folder);
      const set = db.prepare('INSERT OR REPLACE INTO setting VALUES (?, ?)');
      db.transaction(() => {
        set.run('id', randomUUID());
        set.run('name', options.name?.trim() || basename(folder));
        set.run('createdAt', new Date().toISOString());
      })();
    }
    const secrets = readSecrets(folder);
    // Left by a process that was killed: nothing in work/ is ever needed again.
    rmSync(workFolder(folder), { recursive: true, force: true });
    rmSync(join(privateFolder(folder), 'key.json.new'), { force: true });
    mkdirSync(workFolder(folder), { mode: 0o700 });
    const open = db;
    mapping = openCrosswalk(crosswalkFile(folder), false);
    const held = mapping;
    return {
      folder,
      db: open,
      secrets,
      crosswalk: crosswalkOver(held, () => secrets.derive('crosswalk')),
      close() {
        held.close();
        open.close();
        unlock();
      },
    };
  } catch (error) {
    mapping?.close();
    db?.close();
    unlock();
    throw error;
  }
}

/** Opens a project that this program already holds, for the thread that only reads. */
export function openReader(folder: string): OpenWorkspace {
  const db = openForReading(databaseFile(folder));
  try {
    const secrets = readSecrets(folder);
    const mapping = openCrosswalk(crosswalkFile(folder), true);
    return {
      folder,
      db,
      secrets,
      crosswalk: crosswalkOver(mapping, () => secrets.derive('crosswalk')),
      close() {
        mapping.close();
        db.close();
      },
    };
  } catch (error) {
    db.close();
    throw error;
  }
}

export function workspaceInfo({
  db,
  folder,
  secrets,
}: Pick<OpenWorkspace, 'db' | 'folder' | 'secrets'>): WorkspaceInfo {
  const count = (table: string): number =>
    statement<[], number>(db, `SELECT count(*) FROM ${table}`).pluck().get() ?? 0;
  // Files and images are counted as they come and go: counting a million rows would read their whole index.
  const { files, instances } = fileCounts(db);
  return {
    id: readSetting(db, 'id') ?? '',
    name: readSetting(db, 'name') ?? '',
    folder,
    createdAt: readSetting(db, 'createdAt') ?? '',
    schemaVersion,
    counts: {
      patients: count('patient WHERE subject = id'),
      studies: count('study'),
      series: count('series'),
      instances,
      files,
    },
    keyUnprotected: secrets.unprotected,
    locked: secrets.locked,
  };
}
