/** Documents in a recipe: without a word they stay out; by kind only what was read whole and names nobody; by table one by one. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Card } from '#shared/contract/card.ts';
import { mp4, videoObject } from '../../fixtures/video.ts';
import { documentObject, pdf, picture, textPage } from '../deidentify/document-files.ts';
import { sourceObject } from '../release/project.ts';
import { command } from './command.ts';

const uid = (kind: 77 | 78, number: number): string => `1.2.826.0.1.99.1.${kind}.${number}`;
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fairpack-documents-'));
  mkdirSync(join(folder, 'scans'));
  const files = {
    ct: sourceObject(1, 1, 1),
    clear: documentObject(1, pdf({ pages: [textPage('Liver and spleen are normal.')] })),
    named: documentObject(2, pdf({ pages: [textPage('Dear Mrs. Musterfrau')] })),
    unread: documentObject(3, pdf({ pages: [picture] })),
    video: videoObject(1, [mp4]),
  };
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, 'scans', `${name}.dcm`), bytes);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(name: string, documents: string, options: { draft?: boolean; access?: 'open' | 'controlled' } = {}) {
  const { draft = true, access = 'open' } = options;
  writeFileSync(
    join(folder, `${name}.yaml`),
    `fairpack: 1
sources: [scans]
dataset:
  title: Letters of nobody
  nickname: ${name}
  description: Drawn images and letters of invented patients, made to test what becomes of documents.
  creators: [{ family: Roe, given: Ana }]
license: { id: CC-BY-4.0 }
${documents}release: { access: ${access}, archives: none, timestamp: 2026-11-01T00:00:00Z }
`,
  );
  const { code, stdout, stderr } = await command(
    ['run', `${name}.yaml`, '--workspace', `project-${name}`, '--out', 'out', ...(draft ? ['--draft'] : []), '--json'],
    folder,
  );
  if (code !== 0) return { code, stderr, stdout, card: undefined };
  const { folder: bag } = JSON.parse(stdout) as { folder: string };
  return { code, stderr, stdout, card: JSON.parse(readFileSync(join(bag, 'dataset-card.json'), 'utf8')) as Card };
}
const stamps = (card: Card | undefined): string[] => card!.stamps.map(({ title }) => title);
const admitAll = 'deidentification: { documents: { admit: Checked by two readers at the site, kinds: [PDF, CDA] } }\n';

describe('documents in a recipe', { timeout: 300_000 }, () => {
  it('unattended, all of them are left out', async () => {
    const { card, stderr } = await run('withheld', '');
    expect(card?.deidentification.documents).toEqual({ admitted: 0, looked: 0, unseen: 0, videos: 0, dismissed: 0 });
    expect(stderr).toContain('Documents and video: 0 of 4 admitted');
    expect(stamps(card)).not.toContain('Documents unseen');
  });
  it('by kind: only what was read whole and names nobody, and the package says that nobody looked', async () => {
    const { card, stderr } = await run('by-kind', admitAll);
    expect(card?.deidentification.documents).toEqual({ admitted: 1, looked: 0, unseen: 1, videos: 0, dismissed: 0 });
    expect(stamps(card)).toContain('Documents unseen');
    expect(stderr).toContain('1 of 4 admitted, the others left out. 1 of these was seen by no person');
  });
  it('an open release of what nobody looked at is refused', async () => {
    const { code, stdout, stderr } = await run('refused', admitAll, { draft: false });
    expect(code).toBe(3);
    expect(stdout + stderr).toContain('A person has looked at the documents');
  });
  it('a table decides one by one: what somebody looked at is no longer unseen, video included', async () => {
    writeFileSync(
      join(folder, 'documents.csv'),
      `sop_instance_uid,decision,reason,looked\n${uid(77, 1)},admit,Read by Ana Roe in March,yes\n${uid(77, 3)},admit,Read by Ana Roe in March,yes\n${uid(78, 1)},admit,Watched by Ana Roe in March,yes\n`,
    );
    const { card } = await run('table', 'deidentification: { documents: { file: documents.csv } }\n');
    expect(card?.deidentification.documents).toEqual({ admitted: 2, looked: 1, unseen: 0, videos: 1, dismissed: 0 });
    expect(stamps(card)).not.toContain('Documents unseen');
  });
  it('a table calls what was found a false alarm, for the reason that it gives', async () => {
    writeFileSync(
      join(folder, 'alarms.csv'),
      `sop_instance_uid,decision,reason,looked,dismissed\n${uid(77, 2)},admit,The score bears that name,yes,musterfrau\n`,
    );
    const { card } = await run('alarms', 'deidentification: { documents: { file: alarms.csv } }\n');
    expect(card?.deidentification.documents).toEqual({ admitted: 1, looked: 0, unseen: 0, videos: 0, dismissed: 1 });
  });
  it('undecided: refuse counts what nobody decided on, and not what a table left out', async () => {
    const leave = (number: number, kind: 77 | 78 = 77): string =>
      `${uid(kind, number)},leave-out,Not needed for the study\n`;
    const table = (lines: string): void =>
      writeFileSync(join(folder, 'out.csv'), `sop_instance_uid,decision,reason\n${lines}`);
    const refuse = 'deidentification: { undecided: refuse, documents: { file: out.csv } }\n';
    table(leave(1) + leave(2) + leave(1, 78));
    const open = await run('one-open', refuse);
    expect(open.code).toBe(3);
    expect(open.stdout + open.stderr).toMatch(/Encapsulated document.*\s.*1 objects/);
    table(leave(1) + leave(2) + leave(3) + leave(1, 78));
    const { code, card, stderr } = await run('all-decided', refuse);
    expect(code, stderr).toBe(0);
    expect(card?.deidentification.withheld).toMatchObject([{ code: 'document-left-out', instances: 4 }]);
  });
  it.each([
    [
      'an alarm that was not found',
      `${uid(77, 2)},admit,The score bears that name,yes,somebody`,
      /Line 2 .*somebody.*was not found/,
    ],
    [
      'one that names the patient',
      `${uid(77, 2)},admit,Read by Ana Roe in March,yes`,
      /Line 2 .*Somebody whom your files name/,
    ],
    [
      'one that no program read, and nobody looked',
      `${uid(77, 3)},admit,Read by Ana Roe in March,`,
      /Line 2 .*say that you did/,
    ],
    [
      'a video that nobody watched',
      `${uid(78, 1)},admit,Watched by Ana Roe in March,no`,
      /Line 2 .*Watch the whole of it/,
    ],
    ['one that is not there', '1.2.3,admit,Read by Ana Roe in March,yes', /Line 2 .*no such document/],
    ['without a reason', `${uid(77, 1)},admit,,yes`, /Line 2 .*reason/],
    ['another word', `${uid(77, 1)},keep,Read by Ana Roe in March,yes`, /Line 2 .*admit or leave-out/],
  ])('a table with a fault admits nothing: %s', async (name, line, message) => {
    writeFileSync(join(folder, 'faulty.csv'), `sop_instance_uid,decision,reason,looked,dismissed\n${line}\n`);
    const { code, stderr } = await run(
      `faulty-${name.replace(/\W+/g, '-')}`.slice(0, 30),
      'deidentification: { documents: { file: faulty.csv } }\n',
    );
    expect(code).not.toBe(0);
    expect(stderr).toMatch(message);
  });
});
