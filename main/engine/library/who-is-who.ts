/** The questions of who is who: what is open, what was decided, and what an answer changes. */
import type { Parsed, Output } from '#shared/contract/index.ts';
import { undecidedReason, type Question } from '#shared/contract/library.ts';
import { Failure } from '#shared/failure.ts';
import type { ReadingWorkspace } from '../step.ts';
import type { Database } from '../store/database.ts';
import { readDecision, readDecisions, type Change } from '../store/decisions.ts';
import { exclusionScope } from '../store/exclusion.ts';
import {
  countInstances,
  evidenceOf,
  namesBelow,
  personRow,
  personRows,
  personScope,
  rowsOfId,
  rowsAlike,
  rowsWithVariants,
  type Answer,
  type PersonRow,
  type TwinRow,
  type Seen,
} from '../store/persons.ts';
import { remember } from '../store/remember.ts';
import type { LeftOut } from './checks.ts';
import { pairKey, pairScope, withoutIssuer, type PairDecision, type PatientKey } from '../store/subjects.ts';
import { nameKeys } from './names.ts';
import { comparePersons, groupPersons, judgeVariants, partName, readPerson } from './persons.ts';

const keyOf = ({ scope, patientId }: { scope: string; patientId: string }): PatientKey => [scope, patientId];
const oneKey = (key: PatientKey): string => `one:${JSON.stringify(key)}`;
const twoKey = (key: string): string => `two:${key}`;
const valuesOf = (seen: Seen, attribute: string): string[] =>
  seen.filter(([one]) => one === attribute).map(([, value]) => value);
const distinct = (list: readonly string[]): string[] => [...new Set(list.filter(Boolean))];

type Bare = Omit<Question, 'instances'>;

/** One row with more than one name, birth date or sex. */
function questionOfRow(row: PersonRow & { seen: Seen }, decided: Answer | undefined): Bare | undefined {
  const judged = judgeVariants({
    names: valuesOf(row.seen, 'name'),
    birthDates: valuesOf(row.seen, 'birth_date'),
    sexes: valuesOf(row.seen, 'sex'),
  });
  if (judged.weight === 'none') return undefined;
  const known = new Set(decided?.answer === 'same' ? decided.seen.map((one) => one.join('=')) : []);
  const covered = decided?.answer === 'same' && row.seen.every((one) => known.has(one.join('=')));
  return {
    key: oneKey(keyOf(row)),
    kind: 'one-id',
    state: row.excluded !== null ? 'left-out' : covered ? 'same' : decided ? 'new' : 'open',
    weight: judged.weight,
    suggestion: judged.suggestion,
    why: judged.why,
    patientIds: [row.patientId],
    names: valuesOf(row.seen, 'name'),
    reason: row.excluded ?? decided?.reason ?? '',
    patients: [row.id],
  };
}

/** IDs that were split: settled, or open again because something was found that no part knows. */
function splitQuestions(db: Database, answers: ReadonlyMap<string, Answer>): Bare[] {
  return [...answers].flatMap(([text, answer]) => {
    if (answer.answer !== 'split') return [];
    const key = JSON.parse(text) as PatientKey;
    const rows = rowsOfId(db, key);
    if (!rows.length) return [];
    const rest = rows.find((row) => row.partOf === null);
    return [
      {
        key: oneKey(key),
        kind: 'one-id' as const,
        state: rows.every((row) => row.excluded !== null)
          ? ('left-out' as const)
          : rest
            ? ('new' as const)
            : ('split' as const),
        weight: 'conflict' as const,
        suggestion: null,
        why: rest
          ? 'This ID was split, and since then images were found that fit none of its parts.'
          : `Split by ${answer.by} into ${rows.length} patients.`,
        patientIds: [key[1]],
        names: distinct(rows.map((row) => row.name)),
        reason: answer.reason,
        patients: rows.map((row) => row.id),
      },
    ];
  });
}

const mostTwins = 5000;
/** Rows that share a birth date or an ID and a part of their name; more are a placeholder that many have. */
const mostAlike = 200;

