/** Leaving out and taking in: by hand, by rule, by the list of opted-out patients. */
import { basename } from 'node:path';
import type { Output, Parsed } from '#shared/contract/index.ts';
import type { Condition, OptOutLine, Rule } from '#shared/contract/library.ts';
import { Failure } from '#shared/failure.ts';
import { decodeTable, readTextFile } from '../cohort/handlers.ts';
import type { ReadingWorkspace, WritingWorkspace } from '../step.ts';
import { indexedAttributes } from '../store/conditions.ts';
import type { Database } from '../store/database.ts';
import { readDecision, type Apply, type Change } from '../store/decisions.ts';
import { exclusionScope, refreshPatients, rowReason, seriesOfStudy, type Exclusion } from '../store/exclusion.ts';
import { exclusionKey } from '../store/library.ts';
import { isOptedOut, listedPatients, markOptedOut, optOutScope, storeOptOuts } from '../store/opt-outs.ts';
import { remember } from '../store/remember.ts';
import { withdrawnRows } from '../store/withdrawals.ts';
import { countRule, listRules, ruleScope, ruleWords } from '../store/rules.ts';
import { matchOptOuts, parseOptOuts, type OptOut } from './opt-outs.ts';

type Target = Parsed<'library.exclude'>['targets'][number];
type Plain = { kind: 'patient' | 'series' | 'instance'; id: number };

const plainTargets = (db: Database, targets: readonly Target[]): Plain[] =>
  targets.flatMap(({ kind, id }): Plain[] =>
    kind === 'study' ? seriesOfStudy(db, id).map((series) => ({ kind: 'series', id: series })) : [{ kind, id }],
  );

/** What taking one row in again means: a person's word goes, a rule is overruled, a list and a finding are not. */
function includeValue(db: Database, { kind, id }: Plain, words: string): Exclusion | undefined {
  const line = kind === 'patient' ? isOptedOut(db, id) : undefined;
  if (line !== undefined && line < 0)
    throw new Failure(
      'refused',
      `The ${words} withdrew and cannot be taken in by hand. If that was a mistake, take the withdrawal back in step 9, Release.`,
    );
  if (line !== undefined)
    throw new Failure(
      'refused',
      `The ${words} opted out (line ${line} of the list) and cannot be taken in by hand. Correct the list and load it again.`,
    );
  const reason = rowReason(db, kind, id);
  if (reason?.startsWith('left out: '))
    throw new Failure(
      'refused',
      `The ${words} was left out because of a finding. Decide about that finding in step 2, Quality.`,
    );
  return reason?.startsWith('rule: ') ? { keep: true } : undefined;
}

/** Leaves rows out with a reason, or takes them in where there is none: one decision, however many rows. */
export function setExclusion(workspace: WritingWorkspace, targets: readonly Target[], reason?: string): void {
  const { db } = workspace;
  if (reason === '') throw new Failure('invalid-input', 'Say why this is left out.');
  let words = '';
  const changes = plainTargets(db, targets).map((target): Change => {
    const known = exclusionKey(db, target.kind, target.id);
    if (!known)
      throw new Failure(
        'not-found',
        `This ${target.kind} is no longer there; the folders were read again meanwhile. Nothing was changed.`,
      );
    words = known.words;
    const value = reason === undefined ? includeValue(db, target, known.words) : { reason };
    return { scope: exclusionScope, key: known.key, value };
  });
  const what = changes.length === 1 ? words : `${targets.length} rows`;
  workspace.decisions.decide({
    step: 'library',
    title: `${reason === undefined ? 'take in' : 'leave out'} ${what}`,
    changes,
  });
  workspace.changed('library');
}

function refuseCondition({ attribute, operator, value }: Condition): void {
  const known = indexedAttributes.get(attribute);
  if (!known) throw new Failure('invalid-input', `There is no indexed attribute ${attribute}. Choose one of the list.`);
  if (operator === 'empty' || operator === 'filled') return;
  if (value.trim() === '') throw new Failure('invalid-input', `Say what ${attribute} is compared with.`);
  if (known.type === 'number' && !/^(contains|contains-not|starts)$/.test(operator) && !Number.isFinite(Number(value)))
    throw new Failure('invalid-input', `${attribute} is a number; “${value.trim()}” is none.`);
  if (known.type === 'date' && /^(less|more)$/.test(operator) && !/^\d{4}-?\d{2}-?\d{2}$/.test(value.trim()))
    throw new Failure('invalid-input', `${attribute} is a date; write it as 2020-12-31.`);
}
export const refuseConditions = (conditions: readonly Condition[]): void => conditions.forEach(refuseCondition);

