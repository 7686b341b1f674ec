/** What the other steps decided and know, as the release needs it: read through their own handlers. */
import { createHash } from 'node:crypto';
import type { Output } from '#shared/contract/index.ts';
import { ReleaseSettings } from '#shared/contract/release.ts';
import type { Signature } from '#shared/contract/review.ts';
import { deidentifyStep, unreadTexts, unseenDocuments, unseenPixels } from '../deidentify/handlers.ts';
import { labelsStep } from '../labels/handlers.ts';
import { licenseStep } from '../license/handlers.ts';
import { qualityStep } from '../quality/handlers.ts';
import { referenceStep } from '../reference/handlers.ts';
import { reviewDigest, signatures } from '../review/handlers.ts';
import type { ReadingWorkspace } from '../step.ts';
import { readDecision } from '../store/decisions.ts';
import { nicknameFrom } from './paths.ts';
import { documentStamps, pixelStamps, servesOnlyTcia, textStamps, type Stamp } from './tcia.ts';

export const settingsScope = 'release.settings';
export const readSettings = (workspace: ReadingWorkspace): ReleaseSettings =>
  ReleaseSettings.parse(readDecision(workspace.db, settingsScope) ?? {});

export interface ReleaseInputs {
  name: string;
  settings: ReleaseSettings;
  license: Output<'license.form'>;
  choices: Output<'license.choices'>;
  reference: Output<'reference.form'>;
  deidentify: Output<'deidentify.profile'>;
  quality: Output<'quality.kinds'>;
  protocol: Output<'labels.protocol'>;
  signatures: Signature[];
  /** What the package has to say at its head. */
  stamps: Stamp[];
  /** Digest over everything that decides the bytes of a release but its recorded time. */
  digest: string;
}

export const packageNameOf = ({ dataset }: Output<'license.form'>): string =>
  `${dataset.nickname || nicknameFrom(dataset.title)}-${dataset.version}`;

export async function releaseInputs(workspace: ReadingWorkspace): Promise<ReleaseInputs> {
  const license = await licenseStep.queries['license.form'](workspace, {});
  const signed = signatures(workspace).signatures;
  const settings = readSettings(workspace);
  const deidentify = await deidentifyStep.queries['deidentify.profile'](workspace, {});
  return {
    name: packageNameOf(license),
    settings,
    license,
    choices: await licenseStep.queries['license.choices'](workspace, {}),
    reference: await referenceStep.queries['reference.form'](workspace, {}),
    deidentify,
    quality: await qualityStep.queries['quality.kinds'](workspace, {}),
    protocol: await labelsStep.queries['labels.protocol'](workspace, {}),
    signatures: signed.filter((row) => row.current),
    stamps: [
      ...textStamps(unreadTexts(workspace), servesOnlyTcia(settings, deidentify.profile)),
      ...pixelStamps(unseenPixels(workspace)),
      ...documentStamps(unseenDocuments(workspace)),
    ],
    digest: createHash('sha256')
      .update(JSON.stringify([reviewDigest(workspace), signed]))
      .digest('hex'),
  };
}
