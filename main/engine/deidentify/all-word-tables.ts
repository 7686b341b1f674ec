/** Every packed word table. Loaded once in a program, by what lays them out for all threads (see shared-words.ts). */
import { packedPhrases } from './phrase-table.ts';
import { layOutReader } from './reader-table.ts';
import { readerWeights } from './reader-weights.ts';
import { layOut, type SharedTables } from './shared-words.ts';
import { tableNames, type TableName } from './table-names.ts';
import { packWords } from './unpack-words.ts';
import { brandWords, abbreviations } from './words-brands.ts';
import { chineseTerms } from './words-chinese.ts';
import { commonWords, smallWords } from './words-common.ts';
import { companies, perhapsHouses } from './words-companies.ts';
import { czechWords } from './words-czech.ts';
import { dutchMedical, dutchWords } from './words-dutch.ts';
import { smallEasternWords } from './words-eastern-small.ts';
import { commonEponyms, gradingEponyms, rareEponyms } from './words-eponyms-alone.ts';
import { everydayEnglish } from './words-everyday.ts';
import { frenchWords } from './words-french.ts';
import { germanAToH } from './words-german-a-to-h.ts';
import { germanIToR } from './words-german-i-to-r.ts';
import { germanSToZ } from './words-german-s-to-z.ts';
import { germanMedical } from './words-german.ts';
import { greekWords } from './words-greek.ts';
import { italianWords } from './words-italian.ts';
import { japaneseTerms } from './words-japanese.ts';
import { koreanTerms } from './words-korean.ts';
import { learnedWords } from './words-learned.ts';
import { danishMedical, danishWords, norwegianMedical, norwegianWords } from './words-nordic.ts';
import { polishWords } from './words-polish.ts';
import { portugueseWords } from './words-portuguese.ts';
import { protocolWords } from './words-protocols.ts';
import { romanianWords, catalanWords } from './words-romance.ts';
import { russianWords } from './words-russian.ts';
import { smallElsewhere } from './words-small-elsewhere.ts';
import { spanishWords } from './words-spanish.ts';
import { surnameWords } from './words-surnames.ts';
import { swedishMedical, swedishWords } from './words-swedish.ts';
import { perhapsTownPhrases, perhapsTowns, surelyTownPhrases, surelyTowns } from './words-towns.ts';
import { turkishWords } from './words-turkish.ts';
import { ukrainianWords } from './words-ukrainian.ts';

const packList = (list: string): string => packWords(list.trim().split(/\s+/));
const company = packedPhrases(companies);
const [sureTown, perhapsTown] = [packedPhrases(surelyTownPhrases), packedPhrases(perhapsTownPhrases)];

export const allWordTables: Readonly<Record<TableName, string>> = {
  abbreviations,
  brandWords,
  catalanWords,
  chineseTerms,
  commonEponyms,
  commonWords,
  companyHeads: company.heads,
  companyNames: company.phrases,
  czechWords,
  danishMedical,
  danishWords,
  dutchMedical,
  dutchWords,
  everydayEnglish,
  frenchWords,
  germanMedical,
  // In three files, as one of them all would be large to read.
  germanWords: germanAToH + germanIToR + germanSToZ,
  gradingEponyms,
  greekWords,
  italianWords,
  japaneseTerms,
  koreanTerms,
  learnedWords,
  norwegianMedical,
  norwegianWords,
  perhapsTownHeads: perhapsTown.heads,
  perhapsTownNames: perhapsTown.phrases,
  perhapsTowns: packList(`${perhapsTowns} ${perhapsHouses}`),
  polishWords,
  portugueseWords,
  protocolWords,
  rareEponyms,
  romanianWords,
  russianWords,
  smallEasternWords,
  smallElsewhere,
  smallWords,
  spanishWords,
  sureTownHeads: sureTown.heads,
  sureTownNames: sureTown.phrases,
  sureTowns: packList(surelyTowns),
  surnameWords,
  swedishMedical,
  swedishWords,
  turkishWords,
  ukrainianWords,
};

export const layOutWords = (): SharedArrayBuffer => layOut(tableNames.map((name) => allWordTables[name]));
/** All that threads share. */
export const layOutTables = (): SharedTables => ({ words: layOutWords(), reader: layOutReader(readerWeights) });
