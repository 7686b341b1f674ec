/** How a method of the contract is written down: its kind, its input, its output. */
import { z } from 'zod';

/** A query only reads and runs beside everything else; a command may change the workspace and runs in order. */
export function query<I extends z.ZodType, O extends z.ZodType>(input: I, output: O) {
  return { kind: 'query', input, output } as const;
}
export function command<I extends z.ZodType, O extends z.ZodType>(input: I, output: O) {
  return { kind: 'command', input, output } as const;
}

export const Nothing = z.strictObject({});
export const Id = z.number().int().positive();

/** A window on a long list: at most 500 rows at a time, so that no reply grows with the collection. */
export const Page = {
  offset: z.number().int().min(0).default(0),
  limit: z.number().int().min(1).max(500).default(200),
};
export const rowsOf = <R extends z.ZodType>(row: R) => z.strictObject({ total: z.number().int(), rows: z.array(row) });

export const JobStarted = z.strictObject({ jobId: Id });
