/** The modules that every sample object shares: patient, study, series, equipment, and the private blocks of the two makers. */
import type { NewDataSet } from '#engine/dicom/create.ts';
import type { Person } from './people.ts';

export const sopClasses = {
  CT: '1.2.840.10008.5.1.4.1.1.2',
  MR: '1.2.840.10008.5.1.4.1.1.4',
  US: '1.2.840.10008.5.1.4.1.1.3.1',
  DX: '1.2.840.10008.5.1.4.1.1.1.1',
  SEG: '1.2.840.10008.5.1.4.1.1.66.4',
  RTSTRUCT: '1.2.840.10008.5.1.4.1.1.481.3',
  SR: '1.2.840.10008.5.1.4.1.1.88.22',
} as const;
export type SampleModality = keyof typeof sopClasses;

export interface StudyFacts {
  uid: string;
  id: string;
  description: string;
}
export interface SeriesFacts {
  uid: string;
  number: number;
  modality: SampleModality;
  description: string;
  protocol: string;
  bodyPart: string;
}

/** A coded entry (PS3.3 8.8). */
export const code = (value: string, scheme: string, meaning: string): NewDataSet => ({
  CodeValue: value,
  CodingSchemeDesignator: scheme,
  CodeMeaning: meaning,
});
export const reference = (sopClass: string, uid: string): NewDataSet => ({
  ReferencedSOPClassUID: sopClass,
  ReferencedSOPInstanceUID: uid,
});

/** What the comment of a careless front desk would say: name, birth date and telephone in free text. */
export function commentOn(person: Person): string {
  const { birthDate } = person;
  const born = `${birthDate.slice(6)}.${birthDate.slice(4, 6)}.${birthDate.slice(0, 4)}`;
  return `Pat. ${person.family}, ${person.given}, born ${born}, call ${person.phone}`;
}

function patient(person: Person): NewDataSet {
  return {
    SpecificCharacterSet: person.charset,
    PatientName: person.name,
    PatientID: person.id,
    PatientBirthDate: person.birthDate,
    PatientSex: person.sex,
    PatientAge: `${String(person.age).padStart(3, '0')}Y`,
    PatientSize: person.height.toFixed(2),
    PatientWeight: person.weight,
    OtherPatientIDsSequence: [{ PatientID: person.otherId, TypeOfPatientID: 'TEXT' }],
    PatientAddress: person.street,
    PatientTelephoneNumbers: person.phone,
    ...(person.ethnicity ? { EthnicGroup: person.ethnicity } : {}),
    PatientComments: commentOn(person),
  };
}

function equipment(person: Person, modality: SampleModality): NewDataSet {
  const { site } = person;
  const model = modality === 'US' || modality === 'MR' || modality === 'DX' ? site.models[modality] : site.models.CT;
  return {
    Manufacturer: site.manufacturer,
    ManufacturerModelName: model,
    InstitutionName: site.institution,
    InstitutionAddress: site.address,
    InstitutionalDepartmentName: site.department,
    StationName: site.station,
    DeviceSerialNumber: String(40_000 + site.folder.length * 7 + modality.length),
    SoftwareVersions: site.manufacturer === 'SIEMENS' ? 'syngo CT VA48A' : 'DV26.0_R03',
  };
}

/** Everything that does not depend on the kind of object. Times follow the order of the instances. */
export function commonModules(
  person: Person,
  study: StudyFacts,
  series: SeriesFacts,
  instance: { uid: string; number: number },
): NewDataSet {
  const time = `${person.studyTime}.${String(instance.number).padStart(6, '0')}`;
  return {
    ...patient(person),
    SOPClassUID: sopClasses[series.modality],
    SOPInstanceUID: instance.uid,
    InstanceCreationDate: person.studyDate,
    InstanceCreationTime: time,
    StudyInstanceUID: study.uid,
    StudyID: study.id,
    StudyDate: person.studyDate,
    StudyTime: person.studyTime,
    AccessionNumber: person.accession,
    StudyDescription: study.description,
    ReferringPhysicianName: person.site.physicians[person.index % 2]!,
    NameOfPhysiciansReadingStudy: person.site.physicians[(person.index + 1) % 2]!,
    AdmittingDiagnosesDescription: `Referred by ${person.site.institution}`,
    AdditionalPatientHistory: `Seen with relatives of ${person.given} ${person.family}`,
    SeriesInstanceUID: series.uid,
    SeriesNumber: series.number,
    SeriesDate: person.studyDate,
    SeriesTime: person.studyTime,
    SeriesDescription: series.description,
    ProtocolName: series.protocol,
    Modality: series.modality,
    OperatorsName: person.site.operator,
    PerformingPhysicianName: person.site.physicians[0]!,
    RequestAttributesSequence: [
      {
        RequestedProcedureID: person.accession,
        RequestedProcedureDescription: `${study.description} for ${person.family}`,
        ScheduledProcedureStepID: `${person.accession}-1`,
        ScheduledProtocolCodeSequence: [code('RPID16', 'RADLEX', 'CT CHEST')],
      },
    ],
    ...equipment(person, series.modality),
    InstanceNumber: instance.number,
    ContentDate: person.studyDate,
    ContentTime: time,
  };
}

export const imageModules = (person: Person): NewDataSet => ({
  AcquisitionDate: person.studyDate,
  AcquisitionTime: person.studyTime,
  AcquisitionDateTime: `${person.studyDate}${person.studyTime}`,
  ImageComments: `Checked by ${person.site.operator.replace('^', ', ')}`,
});

/**
 * The makers' private blocks. Listed as safe by PS3.15 E.3.10-1: the b-values and the pitch. Not safe: a header that
 * holds the name, a station, a person name inside a private sequence, an element of a block that nobody reserved.
 */
export function privateBlocks(person: Person, modality: 'CT' | 'MR'): NewDataSet {
  const makers: NewDataSet =
    person.site.manufacturer === 'SIEMENS'
      ? {
          '00290010 LO': 'SIEMENS CSA HEADER',
          '00291008 CS': 'IMAGE NUM 4',
          '00291010 OB': Buffer.from(
            `SV10\u0004\u0003\u0002\u0001tPatientName\0${person.family}^${person.given}\0`,
            'latin1',
          ),
          ...(modality === 'MR'
            ? { '00190010 LO': 'SIEMENS MR HEADER', '0019100C IS': '0', '00191008 CS': 'IMAGE NUM 4' }
            : {}),
        }
      : {
          '00090010 LO': 'GEMS_IDEN_01',
          '00091002 SH': person.site.station,
          '00430010 LO': 'GEMS_PARM_01',
          ...(modality === 'MR' ? { '00431039 IS': '0\\8\\0\\0' } : { '00431027 SH': '0.984:1' }),
        };
  return {
    ...makers,
    '00710010 LO': 'ACME RIS 1.0',
    '00711001 SQ': [
      {
        PatientName: `${person.family}^${person.given}`,
        PatientBirthDate: person.birthDate,
        RequestingPhysician: person.site.physicians[1]!,
      },
    ],
    '00712002 LO': `orphan ${person.id}`,
  };
}
