/** What a release will write of every included instance: where it goes, under which decisions, and why it may stay out. */
import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { ReleaseSettings } from '#shared/contract/release.ts';
import {
  admittedDocuments,
  leftOutDocuments,
  facesOf,
  faceTaskOf,
  identities,
  leadsToPatient,
  maskedUidsOf,
  newUid,
  pixelsOfPatient,
  pseudonyms,
  seriesDecisionsDigest,
} from '../deidentify/handlers.ts';
import type { ObjectPixels } from '../deidentify/handlers.ts';
import type { DeidentificationPlan, DeidentifyTask, FaceTask, Identity } from '../deidentify/types.ts';
import type { SealedRow } from '../crosswalk.ts';
import type { WritingWorkspace } from '../step.ts';
import { includedPatients, instancesOfPatient, sharedSopUids, type PlannedInstance } from '../store/release.ts';
import { dismissedOf } from '../store/residual.ts';
import { readablePath, uidPath } from './paths.ts';

export interface Planned {
  task: DeidentifyTask;
  patient: number;
  path: string;
  key: string;
  /** Why it is withheld without being read. */
  code: string | null;
  /** What the crosswalk keeps of it once it is written. */
  crosswalk: SealedRow[];
}

export interface PlanContext {
  workspace: WritingWorkspace;
  /** Folder of the bag that is being written. */
  bag: string;
  plan: DeidentificationPlan;
  layout: ReleaseSettings['layout'];
}

/** Everything beside its row that decides the bytes of one output. */
interface Deciding {
  path: string;
  identity: Identity;
  /** Findings called false alarms. */
  dismissed: readonly string[];
  plan: DeidentificationPlan;
  /** Digest of the decisions on values of its series. */
  decisions: string;
  program: string;
  pixels: ObjectPixels | undefined;
  face: FaceTask;
  /** Digest of the UIDs that masked objects of the patient get; '' without. */
  maskedUids: string;
  document: Pick<DeidentifyTask, 'documents' | 'falseAlarms'> | undefined;
}

const keyOf = ({ digest, size, mtime, sopUid }: PlannedInstance, by: Deciding): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        digest,
        size,
        mtime,
        sopUid,
        by.plan.digest,
        by.identity.digest,
        by.decisions,
        by.path,
        by.program,
        by.dismissed,
        ...(by.pixels ? [by.pixels] : []),
        by.face,
        ...(by.maskedUids === '' ? [] : [by.maskedUids]),
        ...(by.document ? [{ document: by.document.documents, falseAlarms: by.document.falseAlarms }] : []),
      ]),
    )
    .digest('hex');

const ordinals = <K>(): ((key: K) => number) => {
  const seen = new Map<K, number>();
  return (key) => {
    const known = seen.get(key);
    if (known !== undefined) return known;
    seen.set(key, seen.size + 1);
    return seen.size;
  };
};

function pathsOf(
  rows: readonly PlannedInstance[],
  { pseudonym: subject, identifiers }: Identity,
  { layout, plan }: PlanContext,
  looked: ReadonlyMap<number, ObjectPixels>,
): string[] {
  const retainsUids = plan.profile.retain.includes('uids');
  const uid = (original: string): string =>
    retainsUids && /^[0-9.]{1,64}$/.test(original) && !leadsToPatient(identifiers, original)
      ? original
      : newUid(plan.uidKey, original, plan.uidRoot);
  const study = ordinals<number>();
  const series = new Map<number, (key: number) => number>();
  const instances = new Map<number, number>();
  const taken = new Map<string, number>();
  return rows.map((row) => {
    if (!series.has(row.study)) series.set(row.study, ordinals<number>());
    const instance = (instances.get(row.series) ?? 0) + 1;
    instances.set(row.series, instance);
    if (layout === 'readable')
      return readablePath({
        subject,
        study: study(row.study),
        series: series.get(row.study)!(row.series),
        modality: row.modality,
        instance,
      });
    // Masked pixels make it another object, also where UIDs are kept.
    const isMasked = looked.get(row.instance)?.pixels?.verdict === 'mask';
    const sopUid = isMasked ? newUid(plan.uidKey, row.sopUid, plan.uidRoot) : uid(row.sopUid);
    // Doubles share a UID; their paths may not, or one would replace the other while both are looked at.
    const path = uidPath(subject, uid(row.studyUid), uid(row.seriesUid), sopUid);
    const times = (taken.get(path) ?? 0) + 1;
    taken.set(path, times);
    return times === 1 ? path : path.replace(/\.dcm$/, `-${times}.dcm`);
  });
}

