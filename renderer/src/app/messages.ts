/** What each kind of failure means to a person: what happened, what is safe, what to do. */
import { Failure, type FailureCode } from '#shared/failure.ts';

export interface Words {
  title: string;
  /** What is safe all the same. */
  safe: string;
  /** What to do, where the message itself does not say it. */
  todo: string;
}

export const failureWords: Record<FailureCode, Words> = {
  'invalid-input': { title: 'That cannot be taken', safe: 'Nothing was changed.', todo: 'Correct it and try again.' },
  'not-found': {
    title: 'Not there',
    safe: 'Nothing was changed.',
    todo: 'It may have been moved or removed meanwhile.',
  },
  'no-workspace': { title: 'No project is open', safe: 'Nothing was changed.', todo: 'Open a project first.' },
  'workspace-locked': {
    title: 'The project is open elsewhere',
    safe: 'Nothing was changed.',
    todo: 'Close it in the other window or program, then open it here.',
  },
  'workspace-newer': {
    title: 'The project was made by a newer Fairpack',
    safe: 'It was left as it is.',
    todo: 'Open it with that version, or a later one.',
  },
  'workspace-damaged': {
    title: 'The project file is damaged',
    safe: 'The images themselves are not touched by this.',
    todo: 'Restore the project folder from a backup, or start a new project on the same images.',
  },
  locked: {
    title: 'The project is locked',
    safe: 'Nothing was changed.',
    todo: 'Give the passphrase of its key.',
  },
  'wrong-passphrase': { title: 'That is not the passphrase', safe: 'Nothing was changed.', todo: '' },
  'unsafe-place': { title: 'Not a safe place for that', safe: 'Nothing was written.', todo: 'Choose another folder.' },
  unreadable: {
    title: 'It could not be read',
    safe: 'Nothing was changed.',
    todo: 'Check that the place is still there and may be read.',
  },
  refused: { title: 'Refused', safe: 'Nothing was written.', todo: '' },
  conflict: {
    title: 'Something else came first',
    safe: 'Nothing was overwritten.',
    todo: 'Look at the present state and try again.',
  },
  'disk-full': {
    title: 'The disk is full',
    safe: 'What was saved stays saved.',
    todo: 'Free some space and start again.',
  },
  unavailable: {
    title: 'The program did not answer',
    safe: 'What was saved stays saved.',
    todo: 'Try again; if it stays so, restart the program.',
  },
  cancelled: { title: 'Cancelled', safe: 'What was done stays done.', todo: 'It can be resumed.' },
  internal: {
    title: 'Something unexpected happened',
    safe: 'Nothing was changed.',
    todo: 'Try again; if it happens again, restart the program.',
  },
};

/** Title, the failure's own sentence, and the action, for anything thrown. */
export function explain(error: unknown): {
  code: FailureCode;
  title: string;
  message: string;
  safe: string;
  todo: string;
} {
  const code = error instanceof Failure ? error.code : 'internal';
  const words = failureWords[code];
  return {
    code,
    title: words.title,
    message: error instanceof Failure ? error.message : '',
    safe: words.safe,
    todo: words.todo,
  };
}
