/** Builds the three parts: main (every host and every thread), the preload script, the page. */
import { defineConfig } from 'electron-vite';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { pdfFiles } from './main/hosts/pdf-files.ts';
import { dictionaryAsJson } from './main/engine/dicom/dictionary-as-json.ts';

export default defineConfig({
  main: {
    plugins: [dictionaryAsJson],
    build: {
      // A list in JSON, taken in: left outside, its import would lose the attribute that Node asks for. Of dcmjs only the
      // dictionary is taken in.
      externalizeDeps: { exclude: ['spdx-license-ids', 'dcmjs'] },
      rolldownOptions: {
        external: ['dcmjs'],
        input: {
          electron: 'main/hosts/electron.ts',
          start: 'main/hosts/start.ts',
          cli: 'main/hosts/cli.ts',
          'engine-process': 'main/workers/engine-process.ts',
          writer: 'main/workers/writer.ts',
          reader: 'main/workers/reader.ts',
          'dicom-worker': 'main/workers/dicom-worker.ts',
        },
        // Processes and threads are found by their place beside the module that starts them,
        // so every output file has to stay in one folder.
        // Each of half a dozen threads keeps the text of all that it loads, of two bytes a letter where one is beyond Latin-1:
        // comments stay outside, and such letters are escaped.
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: '[name]-chunk.js',
          charset: 'ascii',
          comments: { jsdoc: false },
        },
      },
    },
  },
  preload: {
    build: {
      rolldownOptions: {
        input: { preload: 'main/hosts/preload.ts' },
        // A sandboxed preload script can only be CommonJS.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [svelte(), pdfFiles],
    worker: { format: 'es' },
    // Nothing is inlined as data: the content security policy allows fonts and scripts from our own files only.
    build: { assetsInlineLimit: 0, rolldownOptions: { input: 'renderer/index.html' } },
  },
});
