/**
 * `node test/bench/train-reader.ts [--hold 13,24]`: learns the table of the second reader (main/engine/deidentify/reading.ts) from texts in
 * which their writers marked what identifies (test/fixtures/readings.tsv), or, with `--hold`, says how it does on texts of authors whose others it did not learn from.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { marksByRule } from '../../main/engine/deidentify/clean-text.ts';
import { identifiersFrom, type Identifiers } from '../../main/engine/deidentify/identifiers.ts';
import { keptBelow } from '../../main/engine/deidentify/kept-words.ts';
import { codesOf, featuresOf, featuresOfCode, hashOf } from '../../main/engine/deidentify/reader-features.ts';
import { isMixedCase, wordsOf } from '../../main/engine/deidentify/text-words.ts';
import { caseOf, kinds } from '../fixtures/planted-texts.ts';
import { descriptions, descriptionsAlone } from '../unit/deidentify/descriptions.ts';

interface Token {
  features: string[];
  identifies: boolean;
  /** No rule found it: what the reader is for. */
  left: boolean;
  /** A rule took it with doubt: below this score it stays. */
  below: number | undefined;
  author: number;
  of: string;
  isCode: boolean;
}
const known = identifiersFrom([
  { kind: 'patient-name', value: 'Quastenflosser^Zbigniew' },
  { kind: 'person', value: 'Marlow^Jean' },
  { kind: 'patient-id', value: '7312345' },
]);
const joins = new Set('of the and de la del at in on for st dr rn'.split(' '));
const tokens: Token[] = [];

/** Adds the words of a text; `identifies` undefined for words of which nothing is known. */
function add(
  text: string,
  who: Identifiers,
  author: number,
  identifies: (start: number, end: number, found: boolean) => boolean | undefined,
): void {
  const words = wordsOf(text);
  const marks = marksByRule(text, who, -2000);
  const found = words.map((word) => marks.find(({ start, end }) => start < word.end && word.start < end));
  const mixedCase = isMixedCase(text);
  const truth = words.map(({ start, end }, index) => identifies(start, end, found[index] !== undefined));
  const push = (beside: typeof found, index: number): void => {
    const features = featuresOf({ text, words, found: beside, mixedCase }, index);
    tokens.push({ features, identifies: truth[index]!, left: found[index] === undefined, below: found[index] && keptBelow(text, found[index], words[index]!, mixedCase), author, of: `${words[index]!.text} | ${text}`, isCode: false }); // prettier-ignore
  };
  words.forEach((_, index) => truth[index] !== undefined && push(found, index));
  for (const code of codesOf(text, words)) {
    const parts = words.map((_, index) => index).slice(code.first, code.last + 1);
    if (parts.some((index) => truth[index] === undefined)) continue;
    const reading = { text, words, found, mixedCase };
    tokens.push({ features: featuresOfCode(reading, code), identifies: parts.some((index) => truth[index]), left: parts.some((index) => !found[index]), below: undefined, author, of: `${text.slice(code.start, code.end)} | ${text}`, isCode: true }); // prettier-ignore
  }
  // Once more as it stands when the reader has found what is beside it.
  const both = found.map((each, index) => each ?? (truth[index] === true ? marks[0] ?? { start: 0, end: 0, what: '', kind: 'other' as const, sure: false, instead: '' } : undefined)); // prettier-ignore
  const near = (index: number): boolean => [-2, -1, 1, 2].some((step) => both[index + step] !== found[index + step]);
  words.forEach((_, index) => truth[index] !== undefined && near(index) && push(both, index));
}

