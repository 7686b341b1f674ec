/** Written objects by who answers for what their pixels show. */
import { statement, type Database } from './database.ts';

export interface PixelTally {
  clean: number;
  masked: number;
  maskedByRecipe: number;
  foundFreeByRecipe: number;
  notLookedAt: number;
}

const names: Record<string, keyof PixelTally> = {
  'clean-person': 'clean',
  'mask-person': 'masked',
  'mask-recipe': 'maskedByRecipe',
  'clean-recipe': 'foundFreeByRecipe',
};

/** From what stood in the task of each object when it was written, as `details.pixels` keeps it. */
export function pixelTally(db: Database, release: number, written: number): PixelTally {
  const tally: PixelTally = { clean: 0, masked: 0, maskedByRecipe: 0, foundFreeByRecipe: 0, notLookedAt: written };
  const rows = statement<[number], { pixels: string; objects: number }>(
    db,
    `SELECT json_extract(details, '$.pixels') AS pixels, count(*) AS objects FROM output
     WHERE release = ? AND state = 'written' AND details LIKE '%"pixels":%' GROUP BY 1`,
  ).all(release);
  for (const { pixels, objects } of rows) {
    const name = names[pixels];
    if (!name) continue;
    tally[name] += objects;
    tally.notLookedAt -= objects;
  }
  return tally;
}
