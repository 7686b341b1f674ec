/** Opening, starting and closing projects from the page. */
import { act } from './act.svelte.ts';
import { client } from './client.ts';
import { project } from './project.svelte.ts';
import { go } from './router.svelte.ts';
import { startSheet } from './start-sheet.svelte.ts';

async function arrive(): Promise<void> {
  go('#/library');
  await project.refresh();
}

export async function openExisting(folder: string): Promise<boolean> {
  const opened = await act('The project was not opened', () => client.call('workspace.open', { folder }));
  if (opened) await arrive();
  return opened !== undefined;
}

/** Shows the dialog that starts or opens a project. */
export const openProject = (): void => {
  startSheet.open = true;
};

/** A new project over a folder of images; reading begins at once. */
export async function startProject(place: string, name: string, images: string | undefined): Promise<boolean> {
  const opened = await act('The project was not started', () =>
    client.call('workspace.open', { folder: place, create: true, name }),
  );
  if (!opened) return false;
  if (images) await act('The folder was not added', () => client.call('library.addFolder', { folder: images }));
  await arrive();
  return true;
}

/** The synthetic collection and a project over it, in a new folder. */
export async function startSample(place: string): Promise<boolean> {
  const started = await act('The sample was not made', () => client.call('workspace.sample', { folder: place }));
  if (started) await arrive();
  return started !== undefined;
}

export async function closeProject(): Promise<void> {
  await act('The project was not closed', () => client.call('workspace.close', {}));
  await project.refresh();
}
