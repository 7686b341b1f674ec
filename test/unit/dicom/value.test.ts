/** Numbers and tags as text and back, in both byte orders; values that do not fit are refused. */
import { expect, test } from 'vitest';
import { encodeValue } from '#engine/dicom/encode.ts';
import { valueText } from '#engine/dicom/value.ts';

const frame = (littleEndian: boolean) => ({ littleEndian, explicit: true, charset: [] });
test.each([
  ['FL', '0.1\\-2.5'],
  ['FD', '0.1\\1e-300'],
  ['SS', '-5\\7'],
  ['SL', '-2147483648'],
  ['UL', '4294967295'],
  ['SV', '-9007199254740993'],
  ['UV', '18446744073709551615'],
  ['AT', '(0018,1063)'],
])('%s %s', (vr, text) => {
  for (const little of [true, false])
    expect(valueText(encodeValue(0x00291001, vr, text, frame(little)), vr, little, [])).toBe(text);
});

test.each([
  ['US', '65536'],
  ['US', '-1'],
  ['SS', '1.5'],
  ['FD', 'twelve'],
  ['AT', 'nothing'],
  ['OB', 'text'],
])('%s cannot hold %s', (vr, text) => {
  expect(() => encodeValue(0x00291001, vr, text, frame(true))).toThrow(/\(0029,1001\) cannot be written/);
});
