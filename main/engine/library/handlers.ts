/** Step 1: which folders are in, what was found, what could not be read, what is left out. */
import type { JobKind } from '#shared/contract/jobs.ts';
import type { Output, Parsed } from '#shared/contract/index.ts';
import { basename } from 'node:path';
import type { Sentence } from '#shared/contract/steps.ts';
import { Failure } from '#shared/failure.ts';
import { nameOf, tagOf } from '../dicom/dictionary.ts';
import { DicomError } from '../dicom/types.ts';
import { examineAfterDecision, geometryOf } from '../quality/handlers.ts';
import type { ReadingWorkspace, Step, WritingWorkspace } from '../step.ts';
import { annotationsOver } from '../store/annotations.ts';
import { indexedAttributes } from '../store/conditions.ts';
import { applyExclusion, applyRule, exclusionScope } from '../store/exclusion.ts';
import { applyArchive, archivePaths, archiveScope } from '../store/archives.ts';
import { countPending } from '../store/files.ts';
import {
  addRoot,
  allFailures,
  allPatients,
  allSeries,
  countUnfinishedRoots,
  countWithoutPatientId,
  facetRows,
  failureCounts,
  failurePage,
  instanceSource,
  isRunning,
  libraryCounts,
  listSources,
  stackOf,
  studyPage,
} from '../store/library.ts';
import { instancePage, patientPage, seriesPage } from '../store/library-tables.ts';
import { optOutScope } from '../store/opt-outs.ts';
import { withdrawalScope } from '../store/withdrawals.ts';
import { applyPerson, personScope } from '../store/persons.ts';
import { markForRetry } from '../store/retry.ts';
import { countRule, ruleScope } from '../store/rules.ts';
import { pairScope, refreshSubjects } from '../store/subjects.ts';
import { annotated } from './annotated.ts';
import { libraryChecks } from './checks.ts';
import { listElements } from './elements.ts';
import { failureWords } from './failure-kinds.ts';
import { runIndex } from './index-job.ts';
import {
  addRule,
  applyOptOuts,
  loadOptOuts,
  optOutPage,
  refuseConditions,
  removeOptOuts,
  removeRule,
  ruleList,
  setExclusion,
  setRule,
} from './leave-out.ts';
import { runRemove } from './remove-job.ts';
import { acceptSource } from './sources.ts';
import { answerChanges, answerTitle, countQuestions, questionDetail, questionPage } from './who-is-who.ts';

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
    listSources(db).map(({ path }) => path),
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

/** Chooses whether archives are read through; the job that follows brings what they hold in, or takes it out. */
function readArchives(
  workspace: WritingWorkspace,
  { files, read }: { files: number[] | 'all'; read: boolean },
): { jobId: number } {
  const { db, decisions } = workspace;
  const paths = archivePaths(db, files === 'all' ? undefined : files);
  if (!paths.length)
    throw new Failure(
      'not-found',
      'There is no archive here that can be read through; the folders were read again meanwhile.',
    );
  const which = paths.length === 1 ? basename(paths[0]!) : `${paths.length.toLocaleString('en')} archives`;
  const started = db.transaction(() => {
    decisions.decide({
      step: 'library',
      title: read ? `read through ${which}` : `do not open ${which}`,
      changes: paths.map((key) => ({ scope: archiveScope, key, value: read ? { read } : undefined })),
    });
    return startIndex(workspace);
  })();
  workspace.changed('library');
  return started;
}

function removeFolder(workspace: WritingWorkspace, root: number): { jobId: number } {
  refuseBeside(workspace, 'library.index', 'The folders are being read. Cancel that first, or wait for its end.');
  if (!listSources(workspace.db).some(({ id }) => id === root))
    throw new Failure('not-found', 'This folder is no source any more.');
  return workspace.jobs.start('library.removeFolder', 'Take a folder out', { root });
}

/** Looks at files again, without a walk through the folders where that is enough. */
function retry(workspace: WritingWorkspace, { files, kind }: Parsed<'library.retry'>): { jobId: number } {
  const { db } = workspace;
  const started = db.transaction(() => {
    const marked = markForRetry(db, files, kind);
    if (marked.files === 0 && !marked.folders)
      throw new Failure('not-found', 'None of these files waits to be read again. Look at the list again.');
    return marked.folders
      ? startIndex(workspace)
      : workspace.jobs.start('library.index', 'Look at files again', { again: marked.files });
  })();
  workspace.changed('library');
  return started;
}

