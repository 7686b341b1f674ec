/** Every place where an identifier can hide, one planted after the other: none of them reaches the output. */
import { describe, expect, it } from 'vitest';
import { newUid } from '#engine/deidentify/identity.ts';
import { createDicom, transferSyntaxes, type NewDataSet } from '#engine/dicom/create.ts';
import { ct, profileWith, run, runBytes, uidKey, type Outcome } from './object.ts';

const basic = profileWith();
const most = profileWith(
  ['safe-private', 'device-identity', 'patient-characteristics', 'modified-dates'],
  ['descriptors', 'structured-content', 'graphics'],
);
const profiles = { basic, most };
const storage = '1.2.840.10008.5.1.4.1.1.';

const clean = ({ result, bytes }: Outcome): void => {
  expect(result.state).toBe('written');
  for (const needle of ['NEEDLE', 'Roe', 'MRN4711', '19560312']) expect(bytes.includes(needle), needle).toBe(false);
};
const person: NewDataSet = {
  PatientName: 'Roe^Ana', PatientID: 'MRN4711', OtherPatientNames: 'NEEDLE^A', PatientComments: 'NEEDLE',
}; // prettier-ignore

for (const [name, profile] of Object.entries(profiles))
  describe(`under ${name}`, () => {
    it('nested sequences, twelve deep', () => {
      let deep: NewDataSet = person;
      for (let depth = 0; depth < 12; depth++) deep = { ...person, DerivationCodeSequence: [deep] };
      clean(run(ct({ DerivationCodeSequence: [deep] }), profile));
    });
    it('a sequence that hides in UN, implicit inside (CP-246), of undefined and of defined length', () => {
      const implicit = (tag: number, value: Buffer): Buffer => {
        const head = Buffer.alloc(8);
        head.writeUInt16LE(tag >>> 16, 0);
        head.writeUInt16LE(tag & 0xffff, 2);
        head.writeUInt32LE(value.length, 4);
        return Buffer.concat([head, value]);
      };
      const item = implicit(0xfffee000, Buffer.concat([
        implicit(0x00100010, Buffer.from('NEEDLE^A')), implicit(0x00104000, Buffer.from('NEEDLE')),
      ])); // prettier-ignore
      for (const tag of ['00089215', '0040A730', '00091001', '00081140'])
        clean(run(ct({ '00090010 LO': 'NEEDLE 1', [`${tag} UN`]: item }), profile));
    });
    it('several UIDs and several dates in one element', () => {
      const { at, bytes } = run(
        ct({ FailedSOPInstanceUIDList: ['1.2.3.4.5', '1.2.3.777'], DateOfLastCalibration: ['20240301', '20240302'] }),
        profile,
      );
      expect(at('00080058') ?? `${newUid(uidKey, '1.2.3.4.5')}\\${newUid(uidKey, '1.2.3.777')}`).toBe(
        `${newUid(uidKey, '1.2.3.4.5')}\\${newUid(uidKey, '1.2.3.777')}`,
      );
      for (const value of ['1.2.3.777', '20240301', '20240302']) expect(bytes.includes(value), value).toBe(false);
    });
    it('file meta information: AE titles, addresses, private information; and the preamble', () => {
      const outcome = run(ct(), profile, {
        preamble: Buffer.from('NEEDLE in the preamble'),
        meta: {
          '00020016 AE': 'NEEDLE_1', '00020017 AE': 'NEEDLE_2', '00020018 AE': 'NEEDLE_3',
          '00020026 UR': 'http://NEEDLE', '00020027 UR': 'http://NEEDLE', '00020028 UR': 'http://NEEDLE',
          '00020100 UI': '1.2.3.4.888', '00020102 OB': Buffer.from('NEEDLE'),
        },
      }); // prettier-ignore
      clean(outcome);
      expect(outcome.bytes.includes('1.2.3.4.888')).toBe(false);
      expect(outcome.file.meta.elements.map(({ tag }) => (tag & 0xffff).toString(16))).toEqual([
        '0', '1', '2', '3', '10', '12', '13',
      ]); // prettier-ignore
    });
    it('group 0004 and other groups that belong to no object', () => {
      clean(run(ct({ '00041500 CS': 'NEEDLE', '00041600 UL': 1, '00000010 LO': 'NEEDLE' }), profile));
    });
    it('padding, signatures, bytes after the data set', () => {
      const source = createDicom({ dataSet: ct({ 'FFFCFFFC OB': Buffer.from('NEEDLE') }) });
      clean(runBytes(Buffer.concat([source, Buffer.from('NEEDLE')]), profile));
      // More than that is no padding: such a file does not read, and what does not read is never written.
      expect(() => runBytes(Buffer.concat([source, Buffer.from('NEEDLE after the end')]), profile)).toThrow(
        /announces/,
      );
      clean(run(ct({ 'FFFAFFFA SQ': [{ '04000115 OB': Buffer.from('NEEDLE') }] }), profile));
    });
    it('curves and overlays with their labels and descriptions', () => {
      clean(
        run(
          ct({
            '50000022 LO': 'NEEDLE', '50002500 LO': 'NEEDLE', '50003000 OW': Buffer.from('NEEDLE'), '501E2500 LO': 'NEEDLE',
            '60000010 US': 1, '60000022 LO': 'NEEDLE', '60001500 LO': 'NEEDLE', '60003000 OW': Buffer.from('NEEDLE'),
            '60004000 LT': 'NEEDLE', '601E0022 LO': 'NEEDLE', '601E3000 OW': Buffer.alloc(2),
          }),
          profile,
        ),
      ); // prettier-ignore
    });
    it('the values that earlier changes replaced', () => {
      clean(
        run(
          ct({
            OriginalAttributesSequence: [{ ModifiedAttributesSequence: [person], SourceOfPreviousValues: 'NEEDLE' }],
            ModifiedAttributesSequence: [person],
            '04000600 SQ': [person],
            EncryptedAttributesSequence: [{ EncryptedContent: Buffer.from('NEEDLE') }],
          }),
          profile,
        ),
      ); // prettier-ignore
    });
    it('icon images', () => {
      const icon = { Rows: 2, Columns: 2, 'PixelData OW': Buffer.from('NEEDLE'), ...person };
      clean(run(ct({ IconImageSequence: [icon], DerivationCodeSequence: [{ IconImageSequence: [icon] }] }), profile));
    });
    it('labels of segments and structures, meanings of codes', () => {
      const code = (CodeMeaning: string): NewDataSet[] => [
        { CodeValue: '1', CodingSchemeDesignator: '99X', CodeMeaning },
      ];
      clean(
        run(
          ct({
            SOPClassUID: `${storage}66.4`, Modality: 'SEG', ContentLabel: 'ROE', ContentDescription: 'NEEDLE',
            ContentCreatorName: 'NEEDLE^C',
            SegmentSequence: [{
              SegmentNumber: 1, SegmentLabel: 'liver Roe', SegmentDescription: 'NEEDLE', TrackingID: 'NEEDLE 12',
              SegmentAlgorithmType: 'MANUAL', SegmentedPropertyTypeCodeSequence: code('NEEDLE'),
            }],
          }),
          profile,
        ),
      ); // prettier-ignore
      clean(
        run(
          ct({
            SOPClassUID: `${storage}481.3`, Modality: 'RTSTRUCT', StructureSetLabel: 'NEEDLE', StructureSetName: 'Roe',
            StructureSetROISequence: [{ ROINumber: 1, ROIName: 'NEEDLE', ROIDescription: 'Roe', ROIGenerationDescription: 'NEEDLE' }],
            RTROIObservationsSequence: [{ ObservationNumber: 1, ROIObservationLabel: 'NEEDLE', ROIInterpreter: 'NEEDLE^D' }],
          }),
          profile,
        ),
      ); // prettier-ignore
    });
    it('text of every character-carrying VR in attributes that no table names', () => {
      const values: Record<string, string> = {
        AE: 'NEEDLE', LO: 'NEEDLE', LT: 'NEEDLE', PN: 'NEEDLE^A', SH: 'NEEDLE', ST: 'NEEDLE', UC: 'NEEDLE', UR: 'http://NEEDLE',
        UT: 'NEEDLE', AS: 'NEE', DA: 'NEEDLE', TM: 'NEEDLE', DT: 'NEEDLE', IS: 'NEEDLE', DS: 'NEEDLE', UI: 'NEEDLE', CS: 'Roe, Ana',
      }; // prettier-ignore
      const more = Object.fromEntries(
        Object.entries(values).map(([vr, value], index) => [
          `0008${(0x0a00 + index).toString(16).toUpperCase().padStart(4, '0')} ${vr}`,
          value,
        ]),
      );
      const known = Object.fromEntries(Object.entries(values).map(([vr, value]) => [`00281055 ${vr}`, value]));
      clean(run(ct({ ...more, DerivationCodeSequence: [more] }), profile));
      for (const [key, value] of Object.entries(known)) clean(run(ct({ [key]: value }), profile));
    });
  });

