/** What a DICOMDIR says of each kind of object: type of record and keys (PS3.3 F.4 and F.5). */
import { findElement } from './find-element.ts';
import type { DataSet, DicomFile, NewElement } from './types.ts';
import { isBulk } from './vr.ts';

/** A key that is copied from the object. `filled`: it may not be empty, and has this value where the object has none. */
interface Key {
  tag: number;
  vr: string;
  filled?: string;
  /** Sequence in whose first item it stands; the key is left out where there is none. */
  inside?: number;
}
const key = (tag: number, vr: string, filled?: string): Key => ({
  tag,
  vr,
  ...(filled === undefined ? {} : { filled }),
});

// What the de-identifier writes where a value may not be empty: no date, no time.
const noDate = '19000101';
const noTime = '000000';

export const patientKeys: readonly Key[] = [key(0x00100010, 'PN'), key(0x00100020, 'LO')];
export const studyKeys: readonly Key[] = [
  key(0x00080020, 'DA', noDate),
  key(0x00080030, 'TM', noTime),
  key(0x00080050, 'SH'),
  key(0x00081030, 'LO'),
  key(0x0020000d, 'UI'),
  key(0x00200010, 'SH', '0'),
];
export const seriesKeys: readonly Key[] = [
  key(0x00080060, 'CS', 'OT'),
  key(0x0020000e, 'UI'),
  key(0x00200011, 'IS', '0'),
];

const number = key(0x00200013, 'IS', '0');
const date = key(0x00080023, 'DA', noDate);
const time = key(0x00080033, 'TM', noTime);
const concept = key(0x0040a043, 'SQ');
/** Content Identification Macro (PS3.3 10.9). */
const identification = [number, key(0x00700080, 'CS', 'UNNAMED'), key(0x00700081, 'LO'), key(0x00700084, 'PN')];

export interface RecordKind {
  type: string;
  keys: readonly Key[];
}
const image: RecordKind = { type: 'IMAGE', keys: [number] };
const labelled = (type: string): RecordKind => ({ type, keys: [date, time, ...identification] });

/** By SOP class below the storage root; a trailing dot stands for all below. What is not named is an image. */
const kinds: readonly (readonly [string, RecordKind])[] = [
  ['4.2', { type: 'SPECTROSCOPY', keys: [key(0x00080008, 'CS', 'ORIGINAL'), date, time, number, key(0x00280008, 'IS', '1'), key(0x00280010, 'US', '1'), key(0x00280011, 'US', '1'), key(0x00289001, 'UL', '1'), key(0x00289002, 'UL', '1')] }],
  ['9.', { type: 'WAVEFORM', keys: [number, date, time] }],
  ['11.', { type: 'PRESENTATION', keys: [key(0x00700082, 'DA', noDate), key(0x00700083, 'TM', noTime), ...identification, key(0x00081115, 'SQ')] }],
  ['66', { type: 'RAW DATA', keys: [date, time, key(0x00200013, 'IS')] }],
  ['66.1', labelled('REGISTRATION')],
  ['66.2', labelled('FIDUCIAL')],
  ['66.3', labelled('REGISTRATION')],
  ['66.5', labelled('SURFACE')],
  ['66.6', labelled('TRACT')],
  ['67', labelled('VALUE MAP')],
  ['88.59', { type: 'KEY OBJECT DOC', keys: [number, date, time, concept] }],
  ['88.', { type: 'SR DOCUMENT', keys: [number, key(0x0040a491, 'CS', 'PARTIAL'), key(0x0040a493, 'CS', 'UNVERIFIED'), date, time, { tag: 0x0040a030, vr: 'DT', filled: noDate, inside: 0x0040a073 }, concept] }],
  ['91.1', { type: 'ANNOTATION', keys: [date, time, ...identification] }],
  ['104.', { type: 'ENCAP DOC', keys: [key(0x00080023, 'DA'), key(0x00080033, 'TM'), number, key(0x00420010, 'ST'), concept, key(0x00420012, 'LO', 'application/octet-stream')] }],
  ['481.2', { type: 'RT DOSE', keys: [number, key(0x3004000a, 'CS', 'PLAN')] }],
  ['481.3', { type: 'RT STRUCTURE SET', keys: [number, key(0x30060002, 'SH', 'UNNAMED'), key(0x30060008, 'DA'), key(0x30060009, 'TM')] }],
  ...['4', '6', '7', '9'].map((part) => [`481.${part}`, { type: 'RT TREAT RECORD', keys: [number, key(0x30080250, 'DA'), key(0x30080251, 'TM')] }] as const),
  ...['5', '8'].map((part) => [`481.${part}`, { type: 'RT PLAN', keys: [number, key(0x300a0002, 'SH', 'UNNAMED'), key(0x300a0006, 'DA'), key(0x300a0007, 'TM')] }] as const),
  ...['10', '11', '12', '13', '14', '15', '16', '17'].map((part) => [`481.${part}`, { type: 'RADIOTHERAPY', keys: [number, key(0x30100085, 'SH'), key(0x00080023, 'DA'), key(0x00080033, 'TM')] }] as const),
]; // prettier-ignore
const storage = '1.2.840.10008.5.1.4.1.1.';

export function recordKind(sopClass: string): RecordKind {
  const part = sopClass.startsWith(storage) ? sopClass.slice(storage.length) : '';
  const found = kinds.find(([name]) => (name.endsWith('.') ? part.startsWith(name) : part === name));
  return found ? found[1] : image;
}

/** Elements of a data set as they are written elsewhere; bulk values and private attributes stay behind. */
function copied(file: DicomFile, dataSet: DataSet): NewElement[] {
  return dataSet.elements.flatMap((element): NewElement[] => {
    const { tag, vr, items } = element;
    if ((tag & 0x10000) !== 0 || tag === 0x00080005) return [];
    if (items) return [{ tag, vr: 'SQ', value: items.map((item) => copied(file, item.dataSet)) }];
    return isBulk(vr) ? [] : [{ tag, vr, value: file.text(dataSet, element) }];
  });
}

/** The keys of a record, read from an object. An absent sequence is left out. */
export function keysOf(file: DicomFile, keys: readonly Key[]): NewElement[] {
  return keys.flatMap(({ tag, vr, filled = '', inside }): NewElement[] => {
    const dataSet = inside === undefined ? file.dataSet : findElement(file.dataSet, inside)?.items?.[0]?.dataSet;
    if (!dataSet) return [];
    const element = findElement(dataSet, tag);
    if (vr === 'SQ')
      return element?.items ? [{ tag, vr, value: element.items.map((item) => copied(file, item.dataSet)) }] : [];
    const text = element && !element.items ? file.text(dataSet, element).trim() : '';
    return [{ tag, vr, value: text === '' ? filled : text }];
  });
}
