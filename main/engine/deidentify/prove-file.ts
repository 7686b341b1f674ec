/** Looks at a written file as it reads again, by code that did not plan it: does it hold what it must not? */
import { createHash } from 'node:crypto';
import type { DicomFile } from '../dicom/types.ts';
import { patternFaults, type Fault } from '../known-patterns.ts';
import { hitWords } from './documents/findings.ts';
import { searchFile, type FileHit } from './search-file.ts';
import { sourceTerms } from './source-terms.ts';
import type { DeidentificationPlan, Identity, Residual } from './types.ts';

export type Proof =
  /** `residuals`: found, and dismissed by a person. */
  | { state: 'proven'; residuals: Residual[] }
  | { state: 'faulty'; fault: Fault }
  | { state: 'residual'; residuals: Residual[] };

/** Encapsulated Document. */
const documentPlace = '(0042,0011)';
/** Slices differ in item numbers; what was found is the same. */
const placeOf = (place: string): string => place.replace(/\[\d+\]/g, '[]');

export const residualKey = (pseudonym: string, { place, kind, text, context }: FileHit): string =>
  createHash('sha256')
    .update(JSON.stringify([pseudonym, placeOf(place), kind, text, context]))
    .digest('hex')
    .slice(0, 32);

/**
 * Proves one output, as it was read from the disk, against its source. `source` is the file as it was read for planning;
 * only its identifiers are taken from it. Findings that were dismissed do not count; `falseAlarms` in its document neither.
 */
export function proveFile(
  output: DicomFile,
  source: DicomFile,
  plan: Pick<DeidentificationPlan, 'profile'>,
  identity: Identity,
  dismissed: readonly string[] = [],
  falseAlarms: readonly string[] = [],
): Proof {
  const [fault] = patternFaults(output, plan.profile.retain.includes('safe-private'));
  if (fault) return { state: 'faulty', fault };
  const residuals = searchFile(output, sourceTerms(source, identity, plan.profile))
    .filter(({ place, text }) => place !== documentPlace || !falseAlarms.includes(hitWords(text)))
    .map((hit): Residual => ({ ...hit, key: residualKey(identity.pseudonym, hit) }));
  return { state: residuals.every(({ key }) => dismissed.includes(key)) ? 'proven' : 'residual', residuals };
}
