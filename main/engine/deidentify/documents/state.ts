/** Which documents there are, what reading them found, and which of them a person admitted. */
import { createHash } from 'node:crypto';
import type { Profile } from '#shared/contract/deidentify.ts';
import type { DocumentKind, DocumentPolicy, DocumentRow } from '#shared/contract/documents.ts';
import type { ReadingWorkspace } from '../../step.ts';
import { readDecision, readDecisions } from '../../store/decisions.ts';
import { peopleOfCollection } from '../../store/deidentify.ts';
import { documentObjects, knownPatientsMark, type DocumentObject } from '../../store/documents.ts';
import { remember } from '../../store/remember.ts';
import { identities } from '../identities.ts';
import { profileOf } from '../plan.ts';
import type { DeidentifyTask } from '../types.ts';
import { pixelsOfInstance } from '../pixels/task-pixels.ts';
import { documentKind } from './document-text.ts';
import { withholdCode, withholdReason } from '../withhold.ts';
import { documentHitScope, hitKey, hitWords, isOpen, type HitDecision } from './findings.ts';
import type { DocumentReading } from './read-document.ts';
import type { People } from './search-people.ts';

export const documentScope = 'deidentify.document';
/** Value: DocumentPolicy; absent: withhold. */
export const documentPolicyScope = 'deidentify.documents.policy';

export interface DocumentDecision {
  reason: string;
  looked: boolean;
  /** Of the file that was decided on: another content needs another decision. */
  mark: string;
  /** Left out although a recipe would admit it. */
  leaveOut?: boolean;
  /** Admitted by a table, in which nobody says that they looked. */
  unseen?: boolean;
}

const documentPolicy = ({ db }: Pick<ReadingWorkspace, 'db'>): DocumentPolicy =>
  readDecision<DocumentPolicy>(db, documentPolicyScope) ?? 'withhold';
const admitsKind = (policy: DocumentPolicy, kind: DocumentKind): boolean =>
  policy !== 'withhold' && policy.kinds.some((one) => one === kind);

const batch = 500;

/** Physicians, readers, institutions of the whole collection: any of them may stand in any document. */
export const peopleOf = ({ db }: Pick<ReadingWorkspace, 'db'>): People =>
  remember(db, 'deidentify.people', () => {
    const identifiers = peopleOfCollection(db);
    return { identifiers, digest: createHash('sha256').update(JSON.stringify(identifiers)).digest('hex') };
  });

/** Of everything that decides what is found in a document: its file, the patient's identifiers, people, the profile. */
function basesOf(workspace: ReadingWorkspace, objects: readonly DocumentObject[]): Map<number, string> {
  const profile = JSON.stringify(profileOf(workspace.db));
  const people = `${peopleOf(workspace).digest} ${knownPatientsMark(workspace.db)}`;
  const bases = new Map<number, string>();
  const patients = [...new Set(objects.map(({ patient }) => patient))];
  for (let at = 0; at < patients.length; at += batch) {
    const some = new Set(patients.slice(at, at + batch));
    const known = identities(workspace, [...some]);
    for (const { patient, mark, instance } of objects)
      if (some.has(patient))
        bases.set(
          instance,
          createHash('sha256')
            .update(JSON.stringify([mark, known.get(patient)?.digest, profile, people]))
            .digest('hex'),
        );
  }
  return bases;
}

export interface DocumentStanding {
  object: DocumentObject;
  basis: string;
  state: DocumentRow['state'];
  /** Why it stays out whatever its text says. */
  refused: string | undefined;
  reading: DocumentReading | undefined;
  decision: DocumentDecision | undefined;
  /** Why a person called what was found a false alarm, by `hitKey`. */
  dismissed: ReadonlyMap<string, string>;
  /** Why a recipe admits it, where nobody decided and its text was read whole. */
  byRecipe: string | undefined;
}

export const kindOfObject = ({ sopClass, video }: DocumentObject): DocumentKind =>
  video ? 'video' : documentKind(sopClass);

