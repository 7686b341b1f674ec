/** Structured reports and other content trees, entry by entry, by concept name (PS3.15 E.3.4, Table E.3.4-1). */
import { findElement } from '../dicom/find-element.ts';
import type { DataSet, NewElement } from '../dicom/types.ts';
import type { OptionId } from './attribute-table.ts';
import { conceptRow } from './concept-table.ts';
import type { Context } from './context.ts';
import type { Rule } from './rules.ts';
import { Withheld } from './withhold.ts';

/** Sequences whose items are content items: name (0040,A043), value type (0040,A040), value. */
export const contentSequences: ReadonlySet<number> = new Set([0x0040a730, 0x00400555, 0x00400612, 0x00400440]);

const valueType = 0x0040a040;
const conceptName = 0x0040a043;
const reference = 0x0040db73;

/** What becomes of a content item: dropped, or judged attribute by attribute with rules of its own for its value. */
export type ItemVerdict =
  { drop: true; why: string } | { drop: false; rules: ReadonlyMap<number, Rule>; source: string };

const textOf = (context: Context, dataSet: DataSet, tag: number): string => {
  const element = findElement(dataSet, tag);
  return element && !element.items ? context.file.text(dataSet, element).trim() : '';
};

// The same order as for attributes: dates first.
const precedence: readonly OptionId[] = [
  'modified-dates', 'full-dates', 'uids', 'institution-identity', 'device-identity', 'patient-characteristics', 'descriptors',
]; // prettier-ignore

// Where the value of a content item lies, by its type (PS3.3 C.17.3).
const valueTags: Record<string, number> = {
  TEXT: 0x0040a160,
  DATETIME: 0x0040a120,
  DATE: 0x0040a121,
  TIME: 0x0040a122,
  PNAME: 0x0040a123,
  UIDREF: 0x0040a124,
  CODE: 0x0040a168,
  NUM: 0x0040a300,
};

const rule = (action: Rule['action'], otherwise: Rule['otherwise'], source: string): Rule => ({
  action,
  otherwise,
  source,
});

const subjectAge = '121033';
const unitsPerYear: Record<string, number> = { a: 1, mo: 12, wk: 52.1775, d: 365.25 };

/** True where a numeric entry states an age over 89 years, or one whose unit is not known (PS3.15 E.3.7). */
function isHighAge(context: Context, item: DataSet): boolean {
  return (findElement(item, valueTags['NUM']!)?.items ?? []).some(({ dataSet }) => {
    const unit = findElement(dataSet, 0x004008ea)?.items?.[0]?.dataSet;
    const perYear = unit && unitsPerYear[textOf(context, unit, 0x00080100)];
    const values = textOf(context, dataSet, 0x0040a30a).split('\\').map(Number);
    return !perYear || values.some((value) => !(value / perYear < 90));
  });
}

/** The verdict on a content item, from its concept name and value type. */
export function judgeItem(context: Context, item: DataSet): ItemVerdict {
  const type = textOf(context, item, valueType);
  const value = valueTags[type];
  const name = findElement(item, conceptName)?.items?.[0]?.dataSet;
  const row = name ? conceptRow(textOf(context, name, 0x00080102), textOf(context, name, 0x00080100), type) : undefined;
  if (!row) {
    // Not in the table: text is cleaned, all other values follow the rules of their own attributes.
    if (value !== valueTags['TEXT']) return { drop: false, rules: new Map(), source: 'Basic Profile' };
    const clean = context.options.has('descriptors');
    return {
      drop: false,
      rules: new Map([[0x0040a160, rule(clean ? 'C' : 'D', 'D', 'structured-content')]]),
      source: 'structured-content',
    };
  }
  const option = precedence.find((id) => row.options[id] && context.options.has(id));
  // Without an option X drops the entry; X/D is a dummy, valid where the template requires the entry.
  if (!option && row.basic === 'X') return { drop: true, why: 'Basic Profile: entries of this name identify.' };
  if (row.code === subjectAge && type === 'NUM' && isHighAge(context, item))
    return { drop: true, why: 'Ages over 89 single out, so that the entry goes.' };
  const otherwise = 'D';
  const source = option ?? 'Basic Profile';
  const rules = new Map<number, Rule>();
  if (value !== undefined && value !== valueTags['UIDREF']) {
    const action =
      option === 'modified-dates'
        ? 'shift'
        : option === 'full-dates'
          ? 'keep-dates'
          : option && row.options[option] === 'C'
            ? 'C'
            : option
              ? 'K'
              : 'D';
    if (type === 'CODE' || type === 'NUM') {
      if (!option) return { drop: true, why: 'Basic Profile: entries of this name identify.' };
    } else rules.set(value, rule(action, otherwise, source));
  }
  if (type === 'UIDREF' && option === 'uids') rules.set(0x0040a124, rule('K', 'U', source));
  return { drop: false, rules, source };
}

/** True where entries refer to others by position: then none may be dropped. */
export function refersByPosition(dataSet: DataSet): boolean {
  return dataSet.elements.some(
    (element) => element.tag === reference || (element.items?.some((item) => refersByPosition(item.dataSet)) ?? false),
  );
}

/** The data set as new elements with the edits so far applied: for sequences that lose an item. Throws Withheld where bytes cannot be carried over. */
export function rebuilt(context: Context, dataSet: DataSet): NewElement[] {
  const result: NewElement[] = [];
  for (const element of dataSet.elements) {
    const edit = context.edits.change.get(element);
    const add = (value: NewElement['value'], vr = element.vr): number => result.push({ tag: element.tag, vr, value });
    if (edit?.kind === 'remove') continue;
    if (edit?.kind === 'empty') add(element.items ? [] : new Uint8Array(0));
    else if (edit?.kind === 'replace') add(edit.value, edit.vr);
    else if (edit?.kind === 'items') add(edit.items);
    else if (element.items)
      add(
        element.items.map((item) => rebuilt(context, item.dataSet)),
        'SQ',
      );
    else {
      if (element.fragments || dataSet.littleEndian !== context.file.dataSet.littleEndian)
        throw new Withheld('structure');
      add(context.file.raw(element));
    }
  }
  return result;
}
