/** The job that reads pixels, over real files: groups by layout, outliers, unreadable objects, cancel and crash. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Mask } from '#shared/contract/pixels.ts';
import type { Output } from '#shared/contract/index.ts';
import { pixelsOfInstance } from '#engine/deidentify/handlers.ts';
import { createDicom, type NewDataSet } from '#engine/dicom/create.ts';
import { startTestEngine, type TestEngine } from '../../fixtures/engine.ts';
import { tissue, write, type Canvas } from '../../fixtures/stroke-font.ts';
import { ct } from './object.ts';

const [width, height] = [320, 200];
let base: string;
let folder: string;
let engine: TestEngine;
let looked: string[];
let read: string[];
let glanced: string[];

const black = (): Canvas => ({ width, height, values: new Uint8Array(width * height) });
const screen = (...texts: [text: string, x: number, y: number][]): Canvas => {
  const canvas = black();
  for (const [text, x, y] of texts) write(canvas, text, x, y, 14, 255);
  return canvas;
};
let number = 0;
/** An object of captured screens; each is a series of its own. */
const put = (name: string, frames: Canvas[], more: NewDataSet = {}): void => {
  number += 1;
  writeFileSync(
    join(folder, `${name}.dcm`),
    createDicom({
      dataSet: ct({
        SOPClassUID: '1.2.840.10008.5.1.4.1.1.2',
        Modality: 'OT',
        SOPInstanceUID: `1.7.${number}`,
        SeriesInstanceUID: `1.6.${number}`,
        Rows: height,
        Columns: width,
        BitsAllocated: 8,
        BitsStored: 8,
        HighBit: 7,
        ...(frames.length > 1 ? { NumberOfFrames: String(frames.length) } : {}),
        'PixelData OW': Buffer.concat(frames.map(({ values }) => values as Uint8Array)),
        ...more,
      }),
    }),
  );
};
const add = () => engine.job('library.addFolder', { folder });
const readPixels = () => engine.job('deidentify.readPixels', {});
type Group = Output<'deidentify.pixelGroups'>['rows'][number];
const groups = async (): Promise<Group[]> => (await engine.call('deidentify.pixelGroups', {})).rows;
const frames = async (key: string, only: 'all' | 'outliers' | 'text' = 'all') =>
  (await engine.call('deidentify.pixelFrames', { key, only })).rows;
const identify = { PatientName: 'Roe^Ana', PatientID: 'MRN4711' };
const menu: [string, number, number][] = [
  ['ROE ANA', 10, 10],
  ['MRN4711', 10, 34],
  ['120 KV', 230, 170],
];

beforeEach(() => {
  number = 0;
  base = mkdtempSync(join(tmpdir(), 'fairpack-read-'));
  folder = join(base, 'incoming');
  mkdirSync(folder);
  engine = startTestEngine(join(base, 'engine'));
  looked = [];
  read = [];
  glanced = [];
  const run = engine.workspace.pool.run.bind(engine.workspace.pool);
  engine.workspace.pool.run = (async (name: string, input: { path: string }, options: object) => {
    const result: unknown = await run(name as never, input as never, options);
    if (name === 'glanceForText') glanced.push(input.path);
    if (name === 'lookForText') looked.push(input.path);
    if (name === 'readText') read.push(input.path);
    return result;
  }) as typeof run;
});
afterEach(async () => {
  await engine.close();
  rmSync(base, { recursive: true, force: true });
});