/** What no decision about a document lifts, in words. */
function refusalOf({ sopClass, patientId, burnedIn, video }: DocumentObject, profile: Profile): string | undefined {
  const facts = {
    sopClass,
    patientId,
    burnedIn,
    modality: '',
    imageType: '',
    samples: null,
    rows: -1,
    description: '',
  };
  const code = withholdCode(facts, profile, undefined, video ? 'watched' : 'admit');
  return code === null ? undefined : withholdReason(code).why;
}

/** A video that was left out in the review of pixels stays out. */
const leftOutForPixels = (workspace: ReadingWorkspace, { instance, video }: DocumentObject): string | undefined =>
  video && pixelsOfInstance(workspace, instance).withheld ? withholdReason('pixels-withheld').why : undefined;

function stateOf(
  reading: DocumentReading | undefined,
  decision: DocumentDecision | undefined,
  admittedByRecipe: boolean,
  dismissed: ReadonlyMap<string, string>,
): DocumentRow['state'] {
  if (!reading) return 'waiting';
  if (isOpen(reading.findings, (one) => dismissed.has(hitKey(one)))) return 'found';
  const whole = reading.unread === null;
  const admitted = decision ? !decision.leaveOut && (whole || decision.looked) : admittedByRecipe && whole;
  return admitted ? 'admitted' : whole ? 'clear' : 'unread';
}

/** Admitted, and no person says that they looked. */
export const isUnseen = ({ state, decision }: DocumentStanding): boolean =>
  state === 'admitted' && (decision === undefined || decision.unseen === true);

const none: ReadonlyMap<string, string> = new Map();

/** What was called a false alarm in the documents as they are now, by the key of each. */
function dismissedHits(
  { db }: ReadingWorkspace,
  objects: readonly DocumentObject[],
): Map<string, ReadonlyMap<string, string>> {
  const marks = new Map(objects.map(({ key, mark }) => [key, mark]));
  const found = new Map<string, Map<string, string>>();
  for (const [place, { reason, mark }] of readDecisions<HitDecision>(db, documentHitScope)) {
    const [key, hit] = JSON.parse(place) as [string, string];
    if (marks.get(key) !== mark) continue;
    const list = found.get(key);
    if (list) list.set(hit, reason);
    else found.set(key, new Map([[hit, reason]]));
  }
  return found;
}
/** Under which a decision about one finding of one document is kept. */
export const hitPlace = ({ key }: DocumentObject, hit: string): string => JSON.stringify([key, hit]);

/** Every document as it stands; kept until anything changes. */
export const documentsOf = (workspace: ReadingWorkspace): readonly DocumentStanding[] =>
  remember(workspace.db, 'deidentify.documents', () => {
    const objects = documentObjects(workspace.db);
    if (objects.length === 0) return [];
    const profile = profileOf(workspace.db);
    const bases = basesOf(workspace, objects);
    const decisions = readDecisions<DocumentDecision>(workspace.db, documentScope);
    const hits = dismissedHits(workspace, objects);
    const policy = documentPolicy(workspace);
    return objects.map((object): DocumentStanding => {
      const basis = bases.get(object.instance) ?? '';
      const reading =
        object.reading !== null && object.basis === basis ? (JSON.parse(object.reading) as DocumentReading) : undefined;
      const said = decisions.get(object.key);
      const decision = said?.mark === object.mark ? said : undefined;
      const refused = refusalOf(object, profile) ?? leftOutForPixels(workspace, object);
      const byRecipe =
        !decision && policy !== 'withhold' && admitsKind(policy, kindOfObject(object)) ? policy.admit : undefined;
      const dismissed = hits.get(object.key) ?? none;
      const state = refused ? 'refused' : stateOf(reading, decision, byRecipe !== undefined, dismissed);
      return { object, basis, reading, decision, dismissed, refused, byRecipe, state };
    });
  });

