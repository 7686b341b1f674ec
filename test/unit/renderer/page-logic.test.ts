/** Small decisions of the page: paths, preview rows, options of the profile, filters in the address. */
import { expect, test } from 'vitest';
import type { PreviewRow } from '#shared/contract/deidentify.ts';
import { failureCodes } from '#shared/failure.ts';
import { failureWords } from '../../../renderer/src/app/messages.ts';
import { crumbs, joinPath, pathEnd, slug } from '../../../renderer/src/app/paths.ts';
import { tagDigits, withOption } from '../../../renderer/src/steps/deidentify/presets.ts';
import { shownRows } from '../../../renderer/src/steps/deidentify/preview-rows.ts';
import { readFilters } from '../../../renderer/src/steps/library/filters.ts';

test('every failure has words', () => {
  for (const code of failureCodes) expect(failureWords[code].title).toBeTruthy();
});

test('paths of both families are joined, cut and walked', () => {
  expect(joinPath('/home/ana/', 'fairpack', 'x')).toBe('/home/ana/fairpack/x');
  expect(joinPath('C:\\Users\\ana', 'fairpack')).toBe('C:\\Users\\ana\\fairpack');
  expect(crumbs('/home/ana').map((crumb) => crumb.path)).toEqual(['/', '/home', '/home/ana']);
  expect(crumbs('C:\\Users').map((crumb) => crumb.path)).toEqual(['C:\\', 'C:\\Users']);
  expect(pathEnd('/a/b/c/d/e')).toBe('…/c/d/e');
  expect(slug('Lung CT of Zürich, 2019')).toBe('lung-ct-of-zurich-2019');
});

const row = (path: string, depth: number, change: PreviewRow['change']): PreviewRow => ({
  path,
  tag: path,
  name: path,
  vr: 'LO',
  depth,
  before: 'x',
  after: 'x',
  change,
  action: 'K',
  why: '',
});
test('a nested line that changes is shown with the sequences it stands in, and only those', () => {
  const rows = [
    row('a', 0, 'same'),
    row('b', 0, 'same'),
    row('b1', 1, 'same'),
    row('b2', 1, 'removed'),
    row('c', 0, 'same'),
  ];
  expect(shownRows(rows, 'changed', '').map((one) => one.path)).toEqual(['b', 'b2']);
  expect(shownRows(rows, 'all', '')).toHaveLength(5);
  expect(shownRows(rows, 'all', 'B1').map((one) => one.path)).toEqual(['b', 'b1']);
});

test('an option switches off what contradicts it and makes the profile custom', () => {
  const option = (id: string, on: boolean, conflictsWith: string[]) => ({
    id,
    on,
    conflictsWith,
    group: 'retain' as const,
    name: id,
    code: '',
    paragraph: '',
    what: '',
  });
  const options = [
    option('full-dates', false, ['modified-dates']),
    option('modified-dates', true, ['full-dates']),
    option('uids', true, []),
  ];
  const next = withOption(
    { preset: 'tcia', retain: ['modified-dates', 'uids'], clean: [], rules: [] },
    options,
    'full-dates',
    true,
  );
  expect(next).toMatchObject({ preset: 'custom', retain: ['full-dates', 'uids'] });
});

test('only a tag that names one element can have a rule', () => {
  expect(tagDigits('(0008,103E)')).toBe('0008103E');
  expect(tagDigits('(50xx,xxxx)')).toBeUndefined();
});

test('an address that makes no sense shows the series', () => {
  expect(readFilters({ view: 'nonsense', patient: '-3', sort: 'x', modality: 'CT|MR' })).toMatchObject({
    view: 'series',
    patient: undefined,
    sort: 'patient',
    modality: ['CT', 'MR'],
  });
});
