/** Why a written file was taken out again: words for each kind of finding. */
import { faultTitles } from '../known-patterns.ts';

const titles = new Map<string, { title: string; why: string }>([
  [
    'residual-identifier',
    {
      title: 'After cleaning, the file still holds something that identifies',
      why: 'Every written file is read again and searched for the identifiers of its source and its patient. What was found has to be looked at.',
    },
  ],
  ...Object.entries(faultTitles).map(([fault, title]): [string, { title: string; why: string }] => [
    `residual-${fault}`,
    {
      title: `After cleaning, the file ${title}`,
      why: 'Every written file is read again; what still looks identifying is taken out.',
    },
  ]),
]);

/** Title and plain sentence of a code that begins with `residual-`; undefined for any other. */
export const residualReason = (code: string): { title: string; why: string } | undefined => titles.get(code);
