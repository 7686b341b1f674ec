/** The desktop host and its preload script through the real engine; only Electron's own modules are replaced by recorders. */
import { fork } from 'node:child_process';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createClient, type Bridge } from '#shared/bridge.ts';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { temporaryFolder } from './helpers.ts';

const electron = vi.hoisted(() => {
  type Listener = (...args: never[]) => unknown;
  const state = {
    handlers: new Map<string, (event: unknown, ...args: unknown[]) => unknown>(),
    pageListeners: new Map<string, Set<(event: unknown, data: unknown) => void>>(),
    appListeners: new Map<string, Listener>(),
    contentListeners: new Map<string, Listener>(),
    windowListeners: new Map<string, Listener>(),
    windows: [] as { options: { webPreferences: object }; url: string }[],
    opener: undefined as Listener | undefined,
    schemes: [] as { scheme: string }[],
    pages: undefined as ((request: Request) => Promise<Response>) | undefined,
    permission: undefined as Listener | undefined,
    permissionCheck: undefined as Listener | undefined,
    bridge: undefined as unknown,
    senderUrl: 'app://page/index.html',
    dialogs: [] as { title: string; filters?: { extensions: string[] }[] }[],
    chosen: ['/some/folder'],
    shown: [] as string[],
    sandboxed: false,
    engines: [] as { pid: number | undefined; options: object }[],
    keyring: 'gnome_libsecret',
    quit: () => {},
    forkEngine: undefined as unknown as (file: string, args: string[], options: object) => unknown,
  };
  const deliver = (channel: string, data: unknown): void =>
    state.pageListeners.get(channel)?.forEach((listener) => listener({}, data));
  class BrowserWindow {
    url = '';
    options: unknown;
    webContents = {
      setWindowOpenHandler: (opener: Listener) => (state.opener = opener),
      on: (name: string, listener: Listener) => state.contentListeners.set(name, listener),
      send: deliver,
    };
    constructor(options: unknown) {
      this.options = options;
      state.windows.push(this as never);
    }
    loadURL(url: string): Promise<void> {
      this.url = url;
      return Promise.resolve();
    }
    on = (name: string, listener: Listener): unknown => state.windowListeners.set(name, listener);
    once = (name: string, listener: Listener): unknown => state.windowListeners.set(name, listener);
    getNormalBounds = (): object => ({ x: 10, y: 20, width: 900, height: 700 });
    isMaximized = (): boolean => false;
    isMinimized = (): boolean => false;
    focus(): void {}
    maximize(): void {}
    static getAllWindows = (): never[] => state.windows as never[];
  }
  return {
    state,
    module: {
      BrowserWindow,
      app: {
        enableSandbox: () => (state.sandboxed = true),
        requestSingleInstanceLock: () => true,
        whenReady: () => Promise.resolve(),
        on: (name: string, listener: Listener) => state.appListeners.set(name, listener),
        quit: () => state.quit(),
      },
      dialog: {
        showOpenDialog: (_window: unknown, options: never) => {
          state.dialogs.push(options);
          return Promise.resolve({ canceled: state.chosen.length === 0, filePaths: state.chosen });
        },
      },
      screen: { getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }] },
      shell: { showItemInFolder: (path: string) => state.shown.push(path) },
      safeStorage: {
        isEncryptionAvailable: () => state.keyring !== '',
        getSelectedStorageBackend: () => state.keyring,
        encryptString: (text: string) => Buffer.from([...Buffer.from(text)].map((byte) => byte ^ 0x5a)),
        decryptString: (bytes: Buffer) => Buffer.from([...bytes].map((byte) => byte ^ 0x5a)).toString(),
      },
      protocol: {
        registerSchemesAsPrivileged: (schemes: never) => (state.schemes = schemes),
        handle: (_scheme: string, pages: never) => (state.pages = pages),
      },
      session: {
        defaultSession: {
          setPermissionRequestHandler: (handler: never) => (state.permission = handler),
          setPermissionCheckHandler: (handler: never) => (state.permissionCheck = handler),
        },
      },
      utilityProcess: {
        fork: (file: string, args: string[], options: object) => state.forkEngine(file, args, options),
      },
      ipcMain: { handle: (channel: string, handler: never) => state.handlers.set(channel, handler) },
      ipcRenderer: {
        invoke: async (channel: string, ...args: unknown[]) =>
          structuredClone(await state.handlers.get(channel)!({ senderFrame: { url: state.senderUrl } }, ...args)),
        on: (channel: string, listener: never) => {
          state.pageListeners.set(channel, (state.pageListeners.get(channel) ?? new Set()).add(listener));
        },
        off: (channel: string, listener: never) => state.pageListeners.get(channel)?.delete(listener),
      },
      contextBridge: { exposeInMainWorld: (_name: string, value: unknown) => (state.bridge = value) },
    },
  };
});
vi.mock('electron', () => electron.module);
const page = vi.hoisted(() => ({ folder: '' }));
vi.mock('../../../main/hosts/page-files.ts', async (original) => ({
  ...(await original<object>()),
  get pageFolder() {
    return page.folder;
  },
}));

