/** Words and codes by which a header says that head, face or neck are in the picture, in the languages of scanners. */
import { remembered } from './remembered.ts';

/** Words that speak of something else although a word of the head is in them; taken out before anything is looked for. */
const otherMeanings = [
  /\b(head|feet) first\b/g,
  /\b(femoral|femur|humeral|humerus|radial|fibular?|metatarsal|metacarpal|pancrea\w*|bladder|uter\w*|surgical|anatomical) (head|neck)s?\b/g,
  /\b(head|neck)s? of( the)? (femur|humerus|radius|pancreas|fibula|bladder|mandible? condyle)\b/g,
  /\b(tete|testa|cabeza|cabeca|col|collo|cuello|colo|caput|collum) (du |de la |del |della |do |dell )?(femoral\w*|femur\w*|femor\w*|humeral\w*|humer\w*|omer\w*|uter\w*|vesical\w*|pancrea\w*)\b/g,
  /\b(coronary|carotid|pilonidal|renal|valsalva|aortic) sinus\b|\bsinus (coronar\w*|tarsi|rhyth\w*|rhyt\w*|pilonidal\w*|valsalva\w*|caroti\w*)\b/g,
  /\btemporal (resolution|phase|position|average|filter|subtraction|mip)\b/g,
  /\bcranio ?caud\w*|\bkranio ?kaud\w*|\bheader\w*|\b(body|torso|cardiac|spine) head coil\b/g,
];

/** Beginnings of words; four letters at least, so that few other words begin so. */
const beginnings =
  'brain skull crani krani crane cerebr cerebell encephal encefal intracran facial faciomax maxill mandib orbit paranas mastoid pituit hypophys hipofis ipofis hippocamp nasophar orophar hypophar pharyn faring larynx laring temporomand headneck headand headnec craniofac wholebod ' +
  'kopf schadel schaedel gesicht hirn gehirn kiefer felsenbein mittelohr innenohr nasennebenh augenhohl augenhoehl unterkiefer oberkiefer ganzkorper ganzkoerper ' +
  'cerveau visage rochers machoire mastoid ' +
  'cabeza craneo cuello oidos ' +
  'cervell massicciofacc rocchepetr cabeca pescoc ouvido ' +
  'hoofd schedel hersen aangezicht kaakbe bijholt ' +
  'glowa glowy glowie mozgu mozgow mozg czaszk zatoki zatok szyja szyi oczodol twarzo hlava hlavy mozek lebk obliceje lebec koponya ' +
  'huvud hjarn hjerne hoved skalle ansikt bihal aivot kallo kaula kasvo ' +
  'beyin kafatas boyun kranyal creier ' +
  'голов мозг череп лицев лица пазух глазниц гипофиз шейн шеи шея головн κεφαλ εγκεφαλ κρανι προσωπ τραχηλ';
/** Whole words. */
const words =
  'head heads face faces ear ears neck nasal nose eye eyes iac iacs iam iams tmj nnh hno cct hnc hnscc hnn neuro sella sinus sinuses jaw jaws dental vertex ' +
  'hals ohr ohren nase auge augen hws tete cou nez rocher testa collo volto cara oido boca cabeza face rosto hode hals kinn fej nyak agy arckoponya kafa yuz paa ' +
  'cspine mprage mp2rage flair fmri wholebody глаза ухо';
const phrases =
  /\bh n\b|\bh and n\b|\bwhole body\b|\bwb (pet|ct|mri?)\b|\b(pet|ct|mri?) wb\b|\btotal body\b|\bcorps entier\b|\bcuerpo (entero|completo)\b|\bcorpo inteiro\b|\bskull base\b|\bcircle of willis\b|\bc spine\b|\bcervical spine\b|\bspine cervical\b|\b(total|whole) spine\b|\b(rachis|colonne|columna|coluna|colonna|rachide) cervical\w*\b|\binner ear\b|\btemporal (bone|lobe)s?\b|\beyes? to thighs?\b|\bresting state\b|\brest(ing)? fmri\b|\bmassif facial\b|\bmassiccio facciale\b/;
const signs = /[頭头顱颅腦脑脳顔颜颌頜顎鼻眼耳頸颈]|두부|두경부|머리|뇌|안면|부비동|경부|رأس|دماغ|وجه/;

/** Letters that no decomposition takes apart. */
const letters: Record<string, string> = { ł: 'l', ø: 'o', đ: 'd', ı: 'i', æ: 'ae', œ: 'oe', ß: 'ss' };
const plain = (text: string): string =>
  text
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[łøđıæœß]/g, (letter) => letters[letter]!)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const tidy = (list: string): string[] => [...new Set(list.split(/\s+/).filter(Boolean).map(plain))];
const wholeWords = new Set(tidy(words));
const starts = tidy(beginnings);
/** By the first three letters, so that a word is compared with few. */
const startsBy = Map.groupBy(starts, (start) => start.slice(0, 3));

function wordOf(text: string): string | null {
  let rest = plain(text);
  for (const other of otherMeanings) rest = rest.replace(other, ' ');
  const phrase = phrases.exec(rest);
  if (phrase) return phrase[0];
  for (const token of rest.split(' ')) {
    if (wholeWords.has(token)) return token;
    const start = startsBy.get(token.slice(0, 3))?.find((one) => token.startsWith(one));
    if (start !== undefined) return token;
  }
  return null;
}

/** The word of a text that speaks of head, face or neck, without accents and in small letters; null without one. */
export const headWord = remembered(
  (text): string | null =>
    text.trim() === ''
      ? null
      : // Camel case is taken apart (HeadNeck), but cCT is one word.
        (signs.exec(text)?.[0] ?? wordOf(text) ?? wordOf(text.toLowerCase())),
  6_000,
);

/** Codes of regions with head, face or neck in them: SNOMED CT, and the codes that DICOM used before. */
const regionCodes = new Set(
  (
    '69536005 T-D1100 774007 T-D1000 312779009 T-D006D 281231009 T-D0767 89546000 T-11100 110517009 T-11011 38266002 T-D0010 ' +
    '12738006 T-A0100 372073000 T-A010F 119238007 T-D0558 113305005 T-A6000 56329008 T-B1000 42575006 T-D1460 ' +
    '89545001 T-D1200 91397008 T-11196 661005 T-D1213 70925003 T-11170 91609006 T-11180 123851003 T-D0662 21974007 T-53000 38199008 T-54010 ' +
    '363654007 T-D14AE 371398005 T-D0801 81745001 T-AA000 117590005 T-AB001 28347008 T-AB100 25342003 T-AB300 22945000 T-AB700 ' +
    '60911003 T-11130 61671002 T-11134 361078006 T-AB959 2095001 T-22000 55060009 T-22200 45206002 T-21000 53342003 T-21300 279549004 T-21301 ' +
    '45048000 T-D1600 122494005 T-11501 4596009 T-24100 54066008 T-55000 312535008 T-20101 417437006 R-FAB52 416152001 R-FAB53 416319003 R-FAB54'
  ).split(' '),
);
export const isHeadRegion = (code: string): boolean => regionCodes.has(code.trim());
