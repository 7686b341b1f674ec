/** Dates and ages in whole objects (PS3.15 E.3.7, E.3.6): moved, kept or gone, and what the file says about it. */
import { describe, expect, it } from 'vitest';
import { newUid } from '#engine/deidentify/identity.ts';
import { presetProfile } from '#engine/deidentify/options.ts';
import type { NewDataSet } from '#engine/dicom/create.ts';
import { ct, profileWith, run, runBytes, uidKey } from './object.ts';

const moved = profileWith(['modified-dates']);
const full = profileWith(['full-dates']);
const enhanced = '1.2.840.10008.5.1.4.1.1.2.1';
const withoutDates = (more: NewDataSet = {}): NewDataSet => {
  const dataSet = ct(more);
  delete dataSet['StudyDate'];
  delete dataSet['StudyTime'];
  return dataSet;
};

describe('E.3.6: dates move by whole days of the patient', () => {
  it('at every depth, in DA and DT, several values, old form; fraction, zone and time of day stay', () => {
    const { at } = run(
      ct({
        SeriesDate: '2024.03.01',
        AcquisitionDateTime: '20240301235959.123456+0130',
        DateOfLastCalibration: ['20240301', '20231231'],
        DerivationCodeSequence: [
          { DerivationCodeSequence: [{ AcquisitionDateTime: '202403', StudyTime: '235959.1' }] },
        ],
      }),
      moved,
    );
    expect([at('00080021'), at('0008002A'), at('00181200')]).toEqual([
      '20180909', '20180909235959.123456+0130', '20180909\\20180710',
    ]); // prettier-ignore
    expect([at('00089215.0.00089215.0.0008002A'), at('00089215.0.00089215.0.00080030')]).toEqual([
      '201809',
      '235959.1',
    ]);
  });
  it('placeholders are never moved', () => {
    for (const placeholder of ['19000101', '00010101', '99991231', '19700101', '18000101'])
      expect(run(ct({ SeriesDate: placeholder, ContentDate: placeholder }), moved).at('00080021')).toBe('19000101');
  });
  it('what cannot be read is emptied or removed by its type, never passed through', () => {
    const bad = {
      StudyDate: 'NEEDLE',
      SeriesDate: '20240231',
      ContentDate: 'March 1',
      AcquisitionDateTime: '2024-03-01',
    };
    const simple = run(ct(bad), moved);
    expect([simple.at('00080020'), simple.has('00080021'), simple.at('00080023'), simple.has('0008002A')]).toEqual([
      '', false, '', false,
    ]); // prettier-ignore
    const strict = run(ct({ ...bad, SOPClassUID: enhanced }), moved);
    expect([strict.at('00080020'), strict.at('00080023')]).toEqual(['', '19000101']);
    expect(strict.bytes.includes('NEEDLE')).toBe(false);
  });
  it('the birth date goes under every option for dates', () => {
    for (const profile of [moved, full, profileWith(), presetProfile('tcia')])
      expect(run(ct(), profile).at('00100030')).toBe('');
  });
  it('the version of a context group of the standard stays, that of any other becomes a dummy', () => {
    const code = (MappingResource: string): NewDataSet => ({
      CodeValue: '113076', CodingSchemeDesignator: 'DCM', CodeMeaning: 'Segmentation', MappingResource,
      ContextGroupVersion: '20020904', ContextGroupLocalVersion: '20240301',
    }); // prettier-ignore
    const { at } = run(ct({ DerivationCodeSequence: [code('DCMR'), code('99HOSPITAL')] }), moved);
    expect(['0', '1'].map((item) => at(`00089215.${item}.00080106`))).toEqual(['20020904', '19000101']);
    expect(['0', '1'].map((item) => at(`00089215.${item}.00080107`))).toEqual(['19000101', '19000101']);
  });
});

describe('(0028,0303) says what became of the dates of this file', () => {
  const statement = (dataSet: NewDataSet, profile: Parameters<typeof run>[1]): string | undefined =>
    run(dataSet, profile).at('00280303');
  it.each([
    ['moved', ct(), moved, 'MODIFIED'],
    ['none there to move', withoutDates(), moved, 'UNMODIFIED'],
    ['none there, but the source says that some were removed', withoutDates({ LongitudinalTemporalInformationModified: 'REMOVED' }), moved, 'REMOVED'],
    ['kept as they were', ct(), full, 'UNMODIFIED'],
    ['kept, but one could not be read', ct({ SeriesDate: 'NEEDLE' }), full, 'MODIFIED'],
    ['kept, but the source says that they had been moved', ct({ LongitudinalTemporalInformationModified: 'MODIFIED' }), full, 'MODIFIED'],
    ['no option', ct(), profileWith(), 'REMOVED'],
    ['no option, none there', withoutDates(), profileWith(), 'REMOVED'],
  ] as const)('%s', (_, dataSet, profile, expected) => expect(statement(dataSet, profile)).toBe(expected)); // prettier-ignore
  it('a private date counts', () => {
    const dates = withoutDates({ '00090010 LO': 'GEMS_PETD_01', '00091005 DT': '20240301' });
    expect(statement(dates, profileWith(['modified-dates', 'safe-private']))).toBe('MODIFIED');
  });
});

