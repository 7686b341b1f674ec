/** Opening, naming and closing a project; its decisions and their undo. */
import { z } from 'zod';
import { command, Nothing, Page, query, rowsOf } from './method.ts';

export const WorkspaceInfo = z.strictObject({
  id: z.string(),
  name: z.string(),
  folder: z.string(),
  createdAt: z.string(),
  schemaVersion: z.number().int(),
  counts: z.strictObject({
    patients: z.number().int(),
    studies: z.number().int(),
    series: z.number().int(),
    instances: z.number().int(),
    files: z.number().int(),
  }),
  /** True while the secret key lies unencrypted in private/ (0600). */
  keyUnprotected: z.boolean(),
  /** True until the passphrase of the key was given; nothing else is answered before. */
  locked: z.boolean(),
});
export type WorkspaceInfo = z.infer<typeof WorkspaceInfo>;

/** One line of the audit trail; before and after are the decision's JSON text. */
export const AuditRow = z.strictObject({
  seq: z.number().int(),
  at: z.string(),
  actor: z.string(),
  scope: z.string(),
  key: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
  hash: z.string(),
});
export type AuditRow = z.infer<typeof AuditRow>;

const History = z.strictObject({ undo: z.string().nullable(), redo: z.string().nullable() });

/** A secret on its way to the engine: never stored, never repeated in a message. */
const Passphrase = z.string().min(1).max(1024);

export const workspaceMethods = {
  'app.info': query(
    Nothing,
    z.strictObject({ version: z.string(), node: z.string(), sqlite: z.string(), rulesEdition: z.string() }),
  ),
  'workspace.recent': query(
    Nothing,
    z.array(z.strictObject({ folder: z.string(), name: z.string(), openedAt: z.string(), present: z.boolean() })),
  ),
  'workspace.open': command(
    z.strictObject({ folder: z.string().min(1), create: z.boolean().default(false), name: z.string().optional() }),
    WorkspaceInfo,
  ),
  'workspace.close': command(Nothing, Nothing),
  /** Takes the passphrase of the key. Fails with `wrong-passphrase` as often as it is wrong. */
  'workspace.unlock': command(z.strictObject({ passphrase: Passphrase }), WorkspaceInfo),
  /** Sets, changes or (`next: null`) removes the passphrase of the key; `current` is needed where there is one. */
  'workspace.setPassphrase': command(
    z.strictObject({ current: Passphrase.optional(), next: Passphrase.nullable() }),
    WorkspaceInfo,
  ),
  /** Writes the key, and which pseudonyms were given, into a file of its own, sealed under `seal`. */
  'workspace.exportKey': command(
    z.strictObject({ file: z.string().min(1), seal: Passphrase, current: Passphrase.optional() }),
    z.strictObject({ file: z.string() }),
  ),
  /** Takes over the key of such a file; refused once a package was written under another one. */
  'workspace.importKey': command(
    z.strictObject({ file: z.string().min(1), seal: Passphrase, current: Passphrase.optional() }),
    z.strictObject({ workspace: WorkspaceInfo, state: z.enum(['taken', 'same']) }),
  ),
  /**
   * Writes the synthetic sample collection into `folder` (created, must be empty) as `collection/`, creates a project
   * beside it in `project/`, opens it and starts reading the collection.
   */
  'workspace.sample': command(
    z.strictObject({ folder: z.string().min(1) }),
    z.strictObject({ workspace: WorkspaceInfo, jobId: z.number().int() }),
  ),
  /** `undefined` where no workspace is open. */
  'workspace.info': query(Nothing, z.strictObject({ workspace: WorkspaceInfo.optional() })),
  /** What undo and redo would do, in words, or null. */
  'decisions.history': query(Nothing, History),
  'decisions.undo': command(Nothing, History),
  'decisions.redo': command(Nothing, History),
  'decisions.audit': query(z.strictObject(Page), rowsOf(AuditRow)),
  /** Folders (and files with one of the endings) of one folder of this machine, for hosts whose page cannot ask. */
  'folders.list': query(
    z.strictObject({ folder: z.string().optional(), endings: z.array(z.string()).default([]) }),
    z.strictObject({
      folder: z.string(),
      parent: z.string().nullable(),
      places: z.array(z.strictObject({ name: z.string(), path: z.string() })),
      entries: z.array(z.strictObject({ name: z.string(), path: z.string(), kind: z.enum(['folder', 'file']) })),
      /** Entries beyond the first 2,000 are counted, not listed. */
      more: z.number().int(),
    }),
  ),
  'folders.create': command(
    z.strictObject({ parent: z.string(), name: z.string().min(1).max(120) }),
    z.strictObject({ path: z.string() }),
  ),
};
