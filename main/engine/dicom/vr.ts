/** Value representations (PS3.5 6.2): how each is laid out, padded and limited. */

export interface VrTraits {
  /** Explicit encoding announces the length in 32 bits after two reserved bytes (PS3.5 7.1.2). */
  long: boolean;
  /** Characters rather than binary numbers. */
  string: boolean;
  /** Characters outside ASCII follow Specific Character Set (0008,0005). */
  charset: boolean;
  /** A backslash separates values. */
  multiple: boolean;
  /** Byte that makes an odd length even. */
  padding: 0x00 | 0x20;
  /** Most characters of one value (of one component group for PN); 0 where the standard sets none. */
  maximum: number;
  /** Bytes of one binary value; 0 for characters and for VRs without numbers. */
  unit: number;
}

type Row = [long: boolean, kind: 'text' | 'ascii' | 'binary', multiple: boolean, maximum: number, unit: number];

const rows: Record<string, Row> = {
  AE: [false, 'ascii', true, 16, 0],
  AS: [false, 'ascii', true, 4, 0],
  AT: [false, 'binary', true, 0, 4],
  CS: [false, 'ascii', true, 16, 0],
  DA: [false, 'ascii', true, 8, 0],
  DS: [false, 'ascii', true, 16, 0],
  DT: [false, 'ascii', true, 26, 0],
  FD: [false, 'binary', true, 0, 8],
  FL: [false, 'binary', true, 0, 4],
  IS: [false, 'ascii', true, 12, 0],
  LO: [false, 'text', true, 64, 0],
  LT: [false, 'text', false, 10240, 0],
  OB: [true, 'binary', false, 0, 0],
  OD: [true, 'binary', false, 0, 8],
  OF: [true, 'binary', false, 0, 4],
  OL: [true, 'binary', false, 0, 4],
  OV: [true, 'binary', false, 0, 8],
  OW: [true, 'binary', false, 0, 2],
  PN: [false, 'text', true, 64, 0],
  SH: [false, 'text', true, 16, 0],
  SL: [false, 'binary', true, 0, 4],
  SQ: [true, 'binary', false, 0, 0],
  SS: [false, 'binary', true, 0, 2],
  ST: [false, 'text', false, 1024, 0],
  SV: [true, 'binary', true, 0, 8],
  TM: [false, 'ascii', true, 16, 0],
  UC: [true, 'text', true, 0, 0],
  UI: [false, 'ascii', true, 64, 0],
  UL: [false, 'binary', true, 0, 4],
  UN: [true, 'binary', false, 0, 0],
  UR: [true, 'ascii', false, 0, 0],
  US: [false, 'binary', true, 0, 2],
  UT: [true, 'text', false, 0, 0],
  UV: [true, 'binary', true, 0, 8],
};

const traits = new Map<string, VrTraits>(
  Object.entries(rows).map(([vr, [long, kind, multiple, maximum, unit]]) => [
    vr,
    {
      long,
      string: kind !== 'binary',
      charset: kind === 'text',
      multiple,
      padding: kind === 'binary' || vr === 'UI' ? 0x00 : 0x20,
      maximum,
      unit,
    },
  ]),
);
const unknown: VrTraits = {
  long: true,
  string: false,
  charset: false,
  multiple: false,
  padding: 0,
  maximum: 0,
  unit: 0,
};

/** Traits of a VR; a VR that the standard does not know is laid out like UN (PS3.5 6.2.2). */
export function traitsOf(vr: string): VrTraits {
  return traits.get(vr) ?? unknown;
}
export const isKnownVr = (vr: string): boolean => traits.has(vr);
/** Text whose characters follow the data set's character set. */
export const usesCharset = (vr: string): boolean => traitsOf(vr).charset;
export const isString = (vr: string): boolean => traitsOf(vr).string;
/** VRs whose value is a block of bytes or numbers that nobody reads as a line of text. */
export const isBulk = (vr: string): boolean => !traitsOf(vr).string && vr !== 'SQ' && !traitsOf(vr).multiple;

/** A VR as the number that its two bytes make, first byte low: what a header holds, without making a string. */
export const vrCode = (vr: string): number => vr.charCodeAt(0) | (vr.charCodeAt(1) << 8);

export const VR_INVALID = 0;
export const VR_SHORT = 1;
export const VR_LONG = 2;
/** Layout by code: not a VR, 16-bit length, or 32-bit length. */
export const vrLayout = new Uint8Array(0x10000);
const names = new Map<number, string>();
for (let first = 0x41; first <= 0x5a; first++)
  for (let second = 0x41; second <= 0x5a; second++) {
    const vr = String.fromCharCode(first, second);
    // A VR of a later edition has the long form (PS3.5 6.2): two capitals that are not in the table yet.
    vrLayout[vrCode(vr)] = traitsOf(vr).long ? VR_LONG : VR_SHORT;
    names.set(vrCode(vr), vr);
  }
// What some writers put where they do not know the VR; they write these with the short form.
for (const odd of ['  ', '??', '--']) {
  vrLayout[vrCode(odd)] = VR_SHORT;
  names.set(vrCode(odd), 'UN');
}
const knownCodes = new Set([...traits.keys()].map(vrCode));
/** Stricter than `vrLayout`: one of the VRs of the standard, for deciding how a file is encoded. */
export const isKnownVrCode = (code: number): boolean => knownCodes.has(code);
export const vrName = (code: number): string => names.get(code) ?? 'UN';
