/** A reply instead of a throw. Apart from the contract, which the workers would only load to leave it unused. */
import { toFailureData, type Reply } from '#shared/failure.ts';

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
