/** Keeps, sealed, who became whom in the objects that were just written. */
import type { DeidentifyTask, Identity } from '../deidentify/types.ts';
import type { SealedRow } from '../crosswalk.ts';
import type { WritingWorkspace } from '../step.ts';
import { originalIds } from '../store/identity.ts';
import type { OutputRow } from '../store/release.ts';

export interface Crossed {
  task: DeidentifyTask;
  patient: number;
  /** Every UID that was replaced in the object, sealed by the worker that wrote it. */
  crosswalk: SealedRow[];
}

/** Called before the outputs are saved: what is written is in the crosswalk, even if the power goes in between. */
export function saveCrosswalk(
  { crosswalk, db }: WritingWorkspace,
  batch: readonly Crossed[],
  rows: readonly OutputRow[],
): void {
  const written = new Set(rows.filter((row) => row.state === 'written').map((row) => row.instance));
  const persons = new Map<number, Identity>();
  const uids: SealedRow[] = [];
  for (const planned of batch) {
    if (!written.has(planned.task.instance)) continue;
    uids.push(...planned.crosswalk);
    persons.set(planned.patient, planned.task.identity);
  }
  if (persons.size === 0) return;
  crosswalk.save(uids);
  crosswalk.add(
    'patient',
    originalIds(db, [...persons.keys()]).map(({ person, scope, patientId }) => {
      const { pseudonym, dayOffset } = persons.get(person)!;
      return { scope, id: patientId, pseudonym, offset: dayOffset };
    }),
  );
}