const decideRule = (workspace: WritingWorkspace, title: string, key: string, value: Rule | undefined): void => {
  workspace.decisions.decide({ step: 'library', title, changes: [{ scope: ruleScope, key, value }] });
  workspace.changed('library');
};
const ruleOf = (db: Database, id: string): Rule => {
  const rule = readDecision<Rule>(db, ruleScope, id);
  if (!rule) throw new Failure('not-found', 'This rule is no longer there. Look at the list again.');
  return rule;
};

export function addRule(workspace: WritingWorkspace, rule: Parsed<'library.addRule'>): { id: string } {
  refuseConditions(rule.conditions);
  const id = String(Math.max(0, ...listRules(workspace.db).map((one) => Number(one.id))) + 1);
  decideRule(workspace, `rule: ${ruleWords(rule)}`, id, { ...rule, id, on: true });
  return { id };
}
export function setRule(workspace: WritingWorkspace, { id, on }: Parsed<'library.setRule'>): void {
  const rule = ruleOf(workspace.db, id);
  decideRule(workspace, `switch rule ${on ? 'on' : 'off'}: ${ruleWords(rule)}`, id, { ...rule, on });
}
export function removeRule(workspace: WritingWorkspace, id: string): void {
  decideRule(workspace, `remove rule: ${ruleWords(ruleOf(workspace.db, id))}`, id, undefined);
}
export const ruleList = ({ db }: ReadingWorkspace): Output<'library.rules'> =>
  remember(db, 'library.rules', () =>
    listRules(db).map((rule) => ({ ...rule, words: ruleWords(rule), instances: countRule(db, rule).instances })),
  );

interface OptOuts {
  name: string;
  rows: OptOut[];
}
const optOutsOf = (db: Database): OptOuts => readDecision<OptOuts>(db, optOutScope) ?? { name: '', rows: [] };

/** The list, and those who withdrew: these are out whatever list is loaded. */
const everybodyOut = (db: Database): OptOut[] => [...optOutsOf(db).rows, ...withdrawnRows(db)];

/** Matches the list against the patients as they are now. */
export function settleOptOuts(db: Database): void {
  const lines = new Map<number, number>();
  for (const { line, patients } of matchOptOuts(everybodyOut(db), listedPatients(db)))
    for (const { id } of patients) if (!lines.has(id)) lines.set(id, line);
  markOptedOut(db, lines);
  refreshPatients(db);
}
/** The Apply of `library.opt-outs` and of `release.withdrawal`. */
export const applyOptOuts: Apply = (db) => {
  storeOptOuts(db, everybodyOut(db));
  settleOptOuts(db);
};

export function loadOptOuts(workspace: WritingWorkspace, { file, text, name }: Parsed<'library.loadOptOuts'>): void {
  if ((file === undefined) === (text === undefined))
    throw new Failure('invalid-input', 'Give either the path of a list or its text.');
  const rows = parseOptOuts(file === undefined ? text! : decodeTable(readTextFile(file)).text);
  const called = name ?? (file === undefined ? 'pasted list' : basename(file));
  if (!rows.length)
    throw new Failure(
      'invalid-input',
      `${called} holds no patient ID. It needs one ID a line, or a column with the heading patient_id.`,
    );
  workspace.decisions.decide({
    step: 'library',
    title: `list of ${rows.length} opted-out ${rows.length === 1 ? 'patient' : 'patients'}`,
    changes: [{ scope: optOutScope, key: '', value: { name: called, rows } satisfies OptOuts }],
  });
  workspace.changed('library');
}
export function removeOptOuts(workspace: WritingWorkspace): void {
  workspace.decisions.decide({
    step: 'library',
    title: 'take the list of opted-out patients away',
    changes: [{ scope: optOutScope, key: '', value: undefined }],
  });
  workspace.changed('library');
}

export function optOutPage(
  { db }: ReadingWorkspace,
  { outcome, offset, limit }: Parsed<'library.optOuts'>,
): Output<'library.optOuts'> {
  const lines = remember(db, 'library.optOuts', () => matchOptOuts(optOutsOf(db).rows, listedPatients(db)));
  const count = (test: (line: OptOutLine) => boolean): number => lines.filter(test).length;
  const wanted = lines.filter((line) => outcome === undefined || (outcome === 'near' ? line.near : line.outcome === outcome)); // prettier-ignore
  return {
    name: optOutsOf(db).name,
    counts: {
      lines: lines.length,
      one: count((line) => line.outcome === 'one'),
      several: count((line) => line.outcome === 'several'),
      nobody: count((line) => line.outcome === 'nobody'),
      near: count((line) => line.near),
      patients: new Set(lines.flatMap((line) => line.patients.map(({ id }) => id))).size,
    },
    total: wanted.length,
    rows: wanted.slice(offset, offset + limit),
  };
}
