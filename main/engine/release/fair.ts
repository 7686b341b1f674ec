/** The 41 indicators of the RDA FAIR data maturity model: met here, prepared here, or the repository's part. Never a score. */
import type { Card } from '#shared/contract/card.ts';
import { markdownTable } from './text.ts';

export type FairState = 'met' | 'prepared' | 'repository';
export interface FairRow {
  indicator: string;
  priority: 'essential' | 'important' | 'useful';
  question: string;
  state: FairState;
  evidence: string;
}

const priorities = { E: 'essential', I: 'important', U: 'useful' } as const;
type Judge = (card: Card) => [FairState, string];
const met =
  (evidence: string): Judge =>
  () => ['met', evidence];
const prepared =
  (evidence: string): Judge =>
  () => ['prepared', evidence];
const repository: Judge = () => ['repository', 'Fulfilled by the repository that holds the package.'];
const when =
  (holds: (card: Card) => boolean, yes: string, no: string): Judge =>
  (card) =>
    holds(card) ? ['met', yes] : ['prepared', no];

const doi = when(
  (card) => Boolean(card.dataset.doi),
  'The DOI stands in every card.',
  'A unique identifier stands in every card; the place for the DOI is ready.',
);
const licensed = when(
  (card) => card.license.id !== '',
  'Named in every card and in LICENSE.',
  'No licence has been chosen yet.',
);
const spdx = when(
  (card) => card.license.url !== '' || (card.license.id !== '' && !card.license.id.startsWith('LicenseRef-')),
  'SPDX identifier and address of the text.',
  'No standard licence has been chosen.',
);
const related = when(
  (card) => card.dataset.related.length > 0,
  'datacite.json and RO-Crate name related works with their relation.',
  'No related work is named.',
);

const rows: [string, keyof typeof priorities, string, Judge][] = [
  ['F1-01M', 'E', 'Metadata has a persistent identifier', doi],
  ['F1-01D', 'E', 'Data has a persistent identifier', doi],
  ['F1-02M', 'E', 'Metadata has a globally unique identifier', met('urn:uuid in every card and in bag-info.txt.')],
  ['F1-02D', 'E', 'Data has a globally unique identifier', met('DICOM UIDs in files.csv; urn:uuid of the package.')],
  ['F2-01M', 'E', 'Rich metadata for discovery', met('dataset-card.json, RO-Crate, Croissant, README.')],
  ['F3-01M', 'E', 'Metadata names the data it describes', met('hasPart, distribution and data/tables/files.csv.')],
  ['F4-01M', 'E', 'Metadata can be harvested and indexed', prepared('index.html holds JSON-LD for search engines.')],
  [
    'A1-01M',
    'I',
    'Metadata says how to get access',
    when((card) => card.access !== null, 'Access is stated in the card and README.', 'Access has not been chosen yet.'),
  ],
  ['A1-02M', 'E', 'People can reach the metadata', prepared('README.md and index.html open without a program.')],
  ['A1-02D', 'E', 'People can reach the data', prepared('Archives of at most 20 GB are ready for deposit.')],
  ['A1-03M', 'E', 'Metadata identifier resolves', repository],
  ['A1-03D', 'E', 'Data identifier resolves', repository],
  ['A1-04M', 'E', 'Metadata through a standard protocol', repository],
  ['A1-04D', 'E', 'Data through a standard protocol', repository],
  ['A1-05D', 'I', 'Machines can fetch the data', prepared('croissant.json lists files with hashes.')],
  ['A1.1-01M', 'E', 'Metadata through an open protocol', repository],
  ['A1.1-01D', 'I', 'Data through an open protocol', repository],
  ['A1.2-01D', 'U', 'Protocol supports authentication', repository],
  ['A2-01M', 'E', 'Metadata outlives the data', prepared('The metadata archive can be deposited by itself.')],
  ['I1-01M', 'I', 'Metadata in a standard representation', met('JSON-LD.')],
  ['I1-01D', 'I', 'Data in a standard representation', met('DICOM and CSV.')],
  ['I1-02M', 'I', 'Metadata is machine-understandable', met('JSON-LD with schema.org terms.')],
  ['I1-02D', 'I', 'Data is machine-understandable', met('DICOM; CSV with CSVW descriptions.')],
  ['I2-01M', 'I', 'Metadata uses FAIR vocabularies', met('schema.org, Croissant, SPDX.')],
  [
    'I2-01D',
    'U',
    'Data uses FAIR vocabularies',
    prepared('DICOM attributes are coded; clinical columns are as supplied.'),
  ],
  ['I3-01M', 'I', 'Metadata refers to other metadata', related],
  [
    'I3-01D',
    'U',
    'Data refers to other data',
    prepared('References between DICOM objects keep their meaning: UIDs are replaced alike everywhere.'),
  ],
  ['I3-02M', 'U', 'Metadata refers to other data', related],
  ['I3-02D', 'U', 'References of data are qualified', prepared('As the DICOM objects state them.')],
  ['I3-03M', 'I', 'References of metadata are qualified', related],
  ['I3-04M', 'U', 'References to other data are qualified', related],
  [
    'R1-01M',
    'E',
    'Plenty of accurate attributes',
    met('Counts, acquisition, balance and quality are computed from the files.'),
  ],
  ['R1.1-01M', 'E', 'Licence stated', licensed],
  ['R1.1-02M', 'I', 'Standard licence', spdx],
  ['R1.1-03M', 'I', 'Machine-readable licence', spdx],
  [
    'R1.2-01M',
    'I',
    'Provenance by a community standard',
    met('De-identification codes of DICOM CID 7050; CreateAction in RO-Crate.'),
  ],
  ['R1.2-02M', 'U', 'Provenance in a cross-community language', met('RO-Crate CreateAction.')],
  ['R1.3-01M', 'E', 'Metadata follows a community standard', met('RO-Crate 1.2 and Croissant 1.1.')],
  ['R1.3-01D', 'E', 'Data follows a community standard', met('DICOM.')],
  ['R1.3-02M', 'E', 'Metadata in a machine-understandable community standard', met('RO-Crate 1.2 and Croissant 1.1.')],
  ['R1.3-02D', 'I', 'Data in a machine-understandable community standard', met('DICOM.')],
];

/** All 41, in the model's order. */
export const fairChecklist = (card: Card): FairRow[] =>
  rows.map(([id, priority, question, judge]) => {
    const [state, evidence] = judge(card);
    return { indicator: `RDA-${id}`, priority: priorities[priority], question, state, evidence };
  });

export const fairMarkdown = (card: Card): string =>
  [
    '# FAIR checklist',
    '',
    'Indicators of the RDA FAIR data maturity model. "met": fulfilled by this package. "prepared": ready, complete once the package is deposited or the open field is filled. "repository": the part of the repository. This is a list, not a score.',
    '',
    markdownTable(
      ['Indicator', 'Priority', 'Question', 'State', 'Where'],
      fairChecklist(card).map((row) => [row.indicator, row.priority, row.question, row.state, row.evidence]),
    ),
    '',
  ].join('\n');
