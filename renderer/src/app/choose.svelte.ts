/** Asks for a folder or a file of this machine: by the system's dialog, or by the page's own where the host has none. */
import { systemChooser } from './host.ts';

export interface Question {
  kind: 'folder' | 'file';
  title: string;
  /** The word on the button. */
  action: string;
  /** Lower-case with the dot; only such files are listed. */
  endings: string[];
  /** One sentence on what is asked for. */
  hint?: string;
  /** Where to begin. */
  start?: string;
}
interface Open extends Question {
  answer: (path: string | undefined) => void;
}

class Chooser {
  open = $state.raw<Open>();
}
export const chooser = new Chooser();

async function choose(question: Question): Promise<string | undefined> {
  const answer = await systemChooser(question.kind, question.title, question.endings);
  if (answer !== false) return answer;
  return new Promise((resolve) => {
    chooser.open?.answer(undefined);
    chooser.open = {
      ...question,
      answer(path) {
        chooser.open = undefined;
        resolve(path);
      },
    };
  });
}

type Options = { title: string; action?: string; hint?: string; start?: string };
export const chooseFolder = (options: Options): Promise<string | undefined> =>
  choose({ kind: 'folder', endings: [], action: 'Choose this folder', ...options });
export const chooseFile = (options: Options & { endings: string[] }): Promise<string | undefined> =>
  choose({ kind: 'file', action: 'Choose', ...options });
