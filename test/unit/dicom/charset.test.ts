/** Character sets: the examples of PS3.5 annexes H, I and J, resets, undeclared bytes, and the way back. */
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { decodeText, encodeText } from '#engine/dicom/charset.ts';

const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');
const E = '\x1b';

describe('decoding', () => {
  const cases: [name: string, charsets: string[], raw: string | Buffer, vr: string, text: string][] = [
    ['Latin-1', ['ISO_IR 100'], 'Buc^J\xe9r\xf4me', 'PN', 'Buc^Jérôme'],
    ['Latin-2', ['ISO_IR 101'], 'Wa\xb3\xeasa', 'PN', 'Wałęsa'],
    ['Cyrillic', ['ISO_IR 144'], '\xbb\xee\xda\x63\x65\xdc\xd1\xe3\xe0\xd3', 'PN', 'Люкceмбург'],
    ['Arabic', ['ISO_IR 127'], '\xe2\xc8\xc7\xe6\xea^\xe4\xe6\xd2\xc7\xd1', 'PN', 'قباني^لنزار'],
    ['Greek', ['ISO_IR 126'], '\xc4\xe9\xef\xed\xf5\xf3\xe9\xef\xf2', 'PN', 'Διονυσιος'],
    ['Hebrew', ['ISO_IR 138'], '\xf9\xf8\xe5\xef^\xe3\xe1\xe5\xf8\xe4', 'PN', 'שרון^דבורה'],
    ['Turkish', ['ISO_IR 148'], '\xdeerife', 'PN', 'Şerife'],
    ['Thai', ['ISO_IR 166'], '\xca\xc1', 'PN', 'สม'],
    ['Latin-9', ['ISO_IR 203'], '\xa4', 'LO', '€'],
    ['half-width Katakana', ['ISO_IR 13'], '\xd4\xcf\xc0\xde^\xc0\xdb\xb3', 'PN', 'ﾔﾏﾀﾞ^ﾀﾛｳ'],
    ['UTF-8', ['ISO_IR 192'], Buffer.from('Wang^XiaoDong=王^小东'), 'PN', 'Wang^XiaoDong=王^小东'],
    ['GB18030', ['GB18030'], 'Wang=\xcd\xf5^\xd0\xa1\xb6\xab', 'PN', 'Wang=王^小东'],
    ['GBK', ['GBK'], '\xcd\xf5', 'LO', '王'],
    [
      'Japanese H.3.1',
      ['', 'ISO 2022 IR 87'],
      `Yamada^Tarou=${E}$B;3ED${E}(B^${E}$BB@O:${E}(B=${E}$B$d$^$@${E}(B^${E}$B$?$m$&${E}(B`,
      'PN',
      'Yamada^Tarou=山田^太郎=やまだ^たろう',
    ],
    [
      'Japanese H.3.2',
      ['ISO 2022 IR 13', 'ISO 2022 IR 87'],
      `\xd4\xcf\xc0\xde^\xc0\xdb\xb3=${E}$B;3ED${E}(J^${E}$BB@O:${E}(J`,
      'PN',
      'ﾔﾏﾀﾞ^ﾀﾛｳ=山田^太郎',
    ],
    [
      'Korean I.2',
      ['', 'ISO 2022 IR 149'],
      `Hong^Gildong=${E}$)C\xfb\xf3^${E}$)C\xd1\xce\xd4\xd7=${E}$)C\xc8\xab^${E}$)C\xb1\xe6\xb5\xbf`,
      'PN',
      'Hong^Gildong=洪^吉洞=홍^길동',
    ],
    [
      'Chinese K',
      ['', 'ISO 2022 IR 58'],
      `Zhang^XiaoDong=${E}$)A\xd5\xc5^${E}$)A\xd0\xa1\xb6\xab`,
      'PN',
      'Zhang^XiaoDong=张^小东',
    ],
    ['Greek beside Latin-1', ['ISO 2022 IR 100', 'ISO 2022 IR 126'], `\xe9 ${E}-F\xc4\xe9\\\xe9`, 'LO', 'é Δι\\é'],
    ['JIS X 0212', ['', 'ISO 2022 IR 159'], `${E}$(D0!${E}(B`, 'LO', '丂'],
    ['names that files use instead', ['ISO-8859-1'], '\xe9', 'LO', 'é'],
  ];
  test.each(cases)('%s', (_, charsets, raw, vr, text) => {
    expect(decodeText(typeof raw === 'string' ? bytes(raw) : raw, charsets, vr)).toEqual({ text, complete: true });
  });

  test('a backslash separates values of LO but is a character of LT', () => {
    const raw = bytes(`${E}-F\xc4\\\xc4`);
    expect(decodeText(raw, ['ISO 2022 IR 100', 'ISO 2022 IR 126'], 'LO').text).toBe('Δ\\Ä');
    expect(decodeText(raw, ['ISO 2022 IR 100', 'ISO 2022 IR 126'], 'LT').text).toBe('Δ\\Δ');
  });

  test.each([
    ['no character set', [], 'M\xfcller', 'Müller'],
    ['broken UTF-8', ['ISO_IR 192'], 'M\xfcller', 'M\uFFFDller'],
    ['an unknown set', ['ISO_IR 999'], 'M\xfcller', 'Müller'],
    ['Windows characters', ['ISO_IR 100'], '\x93a\x94', '“a”'],
    ['an undeclared escape', ['ISO_IR 100'], `${E}$B;3${E}(B`, '山'],
    ['an unknown escape', [''], `${E}%zA`, '\uFFFD%zA'],
    ['half a character', ['', 'ISO 2022 IR 149'], `${E}$)C\xfb`, '\uFFFD'],
  ])('reported as not sure: %s', (_, charsets, raw, text) => {
    expect(decodeText(bytes(raw), charsets, 'LO')).toEqual({ text, complete: false });
  });
});

