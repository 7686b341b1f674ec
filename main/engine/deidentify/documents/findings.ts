/** Findings in the text of a document: every place where each stands, and which of them a person called a false alarm. */
import type { DocumentFinding } from '#shared/contract/documents.ts';
import { wordsOf } from '../search-terms.ts';

/** Value by the key of the document and `hitKey`: HitDecision. */
export const documentHitScope = 'deidentify.document.false-alarm';

/** Of what was found, remembered by its value in one document: the same text anywhere in it. */
export interface HitDecision {
  reason: string;
  /** Of the file that was looked at: another content has to be looked at again. */
  mark: string;
}

export type FoundText = Omit<DocumentFinding, 'dismissed'>;

/** So many findings of a document are listed. Where there are as many, others may not be: then none of them counts as a false alarm. */
export const mostFindings = 50;

/** Findings that nobody called a false alarm, or more than are listed. */
export const isOpen = (findings: readonly FoundText[], isFalseAlarm: (one: FoundText) => boolean): boolean =>
  findings.length >= mostFindings || findings.some((one) => !isFalseAlarm(one));

/** The same words of the same kind are the same finding, however they are written. */
export const hitWords = (text: string): string => wordsOf(text).join(' ');
export const hitKey = ({ kind, text }: Pick<FoundText, 'kind' | 'text'>): string => `${kind}|${hitWords(text)}`;

const around = 60;
/** Letters on either side by which two places are told apart: text is read in several ways, each of which has a place again. */
const beside = 15;
const mostPlaces = 20;
/** Between the ways in which one text is read: what stands on either side of it is not beside each other. */
export const readingEnd = '\f';

const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/**
 * Every place where the text of a finding stands, so that a word that is a name in one place is not dismissed for what it is
 * in another. `folded`: the text as `plainWord` gives it.
 */
export function placesOf(found: string, text: string, folded: string): Pick<FoundText, 'context' | 'more' | 'places'> {
  // However its words are parted: over the end of a line as well, or not at all.
  const wanted = wordsOf(found).join('[^\\p{L}\\p{N}]{0,4}');
  const contexts = new Map<string, string>();
  const sameLength = folded.length === text.length;
  const shown = sameLength ? text : folded;
  for (const match of wanted === '' ? [] : folded.matchAll(new RegExp(wanted, 'gu'))) {
    const at = match.index;
    const end = at + match[0].length;
    const left = folded.slice(Math.max(0, at - around), at);
    const right = folded.slice(end, end + around);
    const start = at - left.length + left.lastIndexOf(readingEnd) + 1;
    const stop = right.indexOf(readingEnd);
    const last = end + (stop < 0 ? right.length : stop);
    const key = `${bare(folded.slice(start, at)).slice(-beside)} ${bare(folded.slice(end, last)).slice(0, beside)}`;
    if (!contexts.has(key)) contexts.set(key, shown.slice(start, last));
  }
  const [context = '', ...more] = contexts.values();
  return { context, more: more.slice(0, mostPlaces - 1), places: contexts.size };
}
