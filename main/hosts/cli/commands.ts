/** The smaller commands: index, check, release, verify, recipe. Each returns its exit code. */
import type { Check } from '#shared/contract/checks.ts';
import type { VerifyReport } from '#shared/contract/release.ts';
import { recipeSchema } from '#shared/contract/recipe.ts';
import { stepIds, type StepId } from '#shared/contract/steps.ts';
import { verifyPackage } from '#engine/release/verify-package.ts';
import { writeMedium } from '#engine/release/write-medium.ts';
import type { CommandEngine } from './engine.ts';
import { indexFolders, type ArchiveChoice } from './index-folders.ts';
import { count, exitCodes, size, UsageError, type ExitCode, type Output } from './output.ts';
import type { Packaged } from './package.ts';
import { packageProven } from './residuals.ts';
import { nearest } from './distance.ts';
import { faultLine, readRecipe, releaseFaults, type ReadRecipe } from './recipe.ts';
import { template } from './template.ts';

export async function index(
  engine: CommandEngine,
  output: Output,
  workspace: string,
  folders: string[],
  archives?: ArchiveChoice,
): Promise<ExitCode> {
  await engine.call('workspace.open', { folder: workspace, create: true });
  const { counts } = await indexFolders(engine, folders, archives);
  const kinds = await engine.call('library.failureKinds', {});
  const unread = kinds.map(({ title, files, outcome }) => `  ${count(files, 'file')}: ${title}. ${outcome}`);
  output.result(
    [
      `${count(counts.instances, 'object')} of ${count(counts.patients, 'patient')}: ${count(counts.studies, 'study', 'studies')}, ${count(counts.series, 'series', 'series')}, ${size(counts.bytes)}.`,
      ...unread,
    ].join('\n'),
    { ok: true, counts, unread: kinds.map(({ kind, title, files, outcome }) => ({ kind, title, files, outcome })) },
  );
  return exitCodes.done;
}

const marks: Record<Check['status'], string> = {
  pass: 'holds',
  fail: 'OPEN',
  waived: 'waived',
  'not-applicable': 'not applicable',
};
function checkWords(check: Check): string {
  const strength = check.status === 'fail' ? { block: 'blocks', warn: 'warns', info: 'note' }[check.severity] : '';
  return [
    `${marks[check.status]}${strength ? ` (${strength}${check.kind === 'privacy' ? ', privacy' : ''})` : ''}  ${check.title}  [${check.id}]`,
    ...(check.status === 'fail' ? [`    Why: ${check.why}`] : []),
    `    Found: ${check.evidence.text}`,
    ...(check.status === 'fail' && check.fix ? [`    Do: ${check.fix.text}`] : []),
    ...(check.waiver ? [`    Waived by ${check.waiver.role}: ${check.waiver.reason}`] : []),
  ].join('\n');
}

/** Throws UsageError for a step that does not exist. */
export function stepOf(name: string | undefined): StepId | undefined {
  if (name === undefined || (stepIds as readonly string[]).includes(name)) return name as StepId | undefined;
  const near = nearest(name, stepIds);
  throw new UsageError(
    `There is no step ${name}.${near ? ` Did you mean ${near}?` : ''} The steps are ${stepIds.join(', ')}.`,
  );
}

export async function check(
  engine: CommandEngine,
  output: Output,
  workspace: string,
  step: StepId | undefined,
): Promise<ExitCode> {
  await engine.call('workspace.open', { folder: workspace });
  const checks = await engine.call('checks.list', step ? { step } : {});
  const open = checks.filter(({ status }) => status === 'fail');
  const blocking = open.filter(({ severity }) => severity === 'block').length;
  const groups = stepIds.flatMap((id) => {
    const rows = checks.filter((row) => row.step === id);
    return rows.length ? [`${id}\n${rows.map(checkWords).join('\n').replace(/^/gm, '  ')}`] : [];
  });
  const summary = `${count(checks.length, 'check')}: ${checks.length - open.length} hold, ${blocking} block, ${open.length - blocking} warn.`;
  output.result([...groups, summary].join('\n\n'), {
    ok: blocking === 0,
    checks,
    blocking,
    warning: open.length - blocking,
  });
  return exitCodes.done;
}

