/** The whole path from one recipe: index, exclude, de-identify, describe, sign, package, verify. Running it again continues. */
import { resolve } from 'node:path';
import type { Recipe } from '#shared/contract/recipe.ts';
import { Failure } from '#shared/failure.ts';
import type { CommandEngine } from './engine.ts';
import { applyExclusions } from './exclusions.ts';
import { applyNaming } from './naming.ts';
import { indexFolders } from './index-folders.ts';
import { Refusal, type Output } from './output.ts';
import type { Packaged } from './package.ts';
import { settlePersons } from './persons.ts';
import { applyDocuments } from './documents.ts';
import { applyFaces } from './faces.ts';
import { profileOf } from './profile.ts';
import { packageProven } from './residuals.ts';

export interface RunOptions {
  recipe: Recipe;
  /** The folder that the recipe's paths start from. */
  folder: string;
  workspace: string;
  out: string;
  draft: boolean;
}
export interface RunResult extends Packaged {
  /** Digest of what was reviewed or would have to be. */
  reviewed: string;
  signed: number;
}

async function describe(engine: CommandEngine, { recipe, folder }: RunOptions, output: Output): Promise<void> {
  // First the names: a root of UIDs left from before could contradict the profile.
  await engine.call('deidentify.setNaming', { uidRoot: null });
  await engine.call('deidentify.setProfile', { profile: profileOf(recipe.deidentification) });
  await applyNaming(engine, recipe.deidentification, folder, output);
  if (recipe.clinical) {
    const { file, patient, columns } = recipe.clinical;
    const given = Object.fromEntries(Object.entries(columns ?? {}).filter(([, column]) => column !== undefined));
    const table = await engine.call('cohort.load', {
      file: resolve(folder, file),
      ...(patient === undefined ? {} : { patient }),
      ...(columns ? { columns: given } : {}),
    });
    if (table.patientsWithout)
      output.say(
        `Clinical table: ${table.matched} patients found, ${table.patientsWithout} without a row, ${table.unknownRows} rows of nobody in the collection.`,
      );
  } else if ((await engine.call('cohort.table', {})).table) await engine.call('cohort.unload', {});
  if (recipe.labels?.mapping !== undefined)
    await engine.call('labels.import', { file: resolve(folder, recipe.labels.mapping) });
  if (recipe.reference) await engine.call('reference.save', { value: recipe.reference });
  await engine.call('license.saveDataset', { dataset: recipe.dataset });
  await engine.call('license.saveLicense', { license: recipe.license });
  await engine.call('release.saveSettings', { settings: recipe.release });
}

/**
 * Reads the texts of all files and follows the recipe where nobody is there to read them: `suggested` applies what is
 * suggested, which removes what is in doubt; `refuse` stops and says how many wait.
 */
async function reviewTexts(
  engine: CommandEngine,
  text: Recipe['deidentification']['text'],
  output: Output,
): Promise<void> {
  await engine.call('deidentify.setTextPolicy', { policy: text === 'refuse' ? 'ask' : 'suggested' });
  await engine.job('deidentify.survey', {});
  const { waiting, values } = await engine.call('deidentify.surveyState', {});
  if (waiting === 0) return;
  if (text === 'suggested') {
    output.say(
      `Texts: ${waiting} of ${values} distinct values are in doubt and nobody decided on them; what is in doubt is removed.`,
    );
    return;
  }
  const attributes = await engine.call('deidentify.valueAttributes', {});
  throw new Refusal(
    'The recipe says "text: refuse", and values wait for a person. Open the project, decide on them, and run it again.',
    attributes
      .filter((row) => row.waiting > 0)
      .map((row) => ({
        title: `${row.name} ${row.attribute}`,
        text: `${row.waiting} of ${row.values} distinct values.`,
        privacy: true,
      })),
  );
}

/**
 * What the recipe says of pictures in which text is likely: leave them out, or mask what is found in them. What a person
 * decided before in this project holds all the same.
 */
async function reviewPixels(
  engine: CommandEngine,
  pixels: Recipe['deidentification']['pixels'],
  output: Output,
): Promise<void> {
  await engine.call('deidentify.setPixelPolicy', { policy: pixels });
  await engine.job('deidentify.readPixels', {});
  const { read, unreadable, withText } = await engine.call('deidentify.pixels', {});
  if (pixels === 'withhold' || read.of === 0) return;
  output.say(
    `Pixels: ${read.objects} of ${read.of} objects in which text is likely were read; ${withText} groups of them show text, which is masked. ${unreadable} cannot be decoded and stay out. No person looked: the package says so.`,
  );
}

/** A signature counts only for exactly what its signer saw. */
async function sign(
  engine: CommandEngine,
  signoff: Recipe['signoff'],
  output: Output,
): Promise<{ reviewed: string; signed: number }> {
  const { digest, signatures } = await engine.call('review.state', {});
  let signed = 0;
  for (const { name, role, statement, reviewed } of signoff) {
    if (reviewed !== digest)
      output.say(
        `Unsigned: signoff of ${name} ${reviewed ? 'is for another state than this one' : 'names no hash'}. This state is ${digest}.`,
      );
    else {
      const standing = signatures.some((signature) => signature.current && signature.name === name);
      if (!standing) await engine.call('review.sign', { name, role, statement, reviewed });
      signed += 1;
    }
  }
  return { reviewed: digest, signed };
}

/** Follows a recipe that has no faults. Throws Refusal where a gate is closed; then nothing is released. */
export async function runRecipe(engine: CommandEngine, options: RunOptions, output: Output): Promise<RunResult> {
  const { recipe, folder, draft } = options;
  await engine.call('workspace.open', {
    folder: options.workspace,
    create: true,
    name: recipe.dataset.nickname || recipe.dataset.title,
  });
  const sources = recipe.sources.map((source) => resolve(folder, source));
  const { others } = await indexFolders(engine, sources, recipe.library?.archives);
  if (others.length)
    throw new Failure(
      'invalid-input',
      `The project also holds ${others.length === 1 ? 'a folder' : `${others.length} folders`} that the recipe does not name: ${others.join(', ')}. Name them in sources, remove them in the project, or use another workspace.`,
    );
  await applyExclusions(
    engine,
    recipe.exclusions === undefined ? undefined : resolve(folder, recipe.exclusions),
    (text) => output.say(text),
  );
  await settlePersons(engine, recipe.deidentification.undecided, (text) => output.say(text));
  await describe(engine, options, output);
  // First: what is let in for its pixels or its document brings texts of its own.
  await reviewPixels(engine, recipe.deidentification.pixels, output);
  await applyDocuments(engine, recipe.deidentification.documents, folder, output);
  await reviewTexts(engine, recipe.deidentification.text, output);
  await applyFaces(engine, recipe.deidentification.faces, folder, output);
  const signatures = await sign(engine, recipe.signoff, output);
  if (recipe.deidentification.undecided === 'refuse') {
    // What somebody, a rule or a list left out is decided.
    const decided = new Set([
      'opted-out',
      'rule',
      'finding',
      'by-hand',
      'face-controlled',
      'face-left-out',
      'face-replaced',
      'document-left-out',
    ]);
    const withheld = (await engine.call('release.plan', {})).withheld.filter(({ reason }) => !decided.has(reason));
    if (withheld.length)
      throw new Refusal(
        'The recipe says "undecided: refuse", and objects wait for a person.',
        withheld.map(({ title, instances }) => ({ title, text: `${instances} objects.`, privacy: true })),
      );
  }
  const { undecided } = recipe.deidentification;
  return { ...(await packageProven(engine, { out: options.out, draft, undecided }, output)), ...signatures };
}
