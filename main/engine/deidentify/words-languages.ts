/** Words of radiology in languages other than English, and the small words around them. Lower case, without accents. */

const german = `
  abdomen abszess achse achsel achsen aderhaut adhasion afterdarm akut akute akuter akutes alle allgemein alter alterung amputation analyse anamnese
  anderung anfang anfrage angeboren angefertigt angio angiographie angulation anhalt ansatz anschluss anteil anteile anterior arm arme arterie arterien
  arthrose arthritis arthrographie atem atemanhalt atmung atembasis atrophie auf aufnahme aufnahmen auge augen augenhohle aus ausgepragt ausschluss ausser
  aussen axial bandscheibe bandscheiben bandscheibenvorfall basal bauch bauchraum bauchspeicheldruse beatmung becken beckenkamm beckenubersicht bds befund
  befundung bei beide beiden beider beiderseits bein beine beinachse beinvenen belastung belastungsaufnahme bereich beschwerden bestrahlung beurteilung
  bild bilder bildgebung biopsie bis blase blinddarm blut blutung bronchien brust brustbein brustdruse brustkorb brustwirbel brustwirbelsaule bruch bypass
  dann darm darmbein darstellung das daumen dauer defekt degenerativ dem den der dicht dicke dickdarm die diagnose diagnostik diffus dorsal dosis drainage
  drehung druck druse durch durchleuchtung durchmesser dunndarm ebene ebenen ein eine einem einen einer eines eingriff eins einzel elle ellbogen ellenbogen
  embolie ende endoprothese entfernung entlastung entzundung epikard erguss erkrankung ersatz erste erster erstes erweitert erweiterung erwachsene erwachsener
  fehlstellung feinschicht felsenbein femur ferse fersenbein fest fettgewebe filter finger fistel flach flache flussigkeit fluss folge fraktur frakturen frage
  fragestellung fruh fruhe funktion funktionsaufnahme fur fuer fuss fusse fusswurzel gallenblase gallengang gallenwege ganz ganzbein ganzkorper ganze ganzer
  gebarmutter gefass gefasse gegen gehirn gelenk gelenke gelenkspalt gesamt gesass gesicht gesichtsschadel gestaut gesteigert gewebe gewicht gewichtet gleich
  grad gross grosse grosser grosses grosszehe grund grosshirn hals halswirbel halswirbelsaule hals haltung halswirbelsaeule hand hande handgelenk handwurzel
  harnblase harnleiter harnwege haut herd herz herzkranzgefasse hier hinten hinter hinterer hinterkopf hirn hirnstamm hirnnerven hirnanhangdruse hoch hoden
  hohe hohle hohlvene hufte huften huftgelenk huftgelenke huftkopf impuls in indikation infarkt inspiration innen innenohr innere innerer intervention ist
  jahr jahre jahren kahnbein kalk kalkaneus kammer kanal kehlkopf keine kein keinem keinen keiner keilbein kernspin kiefer kieferhohle kind kinder klappe klein
  kleine kleiner kleines kleinhirn klinik klinisch knie kniescheibe knick knochen knochenkern knochenmark knorpel knoten koloskopie komplett kompression
  kontrast kontrastmittel kontrolle kontroll kopf kopfschmerz kopfschmerzen koronar koronararterien korper koerper korperstamm krampf krank krankheit kreuz
  kreuzband kreuzbein kurz kurze kurzachse lage lagerung lahmung lang lange langachse langer langsachse langsschnitt leber leere leicht leiste leisten lende
  lendenwirbel lendenwirbelsaule ligament linke linken linker linkes links linksseitig loch luft luftrohre luftweg lumbal lunge lungen lungenembolie lungenflugel
  lungenarterien lymphknoten magen mamma mammographie mandel mangel mark mehr mehrphasen messung messungen mehrschicht mit mitte mittel mittelfuss mittelhand
  mittelohr mittels mitral modus morgen mund muskel muskeln muskulatur nach nachblutung nachweis nahe nase nasenbein nasennebenhohlen nativ neben nebenniere
  nebennieren nekrose nerv nerven netzhaut nicht nickel niere nieren niereninsuffizienz normal normale notfall nur oben ober oberarm oberbauch oberer oberflache
  oberkiefer oberkorper oberlappen oberschenkel oder odem offen ohne ohr ohren operation operiert organ orbita ort osteosynthese pankreas patient patienten
  patientin perfusion pfanne pfortader phase phasen planung plotzlich pneumonie post postoperativ prae praoperativ probe prostata protokoll prothese punkt
  punktion quer querschnitt rand raum raumforderung rechte rechten rechter rechtes rechts rechtsseitig reizung rekonstruktion rest rippe rippen rissig riss
  rontgen roentgen rotation rucken ruckenmark ruhe rundherd schadel schaedel schadelbasis schadelhirntrauma schaden schambein schaft scheide schenkel schenkelhals
  schicht schichten schichtdicke schiefhals schienbein schilddruse schlaf schlafe schlagader schlagadern schleimbeutel schleimhaut schlitten schluck schluckakt
  schlusselbein schmal schmerz schmerzen schnell schnitt schrag schraube schrauben schritt schritte schulter schulterblatt schultern schwangerschaft schwach
  schwellung schwer schwere schwindel schwerpunkt sehne sehnen sehnerv seit seite seiten seitlich seitenvergleich senkrecht serie serien sicht sitz sitzend
  sonographie spat spate speiche speicheldruse speiserohre spezial spinal spinalkanal sprunggelenk stamm stammganglien standard stark stative stehend steiss
  steissbein stein steine stelle stellung stenose steuerung stirn stirnhohle storung strahlen strecke stufe sturz subtraktion suche summation tasche tangential
  teil teile teilkorper therapie thorax tief tiefe topogramm trachea trauma tumor tumoren uber ubersicht ueberblick ultraschall um umgebung umstellung und
  unauffallig unfall ungleich unklar unten unter unterarm unterbauch unterer unterkiefer unterlappen unterschenkel untersuchung untersuchungen ursache uterus
  vene venen venos venose verdacht vergleich vergrosserung verkalkung verlauf verlaufskontrolle verletzung verschluss verzogert verzweigung vier viszeral voll
  volumen vom von vor vorbefund vorderer vorderfuss vorfuss vorfall vorhof vorn vorne vorsorge wachstum wade wand wangenbein wasser weich weichteil weichteile
  weiss weisse weit weite wirbel wirbelkorper wirbelsaule wurde wurzel zahn zahne zehe zehen zeichen zeigefinger zeit zelle zellen zentral zentrum ziel zu
  zugang zum zunge zur zusatz zusatzlich zustand zustand zwei zwerchfell zwischen zwolffingerdarm zyste zysten zahnstatus zielaufnahme zungengrund rontgenbild
  meniskus kreuzbandriss herbst sommer winter fruhling eisen heisses metallblau lut tag nacht morgens abends zt bzw ggf evtl sowie seitengetrennt schrittmacher zeitlich
`;

