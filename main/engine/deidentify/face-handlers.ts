/** The list of series that may show a face, what a person says to each, and the check that waits for that. */
import type { Check } from '#shared/contract/checks.ts';
import { faceVerdicts, type FaceRow, type FaceVerdict } from '#shared/contract/faces.ts';
import type { Output, Parsed } from '#shared/contract/index.ts';
import { Failure } from '#shared/failure.ts';
import type { Commands, Queries, ReadingWorkspace, WritingWorkspace } from '../step.ts';
import { faceCandidates, faceSeriesOfUid, faceSeriesRow, matchOf, middleInstance } from '../store/faces.ts';
import type { JobHandle } from '../jobs.ts';
import { compareSeries, compareTitle } from './compare-faces-job.ts';
import { readDecisionTable, tableFault, type DecisionTable } from './decision-table.ts';
import type { FaceDecision, Standing } from './face-standing.ts';
import { accessOf, facePolicyScope, faceScope, facesOf, undecidedFaces, type Faces } from './faces.ts';

type FaceMethod = keyof typeof import('#shared/contract/faces.ts').facesMethods;

function asRow({ db }: ReadingWorkspace, standing: Standing): FaceRow {
  const row = faceSeriesRow(db, standing.series)!;
  const { series, sure, why, state, reason, replacement, replaces, packaged, outcome } = standing;
  return {
    series,
    patientId: row.patientId,
    studyDate: row.studyDate,
    modality: row.modality,
    description: row.description,
    instances: row.included,
    instance: middleInstance(db, series),
    sure,
    why,
    state,
    reason,
    replacement,
    replaces,
    packaged,
    outcome,
  };
}

function list(
  workspace: ReadingWorkspace,
  { offset, limit, state }: Parsed<'deidentify.faces'>,
): Output<'deidentify.faces'> {
  const faces = facesOf(workspace);
  const wanted = faces.standings.filter(
    (one) => state === 'all' || (state === 'undecided') === (one.state === 'undecided'),
  );
  return {
    total: wanted.length,
    rows: wanted.slice(offset, offset + limit).map((standing) => asRow(workspace, standing)),
    heads: faces.standings.filter((one) => one.state !== 'defaced').length,
    undecided: undecidedFaces(faces),
    access: accessOf(workspace.db),
    policy: faces.policy,
  };
}

const gone = (): Failure =>
  new Failure('not-found', 'This series is no longer there or left out; the folders were read again meanwhile.');

function candidates(workspace: ReadingWorkspace, series: number): Output<'deidentify.faceCandidates'> {
  return faceCandidates(workspace.db, series).map(({ sameFrame, ...row }) => {
    const match = matchOf(workspace.db, series, row.series);
    return { ...row, sameFrame: sameFrame === 1, match: match ? { defaced: row.series, ...match } : null };
  });
}

const needsReason = new Set<FaceVerdict>(['accept', 'no-face']);
const words: Record<FaceVerdict, string> = {
  accept: 'accept faces in',
  controlled: 'keep for controlled access',
  'leave-out': 'leave out',
  replace: 'replace by its defaced series',
  'no-face': 'see no face in',
};

interface Said {
  series: number;
  verdict: FaceVerdict | null;
  reason: string;
  replacement?: number | undefined;
  confirmed?: boolean;
}

