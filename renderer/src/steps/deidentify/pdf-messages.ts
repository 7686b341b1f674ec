/** What the page and the worker that draws a PDF say to each other, and the texts of a PDF that stand on no page. */
export type ToPdf = { kind: 'open'; bytes: Uint8Array } | { kind: 'page'; number: number; width: number };

export interface DrawnPage {
  kind: 'page';
  /** From 1. */
  number: number;
  image: ImageBitmap;
  /** What can be read on it, also where it cannot be seen. */
  text: string;
  /** Texts of notes and fields. */
  notes: string[];
  /** False where something of it could not be drawn. */
  whole: boolean;
}
export type FromPdf =
  | { kind: 'opened'; pages: number; facts: string[] }
  | DrawnPage
  /** `number`: null where the file cannot be opened. */
  | { kind: 'failed'; number: number | null; locked: boolean };

/** Texts inside a value, however deep, each once, in their order. */
export function textOf(value: unknown): string[] {
  const found = new Set<string>();
  const walk = (one: unknown, depth: number): void => {
    if (typeof one === 'string') {
      if (one.trim() !== '') found.add(one.trim());
    } else if (one instanceof Map) for (const inner of one.values()) walk(inner, depth + 1);
    else if (one && typeof one === 'object' && depth < 12 && !ArrayBuffer.isView(one))
      for (const inner of Symbol.iterator in one ? (one as Iterable<unknown>) : Object.values(one))
        walk(inner, depth + 1);
  };
  walk(value, 0);
  return [...found];
}

/** What notes, fields and links hold in words, beside what is drawn of them. */
export const notesOf = (annotations: readonly Record<string, unknown>[]): string[] =>
  textOf(
    annotations.map(({ contentsObj, titleObj, fieldValue, alternativeText, richText, url, unsafeUrl }) => [
      (contentsObj as { str?: unknown } | undefined)?.str,
      (titleObj as { str?: unknown } | undefined)?.str,
      (richText as { str?: unknown } | undefined)?.str,
      fieldValue,
      alternativeText,
      url ?? unsafeUrl,
    ]),
  );
