/** Finds many patterns in one pass over bytes (Wu and Manber 1994, blocks of two bytes); ASCII letters whatever their case. */

/** ASCII capitals to small letters, every other byte as it is. */
const small = new Uint8Array(256);
for (let byte = 0; byte < 256; byte++) small[byte] = byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte;

export const foldBytes = (bytes: Uint8Array): Buffer => {
  const folded = Buffer.allocUnsafe(bytes.length);
  for (let index = 0; index < bytes.length; index++) folded[index] = small[bytes[index]!]!;
  return folded;
};

/** Places in the table of blocks. Blocks that share a place share the shorter shift, which only looks more often. */
const places = 1 << 13;
const placeOf = (first: number, second: number): number => ((first << 5) ^ second) & (places - 1);

/**
 * A table that owners take turns with. One for each patient would be most of what a thread holds, and lie outside the
 * heap, where V8 hardly looks for garbage. Whoever has one asks before each use whether it is still theirs.
 */
interface Lent {
  readonly bytes: Uint8Array;
  turn: number;
}
/** Those of four patients: a file is searched for one, the next file mostly for the same. */
const tables = Array.from({ length: 16 }, (): Lent => ({ bytes: new Uint8Array(places), turn: 0 }));
let turns = 0;

/** What an owner puts into a table whenever it is given one. */
class Turn {
  #lent = tables[0]!;
  #turn = -1;

  table(fill: (table: Uint8Array) => void): Uint8Array {
    if (this.#lent.turn !== this.#turn) {
      this.#turn = turns += 1;
      this.#lent = tables[this.#turn % tables.length]!;
      this.#lent.turn = this.#turn;
      fill(this.#lent.bytes);
    }
    return this.#lent.bytes;
  }
}

export type Found = (at: number, length: number) => void;

/** Patterns of two bytes and more. Building takes microseconds, so that each patient can have a set of its own. */
export class BytePatterns {
  readonly longest: number;
  /** As Latin-1, folded: short texts lie in the heap, short buffers hold on to the block that they share. */
  readonly #patterns: string[];
  readonly #window: number;
  /** First pattern by the block that ends its window, and the next one with the same block; -1 ends a chain. */
  readonly #first = new Map<number, number>();
  readonly #next: number[] = [];
  readonly #turn = new Turn();

