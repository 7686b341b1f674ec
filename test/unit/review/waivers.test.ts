/** Waivers: who may be waived, by whom, and that privacy never is. */
import { describe, expect, test } from 'vitest';
import type { Check } from '#shared/contract/checks.ts';
import { reviewChecks } from '#engine/review/checks.ts';
import { digestOf } from '#engine/review/digest.ts';
import { applyWaivers } from '#engine/review/waivers.ts';

const check = (change: Partial<Check> = {}): Check => ({
  id: 'quality.gap',
  step: 'quality',
  title: 'T',
  why: 'w',
  guideline: 'g',
  severity: 'block',
  kind: 'data',
  status: 'fail',
  evidence: { text: 'e' },
  ...change,
});
const waiver = new Map([['quality.gap', { role: 'radiologist', reason: 'known and described' }]]);

describe('waivers', () => {
  test('a failing check with role and reason is waived and says by whom', () => {
    expect(applyWaivers([check()], waiver)[0]).toMatchObject({
      status: 'waived',
      waiver: { role: 'radiologist', reason: 'known and described' },
    });
  });
  test('privacy, review and release are never waived, nor what holds', () => {
    for (const change of [{ kind: 'privacy' }, { step: 'review' }, { step: 'release' }, { status: 'pass' }] as const) {
      const original = check(change);
      expect(applyWaivers([original], waiver)).toEqual([original]);
    }
  });
  test('a waiver without role or reason counts for nothing', () => {
    for (const value of [
      { role: ' ', reason: 'long enough' },
      { role: 'r', reason: ' ' },
    ])
      expect(applyWaivers([check()], new Map([['quality.gap', value]]))[0]!.status).toBe('fail');
  });
});

describe('digest and own checks', () => {
  const parts = { program: '1', plan: 'p', content: 'c', decisions: [{ scope: 's', key: 'k', value: 'v' }] };
  test('every part changes the digest', () => {
    const seen = [
      parts,
      { ...parts, program: '2' },
      { ...parts, plan: 'q' },
      { ...parts, content: 'd' },
      { ...parts, decisions: [] },
      { ...parts, decisions: [{ scope: 's', key: 'k', value: 'w' }] },
    ].map(digestOf);
    expect(new Set(seen).size).toBe(seen.length);
    expect(digestOf({ ...parts })).toBe(seen[0]);
  });
  test('only a current signature counts; a broken trail blocks', () => {
    const signature = { name: 'A', role: 'r', statement: 's', at: 'x', reviewed: 'd', current: false };
    expect(reviewChecks([], true).map((row) => row.status)).toEqual(['fail', 'pass']);
    expect(reviewChecks([signature], true)[0]!.evidence.text).toContain('no longer counts');
    expect(reviewChecks([signature, { ...signature, current: true }], false).map((row) => row.status)).toEqual([
      'pass',
      'fail',
    ]);
  });
});
