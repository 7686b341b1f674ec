/** Checks of the de-identification step: what was decided, what is left out, what nobody could look at. */
import type { Check } from '#shared/contract/checks.ts';
import type { Profile } from '#shared/contract/deidentify.ts';
import { pixelChecks } from './pixels/checks.ts';
import type { PixelSummary } from './pixels/state.ts';

export interface Findings {
  /** Undefined until the curator chose a profile. */
  chosen: Profile | undefined;
  profile: Profile;
  withheld: { instances: number; kinds: number };
  instances: number;
  keyUnprotected: boolean;
  pixels: PixelSummary;
  texts: {
    /** Included instances that the survey has not read, patients whose values were not judged. */
    unread: number;
    unjudged: number;
    values: number;
    waiting: number;
    clear: number;
    decided: number;
    /** Values that a person keeps although they were found to name somebody who carries them. */
    broken: number;
    policy: 'ask' | 'suggested';
  };
}

const link = '#/deidentify';
const count = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`;

/** What is known about the texts that may stay. */
function textChecks(texts: Findings['texts'], empty: boolean): Check[] {
  const { unread, unjudged, values, waiting, clear, decided, broken, policy } = texts;
  const behind = unread > 0 || unjudged > 0;
  const tab = `${link}?tab=values`;
  const asks = policy === 'ask';
  const open = broken > 0 || waiting > 0;
  return [
    {
      id: 'deidentify.survey',
      step: 'deidentify',
      title: 'Every file read for names and texts',
      why: 'A name that stands in one file is taken out of all files of that patient only after all of them were read.',
      guideline: 'PS3.15 E.3.5',
      severity: 'block',
      kind: 'privacy',
      status: empty ? 'not-applicable' : behind ? 'fail' : 'pass',
      evidence: {
        text:
          unread > 0
            ? `${count(unread, 'object')} not read yet.`
            : unjudged > 0
              ? `The texts of ${count(unjudged, 'patient')} are not judged yet.`
              : `${count(values, 'distinct value')} of texts that may stay.`,
        link: tab,
      },
      ...(behind && !empty
        ? {
            fix: {
              text: 'Let the reading of texts come to its end. Objects whose files are gone have to be indexed again or left out.',
              link: tab,
            },
          }
        : {}),
    },
    {
      id: 'deidentify.text',
      step: 'deidentify',
      title: 'Undecided text',
      why: 'A text in doubt may hold a name that no list knows; only a person who reads it can say.',
      guideline: 'PS3.15 E.3.5',
      severity: asks || broken > 0 ? 'block' : 'warn',
      kind: 'privacy',
      status: empty ? 'not-applicable' : open ? 'fail' : 'pass',
      evidence: {
        text:
          broken > 0
            ? `${count(broken, 'value')} kept by a person, but found to name somebody who carries ${broken === 1 ? 'it' : 'them'}.`
            : waiting > 0
              ? asks
                ? `${count(waiting, 'value')} in doubt wait for a person.`
                : `${count(waiting, 'value')} in doubt that nobody read: what is in doubt is removed from ${waiting === 1 ? 'it' : 'them'}.`
              : `No value is in doubt: ${count(decided, 'value')} decided by a person, ${count(clear, 'clear suggestion')}.`,
        link: `${tab}&state=${broken > 0 ? 'decided&named=1' : 'waiting'}`,
      },
      ...(open && !empty
        ? {
            fix: {
              text:
                broken > 0
                  ? 'Clean or remove these values.'
                  : asks
                    ? 'Read them and keep, clean, remove or edit each.'
                    : 'Read them before the package goes anywhere but to an archive that reads it once more.',
              link: `${tab}&state=${broken > 0 ? 'decided&named=1' : 'waiting'}`,
            },
          }
        : {}),
    },
  ];
}

/** Pure: from what was found to the list of checks. */
export function deidentifyChecks(found: Findings): Check[] {
  const { chosen, profile, withheld, instances } = found;
  const empty = instances === 0;
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
    ...textChecks(found.texts, empty),
    ...pixelChecks(found.pixels, empty),
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
        ? { fix: { text: 'Set a passphrase, and keep the project on an encrypted disk.', link: `${link}?key=1` } }
        : {}),
    },
  ];
}
