/** Where a picture may hold written text: strokes of one brightness, thin, in rows. Cheap enough for every frame. */
import { meets, union } from '#shared/boxes.ts';
import type { Box } from '#shared/contract/pixels.ts';
import { belongs, isBeside, pursue, type Found, type Mark } from './blocks.ts';
import { alongValue, drawnIn } from './drawn-value.ts';
import { piecesOf, type Edges, type Piece } from './pieces.ts';
import { isLetter, likeDrawing, likeWriting, measuresOf, rowsOf, type Measures, type Row } from './rows.ts';
import { drawn, levelsOf, marked, roomFor, standingOut, withoutLines, withoutSpecks, type Grey } from './strokes.ts';
export type { Grey } from './strokes.ts';

/** A row of what looks like letters. */
export interface TextLine extends Box {
  /** Letters darker than what they lie on. */
  dark: boolean;
  /** By itself it is built like writing; another is taken for it because it stands beside one that is. */
  clear: boolean;
  /** How much the likeliest of its rows is like writing. */
  score: number;
  /** One of its rows lies on even ground, as what is written mostly does. */
  even: boolean;
}

/** Letters of 4 to 30 pixels are found; each scale halves the picture. */
const scales = 3;
/** Scores from which a row is text: of many pieces, of few (in line on even ground, on even ground, elsewhere), beside what is text. */
const sure = 1.5;
const few = 4;
const sureInLine = 2;
const sureOfFew = 3.1;
const sureOfFewOnGrain = 4;
const even = 0.15; // of the contrast
const doubtful = -1.5;

/** One way to look at the picture: at one scale, light or dark, all strokes or their cores, or what is drawn in one value. */
interface Pass {
  pieces: readonly Piece[];
  factor: number;
  dark: boolean;
  exact: boolean;
}
interface Seen {
  row: Row;
  measures: Measures;
  score: number;
  pass: Pass;
}

function halved({ width, height, values }: Grey): Grey {
  const [wide, high] = [width >> 1, height >> 1];
  const small = new Uint8Array(wide * high);
  for (let y = 0; y < high; y++)
    for (let x = 0, at = 2 * y * width; x < wide; x++, at += 2)
      small[y * wide + x] = (values[at]! + values[at + 1]! + values[at + width]! + values[at + width + 1]! + 2) >> 2;
  return { width: wide, height: high, values: small };
}

function* passesOver(grey: Grey, most: number): Generator<Pass & { found: Uint8Array; width: number; height: number }> {
  const of = { width: grey.width, height: grey.height };
  const one = drawn(grey);
  yield { pieces: piecesOf(one, grey, true), factor: 1, dark: false, exact: true, found: one, ...of };
  const room = roomFor(grey);
  let picture = grey;
  for (let scale = 0; scale < most && picture.width >= 16 && picture.height >= 6; scale++) {
    const { width, height } = picture;
    for (const dark of [false, true]) {
      const looked = dark ? { ...picture, values: picture.values.map((value) => 255 - value) } : picture;
      const hat = standingOut(looked, room);
      const { across, low, high } = levelsOf(hat, width, height);
      for (const levels of [low, high]) {
        const found = marked(hat, width, height, across, levels);
        withoutLines(found, width, height);
        yield { pieces: piecesOf(found, looked), factor: 2 ** scale, dark, exact: false, found, width, height };
      }
    }
    picture = halved(picture);
  }
}

