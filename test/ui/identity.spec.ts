/** Who is who in the window: the key is protected, locks and unlocks; names by rule and table; the crosswalk; a withdrawal. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, expectAccessible, takeScreenshots, test } from './app.ts';

const passphrase = 'ferry-lantern-copper-42';

test('the key is protected after its loss was explained, and the project asks for the passphrase', async ({ app }) => {
  const { page, client, project } = app;
  await page.getByRole('button', { name: /^Project / }).click();
  await page.getByRole('menuitem', { name: /Key and passphrase/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Key of the project' });
  await expect(dialog).toContainText('nobody can restore it');
  await expect(dialog).toContainText('cannot use the keychain');
  await dialog.getByLabel('Passphrase', { exact: true }).fill('short');
  await expect(dialog).toContainText('At least 12 characters');
  const protect = dialog.getByRole('button', { name: 'Protect the key' });
  await dialog.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await dialog.getByLabel('Once more').fill(passphrase);
  await expect(protect).toBeDisabled();
  await dialog.getByLabel(/I have read what is lost/).check();
  await expectAccessible(page);
  await takeScreenshots(page, 'key-dialog');
  await protect.click();
  await expect(dialog).toContainText('The key is protected.');
  await page.keyboard.press('Escape');
  await expect(page.getByText('Key without passphrase')).toHaveCount(0);

  await client.call('workspace.close', {});
  await client.call('workspace.open', { folder: project });
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Two-Lungs is locked' })).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Steps' })).toHaveCount(0);
  await expectAccessible(page);
  await takeScreenshots(page, 'unlock');
  await page.getByLabel('Passphrase').fill('not the passphrase');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/This is not the passphrase/)).toBeVisible();
  await page.getByLabel('Passphrase').fill(passphrase);
  await page.getByRole('button', { name: 'Unlock' }).click();
  await expect(page.getByRole('navigation', { name: 'Steps' })).toBeVisible();
});

test('names follow a rule or a table whose faults are told by line, and the crosswalk is exported after a warning', async ({
  app,
}) => {
  const { page, client, folder } = app;
  await app.go('#/deidentify?tab=names');
  await page.getByRole('radio', { name: 'Running number' }).click();
  await page.getByLabel('Prefix').fill('LUNG-');
  await page.getByLabel('Digits').fill('4');
  await page.getByRole('button', { name: 'Use this rule' }).click();
  await expect(page.getByText(/LUNG-000\d/)).toBeVisible();
  await page.getByRole('textbox', { name: 'Root' }).fill('1.2.840.10008');
  await page.getByRole('button', { name: 'Use this root' }).click();
  await expect(page.getByRole('alert')).toContainText('belongs to a standard');
  await page.getByRole('button', { name: 'Close this notice' }).click();
  await expectAccessible(page);
  await takeScreenshots(page, 'names');

  const { rows } = await client.call('library.patients', {});
  const table = join(folder, 'names.csv');
  writeFileSync(table, `original,pseudonym\n${rows[0]!.patientId},a b\n`);
  await page.getByRole('radio', { name: 'My own table' }).click();
  await page.getByRole('button', { name: 'Read a table, leave others out' }).click();
  const chooser = page.getByRole('dialog', { name: 'A table of pseudonyms' });
  await chooser.getByRole('textbox', { name: 'Path' }).fill(folder);
  await page.keyboard.press('Enter');
  await chooser.getByText('names.csv').click();
  await chooser.getByRole('button', { name: 'Choose', exact: true }).click();
  await expect(page.getByRole('list', { name: 'Faults of the names' })).toContainText('line 2');
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Export the crosswalk' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export the crosswalk' });
  await expect(dialog).toContainText('lead back to every patient');
  const out = join(folder, 'linking');
  await dialog.getByLabel('Folder').fill(out);
  await expect(dialog.getByRole('button', { name: 'Write the two files' })).toBeDisabled();
  await dialog.getByLabel(/I may link/).check();
  await expectAccessible(page);
  await takeScreenshots(page, 'crosswalk');
  await dialog.getByRole('button', { name: 'Write the two files' }).click();
  await expect(dialog).toBeHidden();
  await expect.poll(() => existsSync(join(out, 'patid_mapping.csv'))).toBe(true);
  expect(readFileSync(join(out, 'uid_mapping.csv'), 'utf8')).toMatch(/^id_old,id_new\n/);
});

test('somebody withdraws: left out, with a notice that names nobody', async ({ app }) => {
  const { page, client } = app;
  const { rows } = await client.call('library.patients', {});
  const id = rows.find((row) => row.patientId !== '')!.patientId;
  await app.go('#/release?view=packages');
  await page.getByRole('button', { name: 'Somebody withdraws' }).click();
  const dialog = page.getByRole('dialog', { name: 'Somebody withdraws' });
  await dialog.getByLabel('Original patient ID').fill(id);
  await dialog.getByRole('button', { name: 'Withdraw', exact: true }).click();
  await expect(dialog).toContainText('Taken out.');
  await dialog.getByRole('button', { name: 'Notice of withdrawal 1' }).click();
  const notice = dialog.getByLabel('Draft of the notice');
  await expect(notice).toContainText('Nothing of this subject has been released');
  await expect(notice).not.toContainText(id);
  await expectAccessible(page);
  await takeScreenshots(page, 'withdraw');
  const after = await client.call('library.patients', {});
  expect(after.rows.find((row) => row.patientId === id)!.excluded).not.toBeNull();
  await dialog.getByRole('button', { name: 'Take back withdrawal 1' }).click();
  await expect(dialog.getByRole('list', { name: 'Withdrawals' })).toHaveCount(0);
});
