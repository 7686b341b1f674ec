/** UIDs that a hospital made of the patient's ID, accession number or birth date: they are replaced also where UIDs are kept. */
import { isSentinelBirth } from './dates.ts';
import { isWellKnownUid } from './identity.ts';
import { dayForms } from './text-dates.ts';
import type { Identifier } from './types.ts';

const fewest = 6; // digits; fewer stand in UIDs by chance

interface Leading {
  /** Digits that lead to the patient wherever they stand in a UID. */
  digits: ReadonlySet<string>;
  /** Birth dates as components of their own: .1961.5.3. */
  days: readonly string[];
}
// One list for all slices of a series, one for all files of a patient.
const lists = new WeakMap<readonly Identifier[], Leading>();

function leadingOf(identifiers: readonly Identifier[]): Leading {
  const known = lists.get(identifiers);
  if (known) return known;
  const digits = new Set<string>();
  const days: string[] = [];
  const add = (run: string): void => {
    const bare = run.replace(/^0+/, '');
    if (bare.length >= fewest && !/^(.)\1*$/.test(bare)) digits.add(bare);
  };
  for (const { kind, value } of identifiers) {
    if (kind === 'patient-id' || kind === 'accession') {
      for (const run of value.match(/\d+/g) ?? []) add(run);
      // 123-456-78: the separators are left out where it becomes part of a UID.
      if (/^[\d\s./-]+$/.test(value)) add(value.replace(/\D/g, ''));
    } else if (kind === 'birth-date' && /^\d{8}$/.test(value) && !isSentinelBirth(value)) {
      for (const form of dayForms(value)) add(form);
      const [year, month, day] = [value.slice(0, 4), Number(value.slice(4, 6)), Number(value.slice(6))];
      days.push(`.${year}.${month}.${day}.`, `.${day}.${month}.${year}.`, `.${month}.${day}.${year}.`);
    }
  }
  const leading = { digits, days };
  lists.set(identifiers, leading);
  return leading;
}

/** True of a UID in which an ID or accession number of six digits and more, or the birth date, of these identifiers stands. */
export function leadsToPatient(identifiers: readonly Identifier[], uid: string): boolean {
  const { digits, days } = leadingOf(identifiers);
  if (digits.size === 0 && days.length === 0) return false;
  const found = (): boolean => {
    for (const run of digits) if (uid.includes(run)) return true;
    const parts = `.${uid}.`;
    return days.some((day) => parts.includes(day));
  };
  return found() && !isWellKnownUid(uid);
}
