/** PS3.15 E.3.1: what was masked is black and nothing else changed, in every transfer syntax, as other decoders see it. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Box, Mask } from '#shared/contract/pixels.ts';
import { deidentifyFiles } from '#engine/deidentify/deidentify-files.ts';
import { statement } from '#engine/deidentify/pixel-edits.ts';
import type { DeidentifyResult, TaskPixels } from '#engine/deidentify/types.ts';
import { createDicom, type NewDataSet } from '#engine/dicom/create.ts';
import { readDicomFile } from '#engine/dicom/read-file.ts';
import { encodeHtj2k } from '#engine/dicom/pixels/encode-stream.ts';
import type { Element } from '#engine/dicom/types.ts';
import {
  convert,
  decodedByOthers,
  multiframe,
  peersAreHere,
  save,
  type Multiframe,
} from '../../fixtures/foreign-pixels.ts';
import { ct, identity, planOf, profileWith } from './object.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fairpack-masked-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const grey12: Multiframe = { rows: 61, columns: 90, frames: 4, samples: 1, bits: 12 };
const grey8: Multiframe = { ...grey12, bits: 8 };
const colour: Multiframe = { ...grey8, samples: 3 };
/** Text stands in the second frame only. */
const mask: Mask = { x: 17, y: 9, width: 31, height: 14, frames: [1] };

/** Name, what compresses the source, its shape, what decodes, and by how many pixels a block makes the box grow. */
const syntaxes: [string, string, Multiframe, string, Box?][] = [
  ['Explicit VR Little Endian, 12 bits', 'dcmconv +te', grey12, ''],
  ['Explicit VR Little Endian, colour', 'dcmconv +te', colour, ''],
  ['Implicit VR Little Endian', 'dcmconv +ti', grey12, 'dcmconv +te'],
  ['Explicit VR Big Endian', 'dcmconv +tb', grey12, 'dcmconv +te'],
  ['Explicit VR Big Endian, 8 bits', 'dcmconv +tb', grey8, 'dcmconv +te'],
  ['Deflated', 'dcmconv +td', grey12, 'dcmconv +te'],
  ['RLE', 'dcmcrle', grey12, ''],
  ['RLE, colour', 'dcmcrle', colour, 'dcmdrle'],
  ['JPEG Baseline', 'dcmcjpeg +eb', grey8, 'dcmdjpeg', { x: 16, y: 8, width: 32, height: 16 }],
  ['JPEG Baseline, colour 4:4:4', 'dcmcjpeg +eb +s4', colour, 'dcmdjpeg', { x: 16, y: 8, width: 32, height: 16 }],
  ['JPEG Baseline, colour 4:2:2', 'dcmcjpeg +eb +s2', colour, 'dcmdjpeg', { x: 16, y: 8, width: 32, height: 16 }],
  ['JPEG Extended, 12 bits', 'dcmcjpeg +ee', grey12, 'dcmdjpeg', { x: 16, y: 8, width: 32, height: 16 }],
  ['JPEG Lossless', 'dcmcjpeg +el', grey12, 'dcmdjpeg'],
  ['JPEG Lossless, first-order prediction', 'dcmcjpeg +e1', grey12, 'dcmdjpeg'],
  ['JPEG Lossless, first-order prediction, colour', 'dcmcjpeg +e1 +cn', colour, 'dcmdjpeg'],
  ['JPEG-LS Lossless', 'dcmcjpls +el', grey12, ''],
  ['JPEG-LS Lossless, colour', 'dcmcjpls +el', colour, 'dcmdjpls'],
  ['JPEG-LS Near-Lossless', 'dcmcjpls +en', grey12, ''],
  ['JPEG 2000 Lossless', 'gdcmconv --j2k', grey12, ''],
  ['JPEG 2000', 'gdcmconv --j2k --lossy --irreversible', grey8, ''],
];

