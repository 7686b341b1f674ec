/** Walks one object and decides every element of it; writing and preview both run on what this gives. */
import { formatPath } from '../dicom/tags.ts';
import { encodeText } from '../dicom/charset.ts';
import { findElement } from '../dicom/find-element.ts';
import { usesCharset } from '../dicom/vr.ts';
import { isBlackAlready } from '../dicom/pixels/mask-native.ts';
import { onceAlike, type Once } from '../dicom/layouts.ts';
import {
  DicomError,
  type DataSet,
  type DicomFile,
  type Edit,
  type Edits,
  type Element,
  type Layout,
  type NewElement,
} from '../dicom/types.ts';
import { paddingPatches } from './blank-padding.ts';
import { codestreamPatches } from './clean-codestreams.ts';
import { createContext, topText, type Context, type Decision, type TextSink, type Trace } from './context.ts';
import { applyRule, judgeDummy, judgeStandard } from './judge.ts';
import { judgedBefore } from './judged-before.ts';
import { judgePrivate } from './judge-private.ts';
import { headInFile } from './head-of-file.ts';
import { documentMethodText, methodElements, methodsOf, temporalStatement, type Method } from './methods.ts';
import { newUid } from './identity.ts';
import { isLeading, replaceUids, setOf } from './replaced-uids.ts';
import { plannedBefore } from './planned-before.ts';
import { leavesCompression, PixelEdits, pixelWork, type PixelWork } from './pixel-edits.ts';
import type { Rule } from './rules.ts';
import { contentSequences, judgeItem, rebuilt, refersByPosition } from './structured-content.ts';
import { refuseTextBesidePixels } from './text-in-bulk.ts';
import type { DeidentificationPlan, FaceTask, Identity, ObjectTask, TaskPixels } from './types.ts';
import { Withheld, withholdCode, type ObjectFacts } from './withhold.ts';

export interface PlannedFile {
  edits: Edits;
  /** Elements by action code, nested ones included. */
  counts: Record<string, number>;
  methods: Method[];
  /** Elements put into the data set: what the file now says about its own de-identification. */
  added: NewElement[];
  uids: { sopClass: string; sopInstance: string; series: string; study: string };
  /** What has to become of the pixels, as somebody decided. */
  pixels?: PixelWork;
  /** One and the same for files to whose attributes the same was done by the same rules. */
  same?: object;
}

const pictureTags = [0x00287fe0, 0x7fe00008, 0x7fe00009, 0x7fe00010];

/** As `ObjectFacts.rows` says. */
function pictureRows(file: DicomFile): number {
  if (!file.dataSet.elements.some(({ tag }) => pictureTags.includes(tag))) return -1;
  return Math.max(0, Number(topText(file, 0x00280010)) || 0);
}

const factTags = new Set([
  0x00080008, 0x00080016, 0x00080060, 0x0008103e, 0x00100020, 0x00280002, 0x00280010, 0x00280301,
]); // prettier-ignore
const facts = new WeakMap<Layout, Once<ObjectFacts>>();

/** The facts that decide on withholding, read from the file itself. */
export const factsOf = (file: DicomFile): ObjectFacts => onceAlike(facts, file, factTags, () => readFacts(file));

function readFacts(file: DicomFile): ObjectFacts {
  const samples = Number(topText(file, 0x00280002));
  return {
    patientId: topText(file, 0x00100020),
    modality: topText(file, 0x00080060),
    sopClass: topText(file, 0x00080016),
    imageType: topText(file, 0x00080008),
    burnedIn: topText(file, 0x00280301),
    samples: samples > 0 ? samples : null,
    rows: pictureRows(file),
    description: topText(file, 0x0008103e),
  };
}

const dateVrs = new Set(['DA', 'DT', 'TM']);

/** What stays of a text after cleaning may hold characters that came by an escape or without a character set: their words go. */
function writable(dataSet: DataSet, element: Element, edit: Edit): Edit {
  if (edit.kind !== 'replace' || typeof edit.value !== 'string' || !usesCharset(edit.vr ?? element.vr)) return edit;
  const canWrite = (text: string): boolean => encodeText(text, dataSet.charset) !== undefined;
  if (canWrite(edit.value)) return edit;
  const value = edit.value.split(/(?<=[\s\\])/).filter(canWrite).join('').trim(); // prettier-ignore
  return value === '' ? { kind: 'empty' } : { ...edit, value };
}

function record(context: Context, dataSet: DataSet, element: Element, decision: Decision): void {
  // The survey writes nothing; what is in items may still decide whether they can be put together anew.
  if (context.textSink && context.sequence === 0 && !context.trace) return;
  context.counts[decision.action] = (context.counts[decision.action] ?? 0) + 1;
  if (decision.edit) context.edits.change.set(element, writable(dataSet, element, decision.edit));
  // The birth date is emptied under every option: it is no longitudinal information.
  if (decision.edit && (decision.date || dateVrs.has(element.vr)) && element.length > 0 && element.tag !== 0x00100030)
    context.met.changedDates = true;
  context.trace?.(dataSet, element, decision, context.path);
}

