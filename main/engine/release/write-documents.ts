/** Everything of a package but images and archives: tables, manifests, the card and what is derived from it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '#shared/failure.ts';
import { currentPlan, facesOf, faceSummary, openResiduals, withheldByIndex } from '../deidentify/handlers.ts';
import type { JobHandle } from '../jobs.ts';
import { groupKey, labelOf } from '../labels/handlers.ts';
import type { WritingWorkspace } from '../step.ts';
import {
  isWritten,
  outputCounts,
  setIdentifier,
  withheldCounts,
  writtenAfter,
  writtenYears,
} from '../store/release.ts';
import { documentTally } from '../store/documents.ts';
import { pixelTally } from '../store/pixel-tally.ts';
import { trailRules } from '../store/trail.ts';
import { bagInfoText, bagitText, manifestLine, payloadIdentifier, type ManifestLine } from './bag.ts';
import { buildCard, cardDocuments, payloadDocuments } from './card.ts';
import { publicSubjects } from './cohort-subjects.ts';
import { excludedForCard } from './excluded.ts';
import { sweep, writeText, writeWhole } from './folder.ts';
import { hashFile } from './hash-files.ts';
import type { ReleaseInputs } from './inputs.ts';
import { allChecks, balanceColumns } from './plan.ts';
import { stableJson } from './text.ts';
import { coarseYears, exactYears } from './temporal-coverage.ts';
import { verifyFormats } from './verify-formats.ts';
import { caution } from './verify-package.ts';
import { withheldTitle } from './output-rows.ts';
import { writeTables, type PackageFacts } from './write-tables.ts';

export interface Run {
  workspace: WritingWorkspace;
  job: JobHandle;
  inputs: ReleaseInputs;
  draft: boolean;
  release: number;
  timestamp: string;
  staging: string;
  /** The images of the package, proven one by one. */
  bag: string;
  /** Folder inside the project where everything else lies, by its path in the bag, until it is proven. */
  documents: string;
  /** Where the package and the archives will lie. */
  target: string;
}

const searchedWith = (workspace: WritingWorkspace): { dismissed: number; leftOut: number } => {
  const { dismissed, leftOut } = openResiduals(workspace);
  return { dismissed, leftOut };
};

/** Writes manifest-sha256.txt over images and tables; returns its hash and the payload's size. */
function writeManifest(
  { workspace, release, documents }: Run,
  tables: readonly ManifestLine[],
): { sha256: string; bytes: number; files: number } {
  let bytes = 0;
  let files = 0;
  writeWhole(join(documents, 'manifest-sha256.txt'), (append) => {
    for (let after = ''; ;) {
      const page = writtenAfter(workspace.db, release, after, 5000);
      if (page.length === 0) break;
      for (const row of page) {
        append(manifestLine(row));
        bytes += row.size;
        files += 1;
      }
      after = page.at(-1)!.path;
    }
    for (const line of tables) append(manifestLine(line));
  });
  return { sha256: hashFile(join(documents, 'manifest-sha256.txt')).sha256, bytes, files };
}

