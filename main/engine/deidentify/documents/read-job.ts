/** The job that reads documents: their text first, then, page by page, what is only drawn. */
import { setImmediate as pause } from 'node:timers/promises';
import { Failure } from '#shared/failure.ts';
import type { JobHandle } from '../../jobs.ts';
import type { WritingWorkspace } from '../../step.ts';
import { allPatients, identifiersOf } from '../../store/deidentify.ts';
import { saveReading } from '../../store/documents.ts';
import { identities } from '../identities.ts';
import { profileOf } from '../plan.ts';
import type { DrawnPage } from './document-text.ts';
import { mostFindings } from './findings.ts';
import { indexOthers, type OtherPatients } from './other-patients.ts';
import { joined, nothingRead, type DrawnReading } from './drawn-reading.ts';
import type { DocumentReading, ReadingTask } from './read-document.ts';
import { documentsOf, kindOfObject, peopleOf, type DocumentStanding } from './state.ts';

/** Ms for one document: far beyond what a long one needs. */
const patience = 60_000;
/** Ms for one page that is read out of its picture, in up to four directions. */
const patienceOfPage = 120_000;
/** Pages that a worker is given at once: a document is opened anew for each. */
const pagesAtOnce = 6;
/** Pages of one document that are read out of their pictures: an hour's work. */
const mostDrawn = 500;

const patientsAtOnce = 500;

interface Reading {
  job: JobHandle;
  workspace: WritingWorkspace;
  others: OtherPatients;
}

const isCancelled = (job: JobHandle, error: unknown): boolean =>
  job.signal.aborted || (error instanceof Failure && error.code === 'cancelled');

/** Undefined where it is not known whose document it is. */
function taskOf({ workspace, others }: Reading, { object }: DocumentStanding): ReadingTask | undefined {
  const identity = identities(workspace, [object.patient]).get(object.patient);
  const profile = profileOf(workspace.db);
  return identity && { source: object.source, identity, profile, people: peopleOf(workspace), others };
}

/** Everybody in the collection, some hundreds at a time. */
async function othersIn(job: JobHandle, { db }: WritingWorkspace): Promise<OtherPatients> {
  const patients = allPatients(db).map(({ id }) => id);
  const index = indexOthers(patients.length);
  for (let at = 0; at < patients.length; at += patientsAtOnce) {
    job.checkpoint();
    await pause();
    for (const identifiers of identifiersOf(db, patients.slice(at, at + patientsAtOnce)).values())
      index.add(identifiers);
  }
  return index.done();
}

/** A reader that hangs, dies or meets a file that is no DICOM any more is a fault of this one document. */
async function readOne(reading: Reading, standing: DocumentStanding): Promise<DocumentReading> {
  const { job, workspace } = reading;
  const none = { kind: kindOfObject(standing.object), title: '', pages: null, size: 0, findings: [] };
  const task = taskOf(reading, standing);
  if (!task) return { ...none, unread: 'It is not known whose document it is.' };
  try {
    return await workspace.pool.run('readDocument', task, { signal: job.signal, timeoutMs: patience });
  } catch (error) {
    if (isCancelled(job, error)) throw error;
    const ended = error instanceof Failure && error.code === 'unavailable';
    return {
      ...none,
      unread: ended
        ? 'Its reader was ended, as it took too much time or memory.'
        : 'Its file cannot be read as it is now.',
    };
  }
}

/** Where one of several pages takes too much, each is read alone, so that the others are not lost. */
async function readPages(reading: Reading, standing: DocumentStanding, pages: DrawnPage[]): Promise<DrawnReading> {
  const { job, workspace } = reading;
  job.checkpoint();
  const task = taskOf(reading, standing);
  const failed = { ...nothingRead(), failed: pages.map(({ page }) => page) };
  if (!task) return failed;
  try {
    const timeoutMs = patienceOfPage * pages.length;
    return await workspace.pool.run('readDrawn', { ...task, pages }, { signal: job.signal, timeoutMs });
  } catch (error) {
    if (isCancelled(job, error)) throw error;
    if (pages.length === 1) return failed;
    let all = nothingRead();
    for (const page of pages) all = joined(all, await readPages(reading, standing, [page]));
    return all;
  }
}

