/** The columns of a row of `instance`, in the order in which indexing adds them. */
import { numberColumns, textColumns } from './index-batch.ts';

/** Columns before those that the worker sends. */
export const firstColumns = ['counted', 'series', 'file', 'person'] as const;
export const instanceColumns: readonly string[] = [...firstColumns, ...numberColumns, ...textColumns];
