/** How names in kana, Hangul and Chinese characters are written in Latin letters: usual romanisations, one beside another. */

export interface Romanised {
  /** Names as one word: Yamazaki, Xiaodong, Heejoong. */
  words: readonly string[];
  /** Syllables of a given name, which are also written one by one: Xiao, Dong. */
  syllables: readonly string[];
}

const pairs = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .trim()
      .split(/\s+/)
      .map((pair) => pair.split('=') as [string, string]),
  );

const kana =
  pairs(`あ=a い=i う=u え=e お=o か=ka き=ki く=ku け=ke こ=ko さ=sa し=shi す=su せ=se そ=so た=ta ち=chi つ=tsu て=te と=to
  な=na に=ni ぬ=nu ね=ne の=no は=ha ひ=hi ふ=fu へ=he ほ=ho ま=ma み=mi む=mu め=me も=mo や=ya ゆ=yu よ=yo ら=ra り=ri る=ru れ=re ろ=ro
  わ=wa ゐ=i ゑ=e を=o ん=n が=ga ぎ=gi ぐ=gu げ=ge ご=go ざ=za じ=ji ず=zu ぜ=ze ぞ=zo だ=da ぢ=ji づ=zu で=de ど=do ば=ba び=bi ぶ=bu
  べ=be ぼ=bo ぱ=pa ぴ=pi ぷ=pu ぺ=pe ぽ=po ゔ=vu きゃ=kya きゅ=kyu きょ=kyo しゃ=sha しゅ=shu しょ=sho ちゃ=cha ちゅ=chu ちょ=cho
  にゃ=nya にゅ=nyu にょ=nyo ひゃ=hya ひゅ=hyu ひょ=hyo みゃ=mya みゅ=myu みょ=myo りゃ=rya りゅ=ryu りょ=ryo ぎゃ=gya ぎゅ=gyu ぎょ=gyo
  じゃ=ja じゅ=ju じょ=jo びゃ=bya びゅ=byu びょ=byo ぴゃ=pya ぴゅ=pyu ぴょ=pyo`);
// Kunrei, as it is taught in school: Sizuoka, Tuda.
const kunrei: readonly [RegExp, string][] = [[/sh(?=[aueo])/g, 'sy'], [/ch(?=[aueo])/g, 'ty'], [/j(?=[aueo])/g, 'zy'], [/shi/g, 'si'], [/chi/g, 'ti'], [/tsu/g, 'tu'], [/fu/g, 'hu'], [/ji/g, 'zi']]; // prettier-ignore

function fromKana(text: string): string[] {
  const hiragana = text
    .normalize('NFKC')
    .replace(/[\u30a1-\u30f6]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0x60));
  if (!/^[\u3041-\u3096ー]+$/.test(hiragana)) return [];
  let latin = '';
  let doubled = false;
  for (let at = 0; at < hiragana.length;) {
    const sign = hiragana[at]!;
    const two = kana.get(hiragana.slice(at, at + 2));
    const one = two ?? kana.get(sign);
    if (sign === 'っ') doubled = true;
    else if (sign === 'ー') latin += latin.at(-1) ?? '';
    else if (one) {
      latin += (doubled ? (one.startsWith('ch') ? 't' : one[0]!) : '') + one;
      doubled = false;
    }
    at += two ? 2 : 1;
  }
  const short = latin.replace(/ou|oo/g, 'o').replace(/uu/g, 'u');
  const written = [latin, short, latin.replace(/ou|oo/g, 'oh'), latin.replace(/n(?=[bmp])/g, 'm'), short.replace(/n(?=[bmp])/g, 'm')]; // prettier-ignore
  const school = kunrei.reduce((word, [sound, letters]) => word.replace(sound, letters), short);
  return [...new Set([...written, school])];
}

// Sounds of a syllable of Hangul in the order of Unicode (3.12), by the Revised Romanisation and as names are usually written.
const first = 'g kk n d tt r m b pp s ss - j jj ch k t p h'.split(' ');
const usualFirst = 'k kk n d tt l m b pp s ss - ch jj ch k t p h'.split(' ');
const middle = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const usualMiddle = 'a ae ya yae u e you ye o wa wae oe yo oo wo we wi yoo eu ee ee'.split(' ');
const lastSound = '- k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ');
const families =
  pairs(`김=kim,gim 이=lee,yi,rhee,rhie 박=park,pak,bak 최=choi,choe 정=jung,jeong,chung,cheong 조=cho,jo 강=kang,gang
  윤=yoon,yun,youn 장=jang,chang 임=lim,im,rim 한=han 오=oh 서=seo,suh 신=shin,sin 권=kwon,gwon 황=hwang 안=ahn,an 송=song 류=ryu,yoo,ryoo
  유=yoo,yu,you 홍=hong 전=jeon,jun,chun 고=ko,go,koh 문=moon,mun 양=yang 손=son,sohn 배=bae,pae 백=baek,paik,baik 허=heo,hur,huh 남=nam
  심=shim,sim 노=noh,roh 하=ha 곽=kwak,gwak 성=sung,seong 차=cha 주=joo,ju 우=woo,u 구=koo,gu,ku 나=na,ra 민=min 진=jin,chin 지=ji,chi
  엄=um,eom,uhm 원=won 천=chun,cheon 방=bang,pang 공=kong,gong 현=hyun,hyeon 함=ham 변=byun,byeon 염=yum,yeom 여=yeo,yuh 추=choo,chu
  도=do 소=so 석=suk,seok 선=sun,seon`);

