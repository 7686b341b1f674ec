/** PS3.15 E.3.5: names of known persons that are words or short go where they stand as names; texts of equipment hold no names. */
import { describe, expect, it, test } from 'vitest';
import { cleanText } from '#engine/deidentify/clean-text.ts';
import { holdsSomebody } from '#engine/deidentify/judge-text.ts';
import { identifiersFrom } from '#engine/deidentify/identifiers.ts';
import { suggestByMode } from '#engine/deidentify/suggest-by-mode.ts';
import { ct, profileWith, run } from './object.ts';

const of = (name: string) => identifiersFrom([{ kind: 'patient-name', value: name }]);

describe('a known name wins where its words stand together or are announced', () => {
  test.each([
    ['Do^Tom', ['Tom Do', 'DO TOM', 'Do, Tom', 'Pat. Do', 'Mr. Do', 'Name: Do']],
    ['Un^Lee', ['Lee, Un', 'UN LEE', 'Un^Lee', 'Herr Un']],
    ['Mass^Colon', ['Colon Mass', 'MASS^COLON', 'Mass, Colon', 'Mr. Mass', 'Patient: Colon Mass']],
    ['Head^Long', ['LONG HEAD', 'Head^Long', 'Frau Head', 'Mrs Long']],
    ['An^Le', ['An Le', 'Le, An', 'LE AN']],
    ['Li^Na', ['Na Li', 'LI, NA']],
    ['De La Cruz^Di', ['Di De La Cruz', 'de la Cruz, Di']],
    ['Chest^Rib', ['Dr. Rib', 'Chest, Rib', 'RIB_CHEST']],
  ])('%s', (name, texts) => {
    const known = of(name);
    for (const text of texts) {
      expect(cleanText(text, known), text).toBe('');
      // A title or a label stays.
      const cue = /^(?:M(?:r|rs)|Dr|Herr|Frau|Name|Patient|Pat)(?=[.: ]\s?)/.exec(text)?.[0];
      expect(cleanText(`CT Thorax ${text} 3 mm`, known), text).toMatch(new RegExp(`^CT Thorax(?: ${cue})?\\.? 3 mm$`));
    }
  });
  it('the names of staff as those of the patient', () => {
    const known = identifiersFrom([{ kind: 'person', value: 'Colon^Mass' }]);
    expect(cleanText('seen by Mass Colon today', known)).not.toMatch(/mass|colon/i);
  });
  test.each([
    ['Do^Tom', ['do not repeat', 'CT Thorax']],
    ['Mass^Colon', ['mass in colon', 'CT colon 3 mm', 'MASS LEFT', 'colon, no mass']],
    ['Head^Long', ['HEAD W/O', 'long axis', 'CT Head 2 long', 'Pt Position']],
    ['De La Cruz^Di', ['RM DE LA RODILLA', 'rm de la rodilla']],
    ['Chest^Rib', ['DR CHEST', 'XR CHEST', 'PT CHEST', 'rib detail']],
    ['Ma^Ivy', ['120 kV 80 mA']],
    ['MR^Brain', ['MR Head', 'brain w/o']],
  ])('where they are words they stay: %s', (name, texts) => {
    for (const text of texts) expect(cleanText(text, of(name)), text).toBe(text);
  });
});

