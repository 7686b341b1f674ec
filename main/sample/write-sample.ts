/** Writes the synthetic collection that the demo and the tests use: invented patients of two hospitals, the same bytes for the same seed. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createDicom, transferSyntaxes, type NewDataSet, type NewDicom } from '#engine/dicom/create.ts';
import { Failure } from '#shared/failure.ts';
import { segmentation, structuredReport, structureSet, type Basis } from './derived.ts';
import { allIdentifiers, type PlantedIdentifier } from './identifiers.ts';
import { chestRadiograph, ctImage, localizer, mrImage, ultrasound, type ImageOrder } from './images.ts';
import type { SampleModality, SeriesFacts, StudyFacts } from './modules.ts';
import { personAt, type Person } from './people.ts';
import { uidRoot } from './random.ts';
import { encodeRle } from './rle.ts';

export interface SampleFacts {
  folder: string;
  /** Paths relative to the folder, with `/`. */
  clinical: string;
  optedOut: string;
  seriesLabels: string;
  patients: number;
  studies: number;
  series: number;
  /** Readable DICOM files, the double included. */
  instances: number;
  /** All files, tables and oddities included. */
  files: number;
  optedOutPatients: readonly string[];
  /** None of these may be in a package that was made with the preset `tcia` or `basic`. */
  identifiers: readonly PlantedIdentifier[];
  odd: {
    missingSlice: { series: string; file: string };
    double: { sopInstanceUid: string; files: readonly [string, string] };
    text: string;
    truncated: string;
    over89: string;
    burnedIn: readonly string[];
    deflated: readonly string[];
    bigEndian: readonly string[];
    encapsulated: readonly string[];
  };
}

const optOuts = new Set([5, 11]); // The patients (by place in the list) who opted out.

/** Writes files below one folder and counts what it wrote. */
class SampleWriter {
  readonly folder: string;
  readonly facts = { studies: 0, series: 0, instances: 0, files: 0 };
  readonly burnedIn: string[] = [];
  readonly special = { deflated: [] as string[], bigEndian: [] as string[], encapsulated: [] as string[] };
  readonly #made = new Set<string>();

  constructor(folder: string) {
    this.folder = folder;
  }

