/** What a release would hold and whether it may be written: read from the index, no file is opened. */
import { createHash } from 'node:crypto';
import type { Card } from '#shared/contract/card.ts';
import type { Check } from '#shared/contract/checks.ts';
import type { Output } from '#shared/contract/index.ts';
import {
  currentPlan,
  facesOf,
  faceSummary,
  profileOf,
  unreadTexts,
  unseenDocuments,
  unseenPixels,
  withheldByIndex,
} from '../deidentify/handlers.ts';
import { checksBeforeRelease } from '../review/handlers.ts';
import type { ReadingWorkspace } from '../step.ts';
import { readDataset, readLicense } from '../license/handlers.ts';
import { plannedBytes, planCounts } from '../store/release.ts';
import { plannedContents } from '../store/release-plan.ts';
import { buildCard, cardDocuments } from './card.ts';
import { releaseChecks } from './checks.ts';
import { publicSubjects } from './cohort-subjects.ts';
import { excludedForCard, excludedRows } from './excluded.ts';
import { draftReason, gateOf } from './gate.ts';
import { readSettings, releaseInputs } from './inputs.ts';

const sum = (rows: readonly { instances: number }[]): number => rows.reduce((total, row) => total + row.instances, 0);

export function ownChecks(workspace: ReadingWorkspace): Check[] {
  const dataset = readDataset(workspace.db);
  return releaseChecks({
    settings: readSettings(workspace),
    titled: dataset.title !== '' || dataset.nickname !== '',
    packable: Math.max(0, planCounts(workspace.db).instances - sum(withheldByIndex(workspace))),
    profile: profileOf(workspace.db),
    license: readLicense(workspace.db).id,
    unreadTexts: unreadTexts(workspace),
    unseenPixels: unseenPixels(workspace),
    unseenDocuments: unseenDocuments(workspace),
  });
}
export const allChecks = (workspace: ReadingWorkspace): Check[] => [
  ...checksBeforeRelease(workspace),
  ...ownChecks(workspace),
];

export async function planRelease(workspace: ReadingWorkspace): Promise<Output<'release.plan'>> {
  const inputs = await releaseInputs(workspace);
  const counts = planCounts(workspace.db);
  const withheld = withheldByIndex(workspace);
  const { settings, name } = inputs;
  return {
    name,
    version: inputs.license.dataset.version,
    settings,
    patients: counts.patients,
    studies: counts.studies,
    series: counts.series,
    instances: Math.max(0, counts.instances - sum(withheld)),
    bytes: plannedBytes(workspace.db),
    withheld: [
      ...excludedRows(workspace.db).map(({ code, title, instances }) => ({ reason: code, title, instances })),
      ...withheld.map(({ code, title, instances }) => ({ reason: code, title, instances })),
    ],
    gate: gateOf(allChecks(workspace)),
    draftReason,
    tree: [
      { path: `${name}/`, bytes: null, note: 'BagIt 1.0 bag and RO-Crate 1.2 root' },
      { path: `${name}/README.md`, bytes: null, note: 'Card for people' },
      { path: `${name}/index.html`, bytes: null, note: 'Card for browsers' },
      { path: `${name}/dataset-card.json`, bytes: null, note: 'Canonical card; the others are derived from it' },
      { path: `${name}/ro-crate-metadata.json`, bytes: null, note: 'RO-Crate 1.2' },
      { path: `${name}/croissant.json`, bytes: null, note: 'Croissant 1.1 with RAI 1.0' },
      { path: `${name}/metadata/`, bytes: null, note: 'DataCite' },
      {
        path: `${name}/reports/`,
        bytes: null,
        note: 'De-identification, quality, balance, reference standard, validation',
      },
      {
        path: `${name}/data/dicom/`,
        bytes: plannedBytes(workspace.db),
        note: settings.layout === 'readable' ? 'subject / study / series / object, short names' : 'subject / new UIDs',
      },
      { path: `${name}/data/tables/`, bytes: null, note: 'Subjects, studies, series, files, data dictionary' },
      ...(settings.archives === 'per-patient'
        ? [
            {
              path: `${name}.release/`,
              bytes: plannedBytes(workspace.db),
              note: 'ZIPs by subject, at most 20 GB each, metadata ZIP, SHA256SUMS',
            },
          ]
        : []),
      ...(settings.targets.includes('tcia')
        ? [{ path: `${name}.handoff/tcia/`, bytes: null, note: 'What exactly was done, and MD5 sums; not of a draft' }]
        : []),
    ],
  };
}

/** The card as it would stand now, from the index: what only the written files can tell is still empty. */
export async function previewCard(
  workspace: ReadingWorkspace,
  now = new Date(),
): Promise<{ card: Card; documents: Map<string, string> }> {
  const inputs = await releaseInputs(workspace);
  const plan = currentPlan(workspace);
  const subjects = publicSubjects(workspace, plan.profile);
  const left = excludedForCard(workspace.db);
  const { patients, ...contents } = plannedContents(workspace.db);
  const card = buildCard({
    inputs,
    facts: {
      contents: { ...contents, bodyParts: [], manufacturers: [], transferSyntaxes: [], labels: [], years: null },
      tables: [],
      acquisition: [],
      folders: [],
      subjects: patients.map(
        (id) => subjects.byPatient.get(id) ?? { sex: '', age: null, ethnicity: '', site: '', label: '' },
      ),
      methods: new Map(),
      actions: new Map(),
      rules: new Map(),
    },
    checks: allChecks(workspace),
    identifier: `urn:uuid:preview-${createHash('sha256').update(inputs.digest).digest('hex').slice(0, 12)}`,
    timestamp: inputs.settings.timestamp ?? now.toISOString(),
    draft: true,
    program: { version: workspace.programVersion, methodText: plan.methodText },
    withheld: [
      ...withheldByIndex(workspace).map(({ code, title, why, instances }) => ({ code, title, why, instances })),
      ...left.withheld,
    ],
    excluded: left.excluded,
    faces: faceSummary(facesOf(workspace)),
    rules: new Map(),
    search: { dismissed: 0, leftOut: 0 },
    documents: { admitted: 0, looked: 0, unseen: 0, videos: 0, dismissed: 0 },
    pixels: {
      clean: 0,
      masked: 0,
      maskedByRecipe: 0,
      foundFreeByRecipe: 0,
      notLookedAt: contents.instances,
      blackened: [],
    },
    threshold: subjects.threshold,
    columns: balanceColumns(subjects.options),
  });
  return { card, documents: cardDocuments(card) };
}

export const balanceColumns = (options: {
  characteristics: boolean;
  ethnicity: boolean;
  site: boolean;
  label: boolean;
}) =>
  (['sex', 'age', 'ethnicity', 'site', 'label'] as const).filter((column) =>
    column === 'sex' || column === 'age' ? options.characteristics : options[column],
  );
