/** Where the review of pixels stands in a workspace, kept until anything in it changes. */
import type { PixelDecision, PixelPolicy } from '#shared/contract/pixels.ts';
import type { ReadingWorkspace } from '../../step.ts';
import { readDecision, readDecisions } from '../../store/decisions.ts';
import { seriesKinds } from '../../store/kinds.ts';
import {
  decidedInstances,
  decidedSeries,
  groupScope,
  policyScope,
  readCounts,
  storedGroups,
  undecidedWithMasks,
} from '../../store/pixels.ts';
import { remember } from '../../store/remember.ts';
import { profileOf } from '../plan.ts';
import { groupsOf, noText, showsText, type Group } from './groups.ts';

export const pixelPolicy = ({ db }: Pick<ReadingWorkspace, 'db'>): PixelPolicy =>
  readDecision<PixelPolicy>(db, policyScope) ?? 'ask';

export const groupDecisions = ({ db }: Pick<ReadingWorkspace, 'db'>): Map<string, PixelDecision> =>
  readDecisions<PixelDecision>(db, groupScope);

export const pixelGroups = ({ db }: Pick<ReadingWorkspace, 'db'>): readonly Group[] =>
  remember(db, 'pixels.groups', () =>
    groupsOf(
      {
        kinds: seriesKinds(db),
        counts: readCounts(db),
        groups: storedGroups(db),
        byGroup: groupDecisions({ db }),
        bySeries: decidedSeries(db),
        byInstance: decidedInstances(db),
        policy: pixelPolicy({ db }),
      },
      profileOf(db),
    ),
  );

export interface PixelSummary {
  groups: number;
  waiting: number;
  withText: number;
  neverLooked: number;
  read: { objects: number; of: number };
  unreadable: number;
  policy: PixelPolicy;
  /** Suspicious objects that nobody decided about; plain objects that nobody looked at. */
  undecided: number;
  unseen: number;
  /** Objects that go into a package masked, or found free of text, by a recipe alone. */
  byRecipe: number;
}

/** Counts over all groups. */
export function pixelSummary(workspace: Pick<ReadingWorkspace, 'db'>): PixelSummary {
  const policy = pixelPolicy(workspace);
  const summary: PixelSummary = {
    groups: 0,
    waiting: 0,
    withText: 0,
    neverLooked: 0,
    read: { objects: 0, of: 0 },
    unreadable: 0,
    policy,
    undecided: 0,
    unseen: 0,
    byRecipe: 0,
  };
  for (const group of pixelGroups(workspace)) {
    summary.groups += 1;
    summary.unreadable += group.unreadable;
    if (group.texts > 0) summary.withText += 1;
    if (group.risk === 'plain') {
      summary.unseen += group.undecided;
      if (showsText(group)) summary.waiting += group.undecided > 0 && policy === 'ask' ? 1 : 0;
      else if (group.undecided === group.instances) summary.neverLooked += 1;
      continue;
    }
    summary.read.of += group.instances;
    summary.read.objects += group.read;
    summary.undecided += group.undecided;
    summary.byRecipe += byRecipe(group, policy);
    if (group.undecided > 0 && policy === 'ask') summary.waiting += 1;
  }
  return summary;
}

/** Objects of a group that nobody decided about and that a recipe lets through. */
function byRecipe({ reason, needsPerson, stored, decided, read, unreadable }: Group, policy: PixelPolicy): number {
  if (policy !== 'mask' || reason === null) return 0;
  const found = stored?.layout !== noText || !needsPerson;
  return found ? Math.max(0, Math.min(decided.open, read - unreadable)) : 0;
}

/** Plain objects in which a recipe that masked saw text: without it they stay out until somebody decides. */
function shownWithText(
  { db }: Pick<ReadingWorkspace, 'db'>,
  { stored, texts, decided }: Group,
  policy: PixelPolicy,
): { code: string; instances: number; series: number[] }[] {
  if (policy === 'mask' || stored === null || texts === 0 || decided.open === 0) return [];
  return undecidedWithMasks(db, stored.id).map(({ series, instances }) => ({
    code: 'pixels-withheld',
    instances,
    series: [series],
  }));
}

/** How decisions about pixels change what the index alone would leave out, by reason; negative: no longer left out. */
export function changedByPixels(
  workspace: Pick<ReadingWorkspace, 'db'>,
): { code: string; instances: number; series: number[]; taken?: ReadonlyMap<number, number> }[] {
  const policy = pixelPolicy(workspace);
  return pixelGroups(workspace).flatMap((group) => {
    const { reason, decided, members } = group;
    const series = [...members.keys()];
    if (reason === null) {
      const rows = decided.withhold > 0 ? [{ code: 'pixels-withheld', instances: decided.withhold, series }] : [];
      return [...rows, ...shownWithText(workspace, group, policy)];
    }
    const lifted = decided.clean + decided.mask + byRecipe(group, policy);
    // `taken`: instances by series of a group that is taken in as a whole.
    const whole = lifted === group.instances;
    return lifted > 0
      ? [{ code: reason, instances: -lifted, series: whole ? series : [], ...(whole ? { taken: members } : {}) }]
      : [];
  });
}

/** Series with objects that a decision about their pixels takes in although the index alone would leave them out, by id. */
export function liftedSeries(workspace: Pick<ReadingWorkspace, 'db'>): number[] {
  const policy = pixelPolicy(workspace);
  const found = new Set<number>();
  for (const { reason, lifted, members } of pixelGroups(workspace))
    if (reason !== null) for (const series of policy === 'mask' ? members.keys() : lifted) found.add(series);
  return [...found].sort((a, b) => a - b);
}
