/** Slices that share one tree of elements read as they would alone; what another element's reading depends on is never shared. */
import { describe, expect, it, test } from 'vitest';
import { createDicom, transferSyntaxes, type NewDataSet } from '#engine/dicom/create.ts';
import { findElement } from '#engine/dicom/find-element.ts';
import { Layouts } from '#engine/dicom/layouts.ts';
import { newHolder, openDicomFile, readDicomFile } from '#engine/dicom/read-file.ts';
import { DicomError, type DataSet, type DicomFile } from '#engine/dicom/types.ts';
import { savedFiles } from '../../fixtures/saved-files.ts';
import { ct } from '../deidentify/object.ts';

const { saved } = savedFiles('layouts');
const slice = (of: number, more: NewDataSet = {}, transferSyntax: string = transferSyntaxes.explicit): string =>
  saved(
    createDicom({
      transferSyntax,
      dataSet: ct({ SOPInstanceUID: `1.2.3.4.5.${of}`, InstanceNumber: of, SliceLocation: of * 10, ...more }),
    }),
  );

/** Everything that a file says, value by value. */
function contentOf(file: DicomFile): unknown {
  const visit = (dataSet: DataSet): unknown => ({
    charset: dataSet.charset,
    explicit: dataSet.explicit,
    elements: dataSet.elements.map((element) => ({
      ...element,
      items: element.items?.map(({ dataSet: inside, ...item }) => ({ ...item, inside: visit(inside) })),
      value: element.items || element.fragments ? '' : file.raw(element).toString('latin1'),
      text: file.text(dataSet, element),
    })),
  });
  const { encoding, metaEnd, dataSetOffset, dataSetEnd, remarks, size, pixel } = file;
  return [
    visit(file.meta),
    visit(file.dataSet),
    { encoding, metaEnd, dataSetOffset, dataSetEnd, remarks, size },
    pixel?.offset,
  ];
}

const holder = newHolder();
/** What is read with `layouts`, and whether the tree is that of a file before. */
function read(path: string, layouts: Layouts, trees: Set<DataSet>): { content: unknown; shared: boolean } {
  try {
    const file = openDicomFile(path, holder, layouts);
    const shared = trees.has(file.dataSet);
    trees.add(file.dataSet);
    return { content: contentOf(file), shared };
  } catch (error) {
    if (!(error instanceof DicomError)) throw error;
    return { content: error.code, shared: false };
  } finally {
    holder.close();
  }
}
function alone(path: string): unknown {
  try {
    return contentOf(readDicomFile(path));
  } catch (error) {
    if (!(error instanceof DicomError)) throw error;
    return error.code;
  }
}
/** Reads files one after another; each must read as it does alone. Gives which of them share a tree with one before. */
function sharedAmong(paths: readonly string[]): boolean[] {
  const layouts = new Layouts();
  const trees = new Set<DataSet>();
  return paths.map((path) => {
    const { content, shared } = read(path, layouts, trees);
    expect(content).toEqual(alone(path));
    return shared;
  });
}

