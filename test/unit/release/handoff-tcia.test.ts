/** What TCIA is given beside a package, and what may leave unread: only that, or a package that says so. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, test } from 'vitest';
import type { ReleaseSettings } from '#shared/contract/release.ts';
import { releaseChecks, type ReleaseFacts } from '#engine/release/checks.ts';
import { listFiles } from '#engine/release/folder.ts';
import { attributeRows } from '#engine/deidentify/attribute-table.ts';
import { planted, sourceObject, startProject, type TestProject } from './project.ts';

const projects: TestProject[] = [];
afterEach(async () => {
  for (const project of projects.splice(0)) await project.close();
});
const name = 'Two-Lungs-1.0.0';

/** A project with a text in doubt that nobody decided on, signed. */
async function project(settings: Partial<ReleaseSettings>, preset: 'tcia' | 'basic' = 'tcia'): Promise<TestProject> {
  const files = { 'a.dcm': sourceObject(1, 1, 1, { SeriesDescription: 'LUNG 1.25 Zorblaxia' }) };
  const started = await startProject(files, settings);
  projects.push(started);
  const { engine } = started;
  await engine.call('deidentify.setProfile', { profile: { preset, retain: [], clean: [], rules: [] } });
  await engine.job('deidentify.survey', {});
  const { digest } = await engine.call('review.state', {});
  await engine.call('review.sign', { name: 'A B', role: 'curator', statement: 'I have looked.', reviewed: digest });
  return started;
}

describe('who may get what nobody read', () => {
  const status = (facts: Partial<Omit<ReleaseFacts, 'settings'>> & { settings: Partial<ReleaseSettings> }) => {
    const checks = releaseChecks({
      titled: true,
      packable: 1,
      unseenPixels: 0,
      unseenDocuments: 0,
      profile: { preset: 'tcia' },
      license: 'CC-BY-4.0',
      unreadTexts: 3,
      ...facts,
      settings: { access: 'open', layout: 'readable', archives: 'none', targets: [], ...facts.settings },
    });
    return Object.fromEntries(checks.map(({ id, status }) => [id.slice('release.'.length), status]));
  };
  test.each<[string, Parameters<typeof status>[0], string]>([
    ['an open package for nobody in particular', { settings: {} }, 'fail'],
    ['another archive', { settings: { targets: ['zenodo'] } }, 'fail'],
    ['TCIA and another archive', { settings: { targets: ['tcia', 'idc'] } }, 'fail'],
    ['TCIA in another way than it asks for', { settings: { targets: ['tcia'] }, profile: { preset: 'basic' } }, 'fail'],
    ['another archive under controlled access', { settings: { access: 'controlled', targets: ['eucaim'] } }, 'fail'],
    ['TCIA alone', { settings: { targets: ['tcia'] } }, 'pass'],
    ['controlled access', { settings: { access: 'controlled' } }, 'pass'],
    ['another archive, after everything was read', { settings: { targets: ['zenodo'] }, unreadTexts: 0 }, 'pass'],
  ])('%s', (_, facts, expected) => {
    expect(status(facts)['reviewed-text']).toBe(expected);
  });
  test.each<[string, Parameters<typeof status>[0], string]>([
    ['not asked for', { settings: {}, profile: { preset: 'basic' } }, 'not-applicable'],
    ['as it asks for', { settings: { targets: ['tcia'] } }, 'pass'],
    ['another preset', { settings: { targets: ['tcia'] }, profile: { preset: 'custom' } }, 'fail'],
    ['controlled access', { settings: { targets: ['tcia'], access: 'controlled' } }, 'fail'],
    ['terms of its own', { settings: { targets: ['tcia'] }, license: 'LicenseRef-ours' }, 'fail'],
  ])('TCIA: %s', (_, facts, expected) => {
    expect(status(facts)['tcia']).toBe(expected);
  });
});

describe('release.write', () => {
  it('unread text goes to no open archive; a draft says so at the head of every description', async () => {
    const { engine, out } = await project({ targets: ['zenodo'] });
    const refused = await engine.call('release.write', { out, draft: false }).catch((error: unknown) => error);
    expect(refused).toMatchObject({
      code: 'refused',
      message: expect.stringContaining('release.reviewed-text') as string,
    });
    expect((await engine.job('release.write', { out, draft: true })).failure).toBeUndefined();
    const bag = join(out, name);
    expect(JSON.parse(readFileSync(join(bag, 'dataset-card.json'), 'utf8'))).toMatchObject({
      stamps: [{ title: 'Text unreviewed', text: expect.stringContaining('not for open archives') as string }],
    });
    for (const file of ['README.md', 'index.html', 'reports/deidentification.md'])
      expect(readFileSync(join(bag, file), 'utf8'), file).toMatch(/text unreviewed[\s\S]*not for open archives/i);
    expect(existsSync(`${bag}.handoff`)).toBe(false);
  });

  it('TCIA gets what was done attribute by attribute, and the MD5 of each file; a draft is handed to nobody', async () => {
    const { engine, out } = await project({ targets: ['tcia'] });
    expect((await engine.job('release.write', { out: `${out}-draft`, draft: true })).failure).toBeUndefined();
    expect(existsSync(join(`${out}-draft`, `${name}.handoff`))).toBe(false);
    const job = await engine.job('release.write', { out, draft: false });
    expect(job.failure).toBeUndefined();
    const bag = join(out, name);
    expect(readFileSync(join(bag, 'README.md'), 'utf8')).toMatch(/TEXT UNREVIEWED.*serves only the hand-off/);
    const tcia = join(`${bag}.handoff`, 'tcia');
    expect([...listFiles(tcia)]).toEqual(['attributes.tsv', 'deidentification.md', 'files.tsv']);

    const [head, ...lines] = readFileSync(join(tcia, 'files.tsv'), 'utf8').trimEnd().split('\n');
    expect(head).toBe('file_name\tfile_type\tmd5sum\tdata_has_been_de_identified');
    const images = [...listFiles(bag)].filter((path) => path.endsWith('.dcm'));
    expect(lines).toEqual(
      images.map(
        (path) =>
          `${path}\tDICOM\t${createHash('md5')
            .update(readFileSync(join(bag, path)))
            .digest('hex')}\tYes`,
      ),
    );
    const attributes = readFileSync(join(tcia, 'attributes.tsv'), 'utf8').trimEnd().split('\n').slice(1);
    expect(attributes).toHaveLength(attributeRows.length);
    expect(attributes).toContain('(0008,0020)\tStudy Date\tZ\tC\tmodified-dates');
    expect(attributes.find((line) => line.startsWith('(0008,1010)'))).toMatch(/\tX\ttcia$/);
    const text = readFileSync(join(tcia, 'deidentification.md'), 'utf8');
    for (const code of ['113100', '113105', '113107', '113108', '113109', '113111']) expect(text).toContain(code);
    expect(text).toContain('1,700 to 3,500');
    expect(text).toMatch(/1 in doubt were decided on by nobody/);
    for (const secret of [...planted, 'Zorblaxia'])
      for (const path of listFiles(tcia)) expect(readFileSync(join(tcia, path), 'utf8')).not.toContain(secret);
    // Written again, nothing is done; the hand-off belongs to the release.
    expect((await engine.job('release.write', { out, draft: false })).result).toMatchObject({ unchanged: true });
  });
});
