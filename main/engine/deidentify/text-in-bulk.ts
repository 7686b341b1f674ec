/** Text where only numbers belong: lookup tables, offset tables, and bytes behind the last pixel. */
import type { DicomFile, Element } from '../dicom/types.ts';
import { pixelLength, stretchOf } from './blank-padding.ts';
import { Withheld } from './withhold.ts';

const longestLook = 65_536;
const shortestText = 8;

/**
 * True where bytes read as written text: nine of ten are letters, digits, blanks or the signs of addresses, and some stand
 * together as a word. Numbers of floating point repeat their bytes (0.2 is 33 33 33), so that a word has three letters that differ.
 */
export function isText(bytes: Buffer): boolean {
  const text = bytes.toString('latin1').replace(/[\0 ]+$/, '');
  if (text.length < shortestText) return false;
  const written = text.match(/[A-Za-z0-9 @._\-^,;:/()\\]/g)?.length ?? 0;
  if (/\p{Cc}/u.test(text.replace(/\s/g, '')) || written < 0.9 * text.length) return false;
  return (text.match(/[A-Za-z]{3,}/g) ?? []).some((word) => new Set(word.toLowerCase()).size >= 3);
}

// An ICC profile is partly text by itself; its signature tells it from a text that was put in its place (ICC.1 7.2).
const iccProfile = 0x00282000;
const isIccProfile = (bytes: Buffer): boolean => bytes.toString('latin1', 36, 40) === 'acsp';

/** True where the value of a table of numbers is something else than numbers. */
export function holdsText(file: DicomFile, element: Element): boolean {
  if (element.length <= 0 || element.length > longestLook) return false;
  const bytes = file.raw(element);
  return element.tag === iccProfile ? !isIccProfile(bytes) : isText(bytes);
}

/** Throws Withheld where text stands in the pixel element beside the pixels: behind them, or in the offset table. */
export function refuseTextBesidePixels(file: DicomFile): void {
  const { pixel } = file;
  if (!pixel) return;
  if (pixel.fragments) {
    const [table] = pixel.fragments;
    if (table && table[1] > 0 && isText(stretchOf(file, pixel, table[0], Math.min(table[1], longestLook))))
      throw new Withheld('text-in-pixels');
    return;
  }
  const rest = pixel.length - (pixelLength(file)?.whole ?? pixel.length);
  if (rest >= shortestText && isText(stretchOf(file, pixel, pixel.end - rest, Math.min(rest, longestLook))))
    throw new Withheld('text-in-pixels');
}