describe('whole objects', () => {
  it('encapsulated documents are left out, whatever the options', () => {
    const document = ct({ SOPClassUID: `${storage}104.1`, Modality: 'DOC', '00420011 OB': Buffer.from('NEEDLE') });
    delete document['PixelData OW'];
    for (const profile of Object.values(profiles))
      expect(run(document, profile).result).toMatchObject({ state: 'withheld', code: 'document' });
  });
  it('an encapsulated document inside another object is replaced', () => {
    clean(run(ct({ '00420011 OB': Buffer.from('NEEDLE'), DocumentTitle: 'NEEDLE' }), most));
  });
  it('unknown kinds of objects are left out', () => {
    expect(run(ct({ SOPClassUID: '1.2.3.4' })).result).toMatchObject({ code: 'unknown-class' });
    expect(run(ct({ SOPClassUID: `${storage}999` })).result).toMatchObject({ code: 'unknown-class' });
  });
  it('presentation states lose drawn text, labels and descriptions, and keep their references', () => {
    const state = ct({
      SOPClassUID: `${storage}11.1`, Modality: 'PR', ContentLabel: 'ROE', ContentDescription: 'NEEDLE', ContentCreatorName: 'NEEDLE^E',
      PresentationCreationDate: '20240301', PresentationCreationTime: '101010',
      GraphicAnnotationSequence: [{
        GraphicLayer: 'ROE', TextObjectSequence: [{ UnformattedTextValue: 'NEEDLE' }],
        GraphicObjectSequence: [{ CompoundGraphicType: 'NEEDLE' }],
      }],
      GraphicLayerSequence: [{ GraphicLayer: 'ROE', GraphicLayerOrder: 1, GraphicLayerDescription: 'NEEDLE' }],
      ReferencedSeriesSequence: [{ SeriesInstanceUID: '1.2.3.4.1', ReferencedImageSequence: [{ ReferencedSOPInstanceUID: '1.2.3.4.5' }] }],
    }); // prettier-ignore
    delete state['PixelData OW'];
    const outcome = run(state, most);
    clean(outcome);
    expect(outcome.at('00081115.0.00081140.0.00081155')).toBe(newUid(uidKey, '1.2.3.4.5'));
  });
});

