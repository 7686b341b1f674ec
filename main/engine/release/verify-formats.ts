/** The metadata files of a package: each read as its format demands, all compared with the card. Pure over texts. */
import { Card } from '#shared/contract/card.ts';
import type { VerifyReport } from '#shared/contract/release.ts';
import { parse } from 'yaml';
import { looksLikeEmail, looksLikePhone } from '../known-patterns.ts';
import { licenseReference } from './licenses.ts';

type Line = VerifyReport['checks'][number];
const line = (title: string, faults: string[], fine: string): Line => ({
  title,
  ok: faults.length === 0,
  detail: faults.length ? faults.slice(0, 8).join(' ') : fine,
});

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const filled = (value: unknown): boolean =>
  typeof value === 'string'
    ? value.trim() !== ''
    : Array.isArray(value)
      ? value.length > 0
      : value !== undefined && value !== null;

function readJson(text: string | undefined, name: string, faults: string[]): Record<string, unknown> | undefined {
  if (text === undefined) {
    faults.push(`${name} is missing.`);
    return undefined;
  }
  try {
    const value: unknown = JSON.parse(text);
    if (isRecord(value)) return value;
  } catch {
    // Said below.
  }
  faults.push(`${name} is not a JSON object.`);
  return undefined;
}
const missingOf = (value: Record<string, unknown>, fields: readonly string[], where: string): string[] =>
  fields.filter((field) => !filled(value[field])).map((field) => `${where} lacks ${field}.`);

/** Required fields of RO-Crate 1.2: descriptor, root, every part described and of its kind. */
export function crateFaults(crate: Record<string, unknown>, exists: (path: string) => boolean): string[] {
  const graph = Array.isArray(crate['@graph']) ? crate['@graph'].filter(isRecord) : [];
  const byId = new Map(graph.map((entity) => [entity['@id'], entity]));
  const descriptor = byId.get('ro-crate-metadata.json');
  const root = byId.get('./');
  const faults: string[] = [];
  if (byId.size !== graph.length) faults.push('RO-Crate: two entities share an @id.');
  if (crate['@context'] !== 'https://w3id.org/ro/crate/1.2/context')
    faults.push('RO-Crate: the context is not that of 1.2.');
  if (!descriptor || !isRecord(descriptor['about']) || descriptor['about']['@id'] !== './')
    faults.push('RO-Crate: the descriptor does not point to the root.');
  if (!root) return [...faults, 'RO-Crate: there is no root entity.'];
  faults.push(
    ...missingOf(root, ['@type', 'name', 'description', 'datePublished', 'license', 'hasPart'], 'RO-Crate root'),
  );
  for (const part of Array.isArray(root['hasPart']) ? root['hasPart'].filter(isRecord) : []) {
    const id = String(part['@id']);
    if (!byId.has(id)) faults.push(`RO-Crate: ${id} is a part but is not described.`);
    if (!exists(id)) faults.push(`RO-Crate: ${id} does not exist.`);
  }
  return faults;
}

/** Required fields of Croissant 1.1, which its own reader does not enforce. */
export function croissantFaults(croissant: Record<string, unknown>, creators: boolean): string[] {
  const fields = [
    '@context',
    '@type',
    'conformsTo',
    'name',
    'description',
    'license',
    'url',
    'datePublished',
    'distribution',
    ...(creators ? ['creator'] : []),
  ];
  const faults = missingOf(croissant, fields, 'Croissant');
  const conforms = croissant['conformsTo'];
  if (
    !Array.isArray(conforms) ||
    !conforms.includes('http://mlcommons.org/croissant/1.1') ||
    !conforms.includes('http://mlcommons.org/croissant/RAI/1.0')
  )
    faults.push('Croissant: conformsTo does not name 1.1 and RAI 1.0.');
  const resources = new Set<unknown>();
  for (const resource of Array.isArray(croissant['distribution']) ? croissant['distribution'].filter(isRecord) : []) {
    resources.add(resource['@id']);
    const kind = resource['@type'];
    faults.push(
      ...missingOf(
        resource,
        kind === 'cr:FileSet' ? ['includes', 'encodingFormat'] : ['contentUrl', 'encodingFormat', 'sha256'],
        `Croissant ${String(resource['@id'])}`,
      ),
    );
  }
  const fieldIds = new Set<unknown>();
  const sets = Array.isArray(croissant['recordSet']) ? croissant['recordSet'].filter(isRecord) : [];
  const allFields = sets.flatMap((set) => (Array.isArray(set['field']) ? set['field'].filter(isRecord) : []));
  for (const field of allFields) fieldIds.add(field['@id']);
  for (const field of allFields) {
    const source = isRecord(field['source']) ? field['source'] : {};
    if (isRecord(source['fileSet']))
      faults.push('Croissant: a record set stands on images; loading it would decode every file.');
    if (!isRecord(source['fileObject']) || !resources.has(source['fileObject']['@id']))
      faults.push(`Croissant: ${String(field['@id'])} names no resource.`);
    const references =
      isRecord(field['references']) && isRecord(field['references']['field'])
        ? field['references']['field']['@id']
        : undefined;
    if (references !== undefined && !fieldIds.has(references))
      faults.push(`Croissant: ${String(field['@id'])} refers to a field that does not exist.`);
  }
  return faults;
}

