/** What becomes of a request before its handler: its method known, its input validated. */
import { isMethod, methods, type MethodName } from '#shared/contract/index.ts';
import { Failure } from '#shared/failure.ts';
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
