/** Step 3 for the engine: the profile, its rules, previews, what is left out; and what release asks of it. */
import type { Profile } from '#shared/contract/deidentify.ts';
import { Profile as ProfileModel } from '#shared/contract/deidentify.ts';
import { Failure } from '#shared/failure.ts';
import { nameOf } from '../dicom/dictionary.ts';
import type { ReadingWorkspace, Step } from '../step.ts';
import { instanceSource } from '../store/deidentify.ts';
import { seriesKinds } from '../store/kinds.ts';
import { remember } from '../store/remember.ts';
import { residualCounts, wasSearched, type ResidualCounts } from '../store/residual.ts';
import { brokenDecisions, valueCounts, waitingValues } from '../store/text-values.ts';
import { attributeRows, edition } from './attribute-table.ts';
import { audit } from './audit-handlers.ts';
import { codeOfKind } from './code-of-kind.ts';
import { deidentifyChecks } from './checks.ts';
import { compareFaces } from './compare-faces-job.ts';
import { faceCommands, faceQueries, facesCheck, importFaces } from './face-handlers.ts';
import { faceCode, facesOf, faceSummary, faceTaskOf, undecidedFaces } from './faces.ts';
import { documentCommands, documentQueries } from './documents/handlers.ts';
import { readDocuments } from './documents/read-job.ts';
import {
  admittedBySeries,
  admittedDocuments,
  documentsOf,
  isUnseen,
  leftOutBySeries,
  leftOutDocuments,
} from './documents/state.ts';
import { identities } from './identities.ts';
import { newUid } from './identity.ts';
import { leadsToPatient } from './leading-uids.ts';
import { namesOf, namingOf, registerNames } from './naming.ts';
import {
  exportCrosswalk,
  naming,
  namingChecks,
  readPseudonyms,
  refuseRootAndRetainedUids,
  setNaming,
} from './naming-handlers.ts';
import { writeCrosswalk } from './export-crosswalk.ts';
import { isOn, normalisedProfile, notDone, options, refuseConflicts } from './options.ts';
import { markOf, packageTermsOf } from './package-terms.ts';
import { chosenProfile, currentPlan, profileOf, profileScope, seriesDecisionsDigest } from './plan.ts';
import { previewFile } from './preview.ts';
import { decideResiduals, residualCheck, residuals } from './residual-handlers.ts';
import { residualReason } from './residuals.ts';
import { reviewApplies, reviewCommands, reviewQueries, reviewTables, textPolicy } from './review-handlers.ts';
import { pixelApplies, pixelCommands, pixelQueries } from './pixels/handlers.ts';
import { readPixels } from './pixels/read-job.ts';
import { pixelsNotDone } from './pixels/checks.ts';
import { changedByPixels, pixelSummary } from './pixels/state.ts';
import { maskedUidsOf, pixelsOfInstance, pixelsOfPatient } from './pixels/task-pixels.ts';
import { compileRules } from './rules.ts';
import { runSurvey, startSurvey, surveyNow } from './survey-job.ts';
import { withholdCode, withholdReason } from './withhold.ts';
import { WordSet } from './word-hash.ts';

export { plainWord } from './identifiers.ts';
export { tciaDeviations } from './tcia-rules.ts';
export { DayMarks } from './package-dates.ts';
export { isSentinel, isSentinelBirth } from './dates.ts';
export { markOf, packageTermsOf, WordSet };
/** The mark of UIDs in a set of words. */
export const uidMark = markOf('uid');
export {
  admittedDocuments,
  leftOutDocuments,
  currentPlan,
  edition,
  facesOf,
  faceSummary,
  faceTaskOf,
  identities,
  leadsToPatient,
  maskedUidsOf,
  newUid,
  notDone,
  pixelsOfInstance,
  pixelsOfPatient,
  profileOf,
  registerNames,
  residualReason,
  seriesDecisionsDigest,
  startSurvey,
  withholdCode,
  withholdReason,
};

export type { ObjectPixels } from './pixels/task-pixels.ts';

/** Every person's pseudonym by row id. */
export const pseudonyms = (workspace: ReadingWorkspace): Iterable<[person: number, pseudonym: string]> =>
  namesOf(workspace).names.entries();

export interface WithheldRow {
  code: string;
  title: string;
  why: string;
  instances: number;
  series: number;
}

