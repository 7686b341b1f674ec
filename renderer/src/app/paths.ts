/** Paths as text, on any system: the page has no file system of its own. */

const separatorOf = (path: string): string => (path.includes('\\') && !path.includes('/') ? '\\' : '/');

export function joinPath(base: string, ...parts: string[]): string {
  const separator = separatorOf(base);
  return [base.replace(/[\\/]+$/, ''), ...parts].join(separator);
}
export const lastPart = (path: string): string => path.split(/[\\/]/).filter(Boolean).at(-1) ?? path;

/** A path for a narrow place: its end says more than its beginning. The whole one belongs into the title. */
export const pathEnd = (path: string, parts = 3): string => {
  const all = path.split(/[\\/]/);
  return all.length <= parts + 1 ? path : `…/${all.slice(-parts).join('/')}`;
};

/** A folder name from a title: small letters, digits, hyphens. */
export const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 40);

/** Every folder above a path and the path itself, outermost first: the breadcrumbs. */
export function crumbs(path: string): { name: string; path: string }[] {
  const separator = separatorOf(path);
  const parts = path.split(/[\\/]/).filter(Boolean);
  const root = path.startsWith('/') ? '/' : '';
  const result = root ? [{ name: '/', path: '/' }] : [];
  parts.forEach((name, at) => {
    const joined = root + parts.slice(0, at + 1).join(separator);
    result.push({ name, path: !root && at === 0 ? `${joined}${separator}` : joined });
  });
  return result;
}