/** Rows under different IDs that name one person, or the same ID under two issuers or folders. */
function twinPairs(db: Database): [PersonRow, PersonRow, string][] {
  const found = new Map<string, [PersonRow, PersonRow, string]>();
  // Every name beside every other one would be millions of comparisons where many share a birth date.
  const look = (group: readonly TwinRow[]): void => {
    const keys = new Map(group.map((row) => [row, nameKeys(row.name)]));
    const places = new Map<string, number[]>();
    for (const [place, row] of group.entries())
      for (const key of keys.get(row)!) {
        const known = places.get(key);
        if (known) known.push(place);
        else places.set(key, [place]);
      }
    for (const [place, a] of group.entries()) {
      const alike = keys.get(a)!.flatMap((key) => {
        const all = places.get(key)!;
        return all.length < mostAlike ? all.filter((other) => other > place) : [];
      });
      for (const other of [...new Set(alike)].sort((one, two) => one - two)) {
        const b = group[other]!;
        if (found.size >= mostTwins) return;
        if (a.subject === b.subject || a.name === '' || b.name === '') continue;
        // Parts of one ID were told apart by a person.
        if (a.patientId === b.patientId && (a.partOf ?? a.scope) === (b.partOf ?? b.scope)) continue;
        const { likeness } = comparePersons(a, b);
        const sameId = a.nearId !== '' && a.nearId === b.nearId;
        if (likeness === 'different' || (!sameId && a.birthDate === '')) continue;
        const why = [
          sameId ? 'One patient ID under two issuers or folders;' : 'Two patient IDs;',
          likeness === 'same' ? 'the name is the same' : 'the name is written in two ways',
          a.birthDate && b.birthDate ? 'and the birth date agrees.' : 'and no birth date speaks against it.',
        ].join(' ');
        found.set(pairKey(keyOf(a), keyOf(b)), [a, b, why]);
      }
    }
  };
  for (const by of ['birth_date', 'near_id'] as const) for (const group of rowsAlike(db, by)) look(group);
  return [...found.values()];
}

function pairQuestions(db: Database, decisions: ReadonlyMap<string, PairDecision>): Bare[] {
  const asked = twinPairs(db).flatMap(([a, b, why]): Bare[] => {
    const key = pairKey(keyOf(a), keyOf(b));
    return decisions.has(key)
      ? []
      : [
          {
            key: twoKey(key),
            kind: 'two-ids',
            state: 'open',
            weight: 'twin',
            suggestion: 'same',
            why,
            patientIds: [a.patientId, b.patientId],
            names: distinct([a.name, b.name]),
            reason: '',
            patients: [a.id, b.id],
          },
        ];
  });
  const implied = withoutIssuer(db, decisions).map((key): [string, PairDecision] => [
    key,
    { answer: 'same', reason: 'One patient ID, name and birth date; only some files name the issuer of the ID.' },
  ]);
  const decided = [...decisions, ...implied].flatMap(([key, { answer, reason }]): Bare[] => {
    const rows = (JSON.parse(key) as PatientKey[]).map((one) => personRow(db, one)).filter((row) => row !== undefined);
    return rows.length < 2
      ? []
      : [
          {
            key: twoKey(key),
            kind: 'two-ids',
            state: answer,
            weight: 'twin',
            suggestion: null,
            why: answer === 'same' ? 'Joined: one person under two IDs.' : 'Two persons who look alike.',
            patientIds: rows.map((row) => row.patientId),
            names: distinct(rows.map((row) => row.name)),
            reason,
            patients: rows.map((row) => row.id),
          },
        ];
  });
  return [...asked, ...decided];
}

const waits = ({ state }: Pick<Question, 'state'>): boolean => state === 'open' || state === 'new';
const ranks = { conflict: 0, spelling: 1, twin: 2 };

function computeQuestions(db: Database): Bare[] {
  const answers = readDecisions<Answer>(db, personScope);
  const split = splitQuestions(db, answers);
  const taken = new Set(split.map(({ key }) => key));
  const splitByPerson = (row: PersonRow): boolean => {
    const answer = row.partOf === null ? undefined : answers.get(JSON.stringify([row.partOf, row.patientId]));
    return answer?.answer === 'split' && answer.by === 'person';
  };
  const rows = rowsWithVariants(db).flatMap((row) => {
    // Whoever split by person saw which spellings go together.
    if (splitByPerson(row)) return [];
    const question = questionOfRow(row, answers.get(JSON.stringify(keyOf(row))));
    return question && !taken.has(question.key) ? [question] : [];
  });
  return [...rows, ...split, ...pairQuestions(db, readDecisions<PairDecision>(db, pairScope))].sort(
    (a, b) => Number(waits(b)) - Number(waits(a)) || ranks[a.weight] - ranks[b.weight] || (a.key < b.key ? -1 : 1),
  );
}

/** Every question, those that wait first, conflicts first. */
export const questionsOf = ({ db }: Pick<ReadingWorkspace, 'db'>): readonly Bare[] =>
  remember(db, 'library.questions', () => computeQuestions(db));