async function answer(workspace: WritingWorkspace, input: Parsed<'library.answer'>): Promise<{ changed: number }> {
  const title = answerTitle(workspace, input);
  const changed = workspace.decisions.decide({ step: 'library', title, changes: answerChanges(workspace, input) });
  await examineAfterDecision(workspace);
  workspace.changed('library');
  return { changed };
}

const attributeList = (): Output<'library.attributes'> =>
  [...indexedAttributes.values()].map(({ id, unit, type }) => {
    const tag = tagOf(id);
    return { id, unit, type, title: tag === undefined ? (id === 'File' ? 'File path' : 'File size') : nameOf(tag) };
  });

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
    'library.roots': ({ db }) => listSources(db).map((root) => ({ ...root, present: root.present === 1 })),
    'library.patients': ({ db }, input) => {
      refuseConditions(input.where);
      return patientPage(db, input);
    },
    'library.studies': ({ db }, input) => studyPage(db, input),
    'library.series': ({ db }, input) => {
      refuseConditions(input.where);
      return seriesPage(db, input);
    },
    'library.instances': ({ db }, input) => {
      refuseConditions(input.where);
      return instancePage(db, input);
    },
    'library.stack': ({ db }, input) => {
      const stack = stackOf(db, input);
      if (!stack)
        throw new Failure('not-found', 'This series is no longer there; the folders were read again meanwhile.');
      return stack;
    },
    'library.attributes': attributeList,
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
    'library.annotations': ({ db }, { series }) => annotationsOver(db, series),
    'library.annotated': annotated,
    'library.rules': ruleList,
    'library.ruleCount': ({ db }, rule) => {
      refuseConditions(rule.conditions);
      return countRule(db, rule);
    },
    'library.optOuts': optOutPage,
    'library.questions': questionPage,
    'library.question': (workspace, { key }) => questionDetail(workspace, key),
  },
  commands: {
    'library.addFolder': (workspace, { folder }) => addFolder(workspace, folder),
    'library.removeFolder': (workspace, { root }) => removeFolder(workspace, root),
    'library.index': (workspace) => startIndex(workspace),
    'library.readArchives': readArchives,
    'library.retry': retry,
    'library.exclude': (workspace, { targets, reason }) => {
      setExclusion(workspace, targets, reason.trim());
      return {};
    },
    'library.include': (workspace, { targets }) => {
      setExclusion(workspace, targets);
      return {};
    },
    'library.addRule': addRule,
    'library.setRule': (workspace, input) => {
      setRule(workspace, input);
      return {};
    },
    'library.removeRule': (workspace, { id }) => {
      removeRule(workspace, id);
      return {};
    },
    'library.loadOptOuts': (workspace, input) => {
      loadOptOuts(workspace, input);
      return {};
    },
    'library.removeOptOuts': (workspace) => {
      removeOptOuts(workspace);
      return {};
    },
    'library.answer': answer,
  },
  checks: (workspace) => {
    const { db } = workspace;
    const roots = listSources(db);
    return libraryChecks({
      roots: roots.length,
      absent: roots.filter((root) => !root.present).length,
      instances: libraryCounts(db).instances,
      pending: countPending(db),
      unfinished: countUnfinishedRoots(db),
      withheld: withheld(db),
      questions: countQuestions(workspace),
      withoutId: countWithoutPatientId(db),
    });
  },
  headline,
  waiting: (workspace) => {
    const { db } = workspace;
    const { conflicts, spellings, twins } = countQuestions(workspace);
    const absent = listSources(db).filter((root) => !root.present).length;
    return absent + (libraryCounts(db).instances === 0 ? 1 : 0) + conflicts + spellings + twins;
  },
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
  applies: new Map([
    [exclusionScope, applyExclusion],
    [ruleScope, applyRule],
    [optOutScope, applyOptOuts],
    [withdrawalScope, applyOptOuts],
    [personScope, applyPerson],
    [pairScope, (db) => refreshSubjects(db)],
    [archiveScope, applyArchive],
  ]),
};