function syllable(sign: string): string[] {
  const code = sign.charCodeAt(0) - 0xac00;
  const [a, b, c] = [Math.floor(code / 588), Math.floor((code % 588) / 28), code % 28];
  const end = lastSound[c]!.replace('-', '');
  const forms = [first, usualFirst].flatMap((starts) => [middle, usualMiddle].map((vowels) => starts[a]!.replace('-', '') + vowels[b]! + end)); // prettier-ignore
  return [...new Set(forms)];
}
function fromHangul(text: string, family: boolean): Romanised {
  const signs = [...text.normalize('NFC')];
  if (signs.length === 0 || signs.length > 3 || !signs.every((sign) => /^[가-힣]$/.test(sign))) return nothing;
  if (family && families.has(text)) return { words: families.get(text)!.split(','), syllables: [] };
  const each = signs.map(syllable);
  const words = each.reduce<string[]>(
    (before, forms) => before.flatMap((one) => forms.map((form) => one + form)),
    [''],
  );
  return { words, syllables: signs.length > 1 ? each.flat() : [] };
}

const initial = 'zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw]';
const final =
  'iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|an|en|in|un|ai|ei|ao|ou|ia|ie|iu|ua|uo|ui|ue|er|a|o|e|i|u|v';
const pinyin = new RegExp(`^(?:(?:${initial})(?:${final})|er|ang|an|ai|ao|ou|en|e|a)$`);
/** The syllables of a word in pinyin, as many as it has characters. */
function syllablesOf(word: string, count: number): string[] | undefined {
  if (count === 1) return pinyin.test(word) ? [word] : undefined;
  for (let length = Math.min(6, word.length - 1); length > 0; length--) {
    if (!pinyin.test(word.slice(0, length))) continue;
    const rest = syllablesOf(word.slice(length), count - 1);
    if (rest) return [word.slice(0, length), ...rest];
  }
  return undefined;
}

const wadeInitials: Readonly<Record<string, string>> = { zh: 'ch', ch: 'ch', j: 'ch', q: 'ch', x: 'hs', r: 'j', z: 'ts', c: 'ts', b: 'p', d: 't', g: 'k' }; // prettier-ignore
/** Wade-Giles, as names from Taiwan are written: Hsiao-tung for Xiaodong. */
function wadeGiles(word: string): string {
  const [, start = '', end = ''] = new RegExp(`^(${initial})?(.*)$`).exec(word) ?? [];
  const letters = wadeInitials[start] ?? start;
  if (end === 'i' && /^(?:zh|ch|sh|r)$/.test(start)) return `${letters}ih`;
  if (end === 'i' && /^[zcs]$/.test(start)) return start === 's' ? 'ssu' : 'tzu';
  if (start === 'y') return ({ an: 'yen', e: 'yeh', i: 'i', ong: 'yung', ou: 'yu', uan: 'yuan' } as Record<string, string>)[end] ?? `y${end}`; // prettier-ignore
  const sound = ({ ong: 'ung', ie: 'ieh', ian: 'ien', ue: 'ueh', ui: /^[gk]$/.test(start) ? 'uei' : 'ui', uo: /^(?:[gkh]|sh)$/.test(start) ? 'uo' : 'o', e: /^[gkh]$/.test(start) ? 'o' : 'e', iong: 'iung' } as Record<string, string>)[end] ?? end; // prettier-ignore
  return letters + sound;
}

function fromPinyin(latin: string, characters: string): Romanised {
  const count = [...characters].length;
  const word = latin
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/g, '');
  if (count > 3 || word.length < 2) return nothing;
  const parts = syllablesOf(word, count);
  if (!parts) return nothing;
  const wade = parts.map(wadeGiles);
  return { words: [word, wade.join('')], syllables: count > 1 ? [...parts, ...wade] : [] };
}

const nothing: Romanised = { words: [], syllables: [] };

/** What the groups of one name in other writing (PS3.5 6.2.1) say in Latin letters: family and given name. */
export function romanised(groups: readonly string[]): Romanised[] {
  const found: Romanised[] = [];
  const latin = groups.find((group) => /^[\p{Script=Latin}\p{M}\s^,.'-]+$/u.test(group))?.split('^');
  for (const group of groups) {
    if (!/[\u3041-\u30ff\uac00-\ud7a3\u4e00-\u9fff\uff66-\uff9f]/.test(group)) continue;
    const parts = group.includes('^') ? group.split('^') : group.trim().split(/\s+/);
    parts.slice(0, 2).forEach((part, index) => {
      const text = part.trim();
      const kanaForms = fromKana(text);
      if (kanaForms.length > 0) found.push({ words: kanaForms, syllables: [] });
      else if (/^[가-힣]+$/.test(text)) found.push(fromHangul(text, index === 0));
      else if (/^[\u4e00-\u9fff]+$/.test(text) && latin?.[index]) found.push(fromPinyin(latin[index], text));
    });
    // 김희중: without a sign between, the first syllable is the family.
    if (parts.length === 1 && /^[가-힣]{2,4}$/.test(parts[0]!))
      found.push(fromHangul(parts[0]!.slice(0, 1), true), fromHangul(parts[0]!.slice(1), false));
  }
  return found.filter(({ words }) => words.length > 0);
}
