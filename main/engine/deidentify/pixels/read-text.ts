/** Task of the pool: reads words in the boxes of some frames of one object, and says what they are. */
import { meets, union } from '#shared/boxes.ts';
import type { Profile } from '#shared/contract/deidentify.ts';
import type { Box } from '#shared/contract/pixels.ts';
import { Failure } from '#shared/failure.ts';
import { readDicomFile } from '../../dicom/read-file.ts';
import { DicomError } from '../../dicom/types.ts';
import { imageOf } from '../../dicom/pixels/image.ts';
import type { Identifiers } from '../compile-identifiers.ts';
import { identifiersUnder } from '../identifiers.ts';
import type { Identifier } from '../types.ts';
import { drawnValueIn } from './drawn-value.ts';
import type { SeenBox } from './layout.ts';
import { greyFrames } from './look-for-text.ts';
import { identifiedAsRead, matchText, type Matched } from './match-text.ts';
import { startReader, type Reader, type ReadWord } from './ocr.ts';
import {
  asGreymap,
  isAlongSide,
  preparations,
  sheetOf,
  wholeSheet,
  type Placed,
  type Preparation,
  type Sheet,
} from './sheet.ts';
import type { Grey } from './text-likelihood.ts';

export interface ReadText extends Matched, Box {
  text: string;
  confidence: number;
  /** It stands in a box that by itself is built like writing. */
  clear: boolean;
}
export interface ReadTask {
  path: string;
  /** `whole`: the frame is also read as a whole, for what the cheap look does not find. */
  looks: { frame: number; lines: SeenBox[]; whole: boolean }[];
  identifiers: Identifier[];
  retain: Profile['retain'];
}

/** Boxes of one frame that are read: what is clearly text, and of what may be grain the largest. */
const mostClear = 60;
const mostUnclear = 12;
const leastConfidence = 0.3;
const surelyRead = 0.7;

let reader: Promise<Reader> | undefined;

export interface Line extends Box {
  text: string;
  confidence: number;
}
const isWord = ({ text, confidence }: ReadWord): boolean => confidence >= leastConfidence && /[\p{L}\p{N}]/u.test(text);

const around = (boxes: readonly Box[]): Box => {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  };
};

/** Where in the frame something lies that was read of a box that had been turned: as broad as the box. */
function alongSide(read: Box, { x, scale }: Placed, { box, from }: NonNullable<Placed['turned']>): Box {
  const start = Math.max(0, Math.floor((read.x - x) / scale));
  const length = Math.min(box.height, Math.ceil(read.width / scale) + 1);
  const top = from === 'above' ? box.y + start : box.y + box.height - start - length;
  return { x: box.x, y: Math.min(Math.max(box.y, top), box.y + box.height - length), width: box.width, height: length };
}

/** Lines of words of one cut-out, in pixels of the frame. */
function linesOf(words: readonly ReadWord[], placed: Placed): Line[] {
  const byLine = new Map<number, ReadWord[]>();
  for (const word of words) {
    const middle = word.y + word.height / 2;
    if (middle < placed.y || middle >= placed.y + placed.height || !isWord(word)) continue;
    const list = byLine.get(word.line);
    if (list) list.push(word);
    else byLine.set(word.line, [word]);
  }
  return [...byLine.values()].map((list) => {
    const box = around(list);
    const text = list.map((word) => word.text).join(' ');
    const confidence = list.reduce((sum, word) => sum + word.confidence, 0) / list.length;
    if (placed.turned) return { ...alongSide(box, placed, placed.turned), text, confidence };
    return {
      x: Math.max(0, placed.from.x + Math.floor((box.x - placed.x) / placed.scale)),
      y: Math.max(0, placed.from.y + Math.floor((box.y - placed.y) / placed.scale)),
      width: Math.ceil(box.width / placed.scale) + 1,
      height: Math.ceil(box.height / placed.scale) + 1,
      text,
      confidence,
    };
  });
}

/** How much was read, each letter as surely as it was. */
const readOf = (lines: readonly Line[]): number =>
  lines.reduce((sum, { text, confidence }) => sum + confidence * text.length, 0);

const sureness = (lines: readonly Line[]): number =>
  readOf(lines) /
  Math.max(
    1,
    lines.reduce((sum, { text }) => sum + text.length, 0),
  );

/** Every word within one cut-out, however unsure: a name that the reader doubts is the patient's all the same. */
const wordsIn = (words: readonly ReadWord[], { y, height }: Placed): string =>
  words
    .filter((word) => word.y + word.height / 2 >= y && word.y + word.height / 2 < y + height)
    .map(({ text }) => text)
    .join(' ');

interface BoxRead {
  lines: Line[];
  /** All that was read of it, sure or not, in every preparation. */
  asRead: string;
}

