/** croissant.json: Croissant 1.1 with RAI 1.0. Record sets stand on the CSV tables only, so that loading decodes no image. */
import type { Card } from '#shared/contract/card.ts';
import { day, describe, doiUrl } from './crate.ts';
import { licenseReference } from './licenses.ts';

// schema.org by https: readers of Croissant refuse the http form that the specification's appendix prints.
const context = {
  '@language': 'en',
  '@vocab': 'https://schema.org/',
  annotation: 'cr:annotation',
  arrayShape: 'cr:arrayShape',
  citeAs: 'cr:citeAs',
  column: 'cr:column',
  conformsTo: 'dct:conformsTo',
  containedIn: 'cr:containedIn',
  cr: 'http://mlcommons.org/croissant/',
  data: { '@id': 'cr:data', '@type': '@json' },
  dataType: { '@id': 'cr:dataType', '@type': '@vocab' },
  dct: 'http://purl.org/dc/terms/',
  equivalentProperty: 'cr:equivalentProperty',
  examples: { '@id': 'cr:examples', '@type': '@json' },
  excludes: 'cr:excludes',
  extract: 'cr:extract',
  field: 'cr:field',
  fileObject: 'cr:fileObject',
  fileProperty: 'cr:fileProperty',
  fileSet: 'cr:fileSet',
  format: 'cr:format',
  includes: 'cr:includes',
  isArray: 'cr:isArray',
  isLiveDataset: 'cr:isLiveDataset',
  jsonPath: 'cr:jsonPath',
  key: 'cr:key',
  md5: 'cr:md5',
  parentField: 'cr:parentField',
  path: 'cr:path',
  rai: 'http://mlcommons.org/croissant/RAI/',
  recordSet: 'cr:recordSet',
  references: 'cr:references',
  regex: 'cr:regex',
  repeated: 'cr:repeated',
  replace: 'cr:replace',
  samplingRate: 'cr:samplingRate',
  sc: 'https://schema.org/',
  separator: 'cr:separator',
  source: 'cr:source',
  subField: 'cr:subField',
  transform: 'cr:transform',
  unArchive: 'cr:unArchive',
  value: 'cr:value',
};

const types = { string: 'sc:Text', integer: 'sc:Integer', decimal: 'sc:Float', date: 'sc:Date' } as const;

/** A ZIP of the release folder: hash and size as written. */
export interface ArchiveFact {
  name: string;
  size: number;
  sha256: string;
}

/** Responsible-AI properties (RAI 1.0), each only where somebody said something. */
function responsible(card: Card): Record<string, unknown> {
  const { dataset, reference, deidentification } = card;
  const readers = reference.value.readers;
  const preprocessing = [
    deidentification.methodText,
    ...dataset.preprocessing.map((step) =>
      [step.step, step.tool, step.version, step.parameters].filter(Boolean).join(', '),
    ),
  ].filter(Boolean);
  const entries: [string, unknown][] = [
    ['rai:dataUseCases', dataset.purpose],
    ['rai:dataLimitations', dataset.limitations],
    ['rai:dataBiases', card.balance.remarks.join(' ')],
    ['rai:dataPreprocessingProtocol', preprocessing],
    ['rai:dataCollection', [dataset.ethics.consent, dataset.ethics.approval].filter(Boolean).join('. ')],
    [
      'rai:dataAnnotationProtocol',
      [reference.value.description, reference.value.adjudication, reference.value.guideline].filter(Boolean).join(' '),
    ],
    [
      'rai:annotatorDemographics',
      readers.map((reader) => [reader.pseudonym, reader.specialty].filter(Boolean).join(', ')).join('; '),
    ],
    ['rai:machineAnnotationTools', [reference.value.tool, reference.value.toolVersion].filter(Boolean).join(' ')],
    [
      'rai:personalSensitiveInformation',
      `De-identified medical images. ${deidentification.notDone.length ? `Not done: ${deidentification.notDone.join(' ')}` : ''}`.trim(),
    ],
  ];
  return Object.fromEntries(entries.filter(([, value]) => (Array.isArray(value) ? value.length : value)));
}

/** The bag's own description; with archives, the description of the release folder that holds it in ZIPs. */
export function croissant(card: Card, archives: readonly ArchiveFact[] = []): Record<string, unknown> {
  const { dataset } = card;
  const packed = archives.length > 0;
  const tableSource = archives.find((archive) => archive.name.endsWith('.metadata.zip'));
  const imageSources = archives.filter((archive) => archive !== tableSource);
  return {
    '@context': context,
    '@type': 'sc:Dataset',
    name: card.name,
    ...(dataset.title ? { alternateName: dataset.title } : {}),
    description: describe(card),
    conformsTo: ['http://mlcommons.org/croissant/1.1', 'http://mlcommons.org/croissant/RAI/1.0'],
    license: licenseReference(card),
    url: doiUrl(dataset.doi) ?? card.identifier,
    identifier: card.identifier,
    creator: card.dataset.creators.map((person) => ({
      '@type': 'sc:Person',
      name: [person.given, person.family].filter(Boolean).join(' '),
      ...(person.orcid
        ? { '@id': `https://orcid.org/${person.orcid}`, identifier: `https://orcid.org/${person.orcid}` }
        : {}),
      ...(person.affiliation ? { affiliation: { '@type': 'sc:Organization', name: person.affiliation } } : {}),
    })),
    ...(dataset.publisher ? { publisher: { '@type': 'sc:Organization', name: dataset.publisher } } : {}),
    datePublished: day(card),
    version: dataset.version,
    ...(card.draft ? { creativeWorkStatus: 'Draft' } : {}),
    ...(dataset.keywords.length ? { keywords: dataset.keywords } : {}),
    ...(card.citation ? { citeAs: card.citation } : {}),
    isLiveDataset: false,
    ...responsible(card),
    distribution: [
      ...archives.map((archive) => ({
        '@type': 'cr:FileObject',
        '@id': archive.name,
        name: archive.name,
        contentUrl: archive.name,
        contentSize: `${archive.size} B`,
        encodingFormat: 'application/zip',
        sha256: archive.sha256,
      })),
      ...card.tables.map((table) => ({
        '@type': 'cr:FileObject',
        '@id': `${table.name}.csv`,
        name: `${table.name}.csv`,
        description: table.description,
        ...(packed && tableSource ? { containedIn: { '@id': tableSource.name } } : {}),
        contentUrl: table.path,
        contentSize: `${table.size} B`,
        encodingFormat: 'text/csv',
        sha256: table.sha256,
      })),
      {
        '@type': 'cr:FileSet',
        '@id': 'dicom-files',
        name: 'dicom-files',
        description: 'Every DICOM object of the package.',
        ...(packed ? { containedIn: imageSources.map((archive) => ({ '@id': archive.name })) } : {}),
        encodingFormat: ['application/dicom', 'image/dicom'],
        includes: 'data/dicom/**/*.dcm',
      },
    ],
    recordSet: card.tables.map((table) => ({
      '@type': 'cr:RecordSet',
      '@id': table.name,
      name: table.name,
      description: table.description,
      key: { '@id': `${table.name}/${table.key}` },
      field: table.columns.map((column) => ({
        '@type': 'cr:Field',
        '@id': `${table.name}/${column.name}`,
        name: column.name,
        description: column.description,
        dataType: types[column.datatype],
        source: { fileObject: { '@id': `${table.name}.csv` }, extract: { column: column.name } },
        ...(column.references ? { references: { field: { '@id': column.references.replace('.', '/') } } } : {}),
      })),
    })),
  };
}
