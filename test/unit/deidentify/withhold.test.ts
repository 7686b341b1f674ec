/** What is left out whole: by the facts of the index, and again by the file. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Profile } from '#shared/contract/deidentify.ts';
import { needsPerson, withholdCode, withholdReason, type ObjectFacts } from '#engine/deidentify/withhold.ts';
import type { NewDataSet } from '#engine/dicom/create.ts';
import { deidentifyFiles } from '#engine/deidentify/deidentify-files.ts';
import { ct, identity, planOf, profileWith, run } from './object.ts';

const storage = '1.2.840.10008.5.1.4.1.1.';
const facts = (more: Partial<ObjectFacts> = {}): ObjectFacts => ({
  patientId: '1', modality: 'CT', sopClass: `${storage}2`, imageType: 'ORIGINAL\\PRIMARY\\AXIAL', burnedIn: '', samples: 1, rows: 512, description: 'Thorax', ...more,
}); // prettier-ignore
const none: Profile = profileWith();

describe('withheld by what the index knows', () => {
  it.each<[string, Partial<ObjectFacts>, string | null]>([
    ['an ordinary CT slice', {}, null],
    ['an MR slice', { modality: 'MR', sopClass: `${storage}4` }, null],
    ['a segmentation whose modality is SEG', { modality: 'SEG', sopClass: `${storage}66.4` }, null],
    ['a parametric map with modality OT', { modality: 'OT', sopClass: `${storage}30` }, null],
    ['no patient ID', { patientId: ' ' }, 'no-patient-id'],
    ['burned-in text', { burnedIn: 'YES' }, 'burned-in'],
    ['an odd statement on burned-in text', { burnedIn: 'MAYBE' }, 'burned-in'],
    ['ultrasound', { modality: 'US', sopClass: `${storage}6.1` }, 'pixel-text-likely'],
    ['ultrasound that claims to be CT', { modality: 'US' }, 'pixel-text-likely'],
    ['a video endoscopy', { modality: 'ES', sopClass: `${storage}77.1.1.1` }, 'pixel-text-likely'],
    ['a fundus photograph', { modality: 'OP', sopClass: `${storage}77.1.5.1` }, 'pixel-text-likely'],
    ['a secondary capture', { modality: 'CT', sopClass: `${storage}7`, imageType: 'DERIVED\\SECONDARY', burnedIn: 'NO' }, 'screenshot'],
    ['a secondary capture that says nothing of itself', { modality: 'CT', sopClass: `${storage}7`, imageType: '' }, 'screenshot'],
    ['a coloured capture that says PRIMARY', { modality: 'CT', sopClass: `${storage}7`, samples: 3 }, 'screenshot'],
    ['an image of the examination in the class of captures', { modality: 'NM', sopClass: `${storage}7`, imageType: 'DERIVED\\PRIMARY\\WHOLE BODY' }, 'stored-as-capture'],
    ['the same with the modality of captures', { modality: 'OT', sopClass: `${storage}7` }, 'screenshot'],
    ['a screen save that says PRIMARY', { sopClass: `${storage}7`, imageType: 'DERIVED\\PRIMARY\\SCREEN SAVE' }, 'screenshot'],
    ['a multi-frame secondary capture', { modality: 'OT', sopClass: `${storage}7.4` }, 'screenshot'],
    ['a screen save', { imageType: 'DERIVED\\SECONDARY\\SCREEN SAVE' }, 'screenshot'],
    ['a dose report by name', { description: 'Dose Report' }, 'screenshot'],
    ['a slide label', { modality: 'SM', sopClass: `${storage}77.1.6`, imageType: 'ORIGINAL\\PRIMARY\\LABEL\\NONE', burnedIn: 'NO' }, 'screenshot'],
    ['a radiograph that says nothing', { modality: 'DX', sopClass: `${storage}1.1` }, 'burned-in-unknown'],
    ['a radiograph that says NO', { modality: 'DX', sopClass: `${storage}1.1`, burnedIn: 'NO' }, null],
    ['a coloured CT', { samples: 3 }, 'colour-secondary'],
    ['a radiograph without a picture', { modality: 'CR', sopClass: `${storage}1`, rows: -1 }, null],
    ['a radiograph whose picture has no Rows', { modality: 'CR', sopClass: `${storage}1`, rows: 0 }, 'burned-in-unknown'],
    ['a capture without a picture', { modality: 'OT', sopClass: `${storage}7`, rows: -1 }, null],
    ['no picture, but burned-in text', { rows: -1, burnedIn: 'YES' }, 'burned-in'],
    ['a PDF', { modality: 'DOC', sopClass: `${storage}104.1` }, 'document'],
    ['an ECG', { modality: 'ECG', sopClass: `${storage}9.1.1` }, 'waveform'],
    ['raw data', { modality: 'MR', sopClass: `${storage}66` }, 'raw-data'],
    ['a report', { modality: 'SR', sopClass: `${storage}88.33` }, 'report'],
    ['a key object selection', { modality: 'KO', sopClass: `${storage}88.59` }, 'report'],
    ['a presentation state', { modality: 'PR', sopClass: `${storage}11.1` }, 'presentation-state'],
    ['a private class', { sopClass: '1.2.840.113619.4.30' }, 'unknown-class'],
    ['a class of a later edition', { sopClass: `${storage}9999` }, 'unknown-class'],
    ['a media directory', { sopClass: '1.2.840.10008.1.3.10' }, 'dicomdir'],
  ])('%s', (_, more, code) => expect(withholdCode(facts(more), none)).toBe(code)); // prettier-ignore
  it.each<[string, Partial<ObjectFacts>, boolean]>([
    ['ultrasound', { modality: 'US', sopClass: `${storage}6.1` }, false],
    ['ultrasound that says that text is burned in', { modality: 'US', sopClass: `${storage}6.1`, burnedIn: 'YES' }, true],
    ['ultrasound that says of it what nobody knows', { modality: 'US', sopClass: `${storage}6.1`, burnedIn: 'MAYBE' }, true],
    ['a capture of which nothing else is known', { modality: 'OT', sopClass: `${storage}7`, imageType: 'DERIVED\\SECONDARY' }, false],
    ['a capture that says that it is a screen', { sopClass: `${storage}7`, imageType: 'DERIVED\\SECONDARY\\SCREEN SAVE' }, true],
    ['a dose report by name', { description: 'Dose Report' }, true],
    ['a slide label', { modality: 'SM', sopClass: `${storage}77.1.6`, imageType: 'ORIGINAL\\PRIMARY\\LABEL\\NONE' }, true],
    ['a photograph', { modality: 'XC', sopClass: `${storage}77.1.4` }, true],
    ['a photograph by its class alone', { modality: 'CT', sopClass: `${storage}77.1.4` }, true],
    ['an endoscopy stored as a capture', { modality: 'ES', sopClass: `${storage}7` }, true],
    ['a radiograph', { modality: 'DX', sopClass: `${storage}1.1` }, false],
    ['a slide', { modality: 'SM', sopClass: `${storage}77.1.6` }, false],
  ])('where no text was found: %s', (_, more, person) => expect(needsPerson(facts(more))).toBe(person)); // prettier-ignore
  it('options open reports and presentation states', () => {
    expect(
      withholdCode(facts({ modality: 'SR', sopClass: `${storage}88.33` }), profileWith([], ['structured-content'])),
    ).toBeNull();
    expect(
      withholdCode(facts({ modality: 'PR', sopClass: `${storage}11.1` }), profileWith([], ['graphics'])),
    ).toBeNull();
  });
  it('a decision about pixels lifts only what was said about pixels', () => {
    const [clean, mask, empty] = (
      [
        { verdict: 'clean', masks: [], by: 'person' },
        { verdict: 'mask', masks: [{ x: 0, y: 0, width: 4, height: 4, frames: 'all' }], by: 'recipe' },
        { verdict: 'mask', masks: [], by: 'person' },
      ] as const
    ).map((pixels) => (more: Partial<ObjectFacts>) => withholdCode(facts(more), none, pixels)) as [Judge, Judge, Judge];
    const suspicious: Partial<ObjectFacts>[] = [
      { burnedIn: 'YES' },
      { modality: 'US', sopClass: `${storage}6.1` },
      { modality: 'OT', sopClass: `${storage}7`, burnedIn: 'YES' },
      { modality: 'DX', sopClass: `${storage}1.1` },
      { samples: 3 },
    ];
    for (const more of suspicious) expect([clean(more), mask(more)], JSON.stringify(more)).toEqual([null, null]);
    for (const more of suspicious) expect(empty(more), JSON.stringify(more)).not.toBeNull();
    expect(clean({ patientId: '', burnedIn: 'YES' })).toBe('no-patient-id');
    expect(clean({ sopClass: '1.2.840.113619.4.30', burnedIn: 'YES', modality: 'US' })).toBe('unknown-class');
    expect(mask({ modality: 'DOC', sopClass: `${storage}104.1`, burnedIn: 'YES' })).toBe('document');
    expect(mask({ modality: 'ECG', sopClass: `${storage}9.1.1` })).toBe('waveform');
    expect(clean({ modality: 'SR', sopClass: `${storage}88.33`, burnedIn: 'YES' })).toBe('report');
  });
  it('every reason has words', () => {
    for (const code of ['no-patient-id', 'burned-in', 'screenshot', 'unknown-class', 'undecodable-text', 'truncated'])
      expect(withholdReason(code).why.length).toBeGreaterThan(20);
  });
});

type Judge = (more: Partial<ObjectFacts>) => ReturnType<typeof withholdCode>;

describe('withheld by the file itself', () => {
  it('asks the same questions of the file, whatever the index said', () => {
    expect(run(ct({ BurnedInAnnotation: 'YES' })).result).toMatchObject({ state: 'withheld', code: 'burned-in' });
    expect(run(ct({ PatientID: '' })).result).toMatchObject({ state: 'withheld', code: 'no-patient-id' });
  });
  it('nothing can be burned into a picture that is not there; pixel data without Rows are a picture', () => {
    const without = (...keys: string[]): NewDataSet =>
      Object.fromEntries(
        Object.entries(ct({ Modality: 'CR', SOPClassUID: `${storage}1` })).filter(([key]) => !keys.includes(key)),
      );
    for (const gone of [without('Rows', 'Columns', 'PixelData OW'), without('PixelData OW')])
      expect(run(gone).result.state).toBe('written');
    for (const there of [without('Rows', 'Columns'), without()])
      expect(run(there).result).toMatchObject({ state: 'withheld', code: 'burned-in-unknown' });
  });
  it('an overlay in unused bits of the pixels, which no rule on attributes removes; not where no bit of one is set', () => {
    const overlay = { '60000010 US': 2, '60000011 US': 2, '60000102 US': 12, BitsStored: 12, HighBit: 11 };
    const pixels = (first: number): Buffer => {
      const cells = Buffer.alloc(8);
      cells.writeUInt16LE(first);
      return cells;
    };
    const outcome = (more: NewDataSet) => run(ct({ ...overlay, ...more })).result;
    const withheld = { state: 'withheld', code: 'overlay-in-pixels' };
    expect(outcome({ 'PixelData OW': pixels(0x1123) })).toMatchObject(withheld);
    expect(outcome({ 'PixelData OW': pixels(0x0123) }).state).toBe('written');
    // Fewer pixels than there should be.
    expect(outcome({ 'PixelData OW': pixels(0x0123).subarray(0, 4) })).toMatchObject(withheld);
    expect(outcome({ BitsAllocated: 13 })).toMatchObject(withheld);
    // Drawn into the values themselves; or nowhere, as 0 says where an overlay has bits of its own.
    expect(outcome({ BitsStored: 16, HighBit: 15 })).toMatchObject(withheld);
    expect(outcome({ '60000102 US': 0, 'PixelData OW': pixels(0x0123) }).state).toBe('written');
  });
  it('PS3.5 7.8: a group of an odd number beside those of overlays is private, and no overlay', () => {
    const { result } = run(ct({ '60010010 LO': 'ACME OVERLAYINFO', '60011001 LO': 'AXIAL' }));
    expect(result.state).toBe('written');
  });
  it('text that would stay and cannot be decoded', () => {
    const undecodable = Buffer.from([0x54, 0xff, 0xfe, 0x80]);
    expect(run(ct({ SpecificCharacterSet: 'ISO_IR 192', ManufacturerModelName: undecodable })).result).toMatchObject({
      state: 'withheld',
      code: 'undecodable-text',
    });
    expect(run(ct({ SpecificCharacterSet: 'ISO_IR 192', PatientName: undecodable })).result.state).toBe('written');
  });
  it('a damaged file, without a word of it in the reason', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'fairpack-deid-'));
    const source = join(folder, 'ZORBLAX.dcm');
    writeFileSync(source, 'ZORBLAX is no DICOM file');
    const files = [
      { instance: 1, source, target: join(folder, 'out.dcm'), identity },
      { instance: 2, source: join(folder, 'gone'), target: join(folder, 'out.dcm'), identity },
    ];
    const [result, gone] = await deidentifyFiles({
      plan: planOf(none),
      programVersion: '0',
      unproven: join(folder, 'unproven'),
      files,
    });
    rmSync(folder, { recursive: true });
    expect(gone).toMatchObject({ instance: 2, state: 'withheld', code: 'unreadable' });
    expect(result).toMatchObject({ state: 'withheld', code: 'unreadable' });
    expect(JSON.stringify(result)).not.toMatch(/ZORBLAX|tmp/);
  });
});
