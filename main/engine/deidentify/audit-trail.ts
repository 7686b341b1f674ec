/** The audit trail of one object: what was done to which attribute and by which rule. Holds no value of the file. */
import { hash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { formatPath } from '../dicom/tags.ts';
import type { Element } from '../dicom/types.ts';
import type { Decision, Trace } from './context.ts';
import type { FileTrail } from './types.ts';

/** One attribute, nested ones by the sequences above them without item numbers; each combination once a file. */
export type TrailRow = [path: string, action: string, rule: string];

const mostKept = 1000;

/** Small numbers for things that come again and again. */
class Numbers<T> {
  readonly values: T[] = [];
  readonly #known = new Map<string, number>();
  of(name: string, value: T): number {
    let number = this.#known.get(name);
    if (number === undefined) {
      this.#known.set(name, (number = this.values.length));
      this.values.push(value);
    }
    return number;
  }
}
let paths = new Numbers<string>();
let creators = new Numbers<string | undefined>();
let rules = new Numbers<Pick<Decision, 'action' | 'why'>>();
/** Finished trails by what was recorded: slices of a series have the same. */
const finished = new Map<string, Required<Omit<FileTrail, 'rules'>>>();

function forget(): void {
  finished.clear();
  paths = new Numbers();
  creators = new Numbers();
  rules = new Numbers();
}

/** Numbers for one file at a time; what is recorded must be finished before the next one is begun. */
export function beginTrail(): { trace: Trace; finish(): FileTrail } {
  if (finished.size > mostKept) forget();
  const recorded: number[] = [];
  const counts: number[] = [];
  return {
    trace(_, element: Element, { action, why }, path) {
      const rule = rules.of(`${action} ${why}`, { action, why });
      recorded.push(paths.of(path, path), element.tag, creators.of(element.creator ?? '', element.creator), rule);
      counts[rule] = (counts[rule] ?? 0) + 1;
    },
    finish() {
      const key = hash('sha1', new Uint8Array(Uint32Array.from(recorded).buffer), 'hex');
      let trail = finished.get(key);
      if (!trail) finished.set(key, (trail = packed(recorded)));
      const applied = Object.entries(counts).map(([rule, elements]): FileTrail['rules'][number] => {
        const { action, why } = rules.values[Number(rule)]!;
        return [action, why, elements];
      });
      return { ...trail, rules: applied };
    },
  };
}

function packed(recorded: readonly number[]): Required<Omit<FileTrail, 'rules'>> {
  const rows = new Map<string, TrailRow>();
  for (let index = 0; index < recorded.length; index += 4) {
    const [path, tag, creator, rule] = recorded.slice(index, index + 4) as [number, number, number, number];
    const { action, why } = rules.values[rule]!;
    const whole = (paths.values[path] ?? '') + formatPath([{ tag, creator: creators.values[creator] }]);
    rows.set(`${whole} ${action} ${why}`, [whole, action, why]);
  }
  const text = JSON.stringify([...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row));
  return { digest: hash('sha256', text, 'hex').slice(0, 32), rows: new Uint8Array(gzipSync(text)) };
}

export const unpackTrail = (rows: Uint8Array): TrailRow[] =>
  JSON.parse(gunzipSync(rows).toString('utf8')) as TrailRow[];
