/** Objects that look alike, as rows for the curator: pure, from counts by series and from what was decided. */
import { createHash } from 'node:crypto';
import type { Profile } from '#shared/contract/deidentify.ts';
import type { PixelDecision, PixelGroup, PixelPolicy, PixelVerdict } from '#shared/contract/pixels.ts';
import type { Kind, KindRow } from '../../store/kinds.ts';
import type { CountRow, DecidedInstance, KindPlace, StoredGroup } from '../../store/pixels.ts';
import { needsPerson } from '../withhold.ts';
import { detailOf, pixelReason, titleOf, whyOf, type PixelReason } from './why.ts';

/** Where text was seen in no frame, and where an object cannot be read. */
export const noText = '';
export const unreadableLayout = 'unreadable';

export interface Facts {
  kinds: Iterable<KindRow>;
  counts: readonly CountRow[];
  groups: readonly StoredGroup[];
  byGroup: ReadonlyMap<string, PixelDecision>;
  bySeries: ReadonlyMap<number, PixelVerdict>;
  byInstance: readonly DecidedInstance[];
  policy: PixelPolicy;
}

type What = PixelVerdict | 'open';
/** What makes objects one kind: a digest, and why somebody has to look at them. */
export interface PixelKind {
  key: string;
  reason: PixelReason | null;
  /** A recipe does not let these through where the program found nothing. */
  needsPerson: boolean;
}

export interface Group extends Omit<PixelGroup, 'series' | 'state' | 'representative'> {
  reason: PixelReason | null;
  needsPerson: boolean;
  stored: StoredGroup | null;
  /** Series with objects of the group, and how many each. */
  members: Map<number, number>;
  /** Those of a suspicious group with objects that a person's decision takes in. */
  lifted: Set<number>;
  /** Objects by what a person decided; open: nothing, or nothing that holds for them. */
  decided: Record<What, number>;
  unreadable: number;
  /** Objects that were read, or need not be. */
  read: number;
  place: KindPlace & { series: number[] };
}

const digestOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);

/** What makes objects one kind; rows of the same kind share the value, so that a hash is made once a kind. */
export function kindsOf(profile: Pick<Profile, 'retain' | 'clean'>): (what: Kind) => PixelKind | undefined {
  const known = new Map<string, PixelKind>();
  const byWhat = new WeakMap<Kind, PixelKind | undefined>();
  const reasons = new Map<string, PixelReason | null | undefined>();
  const judge = (row: Kind): PixelKind | undefined => {
    const { modality, sopClass, manufacturer, model, rows, columns, samples, imageType, burnedIn } = row;
    const alike = `${modality}\0${sopClass}\0${manufacturer}\0${model}\0${rows}\0${columns}\0${samples}\0${imageType}\0${burnedIn}`;
    const told = `${alike}\0${row.description}\0${row.patientId === '' ? '' : '+'}`;
    let reason = reasons.get(told);
    if (reason === undefined && !reasons.has(told)) reasons.set(told, (reason = pixelReason(row, profile)));
    if (reason === undefined) return undefined;
    const person = needsPerson(row);
    const name = `${alike}\0${reason}\0${person}`;
    let kind = known.get(name);
    if (!kind) known.set(name, (kind = { key: digestOf(name), reason, needsPerson: person }));
    return kind;
  };
  return (what) => {
    if (!byWhat.has(what)) byWhat.set(what, judge(what));
    return byWhat.get(what);
  };
}

/** Of a kind as the index knows it, or of a layout of it. */
export const keyOfGroup = (kind: string, layout: string | undefined): string =>
  layout === undefined ? kind : `${kind}.${layout || 'none'}`;

const empty = (row: Kind, { key, reason, needsPerson: person }: PixelKind, stored: StoredGroup | null): Group => ({
  key: keyOfGroup(key, stored?.layout),
  title: titleOf(row),
  detail: detailOf(row),
  risk: reason === null ? 'plain' : 'suspicious',
  why: whyOf(reason),
  reason,
  needsPerson: person,
  stored,
  instances: 0,
  frames: 0,
  texts: 0,
  identifying: 0,
  outliers: 0,
  undecided: 0,
  members: new Map(),
  lifted: new Set(),
  decided: { clean: 0, mask: 0, withhold: 0, open: 0 },
  unreadable: 0,
  read: 0,
  place: { sopClass: row.sopClass, imageType: row.imageType, burnedIn: row.burnedIn, samples: row.samples, rows: row.rows, columns: row.columns, series: [] },
}); // prettier-ignore

/** Plain objects that were looked at and show nothing stand with those that got a glance: one kind, one row for the curator. */
const layoutFor = ({ reason }: PixelKind, layout: StoredGroup | undefined): StoredGroup | undefined =>
  reason === null && layout?.layout === noText ? undefined : layout;

/**
 * What is decided for a group: leaving a kind of objects out holds for all of its layouts, found later or not. What was said of
 * plain pictures holds for those that were looked at since and show no text: they were one group when a person decided.
 */
export function decisionOfGroup(
  byGroup: ReadonlyMap<string, PixelDecision>,
  key: string,
  plain: boolean,
): PixelDecision | undefined {
  const own = byGroup.get(key);
  if (own) return own;
  const looked = plain && !key.includes('.') ? byGroup.get(keyOfGroup(key, noText)) : undefined;
  if (looked) return looked;
  const kind = byGroup.get(key.split('.')[0]!);
  const isFree = plain && key === keyOfGroup(key.split('.')[0]!, noText);
  return isFree || kind?.verdict === 'withhold' ? kind : undefined;
}

