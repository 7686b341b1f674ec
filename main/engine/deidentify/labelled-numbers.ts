/** Numbers that a word beside them says to be of a person or of a thing of theirs: tech 4471, x3377, badge 882, Subj 2204, sn 008431 (HIPAA §164.514(b)(2)(i)(F-R)). */

import { isMedical, isOrdinary } from './vocabulary.ts';

export interface NumberFound {
  start: number;
  end: number;
  what: string;
}

/** A number of three digits and more, with letters and signs between: 127_S_6549, REFS1042, 41-22B7-90X. */
const number = String.raw`(?=[\p{L}\d/_-]*\d[\p{L}\d/_-]*\d[\p{L}\d/_-]*\d)[\p{L}\d](?:[\p{L}\d]|[-/_](?=[\p{L}\d]))*`;
const digits = (least: number, most: number): string => String.raw`\d{${least},${most}}`;
const notMeasured = String.raw`(?![\p{L}\d:%/-]|[.,]\d|\s?(?:mm|cm|ml|cc|ms|msec|s|secs?|mins?|hrs?|h|am|pm|mg|mcg|mgy|cgy|gy|mci|mbq|kv|kvp|mas?|hz|mhz|hu|deg|fps|views?|vws|images?|slices?|series|frames?|yo|yrs?|years?|weeks?|wks?|days?|months?|mos?|x|lbs?|kg|pct|percent|fx|fractions?|counts?|k)(?!\p{L}))`;

