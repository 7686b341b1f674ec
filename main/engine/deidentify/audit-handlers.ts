/** What was done to one object when it was written last: attribute by attribute, with the rule and who chose it. */
import type { Output, Parsed } from '#shared/contract/index.ts';
import { nameOf } from '../dicom/dictionary.ts';
import type { ReadingWorkspace } from '../step.ts';
import type { OutputDetails } from '../store/release.ts';
import { newestOutput, profileActor, trailRows } from '../store/trail.ts';
import { unpackTrail } from './audit-trail.ts';

const nameAt = (path: string): string => {
  const last = /\(([0-9A-F]{4}),([0-9A-F]{4})\)$/.exec(path);
  return last ? nameOf(parseInt(`${last[1]}${last[2]}`, 16)) : '';
};

/** A page of the trail; no rows for an object that was withheld or never written. */
export function audit(
  { db }: ReadingWorkspace,
  profileScope: string,
  { instance, offset, limit }: Parsed<'deidentify.audit'>,
): Output<'deidentify.audit'> {
  const output = newestOutput(db, instance);
  if (!output) return { outcome: null, total: 0, rows: [] };
  const { state, reason, release, version, at, details } = output;
  const chosen = profileActor(db, profileScope, at);
  const trail = state === 'written' ? trailRows(db, (JSON.parse(details) as OutputDetails).trail.digest) : undefined;
  const rows = trail ? unpackTrail(trail) : [];
  return {
    outcome: { state, reason, release, version, at, actor: chosen?.actor ?? null, chosenAt: chosen?.at ?? null },
    total: rows.length,
    rows: rows
      .slice(offset, offset + limit)
      .map(([path, action, rule]) => ({ path, name: nameAt(path), action, rule })),
  };
}
