/** What the card says of pixels, in sentences for the documents that are derived from it. */
import type { Card } from '#shared/contract/card.ts';
import { counted } from './text.ts';

const objects = (number: number): string => counted(number, 'object');

const ways: Record<string, string> = {
  'in place': 'the values inside the boxes are black, every other byte is as it was',
  lossless: 'frames with boxes were compressed again without loss, the others are as they were',
  blocks:
    'the blocks of the JPEG image that a box touches are black, so that up to a block more than the box is; the others are as they were',
  decompressed:
    'their compression cannot be written again, so that all frames are stored uncompressed; every value beside the boxes is as it decodes',
};

/** Who answers for what the packaged pixels show; nothing where the card does not say. */
export function pixelLines({ deidentification, contents }: Pick<Card, 'deidentification' | 'contents'>): string[] {
  if (!deidentification.pixels) return [];
  const { clean, masked, maskedByRecipe, foundFreeByRecipe, notLookedAt } = deidentification.pixels;
  return [
    `${objects(clean + masked)} of ${contents.instances}: a person looked, at each or at objects that look alike. In ${masked} of them boxes were made black; in ${clean} there was nothing to hide.`,
    `${objects(maskedByRecipe)}: a program looked for text in every frame and made every box black in which it found some. No person looked.`,
    `${objects(foundFreeByRecipe)}: a program looked for text in every frame and found none. No person looked.`,
    `${objects(notLookedAt)}: nobody looked, because nothing speaks for text in them (slices of grey values, radiographs that state that no text is burned in), or because they hold no picture.`,
    ...blackenedLines({ deidentification }),
  ];
}

/** In what boxes were made black, by whom and how. */
export const blackenedLines = ({ deidentification }: Pick<Card, 'deidentification'>): string[] =>
  (deidentification.pixels?.blackened ?? []).map(
    ({ by, method, objects: count, frames, of }) =>
      `Boxes made black in ${frames.toLocaleString('en-US')} of the ${counted(of, 'frame')} of ${objects(count)}, as ${by === 'person' ? 'a person decided' : 'the recipe says'}: ${ways[method] ?? method}.`,
  );
