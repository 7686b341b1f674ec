/** Step 3, documents: encapsulated PDF, CDA and models, and video; what was found in their text, and what a person decided. */
import { z } from 'zod';
import { command, Id, JobStarted, Nothing, Page, query, rowsOf } from './method.ts';

export const documentKinds = ['PDF', 'CDA', 'STL', 'OBJ', 'MTL', 'video', 'other'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** An identifier of the patient in the text of a document. */
export const DocumentFinding = z.strictObject({ kind: z.string(), text: z.string(), context: z.string() });
export type DocumentFinding = z.infer<typeof DocumentFinding>;

/**
 * `waiting`: not read yet, or not as things stand now; `found`: an identifier stands in it, so that nobody can admit it;
 * `refused`: left out for what the object says of itself; `unread`: no program could read all of it; `clear`: read, and nothing was found; `admitted`: a person admitted it.
 */
export const documentStates = ['waiting', 'refused', 'found', 'unread', 'clear', 'admitted'] as const;

export const DocumentRow = z.strictObject({
  instance: Id,
  patientId: z.string(),
  studyDate: z.string(),
  kind: z.enum(documentKinds),
  title: z.string(),
  pages: z.number().int().nullable(),
  /** Bytes of the document; null until it was read. */
  size: z.number().int().nullable(),
  state: z.enum(documentStates),
  /** Why not all of it was read, or why it is refused; null where all was. */
  unread: z.string().nullable(),
  findings: z.array(DocumentFinding),
  /** Of the decision that stands: why, and whether the person says that they looked at a document that no program read. */
  reason: z.string(),
  looked: z.boolean(),
});
export type DocumentRow = z.infer<typeof DocumentRow>;

export const documentsMethods = {
  'deidentify.documents': query(
    z.strictObject(Page),
    z.strictObject({ ...rowsOf(DocumentRow).shape, waiting: z.number().int(), admitted: z.number().int() }),
  ),
  /** Reads every document that was not read as things stand now. */
  'deidentify.readDocuments': command(Nothing, JobStarted),
  'deidentify.decideDocument': command(
    z.strictObject({
      instance: Id,
      /** Null takes a decision back. `looked`: the person looked at the whole document, which no program could read. */
      decision: z
        .strictObject({
          admit: z.literal(true),
          reason: z.string().trim().min(10).max(1000),
          looked: z.boolean().default(false),
        })
        .nullable(),
    }),
    Nothing,
  ),
};
