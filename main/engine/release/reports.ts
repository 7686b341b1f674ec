/** The reports of a package, each a pure function of the card. */
import type { Card } from '#shared/contract/card.ts';
import { csvLine, markdown, markdownTable, paragraphs } from './text.ts';
import { documentLines } from './document-lines.ts';
import { faceLines } from './face-lines.ts';
import { pixelLines } from './pixel-lines.ts';

const join = (parts: (string | false | undefined)[]): string => `${parts.filter(Boolean).join('\n\n')}\n`;
const list = (items: string[]): string => items.map((item) => `- ${item}`).join('\n');

export function deidentificationMarkdown(card: Card): string {
  const report = card.deidentification;
  const pixels = pixelLines(card);
  const documents = documentLines(card);
  return join([
    '# De-identification',
    ...card.stamps.map(({ title, text }) => `**${markdown(title)}.** ${markdown(text)}`),
    `Standard: ${markdown(report.standard)}, edition ${markdown(report.edition)}. Preset: ${report.profile.preset}.`,
    markdown(report.methodText),
    `Retained: ${report.profile.retain.join(', ') || 'nothing'}. Cleaned: ${report.profile.clean.join(', ') || 'nothing'}.`,
    '## What each object says of itself',
    markdownTable(
      ['Code (DICOM CID 7050)', 'Meaning', 'Objects'],
      report.methods.map((row) => [row.code, row.meaning, row.instances]),
    ),
    '## Elements by action',
    markdownTable(
      ['Action', 'Elements'],
      report.actions.map((row) => [row.action, row.elements]),
    ),
    report.rules.length > 0 &&
      `## Elements by rule\n\n${markdownTable(
        ['Action', 'Rule', 'Elements'],
        report.rules.map((row) => [row.action, row.rule, row.elements]),
      )}`,
    pixels.length > 0 && `## Pixels\n\n${list(pixels.map(markdown))}`,
    documents.length > 0 && `## Encapsulated documents and video\n\n${list(documents.map(markdown))}`,
    '## Searched again',
    `Each of the ${report.search.objects} objects was read again after it was written, by code that did not plan it, and searched for the identifiers of its source and of its patient; tables, documents and names of this package were searched for those of all patients. ${report.search.dismissed} findings were looked at by a person and called false alarms; the objects of ${report.search.leftOut} findings were left out.`,
    report.profile.rules.length > 0 &&
      `## Rules of the curators\n\n${markdownTable(
        ['Attribute', 'Action', 'Reason'],
        report.profile.rules.map((rule) => [rule.tag, rule.action, rule.reason]),
      )}`,
    '## Faces',
    list(faceLines(report).map(markdown)),
    '## Left out',
    report.withheld.length
      ? markdownTable(
          ['Reason', 'Why', 'Objects'],
          report.withheld.map((row) => [row.title, row.why, row.instances]),
        )
      : 'Nothing was withheld.',
    `Excluded by the curators: ${report.excluded} objects.`,
    '## Not done',
    report.notDone.length ? list(report.notDone.map(markdown)) : 'Nothing is known to be missing.',
    'De-identification lowers the risk that a person is recognised; it does not prove that nobody can be.',
  ]);
}

export function balanceMarkdown(card: Card): string {
  const { threshold, variables, remarks } = card.balance;
  return join([
    '# Balance of the collection',
    `Unit: the subject (${card.contents.subjects}). Counts from 1 to ${threshold - 1} are hidden, and with them the next smallest that would give them away. Intervals: Wilson, 95 %.`,
    ...variables.map(
      (variable) =>
        `## ${markdown(variable.title)}\n\n${markdownTable(
          ['Level', 'Subjects', 'Share', '95 % interval'],
          [
            ...variable.levels.map((level) => [
              level.label,
              level.count ?? 'hidden',
              level.share === null ? 'hidden' : `${(level.share * 100).toFixed(1)} %`,
              level.low === null || level.high === null
                ? 'hidden'
                : `${(level.low * 100).toFixed(1)}–${(level.high * 100).toFixed(1)} %`,
            ]),
            ['missing', variable.missing ?? 'hidden', '', ''],
          ],
        )}`,
    ),
    ...remarks.map(markdown),
    variables.length === 0 && 'No characteristic of the subjects is part of this package.',
  ]);
}

