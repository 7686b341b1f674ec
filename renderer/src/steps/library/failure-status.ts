/** The mark of a kind of file that is not an indexed instance. */
import type { Status } from '../../parts/icon-names.ts';

export const kindStatus = (severity: 'block' | 'warn' | 'info'): Status => (severity === 'info' ? 'idle' : severity);
