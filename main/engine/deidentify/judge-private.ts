/** Judges private attributes: all go, but those that Table E.3.10-1 lists as safe under Retain Safe Private. */
import type { DataSet, Element } from '../dicom/types.ts';
import { usesCharset } from '../dicom/vr.ts';
import type { Context, Decision } from './context.ts';
import { keptText } from './context.ts';
import { shiftValues } from './dates.ts';
import { judgeText } from './judge-text.ts';
import { mapUids } from './judge.ts';
import { judgeUnlisted } from './judge-unlisted.ts';
import { safePrivateVr } from './safe-private-table.ts';

const removed = (why: string): Decision => ({ action: 'X', why, edit: { kind: 'remove' } });
const kept: Decision = { action: 'C', why: 'Listed by the standard as safe, and kept by the option safe-private.' };
const isCreator = (tag: number): boolean => (tag & 0xffff) >= 0x10 && (tag & 0xffff) <= 0xff;

function judgeSafe(context: Context, dataSet: DataSet, element: Element, vr: string): Decision {
  if (vr === 'SQ') {
    if (element.items) return { ...kept, items: 'walk' };
    return element.length === 0 ? kept : removed('A safe private sequence that cannot be read.');
  }
  if (element.items) return removed('A sequence where the standard lists a value.');
  if (element.length === 0) return kept;
  // The VR of the file decides how the value reads; one that differs in kind from the listed one is not what was judged safe.
  const effective = element.vr === 'UN' ? vr : element.vr;
  if (effective === 'UI')
    return element.vr === 'UI'
      ? context.options.has('uids')
        ? kept
        : mapUids(context, dataSet, element)
      : removed('A UID that cannot be read.');
  if (effective === 'DA' || effective === 'DT' || effective === 'TM') {
    if (!context.options.has('modified-dates') || element.vr === 'UN') return removed('A private date.');
    const moved = shiftValues(effective, context.file.text(dataSet, element), context.identity.dayOffset);
    return moved === undefined ? removed('A private date.') : { ...kept, edit: { kind: 'replace', value: moved } };
  }
  if (effective === 'CS' || effective === 'IS' || effective === 'DS') {
    if (element.vr === 'UN') return removed('Text of unknown form.');
    const judged = judgeUnlisted(context, dataSet, element);
    return judged.edit ? removed('Not the form of a code or number.') : kept;
  }
  if (usesCharset(effective) || usesCharset(vr)) {
    const text = keptText(context, dataSet, element);
    if (effective === 'PN') return removed('A name.');
    const judged = judgeText(context, element, text, 'private');
    if (judged.after === '') return removed(judged.why);
    return judged.after === text || judged.after === text.trimEnd()
      ? kept
      : { ...kept, why: judged.why, edit: { kind: 'replace', value: judged.after } };
  }
  if (effective === 'UN') return removed('The standard names no form for this value.');
  return kept;
}

/** What becomes of a private element: found by its creator, wherever the block is reserved (PS3.5 7.8, PS3.15 E.3.10). */
export function judgePrivate(context: Context, dataSet: DataSet, element: Element): Decision {
  if (!context.options.has('safe-private'))
    return removed('Private attributes go; nobody but the maker knows what they hold.');
  if (isCreator(element.tag)) {
    const block = ((element.tag & 0xffff0000) >>> 0) + ((element.tag & 0xff) << 8);
    const needed = dataSet.elements.some(
      (other) =>
        other.tag >= block &&
        other.tag <= block + 0xff &&
        other.creator &&
        !isCreator(other.tag) &&
        privateStays(context, dataSet, other),
    );
    return needed
      ? { action: 'C', why: 'Reserves the block of safe private attributes.' }
      : removed('Nothing of this block is kept.');
  }
  const vr = element.creator ? safePrivateVr(element.tag, element.creator) : undefined;
  return vr === undefined
    ? removed('Not on the list of safe private attributes.')
    : judgeSafe(context, dataSet, element, vr);
}

const privateStays = (context: Context, dataSet: DataSet, element: Element): boolean =>
  judgePrivate(context, dataSet, element).edit?.kind !== 'remove';
