/** What a recipe says to findings in written files: their objects are left out, or the run stops. Values are never printed. */
import type { Output as Answer } from '#shared/contract/index.ts';
import { Failure } from '#shared/failure.ts';
import type { CommandEngine } from './engine.ts';
import { count, Refusal, type Output } from './output.ts';
import { packageWorkspace, type Packaged } from './package.ts';

type Finding = Answer<'deidentify.residuals'>['rows'][number];

/** Findings that nobody has decided about; they come first in the list. */
async function openFindings(engine: CommandEngine): Promise<Finding[]> {
  const found: Finding[] = [];
  for (;;) {
    const { rows } = await engine.call('deidentify.residuals', { offset: found.length, limit: 500 });
    const open = rows.filter(({ decision }) => decision === null);
    found.push(...open);
    if (open.length < 500) return found;
  }
}

/** Leaves out the objects of all findings in images. Returns how many objects that concerns, at most. */
async function leaveOut(engine: CommandEngine, output: Pick<Output, 'say'>): Promise<number> {
  const open = (await openFindings(engine)).filter(({ file }) => file === '');
  for (let at = 0; at < open.length; at += 500)
    await engine.call('deidentify.decideResiduals', {
      keys: open.slice(at, at + 500).map(({ key }) => key),
      action: 'leave-out',
      reason: 'The recipe says "undecided: withhold".',
    });
  const objects = open.reduce((sum, { instances }) => sum + instances, 0);
  if (objects > 0)
    output.say(`${count(objects, 'object')} left out: after cleaning they still held something that identifies.`);
  return objects;
}

/** What is open, by place and kind, with counts only. */
function openWords(findings: readonly Finding[]): { title: string; text: string; privacy: boolean }[] {
  const groups = new Map<string, { findings: number; instances: number }>();
  for (const { place, name, kind, file, instances } of findings) {
    const title = `${kind} in ${file || [name, place].filter(Boolean).join(' ')}`;
    const group = groups.get(title) ?? { findings: 0, instances: 0 };
    groups.set(title, { findings: group.findings + 1, instances: group.instances + instances });
  }
  return [...groups].slice(0, 50).map(([title, group]) => ({
    title,
    text: `${count(group.findings, 'finding')}${group.instances ? ` in ${count(group.instances, 'object')}` : ''}.`,
    privacy: true,
  }));
}

/**
 * Packages the project. Where the search of what was written finds something, its objects are left out if the recipe
 * leaves undecided objects out; else a Refusal names the places.
 */
export async function packageProven(
  engine: CommandEngine,
  options: { out: string; draft: boolean; undecided: 'withhold' | 'refuse' },
  output: Pick<Output, 'say'>,
): Promise<Packaged> {
  const withhold = options.undecided === 'withhold';
  if (withhold) await leaveOut(engine, output);
  for (let attempt = 0; ; attempt++)
    try {
      return await packageWorkspace(engine, options);
    } catch (error) {
      if (!(error instanceof Failure) || error.code !== 'refused') throw error;
      if (withhold && attempt === 0 && (await leaveOut(engine, output)) > 0) continue;
      const open = await openFindings(engine);
      if (open.length === 0) throw error;
      throw new Refusal(
        'There is no package: what was written still holds something that identifies. Open the project in the window, De-identify, Found again.',
        openWords(open),
      );
    }
}
