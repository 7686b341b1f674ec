/** German words of radiology and of clinics, and the frequent words around them, in the forms they are used in; words that are names in those countries are left out. Lower case, without accents, packed by their first three letters. */
import { PackedWords } from './unpack-words.ts';

/** Anatomy, findings, diseases, procedures, people and things of a hospital. */
export const germanMedical = new PackedWords(`
  abb:ruch,ruchblutung,ruchblutungen,ruche,ruchen,ruches,ruchs,rueche,ruechen
  abf:lussbehinderung,lussbehinderungen,lussgebiet,lussgebiete,lussgebieten,lussgebiets,lussstoerung,lussstoerungen,lussstorung,lussstorungen,uehre
  abf:uehren,uehrend,uehrende,uehrendem,uehrenden,uehrender,uehrendes,uehrens,uehrmittel,uehrmitteln,uehrmittels,uehrst,uehrt,uehrte,uehrten
  abf:uehrtest,uehrung,uehrungen,uhre,uhren,uhrend,uhrende,uhrendem,uhrenden,uhrender,uhrendes,uhrens,uhrmittel,uhrmitteln,uhrmittels,uhrst,uhrt
  abf:uhrte,uhrten,uhrtest,uhrung,uhrungen abk:laerungsbeduerftig,larungsbedurftig abl:agerung,agerungen,oesung,oesungen,osung,osungen
  abr:iss,isse,issen,isses,issfraktur,issfrakturen,isst
  abs:chuerfung,chuerfungen,churfung,churfungen,prengung,prengungen,trich,triche,trichen,triches,trichs,zedierend,zedierende,zedierendem
  abs:zedierenden,zedierender,zedierendes,zedierung,zedierungen,zess,zesse,zessen,zesses,zessverdacht,zessverdachts abw:ehrspannung,ehrspannungen
  ace:tabulumfraktur,tabulumfrakturen
  ach:illessehne,illessehnen,sabweichung,sabweichungen,se,sel,selhoehle,selhoehlen,selhohle,selhohlen,sellymphknoten,sellymphknotens,seln,sen
  ach:sengerecht,sengerechte,sengerechtem,sengerechten,sengerechter,sengerechtes,senstellung,senstellungen,sgerecht,sgerechte,sgerechtem,sgerechten
  ach:sgerechter,sgerechtes ade:nokarzinom,nokarzinome,nokarzinomen,nokarzinoms,nom,nome,nomen,noms,rn
  adi:poes,poese,poesem,poesen,poeser,poeses,pos,pose,posem,posen,poser,poses adn:exe,exen
  aer:zte,zten,ztin,ztinnen,ztlich,ztliche,ztlichem,ztlichen,ztlicher,ztliches aeu:ge,gen aku:t,te,tem,ten,ter,tere,terem,teren,terer,teres,tes
  alk:oholabusus,oholentzug,oholentzugs,oholmissbrauch,oholmissbrauchs
  all:ergie,ergien,ergiker,ergikerin,ergikerinnen,ergikern,ergikers,ergisch,ergische,ergischem,ergischen,ergischer,ergisches
  amb:ulant,ulante,ulantem,ulanten,ulanter,ulantes,ulanz,ulanzen amp:ulle,ullen
  ana:emie,emien,emisch,emische,emischem,emischen,emischer,emisches,esthesie,esthesieren,esthesist,esthesisten,esthesistin,esthesistinnen,lfistel
  ana:lfistels,mie,mien,misch,mische,mischem,mischen,mischer,misches,phylaktisch,phylaktische,phylaktischem,phylaktischen,phylaktischer
  ana:phylaktisches,sthesie,sthesieren,sthesist,sthesisten,sthesistin,sthesistinnen,stomose,stomosen,stomoseninsuffizienz,stomoseninsuffizienzen
  anb:ruch,ruchs ane:urysma,urysmen
  ang:ina,iografie,iografien,iografisch,iografische,iografischem,iografischen,iografischer,iografisches,iogramm,iogramme,iogrammen,iogramms
  ang:iographisch,iographische,iographischem,iographischen,iographischer,iographisches,stzustand,stzustands anh:aftung,aftungen
  ank:ylosierend,ylosierende,ylosierendem,ylosierenden,ylosierender,ylosierendes anl:aufschmerz,aufschmerzen,aufschmerzes anr:eicherung,eicherungen
  ans:tieg,tiege,tiegen,tiegs
  ant:eil,eile,eilen,eils,ibiotika,ibiotikum,ibiotikums,ibiotisch,ibiotische,ibiotischem,ibiotischen,ibiotischer,ibiotisches,ihistaminikum
  ant:ihistaminikums,ikoagulation,ikoagulationen,ikoerper,ikoerpers,ikorper,ikorpers anu:s,ss
  aor:ta,tenbogen,tendissektion,tendissektionen,tenklappe,tenklappen app:endizitis,likator,likatoren,likators
  arc:hitekturstoerung,hitekturstoerungen,hitekturstorung,hitekturstorungen arm:schmerz,stuetze,stuetzen,stutze,stutzen
  art:efakt,efakte,efakten,efaktes,efakts,eria,erie,eriell,erielle,eriellem,eriellen,erieller,erielles,erien,eriosklerotisch,eriosklerotische
  art:eriosklerotischem,eriosklerotischen,eriosklerotischer,eriosklerotisches,hrodese,hrodesen,hrografie,hrografien,hrose,hrosen,hrotisch,hrotische
  art:hrotischem,hrotischen,hrotischer,hrotisches arz:t,te,ten,tes,tin,tinnen,tlich,tliche,tlichem,tlichen,tlicher,tliches asp:iration,irationen
  ass:istenzaerzte,istenzaerzten,istenzarzt,istenzarzte,istenzarzten,istenzarztes ast:hma,hmatiker,hmatikers
  asy:mptomatisch,mptomatische,mptomatischem,mptomatischen,mptomatischer,mptomatisches asz:ites
  ate:lektase,lektasen,m,mabhaengig,mabhaengige,mabhaengigem,mabhaengigen,mabhaengiger,mabhaengiges,mabhangig,mabhangige,mabhangigem,mabhangigen
  ate:mabhangiger,mabhangiges,manhalt,manhaltes,manhaltetechnik,manhaltetechniken,martefakt,martefakte,martefakten,martefakts,minsuffizienz
  ate:minsuffizienzen,mkommando,mkurve,mkurven,mlage,mlagen,mnot,mnotsyndrom,mnotsyndrome,mnotsyndromen,mnotsyndroms,ms,mstillstand,mtechnik
  ate:mtechniken,mwege atr:oph,ophie,ophien
  auf:arbeitung,arbeitungen,faelligkeit,faelligkeiten,falligkeit,falligkeiten,hellung,hellungen,hellungssaum,hellungssaums,klaerung,klaerungen
  auf:klaerungsbogen,klarung,klarungen,klarungsbogen,lage,lagen,lockerung,lockerungen,loesung,loesungen,losung,losungen,nahme,nahmen,nahmequalitaet
  auf:nahmequalitaeten,nahmequalitat,nahmequalitaten,nahmetechnik,nahmezeit,nahmezeiten,nahmst,nahmt,weitung,weitungen
  aug:e,en,enhintergrund,enhoehle,enhoehlen,enhoehlenboden,enhoehlenbodens,enhohle,enhohlen,enhohlenboden,enhohlenbodens,enlid,enlider,enlidern,es
  aus:breitung,breitungen,buchtung,buchtungen,dehnung,dehnungen,gangsbefund,gangsbefunde,gangsbefunden,gangsbefunds,gerenkt,gerenkte,gerenktem
  aus:gerenkten,gerenkter,gerenktes,kugelung,kugelungen,loeschung,loeschungen,loeschungsartefakt,loeschungsartefakte,loeschungsartefakten
  aus:loeschungsartefakts,loschung,loschungen,loschungsartefakt,loschungsartefakte,loschungsartefakten,loschungsartefakts,sackung,sackungen
  aus:schluesse,schluessen,schluss,schlussdiagnose,schlussdiagnosen,schlusse,schlussen,schlusses,senband,senknochel,senknochels,senknoechel
  aus:senknoechels,senmeniskus,senmeniskuss,strahlung,strahlungen,tritt,tritte,tritten,trittes,tritts,weitung,weitungen,wuerfe,wuerfen,wurf,wurfe
  aus:wurfen,wurfs aut:oimmun axi:lla,llaer,llaere,llaerem,llaeren,llaerer,llaeres,llar,llare,llarem,llaren,llarer,llares
  bae:nde,nden,nder,ndern,uche,uchen bak:erzyste,erzysten,teriell,terielle,teriellem,teriellen,terieller,terielles
  ban:d,dapparat,dapparate,dapparaten,dapparates,dapparats,den,dern,des,driss,drisses,druptur,drupturen,ds,dscheibe,dscheiben,dscheibenhoehe
  ban:dscheibenhoehen,dscheibenhohe,dscheibenhohen,dscheibenvorwoelbung,dscheibenvorwoelbungen,dscheibenvorwolbung,dscheibenvorwolbungen
  bau:ch,chaorta,chaortenaneurysma,chdecke,che,chen,ches,chfell,chfells,chlage,chlagen,chlagerung,chlagerungen,chs,chschmerz,chschmerzen
  bau:chspeicheldruese,chspeicheldruesenentzuendung,chspeicheldruesenentzuendungen,chspeicheldruesenkrebs,chspeicheldruse
  bau:chspeicheldrusenentzundung,chspeicheldrusenentzundungen,chspeicheldrusenkrebs,chumfang,chumfangs,chwand,chwasser,chwassers,chwassersucht
  bau:chweh bea:rbeitung,rbeitungen,tmet,tmete,tmetem,tmeten,tmeter,tmetes,tmungspflichtig,tmungspflichtige,tmungspflichtigem,tmungspflichtigen
  bea:tmungspflichtiger,tmungspflichtiges,tmungsschlauch
  bec:ken,kenboden,kenendlage,kenendlagen,kenniere,kennieren,kenring,kenringfraktur,kenringfrakturen,kens,kenschiefstand,kenschiefstandes,kenvenen
  bed:arfsmedikation,arfsmedikationen bef:und,undbericht,unddemonstration,unddemonstrationen,unde,unden,undes,unds,undung,undungen
  beh:andlung,andlungen,andlungsbeduerftig,andlungsbeduerftige,andlungsbeduerftigem,andlungsbeduerftigen,andlungsbeduerftiger,andlungsbeduerftiges
  beh:andlungsbedurftig,andlungsbedurftige,andlungsbedurftigem,andlungsbedurftigen,andlungsbedurftiger,andlungsbedurftiges
  bei:narterien,nlaengendifferenz,nlaengendifferenzen,nlangendifferenz,nlangendifferenzen,nodem,nodeme,nodemen,nodems,noedem,noedeme,noedemen
  bei:noedems,nschmerz,nvene,nvenen,nvenenthrombose,nvenenthrombosen
  bel:astungsabhaengig,astungsabhaengige,astungsabhaengigem,astungsabhaengigen,astungsabhaengiger,astungsabhaengiges,astungsabhangig
  bel:astungsabhangige,astungsabhangigem,astungsabhangigen,astungsabhangiger,astungsabhangiges,astungsaufnahmen,astungsdyspnoe,astungsschmerz
  bel:astungsschmerzen,astungsschmerzes,ichtung,ichtungen,lend,lende,lendem,lenden,lender,lendes,ueftet,ueftete,ueftetem,uefteten,uefteter,ueftetes
  bel:ueftung,ueftungen,ueftungsstoerung,ueftungsstoerungen,uftet,uftete,uftetem,ufteten,ufteter,uftetes,uftung,uftungen,uftungsstorung
  bel:uftungsstorungen
  ber:andet,andete,andetem,andeten,andeter,andetes,echnung,echnungen,uehrungsempfindlich,uehrungsempfindliche,uehrungsempfindlichem
  ber:uehrungsempfindlichen,uehrungsempfindlicher,uehrungsempfindliches,uhigungsmittel,uhigungsmitteln,uhigungsmittels,uhrungsempfindlich
  ber:uhrungsempfindliche,uhrungsempfindlichem,uhrungsempfindlichen,uhrungsempfindlicher,uhrungsempfindliches
  bes:chleuniger,chleunigern,chleunigers,trahlung,trahlungen,trahlungsfeld,trahlungsfelder,trahlungsfeldern,trahlungsfeldes,trahlungsfelds
  bes:trahlungsgeraet,trahlungsgeraete,trahlungsgeraeten,trahlungsgeraets,trahlungsgerat,trahlungsgerate,trahlungsgeraten,trahlungsgerats
  bes:trahlungspause,trahlungspausen,trahlungsplaene,trahlungsplaenen,trahlungsplan,trahlungsplane,trahlungsplanen,trahlungsplanes,trahlungsplans
  bes:trahlungsraum,trahlungsraums,trahlungsserie,trahlungsserien bet:ablocker,ablockers,eiligung,eiligungen,tnaessen,tnaessens,tnassen,tnassens
  beu:gedefizit,gedefizite,gedefizits,gehemmung,gehemmungen,rteilung,rteilungen
  bew:egung,egungen,egungsabhaengig,egungsabhaengige,egungsabhaengigem,egungsabhaengigen,egungsabhaengiger,egungsabhaengiges,egungsabhangig
  bew:egungsabhangige,egungsabhangigem,egungsabhangigen,egungsabhangiger,egungsabhangiges,egungsartefakt,egungsartefakte,egungsartefakten
  bew:egungsartefakts,egungseinschraenkung,egungseinschraenkungen,egungseinschrankung,egungseinschrankungen,egungsschmerz,egungsschmerzen
  bew:egungsschmerzes,egungsunschaerfe,egungsunschaerfen,egungsunscharfe,egungsunscharfen,usstlosigkeit,usstlosigkeiten,usstsein,usstseins
  bew:usstseinsstoerung,usstseinsstoerungen,usstseinsstorung,usstseinsstorungen
  bil:ateral,aterale,ateralem,ateralen,ateraler,aterales,ddaten,ddatensatz,ddatensatzes,dens,der,dern,des,dgebung,dgebungen,dlich,dliche,dlichen
  bil:dlicher,dliches,dmaterial,dmaterials,dqualitaet,dqualitaeten,dqualitat,dqualitaten,ds,dserie,dserien,dubertragung,dubertragungen
  bil:duebertragung,duebertragungen,dung,dungen,dverstaerker,dverstaerkers,dverstarker,dverstarkers
  bin:degewebe,dehaut,dehautentzuendung,dehautentzuendungen,dehautentzundung,dehautentzundungen,nenecho,nenechos,nenreflex,nenreflexe,nenreflexen
  bin:nenstruktur,nenstrukturen bio:psie,psieclip,psien bis:swunde,swunden
  bla:esse,esser,essere,esserem,esseren,esserer,esseres,esslich,essliche,esslichen,esslicher,essliches,se,send,sende,sendem,senden,sender,sendes
  bla:senentleerungsstoerung,senentleerungsstoerungen,senentleerungsstorung,senentleerungsstorungen,senentzuendung,senentzuendungen,senentzundung
  bla:senentzundungen,senkrebs,senspiegelung,senspiegelungen,senstein,sse,sser,ssere,sserem,sseren,sserer,sseres,sslich,ssliche,sslichen,sslicher
  bla:ssliches,st bli:nddaerme,nddaermen,nddarm,nddarme,nddarmen,nddarmentzuendung,nddarmentzuendungen,nddarmentzundung,nddarmentzundungen,nddarms
  blu:ete,eten,t,tabnahme,tansammlung,tansammlungen,tarmut,tbild,tbilder,tbildern,tbildes,tbilds,tdruck,tdruckabfall,tdruckabfalls,tdruckmittel
  blu:tdruckmittels,tdrucks,ten,terbrechen,terbrechens,terguesse,terguessen,terguss,tergusse,tergussen,tergusses,tes,tfett,tfette,tfetten,tfluss
  blu:tgerinnung,tgerinnungen,tgruppe,tgruppen,thusten,thustens,tmangel,tmangels,ts,tsenkung,tsenkungen,tstuhl,tstuhls,tung,tungen,tungsneigung
  blu:tungsneigungen,tungsquelle,tungsquellen,tungsstoerung,tungsstoerungen,tungsstorung,tungsstorungen,tungssuche,tverduenner,tverduenners
  blu:tverdunner,tverdunners,tverlust,tverluste,tverlusten,tverlustes,twert,twerte,twerten,tzucker,tzuckers,tzuckerwert,tzuckerwerte,tzuckerwerten
  boe:sartig,sartige,sartigem,sartigen,sartiger,sartiges bog:enschlussstoerung,enschlussstoerungen,enschlussstorung,enschlussstorungen bol:us,uss
  bor:reliose,reliosen bos:artig,artige,artigem,artigen,artiger,artiges bou:gierung,gierungen bra:chytherapie,chytherapien,unuele,unuelen,unule,unulen
  bri:denileus bro:nchial,nchiale,nchialem,nchialen,nchialer,nchiales,nchiektase,nchiektasen,nchienspiegelung,nchienspiegelungen,nchitis,nchus,nchuss
  bru:chpforte,chpforten,chspalt,este,esten,st,stbein,stbeines,stdichte,stdichten,stdruese,stdruesen,stdruesengewebe,stdruesengewebes,stdruse
  bru:stdrusen,stdrusengewebe,stdrusengewebes,ste,sten,stenge,sterhaltend,sterhaltende,sterhaltendem,sterhaltenden,sterhaltender,sterhaltendes
  bru:stimplantat,stimplantate,stimplantaten,stimplantats,stkorb,stkorbprellung,stkorbprellungen,stkorbs,stkrebs,stkrebses,stschmerz,stspannen
  bru:stspannens,stwand,stwarze,stwarzen bus:copan byp:ass,assoperation,assoperationen,assverschluss,assverschlusses
  che:faerzte,faerzten,faerztin,faerztinnen,farzt,farzte,farzten,farztes,farztin,farztinnen,motherapie,motherapien
  chi:rurg,rurgen,rurgie,rurgin,rurginnen,rurgisch,rurgische,rurgischem,rurgischen,rurgischer,rurgisches cho:lezystitis,lezystolithiasis
  chr:onisch,onische,onischem,onischen,onischer,onisches cli:pmarkierung,pmarkierungen
  com:putertomografie,putertomografien,putertomographie,putertomographien,putertomographisch,putertomographische,putertomographischem
  com:putertomographischen,putertomographischer,putertomographisches cor:tison cox:arthrose,arthrosen dae:rme,rmen
  dar:m,mbein,mbeines,mbeinkamm,mbeinkammes,me,men,mes,mgas,mkrebs,ms,mschlingen,mspiegelung,mspiegelungen,mverschluesse,mverschluessen,mverschluss
  dar:mverschlusse,mverschlussen,mverschlusses,mvorbereitung,mvorbereitungen,mwand,mwandverdickung,mwandverdickungen
  dat:entraeger,entraegern,entraegers,entrager,entragern,entragers
  dau:erblutung,erblutungen,ermedikation,ermedikationen,erschmerz,erschmerzen,erschmerzes,mensattelgelenk,mensattelgelenkes,mensattelgelenks
  dec:kplatte,kplatten deg:enerativ,enerative,enerativem,enerativen,enerativer,eneratives dek:ubitus,ubituss
  dem:ente,entem,enten,enter,entes,enz,enzen,onstration,onstrationen der:matologie,matologien,matologin
  dia:betes,betiker,betikerin,betikerinnen,betikern,betikers,betisch,betische,betischem,betischen,betischer,betisches,gnose,gnosen,gnostik
  dia:gnostiker,gnostikern,lyse,lysepflichtig,lysepflichtige,lysepflichtigem,lysepflichtigen,lysepflichtiger,lysepflichtiges,rrho,rrhoe,rrhoeen
  dia:rrhoen dic:kdaerme,kdaermen,kdarm,kdarme,kdarmen,kdarmileus,kdarms,kenmessung,kenmessungen
  dif:ferenz,ferenzen,fus,fuse,fusem,fusen,fuser,fusere,fuserem,fuseren,fuserer,fuseres,fuses,fusion,fusionsstoerung,fusionsstoerungen
  dif:fusionsstorung,fusionsstorungen dil:atation,atationen dim:ere,eren
  dis:lokation,lokationen,loziert,lozierte,loziertem,lozierten,lozierter,loziertes,sektion,sektionen,tal,tale,talem,talen,taler,tales
  div:ertikel,ertikels,ertikulitis,ertikulose,ertikulosen dop:pelbild,pelbilder,pelbildern,pelniere,pelnieren
  dor:nfortsatz,nfortsatzes,sal,sale,salem,salen,saler,sales
  dos:e,en,is,isberechnung,isberechnungen,isflachenprodukt,isflachenprodukte,isflachenproduktes,isflachenprodukts,isflaechenprodukt
  dos:isflaechenprodukte,isflaechenproduktes,isflaechenprodukts,isverteilung,isverteilungen
  dra:htmarkierung,htmarkierungen,inagelage,inagelagen,inagenzug,inagenzugs
  dre:hschwindel,hschwindels,iphasig,iphasige,iphasigem,iphasigen,iphasiger,iphasiges
  dri:nglich,ngliche,nglichem,nglichen,nglicher,nglichere,nglicherem,nglicheren,nglicherer,nglicheres,ngliches,nglichste,nglichsten,nglichster
  dri:nglichstes dro:genmissbrauch,genmissbrauchs
  dru:ck,ckanstieg,ckanstiege,ckanstiegen,ckanstiegs,ckbar,ckdolent,ckdolente,ckdolentem,ckdolenten,ckdolenter,ckdolentes,ckdolenz,ckdolenzen,cke
  dru:ckempfindlich,ckempfindliche,ckempfindlichem,ckempfindlichen,ckempfindlicher,ckempfindliches,cken,ckens,ckern,ckes,ckgefuehl,ckgefuehls
  dru:ckgefuhl,ckgefuhls,ckinjektor,ckinjektors,cks,ckschmerz,ckschmerzen,ckschmerzes,ckschmerzhaft,ckschmerzhafte,ckschmerzhaftem,ckschmerzhaften
  dru:ckschmerzhafter,ckschmerzhaftes,ckt,ckte,ckten,eck,ecke,ecken,ecker,eckern,ese,esen,esendichte,esendichten,esengewebe,esengewebes,esenkoerper
  dru:esenkoerpern,esenkoerpers,se,sen,sendichte,sendichten,sengewebe,sengewebes,senkorper,senkorpern,senkorpers due:nndarmileus,nnschicht
  dun:ndarmileus,nschicht dup:lexsonographie,lexsonographien
  dur:chbauung,chbauungen,chblutet,chblutete,chblutetem,chbluteten,chbluteter,chblutetes,chblutung,chblutungen,chblutungsstoerung
  dur:chblutungsstoerungen,chblutungsstorung,chblutungsstorungen,chbruch,chbruchs,chfall,chfalle,chfallen,chfalls,chfallt,chgaengig,chgaengige
  dur:chgaengigem,chgaengigen,chgaengiger,chgaengiges,chgaengigkeit,chgaengigkeiten,chgangig,chgangige,chgangigem,chgangigen,chgangiger,chgangiges
  dur:chgangigkeit,chgangigkeiten,chleuchtung,chleuchtungen,chleuchtungszeit,chleuchtungszeiten dys:plasie,plasien,pnoe,pnoen
  ech:oarm,oarme,oarmem,oarmen,oarmer,oarmes,ofrei,ofreie,ofreiem,ofreien,ofreier,ofreies,ogen,ogene,ogenem,ogenen,ogener,ogenes,ogenitaet
  ech:ogenitaeten,ogenitat,ogenitaten,ogleich,ogleiche,ogleichem,ogleichen,ogleicher,ogleiches,oinhomogen,oinhomogene,oinhomogenem,oinhomogenen
  ech:oinhomogener,oinhomogenes,omuster,omusters,oreich,oreiche,oreichem,oreichen,oreicher,oreiches,otextur,otexturen eie:rstock,rstocke,rstoecke
  eil:eiter,eiterdurchgaengigkeit,eiterdurchgangigkeit,eitern,eiters,eiterschwangerschaft
  ein:blutung,blutungen,bruch,bruchs,engung,engungen,geengt,geengte,geengtem,geengten,geengter,geengtes,klemmungszeichen,klemmungszeichens,koten
  ein:laeufe,laeufen,lauf,laufe,laufen,laufs,lauft,malgabe,malgaben,naessen,nassen,stellfehler,stellfehlern,stellfehlers,stellung,stellungen
  ein:verstaendnis,verstandnis,willigung,willigungen,ziehung,ziehungen eis:enablagerung,enablagerungen,enmangel,enmangels
  eit:eransammlung,eransammlungen,erung,erungen eiw:eiss,eisse,eissen,eisses eje:ktionsfraktion,ktionsfraktionen ekl:ampsie,ampsien
  ele:ktrode,ktroden,ktronen,ktronenbestrahlung,ktronenbestrahlungen,ktrophysiologisch,ktrophysiologische,ktrophysiologischem,ktrophysiologischen
  ele:ktrophysiologischer,ktrophysiologisches ell:e,enbeuge,enbeugen,enbogen,enbogens,enhaken,enhakens
  emb:olie,olien,olieverdacht,olieverdachts,olisation,olisationen,olisch,olische,olischem,olischen,olischer,olisches emp:hysem,hyseme,hysemen,hysems
  end:befund,befunde,befunden,befunds,gelenk,glied,ometriose,ometriosen,oskopie,oskopisch,oskopische,oskopischem,oskopischen,oskopischer
  end:oskopisches eng:egefuehl,egefuehls,egefuhl,egefuhls,stelle,stellen
  ent:leerung,leerungen,leerungsstoerung,leerungsstoerungen,leerungsstorung,leerungsstorungen,wicklungsruckstand,wicklungsruckstandes
  ent:wicklungsruckstands,wicklungsrueckstand,wicklungsrueckstandes,wicklungsrueckstands,zuendlich,zuendliche,zuendlichem,zuendlichen,zuendlicher
  ent:zuendliches,zuendung,zuendungen,zuendungswert,zuendungswerte,zuendungswerten,zuendungswerts,zuendungszeichen,zuendungszeichens,zundlich
  ent:zundliche,zundlichem,zundlichen,zundlicher,zundliches,zundung,zundungen,zundungswert,zundungswerte,zundungswerten,zundungswerts
  ent:zundungszeichen,zundungszeichens enz:ephalopathie,ephalopathien
  epi:kondylitis,lepsie,lepsien,leptisch,leptische,leptischem,leptischen,leptischer,leptisches,physenfuge,physenfugen
  erb:reche,rechen,rechend,rechende,rechendem,rechenden,rechender,rechendes,recht,rechte erd:nuesse,nuessen,nuss,nusse,nussen erf:rierung,rierungen
  erg:uesse,uessen,uss,usse,ussen,usses erh:altungstherapie,altungstherapien erk:rankung,rankungen
  erm:udungsbruch,udungsfraktur,udungsfrakturen,uedungsbruch,uedungsfraktur,uedungsfrakturen
  ern:aehrungssonde,aehrungssonden,aehrungsstoerung,aehrungsstoerungen,ahrungssonde,ahrungssonden,ahrungsstorung,ahrungsstorungen ero:sion,sionen
  err:egungszustand,egungszustands ers:tdiagnose,tdiagnosen,tlinientherapie,tlinientherapien
  erw:eitert,eiterte,eitertem,eiterten,eiterter,eitertes,eiterung,eiterungen ery:sipel,sipels,throzyten
  exa:nthem,zerbation,zerbationen,zerbiert,zerbierte,zerbiertem,zerbierten,zerbierter,zerbiertes exp:ektoration,ektorationen
  exs:udat,udate,udaten,udats
  ext:rahepatisch,rahepatische,rahepatischem,rahepatischen,rahepatischer,rahepatisches,ravasat,ravasate,ravasaten,ravasats,remitaet,remitaeten
  ext:remitat,remitaten
  fac:ette,etten,ettengelenk,ettengelenke,ettengelenken,ettengelenkes,ettengelenksarthrose,ettengelenksarthrosen,haerzte,haerzten,harzt,harzte
  fac:harzten,harztes fad:enzug,enzugs fal:schgelenkbildung,schgelenkbildungen far:bdoppler,bdopplern,bdopplers feb:ril
  feh:lbelastung,lbelastungen,lbildung,lbildungen,leinstellung,leinstellungen,lgeburt,lgeburten,lhaltung,lhaltungen,lpunktion,lpunktionen,lstellung
  feh:lstellungen fei:nnadelbiopsie,nnadelbiopsien,nnadelpunktion,nnadelpunktionen
  fel:danpassung,danpassungen,dgroesse,dgroessen,dgrosse,dgrossen,senbeinfraktur,senbeinfrakturen fen:stern,sters
  fer:se,sen,senbein,senbeines,senschmerz,senschmerzen,senschmerzes,sensporn
  fet:al,ale,alem,alen,aler,ales,teinlagerung,teinlagerungen,tgewebsnekrose,tgewebsnekrosen,tleber,tlebers,tsaettigung,tsaettigungen,tsattigung
  fet:tsattigungen,tstuehle,tstuehlen,tstuhl,tstuhle,tstuhlen,tstuhls,tsucht,tunterdruckung,tunterdruckungen,tunterdrueckung,tunterdrueckungen
  fib:roes,roese,roesem,roesen,roeser,roeses,ros,rose,rosem,rosen,roser,roses
  fie:ber,beranstieg,beranstiegs,bere,berkraempfe,berkraempfen,berkrampf,berkrampfe,berkrampfen,berkrampfes,bern,bers,bert,berte,berten fil:iae,iaen
  fin:gerbeere,gerbeeren,gergelenk,gergelenke,gergelenken,gergelenkes,gerglied,gergrundgelenk,gergrundgelenke,gergrundgelenken,gergrundgelenkes
  fin:gerkuppe,gerkuppen,gern,gers fis:telfuellung,telfuellungen,telfullung,telfullungen,telgaenge,telgaengen,telgang,telgange,telgangen,telgangs
  fix:ierung,ierungen fla:chrucken,chruckens,chruecken,chrueckens,nkenklopfschmerz,nkenklopfschmerzen,nkenklopfschmerzes
  flu:essigkeitsansammlung,essigkeitsansammlungen,ssigkeitsansammlung,ssigkeitsansammlungen,ssumkehr fok:al,ale,alem,alen,aler,ales,ussuche for:amen
  fra:ktur,kturen,kturheilung,kturheilungen,kturiert,kturierte,kturiertem,kturierten,kturierter,kturiertes,kturspalt,kturverdacht,kturverdachts
  fra:kturzeichen,kturzeichens
  fre:mdaufnahme,mdaufnahmen,mdbilder,mdbilders,mdkoerper,mdkoerpergefuehl,mdkoerpergefuehls,mdkoerpern,mdkoerpersuche,mdkorper,mdkorpergefuhl
  fre:mdkorpergefuhls,mdkorpern,mdkorpersuche
  fru:chtblase,chtblasen,chthoehle,chthoehlen,chthohle,chthohlen,chtwasser,chtwassermenge,chtwassermengen,chtwassers,ehchen,ehchens,ehgeborene
  fru:ehgeborenen,ehgeborener,ehgeborenes,ehgeburt,ehgeburten,ehschwangerschaft,hchen,hchens,hgeborene,hgeborenen,hgeborener,hgeborenes,hgeburt
  fru:hgeburten,hschwangerschaft fue:tterstoerung,tterstoerungen fur:osemid,osemide,osemiden,osemids
  fus:sheber,shebers,spilz,srucken,sruckens,sruecken,srueckens,sschmerz,ssohle,ssohlen fut:terstorung,terstorungen gab:en,st,t gad:olinium,oliniums
  gae:be,nge,ngen,nger,ngern
  gal:lenblase,lenblasenentzuendung,lenblasenentzuendungen,lenblasenentzundung,lenblasenentzundungen,lenblasenstein,lengaenge,lengaengen,lengang
  gal:lengange,lengangen,lenkolik,lenstein,lensteine,lensteinen,lensteins,lig,lige,ligem,ligen,liger,liges
  gan:gbar,gen,gern,ges,graen,gran,gs,gster,gstoerung,gstoerungen,gstorung,gstorungen,gunsicherheit,gunsicherheiten,zbeinaufnahme,zbeinaufnahmen
  gan:zhirnbestrahlung,zhirnbestrahlungen,zwirbelsaeulenaufnahme,zwirbelsaeulenaufnahmen,zwirbelsaulenaufnahme,zwirbelsaulenaufnahmen
  gas:tritis,troenterologie,troenterologien,uberlagerung,uberlagerungen,ueberlagerung,ueberlagerungen
  gau:men,menmandel,menmandeln,mens,menspalte,menspalten
  geb:aermutter,aermutterkrebs,aermuttern,aermutterspiegelung,aermutterspiegelungen,armutter,armutterkrebs,armuttern,armutterspiegelung
  geb:armutterspiegelungen,iss,isse,issen,isses
  ged:achtnisstorung,achtnisstorungen,aechtnisstoerung,aechtnisstoerungen,eihstoerung,eihstoerungen,eihstorung,eihstorungen
  gef:aess,aesse,aessen,aesses,aessmissbildung,aessmissbildungen,aessnah,aessnahe,aessnahem,aessnahen,aessnaher,aessnahes,aessprothese
  gef:aessprothesen,aessschlinge,aessschlingen,aessverkalkung,aessverkalkungen,aessverletzung,aessverletzungen,aessverschluss,aessverschlusses
  gef:aesswand,aesswandverdickung,aesswandverdickungen,aesszeichnung,aesszeichnungen,ass,asse,assen,asses,assmissbildung,assmissbildungen,assnah
  gef:assnahe,assnahem,assnahen,assnaher,assnahes,assprothese,assprothesen,assschlinge,assschlingen,assverkalkung,assverkalkungen,assverletzung
  gef:assverletzungen,assverschluss,assverschlusses,asswand,asswandverdickung,asswandverdickungen,asszeichnung,asszeichnungen
  geh:hilfe,hilfen,irn,irne,irnen,irnerschuetterung,irnerschuetterungen,irnerschutterung,irnerschutterungen,irnes,irns,stock,stoerung,stoerungen
  geh:storung,storungen,strecke,strecken,ustet gek:apselt,apselte,apseltem,apselten,apselter,apseltes
  gel:bsucht,eistet,eistete,eistetem,eisteten,eisteter,eistetes,enk,enkbeteiligung,enkbeteiligungen,enkblutung,enkblutungen,enke,enken
  gel:enkentzuendung,enkentzuendungen,enkentzundung,enkentzundungen,enkerguss,enkergusses,enkersatz,enkes,enkflache,enkflachen,enkflaeche
  gel:enkflaechen,enkkapsel,enkkapseln,enkkapsels,enkkoerper,enkkoerpern,enkkoerpers,enkkorper,enkkorpern,enkkorpers,enkmaus,enknah,enknahe
  gel:enknahem,enknahen,enknaher,enknahes,enks,enkspaltverschmaelerung,enkspaltverschmaelerungen,enkspaltverschmalerung,enkspaltverschmalerungen
  gel:enkspiegelung,enkspiegelungen,enksteife,enkt,enkte,enkten,ungen gem:essen,essene,essenem,essenen,essener,essenes
  gen:ervt,ervte,ervtem,ervten,ervter,ervtes,ick,icke,icken,ickes,icks,ieren,iert,ierte,iertem,ierten,ierter,iertes
  ger:aeteausfall,aeteausfalls,aetefehler,aetefehlern,aetefehlers,aetestoerung,aetestoerungen,aeusch,aeusche,aeuschen,aeusches,ateausfall
  ger:ateausfalls,atefehler,atefehlern,atefehlers,atestorung,atestorungen,aucht,auchte,auchtem,auchten,auchter,auchtes,ausch,ausche,auschen,ausches
  ger:iatrie,innung,innungen,innungshemmer,innungshemmers,innungsstoerung,innungsstoerungen,innungsstorung,innungsstorungen,innungswert
  ger:innungswerte,innungswerten,ippen,oentgt,oentgte,oentgtem,oentgten,oentgter,oentgtes,ontgt,ontgte,ontgtem,ontgten,ontgter,ontgtes,uckt,uckte
  ger:ucktem,uckten,uckter,ucktes,ueckt,ueckte,uecktem,ueckten,ueckter,uecktes
  ges:aess,aesse,aessen,aesses,ass,asse,assen,asses,chadet,chadete,chadetem,chadeten,chadeter,chadetes,chichten,chichtet,chichtete,chichtetem
  ges:chichteten,chichteter,chichtetes,chmacksstoerung,chmacksstoerungen,chmacksstorung,chmacksstorungen,chmacksverlust,chmacksverlustes,chmerzt
  ges:chwuelste,chwuelsten,chwuer,chwuere,chwueren,chwueres,chwuers,chwulst,chwulste,chwulsten,chwulstes,chwulsts,chwur,chwure,chwuren,chwures
  ges:chwurs,ehnt,icht,ichter,ichtern,ichtes,ichts,ichtsfeld,ichtsfeldausfaelle,ichtsfeldausfaellen,ichtsfeldausfall,ichtsfeldausfalle
  ges:ichtsfeldausfallen,ichtsfeldausfalls,ichtsfelder,ichtsfeldes,ichtsfelds,ichtsschmerz,ichtsschmerzen,ichtsschmerzes,pritzt,pritzte,pritztem
  ges:pritzten,pritzter,pritztes,pult,pulte,pultem,pulten,pulter,pultes,undheitskarte,undheitskarten get:ropft,ropfte,ropftem,ropften,ropfter,ropftes
  gew:ebe,ebeentnahme,ebeentnahmen,eben,ebes,ebeverhaertung,ebeverhaertungen,ebeverhartung,ebeverhartungen,ebsprobe,ebsproben,ebsvermehrung
  gew:ebsvermehrungen,ebt,ebte,ebten,eht,ehte,ehtem,ehten,ehter,ehtes,icht,ichte,ichten,ichtens,ichtes,ichts,ichtsverlust,ichtsverluste
  gew:ichtsverlustes,ichtung,ichtungen,unden gic:ht,htanfaelle,htanfaellen,htanfall,htanfalle,htanfallen,htanfalls,htknoten,htknotens
  gip:sabnahme,sanlage,ser,sern,sschiene,sschienen,swechsel,swechsels
  gla:skoerper,skoerperblutung,skoerperblutungen,skoerpers,skorper,skorperblutung,skorperblutungen,skorpers,ttrandig,ttrandige,ttrandigem
  gla:ttrandigen,ttrandiger,ttrandiges
  gle:ichgewicht,ichgewichte,ichgewichten,ichgewichtes,ichgewichts,ite,iten,itend,itende,itendem,itenden,itender,itendes,iter,itern,itest,itet
  glu:kagon gol:dmarker,dmarkern,dmarkers gon:arthrose,arthrosen gra:nulom,nulome,nulomen,nuloms
  gro:essenabnahme,essenangabe,essenangaben,essenkonstant,essenkonstante,essenkonstantem,essenkonstanten,essenkonstanter,essenkonstantes
  gro:essenprogredient,essenprogrediente,essenprogredientem,essenprogredienten,essenprogredienter,essenprogredientes,essenprogredienz
  gro:essenprogredienzen,essenregredient,essenregrediente,essenregredientem,essenregredienten,essenregredienter,essenregredientes,essenregredienz
  gro:essenregredienzen,essenzunahme,essenzunahmen,ssenabnahme,ssenangabe,ssenangaben,ssenkonstant,ssenkonstante,ssenkonstantem,ssenkonstanten
  gro:ssenkonstanter,ssenkonstantes,ssenprogredient,ssenprogrediente,ssenprogredientem,ssenprogredienten,ssenprogredienter,ssenprogredientes
  gro:ssenprogredienz,ssenprogredienzen,ssenregredient,ssenregrediente,ssenregredientem,ssenregredienten,ssenregredienter,ssenregredientes
  gro:ssenregredienz,ssenregredienzen,ssenzunahme,ssenzunahmen,sszeh,sszehe,sszehen,sszehs
  gru:enholzfraktur,enholzfrakturen,ndgelenk,ndglied,ndplatte,ndplatten,nholzfraktur,nholzfrakturen gur:tmarke,tmarken,tverletzung,tverletzungen
  gut:artig,artige,artigem,artigen,artiger,artiges
  gyn:aekologe,aekologen,aekologie,aekologin,aekologinnen,akologe,akologen,akologie,akologin,akologinnen haa:rausfall,rausfalls
  hae:lse,lsen,matogen,matogene,matogenem,matogenen,matogener,matogenes,matokrit,matokrits,matom,matome,matomen,matoms,matothorax,maturie,maturien
  hae:moglobin,moptyse,moptysen,morrhagie,morrhagien,morrhagisch,morrhagische,morrhagischem,morrhagischen,morrhagischer,morrhagisches,morrhoide
  hae:morrhoiden,nde,nden,ute,uten
  hal:lux,s,sen,ses,sgefaess,sgefaesse,sgefaessen,sgefass,sgefasse,sgefassen,slymphknoten,slymphknotens,sschlagader,sschlagadern,sschlagaders
  hal:sschmerz,sschmerzen,sweichteile,sweichteilen,tevorrichtung,tevorrichtungen
  ham:atogen,atogene,atogenem,atogenen,atogener,atogenes,atokrit,atokrits,atom,atome,atomen,atoms,atothorax,aturie,aturien,merzehe,merzehen,oglobin
  ham:optyse,optysen,orrhagie,orrhagien,orrhagisch,orrhagische,orrhagischem,orrhagischen,orrhagischer,orrhagisches,orrhoide,orrhoiden
  han:den,dflache,dflachen,dflaeche,dflaechen,dgelenk,dgelenke,dgelenken,dgelenkes,dgelenks,dlich,dliche,dlichen,dlicher,dliches,drucken,druckens
  han:druecken,drueckens
  har:em,nleiterschiene,nleiterschienen,nleiterstein,nleitersteine,nleitersteinen,nleitersteins,nroehre,nroehren,nroehrenenge,nroehrenengen
  har:nroehrenverengung,nroehrenverengungen,nrohre,nrohren,nrohrenenge,nrohrenengen,nrohrenverengung,nrohrenverengungen,nsaeure,nsaure,nstau,nstein
  har:nsteine,nsteinen,nstoff,nstoffe,nstoffen,nstoffs,nverhalt,nverhaltes,nverhalts,nwegsinfekt,nwegsinfekte,nwegsinfekten,nwegsinfekts
  hau:ptschlagader,ptschlagaders,saerzte,saerzten,saerztin,saerztinnen,sarzt,sarzte,sarzten,sarztes,sarztin,sarztinnen,sstaub,t,tausschlaege
  hau:tausschlaegen,tausschlag,tausschlage,tausschlagen,tausschlages,tausschlags,tblutung,tblutungen,te,teinziehung,teinziehungen,temphysem,tfalte
  hau:tfalten,tknoten,tknotens,tkrebs,tmetastase,tmetastasen,tnah,tnahe,tnahem,tnahen,tnaher,tnahes,tnekrose,tnekrosen,tpflege,treaktion
  hau:treaktionen,troetung,troetungen,trotung,trotungen,ttumor,ttumors,tveraenderung,tveraenderungen,tveranderung,tveranderungen,tverdickung
  hau:tverdickungen heb:amme,ammen hei:serkeit,serkeiten hep:arin,atisch,atische,atischem,atischen,atischer,atisches,atitis
  her:dbefund,de,des,dfoermig,dfoermige,dfoermigem,dfoermigen,dfoermiger,dfoermiges,dformig,dformige,dformigem,dformigen,dformiger,dformiges,ds
  her:dsuche,editaer,editaere,editaerem,editaeren,editaerer,editaeres,editar,editare,editarem,editaren,editarer,editares,nie,nien,pes,z,zbelastung
  her:zbelastungen,zbeutel,zbeutelentzuendung,zbeutelentzuendungen,zbeutelentzundung,zbeutelentzundungen,zbeutelerguss,zbeutelergusses,zbeutels,zen
  her:zenge,zens,zfehler,zfehlern,zfehlers,zfrequenz,zfrequenzen,zgroesse,zgroessen,zgrosse,zgrossen,zinfarkt,zinfarkte,zinfarkten,zinfarktes
  her:zinsuffizienz,zinsuffizienzen,zkatheter,zkatheters,zkatheteruntersuchung,zkatheteruntersuchungen,zklappe,zklappen,zklappenfehler
  her:zklappenfehlern,zklappenfehlers,zkontur,zkranzgefaess,zkranzgefaesse,zkranzgefaessen,zkranzgefass,zkranzgefasse,zkranzgefassen,zlich,zliche
  her:zlichen,zlicher,zliches,zmuskel,zmuskelentzuendung,zmuskelentzuendungen,zmuskelentzundung,zmuskelentzundungen,zmuskels,zmuskelschwache
  her:zmuskelschwaeche,zrasen,zrasens,zrhythmusstoerung,zrhythmusstoerungen,zrhythmusstorung,zrhythmusstorungen,zschatten,zschmerz,zschrittmacher
  her:zschrittmachers,zstillstand,zstolpern,zstolperns,ztoene,ztoenen,zton,ztone,ztonen,ztons,zvergroesserung,zvergroesserungen,zvergrosserung
  her:zvergrosserungen heu:schnupfen,schnupfens hil:i,us,uss,usverbreiterung,usverbreiterungen
  hin:terhauptlappen,terhauptlappens,terhorn,terkante,terkanten,terwandplazenta
  hir:n,nblutung,nblutungen,ndruck,ne,nen,nes,nhaut,nhautentzuendung,nhautentzuendungen,nhautentzundung,nhautentzundungen,nherd,nherde,nherden
  hir:ninfarkt,ninfarkte,ninfarkten,ninfarkts,nkammer,nkammern,nmetastase,nmetastasen,nodem,noedem,ns,nstamm,nstammes,nstamms,ntumor,ntumors
  hir:nwasser,nwasserraeume,nwasserraeumen,nwasserraume,nwasserraumen,nwassers,ten
  his:tologisch,tologische,tologischem,tologischen,tologischer,tologisches hit:zegefuehl,zegefuehls,zegefuhl,zegefuhls hoc:hdosis,hdosisbrachytherapie
  hod:en,enhochstand,enhochstandes,ens,ensack,ensackes,entorsion,entorsionen
  hoe:henminderung,henminderungen,henverlust,henverlustes,hlen,hlens,hlst,hlt,hlung,hlungen,rgeraet,rgeraete,rgeraeten,rgeraets,rminderung
  hoe:rminderungen,rstoerung,rstoerungen,rsturz,rverlust
  hoh:enminderung,enminderungen,enverlust,enverlustes,le,len,lens,lfuss,lfusses,lkreuz,lkreuzes,lst,lung,lungen,lvene,lvenen
  hom:ogen,ogene,ogenem,ogenen,ogener,ogenere,ogenerem,ogeneren,ogenerer,ogeneres,ogenes,ogenste,ogensten,ogenster,ogenstes
  hor:gerat,gerate,geraten,gerats,minderung,minderungen,mon,mone,monell,monelle,monellem,monellen,moneller,monelles,monen,mons,monspirale
  hor:monspiralen,storung,storungen,sturz,verlust
  hue:ftdysplasie,ftdysplasien,fte,ften,ftgelenksarthrose,ftgelenksarthrosen,ftgelenksdysplasie,ftgelenksdysplasien,ftkopf,ftkopfes,ftkopfnekrose
  hue:ftkopfnekrosen,ftpfanne,ftpfannen,ftprothese,ftprothesen,ftreifung,ftreifungen,ftschmerz,ftschnupfen,ftschnupfens
  huf:eisenniere,eisennieren,tdysplasie,tdysplasien,te,ten,tgelenksarthrose,tgelenksarthrosen,tgelenksdysplasie,tgelenksdysplasien,tkopf,tkopfes
  huf:tkopfnekrose,tkopfnekrosen,tpfanne,tpfannen,tprothese,tprothesen,treifung,treifungen,tschmerz,tschnupfen,tschnupfens hun:debiss
  hus:te,ten,tend,tende,tendem,tenden,tender,tendes,test,tet,tete,teten,tetest hyg:iene
  hyp:aesthesie,aesthesien,asthesie,asthesien,erdens,erdense,erdensem,erdensen,erdenser,erdenses,erechogen,erechogene,erechogenem,erechogenen
  hyp:erechogener,erechogenes,erintens,erintense,erintensem,erintensen,erintenser,erintenses,erplasie,erplasien,ertonie,ertonien,ertonus,ertonuss
  hyp:odens,odense,odensem,odensen,odenser,odenses,oechogen,oechogene,oechogenem,oechogenen,oechogener,oechogenes,ointens,ointense,ointensem
  hyp:ointensen,ointenser,ointenses,ophyse,ophysen,ophysenstiel,ophysenstiels,otonie,otonien iat:rogen
  idi:opathisch,opathische,opathischem,opathischen,opathischer,opathisches ile:us,uss
  imm:unsuppression,unsuppressionen,unsupprimiert,unsupprimierte,unsupprimiertem,unsupprimierten,unsupprimierter,unsupprimiertes,untherapie
  imm:untherapien
  imp:fstatus,fstatuss,fung,fungen,ingement,ingemente,ingementen,ingements,lantat,lantate,lantaten,lantates,lantation,lantationen,lantatlockerung
  imp:lantatlockerungen,lantatnah,lantatnahe,lantatnahem,lantatnahen,lantatnaher,lantatnahes,lantatruptur,lantatrupturen,lantats
  inf:arkt,arkte,arkten,arkts,ekt,ektanfaelligkeit,ektanfaelligkeiten,ektanfalligkeit,ektanfalligkeiten,ekte,ekten,ektes,ektioes,ektioese,ektioesem
  inf:ektioesen,ektioeser,ektioesere,ektioeserem,ektioeseren,ektioeserer,ektioeseres,ektioeses,ektion,ektionen,ektios,ektiose,ektiosem,ektiosen
  inf:ektioser,ektiosere,ektioserem,ektioseren,ektioserer,ektioseres,ektioses,ektneigung,ektneigungen,ekts,ektzeichen,ektzeichens,iltrat,iltrate
  inf:iltraten,iltration,iltrationen,iltrativ,iltrative,iltrativem,iltrativen,iltrativer,iltratives,iltrats,usion,usionen,usionspumpe,usionspumpen
  ing:uinal,uinale,uinalem,uinalen,uinaler,uinales inh:omogen,omogene,omogenem,omogenen,omogener,omogenes inj:ektion,ektionen
  ink:omplett,ontinenz,ontinenzen inn:enband,enknochel,enknochels,enknoechel,enknoechels,enmeniskus,enmeniskuss ino:perabel
  ins:ektenstich,tabilitaet,tabilitaeten,tabilitat,tabilitaten,uffizienz,uffizienzen,ulin,ulinpumpe,ulinpumpen,ulins,ult
  int:akt,akte,aktem,akten,akter,aktere,akterem,akteren,akterer,akteres,aktes,ensivstation,ensivstationen,erposition,erpositionen,ervall,ervalle
  int:ervallen,ervalls,oxikation,oxikationen,rahepatisch,rahepatische,rahepatischem,rahepatischen,rahepatischer,rahepatisches,rakraniell
  int:rakranielle,rakraniellem,rakraniellen,rakranieller,rakranielles,raperitoneal,raperitoneale,raperitonealem,raperitonealen,raperitonealer
  int:raperitoneales,raspinal,raspinale,raspinalem,raspinalen,raspinaler,raspinales,ravenoes,ravenoese,ravenoesem,ravenoesen,ravenoeser,ravenoeses
  int:ravenos,ravenose,ravenosem,ravenosen,ravenoser,ravenoses,ubation,ubationen,ubiert,ubierte,ubiertem,ubierten,ubierter,ubiertes
  inv:asiv,asive,asivem,asiven,asiver,asives iod
  isc:haemie,haemien,haemisch,haemische,haemischem,haemischen,haemischer,haemisches,hamie,hamien,hamisch,hamische,hamischem,hamischen,hamischer
  isc:hamisches,hialgie,hialgien
  iso:dens,dense,densem,densen,denser,denses,lation,lationen,lationszimmer,lationszimmers,lierbar,liere,lieren,lierend,lierende,lierendem,lierenden
  iso:lierender,lierendes,lierens,lierst,liert,lierte,liertem,lierten,lierter,liertes,liertest,lierung,lierungen
  joc:hbein,hbeinfraktur,hbeinfrakturen,hbeins,hbogen,hbogens jod.allergie,allergien juc:kreiz kac:hexie,hexien kae:mmerern
  kaf:feesatzerbrechen,feesatzerbrechens kah:nbein,nbeines kai:serschnitt,serschnitte,serschnitten,serschnitts
  kal:ium,iums,k,kablagerung,kablagerungen,kaneus,kaneuss,kdepot,kdepots,kes,ks,kschulter,kschulters,lusbildung,lusbildungen,otte,otten
  kal:ottenfraktur,ottenfrakturen,zifikation,zifikationen,zifiziert,zifizierte,zifiziertem,zifizierten,zifizierter,zifiziertes,zifizierung
  kal:zifizierungen kam:mer,merern,mern kan:aele,aelen,al,ale,alen,als,tenabsprengung,tenabsprengungen,uele,uelen,ule,ulen
  kap:sel,selbar,sele,seln,selns,selschwellung,selschwellungen,selst,selt,selte,selten,seltest,selung,selungen,sulaer,sulaere,sulaerem,sulaeren
  kap:sulaerer,sulaeres,sular,sulare,sularem,sularen,sularer,sulares
  kar:dial,diale,dialem,dialen,dialer,diales,diologe,diologen,diologie,diologin,diologinnen,diomegalie,diomegalien,diomyopathie,diomyopathien
  kar:dioversion,dioversionen,ies,zinom,zinomatoes,zinomatoese,zinomatoesem,zinomatoesen,zinomatoeser,zinomatoeses,zinomatos,zinomatose,zinomatosem
  kar:zinomatosen,zinomatoser,zinomatoses,zinome,zinomen,zinoms,zinose,zinosen
  kat:arakt,arakte,arakten,arakts,arrhalisch,arrhalische,arrhalischem,arrhalischen,arrhalischer,arrhalisches,heter,hetern,heters,zenbiss
  kav:ernom,ernome,ernomen,ernoms keh:lkopfenge,lkopfentzuendung,lkopfentzuendungen,lkopfentzundung,lkopfentzundungen
  kei:lbein,lbeines,lkissen,lkissens,me,men,mend,mende,mendem,menden,mender,mendes,mes,ms,mst,mt,mte,mten,mtest
  ker:nspin,nspintomographisch,nspintomographische,nspintomographischem,nspintomographischen,nspintomographischer,nspintomographisches
  kie:ferhoehle,ferhoehlen,ferhohle,ferhohlen,ferklemme,ferklemmen,fern,fers,fersperre,fersperren,ferwinkel,ferwinkels,ferzyste,ferzysten
  kin:derwunsch,desmisshandlung,desmisshandlungen
  kla:ustrophobie,ustrophobien,ustrophobisch,ustrophobische,ustrophobischem,ustrophobischen,ustrophobischer,ustrophobisches,vikula
  kle:idung,idungen,infinger,infingers,inhirn,inhirnbruckenwinkel,inhirnbruckenwinkels,inhirnbruckenwinkeltumor,inhirnbruckenwinkeltumoren
  kle:inhirnbruckenwinkeltumors,inhirnbrueckenwinkel,inhirnbrueckenwinkels,inhirnbrueckenwinkeltumor,inhirnbrueckenwinkeltumoren
  kle:inhirnbrueckenwinkeltumors,inhirninfarkt,inhirninfarkte,inhirninfarkten,inhirninfarkts
  klo:pfempfindlich,pfempfindliche,pfempfindlichem,pfempfindlichen,pfempfindlicher,pfempfindliches,pfschmerz,pfschmerzen,pfschmerzes,pfschmerzhaft
  klo:pfschmerzhafte,pfschmerzhaftem,pfschmerzhaften,pfschmerzhafter,pfschmerzhaftes,ssgefuehl,ssgefuehls,ssgefuhl,ssgefuhls klu:mpfuss,mpfusses
  kni:ckfuss,ckfusses,e,egelenk,egelenke,egelenken,egelenks,egelenksarthrose,egelenksarthrosen,ekehle,ekehlen,ekehlenzyste,ekehlenzysten,en,end
  kni:ende,endem,enden,ender,endes,erolle,erollen,escheibe,eschmerz,et,ete,eten,ster
  kno:chel,cheln,chelodem,chelodeme,chelodemen,chelodems,chels,chen,chenabbau,chenabbaus,chenalter,chenalters,chenanbau,chenanbaus,chenbeteiligung
  kno:chenbeteiligungen,chenbruch,chenbruche,chenbruchen,chenbruches,chenbruchs,chenbrueche,chenbruechen,chendichte,chendichtemessung
  kno:chendichtemessungen,chendichten,chenentzuendung,chenentzuendungen,chenentzundung,chenentzundungen,chenfragment,chenfragmente,chenfragmenten
  kno:chenfragments,chenhaut,chenhautentzuendung,chenhautentzuendungen,chenhautentzundung,chenhautentzundungen,chenheilung,chenheilungen,chenherd
  kno:chenherde,chenherden,chenherdes,chenmarkodem,chenmarkoedem,chenmetastase,chenmetastasen,chenmetastasierung,chenmetastasierungen
  kno:chenneubildung,chenneubildungen,chenodem,chenodeme,chenodemen,chenodems,chenoedem,chenoedeme,chenoedemen,chenoedems,chens,chenschmerz
  kno:chenschmerzen,chensplitter,chensplittern,chensplitters,chenzyste,chenzysten,chern,cherne,chernem,chernen,cherner,chernes,echel,echeln
  kno:echeloedem,echeloedeme,echeloedemen,echeloedems,echels,echern,echerne,echernem,echernen,echerner,echernes,etchen,etchens,rpel,rpelglatze
  kno:rpelglatzen,rpeln,rpels,rpelschaden,tchens,te,ten,tend,tende,tendem,tenden,tender,tendes,tens,test,tet,tete,teten,tetest koa:gulation,gulationen
  koe:pfe,pfen,rper,rperhaelfte,rperhaelften,rperlich,rperliche,rperlichen,rperlicher,rperliches,rpern,rpers,rperseite,rperseiten
  kok:arde,arden,ardenphaenomen,ardenphaenomens,ardenphanomen,ardenphanomens
  kol:ik,iken,itis,laps,lapse,lapsen,lapses,laterale,lateralem,lateralen,lateraler,laterales,on,onkarzinom,onkarzinome,onkarzinomen,onkarzinoms
  kol:onnen,orektal,orektale,orektalem,orektalen,orektaler,orektales,ostomie,ostomien
  kom:pensatorisch,pensatorische,pensatorischem,pensatorischen,pensatorischer,pensatorisches,pensiert,pensierte,pensiertem,pensierten,pensierter
  kom:pensiertes,plikation,plikationen,plikationslos,plikationslose,plikationslosem,plikationslosen,plikationsloser,plikationslosere
  kom:plikationsloserem,plikationsloseren,plikationsloserer,plikationsloseres,plikationsloses,pression,pressionen
  kon:ferenz,ferenzen,genital,genitale,genitalem,genitalen,genitaler,genitales,servativ,servative,servativem,servativen,servativer,servativere
  kon:servativerem,servativeren,servativerer,servativeres,servatives,servativste,servativsten,servativster,servativstes,solidation,solidationen
  kon:solidierung,solidierungen,taktblutung,taktblutungen,taktisolation,taktisolationen,traindikation,traindikationen,traindiziert,traindizierte
  kon:traindiziertem,traindizierten,traindizierter,traindiziertes,trast,trastanreicherung,trastanreicherungen,trastaufnahme,trastaufnahmen,traste
  kon:trasten,trastes,trastiert,trastierte,trastiertem,trastierten,trastierter,trastiertes,trastierung,trastierungen,trastmittel
  kon:trastmittelallergie,trastmittelallergien,trastmittelaustritt,trastmittelaustritte,trastmittelaustritten,trastmittelaustrittes
  kon:trastmittelaustritts,trastmittelgabe,trastmittelgaben,trastmittelreaktion,trastmittelreaktionen,trastmittels,trasts,trollbeduerftig
  kon:trollbeduerftige,trollbeduerftigem,trollbeduerftigen,trollbeduerftiger,trollbeduerftiges,trollbedurftig,trollbedurftige,trollbedurftigem
  kon:trollbedurftigen,trollbedurftiger,trollbedurftiges,trolle,trollen,tur,turen,us,uss
  kop:f,fe,fen,fes,fplatzwunde,fplatzwunden,fs,fschale,fschalen,fsteifigkeit,fumfang,fumfangs,rostase,rostasen
  kor:onal,onale,onalem,onalen,onaler,onales,onarangiografie,onarangiografien,onarsklerose,onarsklerosen,per,perhalfte,perhalften,perlich,perliche
  kor:perlichen,perlicher,perliches,pern,pers,perseite,perseiten,rektur,rekturen,sett,sette,setts,tison kos:tophrenisch kot:stau
  kox:arthrose,arthrosen
  kra:empfe,empfen,enze,enzen,ftlosigkeit,ftminderung,ftminderungen,ftverlust,ftverlustes,llenzehe,llenzehen,mpfader,mpfadern,mpfanfall,mpfanfalle
  kra:mpfanfallen,mpfanfalls,mpfartig,mpfartige,mpfartigem,mpfartigen,mpfartiger,mpfartiges,mpfe,mpfen,mpfleiden,mpfleidens,nial,niale,nialem
  kra:nialen,nialer,niales,nkenhaeuser,nkenhaeusern,nkenhaus,nkenhauser,nkenhausern,nkenhauses,nkenkarte,nkenkarten,nkenpfleger,nkenpflegers
  kra:nkenschwester,nkenschwestern,nkentransport,nkentransporte,nkenwagen,nkheit,nkheiten,nkheitsgefuehl,nkheitsgefuehls,nkheitsgefuhl
  kra:nkheitsgefuhls,nzen,nzes
  kre:a,atinin,atininwert,bse,bsen,bserkrankung,bserkrankungen,bses,islaeufe,islaeufen,islauf,islaufe,islaufen,islaufes,islaufs,islaufstillstand
  kre:islaufstillstands,islaufversagen,islaufversagens,uz,uzband,uzbein,uzbeines,uzern,uzes,uzschmerz,uzt,uzte,uzten,uzung,uzungen
  kri:tisch,tische,tischem,tischen,tischer,tischere,tischerem,tischeren,tischerer,tischeres,tisches,tischste,tischsten,tischster,tischstes
  kro:epfe,epfen,pfe,pfen,pfes,pfs kru:cken,ecke,ecken kue:hlmanschette,hlmanschetten kuh:lmanschette,lmanschetten kup:ferspirale,ferspiralen
  kur:ativ,ative,ativem,ativen,ativer,atives,zatmigkeit,zatmigkeiten,zbefund,zbefunde,zbefunden,zbefunds,znarkose,znarkosen kut:an kyp:hose
  lab:or,oren,ors,orwert,orwerte,orwerten lae:hmung,hmungen,sion,sionen
  lag:eabhaengig,eabhaengige,eabhaengigem,eabhaengigen,eabhaengiger,eabhaengiges,eabhangig,eabhangige,eabhangigem,eabhangigen,eabhangiger
  lag:eabhangiges,erungsfehler,erungsfehlern,erungsfehlers,erungshilfe,erungshilfen,erungskissen,erungskissens,erungsschwindel,erungsschwindels
  lah:mung,mungen lak:tation,tationen lap:aroskopie,aroskopien,arotomie,arotomien,pen,pens las:ion,ionen,ix
  lat:eral,erale,eralem,eralen,eraler,erales,ex
  leb:er,erarterie,erarterien,erechogenitaet,erechogenitat,erfleck,erherd,erherde,erherden,erherdes,erkrebs,erlappen,ern,ersegment,ersegmente
  leb:ersegmenten,ersegments,ervene,ervenen,erwert,erwerte,erwerten,erwerts,erzellkarzinom,erzellkarzinome,erzellkarzinomen,erzellkarzinoms
  leb:erzirrhose,erzirrhosen,erzyste,erzysten
  lei:stbar,ste,sten,stenbeuge,stenbeugen,stenbruch,stend,stende,stendem,stenden,stender,stendes,stenhernie,stenhernien,stens,stenschmerz,stern
  lei:stest,stet,stete,steten,stetest,stung,stungen,stungsknick,stungsknicks,stungsminderung,stungsminderungen len:denwirbel,denwirbels
  leu:kaemie,kamie,kozyten,kozytose,kozytosen lic:htscheu,htscheue lie:gend,gende,gendem,genden,gender,gendes,getransport
  lig:ament,amente,amenten,aments
  lin:earbeschleuniger,earbeschleunigern,earbeschleunigers,ksherzbelastung,ksherzbelastungen,sentrubung,sentrubungen,sentruebung,sentruebungen
  lip:om,ome,omen,oms,penspalte,penspalten liq:uor,uorraeume,uorraeumen,uorraum,uorraume,uorraumen,uorraums,uors
  lob:aer,aere,aerem,aeren,aerer,aeres,ar,are,arem,aren,arer,ares
  loc:hbrett,hbretts,kerung,kerungen,kerungssaum,kerungssaums,kerungszeichen,kerungszeichens loe:sung,sungen
  lok:al,albefund,albefunde,albefunden,albefunds,ale,alem,alen,aler,ales,als los:lassschmerz,lassschmerzes,ung,ungen
  luf:tansammlung,tansammlungen,teinschluesse,teinschluessen,teinschluss,teinschlusse,teinschlussen,teinschlusses,tnot,troehre,trohre,tsichel
  luf:tsichels lum:bago,bal,bale,balem,balen,baler,bales,balgie,balgien,balpunktion,balpunktionen
  lun:ge,gen,genarterie,genarterien,genembolie,genembolien,genentzuendung,genentzuendungen,genentzundung,genentzundungen,genfell,genfells,genfiliae
  lun:genfiliaen,gengefaesszeichnung,gengefaesszeichnungen,gengefasszeichnung,gengefasszeichnungen,genkrebs,genmetastase,genmetastasen
  lun:genoberlappen,genoberlappens,genodem,genodeme,genodemen,genodems,genoedem,genoedeme,genoedemen,genoedems,genrundherd,genrundherde
  lun:genrundherden,genrundherdes,genspitze,genspitzen,genunterlappen,genunterlappens,genvene,genvenen,ger,gere,gern
  lux:ation,ationen,iert,ierte,iertem,ierten,ierter,iertes
  lym:phabfluss,phabflusses,phabflussgebiet,phabflussgebiete,phabflussgebieten,phabflussgebiets,phabflussstoerung,phabflussstoerungen
  lym:phabflussstorung,phabflussstorungen,phadenopathie,phadenopathien,phatisch,phatische,phatischem,phatischen,phatischer,phatisches,phe,phen
  lym:phknoten,phknotenmetastase,phknotenmetastasen,phknotens,phodem,phoedem,phogen,phogene,phogenem,phogenen,phogener,phogenes,phom,phome,phomen
  lym:phoms mae:rker
  mag:en,enausgang,enausgangs,enausgangsstenose,engeschwuer,engeschwuere,engeschwueren,engeschwueres,engeschwuers,engeschwur,engeschwure
  mag:engeschwuren,engeschwures,engeschwurs,enkarzinom,enkarzinome,enkarzinomen,enkarzinoms,enkrebs,enpfoertner,enpfoertnerenge,enpfoertners
  mag:enpfortner,enpfortnerenge,enpfortners,ens,enschutz,enschutzes,ensonde,ensonden,enspiegelung,enspiegelungen,ere,erem,eren,erer,eres,st
  mak:roangiopathisch,roangiopathische,roangiopathischem,roangiopathischen,roangiopathischer,roangiopathisches,rokalk,rokalks,roverkalkung
  mak:roverkalkungen mal:igne,ignom,ignome,ignomen,ignoms
  mam:illensekretion,illensekretionen,makarzinom,makarzinome,makarzinomen,makarzinoms,mografisch,mografische,mografischem,mografischen,mografischer
  mam:mografisches,mographie,mographien,mographisch,mographische,mographischem,mographischen,mographischer,mographisches
  man:delentzuendung,delentzuendungen,delentzundung,delentzundungen,deln,schette,schetten
  mar:cumar,keranstieg,keranstiege,keranstiegen,keranstiegs,kes,kierung,kierungen,klager,klagergliose,klagergliosen,klagerlaesion,klagerlaesionen
  mar:klagerlasion,klagerlasionen,klagern,klagers,klagerveraenderung,klagerveraenderungen,klagerveranderung,klagerveranderungen,knagel,knagels
  mar:knagelung,knagelungen,kung,kungen mas:kenangst,kenfixierung,kenfixierungen,tektomie,tektomien,titis,toid,toide,toiden,toids mat:erialbruch,rix
  med:ial,iale,ialem,ialen,ialer,iales,iastinalverbreiterung,iastinalverbreiterungen,ikament,ikamente,ikamenten,ikamentes,ikamentoes,ikamentoese
  med:ikamentoesem,ikamentoesen,ikamentoeser,ikamentoeses,ikamentos,ikamentose,ikamentosem,ikamentosen,ikamentoser,ikamentoses,ikaments,ikation
  med:ikationen,izinphysik,izinphysiker,izinphysikerin,izinphysikern,izinphysikers
  meh:rdurchblutet,rdurchblutete,rdurchblutetem,rdurchbluteten,rdurchbluteter,rdurchblutetes,rphasig,rphasige,rphasigem,rphasigen,rphasiger
  meh:rphasiges men:ingeal,ingeale,ingealem,ingealen,ingealer,ingeales,ingeom,ingeome,ingeomen,ingeoms,ingitis,iskus,iskuss,opause,opausen,struation
  mes:enterial,enteriale,enterialem,enterialen,enterialer,enteriales,sbar,se,sen,send,sende,sendem,senden,sender,sendes,sens,sern,st,sung,sungen
  met:abolisch,abolische,abolischem,abolischen,abolischer,abolisches,all,allartefakt,allartefakte,allartefakten,allartefakts,alldetektor
  met:alldetektors,alle,allen,allentfernung,allentfernungen,allimplantat,allimplantate,allimplantaten,allimplantats,alls,allspaene,allspaenen
  met:allspan,allspane,allspanen,allspans,astase,astasen,astasiert,astasierte,astasiertem,astasierten,astasierter,astasiertes,astasierung
  met:astasierungen,astatisch,astatische,astatischem,astatischen,astatischer,astatisches,formin mig:raene,rane
  mik:roangiopathisch,roangiopathische,roangiopathischem,roangiopathischen,roangiopathischer,roangiopathisches,rokalk,rokalks,rokalzifikationen
  mik:roverkalkung,roverkalkungen,tion,tionen
  mil:cheinschuss,cheinschusses,chglas,chglases,chglasinfiltrat,chglasinfiltrate,chglasinfiltraten,chglasinfiltrats,chglastrubung,chglastrubungen
  mil:chglastruebung,chglastruebungen,chstau,chstaus,chzahn,chzahns,z,zarterie,zarterien,zen,zruptur,zvene,zvenen,zvenenthrombose,zvenenthrombosen
  min:derbelueftet,derbelueftete,derbelueftetem,derbeluefteten,derbeluefteter,derbelueftetes,derbelueftung,derbelueftungen,derbeluftet,derbeluftete
  min:derbeluftetem,derbelufteten,derbelufteter,derbeluftetes,derbeluftung,derbeluftungen,derdurchblutet,derdurchblutete,derdurchblutetem
  min:derdurchbluteten,derdurchbluteter,derdurchblutetes,derung,derungen,imal,imale,imalem,imalen,imaler,imales mis:shandlung,shandlungen
  mit:beurteilung,beurteilungen,ralklappe,ralklappen,telfinger,telfingern,telfingers,telfuss,telfussknochen,telfussknochens,telgelenk,telglied
  mit:telhand,telhandknochen,telhandknochens,tellappen,tellappens,tellinie,tellinien,tellinienverlagerung,tellinienverlagerungen,telohr
  mit:telohrentzuendung,telohrentzuendungen,telohrentzundung,telohrentzundungen,telstaendig,telstaendige,telstaendigem,telstaendigen,telstaendiger
  mit:telstaendiges,telstandig,telstandige,telstandigem,telstandigen,telstandiger,telstandiges
  mob:il,ile,ilem,ilen,iler,ilere,ilerem,ileren,ilerer,ileres,iles,ilisation,ilisationen,ilisierbar,ilisierbare,ilisierbarem,ilisierbaren
  mob:ilisierbarer,ilisierbares,ilisierung,ilisierungen,ilste,ilsten,ilster,ilstes mon:dbein,dbeines,itoring
  mor:bus,buss,gensteifigkeit,gensteifigkeiten mue:nde,nder,ndern
  mul:tifokal,tifokale,tifokalem,tifokalen,tifokaler,tifokales,tipel,tiresistent,tiresistente,tiresistentem,tiresistenten,tiresistenter
  mul:tiresistentes mun:d,dboden,dbodens,de,dern,des,dhoehle,dhoehlen,dhohle,dhohlen,dtrockenheit,dwinkel,dwinkeln,dwinkels
  mus:kel,kelfaserriss,kelfaserrisses,kelkater,kelkaters,keln,kels,kelschwache,kelschwachen,kelschwaeche,kelschwaechen,kelschwund,kelschwundes
  mus:kulaer,kulaere,kulaerem,kulaeren,kulaerer,kulaeres,kular,kulare,kularem,kularen,kularer,kulares,kulatur mut:terkuchen,terkuchens
  mye:lographisch,lographische,lographischem,lographischen,lographischer,lographisches myo:kard,kardinfarkt,m,me,men,mknoten,mknotens,ms
  nab:elbruch,elbruchs,eln,els,elschnur
  nac:hbearbeitung,hbearbeitungen,hbefundung,hbefundungen,hbehandlung,hbehandlungen,hbestrahlung,hbestrahlungen,hblutung,hblutungen,hpunktion
  nac:hpunktionen,hresektion,hresektionen,hsorge,hsorgen,htschmerz,htschmerzen,htschmerzes,htschweiss,htschweisses,hverarbeitung,hverarbeitungen
  nac:hweis,hweisbar,hweise,hweisen,hweises,hweislich,hweisliche,hweislichen,hweislicher,hweisliches,hweist,ken,kend,kende,kendem,kenden,kender
  nac:kendes,kenfalte,kenfalten,kens,kenschmerz,kensteifigkeit,kensteifigkeiten,kt,kte,kten
  nag:elbett,elbettes,elbetts,elkranz,elkranzes,elung,elungen nah:tinsuffizienz,tinsuffizienzen,tmaterial,tmateriale,tmaterialen,tmaterials
  nar:be,ben,benbruch,benbruches,benbruchs,bengewebe,bengeweben,bengewebes,benschmerz,benschmerzen,benschmerzes,benzug,benzugs,big,bige,bigem,bigen
  nar:biger,biges,kose,kosen
  nas:e,en,enatmung,enatmungen,enbein,enbeinfraktur,enbeinfrakturen,enbluten,enblutens,enmuschel,enmuscheln,ennebenhoehlen,ennebenhohlen
  nas:enscheidewand nat:iv,ive,ivem,iven,iver,ives,ivphase,ivphasen
  neb:enbefund,enbefunde,enbefunden,enbefunds,enhoehle,enhoehlen,enhohle,enhohlen,enniere,ennieren,ennierenmetastase,ennierenmetastasen,enwirkung
  neb:enwirkungen nek:rose,rosen,rotisch,rotische,rotischem,rotischen,rotischer,rotisches neo:plasie,plasien,plasma
  nep:hrektomie,hrektomien,hrolithiasis,hrologie,hrologien,hrostomie,hrostomien
  ner:v,ve,ven,vend,vende,vendem,venden,vender,vendes,venkompression,venkompressionen,venwasser,venwassers,venwurzel,venwurzels,vlich,vliche
  ner:vlichen,vlicher,vliches,voes,voese,voesem,voesen,voeser,voesere,voeserem,voeseren,voeserer,voeseres,voeses,vos,vose,vosem,vosen,voser,vosere
  ner:voserem,voseren,voserer,voseres,voses,vs,vst,vt,vte,vten,vtest nes:selsucht
  net:zhaut,zhautabloesung,zhautabloesungen,zhautablosung,zhautablosungen
  neu:planung,planungen,punktion,punktionen,ralgie,ralgien,rinom,rinome,rinomen,rinoms,roforamen,rologe,rologen,rologie,rologin,rologinnen
  neu:rologisch,rologische,rologischem,rologischen,rologischer,rologisches
  nie:drigdosis,re,ren,renarterie,renarterien,renarterienenge,renarterienstenose,renarterienstenosen,renbecken,renbeckenentzuendung
  nie:renbeckenentzuendungen,renbeckenentzundung,renbeckenentzundungen,renbeckenerweiterung,renbeckenerweiterungen,renfunktion,renfunktionen
  nie:reninsuffizienz,reninsuffizienzen,renkolik,renkrebs,renstau,renstein,rensteine,rensteinen,rentransplantation,rentransplantationen,renversagen
  nie:renwert,renwerte,renwerten,renwerts,renzellkarzinom,renzellkarzinome,renzellkarzinomen,renzellkarzinoms,renzyste,renzysten
  nik:otinabusus,otinabususs nod:ulaer,ulaere,ulaerem,ulaeren,ulaerer,ulaeres,ular,ulare,ularem,ularen,ularer,ulares
  nor:malbefund,malbefunde,malbefunden,malbefunds not:arzt,aufnahme,faelle,faellen,fall,fallbestrahlung,fallbestrahlungen,falle,fallen,falls
  nuc:hternheit,hternheiten nue:chternheit,chternheiten,sse
  nuk:learmedizin,learmedizinisch,learmedizinische,learmedizinischem,learmedizinischen,learmedizinischer,learmedizinisches nus:sen
  obe:raerzte,raerzten,raerztin,raerztinnen,rarm,rarme,rarmen,rarmes,rarms,rarmschaft,rarmschaftes,rarzt,rarzte,rarzten,rarztes,rarztin,rarztinnen
  obe:rbauch,rflachenspule,rflachenspulen,rflaechenspule,rflaechenspulen,rkiefer,rkiefers,rlappen,rlappens,rschenkel,rschenkelhals,rschenkelhalses
  obe:rschenkels,rschenkelschaft,rschenkelschaftes obs:tipation,tipationen,truktion,truktiv,truktive,truktivem,truktiven,truktiver,truktives
  ode:m,matos,matose,matosem,matosen,matoser,matoses,me,men oed:em,ematoes,ematoese,ematoesem,ematoesen,ematoeser,ematoeses,eme,emen,ems
  ohr:e,en,enschmerzen,es,s ole:kranon onk:ologe,ologen,ologie,ologien
  ope:ration,rationen,rationsbeduerftig,rationsbeduerftige,rationsbeduerftigem,rationsbeduerftigen,rationsbeduerftiger,rationsbeduerftiges
  ope:rationsbedurftig,rationsbedurftige,rationsbedurftigem,rationsbedurftigen,rationsbedurftiger,rationsbedurftiges,rativ,rative,rativem,rativen
  ope:rativer,ratives ora:l,le,lem,len,ler,les orb:ita,itabodenfraktur,itabodenfrakturen
  ort:hese,hesen,hopade,hopaden,hopadie,hopadin,hopadinnen,hopadisch,hopadische,hopadischem,hopadischen,hopadischer,hopadisches,hopaede,hopaeden
  ort:hopaedie,hopaedin,hopaedinnen,hopaedisch,hopaedische,hopaedischem,hopaedischen,hopaedischer,hopaedisches
  oss:aer,aere,aerem,aeren,aerer,aeres,are,arem,aren,arer,ares
  ost:eochondrose,eochondrosen,eolyse,eolysen,eolytisch,eolytische,eolytischem,eolytischen,eolytischer,eolytisches,eopenie,eopenien,eophyt,eophyten
  ost:eoporose,eoporotisch,eoporotische,eoporotischem,eoporotischen,eoporotischer,eoporotisches,eosynthese,eosynthesematerial,eosynthesemateriale
  ost:eosynthesematerialen,eosynthesematerials,eosynthesen ova:r,rien pad:iatrie pae:diatrie
  pal:liativ,liative,liativem,liativen,liativer,liatives,pabel pan:kreas,kreaskopf,kreasschwanz,kreasschwanzen,kreatitis
  par:aaortal,aaortale,aaortalem,aaortalen,aaortaler,aaortales,aesthesie,aesthesien,ailiakal,ailiakale,ailiakalem,ailiakalen,ailiakaler,ailiakales
  par:asthesie,asthesien,avasal,avasale,avasalem,avasalen,avasaler,avasales,avasat,avasate,avasaten,avasation,avasationen,avasats,avertebral
  par:avertebrale,avertebralem,avertebralen,avertebraler,avertebrales,enchymdichte,enchymdichten,enchymechogenitaet,enchymechogenitat,ese,esen
  par:odontitis pat:ella,hologisch,hologische,hologischem,hologischen,hologischer,hologischere,hologischerem,hologischeren,hologischerer,hologischeres
  pat:hologisches,hologischste,hologischsten,hologischster,hologischstes,ient,ienten,ientin,ientinnen pen:icillin,icillins
  per:foration,forationen,fusion,fusionen,fusionsstoerung,fusionsstoerungen,fusionsstorung,fusionsstorungen,ianal,ianale,ianalen,ianals,ihilaer
  per:ihilaere,ihilaerem,ihilaeren,ihilaerer,ihilaeres,ihilar,ihilare,ihilarem,ihilaren,ihilarer,ihilares,ikard,ikarderguss,ioperativ,ioperative
  per:ioperativem,ioperativen,ioperativer,ioperatives,ipher,iphere,ipherem,ipheren,ipherer,ipheres,iportal,iportale,iportalem,iportalen,iportaler
  per:iportales,irenal,irenale,irenalem,irenalen,irenaler,irenales,itonitis,kutan pfa:nne,nnen
  pfl:aster,astere,astern,asters,astert,asterte,asterten,ege,egebeduerftig,egebeduerftige,egebeduerftigem,egebeduerftigen,egebeduerftiger
  pfl:egebeduerftiges,egebedurftig,egebedurftige,egebedurftigem,egebedurftigen,egebedurftiger,egebedurftiges,egeheim,egeheime,egeheimes,egekraft
  pfl:egen,egend,egende,egendem,egenden,egender,egendes,egens,egerin,egerinnen,egern,egers,eglich,egliche,eglichen,eglicher,egliches,egst,egt,egte
  pfl:egten,egtest,egung,egungen pfo:rtader,rtaders,rtaderthrombose,rtaderthrombosen
  pha:enomen,enomene,enomenen,enomens,nomen,nomene,nomenen,nomens,se,sen,sig,sige,sigem,sigen,siger,siges phl:ebitis,egmone,egmonen pho:tonen
  pie:rcing,rcings pil:ze,zen,zes,zinfektion,zinfektionen
  pla:ette,nung,nungen,nungs,ttem,ttenepithel,ttenepithelkarzinom,ttenepithelkarzinome,ttenepithelkarzinomen,ttenepithelkarzinoms,ttenepithels
  pla:ttenosteosynthese,ttenosteosynthesen,ttes,ttfuss,ttfusses,tzangst,tzbauch,tzwunde,tzwunden
  ple:ura,uraerguss,uraergusses,ural,urale,uralem,uralen,uraler,urales
  pne:umologie,umologien,umonie,umonien,umonierisiko,umonisch,umonische,umonischem,umonischen,umonischer,umonisches,umothorax
  pol:iklinik,len,ypen,ytrauma
  por:t,talvenoes,talvenoese,talvenoesem,talvenoesen,talvenoeser,talvenoeses,talvenos,talvenose,talvenosem,talvenosen,talvenoser,talvenoses
  por:tkatheter,tkatheters,ts
  pos:itiv,itive,itivem,itiven,itiver,itivere,itiverem,itiveren,itiverer,itiveres,itives,itivste,itivsten,itivster,itivstes,toperativ,toperative
  pos:toperativem,toperativen,toperativer,toperatives,tthrombotisch,tthrombotische,tthrombotischem,tthrombotischen,tthrombotischer,tthrombotisches
  pos:ttraumatisch,ttraumatische,ttraumatischem,ttraumatischen,ttraumatischer,ttraumatisches
  pra:emedikation,emedikationen,eoperativ,eoperative,eoperativem,eoperativen,eoperativer,eoperatives,esakral,esakrale,esakralem,esakralen,esakraler
  pra:esakrales,medikation,medikationen,operativ,operative,operativem,operativen,operativer,operatives,sakral,sakrale,sakralem,sakralen,sakraler
  pra:sakrales,xis pre:dnisolon,llmarke,llmarken,llung,llungen
  pro:beentnahme,beentnahmen,bepunktion,bepunktionen,gnose,gnosen,gredient,grediente,gredientem,gredienten,gredienter,gredientes,gredienz
  pro:gredienzen,stata,statakarzinom,statakarzinome,statakarzinomen,statakarzinoms,statakrebs,these,thesen,thesenlockerung,thesenlockerungen
  pro:thesennah,thesennahe,thesennahem,thesennahen,thesennaher,thesennahes,thesensitz,trusion,trusionen,ximal,ximale,ximalem,ximalen,ximaler
  pro:ximales pse:udarthrose,udarthrosen psy:chiatrie,chiatrien,chose,chosen
  pul:monal,monale,monalem,monalen,monaler,monales,s,sation,sationen,ses,slosigkeit,slosigkeiten,ssynchron,ssynchrone,ssynchronem,ssynchronen
  pul:ssynchroner,ssynchrones pun:ktion,ktionen qua:ddeln,drant,dranten,rantaene,rantaenen,rantane,rantanen
  que:rfortsatz,rfortsatzes,rlage,rlagen,rschnitt,rschnitte,rschnitten,rschnitts,rschnittslaehmung,rschnittslaehmungen,rschnittslahmung
  que:rschnittslahmungen,rschnittssymptomatik,tschung,tschungen,tschverletzung,tschverletzungen rac:he,hen,henmandel,henmandeln,henring,henrings,hens
  rad:ikulaer,ikulaere,ikulaerem,ikulaeren,ikulaerer,ikulaeres,ikular,ikulare,ikularem,ikularen,ikularer,ikulares,iologe,iologen,iologie,iologien
  rad:iologin,iologinnen,iologisch,iologische,iologischem,iologischen,iologischer,iologisches,ius,iuskoepfchen,iuskoepfchens,iuskopfchen
  rad:iuskopfchens,iuss rae:chen
  ran:dkontur,dkonturen,dsaum,dsaums,dstaendig,dstaendige,dstaendigem,dstaendigen,dstaendiger,dstaendiges,dstandig,dstandige,dstandigem,dstandigen
  ran:dstandiger,dstandiges,dwinkel,dwinkelerguss,dwinkels
  rau:che,chen,chend,chende,chendem,chenden,chender,chendes,cher,chern,ches,chs,chst,cht,chte,chten,chtest,mforderung,mforderungen
  rea:nimation,nimationen,nimationspflichtig rec:essus,essuss,htsherzbelastung,htsherzbelastungen ref:lux
  reg:redient,rediente,redientem,redienten,redienter,redientes,redienz,redienzen reh:abilitation,abilitationen
  rei:festoerung,festoerungen,festorung,festorungen,fung,fungen,thosenanaesthesie,thosenanaesthesien,thosenanasthesie,thosenanasthesien,zhusten
  rei:zung,zungen,zzeichen,zzeichens
  rek:onstruktion,onstruktionen,tal,tale,talem,talen,taler,tales,tozele,tozelen,tum,tumballon,tumballons,tumkarzinom,tumkarzinome,tumkarzinomen
  rek:tumkarzinoms,tums rem:ission,issionen ren:al,ale,alem,alen,aler,ales rep:osition,ositionen
  res:ektion,ektionen,idual,iduale,idualem,idualen,idualer,iduales,idualzustand,iduen,istent,istente,istentem,istenten,istenter,istentes,istenz
  res:istenzen,taging,tbefund,tbefunde,tbefunden,tbefunds,tharn
  ret:ention,entionen,roperitoneal,roperitoneale,roperitonealem,roperitonealen,roperitonealer,roperitoneales,rosternal,rosternale,rosternalem
  ret:rosternalen,rosternaler,rosternales,tungsdienst,tungswagen
  rez:essus,essuss,idiv,idive,idivem,idiven,idiver,idives,idivierend,idivierende,idivierendem,idivierenden,idivierender,idivierendes
  rhe:uma,umafaktor,umafaktoren,umafaktors,umas,umatiker,umatikers,umatisch,umatische,umatischem,umatischen,umatischer,umatisches
  rhy:thmusstoerung,thmusstoerungen,thmusstorung,thmusstorungen rie:chstoerung,chstoerungen,chstorung,chstorungen,chverlust,chverlustes
  rin:gfinger,gfingern,gfingers
  rip:pe,pen,penbogen,penbogens,penbruch,penbruchs,penfell,penfellentzuendung,penfellentzuendungen,penfellentzundung,penfellentzundungen,penfells
  rip:penfraktur,penserie,penserien ris:s,sen,ses,st,sverletzung,sverletzungen
  roe:ntge,ntgen,ntgenaufnahme,ntgenbefund,ntgenbild,ntgend,ntgende,ntgendem,ntgenden,ntgender,ntgendes,ntgst,ntgt,ntgte,ntgten,ntgtest,tung,tungen
  rol:lator,latoren,lators,lstuehle,lstuehlen,lstuhl,lstuhle,lstuhlen,lstuhls
  ron:tge,tgen,tgenaufnahme,tgenbefund,tgenbild,tgend,tgende,tgendem,tgenden,tgender,tgendes,tgst,tgt,tgte,tgten,tgtest
  rot:atorenmanschette,atorenmanschetten,ung,ungen
  ruc:kbildung,kbildungen,ke,ken,kend,kende,kendem,kenden,kender,kendes,kenlage,kenlagen,kenmark,kenmarks,kens,kenschmerz,kenschmerzen,kfall,kfalle
  ruc:kfallen,kfalls,kst,kstau,kt,kte,kten,ktest
  rue:ckbildung,ckbildungen,cke,cken,ckend,ckende,ckendem,ckenden,ckender,ckendes,ckenlage,ckenlagen,ckenmark,ckenmarks,ckens,ckenschmerz
  rue:ckenschmerzen,ckfaelle,ckfaellen,ckfall,ckfalls,ckst,ckstau,ckt,ckte,ckten,cktest
  ruh:edyspnoe,eschmerz,eschmerzen,eschmerzes,igstellung,igstellungen run:dherd,dherde,dherden,dherdes,dherds,drucken,druckens,druecken,drueckens
  rup:tur,turiert,turierte,turiertem,turierten,turierter,turiertes
  sae:fte,ften,ttigung,ttigungen,ugling,uglinge,uglingen,uglings,ureblocker,ureblockern,ureblockers saf:te,tes,ts
  sag:ittal,ittale,ittalem,ittalen,ittaler,ittales sal:be,ben,bend,bende,bendem,benden,bender,bendes,bens,bst,bt,bte,bten,btest,bung,bungen
  sam:enstrang,enstranges san:itaeter,itaeterin,itaeterinnen,itaetern,itaeters,itater,itaterin,itaterinnen,itatern,itaters sat:tigung,tigungen
  sau:erstoff,erstoffpflichtig,erstoffpflichtige,erstoffpflichtigem,erstoffpflichtigen,erstoffpflichtiger,erstoffpflichtiges,erstoffs
  sau:erstoffsaettigung,erstoffsaettigungen,erstoffsattigung,erstoffsattigungen,gbiopsie,gbiopsien,gling,glinge,glingen,glings,reblocker,reblockern
  sau:reblockers
  sch:adel,adelbasis,adelbasisfraktur,adelbasisfrakturen,adelhirntrauma,adellage,adellagen,adeln,adelprellung,adelprellungen,adels,aden,adend
  sch:adende,adendem,adenden,adender,adendes,adens,adest,adet,adete,adeten,adetest,aedel,aedelbasis,aedelbasisfraktur,aedelbasisfrakturen
  sch:aedelhirntrauma,aedellage,aedellagen,aedeln,aedelprellung,aedelprellungen,aedels,aeden,aefte,aeften,aft,afte,aftes,aftfraktur,aftfrakturen
  sch:afts,ambein,ambeinast,ambeinastes,ambeine,ambeinen,ambeines,ambeinfuge,ambeinfugen,ambeins,arfrandig,arfrandige,arfrandigem,arfrandigen
  sch:arfrandiger,arfrandiges,aufensterkrankheit,aufensterkrankheiten,eidentrockenheit,eitellappen,eitellappens,enkel,enkelhals,enkelhalsfraktur
  sch:enkeln,enkels,icht,ichtdicke,ichtdicken,ichte,ichten,ichtend,ichtende,ichtendem,ichtenden,ichtender,ichtendes,ichtens,ichtest,ichtet,ichtete
  sch:ichteten,ichtetest,ichtung,ichtungen,ienbein,ienbeine,ienbeinen,ienbeines,ienbeinkopf,ienbeinkopfes,ienbeins,iene,ienen,ienend,ienende
  sch:ienendem,ienenden,ienender,ienendes,ienst,ient,iente,ienten,ientest,ilddruese,ilddruesen,ilddruesenknoten,ilddruesenueberfunktion
  sch:ilddruesenueberfunktionen,ilddruesenunterfunktion,ilddruesenunterfunktionen,ilddruesenwert,ilddruesenwerte,ilddruesenwerten,ilddruse
  sch:ilddrusen,ilddrusenknoten,ilddrusenuberfunktion,ilddrusenuberfunktionen,ilddrusenunterfunktion,ilddrusenunterfunktionen,ilddrusenwert
  sch:ilddrusenwerte,ilddrusenwerten,laefenlappen,laefenlappenatrophie,laefenlappens,lafenlappen,lafenlappenatrophie,lafenlappens,lafmittel
  sch:lafmitteln,lafmittels,lafstoerung,lafstoerungen,lafstorung,lafstorungen,lagader,lagadern,lagaderverkalkung,lagaderverkalkungen,laganfaelle
  sch:laganfaellen,laganfall,laganfalle,laganfallen,laganfalls,leimbeutel,leimbeutelentzuendung,leimbeutelentzuendungen,leimbeutelentzundung
  sch:leimbeutelentzundungen,leimbeutels,leimhaut,leimhautentzuendung,leimhautentzuendungen,leimhautentzundung,leimhautentzundungen,leudertrauma
  sch:luckbeschwerden,luckstoerung,luckstoerungen,luckstorung,luckstorungen,luesselbein,luesselbeine,luesselbeinen,luesselbeines,luesselbeins
  sch:lusselbein,lusselbeine,lusselbeinen,lusselbeines,lusselbeins,merz,merzbestrahlung,merzbestrahlungen,merze,merzen,merzend,merzende,merzendem
  sch:merzenden,merzender,merzendes,merzes,merzest,merzfrei,merzfreie,merzfreiem,merzfreien,merzfreier,merzfreies,merzhaft,merzhafte,merzhaftem
  sch:merzhaften,merzhafter,merzhaftere,merzhafterem,merzhafteren,merzhafterer,merzhafteres,merzhaftes,merzlich,merzliche,merzlichen,merzlicher
  sch:merzliches,merzlos,merzlose,merzlosem,merzlosen,merzloser,merzloses,merzmittel,merzmitteln,merzmittels,merzpumpe,merzpumpen,merzt,merzte
  sch:merzten,merztest,mierblutung,mierblutungen,mucke,muckem,mucken,muckere,muckerem,muckeren,muckerer,muckeres,muckes,mucks,muecke,muecken,nitt
  sch:nitte,nitten,nittes,nitts,nittwunde,nittwunden,ockbar,ocken,ockraum,ockraums,ocks,ockt,ockte,ockten,onhaltung,onhaltungen,raegaufnahme
  sch:raegaufnahmen,ragaufnahme,ragaufnahmen,raubenlockerung,raubenlockerungen,rittmacher,rittmachern,rittmachers,rumpfblase,rumpfblasen,rumpfniere
  sch:rumpfnieren,uerfung,uerfungen,uerfwunde,uerfwunden,uettelfrost,uettelfrosts,ulter,ulterbar,ulterblaettern,ulterblatt,ulterblattern
  sch:ulterblatts,ulterdystokie,ulterdystokien,ultere,ultereckgelenk,ultereckgelenke,ultereckgelenken,ultereckgelenkes,ultereckgelenks
  sch:ultereckgelenksprengung,ultereckgelenksprengungen,ultergelenk,ultergelenksarthrose,ultergelenksarthrosen,ulterhochstand,ulterhochstandes
  sch:ulterluxation,ulterluxationen,ultern,ulterschmerz,ultert,ulterte,ulterten,urfung,urfungen,urfwunde,urfwunden,ussverletzung,ussverletzungen
  sch:uttelfrost,uttelfrosts,utzkleidung,utzkleidungen,wache,wacheanfall,wacheanfalls,wachegefuhl,wachegefuhls,wachen,wachend,wachende,wachendem
  sch:wachenden,wachender,wachendes,wachens,wacher,wachere,wacherem,wacheren,wacherer,wacheres,wachlich,wachliche,wachlichen,wachlicher,wachliches
  sch:wachst,wachste,wachsten,wachster,wachstes,wacht,wachte,wachten,wachtest,wachung,wachungen,waeche,waecheanfall,waecheanfalls,waechegefuehl
  sch:waechegefuehls,waechen,waechend,waechende,waechendem,waechenden,waechender,waechendes,waechens,waecher,waechere,waecherem,waecheren,waecherer
  sch:waecheres,waechlich,waechliche,waechlichen,waechlicher,waechliches,waechst,waechste,waechsten,waechster,waechstes,waecht,waechte,waechten
  sch:waechtest,waechung,waechungen,waenger,waengere,wanger,wangere,wangerem,wangeren,wangerer,wangeres,wangerschaft,wangerschaften
  sch:wangerschaftstest,wangerschaftswoche,wangerschaftswochen,wankschwindel,wankschwindels,wannom,wannome,wannomen,wannoms,weissausbruch,wellung
  sch:wellungen,wellungszustand,wellungszustands,werhoerigkeit,werhoerigkeiten,werhorigkeit,werhorigkeiten,wimmerin,wimmerinnen,wimmern,wimmers
  sch:windel,windele,windeln,windels,windelt,windelte,windelten scr:eening sed:iert,ierte,iertem,ierten,ierter,iertes,ierung,ierungen
  seg:mental,mentale,mentalem,mentalen,mentaler,mentales
  seh:minderung,minderungen,ne,nen,nenansatz,nenansatzes,nend,nende,nendem,nenden,nender,nendes,nenriss,nenrisses,nenscheide,nenscheiden
  seh:nenscheidenentzuendung,nenscheidenentzuendungen,nenscheidenentzundung,nenscheidenentzundungen,nerv,nerven,nervs,nlich,nliche,nlichen,nlicher
  seh:nliches,nst,nt,nte,nten,ntest,stoerung,stoerungen,storung,storungen,verlust,verlustes,verschlechterung,verschlechterungen
  sei:tenband,tenbezeichnung,tenbezeichnungen,tenlage,tenlagen,tenmarkierung,tenmarkierungen,tenventrikel,tenventrikels,tenverwechslung
  sei:tenverwechslungen,tenzeichen,tenzeichens,tneigung,tneigungen
  sek:retion,retionen,retverhalt,retverhaltes,retverhalts,undaer,undaere,undaerem,undaeren,undaerer,undaeres,undar,undare,undarem,undaren,undarer
  sek:undares
  sen:kfuss,kfusses,sibilitaet,sibilitaeten,sibilitaetsstoerung,sibilitaetsstoerungen,sibilitat,sibilitaten,sibilitatsstorung,sibilitatsstorungen
  sep:sis,siszeichen,siszeichens,tiert,tierte,tiertem,tierten,tierter,tiertes,tisch,tische,tischem,tischen,tischer,tisches
  seq:uenz,uenzen,uenzer,uenzern,uester,uesters ser:ie,ien
  sig:nal,nalabfall,nalabfalle,nalabfallen,nalabfalls,nalanhebung,nalanhebungen,nale,nalen,nales,nals,nalverlust
  sil:ikonimplantat,ikonimplantate,ikonimplantaten,ikonimplantats sin:terung,terungen,us,usitis,uss
  sit:zbein,zbeines,zend,zende,zendem,zenden,zender,zendes skl:erose,erosen,erotisch,erotische,erotischem,erotischen,erotischer,erotisches
  sko:liose,liosen sod:brennen,brennens soh:lenschmerz,lenschmerzen,lenschmerzes
  sol:ide,idem,iden,ider,idere,iderem,ideren,iderer,ideres,ides,ideste,idesten,idester,idestes,itaer,itaere,itaerem,itaeren,itaerer,itaeres,itaers
  sol:itar,itare,itarem,itaren,itarer,itares,itars som:atisch,atische,atischem,atischen,atischer,atisches
  son:de,den,dere,dern,ografie,ografien,ografisch,ografische,ografischem,ografischen,ografischer,ografisches,ographie,ographien,ographisch
  son:ographische,ographischem,ographischen,ographischer,ographisches
  spa:etarteriell,etarterielle,etarteriellem,etarteriellen,etarterieller,etarterielles,etaufnahme,etaufnahmen,etphase,etphasen,lt,ltbar,lte,lten
  spa:lts,ltung,ltungen,stisch,stische,stischem,stischen,stischer,stisches,tarteriell,tarterielle,tarteriellem,tarteriellen,tarterieller
  spa:tarterielles,taufnahme,taufnahmen,tphase,tphasen
  spe:iche,ichel,icheldruese,icheldruesen,icheldruse,icheldrusen,ichels,ichen,ichenkoepfchen,ichenkoepfchens,ichenkopfchen,ichenkopfchens,ichere
  spe:ichern,iseroehre,iseroehren,iserohre,iserohren
  spi:egelbildung,egelbildungen,egele,egeln,egelt,egelte,egelten,egelung,egelungen,nal,nalem,nalen,naler,nales,nalkanal,nalkanale,nalkanalen
  spi:nalkanals,nalkanalstenose,nalkanalstenosen,rale,ralen,tzfuss,tzfusses
  spl:enomegalie,enomegalien,itter,ittere,ittern,itters,ittert,itterte,itterten
  spo:ndylarthrose,ndylarthrosen,ndylodiszitis,ndylophyten,ndylose,ndylosen,ntan,ntane,ntanem,ntanen,ntaner,ntanere,ntanerem,ntaneren,ntanerer
  spo:ntaneres,ntanes,ntanpneumothorax,ntanste,ntansten,ntanster,ntanstes
  spr:achstoerung,achstoerungen,achstorung,achstorungen,echdyspnoe,eizfuss,eizfusses,engung,engungen,itze,itzen,itzend,itzende,itzendem,itzenden
  spr:itzender,itzendes,itzenpumpe,itzenpumpen,itzern,itzest,itzt,itzte,itzten,itztest,ungbein,ungbeines,unggelenk,unggelenke,unggelenken
  spr:unggelenksfraktur,unggelenksfrakturen
  spu:ele,elen,elung,elungen,le,len,lend,lende,lendem,lenden,lender,lendes,lst,lt,lte,lten,ltest,lung,lungen,tum,tums
  sta:ging,ndaufnahme,ndaufnahmen,ndunsicherheit,ndunsicherheiten,nzbiopsie,nzbiopsien,tion,tionaer,tionaere,tionaerem,tionaeren,tionaerer
  sta:tionaeres,tionar,tionare,tionarem,tionaren,tionarer,tionares,tionen,uchung,uchungen,uchungsfraktur,uchungsfrakturen,uung,uungen,uungszeichen
  sta:uungszeichens
  ste:atose,atosen,ifigkeit,ifigkeiten,ilstellung,ilstellungen,inabgaenge,inabgaengen,inabgang,inabgange,inabgangen,inabgangs,inverdacht
  ste:inverdachts,iss,issbein,issbeine,issbeinen,issbeines,issbeins,isse,issen,isses,isslage,isslagen,llungsgerecht,llungsgerechte,llungsgerechtem
  ste:llungsgerechten,llungsgerechter,llungsgerechtes,nose,nosen,nosierend,nosierende,nosierendem,nosierenden,nosierender,nosierendes,nosiert
  ste:nosierte,nosiertem,nosierten,nosierter,nosiertes,nosierung,nosierungen,nt,nts,rnum,rnums
  sti:chkanal,chkanale,chkanalen,chkanals,chverletzung,chverletzungen,llproblem,llprobleme,llproblemen,llzeit,mmbaender,mmbaendern,mmband
  sti:mmbandbaender,mmbandbander,mmbander,mmbandern,mmbandes,mmbandlaehmung,mmbandlaehmungen,mmbandlahmung,mmbandlahmungen,mmlippe,mmlippen
  sti:mmlippenlaehmung,mmlippenlaehmungen,mmlippenlahmung,mmlippenlahmungen,rnhoehle,rnhoehlen,rnhohle,rnhohlen,rnlappen,rnlappens
  sto:erung,erungen,ma,rung,rungen
  str:ahlenbelastung,ahlenbelastungen,ahlendosis,ahlenfolge,ahlenfolgen,ahlenklinik,ahlenpneumonitis,ahlenreaktion,ahlenreaktionen,ahlenschaden
  str:ahlenschadens,ahlenschutz,ahlentherapie,ahlentherapien,eckdefizit,eckdefizite,eckdefizits,eckhaltung,eckhaltungen,eckhemmung,eckhemmungen
  str:iktur,uma
  stu:ehle,ehlen,empfe,empfen,hl,hldrang,hldranges,hle,hlen,hles,hlgaenge,hlgaengen,hlgang,hlgange,hlgangen,hlgangs,hlgewohnheit,hlgewohnheiten
  stu:hlinkontinenz,hls,hlunregelmaessigkeit,hlunregelmaessigkeiten,hlunregelmassigkeit,hlunregelmassigkeiten,hlverhalt,hlverhaltes,mpfem,mpfen
  stu:mpfer,mpfere,mpferem,mpferen,mpferer,mpferes,mpfes,mpfste,mpfsten,mpfster,mpfstes,mpft,mpfte,mpften
  sub:akut,dural,durale,duralem,duralen,duraler,durales,kapsulaer,kapsulaere,kapsulaerem,kapsulaeren,kapsulaerer,kapsulaeres,kapsular,kapsulare
  sub:kapsularem,kapsularen,kapsularer,kapsulares,kutan,kutane,kutanem,kutanen,kutaner,kutanes,luxation,luxationen,segmental,segmentale,segmentalem
  sub:segmentalen,segmentaler,segmentales sus:pekt,pekte,pektem,pekten,pekter,pektes
  sym:metrisch,metrische,metrischem,metrischen,metrischer,metrisches,ptomatik,ptomatiken,ptomatisch,ptomatische,ptomatischem,ptomatischen
  sym:ptomatischer,ptomatisches syn:drom,drome,dromen,droms,kope,kopen,ovia sys:temisch,temische,temischem,temischen,temischer,temisches
  szi:ntigrafisch,ntigrafische,ntigrafischem,ntigrafischen,ntigrafischer,ntigrafisches,ntigraphisch,ntigraphische,ntigraphischem,ntigraphischen
  szi:ntigraphischer,ntigraphisches tab:lette,letten,lettes,letts tac:hykardie,hykardien tae:towierung,towierungen
  tas:tbefund,tbefunde,tbefunden,tbefunds,tknoten,tknotens tat:owierung,owierungen
  tau:bheit,bheiten,bheitsgefuehl,bheitsgefuehle,bheitsgefuehls,bheitsgefuhl,bheitsgefuhle,bheitsgefuhls
  tee:rstuehle,rstuehlen,rstuhl,rstuhle,rstuhlen,rstuhls
  ten:dinoes,dinoese,dinoesem,dinoesen,dinoeser,dinoeses,dinos,dinose,dinosem,dinosen,dinoser,dinoses the:rapie,rapien,rapier,rapiere,rapieren
  tho:rakal,rakale,rakalem,rakalen,rakaler,rakales,rax,raxdrainage,raxdrainagen,raxe,raxen,raxes,raxschmerz,raxwand
  thr:omben,ombose,ombosen,omboseneigung,omboseneigungen,omboseverdacht,omboseverdachts,ombosiert,ombosierte,ombosiertem,ombosierten,ombosierter
  thr:ombosiertes,ombotisch,ombotische,ombotischem,ombotischen,ombotischer,ombotisches,ombozyten,ombus,ombuss tis:chkorrektur,chkorrekturen
  tom:ografie,ografien,ographie ton:sille,sillen top:ogramm,ogramme,ogrammen,ogramms tor:sion,sionen tox:isch,ische,ischem,ischen,ischer,isches
  tra:bekuliert,bekulierte,bekuliertem,bekulierten,bekulierter,bekuliertes,chea,cheostoma,ege,gbar,ge,gen,gend,gende,gendem,genden,gender,gendes
  tra:gens,gt,ktionsbronchiektasen,nsparenz,nsparenzen,nsparenzminderung,nsparenzminderungen,nsplantat,nsplantate,nsplantaten,nsplantation
  tra:nsplantationen,nsplantats,nsversal,nsversale,nsversalem,nsversalen,nsversaler,nsversales,uma,umas,umascan,umatisch,umatische,umatischem
  tra:umatischen,umatischer,umatischere,umatischerem,umatischeren,umatischerer,umatischeres,umatisches,umatischste,umatischsten,umatischster
  tra:umatischstes tri:chterbildung,chterbildungen,nkmenge,nkmengen,nkschwache,nkschwachen,nkschwaeche,nkschwaechen
  tro:ckenheit,mmelfell,mmelfellen,pfe,pfen,pfend,pfende,pfendem,pfenden,pfender,pfendes,pfens,pfs,pfst,pft,pfte,pften,pftest
  tru:bung,bungen,ebung,ebungen,emmerfraktur,emmerfrakturen,mmerfraktur,mmerfrakturen tub:erkuloese,erkulose,erkulosen,us,uslage,uslagen,uss
  tum:or,orausdehnung,orausdehnungen,orbedingt,orbedingte,orbedingtem,orbedingten,orbedingter,orbedingtes,orbett,orbetten,orbettes,orbetts,ore,oren
  tum:orgroesse,orgroessen,orgrosse,orgrossen,orkonferenz,orkonferenzen,orleiden,orleidens,ormarker,ormarkers,ornachsorge,oroes,oroese,oroesem
  tum:oroesen,oroeser,oroeses,oros,orose,orosem,orosen,oroser,oroses,orprogress,orprogresses,orprogression,orrest,orreste,orrests,ors,orstadium
  tum:orstadiums,orverdacht,orverdachtig,orverdachtige,orverdachtigem,orverdachtigen,orverdachtiger,orverdachtiges,orverdachts,orverdaechtig
  tum:orverdaechtige,orverdaechtigem,orverdaechtigen,orverdaechtiger,orverdaechtiges
  ube:lkeit,lkeiten,rblahung,rblahungen,rdehnung,rdehnungen,rempfindlichkeit,rempfindlichkeiten,rfunktion,rfunktionen,rgewicht,rgewichte,rgewichten
  ube:rgewichts,rlagerung,rlagerungen,rlastung,rlastungen,rsicht,rsichten,rsichtlich,rsichtliche,rsichtlichen,rsichtlicher,rsichtliches
  ube:rsichtsaufnahme,rsichtsaufnahmen,rstreckung,rstreckungen,rwachungspflichtig,rwasserung,rwasserungen
  ueb:elkeit,elkeiten,erblaehung,erblaehungen,erdehnung,erdehnungen,erempfindlichkeit,erempfindlichkeiten,erfunktion,erfunktionen,ergewicht
  ueb:ergewichte,ergewichten,ergewichts,erlagerung,erlagerungen,erlastung,erlastungen,ersicht,ersichten,ersichtlich,ersichtliche,ersichtlichen
  ueb:ersichtlicher,ersichtliches,ersichtsaufnahme,ersichtsaufnahmen,erstreckung,erstreckungen,erwachungspflichtig,erwaesserung,erwaesserungen
  ulk:us,uss ult:raschaelle,raschaellen,raschall,raschalle,raschallen,raschalls ulz:era umb:aute,autem,auten,auter,autes,autest,autet
  umg:ebungsreaktion,ebungsreaktionen,ehungskreislaeufe,ehungskreislaeufen,ehungskreislauf,ehungskreislaufe,ehungskreislaufen,ehungskreislaufs
  ump:lanung,lanungen ums:chrieben,chriebene,chriebenem,chriebenen,chriebener,chriebenes,chriebst,chriebt,tellung,tellungen
  unf:aelle,aellen,all,allchirurgie,allchirurgien,alle,allen,alles,alls
  unr:egelmaessig,egelmaessige,egelmaessigem,egelmaessigen,egelmaessiger,egelmaessiges,egelmassig,egelmassige,egelmassigem,egelmassigen
  unr:egelmassiger,egelmassiges uns:charfrandig,charfrandige,charfrandigem,charfrandigen,charfrandiger,charfrandiges
  unt:erarm,erarmschaft,erarmschafts,erbauch,erblutung,erblutungen,erfunktion,erfunktionen,ergewicht,ergewichte,ergewichten,ergewichtes,ergewichts
  unt:erkiefer,erkiefern,erkiefers,erkieferwinkel,erkieferwinkels,erlappen,erlappens,erschenkel,erschenkeln,erschenkelodem,erschenkelodeme
  unt:erschenkelodemen,erschenkelodems,erschenkeloedem,erschenkeloedeme,erschenkeloedemen,erschenkeloedems,erschenkels,ersuchung,ersuchungen
  unt:ersuchungsabbruch,ersuchungsgebiet,ersuchungsgebietes,ersuchungsgebiets,ersuchungsraum,ersuchungsraums,ersuchungsregion,ersuchungsregionen
  unt:ersuchungstisch,ersuchungszeit,ersuchungszeiten
  unv:erschieblich,erschiebliche,erschieblichem,erschieblichen,erschieblicher,erschiebliches,ertraeglichkeit,ertraeglichkeiten,ertraglichkeit
  unv:ertraglichkeiten ure:ter,ters uri:n,ns
  uro:lithiasis,loge,logen,logie,login,loginnen,logisch,logische,logischem,logischen,logischer,logisches,thelkarzinom,thelkarzinome,thelkarzinomen
  uro:thelkarzinoms ute:rus,russ var:ikosis,izen
  vas:kulaer,kulaere,kulaerem,kulaeren,kulaerer,kulaeres,kular,kulare,kularem,kularen,kularer,kulares,kulitis
  ven:a,e,en,enkatheter,enkatheters,enphase,enphasen,enthrombose,enthrombosen,enverweilkanuele,enverweilkanuelen,enverweilkanule,enverweilkanulen
  ven:oes,oese,oesem,oesen,oeser,oeses,os,ose,osem,osen,oser,oses,tilation,tilationen,tral,trale,tralem,tralen,traler,trales,trikel,trikels
  ver:aetzung,aetzungen,arbeitung,arbeitungen,atzung,atzungen,baende,baenden,band,bande,banden,bandes,bands,bandswechsel,bandswechsels,bandwechsel
  ver:bandwechsels,brennung,brennungen,bruehung,bruehungen,bruhung,bruhungen,dacht,dachte,dachtem,dachten,dachter,dachtes,dachts,dachtsdiagnose
  ver:dachtsdiagnosen,dauung,dauungen,dichtung,dichtungen,dickt,dickte,dicktem,dickten,dickter,dicktes,dickung,dickungen,engung,engungen,fettung
  ver:fettungen,gesslichkeit,gesslichkeiten,giftung,giftungen,groesserung,groesserungen,grosserung,grosserungen,haertung,haertungen,hartung
  ver:hartungen,kalkung,kalkungen,kalkungssaum,kalkungssaums,kippung,kippungen,lagerung,lagerungen,laufsbeurteilung,laufsbeurteilungen
  ver:laufskontrolle,laufskontrollen,legung,legungen,letzung,letzungen,lust,luste,lustes,lusts,mehrung,mehrungen,narbung,narbungen,plattung
  ver:plattungen,plumpt,plumpte,plumptem,plumpten,plumpter,plumptes,renkt,renkte,renktem,renkten,renkter,renktes,renkung,renkungen,satz,satzes
  ver:schattung,schattungen,schiebevektor,schiebevektoren,schiebevektors,schieblich,schiebliche,schieblichem,schieblichen,schieblicher,schiebliches
  ver:schieblichkeit,schieblichkeiten,schiebung,schiebungen,schleiss,schleissbar,schleisse,schleissen,schleisses,schleisst,schluesse,schluessen
  ver:schluss,schlusse,schlussen,schlusses,schraubung,schraubungen,sichertenkarte,sichertenkarten,steifung,steifungen,stopfung,stopfungen,tebral
  ver:tebrale,tebralem,tebralen,tebraler,tebrales,traeglichkeit,traeglichkeiten,traglichkeit,traglichkeiten,wachsung,wachsungen,wachsungsbauch
  ver:wachsungsbauches,wirrtheit,wirrtheiten,wirrtheitszustand,wirrtheitszustands
  vir:al,ale,alem,alen,aler,ales,usinfekt,usinfekte,usinfekten,usinfekts
  vit:al,alem,alen,aler,alere,alerem,aleren,alerer,aleres,ales,alste,alsten,alster,alstes voe:llegefuehl,llegefuehls
  vol:legefuhl,legefuhls,lnarkose,lnarkosen
  vor:abbefund,aufnahme,aufnahmen,befund,befunde,befunden,befunds,behandlung,behandlungen,bilder,bildern,derhorn,derkante,derkanten,derwandplazenta
  vor:diagnose,diagnosen,erkrankung,erkrankungen,fussschmerz,fussschmerzen,fussschmerzes,hautverengung,hautverengungen,hoefe,hoefen,hof,hofe,hofen
  vor:hofes,hofflimmern,operation,operationen,ragend,ragende,ragendem,ragenden,ragender,ragendes,richtung,richtungen,sorge,sorgen,sorgend,sorgende
  vor:sorgendem,sorgenden,sorgender,sorgendes,sorglich,sorgliche,sorglichen,sorglicher,sorgliches,sorgst,sorgt,sorgte,sorgten,sorgtest,steherdruese
  vor:steherdruesen,steherdruse,steherdrusen,untersuchung,untersuchungen wab:enlunge,enlungen
  wac:hstumsfuge,hstumsfugen,hstumsruckstand,hstumsruckstandes,hstumsruckstands,hstumsrueckstand,hstumsrueckstandes,hstumsrueckstands
  wac:hterlymphknoten,hterlymphknotens wad:en,enbein,enbeines,enbeinkoepfchen,enbeinkoepfchens,enbeinkopfchen,enbeinkopfchens,enschmerz
  wae:chterlymphknoten,chterlymphknotens,nde,nden,rmegefuehl,rmegefuehls
  wan:d,de,den,dere,derer,dern,derniere,dernieren,dstaendig,dstaendige,dstaendigem,dstaendigen,dstaendiger,dstaendiges,dstandig,dstandige
  wan:dstandigem,dstandigen,dstandiger,dstandiges,dte,dten,dverdickt,dverdickte,dverdicktem,dverdickten,dverdickter,dverdicktes,dverdickung
  wan:dverdickungen war:megefuhl,megefuhls was:serbruch,serbruches,serbruchs,sereinlagerung,sereinlagerungen,serlassen,serlassens
  wec:hseljahre,hseljahren weh:en,end,ende,endem,enden,ender,endes,st,t,te,ten,test
  wei:chteile,chteilemphysem,chteilen,chteilmantel,chteilmantels,chteils,chteilschatten,chteilschattens,chteilschwellung,chteilschwellungen
  wei:chteilverletzung,chteilverletzungen,sheitszaehne,sheitszaehnen,sheitszahn,sheitszahne,sheitszahnen,sheitszahns wer:tanstieg,tanstiegs
  wes:ensaenderung,ensaenderungen,ensanderung,ensanderungen,ensveraenderung,ensveraenderungen,ensveranderung,ensveranderungen
  wie:derholungsaufnahme,derholungsaufnahmen,dervorstellung,dervorstellungen win:kel,kelerguss,keln,kels
  wir:bel,belbogen,belbogens,belbruch,bele,belgleiten,belkanal,belkanale,belkanalen,belkanals,belkoerper,belkoerperfraktur,belkoerperhoehe
  wir:belkoerperhoehen,belkoerpers,belkorper,belkorperfraktur,belkorperhohe,belkorperhohen,belkorpers,belmetastase,belmetastasen,beln,bels
  wir:belsaeule,belsaeulen,belsaule,belsaulen,belt,belte,belten wue:rfelbein,rfelbeines wul:stfraktur,stfrakturen
  wun:de,dem,den,dere,derem,deren,deres,dern,des,dheilung,dheilungen,dheilungsstoerung,dheilungsstoerungen,dheilungsstorung,dheilungsstorungen
  wun:dinfekt,dinfektes,dinfektion,dinfektionen,dinfekts,dkontrolle,dkontrollen,drandnekrose,drandnekrosen,dsekret,dsekrets,dst,dste,dsten,dster
  wun:dstes,dverband,dverschluss,dverschlusses
  wur:felbein,felbeines,mfortsaetze,mfortsaetzen,mfortsatz,mfortsatze,mfortsatzen,mfortsatzes,zel,zele,zelkompression,zelkompressionen,zeln,zelt
  wur:zelte,zelten zae:hne,hnen,pfchen,pfchens
  zah:ne,nersatz,nersatzes,nes,nfach,nfaches,nfleisch,nfleischbluten,nfleischblutens,nfuellung,nfuellungen,nfullung,nfullungen,nimplantat
  zah:nimplantate,nimplantaten,nimplantats,nlucke,nlucken,nluecke,nluecken,ns,nschmerzen,nspange,nspangen,nstatus,nstatuss,nstein,nsteins,nwurzel
  zah:nwurzeln zap:fchen,fchens zec:ke,ken,kenbiss zeh:e,en,engrundgelenk,engrundgelenke,engrundgelenken,engrundgelenkes,enkuppe,enkuppen,n,s
  zei:chnungsvermehrung,chnungsvermehrungen,gefinger,gefingern,gefingers,tfenster,tfenstern,tfensters
  zel:le,len,lgewebsentzuendung,lgewebsentzuendungen,lgewebsentzundung,lgewebsentzundungen
  zen:tral,trale,tralem,tralen,traler,tralere,tralerem,traleren,tralerer,traleres,trales,tralste,tralsten,tralster,tralstes,tralvenoes,tralvenos
  zer:ebellaer,ebellaere,ebellaerem,ebellaeren,ebellaerer,ebellaeres,ebellar,ebellare,ebellarem,ebellaren,ebellarer,ebellares,ebral,ebrale,ebralem
  zer:ebralen,ebraler,ebrales,ebrals,fasert,faserte,fasertem,faserten,faserter,fasertes,reissung,reissungen,rung,rungen,vikal,vikale,vikalem
  zer:vikalen,vikaler,vikales,vix,vixlaenge,vixlaengen,vixlange,vixlangen zie:laufnahme,laufnahmen,lgebiet
  zir:kulaer,kulaere,kulaerem,kulaeren,kulaerer,kulaeres,kular,kulare,kularem,kularen,kularer,kulares,rhose,rhosen,rhotisch,rhotische,rhotischem
  zir:rhotischen,rhotischer,rhotisches zoe:lliakie,lliakien zol:liakie,liakien zuf:allsbefund,allsbefunde,allsbefunden,allsbefunds
  zug:aenge,aengen,ang,ange,angen,anges,angs zun:ge,gen,genbiss,genbisse,gengrund,gengrundes zus:atzaufnahme,atzaufnahmen zuw:eiser,eisers
  zwe:itbefundung,itbefundungen,itlinientherapie,itlinientherapien,rchfell,rchfellbruch,rchfellbruchs,rchfelle,rchfellen,rchfelles,rchfellhernie
  zwe:rchfellhernien,rchfells zwi:llinge,llingen,llings,schenblutung,schenblutungen,schenwirbel,schenwirbelraum,schenwirbelraums,schenwirbels
  zya:nose,nosen zyk:len,lus,luss zys:te,ten,tenniere,tennieren,tisch,tische,tischem,tischen,tischer,tisches,toskopie,toskopien
  zyt:ologie,ologien,ologisch,ologische,ologischem,ologischen,ologischer,ologisches
`);

