/** What judging one file needs: the compiled plan, the patient's identity, what identifies, and what is being collected. */
import type { DataSet, DicomFile, Edit, Edits, Element } from '../dicom/types.ts';
import { identifiersFrom, type Identifiers } from './identifiers.ts';
import { compileRules, type Rule } from './rules.ts';
import type { DeidentificationPlan, Identity } from './types.ts';
import { Withheld } from './withhold.ts';

export interface Decision {
  /** Action code as shown: X, Z, D, U, K, C, or – for what the table does not know and stays. */
  action: string;
  why: string;
  /** Undefined: the element stays, or its items are judged. */
  edit?: Edit;
  /** Judge what is in the items; `dummy` empties them of all content. */
  items?: 'walk' | 'dummy';
}
export interface Trace {
  (dataSet: DataSet, element: Element, decision: Decision): void;
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
  /** What was met on the way: decides which methods may be claimed. */
  readonly met: { structuredContent: boolean; graphics: boolean };
  readonly trace?: Trace | undefined;
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

// Values of the same file that identify somebody, beside every person name.
const identifying = new Set([
  0x00080050, 0x00100020, 0x00100030, 0x00101000, 0x00101040, 0x00102154, 0x00380010, 0x00402016, 0x00402017, 0x00101090,
]); // prettier-ignore

function fileIdentifiers(file: DicomFile, dataSet: DataSet, found: Set<string>): void {
  for (const element of dataSet.elements) {
    if (element.items) for (const item of element.items) fileIdentifiers(file, item.dataSet, found);
    else if ((element.vr === 'PN' || identifying.has(element.tag)) && element.length > 0 && element.length < 4096)
      for (const value of file.text(dataSet, element).split('\\')) found.add(value);
  }
}

const knownOf = new Map<string, Identifiers>();
function identifiersOf(identity: Identity, file: DicomFile): Identifiers {
  const found = new Set<string>();
  fileIdentifiers(file, file.dataSet, found);
  for (const value of identity.identifiers) found.add(value);
  const key = `${identity.digest}|${[...found].join('|')}`;
  let known = knownOf.get(key);
  if (!known) {
    if (knownOf.size > 200) knownOf.clear();
    knownOf.set(key, (known = identifiersFrom(found)));
  }
  return known;
}

export function createContext(file: DicomFile, plan: DeidentificationPlan, identity: Identity, trace?: Trace): Context {
  return {
    file,
    plan,
    options: new Set<string>([...plan.profile.retain, ...plan.profile.clean]),
    rules: rulesOf(plan),
    identity,
    known: identifiersOf(identity, file),
    edits: { change: new Map(), insert: new Map(), meta: new Map() },
    counts: {},
    met: { structuredContent: false, graphics: false },
    trace,
  };
}

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
