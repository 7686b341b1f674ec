/** Every row of PS3.15 Table E.1-1 at once: all attributes planted in one object, each looked at under each option. */
import { describe, expect, it } from 'vitest';
import { attributeType } from '#engine/deidentify/attribute-types.ts';
import { attributeRows, optionLetters, type AttributeRow, type OptionId } from '#engine/deidentify/attribute-table.ts';
import { beyondTable } from '#engine/deidentify/beyond-table.ts';
import { shiftValues } from '#engine/deidentify/dates.ts';
import { newUid } from '#engine/deidentify/identity.ts';
import { options } from '#engine/deidentify/options.ts';
import { basicAction, precedence, tableRows } from '#engine/deidentify/rules.ts';
import { vrOf } from '#engine/dicom/dictionary.ts';
import { tagDigits } from '#engine/dicom/tags.ts';
import type { NewDataSet } from '#engine/dicom/create.ts';
import { ct, identity, profileWith, run, uidKey } from './object.ts';

const ctImage = '1.2.840.10008.5.1.4.1.1.2';
/** A value of each VR that must not stay: a needle, or a date, time, UID or age of the patient. */
const planted: Record<string, string | Uint8Array> = {
  AE: 'NEEDLE', AS: '095Y', CS: 'NEEDLE', DA: '20240301', DS: '1.5', DT: '20240301101112', FD: '2.5', FL: '2.5', IS: '77',
  LO: 'NEEDLE', LT: 'NEEDLE', OB: Buffer.from('NEEDLE'), OW: Buffer.from('NEEDLE'), PN: 'Xyzzy^Plugh',
  SH: 'NEEDLE', ST: 'NEEDLE', TM: '101112', UC: 'NEEDLE', UI: '1.2.3.4.777', UL: '5', UN: Buffer.from('NEEDLE'),
  UR: 'http://NEEDLE', US: '5', UT: 'NEEDLE', SL: '5', SS: '5', AT: '00100010',
}; // prettier-ignore

const text = new Set(['LO', 'LT', 'SH', 'ST', 'UC', 'UT']);
/** Words of their own for what is cleaned and for what is kept: the values of the other rows identify the patient. */
function valueOf(row: AttributeRow, vr: string): string | Uint8Array {
  if (vr === 'UI' && row.options['device-identity']) return '1.2.3.4.778';
  if (vr === 'UR' && row.options['patient-characteristics']) return 'http://plain7';
  if (!text.has(vr)) return planted[vr]!;
  // The requesting service is an institution: its words would be taken out of every other text.
  if (row.options.descriptors) return row.tag === '00321033' ? 'Wibble9' : 'Blorb liver';
  if (row.options['patient-characteristics']) return 'Zorg3';
  return row.options['device-identity'] ? 'Quux7' : row.options['institution-identity'] ? 'Wibble9' : planted[vr]!;
}

// The object itself, and what the program writes or decides by rules of its own.
const own = new Set([0x00100010, 0x00100020, 0x00080018, 0x0020000d, 0x0020000e, 0x00080201, 0x00080106, 0x00080107, 0x0040db06, 0x0040db07]); // prettier-ignore
const rows = [...tableRows].filter(([tag]) => !own.has(tag) && !beyondTable(tag));

const everything = (): NewDataSet => {
  const dataSet = ct();
  for (const [tag, row] of rows) {
    const vr = vrOf(tag);
    dataSet[`${tagDigits(tag)} ${vr}`] = vr === 'SQ' ? [{ PatientComments: 'NEEDLE', ReferencedSOPInstanceUID: '1.2.3.4.777' }] : valueOf(row, vr);
  } // prettier-ignore
  // Plain keywords of the skeleton that the rows name too.
  for (const key of Object.keys(dataSet)) if (/^[A-Z][a-z]/.test(key) && key !== 'Modality') delete dataSet[key];
  return { ...ct(), ...dataSet, ...Object.fromEntries(Object.entries(ct()).filter(([key]) => /UID$|^Patient(Name|ID)$/.test(key))) };
}; // prettier-ignore

const profileOf = (id: OptionId | undefined): ReturnType<typeof profileWith> =>
  !id
    ? profileWith()
    : options.find((option) => option.id === id)!.group === 'retain'
      ? profileWith([id as 'uids'])
      : profileWith([], [id as 'graphics']);

