/** Words that are family names besides: where a capital that nothing beside it explains is sooner somebody than the word. */
import { base, colours, functionWords, isInitial, isLetters, isTitled, isUpper } from './name-words.ts';
import type { Word } from './text-words.ts';
import { isImagingWord } from './vocabulary.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
/** Any of the words, in a pattern; an underscore stands for a blank. */
const anyOf = (words: string): string => words.trim().split(/\s+/).join('|').replaceAll('_', ' ');

/**
 * Frequent family names (of the first 3,000 of the US census of 1990) that hospitals hardly write with a capital for anything
 * else. Left out on purpose: colours, occupations, units, parts of a body, of a house or of a device, and what reports are full of.
 */
const everywhere = set(
  `miller martin hall king wright hill reed bell cooper cox ward brooks butler foster ford woods fisher hunter hicks morales warren mills knight rose
   berry ray hart lane fox peters banks bishop fuller dean wade hardy curry moss manning newton potter moody pope wise bass parks lamb summers
   gates clay combs bond shepherd glenn garrison shields savage booth moses prince winters hull browning sellers herring noble rivers spears harding
   frost meadows gay gamble petty hopper wilder fry riddle craft franks downs bird boyle slaughter archer childs bacon helms dodd villa lugo chamberlain
   downing harden butts wills bowling welsh groves poe givens crews dukes starks bloom castle voss rushing grove coulter peacock landers keen hagan
   woody masters sapp perdue coon myles jolly bonds hare blackman hawk ransom darling comer hough whitmore crook hinds mott doe beavers parish blum
   blalock burrows squires patten ogle agee jeter nobles rockwell durant whiting arce hawks burk forman culp ricketts vines henning greenfield
   partridge foy sommers dunning boling nagle fisk snow graves bush love klein stein weiss wolf stark powers`,
);
/** Bell, Powers: more often somebody than what is called after them. */
export const isSoonerSurname = (plain: string): boolean => everywhere.has(plain);
/** Gross, Bean: and such as are either. */
export const isPerhapsSurname = (plain: string): boolean => everywhere.has(plain) || withSign.has(plain);
/** Of those the ones that other languages have for a word. */
const elsewhere = set(
  'klein stein weiss lang wolf stark rose hart bond bass ray villa long le page case colon pace cross camp gross stern roman gold winter price west horn ball',
);
/** Family names as frequent that stand for other things too: only with a sign of somebody beside them. */
const withSign = set(
  `brown white green black gray grey golden baker cook carpenter barber weaver farmer cannon porter chambers fields miles watts marks price wood
   long young little small short good best strong rich sharp bright gross frank english french west stone burns rice grant page day may case key ball wall
   walls cross horn house church park flowers waters wells colon roman buck guy beard tanner glass pace rush weeks branch moon roach cherry crane duke
   holder bean bender bridges chase hood mayo dixon cobb hunt sparks li ho wu yu vu ly le steward elder lake camp sears stern dow kahn nix pate finch
   gold hope north winter willis lang`,
);
/** What they are besides is at home in images and reports. */
const ofImages = set(
  'long short small little wall walls horn colon ball head key case day may page house best good young cross stone burns glass le',
);
/** Those of them that a title with capitals may hold alone: for Stone, of Colon. */
const ofBodies = set('stone colon wall walls horn ball head glass key page case day may cross');
/** What techniques, devices and grades are called: Dixon water, prior to Watchman. */
const techniques = set(
  `dixon cobb sharp watchman philips orange towne bethesda gleason kerley nissen morgagni crowe wells tanner paw officer boot sweet crystal medicare
   medicaid english french german welsh christian catholic jewish muslim`,
);
const months = set('january april may march june july august summer winter spring autumn');
const ofColours =
  /race|ethnic|band|zone|team|marker|sticker|wire|clip|cap|code|colou?r|tag|dye|light|needle|hub|cannula|stool|urine|discharge|fluid|matter|blood/i;

const persons = `by per cc attn d/w c/o rn np nnp crna md cna slp cmd sw tech technologist student orientee trainee resident intern fellow attending
  hospitalist supervisor sup manager mgr coord coordinator adjuster deputy sgt officer cra sitter interp interpreter translator sono sonographer dosim
  dosimetrist physicist planner proctor scrub assistant anes anesth mfm pcp surgeon doc mrmd therapist witness screener backup operator orderer att attd
  admin nurse dictating transcribed ordering requesting referring notified told asked rechecked cosign adjudicator staffed t.o. v.o. verbal_order
  chaperone locum readers? results? qc ck cons reg secretary fse engineer coach msg_for \\p{L}{3,}(?:ologist|oscopist|iatrist)(?:_is)? reader_?[1-3a-d]? thanks thx signed_off`;
