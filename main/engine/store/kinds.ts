/** Included objects by series and by what the index knows of their kind: some numbers a row, so that a hundred thousand series are some MB. */
import { statement, type Database } from './database.ts';
import { remember } from './remember.ts';

/** What the index knows that makes objects alike. */
export interface Kind {
  modality: string;
  sopClass: string;
  manufacturer: string;
  model: string;
  rows: number;
  columns: number;
  /** -1: not stated. */
  samples: number;
  imageType: string;
  burnedIn: string;
  description: string;
  /** Nobody's, where it is empty or blank; otherwise only a sign that there is one. */
  patientId: string;
}
/** Included instances of one series that the index knows nothing different of. Rows of one kind share `what`. */
export interface KindRow {
  series: number;
  what: Kind;
  instances: number;
  frames: number;
}
/** A row with the patient under whom the series was indexed. */
export type SeriesKind = KindRow & { patient: number };

// As one text: a row with a dozen texts costs more than everything that is done with it. JSON, as no sign parts what files say.
const kindText = `json_array(${[
  'series.modality',
  'kind.sop_class',
  'series.manufacturer',
  'series.model',
  'kind.rows',
  'kind.columns',
  'kind.samples',
  'kind.image_type',
  'kind.burned_in',
  'series.description',
  "iif(patient.patient_id = '', '', iif(trim(patient.patient_id, char(9, 10, 11, 12, 13, 32)) = '', ' ', '+'))",
].join(', ')})`;

function kindOf(text: string): Kind {
  const [modality, sopClass, manufacturer, model, rows, columns, samples, imageType, burnedIn, description, patientId] =
    JSON.parse(text) as [string, string, string, string, number, number, number, string, string, string, string];
  return {
    modality,
    sopClass,
    manufacturer,
    model,
    rows,
    columns,
    samples,
    imageType,
    burnedIn,
    description,
    patientId,
  };
}

/** Rows in the order of series, kept as columns of numbers. */
export class SeriesKinds implements Iterable<SeriesKind> {
  readonly #series: number[] = [];
  readonly #patients: number[] = [];
  readonly #whats: Kind[] = [];
  readonly #instances: number[] = [];
  readonly #frames: number[] = [];

  add(series: number, patient: number, what: Kind, instances: number, frames: number): void {
    this.#series.push(series);
    this.#patients.push(patient);
    this.#whats.push(what);
    this.#instances.push(instances);
    this.#frames.push(frames);
  }

  #row(at: number): SeriesKind {
    return {
      series: this.#series[at]!,
      patient: this.#patients[at]!,
      what: this.#whats[at]!,
      instances: this.#instances[at]!,
      frames: this.#frames[at]!,
    };
  }

  *[Symbol.iterator](): Generator<SeriesKind> {
    for (let at = 0; at < this.#series.length; at += 1) yield this.#row(at);
  }

  /** Whether objects of the series are of a kind for which `holds`. */
  some(series: number, holds: (what: Kind) => boolean): boolean {
    let [low, high] = [0, this.#series.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#series[middle]! < series) low = middle + 1;
      else high = middle;
    }
    for (; this.#series[low] === series; low += 1) if (holds(this.#whats[low]!)) return true;
    return false;
  }
}

/** About one row a series, whatever the number of instances; kept until anything changes. */
export const seriesKinds = (db: Database): SeriesKinds =>
  remember(db, 'series.kinds', () => {
    const kinds = new Map<string, Kind>();
    const found = new SeriesKinds();
    const rows = statement<[], [number, number, string, number, number]>(
      db,
      `SELECT series.id, patient.id, ${kindText}, kind.included, kind.frames
       FROM series_kind AS kind JOIN series ON series.id = kind.series JOIN study ON study.id = series.study
       JOIN patient ON patient.id = study.patient
       WHERE kind.included > 0 AND series.excluded IS NULL AND patient.excluded IS NULL
       ORDER BY kind.series`,
    )
      .raw()
      .iterate();
    for (const [series, patient, text, instances, frames] of rows) {
      let what = kinds.get(text);
      if (!what) kinds.set(text, (what = kindOf(text)));
      found.add(series, patient, what, instances, frames);
    }
    return found;
  });
