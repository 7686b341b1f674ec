/** Attribute types of PS3.3 and what compound codes of Table E.1-1 come down to with them (PS3.15 E.1.1, PS3.5 7.4). */
import { describe, expect, it } from 'vitest';
import { attributeType, isKnownIod } from '#engine/deidentify/attribute-types.ts';
import { attributeRows, type BasicCode } from '#engine/deidentify/attribute-table.ts';
import { basicAction } from '#engine/deidentify/rules.ts';
import { ct, profileWith, run } from './object.ts';

const storage = '1.2.840.10008.5.1.4.1.1.';

describe('types of attributes', () => {
  it.each([
    ['Study Date, in every IOD with a study', '2', 0, 0x00080020, '2'],
    ['Content Date of CT, conditional', '2', 0, 0x00080023, '2C'],
    ['Content Date of a segmentation', '66.4', 0, 0x00080023, '1'],
    ['Device Serial Number of enhanced MR', '4.1', 0, 0x00181000, '1'],
    ['Device Serial Number of MR', '4', 0, 0x00181000, '3'],
    ['Operators’ Name of RT Plan', '481.5', 0, 0x00081070, '2'],
    ['Station Name of CT', '2', 0, 0x00081010, '3'],
    ['ROI Interpreter in its observation', '481.3', 0x30060080, 0x300600a6, '2'],
    ['Treatment Machine Name in a beam', '481.5', 0x300a00b0, 0x300a00b2, '2'],
    ['Text Value of a content item', '88.33', 0x0040a730, 0x0040a160, '1C'],
    ['Requested Procedure ID in its request', '2', 0x0040a370, 0x00401001, '2'],
  ] as const)('%s', (_, sopClass, sequence, tag, type) => {
    expect(attributeType(storage + sopClass, sequence, tag)).toBe(type);
  });
  it('says nothing of IODs that it does not hold', () => {
    expect(isKnownIod(`${storage}481.14`)).toBe(false);
    expect(attributeType(`${storage}481.14`, 0, 0x00080020)).toBeUndefined();
    expect(attributeType('', 0, 0x00080020)).toBeUndefined();
  });
});

describe('PS3.15 Table E.1-1, compound codes', () => {
  const expected: Record<BasicCode, string> = {
    // by type 1, 1C, 2, 2C, 3, unknown IOD
    X: 'D X Z X X X',
    Z: 'D D Z Z Z Z',
    D: 'D D D D D D',
    U: 'U U U U U U',
    'Z/D': 'D D Z Z Z D',
    'X/Z': 'D D Z Z X Z',
    'X/D': 'D D Z Z X D',
    'X/Z/D': 'D D Z Z X D',
    'X/Z/U*': 'walk walk walk walk walk walk',
  };
  it.each(Object.entries(expected))('%s by type', (code, actions) => {
    expect(
      (['1', '1C', '2', '2C', '3', undefined] as const).map((type) => basicAction(code as BasicCode, type)).join(' '),
    ).toBe(actions);
  });
  it('every code of the table is among them', () => {
    expect([...new Set(attributeRows.map((row) => row.basic))].sort()).toEqual(Object.keys(expected).sort());
  });
  it('the same attribute goes from a CT, is emptied in an RT plan and replaced in an enhanced CT', () => {
    const more = { OperatorsName: 'ZORBLAX^A', DeviceSerialNumber: 'ZORBLAX', AcquisitionDateTime: '20240301' };
    const simple = run(ct(more));
    expect([simple.has('00081070'), simple.has('00181000'), simple.has('0008002A')]).toEqual([false, false, false]);
    const plan = run(ct({ ...more, SOPClassUID: `${storage}481.5`, Modality: 'RTPLAN' }));
    expect([plan.at('00081070'), plan.has('00181000')]).toEqual(['', false]);
    const enhanced = run(ct({ ...more, SOPClassUID: `${storage}2.1` }));
    expect([enhanced.has('00081070'), enhanced.at('00181000'), enhanced.at('0008002A')]).toEqual([
      false,
      'ANONYMIZED',
      '19000101',
    ]);
  });
  it('an IOD that is not known gets the answer that is valid for every type', () => {
    const { at } = run(ct({ SOPClassUID: `${storage}481.14`, Modality: 'RTRAD', DeviceSerialNumber: 'ZORBLAX' }));
    expect(at('00181000')).toBe('ANONYMIZED');
  });
  it('text outside the table goes, but stays empty or as a dummy where the object needs it', () => {
    const text = { Manufacturer: 'call 089 123 4567', ManufacturerModelName: 'call 089 123 4567' };
    const simple = run(ct(text), profileWith());
    expect([simple.at('00080070'), simple.has('00081090')]).toEqual(['', false]);
    const enhanced = run(ct({ ...text, SOPClassUID: `${storage}2.1` }), profileWith());
    expect([enhanced.at('00080070'), enhanced.at('00081090')]).toEqual(['ANONYMIZED', 'ANONYMIZED']);
  });
});
