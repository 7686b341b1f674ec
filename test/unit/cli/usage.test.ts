/** The command line as typed: help, wrong words, exit codes, relative paths. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import program from '../../../package.json' with { type: 'json' };
import { template } from '../../../main/hosts/cli/template.ts';
import { command } from './command.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fairpack Übung-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the command line', () => {
  it('tells its version and what it can do', async () => {
    expect(await command(['--version'], folder)).toMatchObject({ code: 0, stdout: `${program.version}\n`, stderr: '' });
    const help = await command(['--help'], folder);
    expect(help.code).toBe(0);
    for (const name of ['demo', 'recipe', 'run', 'index', 'check', 'release', 'verify', 'medium', 'open', 'serve'])
      expect(help.stdout).toMatch(new RegExp(`^  ${name} `, 'm'));
    // Commands of the design that have no job yet are not listed.
    for (const name of ['withdraw', 'crosswalk', 'key']) expect(help.stdout).toMatch(new RegExp(`^  ${name}\\b`, 'm'));
    // What is not there yet is not offered.
    for (const name of ['compare', 'merge', 'seal', 'shard', 'doi'])
      expect(help.stdout).not.toMatch(new RegExp(`^  ${name}\\b`, 'm'));
  });

  it.each([
    { args: [], says: /Usage: fairpack/ },
    { args: ['verfy', 'x'], says: /unknown command 'verfy'[\s\S]*Did you mean verify\?/ },
    { args: ['verify', 'x', '--jsno'], says: /unknown option '--jsno'[\s\S]*Did you mean --json\?/ },
    { args: ['verify'], says: /missing required argument 'package'/ },
    { args: ['verify', 'a', 'b'], says: /too many arguments/ },
    { args: ['run', 'recipe.yaml'], says: /required option '--workspace <folder>'/ },
    { args: ['demo', '--patients', 'many'], says: /whole number from 1 to 5000/ },
    { args: ['serve', '--port', '99999'], says: /whole number from 0 to 65535/ },
    { args: ['recipe'], says: /Say one of --template, --schema or --check/ },
    { args: ['recipe', '--template', '--schema'], says: /Say one of/ },
    { args: ['check', '.', '--step', 'licence'], says: /no step licence\. Did you mean license\?/ },
  ])('ends with 2: $args', async ({ args, says }) => {
    const { code, stderr, stdout } = await command(args, folder);
    expect(code).toBe(2);
    expect(stderr).toMatch(says);
    expect(stdout).toBe('');
  });

  it('prints the template and the schema', async () => {
    expect(await command(['recipe', '--template'], folder)).toMatchObject({ code: 0, stdout: template });
    const schema = await command(['recipe', '--schema'], folder);
    expect((JSON.parse(schema.stdout) as { required: string[] }).required).toEqual(
      expect.arrayContaining(['fairpack', 'sources', 'dataset', 'license']),
    );
  });

  it('checks a recipe in the folder where the command was typed', async () => {
    writeFileSync(join(folder, 'mein rezept.yaml'), template);
    const bad = await command(['recipe', '--check', 'mein rezept.yaml'], folder);
    expect(bad.code).toBe(2);
    expect(bad.stderr).toMatch(/^mein rezept\.yaml:6:11 sources\[0\] there is no folder images/m);
    mkdirSync(join(folder, 'images'));
    expect(await command(['recipe', '--check', 'mein rezept.yaml'], folder)).toMatchObject({ code: 0, stderr: '' });
    const json = await command(['recipe', '--check', 'mein rezept.yaml', '--json'], folder);
    expect(JSON.parse(json.stdout)).toEqual({ ok: true, faults: [] });
  });

  it('takes relative paths from where the user typed when npm runs it', async () => {
    const root = join(import.meta.dirname, '../../..');
    const typed = {
      INIT_CWD: folder,
      npm_package_json: join(root, 'package.json'),
      FAIRPACK_DATA: join(folder, 'app data'),
    };
    expect((await command(['recipe', '--check', 'mein rezept.yaml'], root, typed)).code).toBe(0);
  });

  it('says faults as JSON too', async () => {
    writeFileSync(join(folder, 'bad.yaml'), 'fairpack: 1\nsourcs: []\n');
    const { code, stdout } = await command(['run', 'bad.yaml', '--workspace', 'w', '--out', 'o', '--json'], folder);
    expect(code).toBe(2);
    const { ok, faults } = JSON.parse(stdout) as { ok: boolean; faults: { line: number; field: string }[] };
    expect(ok).toBe(false);
    expect(faults).toContainEqual(expect.objectContaining({ line: 2, field: 'sourcs' }));
  });

  it('ends with 1 where a project or package does not exist, and says what to do', async () => {
    const check = await command(['check', 'nowhere'], folder);
    expect(check).toMatchObject({ code: 1, stdout: '' });
    expect(check.stderr).toMatch(/no Fairpack project in .*nowhere/);
    const verify = await command(['verify', 'nowhere', '--json'], folder);
    expect(verify.code).toBe(1);
    expect(JSON.parse(verify.stdout)).toMatchObject({ ok: false, failure: { code: 'not-found' } });
    expect((await command(['run', 'no.yaml', '--workspace', 'w', '--out', 'o'], folder)).stderr).toMatch(
      /no\.yaml cannot be read/,
    );
  });
});
