#!/usr/bin/env node
/** The command line: the same engine without a page. */
import { dirname, resolve } from 'node:path';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { programVersion } from '#engine/version.ts';
import { Failure, toFailureData } from '#shared/failure.ts';
import {
  check,
  index,
  medium,
  packagedData,
  packagedWords,
  recipe,
  release,
  stepOf,
  tellFaults,
  verify,
  type RecipeOptions,
} from './cli/commands.ts';
import { withEngine } from './cli/engine.ts';
import { addIdentityCommands } from './cli/identity-commands.ts';
import { createOutput, exitCodeOf, exitCodes, Refusal, UsageError, type ExitCode, type Output } from './cli/output.ts';
import type { ArchiveChoice } from './cli/index-folders.ts';
import { readRecipe } from './cli/recipe.ts';
import { runRecipe } from './cli/run.ts';

/** npm runs scripts in the folder of the package and tells in INIT_CWD where the user typed. */
function typedIn(): string {
  const { INIT_CWD: typed, npm_package_json: packageFile } = process.env;
  return typed && packageFile && dirname(packageFile) === process.cwd() ? typed : process.cwd();
}
const here = typedIn();
const path = (text: string): string => resolve(here, text);
const paths = (text: string, before: string[] = []): string[] => [...before, path(text)];

function wholeNumber(low: number, high: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!Number.isInteger(value) || value < low || value > high)
      throw new InvalidArgumentError(`It must be a whole number from ${low} to ${high}.`);
    return value;
  };
}

let exitCode: ExitCode = exitCodes.done;
let output: Output = createOutput({ json: false });
let json = false;

/** Runs a command's body with its output and keeps its exit code. */
async function run(options: { json?: boolean }, body: () => Promise<ExitCode> | ExitCode): Promise<void> {
  json = options.json ?? false;
  output = createOutput({ json });
  exitCode = await body();
}

const program = new Command('fairpack')
  .description('Turns folders of DICOM files into a FAIR, de-identified, documented dataset. Offline.')
  .version(programVersion, '--version', 'the version of this program')
  .helpOption('-h, --help', 'what a command does')
  .helpCommand(false)
  .showHelpAfterError('(--help tells more)')
  .exitOverride()
  .addHelpText('after', '\nExit codes: 0 done, 1 failed, 2 wrong usage or recipe, 3 refused by a gate, 130 cancelled.');

const withJson = (command: Command): Command => command.option('--json', 'print one JSON object instead of words');

withJson(
  program
    .command('demo')
    .description('write a synthetic collection with planted identifiers, run the whole path on it, verify the package')
    .option('--out <folder>', 'where everything is written (default: fairpack-demo)', path)
    .option('--patients <number>', 'how many patients', wholeNumber(1, 5000), 60),
).action((options: { out?: string; patients: number; json?: boolean }) =>
  run(options, async () =>
    (await import('./cli/demo.ts')).demo(output, {
      here,
      patients: options.patients,
      ...(options.out === undefined ? {} : { out: options.out }),
    }),
  ),
);

withJson(
  program
    .command('recipe')
    .description('a commented recipe, its JSON Schema, or all faults of a recipe at once')
    .option('--template', 'print a commented recipe')
    .option('--schema', 'print the JSON Schema of recipes')
    .option('--check <recipe>', 'tell all faults of a recipe', path),
).action((options: RecipeOptions & { json?: boolean }) => run(options, () => recipe(output, options)));

withJson(
  program
    .command('run')
    .description('follow a recipe: index, de-identify, describe, package, verify; run again, it continues')
    .argument('<recipe>', 'a YAML or JSON file', path)
    .requiredOption('--workspace <folder>', 'the project: it holds patient data and is kept by you', path)
    .requiredOption('--out <folder>', 'where the package is written', path)
    .option('--draft', 'package with every unmet requirement printed in the card; privacy rules stay', false),
).action((file: string, options: { workspace: string; out: string; draft: boolean; json?: boolean }) =>
  run(options, async () => {
    const found = readRecipe(file);
    if (!tellFaults(output, found, options.draft) || !found.recipe) return exitCodes.usage;
    const { recipe, folder } = found;
    const result = await withEngine(output, (engine) => runRecipe(engine, { recipe, folder, ...options }, output));
    output.result(`${packagedWords(result)}\nReviewed state, for signoff: ${result.reviewed}`, packagedData(result));
    return exitCodes.done;
  }),
);

