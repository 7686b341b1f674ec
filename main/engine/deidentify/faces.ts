/** Faces as the release, the checks and the window ask for them: which series, what was decided, what becomes of each. */
import type { FacePolicy } from '#shared/contract/faces.ts';
import { ReleaseSettings } from '#shared/contract/release.ts';
import type { ReadingWorkspace } from '../step.ts';
import type { Database } from '../store/database.ts';
import { readDecision, readDecisions } from '../store/decisions.ts';
import {
  bodyPlaces,
  faceSeriesOfUid,
  inOrderOfStudies,
  matchOf,
  textsOfPlace,
  uidOfKey,
  type BodyPlaceRow,
  type FaceSeriesRow,
} from '../store/faces.ts';
import { seriesKinds } from '../store/kinds.ts';
import { remember } from '../store/remember.ts';
import { codeOfKind } from './code-of-kind.ts';
import { standingsOf, type FaceDecision, type Standing } from './face-standing.ts';
import { hasSections, headsAmong, namesHead, type Head, type SeriesCoverage } from './head-coverage.ts';
import { liftedSeries } from './pixels/state.ts';
import { profileOf } from './plan.ts';
import type { FaceSummary, FaceTask } from './types.ts';

export const faceScope = 'deidentify.face';
export const facePolicyScope = 'deidentify.faces';

export const facePolicy = (db: Database): FacePolicy => readDecision<FacePolicy>(db, facePolicyScope) ?? 'ask';
export const accessOf = (db: Database): ReleaseSettings['access'] =>
  ReleaseSettings.shape.access.parse(readDecision<{ access?: unknown }>(db, 'release.settings')?.access);

/** What the index says is judged by the same words as the file: it stands in until the survey has read the series. */
function coverageUnder(): (row: BodyPlaceRow) => SeriesCoverage {
  const known = new Map<string, { modality: string; names: string | null; sections: boolean }>();
  return ({ text, names, sections, low, high, ...row }) => {
    let said = known.get(text);
    if (!said) {
      const texts = textsOfPlace(text);
      said = {
        modality: texts.modality,
        names: namesHead({ ...texts, stated: '', regions: [] }),
        sections: hasSections(texts),
      };
      known.set(text, said);
    }
    return {
      ...row,
      modality: said.modality,
      names: names ?? said.names,
      sections: sections === 1 || (sections === null && said.sections),
      extent: low === null || high === null ? null : { low, high },
    };
  };
}

/** Series with a head, in the order of studies. What slices share is asked within one person, so that one is in memory at a time. */
function headsOfCollection(db: Database): Head[] {
  const coverageOf = coverageUnder();
  const heads = new Map<number, Head>();
  let person: SeriesCoverage[] = [];
  const endPerson = (): void => {
    for (const head of headsAmong(person)) heads.set(head.series, head);
    person = [];
  };
  for (const row of bodyPlaces(db)) {
    if (person.length > 0 && person[0]!.patient !== row.patient) endPerson();
    person.push(coverageOf(row));
  }
  endPerson();
  return inOrderOfStudies(db, [...heads.keys()]).map((series) => heads.get(series)!);
}

/** The series that decisions are about or name as replacements. */
function decidedSeries(db: Database, decisions: ReadonlyMap<string, FaceDecision>): FaceSeriesRow[] {
  const keys = new Set(decisions.keys());
  for (const { replacement } of decisions.values()) if (replacement !== undefined) keys.add(replacement);
  return [...keys].flatMap((key) => faceSeriesOfUid(db, uidOfKey(key)).filter((row) => row.key === key));
}

export interface Faces {
  standings: readonly Standing[];
  bySeries: ReadonlyMap<number, Standing>;
  open: boolean;
  policy: FacePolicy;
}

/** Every series that may show a face or replaces one that does. Reads series, never objects; kept until anything changes. */
export const facesOf = ({ db }: Pick<ReadingWorkspace, 'db'>): Faces =>
  remember(db, 'deidentify.faces', () => {
    // What is left out whole for what it is needs no decision about a face; written all the same, it would be left out.
    const codeOf = codeOfKind(profileOf(db));
    const kinds = seriesKinds(db);
    const lifted = new Set(liftedSeries({ db }));
    const isPackable = (series: number): boolean =>
      lifted.has(series) || kinds.some(series, (what) => codeOf(what) === null);
    const decisions = readDecisions<FaceDecision>(db, faceScope);
    const policy = facePolicy(db);
    const open = accessOf(db) !== 'controlled';
    const standings = standingsOf({
      heads: headsOfCollection(db).filter(({ series }) => isPackable(series)),
      series: decidedSeries(db, decisions),
      decisions,
      open,
      policy,
      fits(series, defaced) {
        const match = isPackable(defaced) ? matchOf(db, series, defaced) : undefined;
        return match !== undefined && match.current && match.fits && match.changed > 0;
      },
    });
    return {
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