  constructor(patterns: Iterable<Uint8Array>) {
    const distinct = new Set<string>();
    for (const pattern of patterns) if (pattern.length > 1) distinct.add(foldBytes(pattern).toString('latin1'));
    this.#patterns = [...distinct];
    this.longest = this.#patterns.reduce((most, { length }) => Math.max(most, length), 0);
    this.#window = this.#patterns.reduce((least, { length }) => Math.min(least, length), 255);
    for (const [index, pattern] of this.#patterns.entries()) {
      const block = pattern.charCodeAt(this.#window - 2) | (pattern.charCodeAt(this.#window - 1) << 8);
      this.#next.push(this.#first.get(block) ?? -1);
      this.#first.set(block, index);
    }
  }

  get size(): number {
    return this.#patterns.length;
  }

  /** How far the window may move on by the two bytes that end it. */
  #shifts(): Uint8Array {
    return this.#turn.table((table) => {
      table.fill(this.#window - 1);
      for (const pattern of this.#patterns)
        for (let end = 1; end < this.#window; end++) {
          const place = placeOf(pattern.charCodeAt(end - 1), pattern.charCodeAt(end));
          table[place] = Math.min(table[place]!, this.#window - 1 - end);
        }
    });
  }

  /** Calls `found` for every place in [start, end) where a pattern lies whole. */
  search(bytes: Uint8Array, start: number, end: number, found: Found): void {
    if (this.#patterns.length === 0) return;
    let shift = this.#shifts();
    const before = this.#window - 1;
    for (let position = start + before; position < end;) {
      const first = small[bytes[position - 1]!]!;
      const second = small[bytes[position]!]!;
      const far = shift[placeOf(first, second)]!;
      if (far > 0) {
        position += far;
        continue;
      }
      const block = first | (second << 8);
      for (let index = this.#first.get(block) ?? -1; index >= 0; index = this.#next[index]!)
        if (this.#lies(this.#patterns[index]!, bytes, position - before, end)) {
          found(position - before, this.#patterns[index]!.length);
          // Whoever was told may have searched for something else meanwhile.
          shift = this.#shifts();
        }
      position += 1;
    }
  }

  #lies(pattern: string, bytes: Uint8Array, at: number, end: number): boolean {
    if (at + pattern.length > end) return false;
    for (let index = 0; index < pattern.length; index++)
      if (pattern.charCodeAt(index) !== small[bytes[at + index]!]) return false;
    return true;
  }
}

// 0 nothing of a word, 1 letter, 2 digit, 3 what stands between the parts of dates and IDs, 4 beyond ASCII or an escape,
// 5 what begins an encoded character.
const kinds = new Uint8Array(256);
for (let byte = 0; byte < 256; byte++) {
  const letter = (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
  if (letter) kinds[byte] = 1;
  else if (byte >= 0x30 && byte <= 0x39) kinds[byte] = 2;
  else if (byte === 0x20 || (byte >= 0x2d && byte <= 0x2f)) kinds[byte] = 3;
  else if (byte > 0x7e || byte === 0x1b) kinds[byte] = 4;
  else if (byte === 0x25 || byte === 0x26 || byte === 0x3d || byte === 0x5c) kinds[byte] = 5;
}

const isHex = (byte: number | undefined): boolean =>
  byte !== undefined && (kinds[byte] === 2 || (kinds[byte] === 1 && (byte | 0x20) <= 0x66));
/** %C3, =C3, &uuml; &#252; \\u00fc */
function isEncoded(bytes: Uint8Array, at: number, end: number): boolean {
  if (at + 3 > end) return false;
  const [sign, next] = [bytes[at]!, bytes[at + 1]!];
  if (sign === 0x26) return next === 0x23 || kinds[next] === 1;
  if (sign === 0x5c) return next === 0x75 && isHex(bytes[at + 2]);
  return isHex(next) && isHex(bytes[at + 2]);
}

const bitsOf = (hash: number): number => (hash ^ (hash >>> 16)) & 0xffff;

/** Tells quickly which stretches of text cannot hold any of a set of words; what may hold one is then read with care. */
export class WordFilter {
  readonly #set: number[] = [];
  readonly #turn = new Turn();

  /** `words`: small ASCII letters and digits. */
  constructor(words: Iterable<string>) {
    for (const word of words) {
      let hash = 0x811c9dc5;
      for (let index = 0; index < word.length; index++) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
      this.#set.push(bitsOf(hash));
    }
  }

  /**
   * False only where no word of [start, end) is one of the set, nothing has to be decoded or put together from letters, and,
   * with `numbers`, no digits follow each other in the way of a date or of an ID with separators.
   */
  mayHold(bytes: Uint8Array, start: number, end: number, numbers: boolean): boolean {
    const bits = this.#turn.table((table) => {
      table.fill(0);
      for (const bit of this.#set) table[bit >>> 3]! |= 1 << (bit & 7);
    });
    let hash = 0x811c9dc5;
    let length = 0;
    let digits = 0;
    // Groups of digits that follow each other with nothing but separators between.
    let groups = 0;
    let inGroups = 0;
    // Letters that stand alone: S.M.I.T.H.
    let singles = 0;
    // A capital behind a small letter, as Base64 has it.
    let turned = false;
    let last = 0;
    for (let index = start; index <= end; index++) {
      const byte = index < end ? bytes[index]! : 0;
      const kind = kinds[byte]!;
      if (kind === 1 || kind === 2) {
        hash = Math.imul(hash ^ small[byte]!, 0x01000193);
        length += 1;
        if (kind === 2) digits += 1;
        else if (byte < 0x61 && last > 0x60) turned = true;
        last = byte;
        continue;
      }
      if (kind === 4 || (kind === 5 && isEncoded(bytes, index, end))) return true;
      last = 0;
      if (length > 0) {
        const bit = bitsOf(hash);
        if ((bits[bit >>> 3]! & (1 << (bit & 7))) !== 0 || (turned && length > 7)) return true;
        singles = length === 1 && digits === 0 ? singles + 1 : 0;
        if (singles > 3) return true;
        turned = false;
        if (digits === length) {
          groups += 1;
          inGroups += digits;
          if (
            numbers &&
            (length === 10 || length === 12 || length === 14 || (groups > 1 && inGroups >= 6) || groups > 2)
          )
            return true;
        } else groups = inGroups = 0;
        hash = 0x811c9dc5;
        length = digits = 0;
      }
      if (kind !== 3) groups = inGroups = 0;
    }
    return false;
  }
}
