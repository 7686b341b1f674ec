/** The real desktop program. Runs only where an Electron program is present; skipped, saying so, elsewhere. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, expect, test } from '@playwright/test';
import { findElectron } from '../../main/hosts/desktop.ts';

const root = join(import.meta.dirname, '../..');
const found = findElectron();
test.skip('missing' in found, 'missing' in found ? found.missing : '');

test('a window opens, reaches the engine, and is sandboxed', async () => {
  if ('missing' in found) return;
  const program = await _electron.launch({
    executablePath: found.program,
    args: ['--no-sandbox', root],
    env: { ...process.env, FAIRPACK_DATA: mkdtempSync(join(tmpdir(), 'fairpack-desktop-')) },
  });
  const page = await program.firstWindow();
  expect(page.url()).toMatch(/^app:\/\/page\/index\.html/);
  const reply = await page.evaluate(() =>
    (globalThis as unknown as { bridge: { request(method: string, input: object): Promise<unknown> } }).bridge.request(
      'app.info',
      {},
    ),
  );
  expect(reply).toMatchObject({ ok: true, value: { sqlite: expect.stringMatching(/^3\./) as unknown } });
  expect(await page.evaluate(() => typeof (globalThis as { require?: unknown }).require)).toBe('undefined');
  await program.close();
});