const admitted: Decision = {
  action: 'K',
  why: 'The document was admitted. Its bytes stay as they are; nothing in it was cleaned.',
};
const DOCUMENT = 0x00420011;

type Mode = { top: boolean; dummy: boolean; rules?: ReadonlyMap<number, Rule> };

const blanked: Decision = {
  action: 'C',
  why: 'EXIF, comments or bytes behind the image in the pixel element are blanked; the picture is untouched.',
};

const unpacked: Decision = {
  action: 'C',
  why: 'What a former JPEG held beside its picture is blanked. The picture is untouched; that JPEG can no longer be made of it, so that the transfer syntax is JPEG XL.',
};

function decide(context: Context, dataSet: DataSet, element: Element, mode: Mode): Decision {
  const decision = byRules(context, dataSet, element, mode);
  const own = context.pixels ? context.pixels.adjusted(context, dataSet, element, decision) : decision;
  return context.options.has('uids') ? replaceUids(context, dataSet, element, own) : own;
}

function byRules(context: Context, dataSet: DataSet, element: Element, mode: Mode): Decision {
  if (context.edits.patches && element === context.file.pixel) return context.edits.transferSyntax ? unpacked : blanked;
  if (context.keepsDocument && mode.top && element.tag === DOCUMENT) return admitted;
  if (mode.dummy) return judgeDummy(context, dataSet, element);
  const own = mode.rules?.get(element.tag);
  const judge = (): Decision =>
    (element.tag & 0x10000) !== 0
      ? judgePrivate(context, dataSet, element)
      : own
        ? applyRule(context, dataSet, element, own)
        : judgeStandard(context, dataSet, element, mode.top);
  return mode.top ? judgedBefore(context, dataSet, element, judge) : judge();
}

/** Judges what is in an item of `sequence`. A content tree counts as one place, however deep its entries lie. */
function walkItem(context: Context, sequence: Element, dataSet: DataSet, mode: Mode): void {
  const { path: outside, sequence: parent } = context;
  const step = `${formatPath([sequence])}.`;
  if (!(contentSequences.has(sequence.tag) && outside.endsWith(step))) context.path = outside + step;
  context.sequence = sequence.tag;
  walk(context, dataSet, mode);
  context.path = outside;
  context.sequence = parent;
}

function walkContent(context: Context, element: Element): void {
  const kept: DataSet[] = [];
  const items = element.items ?? [];
  for (const { dataSet } of items) {
    const verdict = judgeItem(context, dataSet);
    if (verdict.drop) {
      if (refersByPosition(context.file.dataSet)) throw new Withheld('structure');
      context.counts['X'] = (context.counts['X'] ?? 0) + 1;
      for (const inside of dataSet.elements)
        context.trace?.(dataSet, inside, { action: 'X', why: verdict.why, edit: { kind: 'remove' } }, context.path);
      continue;
    }
    walkItem(context, element, dataSet, { top: false, dummy: false, rules: verdict.rules });
    kept.push(dataSet);
  }
  if (kept.length < items.length)
    context.edits.change.set(element, { kind: 'items', items: kept.map((dataSet) => rebuilt(context, dataSet)) });
}

function walk(context: Context, dataSet: DataSet, mode: Mode): void {
  for (const element of dataSet.elements) walkElement(context, dataSet, element, mode);
}

function walkElement(context: Context, dataSet: DataSet, element: Element, mode: Mode): Decision {
  const content = !mode.dummy && contentSequences.has(element.tag) && element.items !== undefined;
  const decision: Decision =
    content && context.options.has('structured-content')
      ? { action: 'C', why: 'Each entry is judged by its concept name.', items: 'walk' }
      : decide(context, dataSet, element, mode);
  record(context, dataSet, element, decision);
  if (!decision.items || !element.items) return decision;
  if (content && context.options.has('structured-content')) {
    context.met.structuredContent = true;
    walkContent(context, element);
  } else
    for (const item of element.items)
      walkItem(context, element, item.dataSet, { top: false, dummy: mode.dummy || decision.items === 'dummy' });
  return decision;
}

/**
 * The value of Recognizable Visual Features (0028,0302), or undefined where nothing is to be said. YES wherever a face may
 * show and nobody says otherwise; NO only where a person looked (PS3.15 E.3.2, PS3.3 C.7.6.1). Throws Withheld.
 */
