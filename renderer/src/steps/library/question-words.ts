/** The words and marks of a question of who is who. */
import type { Question } from '#shared/contract/library.ts';
import type { Status } from '../../parts/icon-names.ts';

const waits = ({ state }: Question): boolean => state === 'open' || state === 'new';

export const questionStatus = (question: Question): Status =>
  !waits(question)
    ? question.state === 'left-out'
      ? 'idle'
      : 'pass'
    : question.weight === 'conflict'
      ? 'block'
      : 'warn';

export function questionWord(question: Question): string {
  const decided = {
    same: question.kind === 'two-ids' ? 'Joined' : 'One person',
    split: 'Split',
    different: 'Two persons',
    'left-out': 'Left out',
  } as const;
  if (question.state !== 'open' && question.state !== 'new') return decided[question.state];
  const what = { conflict: 'Several persons?', spelling: 'Spellings', twin: 'One person, two IDs?' };
  return `${what[question.weight]}${question.state === 'new' ? ' (again)' : ''}`;
}
