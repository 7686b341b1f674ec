/** Which licences and data-use terms contradict each other, and what a dataset's description still lacks. */
import type { Dataset, License } from '#shared/contract/license.ts';
import { dataUseTerms, isLicenseId, isLicenseRef, similarLicense } from './choices.ts';

export interface Missing {
  field: string;
  title: string;
  why: string;
}
export interface Terms {
  license: Pick<License, 'id' | 'dataUse'>;
  condition: readonly { code: string }[];
  /** How the package will be offered, where that is already decided. */
  access?: 'open' | 'controlled' | null | undefined;
}

const shortOf = new Map(dataUseTerms.map((term) => [term.id, term.short]));
const isNonCommercial = (id: string): boolean => /^CC-BY-NC/.test(id);
const noDerivatives = (id: string): boolean => /^CC-BY(-NC)?-ND/.test(id);

/** Contradictions in plain sentences; empty where the terms fit together. */
export function contradictions({ license, condition, access }: Terms): string[] {
  const { id } = license;
  const terms = new Set(license.dataUse.map((term) => shortOf.get(term) ?? term));
  const found: string[] = [];
  const publicLicense = id !== '' && !isLicenseRef(id);
  if (terms.has('NRES') && isNonCommercial(id))
    found.push(`“No restriction” (NRES) contradicts ${id}, which forbids commercial use.`);
  if (terms.has('NRES') && isLicenseRef(id))
    found.push(`“No restriction” (NRES) contradicts ${id}: a data use agreement is a restriction.`);
  if (terms.has('NRES') && terms.size > 1)
    found.push('“No restriction” (NRES) contradicts every other data-use term. Take out NRES or the others.');
  const permissions = dataUseTerms.filter((term) => term.permission && terms.has(term.short));
  if (!terms.has('NRES') && permissions.length > 1)
    found.push(
      `${permissions.map((term) => term.short).join(' and ')} are both permissions, and a dataset has one: choose the one the consent allows.`,
    );
  for (const term of ['NCU', 'NPUNCU'])
    if (terms.has(term) && publicLicense && !isNonCommercial(id))
      found.push(`“Non-commercial use only” (${term}) contradicts ${id}, which allows commercial use.`);
  for (const [term, words] of [
    ['IRB', 'Ethics approval required'],
    ['US', 'User specific restriction'],
  ] as const) {
    if (!terms.has(term)) continue;
    if (access === 'open')
      found.push(
        `“${words}” (${term}) contradicts open access: nobody checks who downloads. Choose controlled access.`,
      );
    else if (publicLicense)
      found.push(`“${words}” (${term}) contradicts ${id}, which lets everybody use the data. Use terms of your own.`);
  }
  if (terms.has('DS') && !condition.some(({ code }) => code.trim() !== ''))
    found.push(
      '“Disease specific research” (DS) needs the disease: give a condition with its code in the dataset form.',
    );
  return found;
}

/** What a person should know about the chosen terms although nothing is wrong with them. */
export function cautions({ license }: Pick<Terms, 'license'>): string[] {
  const { id } = license;
  const found: string[] = [];
  if (noDerivatives(id)) found.push(`${id} forbids sharing derivatives: masks and resampled images are derivatives.`);
  if (isNonCommercial(id)) found.push(`${id} shuts out commercial users; image archives discourage it.`);
  if (isLicenseRef(id)) found.push(`${id} is not an open licence: open archives cannot host the dataset.`);
  const unknown = license.dataUse.filter((term) => !shortOf.has(term));
  if (unknown.length)
    found.push(`This version knows no rules for ${unknown.join(', ')}: check by hand that they fit the licence.`);
  return found;
}

/** What is wrong with a licence identifier in one sentence, or undefined. */
export function licenseFault(license: License): string | undefined {
  const { id, terms } = license;
  if (!isLicenseId(id)) {
    const similar = similarLicense(id);
    return `“${id}” is no SPDX licence identifier.${similar ? ` Did you mean ${similar}?` : ' Choose one of the list, or name your own terms LicenseRef-<name>.'}`;
  }
  if (isLicenseRef(id) && terms.trim() === '') return `${id} stands for terms of your own: give their text or address.`;
  return undefined;
}

/** Fields that the card, a repository or a reader will miss, the required ones first. */
export function missingFields(dataset: Dataset, license: License): Missing[] {
  const missing: Missing[] = [];
  const ask = (absent: boolean, field: string, title: string, why: string): void => {
    if (absent) missing.push({ field, title, why });
  };
  ask(dataset.title.trim() === '', 'title', 'Title', 'No repository takes a dataset without a title.');
  ask(
    dataset.creators.length === 0,
    'creators',
    'Creators',
    'A dataset that names nobody cannot be cited, and no DOI can be registered.',
  );
  ask(
    dataset.description.trim().length < 50,
    'description',
    'Description of at least 50 characters',
    'It is what a search engine shows and what tells a reader if the data fit the question.',
  );
  ask(license.id === '', 'license', 'Licence', 'Without a licence nobody may lawfully reuse the data.');
  ask(dataset.nickname === '', 'nickname', 'Short name', 'It names the folder and the archives of the package.');
  ask(
    dataset.keywords.length === 0,
    'keywords',
    'Keywords',
    'Without keywords the dataset is not found (FAIR principle F2).',
  );
  ask(
    !dataset.contact,
    'contact',
    'Contact',
    'Users will have questions, and a patient who withdraws needs somebody to turn to.',
  );
  ask(
    dataset.publisher.trim() === '',
    'publisher',
    'Publisher',
    'DataCite requires the institution or archive that makes the data available.',
  );
  ask(
    dataset.creators.length > 0 && dataset.creators.some((creator) => !creator.orcid),
    'creators.orcid',
    'ORCID of every creator',
    'Names are ambiguous; an ORCID makes sure that the credit reaches the person.',
  );
  ask(
    dataset.creators.length > 0 && dataset.creators.some((creator) => !creator.affiliation),
    'creators.affiliation',
    'Affiliation of every creator',
    'Readers judge provenance by the institution.',
  );
  ask(
    dataset.ethics.approval.trim() === '',
    'ethics.approval',
    'Ethics approval',
    'Archives and journals ask for the number of the approval or of the waiver.',
  );
  ask(
    dataset.ethics.consent.trim() === '',
    'ethics.consent',
    'Consent',
    'What the patients agreed to limits what the licence may allow.',
  );
  ask(
    dataset.ethics.basis.trim() === '',
    'ethics.basis',
    'Legal basis',
    'European law asks for the legal basis of sharing health data.',
  );
  ask(
    dataset.ethics.country.trim() === '',
    'ethics.country',
    'Country of collection',
    'It decides which law applies and is part of judging diversity.',
  );
  ask(
    dataset.funding.length === 0,
    'funding',
    'Funding',
    'Funders ask to be named; readers look for conflicts of interest.',
  );
  ask(
    dataset.purpose.trim() === '',
    'purpose',
    'Purpose',
    'Why the data were collected decides for which questions they are fit.',
  );
  ask(
    dataset.limitations.trim() === '',
    'limitations',
    'Limitations',
    'Known weaknesses that stay unsaid become hidden bias in models.',
  );
  ask(
    dataset.preprocessing.length === 0,
    'preprocessing',
    'Processing of the images',
    'Filters, resampling and windowing change image features (Cobo et al. 2023). If nothing was done, say so as one step.',
  );
  return missing;
}
