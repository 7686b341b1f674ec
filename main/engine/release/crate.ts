/** ro-crate-metadata.json: RO-Crate 1.2 with the bag as its root. Images are folders, never one entity a file. */
import type { Card } from '#shared/contract/card.ts';
import { counted } from './text.ts';
import { isSpdx, licenseReference } from './licenses.ts';

type Entity = { '@id': string; '@type': string | string[] } & Record<string, unknown>;
const ref = (id: string): { '@id': string } => ({ '@id': id });

export const doiUrl = (doi: string | undefined): string | undefined => (doi ? `https://doi.org/${doi}` : undefined);
export const day = (card: Card): string => card.generated.timestamp.slice(0, 10);

/** Description of at least 50 characters, as dataset search engines ask; what was counted stands in for what was not written. */
export const describe = (card: Card): string =>
  card.dataset.description.trim() ||
  `DICOM dataset of ${counted(card.contents.subjects, 'subject')}, ${counted(card.contents.studies, 'study', 'studies')}, ${counted(card.contents.series, 'series', 'series')} and ${counted(card.contents.instances, 'object')}. Nobody has described it yet.`;

function creatorEntities(card: Card): { creators: Entity[]; others: Entity[] } {
  const others = new Map<string, Entity>();
  const creators = card.dataset.creators.map((person, index): Entity => {
    const organization = person.ror
      ? `https://ror.org/${person.ror.replace('https://ror.org/', '')}`
      : person.affiliation
        ? `#affiliation-${index + 1}`
        : undefined;
    if (organization)
      others.set(organization, {
        '@id': organization,
        '@type': 'Organization',
        name: person.affiliation ?? organization,
      });
    return {
      '@id': person.orcid ? `https://orcid.org/${person.orcid}` : `#creator-${index + 1}`,
      '@type': 'Person',
      name: [person.given, person.family].filter(Boolean).join(' '),
      familyName: person.family,
      ...(person.given ? { givenName: person.given } : {}),
      ...(organization ? { affiliation: ref(organization) } : {}),
    };
  });
  return { creators, others: [...others.values()] };
}

