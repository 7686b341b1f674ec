/** Which objects are looked at for text, and the cheap look at every frame of them, in workers. */
import { Failure } from '#shared/failure.ts';
import { breathe, type JobHandle } from '../../jobs.ts';
import type { WritingWorkspace } from '../../step.ts';
import { seriesKinds, type KindRow } from '../../store/kinds.ts';
import { readCounts } from '../../store/pixels.ts';
import {
  sampleObjects,
  saveSeen,
  saveUnreadable,
  seriesWithText,
  unseenObjects,
  type UnseenObject,
} from '../../store/pixel-job.ts';
import { profileOf } from '../plan.ts';
import { kindsOf, unreadableLayout } from './groups.ts';
import { cellsOf, joinLooks, unionOf, type Look, type SeenBox } from './layout.ts';
import type { Looked } from './look-for-text.ts';

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
}
interface Unseen extends UnseenObject {
  series: number;
  kind: Kind;
}

/** Suspicious objects that were not looked at, series after series. */
function* unseen({ db }: WritingWorkspace): Generator<Unseen> {
  const kindOf = kindsOf(profileOf(db));
  const rows = new Map<number, KindRow>();
  const waiting = new Map<number, number>();
  const mixed = new Set<number>();
  for (const row of seriesKinds(db)) {
    if (!kindOf(row.what)?.reason) {
      mixed.add(row.series);
      continue;
    }
    rows.set(row.series, row);
    waiting.set(row.series, (waiting.get(row.series) ?? 0) + row.instances);
  }
  // Of a series that holds others as well, what was read may be those.
  for (const { series, instances } of readCounts(db))
    if (!mixed.has(series)) waiting.set(series, (waiting.get(series) ?? 0) - instances);
  for (const [series, count] of waiting) {
    const row = rows.get(series);
    if (count <= 0 || !row) continue;
    for (let last = 0; ;) {
      const page = unseenObjects(db, series, last, objectsPerLook);
      if (page.length === 0) break;
      last = page.at(-1)!.file;
      for (const one of page) {
        const kind = kindOf({ ...row.what, ...one });
        if (!kind?.reason) continue;
        yield { ...one, series, kind: { key: kind.key, single: isReadOneByOne(row.what.modality, one.sopClass) } };
      }
    }
  }
}

function countUnseen({ db }: WritingWorkspace): number {
  const kindOf = kindsOf(profileOf(db));
  const suspicious = new Map<number, number>();
  for (const { series, what, instances } of seriesKinds(db))
    if (kindOf(what)?.reason) suspicious.set(series, (suspicious.get(series) ?? 0) + instances);
  for (const { series, instances } of readCounts(db)) {
    const all = suspicious.get(series);
    if (all !== undefined) suspicious.set(series, Math.max(0, all - instances));
  }
  return [...suspicious.values()].reduce((sum, one) => sum + one, 0);
}

/** Objects of more frames are no samples: a look at all of them would take longer than all that is suspicious. */
const longestSample = 16; // frames

/** Segmentations, parametric maps, doses and plans: no machine writes names into what is computed. */
const computed = /^1\.2\.840\.10008\.5\.1\.4\.1\.1\.(66\.\d+|30|67|481\.(?!1$)\d+)$/;

/** The first, the middle and the last object of each series in which nothing speaks for text. */
function* samples({ db }: WritingWorkspace): Generator<Unseen> {
  const kindOf = kindsOf(profileOf(db));
  let last = -1;
  for (const { series, what } of seriesKinds(db)) {
    if (series === last || computed.test(what.sopClass) || kindOf(what)?.reason !== null) continue;
    last = series;
    for (const one of sampleObjects(db, series, longestSample)) {
      const kind = kindOf({ ...what, ...one });
      if (kind?.reason === null) yield { ...one, series, kind: { key: kind.key, single: false } };
    }
  }
}

/** What else is in series of which a sample shows text. */
function* besideText({ db }: WritingWorkspace): Generator<Unseen> {
  const kindOf = kindsOf(profileOf(db));
  const shown = seriesWithText(db);
  let last = -1;
  for (const { series, what } of seriesKinds(db)) {
    if (series === last || !shown.has(series) || kindOf(what)?.reason !== null) continue;
    last = series;
    for (let after = 0; ;) {
      const page = unseenObjects(db, series, after, objectsPerLook);
      if (page.length === 0) break;
      after = page.at(-1)!.file;
      for (const one of page) {
        const kind = kindOf({ ...what, ...one });
        if (kind?.reason === null) yield { ...one, series, kind: { key: kind.key, single: false } };
      }
    }
  }
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
      lines: lines.map(({ x, y, width, height, clear }) => ({ x, y, width, height, clear })),
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

/** How many objects were looked at. */
export async function lookAtSuspicious(job: JobHandle, workspace: WritingWorkspace): Promise<number> {
  job.phase('Looking for text', countUnseen(workspace), 'objects');
  let done = 0;
  await side(job, workspace.pool.size, unseen(workspace), async (object) => {
    keep(workspace, object, await lookAt(workspace, job, object));
    job.progress(++done);
    await breathe();
  });
  return done;
}

/**
 * Slices and other pictures in which nothing speaks for text, where a recipe packages them without a person: samples of each
 * series, and all of it where a sample shows text. Returns how many were looked at. A sample that cannot be decoded says nothing.
 */
export async function lookIntoOthers(job: JobHandle, workspace: WritingWorkspace): Promise<number> {
  let done = 0;
  job.phase('Looking into slices', 0, 'objects');
  await side(job, workspace.pool.size, samples(workspace), async (object) => {
    const seen = await lookAt(workspace, job, object);
    if ('looked' in seen) keep(workspace, object, seen);
    job.progress(++done);
    await breathe();
  });
  await side(job, workspace.pool.size, besideText(workspace), async (object) => {
    keep(workspace, object, await lookAt(workspace, job, object));
    job.progress(++done);
    await breathe();
  });
  return done;
}
