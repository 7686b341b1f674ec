/** Eponyms that clinics use with no word such as "disease" behind them (s/p Kasai, positive McMurray, Walch B2), and what tells them from people. */
import { isPerhapsSurname } from './sooner-names.ts';
import { commonEponyms, gradingEponyms, rareEponyms } from './word-tables.ts';

/** Whether a word is what somebody described: whose name is hardly anybody's besides, or a frequent one. */
export const eponymOf = (plain: string): 'rare' | 'often' | undefined =>
  rareEponyms.has(plain) ? 'rare' : commonEponyms.has(plain) || gradingEponyms.has(plain) ? 'often' : undefined;

/**
 * What is called after whoever described it, and nobody's own: a word with a capital before it is that name, whatever it is.
 * Narrower than isCalledAfter, which is asked where a given name stands before.
 */
const calledAfter =
  /^(?:['’]s)?[\s-](?:sign(?!\s(?:off|in|out|here|consent|the))|syndromes?|disease|phenomenon|man(?:euver|oeuvre)|classification|criteria|triad|reflex|score|staging|osteotomy|arthroplasty)(?!\p{L})/u;

const behind = (cues: string): RegExp => new RegExp(String.raw`(?:^|[\s(/;,.:-])(?:${cues}|\?)\s?$`, 'iu');
/** Before these stands what a patient has, had, or was examined for, and nobody. */
const surely = [
  's/p|sp|status[ -]post|post|h/o|hx of|history of|r/o|rule out|ruled out|suspected|suspicious for|concern for|concerning for',
  'c/w|consistent with|compatible with|evidence of|positive|negative|pos|neg|equivocal|[+]ve|-ve|redo|revision|modified|takedown of|reversal of',
].join('|');
const sureCue = behind(surely);
/** And of what is hardly anybody's name behind these too. */
const cue = behind(`${surely}|hx|known|suspect|probable|possible|likely|query|prior|previous|failed|after|following|undergoing|underwent|had|variant|classic|like`); // prettier-ignore
const grade =
  /^,?\s(?:(?:type|grade|stage|class|group|zone|gr)\.?\s)?(?:[IV]{1,3}[ABCabc]?|\d[A-Ea-e]?|[A-E]\d?)(?![\p{L}\p{N}/]|[.,-]\d)/u;
const namedGrade = /^,?\s(?:type|grade|stage|class|group|zone)\s[IV\dA-E]/u;
/** Neer positive, McMurray +, Finkelstein (neg): as findings are noted. */
const found = /^['’]?s?\s?(?:[+](?![\p{L}\d])|\(?(?:positive|negative|pos|neg)(?!\p{L}))/iu;
const between = /^(?:\s?[/&,+-]\s?|\s(?:and|or|vs|versus)\.?\s)$/iu;

/** Two eponyms, one of which is hardly anybody's name. */
const isPair = (one: string, other: string): boolean =>
  (rareEponyms.has(one) && (rareEponyms.has(other) || commonEponyms.has(other))) ||
  (rareEponyms.has(other) && commonEponyms.has(one));

export interface Standing {
  /** The whole text, and where the word stands in it. */
  text: string;
  start: number;
  end: number;
  plain: string;
  /** It begins with a capital, and others of the text do not. */
  titled: boolean;
  /** Where its neighbours stand, as plain words. */
  before: { plain: string; end: number } | undefined;
  next: { plain: string; start: number } | undefined;
}

/** True where a word is what somebody described and not who they were. Whether somebody of the file is called so is for others to ask. */
export function isEponymAlone({ text, start, end, plain, titled, before, next }: Standing): boolean {
  const [left, right] = [text.slice(Math.max(0, start - 24), start), text.slice(end, end + 24)];
  if (titled && plain.length > 3 && calledAfter.test(right)) return true;
  const rare = rareEponyms.has(plain);
  if (!rare && !commonEponyms.has(plain)) return false;
  if (gradingEponyms.has(plain) && (rare && titled ? grade : namedGrade).test(right)) return true;
  if ((rare ? cue : sureCue).test(left) || calledAfter.test(right)) return true;
  // s/p lap chole (Gross), trauma (Bell), PRELIM WINTERS NEG HEAD
  if (isPerhapsSurname(plain)) return false;
  if (found.test(right)) return true;
  // calculi in the duct (Puestow)
  if (/\p{Ll}\s\($/u.test(left) && right.startsWith(')') && !/(?:olog(?:y|ist)|team|service|clinic|nurse|surgery|aware)\s\($/iu.test(left)) return true; // prettier-ignore
  // Neer and Hawkins, Meigs vs Krukenberg
  return (
    (next !== undefined && isPair(plain, next.plain) && between.test(text.slice(end, next.start))) ||
    (before !== undefined && isPair(plain, before.plain) && between.test(text.slice(before.end, start)))
  );
}
