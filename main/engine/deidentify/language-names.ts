/** Languages and those who speak them: beside words for speaking and interpreting they are nobody's name. Plain words. */

const languages: ReadonlySet<string> = new Set(
  `spanish english mandarin cantonese chinese taiwanese fukienese toishanese vietnamese korean tagalog filipino ilocano visayan cebuano japanese arabic farsi
   persian dari pashto urdu hindi punjabi gujarati bengali tamil telugu malayalam kannada marathi nepali sinhala burmese thai lao laotian khmer cambodian hmong
   mien indonesian malay russian ukrainian polish czech slovak hungarian romanian bulgarian serbian croatian bosnian albanian greek turkish armenian georgian
   hebrew yiddish kurdish somali amharic tigrinya oromo swahili yoruba igbo hausa twi zulu xhosa afrikaans kinyarwanda french haitian creole portuguese
   brazilian italian german dutch swedish norwegian danish finnish icelandic estonian latvian lithuanian samoan tongan marshallese chuukese navajo asl bsl
   catalan basque mongolian tibetan uzbek kazakh azerbaijani assyrian chaldean aramaic quechua guarani nahuatl mixteco zapoteco triqui fijian hawaiian maltese
   welsh gaelic flemish macedonian slovenian moldovan belarusian rohingya karenni nuer dinka wolof fulani mandinka lingala kirundi chichewa luganda akan krio`.split(
    /\s+/,
  ),
);
const behind =
  /^[\s-](?:speaking|speakers?|interpret(?:er|ers|ed|ing|ation)|translat(?:or|ors|ed|ing|ion)|language|phone interpreter|video interpreter|sign language)(?!\p{L})/iu;
const before =
  /(?<!\p{L})(?:speaks|speak|speaking|spoken|understands|interpreted in|translated (?:in|into|from)|language|language is|interpreter(?:,|:| for)?)\s(?:only\s|mainly\s|primarily\s|some\s|little\s|no\s)?$/iu;
/** Spanish and Portuguese speaking. */
const joined = /^(?:\/|\sand\s|\sor\s|,\s)(\p{L}+)(?=[\s-])/iu;

/** Spanish speaking, Mandarin interpreter, speaks only Somali: from `start` to `end` of a text stands a language that is spoken or interpreted. */
export function isSpokenLanguage(text: string, plain: string, start: number, end: number): boolean {
  if (!languages.has(plain)) return false;
  const rest = text.slice(end, end + 40);
  if (behind.test(rest) || before.test(text.slice(Math.max(0, start - 40), start))) return true;
  const [both = '', other = ''] = joined.exec(rest) ?? [];
  return languages.has(other.toLowerCase()) && behind.test(rest.slice(both.length));
}
