/** Builds the canonical card from decisions and from what was written; and every document that follows from it. */
import { Card, type CardFile } from '#shared/contract/card.ts';
import type { Check } from '#shared/contract/checks.ts';
import { z } from 'zod';
import { citation } from '../license/handlers.ts';
import { citationFile, datacite } from './citation.ts';
import { croissant } from './croissant.ts';
import { roCrate } from './crate.ts';
import { fairChecklist, fairMarkdown } from './fair.ts';
import { draftReason, publicCheck, unmetOf } from './gate.ts';
import type { ReleaseInputs } from './inputs.ts';
import { dataUseTerms, licenseText } from './licenses.ts';
import { landingPage } from './page.ts';
import { readme } from './readme.ts';
import {
  acquisitionCsv,
  balanceMarkdown,
  csvwMetadata,
  dataDictionaryCsv,
  deidentificationMarkdown,
  qualityCsv,
  referenceMarkdown,
  signoffLines,
} from './reports.ts';
import { sopClassName } from './sop-classes.ts';
import { balanceOf } from './subjects.ts';
import { stableJson } from './text.ts';
import type { FaceSummary } from '../deidentify/types.ts';
import type { PackageFacts } from './write-tables.ts';

export interface CardInputs {
  inputs: ReleaseInputs;
  facts: PackageFacts;
  checks: readonly Check[];
  identifier: string;
  timestamp: string;
  draft: boolean;
  program: { version: string; methodText: string };
  withheld: Card['deidentification']['withheld'];
  excluded: number;
  faces: FaceSummary;
  /** Words of the rules by their number. */
  rules: ReadonlyMap<number, { action: string; rule: string }>;
  search: { dismissed: number; leftOut: number };
  pixels: NonNullable<Card['deidentification']['pixels']>;
  documents: NonNullable<Card['deidentification']['documents']>;
  threshold: number;
  columns: ('sex' | 'age' | 'ethnicity' | 'site' | 'label')[];
}

export function buildCard(from: CardInputs): Card {
  const { inputs, facts, checks } = from;
  const { dataset, license } = inputs.license;
  const chosen = inputs.choices.licenses.find((row) => row.id === license.id);
  const spdx = license.id !== '' && !license.id.startsWith('LicenseRef-');
  const address = /^https?:\/\/\S+$/.test(license.terms.trim()) ? license.terms.trim() : '';
  const options = inputs.deidentify.options;
  const meanings = new Map([
    ['113100', 'Basic Application Confidentiality Profile'],
    ['113102', 'Clean Recognizable Visual Features Option'],
    ...options.map((option) => [option.code, option.name] as const),
  ]);
  const card: Card = {
    $schema: 'dataset-card.schema.json',
    cardVersion: '1.0',
    identifier: from.identifier,
    name: inputs.name,
    generated: {
      timestamp: from.timestamp,
      program: 'Fairpack',
      version: from.program.version,
      rules: inputs.deidentify.edition,
    },
    draft: from.draft ? { reason: draftReason ?? 'Written as a draft.', unmet: unmetOf(checks) } : null,
    stamps: inputs.stamps,
    dataset,
    citation: dataset.creators.length || dataset.title ? citation(dataset, Number(from.timestamp.slice(0, 4))) : '',
    license: {
      ...license,
      name: chosen?.name ?? license.id,
      url: chosen?.url || (spdx ? `https://spdx.org/licenses/${license.id}.html` : address),
      uses: license.dataUse.map((id) => ({
        id,
        name: inputs.choices.dataUse.find((row) => row.id === id)?.name ?? id,
      })),
    },
    access: inputs.settings.access,
    contents: {
      ...facts.contents,
      sopClasses: facts.contents.sopClasses.map((row) => ({ ...row, name: sopClassName(row.uid) })),
    },
    balance: balanceOf(facts.subjects, { threshold: from.threshold, columns: from.columns }),
    acquisition: facts.acquisition,
    reference: { value: inputs.reference.value, grade: inputs.reference.grade, missing: inputs.reference.missing },
    deidentification: {
      standard: 'DICOM PS3.15 Annex E',
      edition: inputs.deidentify.edition,
      profile: inputs.deidentify.profile,
      // Several values of (0012,0063) are joined by a backslash there.
      methodText: from.program.methodText.replaceAll('\\', '; '),
      methods: [...facts.methods]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([code, instances]) => ({ code, meaning: meanings.get(code) ?? 'De-identification option', instances })),
      actions: [...facts.actions]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([action, elements]) => ({ action, elements })),
      rules: [...facts.rules]
        .map(([id, elements]) => ({ ...(from.rules.get(id) ?? { action: '', rule: 'unknown' }), elements }))
        .sort((a, b) => b.elements - a.elements || (a.action + a.rule < b.action + b.rule ? -1 : 1)),
      search: { objects: facts.contents.instances, ...from.search },
      pixels: from.pixels,
      documents: from.documents,
      notDone: inputs.deidentify.notDone,
      withheld: from.withheld,
      excluded: from.excluded,
      faces: from.faces,
    },
    quality: inputs.quality.map(({ kind, title, why, found, open }) => ({ kind, title, why, found, open })),
    checks: checks.map(publicCheck),
    signatures: inputs.signatures.map(({ current: _, ...signature }) => signature),
    tables: facts.tables,
    files: [],
    folders: facts.folders,
  };
  return { ...card, files: filesOf(card) };
}

