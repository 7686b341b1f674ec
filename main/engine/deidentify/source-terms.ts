/** Collects from a source file what its output is searched for: identifiers of every kind, every UID, raw bytes of names. */
import type { Profile } from '#shared/contract/deidentify.ts';
import { findElement } from '../dicom/find-element.ts';
import type { DataSet, DicomFile, Element, Layout } from '../dicom/types.ts';
import { vrOf } from '../dicom/dictionary.ts';
import { isString } from '../dicom/vr.ts';
import { collectIdentifiers } from './collect-identifiers.ts';
import { identifiersText, STUDY_DATE, topText } from './context.ts';
import { isSoftwareUid, isWellKnownUid } from './identity.ts';
import { classUids } from './known-text.ts';
import { compileRules } from './rules.ts';
import { termsFrom, wordsOf, type Terms } from './search-terms.ts';
import type { Identifier, Identity } from './types.ts';

export interface SourceTerms {
  terms: Terms;
  /** Every UID of the source but those of standards and of kinds of objects; empty where the profile keeps UIDs. */
  uids: ReadonlySet<string>;
  /** Those that the file shares with others laid out alike (one set for all of them), and its own. */
  sharedUids: ReadonlySet<string>;
  ownUids: ReadonlySet<string>;
}

const longestName = 1024;

/** Name components that are not plain ASCII, as bytes: escapes and multi-byte characters as this very file writes them. */
function rawNamesOf(bytes: Buffer, found: Map<string, Buffer>): void {
  let plain = true;
  for (const byte of bytes) if (byte > 0x7e || byte === 0x1b) plain = false;
  if (plain) return;
  // In two-byte sets the second byte may look like a separator: the stretches between are looked for as well as the whole.
  let start = 0;
  for (let index = 0; index <= bytes.length; index++) {
    const byte = bytes[index];
    if (index < bytes.length && byte !== 0x5e && byte !== 0x3d && byte !== 0x5c) continue;
    const part = trimmed(bytes.subarray(start, index));
    if (part.length >= 4 && part.some((one) => one > 0x7e || one === 0x1b)) found.set(part.toString('latin1'), part);
    start = index + 1;
  }
}

function trimmed(bytes: Buffer): Buffer {
  let [start, end] = [0, bytes.length];
  while (start < end && bytes[start]! <= 0x20 && bytes[start] !== 0x1b) start++;
  while (end > start && bytes[end - 1]! <= 0x20) end--;
  return Buffer.from(bytes.subarray(start, end));
}

// Attributes that an option or rule keeps as they are: their own values are no findings.
const keptTags = new WeakMap<Profile, ReadonlySet<number>>();
function keptBy(profile: Profile): ReadonlySet<number> {
  let kept = keptTags.get(profile);
  if (!kept) {
    kept = new Set([...compileRules(profile)].flatMap(([tag, { action }]) => (action === 'K' ? [tag] : [])));
    keptTags.set(profile, kept);
  }
  return kept;
}

class Gathered {
  readonly uids = new Set<string>();
  readonly names = new Map<string, Buffer>();
  /** Places that the profile keeps, such as the location of a scanner under Retain Device Identity. */
  readonly places = new Set<string>();
  /** Whether the file names an institution at all. */
  readonly wantsPlaces: boolean;
  /** Under Retain UIDs: which of them may stay is asked later. */
  readonly keepsUids: boolean;
  constructor(wantsPlaces: boolean, keepsUids: boolean) {
    this.wantsPlaces = wantsPlaces;
    this.keepsUids = keepsUids;
  }
}

function visit(file: DicomFile, dataSet: DataSet, kept: ReadonlySet<number>, to: Gathered): void {
  for (const element of dataSet.elements) visitElement(file, dataSet, element, kept, to);
}

function visitElement(
  file: DicomFile,
  dataSet: DataSet,
  element: Element,
  kept: ReadonlySet<number>,
  to: Gathered,
): void {
  if (element.items) for (const item of element.items) visit(file, item.dataSet, kept, to);
  if (element.length <= 0 || element.items) return;
  const isKept = kept.has(element.tag);
  const vr = element.vr === 'UN' ? vrOf(element.tag) : element.vr;
  if (vr === 'UI' && !classUids.has(element.tag) && (!isKept || to.keepsUids)) addUids(file, element, to.uids);
  else if (vr === 'PN' && element.length <= longestName) rawNamesOf(file.raw(element), to.names);
  if (isKept && to.wantsPlaces && isString(element.vr) && element.length <= longestName)
    for (const value of file.text(dataSet, element).split('\\')) to.places.add(value.trim());
}

// Most references of a slice are those of the slice before.
const uidsIn = new Map<string, readonly string[]>();
const mostUids = 5000;

function addUids(file: DicomFile, element: Element, uids: Set<string>): void {
  const text = file.raw(element).toString('latin1');
  if (isSoftwareUid(element.tag, text.replace(/[\0 ]+$/, ''))) return;
  let found = uidsIn.get(text);
  if (!found) {
    found = text
      .split('\\')
      .map((uid) => uid.replace(/[\0 ]+$/, '').trim())
      .filter((uid) => /^[0-9.]{5,64}$/.test(uid) && uid.includes('.') && !isWellKnownUid(uid));
    if (uidsIn.size >= mostUids) uidsIn.clear();
    if (text.length <= longestName) uidsIn.set(text, found);
  }
  for (const uid of found) uids.add(uid);
}

