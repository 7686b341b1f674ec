/** The commands about who is who and what was decided: key, crosswalk, withdraw, decisions. */
import type { Command } from 'commander';
import { crosswalk } from './crosswalk.ts';
import { exportDecisions, importDecisions } from './decisions.ts';
import { withEngine, type CommandEngine } from './engine.ts';
import { exportKey, importKey, setPassphrase } from './key.ts';
import type { ExitCode, Output } from './output.ts';
import { withdraw } from './withdraw.ts';

export interface CommandFrame {
  program: Command;
  path: (text: string) => string;
  withJson: (command: Command) => Command;
  run: (options: { json?: boolean }, body: (output: Output) => Promise<ExitCode>) => Promise<void>;
}

export function addIdentityCommands({ program, path, withJson, run }: CommandFrame): void {
  const withProject = (
    options: { json?: boolean },
    body: (engine: CommandEngine, output: Output) => Promise<ExitCode>,
  ): Promise<void> => run(options, (output) => withEngine(output, (engine) => body(engine, output)));
  const key = program.command('key').description('the secret key of a project: protect it, take it to another project');
  withJson(
    key
      .command('passphrase')
      .description('set, change or remove the passphrase of the key (asked for, or FAIRPACK_NEW_PASSPHRASE)')
      .argument('<workspace>', 'the project folder', path)
      .option('--remove', 'leave the key unprotected', false),
  ).action((workspace: string, options: { remove: boolean; json?: boolean }) =>
    withProject(options, (engine, output) => setPassphrase(engine, output, workspace, options.remove)),
  );
  withJson(
    key
      .command('export')
      .description('write the key into an encrypted file, for version 2 or another shard of the same dataset')
      .argument('<workspace>', 'the project folder', path)
      .argument('<file>', 'the file to write', path),
  ).action((workspace: string, file: string, options: { json?: boolean }) =>
    withProject(options, (engine, output) => exportKey(engine, output, workspace, file)),
  );
  withJson(
    program
      .command('crosswalk')
      .description(
        'write uid_mapping.csv and patid_mapping.csv (id_old,id_new): from released names back to the originals',
      )
      .argument('<workspace>', 'the project folder', path)
      .requiredOption(
        '--out <folder>',
        'where the two files are written: no package, no source, not the project',
        path,
      ),
  ).action((workspace: string, options: { out: string; json?: boolean }) =>
    withProject(options, (engine, output) => crosswalk(engine, output, workspace, options.out)),
  );
  withJson(
    program
      .command('withdraw')
      .description(
        'take a patient out of every version to come, and draft the notice; or prove that a package holds nothing of who withdrew',
      )
      .argument('<workspace>', 'the project folder', path)
      .argument('[id]', 'the original patient ID')
      .option('--reason <text>', 'why, for the audit trail')
      .option('--prove <package>', 'search a package (and its archives) for everything released of who withdrew', path),
  ).action((workspace: string, id: string | undefined, options: { reason?: string; prove?: string; json?: boolean }) =>
    withProject(options, (engine, output) => withdraw(engine, output, workspace, id, options)),
  );
  withJson(
    key
      .command('import')
      .description('use the key of an exported file; refused once packages were written under another one')
      .argument('<workspace>', 'the project folder, created where it does not exist', path)
      .argument('<file>', 'the exported file', path),
  ).action((workspace: string, file: string, options: { json?: boolean }) =>
    withProject(options, (engine, output) => importKey(engine, output, workspace, file)),
  );
  const decisions = program
    .command('decisions')
    .description('decision files: approved values of the review, for another project or site');
  withJson(
    decisions
      .command('export')
      .description('write the values that a person approved; never one that was cleaned or removed for what it says')
      .argument('<workspace>', 'the project folder', path)
      .argument('<file>', 'the file to write, ending in .csv or .json', path),
  ).action((workspace: string, file: string, options: { json?: boolean }) =>
    withProject(options, (engine, output) => exportDecisions(engine, output, workspace, file)),
  );
  withJson(
    decisions
      .command('import')
      .description('take a decision file in as proposals: each is accepted in the window, or not')
      .argument('<workspace>', 'the project folder', path)
      .argument('<file>', 'a decision file, CSV or JSON', path),
  ).action((workspace: string, file: string, options: { json?: boolean }) =>
    withProject(options, (engine, output) => importDecisions(engine, output, workspace, file)),
  );
}
