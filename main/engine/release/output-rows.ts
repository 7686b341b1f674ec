/** What is noted of each instance of a release: that it was written and how, or why it was left out. */
import { residualReason, withholdReason } from '../deidentify/handlers.ts';
import type { DeidentifyResult } from '../deidentify/types.ts';
import type { Database } from '../store/database.ts';
import type { OutputDetails, OutputRow } from '../store/release.ts';
import { saveTrail } from '../store/trail.ts';
import type { Planned } from './plan-instances.ts';

const ownTitles: Record<string, { title: string; why: string }> = {
  vanished: {
    title: 'File is gone since it was indexed',
    why: 'What cannot be read cannot be cleaned. Index the folder again.',
  },
  changed: {
    title: 'File changed since it was indexed',
    why: 'Decisions were made about another content. Index the folder again.',
  },
  'no-pseudonym': withholdReason('no-pseudonym'),
  'pixels-withheld': withholdReason('pixels-withheld'),
  'document-left-out': withholdReason('document-left-out'),
  ...Object.fromEntries(
    (
      [
        'face-undecided',
        'face-controlled',
        'face-left-out',
        'face-replaced',
        'document-identifier',
        'document-unread',
        'document-changed',
      ] as const
    ).map((code) => [code, withholdReason(code)]),
  ),
  'duplicate-sop-instance': {
    title: 'Another object has the same SOP Instance UID',
    why: 'Two files with one identity cannot be told apart; the first is kept.',
  },
};

/** Title and reason of what was withheld while writing; undefined for reasons that the index can tell. */
export const withheldTitle = (code: string): { title: string; why: string } | undefined =>
  ownTitles[code] ?? residualReason(code);

export const withheldRow = (planned: Planned, code: string, text: string): OutputRow => ({
  instance: planned.task.instance,
  key: planned.key,
  state: 'withheld',
  reason: code,
  path: null,
  size: null,
  sha256: null,
  pixel_sha256: null,
  sop_uid: null,
  details: JSON.stringify({ text }),
});

export function writtenRow(
  db: Database,
  planned: Planned,
  result: Extract<DeidentifyResult, { state: 'written' }>,
): OutputRow {
  const {
    size,
    sha256,
    pixelSha256,
    sopInstanceUid,
    studyInstanceUid,
    seriesInstanceUid,
    sopClassUid,
    counts,
    methods,
  } = result;
  return {
    instance: planned.task.instance,
    key: planned.key,
    state: 'written',
    reason: null,
    path: planned.path,
    size,
    sha256,
    pixel_sha256: pixelSha256,
    sop_uid: sopInstanceUid,
    details: JSON.stringify({
      study: studyInstanceUid,
      series: seriesInstanceUid,
      sopClass: sopClassUid,
      counts,
      methods,
      trail: saveTrail(db, result.trail),
      ...(planned.task.pixels ? { pixels: `${planned.task.pixels.verdict}-${planned.task.pixels.by}` } : {}),
      ...(planned.task.documents ? { document: planned.task.documents } : {}),
      ...(planned.task.falseAlarms?.length ? { falseAlarms: planned.task.falseAlarms.length } : {}),
      ...(result.masked ? { masked: result.masked } : {}),
    } satisfies OutputDetails),
  };
}
