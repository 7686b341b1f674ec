/** `npm run dev`: the page with hot reload; the engine starts again whenever its sources change. */
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { createServer } from 'vite';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { pdfFiles } from './pdf-files.ts';
import { appDataFolder } from './app-data.ts';
import { browserHandlers } from './browser.ts';
import { findElectron } from './desktop.ts';
import { startEngine } from './engine-client.ts';
import { withHost } from './host-methods.ts';
import { serve } from './server.ts';

const root = join(import.meta.dirname, '../..');
const settle = 300; // ms without a change before the engine starts again

async function inBrowser(): Promise<void> {
  const engine = startEngine({ appData: appDataFolder() });
  // The development server hands out the page; this one only answers /api.
  const api = await serve(withHost(engine, browserHandlers), join(root, 'renderer'));
  const page = await createServer({
    configFile: false,
    root: join(root, 'renderer'),
    plugins: [svelte(), pdfFiles],
    // The host name stays the page's own, so that the guard of the API sees one origin.
    server: {
      host: '127.0.0.1',
      proxy: Object.fromEntries(
        ['/api', '/stream'].map((path) => [path, { target: new URL(api.url).origin, changeOrigin: false }]),
      ),
    },
  });
  await page.listen();
  const address = page.resolvedUrls?.local[0] ?? '';
  console.log(`Fairpack, reloading on every change:\n\n  ${address}#${api.token}\n\nStop with Ctrl+C.`);

  let timer: NodeJS.Timeout | undefined;
  for (const folder of ['main', 'shared'])
    watch(join(root, folder), { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        console.log('The engine starts again.');
        engine.restart().catch((error: unknown) => console.error(error instanceof Error ? error.message : error));
      }, settle);
    });
  process.once('SIGINT', () => {
    void Promise.all([page.close(), api.close(), engine.close()]).then(() => process.exit(0));
  });
}

const electron = findElectron();
if ('program' in electron) {
  const tool = join(root, 'node_modules/electron-vite/bin/electron-vite.js');
  spawn(process.execPath, [tool, 'dev', '--watch'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ELECTRON_EXEC_PATH: electron.program },
  }).once('exit', (code) => process.exit(code ?? 1));
} else {
  await inBrowser();
}
