/** The real engine process, killed before it has proven what it wrote: outside the project nothing unproven is left behind. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { createClient, type Client } from '#shared/bridge.ts';
import { startEngine, type EngineHandle } from '../../../main/hosts/engine-client.ts';
import { testDataset } from './package.ts';
import { sourceObject } from './project.ts';
import { until } from '../../fixtures/until.ts';

let engine: EngineHandle;
const folders: string[] = [];
const newFolder = (below: string): string => {
  const folder = mkdtempSync(join(below, 'fairpack-unproven-'));
  folders.push(folder);
  return folder;
};
afterEach(async () => {
  await engine.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

async function project(files: readonly Buffer[], description: string): Promise<Client> {
  const base = newFolder(tmpdir());
  const source = join(base, 'source');
  mkdirSync(source);
  for (const [number, bytes] of files.entries()) writeFileSync(join(source, `${number}.dcm`), bytes);
  engine = startEngine({ appData: join(base, 'app') });
  const client = createClient(engine);
  await client.call('workspace.open', { folder: join(base, 'project'), create: true });
  await until(client, (await client.call('library.addFolder', { folder: source })).jobId, () => false);
  await until(client, (await client.call('deidentify.survey', {})).jobId, () => false);
  await client.call('deidentify.setTextPolicy', { policy: 'suggested' });
  await client.call('deidentify.setPixelPolicy', { policy: 'withhold' });
  await client.call('license.saveDataset', { dataset: { ...testDataset, description } });
  await client.call('license.saveLicense', { license: { id: 'CC-BY-4.0', dataUse: [] } });
  for (const job of await client.call('jobs.list', {})) await until(client, job.id, () => false);
  return client;
}

/** Files below `out` that hold the name, whatever they are called. */
const naming = (out: string): string[] =>
  !existsSync(out)
    ? []
    : readdirSync(out, { recursive: true })
        .map((path) => join(out, path.toString()))
        .filter((file) => statSync(file).isFile() && /musterfrau/i.test(readFileSync(file, 'latin1')));

const side = 2048;
/** Resolves as soon as an object of the large ones lies whole anywhere below the folders. */
async function written(folders: readonly string[]): Promise<void> {
  const whole = (file: string): boolean => (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 2 * side * side;
  for (;;) {
    for (const folder of folders.filter((place) => existsSync(place)))
      if (readdirSync(folder, { recursive: true }).some((path) => whole(join(folder, path.toString())))) return;
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

async function killAgainAndAgain(client: Client, out: string, times: number): Promise<void> {
  const work = join((await client.call('workspace.info', {})).workspace!.folder, 'work');
  let { jobId } = await client.call('release.write', { out, draft: true });
  for (let time = 0; time < times; time += 1) {
    await written([out, work]);
    process.kill(engine.pid!, 'SIGKILL');
    await engine.restart();
    expect(naming(out), `kill ${time + 1}`).toEqual([]);
    ({ jobId } = await client.call('jobs.resume', { id: jobId }));
  }
  const ended = await until(client, jobId, () => false);
  expect(ended.failure).toMatchObject({ code: 'refused', message: expect.stringContaining('still hold') as string });
  expect(naming(out)).toEqual([]);
}

/** A table of numbers hides a name, which only the proof finds; the pixels take their time to be written. */
const hiding = (number: number): Buffer =>
  sourceObject(1, 1, number, {
    Rows: side,
    Columns: side,
    'PixelData OW': new Uint8Array(2 * side * side),
    'RedPaletteColorLookupTableData OW': Buffer.from('\x01\x02Musterfrau\x03\x04'),
  });

it('objects killed between writing and proof', { timeout: 180_000 }, async () => {
  const client = await project(
    Array.from({ length: 12 }, (_, number) => hiding(number)),
    testDataset.description,
  );
  await killAgainAndAgain(client, join(newFolder(tmpdir()), 'out'), 5);
});

const memory = '/dev/shm';
const otherDisk = existsSync(memory) && statSync(memory).dev !== statSync(tmpdir()).dev;
it.skipIf(!otherDisk)('objects, with the package on another disk', { timeout: 180_000 }, async () => {
  const client = await project(
    [...Array.from({ length: 8 }, (_, number) => hiding(number)), sourceObject(2, 1, 9)],
    testDataset.description,
  );
  const out = join(newFolder(memory), 'out');
  await killAgainAndAgain(client, out, 2);
  // The one that names nobody came over whole.
  const images = readdirSync(out, { recursive: true }).filter((path) => path.toString().endsWith('.dcm'));
  expect(images).toHaveLength(1);
});

it('documents killed before they were searched', { timeout: 180_000 }, async () => {
  const client = await project(
    [sourceObject(1, 1, 1)],
    `${testDataset.description} Thanks to Erika Musterfrau for her scans.`,
  );
  const out = join(newFolder(tmpdir()), 'out');
  const { jobId } = await client.call('release.write', { out, draft: true });
  await until(client, jobId, (job) => job.phase === 'Searching tables and documents');
  process.kill(engine.pid!, 'SIGKILL');
  await engine.restart();
  expect(naming(out)).toEqual([]);
  const again = await client.call('jobs.resume', { id: jobId });
  expect((await until(client, again.jobId, () => false)).failure?.code).toBe('refused');
  expect(naming(out)).toEqual([]);
});