describe('slices of one series', () => {
  it.each(Object.entries(transferSyntaxes).filter(([name]) => name !== 'deflated' && name !== 'rle'))(
    'share one tree once it is known which values differ: %s',
    (_, transferSyntax) => {
      const paths = [1, 2, 3, 4].map((of) => slice(of, {}, transferSyntax));
      expect(sharedAmong(paths)).toEqual([false, false, true, true]);
    },
  );

  it('learn one more value that differs, and come back to a series that was interrupted by another', () => {
    const other: NewDataSet = { SeriesInstanceUID: '1.2.3.4.2', StudyTime: '130000' };
    const paths = [
      slice(1),
      slice(2),
      slice(3, { StudyTime: '120001' }),
      slice(4, { StudyTime: '120002' }),
      slice(5, other),
      slice(6, other),
      slice(7, { StudyTime: '120003' }),
    ];
    expect(sharedAmong(paths)).toEqual([false, false, false, true, false, true, true]);
  });

  it('are known again after many files that are laid out like no other', () => {
    const others = Array.from({ length: 40 }, (_, of) =>
      slice(100 + of, { SeriesDescription: 'x'.repeat(2 + 2 * of) }),
    );
    const shared = sharedAmong([slice(1), slice(2), slice(3), ...others, slice(4)]);
    expect(shared.slice(0, 3)).toEqual([false, false, true]);
    expect(shared.at(-1)).toBe(true);
  });

  it('share a tree with those whose numbers are as long', () => {
    const at = (of: number): string => slice(of, { 'SliceLocation DS': of % 2 ? `-${of}.5` : `-1${of}.25` });
    expect(sharedAmong([1, 2, 3, 4, 5, 6, 7, 8].map(at)).slice(4)).toEqual([true, true, true, true]);
  });

  test('values of unknown VR may differ, but not become a sequence (CP-246)', () => {
    const item = new Uint8Array([0xfe, 0xff, 0x00, 0xe0, 0, 0, 0, 0]);
    const private_ = (bytes: Uint8Array): NewDataSet => ({ '00190010 LO': 'ACME', '00191010 UN': bytes });
    const plain = (byte: number): NewDataSet => private_(new Uint8Array(8).fill(byte));
    const paths = [slice(1, plain(1)), slice(2, plain(2)), slice(3, plain(3)), slice(4, private_(item))];
    expect(sharedAmong(paths)).toEqual([false, false, true, false]);
  });

  it.each([
    ['the character set', (of: number) => ({ SpecificCharacterSet: `ISO_IR 10${of % 2}`, SeriesDescription: 'x' })],
    ['the kind of object', (of: number) => ({ SOPClassUID: `1.2.840.10008.5.1.4.1.1.${1 + (of % 2) * 3}` })],
    ['the sign of pixels', (of: number) => ({ PixelRepresentation: of % 2 })],
    ['a private creator', (of: number) => ({ '00190010 LO': `ACME${of}`, '00191010 LO': 'x' })],
    [
      'what is in a sequence',
      (of: number) => ({
        ReferencedStudySequence: [{ ReferencedSOPClassUID: '1.2', ReferencedSOPInstanceUID: `1.2.${of}` }],
      }),
    ],
    ['the length of a value', (of: number) => ({ SeriesDescription: 'x'.repeat(2 * of) })],
    ['the size of the pixels', (of: number) => ({ 'PixelData OW': new Uint8Array(2 * of) })],
  ] as const)('do not share a tree where %s differs', (_, more) => {
    expect(sharedAmong([1, 2, 3, 4].map((of) => slice(of, more(of))))).toEqual([false, false, false, false]);
  });

  it('read as alone whatever byte of the header differs', () => {
    let seed = 7;
    const random = (below: number): number => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return Math.floor((seed / 2 ** 32) * below);
    };
    const bytes = createDicom({
      dataSet: ct({
        SeriesDescription: 'T2 TSE COR',
        'InstanceNumber IS': '17',
        ReferencedStudySequence: [{ ReferencedSOPClassUID: '1.2', ReferencedSOPInstanceUID: '1.2.3' }],
        '00190010 LO': 'ACME',
        '00191010 UN': new Uint8Array(12).fill(7),
      }),
    });
    const paths = Array.from({ length: 400 }, (_, of) => {
      const changed = Buffer.from(bytes);
      const digits = [...changed.keys()].filter((at) => at > 132 && changed[at]! >= 0x30 && changed[at]! <= 0x39);
      // Mostly digits, as slices differ; sometimes any byte.
      for (let times = 0; times <= of % 3; times += 1)
        if (of % 5 > 0) changed[digits[random(digits.length)]!] = 0x30 + random(10);
        else changed[random(changed.length)] = random(256);
      return saved(changed);
    });
    const shared = sharedAmong(paths).filter((is) => is).length;
    expect(shared).toBeGreaterThan(25);
  });
});

test('a file that shares a tree tells its own values', () => {
  const layouts = new Layouts();
  const uids = [1, 2, 3, 4].map((of) => {
    const file = openDicomFile(slice(of), holder, layouts);
    const text = file.text(file.dataSet, findElement(file.dataSet, 0x00080018)!);
    holder.close();
    return text;
  });
  expect(uids).toEqual(['1.2.3.4.5.1', '1.2.3.4.5.2', '1.2.3.4.5.3', '1.2.3.4.5.4']);
});