/** IDs of more than one person that are out: left out by a recipe because nobody decided, or by a person. */
function leftOut(workspace: Pick<ReadingWorkspace, 'db'>): QuestionCounts['left'] {
  const out = questionsOf(workspace).filter(({ weight, state }) => weight === 'conflict' && state === 'left-out');
  const sum = (some: readonly Bare[]): LeftOut => ({
    ids: some.length,
    instances:
      some.length === 0
        ? 0
        : countInstances(
            workspace.db,
            some.flatMap(({ patients }) => patients),
          ),
  });
  return {
    byRecipe: sum(out.filter(({ reason }) => reason === undecidedReason)),
    byPerson: sum(out.filter(({ reason }) => reason !== undecidedReason)),
  };
}

export interface QuestionCounts {
  conflicts: number;
  spellings: number;
  twins: number;
  left: { byRecipe: LeftOut; byPerson: LeftOut };
}
export function countQuestions(workspace: Pick<ReadingWorkspace, 'db'>): QuestionCounts {
  const open = questionsOf(workspace).filter(waits);
  const of = (weight: Question['weight']): number => open.filter((one) => one.weight === weight).length;
  return { conflicts: of('conflict'), spellings: of('spelling'), twins: of('twin'), left: leftOut(workspace) };
}

export function questionPage(
  workspace: ReadingWorkspace,
  { state, offset, limit }: Parsed<'library.questions'>,
): Output<'library.questions'> {
  const all = questionsOf(workspace).filter((one) => state === 'all' || (state === 'open') === waits(one));
  return {
    total: all.length,
    rows: all
      .slice(offset, offset + limit)
      .map((row) => ({ ...row, instances: countInstances(workspace.db, row.patients) })),
  };
}

/** The deepest folder that holds all these paths. */
export function commonFolder(paths: readonly string[]): string {
  let folder = (paths[0] ?? '').split('/').slice(0, -1);
  for (const path of paths) {
    const parts = path.split('/').slice(0, -1);
    const end = folder.findIndex((part, place) => part !== parts[place]);
    if (end >= 0) folder = folder.slice(0, end);
  }
  return folder.join('/');
}

/** Folders by which a patient's files can be told apart; empty where they lie side by side. */
function foldersOf(db: Database, patients: readonly number[]): string[] {
  const found = evidenceOf(db, patients);
  if (!found.length) return [];
  const folder = commonFolder(found.flatMap((row) => [row.first, row.last]));
  const names = namesBelow(db, patients, folder);
  return names.length > 1 && names.every((name) => name.endsWith('/'))
    ? names.map((name) => `${folder}/${name.slice(0, -1)}`).sort()
    : [];
}

const findQuestion = (workspace: Pick<ReadingWorkspace, 'db'>, key: string): Bare => {
  const found = questionsOf(workspace).find((one) => one.key === key);
  if (!found)
    throw new Failure(
      'not-found',
      'This question is no longer there; the folders were read again meanwhile. Look at the list again.',
    );
  return found;
};

export function questionDetail(workspace: ReadingWorkspace, key: string): Output<'library.question'> {
  const { db } = workspace;
  const question = findQuestion(workspace, key);
  const rows = evidenceOf(db, question.patients);
  const groups = groupPersons([...new Set(rows.map((row) => row.person))]);
  const groupOf = new Map(groups.flatMap((group, place) => group.map((person) => [person, place + 1] as const)));
  const named = new Map(personRows(db, question.patients).map((row) => [row.id, row]));
  const folders = question.kind === 'one-id' ? foldersOf(db, question.patients).length : 0;
  return {
    variants: rows.map((row) => ({
      patient: row.patient,
      patientId: named.get(row.patient)?.patientId ?? '',
      issuer: shownIssuer(named.get(row.patient)),
      ...readPerson(row.person),
      instances: row.instances,
      studies: row.studies,
      from: row.from,
      to: row.to,
      modalities: (JSON.parse(row.modalities) as string[]).sort(),
      folder: commonFolder([row.first, row.last]),
      group: groupOf.get(row.person) ?? 0,
    })),
    byPerson: question.kind === 'one-id' && groups.length > 1 ? groups.length : null,
    byFolder: folders > 1 ? folders : null,
  };
}

const shownIssuer = (row: PersonRow | undefined): string => {
  const scope = row?.partOf ?? row?.scope ?? '';
  return /^(root|study):/.test(scope) ? '' : scope;
};

