/** What a decision about pixels changes in the attributes: statements of what was done, and what would no longer be true. */
import { findElement } from '../dicom/find-element.ts';
import type { Mask } from '#shared/contract/pixels.ts';
import { DicomError, type DataSet, type DicomFile, type Element, type NewElement } from '../dicom/types.ts';
import { canDecode, familyOf } from '../dicom/pixels/decode.ts';
import { noDecoder } from '../dicom/pixels/no-decoder.ts';
import { imageOf, type Image } from '../dicom/pixels/image.ts';
import { maskedFrames } from '../dicom/pixels/mask-boxes.ts';
import { hidesOverlay } from '../dicom/pixels/overlays.ts';
import { topText, type Context, type Decision } from './context.ts';
import { newUid } from './identity.ts';
import type { TaskPixels } from './types.ts';
import { isDecided, Withheld } from './withhold.ts';

/** What has to be done to the pixels of one object, and what may be said of them. */
export interface PixelWork {
  image: Image;
  masks: readonly Mask[];
  /** Bits outside the stored ones become 0: an overlay hides there. */
  clear: boolean;
  /** A person confirmed that nothing readable is left. */
  confirmed: boolean;
  /** All frames are stored uncompressed, in these colours. */
  decompressed?: TaskPixels['decompressed'];
}

export const statement = 'Rectangles were blacked out to remove burned-in text.';
export const decompressedStatement =
  'Rectangles were blacked out to remove burned-in text, and the pixels were decompressed.';
/** Longest Derivation Description (ST). */
const LONGEST = 1024;

/**
 * What the decision asks for; undefined where there is none, or nothing that it could be about. `lifted`: without it the
 * object would be left out. Throws Withheld where it cannot be carried out.
 */
export function pixelWork(
  file: DicomFile,
  pixels: TaskPixels | undefined,
  lifted: string | null,
): PixelWork | undefined {
  const clear = hidesOverlay(file);
  if (!isDecided(pixels) || !file.pixel) {
    if (clear) throw new Withheld('overlay-in-pixels');
    return undefined;
  }
  let image: Image;
  try {
    image = imageOf(file);
  } catch (error) {
    if (error instanceof DicomError) throw new Withheld('unmaskable-pixels', error.message);
    throw error;
  }
  const masks = pixels.verdict === 'mask' ? pixels.masks : [];
  if (!canDecode(image)) {
    // Nobody can have looked.
    if (lifted || masks.length > 0 || clear) throw new Withheld('unmaskable-pixels', noDecoder(image.transferSyntax));
    return undefined;
  }
  if (masks.length > 0 && maskedFrames(image, masks).count === 0)
    throw new Withheld('unmaskable-pixels', 'None of the masks lies inside the image.');
  const { by, decompressed } = pixels;
  return { image, masks, clear, confirmed: by === 'person', ...(decompressed ? { decompressed } : {}) };
}

/** True where the compressed bytes will not be written: nothing in them needs to be searched or blanked. */
export const leavesCompression = ({ image, masks, decompressed }: PixelWork): boolean =>
  decompressed !== undefined || (masks.length > 0 && familyOf(image.transferSyntax) === 'jxl');

/** Attributes about the values before, which blackening may have made untrue, or that lead to the pixels as they were. */
const untrue = new Set([0x00280106, 0x00280107, 0x00280108, 0x00280109, 0x00280110, 0x00280111, 0x00287fe0]);
const ICON = 0x00880200;
// What a lossy process of JPEG made, also where JPEG XL packed it again.
const lossy = new Set(['50', '51', '53', '55', '111'].map((number) => `1.2.840.10008.1.2.4.${number}`));
const PHOTOMETRIC = 0x00280004;
const PLANAR = 0x00280006;
// Extended Offset Table, its lengths, Encapsulated Pixel Data Value Total Length.
const fragmentTables = new Set([0x7fe00001, 0x7fe00002, 0x7fe00003]);

