/** Reads writing without spaces: 右下腹部痛 is a row of known terms, of 山田太郎様 nothing is; what is not covered may be a name. */
import { hanSurnames } from './words-han-surnames.ts';
import { chineseTerms, japaneseTerms, koreanTerms } from './word-tables.ts';

export type Range = readonly [start: number, end: number];

const scripts = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u30fc`;
const unspaced = new RegExp(`[${scripts}]`, 'u');
const pieces = new RegExp(`[${scripts}]|[^${scripts}]+`, 'gu');
export const isUnspaced = (plain: string): boolean => unspaced.test(plain);
const isHan = (sign: string | undefined): boolean => sign !== undefined && /\p{Script=Han}/u.test(sign);
const isHiragana = (sign: string | undefined): boolean => sign !== undefined && /\p{Script=Hiragana}/u.test(sign);
const isKatakana = (sign: string | undefined): boolean => sign !== undefined && /[\p{Script=Katakana}ー]/u.test(sign);
const isHangul = (sign: string | undefined): boolean => sign !== undefined && /\p{Script=Hangul}/u.test(sign);

const longestTerm = 12;
const signs = (text: string): ReadonlySet<string> => new Set(text.replace(/\s/g, ''));
/** Single characters mean something only beside a longer term: before one, behind one or behind a number, between two. */
const before = signs(
  '右左両双两兩上下前後后内內外各同再未無无有非初低高多単單各旧舊新約约第毎每次準超副主約全拟擬元及与與和或见見行伴示并並可较較均余餘呈已',
);
const behind = signs(`
  側侧部内內外上下前後后中時时痛炎癌瘤腫肿術术像影相期型性症時用例科室系値值量径徑化感的済济有無无可不要別别間间目回度月日年分秒歳才岁歲週周枚次名個个件例点點層层段区區级級枚本剤剂 病 史 者 器 法 板 片 部 群 節 节 灶 状 狀 样 樣 了 见見 余餘 约約 処 处 機机 医 士 語 率 比 差 歴 板 位 面 線 线 酸 菌 剤`);
const counters = signs(
  '歳才岁歲回枚月日年時时分秒週周個个件例次名度番号號本期型相床階层層段级級点點方人단위세회년월일분초주개차번',
);
/** Particles of Japanese: not two of them beside each other, and not before what is not known. */
const particles = signs('のをにではがともへやかなせずしたりて');
/** Particles of Korean that no given name ends with, and those that some end with. */
const surely = signs('를을는의에로과와');
const endings =
  /^(?:에서|으로|에게|까지|부터|이며|하며|하고|하여|되어|되며|된|한|하는|되는|이고|이나|이며|보다|처럼|에는|에도|에서는|으로는|입니다|합니다|됩니다|하였음|되었음)/;
const perhaps = signs('은이가도만시후전중내외상하측성적증염암통술함됨임및나서');
const koreanSurnames = signs(
  '김이박최정강조윤장임한오서신권황안송류유홍전고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용',
);
const chineseSurnames = signs(`
  王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖蕭田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔
  钟鍾谭譚陆陸汪范石廖贾賈夏韦韋付方白邹鄒孟熊秦邱江尹薛阎閻段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯常温溫康施文牛樊葛邢安齐齊易乔喬伍庞龐颜顏倪庄莊聂聶章鲁魯岳翟殷詹申欧歐耿
  关關焦俞左柳甘祝包宁甯尚符舒阮纪紀梅童凌毕畢单單季裴霍涂成苗谷盛曲翁冉骆駱蓝藍路游辛靳欧管柴蒙鲍鮑华華喻祁蒲房滕屈饶饒解牟艾尤阳陽时時穆农農司卓古吉缪繆简簡车車项項连連芦麦麥褚娄婁窦竇戚岑景党
