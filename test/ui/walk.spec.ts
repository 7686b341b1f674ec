/** A curator walks through all nine steps on the sample collection and ends with a package on disk. */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, expectAccessible, takeScreenshots, test } from './app.ts';

test.use({ begin: 'empty', patients: 8 });

test('nine steps from an empty project to a package on disk', async ({ app }) => {
  test.setTimeout(300_000);
  const { page, client, sample, folder } = app;
  const heading = page.getByRole('heading', { level: 1 });
  const look = async (name: string): Promise<void> => {
    await expectAccessible(page);
    await takeScreenshots(page, `walk-${name}`);
  };
  const step = async (name: string): Promise<void> => {
    await page
      .getByRole('navigation', { name: 'Steps' })
      .getByRole('link', { name: new RegExp(`^${name}`) })
      .click();
    await expect(page.getByRole('main', { name })).toBeVisible();
  };
  const choose = async (path: string, action: string): Promise<void> => {
    const dialog = page.getByRole('dialog');
    // The list of the first folder is here: what is typed now stays.
    await expect(dialog.getByRole('textbox').first()).not.toHaveValue('');
    await dialog.getByRole('textbox').first().fill(path);
    await dialog.getByRole('textbox').first().press('Enter');
    await dialog.getByRole('button', { name: action }).click();
    await expect(dialog).toBeHidden();
  };

  const chooseFile = async (path: string): Promise<void> => {
    const dialog = page.getByRole('dialog');
    // The list of the first folder is here: what is typed now stays.
    await expect(dialog.getByRole('textbox').first()).not.toHaveValue('');
    await dialog.getByRole('textbox').first().fill(dirname(path));
    await dialog.getByRole('textbox').first().press('Enter');
    await dialog.getByRole('row', { name: basename(path) }).click();
    await dialog.getByRole('button', { name: 'Choose', exact: true }).click();
    await expect(dialog).toBeHidden();
  };

  await test.step('library', async () => {
    await step('Library');
    await page.getByRole('button', { name: 'Add a folder' }).first().click();
    await choose(sample.folder, 'Add this folder');
    await app.idle();
    await expect(heading).toContainText('of 8 patients');
    await look('1-library');
  });

  await test.step('quality', async () => {
    await step('Quality');
    await expect(page.getByRole('grid').first()).toBeVisible();
    await look('2-quality');
    // What blocks the package is left out, as a curator would after looking.
    for (const kind of ['duplicate-different', 'duplicate-identical', 'mixed-patients'] as const) {
      const { rows } = await client.call('quality.findings', { kind, state: 'open' });
      if (rows.length)
        await client.call('quality.decide', {
          keys: rows.map((row) => row.key),
          decision: 'leave-out',
          reason: 'Seen',
        });
    }
  });

  await test.step('deidentify', async () => {
    await step('De-identify');
    await look('3-deidentify');
    await page
      .getByRole('radio', { name: /TCIA/ })
      .or(page.getByRole('button', { name: /TCIA/ }))
      .first()
      .click();
    await expect.poll(async () => (await client.call('deidentify.profile', {})).profile.preset).toBe('tcia');
  });

  await test.step('cohort', async () => {
    await step('Cohort');
    await page.getByRole('button', { name: 'Load a clinical table' }).first().click();
    await chooseFile(join(sample.folder, sample.clinical));
    await expect(page.getByRole('tab', { name: /Clinical table/ })).toHaveAttribute('aria-selected', 'true');
    await look('4-cohort-table');
    await page.getByRole('tab', { name: 'Overview' }).click();
    await expect(page.getByRole('table', { name: /against/ })).toBeVisible();
    await look('4-cohort');
  });

  await test.step('labels', async () => {
    await step('Labels');
    const grid = page.getByRole('grid', { name: 'Kinds of series' });
    await expect(grid.getByRole('row').nth(1)).toBeVisible();
    await look('5-labels');
    const waiting = (await client.call('labels.groups', { state: 'waiting' })).total;
    await grid.getByRole('row').nth(1).click();
    await page.keyboard.press('e');
    await page.getByRole('combobox', { name: 'Label', exact: true }).fill('Made by hand');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await client.call('labels.groups', { state: 'waiting' })).total).toBe(waiting - 1);
    await page.getByRole('button', { name: 'Accept all sure suggestions' }).click();
    await page.getByRole('tab', { name: 'Protocol' }).click();
    await expect(page.getByText('What the headers say')).toBeVisible();
    await look('5-protocol');
  });

  await test.step('reference', async () => {
    await step('Reference');
    await page.getByLabel('Type').selectOption('histopathology');
    await page.getByLabel('How it was done').fill('Every nodule was resected and examined by two pathologists.');
    await expect(page.getByText('Saved')).toBeVisible();
    await expect(page.getByText('tissue or surgery')).toBeVisible();
    await look('6-reference');
    expect((await client.call('reference.form', {})).value.type).toBe('histopathology');
  });

  await test.step('license', async () => {
    await step('Licence');
    await page.getByLabel('Title').fill('Sample of two hospitals');
    await page.getByLabel('Short name').fill('Two-Hospitals');
    await page
      .getByLabel('Description')
      .fill('A synthetic collection of two hospitals, made to try every step of the program on real work.');
    await page.getByRole('button', { name: 'Add a creator' }).click();
    await page.getByLabel('Family name').fill('Roe');
    await page.getByLabel('ORCID').fill('0000-0002-1825-0098');
    await expect(page.getByText('The last digit does not match')).toBeVisible();
    await expect(page.getByText('Not saved: a field needs a correction')).toBeVisible();
    await page.getByLabel('ORCID').fill('0000-0002-1825-0097');
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
    await look('7-license');
    await page.getByRole('tab', { name: /Terms/ }).click();
    await page.getByRole('radio', { name: /CC-BY-4.0/ }).check();
    await expect.poll(async () => (await client.call('license.form', {})).license.id).toBe('CC-BY-4.0');
    await look('7-terms');
  });

  await test.step('review', async () => {
    await step('Review');
    await expect(page.getByRole('region', { name: 'All checks' })).toBeVisible();
    await look('8-review');
    await page.getByRole('button', { name: 'Sign this state' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Name').fill('Ana Roe');
    await dialog.getByLabel('Role').fill('data steward');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Sign', exact: true }).click();
    await expect(dialog).toBeHidden();
    await page.getByRole('tab', { name: /Signatures/ }).click();
    await expect(page.getByText('Ana Roe', { exact: true })).toBeVisible();
    await page.getByRole('tab', { name: 'Audit trail' }).click();
    await expect(page.getByRole('grid', { name: 'Audit trail' })).toBeVisible();
  });

  await test.step('release', async () => {
    await step('Release');
    await expect(page.getByRole('region', { name: 'Gate' })).toBeVisible();
    await look('9-release');
    await page.getByRole('button', { name: 'Choose the access' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Access').selectOption('controlled');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect.poll(async () => (await client.call('release.plan', {})).settings.access).toBe('controlled');
    const out = join(folder, 'packages');
    mkdirSync(out);
    // A draft keeps every privacy rule: what is in doubt is taken as suggested, as a curator would after reading.
    await client.call('deidentify.decideAll', { state: 'waiting', action: 'accept' });
    await client.call('deidentify.setPixelPolicy', { policy: 'withhold' });
    await page.getByRole('button', { name: 'Write a draft' }).click();
    await choose(out, 'Write it here');
    await app.idle();
    await expect(page.getByRole('grid', { name: 'Packages' })).toContainText('Two-Hospitals-1.0.0');
    await page.getByRole('button', { name: 'Verify Two-Hospitals-1.0.0' }).click();
    await expect(page.getByText('Everything agrees')).toBeVisible({ timeout: 30_000 });
    await look('9-packages');

    const packaged = join(out, 'Two-Hospitals-1.0.0');
    expect(readdirSync(packaged)).toContain('bagit.txt');
    expect(JSON.parse(readFileSync(join(packaged, 'dataset-card.json'), 'utf8'))).toMatchObject({
      draft: { reason: expect.any(String) as unknown },
    });
  });
});
