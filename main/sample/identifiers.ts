/** What was planted and must not be in any package: value, kind, and where it stands. */
import { commentOn } from './modules.ts';
import { sites, type Person, type Site } from './people.ts';

export interface PlantedIdentifier {
  value: string;
  /** How to look for it: a word or phrase anywhere, or a number that no digit or full stop precedes. */
  kind: 'words' | 'number';
  where: string;
}

const words = (value: string, where: string): PlantedIdentifier => ({ value, kind: 'words', where });
const number = (value: string, where: string): PlantedIdentifier => ({ value, kind: 'number', where });

export function identifiersOf(person: Person): PlantedIdentifier[] {
  return [
    words(person.family, 'Patient Name, free text, folder names, private elements'),
    words(person.given, 'Patient Name, free text, folder names'),
    ...person.spellings.map((spelling) => words(spelling, `Patient Name in ${person.charset.replace('\\', '')}`)),
    words(person.id, 'Patient ID, clinical table, folder names, private elements'),
    words(person.otherId, 'Other Patient IDs Sequence'),
    words(person.accession, 'Accession Number, Request Attributes Sequence'),
    words(person.phone, 'Patient Telephone Numbers, comments'),
    words(person.street, "Patient's Address"),
    words(commentOn(person).replace(/^.*born ([\d.]+),.*$/, '$1'), 'Patient Comments'),
    number(person.birthDate, 'Birth Date, private sequence, folder names'),
    number(person.studyDate, 'Study, Series, Acquisition and Content Date, folder names'),
    ...(person.age > 89 ? [words(`${String(person.age).padStart(3, '0')}Y`, "Patient's Age over 89")] : []),
  ];
}

export function identifiersOfSite(site: Site): PlantedIdentifier[] {
  return [
    words(site.folder, 'folder name'),
    words(site.name, 'institution, clinical table'),
    words(site.institution, 'Institution Name, report'),
    words(site.address, 'Institution Address'),
    words(site.department.split(' ').at(-1)!, 'Institutional Department Name'),
    words(site.aeTitle, 'file meta information'),
    ...[...site.physicians, site.operator].map((name) => words(name.split('^')[0]!, 'clinicians, comments, report')),
  ];
}

/** Every identifier once, with the first place where it stands. */
export function allIdentifiers(people: readonly Person[], root: string): PlantedIdentifier[] {
  const found = new Map<string, PlantedIdentifier>();
  const add = (identifier: PlantedIdentifier): void => {
    if (!found.has(identifier.value)) found.set(identifier.value, identifier);
  };
  for (const person of people) identifiersOf(person).forEach(add);
  for (const site of sites) identifiersOfSite(site).forEach(add);
  add(words(root, 'every UID'));
  return [...found.values()];
}