/** The lines of each box, by the preparation in which they were read best. */
export async function readBoxes(
  frame: Grey,
  boxes: readonly SeenBox[],
  read: (sheet: Sheet) => Promise<ReadWord[]>,
): Promise<BoxRead[]> {
  const best: BoxRead[] = boxes.map(() => ({ lines: [], asRead: '' }));
  const places = boxes.map((_, at) => at);
  let wanted = [
    ...places.filter((at) => boxes[at]!.clear).slice(0, mostClear),
    ...places.filter((at) => !boxes[at]!.clear).slice(0, mostUnclear),
  ];
  const suits = (how: Preparation, box: SeenBox): boolean =>
    (how === 'from below' || how === 'from above') === isAlongSide(box) &&
    (how !== 'drawn' || drawnValueIn(box, frame) !== undefined);
  for (const how of preparations) {
    const chosen = wanted.filter((at) => suits(how, boxes[at]!));
    if (chosen.length === 0) continue;
    const sheet = sheetOf(frame, boxes, how, chosen);
    const words = await read(sheet);
    for (const placed of sheet.placed) {
      const lines = linesOf(words, placed);
      const box = best[placed.line]!;
      box.asRead += ` ${wordsIn(words, placed)}`;
      // Half of a line, surely read, is less than the whole of it with a doubt.
      if (readOf(lines) > readOf(box.lines)) box.lines = lines;
    }
    // What stands upside down is read too, and not seldom surely (ANA as VNV).
    if (how !== 'from below') wanted = wanted.filter((line) => sureness(best[line]!.lines) < surelyRead);
  }
  return best;
}

const area = ({ width, height }: Box): number => width * height;

/** The lines of one box share it out among them from top to bottom: what was read is seldom all that stands there. */
export function sharedOut(box: Box, lines: readonly Line[]): Line[] {
  const down = [...lines].sort((a, b) => a.y + a.height / 2 - b.y - b.height / 2);
  let top = Math.min(box.y, ...lines.map(({ y }) => y));
  return down.map((line, at) => {
    const next = down[at + 1];
    const foot = line.y + line.height;
    const end = next ? Math.max(foot, Math.round((foot + next.y) / 2)) : Math.max(foot, box.y + box.height);
    const part = { x: box.x, y: Math.min(top, line.y), width: box.width, height: end - Math.min(top, line.y) };
    top = end;
    return { ...line, ...union(part, line) };
  });
}

/** What was read of a box, and whether what the reader doubts is the patient's all the same. */
function judgedAsRead(box: SeenBox, { lines, asRead }: BoxRead, known: Identifiers): ReadText[] {
  const found = judged(box, lines, known);
  const doubted = found.some(({ standing }) => standing === 'identifier') ? undefined : identifiedAsRead(asRead, known);
  return doubted ? [...found, { ...box, text: asRead.trim(), confidence: 0, ...doubted }] : found;
}

/** What was read of a box; what was not read of it, where that is much, is unclear. */
function judged(box: SeenBox, lines: readonly Line[], known: Identifiers): ReadText[] {
  if (lines.length === 0) return [{ ...box, text: '', confidence: 0, ...matchText('', 0, known) }];
  const { clear } = box;
  const found = sharedOut(box, lines).map((line) => ({
    ...line,
    clear,
    ...matchText(line.text, line.confidence, known),
  }));
  if (area(around(lines)) < 0.55 * area(box)) found.push(...judged(box, [], known));
  return found;
}

async function readFrame(
  greys: readonly Grey[],
  look: ReadTask['looks'][number],
  known: Identifiers,
  read: (sheet: Sheet) => Promise<ReadWord[]>,
): Promise<ReadText[]> {
  const boxes = [...look.lines].sort((a, b) => area(b) - area(a));
  const [grey, darkest] = [greys[0]!, greys[1]];
  const byBox = await readBoxes(grey, boxes, read);
  if (darkest) {
    const places = boxes.flatMap((_, at) => (sureness(byBox[at]!.lines) < surelyRead ? [at] : []));
    const again = await readBoxes(darkest, places.map((at) => boxes[at]!), read); // prettier-ignore
    for (const [place, at] of places.entries()) {
      const asRead = `${byBox[at]!.asRead} ${again[place]!.asRead}`;
      const better = readOf(again[place]!.lines) > readOf(byBox[at]!.lines) ? again[place]! : byBox[at]!;
      byBox[at] = { ...better, asRead };
    }
  }
  const found = boxes.flatMap((box, at) => judgedAsRead(box, byBox[at]!, known));
  if (!look.whole) return found;
  const sheet = wholeSheet(grey);
  for (const line of linesOf(await read(sheet), sheet.placed[0]!)) {
    const letters = line.text.replace(/[^\p{L}\p{N}]/gu, '').length;
    if (letters < 3 || line.confidence < surelyRead || found.some((one) => meets(one, line))) continue;
    found.push({ ...line, clear: false, ...matchText(line.text, line.confidence, known) });
  }
  return found;
}

/** Texts of each look, in the order given. Throws Failure `unreadable` where a frame cannot be decoded any more. */
export async function readText({ path, looks, identifiers, retain }: ReadTask): Promise<ReadText[][]> {
  const known = identifiersUnder({ retain }, identifiers);
  try {
    const file = readDicomFile(path);
    const image = imageOf(file);
    const found: ReadText[][] = [];
    for (const look of looks) {
      if (look.lines.length === 0 && !look.whole) {
        found.push([]);
        continue;
      }
      reader ??= startReader();
      const { read } = await reader;
      found.push(
        await readFrame(await greyFrames(file, image, look.frame), look, known, (sheet) => read(asGreymap(sheet))),
      );
    }
    return found;
  } catch (error) {
    if (error instanceof DicomError) throw new Failure('unreadable', error.message, { cause: error });
    // What is left in the reader's memory is unknown.
    const failed = reader;
    reader = undefined;
    await failed?.then((one) => one.end()).catch(() => {});
    throw error;
  }
}
