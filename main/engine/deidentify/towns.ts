/** Towns of the USA that are words, family names or foreign places besides: where a text means the town (HIPAA §164.514(b)(2)(i)(B)). */
import { isUpper } from './name-words.ts';
import { isHead, phraseAt } from './phrase-table.ts';
import type { Word } from './text-words.ts';
import { isImagingWord, isMedical } from './vocabulary.ts';
import { perhapsTownHeads, perhapsTownNames, perhapsTowns, sureTownHeads, sureTownNames, sureTowns } from './word-tables.ts'; // prettier-ignore

const surePhrases = { phrases: sureTownNames, heads: sureTownHeads };
const perhapsPhrases = { phrases: perhapsTownNames, heads: perhapsTownHeads };

/** A town of one word, or the first word of one. */
export const isTownWord = (plain: string): boolean =>
  sureTowns.has(plain) || perhapsTowns.has(plain) || isHead(surePhrases, plain);

const anyOf = (list: string): string => list.trim().split(/\s+/).join('|').replaceAll('_', ' ');
const before = (cue: string): RegExp => new RegExp(String.raw`(?:^|[^\p{L}\p{N}])(?:${cue})$`, 'iu');

const the = String.raw`(?:the |our |their |his |her )?`;
/** lives in, moved here from, drives 2 h from, transferred from, fell at home in. */
const somebodyIn = before(
  `(?:${anyOf(`lives? lived living reside resides resided residing resident residence born raised grew_up moved relocated works? worked working employed teaches staying stays stayed visiting visited
    travel(?:s|ed|ing)? commutes? commuting drives? driving drove flew flown fly flying airlifted transferred transfer transfers xfer xferd xfered tx'?d txfr transported transport transfering transferring
    returned returning return came coming comes arrived arriving brought en_route enroute sent referred ref'?d returning_home home family son daughter up down over here just in out originally native retired
    bus shuttle bls als ambulance ems helo helicopter medevac lifeflight ride inmate student incarcerated homeless vet priest farm ranch`)})(?:,? here)?(?: (?:in|over|up|down|out|back|home|alone|by air|by ground|by EMS))? (?:in|at|near|outside|outside of|from|to|fr|out of|over from|via|through|of|around) ${the}`,
);
/** Priors, images, a scan, an office: from, at or in a town. */
const somethingIn = before(
  `(?:${anyOf(`priors? images? films? study studies scans? scanned mri mr ct cta cd disc disk comparison compare compared mammos? mammograms? mammo records? reports? exams? xrays? x-rays? read reads reading done performed obtained acquired taken
    made seen evaluated treated eval'?d imaged admitted hospitalized hosp implanted placed inserted removed biopsied bx surgery repair repaired appy stent cath office clinic practice facility dialysis er ed urgent_care
    chiropractor dentist optometrist pcp doctor dr provider cardiologist oncologist orthopedist surgeon np pa school elementary college plant mine refinery warehouse factory shipyard prison jail
    accident mvc mva crash wreck rollover fall fell injury injured collision fire tornado atv motorcycle bike deer outside push pushed pull pulled upload uploaded import imported mailed faxed fax worklist coverage reads_for
    eval follow-?up f/u pharmacy pacs site radiographs? ultrasound us echo pet dexa bone_density`)})(?: (?:${anyOf('at last only today yesterday again mammos films images study studies')}|\\d{1,4}(?:/\\d{2,4})?))? (?:in|at|near|nr|from|fr|for|of|@|w|with|to|by|through|via|outside) ${the}`,
);
/** from Framingham, near Gas City: what nobody is near of, or from, but a place. */
const fromThere = before(`(?:from|near|nr|at|outside|outside of|out of|fr|@|north of|south of|east of|west of|city of|town of|village of|county of|downtown|greater|vs|not|in) ${the}`); // prettier-ignore
/** Xfer Hazard, priors Rifle: without a preposition, where the word begins with a capital among small letters. */
const bare = before(`(?:${anyOf('xfer transfer transferred priors? prior osh oshs outside outside_films outside_ct outside_mr(?:i)? outside_study outside_images lives live site: campus: facility: location: loc: clinic: town: city: office: hometown: county: born')})[: ] ?`); // prettier-ignore