/** Included patients by row id, in the order of their pseudonyms. */
function byPseudonym(workspace: WritingWorkspace): number[] {
  const included = new Set(includedPatients(workspace.db));
  return [...pseudonyms(workspace)]
    .filter(([id]) => included.has(id))
    .sort(([, a], [, b]) => (a < b ? -1 : 1))
    .map(([id]) => id);
}

/** Every included instance in the order of its package path, a few hundred patients in memory at a time. */
export function* plannedInstances(context: PlanContext): Generator<Planned> {
  const { workspace, plan, bag } = context;
  const shared = sharedSopUids(workspace.db);
  const faces = facesOf(workspace);
  const documents = admittedDocuments(workspace);
  const leftOut = leftOutDocuments(workspace);
  const kept = new Set<string>();
  const patients = byPseudonym(workspace);
  for (let at = 0; at < patients.length; at += 500) {
    const some = patients.slice(at, at + 500);
    const known = identities(workspace, some);
    const falseAlarms = dismissedOf(workspace.db, some);
    for (const id of some) {
      const identity = known.get(id)!;
      const dismissed = falseAlarms.get(id) ?? [];
      const rows = instancesOfPatient(workspace.db, id);
      const seen = pixelsOfPatient(workspace, id);
      const maskedUids = maskedUidsOf(workspace, id);
      const followed = maskedUids.length === 0 ? '' : createHash('sha256').update(maskedUids.join(' ')).digest('hex');
      const paths = pathsOf(rows, identity, context, seen);
      const decisions = new Map<number, string>();
      for (const [index, row] of rows.entries()) {
        const path = paths[index]!;
        const double = shared.has(row.sopUid) && kept.has(row.sopUid);
        if (shared.has(row.sopUid)) kept.add(row.sopUid);
        if (!decisions.has(row.series)) decisions.set(row.series, seriesDecisionsDigest(workspace, row.series));
        const own = decisions.get(row.series)!;
        const looked = seen.get(row.instance);
        const face = faceTaskOf(faces, row.series);
        const document = documents.get(row.instance);
        const key = keyOf(row, {
          path,
          identity,
          dismissed,
          plan,
          decisions: own,
          program: workspace.programVersion,
          pixels: looked,
          face,
          maskedUids: followed,
          document,
        });
        yield {
          task: {
            instance: row.instance,
            source: row.source,
            target: join(bag, path),
            identity,
            dismissed,
            ...(looked?.pixels ? { pixels: looked.pixels } : {}),
            ...face,
            ...(followed === '' ? {} : { maskedUids }),
            ...document,
          },
          patient: id,
          path,
          key: double ? `${key}:double` : key,
          code: double
            ? 'duplicate-sop-instance'
            : (identity.withheld ??
              (looked?.withheld ? 'pixels-withheld' : null) ??
              (leftOut.has(row.instance) ? 'document-left-out' : null) ??
              faceFault(face) ??
              sourceFault(row)),
          crosswalk: [],
        };
      }
    }
  }
}

const faceFault = ({ face }: FaceTask): string | null => (face && 'withhold' in face ? face.withhold : null);

function sourceFault(row: PlannedInstance): string | null {
  const found = statSync(row.source, { throwIfNoEntry: false });
  if (!found?.isFile()) return 'vanished';
  return found.size === row.size && Math.abs(found.mtimeMs - row.mtime) < 2 ? null : 'changed';
}
