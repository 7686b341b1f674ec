/** The part of hash-wasm that holds one hash only: the whole of it would take each worker a tenth of a second to load. */
declare module 'hash-wasm/dist/xxhash128.umd.min.js' {
  import type { IHasher } from 'hash-wasm';
  const hashes: { createXXHash128(): Promise<IHasher> };
  export default hashes;
}
