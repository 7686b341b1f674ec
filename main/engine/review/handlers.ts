/** Step 8, review: every check in one list, waivers, and signatures bound to what was seen. */
import type { Check } from '#shared/contract/checks.ts';
import type { Signature } from '#shared/contract/review.ts';
import type { Sentence } from '#shared/contract/steps.ts';
import { Failure } from '#shared/failure.ts';
import { cohortStep } from '../cohort/handlers.ts';
import { deidentifyStep } from '../deidentify/handlers.ts';
import { labelsStep } from '../labels/handlers.ts';
import { libraryStep } from '../library/handlers.ts';
import { licenseStep } from '../license/handlers.ts';
import { qualityStep } from '../quality/handlers.ts';
import { referenceStep } from '../reference/handlers.ts';
import type { ReadingWorkspace, Step } from '../step.ts';
import { checksOf } from '../step-state.ts';
import { auditHolds, readDecisions } from '../store/decisions.ts';
import { reviewChecks } from './checks.ts';
import { reviewDigest, signatureScope } from './digest.ts';
import { cannotWaive, layWaivers, waiverScope } from './waivers.ts';

export { reviewDigest } from './digest.ts';

/** Signatures as they stand, each with whether it still counts. */
export function signatures(workspace: ReadingWorkspace): { digest: string; signatures: Signature[] } {
  const digest = reviewDigest(workspace);
  return { digest, signatures: signaturesFor(workspace, () => digest) };
}

/** The digest follows every instance: it is asked for only where there is a signature to compare it with. */
function signaturesFor(workspace: ReadingWorkspace, digest: () => string): Signature[] {
  const rows = [...readDecisions<Omit<Signature, 'current'>>(workspace.db, signatureScope).values()];
  if (!rows.length) return [];
  const now = digest();
  return rows.sort((a, b) => (a.at < b.at ? -1 : 1)).map((row) => ({ ...row, current: row.reviewed === now }));
}
const standing = (workspace: ReadingWorkspace): Signature[] => signaturesFor(workspace, () => reviewDigest(workspace));

const before = [libraryStep, qualityStep, deidentifyStep, cohortStep, labelsStep, referenceStep, licenseStep] as const;

const ownChecks = (workspace: ReadingWorkspace): Check[] => reviewChecks(standing(workspace), auditHolds(workspace.db));

/** Every check up to and including review, waivers laid over; the release step adds its own. */
export const checksBeforeRelease = (workspace: ReadingWorkspace): Check[] =>
  layWaivers(workspace, [...before.flatMap((step) => checksOf(workspace, step as Step)), ...ownChecks(workspace)]);

function findCheck(workspace: ReadingWorkspace, id: string): Check {
  const check = checksBeforeRelease(workspace).find((candidate) => candidate.id === id);
  if (!check) throw new Failure('not-found', `There is no check ${JSON.stringify(id)}.`);
  return check;
}

function headline(workspace: ReadingWorkspace): Sentence {
  const checks = checksBeforeRelease(workspace).filter((check) => check.status !== 'not-applicable');
  const blocking = checks.filter((check) => check.status === 'fail' && check.severity === 'block').length;
  const waived = checks.filter((check) => check.status === 'waived').length;
  const holding = checks.filter((check) => check.status === 'pass').length;
  const signed = standing(workspace).filter((signature) => signature.current).length;
  return [
    { text: `${holding} of ${checks.length} checks`, link: '#/review?state=pass' },
    { text: ' hold, ' },
    { text: `${blocking} block`, link: '#/review?state=block' },
    ...(waived ? [{ text: ', ' }, { text: `${waived} waived`, link: '#/review?state=waived' }] : []),
    { text: signed ? `; signed by ${signed}.` : '; nobody has signed what stands now.' },
  ];
}

export const reviewStep: Step<'review'> = {
  id: 'review',
  queries: {
    'review.state': (workspace) => signatures(workspace),
  },
  commands: {
    'review.sign'(workspace, input) {
      const digest = reviewDigest(workspace);
      if (input.reviewed !== digest)
        throw new Failure(
          'conflict',
          'Something changed since this page was read. Look at what stands now, then sign again.',
        );
      const [name, role, statement] = [input.name.trim(), input.role.trim(), input.statement.trim()];
      if (!name || !role || !statement)
        throw new Failure('invalid-input', 'A signature needs a name, a role and a statement.');
      const value = { name, role, statement, at: new Date().toISOString(), reviewed: digest };
      workspace.decisions.decide({
        step: 'review',
        title: `sign as ${name}`,
        changes: [{ scope: signatureScope, key: name, value }],
      });
      workspace.changed('review');
      return {};
    },
    'review.withdrawSignature'(workspace, { name }) {
      const removed = workspace.decisions.decide({
        step: 'review',
        title: `withdraw the signature of ${name}`,
        changes: [{ scope: signatureScope, key: name.trim(), value: undefined }],
      });
      if (!removed) throw new Failure('not-found', 'There is no signature under this name.');
      workspace.changed('review');
      return {};
    },
    'review.waive'(workspace, { check: id, role, reason }) {
      const refusal = id.startsWith('release.')
        ? 'This check is about the release itself and is met by doing what it asks.'
        : cannotWaive(findCheck(workspace, id));
      if (refusal) throw new Failure('refused', refusal);
      if (!role.trim() || reason.trim().length < 10)
        throw new Failure(
          'invalid-input',
          'A waiver needs the role of who waives and a reason of at least 10 characters; both are printed in the card.',
        );
      workspace.decisions.decide({
        step: 'review',
        title: `waive ${id}`,
        changes: [{ scope: waiverScope, key: id, value: { role: role.trim(), reason: reason.trim() } }],
      });
      workspace.changed('review');
      return {};
    },
    'review.unwaive'(workspace, { check }) {
      const removed = workspace.decisions.decide({
        step: 'review',
        title: `take back the waiver of ${check}`,
        changes: [{ scope: waiverScope, key: check, value: undefined }],
      });
      if (!removed) throw new Failure('not-found', 'This check has no waiver.');
      workspace.changed('review');
      return {};
    },
  },
  checks: ownChecks,
  headline,
  /** One decision waits here: a signature for what stands now. */
  waiting: (workspace) => (standing(workspace).some((signature) => signature.current) ? 0 : 1),
};
