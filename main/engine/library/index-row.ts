/** From the values of one header to a row of the index, and to what its series' files share. */
import type { Header } from '../dicom/types.ts';
import type { InstanceValues, SeriesHeader } from '../store/index-batch.ts';
import {
  acquisitionOf,
  integerOf,
  numberOf,
  phaseOf,
  placeOf,
  positionAlongNormal,
  valueOf,
  type Values,
} from './attributes.ts';

/** Two files are of one series, for one person, exactly where these are equal. */
const seriesIdentity = [
  placeOf.IssuerOfPatientID,
  placeOf.PatientID,
  placeOf.PatientName,
  placeOf.PatientBirthDate,
  placeOf.PatientSex,
  placeOf.StudyInstanceUID,
  placeOf.SeriesInstanceUID,
];

export const ofOneSeries = (one: Values, other: Values): boolean =>
  seriesIdentity.every((at) => one[at] === other[at] || valueOf(one, at) === valueOf(other, at));

export function toSeriesHeader(values: Values): SeriesHeader {
  const text = (at: number): string => valueOf(values, at);
  const name = text(placeOf.PatientName);
  const birthDate = text(placeOf.PatientBirthDate);
  const sex = text(placeOf.PatientSex);
  return {
    issuer: text(placeOf.IssuerOfPatientID),
    patient: { patientId: text(placeOf.PatientID), name, birthDate, sex, ethnicGroup: text(placeOf.EthnicGroup) },
    person: JSON.stringify([name, birthDate, sex]),
    study: {
      uid: text(placeOf.StudyInstanceUID),
      date: text(placeOf.StudyDate),
      time: text(placeOf.StudyTime),
      description: text(placeOf.StudyDescription),
      studyId: text(placeOf.StudyID),
      accession: text(placeOf.AccessionNumber),
    },
    series: {
      uid: text(placeOf.SeriesInstanceUID),
      number: integerOf(values, placeOf.SeriesNumber),
      modality: text(placeOf.Modality),
      description: text(placeOf.SeriesDescription),
      protocol: text(placeOf.ProtocolName),
      bodyPart: text(placeOf.BodyPartExamined),
      manufacturer: text(placeOf.Manufacturer),
      model: text(placeOf.ManufacturerModelName),
      software: text(placeOf.SoftwareVersions),
      station: text(placeOf.StationName),
      institution: text(placeOf.InstitutionName),
      sopClass: text(placeOf.SOPClassUID),
      frameOfReference: text(placeOf.FrameOfReferenceUID),
      acquisition: JSON.stringify(acquisitionOf(values)),
      thickness: numberOf(values, placeOf.SliceThickness),
    },
  };
}

/** The columns of one instance in the order of `numberColumns` and `textColumns`. */
export function toInstance(header: Header): InstanceValues {
  const { values } = header;
  const text = (at: number): string => valueOf(values, at);
  const orientation = text(placeOf.ImageOrientationPatient);
  // Without pixel data there is no picture, however large it is said to be: nothing can be burned into it.
  const hasPicture = header.pixelOffset >= 0;
  return {
    numbers: [
      integerOf(values, placeOf.InstanceNumber),
      header.dataSetOffset,
      header.pixelOffset,
      hasPicture ? integerOf(values, placeOf.Rows) : null,
      hasPicture ? integerOf(values, placeOf.Columns) : null,
      Math.max(1, integerOf(values, placeOf.NumberOfFrames) ?? 1),
      integerOf(values, placeOf.BitsAllocated),
      integerOf(values, placeOf.SamplesPerPixel),
      positionAlongNormal(text(placeOf.ImagePositionPatient), orientation),
    ],
    texts: [
      text(placeOf.SOPInstanceUID),
      text(placeOf.SOPClassUID),
      header.encoding.transferSyntax,
      header.digest,
      text(placeOf.PhotometricInterpretation),
      text(placeOf.ImageType),
      text(placeOf.BurnedInAnnotation),
      text(placeOf.PatientIdentityRemoved),
      orientation,
      text(placeOf.PixelSpacing) || text(placeOf.ImagerPixelSpacing),
      text(placeOf.AcquisitionNumber),
      text(placeOf.PatientAge),
      text(placeOf.ContentDate) || text(placeOf.AcquisitionDate) || text(placeOf.SeriesDate) || text(placeOf.StudyDate),
      header.remarks.length ? header.remarks.join(' ') : null,
      phaseOf(values),
    ],
  };
}
