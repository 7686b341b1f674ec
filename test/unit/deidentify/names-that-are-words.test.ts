/** PS3.15 E.3.5, E.3.6: a known name that is a word of images goes where nothing beside it shows that the word is meant. */
import { describe, expect, it, test } from 'vitest';
import { cleanText } from '#engine/deidentify/clean-text.ts';
import { identifiersFrom } from '#engine/deidentify/compile-identifiers.ts';
import { isSoonerSurname } from '#engine/deidentify/sooner-names.ts';
import { suggestByMode } from '#engine/deidentify/suggest-by-mode.ts';
import { isImagingWord } from '#engine/deidentify/vocabulary.ts';
import { useAsWord } from '#engine/deidentify/word-uses.ts';

const called = (family: string) => identifiersFrom([{ kind: 'patient-name', value: `${family}^Xaviera` }]);
const upper = (text: string): string => text.toUpperCase();

describe('a family name that is a word of images', () => {
  const names = 'Boyle Bright Cobb Colon Cox Foster Hand Head Holder Key Klein Lang Light Lower Mayo Newton Power Stark Stein Tanner Wade Weiss'.split(' '); // prettier-ignore
  const wordings: [(name: string) => string, string][] = [
    [(name) => `KNEE LT / ${name} / AP LAT`, 'KNEE LT / AP LAT'],
    [(name) => `CT CHEST ${name}`, 'CT CHEST'],
    [(name) => `CT CHEST ${upper(name)}`, 'CT CHEST'],
    [(name) => `CT CHEST ${name.toLowerCase()}`, 'CT CHEST'],
    [(name) => `${upper(name)} CT CHEST`, 'CT CHEST'],
    [(name) => `CT CHEST ${upper(name)} W CONTRAST`, 'CT CHEST W CONTRAST'],
    [(name) => `MRI BRAIN - ${upper(name)}`, 'MRI BRAIN'],
    [(name) => `MRI BRAIN (${name})`, 'MRI BRAIN'],
    [(name) => `${upper(name)}_MRI_BRAIN`, 'MRI_BRAIN'],
    [(name) => `t2_tse_sag_${name.toLowerCase()}`, 't2_tse_sag'],
    [(name) => `Axial T2 FLAIR ${name}`, 'Axial T2 FLAIR'],
    [(name) => `3D TOF^${upper(name)}`, '3D TOF'],
    [(name) => `${name} has chest pain`, 'has chest pain'],
    [(name) => `${name}'s prior scan was normal`, 'prior scan was normal'],
    [(name) => `Scan of ${name} repeated for motion`, 'Scan of repeated for motion'],
  ];
  test.each(names)('%s goes, the rest stays, and a person decides', (name) => {
    expect(isImagingWord(name.toLowerCase())).toBe(true);
    for (const [wording, after] of wordings) {
      const found = suggestByMode('clean', wording(name), called(name), { multiple: false });
      expect(found.after, wording(name)).toBe(after);
      expect(found.sure, wording(name)).toBe(false);
    }
  });
  test.each([
    [
      'Head',
      [
        'CT HEAD W/O',
        'HEAD^PERFUSION',
        'HEAD AND NECK',
        'HEAD',
        'CT HEAD CHST ABD PELVIS',
        'Head First-Supine',
        'LONG HEAD BICEPS',
      ],
    ],
    ['Foot', ['FOOT LT AP', 'XR FOOT 3 VIEWS', 'RT FOOT / LT HAND', 'MR ANKLE FOOT', 'XR HAND, FOOT']],
    ['Hand', ['LT HAND', 'HAND PA', 'X-RAY HAND MINIMUM 3 VIEWS - LEFT', 'Hand and wrist', 'XR HAND 2 V']],
    ['Colon', ['CT COLON', 'colon, no mass', 'sigmoid colon', 'COLON CANCER']],
    ['Bone', ['BONE AGE', 'WHOLE BODY BONE SCAN', 'AX BONE THIN 0.625', 'CHEST BONE WINDOW']],
    ['Light', ['LIGHT SPEED', 'BLACK LIGHT SOURCE']],
    ['Lower', ['LOWER EXTREMITY', 'LT LOWER LEG']],
    ['Bright', ['BRIGHT BLOOD CINE']],
    ['Mayo', ['Mayo elbow score']],
    ['Key', ['KEY IMAGES']],
    ['High', ['CHEST HIGH RES', 'HIGH RESOLUTION LUNG']],
  ])('%s stays where the words beside it say that it is the word', (name, texts) => {
    for (const text of texts) expect(cleanText(text, called(name)), text).toBe(text);
  });
  test.each([
    ['Raynaud', 'TDM thorax Raynaud', 'TDM thorax'],
    ['Bravo', 'RM rodilla izquierda BRAVO', 'RM rodilla izquierda'],
    ['Massa', 'MRI knie links MASSA', 'MRI knie links'],
    ['Jansson', 'Patient Jansson med buksmärta', 'Patient med buksmärta'],
    ['Ergül', 'BT toraks Ergül', 'BT toraks'],
    ['Vaněk', 'MR kolene vlevo VANĚK', 'MR kolene vlevo'],
    ['Hornig', 'Frau Hornig klagt über Schmerzen', 'Frau klagt über Schmerzen'],
  ])('%s goes in other languages too: %s', (name, text, after) => expect(cleanText(text, called(name))).toBe(after));
  it('stays for everybody else, unless hospitals hardly write it for anything but a name', () => {
    for (const name of names)
      for (const text of [`CT CHEST ${upper(name)}`, `t2_tse_sag_${name.toLowerCase()}`])
        if (!isSoonerSurname(name.toLowerCase()) && !['Boyle', 'Tanner'].includes(name))
          expect(cleanText(text, called('Okonkwo')), text).toBe(text);
  });
});

