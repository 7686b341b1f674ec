/** MPEG-2 video of the Main Profile (ISO/IEC 13818-2), frames and fields, as PS3.5 8.2.5 allows it: headers and order of pictures. */
import { DicomError } from '../types.ts';
import { Bits, damaged, startCodes } from './bits.ts';
import type { Picture, Shown, Stated, VideoDecoder } from './decoder.ts';
import {
  decodeSlice,
  fieldsOf,
  type PictureHead,
  type Planes,
  type Reference,
  type Work,
} from './mpeg2-macroblocks.ts';
import type { Plane } from './mpeg2-predict.ts';
import { intraWeights, zigzag } from './mpeg2-tables.ts';

interface Sequence {
  columns: number;
  rows: number;
  /** Coded size in macroblocks. */
  across: number;
  down: number;
  weights: [intra: Uint8Array, others: Uint8Array];
  matrix: number | undefined;
}

interface Frame extends Reference {
  unit: number;
  type: 1 | 2 | 3;
  sequence: Sequence;
}

const unsupported = (why: string): DicomError => new DicomError('unsupported-pixels', why);
const flat = (): Uint8Array => new Uint8Array(64).fill(16);

export class Mpeg2Decoder implements VideoDecoder {
  readonly #stated: Stated;
  #sequence: Sequence | undefined;
  /** The last two frames that others are predicted from. */
  #older: Frame | undefined;
  #newer: Frame | undefined;
  #shownNewer = true;
  #grey: Reference | undefined;

  constructor(stated: Stated) {
    this.#stated = stated;
  }

  prepare(headers: Uint8Array): void {
    this.decode(headers, -1);
  }

