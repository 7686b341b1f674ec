/** Words of the pixel review: where a group stands, what a place shows, what becomes of the values. */
import type { Output } from '#shared/contract/index.ts';
import type { FoundText, PixelDecision, PixelGroup, PixelPolicy } from '#shared/contract/pixels.ts';
import type { Sentence } from '#shared/contract/steps.ts';
import type { Frame } from '#shared/frame.ts';
import type { Status } from '../../parts/icon-names.ts';
import { count, counted } from '../../parts/words.ts';
import type { Line, Place, Standing } from './pixel-draft.ts';

export function standingOfGroup({
  state,
  risk,
  texts,
  outliers,
  undecided,
  instances,
}: Pick<PixelGroup, 'state' | 'risk' | 'texts' | 'outliers' | 'undecided' | 'instances'>): {
  status: Status;
  word: string;
} {
  // What nobody decided and does not wait follows the recipe.
  const recipe = undecided > 0 ? ' by the recipe' : '';
  if (state === 'clean') return { status: 'pass', word: 'Looked at, nothing to hide' };
  if (state === 'mask') return { status: 'pass', word: `Masked${recipe}` };
  if (state === 'withhold') return { status: 'pass', word: `Left out${recipe}` };
  if (state === 'mixed') return { status: 'pass', word: 'Decided in parts' };
  if (state === 'unread') return { status: 'wait', word: 'Not read yet' };
  if (risk === 'plain' && texts === 0) return { status: 'idle', word: 'Never looked at' };
  if (undecided === outliers && undecided < instances)
    return { status: 'wait', word: `${counted(outliers, 'object')} ${outliers === 1 ? 'looks' : 'look'} different` };
  if (texts > 0) return { status: 'block', word: `${counted(texts, 'text')} found` };
  return { status: 'wait', word: 'No text found, look' };
}

export const standings: Record<Standing, { status: Status; word: string }> = {
  masked: { status: 'pass', word: 'Masked' },
  kept: { status: 'pass', word: 'Stays' },
  undecided: { status: 'wait', word: 'Undecided' },
};

export const verdictWords: Record<PixelDecision['verdict'], string> = {
  clean: 'nothing to hide',
  mask: 'masked',
  withhold: 'left out',
};

export const policyWords: Record<PixelPolicy, string> = {
  ask: 'They wait for a person',
  withhold: 'They are left out',
  mask: 'What was found is masked',
};

/** The question of the tab, answered; its numbers lead to their groups. */
export function pixelSentence({ groups, waiting, withText, neverLooked }: Output<'deidentify.pixels'>): Sentence {
  const link = (state: string): string => `#/deidentify?tab=pixels&state=${state}`;
  if (groups === 0) return [{ text: 'No image is in yet.' }];
  const seen: Sentence =
    neverLooked > 0
      ? [
          { text: count(neverLooked), link: link('waiting') },
          { text: ` plain ${neverLooked === 1 ? 'one was' : 'ones were'} never looked at.` },
        ]
      : [{ text: 'somebody looked at every plain one.' }];
  if (waiting === 0) return [{ text: 'No group of look-alike frames waits for you; ' }, ...seen];
  return [
    { text: count(waiting), link: link('waiting') },
    { text: ' of ' },
    { text: count(groups), link: link('all') },
    { text: ` groups ${waiting === 1 ? 'waits' : 'wait'} for you` },
    ...(withText > 0 ? [{ text: `, ${count(withText)} ${withText === 1 ? 'shows' : 'show'} text` }] : []),
    { text: '; ' },
    ...seen,
  ];
}

/** The distinct words at a place; text that was seen and not read says so. */
export const wordsOf = ({ texts }: Place): string[] => [
  ...new Set(
    texts.map(({ text, confidence }) => (confidence === 0 || text === '' ? 'text that cannot be read' : text)),
  ),
];
const readings = (texts: readonly FoundText[]): string[] => [...new Set(texts.map(({ why }) => why).filter(Boolean))];

export function titleOf(line: Line): string {
  if (line.place) return wordsOf(line.place).join(' · ');
  return line.mask?.from === 'suggestion' ? 'suggested mask' : 'drawn by hand';
}
export function reasonOf(line: Line): string {
  if (line.place) return readings(line.place.texts).join('; ') || 'matches nothing known of the patient';
  return line.mask?.why || 'not found by the program';
}

export const depthWords = (frame: Frame): string =>
  frame.type === 'rgb'
    ? 'RGB, 8 bit'
    : frame.type === 'f4'
      ? 'grey, real numbers'
      : `grey, ${frame.values.BYTES_PER_ELEMENT * 8} bit`;

/** "3, 4 and 5" */
export function listed(numbers: readonly number[]): string {
  const all = numbers.map(count);
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}
