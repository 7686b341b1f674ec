/** Where the program keeps its few notes on this computer: the list of recent projects and the window's place. */
import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

function defaultFolder(): string {
  const home = homedir();
  if (process.platform === 'darwin') return join(home, 'Library', 'Application Support', 'Fairpack');
  if (process.platform === 'win32') return join(process.env['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'Fairpack');
  return join(process.env['XDG_DATA_HOME'] || join(home, '.local', 'share'), 'fairpack');
}

/** The same folder for every host, readable by its owner only; `FAIRPACK_DATA` chooses another. */
export function appDataFolder(): string {
  const folder = process.env['FAIRPACK_DATA'] || defaultFolder();
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}
