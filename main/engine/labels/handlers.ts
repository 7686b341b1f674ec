/** Step 5: what each series is, in one vocabulary, and how completely its acquisition is described. */
import type { LabelGroup } from '#shared/contract/labels.ts';
import type { Sentence } from '#shared/contract/steps.ts';
import { Failure } from '#shared/failure.ts';
import { decodeTable, readTextFile } from '../cohort/handlers.ts';
import type { ReadingWorkspace, Step, WritingWorkspace } from '../step.ts';
import type { Database } from '../store/database.ts';
import { readDecisions } from '../store/decisions.ts';
import * as store from '../store/labels.ts';
import { remember } from '../store/remember.ts';
import { labelsChecks } from './checks.ts';
import { asLabel, groupKey, readMapping } from './mapping.ts';
import { attributeNames, protocolRow, summariseProtocol, type ProtocolRow, type ProtocolSummary } from './protocol.ts';
import { suggest, type SeriesHeader } from './suggest.ts';
import { vocabularyOf } from './vocabulary.ts';

export { groupKey } from './mapping.ts';
export { vocabulary } from './vocabulary.ts';
export type { ProtocolRow } from './protocol.ts';

const scope = 'labels.mapping';
/** Series of a group that are looked at for a suggestion. */
const sample = 25;

function collect(db: Database): LabelGroup[] {
  const headers = new Map<string, SeriesHeader[]>();
  for (const row of store.groupHeaders(db, sample)) {
    const key = groupKey(row.modality, row.description);
    const header = {
      modality: row.modality,
      imageType: row.image_type,
      acquisition: JSON.parse(row.acquisition) as Record<string, unknown>,
    };
    const known = headers.get(key);
    if (known) known.push(header);
    else headers.set(key, [header]);
  }
  const mapping = readDecisions<string>(db, scope);
  return store.groupRows(db).map(({ modality, description, manufacturers, series, instances, patients, example }) => {
    const key = groupKey(modality, description);
    return {
      key,
      modality,
      description,
      manufacturers: (JSON.parse(manufacturers) as string[]).filter(Boolean).sort(),
      series,
      instances,
      patients,
      exampleSeries: example,
      suggestion: suggest(modality, description, headers.get(key) ?? []) ?? null,
      label: mapping.get(key) ?? null,
    };
  });
}
const groupsOf = ({ db }: ReadingWorkspace): readonly LabelGroup[] => remember(db, 'labels.groups', () => collect(db));

/** The label that holds for each mapped group, by `groupKey(modality, description)`. */
export const labelOf = ({ db }: ReadingWorkspace): Map<string, string> => readDecisions<string>(db, scope);

/** Every included series that has an acquisition of its own, with the attributes it must state. */
export function* protocolRows({ db }: ReadingWorkspace): Iterable<ProtocolRow> {
  for (const source of store.protocolSources(db)) {
    const row = protocolRow(source);
    if (row) yield row;
  }
}
const protocolOf = (workspace: ReadingWorkspace): ProtocolSummary[] =>
  remember(workspace.db, 'labels.protocol', () => summariseProtocol(protocolRows(workspace)));

function decide(
  workspace: WritingWorkspace,
  title: string,
  labels: Iterable<[string, string | null]>,
): { changed: number } {
  const changes = [...labels].map(([key, label]) => ({ scope, key, value: label ?? undefined }));
  const changed = workspace.decisions.decide({ step: 'labels', title, changes });
  if (changed) workspace.changed('labels');
  return { changed };
}

function incomplete(workspace: ReadingWorkspace, offset: number, limit: number, modality: string | undefined) {
  const rows = [];
  let total = 0;
  for (const row of protocolRows(workspace)) {
    if (row.missing.length === 0 || (modality !== undefined && row.modality !== modality)) continue;
    total += 1;
    if (total <= offset || rows.length >= limit) continue;
    const { series, patientId, description } = row;
    rows.push({
      series,
      patientId,
      modality: row.modality,
      description,
      missing: row.missing.map((keyword) => attributeNames[keyword] ?? keyword),
    });
  }
  return { total, rows };
}

const shares = { high: ['high'], medium: ['high', 'medium'], low: ['high', 'medium', 'low'] };

