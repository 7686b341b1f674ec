/** Serves one project's page to the browser of this computer: the host where Electron cannot run, or need not. */
import { spawn } from 'node:child_process';
import { existsSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { Failure, unwrap } from '#shared/failure.ts';
import { appDataFolder } from './app-data.ts';
import { startEngine } from './engine-client.ts';
import { environment } from './engine-connection.ts';
import { withHost, type HostHandlers } from './host-methods.ts';
import { pageFolder } from './page-files.ts';
import { serve, type RunningServer } from './server.ts';

export interface ServedWorkspace {
  url: string;
  stop(): Promise<void>;
}

export const hasDesktop = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);

/** Opens a file or folder with the program that the desktop has for it. */
function openWithDesktop(path: string): void {
  const openers: Partial<Record<NodeJS.Platform, string>> = { darwin: 'open', win32: 'explorer' };
  spawn(openers[process.platform] ?? 'xdg-open', [path], { detached: true, stdio: 'ignore', env: environment() })
    .on('error', () => {}) // nothing here opens it: the printed address is enough
    .unref();
}

const noDialogs = (): never => {
  throw new Failure('unavailable', 'A page in a browser cannot open a dialog of the system.');
};
export const browserHandlers: HostHandlers = {
  'host.chooseFolder': noDialogs,
  'host.chooseFile': noDialogs,
  'host.showInFolder'({ path }) {
    if (!hasDesktop()) throw new Failure('unavailable', 'There is no desktop here that could show a folder.');
    if (!isAbsolute(path) || !existsSync(path)) throw new Failure('not-found', `There is no ${path}.`);
    // Only ever a folder: opening a file could start it.
    openWithDesktop(statSync(path).isDirectory() ? path : dirname(path));
    return {};
  },
};

async function listen(...args: Parameters<typeof serve>): Promise<RunningServer> {
  try {
    return await serve(...args);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'EADDRINUSE' || code === 'EACCES')
      throw new Failure(
        'unavailable',
        `Port ${args[2]} is taken or not allowed. Choose another with --port, or none.`,
        { cause: error },
      );
    throw error;
  }
}

/**
 * Starts an engine and serves the page on the loopback interface (port 0: any free one) until stopped; opens a browser
 * where asked and possible. Throws the Failure of opening `folder`, and `unavailable` for a port or page that is missing.
 */
export async function serveWorkspace(options: {
  folder?: string;
  port?: number;
  open: boolean;
}): Promise<ServedWorkspace> {
  if (!existsSync(join(pageFolder, 'index.html')))
    throw new Failure('unavailable', 'The page has not been built yet. Run `npm run build` first.');
  const appData = appDataFolder();
  const engine = startEngine({ appData });
  let server: RunningServer;
  try {
    if (options.folder !== undefined) unwrap(await engine.request('workspace.open', { folder: options.folder }));
    server = await listen(withHost(engine, browserHandlers), pageFolder, options.port ?? 0);
  } catch (error) {
    await engine.close();
    throw error;
  }

  // Arguments of a browser can be read by every user of the machine, so it is given a private file that leads to the page.
  const doorway = join(appData, `open-${process.pid}-${Date.now()}.html`);
  const removeDoorway = (): void => rmSync(doorway, { force: true });
  if (options.open && hasDesktop()) {
    writeFileSync(doorway, `<!doctype html><meta http-equiv="refresh" content="0; url=${server.url}">`, {
      mode: 0o600,
      flag: 'wx',
    });
    process.once('exit', removeDoorway);
    openWithDesktop(doorway);
  }
  return {
    url: server.url,
    async stop() {
      removeDoorway();
      process.off('exit', removeDoorway);
      await server.close();
      await engine.close();
    },
  };
}

/** Serves until Ctrl+C, saying on stdout where the page is and how to stop. */
export async function serveUntilStopped(options: Parameters<typeof serveWorkspace>[0]): Promise<void> {
  const { url, stop } = await serveWorkspace(options);
  console.log(
    `Fairpack is open at\n\n  ${url}\n\nThe address holds a secret: whoever on this computer knows it can see the project. Stop with Ctrl+C.`,
  );
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
  await stop();
}
