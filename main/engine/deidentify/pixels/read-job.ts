/** The job that reads pixels: a cheap look at every frame, groups by layout, words where they are wanted, masks. */
import { meets } from '#shared/boxes.ts';
import type { Box, SuggestedMask } from '#shared/contract/pixels.ts';
import { breathe, type JobHandle } from '../../jobs.ts';
import type { WritingWorkspace } from '../../step.ts';
import { seriesKinds } from '../../store/kinds.ts';
import {
  assign,
  beginReading,
  groupFor,
  groupsToFinish,
  layoutsOf,
  looksOf,
  objectOf,
  saveGroup,
  saveRead,
  saveUnreadable,
  textsOfMembers,
  ungrouped,
  ungroupedKinds,
  unwantedObjects,
  wantedCount,
  wantedObjects,
  type GroupText,
  type StoredLook,
  type WantedObject,
} from '../../store/pixel-job.ts';
import { identities } from '../identities.ts';
import { profileOf } from '../plan.ts';
import { startSurvey } from '../survey-job.ts';
import { groupObjects, layoutName } from './group-objects.ts';
import { kindsOf, unreadableLayout } from './groups.ts';
import { knownLayout } from './known-layouts.ts';
import { betweenObjects, cellsOf, fits, type SeenBox } from './layout.ts';
import { isReadOneByOne, lookAtSuspicious, lookIntoOthers, reasonOf, side } from './look-at-objects.ts';
import type { ReadText } from './read-text.ts';
import { pixelPolicy } from './state.ts';
import { merged, suggestMasks, type StandingText } from './suggest-masks.ts';
import { isSurelyRead, showsWords } from './words-in-slices.ts';

/** Raised whenever the same pixels would be read otherwise: what was read before is then read again. */
const edition = '7';

const readingPatience = 180_000; // ms for the words of one object
/** Looks of one object whose words are read; the boxes of others stay, unread. */
const mostRead = 12;
/** Members of each layout whose words are read. */
const representatives = 3;

/** Groups what was looked at; whose words are read follows from the kind and from the place in the group. */
function groupAll({ db }: WritingWorkspace, isSingle: (kind: string) => boolean): void {
  for (const kind of ungroupedKinds(db))
    db.transaction(() => {
      const layouts = layoutsOf(db, kind);
      const { fresh, assigned } = groupObjects(ungrouped(db, kind), layouts);
      const ids = [...layouts.map(({ id }) => id), ...fresh.map((look) => groupFor(db, kind, layoutName(look), look))];
      const read = new Map(layouts.map(({ id, members }) => [id, members]));
      const rows = assigned.map(({ instance, layout, outlier }) => {
        const group = ids[layout]!;
        const members = read.get(group) ?? 0;
        if (!outlier) read.set(group, members + 1);
        return { instance, group, outlier, wants: outlier || isSingle(kind) || members < representatives };
      });
      assign(db, rows);
    })();
}

interface FoundLook {
  look: StoredLook;
  texts: readonly ReadText[];
}
const standing = (found: readonly FoundLook[]): StandingText[] =>
  found.flatMap(({ look, texts }) => texts.map((text): StandingText => ({ ...text, runs: look.runs })));

/** Masks for a recipe: everything that was found. */
const masksOf = (object: WantedObject, found: readonly FoundLook[]): SuggestedMask[] =>
  suggestMasks(
    {
      columns: object.columns,
      rows: object.rows,
      frames: object.frames,
      texts: standing(found),
      regions: JSON.parse(object.regions) as Box[],
      known: knownLayout(object),
    },
    true,
  );

/** Boxes whose words nobody read. */
const unreadTexts = (lines: readonly SeenBox[]): ReadText[] =>
  lines.map((line) => ({
    ...line,
    text: '',
    confidence: 0,
    standing: 'unclear',
    identifier: null,
    why: 'It looks like text; its words were not read.',
  }));

/** Whether the texts that were read lie elsewhere than those of the group. */
function strays(object: WantedObject, found: readonly FoundLook[], look: string): boolean {
  const sure = found.flatMap(({ texts }) => texts.filter(isSurelyRead));
  return !fits(cellsOf(sure, Math.max(1, object.columns), Math.max(1, object.rows)), look, betweenObjects);
}

/** The first look, and those in which text is clearest: the words of so many are read. */
const mostTelling = (looks: readonly StoredLook[]): StoredLook[] => {
  const clear = ({ lines }: StoredLook): number => lines.filter((line) => line.clear).length;
  const [first, ...others] = looks;
  const telling = others.sort((a, b) => clear(b) - clear(a) || a.place - b.place).slice(0, mostRead - 1);
  return first ? [first, ...telling] : [];
};

/** How kinds of objects are read. */
interface Ways {
  isSingle(kind: string): boolean;
  isPlain(kind: string): boolean;
}

