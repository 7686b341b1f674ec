/** By what a street is known: usual kinds of road, and rare words for one (9825 Vance Isle, 203 Andrews Ports Suite 542). Their list is that of the US Postal Service (Publication 28, C1). */
import { isName, isPerhapsName, isImagingWord, isMedical, isOrdinary } from './vocabulary.ts';
import { plainWord } from './plain-word.ts';

/** The usual kinds of road, and how they are abbreviated. */
export const streetWord = String.raw`(?:street|st|avenue|ave|road|rd|boulevard|blvd|lane|ln|drive|dr|court|ct|way|place|pl|square|sq|highway|hwy|parkway|pkwy|terrace|ter|circle|cir|trail|trl|crescent|close|grove|row|mews|alley|plaza|route|rte)`;
const onlyStreetWord = new RegExp(`^${streetWord}$`);
export const isStreetWord = (plain: string): boolean => onlyStreetWord.test(plain);
export const surelyStreet =
  /^(?:street|avenue|ave|road|rd|boulevard|blvd|lane|ln|drive|highway|hwy|parkway|pkwy|terrace|court)$/;

/** These say nothing of images. */
const roads = `alley anex annex arcade avenue bayou beach bend bluff bluffs bottom boulevard brook brooks burg burgs bypass canyon cape causeway cliff cliffs
  club corner corners court courts cove coves creek crescent crest crossing crossroad crossroads dale dam divide drive drives estate estates expressway ferry flat flats
  ford fords forest forge forges fort freeway garden gardens gateway glen glens green greens grove groves harbor harbors haven heights highway hill hills hollow
  inlet island islands isle junction junctions keys knoll knolls lake lakes land landing lane locks lodge mall manor manors meadow meadows mews mill mills mission
  motorway mount mountain mountains orchard oval overpass park parks parkway parkways pike pine pines place plains plaza ports prairie ranch rapid rapids ridge ridges
  river road roads row rue shoal shoals shore shores skyway spring springs spur spurs squares stravenue street streets summit terrace throughway trafficway trail
  trailer turnpike underpass union unions valley valleys viaduct village villages ville vista walks ways well wells`;
/** 300 Smith Field: these are words of images as well, so that only what is a name stands before them. */
const roadsOrImages = `branch bridge camp center centers circle circles common course curve extension extensions fall falls field fields fork forks key light lights
  loaf lock loop neck pass passage path plain point points port radial ramp rest route run shoal square station stream trace track tunnel via view views walk wall way`;
const one = (words: string): string => words.trim().split(/\s+/).join('|');
/** Apt. 573 behind a street. */
export const flat = String.raw`(?:,?\s+(?:apt|apartment|suite|ste|unit|floor|#)\.?\s*[\p{N}\p{L}-]+)`;

/** A house number of three digits or more, the name of a street, one of these kinds of road, and perhaps a flat. */
export const rareStreet = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,/-])\d{3,6},?\s+(?:[nsew]\.?\s+)?(?:[\p{L}'\u2019.-]{2,}\s+){1,2}?(?:${one(roads)}|${one(roadsOrImages)})(?![\p{L}\p{N}])${flat}?`,
  'giu',
);

const ambiguous: ReadonlySet<string> = new Set(roadsOrImages.trim().split(/\s+/));
const kinds: ReadonlySet<string> = new Set([...ambiguous, ...roads.trim().split(/\s+/)]);
/** 5832 Kowalski Blvd Circle of Willis: the street ends before. */
const isPlainRoad = (word: string): boolean => surelyStreet.test(word) || /^(?:st|dr|ct|ter)$/.test(word);
const endsInFlat = new RegExp(`${flat}$`, 'iu');
const isUnlisted = (word: string): boolean => !isMedical(word) && !isOrdinary(word);

/** 300 Smith Field, 2047 Key Oval Apt. 714; not 120 Lateral View, 512 Matrix Field. */
export function isRareStreet(found: string): boolean {
  const words = (found.replace(endsInFlat, '').match(/[\p{L}\p{M}'’]{2,}/gu) ?? []).map((word) => plainWord(word));
  const at = words.findLastIndex((word) => kinds.has(word));
  const names = words.slice(0, at);
  if (names.length === 0) return false;
  const last = names.at(-1)!;
  const called = isName(last) || isPerhapsName(last) || isUnlisted(last);
  if (!called || names.some((word) => isPlainRoad(word))) return false;
  if (endsInFlat.test(found)) return true;
  // prolactin 184, bitemporal field cut: a street has a capital
  return ambiguous.has(words[at]!)
    ? /\p{Lu}/u.test(found) && !isImagingWord(last) && names.every((word) => !isImagingWord(word))
    : true;
}