function splitAnswer(db: Database, question: Bare, by: 'person' | 'folder', reason: string): Answer {
  const named = question.patientIds[0]!;
  if (by === 'folder') {
    const folders = foldersOf(db, question.patients);
    if (folders.length < 2)
      throw new Failure(
        'invalid-input',
        `The files of patient ${named} lie side by side in one folder. Split by person instead.`,
      );
    return {
      answer: 'split',
      by,
      parts: folders.map((folder) => ({ part: partName(`folder ${folder}`), folder })),
      reason,
    };
  }
  const groups = groupPersons([...new Set(evidenceOf(db, question.patients).map((row) => row.person))]);
  if (groups.length < 2)
    throw new Failure(
      'invalid-input',
      `Everything under patient ID ${named} can be one person. Split by folder instead, or say that it is one person.`,
    );
  return {
    answer: 'split',
    by,
    parts: groups.map((persons) => ({ part: partName(`person ${persons.toSorted()[0]!}`), persons })),
    reason,
  };
}

/** The decisions that an answer to one question makes. Throws `invalid-input` where it does not fit the question. */
function changesOf(
  workspace: Pick<ReadingWorkspace, 'db'>,
  key: string,
  answer: Parsed<'library.answer'>['answer'],
  reason: string,
): Change[] {
  const { db } = workspace;
  const question = findQuestion(workspace, key);
  const decisionKey = key.slice(4);
  const misfit = (): never => {
    throw new Failure('invalid-input', 'This answer does not fit the question. Look at the list again.');
  };
  if (answer === 'leave-out')
    return question.kind === 'two-ids'
      ? misfit()
      : [
          {
            scope: exclusionScope,
            key: `patient:${(JSON.parse(decisionKey) as PatientKey).join('|')}`,
            value: { reason: reason || 'More than one person under one patient ID; left out by a person' },
          },
        ];
  if (question.kind === 'two-ids') {
    if (answer !== 'same' && answer !== 'different' && answer !== 'reopen') return misfit();
    return [{ scope: pairScope, key: decisionKey, value: answer === 'reopen' ? undefined : { answer, reason } }];
  }
  const [scope] = JSON.parse(decisionKey) as PatientKey;
  const taken = readDecision<Answer>(db, personScope, decisionKey);
  if (answer === 'reopen')
    return [
      { scope: personScope, key: decisionKey, value: undefined },
      {
        scope: exclusionScope,
        key: `patient:${(JSON.parse(decisionKey) as PatientKey).join('|')}`,
        value: undefined,
      },
    ];
  if (answer === 'different') return misfit();
  if (answer === 'same') {
    const seen = rowsWithVariants(db)
      .filter((row) => question.patients.includes(row.id))
      .flatMap((row) => row.seen);
    const all = taken?.answer === 'split' ? seenOf(db, question.patients) : seen;
    return [{ scope: personScope, key: decisionKey, value: { answer: 'same', seen: all, reason } satisfies Answer }];
  }
  if (/^part-[0-9a-f]{16}:/.test(scope))
    throw new Failure(
      'invalid-input',
      'This patient is already a part of a split ID. Undo that split and split by person, or leave this part out.',
    );
  const by = answer === 'split-by-folder' ? 'folder' : 'person';
  return [{ scope: personScope, key: decisionKey, value: splitAnswer(db, question, by, reason) }];
}

function seenOf(db: Database, patients: readonly number[]): Seen {
  const found = new Map<string, [string, string]>();
  for (const { person } of evidenceOf(db, patients)) {
    const { name, birthDate, sex } = readPerson(person);
    for (const one of [
      ['name', name],
      ['birth_date', birthDate],
      ['sex', sex],
    ] as [string, string][])
      if (one[1] !== '') found.set(one.join('='), one);
  }
  return [...found.values()];
}

export const answerChanges = (
  workspace: Pick<ReadingWorkspace, 'db'>,
  { keys, answer, reason }: Parsed<'library.answer'>,
): Change[] => keys.flatMap((key) => changesOf(workspace, key, answer, reason.trim()));

const verbs: Record<Parsed<'library.answer'>['answer'], string> = {
  same: 'one person:',
  'split-by-person': 'split by person:',
  'split-by-folder': 'split by folder:',
  different: 'two persons:',
  'leave-out': 'leave out',
  reopen: 'ask again:',
};
export const answerTitle = (
  workspace: Pick<ReadingWorkspace, 'db'>,
  { keys, answer }: Parsed<'library.answer'>,
): string =>
  `${verbs[answer]} ${keys.length === 1 ? `patient ${distinct(findQuestion(workspace, keys[0]!).patientIds).join(' and ')}` : `${keys.length} patients`}`;