const forms: readonly { form: RegExp; what: string; check?: (found: string, text: string, start: number) => boolean }[] = [
  // tech 4471 / asst 5120, badge 882, login 30417
  { form: new RegExp(String.raw`(?<=(?<!\p{L})(?:techs?|asst|assistant|technologist|operator|oper|op|user|emp(?:loyee)?|staff|badge|login|logon|medic|rn|officer|dep(?:uty)?|sitter|student|reader|rad|resident|init(?:ial)?s?)\s?(?:id|no\.?|nr|number|#)?\s?[:#]?\s?)${digits(3, 7)}${notMeasured}`, 'giu'), what: 'the number of somebody of the staff' },
  // x3377, ext 5521, p6612, pager 4471, x 6621, pg Scott at 4-1177
  { form: new RegExp(String.raw`(?<![\p{L}\p{N}])(?:x\s?|ext\.?\s?|extension\s|pgr\.?\s|pager\s|beeper\s|bpr\s|spectra\s|vocera\s|zone\s?phone\s)[#:]?\s?(?:\d-)?${digits(4, 5)}${notMeasured}`, 'giu'), what: 'a telephone number', check: (found, text, start) => !/^x\s/.test(found) || !/\d\s?$/.test(text.slice(0, start)) },
  { form: /(?<=(?<!\p{L})(?:pages?|paged|pg|call|called|at|beeper|phone|ph|dial)\s(?:\p{Lu}?\p{L}*\s)?(?:at\s)?)(?:\d-\d{4}|[px]\d{4,5})(?![\p{L}\d.,/-]\d|-)/gu, what: 'a telephone number' },
  // Please page Shah 4471, Shared console login rad_hb7
  { form: /(?<=(?<!\p{L})(?:[Pp]age|[Pp]aged|[Pp]g|PAGE)\s(?:\p{Lu}\p{L}+\s)?)\d{4,5}(?![\p{L}\d.,/-]\d|-|\s?(?:of|hrs|h)(?!\p{L}))/gu, what: 'a telephone number' },
  { form: /(?<=(?<!\p{L})(?:login|logon|username|user|userid|acct)\s?[:=]?\s)(?=[\p{L}\d._-]*\d)(?=[\p{L}\d._-]*\p{L})[\p{L}\d][\p{L}\d._-]{3,}(?<![.-])/giu, what: 'the login of somebody' },
  // protocol mod by s.rahimi, cancelled by batchusr_lh, transcribed by kjw2
  { form: /(?<=(?<!\p{L})(?:by|user|login)\s)(?:[a-z]\.[a-z]{3,}|[a-z]{2,10}_[a-z]{2,10}\d{0,3}|[a-z]{3,8}\d{1,4})(?![\p{L}\d_])/gu, what: 'the login of somebody', check: (found) => { const letters = /^([a-z]+)\d+$/.exec(found)?.[1]; return letters === undefined || !(isMedical(letters) || isOrdinary(letters)); } },
  { form: /(?<![\p{L}\p{N}])p\d{4}(?![\p{L}\d.-])/gu, what: 'a telephone number' },
  // Rm 412A, bed 5114
  { form: new RegExp(String.raw`(?<=(?<!\p{L})(?:bed|room)\s?#?\s?)${digits(4, 4)}${notMeasured}`, 'giu'), what: 'the code of a room' },
  // sn 008431, ser MCR90215S, s/n: 91-0773
  { form: new RegExp(String.raw`(?<=(?<!\p{L})(?:s/n|sn|ser(?:ial)?(?:\s?(?:no|nr|num|number|#))?|udi|asset(?:\s?tag)?|tag)\.?\s?[:#]?\s{0,2})${number}(?![\p{L}\d.])`, 'giu'), what: 'the serial number of a device' },
  // claim 41-22B7-90X, case 19-CR-00482, incident # 22-0918, Donor no. 88-A-4410, grant 5R01-2277, court order FC-2022-7718, their # SF-22-3390, RX 6610947
  { form: new RegExp(String.raw`(?<=(?<!\p{L})(?:claims?|incident|complaint|donor|grant|court order|order|case|matter|homicide|coroner|rma|rga|docket|warrant|report|ticket|work order|tracking|fedex|ups|confirmation|conf|reference|ref|authorization|auth|pre-?auth|approval|permit|licen[cs]e|lic|policy|member|group|subscriber|account|acct|encounter|visit|fin|har|csn|specimen|slide|block|path|surg path|rx|locker|their|our|file|film|invoice|po|requisition|req|certificate|cert|registry|passport|visa|inmate|dl|plate|vin)\s?(?:id|no\.?|nr|number|num|#)?\s?[:#]?\s?#?\s?)(?=\d{5}|\p{L}{1,5}-\d|[\p{L}\d]*\d[\p{L}\d]*[-/_]|\p{L}{1,5}\d{3}|\d[\p{L}\d]*\p{L}\d)${number}(?![\p{L}\d]|\.\d|\s?(?:mm|cm|ml|mg|ms|s|hz|mbq|mci)(?!\p{L}))`, 'giu'), what: 'a number like an ID', check: (found) => isReference(found) },
  { form: new RegExp(String.raw`(?<=(?<!\p{L})(?:incident|complaint|claim|case|ticket|auth|ref|accession|acc|specimen|slide)\s?#\s?)${number}(?![\p{L}\d])`, 'giu'), what: 'a number like an ID' },
  // ARC-07-773, PALM-II-0417, LUMEN2-919: the site and somebody in it, as studies number them
  { form: /(?<![\p{L}\p{N}_-])(?:\p{Lu}{2,8}-(?:\d{2}|I{1,3}|I?V)-\d{3,4}|\p{Lu}{4,8}\d-\d{3,4})(?![\p{L}\p{N}]|-\d)/gu, what: 'the number of somebody who takes part in a study' },
  // claim C-28 417 903, C-file 28 441 907: as the VA numbers veterans
  { form: /(?<=(?<!\p{L})(?:claim|c-?file|va|file|veteran)\s?(?:no\.?|#)?\s?[:#]?\s?)(?:C[-\s]?)?\d{2}\s\d{3}\s\d{3}(?![\p{L}\d])/giu, what: 'a number like an ID' },
  // Subj 2204, subject MTR-556, sub P0138, pt 014-006, SUBJ_LB0092, sub-0093, site 1187, subj 127_S_6549
  { form: new RegExp(String.raw`(?<=(?<![\p{L}\p{N}])(?:subjects?|subj|sub|participants?|pt|screening|enrollee|volunteer|candidate|rando|randomi[sz]ation|site|case|scr)\s?(?:id|no\.?|nr|number|#)?\s?[:#_-]?\s?)(?=\d{3}[-_]\d{3}|\d{4,6}(?![\p{L}\d])|\p{L}{1,4}\d{3,6}|\p{Lu}{2,5}\d{0,2}[-_]\d{2,5}|\p{Lu}{2,5}-\d{2}-\d{3,5}|\d{3}_\p{Lu}_\d{4})(?:\p{L}{0,5}\d*[-_])?(?:\d{2}-)?(?:\p{L}?[_-])?\p{L}{0,4}\d{3,6}(?:-\p{Lu}{2,4})?(?![\p{L}\d.:/]|-\d)`, 'giu'), what: 'the number of somebody who takes part in a study', check: (found, text, start) => !isCounted(text, start + found.length) && !/^(?:19|20)\d\d$/.test(found) },
  // id SOM-118, KOA-2218, ADRC-0417: letters and a number behind a word that says so, or at the end
  { form: /(?<=(?<!\p{L})(?:id|re|as|subject|subj|pt|study)\s?[:#]?\s)(?:US-)?\p{Lu}{2,5}\d{0,2}-\d{3,5}(?:-\p{Lu}{2,4}|-\d{2,4})?(?![\p{L}\d]|-\d)/gu, what: 'a number like an ID' },
  { form: /(?<=(?<!\p{L})(?:fedex|ups|usps|tracking)\s?#?\s?)\d{4}(?:\s?\d{4}){2,}(?!\d)/giu, what: 'a number like an ID' },
  // ADRC-0417, MTR-556 at the end: a site or a trial and a number
  { form: /(?<=\s)\p{Lu}{3,5}-0\d{2,4}(?=\s?$)/gu, what: 'a number like an ID' },
  // research BNX-4471-0092
  { form: /(?<![\p{L}\p{N}_-])\p{Lu}{2,5}-\d{3,5}-\d{3,5}(?![\p{L}\p{N}-])/gu, what: 'a number like an ID' },
  // lic WY 9017A, census 402,118: of a state or of a tribe
  { form: /(?<=(?<!\p{L})(?:(?:lic(?:ense)?|permit|plate|dl)\s(?:no\.?\s|#\s?)?[A-Z]{2}|census|enroll?ment|cdib)\s(?:no\.?\s|#\s?)?)(?:\d{1,3}(?:,\d{3})+|(?=[\p{L}\d]*\d[\p{L}\d]*\d[\p{L}\d]*\d)[\p{L}\d]{4,})(?![\p{L}\d%]|[.,]\d)/giu, what: 'a number like an ID' },
  // MRN ends 6613, last 4 2231
  { form: /(?<=(?<!\p{L})(?:(?:mrn|ssn|acct|phone|id|acc|number)\s(?:ends|ending)(?:\s(?:in|with))?|last\s?(?:4|four))\s?[:#]?\s?)\d{3,4}(?!\d)/giu, what: 'a part of a number' },
]; // prettier-ignore

/** 19-CR-00482, SF-22-3390: with a sign or letters inside it is no dose. */
const isReference = (found: string): boolean => found.length >= 5 && !/^(?:19|20)\d\d$/.test(found) && !/^\d{1,4}[-/]\d{1,3}$/.test(found) && !/^\d{1,2}[-/]\d{1,2}[-/]\d{2,4}$/.test(found); // prettier-ignore
/** Whether a unit or what is counted stands behind a number that ends there: 1040 ms. */
export const isCounted = (text: string, end: number): boolean =>
  /^\s?(?:mm|cm|ml|cc|ms|msec|secs?|mins?|h|hrs?|mg|mgy|cgy|gy|mci|mbq|kv|hz|khz|mhz|hu|bpm|rpm|iu|meq|kcal|cal|ft|feet|views?|images?|slices?|frames?|counts?|yo|years?|lbs?|kg|k)(?!\p{L})/iu.test(text.slice(end, end + 12)); // prettier-ignore

export function findLabelledNumbers(text: string): NumberFound[] {
  if (!/\d|(?:by|login|user)\s/i.test(text)) return [];
  const found: NumberFound[] = [];
  for (const { form, what, check } of forms)
    for (const match of text.matchAll(form))
      if (!check || check(match[0], text, match.index))
        found.push({ start: match.index, end: match.index + match[0].length, what });
  return found;
}
