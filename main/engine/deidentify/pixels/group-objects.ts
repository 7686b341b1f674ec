/** Puts objects of one kind into groups by where text is in them: pure, over rows. */
import { createHash } from 'node:crypto';
import { betweenObjects, fits, type Cells } from './layout.ts';

export interface Layout {
  id: number;
  look: Cells;
  members: number;
}
export interface Assigned {
  instance: number;
  /** Place of the layout: that of a known one, or of a new one in `fresh`, after all known ones. */
  layout: number;
  outlier: boolean;
}

/** So many objects with text where the others have none are a layout of their own. */
const fewest = 3;

/** The name of a layout follows from its cells, so that it is the same whenever it is found. */
export const layoutName = (look: Cells): string =>
  look === '' ? '' : createHash('sha256').update(look).digest('hex').slice(0, 12);

/**
 * Known layouts stay as they are, so that what was decided about them holds. Objects that fit none found a layout where
 * they are several, or the first of their kind; one by one they are outliers of the largest layout.
 */
export function groupObjects(
  objects: readonly { instance: number; cells: Cells }[],
  layouts: readonly Layout[],
): { fresh: Cells[]; assigned: Assigned[] } {
  const byCells = new Map<Cells, number[]>();
  for (const { instance, cells } of objects) {
    const list = byCells.get(cells);
    if (list) list.push(instance);
    else byCells.set(cells, [instance]);
  }
  const places: { look: Cells; members: number; instances: number[] }[] = layouts.map(({ look, members }) => ({
    look,
    members,
    instances: [],
  }));
  const known = places.length;
  const alike = (cells: Cells, look: Cells): boolean =>
    (cells === '') === (look === '') && fits(cells, look, betweenObjects);
  const leaders: { look: Cells; instances: number[] }[] = [];
  const most = [...byCells].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
  for (const [cells, instances] of most) {
    const place = places.find(({ look }) => alike(cells, look));
    if (place) {
      place.instances.push(...instances);
      continue;
    }
    const leader = leaders.find(({ look }) => alike(cells, look));
    if (leader) leader.instances.push(...instances);
    else leaders.push({ look: cells, instances: [...instances] });
  }
  leaders.sort((a, b) => b.instances.length - a.instances.length);
  const lone: number[] = [];
  for (const { look, instances } of leaders) {
    const first = places.every((place) => place.look === '');
    if (first || look === '' || instances.length >= fewest) places.push({ look, members: 0, instances });
    else lone.push(...instances);
  }
  const home = places.reduce(
    (best, { members, instances }, at) => {
      const size = members + instances.length;
      return size > best.size ? { at, size } : best;
    },
    { at: 0, size: -1 },
  ).at;
  return {
    fresh: places.slice(known).map(({ look }) => look),
    assigned: [
      ...places.flatMap(({ instances }, layout) => instances.map((instance) => ({ instance, layout, outlier: false }))),
      ...lone.map((instance) => ({ instance, layout: home, outlier: true })),
    ],
  };
}
