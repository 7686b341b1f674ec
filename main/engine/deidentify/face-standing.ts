/** What becomes of each series that may show a face, from what was decided and who may read the package. Pure. */
import type { FacePolicy, FaceRow, FaceVerdict } from '#shared/contract/faces.ts';
import type { Head } from './head-coverage.ts';
import type { FaceOrder } from './types.ts';

export interface FaceDecision {
  verdict: FaceVerdict;
  reason: string;
  /** How many objects the series had: slices that came later were not decided on. */
  instances: number;
  /** `replace`: key of the defaced series, and whether a person looked at it and confirms that no face is left. */
  replacement?: string;
  confirmed?: boolean;
}

export interface FaceSeries {
  series: number;
  key: string;
  included: number;
  description: string;
}

export interface Standing extends Head {
  state: FaceRow['state'];
  reason: string;
  replacement: FaceRow['replacement'];
  replaces: number | null;
  packaged: FaceRow['packaged'];
  outcome: string;
  order: FaceOrder;
}

export interface FaceInputs {
  heads: readonly Head[];
  /** Those that a decision is about, or that one names as a replacement. */
  series: readonly FaceSeries[];
  decisions: ReadonlyMap<string, FaceDecision>;
  /** Anybody may read the package unless access is controlled: what is not chosen yet counts as open. */
  open: boolean;
  policy: FacePolicy;
  /** Whether the last comparison of two series still holds, all fits, and the defaced one can be packaged. */
  fits: (series: number, defaced: number) => boolean;
}

const marked = { packaged: 'yes', order: { statement: 'YES' } } as const;

/** The series that may show a face and those that replace one, each with what becomes of it. */
export function standingsOf({ heads, series, decisions, open, policy, fits }: FaceInputs): Standing[] {
  const byKey = new Map(series.map((row) => [row.key, row]));
  const byId = new Map(series.map((row) => [row.series, row]));
  const current = (row: FaceSeries): FaceDecision | undefined => {
    const decision = decisions.get(row.key);
    return decision && row.included <= decision.instances ? decision : undefined;
  };

  // Which series stands for which: only where both are there, fit, and a person confirmed.
  const replaces = new Map<number, number>();
  const proposed = new Map<number, { row: FaceSeries; holds: boolean }>();
  for (const head of heads) {
    const own = byId.get(head.series);
    if (!own) continue;
    const decision = current(own);
    if (decision?.verdict !== 'replace' || decision.replacement === undefined) continue;
    const defaced = byKey.get(decision.replacement);
    if (!defaced) continue;
    const confirmed = decision.confirmed === true;
    // What a person says of the defaced series itself goes before what it is claimed to be.
    const free = current(defaced) === undefined && !replaces.has(defaced.series);
    const holds = confirmed && free && fits(own.series, defaced.series);
    proposed.set(own.series, { row: defaced, holds });
    if (holds) replaces.set(defaced.series, own.series);
  }

  type Undecided = Pick<Standing, 'state' | 'packaged' | 'outcome' | 'order'> & Partial<Pick<Standing, 'reason'>>;
  const undecided = (note: string): Undecided => {
    const state = 'undecided' as const;
    if (!open) return { state, ...marked, outcome: `${note}packaged for controlled access, marked as showing a face` };
    if (typeof policy === 'object')
      return {
        state: 'accept',
        ...marked,
        reason: policy.accept,
        outcome: 'accepted by the recipe: packaged, marked as showing a face',
      };
    return policy === 'ask'
      ? {
          state,
          packaged: 'blocks',
          order: { withhold: 'face-undecided' },
          outcome: `${note}an open release waits for a decision`,
        }
      : { state, packaged: 'no', order: { withhold: 'face-undecided' }, outcome: `${note}left out, as nobody decided` };
  };

  const standing = (head: Head): Standing => {
    const own = byId.get(head.series);
    const decision = own && current(own);
    const base = { ...head, reason: decision?.reason ?? '', replacement: null, replaces: null };
    switch (decision?.verdict) {
      case 'accept':
        return { ...base, state: 'accept', ...marked, outcome: 'packaged, marked as showing a face' };
      case 'no-face':
        return {
          ...base,
          state: 'no-face',
          packaged: 'yes',
          order: { statement: 'NO', cleaned: false },
          outcome: 'packaged: a person saw no recognisable face',
        };
      case 'controlled':
        return open
          ? {
              ...base,
              state: 'controlled',
              packaged: 'no',
              order: { withhold: 'face-controlled' },
              outcome: 'left out of an open release',
            }
          : {
              ...base,
              state: 'controlled',
              ...marked,
              outcome: 'packaged for controlled access, marked as showing a face',
            };
      case 'leave-out':
        return {
          ...base,
          state: 'leave-out',
          packaged: 'no',
          order: { withhold: 'face-left-out' },
          outcome: 'left out',
        };
      case 'replace': {
        const other = proposed.get(head.series);
        if (other?.holds)
          return {
            ...base,
            state: 'replace',
            replacement: { series: other.row.series, description: other.row.description, confirmed: true },
            packaged: 'no',
            order: { withhold: 'face-replaced' },
            outcome: 'left out: its defaced series is packaged instead',
          };
        const note = !other
          ? 'the defaced series is no longer there; '
          : decision.confirmed === true
            ? 'the defaced series cannot stand for it as things are; '
            : 'nobody has confirmed the defaced series yet; ';
        return {
          ...base,
          ...undecided(note),
          replacement: other
            ? { series: other.row.series, description: other.row.description, confirmed: false }
            : null,
        };
      }
      case undefined: {
        const original = replaces.get(head.series);
        if (original !== undefined) return defaced(head, original);
        const late = own && decisions.has(own.key) ? 'slices came after it was decided; ' : '';
        return { ...base, ...undecided(late) };
      }
    }
  };
  const defaced = (head: Head, original: number): Standing => ({
    ...head,
    reason: current(byId.get(original)!)?.reason ?? '',
    replacement: null,
    state: 'defaced',
    replaces: original,
    packaged: 'yes',
    order: { statement: 'NO', cleaned: true },
    outcome: 'packaged: defaced by another tool, confirmed by a person',
  });
  const known = new Set(heads.map((head) => head.series));
  const others = [...replaces].filter(([series]) => !known.has(series));
  return [
    ...heads.map(standing),
    ...others.map(([series, original]) =>
      defaced({ series, sure: true, why: 'It replaces a series that shows a face.' }, original),
    ),
  ];
}