/** The row with what follows at both ends: points, letters that touch others, parts of letters. */
function whole({ row, measures, pass }: Seen): Edges {
  const edges = { left: row.left, right: row.right, top: row.top, bottom: row.bottom };
  const high = row.bottom - row.top + 1;
  const room = Math.ceil(0.25 * high);
  const differ = pass.exact ? 2 : 0.35 * measures.contrast;
  const beside = pass.pieces.filter((one) => {
    const tall = one.bottom - one.top + 1;
    if (tall > 2.5 * high || one.right - one.left > 6 * high) return false;
    if (Math.abs(one.bright - measures.bright) > differ) return false;
    return Math.min(one.bottom, row.bottom) - Math.max(one.top, row.top) + 1 >= 0.4 * Math.min(tall, high);
  });
  for (let grown = true; grown;) {
    grown = false;
    for (const one of beside) {
      if (one.left > edges.right + high || one.right < edges.left - high) continue;
      const top = Math.max(one.top, row.top - room);
      const bottom = Math.min(one.bottom, row.bottom + room);
      if (one.left >= edges.left && one.right <= edges.right && top >= edges.top && bottom <= edges.bottom) continue;
      edges.left = Math.min(edges.left, one.left);
      edges.right = Math.max(edges.right, one.right);
      edges.top = Math.min(edges.top, top);
      edges.bottom = Math.max(edges.bottom, bottom);
      grown = true;
    }
  }
  return edges;
}

const scaled = ({ left, right, top, bottom }: Edges, factor: number): Edges => ({
  left: left * factor,
  right: (right + 1) * factor - 1,
  top: top * factor,
  bottom: (bottom + 1) * factor - 1,
});

function leastFor({ pieces, ground, aligned, tall }: Measures): number {
  if (pieces > few) return sure;
  if (ground > even) return sureOfFewOnGrain;
  return pieces > 2 && aligned === 1 && tall < 1.15 ? sureInLine : sureOfFew;
}

function foundOf(seen: Seen): Found {
  const { measures, score, pass } = seen;
  return {
    ...scaled(whole(seen), pass.factor),
    score,
    dark: pass.dark,
    clear: score > leastFor(measures),
    value: pass.dark ? 255 - measures.bright : measures.bright,
    contrast: measures.contrast,
    even: measures.ground < unevenGround,
  };
}
const marksOf = ({ pieces, factor, dark }: Pass): Mark[] =>
  pieces
    .filter(({ ink }) => ink > 3)
    .map((piece) => ({ ...scaled(piece, factor), value: dark ? 255 - piece.bright : piece.bright }));

/** Boxes of the same row that touch become one. */
export function joined(lines: readonly TextLine[]): TextLine[] {
  const out: TextLine[] = [];
  for (const line of [...lines].sort((a, b) => b.width * b.height - a.width * a.height)) {
    const same = out.find((one) => {
      if (!meets(one, line)) return false;
      const high = Math.min(one.y + one.height, line.y + line.height) - Math.max(one.y, line.y);
      return high > 0.5 * Math.min(one.height, line.height);
    });
    if (!same) {
      out.push({ ...line });
      continue;
    }
    Object.assign(same, union(same, line));
    same.clear ||= line.clear;
    same.score = Math.max(same.score, line.score);
    same.even ||= line.even;
  }
  return out.sort((a, b) => a.y - b.y || a.x - b.x);
}

/** As tall as no line of text is: flecks of colour Doppler, hatching, a phantom. Letters of that height are beyond doubt. */
const tallest = 1 / 12; // of the picture
const largest = 0.04;
const unevenGround = 0.25; // of the contrast
export const beyondDoubt = 5.2;
const beyondDoubtOnGrain = 6;
const isNoLine = ({ width, height, score, even }: TextLine, grey: Grey): boolean =>
  score < (even ? beyondDoubt : beyondDoubtOnGrain) &&
  height > tallest * grey.height &&
  width * height > largest * grey.width * grey.height;

/** What is surely text, and what stands beside it and may be. */
function chosen(all: readonly Found[]): Found[] {
  const lines = all.filter(({ clear }) => clear);
  let waiting = all.filter(({ clear }) => !clear);
  for (let before = -1; before !== lines.length;) {
    before = lines.length;
    const more = waiting.filter((one) => lines.some((line) => belongs(line, one)));
    waiting = waiting.filter((one) => !more.includes(one));
    lines.push(...more);
  }
  return lines;
}

