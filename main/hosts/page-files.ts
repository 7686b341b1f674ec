/** The built page's files as a host serves them: only from its folder, only of known kinds, with headers that fail closed. */
import { readFile } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';

/** Beside the source it is the build's output; in the build it is the neighbour of main/. */
export const pageFolder =
  extname(import.meta.filename) === '.ts'
    ? join(import.meta.dirname, '../../out/renderer')
    : join(import.meta.dirname, '../renderer');

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.pfb': 'application/octet-stream',
  '.bcmap': 'application/octet-stream',
};

/** No script, font or picture but our own; style attributes are allowed, because charts and tables place their parts by them. */
export const pageHeaders: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'self'; " +
    "object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cache-control': 'no-store',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** The file behind a URL path (still percent-encoded), or undefined: not ours, not there, or of no known kind. */
export async function readPageFile(
  folder: string,
  urlPath: string,
): Promise<{ body: Buffer; type: string } | undefined> {
  let path: string;
  try {
    path = decodeURIComponent(urlPath === '/' ? '/index.html' : urlPath);
  } catch {
    return undefined;
  }
  const top = resolve(folder);
  const file = resolve(top, `.${path}`);
  const type = types[extname(file)];
  // With the separator: `/out/renderer-old` starts with `/out/renderer`, too.
  if (!type || path.includes('\0') || !file.startsWith(top + sep)) return undefined;
  const body = await readFile(file).catch(() => undefined);
  return body && { body, type };
}
