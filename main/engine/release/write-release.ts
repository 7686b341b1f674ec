/** The job that writes a package: images, tables, card, archives, a look at the result, and only then its real name. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statfsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Card } from '#shared/contract/card.ts';
import { Failure } from '#shared/failure.ts';
import { cohortSummary } from '../cohort/handlers.ts';
import { currentPlan, openResiduals } from '../deidentify/handlers.ts';
import { syncFolder } from '../durable-files.ts';
import type { JobHandle } from '../jobs.ts';
import { outsideOfProject } from '../safe-place.ts';
import type { ReadingWorkspace, WritingWorkspace } from '../step.ts';
import {
  beginRelease,
  continueRelease,
  endRelease,
  forgetEverything,
  outputCounts,
  plannedBytes,
  planCounts,
  releaseAt,
  type ReleaseRecord,
} from '../store/release.ts';
import { parseBagInfo } from './bag.ts';
import { closeStaging, listFiles, moveTree, openStaging, stagingFolder } from './folder.ts';
import { draftReasons, gateOf } from './gate.ts';
import { writeTciaHandoff } from './handoff-tcia.ts';
import { readSettings, releaseInputs, type ReleaseInputs } from './inputs.ts';
import { allChecks } from './plan.ts';
import { provePackage, type ProvenPackage } from './prove-package.ts';
import { refuseWithdrawn } from './prove-withdrawals.ts';
import { bytesInWords } from './text.ts';
import { verifyPackage } from './verify-package.ts';
import { writeArchives } from './write-archives.ts';
import { writeDocuments, type Run } from './write-documents.ts';
import { writeInstances } from './write-instances.ts';

/** Objects from which on the workers start afresh between images, documents and the last look: less would not be worth it. */
const largePackage = 5000;

export interface WriteInput {
  out: string;
  draft: boolean;
}

/** Throws Failure `refused` with every reason while the package may not be written. */
export function refuseUnlessOpen(workspace: ReadingWorkspace, draft: boolean): void {
  const gate = gateOf(allChecks(workspace));
  const reasons = draft ? draftReasons(gate) : gate.reasons;
  if (reasons.length === 0) return;
  const lines = reasons.map((reason) => `- ${reason.title} (${reason.check})`);
  throw new Failure(
    'refused',
    `Nothing was written. ${draft ? 'A draft cannot lift these checks:' : `These checks must hold first${draftReasons(gate).length === 0 ? ', or write a draft' : ''}:`}\n${lines.join('\n')}`,
  );
}

/** Creates the output folder. Throws `unsafe-place` in the project or in a source folder: neither is written to. */
export function prepareOut(workspace: ReadingWorkspace, out: string): string {
  const real = outsideOfProject(workspace, out);
  try {
    mkdirSync(real, { recursive: true });
  } catch (error) {
    throw new Failure(
      'unavailable',
      `The output folder ${real} cannot be created. Choose a folder that you may write to.`,
      { cause: error },
    );
  }
  return real;
}

const identifierOf = (folder: string): string | undefined => {
  try {
    return parseBagInfo(readFileSync(join(folder, 'bag-info.txt'), 'utf8')).get('External-Identifier');
  } catch {
    return undefined;
  }
};

/** Gives the finished folders their names. Each step can be repeated, so that a crash between two of them heals. */
function publish({
  workspace,
  release,
  staging,
  bag,
  target,
}: Pick<Run, 'workspace' | 'release' | 'staging' | 'bag' | 'target'>): void {
  const archives = join(staging, 'archives');
  const handoff = join(staging, 'handoff');
  if (existsSync(bag)) renameSync(bag, target);
  if (existsSync(archives)) renameSync(archives, `${target}.release`);
  if (existsSync(handoff)) renameSync(handoff, `${target}.handoff`);
  syncFolder(resolve(target, '..'));
  endRelease(workspace.db, release, 'written');
  if (existsSync(staging)) closeStaging(staging);
}

interface Opened {
  release: number;
  timestamp: string;
  done: boolean;
  crashed: boolean;
}

