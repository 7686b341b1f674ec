/** Real files: each is written and read by other programs, or withheld with a reason; nothing crashes. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { deidentifyFiles } from '#engine/deidentify/deidentify-files.ts';
import { withholdReason } from '#engine/deidentify/withhold.ts';
import { readDicomFile } from '#engine/dicom/read-file.ts';
import type { DataSet, Edit, Element, NewElement } from '#engine/dicom/types.ts';
import { writeEdited } from '#engine/dicom/write-file.ts';
import { identity, planOf, profileWith } from './object.ts';

const corpus = fileURLToPath(new URL('../../../../shared/corpus', import.meta.url));
const filesIn = (folder: string): string[] =>
  readdirSync(folder).sort().flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  }); // prettier-ignore
const profile = profileWith(
  ['safe-private', 'device-identity', 'institution-identity', 'patient-characteristics', 'modified-dates'],
  ['descriptors', 'structured-content', 'graphics'],
);
const folder = mkdtempSync(join(tmpdir(), 'fairpack-deid-corpus-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const hasDcmdump = spawnSync('dcmdump', ['--version']).status === 0;

/** The original patient name and ID of a file, where long enough to be searched for in bytes. */
function secretsOf(path: string): string[] {
  const file = readDicomFile(path);
  return (
    file.dataSet.elements
      .filter(({ tag }) => tag === 0x00100010 || tag === 0x00100020)
      .flatMap((element) => file.text(file.dataSet, element).split(/[\^=\\ ]/))
      // "Patient" is also a word of the method codes that are written into every file.
      .filter((word) => word.length >= 6 && word !== 'Patient' && /^[\x20-\x7e]+$/.test(word))
  );
}

/** A copy of a file that lacks what every object needs, with it: so that its odd structure gets past withholding. */
function completed(path: string, index: number): string {
  const file = readDicomFile(path);
  const change = new Map<Element, Edit>();
  const added: NewElement[] = [];
  const put = (tag: number, vr: string, value: string): void => {
    const element = file.dataSet.elements.find((candidate) => candidate.tag === tag);
    if (element) change.set(element, { kind: 'replace', value });
    else added.push({ tag, vr, value });
  };
  put(0x00080016, 'UI', '1.2.840.10008.5.1.4.1.1.2');
  put(0x00080018, 'UI', `1.2.3.${index}`);
  put(0x00080060, 'CS', 'CT');
  put(0x00100020, 'LO', 'MRN4711');
  put(0x0020000d, 'UI', '1.2.3');
  put(0x0020000e, 'UI', '1.2.4');
  put(0x00280301, 'CS', 'NO');
  const target = join(folder, `completed-${index}-${basename(path)}`);
  writeEdited(
    file,
    { change, insert: new Map<DataSet, NewElement[]>([[file.dataSet, added]]), meta: new Map() },
    target,
  );
  return target;
}

async function runAll(
  sources: string[],
  name: string,
): Promise<{ written: string[]; withheld: Record<string, number>; sources: string[] }> {
  const tasks = sources.map((source, index) => ({
    instance: index + 1,
    source,
    target: join(folder, name, `${index}.dcm`),
    identity,
  }));
  const results = await deidentifyFiles({
    plan: planOf(profile),
    programVersion: '0',
    unproven: join(folder, 'unproven'),
    files: tasks,
  });
  expect(results.map(({ instance }) => instance)).toEqual(tasks.map(({ instance }) => instance));
  const withheld: Record<string, number> = {};
  const done = { written: [] as string[], withheld, sources: [] as string[] };
  results.forEach((result, index) => {
    if (result.state === 'written') {
      expect(statSync(tasks[index]!.target).size).toBe(result.size);
      done.written.push(tasks[index]!.target);
      done.sources.push(sources[index]!);
    } else {
      withheld[result.code] = (withheld[result.code] ?? 0) + 1;
      expect(result.reason).toBe(withholdReason(result.code).why);
      expect(existsSync(tasks[index]!.target)).toBe(false);
    }
  });
  return done;
}

describe.skipIf(!existsSync(corpus))('the corpus (skipped where ../shared is absent)', () => {
  it('every file is written or withheld, none by an unexpected fault', async () => {
    const { written, withheld, sources } = await runAll(filesIn(corpus), 'corpus');
    expect(withheld['internal'] ?? 0).toBe(0);
    expect(withheld['cannot-write'] ?? 0).toBe(0);
    expect(written.length).toBeGreaterThan(150);
    written.forEach((target, index) => {
      const text = execFileSync('cat', [target], { maxBuffer: 1 << 28 }).toString('latin1');
      const own = readDicomFile(target);
      const technical = new Set(
        own.dataSet.elements.flatMap((element) =>
          element.length < 200 && element.vr !== 'SQ' ? own.text(own.dataSet, element).split(/[\\ ]/) : [],
        ),
      );
      for (const secret of secretsOf(sources[index]!))
        if (!technical.has(secret)) expect(text.includes(secret), `${sources[index]}`).toBe(false);
      expect(technical.has('FP-0TEST000')).toBe(true);
    });
    if (hasDcmdump) for (const target of written) expect(spawnSync('dcmdump', ['-q', target]).status, target).toBe(0);
  });
  it('odd structures are cleaned once they have an identity', async () => {
    const torture = filesIn(join(corpus, 'torture')).filter((path) => path.endsWith('.dcm'));
    const ready = torture.flatMap((path, index) => {
      try {
        return [completed(path, index)];
      } catch {
        return [];
      }
    });
    expect(ready.length).toBeGreaterThan(torture.length - 5);
    const { written, withheld } = await runAll(ready, 'torture');
    // Ten of them have random bytes where a compressed frame should be: nothing can be looked for inside.
    expect(withheld).toEqual({ codestream: 10 });
    expect(written).toHaveLength(ready.length - 10);
    const again = await runAll(written, 'again');
    expect(again.written).toHaveLength(written.length);
  });
});
