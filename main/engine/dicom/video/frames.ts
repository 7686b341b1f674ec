/** Frames of a video by their number, decoded from the nearest picture with which that can begin; the last ones are kept. */
import { DicomError, type DicomFile } from '../types.ts';
import type { Image } from '../pixels/image.ts';
import { videoStream } from '../pixels/video.ts';
import { videoCodec } from '../pixels/video-codec.ts';
import { damaged, startCodes } from './bits.ts';
import type { Picture, Shown, VideoDecoder } from './decoder.ts';
import { HevcDecoder } from './hevc.ts';
import { Mpeg2Decoder } from './mpeg2.ts';
import { unitsOf, type Units } from './units.ts';

/** Luma samples of the largest picture that any level of these standards allows (H.265 Table A.8), and some more. */
const mostPixels = 2 ** 26;
/** Bytes of decoded pictures that are kept, for whoever scrolls back. */
const mostKept = 96 * 1024 * 1024;

/** Ms for one picture; well before whoever asked for it ends this worker as one that hangs. */
const patience = 12_000;

/** Decoding under way. */
interface Session {
  decoder: VideoDecoder;
  /** The unit that it is given next. */
  next: number;
  /** Pictures of units before this one were decoded only because others are predicted from them. */
  first: number;
  /** Of each run (a unit with which decoding can begin, up to the next such) how many pictures came out. */
  shown: Map<number, number>;
}

/** True where pictures behind the first one of a run need the run before it. */
export function isOpen({ codec }: Units, unit: Buffer): boolean {
  for (const { code, at } of startCodes(unit)) {
    if (codec === 'MPEG-2') {
      // closed_gop, broken_link (13818-2 6.2.2.6).
      if (code === 0xb8) return ((unit[at + 3] ?? 0) & 0x60) === 0;
    } else if (codec === 'HEVC') {
      const type = (code >> 1) & 63;
      if (type < 32) return type === 21;
    } else if ([1, 5].includes(code & 31)) return (code & 31) !== 5;
  }
  return true;
}

export class VideoFrames {
  readonly units: Units;
  readonly #image: Image;
  readonly #kept = new Map<number, Picture | undefined>();
  #bytes = 0;
  #session: Session | undefined;

  constructor(units: Units, image: Image) {
    this.units = units;
    this.#image = image;
  }

  /** Throws DicomError with the reason where it cannot be decoded. */
  async picture(frame: number): Promise<Picture> {
    const { count } = this.units;
    if (!Number.isInteger(frame) || frame < 0 || frame >= count)
      throw damaged(`There is no frame ${frame + 1}; the video holds ${count} pictures.`);
    if (!this.#kept.has(frame)) await this.#reach(frame);
    const picture = this.#kept.get(frame);
    if (!picture) throw damaged('This picture of the video is damaged, or depends on one that is damaged or missing.');
    return picture;
  }

  async #reach(frame: number): Promise<void> {
    const { sync, count } = this.units;
    const place = sync.findLastIndex((unit) => unit <= frame);
    const start = sync[place]!;
    let session = this.#session;
    const passed = session ? start + (session.shown.get(place) ?? 0) : 0;
    if (!session || start < session.first || frame < passed || session.next < (sync[place - 1] ?? 0))
      session = await this.#begin(place);
    // Pictures come out in the order in which they are shown, some units later than they went in.
    const limit = sync[place + 2] ?? count;
    const late = performance.now() + patience;
    try {
      while (!this.#kept.has(frame) && session.next < limit) {
        if (performance.now() > late) break;
        const unit = session.next++;
        this.#take(session, session.decoder.decode(this.units.read(unit), unit), frame);
      }
      if (this.#kept.has(frame)) return;
      if (session.next < limit) throw slow(session.next - start, frame - start);
      this.#take(session, session.decoder.flush(), frame);
      this.#end();
      // What did not come out is damaged.
      if (!this.#kept.has(frame)) this.#keep(frame, undefined, frame);
    } catch (error) {
      // What is too slow goes on from here when it is asked for again.
      if (!(error instanceof DicomError) || error.code !== 'unsupported-pixels') this.#end();
      throw error;
    }
  }

  async #begin(place: number): Promise<Session> {
    this.#end();
    const { sync, read, prelude, codec } = this.units;
    const first = sync[place]!;
    const from = place > 0 && isOpen(this.units, read(first)) ? sync[place - 1]! : first;
    const decoder = codec === 'MPEG-2' ? new Mpeg2Decoder(this.#image) : await HevcDecoder.open(this.#image);
    this.#session = { decoder, next: from, first, shown: new Map() };
    try {
      if (prelude.length > 0) decoder.prepare(prelude);
    } catch (error) {
      this.#end();
      throw error;
    }
    return this.#session;
  }

  /** The pictures of a run are numbered as they come out. */
  #take(session: Session, found: readonly Shown[], wanted: number): void {
    const { sync } = this.units;
    for (const { unit, picture } of found) {
      if (unit < session.first) continue;
      const place = sync.findLastIndex((one) => one <= unit);
      const number = session.shown.get(place) ?? 0;
      session.shown.set(place, number + 1);
      this.#keep(sync[place]! + number, picture, wanted);
    }
  }

  #keep(frame: number, picture: Picture | undefined, wanted: number): void {
    this.#bytes += size(picture) - size(this.#kept.get(frame));
    this.#kept.delete(frame);
    this.#kept.set(frame, picture);
    for (const [old, one] of this.#kept) {
      if (this.#bytes <= mostKept) break;
      if (old === wanted || old === frame) continue;
      this.#kept.delete(old);
      this.#bytes -= size(one);
    }
  }

  /** Lets go of the decoder's memory; whoever asks on begins anew. */
  close(): void {
    this.#end();
    this.#kept.clear();
    this.#bytes = 0;
  }
  #end(): void {
    this.#session?.decoder.close();
    this.#session = undefined;
  }
}

const slow = (done: number, all: number): DicomError =>
  new DicomError(
    'unsupported-pixels',
    `Decoding begins ${all} pictures before this one and has come to ${Math.max(0, done)} of them; ask again to go on.`,
  );

const size = (picture: Picture | undefined): number =>
  picture?.planes.reduce((sum, plane) => sum + plane.byteLength, 0) ?? 0;

/** The video that was looked at last: finding its pictures again takes as long as reading all of it. */
let last: { file: DicomFile; units: Units; frames: VideoFrames } | undefined;

function opened(file: DicomFile, image: Image): NonNullable<typeof last> {
  if (last?.file === file) return last;
  const codec = videoCodec(image.transferSyntax);
  const stream = videoStream(file);
  if (!codec || !stream) throw damaged('The object holds no video.');
  if (image.rows * image.columns > mostPixels)
    throw damaged(
      `A video of ${image.columns} × ${image.rows} pixels is larger than any that the standards of video allow.`,
    );
  const units = unitsOf(codec, file, stream);
  last?.frames.close();
  return (last = { file, units, frames: new VideoFrames(units, image) });
}

/** Throws DicomError: no video, no pictures found. */
export const unitsIn = (file: DicomFile, image: Image): Units => opened(file, image).units;

/** Throws DicomError as `unitsIn`, and where the engine has no decoder. */
export function framesOf(file: DicomFile, image: Image): VideoFrames {
  // Before all of it is read for its pictures.
  if (videoCodec(image.transferSyntax) === 'MPEG-4 AVC')
    throw new DicomError('unsupported-pixels', 'It is a video of MPEG-4 AVC, which only the window can decode.');
  return opened(file, image).frames;
}