/** The whole metadata document as a value; RO-Crate 1.2 section 3 and 4. */
export function roCrate(card: Card): Record<string, unknown> {
  const { creators, others } = creatorEntities(card);
  const { dataset, contents } = card;
  const unique = new Map<string, Entity>();
  const add = (entity: Entity): { '@id': string } => {
    if (!unique.has(entity['@id'])) unique.set(entity['@id'], entity);
    return ref(entity['@id']);
  };
  const images: Entity = {
    '@id': 'data/dicom/',
    '@type': 'Dataset',
    name: 'DICOM objects',
    description: `${counted(contents.instances, 'DICOM object')} of ${counted(contents.subjects, 'subject')}; each with its hash in data/tables/files.csv.`,
    encodingFormat: ['application/dicom', 'image/dicom'],
    ...(card.folders.length ? { hasPart: card.folders.map((row) => ref(`data/dicom/${row.subject}/`)) } : {}),
  };
  const license = licenseReference(card);
  const root: Entity = {
    '@id': './',
    '@type': 'Dataset',
    identifier: dataset.doi ? [`https://doi.org/${dataset.doi}`, card.identifier] : card.identifier,
    name: dataset.title || card.name,
    alternateName: card.name,
    description: describe(card),
    datePublished: day(card),
    ...(card.contents.years ? { temporalCoverage: `${card.contents.years.first}/${card.contents.years.last}` } : {}),
    version: dataset.version,
    license: card.license.url ? ref(card.license.url) : license,
    ...(card.draft ? { creativeWorkStatus: 'Draft' } : {}),
    ...(dataset.keywords.length ? { keywords: dataset.keywords.join(', ') } : {}),
    ...(creators.length
      ? { creator: creators.map((person) => ref(person['@id'])), author: creators.map((person) => ref(person['@id'])) }
      : {}),
    ...(dataset.publisher
      ? { publisher: add({ '@id': '#publisher', '@type': 'Organization', name: dataset.publisher }) }
      : {}),
    ...(dataset.contact
      ? {
          contactPoint: add({
            '@id': `mailto:${dataset.contact.email}`,
            '@type': 'ContactPoint',
            name: dataset.contact.name,
            email: dataset.contact.email,
            contactType: 'dataset',
          }),
        }
      : {}),
    ...(dataset.funding.length
      ? {
          funder: dataset.funding.map((grant, index) =>
            add({
              '@id': `#funder-${index + 1}`,
              '@type': 'Organization',
              name: grant.funder,
              ...(grant.award ? { description: `Award ${grant.award}` } : {}),
            }),
          ),
        }
      : {}),
    ...(dataset.doi ? { url: doiUrl(dataset.doi) } : {}),
    ...(card.citation ? { creditText: card.citation } : {}),
    ...(card.access
      ? { conditionsOfAccess: card.access === 'open' ? 'Open access' : 'Controlled access: granted on request' }
      : {}),
    ...(card.license.uses.length
      ? {
          usageInfo: card.license.uses.map((use) =>
            add({
              '@id': `http://purl.obolibrary.org/obo/${use.id.replace(':', '_')}`,
              '@type': 'DefinedTerm',
              name: use.name,
              termCode: use.id,
            }),
          ),
        }
      : { usageInfo: ref('DATA-USE-TERMS.md') }),
    ...(dataset.related.length
      ? {
          mentions: dataset.related.map((row) =>
            add({
              '@id': row.id.startsWith('10.') ? `https://doi.org/${row.id}` : row.id,
              '@type': 'CreativeWork',
              name: row.id,
              description: row.relation,
            }),
          ),
        }
      : {}),
    hasPart: [
      ...card.files.map((file) => ref(file.path)),
      ...card.tables.map((table) => ref(table.path)),
      ref('data/dicom/'),
    ],
  };
  if (card.license.url)
    add({
      '@id': card.license.url,
      '@type': 'CreativeWork',
      name: card.license.name,
      ...(isSpdx(card) ? { identifier: `https://spdx.org/licenses/${card.license.id}` } : {}),
    });
  const software = add({
    '@id': '#fairpack',
    '@type': 'SoftwareApplication',
    name: card.generated.program,
    version: card.generated.version,
  });
  const action: Entity = {
    '@id': '#deidentification',
    '@type': 'CreateAction',
    name: 'De-identification and packaging',
    description: card.deidentification.methodText,
    endTime: card.generated.timestamp,
    instrument: software,
    result: ref('data/dicom/'),
    actionStatus: 'http://schema.org/CompletedActionStatus',
  };
  const graph: Entity[] = [
    {
      '@id': 'ro-crate-metadata.json',
      '@type': 'CreativeWork',
      about: ref('./'),
      conformsTo: ref('https://w3id.org/ro/crate/1.2'),
    },
    { ...root, mentions: [...((root['mentions'] as unknown[] | undefined) ?? []), ref('#deidentification')] },
    images,
    ...card.folders.map((row): Entity => ({
      '@id': `data/dicom/${row.subject}/`,
      '@type': 'Dataset',
      name: row.subject,
      description: `${counted(row.studies, 'study', 'studies')}, ${counted(row.series, 'series', 'series')}, ${counted(row.instances, 'object')}.`,
    })),
    ...card.files.map((file): Entity => ({
      '@id': file.path,
      '@type': 'File',
      name: file.path.split('/').at(-1)!,
      description: file.role,
      encodingFormat: file.format,
    })),
    ...card.tables.map((table): Entity => ({
      '@id': table.path,
      '@type': 'File',
      name: table.path.split('/').at(-1)!,
      description: table.description,
      encodingFormat: 'text/csv',
      contentSize: String(table.size),
      sha256: table.sha256,
    })),
    ...creators,
    ...others,
    ...unique.values(),
    action,
  ];
  const once = new Map(graph.map((entity) => [entity['@id'], entity]));
  return { '@context': 'https://w3id.org/ro/crate/1.2/context', '@graph': [...once.values()] };
}
