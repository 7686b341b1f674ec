/** What stands around a place that goes and belongs to it: the kind of a house behind its name, the number of a house before its street. */
import type { Mark } from './text-patterns.ts';
import { isMixedCase } from './text-words.ts';
import { isMedical } from './vocabulary.ts';

/** What kinds of houses are called: a semicolon between, each as a pattern. */
const kindWords = `
  Hospitals?; Hosp; Clinics?; Infirmary; Hospice; Sanatorium; Medical (?:Center|Centre|Ctr|Group|Associates|Clinic|Park|Plaza); Med
  (?:Center|Ctr|Group); Health(?:care)?(?: (?:System|Center|Network|Services|Partners|Group|Plan))?; Cancer Cent(?:er|re); Heart Cent(?:er|re); Surgery
  Center; Surgical Center; Imaging(?: (?:Center|Associates))?; Radiology(?: (?:Associates|Group|Partners))?; Diagnostic Imaging; Open MRI;
  Orthop(?:a?edics?|edic (?:Clinic|Associates|Institute|Center)); Ortho; Pediatrics; Cardiology(?: (?:Associates|Clinic|Group))?; Oncology(?:
  (?:Associates|Clinic|Group))?; Urology(?: (?:Associates|Clinic))?; Neurology(?: (?:Associates|Clinic))?; Dermatology; Family
  (?:Medicine|Practice|Health|Care)(?: (?:Center|Clinic))?; Primary Care; Internal Medicine; Urgent Care; Walk-?in Clinic; Dental; Dentistry;
  Orthodontics; Eye (?:Center|Clinic|Institute|Care); Vision; Women(?:['\\u2019])?s (?:Health|Center|Clinic|Imaging); Breast Center;
  Children(?:['\\u2019])?s(?: (?:Hospital|Clinic|Center))?; Nursing(?: (?:Home|Center|Facility|and Rehab(?:ilitation)?|& Rehab))?;
  Rehab(?:ilitation)?(?: (?:Center|Hospital|Institute))?; Care Center; Assisted Living; Senior Living; Retirement(?: (?:Home|Community|Village))?;
  Manor; Dialysis(?: (?:Center|Clinic))?; High(?: School|(?!\\s\\p{Ll})); Middle School; Elementary(?: School)?; Elem; Academy; College; University; Univ;
  School; Preschool; Daycare; Packing; Trucking; Logistics; Foundry; Foods; Farms?; Dairy; Ranch; Mills?; Mine; Mining; Lumber; Steel; Motors;
  Manufacturing; Mfg; Industries; Construction; Roofing; Plumbing; Electric; Logging; Brewery; Bakery; Warehouse; Church; Parish; Prison; Jail;
  Correctional(?: (?:Facility|Institution|Center))?; Fire (?:Department|Dept|Rescue|District); Police(?: Department| Dept)?; Ambulance; EMS; Transport(?:ation)?;
  HS; ISD; Shipyard; Shipbuilding; Refinery; Hotel; Casino; Resort; Medevac
`;
/** Before a kind, and parts of a name as it is. */
const manner =
  '(?:Community|Regional|Memorial|General|County|District|Area|Valley|Street|Road|Lake|City|Park|West|East|North|South|Main|Downtown|Campus|Outpatient)';
const behind = new RegExp(
  String.raw`^(?:\s${manner})*\s(?:${kindWords.trim().replace(/\s+/g, ' ').replaceAll('; ', '|')})(?:\s(?:Co|Inc|LLC|Corp|Campus|Annex|ED|ER))?(?![\p{L}\p{N}])`,
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
  /(?<=(?<!\p{L})(?:at|to|of|from|@|addr(?:ess)?:?|home:?|lives|mail:?)\s)\d{2,5}\s(?:[NSEW]\.?\s)?$/iu;

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
    if (number) found.push({ start: start - left.length + number.index, end: start, what: 'an address', kind: 'address', sure: false, instead: '' }); // prettier-ignore
    return found;
  });
}
