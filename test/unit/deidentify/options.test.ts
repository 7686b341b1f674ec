/** The options of PS3.15 E.3: what each keeps or cleans, what it claims, and what does not go together. */
import { describe, expect, it } from 'vitest';
import { isOn, normalisedProfile, options, presetProfile, refuseConflicts } from '#engine/deidentify/options.ts';
import { compileRules } from '#engine/deidentify/rules.ts';
import { newUid } from '#engine/deidentify/identity.ts';
import type { NewDataSet } from '#engine/dicom/create.ts';
import { ct, profileWith, run, uidKey } from './object.ts';

const all: NewDataSet = {
  StationName: 'CT01',
  DeviceSerialNumber: '123456',
  InstitutionName: 'St John',
  PatientAge: '095Y',
  PatientWeight: '70',
  EthnicGroup: 'A',
  PatientState: 'ZORBLAX sedated contrast',
  DateOfLastCalibration: '20240201',
  AcquisitionDateTime: '20240301123000.5+0100',
  SeriesDescription: 'CT Thorax ZORBLAX',
  StudyDescription: 'ZORBLAX',
  PatientBreedDescription: 'ZORBLAX',
};
const codes = (result: unknown): string[] => (result as { methods: string[] }).methods;

describe('one option at a time', () => {
  it('none: everything that an option would keep is gone (E.1-1)', () => {
    const { at, has, result } = run(ct(all));
    for (const tag of [
      '00081010',
      '00181000',
      '00080080',
      '0008002A',
      '00101010',
      '00101030',
      '00102160',
      '00181200',
      '0008103E',
      '00081030',
      '00380500',
    ])
      expect(has(tag), tag).toBe(false);
    expect([at('00080020'), at('00280303')]).toEqual(['', 'REMOVED']);
    expect(codes(result)).toEqual(['113100']);
  });
  it('113109 Retain Device Identity (E.3.8) keeps the device, but no dates', () => {
    const { at, has, result } = run(ct(all), profileWith(['device-identity']));
    expect([at('00081010'), at('00181000'), has('00181200')]).toEqual(['CT01', '123456', false]);
    expect(codes(result)).toEqual(['113100', '113109']);
  });
  it('113112 Retain Institution Identity (E.3.11)', () => {
    const { at, result } = run(ct(all), profileWith(['institution-identity']));
    expect(at('00080080')).toBe('St John');
    expect(codes(result)).toEqual(['113100', '113112']);
  });
  it('113108 Retain Patient Characteristics (E.3.7): ages over 89 become 90, text is cleaned', () => {
    const { at, result } = run(ct(all), profileWith(['patient-characteristics']));
    expect([at('00100040'), at('00101010'), at('00101030'), at('00102160'), at('00380500')]).toEqual([
      'F',
      '090Y',
      '70',
      'A',
      'sedated contrast',
    ]);
    expect(at('00100030')).toBe('');
    expect(codes(result)).toEqual(['113100', '113108']);
  });
  it('113106 Retain Full Dates (E.3.6) keeps dates, not what is none', () => {
    const { at, has, result } = run(
      ct({ ...all, SeriesDate: 'ZORBLAX', ContentDate: '20240302' }),
      profileWith(['full-dates']),
    );
    expect([at('00080020'), at('00080023'), at('00181200'), has('00080021'), at('00280303')]).toEqual([
      '20240301',
      '20240302',
      '20240201',
      false,
      'MODIFIED',
    ]);
    expect(has('00100030') && at('00100030')).toBe('');
    expect(codes(result)).toEqual(['113100', '113106']);
  });
  it('113107 Retain Modified Dates (E.3.6) moves dates of any depth by the same days, keeps times, replaces placeholders', () => {
    const { at, result } = run(
      ct({
        ...all,
        SeriesDate: '19000101',
        ContentDate: '20240302',
        DerivationCodeSequence: [{ ContextGroupVersion: '20020904', ContentDate: '20240301' }],
      }),
      profileWith(['device-identity', 'modified-dates']),
    );
    expect([at('00080020'), at('00080023'), at('00089215.0.00080023')]).toEqual(['20180909', '20180910', '20180909']);
    expect([at('00181200'), at('0008002A'), at('00080030')]).toEqual(['20180811', '20180909123000.5+0100', '123000']);
    expect([at('00080021'), at('00280303')]).toEqual(['19000101', 'MODIFIED']);
    expect(at('00089215.0.00080106'), 'a public date would give the offset away').toBe('19000101');
    expect(codes(result)).toEqual(['113100', '113107', '113109']);
  });
  it('113110 Retain UIDs (E.3.9)', () => {
    const { at, result } = run(ct(), profileWith(['uids']));
    expect([at('00080018'), at('0020000D')]).toEqual(['1.2.3.4.5', '1.2.3.4']);
    expect(codes(result)).toEqual(['113100', '113110']);
  });
  it('113105 Clean Descriptors (E.3.5) keeps what says something; what loses all follows the Basic Profile', () => {
    const { at, has, result } = run(
      ct({
        ...all,
        RequestAttributesSequence: [
          { ScheduledProcedureStepDescription: 'CT ZORBLAX', ScheduledProcedureStepID: 'ZORBLAX' },
        ],
      }),
      profileWith([], ['descriptors']),
    );
    expect([at('0008103E'), has('00081030'), at('00400275.0.00400007'), has('00400275.0.00400009')]).toEqual([
      'CT Thorax',
      false,
      'CT',
      false,
    ]);
    expect(codes(result)).toEqual(['113100', '113105']);
  });
  it('113111 Retain Safe Private (E.3.10): by creator, wherever reserved; UIDs mapped; all else removed', () => {
    const { at, has, bytes, result } = run(
      ct({
        '00190010 LO': 'ZORBLAX MAKER', '00191023 LO': 'ZORBLAX', '001900A7 LO': 'GEMS_ACQU_01', '0019A723 DS': '5.0', '0019A7AA LO': 'ZORBLAX',
        '00990011 LO': 'NQHeader', '00991102 UI': '1.2.3.77', '00991105 LT': 'Roe', '7E010010 LO': 'HOLOGIC, Inc.',
        '7E011010 SQ': [{ '7E010010 LO': 'HOLOGIC, Inc.', '7E011001 LO': 'V1', '7E0110FF LO': 'ZORBLAX', PatientName: 'ZORBLAX^A' }],
        DerivationCodeSequence: [{ '00190020 LO': 'GEMS_ACQU_01', '00192023 DS': '7.0', '00192099 LO': 'ZORBLAX' }],
      }), // prettier-ignore
      profileWith(['safe-private']),
    );
    expect([at('001900A7'), at('0019A723'), has('0019A7AA'), has('00190010'), has('00191023')]).toEqual([
      'GEMS_ACQU_01',
      '5.0',
      false,
      false,
      false,
    ]);
    expect([at('00991102'), has('00991105')]).toEqual([newUid(uidKey, '1.2.3.77'), false]);
    expect([at('7E011010.0.7E011001'), has('7E011010.0.7E0110FF'), at('7E011010.0.00100010')]).toEqual([
      'V1',
      false,
      '',
    ]);
    expect([at('00089215.0.00190020'), at('00089215.0.00192023'), has('00089215.0.00192099')]).toEqual([
      'GEMS_ACQU_01',
      '7.0',
      false,
    ]);
    expect(bytes.includes('ZORBLAX')).toBe(false);
    expect(codes(result)).toEqual(['113100', '113111']);
  });
  it('113103 Clean Graphics (E.3.3) packages a presentation state without its drawings, and claims it only there', () => {
    const state = ct({
      SOPClassUID: '1.2.840.10008.5.1.4.1.1.11.1',
      Modality: 'PR',
      GraphicAnnotationSequence: [{ TextObjectSequence: [{ UnformattedTextValue: 'ZORBLAX' }] }],
    });
    delete state['PixelData OW'];
    expect(run(state).result).toMatchObject({ state: 'withheld', code: 'presentation-state' });
    const { result, has, bytes } = run(state, profileWith([], ['graphics']));
    expect([has('00700001'), bytes.includes('ZORBLAX'), codes(result)]).toEqual([false, false, ['113100', '113103']]);
    expect(codes(run(ct(), profileWith([], ['graphics'])).result)).toEqual(['113100']);
  });
  describe('113103 with Clean Descriptors (E.3.3) cleans annotations', () => {
    const drawn = (points: number, count = 1): NewDataSet[] =>
      Array.from({ length: count }, () => ({
        GraphicAnnotationUnits: 'PIXEL',
        GraphicDimensions: 2,
        NumberOfGraphicPoints: points,
        GraphicData: Array.from({ length: 2 * points }, (_, index) => index + 1),
        GraphicType: 'POLYLINE',
        GraphicFilled: 'N',
      }));
    const state = (text: string, GraphicObjectSequence: NewDataSet[]): NewDataSet => {
      const made = ct({
        SOPClassUID: '1.2.840.10008.5.1.4.1.1.11.1',
        Modality: 'PR',
        GraphicAnnotationSequence: [
          {
            GraphicLayer: 'MEASUREMENTS',
            TextObjectSequence: [{ UnformattedTextValue: text, AnchorPoint: [1, 2], AnchorPointVisibility: 'N' }],
            GraphicObjectSequence,
          },
        ],
      });
      delete made['PixelData OW'];
      return made;
    };
    const both = profileWith([], ['descriptors', 'graphics']);
    it('what is medical stays with the line that it measures, and a name goes', () => {
      const { result, has, bytes } = run(state('lytic focus 14 mm Dr. Zorblax', drawn(2)), both);
      expect([has('00700001'), bytes.includes('lytic focus 14 mm'), bytes.includes('Zorblax')]).toEqual([true, true, false]); // prettier-ignore
      expect(codes(result)).toEqual(['113100', '113103', '113105']);
    });
    it.each([
      ['a line of many points, which may be handwriting', drawn(6)],
      ['many lines, which may be letters', drawn(2, 21)],
    ])('all annotations go where there is %s', (_, drawings) => {
      const { has, bytes } = run(state('lytic focus', drawings), both);
      expect([has('00700001'), bytes.includes('lytic focus')]).toEqual([false, false]);
    });
  });
});

