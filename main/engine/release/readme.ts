/** README.md: the card for people, in the order of CICADAS, with Hugging Face's YAML on top. */
import type { Card } from '#shared/contract/card.ts';
import { yamlString } from './citation.ts';
import { describe, doiUrl } from './crate.ts';
import { isSpdx, noLicense } from './licenses.ts';
import { faceLines } from './face-lines.ts';
import { documentLines } from './document-lines.ts';
import { blackenedLines } from './pixel-lines.ts';
import { bytesInWords, counted, grouped, markdown, markdownTable, paragraphs } from './text.ts';

const sizeCategory = (count: number): string => {
  const bounds: [number, string][] = [
    [1e3, 'n<1K'],
    [1e4, '1K<n<10K'],
    [1e5, '10K<n<100K'],
    [1e6, '100K<n<1M'],
    [1e7, '1M<n<10M'],
  ];
  return bounds.find(([most]) => count < most)?.[1] ?? '10M<n<100M';
};
// The Hub's own list of licences, as far as datasets of images use it.
const hub = new Set([
  'apache-2.0',
  'mit',
  'cc0-1.0',
  'cc-by-3.0',
  'cc-by-4.0',
  'cc-by-sa-3.0',
  'cc-by-sa-4.0',
  'cc-by-nc-3.0',
  'cc-by-nc-4.0',
  'cc-by-nd-4.0',
  'cc-by-nc-nd-3.0',
  'cc-by-nc-nd-4.0',
  'cc-by-nc-sa-3.0',
  'cc-by-nc-sa-4.0',
  'cdla-sharing-1.0',
  'cdla-permissive-1.0',
  'cdla-permissive-2.0',
  'odbl',
  'odc-by',
  'pddl',
  'gpl-3.0',
]);

/** Every value is quoted, so that no reader takes a version for a number or `no` for false. */
export function frontMatter(card: Card): string {
  const id = card.license.id
    .toLowerCase()
    .replace(/^odc-by-1\.0$/, 'odc-by')
    .replace(/^odbl-1\.0$/, 'odbl');
  const license = hub.has(id)
    ? [`license: ${yamlString(id)}`]
    : [
        'license: "other"',
        `license_name: ${yamlString((card.license.id || 'none-chosen').toLowerCase())}`,
        'license_link: "LICENSE"',
      ];
  const tags = ['medical', 'DICOM', ...card.contents.modalities.map((row) => row.modality), ...card.dataset.keywords];
  return [
    '---',
    `pretty_name: ${yamlString(card.dataset.title || card.name)}`,
    ...license,
    'tags:',
    ...[...new Set(tags)].map((tag) => `  - ${yamlString(tag)}`),
    'size_categories:',
    `  - ${yamlString(sizeCategory(card.contents.instances))}`,
    `version: ${yamlString(card.dataset.version)}`,
    'configs:',
    ...card.tables.flatMap((table) => [
      `  - config_name: ${yamlString(table.name)}`,
      `    data_files: ${yamlString(table.path)}`,
    ]),
    '---',
  ].join('\n');
}

export const draftNotice = (card: Card): string[] =>
  card.draft
    ? [
        `**DRAFT – not for publication.** ${markdown(card.draft.reason)}`,
        ...(card.draft.unmet.length
          ? [
              'Unmet requirements:',
              card.draft.unmet.map((row) => `- ${markdown(row.title)} (${markdown(row.check)})`).join('\n'),
            ]
          : []),
      ]
    : [];

/** What was not reviewed, at the head of the card. */
export const stampNotices = (card: Pick<Card, 'stamps'>): string[] =>
  card.stamps.map(({ title, text }) => `**${markdown(title.toUpperCase())}.** ${markdown(text)}`);

const list = (items: string[]): string => items.map((item) => `- ${item}`).join('\n');

