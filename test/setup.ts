/** `npm run setup:test`: finds or installs the browser that the tests need, and the DICOM tools that some compare with. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const works = (command: string, args: string[] = []): boolean =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0;
const onPath = (command: string): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, command))
    .find((file) => existsSync(file));

/** CHROMIUM, a Chromium or Chrome of the system, or the one that Playwright downloaded; undefined where there is none. */
export async function findChromium(): Promise<string | undefined> {
  const asked = process.env['CHROMIUM'];
  if (asked) return existsSync(asked) ? asked : undefined;
  for (const name of ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']) {
    const found = onPath(name);
    if (found) return found;
  }
  const { chromium } = await import('playwright');
  const own = chromium.executablePath();
  return existsSync(own) ? own : undefined;
}

/** Tools that tests compare with where they are there; without them those tests are skipped and say so. */
const peers = [
  { name: 'dcmdump', package: 'dcmtk', there: () => onPath('dcmdump') !== undefined },
  { name: 'gdcmconv', package: 'libgdcm-tools', there: () => onPath('gdcmconv') !== undefined },
  { name: 'dciodvfy', package: 'dicom3tools', there: () => onPath('dciodvfy') !== undefined },
  { name: 'pydicom', package: 'python3-pydicom', there: () => works('/usr/bin/python3', ['-c', 'import pydicom']) },
  { name: 'gdcm', package: 'python3-gdcm', there: () => works('/usr/bin/python3', ['-c', 'import gdcm']) },
  // Scanned PDFs for the tests of documents.
  { name: 'gs', package: 'ghostscript', there: () => onPath('gs') !== undefined },
  { name: 'img2pdf', package: 'img2pdf', there: () => onPath('img2pdf') !== undefined },
  { name: 'tiff2pdf', package: 'libtiff-tools', there: () => onPath('tiff2pdf') !== undefined },
];

let listsFetched = false;
function install(packages: readonly string[]): boolean {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]): boolean =>
    spawnSync('apt-get', ['-qq', ...args], { stdio: ['ignore', 'ignore', 'inherit'], env: environment }).status === 0;
  // A stale list of packages is refreshed once; its failure shows when installing.
  if (!listsFetched) apt('update');
  listsFetched = true;
  return apt('install', '-y', '--no-install-recommends', ...packages);
}

async function setUp(): Promise<boolean> {
  const canInstall = process.platform === 'linux' && process.getuid?.() === 0 && onPath('apt-get') !== undefined;
  let browser = await findChromium();
  if (!browser && process.env['CHROMIUM'])
    console.log(`CHROMIUM names ${process.env['CHROMIUM']}, which does not exist.`);
  else if (!browser) {
    console.log('No Chromium found; installing one …');
    const installed = canInstall && install(['chromium']);
    if (!installed)
      spawnSync('npx', ['playwright', 'install', 'chromium'], {
        stdio: 'inherit',
        shell: process.platform === 'win32',
      });
    browser = await findChromium();
  }
  console.log(
    browser
      ? `Browser: ${browser}`
      : 'Browser: none. Install Chromium and name it in CHROMIUM; the window cannot be tested without.',
  );

  for (const peer of peers) {
    let there = peer.there();
    const before = there;
    if (!there && canInstall) there = install([peer.package]) && peer.there();
    const how = before
      ? 'there'
      : there
        ? 'installed'
        : `not there (Debian package ${peer.package}); tests that compare with it are skipped`;
    console.log(`${peer.name} (optional): ${how}`);
  }
  return browser !== undefined;
}

if (import.meta.main) process.exitCode = (await setUp()) ? 0 : 1;
