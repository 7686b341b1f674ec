/** RLE Lossless (PS3.5 annex G): what is packed comes back, and damaged data are refused. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeRle, encodeRle } from '../../../../main/engine/dicom/pixels/rle.ts';
import { DicomError } from '../../../../main/engine/dicom/types.ts';

const frames = fc
  .record({
    rows: fc.integer({ min: 1, max: 9 }),
    columns: fc.integer({ min: 1, max: 300 }),
    samples: fc.constantFrom(1, 3),
    width: fc.constantFrom(1, 2, 4),
    runs: fc.array(fc.tuple(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 0, max: 255 })), { minLength: 1 }),
  })
  .map(({ runs, ...shape }) => {
    const values = new Uint8Array(shape.rows * shape.columns * shape.samples * shape.width);
    let at = 0;
    for (let n = 0; at < values.length; n++) {
      const [length, value] = runs[n % runs.length]!;
      values.fill((value + n) & 0xff, at, (at += length));
    }
    return { ...shape, values };
  });

describe('PS3.5 G.3 and G.4: byte segments and PackBits', () => {
  it('gives back what was packed, whatever the runs', () => {
    fc.assert(
      fc.property(frames, ({ rows, columns, samples, width, values }) => {
        const packed = encodeRle(values, rows, columns, samples, width);
        expect(packed.length % 2).toBe(0);
        expect(Buffer.compare(decodeRle(packed, rows * columns, samples, width), values)).toBe(0);
      }),
      { numRuns: 200 },
    );
  });

  it('refuses a segment that ends too early, a wrong number of segments, and offsets outside', () => {
    const packed = encodeRle(
      Uint8Array.from({ length: 64 }, (_, at) => at),
      8,
      8,
      1,
      1,
    );
    for (const damage of [
      packed.subarray(0, 40),
      packed.subarray(0, 90),
      Buffer.concat([Buffer.from([2, 0, 0, 0]), packed.subarray(4)]),
      Buffer.concat([packed.subarray(0, 4), Buffer.from([255, 255, 0, 0]), packed.subarray(8)]),
    ])
      expect(() => decodeRle(damage, 64, 1, 1)).toThrow(DicomError);
  });
});
