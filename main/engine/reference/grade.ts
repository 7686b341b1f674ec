/** How objective a reference standard is, from A (tissue) to E (an algorithm), and what its description lacks. */
import type { ReferenceStandard, grades } from '#shared/contract/reference.ts';

export type Grade = (typeof grades)[number];
export interface Graded {
  grade: Grade;
  because: string;
}
export interface Missing {
  field: string;
  title: string;
  why: string;
}

const fixed: Partial<Record<NonNullable<ReferenceStandard['type']>, Graded>> = {
  histopathology: { grade: 'A', because: 'Tissue was examined, independently of the images.' },
  surgery: { grade: 'A', because: 'The finding was seen during surgery, independently of the images.' },
  phantom: { grade: 'A', because: 'The truth is known from how the phantom was built.' },
  laboratory: { grade: 'B', because: 'A laboratory test, independent of the images.' },
  'follow-up': { grade: 'B', because: 'The later course of the disease or the outcome decided.' },
  'report-nlp': {
    grade: 'E',
    because: 'Software read the labels from reports; nobody looked at each image for this purpose.',
  },
  algorithm: { grade: 'E', because: 'An algorithm made the labels.' },
};
const byExperts = new Set(['consensus', 'multi-reader', 'single-reader', 'other-modality']);

/** The grade that follows from the form (curation rules after Cobo et al. 2023); null while no type is chosen, or for `none`. */
export function computedGrade(form: ReferenceStandard): Graded | null {
  if (form.type === null || form.type === 'none') return null;
  const known = fixed[form.type];
  if (known) return known;
  const several = form.readers.length >= 2;
  const adjudicated = form.adjudication.trim() !== '';
  if (form.type !== 'single-reader' && several && form.independent === true && adjudicated)
    return {
      grade: 'C',
      because: `${form.readers.length} readers decided independently, and disagreement was settled by a stated rule.`,
    };
  const lacks =
    form.type === 'single-reader' || form.readers.length === 1
      ? 'one reader decided'
      : [
          several ? '' : 'two or more readers',
          form.independent === true ? '' : 'independent reading',
          adjudicated ? '' : 'a rule for disagreement',
        ]
          .filter(Boolean)
          .join(', ');
  return {
    grade: 'D',
    because:
      lacks === 'one reader decided'
        ? 'One reader decided: nobody can tell how far a second would have agreed.'
        : `Readers decided, but this is not stated: ${lacks}. With all of it the grade is C.`,
  };
}

/** The grade that holds: overruled with a reason, or computed. */
export function grade(form: ReferenceStandard): Graded | null {
  const computed = computedGrade(form);
  if (!form.gradeOverride) return computed;
  const { grade: chosen, reason } = form.gradeOverride;
  return {
    grade: chosen,
    because: `Chosen by the curator (${computed ? `${computed.grade} by rule` : 'no grade by rule'}): ${reason}`,
  };
}

const readersDecide = (form: ReferenceStandard): boolean => form.type !== null && byExperts.has(form.type);

/** Fields that a reader of the card will miss, each with why and who asks for it. */
export function missingFields(form: ReferenceStandard): Missing[] {
  if (form.type === 'none') return [];
  const missing: Missing[] = [];
  const ask = (absent: boolean, field: string, title: string, why: string): void => {
    if (absent) missing.push({ field, title, why });
  };
  ask(
    form.type === null,
    'type',
    'Type of reference standard',
    'Nobody can judge a label without knowing where it comes from (CLAIM: definition of the reference standard).',
  );
  ask(
    form.description.trim() === '',
    'description',
    'Description',
    'How the truth was established must be clear enough to repeat (CLAIM).',
  );
  ask(
    form.rationale.trim() === '',
    'rationale',
    'Rationale',
    'Readers ask why this standard was chosen and not a better one (CLAIM; STARD).',
  );
  ask(
    form.granularity === null,
    'granularity',
    'Level of the label',
    'A label of a patient must not be read as a label of a series or lesion.',
  );
  if (readersDecide(form)) {
    ask(
      form.readers.length === 0,
      'readers',
      'Readers',
      'Experience and specialty decide how far a reading can be trusted (CLAIM; Cobo et al. 2023).',
    );
    ask(
      form.readers.some((reader) => reader.specialty.trim() === '' || reader.yearsOfExperience === null),
      'readers.experience',
      'Specialty and experience of each reader',
      'CLAIM asks for the qualification of everybody who labelled.',
    );
    ask(
      form.readers.length >= 2 && form.independent === null,
      'independent',
      'Independence',
      'Readers who see each other’s answers agree more than they would alone.',
    );
    ask(
      form.readers.length >= 2 && form.adjudication.trim() === '',
      'adjudication',
      'How disagreement was settled',
      'It changes which cases become positive (CLAIM).',
    );
    ask(
      form.readers.length >= 2 && !form.agreement,
      'agreement',
      'Agreement between readers',
      'Cobo et al. 2023 ask for inter-reader variability wherever the truth is an opinion.',
    );
    ask(
      form.blinding.toClinicalData === null,
      'blinding.toClinicalData',
      'Blinding to clinical data',
      'A reader who knows the history finds what it suggests (QUADAS-2, review bias).',
    );
    ask(
      form.guideline.trim() === '',
      'guideline',
      'Guideline for labelling',
      'Without the rules nobody can label new cases in the same way.',
    );
  } else if (form.type !== null && form.type !== 'phantom') {
    ask(
      form.blinding.toIndexTest === null,
      'blinding.toIndexTest',
      'Blinding to the images',
      'If the images were known, standard and images are not independent (QUADAS-2, incorporation bias).',
    );
    ask(
      form.intervalDays === null,
      'intervalDays',
      'Days between imaging and reference',
      'Disease changes while one waits (QUADAS-2, flow and timing).',
    );
  }
  if (form.type !== null && form.type !== 'phantom')
    ask(
      form.verifiedShare === null,
      'verifiedShare',
      'Share of verified patients',
      'If only suspicious cases are verified, accuracy looks better than it is (QUADAS-2, partial verification).',
    );
  if (form.type === 'algorithm' || form.type === 'report-nlp') {
    ask(
      form.tool.trim() === '',
      'tool',
      'Tool',
      'An automatic label cannot be judged without the program that made it.',
    );
    ask(
      form.toolVersion.trim() === '',
      'toolVersion',
      'Version of the tool',
      'Versions of a tool label differently; parameters belong into the description (Cobo et al. 2023).',
    );
  }
  ask(
    form.uncertaintyValues.trim() === '',
    'uncertaintyValues',
    'How uncertainty is written',
    'Unclear cases are lost or counted wrong if nobody says how they are marked.',
  );
  ask(
    form.knownErrors.trim() === '',
    'knownErrors',
    'Known errors',
    'Error rates are what users find out last and need first (BEAMRAD).',
  );
  return missing;
}
