/** Before and after of one object, line by line, computed by the code that writes. */
import type { PreviewRow } from '#shared/contract/deidentify.ts';
import { displayValue } from '../dicom/display.ts';
import { nameOf } from '../dicom/dictionary.ts';
import { readDicomFile } from '../dicom/read-file.ts';
import { formatPath, formatTag, type PathStep } from '../dicom/tags.ts';
import { DicomError, type DataSet, type DicomFile, type Element, type NewElement } from '../dicom/types.ts';
import type { Decision, Trace } from './context.ts';
import { planEdits } from './plan-edits.ts';
import type { Method } from './methods.ts';
import type { DeidentificationPlan, ObjectTask, Identity, TaskPixels } from './types.ts';
import { Withheld, withholdReason } from './withhold.ts';

export interface Preview {
  rows: PreviewRow[];
  elements: number;
  changed: number;
  withheld: string | null;
  methods: Method[];
}

/** Lines shown at most; of longer objects the changed lines come first in what is kept. */
const mostRows = 2000;
const longestText = 160;

function afterOf(before: string, decision: Decision): Pick<PreviewRow, 'after' | 'change'> {
  const { edit } = decision;
  if (!edit) return { after: before, change: 'same' };
  if (edit.kind === 'remove') return { after: null, change: 'removed' };
  if (edit.kind === 'empty') return { after: '', change: before === '' ? 'same' : 'emptied' };
  if (edit.kind === 'items')
    return { after: `${edit.items.length} items`, change: edit.items.length === 0 ? 'emptied' : 'changed' };
  const after = typeof edit.value === 'string' ? edit.value.slice(0, longestText) : 'zeros';
  return { after, change: after === before ? 'same' : 'changed' };
}

const newValue = (value: NewElement['value']): string =>
  typeof value === 'string'
    ? value
    : value instanceof Uint8Array
      ? `${value.length} bytes`
      : value
          .map((item) =>
            item.flatMap((element) => (typeof element.value === 'string' ? [element.value] : [])).join(' '),
          )
          .join('; ');

const addedRow = ({ tag, vr, value }: NewElement): PreviewRow => ({
  path: formatTag(tag),
  tag: formatTag(tag),
  name: nameOf(tag),
  vr,
  depth: 0,
  before: null,
  after: newValue(value).slice(0, longestText),
  change: 'added',
  action: '–',
  why: 'Says what was done to this object.',
});

function rowsOf(file: DicomFile, decisions: ReadonlyMap<Element, Decision>): PreviewRow[] {
  const rows: PreviewRow[] = [];
  const visit = (dataSet: DataSet, parents: readonly PathStep[], above: Decision | undefined): void => {
    for (const element of dataSet.elements) {
      // What lies inside a removed or emptied sequence goes with it.
      const decision = decisions.get(element) ?? above ?? { action: '–', why: 'The object is left out whole.' };
      const before = displayValue(file, dataSet, element, longestText);
      const step: PathStep = { tag: element.tag, creator: element.creator };
      rows.push({
        path: formatPath([...parents, step]),
        tag: formatTag(element.tag),
        name: nameOf(element.tag, element.creator),
        vr: element.vr,
        depth: parents.length,
        before,
        ...afterOf(before, decision),
        action: decision.action,
        why: decision.why,
      });
      const gone =
        decision.edit?.kind === 'remove' || (decision.edit?.kind === 'items' && decision.edit.items.length === 0);
      element.items?.forEach((item, index) =>
        visit(
          item.dataSet,
          [...parents, { ...step, item: index }],
          gone ? { action: decision.action, why: decision.why, edit: { kind: 'remove' } } : undefined,
        ),
      );
    }
  };
  visit(file.dataSet, [], undefined);
  return rows;
}

/** Reads one source file and tells what release would do to each of its elements, and why. */
export function previewFile(
  path: string,
  plan: DeidentificationPlan,
  identity: Identity,
  pixels?: TaskPixels,
  task: ObjectTask = {},
): Preview {
  let file: DicomFile;
  try {
    file = readDicomFile(path);
  } catch (error) {
    if (!(error instanceof DicomError)) throw error;
    return { rows: [], elements: 0, changed: 0, withheld: withholdReason('unreadable').why, methods: [] };
  }
  const decisions = new Map<Element, Decision>();
  try {
    const trace: Trace = (_, element, decision) => decisions.set(element, decision);
    const planned = planEdits(file, plan, identity, trace, undefined, pixels, task);
    const rows = [...rowsOf(file, decisions), ...planned.added.map(addedRow)];
    const changed = rows.filter((row) => row.change !== 'same');
    return {
      rows:
        rows.length > mostRows ? [...changed, ...rows.filter((row) => row.change === 'same')].slice(0, mostRows) : rows,
      elements: rows.length,
      changed: changed.length,
      withheld: null,
      methods: planned.methods,
    };
  } catch (error) {
    if (!(error instanceof Withheld) && !(error instanceof DicomError)) throw error;
    const rows = rowsOf(file, new Map()).map((row): PreviewRow => ({ ...row, after: null, change: 'removed' }));
    const why = error instanceof Withheld ? error.message : withholdReason('unreadable').why;
    return { rows: rows.slice(0, mostRows), elements: rows.length, changed: rows.length, withheld: why, methods: [] };
  }
}
