/** Slices of a series are laid out alike: a file that differs from one before in single values only shares its tree. */
import { ownBytes } from '../own-bytes.ts';
import { isPrivateCreator } from './tags.ts';
import type { DataSet, DicomFile, Element, Layout } from './types.ts';

/** Numbers written with more or fewer digits make several layouts of one series. */
const mostKnown = 24;
/** Of these, how many that no second file had: what hangs on each would otherwise be kept for dozens of patients in vain. */
const mostUnshared = 8;
/** Values that differ; with more of them little is shared. */
const mostVarying = 64;

const CHARSET = 0x00080005;
const SOP_CLASS = 0x00080016;
const PIXEL_REPRESENTATION = 0x00280103;
const SERIES = 0x0020000e;
const MEDIA_INSTANCE = 0x00020003;

/** What of a file all share that are laid out as it is. */
export type Tree = Pick<
  DicomFile,
  'encoding' | 'meta' | 'dataSet' | 'pixel' | 'metaEnd' | 'dataSetOffset' | 'dataSetEnd' | 'remarks'
>;

interface Known {
  layout: Layout;
  tree: Tree;
  size: number;
  /** The bytes before the pixels, and between which of them the files are the same: pairs of start and end. */
  bytes: Buffer;
  same: number[];
  /** A number made of the attributes, by which most others are told apart at once. */
  form: number;
  /** Where values of unknown VR begin that differ: none of them may be a sequence (CP-246). */
  unknown: number[];
  /** A second file had it. */
  shared: boolean;
}

/** True where the value of a top-level element says nothing about how others read (see `walkElements`), or what object it is. */
const mayVary = ({ tag, vr, items, fragments, length }: Element): boolean =>
  length > 0 &&
  !items &&
  !fragments &&
  vr !== 'SQ' &&
  tag !== CHARSET &&
  tag !== SOP_CLASS &&
  tag !== PIXEL_REPRESENTATION &&
  !isPrivateCreator(tag) &&
  tag >>> 16 > 0x0007;

/** An item's tag begins so, in either byte order. */
const mayBeItem = (bytes: Buffer, at: number): boolean => bytes[at] === 0xfe || bytes[at] === 0xff;

const valueOf = ({ offset, headerLength, end }: Element): [start: number, end: number] => [offset + headerLength, end];

const equalIn = (one: Buffer, other: Buffer, start: number, end: number): boolean =>
  one.compare(other, start, end, start, end) === 0;

/** Where the bytes end that a layout is known by; undefined for a file that no other can share the tree of. */
function endOfHeader({ pixel, dataSet, dataSetEnd, size, kept, inflated }: DicomFile): number | undefined {
  if (inflated || dataSetEnd !== size) return undefined;
  if (pixel && (pixel.fragments || pixel.items || pixel !== dataSet.elements.at(-1))) return undefined;
  const end = pixel ? pixel.offset + pixel.headerLength : size;
  return end <= kept.length ? end : undefined;
}

function formOf({ meta, dataSet }: Tree): number {
  let form = meta.elements.length;
  for (const { tag, vr } of dataSet.elements) form = Math.imul(form ^ tag ^ vr.charCodeAt(0), 0x01000193);
  return form;
}

/** True where both have the same attributes in one order; whether their values are as long is another question. */
const attributesAgree = (one: DataSet, other: DataSet): boolean =>
  one.elements.length === other.elements.length &&
  one.elements.every(({ tag, storedVr, vr }, index) => {
    const like = other.elements[index]!;
    return like.tag === tag && like.storedVr === storedVr && like.vr === vr;
  });

const lengthsAgree = (one: DataSet, other: DataSet): boolean =>
  one.elements.every(({ offset, end }, index) => {
    const like = other.elements[index]!;
    return like.offset === offset && like.end === end;
  });

/** True where the values of two files lie at the same places. */
const isOfForm = ({ size, meta, dataSet }: DicomFile, known: Known): boolean =>
  size === known.size && lengthsAgree(meta, known.tree.meta) && lengthsAgree(dataSet, known.tree.dataSet);

/** The layouts of the files that were read last. One for the thread and for each kind of files: they are read in turn. */
export class Layouts {
  readonly #known: Known[] = [];
  /** Bytes that hold the header of the next file, if it is like one that is known; 0 where the last one was like none. */
  longest = 0;
  #longestKnown = 0;

  /** The tree of a file of `size` bytes that begins with `bytes`, where one that was read before has the same. */
  find(bytes: Buffer, size: number): { layout: Layout; tree: Tree } | undefined {
    for (let place = 0; place < this.#known.length; place += 1) {
      const known = this.#known[place]!;
      if (known.size !== size || known.bytes.length > bytes.length || !this.#isAlike(known, bytes)) continue;
      if (place > 0) {
        this.#known.splice(place, 1);
        this.#known.unshift(known);
      }
      known.shared = true;
      this.longest = this.#longestKnown;
      return known;
    }
    this.longest = 0;
    return undefined;
  }

  #isAlike({ bytes: like, same, unknown }: Known, bytes: Buffer): boolean {
    for (let at = 0; at < same.length; at += 2) if (!equalIn(bytes, like, same[at]!, same[at + 1]!)) return false;
    return unknown.every((at) => !mayBeItem(bytes, at));
  }

