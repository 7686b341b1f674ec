/** Worker task: reads pages of a PDF that are only drawn out of their pictures, and searches what was read. */
import { readDicomFile } from '../../dicom/read-file.ts';
import { identifiersUnder } from '../identifiers.ts';
import { matchText, readings } from '../pixels/match-text.ts';
import { startReader, type Reader, type ReadWord } from '../pixels/ocr.ts';
import { asGreymap } from '../pixels/sheet.ts';
import { sourceTerms } from '../source-terms.ts';
import type { DrawnPage } from './document-text.ts';
import { drawPage } from './draw-pdf.ts';
import { readingEnd, type FoundText } from './findings.ts';
import { openPdf, type OpenPdf } from './open-pdf.ts';
import { nothingRead, type DrawnReading } from './drawn-reading.ts';
import { bytesOf, documentElement, findingsIn, type ReadingTask } from './read-document.ts';

export interface DrawnTask extends ReadingTask {
  pages: DrawnPage[];
}

const leastConfidence = 0.3;
const surelyRead = 0.7;
/** Letters by which a page counts as one that stands upright. */
const upright = 12;

interface Line {
  text: string;
  confidence: number;
}

function linesOf(words: readonly ReadWord[]): Line[] {
  const isWord = ({ text, confidence }: ReadWord): boolean =>
    confidence >= leastConfidence && /[\p{L}\p{N}]/u.test(text);
  const byLine = Map.groupBy(words.filter(isWord), ({ line }) => line);
  return [...byLine.values()].map((list) => ({
    text: list.map(({ text }) => text).join(' '),
    confidence: list.reduce((sum, { confidence }) => sum + confidence, 0) / list.length,
  }));
}

const lettersOf = (lines: readonly Line[]): number =>
  lines
    .filter(({ confidence }) => confidence >= surelyRead)
    .reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);

let reader: Promise<Reader> | undefined;

/** Lines of a page, which may have been laid into the scanner in any direction. */
async function readPage(open: OpenPdf, { page, beside }: DrawnPage): Promise<{ lines: Line[]; whole: boolean }> {
  const { read } = await (reader ??= startReader());
  const lines: Line[] = [];
  let whole = true;
  for (const turn of beside ? [0] : [0, 90, 270, 180]) {
    const drawn = await drawPage(open, page, turn, !beside);
    const found = linesOf(await read(asGreymap(drawn)));
    lines.push(...found);
    whole &&= drawn.whole;
    if (lettersOf(found) >= upright) break;
  }
  return { lines, whole };
}

/** Rejects with Failure or another error where the file cannot be opened as things stand now. */
export async function readDrawn({
  source,
  identity,
  profile,
  people,
  others,
  pages,
}: DrawnTask): Promise<DrawnReading> {
  const file = readDicomFile(source);
  const element = documentElement(file);
  const result = nothingRead();
  if (!element) return { ...result, failed: pages.map(({ page }) => page) };
  const terms = sourceTerms(file, identity, profile);
  const known = identifiersUnder(profile, identity.identifiers);
  const texts: string[] = [];
  const near: FoundText[] = [];
  let open: OpenPdf | undefined;
  try {
    open = await openPdf(bytesOf(file, element), false);
    for (const one of pages)
      try {
        const { lines, whole } = await readPage(open, one);
        const letters = lettersOf(lines);
        if (one.beside && letters >= 3) result.lettered.push(one.page);
        if (!whole) result.failed.push(one.page);
        else if (!one.beside) (letters > 0 ? result.read : result.empty).push(one.page);
        texts.push(...lines.flatMap(({ text }) => readings(text)), lines.map(({ text }) => text).join(' '));
        // Read badly, it is the patient's all the same.
        for (const { text, confidence } of lines) {
          const { standing, identifier } = matchText(text, confidence, known);
          if (standing === 'identifier' && identifier)
            near.push({ kind: identifier, text, context: text, more: [], places: 1 });
        }
      } catch {
        result.failed.push(one.page);
      }
  } finally {
    await open?.close();
  }
  const exact = findingsIn(texts.join(readingEnd).normalize('NFC'), file, terms, people, profile, {
    patients: others,
    identity,
  });
  const isExact = ({ text }: FoundText): boolean =>
    exact.some(({ text: found }) => text.toLowerCase().includes(found.toLowerCase()));
  return { ...result, findings: [...exact, ...near.filter((one) => !isExact(one))] };
}
