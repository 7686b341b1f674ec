/** Which acquisition attributes each modality needs to be comparable, and which a series has. */
import type { ProtocolSource } from '../store/labels.ts';

const common = ['Manufacturer', 'ManufacturerModelName', 'SoftwareVersions'];
const required: Record<string, readonly string[]> = {
  CT: [...common, 'ProtocolName', 'KVP', 'ConvolutionKernel', 'SliceThickness'],
  MR: [
    ...common,
    'ProtocolName',
    'MagneticFieldStrength',
    'ScanningSequence',
    'RepetitionTime',
    'EchoTime',
    'FlipAngle',
    'SliceThickness',
  ],
  PT: [...common, 'SliceThickness'],
  DX: [...common, 'KVP', 'ViewPosition'],
  CR: [...common, 'KVP', 'ViewPosition'],
  MG: [...common, 'KVP', 'ViewPosition'],
  US: common,
  NM: common,
  XA: [...common, 'KVP'],
  RF: [...common, 'KVP'],
};
/** Objects that were made from images and have no acquisition of their own. */
const derived = new Set([
  'SEG',
  'RTSTRUCT',
  'RTPLAN',
  'RTDOSE',
  'RTIMAGE',
  'SR',
  'PR',
  'KO',
  'REG',
  'FID',
  'DOC',
  'SC',
  'OT',
]);

/** Names of PS3.6 for the keywords above. */
export const attributeNames: Record<string, string> = {
  Manufacturer: 'Manufacturer',
  ManufacturerModelName: "Manufacturer's Model Name",
  SoftwareVersions: 'Software Versions',
  ProtocolName: 'Protocol Name',
  KVP: 'KVP',
  ConvolutionKernel: 'Convolution Kernel',
  SliceThickness: 'Slice Thickness',
  MagneticFieldStrength: 'Magnetic Field Strength',
  ScanningSequence: 'Scanning Sequence',
  RepetitionTime: 'Repetition Time',
  EchoTime: 'Echo Time',
  InversionTime: 'Inversion Time',
  FlipAngle: 'Flip Angle',
  ViewPosition: 'View Position',
};

/** A series with its required attributes: undefined for one that is missing. Text such as a protocol name is said to be there, not handed out. */
export interface ProtocolRow {
  series: number;
  patient: number;
  patientId: string;
  modality: string;
  description: string;
  values: Readonly<Record<string, string | undefined>>;
  missing: string[];
}

const asText = (value: unknown): string =>
  value === undefined || value === null
    ? ''
    : Array.isArray(value)
      ? value.map(String).join('\\')
      : typeof value === 'string' || typeof value === 'number'
        ? String(value)
        : '';

/** Keywords that a series of this modality must state; Inversion Time is asked of inversion recovery only. Empty for derived objects. */
export function requiredOf(modality: string, scanningSequence: string): readonly string[] {
  if (derived.has(modality)) return [];
  const keywords = required[modality] ?? common;
  return modality === 'MR' && scanningSequence.split('\\').some((word) => word.trim() === 'IR')
    ? [...keywords, 'InversionTime']
    : keywords;
}

/** Undefined for objects without an acquisition of their own. */
export function protocolRow(source: ProtocolSource): ProtocolRow | undefined {
  const acquisition = JSON.parse(source.acquisition) as Record<string, unknown>;
  const own: Record<string, string> = {
    Manufacturer: source.manufacturer,
    ManufacturerModelName: source.model,
    SoftwareVersions: source.software,
    ProtocolName: source.protocol,
    SliceThickness: source.thickness === null ? '' : String(source.thickness),
  };
  const keywords = requiredOf(source.modality, asText(acquisition['ScanningSequence']));
  if (keywords.length === 0) return undefined;
  const values = Object.fromEntries(
    keywords.map((keyword) => [keyword, (own[keyword] || asText(acquisition[keyword])).trim() || undefined]),
  );
  const { series, patient, patient_id: patientId, modality, description } = source;
  return {
    series,
    patient,
    patientId,
    modality,
    description,
    values,
    missing: keywords.filter((keyword) => values[keyword] === undefined),
  };
}

export interface ProtocolSummary {
  modality: string;
  series: number;
  complete: number;
  attributes: { keyword: string; name: string; present: number }[];
}
/** Counts per modality, the most series first. Present is counted over the series that need the attribute. */
export function summariseProtocol(rows: Iterable<ProtocolRow>): ProtocolSummary[] {
  const found = new Map<string, ProtocolSummary & { counts: Map<string, number> }>();
  for (const { modality, values, missing } of rows) {
    let summary = found.get(modality);
    if (!summary)
      found.set(modality, (summary = { modality, series: 0, complete: 0, attributes: [], counts: new Map() }));
    summary.series += 1;
    if (missing.length === 0) summary.complete += 1;
    for (const [keyword, value] of Object.entries(values))
      summary.counts.set(keyword, (summary.counts.get(keyword) ?? 0) + (value === undefined ? 0 : 1));
  }
  return [...found.values()]
    .sort((a, b) => b.series - a.series || a.modality.localeCompare(b.modality))
    .map(({ counts, ...summary }) => ({
      ...summary,
      attributes: [...counts].map(([keyword, present]) => ({
        keyword,
        name: attributeNames[keyword] ?? keyword,
        present,
      })),
    }));
}
