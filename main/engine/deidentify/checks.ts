/** Checks of the de-identification step: what was decided, what is left out, what nobody could look at. */
import type { Check } from '#shared/contract/checks.ts';
import type { Profile } from '#shared/contract/deidentify.ts';

export interface Findings {
  /** Undefined until the curator chose a profile. */
  chosen: Profile | undefined;
  profile: Profile;
  withheld: { instances: number; kinds: number };
  instances: number;
  keyUnprotected: boolean;
  headSeries: number;
}

const link = '#/deidentify';
const count = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`;

/** Pure: from what was found to the list of checks. */
export function deidentifyChecks(found: Findings): Check[] {
  const { chosen, profile, withheld, instances, headSeries } = found;
  const empty = instances === 0;
  const descriptors = profile.clean.includes('descriptors');
  return [
    {
      id: 'deidentify.profile',
      step: 'deidentify',
      title: 'Confidentiality profile chosen',
      why: 'What is kept and what is removed is a decision that somebody has to take for this dataset.',
      guideline: 'PS3.15 Annex E',
      severity: 'block',
      kind: 'data',
      status: chosen ? 'pass' : 'fail',
      evidence: {
        text: chosen
          ? `Preset ${profile.preset}, ${count(profile.retain.length + profile.clean.length, 'option')}.`
          : 'No profile was chosen; the Basic Profile without options holds.',
        link,
      },
      ...(chosen ? {} : { fix: { text: 'Choose a preset, or options of your own.', link } }),
    },
    {
      id: 'deidentify.text',
      step: 'deidentify',
      title: 'Text reviewed by a person',
      why: 'A list of words keeps names out only as far as names are unknown words; somebody has to read what remains.',
      guideline: 'PS3.15 E.3.4',
      // It warns and does not block because every package of this version is a draft, which no hand-off accepts.
      severity: 'warn',
      kind: 'privacy',
      status: empty || !descriptors ? 'not-applicable' : 'fail',
      evidence: {
        text: descriptors ? 'Descriptions keep known words only; nobody has read them.' : 'Descriptions are removed.',
        link,
      },
      ...(descriptors && !empty
        ? {
            fix: {
              text: 'Review by a person is not part of this version. Turn Clean Descriptors off to remove all descriptions.',
              link,
            },
          }
        : {}),
    },
    {
      id: 'deidentify.pixels',
      step: 'deidentify',
      title: 'Pixels looked at',
      why: 'Names can be part of the picture, where no rule on attributes reaches them.',
      guideline: 'PS3.15 E.3.1',
      severity: 'warn',
      kind: 'privacy',
      status: empty ? 'not-applicable' : 'fail',
      evidence: { text: 'Kinds of objects in which text is likely are left out; nobody has looked at the others.' },
      ...(empty
        ? {}
        : {
            fix: { text: 'Looking for text in pixels is not part of this version; packages stay drafts until it is.' },
          }),
    },
    {
      id: 'deidentify.faces',
      step: 'deidentify',
      title: 'Faces in head scans',
      why: 'A face can be rendered from thin slices of a head and recognised.',
      guideline: 'PS3.15 E.3.2',
      severity: 'warn',
      kind: 'privacy',
      status: empty || headSeries === 0 ? 'not-applicable' : 'fail',
      evidence: {
        text:
          headSeries === 0
            ? 'No series names the head.'
            : `${count(headSeries, 'series', 'series')} of the head or neck by body part or description.`,
      },
      ...(headSeries > 0 && !empty
        ? {
            fix: {
              text: 'Leave these series out, or release them under controlled access. They are marked with Recognizable Visual Features = YES.',
            },
          }
        : {}),
    },
    {
      id: 'deidentify.withheld',
      step: 'deidentify',
      title: 'Objects left out',
      why: 'What cannot be understood or cleaned is not packaged; the dataset then lacks it.',
      guideline: 'PS3.15 E.1.1',
      severity: 'warn',
      kind: 'data',
      status: empty ? 'not-applicable' : withheld.instances === 0 ? 'pass' : 'fail',
      evidence: {
        text:
          withheld.instances === 0
            ? 'No object has to be left out as far as the index shows.'
            : `${count(withheld.instances, 'object')} for ${count(withheld.kinds, 'reason')}.`,
        link: `${link}?withheld`,
      },
      ...(withheld.instances > 0
        ? {
            fix: {
              text: 'Read the reasons; some go away with an option, the others stay out.',
              link: `${link}?withheld`,
            },
          }
        : {}),
    },
    {
      id: 'deidentify.key',
      step: 'deidentify',
      title: 'Secret key protected by a passphrase',
      why: 'Whoever has the key can compute which pseudonym belongs to a known patient ID.',
      guideline: 'PS3.15 E.1.1',
      severity: 'warn',
      kind: 'privacy',
      status: found.keyUnprotected ? 'fail' : 'pass',
      evidence: {
        text: found.keyUnprotected
          ? 'The key lies in private/ and is readable for your account.'
          : 'The key is wrapped by a passphrase.',
      },
      ...(found.keyUnprotected
        ? { fix: { text: 'Keep the project on an encrypted disk and never pass its private folder on.' } }
        : {}),
    },
  ];
}
