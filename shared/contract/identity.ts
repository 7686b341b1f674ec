/** Step 3, who is who: pseudonyms, the root of new UIDs, the crosswalk. */
import { z } from 'zod';
import { command, JobStarted, Nothing, query } from './method.ts';

export const pseudonymStyles = ['code', 'number', 'table'] as const;
export const pseudonymPrefix = /^[A-Za-z0-9][A-Za-z0-9_-]{0,29}$/;

/** How patients are named: `code` (keyed, says nothing), `number` (running, in keyed order) or `table` (the curator's own). */
export const PseudonymRule = z.strictObject({
  style: z.enum(pseudonymStyles).default('code'),
  /** Letters, digits, hyphens and underscores; the names become folder names. */
  prefix: z.string().regex(pseudonymPrefix).or(z.literal('')).default('FP-'),
  /** Digits of a code (8), or of a number with leading zeros (4). */
  digits: z.number().int().min(3).max(16).optional(),
  /** Patients who are not in the table: their objects are left out, or nothing is released. */
  missing: z.enum(['withhold', 'refuse']).default('withhold'),
});
export type PseudonymRule = z.infer<typeof PseudonymRule>;

/** One fault of a table of pseudonyms. The line counts from 1; 0 where it is about the file or the collection. */
export const TableFault = z.strictObject({ line: z.number().int(), message: z.string() });
export type TableFault = z.infer<typeof TableFault>;

export const identityMethods = {
  'deidentify.naming': query(
    Nothing,
    z.strictObject({
      pseudonyms: PseudonymRule,
      /** Rows of the table in force; null where there is none. */
      tableRows: z.number().int().nullable(),
      uidRoot: z.string(),
      /** Three names that the rule gives. */
      examples: z.array(z.string()),
      /** Patients without a name under the table. */
      unnamed: z.number().int(),
      faults: z.array(TableFault),
    }),
  ),
  /** `uidRoot: null` is the default root 2.25. A table is taken by `deidentify.readPseudonyms`. */
  'deidentify.setNaming': command(
    z.strictObject({ pseudonyms: PseudonymRule.optional(), uidRoot: z.string().max(64).nullable().optional() }),
    Nothing,
  ),
  /** Reads a CSV of `original,pseudonym[,issuer]`. Where it has faults nothing is changed. */
  'deidentify.readPseudonyms': command(
    z.strictObject({ file: z.string().min(1), missing: z.enum(['withhold', 'refuse']).default('withhold') }),
    z.strictObject({
      rows: z.number().int(),
      unnamed: z.number().int(),
      /** The first hundred; `more` counts the others. */
      faults: z.array(TableFault),
      more: z.number().int(),
    }),
  ),
  /** Writes `uid_mapping.csv` and `patid_mapping.csv` into a folder: plain, therefore never into a package or a source. */
  'deidentify.exportCrosswalk': command(
    z.strictObject({ out: z.string().min(1), current: z.string().min(1).max(1024).optional() }),
    JobStarted,
  ),
};
