/** Judges private attributes: all go, but those that are known to be safe or were admitted (PS3.15 E.3.10). */
import type { DataSet, Element } from '../dicom/types.ts';
import { traitsOf } from '../dicom/vr.ts';
import type { Context, Decision } from './context.ts';
import { isBirth, keptText, mapUidText } from './context.ts';
import { isTime, shiftValues } from './dates.ts';
import { holdsDisguised } from './disguised.ts';
import { holdsIdentifier } from './identifiers.ts';
import { judgeText } from './judge-text.ts';
import { judgedBefore } from './judged-before.ts';
import { cappedAge } from './judge.ts';
import { holdsIdentifyingNumber, isHarmlessNumber } from './judge-unlisted.ts';
import { knownPrivate, type KnownPrivate } from './known-private-table.ts';
import { holdHouse } from './name-words.ts';
import { readable } from './readable.ts';
import { plainWord } from './plain-word.ts';
import { wordsOf } from './text-words.ts';
import { productWords } from './words-products.ts';
import type { AdmittedPrivate } from './types.ts';

const removed = (why: string): Decision => ({ action: 'X', why, edit: { kind: 'remove' } });
const isCreator = (tag: number): boolean => (tag & 0xffff) >= 0x10 && (tag & 0xffff) <= 0xff;

/** How an element may stay, or undefined: by the tables, else by what the curator admitted. */
function admission(context: Context, element: Element): KnownPrivate | undefined {
  const { tag, creator } = element;
  if (!creator || isCreator(tag)) return undefined;
  const isThis = (row: AdmittedPrivate): boolean =>
    row.creator === creator && row.group === tag >>> 16 && row.element === (tag & 0xff);
  if (context.plan.removedPrivate?.some(isThis)) return undefined;
  const known = knownPrivate(tag, creator, context.sequence);
  if (known) return known;
  const admitted = context.plan.admittedPrivate?.find(isThis);
  // A creator of the table is a maker's; any other text may name somebody.
  if (!admitted || holdsIdentifier(context.known, creator)) return undefined;
  const kind = ({ UI: 'uid', DA: 'date', DT: 'date', SQ: 'sequence' } as const)[admitted.vr] ?? 'text';
  return { vr: admitted.vr, kind, source: 'the curator, with a reason' };
}

/** A value in place of the old one. What was UN gets the VR under which it was read, or stays as bytes. */
function replaced(element: Element, vr: string, before: string, after: string, why: string): Decision {
  if (after === before || after === before.trimEnd()) return { action: 'C', why };
  if (after === '') return { action: 'C', why, edit: { kind: 'empty' } };
  if (traitsOf(vr).string) return { action: 'C', why, edit: { kind: 'replace', value: after, vr } };
  const bytes = Buffer.from(after, 'latin1');
  return { action: 'C', why, edit: { kind: 'replace', value: Buffer.concat([bytes, Buffer.alloc(bytes.length & 1)]) } };
}

/** Text of a value whatever its VR: bulk VRs sometimes hold UIDs and dates. */
const anyText = (context: Context, dataSet: DataSet, element: Element): string =>
  traitsOf(element.vr).string
    ? context.file.text(dataSet, element)
    : context.file
        .raw(element)
        .toString('latin1')
        .replace(/[\0 ]+$/, '');

function judgeUids(context: Context, element: Element, vr: string, text: string, why: string): Decision {
  if (!/^[0-9.\\ ]*$/.test(text)) return removed('A UID that cannot be read.');
  return context.options.has('uids')
    ? { action: 'C', why }
    : replaced(
        element,
        vr,
        text,
        mapUidText(context, text),
        'Replaced by the UID that stands for this one everywhere.',
      );
}

