/** Stretches of bytes that can be read: what a bulk value may say in words. */
export const readable = (bytes: Buffer): string =>
  (bytes.toString('latin1').match(/[\x20-\x7e\xa0-\xff]{4,}/g) ?? []).join(' ');