/** What a group's decision says of an object in this state; open where it does not reach it. */
const reached = (decision: PixelDecision | undefined, group: Group, state: string | null): What => {
  if (!decision) return 'open';
  if (decision.verdict === 'withhold') return 'withhold';
  // A suspicious object is lifted only by a decision that was made about what it was seen to look like.
  if (group.risk === 'plain') return decision.verdict;
  return state === 'member' ? decision.verdict : 'open';
};

const takesIn = ({ reason }: Group, said: What): boolean => reason !== null && (said === 'clean' || said === 'mask');

export function groupsOf(facts: Facts, profile: Pick<Profile, 'retain' | 'clean'>): Group[] {
  const kindOf = kindsOf(profile);
  const stored = new Map(facts.groups.map((group) => [group.id, group]));
  const countsBySeries = new Map<number, CountRow[]>();
  for (const row of facts.counts) {
    const list = countsBySeries.get(row.series);
    if (list) list.push(row);
    else countsBySeries.set(row.series, [row]);
  }
  const groups = new Map<string, Group>();
  const groupFor = (row: Kind, kind: PixelKind, layout: StoredGroup | null): Group => {
    const name = keyOfGroup(kind.key, layout?.layout);
    let group = groups.get(name);
    if (!group) groups.set(name, (group = empty(row, kind, layout)));
    return group;
  };
  const add = (
    group: Group,
    row: KindRow,
    instances: number,
    frames: number,
    state: CountRow['state'] | null,
  ): void => {
    if (instances === 0) return;
    group.instances += instances;
    group.frames += frames;
    group.members.set(row.series, (group.members.get(row.series) ?? 0) + instances);
    if (group.place.series.at(-1) !== row.series) group.place.series.push(row.series);
    const said =
      facts.bySeries.get(row.series) ??
      reached(decisionOfGroup(facts.byGroup, group.key, group.risk === 'plain'), group, state);
    if (state === 'unreadable') {
      // What nobody can look at stays out, whatever is said of its group.
      group.unreadable += instances;
      group.decided.withhold += instances;
    } else {
      group.decided[said] += instances;
      if (takesIn(group, said)) group.lifted.add(row.series);
      if (state === 'outlier' && said === 'open') group.outliers += instances;
    }
    if (group.risk === 'plain' || state !== null) group.read += instances;
  };
  for (const row of facts.kinds) {
    const kind = kindOf(row.what);
    if (!kind) continue;
    let { instances, frames } = row;
    for (const count of countsBySeries.get(row.series) ?? []) {
      const layout = stored.get(count.group);
      if (!layout || layout.kind !== kind.key || count.state === 'seen') continue;
      const group = groupFor(row.what, kind, layoutFor(kind, layout) ?? null);
      add(group, row, count.instances, count.frames, count.state);
      group.texts += count.texts;
      group.identifying += count.identifying;
      instances -= count.instances;
      frames -= count.frames;
    }
    if (instances > 0) add(groupFor(row.what, kind, null), row, instances, frames, null);
  }
  for (const one of facts.byInstance) {
    const kind = kindOf(one);
    if (!kind || one.state === 'unreadable') continue;
    const layout = one.state && one.state !== 'seen' && one.group !== null ? stored.get(one.group) : undefined;
    const group = groups.get(keyOfGroup(kind.key, layoutFor(kind, layout)?.layout));
    if (!group) continue;
    const before =
      facts.bySeries.get(one.series) ??
      reached(decisionOfGroup(facts.byGroup, group.key, group.risk === 'plain'), group, layout ? one.state : null);
    group.decided[before] -= 1;
    group.decided[one.verdict] += 1;
    if (takesIn(group, one.verdict)) group.lifted.add(one.series);
    if (one.state === 'outlier' && before === 'open') group.outliers -= 1;
  }
  for (const group of groups.values()) {
    group.undecided = group.decided.open;
    group.why = whyOf(group.reason, group.texts);
  }
  return [...groups.values()].sort(byUrgency);
}

const urgency = ({ risk, texts, undecided }: Group): number =>
  (risk === 'plain' && texts === 0 ? 2 : 0) + (undecided > 0 ? 0 : 1);
const byUrgency = (a: Group, b: Group): number =>
  urgency(a) - urgency(b) ||
  b.identifying - a.identifying ||
  b.instances - a.instances ||
  (a.title + a.key < b.title + b.key ? -1 : 1);

/** Plain objects in which text was found: a recipe masks it or leaves them out, and without one they wait for a person. */
export const showsText = ({ risk, texts }: Pick<Group, 'risk' | 'texts'>): boolean => risk === 'plain' && texts > 0;
const hasMasks = (group: Group): boolean => showsText(group) && (group.stored?.suggested ?? '[]') !== '[]';

/** Where a group stands; what nobody decided follows the policy. */
export function stateOf(group: Group, policy: PixelPolicy): PixelGroup['state'] {
  const { clean, mask, withhold, open } = group.decided;
  if (open > 0) {
    if (group.risk === 'plain') return hasMasks(group) && policy !== 'ask' ? policy : 'waiting';
    if (policy === 'withhold') return clean + mask > 0 ? 'mixed' : 'withhold';
    if (group.read < group.instances) return 'unread';
    if (policy === 'mask') return clean + withhold > 0 ? 'mixed' : 'mask';
    return 'waiting';
  }
  const said = (['clean', 'mask', 'withhold'] as const).filter((verdict) => group.decided[verdict] > 0);
  return said.length === 1 ? said[0]! : 'mixed';
}
