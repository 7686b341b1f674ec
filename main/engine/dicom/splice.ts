/** Plans an edited data set: stretches of the source that are copied, and new bytes between them. */
import { ownBytes } from '../own-bytes.ts';
import { ITEM, ITEM_END } from './head.ts';
import { encodeElement, encodeItems, encodeValue, frameElement, headOf } from './encode.ts';
import { formatTag, groupOf, isGroupLength } from './tags.ts';
import {
  DicomError,
  type DataSet,
  type DicomFile,
  type Edit,
  type Edits,
  type Element,
  type Item,
  type Layout,
  type NewElement,
  type Paint,
  type Patch,
  type PixelChange,
  type PixelPiece,
  type Spool,
} from './types.ts';

/** A stretch of the source (of the inflated data set where there is one) or of a spool, or new bytes. */
export type Piece = ({ start: number; end: number; spool?: Spool } | { bytes: Uint8Array }) & {
  pixels?: true;
  patches?: Patch[];
  paint?: Paint;
};

export const lengthOf = (piece: PixelPiece): number =>
  'bytes' in piece ? piece.bytes.length : piece.end - piece.start;

export class Plan {
  readonly pieces: Piece[] = [];
  length = 0;
  /** What comes next is a piece of its own. */
  #isCut = false;

  cut(): number {
    this.#isCut = true;
    return this.pieces.length;
  }
  keep(start: number, end: number): void {
    if (end <= start) return;
    const last = this.#isCut ? undefined : this.pieces.at(-1);
    if (last && 'end' in last && last.end === start && !last.pixels && !last.spool) last.end = end;
    else this.pieces.push({ start, end });
    this.#isCut = false;
    this.length += end - start;
  }
  put(bytes: Buffer): void {
    if (bytes.length) this.pieces.push({ bytes });
    this.length += bytes.length;
  }
  /** A stretch or bytes that count for the digest of the pixel data. */
  pixels(piece: Piece): void {
    this.add({ ...piece, pixels: true });
  }
  add(piece: Piece): void {
    this.length += lengthOf(piece);
    this.pieces.push(piece);
  }
  append(other: Plan): void {
    for (const piece of other.pieces) this.pieces.push(piece);
    this.length += other.length;
  }
}

export interface SpliceOptions {
  /** Top level elements that are never copied. */
  drop?: (element: Element) => boolean;
}

/** Header bytes of a sequence or item with another length in their last bytes. */
function withLength(head: Buffer, tag: number, length: number, littleEndian: boolean, wide: boolean): Buffer {
  const copy = Buffer.from(head);
  if (wide) {
    if (length >= 0xffffffff) throw new DicomError('unwritable', `${formatTag(tag)} became too long.`);
    if (littleEndian) copy.writeUInt32LE(length, copy.length - 4);
    else copy.writeUInt32BE(length, copy.length - 4);
  } else {
    if (length > 0xffff) throw new DicomError('unwritable', `${formatTag(tag)} became too long.`);
    if (littleEndian) copy.writeUInt16LE(length, copy.length - 2);
    else copy.writeUInt16BE(length, copy.length - 2);
  }
  return copy;
}

/** What files laid out alike become by the same edits: pieces that are the same for all of them, between elements that vary. */
interface Spliced {
  inserted: readonly NewElement[];
  edited: readonly boolean[];
  parts: readonly (Piece | Element)[];
}
const splicedBefore = new WeakMap<object, Spliced>();

const inOrder = (elements: readonly NewElement[] = []): NewElement[] => [...elements].sort((a, b) => a.tag - b.tag);

const isPiece = (part: Piece | Element): part is Piece => !('tag' in part);
const sameElements = (one: readonly NewElement[], other: readonly NewElement[]): boolean =>
  one.length === other.length &&
  one.every((element, index) => {
    const like = other[index]!;
    return element === like || (element.tag === like.tag && element.vr === like.vr && element.value === like.value);
  });

