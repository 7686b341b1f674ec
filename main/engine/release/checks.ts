/** Checks of the release step: what must be chosen, and that there is something to package. */
import type { Check } from '#shared/contract/checks.ts';
import type { ReleaseSettings } from '#shared/contract/release.ts';

export interface ReleaseFacts {
  settings: ReleaseSettings;
  titled: boolean;
  packable: number;
  draftReason: string | null;
}

/** Pure. None of these can be waived. */
export function releaseChecks({ settings, titled, packable, draftReason }: ReleaseFacts): Check[] {
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
    {
      id: 'release.reviewed-content',
      step: 'release',
      title: 'A person has seen the pixels',
      why: 'Names can be part of the picture; only somebody who looked can say that none is left.',
      guideline: 'PS3.15 E.3.1; TCIA curation',
      severity: 'block',
      kind: 'documentation',
      status: draftReason ? 'fail' : 'pass',
      evidence: { text: draftReason ?? 'The pixels were reviewed.' },
      ...(draftReason ? { fix: { text: 'Write a draft, and do not publish it.', link: '#/release' } } : {}),
    },
  ];
}
