/** A large project in the real process: what looks at every patient holds up no list, and is answered for what stands now. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createClient, type Client } from '#shared/bridge.ts';
import { openForWriting } from '#engine/store/database.ts';
import { expect, test } from 'vitest';
import { temporaryFolder, testEngine } from './helpers.ts';

const patients = 20_000;

/** A closed project with so many patients of one series each, as an index leaves them. */
async function largeProject(): Promise<string> {
  const folder = join(temporaryFolder(), 'project');
  const client = createClient(testEngine());
  await client.call('workspace.open', { folder, create: true });
  await client.call('workspace.close', {});
  const db = openForWriting(join(folder, 'project.sqlite'));
  db.exec(`
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${patients})
    INSERT INTO patient (id, scope, patient_id, name, birth_date, sex, subject, near_id)
      SELECT i, 'root:1', 'P' || i, 'Roe' || i || '^Ana', '', 'F', i, 'p' || i FROM n;
    INSERT INTO study (id, patient, uid, date, time, description, study_id, accession)
      SELECT id, id, '1.2.3.' || id, '20200101', '', '', '', '' FROM patient;
    INSERT INTO series (id, study, uid, modality, description, protocol, body_part, manufacturer, model, software, station,
        institution, sop_class, frame_of_reference, instances, included)
      SELECT id, id, '1.2.4.' || id, 'CT', 'LUNG', '', '', 'ACME', '', '', '', '', '1.2.840.10008.5.1.4.1.1.2', '', 1, 1 FROM study;
    INSERT INTO series_kind SELECT id, sop_class, 'ORIGINAL', 'NO', 1, 8, 8, 1, 1, 1 FROM series;`);
  db.close();
  return folder;
}

const cohort = async (client: Client): Promise<string> =>
  (await client.call('steps.summary', {})).steps
    .find(({ id }) => id === 'cohort')!
    .headline.map(({ text }) => text)
    .join('');

test('sums over all patients and lists are answered beside each other, before and after a change, under a passphrase too', async () => {
  const folder = await largeProject();
  const client = createClient(testEngine());
  await client.call('workspace.open', { folder });
  expect(await cohort(client)).toContain(`${patients} patients`);

  // The lists were asked for later and come first: nothing waits for the sums.
  const [row] = (await client.call('library.series', { limit: 1 })).rows;
  await client.call('library.exclude', {
    targets: [{ kind: 'patient', id: row!.patient }],
    reason: 'not of this study',
  });
  const order: string[] = [];
  const noted = <T>(name: string, answer: Promise<T>): Promise<T> => answer.finally(() => order.push(name));
  const [sum, ...lists] = await Promise.all([
    noted('sum', cohort(client)),
    noted('list', client.call('library.series', { limit: 200 })),
    noted('list', client.call('library.patients', { limit: 200 })),
    noted('list', client.call('library.counts', {})),
  ]);
  expect(order).toEqual(['list', 'list', 'list', 'sum']);
  expect(lists[0].total).toBe(patients);
  expect(sum).toContain(`${patients - 1} patients`);

  await client.call('workspace.setPassphrase', { next: 'four unrelated long words' });
  expect(await cohort(client)).toContain(`${patients - 1} patients`);
  await client.call('workspace.close', {});
  expect(existsSync(join(folder, 'project.sqlite-wal'))).toBe(false);
  expect((await client.call('workspace.open', { folder })).locked).toBe(true);
  await expect(client.call('steps.summary', {})).rejects.toMatchObject({ code: 'locked' });
  await client.call('workspace.unlock', { passphrase: 'four unrelated long words' });
  expect(await cohort(client)).toContain(`${patients - 1} patients`);

  // Another project is not answered from this one.
  await client.call('workspace.open', { folder: join(temporaryFolder(), 'other'), create: true });
  expect(await cohort(client)).toBe('No patient is in the collection yet.');
}, 300_000);
