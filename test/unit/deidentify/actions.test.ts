/** What each action code does, at the top and inside sequences, in every encoding. */
import { describe, expect, it } from 'vitest';
import { newUid } from '#engine/deidentify/identity.ts';
import { transferSyntaxes, type NewDataSet } from '#engine/dicom/create.ts';
import { ct, profileWith, run, runBytes, uidKey } from './object.ts';

const mapped = (uid: string): string => newUid(uidKey, uid);
const nested: NewDataSet = {
  PatientAddress: 'ZORBLAX street',
  ReferringPhysicianName: 'ZORBLAX^Doctor',
  ContentDate: '20240301',
  ProtocolName: 'ZORBLAX protocol',
  AcquisitionDate: '20240301',
  InstitutionName: 'ZORBLAX hospital',
  ReferencedSOPInstanceUID: '1.2.3.4.5',
};

describe('PS3.15 Table E.1-1 at the top and in items of kept sequences', () => {
  for (const [syntax, transferSyntax] of Object.entries(transferSyntaxes)) {
    if (syntax === 'rle') continue;
    it(`${syntax}: X removes, Z empties, D replaces, U maps, and the pixels stay`, () => {
      const { result, at, has, bytes } = run(
        ct({ ...nested, DerivationCodeSequence: [nested, { ...nested, PurposeOfReferenceCodeSequence: [nested] }] }),
        profileWith(),
        { transferSyntax },
      );
      expect(result.state).toBe('written');
      for (const place of ['', '00089215.0.', '00089215.1.', '00089215.1.0040A170.0.']) {
        expect(has(`${place}00101040`), `${place} X`).toBe(false);
        expect(at(`${place}00080090`), `${place} Z`).toBe('');
        expect(at(`${place}00080023`), `${place} Z/D, type 2C or unknown`).toBe('');
        expect(has(`${place}00181030`), `${place} X/D, type 3`).toBe(false);
        expect(has(`${place}00080022`), `${place} X/Z, type 3`).toBe(false);
        expect(has(`${place}00080080`), `${place} X/Z/D, type 3`).toBe(false);
        expect(at(`${place}00081155`), `${place} U`).toBe(mapped('1.2.3.4.5'));
      }
      if (syntax !== 'deflated') expect(bytes.includes('ZORBLAX')).toBe(false);
    });
  }
  it('code U is consistent over the instance, its references, several values and the file meta information', () => {
    const { at, file, result } = run(
      ct({
        ReferencedSOPInstanceUID: '1.2.3.4.5',
        FailedSOPInstanceUIDList: ['1.2.3.4.5', '1.2.3.9'],
        IrradiationEventUID: ['1.2.3.7', '1.2.3.8'],
      }),
    );
    const uid = mapped('1.2.3.4.5');
    expect(at('00080018')).toBe(uid);
    expect(at('00081155')).toBe(uid);
    expect(at('00080058')).toBe(`${uid}\\${mapped('1.2.3.9')}`);
    expect(at('00083010')).toBe(`${mapped('1.2.3.7')}\\${mapped('1.2.3.8')}`);
    const meta = file.meta.elements.find((element) => element.tag === 0x00020003)!;
    expect(meta.length).toBe(uid.length + (uid.length % 2));
    expect(result).toMatchObject({
      state: 'written',
      sopInstanceUid: uid,
      studyInstanceUid: mapped('1.2.3.4'),
      seriesInstanceUid: mapped('1.2.3.4.1'),
    });
  });
  it('code X/Z/U* keeps referenced images with their UIDs mapped, and class UIDs as they are', () => {
    const { at } = run(
      ct({
        ReferencedImageSequence: [
          { ReferencedSOPClassUID: '1.2.840.10008.5.1.4.1.1.2', ReferencedSOPInstanceUID: '1.2.3.4.9' },
        ],
      }),
    );
    expect(at('00081140.0.00081155')).toBe(mapped('1.2.3.4.9'));
    expect(at('00081140.0.00081150')).toBe('1.2.840.10008.5.1.4.1.1.2');
  });
  it('code D of a sequence keeps its form and none of its content', () => {
    const { at, bytes } = run(
      ct({
        DerivationCodeSequence: [
          {
            PersonIdentificationCodeSequence: [
              { CodeValue: 'ZORBLAX1', CodingSchemeDesignator: '99ZORBLAX', CodeMeaning: 'ZORBLAX Doctor' },
            ],
          },
        ],
      }),
    );
    expect(at('00089215.0.00401101.0.00080104')).toBe('ANONYMIZED');
    expect(bytes.includes('ZORBLAX')).toBe(false);
  });
  it('code D gives each VR a valid value', () => {
    const { at } = run(
      ct({
        SelectorASValue: '095Y',
        SelectorAEValue: 'ZORBLAX',
        SelectorDAValue: '20240301',
        SelectorTMValue: '123000',
        SelectorDTValue: '20240301123000',
        SelectorPNValue: 'ZORBLAX^A',
        SelectorSHValue: 'ZORBLAX',
        SelectorUTValue: 'ZORBLAX text',
      }),
    );
    expect(['0072005F', '0072005E', '00720061', '0072006B', '00720063', '0072006A', '0072006C', '00720070'].map(at)).toEqual([
      '000D', 'ANONYMIZED', '19000101', '000000', '19000101', 'ANONYMIZED', 'ANONYMIZED', 'ANONYMIZED',
    ]); // prettier-ignore
  });
  it('patient name and ID become the pseudonym, the birth date is emptied', () => {
    const { at } = run(ct());
    expect([at('00100010'), at('00100020'), at('00100030'), at('00100040')]).toEqual([
      'FP-0TEST000',
      'FP-0TEST000',
      '',
      '',
    ]);
  });
});

