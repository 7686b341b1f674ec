/** What MPEG-4 AVC (ITU-T H.264) says of itself: the name of its profile, and which coded fields are of one frame. */
import { Bits } from './bits.ts';
import { withoutEscapes } from './escapes.ts';

/** Of a sequence parameter set (7.3.2.1.1) what reading the beginning of a slice takes. */
export interface AvcSequence {
  /** As decoders of browsers name it (RFC 6381). */
  codec: string;
  planesApart: boolean;
  frameNumberBits: number;
  /** Pictures may be coded as fields. */
  fields: boolean;
}

/** Profiles whose sets say more of chroma and depth. */
const longer = [100, 110, 122, 244, 44, 83, 86, 118, 128, 138, 139, 134, 135];

/** `unit` begins with its type. Throws DicomError where it ends too early. */
export function readSequence(unit: Uint8Array): AvcSequence {
  const [profile, constraints, level] = [unit[1] ?? 0, unit[2] ?? 0, unit[3] ?? 0];
  const codec = `avc1.${Buffer.of(profile, constraints, level).toString('hex')}`;
  const bits = new Bits(withoutEscapes(unit), 32);
  void bits.ue;
  let planesApart = false;
  if (longer.includes(profile)) {
    const chroma = bits.ue;
    planesApart = chroma === 3 && bits.flag;
    void [bits.ue, bits.ue];
    bits.take(1);
    if (bits.flag)
      for (let list = 0; list < (chroma === 3 ? 12 : 8); list++) if (bits.flag) skipList(bits, list < 6 ? 16 : 64);
  }
  const frameNumberBits = bits.ue + 4;
  const order = bits.ue;
  if (order === 0) void bits.ue;
  else if (order === 1) {
    bits.take(1);
    void [bits.ue, bits.ue];
    for (let left = Math.min(255, bits.ue); left > 0; left--) void bits.ue;
  }
  void bits.ue;
  bits.take(1);
  void [bits.ue, bits.ue];
  return { codec, planesApart, frameNumberBits, fields: !bits.flag };
}

/** Signed differences, which end where the next scale would be 0 (7.3.2.1.1.1). */
function skipList(bits: Bits, size: number): void {
  for (let place = 0, last = 8, next = 8; place < size; place++) {
    if (next !== 0) {
      const coded = bits.ue;
      next = (last + (coded % 2 === 0 ? -coded / 2 : (coded + 1) / 2) + 512) % 256;
    }
    if (next !== 0) last = next;
  }
}

/** Of a slice which field it is of, and the number of its frame; undefined where it is of a whole frame. */
export function fieldOfSlice(unit: Uint8Array, sequence: AvcSequence): { bottom: boolean; frame: number } | undefined {
  if (!sequence.fields) return undefined;
  const bits = new Bits(withoutEscapes(unit), 8);
  void [bits.ue, bits.ue, bits.ue];
  if (sequence.planesApart) bits.take(2);
  const frame = bits.take(sequence.frameNumberBits);
  return bits.flag ? { bottom: bits.flag, frame } : undefined;
}
