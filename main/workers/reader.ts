/** A reader thread: queries, on a read-only connection that sees each commit of the writer. */
import type { BytesRef, CsvTable, MethodName } from '#shared/contract/index.ts';
import type { WorkspaceInfo } from '#shared/contract/workspace.ts';
import { Failure } from '#shared/failure.ts';
import { tableOf, toCsv, toJson } from '../engine/csv.ts';
import { runMethod } from '../engine/engine.ts';
import { edition } from '../engine/deidentify/attribute-table.ts';
import { annotationOf, documentOf, frameOf, maskedFrameOf, thumbnailOf } from '../engine/images.ts';
import { previewCache, type PreviewCache } from '../engine/preview-cache.ts';
import { Projections } from '../engine/projections.ts';
import { lockedFailure } from '../engine/secrets.ts';
import { noteEverything } from '../engine/store/changes.ts';
import { sqliteVersion } from '../engine/store/database.ts';
import { isLarge } from '../engine/store/library.ts';
import { programVersion } from '../engine/version.ts';
import { openReader, workspaceInfo, type OpenWorkspace } from '../engine/workspace.ts';
import { logFailure } from './failure-log.ts';
import { createPool } from './pool.ts';
import type { HeldKey } from './writer.ts';
import { serveThread } from './thread.ts';

/** Decoders of images to look at; apart from the writer's workers, so that one that hangs holds up no job. */
const images = createPool(undefined, 2);
let previews: PreviewCache | undefined;
/** About half a MB each for slices of 512 × 512, three a series. */
const mostProjections = 900;
let projections: Projections | undefined;
let open: (OpenWorkspace & { programVersion: string }) | undefined;

export type ReaderCalls = {
  about(input: null): { sqlite: string; rulesEdition: string };
  open(input: { folder: string }): WorkspaceInfo;
  info(input: null): WorkspaceInfo | undefined;
  /** Whether questions about the whole collection take so long that other questions should not wait for them. */
  isLarge(input: null): boolean;
  /** The key, or how it lies on disk, has changed. */
  take(input: HeldKey): WorkspaceInfo;
  close(input: null): Promise<void>;
  run(input: { method: MethodName; input: unknown }): unknown;
  csv(input: { table: CsvTable; format?: 'csv' | 'json' | undefined }): Uint8Array;
  picture(input: Exclude<BytesRef, { kind: 'csv' }>): Promise<Uint8Array>;
};

const calls: ReaderCalls = {
  about: () => ({ sqlite: sqliteVersion(), rulesEdition: edition }),
  open({ folder }) {
    const next = openReader(folder);
    open?.close();
    previews = undefined;
    projections = undefined;
    open = { ...next, programVersion };
    return workspaceInfo(open);
  },
  info: () => (open ? workspaceInfo(open) : undefined),
  isLarge: () => open !== undefined && isLarge(open.db),
  take({ key, unprotected }) {
    if (!open) throw new Failure('no-workspace', 'No project is open. Open or create one first.');
    open.secrets.take(key, unprotected);
    noteEverything();
    key.fill(0);
    return workspaceInfo(open);
  },
  close() {
    open?.close();
    previews = undefined;
    projections = undefined;
    open = undefined;
    return images.close();
  },
  run: ({ method, input }) => runMethod(open, method, input),
  csv({ table, format }) {
    if (!open) throw new Failure('no-workspace', 'No project is open. Open or create one first.');
    if (open.secrets.locked) throw lockedFailure();
    const found = tableOf(open, table);
    return format === 'json' ? toJson(found, table.split('.').at(-1)!) : toCsv(found);
  },
  picture(ref) {
    if (!open) throw new Failure('no-workspace', 'No project is open. Open or create one first.');
    if (open.secrets.locked) throw lockedFailure();
    if (ref.kind === 'frame' || ref.kind === 'frameThumbnail') return frameOf(open, images, ref);
    if (ref.kind === 'annotation') return annotationOf(open, images, ref);
    if (ref.kind === 'document' || ref.kind === 'documentText' || ref.kind === 'video' || ref.kind === 'videoRun')
      return documentOf(open, images, ref);
    if (ref.kind === 'masked') return maskedFrameOf(open, images, ref);
    if (ref.kind === 'projection') {
      projections ??= new Projections(images, previewCache(open.folder, 'projections', mostProjections));
      return projections.of(open, ref);
    }
    previews ??= previewCache(open.folder);
    return thumbnailOf(open, images, previews, ref.series);
  },
};
serveThread(calls, (error) => logFailure(open?.folder, 'reader', error));
