/** What was planned of a file serves again for the next slice that is laid out alike: only values that differ are judged. */
import type { Changes, Edit, Element, Layout } from '../dicom/types.ts';
import { STUDY_DATE, type Context, type Decision } from './context.ts';
import { isCodeAttribute } from './judge-code.ts';
import { recordAgain, recordUids } from './identity.ts';
import type { Identifiers } from './identifiers.ts';
import type { DeidentificationPlan } from './types.ts';

/** Edits of one file over those that it shares with others: hundreds that are not copied for each. */
class OwnChanges implements Changes {
  readonly #own = new Map<Element, Edit>();
  readonly #shared: ReadonlyMap<Element, Edit>;
  constructor(shared: ReadonlyMap<Element, Edit>) {
    this.#shared = shared;
  }
  get(element: Element): Edit | undefined {
    return this.#own.get(element) ?? this.#shared.get(element);
  }
  has(element: Element): boolean {
    return this.#own.has(element) || this.#shared.has(element);
  }
  set(element: Element, edit: Edit): void {
    this.#own.set(element, edit);
  }
}

/** What was done to one file, and what of it holds for all that differ in the varying values only. */
interface Planned {
  plan: DeidentificationPlan;
  known: Identifiers;
  /** Elements by action code, those that vary included. */
  counts: Record<string, number>;
  /** Of elements that do not vary. */
  changes: ReadonlyMap<Element, Edit>;
  met: Context['met'];
  uids: ReadonlyMap<string, string>;
  /** Of elements that vary, in their order. */
  decisions: readonly Decision[];
}
const planned = new WeakMap<Layout, Planned>();

// Codes are judged by their scheme, dates of standards by the resource that they belong to, a birth date by the day of the study.
const MAPPING_RESOURCE = 0x00080105;
const speaksForOthers = ({ tag }: Element): boolean =>
  isCodeAttribute(tag) || tag === MAPPING_RESOURCE || tag === STUDY_DATE;

// Standard attributes of these are judged by their form; nobody is asked about one, and none leaves its object out.
const silent = new Set(['UI', 'IS', 'DS', 'DA', 'DT', 'TM', 'US', 'SS', 'UL', 'SL', 'FL', 'FD', 'AT']);
const mayTell = ({ vr, creator }: Element): boolean => creator !== undefined || !silent.has(vr);

/** True where each value that varies is judged by itself, and none that does not vary by one of them. */
export const canPart = ({ varying }: Layout): boolean => !varying.some(speaksForOthers);

const isSame = (one: Decision, other: Decision): boolean =>
  one.action === other.action &&
  one.why === other.why &&
  (one.edit?.kind === 'remove') === (other.edit?.kind === 'remove');

/**
 * Judges the elements of a file: those that vary by `decide`, the others as they were judged in the last file of the
 * layout; or, where that does not do, all of them by `judge`. The same object comes back for files to which the same was
 * done by the same rules.
 */
export function plannedBefore(
  context: Context,
  decide: (element: Element) => Decision,
  record: (element: Element, decision: Decision) => void,
  judge: (element: Element) => Decision,
): object | undefined {
  const { file, plan, known } = context;
  const { elements } = file.dataSet;
  const { layout } = file;
  // What somebody decided about this very object is not what was decided about the last one.
  const alone = context.textSink ?? context.pixels ?? context.moved ?? context.keepsDocument ?? context.edits.patches;
  if (!layout || alone || !canPart(layout)) {
    const isHeard = layout !== undefined && context.textSink?.heard === layout;
    for (const element of isHeard ? layout.varying.filter(mayTell) : elements) judge(element);
    return undefined;
  }
  const last = planned.get(layout);
  if (last?.plan === plan && last.known === known) {
    const decisions = layout.varying.map(decide);
    if (decisions.every((decision, index) => isSame(decision, last.decisions[index]!))) {
      context.edits.change = new OwnChanges(last.changes);
      const { trace } = context;
      context.trace = undefined;
      layout.varying.forEach((element, index) => record(element, decisions[index]!));
      context.trace = trace;
      Object.assign(context.counts, last.counts);
      Object.assign(context.met, { ...last.met, changedDates: last.met.changedDates || context.met.changedDates });
      recordAgain(last.uids);
      return last;
    }
  }
  const fresh = planAnew(context, layout, judge);
  planned.set(layout, fresh);
  return fresh;
}

/** Judges all elements and keeps apart what the varying ones bring. */
function planAnew(context: Context, layout: Layout, judge: (element: Element) => Decision): Planned {
  const { file, plan, known, met, counts } = context;
  const changes = new Map<Element, Edit>();
  context.edits.change = changes;
  const varying = new Set(layout.varying);
  const decisions: Decision[] = [];
  const uids = new Map<string, string>();
  let changedByVarying = false;
  for (const element of file.dataSet.elements) {
    if (varying.has(element)) {
      const before = met.changedDates;
      met.changedDates = false;
      decisions.push(judge(element));
      changedByVarying ||= met.changedDates;
      met.changedDates = before;
    } else for (const [old, fresh] of recordUids(() => judge(element)).uids) uids.set(old, fresh);
  }
  const fixed = { ...met };
  met.changedDates ||= changedByVarying;
  const shared = new Map(changes);
  for (const element of varying) shared.delete(element);
  return { plan, known, counts: { ...counts }, changes: shared, met: fixed, uids, decisions };
}
