/** Descriptions as departments write them in thirteen languages, and lists of numbers that look like dates. */

export const departmentDescriptions: readonly string[] = `
AX T1 MPRAGE
SAG T2 FLAIR SPACE
t2_spc_da-fl_sag_p2_iso
ep2d_pcasl_UI_PHC
CT CHEST HIGH RES INSP/EXP
1.2/3 phase
1/2/3
ratio 1/2/3
b=0/500/1000
TE 10/20/30
L3/4/5
C 5/6/7
FA 5/10/15
2/3/4 CH
Recon 3/4/5
Dyn 1/5
Serie 1/2/2
3/4 view
kernel 2/3/5
КТ органов брюшной полости
КТ органов грудной клетки с контрастированием
МРТ головного мозга без контраста
МРТ поясничного отдела позвоночника
УЗИ щитовидной железы
Рентгенография органов грудной клетки в прямой проекции
КТ легких низкодозная
МСКТ придаточных пазух носа
МР-ангиография сосудов головного мозга
МРТ коленного сустава правого
УЗИ почек и мочевого пузыря
Маммография обзорная
КТ коронарография
ОФЭКТ миокарда
ПЭТ/КТ всего тела с 18F-ФДГ
артериальная фаза
венозная фаза 1.0
отсроченная фаза
нативная серия
топограмма
костный режим
легочное окно
аксиальные срезы
сагиттальная плоскость
MRT Schädel nativ und KM
CT Thorax/Abdomen/Becken portalvenös
Hüfte axial links
HWS in 2 Ebenen
Schulter ap/axial/Y rechts
OSG in 2 Ebenen links
Mamma beidseits
Sono Abdomen
Angio Becken-Bein
Herzkatheter
Ganzkörperskelett
Nierenszintigraphie
Schilddrüse Szinti
Dünnschicht Lunge
Weichteilkern
Knochenfenster
Spätphase 10 min
KM-Bolus Tracking
Übersichtsaufnahme
Lungenfenster 5 mm
CT Felsenbein hochauflösend
MRT Sellink
Defäkographie
Kopf-Hals Angiographie
IRM lombaire
IRM du genou droit
Scanner abdomino-pelvien avec injection
Radiographie du thorax face debout
ASP debout
Mammographie bilatérale face et oblique
Échographie hépatique
Scintigraphie osseuse corps entier
Angio-IRM des troncs supra-aortiques
TDM cérébrale sans injection
Arthroscanner épaule gauche
Coupes coronales T2 fat sat
Reconstruction parenchyme
Temps artériel
Temps tardif
Bassin de face
Rachis cervical profil
Panoramique dentaire
Tomodensitométrie des sinus
Coroscanner
Uro-scanner
Bili-IRM
Entéro-IRM
Lavement opaque
TAC craneal sin contraste
TC toracoabdominal con contraste
RM lumbar
RM de hombro derecho
Radiografía simple de abdomen
Ecografía abdominal completa
Mamografía bilateral
Gammagrafía ósea
Angio-TC de arterias pulmonares
Fase arterial
Fase venosa portal
Fase tardía
Ventana pulmonar
Cortes axiales
RX columna dorsal
RX mano izquierda
Urografía intravenosa
RMN cerebro
Densitometría
Tórax portátil
TAC senos paranasales
RM encefalo
RM ginocchio sx
TC addome completo con mdc
TC massiccio facciale
RX torace 2 proiezioni
RX bacino
Ecografia tiroide
Mammografia bilaterale
Scintigrafia ossea
Fase arteriosa
Fase venosa
Fase tardiva
Colonna lombosacrale
Angio TC aorta
Risonanza magnetica spalla
Coronarica
Finestra polmonare
Finestra ossea
Ortopanoramica
Clisma opaco
Uro TC
Ecocolordoppler TSA
RM de encéfalo
RM joelho esquerdo
TC de abdome total
TC de crânio sem contraste
Radiografia de tórax PA e perfil
Ultrassonografia de tireoide
Mamografia digital
Cintilografia óssea
Fase portal
Janela óssea
Coluna lombar
Angiotomografia de coronárias
Ressonância magnética da pelve
Seios da face
Ecocardiograma
Bacia AP
Ombro direito
Densitometria óssea
MRI knie rechts
CT hersenen blanco
CT abdomen met contrast
X-thorax staand
Echo abdomen
Mammografie beiderzijds
Botscan
Arteriële fase
Veneuze fase
Late fase
Bekken AP
Enkel links
LWK in 2 richtingen
Dunne coupes
Longvenster
Botvenster
Hartfilmpje
Schouder rechts
MRI prostaat
CT sinus
RM kręgosłupa lędźwiowego
RM głowy z kontrastem
TK głowy bez kontrastu
TK klatki piersiowej
TK jamy brzusznej i miednicy
RTG klatki piersiowej PA
USG jamy brzusznej
USG tarczycy
Mammografia
Scyntygrafia kości
Faza tętnicza
Faza żylna
Faza opóźniona
Okno płucne
Okno kostne
Staw kolanowy prawy
Staw biodrowy
Zatoki
Kręgosłup szyjny
Angio-TK tętnic
MR stawu barkowego
Przegląd
头颅CT平扫
胸部CT平扫+增强
腹部MRI增强
腰椎间盘CT
膝关节MR平扫
颈椎正侧位
胸部正位
双肺结节低剂量
冠状动脉CTA
上腹部增强扫描
盆腔平扫
动脉期
静脉期
延迟期
骨窗
肺窗
头部MRA
乳腺钼靶
甲状腺超声
全身骨扫描
矢状位T2
冠状位
横断面
定位像
胸部CT単純
頭部MRI
腹部造影CT
腰椎MRI
膝関節
骨盤部
動脈相
門脈相
平衡相
肺野条件
縦隔条件
骨条件
胸部正面
マンモグラフィ
甲状腺エコー
頸椎側面
位置決め
冠動脈CT
肝臓ダイナミック
単純
全身骨シンチ
矢状断
冠状断
水平断
뇌 MRI
두부 CT
흉부 CT 조영증강
복부 CT
골반 MRI
요추 MRI
무릎 관절
경추 측면
흉부 정면
동맥기
문맥기
지연기
폐창
골창
유방촬영
갑상선 초음파
전신 뼈 스캔
시상면
관상면
축상면
관상동맥 CT
조영전
조영후
`
  .trim()
  .split('\n');
