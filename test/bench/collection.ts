/** Writes a collection as scanners leave it: patients, studies and series in folders, each file with a CT's whole header. */
import { closeSync, ftruncateSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { dicomFile, type FixtureElement } from '../fixtures/encode-dicom.ts';

export interface CollectionSize {
  files: number;
  filesPerSeries: number;
  /** Pixels are side × side of 16 bits; 0: no pixels and only what the index reads, about 2 KB. */
  side: number;
  /** Nothing is stored of the pixels but their beginning: many large files fit on a disk and into its cache. */
  sparse?: boolean;
}

const CT = '1.2.840.10008.5.1.4.1.1.2';
const root = '1.3.12.2.1107.5.1.4.73104.30000018';
const digits = (number: number, width: number): string => String(number).padStart(width, '0');
const text = (tag: number, vr: string, value: string): FixtureElement => ({ tag, vr, value });

/** Where the parts that differ from slice to slice stand in a series' first file. */
interface Slot {
  offset: number;
  length: number;
}
const slotOf = (file: Buffer, value: string): Slot => {
  const offset = file.indexOf(value, 0, 'latin1');
  if (offset < 0 || file.indexOf(value, offset + 1, 'latin1') >= 0)
    throw new Error(`The mark ${value} must stand in the template once.`);
  return { offset, length: value.length };
};

const reference = (uid: string): FixtureElement[] => [text(0x00081150, 'UI', CT), text(0x00081155, 'UI', uid)];

/** Elements a group as a CT of a well-known maker has them: most stand before the last attribute that an index wants. */
const privateBlocks = [
  [0x0009, 9],
  [0x0019, 56],
  [0x0021, 14],
  [0x0023, 4],
  [0x0025, 8],
  [0x0027, 30],
  [0x0029, 10],
  [0x0043, 42],
] as const;

/** About 300 elements in eight private blocks and three sequences, and every attribute that the index reads. */
function template(series: number, side: number): Buffer {
  const study = series >> 1;
  const patient = series >> 2;
  const lean = side === 0;
  const elements: FixtureElement[] = [
    text(0x00080005, 'CS', 'ISO_IR 100'),
    text(0x00080008, 'CS', 'ORIGINAL\\PRIMARY\\AXIAL\\CT_SOM5 SPI'),
    text(0x00080016, 'UI', CT),
    text(0x00080018, 'UI', `${root}.${digits(series, 8)}.9999999999`),
    ...[0x00080020, 0x00080021, 0x00080022, 0x00080023].map((tag) => text(tag, 'DA', '20180305')),
    ...[0x00080030, 0x00080031, 0x00080032].map((tag) => text(tag, 'TM', '101112.250000')),
    text(0x00080033, 'TM', '888888.777777'),
    text(0x00080050, 'SH', `A${digits(study, 8)}`),
    text(0x00080060, 'CS', 'CT'),
    text(0x00080070, 'LO', 'SIEMENS'),
    text(0x00080080, 'LO', 'University Hospital, Department of Radiology'),
    text(0x00080090, 'PN', 'Referrer^Rita'),
    text(0x00081010, 'SH', 'CTAWP73104'),
    text(0x00081030, 'LO', 'Thorax^1_Routine (Adult)'),
    text(0x0008103e, 'LO', `Thorax ${1 + (series % 2) * 4}.0 I70f 3`),
    text(0x00081090, 'LO', 'SOMATOM Definition Flash'),
    { tag: 0x00081110, vr: 'SQ', value: [reference(`${root}.1`)] },
    { tag: 0x00081111, vr: 'SQ', value: [reference(`${root}.2`)], open: true },
    { tag: 0x00081140, vr: 'SQ', value: [reference(`${root}.3`), reference(`${root}.4`), reference(`${root}.5`)] },
    text(0x00100010, 'PN', `Mueller${patient}^Änne`),
    text(0x00100020, 'LO', `P${digits(patient, 6)}`),
    text(0x00100030, 'DA', '19520711'),
    text(0x00100040, 'CS', 'F'),
    text(0x00101010, 'AS', '065Y'),
    text(0x00180015, 'CS', 'CHEST'),
    text(0x00180022, 'CS', 'SPIRAL'),
    text(0x00180050, 'DS', '1'),
    text(0x00180060, 'DS', '120'),
    text(0x00180090, 'DS', '500'),
    text(0x00181020, 'LO', 'syngo CT 2012B'),
    text(0x00181030, 'LO', '1_Thorax_Routine'),
    text(0x00181100, 'DS', '370'),
    text(0x00181150, 'IS', '500'),
    text(0x00181151, 'IS', '184'),
    text(0x00181152, 'IS', '92'),
    text(0x00181210, 'SH', 'I70f\\3'),
    text(0x00185100, 'CS', 'HFS'),
    text(0x0020000d, 'UI', `${root}.${digits(study, 8)}`),
    text(0x0020000e, 'UI', `${root}.${digits(series, 8)}`),
    text(0x00200010, 'SH', '1'),
    text(0x00200011, 'IS', String(1 + (series % 2))),
    text(0x00200012, 'IS', '2'),
    text(0x00200013, 'IS', '666666'),
    text(0x00200032, 'DS', '-184.63867\\-346.13867\\-55555.55'),
    text(0x00200037, 'DS', '1\\0\\0\\0\\1\\0'),
    text(0x00200052, 'UI', `${root}.${digits(study, 8)}.7`),
    { tag: 0x00280002, vr: 'US', value: [1] },
    text(0x00280004, 'CS', 'MONOCHROME2'),
    { tag: 0x00280010, vr: 'US', value: [side] },
    { tag: 0x00280011, vr: 'US', value: [side] },
    text(0x00280030, 'DS', '0.72265625\\0.72265625'),
    { tag: 0x00280100, vr: 'US', value: [16] },
    { tag: 0x00280101, vr: 'US', value: [12] },
    { tag: 0x00280102, vr: 'US', value: [11] },
    { tag: 0x00280103, vr: 'US', value: [0] },
    text(0x00281050, 'DS', '50\\-600'),
    text(0x00281051, 'DS', '350\\1200'),
    ...(lean ? [] : privateBlocks).flatMap(([group, count]) => [
      text(((group << 16) | 0x10) >>> 0, 'LO', `MAKER_${group.toString(16)}_01`),
      ...Array.from({ length: count }, (_, index) =>
        text(((group << 16) | (0x1001 + index)) >>> 0, 'DS', `${index}.25000`),
      ),
    ]),
    ...Array.from({ length: lean ? 0 : 30 }, (_, index) => text(0x00400300 + index * 4, 'LO', `value ${index}`)),
    { tag: 0x7fe00010, vr: 'OW', value: Buffer.alloc(side * side * 2, 5) },
  ];
  return dicomFile('explicit', elements, lean ? { without: [0x7fe00010] } : {});
}

/** More than the header and what any reader takes along with it. */
const STORED = 32 * 1024;

function writeSparse(path: string, file: Buffer): void {
  const descriptor = openSync(path, 'w');
  writeSync(descriptor, file, 0, Math.min(STORED, file.length), 0);
  ftruncateSync(descriptor, file.length);
  closeSync(descriptor);
}

/** Four series a patient, two a study; slices 0.7 mm apart. Gives the number of series. */
export function writeCollection(folder: string, { files, filesPerSeries, side, sparse }: CollectionSize): number {
  const write = sparse ? writeSparse : writeFileSync;
  const count = Math.ceil(files / filesPerSeries);
  for (let series = 0; series < count; series += 1) {
    const place = join(folder, `P${digits(series >> 2, 6)}`, `study${series >> 1}`, `series${series}`);
    mkdirSync(place, { recursive: true });
    const file = template(series, side);
    const uid = slotOf(file, '.9999999999');
    const time = slotOf(file, '888888.777777');
    const number = slotOf(file, '666666');
    const position = slotOf(file, '-55555.55');
    for (let slice = 0; slice < Math.min(filesPerSeries, files - series * filesPerSeries); slice += 1) {
      file.write(`.${digits(1000000000 + slice, 10)}`, uid.offset, 'latin1');
      file.write(`10111${slice % 10}.${digits(slice, 6)}`, time.offset, 'latin1');
      file.write(String(slice + 1).padEnd(number.length), number.offset, 'latin1');
      file.write((-700 + slice * 0.7).toFixed(2).padEnd(position.length), position.offset, 'latin1');
      write(join(place, `IM${digits(slice, 5)}.dcm`), file);
    }
  }
  return count;
}
