/** Employers, schools, homes and hospitals: by what they are called everywhere, by a word for what they are, and by where people are (HIPAA §164.514(b)(2)(i)). */
import { alternatives, kindsOfHouses } from './kinds-of-houses.ts';
import { modalities } from './known-text.ts';
import { isUpper, notOfHouses } from './name-words.ts';
import { phraseAt } from './phrase-table.ts';
import type { Word } from './text-words.ts';
import { isImagingWord, isMedical, isName, isOrdinary, isPerhapsName } from './vocabulary.ts';
import { companyHeads, companyNames } from './word-tables.ts';
import { knownHouses } from './words-companies.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
const called = { phrases: companyNames, heads: companyHeads };
const abbreviated = set(knownHouses);

const isTitled = ({ text }: Word): boolean => /^\p{Lu}[\p{Ll}’']+(?:\p{Lu}\p{Ll}+)?$/u.test(text);
const isCapitals = ({ text }: Word): boolean => isUpper(text);

/** What kind of house it is; the name stands before. In capitals only those that stand for nothing in images. */
const moreKinds = alternatives(String.raw`
  Funeral Home; Group Home; Medical; Care; Place; Orthodox; Presbyterian; SNF; LTACH?; NH; ALF; Nursing (?:Home|Center|Facility); Healthcare; Spine(?: (?:Center|Institute|Clinic))?;
  Optical; Peds; Medical Physics; High(?: School)?; Jr High; Fire(?: Dep(?:artmen)?t| Rescue)?; Rads; Labs?; Physicians; Terrace; Commons; Village; Pointe; Acres; Baptist; Methodist;
  Lutheran; Temple; AME; Iron Works; Products; Air; Co; Inc; LLC; Corp; Park
`);
const kinds = new RegExp(String.raw`^\s(?:${kindsOfHouses}|${moreKinds})(?![\p{L}])`, 'u');
const kindsInCapitals =
  /^\s(?:SNF|NH|NURSING HOME|NURSING (?:CENTER|FACILITY)|LTACH?|ALF|REHAB CENTER|ASSISTED LIVING|ORTHO(?=\))|IMAGING(?=\))|EMS|DAYCARE|ELEMENTARY|HIGH SCHOOL|MIDDLE SCHOOL)(?!\p{L})/u;
/** None of these is a part of a body. */
const strongKinds =
  /^\s(?:SNF|NH|LTACH?|Nursing|Infirmary|Elem|EMS|Ambulance|Acres|Casino|Iron Works|Steel|Foods|Trucking|Hotel|Farms|Dairy|Industries|Prison|Jail)(?!\p{L})/u;
/** These say what it is and nothing of which one. */
const kindAlone =
  /^(?:funeral|group|infirmary|rehab|rehabilitation|snf|ltach?|nh|alf|nursing|home|center|centre|facility|care|healthcare|infirmary|orthop?a?e?d?i?c?s?|spine|institute|clinic|dental|dentistry|orthodontics|vision|eye|optical|derm|dermatology|cardiology|oncology|urology|pediatrics|peds|family|med|medicine|medical|practice|health|physics|daycare|day|preschool|academy|elem|elementary|school|hs|high|middle|jr|college|ems|ambulance|fire|dept|department|rescue|imaging|rads|radiology|labs?|dialysis|physicians|hospice|prison|correctional|jail|assisted|living|church)$/;
/** Where somebody is, works, comes from, or is brought to. */
const somewhere =
  /(?:^|[^\p{L}])(?:at|@|from|fr|frm|to|for|with|w\/|via|by|near|of|in|the|referred|referring|outside|called|notified|employer:?|works? (?:at|for)|school:?|retired from|resident|caregiver|student|coach|pastor|teacher)\s?$/iu;