const { state } = electron;
let appData: string;

beforeAll(async () => {
  appData = temporaryFolder();
  page.folder = join(temporaryFolder(), 'renderer');
  mkdirSync(page.folder);
  writeFileSync(join(page.folder, 'index.html'), '<p>page');
  writeFileSync(join(page.folder, '..', 'secret.html'), 'secret');
  process.env['FAIRPACK_DATA'] = appData;
  // A utility process speaks like a forked one, but for these names.
  state.forkEngine = (file, args, options) => {
    const child = fork(file, args, { serialization: 'advanced', execArgv: [] });
    state.engines.push({ pid: child.pid, options });
    return {
      pid: child.pid,
      postMessage: (message: object) => child.send(message),
      on: (name: string, listener: never) => child.on(name, listener),
      once: (name: string, listener: never) => child.once(name, listener),
      kill: () => child.kill('SIGKILL'),
    };
  };
  await import('../../../main/hosts/preload.ts');
  await import('../../../main/hosts/electron.ts');
  await vi.waitFor(() => expect(state.windows).toHaveLength(1));
});
afterAll(async () => {
  await new Promise<void>((resolve) => {
    state.quit = resolve;
    state.appListeners.get('before-quit')!({ preventDefault() {} } as never);
  });
  delete process.env['FAIRPACK_DATA'];
});

const bridge = (): Bridge => state.bridge as Bridge;

describe('the window', () => {
  test('is isolated and sandboxed, and shows our page', () => {
    expect(state.sandboxed).toBe(true);
    expect(state.windows[0]).toMatchObject({
      url: 'app://page/index.html',
      options: { webPreferences: { contextIsolation: true, sandbox: true, nodeIntegration: false, webviewTag: false } },
    });
  });

  test('goes nowhere, opens nothing, is permitted nothing', () => {
    expect(state.opener!()).toEqual({ action: 'deny' });
    for (const wish of ['will-navigate', 'will-redirect', 'will-attach-webview']) {
      const preventDefault = vi.fn();
      state.contentListeners.get(wish)!({ preventDefault } as never);
      expect(preventDefault).toHaveBeenCalledOnce();
    }
    const decide = vi.fn();
    state.permission!(...(['contents', 'camera', decide] as never[]));
    expect(decide).toHaveBeenCalledWith(false);
    expect(state.permissionCheck!()).toBe(false);
  });

  test('is found again where it was, in a file only its owner reads', () => {
    state.windowListeners.get('close')!();
    const file = join(appData, 'window.json');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
      bounds: { x: 10, y: 20, width: 900, height: 700 },
      maximized: false,
    });
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
  });
});

describe('the page scheme', () => {
  test('serves the page with headers that allow nothing foreign', async () => {
    expect(state.schemes).toMatchObject([{ scheme: 'app' }]);
    const response = await state.pages!(new Request('app://page/index.html'));
    expect(await response.text()).toBe('<p>page');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'self'");
  });

  test.each(['app://page/..%2fsecret.html', 'app://page/none.html', 'app://other/index.html', 'app://page/%00.html'])(
    'refuses %s',
    async (url) => {
      expect((await state.pages!(new Request(url))).status).toBe(404);
    },
  );
});

