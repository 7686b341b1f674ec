/** Lays the curator's waivers over the checks: a waiver needs a role and a reason, and privacy is never waived. */
import type { Check } from '#shared/contract/checks.ts';
import type { ReadingWorkspace } from '../step.ts';
import { readDecisions } from '../store/decisions.ts';

export interface Waiver {
  role: string;
  reason: string;
}
export const waiverScope = 'review.waiver';

/** Why a check may not be waived, as a sentence, or null where it may. */
export function cannotWaive(check: Check): string | null {
  if (check.kind === 'privacy')
    return 'A privacy check cannot be waived: what may identify a person has to be solved, not explained.';
  if (check.step === 'release' || check.step === 'review')
    return 'This check is about the release itself and is met by doing what it asks.';
  return null;
}

/** Pure: only failing checks that may be waived change; a waiver without role or reason counts for nothing. */
export const applyWaivers = (checks: readonly Check[], waivers: ReadonlyMap<string, Waiver>): Check[] =>
  checks.map((check) => {
    const waiver = waivers.get(check.id);
    if (check.status !== 'fail' || !waiver || cannotWaive(check) || !waiver.role.trim() || !waiver.reason.trim())
      return check;
    return { ...check, status: 'waived', waiver: { role: waiver.role, reason: waiver.reason } };
  });

export const layWaivers = (workspace: ReadingWorkspace, checks: Check[]): Check[] =>
  applyWaivers(checks, readDecisions<Waiver>(workspace.db, waiverScope));