  write(path: string, bytes: Uint8Array | string): void {
    const target = join(this.folder, path);
    const parent = dirname(target);
    if (!this.#made.has(parent)) mkdirSync(parent, { recursive: true });
    this.#made.add(parent);
    writeFileSync(target, bytes);
    this.facts.files += 1;
  }

  object(
    path: string,
    person: Person,
    dataSet: NewDataSet,
    transferSyntax: string = transferSyntaxes.explicit,
  ): Buffer {
    const order: NewDicom = {
      dataSet,
      transferSyntax,
      meta: { SourceApplicationEntityTitle: person.site.aeTitle },
      preamble: Buffer.from(`${person.site.aeTitle} export for ${person.family}, ${person.given}`, 'latin1'),
    };
    const bytes = createDicom(order);
    this.write(path, bytes);
    this.facts.instances += 1;
    if (transferSyntax === transferSyntaxes.deflated) this.special.deflated.push(path);
    if (transferSyntax === transferSyntaxes.bigEndian) this.special.bigEndian.push(path);
    if (transferSyntax === transferSyntaxes.rle) this.special.encapsulated.push(path);
    return bytes;
  }
}

type Kind = 'ct' | 'ct-read' | 'mr' | 'mr-film' | 'ct-us';
// In turn, so that five patients already have every kind of object.
const kinds: readonly Kind[] = ['ct', 'mr', 'ct-read', 'mr-film', 'ct-us'];

/** hospital-a exports by name and date, hospital-b by number and without endings. */
function pathOf(person: Person, series: SeriesFacts, number: number): string {
  const place =
    person.site.folder === 'hospital-a'
      ? [
          `${person.spellings[0] && person.charset === 'ISO_IR 100' ? person.spellings[0] : person.family}_${person.given}_${person.birthDate}`,
          `${series.modality}_${person.studyDate}`,
          `${series.number}_IM${String(number).padStart(4, '0')}.dcm`,
        ]
      : [
          person.id,
          `STU${person.studyDate}`,
          `SER${String(series.number).padStart(3, '0')}`,
          String(number).padStart(5, '0'),
        ];
  return [person.site.folder, ...place].join('/');
}

interface Written {
  missing?: { series: string; file: string };
  double?: SampleFacts['odd']['double'];
  truncated?: string;
}

function writePatient(writer: SampleWriter, person: Person, root: string): Written {
  const odd: Written = {};
  const kind = kinds[person.index % kinds.length]!;
  const base = `${root}.${person.index + 1}`;
  const isCt = kind.startsWith('ct');
  const study: StudyFacts = {
    uid: `${base}.1`,
    id: `S${person.accession.slice(-5)}`,
    description: isCt ? 'CT Thorax' : 'MR Head',
  };
  // One scheduler in seven writes the name into the description.
  if (person.index % 7 === 0) study.description += ` ${person.family}`;
  writer.facts.studies += 1;
  const frameOfReference = `${base}.9`;
  let seriesNumber = 0;
  const nextSeries = (
    modality: SampleModality,
    description: string,
    protocol: string,
    bodyPart: string,
  ): SeriesFacts => {
    seriesNumber += 1;
    writer.facts.series += 1;
    return { uid: `${base}.1.${seriesNumber}`, number: seriesNumber, modality, description, protocol, bodyPart };
  };
  const order = (series: SeriesFacts, number: number, slices: number): ImageOrder => ({
    person,
    study,
    series,
    uid: `${series.uid}.${number}`,
    number,
    slices,
    frameOfReference,
  });
  const siemens = person.site.manufacturer === 'SIEMENS';

  if (isCt) {
    const scout = nextSeries('CT', siemens ? 'Topogram 0.6 T20f' : 'SCOUT', 'Thorax Routine', 'CHEST');
    writer.object(pathOf(person, scout, 1), person, localizer(order(scout, 1, 1)));
    let basis: Basis | undefined;
    for (const sharp of [false, true]) {
      const slices = 6;
      const series = nextSeries(
        'CT',
        sharp ? (siemens ? 'Lung 5.0 B70f' : 'LUNG 5.0') : siemens ? 'Thorax 5.0 B40f' : 'CHEST STANDARD 5.0',
        'Thorax Routine',
        'CHEST',
      );
      const instances: { uid: string; position: [number, number, number] }[] = [];
      for (let number = 1; number <= slices; number += 1) {
        const image = order(series, number, slices);
        const path = pathOf(person, series, number);
        const dataSet = ctImage(image, sharp);
        if (person.index === 0 && !sharp && number === 4) {
          odd.missing = { series: series.uid, file: path };
          continue;
        }
        const encapsulated = sharp && kind === 'ct-us' && person.index < 15;
        const pixels = dataSet['PixelData OW'] as Uint8Array;
        if (encapsulated) {
          delete dataSet['PixelData OW'];
          dataSet['PixelData OB'] = [encodeRle(pixels, 2)];
        }
        const bytes = writer.object(
          path,
          person,
          dataSet,
          encapsulated ? transferSyntaxes.rle : transferSyntaxes.explicit,
        );
        instances.push({ uid: image.uid, position: dataSet['ImagePositionPatient'] as [number, number, number] });
        if (person.index === 0 && sharp && number === slices) {
          odd.truncated = path.replace(/[^/]+$/, 'IM0099 incomplete.dcm');
          writer.write(odd.truncated, bytes.subarray(0, bytes.length - 900));
        }
      }
      basis ??= { seriesUid: series.uid, instances };
    }
    if (kind === 'ct-read' && basis) {
      const seg = nextSeries('SEG', 'Lung segmentation', 'Thorax Routine', 'CHEST');
      writer.object(pathOf(person, seg, 1), person, segmentation(order(seg, 1, 1), basis));
      const structures = nextSeries('RTSTRUCT', 'RT structures', 'Thorax Routine', 'CHEST');
      writer.object(pathOf(person, structures, 1), person, structureSet(order(structures, 1, 1), basis));
      const report = nextSeries('SR', 'Measurement report', 'Thorax Routine', 'CHEST');
      writer.object(
        pathOf(person, report, 1),
        person,
        structuredReport(order(report, 1, 1), basis),
        transferSyntaxes.deflated,
      );
    }
    if (kind === 'ct-us') {
      const sweep = nextSeries('US', 'Abdomen sweep', 'Abdomen', 'ABDOMEN');
      const path = pathOf(person, sweep, 1);
      writer.object(path, person, ultrasound(order(sweep, 1, 1)));
      writer.burnedIn.push(path);
    }
  } else {
    for (const contrast of ['t1', 'flair'] as const) {
      const slices = contrast === 't1' ? 6 : 5;
      const name =
        contrast === 't1' ? (siemens ? 't1_mprage_tra' : 'AX T1 BRAVO') : siemens ? 't2_flair_tra' : 'AX T2 FLAIR';
      const series = nextSeries(
        'MR',
        person.index === 6 ? `${name} ${person.family}` : name,
        `Head ${person.site.operator.split('^')[0]}`,
        'HEAD',
      );
      for (let number = 1; number <= slices; number += 1) {
        const path = pathOf(person, series, number);
        const image = order(series, number, slices);
        const bytes = writer.object(
          path,
          person,
          mrImage(image, contrast),
          siemens ? transferSyntaxes.explicit : transferSyntaxes.implicit,
        );
        if (person.index === 1 && contrast === 't1' && number === 2) {
          const again = `${path} (copy)`;
          writer.write(again, bytes);
          writer.facts.instances += 1;
          odd.double = { sopInstanceUid: image.uid, files: [path, again] };
        }
      }
    }
    if (kind === 'mr-film') {
      const film = nextSeries('DX', 'Chest PA', 'Chest PA', 'CHEST');
      writer.object(pathOf(person, film, 1), person, chestRadiograph(order(film, 1, 1)), transferSyntaxes.bigEndian);
    }
  }
  return odd;
}

const ageWords = ['', 'unknown', 'n/a'];
/** Every eighth patient is missing from the table, and one row belongs to nobody in the collection. */
function clinicalTable(people: readonly Person[]): string {
  const rows = people
    .filter((person) => person.index % 8 !== 6)
    .map((person) => [
      person.id,
      person.index % 11 === 10 ? '' : person.sex,
      person.index % 9 === 8 ? ageWords[person.index % 3]! : String(person.age),
      person.ethnicity,
      person.site.name,
      person.label,
    ]);
  return [
    'patient_id,sex,age,ethnicity,site,label',
    ...rows.map((row) => row.join(',')),
    'KN-000000,F,51,white,Nordheim,no finding',
    '',
  ].join('\n');
}

const seriesLabels = `modality,description,label
CT,Topogram 0.6 T20f,CT localizer
CT,SCOUT,CT localizer
CT,Thorax 5.0 B40f,CT chest soft tissue
CT,CHEST STANDARD 5.0,CT chest soft tissue
CT,Lung 5.0 B70f,CT chest lung
CT,LUNG 5.0,CT chest lung
MR,t1_mprage_tra,MR brain T1
MR,AX T1 BRAVO,MR brain T1
MR,t2_flair_tra,MR brain FLAIR
MR,AX T2 FLAIR,MR brain FLAIR
`;

/**
 * Writes `hospital-a/`, `hospital-b/`, `clinical.csv`, `opted-out.csv` and `series-labels.csv` into a folder that is
 * created or empty. Five patients or more have every kind of object. Throws Failure `unsafe-place` where the folder holds
 * something already.
 */
export function writeSample(
  folder: string,
  { patients = 60, seed = 1 }: { patients?: number; seed?: number } = {},
): SampleFacts {
  mkdirSync(folder, { recursive: true });
  if (readdirSync(folder).length)
    throw new Failure('unsafe-place', `${folder} is not empty. The sample needs a folder of its own.`);
  const root = uidRoot(seed);
  const people = Array.from({ length: patients }, (_, index) => personAt(index, seed));
  const writer = new SampleWriter(folder);
  const odd: Written = {};
  for (const person of people) Object.assign(odd, writePatient(writer, person, root));
  const optedOut = people.filter(({ index }) => optOuts.has(index)).map(({ id }) => id);
  const text = 'hospital-a/read me first.txt';
  const first = people[0]!;
  writer.write(
    text,
    `Films of ${first.given} ${first.family} and others, burned by ${first.site.operator} on ${first.studyDate}.\n`,
  );
  writer.write('clinical.csv', clinicalTable(people));
  writer.write('opted-out.csv', ['patient_id', ...optedOut, ''].join('\n'));
  writer.write('series-labels.csv', seriesLabels);
  return {
    folder,
    clinical: 'clinical.csv',
    optedOut: 'opted-out.csv',
    seriesLabels: 'series-labels.csv',
    patients,
    ...writer.facts,
    optedOutPatients: optedOut,
    identifiers: allIdentifiers(people, root),
    odd: {
      missingSlice: odd.missing ?? { series: '', file: '' },
      double: odd.double ?? { sopInstanceUid: '', files: ['', ''] },
      text,
      truncated: odd.truncated ?? '',
      over89: people[3]?.id ?? '',
      burnedIn: writer.burnedIn,
      ...writer.special,
    },
  };
}
