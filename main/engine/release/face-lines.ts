/** What the card says of faces, in sentences for the documents that are derived from it. */
import type { Card } from '#shared/contract/card.ts';
import { counted } from './text.ts';

const series = (count: number): string => counted(count, 'series', 'series');

export function faceLines({ faces }: Pick<Card['deidentification'], 'faces'>): string[] {
  if (faces.series === 0) return ['No series shows the head, as far as headers and the places of slices tell.'];
  return [
    `${series(faces.series)} may show a face.`,
    ...faces.accepted.map(
      (row) => `${series(row.series)} accepted with a recognisable face, marked with (0028,0302) = YES: ${row.reason}`,
    ),
    ...faces.withoutFace.map(
      (row) =>
        `${series(row.series)} in which a person saw no recognisable face, marked with (0028,0302) = NO: ${row.reason}`,
    ),
    ...(faces.controlled > 0
      ? [`${series(faces.controlled)} under controlled access, marked with (0028,0302) = YES.`]
      : []),
    ...(faces.leftOut > 0 ? [`${series(faces.leftOut)} left out.`] : []),
    ...(faces.replaced > 0
      ? [
          `${series(faces.replaced)} left out and replaced by a series that another tool defaced, as a person confirmed (113102, (0028,0302) = NO).`,
        ]
      : []),
  ];
}
