/** Small pictures that look like something: a chest, a head, a chest film, a fan of ultrasound with burned-in text. */
import type { Random } from './random.ts';

export interface Picture {
  columns: number;
  rows: number;
  samples: Uint16Array;
}

type Shade = (x: number, y: number) => number;
/** Draws shades over the square −1…1, y downwards. */
function draw(columns: number, rows: number, shade: Shade): Picture {
  const samples = new Uint16Array(columns * rows);
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const value = shade(((column + 0.5) / columns) * 2 - 1, ((row + 0.5) / rows) * 2 - 1);
      samples[row * columns + column] = Math.max(0, Math.round(value));
    }
  return { columns, rows, samples };
}
const inside = (x: number, y: number, cx: number, cy: number, rx: number, ry: number): boolean =>
  ((x - cx) / rx) ** 2 + ((y - cy) / ry) ** 2 < 1;

/** Thorax in stored values (Hounsfield + 1024); `level` from 0 (apex) to 1 (base). A nodule lies in the middle where asked. */
export function chestSlice(size: number, level: number, nodule: boolean, random: Random, noise: number): Picture {
  const lung = 0.3 + 0.12 * Math.sin(Math.PI * level);
  return draw(size, size, (x, y) => {
    const speckle = (random.next() - 0.5) * noise;
    if (nodule && Math.abs(level - 0.5) < 0.25 && inside(x, y, -0.4, 0.12, 0.1, 0.1)) return 1060 + speckle;
    if (inside(x, y, 0, 0.52, 0.13, 0.13)) return 1500 + speckle;
    if (inside(x, y, 0.1, -0.05, 0.17, 0.22) && level > 0.35) return 1070 + speckle;
    if (inside(x, y, -0.42, 0, lung, 0.5) || inside(x, y, 0.42, 0, lung, 0.5)) return 180 + speckle;
    if (inside(x, y, 0, 0, 0.93, 0.7)) return 1050 + speckle;
    return 24;
  });
}

/** Head: scalp, skull, brain, ventricles; `flair` darkens fluid. */
export function headSlice(size: number, level: number, flair: boolean, random: Random): Picture {
  const wide = 0.55 + 0.25 * Math.sin(Math.PI * (0.25 + level / 2));
  return draw(size, size, (x, y) => {
    const speckle = (random.next() - 0.5) * 30;
    if (inside(x, y, -0.12, 0, 0.09, 0.24) || inside(x, y, 0.12, 0, 0.09, 0.24)) return (flair ? 60 : 110) + speckle;
    if (inside(x, y, 0, 0, wide - 0.14, 0.72)) return (Math.hypot(x * 1.3, y) > 0.55 ? 420 : 520) + speckle;
    if (inside(x, y, 0, 0, wide - 0.05, 0.81)) return 40 + speckle;
    if (inside(x, y, 0, 0, wide, 0.87)) return 600 + speckle;
    return Math.max(0, speckle / 4);
  });
}

/** A frontal chest film: bright bone on dark lung, ribs as stripes. */
export function chestFilm(size: number, random: Random): Picture {
  return draw(size, size, (x, y) => {
    const rib = Math.sin((y + 0.25 * x * x) * 16) > 0.55 ? 260 : 0;
    const speckle = (random.next() - 0.5) * 60;
    if (Math.abs(x) < 0.11) return 2900 + speckle;
    if (inside(x, y, 0.16, 0.3, 0.3, 0.34)) return 2600 + speckle;
    if (inside(x, y, -0.42, 0, 0.33, 0.75) || inside(x, y, 0.42, 0, 0.33, 0.75)) return 1100 + rib + speckle;
    return 2100 + speckle;
  });
}

/** One frame of a sector scan, 8 bits, with a beating ellipse in it. */
export function ultrasoundFrame(columns: number, rows: number, phase: number, random: Random): Picture {
  const beat = 0.2 + 0.08 * Math.sin(2 * Math.PI * phase);
  return draw(columns, rows, (x, y) => {
    const depth = (y + 0.75) / 1.7;
    if (depth < 0 || depth > 1 || Math.abs(x) > 0.15 + depth * 0.7) return 0;
    return inside(x, y, 0, 0.2, beat * 1.3, beat) ? 12 + random.next() * 12 : 50 + random.next() * 110 * (1.1 - depth);
  });
}

// 5 × 7 dots a letter, one number of 5 bits a row.
const font: Record<string, readonly number[]> = {
  A: [14, 17, 17, 31, 17, 17, 17], B: [30, 17, 17, 30, 17, 17, 30], C: [14, 17, 16, 16, 16, 17, 14], D: [30, 17, 17, 17, 17, 17, 30],
  E: [31, 16, 16, 30, 16, 16, 31], F: [31, 16, 16, 30, 16, 16, 16], G: [14, 17, 16, 23, 17, 17, 14], H: [17, 17, 17, 31, 17, 17, 17],
  I: [14, 4, 4, 4, 4, 4, 14], J: [7, 2, 2, 2, 2, 18, 12], K: [17, 18, 20, 24, 20, 18, 17], L: [16, 16, 16, 16, 16, 16, 31],
  M: [17, 27, 21, 21, 17, 17, 17], N: [17, 25, 21, 19, 17, 17, 17], O: [14, 17, 17, 17, 17, 17, 14], P: [30, 17, 17, 30, 16, 16, 16],
  Q: [14, 17, 17, 17, 21, 18, 13], R: [30, 17, 17, 30, 20, 18, 17], S: [15, 16, 16, 14, 1, 1, 30], T: [31, 4, 4, 4, 4, 4, 4],
  U: [17, 17, 17, 17, 17, 17, 14], V: [17, 17, 17, 17, 17, 10, 4], W: [17, 17, 17, 21, 21, 27, 17], X: [17, 17, 10, 4, 10, 17, 17],
  Y: [17, 17, 10, 4, 4, 4, 4], Z: [31, 1, 2, 4, 8, 16, 31],
  0: [14, 17, 19, 21, 25, 17, 14], 1: [4, 12, 4, 4, 4, 4, 14], 2: [14, 17, 1, 6, 8, 16, 31], 3: [14, 17, 1, 6, 1, 17, 14],
  4: [2, 6, 10, 18, 31, 2, 2], 5: [31, 16, 30, 1, 1, 17, 14], 6: [6, 8, 16, 30, 17, 17, 14], 7: [31, 1, 2, 4, 8, 8, 8],
  8: [14, 17, 17, 14, 17, 17, 14], 9: [14, 17, 17, 15, 1, 2, 12], '-': [0, 0, 0, 31, 0, 0, 0],
}; // prettier-ignore

/** Draws capitals and digits into a picture, as a scanner burns a name into its image. What does not fit is cut off. */
export function burnText(picture: Picture, text: string, left: number, top: number, white: number): void {
  for (const [position, letter] of [...text.toUpperCase()].entries())
    for (const [row, dots] of (font[letter] ?? []).entries())
      for (let column = 0; column < 5; column += 1) {
        const x = left + position * 6 + column;
        if (dots & (16 >> column) && x < picture.columns && top + row < picture.rows)
          picture.samples[(top + row) * picture.columns + x] = white;
      }
}

export const sixteenBit = ({ samples }: Picture): Uint8Array =>
  new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength);
export const eightBit = ({ samples }: Picture): Uint8Array => Uint8Array.from(samples);
