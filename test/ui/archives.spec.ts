/** An archive among the sources, through the window: named, read through, and only named again. */
import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, expectAccessible, takeScreenshots, test } from './app.ts';

const python = '/usr/bin/python3';
test.skip(spawnSync(python, ['--version']).status !== 0, 'needs python3 to write an archive');

test('an archive is read through when the curator says so, and goes when they say otherwise', async ({ app }) => {
  const { page, client, go, idle } = app;
  const [instance] = (await client.call('library.instances', { limit: 1 })).rows;
  const before = await client.call('library.counts', {});
  // A file of the collection moves into an archive: what was one of them comes back out of it.
  execFileSync(python, [
    '-c',
    'import sys, zipfile, os\nwith zipfile.ZipFile(sys.argv[2], "w") as out: out.write(sys.argv[1], "in/first.dcm")\nos.remove(sys.argv[1])',
    instance!.path,
    join(app.sample.folder, 'from the archive.zip'),
  ]);
  await client.call('library.index', {});
  await idle();
  expect((await client.call('library.counts', {})).instances).toBe(before.instances - 1);

  await go('#/library?view=failures&kind=archive');
  await page.getByRole('grid').getByText('from the archive.zip').click();
  await expect(page.getByText('the archive itself is never changed')).toBeVisible();
  await takeScreenshots(page, 'library-archive');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Read through', exact: true }).click();
  await expect.poll(async () => (await client.call('library.counts', {})).instances).toBe(before.instances);
  await idle();

  await go('#/library?view=failures&kind=archive-read');
  await page.getByRole('grid').getByText('from the archive.zip').click();
  await page.getByRole('button', { name: 'Only name it' }).click();
  await expect.poll(async () => (await client.call('library.counts', {})).instances).toBe(before.instances - 1);
  await idle();
});
