/** Loading of a stack of frames: cached, the neighbours ahead, and never a queue of old wishes. */
import type { Frame } from '#shared/frame.ts';

/** Bytes of frames that are kept. */
const mostBytes = 160 * 1024 * 1024;
const sideBySide = 2;

/** What is asked for while others are on their way waits alone: whoever scrolls on no longer wants what they passed. */
export function frameLoader(count: number, fetch: (at: number) => Promise<Frame>): (at: number) => Promise<Frame> {
  const kept = new Map<number, Frame>();
  const underWay = new Map<number, Promise<Frame>>();
  let bytes = 0;
  let next: { at: number; start: () => void; drop: (reason: Error) => void } | undefined;
  let before = 0;

  function keep(at: number, frame: Frame): void {
    kept.set(at, frame);
    bytes += frame.values.byteLength;
    for (const [old, { values }] of kept) {
      if (bytes <= mostBytes || old === at) break;
      kept.delete(old);
      bytes -= values.byteLength;
    }
  }
  function begin(at: number): Promise<Frame> {
    const promise = fetch(at)
      .then((frame) => {
        keep(at, frame);
        return frame;
      })
      .finally(() => {
        underWay.delete(at);
        const waiting = next;
        next = undefined;
        waiting?.start();
      });
    underWay.set(at, promise);
    return promise;
  }
  function ask(at: number): Promise<Frame> {
    const old = kept.get(at);
    if (old) {
      kept.delete(at);
      kept.set(at, old);
      return Promise.resolve(old);
    }
    const running = underWay.get(at);
    if (running) return running;
    if (underWay.size < sideBySide) return begin(at);
    next?.drop(new Error('Another image is wanted now.'));
    return new Promise((resolve, reject) => {
      next = { at, start: () => void begin(at).then(resolve, reject), drop: reject };
    });
  }
  return (at) => {
    const ahead = at + (at < before ? -1 : 1);
    before = at;
    const wanted = ask(at);
    void wanted.then(
      () => {
        if (at === before && ahead >= 0 && ahead < count && !kept.has(ahead) && underWay.size === 0)
          begin(ahead).catch(() => {});
      },
      () => {},
    );
    return wanted;
  };
}