describe('what the table does not name', () => {
  it('wildcard rows: curves, overlays and private attributes go with their whole groups', () => {
    const { file } = run(
      ct({
        '50002500 LO': 'ZORBLAX',
        '50003000 OW': new Uint8Array(4),
        '60000010 US': 2,
        '60000011 US': 2,
        '60000022 LO': 'ZORBLAX',
        '60001500 LO': 'ZORBLAX',
        '60003000 OW': new Uint8Array(2),
        '60004000 LT': 'ZORBLAX',
        '00090010 LO': 'ZORBLAX 1',
        '00091001 LO': 'ZORBLAX',
        '60020010 US': 1,
        '60023000 OW': new Uint8Array(2),
      }),
    );
    expect(
      file.dataSet.elements.filter(({ tag }) => (tag & 0x10000) !== 0 || tag >>> 24 === 0x50 || tag >>> 24 === 0x60),
    ).toEqual([]);
  });
  it('names are emptied, unknown attributes and addresses removed, wherever they stand', () => {
    const { at, has, bytes } = run(
      ct({
        DerivationCodeSequence: [
          {
            '0040A067 PN': 'ZORBLAX^A',
            '00080FF1 LO': 'ZORBLAX',
            RetrieveURL: 'http://ZORBLAX',
            'PatientBirthDateInAlternativeCalendar LO': 'ZORBLAX',
          },
        ],
      }),
    );
    expect(at('00089215.0.0040A067')).toBe('');
    expect(has('00089215.0.00080FF1')).toBe(false);
    expect(bytes.includes('ZORBLAX')).toBe(false);
  });
  it('free text outside the table goes without Clean Descriptors and loses what nothing explains with it', () => {
    const more = {
      WindowCenterWidthExplanation: 'Lung ZORBLAX',
      SecondaryCaptureDeviceManufacturer: 'ZORBLAX',
      SegmentDescription: 'left kidney ZORBLAX',
    };
    const basic = run(ct(more));
    expect([basic.has('00281055'), basic.has('00181016'), basic.has('00620006')]).toEqual([false, false, false]);
    const clean = run(ct(more), profileWith([], ['descriptors']));
    expect([clean.at('00281055'), clean.has('00181016'), clean.at('00620006')]).toEqual(['Lung', false, 'left kidney']);
  });
  it('technical text stays unless it holds an identifier or looks like one', () => {
    const { at, has } = run(
      ct({ Manufacturer: 'SIEMENS', ManufacturerModelName: 'Roe scanner', ConvolutionKernel: 'call 089 123 4567' }),
    );
    expect(at('00080070')).toBe('SIEMENS');
    expect([has('00081090'), has('00181210')]).toEqual([false, false]);
  });
  it('coded values, numbers and dates that are none lose what they hold', () => {
    const { at, has } = run(
      ct({
        BodyPartExamined: 'ZORBLAX',
        ScanOptions: 'Roe was here',
        KVP: 'ZORBLAX',
        ExposureTime: '12',
        ImageType: 'ORIGINAL\\PRIMARY\\AXIAL',
      }),
    );
    expect([at('00180015'), at('00181150'), at('00080008')]).toEqual(['', '12', 'ORIGINAL\\PRIMARY\\AXIAL']);
    expect([at('00180022') ?? '', at('00180060') ?? ''].join('')).not.toMatch(/Roe|ZORBLAX/);
    expect(has('00080060')).toBe(true);
  });
  it('codes of published schemes stay, codes of a hospital become a dummy', () => {
    const { at } = run(
      ct({
        DerivationCodeSequence: [
          { CodeValue: '113076', CodingSchemeDesignator: 'DCM', CodeMeaning: 'Segmentation' },
          { CodeValue: 'R77', CodingSchemeDesignator: '99STJOHN', CodeMeaning: 'St John special' },
          { CodeValue: '113076', CodingSchemeDesignator: 'DCM', CodeMeaning: 'Roe, Ana' },
        ],
      }),
    );
    expect([at('00089215.0.00080100'), at('00089215.0.00080104')]).toEqual(['113076', 'Segmentation']);
    expect([at('00089215.1.00080100'), at('00089215.1.00080102'), at('00089215.1.00080104')]).toEqual([
      'ANONYMIZED',
      '99ANON',
      'ANONYMIZED',
    ]);
    expect(at('00089215.2.00080104')).toBe('ANONYMIZED');
  });
  it('preamble, other file meta information and group lengths are not carried over', () => {
    const bytes = run(ct(), profileWith(), {
      preamble: Buffer.from('ZORBLAX in the preamble'),
      meta: { SourceApplicationEntityTitle: 'ZORBLAX_AE' },
    }).bytes;
    expect(bytes.includes('ZORBLAX')).toBe(false);
  });
});

