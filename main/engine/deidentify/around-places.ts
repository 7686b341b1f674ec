/** What stands around a place that goes and belongs to it: the kind of a house behind its name, the number of a house before its street. */
import { alternatives, kindsOfHouses } from './kinds-of-houses.ts';
import type { Mark } from './text-patterns.ts';
import { isMixedCase } from './text-words.ts';
import { isMedical } from './vocabulary.ts';

/** Kinds that go with a name which something else told. */
const moreKinds = alternatives(String.raw`
  Hospitals?; Hosp; Clinics; Sanatorium; Medical (?:Center|Centre|Ctr|Group|Associates|Clinic|Park|Plaza); Med (?:Center|Ctr|Group); Diagnostic Imaging;
  Health(?:care)?(?: (?:System|Center|Network|Services|Partners|Group|Plan))?; (?:Cancer|Heart) Cent(?:er|re); Surg(?:ery|ical) Center; Breast Center; Open MRI;
  Neurology(?: (?:Associates|Clinic))?; (?:Primary|Urgent) Care; Internal Medicine; Walk-?in Clinic; Women(?:['\u2019])?s (?:Health|Center|Clinic|Imaging);
  Children(?:['\u2019])?s(?: (?:Hospital|Clinic|Center))?; Nursing(?: (?:Home|Center|Facility|and Rehab(?:ilitation)?|& Rehab))?; (?:Assisted|Senior) Living;
  Retirement(?: (?:Home|Community|Village))?; High(?: School|(?!\s\p{Ll})); University; Univ; School; ISD; Parish; Packing; Logistics; Foundry; Mills?; Mining;
  Lumber; Motors; Manufacturing; Mfg; Construction; Roofing; Plumbing; Electric; Logging; Brewery; Bakery; Warehouse; Shipyard; Shipbuilding; Refinery;
  Transport(?:ation)?; Medevac; Fire (?:Department|Dept|Rescue|District); Police(?: Department| Dept)?
`);
/** Before a kind, and parts of a name as it is. */
const manner =
  '(?:Community|Regional|Memorial|General|County|District|Area|Valley|Street|Road|Lake|City|Park|West|East|North|South|Main|Downtown|Campus|Outpatient)';
const behind = new RegExp(
  String.raw`^(?:\s${manner})*\s(?:${kindsOfHouses}|${moreKinds})(?:\s(?:Co|Inc|LLC|Corp|Campus|Annex|ED|ER))?(?![\p{L}\p{N}])`,
  'u',
);
/** Fox Hollow Community: a hospital is meant where nothing of an image follows. */
const community =
  /^\s(?:Community|Regional|Memorial)(?![\p{L}\p{N}])(?!\s(?:acquired|dwelling|health|nurse|screening))/u;
/** Gila Crossing, Pine Creek: what lies there. */
const lie =
  /^\s(?:Crossing|Creek|River|Canyon|Mesa|Springs|Grove|Heights|Junction|Landing|Prairie|Meadows|Bluffs?|Gap|Forks?|Plains|Beach|Harbor|Ridge)(?![\p{L}\p{N}])/u;
const mayBePlace = new Set(['a name', 'an unknown word', 'a word that is a name as well', 'the name of an institution', 'a place', 'reads like a name', 'a name beside a sign of somebody']); // prettier-ignore

/** At 604 Menominee, mailed to 2218 Kedzie. */
const numberBefore =
  /(?<=(?<!\p{L})(?:at|to|of|from|@|addr(?:ess)?:?|home:?|lives|mail:?)\s|\p{Lu}\p{Ll}+,\s)\d{2,5}\s(?:[NSEW]\.?\s)?$/iu;

/** Marks of what belongs to the places that other marks take; of texts with capitals and small letters. */
export function aroundPlaces(text: string, marks: readonly Mark[]): Mark[] {
  if (!isMixedCase(text)) return [];
  return marks.flatMap(({ start, end, what, kind, sure }): Mark[] => {
    if (!/^\p{Lu}/u.test(text.slice(start, end)) || !(kind === 'institution' || kind === 'address' || (!sure && mayBePlace.has(what)))) return []; // prettier-ignore
    const found: Mark[] = [];
    const right = text.slice(end, end + 80);
    const lies = lie.exec(right)?.[0].length ?? 0;
    const kindOf = behind.exec(right.slice(lies)) ?? community.exec(right.slice(lies));
    const named = right.slice(0, lies + (kindOf?.[0].length ?? 0));
    if (named !== '') found.push({ start: end + 1, end: end + named.length, what: 'the name of an institution', kind: 'institution', sure: false, instead: '' }); // prettier-ignore
    // Missoula Maulers: who plays there
    const team =
      (kind === 'address' || what === 'an unknown word') && named === ''
        ? /^\s(\p{Lu}\p{Ll}{3,}s)(?![\p{L}\p{N}'’])/u.exec(right)
        : null;
    if (team && !isMedical(team[1]!.toLowerCase())) found.push({ start: end + 1, end: end + team[0].length, what: 'the name of an institution', kind: 'institution', sure: false, instead: '' }); // prettier-ignore
    const left = text.slice(Math.max(0, start - 32), start);
    const number = numberBefore.exec(left);
    if (number && (kind === 'address' || kind === 'institution' || !/,\s$/.test(left.slice(0, number.index)))) found.push({ start: start - left.length + number.index, end: start, what: 'an address', kind: 'address', sure: false, instead: '' }); // prettier-ignore
    return found;
  });
}
