/** A fresh program for each test: its own data folder, sample collection, engine process and server, and a page on it. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test as base, type Page } from '@playwright/test';
import type { Client } from '#shared/bridge.ts';
import { createClient } from '#shared/bridge.ts';
import { startEngine, type EngineHandle } from '../../main/hosts/engine-client.ts';
import { browserHandlers } from '../../main/hosts/browser.ts';
import { withHost } from '../../main/hosts/host-methods.ts';
import { serve, type RunningServer } from '../../main/hosts/server.ts';
import { writeSample, type SampleFacts } from '../../main/sample/write-sample.ts';

const pageFolder = join(import.meta.dirname, '../../out/renderer');
const screenshots = join(import.meta.dirname, '../../out/screenshots');

export interface App {
  page: Page;
  server: RunningServer;
  engine: EngineHandle;
  /** Asks the same engine as the page does. */
  client: Client;
  /** Everything of this test lies here and goes with it. */
  folder: string;
  /** The sample collection; undefined where the test begins with `nothing`. */
  sample: SampleFacts;
  project: string;
  /** Opens a step, for example `#/library?view=patients`. */
  go(hash: string): Promise<void>;
  /** Waits until no job runs and the page has shown it. */
  idle(): Promise<void>;
}

export interface AppOptions {
  /** `nothing`: the first-run page. `empty`: a project without a folder. `sample`: a project that has read the sample. */
  begin: 'nothing' | 'empty' | 'sample';
  patients: number;
}

/** How many jobs are not at their end yet; 1 while no project is open, because it is just being opened. */
async function unfinished(client: Client): Promise<number> {
  if (!(await client.call('workspace.info', {})).workspace) return 1;
  return (await client.call('jobs.list', {})).filter((job) => ['queued', 'running'].includes(job.state)).length;
}
const settled = (client: Client): Promise<void> => expect.poll(() => unfinished(client), { timeout: 60_000 }).toBe(0);

export const test = base.extend<AppOptions & { app: App }>({
  begin: ['sample', { option: true }],
  patients: [5, { option: true }],
  app: async ({ page, begin, patients }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'fairpack-ui-'));
    const engine = startEngine({ appData: join(folder, 'data') });
    const client = createClient(engine);
    const project = join(folder, 'project');
    try {
      const sample = writeSample(join(folder, 'collection'), { patients });
      if (begin !== 'nothing')
        await client.call('workspace.open', { folder: project, create: true, name: 'Two-Lungs' });
      if (begin === 'sample') {
        await client.call('library.addFolder', { folder: sample.folder });
        await settled(client);
      }
      const server = await serve(withHost(engine, browserHandlers), pageFolder, 0);
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error' && !message.text().includes('favicon')) faults.push(message.text());
      });
      // Nothing but our own server may ever be asked.
      await page.route('**', (route) =>
        route.request().url().startsWith(new URL(server.url).origin) || route.request().url().startsWith('blob:')
          ? route.continue()
          : route.abort(),
      );
      await page.goto(server.url);
      await use({
        page,
        server,
        engine,
        client,
        folder,
        sample,
        project,
        async go(hash) {
          await page.evaluate((to) => (location.hash = to), hash);
        },
        async idle() {
          await settled(client);
          await expect(page.getByRole('contentinfo', { name: 'Jobs' })).toContainText('No job is running');
        },
      });
      await server.close();
      expect(faults, 'errors on the page').toEqual([]);
    } finally {
      await engine.close();
      rmSync(folder, { recursive: true, force: true });
    }
  },
});
export { expect } from '@playwright/test';

/** No violation of WCAG 2.2 A and AA that a machine can find. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`)).toEqual(
    [],
  );
}

export const sizes = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const;

/** Keeps pictures in out/screenshots, light and dark, at both sizes; the window may not scroll sideways at any. */
export async function takeScreenshots(page: Page, name: string): Promise<void> {
  mkdirSync(screenshots, { recursive: true });
  const before = page.viewportSize();
  const theme = await page.evaluate(() => document.documentElement.dataset['theme'] ?? 'light');
  for (const size of sizes) {
    await page.setViewportSize(size);
    for (const look of ['light', 'dark']) {
      await page.evaluate((to) => (document.documentElement.dataset['theme'] = to), look);
      await page.evaluate(() => document.fonts.ready);
      await page.waitForTimeout(250); // transitions and rows that come with a taller window
      await page.screenshot({ path: join(screenshots, `${name}-${look}-${size.width}.png`) });
      if (look === 'dark') continue;
      expect(await sidewaysOverflow(page), `${name} at ${size.width}`).toEqual([]);
    }
  }
  await page.evaluate((to) => (document.documentElement.dataset['theme'] = to), theme);
  if (before) await page.setViewportSize(before);
}

/** What makes the window wider than it is, or reaches out of it. */
export const sidewaysOverflow = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    document.documentElement.scrollWidth > document.documentElement.clientWidth
      ? [`page ${document.documentElement.scrollWidth} px`]
      : [...document.querySelectorAll('main, header, footer, nav')]
          .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
          .map((element) => `${element.tagName} ${element.className}`),
  );
