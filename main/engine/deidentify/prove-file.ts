/** Looks at a written file as it reads again, by code that did not plan it: does it hold what it must not? */
import { createHash } from 'node:crypto';
import type { DicomFile } from '../dicom/types.ts';
import { patternFaults, type Fault } from '../known-patterns.ts';
import { hitWords } from './documents/findings.ts';
import { isMovedDate, placeOf } from './moved-dates.ts';
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

export const residualKey = (pseudonym: string, { place, kind, text, context }: FileHit): string =>
  createHash('sha256')
    .update(JSON.stringify([pseudonym, placeOf(place), kind, text, context]))
    .digest('hex')
    .slice(0, 32);

/**
 * Proves one output, as it was read from the disk, against its source. `source` is the file as it was read for planning;
 * only its identifiers are taken from it, and where dates stood that were moved. Findings that were dismissed do not count; `falseAlarms` in its document neither.
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
  const terms = sourceTerms(source, identity, plan.profile);
  const moves = plan.profile.retain.includes('modified-dates');
  const residuals = searchFile(output, terms)
    .filter((hit) => !(moves && isMovedDate(hit, source, terms.terms, identity.dayOffset)))
    .filter(({ place, text }) => place !== documentPlace || !falseAlarms.includes(hitWords(text)))
    .map(({ place, kind, text, context }): Residual => {
      const hit = { place, kind, text, context };
      return { ...hit, key: residualKey(identity.pseudonym, hit) };
    });
  return { state: residuals.every(({ key }) => dismissed.includes(key)) ? 'proven' : 'residual', residuals };
}
