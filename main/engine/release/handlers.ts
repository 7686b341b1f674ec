/** Step 9, release: what would be packaged, whether it may be, writing it and verifying it. */
import { basename, join } from 'node:path';
import type { Sentence } from '#shared/contract/steps.ts';
import { withheldByIndex } from '../deidentify/handlers.ts';
import type { JobHandle } from '../jobs.ts';
import type { ReadingWorkspace, Step, WritingWorkspace } from '../step.ts';
import { outsideOfProject } from '../safe-place.ts';
import { planCounts, releaseRows } from '../store/release.ts';
import { gateOf } from './gate.ts';
import { settingsScope } from './inputs.ts';
import { allChecks, ownChecks, planRelease, previewCard } from './plan.ts';
import { grouped } from './text.ts';
import { verifyRelease } from './verify-release.ts';
import { packageFolders, runProof } from './prove-withdrawals.ts';
import { noticeText, runWithdrawal, undoWithdrawal, withdraw, withdrawalList } from './withdraw.ts';
import { writeMedium } from './write-medium.ts';
import { prepareOut, refuseUnlessOpen, writeRelease } from './write-release.ts';

export { verifyPackage } from './verify-package.ts';

function headline(workspace: ReadingWorkspace): Sentence {
  const written = releaseRows(workspace.db).find((row) => row.state === 'written');
  const counts = planCounts(workspace.db);
  const withheld = withheldByIndex(workspace).reduce((sum, row) => sum + row.instances, 0);
  const { reasons } = gateOf(allChecks(workspace));
  return [
    {
      text: `${grouped(Math.max(0, counts.instances - withheld))} objects of ${grouped(counts.patients)} patients`,
      link: '#/release?view=contents',
    },
    { text: ' can be packaged' },
    ...(withheld
      ? [{ text: ', ' }, { text: `${grouped(withheld)} are withheld`, link: '#/deidentify?view=withheld' }]
      : []),
    ...(reasons.length
      ? [
          { text: '; ' },
          {
            text: `${reasons.length} ${reasons.length === 1 ? 'check blocks' : 'checks block'} a release`,
            link: '#/review?state=block',
          },
        ]
      : []),
    {
      text: written
        ? `; ${written.name} was written${written.draft ? ' as a draft' : ''}.`
        : '; nothing is written yet.',
    },
  ];
}

async function runMedium(
  job: JobHandle,
  { folder, out }: { folder: string; out: string },
  workspace: WritingWorkspace,
): Promise<Record<string, unknown>> {
  job.phase('Copying objects', 0, 'objects');
  const place = join(out, `${basename(folder)}.medium`);
  const medium = await writeMedium(
    folder,
    place,
    (done, total) => job.progress(done, total),
    job.signal,
    (input) => workspace.pool.run('copyToMedium', input, { signal: job.signal }),
  );
  return { ...medium };
}

const documentOf = { json: 'dataset-card.json', readme: 'README.md', html: 'index.html' } as const;

export const releaseStep: Step<'release'> = {
  id: 'release',
  queries: {
    'release.plan': (workspace) => planRelease(workspace),
    'release.card': async (workspace, { format }) => ({
      text: (await previewCard(workspace)).documents.get(documentOf[format])!,
    }),
    'release.withdrawals': withdrawalList,
    'release.withdrawalNotice': (workspace, { number }) => noticeText(workspace, number),
    'release.list': (workspace) => releaseRows(workspace.db),
  },
  commands: {
    'release.saveSettings'(workspace, { settings }) {
      workspace.decisions.decide({
        step: 'release',
        title: 'change the release settings',
        changes: [{ scope: settingsScope, key: '', value: settings }],
      });
      workspace.changed('release');
      return {};
    },
    'release.write'(workspace, input) {
      refuseUnlessOpen(workspace, input.draft);
      return workspace.jobs.start('release.write', input.draft ? 'Write a draft package' : 'Write the package', {
        ...input,
        out: prepareOut(workspace, input.out),
      });
    },
    'release.withdraw': withdraw,
    'release.undoWithdrawal'(workspace, { number }) {
      undoWithdrawal(workspace, number);
      return {};
    },
    'release.proveWithdrawals'(workspace, { folder }) {
      packageFolders(folder);
      return workspace.jobs.start('release.prove', 'Search a package for withdrawn patients', { folder });
    },
    'release.writeMedium': (workspace, { folder, out }) =>
      workspace.jobs.start('release.medium', 'Write a medium with DICOMDIR', {
        folder,
        out: outsideOfProject(workspace, out),
      }),
    'release.verify': (workspace, input) => workspace.jobs.start('release.verify', 'Verify a package', input),
  },
  checks: ownChecks,
  headline,
  /** Access has no default: until it is chosen, a decision waits. */
  waiting: (workspace) =>
    ownChecks(workspace).filter((check) => check.id === 'release.access' && check.status === 'fail').length,
  jobs: {
    'release.write': writeRelease,
    'release.verify': verifyRelease,
    'release.medium': runMedium,
    'release.withdraw': runWithdrawal,
    'release.prove': runProof,
  },
};
