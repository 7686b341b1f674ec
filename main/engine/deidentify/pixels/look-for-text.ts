/** Tasks of the pool: every frame of a stretch of one object gets the cheap look for text, or a glance before it. */
import { Failure } from '#shared/failure.ts';
import type { Box } from '#shared/contract/pixels.ts';
import { readDicomFile } from '../../dicom/read-file.ts';
import { DicomError, type DicomFile } from '../../dicom/types.ts';
import { decodeFrame } from '../../dicom/pixels/decode.ts';
import { frameBytes } from '../../dicom/pixels/frames.ts';
import { elementAt, imageOf, textAt, type Image } from '../../dicom/pixels/image.ts';
import { renderFrame } from '../../dicom/pixels/render.ts';
import { greysOf } from './grey.ts';
import { addFrame, type Look } from './layout.ts';
import { joined, mayHoldLines, textLines, type Grey } from './text-likelihood.ts';

export interface Looked {
  columns: number;
  rows: number;
  frames: number;
  looks: Look[];
  /** Where the picture is, as an ultrasound object says (0018,6011); the rest is menu. */
  regions: Box[];
}

/** Of the rows of what looks like letters, the largest count; more than these are hatching or grain. */
const mostLines = 120;

const numberOf = (
  file: DicomFile,
  item: NonNullable<ReturnType<typeof elementAt>>['items'],
  place: number,
  tag: number,
): number | undefined => {
  const dataSet = item?.[place]?.dataSet;
  const element = dataSet?.elements.find((one) => one.tag === tag);
  if (!dataSet || !element || element.length < 2) return undefined;
  const value = Number(file.text(dataSet, element).split('\\')[0]);
  return Number.isFinite(value) ? value : undefined;
};

/** Regions of an ultrasound object (PS3.3 C.8.5.5); those that contradict themselves say nothing. */
export function regionsOf(file: DicomFile, { columns, rows }: Pick<Image, 'columns' | 'rows'>): Box[] {
  const items = elementAt(file, 0x00186011)?.items;
  return (items ?? []).flatMap((_, place) => {
    const [left, top, right, bottom] = [0x00186018, 0x0018601a, 0x0018601c, 0x0018601e].map((tag) =>
      numberOf(file, items, place, tag),
    );
    if (left === undefined || top === undefined || right === undefined || bottom === undefined) return [];
    if (left < 0 || top < 0 || right <= left || bottom <= top || right > columns || bottom > rows) return [];
    return [{ x: left, y: top, width: right - left + 1, height: bottom - top + 1 }];
  });
}

/** One frame as one or two pictures of grey values. Throws DicomError where it cannot be decoded. */
export async function greyFrames(file: DicomFile, image: Image, frame: number): Promise<Grey[]> {
  return greysOf(renderFrame(file, image, frame, await decodeFrame(image, frameBytes(file, image, frame))));
}

interface Stretch {
  path: string;
  from: number;
  count: number;
}

/** Transfer syntaxes whose pictures are, or may be, compressed with loss (PS3.5 8.2, A.4). */
const lossySyntaxes = new Set(
  ['50', '51', '53', '55', '81', '91', '93', '111', '112', '203'].map((number) => `1.2.840.10008.1.2.4.${number}`),
);

/** Compressed with loss, now or before: what was drawn in one value has many. */
const isLossy = (file: DicomFile, image: Image): boolean =>
  lossySyntaxes.has(image.transferSyntax) || textAt(file, 0x00282110) === '01';

/** Whether a stretch of frames needs the cheap look. Throws Failure `unreadable` with the reason. */
export async function glanceForText({ path, from, count }: Stretch): Promise<{ frames: number; perhaps: boolean }> {
  return sayingUnreadable(async () => {
    const file = readDicomFile(path);
    const image = imageOf(file);
    const { frames } = image;
    if (isLossy(file, image)) return { frames, perhaps: true };
    for (let frame = from; frame < Math.min(frames, from + count); frame++)
      if ((await greyFrames(file, image, frame)).some(mayHoldLines)) return { frames, perhaps: true };
    return { frames, perhaps: false };
  });
}

/** Throws Failure `unreadable` with the reason: an object that cannot be seen in whole is not seen. */
export async function lookForText({ path, from, count }: Stretch): Promise<Looked> {
  return sayingUnreadable(async () => {
    const file = readDicomFile(path);
    const image = imageOf(file);
    const { columns, rows, frames } = image;
    const looks: Look[] = [];
    for (let frame = from; frame < Math.min(frames, from + count); frame++) {
      const pictures = (await greyFrames(file, image, frame)).map(textLines);
      const lines = pictures.length === 1 ? pictures[0]! : joined(pictures.flat());
      const kept = lines.length > mostLines ? lines.sort((a, b) => b.width - a.width).slice(0, mostLines) : lines;
      addFrame(looks, frame, kept, columns, rows);
    }
    return { columns, rows, frames, looks, regions: regionsOf(file, image) };
  });
}

async function sayingUnreadable<T>(look: () => Promise<T>): Promise<T> {
  try {
    return await look();
  } catch (error) {
    if (error instanceof DicomError) throw new Failure('unreadable', error.message, { cause: error });
    throw error;
  }
}
