/** Words of French, Spanish, Italian, Portuguese, Romanian and Catalan: the tables, and forms regular enough to be derived. */
import { remembered } from './remembered.ts';
import {
  catalanWords,
  frenchWords,
  italianWords,
  portugueseWords,
  romanianWords,
  spanishWords,
} from './word-tables.ts';

const tables = [frenchWords, spanishWords, italianWords, portugueseWords, romanianWords, catalanWords];
const isListed = (word: string): boolean => tables.some((table) => table.has(word));

/** Endings behind five letters or more that neither a family name nor a place of the lists looked through has. */
const ending = new RegExp(
  `^.{5,}(?:${[
    '(?:ec|os|o)?tomi(?:as?|es?)|scop(?:ias?|ies?|ic[oa]s?|ici|iche|iques?)|gra(?:f(?:ias|ie|ic[oa]s?|ici|iche)|ph(?:ies|iques?))',
    'pat(?:ias|ie|ic[oa]s?|ici|iche)|path(?:ies|iques?)|alg(?:ias|ies|ic[oa]s?|iques?)|megali(?:as?|es?)|plast(?:ias|ies?|ic[oa])',
    'emi(?:c[oa]s?|ques?)|rragi(?:as?|es?|c[oa]s?|ques?)|rre(?:ia|e)|ectasi(?:as?|es?)|e?stenos(?:es|is|i)|pleg(?:ias?|ies?|ic[oa]s?|iques?)',
    'paresi[ae]s?|penie|penico|pne(?:a|ia|e|ico)|urico|troph?i(?:c[oa]s?|ques?)|plasi(?:as?|es?|c[oa]|que)|gen(?:ic[oa]s?|iques?)',
    'e?scleros(?:es?|is)|fagi(?:as?|e)|phagie|fasia|phasie|esthesie|tensi(?:v[oaie]s?|fs?|ves?)|logi(?:c[oa]s?|ci|che|ques?|stas?)',
    'ologues?|olog[oa]s?|terap(?:i[ae]s?|ic[oa]s?)|therap(?:iques?|eutiques?)|mente|[bv]ilidades?|ividades?|[bv]ilita',
    'iza(?:ciones|cao|coes)|izzazion[ei]|isations?|izad[oa]s?|izzat[oaie]|izzando|isees?|ifica(?:cao|cion|d[oa]|t[oa]|zion[ei])',
  ].join('|')})$`,
);

/** Nettement beside nette, moverse beside mover, sottoporsi beside its infinitive: an ending put to a word that is listed. */
function isDerived(word: string): boolean {
  if (word.endsWith('ment')) return isListed(word.slice(0, -4));
  if (/[aei]r(?:se|l[oa]s?)$/.test(word)) return isListed(word.replace(/(?:se|l[oa]s?)$/, ''));
  return word.endsWith('rsi') && isListed(`${word.slice(0, -2)}e`);
}

/** A plain word of letters (see plainWord) that one of these languages has and that is nobody's name. */
export const isRomance = remembered(
  (word) => isListed(word) || (/^[a-z]{8,}$/.test(word) && (ending.test(word) || isDerived(word))),
  6_000,
);
