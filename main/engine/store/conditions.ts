/** Conditions on the indexed attributes as SQL: for filters of tables and for rules of what is left out. */
import type { Condition } from '#shared/contract/library.ts';

export type Unit = 'patient' | 'study' | 'series' | 'instance';
export type Place = Unit | 'file';
export interface IndexedAttribute {
  /** The DICOM keyword, or `File`. */
  id: string;
  unit: Unit;
  type: 'text' | 'number' | 'date';
  place: Place;
  sql: string;
}

type Line = readonly [id: string, sql: string, type?: 'number' | 'date'];
const columns: Record<Place, readonly Line[]> = {
  patient: [
    ['PatientID', 'patient.patient_id'],
    ['PatientName', 'patient.name'],
    ['IssuerOfPatientID', `iif(patient.scope LIKE 'root:%' OR patient.scope LIKE 'study:%', '', patient.scope)`],
    ['PatientBirthDate', 'patient.birth_date', 'date'],
    ['PatientSex', 'patient.sex'],
    ['EthnicGroup', 'patient.ethnic_group'],
  ],
  study: [
    ['StudyInstanceUID', 'study.uid'],
    ['StudyDate', 'study.date', 'date'],
    ['StudyTime', 'study.time'],
    ['StudyDescription', 'study.description'],
    ['StudyID', 'study.study_id'],
    ['AccessionNumber', 'study.accession'],
  ],
  series: [
    ['Modality', 'series.modality'],
    ['SeriesDescription', 'series.description'],
    ['ProtocolName', 'series.protocol'],
    ['BodyPartExamined', 'series.body_part'],
    ['SeriesNumber', 'series.number', 'number'],
    ['SeriesInstanceUID', 'series.uid'],
    ['Manufacturer', 'series.manufacturer'],
    ['ManufacturerModelName', 'series.model'],
    ['SoftwareVersions', 'series.software'],
    ['StationName', 'series.station'],
    ['InstitutionName', 'series.institution'],
    ['FrameOfReferenceUID', 'series.frame_of_reference'],
    ['SliceThickness', 'series.thickness', 'number'],
    ...(
      [
        ['ContrastBolusAgent'],
        ['ScanningSequence'],
        ['SequenceVariant'],
        ['ScanOptions'],
        ['MRAcquisitionType'],
        ['KVP', 'number'],
        ['RepetitionTime', 'number'],
        ['EchoTime', 'number'],
        ['InversionTime', 'number'],
        ['MagneticFieldStrength', 'number'],
        ['SpacingBetweenSlices', 'number'],
        ['EchoTrainLength', 'number'],
        ['DataCollectionDiameter', 'number'],
        ['ReconstructionDiameter', 'number'],
        ['ExposureTime', 'number'],
        ['XRayTubeCurrent', 'number'],
        ['Exposure', 'number'],
        ['ConvolutionKernel'],
        ['FlipAngle', 'number'],
        ['PatientPosition'],
        ['ViewPosition'],
        ['DiffusionBValue', 'number'],
        ['SpiralPitchFactor', 'number'],
        ['CTDIvol', 'number'],
        ['PixelSpacing'],
        ['Laterality'],
      ] as const
    ).map(([id, type]): Line => {
      const sql = `json_extract(series.acquisition, '$.${id}')`;
      return type ? [id, sql, type] : [id, sql];
    }),
  ],
  instance: [
    ['SOPInstanceUID', 'instance.sop_uid'],
    ['SOPClassUID', 'instance.sop_class'],
    ['ImageType', 'instance.image_type'],
    ['InstanceNumber', 'instance.number', 'number'],
    ['AcquisitionNumber', 'instance.acquisition_number', 'number'],
    ['NumberOfFrames', 'instance.frames', 'number'],
    ['Rows', 'instance.rows', 'number'],
    ['Columns', 'instance.columns', 'number'],
    ['BitsAllocated', 'instance.bits_allocated', 'number'],
    ['SamplesPerPixel', 'instance.samples', 'number'],
    ['PhotometricInterpretation', 'instance.photometric'],
    ['BurnedInAnnotation', 'instance.burned_in'],
    ['PatientIdentityRemoved', 'instance.identity_removed'],
    ['PatientAge', 'instance.patient_age'],
    ['ContentDate', 'instance.date', 'date'],
    ['ImageOrientationPatient', 'instance.orientation'],
    ['TransferSyntaxUID', 'instance.transfer_syntax'],
  ],
  file: [
    ['File', `root.path || '/' || file.path`],
    ['FileSize', 'file.size', 'number'],
  ],
};