const french = `
  a abcedes abdomen abdominal abdominale abdominaux abdominopelvien abdomino acquisition aigu aigue ailes anatomie anevrisme angio angiographie angiomr angioscanner ancienne
  anterieur anterieure antero aorte aortique apres arret artere arteres arteriel arterielle arthro arthrographie arthrose articulaire articulation articulations
  aspect assis attaque atteinte au aucun aucune aux avant avec axe axial axiale bas basse bassin beaucoup bilan bilaterale bilateral biliaire biliaires biopsie
  bouche bras bronche bronchique calcification canal cancer cage cardiaque carotide carotides cavite ce cellules cerebral cerebrale cerebro cerveau cervical
  cervicale cervico cervelet cheville chirurgie chute clavicule clinique coeur colon colonne coloscanner comparatif comparaison complet complete compression
  cone contraste controle coronaire coronaires coronal coronale cote cotes cou coude coupe coupes courbe crane cuisse dans de debout debut declive decubitus
  defile defiles dent dentaire dents depistage depuis dernier derniere des diagnostic diffus diffusion discale doigt doigts dorsal dorsale dorso dose dos
  douleur douleurs droit droite droits du duodenum duree dynamique echo echographie echelle embolie en encephale encephalique enfant entier entiere epaule epaules
  epaisseur epaisses epanchement erosion est estomac et etat etapes etude evolution examen extremite face facial faible femoral femorale femur fesse fibro
  fievre fin fine fines flanc foie foetal foetale fonction fonctionnel fosse fracture front gadolinium gauche gauches genou genoux gorge gradient graisse grand grande
  grossesse gros hanche hanches haut haute hemorragie hepatique hernie humerus hypophyse hypophysaire iliaque image images imagerie inferieur inferieure infiltration
  injecte injectee injection inspiration instabilite interne intestin irm jambe jambes jour jours jusque kyste la lateral laterale le les lesion lesions leger lent
  ligne lobe localisation lombaire lombaires lombo long longue lombosacre lumiere machoire main mains maladie mammaire mammographie mandibule masse matin maxillaire
  maxillo medullaire membre membres meniscal mesure metastase metastases moelle mois molle molles mou mous moyen moyenne mur muscle muscles naissance nez nerf neuro
  niveau nodule nodules non normal normale normaux nuque numerisation obliques occlusion oedeme oeil oesophage omoplate opere operation orbite orbites oreille oreilles
  organe os osseuse osseux osteo ou ovaire ovaires pancreas pancreatique panoramique par parfois parotide parties pas patiente pelvien pelvienne pelvis pendant peri perfusion petit petite phase
  pied pieds plan plans plusieurs pneumopathie poche poignet poignets poitrine portal portale post posterieur posterieure poumon poumons pouce precoce premier premiere
  prothese profil prostate protocole pulmonaire pulmonaires queue quantification rachis rachidien radio radiographie radiologie rapide rate recherche recidive reconstruction
  reconstructions region renal renale renaux reperage retard rein reins rocher rochers rotule rupture sacro sacrum sagittal sagittale sang sans saturation scanner
  sein seins selle sequence sequences sequelle sequelles serie series simple sinus sonde sous squelette stenose sternum suivi superieur superieure supra sur surrenale
  surrenales suspicion synthese syndrome tardif tardive temps tendon tete thoracique thoraciques thorax thyroide tibia tissu tissus toux tous tout traitement trans
  transversale traumatisme trauma trois tronc troncs troubles tsa tumeur tumeurs ulcere un une urgence uretere ureteres uro uroscanner uterus vaisseaux vasculaire veine
  veines veineux veineuse ventre ventricule vertebral vertebrale vertebre vertebres vertige vertiges vesicule vessie vingt voie voies volume volumique vue vues tep scintigraphie
  automne hiver ete printemps chez pour contre moins plus tres meme autre autres droites gauches
`;

