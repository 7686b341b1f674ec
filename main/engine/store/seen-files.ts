/** Which files were met in this reading, by row id: a bit each, so that a million of them take 125 KB. */
export class SeenFiles {
  #bits = new Uint8Array(1 << 14);

  add(id: number): void {
    const byte = Math.floor(id / 8);
    if (byte >= this.#bits.length) {
      const larger = new Uint8Array(Math.max(byte + 1, this.#bits.length * 2));
      larger.set(this.#bits);
      this.#bits = larger;
    }
    this.#bits[byte]! |= 1 << (id % 8);
  }

  has(id: number): boolean {
    return ((this.#bits[Math.floor(id / 8)] ?? 0) & (1 << (id % 8))) !== 0;
  }
}