const state = String.raw`(?:A[LKZR]|C[AOT]|DE|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]|DC)`;
/** , TX; TX 75023; , Colorado */
const withState = new RegExp(String.raw`^(?:,\s?${state}(?![\p{L}\p{N}])|,?\s${state}\s\d{5}(?!\d)|,\s(?:Ala(?:bama|ska)|Ari?z(?:ona)?|Arkansas|Calif(?:ornia)?|Colo(?:rado)?|Conn(?:ecticut)?|Florida|Georgia|Idaho|Ill(?:inois)?|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Mass(?:achusetts)?|Mich(?:igan)?|Minn(?:esota)?|Mississippi|Missouri|Montana|Nebraska|Nevada|New (?:York|Jersey|Mexico|Hampshire)|(?:North|South) (?:Carolina|Dakota)|Ohio|Okla(?:homa)?|Oregon|Penn(?:sylvania)?|Rhode Island|Tenn(?:essee)?|Texas|Utah|Vermont|Virginia|Wash(?:ington)?|West Virginia|Wisc?(?:onsin)?|Wyoming)(?!\p{L}))`, 'u'); // prettier-ignore
/** Without a comma only those that stand for nothing else in images. */
const withPlainState = /^\s(?:TX|OH|NY|NJ|IL|KY|TN|WI|MN|IA|KS|AZ|NV|UT|WY|WV|VT|NH|AK|AR|OK|ND|SD|NM|GA|IN|MI|MO|OR|WA|CO|ID|ME|NE|DE)(?![\p{L}\p{N}])/u; // prettier-ignore
/** Sandwich MA office, Bath ME walk-in: what else stands for a voltage or a side, before a word for a house. */
const withStateOfHouse = /^\s(?:MA|ME|PA|CT|MS|LA|HI|AL|VA|SC|MD|FL|CA|RI|NC|MT)\s(?:office|clinic|hospital|hosp|ED|ER|walk-in|site|campus|location|imaging|urgent|satellite|facility)(?!\p{L})/u; // prettier-ignore
/** Framingham ED called, Superior office, Sisters fire dept, Weed ambulance. */
const ofTown = new RegExp(
  String.raw`^(?:['\u2019]s)?\s(?:${anyOf(`ED ER EMS PD FD VA SNF LTAC LTACH NH ALF ICU ASC ARH TMC PHS ISD HS HSD USD elem elementary middle_school high_school high sheriff police fire(?:_dept|_department|_station|_dist)? ambulance amb medics paramedics
    airport shipyard trauma transfer_center hosp hospital clinic clinics office site campus satellite location branch facility worklist urgent_care dialysis infirmary nursing_home rehab jail prison pacs ortho orthopedics peds pediatrics radiology imaging cardiology
    cardiac oncology derm dermatology dental eye surgical family_(?:med|medicine|practice|health) primary_care medical medical_center med_ctr regional memorial general community_(?:health|hosp|hospital) county co cty township twp
    facility pass ferry fairgrounds rodeo raceway speedway reservoir trailhead ski_area ski_hill quarry pharmacy physicians womens women['\u2019]s hospitalist film_library reading_room native_assoc center_for study_of cancer_center`)})(?![\p{L}])`,
  'iu',
);
/** DEXA SUN CITY OFFICE, MOUNTAIN HOME VA */
const ofTownInCapitals =
  /^\s(?:OFFICE|CAMPUS|CLINIC|SITE|SATELLITE|VA|VAMC|ER|ED|EMS|HOSP|HOSPITAL|SNF|NH|CD|DISC|AIRPORT|PRISON|JAIL)(?![\p{L}])/u;
/** What follows a town that a preposition alone introduces: no word in small letters that the capital would belong to. */
const ends =
  /^(?:$|[.,;:)/"]|\s(?:[\p{Lu}\p{N}(&+"-]|(?:and|or|for|with|w|w\/|by|on|at|in|to|via|from|who|where|when|last|this|today|yesterday|tonight|tomorrow|tmrw|after|before|since|per|due|because|but|area|until|til|is|was|has|will|can|dated|about|early|late|every|daily|each|pt|patient|arrived|ordering|called|tried|they|he|she|no|not|only|ok|x\d)(?!\p{L})))/u;
