/** Every fault of a recipe is told at once, with its line, in words that a person can act on. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultLine, parseRecipe, readRecipe, releaseFaults } from '../../../main/hosts/cli/recipe.ts';

const good = `fairpack: 1
sources: [images]
dataset:
  title: A title
  description: A description
  creators: [{ family: Roe }]
license: { id: CC-BY-4.0 }
`;
const lineOf = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;

/** What is put in the place of a line or added at the end, the part whose line is told, and the words. */
const table: { name: string; change: (text: string) => string; at: string; says: RegExp }[] = [
  {
    name: 'no version',
    change: (text) => text.replace('fairpack: 1\n', ''),
    at: 'sources',
    says: /fairpack is missing/,
  },
  {
    name: 'another version',
    change: (text) => text.replace('fairpack: 1', 'fairpack: 2'),
    at: 'fairpack',
    says: /must be one of: 1/,
  },
  { name: 'sources empty', change: (text) => text.replace('[images]', '[]'), at: 'sources', says: /sources is empty/ },
  {
    name: 'sources no list',
    change: (text) => text.replace('[images]', 'images'),
    at: 'sources',
    says: /sources must be a list.*but is text/,
  },
  {
    name: 'unknown key at the top',
    change: (text) => `${text}sourcs: [x]\n`,
    at: 'sourcs',
    says: /sourcs is not known; did you mean sources\?/,
  },
  {
    name: 'unknown key inside',
    change: (text) => text.replace('  title:', '  titel: x\n  title:'),
    at: 'titel',
    says: /dataset\.titel is not known; did you mean title\?/,
  },
  {
    name: 'unknown key in a list',
    change: (text) => text.replace('{ family: Roe }', '{ family: Roe, orchid: x }'),
    at: 'orchid',
    says: /dataset\.creators\[0\]\.orchid is not known; did you mean orcid\?/,
  },
  {
    name: 'unknown key far from all',
    change: (text) => text.replace('{ id: CC-BY-4.0 }', '{ id: x, zzzzzzzz: 1 }'),
    at: 'zzzzzzzz',
    says: /license\.zzzzzzzz is not known; known here: id, dataUse, terms/,
  },
  {
    name: 'the same key twice',
    change: (text) => `${text}license: { id: CC0-1.0 }\n`,
    at: 'license: { id: CC0',
    says: /stands twice/,
  },
  {
    name: 'a number for text',
    change: (text) => text.replace('A title', '12'),
    at: 'title: 12',
    says: /dataset\.title must be text, but is a number; put it in quotes/,
  },
  {
    name: 'nothing for a group',
    change: (text) => text.replace('{ id: CC-BY-4.0 }', ''),
    at: 'license',
    says: /license must be a group of names with values, but is nothing/,
  },
  {
    name: 'a wrong choice',
    change: (text) => `${text}release: { access: opne }\n`,
    at: 'opne',
    says: /must be one of: open, controlled \(did you mean open\?\)/,
  },
  {
    name: 'a wrong check digit',
    change: (text) => text.replace('{ family: Roe }', '{ family: Roe, orcid: 0000-0002-1825-0096 }'),
    at: 'orcid',
    says: /orcid.*ORCID/,
  },
  {
    name: 'a time without zone',
    change: (text) => `${text}release: { timestamp: "2026-11-01" }\n`,
    at: 'timestamp',
    says: /date and time with zone/,
  },
  {
    name: 'a wrong e-mail',
    change: (text) => text.replace('  title:', '  contact: { name: X, email: nobody }\n  title:'),
    at: 'nobody',
    says: /must be an e-mail address/,
  },
  {
    name: 'cohort, not yet',
    change: (text) => `${text}cohort: { k: 11 }\n`,
    at: 'cohort',
    says: /cohort is known, but this version cannot do it yet: remove it/,
  },
  {
    name: 'labels.file, not yet',
    change: (text) => `${text}labels: { file: labels.csv }\n`,
    at: 'labels',
    says: /labels\.file is known, but this version cannot/,
  },
  {
    name: 'handoff, not yet',
    change: (text) => `${text}handoff: { tcia: {} }\n`,
    at: 'handoff',
    says: /handoff is known, but this version cannot/,
  },
  {
    name: 'rules with when, not yet',
    change: (text) => `${text}deidentification: { rules: [{ tag: SeriesDescription, action: keep, when: x }] }\n`,
    at: 'when',
    says: /rules\[0\]\.when is known, but this version cannot/,
  },
  {
    name: 'dates kept and moved',
    change: (text) => `${text}deidentification: { options: { retain: [full-dates, modified-dates] } }\n`,
    at: 'deidentification',
    says: /not both/,
  },
  {
    name: 'broken YAML',
    change: (text) => text.replace('[images]', '[images'),
    at: 'dataset',
    says: /cannot be read as YAML/,
  },
  {
    name: 'a tab as indent',
    change: (text) => text.replace('  title', '\ttitle'),
    at: 'A title',
    says: /a tab cannot indent/,
  },
  { name: 'two documents', change: (text) => `${text}---\nfairpack: 1\n`, at: '---', says: /one document/ },
];

