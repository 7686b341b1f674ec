/** `index --archives`: archives are read through, or only named, without a window. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dicomFile } from '../../fixtures/encode-dicom.ts';
import { command } from './command.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fairpack-archives-'));
  mkdirSync(join(folder, 'in'));
  writeFileSync(join(folder, 'in', 'image.dcm.gz'), gzipSync(dicomFile('explicit')));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('named, read through, named again', { timeout: 120_000 }, async () => {
  const index = async (...more: string[]): Promise<{ instances: number; kinds: string[] }> => {
    const { code, stdout, stderr } = await command(['index', 'project', 'in', '--json', ...more], folder);
    expect([code, stderr]).toEqual([0, expect.not.stringContaining('rror')]);
    const { counts, unread } = JSON.parse(stdout) as { counts: { instances: number }; unread: { kind: string }[] };
    return { instances: counts.instances, kinds: unread.map(({ kind }) => kind) };
  };
  expect(await index()).toEqual({ instances: 0, kinds: ['archive'] });
  expect(await index('--archives', 'read')).toEqual({ instances: 1, kinds: ['archive-read'] });
  expect(await index()).toEqual({ instances: 1, kinds: ['archive-read'] });
  expect(await index('--archives', 'name')).toEqual({ instances: 0, kinds: ['archive'] });
  expect(await command(['index', 'project', 'in', '--archives', 'eat'], folder)).toMatchObject({ code: 2 });
});