export const packagedWords = ({ folder, draft, packaged, withheld, bytes, verified }: Packaged): string =>
  [
    `${draft ? 'Draft package' : 'Package'} written and verified: ${folder}`,
    `${count(packaged, 'object')} packaged (${size(bytes)}), ${withheld.toLocaleString('en-US')} withheld, each with a reason.`,
    ...(draft ? ['A draft is for looking at, not for publishing: its card lists what is open.'] : []),
    verified.caution,
  ].join('\n');

export const packagedData = ({ plan: _, ...packaged }: Packaged): Record<string, unknown> => ({
  ok: true,
  ...packaged,
});

export async function release(
  engine: CommandEngine,
  output: Output,
  workspace: string,
  options: { out: string; draft: boolean },
): Promise<ExitCode> {
  await engine.call('workspace.open', { folder: workspace });
  const packaged = await packageProven(engine, { ...options, undecided: 'refuse' }, output);
  output.result(packagedWords(packaged), packagedData(packaged));
  return exitCodes.done;
}

export function verifyWords(report: VerifyReport): string {
  const lines = report.checks.map(
    ({ title, ok, detail }) => `${ok ? 'holds ' : 'FAILED'}  ${title}${detail ? `: ${detail}` : ''}`,
  );
  const summary = `${count(report.files, 'file')}, ${size(report.bytes)}: ${report.ok ? 'everything holds' : `${count(report.checks.filter(({ ok }) => !ok).length, 'check')} failed`}.`;
  return [...lines, summary, report.caution].join('\n');
}

/** Needs no project and no engine process. Ctrl+C ends it: nothing is written. */
export async function verify(output: Output, folder: string): Promise<ExitCode> {
  const abort = new AbortController();
  process.once('SIGINT', () => abort.abort());
  const report = await verifyPackage(
    folder,
    (done, total) =>
      output.progress({
        id: 1,
        kind: 'release.verify',
        title: 'Verifying',
        state: 'running',
        phase: 'Verifying',
        done,
        total,
        unit: 'files',
        startedAt: '',
      }),
    abort.signal,
  );
  output.result(verifyWords(report), { ...report });
  return report.ok ? exitCodes.done : exitCodes.failed;
}

/** A finished package as a medium with DICOMDIR. Needs no project; Ctrl+C ends it, and the next run goes on. */
export async function medium(output: Output, folder: string, out: string): Promise<ExitCode> {
  const abort = new AbortController();
  process.once('SIGINT', () => abort.abort());
  const written = await writeMedium(
    folder,
    out,
    (done, total) =>
      output.progress({
        id: 1,
        kind: 'release.medium',
        title: 'Writing a medium',
        state: 'running',
        phase: 'Copying objects',
        done,
        total,
        unit: 'objects',
        startedAt: '',
      }),
    abort.signal,
  );
  output.result(
    `${count(written.objects, 'object')} of ${count(written.patients, 'patient')} with a DICOMDIR in ${written.folder}.`,
    { ok: true, ...written },
  );
  return exitCodes.done;
}

/** Prints the faults of a recipe; true where there are none. */
export function tellFaults(output: Output, recipe: ReadRecipe, draft: boolean): boolean {
  const faults = releaseFaults(recipe, draft);
  if (faults.length) {
    const words = [
      ...faults.map((fault) => faultLine(recipe.name, fault)),
      `${count(faults.length, 'fault')} in ${recipe.name}. Nothing was done.`,
    ];
    output.say(words.join('\n'));
    output.result('', { ok: false, faults });
  }
  return faults.length === 0;
}

export interface RecipeOptions {
  template?: boolean | undefined;
  schema?: boolean | undefined;
  check?: string | undefined;
}
export function recipe(output: Output, options: RecipeOptions): ExitCode {
  if ([options.template, options.schema, options.check].filter(Boolean).length !== 1)
    throw new UsageError('Say one of --template, --schema or --check RECIPE.');
  if (options.template) process.stdout.write(template);
  else if (options.schema) process.stdout.write(`${JSON.stringify(recipeSchema(), null, 2)}\n`);
  else {
    const found = readRecipe(options.check!);
    if (!tellFaults(output, found, true)) return exitCodes.usage;
    const access = found.recipe?.release.access;
    output.result(
      `${found.name} has no faults.${access ? '' : ' release.access is not given: only a draft can be written.'}`,
      { ok: true, faults: [] },
    );
  }
  return exitCodes.done;
}
