/** Word tables in shared memory: each word is in its own table, other threads see the same, and threads load no table themselves. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allWordTables } from '#engine/deidentify/all-word-tables.ts';
import { layOutReader } from '#engine/deidentify/reader-table.ts';
import { layOut, shareTables, tableIn } from '#engine/deidentify/shared-words.ts';
import { tableNames } from '#engine/deidentify/table-names.ts';
import { unpackWords } from '#engine/deidentify/unpack-words.ts';
import * as wordTables from '#engine/deidentify/word-tables.ts';

const folder = join(import.meta.dirname, '../../../main/engine/deidentify');

describe('tables that are laid out', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcdeéж'), minLength: 1, maxLength: 9 });
  it('hold the words of each table in it and in no other', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), fc.array(word, { maxLength: 40 }), (first, second) => {
        const packed = [first, second].map((words) => words.map((one) => (one.length > 3 ? `${one.slice(0, 3)}:${one.slice(3)}` : one)).join(' ')); // prettier-ignore
        const memory = layOut(packed);
        const sets = packed.map(unpackWords);
        for (const one of [...first, ...second, 'abc', ''])
          expect([0, 1].map((table) => tableIn(memory, table).has(one))).toEqual(sets.map((set) => set.has(one)));
      }),
    );
  });
  it('refuse what is longer than any word before reading it', () => {
    const table = tableIn(layOut(['lun:g']), 0);
    expect([table.has('lung'), table.has('lung'.repeat(100_000))]).toEqual([true, false]);
  });
  it('hold every word of every file', () => {
    for (const name of tableNames)
      for (const one of unpackWords(allWordTables[name]))
        if (!wordTables[name].has(one)) expect.fail(`${name}: ${one}`);
  });
});

it('a thread and a thread that it starts find the memory', async () => {
  shareTables({ words: layOut(['lun:g,gs']), reader: layOutReader('') });
  const inner = `const { parentPort, getEnvironmentData } = require('node:worker_threads');
    parentPort.postMessage(getEnvironmentData('fairpack.words').words);`;
  const outer = `const { parentPort, Worker } = require('node:worker_threads');
    new Worker(${JSON.stringify(inner)}, { eval: true }).on('message', (memory) => parentPort.postMessage(memory));`;
  const worker = new Worker(outer, { eval: true });
  const memory = await new Promise<SharedArrayBuffer>((resolve, reject) => worker.on('message', resolve).on('error', reject)); // prettier-ignore
  await worker.terminate();
  expect(tableIn(memory, 0).has('lungs')).toBe(true);
});

it('only what lays the tables out imports them and what the second reader learned', () => {
  const importers = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .filter((name) =>
      /^import (?!type).*(?:all-word-tables|reader-weights)/m.test(readFileSync(join(folder, name), 'utf8')),
    );
  expect(importers).toEqual(['all-word-tables.ts']);
});
