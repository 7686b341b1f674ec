/**
 * Rows of the index on their way from a worker to the writer. Copying a wide object a file between threads costs more
 * than reading its header, and what lies about in many pieces is kept far longer than it is needed: so numbers travel in
 * one array, texts in one string, a text that does not change from file to file travels once, and what the files of a
 * series share is said once a batch.
 */

/** What the files of one series say of themselves alike; the first one met describes the series. */
export interface SeriesHeader {
  issuer: string;
  patient: { patientId: string; name: string; birthDate: string; sex: string; ethnicGroup: string };
  /** Who the file says the patient is: JSON [name, birth date, sex]. */
  person: string;
  study: { uid: string; date: string; time: string; description: string; studyId: string; accession: string };
  series: {
    uid: string;
    number: number | null;
    modality: string;
    description: string;
    protocol: string;
    bodyPart: string;
    manufacturer: string;
    model: string;
    software: string;
    station: string;
    institution: string;
    sopClass: string;
    frameOfReference: string;
    acquisition: string;
    thickness: number | null;
  };
}

/** Columns of `instance` in the order in which they travel, numbers first. */
export const numberColumns = [
  'number',
  'dataset_offset',
  'pixel_offset',
  'rows',
  'columns',
  'frames',
  'bits_allocated',
  'samples',
  'position',
] as const;
export const textColumns = [
  'sop_uid',
  'sop_class',
  'transfer_syntax',
  'header_digest',
  'photometric',
  'image_type',
  'burned_in',
  'identity_removed',
  'orientation',
  'spacing',
  'acquisition_number',
  'patient_age',
  'date',
  'remark',
  'phase',
] as const;

/** Columns of one instance in the order above; null where there is no value. */
export interface InstanceValues {
  numbers: readonly (number | null)[];
  texts: readonly (string | null)[];
}
/** What tells that a file has changed: as it was when it was read. */
export interface FileStamp {
  size: number;
  mtime: number;
  inode: number;
}
export interface OtherFile {
  /** Place of the file in the batch that was asked for. */
  place: number;
  kind: string;
  reason: string | null;
  /** Missing where the file could not be asked. */
  stamp?: FileStamp;
}
export interface IndexBatch {
  series: SeriesHeader[];
  /**
   * A row an instance: its file's place, its series' place in `series`, the file's stamp, numbers (NaN: null), places of
   * texts (-1: null).
   */
  cells: Float64Array<ArrayBuffer>;
  /** All texts, one behind the other, and where each of them ends. */
  text: string;
  ends: Uint32Array<ArrayBuffer>;
  others: OtherFile[];
}

/** Columns of a row before those of the instance: place, series, size, mtime, inode. */
const firstNumber = 5;
const firstText = firstNumber + numberColumns.length;
export const width = firstText + textColumns.length;

export const batchOfOthers = (others: OtherFile[]): IndexBatch => ({
  series: [],
  cells: new Float64Array(),
  text: '',
  ends: new Uint32Array(),
  others,
});

/** Gathers the rows of one batch. */
export function packer(files: number): {
  add(place: number, series: number, stamp: FileStamp, values: InstanceValues): void;
  done(series: SeriesHeader[], others: OtherFile[]): IndexBatch;
} {
  const cells = new Float64Array(files * width);
  const texts: string[] = [];
  const last = new Array<string | null>(textColumns.length).fill(null);
  const lastPlace = new Array<number>(textColumns.length).fill(-1);
  let row = 0;
  return {
    add(place, series, { size, mtime, inode }, { numbers, texts: of }) {
      let at = row++ * width;
      cells[at++] = place;
      cells[at++] = series;
      cells[at++] = size;
      cells[at++] = mtime;
      cells[at++] = inode;
      for (let column = 0; column < numbers.length; column += 1) cells[at++] = numbers[column] ?? NaN;
      for (let column = 0; column < of.length; column += 1) {
        const text = of[column]!;
        if (text !== last[column]) {
          last[column] = text;
          lastPlace[column] = text === null ? -1 : texts.push(text) - 1;
        }
        cells[at++] = lastPlace[column]!;
      }
    },
    done(series, others) {
      let end = 0;
      const ends = Uint32Array.from(texts, (text) => (end += text.length));
      return { series, cells: cells.slice(0, row * width), text: texts.join(''), ends, others };
    },
  };
}

/** Gives the memory of a batch that was written back at once: until it is tidied, that of a hundred others would join it. */
export function release({ cells, ends }: IndexBatch): void {
  cells.buffer.transfer(0);
  ends.buffer.transfer(0);
}

/**
 * Calls `each` once a row. `values` holds `free` places for the caller, then numbers and texts in the order of their
 * columns; it and `stamp` are the same objects every time.
 */
export function unpack(
  { cells, text, ends }: IndexBatch,
  free: number,
  each: (place: number, series: number, stamp: FileStamp, values: (number | string | null)[]) => void,
): void {
  const values = new Array<number | string | null>(free + width - firstNumber).fill(null);
  const last = new Array<number>(textColumns.length).fill(-1);
  const stamp = { size: 0, mtime: 0, inode: 0 };
  for (let start = 0; start < cells.length; start += width) {
    let to = free;
    for (let column = firstNumber; column < firstText; column += 1) {
      const cell = cells[start + column]!;
      values[to++] = Number.isNaN(cell) ? null : cell;
    }
    for (let column = 0; column < last.length; column += 1, to += 1) {
      const cell = cells[start + firstText + column]!;
      if (cell === last[column]) continue;
      last[column] = cell;
      values[to] = cell < 0 ? null : text.slice(cell > 0 ? ends[cell - 1] : 0, ends[cell]);
    }
    stamp.size = cells[start + 2]!;
    stamp.mtime = cells[start + 3]!;
    stamp.inode = cells[start + 4]!;
    each(cells[start]!, cells[start + 1]!, stamp, values);
  }
}
