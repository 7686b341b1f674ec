/** Checks of the licence step: who made the dataset, under which terms, with whose permission. */
import type { Check } from '#shared/contract/checks.ts';
import type { Dataset, License } from '#shared/contract/license.ts';
import { cautions, contradictions, licenseFault, type Terms } from './rules.ts';

interface Rule {
  name: string;
  title: string;
  why: string;
  guideline: string;
  severity: Check['severity'];
  /** Undefined where it holds. */
  fault: string | undefined;
  holds: string;
  fix: string;
}

const asCheck = ({ name, title, why, guideline, severity, fault, holds, fix }: Rule): Check => ({
  id: `license.${name}`,
  step: 'license',
  title,
  why,
  guideline,
  severity,
  kind: 'documentation',
  status: fault === undefined ? 'pass' : 'fail',
  evidence: { text: fault ?? holds, link: '#/license' },
  ...(fault === undefined ? {} : { fix: { text: fix, link: '#/license' } }),
});

export function licenseChecks(dataset: Dataset, license: License, access: Terms['access']): Check[] {
  const description = dataset.description.trim().length;
  const against = license.id === '' ? [] : contradictions({ license, condition: dataset.condition, access });
  const careful = cautions({ license });
  const { ethics } = dataset;
  const openEthics = (['approval', 'consent', 'basis', 'country'] as const).filter(
    (field) => ethics[field].trim() === '',
  );
  const withoutOrcid = dataset.creators.filter((creator) => !creator.orcid).length;
  const rules: Rule[] = [
    {
      name: 'title',
      title: 'The dataset has a title',
      why: 'No repository takes a dataset without a title.',
      guideline: 'DataCite 4.7, property 3 (mandatory)',
      severity: 'block',
      fault: dataset.title.trim() === '' ? 'The title is empty.' : undefined,
      holds: 'A title is given.',
      fix: 'Give a title that says what is imaged, how and in whom.',
    },
    {
      name: 'creators',
      title: 'The dataset names its creators',
      why: 'A dataset that names nobody cannot be cited, and no DOI can be registered.',
      guideline: 'DataCite 4.7, property 2 (mandatory)',
      severity: 'block',
      fault: dataset.creators.length === 0 ? 'No creator is named.' : undefined,
      holds: `${dataset.creators.length} ${dataset.creators.length === 1 ? 'creator is' : 'creators are'} named.`,
      fix: 'Add the people who collected and curated the data.',
    },
    {
      name: 'description',
      title: 'The description has at least 50 characters',
      why: 'It is what a search engine shows and what tells a reader if the data fit the question.',
      guideline: 'FAIR F2; Schema.org Dataset (50 to 5,000 characters)',
      severity: 'block',
      fault: description < 50 ? `The description has ${description} characters.` : undefined,
      holds: `The description has ${description} characters.`,
      fix: 'Say what was imaged, in whom, with which devices, when, and how patients were chosen.',
    },
    {
      name: 'chosen',
      title: 'A licence is chosen',
      why: 'Without a licence nobody may lawfully reuse the data.',
      guideline: 'FAIR R1.1; SPDX licence list',
      severity: 'block',
      fault: license.id === '' ? 'No licence is chosen.' : licenseFault(license),
      holds: `${license.id} is chosen.`,
      fix: 'Choose a licence. CC BY 4.0 is what most public image archives ask for.',
    },
    {
      name: 'contradiction',
      title: 'Licence and data-use terms fit together',
      why: 'A user cannot follow terms that contradict each other, and an archive will send the dataset back.',
      guideline: 'Data Use Ontology; SPDX',
      severity: 'block',
      fault: against.length ? against.join(' ') : undefined,
      holds: 'No contradiction was found.',
      fix: 'Change the licence or the data-use terms.',
    },
    {
      name: 'openness',
      title: 'The terms allow reuse without surprises',
      why: 'Terms that forbid derivatives or commercial use rule out much of what such a dataset is made for.',
      guideline: 'Cobo et al. 2023; FAIR R1.1',
      severity: 'warn',
      fault: careful.length ? careful.join(' ') : undefined,
      holds: 'Nothing to be careful about.',
      fix: 'Keep the terms if the consent demands them; otherwise choose CC BY 4.0.',
    },
    {
      name: 'ethics',
      title: 'Ethics approval, consent, legal basis and country are stated',
      why: 'Nobody else can tell whether the patients or the law allow the sharing. Fairpack records what you state and does not decide what is lawful.',
      guideline: 'GDPR Art. 6 and 9; Declaration of Helsinki; Cobo et al. 2023',
      severity: 'warn',
      fault: openEthics.length
        ? `Not stated: ${openEthics.map((field) => (field === 'basis' ? 'legal basis' : field)).join(', ')}.`
        : undefined,
      holds: 'All four are stated.',
      fix: 'Fill them in; where there was no consent, name the waiver.',
    },
    {
      name: 'orcid',
      title: 'Every creator has an ORCID',
      why: 'Names are ambiguous; an ORCID makes sure that the credit reaches the person.',
      guideline: 'DataCite 4.7, nameIdentifier; FAIR F1',
      severity: 'warn',
      fault: withoutOrcid ? `${withoutOrcid} of ${dataset.creators.length} creators have none.` : undefined,
      holds: dataset.creators.length ? 'Every creator has one.' : 'Nobody is named yet.',
      fix: 'Ask for the ORCID, or register one at orcid.org.',
    },
    {
      name: 'contact',
      title: 'A contact is named',
      why: 'Users will have questions, and a patient who withdraws needs somebody to turn to.',
      guideline: 'DCAT-AP 3 contactPoint; FAIR R1.2',
      severity: 'warn',
      fault: dataset.contact ? undefined : 'No contact is named.',
      holds: 'A contact is named.',
      fix: 'Give a name and an address that outlives the project.',
    },
    {
      name: 'found',
      title: 'Keywords and publisher are given',
      why: 'Without them the dataset is hard to find and cannot be registered.',
      guideline: 'DataCite 4.7, properties 4 and 6; FAIR F2',
      severity: 'warn',
      fault:
        dataset.keywords.length && dataset.publisher.trim()
          ? undefined
          : `Missing: ${[dataset.keywords.length ? '' : 'keywords', dataset.publisher.trim() ? '' : 'publisher'].filter(Boolean).join(' and ')}.`,
      holds: 'Both are given.',
      fix: 'Add keywords (organ, disease, modality) and the institution or archive that publishes.',
    },
    {
      name: 'limitations',
      title: 'Purpose and limitations are described',
      why: 'Known weaknesses that stay unsaid become hidden bias in models.',
      guideline: 'STANDING Together; Datasheets for Datasets',
      severity: 'warn',
      fault:
        dataset.purpose.trim() && dataset.limitations.trim()
          ? undefined
          : `Missing: ${[dataset.purpose.trim() ? '' : 'purpose', dataset.limitations.trim() ? '' : 'limitations'].filter(Boolean).join(' and ')}.`,
      holds: 'Both are described.',
      fix: 'Say why the data were collected, who is not in them, and what they must not be used for.',
    },
    {
      name: 'processing',
      title: 'Processing of the images is described',
      why: 'Filtering, resampling and windowing change the features that models and radiomics measure.',
      guideline: 'Cobo et al. 2023, preprocessing',
      severity: 'warn',
      fault: dataset.preprocessing.length ? undefined : 'No step is described.',
      holds: `${dataset.preprocessing.length} ${dataset.preprocessing.length === 1 ? 'step is' : 'steps are'} described.`,
      fix: 'List each step with tool, version and parameters; if nothing was done, say so as one step.',
    },
  ];
  return rules.map(asCheck);
}
