/** Step 3, documents: encapsulated PDF, CDA and models, and video; what was found in their text, and what a person decided. */
import { z } from 'zod';
import { command, Id, JobStarted, Nothing, Page, query, rowsOf } from './method.ts';

export const documentKinds = ['PDF', 'CDA', 'STL', 'OBJ', 'MTL', 'video', 'other'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** An identifier in the text of a document. */
export const DocumentFinding = z.strictObject({
  kind: z.string(),
  text: z.string(),
  /** The first place where it stands, and some of the others. */
  context: z.string(),
  more: z.array(z.string()),
  places: z.number().int(),
  /** Why a person called it a false alarm; null where it is open. */
  dismissed: z.string().nullable(),
});
export type DocumentFinding = z.infer<typeof DocumentFinding>;

/**
 * `waiting`: not read yet, or not as things stand now; `found`: an identifier stands in it that nobody called a false alarm, so that nobody can admit it;
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
  /** Who answers for it where it is admitted: a person, or a recipe alone. */
  by: z.enum(['person', 'recipe']).nullable(),
  /** A decision about this very document stands, which can be taken back. */
  decided: z.boolean(),
  /** Of the decision that stands: why, and whether the person says that they looked at a document that no program read. */
  reason: z.string(),
  looked: z.boolean(),
});
export type DocumentRow = z.infer<typeof DocumentRow>;

export const documentReason = z.string().trim().min(10).max(1000);
/** Kinds whose text a program can read whole: a recipe may admit those in which nobody is named. */
export const readableKinds = ['PDF', 'CDA', 'STL', 'OBJ', 'MTL'] as const;
/** What becomes of documents that nobody decided on: left out, or admitted where they were read whole and name nobody. */
export const DocumentPolicy = z.union([
  z.literal('withhold'),
  z.strictObject({ admit: documentReason, kinds: z.array(z.enum(readableKinds)).min(1) }),
]);
export type DocumentPolicy = z.infer<typeof DocumentPolicy>;

export const documentsMethods = {
  'deidentify.documents': query(
    z.strictObject(Page),
    z.strictObject({
      ...rowsOf(DocumentRow).shape,
      waiting: z.number().int(),
      admitted: z.number().int(),
      /** Those admitted that only a program looked at, as a recipe says. */
      unseen: z.number().int(),
    }),
  ),
  /** Reads every document that was not read as things stand now. */
  'deidentify.readDocuments': command(Nothing, JobStarted),
  'deidentify.decideDocument': command(
    z.strictObject({
      instance: Id,
      /** Null takes a decision back. `looked`: the person looked at the whole document, which no program could read. */
      decision: z
        .discriminatedUnion('admit', [
          z.strictObject({ admit: z.literal(true), reason: documentReason, looked: z.boolean().default(false) }),
          z.strictObject({ admit: z.literal(false), reason: documentReason }),
        ])
        .nullable(),
    }),
    Nothing,
  ),
  /** Calls what was found in one document a false alarm; a reason of null takes it back. */
  'deidentify.dismissInDocument': command(
    z.strictObject({ instance: Id, kind: z.string(), text: z.string().min(1), reason: documentReason.nullable() }),
    Nothing,
  ),
  'deidentify.setDocumentPolicy': command(z.strictObject({ policy: DocumentPolicy }), Nothing),
  /** Decisions from a CSV: sop_instance_uid, decision, reason, looked, dismissed. */
  'deidentify.importDocuments': command(
    z.strictObject({ file: z.string().min(1) }),
    z.strictObject({ decided: z.number().int() }),
  ),
};
