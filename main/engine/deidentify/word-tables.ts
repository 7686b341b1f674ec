/** The word tables by their names: in a thread of the engine from the memory that all share, elsewhere laid out here. */
import { sharedWords, tableIn, type WordTable } from './shared-words.ts';
import { tableNames, type TableName } from './table-names.ts';

// Tests and tools load these modules without the engine process that shares the memory.
const memory = sharedWords() ?? (await import('./all-word-tables.ts')).layOutWords();

export const {
  abbreviations,
  brandWords,
  catalanWords,
  chineseTerms,
  commonEponyms,
  commonWords,
  czechWords,
  danishMedical,
  danishWords,
  dutchMedical,
  dutchWords,
  everydayEnglish,
  frenchWords,
  germanMedical,
  germanWords,
  gradingEponyms,
  greekWords,
  italianWords,
  japaneseTerms,
  koreanTerms,
  learnedWords,
  norwegianMedical,
  norwegianWords,
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
  surnameWords,
  swedishMedical,
  swedishWords,
  turkishWords,
  ukrainianWords,
} = Object.fromEntries(tableNames.map((name, index) => [name, tableIn(memory, index)])) as Record<TableName, WordTable>;
