/** Why objects are left out whole, by their kind as the index knows it. */
import type { Profile } from '#shared/contract/deidentify.ts';
import type { Kind } from '../store/kinds.ts';
import type { DeidentifyTask } from './types.ts';
import { withholdCode, type WithholdCode } from './withhold.ts';

/** Judges each kind once: a hundred thousand series are of a few dozen. */
export function codeOfKind(
  profile: Pick<Profile, 'retain' | 'clean'>,
  documents?: DeidentifyTask['documents'],
): (what: Kind) => WithholdCode | null {
  const known = new Map<Kind, WithholdCode | null>();
  return (what) => {
    let code = known.get(what);
    if (code === undefined) {
      const { rows, columns, samples, ...texts } = what;
      const facts = { ...texts, rows: Math.max(rows, columns), samples: samples === -1 ? null : samples };
      known.set(what, (code = withholdCode(facts, profile, undefined, documents)));
    }
    return code;
  };
}
