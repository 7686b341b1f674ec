/** What a person, a table or a recipe says of documents and videos: checked, and written as one act. */
import type { Output, Parsed } from '#shared/contract/index.ts';
import { Failure } from '#shared/failure.ts';
import type { ReadingWorkspace, WritingWorkspace } from '../../step.ts';
import type { Change } from '../../store/decisions.ts';
import { uidOfKey } from '../../store/faces.ts';
import { documentHitScope, hitKey, hitWords, isOpen, type HitDecision } from './findings.ts';
import { readDecisionTable, tableFault, type DecisionTable } from '../decision-table.ts';
import { startSurvey } from '../survey-job.ts';
import {
  documentPolicyScope,
  documentScope,
  documentsOf,
  hitPlace,
  type DocumentDecision,
  type DocumentStanding,
} from './state.ts';

/** Why a document cannot be admitted as things stand, in words; undefined where it can. */
function whyNot({ object, state, reading, refused }: DocumentStanding, looked: boolean): string | undefined {
  if (refused) return `${refused} No decision about the document changes that; it stays left out.`;
  if (state === 'waiting') return 'This document was not read as things stand now. Read the documents first.';
  if (state === 'found')
    return 'Somebody whom your files name stands in this document, the patient or one of the staff, and no part of a document can be taken out. Where what was found names nobody, call it a false alarm, with a reason. Otherwise it stays left out; remove the text with another tool and index the new file.';
  if (reading?.unread === null || looked) return undefined;
  return object.video
    ? 'No program can say what a video shows. Watch the whole of it, and say that you did.'
    : 'No program could read all of this document. Look at the whole of it, and say that you did.';
}

interface Said {
  standing: DocumentStanding;
  decision: Omit<DocumentDecision, 'mark'> | undefined;
  /** Findings in it that are called false alarms, by `hitKey`. */
  falseAlarms?: readonly string[];
}

const falseAlarm = ({ object }: DocumentStanding, hit: string, reason: string | null): Change => ({
  scope: documentHitScope,
  key: hitPlace(object, hit),
  value: reason === null ? undefined : ({ reason, mark: object.mark } satisfies HitDecision),
});

function record(workspace: WritingWorkspace, said: readonly Said[], title: string): void {
  const changes = said.flatMap(({ standing, decision, falseAlarms = [] }): Change[] => [
    { scope: documentScope, key: standing.object.key, value: decision && { ...decision, mark: standing.object.mark } },
    ...falseAlarms.map((hit) => falseAlarm(standing, hit, decision?.reason ?? '')),
  ]);
  workspace.decisions.decide({ step: 'deidentify', title, changes });
  workspace.changed('deidentify.documents');
  startSurvey(workspace);
}

function standingOf(workspace: ReadingWorkspace, instance: number): DocumentStanding {
  const standing = documentsOf(workspace).find(({ object }) => object.instance === instance);
  if (standing) return standing;
  throw new Failure(
    'not-found',
    'This document is no longer there or left out; the folders were read again meanwhile.',
  );
}

export function decideDocument(
  workspace: WritingWorkspace,
  { instance, decision }: Parsed<'deidentify.decideDocument'>,
): Record<string, never> {
  const standing = standingOf(workspace, instance);
  const refusal = decision?.admit ? whyNot(standing, decision.looked) : undefined;
  if (refusal !== undefined) throw new Failure('refused', refusal);
  const value = decision
    ? decision.admit
      ? { reason: decision.reason, looked: decision.looked }
      : { reason: decision.reason, looked: false, leaveOut: true }
    : undefined;
  const title = decision
    ? decision.admit
      ? 'admit a document'
      : 'leave out a document'
    : 'decide about a document again';
  record(workspace, [{ standing, decision: value }], title);
  return {};
}

/** What was found in one document names nobody there, says a person; remembered by its value as long as the file is the same. */
export function dismissInDocument(
  workspace: WritingWorkspace,
  { instance, kind, text, reason }: Parsed<'deidentify.dismissInDocument'>,
): Record<string, never> {
  const standing = standingOf(workspace, instance);
  const hit = hitKey({ kind, text });
  if (!standing.reading?.findings.some((one) => hitKey(one) === hit))
    throw new Failure('not-found', 'This is not found in the document any more: it was read again meanwhile.');
  workspace.decisions.decide({
    step: 'deidentify',
    title: reason === null ? 'look at a finding in a document again' : 'call a finding in a document a false alarm',
    changes: [falseAlarm(standing, hit, reason)],
  });
  workspace.changed('deidentify.documents');
  startSurvey(workspace);
  return {};
}

