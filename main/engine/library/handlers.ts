/** Step 1: which folders are in, what was found, what could not be read, what is left out. */
import type { JobKind } from '#shared/contract/jobs.ts';
import type { Sentence } from '#shared/contract/steps.ts';
import { Failure } from '#shared/failure.ts';
import { DicomError } from '../dicom/types.ts';
import { geometryOf } from '../quality/handlers.ts';
import type { ReadingWorkspace, Step, WritingWorkspace } from '../step.ts';
import { applyExclusion, exclusionScope } from '../store/exclusion.ts';
import { countPending } from '../store/files.ts';
import {
  addRoot,
  allFailures,
  allPatients,
  allSeries,
  countSamePersons,
  countWithoutPatientId,
  exclusionKey,
  facetRows,
  failureCounts,
  failurePage,
  instancePage,
  instanceSource,
  isRunning,
  libraryCounts,
  listRoots,
  patientPage,
  seriesPage,
  studyPage,
} from '../store/library.ts';
import { libraryChecks } from './checks.ts';
import { listElements } from './elements.ts';
import { failureWords } from './failure-kinds.ts';
import { runIndex } from './index-job.ts';
import { runRemove } from './remove-job.ts';
import { acceptSource } from './sources.ts';

/** Reading and taking out change the same rows, and wait for each other. */
function refuseBeside({ db }: WritingWorkspace, kind: JobKind, words: string): void {
  if (isRunning(db, kind)) throw new Failure('conflict', words);
}

function startIndex(workspace: WritingWorkspace): { jobId: number } {
  refuseBeside(
    workspace,
    'library.removeFolder',
    'A folder is being taken out. Cancel that first, or wait for its end.',
  );
  return workspace.jobs.start('library.index', 'Read the source folders', {});
}

function addFolder(workspace: WritingWorkspace, folder: string): { jobId: number } {
  const { db } = workspace;
  const real = acceptSource(
    folder,
    listRoots(db).map(({ path }) => path),
    workspace.folder,
  );
  // Where a job runs already the start is refused, and the folder is not half added.
  const started = db.transaction(() => {
    addRoot(db, real);
    return startIndex(workspace);
  })();
  workspace.changed('library');
  return started;
}

function removeFolder(workspace: WritingWorkspace, root: number): { jobId: number } {
  refuseBeside(workspace, 'library.index', 'The folders are being read. Cancel that first, or wait for its end.');
  if (!listRoots(workspace.db).some(({ id }) => id === root))
    throw new Failure('not-found', 'This folder is no source any more.');
  return workspace.jobs.start('library.removeFolder', 'Take a folder out', { root });
}

function setExclusion(
  workspace: WritingWorkspace,
  target: { kind: 'patient' | 'series' | 'instance'; id: number },
  reason: string | undefined,
): void {
  const known = exclusionKey(workspace.db, target.kind, target.id);
  if (!known)
    throw new Failure('not-found', `This ${target.kind} is no longer there; the folders were read again meanwhile.`);
  if (reason === '') throw new Failure('invalid-input', 'Say why this is left out.');
  const title = `${reason === undefined ? 'take in' : 'leave out'} ${known.words}`;
  workspace.decisions.decide({
    step: 'library',
    title,
    changes: [{ scope: exclusionScope, key: known.key, value: reason === undefined ? undefined : { reason } }],
  });
  workspace.changed('library');
}

function elementsOf({ db }: ReadingWorkspace, instance: number): ReturnType<typeof listElements> {
  const path = instanceSource(db, instance);
  if (path === undefined)
    throw new Failure('not-found', 'This image is no longer there; the folders were read again meanwhile.');
  try {
    return listElements(path);
  } catch (error) {
    if (error instanceof DicomError)
      throw new Failure('unreadable', `This file cannot be shown: ${error.message}`, { cause: error });
    throw error;
  }
}

const withheldKinds = new Set(['unreadable', 'incomplete', 'archive', 'empty', 'no-permission', 'disk-error']);
const withheld = (db: ReadingWorkspace['db']): number =>
  failureCounts(db).reduce((sum, row) => sum + (withheldKinds.has(row.kind) ? row.files : 0), 0);

