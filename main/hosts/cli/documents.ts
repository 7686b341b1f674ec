/** What a recipe says to encapsulated documents and video: left out, admitted by kind for a reason, or decided by a table. */
import { resolve } from 'node:path';
import type { Recipe } from '#shared/contract/recipe.ts';
import type { CommandEngine } from './engine.ts';
import { count, type Output } from './output.ts';

export async function applyDocuments(
  engine: CommandEngine,
  documents: Recipe['deidentification']['documents'],
  folder: string,
  output: Pick<Output, 'say'>,
): Promise<void> {
  const byKind = typeof documents === 'object' && 'admit' in documents;
  await engine.call('deidentify.setDocumentPolicy', { policy: byKind ? documents : 'withhold' });
  const before = await engine.call('deidentify.documents', { limit: 1 });
  if (before.total === 0 && !(typeof documents === 'object' && 'file' in documents)) return;
  // Whom files name is known only after their texts were read, and the search of documents goes by it.
  await engine.job('deidentify.survey', {});
  if ((await engine.call('deidentify.documents', { limit: 1 })).waiting > 0)
    await engine.job('deidentify.readDocuments', {});
  if (typeof documents === 'object' && 'file' in documents)
    await engine.call('deidentify.importDocuments', { file: resolve(folder, documents.file) });
  const { total, admitted, unseen } = await engine.call('deidentify.documents', { limit: 1 });
  output.say(
    `Documents and video: ${admitted} of ${total} admitted, the others left out.${unseen > 0 ? ` ${count(unseen, 'of these was', 'of these were')} seen by no person: the package says so.` : ''}`,
  );
}