const spanish = `
  abdomen abdominal abdominales aguda agudo ambas ambos ampliado angio angiografia angioresonancia angiotac antebrazo anterior anteriores antes aorta aortica apnea arterial arteria arterias
  articulacion articular aumento axial axiales axila bajo bazo bilateral biliar biliares biopsia boca brazo bronquios cabeza cadera caderas calcaneo calcificacion canal cara
  cardiaca cardiaco carotida carotidas cavidad cerebelo cerebral cerebrales cerebro cervical cirugia clavicula clinica codo codos colon columna columnas completa completo comparacion
  compresion con contrastada contrastado contraste control corazon corona coronal coronales coronario coronarias corte cortes costal costillas craneal craneo cuello cuerpo
  de debil dedo dedos del dental derecha derecho derechas derechos desde despues diagnostico diafragma difusion dinamica dinamico directa directo disco dolor dorsal dorso dosis
  drenaje duodeno ecografia edema el embarazo embolia en encefalo enfermedad engrosamiento entero eje escapula escaner esofago espalda espesor esqueleto esternon estomago estudio
  estudios examen extremidad extremidades fase fases femoral femur fetal fibrosis fina finos flujo fosa fractura frente funcion funcional gadolinio ganglio ganglios gemelo gluteo
  grande graso guiada hasta hernia higado hipofisis hombro hombros hueso huesos humero iliaca imagen imagenes inferior inferiores inguinal inicial inspiracion interna interno
  intestino intravenoso izquierda izquierdo izquierdas izquierdos la las lateral laterales lesion lesiones ligamento linea lobulo localizador los lumbar lumbares lumbosacra
  mamaria mama mamas mamografia mandibula mano manos masa maxilar mediastino medio medula meningioma menisco miembro miembros muneca muñeca munecas muslo nasal nalga nariz nervio
  neumonia nivel no nodulo nodulos normal nuca obstruccion oblicua oblicuas oblicuo oido oidos ojo ojos orbita orbitas organo osea oseo oseos otro ovario ovarios paciente pancreas
  para parenquima pared parotida parte partes pecho pelvica pelvico pelvis pelviana pequena pequeno perfil perfusion pie piel pierna piernas pies plano por portal posterior postcontraste
  posteriores postquirurgico precontraste presenta prevencion primera primero prostata protesis protocolo proximal pulgar pulmon pulmonar pulmonares pulmones quiste quistes radiografia
  radiologia rapida reconstruccion recto region renal renales resonancia rinon rinones rodilla rodillas rotula rotura sacro sagital sagitales sangrado seca secuencia seguimiento senos seno
  serie series sin simple sistema sobre sospecha superior superiores tac tardia tardio tecnica tejido tejidos tendon tiempo tobillo tobillos tomografia toracica toracico torax tracto
  trauma traumatismo tumor tumores ultrasonido un una urgencia ureter uretra urinario uro urotac utero vaso vasos vejiga vena venas venosa venoso ventana ventriculo vertebra vertebral
  vertebras vesicula via vias vista vistas volumen y simples torso corte grosor otoño verano invierno primavera dos tres cuatro mas menos
`;

