/** UIDs that change although UIDs are kept: references to objects that masks make other ones, and those made of an identifier. */
import type { DataSet, Element } from '../dicom/types.ts';
import { traitsOf } from '../dicom/vr.ts';
import { collectIdentifiers } from './collect-identifiers.ts';
import type { Context, Decision } from './context.ts';
import { newUid } from './identity.ts';
import { leadsToPatient } from './leading-uids.ts';

// All tasks of a patient share one list.
const sets = new WeakMap<readonly string[], ReadonlySet<string>>();
export function setOf(uids: readonly string[]): ReadonlySet<string> {
  let set = sets.get(uids);
  if (!set) sets.set(uids, (set = new Set(uids)));
  return set;
}

const sopInstance = 0x00080018;
const longest = 1_000_000; // bytes; of a list of references

const moved = 'Refers to an object whose pixels are masked, which makes it another one (PS3.3 C.7.6.1.1.2).';
const leading = 'Made of an ID, accession number or birth date of the patient: replaced although UIDs are kept.';

/** Whether a UID of this file is made of what identifies its patient. */
export const isLeading = ({ file, identity }: Context, uid: string): boolean =>
  leadsToPatient(identity.identifiers, uid) || leadsToPatient(collectIdentifiers(file), uid);

/** A value that may be UIDs: private elements hold them as other texts too, or as bytes that nobody gave a type. */
function uidsIn({ file }: Context, dataSet: DataSet, element: Element): string[] {
  const { vr, items, length } = element;
  if (items || length < 3 || length > longest || !(traitsOf(vr).string || vr === 'UN')) return [];
  const bytes = file.raw(element);
  if (bytes[0]! < 0x30 || bytes[0]! > 0x32) return [];
  const text = vr === 'UN' ? bytes.toString('latin1').replace(/[\0 ]+$/, '') : file.text(dataSet, element);
  return /^[0-9.\\ ]+$/.test(text) ? text.split('\\').map((uid) => uid.trim()) : [];
}

/** Elsewhere numbers with points are measures. */
const isUid = (uid: string, vr: string): boolean => vr === 'UI' || /^[0-2](?:\.\d+){3,}$/.test(uid);

/** The judgement of a value that stays under Retain UIDs: what it names may not be called so any more. */
export function replaceUids(context: Context, dataSet: DataSet, element: Element, decision: Decision): Decision {
  if (decision.edit) return decision;
  const { plan, moved: masked } = context;
  const uids = uidsIn(context, dataSet, element);
  if (uids.length === 0) return decision;
  // Its own name is for whoever masks it.
  const own = element.tag === sopInstance && dataSet === context.file.dataSet;
  const leads = uids.map((uid) => isUid(uid, element.vr) && isLeading(context, uid));
  const goes = uids.map((uid, index) => leads[index]! || (!own && masked?.has(uid) === true));
  if (!goes.includes(true)) return decision;
  const value = uids.map((uid, index) => (goes[index] ? newUid(plan.uidKey, uid, plan.uidRoot) : uid)).join('\\');
  const bytes = Buffer.from(value, 'latin1');
  return {
    action: 'U',
    why: leads.includes(true) ? leading : moved,
    edit: {
      kind: 'replace',
      value: element.vr === 'UN' ? Buffer.concat([bytes, Buffer.alloc(bytes.length & 1)]) : value,
    },
  };
}
