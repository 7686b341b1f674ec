/** The pure parts: text, suppression, names, grouping, categories, gate. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Check } from '#shared/contract/checks.ts';
import { groupSubjects } from '#engine/release/archives.ts';
import { bagInfoText, manifestLine, parseBagInfo, parseManifestLine, payloadIdentifier } from '#engine/release/bag.ts';
import { releaseChecks } from '#engine/release/checks.ts';
import { draftReasons, gateOf, publicCheck, unmetOf } from '#engine/release/gate.ts';
import { isSafePath, nicknameFrom, readablePath } from '#engine/release/paths.ts';
import {
  balanceOf,
  holdsIdentifier,
  isCategory,
  publicAge,
  publicSex,
  siteLetters,
  type SubjectFacts,
} from '#engine/release/subjects.ts';
import { suppress, wilson } from '#engine/release/suppress.ts';
import { csvLine, markdown, readCsv, stableJson } from '#engine/release/text.ts';
import { isForeignName, looksLikeEmail, looksLikePhone } from '#engine/known-patterns.ts';
import { yearsOf } from '#engine/release/write-tables.ts';

describe('text', () => {
  test('JSON keys are sorted at every level, so that equal values have equal bytes', () => {
    expect(stableJson({ b: 1, a: [{ d: 1, c: undefined, b: 2 }] })).toBe(stableJson({ a: [{ b: 2, d: 1 }], b: 1 }));
  });
  test('CSV round trip of any cells', () => {
    const cell = fc
      .string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ', 'ü', '1') })
      .filter((text) => !/\r/.test(text));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => {
        expect([...readCsv(rows.map(csvLine).join('').split('\n'))]).toEqual(rows);
      }),
      { seed: 1, numRuns: 500 },
    );
  });
  test('a cell never starts a formula', () => {
    expect(csvLine(['=1+1', '+x', '@x', '-x', '-1.5', -2])).toBe("'=1+1,'+x,'@x,'-x,-1.5,-2\n");
  });
  test('Markdown marks are inert', () => {
    expect(markdown('# a <b> [c](d) | *e*\n- f')).toBe('\\# a \\<b\\> \\[c\\](d) \\| \\*e\\* - f');
  });
});

describe('suppression', () => {
  test('a small count takes the next smallest with it', () => {
    expect(suppress([100, 5, 40], 11)).toEqual([100, null, null]);
    expect(suppress([100, 0, 40], 11)).toEqual([100, 0, 40]);
    expect(suppress([100, 5, 8, 40], 11)).toEqual([100, null, null, 40]);
    expect(suppress([100, 2, 3, 40], 11)).toEqual([100, null, null, null]);
    expect(suppress([3], 11)).toEqual([null]);
  });
  test('what is published never gives a small count away, for any table', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 60 }), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 2, max: 20 }),
        (counts, threshold) => {
          const shown = suppress(counts, threshold);
          counts.forEach((count, index) => {
            if (count > 0 && count < threshold) expect(shown[index]).toBeNull();
            if (shown[index] !== null) expect(shown[index]).toBe(count);
          });
          const hidden = counts.filter((_, index) => shown[index] === null);
          const all = counts.filter((count) => count > 0);
          // One hidden count equals total minus the rest; unless it is all there is, that must not happen.
          if (hidden.length === 1) expect(all).toHaveLength(1);
          else if (hidden.length > 1 && hidden.length < all.length)
            expect(hidden.reduce((a, b) => a + b, 0)).toBeGreaterThanOrEqual(threshold);
        },
      ),
      { seed: 2 },
    );
  });
  test('Wilson interval of 81 of 263', () => {
    const { low, high } = wilson(81, 263);
    expect(low).toBeCloseTo(0.2553, 3);
    expect(high).toBeCloseTo(0.3662, 3);
  });
});

describe('subjects', () => {
  const subject = (change: Partial<SubjectFacts> = {}): SubjectFacts => ({
    sex: 'F',
    age: 50,
    ethnicity: '',
    site: 'site A',
    label: '',
    ...change,
  });
  test('ages are pooled from 90 on and never negative', () => {
    expect([publicAge(89.9), publicAge(90), publicAge(104), publicAge(-1), publicAge(null)]).toEqual([
      89,
      90,
      90,
      null,
      null,
    ]);
    expect([yearsOf('034Y'), yearsOf('013M'), yearsOf('095Y'), yearsOf('x')]).toEqual([34, 1, 90, null]);
  });
  test('sex is one of three codes or unknown', () =>
    expect(['f', 'Male', 'divers', 'Jane Roe'].map(publicSex)).toEqual(['F', 'M', '', '']));
  test('free text is no category, and a cell with an identifier is found', () => {
    expect(isCategory(['malignant', 'benign', ''])).toBe(true);
    expect(isCategory(Array.from({ length: 51 }, (_, index) => `finding ${index}`))).toBe(false);
    expect(isCategory(['seen by Dr. Roe on the ward after the operation of last spring in May'])).toBe(false);
    expect(holdsIdentifier('see ROE', ['Roe'])).toBe(true);
    expect(holdsIdentifier('benign', ['Roe', 'M'])).toBe(false);
  });
  test('sites become letters that do not follow the names', () => {
    const letters = siteLetters(['Alpha', 'Beta', 'Alpha'], (name) => (name === 'Beta' ? '0' : '1'));
    expect(letters).toEqual(
      new Map([
        ['Beta', 'site A'],
        ['Alpha', 'site B'],
      ]),
    );
  });
  test('a hidden level leaves no share behind that would tell it', () => {
    const subjects = [
      ...Array.from({ length: 40 }, () => subject()),
      ...Array.from({ length: 3 }, () => subject({ sex: 'M' })),
      ...Array.from({ length: 20 }, () => subject({ sex: '' })),
    ];
    const [sex] = balanceOf(subjects, { threshold: 11, columns: ['sex'] }).variables;
    expect(sex!.levels).toEqual([
      { label: 'F', count: 40, share: null, low: null, high: null },
      { label: 'M', count: null, share: null, low: null, high: null },
    ]);
    expect(sex!.missing).toBeNull();
    const open = balanceOf(
      subjects.filter((row) => row.sex !== 'M'),
      { threshold: 11, columns: ['sex'] },
    );
    expect(open.variables[0]!.levels[0]).toMatchObject({ count: 40, share: 1 });
    expect(open.remarks).toEqual([]);
  });
});

describe('names', () => {
  test('nicknames are ASCII, short and never a device name', () => {
    expect(nicknameFrom('Lungen-CT zweier Krankenhäuser: Größe')).toBe('Lungen-CT-zweier-Krankenhauser');
    expect(nicknameFrom('con')).toBe('dataset');
    expect(nicknameFrom('胸部')).toBe('dataset');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) =>
        /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,28}[A-Za-z0-9])?$/.test(nicknameFrom(title)),
      ),
      { seed: 3 },
    );
  });
  test('a modality that is no code never becomes a folder name', () => {
    expect(readablePath({ subject: 'FP-1', study: 1, series: 2, modality: '../ROE', instance: 3 })).toBe(
      'data/dicom/FP-1/study-01/02-XX/0003.dcm',
    );
  });
  test('manifests name no path outside the package', () => {
    expect(['a/b', '../a', '/a', 'a/../b', 'C:/a', 'a\\b', ''].map(isSafePath)).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('bag', () => {
  test('manifest lines round trip, also with line ends and percent signs', () => {
    for (const path of ['a b.txt', '100%.txt', 'a\nb', 'ü'])
      expect(parseManifestLine(manifestLine({ path, sha256: 'a'.repeat(64) }).trimEnd())).toEqual({
        path,
        sha256: 'a'.repeat(64),
      });
  });
  test('bag-info is one line a value', () => {
    const info = parseBagInfo(
      bagInfoText({
        identifier: 'urn:uuid:x',
        description: 'a\nPayload-Oxum: 1.1',
        date: '2026-01-01',
        bytes: 10,
        files: 2,
        organization: '',
        program: 'p',
      }),
    );
    expect(info.get('Payload-Oxum')).toBe('10.2');
  });
  test('the identifier is a UUID of version 8 that follows from its parts', () => {
    expect(payloadIdentifier('a', 'n', 't')).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(payloadIdentifier('a', 'n', 't')).toBe(payloadIdentifier('a', 'n', 't'));
    expect(payloadIdentifier('b', 'n', 't')).not.toBe(payloadIdentifier('a', 'n', 't'));
  });
});

describe('archives', () => {
  test('one part a subject up to 90, then grouped in order within both limits', () => {
    expect(
      groupSubjects([
        { subject: 'a', bytes: 1 },
        { subject: 'b', bytes: 1 },
      ]),
    ).toEqual([['a'], ['b']]);
    const many = Array.from({ length: 1000 }, (_, index) => ({ subject: `s${index}`, bytes: 1000 + (index % 7) }));
    const parts = groupSubjects(many);
    expect(parts.length).toBeLessThanOrEqual(90);
    expect(parts.length).toBeGreaterThan(70);
    expect(parts.flat()).toEqual(many.map((row) => row.subject));
  });
  test('every subject once, in order, within limits that can hold', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 60 }), (sizes) => {
        const subjects = sizes.map((bytes, index) => ({ subject: String(index), bytes }));
        const parts = groupSubjects(subjects, 100, 10);
        expect(parts.flat()).toEqual(subjects.map((row) => row.subject));
        if (subjects.length > 10)
          for (const part of parts)
            if (part.length > 1)
              expect(part.reduce((sum, name) => sum + sizes[Number(name)]!, 0)).toBeLessThanOrEqual(100);
        const total = sizes.reduce((a, b) => a + b, 0);
        if (total <= 200) expect(parts.length).toBeLessThanOrEqual(10);
      }),
      { seed: 4 },
    );
  });
});

describe('patterns', () => {
  test('e-mail addresses and telephone numbers, but no measurements', () => {
    expect(['a@b.org', 'mail müller@klinik-ost.de now'].every(looksLikeEmail)).toBe(true);
    expect(['+49 30 1234 5678', 'Tel. 030/123456', '(030) 123456'].every(looksLikePhone)).toBe(true);
    for (const text of [
      'T2 TSE COR 3 mm',
      '0.625 0.625',
      '512x512',
      '12.5@3',
      'LUNG 1.25',
      '1.2.840.10008.5',
      '20260101120000.000000',
      '123456789012',
      '-1700',
      '(0010,0010)',
      '+1.5',
    ]) {
      expect(looksLikePhone(text), text).toBe(false);
      expect(looksLikeEmail(text), text).toBe(false);
    }
  });
  test('a name is foreign unless it is empty, the pseudonym or the dummy', () => {
    expect(['', '^', 'FP-1', 'FP-1^^', 'ANONYMIZED'].map((name) => isForeignName(name, 'FP-1'))).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
    expect(['Roe^Jane', 'FP-1^Jane', '山田=FP-1', 'FP-1\\Roe'].map((name) => isForeignName(name, 'FP-1'))).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });
});

describe('gate', () => {
  const check = (change: Partial<Check>): Check => ({
    id: 'a.b',
    step: 'library',
    title: 'T',
    why: 'w',
    guideline: 'g',
    severity: 'block',
    kind: 'data',
    status: 'fail',
    evidence: { text: 'Roe^Jane' },
    ...change,
  });
  test('blocks close it, privacy first; warnings, waived and passed checks do not', () => {
    const gate = gateOf([
      check({}),
      check({ id: 'a.p', kind: 'privacy' }),
      check({ severity: 'warn' }),
      check({ status: 'waived' }),
      check({ status: 'pass' }),
    ]);
    expect(gate.open).toBe(false);
    expect(gate.reasons.map((reason) => reason.check)).toEqual(['a.p', 'a.b']);
    expect(draftReasons(gate).map((reason) => reason.check)).toEqual(['a.p']);
    expect(gateOf([check({ severity: 'warn' })]).open).toBe(true);
  });
  test('an empty package is refused as a draft too', () => {
    const checks = releaseChecks({
      settings: { access: null, layout: 'readable', archives: 'none', targets: [] },
      titled: false,
      packable: 0,
      unseenPixels: 0,
      unseenDocuments: 0,
      profile: { preset: 'basic' },
      license: '',
      unreadTexts: 0,
    });
    expect(draftReasons(gateOf(checks)).map((reason) => reason.check)).toEqual(['release.content']);
    expect(unmetOf(checks)).toHaveLength(3);
  });
  test('no evidence leaves the workspace', () => {
    expect(JSON.stringify(publicCheck(check({ waiver: { role: 'r', reason: 'because of it' } })))).not.toContain(
      'Jane',
    );
    expect(JSON.stringify(unmetOf([check({})]))).not.toContain('Jane');
  });
});
