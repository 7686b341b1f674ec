/** Searches everything of a package that is no image for the identifiers of all patients, in memory that does not grow with them. */
import { setImmediate as pause } from 'node:timers/promises';
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { Failure } from '#shared/failure.ts';
import { Card } from '#shared/contract/card.ts';
import type { Profile } from '#shared/contract/deidentify.ts';
import {
  DayMarks,
  identities,
  isSentinel,
  isSentinelBirth,
  markOf,
  packageTermsOf,
  plainWord,
  uidMark,
  WordSet,
} from '../deidentify/handlers.ts';
import type { FileResidual } from '../deidentify/types.ts';
import type { JobHandle } from '../jobs.ts';
import type { WritingWorkspace } from '../step.ts';
import { includedPatients } from '../store/release.ts';
import { dismissedFindings, expectedWords, originalUids, rareDays, saveFileResiduals } from '../store/residual.ts';
import { listFiles } from './folder.ts';

export interface ProvenPackage {
  workspace: WritingWorkspace;
  job: JobHandle;
  /** What is searched: of images the names only. */
  folders: readonly string[];
  /** Folder of the bag's documents, with its card. */
  documents: string;
  /** What was found in parts of the same package searched before; findings are added. */
  found: Map<string, FileResidual>;
  profile: Pick<Profile, 'retain'>;
  /** A day that so many subjects share tells none of them. */
  threshold: number;
}

/** Words at a time: 2 million take 38 MB, shared by all workers. What is more takes another pass over the files. */
const mostSlots = 1 << 22;
const slotsFor = (words: number): number => Math.min(mostSlots, 2 ** Math.ceil(Math.log2(Math.max(1024, 2 * words))));
const batchSize = 64;

/** Sets of words, each handed out when it is full: first those of the patients, then all UIDs. */
async function* filledSets({ workspace, profile }: ProvenPackage, card: Card): AsyncGenerator<WordSet> {
  const { db } = workspace;
  const patients = includedPatients(db);
  const isStated = statedPlaces(card, profile);
  const set = new WordSet(slotsFor(expectedWords(db)));
  for (let at = 0; at < patients.length; at += 500) {
    await pause();
    for (const identity of identities(workspace, patients.slice(at, at + 500)).values())
      for (const [word, mark] of packageTermsOf(identity)) {
        if (isStated(word, mark)) continue;
        set.add(word, mark);
        if (!set.full) continue;
        yield set;
        set.clear();
      }
  }
  if (!profile.retain.includes('uids'))
    for (const table of ['study', 'series', 'instance'] as const)
      for (let after = 0; ;) {
        await pause();
        const page = originalUids(db, table, after, 5000);
        if (page.length === 0) break;
        for (const { uid } of page) {
          set.add(uid, uidMark);
          if (!set.full) continue;
          yield set;
          set.clear();
        }
        after = page.at(-1)!.id;
      }
  yield set;
}

/**
 * True of institutions that the card names on purpose, as the affiliation of an author for one, or that the files keep by
 * their option; and of the makers of the equipment.
 */
function statedPlaces(card: Card, profile: Pick<Profile, 'retain'>): (word: string, mark: number) => boolean {
  const institution = markOf('institution');
  const { creators, publisher, funding, ethics } = card.dataset;
  const stated = [
    publisher,
    ...creators.map(({ affiliation }) => affiliation),
    ...funding.map(({ funder }) => funder),
    ethics.approver,
    ...card.contents.manufacturers.map(({ manufacturer }) => manufacturer),
  ].map((text) => plainWord(text ?? '').replace(/[^\p{L}\p{N}]/gu, ''));
  const kept = profile.retain.includes('institution-identity');
  return (word, mark) => mark === institution && (kept || stated.some((text) => text.includes(word)));
}

