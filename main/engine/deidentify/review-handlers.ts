/** The review of distinct values and private attributes for the engine: what is asked and decided. */
import type { PrivateAttribute, TextValue } from '#shared/contract/deidentify-values.ts';
import { Failure } from '#shared/failure.ts';
import { nameOf } from '../dicom/dictionary.ts';
import { makeTag } from '../dicom/tags.ts';
import type { Commands, Queries, ReadingWorkspace, Step, WritingWorkspace } from '../step.ts';
import { readDecision } from '../store/decisions.ts';
import {
  applyImported,
  applyPrivate,
  applyValue,
  importedScope,
  privateScope,
  valueScope,
} from '../store/text-decisions.ts';
import {
  allValues,
  privateAttributes,
  privateById,
  privateCounts,
  usesOf,
  valueAttributes,
  valueById,
  valueCounts,
  valuePage,
  type StoredPrivateRow,
  type StoredValue,
} from '../store/text-values.ts';
import { decisionTable, exportDecisions, importDecisions } from './decision-file.ts';
import { isOn } from './options.ts';
import { profileOf } from './plan.ts';
import { knownPrivate } from './known-private-table.ts';
import { startSurvey, surveyNow, surveyTitle } from './survey-job.ts';
import { decideAll, decideValues } from './value-review.ts';

export const policyScope = 'deidentify.text';
export type TextPolicy = 'ask' | 'suggested';
export const textPolicy = ({ db }: ReadingWorkspace): TextPolicy => readDecision<TextPolicy>(db, policyScope) ?? 'ask';

/** `(0040,0275).(0040,0007)` → `Scheduled Procedure Step Description, in Request Attributes Sequence`. */
export function attributeName(path: string): string {
  const steps = [...path.matchAll(/\(([0-9A-F]{4}),(?:"(.+?)",)?([0-9A-F]{2,4})\)/g)].map(
    ([, group = '', creator, element = '']) => {
      const low = parseInt(element, 16);
      return creator === undefined
        ? nameOf(makeTag(parseInt(group, 16), low))
        : nameOf(makeTag(parseInt(group, 16), 0x1000 | low), creator);
    },
  );
  const [last, ...around] = steps.reverse();
  return around.length === 0 ? (last ?? path) : `${last}, in ${around[0]}`;
}

const asValue = ({ key: _, mode: __, vr: ___, sure, ...row }: StoredValue): TextValue => ({
  ...row,
  name: attributeName(row.attribute),
  sure: sure === 1,
});

/** A list of long texts would not fit one reply. */
const longestInList = 500;
const cut = (text: string): string => (text.length > longestInList ? `${text.slice(0, longestInList - 1)}…` : text);
const asListed = (row: StoredValue): TextValue => {
  const value = asValue(row);
  return {
    ...value,
    value: cut(value.value),
    after: cut(value.after),
    replacement: value.replacement === null ? null : cut(value.replacement),
    importedReplacement: value.importedReplacement === null ? null : cut(value.importedReplacement),
  };
};

const hex = (value: number, digits: number): string => value.toString(16).toUpperCase().padStart(digits, '0');

function asPrivate(row: StoredPrivateRow, safeOn: boolean): PrivateAttribute {
  const { key: _, group, element, examples, ...rest } = row;
  const tag = makeTag(group, 0x1000 | element);
  const name = nameOf(tag, row.creator);
  const safe = knownPrivate(tag, row.creator, 0) !== undefined;
  return {
    ...rest,
    tag: `(${hex(group, 4)},xx${hex(element, 2)})`,
    name: name.replace(/ \(private\)$/, ''),
    examples: JSON.parse(examples) as string[],
    standing: safe ? 'safe' : name === 'Private attribute' ? 'unknown' : 'known',
    disposition:
      !safeOn || row.decided === 'remove'
        ? 'removed'
        : row.decided === 'admit'
          ? 'admitted'
          : safe
            ? 'kept'
            : 'removed',
  };
}

function decidePrivate(
  workspace: WritingWorkspace,
  { id, decision, reason }: { id: number; decision: 'admit' | 'remove' | 'reopen'; reason: string },
): void {
  const row = privateById(workspace.db, id);
  if (!row)
    throw new Failure('not-found', 'This private attribute is no longer there; files were read again meanwhile.');
  const why = reason.trim();
  if (decision === 'admit' && why === '')
    throw new Failure(
      'invalid-input',
      'Say why this private attribute is safe to share; the reason goes into the audit trail.',
    );
  if (decision === 'admit' && row.creator === '')
    throw new Failure(
      'refused',
      'Nobody reserved this private block, so that nothing says what its elements hold. It cannot be admitted.',
    );
  const words = `(${hex(row.group, 4)},xx${hex(row.element, 2)}) of ${row.creator || 'nobody'}`;
  workspace.decisions.decide({
    step: 'deidentify',
    title: `${decision} private ${words}`,
    changes: [
      {
        scope: privateScope,
        key: row.key,
        value: decision === 'reopen' ? undefined : { decision, reason: why, vr: row.vr },
      },
    ],
  });
  workspace.changed('deidentify.private');
  startSurvey(workspace);
}

