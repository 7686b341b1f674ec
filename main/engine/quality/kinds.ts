/** The words for each kind of finding: what it is, why it matters, what to do, who says so. */
import type { Finding } from '#shared/contract/quality.ts';

export interface KindWords {
  title: string;
  severity: Finding['severity'];
  why: string;
  guideline: string;
  fix: string;
}
export const kindWords: Record<Finding['kind'], KindWords> = {
  'duplicate-identical': {
    title: 'The same object more than once',
    severity: 'block',
    why: 'Copies count a patient’s images twice and can end up on both sides of a training split.',
    guideline: 'PS3.5 9: a UID names one object',
    fix: 'Leave the copies out; the first file stays in.',
  },
  'duplicate-different': {
    title: 'Different objects with one UID',
    severity: 'block',
    why: 'A reference to this UID could mean either object, so annotations may land on the wrong image.',
    guideline: 'PS3.5 9: a UID names one object',
    fix: 'Find out which file is right. Leaving out keeps the first file and takes the others out.',
  },
  'mixed-patients': {
    title: 'More than one patient in a series',
    severity: 'block',
    why: 'One person’s images would be published under another person’s pseudonym.',
    guideline: 'PS3.3 A.1.2: a series belongs to one study of one patient',
    fix: 'Correct the patient ID at the source, or leave the series out.',
  },
  'mixed-studies': {
    title: 'More than one study in a series',
    severity: 'warn',
    why: 'The series cannot be assigned to one examination, so dates and labels may be wrong.',
    guideline: 'PS3.3 A.1.2: a series belongs to one study',
    fix: 'Accept it with a reason, or leave the series out.',
  },
  'mixed-geometry': {
    title: 'Unlike images in a series',
    severity: 'warn',
    why: 'Programs that stack a series into a volume fail or distort it.',
    guideline: 'PS3.3 C.7.6.2: Image Plane Module',
    fix: 'Leave the images that differ out, or accept them with a reason.',
  },
  'missing-slices': {
    title: 'Missing slices',
    severity: 'warn',
    why: 'A gap distorts volumes and can hide what the study was made to show.',
    guideline: 'PS3.3 C.7.6.2.1.1: Image Position and Image Orientation',
    fix: 'Add the missing files and read again, leave the series out, or accept the gap with a reason.',
  },
  'doubled-slices': {
    title: 'Two slices at one place',
    severity: 'warn',
    why: 'Programs that stack a series get the order or the spacing wrong.',
    guideline: 'PS3.3 C.7.6.2.1.1: Image Position and Image Orientation',
    fix: 'Leave the additional slices out, or accept them with a reason.',
  },
  'uneven-slices': {
    title: 'Uneven steps between slices',
    severity: 'warn',
    why: 'A volume with one spacing cannot be made from it without resampling.',
    guideline: 'PS3.3 C.7.6.2.1.1: Image Position and Image Orientation',
    fix: 'Accept it with a reason, or leave the series out.',
  },
};
