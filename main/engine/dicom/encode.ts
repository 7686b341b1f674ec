/** New data elements as bytes (PS3.5 7.1): head, value in the encoding and character set of its data set, padding. */
import { encodeText } from './charset.ts';
import { ITEM, UNDEFINED_LENGTH } from './head.ts';
import { formatTag, parseTag } from './tags.ts';
import { DicomError, type DataSet, type NewElement } from './types.ts';
import { traitsOf } from './vr.ts';

export type Frame = Pick<DataSet, 'explicit' | 'littleEndian' | 'charset'>;

const unwritable = (tag: number, why: string): DicomError =>
  new DicomError('unwritable', `${formatTag(tag)} cannot be written: ${why}.`);

function put16(bytes: Buffer, value: number, index: number, little: boolean): void {
  if (little) bytes.writeUInt16LE(value, index);
  else bytes.writeUInt16BE(value, index);
}
function put32(bytes: Buffer, value: number, index: number, little: boolean): void {
  if (little) bytes.writeUInt32LE(value, index);
  else bytes.writeUInt32BE(value, index);
}
function putTag(bytes: Buffer, tag: number, index: number, little: boolean): void {
  put16(bytes, tag >>> 16, index, little);
  put16(bytes, tag & 0xffff, index + 2, little);
}

const integers: Record<string, readonly [minimum: bigint, maximum: bigint]> = {
  US: [0n, 0xffffn],
  SS: [-0x8000n, 0x7fffn],
  UL: [0n, 0xffffffffn],
  SL: [-0x80000000n, 0x7fffffffn],
  UV: [0n, 0xffffffffffffffffn],
  SV: [-0x8000000000000000n, 0x7fffffffffffffffn],
};

function numbers(tag: number, vr: string, text: string, little: boolean): Buffer {
  const { unit } = traitsOf(vr);
  const parts = text === '' ? [] : text.split('\\').map((part) => part.trim());
  const bytes = Buffer.alloc(parts.length * unit);
  parts.forEach((part, at) => {
    const index = at * unit;
    if (vr === 'AT') {
      const named = parseTag(part);
      if (named === undefined) throw unwritable(tag, 'a value is no tag');
      putTag(bytes, named, index, little);
      return;
    }
    const limits = integers[vr];
    if (limits) {
      if (!/^[+-]?\d+$/.test(part)) throw unwritable(tag, 'a value is no whole number');
      const value = BigInt(part.replace(/^\+/, ''));
      if (value < limits[0] || value > limits[1]) throw unwritable(tag, `a value is outside the range of ${vr}`);
      // Two's complement in as many bytes as the VR has.
      const bits = BigInt.asUintN(unit * 8, value);
      for (let byte = 0; byte < unit; byte++)
        bytes[index + (little ? byte : unit - 1 - byte)] = Number((bits >> BigInt(8 * byte)) & 0xffn);
      return;
    }
    const value = part === '' ? NaN : Number(part);
    if (Number.isNaN(value) && part !== 'NaN') throw unwritable(tag, 'a value is no number');
    if (vr === 'FL' && little) bytes.writeFloatLE(value, index);
    else if (vr === 'FL') bytes.writeFloatBE(value, index);
    else if (little) bytes.writeDoubleLE(value, index);
    else bytes.writeDoubleBE(value, index);
  });
  return bytes;
}

/** Bytes of a text value, without padding. Throws `unwritable` where the VR or the character set cannot hold it. */
export function encodeValue(tag: number, vr: string, text: string, { littleEndian, charset }: Frame): Buffer {
  const traits = traitsOf(vr);
  if (traits.string) {
    const bytes = encodeText(text, traits.charset ? charset : []);
    if (!bytes) throw unwritable(tag, 'its character set has no code for a character of the value');
    return bytes;
  }
  if (traits.multiple && traits.unit) return numbers(tag, vr, text, littleEndian);
  if (text === '') return Buffer.alloc(0);
  throw unwritable(tag, `text does not fit ${vr}`);
}

