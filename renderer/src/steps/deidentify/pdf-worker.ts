/** Worker of the page: draws pages of a PDF by pdf.js. Nothing is fetched, no script is run, no form of it is filled in. */
import { AnnotationMode, getDocument, type Page, type Pdf } from 'pdfjs-dist/legacy/build/pdf.mjs';
// With it pdf.js works in this worker and starts none of its own.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { everyLayer, noFilters, pdfOptions } from '#shared/pdf.ts';
import { notesOf, textOf, type FromPdf, type ToPdf } from './pdf-messages.ts';

/** Pixels of one page: a poster is drawn smaller, not refused. */
const mostPixels = 24_000_000;
/** More than these of a file need not be told. */
const mostFacts = 40;

// What pdf.js cannot draw it says on the console, in words that may hold text of the file: only that it did is told on.
let warnings = 0;
const heard = (...said: unknown[]): void => {
  // That a picture is decoded without WebAssembly is as it should be.
  if (!said.some((one) => /\bwasm\b/i.test(String(one)))) warnings += 1;
};
console.warn = console.log = console.info = console.error = heard;

interface CanvasAndContext {
  canvas: OffscreenCanvas;
  context: OffscreenCanvasRenderingContext2D;
}
const contextOf = (canvas: OffscreenCanvas, more = {}): OffscreenCanvasRenderingContext2D =>
  canvas.getContext('2d', { willReadFrequently: true, ...more })!;
class Canvases {
  create(width: number, height: number): CanvasAndContext {
    const canvas = new OffscreenCanvas(width, height);
    return { canvas, context: contextOf(canvas) };
  }
  getNoAlphaContext = (canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D =>
    contextOf(canvas, { alpha: false });
  reset({ canvas }: CanvasAndContext, width: number, height: number): void {
    canvas.width = width;
    canvas.height = height;
  }
  destroy({ canvas }: CanvasAndContext): void {
    canvas.width = canvas.height = 0;
  }
}
/** Its own files lie beside the program's; of a file's text their names hold nothing but which alphabet it is written in. */
class OwnFiles {
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    const answer = await fetch(`${kind === 'cMapUrl' ? maps : fonts}${filename}`);
    if (!answer.ok) throw new Error('pdf.js has no such file');
    return new Uint8Array(await answer.arrayBuffer());
  }
}
const own = (folder: string): string => new URL(`/pdfjs/${folder}/`, self.location.href).href;
const [maps, fonts] = [own('cmaps'), own('standard_fonts')];

const tell = (message: FromPdf, transfer: Transferable[] = []): void => self.postMessage(message, { transfer });
let pdf: Pdf | undefined;

async function open(bytes: Uint8Array): Promise<void> {
  pdf = await getDocument({
    data: bytes,
    verbosity: 1,
    ...pdfOptions,
    // Scripts of the program itself, which the page's policy allows; WebAssembly it does not.
    useWasm: false,
    wasmUrl: own('wasm'),
    cMapUrl: maps,
    standardFontDataUrl: fonts,
    BinaryDataFactory: OwnFiles,
    CanvasFactory: Canvases,
    FilterFactory: noFilters(heard),
  }).promise;
  const { info, metadata } = await pdf.getMetadata();
  const facts = textOf([info, metadata]).slice(0, mostFacts);
  tell({ kind: 'opened', pages: pdf.numPages, facts });
}

async function draw(number: number, width: number): Promise<void> {
  const open = pdf!;
  warnings = 0;
  const page: Page = await open.getPage(number);
  const own = page.getViewport({ scale: 1 });
  const wanted = Math.min(width / own.width, Math.sqrt(mostPixels / (own.width * own.height)));
  const viewport = page.getViewport({ scale: wanted });
  const canvas = new OffscreenCanvas(Math.max(1, Math.round(viewport.width)), Math.max(1, Math.round(viewport.height)));
  await page.render({
    canvas: null,
    canvasContext: contextOf(canvas),
    viewport,
    background: 'white',
    intent: 'display',
    annotationMode: AnnotationMode.ENABLE,
    optionalContentConfigPromise: everyLayer(open),
  }).promise;
  const { items } = await page.getTextContent();
  const text = items.map(({ str = '', hasEOL }) => (hasEOL ? `${str}\n` : str)).join('');
  const notes = notesOf(await page.getAnnotations());
  page.cleanup();
  const image = canvas.transferToImageBitmap();
  tell({ kind: 'page', number, image, text, notes, whole: warnings === 0 }, [image]);
}

/** One thing after the other, as they were asked. */
let last: Promise<void> = Promise.resolve();
self.onmessage = ({ data }: MessageEvent<ToPdf>) => {
  if (!('kind' in data)) return;
  last = last
    .then(() => (data.kind === 'open' ? open(data.bytes) : draw(data.number, data.width)))
    .catch((error: unknown) => {
      const locked = error instanceof Error && error.name === 'PasswordException';
      tell({ kind: 'failed', number: data.kind === 'page' ? data.number : null, locked });
    });
};
