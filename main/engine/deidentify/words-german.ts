/** German words of radiology and of clinics, and the frequent words around them, in the forms they are used in; words that are names in those countries are left out. Lower case, without accents, packed by their first three letters. */
import { PackedWords } from './unpack-words.ts';

/** Anatomy, findings, diseases, procedures, people and things of a hospital. */
export const germanMedical = new PackedWords(`
  abb:ruch,ruche,ruchen,ruches,ruchs,rueche,ruechen
  abf:uehre,uehren,uehrend,uehrende,uehrendem,uehrenden,uehrender,uehrendes,uehrens,uehrmittel,uehrmitteln,uehrmittels,uehrst,uehrt,uehrte,uehrten
  abf:uehrtest,uehrung,uehrungen,uhre,uhren,uhrend,uhrende,uhrendem,uhrenden,uhrender,uhrendes,uhrens,uhrmittel,uhrmitteln,uhrmittels,uhrst,uhrt
  abf:uhrte,uhrten,uhrtest,uhrung,uhrungen abk:laerungsbeduerftig,larungsbedurftig abr:iss,isse,issen,isses,isst
  abs:prengung,prengungen,trich,triche,trichen,triches,trichs,zess,zesse,zessen,zesses
  ach:illessehne,illessehnen,sabweichung,sabweichungen,se,sel,seln,sen,senstellung,senstellungen,sgerecht
  ade:nokarzinom,nokarzinome,nokarzinomen,nokarzinoms,nom,nome,nomen,noms,rn
  adi:poes,poese,poesem,poesen,poeser,poeses,pos,pose,posem,posen,poser,poses adn:exe,exen
  aer:zte,zten,ztin,ztinnen,ztlich,ztliche,ztlichem,ztlichen,ztlicher,ztliches aeu:ge,gen aku:t,te,tem,ten,ter,tere,terem,teren,terer,teres,tes
  all:ergie,ergien,ergiker,ergikerin,ergikerinnen,ergikern,ergikers,ergisch,ergische,ergischem,ergischen,ergischer,ergisches
  amb:ulant,ulante,ulantem,ulanten,ulanter,ulantes,ulanz,ulanzen amp:ulle,ullen
  ana:emie,emien,emisch,emische,emischem,emischen,emischer,emisches,esthesie,esthesieren,esthesist,esthesisten,esthesistin,esthesistinnen,lfistel
  ana:lfistels,mie,mien,misch,mische,mischem,mischen,mischer,misches,phylaktisch,phylaktische,phylaktischem,phylaktischen,phylaktischer
  ana:phylaktisches,sthesie,sthesieren,sthesist,sthesisten,sthesistin,sthesistinnen,stomose,stomosen ane:urysma,urysmen
  ang:ina,iografie,iografien,iogramm,iogramme,iogrammen,iogramms ank:ylosierend,ylosierende,ylosierendem,ylosierenden,ylosierender,ylosierendes
  anr:eicherung,eicherungen
  ant:eil,eile,eilen,eils,ibiotika,ibiotikum,ibiotikums,ibiotisch,ibiotische,ibiotischem,ibiotischen,ibiotischer,ibiotisches,ihistaminikum
  ant:ihistaminikums,ikoagulation,ikoagulationen,ikoerper,ikoerpers,ikorper,ikorpers anu:s,ss
  aor:ta,tenbogen,tendissektion,tendissektionen,tenklappe,tenklappen app:endizitis
  arc:hitekturstoerung,hitekturstoerungen,hitekturstorung,hitekturstorungen arm:schmerz
  art:efakt,efakte,efakten,efaktes,efakts,eria,erie,eriell,erielle,eriellem,eriellen,erieller,erielles,erien,eriosklerotisch,eriosklerotische
  art:eriosklerotischem,eriosklerotischen,eriosklerotischer,eriosklerotisches,hrodese,hrodesen,hrografie,hrografien,hrose,hrosen,hrotisch
  art:hrotische,hrotischem,hrotischen,hrotischer,hrotisches arz:t,te,ten,tes,tin,tinnen,tlich,tliche,tlichem,tlichen,tlicher,tliches
  asp:iration,irationen ass:istenzaerzte,istenzaerzten,istenzarzt,istenzarzte,istenzarzten,istenzarztes ast:hma,hmatiker,hmatikers
  asy:mptomatisch,mptomatische,mptomatischem,mptomatischen,mptomatischer,mptomatisches asz:ites
  ate:lektase,lektasen,m,martefakt,martefakte,martefakten,martefakts,minsuffizienz,minsuffizienzen,mkommando,mlage,mlagen,mnot,ms,mstillstand,mwege
  atr:oph
  auf:faelligkeit,faelligkeiten,falligkeit,falligkeiten,hellung,hellungen,klaerung,klaerungen,klaerungsbogen,klarung,klarungen,klarungsbogen,lage
  auf:lagen,loesung,loesungen,losung,losungen,nahme,nahmen,nahmequalitaet,nahmequalitaeten,nahmequalitat,nahmequalitaten,nahmetechnik,nahmst,nahmt
  aug:e,en,enhintergrund,enlid,enlider,enlidern,es
  aus:breitung,breitungen,dehnung,dehnungen,loeschung,loeschungen,loeschungsartefakt,loeschungsartefakte,loeschungsartefakten,loeschungsartefakts
  aus:loschung,loschungen,loschungsartefakt,loschungsartefakte,loschungsartefakten,loschungsartefakts,schluesse,schluessen,schluss,schlusse
  aus:schlussen,schlusses,senband,senknochel,senknochels,senknoechel,senknoechels,senmeniskus,senmeniskuss,wuerfe,wuerfen,wurf,wurfe,wurfen,wurfs
  aut:oimmun axi:lla bae:nde,nden,nder,ndern,uche,uchen bak:teriell,terielle,teriellem,teriellen,terieller,terielles
  ban:d,dapparat,dapparate,dapparaten,dapparats,den,dern,des,druptur,ds,dscheibe,dscheiben,dscheibenvorwoelbung,dscheibenvorwoelbungen
  ban:dscheibenvorwolbung,dscheibenvorwolbungen
  bau:ch,chaorta,chaortenaneurysma,chdecke,che,chen,ches,chfell,chfells,chlage,chlagen,chs,chschmerz,chschmerzen,chspeicheldruese
  bau:chspeicheldruesenentzuendung,chspeicheldruesenentzuendungen,chspeicheldruesenkrebs,chspeicheldruse,chspeicheldrusenentzundung
  bau:chspeicheldrusenentzundungen,chspeicheldrusenkrebs,chwand bea:tmet,tmete,tmetem,tmeten,tmeter,tmetes,tmungsschlauch
  bec:ken,kenboden,kenring,kens,kenvenen bed:arfsmedikation,arfsmedikationen bef:und,undbericht,unde,unden,undes,unds,undung,undungen
  beh:andlung,andlungen bei:narterien,nodem,noedem,nschmerz,nvene,nvenen,nvenenthrombose,nvenenthrombosen
  bel:astungsaufnahmen,ichtung,ichtungen,ueftung,ueftungen,ueftungsstoerung,ueftungsstoerungen,uftung,uftungen,uftungsstorung,uftungsstorungen
  ber:uhigungsmittel,uhigungsmitteln,uhigungsmittels bes:trahlung,trahlungen bet:ablocker,ablockers
  bew:egung,egungen,egungsartefakt,egungsartefakte,egungsartefakten,egungsartefakts,egungsunschaerfe,egungsunschaerfen,egungsunscharfe
  bew:egungsunscharfen,usstlosigkeit,usstlosigkeiten,usstsein,usstseins
  bil:ateral,aterale,ateralem,ateralen,ateraler,aterales,dens,der,dern,des,dgebung,dgebungen,dlich,dliche,dlichen,dlicher,dliches,dmaterial
  bil:dmaterials,dqualitaet,dqualitaeten,dqualitat,dqualitaten,ds,dserie,dserien,dubertragung,dubertragungen,duebertragung,duebertragungen,dung
  bil:dungen,dverstaerker,dverstaerkers,dverstarker,dverstarkers
  bin:degewebe,dehaut,dehautentzuendung,dehautentzuendungen,dehautentzundung,dehautentzundungen bio:psie,psieclip,psien
  bla:esse,esser,essere,esserem,esseren,esserer,esseres,esslich,essliche,esslichen,esslicher,essliches,se,send,sende,sendem,senden,sender,sendes
  bla:senentzuendung,senentzuendungen,senentzundung,senentzundungen,senkrebs,senstein,sse,sser,ssere,sserem,sseren,sserer,sseres,sslich,ssliche
  bla:sslichen,sslicher,ssliches,st
  bli:nddaerme,nddaermen,nddarm,nddarme,nddarmen,nddarmentzuendung,nddarmentzuendungen,nddarmentzundung,nddarmentzundungen,nddarms
  blu:ete,eten,t,tabnahme,tbild,tbilder,tbildern,tbildes,tbilds,tdruck,tdruckmittel,tdruckmittels,tdrucks,ten,terguesse,terguessen,terguss
  blu:tergusse,tergussen,tergusses,tes,tfluss,tgerinnung,tgerinnungen,tgruppe,tgruppen,ts,tung,tungen,tungsstoerung,tungsstoerungen,tungsstorung
  blu:tungsstorungen,tverduenner,tverduenners,tverdunner,tverdunners,tverlust,tverluste,tverlusten,tverlustes,twerte,twerten,tzucker,tzuckers
  boe:sartig,sartige,sartigem,sartigen,sartiger,sartiges bol:us,uss bor:reliose,reliosen bos:artig,artige,artigem,artigen,artiger,artiges
  bra:unuele,unuelen,unule,unulen bro:nchial,nchiale,nchialem,nchialen,nchialer,nchiales,nchitis,nchus,nchuss
  bru:chpforte,chpforten,chspalt,este,esten,st,stdruese,stdruesen,stdruse,stdrusen,ste,sten,sterhaltend,stimplantat,stimplantate,stimplantaten
  bru:stimplantats,stkrebs,stkrebses,stschmerz,stwand,stwarze,stwarzen bus:copan byp:ass
  che:faerzte,faerzten,faerztin,faerztinnen,farzt,farzte,farzten,farztes,farztin,farztinnen,motherapie,motherapien
  chi:rurg,rurgen,rurgie,rurgin,rurginnen,rurgisch,rurgische,rurgischem,rurgischen,rurgischer,rurgisches cho:lezystitis,lezystolithiasis
  chr:onisch,onische,onischem,onischen,onischer,onisches cli:pmarkierung,pmarkierungen
  com:putertomografie,putertomografien,putertomographie,putertomographien cor:tison cox:arthrose,arthrosen dae:rme,rmen
  dar:m,me,men,mes,mgas,mkrebs,ms,mschlingen,mverschluesse,mverschluessen,mverschluss,mverschlusse,mverschlussen,mverschlusses,mvorbereitung,mvorbereitungen,mwand
  dat:entraeger,entraegern,entraegers,entrager,entragern,entragers dau:ermedikation,ermedikationen,mensattelgelenk dec:kplatte,kplatten
  deg:enerativ,enerative,enerativem,enerativen,enerativer,eneratives dek:ubitus,ubituss dem:ente,entem,enten,enter,entes,enz,enzen
  der:matologie,matologien,matologin
  dia:betes,betiker,betikerin,betikerinnen,betikern,betikers,betisch,betische,betischem,betischen,betischer,betisches,gnose,gnosen,gnostik
  dia:gnostiker,gnostikern,lyse,lysepflichtig,lysepflichtige,lysepflichtigem,lysepflichtigen,lysepflichtiger,lysepflichtiges,rrho,rrhoe,rrhoeen
  dia:rrhoen dic:kdaerme,kdaermen,kdarm,kdarme,kdarmen,kdarms,kenmessung,kenmessungen
  dif:fus,fuse,fusem,fusen,fuser,fusere,fuserem,fuseren,fuserer,fuseres,fuses,fusion,fusionsstoerung,fusionsstoerungen,fusionsstorung,fusionsstorungen
  dil:atation,atationen
  dis:lokation,lokationen,loziert,lozierte,loziertem,lozierten,lozierter,loziertes,sektion,sektionen,tal,tale,talem,talen,taler,tales
  div:ertikel,ertikels,ertikulitis,ertikulose,ertikulosen dop:pelniere,pelnieren dor:sal,sale,salem,salen,saler,sales dos:e,en,is
  dra:htmarkierung,htmarkierungen,inagelage,inagelagen dre:iphasig,iphasige,iphasigem,iphasigen,iphasiger,iphasiges
  dri:nglich,ngliche,nglichem,nglichen,nglicher,nglichere,nglicherem,nglicheren,nglicherer,nglicheres,ngliches,nglichste,nglichsten,nglichster,nglichstes
  dru:ck,ckbar,cke,cken,ckens,ckern,ckes,cks,ckschmerz,ckt,ckte,ckten,eck,ecke,ecken,ecker,eckern,ese,esen,se,sen due:nnschicht dun:nschicht
  dur:chbauung,chbauungen,chblutung,chblutungen,chblutungsstoerung,chblutungsstoerungen,chblutungsstorung,chblutungsstorungen,chfall,chfalle
  dur:chfallen,chfalls,chfallt,chleuchtung,chleuchtungen dys:plasie,plasien,pnoe,pnoen eie:rstock,rstocke,rstoecke
  eil:eiter,eitern,eiters,eiterschwangerschaft
  ein:blutung,blutungen,engung,engungen,laeufe,laeufen,lauf,laufe,laufen,laufs,lauft,malgabe,malgaben,stellung,stellungen,verstaendnis,verstandnis
  ein:willigung,willigungen eis:enmangel,enmangels eiw:eiss,eisse,eissen,eisses eje:ktionsfraktion,ktionsfraktionen ekl:ampsie,ampsien
  ele:ktrode,ktroden ell:e,enbeuge,enbeugen,enbogen,enbogens emb:olie,olien,olisation,olisationen,olisch,olische,olischem,olischen,olischer,olisches
  emp:hysem,hyseme,hysemen,hysems
  end:befund,gelenk,glied,ometriose,ometriosen,oskopie,oskopisch,oskopische,oskopischem,oskopischen,oskopischer,oskopisches eng:stelle,stellen
  ent:zuendlich,zuendliche,zuendlichem,zuendlichen,zuendlicher,zuendliches,zuendung,zuendungen,zundlich,zundliche,zundlichem,zundlichen,zundlicher
  ent:zundliches,zundung,zundungen enz:ephalopathie,ephalopathien
  epi:kondylitis,lepsie,lepsien,leptisch,leptische,leptischem,leptischen,leptischer,leptisches
  erb:reche,rechen,rechend,rechende,rechendem,rechenden,rechender,rechendes,recht,rechte erd:nuesse,nuessen,nuss,nusse,nussen
  erg:uesse,uessen,uss,usse,ussen,usses erk:rankung,rankungen erm:udungsbruch,udungsfraktur,uedungsbruch,uedungsfraktur ero:sion,sionen
  ers:tdiagnose,tdiagnosen erw:eitert,eiterte,eitertem,eiterten,eiterter,eitertes ery:sipel,sipels
  exa:nthem,zerbation,zerbationen,zerbiert,zerbierte,zerbiertem,zerbierten,zerbierter,zerbiertes exp:ektoration,ektorationen
  exs:udat,udate,udaten,udats
  ext:rahepatisch,rahepatische,rahepatischem,rahepatischen,rahepatischer,rahepatisches,ravasat,ravasate,ravasaten,ravasats,remitaet,remitaeten,remitat,remitaten
  fac:ette,etten,ettengelenk,ettengelenke,ettengelenken,haerzte,haerzten,harzt,harzte,harzten,harztes feb:ril
  feh:lbelastung,lbelastungen,lbildung,lbildungen,leinstellung,leinstellungen,lgeburt,lgeburten,lhaltung,lhaltungen,lstellung,lstellungen
  fel:danpassung,danpassungen,dgroesse,dgroessen,dgrosse,dgrossen fen:stern,sters fer:se,sen,senschmerz,sensporn
  fet:al,ale,alem,alen,aler,ales,tleber,tlebers,tsucht fib:roes,roese,roesem,roesen,roeser,roeses,ros,rose,rosem,rosen,roser,roses
  fie:ber,bere,bern,bers,bert,berte,berten fil:iae,iaen fin:gerglied,gerkuppe,gerkuppen,gern,gers fok:al,ale,alem,alen,aler,ales for:amen
  fra:ktur,kturen,kturiert,kturierte,kturiertem,kturierten,kturierter,kturiertes,kturspalt
  fre:mdaufnahme,mdaufnahmen,mdbilder,mdbilders,mdkoerper,mdkoerpern,mdkorper,mdkorpern
  fru:chtblase,chtblasen,chtwasser,chtwassers,ehgeborenes,ehgeburt,ehgeburten,ehschwangerschaft,hgeborenes,hgeburt,hgeburten,hschwangerschaft
  fur:osemid,osemide,osemiden,osemids fus:sheber,shebers,spilz,sschmerz gab:en,st,t gad:olinium,oliniums gae:be,nge,ngen,nger,ngern
  gal:lenblase,lenblasenentzuendung,lenblasenentzuendungen,lenblasenentzundung,lenblasenentzundungen,lenblasenstein,lengaenge,lengaengen,lengang
  gal:lengange,lengangen,lenkolik,lenstein,lensteine,lensteinen,lensteins gan:gbar,gen,gern,ges,graen,gran,gs,gster
  gas:tritis,troenterologie,troenterologien,uberlagerung,uberlagerungen,ueberlagerung,ueberlagerungen gau:men,mens
  geb:aermutter,aermutterkrebs,aermuttern,armutter,armutterkrebs,armuttern,iss,isse,issen,isses
  gef:aess,aesse,aessen,aesses,aessmissbildung,aessmissbildungen,aessprothese,aessprothesen,aessverschluss,aesswand,aesszeichnung,aesszeichnungen
  gef:ass,asse,assen,asses,assmissbildung,assmissbildungen,assprothese,assprothesen,assverschluss,asswand,asszeichnung,asszeichnungen
  geh:hilfe,hilfen,irn,irne,irnen,irnerschuetterung,irnerschuetterungen,irnerschutterung,irnerschutterungen,irnes,irns,stock,stoerung,stoerungen
  geh:storung,storungen,ustet gek:apselt,apselte,apseltem,apselten,apselter,apseltes
  gel:bsucht,eistet,eistete,eistetem,eisteten,eisteter,eistetes,enk,enke,enken,enkentzuendung,enkentzuendungen,enkentzundung,enkentzundungen
  gel:enkerguss,enkersatz,enkes,enkflache,enkflachen,enkflaeche,enkflaechen,enkkapsel,enkkapsels,enkkoerper,enkkoerpers,enkkorper,enkkorpers,enks
  gel:enkspaltverschmaelerung,enkspaltverschmaelerungen,enkspaltverschmalerung,enkspaltverschmalerungen,enkt,enkte,enkten,ungen
  gem:essen,essene,essenem,essenen,essener,essenes
  gen:ervt,ervte,ervtem,ervten,ervter,ervtes,ick,icke,icken,ickes,icks,ieren,iert,ierte,iertem,ierten,ierter,iertes
  ger:aeusch,aeusche,aeuschen,aeusches,aucht,auchte,auchtem,auchten,auchter,auchtes,ausch,ausche,auschen,ausches,iatrie,innung,innungen
  ger:innungshemmer,innungshemmers,innungswert,ippen,oentgt,oentgte,oentgtem,oentgten,oentgter,oentgtes,ontgt,ontgte,ontgtem,ontgten,ontgter
  ger:ontgtes,uckt,uckte,ucktem,uckten,uckter,ucktes,ueckt,ueckte,uecktem,ueckten,ueckter,uecktes
  ges:aess,aesse,aessen,aesses,ass,asse,assen,asses,chadet,chadete,chadetem,chadeten,chadeter,chadetes,chichten,chichtet,chichtete,chichtetem
  ges:chichteten,chichteter,chichtetes,chmerzt,chwuelste,chwuelsten,chwuer,chwuere,chwueren,chwueres,chwuers,chwulst,chwulste,chwulsten,chwulstes
  ges:chwulsts,chwur,chwure,chwuren,chwures,chwurs,ehnt,icht,ichter,ichtern,ichtes,ichts,ichtsfeld,pritzt,pritzte,pritztem,pritzten,pritzter
  ges:pritztes,pult,pulte,pultem,pulten,pulter,pultes get:ropft,ropfte,ropftem,ropften,ropfter,ropftes
  gew:ebe,eben,ebes,ebsprobe,ebsproben,ebt,ebte,ebten,eht,ehte,ehtem,ehten,ehter,ehtes,icht,ichte,ichten,ichtens,ichtes,ichts,ichtsverlust
  gew:ichtsverluste,ichtsverlustes,ichtung,ichtungen,unden gic:ht gip:ser,sern,sschiene,sschienen gla:skoerper,skoerpers,skorper,skorpers
  gle:ichgewicht,ichgewichte,ichgewichten,ichgewichtes,ichgewichts,ite,iten,itend,itende,itendem,itenden,itender,itendes,iter,itern,itest,itet
  glu:kagon gon:arthrose,arthrosen gra:nulom,nulome,nulomen,nuloms gro:sszehe,sszehen
  gru:enholzfraktur,ndgelenk,ndglied,ndplatte,ndplatten,nholzfraktur gur:tverletzung,tverletzungen gut:artig,artige,artigem,artigen,artiger,artiges
  gyn:aekologe,aekologen,aekologie,aekologin,aekologinnen,akologe,akologen,akologie,akologin,akologinnen
  hae:lse,lsen,matom,matome,matomen,matoms,matothorax,maturie,maturien,moglobin,moptyse,moptysen,morrhagie,morrhagien,morrhagisch,morrhagische
  hae:morrhagischem,morrhagischen,morrhagischer,morrhagisches,morrhoide,morrhoiden,nde,nden,ute,uten
  hal:lux,s,sen,ses,sgefaess,sgefaesse,sgefaessen,sgefass,sgefasse,sgefassen,sschlagader,sschlagadern,sschlagaders,sschmerz,sschmerzen,sweichteile,sweichteilen
  ham:atom,atome,atomen,atoms,atothorax,aturie,aturien,oglobin,optyse,optysen,orrhagie,orrhagien,orrhagisch,orrhagische,orrhagischem,orrhagischen
  ham:orrhagischer,orrhagisches,orrhoide,orrhoiden
  han:den,dgelenk,dgelenke,dgelenken,dgelenks,dlich,dliche,dlichen,dlicher,dliches,drucken,druckens,druecken,drueckens
  har:em,nleiterstein,nroehre,nroehren,nrohre,nrohren,nsaeure,nsaure,nstau,nstein,nsteine,nsteinen,nstoff,nstoffe,nstoffen,nstoffs,nverhalt
  har:nwegsinfekt,nwegsinfekte,nwegsinfekten,nwegsinfekts
  hau:ptschlagader,ptschlagaders,saerzte,saerzten,saerztin,saerztinnen,sarzt,sarzte,sarzten,sarztes,sarztin,sarztinnen,sstaub,t,tausschlaege
  hau:tausschlaegen,tausschlag,tausschlage,tausschlagen,tausschlages,tausschlags,te,temphysem,tkrebs,troetung,troetungen,trotung,trotungen,ttumor
  hau:ttumors,tveraenderung,tveraenderungen,tveranderung,tveranderungen heb:amme,ammen hei:serkeit,serkeiten
  hep:arin,atisch,atische,atischem,atischen,atischer,atisches,atitis
  her:dbefund,de,des,dfoermig,dfoermige,dfoermigem,dfoermigen,dfoermiger,dfoermiges,dformig,dformige,dformigem,dformigen,dformiger,dformiges,ds
  her:editaer,editaere,editaerem,editaeren,editaerer,editaeres,editar,editare,editarem,editaren,editarer,editares,nie,nien,pes,z,zbeutel,zbeutels
  her:zen,zens,zfehler,zfehlern,zfehlers,zfrequenz,zfrequenzen,zgroesse,zgroessen,zgrosse,zgrossen,zinfarkt,zinfarkte,zinfarkten,zinfarktes
  her:zinsuffizienz,zinsuffizienzen,zkatheter,zkatheters,zklappe,zklappen,zklappenfehler,zklappenfehlers,zkontur,zlich,zliche,zlichen,zlicher
  her:zliches,zmuskel,zmuskelentzuendung,zmuskelentzuendungen,zmuskelentzundung,zmuskelentzundungen,zmuskels,zrhythmusstoerung,zrhythmusstoerungen
  her:zrhythmusstorung,zrhythmusstorungen,zschatten,zschmerz,zschrittmacher,zschrittmachers,zstillstand,zvergroesserung,zvergroesserungen
  her:zvergrosserung,zvergrosserungen heu:schnupfen,schnupfens hil:i,us,uss,usverbreiterung,usverbreiterungen hin:terhorn,terkante,terkanten
  hir:n,nblutung,nblutungen,ndruck,ne,nen,nes,nhaut,nhautentzuendung,nhautentzuendungen,nhautentzundung,nhautentzundungen,ninfarkt,nodem,noedem,ns
  hir:ntumor,ntumors,ten hoc:hdosis hod:en,ens,entorsion,entorsionen
  hoe:henminderung,henminderungen,hlen,hlens,hlst,hlt,hlung,hlungen,rgeraet,rgeraete,rgeraeten,rgeraets,rminderung,rminderungen,rsturz,rverlust
  hoh:enminderung,enminderungen,le,len,lens,lst,lung,lungen,lvene,lvenen
  hom:ogen,ogene,ogenem,ogenen,ogener,ogenere,ogenerem,ogeneren,ogenerer,ogeneres,ogenes,ogenste,ogensten,ogenster,ogenstes
  hor:gerat,gerate,geraten,gerats,minderung,minderungen,mon,mone,monell,monelle,monellem,monellen,moneller,monelles,monen,mons,sturz,verlust
  hue:ftdysplasie,ftdysplasien,fte,ften,ftprothese,ftprothesen,ftschmerz huf:tdysplasie,tdysplasien,te,ten,tprothese,tprothesen,tschmerz hun:debiss
  hus:te,ten,tend,tende,tendem,tenden,tender,tendes,test,tet,tete,teten,tetest hyg:iene
  hyp:aesthesie,aesthesien,asthesie,asthesien,erdens,erdense,erdensem,erdensen,erdenser,erdenses,erintens,erintense,erintensem,erintensen
  hyp:erintenser,erintenses,erplasie,erplasien,ertonie,ertonien,ertonus,ertonuss,odens,odense,odensem,odensen,odenser,odenses,ointens,ointense
  hyp:ointensem,ointensen,ointenser,ointenses,ophyse,ophysen,otonie,otonien iat:rogen
  idi:opathisch,opathische,opathischem,opathischen,opathischer,opathisches ile:us,uss
  imm:unsuppression,unsuppressionen,unsupprimiert,unsupprimierte,unsupprimiertem,unsupprimierten,unsupprimierter,unsupprimiertes
  imp:fstatus,fstatuss,fung,fungen,ingement,ingemente,ingementen,ingements,lantat,lantate,lantaten,lantates,lantation,lantationen,lantats
  inf:arkt,arkte,arkten,arkts,ekt,ekte,ekten,ektes,ektioes,ektioese,ektioesem,ektioesen,ektioeser,ektioesere,ektioeserem,ektioeseren,ektioeserer
  inf:ektioeseres,ektioeses,ektion,ektionen,ektios,ektiose,ektiosem,ektiosen,ektioser,ektiosere,ektioserem,ektioseren,ektioserer,ektioseres
  inf:ektioses,ekts,iltrat,iltrate,iltraten,iltration,iltrationen,iltrativ,iltrative,iltrativem,iltrativen,iltrativer,iltratives,iltrats,usion
  inf:usionen,usionspumpe,usionspumpen ing:uinal,uinale,uinalem,uinalen,uinaler,uinales inh:omogen,omogene,omogenem,omogenen,omogener,omogenes
  inj:ektion,ektionen ink:omplett,ontinenz,ontinenzen inn:enband,enknochel,enknochels,enknoechel,enknoechels,enmeniskus,enmeniskuss ino:perabel
  ins:ektenstich,tabilitaet,tabilitaeten,tabilitat,tabilitaten,uffizienz,uffizienzen,ulin,ulinpumpe,ulinpumpen,ulins,ult
  int:akt,akte,aktem,akten,akter,aktere,akterem,akteren,akterer,akteres,aktes,ensivstation,ensivstationen,erposition,erpositionen,ervall,ervalle
  int:ervallen,ervalls,oxikation,oxikationen,rakraniell,rakranielle,rakraniellem,rakraniellen,rakranieller,rakranielles,ravenoes,ravenoese
  int:ravenoesem,ravenoesen,ravenoeser,ravenoeses,ravenos,ravenose,ravenosem,ravenosen,ravenoser,ravenoses,ubation,ubationen,ubiert,ubierte
  int:ubiertem,ubierten,ubierter,ubiertes inv:asiv,asive,asivem,asiven,asiver,asives iod
  isc:haemie,haemien,haemisch,haemische,haemischem,haemischen,haemischer,haemisches,hamie,hamien,hamisch,hamische,hamischem,hamischen,hamischer
  isc:hamisches,hialgie,hialgien
  iso:dens,dense,densem,densen,denser,denses,lation,lationen,lationszimmer,lationszimmers,lierbar,liere,lieren,lierend,lierende,lierendem
  iso:lierenden,lierender,lierendes,lierens,lierst,liert,lierte,liertem,lierten,lierter,liertes,liertest,lierung,lierungen joc:hbein,hbeins
  jod.allergie,allergien juc:kreiz kac:hexie,hexien kae:mmerern kai:serschnitt,serschnitte,serschnitten,serschnitts
  kal:ium,iums,k,kaneus,kaneuss,kes,ks,kschulter,kschulters,lusbildung,lusbildungen,otte,otten,zifikation,zifikationen,zifiziert,zifizierte
  kal:zifiziertem,zifizierten,zifizierter,zifiziertes,zifizierung,zifizierungen kam:mer,merern,mern
  kan:aele,aelen,al,ale,alen,als,tenabsprengung,tenabsprengungen,uele,uelen,ule,ulen
  kap:sel,selbar,sele,seln,selns,selschwellung,selschwellungen,selst,selt,selte,selten,seltest,selung,selungen
  kar:dial,diale,dialem,dialen,dialer,diales,diologe,diologen,diologie,diologin,diologinnen,diomegalie,diomegalien,diomyopathie,diomyopathien,ies
  kar:zinom,zinomatoes,zinomatoese,zinomatoesem,zinomatoesen,zinomatoeser,zinomatoeses,zinomatos,zinomatose,zinomatosem,zinomatosen,zinomatoser
  kar:zinomatoses,zinome,zinomen,zinoms,zinose,zinosen
  kat:arakt,arakte,arakten,arakts,arrhalisch,arrhalische,arrhalischem,arrhalischen,arrhalischer,arrhalisches,heter,hetern,heters,zenbiss
  kav:ernom,ernome,ernomen,ernoms kei:me,men,mend,mende,mendem,menden,mender,mendes,mes,ms,mst,mt,mte,mten,mtest ker:nspin
  kie:ferhoehle,ferhoehlen,ferhohle,ferhohlen,fern,fers,ferwinkel,ferwinkels kin:derwunsch
  kla:ustrophobie,ustrophobien,ustrophobisch,ustrophobische,ustrophobischem,ustrophobischen,ustrophobischer,ustrophobisches,vikula
  kle:idung,idungen,infinger,infingers,inhirn
  kni:e,egelenk,egelenke,egelenken,egelenks,ekehle,ekehlen,en,end,ende,endem,enden,ender,endes,escheibe,eschmerz,et,ete,eten,ster
  kno:chel,cheln,chels,chen,chenbruch,chenbruche,chenbruchen,chenbruchs,chenbrueche,chenbruechen,chendichte,chendichten,chenentzuendung
  kno:chenentzuendungen,chenentzundung,chenentzundungen,chenmarkodem,chenmarkoedem,chenmetastase,chenmetastasen,chenodem,chenoedem,chens
  kno:chenschmerz,chern,cherne,chernem,chernen,cherner,chernes,echel,echeln,echels,echern,echerne,echernem,echernen,echerner,echernes,rpel,rpeln
  kno:rpels,rpelschaden,te,ten,tend,tende,tendem,tenden,tender,tendes,tens,test,tet,tete,teten,tetest koa:gulation,gulationen
  koe:pfe,pfen,rper,rperhaelfte,rperhaelften,rperlich,rperliche,rperlichen,rperlicher,rperliches,rpern,rpers,rperseite,rperseiten
  kol:ik,iken,itis,laps,lapse,lapsen,lapses,laterale,lateralem,lateralen,lateraler,laterales,on,onkarzinom,onkarzinome,onkarzinomen,onkarzinoms
  kol:onnen,orektal,orektale,orektalem,orektalen,orektaler,orektales,ostomie,ostomien
  kom:pensiert,pensierte,pensiertem,pensierten,pensierter,pensiertes,plikation,plikationen,plikationslos,plikationslose,plikationslosem
  kom:plikationslosen,plikationsloser,plikationslosere,plikationsloserem,plikationsloseren,plikationsloserer,plikationsloseres,plikationsloses
  kom:pression,pressionen
  kon:genital,genitale,genitalem,genitalen,genitaler,genitales,servativ,servative,servativem,servativen,servativer,servativere,servativerem
  kon:servativeren,servativerer,servativeres,servatives,servativste,servativsten,servativster,servativstes,solidation,solidationen,solidierung
  kon:solidierungen,taktisolation,taktisolationen,traindikation,traindikationen,traindiziert,traindizierte,traindiziertem,traindizierten
  kon:traindizierter,traindiziertes,trast,trastanreicherung,trastanreicherungen,trastaufnahme,trastaufnahmen,traste,trasten,trastes,trastiert
  kon:trastierte,trastiertem,trastierten,trastierter,trastiertes,trastierung,trastierungen,trastmittel,trastmittelallergie,trastmittelallergien
  kon:trastmittelgabe,trastmittelgaben,trastmittelreaktion,trastmittelreaktionen,trastmittels,trasts,trolle,trollen,us,uss
  kop:f,fe,fen,fes,fs,rostase,rostasen
  kor:onal,onale,onalem,onalen,onaler,onales,onarangiografie,onarangiografien,onarsklerose,onarsklerosen,per,perhalfte,perhalften,perlich,perliche
  kor:perlichen,perlicher,perliches,pern,pers,perseite,perseiten,tison kos:tophrenisch kot:stau kox:arthrose,arthrosen
  kra:empfe,empfen,enze,enzen,mpfanfall,mpfanfalle,mpfanfallen,mpfanfalls,mpfartig,mpfartige,mpfartigem,mpfartigen,mpfartiger,mpfartiges,mpfe
  kra:mpfen,nial,niale,nialem,nialen,nialer,niales,nkenhaeuser,nkenhaeusern,nkenhaus,nkenhauser,nkenhausern,nkenhauses,nkenpfleger,nkenpflegers
  kra:nkenschwester,nkenschwestern,nkentransport,nkentransporte,nkenwagen,nkheit,nkheiten,nzen,nzes
  kre:a,atinin,atininwert,bse,bsen,bserkrankung,bserkrankungen,bses,islaeufe,islaeufen,islauf,islaufe,islaufen,islaufes,islaufs,islaufstillstand
  kre:uz,uzband,uzern,uzes,uzschmerz,uzt,uzte,uzten,uzung,uzungen
  kri:tisch,tische,tischem,tischen,tischer,tischere,tischerem,tischeren,tischerer,tischeres,tisches,tischste,tischsten,tischster,tischstes
  kro:epfe,epfen,pfe,pfen,pfes,pfs kru:cken,ecke,ecken kur:ativ,ative,ativem,ativen,ativer,atives,zatmigkeit,zatmigkeiten,zbefund,znarkose,znarkosen
  kut:an kyp:hose lab:or,oren,ors,orwerte,orwerten lae:hmung,hmungen,sion,sionen lah:mung,mungen lak:tation,tationen
  lap:aroskopie,aroskopien,arotomie,arotomien,pen,pens las:ion,ionen,ix lat:eral,erale,eralem,eralen,eraler,erales,ex
  leb:er,erarterie,erarterien,erfleck,erherd,erkrebs,erlappen,ern,ersegment,ersegmente,ersegmenten,ersegments,ervene,ervenen,erwerte,erwerten
  leb:erzellkarzinom,erzellkarzinome,erzellkarzinomen,erzellkarzinoms,erzirrhose,erzirrhosen,erzyste,erzysten
  lei:stbar,ste,sten,stenbruch,stend,stende,stendem,stenden,stender,stendes,stenhernie,stenhernien,stens,stenschmerz,stern,stest,stet,stete,steten
  lei:stetest,stung,stungen len:denwirbel,denwirbels leu:kaemie,kamie,kozyten,kozytose,kozytosen lie:gend,gende,gendem,genden,gender,gendes,getransport
  lig:ament,amente,amenten,aments lip:om,ome,omen,oms liq:uor,uorraum,uorraums,uors lob:aer,aere,aerem,aeren,aerer,aeres,ar,are,arem,aren,arer,ares
  loc:kerungszeichen loe:sung,sungen lok:al,ale,alem,alen,aler,ales,als los:ung,ungen luf:tnot,troehre,trohre,tsichel,tsichels
  lum:bago,bal,bale,balem,balen,baler,bales,balgie,balgien,balpunktion,balpunktionen
  lun:ge,gen,genarterie,genarterien,genembolie,genembolien,genentzuendung,genentzuendungen,genentzundung,genentzundungen,genfiliae,genfiliaen
  lun:gengefaesszeichnung,gengefaesszeichnungen,gengefasszeichnung,gengefasszeichnungen,genkrebs,genrundherd,genvene,genvenen,ger,gere,gern
  lux:ation,ationen,iert,ierte,iertem,ierten,ierter,iertes
  lym:phadenopathie,phadenopathien,phatisch,phatische,phatischem,phatischen,phatischer,phatisches,phe,phen,phknoten,phknotens,phodem,phoedem,phom
  lym:phome,phomen,phoms mae:rker
  mag:en,engeschwuer,engeschwuere,engeschwueren,engeschwueres,engeschwuers,engeschwur,engeschwure,engeschwuren,engeschwures,engeschwurs,enkarzinom
  mag:enkarzinome,enkarzinomen,enkarzinoms,enkrebs,ens,ensonde,ensonden,ere,erem,eren,erer,eres,st mal:igne,ignom,ignome,ignomen,ignoms
  mam:makarzinom,makarzinome,makarzinomen,makarzinoms,mographie,mographien
  man:delentzuendung,delentzuendungen,delentzundung,delentzundungen,deln,schette,schetten
  mar:cumar,kes,knagel,knagels,knagelung,knagelungen,kung,kungen mas:tektomie,tektomien,titis,toid,toide,toiden,toids mat:erialbruch,rix
  med:ial,iale,ialem,ialen,ialer,iales,iastinalverbreiterung,iastinalverbreiterungen,ikament,ikamente,ikamenten,ikamentes,ikamentoes,ikamentoese
  med:ikamentoesem,ikamentoesen,ikamentoeser,ikamentoeses,ikamentos,ikamentose,ikamentosem,ikamentosen,ikamentoser,ikamentoses,ikaments,ikation
  med:ikationen meh:rphasig,rphasige,rphasigem,rphasigen,rphasiger,rphasiges
  men:ingeal,ingeale,ingealem,ingealen,ingealer,ingeales,ingeom,ingeome,ingeomen,ingeoms,ingitis,iskus,iskuss,opause,opausen,struation
  mes:sbar,se,sen,send,sende,sendem,senden,sender,sendes,sens,sern,st,sung,sungen
  met:abolisch,abolische,abolischem,abolischen,abolischer,abolisches,all,allartefakt,allartefakte,allartefakten,allartefakts,alldetektor
  met:alldetektors,alle,allen,allentfernung,allentfernungen,allimplantat,allimplantate,allimplantaten,allimplantats,alls,astase,astasen,astasiert
  met:astasierte,astasiertem,astasierten,astasierter,astasiertes,astasierung,astasierungen,astatisch,astatische,astatischem,astatischen
  met:astatischer,astatisches,formin mig:raene,rane mik:rokalk,rokalzifikationen
  mil:z,zarterie,zarterien,zen,zruptur,zvene,zvenen,zvenenthrombose,zvenenthrombosen
  min:derbelueftung,derbelueftungen,derbeluftung,derbeluftungen,imal,imale,imalem,imalen,imaler,imales
  mit:ralklappe,ralklappen,telfinger,telfingern,telfingers,telfuss,telgelenk,telglied,telhand,tellinie,tellinien,tellinienverlagerung
  mit:tellinienverlagerungen,telohr,telohrentzuendung,telohrentzuendungen,telohrentzundung,telohrentzundungen
  mob:il,ile,ilem,ilen,iler,ilere,ilerem,ileren,ilerer,ileres,iles,ilste,ilsten,ilster,ilstes mon:itoring mor:bus,buss mue:nde,nder,ndern
  mul:tifokal,tifokale,tifokalem,tifokalen,tifokaler,tifokales,tipel,tiresistent,tiresistente,tiresistentem,tiresistenten,tiresistenter,tiresistentes
  mun:d,dboden,de,dern,des,dhoehle,dhoehlen,dhohle,dhohlen
  mus:kel,kelfaserriss,keln,kels,kulaer,kulaere,kulaerem,kulaeren,kulaerer,kulaeres,kular,kulare,kularem,kularen,kularer,kulares,kulatur
  myo:kard,kardinfarkt,m,me,men,ms nab:elbruch,eln,els
  nac:hbearbeitung,hbearbeitungen,hbefundung,hbefundungen,hblutung,hblutungen,hsorge,hsorgen,hweis,hweisbar,hweise,hweisen,hweises,hweislich
  nac:hweisliche,hweislichen,hweislicher,hweisliches,hweist,ken,kend,kende,kendem,kenden,kender,kendes,kens,kenschmerz,kt,kte,kten nag:elung,elungen
  nah:tmaterial,tmateriale,tmaterialen,tmaterials nar:be,ben,bengewebe,bengeweben,big,bige,bigem,bigen,biger,biges,kose,kosen
  nas:e,en,enbein,enbluten,ennebenhoehlen,ennebenhohlen nat:iv,ive,ivem,iven,iver,ives,ivphase,ivphasen
  neb:enhoehle,enhoehlen,enhohle,enhohlen,enniere,ennieren,enwirkung,enwirkungen
  nek:rose,rosen,rotisch,rotische,rotischem,rotischen,rotischer,rotisches neo:plasie,plasien,plasma
  nep:hrektomie,hrektomien,hrolithiasis,hrologie,hrologien,hrostomie,hrostomien
  ner:v,ve,ven,vend,vende,vendem,venden,vender,vendes,venkompression,venkompressionen,venwurzel,venwurzels,vlich,vliche,vlichen,vlicher,vliches
  ner:voes,voese,voesem,voesen,voeser,voesere,voeserem,voeseren,voeserer,voeseres,voeses,vos,vose,vosem,vosen,voser,vosere,voserem,voseren,voserer
  ner:voseres,voses,vs,vst,vt,vte,vten,vtest nes:selsucht net:zhaut
  neu:ralgie,ralgien,rinom,rinome,rinomen,rinoms,roforamen,rologe,rologen,rologie,rologin,rologinnen,rologisch,rologische,rologischem,rologischen
  neu:rologischer,rologisches
  nie:drigdosis,re,ren,renarterie,renarterien,renarterienstenose,renarterienstenosen,renbecken,renbeckenentzuendung,renbeckenentzuendungen
  nie:renbeckenentzundung,renbeckenentzundungen,renfunktion,renfunktionen,reninsuffizienz,reninsuffizienzen,renkolik,renkrebs,renstau,renstein
  nie:rensteine,rensteinen,rentransplantation,rentransplantationen,renversagen,renwerte,renwerten,renzellkarzinom,renzellkarzinome
  nie:renzellkarzinomen,renzellkarzinoms,renzyste,renzysten nik:otinabusus,otinabususs
  nod:ulaer,ulaere,ulaerem,ulaeren,ulaerer,ulaeres,ular,ulare,ularem,ularen,ularer,ulares not:arzt,aufnahme,faelle,faellen,fall,falle,fallen,falls
  nuc:hternheit,hternheiten nue:chternheit,chternheiten,sse
  nuk:learmedizin,learmedizinisch,learmedizinische,learmedizinischem,learmedizinischen,learmedizinischer,learmedizinisches nus:sen
  obe:raerzte,raerzten,raerztin,raerztinnen,rarm,rarme,rarmen,rarmes,rarms,rarzt,rarzte,rarzten,rarztes,rarztin,rarztinnen,rbauch,rflachenspule
  obe:rflachenspulen,rflaechenspule,rflaechenspulen,rkiefer,rkiefers,rlappen,rschenkel,rschenkels
  obs:tipation,tipationen,truktion,truktiv,truktive,truktivem,truktiven,truktiver,truktives ode:m,matos,matose,matosem,matosen,matoser,matoses,me,men
  oed:em,ematoes,ematoese,ematoesem,ematoesen,ematoeser,ematoeses,eme,emen ohr:e,en,es,s ole:kranon onk:ologe,ologen,ologie,ologien
  ope:ration,rationen,rativ,rative,rativem,rativen,rativer,ratives ora:l,le,lem,len,ler,les orb:ita
  ort:hese,hesen,hopade,hopaden,hopadie,hopadin,hopadinnen,hopadisch,hopadische,hopadischem,hopadischen,hopadischer,hopadisches,hopaede,hopaeden
  ort:hopaedie,hopaedin,hopaedinnen,hopaedisch,hopaedische,hopaedischem,hopaedischen,hopaedischer,hopaedisches
  ost:eochondrose,eochondrosen,eolyse,eolysen,eolytisch,eolytische,eolytischem,eolytischen,eolytischer,eolytisches,eopenie,eopenien,eophyt
  ost:eophyten,eoporose,eoporotisch,eoporotische,eoporotischem,eoporotischen,eoporotischer,eoporotisches,eosynthese,eosynthesematerial
  ost:eosynthesemateriale,eosynthesematerialen,eosynthesematerials,eosynthesen ova:r,rien pad:iatrie pae:diatrie
  pal:liativ,liative,liativem,liativen,liativer,liatives,pabel pan:kreas,kreaskopf,kreasschwanz,kreasschwanzen,kreatitis
  par:aesthesie,aesthesien,asthesie,asthesien,avasal,avasale,avasalem,avasalen,avasaler,avasales,avasat,avasate,avasaten,avasation,avasationen
  par:avasats,avertebral,avertebrale,avertebralem,avertebralen,avertebraler,avertebrales,ese,esen,odontitis
  pat:ella,hologisch,hologische,hologischem,hologischen,hologischer,hologischere,hologischerem,hologischeren,hologischerer,hologischeres
  pat:hologisches,hologischste,hologischsten,hologischster,hologischstes,ient,ienten,ientin,ientinnen pen:icillin,icillins
  per:foration,forationen,fusion,fusionen,fusionsstoerung,fusionsstoerungen,fusionsstorung,fusionsstorungen,ianal,ianale,ianalen,ianals,ihilaer
  per:ihilaere,ihilaerem,ihilaeren,ihilaerer,ihilaeres,ihilar,ihilare,ihilarem,ihilaren,ihilarer,ihilares,ikard,ikarderguss,ioperativ,ioperative
  per:ioperativem,ioperativen,ioperativer,ioperatives,ipher,iphere,ipherem,ipheren,ipherer,ipheres,itonitis,kutan pfa:nne,nnen
  pfl:aster,astere,astern,asters,astert,asterte,asterten,ege,egeheim,egeheime,egeheimes,egekraft,egen,egend,egende,egendem,egenden,egender,egendes
  pfl:egens,egerin,egerinnen,egern,egers,eglich,egliche,eglichen,eglicher,egliches,egst,egt,egte,egten,egtest,egung,egungen
  pfo:rtader,rtaders,rtaderthrombose,rtaderthrombosen pha:se,sen,sig,sige,sigem,sigen,siger,siges phl:ebitis,egmone,egmonen pie:rcing,rcings
  pil:ze,zen,zes,zinfektion,zinfektionen
  pla:ette,nung,nungen,nungs,ttem,ttenepithel,ttenepithelkarzinom,ttenepithelkarzinome,ttenepithelkarzinomen,ttenepithelkarzinoms,ttenepithels
  pla:ttenosteosynthese,ttenosteosynthesen,ttes,tzangst,tzbauch ple:ura,uraerguss,ural,urale,uralem,uralen,uraler,urales
  pne:umologie,umologien,umonie,umonien,umonierisiko,umonisch,umonische,umonischem,umonischen,umonischer,umonisches,umothorax
  pol:iklinik,len,ypen,ytrauma
  por:t,talvenoes,talvenoese,talvenoesem,talvenoesen,talvenoeser,talvenoeses,talvenos,talvenose,talvenosem,talvenosen,talvenoser,talvenoses
  por:tkatheter,tkatheters,ts
  pos:itiv,itive,itivem,itiven,itiver,itivere,itiverem,itiveren,itiverer,itiveres,itives,itivste,itivsten,itivster,itivstes,toperativ,toperative
  pos:toperativem,toperativen,toperativer,toperatives,tthrombotisch,tthrombotische,tthrombotischem,tthrombotischen,tthrombotischer,tthrombotisches
  pos:ttraumatisch,ttraumatische,ttraumatischem,ttraumatischen,ttraumatischer,ttraumatisches
  pra:emedikation,emedikationen,eoperativ,eoperative,eoperativem,eoperativen,eoperativer,eoperatives,medikation,medikationen,operativ,operative
  pra:operativem,operativen,operativer,operatives,xis pre:dnisolon,llung,llungen
  pro:beentnahme,beentnahmen,gnose,gnosen,stata,statakarzinom,statakarzinome,statakarzinomen,statakarzinoms,statakrebs,these,thesen
  pro:thesenlockerung,thesenlockerungen,thesensitz,trusion,trusionen,ximal,ximale,ximalem,ximalen,ximaler,ximales psy:chiatrie,chiatrien,chose,chosen
  pul:monal,monale,monalem,monalen,monaler,monales,s,sation,sationen,ses,slosigkeit,slosigkeiten pun:ktion,ktionen
  qua:ddeln,rantaene,rantaenen,rantane,rantanen
  que:rlage,rschnitt,rschnitte,rschnitten,rschnitts,rschnittslaehmung,rschnittslaehmungen,rschnittslahmung,rschnittslahmungen rac:he,hen,hens
  rad:ikulaer,ikulaere,ikulaerem,ikulaeren,ikulaerer,ikulaeres,ikular,ikulare,ikularem,ikularen,ikularer,ikulares,iologe,iologen,iologie,iologien
  rad:iologin,iologinnen,iologisch,iologische,iologischem,iologischen,iologischer,iologisches,ius,iuss rae:chen ran:dwinkel,dwinkelerguss,dwinkels
  rau:che,chen,chend,chende,chendem,chenden,chender,chendes,cher,chern,ches,chs,chst,cht,chte,chten,chtest,mforderung,mforderungen
  rea:nimation,nimationen,nimationspflichtig rec:essus,essuss,htsherzbelastung,htsherzbelastungen ref:lux reh:abilitation,abilitationen
  rei:zhusten,zung,zungen
  rek:onstruktion,onstruktionen,tal,tale,talem,talen,taler,tales,tozele,tozelen,tum,tumkarzinom,tumkarzinome,tumkarzinomen,tumkarzinoms,tums
  rem:ission,issionen ren:al,ale,alem,alen,aler,ales rep:osition,ositionen
  res:ektion,ektionen,idual,iduale,idualem,idualen,idualer,iduales,idualzustand,iduen,istent,istente,istentem,istenten,istenter,istentes,istenz
  res:istenzen,taging,tharn ret:ention,entionen,rosternal,rosternale,rosternalem,rosternalen,rosternaler,rosternales,tungsdienst,tungswagen
  rez:essus,essuss,idiv,idive,idivem,idiven,idiver,idives,idivierend,idivierende,idivierendem,idivierenden,idivierender,idivierendes
  rhe:uma,umas,umatiker,umatikers,umatisch,umatische,umatischem,umatischen,umatischer,umatisches rin:gfinger,gfingern,gfingers
  rip:pe,pen,penbogen,penfell,penfells,penfraktur,penserie,penserien ris:s,sen,ses,st,sverletzung,sverletzungen
  roe:ntge,ntgen,ntgenaufnahme,ntgenbefund,ntgenbild,ntgend,ntgende,ntgendem,ntgenden,ntgender,ntgendes,ntgst,ntgt,ntgte,ntgten,ntgtest,tung,tungen
  rol:lator,latoren,lators,lstuehle,lstuehlen,lstuhl,lstuhle,lstuhlen,lstuhls
  ron:tge,tgen,tgenaufnahme,tgenbefund,tgenbild,tgend,tgende,tgendem,tgenden,tgender,tgendes,tgst,tgt,tgte,tgten,tgtest
  rot:atorenmanschette,atorenmanschetten,ung,ungen
  ruc:ke,ken,kend,kende,kendem,kenden,kender,kendes,kenlage,kenlagen,kenmark,kenmarks,kens,kenschmerz,kenschmerzen,kfall,kfalle,kfallen,kfalls,kst
  ruc:kstau,kt,kte,kten,ktest
  rue:cke,cken,ckend,ckende,ckendem,ckenden,ckender,ckendes,ckenlage,ckenlagen,ckenmark,ckenmarks,ckens,ckenschmerz,ckenschmerzen,ckfaelle
  rue:ckfaellen,ckfall,ckfalls,ckst,ckstau,ckt,ckte,ckten,cktest run:dherd,dherde,dherden
  rup:tur,turiert,turierte,turiertem,turierten,turierter,turiertes sae:fte,ften,ttigung,ttigungen,ugling,uglinge,uglingen,uglings saf:te,tes,ts
  sag:ittal,ittale,ittalem,ittalen,ittaler,ittales sal:be,ben,bend,bende,bendem,benden,bender,bendes,bens,bst,bt,bte,bten,btest,bung,bungen
  san:itaeter,itaeterin,itaeterinnen,itaetern,itaeters,itater,itaterin,itaterinnen,itatern,itaters sat:tigung,tigungen
  sau:erstoff,erstoffs,erstoffsaettigung,erstoffsaettigungen,erstoffsattigung,erstoffsattigungen,gling,glinge,glingen,glings
  sch:adel,adelbasis,adelhirntrauma,adeln,adelprellung,adelprellungen,adels,aden,adend,adende,adendem,adenden,adender,adendes,adens,adest,adet
  sch:adete,adeten,adetest,aedel,aedelbasis,aedelhirntrauma,aedeln,aedelprellung,aedelprellungen,aedels,aeden,aefte,aeften,aft,afte,aftes,afts
  sch:ambein,ambeine,ambeinen,ambeines,ambeins,aufensterkrankheit,aufensterkrankheiten,enkel,enkelhals,enkelhalsfraktur,enkeln,enkels,icht
  sch:ichtdicke,ichtdicken,ichte,ichten,ichtend,ichtende,ichtendem,ichtenden,ichtender,ichtendes,ichtens,ichtest,ichtet,ichtete,ichteten,ichtetest
  sch:ichtung,ichtungen,ienbein,ienbeine,ienbeinen,ienbeines,ienbeins,iene,ienen,ienend,ienende,ienendem,ienenden,ienender,ienendes,ienst,ient
  sch:iente,ienten,ientest,ilddruese,ilddruesen,ilddruesenknoten,ilddruesenueberfunktion,ilddruesenueberfunktionen,ilddruesenunterfunktion
  sch:ilddruesenunterfunktionen,ilddruesenwert,ilddruse,ilddrusen,ilddrusenknoten,ilddrusenuberfunktion,ilddrusenuberfunktionen
  sch:ilddrusenunterfunktion,ilddrusenunterfunktionen,ilddrusenwert,lafmittel,lafmitteln,lafmittels,lagader,lagadern,laganfaelle,laganfaellen
  sch:laganfall,laganfalle,laganfallen,laganfalls,leimbeutel,leimbeutelentzuendung,leimbeutelentzuendungen,leimbeutelentzundung
  sch:leimbeutelentzundungen,leimbeutels,leimhaut,leudertrauma,luckbeschwerden,luckstoerung,luckstoerungen,luckstorung,luckstorungen,luesselbein
  sch:luesselbeine,luesselbeinen,luesselbeines,luesselbeins,lusselbein,lusselbeine,lusselbeinen,lusselbeines,lusselbeins,merz,merze,merzen,merzend
  sch:merzende,merzendem,merzenden,merzender,merzendes,merzes,merzest,merzfrei,merzfreie,merzfreiem,merzfreien,merzfreier,merzfreies,merzhaft
  sch:merzhafte,merzhaftem,merzhaften,merzhafter,merzhaftere,merzhafterem,merzhafteren,merzhafterer,merzhafteres,merzhaftes,merzlich,merzliche
  sch:merzlichen,merzlicher,merzliches,merzlos,merzlose,merzlosem,merzlosen,merzloser,merzloses,merzmittel,merzmitteln,merzmittels,merzpumpe
  sch:merzpumpen,merzt,merzte,merzten,merztest,mucke,muckem,mucken,muckere,muckerem,muckeren,muckerer,muckeres,muckes,mucks,muecke,muecken,nitt
  sch:nitte,nitten,nittes,nitts,ockbar,ocken,ockraum,ockraums,ocks,ockt,ockte,ockten,onhaltung,onhaltungen,raegaufnahme,raegaufnahmen,ragaufnahme
  sch:ragaufnahmen,rittmacher,rittmachern,rittmachers,uettelfrost,uettelfrosts,ulter,ulterbar,ulterblaettern,ulterblatt,ulterblattern,ulterblatts
  sch:ultere,ultergelenk,ulterluxation,ulterluxationen,ultern,ulterschmerz,ultert,ulterte,ulterten,uttelfrost,uttelfrosts,utzkleidung
  sch:utzkleidungen,wache,wachen,wachend,wachende,wachendem,wachenden,wachender,wachendes,wachens,wacher,wachere,wacherem,wacheren,wacherer
  sch:wacheres,wachlich,wachliche,wachlichen,wachlicher,wachliches,wachst,wachste,wachsten,wachster,wachstes,wacht,wachte,wachten,wachtest,wachung
  sch:wachungen,waeche,waechen,waechend,waechende,waechendem,waechenden,waechender,waechendes,waechens,waecher,waechere,waecherem,waecheren
  sch:waecherer,waecheres,waechlich,waechliche,waechlichen,waechlicher,waechliches,waechst,waechste,waechsten,waechster,waechstes,waecht,waechte
  sch:waechten,waechtest,waechung,waechungen,waenger,waengere,wanger,wangere,wangerem,wangeren,wangerer,wangeres,wangerschaft,wangerschaften
  sch:wangerschaftstest,wangerschaftswoche,wangerschaftswochen,wannom,wannome,wannomen,wannoms,weissausbruch,wellung,wellungen,werhoerigkeit
  sch:werhoerigkeiten,werhorigkeit,werhorigkeiten,wimmerin,wimmerinnen,wimmern,wimmers,windel,windele,windeln,windels,windelt,windelte,windelten
  scr:eening sed:iert,ierte,iertem,ierten,ierter,iertes,ierung,ierungen seg:mental,mentale,mentalem,mentalen,mentaler,mentales
  seh:ne,nen,nend,nende,nendem,nenden,nender,nendes,nenriss,nenscheide,nenscheiden,nenscheidenentzuendung,nenscheidenentzuendungen
  seh:nenscheidenentzundung,nenscheidenentzundungen,nerv,nerven,nervs,nlich,nliche,nlichen,nlicher,nliches,nst,nt,nte,nten,ntest,stoerung
  seh:stoerungen,storung,storungen sei:tenband,tenlage,tenlagen,tenventrikel,tenventrikels,tneigung,tneigungen
  sek:retion,retionen,undaer,undaere,undaerem,undaeren,undaerer,undaeres,undar,undare,undarem,undaren,undarer,undares
  sen:sibilitaet,sibilitaeten,sibilitat,sibilitaten sep:sis,tiert,tierte,tiertem,tierten,tierter,tiertes,tisch,tische,tischem,tischen,tischer,tisches
  seq:uenz,uenzen,uenzer,uenzern,uester,uesters ser:ie,ien
  sig:nal,nalabfall,nalabfalle,nalabfallen,nalabfalls,nalanhebung,nalanhebungen,nale,nalen,nales,nals,nalverlust sin:terung,terungen,us,usitis,uss
  sit:zend,zende,zendem,zenden,zender,zendes skl:erose,erosen,erotisch,erotische,erotischem,erotischen,erotischer,erotisches sko:liose,liosen
  sol:ide,idem,iden,ider,idere,iderem,ideren,iderer,ideres,ides,ideste,idesten,idester,idestes,itaer,itaere,itaerem,itaeren,itaerer,itaeres,itaers
  sol:itar,itare,itarem,itaren,itarer,itares,itars som:atisch,atische,atischem,atischen,atischer,atisches
  son:de,den,dere,dern,ografie,ografien,ographie,ographien
  spa:etarteriell,etarterielle,etarteriellem,etarteriellen,etarterieller,etarterielles,etaufnahme,etaufnahmen,etphase,etphasen,lt,ltbar,lte,lten
  spa:lts,ltung,ltungen,stisch,stische,stischem,stischen,stischer,stisches,tarteriell,tarterielle,tarteriellem,tarteriellen,tarterieller
  spa:tarterielles,taufnahme,taufnahmen,tphase,tphasen
  spe:iche,ichel,icheldruese,icheldruesen,icheldruse,icheldrusen,ichels,ichen,ichere,ichern,iseroehre,iseroehren,iserohre,iserohren
  spi:egelbildung,egelbildungen,egele,egeln,egelt,egelte,egelten,egelung,egelungen,nal,nalem,nalen,naler,nales,nalkanal,nalkanale,nalkanalen
  spi:nalkanals,nalkanalstenose,nalkanalstenosen,rale,ralen spl:enomegalie,enomegalien,itter,ittere,ittern,itters,ittert,itterte,itterten
  spo:ndylarthrose,ndylarthrosen,ndylodiszitis,ndylophyten,ndylose,ndylosen,ntan,ntane,ntanem,ntanen,ntaner,ntanere,ntanerem,ntaneren,ntanerer
  spo:ntaneres,ntanes,ntanpneumothorax,ntanste,ntansten,ntanster,ntanstes
  spr:itze,itzen,itzend,itzende,itzendem,itzenden,itzender,itzendes,itzern,itzest,itzt,itzte,itzten,itztest,unggelenk,unggelenke,unggelenken
  spu:ele,elen,elung,elungen,le,len,lend,lende,lendem,lenden,lender,lendes,lst,lt,lte,lten,ltest,lung,lungen,tum,tums
  sta:ging,ndaufnahme,ndaufnahmen,tion,tionaer,tionaere,tionaerem,tionaeren,tionaerer,tionaeres,tionar,tionare,tionarem,tionaren,tionarer,tionares
  sta:tionen,uung,uungen,uungszeichen
  ste:atose,atosen,ilstellung,ilstellungen,iss,issbein,issbeine,issbeinen,issbeines,issbeins,isse,issen,isses,nose,nosen,nosierend,nosierende
  ste:nosierendem,nosierenden,nosierender,nosierendes,nosiert,nosierte,nosiertem,nosierten,nosierter,nosiertes,nosierung,nosierungen,nt,nts,rnum
  ste:rnums sti:chkanal,chkanale,chkanalen,chkanals,chverletzung,chverletzungen,llzeit,rnhoehle,rnhoehlen,rnhohle,rnhohlen
  sto:erung,erungen,ma,rung,rungen
  str:ahlenbelastung,ahlenbelastungen,ahlendosis,ahlenklinik,ahlenschutz,ahlentherapie,ahlentherapien,eckhaltung,eckhaltungen,iktur,uma
  stu:ehle,ehlen,empfe,empfen,hl,hle,hlen,hles,hlgaenge,hlgaengen,hlgang,hlgange,hlgangen,hlgangs,hls,mpfem,mpfen,mpfer,mpfere,mpferem,mpferen
  stu:mpferer,mpferes,mpfes,mpfste,mpfsten,mpfster,mpfstes,mpft,mpfte,mpften
  sub:akut,dural,durale,duralem,duralen,duraler,durales,kutan,kutane,kutanem,kutanen,kutaner,kutanes,luxation,luxationen,segmental,segmentale
  sub:segmentalem,segmentalen,segmentaler,segmentales sus:pekt,pekte,pektem,pekten,pekter,pektes
  sym:metrisch,metrische,metrischem,metrischen,metrischer,metrisches,ptomatisch,ptomatische,ptomatischem,ptomatischen,ptomatischer,ptomatisches
  syn:drom,drome,dromen,droms,kope,kopen,ovia sys:temisch,temische,temischem,temischen,temischer,temisches tab:lette,letten,lettes,letts
  tac:hykardie,hykardien tae:towierung,towierungen tas:tbefund tat:owierung,owierungen tau:bheit,bheiten,bheitsgefuehl,bheitsgefuhl
  the:rapie,rapien,rapier,rapiere,rapieren tho:rakal,rakale,rakalem,rakalen,rakaler,rakales,rax,raxdrainage,raxdrainagen,raxe,raxen,raxes,raxschmerz
  thr:omben,ombose,ombosen,ombosiert,ombosierte,ombosiertem,ombosierten,ombosierter,ombosiertes,ombotisch,ombotische,ombotischem,ombotischen
  thr:ombotischer,ombotisches,ombozyten,ombus,ombuss tom:ografie,ografien,ographie ton:sille,sillen top:ogramm,ogramme,ogrammen,ogramms tor:sion,sionen
  tox:isch,ische,ischem,ischen,ischer,isches
  tra:chea,cheostoma,ege,gbar,ge,gen,gend,gende,gendem,genden,gender,gendes,gens,gt,nsparenz,nsparenzen,nsparenzminderung,nsparenzminderungen
  tra:nsplantat,nsplantate,nsplantaten,nsplantation,nsplantationen,nsplantats,nsversal,nsversale,nsversalem,nsversalen,nsversaler,nsversales,uma
  tra:umas,umascan,umatisch,umatische,umatischem,umatischen,umatischer,umatischere,umatischerem,umatischeren,umatischerer,umatischeres,umatisches
  tra:umatischste,umatischsten,umatischster,umatischstes tri:nkmenge,nkmengen
  tro:mmelfell,mmelfellen,pfe,pfen,pfend,pfende,pfendem,pfenden,pfender,pfendes,pfens,pfs,pfst,pft,pfte,pften,pftest tru:emmerfraktur,mmerfraktur
  tub:erkuloese,erkulose,erkulosen,us,uslage,uslagen,uss
  tum:or,ore,oren,ormarker,ormarkers,oroes,oroese,oroesem,oroesen,oroeser,oroeses,oros,orose,orosem,orosen,oroser,oroses,ors,orverdacht
  tum:orverdachtig,orverdachtige,orverdachtigem,orverdachtigen,orverdachtiger,orverdachtiges,orverdaechtig,orverdaechtige,orverdaechtigem
  tum:orverdaechtigen,orverdaechtiger,orverdaechtiges
  ube:lkeit,lkeiten,rempfindlichkeit,rempfindlichkeiten,rfunktion,rfunktionen,rgewicht,rgewichte,rgewichten,rgewichts,rlagerung,rlagerungen
  ube:rlastung,rlastungen,rsicht,rsichten,rsichtlich,rsichtliche,rsichtlichen,rsichtlicher,rsichtliches,rsichtsaufnahme,rsichtsaufnahmen
  ube:rwachungspflichtig,rwasserung,rwasserungen
  ueb:elkeit,elkeiten,erempfindlichkeit,erempfindlichkeiten,erfunktion,erfunktionen,ergewicht,ergewichte,ergewichten,ergewichts,erlagerung
  ueb:erlagerungen,erlastung,erlastungen,ersicht,ersichten,ersichtlich,ersichtliche,ersichtlichen,ersichtlicher,ersichtliches,ersichtsaufnahme
  ueb:ersichtsaufnahmen,erwachungspflichtig,erwaesserung,erwaesserungen ulk:us,uss ult:raschaelle,raschaellen,raschall,raschalle,raschallen,raschalls
  ulz:era umb:aute,autem,auten,auter,autes,autest,autet
  ums:chrieben,chriebene,chriebenem,chriebenen,chriebener,chriebenes,chriebst,chriebt,tellung,tellungen
  unf:aelle,aellen,all,allchirurgie,allchirurgien,alle,allen,alles,alls
  unt:erarm,erbauch,erfunktion,erfunktionen,ergewicht,ergewichte,ergewichten,ergewichtes,ergewichts,erkiefer,erkiefern,erkiefers,erlappen
  unt:erschenkel,erschenkeln,erschenkels,ersuchung,ersuchungen,ersuchungsabbruch,ersuchungsraum,ersuchungsraums,ersuchungstisch
  unv:ertraeglichkeit,ertraeglichkeiten,ertraglichkeit,ertraglichkeiten ure:ter,ters uri:n,ns
  uro:lithiasis,loge,logen,logie,login,loginnen,logisch,logische,logischem,logischen,logischer,logisches,thelkarzinom,thelkarzinome,thelkarzinomen,thelkarzinoms
  ute:rus,russ var:ikosis,izen vas:kulaer,kulaere,kulaerem,kulaeren,kulaerer,kulaeres,kular,kulare,kularem,kularen,kularer,kulares,kulitis
  ven:a,e,en,enkatheter,enkatheters,enphase,enphasen,enthrombose,enthrombosen,enverweilkanuele,enverweilkanuelen,enverweilkanule,enverweilkanulen
  ven:oes,oese,oesem,oesen,oeser,oeses,os,ose,osem,osen,oser,oses,tilation,tilationen,tral,trale,tralem,tralen,traler,trales,trikel,trikels
  ver:aetzung,aetzungen,atzung,atzungen,baende,baenden,band,bande,banden,bandes,bands,brennung,brennungen,dacht,dachte,dachtem,dachten,dachter
  ver:dachtes,dachts,dauung,dauungen,dichtung,dichtungen,dickung,dickungen,engung,engungen,fettung,fettungen,giftung,giftungen,groesserung
  ver:groesserungen,grosserung,grosserungen,kalkung,kalkungen,kippung,kippungen,laufsbeurteilung,laufsbeurteilungen,laufskontrolle,laufskontrollen
  ver:legung,legungen,letzung,letzungen,plattung,plattungen,renkung,renkungen,satz,satzes,schattung,schattungen,schleiss,schleissbar,schleisse
  ver:schleissen,schleisses,schleisst,schluesse,schluessen,schluss,schlusse,schlussen,schlusses,schraubung,schraubungen,steifung,steifungen
  ver:stopfung,stopfungen,wachsung,wachsungen,wirrtheit,wirrtheiten vir:al,ale,alem,alen,aler,ales,usinfekt,usinfekte,usinfekten,usinfekts
  vit:al,alem,alen,aler,alere,alerem,aleren,alerer,aleres,ales,alste,alsten,alster,alstes vol:lnarkose,lnarkosen
  vor:abbefund,aufnahme,aufnahmen,befund,befunde,befunden,derhorn,derkante,derkanten,erkrankung,erkrankungen,hoefe,hoefen,hof,hofe,hofen,hofes
  vor:hofflimmern,sorge,sorgen,sorgend,sorgende,sorgendem,sorgenden,sorgender,sorgendes,sorglich,sorgliche,sorglichen,sorglicher,sorgliches,sorgst
  vor:sorgt,sorgte,sorgten,sorgtest,steherdruese,steherdruesen,steherdruse,steherdrusen,untersuchung,untersuchungen wad:en,enbein,enschmerz
  wae:nde,nden wan:d,de,den,dere,derer,dern,dte,dten,dverdickung,dverdickungen wec:hseljahre,hseljahren
  weh:en,end,ende,endem,enden,ender,endes,st,t,te,ten,test wei:chteile,chteilemphysem,chteilen,chteils,chteilschwellung,chteilschwellungen
  wie:derholungsaufnahme,derholungsaufnahmen win:kel,kelerguss,keln,kels
  wir:bel,belbruch,bele,belgleiten,belkanal,belkanale,belkanalen,belkanals,belkoerper,belkoerperfraktur,belkoerpers,belkorper,belkorperfraktur
  wir:belkorpers,beln,bels,belsaeule,belsaeulen,belsaule,belsaulen,belt,belte,belten
  wun:de,dem,den,dere,derem,deren,deres,dern,des,dheilung,dheilungen,dinfektion,dinfektionen,dst,dste,dsten,dster,dstes,dverband
  wur:mfortsaetze,mfortsaetzen,mfortsatz,mfortsatze,mfortsatzen,mfortsatzes,zel,zele,zelkompression,zelkompressionen,zeln,zelt,zelte,zelten
  zae:hne,hnen,pfchen,pfchens zah:ne,nersatz,nes,nfleisch,nimplantat,nimplantate,nimplantaten,nimplantats,ns,nspange,nspangen,nstatus,nstatuss
  zap:fchen,fchens zec:ke,ken,kenbiss zeh:e,en,engrundgelenk,n,s zei:chnungsvermehrung,chnungsvermehrungen,gefinger,gefingern,gefingers zel:le,len
  zen:tral,trale,tralem,tralen,traler,tralere,tralerem,traleren,tralerer,traleres,trales,tralste,tralsten,tralster,tralstes,tralvenoes,tralvenos
  zer:ebral,ebrale,ebralem,ebralen,ebraler,ebrales,ebrals,rung,rungen,vikal,vikale,vikalem,vikalen,vikaler,vikales,vix zie:laufnahme,laufnahmen,lgebiet
  zir:kulaer,kulaere,kulaerem,kulaeren,kulaerer,kulaeres,kular,kulare,kularem,kularen,kularer,kulares,rhose,rhosen,rhotisch,rhotische,rhotischem
  zir:rhotischen,rhotischer,rhotisches zoe:lliakie,lliakien zol:liakie,liakien zug:aenge,aengen,ang,ange,angen,anges,angs zun:ge,gen,gengrund
  zus:atzaufnahme,atzaufnahmen zuw:eiser,eisers
  zwe:itbefundung,itbefundungen,rchfell,rchfelle,rchfellen,rchfelles,rchfellhernie,rchfellhernien,rchfells
  zwi:llinge,llingen,llings,schenwirbel,schenwirbelraum,schenwirbelraums,schenwirbels zya:nose,nosen zyk:lus,luss
  zys:te,ten,tisch,tische,tischem,tischen,tischer,tisches,toskopie,toskopien zyt:ologie,ologien
`);