/** Finds or begins the release of a folder. `done` where this very package is there already. */
function openRelease(
  workspace: WritingWorkspace,
  inputs: ReleaseInputs,
  draft: boolean,
  target: string,
  staging: string,
): Opened {
  const plan = createHash('sha256')
    .update(JSON.stringify([inputs.digest, draft, workspace.programVersion]))
    .digest('hex');
  const known = releaseAt(workspace.db, target);
  const taken = [target, `${target}.release`, `${target}.handoff`].find((folder) => existsSync(folder));
  const finish = (row: ReleaseRecord): boolean => row.identifier !== '' && identifierOf(target) === row.identifier;
  if (known?.state === 'written' && known.plan === plan && finish(known))
    return { release: known.id, timestamp: known.timestamp, done: true, crashed: false };
  if (known && known.state !== 'written' && finish(known)) {
    // Ended between two renames: what is there is this release, whole.
    publish({ workspace, release: known.id, staging, bag: join(staging, 'bag'), target });
    if (known.plan === plan) return { release: known.id, timestamp: known.timestamp, done: true, crashed: false };
  }
  if (taken && (known === undefined || known.state === 'written' || existsSync(target)))
    throw new Failure(
      'conflict',
      `${taken} exists already and is not overwritten. Raise the version of the dataset, choose another output folder, or move it away.`,
    );
  const given = inputs.settings.timestamp;
  if (known && known.state !== 'written') {
    const timestamp = given ?? (known.plan === plan ? known.timestamp : new Date().toISOString());
    continueRelease(workspace.db, known.id, plan, Number(draft), timestamp);
    return { release: known.id, timestamp, done: false, crashed: known.state === 'writing' };
  }
  const timestamp = given ?? new Date().toISOString();
  const release = beginRelease(workspace.db, {
    name: inputs.name,
    version: inputs.license.dataset.version,
    draft: Number(draft),
    folder: target,
    plan,
    timestamp,
  });
  return { release, timestamp, done: false, crashed: false };
}

function refuseWithoutSpace(out: string, bytes: number, copies: number, there: number): void {
  const disk = statfsSync(out);
  const free = disk.bavail * disk.bsize;
  const needed = Math.max(0, bytes * copies - there) + 64 * 2 ** 20;
  if (free < needed)
    throw new Failure(
      'disk-full',
      `The package needs about ${bytesInWords(needed)} and the disk of the output folder has ${bytesInWords(free)} left. Free some space, or choose another folder.`,
    );
}

/** What was found in written files has to be looked at before there is a package. */
function refuseResiduals(workspace: WritingWorkspace): void {
  const { open, objects } = openResiduals(workspace);
  if (open === 0) return;
  workspace.changed('deidentify.residuals');
  throw new Failure(
    'refused',
    `${objects === 1 ? 'One object was' : `${objects.toLocaleString('en-US')} objects were`} written that still hold something that identifies, and were taken out again (${open} ${open === 1 ? 'finding' : 'findings'}). There is no package yet: look at each finding in De-identify, Found again, then write the package again; what is written stays written.`,
  );
}

/** Searches folders for withdrawn patients and for the identifiers of all. Throws Failure `refused`. */
async function prove(
  { workspace, job, inputs, documents }: Run,
  folders: string[],
  found: ProvenPackage['found'],
): Promise<void> {
  await refuseWithdrawn(workspace, job, folders);
  job.checkpoint();
  const { profile } = inputs.deidentify;
  const { threshold } = cohortSummary(workspace);
  await provePackage({ workspace, job, folders, documents, found, profile, threshold });
}

/** What an archive is given beside the package. A draft is handed to nobody. */
async function writeHandoff(run: Run, unproven: string, found: ProvenPackage['found']): Promise<void> {
  const { inputs, draft, staging, bag } = run;
  const place = join(staging, 'handoff');
  rmSync(place, { recursive: true, force: true });
  if (draft || !inputs.settings.targets.includes('tcia')) return;
  const folder = join(unproven, 'handoff');
  const card = Card.parse(JSON.parse(readFileSync(join(bag, 'dataset-card.json'), 'utf8')));
  await writeTciaHandoff(run, card, join(folder, 'tcia'));
  await prove({ ...run, documents: bag }, [folder], found);
  moveTree(folder, place);
}

/**
 * What was written from forms and tables may be what a release is refused for, a name in a description for one, and its
 * folder lies outside the project: nothing of it stays. Images were proven one by one and stay for the next attempt.
 */
