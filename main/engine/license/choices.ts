/** The licences and data-use terms that are offered, with what a curator should know about each. */
import spdxIds from 'spdx-license-ids/index.json' with { type: 'json' };

export interface LicenseChoice {
  id: string;
  name: string;
  note: string;
  recommended: boolean;
  url: string;
}

const creativeCommons = (id: string, name: string, path: string, note: string, recommended = false): LicenseChoice => ({
  id,
  name,
  note,
  recommended,
  url: `https://creativecommons.org/${path}/`,
});

export const licenseChoices: readonly LicenseChoice[] = [
  creativeCommons(
    'CC-BY-4.0',
    'Creative Commons Attribution 4.0',
    'licenses/by/4.0',
    'Anybody may use the data for any purpose and must name you. Asked for by most public image archives.',
    true,
  ),
  creativeCommons(
    'CC0-1.0',
    'Creative Commons Zero 1.0',
    'publicdomain/zero/1.0',
    'Gives up all rights and cannot be taken back; only for those who may decide about every right in the data.',
    true,
  ),
  {
    id: 'CDLA-Permissive-2.0',
    name: 'Community Data License Agreement Permissive 2.0',
    note: 'Written for data: free use, the text of the agreement goes along.',
    recommended: false,
    url: 'https://cdla.dev/permissive-2-0/',
  },
  {
    id: 'ODC-By-1.0',
    name: 'Open Data Commons Attribution 1.0',
    note: 'Covers the database right; the content (the images) needs a licence of its own beside it.',
    recommended: false,
    url: 'https://opendatacommons.org/licenses/by/1-0/',
  },
  {
    id: 'ODbL-1.0',
    name: 'Open Data Commons Open Database License 1.0',
    note: 'Covers the database right and asks for the same licence on derived databases, which makes mixing hard.',
    recommended: false,
    url: 'https://opendatacommons.org/licenses/odbl/1-0/',
  },
  creativeCommons(
    'CC-BY-SA-4.0',
    'Creative Commons Attribution-ShareAlike 4.0',
    'licenses/by-sa/4.0',
    'Derived data must carry the same licence: it cannot be mixed with data under other share-alike or non-commercial terms.',
  ),
  creativeCommons(
    'CC-BY-NC-4.0',
    'Creative Commons Attribution-NonCommercial 4.0',
    'licenses/by-nc/4.0',
    'Shuts out companies and many public-private projects; image archives discourage it.',
  ),
  creativeCommons(
    'CC-BY-NC-SA-4.0',
    'Creative Commons Attribution-NonCommercial-ShareAlike 4.0',
    'licenses/by-nc-sa/4.0',
    'Shuts out companies, and derived data must carry the same licence.',
  ),
  creativeCommons(
    'CC-BY-ND-4.0',
    'Creative Commons Attribution-NoDerivatives 4.0',
    'licenses/by-nd/4.0',
    'Masks, resampled images and corrected labels are derivatives: under this licence nobody may share them.',
  ),
  creativeCommons(
    'CC-BY-NC-ND-4.0',
    'Creative Commons Attribution-NonCommercial-NoDerivatives 4.0',
    'licenses/by-nc-nd/4.0',
    'No commercial use, and nobody may share masks or resampled images made from the data.',
  ),
  {
    id: 'LicenseRef-restricted',
    name: 'Terms of your own (data use agreement)',
    note: 'Name it LicenseRef-<name> and give the text or address of the terms. Open archives cannot host it.',
    recommended: false,
    url: '',
  },
];

/** Terms of the Data Use Ontology, https://github.com/EBISPOT/DUO. `permission`: a dataset has one of these at most. */
export interface DataUseTerm {
  id: string;
  short: string;
  name: string;
  note: string;
  permission: boolean;
}
export const dataUseTerms: readonly DataUseTerm[] = [
  { id: 'DUO:0000004', short: 'NRES', name: 'no restriction', note: 'Any use is allowed.', permission: true },
  {
    id: 'DUO:0000042',
    short: 'GRU',
    name: 'general research use',
    note: 'Any research purpose is allowed.',
    permission: true,
  },
  {
    id: 'DUO:0000006',
    short: 'HMB',
    name: 'health or medical or biomedical research',
    note: 'Health, medical and biomedical research, not the study of ancestry.',
    permission: true,
  },
  {
    id: 'DUO:0000007',
    short: 'DS',
    name: 'disease specific research',
    note: 'Only research on the disease that the dataset names with a code.',
    permission: true,
  },
  {
    id: 'DUO:0000046',
    short: 'NCU',
    name: 'non-commercial use only',
    note: 'Does not fit licences that allow commercial use, such as CC BY.',
    permission: false,
  },
  {
    id: 'DUO:0000018',
    short: 'NPUNCU',
    name: 'not for profit, non commercial use only',
    note: 'Only non-profit organisations, and only non-commercial use: narrower than “non-commercial”.',
    permission: false,
  },
  {
    id: 'DUO:0000021',
    short: 'IRB',
    name: 'ethics approval required',
    note: 'Every user needs the approval of an ethics committee: needs controlled access.',
    permission: false,
  },
  {
    id: 'DUO:0000026',
    short: 'US',
    name: 'user specific restriction',
    note: 'Only approved users: needs controlled access.',
    permission: false,
  },
  {
    id: 'DUO:0000019',
    short: 'PUB',
    name: 'publication required',
    note: 'Users must make their results public.',
    permission: false,
  },
  {
    id: 'DUO:0000025',
    short: 'TS',
    name: 'time limit on use',
    note: 'Use ends at a date, which the terms must say.',
    permission: false,
  },
];

const spdx = new Set<string>(spdxIds);

/** `LicenseRef-<letters, digits, dots, hyphens>`: SPDX 2.3, section 10.1. */
export const isLicenseRef = (id: string): boolean => /^LicenseRef-[A-Za-z0-9.-]+$/.test(id);
export const isLicenseId = (id: string): boolean => spdx.has(id) || isLicenseRef(id);

/** The SPDX identifier that differs only in letter case, to propose it. */
export const similarLicense = (id: string): string | undefined =>
  [...spdx].find((known) => known.toLowerCase() === id.trim().toLowerCase());

/** Where the terms can be read; the SPDX list has a page for each licence it knows. Empty for LicenseRef. */
export const licenseUrl = (id: string): string =>
  licenseChoices.find((choice) => choice.id === id)?.url ??
  (spdx.has(id) ? `https://spdx.org/licenses/${id}.html` : '');
export const licenseName = (id: string): string => licenseChoices.find((choice) => choice.id === id)?.name ?? id;