const licenseOf = (value: unknown): string => (isRecord(value) ? String(value['@id']) : String(value));

export interface FormatInput {
  /** Text of a metadata file, or undefined where it is missing. */
  text(path: string): string | undefined;
  exists(path: string): boolean;
  payload: { bytes: number; files: number; dicom: number };
}

/** Every metadata file and the agreement of all with the card. Returns the card where it could be read. */
export function verifyFormats({ text, exists, payload }: FormatInput): { lines: Line[]; card: Card | undefined } {
  const cardFaults: string[] = [];
  const raw = readJson(text('dataset-card.json'), 'dataset-card.json', cardFaults);
  const parsed = raw ? Card.safeParse(raw) : undefined;
  if (parsed && !parsed.success)
    cardFaults.push(...parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}.`));
  const card = parsed?.success ? parsed.data : undefined;
  const lines = [line('The card follows its schema', cardFaults, 'dataset-card.json is complete.')];

  const crateFaultList: string[] = [];
  const crate = readJson(text('ro-crate-metadata.json'), 'ro-crate-metadata.json', crateFaultList);
  if (crate) crateFaultList.push(...crateFaults(crate, exists));
  lines.push(
    line('RO-Crate has its required fields', crateFaultList, 'RO-Crate 1.2: root, descriptor and every part.'),
  );

  const croissantFaultList: string[] = [];
  const croissant = readJson(text('croissant.json'), 'croissant.json', croissantFaultList);
  if (croissant) croissantFaultList.push(...croissantFaults(croissant, (card?.dataset.creators.length ?? 0) > 0));
  lines.push(line('Croissant has its required fields', croissantFaultList, 'Croissant 1.1 with RAI 1.0.'));

  const otherFaults: string[] = [];
  let cff: Record<string, unknown> | undefined;
  let datacite: Record<string, unknown> | undefined;
  let front: Record<string, unknown> | undefined;
  const readYaml = (source: string, name: string): Record<string, unknown> | undefined => {
    try {
      const value: unknown = parse(source);
      if (isRecord(value)) return value;
    } catch {
      // Said below.
    }
    otherFaults.push(`${name} is not a YAML mapping.`);
    return undefined;
  };
  if (card && card.dataset.creators.length > 0) {
    const cffText = text('CITATION.cff');
    if (cffText === undefined) otherFaults.push('CITATION.cff is missing.');
    else if ((cff = readYaml(cffText, 'CITATION.cff')))
      otherFaults.push(...missingOf(cff, ['cff-version', 'message', 'title', 'authors'], 'CITATION.cff'));
    datacite = readJson(text('metadata/datacite.json'), 'metadata/datacite.json', otherFaults);
    if (datacite)
      otherFaults.push(
        ...missingOf(
          datacite,
          ['creators', 'titles', 'publisher', 'publicationYear', 'types', 'schemaVersion'],
          'datacite.json',
        ),
      );
  }
  const readme = text('README.md');
  const yaml = readme === undefined ? undefined : /^---\n([\s\S]*?)\n---\n/.exec(readme)?.[1];
  if (yaml === undefined) otherFaults.push('README.md is missing or has no YAML on top.');
  else front = readYaml(yaml, 'README.md');
  for (const path of ['LICENSE', 'DATA-USE-TERMS.md', 'index.html', 'dataset-card.schema.json'])
    if (text(path) === undefined) otherFaults.push(`${path} is missing.`);
  const page = text('index.html') ?? '';
  if (
    /<script(?! type="application\/ld\+json">)/i.test(page) ||
    /\son\w+\s*=\s*["']/i.test(page.replace(/>[^<]*</g, '><'))
  )
    otherFaults.push('index.html holds a script.');
  if (/\s(?:src|href)\s*=\s*["']?(?:https?:)?\/\//i.test(page))
    otherFaults.push('index.html fetches from the network.');
  lines.push(
    line(
      'Citation, DataCite, README and licence files are there and well-formed',
      otherFaults,
      'CITATION.cff, DataCite, README.md, LICENSE.',
    ),
  );

  if (card) {
    const disagree: string[] = [];
    const same = (where: string, found: unknown, expected: unknown): void => {
      if (String(found) !== String(expected))
        disagree.push(
          `${where} says ${JSON.stringify(String(found).slice(0, 80))}, the card ${JSON.stringify(String(expected).slice(0, 80))}.`,
        );
    };
    const graph = Array.isArray(crate?.['@graph']) ? crate['@graph'].filter(isRecord) : [];
    const root = graph.find((entity) => entity['@id'] === './');
    if (root) {
      same('License in RO-Crate', licenseOf(root['license']), licenseReference(card));
      same('Version in RO-Crate', root['version'], card.dataset.version);
    }
    if (croissant) {
      same('License in Croissant', croissant['license'], licenseReference(card));
      same('Name in Croissant', croissant['name'], card.name);
      for (const table of card.tables) {
        const resource = (croissant['distribution'] as unknown[] | undefined)
          ?.filter(isRecord)
          .find((row) => row['@id'] === `${table.name}.csv`);
        same(`Hash of ${table.name}.csv in Croissant`, resource?.['sha256'], table.sha256);
      }
    }
    if (cff && 'license' in cff) same('License in CITATION.cff', cff['license'], card.license.id);
    if (datacite && card.license.id) {
      const rights =
        Array.isArray(datacite['rightsList']) && isRecord(datacite['rightsList'][0]) ? datacite['rightsList'][0] : {};
      same('License in DataCite', rights['rights'], card.license.name || card.license.id);
      if (card.license.url) same('License address in DataCite', rights['rightsUri'], card.license.url);
    }
    if (front) {
      const named = front['license'] === 'other' ? front['license_name'] : front['license'];
      const expected = (card.license.id || 'none-chosen').toLowerCase();
      if (String(named) !== expected && !expected.startsWith(`${String(named)}-`))
        same('License in README.md', named, expected);
    }
    const license = text('LICENSE') ?? '';
    if (card.license.id && !license.includes(`SPDX-License-Identifier: ${card.license.id}\n`))
      disagree.push('LICENSE names another licence than the card.');
    same('Number of DICOM files', payload.dicom, card.contents.instances);
    if (card.draft && !page.includes('Draft – not for publication'))
      disagree.push('The card says draft, index.html does not.');
    lines.push(line('All files say the same', disagree, 'Licence, version, counts and hashes agree in every file.'));

    const typed = new Set([card.dataset.contact?.email].filter(Boolean));
    const found: string[] = [];
    for (const path of [
      'reports/deidentification.md',
      'reports/balance.md',
      'reports/quality.csv',
      'reports/acquisition.csv',
      'data/tables/subjects.csv',
      'data/tables/labels.csv',
      'data/tables/series.csv',
      'data/tables/studies.csv',
    ]) {
      const content = [...typed].reduce<string>((rest, known) => rest.replaceAll(known!, ''), text(path) ?? '');
      if (looksLikeEmail(content)) found.push(`${path} holds text like an e-mail address.`);
      if (looksLikePhone(content)) found.push(`${path} holds text like a telephone number.`);
    }
    lines.push(
      line(
        'No known pattern of identifiers in tables and reports',
        found,
        'No e-mail address and no telephone number.',
      ),
    );
  }
  return { lines, card };
}
