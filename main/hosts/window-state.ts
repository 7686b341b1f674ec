/** Where the window was, kept in the program's own folder; a place that is no longer on any screen is forgotten. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const Bounds = z.strictObject({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().min(400),
  height: z.number().int().min(300),
});
const WindowState = z.strictObject({ bounds: Bounds.optional(), maximized: z.boolean() });
export type WindowState = z.infer<typeof WindowState>;
export type Rectangle = z.infer<typeof Bounds>;

const leastVisible = 100; // pixels of the window, both ways, that a person can still catch with the mouse

export function isOnScreen(bounds: Rectangle, screens: readonly Rectangle[]): boolean {
  return screens.some((screen) => {
    const across = Math.min(bounds.x + bounds.width, screen.x + screen.width) - Math.max(bounds.x, screen.x);
    const down = Math.min(bounds.y + bounds.height, screen.y + screen.height) - Math.max(bounds.y, screen.y);
    return across >= leastVisible && down >= leastVisible;
  });
}

const stateFile = (appData: string): string => join(appData, 'window.json');

export function readWindowState(appData: string, screens: readonly Rectangle[]): WindowState {
  try {
    const state = WindowState.parse(JSON.parse(readFileSync(stateFile(appData), 'utf8')));
    return state.bounds && isOnScreen(state.bounds, screens) ? state : { maximized: state.maximized };
  } catch {
    return { maximized: false };
  }
}

export function saveWindowState(appData: string, state: WindowState): void {
  try {
    writeFileSync(stateFile(appData), JSON.stringify(state), { mode: 0o600 });
  } catch {
    // The window opens in the middle next time.
  }
}