/** One decision as it is kept; throws Failure where it says too little or names what does not fit. */
function decisionOf({ db }: ReadingWorkspace, said: Said): FaceDecision | undefined {
  const { series, verdict, replacement, confirmed = false } = said;
  const row = faceSeriesRow(db, series);
  if (!row) throw gone();
  if (verdict === null) return undefined;
  const reason = said.reason.trim();
  if (needsReason.has(verdict) && reason.length < 10)
    throw new Failure(
      'invalid-input',
      'Say why in at least 10 characters: the reason is printed in the card of the dataset.',
    );
  const base = { verdict, reason, instances: row.included };
  if (verdict !== 'replace') return base;
  const defaced = replacement === undefined ? undefined : faceSeriesRow(db, replacement);
  if (!defaced || defaced.patient !== row.patient || defaced.series === series)
    throw new Failure(
      'invalid-input',
      'Name the defaced series: another series of the same patient that is in the dataset.',
    );
  const match = matchOf(db, series, defaced.series);
  if (!match?.current)
    throw new Failure('refused', 'The two series were not compared as they are now. Compare them first.');
  if (!match.fits)
    throw new Failure(
      'refused',
      `The series do not lie in the same place: ${match.faults.join(' ')} It cannot stand for the original.`,
    );
  if (match.changed === 0)
    throw new Failure('refused', 'Not one voxel differs between the two series, so that no face was removed.');
  return { ...base, replacement: defaced.key, confirmed };
}

function record(workspace: WritingWorkspace, said: readonly Said[], title: string): void {
  const changes = said.map((one) => ({
    scope: faceScope,
    key: faceSeriesRow(workspace.db, one.series)?.key ?? '',
    value: decisionOf(workspace, one),
  }));
  workspace.decisions.decide({ step: 'deidentify', title, changes });
  workspace.changed('deidentify.faces');
}

function decide(workspace: WritingWorkspace, input: Parsed<'deidentify.decideFaces'>): Record<string, never> {
  const { series, verdict, reason, replacement, confirmed } = input;
  if (verdict === 'replace' && series.length > 1)
    throw new Failure('invalid-input', 'Each series has a defaced counterpart of its own: replace one at a time.');
  const count = series.length === 1 ? 'a series' : `${series.length} series`;
  record(
    workspace,
    [...new Set(series)].map((one) => ({ series: one, verdict, reason, replacement, confirmed })),
    verdict === null ? `decide about ${count} with a face again` : `${words[verdict]} ${count}`,
  );
  return {};
}

const table: DecisionTable = {
  about: 'faces',
  needed: ['series_uid', 'decision'],
  optional: ['reason', 'replacement_uid', 'confirmed'],
  columns: 'series_uid and decision, and may have reason, replacement_uid and confirmed',
};

function readTable(workspace: ReadingWorkspace, file: string): Said[] {
  const rows = readDecisionTable(file, table);
  const fault = (line: number, why: string): Failure => tableFault(table.about, line, why);
  const find = (uid: string, line: number): number => {
    const found = faceSeriesOfUid(workspace.db, uid.trim());
    if (found.length === 1) return found[0]!.series;
    throw fault(
      line,
      found.length === 0
        ? 'the dataset has no such series.'
        : 'two patients share this series UID; decide in the window.',
    );
  };
  return rows.map((row, line): Said => {
    const verdict = faceVerdicts.find((one) => one === row['decision']?.trim());
    if (!verdict) throw fault(line, `decision has to be one of ${faceVerdicts.join(', ')}.`);
    const other = row['replacement_uid']?.trim() ?? '';
    return {
      series: find(row['series_uid'] ?? '', line),
      verdict,
      reason: row['reason']?.trim() ?? '',
      ...(other === '' ? {} : { replacement: find(other, line) }),
      confirmed: /^(yes|true|1)$/i.test(row['confirmed']?.trim() ?? ''),
    };
  });
}

/**
 * Decisions that somebody took elsewhere, for example beside the tool that removed the faces: compares what replaces what,
 * then all of them hold, or none.
 */
export async function importFaces(
  job: JobHandle,
  { file }: Parsed<'deidentify.importFaces'>,
  workspace: WritingWorkspace,
): Promise<{ decided: number }> {
  const said = readTable(workspace, file);
  for (const { series, replacement } of said)
    if (replacement !== undefined && !matchOf(workspace.db, series, replacement)?.current)
      await compareSeries(job, series, replacement, workspace);
  record(workspace, said, `decide about ${said.length} series with a face by a table`);
  return { decided: said.length };
}

