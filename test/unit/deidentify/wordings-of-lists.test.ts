/** What benchmarks with made-up people left or took in texts: firms, employers, places, lists of names, short dates, alerts. */
import { describe, expect, it } from 'vitest';
import { identifiersFrom } from '#engine/deidentify/identifiers.ts';
import { suggestByMode } from '#engine/deidentify/suggest-by-mode.ts';

const after = (text: string): string =>
  suggestByMode('clean', text, identifiersFrom([]), { multiple: false, days: -2000 }).after;

describe('names that are counted up', () => {
  it.each([
    ['Insurance: Jones, Weber and Stone', 'Insurance and'],
    ['Works for Garcia and Brook', 'Works for'],
    ['Paid by Wood & Martinez', 'Paid'],
    ['Lawyer Wood and Smith called', 'Lawyer and called'],
    ['Employer: Gill LLP', 'Employer'],
    ["Outside films St. Mark's Hospital", 'Outside films'],
    ['employer Stone-Hart, claim pending', 'employer claim pending'],
    ['works for White and Long, back pain', 'works for back pain'],
    ['Born 1 May 1961 in Port Miles: heart disease', 'Born in heart disease'],
    ['lives with his sister in New Pearl', 'lives with his sister in'],
    ['Wood-Day reports pain', 'reports pain'],
    ['ok per Green, follow-up', 'ok per follow-up'],
    ['Dictated by Bilirci', 'Dictated'],
    ['Zsoltay and Brown present', 'and present'],
    ['late arrival from Hartoside', 'late arrival'],
    ['Payer: Brook Group', 'Group'],
    ['fell at work (Xu PLC)', 'fell at work (PLC)'],
  ])('%s', (text, left) => expect(after(text)).toBe(left));
  it.each([
    'Head and Neck CT',
    'Long & Short axis views',
    'Page and Line of the report',
    'Siemens Ltd',
    'GE Healthcare LLC',
    'Merge Healthcare Inc',
    'taken from Sagittal',
    'Brown-White lesion',
    'Brown-Sequard syndrome',
    'Young Group 2',
    'ok per Radiology',
    'Performed by Fluoroscopy',
    'Chest and Abdomen seen',
    'Contrast Group',
    'lives with pain in Left knee',
    'works in Radiology',
    'Employer: Radiology Department',
    'VENOUS LE',
  ])('words stay words: %s', (text) => expect(after(text)).toBe(text));
});

it('W/O before a known name holds none of its initials', () => {
  const known = identifiersFrom([{ kind: 'patient-name', value: 'Vesely^Ondrej' }]);
  const written = suggestByMode('clean', 'MRI ELBOW W/O Vesely, Ondrej', known, { multiple: false, days: -2000 });
  expect(written.after).toBe('MRI ELBOW W/O');
});
it('in a private text in which a hospital is named nothing stays that no list explains', () => {
  const inPrivate = (text: string): string =>
    suggestByMode('private', text, identifiersFrom([]), { multiple: true }).after;
  expect(inPrivate("St. Bridget's Hospital Hartoville")).toBe('');
  expect(inPrivate('Hartoville quick')).toBe('Hartoville quick');
});
it('LE before a label is the lower extremity', () => expect(after('DUPLEX LE pat. Oliveira')).toBe('DUPLEX LE'));
it('the names of a firm go also where the file knows one of them as a street', () => {
  const known = identifiersFrom([{ kind: 'address', value: '12 Rodriguez Court, Plano' }]);
  const written = suggestByMode('clean', 'Payer Peters, Fox and Rodriguez', known, { multiple: false, days: -2000 });
  expect(written.after).not.toMatch(/Fox/);
});

describe('days and months of one digit', () => {
  it.each([
    ['fracture dx 4/3/11', 'fracture dx'],
    ['patient did not come 8/9/12', 'patient did not come'],
    ['LAST 5/2/10', 'LAST'],
    ['partial resection (2/5/10)', 'partial resection'],
    ['discussed with Dr. Ames 5/2/11', 'discussed with Dr'],
    ['seen on 6/7/10 for pain', 'seen on for pain'],
  ])('%s', (text, left) => expect(after(text)).toBe(left));
  it.each(['AX T2 3/5/10', 'slices of 1/2/10', 'delay 2/5/10', 'flip angles 2/6/10 deg', 'spacing of 1/1/10 mm'])(
    'counts stay: %s',
    (text) => expect(after(text)).toBe(text),
  );
});

describe('behind @', () => {
  it.each([
    ['WRIST @ Harrison-Cole Clinic', 'WRIST'],
    ['CORE BIOPSY @ Whitfield Memorial Hospital', 'CORE BIOPSY'],
    ["ELBOW @ St. Bridget's Hospital", 'ELBOW'],
    ['jqsmith @ hospital', ''],
    ['CHEST jqsmith@example.com', 'CHEST'],
  ])('a place goes, what was made there stays: %s', (text, left) => expect(after(text)).toBe(left));
});

it.each(['MRSA', 'ESBL carrier', 'NKDA', 'contact isolation for MRSA', 'ESRD on dialysis'])(
  'alerts are no names: %s',
  (text) => expect(after(text)).toBe(text),
);