/** Included objects that will be left out as far as the index can tell, by reason, the most frequent first. */
export const withheldByIndex = (workspace: ReadingWorkspace): readonly WithheldRow[] =>
  remember(workspace.db, 'deidentify.withheld', () => countWithheld(workspace));

function countWithheld(workspace: ReadingWorkspace): WithheldRow[] {
  const profile = profileOf(workspace.db);
  const { unnamed } = namesOf(workspace);
  const faces = facesOf(workspace);
  const rows = new Map<string, WithheldRow & { seen: Set<number> }>();
  const rowOf = (code: Parameters<typeof withholdReason>[0]): WithheldRow & { seen: Set<number> } => {
    let row = rows.get(code);
    if (!row) rows.set(code, (row = { code, ...withholdReason(code), instances: 0, series: 0, seen: new Set() }));
    return row;
  };
  const admitted = admittedBySeries(workspace);
  const leftOut = leftOutBySeries(workspace);
  const codeOf = codeOfKind(profile);
  const codeWatched = codeOfKind(profile, 'watched');
  for (const { series, patient, what, instances } of seriesKinds(workspace.db)) {
    const code = unnamed.has(patient) ? 'no-pseudonym' : (codeOf(what) ?? faceCode(faces, series));
    if (!code) continue;
    const lifted = code === 'document' || codeWatched(what) !== code;
    const taken = lifted ? Math.min(instances, admitted.get(series) ?? 0) : 0;
    if (taken > 0) admitted.set(series, admitted.get(series)! - taken);
    const decided = lifted ? Math.min(instances - taken, leftOut.get(series) ?? 0) : 0;
    if (decided > 0) {
      leftOut.set(series, leftOut.get(series)! - decided);
      rowOf('document-left-out').instances += decided;
      rowOf('document-left-out').seen.add(series);
    }
    if (taken + decided === instances) continue;
    const row = rowOf(code);
    row.instances += instances - taken - decided;
    row.seen.add(series);
  }
  for (const { code, instances, series, taken } of changedByPixels(workspace)) {
    const row = rowOf(code);
    row.instances += instances;
    // What its pixels no longer keep out its face may.
    for (const [one, count] of taken ?? []) {
      const face = faceCode(faces, one);
      if (face === null) continue;
      rowOf(face).instances += count;
      rowOf(face).seen.add(one);
    }
    for (const one of series) row.seen[instances < 0 ? 'delete' : 'add'](one);
  }
  return [...rows.values()]
    .filter((row) => row.instances > 0)
    .map(({ seen, ...row }) => ({ ...row, series: seen.size }))
    .sort((a, b) => b.instances - a.instances);
}

function includedInstanceCount(workspace: ReadingWorkspace): number {
  let count = 0;
  for (const { instances } of seriesKinds(workspace.db)) count += instances;
  return count;
}

const words: Record<string, string> = { shift: 'C', 'keep-dates': 'K', walk: 'K', keyed: 'Z' };

function ruleRows(
  profile: Profile,
): { tag: string; name: string; basic: string; action: string; source: string; retired: boolean }[] {
  const compiled = compileRules(profile);
  const graphics = isOn(profile, 'graphics') ? 'graphics' : 'Basic Profile';
  return attributeRows.map((row) => {
    const rule = compiled.get(parseInt(row.tag, 16));
    const concrete = /^[0-9A-F]{8}$/.test(row.tag) && rule ? rule : undefined;
    const wildcard =
      row.tag === 'private'
        ? {
            name: 'Private attributes',
            action: isOn(profile, 'safe-private') ? 'C' : 'X',
            source: isOn(profile, 'safe-private') ? 'safe-private' : 'Basic Profile',
          }
        : {
            name: row.tag.startsWith('50')
              ? 'Curve Data'
              : row.tag.endsWith('3000')
                ? 'Overlay Data'
                : 'Overlay Comments',
            action: 'X',
            source: graphics,
          };
    return {
      tag: row.tag === 'private' ? '(odd group)' : `(${row.tag.slice(0, 4)},${row.tag.slice(4)})`,
      name: concrete ? nameOf(parseInt(row.tag, 16)) : wildcard.name,
      basic: row.basic,
      action: concrete ? (words[concrete.action] ?? concrete.action) : wildcard.action,
      source: concrete ? concrete.source : wildcard.source,
      retired: row.retired,
    };
  });
}

