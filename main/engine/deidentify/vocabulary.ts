/** What a word can be: medical or technical, ordinary, a name; units and codes of imaging. Plain words (see plainWord). */
import { clinicalWords } from './words-clinical.ts';
import { isEverydayGermanic, isGermanicWord } from './germanic-words.ts';
import { isEasternWord } from './eastern-words.ts';
import { departmentWords } from './words-departments.ts';
import { isRomance } from './romance-words.ts';
import { everydayWords, foreignWords } from './words-languages.ts';
import { eponyms, historyWords } from './words-eponyms.ts';
import { imagingWords as commonImagingWords } from './words-imaging.ts';
import { medicalWords } from './words-medical.ts';
import { nameWords } from './words-names.ts';
import { ordinaryWords } from './words-ordinary.ts';
import { techniqueWords } from './words-techniques.ts';
import {
  abbreviations,
  brandWords,
  commonWords,
  everydayEnglish,
  learnedWords,
  protocolWords,
  smallWords,
  surnameWords,
} from './word-tables.ts';

const foreign: ReadonlySet<string> = new Set([...foreignWords, ...departmentWords]);
const imagingWords: ReadonlySet<string> = new Set([...commonImagingWords, ...techniqueWords]);

/** The forms that an English ending may have been put to: arteries → artery, staging → stage. */
function baseForms(word: string): string[] {
  if (word.length < 5) return [];
  const found: string[] = [];
  const cut = (ending: string, ...instead: string[]): void => {
    if (!word.endsWith(ending)) return;
    const stem = word.slice(0, -ending.length);
    for (const text of instead) if ((stem + text).length >= 3) found.push(stem + text);
    // stopped, running
    if ((ending === 'ed' || ending === 'ing') && stem.length > 3 && stem.at(-1) === stem.at(-2))
      found.push(stem.slice(0, -1));
  };
  cut('ies', 'y');
  // Masses, axilares; Gaines is no gain.
  if (/(?:[sxzo]|[cs]h)es$/.test(word) || !(nameWords.has(word) || surnameWords.has(word))) cut('es', '');
  if (!word.endsWith('ss')) cut('s', '');
  cut('ied', 'y');
  cut('ed', '', 'e');
  cut('ing', '', 'e');
  cut('ily', 'y');
  cut('ly', '');
  cut('ness', '');
  return found;
}

const isMedicalForm = (word: string): boolean =>
  imagingWords.has(word) || medicalWords.has(word) || historyWords.has(word) || foreign.has(word);

/** A word of medicine that was somebody's name. */
export const isEponym = (word: string): boolean => eponyms.has(word);

/** A word that descriptions of images are full of, in just this form: where it is somebody's name it is the word all the same. */
export const isImagingWord = (word: string): boolean => imagingWords.has(word) || foreign.has(word);

/** A word of medicine or imaging, in any language, that stands in the lists. */
export const isMedical = (word: string): boolean => isMedicalForm(word) || baseForms(word).some(isMedicalForm);

const isEnglishForm = (word: string): boolean =>
  ordinaryWords.has(word) ||
  commonWords.has(word) ||
  learnedWords.has(word) ||
  protocolWords.has(word) ||
  clinicalWords.has(word) ||
  everydayEnglish.has(word) ||
  brandWords.has(word) ||
  abbreviations.has(word);
const isOrdinaryForm = (word: string): boolean => isEnglishForm(word) || everydayWords.has(word);
const isEnglish = (word: string): boolean => isEnglishForm(word) || baseForms(word).some(isEnglishForm);
const isElsewhere = (word: string): boolean =>
  everydayWords.has(word) || isEverydayGermanic(word) || isRomance(word) || isEasternWord(word);

/** A word of ordinary English, or a rare one of medicine, to which a prefix or an ending may be put. */
export const isBuiltOn = (word: string): boolean => isOrdinaryForm(word) || baseForms(word).some(isOrdinaryForm);

/** A word of ordinary language, or a rare one of medicine, which says no more of the words beside it. */
export const isOrdinary = (word: string): boolean =>
  isBuiltOn(word) || isGermanicWord(word) || isRomance(word) || isEasternWord(word);

