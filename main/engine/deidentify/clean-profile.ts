/** Colour profiles (ICC.1): their texts, which anybody may have typed, are blanked in place unless every word of them is known. */
import { readable } from './readable.ts';
import { holdsDisguised } from './disguised.ts';
import { holdsIdentifier, looksIdentifying, type Identifiers } from './identifiers.ts';
import { isKnownWord } from './known-word.ts';
import { isName } from './vocabulary.ts';
import { plainWord } from './plain-word.ts';

export type Range = readonly [start: number, end: number];

interface Text {
  range: Range;
  said: string;
}

const header = 128;
const reserved = 100;
/** The sum over the whole profile; zeros where none was worked out (ICC.1 7.2.18). */
const profileId: Range = [84, 100];
const text = (bytes: Buffer, at: number, length = 4): string => bytes.toString('latin1', at, at + length);
/** True of bytes that begin as a profile does (ICC.1 7.2). */
export const isProfile = (bytes: Buffer): boolean => bytes.length >= header + 4 && text(bytes, 36) === 'acsp';

/** Types of tags that hold numbers (ICC.1 10): curves, matrices, tables, measurements, dates of the profile, signatures. */
const numbers = new Set(['XYZ ', 'curv', 'para', 'mft1', 'mft2', 'mAB ', 'mBA ', 'sf32', 'uf32', 'ui08', 'ui16', 'ui32', 'ui64', 'sig ', 'meas', 'view', 'dtim', 'chrm', 'cicp', 'clro', 'mpet', 'vcgt', 'cvst', 'matf', 'fl32', 'fl16', 'fl64', 'ncpi']); // prettier-ignore

// What the profiles of operating systems, of the ICC and of scanners call themselves and whose they are.
const ofProfiles = new Set(
  `srgb rgb iec61966 iec iec61966-2 icc profile profiles color colour space display p3 adobe apple hewlett packard company kodak eastman
   microsoft canon nikon epson gimp built-in builtin artifex argyll littlecms lcms little cms dci rec itu bt gamma gray grey grayscale dot gain
   prophoto romm wide gamut generic linear trc perceptual v2 v4 cie cielab lab d50 d65 copyright corp corporation inc systems incorporated
   international consortium all rights reserved www elle stone public domain no use freely creative commons by reference viewing condition
   facebook google c2 uswc swop coated fogra aperio scanscope hamamatsu leica philips ventana roche 3dhistech huron motic olympus zeiss olyvia
   pramana grundium monitor default simplified based on perceptual scanner camera monochrome white point relative calibrated uncalibrated
   software cmyk ps rommrgb scrgb esrgb ouverture labs illuminant observer`
    .split(/\s+/)
    .filter(Boolean),
);

const publicPages = /\b(?:https?:\/\/)?(?:www\.)?(?:iec\.ch|color\.org|hp\.com|adobe\.com|apple\.com|microsoft\.com|eci\.org|littlecms\.com)\/?/gi; // prettier-ignore

/** Whether a text of a profile says nothing of anybody. */
function isPublic(said: string, known: Identifiers): boolean {
  if (holdsIdentifier(known, said) || holdsDisguised(known, said)) return false;
  const rest = said.replace(publicPages, ' ').replace(/\b(?:18|19|20)\d\d(?:-(?:19|20)\d\d)?\b/g, ' ');
  const words = rest.match(/[\p{L}\p{M}]+[\p{L}\p{M}\p{N}]*/gu) ?? [];
  const isKnown = (word: string): boolean => {
    const plain = plainWord(word);
    return ofProfiles.has(plain) || (isKnownWord(word) && !isName(plain));
  };
  return words.every(isKnown) && !looksIdentifying(rest);
}

/** Where the texts of a profile stand, each with what it says; undefined where the profile is not built as one. */
function textsOf(profile: Buffer): Text[] | undefined {
  if (!isProfile(profile)) return undefined;
  const count = profile.readUInt32BE(header);
  if (count > 200 || header + 4 + 12 * count > profile.length) return undefined;
  const table = header + 4 + 12 * count;
  const found: Text[] = [];
  const used: Range[] = [[0, reserved], [header, table]]; // prettier-ignore
  for (let at = header + 4; at < table; at += 12) {
    const start = profile.readUInt32BE(at + 4);
    const end = start + profile.readUInt32BE(at + 8);
    if (start < header || end > profile.length || end - start < 8) return undefined;
    used.push([start, end]);
    if (!numbers.has(text(profile, start))) found.push(...inTag(profile, start, end));
  }
  // Reserved bytes, and what lies between the tags and behind the last one, belongs to nothing.
  let last = 0;
  for (const [start, end] of [...used, [profile.length, profile.length] as const].sort(
    (one, other) => one[0] - other[0],
  )) {
    if (start > last) found.push({ range: [last, start], said: readable(profile.subarray(last, start)) });
    last = Math.max(last, end);
  }
  return found;
}

/** The stretches of one tag that are text: lengths, counts and languages around them stay. */
function inTag(profile: Buffer, start: number, end: number): Text[] {
  const type = text(profile, start);
  const latin = (range: Range): Text => ({
    range,
    said: profile.toString('latin1', ...range).replace(/\0+/g, ' '),
  });
  if (type === 'text') return [latin([start + 8, end])];
  if (type === 'desc' && end - start >= 12) {
    const length = profile.readUInt32BE(start + 8);
    const ascii: Range = [start + 12, Math.min(end, start + 12 + length)];
    // Unicode: a code and a count before it; Macintosh: a code and a length.
    const unicode = ascii[1] + 8;
    const letters = unicode <= end ? profile.readUInt32BE(ascii[1] + 4) * 2 : 0;
    const mac = unicode + letters + 3;
    return [
      latin(ascii),
      latin([Math.min(end, unicode), Math.min(end, unicode + letters)]),
      latin([Math.min(end, mac), end]),
    ];
  }
  if (type === 'mluc' && end - start >= 16) {
    const records = profile.readUInt32BE(start + 8);
    const from = start + 16 + 12 * records;
    if (records < 1000 && from <= end && profile.readUInt32BE(start + 12) === 12) {
      const utf16 = Buffer.from(profile.subarray(from, from + ((end - from) & ~1))).swap16();
      return [{ range: [from, end], said: utf16.toString('utf16le').replace(/\0+/g, ' ') }];
    }
  }
  return [{ range: [start + 8, end], said: readable(profile.subarray(start + 8, end)) }];
}

/** The stretches of a profile that have to become zeros; all of it where it is not built as one. */
export function profileTexts(profile: Buffer, known: Identifiers): Range[] {
  const texts = textsOf(profile);
  if (!texts) return [[0, profile.length]];
  const goes = texts.flatMap(({ range, said }) =>
    isPublic(said, known) || profile.subarray(...range).every((byte) => byte === 0) ? [] : [range],
  );
  return goes.length > 0 ? [profileId, ...goes] : [];
}
