/** Judges a word that no list holds: what the form of medical words, abbreviations and typing errors explains. */
import { isAccentedWord, isGermanicCompound } from './germanic-words.ts';
import { endsAsTown, isGlued, isPiece } from './glued-words.ts';
import { isComposed } from './medical-compounds.ts';
import { plainWord } from './plain-word.ts';
import { remembered } from './remembered.ts';
import { isUnspaced, unknownRanges, type Range } from './unspaced-writing.ts';
import {
  isBuiltOn,
  isMedical,
  isName,
  isOrdinary,
  isPerhapsName,
  medicalInOrder,
  technicalCodes,
  units,
} from './vocabulary.ts';

// Endings that words of medicine have and family names do not.
const medicalEnding =
  /.{3}(itis|itid|osis|oses|omas?|ectomy|ectomie|otomy|ostomy|plasty|plastie|plastik|graphy|graphie|graphic|graphically|grafie|grafia|gramm|gramme|grams?|scopy|skopie|scopie|scopic|pathy|pathie|pathic|pathies|megaly|algia|algie|emias?|aemia|uria|rrhea|rrhoea|cytic|cytosis|metry|metrie|metric|logy|logie|logic|logical|logist|tomie|therapy|therapie|lysis|lytic|stenosis|plasia|plastic|trophy|trophie|trophic|genic|genous|genesis|iform|oidal|ations?|ization|isation|ational|ically|aceous|ulary|culaire|ferous|ectasis|ectasia|ectasie|edema|penia|penic|philia|phagia|plegia|plegic|paresis|capni[aec]|sclerosis|desis|dynia|meters?|metre|phalic|phalus|cephaly|vascular|cardial|thoracic|abdominal|dural|spinal|axial|nuclear|cellular|muscular|articular|lateral|medial|posterior|anterior|ography|ogram|oscopy)$/;
/** Endings of the international names of medicines (INN): nivolumab, osimertinib, atorvastatin. */
const medicineEnding =
  /.{3}(mab|tinib|rafenib|metinib|danib|panib|litinib|ciclib|parib|zomib|lisib|platin|taxel|rubicin|statin|sartan|prazole|cillin|cycline|floxacin|conazole|vudine|tegravir|buvir|gliptin|gliflozin|glutide|limus|setron|triptan|dronate|xaban|gatran|alol|olol|dipine|azosin|oxetine|azepam|azolam|penem|lutamide|orelin|relix|parin|curonium|trastim|poietin|mycin|micin|bactam|penam|fungin|oxacin|dazole|bendazole|quine|pril|thiazide|azide|azone|barbital|fibrate|glitazone|formin|glinide|piride|lukast|tadine|citabine|uridine|mustine|sulfan|tecan|trexate|degib|sertib|rolimod|limod|cavir|[nmf]ovir|ivir|ciclovir|leukin|grastim|tercept|nacept|cept|plase|caftor|gepant|orexant|pitant|prazan|prost|relin|gestrel|gestone|estradiol|sterone|lukin|methasone|betasone|cortisone|isteride|onide|xolone|profen|oxib|oxicam|fenac|butazone|fentanil|morphan|ocaine|acaine|ipramine|peridol|perazine|promazine|thixene|eridone|sidone|zidone|ropion|etamine|opamine|ylamine|stigmine|tropium|phylline|curine|spirone|lofen|eptide|reotide|motide|tritide|amide|oxamide|sulfone|xime|cefa|chloride|bromide|iodide|oxide|sulfate|nitrate|phosphate|acetate|lactate|stearate|gluconate|citrate|maleate|fumarate|tartrate|benzoate)$/;
/** Endings of ordinary English that family names do not have: worriedly, weightlessness, visualized. */
const ordinaryEnding =
  /.{3}(iness|lessly|fulness|lessness|ously|ingly|edly|ively|ibility|ability|toxicity|ivity|osity|ized|izing|izes|ified|ifying|ifies|worthy|ational|atory|ectable|ectible)$/;
/** Endings of learned words that no name or place in the dictionaries of seven languages has: pericytes, cytotoxin. */
const learnedEnding =
  /.{3}(ular|ularis|cytes?|omata|hesia|oxin|resis|ality|psia|noid|toid|coid|azole|pexy|virus|idase|ulate|sive|hilic|ylate|orous|hisis|rotic|pism|lasm|icidal|ylic|inesis|inesia|ermia|terol|lyses|totic|omatic|culus|protein|rators?|lators?|ogeny|hexis|lating|lated|nating|nated|minate|thetic|ietic|uous|olone|sible|notic|iotic|terone|rgic|(?<!fel)icity|[ae]noic|orium|tatic|inetic|orphic|horic|ropia|neous|phagy|phyte|globin|tropic|phore|oside|ctive|tered|actic|scopes|blasts?)$/;
