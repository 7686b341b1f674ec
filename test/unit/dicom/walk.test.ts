/** The readers on files built by hand: every encoding, sequences in every form, broken and hostile files. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { displayValue } from '#engine/dicom/display.ts';
import { readHeader } from '#engine/dicom/header.ts';
import { readDicomFile } from '#engine/dicom/read-file.ts';
import { DicomError, type DicomFile, type Element } from '#engine/dicom/types.ts';
import {
  dicomFile,
  encode,
  fragments,
  head,
  item,
  itemEnd,
  layoutOf,
  meta,
  preamble,
  sequenceEnd,
  tagBytes,
  u32,
  type Elements,
  type Syntax,
} from '../../fixtures/encode-dicom.ts';

let folder: string;
let path: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fairpack-walk-'));
  path = join(folder, 'a.dcm');
});
afterAll(() => rmSync(folder, { recursive: true }));

const syntaxes: Syntax[] = ['explicit', 'implicit', 'big-endian', 'deflated'];
const read = (bytes: Buffer): DicomFile => {
  writeFileSync(path, bytes);
  return readDicomFile(path);
};
const header = (bytes: Buffer, wanted: number[] = []) => {
  writeFileSync(path, bytes);
  return readHeader(path, wanted);
};
const find = (file: DicomFile, tag: number): Element => file.dataSet.elements.find((element) => element.tag === tag)!;
const text = (file: DicomFile, tag: number): string => file.text(file.dataSet, find(file, tag));
function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof DicomError) return error.code;
    throw error;
  }
  return 'no error';
}

describe.each(syntaxes)('%s', (syntax) => {
  test('values, lengths and pixels', () => {
    const file = read(dicomFile(syntax));
    expect(text(file, 0x00100010)).toBe('Roe^Ana');
    expect(text(file, 0x00280011)).toBe('4');
    expect(file.pixel).toMatchObject({ tag: 0x7fe00010, length: 16, vr: 'OW' });
    expect(file.raw(file.pixel!).length).toBe(16);
    expect(file.dataSet.elements).toHaveLength(11);
    expect(file.remarks).toEqual([]);
    expect(file.encoding.explicit).toBe(syntax !== 'implicit');
  });

  test('the fast path finds the same', () => {
    const empty = { tag: 0x00081030, vr: 'LO', value: '' };
    const bytes = dicomFile(syntax, [empty]);
    const found = header(bytes, [0x00280010, 0x00100010, 0x00081030, 0x00104000]);
    expect(found.values).toEqual(['2', 'Roe^Ana', '', undefined]);
    expect(found.pixelOffset).toBe(read(bytes).pixel!.offset);
    const other = dicomFile(syntax, [empty, { tag: 0x7fe00010, vr: 'OW', value: [9, 9, 9, 9, 9, 9, 9, 9] }]);
    expect(header(other).digest).toBe(header(bytes).digest);
    expect(header(dicomFile(syntax, [empty, { tag: 0x00100020, vr: 'LO', value: 'P2' }])).digest).not.toBe(
      header(bytes).digest,
    );
  });

  test.each([false, true])('sequences, of undefined length: %s', (open) => {
    const nested: Elements = [
      { tag: 0x00081140, vr: 'SQ', open, value: [[{ tag: 0x00081155, vr: 'UI', value: '1.2.9' }], []] },
    ];
    const file = read(dicomFile(syntax, [{ tag: 0x00081115, vr: 'SQ', open, value: [nested] }]));
    const inner = find(file, 0x00081115).items![0]!.dataSet.elements[0]!;
    expect(inner.items).toHaveLength(2);
    const [uid] = inner.items![0]!.dataSet.elements;
    expect(file.text(inner.items![0]!.dataSet, uid!)).toBe('1.2.9');
    expect(find(file, 0x00081115).end).toBe(find(file, 0x00100010).offset);
    expect(displayValue(file, file.dataSet, find(file, 0x00081115))).toBe('1 item');
  });

  test('private elements have the creator of their block', () => {
    const file = read(
      dicomFile(syntax, [
        { tag: 0x00290011, vr: 'LO', value: 'SIEMENS CSA HEADER ' },
        { tag: 0x00291108, vr: 'CS', value: 'IMAGE NUM 4' },
        { tag: 0x00291210, vr: 'LO', value: 'orphan' },
      ]),
    );
    expect(find(file, 0x00291108).creator).toBe('SIEMENS CSA HEADER');
    expect(find(file, 0x00291108).vr).toBe('CS');
    expect(find(file, 0x00290011).creator).toBe('SIEMENS CSA HEADER');
    expect(find(file, 0x00291210).creator).toBe('');
  });

  test.each([false, true])('a sequence hides in UN, of undefined length: %s', (open) => {
    const file = read(
      dicomFile(syntax, [
        { tag: 0x00290010, vr: 'LO', value: 'SOMEBODY' },
        {
          tag: 0x00291001,
          vr: 'UN',
          open,
          inside: { explicit: false, little: true },
          value: [[{ tag: 0x00100010, vr: 'PN', value: 'Hidden^Name' }]],
        },
      ]),
    );
    const hidden = find(file, 0x00291001);
    expect(hidden.vr).toBe('SQ');
    const { dataSet } = hidden.items![0]!;
    expect(dataSet).toMatchObject({ explicit: false, littleEndian: true });
    expect(file.text(dataSet, dataSet.elements[0]!)).toBe('Hidden^Name');
  });

  test('UN with known tag reads as little endian number; bytes that only look like an item stay bytes', () => {
    const file = read(
      dicomFile(syntax, [
        { tag: 0x00280010, vr: 'UN', value: Buffer.from([5, 0]) },
        { tag: 0x00290010, vr: 'LO', value: 'SOMEBODY' },
        {
          tag: 0x00291001,
          vr: 'UN',
          value: Buffer.concat([tagBytes(0xfffee000, true), u32(4, true), Buffer.from('abcd')]),
        },
      ]),
    );
    expect(find(file, 0x00291001)).toMatchObject({ vr: 'UN', length: 12 });
    expect(find(file, 0x00291001).items).toBeUndefined();
    expect(text(file, 0x00280010)).toBe('5');
  });

  test('elements after the pixel data, and padding after all', () => {
    const trailing = Buffer.alloc(50);
    const file = read(dicomFile(syntax, [{ tag: 0x7fe10010, vr: 'LO', value: 'LATE' }], { after: trailing }));
    expect(file.dataSet.elements.at(-1)!.tag).toBe(0x7fe10010);
    expect(file.remarks).toEqual(['50 bytes follow the last element.']);
  });
});

test('fragments, also inside an item', () => {
  const frames = fragments(Buffer.alloc(0), Buffer.from('abcd'), Buffer.from('ef'));
  const pixel = { tag: 0x7fe00010, vr: 'OB', value: frames, open: true };
  const file = read(
    dicomFile('explicit', [pixel, { tag: 0x00880200, vr: 'SQ', open: true, value: [[pixel]] }], {
      transferSyntax: '1.2.840.10008.1.2.4.70',
    }),
  );
  expect(file.pixel!.fragments!.map(([, length]) => length)).toEqual([0, 4, 2]);
  expect(find(file, 0x00880200).items![0]!.dataSet.elements[0]!.fragments).toHaveLength(3);
  expect(displayValue(file, file.dataSet, file.pixel!)).toBe('2 fragments, 6 bytes');
  expect(file.encoding.encapsulated).toBe(true);
});

describe('what the file says and what it is', () => {
  test.each(['explicit', 'implicit', 'big-endian'] as const)('no preamble and no meta: %s', (syntax) => {
    const bytes = dicomFile(syntax);
    const start = bytes.indexOf(tagBytes(0x00080016, syntax !== 'big-endian'));
    const file = read(bytes.subarray(start));
    expect(text(file, 0x00100010)).toBe('Roe^Ana');
    expect(file.encoding.transferSyntax).toMatch(/^1\.2\.840\.10008\.1\.2/);
    expect(file.remarks).toContain('The file has no preamble.');
    const withoutPreamble = read(bytes.subarray(132));
    expect(text(withoutPreamble, 0x00100010)).toBe('Roe^Ana');
  });

  test('a data set that is not as its transfer syntax says', () => {
    const implicit = read(dicomFile('implicit', [], { transferSyntax: '1.2.840.10008.1.2.1' }));
    expect(implicit.encoding).toMatchObject({ explicit: false, transferSyntax: '1.2.840.10008.1.2' });
    const explicit = read(dicomFile('explicit', [], { transferSyntax: '1.2.840.10008.1.2' }));
    expect(explicit.encoding).toMatchObject({ explicit: true, transferSyntax: '1.2.840.10008.1.2.1' });
    expect(text(explicit, 0x00100010)).toBe('Roe^Ana');
    expect(explicit.remarks).toHaveLength(1);
  });

  test('implicit items inside an explicit sequence', () => {
    const content = encode([{ tag: 0x00100010, vr: 'PN', value: 'In^Side' }], { explicit: false, little: true });
    const file = read(dicomFile('explicit', [{ tag: 0x00081140, vr: 'SQ', value: item(content) }]));
    const { dataSet } = find(file, 0x00081140).items![0]!;
    expect(file.text(dataSet, dataSet.elements[0]!)).toBe('In^Side');
  });

  test.each(['.4.57', '.4.201', '.4.110', '.5', '.4.102', '.9.9'])(
    'standard syntax %s is explicit little endian',
    (suffix) => {
      const file = read(
        dicomFile('explicit', [], { transferSyntax: `1.2.840.10008.1.2${suffix}`, without: [0x7fe00010] }),
      );
      expect(text(file, 0x00100010)).toBe('Roe^Ana');
    },
  );

  test('character set is inherited by items and overridden in them', () => {
    const file = read(
      dicomFile('explicit', [
        { tag: 0x00080005, vr: 'CS', value: 'ISO_IR 100' },
        { tag: 0x00100010, vr: 'PN', value: 'M\xfcller' },
        {
          tag: 0x00081140,
          vr: 'SQ',
          value: [
            [{ tag: 0x00100010, vr: 'PN', value: 'M\xfcller' }],
            [
              { tag: 0x00080005, vr: 'CS', value: 'ISO_IR 192' },
              { tag: 0x00100010, vr: 'PN', value: Buffer.from('Müller') },
            ],
          ],
        },
      ]),
    );
    expect(text(file, 0x00100010)).toBe('Müller');
    for (const { dataSet } of find(file, 0x00081140).items!)
      expect(file.text(dataSet, dataSet.elements.at(-1)!)).toBe('Müller');
  });
});

describe('named outcomes', () => {
  const good = dicomFile('explicit');
  const start = good.indexOf(tagBytes(0x00080016, true));
  const withBody = (body: Buffer): Buffer => Buffer.concat([good.subarray(0, start), body]);
  const first = encode(
    [
      { tag: 0x00080016, vr: 'UI', value: '1.2' },
      { tag: 0x00080018, vr: 'UI', value: '1.2' },
    ],
    layoutOf('explicit'),
  );
  const explicit = layoutOf('explicit');
  const cases: [string, string, Buffer][] = [
    ['no bytes', 'empty', Buffer.alloc(0)],
    ['text', 'not-dicom', Buffer.from('This is a text and not an image, whatever its name says.\n'.repeat(9))],
    ['zeros', 'not-dicom', Buffer.alloc(5000)],
    ['preamble only', 'truncated', preamble()],
    ['cut pixel data', 'truncated', good.subarray(0, good.length - 3)],
    ['cut in a head', 'truncated', good.subarray(0, start + 40)],
    ['cut in a value', 'length-beyond-file', good.subarray(0, start + 45)],
    ['no VR', 'bad-element', withBody(Buffer.concat([first, Buffer.from([0x10, 0, 0x10, 0, 1, 2, 3, 4, 5, 6, 7, 8])]))],
    ['stray delimiter', 'bad-sequence', withBody(Buffer.concat([first, itemEnd()]))],
    [
      '4 GB value',
      'length-beyond-file',
      withBody(Buffer.concat([first, head(0x00091001, 'OB', 0xfffffff0, explicit), Buffer.alloc(64)])),
    ],
    [
      'no item',
      'bad-sequence',
      withBody(Buffer.concat([first, head(0x00081140, 'SQ', 0xffffffff, explicit), Buffer.alloc(64, 1)])),
    ],
    ['no end of sequence', 'truncated', withBody(Buffer.concat([first, head(0x00081140, 'SQ', 0xffffffff, explicit)]))],
    [
      'private transfer syntax',
      'unsupported-transfer-syntax',
      dicomFile('explicit', [], { transferSyntax: '1.3.46.670589.33.1.4.1' }),
    ],
    [
      'damaged deflate',
      'inflate-failed',
      Buffer.concat([preamble(), meta('1.2.840.10008.1.2.1.99'), Buffer.alloc(64, 0xff)]),
    ],
    ['directory', 'dicomdir', dicomFile('explicit', [{ tag: 0x00041220, vr: 'SQ', value: [] }])],
    [
      'depth of 10,000',
      'too-deep',
      withBody(
        Buffer.concat([
          first,
          ...Array.from({ length: 10_000 }, () =>
            Buffer.concat([
              head(0x00081140, 'SQ', 0xffffffff, explicit),
              tagBytes(0xfffee000, true),
              u32(0xffffffff, true),
            ]),
          ),
        ]),
      ),
    ],
  ];
  test.each(cases)('%s: %s', (_, code, bytes) => {
    const startTime = performance.now();
    expect(codeOf(() => read(bytes))).toBe(code);
    expect(codeOf(() => header(bytes))).toBe(code);
    expect(performance.now() - startTime).toBeLessThan(500);
  });

  test('identifiers that an index cannot do without', () => {
    expect(codeOf(() => header(dicomFile('explicit', [], { without: [0x00080018] })))).toBe('no-sop-instance-uid');
    expect(codeOf(() => header(dicomFile('explicit', [], { without: [0x00080016] })))).toBe('no-sop-class-uid');
  });

  test('more elements than any real file has', () => {
    const items = Buffer.concat([
      head(0x00081140, 'SQ', 0xffffffff, explicit),
      Buffer.concat(new Array<Buffer>(1_000_100).fill(item(Buffer.alloc(0)))),
      sequenceEnd(),
    ]);
    expect(codeOf(() => read(withBody(Buffer.concat([first, items]))))).toBe('too-many-elements');
    expect(codeOf(() => header(withBody(Buffer.concat([first, items]))))).toBe('too-many-elements');
  });

  test('a missing file is named without its path', () => {
    expect.assertions(2);
    try {
      readDicomFile(join(folder, 'Roe^Ana.dcm'));
    } catch (error) {
      expect((error as DicomError).code).toBe('cannot-read');
      expect((error as DicomError).message).not.toContain('Roe');
    }
  });
});