const yesNo = (value: boolean | null): string => (value === null ? 'not said' : value ? 'yes' : 'no');

export function referenceMarkdown(card: Card): string {
  const { value, grade, missing } = card.reference;
  const facts: [string, string][] = [
    ['Type', value.type ?? ''],
    ['Grade', grade ? `${grade.grade}: ${grade.because}` : ''],
    ['Verified share of subjects', value.verifiedShare === null ? '' : `${(value.verifiedShare * 100).toFixed(1)} %`],
    ['Days between imaging and reference (median)', value.intervalDays === null ? '' : String(value.intervalDays)],
    ['Readers blind to clinical data', yesNo(value.blinding.toClinicalData)],
    ['Readers blind to each other', yesNo(value.blinding.toOtherReaders)],
    ['Readers blind to the index test', yesNo(value.blinding.toIndexTest)],
    ['Independent readings', yesNo(value.independent)],
    ['Rounds', value.rounds === null ? '' : String(value.rounds)],
    ['Adjudication', value.adjudication],
    [
      'Agreement',
      value.agreement
        ? `${value.agreement.statistic} ${value.agreement.value}${value.agreement.low !== null && value.agreement.high !== null ? ` (${value.agreement.low}–${value.agreement.high})` : ''}`
        : '',
    ],
    ['Guideline', value.guideline],
    ['Tool', [value.tool, value.toolVersion].filter(Boolean).join(' ')],
    ['Granularity', value.granularity ?? ''],
    ['Values for uncertainty', value.uncertaintyValues],
    ['Known errors', value.knownErrors],
  ];
  return join([
    '# Reference standard',
    paragraphs(value.description),
    paragraphs(value.rationale),
    markdownTable(
      ['', ''],
      facts.map(([name, fact]) => [name, fact || 'not said']),
    ),
    value.readers.length > 0 &&
      `## Readers\n\n${markdownTable(
        ['Reader', 'Specialty', 'Years', 'Training'],
        value.readers.map((reader) => [
          reader.pseudonym,
          reader.specialty,
          reader.yearsOfExperience ?? '',
          reader.training,
        ]),
      )}`,
    missing.length > 0 &&
      `## Not described\n\n${list(missing.map((row) => `${markdown(row.title)}: ${markdown(row.why)}`))}`,
  ]);
}

export const qualityCsv = (card: Card): string =>
  [
    csvLine(['kind', 'title', 'found', 'open']),
    ...card.quality.map((row) => csvLine([row.kind, row.title, row.found, row.open])),
  ].join('');

export const acquisitionCsv = (card: Card): string =>
  [
    csvLine(['modality', 'series', 'keyword', 'name', 'present']),
    ...card.acquisition.flatMap((row) =>
      row.attributes.map((attribute) =>
        csvLine([row.modality, row.series, attribute.keyword, attribute.name, attribute.present]),
      ),
    ),
  ].join('');

export const signoffLines = (card: Card): string =>
  card.signatures
    .map(
      (row) =>
        `${JSON.stringify({ at: row.at, name: row.name, reviewed: row.reviewed, role: row.role, statement: row.statement })}\n`,
    )
    .join('');

export const dataDictionaryCsv = (card: Pick<Card, 'tables'>): string =>
  [
    csvLine(['table', 'column', 'title', 'datatype', 'unit', 'description']),
    ...card.tables.flatMap((table) =>
      table.columns.map((column) =>
        csvLine([table.name, column.name, column.title, column.datatype, column.unit, column.description]),
      ),
    ),
  ].join('');

/** CSV on the Web (W3C, 2015): schema of every table, with primary and foreign keys. */
export const csvwMetadata = (card: Pick<Card, 'tables'>): Record<string, unknown> => ({
  '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
  tables: card.tables.map((table) => ({
    url: `${table.name}.csv`,
    'dc:description': table.description,
    tableSchema: {
      columns: table.columns.map((column) => ({
        name: column.name,
        titles: column.title,
        datatype: column.datatype,
        'dc:description': column.description,
      })),
      primaryKey: table.key,
      foreignKeys: table.columns
        .filter((column) => column.references)
        .map((column) => {
          const [resource, reference] = column.references!.split('.');
          return {
            columnReference: column.name,
            reference: { resource: `${resource}.csv`, columnReference: reference },
          };
        }),
    },
  })),
});
