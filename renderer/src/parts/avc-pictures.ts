/** Pictures of MPEG-4 AVC by the decoder of the window, from containers that its player does not take. */
import { Failure } from '#shared/failure.ts';
import { asColours, type Frame } from '#shared/frame.ts';
import type { VideoRun } from '#shared/video-run.ts';

/** Bytes of decoded pictures that are kept ahead. */
const mostKept = 96 * 1024 * 1024;
/** Coded pictures that a decoder is given before it has to be done with some. */
const mostQueued = 8;

interface Session {
  run: VideoRun;
  decoder: VideoDecoder;
  /** Place in the run of the coded picture that comes next, and of its first byte. */
  next: number;
  at: number;
  /** Pictures from `run.first` on that came out; they come in the order in which they are shown. */
  shown: number;
  problem: Error | undefined;
}

function toFrame(picture: VideoFrame, number: number, { count, remarks }: VideoRun): Frame {
  const { width: columns, height: rows } = picture.visibleRect ?? {
    width: picture.codedWidth,
    height: picture.codedHeight,
  };
  const context = new OffscreenCanvas(columns, rows).getContext('2d', { willReadFrequently: true })!;
  context.drawImage(picture, 0, 0, columns, rows);
  const { data } = context.getImageData(0, 0, columns, rows);
  const values = new Uint8Array(rows * columns * 3);
  for (let at = 0, from = 0; at < values.length; at += 3, from += 4) {
    values[at] = data[from]!;
    values[at + 1] = data[from + 1]!;
    values[at + 2] = data[from + 2]!;
  }
  return {
    rows,
    columns,
    frame: number,
    frames: count,
    ...asColours,
    values,
    windows: [],
    range: [0, 255],
    modality: '',
    aspect: (picture.displayHeight * columns) / (picture.displayWidth * rows),
    overlay: false,
    overlayPlane: undefined,
    remarks,
  };
}

const damaged = (): Failure =>
  new Failure('unreadable', 'This picture of the video is damaged, or depends on one that is damaged or missing.');

export class AvcPictures {
  readonly #fetch: (frame: number) => Promise<VideoRun>;
  readonly #kept = new Map<number, Frame>();
  #session: Session | undefined;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(fetch: (frame: number) => Promise<VideoRun>) {
    this.#fetch = fetch;
  }

  /** One after the other: a decoder goes one way. Rejects where it cannot be decoded. */
  frame(number: number): Promise<Frame> {
    const mine = this.#turn.then(() => this.#kept.get(number) ?? this.#reach(number));
    this.#turn = mine.catch(() => {});
    return mine;
  }
  close(): void {
    if (this.#session && this.#session.decoder.state !== 'closed') this.#session.decoder.close();
    this.#session = undefined;
    this.#kept.clear();
  }

  async #reach(number: number): Promise<Frame> {
    let session = this.#session;
    const passed = session ? session.run.first + session.shown : 0;
    if (!session || session.problem || number < passed || number >= this.#end(session))
      session = await this.#begin(number);
    for (;;) {
      const found = this.#kept.get(number);
      if (found) return found;
      if (session.problem) throw session.problem;
      const { run, decoder } = session;
      if (session.next >= run.lengths.length) break;
      const length = run.lengths[session.next]!;
      decoder.decode(
        new EncodedVideoChunk({
          type: session.next === 0 ? 'key' : 'delta',
          timestamp: run.from + session.next,
          data: run.bytes.subarray(session.at, session.at + length),
        }),
      );
      session.next += 1;
      session.at += length;
      while (decoder.state === 'configured' && decoder.decodeQueueSize > mostQueued)
        await new Promise((resolve) => decoder.addEventListener('dequeue', resolve, { once: true }));
      // Pictures come out between tasks.
      await new Promise((resolve) => setTimeout(resolve));
    }
    await session.decoder.flush().catch(() => {});
    const problem = session.problem;
    this.#session = undefined;
    const found = this.#kept.get(number);
    if (!found) throw problem ?? damaged();
    return found;
  }

  #end = ({ run }: Session): number => run.from + run.lengths.length;

  async #begin(number: number): Promise<Session> {
    if (this.#session && this.#session.decoder.state !== 'closed') this.#session.decoder.close();
    this.#session = undefined;
    const run = await this.#fetch(number);
    const known = typeof VideoDecoder === 'function' && (await VideoDecoder.isConfigSupported({ codec: run.codec }).catch(() => undefined)); // prettier-ignore
    if (!known || !known.supported)
      throw new Failure('unreadable', `This browser has no decoder for MPEG-4 AVC of this kind (${run.codec}).`);
    const session: Session = {
      run,
      next: 0,
      at: 0,
      shown: 0,
      problem: undefined,
      decoder: new VideoDecoder({
        output: (picture) => {
          if (picture.timestamp >= run.first && session === this.#session) {
            const place = run.first + session.shown;
            session.shown += 1;
            this.#keep(place, toFrame(picture, place, run), number);
          }
          picture.close();
        },
        error: () => (session.problem = damaged()),
      }),
    };
    session.decoder.configure({ codec: run.codec, optimizeForLatency: false });
    return (this.#session = session);
  }

  #keep(place: number, frame: Frame, wanted: number): void {
    this.#kept.set(place, frame);
    let bytes = [...this.#kept.values()].reduce((sum, { values }) => sum + values.byteLength, 0);
    for (const [old, { values }] of this.#kept) {
      if (bytes <= mostKept) break;
      if (old === place || old === wanted) continue;
      this.#kept.delete(old);
      bytes -= values.byteLength;
    }
  }
}
