/** A package as a medium: a DICOMDIR that others can follow, objects bit-exact, nothing that looks finished when it is not. */
import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createDicom } from '#engine/dicom/create.ts';
import { DirectoryWriter } from '#engine/dicom/directory.ts';
import { keysOf, patientKeys, recordKind, seriesKeys, studyKeys } from '#engine/dicom/directory-records.ts';
import { readDicomFile } from '#engine/dicom/read-file.ts';
import { writeMedium } from '#engine/release/write-medium.ts';
import { corpus, corpusFiles, corpusIsHere } from '../../fixtures/corpus.ts';
import { writeTestPackage } from './package.ts';

interface Entry {
  type: string;
  below: Entry[];
  path?: string;
  agrees?: boolean;
  [key: string]: unknown;
}
interface Read {
  class: string;
  fileSet: string;
  records: number;
  last: string;
  tree: Entry[];
}
const python = '/usr/bin/python3';
const runs = (...command: string[]): boolean => {
  try {
    execFileSync(command[0]!, command.slice(1), { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};
const hasPydicom = runs(python, '-c', 'import pydicom');
const hasDciodvfy = runs('sh', '-c', 'command -v dciodvfy');
const readBack = (folder: string): Read =>
  JSON.parse(
    execFileSync(python, [join(import.meta.dirname, '../../fixtures/read-medium.py'), folder], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  ) as Read;
/** Errors of the validator; what it says of a DICOMDIR goes to standard error. */
function errorsOf(file: string): string[] {
  const said = execFileSync('sh', ['-c', 'dciodvfy "$1" 2>&1 || true', 'sh', file], { encoding: 'utf8' });
  return said.split('\n').filter((line) => line.startsWith('Error'));
}
const leaves = (entries: Entry[]): Entry[] =>
  entries.flatMap((entry) => (entry.path === undefined ? leaves(entry.below) : [entry]));

let folder: string;
let made: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fairpack-medium-'));
  made = writeTestPackage();
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  rmSync(dirname(made), { recursive: true, force: true });
});

describe('a medium of a package', () => {
  test('objects are the packaged ones under names that PS3.10 8.2 allows, with card and licence beside them', async () => {
    const seen: [number, number][] = [];
    const medium = await writeMedium(made, join(folder, 'disc'), (done, total) => seen.push([done, total]));
    expect(medium).toMatchObject({ patients: 2, objects: 4 });
    expect(seen.at(-1)).toEqual([4, 4]);
    const files = readdirSync(medium.folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(medium.folder.length + 1));
    const objects = files.filter((file) => file.startsWith('DICOM/')).sort();
    expect(objects).toHaveLength(4);
    for (const path of [...objects, 'DICOMDIR'])
      expect(
        path.split('/').every((part) => /^[A-Z0-9_]{1,8}$/.test(part)),
        path,
      ).toBe(true);
    expect(files).toContain('README.md');
    expect(files).toContain('LICENSE');
    expect(readFileSync(join(medium.folder, objects[0]!))).toEqual(
      readFileSync(join(made, 'data/dicom/FP-AAAA/study-01/01-CT/0001.dcm')),
    );
    expect(readdirSync(folder)).toEqual(['disc']);
  });

  test.skipIf(!hasPydicom)('PS3.3 F.3: pydicom walks the directory and finds every object that it names', async () => {
    const { folder: disc } = await writeMedium(made, join(folder, 'disc'));
    const read = readBack(disc);
    expect(read.class).toBe('1.2.840.10008.1.3.10');
    const { identifier } = JSON.parse(readFileSync(join(made, 'dataset-card.json'), 'utf8')) as { identifier: string };
    expect(read.fileSet).toBe(`2.25.${BigInt(`0x${identifier.replace('urn:uuid:', '').replaceAll('-', '')}`)}`);
    expect(read.tree.map((entry) => [entry.type, entry['PatientID']])).toEqual([
      ['PATIENT', 'FP-AAAA'],
      ['PATIENT', 'FP-BBBB'],
    ]);
    expect(read.last).toBe('FP-BBBB');
    expect(leaves(read.tree).map((entry) => [entry.type, entry.path, entry.agrees])).toEqual([
      ['IMAGE', 'DICOM/P0000001/ST000001/SE000001/IM000001', true],
      ['IMAGE', 'DICOM/P0000001/ST000001/SE000001/IM000002', true],
      ['IMAGE', 'DICOM/P0000002/ST000001/SE000001/IM000001', true],
      ['IMAGE', 'DICOM/P0000002/ST000001/SE000001/IM000002', true],
    ]);
    // What has no date has the value that says so, as in the objects.
    expect(read.tree[0]!.below[0]!['StudyDate']).toBe('19000101');
  });

  test.skipIf(!hasDciodvfy)('the validator of directories finds no error', async () => {
    const { folder: disc } = await writeMedium(made, join(folder, 'disc'));
    expect(errorsOf(join(disc, 'DICOMDIR'))).toEqual([]);
  });

  test('what was changed since it was packaged stops it, and nothing looks finished', async () => {
    appendFileSync(join(made, 'data/dicom/FP-BBBB/study-01/01-CT/0002.dcm'), 'x');
    await expect(writeMedium(made, join(folder, 'disc'))).rejects.toMatchObject({ code: 'refused' });
    expect(existsSync(join(folder, 'disc'))).toBe(false);
  });

  test('a run that was broken off goes on, also where a copy was left half done', async () => {
    const stop = new AbortController();
    stop.abort();
    await expect(writeMedium(made, join(folder, 'disc'), undefined, stop.signal)).rejects.toMatchObject({
      code: 'cancelled',
    });
    const half = join(folder, '.disc.partial/medium/DICOM/P0000001/ST000001/SE000001/IM000001');
    mkdirSync(dirname(half), { recursive: true });
    writeFileSync(half, 'half');
    const { folder: disc } = await writeMedium(made, join(folder, 'disc'));
    expect(readFileSync(join(disc, 'DICOM/P0000001/ST000001/SE000001/IM000001'))).toEqual(
      readFileSync(join(made, 'data/dicom/FP-AAAA/study-01/01-CT/0001.dcm')),
    );
    expect(readdirSync(folder)).toEqual(['disc']);
  });

  test('a folder that is not empty, one in a package, and one that is no package are refused', async () => {
    mkdirSync(join(folder, 'full'));
    writeFileSync(join(folder, 'full/a'), '');
    await expect(writeMedium(made, join(folder, 'full'))).rejects.toMatchObject({ code: 'conflict' });
    await expect(writeMedium(made, join(made, 'disc'))).rejects.toMatchObject({ code: 'unsafe-place' });
    await expect(writeMedium(folder, join(folder, 'disc'))).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('the directory', () => {
  test.skipIf(!hasPydicom)('PS3.3 F.2.2: offsets hold when records reach over many blocks', () => {
    const writer = new DirectoryWriter(join(folder, 'DICOMDIR'), '2.25.1');
    const object = createDicom({ dataSet: { SOPClassUID: '1.2.840.10008.5.1.4.1.1.2', SOPInstanceUID: '2.25.7' } });
    writeFileSync(join(folder, 'IM'), object);
    const leaf = { path: ['IM'], sopClass: '1.2.840.10008.5.1.4.1.1.2', sopInstance: '2.25.7', transferSyntax: '1.2.840.10008.1.2.1' }; // prettier-ignore
    for (let patient = 0; patient < 12; patient++) {
      writer.add(0, 'PATIENT', [{ tag: 0x00100020, vr: 'LO', value: `Pät ${patient}` }]);
      for (let study = 0; study < 2; study++) {
        writer.add(1, 'STUDY', [{ tag: 0x00081030, vr: 'LO', value: 'x'.repeat(60_000 + study) }]);
        writer.add(2, 'SERIES', []);
        for (let instance = 0; instance < 40; instance++)
          writer.add(3, 'IMAGE', [{ tag: 0x00200013, vr: 'IS', value: String(instance) }], leaf);
      }
    }
    writer.close();
    const read = readBack(folder);
    expect(read.records).toBe(12 * (1 + 2 * 42));
    expect(read.tree.map((entry) => entry['PatientID'])).toEqual(Array.from({ length: 12 }, (_, at) => `Pät ${at}`));
    for (const patient of read.tree)
      for (const study of patient.below)
        expect(study.below[0]!.below.map((entry) => Number(entry['InstanceNumber']))).toEqual(
          Array.from({ length: 40 }, (_, at) => at),
        );
  });

  test.skipIf(!hasPydicom || !hasDciodvfy || !corpusIsHere)(
    'PS3.3 F.4: a record of each kind of object of the corpus is what the validator of directories expects',
    () => {
      // Of the sources, not of the directory: no patient ID, values and UIDs that no standard allows; and a type of
      // record that is younger than the validator.
      const expected =
        /Element=<PatientID>|Illegal root for UID|Value invalid for this VR|invalid data values|<ANNOTATION> for value 1/;
      const types = new Set<string>();
      const errors = new Set<string>();
      const seen = new Set<string>();
      for (const path of corpusFiles) {
        let file;
        try {
          file = readDicomFile(join(corpus, path));
        } catch {
          continue;
        }
        const text = (tag: number): string => {
          const element = file.dataSet.elements.find((candidate) => candidate.tag === tag);
          return element ? file.text(file.dataSet, element) : '';
        };
        const sopClass = text(0x00080016);
        if (seen.has(sopClass) || !text(0x00080018) || !text(0x0020000d) || !text(0x0020000e)) continue;
        seen.add(sopClass);
        const { type, keys } = recordKind(sopClass);
        rmSync(join(folder, 'DICOMDIR'), { force: true });
        const writer = new DirectoryWriter(join(folder, 'DICOMDIR'), '2.25.1');
        writer.add(0, 'PATIENT', keysOf(file, patientKeys));
        writer.add(1, 'STUDY', keysOf(file, studyKeys));
        writer.add(2, 'SERIES', keysOf(file, seriesKeys));
        writer.add(3, type, keysOf(file, keys), {
          path: ['IM'],
          sopClass,
          sopInstance: text(0x00080018),
          transferSyntax: file.encoding.transferSyntax,
        });
        writer.close();
        types.add(type);
        for (const error of errorsOf(join(folder, 'DICOMDIR')))
          if (!expected.test(error)) errors.add(`${type}: ${error}`);
      }
      expect(types.size).toBeGreaterThan(6);
      expect([...errors]).toEqual([]);
    },
    300_000,
  );
});
