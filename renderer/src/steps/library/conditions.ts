/** The words of conditions on indexed attributes, and how they stand in the address. */
import type { Output } from '#shared/contract/index.ts';
import type { Condition } from '#shared/contract/library.ts';

export type Attribute = Output<'library.attributes'>[number];
type Operator = Condition['operator'];

const words: Record<Operator, string> = {
  is: 'is',
  'is-not': 'is not',
  contains: 'contains',
  'contains-not': 'does not contain',
  starts: 'starts with',
  less: 'is less than',
  more: 'is more than',
  empty: 'is empty',
  filled: 'is filled',
};
const dateWords: Partial<Record<Operator, string>> = { less: 'is before', more: 'is after' };

export const operatorWord = (operator: Operator, type: Attribute['type'] = 'text'): string =>
  (type === 'date' ? dateWords[operator] : undefined) ?? words[operator];

/** What can be asked of each type; the first is what is asked most. */
export const operatorsOf: Record<Attribute['type'], readonly Operator[]> = {
  text: ['contains', 'is', 'is-not', 'contains-not', 'starts', 'empty', 'filled'],
  number: ['is', 'is-not', 'less', 'more', 'empty', 'filled'],
  date: ['less', 'more', 'is', 'empty', 'filled'],
};
export const needsValue = (operator: Operator): boolean => operator !== 'empty' && operator !== 'filled';

export function conditionText({ attribute, operator, value }: Condition, attributes: readonly Attribute[]): string {
  const known = attributes.find(({ id }) => id === attribute);
  return [known?.title ?? attribute, operatorWord(operator, known?.type), needsValue(operator) ? value : '']
    .filter(Boolean)
    .join(' ');
}

const known = new Set(Object.keys(words));
/** What the address says; anything that is no condition is dropped. */
export function readConditions(text: string | undefined): Condition[] {
  try {
    const list: unknown = JSON.parse(text ?? '[]');
    if (!Array.isArray(list)) return [];
    return list.slice(0, 8).flatMap((one: unknown): Condition[] => {
      const [attribute, operator, value] = Array.isArray(one) ? (one as unknown[]) : [];
      return typeof attribute === 'string' && typeof operator === 'string' && known.has(operator)
        ? [{ attribute, operator: operator as Operator, value: typeof value === 'string' ? value : '' }]
        : [];
    });
  } catch {
    return [];
  }
}
export const conditionsQuery = (conditions: readonly Condition[]): string | undefined =>
  conditions.length
    ? JSON.stringify(conditions.map(({ attribute, operator, value }) => [attribute, operator, value]))
    : undefined;
