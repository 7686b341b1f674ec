/** The whole path on a synthetic collection, by a recipe that stays beside it for reading. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { writeSample, type SampleFacts } from '#sample/write-sample.ts';
import { Failure } from '#shared/failure.ts';
import { withEngine } from './engine.ts';
import { count, exitCodes, size, type ExitCode, type Output } from './output.ts';
import { readRecipe } from './recipe.ts';
import { runRecipe, type RunResult } from './run.ts';

const recipe = `# The recipe of the demo: what a person would decide is decided here.
fairpack: 1
sources: [collection/hospital-a, collection/hospital-b]
exclusions: collection/opted-out.csv          # two patients said no

dataset:
  title: Synthetic chest and head images of two invented hospitals
  nickname: Fairpack-Demo
  version: 1.0.0
  description: >-
    Phantom CT, MR, radiographs, segmentations and reports of invented patients, made to show how Fairpack
    finds and removes planted identifiers. No picture and no name belongs to anybody.
  keywords: [synthetic, phantom, de-identification]
  creators: [{ family: Roe, given: Ana }]
  publisher: Nobody
  purpose: Trying the program out
  limitations: Nothing in it is real; do not train a model on it
  ethics: { approval: not needed, consent: not needed, basis: no person is described }

clinical: { file: collection/clinical.csv, patient: patient_id }

deidentification:
  preset: tcia
  undecided: withhold                         # what nobody looked at stays out
  faces: { accept: The heads are drawn phantoms and nobody's face }

labels: { mapping: collection/series-labels.csv }

reference: { type: phantom, description: The nodules were drawn into the phantom, granularity: patient }

license: { id: CC-BY-4.0 }

release: { access: open, layout: readable, archives: per-patient }
`;

const marker = '.fairpack-demo.json';
const parts = ['collection', 'recipe.yaml', 'project', 'packages'];

/** An empty or new folder, or one that an earlier demo filled and nobody put anything into: that one is emptied. */
function clear(folder: string): boolean {
  if (!existsSync(folder)) return true;
  const names = readdirSync(folder);
  if (!names.length) return true;
  if (!names.includes(marker) || names.some((name) => name !== marker && !parts.includes(name))) return false;
  const note = readFileSync(join(folder, marker), 'utf8');
  if (!note.startsWith('{"fairpack":"demo"')) return false;
  for (const part of parts) rmSync(join(folder, part), { recursive: true, force: true });
  return true;
}

/** Throws Failure `unsafe-place` where the folder that was asked for holds something that no demo wrote. */
function demoFolder(here: string, asked: string | undefined): string {
  let folder = asked ?? join(here, 'fairpack-demo');
  for (let number = 2; !clear(folder); number += 1) {
    if (asked !== undefined)
      throw new Failure(
        'unsafe-place',
        `${asked} is not empty. The demo needs a folder of its own; nothing in it was touched.`,
      );
    folder = join(here, `fairpack-demo-${number}`);
  }
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(join(folder, marker), '{"fairpack":"demo","note":"The demo may delete what lies beside this file."}\n');
  return folder;
}

function words(folder: string, here: string, facts: SampleFacts, result: RunResult): string {
  const shown = (path: string): string => relative(here, path) || '.';
  const { plan, verified } = result;
  const expected = plan.withheld.filter(({ instances }) => instances);
  const leftOut = facts.instances - result.packaged;
  // Some things only show when an object is written, for example a second one with the same UID.
  const foundWriting = leftOut - expected.reduce((sum, { instances }) => sum + instances, 0);
  const withheld = [
    ...expected.map(({ title, instances }) => `  ${instances} × ${title}`),
    ...(foundWriting > 0 ? [`  ${foundWriting} × Found while writing, named in the package's report`] : []),
  ];
  const reasons =
    withheld.length > 5
      ? [...withheld.slice(0, 4), `  and ${withheld.length - 4} more reasons, all in the package's report`]
      : withheld;
  return [
    `Found     ${count(facts.instances, 'object')} of ${count(facts.patients, 'invented patient')} in ${count(facts.series, 'series', 'series')}, with ${facts.identifiers.length} planted identifiers.`,
    `Decided   in ${shown(join(folder, 'recipe.yaml'))}: who is out, profile, clinical table, labels, licence.`,
    `Packaged  ${count(result.packaged, 'object')} (${size(result.bytes)}); ${leftOut} left out, each with its reason:`,
    ...reasons,
    `Verified  ${count(verified.files, 'file')}: checksums, formats, agreement between files, readability.`,
    `Waiting   ${count(plan.gate.reasons.length, 'check')} for a person; therefore it is a ${result.draft ? 'draft' : 'release'}.`,
    '',
    `Package   ${shown(result.folder)}  (start with index.html or README.md)`,
    `Project   ${shown(join(folder, 'project'))}`,
    '',
    `Look at it in the window:  npm start -- ${shown(join(folder, 'project'))}`,
    `Verify it once more:       npm run -s fairpack -- verify ${shown(result.folder)}`,
  ].join('\n');
}

export async function demo(
  output: Output,
  options: { here: string; out?: string; patients: number },
): Promise<ExitCode> {
  const folder = demoFolder(options.here, options.out);
  output.say(`Writing a synthetic collection of ${options.patients} patients …`);
  const facts = writeSample(join(folder, 'collection'), { patients: options.patients });
  const file = join(folder, 'recipe.yaml');
  writeFileSync(file, recipe);
  const read = readRecipe(file);
  if (!read.recipe) throw new Error('the recipe of the demo has faults');
  const order = {
    recipe: read.recipe,
    folder,
    workspace: join(folder, 'project'),
    out: join(folder, 'packages'),
    draft: true,
  };
  mkdirSync(order.out, { recursive: true });
  const result = await withEngine(output, (engine) => runRecipe(engine, order, output));
  const { plan: _, ...packaged } = result;
  output.result(words(folder, options.here, facts, result), {
    ok: true,
    ...packaged,
    collection: facts.folder,
    recipe: file,
    project: order.workspace,
    found: {
      patients: facts.patients,
      series: facts.series,
      instances: facts.instances,
      identifiers: facts.identifiers.length,
    },
  });
  return exitCodes.done;
}
