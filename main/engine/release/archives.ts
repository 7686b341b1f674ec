/** Which subjects go into which ZIP: whole subjects, in order, at most 20 GB and at most 90 parts where both can hold. */

export interface SubjectSize {
  subject: string;
  bytes: number;
}
export const partBytes = 20e9;
export const partCount = 90;

/**
 * One part a subject while there are at most `most` subjects; else consecutive subjects share parts of near equal size.
 * A subject is never split, so that one over the limit has a part of its own that is larger; and beyond most × limit
 * bytes there are more parts, because a size limit of a repository cannot be passed and a count can be asked for.
 */
export function groupSubjects(subjects: readonly SubjectSize[], limit = partBytes, most = partCount): string[][] {
  if (subjects.length <= most) return subjects.map(({ subject }) => [subject]);
  const total = subjects.reduce((sum, { bytes }) => sum + bytes, 0);
  const most2 = Math.max(most, Math.ceil(total / limit));
  const parts: string[][] = [];
  let part: string[] = [];
  let size = 0;
  let rest = total;
  for (const [index, { subject, bytes }] of subjects.entries()) {
    const aim = Math.min(limit, rest / Math.max(1, most2 - parts.length));
    const left = subjects.length - index;
    const full = part.length > 0 && (size + bytes > limit || size + bytes / 2 > aim);
    if (full && (parts.length < most2 - 1 || size + bytes > limit) && left > 0) {
      parts.push(part);
      rest -= size;
      part = [];
      size = 0;
    }
    part.push(subject);
    size += bytes;
  }
  if (part.length) parts.push(part);
  return parts;
}

export const partName = (name: string, index: number, parts: number): string =>
  `${name}.part${String(index + 1).padStart(Math.max(3, String(parts).length), '0')}.zip`;
export const metadataName = (name: string): string => `${name}.metadata.zip`;
