/** What the card says of admitted documents, in sentences for the documents that are derived from it. */
import type { Card } from '#shared/contract/card.ts';
import { counted } from './text.ts';

/** Nothing where no document was admitted. */
export function documentLines({ deidentification: { documents } }: Pick<Card, 'deidentification'>): string[] {
  if (!documents || documents.admitted === 0) return [];
  const { admitted, looked } = documents;
  const number = (count: number): string => counted(count, 'document');
  return [
    `Admitted by a person: ${number(admitted)}, packaged byte for byte as they were. Nothing in them was cleaned or moved, dates included.`,
    `The objects of these documents claim no confidentiality profile: (0012,0064) is absent, and (0012,0063) says that the document was kept. Their other attributes are treated as those of every object.`,
    `${number(admitted - looked)}: a program read the text and found in it no identifier of the patient and no physician or institution that the sources name.`,
    ...(looked > 0
      ? [`${number(looked)}: no program could read all of it. A person says that they looked at the whole of it.`]
      : []),
  ];
}
