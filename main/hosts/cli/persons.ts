/** Who is who without a window: whoever nobody decided about is left out, or the run stops. */
import { undecidedReason, type Question } from '#shared/contract/library.ts';
import type { CommandEngine } from './engine.ts';
import { Refusal } from './output.ts';

async function questions(engine: CommandEngine, state: 'open' | 'decided'): Promise<Question[]> {
  const all: Question[] = [];
  for (let total = 1; all.length < total;) {
    const page = await engine.call('library.questions', { state, offset: all.length, limit: 500 });
    if (!page.rows.length) break;
    all.push(...page.rows);
    total = page.total;
  }
  return all;
}

/** Patients that an earlier run left out come back where the question is gone: the source was corrected. */
async function takeBack(engine: CommandEngine): Promise<void> {
  const targets: { kind: 'patient'; id: number }[] = [];
  const still = new Set(
    (await questions(engine, 'decided')).filter(({ state }) => state === 'left-out').flatMap((one) => one.patients),
  );
  for (let offset = 0; ; offset += 500) {
    const { rows } = await engine.call('library.patients', { offset, limit: 500 });
    for (const { id, excluded } of rows)
      if (excluded === undecidedReason && !still.has(id)) targets.push({ kind: 'patient', id });
    if (rows.length < 500) break;
  }
  for (let at = 0; at < targets.length; at += 5000)
    await engine.call('library.include', { targets: targets.slice(at, at + 5000) });
}

/** Throws Refusal where the recipe says `undecided: refuse` and an ID stands for more than one person. */
export async function settlePersons(
  engine: CommandEngine,
  undecided: 'withhold' | 'refuse',
  say: (text: string) => void,
): Promise<void> {
  await takeBack(engine);
  const open = await questions(engine, 'open');
  const conflicts = open.filter(({ weight }) => weight === 'conflict');
  const twins = open.filter(({ weight }) => weight === 'twin').length;
  if (twins)
    say(`Warning: ${twins} ${twins === 1 ? 'pair of patients looks' : 'pairs of patients look'} like one person under two IDs; each keeps a pseudonym of its own. Join them in the window.`); // prettier-ignore
  if (!conflicts.length) return;
  const images = conflicts.reduce((sum, { instances }) => sum + instances, 0);
  const what = `${conflicts.length} patient ${conflicts.length === 1 ? 'ID has' : 'IDs have'} more than one name, birth date or sex`;
  if (undecided === 'refuse')
    throw new Refusal('The recipe says "undecided: refuse", and nobody has said who is who.', [
      { title: 'Each patient ID stands for one person', text: `${what} (${images} objects).`, privacy: true },
    ]);
  for (let at = 0; at < conflicts.length; at += 5000)
    await engine.call('library.answer', {
      keys: conflicts.slice(at, at + 5000).map(({ key }) => key),
      answer: 'leave-out',
      reason: undecidedReason,
    });
  say(`Warning: ${what}; ${images} objects are withheld until somebody says who is who.`);
}