describe('statements and re-runs', () => {
  it('says what was done, in the file, and drops what others said before', () => {
    const { at, result } = run(
      ct({
        PatientIdentityRemoved: 'NO',
        DeidentificationMethod: 'ZORBLAX tool',
        DeidentificationMethodCodeSequence: [
          { CodeValue: '113101', CodingSchemeDesignator: 'DCM', CodeMeaning: 'Clean Pixel Data Option' },
        ],
        LongitudinalTemporalInformationModified: 'UNMODIFIED',
      }),
    );
    expect([at('00120062'), at('00120063'), at('00280303')]).toEqual([
      'YES',
      'Fairpack 0.0.0\\DICOM PS3.15 2026c, Basic Profile',
      'REMOVED',
    ]);
    expect([at('00120064'), at('00120064.0.00080100')]).toEqual(['1 items', '113100']);
    expect(result).toMatchObject({ methods: ['113100'] });
  });
  it('on its own output it changes nothing that identifies and claims nothing more', () => {
    const profile = profileWith(['patient-characteristics'], ['descriptors']);
    const first = run(ct({ SeriesDescription: 'CT Thorax' }), profile);
    const second = runBytes(first.bytes, profile);
    expect(second.result.state).toBe('written');
    for (const tag of ['00100010', '00100020', '00100030', '0008103E', '00120062', '00120063', '00280303'])
      expect(second.at(tag)).toBe(first.at(tag));
    expect(second.result).toMatchObject({ methods: ['113100', '113105', '113108'] });
  });
  it('marks head scans as recognisable, and others not', () => {
    expect(run(ct({ BodyPartExamined: 'HEAD' })).at('00280302')).toBe('YES');
    expect(run(ct({ BodyPartExamined: 'HEAD', RecognizableVisualFeatures: 'NO' })).at('00280302')).toBe('YES');
    expect(run(ct({ BodyPartExamined: 'CHEST' })).has('00280302')).toBe(false);
  });
});