describe('structured reports: content items of every type (PS3.15 E.3.4)', () => {
  const concept = (CodeValue: string): NewDataSet[] => [{ CodeValue, CodingSchemeDesignator: 'DCM', CodeMeaning: 'x' }];
  const item = (ValueType: string, code: string, more: NewDataSet): NewDataSet => ({
    RelationshipType: 'CONTAINS', ValueType, ConceptNameCodeSequence: concept(code), ...more,
  }); // prettier-ignore
  // A name that the table knows, and one that it does not, for each type.
  const items = [
    item('PNAME', '121008', { PersonName: 'NEEDLE^A' }),
    item('PNAME', '999990', { PersonName: 'NEEDLE^A' }),
    item('TEXT', '121106', { TextValue: 'Roe said' }),
    item('TEXT', '999991', { TextValue: 'NEEDLE' }),
    item('DATETIME', '111526', { DateTime: '20240301101010' }),
    item('DATETIME', '999992', { DateTime: '20240301101010' }),
    item('DATE', '111060', { Date: '20240301' }),
    item('DATE', '999993', { Date: '20240301' }),
    item('TIME', '111061', { Time: '101010' }),
    item('UIDREF', '112040', { UID: '1.2.3.4.5' }),
    item('UIDREF', '999994', { UID: '1.2.3.4.5' }),
    item('CODE', '999995', {
      ConceptCodeSequence: [{ CodeValue: 'NEEDLE', CodingSchemeDesignator: '99N', CodeMeaning: 'NEEDLE' }],
    }),
    item('CONTAINER', '125007', { ContentSequence: [item('TEXT', '121009', { TextValue: 'NEEDLE hospital' })] }),
  ];
  for (const retain of [[], ['modified-dates'], ['full-dates']] as const)
    it(`with ${retain[0] ?? 'no'} dates`, () => {
      const report = ct({
        SOPClassUID: `${storage}88.33`, Modality: 'SR', ValueType: 'CONTAINER', ConceptNameCodeSequence: concept('126000'),
        VerifyingObserverSequence: [{
          VerifyingObserverName: 'NEEDLE^V', VerifyingOrganization: 'NEEDLE', VerificationDateTime: '20240301101010',
          VerifyingObserverIdentificationCodeSequence: [{ CodeValue: 'NEEDLE', CodingSchemeDesignator: '99N', CodeMeaning: 'NEEDLE' }],
        }],
        AuthorObserverSequence: [{ ObserverType: 'PSN', PersonName: 'NEEDLE^W', InstitutionName: 'NEEDLE' }],
        ContentSequence: items,
      }); // prettier-ignore
      delete report['PixelData OW'];
      const outcome = run(report, profileWith([...retain], ['structured-content', 'descriptors']));
      clean(outcome);
      expect(outcome.bytes.includes('1.2.3.4.5'), 'UID').toBe(false);
      expect(outcome.bytes.includes('20240301'), 'dates').toBe(retain[0] === 'full-dates');
    });
});

describe('encodings', () => {
  for (const [syntax, transferSyntax] of Object.entries(transferSyntaxes))
    if (syntax !== 'rle' && syntax !== 'deflated')
      it(`${syntax}: names in other character sets, in sequences with a set of their own`, () => {
        const outcome = run(
          ct({
            SpecificCharacterSet: 'ISO_IR 192',
            ReferringPhysicianName: Buffer.from('Мария^НЕЕДЛЕ '),
            StudyDescription: Buffer.from('Käte ÄNEEDLE'),
            DerivationCodeSequence: [{ SpecificCharacterSet: 'ISO_IR 100', OtherPatientNames: Buffer.from([0x4e, 0xc4, 0x44, 0x45]) }],
          }),
          most,
          { transferSyntax },
        ); // prettier-ignore
        clean(outcome);
        expect(outcome.bytes.includes(Buffer.from('НЕЕДЛЕ'))).toBe(false);
        expect(outcome.bytes.includes(Buffer.from([0x4e, 0xc4, 0x44, 0x45]))).toBe(false);
      });
});
