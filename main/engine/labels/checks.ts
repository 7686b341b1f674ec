/** Checks of the labels step: every series named, one label per concept, acquisitions described. */
import type { Check } from '#shared/contract/checks.ts';
import type { LabelGroup } from '#shared/contract/labels.ts';
import type { ProtocolSummary } from './protocol.ts';
import { isStandardLabel } from './vocabulary.ts';

export function labelsChecks(groups: readonly LabelGroup[], protocol: readonly ProtocolSummary[]): Check[] {
  const waiting = groups.filter((group) => group.label === null);
  const own = [...new Set(groups.flatMap(({ label }) => (label !== null && !isStandardLabel(label) ? [label] : [])))];
  const series = protocol.reduce((sum, row) => sum + row.series, 0);
  const complete = protocol.reduce((sum, row) => sum + row.complete, 0);
  const without = protocol
    .flatMap((row) =>
      row.attributes.filter(({ keyword }) => keyword === 'Manufacturer').map(({ present }) => row.series - present),
    )
    .reduce((sum, count) => sum + count, 0);
  const check = (
    name: string,
    title: string,
    why: string,
    applies: boolean,
    fault: string | false,
    holds: string,
    fix: string,
    link: string,
  ): Check => ({
    id: `labels.${name}`,
    step: 'labels',
    title,
    why,
    guideline: 'Cobo et al. 2023',
    severity: 'warn',
    kind: 'documentation',
    status: !applies ? 'not-applicable' : fault ? 'fail' : 'pass',
    evidence: { text: fault || holds, link },
    ...(applies && fault ? { fix: { text: fix, link } } : {}),
  });
  return [
    check(
      'mapped',
      'Every group of series has a label',
      'Descriptions differ between sites and scanners and may hold names; users need one word for one kind of image.',
      groups.length > 0,
      waiting.length > 0 &&
        `${waiting.length} of ${groups.length} groups (${waiting.reduce((sum, group) => sum + group.series, 0)} series) have none.`,
      `All ${groups.length} groups have one.`,
      'Accept the suggestions, type labels, or import a mapping.',
      '#/labels?state=waiting',
    ),
    check(
      'vocabulary',
      'Labels come from the vocabulary',
      'Words of your own are understood here only.',
      groups.some((group) => group.label !== null),
      own.length > 0 &&
        `${own.length} ${own.length === 1 ? 'label is' : 'labels are'} not in it: ${own.slice(0, 5).join(', ')}${own.length > 5 ? ', …' : ''}.`,
      'All labels are in it.',
      'Use a label of the vocabulary where one fits; explain the others in the description.',
      '#/labels?state=mapped',
    ),
    check(
      'manufacturer',
      'Every series names its manufacturer',
      'Image features change with the scanner; without its maker nobody can correct for it.',
      series > 0,
      without > 0 && `${without} of ${series} series do not.`,
      `All ${series} series do.`,
      'Ask the source for complete headers, or say so in the limitations.',
      '#/labels?part=protocol',
    ),
    check(
      'protocol',
      'The acquisition of every series is described',
      'Without kernel, slice thickness or echo time nobody can tell whether two groups of images may be compared.',
      series > 0,
      complete < series && `${series - complete} of ${series} series lack at least one attribute of their modality.`,
      `All ${series} series state the attributes of their modality.`,
      'Ask the source for complete headers, or say in the limitations what is missing.',
      '#/labels?part=protocol',
    ),
  ];
}