export function setDocumentPolicy(
  workspace: WritingWorkspace,
  { policy }: Parsed<'deidentify.setDocumentPolicy'>,
): Record<string, never> {
  workspace.decisions.decide({
    step: 'deidentify',
    title:
      policy === 'withhold'
        ? 'leave out undecided documents'
        : `admit undecided documents in which nobody is named (${policy.kinds.join(', ')})`,
    changes: [{ scope: documentPolicyScope, key: '', value: policy === 'withhold' ? undefined : policy }],
  });
  workspace.changed('deidentify.documents');
  startSurvey(workspace);
  return {};
}

const table: DecisionTable = {
  about: 'documents',
  needed: ['sop_instance_uid', 'decision', 'reason'],
  optional: ['looked', 'dismissed'],
  columns: 'sop_instance_uid, decision and reason, and may have looked and dismissed',
};
const shortest = 10;

/** Findings that a cell calls false alarms, one behind the other with a semicolon between; or the first that is none. */
function dismissedIn({ reading }: DocumentStanding, cell: string): string[] | string {
  const found: string[] = [];
  for (const text of cell.split(';').map((one) => one.trim())) {
    if (text === '') continue;
    const hits = (reading?.findings ?? []).filter((one) => hitWords(one.text) === hitWords(text));
    if (hits.length === 0) return text;
    found.push(...hits.map(hitKey));
  }
  return found;
}

/** Every line is checked before one of them holds. Throws Failure with the line of the first fault. */
function readTable(workspace: ReadingWorkspace, file: string): Said[] {
  const byUid = Map.groupBy(documentsOf(workspace), ({ object }) => uidOfKey(object.key));
  return readDecisionTable(file, table).map((row, line): Said => {
    const fault = (why: string): Failure => tableFault(table.about, line, why);
    const found = byUid.get(row['sop_instance_uid']?.trim() ?? '') ?? [];
    if (found.length === 0) throw fault('the dataset has no such document or video.');
    if (found.length > 1) throw fault('two patients share this SOP Instance UID; decide in the window.');
    const standing = found[0]!;
    const verdict = row['decision']?.trim();
    const reason = row['reason']?.trim() ?? '';
    if (verdict !== 'admit' && verdict !== 'leave-out') throw fault('decision has to be admit or leave-out.');
    if (reason.length < shortest || reason.length > 1000)
      throw fault(`reason has to say why, in ${shortest} to 1000 letters.`);
    const said = row['looked']?.trim().toLowerCase() ?? '';
    if (!['', 'yes', 'no'].includes(said)) throw fault('looked has to be yes or no.');
    const looked = said === 'yes';
    if (verdict === 'leave-out') return { standing, decision: { reason, looked: false, leaveOut: true } };
    const falseAlarms = dismissedIn(standing, row['dismissed'] ?? '');
    if (typeof falseAlarms === 'string')
      throw fault(`dismissed names “${falseAlarms}”, which was not found in the document.`);
    const hits = new Set([...standing.dismissed.keys(), ...falseAlarms]);
    const open = isOpen(standing.reading?.findings ?? [], (one) => hits.has(hitKey(one)));
    const refusal = whyNot(standing.state === 'found' && !open ? { ...standing, state: 'clear' } : standing, looked);
    if (refusal !== undefined) throw fault(refusal);
    return { standing, decision: { reason, looked, ...(looked ? {} : { unseen: true }) }, falseAlarms };
  });
}

/** Decisions that somebody wrote down elsewhere: all of them hold, or none. */
export function importDocuments(
  workspace: WritingWorkspace,
  { file }: Parsed<'deidentify.importDocuments'>,
): Output<'deidentify.importDocuments'> {
  const said = readTable(workspace, file);
  if (said.length > 0)
    record(workspace, said, `decide about ${said.length} ${said.length === 1 ? 'document' : 'documents'} by a table`);
  return { decided: said.length };
}
