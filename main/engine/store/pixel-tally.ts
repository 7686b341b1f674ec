/** Written objects by who answers for what their pixels show. */
import { statement, type Database } from './database.ts';

/** Objects with boxes that were made black, and their frames: `frames` of `of` have boxes. */
export interface Blackened {
  by: 'person' | 'recipe';
  method: string;
  objects: number;
  frames: number;
  of: number;
}
export interface PixelTally {
  clean: number;
  masked: number;
  maskedByRecipe: number;
  foundFreeByRecipe: number;
  notLookedAt: number;
  blackened: Blackened[];
}

const names: Record<string, Exclude<keyof PixelTally, 'blackened'>> = {
  'clean-person': 'clean',
  'mask-person': 'masked',
  'mask-recipe': 'maskedByRecipe',
  'clean-recipe': 'foundFreeByRecipe',
};

/** From what stood in the task of each object when it was written, as `details.pixels` keeps it. */
export function pixelTally(db: Database, release: number, written: number): PixelTally {
  const tally: PixelTally = {
    clean: 0,
    masked: 0,
    maskedByRecipe: 0,
    foundFreeByRecipe: 0,
    notLookedAt: written,
    blackened: blackened(db, release),
  };
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

/** From what was done to each object, as `details.masked` keeps it. */
const blackened = (db: Database, release: number): Blackened[] =>
  statement<[number], Blackened>(
    db,
    `SELECT iif(json_extract(details, '$.pixels') = 'mask-person', 'person', 'recipe') AS "by",
       json_extract(details, '$.masked.method') AS method, count(*) AS objects,
       sum(json_extract(details, '$.masked.frames')) AS frames, sum(json_extract(details, '$.masked.of')) AS "of"
     FROM output WHERE release = ? AND state = 'written' AND details LIKE '%"masked":%' GROUP BY 1, 2 ORDER BY 1, 2`,
  ).all(release);