// Burned In Annotation is of type 1 or 1C there (PS3.3 A): an object that said YES cannot say nothing, and is left out.
const needed = new Set(
  '1.1 1.1.1 1.2 1.2.1 1.3 1.3.1 2.1 2.2 4.1 4.3 4.4 6.2 7.1 7.2 7.3 7.4 12.1.1 12.2.1 13.1.1 13.1.2 13.1.3 77.1.5.1 77.1.5.2 77.1.5.4 77.1.6 128.1 130'
    .split(' ')
    .map((name) => `1.2.840.10008.5.1.4.1.1.${name}`),
);

// Derived photographs of the eye must refer to their source (PS3.3 C.8.17.2), which nobody who gets them has: these stay
// what they say they are, and the Derivation Description tells.
const photographs = new Set(['1', '2'].map((kind) => `1.2.840.10008.5.1.4.1.1.77.1.5.${kind}`));

function inside(dataSet: DataSet, tag: number, found: Element[] = []): Element[] {
  for (const element of dataSet.elements) {
    if (element.tag === tag) found.push(element);
    for (const item of element.items ?? []) inside(item.dataSet, tag, found);
  }
  return found;
}

/** Frame Type (0008,9007) of the frames with masks, and what Image Type value 1 then is (PS3.3 C.8.16.1). */
function frameTypes(
  file: DicomFile,
  { image, masks }: PixelWork,
): { changed: Set<Element>; first: 'DERIVED' | 'MIXED' } {
  const groups = (tag: number): Element | undefined => findElement(file.dataSet, tag);
  const { has } = maskedFrames(image, masks);
  const changed = new Set<Element>();
  let original = false;
  (groups(0x52009230)?.items ?? []).forEach((item, frame) => {
    for (const element of inside(item.dataSet, 0x00089007))
      if (has(frame)) changed.add(element);
      else original ||= !/^\s*DERIVED/.test(file.text(item.dataSet, element));
  });
  // One for all frames.
  for (const item of groups(0x52009229)?.items ?? [])
    for (const element of inside(item.dataSet, 0x00089007)) changed.add(element);
  return { changed, first: original ? 'MIXED' : 'DERIVED' };
}

/** What an edit leaves of a text. */
function left(file: DicomFile, dataSet: DataSet, element: Element, { edit }: Decision): string {
  if (!edit) return file.text(dataSet, element);
  return edit.kind === 'replace' && typeof edit.value === 'string' ? edit.value : '';
}

const withStatement = (text: string, said: string): string => {
  const before = text.trim();
  if (before === '') return said;
  return `${before.slice(0, LONGEST - said.length - 2).replace(/[.;\s]+$/, '')}; ${said}`;
};

/** Adjusts the judgements of the elements of one object to what becomes of its pixels. */
export class PixelEdits {
  readonly work: PixelWork;
  readonly #types: ReturnType<typeof frameTypes> | undefined;
  readonly #met = new Set<number>();

  constructor(file: DicomFile, work: PixelWork) {
    this.work = work;
    if (work.masks.length > 0) this.#types = frameTypes(file, work);
  }

  get masked(): boolean {
    return this.work.masks.length > 0;
  }

