/** Words in which departments describe examinations in more languages, and such as the lists of the others lack. */
import { plainWord } from './plain-word.ts';

const russian = `
  орган органа органы органов органах брюшной брюшная брюшную полость полости полостей грудной грудная грудную клетка клетки клетку забрюшинного пространства
  таза малого тазовых тазобедренный тазобедренного тазобедренных головной головного голова головы мозг мозга спинной спинного позвоночник позвоночника
  отдел отдела отделов шейный шейного грудного поясничный поясничного крестцового крестцовый пояснично сустав сустава суставы суставов коленный коленного
  коленных плечевой плечевого локтевой локтевого голеностопный голеностопного лучезапястный лучезапястного кисть кисти кистей стопа стопы стоп нога ноги рука руки
  правый правого правая правой правое левый левого левая левой левое оба обе обоих обеих справа слева двусторонний прямая прямой боковая боковой косая косой
  проекция проекции проекциях проекций легкие легких легкое легкого лёгких бронхов трахеи средостения сердце сердца миокард миокарда аорта аорты сосуд сосуды
  сосудов сосудистый артерия артерии артерий артериальная артериальной вена вены вен венозная венозной портальная портальной паренхиматозная отсроченная
  отсроченной нативная нативной нативное нативные фаза фазы фазу фаз серия серии серий срез срезы срезов плоскость плоскости аксиальная аксиальный аксиальные
  сагиттальная сагиттальный сагиттальные корональная корональный корональные фронтальная режим режима окно окна костный костное костная костные легочный
  легочное легочная мягкотканное мягкотканный мягких тканей реконструкция реконструкции топограмма обзорная обзорный обзорное контраст контраста контрастом
  контрастированием контрастирование контрастированный контрастное контрастным усиление усилением усиления болюсное болюсным внутривенное внутривенным без после
  до низкодозная низкодозной высокое высокого разрешение разрешения разрешением тонкие тонкий томография томографии томограмма компьютерная компьютерной
  магнитно резонансная резонансной мскт мрт кт мрпхг офэкт пэт узи узд рентген рентгенография рентгенографии рентгеноскопия ангиография ангиографии мангиография
  маммография маммографии коронарография флюорография денситометрия сцинтиграфия сцинтиграфии урография урографии холангиография ирригоскопия эхокардиография
  мр мра мрт исследование исследования исследований ультразвуковое дуплексное сканирование сканирования снимок снимки щитовидной щитовидная железа железы желез молочных
  молочной предстательной простата простаты почка почки почек печень печени селезенка селезенки поджелудочной желчного желчный пузырь пузыря мочевой мочевого
  мочевыводящих желудок желудка кишка кишки кишечника пищевод пищевода матка матки придатков яичников надпочечников лимфоузлов лимфатических узлов придаточных
  пазух пазухи носа нос носоглотки гортани глотки орбит орбита глазниц уха височных костей кость кости черепа череп челюсти челюстей зубов лицевого лицевая
  гипофиз гипофиза гипофизарной внутреннего слухового прохода мостомозжечковых углов всего тела тело тело скелет скелета ребра ребер ключицы ключица лопатки
  бедра бедро бедренной голени голень предплечья кисти пальцев пятки верхних верхней верхняя нижних нижней нижняя конечностей конечности брахиоцефальных
  фдг диффузия диффузионная диффузионно взвешенные взвешенное перфузия перфузии спектроскопия трактография динамическое динамическая динамика контроль контрольное
  повторное первичное стандарт стандартный протокол программа для на с со и в по при под над из от или не нет норма опухоль опухоли образование образования
  метастазы метастазов травма перелом пневмония инсульт боль кровоизлияние грыжа киста кисты камни воспаление подозрение исключить состояние операции лечения`;
