/** Every exported format against its public schema, or against an independent reader of it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import Ajv2019 from 'ajv/dist/2019.js';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import jsonld from 'jsonld';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { cardDocuments, cardSchema } from '#engine/release/card.ts';
import { citationFile, datacite } from '#engine/release/citation.ts';
import { croissant } from '#engine/release/croissant.ts';
import { roCrate } from '#engine/release/crate.ts';
import { fairChecklist } from '#engine/release/fair.ts';
import { barChart } from '#engine/release/figures.ts';
import { frontMatter } from '#engine/release/readme.ts';
import { listFiles } from '#engine/release/folder.ts';
import { hasSchemas, schemasFolder, testCard, writeTestPackage } from './package.ts';

const schema = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(fileURLToPath(new URL(name, schemasFolder)), 'utf8')) as Record<string, unknown>;
// The types know only the callback form with these options.
const expand = (document: unknown, documentLoader: unknown): Promise<Record<string, unknown>[]> =>
  (jsonld.expand as unknown as (input: unknown, options: unknown) => Promise<Record<string, unknown>[]>)(document, {
    safe: true,
    base: 'https://example.org/',
    documentLoader,
  });
const why = hasSchemas ? '' : ' (skipped: ../shared/data/schemas is absent)';
const has = (command: string, ...args: string[]): boolean => spawnSync(command, args, { stdio: 'ignore' }).status === 0;
const python = ['/usr/bin/python3', 'python3'].find((command) => has(command, '-c', 'import yaml'));

const bag = writeTestPackage();
afterAll(() => rmSync(dirname(bag), { recursive: true, force: true }));
const document = (path: string): string => readFileSync(join(bag, path), 'utf8');

describe('formats', () => {
  test.skipIf(!hasSchemas)(`CITATION.cff follows CFF 1.2.0${why}`, () => {
    const ajv = new Ajv({ strict: false, allErrors: true });
    addFormats(ajv);
    const validate = ajv.compile(schema('cff-1.2.0.schema.json'));
    validate(parse(citationFile(testCard())!));
    expect(validate.errors).toBeNull();
    const doi = testCard();
    validate(parse(citationFile({ ...doi, dataset: { ...doi.dataset, doi: '10.1234/abcd' } })!));
    expect(validate.errors).toBeNull();
  });

  test.skipIf(!hasSchemas)(`datacite.json follows the public schema of kernel 4${why}`, () => {
    const ajv = new Ajv2019({ strict: false, allErrors: true });
    addFormats(ajv);
    for (const format of [
      'year',
      'yearmonth',
      'datetime',
      'year-range',
      'yearmonth-range',
      'date-range',
      'datetime-range',
    ])
      ajv.addFormat(format, /^\d{4}$/);
    // DataCite 4.6 removed nothing that we write and `language` refers to a schema of its own there.
    const {
      properties,
      id: _,
      ...rest
    } = schema('datacite-v4.5.json') as { properties: Record<string, unknown>; id: string };
    const validate = ajv.compile({ ...rest, properties: { ...properties, language: { type: 'string' } } });
    validate(datacite(testCard()));
    expect(validate.errors).toBeNull();
    validate({ ...datacite(testCard()), creators: [] });
    expect(validate.errors).not.toBeNull();
  });

  test('without creators neither is written, because both would be invalid', () => {
    const card = testCard();
    const anonymous = { ...card, dataset: { ...card.dataset, creators: [] } };
    expect(citationFile(anonymous)).toBeUndefined();
    expect([...cardDocuments(anonymous).keys()]).not.toContain('metadata/datacite.json');
  });

  test('the card validates against the schema that is packaged with it', () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats(ajv);
    const validate = ajv.compile(JSON.parse(document('dataset-card.schema.json')) as object);
    validate(JSON.parse(document('dataset-card.json')));
    expect(validate.errors).toBeNull();
    validate({ ...(JSON.parse(document('dataset-card.json')) as object), extra: 1 });
    expect(validate.errors).not.toBeNull();
    expect(cardSchema()['$schema']).toContain('2020-12');
  });

  const never = (url: string): never => {
    throw new Error(`the network is not asked for ${url}`);
  };
  test.skipIf(!hasSchemas)(`RO-Crate expands in safe mode, with every entity linked${why}`, async () => {
    const context = schema('ro-crate-1.2-context.jsonld');
    const documentLoader = (url: string) =>
      url === 'https://w3id.org/ro/crate/1.2/context'
        ? Promise.resolve({ contextUrl: undefined, documentUrl: url, document: context })
        : never(url);
    const expanded = await expand(JSON.parse(document('ro-crate-metadata.json')), documentLoader);
    expect(expanded.length).toBeGreaterThan(20);
    const root = expanded.find((entity) => entity['@id'] === 'https://example.org/') as Record<string, unknown[]>;
    expect(root['http://schema.org/license']).toEqual([{ '@id': 'https://creativecommons.org/licenses/by/4.0/' }]);
    const ids = new Set(expanded.map((entity) => entity['@id']));
    for (const part of root['http://schema.org/hasPart'] as { '@id': string }[]) expect(ids).toContain(part['@id']);
  });
  test('every part of the crate exists in the package, and every file but bag files is a part', () => {
    const graph = roCrate(JSON.parse(document('dataset-card.json')) as never)['@graph'] as {
      '@id': string;
      '@type': unknown;
      hasPart?: { '@id': string }[];
    }[];
    const parts = graph.find((entity) => entity['@id'] === './')!.hasPart!.map((part) => part['@id']);
    for (const part of parts) expect(existsSync(join(bag, part)), part).toBe(true);
    const outside = [...listFiles(bag)].filter((path) => !path.startsWith('data/dicom/') && !parts.includes(path));
    expect(outside.sort()).toEqual([
      'bag-info.txt',
      'bagit.txt',
      'manifest-sha256.txt',
      'reports/validation.json',
      'ro-crate-metadata.json',
      'tagmanifest-sha256.txt',
    ]);
    expect(new Set(graph.map((entity) => entity['@id'])).size).toBe(graph.length);
  });

  test('Croissant expands in safe mode and names both encodings; record sets stand on CSV only', async () => {
    const value = JSON.parse(document('croissant.json')) as Record<string, unknown>;
    const [expanded] = await expand(value, never);
    expect(expanded!['@type']).toEqual(['https://schema.org/Dataset']);
    expect(expanded!['http://purl.org/dc/terms/conformsTo']).toHaveLength(2);
    const sets = value['distribution'] as { '@type': string; encodingFormat: unknown }[];
    expect(sets.find((row) => row['@type'] === 'cr:FileSet')!.encodingFormat).toEqual([
      'application/dicom',
      'image/dicom',
    ]);
    expect(JSON.stringify(value['recordSet'])).not.toContain('fileSet');
    expect(JSON.stringify(value['recordSet'])).toContain('"references":{"field":{"@id":"subjects/subject_id"}}');
  });
  test('the release croissant points into its ZIPs', () => {
    const value = croissant(testCard(), [
      { name: 'x.part001.zip', size: 1, sha256: 'a' },
      { name: 'x.metadata.zip', size: 1, sha256: 'b' },
    ]) as { distribution: Record<string, unknown>[] };
    expect(value.distribution.find((row) => row['@type'] === 'cr:FileSet')!['containedIn']).toEqual([
      { '@id': 'x.part001.zip' },
    ]);
  });

  test.skipIf(!python)(
    `PyYAML reads every value of the front matter as text${python ? '' : ' (skipped: no PyYAML)'}`,
    () => {
      const yaml = frontMatter(testCard()).replace(/^---\n|\n---$/g, '');
      const read = execFileSync(
        python!,
        ['-c', 'import sys,json,yaml; print(json.dumps(yaml.safe_load(sys.stdin.read())))'],
        { input: yaml, encoding: 'utf8' },
      );
      const value = JSON.parse(read) as Record<string, unknown>;
      expect(value['version']).toBe('1.0.0');
      expect(value['license']).toBe('cc-by-4.0');
      expect(value['tags']).toEqual(['medical', 'DICOM', 'CT', 'lung', 'no', '1.0']);
      expect(value['pretty_name']).toBe('Lung CT "of" two <hospitals>');
      expect(value).toEqual(parse(yaml));
    },
  );

  test.skipIf(!has('sha256sum', '--version'))('sha256sum accepts both manifests', () => {
    for (const name of ['manifest-sha256.txt', 'tagmanifest-sha256.txt'])
      expect(() => execFileSync('sha256sum', ['--check', '--strict', '--quiet', name], { cwd: bag })).not.toThrow();
  });

  test('the page runs nothing, fetches nothing, escapes what was typed, and says that it is a draft', () => {
    const page = document('index.html');
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).toContain('<script type="application/ld+json">');
    expect(page).not.toMatch(/<(?:link|img|iframe|object|embed)\b|\son\w+=|javascript:|src=|href=/i);
    expect(page).toContain('Lung CT &quot;of&quot; two &lt;hospitals&gt;');
    expect(page).toContain('Draft – not for publication');
    expect(page).toContain('small, not shown');
    const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)![1]!;
    expect((JSON.parse(data) as { name: string }).name).toBe('Lung CT "of" two <hospitals>');
    expect(data).not.toContain('<');
  });
  test('README follows CICADAS and typed text cannot open a heading', () => {
    const text = document('README.md');
    const heads = [...text.matchAll(/^## (.*)$/gm)].map((match) => match[1]);
    expect(heads).toEqual(['Summary', 'Introduction', 'Methods', 'Ethics', 'Usage notes', 'Citation', 'Review']);
    expect(text).not.toMatch(/^# not a heading/m);
    expect(text).toContain('DRAFT');
  });

  test('41 FAIR indicators in three states: 24 met at most, 10 prepared, 7 of the repository', () => {
    const card = testCard();
    const states = fairChecklist(card).map((row) => row.state);
    expect(states).toHaveLength(41);
    expect(states.filter((state) => state === 'met')).toHaveLength(24);
    expect(states.filter((state) => state === 'prepared')).toHaveLength(10);
    expect(states.filter((state) => state === 'repository')).toHaveLength(7);
    const bare = fairChecklist({
      ...card,
      license: { ...card.license, id: '', url: '' },
      dataset: { ...card.dataset, related: [] },
      access: null,
    });
    expect(bare.filter((row) => row.state === 'met')).toHaveLength(24 - 3 - 4 - 1);
  });
  test('a chart is named, escaped, and hides what is hidden', () => {
    const svg = barChart(
      'Sex',
      [
        { label: '<F>', value: 30, low: 0.4, high: 0.8 },
        { label: 'M', value: null },
      ],
      'subjects',
      50,
    );
    expect(svg).toContain('aria-label="Sex: &lt;F&gt; 30, M hidden (subjects)"');
    expect(svg).toContain('class="whisker"');
    expect(svg).not.toContain('<F>');
  });
});
