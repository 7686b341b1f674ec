/** Signatures are bound to what was seen; waivers are decisions and can be undone. */
import { afterEach, describe, expect, test } from 'vitest';
import { isFailure } from '../release/failures.ts';
import { collection, startProject, type TestProject } from '../release/project.ts';

let project: TestProject | undefined;
afterEach(async () => {
  await project?.close();
  project = undefined;
});
const sign = { name: 'Ána Roe', role: 'curator', statement: 'I looked at everything.' };

describe('review', () => {
  test('a signature counts until something that decides the package changes, and again when that is undone', async () => {
    project = await startProject(collection(1, 2));
    const { engine } = project;
    const { digest } = await engine.call('review.state', {});
    expect((await isFailure(engine.call('review.sign', { ...sign, reviewed: 'other' }))).code).toBe('conflict');
    await engine.call('review.sign', { ...sign, reviewed: digest });
    const signed = await engine.call('review.state', {});
    expect(signed.digest).toBe(digest);
    expect(signed.signatures).toMatchObject([{ ...sign, reviewed: digest, current: true }]);
    const list = await engine.call('checks.list', { step: 'review' });
    expect(list.map((check) => check.status)).toEqual(['pass', 'pass']);
    await engine.call('license.saveLicense', { license: { id: 'CC0-1.0' } });
    expect((await engine.call('review.state', {})).signatures[0]!.current).toBe(false);
    await engine.call('decisions.undo', {});
    expect((await engine.call('review.state', {})).signatures[0]!.current).toBe(true);
    await engine.call('review.withdrawSignature', { name: sign.name });
    expect((await engine.call('review.state', {})).signatures).toEqual([]);
    expect((await isFailure(engine.call('review.withdrawSignature', { name: sign.name }))).code).toBe('not-found');
  });

  test('leaving an object out changes what was reviewed', async () => {
    project = await startProject(collection(1, 2));
    const { engine } = project;
    const before = (await engine.call('review.state', {})).digest;
    const { rows } = await engine.call('library.instances', {});
    await engine.call('library.exclude', { targets: [{ kind: 'instance', id: rows[0]!.id }], reason: 'test' });
    expect((await engine.call('review.state', {})).digest).not.toBe(before);
  });

  test('a waiver is a decision with role and reason; privacy and release are refused', async () => {
    project = await startProject(collection(1, 2));
    const { engine } = project;
    const checks = await engine.call('checks.list', {});
    const waivable = checks.find(
      (check) =>
        check.status === 'fail' && check.kind !== 'privacy' && check.step !== 'review' && check.step !== 'release',
    )!;
    await engine.call('review.waive', { check: waivable.id, role: 'curator', reason: 'described in the limitations' });
    const waived = (await engine.call('checks.list', {})).find((check) => check.id === waivable.id)!;
    expect(waived).toMatchObject({ status: 'waived', waiver: { role: 'curator' } });
    await engine.call('review.unwaive', { check: waivable.id });
    expect((await engine.call('checks.list', {})).find((check) => check.id === waivable.id)!.status).toBe('fail');
    for (const id of ['release.access', ...checks.filter((check) => check.kind === 'privacy').map((check) => check.id)])
      expect(
        (
          await isFailure(
            engine.call('review.waive', { check: id, role: 'curator', reason: 'because I say so, really' }),
          )
        ).code,
        id,
      ).toBe('refused');
    expect(
      (await isFailure(engine.call('review.waive', { check: 'no.such', role: 'curator', reason: 'because I say so' })))
        .code,
    ).toBe('not-found');
    expect(
      (await isFailure(engine.call('review.waive', { check: waivable.id, role: 'curator', reason: '             ' })))
        .code,
    ).toBe('invalid-input');
  });
});
