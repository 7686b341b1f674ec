/** Faces as the release, the checks and the window ask for them: which series, what was decided, what becomes of each. */
import type { FacePolicy } from '#shared/contract/faces.ts';
import { ReleaseSettings } from '#shared/contract/release.ts';
import type { ReadingWorkspace } from '../step.ts';
import type { Database } from '../store/database.ts';
import { readDecision, readDecisions } from '../store/decisions.ts';
import { factsBySeries } from '../store/deidentify.ts';
import { faceSeries, matchOf, type FaceSeriesRow } from '../store/faces.ts';
import { remember } from '../store/remember.ts';
import { standingsOf, type FaceDecision, type Standing } from './face-standing.ts';
import { hasSections, headsAmong, namesHead } from './head-coverage.ts';
import { liftedSeries } from './pixels/state.ts';
import { profileOf } from './plan.ts';
import type { FaceSummary, FaceTask } from './types.ts';
import { withholdCode } from './withhold.ts';

export const faceScope = 'deidentify.face';
export const facePolicyScope = 'deidentify.faces';

export const facePolicy = (db: Database): FacePolicy => readDecision<FacePolicy>(db, facePolicyScope) ?? 'ask';
export const accessOf = (db: Database): ReleaseSettings['access'] =>
  ReleaseSettings.shape.access.parse(readDecision<{ access?: unknown }>(db, 'release.settings')?.access);

/** What the index says is judged by the same words as the file: it stands in until the survey has read the series. */
function namesOf(row: FaceSeriesRow): string | null {
  const { description: seriesDescription, ...rest } = row;
  return row.names ?? namesHead({ ...rest, seriesDescription, stated: '', regions: [] });
}

export interface Faces {
  rows: ReadonlyMap<number, FaceSeriesRow>;
  standings: readonly Standing[];
  bySeries: ReadonlyMap<number, Standing>;
  open: boolean;
  policy: FacePolicy;
}

/** Every series that may show a face or replaces one that does. Reads series, never objects; kept until anything changes. */
export const facesOf = ({ db }: Pick<ReadingWorkspace, 'db'>): Faces =>
  remember(db, 'deidentify.faces', () => {
    const rows = faceSeries(db);
    const heads = headsAmong(
      rows.map((row) => ({
        series: row.series,
        patient: row.patient,
        modality: row.modality,
        names: namesOf(row),
        sections: row.sections === 1 || (row.sections === null && hasSections(row)),
        frameOfReference: row.frameOfReference,
        extent: row.low === null || row.high === null ? null : { low: row.low, high: row.high },
        age: row.age,
      })),
    );
    // What is left out whole for what it is needs no decision about a face; written all the same, it would be left out.
    const profile = profileOf(db);
    const packable = new Set([
      ...factsBySeries(db).flatMap((facts) => (withholdCode(facts, profile) === null ? [facts.series] : [])),
      ...liftedSeries({ db }),
    ]);
    const policy = facePolicy(db);
    const open = accessOf(db) !== 'controlled';
    const standings = standingsOf({
      heads: heads.filter(({ series }) => packable.has(series)),
      series: rows,
      decisions: readDecisions<FaceDecision>(db, faceScope),
      open,
      policy,
      fits(series, defaced) {
        const match = packable.has(defaced) ? matchOf(db, series, defaced) : undefined;
        return match !== undefined && match.current && match.fits && match.changed > 0;
      },
    });
    return {
      rows: new Map(rows.map((row) => [row.series, row])),
      standings,
      bySeries: new Map(standings.map((one) => [one.series, one])),
      open,
      policy,
    };
  });

/** What the writer is told about the objects of a series. */
export function faceTaskOf({ bySeries, open }: Faces, series: number): FaceTask {
  const standing = bySeries.get(series);
  if (standing) return { face: standing.order };
  return open ? { unlistedHeads: 'withhold' } : {};
}

/** Why the series is left out because of a face, or null. */
export function faceCode({ bySeries }: Faces, series: number) {
  const order = bySeries.get(series)?.order;
  return order && 'withhold' in order ? order.withhold : null;
}

const byReason = (standings: readonly Standing[]): { reason: string; series: number }[] =>
  [...Map.groupBy(standings, ({ reason }) => reason)]
    .map(([reason, of]) => ({ reason, series: of.length }))
    .sort((a, b) => b.series - a.series || (a.reason < b.reason ? -1 : 1));

const headsOf = ({ standings }: Faces): Standing[] => standings.filter(({ state }) => state !== 'defaced');
export const undecidedFaces = (faces: Faces): number =>
  headsOf(faces).filter(({ state }) => state === 'undecided').length;

/** Counts for the checks and the card; no value of a file is in them. */
export function faceSummary(faces: Faces): FaceSummary {
  const heads = headsOf(faces);
  const of = (state: Standing['state']): Standing[] => heads.filter((one) => one.state === state);
  const waiting = of('undecided').length;
  const controlled = of('controlled').length;
  return {
    series: heads.length,
    accepted: byReason(of('accept')),
    withoutFace: byReason(of('no-face')),
    controlled: faces.open ? 0 : controlled + waiting,
    leftOut: of('leave-out').length + (faces.open ? controlled + waiting : 0),
    replaced: of('replace').length,
  };
}
