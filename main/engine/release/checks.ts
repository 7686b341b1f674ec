/** Checks of the release step: what must be chosen, and that there is something to package. */
import type { Check } from '#shared/contract/checks.ts';
import type { Profile } from '#shared/contract/deidentify.ts';
import type { ReleaseSettings } from '#shared/contract/release.ts';
import { servesOnlyTcia, tciaFaults } from './tcia.ts';

export interface ReleaseFacts {
  settings: ReleaseSettings;
  titled: boolean;
  packable: number;
  profile: Pick<Profile, 'preset'>;
  /** SPDX identifier, or LicenseRef-…; '' where none is chosen. */
  license: string;
  /** Distinct texts in doubt that follow the suggestion because nobody decided on them. */
  unreadTexts: number;
  /** Objects whose pixels only a recipe answers for. */
  unseenPixels: number;
  /** Documents that a recipe admits and nobody looked at. */
  unseenDocuments: number;
}

const texts = (number: number): string =>
  `${number.toLocaleString('en-US')} distinct ${number === 1 ? 'text' : 'texts'} in doubt`;

/** Who may get what nobody read: controlled access, and the one archive that curates again. */
function textCheck({ settings, profile, unreadTexts, packable }: ReleaseFacts): Check {
  const allowed = servesOnlyTcia(settings, profile) || (settings.access === 'controlled' && !settings.targets.length);
  const open = unreadTexts > 0 && !allowed;
  const link = '#/deidentify?tab=values&state=waiting';
  return {
    id: 'release.reviewed-text',
    step: 'release',
    title: 'A person has read the texts in doubt',
    why: 'What is in doubt is taken out unread, but no list knows every name; open archives look at nothing again.',
    guideline: 'PS3.15 E.3.5; TCIA curation',
    severity: 'block',
    kind: 'documentation',
    status: packable === 0 ? 'not-applicable' : open ? 'fail' : 'pass',
    evidence: {
      text:
        unreadTexts === 0
          ? 'No text in doubt follows the suggestion unread.'
          : allowed
            ? `${texts(unreadTexts)} ${unreadTexts === 1 ? 'was' : 'were'} read by nobody. The package says so, and serves only ${settings.access === 'controlled' ? 'controlled access' : 'the hand-off to TCIA, whose curators read it again'}.`
            : `${texts(unreadTexts)} ${unreadTexts === 1 ? 'was' : 'were'} read by nobody.`,
      ...(unreadTexts > 0 ? { link } : {}),
    },
    ...(open
      ? {
          fix: {
            text: 'Read them in De-identify, Values. Or hand the package to TCIA alone, with its preset; or write a draft.',
            link,
          },
        }
      : {}),
  };
}

interface Unseen {
  id: string;
  title: string;
  why: string;
  guideline: string;
  count: number;
  link: string;
  /** In words, where there are none, and where there are some. */
  none: string;
  some: string;
  fix: string;
}

/** Who may get what only a program looked at: nobody but readers under controlled access. */
function seenCheck({ settings, packable }: ReleaseFacts, unseen: Unseen): Check {
  const { id, title, why, guideline, count, link, none, some, fix } = unseen;
  const allowed = settings.access === 'controlled' && settings.targets.length === 0;
  const open = count > 0 && !allowed;
  return {
    id,
    step: 'release',
    title,
    why,
    guideline,
    severity: 'block',
    kind: 'documentation',
    status: packable === 0 ? 'not-applicable' : open ? 'fail' : 'pass',
    evidence: {
      text: count === 0 ? none : `${some}${allowed ? ' The package says so, and serves only controlled access.' : ''}`,
      ...(count > 0 ? { link } : {}),
    },
    ...(open
      ? { fix: { text: `${fix}; or release under controlled access without a target; or write a draft.`, link } }
      : {}),
  };
}

const number = (count: number, one: string): string =>
  `${count.toLocaleString('en-US')} ${one}${count === 1 ? '' : 's'}`;

