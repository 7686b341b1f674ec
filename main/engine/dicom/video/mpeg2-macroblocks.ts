/** Slices and macroblocks of MPEG-2 (ISO/IEC 13818-2 6.2.4, 6.2.5, 7.6): where samples are predicted from, and what is added. */
import { damaged, type Bits } from './bits.ts';
import { addBlock, block, readCoefficients } from './mpeg2-blocks.ts';
import { fieldOf, predict, type Plane } from './mpeg2-predict.ts';
import * as tables from './mpeg2-tables.ts';

/** Luma and the two chroma planes. */
export type Planes = readonly [Plane, Plane, Plane];
export interface Reference {
  frame: Planes;
  /** Top, bottom. */
  fields: readonly [Planes, Planes];
  /** It could not be decoded, so that what is predicted from it cannot be right. */
  broken: boolean;
  /** The field that is of the frame in work itself, and so does not share its fate. */
  fresh?: 0 | 1;
}

export interface PictureHead {
  /** Intra, predicted from before, predicted from before and after. */
  type: 1 | 2 | 3;
  /** Of [forward, backward], [across, down]. */
  reach: readonly [readonly [number, number], readonly [number, number]];
  dcPrecision: number;
  /** Top field, bottom field, whole frame. */
  structure: 1 | 2 | 3;
  topFirst: boolean;
  /** Frame prediction and frame transform only. */
  plain: boolean;
  concealment: boolean;
  uneven: boolean;
  intraOne: boolean;
  alternate: boolean;
}

export interface Work {
  head: PictureHead;
  /** In macroblocks, of this picture. */
  across: number;
  down: number;
  weights: readonly [intra: Uint8Array, others: Uint8Array];
  /** What is being made: the frame, or the field of it. */
  planes: Planes;
  /** Its two fields, where it is a frame. */
  fields: readonly [Planes, Planes];
  /** Forward, backward. */
  references: readonly [Reference, Reference];
  /** Macroblocks that were decoded. */
  done: Uint8Array;
  /** Something was predicted from what is broken. */
  broken: boolean;
}

export const fieldsOf = ([y, cb, cr]: Planes): readonly [Planes, Planes] => [
  [fieldOf(y, 0), fieldOf(cb, 0), fieldOf(cr, 0)],
  [fieldOf(y, 1), fieldOf(cb, 1), fieldOf(cr, 1)],
];

type Vector = [across: number, down: number];
const divided = (value: number): number => Math.trunc(value / 2);
/** Half of it, halves away from zero (the standard's //). */
const rounded = (value: number): number => Math.sign(value) * Math.floor((Math.abs(value) + 1) / 2);

