/** Worker task: reads files for the survey and gives back what is distinct: texts that may stay, identifiers, private attributes. */
import { displayValue } from '../dicom/display.ts';
import { Layouts } from '../dicom/layouts.ts';
import { newHolder, openDicomFile } from '../dicom/read-file.ts';
import { isPrivateCreator } from '../dicom/tags.ts';
import { DicomError, type DataSet, type DicomFile, type Element, type Layout } from '../dicom/types.ts';
import { collectIdentifiers } from './collect-identifiers.ts';
import { addHead, type FoundHead } from './head-of-file.ts';
import { samePlan, type TextSink } from './context.ts';
import { identityOf } from './identity.ts';
import { planEdits } from './plan-edits.ts';
import { canPart } from './planned-before.ts';
import type { TextMode } from './suggest-by-mode.ts';
import { textKey } from './text-decisions.ts';
import type { DeidentificationPlan, Identifier, TaskPixels } from './types.ts';
import { Withheld } from './withhold.ts';

export interface SurveyFile {
  instance: number;
  series: number;
  source: string;
  /** A decision about pixels or documents takes in objects of this series that would be left out: their texts are read too. */
  lifted?: true;
}
/** Instances of one series, and one of them to look at. */
export interface Use {
  series: number;
  instances: number;
  example: number;
}
export interface FoundText {
  key: string;
  attribute: string;
  vr: string;
  mode: TextMode;
  value: string;
  uses: Use[];
}
export interface FoundPrivate {
  creator: string;
  group: number;
  /** Low byte of the element number. */
  element: number;
  vr: string;
  examples: string[];
  uses: Use[];
}
export interface SurveyResult {
  texts: FoundText[];
  privates: FoundPrivate[];
  identifiers: (Identifier & { series: number })[];
  heads: FoundHead[];
  /** Read, or broken in a way that leaves the object out of every package. */
  done: number[];
  /** Could not be opened just now: a drive is gone or the file was moved. */
  unopened: number[];
}

/** Examples of values of one private attribute that are kept. */
export const mostExamples = 5;
const longestExample = 80;

// What a decision does to pixels or to a document changes no text beside them.
const takenIn: TaskPixels = { verdict: 'clean', masks: [], by: 'recipe' };
// The survey asks which texts there are, not what becomes of them, so that nobody needs to be known.
const nobody = identityOf('', 0, []);

const count = (uses: Use[], { series, instance }: SurveyFile): void => {
  const known = uses.find((use) => use.series === series);
  if (known) known.instances += 1;
  else uses.push({ series, instances: 1, example: instance });
};

/** A row under way: which file was counted last, and what was made an example last. */
interface Counted<Row> {
  row: Row;
  last?: SurveyFile;
  shown?: { bytes: Buffer; vr: string; littleEndian: boolean; charset: readonly string[] };
}

/**
 * Rows of the values that the files of one layout and series share. The first file is counted for them value by value,
 * those that follow all at once at the end.
 */
class Shared {
  readonly privates = new Set<Counted<FoundPrivate>>();
  readonly texts = new Set<Counted<FoundText>>();
  readonly found: readonly Identifier[];
  readonly #series: number;
  #privatesOf = 0;
  #textsOf = 0;

  constructor(series: number, found: readonly Identifier[]) {
    this.#series = series;
    this.found = found;
  }

  /** A file was read whole; `heard`: and no reason was met that leaves it out, so that its texts count. */
  isRead = false;
  isHeard = false;

