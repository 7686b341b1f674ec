/** Packages what a project holds, if its gate is open, and verifies what was written. */
import type { Output as Answer } from '#shared/contract/index.ts';
import { VerifyReport } from '#shared/contract/release.ts';
import { Failure } from '#shared/failure.ts';
import type { CommandEngine } from './engine.ts';
import { Refusal } from './output.ts';

type Plan = Answer<'release.plan'>;
export interface Packaged {
  folder: string;
  name: string;
  draft: boolean;
  packaged: number;
  withheld: number;
  bytes: number;
  plan: Plan;
  verified: VerifyReport;
}

/** What keeps the gate shut: everything for a release, what concerns privacy for a draft. */
export const holding = (plan: Pick<Plan, 'gate'>, draft: boolean): Plan['gate']['reasons'] =>
  plan.gate.open
    ? []
    : draft
      ? plan.gate.reasons.filter((reason) => reason.privacy || reason.check === 'release.content')
      : plan.gate.reasons;

/** Throws Refusal where the gate is shut, and Failure `unreadable` where the written package does not verify. */
export async function packageWorkspace(
  engine: CommandEngine,
  { out, draft }: { out: string; draft: boolean },
): Promise<Packaged> {
  // Quick where nothing changed since it was done.
  await engine.job('deidentify.survey', {});
  const plan = await engine.call('release.plan', {});
  const open = holding(plan, draft);
  if (open.length)
    throw new Refusal(
      draft
        ? 'Nothing was written: a draft keeps every privacy rule.'
        : 'Nothing was released: these checks are open. A draft can be written with --draft.',
      open.map(({ title, text, privacy }) => ({ title, text, privacy })),
    );
  await engine.job('release.write', { out, draft });
  const release = (await engine.call('release.list', {})).find(
    (row) => row.state === 'written' && row.name === plan.name && row.version === plan.version,
  );
  if (!release)
    throw new Failure('internal', 'The package was written, but the project does not list it. Run the command again.');
  const job = await engine.job('release.verify', { folder: release.folder });
  const verified = VerifyReport.parse(job.result?.['report'] ?? job.result);
  if (!verified.ok)
    throw new Failure(
      'unreadable',
      `The package was written but does not verify: ${verified.checks
        .filter(({ ok }) => !ok)
        .map(({ title, detail }) => `${title}: ${detail}`)
        .join(' ')}`,
    );
  const { folder, name, packaged, withheld, bytes } = release;
  return { folder, name, draft: release.draft, packaged, withheld, bytes, plan, verified };
}
