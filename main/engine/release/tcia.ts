/** What serves The Cancer Imaging Archive alone: whose curators read everything again, which no other place does. Pure. */
import type { Profile } from '#shared/contract/deidentify.ts';
import type { ReleaseSettings } from '#shared/contract/release.ts';

/** True where the package goes nowhere but to TCIA, de-identified in the way that the archive asks for. */
export const servesOnlyTcia = ({ targets }: Pick<ReleaseSettings, 'targets'>, { preset }: Pick<Profile, 'preset'>) =>
  targets.length > 0 && targets.every((target) => target === 'tcia') && preset === 'tcia';

/** What stands in the way of a hand-off to TCIA, each as a sentence. */
export function tciaFaults(
  { targets, access }: Pick<ReleaseSettings, 'targets' | 'access'>,
  { preset }: Pick<Profile, 'preset'>,
  license: string,
): string[] {
  if (!targets.includes('tcia')) return [];
  return [
    ...(preset === 'tcia' ? [] : ['The archive asks for the options of the preset tcia.']),
    ...(access === 'controlled' ? ['It takes no data under controlled access any more.'] : []),
    ...(license.startsWith('LicenseRef-') ? ['It takes no data under terms of your own.'] : []),
  ];
}

export interface Stamp {
  title: string;
  text: string;
}

/** What a package has to say of pictures that only a program looked at. */
export function pixelStamps(unseen: number): Stamp[] {
  if (unseen === 0) return [];
  return [
    {
      title: 'Pixels unseen',
      text: `In ${unseen === 1 ? 'one object' : `${unseen.toLocaleString('en-US')} objects`} in which text is likely a program looked for it and masked what it found; no person looked. This package is not for open archives.`,
    },
  ];
}

/** What a package has to say of documents that only a program read. */
export function documentStamps(unseen: number): Stamp[] {
  if (unseen === 0) return [];
  return [
    {
      title: 'Documents unseen',
      text: `${unseen === 1 ? 'One document was' : `${unseen.toLocaleString('en-US')} documents were`} searched by a program, which found nobody named, and admitted by the recipe; no person looked. This package is not for open archives.`,
    },
  ];
}

const counted = (number: number): string =>
  number === 1 ? 'One distinct text' : `${number.toLocaleString('en-US')} distinct texts`;

/** What a package has to say of texts in doubt that nobody read; nothing where a person decided on all of them. */
export function textStamps(unread: number, onlyTcia: boolean): Stamp[] {
  if (unread === 0) return [];
  return [
    {
      title: 'Text unreviewed',
      text: `${counted(unread)} in doubt ${unread === 1 ? 'was' : 'were'} read by nobody; what was in doubt was taken out. ${onlyTcia ? 'This package serves only the hand-off to The Cancer Imaging Archive, whose curators read it once more.' : 'This package is not for open archives.'}`,
    },
  ];
}
