/** Searches the text of a document for people and places that files of other patients name: who reads and refers there may here. */
import type { Profile } from '#shared/contract/deidentify.ts';
import { isKnownWord } from '../known-word.ts';
import { surelyTitles } from '../name-words.ts';
import { plainWord } from '../plain-word.ts';
import { LONG, termsFrom, wordsOf, type Terms } from '../search-terms.ts';
import { searchText } from '../search-text.ts';
import type { Identifier } from '../types.ts';
import { productWords } from '../words-products.ts';

/** Physicians, operators, readers, institutions and their contact data, of all files of the collection. */
export interface People {
  digest: string;
  identifiers: readonly Identifier[];
}

export interface PersonFound {
  kind: string;
  text: string;
  context: string;
}

interface Compiled {
  key: string;
  terms: Terms;
  /** Names run together. */
  joined: ReadonlyMap<string, Identifier['kind']>;
}

let last: Compiled | undefined;

function compiled({ digest, identifiers }: People, profile: Profile): Compiled {
  const key = `${digest} ${profile.retain.includes('institution-identity')}`;
  if (last?.key !== key) {
    const terms = termsFrom({ identifiers, rawNames: [], profile, dayOffset: 0, pseudonym: '' });
    // Thousands of names are not looked for inside each word: only whole words are compared.
    const joined = new Map(terms.inside.filter(([word]) => !terms.names.has(word) && !terms.values.has(word)));
    last = { key, joined, terms: { ...terms, inside: [], whole: new Map() } };
  }
  return last;
}

const titleBefore = new RegExp(`(?<!\\p{L})(?:${[...surelyTitles].join('|')})[.\\s]{1,2}(?:med[.\\s]{1,2})?$`, 'u');

/**
 * Alone a part of a name counts only where it is long and explained by nothing else, or behind a title: among thousands of
 * names there are some of every short word.
 */
function counts(kind: Identifier['kind'], found: string, before: string): boolean {
  if (kind !== 'person' && kind !== 'institution') return true;
  const words = wordsOf(found);
  if (words.length > 1) return !words.every((word) => productWords.has(word));
  if (kind === 'person' && titleBefore.test(before)) return true;
  return found.length >= LONG && !isKnownWord(found) && !productWords.has(found);
}

const around = 60;

export function searchPeople(people: People, profile: Profile, text: string): PersonFound[] {
  if (people.identifiers.length === 0) return [];
  const { terms, joined } = compiled(people, profile);
  const folded = plainWord(text);
  const found = new Map<string, PersonFound>();
  const add = (kind: Identifier['kind'], hit: string, at: number): void => {
    const key = wordsOf(hit).join(' ');
    if (found.has(key) || !counts(kind, hit, folded.slice(Math.max(0, at - 20), at))) return;
    found.set(key, { kind, text: hit, context: text.slice(Math.max(0, at - around), at + hit.length + around) });
  };
  for (const { kind, text: hit, at } of searchText(terms, text, 'UT')) add(kind, hit, at);
  for (const { 0: word, index } of folded.matchAll(/[\p{L}\p{N}]+/gu)) {
    const kind = joined.get(word);
    if (kind) add(kind, word, index);
  }
  return [...found.values()];
}
