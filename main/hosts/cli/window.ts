/** `open` and `serve`: the window, or the same page in a browser. */
import { serveUntilStopped } from '../browser.ts';
import { findElectron, runDesktop } from '../desktop.ts';
import { exitCodes, type ExitCode, type Output } from './output.ts';

export async function serveProject(workspace: string | undefined, port: number, open = false): Promise<ExitCode> {
  await serveUntilStopped({ ...(workspace === undefined ? {} : { folder: workspace }), port, open });
  return exitCodes.done;
}

export async function openProject(output: Output, workspace: string | undefined): Promise<ExitCode> {
  const electron = findElectron();
  if ('missing' in electron) {
    output.say(electron.missing);
    return serveProject(workspace, 0, true);
  }
  return (await runDesktop(electron.program, workspace)) === 0 ? exitCodes.done : exitCodes.failed;
}
