/** Searches a written file for identifiers: raw bytes of everything but pixel streams, and every value as decoded text. */
import { closeSync, openSync } from 'node:fs';
import { decodeText } from '../dicom/charset.ts';
import { formatPath, type PathStep } from '../dicom/tags.ts';
import { readFully } from '../dicom/source.ts';
import type { DataSet, DicomFile, Element, Layout } from '../dicom/types.ts';
import { usesCharset } from '../dicom/vr.ts';
import { readingsOf } from './disguised.ts';
import { pixelLength } from './blank-padding.ts';
import { headsOfFragments } from './fragment-heads.ts';
import { isOwnWord, type TermKind, type Terms } from './search-terms.ts';
import { searchText, type TextHit } from './search-text.ts';
import type { SourceTerms } from './source-terms.ts';
import { isKnownWord } from './known-word.ts';
import { windowsOf, type Window } from './text-windows.ts';
import { findWordIds, isWordId, type WordIds } from './word-ids.ts';

export interface FileHit {
  /** Path of the element, or in words the part of the file. */
  place: string;
  kind: TermKind;
  text: string;
  /** The value, or what lies around the text in it. */
  context: string;
  /** Of a date that is written out: YYYYMMDD. */
  day?: string;
}

type Range = readonly [start: number, end: number];

const BLOCK = 1024 * 1024;
const block = Buffer.allocUnsafeSlow(BLOCK);
const AROUND = 60;

interface RawHit {
  at: number;
  length: number;
  bytes: Buffer;
  /** Where in `bytes` the pattern begins. */
  inside: number;
  /** A term in Base64 or another encoding, which no text around it explains. */
  encoded: boolean;
}

/** The parts of [0, size) that are no pixel stream; heads of compressed frames hold comments and belong to them. */
function searchedRanges(file: DicomFile, heads: readonly Range[]): Range[] {
  const { pixel, inflated } = file;
  const size = inflated ? inflated.length : file.size;
  if (!pixel) return [[0, size]];
  const start = pixel.offset + pixel.headerLength;
  // What nobody counted among the pixels is no pixel stream, however long it is.
  const pixels = pixel.fragments ? undefined : pixelLength(file)?.whole;
  return [[0, start], ...heads, [pixels === undefined ? pixel.end : Math.min(start + pixels, pixel.end), size]];
}

/** Searches [start, end) of the file; `bytes` begin at `base` of it. */
function search(terms: Terms, bytes: Buffer, base: number, start: number, end: number, hits: RawHit[]): void {
  const add = (at: number, length: number, encoded: boolean): void => {
    const around = Math.max(start - base, at - AROUND);
    hits.push({
      at: base + at,
      length,
      encoded,
      bytes: Buffer.from(bytes.subarray(around, Math.min(end - base, at + length + AROUND))),
      inside: at - around,
    });
  };
  for (const patterns of [terms.bytes, terms.wideBytes])
    patterns.search(bytes, start - base, end - base, (at, length) => add(at, length, false));
  terms.encodedBytes.search(bytes, start - base, end - base, (at, length) => {
    const found = bytes.toString('latin1', at, at + length);
    // In Base64 capitals are other letters.
    if (terms.exact.has(found) || !terms.exactFolded.has(found.toLowerCase())) add(at, length, true);
  });
}