/**
 * The quickest look: whether something is drawn in one value, in a row that may be letters. Of planted lines of 10 % contrast and
 * more it sees 95 in 100, and something in 4 of 100 slices that hold none: these need the look for lines.
 */
export function mayHoldLines(grey: Grey): boolean {
  const found = drawn(grey);
  withoutSpecks(found, grey);
  const letters = piecesOf(found, grey, true).filter((piece) => isLetter(piece, true));
  return rowsOf(letters, true).some((row) => likeDrawing(measuresOf(row, found, grey.width, grey.height)) > 0);
}

/** The picture turned by a quarter, so that what is written from below to above goes from left to right. */
function quarterTurned({ width, height, values }: Grey): Grey {
  const out = new Uint8Array(values.length);
  for (let y = 0, at = 0; y < height; y++)
    for (let x = 0, to = height - 1 - y; x < width; x++, at++, to += height) out[to] = values[at]!;
  return { width: height, height: width, values: out };
}

/** Columns of anatomy are more like rows of letters than its rows are; and letters below one another are no line. */
const sureOfTurned = 6.5;
const leastTurned = 64; // pixels of the shorter side
const scalesOfTurned = 2;
/** More of the pieces are bars: rulers stand beside pictures. */
const mostBars = 0.6;

/** Lines from below to above, or from above to below; where lines that are seen upright cross them, the likelier ones. */
function turnedLines(grey: Grey, upright: readonly TextLine[]): TextLine[] {
  if (Math.min(grey.width, grey.height) < leastTurned) return [];
  return linesIn(quarterTurned(grey), true)
    .filter(({ clear, score }) => clear && score > sureOfTurned)
    .map((line) => ({
      ...line,
      x: line.y,
      y: grey.height - line.x - line.width,
      width: line.height,
      height: line.width,
    }))
    .filter((line) => !upright.some((one) => one.score >= line.score && meets(one, line)));
}

/** Lines of letters, light on dark and dark on light, from 6 to about 100 pixels high; those on their side to 60. */
export function textLines(grey: Grey): TextLine[] {
  const upright = linesIn(grey, false);
  return [...upright, ...turnedLines(grey, upright)];
}

function linesIn(grey: Grey, turned: boolean): TextLine[] {
  const passes: Pass[] = [];
  const all: Found[] = [];
  for (const { found, width, height, ...pass } of passesOver(grey, turned ? scalesOfTurned : scales)) {
    passes.push(pass);
    const letters = pass.pieces.filter((piece) => isLetter(piece, pass.exact));
    for (const row of rowsOf(letters, pass.exact)) {
      const measures = measuresOf(row, found, width, height);
      const score = pass.exact ? likeDrawing(measures) : likeWriting(measures);
      if (turned && measures.bars > mostBars) continue;
      if (score > doubtful) all.push(foundOf({ row, measures, score, pass }));
    }
  }
  const lines = chosen(all);
  if (lines.length === 0) return [];
  const marks = passes.flatMap(marksOf);
  for (const line of lines) pursue(line, marks);
  const values = lines.map((line) => drawnIn(line, line.value, grey));
  for (const [at, line] of lines.entries()) {
    const own = values[at];
    const beside = lines.flatMap((other, place) => (isBeside(line, other) ? (values[place] ?? []) : []));
    for (const value of new Set(own === undefined ? beside : [own, ...beside])) alongValue(line, value, grey);
  }
  const found = joined(
    lines.map(({ left, right, top, bottom, dark, clear, score, even }) => ({
      x: left,
      y: top,
      width: Math.min(grey.width - 1, right) - left + 1,
      height: Math.min(grey.height - 1, bottom) - top + 1,
      dark,
      clear,
      score,
      even: even && clear,
    })),
  );
  return found.filter((line) => !isNoLine(line, grey));
}
