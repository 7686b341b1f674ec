/** What a bulk value may say in words: stretches of bytes that can be read, in any of the usual encodings. */
const printable = /[\x20-\x7e\xa0-\xff]{4,}/g;
const letters = /[\p{L}\p{M}\p{N}\p{P}\p{Zs}]{3,}/gu;

const wide = (bytes: Buffer, from: number, swap: boolean): string => {
  const even = Buffer.from(bytes.subarray(from, from + ((bytes.length - from) & ~1)));
  return ((swap ? even.swap16() : even).toString('utf16le').match(letters) ?? []).join(' ');
};

/** As Latin letters; as UTF-8 where it is that, and as UTF-16 where every second byte of a stretch is the same. */
export function readable(bytes: Buffer): string {
  const plain = bytes.toString('latin1');
  const found = [(plain.match(printable) ?? []).join(' ')];
  if (/[\xc2-\xf4][\x80-\xbf]/.test(plain)) found.push((bytes.toString('utf8').match(letters) ?? []).join(' '));
  if (/(?:[^\0]\0){3}|(?:\0[^\0]){3}/.test(plain))
    for (const from of [0, 1]) for (const swap of [false, true]) found.push(wide(bytes, from, swap));
  return found.filter((text) => text !== '').join(' ');
}