type Review = Pick<Queries<'deidentify'>, Extract<keyof Queries<'deidentify'>, ReviewMethod>>;
type ReviewCommands = Pick<Commands<'deidentify'>, Extract<keyof Commands<'deidentify'>, ReviewMethod>>;
type ReviewMethod = keyof typeof import('#shared/contract/deidentify-values.ts').deidentifyValuesMethods;

export const reviewQueries: Review = {
  'deidentify.surveyState': (workspace) => {
    const { instances, unread, unjudged, counted } = surveyNow(workspace);
    return {
      instances,
      unread,
      upToDate: unread === 0 && unjudged === 0 && counted,
      ...valueCounts(workspace.db),
      ...privateCounts(workspace.db),
      policy: textPolicy(workspace),
    };
  },
  'deidentify.values': ({ db }, input) => {
    const { total, rows } = valuePage(db, input);
    return { total, rows: rows.map(asListed) };
  },
  'deidentify.value': ({ db }, { id }) => {
    const value = valueById(db, id);
    if (!value) throw new Failure('not-found', 'This value is no longer there; files were read again meanwhile.');
    return asValue(value);
  },
  'deidentify.valueAttributes': ({ db }) =>
    valueAttributes(db).map((row) => ({ ...row, name: attributeName(row.attribute) })),
  'deidentify.valueUses': ({ db }, input) => {
    const value = valueById(db, input.value);
    if (!value) return { total: 0, rows: [] };
    const base = { suggestion: value.suggestion, after: value.after, reason: value.reason };
    const { total, rows } = usesOf(db, input);
    return {
      total,
      rows: rows.map(({ suggestion, after, reason, named, ...row }) => ({
        ...row,
        suggestion: suggestion ?? base.suggestion,
        after: after ?? base.after,
        reason: reason ?? base.reason,
        named: named === 1,
      })),
    };
  },
  'deidentify.privates': (workspace, { offset, limit, standing, text }) => {
    const safeOn = isOn(profileOf(workspace.db), 'safe-private');
    const wanted = text.trim().toLowerCase();
    const rows = privateAttributes(workspace.db)
      .map((row) => asPrivate(row, safeOn))
      .filter(
        (row) =>
          (standing === undefined || row.standing === standing) &&
          (wanted === '' ||
            `${row.creator} ${row.tag} ${row.name} ${row.examples.join(' ')}`.toLowerCase().includes(wanted)),
      );
    return { total: rows.length, rows: rows.slice(offset, offset + limit) };
  },
};

export const reviewCommands: ReviewCommands = {
  'deidentify.survey': ({ jobs, db }) => {
    const running = db
      .prepare<[], number>(`SELECT id FROM job WHERE kind = 'deidentify.survey' AND state IN ('queued', 'running')`)
      .pluck()
      .get();
    return running === undefined ? jobs.start('deidentify.survey', surveyTitle, {}) : { jobId: running };
  },
  'deidentify.setTextPolicy': (workspace, { policy }) => {
    workspace.decisions.decide({
      step: 'deidentify',
      title: policy === 'ask' ? 'ask about texts in doubt' : 'follow the suggestion for texts in doubt',
      changes: [{ scope: policyScope, key: '', value: policy }],
    });
    workspace.changed('deidentify.text');
    return {};
  },
  'deidentify.decideValues': (workspace, input) => decideValues(workspace, input),
  'deidentify.decideAll': (workspace, input) => decideAll(workspace, input),
  'deidentify.exportDecisions': (workspace, input) => exportDecisions(workspace, input),
  'deidentify.importDecisions': (workspace, { file }) => importDecisions(workspace, file),
  'deidentify.decidePrivate': (workspace, input) => {
    decidePrivate(workspace, input);
    return {};
  },
};

export const reviewApplies: NonNullable<Step['applies']> = new Map([
  [valueScope, applyValue],
  [importedScope, applyImported],
  [privateScope, applyPrivate],
]);

export const reviewTables: NonNullable<Step['csv']> = {
  'deidentify.decisions': decisionTable,
  'deidentify.values': ({ db }) => ({
    header: [
      'attribute',
      'name',
      'value',
      'suggestion',
      'becomes',
      'because',
      'in_doubt',
      'names_patients',
      'decided',
      'replacement',
      'instances',
      'series',
      'patients',
    ],
    rows: (function* () {
      for (const row of allValues(db))
        yield [
          row.attribute,
          attributeName(row.attribute),
          row.value,
          row.suggestion,
          row.after,
          row.reason,
          row.sure === 1 ? 'no' : 'yes',
          row.named,
          row.decided,
          row.replacement,
          row.instances,
          row.series,
          row.patients,
        ];
    })(),
  }),
};
