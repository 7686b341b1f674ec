/** Finds Electron without importing it (the import would download it) and starts the window with it. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { hasDesktop } from './browser.ts';
import { environment } from './engine-connection.ts';

const root = join(import.meta.dirname, '../..');

/** Where Electron's package would keep its program, by its own rules; undefined where the package is not installed. */
function packagedElectron(): string | undefined {
  try {
    const folder = dirname(createRequire(import.meta.url).resolve('electron/package.json'));
    const note = join(folder, 'path.txt');
    return join(folder, 'dist', existsSync(note) ? readFileSync(note, 'utf8') : 'electron');
  } catch {
    return undefined;
  }
}

/** The Electron program, or why there is no window: what is missing and what to do. */
export function findElectron(): { program: string } | { missing: string } {
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  const name = process.platform === 'win32' ? 'electron.exe' : 'electron';
  const program = override ? join(override, name) : packagedElectron();
  if (!program || !existsSync(program))
    return {
      missing:
        `The Electron program is not there${override ? ` (ELECTRON_OVERRIDE_DIST_PATH says ${override})` : ''}. ` +
        'Set ELECTRON_OVERRIDE_DIST_PATH to a folder that holds it, or run `npx install-electron` where downloads are allowed. ' +
        'Without it, `npm start` opens the same page in your browser.',
    };
  if (!hasDesktop())
    return { missing: 'There is no display here for a window. `npm start` serves the same page to a browser.' };
  return { program };
}

/** Runs the window until it is closed; resolves with its exit code. The project to open is told by the environment. */
export function runDesktop(program: string, folder?: string): Promise<number> {
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
  const child = spawn(program, [...(asRoot ? ['--no-sandbox'] : []), root], {
    stdio: 'inherit',
    env: { ...environment(), ...(folder === undefined ? {} : { FAIRPACK_OPEN: folder }) },
  });
  return new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
