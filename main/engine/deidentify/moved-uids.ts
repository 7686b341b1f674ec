/** References to objects that masks make other objects: they follow where all other UIDs are kept. */
import type { DataSet, Element } from '../dicom/types.ts';
import { traitsOf } from '../dicom/vr.ts';
import type { Context, Decision } from './context.ts';
import { newUid } from './identity.ts';

// All tasks of a patient share one list.
const sets = new WeakMap<readonly string[], ReadonlySet<string>>();
export function setOf(uids: readonly string[]): ReadonlySet<string> {
  let set = sets.get(uids);
  if (!set) sets.set(uids, (set = new Set(uids)));
  return set;
}

const sopInstance = 0x00080018;
const longest = 1_000_000; // bytes; of a list of references

/** The judgement of a value that stays: what it names may not be called so any more (PS3.3 C.7.6.1.1.2). */
export function followMoved(context: Context, dataSet: DataSet, element: Element, decision: Decision): Decision {
  const { file, plan, moved } = context;
  const { vr, tag, items, length } = element;
  // Private elements hold UIDs as other texts too, or as bytes that nobody gave a type.
  if (decision.edit || items || length === 0 || length > longest || !(traitsOf(vr).string || vr === 'UN'))
    return decision;
  // Its own name is for whoever masks it.
  if (tag === sopInstance && dataSet === file.dataSet) return decision;
  const text =
    vr === 'UN'
      ? file
          .raw(element)
          .toString('latin1')
          .replace(/[\0 ]+$/, '')
      : file.text(dataSet, element);
  if (!/^[0-9.\\ ]+$/.test(text)) return decision;
  const uids = text.split('\\');
  if (!uids.some((uid) => moved!.has(uid.trim()))) return decision;
  const value = uids
    .map((uid) => (moved!.has(uid.trim()) ? newUid(plan.uidKey, uid.trim(), plan.uidRoot) : uid.trim()))
    .join('\\');
  const bytes = Buffer.from(value, 'latin1');
  return {
    action: 'U',
    why: 'Refers to an object whose pixels are masked, which makes it another one (PS3.3 C.7.6.1.1.2).',
    edit: { kind: 'replace', value: vr === 'UN' ? Buffer.concat([bytes, Buffer.alloc(bytes.length & 1)]) : value },
  };
}
