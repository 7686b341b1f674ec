/** Which objects are looked at for text, and the cheap look at every frame of them, in workers. */
import { Failure } from '#shared/failure.ts';
import { breathe, type JobHandle } from '../../jobs.ts';
import type { WritingWorkspace } from '../../step.ts';
import type { Database } from '../../store/database.ts';
import { seriesKinds, type KindRow } from '../../store/kinds.ts';
import { readCounts } from '../../store/pixels.ts';
import {
  sampleObjects,
  saveSeen,
  saveUnreadable,
  glancedCount,
  saveGlances,
  seriesWithText,
  unglancedObjects,
  unseenObjects,
  type UnseenObject,
} from '../../store/pixel-job.ts';
import { profileOf } from '../plan.ts';
import { kindsOf, unreadableLayout } from './groups.ts';
import { cellsOf, joinLooks, unionOf, type Look, type SeenBox } from './layout.ts';
import type { Looked } from './look-for-text.ts';
import { beyondDoubt } from './text-likelihood.ts';
import type { PixelReason } from './why.ts';

const framesPerTask = 64;
const objectsPerLook = 500;
/** Ms for a stretch of frames. */
const patience = (frames: number): number => 20_000 + frames * 2_000;

/** Read one by one: what they show differs from patient to patient. */
const oneByOne = new Set(['CR', 'DX', 'MG', 'RF', 'US', 'SC']);
const captures = /^1\.2\.840\.10008\.5\.1\.4\.1\.1\.7(\.|$)/;

/** Whether each object is read by itself, whatever its group. */
export const isReadOneByOne = (modality: string, sopClass: string): boolean =>
  oneByOne.has(modality.trim().toUpperCase()) || captures.test(sopClass);

interface Kind {
  key: string;
  single: boolean;
  plain: boolean;
}
interface Unseen extends UnseenObject {
  series: number;
  kind: Kind;
}

/** Objects of one series that were not looked at, a page at a time; `holds` says which of them, by why somebody has to look. */
function* unseenOf(
  db: Database,
  { series, what }: Pick<KindRow, 'series' | 'what'>,
  kindOf: ReturnType<typeof kindsOf>,
  holds: (reason: PixelReason | null) => boolean,
  pageOf: typeof unseenObjects = unseenObjects,
): Generator<Unseen> {
  for (let last = 0; ;) {
    const page = pageOf(db, series, last, objectsPerLook);
    if (page.length === 0) return;
    last = page.at(-1)!.file;
    yield* withKinds(page, { series, what }, kindOf, holds);
  }
}

function* withKinds(
  objects: readonly UnseenObject[],
  { series, what }: Pick<KindRow, 'series' | 'what'>,
  kindOf: ReturnType<typeof kindsOf>,
  holds: (reason: PixelReason | null) => boolean,
): Generator<Unseen> {
  for (const one of objects) {
    const kind = kindOf({ ...what, ...one });
    if (!kind || !holds(kind.reason)) continue;
    const single = kind.reason !== null && isReadOneByOne(what.modality, one.sopClass);
    yield { ...one, series, kind: { key: kind.key, single, plain: kind.reason === null } };
  }
}

const isSuspicious = (reason: PixelReason | null): boolean => reason !== null;
const isPlain = (reason: PixelReason | null): boolean => reason === null;

/** Series with suspicious objects that may not have been looked at, and how many at most. */
function waiting(db: Database, kindOf: ReturnType<typeof kindsOf>): { row: KindRow; count: number }[] {
  const found = new Map<number, { row: KindRow; count: number }>();
  const mixed = new Set<number>();
  for (const row of seriesKinds(db)) {
    if (!kindOf(row.what)?.reason) {
      mixed.add(row.series);
      continue;
    }
    found.set(row.series, { row, count: (found.get(row.series)?.count ?? 0) + row.instances });
  }
  // Of a series that holds others as well, what was read may be those.
  for (const { series, instances } of readCounts(db)) {
    const one = found.get(series);
    if (one && !mixed.has(series)) one.count -= instances;
  }
  return [...found.values()].filter(({ count }) => count > 0);
}

/** Suspicious objects that were not looked at, series after series. */
function* unseen({ db }: WritingWorkspace): Generator<Unseen> {
  const kindOf = kindsOf(profileOf(db));
  for (const { row } of waiting(db, kindOf)) yield* unseenOf(db, row, kindOf, isSuspicious);
}