describe('faults of a recipe', () => {
  it('finds none in a good recipe', () => {
    expect(parseRecipe(good).faults).toEqual([]);
  });

  it.each(table)('$name', ({ change, at, says }) => {
    const text = change(good);
    expect(text).not.toBe(good);
    const { faults, recipe } = parseRecipe(text);
    expect(recipe).toBeUndefined();
    const fault = faults.find((one) => says.test(faultLine('r', one)));
    expect(fault, JSON.stringify(faults)).toBeDefined();
    expect(fault!.line).toBe(lineOf(text, at));
    expect(fault!.column).toBeGreaterThan(0);
  });

  it('tells all at once, in the order of the file', () => {
    const { faults } = parseRecipe(
      good.replace('A title', '12').replace('[images]', '[]').concat('cohort: {}\nlicence: {}\n'),
    );
    expect(faults.map(({ field }) => field)).toEqual(['sources', 'dataset.title', 'cohort', 'licence']);
  });

  it('takes JSON too', () => {
    const json = JSON.stringify({
      fairpack: 1,
      sources: ['a'],
      dataset: { title: 't', description: 'd', creators: [{ family: 'Roe' }] },
      license: { id: 'x' },
    });
    expect(parseRecipe(json).faults).toEqual([]);
    expect(
      parseRecipe(json.replace('"family"', '"famliy"'))
        .faults.map(({ message }) => message)
        .join(),
    ).toMatch(/did you mean family/);
  });

  it('keeps yes, no and dates as the text they are (YAML 1.2 core)', () => {
    const { recipe } = parseRecipe(good.replace('A title', 'no').replace('A description', '2026-01-01'));
    expect(recipe?.dataset).toMatchObject({ title: 'no', description: '2026-01-01' });
  });

  it('does not follow a bomb of aliases', () => {
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c]\n`;
    expect(parseRecipe(bomb).faults[0]?.message).toMatch(/aliases/);
  });

  it.each(['', '# only a comment\n', '- a list\n', 'just words\n'])('says how a recipe starts: %j', (text) => {
    expect(parseRecipe(text).faults[0]?.message).toMatch(/starts with the line/);
  });
});

describe('a recipe file', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'fairpack rezept ü-'));
    mkdirSync(join(folder, 'images'));
    writeFileSync(join(folder, 'clinical.csv'), 'patient_id\n');
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const read = (text: string): ReturnType<typeof readRecipe> => {
    const file = join(folder, 'recipe.yaml');
    writeFileSync(file, text);
    return readRecipe(file);
  };

  it('finds paths from its own folder, with a byte order mark too', () => {
    expect(read(`\uFEFF${good}clinical: { file: clinical.csv }\n`).faults).toEqual([]);
  });

  it('tells each path that does not exist or is of the wrong kind', () => {
    const { faults } = read(
      good
        .replace('[images]', '[images, imags, clinical.csv]')
        .concat('clinical: { file: images }\nexclusions: out.csv\nlabels: { mapping: no.csv }\n'),
    );
    expect(faults.map((fault) => faultLine('r', fault))).toEqual([
      expect.stringMatching(/^r:2:19 sources\[1\] there is no folder imags/),
      expect.stringMatching(/^r:2:26 sources\[2\] clinical\.csv is not a folder/),
      expect.stringMatching(/^r:8:19 clinical\.file images is not a file/),
      expect.stringMatching(/^r:9:13 exclusions there is no file out\.csv/),
      expect.stringMatching(/^r:10:20 labels\.mapping there is no file no\.csv/),
    ]);
  });

  it('needs release.access, but not for a draft', () => {
    expect(releaseFaults(read(good), true)).toEqual([]);
    expect(releaseFaults(read(good), false).map(({ field }) => field)).toEqual(['release.access']);
    expect(releaseFaults(read(`${good}release: { access: open }\n`), false)).toEqual([]);
  });
});