const at =
  /(?:^|[^\p{L}])(?:at|@|at the|retired from|ret['’]?d from|works? (?:at|for)|worked (?:at|for)|employed by|employee of|resident of|residents? at|lives at|stays at|back to|student at|coach at|teacher at|pastor at|nurse at|RN at|caregiver from|staff from|driver for|pilot for|owner of|owns|manager (?:at|of)|foreman (?:at|@)|(?:fall|fell|fallen|injured|hurt|hit|struck|bit(?:ten)?|collapsed|syncope) at|implanted at|placed at|replanted at|welder at|cook at|inmate (?:at|from)|tx fr|xfer fr(?:om)?|sent from|transfer(?:red)? from|arrived from|brought from)\s$/iu;
/** Behind a sign or at the beginning. */
const apart = /(?:^|[,;:(–-]\s?|\s-\s)$/u;
/** Where something is or was, and no house: at Baseline, at Rest. */
const notHouses = set(
  `home rest risk baseline bedside time level end start beginning least most night noon midnight once all this that these the a an outside inside other another same least first last second third base apex
   mid end full deep maximum max minimum min peak zero one two three four five six seven eight nine ten left right upper lower patient pt mother mom father dad wife husband request discharge admission birth
   triage floor front desk scanner console table workstation window level university college school work church clinic hospital ed er icu or night day morning evening lunch station total initial final
   isocenter iso center tech techs technologist radiologist physician doctor nurse dr mr mrs ms miss md rn transport registration scheduling reception security`,
);

/** A word of a name: with a capital, none of images or of what departments call each other. */
const isPart = (word: Word | undefined): word is Word =>
  word?.kind === 'letters' &&
  !isImagingWord(word.plain) &&
  !notOfHouses.has(word.plain) &&
  !notHouses.has(word.plain) &&
  !modalities.has(word.text);
/** Parts of a name that are in small letters: Haven of Rest, Bank of Ozarks. */
const joins = /^(?:of|the|and|for|de|la|del)$/;

/** Attends High School: a word of English and nobody's name. */
const isPlainWord = ({ plain }: Word): boolean => isOrdinary(plain) && !isPerhapsName(plain);

/** Which words of a text are the name of a house or of a company. */
export function organisationsIn(text: string, words: readonly Word[], mixedCase: boolean): number[] {
  const found: number[] = [];
  const take = (first: number, last: number): void => {
    for (let index = first; index <= last; index++) if (!found.includes(index)) found.push(index);
  };
  words.forEach((word, index) => {
    const company = phraseAt(called, text, words, index);
    if (company?.every((each) => (mixedCase && isTitled(each)) || isCapitals(each) || !/\p{Ll}/u.test(each.text[0]!)))
      return take(index, index + company.length - 1);
    if (abbreviated.has(word.plain) && isCapitals(word)) return take(index, index);
    const last = endOfName(text, words, index, mixedCase);
    if (last === undefined) return;
    const [left, right] = [
      text.slice(Math.max(0, word.start - 40), word.start),
      text.slice(words[last]!.end, words[last]!.end + 40),
    ];
    // Lateral Spine, Adult Cardiology
    if (words.slice(index, last + 1).every(({ plain }) => isMedical(plain) && !isName(plain)) && !strongKinds.test(right)) return; // prettier-ignore
    const kind = mixedCase ? kinds.test(right) : kindsInCapitals.test(right);
    if (kind && (!mixedCase || somewhere.test(left) || (apart.test(left) && (!isPlainWord(word) || strongKinds.test(right))) || last > index)) {
      take(index, last);
      // Bayberry Commons, Rose Acre Farms
      for (let next = last + 1; next < Math.min(words.length, last + 3) && /^\s$/.test(text.slice(words[next - 1]!.end, words[next]!.start)); next++) { // prettier-ignore
        if (!(mixedCase ? isTitled(words[next]!) : isCapitals(words[next]!)) || kindAlone.test(words[next]!.plain)) break;
        take(next, next);
      }
    }
    else if (mixedCase && last > index && at.test(left)) take(index, last);
    else if (mixedCase && word.text.length > 3 && at.test(left) && /^(?:\s?[.,;:)]|$|\s(?:and|or|for|with|w\/|by|on|in|to|via|from|who|where|last|this|today|yesterday|tonight|closed|station|dated|per|due|is|was|has|after|before)(?!\p{L}))/u.test(right)) take(index, last); // prettier-ignore
  });
  return found;
}

/** Where a name that begins here ends; undefined where none does. */
function endOfName(text: string, words: readonly Word[], first: number, mixedCase: boolean): number | undefined {
  // Mobile Infirmary, Ridgeline Dental
  const fits = (word: Word | undefined): word is Word =>
    (word?.kind === 'letters' &&
      mixedCase &&
      isTitled(word) &&
      /^\s(?:Infirmary|Iron Works|Elem(?:entary)?|Nursing Home)(?!\p{L})/u.test(text.slice(word.end))) ||
    (isPart(word) && (mixedCase ? isTitled(word) : isCapitals(word)));
  if (!fits(words[first])) return undefined;
  const before = words[first - 1];
  // Only from its beginning.
  if (before && fits(before) && /^[\s-]$/.test(text.slice(before.end, words[first].start))) return undefined;
  let last = first;
  for (let next = first + 1; next < words.length && next - first < 4; next++) {
    if (!/^(?:\s|-|\.\s|\s&\s|['’]s\s)$/.test(text.slice(words[next - 1]!.end, words[next]!.start))) break;
    if (fits(words[next])) last = next;
    // Luther Crest: behind a name of its own a part of a body ends it.
    else if (
      mixedCase &&
      isTitled(words[next]!) &&
      isImagingWord(words[next]!.plain) &&
      !notHouses.has(words[next]!.plain) &&
      at.test(text.slice(Math.max(0, words[first].start - 40), words[first].start)) &&
      /^(?:\s?(?:$|[.,;)])|\s\p{Ll})/u.test(text.slice(words[next]!.end))
    )
      last = next;
    else if (!(joins.test(words[next]!.plain) && fits(words[next + 1]))) break;
  }
  // The kind of a house is no part of what it is called.
  while (last > first && (mixedCase ? kinds : kindsInCapitals).test(text.slice(words[last]!.start - 1))) last--;
  return last;
}
