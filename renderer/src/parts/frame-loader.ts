/** Loading of frames that are scrolled through: cached, the next ahead, and never a queue of old wishes. */
import type { Frame } from '#shared/frame.ts';

/** Bytes of frames that are kept. */
const mostBytes = 160 * 1024 * 1024;
const sideBySide = 2;

export interface FrameLoader<K> {
  /** What is asked for while others are on their way waits alone: whoever scrolls on no longer wants what they passed. */
  ask(key: K): Promise<Frame>;
  /** Fetches what is likely to be asked for next, where nothing else is on its way. */
  ahead(key: K): void;
}

export function frameLoader<K>(fetch: (key: K) => Promise<Frame>): FrameLoader<K> {
  const kept = new Map<K, Frame>();
  const underWay = new Map<K, Promise<Frame>>();
  let bytes = 0;
  let next: { start: () => void; drop: (reason: Error) => void } | undefined;

  function keep(key: K, frame: Frame): void {
    kept.set(key, frame);
    bytes += frame.values.byteLength;
    for (const [old, { values }] of kept) {
      if (bytes <= mostBytes || old === key) break;
      kept.delete(old);
      bytes -= values.byteLength;
    }
  }
  function begin(key: K): Promise<Frame> {
    const promise = fetch(key)
      .then((frame) => {
        keep(key, frame);
        return frame;
      })
      .finally(() => {
        underWay.delete(key);
        const waiting = next;
        next = undefined;
        waiting?.start();
      });
    underWay.set(key, promise);
    return promise;
  }
  return {
    ask(key) {
      const old = kept.get(key);
      if (old) {
        kept.delete(key);
        kept.set(key, old);
        return Promise.resolve(old);
      }
      const running = underWay.get(key);
      if (running) return running;
      if (underWay.size < sideBySide) return begin(key);
      next?.drop(new Error('Another image is wanted now.'));
      return new Promise((resolve, reject) => {
        next = { start: () => void begin(key).then(resolve, reject), drop: reject };
      });
    },
    ahead(key) {
      if (!kept.has(key) && underWay.size === 0) begin(key).catch(() => {});
    },
  };
}

/** Frames of a stack by their place; the neighbour in the direction of scrolling is fetched ahead. */
export function stackLoader(count: number, fetch: (at: number) => Promise<Frame>): (at: number) => Promise<Frame> {
  const loader = frameLoader(fetch);
  let before = 0;
  return (at) => {
    const ahead = at + (at < before ? -1 : 1);
    before = at;
    const wanted = loader.ask(at);
    void wanted.then(
      () => {
        if (at === before && ahead >= 0 && ahead < count) loader.ahead(ahead);
      },
      () => {},
    );
    return wanted;
  };
}
