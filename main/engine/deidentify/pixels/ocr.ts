/** The reader of text: Tesseract in a thread of its own, from local files; nothing is fetched, kept or printed. */
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import type { Box } from '#shared/contract/pixels.ts';

export interface ReadWord extends Box {
  text: string;
  /** 0 to 1. */
  confidence: number;
  /** Words of one line share a number. */
  line: number;
}
export interface Reader {
  /** Words of a picture (PGM), dark on white, from the top left. */
  read(picture: Buffer): Promise<ReadWord[]>;
  end(): Promise<void>;
}

/** In a packed program files that threads and WebAssembly open lie beside the archive. */
const unpacked = (path: string): string => path.replace(`app.asar${sep}`, `app.asar.unpacked${sep}`);

interface Block {
  paragraphs: {
    lines: {
      words: { text: string; confidence: number; bbox: { x0: number; y0: number; x1: number; y1: number } }[];
    }[];
  }[];
}
interface Tesseract {
  createWorker(
    languages: string,
    engine: number,
    options: object,
  ): Promise<{
    setParameters(parameters: Record<string, string>): Promise<unknown>;
    recognize(image: Buffer, options: object, output: object): Promise<{ data: { blocks: Block[] | null } }>;
    terminate(): Promise<unknown>;
  }>;
}

export async function startReader(): Promise<Reader> {
  const require = createRequire(import.meta.url);
  const { createWorker } = require('tesseract.js') as Tesseract;
  const data = dirname(require.resolve('@tesseract.js-data/eng/package.json'));
  const program = dirname(require.resolve('tesseract.js/package.json'));
  // 1: the neural reader alone, for which the smaller data suffice.
  const worker = await createWorker('eng', 1, {
    langPath: unpacked(join(data, '4.0.0_best_int')),
    workerPath: unpacked(join(program, 'src', 'worker-script', 'node', 'index.js')),
    cacheMethod: 'none',
    gzip: true,
    logger: () => {},
    errorHandler: () => {},
  });
  // 11: text wherever it stands, in no order. The picture says nothing of its resolution. What the reader remarks goes nowhere.
  await worker.setParameters({ tessedit_pageseg_mode: '11', user_defined_dpi: '200', debug_file: '/dev/null' });
  return {
    async read(picture) {
      const { data } = await worker.recognize(picture, {}, { blocks: true, text: false });
      const lines = (data.blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.lines));
      return lines.flatMap(({ words }, line) =>
        words.map(({ text, confidence, bbox }) => ({
          text,
          confidence: confidence / 100,
          x: bbox.x0,
          y: bbox.y0,
          width: Math.max(1, bbox.x1 - bbox.x0),
          height: Math.max(1, bbox.y1 - bbox.y0),
          line,
        })),
      );
    },
    async end() {
      await worker.terminate();
    },
  };
}
