/** Judgements of one batch, kept: slices of a series hold the same values, and the same bytes are judged the same again. */
import type { DataSet, Element } from '../dicom/types.ts';
import { isCodeAttribute } from './judge-code.ts';
import type { Context, Decision } from './context.ts';
import type { Identifiers } from './identifiers.ts';
import type { DeidentificationPlan } from './types.ts';

const longest = 128; // bytes of a value that is kept

interface Judged {
  bytes: Buffer;
  vr: string;
  creator: string | undefined;
  charset: string;
  decision: Decision;
}
export type Kept = Map<number, Judged>;

// By what a judgement depends on besides the element: the plan (one object a batch), who is known, the kind of object.
const batches = new WeakMap<DeidentificationPlan, WeakMap<Identifiers, Map<string, Kept>>>();

function keptFor({ plan, known, sopClass }: Context): Kept {
  let people = batches.get(plan);
  if (!people) batches.set(plan, (people = new WeakMap()));
  let classes = people.get(known);
  if (!classes) people.set(known, (classes = new Map<string, Kept>()));
  let kept = classes.get(sopClass);
  if (!kept) classes.set(sopClass, (kept = new Map<number, Judged>()));
  return kept;
}

/**
 * True where the judgement of a top-level element follows from its own bytes. Not for UIDs, which are told to the
 * crosswalk each time; codes and private creators, which depend on their neighbours; graphics, which decide on what the
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

/** The judgement of a top-level element: the one that the same bytes had before in this batch, else what `judge` says. */
export function judgedBefore(context: Context, dataSet: DataSet, element: Element, judge: () => Decision): Decision {
  if (context.textSink || !isAlone(element)) return judge();
  const kept = (context.judged ??= keptFor(context));
  const bytes = context.file.raw(element);
  const charset = nameOf(dataSet.charset);
  const last = kept.get(element.tag);
  if (
    last &&
    last.vr === element.vr &&
    last.creator === element.creator &&
    last.charset === charset &&
    last.bytes.equals(bytes)
  )
    return last.decision;
  const decision = judge();
  kept.set(element.tag, { bytes: Buffer.from(bytes), vr: element.vr, creator: element.creator, charset, decision });
  return decision;
}
