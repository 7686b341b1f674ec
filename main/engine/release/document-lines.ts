/** What the card says of admitted documents and videos, in sentences for the documents that are derived from it. */
import type { Card } from '#shared/contract/card.ts';
import { counted } from './text.ts';

/** Nothing where none was admitted. */
export function documentLines({ deidentification: { documents } }: Pick<Card, 'deidentification'>): string[] {
  if (!documents) return [];
  const { admitted, looked, unseen = 0, videos = 0, dismissed = 0 } = documents;
  const number = (count: number): string => counted(count, 'document');
  return [
    ...(admitted > 0
      ? [
          `Admitted: ${number(admitted)}, packaged byte for byte as they were. Nothing in them was cleaned or moved, dates included.`,
          `The objects of these documents claim no confidentiality profile: (0012,0064) is absent, and (0012,0063) says that the document was kept. Their other attributes are treated as those of every object.`,
          `${number(admitted - looked)}: a program read the text and found in it no identifier of the patient, no other patient of the collection and no physician or institution that the sources name${dismissed > 0 ? ', false alarms apart' : ''}.`,
        ]
      : []),
    ...(unseen > 0 ? [`${number(unseen)} of these: admitted by the recipe. No person looked.`] : []),
    ...(looked > 0
      ? [`${number(looked)}: no program could read all of it. A person says that they looked at the whole of it.`]
      : []),
    ...(dismissed > 0
      ? [
          `In ${number(dismissed)} words were found that also name somebody. A person looked at each where it stands and says that it names nobody there.`,
        ]
      : []),
    ...(videos > 0
      ? [
          `${counted(videos, 'video')}, packaged bit for bit: no program looked at the pictures. A person says that they watched the whole of it.`,
        ]
      : []),
  ];
}
