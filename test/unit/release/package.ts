/** A small package made by the release step's own pure parts, for tests: real DICOM files, real tables, real documents. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Card } from '#shared/contract/card.ts';
import { Dataset } from '#shared/contract/license.ts';
import { ReferenceStandard } from '#shared/contract/reference.ts';
import { createDicom } from '#engine/dicom/create.ts';
import { bagInfoText, bagitText, manifestLine, payloadIdentifier } from '#engine/release/bag.ts';
import { cardDocuments, payloadDocuments } from '#engine/release/card.ts';
import { listFiles } from '#engine/release/folder.ts';
import { tableDefinitions } from '#engine/release/table-definitions.ts';
import { csvLine, stableJson, type Cell } from '#engine/release/text.ts';

export const timestamp = '2026-11-01T00:00:00Z';
const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

export const testDataset = Dataset.parse({
  title: 'Lung CT "of" two <hospitals>',
  nickname: 'Two-Lungs',
  version: '1.0.0',
  description: 'Computed tomography of the lung from two hospitals, for tests of the package writer only.',
  keywords: ['lung', 'no', '1.0'],
  creators: [
    { family: 'Roe', given: 'Ána', orcid: '0000-0002-1825-0097', affiliation: 'Somewhere' },
    { family: 'Doe' },
  ],
  contact: { name: 'Ána Roe', email: 'roe@example.org' },
  publisher: 'A publisher',
  funding: [{ funder: 'A funder', award: 'X-1' }],
  related: [{ relation: 'IsDerivedFrom', id: 'https://doi.org/10.1234/abcd' }],
  purpose: 'Detection of nodules.\n\n# not a heading',
  limitations: 'One country only.',
});

export function testCard(change: Partial<Card> = {}): Card {
  return Card.parse({
    $schema: 'dataset-card.schema.json',
    cardVersion: '1.0',
    identifier: 'urn:uuid:00000000-0000-8000-8000-000000000000',
    name: 'Two-Lungs-1.0.0',
    generated: { timestamp, program: 'Fairpack', version: '0.0.0-test', rules: 'PS3.15 2026c' },
    draft: {
      reason: 'Every package of this version is a draft.',
      unmet: [{ check: 'review.signed', title: 'Signed', why: 'Because.' }],
    },
    dataset: testDataset,
    citation: 'Roe Á, Doe. Lung CT (1.0.0). A publisher; 2026.',
    license: {
      id: 'CC-BY-4.0',
      name: 'Creative Commons Attribution 4.0',
      url: 'https://creativecommons.org/licenses/by/4.0/',
      terms: '',
      dataUse: ['DUO:0000042'],
      uses: [{ id: 'DUO:0000042', name: 'General research use' }],
    },
    access: 'open',
    contents: {
      subjects: 2,
      studies: 2,
      series: 2,
      instances: 4,
      bytes: 0,
      modalities: [{ modality: 'CT', subjects: 2, series: 2, instances: 4 }],
      bodyParts: [{ bodyPart: 'CHEST', series: 2 }],
      manufacturers: [{ manufacturer: 'A <maker>', series: 2 }],
      sopClasses: [{ uid: '1.2.840.10008.5.1.4.1.1.2', name: 'CT', instances: 4 }],
      transferSyntaxes: [],
      labels: [],
      years: null,
    },
    balance: {
      threshold: 11,
      variables: [
        {
          id: 'sex',
          title: 'Sex',
          subjects: 2,
          missing: 0,
          levels: [
            { label: 'F', count: null, share: null, low: null, high: null },
            { label: 'M', count: null, share: null, low: null, high: null },
          ],
        },
      ],
      remarks: [],
    },
    acquisition: [{ modality: 'CT', series: 2, attributes: [{ keyword: 'KVP', name: 'KVP', present: 1 }] }],
    reference: {
      value: ReferenceStandard.parse({}),
      grade: null,
      missing: [{ field: 'type', title: 'Type', why: 'Readers need it.' }],
    },
    deidentification: {
      standard: 'DICOM PS3.15 Annex E',
      edition: '2026c',
      profile: { preset: 'basic', retain: [], clean: [], rules: [] },
      methodText: 'Fairpack 0.0.0-test',
      methods: [{ code: '113100', meaning: 'Basic Application Confidentiality Profile', instances: 4 }],
      actions: [{ action: 'X', elements: 12 }],
      rules: [{ action: 'X', rule: 'Basic Profile.', elements: 12 }],
      search: { objects: 1, dismissed: 0, leftOut: 0 },
      notDone: ['Pixels were not looked at.'],
      withheld: [{ code: 'us', title: 'Ultrasound', why: 'Text in pixels.', instances: 3 }],
      excluded: 1,
      faces: { series: 0, accepted: [], withoutFace: [], controlled: 0, leftOut: 0, replaced: 0 },
    },
    quality: [{ kind: 'missing-slices', title: 'Missing slices', why: 'Gaps.', found: 1, open: 1 }],
    checks: [
      {
        id: 'review.signed',
        step: 'review',
        title: 'Signed',
        guideline: 'FAIR',
        severity: 'block',
        kind: 'documentation',
        status: 'fail',
      },
    ],
    signatures: [{ name: 'A', role: 'curator', statement: 'Seen.', at: timestamp, reviewed: 'abc' }],
    tables: [],
    files: [],
    folders: [
      { subject: 'FP-AAAA', studies: 1, series: 1, instances: 2, bytes: 1 },
      { subject: 'FP-BBBB', studies: 1, series: 1, instances: 2, bytes: 1 },
    ],
    ...change,
  });
}

export const cleanObject = (subject: string, number: number, extra: Record<string, string> = {}): Buffer =>
  createDicom({
    dataSet: {
      SOPClassUID: '1.2.840.10008.5.1.4.1.1.2',
      SOPInstanceUID: `2.25.${subject.charCodeAt(3)}${number}`,
      StudyInstanceUID: `2.25.1${subject.charCodeAt(3)}`,
      SeriesInstanceUID: `2.25.2${subject.charCodeAt(3)}`,
      PatientID: subject,
      PatientName: subject,
      PatientIdentityRemoved: 'YES',
      Modality: 'CT',
      ...extra,
    },
  });

/** Writes the tag manifest of a bag over whatever lies in it. */
export function sealTags(bag: string): void {
  const tags = [...listFiles(bag)].filter((path) => !path.startsWith('data/') && path !== 'tagmanifest-sha256.txt');
  writeFileSync(
    join(bag, 'tagmanifest-sha256.txt'),
    tags.map((path) => manifestLine({ path, sha256: sha256(readFileSync(join(bag, path))) })).join(''),
  );
}