/** What is written for other things too: a name only where it ends with a sign, or acts. */
const perhapsPersons = `ob iv rt er icu surgery ortho neuro neurosurg anesthesia onc cardio pulm gi read(?:_?[12])? reading final page call called paged name
  family rad rads co do physics covering wants? pa pi overread prelim verified charge staff trans nursing security resp transporter courier crew chief inj
  ord dict hire sees see ask have until leave_for under`;
const behindPersons = new RegExp(`(?:^|[^\\p{L}])(?:${anyOf(persons)})\\s?(?:[:=/-]\\s{0,2}|\\s|->\\s)$`, 'iu');
const behindPerhaps = new RegExp(`(?:^|[^\\p{L}])(?:${anyOf(perhapsPersons)})(?:\\s|\\s?[:=-]\\s{0,2})$`, 'iu');
/** Sent to Young, covering for Ball, order from English, staffed w/ Good. */
const towards = new RegExp(
  `(?:^|[^\\p{L}])(?:(?:${anyOf(`sent send handoff handed handed_off hand_off given copy copies shown called reported escalated changed report reports result results
    faxed fax paged assigned assign forwarded referred refer go give arbitration back note message text texted tubed`)}) to|(?:${anyOf(`covering behalf scanned save
    saved dictated transcribed clip overread over-read images films reformats hold read leave`)}) (?:for|of)|(?:${anyOf(`took_over change changed request assist order
    call consent ok okay clearance protocol note prelim sign_out signout case report`)}) from|(?:${anyOf(`spoke spoken discuss discussed staffed curbside precepted
    reviewed consult consulted check checked chat appt appointment schedule scheduled disc dw confirmed clarified agree agreed f/u`)}) w(?:ith|/)?|(?:${anyOf(
    'supervision discretion request direction care service patient pt office clinic',
  )}) of)\\s$`,
  'iu',
);
const verbs = `read review perform call inject place fix be see sign contact attend accompany addend scrub consent cover bring compare do not come resched reschedule rescan repeat
  dictate present follow finalize check protocol approve page paged notified aware get`;
const deeds = `prefers wants? said says asks asking requests needs aware notified paged called informed declined declines approved approves cleared clears verified rescanned scanned
  scanning supervising precepted precepting covering accepting presenting attending agrees agreed disagrees disagreed okay ok['’]?d okd okayed added asked eval['’]?d evaluated closed
  placed checked reviewed confirmed recommended recommends requested scheduled accepted on_call on_vacation in_room in_the_room in_control_room in_the_control_room at_bedside at_console
  at_scanner bagged escorting handled observed escorted rejected repositioned positioned injected assisted witnessed translates translated interprets interpreted read_back resident
  fellow attending rn md pa-c np crna neuro nephro onc anaes cts ic dictating reading slp cmd rvt rdms rcis rads office team note worklist clinic signs hung pulled gave noted standing_by holding present`;
/** … to read, rescanned, at bedside, 's request: what only somebody does. */
const deed = new RegExp(
  `^(?:['’]s (?:request|clinic|office|prelim|patient|pt|service|team|note|order|list|read|protocol)|\\s(?:(?:to|will|can|did|has|had|would|wanted|does)\\s(?:${anyOf(verbs)})|${anyOf(deeds)}))(?!\\p{L})`,
  'iu',
);
/** Behind a name a clause ends, or goes on with a place or a time. */
const clauseEnds = /^(?:\s{2}|\s?(?:$|[-–),.;:/&+@]|->|(?:and|at|re|for|from|to|in|on|w\/|x\d)(?!\p{L})))/iu;

/** What the finder has asked already: that it is a frequent name and that nothing beside it explains the word. */
export interface Place {
  text: string;
  words: readonly Word[];
  index: number;
  mixedCase: boolean;
  /** Whether somebody was found in the word at an index. */
  isSomebody: (index: number) => boolean;
  /** The text is of another language than English. */
  isForeign: () => boolean;
}

/** What such a word was found to be: beside a sign of somebody, also in a private text that equipment writes. */
export const besideSign = 'a name beside a sign of somebody';
export const wordAndName = 'a word that is a name as well';