const polish = `
  kręgosłup kręgosłupa lędźwiowy lędźwiowego lędźwiowo krzyżowy krzyżowego szyjny szyjnego piersiowy piersiowego piersiowej odcinek odcinka głowa głowy mózg mózgu
  mózgowia klatka klatki jama jamy brzuszna brzusznej brzuch brzucha miednica miednicy małej staw stawu stawy stawów kolanowy kolanowego kolano biodrowy biodrowego
  biodro barkowy barkowego bark skokowy skokowego nadgarstek nadgarstka łokciowy łokciowego ręka ręki dłoń dłoni stopa stopy stóp kość kości kostny kostne kostna
  kostnego płuco płuca płuc płucne płucny wątroba wątroby trzustka trzustki nerka nerki nerek śledziona pęcherz pęcherza moczowego moczowy tarczyca tarczycy piersi
  pierś sutka gruczoł gruczołu krokowego prostata prostaty macica macicy jajniki serce serca aorta aorty tętnica tętnicy tętnic tętnicza tętniczy żyła żyły żył
  żylna żylny wrotna opóźniona opóźniony faza fazy fazie okno okna przegląd przeglądowe przeglądowy zatoki zatok zatokach nosa obocznych oczodoły oczodołów
  przysadka przysadki uszu ucho piramid kanał kanału prawy prawa prawe prawego prawej lewy lewa lewe lewego lewej obustronnie oba obu boczne boczny przednie tylne
  projekcja projekcji zdjęcie zdjęcia badanie badania kontrast kontrastu kontrastem kontrastowe dożylnym dożylnie bez przed podaniu podanie mamografia mammografia
  scyntygrafia scyntygrafii angiografia angiografii koronarografia urografia tomografia tomografii komputerowa rezonans rezonansu magnetyczny magnetycznego
  ultrasonografia densytometria całe całego ciała ciało warstwy warstwa cienkie przekrój przekroje strzałkowa strzałkowe czołowa czołowe poprzeczna poprzeczne osiowa
  rekonstrukcja rekonstrukcje wysokiej rozdzielczości niskodawkowa kończyna kończyny kończyn dolnych dolnej górnych górnej naczynia naczyń szyja szyi mięśnie
  tkanki miękkie więzadło łąkotki czaszka czaszki żebra żeber obojczyk łopatka udo uda podudzie goleń przedramię ramię palec palce pięta usg rtg oraz lub od dla
  na po pod nad przy guz zmiana zmiany ogniskowe kontrola kontrolne uraz złamanie ból krwotok udar stan operacji leczenia planowanie biopsja dyfuzja perfuzja`;
const western = `
  herzkatheter herzkatheteruntersuchung dünnschicht dunnschichten weichteilkern knochenkern lungenkern hochauflösend hochauflösende sellink lungenfenster
  weichteilfenster knochenfenster leberfenster hirnfenster späte frühe mehrzeilen niedrigdosis
  lavement opaque entéroscanner arthro cérébro abdomino pelvienne urétrocystographie hystérosalpingographie coronarographie panoramique
  portátil craneal portatil ortopantomografía urografía colangiografía cistografía defecografía sacroilíacas
  massiccio facciale proiezioni proiezione proiez ortopanoramica clisma opaco ecocolordoppler colordoppler tronchi sovraaortici rocche petrose arcate dentarie
  stratigrafia artrografia urografia defecografia ecocardiografia sottorenale soprarenale
  janela janelas angiotomografia arteriografia cintilografia ultrassonografia ultrassom ressonância radiografia joelho ombro tornozelo punho quadril mastoides
  beiderzijds botscan richtingen richting longvenster botvenster weke delen venster hartfilmpje hartkatheterisatie schildklier bijholten buikoverzicht
  bekkenoverzicht lwk cwk twk bwk blanco arterieel arteriële veneus veneuze coupes onderbenen bovenbenen enkel enkels pols`;
const chinese = `
  头颅 头部 颅脑 颅底 脑 脑部 垂体 眼眶 鼻窦 鼻咽 副鼻窦 颞骨 内耳 中耳 颈部 颈椎 胸椎 腰椎 腰椎间盘 椎间盘 骶椎 骶髂关节 全脊柱 脊柱 胸部 双肺 肺部 肺 肺结节 结节 心脏 冠状动脉 冠脉
  主动脉 胸主动脉 腹主动脉 肺动脉 颈动脉 脑血管 血管 动脉 静脉 门静脉 下肢 上肢 下肢动脉 下肢静脉 腹部 上腹部 上腹 中腹部 下腹部 下腹 全腹部 全腹 盆腔 骨盆 肝脏 肝 胆囊 胰腺 脾脏 肾脏 双肾 肾上腺
  输尿管 膀胱 前列腺 子宫 卵巢 乳腺 双乳 甲状腺 淋巴结 关节 膝关节 髋关节 踝关节 肩关节 腕关节 肘关节 足部 手部 左侧 右侧 左 右 双侧 单侧 双 正位 侧位 正侧位 斜位 轴位 张口位 过伸过屈位 位
  平扫 增强 平扫增强 普通扫描 扫描 造影 造影剂 动态 动态增强 三期 多期 双期 动脉期 静脉期 门脉期 门静脉期 平衡期 延迟期 实质期 排泄期 骨窗 肺窗 软组织窗 纵隔窗 脑窗 窗 重建 薄层 厚层 冠状位 矢状位 横断位 横断面
  冠状面 矢状面 轴位 轴面 定位像 定位片 定位 高分辨 高分辨率 低剂量 钼靶 超声 彩超 彩色多普勒 心动图 全身 全身骨 骨扫描 骨显像 显像 骨密度 骨 骨龄 灌注 灌注成像 弥散 波谱 水成像 成像 磁共振 核磁共振
  磁共振成像 胰胆管 尿路 尿路造影 消化道 上消化道 钡餐 钡灌肠 介入 穿刺 活检 引导下 检查 常规 复查 术后 术前 会诊 急诊 体检 筛查 肿瘤 肿块 转移 骨折 外伤 出血 梗死 脑梗死 肺炎 结石 囊肿 肝癌 肺癌 疼痛 头痛 头晕
  序列 层厚 三维 二维 抑脂 脂肪抑制 加权 加权像 弥散加权 压脂 单纯 期 相 像 片 图像 最大密度投影 多平面 容积 再现`;
