/** What the words of a clinical table and of DICOM headers mean: sex, age, unknown, manufacturer. */

/** Why a patient has no value: nothing was there, the cell is blank, somebody said unknown or declined, sources disagree. */
export type MissingKind = 'absent' | 'empty' | 'unknown' | 'conflicting';
export type Reading = { value: string } | { missing: 'empty' | 'unknown' };

const words = (text: string): Set<string> => new Set(text.split('|'));
const unknownWords = words(
  'unknown|unk|u|n/a|na|nan|null|none|?|-|--|.|not known|not reported|not available|not applicable|not specified|not asked|not recorded|missing|declined|refused|prefer not to say|undisclosed|unbekannt|keine angabe|k.a.|k. a.|nicht bekannt|inconnu|inconnue|non renseigné|non communiqué|nr|desconocido|desconocida|no consta|sin datos|-1|-9|-99|-999|99|999|9999',
);
const male = words('m|male|man|boy|mann|männlich|maennlich|homme|masculin|h|hombre|masculino|varon|varón');
const female = words('f|female|woman|girl|w|frau|weiblich|femme|féminin|feminin|mujer|femenino');
const other = words('o|x|d|other|divers|diverse|intersex|non-binary|nonbinary|autre|otro|andere');

const squeeze = (text: string): string => text.trim().replace(/\s+/g, ' ');
/** Letter case and width of spaces do not make another value. */
export const valueKey = (text: string): string => squeeze(text).toLowerCase();
const numericUnknown = /^-?9+$|^-1$/;

function readWord(text: string): Reading {
  const value = squeeze(text);
  if (value === '') return { missing: 'empty' };
  return unknownWords.has(value.toLowerCase()) ? { missing: 'unknown' } : { value };
}

/** Any category (ethnicity, site, label): the words as written. A number such as 99 may be a category and stays. */
export function readCategory(text: string): Reading {
  const value = squeeze(text);
  return numericUnknown.test(value) ? { value } : readWord(text);
}

/** `M`, `F` or `O` (PS3.3 C.7.1.1, Patient's Sex); what is no known word is unknown, because a guess would be published. */
export function readSex(text: string): Reading {
  const read = readWord(text);
  if ('missing' in read) return read;
  const key = read.value.toLowerCase();
  if (male.has(key)) return { value: 'M' };
  if (female.has(key)) return { value: 'F' };
  return other.has(key) ? { value: 'O' } : { missing: 'unknown' };
}

/** The pooled group of the oldest: HIPAA Safe Harbor, 45 CFR 164.514(b)(2)(i)(C). */
export const pooledAge = '90+';

/**
 * Age in whole years (0 to 89) or `90+`, from `61`, `61.5`, `61,5`, `061Y`, `018M`, `90+`, `>89`, or a ten-year band
 * `60-69` as it stands. What is none of these, or over 125 years, is unknown.
 */
export function readAge(text: string): Reading {
  // 99 is an age; of the codes for "missing" only those that no age can be count.
  const value = squeeze(text).toLowerCase();
  if (value === '') return { missing: 'empty' };
  const pooled = /^(?:>|≥|>=)?\s*(\d{2,3})\s*(\+)?$/.exec(value);
  if (pooled && /^[>≥]|\+$/.test(value)) return Number(pooled[1]) >= 89 ? { value: pooledAge } : { missing: 'unknown' };
  const band = /^(\d{1,2})\s*(?:-|–|to)\s*(\d{1,2})$/.exec(value);
  if (band)
    return Number(band[1]) % 10 === 0 && Number(band[2]) === Number(band[1]) + 9 && Number(band[1]) < 90
      ? { value: `${Number(band[1])}-${Number(band[2])}` }
      : { missing: 'unknown' };
  const match = /^(\d{1,3})(?:[.,]\d+)?\s*(y|years?|yrs?|m|months?|w|weeks?|d|days?|jahre?|ans?|años?)?$/.exec(value);
  if (!match) return { missing: 'unknown' };
  const unit = match[2] ?? 'y';
  const perYear = unit.startsWith('m') ? 12 : unit.startsWith('w') ? 52.1775 : unit.startsWith('d') ? 365.25 : 1;
  const years = Math.floor(Number(match[1]) / perYear);
  if (years > 125) return { missing: 'unknown' };
  return { value: years >= 90 ? pooledAge : String(years) };
}

/** The ten-year band of a value of `readAge`: `60-69`, `90+`. */
export function ageBand(age: string): string {
  if (age === pooledAge || age.includes('-')) return age;
  const from = Math.floor(Number(age) / 10) * 10;
  return from >= 90 ? pooledAge : `${from}-${from + 9}`;
}

/** Whole years between two DICOM dates (YYYYMMDD); undefined where one is no date or the order is wrong. */
export function yearsBetween(birth: string, at: string): number | undefined {
  if (!/^\d{8}$/.test(birth) || !/^\d{8}$/.test(at) || at < birth) return undefined;
  return Math.floor((Number(at) - Number(birth)) / 10000);
}

/**
 * True when two ages can be those of one person: a table and a header may be a birthday apart; a band holds its years.
 */
export function agesAgree(a: string, b: string): boolean {
  if (a.includes('-') || b.includes('-') || a === pooledAge || b === pooledAge) {
    const edge = (age: string): number => (age === pooledAge ? 90 : Number(age));
    if (ageBand(a) === ageBand(b)) return true;
    return !a.includes('-') && !b.includes('-') && Math.abs(edge(a) - edge(b)) <= 1;
  }
  return Math.abs(Number(a) - Number(b)) <= 1;
}

const makers: readonly [RegExp, string][] = [
  [/siemens/i, 'Siemens'],
  [/^ge\b|general electric|gehc/i, 'GE'],
  [/philips|adac/i, 'Philips'],
  [/canon/i, 'Canon'],
  [/toshiba/i, 'Toshiba'],
  [/hitachi/i, 'Hitachi'],
  [/fuji/i, 'Fujifilm'],
  [/agfa/i, 'Agfa'],
  [/carestream|kodak/i, 'Carestream'],
  [/hologic|lorad/i, 'Hologic'],
  [/samsung/i, 'Samsung'],
  [/united imaging|\buih\b/i, 'United Imaging'],
];
/** One name for the ways a maker writes itself; others as written. */
export const manufacturerName = (text: string): string =>
  makers.find(([pattern]) => pattern.test(text))?.[1] ?? squeeze(text);
