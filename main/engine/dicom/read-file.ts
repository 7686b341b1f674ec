/** Reads a file into a tree of elements with byte ranges; bulk values stay on disk until they are asked for. */
import { readOpening } from './encoding.ts';
import { inflateDataSet } from './inflate.ts';
import type { Layouts, Tree } from './layouts.ts';
import { Source } from './source.ts';
import { formatTag } from './tags.ts';
import { DicomError, type DataSet, type DicomFile } from './types.ts';
import { valueText } from './value.ts';
import { newWalk, walkElements } from './walk.ts';
import { traitsOf } from './vr.ts';

/** Nearly every header fits; what lies behind is read when it is asked for. */
const KEPT = 64 * 1024;
/** Longest value that is turned into text. */
const LONGEST_TEXT = 16 * 1024 * 1024;

const pixelTags = new Set([0x7fe00010, 0x7fe00008, 0x7fe00009]);

/**
 * Reads the structure of a whole file, elements after the pixel data and every fragment included. Throws DicomError; what
 * is odd but readable is in `remarks`. A deflated file is inflated into memory, at most 512 MiB.
 */
export function readDicomFile(path: string): DicomFile {
  const source = new Source(KEPT);
  const file = openDicomFile(path, source);
  source.close();
  file.held = undefined;
  return file;
}

/** A source for `openDicomFile`: one for the thread saves its memory from being taken anew for every file. */
export const newHolder = (): Source => new Source(KEPT);

/**
 * The same with the file left open in `source`, so that it is opened once for reading and writing. The file ends when its
 * source is closed or opened over another: then nothing of it may be used any more. The caller closes, also where this throws.
 * With `layouts` files that are laid out alike share their tree.
 */
export function openDicomFile(path: string, source: Source, layouts?: Layouts): DicomFile {
  try {
    source.open(path, layouts?.longest || KEPT);
    const file = parse(path, source, KEPT, layouts);
    file.held = source;
    return file;
  } catch (error) {
    source.close();
    throw error;
  }
}

/** A file whose bytes are in memory, as they were read from `path`. They may not change while it is used. */
export const dicomFileIn = (bytes: Buffer, path: string, layouts?: Layouts): DicomFile =>
  parse(path, Source.ofMemory(bytes), bytes.length, layouts);

function parse(path: string, file: Source, mostKept: number, layouts?: Layouts): DicomFile {
  const length = Math.min(mostKept, file.size);
  const beginning = layouts && file.first(Math.min(length, file.filled));
  const alike = beginning && layouts.find(beginning, file.size);
  if (alike) {
    const { remarks } = alike.tree;
    const result = fileOf(path, file, beginning, { ...alike.tree, remarks: [...remarks] });
    result.layout = alike.layout;
    return result;
  }
  const { inflated, ...tree } = walkFile(file);
  const result = fileOf(path, file, file.first(length), tree, inflated);
  const layout = layouts?.add(result);
  if (layout) result.layout = layout;
  return result;
}

function walkFile(file: Source): Tree & { inflated: Buffer | undefined } {
  const { encoding, metaStart, metaEnd, metaExplicit, remarks } = readOpening(file);
  const meta: DataSet = { elements: [], charset: [], explicit: metaExplicit, littleEndian: true };
  // Group lengths and the like are few; the walk over them cannot run into the data set.
  walkElements(newWalk(file, remarks), metaStart, metaEnd, false, meta, false, 1);

  const inflated = encoding.deflated ? inflateDataSet(file, metaEnd) : undefined;
  const source = inflated ? Source.ofMemory(inflated) : file;
  const dataSetOffset = inflated ? 0 : metaEnd;
  const dataSet: DataSet = {
    elements: [],
    charset: [],
    explicit: encoding.explicit,
    littleEndian: encoding.littleEndian,
  };
  const walk = newWalk(source, remarks);
  const dataSetEnd = walkElements(walk, dataSetOffset, source.size, false, dataSet);
  const pixel = dataSet.elements.find((element) => pixelTags.has(element.tag));
  if (pixel && encoding.encapsulated !== (pixel.fragments !== undefined))
    remarks.push(
      pixel.fragments
        ? 'Pixel data are in fragments although the transfer syntax is uncompressed.'
        : 'Pixel data are not in fragments although the transfer syntax is compressed.',
    );
  return {
    encoding,
    meta,
    dataSet,
    ...(pixel ? { pixel } : {}),
    metaEnd,
    dataSetOffset,
    dataSetEnd,
    remarks,
    inflated,
  };
}

function fileOf(path: string, { size, modifiedMs }: Source, kept: Buffer, tree: Tree, inflated?: Buffer): DicomFile {
  const metaElements = inflated ? new Set(tree.meta.elements) : undefined;
  const result: DicomFile = {
    path,
    size,
    modifiedMs,
    ...tree,
    kept,
    ...(inflated ? { inflated } : {}),
    held: undefined,
    raw(element) {
      const start = element.offset + element.headerLength;
      if (!inflated || metaElements!.has(element)) return read(start, element.end - start);
      return inflated.subarray(start, element.end);
    },
    text(set, element) {
      const traits = traitsOf(element.vr);
      if (element.items || element.fragments || element.length <= 0 || (!traits.string && !traits.multiple)) return '';
      if (element.length > LONGEST_TEXT)
        throw new DicomError(
          'too-long',
          `${formatTag(element.tag)} at offset ${element.offset} is too long to be read as text.`,
        );
      // What was UN was implicit little endian before (PS3.5 6.2.2), whatever the file is.
      return valueText(result.raw(element), element.vr, set.littleEndian || element.storedVr === 'UN', set.charset);
    },
  };
  const read = reader(result);
  return result;
}

/** Reads stretches from what was kept of the file, else through a window that follows the one who asks. */
function reader(file: DicomFile): (start: number, length: number) => Buffer {
  const { path, kept, size, modifiedMs } = file;
  let window = kept;
  let windowStart = 0;
  return (start, length) => {
    if (start + length <= kept.length) return kept.subarray(start, start + length);
    if (start >= windowStart && start + length <= windowStart + window.length)
      return window.subarray(start - windowStart, start - windowStart + length);
    const source = file.held ?? new Source(0);
    if (!file.held) source.open(path);
    try {
      if (source.size !== size || source.modifiedMs !== modifiedMs)
        throw new DicomError('cannot-read', 'The file was changed while it was being read.');
      const stretch = source.copy(start, Math.min(Math.max(length, KEPT), size - start));
      if (length > KEPT) return stretch;
      window = stretch;
      windowStart = start;
      return window.subarray(0, length);
    } finally {
      if (!file.held) source.close();
    }
  };
}
