/** Pages of one PDF as pictures, drawn by a worker that is ended when it takes too long. */
import type { DrawnPage, FromPdf, ToPdf } from './pdf-messages.ts';

/** Ms for one page. */
const patience = 30_000;

export interface PdfPages {
  pages: number;
  /** What the file says of itself, on no page. */
  facts: string[];
  /** Rejects with words where the page cannot be drawn. `width`: in pixels of the screen. */
  draw(number: number, width: number): Promise<DrawnPage>;
  close(): void;
}

const cannot = 'It is damaged, or not built as a PDF should be.';

/** Rejects with words where the file cannot be opened. */
export async function openPdf(bytes: Uint8Array): Promise<PdfPages> {
  const worker = new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' });
  let over: string | undefined;
  let settle: ((message: FromPdf | string) => void) | undefined;
  const end = (why: string): void => {
    over ??= why;
    worker.terminate();
    settle?.(why);
  };
  worker.onmessage = ({ data }: MessageEvent<FromPdf>) => {
    // pdf.js takes every worker for one of its own and greets.
    if ('kind' in data) settle?.(data);
  };
  worker.onerror = (event) => {
    event.preventDefault();
    end(cannot);
  };
  // One question at a time, so that an answer needs no number.
  let last: Promise<unknown> = Promise.resolve();
  function ask(message: ToPdf, transfer: Transferable[] = []): Promise<FromPdf> {
    const answer = last.then(
      () =>
        new Promise<FromPdf>((resolve, reject) => {
          if (over !== undefined) return reject(new Error(over));
          const timer = setTimeout(
            () => end('Drawing it took too long and was given up: it is damaged, or far larger than a page.'),
            patience,
          );
          settle = (said) => {
            clearTimeout(timer);
            settle = undefined;
            if (typeof said === 'string') reject(new Error(said));
            else if (said.kind === 'failed')
              reject(
                new Error(said.locked ? 'It is locked by a password.' : said.number ? 'This page is damaged.' : cannot),
              );
            else resolve(said);
          };
          worker.postMessage(message, transfer);
        }),
    );
    last = answer.catch(() => {});
    return answer;
  }
  try {
    const opened = await ask({ kind: 'open', bytes }, [bytes.buffer as ArrayBuffer]);
    if (opened.kind !== 'opened') throw new Error(cannot);
    return {
      pages: opened.pages,
      facts: opened.facts,
      draw: async (number, width) => (await ask({ kind: 'page', number, width })) as DrawnPage,
      close: () => end('It was closed.'),
    };
  } catch (error) {
    worker.terminate();
    throw error;
  }
}