/** Series with plain objects, each once. */
function* plainSeries(db: Database, kindOf: ReturnType<typeof kindsOf>): Generator<KindRow> {
  let last = -1;
  for (const row of seriesKinds(db)) {
    if (row.series === last || computed.test(row.what.sopClass) || kindOf(row.what)?.reason !== null) continue;
    last = row.series;
    yield row;
  }
}

/** Objects of more frames are no samples: a glance at all of them is made in any case. */
const longestSample = 16; // frames

/** Segmentations, parametric maps, doses and plans: no machine writes names into what is computed. */
const computed = /^1\.2\.840\.10008\.5\.1\.4\.1\.1\.(66\.\d+|30|67|481\.(?!1$)\d+)$/;

/** The first, the middle and the last object of each series in which nothing speaks for text. */
function* samples({ db }: WritingWorkspace): Generator<Unseen> {
  const kindOf = kindsOf(profileOf(db));
  for (const row of plainSeries(db, kindOf))
    yield* withKinds(sampleObjects(db, row.series, longestSample), row, kindOf, isPlain);
}

/** All others of these series, however many frames they have. */
function* notGlancedAt({ db }: WritingWorkspace): Generator<Unseen> {
  const kindOf = kindsOf(profileOf(db));
  for (const row of plainSeries(db, kindOf)) yield* unseenOf(db, row, kindOf, isPlain, unglancedObjects);
}

/** What else is in series of which one object shows text. */
function* besideText({ db }: WritingWorkspace): Generator<Unseen> {
  const kindOf = kindsOf(profileOf(db));
  const shown = seriesWithText(db);
  for (const row of plainSeries(db, kindOf)) if (shown.has(row.series)) yield* unseenOf(db, row, kindOf, isPlain);
}

type Seen = { looked: Looked } | { unreadable: string };

export const reasonOf = (error: unknown): string => {
  if (error instanceof Failure && error.code === 'unreadable') return error.message;
  if (error instanceof Failure && error.code === 'unavailable')
    return 'Its decoder was ended, as it took too much time or memory. The data are probably damaged.';
  throw error;
};

/** Every frame of one object, some at a time, so that a hang or a damaged frame costs one object and no more. */
async function lookAt({ pool }: WritingWorkspace, job: JobHandle, { source, frames }: UnseenObject): Promise<Seen> {
  let looked: Looked | undefined;
  try {
    for (let from = 0; from < (looked?.frames ?? Math.max(1, frames)); from += framesPerTask) {
      const options = { signal: job.signal, timeoutMs: patience(framesPerTask) };
      const part = await pool.run('lookForText', { path: source, from, count: framesPerTask }, options);
      if (looked) joinLooks(looked.looks, part.looks);
      else looked = part;
    }
    return { looked: looked! };
  } catch (error) {
    job.checkpoint();
    return { unreadable: reasonOf(error) };
  }
}

function keep({ db }: WritingWorkspace, { instance, series, kind, frames }: Unseen, seen: Seen): void {
  if ('unreadable' in seen)
    return saveUnreadable(db, { instance, series, kind: kind.key, frames }, unreadableLayout, seen.unreadable);
  const { columns, rows, looks, regions } = seen.looked;
  // Where every object is read one by one, grain that looks like letters need not tell it from the others.
  const told = (look: Look): SeenBox[] => (kind.single ? look.lines.filter(({ clear }) => clear) : look.lines);
  saveSeen(db, {
    instance,
    series,
    kind: kind.key,
    frames: seen.looked.frames,
    cells: unionOf(looks.map((look) => cellsOf(told(look), columns, rows))),
    regions,
    looks: looks.map(({ frame, runs, cells, lines }) => ({
      frame,
      alike: runs.reduce((sum, [first, last]) => sum + last - first + 1, 0),
      runs,
      cells,
      lines: lines.map(({ x, y, width, height, clear, score }) => ({
        x,
        y,
        width,
        height,
        // Nothing speaks for text in plain pictures: what is only like it is not taken for it.
        clear: clear && (!kind.plain || score > beyondDoubt),
      })),
    })),
  });
}

