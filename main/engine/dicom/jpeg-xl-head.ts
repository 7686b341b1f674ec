/** The head of a JPEG XL codestream (ISO/IEC 18181-1): size, depth, and where it has room for texts. */
import { boxesIn } from './boxes.ts';

/** Signature box of the container (18181-2). */
export const jxlSignature = Buffer.from('0000000c4a584c200d0a870a', 'hex');

/** The codestream, taken out of its container where it lies in one; undefined where there is none. */
function codestreamOf(bytes: Buffer): Buffer | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0x0a) return bytes;
  if (!bytes.subarray(0, jxlSignature.length).equals(jxlSignature)) return undefined;
  const parts = (boxesIn(bytes) ?? []).flatMap(({ type, start, end }) =>
    type === 'jxlc' ? [bytes.subarray(start, end)] : type === 'jxlp' ? [bytes.subarray(start + 4, end)] : [],
  );
  const whole = parts.length === 1 ? parts[0]! : Buffer.concat(parts);
  return whole[0] === 0xff && whole[1] === 0x0a ? whole : undefined;
}

export interface JxlHead {
  rows: number;
  columns: number;
  /** Bits of a value. */
  bits: number;
  /** Numbers with a fraction, turned pictures, films, previews and channels beside the colours: no DICOM object has them. */
  plain: boolean;
  /**
   * Nothing in it can hold a text: no colour profile, no named channel, frames without names, and nothing behind the last.
   * Where false it has one of these, or is of a kind that is not read so far.
   */
  textless: boolean;
}

