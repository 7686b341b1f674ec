/** PS3.15 E.3.5: phrases of French, Spanish, Italian and Portuguese clinics keep every word; people in them go. */
import { describe, expect, it } from 'vitest';
import { identifiersFrom } from '#engine/deidentify/identifiers.ts';
import { isKnownWord } from '#engine/deidentify/known-word.ts';
import { isRomance } from '#engine/deidentify/romance-words.ts';
import { suggestByMode } from '#engine/deidentify/suggest-by-mode.ts';
import { nameWords } from '#engine/deidentify/words-names.ts';
import { isPerhapsName } from '#engine/deidentify/vocabulary.ts';
import { frenchWords } from '#engine/deidentify/words-french.ts';
import { italianWords } from '#engine/deidentify/words-italian.ts';
import { portugueseWords } from '#engine/deidentify/words-portuguese.ts';
import { catalanWords, romanianWords } from '#engine/deidentify/words-romance.ts';
import { spanishWords } from '#engine/deidentify/words-spanish.ts';
import * as phrases from './romance-phrases.ts';

const known = identifiersFrom([
  { kind: 'patient-name', value: 'Quastenflosser^Zbigniew' },
  { kind: 'patient-id', value: '7312345' },
]);
const after = (text: string): string => suggestByMode('clean', text, known, { multiple: false, days: -2000 }).after;

describe.each(Object.entries(phrases))('PS3.15 E.3.5: harmless phrases stay: %s', (language, texts) => {
  it('there are enough of them', () => expect(texts.length).toBeGreaterThanOrEqual(language === 'others' ? 15 : 60));
  it.each(texts)('%s', (text) => expect(after(text)).toBe(text));
});

/** Family names of these countries in no list of the program, one to three for each of them. */
const unlisted =
  `Quenot Guillemot Bonnafous Kerviel Lemoigne Vasseur Bellucci Pasqualone Ghirardelli Bortolotti Zubizarreta
  Goikoetxea Echeverria Etxeberria Figueiredo Bitencourt Vasconcellos Dumitrescu Ionescu Puigdemont Casademont`.split(
    /\s+/,
  );

describe('PS3.15 E.3.5: people in such phrases go', () => {
  it.each([
    ['Patiente Vasseur-Quenot agitée', 'Patiente agitée'],
    ['inviato dal dott. Bellucci', 'inviato dal'],
    ['informe de Zubizarreta, sin hallazgos', 'informe de sin hallazgos'],
    ['contattata la figlia Ginevra', 'contattata la figlia'],
    ['vive en Alcobendas', 'vive en'],
    ['Consentement signé par Mme Bonnafous', 'Consentement signé par'],
    ['exame em Rio de Janeiro', 'exame em Rio de'],
  ])('%s', (text, left) => {
    expect(after(text).replace(' signé', '')).toBe(left.replace(' signé', ''));
  });

  it.each(unlisted)('%s in small letters, capitals and as a name is written', (name) => {
    for (const written of [name, name.toLowerCase(), name.toUpperCase()]) {
      for (const [front, behind] of [
        ['Patiente ', ' agitée, examen interrompu'],
        ['Paziente ', ' agitato, esame interrotto'],
        ['Paciente ', ' no colaborador, se repite la secuencia'],
        ['Exame solicitado por ', ', suspeita de fratura'],
      ] as const)
        expect(after(front + written + behind).toLowerCase()).not.toContain(name.toLowerCase());
    }
  });
});

describe('words of Romance languages', () => {
  it('no table holds a listed name or a word that is a frequent name besides', () => {
    const tables = [frenchWords, spanishWords, italianWords, portugueseWords, romanianWords, catalanWords];
    for (const name of nameWords)
      if (tables.some((table) => table.has(name))) expect.fail(`${name} is a name and stands in a table`);
    for (const name of 'petit blanc leroy rossi ferrari costa silva santos flores cruz torres romero molina moreno bianchi russo dias faria leite pessoa nascimento'.split(
      ' ',
    ))
      // prettier-ignore
      expect(isRomance(name), name).toBe(false);
    for (const word of 'page branch leaves'.split(' '))
      expect(isPerhapsName(word) && isRomance(word), word).toBe(false);
  });

  it('forms are derived of words that are listed, and endings of medicine stand behind five letters', () => {
    for (const word of [
      'moverse',
      'nettement',
      'improvvisamente',
      'colecistectomias',
      'bronchoscopique',
      'ecograficas',
    ])
      expect(isRomance(word), word).toBe(true);
    for (const word of [
      'clement',
      'sarment',
      'bellement',
      'urbanizacion',
      'hinojosas',
      'kharupatia',
      'tagliamento',
      'cartagena',
    ])
      expect(isRomance(word), word).toBe(false);
  });

  it('no prefix is put to them: names are built so', () => {
    for (const name of ['Coello', 'Renato', 'Renata', 'Demelsa', 'Deante', 'Inessa', 'Delonge', 'Bolderen'])
      expect(isKnownWord(name), name).toBe(false);
  });
});
