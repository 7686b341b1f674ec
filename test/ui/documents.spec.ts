/** Documents: read, searched, admitted by a person with keys, taken back; one that names the patient cannot be admitted. */
import type { Locator } from '@playwright/test';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cdaClass, documentObject, pdf, picture, textPage } from '../unit/deidentify/document-files.ts';
import { bareAvc, hevc, hevcSyntax, mp4, mpeg2, mpeg2Syntax, videoObject } from '../fixtures/video.ts';
import { sourceObject } from '../unit/release/project.ts';
import { type App, expect, expectAccessible, takeScreenshots, test } from './app.ts';

test.use({ begin: 'empty' });

const line = (at: number): string => `BT /F1 12 Tf 20 ${at} Td (Liver and spleen are normal.) Tj ET`;
const lines = [200, 170, 140, 110].map(line).join('\n');
const scanned = (name: string): Buffer => readFileSync(join(import.meta.dirname, '../fixtures/scanned', `${name}.pdf`));
/** A scanned page in a coding that nobody knows. */
const undrawable = Buffer.from(
  scanned('ccitt').toString('latin1').replace('/CCITTFaxDecode', '/CCITTFoxDecode'),
  'latin1',
);
const cdaObject = documentObject(
  3,
  Buffer.from(
    '<?xml version="1.0"?><ClinicalDocument><id extension="4711"/><text>Liver normal.</text></ClinicalDocument>',
  ),
  { SOPClassUID: cdaClass, MIMETypeOfEncapsulatedDocument: 'text/XML', HL7InstanceIdentifier: '1.2.3^4711' },
);
/** Dark points of a picture. */
const darkness = (canvas: Locator): Promise<number> =>
  canvas.evaluate((element: HTMLCanvasElement) => {
    const { data } = element.getContext('2d')!.getImageData(0, 0, element.width, element.height);
    let dark = 0;
    for (let at = 0; at < data.length; at += 4) if (data[at]! < 128 && data[at + 3] === 255) dark += 1;
    return dark;
  });
/** Bright points of a picture. */
const brightness = (canvas: Locator): Promise<number> =>
  canvas.evaluate((element: HTMLCanvasElement) => {
    const { data } = element.getContext('2d')!.getImageData(0, 0, element.width, element.height);
    let bright = 0;
    for (let at = 0; at < data.length; at += 4) if (data[at + 1]! > 150 && data[at + 3] === 255) bright += 1;
    return bright;
  });
/** The files as a folder of the project, indexed, their documents read, and the tab of documents opened. */
async function openRead({ client, go, folder, idle }: App, files: Record<string, Buffer>): Promise<void> {
  const source = join(folder, 'scans');
  mkdirSync(source);
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(source, name), bytes);
  await client.call('library.addFolder', { folder: source });
  await idle();
  await client.call('deidentify.readDocuments', {});
  await idle();
  await go('#/deidentify?tab=documents');
}

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
    pdf({ pages: [textPage('No enlarged nodes.'), lines] }),
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
  await expect(detail.getByTestId('page')).toHaveText('page 1 of 1');
  const beside = detail.getByRole('group', { name: 'Beside the picture of the page' });
  await expect(beside).toContainText('Dear Mrs. Musterfrau');
  await expect(page.getByRole('button', { name: 'Admit' })).toBeDisabled();
  await takeScreenshots(page, 'documents');
  await expectAccessible(page);

  // What names nobody here is called a false alarm, by key, and taken back by undo.
  await grid.focus();
  await page.keyboard.press('d');
  const alarm = page.getByRole('dialog', { name: 'A false alarm?' });
  await expect(alarm).toContainText('Musterfrau');
  await alarm.getByRole('textbox', { name: 'Reason' }).fill('The score bears that name');
  await expectAccessible(page);
  await alarm.getByRole('button', { name: 'False alarm', exact: true }).click();
  await expect(rowOf('report 2')).toContainText('left out');
  await expect(detail).toContainText('Name of the patient: Musterfrau, a false alarm');
  await expect(detail).toContainText('The score bears that name');
  await expect(page.getByRole('button', { name: 'Admit' })).toBeEnabled();
  await takeScreenshots(page, 'documents-false-alarm');
  await expectAccessible(page);
  await detail.getByRole('button', { name: 'Decide again Musterfrau' }).click();
  await expect(rowOf('report 2')).toContainText('names somebody');

  await rowOf('report 1').click();
  await expect(beside).toContainText('No enlarged nodes.');
  await expect(detail).toContainText('1 of 2 pages seen.');
  const first = await darkness(detail.locator('canvas'));
  expect(first, 'letters are drawn').toBeGreaterThan(100);
  await page.keyboard.press('.');
  await expect(detail).toContainText('2 of 2 pages seen.');
  expect(await darkness(detail.locator('canvas')), 'the second page has four lines').toBeGreaterThan(2 * first);
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

