/** The top-level attributes that indexing reads of every file, by keyword. */

export const attributes = [
  ['ImageType', 0x00080008],
  ['SOPClassUID', 0x00080016],
  ['SOPInstanceUID', 0x00080018],
  ['StudyDate', 0x00080020],
  ['SeriesDate', 0x00080021],
  ['AcquisitionDate', 0x00080022],
  ['ContentDate', 0x00080023],
  ['StudyTime', 0x00080030],
  ['AccessionNumber', 0x00080050],
  ['Modality', 0x00080060],
  ['Manufacturer', 0x00080070],
  ['InstitutionName', 0x00080080],
  ['StationName', 0x00081010],
  ['StudyDescription', 0x00081030],
  ['SeriesDescription', 0x0008103e],
  ['ManufacturerModelName', 0x00081090],
  ['PatientName', 0x00100010],
  ['PatientID', 0x00100020],
  ['IssuerOfPatientID', 0x00100021],
  ['PatientBirthDate', 0x00100030],
  ['PatientSex', 0x00100040],
  ['PatientAge', 0x00101010],
  ['EthnicGroup', 0x00102160],
  ['PatientIdentityRemoved', 0x00120062],
  ['ContrastBolusAgent', 0x00180010],
  ['BodyPartExamined', 0x00180015],
  ['ScanningSequence', 0x00180020],
  ['SequenceVariant', 0x00180021],
  ['ScanOptions', 0x00180022],
  ['MRAcquisitionType', 0x00180023],
  ['SliceThickness', 0x00180050],
  ['KVP', 0x00180060],
  ['RepetitionTime', 0x00180080],
  ['EchoTime', 0x00180081],
  ['InversionTime', 0x00180082],
  ['EchoNumbers', 0x00180086],
  ['MagneticFieldStrength', 0x00180087],
  ['SpacingBetweenSlices', 0x00180088],
  ['EchoTrainLength', 0x00180091],
  ['DataCollectionDiameter', 0x00180090],
  ['SoftwareVersions', 0x00181020],
  ['ProtocolName', 0x00181030],
  ['TriggerTime', 0x00181060],
  ['ReconstructionDiameter', 0x00181100],
  ['ExposureTime', 0x00181150],
  ['XRayTubeCurrent', 0x00181151],
  ['Exposure', 0x00181152],
  ['ImagerPixelSpacing', 0x00181164],
  ['ConvolutionKernel', 0x00181210],
  ['FlipAngle', 0x00181314],
  ['PatientPosition', 0x00185100],
  ['ViewPosition', 0x00185101],
  ['DiffusionBValue', 0x00189087],
  ['SpiralPitchFactor', 0x00189311],
  ['CTDIvol', 0x00189345],
  ['StudyInstanceUID', 0x0020000d],
  ['SeriesInstanceUID', 0x0020000e],
  ['StudyID', 0x00200010],
  ['SeriesNumber', 0x00200011],
  ['AcquisitionNumber', 0x00200012],
  ['InstanceNumber', 0x00200013],
  ['ImagePositionPatient', 0x00200032],
  ['ImageOrientationPatient', 0x00200037],
  ['FrameOfReferenceUID', 0x00200052],
  ['Laterality', 0x00200060],
  ['TemporalPositionIdentifier', 0x00200100],
  ['SamplesPerPixel', 0x00280002],
  ['PhotometricInterpretation', 0x00280004],
  ['NumberOfFrames', 0x00280008],
  ['Rows', 0x00280010],
  ['Columns', 0x00280011],
  ['PixelSpacing', 0x00280030],
  ['BitsAllocated', 0x00280100],
  ['BurnedInAnnotation', 0x00280301],
] as const;

export type Attribute = (typeof attributes)[number][0];
export const wantedTags: readonly number[] = attributes.map(([, tag]) => tag);
/** Where the value of each attribute stands among those of a file: looked up once, not once a file. */
export const placeOf = Object.freeze(Object.fromEntries(attributes.map(([keyword], at) => [keyword, at]))) as Readonly<
  Record<Attribute, number>
>;

/** The values of one file in the order of `attributes`: undefined where absent, '' where empty. */
export type Values = readonly (string | undefined)[];

/** The value at a place, trimmed; '' where it is absent or empty. */
export const valueOf = (values: Values, at: number): string => values[at]?.trim() ?? '';