  /** Keeps the layout of a file that was walked, and learns from one before it which values differ. */
  add(file: DicomFile): Layout | undefined {
    const end = endOfHeader(file);
    if (end === undefined) return undefined;
    const bytes = ownBytes([file.kept.subarray(0, end)]);
    const form = formOf(file);
    const agreeing = [...this.#known.entries()].filter(
      ([, { tree, form: like }]) =>
        like === form && attributesAgree(tree.meta, file.meta) && attributesAgree(tree.dataSet, file.dataSet),
    );
    const [place = -1, former] = agreeing.find(([, known]) => isOfForm(file, known)) ?? agreeing[0] ?? [];
    const { varying, instead } = former ? varyingIn(file, bytes, former) : { varying: [], instead: false };
    const known = newKnown(file, bytes, varying.length > mostVarying ? [] : varying);
    if (instead) this.#known.splice(place, 1);
    else this.#makeRoom();
    this.#known.unshift(known);
    this.#longestKnown = Math.max(...this.#known.map(({ bytes: header }) => header.length));
    return known.layout;
  }

  /** Lets go of the layout that was used longest ago, among those of one file where there are many of them. */
  #makeRoom(): void {
    const unshared = this.#known.filter(({ shared }) => !shared);
    if (unshared.length >= mostUnshared) this.#known.splice(this.#known.indexOf(unshared.at(-1)!), 1);
    else if (this.#known.length >= mostKnown) this.#known.pop();
  }
}

/**
 * Elements of a file whose values differ from slice to slice, by what is known of a file before. `instead`: both are slices
 * of one series and differ in nothing else, so that one layout does for both.
 */
function varyingIn(file: DicomFile, bytes: Buffer, former: Known): { varying: Element[]; instead: boolean } {
  const before = new Set([...former.layout.varying, ...former.layout.varyingMeta]);
  const inherited: Element[] = [];
  const learned: Element[] = [];
  const { meta, dataSet, pixel } = file;
  const sameForm = isOfForm(file, former);
  let isOther = !sameForm;
  const look = (elements: readonly Element[], likes: readonly Element[], may: (element: Element) => boolean): void => {
    elements.forEach((element, index) => {
      const like = likes[index]!;
      if (element === pixel) return;
      if (before.has(like) || (like.length !== element.length && element.tag !== SERIES)) {
        if (may(element)) inherited.push(element);
      } else if (sameForm && !equalIn(bytes, former.bytes, element.offset, element.end)) {
        if (element.tag === SERIES || !may(element)) isOther = true;
        else learned.push(element);
      }
    });
  };
  look(meta.elements, former.tree.meta.elements, ({ tag, length }) => tag === MEDIA_INSTANCE && length > 0);
  look(dataSet.elements, former.tree.dataSet.elements, mayVary);
  return { varying: isOther ? inherited : [...inherited, ...learned], instead: !isOther };
}

function newKnown(file: DicomFile, bytes: Buffer, elements: readonly Element[]): Known {
  const { encoding, meta, dataSet, pixel, metaEnd, dataSetOffset, dataSetEnd, remarks, size } = file;
  const same = [0];
  const chosen = new Set(elements);
  for (const element of [...meta.elements, ...dataSet.elements].filter((one) => chosen.has(one)))
    same.push(...valueOf(element));
  same.push(bytes.length);
  const inMeta = new Set(meta.elements);
  return {
    layout: {
      varying: elements.filter((element) => !inMeta.has(element)).sort((a, b) => a.offset - b.offset),
      varyingMeta: elements.filter((element) => inMeta.has(element)),
    },
    tree: {
      encoding,
      meta,
      dataSet,
      ...(pixel ? { pixel } : {}),
      metaEnd,
      dataSetOffset,
      dataSetEnd,
      remarks: [...remarks],
    },
    size,
    bytes,
    same,
    form: formOf(file),
    unknown: elements.filter(({ vr }) => vr === 'UN').map((element) => valueOf(element)[0]),
    shared: false,
  };
}

/** A value that holds for all files of a layout; undefined where it varies. */
export type Once<T> = { value: T } | 'varies';

/**
 * What `work` finds in a file, worked out once for all that are laid out alike. `tags`: the top-level elements on which
 * it depends; where one of them varies, it is worked out for each file.
 */
export function onceAlike<T>(
  memory: WeakMap<Layout, Once<T>>,
  file: DicomFile,
  tags: ReadonlySet<number>,
  work: () => T,
): T {
  if (!file.layout) return work();
  let known = memory.get(file.layout);
  if (!known) {
    known = file.layout.varying.some(({ tag }) => tags.has(tag)) ? 'varies' : { value: work() };
    memory.set(file.layout, known);
  }
  return known === 'varies' ? work() : known.value;
}