function dropDocuments(staging: string): void {
  for (const name of ['archives', 'handoff']) rmSync(join(staging, name), { recursive: true, force: true });
  for (const [folder, kept] of [
    ['bag', 'data'],
    ['bag/data', 'dicom'],
  ] as const) {
    const place = join(staging, folder);
    if (!existsSync(place)) continue;
    for (const name of readdirSync(place))
      if (name !== kept) rmSync(join(place, name), { recursive: true, force: true });
  }
}

export async function writeRelease(
  job: JobHandle,
  input: WriteInput,
  workspace: WritingWorkspace,
): Promise<Record<string, unknown>> {
  refuseUnlessOpen(workspace, input.draft);
  const out = prepareOut(workspace, input.out);
  const inputs = await releaseInputs(workspace);
  const target = join(out, inputs.name);
  const staging = stagingFolder(out, inputs.name);
  const { release, timestamp, done, crashed } = openRelease(workspace, inputs, input.draft, target, staging);
  const result = (): Record<string, unknown> => ({
    release,
    folder: target,
    name: inputs.name,
    draft: input.draft,
    ...outputCounts(workspace.db, release),
  });
  if (done) return { ...result(), unchanged: true };
  const settings = readSettings(workspace);
  const counts = planCounts(workspace.db);
  openStaging(staging, `${workspace.folder}#${release}`);
  const bag = join(staging, 'bag');
  mkdirSync(bag, { recursive: true });
  refuseWithoutSpace(
    out,
    plannedBytes(workspace.db),
    settings.archives === 'none' ? 1 : 2,
    outputCounts(workspace.db, release).bytes,
  );
  // Inside the project, because nothing of it is proven yet; emptied when the project is opened.
  const unproven = join(workspace.folder, 'work', `release-${release}`);
  const documents = join(unproven, 'documents');
  const run: Run = { workspace, job, inputs, draft: input.draft, release, timestamp, staging, bag, documents, target };
  try {
    rmSync(unproven, { recursive: true, force: true });
    const plan = currentPlan(workspace);
    const { layout } = settings;
    const tally = await writeInstances(
      { workspace, job, release, bag, unproven: join(unproven, 'images'), plan, layout, crashed },
      counts.instances,
    );
    const isLarge = counts.instances > largePackage;
    if (isLarge) await workspace.pool.renew?.();
    refuseResiduals(workspace);
    // What was decided meanwhile may have let in objects whose texts nobody was asked about.
    refuseUnlessOpen(workspace, input.draft);
    const identifier = await writeDocuments(run);
    const found: ProvenPackage['found'] = new Map();
    await prove(run, [bag, documents], found);
    moveTree(documents, bag);
    const archives = join(staging, 'archives');
    if (settings.archives === 'none') rmSync(archives, { recursive: true, force: true });
    else {
      // They hold what is proven by now; what tells of them is proven like everything else.
      const telling = join(unproven, 'archives');
      await writeArchives({ ...run, documents: telling, name: inputs.name });
      await prove({ ...run, documents: bag }, [archives, telling], found);
      moveTree(telling, archives);
    }
    await writeHandoff(run, unproven, found);
    if (isLarge) await workspace.pool.renew?.();
    let total = 0;
    for (const _ of listFiles(bag)) total += 1;
    job.phase('Verifying the package', total, 'files');
    const report = await verifyPackage(bag, (verified, all) => job.progress(verified, all), job.signal, {
      hashFiles: (task) => workspace.pool.run('hashFiles', task, { signal: job.signal }),
      verifyFiles: (task) => workspace.pool.run('verifyFiles', { ...task, sync: true }, { signal: job.signal }),
      lanes: workspace.pool.size + 1,
    });
    const failing = report.checks.filter((check) => !check.ok);
    if (failing.length) {
      // Whatever went wrong on the way to the disk: the next attempt trusts none of it.
      forgetEverything(workspace.db, release);
      throw new Failure(
        'refused',
        `The package was written but does not verify, so it was not given its name: ${failing.map((check) => `${check.title}: ${check.detail}`).join(' ')}`,
      );
    }
    job.checkpoint();
    publish(run);
    workspace.changed('release');
    return {
      ...result(),
      identifier,
      writtenNow: tally.written,
      keptFromBefore: tally.kept,
      files: report.files,
      bytes: report.bytes,
    };
  } catch (error) {
    if (error instanceof Failure && error.code === 'refused') dropDocuments(staging);
    endRelease(workspace.db, release, 'failed');
    workspace.changed('release');
    throw error;
  } finally {
    rmSync(unproven, { recursive: true, force: true });
  }
}