/** One slice, from behind its start code on. Throws `bad-pixels` where it is damaged. */
export function decodeSlice(bits: Bits, row: number, work: Work): void {
  const { head, across } = work;
  if (row >= work.down) throw damaged();
  const whole = head.structure === 3;
  const parity = head.structure === 2 ? 1 : 0;
  /** Predictors of [first, second] vector, [forward, backward], [across, down]. */
  const kept = new Int32Array(8);
  const means = [0, 0, 0];
  const forgetMeans = (): void => void means.fill(1 << (7 + head.dcPrecision));
  forgetMeans();
  let scale = scaleOf(bits.take(5));
  if (bits.flag) {
    // intra_slice, reserved bits, and information nobody uses.
    bits.take(8);
    while (bits.flag) bits.take(8);
  }
  let column = -1;
  let before = 0;
  do {
    let increment = bits.code(tables.addressIncrement);
    for (let more = 0; increment === tables.escapeIncrement + more;) {
      more += 33;
      increment = bits.code(tables.addressIncrement) + more;
    }
    const start = column;
    if (start + increment >= across) throw damaged();
    if (start >= 0) for (let skipped = 1; skipped < increment; skipped++) skip(start + skipped);
    column = start + increment;
    before = macroblock(column);
    work.done[row * across + column] = 1;
  } while (bits.peek(23) !== 0);

  function scaleOf(code: number): number {
    if (code === 0) throw damaged();
    return head.uneven ? tables.scales[code]! : code * 2;
  }

  /** Not coded: as predicted, and nothing added. */
  function skip(place: number): void {
    if (head.type === 1 || (head.type === 3 && (before & tables.intra) !== 0)) throw damaged();
    if (head.type === 2) kept.fill(0);
    const way = head.type === 2 ? tables.forward : before;
    for (const side of sidesOf(way)) still(place, side, [kept[side * 2]!, kept[side * 2 + 1]!], side === 1 && (way & tables.forward) !== 0); // prettier-ignore
    forgetMeans();
    work.done[row * across + place] = 1;
  }

  function sidesOf(way: number): (0 | 1)[] {
    return [...(way & tables.forward ? [0 as const] : []), ...(way & tables.backward ? [1 as const] : [])];
  }

  /** With the vector of a whole frame, or of the field of the same parity. */
  function still(place: number, side: 0 | 1, vector: Vector, mean: boolean): void {
    if (whole) move(work.references[side], 'frame', 0, place, vector, work.planes, 0, 16, row * 16, mean);
    else move(work.references[side], 'field', parity, place, vector, work.planes, 0, 16, row * 16, mean);
  }

  /** Predicts `height` lines from line `top` of the target on. */
  function move(
    reference: Reference,
    of: 'frame' | 'field',
    bottom: number,
    place: number,
    [dx, dy]: Vector,
    to: Planes,
    shift: number,
    height: number,
    top: number,
    mean: boolean,
  ): void {
    if (reference.broken && (of === 'frame' || bottom !== reference.fresh)) work.broken = true;
    const from = of === 'frame' ? reference.frame : reference.fields[bottom]!;
    const y = top + shift;
    predict(from[0], to[0], place * 16, y, place * 32 + dx, y * 2 + dy, 16, height, mean);
    const [cx, cy] = [place * 8, y >> 1];
    for (const part of [1, 2] as const)
      predict(from[part], to[part], cx, cy, cx * 2 + divided(dx), cy * 2 + divided(dy), 8, height >> 1, mean);
  }

  function component(side: 0 | 1, axis: 0 | 1, predicted: number): number {
    const size = head.reach[side][axis] - 1;
    if (size < 0 || size > 8) throw damaged();
    let delta = bits.code(tables.motionCode);
    if (delta > 0) {
      const negative = bits.flag;
      if (size > 0) delta = ((delta - 1) << size) + bits.take(size) + 1;
      if (negative) delta = -delta;
    }
    const reach = 16 << size;
    const value = predicted + delta;
    return value < -reach ? value + 2 * reach : value >= reach ? value - 2 * reach : value;
  }
  function dual(): number {
    return bits.flag ? (bits.flag ? -1 : 1) : 0;
  }

  /** Reads the vectors of one side and, unless it is for concealment only, predicts with them. */
  function vectors(side: 0 | 1, kind: number, place: number, mean: boolean, only = false): void {
    const reference = work.references[side];
    const at = side * 2;
    if (whole && kind === 2) {
      const vector: Vector = [component(side, 0, kept[at]!), component(side, 1, kept[at + 1]!)];
      kept.set(vector, at);
      kept.set(vector, at + 4);
      if (!only) still(place, side, vector, mean);
    } else if (whole && kind === 1) {
      // Each field of the frame from a field.
      const found = [0, 1].map((which) => {
        const bottom = bits.take(1);
        const dx = component(side, 0, kept[which * 4 + at]!);
        const dy = component(side, 1, kept[which * 4 + at + 1]! >> 1);
        kept.set([dx, dy * 2], which * 4 + at);
        return { bottom, vector: [dx, dy] as Vector };
      });
      found.forEach(({ bottom, vector }, which) =>
        move(reference, 'field', bottom, place, vector, work.fields[which]!, 0, 8, row * 8, mean),
      );
    } else if (!whole && kind === 1) {
      const bottom = bits.take(1);
      const vector: Vector = [component(side, 0, kept[at]!), component(side, 1, kept[at + 1]!)];
      kept.set(vector, at);
      kept.set(vector, at + 4);
      if (!only) move(reference, 'field', bottom, place, vector, work.planes, 0, 16, row * 16, mean);
    } else if (!whole && kind === 2) {
      // Upper and lower half of a macroblock of a field.
      const found = [0, 1].map((which) => {
        const bottom = bits.take(1);
        const vector: Vector = [component(side, 0, kept[which * 4 + at]!), component(side, 1, kept[which * 4 + at + 1]!)]; // prettier-ignore
        kept.set(vector, which * 4 + at);
        return { bottom, vector };
      });
      found.forEach(({ bottom, vector }, which) =>
        move(reference, 'field', bottom, place, vector, work.planes, which * 8, 8, row * 16, mean),
      );
    } else if (kind === 3 && head.type === 2) dualPrime(place);
    else throw damaged();
  }

  /** 7.6.3.6: the mean of both parities; the vector to the other one follows from the one that is coded. */
  function dualPrime(place: number): void {
    const dx = component(0, 0, kept[0]!);
    const more = dual();
    const dy = component(0, 1, whole ? kept[1]! >> 1 : kept[1]!);
    const further = dual();
    kept.set([dx, whole ? dy * 2 : dy], 0);
    kept.set([dx, whole ? dy * 2 : dy], 4);
    const [reference] = work.references;
    const other = (to: number, times: number): Vector => [
      rounded(dx * times) + more,
      rounded(dy * times) + further + (to === 0 ? -1 : 1),
    ];
    if (!whole) {
      move(reference, 'field', parity, place, [dx, dy], work.planes, 0, 16, row * 16, false);
      move(reference, 'field', 1 - parity, place, other(parity, 1), work.planes, 0, 16, row * 16, true);
      return;
    }
    for (const to of [0, 1]) {
      const times = (to === 0) === head.topFirst ? 1 : 3;
      move(reference, 'field', to, place, [dx, dy], work.fields[to]!, 0, 8, row * 8, false);
      move(reference, 'field', 1 - to, place, other(to, times), work.fields[to]!, 0, 8, row * 8, true);
    }
  }

  function macroblock(place: number): number {
    const flags = bits.code(tables.macroblockTypes[head.type]);
    const isIntra = (flags & tables.intra) !== 0;
    const moved = flags & (tables.forward | tables.backward);
    const kind = moved === 0 || (whole && head.plain) ? (whole ? 2 : 1) : bits.take(2);
    const byFields = whole && !head.plain && (isIntra || (flags & tables.pattern) !== 0) && bits.flag;
    if (flags & tables.quant) scale = scaleOf(bits.take(5));
    if (isIntra) {
      if (head.concealment) {
        vectors(0, kind, place, false, true);
        bits.take(1);
      } else kept.fill(0);
    } else {
      forgetMeans();
      if (moved === 0) {
        kept.fill(0);
        still(place, 0, [0, 0], false);
      }
      for (const side of sidesOf(moved)) vectors(side, kind, place, side === 1 && (moved & tables.forward) !== 0);
    }
    const coded = isIntra ? 63 : flags & tables.pattern ? bits.code(tables.codedBlocks) : 0;
    for (let number = 0; number < 6; number++) {
      if ((coded & (32 >> number)) === 0) continue;
      if (isIntra) mean(number < 4 ? 0 : number - 3);
      const weights = work.weights[isIntra ? 0 : 1];
      readCoefficients(bits, {
        intra: isIntra,
        one: head.intraOne,
        scan: head.alternate ? tables.alternateScan : tables.zigzag,
        weights,
        scale,
      });
      if (number > 3) addBlock(work.planes[number - 3]!, place * 8, row * 8, isIntra);
      else if (byFields) addBlock(work.fields[number >> 1]![0], place * 16 + (number & 1) * 8, row * 8, isIntra);
      else addBlock(work.planes[0], place * 16 + (number & 1) * 8, row * 16 + (number >> 1) * 8, isIntra);
    }
    return flags;
  }

  /** The mean value of an intra block, coded as the difference to the one before. */
  function mean(part: number): void {
    const size = bits.code(part === 0 ? tables.lumaSize : tables.chromaSize);
    if (size > 0) {
      const value = bits.take(size);
      means[part]! += value >= 1 << (size - 1) ? value : value + 1 - (1 << size);
    }
    block[0] = means[part]! << (3 - head.dcPrecision);
  }
}