it('W before contrast is with, whatever name stands before it', () => {
  const known = called('Abbott');
  for (const rest of ['W CONTRAST', 'W WO CONTRAST', 'W GAD', 'W AND WO CONTRAST'])
    expect(cleanText(`CT CHEST ABBOTT ${rest}`, known)).toBe(`CT CHEST ${rest}`);
  expect(cleanText('CT CHEST ABBOTT W', known)).toBe('CT CHEST');
});

describe('names that are words, of people whom no file knows', () => {
  const known = identifiersFrom([{ kind: 'patient-name', value: 'Okonkwo^Chidi' }]);
  const wordings: [string, string, string?][] = [
    ['CT CHEST {X} {Y}', 'CT CHEST'],
    ['{Y}, {X} CT CHEST', 'CT CHEST'],
    ['Dr. {Y} reviewed the scan', 'reviewed the scan', 'Dr'],
    ['Dr. {X} {Y} reviewed the scan', 'reviewed the scan', 'Dr'],
    ['Reviewed by {X} {Y}, MD for mass', 'for mass', 'Reviewed(?: by)?(?: MD)?'],
    ['Technologist {X} {Y} repeated the series', 'repeated the series', 'Technologist'],
    ['Mother {X} {Y} present', 'present', 'Mother'],
    ['Contact {X} {Y} for prior films', 'for prior films', 'Contact'],
    ['Nurse {Y} gave contrast', 'gave contrast', 'Nurse'],
    ['Mrs. {Y} fell at home', 'fell at home', 'Mrs'],
    ['Tech: {Y}; motion', 'motion', 'Tech'],
    ["{X} {Y}'s knee pain", 'knee pain'],
    ['seen by {Y}', 'seen'],
  ];
  test.each(['Downs', 'Mills', 'Foster', 'Bates', 'Prince', 'Golden'])(
    'Sandra and Crystal %s go in letters of any size',
    (family) => {
      for (const given of ['Sandra', 'Crystal'])
        for (const [wording, rest, cue = ''] of wordings) {
          const text = wording.replace('{X}', given).replace('{Y}', family);
          for (const form of [text, upper(text), text.toLowerCase()]) {
            // Where both are words in even letters nothing says that they are names; they wait for the review.
            if (given === 'Crystal' && !/Dr|by|Tech|Nurse|Mother|Mrs/.test(wording)) continue;
            const after = cleanText(form, known).toLowerCase();
            expect(after, form).not.toMatch(new RegExp(`\\b(${given}|${family})`, 'i'));
            expect(after.replace(/^by\b|\bby$/, '').trim(), form).toMatch(
              new RegExp(`^(${cue.toLowerCase()} ?(by )?)?${rest.toLowerCase()}$`),
            );
          }
        }
    },
  );
  test.each([
    ['verified by Shawn Boyle RT', 'verified by RT'],
    ['Hector Le notified', 'notified'],
    ['RN Max at bedside', 'RN at bedside'],
    ['ordering provider PACE ALICE', 'ordering provider'],
    ['consult Stark', 'consult'],
    ['Laerte De luca signed consent', 'signed consent'],
    ['Suus van Beaumont signed consent', 'signed consent'],
    ['done for Suda', 'done for'],
    ['Marijn Lankle reports fall', 'reports fall'],
    ['is cared for by Marijn Lankle', 'is cared for'],
    ['Brown requests CD', 'requests CD'],
    ['Madelineview Fire Dept transport', 'Fire Dept transport'],
    ['ABD ART for: Moore, Tiffany', 'ABD ART for'],
    ['OBGYN REPORT', 'OBGYN REPORT'],
    ['Patient reports fall', 'Patient reports fall'],
    ['Referred for Staging', 'Referred for Staging'],
    ['ok per Brown, follow-up', 'ok per follow-up'],
    ['ok per Bilir', 'ok per'],
    ['Dictated by Bilir / transcribed', 'Dictated by transcribed'],
    ['Yvette Chopard noticed a lump', 'noticed a lump'],
    ['Henriksen and Brown present', 'and present'],
    ['Patient moved here from New James last year', 'Patient moved here from last year'],
    ['Discussed with Case of Valley Oak Surgery Center; biopsy', 'Discussed with of biopsy'],
    ['Discussed with case of pneumonia', 'Discussed with case of pneumonia'],
    ['PLEASE CALL SHARI FIGUEROA WITH RESULTS', 'PLEASE CALL WITH RESULTS'],
  ])('%s becomes “%s”', (text, after) => expect(cleanText(text, known)).toBe(after));
  it('Interpreter: Autumn loses the name', () =>
    expect(cleanText('Interpreter: Autumn, calm', known)).not.toContain('Autumn'));
  test.each([
    'PT Lung',
    'DR HAND 2 VIEWS',
    'DR CHEST PA',
    'Dr Chest 2 views',
    'MR BLACK BLOOD',
    'MR WHITE MATTER',
    'MR SMALL BOWEL',
    'read by light microscopy',
    'performed by hand',
    'patient short of breath',
    'tech low dose',
    'max gene expression',
    'crystal arthropathy',
    'X-ray hand',
    'wall motion abnormality',
  ])('what is none stays: %s', (text) => expect(cleanText(text, known)).toBe(text));
});

it('Dr. is no pair of initials before a name', () => {
  const known = identifiersFrom([{ kind: 'person', value: 'Roberts^Dorothy^Suzanne' }]);
  expect(cleanText('Left flank pain, seen by Dr. Hood', known)).toBe('Left flank pain, seen by Dr');
  expect(cleanText('read by DR', known)).toBe('read');
  expect(cleanText('seen by Dr. Mike Krabbe', known)).toBe('seen by Dr');
});

test('a neighbour shows surely or perhaps that the word is meant', () => {
  expect(useAsWord('bone', '', 'marrow')).toBe('sure');
  expect(useAsWord('foot', 'lt', '')).toBe('sure');
  expect(useAsWord('foot', '', 'ap')).toBe('perhaps');
  expect(useAsWord('foot', 'chest', '')).toBeUndefined();
  expect(useAsWord('cobb', '', 'angle')).toBe('sure');
  expect(useAsWord('root', '5', '')).toBeUndefined();
  expect(useAsWord('root', 'l5', '')).toBe('sure');
});
