/** Step 4: the clinical table, who is in the collection, and its smallest groups. */
import { z } from 'zod';
import { command, Nothing, query } from './method.ts';

export const clinicalRoles = ['patient', 'sex', 'age', 'ethnicity', 'site', 'label'] as const;
export const ClinicalRole = z.enum(clinicalRoles);

export const Level = z.strictObject({
  label: z.string(),
  count: z.number().int(),
  /** Share of the patients with a value, and its Wilson 95 % interval. */
  share: z.number(),
  low: z.number(),
  high: z.number(),
  small: z.boolean(),
});
export const Variable = z.strictObject({
  id: z.string(),
  title: z.string(),
  /** `clinical table`, `DICOM header` or both, with which one won. */
  source: z.string(),
  n: z.number().int(),
  /** Missing in its kinds: absent, empty, unknown or declined, conflicting. */
  missing: z.strictObject({
    absent: z.number().int(),
    empty: z.number().int(),
    unknown: z.number().int(),
    conflicting: z.number().int(),
  }),
  levels: z.array(Level),
});
export type Variable = z.infer<typeof Variable>;

export const ClinicalTable = z.strictObject({
  file: z.string(),
  rows: z.number().int(),
  columns: z.array(
    z.strictObject({
      name: z.string(),
      role: ClinicalRole.nullable(),
      filled: z.number().int(),
      distinct: z.number().int(),
    }),
  ),
  matched: z.number().int(),
  /** Rows of the table whose patient is not in the library, and patients without a row. */
  unknownRows: z.number().int(),
  patientsWithout: z.number().int(),
  duplicated: z.number().int(),
  examples: z.strictObject({ unknownRows: z.array(z.string()), patientsWithout: z.array(z.string()) }),
  /** IDs that would join but for leading zeros, letter case or punctuation: shown, never joined. */
  nearMisses: z.array(z.strictObject({ table: z.string(), library: z.string(), difference: z.string() })),
  /** What was odd but could be read, in plain sentences with line numbers. */
  notes: z.array(z.string()),
});
export type ClinicalTable = z.infer<typeof ClinicalTable>;

export const cohortMethods = {
  'cohort.table': query(Nothing, z.strictObject({ table: ClinicalTable.optional() })),
  /** Reads a CSV (comma, semicolon or tab; UTF-8 or Windows-1252); roles are proposed from the column names. */
  'cohort.load': command(
    z.strictObject({
      file: z.string().min(1),
      patient: z.string().optional(),
      columns: z.partialRecord(ClinicalRole, z.string()).optional(),
    }),
    ClinicalTable,
  ),
  'cohort.assign': command(z.strictObject({ column: z.string(), role: ClinicalRole.nullable() }), Nothing),
  'cohort.unload': command(Nothing, Nothing),
  'cohort.summary': query(
    Nothing,
    z.strictObject({
      patients: z.number().int(),
      /** No cell of a published table is smaller than this. */
      threshold: z.number().int(),
      variables: z.array(Variable),
      smallest: z
        .strictObject({ description: z.string(), count: z.number().int(), variables: z.array(z.string()) })
        .optional(),
      /** Groups of the quasi-identifiers under the threshold, and the patients in them. */
      smallGroups: z.number().int(),
      patientsInSmallGroups: z.number().int(),
    }),
  ),
  /** Label against another variable: counts of patients. */
  'cohort.cross': query(
    z.strictObject({ row: z.string(), column: z.string() }),
    z.strictObject({
      rows: z.array(z.string()),
      columns: z.array(z.string()),
      counts: z.array(z.array(z.number().int())),
      /** What a model could learn instead of the disease: a row that comes from one column only. */
      warnings: z.array(z.string()),
      /** What else stands out, in plain words. */
      remarks: z.array(z.string()),
    }),
  ),
};