describe('a short name alone, which is a word or an abbreviation as well', () => {
  const judged = (name: string, text: string) => suggestByMode('clean', text, of(name), { multiple: false });
  test.each<[string, Record<string, string>]>([
    [
      'DO^VAN',
      { 'CT Thorax Do': 'CT Thorax', 'CT THORAX DO': 'CT THORAX', 'Do CT Thorax 3 mm': 'CT Thorax 3 mm', Van: '' },
    ],
    ['Le^Thi', { 'Le 3D recon': '3D recon', 'CT thorax_LE': 'CT thorax', 'ct chest le': 'ct chest' }],
    ['He^Li', { 'CT Thorax He': 'CT Thorax' }],
    ['Ha^Linh', { 'CT Thorax Ha': 'CT Thorax', Ha: '' }],
    ['Al^Noor', { 'CT Al': 'CT' }],
    ['Van, Do', { 'CT Thorax Do': 'CT Thorax' }],
  ])('%s: waits for a person, who may keep it; suggested without', (name, texts) => {
    for (const [text, after] of Object.entries(texts)) {
      expect(judged(name, text), text).toMatchObject({ after, sure: false });
      expect(holdsSomebody(text, of(name), { mode: 'clean', multiple: false }), text).toBe(false);
    }
  });
  test.each([
    ['DO^VAN', ['TC do tórax', 'DO NOT REPEAT', 'do not move', 'CT Thorax']],
    ['Tse^Wing', ['T2 TSE COR 3 mm', 'TSE', 'T2 TSE COR']],
    ['Cor^Jan', ['T2 TSE COR 3 mm', 'COR T1']],
    ['Smith^MR', ['MR', 'MR Head', 'T1 MR']],
    ['Ma^Pa', ['CHEST PA', '80 mA', 'Chest PA']],
    ['Roe^Ana^^Dr', ['Dr']],
    ['van der Berg^Jan', ['CT van thorax', 'Van CT']],
  ])('where it is the word it stays: %s', (name, texts) => {
    for (const text of texts) expect(judged(name, text).after, text).toBe(text);
  });
  it('nobody else loses it', () => {
    for (const text of ['CT Thorax Do', 'Le genou', 'TC DO TORAX']) expect(judged('Roe^Ana', text).after).toBe(text);
    const staff = identifiersFrom([{ kind: 'person', value: 'DO^VAN' }]);
    expect(cleanText('CT Thorax Do', staff)).toBe('CT Thorax Do');
  });
});

describe('texts that equipment writes', () => {
  const nobody = of('Quillfeather^Ottilie');
  const modes = ['technical', 'version', 'meaning'] as const;
  test.each(modes)(
    '%s: a word in no list that is written as a name is in doubt, and goes unless a person keeps it',
    (mode) => {
      for (const word of ['Zorblaxia', 'ZORBLAXIA', 'Bogucki']) {
        const suggestion = suggestByMode(mode, `${word} 3.1`, nobody, { multiple: false });
        expect(suggestion, word).toMatchObject({ action: expect.not.stringMatching('keep') as string, sure: false });
        expect(suggestion.after).not.toContain(word);
      }
      for (const text of ['by Dr. Zorblaxia', 'Smith, Jane', 'Quillfeather'])
        expect(suggestByMode(mode, text, nobody, { multiple: false }).after, text).not.toMatch(
          /zorb|smith|jane|quill/i,
        );
    },
  );
  test.each<[(typeof modes)[number] | 'maker', string[]]>([
    [
      'version',
      [
        'syngo MR E11',
        'VB17A',
        'LightSpeedApps14.13_2.8.2L_H2.1M4',
        '4100296',
        'Gyroscan PMS/DICOM 2.0',
        'dcmtk 3.6.7',
      ],
    ],
    [
      'technical',
      [
        '*tse2d1_9',
        'HeadMatrix',
        'LARGE BOWTIE FIL',
        'B30f',
        'STANDARD',
        'Head/Neck 20',
        'OSEM3D 4i8s',
        'IntelliSpace',
      ],
    ],
    [
      'meaning',
      [
        'Language of Content Item and Descendants',
        'Gleason score',
        'Hounsfield unit',
        'Left lower lobe',
        'Fibroglandular tissue',
      ],
    ],
    ['maker', ['Supria', 'RHAPSODE', 'Acme Medical Devices', 'SIEMENS', 'Super Dooper Scanner', 'QIICR', 'Zapper9000']],
  ])('%s: what equipment is called stays', (mode, texts) => {
    for (const text of texts)
      expect(suggestByMode(mode, text, nobody, { multiple: false }), text).toMatchObject({
        action: 'keep',
        sure: true,
      });
  });
  it('in a file: versions, stacks and code meanings, the maker stays', () => {
    const { at } = run(
      ct({
        Manufacturer: 'Zorblax Medical',
        SoftwareVersions: 'VB17A Zorblaxia',
        ProcedureCodeSequence: [
          { CodeValue: 'P0-0099A', CodingSchemeDesignator: 'SRT', CodeMeaning: 'Thorax for Bogucki' },
        ],
      }),
      profileWith(['device-identity'], ['descriptors']),
    );
    expect(at('00080070')).toBe('Zorblax Medical');
    expect(at('00181020')).toBe('VB17A');
    expect(at('00081032.0.00080104')).toBe('Thorax for');
  });
});
