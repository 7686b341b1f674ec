/** The release folder beside the bag: ZIPs by subject, one of the metadata, their hashes, their Croissant. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Card } from '#shared/contract/card.ts';
import { Failure } from '#shared/failure.ts';
import type { JobHandle } from '../jobs.ts';
import type { WritingWorkspace } from '../step.ts';
import { writtenAfter } from '../store/release.ts';
import { groupSubjects, metadataName, partName } from './archives.ts';
import { manifestLine } from './bag.ts';
import { croissant, type ArchiveFact } from './croissant.ts';
import { isFileOf, listFiles, sweep, writeText } from './folder.ts';
import { hashFile } from './hash-files.ts';
import { stableJson } from './text.ts';

export interface ArchivesContext {
  workspace: WritingWorkspace;
  job: JobHandle;
  release: number;
  bag: string;
  staging: string;
  /** Folder inside the project for the list of hashes and the Croissant file, until they are proven. */
  documents: string;
  name: string;
  timestamp: string;
}
interface Done extends ArchiveFact {
  key: string;
}

function* subjectsOf(context: ArchivesContext): Generator<{ subject: string; bytes: number; digest: string }> {
  const { workspace, release } = context;
  let current: { subject: string; bytes: number; hash: ReturnType<typeof createHash> } | undefined;
  const ended = () =>
    current ? [{ subject: current.subject, bytes: current.bytes, digest: current.hash.digest('hex') }] : [];
  for (let after = ''; ;) {
    const page = writtenAfter(workspace.db, release, after, 5000);
    if (page.length === 0) break;
    for (const row of page) {
      const subject = row.path.split('/')[2]!;
      if (current?.subject !== subject) {
        yield* ended();
        current = { subject, bytes: 0, hash: createHash('sha256') };
      }
      current.bytes += row.size;
      current.hash.update(`${row.path} ${row.sha256}\n`);
    }
    after = page.at(-1)!.path;
  }
  yield* ended();
}

function* besideImages(bag: string): Generator<string> {
  for (const path of listFiles(bag)) if (!path.startsWith('data/dicom/')) yield path;
}

/** Writes what is missing of `<staging>/archives`; finished ZIPs of a former attempt stay when their content is the same. */
export async function writeArchives(context: ArchivesContext): Promise<void> {
  const { workspace, job, bag, staging, documents, name, timestamp } = context;
  const folder = join(staging, 'archives');
  mkdirSync(folder, { recursive: true });
  const journalFile = join(staging, 'archives.json');
  const journal = new Map<string, Done>(
    existsSync(journalFile)
      ? (JSON.parse(readFileSync(journalFile, 'utf8')) as Done[]).map((row) => [row.name, row])
      : [],
  );
  const subjects = [...subjectsOf(context)];
  const digests = new Map(subjects.map((row) => [row.subject, row.digest]));
  const parts = groupSubjects(subjects);
  job.phase('Writing archives', parts.length + 1, 'archives');

  const write = async (archive: string, key: string, paths: () => string[]): Promise<ArchiveFact> => {
    const known = journal.get(archive);
    if (known?.key === key && isFileOf(join(folder, archive), known.size)) return known;
    job.checkpoint();
    const result = await workspace.pool.run(
      'writeArchive',
      { root: bag, paths: paths(), target: join(folder, archive), date: timestamp },
      { signal: job.signal },
    );
    if (result.state === 'failed')
      throw result.code === 'disk-full'
        ? new Failure(
            'disk-full',
            'The disk of the output folder is full. Free some space and continue; what is written stays written.',
          )
        : new Failure(
            'unavailable',
            'An archive could not be written to the output folder. Check that it is still there and writable, then continue.',
          );
    const fact = { name: archive, size: result.size, sha256: result.sha256, key };
    journal.set(archive, fact);
    writeText(journalFile, JSON.stringify([...journal.values()]));
    return fact;
  };

  const facts: ArchiveFact[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < parts.length) {
      const index = next;
      next += 1;
      const part = parts[index]!;
      const key = createHash('sha256')
        .update(JSON.stringify([timestamp, part.map((subject) => [subject, digests.get(subject)])]))
        .digest('hex');
      facts[index] = await write(partName(name, index, parts.length), key, () =>
        part.flatMap((subject) => [...listFiles(bag, `data/dicom/${subject}`)]),
      );
      job.progress(facts.filter(Boolean).length);
    }
  };
  await Promise.all(Array.from({ length: workspace.pool.size }, lane));
  const key = hashFile(join(bag, 'tagmanifest-sha256.txt')).sha256 + hashFile(join(bag, 'manifest-sha256.txt')).sha256;
  facts.push(await write(metadataName(name), key, () => [...besideImages(bag)]));
  job.progress(facts.length);

  const card = Card.parse(JSON.parse(readFileSync(join(bag, 'dataset-card.json'), 'utf8')));
  writeText(join(documents, 'croissant.json'), stableJson(croissant(card, facts)));
  const sums = [
    ...facts.map((fact) => ({ path: fact.name, sha256: fact.sha256 })),
    { path: 'croissant.json', sha256: hashFile(join(documents, 'croissant.json')).sha256 },
  ];
  sums.sort((a, b) => (a.path < b.path ? -1 : 1));
  writeText(join(documents, 'SHA256SUMS'), sums.map(manifestLine).join(''));
  const wanted = new Set(facts.map((fact) => fact.name));
  sweep(folder, (path) => wanted.has(path));
}
