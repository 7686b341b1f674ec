/** What judging one file needs: the compiled plan, the patient's identity, what identifies, and what is being collected. */
import { isDeepStrictEqual } from 'node:util';
import { findElement } from '../dicom/find-element.ts';
import type { DataSet, DicomFile, Edit, Edits, Element, Layout } from '../dicom/types.ts';
import { collectIdentifiers } from './collect-identifiers.ts';
import { identifiersUnder, type Identifiers } from './identifiers.ts';
import { newUid } from './identity.ts';
import { compileRules, type Rule } from './rules.ts';
import { textDecisionsOf, type TextDecisions } from './text-decisions.ts';
import type { DeidentificationPlan, DeidentifyTask, Identifier, Identity } from './types.ts';
import type { Kept } from './judged-before.ts';
import type { PixelEdits } from './pixel-edits.ts';
import type { TextMode } from './suggest-by-mode.ts';
import { Withheld } from './withhold.ts';

export interface Decision {
  /** Action code as shown: X, Z, D, U, K, C, or – for what the table does not know and stays. */
  action: string;
  why: string;
  /** Undefined: the element stays, or its items are judged. */
  edit?: Edit;
  /** A date in this element is not as it was, whatever its VR. */
  date?: boolean;
  /** Judge what is in the items; `dummy` empties them of all content. */
  items?: 'walk' | 'dummy';
}
export interface Trace {
  /** `path`: the sequences above, without item numbers, each followed by a dot. */
  (dataSet: DataSet, element: Element, decision: Decision, path: string): void;
}
/** Told of every text that may stay, at its place: how the survey learns which values there are. */
export interface TextSink {
  (attribute: string, vr: string, text: string, mode: TextMode, element: Element): void;
  /** Told of all values before that files of this layout share: only those that vary are told again. */
  heard?: Layout | undefined;
}
export interface Context {
  readonly file: DicomFile;
  readonly plan: DeidentificationPlan;
  readonly options: ReadonlySet<string>;
  readonly rules: ReadonlyMap<number, Rule>;
  readonly identity: Identity;
  readonly known: Identifiers;
  readonly edits: Edits;
  readonly counts: Record<string, number>;
  readonly sopClass: string;
  /** The patient was examined on the day of birth, which an age in days says as well. */
  readonly isNewborn: boolean;
  /** The sequence whose item is being judged; 0 at the top. */
  sequence: number;
  /** What was met on the way: decides which methods may be claimed. */
  readonly met: { structuredContent: boolean; graphics: boolean; changedDates: boolean };
  trace?: Trace | undefined;
  /** Where the data set lies that is being judged: sequences by tag, without item numbers, each followed by a dot. */
  path: string;
  readonly texts: TextDecisions;
  textSink?: TextSink | undefined;
  /** Judgements of files before in the same batch. */
  judged?: Kept;
  /** What was decided about the pixels of this file. */
  pixels?: PixelEdits;
  /** SOP Instance UIDs that change although UIDs are kept. */
  moved?: ReadonlySet<string>;
  /** Who admitted the document or video in this file. */
  keepsDocument?: NonNullable<DeidentifyTask['documents']>;
}

/** The text of a top-level attribute, trimmed; '' where it is absent or a sequence. */
export const topText = (file: DicomFile, tag: number): string => {
  const element = findElement(file.dataSet, tag);
  return element && !element.items ? file.text(file.dataSet, element).trim() : '';
};

export const STUDY_DATE = 0x00080020;

// Slices of a series share one list.
const texts = new WeakMap<readonly Identifier[], string>();
export function identifiersText(found: readonly Identifier[]): string {
  let text = texts.get(found);
  if (text === undefined) texts.set(found, (text = JSON.stringify(found)));
  return text;
}

let lastPlan: DeidentificationPlan | undefined;
/** Each batch brings a copy of the plan. Where it is equal to the last one, that comes back: what was worked out under it holds on. */
export function samePlan(plan: DeidentificationPlan): DeidentificationPlan {
  if (!lastPlan || !isDeepStrictEqual(lastPlan, plan)) lastPlan = plan;
  return lastPlan;
}

const compiled = new Map<string, ReadonlyMap<number, Rule>>();
function rulesOf(plan: DeidentificationPlan): ReadonlyMap<number, Rule> {
  let rules = compiled.get(plan.digest);
  if (!rules) {
    if (compiled.size > 20) compiled.clear();
    compiled.set(plan.digest, (rules = compileRules(plan.profile)));
  }
  return rules;
}

const knownOf = new Map<string, Identifiers>();
/** Files come patient by patient; with what is judged for them the identifiers of one take some 50 KB. */
const mostPatients = 16;
let last: { found: readonly Identifier[]; identity: string; plan: string; known: Identifiers } | undefined;

function identifiersOf(identity: Identity, file: DicomFile, plan: DeidentificationPlan): Identifiers {
  const found = collectIdentifiers(file);
  if (last?.found !== found || last.identity !== identity.digest || last.plan !== plan.digest)
    last = { found, identity: identity.digest, plan: plan.digest, known: identifiersIn(identity, found, plan) };
  return last.known;
}

function identifiersIn(identity: Identity, found: readonly Identifier[], plan: DeidentificationPlan): Identifiers {
  const key = `${plan.digest}|${identity.digest}|${identifiersText(found)}`;
  let known = knownOf.get(key);
  if (!known) {
    if (knownOf.size >= mostPatients) knownOf.clear();
    knownOf.set(key, (known = identifiersUnder(plan.profile, [...identity.identifiers, ...found])));
  }
  return known;
}

export function createContext(
  file: DicomFile,
  plan: DeidentificationPlan,
  identity: Identity,
  trace?: Trace,
  textSink?: TextSink,
): Context {
  const known = identifiersOf(identity, file, plan);
  return {
    file,
    plan,
    options: new Set<string>([...plan.profile.retain, ...plan.profile.clean]),
    rules: rulesOf(plan),
    identity,
    known,
    isNewborn: known.births.has(topText(file, STUDY_DATE)),
    edits: { change: new Map(), insert: new Map(), meta: new Map() },
    counts: {},
    sopClass: topText(file, 0x00080016),
    sequence: 0,
    met: { structuredContent: false, graphics: false, changedDates: false },
    trace,
    path: '',
    texts: textDecisionsOf(plan),
    textSink,
  };
}

/** True of dates and times, as DA and DT write them, that are the day of birth: they go also where dates are kept. */
export const isBirth = ({ known, isNewborn }: Context, text: string): boolean =>
  !isNewborn &&
  known.births.size > 0 &&
  text.split('\\').some((value) => known.births.has(value.trim().replaceAll('.', '').slice(0, 8)));

/** The decoded value of an element that may stay. Throws Withheld where its characters cannot be decoded. */
export function keptText(context: Context, dataSet: DataSet, element: Element): string {
  const text =
    element.vr === 'UN' || element.vr === 'OB'
      ? context.file
          .raw(element)
          .toString('latin1')
          .replace(/[\0 ]+$/, '')
      : context.file.text(dataSet, element);
  if (text.includes('\uFFFD')) throw new Withheld('undecodable-text');
  return text;
}

/** UIDs replaced one by one, also where there are several; what has no value stays empty. */
export const mapUidText = (context: Context, text: string): string =>
  text
    .split('\\')
    .map((uid) => (uid.trim() === '' ? '' : newUid(context.plan.uidKey, uid.trim(), context.plan.uidRoot)))
    .join('\\');
