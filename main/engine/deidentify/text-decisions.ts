/** What a person decided about single text values, as the workers read it: one file a state, loaded once. */
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { DeidentificationPlan } from './types.ts';

export const textActions = ['keep', 'clean', 'remove', 'edit'] as const;
export type TextAction = (typeof textActions)[number];
export interface TextDecision {
  action: TextAction;
  /** For `edit`: what is written instead. */
  replacement?: string;
}
export type TextDecisions = ReadonlyMap<string, TextDecision>;

/** Under which a value of an attribute is decided and found again: 32 hexadecimal digits, so that no value is a name. */
export const textKey = (attribute: string, text: string): string =>
  hash('sha256', `${attribute}\0${text}`, 'hex').slice(0, 32);

/** One line a decision: key, action, and the replacement as JSON where there is one. */
export const decisionLine = (key: string, { action, replacement }: TextDecision): string =>
  `${key} ${action}${replacement === undefined ? '' : ` ${JSON.stringify(replacement)}`}\n`;

function readDecisions(file: string): TextDecisions {
  const found = new Map<string, TextDecision>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line === '') continue;
    const [key = '', action = ''] = line.split(' ', 2);
    const replacement = line.slice(key.length + action.length + 2);
    found.set(key, {
      action: action as TextAction,
      ...(replacement === '' ? {} : { replacement: JSON.parse(replacement) as string }),
    });
  }
  return found;
}

const none: TextDecisions = new Map();
let loaded: { digest: string; decisions: TextDecisions } = { digest: '', decisions: none };

/** The decisions of a plan; the file is read again only when its digest is another one. */
export function textDecisionsOf({ texts }: Pick<DeidentificationPlan, 'texts'>): TextDecisions {
  if (!texts) return none;
  if (loaded.digest !== texts.digest) loaded = { digest: texts.digest, decisions: readDecisions(texts.file) };
  return loaded.decisions;
}