  countPrivates(): void {
    this.#privatesOf += 1;
  }
  countTexts(): void {
    this.#textsOf += 1;
  }
  settle(): void {
    const add = (uses: Use[], more: number): void => {
      const use = more > 0 && uses.find(({ series }) => series === this.#series);
      if (use) use.instances += more;
    };
    for (const { row } of this.privates) add(row.uses, this.#privatesOf);
    for (const { row } of this.texts) add(row.uses, this.#textsOf);
  }
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((value, index) => value === other[index]);

/** What a batch holds, each value once, while its files are read. */
class Batch {
  /** By attribute, then by value. A row without uses is of objects that are left out whole. */
  readonly #texts = new Map<string, Map<string, Counted<FoundText>>>();
  /** By creator, then by group and low byte of the element. */
  readonly #privates = new Map<string, Map<number, Counted<FoundPrivate>>>();
  readonly #identifiers = new Map<string, Identifier & { series: number }>();
  readonly heads = new Map<number, FoundHead>();
  readonly #shared = new Map<Layout, Map<string, Shared>>();
  #lastSeries = -1;
  #lastIdentifiers: readonly Identifier[] = [];

  /** The identifiers of one file. Slices of a series have the same, and are not taken apart again. */
  identifiers({ series }: SurveyFile, found: readonly Identifier[]): void {
    const last = this.#lastIdentifiers;
    const same =
      series === this.#lastSeries &&
      (found === last ||
        (found.length === last.length &&
          found.every(({ kind, value }, index) => kind === last[index]!.kind && value === last[index]!.value)));
    if (same) return;
    this.#lastSeries = series;
    this.#lastIdentifiers = found;
    for (const { kind, value } of found) this.#identifiers.set(`${series} ${kind} ${value}`, { series, kind, value });
  }

  /** What a file shares with others of its layout and series; undefined for a file that shares nothing. */
  shared({ series, lifted }: SurveyFile, { layout }: DicomFile, found: readonly Identifier[]): Shared | undefined {
    if (!layout || !canPart(layout)) return undefined;
    let bySeries = this.#shared.get(layout);
    if (!bySeries) this.#shared.set(layout, (bySeries = new Map<string, Shared>()));
    const key = `${series} ${lifted ?? false}`;
    const known = bySeries.get(key);
    // What identifies a patient decides which texts may stay.
    if (known?.found === found) return known;
    known?.settle();
    const fresh = new Shared(series, found);
    bySeries.set(key, fresh);
    return fresh;
  }

  /** The private attributes of a file; each is counted once. */
  privates(one: SurveyFile, file: DicomFile, shared: Shared | undefined): void {
    const { dataSet } = file;
    const varying = file.layout?.varying ?? [];
    if (shared?.isRead) {
      for (const element of varying) this.#privatesIn(one, file, dataSet, element, shared.privates, undefined);
      shared.countPrivates();
      return;
    }
    for (const element of dataSet.elements) {
      const to = shared && !varying.includes(element) ? shared.privates : undefined;
      this.#privatesIn(one, file, dataSet, element, undefined, to);
    }
    if (shared) shared.isRead = true;
  }

  /** One element and what is in its items. `counted`: rows that are counted otherwise; `to`: where rows are noted. */
  #privatesIn(
    one: SurveyFile,
    file: DicomFile,
    dataSet: DataSet,
    element: Element,
    counted: ReadonlySet<Counted<FoundPrivate>> | undefined,
    to: Set<Counted<FoundPrivate>> | undefined,
  ): void {
    const { creator, items } = element;
    if (creator !== undefined && !isPrivateCreator(element.tag)) {
      const row = this.#private(creator, element);
      to?.add(row);
      if (row.last !== one && !counted?.has(row)) {
        row.last = one;
        count(row.row.uses, one);
      }
      if (row.row.examples.length < mostExamples) this.#example(row, file, dataSet, element);
    }
    if (items)
      for (const item of items)
        for (const inside of item.dataSet.elements) this.#privatesIn(one, file, item.dataSet, inside, counted, to);
  }

  #private(creator: string, { tag, vr }: Element): Counted<FoundPrivate> {
    let places = this.#privates.get(creator);
    if (!places) this.#privates.set(creator, (places = new Map<number, Counted<FoundPrivate>>()));
    const place = ((tag >>> 16) << 8) | (tag & 0xff);
    let counted = places.get(place);
    if (!counted) {
      const row: FoundPrivate = { creator, group: tag >>> 16, element: tag & 0xff, vr, examples: [], uses: [] };
      places.set(place, (counted = { row }));
    }
    return counted;
  }

  /** Most attributes hold the same in every slice: only what differs from the last one is read as a value. */
  #example(counted: Counted<FoundPrivate>, file: DicomFile, dataSet: DataSet, element: Element): void {
    const { shown } = counted;
    const { vr, length, items } = element;
    const { littleEndian, charset } = dataSet;
    if (!items && length > 0 && length <= longestExample) {
      const bytes = file.raw(element);
      if (
        shown?.vr === vr &&
        shown.littleEndian === littleEndian &&
        isSame(shown.charset, charset) &&
        shown.bytes.equals(bytes)
      )
        return;
      counted.shown = { bytes: Buffer.from(bytes), vr, littleEndian, charset };
    }
    const { examples } = counted.row;
    const text = displayValue(file, dataSet, element, longestExample);
    if (text !== '' && !examples.includes(text)) examples.push(text);
  }

  /** The row of a text, not counted yet. */
  text(attribute: string, vr: string, value: string, mode: TextMode): Counted<FoundText> {
    let values = this.#texts.get(attribute);
    if (!values) this.#texts.set(attribute, (values = new Map<string, Counted<FoundText>>()));
    let counted = values.get(value);
    if (!counted) {
      const row = { key: textKey(attribute, value), attribute, vr, mode, value, uses: [] };
      values.set(value, (counted = { row }));
    }
    return counted;
  }

  found(): Pick<SurveyResult, 'texts' | 'privates' | 'identifiers' | 'heads'> {
    for (const bySeries of this.#shared.values()) for (const shared of bySeries.values()) shared.settle();
    const rows = <Row>(by: Iterable<ReadonlyMap<unknown, Counted<Row>>>): Row[] =>
      [...by].flatMap((counted) => Array.from(counted.values(), ({ row }) => row));
    return {
      texts: rows(this.#texts.values()).filter(({ uses }) => uses.length > 0),
      privates: rows(this.#privates.values()),
      identifiers: [...this.#identifiers.values()],
      heads: [...this.heads.values()],
    };
  }
}

/** One for the thread: files are read one after another. */
const holder = newHolder();
const sources = new Layouts();

function surveyFile(one: SurveyFile, plan: DeidentificationPlan, batch: Batch): void {
  const file = openDicomFile(one.source, holder, sources);
  const found = collectIdentifiers(file);
  const shared = batch.shared(one, file, found);
  batch.identifiers(one, found);
  batch.privates(one, file, shared);
  addHead(file, one.series, batch.heads);
  const own: Counted<FoundText>[] = [];
  const together = new Set<Counted<FoundText>>();
  const varying = file.layout?.varying ?? [];
  const hear: TextSink = (attribute, vr, value, mode, element) => {
    const counted = batch.text(attribute, vr, value, mode);
    if (!varying.includes(element)) together.add(counted);
    if (counted.last === one || (hear.heard && shared!.texts.has(counted))) return;
    counted.last = one;
    own.push(counted);
  };
  if (shared?.isHeard) hear.heard = file.layout;
  planEdits(file, plan, nobody, undefined, hear, one.lifted && takenIn, one.lifted && { documents: 'admit' });
  // An object that turns out to be left out whole adds no text: nobody needs to read it.
  for (const { row } of own) count(row.uses, one);
  if (shared?.isHeard) shared.countTexts();
  else if (shared) {
    for (const counted of together) shared.texts.add(counted);
    shared.isHeard = true;
  }
}

/** One result for a batch; every distinct value crosses the thread once, however many files hold it. */
export function surveyFiles(input: { plan: DeidentificationPlan; files: SurveyFile[] }): SurveyResult {
  const plan = samePlan(input.plan);
  const batch = new Batch();
  const done: number[] = [];
  const unopened: number[] = [];
  for (const one of input.files) {
    try {
      surveyFile(one, plan, batch);
      done.push(one.instance);
    } catch (error) {
      if (error instanceof Withheld) done.push(one.instance);
      else if (error instanceof DicomError) (error.code === 'cannot-read' ? unopened : done).push(one.instance);
      else throw error;
    } finally {
      holder.close();
    }
  }
  return { ...batch.found(), done, unopened };
}