describe('reading pixels', { timeout: 120_000 }, () => {
  it('groups what looks alike; an outlier leaves its group, gets words of its own and needs its own decision', async () => {
    for (let one = 0; one < 6; one++) put(`alike-${one}`, [screen(...menu)], identify);
    put('other', [screen(...menu, ['BORN 12.03.1956', 120, 100])], identify);
    put('empty', [black()], identify);
    await add();
    expect((await readPixels()).state).toBe('done');
    const found = await groups();
    expect(found.map(({ instances, outliers, state }) => [instances, outliers, state])).toEqual([
      [7, 1, 'waiting'],
      [1, 0, 'waiting'],
    ]);
    const [group, none] = found;
    expect(none!.texts).toBe(0);
    expect(group!.identifying).toBeGreaterThan(0);
    const { texts, suggested } = await engine.call('deidentify.pixelGroup', { key: group!.key });
    expect(texts.some(({ identifier, text }) => identifier === 'patient-name' && /ROE/.test(text))).toBe(true);
    expect(texts.some(({ identifier }) => identifier === 'patient-id')).toBe(true);
    const hides = (x: number, y: number): boolean =>
      suggested.some((mask) => x >= mask.x && x < mask.x + mask.width && y >= mask.y && y < mask.y + mask.height);
    expect([hides(15, 15), hides(60, 40), hides(240, 176)]).toEqual([true, true, false]);
    const [outlier] = await frames(group!.key, 'outliers');
    expect(outlier!.outlier).toBe(true);
    const own = await engine.call('deidentify.pixelTexts', { instance: outlier!.instance, frame: 0 });
    expect(own.some(({ identifier }) => identifier === 'birth-date')).toBe(true);
    // Words of representatives and of the outlier only: 3 of the layout, the outlier, and the empty one.
    expect(read).toHaveLength(5);
    const decision = { verdict: 'mask' as const, masks: suggested.map(({ why: _, ...mask }) => mask), reason: '' };
    await engine.call('deidentify.decidePixels', { targets: [{ group: group!.key }], decision });
    expect(pixelsOfInstance(engine.workspace, outlier!.instance)).toEqual({});
    const members = (await frames(group!.key)).filter((row) => !row.outlier);
    expect(members).toHaveLength(6);
    for (const { instance } of members)
      expect(pixelsOfInstance(engine.workspace, instance).pixels).toMatchObject({ verdict: 'mask', by: 'person' });
    expect((await groups()).find(({ key }) => key === group!.key)).toMatchObject({ outliers: 1, undecided: 1 });
    await engine.call('deidentify.decidePixels', {
      targets: [{ instance: outlier!.instance }],
      decision: { verdict: 'withhold', masks: [], reason: '' },
    });
    expect((await groups()).find(({ key }) => key === group!.key)).toMatchObject({
      outliers: 0,
      undecided: 0,
      state: 'mixed',
    });
  });

  it('finds text in one frame of many, and says in which', async () => {
    const cine = Array.from({ length: 70 }, (_, at) => (at === 66 ? screen(['ROE ANA', 60, 80]) : tissueFrame(at)));
    put('cine', cine, { ...identify, SOPClassUID: '1.2.840.10008.5.1.4.1.1.3.1', Modality: 'US' });
    await add();
    await readPixels();
    const [group] = await groups();
    const { suggested } = await engine.call('deidentify.pixelGroup', { key: group!.key });
    const mask = suggested.find(({ x, y, width: w, height: h }) => x <= 65 && y <= 85 && x + w > 90 && y + h > 90)!;
    expect(mask.frames).toEqual([66]);
    const rows = await frames(group!.key);
    expect(rows.find(({ frame }) => frame === 66)).toMatchObject({ alike: 1, outlier: true });
    const texts = await engine.call('deidentify.pixelTexts', { instance: rows[0]!.instance, frame: 66 });
    expect(texts.some(({ identifier }) => identifier === 'patient-name')).toBe(true);
    expect(await engine.call('deidentify.pixelTexts', { instance: rows[0]!.instance, frame: 3 })).toEqual([]);
  });

  it('names what cannot be decoded, keeps it out whatever is decided, and goes on', async () => {
    put('fine', [screen(...menu)], identify);
    put('short', [black()], { 'PixelData OW': new Uint8Array(100) });
    await add();
    expect((await readPixels()).state).toBe('done');
    const found = await groups();
    const broken = found.find(({ key }) => key.endsWith('.unreadable'))!;
    expect(broken).toMatchObject({ instances: 1, state: 'withhold' });
    const [row] = await frames(broken.key);
    expect(row!.unreadable).toMatch(/need 64000 bytes/);
    expect((await engine.call('deidentify.pixels', {})).unreadable).toBe(1);
    for (const target of [{ group: broken.key }, { instance: row!.instance }])
      await expect(
        engine.call('deidentify.decidePixels', {
          targets: [target],
          decision: { verdict: 'clean', masks: [], reason: '' },
        }),
      ).rejects.toThrow(/cannot be decoded/);
    await engine.call('deidentify.decidePixels', {
      targets: [{ series: row!.series }],
      decision: { verdict: 'clean', masks: [], reason: '' },
    });
    expect(pixelsOfInstance(engine.workspace, row!.instance)).toEqual({});
  });

  it('goes on where it was stopped; nothing is looked at or read twice', async () => {
    for (let one = 0; one < 6; one++)
      put(`radiograph-${one}`, [screen(...menu)], {
        ...identify,
        Modality: 'CR',
        SOPClassUID: '1.2.840.10008.5.1.4.1.1.1',
      });
    await add();
    const { jobs, pool } = engine.workspace;
    const run = pool.run;
    // The process dies in the middle of both halves of the work: only what was committed is left.
    let calls = 0;
    pool.run = (async (name: string, input: object, options: object) => {
      if ((name === 'lookForText' || name === 'readText') && ++calls % 4 === 0) {
        jobs.cancelAll();
        return new Promise((_, reject) => setTimeout(() => reject(new Error('killed')), 10));
      }
      return run(name as never, input as never, options);
    }) as typeof run;
    const states: string[] = [];
    for (let attempt = 0; attempt < 8; attempt++) {
      const { state } = await readPixels();
      states.push(state);
      if (state === 'done') break;
    }
    expect(states.filter((state) => state === 'cancelled').length).toBeGreaterThan(1);
    expect(states.at(-1)).toBe('done');
    expect([looked.length, new Set(looked).size]).toEqual([6, 6]);
    expect([read.length, new Set(read).size]).toEqual([6, 6]);
    expect(await engine.call('deidentify.pixels', {})).toMatchObject({ read: { objects: 6, of: 6 } });
    // Once more: there is nothing left to do.
    expect((await readPixels()).result).toEqual({ looked: 0, read: 0 });
  });

  it('by a recipe masks everything that was found; where none was found, what says that there is some stays out', async () => {
    put('screen', [screen(...menu)], identify);
    put('blank', [black()], identify);
    put('said', [black()], { ...identify, BurnedInAnnotation: 'YES' });
    put('film', [black()], { ...identify, Modality: 'CR', SOPClassUID: '1.2.840.10008.5.1.4.1.1.1' });
    await add();
    await engine.call('deidentify.setPixelPolicy', { policy: 'mask' });
    await readPixels();
    const rows = (await Promise.all((await groups()).map(({ key }) => frames(key)))).flat();
    const { db } = engine.workspace;
    const name = (instance: number) =>
      db
        .prepare<[number], string>(
          'SELECT path FROM file JOIN instance ON instance.file = file.id WHERE instance.id = ?',
        )
        .pluck()
        .get(instance);
    const decided = new Map(
      rows.map(({ instance }) => [name(instance), pixelsOfInstance(engine.workspace, instance).pixels]),
    );
    expect(decided.get('screen.dcm')).toMatchObject({ verdict: 'mask', by: 'recipe' });
    const hidden = decided.get('screen.dcm')?.masks ?? [];
    for (const [, x, y] of menu)
      expect(
        hidden.some(
          (mask: Mask) =>
            mask.x <= x + 6 && mask.y <= y + 6 && mask.x + mask.width > x + 6 && mask.y + mask.height > y + 6,
        ),
      ).toBe(true);
    expect(decided.get('said.dcm')).toBeUndefined();
    for (const free of ['blank.dcm', 'film.dcm'])
      expect(decided.get(free), free).toEqual({ verdict: 'clean', masks: [], by: 'recipe' });
    expect(
      Object.fromEntries(
        (await engine.call('deidentify.withheld', {})).map(({ reason, instances }) => [reason, instances]),
      ),
    ).toEqual({ 'burned-in': 1 });
  });

  describe('looks into slices', () => {
    const slice = (series: string): NewDataSet => ({
      ...identify,
      Modality: 'CT',
      SeriesInstanceUID: `1.6.100.${series}`,
    });
    const decisions = async (): Promise<Map<string, ReturnType<typeof pixelsOfInstance>>> => {
      const { db } = engine.workspace;
      const rows = db
        .prepare<[], [number, string]>(
          'SELECT i.id, f.path FROM instance AS i JOIN file AS f ON f.id = i.file ORDER BY f.path',
        )
        .raw()
        .all();
      return new Map(rows.map(([id, path]) => [path, pixelsOfInstance(engine.workspace, id)]));
    };
    const forecast = async (): Promise<Record<string, { instances: number; series: number }>> =>
      Object.fromEntries(
        (await engine.call('deidentify.withheld', {})).map(({ reason, instances, series }) => [reason, { instances, series }]), // prettier-ignore
      );
    beforeEach(async () => {
      // The name stands in the middle slice only, and in the one beside it, which is no sample.
      for (let at = 1; at <= 7; at++) {
        const canvas = tissueFrame(at);
        if (at === 4 || at === 5) write(canvas, 'ROE ANA', 20, 12, 16, 255);
        put(`named-${at}`, [canvas], { ...slice('1'), InstanceNumber: String(at) });
        const plain = tissueFrame(at + 20);
        // What the machine writes beside the picture names nobody.
        if (at === 7) write(plain, '120 KV', 20, 12, 16, 255);
        if (at === 1)
          put('computed', [screen(...menu)], {
            ...slice('4'),
            Modality: 'SEG',
            SOPClassUID: '1.2.840.10008.5.1.4.1.1.66.4',
          });
        put(`free-${at}`, [tissueFrame(at + 40)], { ...slice('3'), InstanceNumber: String(at) });
        put(`plain-${at}`, [plain], { ...slice('2'), InstanceNumber: String(at) });
      }
      await add();
    });

    it('leaves what only the machine writes, also in members whose words nobody read', async () => {
      for (let at = 1; at <= 8; at++) {
        const canvas = tissueFrame(at + 120);
        write(canvas, '120 KV', 20, 12, 16, 255);
        put(`machine-${at}`, [canvas], { ...slice('7'), InstanceNumber: String(at) });
      }
      await engine.job('library.index', {});
      await engine.call('deidentify.setPixelPolicy', { policy: 'mask' });
      await readPixels();
      // Members beyond the representatives are taken over, not read.
      expect(read.filter((path) => path.includes('machine')).length).toBeLessThan(8);
      for (const [path, decided] of await decisions()) if (/machine/.test(path)) expect(decided, path).toEqual({});
    });

    it('finds the one slice of a series that shows text, though it is no sample, by a glance at all', async () => {
      for (let at = 1; at <= 8; at++) {
        const canvas = tissueFrame(at + 60);
        if (at === 3) write(canvas, 'ROE ANA', 20, 12, 16, 255);
        put(`single-${at}`, [canvas], { ...slice('5'), InstanceNumber: String(at) });
      }
      // One of many frames is none either.
      const many = Array.from({ length: 20 }, (_, at) => tissueFrame(at + 80));
      write(many[13]!, 'ROE ANA', 20, 12, 16, 255);
      put('many', many, { ...slice('6') });
      await engine.job('library.index', {});
      await engine.call('deidentify.setPixelPolicy', { policy: 'mask' });
      await readPixels();
      for (const [path, { pixels }] of await decisions())
        if (/single|many/.test(path)) {
          const shows = /single-3|many/.test(path);
          expect(pixels?.masks.length ?? 0, path).toBe(shows ? 1 : 0);
          if (/many/.test(path)) expect(pixels?.masks[0]!.frames).toEqual([13]);
        }
      // A glance is kept: another run makes none.
      glanced = [];
      await readPixels();
      expect(glanced).toEqual([]);
    });

    it('at three of a series, and at all of it where one shows text; words that name something are masked, and nothing else', async () => {
      await engine.call('deidentify.setPixelPolicy', { policy: 'mask' });
      await readPixels();
      const names = looked.map((path) => path.split('/').at(-1)!.replace('.dcm', '')).sort();
      expect(names.filter((name) => name.startsWith('named'))).toHaveLength(7);
      expect(names).not.toContain('computed');
      expect(names.filter((name) => name.startsWith('free'))).toEqual(['free-1', 'free-4', 'free-7']);
      const found = await decisions();
      for (const [path, decided] of found)
        if (/named-[45]/.test(path)) {
          expect(decided.pixels, path).toMatchObject({ verdict: 'mask', by: 'recipe' });
          expect(
            decided.pixels!.masks.some(
              ({ x, y, width: wide, height: high }) => x <= 20 && y <= 12 && x + wide >= 110 && y + high >= 28,
            ),
            path,
          ).toBe(true);
        } else expect(decided, path).toEqual({});
      // Nothing is looked at twice.
      looked = [];
      await readPixels();
      expect(looked).toEqual([]);
      // What was seen is not forgotten where nothing may be masked any more.
      for (const policy of ['withhold', 'ask'] as const) {
        await engine.call('deidentify.setPixelPolicy', { policy });
        for (const [path, decided] of await decisions())
          expect(decided, path).toEqual(/named-[45]/.test(path) ? { withheld: true } : {});
        // And the forecast says so.
        expect(await forecast()).toMatchObject({ 'pixels-withheld': { instances: 2, series: 1 } });
      }
      await engine.call('deidentify.setPixelPolicy', { policy: 'mask' });
      expect(await forecast()).not.toHaveProperty('pixels-withheld');
      // A person lets one of them through.
      await engine.call('deidentify.setPixelPolicy', { policy: 'ask' });
      const instance = engine.workspace.db
        .prepare<[], number>(
          "SELECT i.id FROM instance AS i JOIN file AS f ON f.id = i.file WHERE f.path LIKE '%named-4%'",
        )
        .pluck()
        .get()!;
      await engine.call('deidentify.decidePixels', {
        targets: [{ instance }],
        decision: { verdict: 'clean', masks: [] },
      });
      expect(await forecast()).toMatchObject({ 'pixels-withheld': { instances: 1, series: 1 } });
    });

    it('and what a person said of the group before holds for what shows no text, and for nothing else', async () => {
      const [group, ...others] = (await groups()).filter(
        ({ risk, title }) => risk === 'plain' && title.startsWith('CT'),
      );
      expect(others).toEqual([]);
      await engine.call('deidentify.decidePixels', {
        targets: [{ group: group!.key }],
        decision: { verdict: 'clean', masks: [] },
      });
      await engine.call('deidentify.setPixelPolicy', { policy: 'mask' });
      await readPixels();
      for (const [path, { pixels }] of await decisions())
        if (/named-[45]/.test(path)) expect(pixels, path).toMatchObject({ verdict: 'mask', by: 'recipe' });
        else if (/free|plain-[1-6]/.test(path))
          expect(pixels, path).toEqual({ verdict: 'clean', masks: [], by: 'person' });
    });
    it.each(['ask', 'withhold'] as const)(
      'where the policy is %s, and what shows text waits for a person',
      async (policy) => {
        put('screen', [screen(...menu)], { Modality: 'US', SOPClassUID: '1.2.840.10008.5.1.4.1.1.6.1' });
        await engine.job('library.index', {});
        await engine.call('deidentify.setPixelPolicy', { policy });
        await readPixels();
        for (const [path, decided] of await decisions())
          expect(decided, path).toEqual(/named-[45]/.test(path) ? { withheld: true } : {});
        // What stays out in any case is not looked at.
        expect(looked.some((path) => path.includes('screen'))).toBe(policy === 'ask');
        const [first] = (await groups()).filter(({ risk, texts }) => risk === 'plain' && texts > 0);
        expect(first!.why).toContain('built like writing');
        expect(first!.state).toBe(policy === 'ask' ? 'waiting' : 'withhold');
        // It counts among those that wait, and its series say which of them show it.
        const { waiting, neverLooked } = await engine.call('deidentify.pixels', {});
        const all = await groups();
        const open = all.filter(({ risk, texts, undecided }) => (risk === 'suspicious' || texts > 0) && undecided > 0);
        expect(waiting).toBe(policy === 'ask' ? open.length : 0);
        expect(neverLooked).toBe(all.filter(({ risk, texts }) => risk === 'plain' && texts === 0).length);
        const { rows } = await engine.call('deidentify.pixelSeries', { key: first!.key });
        expect(rows.reduce((sum, { texts }) => sum + texts, 0)).toBe(first!.texts);
      },
    );
  });
});

/** Tissue, and the white bar of greys that devices draw beside it. */
function tissueFrame(seed: number): Canvas {
  const canvas = tissue(width, height, 10, 60, seed + 1);
  for (let y = 40; y < 160; y++) canvas.values.fill(255, y * width + 290, y * width + 310);
  return canvas;
}
