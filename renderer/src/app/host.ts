/** What only the host can do: system dialogs, starting the engine again. A host that cannot says so, and the page helps itself. */
import { client } from './client.ts';
import { isDesktop } from './connect.ts';

/** `false` where this host has no dialogs; otherwise the path, or undefined when it was closed. Endings with their dot. */
export async function systemChooser(
  kind: 'folder' | 'file',
  title: string,
  endings: readonly string[],
): Promise<string | undefined | false> {
  if (!isDesktop()) return false;
  const { path } =
    kind === 'folder'
      ? await client.host('host.chooseFolder', { title })
      : await client.host('host.chooseFile', { title, endings: endings.map((ending) => ending.replace(/^\./, '')) });
  return path ?? undefined;
}

export const restartEngine = (): Promise<object> => client.host('host.restartEngine', {});
export const showInFolder = (path: string): Promise<object> => client.host('host.showInFolder', { path });
