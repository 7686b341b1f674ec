/** What becomes of a request before and after its handler: validated input, a reply instead of a throw. */
import { isMethod, methods, type MethodName } from '#shared/contract/index.ts';
import { Failure, toFailureData, type Reply } from '#shared/failure.ts';
import type { z } from 'zod';

/** Methods about no open workspace; the session answers these. */
export const sessionMethods = new Set<MethodName>([
  'app.info',
  'workspace.recent',
  'workspace.open',
  'workspace.sample',
  'workspace.close',
  'workspace.unlock',
  'workspace.setPassphrase',
  'workspace.exportKey',
  'workspace.importKey',
  'workspace.info',
  'folders.list',
  'folders.create',
]);

/** Parses the input of a method; all its faults in one sentence each. Throws Failure `not-found` or `invalid-input`. */
export function parseInput(method: string, input: unknown): { method: MethodName; input: unknown } {
  if (!isMethod(method))
    throw new Failure('not-found', `The program has no method ${JSON.stringify(method.slice(0, 80))}.`);
  const parsed = methods[method].input.safeParse(input);
  if (!parsed.success)
    throw new Failure(
      'invalid-input',
      parsed.error.issues
        .map((issue: z.core.$ZodIssue) => `${issue.path.join('.') || 'input'}: ${issue.message}`)
        .join('\n'),
    );
  return { method, input: parsed.data };
}

/** Turns what a handler returns or throws into a reply; what nobody expected is given to `onInternal`, never forwarded. */
export async function toReply(work: () => unknown, onInternal: (error: unknown) => void = () => {}): Promise<Reply> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    const failure = toFailureData(error);
    if (failure.code === 'internal') onInternal(error);
    return { ok: false, failure };
  }
}