/** Everyday words, those of work and of relatives. */
export const germanWords = new PackedWords(`
  abd:eckung,eckungen abe:r,rmals
  abg:ebrochen,ebrochene,ebrochenem,ebrochenen,ebrochener,ebrochenes,edeckt,edeckte,edecktem,edeckten,edeckter,edecktes,eheilt,eheilte,eheiltem
  abg:eheilten,eheilter,eheiltes,eklaert,eklart,eklarte,eklartem,eklarten,eklarter,eklartes,eklebt,ekuerzt,ekurzt,ekurzte,ekurztem,ekurzten
  abg:ekurzter,ekurztes,elehnt,elehnte,elehntem,elehnten,elehnter,elehntes,enommen,enommene,enommenem,enommenen,enommener,enommenes,eschlossen
  abg:eschlossene,eschlossenem,eschlossenen,eschlossener,eschlossenes,esetzt,esetzte,esetztem,esetzten,esetzter,esetztes,esprochen,esprochene
  abg:esprochenem,esprochenen,esprochener,esprochenes,ewartet,ewartete,ewartetem,ewarteten,ewarteter,ewartetes,ewinkelt
  abh:aengig,angig,angige,angigem,angigen,angiger,angiges
  abk:laeren,laerung,lare,laren,larend,larende,larendem,larenden,larender,larendes,larens,larst,lart,larte,larten,lartest,larungen
  abl:ehnbar,ehne,ehnen,ehnend,ehnende,ehnendem,ehnenden,ehnender,ehnendes,ehnens,ehnst,ehnt,ehnte,ehnten,ehntest,ehnung,ehnungen
  abn:ahme,ahmen,ahmst,ahmt
  abs:icht,ichten,ichtlich,olut,olutem,oluten,oluter,prache,prachen,prachst,pracht,tand,tande,tanden,tandes,tands,tuetzen,tutze,tutzen,tutzend
  abs:tutzende,tutzendem,tutzenden,tutzender,tutzendes,tutzens,tutzest,tutzt,tutzte,tutzten,tutztest,tutzung,tutzungen abt:eilung,eilungen
  abw:arte,arten,artend,artende,artendem,artenden,artender,artendes,artest,artet,artete,arteten,esend,esende,esendem,esenden,esender,esendes
  abz:uklaeren,uklaren,uklarend,uklarende,uklarendem,uklarenden,uklarender,uklarendes
  ach:t,te,tem,ten,tend,tende,tenden,tender,tes,test,tet,tete,teten,tung,tungen aeh:nlich ael:ter,tere,teren aen:dern,derung,gstlich aeu:ssern
  ahn:lich,liche,lichem,lichen,licher,liches akt:iv,ive,ivem,iven,iver,ives,uell,uelle,uellem,uellen,ueller,uelles
  all:ein,eine,einlebend,einlebende,einlebendem,einlebenden,einlebender,einlebendes,em,erdings,gemeine,gemeinem,gemeinen,gemeiner,taeglich,taglich
  all:tagliche,taglichem,taglichen,taglicher,tagliches als
  alt:enpfleger,enpflegerin,enpflegers,ere,erem,eren,erer,ersentsprechend,ersentsprechende,ersentsprechendem,ersentsprechenden,ersentsprechender
  alt:ersentsprechendes,ersrente,ersrenten,erstypisch,erstypische,erstypischem,erstypischen,erstypischer,erstypisches
  and:erbar,ere,erem,eres,ern,erns,erte,erten,ertest,erungen
  anf:ange,angen,angend,angende,angendem,angenden,angender,angendes,angt,ordere,ordern,orderns,orderst,ordert,orderte,orderten,ordertest,orderungen
  ang:abe,aben,abst,abt,ebbar,ebe,eben,ebend,ebende,ebendem,ebenden,ebender,ebendes,eber,ebern,eblich,ebliche,eblichen,eblicher,ebliches,ebt
  ang:efahren,efahrene,efahrenem,efahrenen,efahrener,efahrenes,efertigte,efertigtem,efertigten,efertigter,egeben,egebene,egebenem,egebenen
  ang:egebener,egebenes,ehoerige,ehoerigen,ehorige,ehorigem,ehorigen,ehoriger,ehoriges,elegt,elegte,elegtem,elegten,elegter,elegtes,emeldet
  ang:emeldete,emeldetem,emeldeten,emeldeter,emeldetes,enehm,enehme,enehmem,enehmen,enehmer,enehmes,epasst,epasste,epasstem,epassten,epasster
  ang:epasstes,erufen,erufene,erufenem,erufenen,erufener,erufenes,eschnallt,eschnallte,eschnalltem,eschnallten,eschnallter,eschnalltes,estellte
  ang:estelltem,estellten,estellter,estellters,estelltes,ewinkelt,ewinkelte,ewinkeltem,ewinkelten,ewinkelter,ewinkeltes,st,ste,sten,stlich,stliche
  ang:stlichem,stlichen,stlicher,stliches
  anh:altend,altende,altendem,altenden,altender,altendes,and,ebe,eben,ebend,ebende,ebendem,ebenden,ebender,ebendes,ebens,ebst,ebt,ebung,ebungen
  anl:ass,asse,assen,asser,asses,asst,aufschmerz,ege,egen,egend,egende,egendem,egenden,egender,egendes,egens,eger,egern,egst,egt,egte,egten,egtest
  anm:elde,elden,eldend,eldende,eldendem,eldenden,eldender,eldendes,eldens,elder,eldern,eldest,eldet,eldete,eldeten,eldung,eldungen
  ann:aehernd,ahernd,ahernde,aherndem,ahernden,ahernder,aherndes anr:uf,ufe,ufen,ufend,ufende,ufenden,ufender,ufer,ufes,ufs,ufst,uft,ufung,ufungen
  ans:chliessend,chliessende,chliessendem,chliessenden,chliessender,chliessendes,chnallgurt,chnallgurte,chnallgurten,chnallgurtes,chnallgurts,ehe
  ans:ehen,ehend,ehende,ehendem,ehenden,ehender,ehendes,ehens,eht,onsten,prechbar,prechbare,prechbarem,prechbaren,prechbarer,prechbares,preche
  ans:prechen,prechend,prechende,prechendem,prechenden,prechender,prechendes,precht,tandslos,tandslose,tandslosem,tandslosen,tandsloser,tandsloses
  ans:tatt,tehend,tehende,tehendem,tehenden,tehender,tehendes,trengend,trengende,trengendem,trengenden,trengender,trengendes
  anw:esend,esende,esendem,esenden,esender,esendes
  anz:ahl,ahle,ahlen,ahlt,ahlte,ahlten,ahlung,ahlungen,eichen,eichens,eichnen,eige,eigen,eigend,eigende,eigendem,eigenden,eigender,eigendes,eiger
  anz:eigern,eigst,eigt,eigte,eigten,eigtest,iehe,iehen,iehend,iehende,iehendem,iehenden,iehender,iehendes,iehens,iehst,ieht,iehung,iehungen
  apo:theker,thekerin,thekern,thekers apr:ils ara:bisch,bischem,bischen,bischer,bisches
  arb:eit,eite,eiten,eitend,eitende,eitenden,eitender,eiterin,eiters,eitest,eitet,eitete,eiteten,eitsdiagnose,eitsdiagnosen,eitslos,eitslose
  arb:eitslosem,eitslosen,eitsloser,eitsloses,eitsunfall,eitsunfalle,eitsunfallen,eitsunfalls asb:est auc:h
  auf:faellig,fahrunfall,fahrunfalle,fahrunfallen,fahrunfalls,fallend,fallende,fallendem,fallenden,fallender,fallendes,fallig,fallige,falligem
  auf:falligen,falliger,falliges,gefallen,gefallene,gefallenem,gefallenen,gefallener,gefallenes,gefordert,geforderte,gefordertem,geforderten
  auf:geforderter,gefordertes,geklaert,geklart,geklarte,geklartem,geklarten,geklarter,geklartes,genommene,genommenem,genommenen,genommener,geregt
  auf:geregte,geregtem,geregten,geregter,geregtes,getreten,getretene,getretenem,getretenen,getretener,getretenes,gezogen,gezogene,gezogenem
  auf:gezogenen,gezogener,gezogenes,grund,hebbar,hebe,heben,hebend,hebende,hebendem,hebenden,hebender,hebendes,hebens,hebst,hebt,hebung,hebungen
  auf:hoeren,hore,horen,horend,horende,horendem,horenden,horender,horendes,horst,hort,horte,horten,hortest,klaeren,klare,klaren,klarend,klarende
  auf:klarendem,klarenden,klarender,klarendes,klarens,klarer,klarern,klarst,klart,klarte,klarten,klartest,nehmbar,nehme,nehmen,nehmend,nehmende
  auf:nehmendem,nehmenden,nehmender,nehmendes,nehmer,nehmern,nehmt,passe,passen,passend,passende,passendem,passenden,passender,passendes,passer
  auf:passern,passest,passt,passte,passten,passtest,stehe,stehen,stehend,stehende,stehendem,stehenden,stehender,stehendes,stehst,steht,stuetzen
  auf:stutze,stutzen,stutzend,stutzende,stutzendem,stutzenden,stutzender,stutzendes,stutzest,stutzt,stutzte,stutzten,stutztest,trete,treten
  auf:tretend,tretende,tretendem,tretenden,tretender,tretendes,tretens,tretet,waendig,wandig,wandige,wandigem,wandigen,wandiger,wandiges,wendig
  auf:wendige,wendigem,wendigen,wendiger,wendiges
  aus:bildung,bildungen,drucklich,druckliche,drucklichem,drucklichen,drucklicher,druckliches,druecklich,falle,fallen,fallend,fallende,fallendem
  aus:fallenden,fallender,fallendes,falles,falls,fallt,fuehrlich,fuellen,fuhrlich,fuhrliche,fuhrlichem,fuhrlichen,fuhrlicher,fuhrliches,fulle
  aus:fullen,fullend,fullende,fullendem,fullenden,fullender,fullendes,fullens,fullst,fullt,fullte,fullten,fulltest,fullung,fullungen,gebildet
  aus:gebildete,gebildetem,gebildeten,gebildeter,gebildetes,gedehnt,gedehnte,gedehntem,gedehnten,gedehnter,gedehntes,gefallen,gefallene,gefallenem
  aus:gefallenen,gefallener,gefallenes,gefuellt,gefullt,gefullte,gefulltem,gefullten,gefullter,gefulltes,geheilt,geheilte,geheiltem,geheilten
  aus:geheilter,geheiltes,gehend,gehende,gehendem,gehenden,gehender,gehendes,geloest,gelost,geloste,gelostem,gelosten,geloster,gelostes,gepraegt
  aus:gepragte,gepragtem,gepragten,gepragter,geschlafen,geschlafene,geschlafenem,geschlafenen,geschlafener,geschlafenes,geschlossen,geschlossene
  aus:geschlossenem,geschlossenen,geschlossener,geschlossenes,gezogen,gezogene,gezogenem,gezogenen,gezogener,gezogenes,halte,halten,haltend
  aus:haltende,haltendem,haltenden,haltender,haltendes,haltet,kunft,kunfte,kunften,reichend,reichende,reichendem,reichenden,reichender,reichendes
  aus:sage,sagekraeftig,sagekraftig,sagekraftige,sagekraftigem,sagekraftigen,sagekraftiger,sagekraftiges,sagen,sagend,sagende,sagendem,sagenden
  aus:sagender,sagendes,sagst,sagt,sagte,sagten,sagtest,schliesse,schliessen,schliessend,schliessende,schliessendem,schliessenden,schliessender
  aus:schliessendes,schliessest,schliesslich,schliessliche,schliesslichem,schliesslichen,schliesslicher,schliessliches,schliesst,sehe,sehen,sehend
  aus:sehende,sehendem,sehenden,sehender,sehendes,sehens,seht,serdem,sere,serem,seren,serer,serhalb,serlich,sern,serns,serst,sert,serte,serten
  aus:serung,serungen,stehend,stehende,stehendem,stehenden,stehender,stehendes,strahlend,strahlende,strahlendem,strahlenden,strahlender
  aus:strahlendes,waertig,waerts,wartig,wartige,wartigem,wartigen,wartiger,wartiges,warts,ziehbar,ziehe,ziehen,ziehst,zieht,zubildende,zubildendem
  aus:zubildenden,zubildender,zubildendes,zuschliessen,zuschliessend,zuschliessende,zuschliessendem,zuschliessenden,zuschliessender aus:zuschliessendes
  aut:ounfall,ounfalle,ounfallen,ounfalls azu:bi bac:kerin bae:ckerin bal:dig,dige,digem,digen,diger,diges
  ban:dfoermig,dformig,dformige,dformigem,dformigen,dformiger,dformiges,kkaufmann
  bas:iere,ieren,ierend,ierende,ierendem,ierenden,ierender,ierendes,ierst,iert,ierte,ierten,iertest
  bau:arbeiter,arbeiterin,arbeitern,arbeiters,geruest,gerust,geruste,gerustes
  bea:chte,chten,chtend,chtende,chtendem,chtenden,chtender,chtendes,chtens,chtest,chtet,chtete,chteten,chtlich,chtliche,chtlichen,chtlicher
  bea:chtliches,chtung,chtungen,mter,mters,mtin,ntwortbar,ntworte,ntworten,ntwortend,ntwortende,ntwortendem,ntwortenden,ntwortender,ntwortendes
  bea:ntwortens,ntworter,ntwortern,ntwortest,ntwortet,ntwortete,ntworteten,ntwortung,ntwortungen
  bed:anke,anken,ankend,ankende,ankendem,ankenden,ankender,ankendes,ankst,ankt,ankte,ankten,anktest,arf,arfe,arfen,arfes,arfs,eute,euten,eutend
  bed:eutende,eutendem,eutenden,eutender,eutendes,eutens,eutest,eutet,eutete,euteten,eutung,eutungen,ingt,ingte,ingtem,ingten,ingter,ingtes
  bee:influssbar,influsse,influssen,influssend,influssende,influssendem,influssenden,influssender,influssendes,influssens,influsser,influssern
  bee:influssest,influsst,influsste,influssten,influsstest,influssung,influssungen,intrachtigt,intrachtigte,intrachtigtem,intrachtigten
  bee:intrachtigter,intrachtigtes,intraechtigt,nde,nden,ndend,ndende,ndendem,ndenden,ndender,ndendes,ndest,ndet,ndete,ndetem,ndeten,ndeter,ndetes
  bef:inde,inden,indend,indende,indendem,indenden,indender,indendes,indens,indest,indet,indlich,indliche,indlichen,indlicher,indliches,uerchten
  bef:urchte,urchten,urchtend,urchtende,urchtendem,urchtenden,urchtender,urchtendes,urchtens,urchtest,urchtet,urchtete,urchteten,urchtung
  bef:urchtungen
  beg:ann,anne,annen,annt,inn,inne,innen,innend,innende,innenden,innender,inns,innst,innt,leite,leiten,leitend,leitende,leitendem,leitenden
  beg:leitender,leitendes,leitens,leiter,leitern,leitest,leitet,leitete,leiteten,leitperson,leitpersonen,leitung,leitungen,onnen,onnene,onnenem
  beg:onnenen,onnener,onnenes,renzt,renzte,renztem,renzten,renzter,renztes,ruendung,rundung,rundungen
  beh:alte,alten,altend,altende,altendem,altenden,altender,altendes,altene,altenem,altener,altenes,altet,andelbar,andele,andeln,andelns,andelst
  beh:andelt,andelte,andeltem,andelten,andelter,andeltes,andeltest,andelung,andelungen,indert,inderte,indertem,inderten,inderter,indertes
  bei:dem,dseitig,dseitige,dseitigem,dseitigen,dseitiger,dseitiges,fahrer,fahrerin,fahrern,fahrers,m,spiel,spiele,spielen,spiels
  bek:am,ame,amen,amt,anntem,annten,annter,anntlich,omme,ommen,ommend,ommende,ommendem,ommenden,ommender,ommendes,ommst,ommt
  bel:asse,assen,assene,assenem,assener,assenes,asst,astbar,astbare,astbarem,astbaren,astbarer,astbares,aste,asten,astend,astende,astendem
  bel:astenden,astender,astendes,astens,astest,astet,astete,asteten,astungen,astungsabhaengig,astungsabhangig,astungsabhangige,astungsabhangigem
  bel:astungsabhangigen,astungsabhangiger,astungsabhangiges
  bem:erkbar,erke,erken,erkend,erkende,erkendem,erkenden,erkender,erkendes,erkens,erkst,erkt,erkte,erktem,erkten,erkter,erktes,erktest,erkung
  bem:erkungen,uehen,uhe,uhen,uhend,uhende,uhendem,uhenden,uhender,uhendes,uhens,uhst,uht,uhte,uhten,uhtest,uhung,uhungen
  ben:achrichtige,achrichtigen,achrichtigend,achrichtigende,achrichtigendem,achrichtigenden,achrichtigender,achrichtigendes,achrichtigens
  ben:achrichtigst,achrichtigt,achrichtigte,achrichtigten,achrichtigtest,achrichtigung,achrichtigungen,oetigen,oetigt,ommen,ommene,ommenem,ommenen
  ben:ommener,ommenes,otige,otigen,otigend,otigende,otigendem,otigenden,otigender,otigendes,otigst,otigt,otigte,otigtem,otigten,otigter,otigtes
  ben:otigtest,utzbar,utze,utzen,utzend,utzende,utzendem,utzenden,utzender,utzendes,utzens,utzer,utzern,utzest,utzt,utzte,utzten,utztest,utzung
  ben:utzungen
  beo:bachtbar,bachte,bachten,bachtend,bachtende,bachtendem,bachtenden,bachtender,bachtendes,bachtens,bachter,bachtern,bachtest,bachtet,bachtete
  beo:bachteten,bachtung,bachtungen beq:uem,ueme,uemem,uemen,uemer,uemes,uemt,uemte,uemten
  ber:ate,aten,atend,atende,atendem,atenden,atender,atendes,atene,atenem,atener,atenes,atens,ater,atern,atet,atung,atungen,eit,eite,eiten,eits
  ber:eitung,eitungen,entet,garbeiter,garbeiterin,garbeitern,garbeiters,gmanner,gmannern,icht,ichte,ichten,ichtend,ichtende,ichtenden,ichtender
  ber:ichtes,ichtest,ichtet,ichtete,ichtetem,ichteten,ichteter,ichtetes,ichts,uf,ufe,ufen,ufes,uflich,uflichem,ufs,ufstaetig,ufstatig,ufstatige
  ber:ufstatigem,ufstatigen,ufstatiger,ufstatiges,uft,ufung,ufungen,uhige,uhigen,uhigend,uhigende,uhigendem,uhigenden,uhigender,uhigendes,uhigens
  ber:uhigst,uhigt,uhigte,uhigtem,uhigten,uhigter,uhigtes,uhigtest,uhigung,uhigungen
  bes:chreibbar,chreibe,chreiben,chreibend,chreibende,chreibendem,chreibenden,chreibender,chreibendes,chreibens,chreibst,chreibt,chreibung
  bes:chreibungen,chriebe,chrieben,chriebene,chriebenem,chriebener,chriebenes,chriebest,chriebet,chriebst,chriebt,chriftet,chriftete,chriftetem
  bes:chrifteten,chrifteter,chriftetes,chriftung,chriftungen,onders,orgt,orgte,orgtem,orgten,orgter,orgtes,prechbar,preche,prechen,prechend
  bes:prechende,prechendem,prechenden,prechender,prechendes,prechens,precht,prechung,prechungen,prochene,prochenem,prochenen,prochener,ser,sere
  bes:serem,seren,serer,seres,sern,sert,serte,serten,serung,serungen,taetigen,taetigt,tatige,tatigen,tatigend,tatigende,tatigendem,tatigenden
  bes:tatigender,tatigendes,tatigens,tatigst,tatigt,tatigte,tatigtem,tatigten,tatigter,tatigtes,tatigtest,tatigung,tatigungen,te,tehe,tehen,tehend
  bes:tehende,tehendem,tehenden,tehender,tehendes,tehens,tehst,teht,tellbar,telle,tellen,tellend,tellende,tellendem,tellenden,tellender,tellendes
  bes:tellens,teller,tellern,tellst,tellt,tellte,telltem,tellten,tellter,telltes,telltest,tellung,tellungen,tem,tens,timmbar,timme,timmen,timmend
  bes:timmende,timmendem,timmenden,timmender,timmendes,timmens,timmst,timmt,timmte,timmtem,timmten,timmter,timmtes,timmtest,timmung,timmungen,uch
  bes:uche,uchen,uchend,uchende,uchenden,uchender,ucher,uches,uchs,uchst,ucht,uchte,uchten
  bet:eiligt,eiligte,eiligtem,eiligten,eiligter,eiligtes,ont,onte,ontem,onten,onter,ontes,rachte,rachten,rachtend,rachtende,rachtendem,rachtenden
  bet:rachtender,rachtendes,rachtens,rachter,rachtern,rachtest,rachtet,rachtete,rachteten,rachtung,rachtungen,raegt,rage,ragen,ragend,ragende
  bet:ragendem,ragenden,ragender,ragendes,rages,rags,ragt,reffe,reffen,reffend,reffende,reffendem,reffenden,reffender,reffendes,reffs,refft,reuer
  bet:reuerin,reuern,reuers,reut,reute,reutem,reuten,reuter,reutes,t,tlaegerig,tlagerig,tlagerige,tlagerigem,tlagerigen,tlageriger,tlageriges,tung
  bet:tungen
  beu:gend,gende,gendem,genden,gender,gendes,gens,gst,gt,gte,gten,gtest,gung,gungen,rteilbar,rteilbare,rteilbarem,rteilbaren,rteilbarer,rteilbares
  beu:rteile,rteilen,rteilend,rteilende,rteilendem,rteilenden,rteilender,rteilendes,rteilens,rteilst,rteilt,rteilte,rteiltem,rteilten,rteilter
  beu:rteiltes,rteiltest,rteilungen bev:or
  bew:egbar,ege,egen,egend,egende,egendem,egenden,egender,egendes,egens,eglich,egliche,eglichem,eglichen,eglicher,egliches,egst,egt,egte,egtem
  bew:egten,egter,egtes,egtest,egungsabhaengig,egungsabhangig,egungsabhangige,egungsabhangigem,egungsabhangigen,egungsabhangiger,egungsabhangiges
  bew:egungslos,egungslose,egungslosem,egungslosen,egungsloser,egungsloses,ertbar,erte,erten,ertend,ertende,ertendem,ertenden,ertender,ertendes
  bew:ertens,ertest,ertet,ertete,erteten,ertung,ertungen,usst,usste,usstem,ussten,usster,usstes,usstlos,usstlose,usstlosem,usstlosen,usstloser
  bew:usstloses,usstseinsklar bez:ogen,ogene,ogenem,ogenen,ogener,ogenes,ogst,ogt,ueglich,uglich,ugliche,uglichem,uglichen,uglicher,ugliches
  bie:te,ten,tend,tende,tendem,tenden,tender,tendes,ter,tern,test,tet bil:drauschen bis:her,herig,herige,herigem,herigen,heriger,heriges,se,ses,st
  bit:te,tend,tende,tendem,tenden,tender,tendes,tere,terem,teren,test,tet
  ble:ibe,iben,ibend,ibende,ibendem,ibenden,ibender,ibendes,ibst,ibt,ischuerze,ischurze,ischurzen,istift,istifte,istiften,istiftes,istifts
  bli:eb,ebe,eben,ebt,ndem,nden,nder blo:ckade,ckaden,ckiert,ckierte,ckiertem,ckierten,ckierter,ckiertes,sse,ssem,ssen,sses
  blu:tend,tende,tendem,tenden,tender,tendes,test,tet,tete,teten,tig,tige,tigem,tigen,tiger,tiges
  bra:chte,chtet,nnte,nnten,nntet,uchbar,uche,uchen,uchend,uchende,uchendem,uchenden,uchender,uchendes,uches,uchs,uchst,ucht,uchte,uchten,uchtest
  bre:che,chen,chend,chende,chendem,chenden,chender,chendes,chens,cher,chern,chung,chungen,itbar,ite,item,itend,itende,itendem,itenden,itender
  bre:itendes,itere,iterem,iteren,iterer,iteres,ites,itet,itete,iteten,nnend,nnende,nnendem,nnenden,nnender,nnendes,nnt
  bri:efe,efen,eflich,eftraeger,eftrager,eftragern,lle,llen,nge,ngen,ngend,ngende,ngendem,ngenden,ngender,ngendes,ngens,ngern,ngst,ngt,ngung,ngungen
  bru:derlich,dern,ders buc:hhalter,hhalterin,hhaltern,hhalters bue:rokauffrau bur:okauffrau bus:fahrer,fahrerin,fahrers
  che:miker,mikerin,mikern,mikers cou:sine,sinen dab:ei dac:hdecker,hdeckerin,hdeckern,hdeckers dad:urch daf:uer,ur dag:egen dah:inter dam:als,it
  dan:ach,kbar,kbare,kbarem,kbaren,kbarer,kbares,ken,kend,kende,kenden,kender,kes,kst,kt,kte,kten
  dar:an,auf,aus,f,gestellt,gestellte,gestelltem,gestellten,gestellter,gestelltes,stellbar,stelle,stellen,stellend,stellende,stellendem,stellenden
  dar:stellender,stellendes,stellens,steller,stellern,stellst,stellt,stellte,stellten,stelltest,stellungen,uber,ueber,um,unter das:s dat:ei,eien,en
  dau:ere,erhaft,erhafte,erhaftem,erhaften,erhafter,erhaftes,ern,ernd,ernde,erndem,ernden,ernder,erndes,erst,ert,erte,erten,ertest dav:on daz:u,wischen
  dei:n,ne,nem,nen,ner den:kbar,ken,kend,kende,kendem,kenden,kender,kendes,kens,kern,kst,kt,n,noch
  der:en,selbe,selben,zeit,zeitig,zeitige,zeitigem,zeitigen,zeitiger,zeitiges des:halb,sen,to
  deu:tlich,tliche,tlichem,tlichen,tlicher,tliches,tsche,tschem,tschen,tsches dez:ember,embers dic:hte,htem,hten,hter,htung,htungen,kem,klich
  die:nstag,nstage,nstagen,nstages,nstags,sbezueglich,sbezuglich,sbezugliche,sbezuglichem,sbezuglichen,sbezuglicher,sbezugliches,se,sem,ser
  dif:ferentialdiagnose,ferentialdiagnosen,ferentialdiagnostisch,ferentialdiagnostische,ferentialdiagnostischem,ferentialdiagnostischen
  dif:ferentialdiagnostischer,ferentialdiagnostisches,ferenzialdiagnose,ferenzialdiagnosen dir:ekt,ekte,ektem,ekten,ekter,ektes doc:h,ht,hte,hten
  dok:ument,umentation,umentationen,umente,umenten,umentes,umentiere,umentieren,umentierend,umentierende,umentierendem,umentierenden,umentierender
  dok:umentierendes,umentierst,umentiert,umentierte,umentierten,umentiertest,uments dol:metscher,metscherin,metschern,metschers
  don:nerstag,nerstage,nerstagen,nerstages,nerstags
  dop:pelseitig,pelseitige,pelseitigem,pelseitigen,pelseitiger,pelseitiges,pelt,pelte,peltem,pelten,pelter,peltes dra:ussen
  dre:hbar,he,hen,hend,hende,hendem,henden,hender,hendes,hens,hern,hst,ht,hte,hten,htest,hungen,i,ien,imal,imale,imalem,imalen,imaler,imales,in
  dri:ngend,ngende,ngendem,ngenden,ngender,ngendes,nnen
  dru:ckend,ckende,ckendem,ckenden,ckender,ckendes,ckgefuehl,ckgefuhl,ckst,cktest,cktet,ckung,ckungen,eckend,eckt,eckte due:nn,rfen,rftig
  dum:pf,pfe,pfem,pfen,pfer,pfes dun:en,keln,nem,ner,ste,sten
  dur:chfuehrbar,chfuehren,chfuehrung,chfuhrbar,chfuhrbare,chfuhrbarem,chfuhrbaren,chfuhrbarer,chfuhrbares,chfuhre,chfuhren,chfuhrend,chfuhrende
  dur:chfuhrendem,chfuhrenden,chfuhrender,chfuhrendes,chfuhrens,chfuhrst,chfuhrt,chfuhrte,chfuhrten,chfuhrtest,chfuhrung,chfuhrungen,chgaengig
  dur:chgangig,chgangige,chgangigem,chgangigen,chgangiger,chgangiges,chgefuehrt,chgefuhrt,chgefuhrte,chgefuhrtem,chgefuhrten,chgefuhrter
  dur:chgefuhrtes,chgestreckt,chgestreckte,chgestrecktem,chgestreckten,chgestreckter,chgestrecktes,chstrecken,fe,fen,ft,fte,ften,ftest,ftet,ftig
  dur:ftige,ftigem,ftigen,ftiger,ftiges dus:che,chen,chend,chende,chendem,chenden,chender,chendes,chest,chst,cht,chte,chten,chtest ebe:nem,nfalls,nso
  ech:te,tem ega:l,le,lem,len,ler,les ehe:frau,frauen,malig,maligem,maligen,maliger,maliges,mann,manner,mannern,mannes,r
  eig:en,ene,enem,enen,ener,enes,ens,entlich,entliche,entlichem,entlichen,entlicher,entliches,ne,nen,nend,nende,nendem,nenden,nender,nendes,nens
  eig:nern,nest,net,nete,neten,nung,nungen eil:e,en,end,ende,endem,enden,ender,endes,ig,ige,igem,igen,iger,iges,st,t,te,ten,test
  ein:deutig,deutige,deutigem,deutigen,deutiger,deutiges,druck,drucke,drucken,drucks,fach,fache,fachem,fachen,facher,faches,fluss,flusse,flussen
  ein:flusses,geatmet,geatmete,geatmetem,geatmeten,geatmeter,geatmetes,gebbar,gebe,geben,gebend,gebende,gebendem,gebenden,gebender,gebendes,gebens
  ein:gebt,gebung,gebungen,gehalten,gehaltene,gehaltenem,gehaltenen,gehaltener,gehaltenes,geklemmt,geklemmte,geklemmtem,geklemmten,geklemmter
  ein:geklemmtes,geliefert,gelieferte,geliefertem,gelieferten,gelieferter,geliefertes,geschlafen,geschlafene,geschlafenem,geschlafenen
  ein:geschlafener,geschlafenes,geschraenkt,geschrankt,geschrankte,geschranktem,geschrankten,geschrankter,geschranktes,gestellt,gestellte
  ein:gestelltem,gestellten,gestellter,gestelltes,geteilt,geteilte,geteiltem,geteilten,geteilter,geteiltes,getragen,getragene,getragenem
  ein:getragenen,getragener,getragenes,gewiesen,gewiesene,gewiesenem,gewiesenen,gewiesener,gewiesenes,gewilligt,gewilligte,gewilligtem,gewilligten
  ein:gewilligter,gewilligtes,ige,igem,igen,igend,igende,igendem,igenden,igender,igendes,igens,iger,iges,igst,igt,igte,igten,igtest,igung,igungen
  ein:klemmung,klemmungen,liefere,lieferer,lieferern,lieferin,liefern,lieferns,lieferst,liefert,lieferte,lieferten,liefertest,lieferung
  ein:lieferungen,mal,male,malem,malen,maler,males,malig,malige,maligem,maligen,maliger,maliges,nahme,nahmen,nahmst,nahmt,nehmbar,nehme,nehmen
  ein:nehmend,nehmende,nehmendem,nehmenden,nehmender,nehmendes,nehmt,schiessend,schiessende,schiessendem,schiessenden,schiessender,schiessendes
  ein:schlafe,schlafen,schlafend,schlafende,schlafendem,schlafenden,schlafender,schlafendes,schlaft,schliesslich,schliessliche,schliesslichem
  ein:schliesslichen,schliesslicher,schliessliches,schraenkung,schrankung,schrankungen,sehbar,sehbare,sehbarem,sehbaren,sehbarer,sehbares,seitig
  ein:seitige,seitigem,seitigen,seitiger,seitiges,stellbar,stelle,stellen,stellend,stellende,stellendem,stellenden,stellender,stellendes,stellens
  ein:stellst,stellt,stellte,stellten,stelltest,trag,trage,tragen,trages,trags,tragt,tragung,tragungen,trete,treten,tretend,tretende,tretendem
  ein:tretenden,tretender,tretendes,tretet,verstanden,verstandene,verstandenem,verstandenen,verstandener,verstandenes,weisung,weisungen,willige
  ein:willigen,willigend,willigende,willigendem,willigenden,willigender,willigendes,willigens,willigst,willigt,willigte,willigten,willigtest,zeln
  ein:zelne,zelnem,zelnen,zelner,zelnes,zig,zige,zigem,zigen,ziger,ziges ele:ktriker,ktrikerin,ktrikern,ktrikers
  elt:erlich,erliche,erlichen,erlicher,erliches,ern,ernzeit
  emp:fehle,fehlen,fehlend,fehlende,fehlendem,fehlenden,fehlender,fehlendes,fehlens,fehlenswert,fehlenswerte,fehlenswertem,fehlenswerten
  emp:fehlenswerter,fehlenswertes,fehlt,fehlung,fehlungen,fiehlt,findlich,findliche,findlichem,findlichen,findlicher,findliches,fohlen,fohlene
  emp:fohlenem,fohlenen,fohlener,fohlenes
  end:en,end,ende,endem,enden,ender,endes,ens,est,et,ete,eten,gueltig,gultig,gultige,gultigem,gultigen,gultiger,gultiges,liche,lichem,lichen
  end:licher,liches,test,ung,ungen eng:lische,lischem,lischen,lischer,lisches,maschig,maschige,maschigem,maschigen,maschiger,maschiges
  enk:elin,elkind,elkinder,elkindes,elkinds,eln
  ent:faellt,falle,fallen,fallend,fallende,fallendem,fallenden,fallender,fallendes,fallene,fallenem,fallener,fallenes,fallt,fernbar,ferne,fernen
  ent:fernend,fernende,fernendem,fernenden,fernender,fernendes,fernens,ferner,fernern,fernst,fernt,fernte,ferntem,fernten,fernter,ferntes,ferntest
  ent:fernungen,gegen,gegnen,halte,halten,haltend,haltende,haltendem,haltenden,haltender,haltendes,haltene,haltenem,haltener,haltenes,haltens
  ent:haltet,haltung,haltungen,kleidet,kleidete,kleidetem,kleideten,kleideter,kleidetes,lang,lasse,lassend,lassende,lassendem,lassenden,lassender
  ent:lassendes,lassene,lassenem,lassener,lasst,lassung,lassungen,nahme,nahmen,nahmst,nahmt,nommen,nommene,nommenem,nommenen,nommener,nommenes
  ent:scheidbar,scheide,scheiden,scheidend,scheidende,scheidendem,scheidenden,scheidender,scheidendes,scheidens,scheider,scheidern,scheides
  ent:scheidest,scheidet,scheids,scheidung,scheidungen,schiede,schieden,schiedene,schiedenem,schiedener,schiedenes,schiedest,schiedet,schiedst
  ent:spreche,sprechen,sprechend,sprechende,sprechendem,sprechenden,sprechender,sprechendes,sprechens,sprecht,sprechung,sprechungen,standen
  ent:standene,standenem,standenen,standener,standenes,standest,standet,stehe,stehen,stehend,stehende,stehendem,stehenden,stehender,stehendes
  ent:stehens,stehst,steht,stehung,stehungen,weder,wickelbar,wickele,wickeln,wickelns,wickelst,wickelt,wickelte,wickeltem,wickelten,wickelter
  ent:wickeltes,wickeltest,wickelung,wickelungen,wicklung,wicklungen erb:eten,etene,etenem,etenen,etener,etenes ere:ignis
  erf:olge,olgen,olgend,olgende,olgendem,olgenden,olgender,olgendes,olges,olglos,olglose,olglosem,olglosen,olgloser,olgloses,olgreich,olgreiche
  erf:olgreichem,olgreichen,olgreicher,olgreiches,olgs,olgst,olgt,olgte,olgtem,olgten,olgter,olgtes,olgtest,ordere,orderlich,orderliche
  erf:orderlichem,orderlichen,orderlicher,orderliches,ordern,orderst,ordert,orderte,orderten,ordertest
  erg:aenzen,aenzend,aenzung,anze,anzen,anzend,anzende,anzendem,anzenden,anzender,anzendes,anzens,anzest,anzt,anzte,anzten,anztest,anzung,anzungen
  erg:ebnis,ebnisse,ebnissen,ebnisses
  erh:alte,alten,altend,altende,altendem,altenden,altender,altendes,altene,altenem,altener,altenes,altens,altes,altet,alts,altung,altungen,eblich
  erh:ebliche,eblichem,eblichen,eblicher,ebliches,oehen,oeht,oehung,ohe,ohen,ohend,ohende,ohendem,ohenden,ohender,ohendes,ohens,ohst,oht,ohte
  erh:ohtem,ohten,ohter,ohtes,ohtest,ohung,ohungen,ole,olen,olend,olende,olendem,olenden,olender,olendes,olens,olst,olt,olte,oltem,olten,olter
  erh:oltes,oltest,olung,olungen eri:nnere,nnern,nnerns,nnerst,nnert,nnerte,nnerten,nnertest,nnerung,nnerungen
  erk:aeltet,aeltung,altet,altete,altetem,alteten,alteter,altetes,altung,altungen,annt,annte,anntem,annten,annter,anntes,ennbar,ennbare,ennbarem
  erk:ennbaren,ennbarer,ennbares,enne,ennen,ennend,ennende,ennendem,ennenden,ennender,ennendes,ennens,enner,ennern,ennst,ennt,ennung,ennungen
  erk:laeren,laerung,larbar,lare,laren,larend,larende,larendem,larenden,larender,larendes,larens,larer,larern,larlich,larliche,larlichen,larlicher
  erk:larliches,larst,lart,larte,larten,lartest,larung,larungen,rankt,rankte,ranktem,rankten,rankter,ranktes
  erl:aube,auben,aubend,aubende,aubendem,aubenden,aubender,aubendes,aubst,aubt,aubte,aubten,aubtest
  erm:oeglichen,ogliche,oglichen,oglichend,oglichende,oglichendem,oglichenden,oglichender,oglichendes,oglichens,oglichst,oglicht,oglichte
  erm:oglichten,oglichtest,oglichung,oglichungen ern:euert,euerte,euertem,euerten,euerter,euertes,eut,eute,eutem,euten,euter,eutes
  ero:effnen,ffne,ffnen,ffnend,ffnende,ffnendem,ffnenden,ffnender,ffnendes,ffnens,ffnest,ffnet,ffnete,ffneten,ffnung,ffnungen
  err:eichbar,eichbare,eichbarem,eichbaren,eichbarer,eichbares,eiche,eichen,eichend,eichende,eichendem,eichenden,eichender,eichendes,eichens
  err:eichst,eicht,eichte,eichtem,eichten,eichter,eichtes,eichtest,eichung,eichungen
  ers:atzlos,atzlose,atzlosem,atzlosen,atzloser,atzloses,cheine,cheinen,cheinend,cheinende,cheinendem,cheinenden,cheinender,cheinendes,cheinens
  ers:cheinst,cheint,cheinung,cheinungen,chien,chienen,chient,choepft,chopft,chopfte,chopftem,chopften,chopfter,chopftes,chwerend,chwerende
  ers:chwerendem,chwerenden,chwerender,chwerendes,chwert,chwerte,chwertem,chwerten,chwerter,chwertes,t,tellbar,telle,tellen,tellend,tellende
  ers:tellendem,tellenden,tellender,tellendes,tellens,teller,tellern,tellst,tellt,tellte,telltem,tellten,tellter,telltes,telltest,tellung
  ers:tellungen,tem,ten,tmalig,tmalige,tmaligem,tmaligen,tmaliger,tmaliges,tmals,trecke,trecken,treckend,treckende,treckendem,treckenden
  ers:treckender,treckendes,treckens,treckst,treckt,treckte,treckten,trecktest,treckung,treckungen
  erw:achse,achsen,achsend,achsende,achsendem,achsenden,achsender,achsendes,achsenem,achst,aegung,aehnen,aehnt,agung,agungen,ahne,ahnen,ahnend
  erw:ahnende,ahnendem,ahnenden,ahnender,ahnendes,ahnens,ahnst,ahnt,ahnte,ahntem,ahnten,ahnter,ahntes,ahntest,ahnung,ahnungen,artbar,arte,arten
  erw:artend,artende,artendem,artenden,artender,artendes,artens,artest,artet,artete,artetem,arteten,arteter,artetes,artung,artungen,eise,eisen
  erw:eisend,eisende,eisendem,eisenden,eisender,eisendes,eisens,eisest,eislich,eisliche,eislichen,eislicher,eisliches,eist,eisung,eisungen
  erz:ieher,ieherin,iehern,iehers ess:bar,end,ende,endem,enden,ender,endes,ener,ern,t etw:a,aig,aige,aigem,aigen,aiger,aiges,as euc:h eue:r
  eve:ntuell,ntuelle,ntuellem,ntuellen,ntueller,ntuelles exp:ositionen fab:rikarbeiter,rikarbeiterin,rikarbeitern,rikarbeiters
  fac:hgerecht,hgerechte,hgerechtem,hgerechten,hgerechter,hgerechtes fae:hig,lle
  fah:ig,ige,igem,igen,iger,iges,rbar,re,ren,rend,rende,rendem,renden,render,rendes,rens,rer,rerin,rern,rers,rlehrer,rlehrern,rlehrers,rrad,rrader
  fah:rradern,rrades,rradunfall,rradunfalle,rradunfallen,rradunfalls,rt,rte,rten,rtest,rzeug,rzeuge,rzeugen,rzeuges,rzeuginsasse,rzeuginsassen
  fah:rzeugs fal:le,lend,lende,lendem,lenden,lender,lendes,lst,lt,lte,lten,ltest,lung,lungen,sch,sche,schem,schen,scher,schern,sches
  fam:iliaer,iliare,iliarem,iliaren,iliarer,ilie,ilien fan:d,de,den
  fas:sbar,sen,send,sende,sendem,senden,sender,sendes,sens,ses,sest,st,ste,sten,stest,sung,sungen,te feb:ruar,ruars
  feh:lbar,lbeschriftet,le,len,lend,lende,lendem,lenden,lender,lendes,lens,ler,lerhaft,lerhafte,lerhaftem,lerhaften,lerhafter,lerhaftes,lern,lers
  feh:lst,lt,lte,lten,ltest fel:des,ds fer:tig,tige,tigem,tigen,tiger,tiges,tigt,tigte,tigten,tigung,tigungen
  fes:tgehalten,tgehaltene,tgehaltenem,tgehaltenen,tgehaltener,tgehaltenes,tgestellt,tgestellte,tgestelltem,tgestellten,tgestellter,tgestelltes
  fes:thalte,thalten,thaltend,thaltende,thaltendem,thaltenden,thaltender,thaltendes,thaltet,tstellbar,tstelle,tstellen,tstellend,tstellende
  fes:tstellendem,tstellenden,tstellender,tstellendes,tstellens,tstellst,tstellt,tstellte,tstellten,tstelltest,tstellung,tstellungen feu:erwehr
  fin:dbar,de,den,dend,dende,dendem,denden,dender,dendes,dens,dern,dest,det,dung,dungen fix:iert,ierte,iertem,ierten,ierter,iertes,ierung,ierungen
  fla:chem,chen,cher fle:cke,ckig,ckige,ckigem,ckigen,ckiger,ckiges,ckung,ckungen fli:esenleger,esenlegers flu:gbegleiterin
  fol:gen,gend,gende,gendem,genden,gender,gendes,gere,gern,glich,gst,gt,gte,gten,gtest
  for:dere,dern,derns,derst,dert,derte,derten,dertest,derung,derungen,me,men,mt,mte,mten,mular,mulare,mularen,mulars,mung,mungen,tfuehren,tfuhre
  for:tfuhren,tfuhrend,tfuhrende,tfuhrendem,tfuhrenden,tfuhrender,tfuhrendes,tfuhrens,tfuhrst,tfuhrt,tfuhrte,tfuhrten,tfuhrtest,tfuhrung
  for:tfuhrungen,tgefuehrt,tgefuhrt,tgefuhrte,tgefuhrtem,tgefuhrten,tgefuhrter,tgefuhrtes,tgeschritten,tgeschrittene,tgeschrittenem,tgeschrittenen
  for:tgeschrittener,tgeschrittenes,tschritt,tschritte,tschritten,tschrittes,tschrittlich,tschritts,tsetzbar,tsetze,tsetzen,tsetzend,tsetzende
  for:tsetzendem,tsetzenden,tsetzender,tsetzendes,tsetzens,tsetzest,tsetzt,tsetzte,tsetzten,tsetztest,tsetzung,tsetzungen
  fra:gbar,gen,gend,gende,gendem,genden,gender,gendes,ger,gern,gliche,glichem,glichen,glicher,gst,gt,gte,gten,gtest
  fre:iem,ien,iend,iende,ienden,iender,ierin,iers,ies,ist,it,itage,itagen,itags,ite,iten,mdsprache,mdsprachen,mdsprachlich,mdsprachliche
  fre:mdsprachlichen,mdsprachlicher,mdsprachliches,unde,unden,undes,undin,undlich,undlichem,unds fri:sche,schem,schen,scher,sches,schst,seurin
  fro:ntalzusammenstoss
  fru:eh,eher,ehere,ehestens,ehmorgens,ehrentner,ehzeitig,hem,hen,her,here,hestens,hmorgens,hrentner,hrentners,hzeitig,hzeitige,hzeitigem
  fru:hzeitigen,hzeitiger,hzeitiges fue:hlen,hlt,hren,hrt,llen,nf
  fuh:lbar,le,len,lend,lende,lendem,lenden,lender,lendes,lern,lst,lt,lte,lten,ltest,re,ren,rend,rende,rendem,renden,render,rendes,rens,rern,rst,rt
  fuh:rte,rten,rtest,rung,rungen ful:lbar,lend,lende,lendem,lenden,lender,lendes,lens,lern,lst,lt,lte,lten,ltest,lung,lungen fun:f,ft,fte,ften fur:sten
  fus:sball,sballe,sballen,sballer,sballes,sballs,sgaenger,sgaengerin,sganger,sgangerin,sgangern,sgangers gae:rtnerin gan:zem gar.tens,tnerin
  gea:chtet,chtete,chtetem,chteten,chteter,chtetes,endert,ndert,nderte,ndertem,nderten,nderter,ndertes,rbeitet,rbeitete,rbeitetem,rbeiteten
  gea:rbeiteter,rbeitetes,ussert,usserte,ussertem,usserten,usserter,ussertes
  geb:ein,en,end,ende,endem,enden,ender,endes,ens,er,ern,essert,esserte,essertem,esserten,esserter,essertes,et,ete,eten,etene,etenem,etener,etenes
  geb:etes,etet,ets,eugt,eugte,eugtem,eugten,eugter,eugtes,ieten,ietet,issene,issenem,issener,issenes,lieben,liebene,liebenem,liebenen,liebener
  geb:liebenes,ote,oten,otene,otenem,otener,otenes,otes,otest,otet,ots,racht,rachte,rachtem,rachten,rachter,rachtes,rauch,rauche,rauchen,rauches
  geb:rauchs,raucht,rauchte,rauchtem,rauchten,rauchter,rauchtes,rechen,rochen,rochene,rochenem,rochenen,rochener,rochenes,t,ung,ungen,urt,urten
  ged:auert,auerte,auertem,auerten,auerter,auertes,enken,enkt,reht,rehte,rehtem,rehten,rehter,rehtes,ruckt,ruckte,rucktem,ruckten,ruckter,rucktes
  ged:uscht,uschte,uschtem,uschten,uschter,uschtes gee:ignet,ignete,ignetem,igneten,igneter,ignetes,ndet,ndete,ndetem,ndeten,ndeter,ndetes
  gef:ahr,ahren,alle,allen,allene,allenem,allener,allenes,allens,allt,asst,asste,asstem,assten,asster,asstes,ehlt,ehlte,ehltem,ehlten,ehlter
  gef:ehltes,olgen,olgt,ordert,orderte,ordertem,orderten,orderter,ordertes,ragt,ragte,ragtem,ragten,ragter,ragtes,uehl,uehlt,uhl,uhle,uhlen,uhles
  gef:uhls,uhlt,uhlte,uhltem,uhlten,uhlter,uhltes,uhrt,uhrte,uhrtem,uhrten,uhrter,uhrtes,ullt,ullte,ulltem,ullten,ullter,ulltes,unden,undene
  gef:undenem,undenen,undener,undenes
  geg:eben,ebene,ebenem,ebenen,ebener,ebenes,enuber,enubers,enueber,enwaertig,enwartig,enwartige,enwartigem,enwartigen,enwartiger,enwartiges,essen
  geg:essene,essenem,essenen,essener,essenes,laubt,laubte,laubtem,laubten,laubter,laubtes,renzt,uckt
  geh:abt,abte,abtem,abten,abter,abtes,alte,alten,altene,altenem,altener,altenes,altes,alts,behindert,behinderte,behindertem,behinderten
  geh:behinderter,behindertes,e,en,end,ende,endem,enden,ender,endes,ens,faehig,fahig,fahige,fahigem,fahigen,fahiger,fahiges,indert,inderte
  geh:indertem,inderten,inderter,indertes,oben,obene,obenem,obenen,obener,obenes,oert,olt,olte,oltem,olten,olter,oltes,oren,ort,orte,ortem,orten
  geh:orter,ortes,st,t gej:uckt
  gek:ippt,ippte,ipptem,ippten,ippter,ipptes,itzelt,itzelte,itzeltem,itzelten,itzelter,itzeltes,laert,lagt,lappt,lart,larte,lartem,larten,larter
  gek:lartes,lebt,lebte,lebtem,lebten,lebter,lebtes,lingelt,nackt,nackte,nacktem,nackten,nackter,nacktes,ommen,ommene,ommenem,ommenen,ommener
  gek:ommenes,onnten,ostet,ratzt,ratzte,ratztem,ratzten,ratzter,ratztes,riegt,uehlt,uerzt,uhlt,uhlte,uhltem,uhlten,uhlter,uhltes,ummert,urzt,urzte
  gek:urztem,urzten,urzter,urztes
  gel:acht,aehmt,agert,agerte,agertem,agerten,agerter,agertes,ahmt,ahmte,ahmtem,ahmten,ahmter,ahmtes,ange,angen,angend,angende,angendem,angenden
  gel:angender,angendes,angst,angt,angte,angtem,angten,angter,angtes,angtest,appt,asse,assen,assene,assenem,assener,assenes,asses,aufen,ebt,ebte
  gel:ebtem,ebten,ebter,ebtes,egen,egene,egenem,egenen,egener,egenes,egentlich,egentliche,egentlichem,egentlichen,egentlicher,egentliches,egt,egte
  gel:egtem,egten,egter,egtes,iefert,ieferte,iefertem,ieferten,ieferter,iefertes,inge,ingen,ingend,ingende,ingendem,ingenden,ingender,ingendes
  gel:ingst,ingt,inkt,inkte,inktem,inkten,inkter,inktes,oben,obt,obte,obtem,obten,obter,obtes,ockert,ockerte,ockertem,ockerten,ockerter,ockertes
  gel:oescht,oscht,oschte,oschtem,oschten,oschter,oschtes,ost,oste,ostem,osten,oster,ostes,ungene,ungenem,ungenen,ungener,ungenes
  gem:acht,achte,achtem,achten,achter,achtes,aess,ass,asse,assem,assen,asser,asses,einen,einsam,einsame,einsamem,einsamen,einsamer,einsames,eint
  gem:einte,eintem,einten,einter,eintes,eldet,eldete,eldetem,eldeten,eldeter,eldetes,erkt,erkte,erktem,erkten,erkter,erktes
  gen:annt,annte,anntem,annten,annter,anntes,au,aue,auem,auen,auer,aues,aust,ehmen,ommen,ommene,ommenem,ommenen,ommener,ommenes,uegend,ug,uge,ugen
  gen:ugend,ugende,ugendem,ugenden,ugender,ugendes,utzt,utzte,utztem,utzten,utzter,utztes geo:effnet,ffnet,ffnete,ffnetem,ffneten,ffneter,ffnetes
  gep:asst,flegt,flegte,flegtem,flegten,flegter,flegtes,lant,lante,lantem,lanten,lanter,lantes,rellt,rellte,relltem,rellten,rellter,relltes,rueft
  gep:ruft,rufte,ruftem,ruften,rufter,ruftes geq:uetscht,uetschte,uetschtem,uetschten,uetschter,uetschtes
  ger:ade,adem,aden,ader,ades,ate,aten,atene,atenem,atener,atenes,atet,echnet,echnete,echnetem,echneten,echneter,echnetes,echten,edet,eizt,eizte
  ger:eiztem,eizten,eizter,eiztes,ichten,ichtet,ichtete,ichtetem,ichteten,ichteter,ichtetes,inge,ingem,ingen,inger,inges,ingfuegig,ingfugig
  ger:ingfugige,ingfugigem,ingfugigen,ingfugiger,ingfugiges,ingst,innen,n,ne,ste,te,uestbauer,ufen,uhen,uht,uhte,uhten,ungen,ustbauer,ustbauers
  ger:utscht,utschte,utschtem,utschten,utschter,utschtes
  ges:agt,agte,agtem,agten,agter,agtes,amte,amtem,amten,amter,cannt,chaffen,chafft,chaffte,chafftem,chafften,chaffter,chafftes,chaut,chaute
  ges:chautem,chauten,chauter,chautes,chehe,chehen,chehend,chehende,chehendem,chehenden,chehender,chehendes,chehene,chehenem,chehener,chehenes
  ges:chehens,chicken,chickt,chickte,chicktem,chickten,chickter,chicktes,chieden,chiedene,chiedenem,chiedenen,chiedener,chiedenes,chlafen,chlagen
  ges:chlossen,chlossene,chlossenem,chlossenen,chlossener,chlossenes,chluckt,chluckte,chlucktem,chluckten,chluckter,chlucktes,chnitten,chnittene
  ges:chnittenem,chnittenen,chnittener,chnittenes,chraubt,chraubte,chraubtem,chraubten,chraubter,chraubtes,chult,chulte,chultem,chulten,chulter
  ges:chultes,chwankt,chwitzt,chwollen,chwollene,chwollenem,chwollenen,chwollener,chwollenes,ehen,ehene,ehenem,ehenen,ehener,ehenes,endet,endete
  ges:endetem,endeten,endeter,endetes,etzen,etzlich,etzliche,etzlichem,etzlichen,etzlicher,etzliches,etzt,etzte,etztem,etzten,etzter,etztes,ichert
  ges:icherte,ichertem,icherten,icherter,ichertes,iebt,iebte,iebtem,iebten,iebter,iebtes,ondert,onderte,ondertem,onderten,onderter,ondertes,orgt
  ges:peichert,peicherte,peichertem,peicherten,peicherter,peichertes,perrt,perrte,perrtem,perrten,perrter,perrtes,piegelt,piegelte,piegeltem
  ges:piegelten,piegelter,piegeltes,pitzt,pitzte,pitztem,pitzten,pitzter,pitztes,prach,prache,prachen,praches,prachs,praech,prochen,prochene
  ges:prochenem,prochenen,prochener,prochenes,puelt,purt,purte,purtem,purten,purter,purtes,tanden,tandet,tehen,teht,tellen,tellt,tellte,telltem
  ges:tellten,tellter,telltes,tern,tikuliert,tikulierte,tikuliertem,tikulierten,tikulierter,tikuliertes,tillt,tillte,tilltem,tillten,tillter
  ges:tilltes,toert,tolpert,tolperte,tolpertem,tolperten,tolperter,tolpertes,torben,torbene,torbenem,torbenen,torbener,torbenes,tort,torte,tortem
  ges:torten,torter,tortes,tossen,tossene,tossenem,tossenen,tossener,tossenes,trahlt,treckt,treckte,trecktem,treckten,treckter,trecktes,tuerzt
  ges:tuetzt,tundet,tundete,tundetem,tundeten,tundeter,tundetes,turzte,turztem,turzten,turzter,tutzt,tutzte,tutztem,tutzten,tutzter,tutztes,uchen
  ges:ucht,uchte,uchtem,uchten,uchter,uchtes,und,unde,undem,unden,under,undes,undheit,undheitlich
  get:agt,agte,agtem,agten,agter,agtes,an,ane,anem,anen,aner,anes,astet,astete,astetem,asteten,asteter,astetes,auscht,auschte,auschtem,auschten
  get:auschter,auschtes,eilt,eilte,eiltem,eilten,eilter,eiltes,estet,estete,estetem,esteten,esteter,estetes,ippt,ippte,ipptem,ippten,ippter,ipptes
  get:ragen,ragene,ragenem,ragenen,ragener,ragenes,rennt,rennte,renntem,rennten,rennter,renntes,renntlebend,renntlebende,renntlebendem
  get:renntlebenden,renntlebender,renntlebendes,reten,runken,runkene,runkenem,runkenen,runkener,runkenes geu:rteilt
  gew:achsen,achst,achste,achstem,achsten,achster,achstes,acht,achte,achtem,achten,achter,achtes,ackelt,ackelte,ackeltem,ackelten,ackelter
  gew:ackeltes,andert,anderte,andertem,anderten,anderter,andertes,artet,artete,artetem,arteten,arteter,artetes,echselt,echselte,echseltem
  gew:echselten,echselter,echseltes,eckt,eckte,ecktem,eckten,eckter,ecktes,ehren,ehrt,eigert,eint,esen,esene,esenem,esenen,esener,esenes,iegt
  gew:iegte,iegtem,iegten,iegter,iegtes,irkt,irkte,irktem,irkten,irkter,irktes,iss,isse,issem,issen,isser,isses,isslich,oehnlich,ohnlich,ohnliche
  gew:ohnlichem,ohnlichen,ohnlicher,ohnliches,ohnt,ohnte,ohntem,ohnten,ohnter,ohntes,ollt,ollte,olltem,ollten,ollter,olltes,orden,ordene,ordenem
  gew:ordenen,ordener,ordenes,uenscht,unscht,unschte,unschtem,unschten,unschter,unschtes
  gez:ahlt,ahlte,ahltem,ahlten,ahlter,ahltes,eigt,eigte,eigtem,eigten,eigter,eigtes,ielt,ielte,ieltem,ielten,ielter,ieltes,ittert,ogen,ogene
  gez:ogenem,ogenen,ogener,ogenes gib:t gin:ge,gen,gt
  gla:sern,ses,ssplitter,ssplitters,tte,ttem,tten,ttes,ttrandig,ttrandige,ttrandigem,ttrandigen,ttrandiger,ttrandiges,ube,uben,ubend,ubende
  gla:ubendem,ubenden,ubender,ubendes,ubens,ubst,ubt,ubte,ubten,ubtest
  gle:ichbleibend,ichbleibende,ichbleibendem,ichbleibenden,ichbleibender,ichbleibendes,iche,ichem,ichen,ichend,ichende,ichenden,ichender
  gle:ichmaessig,ichmassig,ichmassige,ichmassigem,ichmassigen,ichmassiger,ichmassiges,ichst,icht,ichung,ichungen,ichzeitig,ichzeitige,ichzeitigem
  gle:ichzeitigen,ichzeitiger,ichzeitiges glu:cklich,ckliche,cklichem,cklichen,cklicher,ckliches,ecklich gra:ete,ten
  gre:ifbar,ifen,ifend,ifende,ifendem,ifenden,ifender,ifendes,ifer,ifern,ifst,ift,nzbar,nze,nzen,nzend,nzende,nzendem,nzenden,nzender,nzendes,nzer
  gre:nzern,nzest,nzt,nzte,nzten,nztest,nzwertig,nzwertige,nzwertigem,nzwertigen,nzwertiger,nzwertiges
  gro:bem,esse,essere,esste,sseltern,ssem,ssere,sserem,sseren,sserer,sshandel,sshandels,ssmutter,ssmutters,sste,sstem,ssten,sster,sstes,ssvater,ssvaters
  gru:ende,endlich,ndend,ndende,ndendem,ndenden,ndender,ndendes,ndens,ndern,ndet,ndete,ndeten,ndlich,ndliche,ndlichem,ndlichen,ndlicher,ndliches,ndung,ndungen
  guc:ke,ken,kend,kende,kendem,kenden,kender,kendes,kens,kst,kt,kte,kten,ktest gue:nstig gun:stig,stige,stigem,stigen,stiger,stiges gut:em,en haa:res
  hab:e,en,end,ende,endem,enden,ender,endes,est,et,t hae:lfte,lt,ufig,ufige,ufiger,uslich
  hal:b,bem,ben,ber,bes,fte,ften,tbar,te,ten,tend,tende,tendem,tenden,tender,tendes,tens,tern,tet,tungen han:dwerker,dwerkerin,dwerkern,dwerkers
  hau:fig,fige,figem,figen,figer,figes,figst,ptbefund,sbesuch,sbesuche,sfrau,sfrauen,sfraulich,slich,sliche,slichem,slichen,slicher,sliches
  hau:smeister,smeisterin,smeistern heb:en,end,ende,endem,enden,ender,endes,ens,ern,st,t,ung,ungen hef:tig,tige,tigem,tigen,tiger,tiges
  hei:me,mes,ssem,ssen,sst hel:fe,fen,fend,fende,fendem,fenden,fender,fendes,fern,ft,lem,lt,lte,lten hem:d,den,des,ds
  her:aus,kunft,kunfte,kunften,vor,vorragend,vorragende,vorragendem,vorragenden,vorragender,vorragendes heu:te,tig,tige,tigem,tigen,tiger,tiges
  hie:rbei,rzu hil:fe,fen,flos,flose,flosem,flosen,floser,floses,fsarbeiter,fsarbeiterin,fsarbeitern,fsarbeiters,fsmittel,fsmitteln,fst,ft
  hin.aus,dere,derlich,derliche,derlichen,derlicher,derliches,dern,derns,derst,dert,derte,derten,dertest,derung,derungen,falle,fallen,fallend
  hin:fallende,fallendem,fallenden,fallender,fallendes,fallt,gefallen,gefallene,gefallenem,gefallenen,gefallener,gefallenes,gewiesen,gewiesene
  hin:gewiesenem,gewiesenen,gewiesener,gewiesenes,sichtlich,sichtliche,sichtlichem,sichtlichen,sichtlicher,sichtliches,weis,weise,weisen,weisend
  hin:weisende,weisenden,weisender,weises,weisest,weist,zu
  hoc:hgelagert,hgelagerte,hgelagertem,hgelagerten,hgelagerter,hgelagertes,hgradig,hgradige,hgradigem,hgradigen,hgradiger,hgradiges,hheben,hste
  hoc:hstem,hsten,hstens,hster,hstes,hverdachtig,hverdachtige,hverdachtigem,hverdachtigen,hverdachtiger,hverdachtiges,hverdaechtig
  hoe:chstens,her,ren,rt hoh:em,er,ere,erem,eren,erer,eres hol:end,ende,endem,enden,ender,endes,test,zsplitter,zsplitters
  hor:bar,end,ende,endem,enden,ender,endes,er,ern,te,test hun:de,den,des,ds ihm ihn.en ihr.e,em,en,er,es imm:er ind:em
  inf:olge,ormatiker,ormatikerin,ormatikern,ormatikers,ormationen,ormiere,ormieren,ormierend,ormierende,ormierendem,ormierenden,ormierender
  inf:ormierendes,ormierst,ormierte,ormiertem,ormierten,ormierter,ormiertest ing:enieur,enieure,enieuren,enieurin,enieurs inn:erhalb
  ins:besondere,gesamt,tabil,tabile,tabilem,tabilen,tabiler,tabiles int:eresse,eressen,eresses inz:wischen
  irg:end,ende,endem,enden,ender,endes,endwann,endwie ita:lienisch,lienische,lienischem,lienischen,lienischer,lienisches ja
  jae:hrig,hrige,hrigen,hriger,hrlich jah:rig,rige,rigem,rigen,riger,riges,rlich,rliche,rlichem,rlichen,rlicher,rliches jan:uar,uars je
  jed:e,em,en,er,es,och jem:als,and,andem,anden,andes jen:em,en,er,es jet:zig,zige,zigem,zigen,ziger,ziges,zt
  jew:eilig,eilige,eiligem,eiligen,eiliger,eiliges,eils jou:rnalisten,rnalistin juc:ke,kend,kende,kendem,kenden,kender,kendes,kst,kt,kte,kten,ktest
  jue:ngst jug:endlich,endliche,endlichem,endlichen,endlicher,endlichers,endliches jul:is
  jun:gem,gens,gere,gerem,geren,gerer,geres,gern,ges,gste,gstem,gsten,gster,gstes,i,is kal:t,te,tem,ten,tes kam:era,eras,t kan:n,nst,nte,nten,test
  kap:utt,utte,uttem,utten,utter,uttes kat:ze kau:ffrau,ffrauen,fmanner,fmanns,m
  kei:lfoermig,lformig,lformige,lformigem,lformigen,lformiger,lformiges,nerlei,neswegs kel:lnerin,lnern,lners
  ken:nen,nend,nende,nendem,nenden,nender,nendes,nens,nern,nst,nt,ntlich,ntlichem,nung,nungen kfz kin:dern,dlich,dliche,dlichem,dlichen,dlicher,dliches
  kip:pbar,pe,pen,pend,pende,pendem,penden,pender,pendes,pens,pern,pst,pt,pte,pten,ptest,pung,pungen kis:sens
  kit:zele,zeln,zelst,zelt,zelte,zelten,zeltest
  kla:eren,erung,gbar,gend,gende,gendem,genden,gender,gendes,gst,gten,gtest,ppbar,ppen,ppend,ppende,ppendem,ppenden,ppender,ppendes,ppere,ppern
  kla:ppst,ppt,ppte,ppten,pptest,r,rem,ren,rend,rende,renden,render,rer,res,rst,rt,rte,rten,rung,rungen
  kle:ben,bend,bende,bendem,benden,bender,bendes,bens,bern,bst,bt,bte,bten,btest,bung,bungen,iderlos,iderlose,iderlosem,iderlosen,iderloser
  kle:iderloses,inem,inere,inerem,ineren,inerer,inste,instem,insten,inster,instes kli:ngele,ngeln,ngelst,ngelt,ngelte,ngelten,ngeltest
  klo:pfend,pfende,pfendem,pfenden,pfender,pfendes kna:cken,ckend,ckende,ckendem,ckenden,ckender,ckendes,ckst,ckt,ckte,ckten,cktest
  kno:pfbatterie,pfbatterien,tig,tige,tigem,tigen,tiger,tiges koc:hin koe:chin,nnen,nnte,nnten kof:fer,fern,fers
  kol:lege,legen,legial,legiale,legialem,legialen,legialer,legiales,legien,legin,legs
  kom:isch,ische,ischem,ischen,ischer,isches,me,men,mend,mende,mendem,menden,mender,mendes,mst,mt,muniziere,munizieren,munizierend,munizierende
  kom:munizierendem,munizierenden,munizierender,munizierendes,munizierst,muniziert,munizierte,munizierten,muniziertest,plette,plettem,pletten
  kom:pletter,pliziert,plizierte,pliziertem,plizierten,plizierter,pliziertes
  kon:ne,nen,nend,nende,nendem,nenden,nender,nendes,nens,nern,nt,nte,nten,ntest,ntet,stant,stante,stantem,stanten,stanter,stantes,takt,takte
  kon:takten,takts,trollbeduerftig,trollbedurftig,trollbedurftige,trollbedurftigem,trollbedurftigen,trollbedurftiger,trollbedurftiges,trollierbar
  kon:trolliere,trollieren,trollierend,trollierende,trollierendem,trollierenden,trollierender,trollierendes,trollierst,trolliert,trollierte
  kon:trolliertem,trollierten,trollierter,trolliertes,trolliertest,zentration,zentrationen
  koo:peration,perationen,perativ,perative,perativem,perativen,perativer,peratives
  kor:rekt,rekte,rektem,rekten,rekter,rektes,rektur,rekturen,rigierbar,rigiere,rigieren,rigierend,rigierende,rigierendem,rigierenden,rigierender
  kor:rigierendes,rigierst,rigiertem,rigierten,rigierter,rigiertest kos:tbar,tend,tende,tendem,tenden,tender,tendes,test,tet,tete,teten
  kra:eftig,enklich,fte,ftfahrer,ftfahrers,ftig,ftige,ftigem,ftigen,ftiger,ftiges,ftigt,ftigte,ftigten,ftlos,ftlose,ftlosem,ftlosen,ftloser
  kra:ftloses,nke,nkem,nken,nkenakte,nkenakten,nkengymnastik,nkenkasse,nkenkassen,nkenpflegerin,nker,nkgeschrieben,nkgeschriebene,nkgeschriebenem
  kra:nkgeschriebenen,nkgeschriebener,nkgeschriebenes,nklich,nkliche,nklichem,nklichen,nklicher,nkliches,nkt,nkte,nkten,tze,tzen,tzend,tzende
  kra:tzendem,tzenden,tzender,tzendes,tzern,tzers,tzest,tzt,tzte,tzten,tztest kre:issaege,issage,issagen
  kri:bbele,bbeln,bbelst,bbelt,bbelte,bbelten,bbeltest,egen,egend,egende,egendem,egenden,egender,egendes,egern,eges,egs,egst,egt,egte,egten,egtest
  kue:mmern,nftig,nstlich,rzer,rzlich kug:elig,elige,eligem,eligen,eliger,eliges kuh:lem,len,lt,lte,lten,lung,lungen
  kum:mere,merlich,merliche,merlichen,merlicher,merliches,mern,merst,merte,merten,mertest
  kun:ftig,ftige,ftigem,ftigen,ftiger,ftiges,stler,stlerin,stlern,stlers,stlich,stliche,stlichem,stlichen,stlicher,stliches
  kur:zem,zere,zerem,zeren,zerer,zeres,zfristig,zfristige,zfristigem,zfristigen,zfristiger,zfristiges,zlich,zliche,zlichem,zlichen,zlicher,zliches
  kur:zzeitig,zzeitige,zzeitigem,zzeitigen,zzeitiger,zzeitiges
  lac:he,hen,hend,hende,hendem,henden,hender,hendes,hens,hern,hs,hst,ht,hte,hten,htest,kierer,kiererin,kierern,kierers
  lae:nger,ngere,ngliche,ngs,sst,uft lag.erarbeiter,erarbeiters,erist,ern,erns,erst,ert,erte,erten,erungen,st,t
  lan:dwirt,dwirte,dwirten,dwirtes,dwirtin,dwirts,gem,gend,gende,gendem,genden,gender,gendes,gere,gerem,geren,gerer,gfristig,gfristige,gfristigem
  lan:gfristigen,gfristiger,gfristiges,gjaehrig,gjahrig,gjahrige,gjahrigem,gjahrigen,gjahriger,gjahriges,gliche,glichem,glichen,glicher,glichere
  lan:glicherem,glicheren,glicherer,glicheres,gliches,glichst,glichste,glichsten,glichster,glichstes,gsam,gsame,gsamem,gsamen,gsamer,gsames,gst
  lan:gste,gsten,gstreckig,gstreckige,gstreckigem,gstreckigen,gstreckiger,gstreckiges,gt,gte,gten,gtest,gzeit
  las:send,sende,sendem,senden,sender,sendes,sens,st,sung,sungen
  lau:fe,fen,fend,fende,fendem,fenden,fender,fendes,fens,fes,ft,te,tem,ten,tern,tes,tlich,ts
  leb:e,end,ende,endem,enden,ender,endes,endig,endige,endigem,endigen,endiger,endiges,ensgefaehrte,ensgefaehrtin,ensgefahrte,ensgefahrten
  leb:ensgefahrtin,haft,hafte,haftem,haften,hafter,haftes,st,t,te,ten,test led:ig,ige,igem,igen,iger,iges,iglich lee:rem,ren,rer,rt,rten,rung,rungen
  leg:en,ende,endem,enden,ender,ens,erem,eren,erer,ern,st,t,te,ten,test,ung,ungen leh:rerin,rern,rers
  lei:chte,chtem,chten,chter,chtgradig,chtgradige,chtgradigem,chtgradigen,chtgradiger,chtgradiges,dend,dende,dendem,denden,dender,dendes,dens,des
  lei:dest,det,dlich,dliche,dlichen,dlicher,dliches,ds,sem,sere,serem,seren,serer,seres,ses,terin,tern,ters,tersturz
  let:zte,ztem,zten,ztens,zter,ztere,zterem,zteren,zterer,zteres,ztes,ztlich,ztliche,ztlichem,ztlichen,ztlicher,ztliches,ztmalig,ztmalige
  let:ztmaligem,ztmaligen,ztmaliger,ztmaliges lic:htem,hten,htes,hts,htung,htungen
  lie:bere,berem,beren,berer,beres,ferbar,fere,fern,ferns,ferst,fert,ferte,ferten,fertest,ferung,ferungen,gen,gst,gt
  lin:kem,kend,kende,kendem,kenden,kender,kendes,ksseitige,ksseitigem,ksseitigen,ksseitiger,kst,kt,kte,kten,ktest
  lis:te,tend,tende,tendem,tenden,tender,tendes,tet,tete,teten
  lob:en,end,ende,endem,enden,ender,endes,st,t,te,ten,test,uliert,ulierte,uliertem,ulierten,ulierter,uliertes
  loc:kere,kerem,keren,kerer,kern,kerns,kerst,kert,kerte,kerten,kerung,kerungen loe:schen,sen log:opadie,opadin,opaedin
  los:bar,chbar,che,chen,chend,chende,chendem,chenden,chender,chendes,chens,cher,chern,chest,chst,cht,chte,chten,chtest,chung,chungen,end,ende
  los:endem,enden,ender,endes,ens,est,lich,liche,lichen,licher,liches,ten,test luc:kenlos,kenlose,kenlosem,kenlosen,kenloser,kenloses lue:ckenlos
  luf:te,ten,ter,tern mac:hbar,hen,hend,hende,hendem,henden,hender,hendes,her,hern,heten,hst,hte,hten,htest,htet mae:nnlich,ssig,ssige,ssiger
  man:chem,ches,chmal,chmale,chmalem,chmalen,chmaler,chmales,gele,gelhaft,gelhafte,gelhaftem,gelhaften,gelhafter,gelhaftes,geln,gelst,gelt,gelte
  man:gelten,nern,nlich,nliche,nlichem,nlichen,nlicher,nliches
  mas:chine,chinen,sig,sige,sigem,sigen,sigend,sigende,sigenden,sigender,siger,siges,sigst,sigt,sigte,sigten,sigung,sigungen,siv,sivem,siven,siver,sivs
  max:imale,imalem,imalen,imaler mec:haniker,hanikerin,hanikern,hanikers,hatroniker,hatronikers
  meh:re,ren,rere,rerer,rfach,rfache,rfachem,rfachen,rfacher,rfaches,rmalig,rmalige,rmaligem,rmaligen,rmaliger,rmaliges,rmals,rsprachig,rsprachige
  meh:rsprachigem,rsprachigen,rsprachiger,rsprachiges,rt,rte,rten,rung,rungen mei:ne,nem,nend,nende,nenden,nender,nst,nt,nte,nung,nungen,st,sten,stens
  mel:de,dend,dende,dendem,denden,dender,dendes,dens,dern,dest,det,dete,deten,dung,dungen men:gen,gens,gst,gt,gte,gten,gtest,gung,gungen
  mer:kbar,ken,kend,kende,kendem,kenden,kender,kendes,kern,klich,kliche,klichen,klicher,kliches,kst,kte,kten,ktest
  mes:sbare,sbarem,sbaren,sbarer,sbares,sers met:zgerin mic:h
  mil:chglas,chglasartig,chglasartige,chglasartigem,chglasartigen,chglasartiger,chglasartiges,chglasern,chglases min:destens,imalst,uten
  mit:arbeit,arbeite,arbeiten,arbeitend,arbeitende,arbeitenden,arbeitender,arbeiter,arbeiterin,arbeiters,arbeitest,arbeitet,arbeitete,arbeiteten
  mit:gebracht,gebrachte,gebrachtem,gebrachten,gebrachter,gebrachtes,gegeben,gegebene,gegebenem,gegebenen,gegebener,gegebenes,geteilt,geteilte
  mit:geteiltem,geteilten,geteilter,geteiltes,hilfe,nehme,nehmen,nehmend,nehmende,nehmendem,nehmenden,nehmender,nehmendes,nehmt,tags,teilbar,teile
  mit:teilen,teilend,teilende,teilendem,teilenden,teilender,teilendes,teilens,teilst,teilt,teilte,teilten,teiltest,teilung,teilungen,tele
  mit:telgradig,telgradige,telgradigem,telgradigen,telgradiger,telgradiges,teln,telst,telt,telte,telten,tlerem,tleren,tlerer,tleres,tlerin,tlern
  mit:tlers,tlerweile,twoch,twoche,twochen,twoches,twochs,wirke,wirken,wirkend,wirkende,wirkendem,wirkenden,wirkender,wirkendes,wirkens,wirkst
  mit:wirkt,wirkte,wirkten,wirktest,wirkung,wirkungen moc:hte,hten,htest,htet moe:chte,chten,gen,glich,gliche,glicherweise,glichkeit,glichst
  mog:e,en,end,ende,endem,enden,ender,endes,est,lich,liche,lichem,lichen,licher,licherweise,liches,lichkeit,lichkeiten,lichst,lichstem,t mom:ente,enten
  mon:at,ate,aten,ates,atlich,atlichem,ats,tagen,tags mud:em,en,er,ere,erem,eren,erer,eres,igkeit,igkeiten
  mue:de,digkeit,ndlich,nze,ssen,sste,tter,tterlicherseits
  mun:dlich,dliche,dlichem,dlichen,dlicher,dliches,ze,zen,zend,zende,zendem,zenden,zender,zendes,zt,zte,zten,ztest
  mus:iker,ikerin,ikern,ikers,s,sen,send,sende,sendem,sender,sendes,sest,st,ste,sten,stest,stet mut:ter,terlich,terlicherseits,tern
  nac:hbarin,hbarlich,hbarn,hbars,hdem,hfolgend,hfolgende,hfolgendem,hfolgenden,hfolgender,hfolgendes,hfrage,hfragen,hfragend,hfragende,hfragendem
  nac:hfragenden,hfragender,hfragendes,hfragst,hfragt,hfragte,hfragten,hfragtest,hgeholt,hgeholte,hgeholtem,hgeholten,hgeholter,hgeholtes
  nac:hgespritzt,hgewiesen,hgewiesene,hgewiesenem,hgewiesenen,hgewiesener,hgewiesenes,hhole,hholen,hholend,hholende,hholendem,hholenden,hholender
  nac:hholendes,hholst,hholt,hholte,hholten,hholtest,hmittag,hmittage,hmittagen,hmittags,hreichbar,hreiche,hreichen,hreichend,hreichende
  nac:hreichendem,hreichenden,hreichender,hreichendes,hreichens,hreichst,hreicht,hreichte,hreichten,hreichtest,hreichung,hreichungen,hricht
  nac:hrichten,hrichtlich,hsehbar,hsehe,hsehen,hsehend,hsehende,hsehendem,hsehenden,hsehender,hsehendes,hseht,hste,hstem,hsten,hster,hstes,hte
  nac:hten,htraeglich,htrag,htrage,htragen,htrages,htraglich,htragliche,htraglichem,htraglichen,htraglicher,htragliches,htrags,htragt,htschmerz
  nac:hvollziehbar,hvollziehbare,hvollziehbarem,hvollziehbaren,hvollziehbarer,hvollziehbares,hweisbare,hweisbarem,hweisbaren,hweisbarer,hweisbares
  nac:hweisend,hweisende,hweisendem,hweisenden,hweisender,hweisendes,hweisest nad:eln nae:chste,chsten,chster,chstes,he,mlich nag:eln,elt,elte,elten
  nah:bar,em,en,end,ende,endem,enden,ender,endes,er,ere,erem,eren,erer,eres,ern,ezu,me,men,mt,st,t,te,ten,test
  nam:ens,lich,liche,lichem,lichen,licher,liches nan:nte,nten,ntet nas:sem,sen,ses nat:uerlich,urlich,urliche,urlichem,urlichen,urlicher,urliches
  neb:enbefund,enbei,st neh:men,mend,mende,mendem,menden,mender,mendes,mens,mern,mt nei:n
  nen:nbar,ne,nen,nend,nende,nendem,nenden,nender,nendes,nens,nenswert,nenswerte,nenswertem,nenswerten,nenswerter,nenswertes,ner,nern,nst,nt,nung,nungen
  ner:vlichem net:tem,tes,zartig,zartige,zartigem,zartigen,zartiger,zartiges
  neu:e,em,erdings,erlich,erlichem,erung,erungen,es,est,geborene,geborenem,geborenen,geborener,geborenes,lich,nt,nte,nten,st
  nic:hte,hten,htraucher,htrauchern nie:drig,drige,drigem,drigen,driger,driges,mals,mand,mandem,manden,mandes,mands nim:mt nir:gends
  noc:h,hmal,hmale,hmalem,hmalen,hmaler,hmales,hmals noe:tig
  nor:malem,malen,maler,malerweise,malgross,malst,mwertig,mwertige,mwertigem,mwertigen,mwertiger,mwertiges
  not:fallmaessig,fallmassig,fallmassige,fallmassigem,fallmassigen,fallmassiger,fallmassiges,iere,ieren,ierend,ierende,ierendem,ierenden,ierender
  not:ierendes,ierens,ierst,iert,ierte,ierten,iertest,ierung,ierungen,ig,ige,igem,igen,iger,iges,igt,igte,igten,igung,igungen,iz,izen,wendig
  not:wendige,wendigem,wendigen,wendiger,wendiges nov:ember,embers nuc:htern,hterne,hternem,hternen,hterner,hternes nue:chtern nul:len,lte,lten
  num:erisch,erische,erischem,erischen,erischer,erisches,mer,mere,mern,mert,merte,merten
  nut:zbar,ze,zen,zend,zende,zendem,zenden,zender,zendes,zens,zer,zern,zest,zt,zte,zten,ztest,zung,zungen
  obe:re,ren,rere,rerem,reren,rerer,rflachlich,rflachliche,rflachlichem,rflachlichen,rflachlicher,rflachliches,rflaechlich,rhalb,rin,rn,rsten,rster,rstes
  obw:ohl ode:re,ren,rer oef:fnen,ter
  off:enbar,enbare,enbarem,enbaren,enbarer,enbares,enbarlich,enbart,enbarte,enbarten,enbarung,enbarungen,ene,enem,enen,ener,ensichtlich
  off:ensichtliche,ensichtlichem,ensichtlichen,ensichtlicher,ensichtliches,ne,nen,nend,nende,nendem,nenden,nender,nendes,nens,nern,nest,net,nete
  off:neten,nung,nungen oft.er,eren,ers ohn:machtig,machtige,machtigem,machtigen,machtiger,machtiges,maechtig okt:ober,obers onk:el,eln opa
  ope:rierbar,riere,rieren,rierend,rierende,rierendem,rierenden,rierender,rierendes,rierst,rierte,riertem,rierten,rierter,riertest
  opt:imal,imale,imalem,imalen,imaler,imales
  ord:entlich,entliche,entlichem,entlichen,entlicher,entliches,nerin,nern,ners,nungsgemaess,nungsgemass,nungsgemasse,nungsgemassem,nungsgemassen
  ord:nungsgemasser,nungsgemasses ori:entiert,entierte,entiertem,entierten,entierter,entiertes ova:lem,len,ler paa:r,ren,res,rs,rt,rte,rten,rung,rungen
  pan:ik,ikattacke,ikattacken,iken,isch,ische,ischem,ischen,ischer,isches pap:ier,iere,ieren,ierende,ierenden,iers par:tnerin,tnern
  pas:see,sen,send,sende,sendem,senden,sender,sendes,sens,sest,siert,sierte,siertem,sierten,sierter,siertes,st,ste,sten,stest,sung,sungen
  pau:sen,send,sende,sendem,senden,sender,sendes,siere,sieren,sierend,sierende,sierendem,sierenden,sierender,sierendes,sierst,siert,sierte,siertem
  pau:sierten,sierter,siertes,siertest,st,ste,sten,stest
  pen:sionaer,sionaerin,sionar,sionare,sionaren,sionarin,sionars,sioniert,sionierte,sioniertem,sionierten,sionierter,sioniertes
  per:soenlich,sonale,sonalem,sonalen,sonaler,sonen,sonlich,sonliche,sonlichem,sonlichen,sonlicher,sonliches pfe:rd,rde,rden,rdes,rdetritt,rds
  pfl:egebeduerftig,egebedurftig,egebedurftige,egebedurftigem,egebedurftigen,egebedurftiger,egebedurftiges
  phy:siotherapeut,siotherapeuten,siotherapeutin pil:otiere,otieren,otin
  pla:nem,nen,nend,nende,nenden,nender,neten,nmaessig,nmassig,nmassige,nmassigem,nmassigen,nmassiger,nmassiges,nst,tze,tzen,tzes,tzierbar,tziere
  pla:tzieren,tzierend,tzierende,tzierendem,tzierenden,tzierender,tzierendes,tzierens,tzierst,tziert,tzierte,tzierten,tziertest,tzierung
  pla:tzierungen,tzt,tzte,tzten,usibel plo:etzlich,etzliche,tzliche,tzlichem,tzlichen,tzlicher poc:hend,hende,hendem,henden,hender,hendes,ht,hte,hten
  pol:izist,izisten,izistin,nisch,nische,nischem,nischen,nischer,nisches
  pos:itionen,itioniere,itionieren,itionierend,itionierende,itionierendem,itionierenden,itionierender,itionierendes,itionierens,itionierst
  pos:itioniert,itionierte,itioniertem,itionierten,itionierter,itioniertes,itioniertest,itionierung,itionierungen,talisch,talische,talischem
  pos:talischen,talischer,talisches pri:mat,mate,maten,vatem,vaten,vater
  pro:bleme,blemen,blemlos,blemlose,blemlosem,blemlosen,blemloser,blemloses,duktionsmitarbeiter,duktionsmitarbeiterin,duktionsmitarbeitern
  pro:duktionsmitarbeiters,gramm,grammen,grammierer,grammiererin,grammierern,grammierers,gramms,mpt,mpte,mptem,mpten,mptes,tokolle,tokollen
  pru:efen,efung,fbar,fe,fen,fend,fende,fendem,fenden,fender,fendes,fens,fer,fern,fst,ft,fte,ften,ftest,fung,fungen psy:chologie,chologin
  pun:kte,kten,ktend,ktende,ktenden,ktender,ktet,ktete,kteten,ktuell,ktuelle,ktuellem,ktuellen,ktueller,ktuelles qua:litaet,litat,litaten,si
  que:tschung,tschungen rae:ume ran:dstaendig,dstandig,dstandige,dstandigem,dstandigen,dstandiger,dstandiges ras:chem,chen,cher,ches,chst
  rat:en,end,ende,endem,enden,ender,endes,et
  rau:chere,cherin,chers,me,men,mend,mende,menden,mender,mlich,mst,mt,mte,mten,mung,mungen,sche,schen,schend,schende,schendem,schenden,schender
  rau:schendes,schens,schest,schst,scht,schte,schten,schtest,sgehen
  rea:giere,gieren,gierend,gierende,gierendem,gierenden,gierender,gierendes,gierst,giert,gierte,giertem,gierten,gierter,giertes,giertest,ktion,ktionen
  rec:hne,hnen,hnend,hnende,hnendem,hnenden,hnender,hnendes,hnens,hner,hnern,hnest,hnet,hnete,hneten,hnung,hnungen,htem,htest,htet,htlich,htliche
  rec:htlichen,htlicher,htliches,htsanwalt,htsanwalte,htsanwalten,htsanwaltes,htsanwalts,htsseitige,htsseitigem,htsseitigen,htsseitiger,htzeitig
  rec:htzeitige,htzeitigem,htzeitigen,htzeitiger,htzeitiges
  red:en,end,ende,endem,enden,ender,endes,ens,est,et,ete,eten,liche,lichen,licher,liches,uktion,uktionen,uziere,uzieren,uzierend,uzierende
  red:uzierendem,uzierenden,uzierender,uzierendes,uzierens,uzierst,uziert,uzierte,uziertem,uzierten,uzierter,uziertes,uziertest,uzierung red:uzierungen
  reg:el,ele,elmaessig,elmassig,elmassige,elmassigem,elmassigen,elmassiger,elmassiges,eln,elrecht,elrechte,elrechtem,elrechten,elrechter,elrechtes
  reg:elt,elte,elten,elung,elungen,ulaer,ulare,ularem,ularen,ularer
  rei:begeraeusch,begerausch,bt,bungslos,bungslose,bungslosem,bungslosen,bungsloser,bungsloses,hen,hend,hende,hendem,henden,hender,hendes,hst,ht
  rei:hte,hten,htest,hung,hungen,nigungskraft,se,send,sende,sendem,senden,sender,sendes,ses,ssend,ssende,ssendem,ssenden,ssender,ssendes,ssern
  rei:ssest,sst,ste,sten,stest,zlos,zlose,zlosem,zlosen,zloser,zloses rel:ativ,ativem,ativen,ativer,evante,evantem,evanten,evanter
  ren:nen,nend,nende,nendem,nenden,nender,nendes,nens,nern,nst,nt,te,tner,tnerin,tnerinnen,tnern,tners
  res:tbefund,ten,tlich,tlichem,tlos,tlose,tlosem,tlosen,tloser,tloses ret:tung,tungen
  ric:hten,htend,htende,htendem,htenden,htender,htendes,htens,hterin,htern,htest,htet,htete,hteten,htig,htige,htigem,htigen,htiger,htiges,htigst,htung,htungen
  rin:gfoermig,gformig,gformige,gformigem,gformigen,gformiger,gformiges ris:iko,ikos ruc:kbank rue:ckbank
  ruf:en,end,ende,endem,enden,ender,endes,ern,s,st,t ruh:end,ende,endem,enden,ender,endes,eschmerz,ig,ige,igem,igen,iger,iges,igst,st,te,ten,test
  run:dem,den,der,des,dlich,dlichem,dung,dungen,ter rus:sisch,sischem,sischen,sischer,sisches
  rut:schen,schend,schende,schendem,schenden,schender,schendes,sches,schest,schs,schst,scht,schte,schten,schtest
  sac:hbearbeiter,hbearbeiterin,hbearbeitern,hbearbeiters,he,hen,hlich,hliche,hlichen,hlicher,hliches,hte,hten sae:mtlich
  sag:en,end,ende,endem,enden,ender,endes,st,t,te,ten,test,tet sam:stag,stage,stagen,stags,t,ten,tes,tlich,tliche,tlichem,tlichen,tlicher,tliches,ts
  sat:t,te,tem,ten,tes sau:bere,berem,beren,berer,beres sca:nne,nnen,nnend,nnende,nnendem,nnenden,nnender,nnendes,nnern,nnst,nnt,nnte,nnten,nntest
  sch:affbar,affe,affend,affende,affendem,affenden,affender,affendes,affens,affst,affte,afften,afftest,affung,affungen,arfem,arfes,arfrandig
  sch:arfrandige,arfrandigem,arfrandigen,arfrandiger,arfrandiges,atten,attens,aue,auen,auend,auende,auendem,auenden,auender,auendes,auere,auern
  sch:aust,aute,autest,einbar,einbare,einbarem,einbaren,einbarer,einbares,eine,einen,einend,einende,einendem,einenden,einender,einendes,eines,eins
  sch:einst,eint,ichtarbeit,ichtarbeiten,ichtarbeiter,icke,ickem,icken,ickend,ickende,ickendem,ickenden,ickender,ickendes,ickens,icker,ickere
  sch:ickerem,ickeren,ickerer,ickeres,ickes,ickest,icklich,ickliche,icklichen,icklicher,ickliches,ickst,ickt,ickte,ickten,icktest,ickung,ickungen
  sch:iebe,ieben,iebend,iebende,iebendem,iebenden,iebender,iebendes,iebens,iebern,iebst,iebt,iebung,iebungen,ief,iefe,iefem,iefes,laefrig,laeft
  sch:lafen,lafend,lafende,lafenden,lafender,lafer,lafern,laflos,laflose,laflosem,laflosen,lafloser,lafloses,lafrig,lafrige,lafrigem,lafrigen
  sch:lafriger,lafriges,laft,lagen,lagend,lagende,lagendem,lagenden,lagender,lagendes,lagens,lagern,lages,lags,lagt,lagung,lagungen,lapp,lappe
  sch:lappem,lappen,lapper,lappes,lecht,lechte,lechtem,lechter,lechtes,lechtest,liessbar,liesse,liessen,liessend,liessende,liessendem,liessenden
  sch:liessender,liessendes,liessens,liessern,liessest,liesslich,liessliche,liesslichem,liesslichen,liesslicher,liessliches,liesst,liessung
  sch:liessungen,limm,limmem,limmen,limmes,losserin,lossern,lossers,lucke,lucken,luckend,luckende,luckendem,luckenden,luckender,luckendes,lucker
  sch:luckern,luckst,luckt,luckte,luckten,lucktest,luessel,luss,lusse,lussele,lusseln,lussels,lusselt,lusselte,lusselten,lussen,lusses,malem,maler
  sch:malere,maleren,malerer,malern,malst,merzbedingt,merzgeplagt,neide,neiden,neidend,neidende,neidendem,neidenden,neidender,neidendes,neidens
  sch:neidere,neiderin,neidern,neidest,neidet,neids,neidung,neidungen,nellem,nellend,nellende,nellenden,nellender,nellst,nellt,nellte,nellten
  sch:nittverletzung,nittverletzungen,onem,onend,onende,onenden,onender,ont,onte,onten,onung,onungen,ote,raeg,ragem,ragen,raubend,raubende
  sch:raubendem,raubenden,raubender,raubendes,rauber,raubern,raubst,raubt,raubte,raubten,raubtest,raubung,raubungen,reibe,reiben,reibend,reibende
  sch:reibendem,reibenden,reibender,reibendes,reibens,reibern,reibst,reibt,reibung,reibungen,reie,reien,reiend,reiende,reiendem,reienden,reiender
  sch:reiendes,reiern,reies,reinen,reinerin,reis,reist,reit,reite,reiten,reitest,rie,rien,riet,riftlich,riftliche,riftlichem,riftlichen,riftlicher
  sch:riftliches,ritten,uelerin,uerfung,uerfwunde,ule,ulend,ulende,ulendem,ulenden,ulender,ulendes,ulens,ulerin,ulern,ulers,ulst,ultest,ulung
  sch:ulungen,urfung,urfungen,urfwunde,urfwunden,wachem,waegerin,wagerin,wagern,wagers,wanken,wankend,wankende,wankendem,wankenden,wankender
  sch:wankendes,wankst,wankt,wankte,wankten,wanktest,wankung,wankungen,warzem,warzes,weisser,weisserin,weissern,weissers,werem,werer,wergradig
  sch:wergradige,wergradigem,wergradigen,wergradiger,wergradiges,werhoerig,werhorig,werhorige,werhorigem,werhorigen,werhoriger,werhoriges,werlich
  sch:werst,wert,werte,werwiegend,werwiegende,werwiegendem,werwiegenden,werwiegender,werwiegendes,wester,westerlich,western,wiegermutter
  sch:wiegersohn,wiegersohne,wiegersohnen,wiegersohnes,wiegersohns,wiegertochter,wierig,wierige,wierigem,wierigen,wieriger,wieriges,wierigkeit
  sch:wierigkeiten,willt,wimme,wimmen,wimmend,wimmende,wimmendem,wimmenden,wimmender,wimmendes,wimmens,wimmst,wimmt,windelig,windelige,windeligem
  sch:windeligen,windeliger,windeliges,witze,witzen,witzend,witzende,witzendem,witzenden,witzender,witzendes,witzest,witzig,witzige,witzigem
  sch:witzigen,witziger,witziges,witzt,witzte,witzten,witztest sec:hs,hsen,hst,hste,hsten seh:e,en,end,ende,endem,enden,ender,endes,ens,ern,r,t
  sei.dem,des,en,end,ende,enden,ender,ne,nem,nen,st,tdem,tenangabe,tenangaben,tengleich,tenverwechslung,tenverwechslungen,tlichem
  sek:retaerin,retarin,unde,unden
  sel:ber,bst,bstaendig,bstandig,bstandige,bstandigem,bstandigen,bstandiger,bstandiges,bststaendig,bststaendige,bststandig,bststandige
  sel:bststandigem,bststandigen,bststandiger,bststandiges,bststandigst,ektiv,ektive,ektivem,ektiven,ektiver,ektives,ten,tene,tenem,tenen,tener
  sel:tenes,tenst sen:den,dend,dende,dendem,denden,dender,dendes,dens,dern,dest,det,dete,deten,dung,dungen sep:tember,tembers
  set:zbar,ze,zen,zend,zende,zendem,zenden,zender,zendes,zens,zern,zest,zt,zte,zten,ztest,zung,zungen
  sic:h,helfoermig,helformig,helformige,helformigem,helformigen,helformiger,helformiges,her,here,herer,hergestellt,hergestellte,hergestelltem
  sic:hergestellten,hergestellter,hergestelltes,herheit,herheiten,herheitshalber,herlich,herst,hert,herte,herten,herung,herungen,htbar,htbare
  sic:htbarem,htbaren,htbarer,htbares,hte,hten,htlich,htung,htungen
  sie.bend,bende,bendem,benden,bender,bendes,bent,bente,benten,bs,bst,bt,bte,bten,btest,ht sin:d,nvoll,nvolle,nvollem,nvollen,nvoller,nvolles
  sit:zen,zest,zt,zung,zungen ski:unfall,unfalle,unfallen,unfalls sob:ald sod:ass soe:hne sof:ern,ort,ortig,ortige,ortigem,ortigen,ortiger,ortiges
  sog:ar,enannt,enannte,enanntem,enannten,enannter,enanntes soh:ne,nen,nes,nst,nt,nte,nten,ntest
  sol:ch,che,chem,chen,cher,ches,daten,datin,len,lend,lende,lenden,lern,lst,lt,lte,lten,ltet som:it
  son:derbar,derlich,derliche,derlichen,derlicher,derliches,derst,dert,derte,derten,dertest,ntag,ntage,ntagen,ntags,st,stig,stige,stigem,stigen,stiger,stiges
  sor:gend,gende,gendem,genden,gender,gendes,gfaeltig,gfaltig,gfaltige,gfaltigem,gfaltigen,gfaltiger,gfaltiges,glich,gliche,glichen,glicher
  sor:gliches,gst,gt,gte,gten,gtest sov:iel sow:eit,ohl soz:ialarbeiter,ialarbeiterin,ialarbeitern,ialarbeiters
  spa:et,ete,eter,etere,etestens,ss,sse,ssen,sses,sst,sste,ssten,tem,ten,ter,tere,testens
  spe:icherbar,ichers,icherst,ichert,icherte,icherten,ichertest,icherung,icherungen
  spi:ndelfoermig,ndelformig,ndelformige,ndelformigem,ndelformigen,ndelformiger,ndelformiges,tze,tzem,tzen,tzend,tzende,tzendem,tzenden,tzender
  spi:tzendes,tzes,tzest,tzt,tzte,tzten,tztest spo:rtlich,rtunfall,rtunfalle,rtunfallen,rtunfalls
  spr:ach,achbarriere,achbarrieren,ache,achen,achlich,achlichem,achst,acht,eche,echen,echend,echende,echendem,echenden,echender,echendes,echens,echern,echt,icht
  spu:erbar,eren,rbar,rbare,rbarem,rbaren,rbarer,rbares,re,ren,rend,rende,rendem,renden,render,rendes,rst,rte,rten,rtest
  sta:bil,bile,bilem,bilen,biler,biles,bilst,dien,erker,ndardmaessig,ndardmassig,ndardmassige,ndardmassigem,ndardmassigen,ndardmassiger
  sta:ndardmassiges,nde,ndern,ndest,ndet,ndst,rkem,rkere,rkerem,rkeren,rkerer,rkeres,tt,tte,tten,ttfinde,ttfinden,ttfindend,ttfindende,ttfindendem
  sta:ttfindenden,ttfindender,ttfindendes,ttfindet,ttgefunden,ttgefundene,ttgefundenem,ttgefundenen,ttgefundener,ttgefundenes,ttlich,u,ube,uben
  sta:ubes,ubt,ubte,ubten,ue,uen,uer,us,ut,ute,uten
  ste:chend,chende,chendem,chenden,chender,chendes,he,hen,hende,hendem,henden,hender,hens,her,hern,hst,ht,if,ife,ifem,ifen,ifer,ifes,ift,ifte
  ste:iften,ige,igen,igend,igende,igendem,igenden,igender,igendes,igens,igere,igern,iges,igs,igst,igt,igung,igungen,llen,llend,llende,llendem
  ste:llenden,llender,llendes,llens,llern,llst,llt,llte,llten,lltest,llungen,llungnahme,llungnahmen,rbe,rben,rbend,rbende,rbendem,rbenden,rbender
  ste:rbendes,rbens,rblich,rbliche,rblichen,rblicher,rbliches,rbt,ril,rilem,rilen,riler,tig,tige,tigem,tigen,tiger,tiges,uerberater,uerberaterin
  ste:uerberatern,uerberaters
  sti:efvater,efvaters,llem,llen,llend,llende,llenden,llender,llst,llt,llte,llten,llung,llungen,mme,mmen,mmend,mmende,mmendem,mmenden,mmender
  sti:mmendes,mmens,mmer,mmern,mmst,mmt,mmte,mmten,mmtest,mmung,mmungen
  sto:eren,lpere,lperer,lpern,lperst,lpert,lperte,lperten,lpertest,rbar,ren,rend,rende,rendem,renden,render,rendes,rern,rs,rst,rte,rten,rtest
  str:ahlend,ahlende,ahlendem,ahlenden,ahlender,ahlendes,ahlenschutzschuerze,ahlenschutzschurze,ahlenschutzschurzen,ahler,ahlern,ahlst,ahlt,ahlte
  str:ahlten,ahltest,ahlung,ahlungen,eckbar,ecken,eckend,eckende,eckendem,eckenden,eckender,eckendes,eckens,eckst,eckt,eckte,eckten,ecktest,eckung
  str:eckungen,eifig,eifige,eifigem,eifigen,eifiger,eifiges,engem,engen,enger,enges,engt,engte,engten
  stu:ckweise,denten,dentin,die,diere,dieren,dierend,dierende,dierendem,dierenden,dierender,dierendes,dierst,diert,dierte,dierten,diertest,dium
  stu:diums,eckweise,endlich,erze,erzen,etzen,fen,fend,fende,fendem,fenden,fender,fendes,fst,ft,fte,ften,ftest,nde,nden,ndens,ndlich,ndliche
  stu:ndlichem,ndlichen,ndlicher,ndliches,ndung,ndungen,rze,rzen,rzend,rzende,rzendem,rzenden,rzender,rzendes,rzens,rzest,rzt,rzte,rzten,rztest
  stu:rzung,rzungen,tze,tzen,tzend,tzende,tzendem,tzenden,tzender,tzendes,tzens,tzest,tzt,tzte,tzten,tztest,tzung,tzungen
  suc:hen,hend,hende,hendem,henden,hender,hendes,hens,hern,hst,ht,hte,hten,htest,hung,hungen tab:elle,ellen tae:glich
  tag:ein,end,ende,enden,ender,lich,liche,lichem,lichen,licher,liches,st,suber,sueber,t,te,ten,ung,ungen tan:te,ten
  tas:chen,tbar,tbare,tbarem,tbaren,tbarer,tbares,ten,tend,tende,tendem,tenden,tender,tendes,ter,tern,test,tete,teten
  tat:sachlich,sachliche,sachlichem,sachlichen,sachlicher,sachliches,saechlich
  tau:glich,gliche,glichem,glichen,glicher,gliches,schbar,sche,schen,schend,schende,schendem,schenden,schender,schendes,sches,schest,schst,scht
  tau:schte,schten,schtest,send,sende,sendem,senden,sender,sendes tax:ifahrer,ifahrerin,ifahrern,ifahrers
  tec:hnik,hniken,hniker,hnisch,hnische,hnischem,hnischen,hnischer,hnisches,hnischst
  tei:len,lend,lende,lenden,lender,ler,lst,lt,lte,lten,lung,lungen,lweise,lweisem,lweisen,lweiser,lweises,lzeit
  tel:efon,efone,efonen,efoniere,efonieren,efonierend,efonierende,efonierendem,efonierenden,efonierender,efonierendes,efonierens,efonierst
  tel:efoniert,efonierte,efonierten,efoniertest,efonische,efonischem,efonischen,efonischer,efons
  tem:poraer,porar,porare,porarem,poraren,porarer,porares
  ter:min,mine,minen,miniere,minieren,minierend,minierende,minierendem,minierenden,minierender,minierendes,minierens,minierst,miniert,minierte
  ter:minierten,miniertest,minierung,minierungen,minlich,mins,minverschiebung,minverschiebungen,miten
  tes:te,ten,tend,tende,tenden,tender,test,tet,tete,teten tie:fem,fen,fer,fst,rbiss,re,ren
  tip:pend,pende,pendem,penden,pender,pendes,pst,pt,pte,pten,ptest tis:che,chen,ches,chlerin,chs toc:hter,htern toe:chter tol:lem,len,lt,lte,lten
  tot:ale,alem,alen,aler
  tra:egt,nsporte,nsporten,nsporter,nsportfaehig,nsportfahig,nsportfahige,nsportfahigem,nsportfahigen,nsportfahiger,nsportfahiges,nsportiert
  tra:nsportierte,nsportiertem,nsportierten,nsportierter,nsportiertes,t,ten,tte,tten
  tre:nnbar,nne,nnen,nnend,nnende,nnendem,nnenden,nnender,nnendes,nnens,nnst,nnt,nnte,nnten,nntest,nnung,nnungen,ppe,ppen,ppensturz,te,ten,tend
  tre:tende,tendem,tenden,tender,tendes,tens,ter,tern,tet,tung,tungen,u,ue,uem,uer,ues,ulich
  tri:nkbar,nke,nken,nkend,nkende,nkendem,nkenden,nkender,nkendes,nker,nkern,nkst,nkt
  tro:cken,ckene,ckenem,ckenen,ckener,ckenes,cknen,tz,tzdem,tze,tzen,tzes,tzt,tzte,tzten tru:bem,ben,ber,bes,bt,bte,bten,bung,bungen tue:r,rkisch
  tur:kisch,kische,kischem,kischen,kischer,kisches typ:isch,ische,ischem,ischen,ischer,ischerweise,isches,ischst
  ube:l,ln,n,ns,rall,rein,reinstimmend,reinstimmende,reinstimmendem,reinstimmenden,reinstimmender,reinstimmendes,rfuhrt,rfuhrte,rfuhrtem,rfuhrten
  ube:rfuhrter,rfuhrtes,rgabe,rgaben,rgabst,rgabt,rgang,rgange,rgangen,rgangs,rlege,rlegen,rlegend,rlegende,rlegendem,rlegenden,rlegender
  ube:rlegendes,rlegene,rlegenem,rlegener,rlegenes,rlegens,rlegst,rlegt,rlegte,rlegten,rlegtest,rlegung,rlegungen,rmittele,rmitteln,rmittelns
  ube:rmittelst,rmittelte,rmitteltem,rmittelten,rmittelter,rmitteltest,rnehme,rnehmen,rnehmend,rnehmende,rnehmendem,rnehmenden,rnehmender
  ube:rnehmendes,rnehmt,rnommen,rnommene,rnommenem,rnommenen,rnommener,rnommenes,rprufbar,rprufe,rprufen,rprufend,rprufende,rprufendem,rprufenden
  ube:rprufender,rprufendes,rprufens,rprufst,rpruft,rprufte,rpruften,rpruftest,rprufung,rprufungen,rraschend,rraschende,rraschendem,rraschenden
  ube:rraschender,rraschendes,rrollt,rrollte,rrolltem,rrollten,rrollter,rrolltes,rschlag,rschlage,rschlagen,rschlags,rschlagt,rschreite,rschreiten
  ube:rschreitend,rschreitende,rschreitendem,rschreitenden,rschreitender,rschreitendes,rschreitens,rschreitest,rschreitet,rschreitung
  ube:rschreitungen,rsehbar,rsehe,rsehen,rsehend,rsehende,rsehendem,rsehenden,rsehender,rsehendes,rsehene,rsehenem,rsehener,rsehenes,rseht,rsende
  ube:rsenden,rsendend,rsendende,rsendendem,rsendenden,rsendender,rsendendes,rsendest,rsendet,rsendete,rsendeten,rsendung,rsendungen,rsetzbar
  ube:rsetze,rsetzen,rsetzend,rsetzende,rsetzendem,rsetzenden,rsetzender,rsetzendes,rsetzens,rsetzer,rsetzern,rsetzest,rsetzt,rsetzte,rsetzten
  ube:rsetztest,rsetzung,rsetzungen,rstreckt,rstreckte,rstrecktem,rstreckten,rstreckter,rstrecktes,rtragbar,rtrage,rtragen,rtragend,rtragende
  ube:rtragendem,rtragenden,rtragender,rtragendes,rtragene,rtragenem,rtragener,rtragenes,rtragens,rtrages,rtrags,rtragt,rtragung,rtragungen,rwache
  ube:rwachen,rwachend,rwachende,rwachendem,rwachenden,rwachender,rwachendes,rwachens,rwacher,rwachern,rwachst,rwacht,rwachte,rwachten,rwachtest
  ube:rwachung,rwachungen,rweise,rweisen,rweisend,rweisende,rweisendem,rweisenden,rweisender,rweisendes,rweisens,rweisest,rweist,rweisungen
  ube:rwiegend,rwiegende,rwiegendem,rwiegenden,rwiegender,rwiegendes ubr:ig,ige,igem,igen,igens,iger,iges ubu:ng,ngen
  ueb:el,en,er,erall,erein,ereinstimmend,erfuehrt,ergabe,ergang,erlegen,ermitteln,ermittelt,ernehmen,ernommen,erpruefen,erpruefung,erraschend
  ueb:errollt,erschlag,erschreiten,ersehen,ersenden,ersetzen,erstreckt,ertragen,ertragung,erwachen,erwachung,erweisen,erweisung,erwiegend,rig,rige
  ueb:rigens,ung uhr:zeit ukr:ainisch,ainische,ainischem,ainischen,ainischer,ainisches
  umf:ang,ange,angen,anges,angreich,angreiche,angreichem,angreichen,angreicher,angreiches,angs,angt
  umg:ebungen,ehend,ehende,ehendem,ehenden,ehender,ehendes,eknickt,eknickte,eknicktem,eknickten,eknickter,eknicktes,elagert,elagerte,elagertem
  umg:elagerten,elagerter,elagertes,estellt,estellte,estelltem,estellten,estellter,estelltes,ezogen,ezogene,ezogenem,ezogenen,ezogener,ezogenes
  umk:nicke,nicken,nickend,nickende,nickendem,nickenden,nickender,nickendes,nickst,nickt,nickte,nickten,nicktest
  uml:agere,agern,agerns,agerst,agert,agerte,agerten,agertest,agerung,agerungen
  una:ngenehm,ngenehme,ngenehmem,ngenehmen,ngenehmer,ngenehmes,ngenehmst,uffaellig,uffaellige,uffaelliger,uffaelliges,uffallige,uffalligem
  una:uffalligen,uffalliger,uffalligst
  unb:edenklich,edenkliche,edenklichem,edenklichen,edenklicher,edenkliches,edingt,edingte,edingtem,edingten,edingter,edingtes,ekannt,ekannte
  unb:ekanntem,ekannten,ekannter,ekanntes une:rwartet,rwartete,rwartetem,rwarteten,rwarteter,rwartetes
  ung:eeignet,eeignete,eeignetem,eeigneten,eeigneter,eeignetes,efaehr,efahr,efahre,efahrem,efahren,efahrer,efahres,efahrlich,enuegend,enugend
  ung:enugende,enugendem,enugenden,enugender,enugendes,ewoehnlich,ewohnlich,ewohnliche,ewohnlichem,ewohnlichen,ewohnlicher,ewohnliches,uenstig
  ung:unstig,unstige,unstigem,unstigen,unstiger,unstiges
  unk:lare,larem,laren,larer,larst,ompliziert,omplizierte,ompliziertem,omplizierten,omplizierter,ompliziertes,ooperativ,ooperative,ooperativem
  unk:ooperativen,ooperativer,ooperatives
  unm:ittelbar,ittelbare,ittelbarem,ittelbaren,ittelbarer,ittelbares,oeglich,oglich,ogliche,oglichem,oglichen,oglicher,ogliches
  unn:oetig,otig,otige,otigem,otigen,otiger,otiges unp:roblematisch,roblematische,roblematischem,roblematischen,roblematischer,roblematisches
  unr:egelmaessig,egelmassig,egelmassige,egelmassigem,egelmassigen,egelmassiger,egelmassiges,uhe,uhen,uhig,uhige,uhigem,uhigen,uhiger,uhiges,uhigst
  uns.chaerfe,charf,charfe,charfem,charfen,charfer,charfere,charferem,charferen,charferer,charferes,charfes,charfste,charfsten,charfster,charfstes
  uns:er,ere,erer,icher,ichere,icherem,icheren,icherer,icheres,pezifisch,pezifische,pezifischem,pezifischen,pezifischer,pezifisches
  unt:erbrechbar,erbreche,erbrechen,erbrechend,erbrechende,erbrechendem,erbrechenden,erbrechender,erbrechendes,erbrechens,erbrecher,erbrechern
  unt:erbrecht,erbrechung,erbrechungen,erbrochen,erbrochene,erbrochenem,erbrochenen,erbrochener,erbrochenes,ere,erem,eren,erhalb,erlage,erlagen
  unt:erlagst,erlagt,erschiedlich,erschiedliche,erschiedlichem,erschiedlichen,erschiedlicher,erschiedliches,erschreibe,erschreiben,erschreibend
  unt:erschreibende,erschreibendem,erschreibenden,erschreibender,erschreibendes,erschreibst,erschreibt,erschrieben,erschriebene,erschriebenem
  unt:erschriebenen,erschriebener,erschriebenes,erschriebst,erschriebt,erschrift,erschriften,erst,erstuetzen,erstuetzung,erstutze,erstutzen
  unt:erstutzend,erstutzende,erstutzendem,erstutzenden,erstutzender,erstutzendes,erstutzens,erstutzer,erstutzern,erstutzest,erstutzt,erstutzte
  unt:erstutzten,erstutztest,erstutzung,erstutzungen,ersuchbar,ersuche,ersuchen,ersuchend,ersuchende,ersuchendem,ersuchenden,ersuchender
  unt:ersuchendes,ersuchens,ersucher,ersuchers,ersuchst,ersucht,ersuchte,ersuchtem,ersuchten,ersuchter,ersuchtes,ersuchtest
  unv:eraendert,eraenderte,eraenderter,eraendertes,erandert,eranderte,erandertem,eranderten,eranderter,erandertes,erstaendlich,erstandlich
  unv:erstandliche,erstandlichem,erstandlichen,erstandlicher,erstandliches,ertraeglich,ertraglich,ertragliche,ertraglichem,ertraglichen
  unv:ertraglicher,ertragliches,erzueglich,erzuglich,erzugliche,erzuglichem,erzuglichen,erzuglicher,erzugliches,ollstaendig,ollstandig,ollstandige
  unv:ollstandigem,ollstandigen,ollstandiger,ollstandiges
  unw:ahrscheinlich,ahrscheinliche,ahrscheinlichem,ahrscheinlichen,ahrscheinlicher,ahrscheinliches,ohl,ohlsein,ohlseins
  unz:ureichend,ureichende,ureichendem,ureichenden,ureichender,ureichendes url:aub,aube,auben,auber,aubes,aubs
  urs:achen,pruenglich,prunglich,prungliche,prunglichem,prunglichen,prunglicher,prungliches
  urt:eile,eilen,eilend,eilende,eilendem,eilenden,eilender,eilendes,eils,eilst,eilt,eilte,eilten,eiltest usw vae:ter,terlicherseits var:iabel
  vat:erlich,erlicherseits,ern,ers
  ver:abreiche,abreichen,abreichend,abreichende,abreichendem,abreichenden,abreichender,abreichendes,abreichens,abreichst,abreicht,abreichte
  ver:abreichtem,abreichten,abreichter,abreichtes,abreichtest,abreichung,abreichungen,aendern,aendert,aenderung,aenderungen,anderbar,andere
  ver:anderlich,anderliche,anderlichen,anderlicher,anderliches,andern,anderns,anderst,andert,anderte,andertem,anderten,anderter,andertes,andertest
  ver:anderung,anderungen,besserbar,bessere,bessern,besserns,besserst,bessert,besserte,bessertem,besserten,besserter,bessertes,bessertest
  ver:besserung,besserungen,bindbar,binde,binden,bindend,bindende,bindendem,bindenden,bindender,bindendes,bindens,binder,bindern,bindest,bindet
  ver:bindlich,bindliche,bindlichen,bindlicher,bindliches,bindung,bindungen,bleibe,bleiben,bleibend,bleibende,bleibendem,bleibenden,bleibender
  ver:bleibendes,bleibst,bleibt,bliebe,blieben,bliebene,bliebenem,bliebener,bliebenes,bliebst,bliebt,bote,boten,botene,botenem,botener,botenes
  ver:botes,botest,botet,bots,botst,bracht,brachte,brachtem,brachten,brachter,brachtes,dachtig,dachtige,dachtigem,dachtigen,dachtigend,dachtigende
  ver:dachtigenden,dachtigender,dachtiger,dachtiges,dachtigst,dachtigt,dachtigte,dachtigtem,dachtigten,dachtigter,dachtigtes,dachtigung
  ver:dachtigungen,dachtsdiagnose,dachtsdiagnosen,daechtig,daechtigen,daechtigt,dreht,drehte,drehtem,drehten,drehter,drehtes,drehtet,duennt
  ver:duennte,dunnt,dunnte,dunntem,dunnten,dunnter,dunntes,dunntet,einbar,einbare,einbarem,einbaren,einbarer,einbares,einbart,einbarte,einbartem
  ver:einbarten,einbarter,einbartes,einbarung,einbarungen,fahre,fahren,fahrend,fahrende,fahrendem,fahrenden,fahrender,fahrendes,fahrene,fahrenem
  ver:fahrener,fahrenes,fahrens,fahrt,fuegbar,fuegung,fugbar,fugbare,fugbarem,fugbaren,fugbarer,fugbares,fugung,fugungen,gangen,gangene,gangenem
  ver:gangenen,gangener,gangenes,gebbar,gebe,geben,gebend,gebende,gebendem,gebenden,gebender,gebendes,gebene,gebenem,gebener,gebenes,gebens,geber
  ver:gebern,geblich,gebliche,geblichen,geblicher,gebliches,gebt,gebung,gebungen,gesse,gessen,gessend,gessende,gessendem,gessenden,gessender
  ver:gessendes,gessene,gessenem,gessener,gessenes,gesslich,gessliche,gesslichen,gesslicher,gessliches,gesst,gleichbar,gleichbare,gleichbarem
  ver:gleichbaren,gleichbarer,gleichbares,gleiche,gleichen,gleichend,gleichende,gleichenden,gleichender,gleichst,gleicht,gleichung,gleichungen
  ver:glichen,glichene,glichenem,glichenen,glichener,glichenes,glichest,glichst,glicht,groessert,grossert,grosserte,grossertem,grosserten
  ver:grosserter,grossertes,halte,halten,haltend,haltende,haltendem,haltenden,haltender,haltendes,haltene,haltenem,haltener,haltenes,haltens
  ver:haltet,heilt,heilte,heiltem,heilten,heilter,heiltes,heiltet,heiratet,heiratete,heiratetem,heirateten,heirateter,heiratetes,hinderbar,hindere
  ver:hindern,hinderns,hinderst,hindert,hinderte,hinderten,hindertest,hinderung,hinderungen,kaeufer,kaeuferin,kaufer,kauferin,kaufern,kaufers
  ver:kehrsunfalle,kehrsunfallen,kleinert,kleinerte,kleinertem,kleinerten,kleinerter,kleinertes,kuerzt,kuerztes,kurzt,kurzte,kurztem,kurzten
  ver:kurzter,kurztes,kurztest,laengern,laengert,lange,langen,langend,langende,langendem,langenden,langender,langendes,langens,langerbar,langere
  ver:langern,langerns,langerst,langert,langerte,langertem,langerten,langerter,langertes,langertest,langerung,langerungen,langsamt,langsamte
  ver:langsamtem,langsamten,langsamter,langsamtes,langst,langt,langte,langten,langtest,lasse,lassen,lassend,lassende,lassendem,lassenden,lassender
  ver:lassendes,lassene,lassenem,lassener,lassenes,lasses,lasst,laufe,laufen,laufend,laufende,laufenden,laufender,laufene,laufenem,laufener
  ver:laufenes,lauft,legbar,lege,legen,legend,legende,legendem,legenden,legender,legendes,legene,legenem,legener,legenes,legens,leger,legern,legst
  ver:legte,legtem,legten,legter,legtest,letzt,letzte,letztem,letzten,letzter,letztes,liere,lieren,lierend,lierende,lierendem,lierenden,lierender
  ver:lierendes,lierer,lierern,lierst,liert,loren,lorene,lorenem,lorenen,lorener,lorenes,lorst,lort,mehrt,mehrte,mehrtem,mehrten,mehrter,mehrtes
  ver:meidbar,meide,meiden,meidend,meidende,meidendem,meidenden,meidender,meidendes,meidens,meidest,meidet,meidlich,meidliche,meidlichen
  ver:meidlicher,meidliches,meidung,meidungen,mindert,minderte,mindertem,minderten,minderter,mindertes,mute,muten,mutend,mutende,mutendem,mutenden
  ver:mutender,mutendes,mutens,mutest,mutet,mutete,muteten,mutlich,mutliche,mutlichem,mutlichen,mutlicher,mutliches,mutung,mutungen,neine,neinen
  ver:neinend,neinende,neinendem,neinenden,neinender,neinendes,neinens,neinst,neint,neinte,neintem,neinten,neinter,neintes,neintest,neinung
  ver:neinungen,nuenftig,nunftig,nunftige,nunftigem,nunftigen,nunftiger,nunftiges,ordnet,ordnete,ordnetem,ordneten,ordneter,ordnetes,passt,passte
  ver:passtem,passten,passter,passtes,rauscht,rauschte,rauschtem,rauschten,rauschter,rauschtes,rutscht,rutschte,rutschtem,rutschten,rutschter
  ver:rutschtes,sagen,sagend,sagende,sagendem,sagenden,sagender,sagendes,sagens,sager,sagern,sagst,sagt,sagte,sagten,sagtest,sagung,sagungen,sandt
  ver:sandte,sandtem,sandten,sandter,sandtes,schicke,schicken,schickend,schickende,schickendem,schickenden,schickender,schickendes,schickens
  ver:schickst,schickt,schickte,schicktem,schickten,schickter,schicktes,schicktest,schickung,schickungen,schiebbar,schiebe,schieben,schiebend
  ver:schiebende,schiebendem,schiebenden,schiebender,schiebendes,schiebens,schiebst,schiebt,schiebung,schiebungen,schieden,schiedene,schiedenem
  ver:schiedenen,schiedener,schiedenes,schiedenst,schiedest,schiedet,schiedst,schlechtert,schlechterte,schlechtertem,schlechterten,schlechterter
  ver:schlechtertes,schlechterung,schlechterungen,schluckt,schluckte,schlucktem,schluckten,schluckter,schlucktes,schmaelert,schmalert,schmalerte
  ver:schmalertem,schmalerten,schmalerter,schmalertes,schoben,schobene,schobenem,schobenen,schobener,schobenes,schobst,schobt,schreibe,schreiben
  ver:schreibend,schreibende,schreibendem,schreibenden,schreibender,schreibendes,schreibens,schreibst,schreibt,schreibung,schreibungen,schwinde
  ver:schwinden,schwindend,schwindende,schwindendem,schwindenden,schwindender,schwindendes,schwindest,schwindet,sehe,sehen,sehend,sehende,sehendem
  ver:sehenden,sehender,sehendes,sehene,sehenem,sehener,sehenes,sehentlich,sehentliche,sehentlichem,sehentlichen,sehentlicher,sehentliches,seht
  ver:sende,senden,sendend,sendende,sendendem,sendenden,sendender,sendendes,sendens,sender,sendern,sendest,sendet,sendete,sendeten,sendung
  ver:sendungen,sicherungskaufmann,sorge,sorgen,sorgend,sorgende,sorgendem,sorgenden,sorgender,sorgendes,sorgens,sorger,sorgern,sorgst,sorgt
  ver:sorgte,sorgtem,sorgten,sorgter,sorgtes,sorgtest,sorgung,sorgungen,spaetet,spaetung,spatet,spatete,spatetem,spateten,spateter,spatetes
  ver:spatung,spatungen,staendigt,staendigung,staendlich,staendnis,staerkt,standen,standene,standenem,standenen,standener,standenes,standes
  ver:standest,standet,standigt,standigte,standigtem,standigten,standigter,standigtes,standigung,standigungen,standlich,standliche,standlichem
  ver:standlichen,standlicher,standliches,standnis,stands,standst,starkt,starkte,starktem,starkten,starkter,starktes,staucht,stauchte,stauchtem
  ver:stauchten,stauchter,stauchtes,stauchungen,stehbar,stehe,stehen,stehend,stehende,stehendem,stehenden,stehender,stehendes,stehens,stehst,steht
  ver:sterben,storben,storbene,storbenem,storbenen,storbener,storbenes,suche,suchen,suchend,suchende,suchenden,suchender,sucher,suchst,sucht
  ver:suchte,suchtem,suchten,suchter,suchtes,suchung,suchungen,tauscht,tauschte,tauschtem,tauschten,tauschter,tauschtes,teilt,teilte,teiltem
  ver:teilten,teilter,teiltes,traeglich,trage,tragen,tragend,tragende,tragendem,tragenden,tragender,tragendes,tragene,tragens,trages,traglich
  ver:tragliche,traglichem,traglichen,traglicher,tragliches,trags,tragt,traulich,trauliche,traulichem,traulichen,traulicher,trauliches,treter
  ver:treterin,tretern,treters,ursache,ursachen,ursachend,ursachende,ursachendem,ursachenden,ursachender,ursachendes,ursachens,ursacher,ursachern
  ver:ursachst,ursacht,ursachte,ursachtem,ursachten,ursachter,ursachtes,ursachtest,ursachung,ursachungen,wackelt,wackelte,wackeltem,wackelten
  ver:wackelter,wackeltes,wacklungsfrei,wacklungsfreie,wacklungsfreiem,wacklungsfreien,wacklungsfreier,wacklungsfreies,waltung,waltungen
  ver:waltungsangestellte,waltungsangestellten,waschen,waschene,waschenem,waschenen,waschener,waschenes,wechslung,wechslungen,weigerbar,weigere
  ver:weigern,weigerns,weigerst,weigert,weigerte,weigertem,weigerten,weigerter,weigertes,weigertest,weigerung,weigerungen,wendbar,wendbare
  ver:wendbarem,wendbaren,wendbarer,wendbares,wende,wenden,wendend,wendende,wendendem,wendenden,wendender,wendendes,wendens,wender,wendern,wendest
  ver:wendet,wendete,wendetem,wendeten,wendeter,wendetes,wendung,wendungen,wertbar,wertbare,wertbarem,wertbaren,wertbarer,wertbares,wirrt,wirrte
  ver:wirrtem,wirrten,wirrter,wirrtes,witwet,witwete,witwetem,witweten,witweter,witwetes,wundet,wundete,wundetem,wundeten,wundeter,wundetes,zicht
  ver:zichte,zichten,zichtend,zichtende,zichtenden,zichtender,zichtes,zichtest,zichtet,zichtete,zichtetem,zichteten,zichteter,zichtetes,zichts
  ver:zoegert,zoegerung,zogen,zogene,zogenem,zogenen,zogener,zogenes,zogerte,zogertem,zogerten,zogerter,zogerung,zogerungen,zogst,zogt
  vie:l,lem,len,ler,les,lleicht,rt,rte,rten
  vol:lbremsung,lbremsungen,lem,len,lende,lenden,lst,lstaendig,lstandig,lstandige,lstandigem,lstandigen,lstandiger,lstandiges,lstationaer
  vol:lstationar,lstationare,lstationarem,lstationaren,lstationarer,lstationares,lzeit
  vor:ab,aus,ausgehend,ausgehende,ausgehendem,ausgehenden,ausgehender,ausgehendes,aussichtlich,aussichtliche,aussichtlichem,aussichtlichen
  vor:aussichtlicher,aussichtliches,behandelt,bei,bekannt,bekannte,bereite,bereiten,bereitend,bereitende,bereitendem,bereitenden,bereitender
  vor:bereitendes,bereitens,bereitest,bereitet,bereitete,bereitetem,bereiteten,bereiteter,bereitetes,bereitung,bereitungen,bestehend,bestehende
  vor:bestehendem,bestehenden,bestehender,bestehendes,erst,gelegt,gelegte,gelegtem,gelegten,gelegter,gelegtes,genommen,genommene,genommenem
  vor:genommenen,genommener,genommenes,gesehen,gesehene,gesehenem,gesehenen,gesehener,gesehenes,gestellt,gestellte,gestelltem,gestellten
  vor:gestellter,gestelltes,handen,handene,handenem,handenen,handener,handenes,her,herig,herige,herigem,herigen,heriger,heriges,hin,komme,kommen
  vor:kommend,kommende,kommendem,kommenden,kommender,kommendes,kommens,kommst,kommt,laeufig,laufig,laufige,laufigem,laufigen,laufiger,laufiges
  vor:liege,liegen,liegend,liegende,liegendem,liegenden,liegender,liegendes,liegens,liegst,liegt,mals,mittag,mittage,mittagen,mittags,mund,munde
  vor:munden,mundes,munds,nehme,nehmem,nehmen,nehmer,nehmere,nehmerem,nehmeren,nehmerer,nehmeres,nehmes,nehmlich,nehmliche,nehmlichen,nehmlicher
  vor:nehmliches,nehmst,nehmste,nehmsten,nehmster,nehmstes,rangig,rangige,rangigem,rangigen,rangiger,rangiges,sicht,sichtig,sichtige,sichtigem
  vor:sichtigen,sichtiger,sichtiges,sichtshalber,sorglichem,stellbar,stelle,stellen,stellend,stellende,stellendem,stellenden,stellender,stellendes
  vor:stellens,stellig,stellige,stelligem,stelligen,stelliger,stelliges,stellst,stellt,stellte,stellten,stelltest,stellung,stellungen,ubergehend
  vor:ubergehende,ubergehendem,ubergehenden,ubergehender,ubergehendes,uebergehend,wiegend,wiegende,wiegendem,wiegenden,wiegender,wiegendes,zeitig
  vor:zeitige,zeitigem,zeitigen,zeitiger,zeitiges,ziehe,ziehen,ziehend,ziehende,ziehendem,ziehenden,ziehender,ziehendes,ziehst,zieht
  wac:hen,hend,hende,henden,hender,her,hes,hse,hsen,hsend,hsende,hsenden,hsender,hses,hst,hte,hten,kele,kelig,kelige,keligem,keligen,keliger
  wac:keliges,keln,kelst,kelt,kelte,kelten,keltest wae:hrend,re,ren
  wah:rend,rende,rendem,renden,render,rendes,rnehmbar,rnehme,rnehmen,rnehmend,rnehmende,rnehmendem,rnehmenden,rnehmender,rnehmendes,rnehmens
  wah:rnehmt,rnehmung,rnehmungen,rscheinlich,rscheinliche,rscheinlichem,rscheinlichen,rscheinlicher,rscheinliches,rscheinlichste,rscheinlichstem
  wan:derern,derin,derns,derst,dert,derte,derten,dertest,derung,derungen war:mem,men,st,te,tend,tende,tenden,tender,tet,tete,teten,tin,tung,tungen,um
  was:sere,sern,sert,serte,serten
  wec:hselbar,hsele,hseln,hselnd,hselnde,hselndem,hselnden,hselnder,hselndes,hsels,hselst,hselt,hselte,hselten,hseltest,ken,kend,kende,kendem
  wec:kenden,kender,kendes,kern,kst,kt,kte,kten,ktest wed:er
  weg.en,lassbar,lasse,lassen,lassend,lassende,lassendem,lassenden,lassender,lassendes,lassens,lasst,lassung,lassungen,s
  weh:re,ren,rend,rende,rendem,renden,render,rendes,rst,rt,rte,rten,rtest
  wei:blich,bliche,blichem,blichen,blicher,bliches,che,chem,chen,cher,chlich,chte,chten,gere,gern,gerns,gerst,gerte,gerten,gertest,gerung,gerungen
  wei:len,lt,lte,lten,nen,nend,nende,nendem,nenden,nender,nendes,nes,nst,nt,nte,nten,ntest,ntet,sem,sen,sende,sendem,senden,sender,sendes,sens
  wei:sere,serem,seren,serer,seres,ses,sest,slich,sliche,slichen,slicher,sliches,sung,sungen,tem,ten,tere,teren,terer,teres,tergehend,tergehende
  wei:tergehendem,tergehenden,tergehender,tergehendes,terhin,terleitbar,terleite,terleiten,terleitend,terleitende,terleitendem,terleitenden
  wei:terleitender,terleitendes,terleitest,terleitet,terleitete,terleiteten,terleitung,terleitungen,tgehend,tgehende,tgehendem,tgehenden,tgehender
  wei:tgehendes wel:che,chem,chen,ches wen:ig,ige,igem,igen,iges,igst,igstens,n
  wer.de,den,dend,dende,dendem,denden,dender,dendes,det,t,te,tem,tend,tende,tenden,tender,tes,tet,tete,teten,tung,tungen
  wes:entlich,entliche,entlichem,entlichen,entlicher,entliches,sen,wegen wic:htig,htige,htigem,htigen,htiger,htiges wid:ere,erlich,ern,ert,erte,erten
  wie.der,derholbar,derhole,derholen,derholend,derholende,derholendem,derholenden,derholender,derholendes,derholens,derholst,derholt,derholte
  wie:derholtem,derholten,derholter,derholtes,derholtest,derholtet,derholungen,ge,gen,gend,gende,gendem,genden,gender,gendes,gst,gt,gte,gten,gtest
  wil:len,lkuerlich,lkurlich,lkurliche,lkurlichem,lkurlichen,lkurlicher,lkurliches
  wir:d,ke,ken,kend,kende,kendem,kenden,kender,kendes,kens,ker,kern,klich,kliche,klichem,klichen,klicher,kliches,kst,kt,kte,kten,ktest,kung,kungen
  wis:sen,send,sende,sendem,senden,sender,sendes,sens,senschaftler,senschaftlerin,senschaftlern,senschaftlers,st wit:we,wen,wern wob:ei
  woc:he,henende,henenden,hentlich,hentliche,hentlichem,hentlichen,hentlicher,hentliches woe:chentlich
  woh:er,in,le,lem,les,ls,ne,nen,nend,nende,nendem,nenden,nender,nendes,nens,nhaft,nhafte,nhaftem,nhaften,nhafter,nhaftes,nlich,nliche,nlichen
  woh:nlicher,nliches,nst,nt,nte,nten,ntest,nung,nungen
  wol:len,lend,lende,lendem,lenden,lender,lendes,lene,lenem,lener,lenes,lens,lt,lte,lten,ltest,ltet wom:it wor:den,t,te,ten,ter,tern,tes,ts
  wue:nschen,nschenswert,nscht,rde,rden
  wun:schen,schend,schende,schenden,schender,schenswert,schenswerte,schenswertem,schenswerten,schenswerter,schenswertes,sches,schest,schs,schst,scht,schte,schten
  wur:den,dest,det wus:ste,sten,stet zae:hlen
  zah:le,len,lend,lende,lenden,lender,lreich,lreiche,lreichem,lreichen,lreicher,lreiches,lreichst,lst,lt,lte,lten,lung,lungen,narzt,narzte,narzten,narztes
  zap:pelig,pelige,peligem,peligen,peliger,peliges,pelt,pelte,pelten,peltet zar:te,tem,ten,ter,tes zau:n,ne,nen,nes,ns zeh:nt,nte,nten
  zei:chnen,ge,gen,gend,gende,gendem,genden,gender,gendes,gern,gst,gt,gte,gten,gtest,gtet,ten,tgleich,tgleiche,tgleichem,tgleichen,tgleicher
  zei:tgleiches,tlichem,tnah,tnahe,tnahem,tnahen,tnaher,tnahes,tpunkt,tpunkte,tpunkten,tpunktes,traum,traume,traumen,traumes,traums,tung,tungen
  zei:tweise,tweisem,tweisen,tweiser,tweises zer:stoert,stort,storte,stortem,storten,storter,stortes
  zie:he,hen,hend,hende,hendem,henden,hender,hendes,hens,her,hern,hst,ht,hung,hungen,le,len,lend,lende,lenden,lender,lt,lte,lten,mlich,mliche
  zie:mlichem,mlichen,mlicher,mliches zif:fer,fern zim:mere,mern,mert,merte,merten
  zit:tere,tern,ternd,ternde,terndem,ternden,ternder,terndes,terns,terst,tert,terte,terten,tertest zud:em zue:rst
  zuf:aellig,allig,allige,alligem,alligen,alliger,alliges,allsbefund,rieden,riedene,riedenem,riedenen,riedener,riedenes,riedenstellend
  zuf:riedenstellende,riedenstellendem,riedenstellenden,riedenstellender,riedenstellendes
  zug:ehoerig,ehorig,ehorige,ehorigem,ehorigen,ehoriger,ehoriges,enommen,enommene,enommenem,enommenen,enommener,enommenes,esandt,esandte,esandtem
  zug:esandten,esandter,esandtes,leich,runde,unsten zuh:ause,auses,aust zuk:uenftig,unftig,unftige,unftigem,unftigen,unftiger,unftiges zul:etzt,iebe
  zum:eist,indest zun:achst,aechst,ahme,ahmen,ahmst,ahmt,ehme,ehmen,ehmend,ehmende,ehmendem,ehmenden,ehmender,ehmendes,ehmt
  zur:echtkomme,echtkommen,echtkommend,echtkommende,echtkommendem,echtkommenden,echtkommender,echtkommendes,echtkommst,echtkommt,uck,uckgestellt
  zur:uckgestellte,uckgestelltem,uckgestellten,uckgestellter,uckgestelltes,uckliegend,uckliegende,uckliegendem,uckliegenden,uckliegender
  zur:uckliegendes,ueck,ueckgestellt,ueckliegend
  zus:aetzlich,aetzliche,ammen,ammenarbeit,ammenarbeite,ammenarbeiten,ammenfasse,ammenfassen,ammenfassend,ammenfassende,ammenfassendem
  zus:ammenfassenden,ammenfassender,ammenfassendes,ammenfassens,ammenfassest,ammenfasst,ammenfasste,ammenfassten,ammenfasstest,ammenfassung
  zus:ammenfassungen,ammenhang,ammenhange,ammenhangen,ammenhanges,ammenhangs,ammenstoss,ammenstosse,ammenstossen,ammenstosses,ammenstosst
  zus:atzbefund,atzliche,atzlichem,atzlichen,atzlicher,chaue,chauen,chauend,chauende,chauendem,chauenden,chauender,chauendes,chauer,chauern,chaust
  zus:chaut,chaute,chauten,chautest,chicke,chicken,chickend,chickende,chickendem,chickenden,chickender,chickendes,chickst,chickt,chickte,chickten
  zus:chicktest,ehe,ehen,ehend,ehende,ehendem,ehenden,ehender,ehendes,eht,taendig,tande,tanden,tandig,tandige,tandigem,tandigen,tandiger,tandiges
  zus:timme,timmen,timmend,timmende,timmendem,timmenden,timmender,timmendes,timmens,timmst,timmt,timmte,timmten,timmtest,timmung,timmungen
  zut:reffend,reffende,reffendem,reffenden,reffender,reffendes zuv:erlaessig,erlassig,erlassige,erlassigem,erlassigen,erlassiger,erlassiges,or
  zuw:eisbar,eise,eisen,eisend,eisende,eisendem,eisenden,eisender,eisendes,eisens,eisest,eist,eisung,eisungen
  zuz:ueglich,uglich,ugliche,uglichem,uglichen,uglicher,ugliches zwa:nzig,nzige,nzigem,nzigen,nziges,r
  zwe:cks,ifach,ifache,ifachem,ifachen,ifacher,ifaches,ifel,ifele,ifelhaft,ifelhafte,ifelhaftem,ifelhaften,ifelhafter,ifelhaftes,ifeln,ifels
  zwe:ifelsfrei,ifelsfreie,ifelsfreiem,ifelsfreien,ifelsfreier,ifelsfreies,ifelt,ifelte,ifelten,imal,imale,imalem,imalen,imaler,imales,it,ite,item
  zwe:iten,iter,ites zwi:nge,ngen,ngend,ngende,ngendem,ngenden,ngender,ngendes,ngern,ngst,ngt,schenzeit,schenzeiten,schenzeitlich
  zwo:elf,lf,lft,lfte,lften
`);
