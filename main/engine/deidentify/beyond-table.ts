/** What Table E.1-1 misses but privacy needs, each with its reason. Judged before the table. */
import { tagOf } from '../dicom/dictionary.ts';

export interface BeyondRow {
  tags: readonly (number | string)[];
  /** X removes, Z empties, `rewritten` is removed and written anew by this program. */
  action: 'X' | 'Z' | 'rewritten';
  why: string;
}

/** Single attributes by keyword or tag. */
export const beyondRows: readonly BeyondRow[] = [
  {
    tags: ['OriginalAttributesSequence', 'ModifiedAttributesSequence', 'EncryptedAttributesSequence'],
    action: 'X',
    why: 'Holds the values that earlier changes replaced, names among them.',
  },
  {
    tags: [0x4ffe0001, 0xfffafffa],
    action: 'X',
    why: 'A signature over the original object no longer holds and names its signer.',
  },
  { tags: [0xfffcfffc], action: 'X', why: 'Padding may hold anything.' },
  {
    tags: [
      'RequestingPhysicianIdentificationSequence',
      'IssuerOfPatientIDQualifiersSequence',
      'HumanPerformerCodeSequence',
    ],
    action: 'X',
    why: 'Identifies a person or the office that numbers patients.',
  },
  {
    tags: ['IssuerOfAccessionNumberSequence', 'OrderPlacerIdentifierSequence', 'OrderFillerIdentifierSequence'],
    action: 'X',
    why: 'Names the department or system that gave out numbers.',
  },
  {
    tags: ['CodingSchemeResponsibleOrganization', 'CodingSchemeURL', 'CodingSchemeExternalID', 'CodingSchemeName'],
    action: 'X',
    why: 'May name the hospital whose private codes are used.',
  },
  {
    tags: ['PatientIdentityRemoved', 'DeidentificationMethod', 'DeidentificationMethodCodeSequence'],
    action: 'rewritten',
    why: 'Says what an earlier de-identification did; what holds for this file is written anew.',
  },
  {
    tags: ['LongitudinalTemporalInformationModified'],
    action: 'rewritten',
    why: 'Says what became of the dates; what holds for this file is written anew.',
  },
];

const byTag = new Map<number, BeyondRow>();
for (const row of beyondRows)
  for (const tag of row.tags) {
    const number = typeof tag === 'number' ? tag : tagOf(tag);
    if (number === undefined) throw new Error(`beyond-table: ${tag} is no keyword of the dictionary`);
    byTag.set(number, row);
  }

const command: BeyondRow = {
  tags: [],
  action: 'X',
  why: 'Belongs to a message or a media directory, not to an object.',
};
const groupLength: BeyondRow = { tags: [], action: 'X', why: 'A retired length of a group that is no longer true.' };
const overlay: BeyondRow = {
  tags: [],
  action: 'X',
  why: 'Overlays carry drawn text, descriptions and labels; without its bitmap nothing of an overlay has a meaning.',
};
const curve: BeyondRow = { tags: [], action: 'X', why: 'Curves carry labels and descriptions.' };
const illegal: BeyondRow = { tags: [], action: 'X', why: 'The standard forbids this group; what it holds is unknown.' };

/** Rule of the project's own for an attribute; whole groups included: 0000, 0004, 50xx, 60xx, group lengths. */
export function beyondTable(tag: number): BeyondRow | undefined {
  const known = byTag.get(tag);
  if (known) return known;
  const group = tag >>> 16;
  if (group === 0x0000 || group === 0x0002 || group === 0x0004) return command;
  if (group === 0x0001 || group === 0x0003 || group === 0x0005 || group === 0x0007 || group === 0xffff) return illegal;
  if ((tag & 0xffff) === 0) return groupLength;
  if ((group & 1) === 0 && group >= 0x6000 && group <= 0x60ff) return overlay;
  if ((group & 1) === 0 && group >= 0x5000 && group <= 0x50ff) return curve;
  return undefined;
}
