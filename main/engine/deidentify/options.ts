/** The options of the Basic Profile (PS3.15 E.3) in plain words, the presets, and what does not go together. */
import type { z } from 'zod';
import type { OptionInfo, Profile } from '#shared/contract/deidentify.ts';
import { Failure } from '#shared/failure.ts';
import type { OptionId } from './attribute-table.ts';

type Words = Omit<z.infer<typeof OptionInfo>, 'on'> & { id: OptionId; meaning: string };

/** Code meanings are those of CID 7050. */
export const options: readonly Words[] = [
  {
    id: 'safe-private',
    group: 'retain',
    name: 'Retain Safe Private',
    code: '113111',
    meaning: 'Retain Safe Private Option',
    paragraph: 'PS3.15 E.3.10',
    what: 'Keeps the private attributes that the standard lists as safe, those that archives keep after inspection, and those you admit (diffusion, dose, scaling factors), found by their creator. UIDs in them are replaced, dates moved, text cleaned. Every other private attribute is removed.',
    conflictsWith: [],
  },
  {
    id: 'uids',
    group: 'retain',
    name: 'Retain UIDs',
    code: '113110',
    meaning: 'Retain UIDs Option',
    paragraph: 'PS3.15 E.3.9',
    what: 'Keeps the original UIDs, but for those in which the ID, an accession number or the birth date of the patient stands: these are replaced and counted in the report. Whoever has access to the hospital archive can then find each patient again.',
    conflictsWith: [],
  },
  {
    id: 'device-identity',
    group: 'retain',
    name: 'Retain Device Identity',
    code: '113109',
    meaning: 'Retain Device Identity Option',
    paragraph: 'PS3.15 E.3.8',
    what: 'Keeps station names and serial numbers, so that scanners can be told apart. They can tell the hospital.',
    conflictsWith: [],
  },
  {
    id: 'institution-identity',
    group: 'retain',
    name: 'Retain Institution Identity',
    code: '113112',
    meaning: 'Retain Institution Identity Option',
    paragraph: 'PS3.15 E.3.11',
    what: 'Keeps the name and address of the institution. With dates and age that narrows down who a patient is.',
    conflictsWith: [],
  },
  {
    id: 'patient-characteristics',
    group: 'retain',
    name: 'Retain Patient Characteristics',
    code: '113108',
    meaning: 'Retain Patient Characteristics Option',
    paragraph: 'PS3.15 E.3.7',
    what: 'Keeps sex, age, size, weight, ethnic group and smoking status, which most research needs. Ages over 89 become 90.',
    conflictsWith: [],
  },
  {
    id: 'full-dates',
    group: 'retain',
    name: 'Retain Longitudinal Temporal Information With Full Dates',
    code: '113106',
    meaning: 'Retain Longitudinal Temporal Information Full Dates Option',
    paragraph: 'PS3.15 E.3.6',
    what: 'Keeps every date and time as it was. Real dates identify: use it only where the law and the ethics approval allow it.',
    conflictsWith: ['modified-dates'],
  },
  {
    id: 'modified-dates',
    group: 'retain',
    name: 'Retain Longitudinal Temporal Information With Modified Dates',
    code: '113107',
    meaning: 'Retain Longitudinal Temporal Information Modified Dates Option',
    paragraph: 'PS3.15 E.3.6',
    what: 'Moves all dates of a patient by the same secret number of days into the past; times stay. Intervals between examinations stay true.',
    conflictsWith: ['full-dates'],
  },
  {
    id: 'descriptors',
    group: 'clean',
    name: 'Clean Descriptors',
    code: '113105',
    meaning: 'Clean Descriptors Option',
    paragraph: 'PS3.15 E.3.5',
    what: 'Keeps descriptions and comments, without what identifies: names, IDs, places, contact data, dates that cannot be moved. Medical and ordinary words stay as they stand. A word that nothing explains is taken out in doubt, and you may keep it.',
    conflictsWith: [],
  },
  {
    id: 'structured-content',
    group: 'clean',
    name: 'Clean Structured Content',
    code: '113104',
    meaning: 'Clean Structured Content Option',
    paragraph: 'PS3.15 E.3.4',
    what: 'Packages structured reports: measurements and codes stay, names, identifiers, dates and text are handled entry by entry. Without it reports are left out.',
    conflictsWith: [],
  },
  {
    id: 'graphics',
    group: 'clean',
    name: 'Clean Graphics',
    code: '113103',
    meaning: 'Clean Graphics Option',
    paragraph: 'PS3.15 E.3.3',
    what: 'Packages presentation states. With Clean Descriptors their texts are cleaned, and marks, lines, boxes and circles stay; what may be handwriting, overlays and curves are removed.',
    conflictsWith: [],
  },
];

const presetOptions: Record<'basic' | 'tcia', Pick<Profile, 'retain' | 'clean'>> = {
  basic: { retain: [], clean: [] },
  // What the archive asks of submitters (113100, 105, 107, 108, 109, 111); 113101 cannot be claimed by this version. Reports
  // are taken by it too: without 113104, which only they claim, they would stay out.
  tcia: {
    retain: ['safe-private', 'device-identity', 'patient-characteristics', 'modified-dates'],
    clean: ['descriptors', 'structured-content'],
  },
};

/** A profile by the name of its preset; `custom` starts from no option. */
export const presetProfile = (preset: Profile['preset']): Profile => ({
  preset,
  ...presetOptions[preset === 'tcia' ? 'tcia' : 'basic'],
  rules: [],
});

const byPosition = (chosen: readonly string[]): string[] =>
  options.filter((option) => chosen.includes(option.id)).map((option) => option.id);

/** The profile with its options in the standard's order and those of its preset filled in. */
export function normalisedProfile(profile: Profile): Profile {
  const { retain, clean } = profile.preset === 'custom' ? profile : presetOptions[profile.preset];
  return {
    preset: profile.preset,
    retain: byPosition(retain) as Profile['retain'],
    clean: byPosition(clean) as Profile['clean'],
    rules: profile.rules,
  };
}

export const isOn = (profile: Profile, option: OptionId): boolean =>
  (profile.retain as string[]).includes(option) || (profile.clean as string[]).includes(option);

/** Throws Failure `conflict` where two chosen options contradict each other. */
export function refuseConflicts(profile: Profile): void {
  for (const option of options)
    for (const other of option.conflictsWith)
      if (isOn(profile, option.id) && isOn(profile, other as OptionId))
        throw new Failure(
          'conflict',
          'Dates can either stay as they were (full-dates) or be moved (modified-dates), not both. Choose one of them.',
        );
}

/** What this version cannot do, as sentences: shown with the profile and printed in every package. */
export const notDone: readonly string[] = [
  'This program removes no faces. Series that may show one are left out, accepted by a person, or replaced by a series that another tool defaced; what is packaged with a face is marked with Recognizable Visual Features = YES.',
  'The search of what was written cannot see an identifier that nobody knows of, one that is split over several elements, or one in the pixels.',
  'Encapsulated documents and video cannot be cleaned; they are left out unless one is admitted as it is.',
  'Waveforms and raw data cannot be cleaned and are left out.',
];