/** Where the searched bytes hold a pattern: from what was kept of the file when it was parsed, else read by blocks. */
function rawHitsOf(file: DicomFile, terms: Terms, ranges: readonly Range[]): RawHit[] {
  const hits: RawHit[] = [];
  if (terms.bytes.size === 0) return hits;
  const { inflated, kept } = file;
  if (inflated) {
    search(terms, kept, 0, 0, Math.min(kept.length, file.metaEnd), hits);
    for (const [start, end] of ranges) search(terms, inflated, 0, start, end, hits);
    return hits;
  }
  const overlap = Math.min(
    BLOCK / 2,
    Math.max(1, ...[terms.bytes, terms.wideBytes, terms.encodedBytes].map(({ longest }) => longest)) - 1,
  );
  let descriptor = -1;
  try {
    for (const [start, end] of ranges) {
      if (end <= kept.length) {
        search(terms, kept, 0, start, end, hits);
        continue;
      }
      if (descriptor < 0) descriptor = openSync(file.path, 'r');
      for (let at = start; at < end;) {
        const count = readFully(descriptor, block, Math.min(BLOCK, end - at), at);
        search(terms, block, at, at, at + count, hits);
        if (at + count >= end || count < BLOCK) break;
        at += count - overlap;
      }
    }
  } finally {
    if (descriptor >= 0) closeSync(descriptor);
  }
  return hits;
}

