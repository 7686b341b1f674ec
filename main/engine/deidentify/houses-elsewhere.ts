/** Hospitals as other languages name them, with the town or the saint behind: Hospital Municipal de Sales, Ziekenhuis Alde Leie. */
import { isLetters, isTitled, isUpper } from './name-words.ts';
import type { Word } from './text-words.ts';
import { isImagingWord, isPerhapsName } from './vocabulary.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
/** Behind these a capital is the name; in German other nouns have one too, so that there one word is. */
const surely = set('hopital ospedale ospedali policlinico ziekenhuis szpital szpitala szpitalu szpitalem klinikum krankenhaus universitatsklinikum chu'); // prettier-ignore
const german = set('klinikum krankenhaus universitatsklinikum');
/** English has these too: there an adjective or a particle has to follow. */
const perhaps = set('hospital hosp clinica clinique');
const kinds = set(
  `universitario universitaria universitaire universitari municipal general provincial comarcal regional clinico clinica civile privado privada central militar
   distrital estadual federal geral academisch algemeen wojewodzki miejski powiatowy uniwersytecki specjalistyczny kliniczny`,
);
const particles = set('de do da dos das del della dello di du des la el le les van w we im in am sur sous en');
/** Hospital de Día is a ward. */
const wards = set('dia jour giorno noche nuit clinicas');

/** The words that belong to the house named by the word at `index`, in their order; none where it has no name. */
export function houseElsewhere(text: string, words: readonly Word[], index: number): number[] {
  const { plain } = words[index]!;
  const sure = surely.has(plain);
  if (!sure && !perhaps.has(plain)) return [];
  const follows = (at: number): boolean =>
    isLetters(words[at]) && /^(?:\s|-|\s?['’]|['’]\s?)$/.test(text.slice(words[at - 1]!.end, words[at].start));
  const capitals = !/\p{Ll}/u.test(text);
  const isNamed = (at: number): boolean =>
    follows(at) && (isTitled(words[at]!) || (capitals && isUpper(words[at]!.text) && words[at]!.text.length > 2));
  const taken = [index];
  let at = index + 1;
  while (follows(at) && kinds.has(words[at]!.plain)) taken.push(at++);
  let of = at;
  while (follows(of) && particles.has(words[of]!.plain)) of++;
  const foreign = sure || of > at || at > index + 1;
  if (!foreign || !isNamed(of) || wards.has(words[of]!.plain)) return [];
  const { plain: first } = words[of]!;
  if (isImagingWord(first) && !isPerhapsName(first) && !(of > at && !capitals)) return [];
  while (at < of) taken.push(at++);
  const most = german.has(plain) || capitals ? 1 : 4;
  for (let names = 0; names < most && isNamed(at); names++) {
    taken.push(at++);
    // Santa Comba de Rossas, Saint-Christophe-sur-Mer
    let next = at;
    while (names + 1 < most && follows(next) && particles.has(words[next]!.plain)) next++;
    if (next > at && isNamed(next)) while (at < next) taken.push(at++);
  }
  return taken;
}
