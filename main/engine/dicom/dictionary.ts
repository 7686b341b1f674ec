/** The data dictionary (PS3.6) and private dictionaries: names, keywords and VRs by tag, over the table of dcmjs. */
import { namesApart } from './attribute-names.ts';
import { dictionary as table } from 'dcmjs/dictionary';
import { additions } from './dictionary-additions.ts';

/** dcmjs writes VRs that depend on another attribute as codes. What an implicit reader has to assume (PS3.5 A.1): */
const ambiguous: Record<string, string> = { ox: 'OW', xs: 'US', lt: 'OW', up: 'UL', na: 'UN' };

const vrs = new Map<number, string>();
const keywords = new Map<number, string>();
const tags = new Map<string, number>();
/** US or SS by Pixel Representation (0028,0103). */
const signedOrNot = new Set<number>();
/** By `CREATOR` and then by group and the low byte of the element. */
const privates = new Map<string, Map<number, { vr: string; name: string }>>();
/** (50xx,eeee), (60xx,eeee) and (7Fxx,eeee) by group 0x5000, 0x6000 or 0x7F00. */
const repeating = new Map<number, { vr: string; name: string }>();

function add(tag: number, vr: string, keyword: string): void {
  const previous = keywords.get(tag);
  if (previous) tags.delete(previous);
  vrs.set(tag, vr);
  keywords.set(tag, keyword);
  tags.set(keyword, tag);
}

const privateKey = (group: number, low: number): number => (group << 8) | low;

for (const [key, entry] of Object.entries(table)) {
  if (!entry.vr) continue;
  const vr = ambiguous[entry.vr] ?? entry.vr;
  const name = (entry.name ?? '').replace(/^RETIRED_/, '');
  const plain = /^\(([0-9A-Fa-f]{4}),([0-9A-Fa-f]{4})\)$/.exec(key);
  if (plain) {
    const tag = parseInt(plain[1]! + plain[2]!, 16);
    add(tag, vr, name === 'undefined' ? '' : name);
    if (entry.vr === 'xs') signedOrNot.add(tag);
    continue;
  }
  const repeat = /^\((50|60|7F)00-..FF,([0-9A-Fa-f]{4})\)$/.exec(key);
  if (repeat) {
    repeating.set(parseInt(repeat[1]! + '00' + repeat[2]!, 16), { vr, name });
    continue;
  }
  const own = /^\(([0-9A-Fa-f]{4})(?:-o-([0-9A-Fa-f]{4}))?,"(.+)",([0-9A-Fa-f]{2,4})\)$/.exec(key);
  if (!own) continue;
  let block = privates.get(own[3]!.trim());
  if (!block) privates.set(own[3]!.trim(), (block = new Map<number, { vr: string; name: string }>()));
  const first = parseInt(own[1]!, 16);
  const low = parseInt(own[4]!, 16) & 0xff;
  for (let group = first; group <= (own[2] ? parseInt(own[2], 16) : first); group += 2)
    block.set(privateKey(group, low), { vr, name });
}
for (const [tag, vr, keyword] of additions) add(tag, vr, keyword);

function inRepeatingGroup(tag: number): { vr: string; name: string } | undefined {
  const family = tag >>> 24;
  if (family !== 0x50 && family !== 0x60 && family !== 0x7f) return undefined;
  return repeating.get((tag & 0xff00ffff) >>> 0);
}

function inPrivateBlock(tag: number, creator: string): { vr: string; name: string } | undefined {
  return privates.get(creator)?.get(privateKey(tag >>> 16, tag & 0xff));
}

/**
 * VR by the dictionary, 'UN' where the tag is not in it. Where the standard leaves a choice it is the one that implicit
 * encoding makes: OW for OB or OW, US for US or SS (see `isSignedOrNot`).
 */
export function vrOf(tag: number, creator?: string): string {
  if ((tag & 0x10000) === 0) {
    const known = vrs.get(tag);
    if (known !== undefined) return known;
    if ((tag & 0xffff) === 0) return 'UL';
    return inRepeatingGroup(tag)?.vr ?? 'UN';
  }
  const element = tag & 0xffff;
  if (element === 0) return 'UL';
  if (element >= 0x10 && element <= 0xff) return 'LO';
  return creator ? (inPrivateBlock(tag, creator)?.vr ?? 'UN') : 'UN';
}

/** True for attributes that are US or SS by Pixel Representation (0028,0103). */
export const isSignedOrNot = (tag: number): boolean => signedOrNot.has(tag);

/** `PatientName`; undefined for private and unknown tags. */
export function keywordOf(tag: number): string | undefined {
  return keywords.get(tag) || ((tag & 0x10000) === 0 ? inRepeatingGroup(tag)?.name : undefined);
}

/** The tag of a keyword of PS3.6, undefined where there is none. */
export const tagOf = (keyword: string): number | undefined => (keyword ? tags.get(keyword) : undefined);

/** `SOPInstanceUID` → `SOP Instance UID`: the spelling rules that most names of PS3.6 follow. */
const spelled = (keyword: string): string =>
  keyword
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .replace(/(?<=\w )(Of|In|And|The|For|To|By|From|With|On|At|Or|As|Per|Out)(?= )/g, (word) => word.toLowerCase())
    .replace(/ I Ds\b/, ' IDs')
    .replace(/\bDate Time\b/g, 'DateTime')
    .replace(/\bX Ray\b/g, 'X-Ray')
    .replace(/ (Trial|Retired)$/, ' ($1)')
    .trim();

/** The attribute's name in PS3.6, where it is known: `Patient's Name`, `CSA Image Header Info (private)`, `Unknown attribute`. */
export function nameOf(tag: number, creator?: string): string {
  const element = tag & 0xffff;
  if (element === 0) return 'Group Length';
  if ((tag & 0x10000) === 0) {
    const keyword = keywordOf(tag);
    return namesApart.get(tag) ?? (keyword ? spelled(keyword) : 'Unknown attribute');
  }
  if (element >= 0x10 && element <= 0xff) return 'Private Creator';
  const name = creator ? inPrivateBlock(tag, creator)?.name : undefined;
  return name ? `${spelled(name)} (private)` : 'Private attribute';
}