const italian = `
  acuta acuto addome addominale anca anche angio angiografia angiotc ansia anteriore aorta aortica arteria arteriosa arteriosi arterie articolazione arto arti ascella assiale assiali
  avambraccio bacino base basale bilaterale biliari biopsia bocca braccio bronchi calcagno capo caviglia cavita cerebrale cervello cervicale cervicali clavicola collo colonna completo
  completa con confronto contrasto controllo coronale coronali coronarico coronariche corpo coscia cranio crani cuore cute del della delle dello dei degli destra destro destri diagnosi diaframma
  diffusione dinamica dinamico dito dita dolore dorsale dose dopo dinamiche ecografia embolia emorragia encefalo epatico esame esofago estremita faccia fase femorale femore fegato
  finestra frattura funzionale gamba gambe ginocchia ginocchio gomito gonfiore grasso gravidanza idrocefalo immagine immagini inferiore inferiori ilo interna interno intestino ispirazione
  laterale laterali lesione lesioni linfonodi linfonodo lobo lombare lombari lombosacrale lombosacro mammaria mammella mammelle mammografia mandibola mano mani mascella massa mediastino
  medio menisco mezzo midollo milza misura molli muscolo naso nervo nodulo noduli nuca obliqua oblique occhi occhio omero omoplata ossa osseo ossea osso orecchio ovaio ovaie pancreas
  parete parti paziente per pelvi pelvica piede piedi petto polmonare polmonari polmone polmoni polso polsi portale posteriore posteriori precoce primo prima prostata protesi protocollo
  rachide radiografia radiologia rene reni renale renali ricostruzione ricostruzioni risonanza rotula rottura sacrale sacro sagittale sagittali senza seno seni sella sequenza serie
  sinistra sinistro sinistri sospetta sospetto spalla spalle spessore sterno stomaco strato studio superiore superiori surrene surreni tardiva tardivo tac tc tempo tendine testa tessuti
  tibia toracica toracico torace tumore tumori ureteri utero vascolare vasi vena vene venosa venoso ventricolo vertebra vertebrale vertebre vescica vie visione volto molle osso sottile
  senza il lo gli una uno nel nella sul sulla dal dalla fra tra piu meno due tre
`;

