/** Phrases of hospital texts in languages of the east, made for the tests of the text engine. Nobody is named in them. */
const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

export const polish = lines(`
  Badanie bez uchwytnych zmian patologicznych
  Płyn w prawej jamie opłucnej, niedodma przylegających segmentów
  Stan po cholecystektomii przed trzema laty
  Pacjent nie współpracuje, powtórzono dwie serie
  Podano 80 ml środka kontrastowego dożylnie, bez reakcji niepożądanej
  Wysypka po antybiotyku w dzieciństwie
  Uczulenie na jod i orzechy
  Kontrola po zabiegu za sześć tygodni
  Ból głowy od trzech dni, nudności, zaburzenia widzenia
  Podejrzenie udaru niedokrwiennego mózgu
  Upadek z wysokości, uraz kręgosłupa lędźwiowego
  Wykluczyć złamanie szyjki kości udowej
  Torbiel nerki lewej, bez wzmocnienia po kontraście
  Wątroba jednorodna, drogi żółciowe nieposzerzone
  Śledziona niepowiększona, trzustka bez zmian ogniskowych
  Węzły chłonne śródpiersia niepowiększone
  Zwyrodnienie wielopoziomowe odcinka szyjnego
  Przepuklina jądra miażdżystego z uciskiem na worek oponowy
  Pacjentka w ciąży, badanie odroczono
  Chora karmi piersią
  Choroba nowotworowa w rodzinie
  Palenie tytoniu od dwudziestu lat
  Nadciśnienie tętnicze i cukrzyca typu drugiego
  Niewydolność nerek, kreatynina podwyższona
  Przyjmuje leki przeciwkrzepliwe
  Brak zgody na podanie kontrastu
  Izolacja z powodu zakażenia
  Transport na wózku inwalidzkim
  Pacjent leżący, podłączony do respiratora
  Ruchy oddechowe, obraz niediagnostyczny
  Artefakty od metalu utrudniają ocenę
  Powtórzyć badanie w pozycji stojącej
  Zdjęcie wykonano na wdechu
  Ułożenie na boku niemożliwe z powodu bólu
  Wenflon w lewym przedramieniu, wynaczynienie 20 ml
  Strzykawka automatyczna, prędkość 3 ml/s
  Opis telefonicznie przekazano na oddział
  Obraz zapisano na płycie
  W badaniu poprzednim zmiana miała 9 mm
  Zmiana obecnie większa, do dalszej diagnostyki
  Wskazana konsultacja chirurgiczna
  Zalecam badanie kontrolne za pół roku
  Nie stwierdza się cech przerzutów do kości
  Rozedma płuc, zmiany włókniste w szczytach
  Serce powiększone, zastój w krążeniu płucnym
  Tętniak aorty brzusznej, bez cech rozwarstwienia
  Zakrzepica żył głębokich kończyny dolnej
  Kamica pęcherzyka żółciowego
  Wodonercze po stronie prawej
  Guzek piersi lewej, biopsja planowana
  Mammografia przesiewowa, pierwsze badanie
  Stan po operacji zastawki, proteza metalowa
  Rencista, dawniej kierowca
  Nauczycielka
  Pracownik fizyczny, kontakt z azbestem
  Dziecko niespokojne, podano lek uspokajający
  Ojciec obecny podczas badania
  Badanie w trybie pilnym
  Termin przełożono na jutro rano
  Awaria aparatu, badanie dokończono następnego dnia
  Faza tętnicza i żylna
  Rekonstrukcje wielopłaszczyznowe
  Odcinek lędźwiowy, projekcja boczna
  Zatoki oboczne nosa
  Staw kolanowy prawy
`);