/** Everything but images and archives: tables, manifests, card and what is derived from it, written into the project. */
export async function writeDocuments(run: Run): Promise<string> {
  const { workspace, job, inputs, release, bag, documents: folder, timestamp } = run;
  const plan = currentPlan(workspace);
  const profile = plan.profile;
  const subjects = publicSubjects(workspace, profile);
  const { written } = outputCounts(workspace.db, release);
  if (written === 0)
    throw new Failure(
      'refused',
      'Every object was withheld, so that there is nothing to package. The step De-identify lists the reasons.',
    );
  job.phase('Writing tables', written, 'objects');
  const labels = labelOf(workspace);
  const facts: PackageFacts = await writeTables({
    db: workspace.db,
    release,
    bag,
    documents: folder,
    options: {
      ...subjects.options,
      dates: profile.retain.some((option) => option === 'full-dates' || option === 'modified-dates'),
      seriesLabel: labels.size > 0,
    },
    subjectOf: subjects.byPatient,
    labelOf: (modality, description) => labels.get(groupKey(modality, description)) ?? '',
    protocol: new Map(
      inputs.protocol.map((row) => [row.modality, row.attributes.map((attribute) => attribute.keyword)]),
    ),
    years: profile.retain.includes('full-dates')
      ? exactYears(writtenYears(workspace.db, release))
      : coarseYears(writtenYears(workspace.db, release), subjects.threshold),
    read: (input) => workspace.pool.run('verifyFiles', input, { signal: job.signal }),
    checkpoint: () => job.checkpoint(),
    progress: (done) => job.progress(done),
  });

  job.phase('Writing the card', 1, 'cards');
  const tableLines: ManifestLine[] = facts.tables.map(({ path, sha256 }) => ({ path, sha256 }));
  let tableBytes = facts.tables.reduce((sum, table) => sum + table.size, 0);
  for (const [path, text] of payloadDocuments(facts)) {
    writeText(join(folder, path), text);
    const { size, sha256 } = hashFile(join(folder, path));
    tableLines.push({ path, sha256 });
    tableBytes += size;
  }
  tableLines.sort((a, b) => (a.path < b.path ? -1 : 1));
  const payload = writeManifest(run, tableLines);
  const identifier = payloadIdentifier(payload.sha256, inputs.name, timestamp);
  const left = excludedForCard(workspace.db);
  const known = new Map(withheldByIndex(workspace).map((row) => [row.code, row]));
  const card = buildCard({
    inputs,
    facts,
    checks: allChecks(workspace),
    identifier,
    timestamp,
    draft: run.draft,
    program: { version: workspace.programVersion, methodText: plan.methodText },
    withheld: [
      ...withheldCounts(workspace.db, release).map(({ code, text, instances }) => {
        const words = known.get(code) ?? withheldTitle(code);
        return { code, title: words?.title ?? text, why: words?.why ?? text, instances };
      }),
      ...left.withheld,
    ],
    excluded: left.excluded,
    faces: faceSummary(facesOf(workspace)),
    rules: trailRules(workspace.db),
    search: searchedWith(workspace),
    documents: documentTally(workspace.db, release),
    pixels: pixelTally(workspace.db, release, written),
    threshold: subjects.threshold,
    columns: balanceColumns(subjects.options),
  });
  const documents = cardDocuments(card);
  const oxum = { bytes: payload.bytes + tableBytes, files: payload.files + tableLines.length };
  const there = new Set([
    ...documents.keys(),
    ...tableLines.map((line) => line.path),
    'reports/validation.json',
    'data/dicom/',
    ...card.folders.map((row) => `data/dicom/${row.subject}/`),
  ]);
  const formats = verifyFormats({
    text: (path) =>
      documents.get(path) ??
      (path.startsWith('data/') && existsSync(join(folder, path))
        ? readFileSync(join(folder, path), 'utf8')
        : undefined),
    exists: (path) => there.has(path),
    payload: { ...oxum, dicom: payload.files },
  });
  documents.set(
    'reports/validation.json',
    stableJson({
      program: card.generated,
      identifier,
      checks: formats.lines,
      ok: formats.lines.every((row) => row.ok),
      caution,
    }),
  );
  documents.set('bagit.txt', bagitText);
  documents.set(
    'bag-info.txt',
    bagInfoText({
      identifier,
      description: card.dataset.title || card.name,
      date: timestamp.slice(0, 10),
      ...oxum,
      organization: card.dataset.publisher,
      program: `Fairpack ${workspace.programVersion}`,
    }),
  );
  for (const [path, text] of documents) writeText(join(folder, path), text);
  // Left by a former attempt: documents come anew, images that no row vouches for go.
  sweep(bag, (path) => path.endsWith('.dcm') && isWritten(workspace.db, release, path));
  const tags = [...documents.keys(), 'manifest-sha256.txt'].sort();
  writeText(
    join(folder, 'tagmanifest-sha256.txt'),
    tags.map((path) => manifestLine({ path, sha256: hashFile(join(folder, path)).sha256 })).join(''),
  );
  setIdentifier(workspace.db, release, identifier);
  return identifier;
}