async function release(
  source: string,
  target: string,
  pixels: TaskPixels = pixelsOf([mask]),
  profile = profileWith(),
): Promise<DeidentifyResult> {
  const [result] = await deidentifyFiles({
    plan: planOf(profile),
    programVersion: '0',
    unproven: join(folder, 'unproven'),
    files: [{ instance: 1, source, target, identity, pixels }],
  });
  return result!;
}
const pixelsOf = (masks: Mask[]): TaskPixels => ({ verdict: 'mask', masks, by: 'person' });
const tagsOf = (element: Element): unknown[] => [
  element.tag,
  ...(element.items ?? []).map(({ dataSet }) => dataSet.elements.map(tagsOf)),
];
const isIn = ({ x, y, width, height }: Box, column: number, row: number): boolean =>
  column >= x && column < x + width && row >= y && row < y + height;

/** Fragments but the offset table, as bytes. */
function fragmentsOf(path: string): Buffer[] {
  const bytes = readFileSync(path);
  return (readDicomFile(path).pixel?.fragments ?? [])
    .slice(1)
    .map(([start, length]) => bytes.subarray(start, start + length));
}

describe.skipIf(!peersAreHere)(
  'a multi-frame with text in one frame only (skipped without pydicom, gdcm and DCMTK)',
  () => {
    it.each(syntaxes)('%s', async (name, command, shape, tool, grown = mask) => {
      const { rows, columns, frames, samples } = shape;
      const place = join(folder, name.replace(/\W+/g, '-'));
      save(`${place}.plain`, multiframe(shape).bytes);
      convert(command, `${place}.plain`, `${place}.source`);
      const result = await release(`${place}.source`, `${place}.out`);
      expect(result).toMatchObject({ state: 'written', masked: { frames: 1, of: 4 } });

      const [before, after] = ['source', 'out'].map((end) => decodedByOthers(`${place}.${end}`, frames, tool));
      for (let frame = 0; frame < frames; frame++) {
        if (frame !== 1) {
          expect(after![frame], `frame ${frame + 1}`).toEqual(before![frame]);
          continue;
        }
        // Decoders smooth chroma of fewer samples across the edge of a block: luma decides there.
        const smoothed = name.includes('4:2:2') ? 2 : 0;
        let wrong = 0;
        for (let at = 0; at < rows * columns * samples; at++) {
          const [column, row] = [Math.floor(at / samples) % columns, Math.floor(at / samples / columns)];
          const edge = Math.min(Math.abs(column - grown.x), Math.abs(column - grown.x - grown.width)) < smoothed;
          if (isIn(grown, column, row)) wrong += after![1]![at]! > (edge ? 80 : 0) ? 1 : 0;
          else if (!edge) wrong += after![1]![at] === before![1]![at] ? 0 : 1;
        }
        expect(wrong, 'values in the masked frame').toBe(0);
        // The test would see a box that is not black.
        expect(
          before![1]!.some(
            (value, at) =>
              value > 0 && isIn(mask, Math.floor(at / samples) % columns, Math.floor(at / samples / columns)),
          ),
        ).toBe(true);
      }
      const [was, is] = [fragmentsOf(`${place}.source`), fragmentsOf(`${place}.out`)];
      expect(is).toHaveLength(was.length);
      is.forEach((fragment, at) => expect(fragment.equals(was[at]!), `fragment ${at + 1}`).toBe(at !== 1));
    });
  },
);

describe.skipIf(!peersAreHere)('High-Throughput JPEG 2000, as Pillow decodes it (skipped without it)', () => {
  it.each([
    ['201', false],
    ['202', true],
    ['203', false],
  ] as const)('1.2.840.10008.1.2.4.%s', async (number, byResolution) => {
    const { rows, columns } = { rows: 130, columns: 150 };
    const values = Uint8Array.from(multiframe({ rows, columns, frames: 1, samples: 1, bits: 8 }).values);
    const stream = { rows, columns, samples: 1, bits: 8, bytes: values, colours: 'as stored' } as const;
    const dataSet = ct({
      Rows: rows, Columns: columns, BitsAllocated: 8, BitsStored: 8, HighBit: 7,
      'PixelData OB': [await encodeHtj2k(stream, false, byResolution)],
    }); // prettier-ignore
    const place = join(folder, `htj2k-${number}`);
    save(`${place}.source`, createDicom({ dataSet, transferSyntax: `1.2.840.10008.1.2.4.${number}` }));
    const whole = pixelsOf([{ ...mask, frames: 'all' }]);
    expect(await release(`${place}.source`, `${place}.out`, whole)).toMatchObject({ masked: { frames: 1, of: 1 } });
    const [before, after] = ['source', 'out'].map((end) => decodedByOthers(`${place}.${end}`, 1, 'pillow')[0]!);
    expect(before).toEqual([...values]);
    expect(after).toEqual(before!.map((value, at) => (isIn(mask, at % columns, Math.floor(at / columns)) ? 0 : value)));
  });
});

