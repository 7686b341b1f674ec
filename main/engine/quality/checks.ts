/** One check a kind of finding, and one that every series was examined. Pure. */
import type { Check } from '#shared/contract/checks.ts';
import { findingKinds, type Finding } from '#shared/contract/quality.ts';
import { kindWords } from './kinds.ts';

/** `counts` holds the kinds that were found; `unexamined` series have changed since they were last looked at. */
export function qualityChecks(
  counts: readonly { kind: Finding['kind']; found: number; open: number }[],
  unexamined: number,
): Check[] {
  const byKind = new Map(counts.map((row) => [row.kind, row]));
  const examined: Check = {
    id: 'quality.examined',
    step: 'quality',
    title: 'Every series was examined',
    why: 'What nobody looked at may hold copies, gaps or the images of two patients.',
    guideline: 'Fairpack',
    severity: 'block',
    kind: 'data',
    status: unexamined ? 'fail' : 'pass',
    evidence: {
      text: unexamined
        ? `${unexamined} series changed since they were last examined.`
        : 'All series were examined after their last change.',
    },
    ...(unexamined
      ? { fix: { text: 'Read the folders again; cancelled work continues where it stopped.', link: '#/library' } }
      : {}),
  };
  return [
    examined,
    ...findingKinds.map((kind): Check => {
      const { title, severity, why, guideline, fix } = kindWords[kind];
      const { found, open } = byKind.get(kind) ?? { found: 0, open: 0 };
      const link = `#/quality?kind=${kind}`;
      return {
        id: `quality.${kind}`,
        step: 'quality',
        title,
        why,
        guideline,
        severity,
        kind: 'data',
        status: open ? 'fail' : 'pass',
        evidence: {
          text: !found
            ? 'None found.'
            : open
              ? `${open} of ${found} findings are undecided.`
              : `${found} found, all decided.`,
          ...(found ? { link } : {}),
        },
        ...(open ? { fix: { text: fix, link } } : {}),
      };
    }),
  ];
}
