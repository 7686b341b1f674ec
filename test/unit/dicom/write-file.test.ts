/** The writer on files built by hand: every edit, at every depth, in every encoding; what must stay stays. */
import { createHash } from 'node:crypto';
import { chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newHolder, openDicomFile, readDicomFile } from '#engine/dicom/read-file.ts';
import { DicomError, type DataSet, type DicomFile, type Edit, type Edits, type Element } from '#engine/dicom/types.ts';
import { noEdits, writeEdited, type WriteOptions } from '#engine/dicom/write-file.ts';
import { dicomFile, fragments, tagBytes, u32, type FixtureElement, type Syntax } from '../../fixtures/encode-dicom.ts';

let folder: string;
let source: string;
let target: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fairpack-write-'));
  source = join(folder, 'source.dcm');
  target = join(folder, 'target.dcm');
});
afterEach(() => rmSync(folder, { recursive: true }));

const open = (bytes: Buffer): DicomFile => {
  writeFileSync(source, bytes);
  return readDicomFile(source);
};
const find = (dataSet: DataSet, tag: number): Element => dataSet.elements.find((element) => element.tag === tag)!;
const edits = (file: DicomFile, changes: [number, Edit][]): Edits => ({
  ...noEdits(),
  change: new Map(changes.map(([tag, edit]) => [find(file.dataSet, tag), edit])),
});
function write(file: DicomFile, plan: Edits, options: WriteOptions = {}): DicomFile {
  writeEdited(file, plan, target, { verify: true, ...options });
  return readDicomFile(target);
}
const value = (file: DicomFile, tag: number): string => file.text(file.dataSet, find(file.dataSet, tag));
function errorOf(act: () => unknown): DicomError {
  try {
    act();
  } catch (error) {
    if (error instanceof DicomError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

const nested = (open: boolean): FixtureElement => ({
  tag: 0x00081115,
  vr: 'SQ',
  open,
  value: [
    [
      {
        tag: 0x00081140,
        vr: 'SQ',
        open,
        value: [[{ tag: 0x00081155, vr: 'UI', value: '1.2.9' }], [{ tag: 0x00100010, vr: 'PN', value: 'Deep^Name' }]],
      },
      { tag: 0x0020000e, vr: 'UI', value: '1.2.3.1' },
    ],
  ],
});

describe.each<Syntax>(['explicit', 'implicit', 'big-endian', 'deflated'])('%s', (syntax) => {
  test('replace, empty, remove, insert; the rest is as it was', () => {
    const file = open(dicomFile(syntax, [{ tag: 0x00081030, vr: 'LO', value: 'Chest' }]));
    const plan = edits(file, [
      [0x00100010, { kind: 'replace', value: 'A' }],
      [0x00280010, { kind: 'replace', value: '513' }],
      [0x00100020, { kind: 'empty' }],
      [0x00081030, { kind: 'remove' }],
    ]);
    plan.insert.set(file.dataSet, [
      { tag: 0x00120063, vr: 'LO', value: 'How' },
      { tag: 0x00120062, vr: 'CS', value: 'YES' },
      {
        tag: 0x00120064,
        vr: 'SQ',
        value: [
          [
            { tag: 0x00080104, vr: 'LO', value: 'Mean' },
            { tag: 0x00080100, vr: 'SH', value: '113100' },
          ],
          [],
        ],
      },
    ]);
    const written = write(file, plan);
    expect(value(written, 0x00100010)).toBe('A');
    expect(value(written, 0x00280010)).toBe('513');
    expect(find(written.dataSet, 0x00100020).length).toBe(0);
    expect(find(written.dataSet, 0x00081030)).toBeUndefined();
    expect(value(written, 0x00120062)).toBe('YES');
    const codes = find(written.dataSet, 0x00120064).items!;
    expect(codes.map(({ dataSet }) => dataSet.elements.map(({ tag }) => tag))).toEqual([[0x00080100, 0x00080104], []]);
    const tags = written.dataSet.elements.map(({ tag }) => tag);
    expect(tags).toEqual([...tags].sort((a, b) => a - b));
    expect(written.raw(written.pixel!)).toEqual(file.raw(file.pixel!));
    expect(written.encoding).toEqual(file.encoding);
  });

  test.each([false, true])('deep edits mend lengths above them; undefined length: %s', (undefinedLength) => {
    const file = open(dicomFile(syntax, [nested(undefinedLength)]));
    const outer = find(file.dataSet, 0x00081115).items![0]!.dataSet;
    const images = find(outer, 0x00081140).items!;
    const plan = noEdits();
    plan.change.set(find(images[0]!.dataSet, 0x00081155), {
      kind: 'replace',
      value: '2.25.123456789012345678901234567890',
    });
    plan.change.set(find(images[1]!.dataSet, 0x00100010), { kind: 'remove' });
    plan.insert.set(images[1]!.dataSet, [{ tag: 0x00080100, vr: 'SH', value: 'X' }]);
    const written = write(file, plan);
    const again = find(written.dataSet, 0x00081115);
    expect(again.length === -1).toBe(undefinedLength);
    const [first, second] = find(again.items![0]!.dataSet, 0x00081140).items!;
    expect(written.text(first!.dataSet, first!.dataSet.elements[0]!)).toBe('2.25.123456789012345678901234567890');
    expect(second!.dataSet.elements.map(({ tag }) => tag)).toEqual([0x00080100]);
    expect(value(written, 0x00100010)).toBe('Roe^Ana');
  });

  test('a sequence hidden in UN is edited as implicit little endian', () => {
    const file = open(
      dicomFile(syntax, [
        { tag: 0x00290010, vr: 'LO', value: 'SOMEBODY' },
        {
          tag: 0x00291001,
          vr: 'UN',
          inside: { explicit: false, little: true },
          value: [[{ tag: 0x00100010, vr: 'PN', value: 'Hidden^Name' }]],
        },
      ]),
    );
    const plan = noEdits();
    const { dataSet } = find(file.dataSet, 0x00291001).items![0]!;
    plan.change.set(dataSet.elements[0]!, { kind: 'replace', value: 'Gone' });
    const written = write(file, plan);
    const hidden = find(written.dataSet, 0x00291001);
    expect(hidden.storedVr).toBe(syntax === 'implicit' ? '' : 'UN');
    expect(written.text(hidden.items![0]!.dataSet, hidden.items![0]!.dataSet.elements[0]!)).toBe('Gone');
    expect((written.inflated ?? readFileSync(target)).includes('Hidden')).toBe(false);
  });

  test('without edits the data set is the same, byte for byte', () => {
    const bytes = dicomFile(syntax, [nested(true)], { after: Buffer.alloc(30) });
    const file = open(bytes);
    const written = write(file, noEdits(), { identity: true });
    if (file.inflated) expect(written.inflated).toEqual(file.inflated.subarray(0, file.dataSetEnd));
    else expect(readFileSync(target)).toEqual(bytes);
  });
});

test('items are replaced and emptied; bytes are taken as they are', () => {
  const file = open(dicomFile('explicit', [nested(false), { tag: 0x00081140, vr: 'SQ', value: [[]] }]));
  const written = write(
    file,
    edits(file, [
      [0x00081115, { kind: 'items', items: [[{ tag: 0x00100010, vr: 'PN', value: 'New' }]] }],
      [0x00081140, { kind: 'items', items: [] }],
      [0x7fe00010, { kind: 'replace', value: Buffer.alloc(16) }],
    ]),
  );
  expect(find(written.dataSet, 0x00081115).items![0]!.dataSet.elements).toHaveLength(1);
  expect(find(written.dataSet, 0x00081140).items).toEqual([]);
  expect(written.raw(written.pixel!)).toEqual(Buffer.alloc(16));
  expect(readFileSync(target).includes('Deep')).toBe(false);
});

test('digests are those of the bytes written', () => {
  const pixel = {
    tag: 0x7fe00010,
    vr: 'OB',
    open: true,
    value: fragments(Buffer.alloc(0), Buffer.alloc(3_000_000, 7)),
  };
  const file = open(dicomFile('explicit', [pixel], { transferSyntax: '1.2.840.10008.1.2.4.70' }));
  const written = writeEdited(file, edits(file, [[0x00100010, { kind: 'empty' }]]), target, {
    verify: true,
    fsync: true,
  });
  const bytes = readFileSync(target);
  expect(written.size).toBe(bytes.length);
  expect(written.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
  expect(written.pixelSha256).toBe(createHash('sha256').update(pixel.value).digest('hex'));
  const without = writeEdited(file, edits(file, [[0x00100010, { kind: 'empty' }]]), target, { pixelDigest: false });
  expect(without).toEqual({ ...written, pixelSha256: '' });
});

test('preamble, meta information, group 0004 and what follows the data set are not copied', () => {
  const bytes = dicomFile(
    'explicit',
    [
      { tag: 0x00040010, vr: 'LO', value: 'SECRET4' },
      { tag: 0xfffcfffc, vr: 'OB', value: Buffer.from('SECRETF') },
    ],
    { after: Buffer.alloc(20) },
  );
  bytes.write('SECRET PREAMBLE', 0, 'latin1');
  const file = open(bytes);
  const plan = edits(file, [[0x00080018, { kind: 'replace', value: '2.25.7' }]]);
  plan.meta.set(0x00020003, '9.9.9').set(0x00020016, 'FAIRPACK');
  const written = write(file, plan);
  const meta = (tag: number): string => written.text(written.meta, find(written.meta, tag));
  expect(readFileSync(target).includes('SECRET')).toBe(false);
  expect(meta(0x00020003)).toBe('2.25.7');
  expect(meta(0x00020010)).toBe('1.2.840.10008.1.2.1');
  expect(meta(0x00020016)).toBe('FAIRPACK');
  expect(meta(0x00020012)).toMatch(/^2\.25\.\d+$/);
  expect(written.remarks).toEqual([]);
});

test('PS3.10 7.1: what a data set holds of meta information is not written, where it would be read as such', () => {
  // As where the tag of Transfer Syntax UID is damaged: the meta information ends there, and its last elements follow.
  const file = open(
    dicomFile('explicit', [
      { tag: 0x00010010, vr: 'UI', value: '1.2.840.10008.1.2.1' },
      { tag: 0x00020012, vr: 'UI', value: '1.2.3' },
      { tag: 0x00100030, vr: 'DA', value: '19700101' },
    ]),
  );
  const damaged = find(file.dataSet, 0x00010010);
  expect(file.dataSet.elements.some(({ tag }) => tag >>> 16 === 2)).toBe(true);
  const plan = edits(file, []);
  plan.change.set(damaged, { kind: 'remove' });
  const written = write(file, plan);
  expect(written.dataSet.elements.some(({ tag }) => tag >>> 16 < 8)).toBe(false);
  expect(written.text(written.dataSet, find(written.dataSet, 0x00100030))).toBe('19700101');
});

test('a group length that is no longer true goes, another stays', () => {
  const length = (tag: number): FixtureElement => ({ tag, vr: 'UL', value: u32(0, true) });
  const file = open(dicomFile('explicit', [length(0x00100000), length(0x00280000)]));
  const written = write(file, edits(file, [[0x00100010, { kind: 'replace', value: 'Longer^Than^Before' }]]));
  expect(written.dataSet.elements.map(({ tag }) => tag)).not.toContain(0x00100000);
  expect(written.dataSet.elements.map(({ tag }) => tag)).toContain(0x00280000);
});

test('text goes into the character set of its data set, padded for its VR', () => {
  const file = open(dicomFile('explicit', [{ tag: 0x00080005, vr: 'CS', value: 'ISO_IR 100' }]));
  const written = write(
    file,
    edits(file, [
      [0x00100010, { kind: 'replace', value: 'Jérôme1' }],
      [0x0020000d, { kind: 'replace', value: '1.2' }],
    ]),
  );
  expect(written.raw(find(written.dataSet, 0x00100010))).toEqual(Buffer.from('J\xe9r\xf4me1 ', 'latin1'));
  expect(written.raw(find(written.dataSet, 0x0020000d))).toEqual(Buffer.from('1.2\0'));
  const error = errorOf(() =>
    writeEdited(file, edits(file, [[0x00100010, { kind: 'replace', value: '王秘密' }]]), target),
  );
  expect(error.code).toBe('unwritable');
  expect(error.message).toContain('(0010,0010)');
  expect(error.message).not.toContain('王');
});

test('a value too long for its VR goes as UN', () => {
  const file = open(dicomFile('explicit'));
  const written = write(file, edits(file, [[0x00100020, { kind: 'replace', value: 'x'.repeat(70_000) }]]));
  expect(find(written.dataSet, 0x00100020)).toMatchObject({ storedVr: 'UN', vr: 'LO', length: 70_000 });
});

describe('refused, and nothing is left behind', () => {
  const leftovers = (): string[] => readdirSync(folder).filter((name) => name !== 'source.dcm');
  test.each([100, 5_000_000])('what is refused when it is read again, with pixels of %i bytes', (length) => {
    const file = open(dicomFile('explicit', [{ tag: 0x7fe00010, vr: 'OW', value: Buffer.alloc(length, 7) }]));
    const refusal = Object.assign(new Error('refused'), { code: 'unlike-the-system' });
    const names: string[][] = [];
    const check = (again: DicomFile): void => {
      names.push(leftovers());
      expect(value(again, 0x00100010)).toBe('A');
      expect(again.raw(again.pixel!).equals(Buffer.alloc(length, 7))).toBe(true);
      throw refusal;
    };
    const plan = edits(file, [[0x00100010, { kind: 'replace', value: 'A' }]]);
    expect(() => writeEdited(file, plan, target, { check })).toThrow(refusal);
    expect(names).toEqual([[expect.stringMatching(/^target\.dcm\..+\.partial$/)]]);
    expect(leftovers()).toEqual([]);
  });
  test('a source that changes while it is held open', () => {
    const bytes = dicomFile('explicit', [{ tag: 0x00420011, vr: 'OB', value: Buffer.alloc(200_000, 1) }]);
    writeFileSync(source, bytes);
    const holder = newHolder();
    const held = openDicomFile(source, holder);
    try {
      expect(held.raw(find(held.dataSet, 0x00420011)).equals(Buffer.alloc(200_000, 1))).toBe(true);
      writeEdited(held, noEdits(), target, { identity: true, verify: true });
      expect(readFileSync(target).equals(bytes)).toBe(true);
      rmSync(target);
      utimesSync(source, 1, 1);
      expect(errorOf(() => writeEdited(held, noEdits(), target)).code).toBe('cannot-read');
      expect(leftovers()).toEqual([]);
    } finally {
      holder.close();
    }
  });
  test('a source that has changed', () => {
    const file = open(dicomFile('explicit'));
    utimesSync(source, 1, 1);
    expect(errorOf(() => writeEdited(file, noEdits(), target)).code).toBe('cannot-read');
    expect(leftovers()).toEqual([]);
  });
  test('a value that does not fit', () => {
    const file = open(dicomFile('explicit'));
    expect(
      errorOf(() => writeEdited(file, edits(file, [[0x00280010, { kind: 'replace', value: '70000' }]]), target)).code,
    ).toBe('unwritable');
    expect(leftovers()).toEqual([]);
  });
  test('a transfer syntax that would not be true', () => {
    const file = open(dicomFile('explicit', [], { transferSyntax: '1.2.840.10008.1.2.4.70' }));
    expect(errorOf(() => writeEdited(file, noEdits(), target)).code).toBe('unsupported-transfer-syntax');
  });
  test('a file without identity', () => {
    const file = open(dicomFile('explicit'));
    expect(errorOf(() => writeEdited(file, edits(file, [[0x00080018, { kind: 'remove' }]]), target)).code).toBe(
      'no-sop-instance-uid',
    );
    expect(leftovers()).toEqual([]);
  });
  test.skipIf(process.getuid?.() === 0)('a folder that cannot be written', () => {
    const file = open(dicomFile('explicit'));
    chmodSync(folder, 0o500);
    const error = errorOf(() => writeEdited(file, noEdits(), target));
    chmodSync(folder, 0o700);
    expect(error.code).toBe('cannot-write');
    expect(error.message).not.toContain(folder);
  });
  test('a folder that is not there', () => {
    const file = open(dicomFile('explicit'));
    const error = errorOf(() => writeEdited(file, noEdits(), join(folder, 'Roe', 'a.dcm')));
    expect(error.code).toBe('cannot-write');
    expect(error.message).not.toContain('Roe');
  });
});

test('a delimiter pattern inside a value ends nothing', () => {
  const pattern = Buffer.concat([tagBytes(0xfffee00d, true), u32(0, true), tagBytes(0xfffee0dd, true), u32(0, true)]);
  const file = open(
    dicomFile('explicit', [
      { tag: 0x00081140, vr: 'SQ', open: true, value: [[{ tag: 0x00420011, vr: 'OB', value: pattern }]] },
    ]),
  );
  const written = write(file, edits(file, [[0x00100010, { kind: 'empty' }]]));
  const { dataSet } = find(written.dataSet, 0x00081140).items![0]!;
  expect(written.raw(dataSet.elements[0]!)).toEqual(pattern);
});
