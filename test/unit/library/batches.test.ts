/** What crosses between writer and workers while folders are read: batches of paths, and of rows. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { JobHandle } from '#engine/jobs.ts';
import { countFiles, freshRoot, newFiles } from '#engine/library/look-into.ts';
import { KeptNames } from '#engine/library/kept-names.ts';
import { addRoot, listRoots } from '#engine/store/library.ts';
import { SeenFiles } from '#engine/store/seen-files.ts';
import { FileBatch, splitPaths } from '#engine/store/file-batch.ts';
import {
  numberColumns,
  packer,
  release,
  textColumns,
  unpack,
  type FileStamp,
  type SeriesHeader,
} from '#engine/store/index-batch.ts';
import { openSmallProject } from './small-project.ts';

test('a batch of files gives each of its paths, whatever stands in them', () => {
  const files = [
    { id: undefined, root: 1, folder: '/data/', below: 'a/Bild ä.dcm' },
    { id: 7, root: 2, folder: '/', below: '画像/🙂' },
    { id: undefined, root: 1, folder: '/data/', below: 'new\nline' },
  ];
  const batch = new FileBatch(files);
  expect(batch.length).toBe(3);
  expect(splitPaths(batch.paths)).toEqual(files.map(({ folder, below }) => folder + below));
  for (const [place, { id, root, folder, below }] of files.entries()) {
    expect([batch.ids[place], batch.roots[place], batch.below(place)]).toEqual([id, root, below]);
    expect(batch.path(place)).toBe(folder + below);
    const one = batch.single(place);
    expect([one.length, one.ids[0], one.roots[0], one.path(0), one.below(0)]).toEqual([
      1,
      id,
      root,
      folder + below,
      below,
    ]);
  }
  expect(splitPaths(new FileBatch([]).paths)).toEqual([]);
});

test('rows arrive as they were sent, and their memory goes when it is given back', () => {
  const rows = Array.from({ length: 40 }, (_, row) => ({
    place: row + (row > 20 ? 1 : 0),
    series: row >> 4,
    stamp: { size: row * 1000, mtime: 1.5 + row, inode: 2 ** 52 + row },
    numbers: numberColumns.map((_, column) => (column % 3 === 0 ? null : row * column - 0.25)),
    // Alike for a while, empty, absent, long, and of several alphabets.
    texts: textColumns.map((_, column) =>
      column === 0 ? `1.2.${row}` : (['', null, 'é\\ü', `${row >> 3}画`, 'x'.repeat(row)][column % 5] as string | null),
    ),
  }));
  const pack = packer(rows.length + 5);
  for (const { place, series, stamp, numbers, texts } of rows) pack.add(place, series, stamp, { numbers, texts });
  const series = ['one', 'two', 'three'].map((person) => ({ person }) as SeriesHeader);
  const sent = structuredClone(pack.done(series, [{ place: 21, kind: 'empty', reason: null }]));
  const got: unknown[] = [];
  unpack(sent, 2, (place, at, stamp: FileStamp, values) => {
    values[0] = 'free';
    const [numbers, texts] = [values.slice(2, 2 + numberColumns.length), values.slice(2 + numberColumns.length)];
    got.push({ place, series: at, stamp: { ...stamp }, numbers, texts });
  });
  expect(got).toEqual(rows);
  expect([sent.series, sent.others]).toEqual([series, [{ place: 21, kind: 'empty', reason: null }]]);
  release(sent);
  expect([sent.cells.length, sent.ends.length]).toEqual([0, 0]);
});

test('kept names come back in their order, whichever folders they lie in and whatever was in the way', () => {
  const obstacle = { obstacle: { path: 'b/', kind: 'no-permission', reason: 'no' } } as const;
  const paths = [
    '画/1',
    '画/2 ä',
    'a.dcm',
    'b/c/1',
    'b/1',
    ...Array.from({ length: 10_003 }, (_, n) => `many/${n}`),
    'x',
  ];
  const found = [...paths.slice(0, 3), obstacle, ...paths.slice(3)].map((met) =>
    typeof met === 'string' ? { path: met, stats: undefined } : met,
  );
  const kept = new KeptNames();
  for (const met of found) expect(kept.add(met)).toBe(true);
  expect([...kept.all()]).toEqual(found);
  expect([...kept.all()]).toEqual(found);
});

test('what was met when files were counted is what a second walk would meet; of a larger folder it is not kept', async () => {
  const project = openSmallProject();
  try {
    const folder = join(project.base, 'source');
    for (const name of ['b/2', 'a/1', 'a/.hidden', 'c/d/3', 'e.dcm']) {
      mkdirSync(join(folder, name, '..'), { recursive: true });
      writeFileSync(join(folder, name), 'x');
    }
    const { workspace } = project;
    addRoot(workspace.db, folder);
    const root = listRoots(workspace.db)[0]!;
    const job = { progress: () => {}, checkpoint: () => {} } as unknown as JobHandle;
    const place = freshRoot(workspace, root)!;
    const looking = { roots: [folder], seen: new SeenFiles() };
    const { met, files, kept } = await countFiles(job, workspace, root, { roots: [folder], before: 0, room: 20 });
    expect(kept!.characters).toBe(20);
    expect([met, files]).toEqual([4, 4]);
    const again = [...newFiles(workspace, new Map([[root.id, place]]), looking)];
    expect(again.map(({ below }) => below).sort()).toEqual(['a/1', 'b/2', 'c/d/3', 'e.dcm']);
    expect([...newFiles(workspace, new Map([[root.id, { ...place, found: kept! }]]), looking)]).toEqual(again);
    expect([...newFiles(workspace, new Map([[root.id, { ...place, found: new KeptNames() }]]), looking)]).toEqual([]);
    const large = await countFiles(job, workspace, root, { roots: [folder], before: 0, room: 19 });
    expect([large.files, large.kept]).toEqual([4, undefined]);
  } finally {
    await project.close();
  }
});
