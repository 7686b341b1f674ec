/** Engines, folders and files for the tests of hosts and processes; everything is removed at the end of the test file. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from '#shared/bridge.ts';
import type { Job } from '#shared/contract/jobs.ts';
import { afterAll } from 'vitest';
import { startEngine, type EngineHandle, type EngineOptions } from '../../../main/hosts/engine-client.ts';

const folders: string[] = [];
const engines: EngineHandle[] = [];

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'fairpack-test-'));
  folders.push(folder);
  return folder;
}

export function testEngine(options: Partial<EngineOptions> = {}): EngineHandle {
  const engine = startEngine({ appData: temporaryFolder(), ...options });
  engines.push(engine);
  return engine;
}

afterAll(async () => {
  await Promise.all(engines.map((engine) => engine.close()));
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Many small files that are no DICOM: the index job has to look at each of them. */
export function writeFiles(count: number): string {
  const folder = temporaryFolder();
  for (let i = 0; i < count; i += 1) {
    const part = join(folder, String(i % 20));
    if (i < 20) mkdirSync(part);
    writeFileSync(join(part, `${i}.txt`), `note ${i}`);
  }
  return folder;
}

export async function jobEnd(client: Client, id: number): Promise<Job> {
  for (;;) {
    const job = await client.call('jobs.get', { id });
    if (job.state !== 'running' && job.state !== 'queued') return job;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
