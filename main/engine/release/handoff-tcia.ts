/** What TCIA is given beside a package: what exactly was done to the images, attribute by attribute, and the MD5 of each. */
import { join } from 'node:path';
import type { Card } from '#shared/contract/card.ts';
import type { Output } from '#shared/contract/index.ts';
import { Failure } from '#shared/failure.ts';
import { currentPlan, deidentifyStep, tciaDeviations } from '../deidentify/handlers.ts';
import type { AdmittedPrivate } from '../deidentify/types.ts';
import type { JobHandle } from '../jobs.ts';
import type { WritingWorkspace } from '../step.ts';
import { writtenAfter } from '../store/release.ts';
import { writeText, writeWhole } from './folder.ts';
import { deidentificationMarkdown } from './reports.ts';
import { grouped, markdown, markdownTable } from './text.ts';

type Rules = Output<'deidentify.rules'>['rows'];
type Options = Output<'deidentify.profile'>['options'];

const actions: Record<string, string> = {
  D: 'replaced by a dummy value',
  Z: 'emptied, or replaced by a code',
  X: 'removed',
  K: 'kept; of sequences every item is judged on its own',
  C: 'cleaned, or moved where it is a date',
  U: 'UID replaced',
};

/** One line a row of PS3.15 Table E.1-1: what holds for it in this package, and by which option, preset or rule. */
export const attributesTsv = (rows: Rules): string =>
  [
    ['tag', 'attribute', 'basic_profile', 'action', 'decided_by'],
    ...rows.map((row) => [row.tag, row.name, row.basic, row.action, row.source]),
  ]
    .map((cells) => `${cells.join('\t')}\n`)
    .join('');

const hex = (value: number, digits: number): string => value.toString(16).toUpperCase().padStart(digits, '0');
const privateList = (list: readonly AdmittedPrivate[]): string =>
  list
    .map(({ creator, group, element }) => `(${hex(group, 4)},"${markdown(creator)}",${hex(element, 2)})`)
    .sort()
    .join(', ') || 'none';

export interface Described {
  card: Card;
  options: Options;
  rules: Rules;
  texts: { values: number; decided: number; waiting: number };
  privates: { admitted: readonly AdmittedPrivate[]; removed: readonly AdmittedPrivate[] };
}

/** The exact description, for curators who do not know the program. Pure. */
export function tciaDescription({ card, options, rules, texts, privates }: Described): string {
  const on = options.filter((option) => option.on);
  const byAction = Map.groupBy(rules, (row) => row.action);
  return [
    deidentificationMarkdown(card).trimEnd(),
    '## Options in force',
    markdownTable(
      ['Code', 'Option', 'Paragraph', 'What it does'],
      on.map(({ code, name, paragraph, what }) => [code, name, paragraph, what]),
    ),
    '## Where the preset tcia differs from these options',
    markdownTable(
      ['Attributes', 'Action', 'Why'],
      tciaDeviations.map(({ attributes, action, why }) => [attributes.trim().split(/\s+/).join(', '), action, why]),
    ),
    '## The rows of Table E.1-1',
    `attributes.tsv lists every row with its action. ${[...byAction]
      .map(([action, rows]) => `${action}: ${rows.length} rows (${actions[action] ?? 'by the type of the attribute'})`)
      .sort()
      .join(
        '; ',
      )}. Compound codes (X/Z, X/D, X/Z/D, Z/D) follow the type of the attribute in the object's IOD: 1 is replaced, 2 emptied, 3 removed. Attributes outside the table are judged by what their value can hold.`,
    '## Identity, dates, UIDs',
    [
      '- Patient ID and Patient Name are one pseudonym, made under a secret key of the submitter.',
      '- UIDs are replaced by HMAC-SHA-256 under that key, the same wherever the same UID stood; those of DICOM itself stay.',
      '- Dates of one patient move by the same secret number of whole days, 1,700 to 3,500 into the past; times stay. The birth date is emptied.',
      '- Ages over 89 are 090Y. Accession numbers are codes under the key.',
      '- The submitter keeps the key, and can write uid_mapping.csv and patid_mapping.csv (id_old,id_new).',
    ].join('\n'),
    '## Private attributes',
    `Kept, found by their creator, are those of PS3.15 Table E.3.10-1 and those that archives keep after inspection. Admitted besides, each with a reason: ${privateList(privates.admitted)}. Taken out by a person: ${privateList(privates.removed)}. Every value that stays is handled by what it holds; all other private attributes are removed.`,
    '## Texts',
    `${grouped(texts.values)} distinct texts may stay. A person decided on ${grouped(texts.decided)}; ${grouped(texts.waiting)} in doubt were decided on by nobody, and what was in doubt in them was removed; the others hold words of medicine, imaging and ordinary language only.`,
    '## Files of this hand-off',
    `- deidentification.md: this description, of ${markdown(card.name)} (${card.identifier})\n- attributes.tsv: every row of PS3.15 Table E.1-1 with its action\n- files.tsv: every file with its MD5`,
  ]
    .join('\n\n')
    .concat('\n');
}

/** Writes the hand-off into `folder`, inside the project. `bag` holds the proven package. Throws Failure `damaged`. */
export async function writeTciaHandoff(
  { workspace, job, release, bag }: { workspace: WritingWorkspace; job: JobHandle; release: number; bag: string },
  card: Card,
  folder: string,
): Promise<void> {
  const { queries } = deidentifyStep;
  const plan = currentPlan(workspace);
  const { rows } = await queries['deidentify.rules'](workspace, { offset: 0, limit: 5000, text: '' });
  const { options } = await queries['deidentify.profile'](workspace, {});
  const texts = await queries['deidentify.surveyState'](workspace, {});
  writeText(join(folder, 'attributes.tsv'), attributesTsv(rows));
  const privates = { admitted: plan.admittedPrivate ?? [], removed: plan.removedPrivate ?? [] };
  writeText(join(folder, 'deidentification.md'), tciaDescription({ card, options, rules: rows, texts, privates }));
  job.phase('Writing the hand-off', card.contents.instances, 'files');
  const pages: string[] = ['file_name\tfile_type\tmd5sum\tdata_has_been_de_identified\n'];
  let done = 0;
  for (let after = ''; ;) {
    job.checkpoint();
    const page = writtenAfter(workspace.db, release, after, 256);
    if (page.length === 0) break;
    const paths = page.map(({ path }) => path);
    const hashed = await workspace.pool.run('hashFiles', { root: bag, paths, md5: true }, { signal: job.signal });
    if (hashed.some(({ sha256 }, index) => sha256 !== page[index]!.sha256))
      throw new Failure('unavailable', 'A written file changed on the disk while the hand-off was made. Write again.');
    // A line takes about 120 bytes: a million of them stay within what a job may take.
    pages.push(hashed.map(({ path, md5 }) => `${path}\tDICOM\t${md5}\tYes\n`).join(''));
    job.progress((done += page.length));
    after = page.at(-1)!.path;
  }
  writeWhole(join(folder, 'files.tsv'), (append) => pages.forEach(append));
}
