/** Step 7: the dataset's description, its licence and data-use terms. */
import { Dataset, License } from '#shared/contract/license.ts';
import { ReleaseSettings } from '#shared/contract/release.ts';
import type { Sentence } from '#shared/contract/steps.ts';
import { Failure } from '#shared/failure.ts';
import type { ReadingWorkspace, Step } from '../step.ts';
import type { Database } from '../store/database.ts';
import { readDecision } from '../store/decisions.ts';
import { licenseChecks } from './checks.ts';
import { dataUseTerms, licenseChoices } from './choices.ts';
import { citation } from './citation.ts';
import { licenseFault, missingFields } from './rules.ts';

export { citation } from './citation.ts';
export { dataUseTerms, licenseName, licenseUrl } from './choices.ts';

const datasetScope = 'license.dataset';
const licenseScope = 'license.license';

/** The dataset form as it stands; every field has a value even before the first save. */
export const readDataset = (db: Database): Dataset => Dataset.parse(readDecision(db, datasetScope) ?? {});
export const readLicense = (db: Database): License => License.parse(readDecision(db, licenseScope) ?? {});
const readAccess = (db: Database): ReleaseSettings['access'] =>
  ReleaseSettings.shape.access.parse(readDecision<{ access?: unknown }>(db, 'release.settings')?.access);

const checks = ({ db }: ReadingWorkspace) => licenseChecks(readDataset(db), readLicense(db), readAccess(db));

function headline({ db }: ReadingWorkspace): Sentence {
  const dataset = readDataset(db);
  const license = readLicense(db);
  const missing = missingFields(dataset, license).length;
  const creators = dataset.creators.length;
  return [
    { text: license.id === '' ? 'No licence is chosen yet' : `${license.id} by `, link: '#/license?part=license' },
    ...(license.id === ''
      ? []
      : [{ text: creators === 1 ? '1 creator' : `${creators} creators`, link: '#/license?part=creators' }]),
    { text: '; ' },
    missing === 0
      ? { text: 'every field is filled.' }
      : { text: `${missing} ${missing === 1 ? 'field is' : 'fields are'} still open`, link: '#/license?part=missing' },
    ...(missing === 0 ? [] : [{ text: '.' }]),
  ];
}

export const licenseStep: Step<'license'> = {
  id: 'license',
  queries: {
    'license.form': ({ db }) => {
      const dataset = readDataset(db);
      const license = readLicense(db);
      return {
        dataset,
        license,
        missing: missingFields(dataset, license),
        citation: citation(dataset, new Date().getUTCFullYear()),
      };
    },
    'license.choices': () => ({
      licenses: licenseChoices.map((choice) => ({ ...choice })),
      dataUse: dataUseTerms.map(({ id, name, note }) => ({ id, name, note })),
    }),
  },
  commands: {
    'license.saveDataset': (workspace, { dataset }) => {
      workspace.decisions.decide({
        step: 'license',
        title: 'describe the dataset',
        changes: [{ scope: datasetScope, key: '', value: dataset }],
      });
      workspace.changed('dataset');
      return {};
    },
    'license.saveLicense': (workspace, { license }) => {
      // Terms may still be missing while the form is being filled in; an identifier that means nothing may not be kept.
      const fault = license.id === '' ? undefined : licenseFault({ ...license, terms: license.terms || '-' });
      if (fault) throw new Failure('invalid-input', fault);
      workspace.decisions.decide({
        step: 'license',
        title: license.id === '' ? 'take the licence back' : `choose ${license.id}`,
        changes: [{ scope: licenseScope, key: '', value: license }],
      });
      workspace.changed('license');
      return {};
    },
  },
  checks,
  headline,
  waiting: ({ db }) => (readLicense(db).id === '' ? 1 : 0),
};
