/** Slices that are planned, written and proven by what was found in the slice before come out as each of them would alone. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import type { Profile } from '#shared/contract/deidentify.ts';
import { beginTrail } from '#engine/deidentify/audit-trail.ts';
import { deidentifyFiles } from '#engine/deidentify/deidentify-files.ts';
import { identityOf, recordUids } from '#engine/deidentify/identity.ts';
import { planEdits } from '#engine/deidentify/plan-edits.ts';
import { searchFile } from '#engine/deidentify/search-file.ts';
import { sourceTerms } from '#engine/deidentify/source-terms.ts';
import { surveyFiles } from '#engine/deidentify/survey-files.ts';
import { createDicom, type NewDataSet } from '#engine/dicom/create.ts';
import { findElement } from '#engine/dicom/find-element.ts';
import { Layouts } from '#engine/dicom/layouts.ts';
import { dicomFileIn, readDicomFile } from '#engine/dicom/read-file.ts';
import { writeEdited } from '#engine/dicom/write-file.ts';
import { patternFaults } from '#engine/known-patterns.ts';
import { savedFiles } from '../../fixtures/saved-files.ts';
import { ct, identity, planOf, profileWith } from './object.ts';

const { folder, saved } = savedFiles('alike');

let seed = 11;
const random = (below: number): number => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return Math.floor((seed / 2 ** 32) * below);
};
const one = <T>(of: readonly T[]): T => of[random(of.length)]!;

const uid = (): string => `1.2.3.4.5.${100 + random(900)}`;
/** Values of one length each, as slices have them; some name the patient, some are no numbers, dates or words at all. */
const slice = (): NewDataSet =>
  ct({
    SOPInstanceUID: uid(),
    SeriesInstanceUID: random(12) === 0 ? '1.2.3.4.2' : '1.2.3.4.1',
    FrameOfReferenceUID: random(6) === 0 ? '1.2.3.4.5.100' : '1.2.3.4.5.200',
    'ContentDate DA': one(['20240301', '20240302', '19000101', 'notadate']),
    'ContentTime TM': one(['101112', '235959', 'evenin']),
    'InstanceNumber IS': one(['1 ', '22', 'x9']),
    'SliceLocation DS': one(['-55.5 ', '123.25', 'MRN471']),
    'ImageComments LT': one(['axial ', 'AnaRoe', 'lesion']),
    'SeriesDescription LO': one(['T2 TSE COR', 'Roe, Ana  ', 'AX T1 FS  ', 'T2 TSE COR']),
    'ProtocolName LO': one(['HEAD  ', 'CHEST ', 'CHEST ']),
    'ImageType CS': one(['ORIGINAL\\PRIMARY\\AXIAL ', 'ORIGINAL\\PRIMARY\\ROEANA']),
    'OperatorsName PN': one(['Tse^Quim', 'Tse^Quin', 'Tse^Quim']),
    ReferencedStudySequence: [
      { ReferencedSOPClassUID: '1.2.840.10008.5.1.4.1.1.2', ReferencedSOPInstanceUID: '1.2.3.4.5.300' },
    ],
    '00190010 LO': 'SIEMENS MR HEADER ',
    '0019100C IS': one(['1000', ' 500']),
    '00191008 CS': one(['IMAGE ', 'OTHER ']),
    '00290010 LO': 'ACME',
    '00291001 UN': new Uint8Array(8).fill(random(4)),
  });

const profiles: readonly [string, Profile][] = [
  ['the Basic Profile', profileWith()],
  [
    'moved dates, descriptions and safe private attributes',
    profileWith(['safe-private', 'modified-dates', 'patient-characteristics', 'device-identity'], ['descriptors']),
  ],
  ['full dates and UIDs', profileWith(['uids', 'full-dates', 'institution-identity'], ['descriptors', 'graphics'])],
];

/** Bytes, trail and counts as they come of the source alone, by a tree of its own. */
function alone(source: string, profile: Profile): object {
  const file = readDicomFile(source);
  const trail = beginTrail();
  const { value: planned, uids } = recordUids(() => planEdits(file, planOf(profile), identity, trail.trace));
  const { sha256 } = writeEdited(file, planned.edits, join(folder, 'alone.dcm'));
  const { digest, rules } = trail.finish();
  return { sha256, counts: planned.counts, uids: uids.size, trail: { digest, rules: rules.map(String).sort() } };
}

