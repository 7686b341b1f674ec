/** Measures against peers of the same run: alternated rounds, medians, ratios with the target and whether it is met. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, renameSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

/** Milliseconds of processor time so far: of this process, its threads, and the tools it waited for. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  let tools = 0;
  try {
    // cutime and cstime (proc(5)), in hundredths of a second; the name in front may hold blanks.
    const fields = readFileSync('/proc/self/stat', 'latin1').split(') ').at(-1)!.split(' ');
    tools = (Number(fields[13]) + Number(fields[14])) * 10;
  } catch {
    // Not told by this system: tools count nothing.
  }
  return (user + system) / 1000 + tools;
}

/** One thing that is timed: `act` handles `units` of something, and may take its time. */
export interface Contender {
  name: string;
  units: number;
  /** What has to be made ready for a round, and is not timed. */
  before?: () => void;
  act: () => void | Promise<void>;
}

let setAside = 0;
/**
 * Takes the outputs of the round before out of the way. They are emptied, not deleted: for minutes ext4 looks at every
 * deleted inode again before it gives a new one, which took a third of a millisecond a file and no release pays.
 */
export function putAside(folder: string): void {
  if (!existsSync(folder)) return;
  const aside = `${folder}-${(setAside += 1)}`;
  renameSync(folder, aside);
  for (const entry of readdirSync(aside, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) truncateSync(join(entry.parentPath, entry.name), 0);
}

export const has = (tool: string): boolean => spawnSync('which', [tool]).status === 0;
export const runTool = (tool: string, ...args: string[]): void =>
  void execFileSync(tool, args, { stdio: 'ignore', maxBuffer: 2 ** 28 });

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};

/** Counts the processor time of a contender's rounds, which what else the machine does changes little; the first warms up. */
export function counting(contender: Contender): Contender & { millisecondsEach: () => number } {
  const rounds: number[] = [];
  return {
    ...contender,
    async act() {
      const before = processorTime();
      await contender.act();
      rounds.push(processorTime() - before);
    },
    millisecondsEach: () => median(rounds.slice(1)) / contender.units,
  };
}

/**
 * Units a second of each contender: the median of its rounds. Every round runs all of them one after another, so that
 * what else the machine does meets all alike; a first round that warms the cache does not count.
 */
export async function race(contenders: readonly Contender[], rounds: number): Promise<Map<string, number>> {
  const rates = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round += 1)
    for (const { name, units, before, act } of contenders) {
      before?.();
      const start = performance.now();
      await act();
      if (round > 0) rates.get(name)!.push((units / (performance.now() - start)) * 1000);
    }
  return new Map([...rates].map(([name, values]) => [name, median(values)]));
}

const whole = (value: number): string => Math.round(value).toLocaleString('en');

/** One line a target: `3.4 x gdcmscanner (8,420/s) · at least 3 x: met`. */
export function reportRatios(
  title: string,
  unit: string,
  rates: ReadonlyMap<string, number>,
  ours: string,
  targets: readonly { peer: string; atLeast: number }[],
): void {
  const mine = rates.get(ours)!;
  console.log(`${title}: ${whole(mine)} ${unit}/s`);
  for (const { peer, atLeast } of targets) {
    const theirs = rates.get(peer);
    if (theirs === undefined) console.log(`  ${peer} is not installed: not compared`);
    else
      reportLine(
        `${(mine / theirs).toFixed(2)} x ${peer} (${whole(theirs)}/s)`,
        `at least ${atLeast} x`,
        mine / theirs >= atLeast,
      );
  }
}
export const reportLine = (found: string, target: string, met: boolean): void =>
  console.log(`  ${found} · ${target}: ${met ? 'met' : 'MISSED'}`);
