/** Which plain pictures, in which nothing speaks for text, lose what was found in them by a recipe that masks. */
import { saysNothingElse } from './match-text.ts';
import type { ReadText } from './read-text.ts';
import { isPicture } from './suggest-masks.ts';

type Shown = Pick<ReadText, 'standing' | 'text' | 'confidence' | 'clear' | 'width' | 'height'>;

/** Letters, not grain; two of them where they announce something (ID). */
export const isSurelyRead = ({
  standing,
  text,
  confidence,
}: Pick<Shown, 'standing' | 'text' | 'confidence'>): boolean =>
  standing === 'identifier' ||
  (confidence >= 0.6 && text.replace(/[^\p{L}\p{N}]/gu, '').length >= (standing === 'pattern' ? 2 : 3));

/** Of a box that by itself is built like writing only what is known to be the machine's is no reason; of another what is surely read. */
const isReason = (one: Shown, size: { columns: number; rows: number }): boolean =>
  one.clear
    ? !isPicture(one, size) && !(one.standing === 'technical' && saysNothingElse(one.text))
    : one.standing !== 'technical' && isSurelyRead(one);

/**
 * Whether one of the texts is more than the machine's own: words that were read, and what is built like writing though nobody
 * can read it. Of 688 slices without any none has such a box.
 */
export const showsWords = (texts: readonly Shown[], size: { columns: number; rows: number }): boolean =>
  texts.some((one) => isReason(one, size));