describe.each(profiles)('under %s', (_, profile) => {
  it('random slices come out as alone: bytes, counts, trail and crosswalk', async () => {
    const sources = Array.from({ length: 150 }, () => saved(createDicom({ dataSet: slice() })));
    const files = sources.map((source, instance) => ({
      instance,
      source,
      target: join(folder, 'batch', `${instance}.dcm`),
      identity,
    }));
    const unproven = join(folder, 'unproven');
    const results = await deidentifyFiles({ plan: planOf(profile), programVersion: 'test', unproven, files });
    let written = 0;
    for (const [index, result] of results.entries()) {
      if (result.state !== 'written') continue;
      written += 1;
      const { sha256, counts, crosswalk, trail } = result;
      const { digest, rules } = trail;
      expect({
        sha256,
        counts,
        uids: crosswalk.length,
        trail: { digest, rules: rules.map(String).sort() },
      }).toEqual(alone(sources[index]!, profile));
    }
    expect(written).toBeGreaterThan(100);
  });

  it('a survey finds in random slices what it finds in each alone', () => {
    const sources = Array.from({ length: 60 }, () => saved(createDicom({ dataSet: slice() })));
    const survey = (paths: readonly string[]): ReturnType<typeof surveyFiles> =>
      surveyFiles({
        plan: planOf(profile),
        files: paths.map((source, instance) => ({ instance, series: instance % 2, source })),
      });
    const together = survey(sources);
    const texts = new Map<string, number>();
    const privates = new Map<string, number>();
    const identifiers = new Set<string>();
    const add = (to: Map<string, number>, key: string): void => void to.set(key, (to.get(key) ?? 0) + 1);
    sources.forEach((source, instance) => {
      const alone = survey([saved(readFileSync(source))]);
      for (const { attribute, value } of alone.texts) add(texts, `${attribute} ${value} ${instance % 2}`);
      for (const { creator, element } of alone.privates) add(privates, `${creator} ${element} ${instance % 2}`);
      for (const { kind, value } of alone.identifiers) identifiers.add(`${kind} ${value} ${instance % 2}`);
    });
    const usesOf = <T extends { uses: { series: number; instances: number }[] }>(
      rows: readonly T[],
      name: (row: T) => string,
    ): Map<string, number> =>
      new Map(
        rows.flatMap((row) =>
          row.uses.map(({ series, instances }): [string, number] => [`${name(row)} ${series}`, instances]),
        ),
      );
    expect(usesOf(together.texts, ({ attribute, value }) => `${attribute} ${value}`)).toEqual(texts);
    expect(usesOf(together.privates, ({ creator, element }) => `${creator} ${element}`)).toEqual(privates);
    expect(new Set(together.identifiers.map(({ kind, value, series }) => `${kind} ${value} ${series}`))).toEqual(
      identifiers,
    );
  });
});

test('what is stated of a face is that of each slice, although the slices share all else', async () => {
  const stated = ['NO', 'YES', undefined, 'YES', 'NO', 'NO'] as const;
  const files = stated.map((statement, instance) => ({
    instance,
    source: saved(
      createDicom({
        dataSet: ct({
          SOPInstanceUID: `1.2.3.4.5.${100 + instance}`,
          '00280302 CS': 'YES ',
          BodyPartExamined: 'CHEST',
        }),
      }),
    ),
    target: join(folder, 'faces', `${instance}.dcm`),
    identity,
    ...(statement === undefined ? {} : { face: statement === 'YES' ? { statement } : { statement, cleaned: false } }),
  }));
  const plan = planOf(profileWith([], ['descriptors']));
  await deidentifyFiles({ plan, programVersion: 'test', unproven: join(folder, 'unproven'), files });
  const found = files.map(({ target }) => {
    const file = readDicomFile(target);
    const element = findElement(file.dataSet, 0x00280302);
    return element && file.text(file.dataSet, element);
  });
  // Without an order the object's own word counts.
  expect(found).toEqual(['NO', 'YES', 'YES', 'YES', 'NO', 'NO']);
});

describe('the proof of slices that are laid out alike', () => {
  const who = identityOf('FP-0TEST000', -2000, [
    { kind: 'patient-name', value: 'Quillfeather^Ottilie' },
    { kind: 'patient-id', value: '0047110815' },
  ]);
  const source = readDicomFile(saved(createDicom({ dataSet: ct({ SOPInstanceUID: '1.2.3.4.5.678' }) })));
  const output = (more: NewDataSet): Buffer =>
    createDicom({
      dataSet: ct({
        PatientName: 'FP-0TEST000',
        PatientID: 'FP-0TEST000',
        PatientBirthDate: '',
        StudyInstanceUID: '2.25.1',
        SeriesInstanceUID: '2.25.2',
        StudyDate: '',
        PatientIdentityRemoved: 'YES',
        SOPInstanceUID: '2.25.1000000',
        'SeriesDescription LO': 'T2 TSE COR SLOW SCAN',
        'ImageComments LT': 'axial slice of chest',
        ...more,
      }),
    });
  const layouts = new Layouts();
  const prove = (bytes: Buffer): string[] => {
    const file = dicomFileIn(bytes, saved(bytes));
    const alike = dicomFileIn(bytes, file.path, layouts);
    const profile = profileWith([], ['descriptors']);
    const terms = sourceTerms(source, who, profile);
    const found = (read: typeof file): string[] => [
      ...searchFile(read, terms).map(({ place, text }) => `${place} ${text}`),
      ...patternFaults(read, false),
    ];
    expect(found(alike)).toEqual(found(file));
    return found(alike);
  };
  const clean = (of: number): NewDataSet => ({
    SOPInstanceUID: `2.25.${1000000 + of}`,
    'ImageComments LT': one(['axial slice of chest', 'lung window of chest']),
  });

  test('finds what is planted in a value that varies, and in one that does not', () => {
    for (const of of [1, 2, 3, 4, 5]) expect(prove(output(clean(of)))).toEqual([]);
    expect(prove(output({ ...clean(6), 'ImageComments LT': 'Ottilie Quillfeather' }))).not.toEqual([]);
    expect(prove(output({ ...clean(7), 'SeriesDescription LO': 'of QUILLFEATHER, T2 ' }))).not.toEqual([]);
    expect(prove(output({ ...clean(8), 'ImageComments LT': 'mail a.b@hospital.de' }))).not.toEqual([]);
    expect(prove(output({ ...clean(9), 'ImageComments LT': 'id 0047110815 axial ' }))).not.toEqual([]);
    for (const of of [10, 11]) expect(prove(output(clean(of)))).toEqual([]);
  });

  test('finds the UID of the source, where values that do not vary hold it too', () => {
    const kept = (of: number): NewDataSet => ({ ...clean(of), FrameOfReferenceUID: '1.2.3.4.5.678' });
    for (const of of [1, 2, 3]) expect(prove(output(kept(of)))).toEqual(['(0020,0052) 1.2.3.4.5.678']);
    expect(prove(output({ ...clean(4), SOPInstanceUID: '1.2.3.4.5.678' }))).not.toEqual([]);
  });
});
