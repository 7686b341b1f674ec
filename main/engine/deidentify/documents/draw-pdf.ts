/** A page of a PDF as a grey picture, for the reader of text. */
import type { Grey } from '../pixels/text-likelihood.ts';
import { everyLayer } from '#shared/pdf.ts';
import type { OpenPdf } from './open-pdf.ts';

/** Points an inch, as scanners of letters take; a page that is too large for them is drawn smaller. */
const resolution = 200;
const mostPoints = 12_000_000;

export interface Drawn extends Grey {
  /** False where something of the page could not be drawn. */
  whole: boolean;
}

/** `turn`: 0, 90, 180 or 270 degrees; `written`: also what is written as text. */
export async function drawPage(
  { pdf, library, createCanvas, missed }: OpenPdf,
  number: number,
  turn: number,
  written: boolean,
): Promise<Drawn> {
  const page = await pdf.getPage(number);
  const own = page.getViewport({ scale: 1 });
  const scale = Math.min(resolution / 72, Math.sqrt(mostPoints / Math.max(1, own.width * own.height)));
  const turned = (((page.rotate + turn) % 360) + 360) % 360;
  const viewport = page.getViewport({ scale, rotation: turned });
  const [width, height] = [Math.max(1, Math.round(viewport.width)), Math.max(1, Math.round(viewport.height))];
  const canvas = createCanvas(width, height);
  const texts = new Set(
    Object.entries(library.OPS).flatMap(([name, code]) =>
      /^(?:showText|showSpacedText|nextLine\w*ShowText)$/.test(name) ? [code] : [],
    ),
  );
  missed();
  await page.render({
    canvas: null,
    canvasContext: canvas.getContext('2d'),
    viewport,
    background: 'white',
    intent: 'display',
    annotationMode: library.AnnotationMode.ENABLE,
    optionalContentConfigPromise: everyLayer(pdf),
    ...(written
      ? {}
      : { operationsFilter: (at: number, { fnArray }: { fnArray: number[] }) => !texts.has(fnArray[at]!) }),
  }).promise;
  page.cleanup();
  const { data } = canvas.getContext('2d').getImageData(0, 0, width, height);
  const values = new Uint8Array(width * height);
  for (let at = 0; at < values.length; at += 1)
    values[at] = (data[4 * at]! * 77 + data[4 * at + 1]! * 151 + data[4 * at + 2]! * 28) >> 8;
  canvas.width = canvas.height = 1;
  return { width, height, values, whole: missed() === 0 };
}
