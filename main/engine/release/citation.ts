/** CITATION.cff 1.2.0 and metadata/datacite.json (kernel 4). Both need creators: without one they are not written. */
import type { Card } from '#shared/contract/card.ts';
import { day, describe } from './crate.ts';
import { isSpdx } from './licenses.ts';

/** YAML 1.1 and 1.2 read a double-quoted JSON string alike; control characters that YAML forbids are left out. */
export const yamlString = (text: string): string =>
  JSON.stringify(text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff\ufffe\uffff]/g, '')); // eslint-disable-line no-control-regex

export function citationFile(card: Card): string | undefined {
  const { dataset } = card;
  if (dataset.creators.length === 0) return undefined;
  const lines = [
    'cff-version: "1.2.0"',
    'type: "dataset"',
    'message: "If you use this dataset, please cite it as below."',
    `title: ${yamlString(dataset.title || card.name)}`,
    `abstract: ${yamlString(describe(card))}`,
    'authors:',
    ...dataset.creators.flatMap((person) => [
      `  - family-names: ${yamlString(person.family)}`,
      ...(person.given ? [`    given-names: ${yamlString(person.given)}`] : []),
      ...(person.orcid ? [`    orcid: ${yamlString(`https://orcid.org/${person.orcid}`)}`] : []),
      ...(person.affiliation ? [`    affiliation: ${yamlString(person.affiliation)}`] : []),
    ]),
    `version: ${yamlString(dataset.version)}`,
    `date-released: ${yamlString(day(card))}`,
    ...(isSpdx(card) ? [`license: ${yamlString(card.license.id)}`] : []),
    ...(dataset.keywords.length
      ? ['keywords:', ...[...new Set(dataset.keywords)].map((word) => `  - ${yamlString(word)}`)]
      : []),
    'identifiers:',
    '  - type: "other"',
    `    value: ${yamlString(card.identifier)}`,
    '    description: "Identifier of this package, computed from its content"',
    ...(dataset.doi ? [`doi: ${yamlString(dataset.doi)}`] : []),
  ];
  return `${lines.join('\n')}\n`;
}

const identifierType = (id: string): string => {
  if (/^(https?:\/\/(dx\.)?doi\.org\/)?10\.\d{4,9}\//.test(id)) return 'DOI';
  if (/^urn:/i.test(id)) return 'URN';
  if (/^pmid:/i.test(id)) return 'PMID';
  if (/^arxiv:/i.test(id)) return 'arXiv';
  return 'URL';
};

/** DataCite metadata as the JSON that its REST interface takes; `doi` is present once there is one. */
export function datacite(card: Card): Record<string, unknown> | undefined {
  const { dataset, license } = card;
  if (dataset.creators.length === 0) return undefined;
  return {
    schemaVersion: 'http://datacite.org/schema/kernel-4',
    ...(dataset.doi ? { doi: dataset.doi } : {}),
    creators: dataset.creators.map((person) => ({
      name: [person.family, person.given].filter(Boolean).join(', '),
      nameType: 'Personal',
      familyName: person.family,
      ...(person.given ? { givenName: person.given } : {}),
      ...(person.orcid
        ? {
            nameIdentifiers: [
              {
                nameIdentifier: `https://orcid.org/${person.orcid}`,
                nameIdentifierScheme: 'ORCID',
                schemeUri: 'https://orcid.org',
              },
            ],
          }
        : {}),
      ...(person.affiliation
        ? {
            affiliation: [
              {
                name: person.affiliation,
                ...(person.ror
                  ? {
                      affiliationIdentifier: `https://ror.org/${person.ror.replace('https://ror.org/', '')}`,
                      affiliationIdentifierScheme: 'ROR',
                      schemeUri: 'https://ror.org',
                    }
                  : {}),
              },
            ],
          }
        : {}),
    })),
    titles: [{ title: dataset.title || card.name }],
    // DataCite's own code for "to be announced" (appendix 3): the repository is often chosen last.
    publisher: { name: dataset.publisher || '(:tba)' },
    publicationYear: day(card).slice(0, 4),
    types: { resourceTypeGeneral: 'Dataset', resourceType: 'DICOM image collection' },
    version: dataset.version,
    dates: [
      { date: day(card), dateType: 'Created' },
      ...(card.contents.years
        ? [{ date: `${card.contents.years.first}/${card.contents.years.last}`, dateType: 'Collected' }]
        : []),
    ],
    alternateIdentifiers: [{ alternateIdentifier: card.identifier, alternateIdentifierType: 'URN' }],
    ...(dataset.keywords.length ? { subjects: [...new Set(dataset.keywords)].map((subject) => ({ subject })) } : {}),
    ...(dataset.contact ? { contributors: [{ name: dataset.contact.name, contributorType: 'ContactPerson' }] } : {}),
    descriptions: [{ description: describe(card), descriptionType: 'Abstract' }],
    ...(license.id
      ? {
          rightsList: [
            {
              rights: license.name || license.id,
              ...(license.url ? { rightsUri: license.url } : {}),
              ...(isSpdx(card)
                ? {
                    rightsIdentifier: license.id,
                    rightsIdentifierScheme: 'SPDX',
                    schemeUri: 'https://spdx.org/licenses/',
                  }
                : {}),
            },
          ],
        }
      : {}),
    ...(dataset.related.length
      ? {
          relatedIdentifiers: dataset.related.map((row) => ({
            relatedIdentifier: row.id,
            relatedIdentifierType: identifierType(row.id),
            relationType: row.relation,
          })),
        }
      : {}),
    ...(dataset.funding.length
      ? {
          fundingReferences: dataset.funding.map((row) => ({
            funderName: row.funder,
            ...(row.award ? { awardNumber: row.award } : {}),
          })),
        }
      : {}),
    sizes: [`${card.contents.instances} DICOM objects`, `${card.contents.bytes} bytes`],
    formats: ['application/dicom', 'text/csv'],
    language: 'en',
  };
}