// Name, address and department of the institution (PS3.15 E.3.11).
const institutionTags = new Set([0x00080080, 0x00080081, 0x00081040]);
/** Manufacturer and model of the equipment. */
const makerTags = new Set([0x00080070, 0x00081090]);
const placeTags = new Set([...institutionTags, ...makerTags]);

/** What stays of the institution under its option. */
const institutionsOf = (file: DicomFile): string[] =>
  file.dataSet.elements
    .filter(({ tag, length }) => institutionTags.has(tag) && length > 0 && length <= longestName)
    .map((element) => file.text(file.dataSet, element));

function makersOf(file: DicomFile): Set<string> {
  const words = new Set<string>();
  for (const element of file.dataSet.elements)
    if (makerTags.has(element.tag)) for (const word of wordsOf(file.text(file.dataSet, element))) words.add(word);
  return words;
}

// Slices of one series have the same identifiers; a patient's terms are built once for all of them.
const built = new Map<string, Terms>();
/** Files come patient by patient; the terms of one take some 100 KB. */
const mostBuilt = 8;

function termsOf(file: DicomFile, identity: Identity, profile: Profile, { names, places }: Gathered): Terms {
  const kept = keptBy(profile);
  const all = collectIdentifiers(file);
  const institutions = [...institutionTags].some((tag) => kept.has(tag)) ? institutionsOf(file) : [];
  const isFound = ({ kind, value }: Identifier): boolean => kind !== 'institution' || !places.has(value.trim());
  const found = all.every(isFound) ? all : all.filter(isFound);
  const makers = makersOf(file);
  const examined = topText(file, STUDY_DATE);
  const more = JSON.stringify([
    identity.digest,
    [...makers],
    institutions,
    profile.retain,
    examined,
    [...names.keys()],
  ]);
  const key = `${more} ${identifiersText(found)}`;
  let terms = built.get(key);
  if (!terms) {
    if (built.size >= mostBuilt) built.clear();
    terms = termsFrom({
      identifiers: [...identity.identifiers, ...found],
      institutions,
      rawNames: [...names.values()],
      profile,
      dayOffset: identity.dayOffset,
      pseudonym: identity.pseudonym,
      examined,
      makers,
    });
    built.set(key, terms);
  }
  return terms;
}

/** What files that are laid out alike share: the terms, and the UIDs of what does not vary. */
interface Shared {
  profile: Profile;
  identity: string;
  found: readonly Identifier[];
  terms: Terms;
  uids: ReadonlySet<string>;
}
const sharedBy = new WeakMap<Layout, Shared>();

/** UIDs in which an ID or accession number of six digits, or the birth date, of the terms stands: they may not stay either. */
function madeOf({ values, days }: Terms, uids: ReadonlySet<string>): ReadonlySet<string> {
  const digits = [...values].flatMap(([value, kind]) =>
    (kind === 'patient-id' || kind === 'accession') && /^\d{6,}$/.test(value) ? [value] : [],
  );
  const all = [...digits, ...days['birth-date']];
  return new Set([...uids].filter((uid) => all.some((run) => uid.includes(run))));
}

/** Terms of one source file under a profile and an identity. */
export function sourceTerms(file: DicomFile, identity: Identity, profile: Profile): SourceTerms {
  const found = collectIdentifiers(file);
  const wantsPlaces = found.some(({ kind }) => kind === 'institution');
  const keepsUids = profile.retain.includes('uids');
  const kept = keptBy(profile);
  const varying = file.layout?.varying ?? [];
  const own = new Gathered(wantsPlaces, keepsUids);
  for (const element of varying) visitElement(file, file.dataSet, element, kept, own);
  const media = findElement(file.meta, 0x00020003);
  if (media) addUids(file, media, own.uids);

  let shared = file.layout && sharedBy.get(file.layout);
  if (shared?.found !== found || shared.profile !== profile || shared.identity !== identity.digest) {
    const rest = new Gathered(wantsPlaces, keepsUids);
    for (const element of file.dataSet.elements)
      if (!varying.includes(element)) visitElement(file, file.dataSet, element, kept, rest);
    for (const [name, bytes] of own.names) rest.names.set(name, bytes);
    for (const place of own.places) rest.places.add(place);
    const terms = termsOf(file, identity, profile, rest);
    const uids = keepsUids ? madeOf(terms, rest.uids) : rest.uids;
    shared = { profile, identity: identity.digest, found, terms, uids };
    // Where a value that varies counts for the terms, these hold for one file only.
    const alone = varying.some(
      ({ tag, vr }) => vr === 'PN' || vr === 'UN' || tag === STUDY_DATE || placeTags.has(tag) || kept.has(tag),
    );
    if (file.layout && !alone) sharedBy.set(file.layout, shared);
  }
  const { terms } = shared;
  const ownUids = keepsUids ? madeOf(terms, own.uids) : own.uids;
  return { terms, uids: new Set([...shared.uids, ...ownUids]), sharedUids: shared.uids, ownUids };
}