const json = 'application/json';
const ld = 'application/ld+json';
const md = 'text/markdown';

/** Every described file of a package but bag files and tables; what a card cannot support is left out. */
function filesOf(card: Card): CardFile[] {
  const cited = card.dataset.creators.length > 0;
  const list: (CardFile | false)[] = [
    { path: 'README.md', role: 'Dataset card for people', format: md },
    { path: 'index.html', role: 'Dataset card for browsers', format: 'text/html' },
    {
      path: 'dataset-card.json',
      role: 'Canonical dataset card; every other description is derived from it',
      format: json,
    },
    { path: 'dataset-card.schema.json', role: 'JSON Schema of the dataset card', format: 'application/schema+json' },
    { path: 'croissant.json', role: 'Croissant 1.1 description', format: ld },
    cited && { path: 'CITATION.cff', role: 'Citation File Format 1.2.0', format: 'application/yaml' },
    { path: 'LICENSE', role: 'Licence', format: 'text/plain' },
    { path: 'DATA-USE-TERMS.md', role: 'What users are asked to observe', format: md },
    cited && { path: 'metadata/datacite.json', role: 'DataCite metadata', format: json },
    { path: 'reports/deidentification.json', role: 'De-identification report', format: json },
    { path: 'reports/deidentification.md', role: 'De-identification report', format: md },
    { path: 'reports/quality.csv', role: 'Findings of the quality step, by kind', format: 'text/csv' },
    { path: 'reports/balance.json', role: 'Balance of the collection', format: json },
    { path: 'reports/balance.md', role: 'Balance of the collection', format: md },
    { path: 'reports/reference-standard.json', role: 'How the reference standard was made', format: json },
    { path: 'reports/reference-standard.md', role: 'How the reference standard was made', format: md },
    {
      path: 'reports/acquisition.csv',
      role: 'Which acquisition attributes are present, by modality',
      format: 'text/csv',
    },
    { path: 'reports/fair-checklist.json', role: 'FAIR indicators', format: json },
    { path: 'reports/fair-checklist.md', role: 'FAIR indicators', format: md },
    { path: 'reports/validation.json', role: 'Result of validating the files of this package', format: json },
    card.signatures.length > 0 && { path: 'reports/signoff.jsonl', role: 'Signatures', format: 'application/jsonl' },
    { path: 'data/tables/data_dictionary.csv', role: 'Every column of every table', format: 'text/csv' },
    { path: 'data/tables/csvw-metadata.json', role: 'CSV on the Web description of the tables', format: ld },
  ];
  return list.filter((file): file is CardFile => file !== false);
}

/** JSON Schema (2020-12) of the card, from the same model that reads it. */
export const cardSchema = (): Record<string, unknown> => ({
  $id: 'dataset-card.schema.json',
  title: 'Fairpack dataset card',
  ...z.toJSONSchema(Card, { io: 'output' }),
});

/** Payload documents: they follow from the tables alone, so that naming a DOI later leaves the payload untouched. */
export const payloadDocuments = (tables: Pick<Card, 'tables'>): Map<string, string> =>
  new Map([
    ['data/tables/data_dictionary.csv', dataDictionaryCsv(tables)],
    ['data/tables/csvw-metadata.json', stableJson(csvwMetadata(tables))],
  ]);

/** Tag files that follow from the card, by path; validation and bag files are added by who writes them. */
export function cardDocuments(card: Card): Map<string, string> {
  const documents = new Map<string, string | undefined>([
    ['README.md', readme(card)],
    ['index.html', landingPage(card)],
    ['dataset-card.json', stableJson(card)],
    ['dataset-card.schema.json', stableJson(cardSchema())],
    ['ro-crate-metadata.json', stableJson(roCrate(card))],
    ['croissant.json', stableJson(croissant(card))],
    ['CITATION.cff', citationFile(card)],
    ['LICENSE', licenseText(card)],
    ['DATA-USE-TERMS.md', dataUseTerms(card)],
    ['reports/deidentification.json', stableJson(card.deidentification)],
    ['reports/deidentification.md', deidentificationMarkdown(card)],
    ['reports/quality.csv', qualityCsv(card)],
    ['reports/balance.json', stableJson(card.balance)],
    ['reports/balance.md', balanceMarkdown(card)],
    ['reports/reference-standard.json', stableJson(card.reference)],
    ['reports/reference-standard.md', referenceMarkdown(card)],
    ['reports/acquisition.csv', acquisitionCsv(card)],
    ['reports/fair-checklist.json', stableJson(fairChecklist(card))],
    ['reports/fair-checklist.md', fairMarkdown(card)],
  ]);
  const record = datacite(card);
  if (record) documents.set('metadata/datacite.json', stableJson(record));
  if (card.signatures.length) documents.set('reports/signoff.jsonl', signoffLines(card));
  return new Map([...documents].filter((entry): entry is [string, string] => entry[1] !== undefined));
}