const japanese = `
  頭部 頭頸部 頸部 頸椎 胸椎 腰椎 腰仙椎 仙椎 脊椎 全脊椎 胸部 胸腹部 腹部 上腹部 下腹部 骨盤 骨盤部 骨盤腔 腹部骨盤 肝臓 肝 胆嚢 胆道 膵臓 脾臓 腎臓 副腎 膀胱 前立腺 子宮 卵巢 心臓 冠動脈 大動脈 動脈 静脈 門脈
  肺動脈 頸動脈 下肢 上肢 下肢動脈 下肢静脈 血管 乳房 乳腺 甲状腺 副鼻腔 眼窩 下垂体 内耳 側頭骨 顎関節 膝関節 股関節 足関節 肩関節 手関節 肘関節 手指 足趾 大腿 下腿 上腕 前腕 鎖骨 肋骨 頭蓋骨 全身 骨 全身骨
  右 左 両側 両 右側 左側 正面 側面 斜位 軸位 立位 臥位 側臥位 仰臥位 腹臥位 開口位 正面像 側面像 単純 造影 造影前 造影後 単純造影 ダイナミック 早期 後期 早期相 後期相 動脈相 動脈優位相 門脈相 平衡相 肝細胞相 遅延相 実質相 排泄相 相
  肺野条件 縦隔条件 骨条件 軟部条件 肺野 縦隔 条件 関数 薄切 高分解能 低線量 再構成 矢状断 冠状断 横断 水平断 軸位断 位置決め 位置決め画像 スカウト マンモグラフィ マンモ エコー 超音波 シンチ シンチグラフィ 骨シンチ 心筋シンチ
  心筋 血流 灌流 拡散 拡散強調 強調 強調像 画像 撮影 検査 単純撮影 断層 断層撮影 透視 ポータブル 検診 健診 経過観察 術後 術前 治療前 治療後 転移 腫瘍 骨折 脳梗塞 出血 肺炎 結石 疑い 精査 脂肪抑制 脂肪 抑制 三次元 立体
  バリウム 胃透視 注腸 尿路造影 内視鏡 生検 穿刺 カテーテル アンギオ ドック 人間 脳 脳ドック 脳血流 血管撮影 遅延 ルーチン ルチン プロトコル ボリューム シリーズ 像 回目`;
const korean = `
  뇌 두부 두경부 경부 흉부 가슴 복부 상복부 하복부 골반 요추 경추 흉추 천추 척추 전척추 무릎 고관절 발목 어깨 손목 팔꿈치 관절 슬관절 견관절 족관절 심장 심근 관상동맥 대동맥 동맥 정맥 문맥 폐동맥 경동맥 하지 상지
  폐 간 췌장 신장 비장 담낭 담도 방광 전립선 자궁 난소 유방 갑상선 부비동 안와 측두골 두개골 늑골 쇄골 전신 뼈 스캔 검사 촬영 영상 초음파 도플러 조영 조영증강 증강 조영제 조영전 조영후 비조영 단순 역동 역동적 동맥기 문맥기 정맥기
  지연기 평형기 실질기 배설기 간담도기 폐창 골창 종격동창 연조직창 측면 정면 사위 전후 후전 기립 앙와위 복와위 시상면 관상면 축상면 횡단면 축면 우측 좌측 양측 오른쪽 왼쪽 유방촬영 유방촬영술 골밀도 골스캔 관류 확산 확산강조 분광 혈관
  혈관조영 혈관조영술 요로조영술 위장조영술 저선량 고해상도 재구성 두께 얇은 추적 추적검사 수술후 수술전 치료후 치료전 전이 종양 골절 폐렴 출혈 뇌경색 뇌졸중 결석 의심 정기 응급 이동식 부위 자기공명 자기공명영상
  전산화단층촬영 단층촬영 심초음파 생검 유도 중재 시술`;

/**
 * Plain words (see plainWord). Of writing without blanks single signs are left out but for those of no name: names could be
 * put together from them.
 */
export const departmentWords: readonly string[] = [russian, polish, western, chinese, japanese, korean]
  .flatMap((words) => words.trim().split(/\s+/))
  .map(plainWord);
