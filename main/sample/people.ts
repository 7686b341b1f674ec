/** The invented patients, clinicians and hospitals of the sample. No name belongs to anybody; all are invented combinations. */
import { randomOf } from './random.ts';

export interface Site {
  folder: 'hospital-a' | 'hospital-b';
  /** As the clinical table calls it. */
  name: string;
  institution: string;
  address: string;
  department: string;
  manufacturer: string;
  models: { CT: string; MR: string; US: string; DX: string };
  station: string;
  aeTitle: string;
  physicians: readonly string[];
  operator: string;
}

export const sites: readonly [Site, Site] = [
  {
    folder: 'hospital-a',
    name: 'Nordheim',
    institution: 'Klinikum Nordheim',
    address: 'Lindenallee 14, 37154 Nordheim',
    department: 'Radiologie Station Hufeland',
    manufacturer: 'SIEMENS',
    models: { CT: 'SOMATOM Definition AS', MR: 'MAGNETOM Aera', US: 'ACUSON S2000', DX: 'Ysio Max' },
    station: 'NORDCT01',
    aeTitle: 'NORDPACS01',
    physicians: ['Quistorp^Hedwig^^Dr.', 'Brinkhaus^Tilman^^Prof.'],
    operator: 'Wegscheider^Ines',
  },
  {
    folder: 'hospital-b',
    name: 'Brannoc',
    institution: 'Saint Brannoc Hospital',
    address: '220 Quarry Road, Brannoc Falls',
    department: 'Imaging Wing Penhallow',
    manufacturer: 'GE MEDICAL SYSTEMS',
    models: { CT: 'Revolution EVO', MR: 'SIGNA Artist', US: 'LOGIQ E9', DX: 'Discovery XR656' },
    station: 'BRANMR02',
    aeTitle: 'BRANPACS',
    physicians: ['Thistlewood^Amabel^^Dr', 'Ravensdale^Corin^^Dr'],
    operator: 'Fothergill^Una',
  },
];

export interface Person {
  index: number;
  site: Site;
  id: string;
  otherId: string;
  /** In ASCII, as folder names and free text spell it. */
  family: string;
  given: string;
  /** PN in the bytes of its character set, where that is not ASCII. */
  name: string | Uint8Array;
  charset: string;
  /** More spellings of the name that are in the files. */
  spellings: readonly string[];
  sex: 'F' | 'M' | 'O';
  birthDate: string;
  /** Whole years at the study. */
  age: number;
  weight: number;
  height: number;
  ethnicity: string;
  phone: string;
  street: string;
  studyDate: string;
  studyTime: string;
  accession: string;
  label: 'nodule' | 'no finding';
}

const families = [
  'Achterberg', 'Kowalczyk', 'Fitzwarren', 'Okonkwo', 'Lindqvist', 'Papadakis', 'Haugland', 'Szymborski', 'Delacourt', 'Vandermeer',
  'Trelawney', 'Bergstrasser', 'Montefalco', 'Nakagawara', 'Oberhauser', 'Prendergast', 'Rautavaara', 'Sokolowska', 'Tarkington', 'Umarova',
  'Villanueva', 'Winterbourne', 'Yildirim', 'Zamfirescu', 'Abernathy', 'Bielefeldt', 'Castellanos', 'Dombrowski', 'Eisenhauer', 'Featherstone',
]; // prettier-ignore
const givens = {
  F: ['Annelore', 'Bettina', 'Clothilde', 'Dorothea', 'Elspeth', 'Friederike', 'Guinevere', 'Henrietta'],
  M: ['Aloysius', 'Bartholomew', 'Cornelius', 'Dietmar', 'Ebenezer', 'Ferdinand', 'Gottfried', 'Hieronymus'],
};
const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const escape = '\u001b';
/** The first patients carry names in other character sets; the Japanese one is the example of PS3.5 H.3.1. */
const foreign: readonly Pick<Person, 'family' | 'given' | 'name' | 'charset' | 'spellings' | 'sex'>[] = [
  {
    family: 'Mueller',
    given: 'Joerg',
    name: latin1('Müller^Jörg'),
    charset: 'ISO_IR 100',
    spellings: ['Müller', 'Jörg'],
    sex: 'M',
  },
  {
    family: 'Novakova',
    given: 'Zofie',
    name: Buffer.from('Nováková^Žofie'),
    charset: 'ISO_IR 192',
    spellings: ['Nováková', 'Žofie'],
    sex: 'F',
  },
  {
    family: 'Yamada',
    given: 'Tarou',
    name: latin1(
      `Yamada^Tarou=${escape}$B;3ED${escape}(B^${escape}$BB@O:${escape}(B=${escape}$B$d$^$@${escape}(B^${escape}$B$?$m$&${escape}(B`,
    ),
    charset: '\\ISO 2022 IR 87',
    spellings: ['山田', '太郎', 'やまだ', 'たろう'],
    sex: 'M',
  },
];

