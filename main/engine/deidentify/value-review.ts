/** What a person decides about distinct values: checked against everybody who carries them, written as one step. */
import { Failure } from '#shared/failure.ts';
import type { ReadingWorkspace, WritingWorkspace } from '../step.ts';
import type { Change } from '../store/decisions.ts';
import { valueScope, type StoredDecision } from '../store/text-decisions.ts';
import { carriersOf, valueById, valuesAfter, type StoredValue, type ValueFilter } from '../store/text-values.ts';
import { traitsOf } from '../dicom/vr.ts';
import { identities } from './identities.ts';
import { identifiersUnder } from './identifiers.ts';
import { holdsSomebody } from './judge-text.ts';
import { profileOf } from './plan.ts';
import { isMultiple } from './suggest-by-mode.ts';
import type { TextDecision } from './text-decisions.ts';

export type ValueCommand = 'accept' | 'keep' | 'clean' | 'remove' | 'edit' | 'reopen';
export interface DecideResult {
  changed: number;
  refused: { id: number; reason: string }[];
  refusedInAll: number;
}

const mostListed = 100;
const longestInTrail = 500;
const valuesPerLook = 1000;
const patientsPerLook = 200;

const counted = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`;

const nameless = (named: number): string =>
  `It holds something of ${named === 1 ? 'a patient' : counted(named, 'patient')} who ${named === 1 ? 'carries' : 'carry'} it. Clean or remove it instead; this cannot be waived.`;

/** Why this may not be written instead of the value, or undefined. */
function replacementFault(value: StoredValue, replacement: string): string | undefined {
  const { maximum, multiple } = traitsOf(value.vr);
  const parts = multiple ? replacement.split('\\') : [replacement];
  if (multiple && parts.length > value.value.split('\\').length)
    return 'It holds more values than the original: a backslash separates values.';
  if (maximum > 0 && parts.some((part) => [...part].length > maximum))
    return `It is longer than ${maximum} characters, the most that this attribute takes (VR ${value.vr}).`;
  // Every file that holds the value can write the characters that the value is made of, whatever its character set.
  const odd = [...replacement].find((letter) => !/[\x20-\x7e]/.test(letter) && !value.value.includes(letter));
  if (odd !== undefined)
    return /\p{Cc}/u.test(odd)
      ? 'It holds a line break or another control character that the original does not have.'
      : `“${odd}” cannot be written in every character set that these files use. Use letters of the original or plain ones.`;
  return undefined;
}

/** The first patient who carries the value and is named by the replacement, looked for page by page. */
function namesCarrier(workspace: ReadingWorkspace, value: StoredValue, replacement: string): boolean {
  const place = { mode: value.mode, multiple: isMultiple(value.vr) };
  const profile = profileOf(workspace.db);
  for (let after = 0; ;) {
    const patients = carriersOf(workspace.db, value.id, after, patientsPerLook);
    if (patients.length === 0) return false;
    after = patients.at(-1)!;
    for (const { identifiers } of identities(workspace, patients).values())
      if (holdsSomebody(replacement, identifiersUnder(profile, identifiers), place)) return true;
  }
}

/** What a command comes down to for one value: a decision, its end, or why it is refused. */
function decisionFor(
  workspace: ReadingWorkspace,
  value: StoredValue,
  command: ValueCommand,
  replacement: string | undefined,
): TextDecision | 'reopen' | { refused: string } {
  if (command === 'reopen') return 'reopen';
  if (command === 'accept') {
    if (value.imported === null) return decisionFor(workspace, value, value.suggestion, undefined);
    return decisionFor(workspace, value, value.imported, value.importedReplacement ?? undefined);
  }
  if (command === 'keep') return value.named > 0 ? { refused: nameless(value.named) } : { action: 'keep' };
  if (command !== 'edit') return { action: command };
  const text = replacement ?? '';
  if (text.trim() === '') return { action: 'remove' };
  const fault = replacementFault(value, text);
  if (fault !== undefined) return { refused: fault };
  if (text === value.value) return decisionFor(workspace, value, 'keep', undefined);
  if (namesCarrier(workspace, value, text))
    return {
      refused: 'What you wrote names a patient who carries this value. Write it without; this cannot be waived.',
    };
  return { action: 'edit', replacement: text };
}

const verbs: Record<ValueCommand, string> = {
  accept: 'accept the suggestion for',
  keep: 'keep',
  clean: 'clean',
  remove: 'remove',
  edit: 'edit',
  reopen: 'reopen',
};
const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);

function write(
  workspace: WritingWorkspace,
  values: Iterable<StoredValue>,
  command: ValueCommand,
  replacement?: string,
): DecideResult {
  const changes: Change[] = [];
  const refused: DecideResult['refused'] = [];
  let refusedInAll = 0;
  let first = '';
  for (const value of values) {
    const decision = decisionFor(workspace, value, command, replacement);
    if (decision !== 'reopen' && 'refused' in decision) {
      refusedInAll += 1;
      if (refused.length < mostListed) refused.push({ id: value.id, reason: decision.refused });
      continue;
    }
    if (first === '') first = short(value.value);
    const stored: StoredDecision | undefined =
      decision === 'reopen'
        ? undefined
        : { ...decision, attribute: value.attribute, value: value.value.slice(0, longestInTrail) };
    changes.push({ scope: valueScope, key: value.key, value: stored });
  }
  const what = changes.length === 1 ? `“${first}”` : counted(changes.length, 'value');
  const changed =
    changes.length === 0
      ? 0
      : workspace.decisions.decide({ step: 'deidentify', title: `${verbs[command]} ${what}`, changes });
  if (changed > 0) workspace.changed('deidentify.values');
  return { changed, refused, refusedInAll };
}

/** Decides some values by id. Throws Failure `not-found` where one went meanwhile. */
export function decideValues(
  workspace: WritingWorkspace,
  { ids, action, replacement }: { ids: readonly number[]; action: ValueCommand; replacement?: string | undefined },
): DecideResult {
  if (action === 'edit' && ids.length > 1)
    throw new Failure('invalid-input', 'Values are edited one by one: each becomes something of its own.');
  const values = ids.map((id) => {
    const value = valueById(workspace.db, id);
    if (!value)
      throw new Failure(
        'not-found',
        'This value is no longer there; files were read again meanwhile. Look at the list again.',
      );
    return value;
  });
  return write(workspace, values, action, replacement);
}

function* found(workspace: WritingWorkspace, filter: ValueFilter): Generator<StoredValue> {
  for (let after = 0; ;) {
    const rows = valuesAfter(workspace.db, filter, after, valuesPerLook);
    if (rows.length === 0) return;
    after = rows.at(-1)!.id;
    yield* rows;
  }
}

/** Decides everything that a filter finds, as one step of the history. */
export const decideAll = (
  workspace: WritingWorkspace,
  { action, ...filter }: ValueFilter & { action: Exclude<ValueCommand, 'edit'> },
): DecideResult => write(workspace, found(workspace, filter), action);