const isLetter = (byte: number | undefined): boolean =>
  byte !== undefined && (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x30 && byte <= 0x39;

/** In bytes the same rules hold as in text: not inside a known word, not inside a longer number or after its point. */
function countsAsRaw({ bytes, inside, length, encoded }: RawHit, wordIds: WordIds): boolean {
  if (encoded) return true;
  const found = bytes.subarray(inside, inside + length);
  const plain = (some: Buffer): string => some.toString('latin1').replaceAll('\0', '').toLowerCase();
  if (isWordId(plain(found), wordIds)) return findWordIds(plain(bytes), wordIds).length > 0;
  if (found.every((byte) => isDigit(byte) || byte === 0)) {
    const step = found.includes(0) ? (found[2] === 0 ? 4 : 2) : 1;
    const [before, after] = [bytes[inside - step], bytes[inside + length - 1 + step]];
    return !isDigit(before) && !isDigit(after) && before !== 0x2e;
  }
  let [start, end] = [inside, inside + length];
  while (isLetter(bytes[start - 1])) start--;
  while (isLetter(bytes[end])) end++;
  const word = bytes.toString('latin1', start, end).toLowerCase();
  return !(/^[a-z]+$/.test(word) && (isOwnWord(word) || isKnownWord(word)));
}

const readable = (bytes: Buffer): string =>
  bytes
    .toString('latin1')
    .replace(/[^\x20-\x7e\xa0-\xff]+/g, ' ')
    .trim();

/** Mostly printable, so that it is text whatever its VR says. */
function looksLikeText(bytes: Buffer): boolean {
  let odd = 0;
  for (const byte of bytes) if (byte < 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) odd++;
  return odd * 16 <= bytes.length;
}

const numbers = new Set(['US', 'SS', 'UL', 'SL', 'UV', 'SV', 'FL', 'FD', 'OF', 'OD', 'OL', 'OV', 'AT']);

// Slices of a series hold the same texts: what was found in one for these terms is found in it again.
const searched = new WeakMap<Terms, Map<string, readonly TextHit[]>>();
const mostRemembered = 5000;
const longestRemembered = 256;

/** A text as it stands, and what it says once an encoding is taken off. */
const searchWritten = (terms: Terms, text: string, vr: string): TextHit[] => [
  ...searchText(terms, text, vr),
  ...readingsOf(text).flatMap((said) => searchText(terms, said, 'UT').map(({ kind, text }) => ({ kind, text, at: 0 }))),
];

function searchedBefore(terms: Terms, text: string, vr: string): readonly TextHit[] {
  if (text.length > longestRemembered) return searchWritten(terms, text, vr);
  let remembered = searched.get(terms);
  if (!remembered || remembered.size > mostRemembered)
    searched.set(terms, (remembered = new Map<string, readonly TextHit[]>()));
  const key = `${vr}|${text}`;
  let hits = remembered.get(key);
  if (!hits) remembered.set(key, (hits = searchWritten(terms, text, vr)));
  return hits;
}

class FileSearch {
  readonly hits: FileHit[] = [];
  readonly #file: DicomFile;
  readonly #terms: Terms;
  readonly #uids: ReadonlySet<string>;
  readonly #raw: RawHit[];
  readonly #claimed = new Set<RawHit>();

  constructor(file: DicomFile, { terms, uids }: SourceTerms, raw: RawHit[]) {
    this.#file = file;
    this.#terms = terms;
    this.#uids = uids;
    this.#raw = raw;
  }

  #add(place: string, kind: TermKind, text: string, context: string, day?: string): void {
    const shown = context.length > 2 * AROUND + text.length ? context.slice(0, 2 * AROUND + text.length) : context;
    if (!this.hits.some((hit) => hit.place === place && hit.text === text))
      this.hits.push({ place, kind, text, context: shown, ...(day === undefined ? {} : { day }) });
  }

  #inText(place: string, text: string, vr: string): void {
    for (const hit of searchedBefore(this.#terms, text, vr)) {
      const from = Math.max(0, hit.at - AROUND);
      this.#add(place, hit.kind, hit.text, text.slice(from, hit.at + hit.text.length + AROUND), hit.day);
    }
    if (this.#uids.size > 0)
      for (const [uid] of text.matchAll(/(?<![\d.])\d[\d.]{3,62}\d(?![\d.])/g))
        if (this.#uids.has(uid) && (vr === 'UI' || uid.length >= 10)) this.#add(place, 'uid', uid, text);
  }

  /** Text that was taken out of a value. */
  text(place: string, text: string): void {
    this.#inText(place, text, 'UT');
  }

  #rawIn(start: number, end: number): RawHit[] {
    return this.#raw.filter((hit) => hit.at >= start && hit.at < end);
  }

  /** Raw hits that lie in [start, end) and in nothing that was looked at as text. */
  rawHits(place: string, start: number, end: number): void {
    for (const hit of this.#rawIn(start, end)) {
      if (this.#claimed.has(hit)) continue;
      this.#claimed.add(hit);
      if (!countsAsRaw(hit, this.#terms.wordIds)) continue;
      // Of what lies around it only what belongs to the same value is told.
      const first = hit.at - hit.inside;
      const value = hit.bytes.subarray(Math.max(0, start - first), Math.max(0, end - first));
      this.#add(place, 'other', readable(hit.bytes.subarray(hit.inside, hit.inside + hit.length)), readable(value));
    }
  }

  element(dataSet: DataSet, element: Element, path: () => string): void {
    if (element.length <= 0 || element.fragments) return;
    const { vr } = element;
    if (numbers.has(vr)) return;
    for (const window of windowsOf(this.#file, element)) this.#window(dataSet, vr, window, path);
  }

  #window(dataSet: DataSet, vr: string, { bytes, start, end }: Window, path: () => string): void {
    const raw = this.#raw.length > 0 ? this.#rawIn(start, end) : [];
    if (vr === 'UI') {
      this.#uidsOf(bytes, path);
      if (raw.length === 0) return;
    } else {
      const dates = vr !== 'IS' && vr !== 'DS' && vr !== 'TM';
      const dated = this.#terms.dates.size > 0 && (vr === 'DA' || vr === 'DT');
      if (raw.length === 0 && !dated && !this.#terms.filter.mayHold(bytes, 0, bytes.length, dates)) return;
    }
    const encoded = usesCharset(vr);
    if (!encoded && (vr === 'UN' || vr === 'OB' || vr === 'OW') && !looksLikeText(bytes)) return;
    const text = encoded ? decodeText(bytes, dataSet.charset, vr).text : bytes.toString('latin1');
    const before = this.hits.length;
    this.#inText(path(), text.replace(/[\0 ]+$/, ''), vr);
    // Text in another character set than the one declared shows only in its bytes.
    const plain = bytes.every((byte) => byte < 0x7f && byte !== 0x1b && byte !== 0);
    if (this.hits.length > before || plain)
      for (const hit of raw) if (!hit.encoded || this.hits.length > before) this.#claimed.add(hit);
    this.rawHits(path(), start, end);
  }

  #uidsOf(bytes: Buffer, path: () => string): void {
    if (this.#uids.size === 0) return;
    for (const value of bytes.toString('latin1').split('\\')) {
      const uid = value.replace(/[\0 ]+$/, '').trim();
      if (this.#uids.has(uid)) this.#add(path(), 'uid', uid, uid);
    }
  }

  dataSet(dataSet: DataSet, above: readonly PathStep[]): void {
    for (const element of dataSet.elements) {
      const step = (item?: number): PathStep => ({ tag: element.tag, creator: element.creator, item });
      for (const [index, item] of (element.items ?? []).entries()) this.dataSet(item.dataSet, [...above, step(index)]);
      if (element.items || (above.length === 0 && element === this.#file.pixel)) continue;
      this.element(dataSet, element, () => formatPath([...above, step()]));
    }
  }

  /** Elements by their ranges, for raw hits in values that are not text. */
  rest(): void {
    const visit = (dataSet: DataSet, above: readonly PathStep[]): void => {
      for (const element of dataSet.elements) {
        const step = (item?: number): PathStep => ({ tag: element.tag, creator: element.creator, item });
        for (const [index, item] of (element.items ?? []).entries()) visit(item.dataSet, [...above, step(index)]);
        if (!element.items)
          this.rawHits(formatPath([...above, step()]), element.offset + element.headerLength, element.end);
      }
    };
    visit(this.#file.dataSet, []);
    if (this.#file.inflated) return this.rawHits('between elements', 0, Infinity);
    this.rawHits('preamble', 0, 128);
    this.rawHits('file meta information', 128, this.#file.metaEnd);
    this.rawHits('between elements', this.#file.metaEnd, this.#file.dataSetEnd);
    this.rawHits('after the last element', this.#file.dataSetEnd, Infinity);
  }
}

/** With what nothing was found in the values that files laid out alike share. */
const searchedLayouts = new WeakMap<Layout, Pick<SourceTerms, 'terms' | 'sharedUids'>>();

/** True where the same bytes were searched for the same before, and none of the UIDs of this file alone is in the header. */
function isSearched(file: DicomFile, { terms, sharedUids, ownUids }: SourceTerms): boolean {
  const last = file.layout && searchedLayouts.get(file.layout);
  if (last?.terms !== terms || last.sharedUids !== sharedUids) return false;
  const header = file.pixel ? file.kept.subarray(0, file.pixel.offset) : file.kept;
  for (const uid of ownUids) if (header.includes(uid, 0, 'latin1')) return false;
  return true;
}

function inVarying(file: DicomFile, source: SourceTerms, { varying, varyingMeta }: Layout): boolean {
  const found = new FileSearch(file, source, []);
  const place = (element: Element) => () => formatPath([{ tag: element.tag, creator: element.creator }]);
  for (const element of varying) found.element(file.dataSet, element, place(element));
  for (const element of varyingMeta) found.element(file.meta, element, place(element));
  return found.hits.length > 0;
}

/**
 * What of the identifiers stands in `file`, which was parsed from the disk just now. Pixel streams are not searched. Raw
 * bytes are searched in every file; values that were searched for the same in a file laid out alike are not read again.
 */
export function searchFile(file: DicomFile, source: SourceTerms): FileHit[] {
  const raw = rawHitsOf(file, source.terms, searchedRanges(file, headsOfFragments(file)));
  const { layout } = file;
  if (layout && raw.length === 0 && isSearched(file, source) && !inVarying(file, source, layout)) return [];
  const found = new FileSearch(file, source, raw);
  found.dataSet(file.dataSet, []);
  for (const element of file.meta.elements) found.element(file.meta, element, () => formatPath([{ tag: element.tag }]));
  if (raw.length > 0) found.rest();
  else if (layout && found.hits.length === 0) searchedLayouts.set(layout, source);
  return found.hits;
}

/** What of the identifiers stands in a text that was taken out of `file`. */
export function searchPlainText(file: DicomFile, source: SourceTerms, place: string, text: string): FileHit[] {
  const found = new FileSearch(file, source, []);
  found.text(place, text);
  return found.hits;
}