/** RN White; paged Stone re results; Fistulogram - Strong; TUMOR BOARD MILLS; undefined where the word is meant. */
export function soonerName(place: Place): typeof besideSign | typeof wordAndName | undefined {
  const { text, words, index, mixedCase, isForeign } = place;
  const word = words[index]!;
  const plain = base(word.plain);
  if (elsewhere.has(plain) && isForeign()) return undefined;
  const [before, after] = aroundName(text, word);
  // Result: Wells 3; Tanner 2
  if (techniques.has(plain) && /^\s\d{1,2}(?:\.\d)?(?![\d/.-])/.test(after)) return undefined;
  // Hill-Rom, O-MAR
  if (/^-\p{L}/u.test(after) || (/[\p{L}\p{N}]-$/u.test(before) && !behindPersons.test(before))) return undefined;
  const even = !mixedCase && word.text === word.plain;
  if ((isTitled(word) || isUpper(word.text) || even) && isPerhapsSurname(plain) && hasSign(place, before, after))
    return besideSign;
  return isInPlace(place, before, after) ? wordAndName : undefined;
}

/** Where no sign of somebody stands: whether the word is written as a name is, where a name may stand. */
function isInPlace({ words, index, mixedCase }: Place, before: string, after: string): boolean {
  const word = words[index]!;
  const plain = base(word.plain);
  if (!isTitled(word) && !isUpper(word.text)) return everywhere.has(plain) && mixedCase && isTypedSmall(before, after);
  const titled = mixedCase && isTitled(word);
  // Foster parents notified: with a capital sentences begin.
  const begins = /(?:^|[.!?]\s{1,2})$/.test(before);
  if (techniques.has(plain) || (titled && begins && /^\s\p{Ll}/u.test(after))) return false;
  if (everywhere.has(plain)) return true;
  if (!titled || begins) return false;
  if (colours.has(plain)) return !ofColours.test(before + after) && isAmidSmall(words, index, before, after);
  if (isImagingWord(plain))
    return withSign.has(plain) && !ofBodies.has(plain) && isAmidSmall(words, index, before, after);
  return isAmidSmall(words, index, before, after) || isSetApart(before, after);
}

/** As far as a cue reaches; texts have no bound, and each of their words may ask. */
const around = 64;
/** What stands before a word and behind it; 's is not of the name. */
function aroundName(text: string, { start, end, plain }: Word): [string, string] {
  const behind = end - (plain.length - base(plain).length);
  return [text.slice(Math.max(0, start - around), start), text.slice(behind, behind + around)];
}

/** lumpectomy by manning, RN ray to accompany: in small letters among others only right behind who they are. */
const isTypedSmall = (before: string, after: string): boolean =>
  /(?:^|\s)(?:by|per|dr\.?|tech|rn|dosim|resident|fellow|attending|pcp:?|onc:?|given to|sent to|attn)\s{1,2}$/iu.test(before) && (clauseEnds.test(after) || deed.test(after)); // prettier-ignore

