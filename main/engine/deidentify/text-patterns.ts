/** What gives itself away by its form, whoever it belongs to: addresses, telephone numbers, links, labelled IDs, ages. */
import { findLabelledNumbers } from './labelled-numbers.ts';
import { isImagingWord, isMedical, isName, isOrdinary, isPerhapsName, units } from './vocabulary.ts';
import { namesDepartment } from './department-names.ts';
import { plainWord } from './plain-word.ts';
import type { Kind } from './compile-identifiers.ts';
import { kindsOfCompanies } from './kinds-of-houses.ts';
import { findRooms } from './room-codes.ts';
import { flat, isRareStreet, isStreetWord, rareStreet, streetWord, surelyStreet } from './street-names.ts';
import { monthOf } from './text-dates.ts';

/** A stretch of a text that goes, or is replaced, and why. */
export interface Mark {
  start: number;
  end: number;
  /** What it is, as a reason names it: `a telephone number`. */
  what: string;
  kind: Kind;
  /** False where a person may find that it can stay. */
  sure: boolean;
  /** What stands there instead; '' where nothing does. */
  instead: string;
}

interface Pattern {
  form: RegExp;
  what: string;
  kind: Kind;
  /** Looks at what was found; false where it is something else. */
  check?: (found: string, text: string, start: number) => boolean;
  sure?: boolean;
}

/** 2015-2019, 2019-05-12, 05-12-2019: years and days are nobody's number. */
const isOfDays = (text: string): boolean =>
  /^(?:(?:19|20)\d\d-(?:19|20)\d\d|(?:19|20)\d\d-(?:0?[1-9]|1[0-2])(?:-\d\d)?|\d\d-\d\d-(?:19|20)?\d\d)$/.test(text);
/** 0730-1545: times of day are none either, but behind one who takes part in a study: Subject 1115-2219. */
const isOfHours = (text: string): boolean => /^(?:[01]\d|2[0-4])[0-5]\d-(?:[01]\d|2[0-4])[0-5]\d$/.test(text);
const isOfTime = (text: string): boolean => isOfDays(text) || isOfHours(text);
const namesSubject =
  /(?<!\p{L})(?:subjects?|subj|participants?|enrol?lee|volunteer|candidate|randomi[sz]ation|rando)[^\p{L}]*(?:(?:id|no|nr|number)[^\p{L}]*)?$/iu;
const digitsIn = (text: string): number => text.replace(/\D/g, '').length;
const medicalWords = (text: string): boolean =>
  (text.match(/[\p{L}\p{M}]+/gu) ?? []).some((word) => isMedical(plainWord(word)));

/** sensor moved to ear, slot moved to afternoon: in small letters among others no town. */
const isMovedThing = (found: string, text: string, start: number): boolean =>
  found === found.toLowerCase() && /\p{Lu}/u.test(text) && /moved (?:to|from)\s$/i.test(text.slice(0, start));

/** T1 @ 1.5T, POST @Jun. 15: behind a blank a number or a month is no host. */
const isEmail = (found: string): boolean => {
  const [owner = '', host = ''] = found.split('@').map((part) => part.trim());
  // 4D @ Moore General Hospital
  if (/\s@\s\p{Lu}\p{Ll}/u.test(found) && !host.includes('.')) return false;
  // FOREARM @ Guerra Clinic: behind a blank a place is none, and what was made there nobody's name.
  if (/\s/.test(found) && /^\p{L}+$/u.test(owner) && !host.includes('.') && isMedical(plainWord(owner))) return false;
  // OMNI 350 100cc@4 RAC, SUVmax 14.7 @ L hilum: a rate and a place.
  if (/^[\d.]+\p{L}{0,3}$/u.test(owner) && !host.includes('.')) return false;
  // localizer@center
  if (!/[.\s\d]/.test(found) && found.split('@').every((part) => isMedical(plainWord(part)))) return false;
  return !/\s/.test(found) || !(/^\d/.test(host) || monthOf(host) !== undefined);
};