const taskOf = (standing: DocumentStanding): NonNullable<DeidentifyTask['documents']> =>
  standing.object.video
    ? 'watched'
    : isUnseen(standing)
      ? 'unseen'
      : standing.reading?.unread === null
        ? 'admit'
        : 'looked';

/** What the writer is told of each admitted document, by instance. */
export const admittedDocuments = (workspace: ReadingWorkspace): ReadonlyMap<number, DocumentTask> =>
  new Map(
    documentsOf(workspace).flatMap((standing): [number, DocumentTask][] =>
      standing.state === 'admitted'
        ? [
            [
              standing.object.instance,
              { documents: taskOf(standing), people: peopleOf(workspace), falseAlarms: falseAlarmsOf(standing) },
            ],
          ]
        : [],
    ),
  );
export type DocumentTask = Pick<DeidentifyTask, 'documents' | 'people' | 'falseAlarms'>;

const falseAlarmsOf = ({ reading, dismissed }: DocumentStanding): string[] =>
  (reading?.findings ?? []).filter((one) => dismissed.has(hitKey(one))).map(({ text }) => hitWords(text));

/**
 * Series of the documents that a person or a recipe admits, by id: the texts beside them are read for review. What reading a document
 * finds does not count here: it changes while texts are read.
 */
export function seriesOfAdmitted({ db }: Pick<ReadingWorkspace, 'db'>): number[] {
  const decisions = readDecisions<DocumentDecision>(db, documentScope);
  const policy = documentPolicy({ db });
  if (decisions.size === 0 && policy === 'withhold') return [];
  const profile = profileOf(db);
  const found = documentObjects(db).filter((object) => {
    const said = decisions.get(object.key);
    const admits = said?.mark === object.mark ? !said.leaveOut : admitsKind(policy, kindOfObject(object));
    return admits && refusalOf(object, profile) === undefined;
  });
  return [...new Set(found.map(({ series }) => series))];
}

/** Left out by a decision, not because nobody decided. */
const isLeftOut = ({ decision, refused }: DocumentStanding): boolean =>
  decision?.leaveOut === true && refused === undefined;

function countsBySeries(workspace: ReadingWorkspace, counts: (one: DocumentStanding) => boolean): Map<number, number> {
  const found = new Map<number, number>();
  for (const one of documentsOf(workspace))
    if (counts(one)) found.set(one.object.series, (found.get(one.object.series) ?? 0) + 1);
  return found;
}
/** Admitted documents of each series: so many fewer are left out. */
export const admittedBySeries = (workspace: ReadingWorkspace): Map<number, number> =>
  countsBySeries(workspace, ({ state }) => state === 'admitted');
/** Those of each series that somebody left out. */
export const leftOutBySeries = (workspace: ReadingWorkspace): Map<number, number> =>
  countsBySeries(workspace, isLeftOut);
export const leftOutDocuments = (workspace: ReadingWorkspace): ReadonlySet<number> =>
  new Set(documentsOf(workspace).flatMap((one) => (isLeftOut(one) ? [one.object.instance] : [])));

export function asRow(standing: DocumentStanding): DocumentRow {
  const { object, state, reading, decision, dismissed, refused, byRecipe } = standing;
  return {
    instance: object.instance,
    patientId: object.patientId,
    studyDate: object.studyDate,
    kind: kindOfObject(object),
    title: reading?.title ?? '',
    pages: reading?.pages ?? null,
    size: reading?.size ?? null,
    state,
    unread: refused ?? reading?.unread ?? null,
    findings: (reading?.findings ?? []).map((one) => ({ ...one, dismissed: dismissed.get(hitKey(one)) ?? null })),
    by: state !== 'admitted' ? null : isUnseen(standing) ? 'recipe' : 'person',
    decided: decision !== undefined,
    reason: decision?.reason ?? (state === 'admitted' ? (byRecipe ?? '') : ''),
    looked: decision?.looked ?? false,
  };
}
