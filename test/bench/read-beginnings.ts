/** The limit of any reader of headers: each file opened and 4 KiB of it read. By itself it says how many files a second. */
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';

export function readBeginnings(files: readonly string[]): void {
  const bytes = Buffer.allocUnsafe(4096);
  for (const file of files) {
    const descriptor = openSync(file, 'r');
    readSync(descriptor, bytes, 0, bytes.length, 0);
    closeSync(descriptor);
  }
}

if (import.meta.main) {
  const files = readFileSync(0, 'utf8').split('\n');
  const start = performance.now();
  readBeginnings(files);
  console.log((files.length / (performance.now() - start)) * 1000);
}
