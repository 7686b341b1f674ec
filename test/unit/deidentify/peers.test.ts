/** What other de-identifiers are known to leave behind, break or claim falsely: each of it done right here. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { dayOffsetOf, newUid } from '#engine/deidentify/identity.ts';
import { presetProfile } from '#engine/deidentify/options.ts';
import { tableRows } from '#engine/deidentify/rules.ts';
import { createDicom, transferSyntaxes, type NewDataSet } from '#engine/dicom/create.ts';
import { keywordOf } from '#engine/dicom/dictionary.ts';
import { beyondTable } from '#engine/deidentify/beyond-table.ts';
import { ct, identity, profileWith, run, runBytes, uidKey } from './object.ts';

const basic = profileWith();
const tcia = presetProfile('tcia');

describe('left behind by others', () => {
  it('dicom-curate: curve labels, code meanings, window explanations, manufacturers of capture devices, body parts', () => {
    const { bytes, result } = run(
      ct({
        '50002500 LO': 'NEEDLE', WindowCenterWidthExplanation: 'NEEDLE', SecondaryCaptureDeviceManufacturer: 'NEEDLE',
        BodyPartExamined: 'NEEDLE', ProcedureCodeSequence: [{ CodeValue: '1', CodingSchemeDesignator: '99X', CodeMeaning: 'NEEDLE' }],
      }),
      tcia,
    ); // prettier-ignore
    expect(result.state).toBe('written');
    expect(bytes.includes('NEEDLE')).toBe(false);
  });
  it('dicom-curate: a name in a private sequence, with private retention on', () => {
    const { bytes, at } = run(
      ct({ '7E010010 LO': 'HOLOGIC, Inc.', '7E011010 SQ': [{ PatientName: 'NEEDLE^A', '00110010 LO': 'X', '00111001 LO': 'NEEDLE' }] }),
      tcia,
    ); // prettier-ignore
    expect([bytes.includes('NEEDLE'), at('7E011010.0.00100010')]).toEqual([false, '']);
  });
  it('dicom-curate, RSNA anonymizer: ages over 89', () =>
    expect(run(ct({ PatientAge: '095Y' }), tcia).at('00101010')).toBe('090Y'));
  it('dicom-curate: dates that Device Identity would keep as they are (0018,1200)', () =>
    expect(run(ct({ DateOfLastCalibration: '20240301' }), tcia).at('00181200')).toBe('20180909'));
  it('dcmjs, UMEssen, Kitware, deid, gdcmanon: attributes newer than their tables', () => {
    const { bytes } = run(ct({ '00100012 LO': 'NEEDLE', '00400556 ST': 'NEEDLE', '00100011 SQ': [{ '00100012 LT': 'NEEDLE' }] }), tcia);
    expect(bytes.includes('NEEDLE')).toBe(false);
  }); // prettier-ignore
  it('dcmjs, Kitware, deid, gdcmanon: overlay descriptions (60xx,0022), curves and overlays', () => {
    const { file } = run(ct({ '60000022 LO': 'NEEDLE', '60003000 OW': new Uint8Array(2), '50003000 OW': new Uint8Array(2) }), basic);
    expect(file.dataSet.elements.filter(({ tag }) => tag >>> 24 === 0x50 || tag >>> 24 === 0x60)).toEqual([]);
  }); // prettier-ignore
  it('Kitware: preamble and nested names; dcmjs: a name in a sequence stored as UN', () => {
    const item = Buffer.from([
      0xfe, 0xff, 0x00, 0xe0, 16, 0, 0, 0, 0x10, 0x00, 0x10, 0x00, 8, 0, 0, 0, ...Buffer.from('NEEDLE^A'),
    ]); // prettier-ignore
    const { bytes, result } = run(
      ct({ DerivationCodeSequence: [{ PatientName: 'NEEDLE^A' }], '00081140 UN': item }),
      tcia,
      { preamble: Buffer.from('NEEDLE') },
    );
    expect([result.state, bytes.includes('NEEDLE')]).toEqual(['written', false]);
  });
  it('gdcmanon: private attributes and dates of acquisition', () => {
    const { bytes, has } = run(ct({ '00090010 LO': 'NEEDLE', '00091001 LO': 'NEEDLE', AcquisitionDate: '20240301' }), basic);
    expect([bytes.includes('NEEDLE'), has('00080022')]).toEqual([false, false]);
  }); // prettier-ignore
  it('UMEssen, RSNA anonymizer: instance UID and AE titles in the file meta information', () => {
    const { bytes } = run(ct(), tcia, { meta: { SourceApplicationEntityTitle: 'NEEDLE' } });
    expect([bytes.includes('NEEDLE'), bytes.includes('1.2.3.4.5')]).toEqual([false, false]);
  });
  it('CTP, RSNA anonymizer: descriptions as they are', () => {
    const { at } = run(ct({ SeriesDescription: 'Roe, Ana T2 TSE', StudyDescription: 'Brain Dr. NEEDLE' }), tcia);
    expect([at('0008103E'), at('00081030')].join()).not.toMatch(/Roe|Ana|NEEDLE/);
  });
  it('dicom-curate: an encapsulated document whose modality is DOC', () => {
    const document = ct({ SOPClassUID: '1.2.840.10008.5.1.4.1.1.104.1', Modality: 'DOC', '00420011 OB': Buffer.from('NEEDLE') });
    delete document['PixelData OW'];
    expect(run(document, tcia).result.state).toBe('withheld');
  }); // prettier-ignore
});

describe('broken by others', () => {
  it('dicom-curate: several UIDs collapsed into one', () => {
    const { at } = run(ct({ IrradiationEventUID: ['1.2.3.7', '1.2.3.8'] }), tcia);
    expect(at('00083010')).toBe(`${newUid(uidKey, '1.2.3.7')}\\${newUid(uidKey, '1.2.3.8')}`);
  });
  it('RSNA anonymizer: a date and time becomes 20000101; Kitware: a removed date becomes 00010101', () => {
    const more = { AcquisitionDateTime: '20240301101112.5', SeriesDate: '20240301' };
    expect(run(ct(more), tcia).at('0008002A')).toBe('20180909101112.5');
    expect(run(ct(more), basic).has('00080021')).toBe(false);
  });
  it('RSNA anonymizer: references to other images lost', () => {
    const { at } = run(ct({ ReferencedImageSequence: [{ ReferencedSOPInstanceUID: '1.2.3.9' }] }), tcia);
    expect(at('00081140.0.00081155')).toBe(newUid(uidKey, '1.2.3.9'));
  });
  it('Kitware: UIDs that differ from run to run; deid: the UID of the file meta information dropped', () => {
    const [first, second] = [run(ct(), tcia), run(ct(), tcia)];
    expect(first.at('0020000D')).toBe(second.at('0020000D'));
    expect(first.file.meta.elements.some(({ tag }) => tag === 0x00020003)).toBe(true);
  });
  it('Microsoft: dates of one patient moved differently from series to series', () => {
    const day = (series: string): string | undefined => run(ct({ SeriesInstanceUID: series }), tcia).at('00080020');
    expect(day('1.2.3.1')).toBe(day('1.2.3.2'));
  });
  it('CTP: VRs of private attributes lost', () => {
    const { file } = run(ct({ '00190010 LO': 'GEMS_ACQU_01', '00191023 DS': '5.0' }), tcia);
    expect(file.dataSet.elements.find(({ tag }) => tag === 0x00191023)?.storedVr).toBe('DS');
  });
  it('dcmjs: deflated files written plain, private codes over 16 characters and old dates refused', () => {
    const { result, at, file } = run(
      ct({ SeriesDate: '2020.01.02', '00190010 LO': 'SIEMENS MR HEADER', '0019100D CS': 'DIRECTIONAL_AND_MORE' }),
      tcia,
      { transferSyntax: transferSyntaxes.deflated },
    );
    expect([result.state, at('00080021'), file.encoding.transferSyntax]).toEqual([
      'written', '20140712', transferSyntaxes.deflated,
    ]); // prettier-ignore
  });
  it('dcmjs: escapes of ISO 2022, UTF-8 inside sequences, file meta information without its group length', () => {
    const dataSet = ct({
      SpecificCharacterSet: '\\ISO 2022 IR 87',
      PatientName: Buffer.from('Yamada^Tarou=\x1b$B;3ED\x1b(B^\x1b$BB@O:\x1b(B', 'latin1'),
      DerivationCodeSequence: [{ SpecificCharacterSet: 'ISO_IR 192', OtherPatientNames: Buffer.from('Müller^Käte ') }],
    });
    const bytes = createDicom({ dataSet });
    // (0002,0000) with its twelve bytes left out.
    const without = Buffer.concat([bytes.subarray(0, 132), bytes.subarray(144)]);
    for (const source of [bytes, without]) {
      const outcome = runBytes(source, tcia);
      expect(outcome.result.state).toBe('written');
      expect([outcome.bytes.includes('Yamada'), outcome.bytes.includes(';3ED'), outcome.bytes.includes('Müller')]).toEqual([
        false, false, false,
      ]);
    }
  }); // prettier-ignore
});

describe('reversible or falsely claimed by others', () => {
  it('RSNA anonymizer, CTP: UIDs and offsets that a plain hash of the original gives away', () => {
    const uid = '1.2.3.4.5';
    const hashes = ['md5', 'sha1', 'sha256'].flatMap((name) => {
      const digest = createHash(name).update(uid).digest('hex');
      return [digest, BigInt(`0x${digest}`).toString(), BigInt(`0x${digest.slice(0, 32)}`).toString()];
    });
    for (const hash of hashes) expect(newUid(uidKey, uid)).not.toContain(hash);
    const [one, other] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
    expect(dayOffsetOf(one, 'S', 'MRN4711')).not.toBe(dayOffsetOf(other, 'S', 'MRN4711'));
  });
  it('UMEssen: a birth date moved with the others, so that every date tells the age', () => {
    const { at, bytes } = run(ct(), tcia);
    expect([at('00100030'), bytes.includes('19700101')]).toEqual(['', false]);
  });
  it('dicom-curate: Retain UIDs (113110) claimed where UIDs were replaced', () => {
    const { result } = run(ct(), tcia);
    expect((result as { methods: string[] }).methods).not.toContain('113110');
  });
  it('Kitware, UMEssen: nothing said about what was done', () => {
    const { at } = run(ct(), basic);
    expect([at('00120062'), at('00120064.0.00080100'), at('00280303')]).toEqual(['YES', '113100', 'REMOVED']);
  });
  it('dcm4che, gdcmanon: claims of an earlier de-identification carried on', () => {
    const earlier: NewDataSet = {
      DeidentificationMethod: 'clean pixels',
      DeidentificationMethodCodeSequence: [{ CodeValue: '113101', CodingSchemeDesignator: 'DCM', CodeMeaning: 'Clean Pixel Data Option' }],
    }; // prettier-ignore
    const { at } = run(ct(earlier), basic);
    expect([at('00120064'), at('00120064.0.00080100'), at('00120063')?.includes('clean pixels')]).toEqual([
      '1 items',
      '113100',
      false,
    ]);
  });
  it('dcmjs: names of attributes that no dictionary has', () => {
    const unknown = [...tableRows.keys()].filter((tag) => keywordOf(tag) === undefined && !beyondTable(tag));
    expect(unknown).toEqual([]);
  });
  it('the pseudonym stands for the patient everywhere, at the top', () => {
    const { at } = run(ct(), tcia);
    expect([at('00100010'), at('00100020')]).toEqual([identity.pseudonym, identity.pseudonym]);
  });
});
