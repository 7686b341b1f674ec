/** Gathers "something changed": the first is said at once, the others together at most five times a second. */

const every = 200; // ms

export interface Announcer {
  changed(reason: string): void;
}

export function createAnnouncer(say: (reason: string) => void): Announcer {
  const reasons = new Set<string>();
  let last = -Infinity;
  let timer: NodeJS.Timeout | undefined;
  function flush(): void {
    timer = undefined;
    last = performance.now();
    const reason = [...reasons].join(' ');
    reasons.clear();
    say(reason);
  }
  return {
    changed(reason) {
      reasons.add(reason);
      if (timer) return;
      const wait = every - (performance.now() - last);
      if (wait <= 0) flush();
      else timer = setTimeout(flush, wait);
    },
  };
}
