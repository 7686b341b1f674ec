/** `npm start`: the window where Electron can run, else the page in the browser. `npm run desktop`: the window or nothing. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Failure } from '#shared/failure.ts';
import { serveUntilStopped } from './browser.ts';
import { findElectron, runDesktop } from './desktop.ts';

const { values, positionals } = parseArgs({
  options: {
    desktop: { type: 'boolean', default: false },
    port: { type: 'string', default: '0' },
    'no-open': { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
// npm runs scripts in the program's folder; a path means the folder it was typed in.
const folder = positionals[0] && resolve(process.env['INIT_CWD'] ?? '.', positionals[0]);
const electron = findElectron();

if ('program' in electron) {
  process.exitCode = await runDesktop(electron.program, folder);
} else if (values.desktop) {
  console.error(electron.missing);
  process.exitCode = 1;
} else {
  try {
    await serveUntilStopped({
      ...(folder === undefined ? {} : { folder }),
      port: Number(values.port),
      open: !values['no-open'],
    });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