  /** The judgement that holds instead of the one by the rules. */
  adjusted(context: Context, dataSet: DataSet, element: Element, decision: Decision): Decision {
    const { file } = context;
    const { tag } = element;
    const top = dataSet === file.dataSet;
    if (top) this.#met.add(tag);
    const set = (value: string, vr: string, why: string): Decision => ({
      action: 'C',
      why,
      edit: { kind: 'replace', value, vr },
    });
    if (top && this.work.decompressed) {
      const plain = this.#uncompressed(element, file, this.work.decompressed.photometric, set);
      if (plain) return plain;
    }
    if (top && element === file.pixel && this.masked)
      return { action: 'C', why: 'Rectangles are blacked out; everything beside them is untouched.' };
    if (top && element === file.pixel && this.work.clear)
      return { action: 'C', why: 'Drawings in unused bits are cleared; the values of the pixels are untouched.' };
    if (top && tag === 0x00280301 && this.work.confirmed)
      return set('NO', 'CS', 'A person confirmed that nothing readable is left in the pixels.');
    if (!this.masked || decision.items === 'dummy') return decision;
    if (top && tag === 0x00280301 && !needed.has(context.sopClass) && topText(file, tag) !== 'NO')
      return {
        action: 'X',
        why: 'Was said of the pixels before they were masked; nobody confirmed what is left.',
        edit: { kind: 'remove' },
      };
    if (tag === ICON)
      return {
        action: 'X',
        why: 'A small copy of the image as it was before it was masked.',
        edit: { kind: 'remove' },
      };
    if (untrue.has(tag))
      return {
        action: 'X',
        why: 'No longer true, or leads to the pixels before they were masked.',
        edit: { kind: 'remove' },
      };
    if (this.#types?.changed.has(element))
      return { ...decision, ...this.#derived(file, dataSet, element, decision, 'DERIVED') };
    if (!top) return decision;
    if (tag === 0x00080008)
      return photographs.has(context.sopClass)
        ? decision
        : this.#derived(file, dataSet, element, decision, this.#types!.first);
    if (tag === 0x00082111)
      return set(
        withStatement(left(file, dataSet, element, decision), this.#statement),
        'ST',
        'Says that pixels were changed.',
      );
    if (tag === 0x00282110 && lossy.has(this.work.image.transferSyntax))
      return set('01', 'CS', 'The compression of the pixels loses detail.');
    if (tag === 0x00080018 && context.options.has('uids'))
      return {
        action: 'U',
        why: 'Masked pixels make it another object (PS3.3 C.7.6.1.1.2), although UIDs are kept.',
        edit: { kind: 'replace', value: this.instanceUid(context, topText(file, tag)) },
      };
    return decision;
  }

  get #statement(): string {
    return this.work.decompressed ? decompressedStatement : statement;
  }

  /** What is true of uncompressed pixels (PS3.3 C.7.6.3.1): their colours, how these lie, and no table of fragments. */
  #uncompressed(
    element: Element,
    file: DicomFile,
    photometric: string,
    set: (value: string, vr: string, why: string) => Decision,
  ): Decision | undefined {
    if (element === file.pixel)
      return {
        action: 'C',
        why: this.masked
          ? 'Rectangles are blacked out. The compression cannot be written again: all frames are stored uncompressed, every value beside the rectangles as it decodes.'
          : 'Drawings in unused bits are cleared. The compression cannot be written again: all frames are stored uncompressed, every value as it decodes.',
      };
    if (fragmentTables.has(element.tag))
      return { action: 'X', why: 'A table of compressed frames, of which there are none.', edit: { kind: 'remove' } };
    if (element.tag === PHOTOMETRIC) return set(photometric, 'CS', 'The colours of the pixels as they are decoded.');
    if (element.tag === PLANAR)
      return this.work.image.samples > 1
        ? set('0', 'US', 'Decoded colours lie pixel by pixel.')
        : { action: 'X', why: 'Says how colours lie, of which there are none.', edit: { kind: 'remove' } };
    return undefined;
  }

  instanceUid({ plan }: Context, uid: string): string {
    return newUid(plan.uidKey, uid, plan.uidRoot);
  }

  #derived(
    file: DicomFile,
    dataSet: DataSet,
    element: Element,
    decision: Decision,
    first: 'DERIVED' | 'MIXED',
  ): Decision {
    const values = left(file, dataSet, element, decision).split('\\');
    if (values[0]?.trim() === '' || values[0]?.trim() === first) return decision;
    return {
      action: 'C',
      why: 'Value 1: the pixels are no longer those that were acquired (PS3.3 C.7.6.1.1.2).',
      edit: { kind: 'replace', value: [first, ...values.slice(1)].join('\\'), vr: 'CS' },
    };
  }

  /** What the object did not have and now says. */
  get added(): NewElement[] {
    const added: NewElement[] = [];
    const add = (tag: number, vr: string, value: string): void => {
      if (!this.#met.has(tag)) added.push({ tag, vr, value });
    };
    if (this.work.confirmed) add(0x00280301, 'CS', 'NO');
    const { decompressed, image } = this.work;
    if (decompressed) add(PHOTOMETRIC, 'CS', decompressed.photometric);
    if (decompressed && image.samples > 1) add(PLANAR, 'US', '0');
    if (!this.masked) return added;
    add(0x00082111, 'ST', this.#statement);
    if (lossy.has(this.work.image.transferSyntax)) add(0x00282110, 'CS', '01');
    return added;
  }
}
