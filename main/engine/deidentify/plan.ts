/** Everything about de-identification that is the same for every file, as the decisions stand. */
import { createHash } from 'node:crypto';
import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Profile } from '#shared/contract/deidentify.ts';
import type { ReadingWorkspace } from '../step.ts';
import type { Database } from '../store/database.ts';
import { readDecision } from '../store/decisions.ts';
import { decisionsMark, privateDecisions, seriesDecisions, textDecisions } from '../store/text-decisions.ts';
import { edition } from './attribute-table.ts';
import { namingOf } from './naming.ts';
import { presetProfile } from './options.ts';
import { decisionLine } from './text-decisions.ts';
import type { DeidentificationPlan } from './types.ts';

export const profileScope = 'deidentify.profile';
/** Raised whenever the same profile would give other bytes: outputs written before are then written again. */
const revision = 5;

export const chosenProfile = (db: Database): Profile | undefined => readDecision<Profile>(db, profileScope);
export const profileOf = (db: Database): Profile => chosenProfile(db) ?? presetProfile('basic');

const digestOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');

/**
 * The decisions on single values as a file for the workers, written once for each state of them. It lies in the
 * workspace's work folder, which is emptied whenever the project is opened.
 */
function textsOf({ db, folder }: ReadingWorkspace): DeidentificationPlan['texts'] {
  const mark = decisionsMark(db);
  if (mark === undefined) return undefined;
  const file = join(folder, 'work', `texts-${mark}.txt`);
  if (!existsSync(file)) {
    const lines: string[] = [];
    for (const { key, decision } of textDecisions(db)) lines.push(decisionLine(key, decision));
    const fresh = `${file}.${process.pid}-${Math.random().toString(36).slice(2)}`;
    writeFileSync(fresh, lines.join(''), { mode: 0o600 });
    renameSync(fresh, file);
  }
  return { digest: digestOf([folder, mark]), file };
}

export function currentPlan(workspace: ReadingWorkspace): DeidentificationPlan {
  const { db, secrets, programVersion } = workspace;
  const profile = profileOf(db);
  const methodText = `Fairpack ${programVersion}`.slice(0, 64) + `\\DICOM ${edition}, Basic Profile`;
  const uidKey = secrets.derive('uid');
  const { uidRoot } = namingOf(db);
  const keyDigest = createHash('sha256').update(uidKey).digest('hex');
  const digest = digestOf([revision, edition, profile, methodText, keyDigest, uidRoot]);
  const texts = textsOf(workspace);
  const admitted = privateDecisions(db, 'admit');
  const gone = privateDecisions(db, 'remove');
  return {
    edition,
    digest,
    profile,
    methodText,
    uidKey,
    uidRoot,
    crosswalkKey: secrets.derive('crosswalk'),
    ...(texts ? { texts } : {}),
    ...(admitted.length > 0 ? { admittedPrivate: admitted } : {}),
    ...(gone.length > 0 ? { removedPrivate: gone } : {}),
  };
}

/** Digest of everything that decides which texts of a file may stay: the survey holds for one of these. */
export const surveyEdition = ({ db, programVersion }: ReadingWorkspace): string =>
  digestOf([revision, edition, profileOf(db), programVersion]);

/** Digest of what a person decided about values and private attributes of one series: part of the key of its outputs. */
export function seriesDecisionsDigest({ db }: ReadingWorkspace, series: number): string {
  const decisions = seriesDecisions(db, series);
  return decisions.length === 0 ? '' : digestOf(decisions);
}
