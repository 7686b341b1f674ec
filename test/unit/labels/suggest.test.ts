/** The ladder from words and headers to a label; protocol completeness; mappings. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { asLabel, readMapping } from '#engine/labels/mapping.ts';
import { protocolRow, requiredOf, summariseProtocol } from '#engine/labels/protocol.ts';
import { kernelKind, suggest } from '#engine/labels/suggest.ts';
import { isStandardLabel, vocabulary } from '#engine/labels/vocabulary.ts';

const series = (modality: string, acquisition: object = {}, imageType = 'ORIGINAL\\PRIMARY') => ({
  modality,
  imageType,
  acquisition: acquisition as Record<string, unknown>,
});
describe('suggestions', () => {
  it.each([
    ['MR', 'ax_t2_flair', undefined, 'FLAIR', 'medium'],
    ['MR', 'FLAIR', undefined, 'FLAIR', 'high'],
    ['MR', 'xyz', series('MR', {}, 'ORIGINAL\\PRIMARY\\LOCALIZER'), 'Localizer', 'high'],
    ['MR', 'xyz', series('MR', {}, 'DERIVED\\PRIMARY\\DIFFUSION\\ADC'), 'ADC', 'high'],
    [
      'MR',
      't1_mprage_sag',
      series('MR', { ScanningSequence: 'GR\\IR', SequenceVariant: 'SK\\SP\\MP' }),
      'MPRAGE',
      'high',
    ],
    ['MR', '', series('MR', { ScanningSequence: 'SE\\IR', InversionTime: 2500 }), 'FLAIR', 'high'],
    ['MR', '', series('MR', { ScanningSequence: ['SE', 'IR'], InversionTime: '160' }), 'STIR', 'medium'],
    ['MR', '', series('MR', { ScanningSequence: 'SE', RepetitionTime: 500, EchoTime: 12 }), 'T1', 'medium'],
    [
      'MR',
      '',
      series('MR', { ScanningSequence: 'SE', RepetitionTime: 4000, EchoTime: 100, ContrastBolusAgent: '' }),
      'T2',
      'medium',
    ],
    [
      'MR',
      'T1 post gd',
      series('MR', { ScanningSequence: 'SE', RepetitionTime: 500, EchoTime: 12, ContrastBolusAgent: 'Gadovist' }),
      'T1 contrast',
      'high',
    ],
    ['MR', 'T2 tse', series('MR', { ScanningSequence: 'SE', RepetitionTime: 500, EchoTime: 12 }), 'T2', 'low'],
    ['CT', 'Thorax nativ', series('CT', { ConvolutionKernel: 'B70f' }), 'CT sharp kernel', 'medium'],
    [
      'CT',
      'Lung 1.0',
      series('CT', { ConvolutionKernel: 'B70f', ContrastBolusAgent: 'Ultravist' }),
      'CT sharp kernel contrast',
      'high',
    ],
    ['CT', 'Topogramm', series('CT', {}, 'ORIGINAL\\PRIMARY\\LOCALIZER'), 'Localizer', 'high'],
    ['MG', 'L CC', series('MG', { ViewPosition: 'CC' }), 'Mammogram CC', 'high'],
    ['SEG', 'whatever', undefined, 'Segmentation', 'high'],
  ])('%s %j', (modality, description, header, label, confidence) => {
    const found = suggest(modality, description, header ? [header] : []);
    expect([found?.label, found?.confidence]).toEqual([label, confidence]);
    expect(found!.evidence).not.toBe('');
    expect(isStandardLabel(found!.label)).toBe(true);
  });
  it('says nothing where nothing is known, and doubts series that differ', () => {
    expect(suggest('MR', 'xyz', [series('MR')])).toBeUndefined();
    const mixed = suggest('MR', '', [series('MR', { DiffusionBValue: 800 }), series('MR')]);
    expect(mixed).toMatchObject({ label: 'Diffusion', confidence: 'low' });
    expect(mixed!.evidence).toContain('1 of 2');
  });
  it.each([
    ['B30f', 'soft'],
    ['Br64', 'sharp'],
    ['STANDARD', 'soft'],
    ['LUNG', 'sharp'],
    ['FC51', 'sharp'],
    ['FC08', 'soft'],
    ['zzz', undefined],
  ])('kernel %s', (kernel, kind) => expect(kernelKind(kernel)).toBe(kind));
  it('keeps labels short enough for LO', () =>
    expect(vocabulary.every(({ label }) => asLabel(label) === label)).toBe(true));
  const table = new URL('../../../../shared/data/midrc-study-description-loinc.tsv', import.meta.url);
  it.skipIf(!existsSync(table))(
    'reads real descriptions without a wrong "contrast" (the MIDRC table lies beside the repository)',
    () => {
      const rows = readFileSync(table, 'utf8')
        .split('\n')
        .slice(1)
        .map((line) => line.split('\t'));
      const without = rows.filter(
        ([modality, , , name]) => modality === 'CT' && /\bWO contrast\b/.test(name ?? '') && !/W and WO/.test(name!),
      );
      expect(without.length).toBeGreaterThan(10);
      const kernel = [series('CT', { ConvolutionKernel: 'B30f' })];
      const wrong = without.filter(([, description]) =>
        suggest('CT', description!, kernel)?.label.endsWith(' contrast'),
      );
      expect(wrong).toEqual([]);
    },
  );
});

describe('protocol', () => {
  const source = {
    series: 1,
    patient: 1,
    patient_id: 'A',
    modality: 'CT',
    description: '',
    manufacturer: 'M',
    model: 'X',
    software: '1',
    protocol: 'P',
    thickness: 1,
    acquisition: '{"KVP":120}',
  };
  it('names what is missing and asks inversion time of inversion recovery only', () => {
    expect(protocolRow(source)!.missing).toEqual(['ConvolutionKernel']);
    expect(protocolRow({ ...source, modality: 'SEG' })).toBeUndefined();
    expect(requiredOf('MR', 'SE\\IR')).toContain('InversionTime');
    expect(requiredOf('MR', 'SE')).not.toContain('InversionTime');
    const [ct] = summariseProtocol([
      protocolRow(source)!,
      protocolRow({ ...source, acquisition: '{"ConvolutionKernel":"B30f","KVP":"120"}' })!,
    ]);
    expect(ct).toMatchObject({ modality: 'CT', series: 2, complete: 1 });
    expect(ct!.attributes.find(({ keyword }) => keyword === 'ConvolutionKernel')!.present).toBe(1);
  });
});

describe('mappings', () => {
  it('reads them and names the faults', () => {
    expect(readMapping('Modality;Description;Label\nCT;Thorax;CT soft kernel\nCT;x;\n')).toEqual(
      new Map([['CT|Thorax', 'CT soft kernel']]),
    );
    expect(() => readMapping('a,b\n1,2\n')).toThrow(/“modality”/);
    expect(() => readMapping('modality,description,label\nCT,a,x\nCT,a,y\n')).toThrow(/Row 2/);
  });
  it.each(['Doe^John', 'born 1.2.1960', 'ID 12345678', 'a\\b', ''])('refuses the label %j', (label) =>
    expect(() => asLabel(label)).toThrow(),
  );
});