test('scanned pages are drawn, read, and searched', async ({ app }) => {
  const { page } = app;
  await openRead(app, {
    's1.dcm': documentObject(1, scanned('jbig2')),
    's2.dcm': documentObject(2, scanned('ccitt')),
    's3.dcm': documentObject(3, scanned('jpx')),
  });
  const grid = page.getByRole('grid', { name: 'Encapsulated documents' });
  const detail = page.getByRole('region', { name: 'The document under review' });
  const rows = grid.getByRole('row').filter({ hasText: 'names somebody' });
  await expect(rows).toHaveCount(3);
  for (let at = 0; at < 3; at += 1) {
    await rows.nth(at).click();
    await expect(detail).toContainText('1 of 1 page seen.');
    await expect(detail).not.toContainText('Not all of this page could be drawn');
    await expect(detail).toContainText('What is drawn on page 1 was read by a program');
    expect(await darkness(detail.locator('canvas')), 'the scanned letters are drawn').toBeGreaterThan(5000);
  }
  await takeScreenshots(page, 'documents-scanned');
  await expectAccessible(page);
});

test('a video is played, and one that cannot be shown is said to be unseen', async ({ app }) => {
  const { page } = app;
  await openRead(app, {
    'v1.dcm': videoObject(1, [mp4.subarray(0, 800), mp4.subarray(800)]),
    'v2.dcm': videoObject(2, [mpeg2.subarray(0, 60)], mpeg2Syntax),
    'd1.dcm': cdaObject,
    'd2.dcm': documentObject(4, undrawable),
  });
  const grid = page.getByRole('grid', { name: 'Encapsulated documents' });
  const detail = page.getByRole('region', { name: 'The document under review' });
  const videos = grid.getByRole('row').filter({ hasText: 'video' });
  await expect(videos).toHaveCount(2);
  const shown: string[] = [];
  page.on('request', (request) => shown.push(request.url()));

  await videos.first().click();
  await expect(videos.first()).toContainText('not watched');
  await expect(detail).toContainText('MPEG-4 AVC, MP4');
  const player = detail.getByLabel('The video');
  await expect.poll(() => player.evaluate((video: HTMLVideoElement) => video.videoWidth)).toBe(96);
  await player.evaluate((video: HTMLVideoElement) => video.play());
  await expect(detail).toContainText('100 % of it played here.', { timeout: 30_000 });
  const streams = shown.filter((url) => url.includes('/stream/'));
  expect(streams.length).toBeGreaterThan(0);
  for (const url of streams) expect(url).not.toMatch(/scans|\.dcm|v1/);
  await takeScreenshots(page, 'documents-video');
  await expectAccessible(page);
  await grid.focus();
  await page.keyboard.press('a');
  const dialog = page.getByRole('dialog', { name: 'Did you watch the whole of it?' });
  await expect(dialog).toContainText('100 % of it played here.');
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('I watched all of it');
  await dialog.getByRole('button', { name: 'I watched it: admit' }).click();
  await expect(videos.first()).toContainText('admitted');

  await videos.last().click();
  await expect(detail.getByRole('alert')).toContainText('cannot show this video');
  await expect(detail.getByRole('alert')).toContainText('Nobody has looked at it here, so it stays left out');
  await takeScreenshots(page, 'documents-unplayable');
  await expectAccessible(page);

  // A picture in a coding that nobody knows.
  await grid.getByRole('row').filter({ hasText: 'PDF' }).click();
  await expect(detail).toContainText('Not all of this page could be drawn');
  await expect(detail).toContainText('1 of 1 page seen, 1 not whole.');
  await takeScreenshots(page, 'documents-not-whole');
  await expectAccessible(page);

  await grid.getByRole('row').filter({ hasText: 'CDA' }).click();
  await expect(detail.getByRole('group', { name: 'Text of the document' })).toContainText('Liver normal.');
  await expect(detail.getByRole('group', { name: 'Text of the document' })).toContainText('extension: 4711');
  await expectAccessible(page);
});

