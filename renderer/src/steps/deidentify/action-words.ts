/** The action codes of PS3.15 Table E.1-1 in words. */
const words: Record<string, string> = {
  X: 'removed',
  Z: 'emptied or a dummy',
  D: 'replaced by a dummy',
  U: 'new UID, the same everywhere',
  K: 'kept',
  C: 'cleaned',
};

/** Compound codes (`X/Z/D`) leave the choice to what the object's type allows. */
export const actionWords = (code: string): string =>
  words[code] ??
  (code
    .replace('*', '')
    .split('/')
    .map((one) => words[one])
    .filter(Boolean)
    .join(', or ') ||
    'as the standard says');
