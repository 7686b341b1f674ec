/** pdf.js in a worker of the engine: fonts, character maps and decoders of pictures come from the package's own folder. */
import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Pdf } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { noFilters, pdfOptions } from '#shared/pdf.ts';

export interface Canvas {
  width: number;
  height: number;
  getContext(
    kind: '2d',
    options?: object,
  ): { getImageData(x: number, y: number, width: number, height: number): { data: Uint8ClampedArray } };
}
type Library = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

const require = createRequire(import.meta.url);
const folders = { cMapUrl: 'cmaps', standardFontDataUrl: 'standard_fonts', wasmUrl: 'wasm' } as const;

/** Of a file of the package, by its kind and name; pdf.js makes the names, of a character map out of what the PDF says. */
class OwnFiles {
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    const folder = folders[kind as keyof typeof folders];
    if (!folder || !/^[\w-]+\.\w+$/.test(filename)) throw new Error('pdf.js has no such file');
    const root = dirname(require.resolve('pdfjs-dist/package.json'));
    return new Uint8Array(await readFile(join(root, folder, filename)));
  }
}

let warnings = 0;
const heard = (): void => {
  warnings += 1;
};
// What it cannot draw pdf.js says on the console, in words that may hold text of the file: only that it did is counted.
const spoken = { warn: console.warn, log: console.log };
let listening = 0;
function listen(): void {
  listening += 1;
  Object.assign(console, { warn: heard, log: heard });
}
function hush(): void {
  listening -= 1;
  if (listening === 0) Object.assign(console, spoken);
}

/** Points of all canvases that one page needs at a time: a page has 12 million, and a group of shapes has one of its own. */
const mostArea = 80_000_000;

interface Drawing {
  library: Library;
  createCanvas: (width: number, height: number) => Canvas;
}
let loaded: Promise<Drawing> | undefined;

async function load(): Promise<Drawing> {
  const { createCanvas, DOMMatrix, Path2D } = require('@napi-rs/canvas') as {
    createCanvas: Drawing['createCanvas'];
    DOMMatrix: unknown;
    Path2D: unknown;
  };
  // What pdf.js takes from a browser; it asks for them when it is loaded.
  Object.assign(globalThis, { DOMMatrix, Path2D });
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  return { library: await import('pdfjs-dist/legacy/build/pdf.mjs'), createCanvas };
}

export interface OpenPdf extends Drawing {
  pdf: Pdf;
  /** What of a page could not be read or drawn since it was asked last; the next page begins. */
  missed(): number;
  close(): Promise<void>;
}

/** `strict`: what is damaged is an error; else it is left out and counted. Rejects where it is locked or no PDF. */
export async function openPdf(bytes: Buffer, strict: boolean): Promise<OpenPdf> {
  const drawing = await (loaded ??= load());
  let area = 0;
  const take = (width: number, height: number): void => {
    area += width * height;
    if (area > mostArea) throw new Error('the page needs too much memory');
  };
  /** Canvases lie outside the memory that a worker is limited to: they are counted. */
  class Canvases {
    create(width: number, height: number): { canvas: Canvas; context: unknown } {
      take(width, height);
      const canvas = drawing.createCanvas(width, height);
      return { canvas, context: canvas.getContext('2d') };
    }
    reset({ canvas }: { canvas: Canvas }, width: number, height: number): void {
      area -= canvas.width * canvas.height;
      take(width, height);
      Object.assign(canvas, { width, height });
    }
    destroy({ canvas }: { canvas: Canvas }): void {
      area -= canvas.width * canvas.height;
      Object.assign(canvas, { width: 1, height: 1 });
    }
    getNoAlphaContext = (canvas: Canvas): unknown => canvas.getContext('2d', { alpha: false });
  }
  listen();
  const task = drawing.library.getDocument({
    ...pdfOptions,
    data: new Uint8Array(bytes),
    verbosity: 1,
    stopAtErrors: strict,
    cMapUrl: 'cmaps/',
    standardFontDataUrl: 'fonts/',
    wasmUrl: 'wasm/',
    BinaryDataFactory: OwnFiles,
    CanvasFactory: Canvases,
    FilterFactory: noFilters(heard),
  });
  const close = async (): Promise<void> => {
    await task.destroy().catch(() => {});
    hush();
  };
  try {
    const pdf = await task.promise;
    warnings = 0;
    const missed = (): number => {
      const since = warnings;
      warnings = area = 0;
      return since;
    };
    return { ...drawing, pdf, missed, close };
  } catch (error) {
    await close();
    throw error;
  }
}