const counted = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`;

function headline({ db }: ReadingWorkspace): Sentence {
  const counts = libraryCounts(db);
  if (!counts.instances && !counts.failures) return [{ text: 'Add a folder of DICOM files to begin.' }];
  return [
    { text: counted(counts.instances, 'image'), link: '#/library' },
    { text: ' of ' },
    { text: counted(counts.patients, 'patient'), link: '#/library?view=patients' },
    ...(counts.failures
      ? [
          { text: '; ' },
          { text: counted(counts.failures, 'file'), link: '#/library?view=failures' },
          { text: ' could not be taken in' },
        ]
      : []),
    { text: '.' },
  ];
}

export const libraryStep: Step<'library'> = {
  id: 'library',
  queries: {
    'library.counts': ({ db }) => libraryCounts(db),
    'library.roots': ({ db }) => listRoots(db).map((root) => ({ ...root, present: root.present === 1 })),
    'library.patients': ({ db }, input) => patientPage(db, input),
    'library.studies': ({ db }, input) => studyPage(db, input),
    'library.series': ({ db }, input) => seriesPage(db, input),
    'library.instances': ({ db }, input) => instancePage(db, input),
    'library.strip': (workspace, { series }) => {
      const { positions, missing, doubled, step } = geometryOf(workspace, series);
      return { positions, missing, doubled, step };
    },
    'library.facets': ({ db }) => ({
      modality: facetRows(db, 'modality'),
      manufacturer: facetRows(db, 'manufacturer'),
    }),
    'library.failureKinds': ({ db }) => failureCounts(db).map((row) => ({ ...row, ...failureWords(row.kind) })),
    'library.failures': ({ db }, input) => {
      const { total, rows } = failurePage(db, input);
      return { total, rows: rows.map((row) => ({ ...row, outcome: failureWords(row.kind).outcome })) };
    },
    'library.elements': (workspace, { instance }) => elementsOf(workspace, instance),
  },
  commands: {
    'library.addFolder': (workspace, { folder }) => addFolder(workspace, folder),
    'library.removeFolder': (workspace, { root }) => removeFolder(workspace, root),
    'library.index': (workspace) => startIndex(workspace),
    'library.exclude': (workspace, { target, reason }) => {
      setExclusion(workspace, target, reason.trim());
      return {};
    },
    'library.include': (workspace, { target }) => {
      setExclusion(workspace, target, undefined);
      return {};
    },
  },
  checks: ({ db }) => {
    const roots = listRoots(db);
    return libraryChecks({
      roots: roots.length,
      absent: roots.filter((root) => !root.present).length,
      instances: libraryCounts(db).instances,
      pending: countPending(db),
      withheld: withheld(db),
      samePersons: countSamePersons(db),
      withoutId: countWithoutPatientId(db),
    });
  },
  headline,
  waiting: ({ db }) =>
    listRoots(db).filter((root) => !root.present).length + (libraryCounts(db).instances === 0 ? 1 : 0),
  jobs: { 'library.index': runIndex, 'library.removeFolder': runRemove },
  csv: {
    'library.patients': ({ db }) => ({
      header: ['patient_id', 'name', 'birth_date', 'sex', 'studies', 'series', 'instances', 'left_out'],
      rows: (function* () {
        for (const row of allPatients(db))
          yield [row.patientId, row.name, row.birthDate, row.sex, row.studies, row.series, row.instances, row.excluded];
      })(),
    }),
    'library.series': ({ db }) => ({
      header: [
        'patient_id',
        'study_date',
        'study_description',
        'series_uid',
        'series_number',
        'modality',
        'description',
        'body_part',
        'manufacturer',
        'model',
        'thickness_mm',
        'instances',
        'geometry',
        'left_out',
      ],
      rows: (function* () {
        for (const row of allSeries(db))
          yield [
            row.patientId,
            row.studyDate,
            row.studyDescription,
            row.uid,
            row.number,
            row.modality,
            row.description,
            row.bodyPart,
            row.manufacturer,
            row.model,
            row.thickness,
            row.instances,
            row.geometry.text,
            row.excluded,
          ];
      })(),
    }),
    'library.failures': ({ db }) => ({
      header: ['kind', 'file', 'bytes', 'reason', 'outcome'],
      rows: (function* () {
        for (const row of allFailures(db))
          yield [row.kind, row.path, row.size, row.reason, failureWords(row.kind).outcome];
      })(),
    }),
  },
  applies: new Map([[exclusionScope, applyExclusion]]),
};