// Of a series most values are the same text in every file: what one place held last is not parsed again.
const lastTexts = new Array<string | undefined>(attributes.length).fill(undefined);
const lastNumbers = new Array<number | null>(attributes.length).fill(null);

/** The first of possibly several values at a place as a number; null where there is none. */
export function numberOf(values: Values, at: number): number | null {
  const all = values[at];
  if (all !== lastTexts[at]) {
    lastTexts[at] = all;
    lastNumbers[at] = all === undefined ? null : firstNumber(all);
  }
  return lastNumbers[at]!;
}

function firstNumber(all: string): number | null {
  const text = (all.includes('\\') ? all.slice(0, all.indexOf('\\')) : all).trim();
  if (text === '') return null;
  const number = Number(text);
  return Number.isFinite(number) ? number : null;
}

export function integerOf(values: Values, at: number): number | null {
  const number = numberOf(values, at);
  return number !== null && Number.isSafeInteger(Math.trunc(number)) ? Math.trunc(number) : null;
}

/** How the image was made: what the protocol check counts, kept with the series. */
const acquisitionKeywords = [
  'ContrastBolusAgent',
  'ScanningSequence',
  'SequenceVariant',
  'ScanOptions',
  'MRAcquisitionType',
  'SliceThickness',
  'KVP',
  'RepetitionTime',
  'EchoTime',
  'InversionTime',
  'MagneticFieldStrength',
  'SpacingBetweenSlices',
  'EchoTrainLength',
  'DataCollectionDiameter',
  'SoftwareVersions',
  'ProtocolName',
  'ReconstructionDiameter',
  'ExposureTime',
  'XRayTubeCurrent',
  'Exposure',
  'ConvolutionKernel',
  'FlipAngle',
  'PatientPosition',
  'ViewPosition',
  'DiffusionBValue',
  'SpiralPitchFactor',
  'CTDIvol',
  'PixelSpacing',
  'Laterality',
  'BodyPartExamined',
  'Manufacturer',
  'ManufacturerModelName',
] as const satisfies readonly Attribute[];

export function acquisitionOf(values: Values): Record<string, string> {
  const acquisition: Record<string, string> = {};
  for (const keyword of acquisitionKeywords) {
    const value = valueOf(values, placeOf[keyword]);
    if (value !== '') acquisition[keyword] = value;
  }
  return acquisition;
}

const phasePlaces = [
  placeOf.TemporalPositionIdentifier,
  placeOf.EchoNumbers,
  placeOf.EchoTime,
  placeOf.DiffusionBValue,
  placeOf.InversionTime,
  placeOf.TriggerTime,
];
let lastPhase: { values: Values; phase: string } = { values: [], phase: '|'.repeat(phasePlaces.length - 1) };

/** What tells the volumes of one series apart when they lie at the same places, joined by `|`. */
export function phaseOf(values: Values): string {
  for (const at of phasePlaces)
    if (values[at] !== lastPhase.values[at]) {
      lastPhase = { values, phase: phasePlaces.map((each) => valueOf(values, each)).join('|') };
      return lastPhase.phase;
    }
  return lastPhase.phase;
}

/**
 * Position of a slice along its normal in mm: ImagePositionPatient · (row direction × column direction), PS3.3 C.7.6.2.1.1.
 * Null where position or orientation is missing, not numeric, or the directions are not of unit length.
 */
export function positionAlongNormal(position: string, orientation: string): number | null {
  if (position === '' || orientation === '') return null;
  const normal = normalOf(orientation);
  const p = position.split('\\').map(Number);
  if (!normal || p.length !== 3 || !p.every(Number.isFinite)) return null;
  return p[0]! * normal[0]! + p[1]! * normal[1]! + p[2]! * normal[2]!;
}

// All slices of a stack have one orientation.
let last: { orientation: string; normal: readonly number[] | undefined } = { orientation: '', normal: undefined };
function normalOf(orientation: string): readonly number[] | undefined {
  if (orientation === last.orientation) return last.normal;
  const o = orientation.split('\\').map(Number);
  let normal: number[] | undefined;
  if (o.length === 6 && o.every(Number.isFinite)) {
    const [a, b, c, d, e, f] = o as [number, number, number, number, number, number];
    const cross = [b * f - c * e, c * d - a * f, a * e - b * d];
    const length = Math.hypot(...cross);
    if (Math.abs(length - 1) <= 0.05) normal = cross.map((component) => component / length);
  }
  last = { orientation, normal };
  return normal;
}