function faceStatement(file: DicomFile, { face, unlistedHeads }: FaceTask): 'YES' | 'NO' | undefined {
  if (face) {
    if ('withhold' in face) throw new Withheld(face.withhold);
    return face.statement;
  }
  if (headInFile(file) === null) return undefined;
  if (unlistedHeads === 'withhold') throw new Withheld('face-undecided');
  return 'YES';
}

/** True where every rectangle is black as it stands. Pixels that cannot be read are for who writes them to judge. */
function changesNothing(file: DicomFile, { image, masks }: PixelWork): boolean {
  try {
    return masks.length > 0 && isBlackAlready(file, image, masks);
  } catch (error) {
    if (error instanceof DicomError) return false;
    throw error;
  }
}

/**
 * Plans one object: every element judged at every depth (PS3.15 E.1.1), the statements of what was done (E.1.1 items 6
 * to 8), the file meta information. Throws Withheld where the object has to be left out, DicomError where it cannot be read.
 */
export function planEdits(
  file: DicomFile,
  plan: DeidentificationPlan,
  identity: Identity,
  trace?: Trace,
  textSink?: TextSink,
  pixels?: TaskPixels,
  task: ObjectTask = {},
): PlannedFile {
  const facts = factsOf(file);
  const code = withholdCode(facts, plan.profile, pixels, task.documents);
  if (code) throw new Withheld(code);
  const recognisable = faceStatement(file, task);
  // The survey asks for the texts of whatever a decision about pixels could still take in.
  const lifted = withholdCode(facts, plan.profile, undefined, task.documents);
  const work = textSink ? undefined : pixelWork(file, pixels, lifted);
  refuseTextBesidePixels(file);
  const context = createContext(file, plan, identity, trace, textSink);
  // A band that is black in this object: nothing is changed, and nothing said of a change. Kept UIDs were promised a new one,
  // and one that says YES of itself would go on to.
  const promised = context.options.has('uids') || topText(file, 0x00280301) === 'YES';
  if (work && !promised && changesNothing(file, work)) work.masks = [];
  if (task.maskedUids?.length && context.options.has('uids')) context.moved = setOf(task.maskedUids);
  if (task.documents) context.keepsDocument = task.documents;
  if (work) context.pixels = new PixelEdits(file, work);
  if (!(work && leavesCompression(work))) {
    const { patches, transferSyntax } = codestreamPatches(file, context.known);
    patches.push(...paddingPatches(file));
    if (patches.length > 0) context.edits.patches = patches;
    if (transferSyntax) context.edits.transferSyntax = transferSyntax;
  }
  const top: Mode = { top: true, dummy: false };
  const same = plannedBefore(
    context,
    (element) => decide(context, file.dataSet, element, top),
    (element, decision) => record(context, file.dataSet, element, decision),
    (element) => walkElement(context, file.dataSet, element, top),
  );

  // The survey writes nothing.
  const map = (uid: string): string =>
    textSink || (context.options.has('uids') && !isLeading(context, uid))
      ? uid
      : newUid(plan.uidKey, uid, plan.uidRoot);
  const [sopClass, sopInstance, series, study] = [0x00080016, 0x00080018, 0x0020000e, 0x0020000d].map((tag) =>
    topText(file, tag),
  );
  if (!sopClass || !sopInstance || !series || !study) throw new Withheld('missing-uids');
  const instance = context.pixels?.masked ? newUid(plan.uidKey, sopInstance, plan.uidRoot) : map(sopInstance);
  const uids = { sopClass, sopInstance: instance, series: map(series), study: map(study) };
  context.edits.meta.set(0x00020002, uids.sopClass);
  context.edits.meta.set(0x00020003, uids.sopInstance);

  const faceCleaned = task.face !== undefined && 'cleaned' in task.face && task.face.cleaned;
  // The profile would have replaced a document; it says nothing of pixels, and so nothing of a video.
  const methods =
    context.keepsDocument && context.keepsDocument !== 'watched'
      ? []
      : methodsOf(plan.profile, { ...context.met, pixels: work?.confirmed ?? false, faceCleaned });
  const temporal = temporalStatement(plan.profile, context.met.changedDates, topText(file, 0x00280303));
  const methodText = context.keepsDocument ? documentMethodText(plan, context.keepsDocument) : plan.methodText;
  const added = [...methodElements(temporal, methodText, methods), ...(context.pixels?.added ?? [])];
  const stated = recognisable && findElement(file.dataSet, 0x00280302);
  if (recognisable) {
    if (stated) context.edits.change.set(stated, { kind: 'replace', value: recognisable });
    else added.push({ tag: 0x00280302, vr: 'CS', value: recognisable });
  }
  context.edits.insert.set(file.dataSet, added);
  const { edits, counts } = context;
  // What is stated of a face is no edit that the files of a layout share.
  if (same && !stated) edits.same = same;
  return { edits, counts, methods, added, uids, ...(work ? { pixels: work } : {}), ...(same ? { same } : {}) };
}