export const faceQueries: Pick<Queries<'deidentify'>, Extract<keyof Queries<'deidentify'>, FaceMethod>> = {
  'deidentify.faces': list,
  'deidentify.face': (workspace, { series }) => {
    const standing = facesOf(workspace).bySeries.get(series);
    return standing ? asRow(workspace, standing) : null;
  },
  'deidentify.faceCandidates': (workspace, { series }) => candidates(workspace, series),
};

export const faceCommands: Pick<Commands<'deidentify'>, Extract<keyof Commands<'deidentify'>, FaceMethod>> = {
  'deidentify.compareFaces': (workspace, { series, defaced }) => {
    const [own, other] = [faceSeriesRow(workspace.db, series), faceSeriesRow(workspace.db, defaced)];
    if (!own || !other) throw gone();
    if (own.patient !== other.patient || series === defaced)
      throw new Failure('invalid-input', 'Only two different series of one patient can be compared.');
    return workspace.jobs.start('deidentify.compareFaces', compareTitle, { series, defaced });
  },
  'deidentify.decideFaces': decide,
  'deidentify.setFacePolicy': (workspace, { policy }) => {
    const title =
      policy === 'ask'
        ? 'ask about faces'
        : policy === 'withhold'
          ? 'leave out undecided faces'
          : 'accept undecided faces';
    workspace.decisions.decide({
      step: 'deidentify',
      title,
      changes: [{ scope: facePolicyScope, key: '', value: policy }],
    });
    workspace.changed('deidentify.faces');
    return {};
  },
  'deidentify.importFaces': (workspace, input) =>
    workspace.jobs.start('deidentify.importFaces', 'Read decisions about faces', input),
};

const decided: readonly (readonly [FaceRow['state'], string])[] = [
  ['accept', 'accepted with a reason'],
  ['replace', 'replaced by a defaced one'],
  ['controlled', 'for controlled access only'],
  ['leave-out', 'left out'],
  ['no-face', 'without a recognisable face, as a person said'],
];

/** Pure. Privacy: neither a waiver nor a draft lifts it; only a decision about each series does. */
export function facesCheck({ standings, open, policy }: Pick<Faces, 'standings' | 'open' | 'policy'>): Check {
  const link = '#/deidentify?tab=faces';
  const count = (state: FaceRow['state']): number => standings.filter((one) => one.state === state).length;
  const heads = standings.length - count('defaced');
  const undecided = count('undecided');
  const said = decided.flatMap(([state, what]) =>
    count(state) > 0 ? [`${count(state).toLocaleString('en')} ${what}`] : [],
  );
  const blocks = undecided > 0 && open && policy === 'ask';
  const of = `${undecided.toLocaleString('en')} of ${heads.toLocaleString('en')} series with a face`;
  return {
    id: 'deidentify.faces-undecided',
    step: 'deidentify',
    title: 'Faces in head scans decided',
    why: 'A face can be rendered from thin slices of a head and recognised.',
    guideline: 'PS3.15 E.3.2',
    severity: blocks ? 'block' : 'warn',
    kind: 'privacy',
    status: heads === 0 ? 'not-applicable' : undecided > 0 ? 'fail' : 'pass',
    evidence: {
      text:
        heads === 0
          ? 'No series shows the head, as far as headers and the places of slices tell.'
          : undecided === 0
            ? `${heads.toLocaleString('en')} series with a face: ${said.join(', ')}.`
            : blocks
              ? `${of} undecided.`
              : open
                ? `${of} left out: nobody decided.`
                : `${of} packaged and marked: nobody decided.`,
      // The way to what is undecided is the fix.
      ...(undecided > 0 ? {} : { link }),
    },
    ...(undecided > 0
      ? {
          fix: {
            text: blocks
              ? 'Decide on each series: accept with a reason, keep for controlled access, leave out, or replace by a defaced one. Or choose controlled access for the release.'
              : 'Look at these series and decide on each.',
            link: `${link}&state=undecided`,
          },
        }
      : {}),
  };
}
