/** Judgements under one plan, kept: slices of a series hold the same values, and the same bytes are judged the same again. */
import type { DataSet, Element } from '../dicom/types.ts';
import { isCodeAttribute } from './judge-code.ts';
import type { Context, Decision, TextSink } from './context.ts';
import type { Identifiers } from './identifiers.ts';
import type { DeidentificationPlan } from './types.ts';

const longest = 128; // bytes of a value that is kept

interface Judged {
  /** Not as a part of a block, all of which it would hold on to. */
  bytes: Uint8Array;
  vr: string;
  /** How numbers read: those of an element that is stored as UN are little endian in every file (PS3.5 6.2.2). */
  littleEndian: boolean;
  creator: string | undefined;
  charset: string;
  decision: Decision;
  /** What the survey was told on the way; undefined for a judgement of a text, which the survey does not ask for. */
  told: readonly Parameters<TextSink>[] | undefined;
}
export type Kept = Map<number, Judged>;

// By what a judgement depends on besides the element: the plan (one object, see `samePlan`), who is known, the kind of object.
const batches = new WeakMap<DeidentificationPlan, WeakMap<Identifiers, Map<string, Kept>>>();

function keptFor({ plan, known, sopClass, isNewborn }: Context): Kept {
  const kind = isNewborn ? `${sopClass} newborn` : sopClass;
  let people = batches.get(plan);
  if (!people) batches.set(plan, (people = new WeakMap()));
  let classes = people.get(known);
  if (!classes) people.set(known, (classes = new Map<string, Kept>()));
  let kept = classes.get(kind);
  if (!kept) classes.set(kind, (kept = new Map<number, Judged>()));
  return kept;
}

// Context Group and Template Version, which are judged by the Mapping Resource beside them.
const versions = new Set([0x00080106, 0x0040db06]);

/**
 * True where the judgement of a top-level element follows from its own bytes. Not for UIDs, which are told to the
 * crosswalk each time; codes, versions and private creators, which depend on their neighbours; graphics, which decide on what the
 * file may claim; sequences and long values.
 */
const isAlone = ({ tag, vr, items, fragments, length }: Element): boolean =>
  length > 0 &&
  length <= longest &&
  !items &&
  !fragments &&
  vr !== 'UI' &&
  vr !== 'SQ' &&
  !isCodeAttribute(tag) &&
  !versions.has(tag) &&
  tag >>> 16 !== 0x0070 &&
  tag >>> 24 !== 0x50 &&
  tag >>> 24 !== 0x60 &&
  !((tag & 0x10000) !== 0 && (tag & 0xffff) <= 0xff);

let lastCharset: readonly string[] = [];
let lastName = '';
/** A character set as one text; most elements of a data set share one. */
function nameOf(charset: readonly string[]): string {
  if (charset !== lastCharset) {
    lastCharset = charset;
    lastName = charset.join('\\');
  }
  return lastName;
}

/** The judgement of a top-level element: the one that the same bytes had before under this plan, else what `judge` says. */
export function judgedBefore(context: Context, dataSet: DataSet, element: Element, judge: () => Decision): Decision {
  if (!isAlone(element)) return judge();
  const kept = (context.judged ??= keptFor(context));
  const bytes = context.file.raw(element);
  const charset = nameOf(dataSet.charset);
  const littleEndian = dataSet.littleEndian || element.storedVr === 'UN';
  const last = kept.get(element.tag);
  if (
    last &&
    (last.told === undefined) === (context.textSink === undefined) &&
    last.vr === element.vr &&
    last.littleEndian === littleEndian &&
    last.creator === element.creator &&
    last.charset === charset &&
    bytes.equals(last.bytes)
  ) {
    for (const [attribute, told, text, mode] of last.told ?? [])
      context.textSink?.(attribute, told, text, mode, element);
    return last.decision;
  }
  const told: Parameters<TextSink>[] | undefined = context.textSink && [];
  const decision = told ? listening(context, told, judge) : judge();
  const { tag, vr, creator } = element;
  kept.set(tag, { bytes: new Uint8Array(bytes), vr, littleEndian, creator, charset, decision, told });
  return decision;
}

/** Judges, and notes in `told` what the survey is told meanwhile. */
function listening(context: Context, told: Parameters<TextSink>[], judge: () => Decision): Decision {
  const { textSink } = context;
  context.textSink = (...text) => {
    told.push(text);
    textSink?.(...text);
  };
  try {
    return judge();
  } finally {
    context.textSink = textSink;
  }
}
