/** The text of a PDF: pages, notes, forms, titles; and what in it is no text, so that nobody takes it for searched. */
import type { DocumentText, DrawnPage } from './document-text.ts';
import { readingEnd } from './findings.ts';
import { openPdf, type OpenPdf } from './open-pdf.ts';

/** More pages than a report has; what lies behind would not be searched. */
const mostPages = 2000;
/** Characters in all. */
const longestText = 8 * 1024 * 1024;

/** Every text inside a value, however deep: what metadata, notes, outlines and fields hold. */
function textsIn(value: unknown, to: string[], depth = 0): void {
  if (typeof value === 'string') to.push(value);
  else if (value instanceof Map) for (const one of value.values()) textsIn(one, to, depth + 1);
  else if (value && typeof value === 'object' && depth < 12 && !ArrayBuffer.isView(value))
    for (const one of Symbol.iterator in value ? (value as Iterable<unknown>) : Object.values(value))
      textsIn(one, to, depth + 1);
}

/** Letters of a font that does not say what they mean come as controls, private characters or replacements. */
const isUnknown = (text: string): boolean =>
  (text.match(/[\p{Co}\p{Cn}\uFFFD]|[^\P{Cc}\s]/gu)?.length ?? 0) * 20 > text.length;

/** Letter-spaced words are put together: "M u s t e r" is "Muster". */
const unspaced = (text: string): string => text.replace(/(?<=(?<!\p{L})\p{L}) (?=\p{L}(?!\p{L}))/gu, '');

/**
 * A saved change is put behind the file, and what it took away still lies before it. A linearised file has two ends from
 * the start.
 */
function wasSavedAgain(latin: string): boolean {
  const ends = latin.match(/startxref/g)?.length ?? 0;
  return ends > (latin.slice(0, 1024).includes('/Linearized') ? 2 : 1);
}

/** Why parts of a PDF are not told by its text, or undefined. */
function hiddenParts(bytes: Buffer, info: Record<string, unknown>, attachments: unknown): string | undefined {
  const latin = bytes.toString('latin1');
  if (attachments || /\/EmbeddedFile\b/.test(latin)) return 'It has other files attached.';
  // The dictionary of a stream stands in the open, however its contents are packed.
  if (/\/Subtype\s*\/Image\b/.test(latin)) return 'It holds pictures, which may show text.';
  if (info['IsXFAPresent'] === true) return 'It holds a form of a kind (XFA) that is not read.';
  if (info['IsCollectionPresent'] === true) return 'It is a portfolio of other files.';
  if (wasSavedAgain(latin)) return 'It was changed after it was made, and what was taken away may still lie in it.';
  return undefined;
}

/** Curves of a page that may be letters: a chart has some, a line of letters that were turned into lines has hundreds. */
const mostCurves = 150;

/** Curves among the lines of a page, by the list of what draws it. */
function curvesOf(path: unknown): number {
  const data = (path as [unknown, [ArrayLike<number> | null] | undefined] | undefined)?.[1]?.[0];
  let curves = 0;
  // 0 and 1 go to a point, 2 is a curve by three points, 3 one by two, 4 goes back.
  const lengths = [3, 3, 7, 5, 1];
  for (let at = 0; data && at < data.length; at += lengths[data[at]!] ?? data.length)
    if (data[at] === 2 || data[at] === 3) curves += 1;
  return curves;
}

export async function pdfText(bytes: Buffer): Promise<DocumentText> {
  let pages: number | null = null;
  const found: string[] = [];
  const drawn: DrawnPage[] = [];
  let open: OpenPdf | undefined;
  try {
    open = await openPdf(bytes, true);
    const { pdf, library } = open;
    const pictures = new Set(
      Object.entries(library.OPS).flatMap(([name, code]) => (/image/i.test(name) ? [code] : [])),
    );
    pages = pdf.numPages;
    const { info, metadata } = await pdf.getMetadata();
    // What the file says of itself comes first: it is searched even where a page cannot be read.
    textsIn([info, metadata, await pdf.getOutline(), await pdf.getFieldObjects()], found);
    let unread = hiddenParts(bytes, info, await pdf.getAttachments());
    if (pages > mostPages) unread ??= `It has more than ${mostPages} pages.`;
    let length = 0;
    for (let number = 1; number <= Math.min(pages, mostPages) && length < longestText; number += 1) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      const whole = items.map(({ str = '', hasEOL }) => (hasEOL ? `${str}\n` : str)).join('');
      const parted = items.map(({ str = '' }) => str).join(' ');
      // As it is set, word by word, and over the ends of lines: whichever way a name is broken, one of them has it whole.
      found.push(...new Set([whole, parted, whole.replace(/-?\n/g, ''), unspaced(whole)]));
      length += 4 * whole.length;
      textsIn(await page.getAnnotations(), found);
      const { fnArray, argsArray } = await page.getOperatorList();
      const paths = argsArray.filter((_, at) => fnArray[at] === library.OPS['constructPath']);
      const written = /[\p{L}\p{N}]/u.test(whole);
      const why = !written
        ? `Page ${number} holds no text; it may be a picture.`
        : isUnknown(whole)
          ? `What the letters on page ${number} mean is not said by their font.`
          : fnArray.some((code) => pictures.has(code))
            ? `Page ${number} holds a picture, which may show text.`
            : undefined;
      unread ??= why;
      if (why !== undefined) drawn.push({ page: number, beside: false });
      else if (paths.reduce<number>((sum, path) => sum + curvesOf(path), 0) > mostCurves)
        drawn.push({ page: number, beside: true });
      page.cleanup();
    }
    if (length >= longestText) unread ??= 'Its text is too long to be searched whole.';
    return { pages, text: found.join(readingEnd), unread: unread ?? null, drawn };
  } catch (error) {
    const locked = error instanceof Error && error.name === 'PasswordException';
    // Its pages may be drawn all the same.
    const all =
      locked || pages === null ? [] : Array.from({ length: pages }, (_, at) => ({ page: at + 1, beside: false }));
    return {
      pages,
      text: found.join(readingEnd),
      unread: locked ? 'It is locked by a password.' : 'It is damaged or not built as a PDF should be.',
      drawn: all,
    };
  } finally {
    await open?.close();
  }
}
