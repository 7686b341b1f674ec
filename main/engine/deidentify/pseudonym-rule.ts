/** Names for patients by rule: a keyed code, or a running number in keyed order; what was given once is given again. */
import type { PseudonymRule } from '#shared/contract/identity.ts';
import { Failure } from '#shared/failure.ts';
import { keyed } from '../secrets.ts';

export const defaultRule: PseudonymRule = { style: 'code', prefix: 'FP-', missing: 'withhold' };
const defaultDigits = { code: 8, number: 4, table: 8 } as const;
export const digitsOf = ({ style, digits }: PseudonymRule): number => digits ?? defaultDigits[style];

/** What tells the names of one rule from those of another. The table's own names count as one rule. */
export const ruleName = (rule: PseudonymRule): string =>
  rule.style === 'table' ? 'table' : JSON.stringify([rule.style, rule.prefix, digitsOf(rule)]);

export interface Person {
  id: number;
  scope: string;
  patientId: string;
}

const personText = ({ scope, patientId }: Omit<Person, 'id'>, attempt: number): string =>
  JSON.stringify(attempt === 0 ? [scope, patientId] : [scope, patientId, attempt]);

/**
 * The prefix and some keyed digits: says nothing about site or order. Without letters no name, initial or word ever stands in it;
 * with 4 to 9 as the first digit it does not look like a date.
 */
export function codeOf(key: Buffer, rule: PseudonymRule, person: Omit<Person, 'id'>, attempt = 0): string {
  // 80 keyed bits as a fraction of one: a longer code begins like a shorter one.
  const fraction = BigInt(`0x${keyed(key, personText(person, attempt)).subarray(0, 10).toString('hex')}`);
  const tens = 10n ** BigInt(digitsOf(rule) - 1);
  return rule.prefix + String(4n * tens + ((fraction * 6n * tens) >> 80n));
}

/**
 * The name of every person. Those in `registered` (by row id) keep theirs; `taken` are all names ever given under the rule,
 * also to people who are no longer there: no name is given twice. Throws `refused` where the digits do not suffice.
 */
export function pseudonymsByRule(
  key: Buffer,
  rule: PseudonymRule,
  persons: readonly Person[],
  registered: ReadonlyMap<number, string> = new Map(),
  taken: Iterable<string> = [],
): Map<number, string> {
  const used = new Set(taken);
  const names = new Map(registered);
  for (const name of registered.values()) used.add(name);
  const fresh = persons.filter(({ id }) => !registered.has(id));
  if (rule.style === 'number') {
    const digits = digitsOf(rule);
    let last = 0;
    for (const name of used) last = Math.max(last, Number(/\d+$/.exec(name.slice(rule.prefix.length))?.[0] ?? 0));
    const ordered = fresh
      .map((person) => ({ id: person.id, order: keyed(key, personText(person, 0)).toString('hex') }))
      .sort((a, b) => (a.order < b.order ? -1 : 1));
    if (last + ordered.length >= 10 ** digits)
      throw new Failure(
        'refused',
        `Pseudonyms of ${digits} digits do not suffice for ${(last + ordered.length).toLocaleString('en')} patients. Choose more digits.`,
      );
    for (const { id } of ordered) names.set(id, rule.prefix + String((last += 1)).padStart(digits, '0'));
    return names;
  }
  for (const person of fresh) {
    let name = '';
    for (let attempt = 0; name === '' || used.has(name); attempt += 1) {
      if (attempt > 1000)
        throw new Failure(
          'refused',
          `Codes of ${digitsOf(rule)} digits do not suffice for so many patients. Choose more digits.`,
        );
      name = codeOf(key, rule, person, attempt);
    }
    used.add(name);
    names.set(person.id, name);
  }
  return names;
}