function headline(workspace: ReadingWorkspace): Sentence {
  const groups = groupsOf(workspace);
  if (groups.length === 0) return [{ text: 'No series to label yet.' }];
  const waiting = groups.filter((group) => group.label === null).length;
  const total = protocolOf(workspace).reduce(
    (sum, row) => ({ series: sum.series + row.series, complete: sum.complete + row.complete }),
    { series: 0, complete: 0 },
  );
  return [
    { text: `${groups.length - waiting} of ${groups.length}`, link: '#/labels' },
    { text: ` groups of series have a label` },
    ...(waiting
      ? [
          { text: '; ' },
          { text: `${waiting}`, link: '#/labels?state=waiting' },
          { text: waiting === 1 ? ' waits' : ' wait' },
        ]
      : []),
    ...(total.series
      ? [
          { text: '. The acquisition of ' },
          { text: `${total.complete} of ${total.series}`, link: '#/labels?part=protocol' },
          { text: ' series is complete' },
        ]
      : []),
    { text: '.' },
  ];
}

export const labelsStep: Step<'labels'> = {
  id: 'labels',
  queries: {
    'labels.groups': (workspace, { offset, limit, text, state }) => {
      const groups = groupsOf(workspace);
      const wanted = text.trim().toLowerCase();
      const rows = groups.filter(
        (group) =>
          (state === 'all' || (group.label === null) === (state === 'waiting')) &&
          (wanted === '' ||
            `${group.modality} ${group.description} ${group.label ?? ''} ${group.suggestion?.label ?? ''}`
              .toLowerCase()
              .includes(wanted)),
      );
      const mapped = groups.filter((group) => group.label !== null).length;
      return { total: rows.length, waiting: groups.length - mapped, mapped, rows: rows.slice(offset, offset + limit) };
    },
    'labels.vocabulary': (_, { modality }) =>
      vocabularyOf(modality).map((row) => ({ ...row, modality: [...row.modality] })),
    'labels.protocol': protocolOf,
    'labels.incomplete': (workspace, { offset, limit, modality }) => incomplete(workspace, offset, limit, modality),
  },
  commands: {
    'labels.map': (workspace, { keys, label }) => {
      const known = new Set(groupsOf(workspace).map((group) => group.key));
      if (keys.some((key) => !known.has(key)))
        throw new Failure('not-found', 'One of these groups is no longer in the collection. Look again and repeat.');
      const chosen = label === null ? null : asLabel(label);
      return decide(
        workspace,
        chosen === null ? 'take a label back' : `label “${chosen}”`,
        keys.map((key) => [key, chosen]),
      );
    },
    'labels.acceptSuggestions': (workspace, { confidence }) => {
      const open = groupsOf(workspace).filter(
        (group) => group.label === null && group.suggestion && shares[confidence].includes(group.suggestion.confidence),
      );
      return decide(
        workspace,
        `accept ${open.length} suggestions`,
        open.map((group) => [group.key, group.suggestion!.label]),
      );
    },
    'labels.import': (workspace, { file }) => {
      const mapping = readMapping(decodeTable(readTextFile(file)).text);
      const byTrimmed = new Map(
        groupsOf(workspace).map((group) => [groupKey(group.modality.trim(), group.description.trim()), group.key]),
      );
      const labels = [...mapping].flatMap(([key, label]): [string, string][] =>
        byTrimmed.has(key) ? [[byTrimmed.get(key)!, label]] : [],
      );
      return { ...decide(workspace, 'import labels', labels), unknown: mapping.size - labels.length };
    },
  },
  checks: (workspace) => labelsChecks(groupsOf(workspace), protocolOf(workspace)),
  headline,
  waiting: (workspace) => groupsOf(workspace).filter((group) => group.label === null).length,
  csv: {
    'labels.groups': (workspace) => ({
      header: [
        'modality',
        'description',
        'label',
        'suggestion',
        'confidence',
        'evidence',
        'series',
        'instances',
        'patients',
      ],
      rows: groupsOf(workspace).map((group) => [
        group.modality,
        group.description,
        group.label,
        group.suggestion?.label ?? null,
        group.suggestion?.confidence ?? null,
        group.suggestion?.evidence ?? null,
        group.series,
        group.instances,
        group.patients,
      ]),
    }),
  },
};