/** RN White, Young to read, WHITE/BROWN, (Bell), B. GATES: what stands beside the word says that somebody is meant. */
function hasSign(place: Place, before: string, after: string): boolean {
  const { words, index } = place;
  const plain = base(words[index]!.plain);
  const [ends, acts] = [clauseEnds.test(after), deed.test(after) && !(colours.has(plain) && /^\steam/i.test(after))];
  const imaging = isImagingWord(plain) || ofImages.has(plain);
  const titled = place.mixedCase && isTitled(words[index]!);
  if (behindPersons.test(before) && (titled || !ofImages.has(plain) || ends || acts || /(?:[:=]|(?:by|per))\s{0,2}$/i.test(before))) return true; // prettier-ignore
  const other = ofImages.has(plain) || colours.has(plain);
  if ((behindPerhaps.test(before) || towards.test(before)) && (ends || acts || !other)) return true;
  // given to Short by, Dict: Day
  if (titled && !colours.has(plain) && /\p{Ll}[:\s]\s?$/u.test(before) && (behindPerhaps.test(before) || towards.test(before))) return true; // prettier-ignore
  // DR CHEST begins a radiograph, … DR PACE names who was there.
  if (/(?:^|\P{L})dr\.?\s$/iu.test(before) && acts) return true;
  if (/\P{L}dr\.?\s$/iu.test(before) && (!ofImages.has(plain) || ends || acts)) return true;
  // W/ YU, with Gross, For Chambers: not what an image was made with.
  const colour = colours.has(plain) && ofColours.test(before + after);
  if (/(?:^|\P{L})(?:w\/?|with|for)\s$/iu.test(before) && ((!ofImages.has(plain) && !colour && ends) || acts))
    return true;
  const opens = /(?:^|[.!?,;:]\s{1,2}|\s-\s?|\s[/&]\s?|\d\s?[/-]\s?)$/u.test(before);
  if (acts && (opens || !imaging || /^['’]s\s/.test(after))) return true;
  if (isListed(place) || isBehindInitial(place, before, imaging, titled)) return true;
  const last = /^[\s.)]*$/.test(after);
  const bracketed = /\($/.test(before) && /^\)/.test(after);
  const signed = /(?:\s[-–/]\s?|\s-|[.!?,]\s{1,2})$/u.test(before) && last;
  // Outside film consult, Short; Agree with above. Colon
  const closes = titled && last && /\p{Ll}{3}(?:\.\s{1,2}|,\s|\s--?\s)$/u.test(before) && !(ofBodies.has(plain) && !/\.\s+$/.test(before)); // prettier-ignore
  if (closes && !colour) return true;
  const contoured = /[GCP]TV\p{L}*[\s_-]{1,2}$/u.test(before) && last;
  // Protocol: Gray - pancreas; approved - Mayo - 2 hr slot
  const between = /[-/:;]\s{1,2}$/u.test(before) && /^\s?[-/,;]\s/u.test(after);
  return (bracketed || signed || contoured || between) && !ofImages.has(plain) && !colour;
}

/** SCANNED BY WHITE/BROWN, BALL AND SNOW: beside somebody whom a sign joins. */
function isListed({ words, index, text, isSomebody }: Place): boolean {
  for (const near of [index - 1, index + 1]) {
    const [first, second] = [words[Math.min(near, index)], words[Math.max(near, index)]];
    if (first && second && /^\s?[/&]\s?$/.test(text.slice(first.end, second.start)) && isLetters(words[near]) && isSomebody(near)) return true; // prettier-ignore
  }
  return [-1, 1].some((way) => words[index + way]?.plain === 'and' && words[index + 2 * way] !== undefined && isSomebody(index + 2 * way)); // prettier-ignore
}

/** B. GATES, SENT BACK TO D WEEKS: not L WALL. */
function isBehindInitial({ words, index }: Place, before: string, imaging: boolean, titled: boolean): boolean {
  const [initial, cue] = [words[index - 1], words[index - 2]];
  if (!isInitial(initial) || !/\p{Lu}(?:\.\s?|\s)$/u.test(before)) return false;
  const [side, asked] = [/^[lrtcs]$/.test(initial!.plain), cued.test(cue?.plain ?? '')];
  if (/\.\s?$/.test(before)) return !side || !imaging || asked;
  if (side) return !imaging && (cue === undefined || asked || /[,:(-]\s?\p{L}\s$/u.test(before));
  const graded = /^(?:grade|type|class|phase|hepatitis|vitamin|stage|arm|part|zone|pugh|strep|group)$/.test(cue?.plain ?? ''); // prettier-ignore
  return !graded && (titled || !imaging || colours.has(words[index]!.plain));
}
/** Before an initial these say that somebody's name follows. */
const cued = /^(?:by|per|to|from|with|w|cc|attn|page|call|see|for|rn|md|dr|tech|fyi|dictating|read|at|notified|d)$/;

/** … paged Stone re results: behind a word in small letters, in a text that writes its words so. */
function isAmidSmall(words: readonly Word[], index: number, before: string, after: string): boolean {
  const last = words[index - 1];
  if (!last || !isLetters(last) || last.text !== last.plain || !/\p{Ll}\s$/u.test(before)) return false;
  const { plain } = words[index]!;
  // in May; Wristband placed Green
  if (/^(?:the|a|an|no|is)$/.test(last.plain) || months.has(plain)) return false;
  // Removal of Stone, CT for Pain: a title with a capital for each word of weight.
  const small = (word: Word): boolean => word.text === word.plain && word.text.length > 2 && !functionWords.has(word.plain); // prettier-ignore
  const sentence =
    !functionWords.has(last.plain) || words.slice(Math.max(0, index - around), index + around).some(small);
  return sentence && /^(?:\s?(?:$|[-–),.;:/])|\s\p{Ll})/u.test(after);
}

/** Fistulogram - Strong, no motion (Bell), approved, Price: at the end behind a sign. */
const isSetApart = (before: string, after: string): boolean =>
  /(?:\s[-–]\s|\(|[,;]\s|\s\/\s?)$/u.test(before) && /^[\s.)]*$/.test(after);