describe('encoding', () => {
  test.each([
    [['ISO_IR 100'], 'Müller'],
    [['ISO_IR 101'], 'Wałęsa'],
    [['ISO_IR 144'], 'Люксембург'],
    [['ISO_IR 166'], 'สม'],
    [['ISO_IR 13'], 'ﾔﾏﾀﾞ'],
    [['ISO_IR 192'], '王^小东 👍'],
    [['GB18030'], '王^小东'],
    [['ISO 2022 IR 6', 'ISO 2022 IR 87'], 'plain'],
    [['', 'ISO 2022 IR 87'], 'Yamada^Tarou=山田^太郎=やまだ^たろう'],
    [['ISO 2022 IR 13', 'ISO 2022 IR 87'], 'ﾔﾏﾀﾞ^ﾀﾛｳ=山田^太郎'],
    [['', 'ISO 2022 IR 149'], 'Hong^Gildong=洪^吉洞=홍^길동'],
    [['', 'ISO 2022 IR 58'], 'Zhang^XiaoDong=张^小东'],
    [['', 'ISO 2022 IR 159'], '丂 12'],
    [['ISO 2022 IR 100', 'ISO 2022 IR 126'], 'é Δι^é'],
    [['ISO 2022 IR 6', 'ISO 2022 IR 87', 'ISO 2022 IR 144'], '頭部MRI д 胸部^CT'],
  ])('%j %s comes back', (charsets, text) => {
    expect(decodeText(encodeText(text, charsets)!, charsets, 'PN')).toEqual({ text, complete: true });
  });
  test.each([
    [[], 'Müller'],
    [['ISO_IR 100'], '王'],
    [['', 'ISO 2022 IR 149'], 'д́'],
    [['', 'ISO 2022 IR 87'], '👍'],
    [['', 'ISO_IR 999'], '王'],
    [['ISO_IR 999'], 'é'],
    [['ISO_IR 100'], '\u0093'],
    [['ISO_IR 192'], '\ud800'],
  ])('%j cannot hold %s', (charsets, text) => {
    expect(encodeText(text, charsets)).toBeUndefined();
  });

  const python = spawnSync('/usr/bin/python3', ['-c', 'import pydicom']).status === 0;
  test.skipIf(!python)('PS3.5 6.1.2.5: pydicom reads what is written with escapes', () => {
    const cases: [string[], string][] = [
      [['', 'ISO 2022 IR 87'], '頭部MRI 造影なし'],
      [['ISO 2022 IR 13', 'ISO 2022 IR 87'], 'ﾔﾏﾀﾞ 頭部'],
      [['', 'ISO 2022 IR 149'], '흉부 CT 정상'],
      [['ISO 2022 IR 100', 'ISO 2022 IR 144'], 'é снимок'],
    ];
    const script = `
import json, sys
from pydicom.charset import convert_encodings, decode_bytes
from pydicom.valuerep import TEXT_VR_DELIMS
print(json.dumps([decode_bytes(bytes.fromhex(b), convert_encodings(c), TEXT_VR_DELIMS) for c, b in json.load(sys.stdin)]))`;
    const input = JSON.stringify(cases.map(([sets, text]) => [sets, encodeText(text, sets)!.toString('hex')]));
    const read = spawnSync('/usr/bin/python3', ['-c', script], { input, encoding: 'utf8' });
    expect(JSON.parse(read.stdout)).toEqual(cases.map(([, text]) => text));
  });
});
