/** Suggestions and decisions on a value in words and marks, and what the value becomes under them. */
import type { TextValue } from '#shared/contract/deidentify-values.ts';
import type { GlyphName } from '../../parts/icon-names.ts';

export const suggestionWords: Record<TextValue['suggestion'], string> = {
  keep: 'Keep',
  clean: 'Clean',
  remove: 'Remove',
};
const decisionWords: Record<NonNullable<TextValue['decided']>, string> = {
  keep: 'Kept',
  clean: 'Cleaned',
  remove: 'Removed',
  edit: 'Edited',
};
const proposalWords: Record<NonNullable<TextValue['decided']>, string> = { ...suggestionWords, edit: 'Edit' };

/** What is decided, else proposed by a decision file, else suggested. */
export function standing(value: TextValue): { word: string; glyph: GlyphName; note: string } {
  const glyph = (action: string): GlyphName =>
    action === 'keep' ? 'a-keep' : action === 'remove' ? 'a-remove' : 'a-clean';
  if (value.decided)
    return { word: decisionWords[value.decided], glyph: glyph(value.decided), note: 'decided by a person' };
  if (value.imported)
    return { word: `${proposalWords[value.imported]}?`, glyph: 'a-ask', note: 'imported, decided by nobody here' };
  return value.sure
    ? { word: suggestionWords[value.suggestion], glyph: glyph(value.suggestion), note: 'clear suggestion' }
    : { word: `${suggestionWords[value.suggestion]}?`, glyph: 'a-ask', note: 'in doubt' };
}

/** What is written in place of the value: `same` marks nothing, `removed` and `changed` are drawn as before | after. */
export function outcome(value: TextValue): { after: string | null; change: 'same' | 'changed' | 'removed' } {
  const action = value.decided ?? value.imported ?? value.suggestion;
  const replacement = value.decided ? value.replacement : value.importedReplacement;
  const after =
    action === 'keep' ? value.value : action === 'remove' ? '' : action === 'edit' ? (replacement ?? '') : value.after;
  if (after === '') return { after: null, change: 'removed' };
  return { after, change: after === value.value ? 'same' : 'changed' };
}

/** `(0040,0275).(0040,0007)` → `(0040,0007)`: the attribute itself, for a narrow column. */
export const lastTag = (attribute: string): string => /\([^()]*\)$/.exec(attribute)?.[0] ?? attribute;