export const indexedAttributes: ReadonlyMap<string, IndexedAttribute> = new Map(
  (Object.entries(columns) as [Place, readonly Line[]][]).flatMap(([place, lines]) =>
    lines.map(([id, sql, type]): [string, IndexedAttribute] => [
      id,
      { id, sql, type: type ?? 'text', place, unit: place === 'file' ? 'instance' : place },
    ]),
  ),
);

/** Gives the SQL for a value: a parameter, or a literal where SQL has to stand by itself. */
export type Bind = (value: string | number) => string;
export const literal: Bind = (value) =>
  typeof value === 'number' ? String(value) : `'${value.replaceAll("'", "''")}'`;

const like = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

function test({ sql, type }: IndexedAttribute, { operator, value }: Condition, bind: Bind): string {
  const text = `coalesce(${sql}, '')`;
  const wanted = value.trim();
  if (operator === 'empty') return `trim(${text}) = ''`;
  if (operator === 'filled') return `trim(${text}) <> ''`;
  if (type === 'number' && operator !== 'contains' && operator !== 'contains-not' && operator !== 'starts') {
    const number = `CAST(nullif(${sql}, '') AS REAL)`;
    const sign = { is: '=', 'is-not': 'IS NOT', less: '<', more: '>' }[operator];
    return `coalesce(${number} ${sign} ${bind(Number(wanted))}, FALSE)`;
  }
  if (operator === 'less' || operator === 'more') {
    const plain = type === 'date' ? `replace(replace(${text}, '.', ''), '-', '')` : text;
    const limit = type === 'date' ? wanted.replace(/\D/g, '') : wanted;
    return `(${text} <> '' AND ${plain} ${operator === 'less' ? '<' : '>'} ${bind(limit)})`;
  }
  // Of several values (ImageType) one has to be it; LIKE knows no case.
  const pattern = {
    is: `%\\\\${like(wanted)}\\\\%`,
    'is-not': `%\\\\${like(wanted)}\\\\%`,
    contains: `%${like(wanted)}%`,
    'contains-not': `%${like(wanted)}%`,
    starts: `\\\\${like(wanted)}%`,
  }[operator];
  const somewhere = operator === 'contains' || operator === 'contains-not';
  const whole = somewhere ? text : `'\\' || trim(${text}) || '\\'`;
  // To look whether it is there at all costs half of putting the values together first.
  const first =
    operator === 'is' || operator === 'is-not' ? `${text} LIKE ${bind(`%${like(wanted)}%`)} ESCAPE '\\' AND ` : '';
  const found = `(${first}${whole} LIKE ${bind(pattern)} ESCAPE '\\')`;
  return operator === 'is-not' || operator === 'contains-not' ? `NOT ${found}` : found;
}

const chain: readonly Place[] = ['patient', 'study', 'series', 'instance', 'file'];
const links = ['study.patient = patient.id', 'series.study = study.id', 'instance.series = series.id', 'instance.file = file.id']; // prettier-ignore

/** SQL that is true for rows of `unit` (a table of that name around it) for which, or for something in which, it holds. */
export function conditionSql(unit: Place, condition: Condition, bind: Bind): string {
  const attribute = indexedAttributes.get(condition.attribute)!;
  const [from, to] = [chain.indexOf(unit), chain.indexOf(attribute.place)];
  if (from === to) return test(attribute, condition, bind);
  // Once for each series and not for each of a million instances; the plus leaves the order of what is asked as it is.
  if (unit === 'instance' && to < from)
    return `+instance.series IN (SELECT series.id FROM series WHERE ${conditionSql('series', condition, bind)})`;
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  const tables = chain.slice(low, high + 1).filter((place) => place !== unit);
  return `EXISTS (SELECT 1 FROM ${tables.join(', ')}${attribute.place === 'file' ? ', root' : ''}
    WHERE ${links.slice(low, high).join(' AND ')}${attribute.place === 'file' ? ' AND root.id = file.root' : ''} AND ${test(attribute, condition, bind)})`;
}

/** The unit at which all conditions can be judged of one row: the finest of theirs; studies are judged by their series. */
export function unitOf(conditions: readonly Condition[]): 'patient' | 'series' | 'instance' {
  const units = conditions.map(({ attribute }) => indexedAttributes.get(attribute)!.unit);
  if (units.includes('instance')) return 'instance';
  return units.every((unit) => unit === 'patient') ? 'patient' : 'series';
}
