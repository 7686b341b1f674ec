/** Judgements kept within a batch change nothing but the time: every file comes out as it would alone. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { deidentifyFile, deidentifyFiles } from '#engine/deidentify/deidentify-files.ts';
import { createDicom, type NewDataSet } from '#engine/dicom/create.ts';
import { ct, identity, planOf, profileWith } from './object.ts';

const object = (number: number, more: NewDataSet): Buffer =>
  createDicom({ dataSet: ct({ SOPInstanceUID: `1.2.3.4.5.${number}`, ...more }) });

describe('files of one batch', () => {
  it('come out as each of them alone: same bytes for same values, other bytes for other values, charsets and VRs', async () => {
    const sources = [
      object(1, { SeriesDescription: 'T2 TSE COR', StudyDescription: 'CT CHEST for Roe' }),
      object(2, { SeriesDescription: 'T2 TSE COR', StudyDescription: 'CT CHEST for Roe' }),
      object(3, { SeriesDescription: 'Roe T2 TSE', StudyDescription: 'CT CHEST' }),
      object(4, { SpecificCharacterSet: 'ISO_IR 192', SeriesDescription: 'T2 TSE COR' }),
      object(5, { 'SeriesDescription ST': 'T2 TSE COR', StudyDate: '20200229' }),
      object(6, { SeriesDescription: 'T2 TSE COR', ReferringPhysicianName: 'Tse^Quim' }),
      object(7, { '00190010 LO': 'ACME', '0019100C IS': '1000' }),
      object(8, { '00190010 LO': 'SIEMENS MR HEADER', '0019100C IS': '1000' }),
      object(9, { '00190010 LO': 'ACME', '0019100C IS': '1000' }),
    ];
    const folder = mkdtempSync(join(tmpdir(), 'fairpack-batch-'));
    try {
      const tasks = sources.map((bytes, index) => {
        const source = join(folder, `${index}.source`);
        writeFileSync(source, bytes);
        return { instance: index, source, target: join(folder, 'batch', `${index}.dcm`), identity };
      });
      const profile = profileWith(['safe-private', 'modified-dates'], ['descriptors']);
      const together = await deidentifyFiles({
        plan: planOf(profile),
        programVersion: 'test',
        unproven: join(folder, 'unproven'),
        files: tasks,
      });
      for (const [index, task] of tasks.entries()) {
        const target = join(folder, 'alone', `${index}.dcm`);
        const alone = deidentifyFile(planOf(profile), { ...task, target }, join(folder, 'unproven'));
        expect(together[index]!.state, `object ${index + 1}`).toBe('written');
        expect(alone.state).toBe('written');
        expect(readFileSync(task.target).equals(readFileSync(target)), `object ${index + 1}`).toBe(true);
        if (alone.state === 'written')
          expect(together[index]).toMatchObject({ counts: alone.counts, methods: alone.methods, sha256: alone.sha256 });
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
