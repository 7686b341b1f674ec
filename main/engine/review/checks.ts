/** Checks of the review step itself: somebody signed what stands now, and the record of decisions is unbroken. */
import type { Check } from '#shared/contract/checks.ts';
import type { Signature } from '#shared/contract/review.ts';

/** Pure. */
export function reviewChecks(signatures: readonly Signature[], trailHolds: boolean): Check[] {
  const current = signatures.filter((signature) => signature.current).length;
  const stale = signatures.length - current;
  return [
    {
      id: 'review.signed',
      step: 'review',
      title: 'Signed by at least one person',
      why: 'Somebody answers for what is published; a signature only counts for exactly what its signer saw.',
      guideline: 'FAIR R1.2; CLAIM 2024; institutional data access committees',
      severity: 'block',
      kind: 'documentation',
      status: current > 0 ? 'pass' : 'fail',
      evidence: {
        text:
          current > 0
            ? `${current} of ${signatures.length} signatures count for the present state.`
            : stale > 0
              ? `${stale} ${stale === 1 ? 'signature no longer counts' : 'signatures no longer count'}: something changed after signing.`
              : 'Nobody has signed yet.',
        link: '#/review',
      },
      ...(current > 0 ? {} : { fix: { text: 'Look through every step, then sign below.', link: '#/review' } }),
    },
    {
      id: 'review.trail',
      step: 'review',
      title: 'The record of decisions is unbroken',
      why: 'Each decision is chained to the one before; a break means that the project file was edited from outside.',
      guideline: 'GxP audit trail (21 CFR 11.10 e)',
      severity: 'block',
      kind: 'documentation',
      status: trailHolds ? 'pass' : 'fail',
      evidence: {
        text: trailHolds
          ? 'Every entry follows from its predecessor.'
          : 'An entry of the audit trail does not follow from its predecessor.',
      },
      ...(trailHolds
        ? {}
        : { fix: { text: 'Restore the project from a copy made before it was edited from outside.' } }),
    },
  ];
}
