/** Passphrase and key on the command line: from the environment or typed unseen, never an argument, told nowhere. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { command } from './command.ts';

vi.setConfig({ testTimeout: 180_000 });
const passphrase = 'ferry-lantern-copper-42';
const other = 'meadow-violin-anchor-77';
const forExport = 'harbour-thimble-plum-19';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fairpack-cli-key-'));
  mkdirSync(join(folder, 'images'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const keyText = (project: string): string => readFileSync(join(folder, project, 'private', 'key.json'), 'utf8');

describe('a passphrase from the environment', () => {
  it('protects a project from its first moment, after the loss of it was explained', async () => {
    const made = await command(['index', 'one', 'images'], folder, { FAIRPACK_PASSPHRASE: passphrase });
    expect(made).toMatchObject({ code: 0 });
    expect(made.stderr).toMatch(/is lost, nobody can restore it/);
    expect(keyText('one')).toMatch(/"protection":"passphrase"/);
  });
  it('is needed from then on: without it 2, with another one 1, with it 0', async () => {
    const without = await command(['check', 'one'], folder);
    expect(without).toMatchObject({ code: 2, stdout: '' });
    expect(without.stderr).toMatch(/FAIRPACK_PASSPHRASE/);
    const wrong = await command(['check', 'one'], folder, { FAIRPACK_PASSPHRASE: other });
    expect(wrong).toMatchObject({ code: 1, stdout: '' });
    expect(wrong.stderr).toMatch(/not the passphrase/);
    const right = await command(['check', 'one', '--json'], folder, { FAIRPACK_PASSPHRASE: passphrase });
    expect(right.code).toBe(0);
    const { checks } = JSON.parse(right.stdout) as { checks: { id: string; status: string }[] };
    expect(checks.find(({ id }) => id === 'deidentify.key')?.status).toBe('pass');
  });
  it('is changed and removed', async () => {
    const both = { FAIRPACK_PASSPHRASE: passphrase, FAIRPACK_NEW_PASSPHRASE: other };
    expect(await command(['key', 'passphrase', 'one'], folder, both)).toMatchObject({ code: 0 });
    expect((await command(['check', 'one'], folder, { FAIRPACK_PASSPHRASE: passphrase })).code).toBe(1);
    const weak = await command(['key', 'passphrase', 'one'], folder, {
      FAIRPACK_PASSPHRASE: other,
      FAIRPACK_NEW_PASSPHRASE: 'short',
    });
    expect(weak).toMatchObject({ code: 2 });
    const removed = await command(['key', 'passphrase', 'one', '--remove'], folder, { FAIRPACK_PASSPHRASE: other });
    expect(removed).toMatchObject({ code: 0 });
    expect(keyText('one')).toMatch(/"protection":"none"/);
    expect((await command(['check', 'one'], folder)).code).toBe(0);
  });
  it('is no argument', async () => {
    expect((await command(['key', 'passphrase', 'one', passphrase], folder)).code).toBe(2);
    expect((await command(['key', 'passphrase', 'one', '--passphrase', passphrase], folder)).code).toBe(2);
  });
});

describe('the key', () => {
  it('goes encrypted to another project', async () => {
    const seal = { FAIRPACK_KEY_PASSPHRASE: forExport };
    const written = await command(['key', 'export', 'one', 'shared.key', '--json'], folder, seal);
    expect(written.code).toBe(0);
    const file = join(folder, 'shared.key');
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
    const { key } = JSON.parse(keyText('one')) as { key: string };
    expect(readFileSync(file, 'utf8')).not.toContain(key);
    expect((await command(['key', 'export', 'one', 'shared.key'], folder, seal)).code).toBe(1);
    expect((await command(['key', 'import', 'two', 'shared.key'], folder)).code).toBe(2);
    const wrong = await command(['key', 'import', 'two', 'shared.key'], folder, { FAIRPACK_KEY_PASSPHRASE: other });
    expect(wrong.code).toBe(1);
    expect((await command(['key', 'import', 'two', 'shared.key'], folder, seal)).code).toBe(0);
    expect((JSON.parse(keyText('two')) as { key: string }).key).toBe(key);
    // Into a project with a passphrase of its own, whose passphrase stays.
    const both = { ...seal, FAIRPACK_PASSPHRASE: passphrase };
    expect((await command(['key', 'import', 'three', 'shared.key'], folder, both)).code).toBe(0);
    expect(keyText('three')).toMatch(/"protection":"passphrase"/);
    const again = await command(['key', 'import', 'three', 'shared.key', '--json'], folder, both);
    expect(JSON.parse(again.stdout)).toEqual({ ok: true, state: 'same' });
  });
});

const python = '/usr/bin/python3';
/** Types into a terminal as a person does; what the terminal shows comes back. */
function typed(args: string[], lines: string[]): Promise<{ code: number | null; shown: string }> {
  const script = `
import os, pty, sys, select
lines = sys.argv[1].split('\\n'); args = sys.argv[2:]
pid, fd = pty.fork()
if pid == 0:
    os.execvp(args[0], args)
seen = b''
for line in lines:
    while not seen.rstrip().endswith(b':'):
        if not select.select([fd], [], [], 90)[0]: break
        try: seen += os.read(fd, 4096)
        except OSError: break
    sys.stdout.buffer.write(seen); seen = b''
    try: os.write(fd, line.encode() + b'\\r')
    except OSError: break
while True:
    try: chunk = os.read(fd, 4096)
    except OSError: break
    if not chunk: break
    sys.stdout.buffer.write(chunk)
sys.stdout.flush()
sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))`;
  const cli = join(import.meta.dirname, '../../../main/hosts/cli.ts');
  const child = spawn(python, ['-c', script, lines.join('\n'), process.execPath, cli, ...args], {
    cwd: folder,
    env: {
      ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(npm_|INIT_CWD)/.test(name))),
      FAIRPACK_DATA: join(folder, 'app data'),
    },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let shown = '';
  child.stdout.on('data', (chunk: Buffer) => (shown += chunk.toString()));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, shown })));
}

describe.skipIf(!existsSync(python))('a passphrase typed on a terminal (needs python3)', () => {
  it('is asked twice when it is new and does not appear', async () => {
    const { code, shown } = await typed(['key', 'passphrase', 'one'], [other, other]);
    expect(shown).toMatch(/New passphrase of the project: .*once more: .*protected by the passphrase/s);
    expect(shown).not.toContain(other);
    expect(code).toBe(0);
    expect(keyText('one')).toMatch(/"protection":"passphrase"/);
  });
  it('is asked again where it is wrong, and corrections count', async () => {
    const { code, shown } = await typed(['check', 'one'], ['something else', `x\u007f${other}`]);
    expect(shown).toMatch(/not the passphrase.*checks?:/s);
    expect(code).toBe(0);
  });
  it('can be left with Ctrl+C', async () => {
    expect((await typed(['check', 'one'], ['half\u0003'])).code).toBe(130);
  });
});

it('no file of the projects and no note of the program holds a passphrase', () => {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name);
    if (!statSync(path).isFile()) continue;
    const bytes = readFileSync(path);
    for (const secret of [passphrase, other, forExport]) expect(bytes.includes(secret), name).toBe(false);
  }
});
