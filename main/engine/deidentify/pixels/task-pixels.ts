/** What was decided about the pixels of each object, as writing and the second look need it. */
import type { Mask } from '#shared/contract/pixels.ts';
import type { ReadingWorkspace } from '../../step.ts';
import {
  boxesOfObject,
  hasPixelFacts,
  parseDecision,
  pixelFactsOf,
  storedGroups,
  type ObjectFactsRow,
} from '../../store/pixels.ts';
import { remember } from '../../store/remember.ts';
import { profileOf } from '../plan.ts';
import type { TaskPixels } from '../types.ts';
import { decisionOfGroup, keyOfGroup, kindsOf } from './groups.ts';
import { groupDecisions, pixelPolicy } from './state.ts';
import { wholeTexts } from './whole-texts.ts';

export interface ObjectPixels {
  pixels?: TaskPixels;
  /** A person leaves the object out for what its pixels show; or text was seen in it and nobody decides what becomes of it. */
  withheld?: true;
}

const asMask = ({ x, y, width, height, frames }: Mask): Mask => ({ x, y, width, height, frames });

type Judge = (row: ObjectFactsRow) => ObjectPixels;

/** Judges one object after the other under the decisions as they stand now. */
function judgeUnder(workspace: Pick<ReadingWorkspace, 'db'>): Judge {
  const { db } = workspace;
  const { kindOf, layouts, byGroup, policy } = remember(db, 'pixels.judge', () => ({
    kindOf: kindsOf(profileOf(db)),
    layouts: new Map(storedGroups(db).map(({ id, layout }) => [id, layout])),
    byGroup: groupDecisions(workspace),
    policy: pixelPolicy(workspace),
  }));
  return (row) => {
    const readable = row.state !== 'unreadable';
    const own = parseDecision(row.ofInstance ?? row.ofSeries);
    const kind = kindOf(row);
    if (kind === undefined) return {};
    const read = row.state === 'member' || row.state === 'outlier' || row.state === 'unreadable';
    const layout = read && row.group !== null ? layouts.get(row.group) : undefined;
    const group = own ? undefined : decisionOfGroup(byGroup, keyOfGroup(kind.key, layout), kind.reason === null);
    const said = own ?? group;
    if (said?.verdict === 'withhold') return { withheld: true };
    // Plain objects are looked at only beside text; what cannot be seen there stays out.
    if (!readable) return kind.reason === null ? { withheld: true } : {};
    if (own && own.verdict !== 'withhold') return { pixels: { verdict: own.verdict, masks: own.masks, by: 'person' } };
    if (group && group.verdict !== 'withhold' && (kind.reason === null || row.state === 'member')) {
      const masks =
        group.verdict === 'mask' && read ? wholeTexts(group.masks, boxesOfObject(db, row.instance)) : group.masks;
      return { pixels: { verdict: group.verdict, masks, by: 'person' } };
    }
    if (!read) return {};
    const masks = (JSON.parse(row.suggested ?? '[]') as Mask[]).map(asMask);
    if (kind.reason === null && masks.length === 0) return {};
    if (policy !== 'mask') return kind.reason === null ? { withheld: true } : {};
    if (masks.length > 0) return { pixels: { verdict: 'mask', masks, by: 'recipe' } };
    return kind.needsPerson ? {} : { pixels: { verdict: 'clean', masks: [], by: 'recipe' } };
  };
}

/** By row id, for the included objects of one person; an object that is not named here has no decision. */
export function pixelsOfPatient(workspace: Pick<ReadingWorkspace, 'db'>, patient: number): Map<number, ObjectPixels> {
  const found = new Map<number, ObjectPixels>();
  if (!hasPixelFacts(workspace.db)) return found;
  const judge = judgeUnder(workspace);
  for (const row of pixelFactsOf(workspace.db, 'patient', patient)) {
    const pixels = judge(row);
    if (pixels.pixels ?? pixels.withheld) found.set(row.instance, pixels);
  }
  return found;
}

/**
 * SOP Instance UIDs of the objects of one person that masks make other objects, as in the source, sorted. Only where UIDs are
 * kept do others have to be told.
 */
export function maskedUidsOf(workspace: Pick<ReadingWorkspace, 'db'>, patient: number): readonly string[] {
  const { db } = workspace;
  if (!profileOf(db).retain.includes('uids') || !hasPixelFacts(db)) return [];
  const judge = judgeUnder(workspace);
  const found = new Set<string>();
  for (const row of pixelFactsOf(db, 'patient', patient)) {
    const { pixels } = judge(row);
    if (pixels?.verdict === 'mask' && pixels.masks.length > 0) found.add(row.sopUid);
  }
  return [...found].sort();
}

/** What was decided about one object. */
export function pixelsOfInstance(workspace: Pick<ReadingWorkspace, 'db'>, instance: number): ObjectPixels {
  const [row] = pixelFactsOf(workspace.db, 'instance', instance);
  return row ? judgeUnder(workspace)(row) : {};
}
