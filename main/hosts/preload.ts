/** Electron's bridge, exposed to the page as `window.bridge`; it carries messages and nothing else. */
import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge } from '#shared/bridge.ts';
import type { EngineEvent } from '#shared/contract/index.ts';
import type { Reply } from '#shared/failure.ts';

const bridge: Bridge = {
  request: (method, input) => ipcRenderer.invoke('fairpack:request', method, input) as Promise<Reply>,
  bytes: (ref) => ipcRenderer.invoke('fairpack:bytes', ref) as Promise<Reply<Uint8Array>>,
  subscribe(listener) {
    // The event of Electron itself stays here: it would hand the page the sender.
    const forward = (_: unknown, event: EngineEvent): void => listener(event);
    ipcRenderer.on('fairpack:event', forward);
    return () => ipcRenderer.off('fairpack:event', forward);
  },
};

contextBridge.exposeInMainWorld('bridge', bridge);
