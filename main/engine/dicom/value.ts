/** Values as text and back: numbers written out, characters decoded, padding trimmed (PS3.5 6.2, 6.4). */
import { decodeText } from './charset.ts';
import { formatTag } from './tags.ts';
import { traitsOf } from './vr.ts';

/** The shortest decimal that gives the same 32-bit number again. */
function singlePrecision(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  for (let digits = 6; digits < 10; digits++) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === value) return String(Object.is(value, -0) ? '-0' : short);
  }
  return String(value);
}

function number(bytes: Buffer, index: number, vr: string, little: boolean): string {
  switch (vr) {
    case 'US':
      return String(little ? bytes.readUInt16LE(index) : bytes.readUInt16BE(index));
    case 'SS':
      return String(little ? bytes.readInt16LE(index) : bytes.readInt16BE(index));
    case 'UL':
      return String(little ? bytes.readUInt32LE(index) : bytes.readUInt32BE(index));
    case 'SL':
      return String(little ? bytes.readInt32LE(index) : bytes.readInt32BE(index));
    case 'UV':
      return String(little ? bytes.readBigUInt64LE(index) : bytes.readBigUInt64BE(index));
    case 'SV':
      return String(little ? bytes.readBigInt64LE(index) : bytes.readBigInt64BE(index));
    case 'FL':
      return singlePrecision(little ? bytes.readFloatLE(index) : bytes.readFloatBE(index));
    case 'FD':
      return String(little ? bytes.readDoubleLE(index) : bytes.readDoubleBE(index));
    default: {
      const group = little ? bytes.readUInt16LE(index) : bytes.readUInt16BE(index);
      const element = little ? bytes.readUInt16LE(index + 2) : bytes.readUInt16BE(index + 2);
      return formatTag(((group << 16) | element) >>> 0);
    }
  }
}

const padding = (code: number): boolean => code === 0x20 || code === 0;

/** Padding off: spaces on both sides of each of several values, but only at the end of a text (PS3.5 6.2). */
export function trimValue(text: string, vr: string): string {
  let end = text.length;
  while (end > 0 && padding(text.charCodeAt(end - 1))) end--;
  if (!traitsOf(vr).multiple) return text.slice(0, end);
  let start = 0;
  while (start < end && padding(text.charCodeAt(start))) start++;
  const trimmed = text.slice(start, end);
  return trimmed.includes('\\') ? trimmed.replace(/[ \0]*\\[ \0]*/g, '\\') : trimmed;
}

/**
 * A value as text, several joined by `\`; '' for blocks of bytes (OB, OW, UN, …) and sequences. Bytes that the character
 * set cannot explain appear as U+FFFD or as Latin-1, see `decodeText`.
 */
export function valueText(bytes: Buffer, vr: string, little: boolean, charset: readonly string[]): string {
  const { string, unit, multiple, charset: encoded } = traitsOf(vr);
  if (string) {
    const text =
      encoded || !isAscii(bytes) ? decodeText(bytes, encoded ? charset : [], vr).text : bytes.toString('latin1');
    return trimValue(text, vr);
  }
  if (!multiple || !unit) return '';
  let text = '';
  for (let index = 0; index + unit <= bytes.length; index += unit)
    text += (index ? '\\' : '') + number(bytes, index, vr, little);
  return text;
}

export function isAscii(bytes: Uint8Array): boolean {
  for (let index = 0; index < bytes.length; index++) if (bytes[index]! > 0x7e || bytes[index] === 0x1b) return false;
  return true;
}
