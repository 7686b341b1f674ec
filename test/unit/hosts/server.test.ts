/** The browser host: what it answers, and every way in that it must refuse. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EngineHandle } from '../../../main/hosts/engine-client.ts';
import { browserHandlers } from '../../../main/hosts/browser.ts';
import { withHost } from '../../../main/hosts/host-methods.ts';
import { isLocal, serve, type RunningServer } from '../../../main/hosts/server.ts';
import { temporaryFolder, testEngine } from './helpers.ts';

let engine: EngineHandle;
let server: RunningServer;
let port: number;

beforeAll(async () => {
  engine = testEngine();
  const base = temporaryFolder();
  const page = join(base, 'page');
  for (const folder of [page, join(base, 'page-old')]) mkdirSync(folder);
  writeFileSync(join(page, 'index.html'), '<!doctype html><p>page');
  writeFileSync(join(page, 'a b.svg'), '<svg/>');
  writeFileSync(join(page, 'notes.txt'), 'of no known kind');
  writeFileSync(join(base, 'page-old', 'secret.html'), 'secret');
  writeFileSync(join(base, 'secret.html'), 'secret');
  server = await serve(withHost(engine, browserHandlers), page);
  port = Number(new URL(server.url).port);
});
afterAll(() => server.close());

interface Answer {
  status: number;
  text: string;
  headers: Record<string, string | string[] | undefined>;
}
function ask(method: string, path: string, headers: Record<string, string> = {}, body?: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const call = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      let text = '';
      response.on('data', (chunk) => (text += String(chunk)));
      response.on('end', () => resolve({ status: response.statusCode!, text, headers: response.headers }));
    });
    call.on('error', reject).end(body);
  });
}
const bearer = (): Record<string, string> => ({
  authorization: `Bearer ${server.token}`,
  'content-type': 'application/json',
});
const post = (path: string, headers = bearer(), body = '{}'): Promise<Answer> => ask('POST', path, headers, body);

describe('with the token', () => {
  test('a request reaches the engine and comes back', async () => {
    const { status, text } = await post('/api/app.info');
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({ ok: true, value: { node: process.version } });
  });

  test('faults of a request come back as data', async () => {
    expect(JSON.parse((await post('/api/library.series', bearer(), '{"limit":-1.5}')).text)).toMatchObject({
      ok: false,
      failure: { code: 'invalid-input' },
    });
    expect(JSON.parse((await post('/api/no.such')).text)).toMatchObject({ ok: false, failure: { code: 'not-found' } });
  });

  test('the address of a video needs no token, but is refused to other sites and leads nowhere without a project', async () => {
    const opened = JSON.parse((await post('/api/host.openStream', bearer(), '{"instance":1}')).text) as {
      value: { url: string };
    };
    const { url } = opened.value;
    expect((await ask('GET', url, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await ask('GET', url, { 'sec-fetch-site': 'same-site' })).status).toBe(403);
    const { status, headers } = await ask('GET', url, { 'sec-fetch-site': 'same-origin' });
    expect(status).toBe(404);
    expect(headers['cache-control']).toBe('no-store');
    expect((await ask('GET', '/stream/guessed')).status).toBe(404);
    expect((await ask('POST', url)).status).toBe(405);
  });

  test('the host answers its own methods', async () => {
    expect(JSON.parse((await post('/api/host.chooseFolder')).text)).toMatchObject({
      ok: false,
      failure: { code: 'unavailable' },
    });
    expect(JSON.parse((await post('/api/host.showInFolder', bearer(), '{"wrong":1}')).text)).toMatchObject({
      ok: false,
      failure: { code: 'invalid-input' },
    });
  });

  test('bytes come as bytes, their failure as JSON', async () => {
    const ref = JSON.stringify({ kind: 'csv', table: 'checks' });
    expect(JSON.parse((await post('/api/bytes', bearer(), ref)).text)).toMatchObject({
      ok: false,
      failure: { code: 'no-workspace' },
    });
    await engine.request('workspace.open', { folder: join(temporaryFolder(), 'project'), create: true });
    const { headers, text } = await post('/api/bytes', bearer(), ref);
    expect(headers['content-type']).toBe('application/octet-stream');
    expect(text.startsWith('\uFEFFstep,check,')).toBe(true);
    await engine.request('workspace.close', {});
  });

  test('events arrive with an id, and whoever comes back late is told to look again', async () => {
    const abort = new AbortController();
    const response = await fetch(`http://127.0.0.1:${port}/api/events`, {
      headers: { ...bearer(), 'last-event-id': 'of another run' },
      signal: abort.signal,
    });
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    let seen = '';
    while (!seen.includes('"restarted"')) {
      seen += (await reader.read()).value ?? '';
      if (seen.includes('reconnected') && !seen.includes('"lost"')) await engine.restart();
    }
    abort.abort();
    expect(seen).toMatch(/^retry: \d+\n\n/);
    expect(seen).toContain('data: {"name":"changed","data":{"reason":"reconnected"}}');
    expect(seen).toMatch(/id: \d+\ndata: \{"name":"engine","data":\{"state":"restarted"\}\}\n\n/);
  });
});

describe('the guard', () => {
  test.each([
    ['no token', { authorization: '' }, 401],
    ['a wrong token', { authorization: 'Bearer nope' }, 401],
    ['the token in a cookie', { authorization: '', cookie: 'token=x' }, 401],
    ['a rebound host name', { host: 'evil.example' }, 403],
    ['a name that only starts like ours', { host: 'localhost.evil.example' }, 403],
    ['a foreign origin', { origin: 'https://evil.example' }, 403],
    ['the origin of another port', { origin: 'http://127.0.0.1:1' }, 403],
    ['an opaque origin', { origin: 'null' }, 403],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 405],
    ['plain text', { 'content-type': 'text/plain' }, 405],
  ])('refuses %s', async (_, headers, status) => {
    expect((await post('/api/app.info', { ...bearer(), ...(headers as Record<string, string>) })).status).toBe(status);
  });

  test.each([
    [{ host: '127.0.0.1:80' }, true],
    [{ host: 'localhost:8080', origin: 'http://localhost:8080' }, true],
    [{ host: '[::1]:8080' }, true],
    [{}, false],
    [{ host: '' }, false],
    [{ host: '127.0.0.1.evil.example' }, false],
    [{ host: 'localhost:8080', origin: 'https://localhost:8080' }, false],
  ])('%j is local: %s', (headers, expected) => {
    expect(isLocal(headers)).toBe(expected);
  });

  test.each([
    ['GET', '/api/app.info', 405],
    ['PUT', '/api/app.info', 405],
    ['POST', '/', 405],
    ['DELETE', '/index.html', 405],
  ])('refuses %s %s', async (method, path, status) => {
    expect((await ask(method, path, bearer())).status).toBe(status);
  });

  test('refuses a body that is no JSON or too large', async () => {
    expect((await post('/api/app.info', bearer(), '{')).status).toBe(400);
    const large = await post('/api/app.info', bearer(), JSON.stringify({ x: 'x'.repeat(5 * 1024 * 1024) })).catch(
      (error: NodeJS.ErrnoException) => error,
    );
    // The connection may be cut before the whole body was sent.
    expect(large instanceof Error ? ['ECONNRESET', 'EPIPE'].includes(large.code!) : large.status === 413).toBe(true);
  });
});

describe('the files of the page', () => {
  test('are served with headers that allow nothing foreign', async () => {
    const { status, text, headers } = await ask('GET', '/');
    expect([status, text]).toEqual([200, '<!doctype html><p>page']);
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    });
    expect((await ask('GET', '/a%20b.svg')).headers['content-type']).toBe('image/svg+xml');
    expect(await ask('HEAD', '/index.html')).toMatchObject({ status: 200, text: '' });
  });

  test.each([
    '/..%2fsecret.html',
    '/../secret.html',
    '/..%2fpage-old%2fsecret.html',
    '/%2e%2e/page-old/secret.html',
    '/..%5csecret.html',
    '//etc/passwd',
    '/notes.txt',
    '/index.html%00.svg',
    '/%zz.html',
    '/none.html',
  ])('never %s', async (path) => {
    const { status, text } = await ask('GET', path);
    expect([status, text]).toEqual([404, 'Not found']);
  });
});