const dutch = `
  aan achter acuut adem angio aorta arm armen arterie been beenderen benen bekken bij blaas blanco bloed bloedvaten bloeding boven bovenarm bovenbeen bovenbuik borst borstkas botten bot breuk
  buik buikholte controle coronaal cerebrum dij dik dikke dunne darm door duim dun een elleboog elleboog enkel enkels foto functie gal galblaas galwegen gehele gewicht gewricht halswervels hals
  hand handen hart heiligbeen hersen hersenen heup heupen hiel hielbeen hoofd hoog huid het kaak keel kind kinderen klier klieren kleine knie knieen knieschijf kop kort kuit laag lang laat
  lateraal leer lever lies lichaam links linker linkerhand linkerknie long longen longarterie longembolie longfoto lumbale lymfeklieren maag mediaal met middel mild milt mond nek navel neus neusbijholten
  nier nieren bijnieren niet oog oogkas ogen onder onderarm onderbeen onderbuik onderkaak onderzoek ontsteking oor oppervlak opname oren ossaal overzicht pees pols polsen ontwikkeling plat pijn
  rechts rechter rib ribben rug ruggenmerg ruggenwervel rust rustig scan schedel schildklier schouder schouders schouderblad serie sleutelbeen slokdarm snel snelle staand stuit stuitje teen tenen tijd
  transversaal tumor uit van vaten vanuit vena veneus veneuze verdenking vergroting vinger vingers voet voeten voor vooraanzicht vlak vocht volgens volledig wand weke delen wervel wervelkolom wervels wit
  wittestof zenuw zij zijde zijwaarts zit zittend zonder zwangerschap nasale fase snede sneden coupes axiaal sagittaal nacontrast zwelling echografie beide zijden op en of de
`;

const portuguese = `
  abdome abdomen abdominal abdominais agudo aguda angio angiografia angiotomografia antebraco anterior aorta arterial arteria arterias articulacao articulacoes axial axila baco bacia bexiga bilateral biopsia
  boca braco bracos bronquio cabeca calcaneo canela cardiaco cardiaca cavum cerebral cerebro cervical cintilografia clavicula clinica coluna colo coxa coxofemoral completo completa com comparacao contraste controle
  coracao coronal coronaria coronarias corpo corte cortes costas costelas cotovelo cotovelos cranio crânio da dedo dedos densitometria dente depois direita direito diagnostico difusao dinamico disco do dor dorsal
  dose ecocardiograma edema em embolia encefalo esofago esquerda esquerdo esterno estomago estudo exame extremidade face fase fases femoral femur figado fina fluxo fratura funcional gadolinio glandula hepatico hernia hipofise
  imagem imagens inferior inferiores intestino joelho joelhos lado laringe lateral lesao lesoes linfonodo linfonodos lobo lombar lombossacra mama mamas mamografia mandibula mao maos massa maxila media mediastino medula
  membro membros mole moles nao nariz nervo nodulo nodulos normal obliquo olho olhos ombro ombros orbita orbitas ossea osseo osso ossos ouvido ovario ovarios paciente pancreas para parte partes pe pelve pelvica
  perfil perfusao perna pernas pes pescoco pneumonia por portal posterior pos pre prostata protese protocolo pulmao pulmoes pulmonar punho punhos quadril quadris raio raios radiografia reconstrucao regiao renal ressonancia
  retroperitonio rim rins sacro sagital sangramento seios sem sela sequencia serie simples sistema sobre superior superiores tardia tardio tecido tecidos tempo tendao tireoide tomografia toracica torax tornozelo tornozelos
  total transito transvaginal tronco tumor tumores ultrassom ultrassonografia umero ureter urinario uro utero vascular vasos veia veias venosa venoso ventriculo vertebra vertebral vias vista vista volume direitos esquerdos
  suspeita suspeito controle investigar um uma dois tres mais menos sem apos antes dos das nos nas
`;

const scandinavian = `
  akut alla ankel armbage armen arterie artar artarfas axel axlar baksida bak barn basal bekken ben benet bihalor bilateralt binjurar binjure blasa blodning blod blodkarl brost brosten buk buken bukspottkortel
  bracke bröst bekken bilder bildtagning diafragma diffus dosering efter ett en fas fettsupp fettvav finger fingrar flode foster fot fotled fotter framre fraktur frakturer gallblasa gallvagar ganska hals halsrygg halskotpelare
  hand handled hander hela helkropp hjarna hjarnan hjarta hjarna hjerne hjerte hjartat hoger hogra hovud hofte hoft hofter hoftled huden hud huvud hofte inandning inom infor injektion inte kakled kar karl klinisk knaled kna knan knae
  knakontroll kneled kne komplett kontrast kontrastmedel kontroll kontroller koronar kort korsrygg korsband kota kotor kropp kranskarl lang lar larben led leder lever leveren liggande lilla ljumske ljumskar lungor lunga lungan lunger
  lumbal lander landrygg lymfkortlar mage magen med matstrupe mjalte mjukdelar mediastinum mot muskel nacke nasa nedre niva njure njurar nyrer och oga ogon ogonhala ora oron og ovre over oversikt overarm overarmen patient
  pankreas prov punktion rontgen rygg ryggrad rygg ryggen ryggmarg rorelse sacrum sedan senfas senor senskiva sida sidor sidobild sittande skalle skallbas skelett skold skoldkortel skulder skuldra slatrontgen snitt snabb staende
  strupe stralning strålbehandling svullnad svalg syn tand tander tarm tarmar tid tidig thorax tumor tunna tunntarm ultraljud under undersokning undersokelse underarm underben underkake uppfoljning urinblasa urinvagar utan uten
  utandning utvidgad vanster vanstra venstre venos venfas vener visning vrist ven armbue bryst lunge nyre milt tykktarm og til fra uden kontrol hoejre hoyre venstra venøs ryg
`;