describe('the bridge', () => {
  test('carries requests, bytes and events between the page and the engine', async () => {
    const client = createClient(bridge());
    await expect(client.call('app.info', {})).resolves.toMatchObject({ node: process.version });
    await expect(client.call('workspace.open', { folder: '' })).rejects.toMatchObject({ code: 'invalid-input' });
    await expect(client.bytes({ kind: 'csv', table: 'checks' })).rejects.toMatchObject({ code: 'no-workspace' });
    const states: string[] = [];
    const stop = client.on('engine', (event) => states.push(event.state));
    await client.host('host.restartEngine', {});
    stop();
    expect(states).toEqual(['lost', 'restarted']);
    expect(state.engines).toHaveLength(2);
    expect(state.engines[0]!.options).toMatchObject({ stdio: 'ignore' });
    await expect(client.call('app.info', {})).resolves.toMatchObject({ node: process.version });
  });

  test('asks the system for folders and files', async () => {
    const client = createClient(bridge());
    await expect(client.host('host.chooseFolder', { title: 'Images' })).resolves.toEqual({ path: '/some/folder' });
    state.chosen = [];
    await expect(client.host('host.chooseFile', { title: 'Table', endings: ['.csv', 'tsv'] })).resolves.toEqual({
      path: null,
    });
    expect(state.dialogs.at(-1)).toMatchObject({ title: 'Table', filters: [{ extensions: ['csv', 'tsv'] }] });
    await client.host('host.showInFolder', { path: appData });
    expect(state.shown).toEqual([appData]);
    await expect(client.host('host.showInFolder', { path: join(appData, 'none') })).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  test.each(['https://evil.example/', 'data:text/html,x', 'file:///etc/passwd', 'app://other/index.html'])(
    'refuses %s as a sender',
    async (url) => {
      state.senderUrl = url;
      await expect(bridge().request('app.info', {})).rejects.toThrow('Unknown sender');
      await expect(bridge().bytes({ kind: 'csv', table: 'checks' })).rejects.toThrow('Unknown sender');
      state.senderUrl = 'app://page/index.html';
    },
  );
});

describe('the keychain of the system', () => {
  const passphrase = 'ferry-lantern-copper-42';

  test(
    'keeps the passphrase of a project and unlocks it without showing it to the page',
    { timeout: 60_000 },
    async () => {
      const client = createClient(bridge());
      const info = await client.call('workspace.open', { folder: join(temporaryFolder(), 'project'), create: true });
      const of = { project: info.id };
      await client.call('workspace.setPassphrase', { next: passphrase });
      expect(await client.host('host.keychain', of)).toEqual({ available: true, why: '', holds: false });
      await expect(client.host('host.unlock', of)).rejects.toMatchObject({ code: 'not-found' });
      await client.host('host.keepPassphrase', { ...of, passphrase });
      const file = join(appData, 'keychain.json');
      expect(readFileSync(file, 'utf8')).not.toContain(passphrase);
      if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
      await client.call('workspace.close', {});
      expect(await client.call('workspace.open', { folder: info.folder })).toMatchObject({ locked: true });
      await expect(client.call('jobs.list', {})).rejects.toMatchObject({ code: 'locked' });
      expect(await client.host('host.unlock', of)).toEqual({});
      await expect(client.call('jobs.list', {})).resolves.toEqual([]);

      // Changed elsewhere: what is kept is of no use, and is forgotten.
      await client.call('workspace.setPassphrase', { current: passphrase, next: `${passphrase}-new` });
      await client.call('workspace.close', {});
      await client.call('workspace.open', { folder: info.folder });
      await expect(client.host('host.unlock', of)).rejects.toMatchObject({ code: 'wrong-passphrase' });
      expect(await client.host('host.keychain', of)).toMatchObject({ holds: false });
      await client.call('workspace.close', {});
    },
  );

  test('that is none is not used: a fixed password of the system protects nothing', async () => {
    const client = createClient(bridge());
    const of = { project: 'x' };
    for (const keyring of ['', ...(process.platform === 'linux' ? ['basic_text'] : [])]) {
      state.keyring = keyring;
      expect(await client.host('host.keychain', of)).toMatchObject({
        available: false,
        why: expect.stringMatching(/typed/) as string,
      });
      await expect(client.host('host.keepPassphrase', { ...of, passphrase })).rejects.toMatchObject({
        code: 'unavailable',
      });
    }
    state.keyring = 'gnome_libsecret';
  });
});
