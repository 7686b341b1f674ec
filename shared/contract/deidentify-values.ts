/** Step 3, the review: each distinct text once, private attributes once, what is suggested and what a person decided. */
import { z } from 'zod';
import { command, Id, JobStarted, Nothing, Page, query, rowsOf } from './method.ts';

export const valueStates = ['waiting', 'clear', 'decided', 'all'] as const;
export const suggestions = ['keep', 'clean', 'remove'] as const;
export const valueActions = ['keep', 'clean', 'remove', 'edit'] as const;

const ValueFilter = {
  /** waiting: in doubt and not decided. clear: not decided, but the suggestion leaves no doubt. */
  state: z.enum(valueStates).default('all'),
  attribute: z.string().optional(),
  suggestion: z.enum(suggestions).optional(),
  /** Only values that name somebody who carries them. */
  named: z.boolean().default(false),
  /** Part of the value. */
  text: z.string().default(''),
};

export const TextValue = z.strictObject({
  id: Id,
  /** `(0040,0275).(0040,0007)`: sequences without item numbers, private elements by creator. */
  attribute: z.string(),
  name: z.string(),
  value: z.string(),
  /** What is suggested: the strictest over all patients that carry the value. */
  suggestion: z.enum(suggestions),
  after: z.string(),
  reason: z.string(),
  /** False: in doubt, so that it waits for a person. */
  sure: z.boolean(),
  /** Patients of whom the value holds something. */
  named: z.number().int(),
  decided: z.enum(valueActions).nullable(),
  replacement: z.string().nullable(),
  /** Proposed by a decision file that was imported, and decided by nobody here. */
  imported: z.enum(valueActions).nullable(),
  importedReplacement: z.string().nullable(),
  instances: z.number().int(),
  series: z.number().int(),
  patients: z.number().int(),
  /** One instance that holds it. */
  example: z.number().int(),
});
export type TextValue = z.infer<typeof TextValue>;

export const PrivateAttribute = z.strictObject({
  id: Id,
  creator: z.string(),
  /** `(0029,xx10)`. */
  tag: z.string(),
  name: z.string(),
  vr: z.string(),
  examples: z.array(z.string()),
  /** safe: listed by the standard or known to be harmless. known: a dictionary names it. unknown: nobody says what it is. */
  standing: z.enum(['safe', 'known', 'unknown']),
  /** What becomes of it under the profile and the decisions. */
  disposition: z.enum(['kept', 'admitted', 'removed']),
  decided: z.enum(['admit', 'remove']).nullable(),
  reason: z.string().nullable(),
  instances: z.number().int(),
  series: z.number().int(),
  example: z.number().int(),
});
export type PrivateAttribute = z.infer<typeof PrivateAttribute>;

const Refused = z.array(z.strictObject({ id: Id, reason: z.string() }));
/** How many values changed; refused: those that name somebody who carries them, at most 100 of them listed. */
const Decided = z.strictObject({ changed: z.number().int(), refused: Refused, refusedInAll: z.number().int() });

export const deidentifyValuesMethods = {
  /** Reads what is new or changed for the survey; answers with the job that runs already where there is one. */
  'deidentify.survey': command(Nothing, JobStarted),
  'deidentify.surveyState': query(
    Nothing,
    z.strictObject({
      instances: z.number().int(),
      /** Included instances whose texts nobody has read yet. */
      unread: z.number().int(),
      upToDate: z.boolean(),
      values: z.number().int(),
      waiting: z.number().int(),
      clear: z.number().int(),
      decided: z.number().int(),
      named: z.number().int(),
      privates: z.number().int(),
      admitted: z.number().int(),
      /** ask: values in doubt wait for a person. suggested: they follow the suggestion, which removes what is in doubt. */
      policy: z.enum(['ask', 'suggested']),
    }),
  ),
  'deidentify.setTextPolicy': command(z.strictObject({ policy: z.enum(['ask', 'suggested']) }), Nothing),
  'deidentify.values': query(
    z.strictObject({
      ...Page,
      ...ValueFilter,
      sort: z.enum(['attribute', 'value', 'instances', 'patients', 'suggestion']).default('suggestion'),
      descending: z.boolean().default(false),
    }),
    rowsOf(TextValue),
  ),
  /** One value whole; lists cut long ones. */
  'deidentify.value': query(z.strictObject({ id: Id }), TextValue),
  /** Attributes that hold distinct values, for the filter. */
  'deidentify.valueAttributes': query(
    Nothing,
    z.array(
      z.strictObject({
        attribute: z.string(),
        name: z.string(),
        values: z.number().int(),
        waiting: z.number().int(),
      }),
    ),
  ),
  /** Where a value occurs, by series. */
  'deidentify.valueUses': query(
    z.strictObject({ ...Page, value: Id }),
    rowsOf(
      z.strictObject({
        series: Id,
        patient: Id,
        patientId: z.string(),
        description: z.string(),
        modality: z.string(),
        instances: z.number().int(),
        example: z.number().int(),
        /** The suggestion for this patient. */
        suggestion: z.enum(suggestions),
        after: z.string(),
        reason: z.string(),
        named: z.boolean(),
      }),
    ),
  ),
  /** accept takes the suggestion (or what was imported), reopen takes a decision back; edit needs a replacement. */
  'deidentify.decideValues': command(
    z.strictObject({
      ids: z.array(Id).min(1).max(500),
      action: z.enum(['accept', ...valueActions, 'reopen']),
      replacement: z.string().max(65_536).optional(),
    }),
    Decided,
  ),
  /** The same for everything that a filter finds, as one step that can be undone. */
  'deidentify.decideAll': command(
    z.strictObject({ ...ValueFilter, action: z.enum(['accept', 'keep', 'clean', 'remove', 'reopen']) }),
    Decided,
  ),
  /** Writes the approved values as a decision file, CSV or JSON by its ending; outside the project, never over a file. */
  'deidentify.exportDecisions': command(
    z.strictObject({ file: z.string().min(1) }),
    z.strictObject({ file: z.string(), decisions: z.number().int() }),
  ),
  /** Reads a decision file (CSV or JSON). Its decisions are proposals until somebody accepts them. */
  'deidentify.importDecisions': command(
    z.strictObject({ file: z.string().min(1) }),
    z.strictObject({ rows: z.number().int(), proposed: z.number().int(), present: z.number().int() }),
  ),
  'deidentify.privates': query(
    z.strictObject({
      ...Page,
      standing: z.enum(['safe', 'known', 'unknown']).optional(),
      text: z.string().default(''),
    }),
    rowsOf(PrivateAttribute),
  ),
  /** Admitting needs a reason; it is printed in the audit trail. */
  'deidentify.decidePrivate': command(
    z.strictObject({ id: Id, decision: z.enum(['admit', 'remove', 'reopen']), reason: z.string().default('') }),
    Nothing,
  ),
};