`);
/** Characters of which given names are made: beside what is not known, a term of two of them is a name. */
const givenCharacters = signs(`
  一二三四五太郎男夫雄子美香奈菜花華代江恵惠愛爱心音優优真明光正和平安静靜清純纯直健康康強强勇大翔陽阳海空月星春夏秋冬雪梅蘭兰菊桃桜樱玲珍珠玉金银銀宝寶德徳文武国國建志忠孝仁義义礼禮智信成功
  英俊杰傑伟偉军軍民生世永长長福禄寿壽富貴贵荣榮昌盛新亮晨晓曉曙辉輝红紅芳芬秀慧敏淑娟丽麗婷佳欣怡悦悅乐樂思雨雲云天宇浩然子涵轩軒博学學良善保利幸千万萬里理由紀樹木林森山川泉原野田村中本井上下口
  진수민영희철순자숙은지현우혜경미선정준호성상태훈석용재윤서연하원동근규
`);

/** What a whole value may be. */
const alone = signs('男女有无無可否未済左右要不및후전중등시때곧물');

/** Behind these somebody's name ends. */
const titles =
  /^(?:様|さま|さん|ちゃん|くん|君|殿|氏|先生|医師|醫師|医生|醫生|大夫|女士|小姐|技師|教授|님|씨|군|양|선생님|선생|의사|교수|과장|기사)/u;
const honorific = /^(?:様|さま|さん|ちゃん|くん|君|殿|氏|님|씨)/u;
/** Who is called by what he does: 担当医師, 患者様. */
const roles =
  /(?:科|医|醫|担当|當|当直|部|主任|紹介|依頼|執刀|専門|病棟|外来|研修|指導|放射線|撮影|検査|病院|医院|主管|值班|责任|責任|主治|住院|患者|家族|ご|お|奥|皆|の|は|と|を|が|も|に|へ|담당|주치|전문|환자|보호자|의료|방사선)$/u;

const isTerm = (text: string, isListed: (text: string) => boolean): boolean =>
  text.length > 1 &&
  (japaneseTerms.has(text) || chineseTerms.has(text) || koreanTerms.has(text) || (isHan(text[0]) && isListed(text)));

type Kind = 'term' | 'foreign' | 'before' | 'behind' | 'particle' | 'unknown';
interface Unit {
  start: number;
  end: number;
  kind: Kind;
}
const cost: Record<Kind, number> = { term: 10, foreign: 10, before: 14, behind: 14, particle: 14, unknown: 100 };

/** Whether a unit of this kind may stand behind one of that kind. */
function follows(kind: Kind, last: Kind | undefined, ofNumber: boolean, pair: string): boolean {
  // 右上腹部, 未行CT; 和超行 is somebody.
  if (last === 'before') return kind === 'term' || kind === 'foreign' || (kind === 'before' && /^(?:[右左両双雙再][上下前後后中内內外]|[未再拟擬]行)$/.test(pair)); // prettier-ignore
  if (kind === 'behind') return last === 'term' || last === 'behind' || (last === 'foreign' && ofNumber);
  if (kind === 'particle') return last === 'term' || last === 'behind' || last === 'foreign';
  return true;
}

/** The cheapest row of units from the first character to the last. */
function cut(plain: string, isListed: (text: string) => boolean, isKnownPiece: (piece: string) => boolean): Unit[] {
  const isOpen = surnamesIn(plain);
  type Step = { total: number; unit: Unit | undefined; last: Step | undefined };
  // For each place the cheapest way there by the kind of its last unit: what may follow hangs on it.
  const ways: Map<Kind | undefined, Step>[] = Array.from(
    { length: plain.length + 1 },
    () => new Map<Kind | undefined, Step>(),
  );
  ways[0]!.set(undefined, { total: 0, unit: undefined, last: undefined });
  const foreign = new Map<number, string>();
  for (const { 0: piece, index } of plain.matchAll(pieces)) if (!unspaced.test(piece)) foreign.set(index, piece);
  for (let at = 0; at < plain.length; at++) {
    const here = [...ways[at]!];
    if (here.length === 0) continue;
    const step = (length: number, kind: Kind): void => {
      for (const [last, way] of here) {
        const ofNumber = /\d[a-z]{0,3}$/.test(plain.slice(0, at)) ? counters.has(plain[at]!) : true;
        if (!follows(kind, last, ofNumber, plain.slice(at - 1, at + 1))) continue;
        const total = way.total + cost[kind] * (kind === 'unknown' ? length : 1);
        const old = ways[at + length]!.get(kind);
        if (!old || total < old.total)
          ways[at + length]!.set(kind, { total, unit: { start: at, end: at + length, kind }, last: way });
      }
    };
    const piece = foreign.get(at);
    for (let length = Math.min(longestTerm, plain.length - at); length > 1; length--) {
      const text = plain.slice(at, at + length);
      if (unspaced.test(text) && isTerm(text, isListed) && isWhole(plain, at, at + length)) step(length, 'term');
    }
    if (piece !== undefined) step(piece.length, isKnownPiece(piece) ? 'foreign' : 'unknown');
    else if (unspaced.test(plain[at]!)) {
      const sign = plain[at]!;
      if (isOpen(at)) {
        if (before.has(sign)) step(1, 'before');
        if (behind.has(sign) || (counters.has(sign) && /\d/.test(plain[at - 1] ?? ''))) step(1, 'behind');
        const [ending] = endings.exec(plain.slice(at)) ?? [];
        if (ending) step(ending.length, 'particle');
        if (particles.has(sign) || (isHangul(sign) && isEnding(plain, at))) step(1, 'particle');
      }
      step(1, 'unknown');
    }
  }
  const ends = [...ways[plain.length]!].filter(([kind]) => kind !== 'before').map(([, way]) => way);
  let way: Step | undefined = ends.sort((a, b) => a.total - b.total)[0];
  const units: Unit[] = [];
  for (; way?.unit; way = way.last) units.unshift(way.unit);
  return units;
}

/** A short word of katakana is one only alone: マリア is not put together. */
const isWhole = (plain: string, start: number, end: number): boolean => {
  const text = plain.slice(start, end);
  if (end - start > 2 || ![...text].every(isKatakana)) return true;
  return !isKatakana(plain[start - 1]) && !isKatakana(plain[end]);
};

/** 검사를: a particle behind a word of two syllables that begins as a name does only where no name ends so. */
function isEnding(plain: string, at: number): boolean {
  const sign = plain[at]!;
  if (surely.has(sign)) return true;
  const isName = isHangul(plain[at - 2]) && koreanSurnames.has(plain[at - 2]!);
  return perhaps.has(sign) && isHangul(plain[at - 1]) && !isName;
}

/** False for the places of a family name: 中 in 中山 stands before nothing. */
function surnamesIn(plain: string): (at: number) => boolean {
  const closed = new Set<number>();
  for (let at = 0; at < plain.length; at++)
    for (const length of [2, 3])
      if (hanSurnames.has(plain.slice(at, at + length)) && at + length <= plain.length)
        for (let place = at; place < at + length; place++) closed.add(place);
  return (at) => !closed.has(at);
}

/** From what is not known outwards, to where a term ends for certain. */
function widen(plain: string, units: readonly Unit[], open: boolean[]): void {
  const isSingle = ({ kind }: Unit): boolean => kind === 'before' || kind === 'behind' || kind === 'particle';
  const isOne = (at: number, test: (sign: string | undefined) => boolean): boolean =>
    units[at] !== undefined && test(plain[units[at].start]) && test(plain[units[at].end - 1]);
  const couldBeName = ({ start, end, kind }: Unit): boolean =>
    kind === 'term' && end - start === 2 && [...plain.slice(start, end)].every((sign) => givenCharacters.has(sign));
  for (let more = true; more;) {
    more = false;
    for (let at = 0; at < units.length; at++) {
      if (open[at]) continue;
      const unit = units[at]!;
      const near = [at - 1, at + 1].filter((other) => open[other]);
      if (near.length === 0) continue;
      // ありさ, マリコ, 김민수: within one word of these scripts no boundary is certain.
      const inWord = near.some((other) =>
        [isHiragana, isKatakana, isHangul].some(
          (test) => isOne(at, test) && isOne(other, test) && !(test === isHangul && unit.kind === 'foreign'),
        ),
      );
      const run = near.reduce((sum, other) => sum + openLength(units, open, other), 0);
      // 李 before two characters: a name has three at most, and may have two.
      const family = open[at - 1] && units[at - 1]!.end - openStart(units, open, at - 1) === 1 && chineseSurnames.has(plain[units[at - 1]!.start]!); // prettier-ignore
      const short = unit.kind === 'term' && unit.end - unit.start === 2 && isHan(plain[unit.start]);
      if (isSingle(unit) || inWord || (run < 4 && couldBeName(unit)) || (family && short)) {
        open[at] = true;
        more = true;
      }
    }
  }
}
function openStart(units: readonly Unit[], open: readonly boolean[], at: number): number {
  let first = at;
  while (first > 0 && open[first - 1]) first--;
  return units[first]!.start;
}
function openLength(units: readonly Unit[], open: readonly boolean[], at: number): number {
  let last = at;
  while (last + 1 < units.length && open[last + 1]) last++;
  return units[last]!.end - openStart(units, open, at);
}

/** Before a title stands somebody, whatever the characters mean besides: 心美様; and the title goes with what is not known. */
function titled(plain: string, units: readonly Unit[], open: boolean[]): void {
  for (let at = 0; at < units.length; at++) {
    const { start } = units[at]!;
    const rest = plain.slice(start);
    const [title = ''] = titles.exec(rest) ?? [];
    if (title === '') continue;
    const behindOpen = at > 0 && open[at - 1];
    if (!open[at] && behindOpen) open[at] = true;
    const head = plain.slice(0, start);
    if (at === 0 || behindOpen || roles.test(head)) continue;
    // 結節様陰影 is one term; a title that stands by itself is not covered by any.
    const isTitle = honorific.test(rest) ? open[at] : units[at]!.kind === 'term';
    if (!isTitle) continue;
    for (let last = at - 1; last >= 0 && start - units[last]!.start <= 4; last--) {
      if (units[last]!.kind === 'particle') break;
      open[last] = true;
    }
    open[at] = true;
  }
}

const remembered = new Map<string, readonly Range[]>();
/**
 * What of a plain word in such writing no terms cover. `taken`: where identifiers of the patient stand. `isListed`: a word of
 * the other lists; `isKnownPiece`: letters and digits between.
 */
export function unknownRanges(
  plain: string,
  isListed: (text: string) => boolean,
  isKnownPiece: (piece: string) => boolean,
  taken: readonly Range[] = [],
): readonly Range[] {
  const known = taken.length === 0 ? remembered.get(plain) : undefined;
  if (known) return known;
  const ranges =
    (isListed(plain) || alone.has(plain)) && taken.length === 0 ? [] : find(plain, isListed, isKnownPiece, taken);
  if (taken.length === 0) {
    if (remembered.size > 20_000) remembered.clear();
    remembered.set(plain, ranges);
  }
  return ranges;
}

function find(
  plain: string,
  isListed: (text: string) => boolean,
  isKnownPiece: (piece: string) => boolean,
  taken: readonly Range[],
): Range[] {
  const units = cut(plain, isListed, isKnownPiece);
  const open = units.map(
    ({ start, end, kind }) => kind === 'unknown' || taken.some((range) => start < range[1] && range[0] < end),
  );
  titled(plain, units, open);
  widen(plain, units, open);
  titled(plain, units, open);
  const ranges: [number, number][] = [];
  units.forEach(({ start, end }, at) => {
    if (!open[at]) return;
    const last = ranges.at(-1);
    if (last && last[1] === start) last[1] = end;
    else ranges.push([start, end]);
  });
  return ranges;
}

/** 山口 先生: a title that stands apart, and what could be a name before it. */
export const isTitleApart = (plain: string): boolean => titles.exec(plain)?.[0] === plain;
export const isNameApart = (plain: string): boolean =>
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]{1,5}$/u.test(plain) && !roles.test(plain);
