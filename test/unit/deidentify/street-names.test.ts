/** PS3.15 E.3.5 and HIPAA §164.514(b)(2)(i)(B): streets, towns and firms in texts, whatever their kind of road is called. */
import { describe, expect, it, test } from 'vitest';
import { cleanText } from '#engine/deidentify/clean-text.ts';
import { identifiersFrom } from '#engine/deidentify/compile-identifiers.ts';
import { isRareStreet } from '#engine/deidentify/street-names.ts';

const nobody = identifiersFrom([]);

describe('an address', () => {
  const streets = [
    '9825 Vance Isle', '0702 Best Cove', '79287 Barker Harbors Apt. 762', '306 Patterson Parkways', '653 Sarah River', '203 Andrews Ports Suite 542',
    '2047 Key Oval Apt. 714', '628 Kent Plains', '27116 Robert Curve', '807 Wright Cape Apt. 573', '300 Smith Field', '4821 Jennifer Views', '512 Hodges Neck',
  ]; // prettier-ignore
  test.each(streets)('%s goes whole, before and behind a description, in letters of any size', (street) => {
    expect(cleanText(`Axial T2 FLAIR ${street}`, nobody)).toBe('Axial T2 FLAIR');
    expect(cleanText(`CT CHEST W CONTRAST ${street.toUpperCase()}`, nobody)).toBe('CT CHEST W CONTRAST');
    expect(cleanText(`${street}, MRI brain`, nobody)).toBe('MRI brain');
  });
  test.each([
    '120 Lateral Views', '3 Lateral Views', '512 Matrix Field', '300 Slice Spiral Run', '100 kV Tin Filter', 'CT 128 Dual Source Center', '400 Frames Cine Loop',
    '360 Degree Radial', '250 mm Breast Field', '120 Spokes Golden Angle Radial', 'Lung 600 Window Level Point',
  ])('%s is none', (text) => {
    expect(cleanText(text, nobody)).toBe(text);
  }); // prettier-ignore
  it('needs the name of a street', () => {
    expect(isRareStreet('300 Smith Field')).toBe(true);
    expect(isRareStreet('300 Field')).toBe(false);
    expect(isRareStreet('300 Lateral View')).toBe(false);
  });
});

test.each([
  ['LIVES IN WEST DAWN. CHEST PAIN', 'LIVES IN. CHEST PAIN'],
  ['resident of lake stevenport, chest pain', 'resident of chest pain'],
  ['lives in a nursing home, chest pain', 'lives in a nursing home, chest pain'],
  ['LIVES IN ASSISTED LIVING. FALL', 'LIVES IN ASSISTED LIVING. FALL'],
  ['MRI done at Long, Barnes and Charles', 'MRI done at and'],
  ['MRI done at Haley, Marshall and Green', 'MRI done at and'],
  ['MRI done at Boyle Inc', 'MRI done at Inc'],
  ['Transferred from Crystalport, chest pain', 'Transferred from chest pain'],
  ['Prostate cancer treated in North James', 'Prostate cancer treated in'],
  ['Lake Roseside Urgent Care', 'Urgent Care'],
  ['Key Memorial Hospital chest pain', 'chest pain'],
  ['MRI BRAIN (Young Diagnostic Imaging)', 'MRI BRAIN'],
  ['Hand Clinic XR', 'Hand Clinic XR'],
  ['HOLOGIC, Inc. Selenia', 'HOLOGIC, Inc. Selenia'],
  ['Liver, Spleen and Kidney', 'Liver, Spleen and Kidney'],
  ['White, Gray and Black matter', 'White, Gray and Black matter'],
])('%s becomes “%s”', (text, after) => expect(cleanText(text, nobody)).toBe(after));

test('user: raven99 is the name of a user', () => {
  expect(cleanText('MRI BRAIN user: raven99', nobody)).toBe('MRI BRAIN user');
});
