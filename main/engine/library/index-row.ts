/** From the values of one header to the rows of the index. */
import type { NewInstance } from '../store/write-index.ts';
import { acquisitionOf, integerOf, numberOf, phaseOf, valueOf, type Attribute } from './attributes.ts';
import type { IndexedHeader } from './read-headers.ts';

export function toNewInstance(file: number, root: number, header: IndexedHeader): NewInstance {
  const { values } = header;
  const text = (keyword: Attribute): string => valueOf(values, keyword);
  const firstOf = (...keywords: Attribute[]): string => keywords.map(text).find((value) => value !== '') ?? '';
  return {
    file,
    root,
    issuer: text('IssuerOfPatientID'),
    patient: {
      patientId: text('PatientID'),
      name: text('PatientName'),
      birthDate: text('PatientBirthDate'),
      sex: text('PatientSex'),
      ethnicGroup: text('EthnicGroup'),
    },
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
      acquisition: () => JSON.stringify(acquisitionOf(values)),
      thickness: numberOf(values, 'SliceThickness'),
    },
    instance: {
      sopUid: text('SOPInstanceUID'),
      sopClass: text('SOPClassUID'),
      number: integerOf(values, 'InstanceNumber'),
      transferSyntax: header.transferSyntax,
      dataSetOffset: header.dataSetOffset,
      pixelOffset: header.pixelOffset,
      digest: header.digest,
      rows: integerOf(values, 'Rows'),
      columns: integerOf(values, 'Columns'),
      frames: Math.max(1, integerOf(values, 'NumberOfFrames') ?? 1),
      bitsAllocated: integerOf(values, 'BitsAllocated'),
      samples: integerOf(values, 'SamplesPerPixel'),
      photometric: text('PhotometricInterpretation'),
      imageType: text('ImageType'),
      burnedIn: text('BurnedInAnnotation'),
      identityRemoved: text('PatientIdentityRemoved'),
      position: header.position,
      orientation: text('ImageOrientationPatient'),
      spacing: firstOf('PixelSpacing', 'ImagerPixelSpacing'),
      acquisitionNumber: text('AcquisitionNumber'),
      patientAge: text('PatientAge'),
      date: firstOf('ContentDate', 'AcquisitionDate', 'SeriesDate', 'StudyDate'),
      remark: header.remark,
      phase: phaseOf(values),
    },
  };
}