const twoDigits = (value: number): string => String(value).padStart(2, '0');
const dateOf = (year: number, month: number, day: number): string => `${year}${twoDigits(month)}${twoDigits(day)}`;

/** The person at a place of the list. The first is a man with a nodule, the fourth is 93 years old. */
export function personAt(index: number, seed: number): Person {
  const random = randomOf(`person ${seed} ${index}`);
  const site = sites[index % 2]!;
  const special = foreign[index];
  const sex = special?.sex ?? (index % 29 === 17 ? 'O' : random.next() < 0.5 ? 'F' : 'M');
  // Beyond the list a number keeps names apart.
  const family =
    special?.family ??
    families[(index * 7) % families.length]! +
      (index >= families.length ? ` ${'IVXLC'[Math.floor(index / families.length) % 5]}${index}` : '');
  const given = special?.given ?? random.pick(givens[sex === 'M' ? 'M' : 'F']);
  const age = index === 3 ? 93 : random.whole(24, 86);
  const year = random.whole(2019, 2022);
  const studyDate = dateOf(year, random.whole(1, 12), random.whole(1, 28));
  // Born in January, examined later or on the same day of the year: the age is the difference of the years.
  const birthDate = dateOf(year - age, 1, 1 + (index % 9));
  const serial = 100_000 + ((index * 7919 + seed * 104_729) % 899_999);
  return {
    index,
    site,
    id: `${site.folder === 'hospital-a' ? 'KN' : 'SBH'}-${serial}`,
    otherId: `INS-${serial * 3 + 11}`,
    family,
    given,
    name: special?.name ?? `${family}^${given}`,
    charset: special?.charset ?? 'ISO_IR 100',
    spellings: special?.spellings ?? [],
    sex,
    birthDate: Number(birthDate.slice(4)) > Number(studyDate.slice(4)) ? `${birthDate.slice(0, 4)}0101` : birthDate,
    age,
    weight: random.whole(48, 104),
    height: random.whole(150, 192) / 100,
    ethnicity: random.pick(
      site.folder === 'hospital-a'
        ? ['white', 'white', 'white', 'turkish', '']
        : ['white', 'black', 'asian', 'hispanic', 'declined'],
    ),
    phone:
      site.folder === 'hospital-a'
        ? `+49 5551 55${random.whole(1000, 9999)}`
        : `(555) 01${random.whole(0, 9)}-${random.whole(1000, 9999)}`,
    street: `${random.pick(['Eichendorffweg', 'Gutenbergring', 'Larkspur Lane', 'Millrace Close'])} ${random.whole(1, 190)}`,
    studyDate,
    studyTime: `${twoDigits(random.whole(7, 18))}${twoDigits(random.whole(0, 59))}${twoDigits(random.whole(0, 59))}`,
    accession: `ACC${20_000_000 + serial}`,
    label: index === 0 || random.next() < (site.folder === 'hospital-a' ? 0.6 : 0.25) ? 'nodule' : 'no finding',
  };
}