const pixelCheck = (facts: ReleaseFacts): Check =>
  seenCheck(facts, {
    id: 'release.reviewed-content',
    title: 'A person has seen the pixels',
    why: 'Names can be part of the picture. A program masks what it finds; only somebody who looked can say that none is left.',
    guideline: 'PS3.15 E.3.1; TCIA curation',
    count: facts.unseenPixels,
    link: '#/deidentify?tab=pixels',
    none: 'No object in which text is likely is packaged without a person having decided.',
    some: `${number(facts.unseenPixels, 'object')} ${facts.unseenPixels === 1 ? 'was' : 'were'} masked, or found free of text, by the recipe alone.`,
    fix: 'Look at the groups in De-identify, Pixels',
  });

const documentCheck = (facts: ReleaseFacts): Check =>
  seenCheck(facts, {
    id: 'release.reviewed-documents',
    title: 'A person has looked at the documents',
    why: 'A document is packaged as it is. A program finds only whom your files name; others can stand in it as well.',
    guideline: 'PS3.15 E.1.1; TCIA curation',
    count: facts.unseenDocuments,
    link: '#/deidentify?tab=documents',
    none: 'No document is packaged without a person having decided.',
    some: `${number(facts.unseenDocuments, 'document')} ${facts.unseenDocuments === 1 ? 'is' : 'are'} admitted by the recipe alone.`,
    fix: 'Look at them in De-identify, Documents',
  });

function tciaCheck({ settings, profile, license }: ReleaseFacts): Check {
  const faults = tciaFaults(settings, profile, license);
  return {
    id: 'release.tcia',
    step: 'release',
    title: 'What The Cancer Imaging Archive asks for',
    why: 'The archive refuses submissions that are de-identified otherwise, or that it may not publish.',
    guideline: 'TCIA submission and de-identification guidelines',
    severity: 'block',
    kind: 'documentation',
    status: !settings.targets.includes('tcia') ? 'not-applicable' : faults.length > 0 ? 'fail' : 'pass',
    evidence: { text: faults.length > 0 ? faults.join(' ') : 'Preset, access and licence are as the archive asks.' },
    ...(faults.length > 0
      ? { fix: { text: 'Change what is named, or take TCIA off the targets.', link: '#/release' } }
      : {}),
  };
}

/** Pure. None of these can be waived. */
export function releaseChecks(facts: ReleaseFacts): Check[] {
  const { settings, titled, packable } = facts;
  return [
    {
      id: 'release.access',
      step: 'release',
      title: 'Open or controlled access is chosen',
      why: 'What may be in the package, and how small a group may be, follows from who will be able to read it.',
      guideline: 'FAIR A1-01M; HIPAA §164.514; TCIA access policy',
      severity: 'block',
      kind: 'documentation',
      status: settings.access ? 'pass' : 'fail',
      evidence: { text: settings.access ? `Access: ${settings.access}.` : 'Nothing is chosen; there is no default.' },
      ...(settings.access ? {} : { fix: { text: 'Choose open or controlled access.', link: '#/release' } }),
    },
    {
      id: 'release.content',
      step: 'release',
      title: 'There is something to package',
      why: 'A package without objects describes nothing.',
      guideline: 'BagIt 1.0 (RFC 8493)',
      severity: 'block',
      kind: 'data',
      status: packable > 0 ? 'pass' : 'fail',
      evidence: {
        text:
          packable > 0
            ? `${packable.toLocaleString('en-US')} objects can be packaged.`
            : 'Every object is left out or withheld, or nothing is indexed yet.',
        link: '#/deidentify?view=withheld',
      },
      ...(packable > 0
        ? {}
        : { fix: { text: 'Add a folder with images, or look at why objects are withheld.', link: '#/library' } }),
    },
    {
      id: 'release.name',
      step: 'release',
      title: 'The package has a name of its own',
      why: 'Folder and archives are named after the dataset; without a title or nickname all packages are called "dataset".',
      guideline: 'TCIA dataset nickname',
      severity: 'warn',
      kind: 'documentation',
      status: titled ? 'pass' : 'fail',
      evidence: {
        text: titled ? 'The name follows from the title or nickname.' : 'Neither a title nor a nickname is given.',
      },
      ...(titled ? {} : { fix: { text: 'Give the dataset a title.', link: '#/license' } }),
    },
    pixelCheck(facts),
    documentCheck(facts),
    textCheck(facts),
    tciaCheck(facts),
  ];
}