  decode(bytes: Uint8Array, unit: number): Shown[] {
    let frame: Frame | undefined;
    let work: Work | undefined;
    let broken = false;
    try {
      let head: Pick<PictureHead, 'type'> | undefined;
      const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
      for (const { code, at, end } of startCodes(whole)) {
        const bits = new Bits(bytes.subarray(0, end), at * 8);
        if (code === 0xb3) this.#sequence = this.#readSequence(bits);
        else if (code === 0xb5) {
          const kind = bits.take(4);
          if (kind === 1) this.#extend(bits);
          else if (kind === 2) this.#display(bits);
          else if (kind === 3) this.#weigh(bits);
          else if (kind === 8) {
            if (!head || !this.#sequence) throw damaged('The coded picture has no sequence header before it.');
            if (work) broken ||= !finished(work);
            const full = readHead(bits, head.type);
            frame ??= { ...blank(this.#sequence), unit, type: head.type, sequence: this.#sequence };
            work = this.#begin(frame, full, work !== undefined);
          }
        } else if (code === 0) {
          bits.take(10);
          const type = bits.take(3);
          if (type !== 1 && type !== 2 && type !== 3) throw unsupported('Pictures of this kind are not decoded.');
          head = { type };
        } else if (code > 0 && code <= 0xaf) {
          if (!work) throw unsupported('It is MPEG-1 or has no picture coding extension, which is not decoded.');
          let row = code - 1;
          if (this.#sequence!.rows > 2800) row += bits.take(3) * 128;
          decodeSlice(bits, row, work);
        }
      }
      broken ||= !work || !finished(work);
    } catch (error) {
      // Of a stream of another size or kind nothing is shown; a damaged picture spoils itself and what is predicted from it.
      if (!(error instanceof DicomError) || error.code === 'unsupported-pixels') throw error;
      broken = true;
    }
    if (!frame) return [{ unit, picture: undefined }];
    frame.broken = broken || (work?.broken ?? true);
    if (frame.type === 3) return [shown(frame)];
    const before = this.flush();
    [this.#older, this.#newer] = [this.#newer, frame];
    this.#shownNewer = false;
    return before;
  }

  flush(): Shown[] {
    if (this.#shownNewer || !this.#newer) return [];
    this.#shownNewer = true;
    return [shown(this.#newer)];
  }

  close(): void {
    this.#older = this.#newer = undefined;
  }

  #readSequence(bits: Bits): Sequence {
    const [columns, rows] = [bits.take(12), bits.take(12)];
    bits.take(4 + 4);
    bits.take(18 + 1);
    bits.take(10 + 1);
    const intra = bits.flag ? readWeights(bits) : intraWeights;
    const others = bits.flag ? readWeights(bits) : flat();
    return { columns, rows, across: 0, down: 0, weights: [intra, others], matrix: undefined };
  }

  /** What the first versions of the standard had no room for; without it a sequence is MPEG-1. */
  #extend(bits: Bits): void {
    const sequence = this.#sequence;
    if (!sequence) throw damaged('The coded picture has no sequence header before it.');
    bits.take(8);
    const progressive = bits.flag;
    if (bits.take(2) !== 1) throw unsupported('It holds chroma in another resolution than the Main Profile (4:2:0).');
    sequence.columns += bits.take(2) * 4096;
    sequence.rows += bits.take(2) * 4096;
    const { rows, columns } = this.#stated;
    if (sequence.rows !== rows || sequence.columns !== columns)
      throw unsupported(
        `The video is ${sequence.columns} × ${sequence.rows} pixels; the object says ${columns} × ${rows}.`,
      );
    sequence.across = Math.ceil(columns / 16);
    sequence.down = progressive ? Math.ceil(rows / 16) : 2 * Math.ceil(rows / 32);
  }

  #display(bits: Bits): void {
    bits.take(3);
    if (!bits.flag || !this.#sequence) return;
    bits.take(16);
    this.#sequence.matrix = bits.take(8);
  }

  #weigh(bits: Bits): void {
    const { weights } = this.#sequence ?? {};
    if (!weights) return;
    if (bits.flag) weights[0] = readWeights(bits);
    if (bits.flag) weights[1] = readWeights(bits);
  }

  #begin(frame: Frame, head: PictureHead, second: boolean): Work {
    const { across, down, weights } = frame.sequence;
    const whole = head.structure === 3;
    if (whole && second) throw damaged();
    const nothing = (this.#grey ??= { ...blank(frame.sequence), broken: true });
    const forward = (head.type === 3 ? this.#older : this.#newer) ?? nothing;
    const backward = this.#newer ?? nothing;
    let references: Work['references'] = [forward, backward];
    if (second && head.type === 2) {
      // The second field of a frame may be predicted from the first one.
      const fields = [...forward.fields] as [Planes, Planes];
      const fresh = head.structure === 2 ? 0 : 1;
      fields[fresh] = frame.fields[fresh];
      references = [{ ...forward, fields, fresh }, backward];
    }
    return {
      head,
      across,
      down: whole ? down : down / 2,
      weights,
      planes: whole ? frame.frame : frame.fields[head.structure === 2 ? 1 : 0],
      fields: frame.fields,
      references,
      done: new Uint8Array(across * (whole ? down : down / 2)),
      broken: false,
    };
  }
}

const finished = ({ done, broken }: Work): boolean => !broken && !done.includes(0);

function readWeights(bits: Bits): Uint8Array {
  const weights = new Uint8Array(64);
  for (const place of zigzag) weights[place] = bits.take(8);
  return weights;
}

function readHead(bits: Bits, type: 1 | 2 | 3): PictureHead {
  const reach = [[bits.take(4), bits.take(4)], [bits.take(4), bits.take(4)]] as const; // prettier-ignore
  const dcPrecision = bits.take(2);
  const structure = bits.take(2);
  if (structure === 0) throw damaged();
  return {
    type,
    reach,
    dcPrecision,
    structure: structure as 1 | 2 | 3,
    topFirst: bits.flag,
    plain: bits.flag,
    concealment: bits.flag,
    uneven: bits.flag,
    intraOne: bits.flag,
    alternate: bits.flag,
  };
}

function blank({ across, down }: Sequence): Omit<Frame, 'unit' | 'type' | 'sequence'> {
  if (across === 0) throw unsupported('It is MPEG-1, or has no sequence extension, which is not decoded.');
  const plane = (size: number): Plane => {
    const [width, height] = [across * size, down * size];
    return { bytes: new Uint8Array(width * height).fill(128), start: 0, stride: width, width, height };
  };
  const frame: Planes = [plane(16), plane(8), plane(8)];
  return { frame, fields: fieldsOf(frame), broken: false };
}

function shown({ unit, broken, frame, sequence }: Frame): Shown {
  if (broken) return { unit, picture: undefined };
  const { columns, rows, matrix } = sequence;
  const planes = frame.map((plane, part) => {
    const [width, height] = part === 0 ? [columns, rows] : [Math.ceil(columns / 2), Math.ceil(rows / 2)];
    const out = new Uint8Array(width * height);
    for (let row = 0; row < height; row++)
      out.set(plane.bytes.subarray(row * plane.stride, row * plane.stride + width), row * width);
    return out;
  });
  const picture: Picture = { columns, rows, planes, chroma: [2, 2], bits: 8, fullRange: false, matrix };
  return { unit, picture };
}