// What writers marked.
for (const line of readFileSync(new URL('../fixtures/readings.tsv', import.meta.url), 'utf8')
  .split('\n')
  .slice(1)) {
  const [author, text, marked = ''] = line.split('\t');
  if (!text) continue;
  const spans = marked.split('|').filter(Boolean).flatMap((id) => {
    const found: [number, number][] = [];
    for (let at = text.indexOf(id); at >= 0; at = text.indexOf(id, at + 1)) found.push([at, at + id.length]);
    return found;
  }); // prettier-ignore
  add(text, known, Number(author), (start, end) => spans.some(([first, last]) => start < last && first < end) && !joins.has(text.slice(start, end))); // prettier-ignore
}
// What the tests say of texts: rules do there what is right.
const tests = new URL('../unit/deidentify/', import.meta.url);
const strings = new Set<string>();
for (const name of readdirSync(tests).filter((each) => each.endsWith('.test.ts') && each !== 'reading.test.ts'))
  for (const [, , found = ''] of readFileSync(new URL(name, tests), 'utf8').matchAll(/(['"`])((?:\\.|(?!\1).)*?)\1/g)) {
    const text = found.replaceAll("\\'", "'");
    if (/\$\{|#engine|^\.\/|[\\\n]/.test(text) || text.length < 4 || text.length > 300) continue;
    if (/[A-Za-z]{3}/.test(text) && /[\s_^]/.test(text)) strings.add(text);
  }
for (const text of strings) add(text, known, 0, (_start, _end, found) => found);
// Descriptions of real archives, alone and beside identifiers.
const table = new URL('../../../shared/data/midrc-study-description-loinc.tsv', import.meta.url);
const ofArchive = existsSync(table)
  ? readFileSync(table, 'utf8').split('\n').slice(1).flatMap((line) => line.split('\t').map((cell) => cell.replace(/^"|"$/g, '')).filter((_, n) => n === 0 || n === 2)).filter((text) => text !== '' && !/GREENSBORO/.test(text))
  : []; // prettier-ignore
const harmless = [...descriptions, ...descriptionsAlone, ...ofArchive];
for (const text of harmless) add(text, identifiersFrom([]), 0, () => false);
let seed = 99;
const random = (): number => (seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff) / 0x7fffffff;
for (let count = 0; count < 6000; count++) {
  const text = harmless[Math.floor(random() * harmless.length)]!;
  const { identifiers, planted } = caseOf(kinds[count % kinds.length]!);
  const sign = [' ', ', ', ' - ', ' (', '; ', '_'][Math.floor(random() * 6)]!;
  const isFirst = random() < 0.5;
  const [first, last] = isFirst ? [0, planted.length] : [text.length + sign.length, Infinity];
  add(isFirst ? planted + sign + text : text + sign + planted, identifiersFrom(identifiers), 0, (start, end) => start < last && first < end ? undefined : false); // prettier-ignore
}

/** Logistic regression by AdaGrad; words that no rule found, and harmless ones that a rule took, count three times. Features seen less than three times, and light ones, are left out. */
function learn(rows: readonly Token[]): { bias: number; weights: Map<string, number> } {
  const seen = new Map<string, number>();
  for (const { features } of rows) for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  const index = new Map([...seen].filter(([, count]) => count >= 3).map(([feature], at) => [feature, at + 1]));
  const weights = new Float64Array(index.size + 1);
  const sums = new Float64Array(index.size + 1).fill(1e-6);
  const data = rows.map(({ features, identifies, left, below }) => ({ at: Int32Array.from([0, ...features.flatMap((each) => index.get(each) ?? [])]), identifies, times: left || (below !== undefined && !identifies) ? 3 : 1 })); // prettier-ignore
  for (let epoch = 0; epoch < 10; epoch++) {
    for (let one = data.length - 1; one > 0; one--) {
      const other = Math.floor(random() * (one + 1));
      [data[one], data[other]] = [data[other]!, data[one]!];
    }
    for (const { at, identifies, times } of data) {
      let score = 0;
      for (const each of at) score += weights[each]!;
      const miss = times * (1 / (1 + Math.exp(-score)) - Number(identifies));
      for (const each of at) {
        const slope = miss + 1e-3 * weights[each]!;
        sums[each]! += slope * slope;
        weights[each]! -= (0.1 * slope) / Math.sqrt(sums[each]!);
      }
    }
  }
  const kept = [...index].map(([feature, at]) => [feature, Math.round(weights[at]! * 16)] as const);
  return { bias: Math.round(weights[0]! * 16), weights: new Map(kept.filter(([, weight]) => Math.abs(weight) >= 2)) };
}

const hold = process.argv[process.argv.indexOf('--hold') + 1];
if (process.argv.includes('--hold') && hold) {
  const authors = hold.split(',').map(Number);
  const { bias, weights } = learn(tokens.filter((token) => !authors.includes(token.author)));
  for (const author of authors) {
    const own = tokens.filter((token) => token.author === author);
    const scoreOf = ({ features }: Token): number => (bias + features.reduce((sum, each) => sum + (weights.get(each) ?? 0), 0)) / 16; // prettier-ignore
    for (const isCode of [false, true]) {
      const rows = own.filter((token) => token.left && token.isCode === isCode);
      const said = [-1, -0.5, 0, 0.5, 1, 2].map((least) => {
        const found = rows.filter((row) => scoreOf(row) > least);
        return `> ${least}: ${found.filter(({ identifies }) => identifies).length} and ${found.filter(({ identifies }) => !identifies).length} wrong`;
      });
      if (process.argv.includes('--codes') && isCode)
        for (const row of rows)
          if (row.identifies !== scoreOf(row) > -0.5)
            console.log(row.identifies ? 'missed' : 'wrong', scoreOf(row).toFixed(1), row.of);
      console.log(`author ${author}: ${isCode ? 'codes' : 'words'}; rules left ${rows.filter(({ identifies }) => identifies).length} of ${rows.length} words; read ${said.join(', ')}`); // prettier-ignore
    }
    const doubted = own.filter(({ below }) => below !== undefined);
    const kept = [0, 0.5, 1, 1.5, 2].map((more) => {
      const under = doubted.filter((row) => scoreOf(row) < row.below! + more);
      if (process.argv.includes('--words')) for (const row of under.filter((each) => each.identifies && (more === 0 || scoreOf(each) >= each.below! + more - 0.5))) console.log('   kept wrongly at', more, row.of); // prettier-ignore
      return `+${more}: ${under.filter(({ identifies }) => !identifies).length} and ${under.filter(({ identifies }) => identifies).length} wrong`;
    });
    console.log(`  of ${doubted.length} which rules doubt ${doubted.filter(({ identifies }) => !identifies).length} are words; kept ${kept.join(', ')}`); // prettier-ignore
  }
} else {
  const { bias, weights } = learn(tokens);
  const rows = [...new Map([...weights].map(([feature, weight]) => [hashOf(feature), Math.max(-127, Math.min(127, weight))]))].sort(([one], [other]) => one - other); // prettier-ignore
  const bytes = Buffer.alloc(8 + 5 * rows.length);
  bytes.writeInt32LE(rows.length, 0);
  bytes.writeInt32LE(bias, 4);
  rows.forEach(([key, weight], at) => {
    bytes.writeInt32LE(key, 8 + 4 * at);
    bytes.writeInt8(weight, 8 + 4 * rows.length + at);
  });
  const lines = bytes.toString('base64').match(/.{1,160}/g)!;
  writeFileSync(
    new URL('../../main/engine/deidentify/reader-weights.ts', import.meta.url),
    `/** What the second reader learned, written by test/bench/train-reader.ts (see reader-table.ts for its layout). */\nexport const readerWeights = \`\n${lines.join('\n')}\n\`;\n`,
  );
  console.log(`${tokens.length} words, ${rows.length} features`);
}