/** Head of an element whose value has `padded` bytes; one too long for a 16-bit length goes as UN (PS3.5 6.2.2). */
export function headOf(tag: number, vr: string, padded: number, frame: Omit<Frame, 'charset'>): Buffer {
  const { explicit, littleEndian } = frame;
  let stored = vr;
  if (explicit && !traitsOf(vr).long && padded > 0xffff) {
    if (!littleEndian && !traitsOf(vr).string) throw unwritable(tag, 'the value is too long for its VR');
    stored = 'UN';
  }
  const long = explicit && traitsOf(stored).long;
  const head = Buffer.alloc(long ? 12 : 8);
  putTag(head, tag, 0, littleEndian);
  if (explicit) head.write(stored, 4, 2, 'latin1');
  if (long || !explicit) put32(head, padded, head.length - 4, littleEndian);
  else put16(head, padded, 6, littleEndian);
  return head;
}

/** Element with its head; odd values are padded (PS3.5 6.2). */
export function frameElement(
  tag: number,
  vr: string,
  value: Uint8Array,
  { explicit, littleEndian }: Frame,
): { head: Buffer; value: Buffer } {
  const padded = value.length + (value.length & 1);
  if (padded >= UNDEFINED_LENGTH) throw unwritable(tag, 'the value is too long');
  const bytes = Buffer.alloc(padded, traitsOf(vr).padding);
  bytes.set(value);
  return { head: headOf(tag, vr, padded, { explicit, littleEndian }), value: bytes };
}

export function itemHead(length: number, littleEndian: boolean): Buffer {
  const head = Buffer.alloc(8);
  putTag(head, ITEM, 0, littleEndian);
  put32(head, length, 4, littleEndian);
  return head;
}

/** Items of a sequence, each with its defined length, their elements in tag order. */
export function encodeItems(items: readonly (readonly NewElement[])[], frame: Frame): Buffer {
  return Buffer.concat(
    items.flatMap((elements) => {
      const own = elements.find(({ tag }) => tag === 0x00080005)?.value;
      const inside = typeof own === 'string' ? { ...frame, charset: own === '' ? [] : own.split('\\') } : frame;
      const parts = [...elements].sort((a, b) => a.tag - b.tag).map((element) => encodeElement(element, inside));
      const bytes = Buffer.concat(parts);
      return [itemHead(bytes.length, frame.littleEndian), bytes];
    }),
  );
}

// A frozen element stays what it is, and goes into many files.
const encoded = new WeakMap<NewElement, Map<string, Buffer>>();

/** A new element. Bytes are taken as they are: in the byte order and character set of the data set. */
export function encodeElement(element: NewElement, frame: Frame): Buffer {
  if (!Object.isFrozen(element)) return encode(element, frame);
  let known = encoded.get(element);
  if (!known) encoded.set(element, (known = new Map<string, Buffer>()));
  const key = `${frame.explicit} ${frame.littleEndian} ${frame.charset.join('\\')}`;
  let bytes = known.get(key);
  if (!bytes) {
    if (known.size >= 16) known.clear();
    known.set(key, (bytes = encode(element, frame)));
  }
  return bytes;
}

function encode({ tag, vr, value }: NewElement, frame: Frame): Buffer {
  if (tag >>> 16 === 0xfffe || !/^[A-Z]{2}$/.test(vr)) throw unwritable(tag, 'it is no data element');
  if ((vr === 'SQ') !== Array.isArray(value)) throw unwritable(tag, 'only a sequence has items');
  const bytes = Array.isArray(value)
    ? encodeItems(value, frame)
    : typeof value === 'string'
      ? encodeValue(tag, vr, value, frame)
      : value;
  const { head, value: padded } = frameElement(tag, vr, bytes, frame);
  return Buffer.concat([head, padded]);
}