/** Runs `work` on every item, as many at a time as there are workers; the job's signal stops it between two. */
export async function side<T>(
  job: JobHandle,
  lanes: number,
  items: Iterator<T>,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const lane = async (): Promise<void> => {
    for (;;) {
      job.checkpoint();
      const next = items.next();
      if (next.done) return;
      await work(next.value);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

/** Looks at each; an object that cannot be decoded is kept as that where `keepUnreadable`. Returns how many were looked at. */
async function lookAtEach(
  job: JobHandle,
  workspace: WritingWorkspace,
  objects: Generator<Unseen>,
  { keepUnreadable, before }: { keepUnreadable: boolean; before: number },
): Promise<number> {
  let done = before;
  await side(job, workspace.pool.size, objects, async (object) => {
    const seen = await lookAt(workspace, job, object);
    if (keepUnreadable || 'looked' in seen) keep(workspace, object, seen);
    job.progress(++done);
    await breathe();
  });
  return done;
}

/** How many objects were looked at. */
export function lookAtSuspicious(job: JobHandle, workspace: WritingWorkspace): Promise<number> {
  const { db } = workspace;
  const total = waiting(db, kindsOf(profileOf(db))).reduce((sum, { count }) => sum + count, 0);
  job.phase('Looking for text', total, 'objects');
  return lookAtEach(job, workspace, unseen(workspace), { keepUnreadable: true, before: 0 });
}

/** Glances that are kept at once: so many are made again after a crash. */
const glancesPerSave = 50;

/** Whether any frame needs the cheap look; of an object that cannot be decoded nothing is known. */
async function glanceAt(
  { pool }: WritingWorkspace,
  job: JobHandle,
  { source, frames }: UnseenObject,
): Promise<boolean> {
  try {
    for (let [from, all] = [0, Math.max(1, frames)]; from < all; from += framesPerTask) {
      const options = { signal: job.signal, timeoutMs: patience(framesPerTask) };
      const glance = await pool.run('glanceForText', { path: source, from, count: framesPerTask }, options);
      if (glance.perhaps) return true;
      all = glance.frames;
    }
  } catch (error) {
    job.checkpoint();
    // Throws what is no fault of the object.
    reasonOf(error);
  }
  return false;
}

/** Plain objects that were not looked at, glanced at or not. */
function plainCount(db: Database): number {
  const kindOf = kindsOf(profileOf(db));
  const counts = new Map<number, number>();
  for (const { series, what, instances } of seriesKinds(db))
    if (!computed.test(what.sopClass) && kindOf(what)?.reason === null)
      counts.set(series, (counts.get(series) ?? 0) + instances);
  let sum = 0;
  for (const count of counts.values()) sum += count;
  for (const { series, instances } of readCounts(db)) if (counts.has(series)) sum -= instances;
  return sum;
}

/** Glances at every plain object; where a glance sees something, the object gets the cheap look. Returns how many got it. */
async function glanceAtEach(job: JobHandle, workspace: WritingWorkspace): Promise<number> {
  const { db, pool } = workspace;
  let [done, looked, fresh] = [glancedCount(db), 0, [] as number[]];
  job.phase('Glancing at slices', Math.max(done, plainCount(db)), 'objects');
  const save = (): void => {
    saveGlances(db, fresh);
    fresh = [];
  };
  try {
    await side(job, pool.size, notGlancedAt(workspace), async (object) => {
      const seen = (await glanceAt(workspace, job, object)) ? await lookAt(workspace, job, object) : undefined;
      if (seen && 'looked' in seen) {
        keep(workspace, object, seen);
        looked += 1;
      } else if (fresh.push(object.instance) >= glancesPerSave) save();
      job.progress(++done);
      await breathe();
    });
  } finally {
    save();
  }
  return looked;
}

/**
 * Slices and other pictures in which nothing speaks for text: samples of each series and all in which a glance sees something
 * are looked at, and all of a series where one object shows text. Returns how many were looked at. An object that cannot be
 * decoded says nothing.
 */
export async function lookIntoOthers(job: JobHandle, workspace: WritingWorkspace): Promise<number> {
  job.phase('Looking into slices', 0, 'objects');
  let looked = await lookAtEach(job, workspace, samples(workspace), { keepUnreadable: false, before: 0 });
  looked += await glanceAtEach(job, workspace);
  job.phase('Looking into slices', 0, 'objects');
  return lookAtEach(job, workspace, besideText(workspace), { keepUnreadable: true, before: looked });
}
