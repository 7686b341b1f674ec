/** From the values of one header to a row of the index, and to what its series' files share. */
import type { Header } from '../dicom/types.ts';
import type { InstanceValues, SeriesHeader } from '../store/index-batch.ts';
import {
  acquisitionOf,
  integerOf,
  numberOf,
  phaseOf,
  positionAlongNormal,
  valueOf,
  type Attribute,
  type Values,
} from './attributes.ts';

/** Two files are of one series, for one person, exactly where these are equal. */
const seriesIdentity = [
  'IssuerOfPatientID',
  'PatientID',
  'PatientName',
  'PatientBirthDate',
  'PatientSex',
  'StudyInstanceUID',
  'SeriesInstanceUID',
] as const satisfies readonly Attribute[];

export const ofOneSeries = (one: Values, other: Values): boolean =>
  seriesIdentity.every((keyword) => valueOf(one, keyword) === valueOf(other, keyword));

export function toSeriesHeader(values: Values): SeriesHeader {
  const text = (keyword: Attribute): string => valueOf(values, keyword);
  const name = text('PatientName');
  const birthDate = text('PatientBirthDate');
  const sex = text('PatientSex');
  return {
    issuer: text('IssuerOfPatientID'),
    patient: { patientId: text('PatientID'), name, birthDate, sex, ethnicGroup: text('EthnicGroup') },
    person: JSON.stringify([name, birthDate, sex]),
    study: {
      uid: text('StudyInstanceUID'),
      date: text('StudyDate'),
      time: text('StudyTime'),
      description: text('StudyDescription'),
      studyId: text('StudyID'),
      accession: text('AccessionNumber'),
    },
    series: {
      uid: text('SeriesInstanceUID'),
      number: integerOf(values, 'SeriesNumber'),
      modality: text('Modality'),
      description: text('SeriesDescription'),
      protocol: text('ProtocolName'),
      bodyPart: text('BodyPartExamined'),
      manufacturer: text('Manufacturer'),
      model: text('ManufacturerModelName'),
      software: text('SoftwareVersions'),
      station: text('StationName'),
      institution: text('InstitutionName'),
      sopClass: text('SOPClassUID'),
      frameOfReference: text('FrameOfReferenceUID'),
      acquisition: JSON.stringify(acquisitionOf(values)),
      thickness: numberOf(values, 'SliceThickness'),
    },
  };
}

/** The columns of one instance in the order of `numberColumns` and `textColumns`. */
export function toInstance(header: Header): InstanceValues {
  const { values } = header;
  const text = (keyword: Attribute): string => valueOf(values, keyword);
  const orientation = text('ImageOrientationPatient');
  // Without pixel data there is no picture, however large it is said to be: nothing can be burned into it.
  const hasPicture = header.pixelOffset >= 0;
  return {
    numbers: [
      integerOf(values, 'InstanceNumber'),
      header.dataSetOffset,
      header.pixelOffset,
      hasPicture ? integerOf(values, 'Rows') : null,
      hasPicture ? integerOf(values, 'Columns') : null,
      Math.max(1, integerOf(values, 'NumberOfFrames') ?? 1),
      integerOf(values, 'BitsAllocated'),
      integerOf(values, 'SamplesPerPixel'),
      positionAlongNormal(text('ImagePositionPatient'), orientation),
    ],
    texts: [
      text('SOPInstanceUID'),
      text('SOPClassUID'),
      header.encoding.transferSyntax,
      header.digest,
      text('PhotometricInterpretation'),
      text('ImageType'),
      text('BurnedInAnnotation'),
      text('PatientIdentityRemoved'),
      orientation,
      text('PixelSpacing') || text('ImagerPixelSpacing'),
      text('AcquisitionNumber'),
      text('PatientAge'),
      text('ContentDate') || text('AcquisitionDate') || text('SeriesDate') || text('StudyDate'),
      header.remarks.length ? header.remarks.join(' ') : null,
      phaseOf(values),
    ],
  };
}
