/** The images of a series as one stack: which frame stands where. */
interface Stacked {
  id: number;
  frames: number;
}

/** Place of every instance's first frame, and the number of all frames at the end. */
export function startsOf(instances: readonly Stacked[]): number[] {
  const starts = [0];
  for (const { frames } of instances) starts.push(starts.at(-1)! + frames);
  return starts;
}

export function placeAt(
  instances: readonly Stacked[],
  starts: readonly number[],
  at: number,
): { instance: number; frame: number } | undefined {
  const which = starts.findLastIndex((start) => start <= at);
  const found = instances[which];
  return found && { instance: found.id, frame: at - starts[which]! };
}
