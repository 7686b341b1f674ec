/** Whether a package may be written. Pure over checks. */
import type { Check } from '#shared/contract/checks.ts';
import type { Output } from '#shared/contract/index.ts';

/** Why every package of this version is a draft, whatever is decided; null: none has to be. */
export const draftReason: string | null = null;

type Reason = Output<'release.plan'>['gate']['reasons'][number];
export interface Gate {
  open: boolean;
  reasons: Reason[];
}

const blocks = (check: Check): boolean => check.status === 'fail' && check.severity === 'block';

const asReason = (check: Check): Reason => ({
  check: check.id,
  title: check.title,
  text: [check.evidence.text, check.fix?.text].filter(Boolean).join(' '),
  privacy: check.kind === 'privacy',
  link: check.fix?.link ?? check.evidence.link ?? `#/${check.step}`,
});

/** A release needs every block to be solved; privacy first. */
export function gateOf(checks: readonly Check[]): Gate {
  const reasons = checks
    .filter(blocks)
    .map(asReason)
    .sort((a, b) => Number(b.privacy) - Number(a.privacy));
  return { open: reasons.length === 0, reasons };
}

/** What still refuses a draft: privacy, and there being nothing to package. */
export const draftReasons = (gate: Gate): Reason[] =>
  gate.reasons.filter((reason) => reason.privacy || reason.check === 'release.content');

/** Everything a draft's card must admit: every failing check, blocking or not. */
export const unmetOf = (checks: readonly Check[]): { check: string; title: string; why: string }[] =>
  checks
    .filter((check) => check.status === 'fail')
    .map((check) => ({ check: check.id, title: check.title, why: check.why }));

/** What of a check leaves the workspace: no evidence, no link, because these may hold values. */
export const publicCheck = ({ id, step, title, guideline, severity, kind, status, waiver }: Check) => ({
  id,
  step,
  title,
  guideline,
  severity,
  kind,
  status,
  ...(waiver ? { waiver } : {}),
});