const idLabel = String.raw`(?:mrn|m\.r\.n\.|mr ?(?:no|nr|#)|med(?:ical)? ?rec(?:ord)?s?|patient ?(?:id|no|nr|number|identifier)|pat(?:ienten)?[- .]?(?:id|nr|no)|pid|pat\.? ?id|acc(?:ession)?(?: ?(?:no|nr|number|num|id))?|acc ?#|ssn|social security(?: (?:no|number))?|nhs(?: (?:no|number))?|hosp(?:ital)? ?(?:no|nr|num|number|id)|case ?(?:no|nr|number|id)|chart(?: ?(?:no|number))?|visit ?(?:no|number|id)|encounter(?: ?(?:no|number|id))?|account(?: ?(?:no|number))?|order ?(?:no|number|id)|req(?:uest|uisition)? ?(?:no|number|id)|insurance(?: ?(?:no|number|id))?|policy(?: ?(?:no|number))?|medicare(?: ?(?:no|number))?|licen[cs]e(?: ?(?:no|number))?|badge|employee ?(?:id|no)|user ?id|fall(?:nummer|nr)|auftrags(?:nummer|nr)|vers(?:icherten)?(?:nummer|nr)|dossier|ipp|nss|dni|nif|nie|nhc|cpf|bsn|cpr|personnummer|fnr|codice fiscale|historia(?: clinica)?|id)`;
/** Behind these numbers are of a street or of a town. */
const addressLabel = String.raw`(?:[Aa]dres(?:se)?|[Aa]ddress:|[Aa]nschrift|[Uu]lica|[Uu]l\.|[Aa]leja|[Zz]am\.|[Zz]amieszka\p{L}+|[Dd]omicili\p{L}+|[Ii]ndirizzo|[Mm]orada|[Ww]ohnhaft|[Ww]oonachtig|[Rr]esident?e (?:em|en|in)|[Bb]osatt|[Bb]op\u00e6l)`;
const phoneLabel = String.raw`(?:tel(?:ephone|efon|efono|\u00e9fono|f)?|phone|fon|ph|fax|mobile|mob|cell|handy|pager|beeper|ext(?:ension)?|tlf|contact|call|cb)`;
/** Tel 706-525-0702 72 yo, … 3D MPRAGE: what is measured behind a number is no part of it. */
const measureNext = String.raw`\s\d{1,2}\p{L}|\s\d{1,4}\s(?:kv|kvp|mas?|mm|cm|ml|mg|mgy|ms|msec|secs?|mins?|hz|yo|yrs?|years?|weeks?|wks?|views?|slices?)(?![\p{L}\d])`;