/** LOCLZJ, ABLTJ: -tion, as the short names of procedures write it; LOPEZJ and SCOTTJ are people with an initial. */
const isCutTion = (word: string): boolean =>
  /.{2}[bckmptvxz]j$/.test(word) && word.replace(/[^aeiou]/g, '').length < 2 && !isPerhapsName(word.slice(0, -1));
/** Stages: IIIB, IVA, IIC. */
const stage = /^(?:i{2,3}|iv|i?x|vi{1,3})[abc]?$|^i[bc]$/;
const vowel = /[aeiouy]/;

/** First index in an ordered list whose word is not before the given one. */
function lowerBound(words: readonly string[], word: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (words[middle]! < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** CONTRAS, ABDOM: the beginning of a medical word, as fields of 16 characters cut it off. */
function isCutOff(word: string): boolean {
  if (word.length < 4) return false;
  const found = medicalInOrder()[lowerBound(medicalInOrder(), word)];
  return found !== undefined && found.startsWith(word);
}

/** True where one letter was left out, put in, exchanged or swapped with the next. */
function isOneOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const [restA, restB] = [endA - start, endB - start];
  if (restA <= 1 && restB <= 1) return true;
  return restA === 2 && restB === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}

/** CONTRSAT, SAGGITAL: a typing error in a medical word of seven letters or more that begins with the same two. */
function isMistyped(word: string): boolean {
  if (word.length < 6) return false;
  const prefix = word.slice(0, 2);
  const words = medicalInOrder();
  for (let index = lowerBound(words, prefix); index < words.length && words[index]!.startsWith(prefix); index++)
    if (words[index]!.length >= 7 && isOneOff(word, words[index]!)) return true;
  return false;
}

/** Oberbauchsonographie, headneck: two or three medical words of four letters or more in one, with s, n, o or i between. */
function isCompound(word: string, parts = 1): boolean {
  for (let cut = 4; cut <= word.length - 4; cut++) {
    if (!isMedical(word.slice(0, cut))) continue;
    const rest = word.slice(cut);
    for (const tail of /^[snoi]/.test(rest) ? [rest, rest.slice(1)] : [rest])
      if (
        tail.length >= 4 &&
        (isMedical(tail) || medicalEnding.test(tail) || (parts < 2 && isCompound(tail, parts + 1)))
      )
        return true;
  }
  return false;
}

const prefixes =
  `cholecysto choledocho ventriculo zygomatico appendico cerebello claviculo encephalo mandibulo mesentero
   metacarpo metatarso oesophago pancreato peritoneo vestibulo abdomino calcaneo esophago occipito pharmaco
   pharyngo radiculo salpingo sigmoido spondylo vertebro acromio arterio broncho carcino cerebro cervico chondro
   dermato duodeno electro granulo hystero inguino laryngo magneto maxillo meningo musculo oophoro parieto patello
   perineo postero scapulo stomato temporo thoraco thrombo tracheo uretero valvulo antero arthro athero cardio
   contra cranio embolo entero femoro fibulo fluoro fronto gastro glosso gyneco hepato hetero humero immuno infero
   jejuno kerato laparo latero linguo lympho nephro odonto omento palato phlebo pleuro pneumo procto pseudo psycho
   quadri scinti scolio spheno spleno sterno supero thermo toxico vesico adeno angio aorto atrio audio bucco carpo
   chemo chole costo cysto dento dermo dorso ethmo extra fibro gleno haemo histo hydro hyper infra inter intra
   dextro levo submento sapheno orbito lacrimo crico stylo thyro tympano petro kypho lumbo macro mammo masto medio micro milli multi myelo neuro oculo oligo ortho osteo patho pelvi photo
   proto pulmo pyelo radio recto retro sacro super supra tarso tibio trans ultra under utero allo anti auto colo
   cryo cyto echo ecto endo hemi hemo homo hypo ileo ilio kilo lipo mega meso mono nano naso onco opto over para
   peri poly post reno semi sono talo teno tomo ulno vaso veno bio dis epi iso mis myo neo non oro oto pre pyo sub
   tri uro bi co de im in ir re un`.split(/\s+/);
const prefix = new RegExp(`^(?:${prefixes.join('|')})(?=\\p{L}{4})`, 'u');
/** Irreversible, millivolt: a known word behind one of the common prefixes; Coello and Renato are none of ello and nato. */
const isPrefixed = (word: string): boolean => {
  const rest = word.replace(prefix, '');
  return rest.length < word.length && (isMedical(rest) || isBuiltOn(rest) || medicalEnding.test(rest));
};

/** TKA, fx, krst: letters in no list that pass for an abbreviation because they are few, or have no vowel among them. */
export const isAbbreviation = (word: string): boolean =>
  /^[a-z]{2,7}$/.test(word) &&
  (word.length <= 3 || !vowel.test(word)) &&
  !(isMedical(word) || isOrdinary(word) || units.has(word));

/** RNeck, llens, sagknee: a part of the body behind the letter of its side, or behind the plane. */
const sided =
  /^(?:[lr]|(?:ax|cor|sag)(?=.{4}))(?:parotid|lens|neck|optic|opticnerve|cochlea|globe|retina|orbit|eye|lung|kidney|breast|hip|knee|femur|humerus|shoulder|elbow|wrist|ankle|hand|foot|thigh|calf|arm|leg|tmj|smg|submand|submandibular|ovary|testis|adrenal|ureter|carotid|renal|iliac|femoral|atrium|ventricle|lat|brain|spine|pelvis|liver|prostate|chest)s?$/;

/** tsevfl, dwitracew: a known word behind a sequence. */
const isSequenced = (word: string): boolean => {
  const [, rest] = /^(?:tse|tfl|gre|epi|fse|spc|dti|dwi|asl|bold|mpr|flair|swi|svs|csi)([a-z]{3,})$/.exec(word) ?? [];
  return rest !== undefined && (isMedical(rest) || isBuiltOn(rest));
};

/** MSCLE, ADRNL, arthrts: a medical word of six letters or more without most of its vowels, as exams are abbreviated. */
function isVowelless(word: string): boolean {
  const consonants = word.replace(/[aeiou]/g, '');
  if (word.length < 5 || consonants.length < 4 || word.length - consonants.length > 1 + Math.floor(word.length / 6)) return false; // prettier-ignore
  const words = medicalInOrder();
  for (let index = lowerBound(words, word[0]!); index < words.length && words[index]![0] === word[0]; index++) {
    const full = words[index]!;
    if (full.length <= word.length || full.length > word.length + 6 || full.replace(/[aeiou]/g, '') !== consonants) continue; // prettier-ignore
    let at = 0;
    for (const letter of full) if (letter === word[at]) at++;
    if (at === word.length) return true;
  }
  return false;
}

/** A plain word of letters alone, in no list and no name, that its form explains. */
const isMedicalShape = remembered(
  (word) =>
    /^[a-z]$/.test(word) ||
    isAbbreviation(word) ||
    stage.test(word) ||
    isCutTion(word) ||
    isGlued(word) ||
    (word.length >= 7 &&
      (medicalEnding.test(word) ||
        medicineEnding.test(word) ||
        ordinaryEnding.test(word) ||
        learnedEnding.test(word))) ||
    isCutOff(word) ||
    isMistyped(word) ||
    isPrefixed(word) ||
    isComposed(word) ||
    sided.test(word) ||
    isSequenced(word) ||
    isVowelless(word) ||
    (word.length >= 8 && !endsAsTown(word) && isCompound(word)) ||
    (!isPerhapsName(word) && isGermanicCompound(word)),
  10_000,
);

/** Letters alone: a medical or ordinary word, or what the form of one explains and what is no name. */
function isKnownLetters(plain: string): boolean {
  if (isMedical(plain) || isOrdinary(plain) || units.has(plain)) return true;
  return !isName(plain) && isMedicalShape(plain);
}

/** A part of a longer word: short ones have to stand in a list. */
const isKnownPart = (plain: string): boolean =>
  isMedical(plain) ||
  isBuiltOn(plain) ||
  units.has(plain) ||
  (plain.length > 3 && !isName(plain) && isMedicalShape(plain));

/** tfl3d1, seste1d3d2, grs3d3d1: names of sequences as scanners build them. */
const sequenceName = /^([a-z]{2,6})[1-3]d(?:[1-3]d)?\d{0,3}(?:[a-z]{1,2}\d{0,3})?$/;
/** DTIv60b2000, ep2ddir106: a word before directions, b values and delays. */
const measuredName = /^([a-z]{2,10})(?:(?:[bvdpnst]|dir|te|ti|tr|pld|bw|fa)\d{1,4})+$/;
/** 3DT1, 3dflash. */
const dimensioned = /^[1-4]d([a-z][a-z\d]*)$/;
/** 32chan, 200PFOV, 64dirs. */
const counted = /^\d{1,4}(?:chan|channels?|pfov|vols?|dirs?|avgs?|nex|reps?|pts?|bits?|runs?|dyns?)$/;
/** PTV65LN, gtvnode65, ctvnodeL65: volumes of radiotherapy. */
const target = /^[lrz]?t?i?(?:ptv|gtv|ctv|itv|prv|hrctv|oar)s?(.*)$/;
/** MUX4, ave6: letters too few to lead to anybody. */
const shortCode = /^([a-z]{3})\d{1,2}$/;
const isNamed = (word: string): boolean => isName(word) || isPerhapsName(word);
function isBuiltCode(plain: string): boolean {
  const [, short] = shortCode.exec(plain) ?? [];
  if (short) return !isNamed(short);
  if (counted.test(plain)) return true;
  const [, sequence] = sequenceName.exec(plain) ?? measuredName.exec(plain) ?? [];
  if (sequence && (isMedical(sequence) || (sequenceName.test(plain) && !isNamed(sequence)))) return true;
  const [, rest] = dimensioned.exec(plain) ?? [];
  if (rest) return /\d/.test(rest) ? isKnownCode(rest) : isKnownPart(rest);
  const [, volume] = target.exec(plain) ?? [];
  const parts = volume?.match(/[a-z]+|\d+/g) ?? [];
  return (
    volume !== undefined &&
    volume.replace(/\D/g, '').length < 5 &&
    parts.every((part) => /^\d/.test(part) || isKnownPart(part) || (part.length < 5 && !isNamed(part)) || /^nodes?[lr]?$/.test(part)) // prettier-ignore
  );
}

/** Letters and digits: a technical code, or known words with short numbers (lung2, Isovue300, t1fl2d). */
function isKnownCode(plain: string): boolean {
  // MDL100907: tracers and ligands are called so.
  if (isMedical(plain) || isOrdinary(plain)) return true;
  if (/\d{6,}/.test(plain)) return false;
  if (technicalCodes.some((code) => code.test(plain)) || isBuiltCode(plain)) return true;
  const measured = /^\d{1,5}(?:[.,]\d{1,3})?([a-z%/]+\d?)$/.exec(plain);
  if (measured && units.has(measured[1]!)) return true;
  const letters = plain.match(/[^\d]+/g) ?? [];
  const digits = plain.match(/\d+/g) ?? [];
  if (digits.join('').length > 4 || digits.some((run) => run.length > 3)) {
    // A number of four digits says nothing only behind a word that is known.
    if (digits.join('').length > 4 || letters.length > 1 || letters[0]!.length < 4 || !isMedical(letters[0]!))
      return false;
  }
  // ZX81KRM: short letters that are in no list are more likely an ID than a code.
  return letters.every((part) => part.length === 1 || isKnownPart(part));
}

/** WIPDTI3minSENSE, WIPASL27: works in progress, and a reconstruction that scanners write behind the name of a protocol. */
const isMarked = (plain: string): boolean => {
  const rest = plain.replace(/^wip(?=.{4}|.*\d)/, '').replace(/(?<=.{4})(?:sense|clear)$/, '');
  if (rest === plain || isNamed(rest)) return false;
  return /\d/.test(rest) ? isKnownCode(rest) : isMedical(rest) || isOrdinary(rest) || isGlued(rest);
};

/** CS959FP80 is none. */
const idForm = /^(?=(?:\D*\d){5})\p{Lu}{2,}\d+\p{Lu}{2,}\d*$/u;
/** SaveBySlc, AllDerivatives. */
const between = /^(?:all|and|by|no|non|not|of|off|on|or|to|up|with|w|wo)$/i;
/** ThoraxRoutine, HeadNeck: parts that begin with a capital and are known by themselves. */
function isKnownCamel(word: string): boolean {
  const parts = word.replace('MoCo', 'Moco').match(/\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\d+/gu);
  // TCLmoco, PCASLhr, IGTVn
  const [, upper = '', lower = ''] = /^(\p{Lu}{2,6})(\p{Ll}+)$/u.exec(word) ?? [];
  if (upper !== '' && isKnownPart(plainWord(upper)) && (lower.length === 1 || isKnownPart(lower))) return true;
  if (parts === null || parts.length < 2 || parts.join('').length !== word.length || idForm.test(word)) return false;
  // T2SSGMoCoHR: behind how the image is weighted, and beside few digits, three capitals are an abbreviation.
  const short = /^(?:T[12]|PD|[23]D|DWI|EPI|ASL|DTI)/.test(word) && word.replace(/\D/g, '').length < 3;
  const isShort = (plain: string): boolean => short && isAbbreviation(plain) && plain.length < 4 && !isNamed(plain);
  const isPart = (part: string): boolean =>
    /^\d{1,4}$/.test(part) ||
    between.test(part) ||
    part.length === 1 ||
    isKnownPart(plainWord(part)) ||
    (/^\p{Lu}+$/u.test(part) && isShort(plainWord(part)));
  if (parts.every(isPart)) return true;
  // SagAPmosaic: small letters behind capitals begin a word of their own; JSpain is somebody.
  const runs = word.match(/\p{Lu}{2,}(?=\p{Ll}{3})|\p{Lu}?\p{Ll}+|\p{Lu}+|\d+/gu)!;
  return (
    runs.join('') === word &&
    !parts.some((part) => isNamed(plainWord(part))) &&
    runs.every((run) => isPart(run) || isSetPiece(plainWord(run)))
  );
}
const isSetPiece = (plain: string): boolean => isPiece(plain) && !isNamed(plain);

/** Şensoy: names of other languages come near to medical words. */
const isMisspelt = (plain: string): boolean =>
  isMistyped(plain) && !isOrdinary(plain) && ![plain, plain.slice(0, -1)].some((word) => isMedical(word) || isBuiltOn(word)); // prettier-ignore

/** 10000, 20000: nobody is numbered so. */
const roundNumber = /^[1-9]0{4}$/;

/** A word or number of a text that a list, a technical code or its form explains. */
export function isKnownWord(word: string): boolean {
  const plain = plainWord(word);
  if (/^\d+$/.test(plain)) return plain.length <= 4 || roundNumber.test(plain);
  if (/^\d+([.,]\d+)+$/.test(plain)) return isKnownNumber(plain);
  if (isAccentedWord(word)) return true;
  // Vũ: abbreviations are written in plain letters.
  if (!/^[\x20-\x7e]+$/.test(word) && (isAbbreviation(plain) || (/^\p{Lu}/u.test(word) && isMisspelt(plain)))) return false; // prettier-ignore
  return isKnownLettersOrCode(plain) || isMarked(plain) || isKnownCamel(word);
}

/** A word that stands in a list, or a short number: what a search of the output may take for a word. */
export const isListedWord = (word: string): boolean => {
  const plain = plainWord(word);
  return /^\d{1,3}$/.test(plain) || isMedical(plain) || isOrdinary(plain);
};

/** 360,2.5,120,80,0.1,1.5: settings in a row. */
const listed = /^(?=.*\.)(?:\d{1,4}(?:\.\d{1,4})?,){3,}\d{1,4}(?:\.\d{1,4})?$/;
/** 1.25, 0.084906, 1,000: a number with one decimal point and a short whole part, or with thousands. */
const isKnownNumber = (text: string): boolean =>
  listed.test(text) ||
  /^\d{1,4}[.,]\d{1,7}$/.test(text) ||
  /^\d{1,3}(,\d{1,3})+(\.\d+)?$/.test(text) ||
  text.replace(/\D/g, '').length < 6;

/** Dell'addome, nell'arto: family names begin so too (Dell'Acqua), so it is known before these organs and things only. */
const italianOf =
  /^(?:dell|nell|dall|sull)['’](?=(?:addome|avambraccio|arto|anca|aorta|esofago|utero|omero|encefalo|ipofisi|articolazione|emitorace|intestino|acceleratore|esame|intervento|apparecchio)$)/;

/** What of a word in writing without spaces no terms explain: 胸部単純CT is chest, plain and CT. `taken`: places of identifiers. */
export const unknownOf = (plain: string, taken: readonly Range[] = []): readonly Range[] =>
  unknownRanges(plain, isMedical, isKnownLettersOrCode, taken);

const isKnownLettersOrCode = (plain: string): boolean => {
  if (isUnspaced(plain)) return unknownOf(plain).length === 0;
  if (/\d/.test(plain)) return isKnownCode(plain);
  const whole = plain
    .replace(/['’]s?$/, '')
    .replace(/^[ldn]['’]/, '')
    .replace(italianOf, '');
  return whole.split(/['’]/).every((part) => part === '' || isKnownLetters(part));
};
