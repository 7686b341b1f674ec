/** The notice to an archive that a patient has to be taken out: released names only, nobody is named. */
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ReleasedObject } from '../store/withdrawals.ts';

export interface NoticeRelease {
  name: string;
  version: string;
  draft: boolean;
  identifier: string;
  subjects: string[];
  objects: number;
}
export interface NoticeFacts {
  title: string;
  doi: string;
  releases: NoticeRelease[];
  /** The version that replaces them; null where nothing was released. */
  next: string | null;
  objectsOf: (release: NoticeRelease) => Iterable<ReleasedObject>;
}

const plural = (count: number, one: string): string => `${count.toLocaleString('en')} ${one}${count === 1 ? '' : 's'}`;

function* noticeLines({ title, doi, releases, next, objectsOf }: NoticeFacts): Generator<string> {
  yield `# Withdrawal from “${title}”`;
  yield '';
  yield 'DRAFT. Read it, add whom it goes to and from whom it comes, and send it to every place that holds the dataset.';
  yield '';
  if (releases.length === 0) {
    yield 'Nothing of this subject has been released from this project. There is nothing to recall.';
    return;
  }
  yield `A subject has to be taken out of this dataset${doi ? ` (https://doi.org/${doi})` : ''}. Please`;
  yield '';
  yield '1. stop handing out the objects listed below, in every version that you hold;';
  yield '2. delete them, with their copies, previews, derived files and search indexes;';
  yield '3. tell those who have downloaded them, as far as you know them, to do the same;';
  yield `4. replace the dataset by version ${next ?? ''} as soon as it arrives, and keep the record of the older ones without their content;`;
  yield '5. confirm in writing what was done.';
  yield '';
  yield 'This notice names nobody. It holds released pseudonyms, paths and UIDs only. Why the subject is taken out is not part of it.';
  for (const release of releases) {
    yield '';
    yield `## ${release.name}, version ${release.version}${release.draft ? ' (draft)' : ''}`;
    yield '';
    if (release.identifier) yield `Identifier of the package: ${release.identifier}`;
    yield `Subject: ${release.subjects.join(', ')}. ${plural(release.objects, 'object')}:`;
    yield '';
    yield 'path, SOP Instance UID, Series Instance UID, Study Instance UID';
    yield '';
    for (const { path, sopUid, series, study } of objectsOf(release))
      yield `    ${path}, ${sopUid}, ${series}, ${study}`;
  }
}

/** Streams the notice to a file: a patient may have a hundred thousand images. */
export function writeNotice(file: string, facts: NoticeFacts): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const handle = openSync(`${file}.part`, 'w', 0o600);
  try {
    let text = '';
    for (const line of noticeLines(facts)) {
      text += `${line}\n`;
      if (text.length < 65_536) continue;
      writeSync(handle, text);
      text = '';
    }
    writeSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(`${file}.part`, file);
}

/** The version after a withdrawal: the cohort changes, which is a major step over everything that was released. */
export function versionAfter(released: readonly string[], planned: string): string | null {
  const parts = (version: string): number[] => version.split('.').map(Number);
  const highest = released.reduce((most, version) => Math.max(most, parts(version)[0] ?? 0), -1);
  if (highest < 0) return null;
  return (parts(planned)[0] ?? 0) > highest ? planned : `${highest + 1}.0.0`;
}