test('a video that the browser cannot play is looked at picture by picture', async ({ app }) => {
  const { page, go } = app;
  await openRead(app, {
    'v1.dcm': videoObject(1, [mpeg2], mpeg2Syntax),
    'v2.dcm': videoObject(2, [hevc], hevcSyntax),
    'v3.dcm': videoObject(3, [bareAvc]),
  });
  const detail = page.getByRole('region', { name: 'The document under review' });
  const videos = page
    .getByRole('grid', { name: 'Encapsulated documents' })
    .getByRole('row')
    .filter({ hasText: 'video' });
  const film = detail.locator('canvas');

  await videos.first().click();
  await expect(detail.getByRole('application', { name: 'The video' })).toBeVisible();
  await expect(detail).toContainText('1 of 10 pictures seen, no sound.');
  await expect.poll(() => brightness(film), 'the picture is drawn').toBeGreaterThan(100);
  await takeScreenshots(page, 'documents-pictures');
  await expectAccessible(page);
  await detail.getByRole('button', { name: 'Play' }).click();
  await expect(detail).toContainText('10 of 10 pictures seen, no sound.', { timeout: 30_000 });
  await expect(detail.getByRole('button', { name: 'Play' })).toBeVisible();
  await detail.getByRole('button', { name: 'Admit' }).click();
  await expect(page.getByRole('dialog', { name: 'Did you watch the whole of it?' })).toContainText('10 of 10 pictures');
  await page.keyboard.press('Escape');

  await videos.last().click();
  await expect(detail).toContainText('MPEG-4 AVC, bare stream of pictures');
  await expect(detail).toContainText('1 of 10 pictures seen, no sound.');
  await expect.poll(() => brightness(film), 'the picture is drawn').toBeGreaterThan(100);
  await detail.getByRole('button', { name: 'Play' }).click();
  await expect(detail).toContainText('10 of 10 pictures seen, no sound.', { timeout: 30_000 });

  await videos.nth(1).click();
  await expect(detail).toContainText('HEVC, bare stream of pictures');
  await expect(detail).toContainText('1 of 10 pictures seen, no sound.');
  await expect.poll(() => brightness(film), 'the picture is drawn').toBeGreaterThan(100);

  // In the library all three are frames of one series.
  await go('#/library?film=yes&series=1');
  await expect(page.getByTestId('place')).toHaveText(/of 30$/);
  const room = page.locator('canvas');
  for (const place of ['1', '12', '30']) {
    await page.getByRole('slider').fill(place);
    await expect(page.getByTestId('place')).toHaveText(`image ${place} of 30`);
    await expect.poll(() => brightness(room), `image ${place} is drawn`).toBeGreaterThan(100);
    await expect(page.getByRole('alert')).toHaveCount(0);
  }
});
