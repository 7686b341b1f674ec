/** For the build and the development server: the files of pdf.js that a page draws PDFs with, as files of the program. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const root = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
/** Letters of the standard fonts, character maps, and decoders of pictures without WebAssembly, which the page may not run. */
const kept: readonly [folder: string, name: RegExp][] = [
  ['standard_fonts', /\.(?:pfb|ttf)$/],
  ['cmaps', /\.bcmap$/],
  ['wasm', /_nowasm_fallback\.js$/],
];
const filesOf = ([folder, name]: (typeof kept)[number]): string[] =>
  readdirSync(join(root, folder))
    .filter((file) => name.test(file))
    .map((file) => `${folder}/${file}`);

interface Bundle {
  emitFile(file: { type: 'asset'; fileName: string; source: Uint8Array }): string;
}
interface Server {
  middlewares: {
    use(
      path: string,
      answer: (
        request: { url?: string },
        response: { setHeader(name: string, value: string): void; end(body: Uint8Array): void },
        next: () => void,
      ) => void,
    ): void;
  };
}

/** A plugin of the bundler; the files lie under `pdfjs/`. */
export const pdfFiles = {
  name: 'pdf-files',
  generateBundle(this: Bundle): void {
    for (const file of kept.flatMap(filesOf))
      this.emitFile({ type: 'asset', fileName: `pdfjs/${file}`, source: readFileSync(join(root, file)) });
  },
  configureServer({ middlewares }: Server): void {
    const known = new Set(kept.flatMap(filesOf));
    middlewares.use('/pdfjs/', ({ url = '' }, response, next) => {
      const file = url.replace(/^\/|\?.*$/g, '');
      if (!known.has(file)) return next();
      response.setHeader('content-type', file.endsWith('.js') ? 'text/javascript' : 'application/octet-stream');
      response.end(readFileSync(join(root, file)));
    });
  },
};
