/** What segmentation objects say of how they were made: Segmentation (PS3.3 C.8.20.2) and RT Structure Set (C.8.8.5). */
import { readDicomFile } from '../dicom/read-file.ts';
import type { DataSet, DicomFile } from '../dicom/types.ts';
import type { Database } from '../store/database.ts';
import { remember } from '../store/remember.ts';
import { countSegmentations, segmentationSeries, type SegmentationSeries } from '../store/reference.ts';

export interface Segmentation {
  series: number;
  kind: string;
  /** Segment Algorithm Type or ROI Generation Algorithm, several joined by `, `; `not stated` or `not read`. */
  algorithm: string;
  segments: number;
  /** True where something not drawn by hand does not name its algorithm (Segment Algorithm Name is required then). */
  nameless: boolean;
}

const most = 50;
const itemsOf = (dataSet: DataSet, tag: number) => dataSet.elements.find((element) => element.tag === tag)?.items ?? [];
const textOf = (file: DicomFile, dataSet: DataSet, tag: number): string => {
  const element = dataSet.elements.find((candidate) => candidate.tag === tag);
  return element ? file.text(dataSet, element).trim() : '';
};
// Only words of the standard are handed on: the value is shown and printed.
const algorithms = new Set(['MANUAL', 'SEMIAUTOMATIC', 'AUTOMATIC']);

/** Reads one object; what cannot be read is said to be so. */
export function describeSegmentation(file: DicomFile, kind: SegmentationSeries['kind']): Omit<Segmentation, 'series'> {
  const items = itemsOf(file.dataSet, kind === 'SEG' ? 0x00620002 : 0x30060020).map((item) => item.dataSet);
  const stated = items.map((item) => textOf(file, item, kind === 'SEG' ? 0x00620008 : 0x30060036).toUpperCase());
  const words = [
    ...new Set(stated.map((word) => (algorithms.has(word) ? word : word === '' ? 'not stated' : 'other'))),
  ].sort();
  const nameless =
    kind === 'SEG' &&
    items.some(
      (item, index) => stated[index] !== 'MANUAL' && stated[index] !== '' && textOf(file, item, 0x00620009) === '',
    );
  return { kind, algorithm: words.join(', ') || 'not stated', segments: items.length, nameless };
}

function readOne({ series, kind, source }: SegmentationSeries): Segmentation {
  try {
    return { series, ...describeSegmentation(readDicomFile(source), kind) };
  } catch {
    return { series, kind, algorithm: 'not read', segments: 0, nameless: false };
  }
}

/** Segmentation series of the collection, one object read of each of the first 50; `total` counts them all. */
export const segmentationsOf = (db: Database): { total: number; read: Segmentation[] } =>
  remember(db, 'reference.segmentations', () => ({
    total: countSegmentations(db),
    read: segmentationSeries(db, most).map(readOne),
  }));