describe('113104 Clean Structured Content (E.3.4)', () => {
  const name = (CodeValue: string, CodingSchemeDesignator = 'DCM', CodeMeaning = 'meaning'): NewDataSet[] => [
    { CodeValue, CodingSchemeDesignator, CodeMeaning },
  ];
  const item = (ValueType: string, code: string, more: NewDataSet): NewDataSet => ({
    RelationshipType: 'CONTAINS',
    ValueType,
    ConceptNameCodeSequence: name(code),
    ...more,
  });
  const report = (extra: NewDataSet[] = []): NewDataSet => {
    const dataSet = ct({
      SOPClassUID: '1.2.840.10008.5.1.4.1.1.88.33', Modality: 'SR', ValueType: 'CONTAINER', ConceptNameCodeSequence: name('126000'),
      VerifyingObserverSequence: [{ VerifyingObserverName: 'ZORBLAX^Doctor', VerifyingOrganization: 'ZORBLAX' }],
      ContentSequence: [
        item('PNAME', '121008', { PersonName: 'ZORBLAX^Observer' }),
        item('TEXT', '121009', { TextValue: 'ZORBLAX hospital' }),
        item('TEXT', '121106', { TextValue: 'ZORBLAX liver lesion' }),
        item('TEXT', '999999', { TextValue: 'ZORBLAX left kidney' }),
        item('UIDREF', '112040', { UID: '1.2.3.99' }),
        item('DATE', '111060', { Date: '20240301' }),
        item('NUM', '121211', { MeasuredValueSequence: [{ NumericValue: '12.5', MeasurementUnitsCodeSequence: name('mm', 'UCUM', 'millimeter') }] }),
        item('CONTAINER', '125007', { ContentSequence: [item('PNAME', '121114', { PersonName: 'ZORBLAX^Nested' }), item('IMAGE', '121112', { ReferencedSOPSequence: [{ ReferencedSOPInstanceUID: '1.2.3.4.9' }] }), ...extra] }),
      ],
    }); // prettier-ignore
    delete dataSet['PixelData OW'];
    return dataSet;
  };
  it('without it reports are withheld with a reason', () => {
    expect(run(report()).result).toMatchObject({ state: 'withheld', code: 'report' });
  });
  for (const clean of [['structured-content'], ['descriptors', 'structured-content']] as const)
    it(`keeps the tree and the measurements, handles each entry by its concept (${clean.join(' and ')})`, () => {
      const { at, bytes, result } = run(report(), profileWith(['modified-dates'], [...clean]));
      expect(result.state).toBe('written');
      expect(bytes.includes('ZORBLAX')).toBe(false);
      const text = clean.length === 2;
      const kept = text ? 7 : 6;
      // Person Observer's Organization Name (X) goes; Comment (X, C with descriptors) goes without descriptors.
      expect(at('0040A730')).toBe(`${kept} items`);
      expect([at('0040A730.0.0040A123'), at('0040A730.0.0040A040')]).toEqual(['ANONYMIZED', 'PNAME']);
      const from = text ? 2 : 1;
      if (text) expect(at('0040A730.1.0040A160')).toBe('liver lesion');
      expect(at(`0040A730.${from}.0040A160`)).toBe(text ? 'left kidney' : 'ANONYMIZED');
      expect(at(`0040A730.${from + 1}.0040A124`)).toBe(newUid(uidKey, '1.2.3.99'));
      expect(at(`0040A730.${from + 2}.0040A121`)).toBe('20180909');
      expect(at(`0040A730.${from + 3}.0040A300.0.0040A30A`)).toBe('12.5');
      expect(at(`0040A730.${from + 4}.0040A730.0.0040A123`)).toBe('ANONYMIZED');
      expect(at(`0040A730.${from + 4}.0040A730.1.00081199.0.00081155`)).toBe(newUid(uidKey, '1.2.3.4.9'));
      expect(codes(result)).toContain('113104');
    });
  it('withholds a report whose entries refer to each other by position when one of them has to go', () => {
    const byPosition = report([{ RelationshipType: 'INFERRED FROM', ReferencedContentItemIdentifier: [1, 2] }]);
    expect(run(byPosition, profileWith([], ['structured-content'])).result).toMatchObject({
      state: 'withheld',
      code: 'structure',
    });
  });
});

