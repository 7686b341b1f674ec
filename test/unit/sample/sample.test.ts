/** The sample is the same for the same seed, holds what it says it holds, and is read by other programs. */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeSample, type SampleFacts } from '#sample/write-sample.ts';
import { encodeRle } from '../../../main/sample/rle.ts';

const files = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
const digest = (folder: string): string => {
  const hash = createHash('sha256');
  for (const file of files(folder)) hash.update(file.slice(folder.length)).update(readFileSync(file));
  return hash.digest('hex');
};
const isInstance = (path: string): boolean => !/\.(csv|txt)$|incomplete/.test(path);

let base: string;
let facts: SampleFacts;
beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'fairpack-sample-'));
  facts = writeSample(join(base, 'one'));
});
afterAll(() => rmSync(base, { recursive: true }));

describe('the sample', () => {
  it('is at least 60 patients and 600 objects of every kind', () => {
    expect(facts.patients).toBe(60);
    expect(facts.instances).toBeGreaterThanOrEqual(600);
    const all = files(facts.folder);
    expect(all.length).toBe(facts.files);
    expect(all.filter(isInstance).length).toBe(facts.instances);
    expect(all.reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThan(12e6);
  });

  it('is the same for the same seed and another for another', () => {
    writeSample(join(base, 'two'), { patients: 6 });
    writeSample(join(base, 'three'), { patients: 6 });
    const other = writeSample(join(base, 'four'), { patients: 6, seed: 2 });
    expect(digest(join(base, 'two'))).toBe(digest(join(base, 'three')));
    expect(digest(join(base, 'four'))).not.toBe(digest(join(base, 'two')));
    expect(other.odd.missingSlice.file).not.toBe('');
    expect(other.odd.bigEndian.length).toBeGreaterThan(0);
    expect(other.odd.deflated.length).toBeGreaterThan(0);
    expect(other.odd.encapsulated.length).toBeGreaterThan(0);
    expect(other.odd.burnedIn.length).toBeGreaterThan(0);
    expect(other.optedOutPatients).toHaveLength(1);
  });

  it('does not write into a folder that holds something', () => {
    expect(() => writeSample(facts.folder)).toThrow(/not empty/);
  });

  it('has each planted identifier somewhere in its bytes or names', () => {
    let text = files(facts.folder).join('\n');
    for (const file of files(facts.folder)) {
      const bytes = readFileSync(file);
      const deflated = facts.odd.deflated.some((path) => file.endsWith(path));
      const body = deflated ? inflateRawSync(bytes.subarray(144 + bytes.readUInt32LE(140))) : bytes;
      text += body.toString('latin1') + (file.includes('SBH') || file.includes('Yamada') ? body.toString('utf8') : '');
    }
    // The Japanese spellings are there in ISO 2022 IR 87 only: their bytes without escapes.
    const japanese: Record<string, string> = { 山田: ';3ED', 太郎: 'B@O:', やまだ: '$d$^$@', たろう: '$?$m$&' };
    const missing = facts.identifiers.filter(({ value }) => !text.includes(japanese[value] ?? value));
    expect(missing).toEqual([]);
    expect(new Set(facts.identifiers.map(({ value }) => value)).size).toBe(facts.identifiers.length);
  });

  it('has the oddities that it tells of', () => {
    const { odd } = facts;
    expect(existsSync(join(facts.folder, odd.missingSlice.file))).toBe(false);
    const [first, second] = odd.double.files.map((path) => readFileSync(join(facts.folder, path)));
    expect(first!.equals(second!)).toBe(true);
    expect(first!.includes(odd.double.sopInstanceUid)).toBe(true);
    expect(existsSync(join(facts.folder, odd.text))).toBe(true);
    expect(existsSync(join(facts.folder, odd.truncated))).toBe(true);
    const clinical = readFileSync(join(facts.folder, facts.clinical), 'utf8').trim().split('\n');
    expect(clinical[0]).toBe('patient_id,sex,age,ethnicity,site,label');
    expect(clinical.length).toBeLessThan(facts.patients);
    expect(clinical.some((line) => line.startsWith(`${odd.over89},`) && line.includes(',93,'))).toBe(true);
  });
});

describe('read by others', () => {
  const pydicom = spawnSync('/usr/bin/python3', ['-c', 'import pydicom']).status === 0;
  it.skipIf(!pydicom)('pydicom reads every object and every name (skipped where pydicom is not there)', () => {
    const script = `
import os, sys, json, pydicom
pydicom.config.settings.reading_validation_mode = pydicom.config.IGNORE
seen = {"count": 0, "syntaxes": {}, "modalities": {}, "names": []}
for folder, _, names in os.walk(sys.argv[1]):
    for name in names:
        if name.endswith((".csv", ".txt")) or "incomplete" in name: continue
        ds = pydicom.dcmread(os.path.join(folder, name))
        str(ds)
        seen["count"] += 1
        for key, value in (("syntaxes", ds.file_meta.TransferSyntaxUID), ("modalities", ds.Modality)): seen[key][str(value)] = seen[key].get(str(value), 0) + 1
        seen["names"].append(str(ds.PatientName))
seen["names"] = sorted(set(seen["names"]))
print(json.dumps(seen))`;
    const seen = JSON.parse(
      execFileSync('/usr/bin/python3', ['-c', script, facts.folder], { encoding: 'utf8', maxBuffer: 1e8 }),
    ) as {
      count: number;
      syntaxes: Record<string, number>;
      modalities: Record<string, number>;
      names: string[];
    };
    expect(seen.count).toBe(facts.instances);
    expect(Object.keys(seen.modalities).sort()).toEqual(['CT', 'DX', 'MR', 'RTSTRUCT', 'SEG', 'SR', 'US']);
    expect(Object.keys(seen.syntaxes).sort()).toEqual([
      '1.2.840.10008.1.2',
      '1.2.840.10008.1.2.1',
      '1.2.840.10008.1.2.1.99',
      '1.2.840.10008.1.2.2',
      '1.2.840.10008.1.2.5',
    ]);
    expect(seen.names).toEqual(
      expect.arrayContaining(['Müller^Jörg', 'Nováková^Žofie', 'Yamada^Tarou=山田^太郎=やまだ^たろう']),
    );
  });

  const dciodvfy = existsSync('/usr/bin/dciodvfy');
  it.skipIf(!dciodvfy).each(['CT', 'MR'])(
    'dciodvfy finds no error in %s (skipped where it is not there)',
    (modality) => {
      const file = files(facts.folder).find((path) => path.includes(`/${modality}_`) && path.endsWith('2_IM0001.dcm'))!;
      const { stdout, stderr } = spawnSync('dciodvfy', [file], { encoding: 'utf8' });
      expect(`${stdout}${stderr}`.split('\n').filter((line) => /\bError\b/.test(line))).toEqual([]);
    },
  );

  const dcmdrle = existsSync('/usr/bin/dcmdrle') && existsSync('/usr/bin/dcmdump');
  it.skipIf(!dcmdrle)('dcmtk decodes the RLE pixels to what was drawn (skipped where dcmtk is not there)', () => {
    const source = join(facts.folder, facts.odd.encapsulated[0]!);
    const plain = join(base, 'plain.dcm');
    execFileSync('dcmdrle', [source, plain], { stdio: 'ignore' });
    const bytes = readFileSync(plain);
    const pixels = bytes.subarray(bytes.length - 32 * 32 * 2);
    expect(readFileSync(source).includes(encodeRle(pixels, 2))).toBe(true);
  });
});
