/** What programs and scanners say of themselves stays: private coding schemes that are published, the UID of software, the code of a machine. */
import { describe, expect, it } from 'vitest';
import { isSoftwareUid, isWellKnownUid } from '#engine/deidentify/identity.ts';
import { presetProfile } from '#engine/deidentify/options.ts';
import type { NewDataSet } from '#engine/dicom/create.ts';
import { ct, profileWith, run } from './object.ts';

const tcia = presetProfile('tcia');

describe('Coding Scheme Identification Sequence (0008,0110)', () => {
  const told = (item: NewDataSet): (string | undefined)[] => {
    const { at } = run(ct({ InstitutionName: 'ZORBLAX hospital', CodingSchemeIdentificationSequence: [item] }), tcia);
    return ['00080102', '0008010C', '00080103', '00080115', '00080116'].map((tag) => at(`00080110.0.${tag}`));
  };
  it('keeps designator, UID, version and name of schemes of published programs', () => {
    expect(
      told({
        CodingSchemeDesignator: '99QIICR',
        CodingSchemeUID: '1.3.6.1.4.1.43046.3.0.0',
        CodingSchemeName: 'QIICR Coding Scheme',
      }).slice(0, 4),
    ).toEqual(['99QIICR', '1.3.6.1.4.1.43046.3.0.0', undefined, 'QIICR Coding Scheme']);
    expect(
      told({
        CodingSchemeDesignator: '99_OFFIS_DCMTK',
        CodingSchemeUID: '1.2.276.0.7230010.3.0.0.1',
        CodingSchemeName: 'OFFIS DCMTK Coding Scheme',
        CodingSchemeVersion: '3.6.7',
        CodingSchemeResponsibleOrganization: 'Someone, Elm Street 12, Springfield',
      }),
    ).toEqual(['99_OFFIS_DCMTK', '1.2.276.0.7230010.3.0.0.1', '3.6.7', 'OFFIS DCMTK Coding Scheme', undefined]);
  });
  it('not where its name or organisation is one of the file, nor a name of its own, nor a scheme of nobody known', () => {
    expect(told({ CodingSchemeDesignator: '99dcmjs', CodingSchemeName: 'ZORBLAX hospital' })[0]).toBe('99ANON');
    expect(told({ CodingSchemeDesignator: '99dcmjs', CodingSchemeName: 'Vrmblk codes' })).toEqual([
      '99dcmjs', undefined, undefined, undefined, undefined,
    ]); // prettier-ignore
    expect(told({ CodingSchemeDesignator: '99ZORBLAX', CodingSchemeVersion: '2' }).slice(0, 3)).toEqual([
      '99ANON', undefined, undefined,
    ]); // prettier-ignore
  });
  it('UIDs of these schemes are those of no object', () => {
    expect(['1.2.276.0.7230010.3.0.0.1', '1.3.6.1.4.1.5962.98.1'].map(isWellKnownUid)).toEqual([true, true]);
    expect(isWellKnownUid('1.2.276.0.7230010.3.0.0.1.4711')).toBe(false);
  });
});

describe('Creator-Version UID (0008,9123)', () => {
  const left = (CreatorVersionUID: string): string | undefined => run(ct({ CreatorVersionUID }), tcia).at('00089123');
  it('stays where it is one of a maker in short numbers', () => {
    for (const uid of ['1.3.46.670589.11', '1.3.46.670589.11.0.4']) expect(left(uid)).toBe(uid);
  });
  it('is replaced where it holds a serial number or a day, or is of nobody known', () => {
    for (const uid of ['1.3.46.670589.11.20110304', '1.3.12.2.1107.5.2.32.35150', '1.3.12.2.1107.5.2.32', '1.2.3.4.5'])
      expect(left(uid)).toMatch(/^2\.25\./);
    expect(isSoftwareUid(0x00080018, '1.3.46.670589.11')).toBe(false);
  });
});

describe('Suite ID (0009,xx02) of GEMS_IDEN_01', () => {
  const left = (value: string, creator = 'GEMS_IDEN_01', more: NewDataSet = {}): string | undefined =>
    run(
      ct({ '00090010 LO': creator, '00091002 SH': value, ...more }),
      profileWith(['safe-private', 'modified-dates'], ['descriptors']),
    ).at('00091002');
  it('stays where it is the short code of a machine', () => {
    for (const value of ['CT01', 'MR2', 'CTS1', 'LIGHTSPEED', 'ROOM 3']) expect(left(value)).toBe(value);
  });
  it('goes where it may be a person, a house or a number, and under another creator', () => {
    for (const value of ['SMITH', 'ZORBLAX', 'MDA1', 'CT HARDING', 'CT4711', '7Z-35'])
      expect(left(value)).toBeUndefined();
    expect(left('CT01', 'ZORBLAX_IDEN')).toBeUndefined();
    expect(left('CT01', 'GEMS_IDEN_01', { AccessionNumber: 'CT01' })).toBeUndefined();
  });
});
