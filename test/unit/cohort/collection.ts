/** A workspace with hand-made library rows, for tests of the steps that only read the index. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { methods, type Input, type MethodName, type Output } from '#shared/contract/index.ts';
import { createJobs } from '#engine/jobs.ts';
import type { Step, WritingWorkspace } from '#engine/step.ts';
import { createDecisions } from '#engine/store/decisions.ts';
import { openWorkspace } from '#engine/workspace.ts';

export interface SeriesSpec {
  patient: string;
  scope?: string;
  sex?: string;
  birthDate?: string;
  age?: string;
  date?: string;
  modality?: string;
  description?: string;
  manufacturer?: string;
  institution?: string;
  acquisition?: object;
  imageType?: string;
  instances?: number;
}

/** Runs the real handlers of one step on a real workspace; replies are checked against the contract. */
export function openCollection(step: Step) {
  const base = mkdtempSync(join(tmpdir(), 'fairpack-collection-'));
  const open = openWorkspace(join(base, 'project'), { create: true });
  const { db } = open;
  const workspace: WritingWorkspace = {
    db,
    folder: open.folder,
    secrets: open.secrets,
    crosswalk: open.crosswalk,
    programVersion: '0.0.0-test',
    decisions: createDecisions(db, 'test', step.applies ?? new Map()),
    jobs: createJobs(db, new Map(), () => {}),
    pool: { size: 1, most: 1, run: () => Promise.reject(new Error('no worker is needed here')) },
    changed: () => {},
  };
  db.prepare(`INSERT INTO root (id, path) VALUES (1, '/in/one')`).run();
  let next = 1;
  const insert = (table: string, row: Record<string, unknown>): number =>
    Number(
      db
        .prepare(
          `INSERT INTO ${table} (${Object.keys(row).join(', ')}) VALUES (${Object.keys(row)
            .map(() => '?')
            .join(', ')})`,
        )
        .run(...Object.values(row)).lastInsertRowid,
    );

  function addSeries(spec: SeriesSpec): number {
    const n = next++;
    const scope = spec.scope ?? 'root:1';
    const known = db
      .prepare<[string, string], number>('SELECT id FROM patient WHERE scope = ? AND patient_id = ?')
      .pluck()
      .get(scope, spec.patient);
    const patient =
      known ??
      insert('patient', {
        scope,
        patient_id: spec.patient,
        name: '',
        birth_date: spec.birthDate ?? '',
        sex: spec.sex ?? '',
      });
    const study = insert('study', {
      patient,
      uid: `1.2.${n}`,
      date: spec.date ?? '20200101',
      time: '',
      description: '',
      study_id: '',
      accession: '',
    });
    const series = insert('series', {
      study,
      uid: `1.3.${n}`,
      modality: spec.modality ?? 'CT',
      description: spec.description ?? '',
      protocol: '',
      body_part: '',
      manufacturer: spec.manufacturer ?? 'SIEMENS',
      model: '',
      software: '',
      station: '',
      institution: spec.institution ?? '',
      sop_class: '',
      frame_of_reference: '',
      acquisition: JSON.stringify(spec.acquisition ?? {}),
    });
    for (let index = 0; index < (spec.instances ?? 1); index++) {
      const file = insert('file', {
        root: 1,
        path: `${n}-${index}.dcm`,
        size: 1,
        mtime: 0,
        inode: n * 1000 + index,
        kind: 'instance',
      });
      insert('instance', {
        series,
        file,
        sop_uid: `1.4.${n}.${index}`,
        sop_class: '',
        transfer_syntax: '',
        dataset_offset: 0,
        pixel_offset: -1,
        header_digest: '',
        frames: 1,
        photometric: '',
        image_type: spec.imageType ?? '',
        burned_in: '',
        identity_removed: '',
        orientation: '',
        spacing: '',
        acquisition_number: '',
        patient_age: spec.age ?? '',
        date: '',
      });
    }
    // The writer of the index counts what it adds.
    const images = spec.instances ?? 1;
    db.prepare('UPDATE series SET instances = ?, included = ? WHERE id = ?').run(images, images, series);
    insert('series_kind', {
      series,
      sop_class: '',
      image_type: spec.imageType ?? '',
      burned_in: '',
      samples: -1,
      rows: -1,
      columns: -1,
      frames: images,
      instances: images,
      included: images,
    });
    return series;
  }
  async function call<M extends MethodName>(method: M, input: Input<M>): Promise<Output<M>> {
    const handler = (
      { ...step.queries, ...step.commands } as Record<string, (workspace: WritingWorkspace, input: unknown) => unknown>
    )[method]!;
    return methods[method].output.parse(await handler(workspace, methods[method].input.parse(input))) as Output<M>;
  }
  const write = (name: string, text: string): string => {
    writeFileSync(join(base, name), text);
    return join(base, name);
  };
  const close = (): void => {
    open.close();
    rmSync(base, { recursive: true, force: true });
  };
  return { workspace, addSeries, call, write, close };
}