describe('PS3.15 Table E.1-1, all rows', () => {
  for (const option of [undefined, ...Object.values(optionLetters)] as const)
    it(option ? `with the option ${option}` : 'with no option', () => {
      const { at, has, result, bytes } = run(everything(), profileOf(option));
      expect(result).toMatchObject({ state: 'written' });
      expect(rows.length).toBeGreaterThan(620);
      for (const [tag, row] of rows) {
        const [path, vr] = [tagDigits(tag), vrOf(tag)];
        const code = option && row.options[option];
        const type = attributeType(ctImage, 0, tag);
        const basic = basicAction(row.basic, type);
        const label = `${path} ${vr} ${row.basic} ${code ?? ''} type ${type}`;
        const isDate = vr === 'DA' || vr === 'DT' || vr === 'TM';
        const value = valueOf(row, vr);
        if (code && (option === 'modified-dates' || option === 'full-dates')) {
          // Rows of other kinds among them (sequences, numbers) fall back to the Basic Profile.
          if (isDate && option === 'full-dates') expect(at(path), label).toBe(value);
          else if (isDate) expect(at(path), label).toBe(shiftValues(vr, value as string, identity.dayOffset));
          continue;
        }
        if (code === 'K' && !isDate) {
          if (vr === 'SQ') expect(at(path), label).toBe('1 items');
          else if (vr === 'UI') expect(at(path), label).toBe(value);
          else if (vr === 'AS') expect(at(path), label).toBe('090Y');
          else if (typeof value === 'string' && !['PN', 'CS'].includes(vr)) expect(at(path), label).toBe(value);
          continue;
        }
        if (code === 'C' && option !== 'graphics' && !isDate) {
          if (vr === 'SQ') continue;
          expect(at(path) ?? '', label).not.toMatch(/NEEDLE|Blorb/);
          // A medical word stays, wherever the value has one.
          if (option === 'descriptors' && value === 'Blorb liver') expect(at(path), label).toBe('liver');
          continue;
        }
        if (basic === 'X') expect(has(path), label).toBe(false);
        else if (basic === 'Z') expect(vr === 'SQ' ? at(path) === '0 items' || at(path) === '' : at(path) === '', label).toBe(true);
        else if (basic === 'U') expect(at(path), label).toBe(newUid(uidKey, value as string));
        else if (basic === 'D' && typeof value === 'string' && vr !== 'UI') {
          expect(at(path), label).not.toBe(undefined);
          expect(at(path), label).not.toBe('');
          expect(at(path), label).not.toBe(value);
        }
      }
      const keepsText = option === 'device-identity' || option === 'institution-identity';
      // Names and descriptions of devices and institutions stay under their option, whoever they name.
      if (!keepsText && option !== 'patient-characteristics') expect(bytes.includes('NEEDLE')).toBe(false);
      expect(/xyzzy|plugh/i.test(bytes.toString('latin1'))).toBe(false);
      if (option !== 'uids' && option !== 'device-identity') expect(bytes.includes('1.2.3.4.777')).toBe(false);
      if (option !== 'full-dates') expect(bytes.includes('20240301')).toBe(false);
    }); // prettier-ignore
});

describe('which option decides where several speak', () => {
  it('the order is the documented one', () => {
    expect(precedence).toEqual([
      'modified-dates', 'full-dates', 'uids', 'institution-identity', 'device-identity', 'patient-characteristics',
      'structured-content', 'graphics', 'descriptors', 'safe-private',
    ]); // prettier-ignore
  });
  it('every pair of options that one row carries is known', () => {
    const pairs = new Set<string>();
    for (const row of attributeRows) {
      const ids = precedence.filter((id) => row.options[id]);
      for (const [index, id] of ids.entries())
        for (const other of ids.slice(index + 1)) pairs.add(`${id} ${row.options[id]} before ${other} ${row.options[other]}`);
    } // prettier-ignore
    expect([...pairs].sort()).toEqual([
      'full-dates K before device-identity K',
      'modified-dates C before device-identity K',
      'modified-dates C before full-dates K',
      'patient-characteristics C before descriptors C',
      'uids K before device-identity K',
    ]);
  });
});