const residualsNow = (workspace: ReadingWorkspace): ResidualCounts =>
  remember(workspace.db, 'deidentify.residuals', () => residualCounts(workspace.db, currentPlan(workspace).digest));
/** Findings that nobody has decided about yet, and the objects that they keep out. */
export const openResiduals = (workspace: ReadingWorkspace): ResidualCounts =>
  residualCounts(workspace.db, currentPlan(workspace).digest);

/** Distinct texts in doubt that follow the suggestion because nobody decided on them: only where the recipe says so. */
export const unreadTexts = (workspace: ReadingWorkspace): number =>
  textPolicy(workspace) === 'suggested' ? waitingValues(workspace.db) : 0;

/** Packaged documents at which nobody looked: a recipe admits them. */
export const unseenDocuments = (workspace: ReadingWorkspace): number => documentsOf(workspace).filter(isUnseen).length;

/** Objects whose pixels only a recipe answers for. */
export const unseenPixels = (workspace: ReadingWorkspace): number => pixelSummary(workspace).byRecipe;

/** What the report admits about texts that no person decided on. */
function undecidedTexts({ values, decided }: { values: number; decided: number }): string[] {
  const unread = values - decided;
  if (unread === 0) return [];
  const these = `${unread.toLocaleString('en')} of ${values.toLocaleString('en')} distinct texts`;
  return [
    `No person has decided on ${these} that may stay: they follow the suggestion, which takes out what is in doubt.`,
  ];
}

/** Series that an open release waits for. */
const waitingFaces = (workspace: ReadingWorkspace): number => {
  const faces = facesOf(workspace);
  return faces.open && faces.policy === 'ask' ? undecidedFaces(faces) : 0;
};