/** Everyday words, those of work and of relatives. */
export const germanWords = new PackedWords(`
  abd:eckung,eckungen abe:ndessen,ndessens,ndlich,ndliche,ndlichem,ndlichen,ndlicher,ndliches,r,rmals abf:all,alls
  abg:ebrochen,ebrochene,ebrochenem,ebrochenen,ebrochener,ebrochenes,edeckt,edeckte,edecktem,edeckten,edeckter,edecktes,eheilt,eheilte,eheiltem
  abg:eheilten,eheilter,eheiltes,eklaert,eklart,eklarte,eklartem,eklarten,eklarter,eklartes,eklebt,ekuerzt,ekurzt,ekurzte,ekurztem,ekurzten
  abg:ekurzter,ekurztes,elegt,elegte,elegtem,elegten,elegter,elegtes,elehnt,elehnte,elehntem,elehnten,elehnter,elehntes,enommen,enommene,enommenem
  abg:enommenen,enommener,enommenes,esagt,esagte,esagtem,esagten,esagter,esagtes,eschlossen,eschlossene,eschlossenem,eschlossenen,eschlossener
  abg:eschlossenes,eschwacht,eschwachte,eschwachtem,eschwachten,eschwachter,eschwachtes,eschwaecht,eschwaechte,eschwaechtem,eschwaechten
  abg:eschwaechter,eschwaechtes,esetzt,esetzte,esetztem,esetzten,esetzter,esetztes,esprochen,esprochene,esprochenem,esprochenen,esprochener
  abg:esprochenes,estuerzt,estuerzte,estuerztem,estuerzten,estuerzter,estuerztes,esturzt,esturzte,esturztem,esturzten,esturzter,esturztes,etrennt
  abg:etrennte,etrenntem,etrennten,etrennter,etrenntes,ewartet,ewartete,ewartetem,ewarteten,ewarteter,ewartetes,ewinkelt,renzbar,renzbare,renzbarem
  abg:renzbaren,renzbarer,renzbares abh:aengig,angig,angige,angigem,angigen,angiger,angiges,eilend,eilende,eilendem,eilenden,eilender,eilendes
  abk:laeren,laerung,lare,laren,larend,larende,larendem,larenden,larender,larendes,larens,larst,lart,larte,larten,lartest,larungen
  abl:egbar,egbare,egbarem,egbaren,egbarer,egbares,ehnbar,ehne,ehnen,ehnend,ehnende,ehnendem,ehnenden,ehnender,ehnendes,ehnens,ehnst,ehnt,ehnte
  abl:ehnten,ehntest,ehnung,ehnungen abm:eldung,eldungen abn:ahme,ahmen,ahmst,ahmt
  abs:chluss,chlusses,icht,ichten,ichtlich,olut,olutem,oluten,oluter,prache,prachen,prachst,pracht,tand,tande,tanden,tandes,tands,tuetzen,tutze
  abs:tutzen,tutzend,tutzende,tutzendem,tutzenden,tutzender,tutzendes,tutzens,tutzest,tutzt,tutzte,tutzten,tutztest,tutzung,tutzungen
  abt:eilung,eilungen abv:erlegt,erlegte,erlegtem,erlegten,erlegter,erlegtes
  abw:arte,arten,artend,artende,artendem,artenden,artender,artendes,artest,artet,artete,arteten,esend,esende,esendem,esenden,esender,esendes
  abz:uklaeren,uklaren,uklarend,uklarende,uklarendem,uklarenden,uklarender,uklarendes
  ach:t,te,tem,ten,tend,tende,tenden,tender,tes,test,tet,tete,teten,tung,tungen aeh:nlich ael:ter,tere,teren aen:dern,derung,gstlich aeu:ssern
  ahn:lich,liche,lichem,lichen,licher,liches akt:iv,ive,ivem,iven,iver,ives,uell,uelle,uellem,uellen,ueller,uelles
  all:ein,eine,einlebend,einlebende,einlebendem,einlebenden,einlebender,einlebendes,em,erdings,gemeine,gemeinem,gemeinen,gemeiner,taeglich,taglich
  all:tagliche,taglichem,taglichen,taglicher,tagliches als
  alt:enpfleger,enpflegerin,enpflegers,ere,erem,eren,erer,ersentsprechend,ersentsprechende,ersentsprechendem,ersentsprechenden,ersentsprechender
  alt:ersentsprechendes,ersrente,ersrenten,erstypisch,erstypische,erstypischem,erstypischen,erstypischer,erstypisches
  and:erbar,ere,erem,eres,ern,erns,erte,erten,ertest,erungen
  anf:allsartig,allsartige,allsartigem,allsartigen,allsartiger,allsartiges,ange,angen,angend,angende,angendem,angenden,angender,angendes,angt
  anf:ordere,ordern,orderns,orderst,ordert,orderte,orderten,ordertest,orderungen
  ang:abe,aben,abst,abt,ebbar,ebe,eben,ebend,ebende,ebendem,ebenden,ebender,ebendes,eber,ebern,eblich,ebliche,eblichen,eblicher,ebliches,ebt
  ang:efahren,efahrene,efahrenem,efahrenen,efahrener,efahrenes,efertigte,efertigtem,efertigten,efertigter,egeben,egebene,egebenem,egebenen,egebener
  ang:egebenes,ehoben,ehobene,ehobenem,ehobenen,ehobener,ehobenes,ehoerige,ehoerigen,ehorige,ehorigem,ehorigen,ehoriger,ehoriges,ekuendigt
  ang:ekuendigte,ekuendigtem,ekuendigten,ekuendigter,ekuendigtes,ekundigt,ekundigte,ekundigtem,ekundigten,ekundigter,ekundigtes,elegt,elegte
  ang:elegtem,elegten,elegter,elegtes,emeldet,emeldete,emeldetem,emeldeten,emeldeter,emeldetes,enehm,enehme,enehmem,enehmen,enehmer,enehmes,epasst
  ang:epasste,epasstem,epassten,epasster,epasstes,erufen,erufene,erufenem,erufenen,erufener,erufenes,eschlagen,eschlagene,eschlagenem,eschlagenen
  ang:eschlagener,eschlagenes,eschnallt,eschnallte,eschnalltem,eschnallten,eschnallter,eschnalltes,estellte,estelltem,estellten,estellter
  ang:estellters,estelltes,ewandt,ewandte,ewandtem,ewandten,ewandter,ewandtes,ewendet,ewendete,ewendetem,ewendeten,ewendeter,ewendetes,ewinkelt
  ang:ewinkelte,ewinkeltem,ewinkelten,ewinkelter,ewinkeltes,st,ste,sten,stlich,stliche,stlichem,stlichen,stlicher,stliches
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
  auf:falligen,falliger,falliges,findbar,findbare,findbarem,findbaren,findbarer,findbares,gefallen,gefallene,gefallenem,gefallenen,gefallener
  auf:gefallenes,gefordert,geforderte,gefordertem,geforderten,geforderter,gefordertes,gefunden,gefundene,gefundenem,gefundenen,gefundener
  auf:gefundenes,geklaert,geklart,geklarte,geklartem,geklarten,geklarter,geklartes,genommene,genommenem,genommenen,genommener,geregt,geregte
  auf:geregtem,geregten,geregter,geregtes,geschlagen,geschlagene,geschlagenem,geschlagenen,geschlagener,geschlagenes,getreten,getretene,getretenem
  auf:getretenen,getretener,getretenes,gezogen,gezogene,gezogenem,gezogenen,gezogener,gezogenes,grund,hebbar,hebe,heben,hebend,hebende,hebendem
  auf:hebenden,hebender,hebendes,hebens,hebst,hebt,hebung,hebungen,hoeren,hore,horen,horend,horende,horendem,horenden,horender,horendes,horst,hort
  auf:horte,horten,hortest,klaeren,klare,klaren,klarend,klarende,klarendem,klarenden,klarender,klarendes,klarens,klarer,klarern,klarst,klart,klarte
  auf:klarten,klartest,nehmbar,nehme,nehmen,nehmend,nehmende,nehmendem,nehmenden,nehmender,nehmendes,nehmer,nehmern,nehmt,passe,passen,passend
  auf:passende,passendem,passenden,passender,passendes,passer,passern,passest,passt,passte,passten,passtest,stehe,stehen,stehend,stehende,stehendem
  auf:stehenden,stehender,stehendes,stehst,steht,stuetzen,stutze,stutzen,stutzend,stutzende,stutzendem,stutzenden,stutzender,stutzendes,stutzest
  auf:stutzt,stutzte,stutzten,stutztest,traegen,tragen,trete,treten,tretend,tretende,tretendem,tretenden,tretender,tretendes,tretens,tretet,wachen
  auf:wachend,wachende,wachendem,wachenden,wachender,wachendes,wachens,waendig,wandig,wandige,wandigem,wandigen,wandiger,wandiges,wendig,wendige
  auf:wendigem,wendigen,wendiger,wendiges
  aus:bildung,bildungen,bleibend,bleibende,bleibendem,bleibenden,bleibender,bleibendes,drucklich,druckliche,drucklichem,drucklichen,drucklicher
  aus:druckliches,druecklich,falle,fallen,fallend,fallende,fallendem,fallenden,fallender,fallendes,falles,falls,fallt,fuehrlich,fuellen,fuhrlich
  aus:fuhrliche,fuhrlichem,fuhrlichen,fuhrlicher,fuhrliches,fulle,fullen,fullend,fullende,fullendem,fullenden,fullender,fullendes,fullens,fullst
  aus:fullt,fullte,fullten,fulltest,fullung,fullungen,gebildet,gebildete,gebildetem,gebildeten,gebildeter,gebildetes,gedehnt,gedehnte,gedehntem
  aus:gedehnten,gedehnter,gedehntes,gefallen,gefallene,gefallenem,gefallenen,gefallener,gefallenes,gefuellt,gefullt,gefullte,gefulltem,gefullten
  aus:gefullter,gefulltes,gehaendigt,gehaendigte,gehaendigtem,gehaendigten,gehaendigter,gehaendigtes,gehandigt,gehandigte,gehandigtem,gehandigten
  aus:gehandigter,gehandigtes,geheilt,geheilte,geheiltem,geheilten,geheilter,geheiltes,gehend,gehende,gehendem,gehenden,gehender,gehendes,gekugelt
  aus:gekugelte,gekugeltem,gekugelten,gekugelter,gekugeltes,geloest,gelost,geloste,gelostem,gelosten,geloster,gelostes,gepraegt,gepragte,gepragtem
  aus:gepragten,gepragter,gerutscht,gerutschte,gerutschtem,gerutschten,gerutschter,gerutschtes,geschlafen,geschlafene,geschlafenem,geschlafenen
  aus:geschlafener,geschlafenes,geschlossen,geschlossene,geschlossenem,geschlossenen,geschlossener,geschlossenes,gezogen,gezogene,gezogenem
  aus:gezogenen,gezogener,gezogenes,halte,halten,haltend,haltende,haltendem,haltenden,haltender,haltendes,haltet,kunft,kunfte,kunften,reichend
  aus:reichende,reichendem,reichenden,reichender,reichendes,sage,sagekraeftig,sagekraftig,sagekraftige,sagekraftigem,sagekraftigen,sagekraftiger
  aus:sagekraftiges,sagen,sagend,sagende,sagendem,sagenden,sagender,sagendes,sagst,sagt,sagte,sagten,sagtest,schliesse,schliessen,schliessend
  aus:schliessende,schliessendem,schliessenden,schliessender,schliessendes,schliessest,schliesslich,schliessliche,schliesslichem,schliesslichen
  aus:schliesslicher,schliessliches,schliesst,schnittsaufnahme,schnittsaufnahmen,sehe,sehen,sehend,sehende,sehendem,sehenden,sehender,sehendes
  aus:sehens,seht,senseitig,senseitige,senseitigem,senseitigen,senseitiger,senseitiges,serdem,sere,serem,seren,serer,serhalb,serlich,sern,serns
  aus:serst,sert,serte,serten,serung,serungen,stehend,stehende,stehendem,stehenden,stehender,stehendes,strahlend,strahlende,strahlendem,strahlenden
  aus:strahlender,strahlendes,waertig,waerts,wartig,wartige,wartigem,wartigen,wartiger,wartiges,warts,ziehbar,ziehe,ziehen,ziehst,zieht,zubildende
  aus:zubildendem,zubildenden,zubildender,zubildendes,zuschliessen,zuschliessend,zuschliessende,zuschliessendem,zuschliessenden,zuschliessender
  aus:zuschliessendes aut:otuer,otueren,otur,oturen,ounfall,ounfalle,ounfallen,ounfalls azu:bi bac:kerin bad:ewanne,ewannen bae:ckerin
  bal:dig,dige,digem,digen,diger,diges
  ban:dfoermig,dfoermige,dfoermigem,dfoermigen,dfoermiger,dfoermiges,dformig,dformige,dformigem,dformigen,dformiger,dformiges,kkaufmann
  bas:iere,ieren,ierend,ierende,ierendem,ierenden,ierender,ierendes,ierst,iert,ierte,ierten,iertest
  bau:arbeiter,arbeiterin,arbeitern,arbeiters,geruest,gerust,geruste,gerustes
  bea:chte,chten,chtend,chtende,chtendem,chtenden,chtender,chtendes,chtens,chtest,chtet,chtete,chteten,chtlich,chtliche,chtlichen,chtlicher
  bea:chtliches,chtung,chtungen,mter,mters,mtin,ntwortbar,ntworte,ntworten,ntwortend,ntwortende,ntwortendem,ntwortenden,ntwortender,ntwortendes
  bea:ntwortens,ntworter,ntwortern,ntwortest,ntwortet,ntwortete,ntworteten,ntwortung,ntwortungen
  bed:anke,anken,ankend,ankende,ankendem,ankenden,ankender,ankendes,ankst,ankt,ankte,ankten,anktest,arf,arfe,arfen,arfes,arfs,eute,euten,eutend
  bed:eutende,eutendem,eutenden,eutender,eutendes,eutens,eutest,eutet,eutete,euteten,eutung,eutungen,ingt,ingte,ingtem,ingten,ingter,ingtes
  bed:raengend,raengende,raengendem,raengenden,raengender,raengendes,raengt,raengte,raengtem,raengten,raengter,raengtes,rangend,rangende,rangendem
  bed:rangenden,rangender,rangendes,rangt,rangte,rangtem,rangten,rangter,rangtes
  bee:influssbar,influsse,influssen,influssend,influssende,influssendem,influssenden,influssender,influssendes,influssens,influsser,influssern
  bee:influssest,influsst,influsste,influssten,influsstest,influssung,influssungen,intrachtigt,intrachtigte,intrachtigtem,intrachtigten
  bee:intrachtigter,intrachtigtes,intraechtigt,nde,nden,ndend,ndende,ndendem,ndenden,ndender,ndendes,ndest,ndet,ndete,ndetem,ndeten,ndeter,ndetes
  bef:inde,inden,indend,indende,indendem,indenden,indender,indendes,indens,indest,indet,indlich,indliche,indlichen,indlicher,indliches,uerchten
  bef:undmitteilung,undmitteilungen,undubermittlung,undubermittlungen,unduebermittlung,unduebermittlungen,urchte,urchten,urchtend,urchtende
  bef:urchtendem,urchtenden,urchtender,urchtendes,urchtens,urchtest,urchtet,urchtete,urchteten,urchtung,urchtungen
  beg:ann,anne,annen,annt,inn,inne,innen,innend,innende,innenden,innender,inns,innst,innt,leite,leiten,leitend,leitende,leitendem,leitenden
  beg:leitender,leitendes,leitens,leiter,leitern,leitest,leitet,leitete,leiteten,leitperson,leitpersonen,leitung,leitungen,onnen,onnene,onnenem
  beg:onnenen,onnener,onnenes,renzt,renzte,renztem,renzten,renzter,renztes,ruendung,rundung,rundungen
  beh:alte,alten,altend,altende,altendem,altenden,altender,altendes,altene,altenem,altener,altenes,altet,andelbar,andele,andeln,andelns,andelst
  beh:andelt,andelte,andeltem,andelten,andelter,andeltes,andeltest,andelung,andelungen,indert,inderte,indertem,inderten,inderter,indertes
  bei:dem,dseitig,dseitige,dseitigem,dseitigen,dseitiger,dseitiges,fahrer,fahrerin,fahrern,fahrers,m,spiel,spiele,spielen,spiels
  bek:am,ame,amen,amt,anntem,annten,annter,anntlich,omme,ommen,ommend,ommende,ommendem,ommenden,ommender,ommendes,ommst,ommt
  bel:asse,assen,assene,assenem,assener,assenes,asst,astbar,astbare,astbarem,astbaren,astbarer,astbares,aste,asten,astend,astende,astendem,astenden
  bel:astender,astendes,astens,astest,astet,astete,asteten,astungen,astungsabhaengig,astungsabhangig,astungsabhangige,astungsabhangigem
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
  ber:eitung,eitungen,entet,garbeiter,garbeiterin,garbeitern,garbeiters,gaufgehen,gmanner,gmannern,icht,ichte,ichten,ichtend,ichtende,ichtenden
  ber:ichtender,ichtes,ichtest,ichtet,ichtete,ichtetem,ichteten,ichteter,ichtetes,ichts,uf,ufe,ufen,ufes,uflich,uflichem,ufs,ufstaetig,ufstatig
  ber:ufstatige,ufstatigem,ufstatigen,ufstatiger,ufstatiges,uft,ufung,ufungen,uhige,uhigen,uhigend,uhigende,uhigendem,uhigenden,uhigender,uhigendes
  ber:uhigens,uhigst,uhigt,uhigte,uhigtem,uhigten,uhigter,uhigtes,uhigtest,uhigung,uhigungen
  bes:chlossen,chlossene,chlossenem,chlossenen,chlossener,chlossenes,chreibbar,chreibe,chreiben,chreibend,chreibende,chreibendem,chreibenden
  bes:chreibender,chreibendes,chreibens,chreibst,chreibt,chreibung,chreibungen,chriebe,chrieben,chriebene,chriebenem,chriebener,chriebenes
  bes:chriebest,chriebet,chriebst,chriebt,chriftet,chriftete,chriftetem,chrifteten,chrifteter,chriftetes,chriftung,chriftungen,chwerdearm
  bes:chwerdearme,chwerdearmem,chwerdearmen,chwerdearmer,chwerdearmes,chwerdefrei,chwerdefreie,chwerdefreiem,chwerdefreien,chwerdefreier
  bes:chwerdefreies,onders,orgt,orgte,orgtem,orgten,orgter,orgtes,prechbar,preche,prechen,prechend,prechende,prechendem,prechenden,prechender
  bes:prechendes,prechens,precht,prechung,prechungen,prochene,prochenem,prochenen,prochener,ser,sere,serem,seren,serer,seres,sern,sert,serte,serten
  bes:serung,serungen,taetigen,taetigt,tatige,tatigen,tatigend,tatigende,tatigendem,tatigenden,tatigender,tatigendes,tatigens,tatigst,tatigt
  bes:tatigte,tatigtem,tatigten,tatigter,tatigtes,tatigtest,tatigung,tatigungen,te,tehe,tehen,tehend,tehende,tehendem,tehenden,tehender,tehendes
  bes:tehens,tehst,teht,tellbar,telle,tellen,tellend,tellende,tellendem,tellenden,tellender,tellendes,tellens,teller,tellern,tellst,tellt,tellte
  bes:telltem,tellten,tellter,telltes,telltest,tellung,tellungen,tem,tens,timmbar,timmbare,timmbarem,timmbaren,timmbarer,timmbares,timme,timmen
  bes:timmend,timmende,timmendem,timmenden,timmender,timmendes,timmens,timmst,timmt,timmte,timmtem,timmten,timmter,timmtes,timmtest,timmung
  bes:timmungen,uch,uche,uchen,uchend,uchende,uchenden,uchender,ucher,uches,uchs,uchst,ucht,uchte,uchten
  bet:eiligt,eiligte,eiligtem,eiligten,eiligter,eiligtes,ont,onte,ontem,onten,onter,ontes,rachte,rachten,rachtend,rachtende,rachtendem,rachtenden
  bet:rachtender,rachtendes,rachtens,rachter,rachtern,rachtest,rachtet,rachtete,rachteten,rachtung,rachtungen,raegt,rage,ragen,ragend,ragende
  bet:ragendem,ragenden,ragender,ragendes,rages,rags,ragt,reffe,reffen,reffend,reffende,reffendem,reffenden,reffender,reffendes,reffs,refft,reuer
  bet:reuerin,reuern,reuers,reut,reute,reutem,reuten,reuter,reutes,t,taufnahme,taufnahmen,tkante,tkanten,tlaegerig,tlagerig,tlagerige,tlagerigem
  bet:tlagerigen,tlageriger,tlageriges,tung,tungen
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
  bli:eb,ebe,eben,ebt,ndem,nden,nder,tzartig,tzartige,tzartigem,tzartigen,tzartiger,tzartiges
  blo:ckade,ckaden,ckiert,ckierte,ckiertem,ckierten,ckierter,ckiertes,sse,ssem,ssen,sses
  blu:tend,tende,tendem,tenden,tender,tendes,test,tet,tete,teten,tig,tige,tigem,tigen,tiger,tiges
  boe:sartig,sartige,sartigem,sartigen,sartiger,sartiges bor:dsteinkante,dsteinkanten bos:artig,artige,artigem,artigen,artiger,artiges
  bra:chte,chtet,nnte,nnten,nntet,uchbar,uche,uchen,uchend,uchende,uchendem,uchenden,uchender,uchendes,uches,uchs,uchst,ucht,uchte,uchten,uchtest
  bre:che,chen,chend,chende,chendem,chenden,chender,chendes,chens,cher,chern,chung,chungen,itbar,ite,item,itend,itende,itendem,itenden,itender
  bre:itendes,itere,iterem,iteren,iterer,iteres,ites,itet,itete,iteten,nnend,nnende,nnendem,nnenden,nnender,nnendes,nnt
  bri:efe,efen,eflich,eftraeger,eftrager,eftragern,lle,llen,nge,ngen,ngend,ngende,ngendem,ngenden,ngender,ngendes,ngens,ngern,ngst,ngt,ngung
  bri:ngungen bru:derlich,dern,ders buc:hhalter,hhalterin,hhaltern,hhalters,hung,hungen bue:rokauffrau bur:okauffrau bus:fahrer,fahrerin,fahrers
  che:miker,mikerin,mikern,mikers cou:sine,sinen dab:ei dac:hdecker,hdeckerin,hdeckern,hdeckers dad:urch daf:uer,ur dag:egen dah:inter dam:als,it
  dan:ach,kbar,kbare,kbarem,kbaren,kbarer,kbares,ken,kend,kende,kenden,kender,kes,kst,kt,kte,kten
  dar:an,auf,aus,f,gestellt,gestellte,gestelltem,gestellten,gestellter,gestelltes,stellbar,stellbare,stellbarem,stellbaren,stellbarer,stellbares
  dar:stelle,stellen,stellend,stellende,stellendem,stellenden,stellender,stellendes,stellens,steller,stellern,stellst,stellt,stellte,stellten
  dar:stelltest,stellungen,uber,ueber,um,unter das:s dat:ei,eien,en
  dau:ere,erhaft,erhafte,erhaftem,erhaften,erhafter,erhaftes,ern,ernd,ernde,erndem,ernden,ernder,erndes,erst,ert,erte,erten,ertest dav:on
  daz:u,wischen dei:n,ne,nem,nen,ner den:kbar,ken,kend,kende,kendem,kenden,kender,kendes,kens,kern,kst,kt,n,noch
  der:en,selbe,selben,zeit,zeitig,zeitige,zeitigem,zeitigen,zeitiger,zeitiges
  des:halb,orientiert,orientierte,orientiertem,orientierten,orientierter,orientiertes,sen,to
  deu:tlich,tliche,tlichem,tlichen,tlicher,tliches,tsche,tschem,tschen,tsches dez:ember,embers dic:hte,htem,hten,hter,htung,htungen,kem,klich
  die:nstag,nstage,nstagen,nstages,nstags,sbezueglich,sbezuglich,sbezugliche,sbezuglichem,sbezuglichen,sbezuglicher,sbezugliches,se,sem,ser
  dif:ferentialdiagnose,ferentialdiagnosen,ferentialdiagnostisch,ferentialdiagnostische,ferentialdiagnostischem,ferentialdiagnostischen
  dif:ferentialdiagnostischer,ferentialdiagnostisches,ferenzialdiagnose,ferenzialdiagnosen dir:ekt,ekte,ektem,ekten,ekter,ektes doc:h,ht,hte,hten
  dok:ument,umentation,umentationen,umente,umenten,umentes,umentiere,umentieren,umentierend,umentierende,umentierendem,umentierenden,umentierender
  dok:umentierendes,umentierst,umentiert,umentierte,umentierten,umentiertest,uments dol:metscher,metscherin,metschern,metschers
  don:nerstag,nerstage,nerstagen,nerstages,nerstags
  dop:pelbuchung,pelbuchungen,pelseitig,pelseitige,pelseitigem,pelseitigen,pelseitiger,pelseitiges,pelt,pelte,peltem,pelten,pelter,peltes
  dop:peluntersuchung,peluntersuchungen dra:ussen
  dre:hbar,he,hen,hend,hende,hendem,henden,hender,hendes,hens,hern,hst,ht,hte,hten,htest,hungen,i,ien,imal,imale,imalem,imalen,imaler,imales,in
  dri:ngend,ngende,ngendem,ngenden,ngender,ngendes,nnen,ttgradig,ttgradige,ttgradigem,ttgradigen,ttgradiger,ttgradiges
  dro:hend,hende,hendem,henden,hender,hendes,ht
  dru:ckend,ckende,ckendem,ckenden,ckender,ckendes,ckgefuehl,ckgefuhl,ckst,cktest,cktet,ckung,ckungen,eckend,eckende,eckendem,eckenden,eckender
  dru:eckendes,eckt,eckte due:nn,rfen,rftig dum:pf,pfe,pfem,pfen,pfer,pfes dun:en,keln,nem,ner,ste,sten
  dur:chfuehrbar,chfuehrbare,chfuehrbarem,chfuehrbaren,chfuehrbarer,chfuehrbares,chfuehren,chfuehrung,chfuhrbar,chfuhrbare,chfuhrbarem,chfuhrbaren
  dur:chfuhrbarer,chfuhrbares,chfuhre,chfuhren,chfuhrend,chfuhrende,chfuhrendem,chfuhrenden,chfuhrender,chfuhrendes,chfuhrens,chfuhrst,chfuhrt
  dur:chfuhrte,chfuhrten,chfuhrtest,chfuhrung,chfuhrungen,chgaengig,chgangig,chgangige,chgangigem,chgangigen,chgangiger,chgangiges,chgefuehrt
  dur:chgefuhrt,chgefuhrte,chgefuhrtem,chgefuhrten,chgefuhrter,chgefuhrtes,chgegeben,chgegebene,chgegebenem,chgegebenen,chgegebener,chgegebenes
  dur:chgestreckt,chgestreckte,chgestrecktem,chgestreckten,chgestreckter,chgestrecktes,chstrecken,fe,fen,ft,fte,ften,ftest,ftet,ftig,ftige,ftigem
  dur:ftigen,ftiger,ftiges dus:che,chen,chend,chende,chendem,chenden,chender,chendes,chest,chst,cht,chte,chten,chtest ebe:nem,nfalls,nso ech:te,tem
  ega:l,le,lem,len,ler,les ehe:frau,frauen,malig,maligem,maligen,maliger,maliges,mann,manner,mannern,mannes,r,sten
  eig:en,ene,enem,enen,ener,enes,ens,entlich,entliche,entlichem,entlichen,entlicher,entliches,ne,nen,nend,nende,nendem,nenden,nender,nendes,nens
  eig:nern,nest,net,nete,neten,nung,nungen eil:e,en,end,ende,endem,enden,ender,endes,ig,ige,igem,igen,iger,iges,st,t,te,ten,test
  ein:berufung,berufungen,bestellung,bestellungen,bezogen,bezogene,bezogenem,bezogenen,bezogener,bezogenes,deutig,deutige,deutigem,deutigen
  ein:deutiger,deutiges,druck,drucke,drucken,drucks,fach,fache,fachem,fachen,facher,faches,fluss,flusse,flussen,flusses,geatmet,geatmete,geatmetem
  ein:geatmeten,geatmeter,geatmetes,gebbar,gebe,geben,gebend,gebende,gebendem,gebenden,gebender,gebendes,gebens,gebt,gebung,gebungen,gehalten
  ein:gehaltene,gehaltenem,gehaltenen,gehaltener,gehaltenes,geklemmt,geklemmte,geklemmtem,geklemmten,geklemmter,geklemmtes,gelesen,gelesene
  ein:gelesenem,gelesenen,gelesener,gelesenes,geliefert,gelieferte,geliefertem,gelieferten,gelieferter,geliefertes,gequetscht,gequetschte
  ein:gequetschtem,gequetschten,gequetschter,gequetschtes,geschickt,geschickte,geschicktem,geschickten,geschickter,geschicktes,geschlafen
  ein:geschlafene,geschlafenem,geschlafenen,geschlafener,geschlafenes,geschraenkt,geschrankt,geschrankte,geschranktem,geschrankten,geschrankter
  ein:geschranktes,gestellt,gestellte,gestelltem,gestellten,gestellter,gestelltes,geteilt,geteilte,geteiltem,geteilten,geteilter,geteiltes,getragen
  ein:getragene,getragenem,getragenen,getragener,getragenes,getreten,getretene,getretenem,getretenen,getretener,getretenes,gewiesen,gewiesene
  ein:gewiesenem,gewiesenen,gewiesener,gewiesenes,gewilligt,gewilligte,gewilligtem,gewilligten,gewilligter,gewilligtes,ige,igem,igen,igend,igende
  ein:igendem,igenden,igender,igendes,igens,iger,iges,igst,igt,igte,igten,igtest,igung,igungen,klemmung,klemmungen,liefere,lieferer,lieferern
  ein:lieferin,liefern,lieferns,lieferst,liefert,lieferte,lieferten,liefertest,lieferung,lieferungen,mal,male,malem,malen,maler,males,malig,malige
  ein:maligem,maligen,maliger,maliges,nahme,nahmen,nahmst,nahmt,nehmbar,nehme,nehmen,nehmend,nehmende,nehmendem,nehmenden,nehmender,nehmendes,nehmt
  ein:schiessend,schiessende,schiessendem,schiessenden,schiessender,schiessendes,schlafe,schlafen,schlafend,schlafende,schlafendem,schlafenden
  ein:schlafender,schlafendes,schlaft,schliesslich,schliessliche,schliesslichem,schliesslichen,schliesslicher,schliessliches,schraenkung,schrankung
  ein:schrankungen,sehbar,sehbare,sehbarem,sehbaren,sehbarer,sehbares,seitig,seitige,seitigem,seitigen,seitiger,seitiges,stellbar,stellbare
  ein:stellbarem,stellbaren,stellbarer,stellbares,stelle,stellen,stellend,stellende,stellendem,stellenden,stellender,stellendes,stellens,stellst
  ein:stellt,stellte,stellten,stelltest,trag,trage,tragen,trages,trags,tragt,tragung,tragungen,trete,treten,tretend,tretende,tretendem,tretenden
  ein:tretender,tretendes,tretet,verstaendnis,verstaendnisses,verstanden,verstandene,verstandenem,verstandenen,verstandener,verstandenes
  ein:verstandnis,verstandnisses,weisung,weisungen,willige,willigen,willigend,willigende,willigendem,willigenden,willigender,willigendes,willigens
  ein:willigst,willigt,willigte,willigten,willigtest,zeln,zelne,zelnem,zelnen,zelner,zelnes,zig,zige,zigem,zigen,ziger,ziges eis:glaette,glatte
  ele:ktriker,ktrikerin,ktrikern,ktrikers elt:erlich,erliche,erlichen,erlicher,erliches,ern,ernzeit
  emp:fehle,fehlen,fehlend,fehlende,fehlendem,fehlenden,fehlender,fehlendes,fehlens,fehlenswert,fehlenswerte,fehlenswertem,fehlenswerten
  emp:fehlenswerter,fehlenswertes,fehlt,fehlung,fehlungen,fiehlt,findlich,findliche,findlichem,findlichen,findlicher,findliches,fohlen,fohlene
  emp:fohlenem,fohlenen,fohlener,fohlenes
  end:en,end,ende,endem,enden,ender,endes,ens,est,et,ete,eten,gueltig,gultig,gultige,gultigem,gultigen,gultiger,gultiges,liche,lichem,lichen,licher
  end:liches,test,ung,ungen eng:lische,lischem,lischen,lischer,lisches,maschig,maschige,maschigem,maschigen,maschiger,maschiges
  enk:elin,elkind,elkinder,elkindes,elkinds,eln
  ent:behrlich,behrliche,behrlichem,behrlichen,behrlicher,behrliches,deckt,deckte,decktem,deckten,deckter,decktes,faellt,falle,fallen,fallend
  ent:fallende,fallendem,fallenden,fallender,fallendes,fallene,fallenem,fallener,fallenes,fallt,fernbar,fernbare,fernbarem,fernbaren,fernbarer
  ent:fernbares,ferne,fernen,fernend,fernende,fernendem,fernenden,fernender,fernendes,fernens,ferner,fernern,fernst,fernt,fernte,ferntem,fernten
  ent:fernter,ferntes,ferntest,fernungen,gegen,gegnen,gleist,gleiste,gleistem,gleisten,gleister,gleistes,halte,halten,haltend,haltende,haltendem
  ent:haltenden,haltender,haltendes,haltene,haltenem,haltener,haltenes,haltens,haltet,haltung,haltungen,kleidet,kleidete,kleidetem,kleideten
  ent:kleideter,kleidetes,lang,lasse,lassend,lassende,lassendem,lassenden,lassender,lassendes,lassene,lassenem,lassener,lasst,lassung,lassungen
  ent:nahme,nahmen,nahmst,nahmt,nommen,nommene,nommenem,nommenen,nommener,nommenes,scheidbar,scheide,scheiden,scheidend,scheidende,scheidendem
  ent:scheidenden,scheidender,scheidendes,scheidens,scheider,scheidern,scheides,scheidest,scheidet,scheids,scheidung,scheidungen,schiede,schieden
  ent:schiedene,schiedenem,schiedener,schiedenes,schiedest,schiedet,schiedst,spreche,sprechen,sprechend,sprechende,sprechendem,sprechenden
  ent:sprechender,sprechendes,sprechens,sprecht,sprechung,sprechungen,standen,standene,standenem,standenen,standener,standenes,standest,standet
  ent:stehe,stehen,stehend,stehende,stehendem,stehenden,stehender,stehendes,stehens,stehst,steht,stehung,stehungen,weder,wickelbar,wickele,wickeln
  ent:wickelns,wickelst,wickelt,wickelte,wickeltem,wickelten,wickelter,wickeltes,wickeltest,wickelung,wickelungen,wicklung,wicklungen
  erb:eten,etene,etenem,etenen,etener,etenes,rochen,rochene,rochenem,rochenen,rochener,rochenes ere:ignis
  erf:olge,olgen,olgend,olgende,olgendem,olgenden,olgender,olgendes,olges,olglos,olglose,olglosem,olglosen,olgloser,olgloses,olgreich,olgreiche
  erf:olgreichem,olgreichen,olgreicher,olgreiches,olgs,olgst,olgt,olgte,olgtem,olgten,olgter,olgtes,olgtest,ordere,orderlich,orderliche,orderlichem
  erf:orderlichen,orderlicher,orderliches,ordern,orderst,ordert,orderte,orderten,ordertest
  erg:aenzen,aenzend,aenzung,anze,anzen,anzend,anzende,anzendem,anzenden,anzender,anzendes,anzens,anzest,anzt,anzte,anzten,anztest,anzung,anzungen
  erg:ebnis,ebnisse,ebnissen,ebnisses
  erh:alte,alten,altend,altende,altendem,altenden,altender,altendes,altene,altenem,altener,altenes,altens,altes,altet,alts,altung,altungen,eblich
  erh:ebliche,eblichem,eblichen,eblicher,ebliches,oehen,oeht,oehung,ohe,ohen,ohend,ohende,ohendem,ohenden,ohender,ohendes,ohens,ohst,oht,ohte,ohtem
  erh:ohten,ohter,ohtes,ohtest,ohung,ohungen,ole,olen,olend,olende,olendem,olenden,olender,olendes,olens,olst,olt,olte,oltem,olten,olter,oltes
  erh:oltest,olung,olungen
  eri:nnere,nnerlich,nnerliche,nnerlichem,nnerlichen,nnerlicher,nnerliches,nnern,nnerns,nnerst,nnert,nnerte,nnerten,nnertest,nnerung,nnerungen
  erk:aeltet,aeltung,altet,altete,altetem,alteten,alteter,altetes,altung,altungen,annt,annte,anntem,annten,annter,anntes,ennbar,ennbare,ennbarem
  erk:ennbaren,ennbarer,ennbares,enne,ennen,ennend,ennende,ennendem,ennenden,ennender,ennendes,ennens,enner,ennern,ennst,ennt,ennung,ennungen
  erk:laeren,laerung,larbar,lare,laren,larend,larende,larendem,larenden,larender,larendes,larens,larer,larern,larlich,larliche,larlichen,larlicher
  erk:larliches,larst,lart,larte,larten,lartest,larung,larungen,rankt,rankte,ranktem,rankten,rankter,ranktes
  erl:aube,auben,aubend,aubende,aubendem,aubenden,aubender,aubendes,aubst,aubt,aubte,aubten,aubtest
  erm:oeglichen,ogliche,oglichen,oglichend,oglichende,oglichendem,oglichenden,oglichender,oglichendes,oglichens,oglichst,oglicht,oglichte,oglichten
  erm:oglichtest,oglichung,oglichungen ern:euert,euerte,euertem,euerten,euerter,euertes,eut,eute,eutem,euten,euter,eutes
  ero:effnen,ffne,ffnen,ffnend,ffnende,ffnendem,ffnenden,ffnender,ffnendes,ffnens,ffnest,ffnet,ffnete,ffneten,ffnung,ffnungen
  err:eichbar,eichbare,eichbarem,eichbaren,eichbarer,eichbares,eiche,eichen,eichend,eichende,eichendem,eichenden,eichender,eichendes,eichens,eichst
  err:eicht,eichte,eichtem,eichten,eichter,eichtes,eichtest,eichung,eichungen
  ers:atzlos,atzlose,atzlosem,atzlosen,atzloser,atzloses,cheine,cheinen,cheinend,cheinende,cheinendem,cheinenden,cheinender,cheinendes,cheinens
  ers:cheinst,cheint,cheinung,cheinungen,chien,chienen,chient,choepft,chopft,chopfte,chopftem,chopften,chopfter,chopftes,chwerend,chwerende
  ers:chwerendem,chwerenden,chwerender,chwerendes,chwert,chwerte,chwertem,chwerten,chwerter,chwertes,t,tellbar,telle,tellen,tellend,tellende
  ers:tellendem,tellenden,tellender,tellendes,tellens,teller,tellern,tellst,tellt,tellte,telltem,tellten,tellter,telltes,telltest,tellung,tellungen
  ers:tem,ten,tgradig,tgradige,tgradigem,tgradigen,tgradiger,tgradiges,tmalig,tmalige,tmaligem,tmaligen,tmaliger,tmaliges,tmals,trecke,trecken
  ers:treckend,treckende,treckendem,treckenden,treckender,treckendes,treckens,treckst,treckt,treckte,treckten,trecktest,treckung,treckungen
  ert:eilt,eilte,eiltem,eilten,eilter,eiltes
  erw:achen,achens,achse,achsen,achsend,achsende,achsendem,achsenden,achsender,achsendes,achsenem,achst,aegung,aehnen,aehnt,agung,agungen,ahne
  erw:ahnen,ahnend,ahnende,ahnendem,ahnenden,ahnender,ahnendes,ahnens,ahnst,ahnt,ahnte,ahntem,ahnten,ahnter,ahntes,ahntest,ahnung,ahnungen,artbar
  erw:arte,arten,artend,artende,artendem,artenden,artender,artendes,artens,artest,artet,artete,artetem,arteten,arteter,artetes,artung,artungen,eise
  erw:eisen,eisend,eisende,eisendem,eisenden,eisender,eisendes,eisens,eisest,eislich,eisliche,eislichen,eislicher,eisliches,eist,eisung,eisungen
  erw:uenscht,uenschte,uenschtem,uenschten,uenschter,uenschtes,unscht,unschte,unschtem,unschten,unschter,unschtes erz:ieher,ieherin,iehern,iehers
  ess:bar,end,ende,endem,enden,ender,endes,ener,ern,t eta:ge,gen etw:a,aig,aige,aigem,aigen,aiger,aiges,as euc:h eue:r
  eve:ntuell,ntuelle,ntuellem,ntuellen,ntueller,ntuelles exp:ositionen ext:ubiert,ubierte,ubiertem,ubierten,ubierter,ubiertes
  fab:rikarbeiter,rikarbeiterin,rikarbeitern,rikarbeiters fac:hgerecht,hgerechte,hgerechtem,hgerechten,hgerechter,hgerechtes fae:hig,lle
  fah:ig,ige,igem,igen,iger,iges,rbar,re,ren,rend,rende,rendem,renden,render,rendes,rens,rer,rerin,rern,rers,rlehrer,rlehrern,rlehrers,rrad,rrader
  fah:rradern,rrades,rradunfall,rradunfalle,rradunfallen,rradunfalls,rt,rte,rten,rtest,rzeug,rzeuge,rzeugen,rzeuges,rzeuginsasse,rzeuginsassen
  fah:rzeugs fal:le,lend,lende,lendem,lenden,lender,lendes,lst,lt,lte,lten,ltest,lung,lungen,sch,sche,schem,schen,scher,schern,sches
  fam:iliaer,iliare,iliarem,iliaren,iliarer,ilie,ilien fan:d,de,den
  fas:sbar,sen,send,sende,sendem,senden,sender,sendes,sens,ses,sest,st,ste,sten,stest,sung,sungen,te feb:ruar,ruars
  feh:lbar,lbelichtung,lbelichtungen,lbeschriftet,lbuchung,lbuchungen,le,len,lend,lende,lendem,lenden,lender,lendes,lens,ler,lerhaft,lerhafte
  feh:lerhaftem,lerhaften,lerhafter,lerhaftes,lern,lers,llagerung,llagerungen,lst,lt,lte,lten,ltest fel:des,ds
  fer:tig,tige,tigem,tigen,tiger,tiges,tigt,tigte,tigten,tigung,tigungen
  fes:tgehalten,tgehaltene,tgehaltenem,tgehaltenen,tgehaltener,tgehaltenes,tgestellt,tgestellte,tgestelltem,tgestellten,tgestellter,tgestelltes
  fes:thalte,thalten,thaltend,thaltende,thaltendem,thaltenden,thaltender,thaltendes,thaltet,tstellbar,tstelle,tstellen,tstellend,tstellende
  fes:tstellendem,tstellenden,tstellender,tstellendes,tstellens,tstellst,tstellt,tstellte,tstellten,tstelltest,tstellung,tstellungen feu:erwehr
  fie:berfrei,berfreie,berfreiem,berfreien,berfreier,berfreies fin:dbar,de,den,dend,dende,dendem,denden,dender,dendes,dens,dern,dest,det,dung,dungen
  fix:iert,ierte,iertem,ierten,ierter,iertes,ierung,ierungen
  fla:chem,chen,cher,chig,chige,chigem,chigen,chiger,chiges,echig,echige,echigem,echigen,echiger,echiges
  fle:cke,ckig,ckige,ckigem,ckigen,ckiger,ckiges,ckung,ckungen fli:esenleger,esenlegers flu:gbegleiterin
  fol:gen,gend,gende,gendem,genden,gender,gendes,gere,gern,glich,gst,gt,gte,gten,gtest
  for:dere,dern,derns,derst,dert,derte,derten,dertest,derung,derungen,me,men,mt,mte,mten,mular,mulare,mularen,mulars,mung,mungen,tfuehren,tfuhre
  for:tfuhren,tfuhrend,tfuhrende,tfuhrendem,tfuhrenden,tfuhrender,tfuhrendes,tfuhrens,tfuhrst,tfuhrt,tfuhrte,tfuhrten,tfuhrtest,tfuhrung,tfuhrungen
  for:tgefuehrt,tgefuhrt,tgefuhrte,tgefuhrtem,tgefuhrten,tgefuhrter,tgefuhrtes,tgeschritten,tgeschrittene,tgeschrittenem,tgeschrittenen
  for:tgeschrittener,tgeschrittenes,tgesetzt,tgesetzte,tgesetztem,tgesetzten,tgesetzter,tgesetztes,tschreitend,tschreitende,tschreitendem
  for:tschreitenden,tschreitender,tschreitendes,tschritt,tschritte,tschritten,tschrittes,tschrittlich,tschritts,tsetzbar,tsetze,tsetzen,tsetzend
  for:tsetzende,tsetzendem,tsetzenden,tsetzender,tsetzendes,tsetzens,tsetzest,tsetzt,tsetzte,tsetzten,tsetztest,tsetzung,tsetzungen
  fot:odokumentation,odokumentationen
  fra:gbar,gen,gend,gende,gendem,genden,gender,gendes,ger,gern,gliche,glichem,glichen,glicher,gst,gt,gte,gten,gtest
  fre:iem,ien,iend,iende,ienden,iender,ierin,iers,ies,igegeben,igegebene,igegebenem,igegebenen,igegebener,igegebenes,ist,it,itage,itagen,itags,ite
  fre:iten,mdsprache,mdsprachen,mdsprachlich,mdsprachliche,mdsprachlichen,mdsprachlicher,mdsprachliches,unde,unden,undes,undin,undlich,undlichem
  fre:unds fri:sche,schem,schen,scher,sches,schst,seurin fro:ntalzusammenstoss
  fru:eh,eher,ehere,ehestens,ehmorgens,ehrentner,ehstuecken,ehzeitig,hem,hen,her,here,hestens,hmorgens,hrentner,hrentners,hstucken,hzeitig,hzeitige
  fru:hzeitigem,hzeitigen,hzeitiger,hzeitiges fue:hlen,hlt,hren,hrt,llen,nf
  fuh:lbar,le,len,lend,lende,lendem,lenden,lender,lendes,lern,lst,lt,lte,lten,ltest,re,ren,rend,rende,rendem,renden,render,rendes,rens,rern,rst,rt
  fuh:rte,rten,rtest,rung,rungen ful:lbar,lend,lende,lendem,lenden,lender,lendes,lens,lern,lst,lt,lte,lten,ltest,lung,lungen
  fun:f,ft,fte,ften,ktionsaufnahme,ktionsaufnahmen fur:sten
  fus:sball,sballe,sballen,sballer,sballes,sballs,sgaenger,sgaengerin,sganger,sgangerin,sgangern,sgangers,swaerts,swarts gae:rtnerin gan:zem
  gar.tens,tnerin
  gea:chtet,chtete,chtetem,chteten,chteter,chtetes,endert,ndert,nderte,ndertem,nderten,nderter,ndertes,rbeitet,rbeitete,rbeitetem,rbeiteten
  gea:rbeiteter,rbeitetes,ussert,usserte,ussertem,usserten,usserter,ussertes
  geb:ein,en,end,ende,endem,enden,ender,endes,ens,er,ern,essert,esserte,essertem,esserten,esserter,essertes,et,ete,eten,etene,etenem,etener,etenes
  geb:etes,etet,ets,eugt,eugte,eugtem,eugten,eugter,eugtes,ieten,ietet,issene,issenem,issener,issenes,lieben,liebene,liebenem,liebenen,liebener
  geb:liebenes,ote,oten,otene,otenem,otener,otenes,otes,otest,otet,ots,racht,rachte,rachtem,rachten,rachter,rachtes,rannt,rannte,ranntem,rannten
  geb:rannter,ranntes,rauch,rauche,rauchen,rauches,rauchs,raucht,rauchte,rauchtem,rauchten,rauchter,rauchtes,rechen,rochen,rochene,rochenem
  geb:rochenen,rochener,rochenes,t,ung,ungen,urt,urten
  ged:auert,auerte,auertem,auerten,auerter,auertes,enken,enkt,reht,rehte,rehtem,rehten,rehter,rehtes,ruckt,ruckte,rucktem,ruckten,ruckter,rucktes
  ged:uscht,uschte,uschtem,uschten,uschter,uschtes gee:ignet,ignete,ignetem,igneten,igneter,ignetes,ndet,ndete,ndetem,ndeten,ndeter,ndetes
  gef:ahr,ahren,alle,allen,allene,allenem,allener,allenes,allens,allt,asst,asste,asstem,assten,asster,asstes,ehlt,ehlte,ehltem,ehlten,ehlter,ehltes
  gef:olgen,olgt,ordert,orderte,ordertem,orderten,orderter,ordertes,ragt,ragte,ragtem,ragten,ragter,ragtes,uehl,uehlt,uhl,uhle,uhlen,uhles,uhls
  gef:uhlt,uhlte,uhltem,uhlten,uhlter,uhltes,uhrt,uhrte,uhrtem,uhrten,uhrter,uhrtes,ullt,ullte,ulltem,ullten,ullter,ulltes,unden,undene,undenem
  gef:undenen,undener,undenes
  geg:eben,ebene,ebenem,ebenen,ebener,ebenes,enaufnahme,enaufnahmen,enseitig,enseitige,enseitigem,enseitigen,enseitiger,enseitiges,enuber,enubers
  geg:enueber,enwaertig,enwartig,enwartige,enwartigem,enwartigen,enwartiger,enwartiges,essen,essene,essenem,essenen,essener,essenes,laubt,laubte
  geg:laubtem,laubten,laubter,laubtes,renzt,uckt
  geh:abt,abte,abtem,abten,abter,abtes,alte,alten,altene,altenem,altener,altenes,altes,alts,behindert,behinderte,behindertem,behinderten
  geh:behinderter,behindertes,e,en,end,ende,endem,enden,ender,endes,ens,faehig,fahig,fahige,fahigem,fahigen,fahiger,fahiges,indert,inderte,indertem
  geh:inderten,inderter,indertes,oben,obene,obenem,obenen,obener,obenes,oert,olt,olte,oltem,olten,olter,oltes,oren,ort,orte,ortem,orten,orter,ortes
  geh:st,t gej:uckt
  gek:ippt,ippte,ipptem,ippten,ippter,ipptes,itzelt,itzelte,itzeltem,itzelten,itzelter,itzeltes,laert,lagt,lappt,lart,larte,lartem,larten,larter
  gek:lartes,lebt,lebte,lebtem,lebten,lebter,lebtes,lingelt,nackt,nackte,nacktem,nackten,nackter,nacktes,ommen,ommene,ommenem,ommenen,ommener
  gek:ommenes,onnten,ostet,rampft,rampfte,rampftem,rampften,rampfter,rampftes,ratzt,ratzte,ratztem,ratzten,ratzter,ratztes,riegt,uehlt,uerzt,uhlt
  gek:uhlte,uhltem,uhlten,uhlter,uhltes,ummert,urzt,urzte,urztem,urzten,urzter,urztes
  gel:acht,aehmt,agert,agerte,agertem,agerten,agerter,agertes,ahmt,ahmte,ahmtem,ahmten,ahmter,ahmtes,ange,angen,angend,angende,angendem,angenden
  gel:angender,angendes,angst,angt,angte,angtem,angten,angter,angtes,angtest,appt,asse,assen,assene,assenem,assener,assenes,asses,aufen,ebt,ebte
  gel:ebtem,ebten,ebter,ebtes,egen,egene,egenem,egenen,egener,egenes,egentlich,egentliche,egentlichem,egentlichen,egentlicher,egentliches,egt,egte
  gel:egtem,egten,egter,egtes,iefert,ieferte,iefertem,ieferten,ieferter,iefertes,inge,ingen,ingend,ingende,ingendem,ingenden,ingender,ingendes
  gel:ingst,ingt,inkt,inkte,inktem,inkten,inkter,inktes,oben,obt,obte,obtem,obten,obter,obtes,ockert,ockerte,ockertem,ockerten,ockerter,ockertes
  gel:oescht,oscht,oschte,oschtem,oschten,oschter,oschtes,ost,oste,ostem,osten,oster,ostes,ungen,ungene,ungenem,ungenen,ungener,ungenes
  gem:acht,achte,achtem,achten,achter,achtes,aess,ass,asse,assem,assen,asser,asses,einen,einsam,einsame,einsamem,einsamen,einsamer,einsames,eint
  gem:einte,eintem,einten,einter,eintes,eldet,eldete,eldetem,eldeten,eldeter,eldetes,erkt,erkte,erktem,erkten,erkter,erktes,indert,inderte,indertem
  gem:inderten,inderter,indertes
  gen:annt,annte,anntem,annten,annter,anntes,au,aue,auem,auen,auer,aues,aust,ehmen,ommen,ommene,ommenem,ommenen,ommener,ommenes,uegend,uegende
  gen:uegendem,uegenden,uegender,uegendes,ug,uge,ugen,ugend,ugende,ugendem,ugenden,ugender,ugendes,utzt,utzte,utztem,utzten,utzter,utztes
  geo:effnet,ffnet,ffnete,ffnetem,ffneten,ffneter,ffnetes
  gep:asst,flegt,flegte,flegtem,flegten,flegter,flegtes,lant,lante,lantem,lanten,lanter,lantes,latzt,latzte,latztem,latzten,latzter,latztes,rellt
  gep:rellte,relltem,rellten,rellter,relltes,rueft,ruft,rufte,ruftem,ruften,rufter,ruftes geq:uetscht,uetschte,uetschtem,uetschten,uetschter,uetschtes
  ger:ade,adem,aden,ader,ades,ate,aten,atene,atenem,atener,atenes,atet,echnet,echnete,echnetem,echneten,echneter,echnetes,echten,edet,eizt,eizte
  ger:eiztem,eizten,eizter,eiztes,ichten,ichtet,ichtete,ichtetem,ichteten,ichteter,ichtetes,inge,ingem,ingen,inger,inges,ingfuegig,ingfugig
  ger:ingfugige,ingfugigem,ingfugigen,ingfugiger,ingfugiges,inggradig,inggradige,inggradigem,inggradigen,inggradiger,inggradiges,ingst,innen,issen
  ger:issene,issenem,issenen,issener,issenes,n,ne,ste,te,uestbauer,ufen,uhen,uht,uhte,uhten,ungen,ustbauer,ustbauers,utscht,utschte,utschtem
  ger:utschten,utschter,utschtes
  ges:agt,agte,agtem,agten,agter,agtes,amte,amtem,amten,amter,cannt,chaffen,chafft,chaffte,chafftem,chafften,chaffter,chafftes,chaut,chaute,chautem
  ges:chauten,chauter,chautes,chehe,chehen,chehend,chehende,chehendem,chehenden,chehender,chehendes,chehene,chehenem,chehener,chehenes,chehens
  ges:cheitert,cheiterte,cheitertem,cheiterten,cheiterter,cheitertes,chicken,chickt,chickte,chicktem,chickten,chickter,chicktes,chieden,chiedene
  ges:chiedenem,chiedenen,chiedener,chiedenes,chlafen,chlagen,chlossen,chlossene,chlossenem,chlossenen,chlossener,chlossenes,chluckt,chluckte
  ges:chlucktem,chluckten,chluckter,chlucktes,chnitten,chnittene,chnittenem,chnittenen,chnittener,chnittenes,chraubt,chraubte,chraubtem,chraubten
  ges:chraubter,chraubtes,chult,chulte,chultem,chulten,chulter,chultes,chwankt,chwitzt,chwollen,chwollene,chwollenem,chwollenen,chwollener
  ges:chwollenes,ehen,ehene,ehenem,ehenen,ehener,ehenes,endet,endete,endetem,endeten,endeter,endetes,etzen,etzlich,etzliche,etzlichem,etzlichen
  ges:etzlicher,etzliches,etzt,etzte,etztem,etzten,etzter,etztes,ichert,icherte,ichertem,icherten,icherter,ichertes,iebt,iebte,iebtem,iebten,iebter
  ges:iebtes,ondert,onderte,ondertem,onderten,onderter,ondertes,orgt,peichert,peicherte,peichertem,peicherten,peicherter,peichertes,perrt,perrte
  ges:perrtem,perrten,perrter,perrtes,piegelt,piegelte,piegeltem,piegelten,piegelter,piegeltes,pitzt,pitzte,pitztem,pitzten,pitzter,pitztes,prach
  ges:prache,prachen,praches,prachs,praech,prochen,prochene,prochenem,prochenen,prochener,prochenes,puelt,purt,purte,purtem,purten,purter,purtes
  ges:tanden,tandet,tehen,teht,tellen,tellt,tellte,telltem,tellten,tellter,telltes,tern,tikuliert,tikulierte,tikuliertem,tikulierten,tikulierter
  ges:tikuliertes,tillt,tillte,tilltem,tillten,tillter,tilltes,toert,tolpert,tolperte,tolpertem,tolperten,tolperter,tolpertes,torben,torbene
  ges:torbenem,torbenen,torbener,torbenes,tort,torte,tortem,torten,torter,tortes,tossen,tossene,tossenem,tossenen,tossener,tossenes,trahlt,treckt
  ges:treckte,trecktem,treckten,treckter,trecktes,tuerzt,tuetzt,tundet,tundete,tundetem,tundeten,tundeter,tundetes,turzte,turztem,turzten,turzter
  ges:tutzt,tutzte,tutztem,tutzten,tutzter,tutztes,uchen,ucht,uchte,uchtem,uchten,uchter,uchtes,und,unde,undem,unden,under,undes,undheit
  ges:undheitlich
  get:agt,agte,agtem,agten,agter,agtes,an,ane,anem,anen,aner,anes,astet,astete,astetem,asteten,asteter,astetes,auscht,auschte,auschtem,auschten
  get:auschter,auschtes,eilt,eilte,eiltem,eilten,eilter,eiltes,estet,estete,estetem,esteten,esteter,estetes,ippt,ippte,ipptem,ippten,ippter,ipptes
  get:ragen,ragene,ragenem,ragenen,ragener,ragenes,rennt,rennte,renntem,rennten,rennter,renntes,renntlebend,renntlebende,renntlebendem
  get:renntlebenden,renntlebender,renntlebendes,reten,runken,runkene,runkenem,runkenen,runkener,runkenes geu:rteilt
  gew:achsen,achst,achste,achstem,achsten,achster,achstes,acht,achte,achtem,achten,achter,achtes,ackelt,ackelte,ackeltem,ackelten,ackelter,ackeltes
  gew:andert,anderte,andertem,anderten,anderter,andertes,artet,artete,artetem,arteten,arteter,artetes,echselt,echselte,echseltem,echselten
  gew:echselter,echseltes,eckt,eckte,ecktem,eckten,eckter,ecktes,ehren,ehrt,eigert,eint,ellt,ellte,elltem,ellten,ellter,elltes,esen,esene,esenem
  gew:esenen,esener,esenes,iegt,iegte,iegtem,iegten,iegter,iegtes,irkt,irkte,irktem,irkten,irkter,irktes,iss,isse,issem,issen,isser,isses,isslich
  gew:oehnlich,ohnlich,ohnliche,ohnlichem,ohnlichen,ohnlicher,ohnliches,ohnt,ohnte,ohntem,ohnten,ohnter,ohntes,ollt,ollte,olltem,ollten,ollter
  gew:olltes,orden,ordene,ordenem,ordenen,ordener,ordenes,uenscht,uenschte,uenschtem,uenschten,uenschter,uenschtes,unscht,unschte,unschtem,unschten
  gew:unschter,unschtes
  gez:ahlt,ahlte,ahltem,ahlten,ahlter,ahltes,eigt,eigte,eigtem,eigten,eigter,eigtes,ielt,ielte,ieltem,ielten,ielter,ieltes,ittert,ogen,ogene,ogenem
  gez:ogenen,ogener,ogenes gib:t gin:ge,gen,gt
  gir:landenfoermig,landenfoermige,landenfoermigem,landenfoermigen,landenfoermiger,landenfoermiges,landenformig,landenformige,landenformigem
  gir:landenformigen,landenformiger,landenformiges
  gla:sern,ses,ssplitter,ssplitters,tte,tteis,tteises,ttem,tten,ttes,ttrandig,ttrandige,ttrandigem,ttrandigen,ttrandiger,ttrandiges,ube,uben,ubend
  gla:ubende,ubendem,ubenden,ubender,ubendes,ubens,ubst,ubt,ubte,ubten,ubtest
  gle:ichbleibend,ichbleibende,ichbleibendem,ichbleibenden,ichbleibender,ichbleibendes,iche,ichem,ichen,ichend,ichende,ichenden,ichender,ichmaessig
  gle:ichmassig,ichmassige,ichmassigem,ichmassigen,ichmassiger,ichmassiges,ichseitig,ichseitige,ichseitigem,ichseitigen,ichseitiger,ichseitiges
  gle:ichst,icht,ichung,ichungen,ichzeitig,ichzeitige,ichzeitigem,ichzeitigen,ichzeitiger,ichzeitiges
  glu:cklich,ckliche,cklichem,cklichen,cklicher,ckliches,ecklich gra:ete,ten
  gre:ifbar,ifen,ifend,ifende,ifendem,ifenden,ifender,ifendes,ifer,ifern,ifst,ift,nzbar,nze,nzen,nzend,nzende,nzendem,nzenden,nzender,nzendes,nzer
  gre:nzern,nzest,nzt,nzte,nzten,nztest,nzwertig,nzwertige,nzwertigem,nzwertigen,nzwertiger,nzwertiges
  gro:bem,esse,essere,esste,sseltern,ssem,ssere,sserem,sseren,sserer,sshandel,sshandels,ssmutter,ssmutters,sste,sstem,ssten,sster,sstes,ssvater
  gro:ssvaters
  gru:ende,endlich,ndend,ndende,ndendem,ndenden,ndender,ndendes,ndens,ndern,ndet,ndete,ndeten,ndlich,ndliche,ndlichem,ndlichen,ndlicher,ndliches
  gru:ndung,ndungen,ppiert,ppierte,ppiertem,ppierten,ppierter,ppiertes guc:ke,ken,kend,kende,kendem,kenden,kender,kendes,kens,kst,kt,kte,kten,ktest
  gue:nstig gun:stig,stige,stigem,stigen,stiger,stiges gut:artig,artige,artigem,artigen,artiger,artiges,em,en haa:res
  hab:e,en,end,ende,endem,enden,ender,endes,est,et,t hae:lfte,lt,ngend,ngende,ngendem,ngenden,ngender,ngendes,ufig,ufige,ufiger,uslich
  hal:b,bem,ben,ber,bes,biert,bierte,biertem,bierten,bierter,biertes,bjaehrlich,bjaehrliche,bjaehrlichem,bjaehrlichen,bjaehrlicher,bjaehrliches
  hal:bjahrlich,bjahrliche,bjahrlichem,bjahrlichen,bjahrlicher,bjahrliches,bstuendig,bstuendige,bstuendigem,bstuendigen,bstuendiger,bstuendiges
  hal:bstundig,bstundige,bstundigem,bstundigen,bstundiger,bstundiges,fte,ften,tbar,te,ten,tend,tende,tendem,tenden,tender,tendes,tens,tern,tet
  hal:tungen han:dwerker,dwerkerin,dwerkern,dwerkers,gend,gende,gendem,genden,gender,gendes
  hau:fig,fige,figem,figen,figer,figes,figst,ptbefund,sbesuch,sbesuche,sfrau,sfrauen,sfraulich,shalt,shalts,shaltsleiter,shaltsleitern,slich,sliche
  hau:slichem,slichen,slicher,sliches,smeister,smeisterin,smeistern heb:en,end,ende,endem,enden,ender,endes,ens,ern,st,t,ung,ungen
  hef:tig,tige,tigem,tigen,tiger,tiges hei:lend,lende,lendem,lenden,lender,lendes,me,mes,ssem,ssen,sst
  hel:fe,fen,fend,fende,fendem,fenden,fender,fendes,fern,ft,lem,lt,lte,lten hem:d,den,des,ds
  her:abhaengend,abhaengende,abhaengendem,abhaengenden,abhaengender,abhaengendes,abhangend,abhangende,abhangendem,abhangenden,abhangender
  her:abhangendes,angezogen,angezogene,angezogenem,angezogenen,angezogener,angezogenes,aus,kunft,kunfte,kunften,vor,vorragend,vorragende
  her:vorragendem,vorragenden,vorragender,vorragendes heu:te,tig,tige,tigem,tigen,tiger,tiges hie:rbei,rzu
  hil:fe,fen,flos,flose,flosem,flosen,floser,floses,fsarbeiter,fsarbeiterin,fsarbeitern,fsarbeiters,fsmittel,fsmitteln,fst,ft
  hin.aus,dere,derlich,derliche,derlichen,derlicher,derliches,dern,derns,derst,dert,derte,derten,dertest,derung,derungen,falle,fallen,fallend
  hin:fallende,fallendem,fallenden,fallender,fallendes,fallt,gefallen,gefallene,gefallenem,gefallenen,gefallener,gefallenes,gewiesen,gewiesene
  hin:gewiesenem,gewiesenen,gewiesener,gewiesenes,reichend,reichende,reichendem,reichenden,reichender,reichendes,sichtlich,sichtliche,sichtlichem
  hin:sichtlichen,sichtlicher,sichtliches,weis,weise,weisen,weisend,weisende,weisenden,weisender,weises,weisest,weist,zu,zugezogen,zugezogene
  hin:zugezogenem,zugezogenen,zugezogener,zugezogenes
  hoc:hgeladen,hgeladene,hgeladenem,hgeladenen,hgeladener,hgeladenes,hgelagert,hgelagerte,hgelagertem,hgelagerten,hgelagerter,hgelagertes,hgradig
  hoc:hgradige,hgradigem,hgradigen,hgradiger,hgradiges,hheben,hste,hstem,hsten,hstens,hster,hstes,hverdachtig,hverdachtige,hverdachtigem
  hoc:hverdachtigen,hverdachtiger,hverdachtiges,hverdaechtig,hverdaechtige,hverdaechtigem,hverdaechtigen,hverdaechtiger,hverdaechtiges,kerig,kerige
  hoc:kerigem,kerigen,keriger,keriges
  hoe:chstens,ckerig,ckerige,ckerigem,ckerigen,ckeriger,ckeriges,her,hergradig,hergradige,hergradigem,hergradigen,hergradiger,hergradiges,ren,rt
  hoh:em,er,ere,erem,eren,erer,eres,ergradig,ergradige,ergradigem,ergradigen,ergradiger,ergradiges
  hol:end,ende,endem,enden,ender,endes,test,zsplitter,zsplitters hor:bar,end,ende,endem,enden,ender,endes,er,ern,te,test hun:de,den,des,ds ihm ihn.en
  ihr.e,em,en,er,es imm:er ind:em
  inf:olge,ormatiker,ormatikerin,ormatikern,ormatikers,ormationen,ormiere,ormieren,ormierend,ormierende,ormierendem,ormierenden,ormierender
  inf:ormierendes,ormierst,ormierte,ormiertem,ormierten,ormierter,ormiertest ing:enieur,enieure,enieuren,enieurin,enieurs
  inh:omogen,omogene,omogenem,omogenen,omogener,omogenes inn:enseitig,enseitige,enseitigem,enseitigen,enseitiger,enseitiges,erhalb
  ino:perabel,perabele,perabelem,perabelen,perabeler,perabeles ins:besondere,gesamt,tabil,tabile,tabilem,tabilen,tabiler,tabiles
  int:eresse,eressen,eresses,erpretierbar,erpretierbare,erpretierbarem,erpretierbaren,erpretierbarer,erpretierbares,ubiert,ubierte,ubiertem
  int:ubierten,ubierter,ubiertes inz:wischen irg:end,ende,endem,enden,ender,endes,endwann,endwie
  ita:lienisch,lienische,lienischem,lienischen,lienischer,lienisches ja
  jae:hrig,hrige,hrigen,hriger,hrlich,hrliche,hrlichem,hrlichen,hrlicher,hrliches
  jah:rig,rige,rigem,rigen,riger,riges,rlich,rliche,rlichem,rlichen,rlicher,rliches,rzehnt,rzehnte,rzehnten,rzehnts jan:uar,uars je
  jed:e,em,en,er,es,och jem:als,and,andem,anden,andes jen:em,en,er,es jet:zig,zige,zigem,zigen,ziger,ziges,zt
  jew:eilig,eilige,eiligem,eiligen,eiliger,eiliges,eils jou:rnalisten,rnalistin juc:ke,kend,kende,kendem,kenden,kender,kendes,kst,kt,kte,kten,ktest
  jue:ngst jug:endlich,endliche,endlichem,endlichen,endlicher,endlichers,endliches jul:is
  jun:gem,gens,gere,gerem,geren,gerer,geres,gern,ges,gste,gstem,gsten,gster,gstes,i,is
  kal:t,te,tem,ten,tes,tschweissig,tschweissige,tschweissigem,tschweissigen,tschweissiger,tschweissiges kam:era,eras,t kan:n,nst,nte,nten,test
  kap:utt,utte,uttem,utten,utter,uttes kat:ze kau:ffrau,ffrauen,fmanner,fmanns,m
  kei:lfoermig,lfoermige,lfoermigem,lfoermigen,lfoermiger,lfoermiges,lformig,lformige,lformigem,lformigen,lformiger,lformiges,nerlei,neswegs
  kel:lnerin,lnern,lners ken:nen,nend,nende,nendem,nenden,nender,nendes,nens,nern,nst,nt,ntlich,ntlichem,nung,nungen kfz
  kin:dern,dlich,dliche,dlichem,dlichen,dlicher,dliches
  kip:pbar,pe,pen,pend,pende,pendem,penden,pender,pendes,pens,pern,pst,pt,pte,pten,ptest,pung,pungen kis:sens
  kit:zele,zeln,zelst,zelt,zelte,zelten,zeltest
  kla:eren,erung,gbar,gend,gende,gendem,genden,gender,gendes,gst,gten,gtest,ppbar,ppen,ppend,ppende,ppendem,ppenden,ppender,ppendes,ppere,ppern
  kla:ppst,ppt,ppte,ppten,pptest,r,rem,ren,rend,rende,renden,render,rer,res,rst,rt,rte,rten,rung,rungen
  kle:ben,bend,bende,bendem,benden,bender,bendes,bens,bern,bst,bt,bte,bten,btest,bung,bungen,iderlos,iderlose,iderlosem,iderlosen,iderloser
  kle:iderloses,inem,inere,inerem,ineren,inerer,inste,instem,insten,inster,instes,ttergeruest,ttergeruests,ttergerust,ttergerusts
  kli:ngele,ngeln,ngelst,ngelt,ngelte,ngelten,ngeltest klo:pfend,pfende,pfendem,pfenden,pfender,pfendes
  kna:cken,ckend,ckende,ckendem,ckenden,ckender,ckendes,ckst,ckt,ckte,ckten,cktest kno:pfbatterie,pfbatterien,tig,tige,tigem,tigen,tiger,tiges koc:hin
  koe:chin,nnen,nnte,nnten,rperfern,rperferne,rperfernem,rperfernen,rperferner,rperfernes,rpernah,rpernahe,rpernahem,rpernahen,rpernaher,rpernahes
  kof:fer,fern,fers
  kol:ikartig,ikartige,ikartigem,ikartigen,ikartiger,ikartiges,labiert,labierte,labiertem,labierten,labierter,labiertes,lege,legen,legial,legiale
  kol:legialem,legialen,legialer,legiales,legien,legin,legs
  kom:isch,ische,ischem,ischen,ischer,isches,me,men,mend,mende,mendem,menden,mender,mendes,mst,mt,muniziere,munizieren,munizierend,munizierende
  kom:munizierendem,munizierenden,munizierender,munizierendes,munizierst,muniziert,munizierte,munizierten,muniziertest,plette,plettem,pletten
  kom:pletter,pliziert,plizierte,pliziertem,plizierten,plizierter,pliziertes
  kon:ne,nen,nend,nende,nendem,nenden,nender,nendes,nens,nern,nt,nte,nten,ntest,ntet,sole,solen,stant,stante,stantem,stanten,stanter,stantes,takt
  kon:takte,takten,takts,trollbeduerftig,trollbedurftig,trollbedurftige,trollbedurftigem,trollbedurftigen,trollbedurftiger,trollbedurftiges
  kon:trollierbar,trolliere,trollieren,trollierend,trollierende,trollierendem,trollierenden,trollierender,trollierendes,trollierst,trolliert
  kon:trollierte,trolliertem,trollierten,trollierter,trolliertes,trolliertest,zentration,zentrationen
  koo:peration,perationen,perativ,perative,perativem,perativen,perativer,peratives kop:fwaerts,fwarts
  kor:perfern,perferne,perfernem,perfernen,perferner,perfernes,pernah,pernahe,pernahem,pernahen,pernaher,pernahes,rekt,rekte,rektem,rekten,rekter
  kor:rektes,rektur,rekturen,rigierbar,rigiere,rigieren,rigierend,rigierende,rigierendem,rigierenden,rigierender,rigierendes,rigierst,rigiertem
  kor:rigierten,rigierter,rigiertest kos:tbar,tend,tende,tendem,tenden,tender,tendes,test,tet,tete,teten
  kra:eftig,enklich,fte,ftfahrer,ftfahrers,ftig,ftige,ftigem,ftigen,ftiger,ftiges,ftigt,ftigte,ftigten,ftlos,ftlose,ftlosem,ftlosen,ftloser,ftloses
  kra:mpfartig,mpfartige,mpfartigem,mpfartigen,mpfartiger,mpfartiges,nke,nkem,nken,nkenakte,nkenakten,nkengymnastik,nkenkasse,nkenkassen
  kra:nkenpflegerin,nker,nkgeschrieben,nkgeschriebene,nkgeschriebenem,nkgeschriebenen,nkgeschriebener,nkgeschriebenes,nklich,nkliche,nklichem
  kra:nklichen,nklicher,nkliches,nkt,nkte,nkten,tze,tzen,tzend,tzende,tzendem,tzenden,tzender,tzendes,tzern,tzers,tzest,tzt,tzte,tzten,tztest
  kre:issaege,issage,issagen
  kri:bbele,bbeln,bbelst,bbelt,bbelte,bbelten,bbeltest,egen,egend,egende,egendem,egenden,egender,egendes,egern,eges,egs,egst,egt,egte,egten,egtest
  kue:mmern,nftig,nstlich,rzer,rzlich kug:elig,elige,eligem,eligen,eliger,eliges kuh:lem,len,lt,lte,lten,lung,lungen
  kum:mere,merlich,merliche,merlichen,merlicher,merliches,mern,merst,merte,merten,mertest
  kun:ftig,ftige,ftigem,ftigen,ftiger,ftiges,stler,stlerin,stlern,stlers,stlich,stliche,stlichem,stlichen,stlicher,stliches
  kur:zatmig,zatmige,zatmigem,zatmigen,zatmiger,zatmiges,zem,zere,zerem,zeren,zerer,zeres,zfristig,zfristige,zfristigem,zfristigen,zfristiger
  kur:zfristiges,zlich,zliche,zlichem,zlichen,zlicher,zliches,zzeitig,zzeitige,zzeitigem,zzeitigen,zzeitiger,zzeitiges
  lac:he,hen,hend,hende,hendem,henden,hender,hendes,hens,hern,hs,hst,ht,hte,hten,htest,kierer,kiererin,kierern,kierers
  lae:nger,ngere,nglich,ngliche,nglichem,nglichen,nglicher,ngliches,ngs,sst,uft
  lag.erarbeiter,erarbeiters,erist,ern,erns,erst,ert,erte,erten,erungen,st,t
  lan:dwirt,dwirte,dwirten,dwirtes,dwirtin,dwirts,gem,gend,gende,gendem,genden,gender,gendes,gere,gerem,geren,gerer,gfristig,gfristige,gfristigem
  lan:gfristigen,gfristiger,gfristiges,gjaehrig,gjaehrige,gjaehrigem,gjaehrigen,gjaehriger,gjaehriges,gjahrig,gjahrige,gjahrigem,gjahrigen
  lan:gjahriger,gjahriges,glich,gliche,glichem,glichen,glicher,glichere,glicherem,glicheren,glicherer,glicheres,gliches,glichst,glichste,glichsten
  lan:glichster,glichstes,gsam,gsame,gsamem,gsamen,gsamer,gsames,gst,gste,gsten,gstreckig,gstreckige,gstreckigem,gstreckigen,gstreckiger
  lan:gstreckiges,gt,gte,gten,gtest,gzeit las:send,sende,sendem,senden,sender,sendes,sens,st,sung,sungen
  lau:fe,fen,fend,fende,fendem,fenden,fender,fendes,fens,fes,ft,te,tem,ten,tern,tes,tlich,ts
  leb:e,end,ende,endem,enden,ender,endes,endig,endige,endigem,endigen,endiger,endiges,ensgefaehrte,ensgefaehrtin,ensgefahrte,ensgefahrten
  leb:ensgefahrtin,haft,hafte,haftem,haften,hafter,haftes,st,t,te,ten,test led:ig,ige,igem,igen,iger,iges,iglich lee:rem,ren,rer,rt,rten,rung,rungen
  leg:en,ende,endem,enden,ender,ens,erem,eren,erer,ern,st,t,te,ten,test,ung,ungen leh:rerin,rern,rers
  lei:chte,chtem,chten,chter,chtgradig,chtgradige,chtgradigem,chtgradigen,chtgradiger,chtgradiges,dend,dende,dendem,denden,dender,dendes,dens,des
  lei:dest,det,dlich,dliche,dlichen,dlicher,dliches,ds,sem,sere,serem,seren,serer,seres,ses,terin,tern,ters,tersturz
  les:erlich,erliche,erlichem,erlichen,erlicher,erliches
  let:zte,ztem,zten,ztens,zter,ztere,zterem,zteren,zterer,zteres,ztes,ztlich,ztliche,ztlichem,ztlichen,ztlicher,ztliches,ztmalig,ztmalige,ztmaligem
  let:ztmaligen,ztmaliger,ztmaliges lic:htem,hten,htes,hts,htung,htungen
  lie:bere,berem,beren,berer,beres,ferbar,fere,fern,ferns,ferst,fert,ferte,ferten,fertest,ferung,ferungen,gen,gendaufnahme,gendaufnahmen,gst,gt
  lin:kem,kend,kende,kendem,kenden,kender,kendes,ksseitig,ksseitige,ksseitigem,ksseitigen,ksseitiger,ksseitiges,kst,kt,kte,kten,ktest
  lis:te,tend,tende,tendem,tenden,tender,tendes,tet,tete,teten
  lob:en,end,ende,endem,enden,ender,endes,st,t,te,ten,test,uliert,ulierte,uliertem,ulierten,ulierter,uliertes
  loc:kere,kerem,keren,kerer,kern,kerns,kerst,kert,kerte,kerten,kerung,kerungen loe:schen,sen log:opadie,opadin,opaedin
  los:bar,chbar,che,chen,chend,chende,chendem,chenden,chender,chendes,chens,cher,chern,chest,chst,cht,chte,chten,chtest,chung,chungen,end,ende
  los:endem,enden,ender,endes,ens,est,lich,liche,lichen,licher,liches,ten,test luc:kenlos,kenlose,kenlosem,kenlosen,kenloser,kenloses lue:ckenlos
  luf:te,ten,ter,tern mac:hbar,hen,hend,hende,hendem,henden,hender,hendes,her,hern,heten,hst,hte,hten,htest,htet
  mae:nnlich,ssig,ssige,ssiger,ssiggradig,ssiggradige,ssiggradigem,ssiggradigen,ssiggradiger,ssiggradiges
  man:chem,ches,chmal,chmale,chmalem,chmalen,chmaler,chmales,gele,gelhaft,gelhafte,gelhaftem,gelhaften,gelhafter,gelhaftes,geln,gelst,gelt,gelte
  man:gelten,nern,nlich,nliche,nlichem,nlichen,nlicher,nliches
  mas:chine,chinen,sig,sige,sigem,sigen,sigend,sigende,sigenden,sigender,siger,siges,siggradig,siggradige,siggradigem,siggradigen,siggradiger
  mas:siggradiges,sigst,sigt,sigte,sigten,sigung,sigungen,siv,sivem,siven,siver,sivs max:imale,imalem,imalen,imaler
  mec:haniker,hanikerin,hanikern,hanikers,hatroniker,hatronikers
  meh:re,ren,rere,reren,rerer,rfach,rfache,rfachem,rfachen,rfacher,rfaches,rjaehrig,rjaehrige,rjaehrigem,rjaehrigen,rjaehriger,rjaehriges,rjahrig
  meh:rjahrige,rjahrigem,rjahrigen,rjahriger,rjahriges,rmalig,rmalige,rmaligem,rmaligen,rmaliger,rmaliges,rmals,rmonatig,rmonatige,rmonatigem
  meh:rmonatigen,rmonatiger,rmonatiges,rsprachig,rsprachige,rsprachigem,rsprachigen,rsprachiger,rsprachiges,rt,rtaegig,rtaegige,rtaegigem,rtaegigen
  meh:rtaegiger,rtaegiges,rtagig,rtagige,rtagigem,rtagigen,rtagiger,rtagiges,rte,rten,rung,rungen,rwochig,rwochige,rwochigem,rwochigen,rwochiger
  meh:rwochiges,rwoechig,rwoechige,rwoechigem,rwoechigen,rwoechiger,rwoechiges
  mei:ne,nem,nend,nende,nenden,nender,nst,nt,nte,nung,nungen,st,sten,stens
  mel:de,dend,dende,dendem,denden,dender,dendes,dens,dern,dest,det,dete,deten,dung,dungen men:gen,gens,gst,gt,gte,gten,gtest,gung,gungen
  mer:kbar,ken,kend,kende,kendem,kenden,kender,kendes,kern,klich,kliche,klichen,klicher,kliches,kst,kte,kten,ktest
  mes:sbar,sbare,sbarem,sbaren,sbarer,sbares,sers met:astasenfrei,astasenfreie,astasenfreiem,astasenfreien,astasenfreier,astasenfreies,ern,zgerin
  mic:h mil:chglas,chglasartig,chglasartige,chglasartigem,chglasartigen,chglasartiger,chglasartiges,chglasern,chglases min:destens,imalst,uten
  mis:slungen,slungene,slungenem,slungenen,slungener,slungenes
  mit:arbeit,arbeite,arbeiten,arbeitend,arbeitende,arbeitenden,arbeitender,arbeiter,arbeiterin,arbeiters,arbeitest,arbeitet,arbeitete,arbeiteten
  mit:einbezogen,einbezogene,einbezogenem,einbezogenen,einbezogener,einbezogenes,gebracht,gebrachte,gebrachtem,gebrachten,gebrachter,gebrachtes
  mit:gegeben,gegebene,gegebenem,gegebenen,gegebener,gegebenes,geteilt,geteilte,geteiltem,geteilten,geteilter,geteiltes,hilfe,nehme,nehmen,nehmend
  mit:nehmende,nehmendem,nehmenden,nehmender,nehmendes,nehmt,tagessen,tagessens,tags,teilbar,teile,teilen,teilend,teilende,teilendem,teilenden
  mit:teilender,teilendes,teilens,teilst,teilt,teilte,teilten,teiltest,teilung,teilungen,tele,telfeld,telfelder,telfeldern,telfelds,telgradig
  mit:telgradige,telgradigem,telgradigen,telgradiger,telgradiges,teln,telst,telt,telte,telten,tlerem,tleren,tlerer,tleres,tlerin,tlern,tlers
  mit:tlerweile,twoch,twoche,twochen,twoches,twochs,wirke,wirken,wirkend,wirkende,wirkendem,wirkenden,wirkender,wirkendes,wirkens,wirkst,wirkt
  mit:wirkte,wirkten,wirktest,wirkung,wirkungen moc:hte,hten,htest,htet moe:chte,chten,gen,glich,gliche,glicherweise,glichkeit,glichst
  mog:e,en,end,ende,endem,enden,ender,endes,est,lich,liche,lichem,lichen,licher,licherweise,liches,lichkeit,lichkeiten,lichst,lichstem,t
  mom:ente,enten mon:at,ate,aten,ates,atlich,atliche,atlichem,atlichen,atlicher,atliches,ats,tagen,tags
  mor:gendlich,gendliche,gendlichem,gendlichen,gendlicher,gendliches mud:em,en,er,ere,erem,eren,erer,eres,igkeit,igkeiten
  mue:de,digkeit,ndlich,nze,ssen,sste,tter,tterlicherseits
  mun:dlich,dliche,dlichem,dlichen,dlicher,dliches,ze,zen,zend,zende,zendem,zenden,zender,zendes,zt,zte,zten,ztest
  mus:iker,ikerin,ikern,ikers,s,sen,send,sende,sendem,sender,sendes,sest,st,ste,sten,stest,stet mut:ter,terlich,terlicherseits,tern
  nac:hbarin,hbarlich,hbarn,hbars,hdem,hfolgend,hfolgende,hfolgendem,hfolgenden,hfolgender,hfolgendes,hfrage,hfragen,hfragend,hfragende,hfragendem
  nac:hfragenden,hfragender,hfragendes,hfragst,hfragt,hfragte,hfragten,hfragtest,hgefordert,hgeforderte,hgefordertem,hgeforderten,hgeforderter
  nac:hgefordertes,hgeholt,hgeholte,hgeholtem,hgeholten,hgeholter,hgeholtes,hgemeldet,hgemeldete,hgemeldetem,hgemeldeten,hgemeldeter,hgemeldetes
  nac:hgereicht,hgereichte,hgereichtem,hgereichten,hgereichter,hgereichtes,hgespritzt,hgewiesen,hgewiesene,hgewiesenem,hgewiesenen,hgewiesener
  nac:hgewiesenes,hhole,hholen,hholend,hholende,hholendem,hholenden,hholender,hholendes,hholst,hholt,hholte,hholten,hholtest,hmeldung,hmeldungen
  nac:hmittag,hmittage,hmittagen,hmittags,hreichbar,hreiche,hreichen,hreichend,hreichende,hreichendem,hreichenden,hreichender,hreichendes,hreichens
  nac:hreichst,hreicht,hreichte,hreichten,hreichtest,hreichung,hreichungen,hricht,hrichten,hrichtlich,hsehbar,hsehe,hsehen,hsehend,hsehende
  nac:hsehendem,hsehenden,hsehender,hsehendes,hseht,hste,hstem,hsten,hster,hstes,hte,hten,htlich,htliche,htlichem,htlichen,htlicher,htliches
  nac:htraeglich,htraegliche,htraeglichem,htraeglichen,htraeglicher,htraegliches,htrag,htrage,htragen,htrages,htraglich,htragliche,htraglichem
  nac:htraglichen,htraglicher,htragliches,htrags,htragt,htschmerz,hvollziehbar,hvollziehbare,hvollziehbarem,hvollziehbaren,hvollziehbarer
  nac:hvollziehbares,hweisbare,hweisbarem,hweisbaren,hweisbarer,hweisbares,hweisend,hweisende,hweisendem,hweisenden,hweisender,hweisendes,hweisest
  nad:eln nae:chste,chsten,chster,chstes,chtlich,chtliche,chtlichem,chtlichen,chtlicher,chtliches,he,mlich nag:eln,elt,elte,elten
  nah:bar,eliegend,eliegende,eliegendem,eliegenden,eliegender,eliegendes,em,en,end,ende,endem,enden,ender,endes,er,ere,erem,eren,erer,eres,ern,ezu
  nah:me,men,mt,rung,rungen,st,t,te,ten,test nam:ens,lich,liche,lichem,lichen,licher,liches nan:nte,nten,ntet
  nar:kotisiert,kotisierte,kotisiertem,kotisierten,kotisierter,kotisiertes nas:sem,sen,ses
  nat:uerlich,urlich,urliche,urlichem,urlichen,urlicher,urliches neb:enbefund,enbei,st neh:men,mend,mende,mendem,menden,mender,mendes,mens,mern,mt
  nei:n
  nen:nbar,ne,nen,nend,nende,nendem,nenden,nender,nendes,nens,nenswert,nenswerte,nenswertem,nenswerten,nenswerter,nenswertes,ner,nern,nst,nt,nung
  nen:nungen ner:vlichem net:tem,tes,zartig,zartige,zartigem,zartigen,zartiger,zartiges
  neu:e,em,erdings,erlich,erlichem,erung,erungen,es,est,geborene,geborenem,geborenen,geborener,geborenes,lich,nt,nte,nten,st,start,starts
  nic:hte,hten,htraucher,htrauchern nie:drig,drige,drigem,drigen,driger,driges,mals,mand,mandem,manden,mandes,mands nim:mt nir:gends
  noc:h,hmal,hmale,hmalem,hmalen,hmaler,hmales,hmals noe:tig
  nor:malem,malen,maler,malerweise,malgross,malst,mwertig,mwertige,mwertigem,mwertigen,mwertiger,mwertiges
  not:fallmaessig,fallmassig,fallmassige,fallmassigem,fallmassigen,fallmassiger,fallmassiges,iere,ieren,ierend,ierende,ierendem,ierenden,ierender
  not:ierendes,ierens,ierst,iert,ierte,ierten,iertest,ierung,ierungen,ig,ige,igem,igen,iger,iges,igt,igte,igten,igung,igungen,iz,izen,wendig
  not:wendige,wendigem,wendigen,wendiger,wendiges nov:ember,embers nuc:htern,hterne,hternem,hternen,hterner,hternes nue:chtern nul:len,lte,lten
  num:erisch,erische,erischem,erischen,erischer,erisches,mer,mere,mern,mert,merte,merten
  nut:zbar,ze,zen,zend,zende,zendem,zenden,zender,zendes,zens,zer,zern,zest,zt,zte,zten,ztest,zung,zungen
  obe:re,ren,rere,rerem,reren,rerer,rfeld,rfelder,rfeldern,rfelds,rflachlich,rflachliche,rflachlichem,rflachlichen,rflachlicher,rflachliches
  obe:rflaechlich,rhalb,rin,rn,rsten,rster,rstes obw:ohl ode:re,ren,rer oef:fnen,ter
  off:enbar,enbare,enbarem,enbaren,enbarer,enbares,enbarlich,enbart,enbarte,enbarten,enbarung,enbarungen,ene,enem,enen,ener,ensichtlich
  off:ensichtliche,ensichtlichem,ensichtlichen,ensichtlicher,ensichtliches,ne,nen,nend,nende,nendem,nenden,nender,nendes,nens,nern,nest,net,nete
  off:neten,nung,nungen oft.er,eren,ers ohn:machtig,machtige,machtigem,machtigen,machtiger,machtiges,maechtig okt:ober,obers onk:el,eln opa
  ope:rabel,rierbar,riere,rieren,rierend,rierende,rierendem,rierenden,rierender,rierendes,rierst,rierte,riertem,rierten,rierter,riertest
  opt:imal,imale,imalem,imalen,imaler,imales
  ord:entlich,entliche,entlichem,entlichen,entlicher,entliches,nerin,nern,ners,nungsgemaess,nungsgemass,nungsgemasse,nungsgemassem,nungsgemassen
  ord:nungsgemasser,nungsgemasses ori:entiert,entierte,entiertem,entierten,entierter,entiertes ova:lem,len,ler
  paa:r,ren,res,rs,rt,rte,rten,rung,rungen pal:pabel pan:ik,ikattacke,ikattacken,iken,isch,ische,ischem,ischen,ischer,isches
  pap:ier,iere,ieren,ierende,ierenden,iers par:tnerin,tnern
  pas:see,sen,send,sende,sendem,senden,sender,sendes,sens,sest,siert,sierte,siertem,sierten,sierter,siertes,st,ste,sten,stest,sung,sungen
  pau:sen,send,sende,sendem,senden,sender,sendes,siere,sieren,sierend,sierende,sierendem,sierenden,sierender,sierendes,sierst,siert,sierte,siertem
  pau:sierten,sierter,siertes,siertest,st,ste,sten,stest
  pen:sionaer,sionaerin,sionar,sionare,sionaren,sionarin,sionars,sioniert,sionierte,sioniertem,sionierten,sionierter,sioniertes
  per:soenlich,sonale,sonalem,sonalen,sonaler,sonen,sonlich,sonliche,sonlichem,sonlichen,sonlicher,sonliches,ucke,ucken,uecke,uecken
  pfe:rd,rde,rden,rdes,rdetritt,rds pfl:egebeduerftig,egebedurftig,egebedurftige,egebedurftigem,egebedurftigen,egebedurftiger,egebedurftiges
  phy:siotherapeut,siotherapeuten,siotherapeutin pil:otiere,otieren,otin
  pla:nem,nen,nend,nende,nenden,nender,neten,nmaessig,nmassig,nmassige,nmassigem,nmassigen,nmassiger,nmassiges,nst,ttenfoermig,ttenfoermige
  pla:ttenfoermigem,ttenfoermigen,ttenfoermiger,ttenfoermiges,ttenformig,ttenformige,ttenformigem,ttenformigen,ttenformiger,ttenformiges,tze,tzen
  pla:tzes,tzierbar,tziere,tzieren,tzierend,tzierende,tzierendem,tzierenden,tzierender,tzierendes,tzierens,tzierst,tziert,tzierte,tzierten
  pla:tziertest,tzierung,tzierungen,tzt,tzte,tzten,usibel plo:etzlich,etzliche,tzliche,tzlichem,tzlichen,tzlicher
  poc:hend,hende,hendem,henden,hender,hendes,ht,hte,hten pol:izist,izisten,izistin,nisch,nische,nischem,nischen,nischer,nisches
  pos:itionen,itioniere,itionieren,itionierend,itionierende,itionierendem,itionierenden,itionierender,itionierendes,itionierens,itionierst
  pos:itioniert,itionierte,itioniertem,itionierten,itionierter,itioniertes,itioniertest,itionierung,itionierungen,talisch,talische,talischem
  pos:talischen,talischer,talisches pri:mat,mate,maten,vatem,vaten,vater
  pro:bleme,blemen,blemlos,blemlose,blemlosem,blemlosen,blemloser,blemloses,duktionsmitarbeiter,duktionsmitarbeiterin,duktionsmitarbeitern
  pro:duktionsmitarbeiters,gramm,grammen,grammierer,grammiererin,grammierern,grammierers,gramms,mpt,mpte,mptem,mpten,mptes,tokolle,tokollen
  pru:efen,efung,fbar,fe,fen,fend,fende,fendem,fenden,fender,fendes,fens,fer,fern,fst,ft,fte,ften,ftest,fung,fungen psy:chologie,chologin
  pun:kte,kten,ktend,ktende,ktenden,ktender,ktet,ktete,kteten,ktuell,ktuelle,ktuellem,ktuellen,ktueller,ktuelles qua:litaet,litat,litaten,si
  que:tschung,tschungen rad:fahren,fahrens rae:ume ran:dstaendig,dstandig,dstandige,dstandigem,dstandigen,dstandiger,dstandiges
  ras:chem,chen,cher,ches,chst rat:en,end,ende,endem,enden,ender,endes,et
  rau:chere,cherin,chers,me,men,mend,mende,menden,mender,mlich,mst,mt,mte,mten,mung,mungen,sche,schen,schend,schende,schendem,schenden,schender
  rau:schendes,schens,schest,schst,scht,schte,schten,schtest,sgehen
  rea:giere,gieren,gierend,gierende,gierendem,gierenden,gierender,gierendes,gierst,giert,gierte,giertem,gierten,gierter,giertes,giertest,ktion
  rea:ktionen,nimiert,nimierte,nimiertem,nimierten,nimierter,nimiertes
  rec:hne,hnen,hnend,hnende,hnendem,hnenden,hnender,hnendes,hnens,hner,hnern,hnest,hnet,hnete,hneten,hnung,hnungen,htem,htest,htet,htlich,htliche
  rec:htlichen,htlicher,htliches,htsanwalt,htsanwalte,htsanwalten,htsanwaltes,htsanwalts,htsseitig,htsseitige,htsseitigem,htsseitigen,htsseitiger
  rec:htsseitiges,htzeitig,htzeitige,htzeitigem,htzeitigen,htzeitiger,htzeitiges
  red:en,end,ende,endem,enden,ender,endes,ens,est,et,ete,eten,liche,lichen,licher,liches,uktion,uktionen,uziere,uzieren,uzierend,uzierende
  red:uzierendem,uzierenden,uzierender,uzierendes,uzierens,uzierst,uziert,uzierte,uziertem,uzierten,uzierter,uziertes,uziertest,uzierung,uzierungen
  reg:el,ele,elmaessig,elmassig,elmassige,elmassigem,elmassigen,elmassiger,elmassiges,eln,elrecht,elrechte,elrechtem,elrechten,elrechter,elrechtes
  reg:elt,elte,elten,elung,elungen,ulaer,ulare,ularem,ularen,ularer
  rei:begeraeusch,begerausch,bt,bungslos,bungslose,bungslosem,bungslosen,bungsloser,bungsloses,hen,hend,hende,hendem,henden,hender,hendes,hst,ht
  rei:hte,hten,htest,hung,hungen,nigungskraft,se,send,sende,sendem,senden,sender,sendes,ses,ssend,ssende,ssendem,ssenden,ssender,ssendes,ssern
  rei:ssest,sst,ste,sten,stest,zlos,zlose,zlosem,zlosen,zloser,zloses rek:onstruiert,onstruierte,onstruiertem,onstruierten,onstruierter,onstruiertes
  rel:ativ,ativem,ativen,ativer,evante,evantem,evanten,evanter
  ren:nen,nend,nende,nendem,nenden,nender,nendes,nens,nern,nst,nt,te,tner,tnerin,tnerinnen,tnern,tners
  rep:onierbar,onierbare,onierbarem,onierbaren,onierbarer,onierbares res:tbefund,ten,tlich,tlichem,tlos,tlose,tlosem,tlosen,tloser,tloses
  ret:tung,tungen rez:idivfrei,idivfreie,idivfreiem,idivfreien,idivfreier,idivfreies
  ric:hten,htend,htende,htendem,htenden,htender,htendes,htens,hterin,htern,htest,htet,htete,hteten,htig,htige,htigem,htigen,htiger,htiges,htigst
  ric:htung,htungen rin:gfoermig,gfoermige,gfoermigem,gfoermigen,gfoermiger,gfoermiges,gformig,gformige,gformigem,gformigen,gformiger,gformiges
  ris:iko,ikos ruc:kbank,klaufig,klaufige,klaufigem,klaufigen,klaufiger,klaufiges,kseitig,kseitige,kseitigem,kseitigen,kseitiger,kseitiges
  rue:ckbank,cklaeufig,cklaeufige,cklaeufigem,cklaeufigen,cklaeufiger,cklaeufiges,ckseitig,ckseitige,ckseitigem,ckseitigen,ckseitiger,ckseitiges
  ruf:en,end,ende,endem,enden,ender,endes,ern,s,st,t ruh:end,ende,endem,enden,ender,endes,eschmerz,ig,ige,igem,igen,iger,iges,igst,st,te,ten,test
  run:dem,den,der,des,dlich,dliche,dlichem,dlichen,dlicher,dliches,dung,dungen,ter rus:sisch,sischem,sischen,sischer,sisches
  rut:schen,schend,schende,schendem,schenden,schender,schendes,sches,schest,schs,schst,scht,schte,schten,schtest
  sac:hbearbeiter,hbearbeiterin,hbearbeitern,hbearbeiters,he,hen,hlich,hliche,hlichen,hlicher,hliches,hte,hten sae:mtlich
  sag:en,end,ende,endem,enden,ender,endes,st,t,te,ten,test,tet sam:stag,stage,stagen,stags,t,ten,tes,tlich,tliche,tlichem,tlichen,tlicher,tliches,ts
  sat:t,te,tem,ten,tes sau:bere,berem,beren,berer,beres sca:nne,nnen,nnend,nnende,nnendem,nnenden,nnender,nnendes,nnern,nnst,nnt,nnte,nnten,nntest
  sch:affbar,affe,affend,affende,affendem,affenden,affender,affendes,affens,affst,affte,afften,afftest,affung,affungen,arfem,arfes,arfrandig
  sch:arfrandige,arfrandigem,arfrandigen,arfrandiger,arfrandiges,atten,attens,aue,auen,auend,auende,auendem,auenden,auender,auendes,auere,auern
  sch:aust,aute,autest,einbar,einbare,einbarem,einbaren,einbarer,einbares,eine,einen,einend,einende,einendem,einenden,einender,einendes,eines,eins
  sch:einst,eint,ichtarbeit,ichtarbeiten,ichtarbeiter,icke,ickem,icken,ickend,ickende,ickendem,ickenden,ickender,ickendes,ickens,icker,ickere
  sch:ickerem,ickeren,ickerer,ickeres,ickes,ickest,icklich,ickliche,icklichen,icklicher,ickliches,ickst,ickt,ickte,ickten,icktest,ickung,ickungen
  sch:iebe,ieben,iebend,iebende,iebendem,iebenden,iebender,iebendes,iebens,iebern,iebst,iebt,iebung,iebungen,ief,iefe,iefem,iefes,laefrig,laefrige
  sch:laefrigem,laefrigen,laefriger,laefriges,laeft,lafen,lafend,lafende,lafenden,lafender,lafer,lafern,laflos,laflose,laflosem,laflosen,lafloser
  sch:lafloses,lafrig,lafrige,lafrigem,lafrigen,lafriger,lafriges,laft,lagartig,lagartige,lagartigem,lagartigen,lagartiger,lagartiges,lagen,lagend
  sch:lagende,lagendem,lagenden,lagender,lagendes,lagens,lagern,lages,lags,lagt,lagung,lagungen,lapp,lappe,lappem,lappen,lapper,lappes,lecht,lechte
  sch:lechtem,lechter,lechtes,lechtest,liessbar,liesse,liessen,liessend,liessende,liessendem,liessenden,liessender,liessendes,liessens,liessern
  sch:liessest,liesslich,liessliche,liesslichem,liesslichen,liesslicher,liessliches,liesst,liessung,liessungen,limm,limmem,limmen,limmes
  sch:littenfahren,losserin,lossern,lossers,lucke,lucken,luckend,luckende,luckendem,luckenden,luckender,luckendes,lucker,luckern,luckst,luckt
  sch:luckte,luckten,lucktest,luessel,luss,lusse,lussele,lusseln,lussels,lusselt,lusselte,lusselten,lussen,lusses,malem,maler,malere,maleren
  sch:malerer,malern,malst,merzbedingt,merzfrei,merzfreie,merzfreiem,merzfreien,merzfreier,merzfreies,merzgeplagt,neide,neiden,neidend,neidende
  sch:neidendem,neidenden,neidender,neidendes,neidens,neidere,neiderin,neidern,neidest,neidet,neids,neidung,neidungen,nellem,nellend,nellende
  sch:nellenden,nellender,nellst,nellt,nellte,nellten,nittverletzung,nittverletzungen,onem,onend,onende,onenden,onender,ont,onte,onten,onung
  sch:onungen,ote,raeg,raegaufnahme,raegaufnahmen,ragaufnahme,ragaufnahmen,ragem,ragen,raubend,raubende,raubendem,raubenden,raubender,raubendes
  sch:rauber,raubern,raubst,raubt,raubte,raubten,raubtest,raubung,raubungen,reibe,reiben,reibend,reibende,reibendem,reibenden,reibender,reibendes
  sch:reibens,reibern,reibst,reibt,reibung,reibungen,reie,reien,reiend,reiende,reiendem,reienden,reiender,reiendes,reiern,reies,reinen,reinerin
  sch:reis,reist,reit,reite,reiten,reitest,rie,rien,riet,riftlich,riftliche,riftlichem,riftlichen,riftlicher,riftliches,ritten,uelerin,uerfung
  sch:uerfwunde,ule,ulend,ulende,ulendem,ulenden,ulender,ulendes,ulens,ulerin,ulern,ulers,ulst,ultest,ulung,ulungen,urfung,urfungen,urfwunde
  sch:urfwunden,wachem,waegerin,wagerin,wagern,wagers,wanken,wankend,wankende,wankendem,wankenden,wankender,wankendes,wankst,wankt,wankte,wankten
  sch:wanktest,wankung,wankungen,warzem,warzes,weisser,weisserin,weissern,weissers,werem,werer,wergradig,wergradige,wergradigem,wergradigen
  sch:wergradiger,wergradiges,werhoerig,werhorig,werhorige,werhorigem,werhorigen,werhoriger,werhoriges,werlich,werst,wert,werte,werwiegend
  sch:werwiegende,werwiegendem,werwiegenden,werwiegender,werwiegendes,wester,westerlich,western,wiegermutter,wiegersohn,wiegersohne,wiegersohnen
  sch:wiegersohnes,wiegersohns,wiegertochter,wierig,wierige,wierigem,wierigen,wieriger,wieriges,wierigkeit,wierigkeiten,willt,wimme,wimmen,wimmend
  sch:wimmende,wimmendem,wimmenden,wimmender,wimmendes,wimmens,wimmst,wimmt,windelig,windelige,windeligem,windeligen,windeliger,windeliges,witze
  sch:witzen,witzend,witzende,witzendem,witzenden,witzender,witzendes,witzest,witzig,witzige,witzigem,witzigen,witziger,witziges,witzt,witzte
  sch:witzten,witztest sec:hs,hsen,hst,hste,hsten sed:iert,ierte,iertem,ierten,ierter,iertes seh:e,en,end,ende,endem,enden,ender,endes,ens,ern,r,t
  sei.dem,des,en,end,ende,enden,ender,ne,nem,nen,st,taufnahme,taufnahmen,tdem,tenangabe,tenangaben,tengleich,tenverwechslung,tenverwechslungen
  sei:tlichem sek:retaerin,retarin,unde,unden
  sel:ber,bst,bstaendig,bstandig,bstandige,bstandigem,bstandigen,bstandiger,bstandiges,bststaendig,bststaendige,bststandig,bststandige,bststandigem
  sel:bststandigen,bststandiger,bststandiges,bststandigst,ektiv,ektive,ektivem,ektiven,ektiver,ektives,ten,tene,tenem,tenen,tener,tenes,tenst
  sen:den,dend,dende,dendem,denden,dender,dendes,dens,dern,dest,det,dete,deten,dung,dungen sep:tember,tembers
  set:zbar,ze,zen,zend,zende,zendem,zenden,zender,zendes,zens,zern,zest,zt,zte,zten,ztest,zung,zungen
  sic:h,helfoermig,helfoermige,helfoermigem,helfoermigen,helfoermiger,helfoermiges,helformig,helformige,helformigem,helformigen,helformiger
  sic:helformiges,her,here,herer,hergestellt,hergestellte,hergestelltem,hergestellten,hergestellter,hergestelltes,herheit,herheiten,herheitshalber
  sic:herlich,herst,hert,herte,herten,herung,herungen,htbar,htbare,htbarem,htbaren,htbarer,htbares,hte,hten,htlich,htung,htungen
  sie.bend,bende,bendem,benden,bender,bendes,bent,bente,benten,bs,bst,bt,bte,bten,btest,ht sin:d,nvoll,nvolle,nvollem,nvollen,nvoller,nvolles
  sit:zen,zest,zt,zung,zungen ski:fahren,fahrens,unfall,unfalle,unfallen,unfalls sob:ald sod:ass soe:hne
  sof:ern,ort,ortig,ortige,ortigem,ortigen,ortiger,ortiges sog:ar,enannt,enannte,enanntem,enannten,enannter,enanntes
  soh:ne,nen,nes,nst,nt,nte,nten,ntest sol:ch,che,chem,chen,cher,ches,daten,datin,len,lend,lende,lenden,lern,lst,lt,lte,lten,ltet som:it
  son:derbar,derlich,derliche,derlichen,derlicher,derliches,derst,dert,derte,derten,dertest,ntag,ntage,ntagen,ntags,st,stig,stige,stigem,stigen
  son:stiger,stiges
  sor:gend,gende,gendem,genden,gender,gendes,gfaeltig,gfaltig,gfaltige,gfaltigem,gfaltigen,gfaltiger,gfaltiges,glich,gliche,glichen,glicher,gliches
  sor:gst,gt,gte,gten,gtest sov:iel sow:eit,ohl soz:ialarbeiter,ialarbeiterin,ialarbeitern,ialarbeiters
  spa:et,ete,eter,etere,etestens,ss,sse,ssen,sses,sst,sste,ssten,tem,ten,ter,tere,testens
  spe:icherbar,ichers,icherst,ichert,icherte,icherten,ichertest,icherung,icherungen,zialaufnahme,zialaufnahmen
  spi:elplatz,elplatzes,ndelfoermig,ndelfoermige,ndelfoermigem,ndelfoermigen,ndelfoermiger,ndelfoermiges,ndelformig,ndelformige,ndelformigem
  spi:ndelformigen,ndelformiger,ndelformiges,tze,tzem,tzen,tzend,tzende,tzendem,tzenden,tzender,tzendes,tzes,tzest,tzt,tzte,tzten,tztest
  spo:rtlich,rtunfall,rtunfalle,rtunfallen,rtunfalls
  spr:ach,achbarriere,achbarrieren,ache,achen,achlich,achlichem,achst,acht,eche,echen,echend,echende,echendem,echenden,echender,echendes,echens
  spr:echern,echt,icht spu:erbar,eren,rbar,rbare,rbarem,rbaren,rbarer,rbares,re,ren,rend,rende,rendem,renden,render,rendes,rst,rte,rten,rtest
  sta:bil,bile,bilem,bilen,biler,biles,bilst,dien,erker,ndardmaessig,ndardmassig,ndardmassige,ndardmassigem,ndardmassigen,ndardmassiger
  sta:ndardmassiges,nde,ndern,ndest,ndet,ndst,rkem,rkere,rkerem,rkeren,rkerer,rkeres,tt,tte,tten,ttfinde,ttfinden,ttfindend,ttfindende,ttfindendem
  sta:ttfindenden,ttfindender,ttfindendes,ttfindet,ttgefunden,ttgefundene,ttgefundenem,ttgefundenen,ttgefundener,ttgefundenes,ttlich,u,ube,uben
  sta:ubes,ubt,ubte,ubten,ue,uen,uer,us,ut,ute,uten
  ste:chend,chende,chendem,chenden,chender,chendes,haufnahme,haufnahmen,he,hen,hende,hendem,henden,hender,hens,her,hern,hst,ht,if,ife,ifem,ifen
  ste:ifer,ifes,ift,ifte,iften,ige,igen,igend,igende,igendem,igenden,igender,igendes,igens,igere,igern,iges,igs,igst,igt,igung,igungen,llen,llend
  ste:llende,llendem,llenden,llender,llendes,llens,llern,llst,llt,llte,llten,lltest,llungen,llungnahme,llungnahmen,rbe,rben,rbend,rbende,rbendem
  ste:rbenden,rbender,rbendes,rbens,rblich,rbliche,rblichen,rblicher,rbliches,rbt,ril,rilem,rilen,riler,tig,tige,tigem,tigen,tiger,tiges,uerberater
  ste:uerberaterin,uerberatern,uerberaters
  sti:efvater,efvaters,llem,llen,llend,llende,llenden,llender,llst,llt,llte,llten,llung,llungen,mme,mmen,mmend,mmende,mmendem,mmenden,mmender
  sti:mmendes,mmens,mmer,mmern,mmst,mmt,mmte,mmten,mmtest,mmung,mmungen
  sto:eren,lpere,lperer,lpern,lperst,lpert,lperte,lperten,lpertest,rbar,ren,rend,rende,rendem,renden,render,rendes,rern,rniert,rnierte,rniertem
  sto:rnierten,rnierter,rniertes,rs,rst,rte,rten,rtest
  str:ahlend,ahlende,ahlendem,ahlenden,ahlender,ahlendes,ahlenschutzschuerze,ahlenschutzschurze,ahlenschutzschurzen,ahler,ahlern,ahlst,ahlt,ahlte
  str:ahlten,ahltest,ahlung,ahlungen,eckbar,ecken,eckend,eckende,eckendem,eckenden,eckender,eckendes,eckens,eckst,eckt,eckte,eckten,ecktest,eckung
  str:eckungen,eifenfoermig,eifenfoermige,eifenfoermigem,eifenfoermigen,eifenfoermiger,eifenfoermiges,eifenformig,eifenformige,eifenformigem
  str:eifenformigen,eifenformiger,eifenformiges,eifig,eifige,eifigem,eifigen,eifiger,eifiges,engem,engen,enger,enges,engt,engte,engten,essaufnahme
  str:essaufnahmen
  stu:ckweise,denten,dentin,die,diere,dieren,dierend,dierende,dierendem,dierenden,dierender,dierendes,dierst,diert,dierte,dierten,diertest,dium
  stu:diums,eckweise,endlich,endliche,endlichem,endlichen,endlicher,endliches,erze,erzen,etzen,fen,fend,fende,fendem,fenden,fender,fendes,fst,ft
  stu:fte,ften,ftest,nde,nden,ndens,ndlich,ndliche,ndlichem,ndlichen,ndlicher,ndliches,ndung,ndungen,rze,rzen,rzend,rzende,rzendem,rzenden,rzender
  stu:rzendes,rzens,rzest,rzt,rzte,rzten,rztest,rzung,rzungen,tze,tzen,tzend,tzende,tzendem,tzenden,tzender,tzendes,tzens,tzest,tzt,tzte,tzten
  stu:tztest,tzung,tzungen suc:hen,hend,hende,hendem,henden,hender,hendes,hens,hern,hst,ht,hte,hten,htest,hung,hungen tab:elle,ellen
  tae:glich,gliche,glichem,glichen,glicher,gliches
  tag:ein,end,ende,enden,ender,lich,liche,lichem,lichen,licher,liches,st,suber,sueber,t,te,ten,ung,ungen tan:gentialaufnahme,gentialaufnahmen,te,ten
  tas:chen,tbar,tbare,tbarem,tbaren,tbarer,tbares,ten,tend,tende,tendem,tenden,tender,tendes,ter,tern,test,tete,teten
  tat:sachlich,sachliche,sachlichem,sachlichen,sachlicher,sachliches,saechlich
  tau:glich,gliche,glichem,glichen,glicher,gliches,schbar,sche,schen,schend,schende,schendem,schenden,schender,schendes,sches,schest,schst,scht
  tau:schte,schten,schtest,send,sende,sendem,senden,sender,sendes tax:ifahrer,ifahrerin,ifahrern,ifahrers
  tec:hnik,hniken,hniker,hnisch,hnische,hnischem,hnischen,hnischer,hnisches,hnischst
  tei:len,lend,lende,lenden,lender,ler,lst,lt,lte,lten,lung,lungen,lweise,lweisem,lweisen,lweiser,lweises,lzeit
  tel:efon,efone,efonen,efoniere,efonieren,efonierend,efonierende,efonierendem,efonierenden,efonierender,efonierendes,efonierens,efonierst,efoniert
  tel:efonierte,efonierten,efoniertest,efonische,efonischem,efonischen,efonischer,efons tem:poraer,porar,porare,porarem,poraren,porarer,porares
  tep:pichkante,pichkanten,pichs
  ter:min,minabsage,minabsagen,mine,minen,miniere,minieren,minierend,minierende,minierendem,minierenden,minierender,minierendes,minierens,minierst
  ter:miniert,minierte,minierten,miniertest,minierung,minierungen,minlich,mins,minvergabe,minverschiebung,minverschiebungen,minwunsch,minwunsches
  ter:miten tes:te,ten,tend,tende,tenden,tender,test,tet,tete,teten tie:fem,fen,fer,fst,rbiss,re,ren
  tip:pend,pende,pendem,penden,pender,pendes,pst,pt,pte,pten,ptest tis:che,chen,ches,chlerin,chs toc:hter,htern toe:chter
  tol:eriert,erierte,eriertem,erierten,erierter,eriertes,lem,len,lt,lte,lten tot:ale,alem,alen,aler
  tra:egt,mpolins,nsporte,nsporten,nsporter,nsportfaehig,nsportfahig,nsportfahige,nsportfahigem,nsportfahigen,nsportfahiger,nsportfahiges
  tra:nsportiert,nsportierte,nsportiertem,nsportierten,nsportierter,nsportiertes,t,ten,tte,tten
  tre:nnbar,nne,nnen,nnend,nnende,nnendem,nnenden,nnender,nnendes,nnens,nnst,nnt,nnte,nnten,nntest,nnung,nnungen,ppe,ppen,ppenlaufen,ppensteigen
  tre:ppensteigens,ppenstufe,ppenstufen,ppensturz,te,ten,tend,tende,tendem,tenden,tender,tendes,tens,ter,tern,tet,tung,tungen,u,ue,uem,uer,ues
  tre:ulich
  tri:chterfoermig,chterfoermige,chterfoermigem,chterfoermigen,chterfoermiger,chterfoermiges,chterformig,chterformige,chterformigem,chterformigen
  tri:chterformiger,chterformiges,nkbar,nke,nken,nkend,nkende,nkendem,nkenden,nkender,nkendes,nker,nkern,nkst,nkt
  tro:cken,ckene,ckenem,ckenen,ckener,ckenes,cknen,tz,tzdem,tze,tzen,tzes,tzt,tzte,tzten tru:bem,ben,ber,bes,bt,bte,bten,bung,bungen
  tue:r,rkisch,rrahmen,rrahmens tum:orfrei,orfreie,orfreiem,orfreien,orfreier,orfreies tur:kisch,kische,kischem,kischen,kischer,kisches,rahmen,rahmens
  typ:isch,ische,ischem,ischen,ischer,ischerweise,isches,ischst
  ube:l,ln,n,ns,rall,rein,reinstimmend,reinstimmende,reinstimmendem,reinstimmenden,reinstimmender,reinstimmendes,rfuhrt,rfuhrte,rfuhrtem,rfuhrten
  ube:rfuhrter,rfuhrtes,rgabe,rgaben,rgabst,rgabt,rgang,rgange,rgangen,rgangs,rlagernd,rlagernde,rlagerndem,rlagernden,rlagernder,rlagerndes
  ube:rlagert,rlagerte,rlagertem,rlagerten,rlagerter,rlagertes,rlege,rlegen,rlegend,rlegende,rlegendem,rlegenden,rlegender,rlegendes,rlegene
  ube:rlegenem,rlegener,rlegenes,rlegens,rlegst,rlegt,rlegte,rlegten,rlegtest,rlegung,rlegungen,rmittele,rmitteln,rmittelns,rmittelst,rmittelte
  ube:rmitteltem,rmittelten,rmittelter,rmitteltest,rnehme,rnehmen,rnehmend,rnehmende,rnehmendem,rnehmenden,rnehmender,rnehmendes,rnehmt,rnommen
  ube:rnommene,rnommenem,rnommenen,rnommener,rnommenes,rprufbar,rprufe,rprufen,rprufend,rprufende,rprufendem,rprufenden,rprufender,rprufendes
  ube:rprufens,rprufst,rpruft,rprufte,rpruften,rpruftest,rprufung,rprufungen,rraschend,rraschende,rraschendem,rraschenden,rraschender,rraschendes
  ube:rrollt,rrollte,rrolltem,rrollten,rrollter,rrolltes,rsandt,rsandte,rsandtem,rsandten,rsandter,rsandtes,rschlag,rschlage,rschlagen,rschlags
  ube:rschlagt,rschreite,rschreiten,rschreitend,rschreitende,rschreitendem,rschreitenden,rschreitender,rschreitendes,rschreitens,rschreitest
  ube:rschreitet,rschreitung,rschreitungen,rsehbar,rsehe,rsehen,rsehend,rsehende,rsehendem,rsehenden,rsehender,rsehendes,rsehene,rsehenem,rsehener
  ube:rsehenes,rseht,rsende,rsenden,rsendend,rsendende,rsendendem,rsendenden,rsendender,rsendendes,rsendest,rsendet,rsendete,rsendeten,rsendung
  ube:rsendungen,rsetzbar,rsetze,rsetzen,rsetzend,rsetzende,rsetzendem,rsetzenden,rsetzender,rsetzendes,rsetzens,rsetzer,rsetzern,rsetzest,rsetzt
  ube:rsetzte,rsetzten,rsetztest,rsetzung,rsetzungen,rsichtsaufnahme,rsichtsaufnahmen,rspielt,rspielte,rspieltem,rspielten,rspielter,rspieltes
  ube:rstreckt,rstreckte,rstrecktem,rstreckten,rstreckter,rstrecktes,rtragbar,rtrage,rtragen,rtragend,rtragende,rtragendem,rtragenden,rtragender
  ube:rtragendes,rtragene,rtragenem,rtragener,rtragenes,rtragens,rtrages,rtrags,rtragt,rtragung,rtragungen,rwache,rwachen,rwachend,rwachende
  ube:rwachendem,rwachenden,rwachender,rwachendes,rwachens,rwacher,rwachern,rwachst,rwacht,rwachte,rwachten,rwachtest,rwachung,rwachungen,rweise
  ube:rweisen,rweisend,rweisende,rweisendem,rweisenden,rweisender,rweisendes,rweisens,rweisest,rweist,rweisungen,rwiegend,rwiegende,rwiegendem
  ube:rwiegenden,rwiegender,rwiegendes ubr:ig,ige,igem,igen,igens,iger,iges ubu:ng,ngen
  ueb:el,en,er,erall,erein,ereinstimmend,erfuehrt,ergabe,ergang,erlagernd,erlagernde,erlagerndem,erlagernden,erlagernder,erlagerndes,erlagert
  ueb:erlagerte,erlagertem,erlagerten,erlagerter,erlagertes,erlegen,ermitteln,ermittelt,ernehmen,ernommen,erpruefen,erpruefung,erraschend,errollt
  ueb:errollte,errolltem,errollten,errollter,errolltes,ersandt,ersandte,ersandtem,ersandten,ersandter,ersandtes,erschlag,erschreiten,ersehen
  ueb:ersenden,ersetzen,ersichtsaufnahme,ersichtsaufnahmen,erspielt,erspielte,erspieltem,erspielten,erspielter,erspieltes,erstreckt,ertragen
  ueb:ertragung,erwachen,erwachung,erweisen,erweisung,erwiegend,rig,rige,rigens,ung uhr:zeit
  ukr:ainisch,ainische,ainischem,ainischen,ainischer,ainisches
  umf:ang,ange,angen,anges,angreich,angreiche,angreichem,angreichen,angreicher,angreiches,angs,angt
  umg:ebucht,ebuchte,ebuchtem,ebuchten,ebuchter,ebuchtes,ebungen,ehend,ehende,ehendem,ehenden,ehender,ehendes,eknickt,eknickte,eknicktem,eknickten
  umg:eknickter,eknicktes,elagert,elagerte,elagertem,elagerten,elagerter,elagertes,estellt,estellte,estelltem,estellten,estellter,estelltes,ezogen
  umg:ezogene,ezogenem,ezogenen,ezogener,ezogenes
  umk:nicke,nicken,nickend,nickende,nickendem,nickenden,nickender,nickendes,nickst,nickt,nickte,nickten,nicktest
  uml:agere,agern,agerns,agerst,agert,agerte,agerten,agertest,agerung,agerungen ums:chrieben,chriebene,chriebenem,chriebenen,chriebener,chriebenes
  una:ngenehm,ngenehme,ngenehmem,ngenehmen,ngenehmer,ngenehmes,ngenehmst,uffaellig,uffaellige,uffaelliger,uffaelliges,uffallige,uffalligem
  una:uffalligen,uffalliger,uffalligst
  unb:edenklich,edenkliche,edenklichem,edenklichen,edenklicher,edenkliches,edingt,edingte,edingtem,edingten,edingter,edingtes,ekannt,ekannte
  unb:ekanntem,ekannten,ekannter,ekanntes
  und:urchfuehrbar,urchfuehrbare,urchfuehrbarem,urchfuehrbaren,urchfuehrbarer,urchfuehrbares,urchfuhrbar,urchfuhrbare,urchfuhrbarem,urchfuhrbaren
  und:urchfuhrbarer,urchfuhrbares
  une:rwartet,rwartete,rwartetem,rwarteten,rwarteter,rwartetes,rwuenscht,rwuenschte,rwuenschtem,rwuenschten,rwuenschter,rwuenschtes,rwunscht
  une:rwunschte,rwunschtem,rwunschten,rwunschter,rwunschtes unf:allhergang,allhergangs,allmechanismus,allzeitpunkt,allzeitpunktes
  ung:eeignet,eeignete,eeignetem,eeigneten,eeigneter,eeignetes,efaehr,efahr,efahre,efahrem,efahren,efahrer,efahres,efahrlich,enuegend,enuegende
  ung:enuegendem,enuegenden,enuegender,enuegendes,enugend,enugende,enugendem,enugenden,enugender,enugendes,ewoehnlich,ewohnlich,ewohnliche
  ung:ewohnlichem,ewohnlichen,ewohnlicher,ewohnliches,uenstig,unstig,unstige,unstigem,unstigen,unstiger,unstiges
  unk:lare,larem,laren,larer,larst,ompliziert,omplizierte,ompliziertem,omplizierten,omplizierter,ompliziertes,ooperativ,ooperative,ooperativem
  unk:ooperativen,ooperativer,ooperatives
  unl:esbar,esbare,esbarem,esbaren,esbarer,esbares,eserlich,eserliche,eserlichem,eserlichen,eserlicher,eserliches
  unm:ittelbar,ittelbare,ittelbarem,ittelbaren,ittelbarer,ittelbares,oeglich,oegliche,oeglichem,oeglichen,oeglicher,oegliches,oglich,ogliche
  unm:oglichem,oglichen,oglicher,ogliches unn:oetig,otig,otige,otigem,otigen,otiger,otiges
  unp:roblematisch,roblematische,roblematischem,roblematischen,roblematischer,roblematisches
  unr:egelmaessig,egelmassig,egelmassige,egelmassigem,egelmassigen,egelmassiger,egelmassiges,uhe,uhen,uhig,uhige,uhigem,uhigen,uhiger,uhiges,uhigst
  uns.chaerfe,charf,charfe,charfem,charfen,charfer,charfere,charferem,charferen,charferer,charferes,charfes,charfste,charfsten,charfster,charfstes
  uns:er,ere,erer,icher,ichere,icherem,icheren,icherer,icheres,pezifisch,pezifische,pezifischem,pezifischen,pezifischer,pezifisches
  unt:erbrechbar,erbreche,erbrechen,erbrechend,erbrechende,erbrechendem,erbrechenden,erbrechender,erbrechendes,erbrechens,erbrecher,erbrechern
  unt:erbrecht,erbrechung,erbrechungen,erbrochen,erbrochene,erbrochenem,erbrochenen,erbrochener,erbrochenes,erdessen,ere,erem,eren,erfeld,erfelder
  unt:erfeldern,erfelds,erhalb,erlage,erlagen,erlagst,erlagt,erschiedlich,erschiedliche,erschiedlichem,erschiedlichen,erschiedlicher,erschiedliches
  unt:erschreibe,erschreiben,erschreibend,erschreibende,erschreibendem,erschreibenden,erschreibender,erschreibendes,erschreibst,erschreibt
  unt:erschrieben,erschriebene,erschriebenem,erschriebenen,erschriebener,erschriebenes,erschriebst,erschriebt,erschrift,erschriften,erst,erstuetzen
  unt:erstuetzung,erstutze,erstutzen,erstutzend,erstutzende,erstutzendem,erstutzenden,erstutzender,erstutzendes,erstutzens,erstutzer,erstutzern
  unt:erstutzest,erstutzt,erstutzte,erstutzten,erstutztest,erstutzung,erstutzungen,ersuchbar,ersuche,ersuchen,ersuchend,ersuchende,ersuchendem
  unt:ersuchenden,ersuchender,ersuchendes,ersuchens,ersucher,ersuchers,ersuchst,ersucht,ersuchte,ersuchtem,ersuchten,ersuchter,ersuchtes,ersuchtest
  unv:eraendert,eraenderte,eraendertem,eraenderten,eraenderter,eraendertes,erandert,eranderte,erandertem,eranderten,eranderter,erandertes,erdachtig
  unv:erdachtige,erdachtigem,erdachtigen,erdachtiger,erdachtiges,erdaechtig,erdaechtige,erdaechtigem,erdaechtigen,erdaechtiger,erdaechtiges
  unv:ergleichbar,ergleichbare,ergleichbarem,ergleichbaren,ergleichbarer,ergleichbares,erstaendlich,erstandlich,erstandliche,erstandlichem
  unv:erstandlichen,erstandlicher,erstandliches,ertraeglich,ertraglich,ertragliche,ertraglichem,ertraglichen,ertraglicher,ertragliches,erzueglich
  unv:erzuglich,erzugliche,erzuglichem,erzuglichen,erzuglicher,erzugliches,ollstaendig,ollstaendige,ollstaendigem,ollstaendigen,ollstaendiger
  unv:ollstaendiges,ollstandig,ollstandige,ollstandigem,ollstandigen,ollstandiger,ollstandiges
  unw:ahrscheinlich,ahrscheinliche,ahrscheinlichem,ahrscheinlichen,ahrscheinlicher,ahrscheinliches,ohl,ohlsein,ohlseins
  unz:ureichend,ureichende,ureichendem,ureichenden,ureichender,ureichendes url:aub,aube,auben,auber,aubes,aubs
  urs:achen,pruenglich,prunglich,prungliche,prunglichem,prunglichen,prunglicher,prungliches
  urt:eile,eilen,eilend,eilende,eilendem,eilenden,eilender,eilendes,eils,eilst,eilt,eilte,eilten,eiltest usw vae:ter,terlicherseits var:iabel
  vat:erlich,erlicherseits,ern,ers
  ver:abreiche,abreichen,abreichend,abreichende,abreichendem,abreichenden,abreichender,abreichendes,abreichens,abreichst,abreicht,abreichte
  ver:abreichtem,abreichten,abreichter,abreichtes,abreichtest,abreichung,abreichungen,aendern,aendert,aenderung,aenderungen,anderbar,andere
  ver:anderlich,anderliche,anderlichen,anderlicher,anderliches,andern,anderns,anderst,andert,anderte,andertem,anderten,anderter,andertes,andertest
  ver:anderung,anderungen,anlasst,anlasste,anlasstem,anlassten,anlasster,anlasstes,besserbar,bessere,bessern,besserns,besserst,bessert,besserte
  ver:bessertem,besserten,besserter,bessertes,bessertest,besserung,besserungen,bindbar,binde,binden,bindend,bindende,bindendem,bindenden,bindender
  ver:bindendes,bindens,binder,bindern,bindest,bindet,bindlich,bindliche,bindlichen,bindlicher,bindliches,bindung,bindungen,bleibe,bleiben,bleibend
  ver:bleibende,bleibendem,bleibenden,bleibender,bleibendes,bleibst,bleibt,bliebe,blieben,bliebene,bliebenem,bliebener,bliebenes,bliebst,bliebt
  ver:bogen,bogene,bogenem,bogenen,bogener,bogenes,bote,boten,botene,botenem,botener,botenes,botes,botest,botet,bots,botst,bracht,brachte,brachtem
  ver:brachten,brachter,brachtes,dachtig,dachtige,dachtigem,dachtigen,dachtigend,dachtigende,dachtigenden,dachtigender,dachtiger,dachtiges
  ver:dachtigst,dachtigt,dachtigte,dachtigtem,dachtigten,dachtigter,dachtigtes,dachtigung,dachtigungen,dachtsdiagnose,dachtsdiagnosen,daechtig
  ver:daechtige,daechtigem,daechtigen,daechtiger,daechtiges,daechtigt,dreht,drehte,drehtem,drehten,drehter,drehtes,drehtet,duennt,duennte,dunnt
  ver:dunnte,dunntem,dunnten,dunnter,dunntes,dunntet,einbar,einbare,einbarem,einbaren,einbarer,einbares,einbart,einbarte,einbartem,einbarten
  ver:einbarter,einbartes,einbarung,einbarungen,fahre,fahren,fahrend,fahrende,fahrendem,fahrenden,fahrender,fahrendes,fahrene,fahrenem,fahrener
  ver:fahrenes,fahrens,fahrt,fuegbar,fuegung,fugbar,fugbare,fugbarem,fugbaren,fugbarer,fugbares,fugung,fugungen,gangen,gangene,gangenem,gangenen
  ver:gangener,gangenes,gebbar,gebe,geben,gebend,gebende,gebendem,gebenden,gebender,gebendes,gebene,gebenem,gebener,gebenes,gebens,geber,gebern
  ver:geblich,gebliche,geblichen,geblicher,gebliches,gebt,gebung,gebungen,gesse,gessen,gessend,gessende,gessendem,gessenden,gessender,gessendes
  ver:gessene,gessenem,gessener,gessenes,gesslich,gessliche,gesslichen,gesslicher,gessliches,gesst,gleichbar,gleichbare,gleichbarem,gleichbaren
  ver:gleichbarer,gleichbares,gleiche,gleichen,gleichend,gleichende,gleichenden,gleichender,gleichsaufnahme,gleichsaufnahmen,gleichst,gleicht
  ver:gleichung,gleichungen,glichen,glichene,glichenem,glichenen,glichener,glichenes,glichest,glichst,glicht,groessert,grossert,grosserte
  ver:grossertem,grosserten,grosserter,grossertes,halte,halten,haltend,haltende,haltendem,haltenden,haltender,haltendes,haltene,haltenem,haltener
  ver:haltenes,haltens,haltet,heilt,heilte,heiltem,heilten,heilter,heiltes,heiltet,heiratet,heiratete,heiratetem,heirateten,heirateter,heiratetes
  ver:hinderbar,hindere,hindern,hinderns,hinderst,hindert,hinderte,hindertem,hinderten,hinderter,hindertes,hindertest,hinderung,hinderungen,kaeufer
  ver:kaeuferin,kaufer,kauferin,kaufern,kaufers,kehrsunfalle,kehrsunfallen,kleinert,kleinerte,kleinertem,kleinerten,kleinerter,kleinertes,kuerzt
  ver:kuerzte,kuerztem,kuerzten,kuerzter,kuerztes,kurzt,kurzte,kurztem,kurzten,kurzter,kurztes,kurztest,laengern,laengert,laengerte,laengertem
  ver:laengerten,laengerter,laengertes,lagert,lagerte,lagertem,lagerten,lagerter,lagertes,lange,langen,langend,langende,langendem,langenden
  ver:langender,langendes,langens,langerbar,langere,langern,langerns,langerst,langert,langerte,langertem,langerten,langerter,langertes,langertest
  ver:langerung,langerungen,langsamt,langsamte,langsamtem,langsamten,langsamter,langsamtes,langst,langt,langte,langten,langtest,lasse,lassen
  ver:lassend,lassende,lassendem,lassenden,lassender,lassendes,lassene,lassenem,lassener,lassenes,lasses,lasst,laufe,laufen,laufend,laufende
  ver:laufenden,laufender,laufene,laufenem,laufener,laufenes,lauft,legbar,lege,legen,legend,legende,legendem,legenden,legender,legendes,legene
  ver:legenem,legener,legenes,legens,leger,legern,legst,legte,legtem,legten,legter,legtest,legung,legungen,letzt,letzte,letztem,letzten,letzter
  ver:letztes,liere,lieren,lierend,lierende,lierendem,lierenden,lierender,lierendes,lierer,lierern,lierst,liert,loren,lorene,lorenem,lorenen
  ver:lorener,lorenes,lorst,lort,mehrt,mehrte,mehrtem,mehrten,mehrter,mehrtes,meidbar,meide,meiden,meidend,meidende,meidendem,meidenden,meidender
  ver:meidendes,meidens,meidest,meidet,meidlich,meidliche,meidlichen,meidlicher,meidliches,meidung,meidungen,mindert,minderte,mindertem,minderten
  ver:minderter,mindertes,mute,muten,mutend,mutende,mutendem,mutenden,mutender,mutendes,mutens,mutest,mutet,mutete,muteten,mutlich,mutliche
  ver:mutlichem,mutlichen,mutlicher,mutliches,mutung,mutungen,neine,neinen,neinend,neinende,neinendem,neinenden,neinender,neinendes,neinens,neinst
  ver:neint,neinte,neintem,neinten,neinter,neintes,neintest,neinung,neinungen,nuenftig,nunftig,nunftige,nunftigem,nunftigen,nunftiger,nunftiges
  ver:ordnet,ordnete,ordnetem,ordneten,ordneter,ordnetes,passt,passte,passtem,passten,passter,passtes,rauscht,rauschte,rauschtem,rauschten
  ver:rauschter,rauschtes,rutscht,rutschte,rutschtem,rutschten,rutschter,rutschtes,sagen,sagend,sagende,sagendem,sagenden,sagender,sagendes,sagens
  ver:sager,sagern,sagst,sagt,sagte,sagten,sagtest,sagung,sagungen,sandt,sandte,sandtem,sandten,sandter,sandtes,schicke,schicken,schickend
  ver:schickende,schickendem,schickenden,schickender,schickendes,schickens,schickst,schickt,schickte,schicktem,schickten,schickter,schicktes
  ver:schicktest,schickung,schickungen,schiebbar,schiebe,schieben,schiebend,schiebende,schiebendem,schiebenden,schiebender,schiebendes,schiebens
  ver:schiebst,schiebt,schiebung,schiebungen,schieden,schiedene,schiedenem,schiedenen,schiedener,schiedenes,schiedenst,schiedest,schiedet,schiedst
  ver:schlechtert,schlechterte,schlechtertem,schlechterten,schlechterter,schlechtertes,schlechterung,schlechterungen,schluckt,schluckte,schlucktem
  ver:schluckten,schluckter,schlucktes,schmaelert,schmalert,schmalerte,schmalertem,schmalerten,schmalerter,schmalertes,schoben,schobene,schobenem
  ver:schobenen,schobener,schobenes,schobst,schobt,schreibe,schreiben,schreibend,schreibende,schreibendem,schreibenden,schreibender,schreibendes
  ver:schreibens,schreibst,schreibt,schreibung,schreibungen,schwinde,schwinden,schwindend,schwindende,schwindendem,schwindenden,schwindender
  ver:schwindendes,schwindest,schwindet,sehe,sehen,sehend,sehende,sehendem,sehenden,sehender,sehendes,sehene,sehenem,sehener,sehenes,sehentlich
  ver:sehentliche,sehentlichem,sehentlichen,sehentlicher,sehentliches,seht,sende,senden,sendend,sendende,sendendem,sendenden,sendender,sendendes
  ver:sendens,sender,sendern,sendest,sendet,sendete,sendeten,sendung,sendungen,sicherungskaufmann,sorge,sorgen,sorgend,sorgende,sorgendem,sorgenden
  ver:sorgender,sorgendes,sorgens,sorger,sorgern,sorgst,sorgt,sorgte,sorgtem,sorgten,sorgter,sorgtes,sorgtest,sorgung,sorgungen,spaetet,spaetung
  ver:spatet,spatete,spatetem,spateten,spateter,spatetes,spatung,spatungen,staendigt,staendigung,staendlich,staendnis,staerkt,staerkte,staerktem
  ver:staerkten,staerkter,staerktes,standen,standene,standenem,standenen,standener,standenes,standes,standest,standet,standigt,standigte,standigtem
  ver:standigten,standigter,standigtes,standigung,standigungen,standlich,standliche,standlichem,standlichen,standlicher,standliches,standnis,stands
  ver:standst,starkt,starkte,starktem,starkten,starkter,starktes,staucht,stauchte,stauchtem,stauchten,stauchter,stauchtes,stauchungen,stehbar,stehe
  ver:stehen,stehend,stehende,stehendem,stehenden,stehender,stehendes,stehens,stehst,steht,sterben,storben,storbene,storbenem,storbenen,storbener
  ver:storbenes,suche,suchen,suchend,suchende,suchenden,suchender,sucher,suchst,sucht,suchte,suchtem,suchten,suchter,suchtes,suchung,suchungen
  ver:tauscht,tauschte,tauschtem,tauschten,tauschter,tauschtes,teilt,teilte,teiltem,teilten,teilter,teiltes,traeglich,trage,tragen,tragend,tragende
  ver:tragendem,tragenden,tragender,tragendes,tragene,tragens,trages,traglich,tragliche,traglichem,traglichen,traglicher,tragliches,trags,tragt
  ver:traulich,trauliche,traulichem,traulichen,traulicher,trauliches,treter,treterin,tretern,treters,ursache,ursachen,ursachend,ursachende
  ver:ursachendem,ursachenden,ursachender,ursachendes,ursachens,ursacher,ursachern,ursachst,ursacht,ursachte,ursachtem,ursachten,ursachter
  ver:ursachtes,ursachtest,ursachung,ursachungen,wackelt,wackelte,wackeltem,wackelten,wackelter,wackeltes,wacklungsfrei,wacklungsfreie
  ver:wacklungsfreiem,wacklungsfreien,wacklungsfreier,wacklungsfreies,waltung,waltungen,waltungsangestellte,waltungsangestellten,waschen,waschene
  ver:waschenem,waschenen,waschener,waschenes,wechselt,wechselte,wechseltem,wechselten,wechselter,wechseltes,wechslung,wechslungen,weigerbar
  ver:weigere,weigern,weigerns,weigerst,weigert,weigerte,weigertem,weigerten,weigerter,weigertes,weigertest,weigerung,weigerungen,wendbar,wendbare
  ver:wendbarem,wendbaren,wendbarer,wendbares,wende,wenden,wendend,wendende,wendendem,wendenden,wendender,wendendes,wendens,wender,wendern,wendest
  ver:wendet,wendete,wendetem,wendeten,wendeter,wendetes,wendung,wendungen,wertbar,wertbare,wertbarem,wertbaren,wertbarer,wertbares,wirrt,wirrte
  ver:wirrtem,wirrten,wirrter,wirrtes,witwet,witwete,witwetem,witweten,witweter,witwetes,wundet,wundete,wundetem,wundeten,wundeter,wundetes,zicht
  ver:zichte,zichten,zichtend,zichtende,zichtenden,zichtender,zichtes,zichtest,zichtet,zichtete,zichtetem,zichteten,zichteter,zichtetes,zichts
  ver:zoegert,zoegerung,zogen,zogene,zogenem,zogenen,zogener,zogenes,zogerte,zogertem,zogerten,zogerter,zogerung,zogerungen,zogst,zogt
  vie:l,lem,len,ler,les,lleicht,rt,rte,rteljaehrlich,rteljaehrliche,rteljaehrlichem,rteljaehrlichen,rteljaehrlicher,rteljaehrliches,rteljahrlich
  vie:rteljahrliche,rteljahrlichem,rteljahrlichen,rteljahrlicher,rteljahrliches,rten
  vol:lbremsung,lbremsungen,lem,len,lende,lenden,lst,lstaendig,lstaendige,lstaendigem,lstaendigen,lstaendiger,lstaendiges,lstandig,lstandige
  vol:lstandigem,lstandigen,lstandiger,lstandiges,lstationaer,lstationar,lstationare,lstationarem,lstationaren,lstationarer,lstationares,lzeit
  vor:ab,aus,ausgehend,ausgehende,ausgehendem,ausgehenden,ausgehender,ausgehendes,aussichtlich,aussichtliche,aussichtlichem,aussichtlichen
  vor:aussichtlicher,aussichtliches,behandelt,bei,bekannt,bekannte,bereite,bereiten,bereitend,bereitende,bereitendem,bereitenden,bereitender
  vor:bereitendes,bereitens,bereitest,bereitet,bereitete,bereitetem,bereiteten,bereiteter,bereitetes,bereitung,bereitungen,bestehend,bestehende
  vor:bestehendem,bestehenden,bestehender,bestehendes,derseitig,derseitige,derseitigem,derseitigen,derseitiger,derseitiges,erst,gabe,gaben,gelegt
  vor:gelegte,gelegtem,gelegten,gelegter,gelegtes,genommen,genommene,genommenem,genommenen,genommener,genommenes,gesehen,gesehene,gesehenem
  vor:gesehenen,gesehener,gesehenes,gestellt,gestellte,gestelltem,gestellten,gestellter,gestelltes,gezogen,gezogene,gezogenem,gezogenen,gezogener
  vor:gezogenes,handen,handene,handenem,handenen,handener,handenes,her,herig,herige,herigem,herigen,heriger,heriges,hin,jahr,jahre,jahren,jahres
  vor:jahrs,komme,kommen,kommend,kommende,kommendem,kommenden,kommender,kommendes,kommens,kommst,kommt,laeufig,laufig,laufige,laufigem,laufigen
  vor:laufiger,laufiges,liege,liegen,liegend,liegende,liegendem,liegenden,liegender,liegendes,liegens,liegst,liegt,mals,mittag,mittage,mittagen
  vor:mittags,mund,munde,munden,mundes,munds,nehme,nehmem,nehmen,nehmer,nehmere,nehmerem,nehmeren,nehmerer,nehmeres,nehmes,nehmlich,nehmliche
  vor:nehmlichen,nehmlicher,nehmliches,nehmst,nehmste,nehmsten,nehmster,nehmstes,rangig,rangige,rangigem,rangigen,rangiger,rangiges,sicht,sichtig
  vor:sichtige,sichtigem,sichtigen,sichtiger,sichtiges,sichtshalber,sorglichem,stellbar,stelle,stellen,stellend,stellende,stellendem,stellenden
  vor:stellender,stellendes,stellens,stellig,stellige,stelligem,stelligen,stelliger,stelliges,stellst,stellt,stellte,stellten,stelltest,stellung
  vor:stellungen,tag,tage,tagen,tages,tags,ubergehend,ubergehende,ubergehendem,ubergehenden,ubergehender,ubergehendes,uebergehend,uebergehende
  vor:uebergehendem,uebergehenden,uebergehender,uebergehendes,wiegend,wiegende,wiegendem,wiegenden,wiegender,wiegendes,zeitig,zeitige,zeitigem
  vor:zeitigen,zeitiger,zeitiges,ziehe,ziehen,ziehend,ziehende,ziehendem,ziehenden,ziehender,ziehendes,ziehst,zieht
  wac:hen,hend,hende,henden,hender,her,hes,hse,hsen,hsend,hsende,hsenden,hsender,hses,hst,hte,hten,kele,kelig,kelige,keligem,keligen,keliger
  wac:keliges,keln,kelst,kelt,kelte,kelten,keltest wae:hrend,re,ren
  wah:rend,rende,rendem,renden,render,rendes,rnehmbar,rnehme,rnehmen,rnehmend,rnehmende,rnehmendem,rnehmenden,rnehmender,rnehmendes,rnehmens,rnehmt
  wah:rnehmung,rnehmungen,rscheinlich,rscheinliche,rscheinlichem,rscheinlichen,rscheinlicher,rscheinliches,rscheinlichste,rscheinlichstem
  wan:derern,derin,derns,derst,dert,derte,derten,dertest,derung,derungen
  war:mem,men,st,te,tebereich,tebereiches,tebereichs,tend,tende,tenden,tender,tet,tete,teten,tezeit,tezeiten,tezimmer,tezimmern,tezimmers,tin,tung
  war:tungen,um was:sere,sern,sert,serte,serten
  wec:hselbar,hsele,hseln,hselnd,hselnde,hselndem,hselnden,hselnder,hselndes,hsels,hselst,hselt,hselte,hselten,hseltest,ken,kend,kende,kendem
  wec:kenden,kender,kendes,kern,kst,kt,kte,kten,ktest wed:er
  weg.en,lassbar,lasse,lassen,lassend,lassende,lassendem,lassenden,lassender,lassendes,lassens,lasst,lassung,lassungen,s
  weh:re,ren,rend,rende,rendem,renden,render,rendes,rst,rt,rte,rten,rtest
  wei:blich,bliche,blichem,blichen,blicher,bliches,che,chem,chen,cher,chlich,chte,chten,gere,gern,gerns,gerst,gerte,gerten,gertest,gerung,gerungen
  wei:len,lt,lte,lten,nen,nend,nende,nendem,nenden,nender,nendes,nes,nst,nt,nte,nten,ntest,ntet,sem,sen,sende,sendem,senden,sender,sendes,sens,sere
  wei:serem,seren,serer,seres,ses,sest,slich,sliche,slichen,slicher,sliches,sung,sungen,tem,ten,tere,teren,terer,teres,tergehend,tergehende
  wei:tergehendem,tergehenden,tergehender,tergehendes,terhin,terleitbar,terleite,terleiten,terleitend,terleitende,terleitendem,terleitenden
  wei:terleitender,terleitendes,terleitest,terleitet,terleitete,terleiteten,terleitung,terleitungen,tgehend,tgehende,tgehendem,tgehenden,tgehender
  wei:tgehendes wel:che,chem,chen,ches,lenartig,lenartige,lenartigem,lenartigen,lenartiger,lenartiges wen:ig,ige,igem,igen,iges,igst,igstens,n
  wer.de,den,dend,dende,dendem,denden,dender,dendes,det,t,te,tem,tend,tende,tenden,tender,tes,tet,tete,teten,tung,tungen
  wes:entlich,entliche,entlichem,entlichen,entlicher,entliches,sen,wegen wic:htig,htige,htigem,htigen,htiger,htiges,keltisch,keltisches,keltischs
  wid:ere,erlich,ern,ert,erte,erten
  wie.der,derholbar,derhole,derholen,derholend,derholende,derholendem,derholenden,derholender,derholendes,derholens,derholst,derholt,derholte
  wie:derholtem,derholten,derholter,derholtes,derholtest,derholtet,derholungen,derholungsaufnahme,derholungsaufnahmen,derkehrend,derkehrende
  wie:derkehrendem,derkehrenden,derkehrender,derkehrendes,ge,gen,gend,gende,gendem,genden,gender,gendes,gst,gt,gte,gten,gtest
  wil:len,lkuerlich,lkurlich,lkurliche,lkurlichem,lkurlichen,lkurlicher,lkurliches
  wir:d,ke,ken,kend,kende,kendem,kenden,kender,kendes,kens,ker,kern,klich,kliche,klichem,klichen,klicher,kliches,kst,kt,kte,kten,ktest,kung,kungen
  wis:sen,send,sende,sendem,senden,sender,sendes,sens,senschaftler,senschaftlerin,senschaftlern,senschaftlers,st wit:we,wen,wern wob:ei
  woc:he,henende,henenden,hentlich,hentliche,hentlichem,hentlichen,hentlicher,hentliches
  woe:chentlich,chentliche,chentlichem,chentlichen,chentlicher,chentliches
  woh:er,in,le,lem,les,ls,ne,nen,nend,nende,nendem,nenden,nender,nendes,nens,nhaft,nhafte,nhaftem,nhaften,nhafter,nhaftes,nlich,nliche,nlichen
  woh:nlicher,nliches,nst,nt,nte,nten,ntest,nung,nungen
  wol:len,lend,lende,lendem,lenden,lender,lendes,lene,lenem,lener,lenes,lens,lt,lte,lten,ltest,ltet wom:it wor:den,t,te,ten,ter,tern,tes,ts
  wue:nschen,nschenswert,nscht,rde,rden
  wun:schen,schend,schende,schenden,schender,schenswert,schenswerte,schenswertem,schenswerten,schenswerter,schenswertes,sches,schest,schs,schst
  wun:scht,schte,schten wur:den,dest,det wus:ste,sten,stet zae:hlen
  zah:le,len,lend,lende,lenden,lender,lreich,lreiche,lreichem,lreichen,lreicher,lreiches,lreichst,lst,lt,lte,lten,lung,lungen,narzt,narzte,narzten
  zah:narztes zap:fenfoermig,fenfoermige,fenfoermigem,fenfoermigen,fenfoermiger,fenfoermiges,fenformig,fenformige,fenformigem,fenformigen,fenformiger
  zap:fenformiges,pelig,pelige,peligem,peligen,peliger,peliges,pelt,pelte,pelten,peltet zar:te,tem,ten,ter,tes zau:n,ne,nen,nes,ns zeh:nt,nte,nten
  zei:chensprache,chensprachen,chnen,ge,gen,gend,gende,gendem,genden,gender,gendes,gern,gst,gt,gte,gten,gtest,gtet,ten,tgleich,tgleiche,tgleichem
  zei:tgleichen,tgleicher,tgleiches,tlichem,tnah,tnahe,tnahem,tnahen,tnaher,tnahes,tpunkt,tpunkte,tpunkten,tpunktes,traum,traume,traumen,traumes
  zei:traums,tung,tungen,tweise,tweisem,tweisen,tweiser,tweises zer:stoert,stort,storte,stortem,storten,storter,stortes
  zie:he,hen,hend,hende,hendem,henden,hender,hendes,hens,her,hern,hst,ht,hung,hungen,laufnahme,laufnahmen,le,len,lend,lende,lenden,lender,lt,lte
  zie:lten,mlich,mliche,mlichem,mlichen,mlicher,mliches zif:fer,fern zim:mere,mern,mert,merte,merten zip:felig,felige,feligem,feligen,feliger,feliges
  zit:tere,tern,ternd,ternde,terndem,ternden,ternder,terndes,terns,terst,tert,terte,terten,tertest,trig,trige,trigem,trigen,triger,triges zud:em
  zue:rst zuf:aellig,allig,allige,alligem,alligen,alliger,alliges,allsbefund,rieden,riedene,riedenem,riedenen,riedener,riedenes,riedenstellend
  zuf:riedenstellende,riedenstellendem,riedenstellenden,riedenstellender,riedenstellendes
  zug:ehoerig,ehorig,ehorige,ehorigem,ehorigen,ehoriger,ehoriges,enommen,enommene,enommenem,enommenen,enommener,enommenes,esagt,esagte,esagtem
  zug:esagten,esagter,esagtes,esandt,esandte,esandtem,esandten,esandter,esandtes,leich,runde,unsten zuh:ause,auses,aust
  zuk:uenftig,unftig,unftige,unftigem,unftigen,unftiger,unftiges zul:etzt,iebe zum:eist,indest
  zun:achst,aechst,ahme,ahmen,ahmst,ahmt,ehme,ehmen,ehmend,ehmende,ehmendem,ehmenden,ehmender,ehmendes,ehmt
  zuo:rdenbar,rdenbare,rdenbarem,rdenbaren,rdenbarer,rdenbares
  zur:echtkomme,echtkommen,echtkommend,echtkommende,echtkommendem,echtkommenden,echtkommender,echtkommendes,echtkommst,echtkommt,uck,uckgerufene
  zur:uckgerufenem,uckgerufenen,uckgerufener,uckgerufenes,uckgestellt,uckgestellte,uckgestelltem,uckgestellten,uckgestellter,uckgestelltes
  zur:uckliegend,uckliegende,uckliegendem,uckliegenden,uckliegender,uckliegendes,uckverlegt,uckverlegte,uckverlegtem,uckverlegten,uckverlegter
  zur:uckverlegtes,ueck,ueckgerufene,ueckgerufenem,ueckgerufenen,ueckgerufener,ueckgerufenes,ueckgestellt,ueckgestellte,ueckgestelltem
  zur:ueckgestellten,ueckgestellter,ueckgestelltes,ueckliegend,ueckverlegt,ueckverlegte,ueckverlegtem,ueckverlegten,ueckverlegter,ueckverlegtes
  zus:aetzlich,aetzliche,ammen,ammenarbeit,ammenarbeite,ammenarbeiten,ammenfasse,ammenfassen,ammenfassend,ammenfassende,ammenfassendem
  zus:ammenfassenden,ammenfassender,ammenfassendes,ammenfassens,ammenfassest,ammenfasst,ammenfasste,ammenfassten,ammenfasstest,ammenfassung
  zus:ammenfassungen,ammengebrochen,ammengebrochene,ammengebrochenem,ammengebrochenen,ammengebrochener,ammengebrochenes,ammenhang,ammenhange
  zus:ammenhangen,ammenhanges,ammenhangs,ammenstoss,ammenstosse,ammenstossen,ammenstosses,ammenstosst,atzaufnahme,atzaufnahmen,atzbefund,atzliche
  zus:atzlichem,atzlichen,atzlicher,chaue,chauen,chauend,chauende,chauendem,chauenden,chauender,chauendes,chauer,chauern,chaust,chaut,chaute
  zus:chauten,chautest,chicke,chicken,chickend,chickende,chickendem,chickenden,chickender,chickendes,chickst,chickt,chickte,chickten,chicktest,ehe
  zus:ehen,ehend,ehende,ehendem,ehenden,ehender,ehendes,eht,taendig,tande,tanden,tandig,tandige,tandigem,tandigen,tandiger,tandiges,timme,timmen
  zus:timmend,timmende,timmendem,timmenden,timmender,timmendes,timmens,timmst,timmt,timmte,timmten,timmtest,timmung,timmungen
  zut:reffend,reffende,reffendem,reffenden,reffender,reffendes zuv:erlaessig,erlassig,erlassige,erlassigem,erlassigen,erlassiger,erlassiges,or
  zuw:eisbar,eise,eisen,eisend,eisende,eisendem,eisenden,eisender,eisendes,eisens,eisest,eist,eisung,eisungen
  zuz:ueglich,uglich,ugliche,uglichem,uglichen,uglicher,ugliches,uordnen zwa:nzig,nzige,nzigem,nzigen,nziges,r
  zwe:cks,ideutig,ideutige,ideutigem,ideutigen,ideutiger,ideutiges,ifach,ifache,ifachem,ifachen,ifacher,ifaches,ifel,ifele,ifelhaft,ifelhafte
  zwe:ifelhaftem,ifelhaften,ifelhafter,ifelhaftes,ifeln,ifels,ifelsfrei,ifelsfreie,ifelsfreiem,ifelsfreien,ifelsfreier,ifelsfreies,ifelt,ifelte
  zwe:ifelten,ijaehrig,ijaehrige,ijaehrigem,ijaehrigen,ijaehriger,ijaehriges,ijahrig,ijahrige,ijahrigem,ijahrigen,ijahriger,ijahriges,imal,imale
  zwe:imalem,imalen,imaler,imales,imalig,imalige,imaligem,imaligen,imaliger,imaliges,it,ite,item,iten,iter,ites,itgradig,itgradige,itgradigem
  zwe:itgradigen,itgradiger,itgradiges
  zwi:nge,ngen,ngend,ngende,ngendem,ngenden,ngender,ngendes,ngern,ngst,ngt,schenzeit,schenzeiten,schenzeitig,schenzeitige,schenzeitigem
  zwi:schenzeitigen,schenzeitiger,schenzeitiges,schenzeitlich zwo:elf,lf,lft,lfte,lften
`);