withJson(
  program
    .command('index')
    .description('read folders into a project; run again, it reads only what changed')
    .argument('<workspace>', 'the project folder, created where it does not exist', path)
    .argument('<folders...>', 'folders with DICOM files', paths)
    .addOption(
      new Option('--archives <choice>', 'zip and tar archives: read what they hold, or only name them').choices([
        'read',
        'name',
      ]),
    ),
).action((workspace: string, folders: string[], options: { json?: boolean; archives?: ArchiveChoice }) =>
  run(options, () => withEngine(output, (engine) => index(engine, output, workspace, folders, options.archives))),
);

withJson(
  program
    .command('check')
    .description('every check with evidence and fix')
    .argument('<workspace>', 'the project folder', path)
    .option('--step <name>', 'the checks of one step only'),
).action((workspace: string, options: { step?: string; json?: boolean }) =>
  run(options, () => {
    const step = stepOf(options.step);
    return withEngine(output, (engine) => check(engine, output, workspace, step));
  }),
);

withJson(
  program
    .command('release')
    .description('de-identify and package what a project holds')
    .argument('<workspace>', 'the project folder', path)
    .requiredOption('--out <folder>', 'where the package is written', path)
    .option('--draft', 'package with every unmet requirement printed in the card; privacy rules stay', false),
).action((workspace: string, options: { out: string; draft: boolean; json?: boolean }) =>
  run(options, () => withEngine(output, (engine) => release(engine, output, workspace, options))),
);

withJson(
  program
    .command('verify')
    .description(
      'verify a package: checksums, formats, agreement between files, readability, known patterns of identifiers',
    )
    .argument('<package>', 'the folder that holds bagit.txt', path),
).action((folder: string, options: { json?: boolean }) => run(options, () => verify(output, folder)));

withJson(
  program
    .command('medium')
    .description('copy a finished package to a medium: short names and a DICOMDIR, for discs and viewers that want one')
    .argument('<package>', 'the folder that holds bagit.txt', path)
    .argument('<folder>', 'an empty or new folder', path),
).action((folder: string, out: string, options: { json?: boolean }) => run(options, () => medium(output, folder, out)));

addIdentityCommands({ program, path, withJson, run: (options, body) => run(options, () => body(output)) });

program
  .command('open')
  .description('the window, or, where Electron cannot run, the same page in the browser')
  .argument('[workspace]', 'the project folder', path)
  .action((workspace: string | undefined) =>
    run({}, async () => (await import('./cli/window.ts')).openProject(output, workspace)),
  );

program
  .command('serve')
  .description('the page on the loopback interface, for a machine without a display')
  .argument('[workspace]', 'the project folder', path)
  .option('--port <number>', 'the port (default: any free one)', wholeNumber(0, 65535), 0)
  .action((workspace: string | undefined, { port }: { port: number }) =>
    run({}, async () => (await import('./cli/window.ts')).serveProject(workspace, port)),
  );

/** Words for an error; an unexpected one is never shown as it is, because its text may hold a value of a file. */
function tell(error: unknown): ExitCode {
  if (error instanceof CommanderError) {
    // Help and version were asked for, unless there was no command at all.
    return error.code === 'commander.helpDisplayed' || error.code === 'commander.version'
      ? exitCodes.done
      : exitCodes.usage;
  }
  const code = exitCodeOf(error);
  const failure =
    error instanceof UsageError ? { code: 'invalid-input', message: error.message } : toFailureData(error);
  const open = error instanceof Refusal ? error.open : [];
  output.say(failure.message);
  for (const { title, text, privacy } of open) output.say(`  ${privacy ? 'privacy: ' : ''}${title}: ${text}`);
  if (code === exitCodes.cancelled) output.say('Run the same command again to continue.');
  if (
    !(error instanceof Failure) &&
    !(error instanceof UsageError) &&
    process.env['FAIRPACK_ENGINE_OUTPUT'] === 'inherit'
  )
    console.error(error);
  if (json) output.result('', { ok: false, failure, ...(open.length ? { open } : {}) });
  return code;
}

// The reader of a pipe may stop early (`| head`); that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) =>
  process.exit(error.code === 'EPIPE' ? exitCode : exitCodes.failed),
);

try {
  await program.parseAsync();
} catch (error) {
  exitCode = tell(error);
}
process.exitCode = exitCode;
