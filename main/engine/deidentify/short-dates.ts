/** Days without a year (4/7, 10/31, Apr 2, August 2nd, Nov 6-8): where a text means a day and no fraction (HIPAA §164.514(b)(2)(i)(C)). */

const monthNames = 'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'; // prettier-ignore
const slashed = /(?<![\p{L}\d./,:+-])(\d{1,2})([/-])(\d{1,2})(?![\p{L}\d%°]|[./,:-]\d|\/|-\d|\s?\+)/gu;
/** August 2nd, Apr 2, 19 Aug; no year behind, no measure. */
const spelled = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?:${monthNames})\.?\s\d{1,2}(?:st|nd|rd|th)?(?:\s?-\s?\d{1,2})?|\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?(?:${monthNames}))(?![\p{L}\d]|[.,/:]\d|\s?(?:mm|cm|ml|mg|ms|s|gy|kv|hz)(?!\p{L}))`,
  'giu',
);

/** 5/22-5/26 */
const span = /(?<![\p{L}\d./,:+-])(\d{1,2})\/(\d{1,2})\s?-\s?(\d{1,2})\/(\d{1,2})(?![\p{L}\d%]|[./,:-]\d|\/)/gu;
/** 8-2-20 behind a word for a day */
const hyphened = /(?<![\p{L}\d./,:+-])(\d{1,2})-(\d{1,2})-\d{2}(?![\p{L}\d%]|[./,:-]\d|-)/gu;
/** … lumpectomy 9/2, R TKA 6/12, merge asked 10/02: what was done on it. */
const doneOn =
  /(?:ectomy|plasty|otomy|ostomy|graphy|oscopy|(?:^|[^\p{L}])(?:tka|tha|chole|appy|orif|cabg|eswl|turp|tavr|pci|bx|biopsy|cath|stent|surgery|sx|ercp|egd|crit|entry|daycare|qa|qc|premed['’]?d|this|\p{Ll}{3,}ed))\s$/iu;

/** Before a day: on, since, from, dated, appt, by, seen. */
const dayCue =
  /(?:^|[^\p{L}])(?:on|since|from|until|til|till|thru|through|by|before|after|of|as of|exp|expires|due|dated?|dtd|appts?|adm(?:it(?:ted)?)?|d\/?c['’]?d?|disch(?:arged?)?|seen|taken|done|clinic|visit|returns?|return|resched(?:uled)?(?: (?:to|for))?|rsch|rescheduled|moved?|move|called|call|told|collected|inj(?:ected)?|surgery|sx|or|dos|doi|doa|dob|lmp|edc|edd|compare|compared|priors?|film|films|exam|study|mri|ct|us|xr|cxr|mammo|pet|scan(?:ned)?|week|weekend|letter|conf(?:erence)?|rounds|board|meeting|start(?:ed|s)?|end(?:ed|s)?|stop(?:ped)?|last|next|fell|fall|mva|mvc|injury|injured|accident|crash|born|del(?:ivered)?|implanted|placed|removed|cycle|chemo|entry|tx|dose|sim|reformats|returned|arrived|arrives|flying|home|back|show|closes|not|to|between|and|inr|labs?|er|ed|ems|via|verbal|weds|here|sent|redo|redone|msg|message|log|stress|hearing|work|swapped|fixed|tuned|adjusted|ok['’]?d|wednesday|thursday|monday|tuesday|friday|saturday|sunday|mon|tues?|wed|thurs?|fri|sat|sun)[\s:]{1,2}$/iu;
/** Behind a day: what somebody does, a time, who it was. */
const behindDay =
  /^(?:\s?$|\s?[,;:)]|\s?@|\s-\s|\.(?:\s|$)|\s(?:at\s)?\d{1,2}:\d\d|\s\d{4}(?!\d)\s?(?:h|hrs|est|cst|mst|pst)?(?!\p{L})|\s(?:at|by|per|with|w\/|for|in|via|to|and|due|then|am|pm|appt|visit|clinic|letter|film|films|not|exam|study|scan|mri|ct|no\s?show|fe|dr)(?!\p{L}))/iu;
/** What is counted so: 3/15 nodes, 4/5 strength, 12/28 fx, 20/40, 3/4 view. */
const counted =
  /^\s?(?:nodes?|lns?|lymph|positive|pos|neg|fx|fxs|fractions?|strength|motor|pain|cores?|biops\w+|points?|pts|score|scale|cycles?|views?|images?|slices?|series|phases?|inch(?:es)?|in|hpf|sirs|criteria|days?|weeks?|wks?|hours?|hrs?|doses?|segments?|vessels?|lobes?|leads?|gauge|fr|mm|cm|ml|cc|mg|tbsp|tsp|cup|ratio|way|thirds?|normal|ns|saline|dosing|systolic|murmur|sem|dtrs?|reflexes?|pulses?|ppd|packs?|ambulation|of\s(?:the|a)\s|full|filled|complete|tabs?|bottles?|used|passed|failed)(?!\p{L})/iu;
const countedBefore =
  /(?:^|[^\p{L}])(?:dyn|dynamic|fx|fraction|fractions|pain|score|scale|grade|gleason|strength|motor|va|vision|acuity|od|os|ou|mmse|moca|gcs|apgars?|nihss|bpp|biophys(?:ical)?(?: profile)?|part|page|pg|pass|set|scan|series|se|im|image|img|slice|frame|view|bed|station|step|phase|vial|bag|copy|disc|cd|c|wk|day|type|zone|level|station|tray|grid|t|l|c|s|ribs?|teeth|tooth|lots?|ratio|about|approx|room|rm|unit|run|lap|stage|figo|birads|bi-rads|acr|ti-?rads|lung-?rads|marker|field|fields|arc|beam|iso|plan|b|n|m|g|p|gravida|para|grav)[\s:#]{0,2}$/iu;

/** Between two days, or two things counted: or, to. */
export const joinsDays = /^\s?(?:or|and|&|to|thru|through|until|till|not|-|,)\s?$/i;

export interface ShortDate {
  start: number;
  end: number;
}

const isCounted = (left: string, right: string): boolean => counted.test(right) || countedBefore.test(left);
const leftOf = (text: string, at: number): string => text.slice(Math.max(0, at - 24), at);
/** MIP axial 10/5, THIN 3/1: how thick slices are, and by how much they are apart, which is less. */
const thickBefore =
  /(?:^|[^\p{L}])(?:mips?|minips?|mprs?|ax|axial|sag|sagittal|cor|coronal|thin|slab|recons?|thk|thick)[\s:]{1,2}$/iu;
/** Whether two numbers with a stroke between, at [start, end) of a text, count or measure something. */
export function isCountedPair(text: string, start: number, end: number): boolean {
  const left = leftOf(text, start);
  const [first = 0, second = 0] = text.slice(start, end).split('/').map(Number);
  const before = /(\d{1,2}\/\d{1,2})(\D{1,9})$/.exec(text.slice(Math.max(0, start - 16), start));
  const joined = before && joinsDays.test(before[2]!) ? start - before[0].length : -1;
  if (joined >= 0 && isCountedPair(text, joined, joined + before![1]!.length)) return true;
  return isCounted(left, text.slice(end)) || (thickBefore.test(left) && second <= first);
}

/** Days without a year. `short` dates such as 3/4 need a word beside them; 4/17 can be a day alone. */
export function findShortDates(text: string): ShortDate[] {
  const found: ShortDate[] = [];
  if (!/\d[/-]\d|[a-z]{3}\.?\s\d|\d(?:st|nd|rd|th)?\s(?:of\s)?[a-z]{3}/i.test(text)) return found;
  // strength 4/5 or 5/5: what is joined to something counted counts as well.
  let countedUntil = -1;
  for (const match of text.matchAll(slashed)) {
    const [all, first, sign, second] = match as unknown as [string, string, string, string];
    const [month, day] = [Number(first), Number(second)];
    if (month < 1 || month > 12 || day < 1 || day > 31) continue;
    const [left, right] = [leftOf(text, match.index), text.slice(match.index + all.length)];
    const joined = countedUntil >= 0 && joinsDays.test(text.slice(countedUntil, match.index));
    countedUntil = isCounted(left, right) || joined ? match.index + all.length : -1;
    if (countedUntil >= 0) continue;
    // No show 4/3, 4/10
    const last = found.at(-1);
    if (last && joinsDays.test(text.slice(last.end, match.index)) && sign === '/') {
      found.push({ start: match.index, end: match.index + all.length });
      continue;
    }
    // LKW 2130 11/28
    const cued = dayCue.test(left) || (sign === '/' && /(?:^|\s)(?:LKW|LKN|[0-2]\d[0-5]\d)\s$/i.test(left));
    // 4-1 is a range; 9-28 behind a word for a day is one.
    const surely =
      sign === '-' ? cued && day > month : cued || (day > 12 && behindDay.test(right) && /\p{L}{3}/u.test(text));
    // 06/30 is never a fraction.
    const zero = first.startsWith('0') || second.startsWith('0');
    if (surely || (sign === '/' && (zero || doneOn.test(left)) && behindDay.test(right))) found.push({ start: match.index, end: match.index + all.length }); // prettier-ignore
    // … per Marsh 4/7: at the end, behind who said it
    else if (sign === '/' && /(?:per|by|for|from|with|w\/|Drs?\.?|and|\p{Lu}\.|\p{Ll}[;,.]|\p{Lu}\p{Ll}+)\s\p{Lu}\p{Ll}{2,}\s$/u.test(left) && /^\s?[.)]?$/.test(right)) found.push({ start: match.index, end: match.index + all.length }); // prettier-ignore
  }
  for (const match of text.matchAll(span)) {
    const [month, day, lastMonth, lastDay] = match.slice(1).map(Number) as [number, number, number, number];
    const days = month >= 1 && month <= 12 && lastMonth >= month && lastMonth <= 12 && day >= 1 && day <= 31 && lastDay >= 1 && lastDay <= 31; // prettier-ignore
    if (days && (day > 12 || lastDay > 12)) found.push({ start: match.index, end: match.index + match[0].length });
  }
  for (const match of text.matchAll(hyphened)) {
    const [month, day] = [Number(match[1]), Number(match[2])];
    const left = leftOf(text, match.index);
    if (month >= 1 && month <= 12 && day >= 1 && day <= 31 && (dayCue.test(left) || /(?:placed|implanted|review|reviewed)\s$/i.test(left))) found.push({ start: match.index, end: match.index + match[0].length }); // prettier-ignore
  }
  for (const match of text.matchAll(spelled)) {
    const all = match[0];
    // May 2 views; mar 3 and sept 4 in small letters; Dec 2 of decubitus
    const left = leftOf(text, match.index);
    const right = text.slice(match.index + all.length);
    if (counted.test(right)) continue;
    const name = /\p{L}{3,}/u.exec(all.replace(/\d+(?:st|nd|rd|th)?/iu, ''))?.[0] ?? '';
    const surely = /^(?:january|february|april|june|july|august|september|october|november|december|jan|feb|apr|jun|jul|aug|sept|oct|nov)$/i.test(name); // prettier-ignore
    if (/^\p{Lu}/u.test(name) && (surely || dayCue.test(left) || /\d(?:st|nd|rd|th)\s(?:of\s)?\p{L}/u.test(all))) found.push({ start: match.index, end: match.index + all.length }); // prettier-ignore
  }
  return found;
}