async function readWords(job: JobHandle, workspace: WritingWorkspace, { isSingle, isPlain }: Ways): Promise<number> {
  const { db, pool } = workspace;
  const { retain } = profileOf(db);
  const layouts = new Map<number, string>();
  const total = wantedCount(db);
  job.phase('Reading words', total, 'objects');
  let done = 0;
  function* wanted(): Generator<WantedObject> {
    for (let last = 0; ;) {
      const page = wantedObjects(db, last, 100);
      if (page.length === 0) return;
      last = page.at(-1)!.instance;
      yield* page;
    }
  }
  await side(job, pool.size, wanted(), async (object) => {
    const looks = looksOf(db, object.instance);
    const identifiers = [...(identities(workspace, [object.patient]).get(object.patient)?.identifiers ?? [])];
    const single = isSingle(object.kind);
    const chosen = mostTelling(looks);
    const task = {
      path: object.source,
      identifiers,
      retain,
      looks: chosen.map(({ frame, lines, place }) => ({ frame, lines, whole: single && place === 0 })),
    };
    try {
      const texts = await pool.run('readText', task, { signal: job.signal, timeoutMs: readingPatience });
      const found = looks.map((look) => ({ look, texts: texts[chosen.indexOf(look)] ?? unreadTexts(look.lines) }));
      if (!layouts.has(object.group)) for (const { id, look } of layoutsOf(db, object.kind)) layouts.set(id, look);
      const outlier = object.outlier === 1 || (single && strays(object, found, layouts.get(object.group) ?? ''));
      saveRead(db, {
        instance: object.instance,
        outlier,
        texts: found.map(({ look, texts: list }) => ({ frame: look.frame, texts: list })),
        suggested: isPlain(object.kind) && !showsWords(texts.flat(), object) ? [] : masksOf(object, found),
      });
    } catch (error) {
      job.checkpoint();
      saveUnreadable(db, object, unreadableLayout, reasonOf(error));
    }
    job.progress(++done);
    await breathe();
  });
  return done;
}

/** Whether it may show words: those that were read of the group, or a box of its own, by the words at its place in the group. */
function mayShow(object: WantedObject, known: readonly GroupText[], found: readonly FoundLook[]): boolean {
  const own = found
    .flatMap(({ texts }) => texts)
    .map((box) => ({ ...box, text: likeIn(known, box)?.text ?? box.text }));
  return showsWords([...known.map((text) => ({ ...text, clear: false })), ...own], object);
}
const likeIn = (known: readonly GroupText[], box: Box): GroupText | undefined => known.find((text) => meets(text, box));

/** Members that look like those that were read: a box is what the one at its place was found to be. */
async function takeOver(job: JobHandle, workspace: WritingWorkspace, { isPlain }: Ways): Promise<void> {
  const { db } = workspace;
  const read = new Map<number, readonly GroupText[]>();
  for (;;) {
    const page = unwantedObjects(db, 200);
    if (page.length === 0) return;
    for (const object of page) {
      if (!read.has(object.group)) read.set(object.group, textsOfMembers(db, object.group, 1000));
      const known = read.get(object.group)!;
      const found = looksOf(db, object.instance).map((look) => ({
        look,
        texts: look.lines.map((line): ReadText => {
          const like = likeIn(known, line);
          const [unread] = unreadTexts([line]);
          return like ? { ...unread!, standing: like.standing, why: `Elsewhere in the group: ${like.why}` } : unread!;
        }),
      }));
      saveRead(db, {
        instance: object.instance,
        outlier: object.outlier === 1,
        texts: found.map(({ look, texts }) => ({ frame: look.frame, texts })),
        suggested: isPlain(object.kind) && !mayShow(object, known, found) ? [] : masksOf(object, found),
      });
    }
    await breathe();
    job.checkpoint();
  }
}

/** Masks for a group: everything that was found in its members and should not be seen. */
function finishGroups({ db }: WritingWorkspace): void {
  for (const { id, members, example } of groupsToFinish(db)) {
    const object = example === null ? undefined : objectOf(db, example);
    if (!object) continue;
    const texts = textsOfMembers(db, id, 5000).map((text): StandingText => {
      const runs = JSON.parse(text.runs) as [number, number][];
      // Of many objects each has frames of its own: what most of the frames show is masked in all.
      const whole = members > 1 && runs.reduce((sum, [first, last]) => sum + last - first + 1, 0) * 2 > text.frames;
      return { ...text, runs: whole ? [[0, object.frames - 1]] : runs };
    });
    const facts = {
      columns: object.columns,
      rows: object.rows,
      frames: object.frames,
      texts,
      regions: JSON.parse(object.regions) as Box[],
      known: knownLayout(object),
    };
    const suggested = merged(suggestMasks(facts)).slice(0, 100);
    saveGroup(db, id, example, looksOf(db, object.instance)[0]?.frame ?? 0, suggested);
  }
}

/** Brings the reading of pixels up to date. What was read before a cancel or a crash stays read. */
export async function readPixels(
  job: JobHandle,
  _input: unknown,
  workspace: WritingWorkspace,
): Promise<Record<string, unknown>> {
  const { db } = workspace;
  beginReading(db, edition);
  const kindOf = kindsOf(profileOf(db));
  const single = new Set<string>();
  const plain = new Set<string>();
  for (const { what } of seriesKinds(db)) {
    const kind = kindOf(what);
    if (kind?.reason === null) plain.add(kind.key);
    else if (kind && isReadOneByOne(what.modality, what.sopClass)) single.add(kind.key);
  }
  const ways: Ways = { isSingle: (kind) => single.has(kind), isPlain: (kind) => plain.has(kind) };
  // What stays out in any case need not be looked at.
  let looked = pixelPolicy(workspace) === 'withhold' ? 0 : await lookAtSuspicious(job, workspace);
  looked += await lookIntoOthers(job, workspace);
  groupAll(workspace, ways.isSingle);
  workspace.changed('deidentify.pixels');
  const read = await readWords(job, workspace, ways);
  job.phase('Grouping', 0, 'objects');
  await takeOver(job, workspace, ways);
  finishGroups(workspace);
  workspace.changed('deidentify.pixels');
  // What was decided for a group holds for what was found to be of it.
  startSurvey(workspace);
  return { looked, read };
}
