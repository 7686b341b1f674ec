/** Checks on pixels: what waits for a person, and what nobody looked at. */
import type { Check } from '#shared/contract/checks.ts';
import type { PixelSummary } from './state.ts';

const link = '#/deidentify?tab=pixels';
const count = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`;

/** What stands in the way of a package, in words; '' where nothing does. */
function openText({ policy, undecided, read, waiting }: PixelSummary): string {
  const unread = read.of - read.objects;
  if (policy === 'ask' && undecided > 0)
    return unread > 0
      ? `${count(undecided, 'object')} in ${count(waiting, 'group')} wait for a person; the pixels of ${unread === 1 ? 'one' : unread.toLocaleString('en')} were not read yet.`
      : `${count(undecided, 'object')} in ${count(waiting, 'group')} wait for a person.`;
  if (policy === 'mask' && unread > 0 && undecided > 0)
    return `The pixels of ${count(unread, 'object')} were not read yet.`;
  return '';
}

function settledText({ policy, read, byRecipe, unreadable }: PixelSummary): string {
  if (read.of === 0) return 'There is no object in whose pixels text is likely.';
  const broken =
    unreadable > 0
      ? ` ${count(unreadable, 'object')} cannot be decoded and ${unreadable === 1 ? 'stays' : 'stay'} out.`
      : '';
  if (policy === 'mask' && byRecipe > 0)
    return `What was found in ${count(byRecipe, 'object')} is masked by the recipe; no person looked.${broken}`;
  if (policy === 'withhold')
    return `Objects in which text is likely, and about which nobody decided, are left out.${broken}`;
  return `Every group in which text is likely is decided.${broken}`;
}

/** Pure. The first can be neither waived nor lifted by a draft. */
export function pixelChecks(summary: PixelSummary, empty: boolean): Check[] {
  const open = empty ? '' : openText(summary);
  const { unseen, neverLooked } = summary;
  return [
    {
      id: 'deidentify.pixels-undecided',
      step: 'deidentify',
      title: 'Pictures in which text is likely are decided',
      why: 'Names can be part of the picture, where no rule on attributes reaches them; only somebody who looks can say that none is left.',
      guideline: 'PS3.15 E.3.1',
      severity: 'block',
      kind: 'privacy',
      status: empty ? 'not-applicable' : open ? 'fail' : 'pass',
      evidence: { text: open || (empty ? 'Nothing is included.' : settledText(summary)), link },
      ...(open
        ? {
            fix: {
              text:
                summary.policy === 'mask'
                  ? 'Let the reading of pixels come to its end.'
                  : 'Look at each group in De-identify, Pixels: accept it, mask it, or leave it out.',
              link,
            },
          }
        : {}),
    },
    {
      id: 'deidentify.pixels',
      step: 'deidentify',
      title: 'Pixels looked at',
      why: 'Nothing speaks for text in these pictures; that there is none is known only where somebody looked.',
      guideline: 'PS3.15 E.3.1',
      severity: 'warn',
      kind: 'privacy',
      status: empty ? 'not-applicable' : unseen > 0 ? 'fail' : 'pass',
      evidence: {
        text:
          unseen > 0
            ? `Nobody looked at ${count(unseen, 'object')}${neverLooked > 0 ? `, ${count(neverLooked, 'whole group')} of them` : ''}.`
            : 'Somebody looked at every group, or at its series.',
        link,
      },
      ...(unseen > 0 && !empty
        ? { fix: { text: 'Accept the series from their maximum, minimum and mean in De-identify, Pixels.', link } }
        : {}),
    },
  ];
}

/** What the report has to admit about pixels. */
export function pixelsNotDone({ unseen, byRecipe, unreadable }: PixelSummary): string[] {
  return [
    ...(unseen > 0
      ? [
          `Nobody looked at the pixels of ${count(unseen, 'object')}: nothing speaks for text in them, and they are not known to be free of it.`,
        ]
      : []),
    ...(byRecipe > 0
      ? [
          `What a program found in the pixels of ${count(byRecipe, 'object')} was masked, or nothing was found; no person looked. A program does not find every text.`,
        ]
      : []),
    ...(unreadable > 0 ? [`The pixels of ${count(unreadable, 'object')} cannot be decoded; they were left out.`] : []),
  ];
}