const other = `
  頭部 頚部 頸部 胸部 腹部 上腹部 下腹部 骨盤 腰椎 頚椎 胸椎 脳 肺 肝 肝臓 腎 心臓 膝 肩 手 足 単純 造影 造影前 造影後 動脈相 平衡相 門脈相 遅延相 冠状断 矢状断 横断 正面 側面 右 左 両側 検査 画像 撮影 条件 脳血管
  头部 颈部 颈椎 胸椎 骨盆 肝脏 肺部 平扫 增强 动脉期 静脉期 延迟期 冠状位 矢状位 轴位 正位 侧位 左侧 右侧 双侧 膝关节 肩关节
  두부 흉부 복부 골반 경추 요추 뇌 폐 간 무릎 어깨 조영 좌 우
  голова головы мозг мозга грудная клетка грудной клетки живот брюшная полость брюшной полости таз малый малого таза шея шеи позвоночник позвоночника шейный шейного грудного поясничный поясничного отдел отдела коленный
  сустав сустава плечо плечевой кисть стопа легкие легких печень почки сердце контраст контрастом без с и в на до после нативная артериальная венозная фаза аксиальная корональная сагиттальная прямая боковая проекция кт мрт
  κεφαλη εγκεφαλος εγκεφαλου θωρακας θωρακος κοιλια κοιλιας πυελος πυελου αυχενας αυχενα σπονδυλικη στηλη γονατο γονατος ωμος χωρις με σκιαγραφικο αξονικη μαγνητικη τομογραφια δεξι αριστερο
`;

/** Every word of the lists above. */
export const foreignWords: readonly string[] = [
  german,
  french,
  spanish,
  italian,
  dutch,
  portuguese,
  scandinavian,
  other,
]
  .join(' ')
  .split(/\s+/)
  .filter((word) => word !== '');

/** What is written around findings: complaints, sides, letters to and from. No word of images, so that somebody called so goes. */
export const everydayWords: ReadonlySet<string> = new Set(
  `
  aanvrager acompanhamento adresse adressee agri agrisi akciger anforderung angefordert aufgenommen bacak backen baekken barku batin
  bederni befunde bekannt bekannte bekanntes bekend besprochen bilegi bilek biodra bobrek bolem bolest bolesti boyun bricha brostkorg
  brystkasse buksmarta caida cekim compte connu connue conocida conocido csuklo dagen encaminhada encaminhado entlassen enviado envoye
  epaily fajdalom febbre feber febre fraglich gefaxt gesturzt gevallen giorni grafi grafisi gyanu hlavy hojre hosta hovede hrudni hrudniku
  informiert inviata inviato jater jatra kalca kalp karaciger keuhkot kirik kitle klagen klagt klagte kolana kolena kolene konyok koorts
  kostki kotnik kotniku krcni krvaceni krwawienie kycle kyynarpaa laudo ledvin ledviny leveho loket lokte lomber misstankt mistanke mozek
  mozku munuaiset murtuma nador nilkka nohy oikea pacjent pacjentka panve patere plice podejrzenie podezreni prave praveho presentait
  ramene remitida remitido rendu richiesto rintakeha ruky semaines semanas servikal settimane sinds smarta smartor smerter solicitada
  solicitado srdce suphesi sydan sziv tagen telefonisch toraks tosse trasmesso travma tudo ubermittelt uberweisung uberwiesen vasen verlegt
  verslag verstuurd verwezen vlevo vpravo weken wochen zapalenie zapesti zlomenina
`
    .trim()
    .split(/\s+/),
);