describe('what a masked object says of itself', () => {
  const small = { rows: 24, columns: 32, frames: 3, samples: 1, bits: 8 } as const;
  type Pixels = Parameters<typeof release>[2];
  /** Text of a top-level element as written; undefined where absent. */
  async function written(pixels: Pixels, more: NewDataSet = {}, profile = profileWith()) {
    const source = save(join(folder, 'says.source'), multiframe(small, more).bytes);
    const result = await release(source, join(folder, 'says.out'), pixels, profile);
    if (result.state !== 'written') throw new Error(result.code);
    const file = readDicomFile(join(folder, 'says.out'));
    const at = (tag: number): string | undefined => {
      const element = file.dataSet.elements.find((other) => other.tag === tag);
      return element && (element.items ? `${element.items.length} items` : file.text(file.dataSet, element));
    };
    return { result, file, at };
  }
  const all: Mask[] = [{ x: 0, y: 0, width: 8, height: 8, frames: 'all' }];

  it('a person masked: 113101, Burned In Annotation = NO, DERIVED, and that rectangles were blacked out', async () => {
    const { result, at } = await written(pixelsOf(all));
    expect(result.methods).toContain('113101');
    expect(at(0x00280301)).toBe('NO');
    expect(at(0x00080008)).toBe('DERIVED\\PRIMARY');
    expect(at(0x00082111)).toBe('Rectangles were blacked out to remove burned-in text.');
    expect(result.masked).toEqual({ frames: 3, of: 3, method: 'in place' });
  });
  it('a recipe masked: the same pixels, but nothing that nobody confirmed', async () => {
    const recipe: TaskPixels = { ...pixelsOf(all), by: 'recipe' };
    const { result, at } = await written(recipe, { SOPClassUID: '1.2.840.10008.5.1.4.1.1.6.1' });
    expect(result.methods).not.toContain('113101');
    expect(at(0x00280301)).toBeUndefined();
    expect(at(0x00082111)).toMatch(/blacked out/);
    // Where the attribute may not be left out, what the object said of itself stays, and it stays out.
    await expect(written(recipe)).rejects.toThrow('residual-burned-in');
    expect((await written(recipe, { BurnedInAnnotation: 'NO' })).at(0x00280301)).toBe('NO');
  });
  it('a rectangle that was black before: nothing was changed, and nothing is said of a change', async () => {
    const values = Uint8Array.from({ length: 32 * 24 * 3 }, (_, at) =>
      at % 32 < 8 && at % 768 < 256 ? 0 : 1 + (at % 200),
    );
    const bands = {
      'PixelData OB': Buffer.from(values),
      SOPClassUID: '1.2.840.10008.5.1.4.1.1.6.1',
      BurnedInAnnotation: 'NO',
    };
    const recipe = (width: number): TaskPixels => ({ verdict: 'mask', masks: [{ ...all[0]!, width }], by: 'recipe' });
    const { result, file, at } = await written(recipe(8), bands);
    expect(result.masked).toBeUndefined();
    expect([at(0x00080008), at(0x00082111)]).toEqual(['ORIGINAL\\PRIMARY', undefined]);
    expect(file.raw(file.pixel!).equals(Buffer.from(values))).toBe(true);
    // One column more, and it holds something.
    const more = await written(recipe(9), bands);
    expect(more.result.masked).toEqual({ frames: 3, of: 3, method: 'in place' });
    expect([more.at(0x00080008), more.at(0x00082111)]).toEqual(['DERIVED\\PRIMARY', statement]);
    // UIDs that are kept were promised a new one wherever something is masked: references follow it.
    expect((await written(recipe(8), bands, profileWith(['uids']))).result.masked).toBeDefined();
    // What said of itself that text is burned in is out of question for leaving it at that.
    expect((await written(recipe(8), { ...bands, BurnedInAnnotation: 'YES' })).at(0x00082111)).toBe(statement);
  });
  it('a person saw nothing to hide: confirmed, every pixel and everything said of them as before', async () => {
    const { result, file, at } = await written({ verdict: 'clean', masks: [], by: 'person' });
    expect(result.methods).toContain('113101');
    expect(result.masked).toBeUndefined();
    expect([at(0x00280301), at(0x00080008), at(0x00082111)]).toEqual(['NO', 'ORIGINAL\\PRIMARY', undefined]);
    expect(file.raw(file.pixel!).equals(Buffer.from(multiframe(small).values))).toBe(true);
  });
  it('a derivation that was described stays so, as far as the rules let it', async () => {
    const text = { DerivationDescription: 'Lossless compression.' };
    expect((await written(pixelsOf(all), text)).at(0x00082111)).toBe(statement);
    const kept = await written(pixelsOf(all), text, profileWith([], ['descriptors']));
    expect(kept.at(0x00082111)).toBe(`Lossless compression; ${statement}`);
  });
  it('small copies, extremes and addresses of the pixels before go, also nested', async () => {
    const icon: NewDataSet[] = [{ Rows: 1, Columns: 1, BitsAllocated: 8, 'PixelData OB': new Uint8Array([9, 9]) }];
    const more: NewDataSet = {
      SmallestImagePixelValue: 12,
      LargestImagePixelValue: 250,
      PixelDataProviderURL: 'http://pacs/1',
      IconImageSequence: icon,
      ReferencedImageSequence: [{ ReferencedSOPInstanceUID: '1.2.3', IconImageSequence: icon }],
    };
    const { at, file } = await written(pixelsOf(all), more);
    expect([0x00280106, 0x00280107, 0x00287fe0, 0x00880200].map(at)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(JSON.stringify(file.dataSet.elements.map(tagsOf))).not.toContain(String(0x00880200));
    expect((await written({ verdict: 'clean', masks: [], by: 'person' }, more)).at(0x00280106)).toBe('12');
  });
  it('PS3.3 C.7.6.1.1.2: masked pixels are another object, also where UIDs are kept', async () => {
    const keep = profileWith(['uids']);
    const masked = await written(pixelsOf(all), {}, keep);
    expect(masked.at(0x00080018)).toMatch(/^2\.25\./);
    expect(masked.result.sopInstanceUid).toBe(masked.at(0x00080018));
    expect(masked.at(0x0020000e)).toBe('1.2.3.4.1');
    expect((await written({ verdict: 'clean', masks: [], by: 'person' }, {}, keep)).at(0x00080018)).toBe('1.2.3.4.5');
  });
  it('PS3.3 C.8.16.1: frames that were masked are DERIVED, the image is MIXED', async () => {
    const type = (): NewDataSet => ({ MRImageFrameTypeSequence: [{ FrameType: 'ORIGINAL\\PRIMARY\\M\\NONE' }] });
    const more = {
      ImageType: 'ORIGINAL\\PRIMARY\\M\\NONE',
      PerFrameFunctionalGroupsSequence: [type(), type(), type()],
    };
    const { at, file } = await written(pixelsOf([{ ...all[0]!, frames: [1] }]), more);
    expect(at(0x00080008)).toBe('MIXED\\PRIMARY\\M\\NONE');
    const groups = file.dataSet.elements.find(({ tag }) => tag === 0x52009230)!.items!;
    const types = groups.map(({ dataSet }) => {
      const inside = dataSet.elements[0]!.items![0]!.dataSet;
      return file.text(inside, inside.elements[0]!).split('\\')[0];
    });
    expect(types).toEqual(['ORIGINAL', 'DERIVED', 'ORIGINAL']);
    expect((await written(pixelsOf(all), more)).at(0x00080008)).toBe('DERIVED\\PRIMARY\\M\\NONE');
  });
  it('an overlay in unused bits is cleared where somebody decided, in every frame, and its group goes', async () => {
    const cells = Buffer.alloc(2 * 4 * 2);
    [0x8001, 0x8fff, 0x0123, 0xf456, 1, 2, 3, 0x8004].forEach((value, at) => cells.writeUInt16LE(value, at * 2));
    const dataSet = ct({
      NumberOfFrames: 2, BitsStored: 12, HighBit: 11, 'PixelData OW': cells,
      '60000010 US': 2, '60000011 US': 2, '60000102 US': 15,
    }); // prettier-ignore
    const source = save(join(folder, 'overlay.source'), createDicom({ dataSet }));
    for (const [name, pixels, first] of [
      ['clean', { verdict: 'clean', masks: [], by: 'person' }, [1, 0xfff, 0x123, 0x456]],
      ['mask', pixelsOf([{ x: 1, y: 0, width: 1, height: 9, frames: [0] }]), [1, 0, 0x123, 0]],
    ] as const) {
      const result = await release(source, join(folder, 'overlay.out'), pixels);
      expect(result.state, name).toBe('written');
      const file = readDicomFile(join(folder, 'overlay.out'));
      const values = new Uint16Array(Uint8Array.from(file.raw(file.pixel!)).buffer);
      expect([...values], name).toEqual([...first, 1, 2, 3, 4]);
      expect(file.dataSet.elements.filter(({ tag }) => tag >>> 24 === 0x60)).toEqual([]);
    }
  });
});

describe('what cannot be masked is left out with the reason', () => {
  const outcome = async (bytes: Buffer, pixels = pixelsOf([mask])) =>
    release(save(join(folder, 'bad.source'), bytes), join(folder, 'bad.out'), pixels);
  const withheld = { state: 'withheld', code: 'unmaskable-pixels' };
  it.each([
    ['0 × 0 pixels', { Rows: 0, Columns: 0 }, /0 × 0 pixels/],
    ['more pixels than its data', { Rows: 60000, Columns: 60000, NumberOfFrames: 4000 }, /larger than this program/],
    ['more frames than its data', { NumberOfFrames: 9 }, /9 frames .* need/],
    ['cells of 64 bits named otherwise', { BitsAllocated: 13 }, /which no image uses/],
  ])('%s', async (_, more, why) => {
    const source = multiframe({ rows: 24, columns: 32, frames: 2, samples: 1, bits: 8 }, more).bytes;
    expect(await outcome(source)).toMatchObject({ ...withheld, reason: expect.stringMatching(why) as string });
  });
  it('masks that lie beside the image', async () => {
    const { bytes } = multiframe(grey8);
    const beside = pixelsOf([{ ...mask, x: 4000 }]);
    expect(await outcome(bytes, beside)).toMatchObject({
      ...withheld,
      reason: expect.stringMatching(/None of the masks/) as string,
    });
  });
  it.each([
    [
      'a damaged frame',
      '1.2.840.10008.1.2.5',
      [Buffer.alloc(80, 3), Buffer.alloc(80, 3), Buffer.alloc(80, 3), Buffer.alloc(80, 3)],
    ],
    ['too few fragments', '1.2.840.10008.1.2.5', [Buffer.alloc(80), Buffer.alloc(80)]],
    ['a video', '1.2.840.10008.1.2.4.102', [Buffer.alloc(80)]],
    [
      'frames of a few bytes that announce a large picture',
      '1.2.840.10008.1.2.4.50',
      [Buffer.from('ffd8ffc0000b08ffffffff01011100ffd9', 'hex')],
    ],
  ])('%s', async (_, transferSyntax, frames) => {
    const dataSet = ct({
      NumberOfFrames: frames.length === 2 ? 4 : frames.length,
      BurnedInAnnotation: 'YES',
      'PixelData OB': frames,
    });
    const result = await outcome(createDicom({ dataSet, transferSyntax }));
    expect(result).toMatchObject({ state: 'withheld' });
    expect(['unmaskable-pixels', 'codestream']).toContain(result.state === 'withheld' && result.code);
  });
  it('nobody decided: as before', async () => {
    const source = save(join(folder, 'undecided.source'), multiframe(grey8).bytes);
    const target = join(folder, 'undecided.out');
    const undecided = { instance: 1, source, target, identity };
    const files = [undecided, { ...undecided, pixels: pixelsOf([]) }];
    const plan = planOf(profileWith());
    const results = await deidentifyFiles({ plan, programVersion: '0', unproven: join(folder, 'unproven'), files });
    expect(results).toMatchObject([
      { state: 'withheld', code: 'burned-in' },
      { state: 'withheld', code: 'burned-in' },
    ]);
  });
});
