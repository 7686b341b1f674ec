/** PS3.15 E.3.5: phrases of French, Spanish, Italian and Portuguese clinics keep every word; people in them go. */
import { describe, expect, it } from 'vitest';
import { identifiersFrom } from '#engine/deidentify/identifiers.ts';
import { isKnownWord } from '#engine/deidentify/known-word.ts';
import { plainWord } from '#engine/deidentify/plain-word.ts';
import { isRomance } from '#engine/deidentify/romance-words.ts';
import { suggestByMode } from '#engine/deidentify/suggest-by-mode.ts';
import {
  catalanWords,
  frenchWords,
  italianWords,
  portugueseWords,
  romanianWords,
  spanishWords,
} from '#engine/deidentify/word-tables.ts';
import { nameWords } from '#engine/deidentify/words-names.ts';
import { isPerhapsName } from '#engine/deidentify/vocabulary.ts';
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
    ['inviato dal dott. Bellucci', 'inviato dal dott'],
    ['informe de Zubizarreta, sin hallazgos', 'informe de sin hallazgos'],
    ['contattata la figlia Ginevra', 'contattata la figlia'],
    ['vive en Alcobendas', 'vive en'],
    ['Consentement signé par Mme Bonnafous', 'Consentement signé par Mme'],
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

describe('PS3.15 E.3.5: histories, findings and notes of radiotherapy, ultrasound, mammography and trauma stay', () => {
  const notes = `
    Suites post-opératoires simples, ablation des drains prévue demain
    Tuméfaction sous-cutanée de l'avant-bras droit, indolore, apparue il y a deux mois
    Douleurs lombaires basses évoluant depuis une quinzaine de jours
    Accident de trottinette, traumatisme crânien sans perte de connaissance
    Plaie pénétrante de la main par éclat de verre, corps étranger résiduel ?
    Microcalcifications groupées, polymorphes, à contrôler dans six mois
    Radiothérapie terminée, dermite du pli sous-mammaire
    Dose délivrée conforme, décalage table corrigé avant la séance
    Repositionnement du patient, tatouages refaits, masque thermoformé trop serré
    Appel téléphonique au médecin traitant à onze heures, résultats communiqués
    Famille prévenue, patient hospitalisé aux soins intensifs
    Foie de taille normale, stéatosique, sans lésion focale décelable
    Reins de taille symétrique, bien différenciés, pas de dilatation des cavités
    Résidu post-mictionnel estimé à cent millilitres
    Paciente que acude por caída desde su propia altura hace cuatro días
    Bultoma en antebrazo derecho, indoloro, de consistencia blanda
    Accidente de tráfico, cinturón puesto, saltaron los airbags
    Nódulo palpable en cuadrante superoexterno de mama izquierda, telorrea
    Microcalcificaciones agrupadas pleomórficas, se aconseja esterotaxia
    Desplazamiento de mesa corregido antes de la sesión, máscara demasiado ajustada
    Tatuajes repintados, se repite simulación
    Avisada la familia, el paciente ingresa en cuidados intensivos
    Ecografía abdominal dificultada por abundante gas intestinal
    Vesícula alitiásica de paredes finas, vía biliar no dilatada
    Riñones de tamaño y morfología normales, buena diferenciación
    Residuo postmiccional de cien mililitros, próstata aumentada
    Placa ateromatosa calcificada en el bulbo carotídeo, estenosis menor del cincuenta por ciento
    Fractura conminuta de meseta tibial con hundimiento
    Caduta accidentale dalla propria altezza quattro giorni fa
    Incidente stradale, cintura allacciata, scoppio degli airbag
    Investito da bicicletta, contusione di ginocchio e spalla
    Calo ponderale di otto chili in tre mesi, astenia, sudorazioni notturne
    Mammografia di screening, familiarità per carcinoma mammario
    Microcalcificazioni raggruppate di tipo pleomorfo, si consiglia prelievo
    Seno denso, sensibilità della metodica ridotta
    Asimmetria focale, proiezioni aggiuntive con compressione mirata
    Spostamento del lettino corretto prima della seduta, maschera troppo stretta
    Tatuaggi ripassati, simulazione ripetuta
    Fegato di dimensioni nei limiti, ecostruttura steatosica, senza lesioni focali
    Colecisti alitiasica a pareti sottili, vie biliari non dilatate
    Milza omogenea non ingrandita, pancreas mal esplorabile
    Residuo postminzionale di cento millilitri, prostata aumentata
    Tumoração subcutânea do antebraço direito, indolor
    Atropelado por bicicleta, contusão no joelho e ombro
    Emagrecimento de oito quilos em três meses, astenia, sudorese noturna
    Nódulo palpável no quadrante superior externo da mama esquerda, descarga papilar
    Microcalcificações agrupadas pleomórficas, aconselha-se biópsia
    Tatuagens refeitas, simulação repetida
    Telefonema ao médico de plantão às onze, resultado informado
    Família avisada, doente internado nos cuidados intensivos
    Ecografia abdominal prejudicada por interposição gasosa
    Fígado de dimensões normais, esteatótico, sem lesões focais
    Vesícula alitiásica de paredes finas, via biliar não dilatada
    Rins tópicos de dimensões preservadas, boa diferenciação
    Resíduo pós-miccional de cem mililitros, próstata aumentada
    Sistema venoso profundo pérvio e compressível
  `;
  it.each(notes.trim().split(/\n\s*/))('%s', (text) => expect(after(text)).toBe(text));

  it.each([
    ['Blanda', 'Alta', 'Otto', 'Vetro', 'Campi', 'Bouton', 'Légère', 'Camarero', 'Cinto', 'Filho', 'Serré', 'Primi'],
  ])('what is a name besides is known beside other words only', (...names) => {
    for (const name of names) expect(isRomance(plainWord(name)), name).toBe(false);
    expect(after("Tumefazione dell'avambraccio")).toBe("Tumefazione dell'avambraccio");
    expect(after("Paziente Dell'Acqua in reparto")).not.toContain('Acqua');
    expect(after('Mama densa, Blanda, sin cambios')).not.toContain('Blanda');
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