/** Ann Arbor IIIB, La Crosse virus, Concord grapes, Framingham risk score: what is called after a town. */
const calledAfter =
  /^(?:\s(?:stag(?:e|ing)|[IV]{1,3}[ABESX]*(?![\p{L}\p{N}])|virus|encephalitis|fever|grapes?|criteria|classification|scores?|scale|risk|study|trial|system|grade|test|questionnaire|protocol|sign|brace|agent|oak|bark|cream|salts?)|-(?:like|type))(?!\p{L})/iu;
/** In images and seasons, not towns: Normal, Center, Spring. */
const common = new Set('normal spring summer early many nice cool post media day home west north south east page may image may level point union central center centre university mobile'.split(' ')); // prettier-ignore

/** Which words of a text are towns. `taken`: words that are found to be something already. */
export function townsIn(
  text: string,
  all: readonly Word[],
  mixedCase: boolean,
  taken: (index: number) => boolean,
): number[] {
  const found: number[] = [];
  for (let index = 0; index < all.length; index++) {
    const { plain } = all[index]!;
    const named = phraseAt(surePhrases, text, all, index);
    const other = named ? undefined : phraseAt(perhapsPhrases, text, all, index);
    const parts = named ?? other;
    if (parts && isTownPhrase(text, parts, named !== undefined, mixedCase)) {
      for (let at = 0; at < parts.length; at++) found.push(index + at);
      index += parts.length - 1;
    } else if ((sureTowns.has(plain) || perhapsTowns.has(plain)) && !taken(index) && isTown(text, all[index]!, mixedCase)) found.push(index); // prettier-ignore
  }
  return found;
}

const isTitled = ({ text }: Word): boolean => /^\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}+)?$/u.test(text);

function isTownPhrase(text: string, parts: readonly Word[], isSure: boolean, mixedCase: boolean): boolean {
  const weighty = parts.filter(
    ({ plain }) => !/^(?:of|the|on|in|or|and|by|du|de|del|la|le|des|d['’]\p{L}+)$/u.test(plain),
  );
  const titled = weighty.every(isTitled);
  const capitals = parts.every((part) => isUpper(part.text));
  const [left, right] = around(text, parts[0]!.start, parts.at(-1)!.end);
  if (calledAfter.test(right)) return false;
  if (isSure && (capitals || (titled && mixedCase))) return true;
  if (!titled && !capitals) return isSure && somebodyIn.test(left);
  return isCued(left, right, titled && mixedCase);
}

const around = (text: string, start: number, end: number): [string, string] => [
  text.slice(Math.max(0, start - 64), start),
  text.slice(end, end + 48),
];
/** Whether what stands around it says that a place is meant. `titled`: it has a capital among small letters. */
function isCued(left: string, right: string, titled: boolean): boolean {
  if (withState.test(right) || withStateOfHouse.test(right) || somebodyIn.test(left) || somethingIn.test(left))
    return true;
  if (!titled)
    return bare.test(left) || (fromThere.test(left) && !/(?:not|vs|in)\s$/i.test(left)) || ofTownInCapitals.test(right);
  return (
    withPlainState.test(right) || ofTown.test(right) || bare.test(left) || (fromThere.test(left) && ends.test(right))
  );
}

function isTown(text: string, word: Word, mixedCase: boolean): boolean {
  const { plain, start, end } = word;
  const titled = mixedCase && isTitled(word);
  if (!titled && !isUpper(word.text)) return false;
  const [left, right] = around(text, start, end);
  if (calledAfter.test(right)) return false;
  if (sureTowns.has(plain)) return titled || isCued(left, right, false) || !/\p{L}/u.test(right);
  if (/^(?:may|march|april|august)$/.test(plain)) return false;
  // At Apex, in Normal limits
  if (common.has(plain) || isImagingWord(plain) || isMedical(plain))
    return (
      titled &&
      (withState.test(right) ||
        withStateOfHouse.test(right) ||
        ((somebodyIn.test(left) || somethingIn.test(left)) && ends.test(right)) ||
        (withPlainState.test(right) && fromThere.test(left)))
    );
  return isCued(left, right, titled) && (titled || plain.length > 3);
}