export const russian = lines(`
  Без очаговых и инфильтративных изменений
  Жидкость в правой плевральной полости
  Состояние после удаления желчного пузыря
  Больной не контактен, исследование повторено
  Введено 80 мл контрастного вещества, реакций не было
  Сыпь после антибиотика в детстве
  Аллергия на йод и рыбу
  Контроль после операции через шесть недель
  Головная боль три дня, тошнота, нарушение зрения
  Подозрение на ишемический инсульт
  Падение с высоты, травма поясничного отдела позвоночника
  Исключить перелом шейки бедренной кости
  Киста левой почки без накопления контраста
  Печень однородная, желчные протоки не расширены
  Селезенка не увеличена, поджелудочная железа без особенностей
  Лимфоузлы средостения не увеличены
  Дегенеративные изменения шейного отдела
  Грыжа диска с компрессией корешка
  Пациентка беременна, исследование отложено
  Кормит грудью
  Онкологические заболевания в семье
  Курит двадцать лет
  Артериальная гипертензия и сахарный диабет второго типа
  Почечная недостаточность, креатинин повышен
  Принимает антикоагулянты
  Отказ от введения контраста
  Изоляция по поводу инфекции
  Доставлен на кресле-каталке
  Лежачий больной, на искусственной вентиляции
  Артефакты от дыхания, качество снижено
  Металлические артефакты затрудняют оценку
  Повторить снимок стоя
  Снимок выполнен на вдохе
  Укладка на бок невозможна из-за боли
  Катетер в левом предплечье, экстравазация 20 мл
  Автоматический инъектор, скорость 3 мл/с
  Результат передан в отделение по телефону
  Снимки записаны на диск
  При прошлом исследовании очаг 9 мм
  Образование увеличилось, нужна дальнейшая диагностика
  Рекомендована консультация хирурга
  Рекомендую контрольное исследование через полгода
  Признаков метастазов в кости нет
  Эмфизема легких, фиброзные изменения верхушек
  Сердце расширено, застой в малом круге
  Аневризма брюшной аорты без признаков расслоения
  Тромбоз глубоких вен нижней конечности
  Камни желчного пузыря
  Гидронефроз справа
  Образование левой молочной железы, планируется биопсия
  Скрининговая маммография, первое исследование
  После операции на клапане, металлический протез
  Инвалид второй группы, раньше работал водителем
  Учительница
  Рабочий, контакт с асбестом
  Ребенок беспокойный, введен седативный препарат
  Отец присутствовал при исследовании
  Исследование по срочным показаниям
  Перенесено на завтра утром
  Поломка аппарата, исследование закончено на следующий день
  Артериальная и венозная фазы
  Многоплоскостные реконструкции
  Поясничный отдел, боковая проекция
  Придаточные пазухи носа
  Правый коленный сустав
`);

export const japanese = lines(`
  胸部単純X線 正面
  腹部造影CT 動脈相
  頸椎MRI 矢状断
  左膝関節MRI
  右肩関節単純撮影
  骨盤部CT 骨条件
  頭部CT 単純のみ
  心エコー検査
  肝機能障害の精査
  胃癌術後、再発疑い
  大腸癌術前検査
  左腎結石の経過観察
  腰痛、下肢のしびれ
  発熱と咳嗽が続いている
  三日前から腹痛あり
  転倒後の右股関節痛
  意識障害で救急搬送
  脳梗塞の既往あり
  糖尿病にて通院中
  高血圧の内服治療中
  造影剤アレルギーの既往あり
  ヨード造影剤で蕁麻疹
  喘息あり、造影なしで撮影
  腎機能低下のため単純のみ
  妊娠の可能性なし
  授乳中
  閉所恐怖症のため検査中止
  息止め不良
  体動が強く画質不良
  金属アーチファクトあり
  再撮影を行った
  右前腕に血管外漏出20ml
  左肘より注入、速度3ml/s
  検査中に嘔吐あり
  同意書確認済
  検査終了後に帰宅
  車椅子で来室
  ストレッチャーで搬送
  人工呼吸器装着中
  酸素投与中
  MRSA陽性、接触予防
  個室隔離中
  立位保持困難のため臥位で撮影
  ポータブル撮影
  前回と比較して著変なし
  前回より増大している
  腫瘤は縮小している
  両側胸水を認める
  右上葉に結節影を認めます
  肝臓に嚢胞を認める
  胆石を認めるが胆嚢炎の所見なし
  有意なリンパ節腫大は認めない
  骨転移を疑う所見なし
  大動脈瘤の拡大はありません
  脊柱管狭窄あり
  第5腰椎の圧迫骨折
  6か月後の再検を推奨します
  経過観察でよいと考えます
  泌尿器科紹介
  整形外科受診予定
  結果は主治医に電話連絡済み
  画像をCDに保存
  予約変更、明日午前
  ペニシリンで発疹
  アレルギーなし
  ペースメーカー植込み後
  元教師
  農業
  65歳男性、喫煙歴あり
  母親付き添い
`);

