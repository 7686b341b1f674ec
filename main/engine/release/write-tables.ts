/** The tables of a package, streamed from what was written: every attribute is read from the de-identified file, never from its source. */
import { createHash, type Hash } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Card, CardTable } from '#shared/contract/card.ts';
import { keywordOf, nameOf, tagOf } from '../dicom/dictionary.ts';
import type { Database } from '../store/database.ts';
import { writtenAfter, type OutputDetails, type WrittenRow } from '../store/release.ts';
import type { SubjectFacts } from './subjects.ts';
import { publicAge, publicSex, sharedFacts } from './subjects.ts';
import { tableDefinitions, type TableDefinition, type TableOptions } from './table-definitions.ts';
import { csvLine, type Cell } from './text.ts';
import type { VerifyInput, VerifyRow } from './verify-files.ts';

/** A CSV file written in blocks and hashed on the way; it gets its name when it is closed. */
class TableFile {
  rows = 0;
  size = 0;
  readonly definition: TableDefinition;
  readonly path: string;
  readonly #file: string;
  readonly #handle: number;
  readonly #hash: Hash = createHash('sha256');
  #pending: string[] = [];

  constructor(folder: string, definition: TableDefinition) {
    this.definition = definition;
    this.path = `data/tables/${definition.name}.csv`;
    this.#file = join(folder, this.path);
    mkdirSync(dirname(this.#file), { recursive: true });
    this.#handle = openSync(`${this.#file}.partial`, 'w', 0o644);
    this.#pending.push(csvLine(definition.columns.map((column) => column.name)));
  }
  #flush(): void {
    const bytes = Buffer.from(this.#pending.join(''), 'utf8');
    for (let at = 0; at < bytes.length;) at += writeSync(this.#handle, bytes, at);
    this.#hash.update(bytes);
    this.size += bytes.length;
    this.#pending = [];
  }
  /** Takes cells by column name; a column that the definition lacks is not written. */
  add(cells: Record<string, Cell>): void {
    this.#pending.push(csvLine(this.definition.columns.map((column) => cells[column.name] ?? null)));
    this.rows += 1;
    if (this.#pending.length >= 4096) this.#flush();
  }
  close(): CardTable {
    this.#flush();
    fsyncSync(this.#handle);
    closeSync(this.#handle);
    renameSync(`${this.#file}.partial`, this.#file);
    const { name, description, key, columns } = this.definition;
    return {
      name,
      path: this.path,
      description,
      key,
      rows: this.rows,
      size: this.size,
      sha256: this.#hash.digest('hex'),
      columns,
    };
  }
  abandon(): void {
    closeSync(this.#handle);
  }
}

export interface PackageFacts {
  contents: Card['contents'];
  tables: CardTable[];
  acquisition: Card['acquisition'];
  folders: Card['folders'];
  subjects: SubjectFacts[];
  methods: Map<string, number>;
  actions: Map<string, number>;
  /** Elements by number of the rule, see store/trail.ts. */
  rules: Map<number, number>;
}

const described = [
  0x00080020, 0x00080060, 0x00080070, 0x00081090, 0x00180015, 0x00180050, 0x00280030, 0x00280010, 0x00280011,
  0x00100040, 0x00101010,
] as const;
const more = <K>(counts: Map<K, number>, key: K, by = 1): void => void counts.set(key, (counts.get(key) ?? 0) + by);
const clean = (value: string | undefined): string => (value ?? '').replace(/[\u0000-\u001f\u007f]/g, ' ').trim(); // eslint-disable-line no-control-regex
// The de-identifier's own dummy says nothing of the scanner or the body.
const told = (value: string | undefined): string => (/^anonymi[sz]ed$/i.test(clean(value)) ? '' : clean(value));
const whole = (value: string | undefined): number | null =>
  /^\d{1,9}$/.test(clean(value)) ? Number(clean(value)) : null;
const number = (value: string | undefined): number | null => {
  const text = clean(value);
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : null;
};
// 1900 is the dummy of the de-identifier.
const isoDate = (value: string | undefined): string => {
  const match = /^(\d{4})(\d{2})(\d{2})$/.exec(clean(value));
  return match && match[1] !== '1900' ? `${match[1]}-${match[2]}-${match[3]}` : '';
};
/** Whole years of an age string of PS3.5 (nnnD, nnnW, nnnM, nnnY). */
export const yearsOf = (age: string | undefined): number | null => {
  const match = /^(\d{3})([DWMY])$/.exec(clean(age));
  if (!match) return null;
  const days = { D: 1 / 365.25, W: 7 / 365.25, M: 1 / 12, Y: 1 } as const;
  return publicAge(Number(match[1]) * days[match[2] as keyof typeof days]);
};

interface Group {
  key: string;
  cells: Record<string, Cell>;
  series: number;
  instances: number;
  bytes: number;
}
const folderOf = (path: string, depth: number): string => path.split('/').slice(0, depth).join('/');

export interface TablesContext {
  db: Database;
  release: number;
  /** Where the images lie. */
  bag: string;
  /** Where the tables are written, as in a bag. */
  documents: string;
  options: TableOptions;
  /** What may be said of a patient, by row id. */
  subjectOf: ReadonlyMap<number, SubjectFacts>;
  /** Label of a series, by modality and description as indexed; '' where nobody chose one. */
  labelOf: (modality: string, description: string) => string;
  /** Acquisition attributes by modality, as keywords. */
  protocol: ReadonlyMap<string, readonly string[]>;
  /** The years that the studies cover, from their original dates. */
  years: Card['contents']['years'];
  read: (input: VerifyInput) => Promise<VerifyRow[]>;
  checkpoint: () => void;
  progress: (done: number) => void;
}

/**
 * Writes data/tables/*.csv from the outputs of a release, in the order of their paths, a page at a time: memory does
 * not grow with the number of files. Technical attributes are read from the first written object of each series.
 */
export async function writeTables(context: TablesContext): Promise<PackageFacts> {
  const { db, release, bag, documents, options } = context;
  const files = new Map(
    tableDefinitions(options).map((definition) => [definition.name, new TableFile(documents, definition)]),
  );
  const acquisitionTags = [...new Set([...context.protocol.values()].flat())]
    .map((keyword) => tagOf(keyword))
    .filter((tag) => tag !== undefined);
  const wanted = [...new Set([...described, ...acquisitionTags])];

  const totals = { subjects: 0, studies: 0, series: 0, instances: 0, bytes: 0 };
  const modalities = new Map<string, { subjects: number; series: number; instances: number; last: string }>();
  const counts = {
    bodyPart: new Map<string, number>(),
    manufacturer: new Map<string, number>(),
    sopClass: new Map<string, number>(),
    syntax: new Map<string, number>(),
    label: new Map<string, number>(),
  };
  const acquisition = new Map<string, { series: number; present: Map<number, number> }>();
  const methods = new Map<string, number>();
  const actions = new Map<string, number>();
  const rules = new Map<number, number>();
  const subjects: SubjectFacts[] = [];
  const shared = sharedFacts();
  const folders: Card['folders'] = [];
  const open: { subject?: Group; study?: Group; series?: Group } = {};
  let studyModalities = new Set<string>();

  const endSeries = (): void => {
    const group = open.series;
    if (!group) return;
    files.get('series')!.add({ ...group.cells, instances: group.instances, bytes: group.bytes });
    delete open.series;
  };
  const endStudy = (): void => {
    endSeries();
    const group = open.study;
    if (!group) return;
    files.get('studies')!.add({
      ...group.cells,
      modalities: [...studyModalities].sort().join(' '),
      series: group.series,
      instances: group.instances,
      bytes: group.bytes,
    });
    delete open.study;
  };
  let subjectStudies = 0;
  const endSubject = (): void => {
    endStudy();
    const group = open.subject;
    if (!group) return;
    files.get('subjects')!.add({
      ...group.cells,
      studies: subjectStudies,
      series: group.series,
      instances: group.instances,
      bytes: group.bytes,
    });
    if (group.cells['label']) files.get('labels')?.add({ subject_id: group.key, label: group.cells['label'] });
    if (folders.length <= 1000)
      folders.push({
        subject: group.key,
        studies: subjectStudies,
        series: group.series,
        instances: group.instances,
        bytes: group.bytes,
      });
    delete open.subject;
  };

  function beginSeries(row: WrittenRow, details: OutputDetails, first: VerifyRow, subject: string): void {
    const value = new Map(wanted.map((tag, index) => [tag, first.values[index]]));
    const modality = /^[A-Z]{2,16}$/.test(clean(value.get(0x00080060))) ? clean(value.get(0x00080060)) : 'XX';
    if (!open.subject) {
      const known = context.subjectOf.get(row.patient) ?? { sex: '', age: null, ethnicity: '', site: '', label: '' };
      const facts = shared({
        ...known,
        sex: known.sex || publicSex(clean(value.get(0x00100040))),
        age: known.age ?? yearsOf(value.get(0x00101010)),
      });
      subjects.push(facts);
      totals.subjects += 1;
      subjectStudies = 0;
      open.subject = { key: subject, cells: { subject_id: subject, ...facts }, series: 0, instances: 0, bytes: 0 };
    }
    if (!open.study) {
      const date = isoDate(value.get(0x00080020));
      totals.studies += 1;
      subjectStudies += 1;
      studyModalities = new Set();
      open.study = {
        key: folderOf(row.path, 4),
        cells: { study_uid: details.study, subject_id: subject, folder: folderOf(row.path, 4), study_date: date },
        series: 0,
        instances: 0,
        bytes: 0,
      };
    }
    totals.series += 1;
    open.subject.series += 1;
    open.study.series += 1;
    studyModalities.add(modality);
    const bodyPart = told(value.get(0x00180015));
    const manufacturer = told(value.get(0x00080070));
    const label = context.labelOf(row.modality, row.description);
    if (bodyPart) more(counts.bodyPart, bodyPart);
    if (manufacturer) more(counts.manufacturer, manufacturer);
    if (label) more(counts.label, label);
    more(counts.syntax, first.transferSyntax);
    const tally = modalities.get(modality) ?? { subjects: 0, series: 0, instances: 0, last: '' };
    modalities.set(modality, {
      ...tally,
      series: tally.series + 1,
      subjects: tally.subjects + (tally.last === subject ? 0 : 1),
      last: subject,
    });
    const keywords = context.protocol.get(modality);
    if (keywords) {
      const group = acquisition.get(modality) ?? { series: 0, present: new Map<number, number>() };
      acquisition.set(modality, group);
      group.series += 1;
      for (const keyword of keywords) {
        const tag = tagOf(keyword);
        if (tag !== undefined && clean(value.get(tag)) !== '') more(group.present, tag);
      }
    }
    open.series = {
      key: folderOf(row.path, 5),
      cells: {
        series_uid: details.series,
        study_uid: details.study,
        subject_id: subject,
        folder: folderOf(row.path, 5),
        modality,
        label,
        body_part: bodyPart,
        manufacturer,
        model: told(value.get(0x00081090)),
        rows: whole(value.get(0x00280010)),
        columns: whole(value.get(0x00280011)),
        slice_thickness: number(value.get(0x00180050)),
        pixel_spacing: clean(value.get(0x00280030)),
        transfer_syntax_uid: first.transferSyntax,
      },
      series: 0,
      instances: 0,
      bytes: 0,
    };
  }

  try {
    for (let after = ''; ;) {
      context.checkpoint();
      const page = writtenAfter(db, release, after, 2000);
      if (page.length === 0) break;
      // The first object of each series that begins on this page, read together.
      const firsts = page.filter(
        (row, index) => folderOf(row.path, 5) !== (index ? folderOf(page[index - 1]!.path, 5) : open.series?.key),
      );
      const headers = new Map<string, VerifyRow>();
      for (let at = 0; at < firsts.length; at += 64) {
        const read = await context.read({
          root: bag,
          paths: firsts.slice(at, at + 64).map((row) => row.path),
          wanted: [...wanted],
          whole: false,
        });
        for (const row of read) headers.set(row.path, row);
      }
      for (const row of page) {
        const details = JSON.parse(row.details) as OutputDetails;
        const subject = row.path.split('/')[2]!;
        if (open.subject && open.subject.key !== subject) endSubject();
        if (open.study && open.study.key !== folderOf(row.path, 4)) endStudy();
        if (open.series && open.series.key !== folderOf(row.path, 5)) endSeries();
        if (!open.series) beginSeries(row, details, headers.get(row.path)!, subject);
        for (const group of [open.subject!, open.study!, open.series!]) {
          group.instances += 1;
          group.bytes += row.size;
        }
        totals.instances += 1;
        totals.bytes += row.size;
        modalities.get(String(open.series!.cells['modality']))!.instances += 1;
        more(counts.sopClass, details.sopClass);
        for (const code of details.methods) more(methods, code);
        for (const [action, elements] of Object.entries(details.counts)) more(actions, action, elements);
        for (const [rule, elements] of details.trail.rules) more(rules, rule, elements);
        files.get('files')!.add({
          path: row.path,
          subject_id: subject,
          study_uid: details.study,
          series_uid: details.series,
          sop_instance_uid: row.sop_uid,
          sop_class_uid: details.sopClass,
          bytes: row.size,
          sha256: row.sha256,
          pixel_sha256: row.pixel_sha256,
        });
      }
      after = page.at(-1)!.path;
      context.progress(totals.instances);
    }
    endSubject();
  } catch (error) {
    for (const file of files.values()) file.abandon();
    throw error;
  }
  const byCount = (map: Map<string, number>): [string, number][] =>
    [...map].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return {
    contents: {
      ...totals,
      modalities: [...modalities]
        .sort((a, b) => b[1].series - a[1].series || (a[0] < b[0] ? -1 : 1))
        .map(([modality, { subjects: persons, series, instances }]) => ({
          modality,
          subjects: persons,
          series,
          instances,
        })),
      bodyParts: byCount(counts.bodyPart).map(([bodyPart, series]) => ({ bodyPart, series })),
      manufacturers: byCount(counts.manufacturer).map(([manufacturer, series]) => ({ manufacturer, series })),
      sopClasses: byCount(counts.sopClass).map(([uid, instances]) => ({ uid, name: '', instances })),
      transferSyntaxes: byCount(counts.syntax).map(([uid, series]) => ({ uid, series })),
      labels: byCount(counts.label).map(([label, series]) => ({ label, series })),
      years: context.years,
    },
    tables: [...files.values()].map((file) => file.close()),
    acquisition: [...acquisition]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([modality, group]) => ({
        modality,
        series: group.series,
        attributes: (context.protocol.get(modality) ?? []).flatMap((keyword) => {
          const tag = tagOf(keyword);
          return tag === undefined
            ? []
            : [{ keyword: keywordOf(tag) ?? keyword, name: nameOf(tag), present: group.present.get(tag) ?? 0 }];
        }),
      })),
    folders: folders.length > 1000 ? [] : folders,
    subjects,
    methods,
    actions,
    rules,
  };
}