/** Puts together what lies between the pieces of elements that vary. All of it but the pixels is in memory. */
function partsOf(
  file: DicomFile,
  { pieces }: Plan,
  varying: readonly [Element, from: number, to: number][],
): Spliced['parts'] {
  const parts: (Piece | Element)[] = [];
  let bytes: Uint8Array[] = [];
  const close = (): void => {
    if (bytes.length > 0) parts.push({ bytes: ownBytes(bytes) });
    bytes = [];
  };
  let next = 0;
  pieces.forEach((piece, index) => {
    for (; varying[next] && varying[next]![1] <= index && index >= varying[next]![2]; next += 1) {
      close();
      parts.push(varying[next]![0]);
    }
    if (varying[next] && varying[next]![1] <= index) return;
    if (piece.pixels) {
      close();
      parts.push(piece);
    } else bytes.push('bytes' in piece ? piece.bytes : file.kept.subarray(piece.start, piece.end));
  });
  close();
  for (; next < varying.length; next += 1) parts.push(varying[next]![0]);
  return parts;
}

export function spliceDataSet(file: DicomFile, edits: Edits, options: SpliceOptions = {}): Plan {
  const bytesAt = (start: number, length: number): Buffer => {
    const stub: Element = {
      tag: 0,
      storedVr: '',
      vr: 'UN',
      offset: start,
      headerLength: 0,
      length,
      end: start + length,
    };
    return file.raw(stub);
  };

  /** The plan of a data set's elements, undefined where nothing in it changes. */
  function elements(dataSet: DataSet, top: boolean): Plan | undefined {
    const inserted = inOrder(edits.insert.get(dataSet));
    const replacing = new Set(inserted.map(({ tag }) => tag));
    const changedGroups = new Set(inserted.map(({ tag }) => groupOf(tag)));
    const within = new Map<Element, Plan>();
    const dropped = new Set<Element>();
    for (const element of dataSet.elements) {
      if ((top && options.drop?.(element)) || replacing.has(element.tag)) dropped.add(element);
      else if (!edits.change.has(element)) {
        const plan = element.items && sequence(dataSet, element, element.items);
        if (!plan) continue;
        within.set(element, plan);
      }
      changedGroups.add(groupOf(element.tag));
    }
    const isPixel = (element: Element): boolean => top && element === file.pixel;
    if (changedGroups.size === 0 && !(top && file.pixel)) return undefined;

    const plan = new Plan();
    const varying = top && edits.same && file.layout ? new Set(file.layout.varying) : undefined;
    const marks: [Element, number, number][] | undefined = varying && [];
    let next = 0;
    const insertBefore = (tag: number): void => {
      while (next < inserted.length && inserted[next]!.tag < tag) plan.put(encodeElement(inserted[next++]!, dataSet));
    };
    for (const element of dataSet.elements) {
      insertBefore(element.tag);
      if (dropped.has(element)) continue;
      // A group length that is no longer true goes; it is retired (PS3.5 7.2).
      if (isGroupLength(element.tag) && changedGroups.has(groupOf(element.tag))) continue;
      const edit = edits.change.get(element);
      const value = element.offset + element.headerLength;
      const from = marks && varying!.has(element) ? plan.cut() : -1;
      if (edit) change(plan, dataSet, element, edit, isPixel(element));
      else if (isPixel(element) && edits.pixels && 'native' in edits.pixels) nativePixels(plan, edits.pixels, dataSet);
      else if (isPixel(element)) {
        plan.keep(element.offset, value);
        pixelPieces(plan, { start: value, end: element.end }, edits.pixels);
      } else {
        const inside = within.get(element);
        if (inside) plan.append(inside);
        else plan.keep(element.offset, element.end);
      }
      if (from >= 0) marks!.push([element, from, plan.cut()]);
    }
    insertBefore(Infinity);
    if (marks) remember(plan, inserted, marks);
    return plan;
  }

  function remember(plan: Plan, inserted: readonly NewElement[], marks: [Element, number, number][]): void {
    splicedBefore.set(edits.same!, { inserted, edited: editedOf(file.layout!), parts: partsOf(file, plan, marks) });
  }

  const editedOf = ({ varying }: Layout): boolean[] => varying.map((element) => edits.change.has(element));

  /** The plan by what the same edits made of a file that is laid out alike. */
  function again({ parts }: Spliced): Plan {
    const plan = new Plan();
    for (const part of parts)
      if (isPiece(part)) plan.add(part);
      else {
        const edit = edits.change.get(part);
        if (edit) change(plan, file.dataSet, part, edit, false);
        else plan.keep(part.offset, part.end);
      }
    return plan;
  }

  /** Patches count in the source, so that they hold for what is copied of it. */
  function pixelPieces(plan: Plan, whole: { start: number; end: number }, change: PixelChange | undefined): void {
    const patches = edits.patches ? { patches: edits.patches } : {};
    if (!change) plan.pixels({ ...whole, ...patches });
    else if ('paint' in change) plan.pixels({ ...whole, ...patches, paint: change.paint });
    else if ('pieces' in change)
      for (const piece of change.pieces)
        plan.pixels('bytes' in piece || piece.spool ? piece : { ...piece, ...patches });
  }

  function nativePixels(
    plan: Plan,
    { native, vr }: Extract<PixelChange, { native: readonly PixelPiece[] }>,
    { explicit, littleEndian }: DataSet,
  ): void {
    const length = native.reduce((sum, piece) => sum + lengthOf(piece), 0);
    plan.put(headOf(file.pixel!.tag, vr, length, { explicit, littleEndian }));
    for (const piece of native) plan.pixels(piece);
  }

  function change(plan: Plan, dataSet: DataSet, element: Element, edit: Edit, pixels: boolean): void {
    const { tag } = element;
    if (edit.kind === 'remove') return;
    if (edit.kind === 'items') {
      const { head, value } = frameElement(tag, 'SQ', encodeItems(edit.items, dataSet), dataSet);
      plan.put(head);
      plan.put(value);
      return;
    }
    // Bytes and nothing keep the VR that is stored; text is written in the VR that is known.
    const stored = element.items ? 'SQ' : element.storedVr === '' ? element.vr : element.storedVr;
    let vr = stored;
    let bytes: Uint8Array = Buffer.alloc(0);
    if (edit.kind === 'replace') {
      vr = edit.vr ?? (typeof edit.value === 'string' ? element.vr : stored);
      if (vr === 'SQ')
        throw new DicomError('unwritable', `${formatTag(tag)} is a sequence and cannot be replaced by a value.`);
      bytes = typeof edit.value === 'string' ? encodeValue(tag, vr, edit.value, dataSet) : edit.value;
    }
    const { head, value } = frameElement(tag, vr, bytes, dataSet);
    plan.put(head);
    if (pixels) plan.pixels({ bytes: value });
    else plan.put(value);
  }

  function sequence(dataSet: DataSet, element: Element, items: Item[]): Plan | undefined {
    const plans = items.map((item) => elements(item.dataSet, false));
    if (plans.every((plan) => !plan)) return undefined;
    const body = new Plan();
    const value = element.offset + element.headerLength;
    let last = value;
    items.forEach((item, index) => {
      const inside = plans[index];
      if (!inside) body.keep(item.offset, item.end);
      else {
        const little = item.dataSet.littleEndian;
        const head = bytesAt(item.offset, 8);
        body.put(item.length < 0 ? head : withLength(head, ITEM, inside.length, little, true));
        body.append(inside);
        if (item.length < 0) body.put(itemEnd(little));
      }
      last = item.end;
    });
    // The delimiter, where there is one.
    body.keep(last, element.end);
    const plan = new Plan();
    const head = bytesAt(element.offset, element.headerLength);
    const wide = element.storedVr === '' || element.headerLength === 12;
    plan.put(element.length < 0 ? head : withLength(head, element.tag, body.length, dataSet.littleEndian, wide));
    plan.append(body);
    return plan;
  }

  const { layout } = file;
  const last = edits.same && layout && splicedBefore.get(edits.same);
  if (
    last &&
    sameElements(last.inserted, inOrder(edits.insert.get(file.dataSet))) &&
    editedOf(layout).every((edited, index) => edited === last.edited[index])
  )
    return again(last);
  const plan = elements(file.dataSet, true);
  if (plan) return plan;
  const whole = new Plan();
  whole.keep(file.dataSetOffset, file.dataSetEnd);
  return whole;
}

function itemEnd(littleEndian: boolean): Buffer {
  const bytes = Buffer.alloc(8);
  for (const [index, part] of [ITEM_END >>> 16, ITEM_END & 0xffff].entries())
    if (littleEndian) bytes.writeUInt16LE(part, index * 2);
    else bytes.writeUInt16BE(part, index * 2);
  return bytes;
}
