/** Waits for a call to fail with a Failure and hands it out. */
import { Failure } from '#shared/failure.ts';

export async function isFailure(work: Promise<unknown>): Promise<Failure> {
  try {
    await work;
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error('expected a Failure, but the call went through');
}
