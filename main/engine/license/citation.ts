/** How the dataset is cited, after the DataCite recommendation: Creator (Year): Title. Version. Publisher. Type. Identifier. */
import type { Dataset } from '#shared/contract/license.ts';

/** First letters of given names: `Ana Maria` → `A. M.`, `Jean-Luc` → `J.-L.`. */
export const initials = (given: string): string =>
  given
    .trim()
    .split(/\s+/)
    .filter(Boolean)
    .map((name) =>
      name
        .split('-')
        .filter(Boolean)
        .map((part) => `${[...part][0]!.toUpperCase()}.`)
        .join('-'),
    )
    .join(' ');

/** One line of text; parts that are not known yet are left out. `year` is the year of publication. */
export function citation(dataset: Dataset, year: number): string {
  const names = dataset.creators.map(({ family, given }) => (given.trim() ? `${family}, ${initials(given)}` : family));
  const who = names.length > 7 ? [...names.slice(0, 6), 'et al.'].join('; ') : names.join('; ');
  const parts = [
    `${who ? `${who} ` : ''}(${year}): ${dataset.title.trim() || 'Untitled dataset'}`,
    `Version ${dataset.version}`,
    dataset.publisher.trim(),
    'Dataset',
  ].filter(Boolean);
  return `${parts.map((part) => part.replace(/\.$/, '')).join('. ')}.${dataset.doi ? ` https://doi.org/${dataset.doi}` : ''}`;
}