/** Writes a whole bag by the same parts that the job uses; `extra` changes one object. */
export function writeTestPackage(extra: Record<string, string> = {}): string {
  const bag = join(mkdtempSync(join(tmpdir(), 'fairpack-package-')), 'Two-Lungs-1.0.0');
  const put = (path: string, bytes: Uint8Array | string): void => {
    mkdirSync(dirname(join(bag, path)), { recursive: true });
    writeFileSync(join(bag, path), bytes);
  };
  const rows: Record<string, Record<string, Cell>[]> = { subjects: [], studies: [], series: [], files: [] };
  let payload = 0;
  for (const subject of ['FP-AAAA', 'FP-BBBB']) {
    const letter = subject.charCodeAt(3);
    rows['subjects']!.push({ subject_id: subject, studies: 1, series: 1, instances: 2 });
    rows['studies']!.push({
      study_uid: `2.25.1${letter}`,
      subject_id: subject,
      folder: `data/dicom/${subject}/study-01`,
      modalities: 'CT',
      series: 1,
      instances: 2,
    });
    rows['series']!.push({
      series_uid: `2.25.2${letter}`,
      study_uid: `2.25.1${letter}`,
      subject_id: subject,
      folder: `data/dicom/${subject}/study-01/01-CT`,
      modality: 'CT',
      instances: 2,
    });
    for (const number of [1, 2]) {
      const bytes = cleanObject(subject, number, subject === 'FP-AAAA' && number === 1 ? extra : {});
      const path = `data/dicom/${subject}/study-01/01-CT/000${number}.dcm`;
      put(path, bytes);
      payload += bytes.length;
      rows['files']!.push({
        path,
        subject_id: subject,
        study_uid: `2.25.1${letter}`,
        series_uid: `2.25.2${letter}`,
        sop_instance_uid: `2.25.${letter}${number}`,
        sop_class_uid: '1.2.840.10008.5.1.4.1.1.2',
        bytes: bytes.length,
        sha256: sha256(bytes),
      });
    }
  }
  const tables = tableDefinitions({
    characteristics: false,
    dates: false,
    site: false,
    label: false,
    ethnicity: false,
    seriesLabel: false,
  }).map((definition) => {
    const text =
      csvLine(definition.columns.map((column) => column.name)) +
      rows[definition.name]!.map((cells) =>
        csvLine(definition.columns.map((column) => cells[column.name] ?? null)),
      ).join('');
    const path = `data/tables/${definition.name}.csv`;
    put(path, text);
    return {
      ...definition,
      path,
      rows: rows[definition.name]!.length,
      size: Buffer.byteLength(text),
      sha256: sha256(text),
    };
  });
  for (const [path, text] of payloadDocuments({ tables })) put(path, text);
  const files = [...listFiles(bag)].filter((path) => path.startsWith('data/'));
  const manifest = files.map((path) => manifestLine({ path, sha256: sha256(readFileSync(join(bag, path))) })).join('');
  put('manifest-sha256.txt', manifest);
  const base = testCard({ tables, identifier: payloadIdentifier(sha256(manifest), 'Two-Lungs-1.0.0', timestamp) });
  const documents = cardDocuments(base);
  const listed = [...documents.keys(), 'data/tables/data_dictionary.csv', 'data/tables/csvw-metadata.json'].filter(
    (path) => path !== 'ro-crate-metadata.json',
  );
  const card = testCard({
    ...base,
    contents: { ...base.contents, bytes: payload },
    files: listed.map((path) => ({ path, role: 'part', format: 'text/plain' })),
  });
  for (const [path, text] of cardDocuments(card)) put(path, text);
  put('reports/validation.json', stableJson({ ok: true }));
  put('bagit.txt', bagitText);
  const bytes = files.reduce((sum, path) => sum + readFileSync(join(bag, path)).length, 0);
  put(
    'bag-info.txt',
    bagInfoText({
      identifier: card.identifier,
      description: card.dataset.title,
      date: '2026-11-01',
      bytes,
      files: files.length,
      organization: '',
      program: 'Fairpack',
    }),
  );
  sealTags(bag);
  return bag;
}

export const treeOf = (folder: string): Map<string, string> =>
  new Map([...listFiles(folder)].map((path) => [path, sha256(readFileSync(join(folder, path)))]));
export const schemasFolder = new URL('../../../../shared/data/schemas/', import.meta.url);
export const hasSchemas = (() => {
  try {
    return readdirSync(schemasFolder).length > 0;
  } catch {
    return false;
  }
})();
