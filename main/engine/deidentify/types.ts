/** What release hands to the de-identifier and gets back. All of it can be sent between threads. */

import type { Mask } from '#shared/contract/pixels.ts';
import type { MaskMethod } from '../dicom/pixels/mask-frame.ts';
import type { SealedRow } from '../crosswalk.ts';

/** Everything that is the same for every file of a release; plain data, computed once. */
export interface DeidentificationPlan {
  /** Edition of the rule tables, and a digest over edition, profile and rule overrides: part of each output's key. */
  edition: string;
  digest: string;
  profile: import('#shared/contract/deidentify.ts').Profile;
  /** Text for (0012,0063) and items for (0012,0064) as far as they follow from the profile alone. */
  methodText: string;
  uidKey: Uint8Array;
  /** The root below which new UIDs lie: 2.25, or the curator's own. */
  uidRoot: string;
  /** Under which a worker seals what belongs into the crosswalk. */
  crosswalkKey: Uint8Array;
  /** What a person decided about single text values; a file that each worker reads once. Absent: nothing was decided. */
  texts?: { digest: string; file: string };
  /** Private attributes beyond the safe list that a person admitted, each with a reason. */
  admittedPrivate?: readonly AdmittedPrivate[];
  /** Private attributes that a person removed although they are known to be safe. */
  removedPrivate?: readonly AdmittedPrivate[];
}

/** A private attribute by its creator and group; `element` is the low byte of its number. */
export interface AdmittedPrivate {
  creator: string;
  group: number;
  element: number;
  vr: string;
}

/** One value that leads to a patient, as it stands in a file, and what it is. */
export interface Identifier {
  kind:
    | 'patient-name'
    | 'patient-id'
    | 'birth-date'
    | 'date'
    | 'accession'
    | 'person'
    | 'institution'
    | 'address'
    | 'phone'
    | 'email'
    | 'uid'
    | 'other';
  value: string;
}

/** What one patient becomes. */
export interface Identity {
  pseudonym: string;
  /** Whole days, added to every date of this patient. */
  dayOffset: number;
  /** Why nothing of this patient can be packaged, as far as that follows from who it is. */
  withheld?: 'no-pseudonym';
  /** Digest over the above, part of each output's key. */
  digest: string;
  /** Everything known to identify the patient, from all files of the collection: what free text must not hold. */
  identifiers: readonly Identifier[];
}

/** Something identifying that was found in a written file: shown to the curator, kept in the workspace and nowhere else. */
export interface Residual {
  /** The same for the same text at the same place of the same patient, however many slices carry it. */
  key: string;
  /** Path of the element, or in words the part of the file. */
  place: string;
  kind: Identifier['kind'];
  text: string;
  context: string;
}

/** The same in a table, a document or a name of the package. */
export type FileResidual = Residual & { file: string };

/** What was done to the attributes of one file, see audit-trail.ts. */
export interface FileTrail {
  digest: string;
  /** Packed rows; absent where another file of the same batch has brought them. */
  rows?: Uint8Array;
  /** Number of elements by action and rule. */
  rules: [action: string, rule: string, elements: number][];
}

/** What was decided about the pixels of one object. Absent: nobody decided, and what is suspicious is left out. */
export interface TaskPixels {
  /** `clean`: nothing to hide; `mask`: the masks hide it all. */
  verdict: 'clean' | 'mask';
  masks: readonly Mask[];
  /** Only what a person confirmed is claimed in the file (113101, Burned In Annotation = NO). */
  by: 'person' | 'recipe';
  /** Set where the object is written: its compression cannot be written again, and all its frames are stored uncompressed. */
  decompressed?: { photometric: string };
}

/**
 * What becomes of an object of a series that may show a face: left out, or written with this statement in Recognizable
 * Visual Features (0028,0302); `cleaned`: another tool removed the face and a person confirmed it (PS3.15 E.3.2).
 */
export type FaceOrder =
  | { withhold: 'face-undecided' | 'face-controlled' | 'face-left-out' | 'face-replaced' }
  | { statement: 'YES' }
  | { statement: 'NO'; cleaned: boolean };

export interface DeidentifyTask {
  instance: number;
  source: string;
  target: string;
  identity: Identity;
  /** Keys of residuals that a person has looked at and called false alarms. */
  dismissed?: readonly string[];
  pixels?: TaskPixels;
  /**
   * Of a series that may show a face. Absent: the index sees no head; an object that says otherwise itself is marked,
   * or, where `unlistedHeads` is `withhold`, left out.
   */
  face?: FaceOrder;
  unlistedHeads?: 'withhold';
  /**
   * SOP Instance UIDs, as in the source, of this patient's objects that masks make other objects: references to them follow
   * where UIDs are kept. One list for all tasks of a patient.
   */
  maskedUids?: readonly string[];
  /**
   * Who admitted the document or video in the object. `admit`: a person, after a search of its text; `looked`: a person, and no
   * program could read it; `watched`: a person, a video; `unseen`: a recipe, after a search of its text.
   */
  documents?: 'admit' | 'looked' | 'watched' | 'unseen';
  /** With `documents`: whom other files of the collection name, for the search of its text. */
  people?: import('./documents/search-people.ts').People;
  /** With `documents`: words found in its text that a person called false alarms. */
  falseAlarms?: readonly string[];
}
/** Series that may show a face, by what was decided, as counts: no value of a file is in them. */
export type FaceSummary = import('#shared/contract/card.ts').Card['deidentification']['faces'];

/** What a task says of the face that its object may show. */
export type FaceTask = Pick<DeidentifyTask, 'face' | 'unlistedHeads'>;
/** What becomes of an object besides what the profile and its patient say. */
export type ObjectTask = FaceTask & Pick<DeidentifyTask, 'maskedUids' | 'documents'>;
export type DeidentifyResult = { instance: number } & (
  | {
      state: 'written';
      size: number;
      sha256: string;
      pixelSha256: string;
      /** UIDs as written. */
      sopInstanceUid: string;
      seriesInstanceUid: string;
      studyInstanceUid: string;
      sopClassUid: string;
      /** Number of elements by action code, for the report. */
      counts: Record<string, number>;
      /** Codes in (0012,0064) of this file. */
      methods: string[];
      /** Every UID that was replaced in the file, sealed. */
      crosswalk: SealedRow[];
      /** What was found in it and is a false alarm, as a person said. */
      residuals: Residual[];
      trail: FileTrail;
      /** In how many of its frames boxes were blackened, and how. */
      masked?: { frames: number; of: number; method: MaskMethod };
    }
  | {
      state: 'withheld';
      code: string;
      reason: string;
      /** With code `residual-identifier`: what was found. */
      residuals?: Residual[];
    }
);
