/** Hospital texts in Polish, Russian, Japanese and their neighbours: what is said of the images stays, who is named goes. */
import { describe, expect, it, test } from 'vitest';
import { cleanText } from '#engine/deidentify/clean-text.ts';
import { isEasternWord } from '#engine/deidentify/eastern-words.ts';
import { identifiersFrom } from '#engine/deidentify/identifiers.ts';
import { givenWords } from '#engine/deidentify/name-words.ts';
import { hanSurnames } from '#engine/deidentify/words-han-surnames.ts';
import { chineseTerms, japaneseTerms } from '#engine/deidentify/word-tables.ts';
import { nameWords } from '#engine/deidentify/words-names.ts';
import * as phrases from './eastern-phrases.ts';

const nobody = identifiersFrom([{ kind: 'patient-id', value: 'Q77321' }]);
const languages = ['polish', 'russian', 'japanese', 'chinese', 'korean', 'czech', 'ukrainian'] as const;

describe('PS3.15 E.3.5: phrases in languages of the east', () => {
  test.each(languages)('%s: every word stays', (language) => {
    for (const text of phrases[language]) expect(cleanText(text, nobody)).toBe(text);
  });

  test.each(languages)('%s: names in such phrases go', (language) => {
    const names = phrases.people.find(([of]) => of === language)![1].split('|');
    for (const name of names)
      for (const text of phrases[language].slice(0, 12))
        for (const planted of [`${text}, ${name}`, `${name} ${text}`, `${text} ${name}`]) {
          const after = cleanText(planted, nobody);
          for (const part of name.split(' ')) expect(after, planted).not.toContain(part.replace(/(?:様|先生|氏|さん|女士|님|씨)$/, ''));
        }
  }); // prettier-ignore

  const notes = `
    Ból okolicy lędźwiowej od dwóch tygodni, nieustępujący po lekach
    Wypadek komunikacyjny, pasy zapięte, odpaliły poduszki powietrzne
    Potrącony przez rower, stłuczenie kolana i barku
    Utrata masy ciała osiem kilogramów w trzy miesiące, poty nocne
    Wyczuwalny guz w kwadrancie górno-zewnętrznym piersi lewej, wyciek z brodawki
    Mikrozwapnienia skupione, polimorficzne, zalecana biopsja
    Piersi o gęstym utkaniu, czułość metody obniżona
    Radioterapia zakończona dwa lata temu, zwłóknienie skóry
    Przesunięcie stołu skorygowano przed seansem, maska zbyt ciasna
    Tatuaże poprawione, powtórzono symulację
    Telefonicznie powiadomiono lekarza dyżurnego o jedenastej
    Rodzina powiadomiona, chory przyjęty na intensywną terapię
    Badanie utrudnione przez gazy jelitowe
    Zaleganie po mikcji sto mililitrów, gruczoł krokowy powiększony
    呼吸停止不良のため再撮影
    自転車走行中に転倒し右膝を打撲
    交通外傷、シートベルト着用、エアバッグ作動
    三ヶ月で八キロの体重減少、寝汗あり
    左乳房外上部に腫瘤触知、乳頭分泌あり
    検診マンモグラフィ、母と姉に乳癌の既往
    微細石灰化の集簇、多形性、精査を推奨
    不均一高濃度乳房、病変が隠れる可能性
    寝台移動を補正して照射、固定具がきつい
    皮膚マーキング再描画、シミュレーション再施行
    腸管ガスにより描出不良
    両側腎に水腎症なし、皮髄境界明瞭
    脾腫なし、膵尾部は描出不良
    残尿百ミリリットル、前立腺腫大
  `;
  test.each(notes.trim().split(/\n\s*/))('history, finding or note: %s', (text) =>
    expect(cleanText(text, nobody)).toBe(text),
  );

  it('who is named in them goes', () => {
    for (const [text, name] of [
      ['呼吸停止不良のため再撮影、小林', '小林'],
      ['石原氏、右葉に結節', '石原'],
      ['Utrata masy ciała, Kowalczyk', 'Kowalczyk'],
      ['Drugi stopień, Wiśniewska', 'Wiśniewska'],
    ] as const)
      expect(cleanText(text, nobody)).not.toContain(name);
  });

  test.each([
    ['患者中山様の胸部CT', '患者 胸部CT'],
    ['心美様の胸部CT', '胸部CT'],
    ['山口先生に連絡済み', '連絡済み'],
    ['頭部MRI 石原氏', '頭部MRI'],
    ['王建国行头颅CT平扫', '头颅CT平扫'],
    ['김민수 환자 흉부CT', '환자 흉부CT'],
    ['右下腹部痛、小林、発熱', '右下腹部痛、発熱'],
  ])('%s: the stretch that no terms cover, with its title', (text, left) => {
    const plain = (one: string): string => one.replace(/[\s、]/g, '');
    expect(plain(cleanText(text, nobody))).toBe(plain(left));
  });

  it('who is known goes, also where the characters are a term, and what stands around stays', () => {
    const known = identifiersFrom([
      { kind: 'patient-name', value: 'Yamada^Taro=山田^太郎' },
      { kind: 'person', value: '=正常^安静' },
      { kind: 'person', value: 'Guzek^Anna' },
    ]);
    expect(cleanText('山田太郎様の頭部MRI', known)).toBe('頭部MRI');
    expect(cleanText('胸部CT 安静', known)).toBe('胸部CT');
    expect(cleanText('Podejrzenie zatorowości, Guzek', known)).not.toContain('Guzek');
  });

  test.each(['Płat górny prawego płuca', 'Опухоль, узел слева', 'Nález v levé ledvině, malý výpotek'])(
    '%s: a frequent name in small letters is the word',
    (text) => expect(cleanText(text, nobody)).toBe(text),
  );

  test.each([
    ['95歳の男性', '90歳の男性'],
    ['Пациентка 95 лет', 'Пациентка 90 лет'],
    ['Pacjentka, lat 93', 'Pacjentka, lat 90'],
    ['患者97岁', '患者90岁'],
    ['92세 여성', '90세 여성'],
  ])('an age over 89: %s', (text, left) => expect(cleanText(text, nobody)).toBe(left));

  it('no listed name is in the tables', () => {
    const names =
      'Nowak Kowalski Wilk Zając Górny Kamień Wnuk Sikora Volkov Novák Svoboda Malý Yılmaz Kaya Ateş Волков Рубцов Орлов Мороз Шевченко Мельник Παπαδόπουλος';
    for (const name of names.split(' ')) expect(isEasternWord(plain(name)), name).toBe(false);
    // A word of the other lists may be a name besides; no table of these languages adds one.
    for (const name of nameWords) expect(isEasternWord(name), name).toBe(false);
    for (const name of givenWords) expect(isEasternWord(name), name).toBe(false);
    for (const name of hanSurnames) expect(japaneseTerms.has(name) || chineseTerms.has(name), name).toBe(false);
  });
});

const plain = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('ı', 'i'); // prettier-ignore
