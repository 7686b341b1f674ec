/** Random data sets in every encoding: what is written is read again, and an edit changes nothing but what it names. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { readDicomFile } from '#engine/dicom/read-file.ts';
import type { DataSet, DicomFile, Edits, Element } from '#engine/dicom/types.ts';
import { noEdits, writeEdited } from '#engine/dicom/write-file.ts';
import { dicomFile, type FixtureElement, type Syntax } from '../../fixtures/encode-dicom.ts';

const folder = mkdtempSync(join(tmpdir(), 'fairpack-property-'));
afterAll(() => rmSync(folder, { recursive: true }));
const source = join(folder, 'source.dcm');
const target = join(folder, 'target.dcm');

const textOf = (maxLength: number) => fc.string({ unit: fc.constantFrom(...'abcXYZ 019.^'), maxLength });
/** Tags whose VR the dictionary knows, so that implicit files say the same. */
const leaf: fc.Arbitrary<FixtureElement> = fc.oneof(
  fc.record({
    tag: fc.constantFrom(0x00081030, 0x0008103e, 0x00181030),
    vr: fc.constant('LO'),
    value: textOf(40),
  }),
  // In LT a blank at the beginning is part of the text (PS3.5 6.2).
  fc.record({ tag: fc.constant(0x00104000), vr: fc.constant('LT'), value: textOf(40) }),
  fc.record({ tag: fc.constant(0x0040a160), vr: fc.constant('UT'), value: textOf(2000) }),
  fc.record({
    tag: fc.constant(0x00420011),
    vr: fc.constant('OB'),
    value: fc.uint8Array({ maxLength: 64 }).map((bytes) => Buffer.from(bytes)),
  }),
  fc.record({
    tag: fc.constantFrom(0x00280002, 0x00280006),
    vr: fc.constant('US'),
    value: fc.array(fc.nat(0xffff), { minLength: 1, maxLength: 4 }),
  }),
);
const unique = (elements: FixtureElement[]): FixtureElement[] =>
  [...new Map(elements.map((element) => [element.tag, element])).values()].sort((a, b) => a.tag - b.tag);
const { elements } = fc.letrec<{ elements: FixtureElement[]; sequence: FixtureElement }>((tie) => ({
  elements: fc.array(fc.oneof({ depthSize: 'small' }, leaf, tie('sequence')), { maxLength: 6 }).map(unique),
  sequence: fc.record({
    tag: fc.constantFrom(0x00081115, 0x00081140, 0x0040a730),
    vr: fc.constant('SQ'),
    open: fc.boolean(),
    value: fc.array(tie('elements'), { maxLength: 3 }),
  }),
}));
const syntax = fc.constantFrom<Syntax>('explicit', 'implicit', 'big-endian', 'deflated');

type Flat = [path: string, value: string][];
function flatten(file: DicomFile, dataSet: DataSet, path = ''): Flat {
  return dataSet.elements.flatMap((element): Flat => {
    const here = `${path}/${element.tag.toString(16)} ${element.storedVr}`;
    if (!element.items) return [[here, file.raw(element).toString('hex')]];
    return [
      [`${here} ${element.length < 0 ? 'open' : 'closed'}`, String(element.items.length)],
      ...element.items.flatMap((item, index) => flatten(file, item.dataSet, `${here}[${index}]`)),
    ];
  });
}
function allElements(dataSet: DataSet): Element[] {
  return dataSet.elements.flatMap((element) => [
    element,
    ...(element.items ?? []).flatMap((item) => allElements(item.dataSet)),
  ]);
}

test('reading finds what was encoded, at every depth', () => {
  const count = (list: readonly FixtureElement[]): number =>
    list.reduce(
      (sum, { vr, value }) =>
        sum + 1 + (vr === 'SQ' ? (value as FixtureElement[][]).reduce((inner, item) => inner + count(item), 0) : 0),
      0,
    );
  fc.assert(
    fc.property(syntax, elements, (encoding, extra) => {
      writeFileSync(source, dicomFile(encoding, extra));
      const file = readDicomFile(source);
      const plain = new Set(extra.map(({ tag }) => tag));
      const found = allElements(file.dataSet).length;
      const base = [
        0x00080016, 0x00080018, 0x00080060, 0x00100010, 0x00100020, 0x0020000d, 0x0020000e, 0x00280010, 0x00280011,
        0x00280100, 0x7fe00010,
      ];
      expect(found).toBe(count(extra) + base.filter((tag) => !plain.has(tag)).length);
      for (const { tag, vr, value } of extra) {
        const element = file.dataSet.elements.find((candidate) => candidate.tag === tag)!;
        if (vr === 'LO') expect(file.text(file.dataSet, element)).toBe((value as string).trim());
        if (vr === 'LT') expect(file.text(file.dataSet, element)).toBe((value as string).trimEnd());
        if (vr === 'US') expect(file.text(file.dataSet, element)).toBe((value as number[]).join('\\'));
      }
    }),
    { numRuns: 200 },
  );
});

test('what is not edited is as it was, and identity is identity', () => {
  fc.assert(
    fc.property(
      syntax,
      elements,
      fc.nat(),
      fc.constantFrom('remove', 'empty', 'replace'),
      (encoding, extra, choice, kind) => {
        writeFileSync(source, dicomFile(encoding, extra));
        const file = readDicomFile(source);
        const candidates = allElements(file.dataSet).filter(
          ({ tag, items }) => !items && tag !== 0x00080016 && tag !== 0x00080018 && tag !== 0x7fe00010,
        );
        const chosen = candidates[choice % candidates.length]!;
        const edits: Edits = {
          ...noEdits(),
          change: new Map([[chosen, kind === 'replace' ? { kind, value: Buffer.from('1234') } : { kind }]]),
        };
        writeEdited(file, edits, target, { verify: true });
        const again = readDicomFile(target);
        const before = flatten(file, file.dataSet);
        const expected = before.flatMap((row, index): Flat => {
          if (index !== indexOf(file.dataSet, chosen)) return [row];
          return kind === 'remove' ? [] : [[row[0], kind === 'empty' ? '' : Buffer.from('1234').toString('hex')]];
        });
        expect(flatten(again, again.dataSet)).toEqual(expected);
        writeEdited(file, noEdits(), target, { verify: true });
        expect(flatten(readDicomFile(target), readDicomFile(target).dataSet)).toEqual(before);
      },
    ),
    { numRuns: 200 },
  );
});

/** Place of an element in `flatten`, which lists elements in the same order. */
const indexOf = (dataSet: DataSet, element: Element): number => allElements(dataSet).indexOf(element);
