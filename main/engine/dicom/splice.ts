/** Plans an edited data set: stretches of the source that are copied, and new bytes between them. */
import { ITEM, ITEM_END } from './head.ts';
import { encodeElement, encodeItems, encodeValue, frameElement } from './encode.ts';
import { formatTag, groupOf, isGroupLength } from './tags.ts';
import {
  DicomError,
  type DataSet,
  type DicomFile,
  type Edit,
  type Edits,
  type Element,
  type Item,
  type Paint,
  type Patch,
  type PixelChange,
  type Spool,
} from './types.ts';

/** A stretch of the source (of the inflated data set where there is one) or of a spool, or new bytes. */
export type Piece = ({ start: number; end: number; spool?: Spool } | { bytes: Uint8Array }) & {
  pixels?: true;
  patches?: Patch[];
  paint?: Paint;
};

export class Plan {
  readonly pieces: Piece[] = [];
  length = 0;

  keep(start: number, end: number): void {
    if (end <= start) return;
    const last = this.pieces.at(-1);
    if (last && 'end' in last && last.end === start && !last.pixels && !last.spool) last.end = end;
    else this.pieces.push({ start, end });
    this.length += end - start;
  }
  put(bytes: Buffer): void {
    if (bytes.length) this.pieces.push({ bytes });
    this.length += bytes.length;
  }
  /** A stretch or bytes that count for the digest of the pixel data. */
  pixels(piece: Piece): void {
    this.length += 'end' in piece ? piece.end - piece.start : piece.bytes.length;
    this.pieces.push({ ...piece, pixels: true });
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
    const inserted = [...(edits.insert.get(dataSet) ?? [])].sort((a, b) => a.tag - b.tag);
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
      if (edit) change(plan, dataSet, element, edit, isPixel(element));
      else if (isPixel(element)) {
        plan.keep(element.offset, value);
        pixelPieces(plan, { start: value, end: element.end }, edits.pixels);
      } else {
        const inside = within.get(element);
        if (inside) plan.append(inside);
        else plan.keep(element.offset, element.end);
      }
    }
    insertBefore(Infinity);
    return plan;
  }

  /** Patches count in the source, so that they hold for what is copied of it. */
  function pixelPieces(plan: Plan, whole: { start: number; end: number }, change: PixelChange | undefined): void {
    const patches = edits.patches ? { patches: edits.patches } : {};
    if (!change) plan.pixels({ ...whole, ...patches });
    else if ('paint' in change) plan.pixels({ ...whole, ...patches, paint: change.paint });
    else
      for (const piece of change.pieces)
        plan.pixels('bytes' in piece || piece.spool ? piece : { ...piece, ...patches });
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