const patterns: readonly Pattern[] = [
  { form: /[\p{L}\p{N}][\p{L}\p{N}._%+-]*\s?@\s?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*/gu, what: 'an e-mail address', kind: 'email', check: isEmail },
  { form: /\b(?:https?|ftp|file|smb|dicom|mailto):\/{0,2}\S+|\bwww\.\S+/gi, what: 'a link', kind: 'other' },
  { form: /\b(?:[a-z0-9-]{2,}\.)+(?:com|org|net|edu|gov|mil|info|local|lan|intranet|internal|corp|hospital|health|clinic|ac\.uk|nhs\.uk|co\.uk|de|fr|ch|at|nl|es|se|pt|be|dk|uk|eu|jp|cn|ca|au)\b(?:\/\S*)?/gi, what: 'the name of a computer', kind: 'other', check: (found) => /[a-z]{3}/i.test(found.split('.')[0]!) && !medicalWords(found.split('.')[0]!) },
  { form: /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])/g, what: 'the address of a computer', kind: 'other', check: (found) => digitsIn(found) >= 6 && found.split('.').every((part) => Number(part) < 256) },
  { form: /\b(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}\b/gi, what: 'the address of a computer', kind: 'other' },
  { form: /(?<![\d.])[0-2](?:\.\d+){4,}(?![\d])/g, what: 'a UID', kind: 'uid', check: (found) => found.length >= 12 },
  { form: /\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/gi, what: 'an ID', kind: 'uid' },
  { form: /(?<![\p{L}\p{N}])[a-z]:[\\/][^\s"]+|\\\\[^\s"]+|(?<![\p{L}\p{N}.])\/(?:home|users|mnt|data|media|var|opt|srv|export|archive|dicom|nas)\/[^\s"]+/giu, what: 'the path of a file', kind: 'other' },
  { form: /(?<!\d)\d{3}-\d{2}-\d{4}(?!\d)/g, what: 'a social security number', kind: 'patient-id' },
  { form: new RegExp(String.raw`(?<![\p{L}\p{N}])${idLabel}(?:\s{0,2}[:#=.]{1,2}\s{0,2}|\s?(?:is|no\.?|nr\.?|number)\s{0,2}[:#]?\s?|\s|#)[#]?(?=[\p{L}\-_./]{0,12}\d)[\p{L}\p{N}](?:[\p{L}\p{N}]|[-./](?=[\p{L}\p{N}])|_(?=\p{L}*\d))*`, 'giu'), what: 'a labelled number', kind: 'patient-id', check: (found) => labelled(found) },
  { form: new RegExp(String.raw`(?<![\p{L}\p{N}])${phoneLabel}(?:\s?(?:no|nr|number|#))?\.?\s{0,2}[:#=]?\s{0,2}(?:[+(]?\d|x(?=\d{3}))(?:(?!${measureNext})[\d ()./-]){1,18}\d(?:\s?(?:x\s?\d{2,6}|ext\.?\s?\d{1,6}))?(?![\p{L}\d])`, 'giu'), what: 'a telephone number', kind: 'phone', check: (found) => digitsIn(found) >= (/[:#=]|x\d/i.test(found) ? 3 : /^(?:ph|call|cb|ext)/i.test(found) ? 6 : 4) },
  { form: /(?<=(?<!\p{L})(?:tel|telefon\p{L}*|tél|téléphone|tlf|kom|mob|mobil|móvil|cell)\.?(?:\s\p{L}+){1,3}:?\s)\+?\d[\d ()./-]{5,16}\d(?![\p{L}\d])/giu, what: 'a telephone number', kind: 'phone', check: (found) => digitsIn(found) >= 7 },
  // Llamar al 943 400 07 56, contato celular (351) 278 624 502
  { form: /(?<=(?<!\p{L})(?:llam\p{L}+|avisar|tel\p{L}*|tfno|tfn|m[óo]vil|celular|fone|ligar|chamar|contac?t\p{L}*|contatt\p{L}*|kontakt\p{L}*|rappel\p{L}*|appel\p{L}*|joindre|portable|anruf\p{L}*|rückruf|erreichbar|bellen|gsm|ring\p{L}*|chiama\p{L}*|recapito|cellulare|zadzwoni\p{L}*|dzwoni\p{L}*)\.?:?\s(?:\p{L}{1,8}\s)?)\(?\d{2,4}\)?(?:[ .-]\d{2,4}){2,4}(?![\p{L}\d])/giu, what: 'a telephone number', kind: 'phone', check: (found) => digitsIn(found) >= 8 && digitsIn(found) <= 13 },
  // Luisa Alsina, 935 148 510: nine digits as they are written in Spain, Poland and Portugal; no list of sizes or counts.
  { form: /(?<![\p{L}\d]|\d[ .,/x×*-]{1,3})[4-9]\d{2} \d{3} \d{3}(?![\p{L}\d]| ?[x×*/-] ?\d| \d| (?:mm|cm|ml|cc|ms|s|mg|kg|g|m?hz|kv|mas?|[mc]?gy|[mk]?bq|counts?|cnts?|voxels?|pixels?|px|cells?)(?!\p{L}))/giu, what: 'a telephone number', kind: 'phone', sure: false, check: (found, text, start) => /[^05](?: |$)/.test(found) && !/^(\d{3}) \1/.test(found) && !/(?:matrix|size|dims?|fov|resolution|voxels?)\p{L}*[:\s]*$/iu.test(text.slice(0, start)) },
  { form: /(?<![\p{L}\p{N}+(])\(\d{2,3}\)(?: \d{3}){3}(?![\p{L}\d])/gu, what: 'a telephone number', kind: 'phone' },
  { form: /(?<![\p{L}\p{N}])\+\d{1,3}[ ()./-]{0,2}\d(?:(?!\s\d{1,2}\p{L})[\d ()./-]){5,16}\d/gu, what: 'a telephone number', kind: 'phone' },
  { form: /(?<![\p{L}\d.])(?:\d[ .-])?(?:\(\d{3}\)\s?|\d{3}[ .-])\d{3}[ .-]\d{4}(?:\s?(?:x\s?\d{2,6}|ext\.?\s?\d{1,6}))?(?!\d)/giu, what: 'a telephone number', kind: 'phone' },
  { form: /(?<![\d.,-])\d{3}[-.]\d{4}(?![\d-])/g, what: 'a telephone number', kind: 'phone' },
  // 2008-07-18 150 mCi, 07/18/2008 150 mCi: a date and what was given on it.
  { form: /(?<![\p{L}\p{N}.,]|\d[/-])\(?0\d{1,5}\)?(?:[ /-]\d{2,8}){1,5}(?![\p{L}\d])/gu, what: 'a telephone number', kind: 'phone', check: (found) => digitsIn(found) >= 7 && !/^0\d[/-]\d{1,2}[/-](?:19|20)\d\d /.test(found) },
  // Subject 1151-8400, Trial 0032-117: numbers of those who take part in a study.
  { form: /(?<=(?<!\p{L})(?:subjects?|subj|participants?|trial|study|screening|enrol?lee|volunteer|case|candidate|randomi[sz]ation|rando)(?:\s?(?:id|no|nr|number|#))?\.?\s?[:#]?\s?)[A-Z]{0,4}-?\d{2,5}(?:-\d{2,6}){1,2}(?![\d-]|\s?(?:ms|mm|cm|s|sec|days?|weeks?|months?|years?|hz|kv|views?)(?!\p{L}))/giu, what: 'a number like an ID', kind: 'patient-id', check: (found, text, start) => digitsIn(found) >= 5 && !isOfDays(found) && (!isOfHours(found) || namesSubject.test(text.slice(0, start))) },
  { form: /(?<![\p{L}\d.,/-])\d{4}-\d{4}(?![\p{L}\d-]|[.,/]\d|\s?(?:ms|mm|s|hz|khz|hu|counts?|cm|ml)(?!\p{L}))/gu, what: 'a number like an ID', kind: 'patient-id', sure: false, check: (found) => !isOfTime(found) && !/^\d\d00-\d\d00$/.test(found) },
  // bill separately 667-051021-8304: the day within it is a part of the number.
  { form: /(?<![\d.,-])\d{2,5}-\d{6}-\d{2,5}(?![\d-])/g, what: 'a number like an ID', kind: 'patient-id' },
  { form: /(?<![\d.,-])\d{2,4}(?:-\d{2,4}){2,4}(?![\d-])/g, what: 'a number like an ID', kind: 'patient-id', check: (found, text, start) => digitsIn(found) >= 6 && !/^(\d{3})-\d{3}-\d{3}$/.test(found) && !isSeries(found, text.slice(start + found.length)) && !/(?<!\p{L})b\s?[=:]?\s?$/iu.test(text.slice(Math.max(0, start - 6), start)), sure: false },
  { form: new RegExp(String.raw`(?<![\p{L}\p{N}])\d{1,5}[a-z]?,?\s+(?:(?:[nsew]|north|south|east|west)\.?\s+)?(?:[\p{L}'.-]+\s+){1,3}?${streetWord}(?![\p{L}\p{N}])\.?${flat}?`, 'giu'), what: 'an address', kind: 'address', check: (found, text, start) => !isMeasure(found, text, start) && isStreet(found, text.slice(start + found.length)) },
  { form: /(?<=(?<!\p{L})(?:at|address:?|addr:?|home:?|lives|resides)\s)\d{1,5}\s(?:[NSEW]\.?\s)?\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){0,2}\s(?:Rd|Road|Ave|Avenue|Ln|Lane|Blvd|Street|St|Drive|Dr|Terrace|Circle|Cir|Way|Hwy|Ct|Pl)(?!\p{L})/gu, what: 'an address', kind: 'address' },
  // on Airline Hwy, at 5th and Main Ave; 412 Tanner St, Buffalo WY
  { form: /(?<=(?<!\p{L})(?:on|at|off|near|and|along|from|of)\s)\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){0,2}\s(?:Hwy|Highway|Blvd|Boulevard|Expwy|Expressway|Pkwy|Parkway|Tpke|Turnpike|Fwy|Freeway|Ave|Avenue|Rd|Road)(?!\p{L})/gu, what: 'an address', kind: 'address' },
  { form: /(?<![\p{L}\d])\d{2,5}\s(?:[NSEW]\.?\s)?\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?\s(?:St|Dr|Ct|Pl|Ln|Ave|Rd|Way|Cir)\.?(?=,\s\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?,?\s[A-Z]{2}(?![\p{L}]))/gu, what: 'an address', kind: 'address' },
  // MVA 1/13 Rte 30, Hwy 20 rollover; on I-35, along US 287: where something happened, and no iodine
  { form: /(?<![\p{L}\p{N}])(?:(?:[Uu][Ss]|[Ss]tate|[Cc]ounty|[Oo]ld)\s)?(?:[Hh]wy|HWY|[Hh]ighway|HIGHWAY|[Ii]nterstate|[Ss]tate [Rr]oad|[Cc]ounty [Rr]oad|Rte|RTE|Route)\.?\s#?\d{1,4}[A-Z]?(?![\p{L}\d:%]|[.,]\d|-\d)/gu, what: 'an address', kind: 'address' },
  { form: /(?<=(?<!\p{L})(?:on|off|near|along|at|from|mvc|mva|crash|accident|rollover)\s)(?:Rt|County Rd|State Rd|FM|US|I(?![ -](?:12[345]|131)(?!\d)))[ -]\d{1,4}(?:\s[NSEW]B?)?(?![\p{L}\d]|[.,]\d|-\d)/giu, what: 'an address', kind: 'address' },
  // Walgreens Pine St list: the name of a street alone; not Maze St Jude
  { form: /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}{2,}\s(?:St(?!\.?\s\p{Lu}\p{Ll})|Ave|Blvd|Rd|Ln|Pkwy|Street|Avenue|Boulevard|Road|Lane)(?![\p{L}\p{N}'’])/gu, what: 'an address', kind: 'other', sure: false, check: (found) => !isImagingWord(plainWord(found.split(/\s/)[0]!)) },
  { form: rareStreet, what: 'an address', kind: 'address', check: (found, text, start) => !isMeasure(found, text, start) && isRareStreet(found) },
  { form: /\p{L}[\p{L}.'’-]{2,}(?:straße|strasse|str\.|weg|platz|gasse|allee|straat|laan|plein|gatan|vägen|vej|gade|gata|veien)\s+\d{1,4}\s?[a-h]?(?![\p{L}\d])/giu, what: 'an address', kind: 'address' },
  { form: /(?<![\p{L}\d])\d{1,4},?\s+(?:piano|appartamento|interno|scala|apt\.|apartamento|piso|puerta|bajo|appt\.?)\s*\d{1,4}\b/giu, what: 'an address', kind: 'address' },
  { form: /(?<!\p{L})(?:\d{1,4},?\s+)?(?:rue|avenue|bd|boulevard|viale|piazza|calle|avenida|avda|plaza|paseo|rua|travessa|praça)\s+(?:(?:de|du|des|la|le|les|del|della|da|do|dos)\s+){0,2}[\p{L}'’.-]{3,}(?:\s+\p{Lu}[\p{L}'’-]+)?(?:,?\s+\d{1,4})?/giu, what: 'an address', kind: 'address', check: (found) => /\d/.test(found) || (!/^RUE\s\p{Ll}/u.test(found) && !medicalWords(found.replace(/^\S+/, ''))) },
  { form: /(?<![\p{L}\p{N}])\d{1,5}\s+(?:(?:county|state|us|old)\s+)?(?:route|rte|highway|hwy|interstate|road|rd)\.?\s+\d{1,4}(?![\p{L}\d])/giu, what: 'an address', kind: 'address' },
  { form: /(?<=(?<!\p{L})(?:[Rr]esid(?:es|ing|ent)|[Ll]iv(?:es|ing|ed)|[Mm]oved|[Rr]elocated|[Nn]ative|[Tt]ransferred|[Rr]eferred|[Ff]lown)\s(?:in|at|of|to|from|near)\s)\p{Lu}[\p{Ll}’'-]{2,}(?:\s\p{Lu}[\p{Ll}’'-]{2,}){0,2}/gu, what: 'a place', kind: 'address', sure: false, check: (found, text, start) => !dwelling.test(found) && (!/(?:ransferred|eferred)\s\S+\s$/.test(text.slice(0, start)) || !isWard(found)) },
  // Resident of a nursing facility in Akron; transported by stretcher
  { form: /(?<=(?<!\p{L})(?:facility|home|rehab|snf|shelter|prison|jail|school|college|office|practice|hospital|clinic)\s(?:in|near)\s)\p{Lu}\p{Ll}{3,}(?:\s\p{Lu}\p{Ll}{2,})?(?=\s?(?:[.,;)]|$)|\s(?:at|for|on|to|per|with|by|and|who|before|after|prior|last|today|from)\s)/gu, what: 'a place', kind: 'address', sure: false, check: (found) => !isWard(found) && !(found.match(/\p{L}+/gu) ?? []).some((word) => monthOf(word) !== undefined) },
  // will return from Framingham by shuttle
  { form: /(?<=(?<!\p{L})(?:from|to|in)\s)\p{Lu}\p{Ll}{3,}(?:\s\p{Lu}\p{Ll}{2,})?(?=\s(?:by|via)\s(?:shuttle|ambulance|bus|car|air|train|taxi|van|helicopter|ferry|plane|ems)(?!\p{L}))/gu, what: 'a place', kind: 'address', sure: false, check: (found) => !isWard(found) },
  { form: /(?<=(?<!\p{L})(?:resid(?:es|ing) in|resident of|liv(?:es|ing|ed) in|native of|moved (?:to|from))\s)\p{L}[\p{L}'’-]{2,}(?:\s\p{L}[\p{L}'’-]{2,}){0,2}(?=\s?[.,;]|$)/giu, what: 'a place', kind: 'address', sure: false, check: (found, text, start) => isTown(found) && !isMovedThing(found, text, start) },
  { form: /(?<=(?<!\p{L})(?:[Bb]orn|[Ll]iv(?:es|ing|ed)|[Rr]esid(?:es|ing))\s[^.;:()]{1,60}\sin\s)\p{Lu}[\p{Ll}’'-]{2,}(?:\s\p{Lu}[\p{Ll}’'-]{2,}){0,2}/gu, what: 'a place', kind: 'address', sure: false, check: (found) => !isWard(found) || /^(?:New|Lake|Port|Fort|Mount|North|South|East|West|Saint|Grand)\s/.test(found) },
  { form: /(?<=(?<!\p{L})(?:(?:[Ww]ork(?:s|ed|ing)?|[Ee]mployed|[Ee]mployee)\s(?:at|for|by|of|with)|[Ee]mployer(?:\sis)?:?)\s)\p{Lu}[\p{L}’']+(?:(?:-|,?\s(?:and\s|&\s)?)\p{Lu}[\p{L}’']+){0,4}/gu, what: 'the name of an institution', kind: 'institution', sure: false, check: (found) => !namesDepartment(found) },
  { form: /(?<!\p{L})(?:ul|al|os|pl)\.\s?\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){0,2}\s\d{1,4}\s?[a-z]?(?:\/\d{1,4})?(?![\p{L}\d])/gu, what: 'an address', kind: 'address' },
  { form: new RegExp(String.raw`(?<=(?<!\p{L})${addressLabel}:?\s)\p{Lu}\p{Ll}{2,}\s(?:\p{Lu}[\p{L}.'\u2019-]+\s){1,3}\d{1,4}(?=[\s,.;]|$)`, 'gu'), what: 'an address', kind: 'address', sure: false },
  { form: new RegExp(String.raw`(?<=(?<!\p{L})${addressLabel}:?\s[^;:()]{0,60}?\s)(?:\d{1,4}\s?[a-h]?(?:[/-]\d{1,4})?|\d{4,5}\s?[A-Z]{2}|\d{2}-\d{3}|\d{4}-\d{3}|\d{4,5})(?=[,.;]|$|\s\p{Lu})(?!\.\d)`, 'gu'), what: 'an address', kind: 'address', sure: false },
  { form: /(?<=(?<![\p{L}\p{N}])(?:CEP|CP|C\.P\.|PLZ|CAP|[Kk]od pocztowy|[Cc][oó]digo [Pp]ostal|[Cc]ode [Pp]ostal)\s?[:.]?\s?)(?:\d{2}-\d{3}|\d{4,5}-\d{3}|\d{5})(?!\d)/gu, what: 'a postal code', kind: 'address' },
  { form: /(?<![\p{L}\p{N}.,])[1-9]\d{3}\s?(?!(?:MS|MM|ML|HZ|HU|CM|MG|KV|MA|BQ|CC|US|CT|MR|AP|PA|LT|RT)(?!\p{L}))[A-Z]{2}\s+\p{Lu}\p{Ll}{2,}(?=[,.;)]|$)/gu, what: 'an address', kind: 'address', sure: false, check: (found) => !isMedical(plainWord(found.replace(/^.*\s/u, ''))) },
  { form: /\b(?:p\.?\s?o\.?\s?box|postfach)\s*\d+/gi, what: 'an address', kind: 'address' },
  // van Black Swamp Transport, shift at Tall Grass Beef: two words and what kind of company it is
  { form: new RegExp(String.raw`(?<=\p{Ll}[,;]?\s)\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){1,2}\s(?:${kindsOfCompanies})(?!\p{L})`, 'gu'), what: 'the name of an institution', kind: 'institution', sure: false, check: (found) => !/(?:Patient|Ground|Air|Critical|Medical|Care|Neonatal|Pediatric|Ambulance)\s\p{L}+$/u.test(found) },
  // 1846 W Ohio APT 2F
  { form: /(?<![\p{L}\p{N}])(?:apt|apartment|ste)\.?\s?#?(?:\d{1,4}-?[A-Z]?|[A-Z]-?\d{1,3})(?![\p{L}\p{N}])/giu, what: 'an address', kind: 'address' },
  // RR 2 Box 88, HC 61, Box 12, PSC 455 Box 212; mailed to Box 61
  { form: /(?<![\p{L}\p{N}])(?:HC|RR|RD|PSC|CMR|Rte|Route|Star Route|Rural Route)\.?\s?#?\d{1,4},?\s+Box\s+#?\d+[A-Z]?(?![\p{L}\d])/giu, what: 'an address', kind: 'address' },
  { form: /(?<=(?<!\p{L})(?:(?:mail(?:ed)?|sent|send|letter|report|copy|copies|films?|results?|write|forward(?:ed)?)\s(?:\p{L}+\s)?to|address(?:\sis)?:?)\s)Box\s#?\d+(?![\p{L}\d])/giu, what: 'an address', kind: 'address' },
  { form: /(?<!\p{L})\p{Lu}[\p{L}.'-]+(?:\s\p{Lu}[\p{L}.'-]+)?,?\s+[A-Z]{2},?\s+\d{5}(?:-\d{4})?(?!\d)/gu, what: 'an address', kind: 'address', check: (found) => !medicalWords(found.replace(/[A-Z]{2},?\s+[\d-]+$/, '')) },
  { form: /(?<![\p{L}\p{N}])[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}(?![\p{L}\p{N}])/gu, what: 'a postal code', kind: 'address', check: (found) => !/^(?:[TLCSBDH]\d)/.test(found) },
]; // prettier-ignore

const fourNumbers = /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])/g;
/** Of networks inside a house (RFC 1918, 3927, 6598) and of the computer itself. */
const ofHouse =
  /^(?:0*10|0*127|169\.0*254|192\.168|172\.0*(?:1[6-9]|2\d|3[01])|100\.(?:0*6[4-9]|0*[7-9]\d|1[01]\d|12[0-7]))\./;
const namesComputer =
  /(?:(?<!\p{L})(?:ipv?4?|host(?:name)?|addr(?:ess)?|server|pacs|gateway|node|dns|router|url|peer|scp|scu|at|from|to)\s{0,2}[:=]?\s{0,2}|@|\/\/)$/iu;
/**
 * The text without numbers of parts such as 50.80.103.002, which have the form of an address: one of a house, and one behind a
 * word for a computer, stay as addresses.
 */
export const withoutPartNumbers = (text: string): string =>
  text.replace(fourNumbers, (found, at: number) =>
    ofHouse.test(found) || namesComputer.test(text.slice(Math.max(0, at - 20), at)) ? found : ' ',
  );

const dwelling =
  /(?<!\p{L})(?:nursing|home|assisted|group|facility|shelter|apartment|flat|house|care|rehab|hospice|senior|community|rural|urban|area|basement|trailer|car|street|alone|with|the|an?|his|her|their|same|other|another|outside|independent|living|family|left|right)(?!\p{L})/iu;
/** LIVES IN WEST DAWN, lives in lake stevenport: as far as a sign, in letters of any size. */
const isTown = (found: string): boolean =>
  !dwelling.test(found) && !(found.match(/\p{L}+/gu) ?? []).some((word) => isImagingWord(plainWord(word)) && !/^(?:north|south|east|west|lake|new|saint)$/i.test(word)); // prettier-ignore

/** Transferred from Emergency: no town. */
const isWard = (found: string): boolean =>
  (found.match(/\p{L}+/gu) ?? []).some((word) => isImagingWord(plainWord(word)) || /^(?:outside|other|another|local|clinic|emergency|hospital|floor|ward|nursing|rehab|hospice|acute|home|\p{L}+(?:ology|iatrics|surgery|medicine|care))$/iu.test(word)); // prettier-ignore

/** DYN 10-20-30-40 s: numbers that grow by the same step, or stand before a unit. */
function isSeries(found: string, behind: string): boolean {
  const numbers = found.split('-').map(Number);
  const step = numbers[1]! - numbers[0]!;
  const [unit = ''] = /^\s?(\p{L}+)/u.exec(behind)?.slice(1) ?? [];
  return (step > 0 && numbers.every((number, index) => index === 0 || number - numbers[index - 1]! === step)) || units.has(plainWord(unit)); // prettier-ignore
}

/** Behind a label that is a word besides (id, chart, acc) a number of a few digits counts things. */
function labelled(found: string): boolean {
  const value = /[\p{L}\p{N}]+(?:[-_./][\p{L}\p{N}]+)*$/u.exec(found)?.[0] ?? '';
  const strict = /[:#=]/.test(found) || !/^(?:id|acc|chart|case|visit|account|order|insurance|policy|badge|dossier|pid|nie|encounter|licen[cs]e)\b/i.test(found); // prettier-ignore
  return strict ? digitsIn(value) >= 1 : digitsIn(value) >= 4;
}

/** PTV 60 Gy St. …, 1.5T Fennimore Road: a number that measures something is no house number. */
function isMeasure(found: string, text: string, start: number): boolean {
  const [, letter = '', next = ''] = /^\d+([a-z]?),?\s+(\p{L}*)/iu.exec(found) ?? [];
  if (/^[234]d\s/i.test(found)) return true;
  if (/\d[.,]$/.test(text.slice(0, start))) return true;
  return letter === '' && next.length > 1 && units.has(plainWord(next)) && !isStreetWord(plainWord(next));
}

const isListed = (word: string): boolean => isMedical(word) || isOrdinary(word) || isName(word);
/** These mean nothing else. */
const onlyStreet = /^(?:street|avenue|road|boulevard|blvd|highway|hwy|parkway|pkwy)$/;
const usualStreets = new Set('main church high park center front water'.split(' '));
/** Behind a street: a comma and a town, the state, the postal code, a mark, or nothing. */
const endsThere = /^(?:\s*(?:$|[,;)|]|\d{5})|\s+[A-Z]{2}(?!\p{L}))/u;
/**
 * 3 VIEW CHEST CT is no court: a street has a word that means nothing else, a long house number and a plain word for a street,
 * or a name that is no word of medicine; 60 Elm St and 12 Mill Lane need only one that no description holds.
 */
function isStreet(found: string, behind: string): boolean {
  const words = (found.match(/[\p{L}\p{M}]{2,}/gu) ?? []).map(plainWord);
  const at = words.findLastIndex((word) => isStreetWord(word));
  const names = words.slice(0, at);
  if (names.length === 0) return false;
  // NHL 2016 treated at St. Alexa: behind such a word a saint, and no street.
  if (/\s(?:at|in|to|by|from|near|with|for|of)\s+St\.?$/u.test(found)) return false;
  if (surelyStreet.test(words[at]!) && /^\d{3}/.test(found) && names.length < 4) return true;
  // 4 chamber Fennimore Road: the number counts what stands behind it, and a word in no list goes by itself.
  const counts = names.length > 1 && isMedical(names[0]!) && !names.slice(1).some(isListed);
  if (onlyStreet.test(words[at]!) && names.length < 4) return !counts;
  // 123 Main St, Austin: the commonest ones are words of images.
  if (words[at] === 'st' && names.length === 1 && usualStreets.has(names[0]!) && endsThere.test(behind))
    if (/^\d{2,5}\s.*\sS[tT](?!\p{L})/u.test(found)) return true;
  // 16147 White Ct, Lubbock: in capitals it is how an image was made.
  if (/^(?:ct|pl|cir|ter)$/.test(words[at]!) && names.length === 1 && isPerhapsName(names[0]!))
    if (/^\d{3,5}\s.*\s(?:Ct|Pl|Cir|Ter)\.?$/u.test(found) && /^,\s\p{Lu}\p{Ll}/u.test(behind)) return true;
  // 4838 Weaver Dr, Danieltown: before a name it is a title.
  if (words[at] === 'dr')
    return (
      /^(?:\d{3}|\d{2}\s+\p{Lu}.*\sD[Rr](?!\p{L}))/u.test(found) &&
      endsThere.test(behind) &&
      !names.some((word) => isMedical(word) && !isName(word))
    );
  const plainly = surelyStreet.test(words[at]!);
  const medical = plainly || words[at] === 'st' ? isImagingWord : isMedical;
  return !names.some((word) => medical(word) && !(isName(word) && plainly));
}

// лет, 歳 and others as escapes: the build writes no others in raw texts, and one such letter doubles the memory of its file.
const years = String.raw`(?:[\s-]{0,2}(?:years?|yrs?|y\.?\s?\/?\s?o\.?|yo|ans|a\u00f1os|anos|anni|jaar|jahre|jahren|j\u00e4hrige?[rs]?|\u00e5r|lat|letni\p{L}{0,3}|let|rok[iu]|rokiem|ya\u015f\p{L}{0,6}|\u043b\u0435\u0442|\u0433\u043e\u0434\u0430?|\u0440\u043e\u043a\p{L}{0,2}|\u03b5\u03c4\u03ce\u03bd)(?![\p{L}])|[\s-]{0,2}[\u6b73\u6b72\u5c81\u624d\uc138]|y(?![\p{L}]))`;
const age = new RegExp(
  String.raw`(?<![\p{N}.,]|(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])\p{L})(0?9\d|1[0-3]\d)(?=${years})`,
  'giu',
);
const labelledAge =
  /(?<!\p{L})((?:age|aged|alter|edad|eta|età|idade|leeftijd|ålder|lat|wiek|věk|yaşı?|возраст|вік|ηλικία|年齢|年齡|年龄|나이)\s?[:=]?\s?)(0?9\d|1[0-3]\d)(?!\d)/giu;

/** 97F unwitnessed fall, pt is 94 and lives alone, turned 101 last week: no temperature. */
const shortAge =
  /(?<=(?:^|[,;:(/]\s?|(?<!\p{L})(?:pt|patient|is|a|an|with|in)\s))(9[1-9]|1[01]\d)(?=\s?[FfMm](?:,|\s\p{L}|\s?$))|(?<=(?<!\p{L})(?:turned|turns|turning|(?:pt|patient|she|he|mother|father|husband|wife|mom|dad)(?:\s(?:is|was)|['’]s))\s)(9[1-9]|1[01]\d)(?=$|[,.;!]|\s(?:and|last|this|today|next|in|lives|so|but|with|w)(?!\p{L}))/gu;

/** Ages over 89 become 90 (PS3.15 E.3.7, HIPAA §164.514(b)(2)(i)(C)). */
function ageMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  const add = (start: number, digits: string): void => {
    if (Number(digits) > 90)
      marks.push({
        start,
        end: start + digits.length,
        what: 'an age over 89',
        kind: 'birth-date',
        sure: true,
        instead: digits.length === 3 && digits.startsWith('0') ? '090' : '90',
      });
  };
  for (const match of text.matchAll(age)) add(match.index, match[1]!);
  // CHEST LAT 120 is a view; Pacjentka, lat 93 is not.
  for (const match of text.matchAll(labelledAge))
    if (!match[0].startsWith('LAT')) add(match.index + match[1]!.length, match[2]!);
  for (const match of text.matchAll(shortAge))
    if (
      !/(?:temp|fever|oral|axillary|room|deg|t\s?[:=]?)\s{0,2}$/iu.test(
        text.slice(Math.max(0, match.index - 12), match.index),
      )
    )
      add(match.index, match[1] ?? match[2]!);
  return marks;
}

const townBehind =
  /^,\s*(?:\d{2,5}(?:[ -]\d{3})?(?:\s?[A-Z]{2})?\s)?((?:St\.\s)?\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,2}?)(?=[,.;]|$|\s\p{Ll}|\s+[A-Z]{2}(?!\p{L})|\s*\d{5})((?:,?\s*[A-Z]{2}(?!\p{L}))?(?:,?\s*(?:[Zz][Ii][Pp]\s*)?\d{5}(?:-\d{4})?)?)/u;
const states: ReadonlySet<string> = new Set('AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC PR'.split(' ')); // prettier-ignore
/** 12 Mill Lane, Plano, TX 75023: the town behind a street goes with it; one that is a word of images before its state or code. */
function withTown(text: string, end: number): number {
  const [all, town = '', code = ''] = townBehind.exec(text.slice(end, end + 80)) ?? [];
  if (all === undefined) return end;
  const words = town.match(/\p{L}+/gu) ?? [];
  // York Road, MR HEAD RESEARCH WO: no state.
  if (/^[,\s]*[A-Z]{2}$/.test(code) && !states.has(code.replace(/\W/g, ''))) return words.some((word) => isImagingWord(plainWord(word))) ? end : end + all.length - code.length; // prettier-ignore
  const goesOn = /^\s\p{Ll}/u.test(text.slice(end + (all ?? '').length));
  const isWord = code === '' && (words.length > 1 || goesOn || town === town.toUpperCase()) && words.some((word) => isImagingWord(plainWord(word))); // prettier-ignore
  return isWord ? end : end + all.length;
}

const label = new RegExp(String.raw`^(?!mr(?!n))(?:${idLabel}|${phoneLabel})(?![\p{L}\p{N}])`, 'iu');
/** MRN 4711, please call 755-679-4934: the word before the number says what was there and stays. Its length. */
function labelBefore(found: string, kind: Kind): number {
  if (kind !== 'phone' && kind !== 'patient-id') return 0;
  const [before = ''] = label.exec(found) ?? [];
  // MRN: MRN-498849
  return found.slice(before.length).toLowerCase().includes(before.toLowerCase()) ? 0 : before.length;
}

/** Everything in a text that its form gives away, dates apart. */
export function findPatterns(text: string): Mark[] {
  const marks: Mark[] = [];
  if (
    !/[\d@/:\\.]|\s(?:in|at|of|to|near|from|for|by|with)\s|mployer|\s(?:St|Ave|Blvd|Rd|Ln|Pkwy|Street|Avenue|Boulevard|Road|Lane)(?!\p{L})/u.test(
      text,
    )
  )
    return marks;
  for (const { form, what, kind, check, sure = true } of patterns)
    for (const match of text.matchAll(form)) {
      if (check && !check(match[0], text, match.index)) continue;
      const end = match.index + match[0].length;
      marks.push({
        start: match.index + labelBefore(match[0], kind),
        end: kind === 'address' ? withTown(text, end) : end,
        what,
        kind,
        sure,
        instead: '',
      });
    }
  for (const { start, end } of findRooms(text))
    marks.push({ start, end, what: 'the code of a room', kind: 'other', sure: true, instead: '' });
  for (const { start, end, what } of findLabelledNumbers(text))
    marks.push({ start, end, what, kind: 'other', sure: false, instead: '' });
  return [...marks, ...ageMarks(text)];
}