/** Bits from the least significant one of each byte (18181-1 B.2.1). */
class Bits {
  readonly #bytes: Buffer;
  /** In bits. */
  #at = 16;
  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }
  take(count: number): number {
    let value = 0;
    for (let bit = 0; bit < count; bit++, this.#at++)
      value += (((this.#bytes[this.#at >> 3] ?? 0) >> (this.#at & 7)) & 1) * 2 ** bit;
    return value;
  }
  get flag(): boolean {
    return this.take(1) === 1;
  }
  /** One of four: a number, or bits and what is added to them (B.2.2). */
  choice(...four: (number | [bits: number, more: number])[]): number {
    const chosen = four[this.take(2)]!;
    return typeof chosen === 'number' ? chosen : this.take(chosen[0]) + chosen[1];
  }
  /** A number of up to 64 bits (B.2.3); only whether it is zero and its low bits matter here. */
  long(): number {
    const kind = this.take(2);
    if (kind < 3) return kind === 0 ? 0 : kind === 1 ? 1 + this.take(4) : 17 + this.take(8);
    let value = this.take(12);
    for (let shift = 12; this.flag; shift += 8) {
      if (shift === 60) return value + this.take(4) * 2 ** shift;
      value += this.take(8) * 2 ** shift;
    }
    return value;
  }
  /** A value of an enumeration (B.2.6). */
  kind(): number {
    return this.choice(0, 1, [4, 2], [6, 18]);
  }
  /** To the next whole byte. */
  align(): void {
    this.#at = (this.#at + 7) & ~7;
  }
  /** Past whole bytes that hold coded data. */
  pass(bytes: number): void {
    this.#at += bytes * 8;
  }
  /** Whether the stream ends here, but for zeros. */
  get isAtEnd(): boolean {
    const at = this.#at >> 3;
    return at <= this.#bytes.length && this.#bytes.subarray(at).every((byte) => byte === 0);
  }
  get isBeyondEnd(): boolean {
    return this.#at > this.#bytes.length * 8;
  }
}

const ratios = [undefined, [1, 1], [12, 10], [4, 3], [3, 2], [16, 9], [5, 4], [2, 1]] as const;

/** Size and depth as the stream says (18181-1 D.2, D.3); undefined where it is no JPEG XL. */
export function jxlHead(bytes: Uint8Array): JxlHead | undefined {
  const whole = codestreamOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
  if (!whole) return undefined;
  const bits = new Bits(whole);
  const small = bits.flag;
  const length = (): number => (small ? 8 * (bits.take(5) + 1) : bits.choice([9, 1], [13, 1], [18, 1], [30, 1]));
  const rows = length();
  const ratio = ratios[bits.take(3)];
  const columns = ratio ? Math.floor((rows * ratio[0]) / ratio[1]) : length();
  const head = (depth: number, plain: boolean, textless: boolean): JxlHead => ({
    rows,
    columns,
    bits: depth,
    plain,
    textless,
  });
  if (bits.flag)
    return head(8, true, transformIsPlain(bits, true) && framesAreNameless(bits, { rows, columns, xyb: true }));
  const extra = bits.flag;
  if (extra) {
    const turned = bits.take(3) !== 0;
    // A size to be shown at, a preview or a film: what follows is not read any more.
    if (bits.flag || bits.flag || bits.flag || turned) return head(8, false, false);
  }
  if (bits.flag) return head(32, false, false);
  const depth = bits.choice(8, 10, 12, [6, 1]);
  bits.take(1);
  const more = bits.choice(0, 1, [4, 2], [12, 1]);
  if (more > 0 || depth > 16) return head(depth, false, false);
  const xyb = bits.flag;
  const textless =
    coloursAreNumbers(bits) &&
    (!extra || bits.flag) &&
    bits.long() === 0 &&
    transformIsPlain(bits, xyb) &&
    framesAreNameless(bits, { rows, columns, xyb });
  return head(depth, true, textless);
}

/** Past the description of the colours; false where a profile (ICC.1) takes its place (18181-1 D.3.5). */
function coloursAreNumbers(bits: Bits): boolean {
  if (bits.flag) return true;
  if (bits.flag) return false;
  const [gray, xyb, custom] = [1, 2, 2];
  const points = (count: number): void => {
    for (let number = 0; number < 2 * count; number += 1)
      bits.choice([19, 0], [19, 524_288], [20, 1_048_576], [21, 2_097_152]);
  };
  const space = bits.kind();
  if (space !== xyb) {
    if (bits.kind() === custom) points(1);
    if (space !== gray && bits.kind() === custom) points(3);
    if (bits.flag) bits.take(24);
    else bits.kind();
  }
  bits.kind();
  return true;
}

/** Past what colours and enlarging are worked out with, where it is the usual (18181-1 D.3.1). */
function transformIsPlain(bits: Bits, xyb: boolean): boolean {
  if (bits.flag) return true;
  return (!xyb || bits.flag) && bits.take(3) === 0;
}

/** Of the picture; a frame may be a part of it. */
interface Picture {
  rows: number;
  columns: number;
  xyb: boolean;
}

/** More are a film. */
const mostFrames = 64;

/** Whether no frame has a name and the last ends with the stream (18181-1 F.1). */
function framesAreNameless(bits: Bits, picture: Picture): boolean {
  for (let frame = 0; frame < mostFrames; frame += 1) {
    bits.align();
    const found = frameHead(bits, picture);
    if (!found || !passSections(bits, found) || bits.isBeyondEnd) return false;
    if (found.isLast) return bits.isAtEnd;
  }
  return false;
}

interface FrameHead {
  isLast: boolean;
  /** Sections of which it consists. */
  sections: number;
}
const [regular, lowFrequency, referenceOnly, skipProgressive] = [0, 1, 2, 3];
const multiplied = 4;
const usualGroup = 256;

function sectionsOf(rows: number, columns: number, groupSize: number, passCount: number): number {
  const count = (size: number): number => Math.ceil(rows / size) * Math.ceil(columns / size);
  const groups = count(groupSize);
  return groups === 1 && passCount === 1 ? 1 : 2 + count(groupSize * 8) + groups * passCount;
}

/** Past the head of a frame; undefined where it has a name, or extensions that nobody knows (18181-1 F.2). */
function frameHead(bits: Bits, { rows, columns, xyb }: Picture): FrameHead | undefined {
  if (bits.flag) return { isLast: true, sections: sectionsOf(rows, columns, usualGroup, 1) };
  const type = bits.take(2);
  const isShown = type === regular || type === skipProgressive;
  const modular = bits.flag;
  const usesLowFrame = (Math.floor(bits.long() / 32) & 1) === 1;
  if (!xyb && bits.flag && !usesLowFrame) bits.take(6);
  const upsampling = usesLowFrame ? 1 : 2 ** bits.take(2);
  const groupSize = modular ? 128 << bits.take(2) : usualGroup;
  if (!modular && xyb) bits.take(6);
  const passCount = type === referenceOnly ? 1 : passes(bits);
  const shrunk = type === lowFrequency ? 8 ** (1 + bits.take(2)) : 1;
  let isPart = false;
  let [height, width] = [rows, columns];
  if (type !== lowFrequency && bits.flag) {
    const length = (): number => bits.choice([8, 0], [11, 256], [14, 2304], [30, 18_688]);
    const begins = isShown ? [length(), length()] : [0, 0];
    width = length();
    height = length();
    isPart = begins.some((at) => at !== 0) || height < rows || width < columns;
  }
  let isLast = false;
  let replaces = true;
  if (isShown) {
    const blending = bits.choice(0, 1, 2, [2, 3]);
    replaces = blending === 0;
    if (blending === multiplied) bits.take(1);
    if (!replaces || isPart) bits.take(2);
    isLast = bits.flag;
  }
  if (type !== lowFrequency && !isLast) {
    bits.take(2);
    if (type === referenceOnly || (replaces && !isPart)) bits.take(1);
  }
  const nameLength = bits.choice(0, [4, 0], [5, 16], [10, 48]);
  if (nameLength !== 0 || !smoothing(bits, modular) || bits.long() !== 0) return undefined;
  const size = (whole: number): number => Math.ceil(Math.ceil(whole / shrunk) / upsampling);
  return { isLast, sections: sectionsOf(size(height), size(width), groupSize, passCount) };
}

/** Past the filters that smooth a frame; false where there are extensions (18181-1 J.1). */
function smoothing(bits: Bits, modular: boolean): boolean {
  if (bits.flag) return true;
  const fractions = (count: number): void => void bits.take(16 * count);
  if (bits.flag && bits.flag) fractions(6);
  if (bits.take(2) > 0) {
    if (!modular && bits.flag) fractions(8);
    if (bits.flag) fractions(5);
    if (bits.flag) fractions(modular ? 3 : 4);
    if (modular) fractions(1);
  }
  return bits.long() === 0;
}

/** Past the coded data of a frame, by its table of contents; false where that is in another order (18181-1 F.3). */
function passSections(bits: Bits, { sections }: FrameHead): boolean {
  if (bits.flag) return false;
  bits.align();
  let bytes = 0;
  for (let section = 0; section < sections && !bits.isBeyondEnd; section += 1)
    bytes += bits.choice([10, 0], [14, 1024], [22, 17_408], [30, 4_211_712]);
  bits.align();
  bits.pass(bytes);
  return true;
}

/** Past the passes in which a frame is refined; gives how many (18181-1 F.2). */
function passes(bits: Bits): number {
  const count = bits.choice(1, 2, 3, [3, 4]);
  if (count === 1) return count;
  const steps = bits.choice(0, 1, 2, [1, 3]);
  bits.take(2 * (count - 1));
  for (let step = 0; step < steps; step += 1) bits.choice(1, 2, 4, 8);
  for (let step = 0; step < steps; step += 1) bits.choice(0, 1, 2, [3, 0]);
  return count;
}
