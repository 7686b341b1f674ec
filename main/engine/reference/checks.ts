/** Checks of the reference step: is it said how the truth was established, and can a reader judge it? */
import type { Check } from '#shared/contract/checks.ts';
import type { ReferenceStandard } from '#shared/contract/reference.ts';
import { grade, missingFields } from './grade.ts';
import type { Segmentation } from './segmentations.ts';

export function referenceChecks(
  form: ReferenceStandard,
  segmentations: { total: number; read: readonly Segmentation[] },
): Check[] {
  const graded = grade(form);
  const missing = missingFields(form);
  const opinion = graded !== null && ['C', 'D', 'E'].includes(graded.grade) && form.type !== null;
  const nameless = segmentations.read.filter((row) => row.nameless).length;
  const unsaid = segmentations.read.filter((row) => row.algorithm.includes('not stated')).length;
  const unread =
    segmentations.read.filter((row) => row.algorithm === 'not read').length +
    (segmentations.total - segmentations.read.length);
  const check = (
    name: string,
    title: string,
    why: string,
    guideline: string,
    applies: boolean,
    fault: string | false,
    holds: string,
    fix: string,
  ): Check => ({
    id: `reference.${name}`,
    step: 'reference',
    title,
    why,
    guideline,
    severity: 'warn',
    kind: 'documentation',
    status: !applies ? 'not-applicable' : fault ? 'fail' : 'pass',
    evidence: { text: fault || holds, link: '#/reference' },
    ...(applies && fault ? { fix: { text: fix, link: '#/reference' } } : {}),
  });
  const segmentationFaults = [
    nameless
      ? `${nameless} of the segmentation series that were read were not drawn by hand and name no algorithm`
      : '',
    unsaid ? `${unsaid} do not say how they were made` : '',
    unread ? `${unread} were not read` : '',
  ].filter(Boolean);
  return [
    check(
      'type',
      'It is said how the reference standard was made',
      'Nobody can judge a label without knowing where it comes from. If there are no labels, say so.',
      'CLAIM 2024; Cobo et al. 2023',
      true,
      form.type === null && 'No type is chosen.',
      form.type === 'none'
        ? 'The collection states that it has no reference standard.'
        : `Grade ${graded?.grade ?? 'none'}: ${graded?.because ?? ''}`,
      'Choose the type; “none” is an answer too.',
    ),
    check(
      'agreement',
      'Where the truth is an opinion, readers and their agreement are stated',
      'A reference should be objective; where it is not, several independent experts and their variability are needed.',
      'Cobo et al. 2023',
      opinion,
      (form.readers.length === 0 || !form.agreement) &&
        `${[form.readers.length === 0 ? 'No reader is described' : '', form.agreement ? '' : 'no agreement is given'].filter(Boolean).join(' and ')}.`,
      `${form.readers.length} readers, with ${form.agreement?.statistic ?? 'agreement'}.`,
      'Describe the readers and give a statistic of agreement (for example Cohen’s kappa) with its interval.',
    ),
    check(
      'complete',
      'The description of the reference standard is complete',
      'What is left open is printed in the card as missing, and readers will ask.',
      'CLAIM 2024; QUADAS-2; Cobo et al. 2023',
      form.type !== null && form.type !== 'none',
      missing.length > 0 &&
        `${missing.length} ${missing.length === 1 ? 'field is' : 'fields are'} open: ${missing
          .slice(0, 4)
          .map(({ title }) => title.toLowerCase())
          .join(', ')}${missing.length > 4 ? ', …' : ''}.`,
      'Every field is filled.',
      'Fill the open fields of the form.',
    ),
    check(
      'segmentations',
      'Segmentation objects say how they were made',
      'A mask drawn by an algorithm must name it, with version and parameters, or it cannot be told from one drawn by an expert.',
      'Cobo et al. 2023; PS3.3 C.8.20.2',
      segmentations.total > 0,
      segmentationFaults.length > 0 && `${segmentationFaults.join('; ')}.`,
      `${segmentations.total} segmentation series state it.`,
      'Ask who made them, and describe tool, version and parameters in the form.',
    ),
  ];
}