/** A word that only the tables of other languages hold, and no medical one of them: in English it is none. */
export const isForeignAlone = (word: string): boolean => !isMedical(word) && !isEnglish(word) && isElsewhere(word);

/** Short words by which a text is of another language. */
const surelyElsewhere = new Set(
  `der die das den dem des und mit bei vor nach von vom zum zur bis wegen durch für im am les du par avec sans pour dans sous el los las del por con sin para
   il lo gli dei nel della senza per het een van voor met bij na och av på för til ved og uden przez pod przy po do z w na bez sem zonder utan uten uden pela pelo são`.split(
    /\s+/,
  ),
);
export const isOfElsewhere = (text: string): boolean => surelyElsewhere.has(text);

/** A medical word of another language that English does not have. */
export const isForeignMedical = (word: string): boolean =>
  (isGermanicWord(word) || foreign.has(word) || isElsewhere(word)) && !isEnglish(word) && !commonImagingWords.has(word);

/** Words by which a text is English although they stand in the lists of images too, or are short. */
const surelyEnglish = new Set(
  `by with the and from were this that these those seen repeated repeats technologist technologists radiologist radiologists sonographer physician
   surgeon nurse discussed reviewed performed scanned dictated signed ordered requested referred reported called notified read motion follow left right
   history pain chest head neck knee breast spine without views view unable during because after before`.split(/\s+/),
);
/** An ordinary word of English alone. */
export const isEnglishAlone = (word: string): boolean =>
  surelyEnglish.has(word) ||
  (word.length > 3 && isEnglish(word) && !isMedical(word) && !isGermanicWord(word) && !isElsewhere(word));

/** A word of English that is somebody's name besides, but in small letters in a sentence nobody's. */
export const isSmallWord = (word: string): boolean =>
  smallWords.has(word) || baseForms(word).some((base) => smallWords.has(base));

/** A given or family name, also where it is a word besides. */
export const isName = (word: string): boolean => nameWords.has(word);

/** A name, or a word that is a frequent name besides (branch, petty): one beside a given name or behind a cue for names. */
export const isPerhapsName = (word: string): boolean => nameWords.has(word) || surnameWords.has(word);

/** The medical words in order: what an abbreviation may be the beginning of. */
let sorted: string[] | undefined;
export const medicalInOrder = (): readonly string[] =>
  (sorted ??= [...imagingWords, ...medicalWords, ...historyWords, ...foreign]
    .filter((word) => word.length >= 5)
    .sort());

/** Units that may follow a number. */
export const units: ReadonlySet<string> = new Set(
  'mm cm m um s sec secs ms msec min mins h hr hrs hz khz mhz kv kvp kev mev ma mas ua t mt ml l cc mcg ug mg g kg lb lbs mgy gy cgy gycm sv msv bq mbq kbq mci ci mmol umol nmol mol mosm iu deg grad x d ch ppm hu iv fps bpm mmhg in f fr ga st nd rd th yo y yr yrs w wk wks mo d v vw vws view views slices sl mm2 mm3 cm2 cm3 pct percent'.split(
    ' ',
  ),
);

/** Codes built of letters and digits: weightings, kernels, b values, vertebrae, sequence parts, doses. */
export const technicalCodes: readonly RegExp[] = [
  /^\d{1,5}([a-z]{1,3})?$/,
  /^\d{1,4}x\d{1,4}(x\d{1,4})?[a-z]{0,2}$/,
  /^b\d{1,5}([a-z]\d{0,4})*$/,
  /^gf\d{1,2}(?:mm)?$/,
  /^(te|tr|ti|fa|tf|fov|td|et|bw|nex|st|sl|kv|ma|mas|iso|etl|venc)\d{1,5}$/,
  /^[a-z]{1,2}\d{1,3}[a-z]?$/,
  /^musica\d?$/,
  /^(lao|rao|lpo|rpo|cran|caud)\d{1,2}$/,
  /^(im|img|image|se|ser|series|sc|scan|ac|acq|fr|frame|sl|slice|ph|phase|seq|vol|volume|recon|rec|v|ver|version|rev|plan|beam|fx|seg|roi)\d{1,5}$/,
];
