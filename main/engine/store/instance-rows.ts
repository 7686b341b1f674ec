/** The columns of a row of `instance`, in the order in which indexing adds them. */
import { numberColumns, textColumns } from './index-batch.ts';

/** Columns before those that the worker sends. */
export const firstColumns = ['counted', 'series', 'file', 'person'] as const;
export const instanceColumns: readonly string[] = [...firstColumns, ...numberColumns, ...textColumns];

/** What differs from file to file of one series; in all else they are alike. */
const own = ['file', 'number', 'dataset_offset', 'pixel_offset', 'position', 'sop_uid', 'header_digest'];
export const alikeInstanceColumns = instanceColumns.filter((column) => !own.includes(column));
