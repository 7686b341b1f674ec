/** Worker of the page: draws pages of a PDF by pdf.js. Nothing is fetched, no script is run, no form of it is filled in. */
import { AnnotationMode, getDocument, type CanvasAndContext, type Page, type Pdf } from 'unpdf/pdfjs';
import { notesOf, textOf, type FromPdf, type ToPdf } from './pdf-messages.ts';

/** Pixels of one page: a poster is drawn smaller, not refused. */
const mostPixels = 24_000_000;
/** More than these of a file need not be told. */
const mostFacts = 40;

// What pdf.js cannot draw it says on the console, in words that may hold text of the file: only that it did is told on. A
// standard font that the file does not bring is drawn with one of the system, and nothing is missing.
let warnings = 0;
const heard = (...said: unknown[]): void => {
  if (!said.some((one) => String(one).includes('standardFontDataUrl'))) warnings += 1;
};
console.warn = console.log = console.info = console.error = heard;

class Canvases {
  create(width: number, height: number): CanvasAndContext {
    const canvas = new OffscreenCanvas(width, height);
    return { canvas, context: canvas.getContext('2d', { willReadFrequently: true })! };
  }
  reset({ canvas }: CanvasAndContext, width: number, height: number): void {
    canvas.width = width;
    canvas.height = height;
  }
  destroy({ canvas }: CanvasAndContext): void {
    canvas.width = canvas.height = 0;
  }
}
/** Filters of colour need a document to stand in; without them what they would change is drawn as it is. */
class NoFilters {
  addFilter = (): string => this.#none();
  addHCMFilter = (): string => 'none';
  addAlphaFilter = (): string => this.#none();
  addLuminosityFilter = (): string => this.#none();
  addKnockoutFilter = (): string => 'none';
  addHighlightHCMFilter = (): string => 'none';
  addSelectionHCMFilter = (): string => 'none';
  addSelectionFilter = (): string => 'none';
  createSelectionStyle = (): null => null;
  destroy = (): void => {};
  #none(): string {
    heard();
    return 'none';
  }
}

const tell = (message: FromPdf, transfer: Transferable[] = []): void => self.postMessage(message, { transfer });
let pdf: Pdf | undefined;

async function open(bytes: Uint8Array): Promise<void> {
  pdf = await getDocument({
    data: bytes,
    verbosity: 1,
    isEvalSupported: false,
    enableXfa: false,
    useSystemFonts: false,
    // Letters are drawn as shapes: no font of a file reaches the browser.
    disableFontFace: true,
    useWorkerFetch: false,
    useWasm: false,
    isImageDecoderSupported: false,
    isOffscreenCanvasSupported: false,
    ownerDocument: null,
    CanvasFactory: Canvases,
    FilterFactory: NoFilters,
  }).promise;
  const { info, metadata } = await pdf.getMetadata();
  const facts = textOf([info, metadata]).slice(0, mostFacts);
  tell({ kind: 'opened', pages: pdf.numPages, facts });
}

/** Layers that are switched off may hold what nobody is meant to see: all are drawn. */
async function everyLayer(of: Pdf): Promise<unknown> {
  const layers = await of.getOptionalContentConfig({ intent: 'display' });
  for (const [id] of layers) layers.setVisibility(id, true);
  return layers;
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
    canvasContext: canvas.getContext('2d', { willReadFrequently: true })!,
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