/** "3", "3 and 4", "3, 5 to 9 and 12". */
export function pageWords(pages: readonly number[]): string {
  const sorted = [...new Set(pages)].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const page of sorted) {
    const last = runs.at(-1);
    if (last && last[1] === page - 1) last[1] = page;
    else runs.push([page, page]);
  }
  const words = runs.flatMap(([from, to]) =>
    to - from > 1 ? [`${from} to ${to}`] : from === to ? [`${from}`] : [`${from}`, `${to}`],
  );
  const shown = words.length > 12 ? [...words.slice(0, 11), 'others'] : words;
  return `${sorted.length === 1 ? 'page' : 'pages'} ${shown.length > 1 ? `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}` : shown[0]}`;
}

/** The reading of a document together with what was read out of its pictures. */
export function withDrawn({ drawn = [], ...reading }: DocumentReading, pictures: DrawnReading): DocumentReading {
  const { read, empty, failed, lettered } = pictures;
  const left = drawn.slice(mostDrawn).map(({ page }) => page);
  const said = [
    ...(lettered.length > 0 ? [`On ${pageWords(lettered)} words are drawn as lines, not written.`] : []),
    ...(read.length > 0
      ? [`What is drawn on ${pageWords(read)} was read by a program, which misses handwriting and faint print.`]
      : []),
    ...(empty.length > 0 ? [`On ${pageWords(empty)} it read no word.`] : []),
    ...(failed.length > 0 ? [`Not all of ${pageWords(failed)} could be drawn or read.`] : []),
    ...(left.length > 0 ? [`${pageWords(left).replace(/^p/, 'P')} were not looked at: too many are drawn.`] : []),
  ];
  const known = new Set(reading.findings.map(({ text }) => text.toLowerCase()));
  const findings = [
    ...reading.findings,
    ...pictures.findings.filter(({ text }) => {
      const isNew = !known.has(text.toLowerCase());
      known.add(text.toLowerCase());
      return isNew;
    }),
  ].slice(0, mostFindings);
  const unread = [...(reading.unread === null ? [] : [reading.unread]), ...said].join(' ');
  return { ...reading, findings, unread: unread === '' ? null : unread };
}

/** The work list is what is not read as things stand now, so that going on is running it again. */
export async function readDocuments(
  job: JobHandle,
  _: Record<string, never>,
  workspace: WritingWorkspace,
): Promise<{ read: number }> {
  const waiting = documentsOf(workspace).filter(({ state }) => state === 'waiting');
  const read = waiting.length;
  const all = { job, workspace, others: read > 0 ? await othersIn(job, workspace) : indexOthers(0).done() };
  const drawn: [DocumentStanding, DocumentReading][] = [];
  const save = ({ object, basis }: DocumentStanding, reading: DocumentReading): void =>
    saveReading(workspace.db, object.instance, basis, reading);
  let done = 0;
  job.phase('Reading documents', read, 'documents');
  const texts = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      job.checkpoint();
      const reading = await readOne(all, next);
      if (reading.drawn) drawn.push([next, reading]);
      else save(next, reading);
      job.progress((done += 1));
    }
  };
  await Promise.all(Array.from({ length: workspace.pool.size }, texts));

  done = 0;
  const pages = drawn.reduce((sum, [, reading]) => sum + Math.min(mostDrawn, reading.drawn?.length ?? 0), 0);
  if (pages > 0) job.phase('Reading pages that are pictures', pages, 'pages');
  const pictures = async (): Promise<void> => {
    for (let next = drawn.shift(); next; next = drawn.shift()) {
      const [standing, reading] = next;
      let found = nothingRead();
      const some = reading.drawn?.slice(0, mostDrawn) ?? [];
      for (let at = 0; at < some.length; at += pagesAtOnce) {
        const batch = some.slice(at, at + pagesAtOnce);
        found = joined(found, await readPages(all, standing, batch));
        job.progress((done += batch.length));
      }
      save(standing, withDrawn(reading, found));
    }
  };
  await Promise.all(Array.from({ length: workspace.pool.size }, pictures));
  workspace.changed('deidentify.documents');
  return { read };
}
