/** Desktop host: one sandboxed window over an engine in a utility process. */
import { existsSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  protocol,
  safeStorage,
  screen,
  session,
  shell,
  utilityProcess,
  type IpcMainInvokeEvent,
  type OpenDialogOptions,
} from 'electron';
import type { BytesRef } from '#shared/contract/index.ts';
import { Failure } from '#shared/failure.ts';
import type { FromEngine } from '../workers/messages.ts';
import { appDataFolder } from './app-data.ts';
import { startEngine, type EngineHandle } from './engine-client.ts';
import { environment, type ForkEngine } from './engine-connection.ts';
import { withHost, type HostBridge, type HostHandlers } from './host-methods.ts';
import { systemKeychain } from './keychain.ts';
import { pageFolder, pageHeaders, readPageFile } from './page-files.ts';
import { streamPath, type Streams } from './streams.ts';
import { readWindowState, saveWindowState } from './window-state.ts';

const devServer = process.env['ELECTRON_RENDERER_URL'];
const home = devServer ?? 'app://page/index.html';
const preload = join(pageFolder, '../preload/preload.cjs');

// A private scheme gives the page a real origin, which file:// does not. Only possible before `ready`.
protocol.registerSchemesAsPrivileged([
  // `stream`: a player asks for parts.
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
]);
app.enableSandbox();

/** Compares scheme and host: Node gives every private scheme the origin "null". */
function isOurPage(url = 'about:blank'): boolean {
  const [given, ours] = [new URL(url), new URL(home)];
  return given.protocol === ours.protocol && given.host === ours.host;
}

async function servePage(request: Request, streams: Streams): Promise<Response> {
  const { host, pathname } = new URL(request.url);
  if (host === 'page' && request.method === 'GET' && pathname.startsWith(streamPath)) {
    const { status, headers, body } = await streams.answer(pathname, request.headers.get('range') ?? undefined);
    const stream = Readable.toWeb(Readable.from(body, { objectMode: false, highWaterMark: 1 }));
    return new Response(stream as ReadableStream<Uint8Array>, { status, headers: { ...pageHeaders, ...headers } });
  }
  const file = host === 'page' && request.method === 'GET' ? await readPageFile(pageFolder, pathname) : undefined;
  if (!file) return new Response('Not found', { status: 404, headers: pageHeaders });
  return new Response(new Uint8Array(file.body), { headers: { ...pageHeaders, 'content-type': file.type } });
}

const forkUtility: ForkEngine = (file) => {
  const child = utilityProcess.fork(file, [], {
    serviceName: 'Fairpack engine',
    stdio: 'ignore',
    env: environment(),
  });
  return {
    get pid() {
      return child.pid;
    },
    post: (message) => child.postMessage(message),
    onMessage: (listener) => child.on('message', (message: FromEngine) => listener(message)),
    onExit: (listener) => child.once('exit', () => listener()),
    kill: () => void child.kill(),
  };
};

let window: BrowserWindow | undefined;

async function choose(options: OpenDialogOptions): Promise<{ path: string | null }> {
  const { canceled, filePaths } = await (window
    ? dialog.showOpenDialog(window, options)
    : dialog.showOpenDialog(options));
  return { path: canceled ? null : (filePaths[0] ?? null) };
}

const handlers: HostHandlers = {
  'host.chooseFolder': ({ title }) => choose({ title, properties: ['openDirectory', 'createDirectory'] }),
  'host.chooseFile': ({ title, endings }) =>
    choose({
      title,
      properties: ['openFile'],
      filters: endings.length
        ? [{ name: title || 'Files', extensions: endings.map((ending) => ending.replace('.', '')) }]
        : [],
    }),
  'host.showInFolder'({ path }) {
    if (!isAbsolute(path) || !existsSync(path)) throw new Failure('not-found', `There is no ${path}.`);
    shell.showItemInFolder(path);
    return {};
  },
};

function openWindow(appData: string): void {
  const state = readWindowState(
    appData,
    screen.getAllDisplays().map(({ workArea }) => workArea),
  );
  const opened = new BrowserWindow({
    width: 1360,
    height: 860,
    ...state.bounds,
    minWidth: 720,
    minHeight: 480,
    title: 'Fairpack',
    show: false,
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  });
  window = opened;
  if (state.maximized) opened.maximize();
  opened.once('ready-to-show', () => opened.show());
  opened.on('close', () =>
    saveWindowState(appData, { bounds: opened.getNormalBounds(), maximized: opened.isMaximized() }),
  );
  opened.on('closed', () => (window = undefined));
  // The page never leaves itself and opens nothing: whatever asks for that is not ours.
  opened.webContents.setWindowOpenHandler(() => ({ action: 'deny' }));
  for (const wish of ['will-navigate', 'will-redirect', 'will-attach-webview'] as const)
    opened.webContents.on(wish as 'will-navigate', (event) => event.preventDefault());
  void opened.loadURL(home);
}

function answerPage(engine: EngineHandle, bridge: HostBridge): void {
  function refuseStrangers(event: IpcMainInvokeEvent): void {
    if (!isOurPage(event.senderFrame?.url)) throw new Error('Unknown sender');
  }
  ipcMain.handle('fairpack:request', (event, method: string, input: unknown) => {
    refuseStrangers(event);
    return bridge.request(String(method), input);
  });
  ipcMain.handle('fairpack:bytes', (event, ref: BytesRef) => {
    refuseStrangers(event);
    return bridge.bytes(ref);
  });
  engine.subscribe((event) => {
    for (const open of BrowserWindow.getAllWindows()) open.webContents.send('fairpack:event', event);
  });
}

function start(): void {
  session.defaultSession.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.defaultSession.setPermissionCheckHandler(() => false);

  const appData = appDataFolder();
  const engine = startEngine({ appData, fork: forkUtility });
  const bridge = withHost(engine, handlers, systemKeychain(safeStorage, appData));
  protocol.handle('app', (request) => servePage(request, bridge.streams));
  answerPage(engine, bridge);
  const openProject = (folder: string | undefined): void => {
    // A failure shows on the start page: no project is open there.
    if (folder) void engine.request('workspace.open', { folder: resolve(folder) });
  };
  openProject(process.env['FAIRPACK_OPEN']);

  openWindow(appData);
  app.on('activate', () => {
    if (!window) openWindow(appData);
  });
  app.on('second-instance', () => {
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });

  let closed = false;
  app.on('before-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    void engine.close().then(() => {
      closed = true;
      app.quit();
    });
  });
}

// Two windows would fight over the same project: the second program shows the first one's window and ends.
if (!app.requestSingleInstanceLock()) app.quit();
// Not `await app.whenReady()`: Electron emits `ready` only after this module has finished loading.
else void app.whenReady().then(start);
