/** Worker task: what is suggested for distinct values, for anybody and for each patient that carries them. */
import type { Profile } from '#shared/contract/deidentify.ts';
import { holdsSomebody } from './judge-text.ts';
import { identifiersFrom, identifiersUnder } from './identifiers.ts';
import { isMultiple, suggestByMode, type TextMode } from './suggest-by-mode.ts';
import type { TextSuggestion } from './suggest-text.ts';
import type { Identifier } from './types.ts';

export interface ValueRow {
  id: number;
  vr: string;
  mode: TextMode;
  value: string;
}
export interface PatientValues {
  patient: number;
  identifiers: readonly Identifier[];
  /** Days by which dates in text are moved; absent where dates are not moved. */
  days?: number;
  values: ValueRow[];
}
export type ValueHit = TextSuggestion & { value: number; patient: number; names: boolean };

const nobody = identifiersFrom([]);

/** What is suggested where it is not known whose a value is: the same values stand with most patients. */
const ofNobody = new Map<string, TextSuggestion>();
function suggestForNobody(mode: TextMode, value: string, multiple: boolean): TextSuggestion {
  const key = `${mode} ${multiple} ${value}`;
  let known = ofNobody.get(key);
  if (!known) {
    if (ofNobody.size >= 10_000) ofNobody.clear();
    ofNobody.set(key, (known = suggestByMode(mode, value, nobody, { multiple })));
  }
  return known;
}

/** The suggestion for each value without knowing whose it is. */
export const judgeValues = ({ values }: { values: ValueRow[] }): (TextSuggestion & { value: number })[] =>
  values.map(({ id, vr, mode, value }) => ({
    value: id,
    ...suggestForNobody(mode, value, isMultiple(vr)),
  }));

const same = (one: TextSuggestion, other: TextSuggestion): boolean =>
  one.action === other.action && one.after === other.after && one.sure === other.sure;

/** For each patient the values that are judged otherwise once it is known whose they are. */
export function judgePatients({
  retain,
  patients,
}: {
  retain: Profile['retain'];
  patients: PatientValues[];
}): ValueHit[] {
  const hits: ValueHit[] = [];
  for (const { patient, identifiers, days, values } of patients) {
    const known = identifiersUnder({ retain }, identifiers);
    for (const { id, vr, mode, value } of values) {
      const multiple = isMultiple(vr);
      const options = days === undefined ? { multiple } : { multiple, days };
      const aware = suggestByMode(mode, value, known, options);
      const names = holdsSomebody(value, known, { mode, multiple });
      if (names || !same(aware, suggestForNobody(mode, value, multiple)))
        hits.push({ value: id, patient, names, ...aware });
    }
  }
  return hits;
}
