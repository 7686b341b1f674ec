/**
 * Rows of the index on their way from a worker to the writer. Copying a wide object a file between threads costs more
 * than reading its header: so numbers travel in one array, a text that does not change from file to file travels once,
 * and what the files of a series share is said once a batch.
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
export interface OtherFile {
  /** Place of the file in the batch that was asked for. */
  place: number;
  kind: string;
  reason: string | null;
}
export interface IndexBatch {
  series: SeriesHeader[];
  /** A row an instance: its file's place, its series' place in `series`, numbers (NaN: null), places in `texts` (-1: null). */
  cells: Float64Array;
  texts: string[];
  others: OtherFile[];
}

export const width = 2 + numberColumns.length + textColumns.length;
const firstText = 2 + numberColumns.length;

/** Gathers the rows of one batch. */
export function packer(files: number): {
  add(place: number, series: number, values: InstanceValues): void;
  done(series: SeriesHeader[], others: OtherFile[]): IndexBatch;
} {
  const cells = new Float64Array(files * width);
  const texts: string[] = [];
  const last = new Array<string | null>(textColumns.length).fill(null);
  const lastPlace = new Array<number>(textColumns.length).fill(-1);
  let row = 0;
  return {
    add(place, series, { numbers, texts: of }) {
      let at = row++ * width;
      cells[at++] = place;
      cells[at++] = series;
      for (const number of numbers) cells[at++] = number ?? NaN;
      for (let column = 0; column < of.length; column += 1) {
        const text = of[column]!;
        if (text !== last[column]) {
          last[column] = text;
          lastPlace[column] = text === null ? -1 : texts.push(text) - 1;
        }
        cells[at++] = lastPlace[column]!;
      }
    },
    done: (series, others) => ({ series, cells: cells.slice(0, row * width), texts, others }),
  };
}

/**
 * Calls `each` once a row. `values` holds `free` places for the caller, then numbers and texts in the order of their
 * columns; it is the same array every time.
 */
export function unpack(
  { cells, texts }: IndexBatch,
  free: number,
  each: (place: number, series: number, values: (number | string | null)[]) => void,
): void {
  const values = new Array<number | string | null>(free + width - 2).fill(null);
  for (let start = 0; start < cells.length; start += width) {
    for (let column = 2; column < width; column += 1) {
      const cell = cells[start + column]!;
      values[free + column - 2] =
        column < firstText ? (Number.isNaN(cell) ? null : cell) : cell < 0 ? null : texts[cell]!;
    }
    each(cells[start]!, cells[start + 1]!, values);
  }
}