export const chinese = lines(`
  胸部CT平扫
  头颅MRI平扫加增强
  腰椎正侧位
  右膝关节疼痛三个月
  左下肺结节，建议复查
  双肺未见明显异常
  肝右叶囊肿
  胆囊结石伴胆囊炎
  左肾结石，肾积水
  前列腺增生
  子宫肌瘤术后
  乳腺癌术后复查
  摔伤后腰痛
  头晕、恶心、呕吐
  发热咳嗽三天
  怀疑脑梗死
  排除骨折
  青霉素过敏
  无过敏史
  患者配合欠佳，图像模糊
  呼吸运动伪影
  幽闭恐惧症，检查中止
  心脏起搏器
  对比剂100ml，无不良反应
  轮椅
  孕妇，取消检查
  退休教师
  與前次比較無明顯變化
  左側肋膜積水
  病人無法閉氣，影像品質不佳
  急性闌尾炎
  肝硬化追蹤
`);

export const korean = lines(`
  흉부 CT 조영증강
  뇌 MRI 조영전
  요추 단순촬영 정측면
  우측 무릎관절 통증
  폐결절 추적검사
  간낭종 소견
  담낭결석 및 담낭염 의심
  양측 흉수 있음
  특이소견 없음
  이전검사와 비교하여 변화없음
  위암 수술후 경과관찰
  유방암 항암치료중
  두통 및 어지러움
  발열과 기침
  낙상 후 고관절 통증
  뇌경색 의심
  골절 배제
  조영제 부작용 없음
  페니실린 알레르기
  폐소공포증으로 검사 중단
  환자 움직임으로 화질불량
  호흡정지 불가
  심박동기
  임신 가능성 없음
  휠체어 이동
  격리 환자
  회사원
  보호자 동반
  영상 전송 완료
  신기능저하로 조영 취소
`);

export const czech = lines(`
  Bez ložiskových změn
  Výpotek v pravé pleurální dutině
  Stav po operaci žlučníku
  Pacient nespolupracuje, vyšetření opakováno
  Podáno 80 ml kontrastní látky, bez komplikací
  Alergie na jód
  Kontrola za šest týdnů
  Bolest hlavy tři dny
  Podezření na zlomeninu
  Úraz kolene při pádu
  Cysta levé ledviny
  Játra nezvětšená, homogenní
  Slezina bez ložisek
  Uzliny nezvětšené
  Degenerativní změny krční páteře
  Těhotná, vyšetření odloženo
  Infekční pacient, izolace
  Pohybové artefakty, kvalita snížená
  Metalické artefakty
  Snímek vleže
  Nádech nedostatečný
  Vyšetření přerušeno pro klaustrofobii
  Kardiostimulátor
  Srdce nezvětšeno
  Doporučena kontrola za tři měsíce
  Ve srovnání s předchozím vyšetřením stacionární nález
`);

export const ukrainian = lines(`
  Без вогнищевих змін
  Рідина у правій плевральній порожнині
  Стан після видалення жовчного міхура
  Хворий не контактний, дослідження повторено
  Введено 80 мл контрасту, без ускладнень
  Алергія на йод
  Контроль через шість тижнів
  Головний біль три дні
  Підозра на перелом
  Травма коліна
  Кіста лівої нирки
  Печінка не збільшена
  Селезінка без особливостей
  Лімфовузли не збільшені
  Дегенеративні зміни шийного відділу
  Вагітна, дослідження відкладено
  Ізоляція, інфекція
  Рухові артефакти
  Знімок лежачи
  Дослідження перервано, клаустрофобія
  Кардіостимулятор
  Серце розширене
  Рекомендовано контроль через три місяці
  Порівняно з попереднім дослідженням без змін
  Рентгенографія органів грудної клітки
`);

/** Names of persons as they may stand in such phrases: none is a word there. */
export const people: readonly [language: string, names: string][] = [
  ['polish', 'Wieczorek|Grabarczyk|Pietrzykowski|Zofia Grabarczyk|Kaczmarczyk'],
  ['russian', 'Пономарев|Орлов|Екатерина Волкова|Рубцов|Шестакова'],
  ['japanese', '中山様|山口先生|小林健一|心美様|石原氏|高橋さん'],
  ['chinese', '王建国|李和平|张力先生|陈丽华女士|欧阳明'],
  ['korean', '김민수|박서연님|이상은씨|정하은'],
  ['czech', 'Novotný|Jana Dvořáková|Procházka'],
  ['ukrainian', 'Шевченко|Мельник|Оксана Бондаренко'],
];
