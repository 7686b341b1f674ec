/** Five-digit codes of procedures (CPT: 70553 MRI BRAIN W/WO), which are public and lead to nobody, told from other numbers of five digits. */
import type { Word } from './text-words.ts';
import { isImagingWord } from './vocabulary.ts';

/** What was done, in one word. */
const exams = new Set(
  `ct cta ctv cat mr mri mra mrv mrcp us xr xray cr dx nm pt pet spect rf fluoro fluoroscopy mg mammo mammogram mammography tomo tomosynthesis dexa dxa
   ultrasound sono sonogram sonography radiograph radiography angio angiogram angiography arthrogram myelogram venogram cystogram vcug hida dotatate scan
   biopsy bx drainage injection simulation imrt`.split(/\s+/),
);
/** Of heart and vessels, whose codes lie elsewhere (93000 ECG, 93306 TTE, 93970 US venous). */
const vascular = new Set(
  'ecg ekg echo echocardiogram echocardiography tte tee doppler duplex stress cardiac cath catheterization holter venous arterial carotid vascular us ultrasound'.split(
    ' ',
  ),
);
const modifier = /^(?:\d\d|tc|lt|rt)$/;
/** States whose postal codes lie between 70000 and 79999. */
const states = new Set('tx texas la louisiana ok oklahoma ar arkansas'.split(' '));
/** CPT, CPT4, CPT-4, CPT code. */
const label = /(?<!\p{L})cpt(?:-?4)?(?:\s?codes?)?\s?[:=#]?\s?(?:\d{5}(?:\s?[,/+&-]\s?|\s))*$/iu;
/** Charge corrected from 74177, auth approved 1 unit 72148, 77063 added to 77067: who writes of bills writes codes, */
const billing =
  /(?<!\p{L})(?:charged?|charges|billed|billing|bill|auth|authori[sz]ed|authori[sz]ation|precert(?:ified|ification)?|pre-?auth|approved|denied|cpt|modifier|add-?on|added|medical necessity|lcd|per protocol)(?!\p{L})/iu;
/** behind such words or before them; not where an address stands. */
const behindBilling =
  /(?<!\p{L})(?:charge capture:?|from|to|units?|for|auth|charged?|billed|bill|codes?|approved|denied|added?|plus|and|with|under|as)\s$/iu;
const beforeBilling = /^\s(?:x\d|added|denied|approved|billed|changed|charged|not|requires?)(?!\p{L})/iu;
const address = /(?<!\p{L})(?:zip|postal|address|apt|suite|ste|street|st|ave|road|rd|box)(?!\p{L})/iu;
/** Behind these a number is no code, whatever stands around it. */
const otherLabel =
  /(?:[#:=]|(?<!\p{L})(?:no|nr|number|nummer|ward|bed|tel|phone|id|acc|mrn|zip|plz|room|rm|ext|box|order|case|visit|account|ref))[.\s]?$/iu;

/** Charge capture: 74177 */
const isOtherLabel = (before: string): boolean =>
  otherLabel.test(before) && !/charge (?:capture|codes?):\s?$/i.test(before);

const isCode = (plain: string): boolean => /^\d{5}(?:,\d{5})*$/.test(plain);
const within = (plain: string, from: number, to: number): boolean =>
  plain.split(',').every((code) => Number(code) >= from && Number(code) <= to);
/** W/WO: letters that abbreviate. */
const explains = (plain: string): boolean =>
  plain.length < 3 || /^\d{1,2}[a-z]?$/.test(plain) || isImagingWord(plain) || plain === 'screening';

/** True where a number of five digits stands behind CPT, or beside the words for an exam at one end of its phrase. */
export function isProcedureCode(text: string, words: readonly Word[], index: number): boolean {
  const { plain, start } = words[index]!;
  if (!isCode(plain)) return false;
  const before = text.slice(Math.max(0, start - 40), start);
  if (label.test(before)) return within(plain, 100, 99_607);
  if (isOtherLabel(before)) return false;
  const named = within(plain, 70_010, 79_999) ? exams : within(plain, 93_000, 93_999) ? vascular : undefined;
  if (!named) return false;
  const besideBilling = behindBilling.test(before) || beforeBilling.test(text.slice(words[index]!.end));
  if (named === exams && besideBilling && billing.test(text) && !address.test(text)) return true;
  /** Whether the words on one side, up to the end of the phrase, say that a code stands here; undefined where there are none. */
  const side = (step: -1 | 1): boolean | undefined => {
    let nearest = true;
    for (let at = index + step; at >= 0 && at < words.length; at += step) {
      const [one, next] = step < 0 ? [words[at]!, words[at + 1]!] : [words[at - 1]!, words[at]!];
      if (/[;|]|\.\s/.test(text.slice(one.end, next.start))) break;
      const word = words[at]!.plain;
      if (isCode(word) || (nearest && step > 0 && modifier.test(word))) continue;
      if (nearest && (states.has(word) || !explains(word))) return false;
      nearest = false;
      if (named.has(word) || (word === 'ray' && words[at - 1]?.plain === 'x')) return true;
    }
    return nearest ? undefined : false;
  };
  const [left, right] = [side(-1), side(1)];
  const nearest = words[index - 1]?.plain;
  if (nearest !== undefined && left === false && (states.has(nearest) || !explains(nearest))) return false;
  return left === true || right === true;
}
