/** Texts kept from file to file never leak into a file whose bytes, VR, byte order or character set say something else. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readHeader } from '#engine/dicom/header.ts';
import { dicomFile, type FixtureElement, type Syntax } from '../../fixtures/encode-dicom.ts';

const folder = mkdtempSync(join(tmpdir(), 'fairpack-kept-'));
afterAll(() => rmSync(folder, { recursive: true }));

const wanted = [0x00100010, 0x00181020, 0x00280010, 0x00280011];
let files = 0;
function read(extra: FixtureElement[], syntax: Syntax = 'explicit', tags: readonly number[] = wanted) {
  const path = join(folder, `${files++}.dcm`);
  writeFileSync(path, dicomFile(syntax, extra));
  return readHeader(path, tags).values;
}
const name = (bytes: number[]): FixtureElement => ({ tag: 0x00100010, vr: 'PN', value: Buffer.from(bytes) });
const charset = (value: string): FixtureElement => ({ tag: 0x00080005, vr: 'CS', value });

describe('values kept from file to file', () => {
  it('gives the same bytes another text where the character set differs (PS3.3 C.12.1.1.2)', () => {
    const bytes = [0x4d, 0xfc, 0xec, 0x20];
    expect(read([charset('ISO_IR 100'), name(bytes)])[0]).toBe('Müì');
    expect(read([charset('ISO_IR 144'), name(bytes)])[0]).toBe('Mќь');
    expect(read([charset('ISO_IR 100'), name(bytes)])[0]).toBe('Müì');
  });

  it('sees a change of any single byte and of the length', () => {
    const of = (text: string) => read([{ tag: 0x00181020, vr: 'LO', value: text }])[1];
    expect(['VB42', 'XB42', 'XB43', 'XB', 'XB43'].map(of)).toEqual(['VB42', 'XB42', 'XB43', 'XB', 'XB43']);
  });

  it('reads the same two bytes by the byte order and the VR of their file (PS3.5 7.3)', () => {
    const rows: FixtureElement = { tag: 0x00280010, vr: 'US', value: Buffer.from([1, 2]) };
    expect(read([rows])[2]).toBe('513');
    expect(read([rows], 'big-endian')[2]).toBe('258');
    expect(read([{ ...rows, vr: 'SS', value: Buffer.from([0xff, 0xff]) }])[2]).toBe('-1');
    expect(read([{ ...rows, value: Buffer.from([0xff, 0xff]) }])[2]).toBe('65535');
  });

  it('forgets what a file does not have, and keeps lists of wanted tags apart', () => {
    expect(read([{ tag: 0x00181020, vr: 'LO', value: 'VB42' }])[1]).toBe('VB42');
    expect(read([])[1]).toBeUndefined();
    expect(read([{ tag: 0x00181020, vr: 'LO', value: 'VB42' }], 'explicit', [0x00181020])).toEqual(['VB42']);
  });

  it('finds wanted attributes also where the tags do not rise', () => {
    const path = join(folder, 'unordered.dcm');
    const text = dicomFile('explicit', [], { without: [0x00280011, 0x7fe00010] });
    const late = dicomFile('explicit', [{ tag: 0x00100010, vr: 'PN', value: 'Late' }]);
    const element = late.subarray(late.indexOf('PN', 0, 'latin1') - 4, late.indexOf('PN', 0, 'latin1') + 8);
    writeFileSync(path, Buffer.concat([text, element]));
    expect(readHeader(path, wanted).values[0]).toBe('Late');
  });

  it('finds them behind values of odd lengths, which no writer should leave and some do (PS3.5 7.1.1)', () => {
    const text = (tag: number, value: string): FixtureElement => ({ tag, vr: 'LO', value, odd: true });
    const filler = (first: number, count: number, odd: (n: number) => boolean): FixtureElement[] =>
      Array.from({ length: count }, (_, n) => text(0x00190000 + first + n, odd(n) ? 'odd' : 'even'));
    for (const odd of [
      () => false,
      () => true,
      (n: number) => n % 3 === 0,
      (n: number) => n === 0,
      (n: number) => n === 699,
    ])
      for (const early of ['A', 'AB']) {
        const extra = [text(0x00181020, early), text(0x00190010, 'MAKER!'), ...filler(0x1000, 700, odd)];
        const [, software, rows, columns] = read(extra);
        expect([software, rows, columns]).toEqual([early, ...read([]).slice(2)]);
        expect(read(extra, 'deflated')[1]).toBe(early);
      }
  });
});

describe('what is read of the next file at once', () => {
  it('follows the header of the file before, and a longer or shorter one is read as well', () => {
    const comments = (length: number): FixtureElement[] => [
      { tag: 0x00104000, vr: 'LT', value: 'x'.repeat(length) },
      { tag: 0x00181020, vr: 'LO', value: `after ${length}` },
    ];
    for (const length of [10, 9000, 60_000, 20, 4000, 16_300, 3, 12_000])
      expect(read(comments(length))[1]).toBe(`after ${length}`);
  });
});
