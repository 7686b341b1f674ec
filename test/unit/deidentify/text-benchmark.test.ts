/** Thousands of texts with and without planted identifiers, scored as MIDI-B scores text: token by token. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { identifiersFrom } from '#engine/deidentify/identifiers.ts';
import { suggestText } from '#engine/deidentify/suggest-text.ts';
import { descriptions, descriptionsAlone } from './descriptions.ts';
import { random, pick, integer, tokens, caseOf, kinds } from '../../fixtures/planted-texts.ts';

const nobody = identifiersFrom([]);

/** Rows of cells separated by tabs; a cell in quotes may hold one. */
const rowsOf = (table: string): string[][] =>
  table.trim().split(/\r?\n/).map((line) =>
    [...line.matchAll(/(?:^|\t)(?:"((?:[^"]|"")*)"|([^\t]*))/g)].map(([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain),
  ); // prettier-ignore

describe('retention', () => {
  it('keeps every description, in eight languages, to the byte', () => {
    const changed = [...descriptions, ...descriptionsAlone].filter(
      (text) => suggestText(text, nobody, { multiple: false, days: -2000 }).after !== text,
    );
    expect(changed).toEqual([]);
  });
  const table = new URL('../../../../shared/data/midrc-study-description-loinc.tsv', import.meta.url);
  it.skipIf(!existsSync(table))('keeps every study description and LOINC name of a real archive to the byte (skipped where ../shared is absent)', () => {
    const texts = rowsOf(readFileSync(table, 'utf8')).slice(1).flatMap(([, description = '', , name = '']) => [description, name].filter((text) => text !== ''));
    expect(texts.length).toBeGreaterThan(1000);
    const changed = texts.map((text) => [text, suggestText(text, nobody, { multiple: false }).after]).filter(([text, after]) => after !== text);
    // The name of a place, which is a place of this archive: it goes, and nothing else.
    expect(changed).toEqual([['L-SPINE^GREENSBORO', 'L-SPINE'], ['C-SPINE^GREENSBORO', 'C-SPINE']]);
  }); // prettier-ignore
});

describe('views, sides and abbreviations beside names', () => {
  it.each([
    ['Susan Harris CT', 'CT'], ['SUSAN HARRIS CHEST', 'CHEST'], ['Olga AP', 'AP'], ['Chest, PA', 'Chest, PA'], ['Lung, AP', 'Lung, AP'],
    ['Thorax, Mai', 'Thorax, Mai'], ['Average DC - Name: Ana Rose', 'Average DC - Name'], ['BOGUCKI, MAI CT THORAX', 'CT THORAX'], ['Wei Ho', ''],
    ['PHUONG VU', ''], ['Vũ Phượng', ''], ['Kowalski, Iga Thorax', 'Thorax'],
  ])('%s becomes “%s”', (text, after) => expect(suggestText(text, nobody, { multiple: false }).after).toBe(after)); // prettier-ignore
});

describe('planted identifiers', () => {
  for (const kind of kinds)
    it(`${kind}: none is left, and what stood beside it stays`, () => {
      const left: string[] = [];
      const lost: string[] = [];
      let kept = 0;
      for (let count = 0; count < 500; count++) {
        const { identifiers, planted, secrets } = caseOf(kind);
        const description = pick(descriptions);
        const text = pick([`${description} ${planted}`, `${planted} ${description}`, `${description} - ${planted}`, `${description}; ${planted}`]); // prettier-ignore
        const days = random() < 0.5 ? -integer(1700, 3500) : undefined;
        const { after } = suggestText(text, identifiersFrom(identifiers), { multiple: false, ...(days && { days }) });
        const own = tokens(description);
        // A token that the description holds as well says nothing; a moved date may share a number with the original.
        const wanted = kind.includes('date') ? secrets.map((secret) => secret.toLowerCase()) : secrets.flatMap(tokens);
        const found = wanted.filter((token) => planted.toLowerCase().includes(token) && after.toLowerCase().includes(token) && !own.some((word) => word.includes(token))); // prettier-ignore
        const digits = /\d{4}$/.exec(planted)?.[0];
        if (kind === 'social security number' && digits && after.includes(digits)) found.push(digits);
        if (found.length > 0) left.push(`${text} → ${after} (${found.join(', ')})`);
        const missing = own.filter((token) => !after.toLowerCase().includes(token));
        kept += own.length - missing.length;
        if (missing.length > 0) lost.push(`${text} → ${after} (${missing.join(', ')})`);
      }
      expect(left).toEqual([]);
      expect(kept / (kept + lost.length), lost.slice(0, 5).join('\n')).toBeGreaterThanOrEqual(0.999);
    });
});
