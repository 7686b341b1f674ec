/** Writes small DICOM objects from scratch by dcmjs: the synthetic sample and test files. Never used on a source file. */
import { deflateRawSync } from 'node:zlib';
import dcmjs from 'dcmjs';

const { DicomDict, DicomMetaDictionary } = dcmjs.data;
// dcmjs reports values that are longer than their VR allows on the console; the sample plants such values on purpose.
dcmjs.log.setLevel('silent');

export type NewValue =
  string | number | readonly (string | number)[] | Uint8Array | readonly Uint8Array[] | readonly NewDataSet[];
/**
 * Elements by keyword of the data dictionary, or by eight hexadecimal digits; a VR may follow after a space and must for
 * private elements: `{ PatientName: 'Roe^Ana', '00191008 LO': 'x', 'PixelData OB': bytes }`. Several values are a list or
 * joined by `\`. Bytes given for a text VR are taken as already encoded in the data set's character set. Pixel data of an
 * encapsulated transfer syntax are a list of frames. OW is given in little-endian order for every transfer syntax.
 */
export interface NewDataSet {
  [key: string]: NewValue;
}
export interface NewDicom {
  dataSet: NewDataSet;
  /** Explicit VR Little Endian unless told otherwise. */
  transferSyntax?: string;
  /** More of the file meta information, for example `SourceApplicationEntityTitle`. */
  meta?: NewDataSet;
  /** Up to 128 bytes of preamble; zeros without. */
  preamble?: Uint8Array;
}

export const transferSyntaxes = {
  implicit: '1.2.840.10008.1.2',
  explicit: '1.2.840.10008.1.2.1',
  deflated: '1.2.840.10008.1.2.1.99',
  bigEndian: '1.2.840.10008.1.2.2',
  rle: '1.2.840.10008.1.2.5',
} as const;

const binary = new Set(['OB', 'OW', 'OF', 'OD', 'OL', 'UN']);
const numbers = new Set(['US', 'SS', 'UL', 'SL', 'FL', 'FD', 'AT']);
const buffer = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer;

const known = new Map<string, { tag: string; vr: string }>();
function elementOf(key: string): { tag: string; vr: string } {
  let element = known.get(key);
  if (element) return element;
  const [name = '', vr] = key.split(' ');
  const entry = /^[0-9A-F]{8}$/.test(name) ? undefined : DicomMetaDictionary.nameMap[name];
  const tag = entry ? entry.tag.replace(/\D*([0-9A-F]{4}),([0-9A-F]{4})\D*/, '$1$2') : name;
  const found = vr ?? entry?.vr ?? (tag.endsWith('00') ? undefined : 'LO');
  // dcmjs's own codes for a choice of VRs: OB or OW, US or SS, US or OW.
  const plain = { ox: 'OW', xs: 'US', lt: 'OW', up: 'UL' }[found ?? ''] ?? found;
  if (!/^[0-9A-F]{8}$/.test(tag) || !plain) throw new Error(`create: ${key} is no keyword of the dictionary`);
  known.set(key, (element = { tag, vr: plain }));
  return element;
}

/** The values that dcmjs is to write, and bytes that replace a mark of the same length afterwards. */
interface Encoded {
  dict: Record<string, { vr: string; Value: unknown[] }>;
  marks: [string, Uint8Array][];
}

function encode(dataSet: NewDataSet, bigEndian: boolean, marks: [string, Uint8Array][]): Encoded {
  const dict: Encoded['dict'] = {};
  for (const [key, value] of Object.entries(dataSet)) {
    const { tag, vr } = elementOf(key);
    let values: unknown[];
    if (vr === 'SQ') values = (value as readonly NewDataSet[]).map((item) => encode(item, bigEndian, marks).dict);
    else if (value instanceof Uint8Array && !binary.has(vr)) {
      // dcmjs writes text as UTF-8 only: it writes a mark of the same length, which is replaced in the finished bytes.
      const mark = `\u0001${String(marks.length).padStart(value.length - 1, '\u0002')}`;
      marks.push([mark, value]);
      values = [mark];
    } else if (value instanceof Uint8Array)
      values = [buffer(vr === 'OW' && bigEndian ? Buffer.from(value).swap16() : value)];
    else if (binary.has(vr)) values = (value as readonly Uint8Array[]).map(buffer);
    else if (numbers.has(vr)) values = [value as number | readonly number[]].flat().map(Number);
    else if (value === '') values = [];
    else values = Array.isArray(value) ? value.map(String) : (value as string | number).toString().split('\\');
    dict[tag] = { vr, Value: values };
  }
  return { dict, marks };
}

function implicitElement(group: number, element: number, value: Buffer): Buffer {
  const header = Buffer.alloc(8);
  header.writeUInt16LE(group, 0);
  header.writeUInt16LE(element, 2);
  header.writeUInt32LE(value.length + (value.length & 1), 4);
  return Buffer.concat([header, value, Buffer.alloc(value.length & 1)]);
}

/** One DICOM file (PS3.10) with preamble and file meta information. */
export function createDicom({
  dataSet,
  transferSyntax = transferSyntaxes.explicit,
  meta = {},
  preamble,
}: NewDicom): Buffer {
  const marks: [string, Uint8Array][] = [];
  const file = new DicomDict(
    encode(
      {
        FileMetaInformationVersion: new Uint8Array([0, 1]),
        MediaStorageSOPClassUID: dataSet['SOPClassUID'] ?? '',
        MediaStorageSOPInstanceUID: dataSet['SOPInstanceUID'] ?? '',
        TransferSyntaxUID: transferSyntax,
        ImplementationClassUID: '2.25.80302813137786398554742050926734630921603366648225212145404',
        ...meta,
      },
      false,
      [],
    ).dict,
  );
  file.dict = encode(dataSet, transferSyntax === transferSyntaxes.bigEndian, marks).dict;
  const pixels = file.dict['7FE00010'] as { Value: ArrayBuffer[] } | undefined;
  // dcmjs 0.52.2 takes implicit VR for an encapsulated syntax; its pixel data, the last element, are put there by hand.
  const byHand = transferSyntax === transferSyntaxes.implicit && pixels;
  if (byHand) delete file.dict['7FE00010'];
  let bytes = Buffer.from(file.write({ allowInvalidVRLength: true, fragmentMultiframe: false }));
  if (byHand)
    bytes = Buffer.concat([bytes, implicitElement(0x7fe0, 0x0010, Buffer.from(pixels.Value[0] ?? new ArrayBuffer(0)))]);
  for (const [mark, value] of marks) {
    const at = bytes.indexOf(mark, 128, 'latin1');
    if (at < 0) throw new Error('create: a value of this length cannot be placed');
    bytes.set(value, at);
  }
  if (preamble) bytes.set(preamble.subarray(0, 128), 0);
  if (transferSyntax === transferSyntaxes.deflated) {
    // Group length (0002,0000) is the first element: its value says where the data set begins (PS3.10 7.1).
    const start = 144 + bytes.readUInt32LE(140);
    const deflated = deflateRawSync(bytes.subarray(start));
    bytes = Buffer.concat([bytes.subarray(0, start), deflated, Buffer.alloc(deflated.length & 1)]);
  }
  return bytes;
}
