/** Real files: every text that loses a word to the cleaner is listed here with the reason; a new loss fails. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { identityOf } from '#engine/deidentify/identity.ts';
import { planEdits } from '#engine/deidentify/plan-edits.ts';
import { readDicomFile } from '#engine/dicom/read-file.ts';
import type { DataSet, Element } from '#engine/dicom/types.ts';
import { planOf, profileWith } from './object.ts';

const corpus = fileURLToPath(new URL('../../../../shared/corpus', import.meta.url));
const filesIn = (folder: string): string[] =>
  readdirSync(folder).sort().flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return name === 'torture' ? [] : filesIn(path);
    return [path];
  }); // prettier-ignore

const plan = planOf(
  profileWith(
    ['safe-private', 'device-identity', 'institution-identity', 'patient-characteristics', 'modified-dates'],
    ['descriptors', 'structured-content', 'graphics'],
  ),
);
const nobody = identityOf('FP-0TEST000', -2000, []);
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]{2,}/gu) ?? [];

/** Every text that may stay, by attribute, and what it becomes. */
function textsOf(files: readonly string[]): { all: Set<string>; lost: Map<string, string> } {
  const all = new Set<string>();
  const lost = new Map<string, string>();
  for (const path of files) {
    try {
      const file = readDicomFile(path);
      // The first walk only asks which texts there are, the second judges them.
      const texts = new Map<Element, string>();
      let heard: string | undefined;
      const listen = (_: DataSet, element: Element): void => {
        if (heard !== undefined) texts.set(element, heard);
        heard = undefined;
      };
      planEdits(file, plan, nobody, listen, (attribute, _, text) => (heard = `${attribute} ${text}`));
      planEdits(file, plan, nobody, (_, element, { edit }) => {
        const before = texts.get(element);
        if (before === undefined) return;
        all.add(before);
        const after = !edit ? before : edit.kind === 'replace' && typeof edit.value === 'string' ? edit.value : '';
        const left = wordsOf(after);
        const text = before.slice(before.indexOf(' '));
        if (!wordsOf(text).every((word) => left.includes(word))) lost.set(before, after);
      });
    } catch {
      // Withheld or unreadable as a whole: nothing of it reaches a package; see corpus.test.
    }
  }
  return { all, lost };
}

/** What goes of real texts, and why that is right. */
const explained: readonly (readonly [before: string, after: string, why: string])[] = [
  ['(0008,0080) Veterinarian', '', 'the requesting physician of this file is called so'],
  ['(0070,0081) NUNCLEI_ANNOTATIONS sdf sdfsf', 'ANNOTATIONS sdf sdfsf', 'a word in no list, in doubt'],
  ['(0008,103E) tumor segmentation - User1 Manual trial 1', 'tumor segmentation Manual trial 1', 'the content creator of this file is called User1'],
  ['(0070,0080) QIICR QIN IOWA', 'QIICR', 'the patient of one of its files is called QIN'],
  ['(0070,0081) Iowa QIN segmentation result', 'QIN segmentation result', 'a place'],
  ['(0008,103E) dlamb-1', '', 'the name of a user'],
  ['(0010,21B0) たろう', '', 'the given name of the patient of this file'],
  ['(0010,21B0) 김희중', '', 'the name of the patient of this file'],
  ['(3006,0002) sep30', 'ANONYMIZED', 'a date'],
  ['(3006,0004) sep30', '', 'a date'],
]; // prettier-ignore

describe.skipIf(!existsSync(corpus))('texts of the corpus (skipped where ../shared is absent)', () => {
  it('lose words only where this table says why', () => {
    const { all, lost } = textsOf(filesIn(corpus));
    expect(all.size).toBeGreaterThan(450);
    expect([...lost].sort()).toEqual(explained.map(([before, after]) => [before, after]).sort());
  });
});
