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
let rules: Pick<Decision, 'action' | 'why'>[] = [];
/** Numbers of rules by reason, then by action: no text is put together for each element. */
let numbers = new Map<string, Map<string, number>>();
function ruleNumber({ action, why }: Decision): number {
  let actions = numbers.get(why);
  if (!actions) numbers.set(why, (actions = new Map<string, number>()));
  let number = actions.get(action);
  if (number === undefined) {
    actions.set(action, (number = rules.length));
    rules.push({ action, why });
  }
  return number;
}
/** Finished trails by what was recorded: slices of a series have the same. */
const finished = new Map<string, Required<Omit<FileTrail, 'rules'>>>();

function forget(): void {
  finished.clear();
  paths = new Numbers();
  creators = new Numbers();
  rules = [];
  numbers = new Map();
}

/** Four numbers an element: path, tag, creator, rule. */
let recorded = new Uint32Array(4 * 1024);

/** Numbers for one file at a time; what is recorded must be finished before the next one is begun. */
export function beginTrail(): { trace: Trace; finish(): FileTrail } {
  if (finished.size > mostKept) forget();
  const counts = new Map<number, number>();
  let length = 0;
  return {
    trace(_, element: Element, decision, path) {
      const rule = ruleNumber(decision);
      if (length === recorded.length) {
        const longer = new Uint32Array(2 * length);
        longer.set(recorded);
        recorded = longer;
      }
      recorded[length++] = paths.of(path, path);
      recorded[length++] = element.tag;
      recorded[length++] = creators.of(element.creator ?? '', element.creator);
      recorded[length++] = rule;
      counts.set(rule, (counts.get(rule) ?? 0) + 1);
    },
    finish() {
      const own = recorded.subarray(0, length);
      const key = hash('sha1', new Uint8Array(own.buffer, 0, own.byteLength), 'hex');
      let trail = finished.get(key);
      if (!trail) finished.set(key, (trail = packed(own)));
      const applied = Array.from(counts, ([rule, elements]): FileTrail['rules'][number] => {
        const { action, why } = rules[rule]!;
        return [action, why, elements];
      });
      return { ...trail, rules: applied };
    },
  };
}

function packed(recorded: Uint32Array): Required<Omit<FileTrail, 'rules'>> {
  const rows = new Map<string, TrailRow>();
  for (let index = 0; index < recorded.length; index += 4) {
    const [path, tag, creator, rule] = recorded.subarray(index, index + 4) as unknown as [
      number,
      number,
      number,
      number,
    ];
    const { action, why } = rules[rule]!;
    const whole = (paths.values[path] ?? '') + formatPath([{ tag, creator: creators.values[creator] }]);
    rows.set(`${whole} ${action} ${why}`, [whole, action, why]);
  }
  const text = JSON.stringify([...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row));
  return { digest: hash('sha256', text, 'hex').slice(0, 32), rows: new Uint8Array(gzipSync(text)) };
}

export const unpackTrail = (rows: Uint8Array): TrailRow[] =>
  JSON.parse(gunzipSync(rows).toString('utf8')) as TrailRow[];
