/** Documents: read, searched, admitted by a person with keys, taken back; one that names the patient cannot be admitted. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentObject, pdf, picture, textPage } from '../unit/deidentify/document-files.ts';
import { sourceObject } from '../unit/release/project.ts';
import { expect, expectAccessible, takeScreenshots, test } from './app.ts';

test.use({ begin: 'empty' });

test('documents stand in a tab of their own, and a person admits what can be admitted', async ({ app }) => {
  const { page, client, go, folder } = app;
  const source = join(folder, 'scans');
  mkdirSync(source);
  writeFileSync(join(source, 'ct.dcm'), sourceObject(1, 1, 1));
  await client.call('library.addFolder', { folder: source });
  await app.idle();
  await go('#/deidentify');
  await expect(page.getByRole('tab', { name: 'One file' })).toBeVisible();
  await expect(page.getByRole('tab', { name: 'Documents' })).toHaveCount(0);

  const documents = [
    pdf({ pages: [textPage('No enlarged lymph nodes.')] }),
    pdf({ pages: [textPage('Dear Mrs. Musterfrau')] }),
    pdf({ pages: [picture] }),
  ];
  for (const [at, document] of documents.entries())
    writeFileSync(join(source, `d${at}.dcm`), documentObject(at + 1, document));
  await client.call('library.index', {});
  await app.idle();
  await page.getByRole('tab', { name: 'Documents' }).click();
  const grid = page.getByRole('grid', { name: 'Encapsulated documents' });
  await expect(grid.getByRole('row').filter({ hasText: 'not read yet' })).toHaveCount(3);
  await page.getByRole('button', { name: 'Read 3 documents' }).click();
  const rowOf = (text: string) => grid.getByRole('row').filter({ hasText: text });
  await expect(rowOf('report 2')).toContainText('names somebody', { timeout: 30_000 });

  await rowOf('report 2').click();
  const detail = page.getByRole('region', { name: 'The document under review' });
  await expect(detail.locator('mark')).toHaveText('Musterfrau');
  await expect(page.getByRole('button', { name: 'Admit' })).toBeDisabled();
  await takeScreenshots(page, 'documents');
  await expectAccessible(page);

  await rowOf('report 1').click();
  await page.keyboard.press('a');
  const dialog = page.getByRole('dialog', { name: 'Package this document as it is?' });
  await expect(dialog.getByRole('button', { name: 'Admit', exact: true })).toBeDisabled();
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('Holds measurements only');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Admit', exact: true }).click();
  await expect(rowOf('report 1')).toContainText('admitted');

  await rowOf('report 3').click();
  await page.keyboard.press('a');
  const looked = page.getByRole('dialog', { name: 'Did you look at the whole of it?' });
  await looked.getByRole('textbox', { name: 'Reason' }).fill('I looked at every page');
  await looked.getByRole('button', { name: 'I looked: admit' }).click();
  await expect(rowOf('report 3')).toContainText('admitted');
  await page.keyboard.press('r');
  await expect(rowOf('report 3')).toContainText('cannot be read');
  expect(await client.call('deidentify.documents', {})).toMatchObject({ total: 3, admitted: 1 });
});