export function readme(card: Card): string {
  const { dataset, contents, reference, deidentification } = card;
  const blackened = blackenedLines(card);
  const documents = documentLines(card);
  const parts: (string | false | undefined)[] = [
    frontMatter(card),
    `# ${markdown(dataset.title || card.name)}`,
    ...draftNotice(card),
    ...stampNotices(card),
    '## Summary',
    paragraphs(describe(card)),
    markdownTable(
      ['', ''],
      [
        ['Version', dataset.version],
        ['Identifier', doiUrl(dataset.doi) ?? card.identifier],
        ['Subjects', grouped(contents.subjects)],
        ['Studies', grouped(contents.studies)],
        ['Series', grouped(contents.series)],
        ['DICOM objects', `${grouped(contents.instances)} (${bytesInWords(contents.bytes)})`],
        ['Modalities', contents.modalities.map((row) => `${row.modality} ${grouped(row.series)}`).join(', ') || 'none'],
        ['Licence', card.license.name || card.license.id || noLicense],
        ['Access', card.access ?? 'not chosen'],
      ],
    ),
    dataset.creators.length > 0 &&
      `**Creators:** ${dataset.creators.map((person) => markdown([person.given, person.family].filter(Boolean).join(' ')) + (person.orcid ? ` (ORCID ${person.orcid})` : '')).join('; ')}`,
    dataset.contact && `**Contact:** ${markdown(dataset.contact.name)}, ${markdown(dataset.contact.email)}`,
    '## Introduction',
    dataset.purpose ? paragraphs(dataset.purpose) : 'What the dataset was made for has not been described.',
    '## Methods',
    '### Subjects',
    `${counted(contents.subjects, 'subject')}.${contents.years ? ` Studies from ${contents.years.first} to ${contents.years.last}${card.deidentification.profile.retain.includes('full-dates') ? '' : ` (five-year periods with at least ${card.balance.threshold} subjects)`}.` : ''} Counts under ${card.balance.threshold} are not shown, nor those that would give them away.`,
    ...card.balance.variables.map((variable) =>
      markdownTable(
        [markdown(variable.title), 'Subjects', 'Share'],
        [
          ...variable.levels.map((level) => [
            level.label,
            level.count ?? 'not shown',
            level.share === null ? 'not shown' : `${(level.share * 100).toFixed(1)} %`,
          ]),
          ...(variable.missing === 0 ? [] : [['missing', variable.missing ?? 'not shown', '']]),
        ],
      ),
    ),
    ...card.balance.remarks.map(markdown),
    '### Acquisition',
    ...(card.acquisition.length
      ? card.acquisition.map(
          (row) =>
            `**${markdown(row.modality)}**, ${counted(row.series, 'series', 'series')}: ${row.attributes.map((attribute) => `${markdown(attribute.name)} in ${grouped(attribute.present)}`).join('; ')}.`,
        )
      : ['See reports/acquisition.csv.']),
    '### Reference standard',
    reference.value.type
      ? `Type: ${markdown(reference.value.type)}${reference.grade ? `; grade ${reference.grade.grade} (${markdown(reference.grade.because)})` : ''}. Details: reports/reference-standard.md.`
      : 'How a reference standard was made has not been described.',
    '### De-identification',
    `${markdown(deidentification.standard)}, edition ${markdown(deidentification.edition)}. ${markdown(deidentification.methodText)}`,
    list(
      deidentification.methods.map(
        (row) => `${markdown(row.code)} ${markdown(row.meaning)}: ${counted(row.instances, 'object')}`,
      ),
    ),
    deidentification.faces.series > 0 && `Faces:\n\n${list(faceLines(deidentification).map(markdown))}`,
    blackened.length > 0 && `Pixels:\n\n${list(blackened.map(markdown))}`,
    documents.length > 0 && `Encapsulated documents and video:\n\n${list(documents.map(markdown))}`,
    deidentification.notDone.length > 0 && `Not done:\n\n${list(deidentification.notDone.map(markdown))}`,
    deidentification.withheld.length > 0 &&
      `Left out rather than risked:\n\n${list(deidentification.withheld.map((row) => `${markdown(row.title)}: ${counted(row.instances, 'object')}`))}`,
    dataset.preprocessing.length > 0 &&
      `### Preprocessing\n\n${list(dataset.preprocessing.map((step) => markdown([step.step, step.tool, step.version, step.parameters].filter(Boolean).join(', '))))}`,
    '## Ethics',
    Object.values(dataset.ethics).some((value) => value.length)
      ? list(
          Object.entries(dataset.ethics)
            .filter(([, value]) => value.length)
            .map(([key, value]) => `${key}: ${markdown(Array.isArray(value) ? value.join(', ') : value)}`),
        )
      : 'No approval has been recorded.',
    '## Usage notes',
    card.license.id
      ? `Licence: ${markdown(card.license.name || card.license.id)}${isSpdx(card) ? ` (SPDX ${card.license.id})` : ''}. See LICENSE and DATA-USE-TERMS.md.`
      : noLicense,
    dataset.limitations ? paragraphs(dataset.limitations) : 'Limitations have not been described.',
    'Images lie in `data/dicom/`, one folder a subject, study and series; `data/tables/` lists subjects, studies, series and files, and `data_dictionary.csv` explains every column. `sha256sum -c manifest-sha256.txt` checks that nothing was damaged.',
    dataset.code.length > 0 && `Code: ${dataset.code.map((row) => markdown(row.url)).join(', ')}`,
    '## Citation',
    card.citation ? markdown(card.citation) : 'No citation yet.',
    dataset.related.length > 0 &&
      `Related: ${dataset.related.map((row) => `${row.relation} ${markdown(row.id)}`).join('; ')}`,
    dataset.funding.length > 0 &&
      `Funding: ${dataset.funding.map((row) => markdown([row.funder, row.award].filter(Boolean).join(' '))).join('; ')}`,
    dataset.acknowledgements && `Acknowledgements: ${markdown(dataset.acknowledgements)}`,
    card.signatures.length > 0 &&
      `## Review\n\n${list(card.signatures.map((row) => `${markdown(row.name)}, ${markdown(row.role)}, ${row.at.slice(0, 10)}: ${markdown(row.statement)}`))}`,
    `Written by ${card.generated.program} ${card.generated.version} at ${card.generated.timestamp}.`,
  ];
  return `${parts.filter((part): part is string => Boolean(part)).join('\n\n')}\n`;
}
