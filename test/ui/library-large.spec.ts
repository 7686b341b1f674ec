/** Step 1 with 100,000 real files read by the real engine, used while a job goes on reading: nothing may stall. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { writeCollection } from '../bench/collection.ts';
import { expect, takeScreenshots, test, type App } from './app.ts';

test.use({ begin: 'empty', patients: 1 });
test.setTimeout(600_000);

const files = 100_000;
const filesPerSeries = 50;
/** Ms of processor time that one task of the page may take: a machine that shares its cores makes it wait, but gives it no more. */
const longestTask = 300;

type TraceEvent = { name: string; pid: number; tid: number; tdur?: number; args?: { name?: string } };

/** Runs what is given, and tells the processor time of the longest task of a page meanwhile, in ms. */
async function longestTaskDuring(page: Page, act: () => Promise<void>): Promise<number> {
  const browser = page.context().browser()!;
  await browser.startTracing(page, { categories: ['toplevel'] });
  let events: TraceEvent[];
  try {
    await act();
  } finally {
    events = (JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] }).traceEvents;
  }
  const pages = new Set(
    events.flatMap(({ name, pid, tid, args }) =>
      name === 'thread_name' && args?.name === 'CrRendererMain' ? [`${pid}.${tid}`] : [],
    ),
  );
  const tasks = events.filter(({ name, pid, tid }) => name.endsWith('RunTask') && pages.has(`${pid}.${tid}`));
  // Or nothing was watched.
  expect(tasks.length).toBeGreaterThan(0);
  return tasks.reduce((longest, { tdur = 0 }) => Math.max(longest, tdur), 0) / 1000;
}

/** How the newest reading of the folders stands. */
const readingState = async ({ client }: App): Promise<string | undefined> =>
  (await client.call('jobs.list', {})).find((job) => job.kind === 'library.index')?.state;

/** Starts the reading again whenever it has ended, until told to stop. */
function keepReading(app: App): { stop(): Promise<number> } {
  let going = true;
  let started = 0;
  const loop = (async () => {
    while (going) {
      if ((await readingState(app)) === 'running') await new Promise((resolve) => setTimeout(resolve, 50));
      else {
        await app.client.call('library.index', {});
        started += 1;
      }
    }
  })();
  return {
    async stop() {
      going = false;
      await loop;
      return started;
    },
  };
}

test('100,000 instances: open, scroll, filter, search, leave out and undo, while the folders are read', async ({
  app,
}) => {
  const { page, client, folder } = app;
  const collection = join(folder, 'large');
  mkdirSync(collection);
  const series = writeCollection(collection, { files, filesPerSeries, side: 0 });
  await client.call('library.addFolder', { folder: collection });
  // The first hundreds are shown while the rest is being read.
  const grid = page.getByRole('grid', { name: 'Series' });
  await expect(grid.getByRole('row').nth(1)).toBeVisible({ timeout: 60_000 });
  await expect.poll(() => readingState(app), { timeout: 400_000, intervals: [250] }).toBe('done');
  expect(await client.call('library.counts', {})).toMatchObject({ instances: files, series, failures: 0 });

  const reading = keepReading(app);
  const found: Record<string, number> = {};
  const measured = async (name: string, act: () => Promise<void>): Promise<void> => {
    found[name] = Math.round(await longestTaskDuring(page, act));
  };
  try {
    await measured('open', async () => {
      await app.go('#/quality');
      await app.go('#/library?view=series');
      await expect(grid).toHaveAttribute('aria-rowcount', String(series + 1));
    });
    await measured('scroll to the end', async () => {
      await page.getByRole('radio', { name: 'Instances' }).first().click();
      const all = page.getByRole('grid', { name: 'Instances' });
      await expect(all).toHaveAttribute('aria-rowcount', String(files + 1));
      await expect(all.getByRole('row').nth(1)).toBeVisible();
      await all.getByRole('row').nth(1).click();
      await page.keyboard.press('End');
      await expect(all.locator(`[aria-rowindex="${files + 1}"]`)).toBeVisible();
    });
    await measured('filter', async () => {
      await page.getByRole('radio', { name: 'Series' }).first().click();
      await expect(grid).toHaveAttribute('aria-rowcount', String(series + 1));
      await page.getByRole('button', { name: 'Filter by modality' }).click();
      await page.getByRole('menuitem', { name: /^CT/ }).click();
      await expect(page.getByRole('button', { name: 'Take away the filter CT' })).toBeVisible();
    });
    await measured('search', async () => {
      await page.getByRole('searchbox', { name: 'Filter' }).fill('P000123');
      const { total } = await client.call('library.series', { text: 'P000123' });
      expect(total).toBe(4);
      await expect(grid).toHaveAttribute('aria-rowcount', String(total + 1));
    });
    await measured('open a series', async () => {
      await grid.getByRole('row').nth(1).click();
      await page.keyboard.press('Enter');
      const instances = page.getByRole('grid', { name: 'Instances' });
      await expect(instances).toHaveAttribute('aria-rowcount', String(filesPerSeries + 1));
      await expect(instances.getByRole('row').nth(1)).toBeVisible();
    });
    await measured('leave out and undo', async () => {
      const instances = page.getByRole('grid', { name: 'Instances' });
      await instances.getByRole('row').nth(1).click();
      await page.keyboard.press('x');
      const dialog = page.getByRole('dialog', { name: /Leave out this/ });
      await dialog.getByRole('textbox', { name: 'Reason' }).fill('Blurred');
      await dialog.getByRole('button', { name: 'Leave out' }).click();
      await expect(instances.getByText('Left out: Blurred')).toBeVisible({ timeout: 15_000 });
      expect((await client.call('library.counts', {})).excludedInstances).toBe(1);
      await page.getByRole('button', { name: /^Undo/ }).click();
      await expect(instances.getByText('Left out: Blurred')).toBeHidden({ timeout: 15_000 });
      expect((await client.call('library.counts', {})).excludedInstances).toBe(0);
    });
  } finally {
    expect(await reading.stop()).toBeGreaterThan(0);
  }
  await page.getByRole('radio', { name: 'Series' }).first().click();
  await takeScreenshots(page, 'library-large');
  test.info().annotations.push({ type: 'longest task of the page, ms', description: JSON.stringify(found) });
  console.log('longest task of the page, ms', JSON.stringify(found));
  for (const [name, took] of Object.entries(found)) expect(took, name).toBeLessThan(longestTask);
});