describe('profiles', () => {
  it('the tcia preset asks for what the archive asks, and claims exactly that', () => {
    const { result, at } = run(ct(all), presetProfile('tcia'));
    expect(codes(result)).toEqual(['113100', '113105', '113107', '113108', '113109', '113111']);
    expect([at('00100010'), at('00100020'), at('00280303')]).toEqual(['FP-0TEST000', 'FP-0TEST000', 'MODIFIED']);
  });
  it('no profile at all claims clean pixels or faces (113101, 113102)', () => {
    const every = profileWith(
      ['safe-private', 'uids', 'device-identity', 'institution-identity', 'patient-characteristics', 'modified-dates'],
      ['descriptors', 'structured-content', 'graphics'],
    );
    const { result } = run(ct(all), every);
    expect(codes(result)).not.toContain('113101');
    expect(codes(result)).not.toContain('113102');
    expect(new Set(options.map(({ code }) => code)).size).toBe(10);
  });
  it('refuses full and modified dates together', () => {
    expect(() => refuseConflicts(profileWith(['full-dates', 'modified-dates']))).toThrow(
      /either stay as they were .* or be moved/,
    );
  });
  it('a preset decides its own options', () => {
    const profile = normalisedProfile({ preset: 'basic', retain: ['uids'], clean: ['graphics'], rules: [] });
    expect([isOn(profile, 'uids'), isOn(profile, 'graphics')]).toEqual([false, false]);
  });
  it('rules of the curator may be stricter than the profile, never looser', () => {
    const strict = run(
      ct({ Manufacturer: 'SIEMENS', KVP: '120' }),
      profileWith(
        [],
        [],
        [
          { tag: 'Manufacturer', action: 'remove', reason: '' },
          { tag: '00180060', action: 'empty', reason: '' },
        ],
      ),
    );
    // Manufacturer is of type 2: without its value the object stays valid, without the attribute it does not.
    expect([strict.at('00080070'), strict.at('00180060')]).toEqual(['', '']);
    for (const [tag, action] of [
      ['PatientName', 'keep'],
      ['SeriesDescription', 'keep'],
      ['StudyDate', 'keep'],
      ['StationName', 'keep'],
      ['StudyInstanceUID', 'remove'],
      ['Rows', 'remove'],
      ['00091001', 'keep'],
      ['NoSuchThing', 'remove'],
    ] as const)
      expect(() => compileRules(profileWith([], [], [{ tag, action, reason: '' }])), tag).toThrow();
  });
});