describe('E.3.7: ages over 89', () => {
  it.each([
    ['095Y', '090Y'], ['090Y', '090Y'], ['089Y', '089Y'], ['120Y', '090Y'], ['999M', '999M'], ['010D', '010D'],
  ])('%s becomes %s, at any depth', (age, expected) => {
    const { at } = run(
      ct({ PatientAge: age, DerivationCodeSequence: [{ PatientAge: age }] }),
      profileWith(['patient-characteristics']),
    );
    expect([at('00101010'), at('00089215.0.00101010')]).toEqual([expected, expected]);
  }); // prettier-ignore
  it('no other attribute contradicts the cap: birth date, private ages, ages that are none', () => {
    const { at, has } = run(
      ct({
        PatientAge: '095Y', '00130010 LO': 'SIEMENS CM VA0  CMS', '00131031 DS': '70',
        SelectorASValue: '095Y', DerivationCodeSequence: [{ PatientAge: '95 years' }],
      }),
      profileWith(['patient-characteristics', 'safe-private', 'modified-dates']),
    ); // prettier-ignore
    expect([at('00101010'), at('00100030'), at('0072005F'), has('00089215.0.00101010')]).toEqual([
      '090Y',
      '',
      '090Y',
      false,
    ]);
  });
  const report = (value: string, unit: string): NewDataSet => {
    const code = (CodeValue: string, CodingSchemeDesignator: string): NewDataSet[] => [
      { CodeValue, CodingSchemeDesignator, CodeMeaning: 'x' },
    ];
    const dataSet = ct({
      SOPClassUID: '1.2.840.10008.5.1.4.1.1.88.33', Modality: 'SR', ValueType: 'CONTAINER', ConceptNameCodeSequence: code('126000', 'DCM'),
      ContentSequence: [{
        RelationshipType: 'HAS OBS CONTEXT', ValueType: 'NUM', ConceptNameCodeSequence: code('121033', 'DCM'),
        MeasuredValueSequence: [{ NumericValue: value, MeasurementUnitsCodeSequence: code(unit, 'UCUM') }],
      }],
    }); // prettier-ignore
    delete dataSet['PixelData OW'];
    return dataSet;
  };
  it.each([
    ['72', 'a', true], ['89.9', 'a', true], ['90', 'a', false], ['95', 'a', false], ['1150', 'mo', false], ['600', 'mo', true],
    ['33000', 'd', false], ['40', '1', false], ['', 'a', true],
  ] as const)('an age of %s %s in a report stays: %s', (value, unit, stays) => {
    const { at, result } = run(report(value, unit), profileWith(['patient-characteristics'], ['structured-content']));
    expect(result.state).toBe('written');
    expect(at('0040A730')).toBe(stays ? '1 items' : at('0040A730') === '' ? '' : '0 items');
  }); // prettier-ignore
});

describe('its own output, once more', () => {
  for (const [name, profile] of [['basic', presetProfile('basic')], ['tcia', presetProfile('tcia')]] as const)
    it(`preset ${name}: nothing identifying changes, no claim is added`, () => {
      const first = run(
        ct({ SeriesDescription: 'CT Thorax', PatientAge: '095Y', AccessionNumber: 'ACC0815', DeviceSerialNumber: '1234' }),
        profile,
      );
      const second = runBytes(first.bytes, profile);
      expect(second.result.state).toBe('written');
      expect((second.result as { methods: string[] }).methods).toEqual((first.result as { methods: string[] }).methods);
      for (const tag of ['00100010', '00100020', '00100030', '00101010', '0008103E', '00181000', '00120062', '00120063', '00280303'])
        expect(second.at(tag), tag).toBe(first.at(tag));
      expect(second.at('00120064')).toBe(first.at('00120064'));
      expect(second.at('00080018')).toBe(newUid(uidKey, first.at('00080018')!));
      // The same elements: nothing more is lost, nothing comes back.
      expect(second.file.dataSet.elements.map(({ tag }) => tag)).toEqual(first.file.dataSet.elements.map(({ tag }) => tag));
    }); // prettier-ignore
  it('what was removed before is not claimed to be kept now', () => {
    const first = run(ct(), profileWith());
    const second = runBytes(first.bytes, profileWith(['full-dates']));
    expect([first.at('00280303'), second.at('00280303')]).toEqual(['REMOVED', 'REMOVED']);
  });
});
