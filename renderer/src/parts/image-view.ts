/** Windows, sizes and words of the film room; pure. */
import { widest, type Frame, type Look } from '#shared/frame.ts';
import type { IconName } from './icon-names.ts';

export type DragTool = 'window' | 'pan' | 'zoom';
/** A tool of whatever lies over the image; where that leaves a drag alone, the image does `drags` with it. */
export interface LayerTool {
  value: string;
  icon: IconName;
  label: string;
  drags: DragTool;
}
export interface Preset {
  name: string;
  /** For a narrow button. */
  short: string;
  window: Look['window'];
}

/** Windows that radiologists read CT by, in Hounsfield units. */
const ofCt: readonly Preset[] = [
  { name: 'Lung', short: 'Lung', window: { center: -600, width: 1500 } },
  { name: 'Soft tissue of the chest', short: 'Soft', window: { center: 40, width: 400 } },
  { name: 'Abdomen', short: 'Abdomen', window: { center: 60, width: 350 } },
  { name: 'Bone', short: 'Bone', window: { center: 400, width: 1800 } },
  { name: 'Brain', short: 'Brain', window: { center: 40, width: 80 } },
];

/** How an image is shown at first: as its file says, else over all its values. */
export const firstWindow = (frame: Frame): Look['window'] =>
  frame.windows[0] ?? (frame.table ? 'table' : widest(frame));

export function presetsOf(frame: Frame): Preset[] {
  if (frame.type === 'rgb') return [];
  const stored = frame.windows.slice(0, 3).map(({ name, ...window }, place) => ({
    name: place === 0 ? 'As stored' : name,
    short: place === 0 ? 'Stored' : `Stored ${place + 1}`,
    window,
  }));
  const table = frame.table ? [{ name: 'Table of the file', short: 'Table', window: 'table' as const }] : [];
  const whole = { name: 'All values', short: 'All', window: widest(frame) };
  return [...stored, ...table, whole, ...(frame.modality === 'CT' ? ofCt : [])];
}

/** Page pixels a column, where the whole image is to be seen. */
export function fitScale(
  { rows, columns, aspect }: Frame,
  { width, height }: { width: number; height: number },
): number {
  const scale = Math.min(width / columns, height / (rows * aspect));
  return scale > 0 ? scale : 1;
}

const rounded = (value: number): string =>
  Math.abs(value) >= 10 || Number.isInteger(value) ? String(Math.round(value)) : value.toPrecision(3);

export function windowWords(frame: Frame, window: Look['window']): string {
  if (frame.type === 'rgb') return 'colour';
  return window === 'table' ? 'by the table of the file' : `W ${rounded(window.width)} L ${rounded(window.center)}`;
}
