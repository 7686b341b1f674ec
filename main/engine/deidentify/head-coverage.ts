/** Which series may show a face (PS3.15 E.3.2): by what the header names, by how far the slices reach. Pure; index and file ask the same. */
import { headWord, isHeadRegion } from './head-words.ts';

/** What a header says of the part of the body. Absent texts are ''. */
export interface HeadFacts {
  modality: string;
  sopClass: string;
  imageType: string;
  /** Recognizable Visual Features (0028,0302) as the source has it. */
  stated: string;
  bodyPart: string;
  /** Codes and meanings of Anatomic Region and Primary Anatomic Structure. */
  regions: readonly { code: string; meaning: string }[];
  seriesDescription: string;
  studyDescription: string;
  protocol: string;
}

const sections = new Set(['CT', 'MR', 'PT', 'NM']);
const storage = '1.2.840.10008.5.1.4.1.1.';
/** X-Ray 3D Angiographic; X-Ray 3D Craniofacial is of the head by its name. */
const angiographic3d = `${storage}13.1.1`;
const craniofacial3d = `${storage}13.1.2`;
/** Planar nuclear pictures (PS3.3 C.8.4.9.1.1.3): nothing can be rendered from them. */
const planar = /\b(STATIC|WHOLE BODY|DYNAMIC|GATED)\b(?! TOMO)/;

/** True for volumes of sections: from them a surface can be rendered. */
export function hasSections({
  modality,
  sopClass,
  imageType,
}: Pick<HeadFacts, 'modality' | 'sopClass' | 'imageType'>): boolean {
  if (sopClass === angiographic3d || sopClass === craniofacial3d) return true;
  if (!sections.has(modality.trim().toUpperCase())) return false;
  const type = imageType.toUpperCase();
  return modality.trim().toUpperCase() !== 'NM' || /TOMO/.test(type) || !planar.test(type);
}

/** Why a header is of a head, in words that hold nothing of the file but the word that says so; null where nothing does. */
export function namesHead(facts: HeadFacts): string | null {
  if (!hasSections(facts)) return null;
  if (facts.sopClass === craniofacial3d) return 'The kind of object is a picture of face and skull.';
  if (facts.stated.trim().toUpperCase() === 'YES')
    return 'The file itself says that a face can be recognised (Recognizable Visual Features = YES).';
  for (const { code, meaning } of facts.regions) {
    const word = headWord(meaning);
    if (isHeadRegion(code) || word)
      return `The coded region is ${word ? `"${word}"` : `of the head or neck (${code.trim()})`}.`;
  }
  for (const [name, text] of [
    ['Body Part Examined', facts.bodyPart],
    ['Series Description', facts.seriesDescription],
    ['Protocol Name', facts.protocol],
    ['Study Description', facts.studyDescription],
  ] as const) {
    const word = headWord(text);
    if (word) return `${name} says "${word}".`;
  }
  return null;
}

/** How far a series reaches along the body axis: z of the patient's coordinates, which grows toward the head however the patient lay. */
export interface Extent {
  /** mm; of the outermost corners of all slices. */
  low: number;
  high: number;
}

/**
 * Length in mm from which a scan can hardly spare the face: sitting height less the head, by age in years (unknown: adult).
 * A trunk from the tip of the lungs to the symphysis stays below it, from eyes to thighs does not. PET is hardly ever taken
 * of the trunk alone, and begins at the skull from less.
 */
export function trunkLength(age: number | null, modality = ''): number {
  const length = age === null || age >= 15 ? 740 : age < 1 ? 260 : age < 3 ? 350 : age < 6 ? 420 : age < 10 ? 500 : 600;
  return modality === 'PT' ? 0.8 * length : length;
}

/** What is known of one series. */
export interface SeriesCoverage {
  series: number;
  patient: number;
  modality: string;
  /** Why a header of it names the head, or null. */
  names: string | null;
  /** Sections, so that a face could be rendered. */
  sections: boolean;
  frameOfReference: string;
  extent: Extent | null;
  age: number | null;
}

export interface Head {
  series: number;
  /** `may`: nothing names the head, but the slices reach so far. */
  sure: boolean;
  why: string;
}

/** Top of a series that holds the face, and what has to lie in it, in mm. */
const faceZone = 150;
const leastOverlap = 20;

/** The series that may show a face, in the order given. */
export function headsAmong(rows: readonly SeriesCoverage[]): Head[] {
  const heads = new Map<number, Head>();
  // By patient as well: a frame of reference that two patients share says nothing.
  const zones = new Map<string, Extent[]>();
  const place = ({ patient, frameOfReference }: SeriesCoverage): string => `${patient} ${frameOfReference}`;
  for (const row of rows) {
    const { series, names, sections: usable, extent, age } = row;
    if (names !== null) heads.set(series, { series, sure: true, why: names });
    else if (usable && extent && extent.high - extent.low >= trunkLength(age, row.modality))
      heads.set(series, {
        series,
        sure: false,
        why: `The slices reach over ${Math.round(extent.high - extent.low)} mm along the body, so that the head may be among them.`,
      });
    if (!heads.has(series) || !extent || row.frameOfReference === '') continue;
    const zone = { low: Math.max(extent.low, extent.high - faceZone), high: extent.high };
    const known = zones.get(place(row));
    if (known) known.push(zone);
    else zones.set(place(row), [zone]);
  }
  for (const row of rows) {
    if (heads.has(row.series) || !row.sections || !row.extent) continue;
    const { low, high } = row.extent;
    // Of a few slices half is enough.
    const needed = Math.min(leastOverlap, (high - low) / 2);
    const shared = zones.get(place(row))?.some((zone) => Math.min(high, zone.high) - Math.max(low, zone.low) >= needed);
    if (shared)
      heads.set(row.series, {
        series: row.series,
        sure: false,
        why: 'Some slices lie where another series of this examination shows the head.',
      });
  }
  return rows.flatMap(({ series }) => heads.get(series) ?? []);
}