export const deidentifyStep: Step<'deidentify'> = {
  id: 'deidentify',
  queries: {
    'deidentify.profile': ({ db }) => {
      const profile = profileOf(db);
      return {
        profile,
        options: options.map(({ meaning: _, ...option }) => ({ ...option, on: isOn(profile, option.id) })),
        notDone: [...undecidedTexts(valueCounts(db)), ...pixelsNotDone(pixelSummary({ db })), ...notDone],
        edition,
      };
    },
    'deidentify.rules': ({ db }, { offset, limit, text, action }) => {
      const wanted = text.trim().toLowerCase();
      const rows = ruleRows(profileOf(db)).filter(
        (row) =>
          (!action || row.action === action) &&
          (wanted === '' || `${row.tag} ${row.tag.replace(/[(),]/g, '')} ${row.name}`.toLowerCase().includes(wanted)),
      );
      return { total: rows.length, rows: rows.slice(offset, offset + limit) };
    },
    'deidentify.preview': (workspace, { instance }) => {
      const place = instanceSource(workspace.db, instance);
      const identity = place && identities(workspace, [place.patient]).get(place.patient);
      if (!place || !identity)
        throw new Failure('not-found', 'This object is no longer in the library. Index the folders again.');
      try {
        return previewFile(
          place.source,
          currentPlan(workspace),
          identity,
          pixelsOfInstance(workspace, instance).pixels,
          {
            ...faceTaskOf(facesOf(workspace), place.series),
            maskedUids: maskedUidsOf(workspace, place.patient),
            ...admittedDocuments(workspace).get(instance),
          },
        );
      } catch (error) {
        if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EACCES'))
          throw new Failure(
            'unreadable',
            'The file of this object cannot be opened any more. Is its folder still connected?',
          );
        throw error;
      }
    },
    'deidentify.naming': naming,
    'deidentify.withheld': (workspace) =>
      withheldByIndex(workspace).map(({ code, ...row }) => ({ reason: code, ...row })),
    'deidentify.audit': (workspace, input) => audit(workspace, profileScope, input),
    'deidentify.residuals': (workspace, input) => residuals(workspace, currentPlan(workspace).digest, input),
    ...reviewQueries,
    ...pixelQueries,
    ...faceQueries,
    ...documentQueries,
  },
  commands: {
    'deidentify.setNaming': (workspace, input) => {
      setNaming(workspace, input, profileOf(workspace.db));
      return {};
    },
    'deidentify.readPseudonyms': readPseudonyms,
    'deidentify.exportCrosswalk': exportCrosswalk,
    ...reviewCommands,
    ...pixelCommands,
    ...faceCommands,
    ...documentCommands,
    'deidentify.setProfile': (workspace, { profile }) => {
      const value = normalisedProfile(ProfileModel.parse(profile));
      refuseConflicts(value);
      refuseRootAndRetainedUids(namingOf(workspace.db).uidRoot, value);
      compileRules(value);
      const title =
        value.preset === 'custom'
          ? `own confidentiality options (${value.retain.length + value.clean.length})`
          : `confidentiality profile ${value.preset}`;
      workspace.decisions.decide({ step: 'deidentify', title, changes: [{ scope: profileScope, key: '', value }] });
      workspace.changed('deidentify.profile');
      startSurvey(workspace);
      return {};
    },
    'deidentify.decideResiduals': decideResiduals,
  },
  checks: (workspace) => {
    const withheld = withheldByIndex(workspace);
    const instances = includedInstanceCount(workspace);
    const checks = deidentifyChecks({
      chosen: chosenProfile(workspace.db),
      profile: profileOf(workspace.db),
      withheld: { instances: withheld.reduce((sum, row) => sum + row.instances, 0), kinds: withheld.length },
      instances,
      keyUnprotected: workspace.secrets.unprotected,
      pixels: pixelSummary(workspace),
      texts: {
        ...surveyNow(workspace),
        ...valueCounts(workspace.db),
        broken: brokenDecisions(workspace.db),
        policy: textPolicy(workspace),
      },
    });
    const search = residualCheck(residualsNow(workspace), wasSearched(workspace.db));
    const faces = facesOf(workspace);
    return [...checks, facesCheck(faces), search, ...namingChecks(workspace, instances === 0)];
  },
  headline: (workspace) => {
    const profile = chosenProfile(workspace.db);
    if (!profile) return [{ text: 'No confidentiality profile chosen yet.', link: '#/deidentify' }];
    const left = withheldByIndex(workspace).reduce((sum, row) => sum + row.instances, 0);
    const count = profile.retain.length + profile.clean.length;
    const name = {
      basic: 'Basic Profile',
      tcia: 'TCIA preset',
      custom: `Basic Profile with ${count} option${count === 1 ? '' : 's'}`,
    }[profile.preset];
    const { values, waiting, named } = valueCounts(workspace.db);
    if (waiting > 0 && textPolicy(workspace) === 'ask')
      return [
        { text: waiting.toLocaleString('en'), link: '#/deidentify?tab=values&state=waiting' },
        { text: ' of ' },
        { text: values.toLocaleString('en'), link: '#/deidentify?tab=values&state=all' },
        { text: ` distinct values ${waiting === 1 ? 'waits' : 'wait'} for you` },
        ...(named > 0
          ? [
              { text: '; ' },
              { text: named.toLocaleString('en'), link: '#/deidentify?tab=values&state=all&named=1' },
              { text: ` ${named === 1 ? 'names' : 'name'} somebody who carries ${named === 1 ? 'it' : 'them'}` },
            ]
          : []),
        { text: '.' },
      ];
    const pixels = pixelSummary(workspace);
    if (pixels.waiting > 0)
      return [
        { text: pixels.waiting.toLocaleString('en'), link: '#/deidentify?tab=pixels&state=waiting' },
        {
          text: ` ${pixels.waiting === 1 ? 'group' : 'groups'} of pictures with likely text ${pixels.waiting === 1 ? 'waits' : 'wait'} for you.`,
        },
      ];
    return [
      { text: `${name}; ` },
      left === 0
        ? { text: 'no object has to be left out.' }
        : {
            text: `${left.toLocaleString('en')} object${left === 1 ? '' : 's'} left out`,
            link: '#/deidentify?withheld',
          },
      ...(left === 0 ? [] : [{ text: '.' }]),
    ];
  },
  waiting: (workspace) =>
    (chosenProfile(workspace.db) ? 0 : 1) +
    waitingFaces(workspace) +
    residualsNow(workspace).open +
    (textPolicy(workspace) === 'ask' ? waitingValues(workspace.db) : 0) +
    pixelSummary(workspace).waiting,
  jobs: {
    'deidentify.survey': runSurvey,
    'deidentify.readPixels': readPixels,
    'deidentify.readDocuments': readDocuments,
    'deidentify.crosswalk': writeCrosswalk,
    'deidentify.compareFaces': compareFaces,
    'deidentify.importFaces': importFaces,
  },
  applies: new Map([...reviewApplies, ...pixelApplies]),
  csv: reviewTables,
};