/** A date (or date and time) written as YYYYMMDD or with dots, whatever the VR: years in which somebody was imaged. */
const wholeDate = /^(19|20)\d\d(\.?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(([01]\d|2[0-3])[0-5]\d([0-5]\d(\.\d+)?)?)?$/;

function judgeDates(context: Context, element: Element, vr: string, text: string, why: string): Decision {
  const moved = (days: number): string | undefined =>
    shiftValues('DT', text.replace(/\b(\d{4})\.(\d\d)\.(\d\d)(?=\\|$)/g, '$1$2$3'), days) ??
    shiftValues(vr, text, days);
  if (context.options.has('modified-dates')) {
    const after = moved(context.identity.dayOffset);
    return after === undefined
      ? { ...removed('A private date that cannot be read.'), date: true }
      : { ...replaced(element, vr, text, after, 'Moved by the number of days of this patient.'), date: true };
  }
  return context.options.has('full-dates') && moved(0) !== undefined && !isBirth(context, text)
    ? { action: 'C', why }
    : removed('A private date.');
}

/** CT01, MR2, CTS1, ROOM 3, LIGHTSPEED */
const machineCode = /^(?:CT|MRI?|PE?T|PETCT|NM|XR|CR|DX|DR|US|XA|MG|RF|ROOM|RM|SUITE|BAY|SCANNER)[ _-]?(?:[A-Z][ _-]?)?\d{0,2}$/i; // prettier-ignore
const isMachine = (text: string): boolean => machineCode.test(text) || productWords.has(plainWord(text));

function judgeSafe(context: Context, dataSet: DataSet, stored: Element, known: KnownPrivate): Decision {
  const why = `Safe by ${known.source}; kept by the option safe-private.`;
  if (stored.items)
    return known.kind === 'sequence' || known.vr === 'UN'
      ? { action: 'C', why, items: 'walk' }
      : removed('A sequence where a value is listed.');
  if (stored.length === 0) return { action: 'C', why };
  if (known.kind === 'sequence') return removed('A private sequence that cannot be read.');
  // The VR of the file decides how the value reads; the listed one where the file names none.
  const vr = stored.vr === 'UN' ? known.vr : stored.vr;
  const element = vr === stored.vr ? stored : { ...stored, vr };
  if (vr === 'PN') return removed('A name.');
  if (vr === 'UI' || known.kind === 'uid')
    return judgeUids(context, element, vr, anyText(context, dataSet, element), why);
  if (vr === 'DA' || vr === 'DT' || known.kind === 'date')
    return judgeDates(context, element, vr, anyText(context, dataSet, element), why);
  if (!traitsOf(vr).string) {
    if (holdsIdentifyingNumber(context, dataSet, element)) return removed('A number that leads to the patient.');
    if (vr !== 'UN' && vr !== 'OB' && vr !== 'OW') return { action: 'C', why };
    const said = readable(context.file.raw(element));
    return holdsIdentifier(context.known, said) || holdsDisguised(context.known, said)
      ? removed('Holds something that identifies the patient.')
      : { action: 'C', why };
  }
  const text = keptText(context, dataSet, element);
  const values = text.split('\\').filter((value) => value.trim() !== '');
  if (vr === 'TM')
    return (context.options.has('modified-dates') || context.options.has('full-dates')) && values.every(isTime)
      ? { action: 'C', why }
      : removed('A private time.');
  if (values.length > 0 && values.every((value) => wholeDate.test(value.trim())))
    return judgeDates(context, element, vr, text, why);
  if (vr === 'AS') return replaced(element, vr, text, cappedAge(text), why);
  if (vr === 'IS' || vr === 'DS')
    return isHarmlessNumber(context, vr, text)
      ? { action: 'C', why }
      : removed('Not a number, so that it may be text.');
  if (known.kind === 'machine' && !values.every((value) => isMachine(value.trim())))
    return removed('Not the short code of a scanner or its room, so that it may name a person or a place.');
  const typed = known.kind === 'text' || known.kind === 'machine';
  // The name that an archive gave to a project or a site; where it names a house somebody typed it.
  const given = known.kind === 'code' && !holdHouse(wordsOf(text).map(({ plain }) => plain));
  const judged = judgeText(context, element, text, typed ? 'clean' : given ? 'keep' : 'private');
  if (judged.after === '') return removed(judged.why);
  // Without the option to clean descriptions, what was typed stays only where it stays whole.
  if (typed && !judged.decided && judged.action !== 'keep' && !context.options.has('descriptors'))
    return removed(judged.why);
  return replaced(element, vr, text, judged.after, judged.action === 'keep' ? why : judged.why);
}

/** What becomes of a private element: found by its creator, wherever the block is reserved (PS3.5 7.8, PS3.15 E.3.10). */
export function judgePrivate(context: Context, dataSet: DataSet, element: Element): Decision {
  if (!context.options.has('safe-private'))
    return removed('Private attributes go; nobody but the maker knows what they hold.');
  if (isCreator(element.tag)) {
    const block = ((element.tag & 0xffff0000) >>> 0) + ((element.tag & 0xff) << 8);
    const inside = blocksOf(dataSet).get(block);
    return inside?.some((other) => privateStays(context, dataSet, other))
      ? { action: 'C', why: 'Reserves the block of safe private attributes.' }
      : removed('Nothing of this block is kept.');
  }
  const known = admission(context, element);
  if (!known) return removed('Not known to be safe.');
  return judgeSafe(context, dataSet, element, known);
}

function privateStays(context: Context, dataSet: DataSet, element: Element): boolean {
  const judge = (): Decision => judgePrivate(context, dataSet, element);
  const decision = dataSet === context.file.dataSet ? judgedBefore(context, dataSet, element, judge) : judge();
  return decision.edit?.kind !== 'remove';
}

/** Elements of each reserved private block by its first tag: data sets have thousands of them, and each creator asks. */
function blocksOf(dataSet: DataSet): Map<number, Element[]> {
  let blocks = blocksIn.get(dataSet);
  if (blocks) return blocks;
  blocksIn.set(dataSet, (blocks = new Map<number, Element[]>()));
  for (const element of dataSet.elements) {
    if (!element.creator || isCreator(element.tag)) continue;
    const block = (element.tag & 0xffffff00) >>> 0;
    const inside = blocks.get(block);
    if (inside) inside.push(element);
    else blocks.set(block, [element]);
  }
  return blocks;
}
const blocksIn = new WeakMap<DataSet, Map<number, Element[]>>();
