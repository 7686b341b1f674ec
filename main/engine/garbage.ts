/** Looks for garbage where a long piece of work ends. */
import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** MB of heap and buffers of a thread below which little is gained. */
const worthIt = 56;
/** Ms between two looks, which take up to a tenth of a second each. */
const every = 10_000;
let last = -Infinity;

/**
 * V8 by itself waits until a heap has outgrown what was alive in it when it last looked: what a short piece of work took
 * stays throughout the long one that follows, in each of half a dozen threads.
 */
export function collectGarbage(): void {
  const now = performance.now();
  const { total_heap_size: heap, external_memory: buffers } = getHeapStatistics();
  if (now - last < every || heap + buffers < worthIt * 2 ** 20) return;
  last = now;
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}
