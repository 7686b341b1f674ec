/** Which column of a clinical table holds what, guessed from its name in four languages. */
import { clinicalRoles } from '#shared/contract/cohort.ts';

export type ClinicalRole = (typeof clinicalRoles)[number];

const known: Record<ClinicalRole, readonly string[]> = {
  patient:
    'patientid|patid|pid|patient|patientidentifier|patientnumber|patientno|subject|subjectid|participant|participantid|caseid|mrn|patientennummer|patientennr|patientenid|patnr|fallnummer|idpatient|numeropatient|nip|idpaciente|paciente|numeropaciente|nhc|id'.split(
      '|',
    ),
  sex: 'sex|patientsex|gender|geschlecht|sexe|genre|sexo|genero'.split('|'),
  age: 'age|patientage|ageyears|ageinyears|ageatimaging|ageatscan|ageatdiagnosis|ageatstudy|ageatindex|alter|alterjahre|edad|edadanos'.split(
    '|',
  ),
  ethnicity:
    'ethnicity|ethnicgroup|race|raceethnicity|ethnic|ethnie|ethnizitat|ethnizitaet|origine|etnia|etnicidad|raza|herkunft'.split(
      '|',
    ),
  site: 'site|siteid|hospital|center|centre|institution|clinic|zentrum|klinik|krankenhaus|standort|einrichtung|hopital|etablissement|centro|sede'.split(
    '|',
  ),
  label:
    'label|diagnosis|class|target|outcome|groundtruth|finding|disease|status|diagnose|befund|klasse|diagnostic|classe|etiquette|diagnostico|etiqueta|clase'.split(
      '|',
    ),
};

/** Letters and digits only, without accents: `Patienten-Nr.` → `patientennr`. */
export const columnKey = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Proposes a column for each role; the usual names stand in order of preference, and a column has one role. */
export function proposeRoles(columns: readonly string[]): Partial<Record<ClinicalRole, string>> {
  const proposed: Partial<Record<ClinicalRole, string>> = {};
  const keys = new Map([...columns].reverse().map((column) => [columnKey(column), column]));
  const taken = new Set<string>();
  for (const role of clinicalRoles) {
    const column = known[role].map((key) => keys.get(key)).find((found) => found !== undefined && !taken.has(found));
    if (column === undefined) continue;
    proposed[role] = column;
    taken.add(column);
  }
  return proposed;
}
