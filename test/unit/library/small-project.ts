/** A real project with the steps library and quality only, and tiny DICOM files to read into it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { methods, type Input, type MethodName, type Output } from '#shared/contract/index.ts';
import type { Job, JobKind } from '#shared/contract/jobs.ts';
import { createJobs, getJob, type JobHandle, type JobRunner } from '#engine/jobs.ts';
import { libraryStep } from '#engine/library/handlers.ts';
import { splitPaths } from '#engine/store/file-batch.ts';
import { readHeaders, type HeaderInput } from '#engine/library/read-headers.ts';
import { qualityStep } from '#engine/quality/handlers.ts';
import type { WritingWorkspace } from '#engine/step.ts';
import { createDecisions } from '#engine/store/decisions.ts';
import type { WorkPool } from '#engine/work-pool.ts';
import { openWorkspace } from '#engine/workspace.ts';

export interface SmallProject {
  base: string;
  workspace: WritingWorkspace;
  /** Files whose headers were read, in order. */
  read: string[];
  /** Called before each batch. */
  beforeBatch: (paths: string[]) => void;
  call<M extends MethodName>(method: M, input: Input<M>): Promise<Output<M>>;
  job<M extends 'library.addFolder' | 'library.index' | 'library.removeFolder' | 'library.retry'>(
    method: M,
    input: Input<M>,
  ): Promise<Job>;
  close(): Promise<void>;
}

/** `ownPool`: real workers instead of reading in place; the caller closes them. */
export function openSmallProject(ownPool?: WorkPool): SmallProject {
  const base = mkdtempSync(join(tmpdir(), 'fairpack-library-'));
  const open = openWorkspace(join(base, 'project'), { create: true });
  const failures: unknown[] = [];
  const runners = new Map<JobKind, JobRunner>();
  const pool: WorkPool = {
    size: 2,
    most: 2,
    run: (name, input) => {
      if (name !== 'readHeaders') throw new Error(`no task ${name}`);
      const paths = splitPaths((input as HeaderInput).files);
      project.beforeBatch(paths);
      project.read.push(...paths);
      return Promise.resolve(readHeaders(input as never) as never);
    },
  };
  const workspace: WritingWorkspace = {
    db: open.db,
    folder: open.folder,
    secrets: open.secrets,
    crosswalk: open.crosswalk,
    programVersion: 'test',
    pool: ownPool ?? pool,
    changed: () => {},
    decisions: createDecisions(open.db, 'test', new Map([...libraryStep.applies!, ...qualityStep.applies!])),
    jobs: createJobs(
      open.db,
      runners,
      () => {},
      (_, error) => failures.push(error),
    ),
  };
  for (const kind of ['library.index', 'library.removeFolder'] as const) {
    const run = libraryStep.jobs![kind]!;
    runners.set(kind, (job: JobHandle, input) => run(job, input, workspace));
  }
  // What follows the reading is tested where it belongs.
  runners.set('deidentify.survey', () => Promise.resolve());
  const handlers = { ...libraryStep.queries, ...libraryStep.commands, ...qualityStep.queries, ...qualityStep.commands };
  const project: SmallProject = {
    base,
    workspace,
    read: [],
    beforeBatch: () => {},
    async call(method, input) {
      const handler = handlers[method as keyof typeof handlers] as (
        workspace: WritingWorkspace,
        input: unknown,
      ) => unknown;
      return methods[method].output.parse(await handler(workspace, methods[method].input.parse(input))) as never;
    },
    async job(method, input) {
      const started: unknown = await project.call(method, input);
      const { jobId } = started as { jobId: number };
      await workspace.jobs.idle();
      if (failures.length) throw failures[0];
      return getJob(open.db, jobId);
    },
    async close() {
      workspace.jobs.cancelAll();
      await workspace.jobs.idle();
      open.close();
      rmSync(base, { recursive: true, force: true });
    },
  };
  return project;
}

type Values = Partial<Record<keyof typeof tags, string>>;
const tags = {
  ImageType: [0x0008, 0x0008, 'CS'],
  SOPClassUID: [0x0008, 0x0016, 'UI'],
  SOPInstanceUID: [0x0008, 0x0018, 'UI'],
  StudyDate: [0x0008, 0x0020, 'DA'],
  Modality: [0x0008, 0x0060, 'CS'],
  Manufacturer: [0x0008, 0x0070, 'LO'],
  SeriesDescription: [0x0008, 0x103e, 'LO'],
  PatientName: [0x0010, 0x0010, 'PN'],
  PatientID: [0x0010, 0x0020, 'LO'],
  IssuerOfPatientID: [0x0010, 0x0021, 'LO'],
  PatientBirthDate: [0x0010, 0x0030, 'DA'],
  PatientSex: [0x0010, 0x0040, 'CS'],
  KVP: [0x0018, 0x0060, 'DS'],
  StudyInstanceUID: [0x0020, 0x000d, 'UI'],
  SeriesInstanceUID: [0x0020, 0x000e, 'UI'],
  InstanceNumber: [0x0020, 0x0013, 'IS'],
  ImagePositionPatient: [0x0020, 0x0032, 'DS'],
  ImageOrientationPatient: [0x0020, 0x0037, 'DS'],
  PixelSpacing: [0x0028, 0x0030, 'DS'],
} as const;

function element(group: number, number: number, vr: string, text: string): Buffer {
  const value = Buffer.from(text.length % 2 ? text + (vr === 'UI' ? '\0' : ' ') : text, 'latin1');
  const head = Buffer.alloc(8);
  head.writeUInt16LE(group, 0);
  head.writeUInt16LE(number, 2);
  head.write(vr, 4, 'latin1');
  head.writeUInt16LE(value.length, 6);
  return Buffer.concat([head, value]);
}

/** An explicit little endian CT slice; what is given replaces what stands here, '' leaves an attribute out. */
export function makeDicom(values: Values): Buffer {
  const all: Values = {
    ImageType: 'ORIGINAL\\PRIMARY\\AXIAL',
    SOPClassUID: '1.2.840.10008.5.1.4.1.1.2',
    StudyDate: '20200102',
    Modality: 'CT',
    Manufacturer: 'ACME',
    PatientName: 'Roe^Ana',
    PatientID: 'P1',
    PatientBirthDate: '19700101',
    PatientSex: 'F',
    KVP: '120',
    StudyInstanceUID: '1.2.3',
    SeriesInstanceUID: '1.2.3.4',
    ImageOrientationPatient: '1\\0\\0\\0\\1\\0',
    PixelSpacing: '0.5\\0.5',
    ...values,
  };
  const meta = Buffer.concat([element(2, 0x10, 'UI', '1.2.840.10008.1.2.1')]);
  const length = Buffer.from([2, 0, 0, 0, 0x55, 0x4c, 4, 0, meta.length, 0, 0, 0]);
  const data = Object.entries(tags)
    .filter(([keyword]) => all[keyword as keyof Values])
    .map(([keyword, [group, number, vr]]) => element(group, number, vr, all[keyword as keyof Values]!));
  return Buffer.concat([Buffer.alloc(128), Buffer.from('DICM'), length, meta, ...data]);
}

/** Slice `n` of a series, at `z` mm. */
export const makeSlice = (n: number, z = n * 1.6, values: Values = {}): Buffer =>
  makeDicom({
    SOPInstanceUID: `1.2.3.4.${n}`,
    InstanceNumber: String(n),
    ImagePositionPatient: `-100\\-50\\${z}`,
    ...values,
  });

export function put(folder: string, files: Record<string, Buffer | string>): string {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}
