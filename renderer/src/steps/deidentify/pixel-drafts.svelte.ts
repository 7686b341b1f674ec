/** Drafts of the pixel review: kept while the page is open, whatever group or step is looked at, with an undo of their own. */
import { SvelteMap, SvelteSet } from 'svelte/reactivity';
import { project } from '../../app/project.svelte.ts';
import type { Draft } from './pixel-draft.ts';

const mostSteps = 200;
const drafts = new SvelteMap<string, Draft>();
const pasts = new SvelteMap<string, readonly Draft[]>();
/** The mask that keys move just now: a row of key strokes is one step. */
let nudged: string | undefined;
const openedFrames = new SvelteMap<string, SvelteSet<string>>();

/** Of one project: another may have groups of the same name. */
const keyOf = (subject: string): string => `${project.info?.id ?? ''} ${subject}`;

export const pixelDrafts = {
  get: (subject: string): Draft | undefined => drafts.get(keyOf(subject)),
  /** `before` is what is shown now: the draft, or where a draft would begin. */
  change(subject: string, before: Draft, next: Draft, nudge?: string): void {
    const key = keyOf(subject);
    const same = nudge !== undefined && nudged === `${key} ${nudge}`;
    nudged = nudge === undefined ? undefined : `${key} ${nudge}`;
    if (!same) pasts.set(key, [...(pasts.get(key) ?? []), before].slice(-mostSteps));
    drafts.set(key, next);
  },
  canUndo: (subject: string): boolean => (pasts.get(keyOf(subject))?.length ?? 0) > 0,
  undo(subject: string): void {
    const key = keyOf(subject);
    const past = pasts.get(key) ?? [];
    const before = past.at(-1);
    nudged = undefined;
    if (!before) return;
    pasts.set(key, past.slice(0, -1));
    drafts.set(key, before);
  },
  /** Back to where a draft would begin. */
  drop(subject: string): void {
    drafts.delete(keyOf(subject));
    pasts.delete(keyOf(subject));
  },
};

export const openedOf = (group: string): ReadonlySet<string> => openedFrames.get(keyOf(group)) ?? new Set<string>();
export function markOpened(group: string, frame: string): void {
  const key = keyOf(group);
  const known = openedFrames.get(key);
  if (known) known.add(frame);
  else openedFrames.set(key, new SvelteSet([frame]));
}
