/** German, Dutch, Swedish, Danish and Norwegian: words of their lists, and words that these languages build of them. */
import { remembered } from './remembered.ts';
import {
  danishMedical,
  danishWords,
  dutchMedical,
  dutchWords,
  germanMedical,
  germanWords,
  norwegianMedical,
  norwegianWords,
  swedishMedical,
  swedishWords,
} from './word-tables.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
interface Tables {
  medical: { has(word: string): boolean };
  words: { has(word: string): boolean };
  /** Medical words that are in no table since people are called so, or that stand in words alone. */
  parts: ReadonlySet<string>;
  /** What is put between two parts. */
  links: readonly string[];
}
const languages: readonly Tables[] = [
  {
    medical: germanMedical,
    words: germanWords,
    parts: set(
      'krebs zahn galle gallen keim finger hand hals mund kopf lungen arm druck kranz kropf platte spiegel haut brust nerven bild bilder spalt fenster kehl hirn wand',
    ),
    links: ['', 's', 'es', 'n', 'en', 'e'],
  },
  {
    medical: dutchMedical,
    words: dutchWords,
    parts: set('hand hart hals long mond tong keel kanker kies lever punt vocht beeld maag'),
    links: ['', 's', 'e', 'en', 'n'],
  },
  {
    medical: swedishMedical,
    words: swedishWords,
    parts: set('hand hals finger lung gall njur'),
    links: ['', 's', 'e'],
  },
  { medical: danishMedical, words: danishWords, parts: set('hand hals finger galde'), links: ['', 's', 'e'] },
  {
    medical: norwegianMedical,
    words: norwegianWords,
    parts: set('hand hals finger galle tann'),
    links: ['', 's', 'e'],
  },
];

/** A word of one of these languages in just this form. */
export const isGermanicWord = remembered(
  (word) => languages.some(({ medical, words }) => medical.has(word) || words.has(word)),
  6_000,
);

/** Words that without accents are a name (Fran, Bor, Hoy): with them nobody is called so. */
const accented = set(
  `lätt läsa båda börja färre höja gå låga blå bråck bråd brått bröder bägge bästa både böja bör bør då dünn ennå fråga från fälla får först følger følsom før først für grå gråt gråter 
 größer gründe gå gånger gått gör göra görs gør gøre heiß hålen håll hålla hår höga höhe höhen hör höra høre høye høyt kjørt känd kända
 kände känt klåda kører kørt kürzer lätta lösa lösen märke märz mäta mätt mätta må måler många mår måske måtta måtte møtte müde müssen nå når nött
 nüsse også på reißen rör rött røg stärker säubern så sådan sådana sånn sönder trång trött två täck tät täta tål tør tür vänta väntar värde
 värden väter våd vården wäre wären zähl ända ändra ändå är ålder år åtta åtte öka über sänkt sänkta`,
);
export const isAccentedWord = (text: string): boolean =>
  /[^\x20-\x7e]/.test(text) && accented.has(text.toLowerCase().normalize('NFC'));

/** Frequent words that are somebody's name besides: in small letters among words of these languages they are the words. */
const small = set(
  `alene alleen aller andere andra blau bruker dela denna donkere dort droog dunkel eller ellers eng erg etter fijn fran freie gamle gammel gern glatt
   goed haare haft hatt hel hemma holen horen illa kald kalla kann kant kommer laut leie lichte liten manier medan minder nah noga oud
   oude platt rasch roda rood rund rusten samma samme sehr selten seng spitz stil stille stort streng tafel tage unga vara vore vrij wacht weg
   weil wohl zacht zwak`,
);
export const isSmallGermanicWord = (text: string): boolean => text === text.toLowerCase() && small.has(text);
/** What shows of which language a text is: a word that is none of English, or a long one of medicine. */
export const isEverydayGermanic = (word: string): boolean =>
  word.length >= 4 &&
  languages.some(({ medical, words }) => words.has(word) || (word.length >= 9 && !/(?:ion|ment|al|er|ic)$/.test(word) && medical.has(word))); // prettier-ignore

/**
 * Two or three words of one language, one of them of medicine. One beside a word of every day is long: Jungerblut and
 * Stuhlmacher are people.
 */
function isBuiltOf(word: string, tables: Tables, medical: boolean, plain: boolean, parts: number): boolean {
  const isMedicalPart = (part: string): boolean => tables.medical.has(part) || tables.parts.has(part);
  const isLong = (part: string): boolean => part.length >= 6 && tables.medical.has(part);
  if (
    parts > 1 &&
    ((isMedicalPart(word) && (!plain || medical || isLong(word))) || (medical && tables.words.has(word)))
  )
    return true;
  if (parts === 3) return false;
  for (let cut = 4; cut <= word.length - 4; cut++) {
    const part = word.slice(0, cut);
    const isOne = isMedicalPart(part);
    if (!isOne && !tables.words.has(part)) continue;
    for (const link of tables.links)
      if (word.startsWith(link, cut) && word.length - cut - link.length >= 4)
        if (isBuiltOf(word.slice(cut + link.length), tables, medical || isLong(part), plain || !isOne, parts + 1))
          return true;
  }
  return false;
}

/** Lungenembolie, bewegingsartefact, Handgelenksschmerzen. */
export const isGermanicCompound = (word: string): boolean =>
  word.length >= 9 && /^[a-z]+$/.test(word) && languages.some((tables) => isBuiltOf(word, tables, false, false, 1));