/** Days of few patients, without those that the card itself states: when it was written and signed. */
function dayMarks({ workspace, profile, threshold }: ProvenPackage, card: Card): DayMarks {
  const marks = new DayMarks();
  const full = profile.retain.includes('full-dates');
  for (const kind of full ? (['birth-date'] as const) : (['birth-date', 'date'] as const))
    for (const { day } of rareDays(workspace.db, kind, threshold))
      if (!(kind === 'date' ? isSentinel : isSentinelBirth)(day)) marks.add(day, kind);
  for (const at of [card.generated.timestamp, ...card.signatures.map((row) => row.at)])
    marks.remove(at.slice(0, 10).replaceAll('-', ''));
  return marks;
}

/** Columns, by table, that hold nothing but numbers, dates and hashes that this program computed. */
const computedColumns = (card: Card): Record<string, number[]> =>
  Object.fromEntries(
    card.tables.map(({ path, columns }) => [
      path,
      columns.flatMap(({ name, datatype }, index) => (datatype !== 'string' || name === 'sha256' ? [index] : [])),
    ]),
  );

/** The same in every package, word for word. */
const constant = new Set(['dataset-card.schema.json', 'bagit.txt']);

/** Paths of everything that is searched, in batches; images only by their names. */
function* batches(
  root: string,
  paths: Iterable<string>,
): Generator<{ root: string; paths: string[]; names: string[] }> {
  let batch = { root, paths: [] as string[], names: [] as string[] };
  for (const path of paths) {
    batch.names.push(path);
    if (!path.endsWith('.dcm') && !constant.has(path)) batch.paths.push(path);
    if (batch.paths.length < batchSize && batch.names.length < 5000) continue;
    yield batch;
    batch = { root, paths: [], names: [] };
  }
  yield batch;
}

/**
 * Throws Failure `refused`, naming files and no value, where something is found that nobody has called a false alarm; the
 * findings lie in the project. Run before any of it leaves the project.
 */
export async function provePackage(context: ProvenPackage): Promise<void> {
  const { workspace, job, folders, documents, found } = context;
  const card = Card.parse(JSON.parse(readFileSync(join(documents, 'dataset-card.json'), 'utf8')));
  // In the first pass only: the words differ from pass to pass, the days do not.
  let days: SharedArrayBuffer | undefined = dayMarks(context, card).bytes.buffer as SharedArrayBuffer;
  job.phase('Searching tables and documents', 0, 'files');
  const tables = computedColumns(card);
  for await (const { sums, marks } of filledSets(context, card)) {
    const queue = folders.map((root) => batches(root, listFiles(root)));
    let done = 0;
    const lane = async (): Promise<void> => {
      for (let part = queue[0]; part; part = queue[0]) {
        job.checkpoint();
        const next = part.next();
        if (next.done) {
          queue.shift();
          continue;
        }
        const shared = { sums: sums.buffer as SharedArrayBuffer, marks: marks.buffer as SharedArrayBuffer };
        const rows = await workspace.pool.run(
          'searchPackage',
          { ...next.value, tables, ...shared, ...(days ? { days } : {}) },
          { signal: job.signal },
        );
        for (const row of rows) found.set(row.key, row);
        job.progress((done += next.value.names.length));
      }
    };
    await Promise.all(Array.from({ length: workspace.pool.most }, lane));
    days = undefined;
  }
  saveFileResiduals(workspace.db, [...found.values()]);
  const dismissed = dismissedFindings(workspace.db, [...found.keys()]);
  const open = [...found.values()].filter(({ key }) => !dismissed.has(key));
  if (open.length === 0) return;
  workspace.changed('deidentify.residuals');
  const files = [...new Set(open.map(({ file }) => (file.includes('data/dicom/') ? 'a name of a folder' : file)))];
  throw new Failure(
    'refused',
    `The package was written but ${open.length === 1 ? 'one text' : `${open.length} texts`} in it may identify a patient, so it was not given its name: ${files.slice(0, 10).join(', ')}${files.length > 10 ? ` and ${files.length - 10} more` : ''}. Look at each in De-identify, Found again: change what it comes from, or call it a false alarm with a reason.${open.some(({ kind }) => kind === 'date' || kind === 'birth-date') ? ' Of a date, month and year are enough.' : ''}`,
  );
}
