/** Everything that can be read in a package, as text: names, bytes, entries of its archives, inflated data sets. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { inflateRawSync } from 'node:zlib';
import { openPromise, type Entry } from 'yauzl';
import type { PlantedIdentifier } from '../../../main/sample/identifiers.ts';

const deflatedSyntax = '1.2.840.10008.1.2.1.99\0';

function textOf(bytes: Buffer): string {
  const isDicom = bytes.toString('latin1', 128, 132) === 'DICM';
  const head = isDicom ? bytes.subarray(0, 144 + bytes.readUInt32LE(140)) : bytes;
  const inflated =
    isDicom && head.includes(deflatedSyntax) ? inflateRawSync(bytes.subarray(head.length)) : Buffer.alloc(0);
  const all = inflated.length ? Buffer.concat([head, inflated]) : bytes;
  return `${all.toString('latin1')}\n${all.toString('utf8')}\n`;
}

/** Text of every file below a folder, names first. */
export async function packageText(folder: string): Promise<{ text: string; files: number; archived: number }> {
  const parts: string[] = [];
  let files = 0;
  let archived = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    parts.push(relative(folder, path));
    if (!entry.isFile()) continue;
    files += 1;
    if (!entry.name.endsWith('.zip')) {
      parts.push(textOf(readFileSync(path)));
      continue;
    }
    const archive = await openPromise(path);
    for await (const inner of archive.eachEntry() as AsyncIterable<Entry>) {
      parts.push(inner.fileName);
      if (inner.fileName.endsWith('/')) continue;
      parts.push(textOf(await buffer(await archive.openReadStreamPromise(inner))));
      archived += 1;
    }
  }
  return { text: parts.join('\n'), files, archived };
}

// As ISO 2022 IR 87 writes them.
const japanese: Record<string, string> = { 山田: '$B;3ED', 太郎: '$BB@O:', やまだ: '$B$d$^$@', たろう: '$B$?$m$&' };

/** The planted identifiers that are in a text, in any letter case. */
export function foundIn(text: string, identifiers: readonly PlantedIdentifier[]): PlantedIdentifier[] {
  const lower = text.toLowerCase();
  return identifiers.filter(({ value, kind }) => {
    if (kind === 'number') return new RegExp(`(?<![0-9.])${value}`).test(text);
    const encoded = japanese[value];
    return lower.includes(value.toLowerCase()) || (encoded !== undefined && text.includes(encoded));
  });
}
