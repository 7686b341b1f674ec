/** German words of radiology and of clinics, in the forms they are used in; words that are names in those countries are left out. Lower case, without accents, packed by their first three letters. */

/** Anatomy, findings, diseases, procedures, people and things of a hospital. */
export const germanMedical = `
  abb:ruch,ruchblutung,ruchblutungen,ruche,ruchen,ruches,ruchs,rueche,ruechen abd:ominell,ominellem,ominellen,omineller,uktoren
  abf:lussbehinderung,lussbehinderungen,lussgebiet,lussgebiete,lussgebieten,lussgebiets,lussstoerung,lussstoerungen,lussstorung
  abf:lussstorungen,uehre,uehren,uehrend,uehrende,uehrendem,uehrenden,uehrender,uehrendes,uehrens,uehrmittel,uehrmitteln,uehrmittels
  abf:uehrst,uehrt,uehrte,uehrten,uehrtest,uehrung,uehrungen,uhre,uhren,uhrend,uhrende,uhrendem,uhrenden,uhrender,uhrendes,uhrens
  abf:uhrmittel,uhrmitteln,uhrmittels,uhrst,uhrt,uhrte,uhrten,uhrtest,uhrung,uhrungen
  abg:ang,angsstenose,angsstenosen,angsvariante,angsvarianten,ebildet,ebildete,ebildeten,eflacht,eflachte,eflachten,ehend,ehende
  abg:ehenden,ekapselt,ekapselte,ekapselten,eknickt,eknickte,eknickten,elagert,elagerte,elagerten,elost,eloste,elosten,erissen,erissene
  abg:erissenen,erissener,erundet,erundete,erundeten,eschliffen,eschliffene,eschliffenen,eschliffener,esprengt,esprengte,esprengten
  abg:estutzt,esunken,esunkene,esunkenen,esunkener,etragen,etragene,etragenen,etragener,ewinkelte,ewinkelten abh:ebend,ebende,ebenden
  abk:laerungsbeduerftig,larungsbedurftig abl:agerung,agerungen,ationen,eitungsbeutel,oesung,oesungen,osung,osungen
  abn:ahmeprotokoll,ahmeprufung,ormitat,ormitaten abo:rte,rten abr:ieb,iss,isse,issen,isses,issfraktur,issfrakturen,isst
  abs:chuerfung,chuerfungen,churfung,churfungen,iedlung,iedlungen,inken,prengend,prengung,prengungen,tossung,tossungen,trich,triche
  abs:trichen,triches,trichs,tutzreaktion,tutzreaktionen,zedierend,zedierende,zedierendem,zedierenden,zedierender,zedierendes,zedierung
  abs:zedierungen,zess,zessdrainagen,zesse,zessen,zesses,zessverdacht,zessverdachts abt:eilungsarzt,eilungshelferin,eilungsleitung
  abw:ehrspannung,ehrspannungen acc:essionnummer ace:tabulumfraktur,tabulumfrakturen,tylcystein
  ach:alasien,illessehne,illessehnen,sabweichung,sabweichungen,se,sel,selfalte,selhoehle,selhoehlen,selhohle,selhohlen,sellymphknoten
  ach:sellymphknotens,seln,selschweiss,sen,senabweichung,sengerecht,sengerechte,sengerechtem,sengerechten,sengerechter,sengerechtes
  ach:senstellung,senstellungen,sgerecht,sgerechte,sgerechtem,sgerechten,sgerechter,sgerechtes,sknickung,sknickungen,sverhaltnis ach:tundvierzig
  acl:asta act:ilyse,rapid ada:msapfel,ptern add:uktoren
  ade:nokarzinom,nokarzinome,nokarzinomen,nokarzinoms,nom,nome,nomen,noms,nomyomatose,nomyose,nomyosen,rlass,rlasse,rlassen,rn adh:asionen
  adi:poes,poese,poesem,poesen,poeser,poeses,pos,pose,posem,posen,poser,poses,positas,tus adn:exe,exen adr:ekar
  aer:obilie,zte,zten,ztin,ztinnen,ztlich,ztliche,ztlichem,ztlichen,ztlicher,ztliches aeu:ge,gen aff:ektion,ektionen aft:erschliessmuskel
  age:nesie,nesien akn:e akr:omegalie,omioklavikulare,omioklavikularen,omioklavikularer,omion,omions akt:enzeichen
  aku:punktur,stikusneurinom,stikusneurinome,stikusneurinomen,stikusneurinoms,t,te,tem,ten,ter,tere,terem,teren,terer,teres,tes aku:tspital
  alb:uminurie alg:ifor alk:alose,oholabusus,oholentzug,oholentzugs,oholintoxikationen,oholismus,oholmissbrauch,oholmissbrauchs
  all:ergene,ergenen,ergie,ergien,ergiker,ergikerin,ergikerinnen,ergikern,ergikers,ergisch,ergische,ergischem,ergischen,ergischer
  all:ergisches,gemeinbefinden,gemeinmedizin,gemeinmediziner,gemeinmedizinerin,gemeinmedizinerinnen,gemeinmedizinern,gemeinmediziners
  alt:befund,befunde,befunden,befunds,ersuberschreitend,ersuberschreitende,ersuberschreitenden,ersunublich,ersvoraus
  alv:eolarem,eolaren,eolarer,eolarkamm,eolen ama:urose amb:ulant,ulante,ulantem,ulanten,ulanter,ulantes,ulanz,ulanzen,ulatoriums ame:norrhoe
  ami:mie,triptylin aml:odipin amn:esien amp:ulle,ullen,utationsstumpf,utationsstumpfs amy:loidose,loidosen
  ana:emie,emien,emisch,emische,emischem,emischen,emischer,emisches,erobex,esthesie,esthesieren,esthesist,esthesisten,esthesistin
  ana:esthesistinnen,lfissur,lfissuren,lfistel,lfisteln,lfistels,lprolaps,mie,mien,misch,mische,mischem,mischen,mischer,misches
  ana:mnesebogen,phylaktisch,phylaktische,phylaktischem,phylaktischen,phylaktischer,phylaktisches,phylaxien,sthesie,sthesien,sthesiepfleger
  ana:sthesieren,sthesist,sthesisten,sthesistin,sthesistinnen,stomose,stomosen,stomoseninsuffizienz,stomoseninsuffizienzen
  anb:ehandelt,ehandelte,ehandelten,ruch,ruchs ane:urysma,urysmen,xate
  anf:allsereignis,allsleiden,orderer,orderungsschein,orderungsscheine,orderungsscheinen,orderungsscheins,orderungstext
  ang:elagert,elagerte,elagerten,ereichert,ereicherte,ereicherten,ina,iodysplasien,iografie,iografien,iografisch,iografische,iografischem
  ang:iografischen,iografischer,iografisches,iogramm,iogramme,iogrammen,iogramms,iographisch,iographische,iographischem,iographischen
  ang:iographischer,iographisches,iolipomen,iolipomes,iomen,iomyolipom,iomyolipomen,iomyolipoms,iopathien,ioplastien,iosarkom,renzende
  ang:stzustand,stzustands anh:aftung,aftungen ani:sokorie
  ank:ernaht,ylosen,ylosierend,ylosierende,ylosierendem,ylosierenden,ylosierender,ylosierendes
  anl:agebedingt,agebedingte,agebedingten,agestorung,agestorungen,agevariante,agevarianten,aufschmerz,aufschmerzen,aufschmerzes anm:eldebereich
  ann:aht ano:malien anp:assungsstorung,assungsstorungen anr:eichernd,eichernde,eichernden,eichernder,eicherung,eicherungen
  ans:atze,atzen,atztendinosen,chlussinstabilitat,chlusssegmenten,tieg,tiege,tiegen,tiegs
  ant:eil,eile,eilen,eils,erobasalem,erobasalen,erobasaler,eroinferiorem,eroinferioren,eroinferiorer,erolateralem,erolateralen,erolateraler
  ant:erolisthese,erolisthesen,eromedialem,eromedialen,eromedialer,erosuperiorem,erosuperioren,erosuperiorer,ibiose,ibiosen,ibiotika
  ant:ibiotikum,ibiotikums,ibiotisch,ibiotische,ibiotischem,ibiotischen,ibiotischer,ibiotisches,idiabetika,iepileptika,igenen,igentest
  ant:igenteste,igentesten,igentests,ihistaminikum,ihistaminikums,ikoagulantien,ikoagulanzien,ikoagulation,ikoagulationen,ikoerper
  ant:ikoerpers,ikorper,ikorpern,ikorpers,irheumatika anu:rie,s,ss
  aor:ta,ten,tenbogen,tenbogens,tendissektion,tendissektionen,tenektasie,teninsuffizienz,teninsuffizienzen,tenisthmusstenosen,tenklappe
  aor:tenklappen,tenruptur,tenrupturen,tensklerose,tenstenosen,tenvitium,toiliakal,toiliakale,toiliakalen,toiliakaler aph:asien,onie
  api:kal,kale,kalen,kaler,koposteriore,koposterioren,koposteriorer apl:asie,asien apn:oe,oen apo:plex,plexe,plexen,plexs
  app:endizitis,likationen,likator,likatoren,likators apr:axie,ednislon aqu:adukt,adukte,adukten,adukts ara:chnoidalzyste,chnoidalzysten,chnoidea,va
  arc:hitekturstoerung,hitekturstoerungen,hitekturstorung,hitekturstorungen,hivierung,hivierungen,hivsystem,oxia,us ari:piprazol
  arm:hochlagerung,lagerung,parese,position,prothese,prothesen,schmerz,stuetze,stuetzen,stutze,stutzen,vene,venen,vorhalteversuch arr:hythmien
  art:efakt,efakte,efakten,efaktes,efakts,erenol,eria,erie,eriell,erielle,eriellem,eriellen,erieller,erielles,erien,eriographien
  art:eriolen,eriosklerose,eriosklerotisch,eriosklerotische,eriosklerotischem,eriosklerotischen,eriosklerotischer,eriosklerotisches
  art:hralgien,hritiden,hrodese,hrodesen,hrografie,hrografien,hropathien,hroplastiken,hrose,hrosen,hroskopien,hrotisch,hrotische
  art:hrotischem,hrotischen,hrotischer,hrotisches,icain,irem
  arz:t,tbesuch,tbesuche,tbesuchen,tbesuchs,tbrief,tbriefe,tbriefen,tbriefs,te,tehaus,ten,tes,tgesprach,tgesprache,tgesprachen,tgesprachs
  arz:thelferin,thelferinnen,tin,tinnen,tlich,tliche,tlichem,tlichen,tlicher,tliches,tpraxen,ts,twechsel,tzimmer asb:estexponiert
  asp:hyxie,iration,irationen
  ass:istentin,istentinnen,istenzaerzte,istenzaerzten,istenzarzt,istenzarzte,istenzarzten,istenzarztes,istenzarztin,istenzarztinnen ass:istenzarzts
  ast:hma,hmatiker,hmatikers,s asy:mptomatisch,mptomatische,mptomatischem,mptomatischen,mptomatischer,mptomatisches asz:ites ata:cand,xie,xien
  ate:lektase,lektasen,m,mabhaengig,mabhaengige,mabhaengigem,mabhaengigen,mabhaengiger,mabhaengiges,mabhangig,mabhangige,mabhangigem
  ate:mabhangigen,mabhangiger,mabhangiges,manhalt,manhalten,manhaltes,manhaltetechnik,manhaltetechniken,martefakt,martefakte,martefakten
  ate:martefakts,maussetzer,maussetzern,maussetzers,mexkursion,mexkursionen,mfrequenz,mfrequenzen,mgerauschs,mgetriggert,mgurt,mgymnastik
  ate:mhilfsmuskulatur,minsuffizienz,minsuffizienzen,mkommando,mkommandos,mkurve,mkurven,mlage,mlagen,mmaske,mmasken,mmechanik,mmoduliert
  ate:mmodulierte,mmodulierten,mnot,mnotsyndrom,mnotsyndrome,mnotsyndromen,mnotsyndroms,mpausen,ms,mstillstand,mstillstande,mstillstanden
  ate:mstillstands,mstopp,msynchron,msynchrone,msynchronen,msynchroner,mtechnik,mtechniken,mtriggerung,mtriggerungen,mweg,mwege
  ate:mwegen,mwegs,mzug,mzuge,mzugen,mzugs ath:anol,eromen,erosklerose
  atl:antoaxialem,antoaxialen,antoaxialer,antookzipital,antookzipitale,antookzipitalen,antookzipitaler,asbogen ato:nie,sil atr:esien,oph,ophie,ophien
  att:acke,acken,ackenschwindel
  auf:arbeitung,arbeitungen,enthaltsraum,faelligkeit,faelligkeiten,falligkeit,falligkeiten,gefasert,gefaserte,gefaserten,gefiedert
  auf:gefiederte,gefiederten,gehellt,gehellte,gehellten,gehoben,gelockert,gelockerte,gelockerten,gerichtet,gerichtete,gerichteten
  auf:gespalten,gespaltene,gespaltenen,gespaltener,gestaut,gestaute,gestauten,getragen,getrieben,getriebene,getriebenen,getriebener
  auf:geweitet,geweitete,geweiteten,hartung,hartungen,hartungsartefakt,hartungsartefakte,hartungsartefakten,hartungsartefakts,hellung
  auf:hellungen,hellungssaum,hellungssaume,hellungssaumen,hellungssaums,hellungszone,klaerung,klaerungen,klaerungsbogen,klarung
  auf:klarungen,klarungsbogen,lage,lagen,lockerung,lockerungen,loesung,loesungen,losung,losungen,nahme,nahmeburo,nahmegerat,nahmen
  auf:nahmequalitaet,nahmequalitaeten,nahmequalitat,nahmequalitaten,nahmetag,nahmetechnik,nahmezeit,nahmezeiten,nahmst,nahmt,sattigung
  auf:stehhilfe,tragsnummer,tragsnummern,treibung,treibungen,wachraum,weitung,weitungen
  aug:apfel,apfels,e,en,enarzts,enbraue,enbrauen,enheilkunde,enhintergrund,enhoehle,enhoehlen,enhoehlenboden,enhoehlenbodens,enhohle
  aug:enhohlen,enhohlenboden,enhohlenbodens,enlid,enlider,enlidern,enlids,enlinse,enlinsen,es,mentan aur:en
  aus:breitung,breitungen,buchtung,buchtungen,dehnung,dehnungen,dunnung,dunnungen,fluss,gangsbefund,gangsbefunde,gangsbefunden,gangsbefunds
  aus:gangswert,gedunnt,gedunnte,gedunnten,geformt,geformte,geformten,gefranst,gefranste,gefransten,gelockert,gelockerte,gelockerten
  aus:gereift,gereifte,gereiften,gerenkt,gerenkte,gerenktem,gerenkten,gerenkter,gerenktes,geschaltet,geschaltete,geschalteten,gespart
  aus:gesparte,gesparten,getreten,getretene,getretenen,getretener,geweitet,geweitete,geweiteten,kugelung,kugelungen,laufend,laufende
  aus:laufenden,loeschung,loeschungen,loeschungsartefakt,loeschungsartefakte,loeschungsartefakten,loeschungsartefakts,loschung,loschungen
  aus:loschungsartefakt,loschungsartefakte,loschungsartefakten,loschungsartefakts,raumung,sackung,sackungen,scheidung,scheidungen
  aus:scheidungsphase,schluesse,schluessen,schluss,schlussdiagnose,schlussdiagnosen,schlusse,schlussen,schlusses,senband,senbander
  aus:senbandern,senknochel,senknocheln,senknochels,senknoechel,senknoechels,senmeniskus,senmeniskuss,senrist,sparung,sparungen
  aus:strahlung,strahlungen,strom,strombahn,stulpung,stulpungen,tritt,tritte,tritten,trittes,tritts,trittsstelle,wanderung,wartsdrehung
  aus:waschphanomen,waschverhalten,weitung,weitungen,wuerfe,wuerfen,wurf,wurfe,wurfen,wurffraktion,wurfs,ziehung,ziehungen aut:ismus,oimmun ava:lox
  axi:lla,llaer,llaere,llaerem,llaeren,llaerer,llaeres,llar,llare,llarem,llaren,llarer,llares,llarlinie,lle,llen azi:dose,dosen
  bac:kenzahn,kenzahne,kenzahnen,kenzahns bad:elifter bae:nde,nden,nder,ndern,uche,uchen
  bak:erzyste,erzysten,teriamie,teriell,terielle,teriellem,teriellen,terieller,terielles,terien bal:kenstruktur,londilatationen,lonkatheter,lons
  ban:d,dagen,dapparat,dapparate,dapparaten,dapparates,dapparats,dartig,dartige,dartigen,dartiger,dbreite,den,der,derdehnung,derdehnungen
  ban:dern,derriss,derrisse,derrissen,des,dnaht,driss,drisses,druptur,drupturen,ds,dscheibe,dscheiben,dscheibenfach,dscheibenfacher
  ban:dscheibenfachern,dscheibenfachs,dscheibenhoehe,dscheibenhoehen,dscheibenhohe,dscheibenhohen,dscheibenprolaps,dscheibenvorfallen
  ban:dscheibenvorwoelbung,dscheibenvorwoelbungen,dscheibenvorwolbung,dscheibenvorwolbungen bar:ilux,iumbrei,iumsulfat
  bas:alem,alen,aler,alganglien,alganglionar,alganglionare,alganglionaren,alganglionarer,aliom,aliome,aliomen,alioms
  bau:ch,chaorta,chaortenaneurysma,chdecke,chdecken,che,chen,ches,chfell,chfells,chlage,chlagen,chlagerung,chlagerungen,chnabel
  bau:chnabelpiercing,chs,chschmerz,chschmerzen,chspeicheldruese,chspeicheldruesenentzuendung,chspeicheldruesenentzuendungen,chspeicheldruesenkrebs
  bau:chspeicheldruse,chspeicheldrusenentzundung,chspeicheldrusenentzundungen,chspeicheldrusenkrebs,chumfang,chumfangs,chwand,chwasser
  bau:chwassers,chwassersucht,chweh
  bea:rbeitung,rbeitungen,tmet,tmete,tmetem,tmeten,tmeter,tmetes,tmungen,tmungsbeutel,tmungsgerat,tmungsgerate,tmungsgeraten,tmungsgerats
  bea:tmungsmaske,tmungspflichtig,tmungspflichtige,tmungspflichtigem,tmungspflichtigen,tmungspflichtiger,tmungspflichtiges,tmungsschlauch
  bec:ken,kenboden,kenbodens,kenendlage,kenendlagen,kengurt,kenniere,kennieren,kenring,kenringfraktur,kenringfrakturen,kens,kenschaufel
  bec:kenschaufeln,kenschiefstand,kenschiefstandes,kenschlinge,kenvenen bed:arfsmedikation,arfsmedikationen,ienpult,ienraum,rangung,rangungen
  bef:und,undanforderung,undbericht,unddemonstration,unddemonstrationen,unde,unden,under,underin,underinnen,undern,unders,undes
  bef:undkopie,unds,undung,undungen,undzimmer
  beg:leitdiagnose,leitdiagnosen,leiterguss,leitergusse,leitergussen,leiterkrankung,leiterkrankungen,leitverletzung,leitverletzungen
  beg:renzend,renzende,renzenden
  beh:andlung,andlungen,andlungsbeduerftig,andlungsbeduerftige,andlungsbeduerftigem,andlungsbeduerftigen,andlungsbeduerftiger,andlungsbeduerftiges
  beh:andlungsbedurftig,andlungsbedurftige,andlungsbedurftigem,andlungsbedurftigen,andlungsbedurftiger,andlungsbedurftiges,andlungsraum
  beh:andlungszimmer
  bei:narterien,nbetonung,nen,nhebetest,nlaengendifferenz,nlaengendifferenzen,nlangendifferenz,nlangendifferenzen,nodem,nodeme,nodemen
  bei:nodems,noedem,noedeme,noedemen,noedems,nprothesen,nschiene,nschmerz,nschwache,nschwellungen,nvene,nvenen,nvenenthrombose,nvenenthrombosen
  bel:astungsabhaengig,astungsabhaengige,astungsabhaengigem,astungsabhaengigen,astungsabhaengiger,astungsabhaengiges,astungsabhangig
  bel:astungsabhangige,astungsabhangigem,astungsabhangigen,astungsabhangiger,astungsabhangiges,astungsaufnahmen,astungsdyspnoe,astungsschmerz
  bel:astungsschmerzen,astungsschmerzes,astungsteste,astungstesten,egabteilung,egarzt,egungsplan,ichtung,ichtungen,ichtungsautomatik
  bel:ichtungszeit,lend,lende,lendem,lenden,lender,lendes,oc,ueftet,ueftete,ueftetem,uefteten,uefteter,ueftetes,ueftung,ueftungen
  bel:ueftungsstoerung,ueftungsstoerungen,uftet,uftete,uftetem,ufteten,ufteter,uftetes,uftung,uftungen,uftungsstorung,uftungsstorungen
  ber:andet,andete,andetem,andeten,andeter,andetes,echnung,echnungen,grettung,gwacht,iplex,odual,stungsfraktur,stungsfrakturen,stungsspaltbruch
  ber:uehrungsempfindlich,uehrungsempfindliche,uehrungsempfindlichem,uehrungsempfindlichen,uehrungsempfindlicher,uehrungsempfindliches
  ber:uhigungsmittel,uhigungsmitteln,uhigungsmittels,uhrungsempfindlich,uhrungsempfindliche,uhrungsempfindlichem,uhrungsempfindlichen
  ber:uhrungsempfindlicher,uhrungsempfindliches
  bes:chleuniger,chleunigern,chleunigers,trahlung,trahlungen,trahlungsfeld,trahlungsfelder,trahlungsfeldern,trahlungsfeldes,trahlungsfelds
  bes:trahlungsgeraet,trahlungsgeraete,trahlungsgeraeten,trahlungsgeraets,trahlungsgerat,trahlungsgerate,trahlungsgeraten,trahlungsgerats
  bes:trahlungspause,trahlungspausen,trahlungsplaene,trahlungsplaenen,trahlungsplan,trahlungsplane,trahlungsplanen,trahlungsplanes
  bes:trahlungsplans,trahlungsraum,trahlungsraums,trahlungsserie,trahlungsserien
  bet:ablocker,ablockers,aferon,amethason,aubung,aubungen,aubungsmittel,aubungsmitteln,aubungsmittels,eiligung,eiligungen,miga,tenhaus
  bet:tenlift,tenmangel,tentransport,tlunge,tnaessen,tnaessens,tnassen,tnassens
  beu:geaufnahme,gedefizit,gedefizite,gedefizits,gehemmung,gehemmungen,gesehne,gesehnen,gestellung,len,rteilung,rteilungen
  bew:egung,egungen,egungsabhaengig,egungsabhaengige,egungsabhaengigem,egungsabhaengigen,egungsabhaengiger,egungsabhaengiges,egungsabhangig
  bew:egungsabhangige,egungsabhangigem,egungsabhangigen,egungsabhangiger,egungsabhangiges,egungsartefakt,egungsartefakte,egungsartefakten
  bew:egungsartefakts,egungsausmass,egungseinschraenkung,egungseinschraenkungen,egungseinschrankung,egungseinschrankungen,egungsschmerz
  bew:egungsschmerzen,egungsschmerzes,egungsunschaerfe,egungsunschaerfen,egungsunscharfe,egungsunscharfen,usstlosigkeit,usstlosigkeiten
  bew:usstsein,usstseins,usstseinsstoerung,usstseinsstoerungen,usstseinsstorung,usstseinsstorungen,usstseinsverlusten bez:irk,irkskrankenhaus
  bif:iteral,urkationen bik:ondylar,ondylare,ondylaren,ondylarer
  bil:ateral,aterale,ateralem,ateralen,ateraler,aterales,darchiv,dausschnitt,ddaten,ddatensatz,ddatensatzes,dens,der,dern,des,dgebung
  bil:dgebungen,dlich,dliche,dlichen,dlicher,dliches,dmaterial,dmaterials,dnummer,dqualitaet,dqualitaeten,dqualitat,dqualitaten
  bil:ds,dserie,dserien,dubertragung,dubertragungen,duebertragung,duebertragungen,dung,dungen,dverstaerker,dverstaerkers,dverstarker
  bil:dverstarkern,dverstarkers,dwandler,dwandlern,dwandlers bim:alleolare,alleolaren,alleolarer
  bin:degewebe,dehaut,dehaute,dehauten,dehautentzuendung,dehautentzuendungen,dehautentzundung,dehautentzundungen,nenecho,nenechos
  bin:nenreflex,nenreflexe,nenreflexen,nenstruktur,nenstrukturen bio:psat,psate,psaten,psats,psie,psieclip,psien,psienadel bis:swunde,swunden
  biz:eps,epssehne,epssehnen,epssehnenruptur
  bla:esse,esser,essere,esserem,esseren,esserer,esseres,esslich,essliche,esslichen,esslicher,essliches,kemoresonde,se,senboden,send
  bla:sendach,sende,sendem,senden,sender,sendes,senentleerungsstoerung,senentleerungsstoerungen,senentleerungsstorung,senentleerungsstorungen
  bla:senentzuendung,senentzuendungen,senentzundung,senentzundungen,senfullung,senkarzinomes,senkrebs,senspiegelung,senspiegelungen
  bla:senstein,sensteinen,sig,sige,sigen,siger,sse,sser,ssere,sserem,sseren,sserer,sseres,sslich,ssliche,sslichen,sslicher,ssliches bla:st
  ble:iabdeckung,igummi,ihandschuh
  bli:ckparese,ckwendung,nddaerme,nddaermen,nddarm,nddarme,nddarmen,nddarmentzuendung,nddarmentzuendungen,nddarmentzundung,nddarmentzundungen
  bli:nddarms,ndheit blo:ckformig,ckformige,ckformigen,ckformiger,ckierung,ckierungen,ckwirbeln,press
  blu:ete,eten,t,tabgang,tabgange,tabgangen,tabgangs,tabnahme,tabnahmen,tansammlung,tansammlungen,tarmut,tauflagerung,tauflagerungen
  blu:tbank,tbeimengung,tbild,tbilder,tbildern,tbildes,tbilds,tdruck,tdruckabfall,tdruckabfalls,tdruckkrise,tdruckmittel,tdruckmittels
  blu:tdrucks,tdruckwerten,tdruckwerts,ten,tentnahme,tentnahmen,terbrechen,terbrechens,terguesse,terguessen,terguss,tergusse,tergussen
  blu:tergusses,terkrankheit,tes,tfett,tfette,tfetten,tfluss,tgas,tgasanalyse,tgasanalysen,tgase,tgasen,tgerinnung,tgerinnungen
  blu:tgruppe,tgruppen,thusten,thustens,tkonserve,tkonserven,tkultur,tkulturen,tmangel,tmangels,tproben,ts,tsenkung,tsenkungen,tspende
  blu:tsperre,tspucken,tstillung,tstuhl,tstuhls,ttransfusionen,tung,tungen,tungsneigung,tungsneigungen,tungsquelle,tungsquellen
  blu:tungsstoerung,tungsstoerungen,tungsstorung,tungsstorungen,tungssuche,tverduenner,tverduenners,tverdunner,tverdunnern,tverdunners
  blu:tverdunnung,tverlust,tverluste,tverlusten,tverlustes,twasche,twert,twerte,twerten,twerts,tzucker,tzuckerentgleisung,tzuckerentgleisungen
  blu:tzuckers,tzuckerwert,tzuckerwerte,tzuckerwerten,tzuckerwerts boe:sartig,sartige,sartigem,sartigen,sartiger,sartiges
  bog:engang,engange,engangen,engangs,enschluss,enschlussstoerung,enschlussstoerungen,enschlussstorung,enschlussstorungen,enwurzel
  bog:enwurzeln,ig,ige,igen,iger boh:rdraht,rkanal,rkanale,rkanalen,rkanals bol:us,uss,ustriggerung bon:viva bor:reliose,reliosen
  bos:artig,artige,artigem,artigen,artiger,artiges bou:gierung,gierungen box:nummer
  bra:chytherapie,chytherapien,dykardie,dykardien,gard,ndverletzungen,ndwunde,ndwunden,unuele,unuelen,unule,unulen
  bre:ischluck,ischluckuntersuchung,itbasige,itbogig,itbogige,itbogigen,itbogiger,nnweite bri:denileus,lique,llenetui
  bro:nchial,nchialbaum,nchiale,nchialem,nchialen,nchialer,nchiales,nchialkarzinomes,nchiektase,nchiektasen,nchiektasie,nchienspiegelung
  bro:nchienspiegelungen,nchiolen,nchitiden,nchitis,nchopneumonien,nchopulmonale,nchopulmonalen,nchopulmonaler,nchoskopien,nchospasmus
  bro:nchus,nchuss
  bru:chinhalt,chpforte,chpforten,chsack,chspalt,chspalte,chspalten,chspalts,este,esten,st,staufbau,stbein,stbeines,stdichte,stdichten
  bru:stdruese,stdruesen,stdruesengewebe,stdruesengewebes,stdruse,stdrusen,stdrusengewebe,stdrusengewebes,ste,sten,stenge,sterhaltend
  bru:sterhaltende,sterhaltendem,sterhaltenden,sterhaltender,sterhaltendes,stimplantat,stimplantate,stimplantaten,stimplantats,stkorb
  bru:stkorbprellung,stkorbprellungen,stkorbs,stkrebs,stkrebses,stschmerz,stspannen,stspannens,stwand,stwarze,stwarzen,stwickel bru:stzentren,tkasten
  bud:esonid buf:di bul:audrainage,bus bun:deswehrkrankenhaus bup:renorphin bur:gerspital,sen,sitiden bus:copan,copangabe,tenhalter but:ylscopolamin
  byp:ass,assoperation,assoperationen,assverschluss,assverschlusses can:didose car:bamazepin,bimazol,bostesin cas:tschiene cav:aschirm
  cef:triaxon,uroxim cel:estone cer:clagen cet:irizin
  che:faerzte,faerzten,faerztin,faerztinnen,farzt,farzte,farzten,farztes,farztin,farztinnen,farzts,fvisite,motherapeutika,motherapie che:motherapien
  chi:rurg,rurgen,rurgie,rurgin,rurginnen,rurgisch,rurgische,rurgischem,rurgischen,rurgischer,rurgisches
  cho:langiokarzinom,langiokarzinome,langiokarzinomen,langiokarzinoms,langitiden,lesteatomen,lesteatomes,lesterin,lezystitis,lezystolithiasis
  cho:ndrokalzinose,ndromalazie,ndromatose,ndromen,ndromes,ndropathien,ndrosarkom,ndrosarkome,ndrosarkomen,ndrosarkoms,ndrose,ndrosen
  cho:rdomen,rdomes chr:onisch,onische,onischem,onischen,onischer,onisches cip:ralex cit:rafleet cla:vulansaure cle:mastin
  cli:pmarkierung,pmarkierungen clo:nt,zapin coc:hleaimplantat,hleaimplantate,hleaimplantaten,hleaimplantats,hlearem,hlearen,hlearer coe:cum
  com:motio,putertomografie,putertomografien,putertomogrammen,putertomogramms,putertomographie,putertomographien,putertomographisch
  com:putertomographische,putertomographischem,putertomographischen,putertomographischer,putertomographisches cor:darone,tison,tisonpraparat,vaton
  cot:rimoxazol cox:arthrose,arthrosen dae:rme,rmen daf:algan dal:acin
  dar:m,mbein,mbeinen,mbeines,mbeinkamm,mbeinkammes,me,men,mes,mgas,mkrebs,mpassage,mreinigung,ms,mschlinge,mschlingen,mspiegelung
  dar:mspiegelungen,mverschluesse,mverschluessen,mverschluss,mverschlusse,mverschlussen,mverschlusses,mvorbereitung,mvorbereitungen
  dar:mwand,mwandverdickung,mwandverdickungen dat:entraeger,entraegern,entraegers,entrager,entragern,entragers
  dau:erausscheider,erblutung,erblutungen,erdiagnosen,erkatheter,erkathetern,erkatheters,ermedikation,ermedikationen,erschmerz,erschmerzen
  dau:erschmerzes,ertropf,menendgelenk,menendgelenke,menendgelenken,menendgelenks,mengrundgelenken,mensattelgelenk,mensattelgelenke
  dau:mensattelgelenken,mensattelgelenkes,mensattelgelenks,mensattelprothese,menschiene ddi:mer
  dec:kplatte,kplatten,kplatteneinbruche,kplatteneinbruchen,kplattenimpression,kplattenimpressionen,kung,ortin
  def:ektbildung,ekte,ibrillatoren,ibrillatortrager,ormierung,ormierungen,ormitaten
  deg:enerationen,enerativ,enerative,enerativem,enerativen,enerativer,eneratives deh:iszenz,iszenzen,ydrierung,ydrierungen
  dek:ompensationen,ompressionen,onditionierung,ristol,ubitalulzera,ubitus,ubituss del:irs,tarad
  dem:arkierung,arkierungen,ente,entem,enten,enter,entes,enz,enzen,erskatheter,onstration,onstrationen,yelinisierung,yelinisierungen
  den:talem,talen,taler,tin dep:akine,ressionen der:matitiden,matologen,matologie,matologien,matologin,matologinnen,moiden
  des:infektion,infektionen,infektionsmittel,infektionsmitteln,infektionsmittels,loratadin,orientiertheit,sault,truktionen
  det:ektoren,ektors,ektorwechsel dev:iationen dex:trokardie dez:entrierung
  dia:betes,betiker,betikerin,betikerinnen,betikern,betikers,betisch,betische,betischem,betischen,betischer,betisches,gnose,gnosen
  dia:gnoseschlussel,gnostik,gnostiken,gnostiker,gnostikern,gnostisch,gnostische,gnostischen,gnostischer,kondylar,kondylare,kondylaren
  dia:kondylarer,konissenkrankenhaus,lyse,lysepflichtig,lysepflichtige,lysepflichtigem,lysepflichtigen,lysepflichtiger,lysepflichtiges
  dia:lyseshunt,lysezentrum,phragmas,physar,physare,physaren,physarer,physen,rrho,rrhoe,rrhoeen,rrhoen,stasen,thermie,these
  dic:hteanhebung,hteanhebungen,hteklasse,htetyp,htewert,htewerte,htewerten,htewerts,kdaerme,kdaermen,kdarm,kdarme,kdarmen,kdarmileus
  dic:kdarms,kenmessung,kenmessungen,kschicht,kschichten
  dif:ferenz,ferenzen,ferenzialdiagnostisch,ferenzialdiagnostische,ferenzialdiagnostischen,ferenzialdiagnostischer,ferenzierung
  dif:ferenzierungen,fus,fuse,fusem,fusen,fuser,fusere,fuserem,fuseren,fuserer,fuseres,fuses,fusion,fusionsgewichtete,fusionsgewichteten
  dif:fusionsrestriktion,fusionsrestringiert,fusionsrestringierte,fusionsrestringierten,fusionsstoerung,fusionsstoerungen,fusionsstorung
  dif:fusionsstorungen,fusionswichtung dik:tierzeichen dil:atation,atationen dim:ere,eren,etinden dip:idolor,iperon,lopien
  dis:kopathien,kus,kusprotrusion,lokation,lokationen,loziert,lozierte,loziertem,lozierten,lozierter,loziertes,sektion,sektionen
  dis:sektionsmembran,tal,tale,talem,talen,taler,tales,tanzierung,torsionen
  div:ertikel,ertikeln,ertikels,ertikeltrager,ertikulitiden,ertikulitis,ertikulose,ertikulosen dok:umentationsbogen dom:peridon
  don:nerschlagkopfschmerz dop:pelbelichtung,pelbild,pelbilder,pelbildern,peljschiene,pelkontrast,pelniere,pelnieren,plersonographien
  dor:micum,nfortsatz,nfortsatze,nfortsatzen,nfortsatzes,sal,sale,salem,salen,saler,sales,solateralem,solateralen,solateraler,somedialem
  dor:somedialen,somedialer
  dos:e,en,ierung,ierungen,is,isangabe,isberechnung,isberechnungen,isbericht,isberichte,isberichten,isberichts,isflachenprodukt
  dos:isflachenprodukte,isflachenproduktes,isflachenprodukts,isflaechenprodukt,isflaechenprodukte,isflaechenproduktes,isflaechenprodukts
  dos:islangenprodukt,isreduktion,isverteilung,isverteilungen,iswert,iswerte,iswerten,iswerts
  dra:htcerclage,htcerclagen,hte,hten,htmarkierung,htmarkierungen,htpassage,htpassagen,hts,inagebeutel,inagelage,inagelagen,inagemenge
  dra:inagenzug,inagenzugs,inageschlauch,inageverlust
  dre:hschwindel,hschwindels,ikammerblick,iphasig,iphasige,iphasigem,iphasigen,iphasiger,iphasiges,iwegehahn
  dri:nglich,ngliche,nglichem,nglichen,nglicher,nglichere,nglicherem,nglicheren,nglicherer,nglicheres,ngliches,nglichste,nglichsten
  dri:nglichster,nglichstes,ttelrohrplatte dro:genmissbrauch,genmissbrauchs
  dru:ck,ckanstieg,ckanstiege,ckanstiegen,ckanstiegs,ckbar,ckdolent,ckdolente,ckdolentem,ckdolenten,ckdolenter,ckdolentes,ckdolenz
  dru:ckdolenzen,cke,ckempfindlich,ckempfindliche,ckempfindlichem,ckempfindlichen,ckempfindlicher,ckempfindliches,cken,ckens,ckern
  dru:ckes,ckgefuehl,ckgefuehls,ckgefuhl,ckgefuhls,ckinjektor,ckinjektors,cks,ckschmerz,ckschmerzen,ckschmerzes,ckschmerzhaft,ckschmerzhafte
  dru:ckschmerzhaftem,ckschmerzhaften,ckschmerzhafter,ckschmerzhaftes,ckt,ckte,ckten,eck,ecke,ecken,ecker,eckern,ese,esen,esendichte
  dru:esendichten,esengewebe,esengewebes,esenkoerper,esenkoerpern,esenkoerpers,se,sen,sendichte,sendichten,sengewebe,sengewebes
  dru:senkorper,senkorpern,senkorpers,sentyp due:nndarmileus,nnschicht duk:tal,tale,talen,taler
  dun:kelblut,ndarmileus,ndarmkonvolut,ndarmschlinge,ndarmschlingen,ndarmspiegel,nschicht duo:dart,kopf dup:lexsonographie,lexsonographien
  dur:chbau,chbaut,chbaute,chbauten,chbauung,chbauungen,chblutet,chblutete,chblutetem,chbluteten,chbluteter,chblutetes,chblutung
  dur:chblutungen,chblutungsstoerung,chblutungsstoerungen,chblutungsstorung,chblutungsstorungen,chbruch,chbruche,chbruchen,chbruchs
  dur:chfall,chfalle,chfallen,chfalls,chfallt,chgaengig,chgaengige,chgaengigem,chgaengigen,chgaengiger,chgaengiges,chgaengigkeit
  dur:chgaengigkeiten,chgangig,chgangige,chgangigem,chgangigen,chgangiger,chgangiges,chgangigkeit,chgangigkeiten,chleuchtung,chleuchtungen
  dur:chleuchtungsgerat,chleuchtungszeit,chleuchtungszeiten,chsetzt,chsetzte,chsetzten,chspiessung,chtrennt,chtrennte,chtrennten
  dur:chwachsen,chwachsene,chwachsenen,chwachsener,chzeichnung,chzogen,chzogene,chzogenen,chzogener dus:chstuhl dut:asterid
  dys:arthrien,funktionen,kinesien,lipidamie,melie,menorrhoe,ontogenetisch,ontogenetische,pareunie,phagien,plasie,plasien,pnoe,pnoen
  dys:raphie,telektase,telektasen,tonien,trophien eas:yflow ebr:antil
  ech:inokokkose,oarm,oarme,oarmem,oarmen,oarmer,oarmes,ofrei,ofreie,ofreiem,ofreien,ofreier,ofreies,ogen,ogene,ogenem,ogenen,ogener
  ech:ogenes,ogenitaet,ogenitaeten,ogenitat,ogenitaten,ogleich,ogleiche,ogleichem,ogleichen,ogleicher,ogleiches,oinhomogen,oinhomogene
  ech:oinhomogenem,oinhomogenen,oinhomogener,oinhomogenes,okardiographien,omuster,omusters,oreich,oreiche,oreichem,oreichen,oreicher
  ech:oreiches,otextur,otexturen eck:ige,igen,iger,standig,standige,standigen,standiger efe:ctin eff:luvium efi:ent
  eie:rstock,rstocke,rstocken,rstoecke eig:enblut,enblutspende
  eil:eiter,eiterdurchgaengigkeit,eiterdurchgangigkeit,eitern,eiters,eiterschwangerschaft
  ein:blendfehler,blendung,blutung,blutungen,bruch,bruchs,engend,engende,engenden,engung,engungen,faltung,faltungen,faltungsartefakt
  ein:faltungsartefakte,faltungsartefakten,faltungsartefakts,geblutet,geblutete,gebluteten,gebrochen,gebrochene,gebrochenen,gebrochener
  ein:gedellt,gedellte,gedellten,geengt,geengte,geengtem,geengten,geengter,geengtes,gefallen,gefallene,gefallenen,gefallener,gesenkt
  ein:gesenkte,gesenkten,gestaucht,gestauchte,gestauchten,gesunken,gesunkene,gesunkenen,gesunkener,gewachsen,gewachsene,gewachsenen
  ein:gewachsener,geweidebruch,klemmungszeichen,klemmungszeichens,koten,laeufe,laeufen,lagen,lauf,laufe,laufen,laufs,lauft,legesohle
  ein:liegend,liegende,liegenden,malgabe,malgaben,malhandschuh,naessen,nassen,riss,risse,rissen,scheidend,scheidende,scheidenden
  ein:scheidung,scheidungen,schluss,schlusse,schlussen,senkung,senkungen,sprossend,sprossende,sprossenden,stauchung,stauchungen
  ein:stellfehler,stellfehlern,stellfehlers,stelltechnik,stellung,stellungen,stichstelle,stichstellen,strom,stromgebiet,trittsstelle
  ein:verstaendnis,verstandnis,wachsend,wachsende,wachsenden,weisungsschein,willigung,willigungen,zelpraxis,ziehung,ziehungen
  eis:beutel,enablagerung,enablagerungen,enmangel,enmangels eit:eransammlung,eransammlungen,ers,erung,erungen eiw:eiss,eisse,eissen,eisses
  eiz:elle,ellen eje:ktionsfraktion,ktionsfraktionen ekg:getriggert ekl:ampsie,ampsien ekt:asie,asien,opie ekz:em,eme,emen,ems
  ele:ktrode,ktroden,ktrolytentgleisung,ktrolytentgleisungen,ktrolytstorung,ktrolytstorungen,ktronen,ktronenbestrahlung,ktronenbestrahlungen
  ele:ktrophysiologisch,ktrophysiologische,ktrophysiologischem,ktrophysiologischen,ktrophysiologischer,ktrophysiologisches,ktrorollstuhl
  ell:e,enbeuge,enbeugen,enbogen,enbogens,enhaken,enhakens
  emb:olex,olie,olien,olieverdacht,olieverdachts,olisat,olisation,olisationen,olisch,olische,olischem,olischen,olischer,olisches
  emb:olisierung,olisierungen eml:a emp:fangsdame,fangsgebiet,hysem,hyseme,hysemen,hysems,yemen,yemes ena:ntone enc:hondromen,hondromes
  end:befund,befunde,befunden,befunds,gelenk,gelenke,gelenken,gelenks,glied,glieder,gliedern,glieds,hirn,okard,okarditiden,ometrialem
  end:ometrialen,ometrialer,ometriose,ometriosen,ometriumkarzinom,ometriumkarzinome,ometriumkarzinomen,ometriumkarzinoms,ophytisch
  end:ophytische,ophytischen,ophytischer,oprothetik,oskop,oskope,oskopen,oskopie,oskopien,oskopisch,oskopische,oskopischem,oskopischen
  end:oskopischer,oskopisches,oskops,osonographien,ostalem,ostalen,ostaler,otrachealtubus,oxan,ozervikal,ozervikale,ozervikalen
  end:ozervikaler,platten,plattennah,plattennahe,plattennahen,plattennaher,plattenveranderung,plattenveranderungen,standig,standige
  end:standigen,standiger eng:egefuehl,egefuehls,egefuhl,egefuhls,stelle,stellen
  ent:differenziert,differenzierte,differenzierten,eritiden,eroklysma,gleisung,gleisungen,hesiopathien,kalkt,kalkte,kalkten,kalkung
  ent:kalkungen,lassdiagnose,leerung,leerungen,leerungsstoerung,leerungsstoerungen,leerungsstorung,leerungsstorungen,markungen,markungsherd
  ent:markungsherde,markungsherden,markungsherds,nahmestelle,resto,wicklungsruckstand,wicklungsruckstandes,wicklungsruckstands,wicklungsrueckstand
  ent:wicklungsrueckstandes,wicklungsrueckstands,zuendlich,zuendliche,zuendlichem,zuendlichen,zuendlicher,zuendliches,zuendung,zuendungen
  ent:zuendungswert,zuendungswerte,zuendungswerten,zuendungswerts,zuendungszeichen,zuendungszeichens,zugsbehandlung,zugssymptomatik
  ent:zugssyndrom,zundet,zundete,zundeten,zundlich,zundliche,zundlichem,zundlichen,zundlicher,zundliches,zundung,zundungen,zundungswert
  ent:zundungswerte,zundungswerten,zundungswerts,zundungszeichen,zundungszeichens enz:ephalitiden,ephalopathie,ephalopathien epe:ndymomen
  epi:condylus,dermoiden,duralhamatom,duralhamatome,duralhamatomen,duralhamatoms,duralkatheter,durom,gastrisch,gastrische,gastrischen
  epi:gastrischer,kondylar,kondylare,kondylaren,kondylarer,kondylitis,kondylus,krise,krisen,lepsie,lepsien,leptiker,leptikerin,leptikerinnen
  epi:leptikern,leptikers,leptisch,leptische,leptischem,leptischen,leptischer,leptisches,physar,physare,physaren,physarer,physen
  epi:physenfuge,physenfugen,physeolyse,physeolysen,thele,thelen,thels epl:erenon
  erb:krankheit,krankheiten,lindung,lindungen,reche,rechen,rechend,rechende,rechendem,rechenden,rechender,rechendes,recht,rechte
  erd:nuesse,nuessen,nuss,nusse,nussen ere:ignisrekorder erf:rierung,rierungen
  erg:enyl,otherapeutin,otherapeutinnen,uesse,uessen,uss,ussauslaufer,usse,ussen,usses,usskragen,usslamelle,usslamellen,ussmenge
  erg:usssaum,usssichel,usssicheln erh:altungstherapie,altungstherapien erk:rankung,rankungen
  erm:udungsbruch,udungsbruche,udungsbruchen,udungsbruchs,udungsfraktur,udungsfrakturen,uedungsbruch,uedungsfraktur,uedungsfrakturen
  ern:aehrungssonde,aehrungssonden,aehrungsstoerung,aehrungsstoerungen,ahrungssonde,ahrungssonden,ahrungsstorung,ahrungsstorungen ero:sion,sionen
  err:egernachweis,egungszustand,egungszustands ers:tanfall,tdiagnose,tdiagnosen,tickung,tlinientherapie,tlinientherapien
  erw:eitert,eiterte,eitertem,eiterten,eiterter,eitertes,eiterung,eiterungen ery:sipel,sipelen,sipels,themen,thropoetin,throzyten esm:eron
  eso:meprazol eth:moidalem,moidalen,moidaler eti:ketten
  exa:nthem,ntheme,nthemen,zerbation,zerbationen,zerbiert,zerbierte,zerbiertem,zerbierten,zerbierter,zerbiertes exi:tus
  exo:phytisch,phytische,phytischen,phytischer,stose,stosen exp:ektoration,ektorationen exs:ikkose,pirationen,udat,udate,udaten,udats
  ext:asy,ensionen,ensionsbehandlung,rahepatisch,rahepatische,rahepatischem,rahepatischen,rahepatischer,rahepatisches,raktionen
  ext:raossar,raossare,raossaren,raossarer,rasystolen,rasystolie,rauterin,rauterinem,rauterinen,rauteriner,rauteringraviditat,ravasale
  ext:ravasat,ravasate,ravasaten,ravasats,remitaet,remitaeten,remitat,remitaten,remitatenataxie,ubationen exu:lzerationen exz:isionen
  fac:ette,etten,ettengelenk,ettengelenke,ettengelenken,ettengelenkes,ettengelenksarthrose,ettengelenksarthrosen,haerzte,haerzten
  fac:hangestellte,harzt,harzte,harzten,harztes,hbefund fad:enanker,enformig,enformige,enformigen,enformiger,enzug,enzugs fah:rtrage
  fal:ithrom,lnummer,schgelenkbildung,schgelenkbildungen,schlumen,tenbildung,tung,tungen,tungskern fam:ulant,ulanten,ulantin,ulantinnen,ulatur
  far:bdoppler,bdopplern,bdopplers,bduplex,bung fas:ern,erring,erverlauf,zie,zien fau:ste,sten,stschluss fav:istan faz:ialisparese,ialisparesen,it
  feb:ril feh:laufnahme,laufnahmen,lbelastung,lbelastungen,lbeschwielung,lbildung,lbildungen,leinstellung,leinstellungen,lgeburt,lgeburten
  feh:lhaltung,lhaltungen,lkonfiguriert,lkonfigurierte,lkonfigurierten,llage,llagen,lpunktion,lpunktionen,lstellung,lstellungen
  fei:nmotorik,nmotorikstorung,nnadelbiopsie,nnadelbiopsien,nnadelpunktion,nnadelpunktionen
  fel:danpassung,danpassungen,dgroesse,dgroessen,dgrosse,dgrossen,dinhomogenitat,dinhomogenitaten,senbeinfraktur,senbeinfrakturen
  fem:oropatellare,oropatellaren,oropatellarer,orotibiale,orotibialen,orotibialer,urkondyle,urkondylen,urkondylus
  fen:istil,sterbreite,stermitte,stern,sters,sterung,sterungstechnik
  fer:inject,rlecit,roplex,se,sen,senbein,senbeinen,senbeines,sengang,senschmerz,senschmerzen,senschmerzes,sensporn
  fet:al,ale,alem,alen,aler,ales,en,tdichte,tdichten,teinlagerung,teinlagerungen,tgewebsnekrose,tgewebsnekrosen,timbibierung,tkapsel
  fet:tkorpern,tlamelle,tleber,tlebern,tlebers,tleibigkeit,traffung,tsaettigung,tsaettigungen,tsattigung,tsattigungen,tsaum,tstoffwechselstorung
  fet:tstoffwechselstorungen,tstreifen,tstuehle,tstuehlen,tstuhl,tstuhle,tstuhlen,tstuhls,tsucht,tunterdruckung,tunterdruckungen
  fet:tunterdrueckung,tunterdrueckungen fex:ofenadin
  fib:roadenomen,roadenomes,roadenomtypisch,roadenomtypische,roadenomtypischen,roadenomtypischer,roes,roese,roesem,roesen,roeser
  fib:roeses,roglandularem,roglandularen,roglandularer,rolipomatos,rolipomatose,rolipomatosen,rolipomatoser,romatose,romen,ros,rose
  fib:rosem,rosen,roser,roses,rotisch,rotische,rotischen,rotischer,rozystisch,rozystische,rozystischen,rozystischer,ularem,ularen fib:ularer
  fie:ber,beranstieg,beranstiegs,bere,berkraempfe,berkraempfen,berkrampf,berkrampfe,berkrampfen,berkrampfes,berkrampfs,bern,bers
  fie:bert,berte,berten,derformig,derformige,derformigen,derformiger,derung fil:ia,iae,iaen,ialisierung
  fin:gerbeere,gerbeeren,gerbodenabstand,gerformig,gerformige,gerformigen,gerformiger,gergelenk,gergelenke,gergelenken,gergelenkes
  fin:gerglied,gergrundgelenk,gergrundgelenke,gergrundgelenken,gergrundgelenkes,gerkuppe,gerkuppen,gern,gernagel,gernagels,gers
  fis:surlinie,telfuellung,telfuellungen,telfullung,telfullungen,telgaenge,telgaengen,telgang,telgange,telgangen,telgangs,teln
  fix:ateur,ateure,ationen,ierung,ierungen
  fla:chbogig,chbogige,chbogigen,chbogiger,chdetektor,chrucken,chruckens,chruecken,chrueckens,nken,nkenklopfschmerz,nkenklopfschmerzen
  fla:nkenklopfschmerzes,u,ue,uem,uen,uer,ues,uschig,uschige,uschigen,uschiger
  fle:ckformig,ckformige,ckformigen,ckformiger,ckigkeit,ckigstreifig,ckigstreifige,ckigstreifigen,ckigstreifiger,ckschatten
  flu:conazol,essigkeitsansammlung,essigkeitsansammlungen,grettung,imucil,ordesoxyglucose,ordesoxyglukose,oxetin,ssartefakt,ssbeschleunigung
  flu:ssbeschleunigungen,ssgeschwindigkeit,ssigkeitsansammlung,ssigkeitsansammlungen,ssigkeitsspiegel,ssigkeitsspiegeln,ssigkeitsspiegels
  flu:ssigkeitsverhalt,ssigkeitsverhalte,ssigkeitsverhalten,ssigkeitsverhalts,ssminderung,ssphanomen,sssensitiv,sssensitivem,sssensitiven
  flu:sssensitiver,sssignale,sssignalen,ssumkehr fok:al,ale,alem,alen,aler,ales,usdetektorabstand,ussuche fol:ie,ien,saure
  for:amen,mvariante,mveranderung,mveranderungen,steo,tecortin,tsatz,tsatze,tsatzen,xiga fot:us
  fra:gmentationen,gmenten,ktur,kturen,kturfragmenten,kturheilung,kturheilungen,kturiert,kturierte,kturiertem,kturierten,kturierter
  fra:kturiertes,kturierung,kturierungen,kturkomponente,kturlinie,kturlinien,kturspalt,kturspaltes,kturverdacht,kturverdachts,kturzeichen
  fra:kturzeichens,uenarzt,uenarzte,uenarzten,uenarztin,uenarztinnen,uenarzts,uenheilkunde,uenklinik
  fre:iatmung,iprojektion,iprojiziert,iprojizierte,iprojizierten,mdanalyse,mdaufnahme,mdaufnahmen,mdbefund,mdbefunde,mdbefunden
  fre:mdbefunds,mdbild,mdbilder,mdbildern,mdbilders,mdbilds,mddiagnose,mdfilm,mdkoerper,mdkoerpergefuehl,mdkoerpergefuehls,mdkoerpern
  fre:mdkoerpersuche,mdkorper,mdkorpergefuhl,mdkorpergefuhls,mdkorperingestion,mdkorpern,mdkorpers,mdkorpersuche,mdmaterial,mduntersuchung
  fre:mduntersuchungen,quenzkodierung fri:schblut
  fro:ntalem,ntalen,ntaler,ntobasalem,ntobasalen,ntobasaler,ntoparietalem,ntoparietalen,ntoparietaler,ntotemporalem,ntotemporalen
  fro:ntotemporaler,stbeule
  fru:chtblase,chtblasen,chthoehle,chthoehlen,chthohle,chthohlen,chtwasser,chtwassermenge,chtwassermengen,chtwassers,ehchen,ehchens
  fru:ehgeborene,ehgeborenen,ehgeborener,ehgeborenes,ehgeburt,ehgeburten,ehschwangerschaft,hbesprechung,hchen,hchens,hgeborene,hgeborenen
  fru:hgeborener,hgeborenes,hgeburt,hgeburten,hreha,hschwangerschaft fue:tterstoerung,tterstoerungen
  fuh:rungsdraht,rungsdrahte,rungsdrahten,rungsdrahts ful:lungsdefekt,lungsdefekte,lungsdefekten,lungsdefekts
  fun:funddreissig,fundvierzig,fundzwanzig,ktionsprufung fur:adantin,osemid,osemide,osemiden,osemids,unkel,unkeln,unkels
  fus:iformem,iformen,iformer,ionen,ionierung,sgewolbe,shebeorthese,sheber,shebers,sknochel,sknocheln,sknochels,spilz,srucken,sruckens
  fus:sruecken,srueckens,sschmerz,ssenkerparese,ssohle,ssohlen,sspitze fut:terstorung,terstorungen gab:en,st,t
  gad:olinium,oliniums,otersaure,oxetsaure gae:be,nge,ngen,nger,ngern
  gal:aktozele,eahamatom,eahamatome,eahamatomen,eahamatoms,lenblase,lenblasenempyem,lenblasenentzuendung,lenblasenentzuendungen
  gal:lenblasenentzundung,lenblasenentzundungen,lenblasenstein,lenblasensteinen,lengaenge,lengaengen,lengang,lengange,lengangen
  gal:lenkolik,lenstein,lensteine,lensteinen,lensteins,lig,lige,ligem,ligen,liger,liges gam:managel
  gan:gataxie,gbar,gbild,gbilder,gbildern,gbilds,gbildstorung,gen,gern,ges,gprobe,graen,gran,granen,grans,gs,gschulung,gster,gstoerung
  gan:gstoerungen,gstorung,gstorungen,gunsicherheit,gunsicherheiten,trykippung,zbeinaufnahme,zbeinaufnahmen,zhirnbestrahlung,zhirnbestrahlungen
  gan:zwirbelsaeulenaufnahme,zwirbelsaeulenaufnahmen,zwirbelsaulenaufnahme,zwirbelsaulenaufnahmen
  gas:dicht,tritiden,tritis,troenteritiden,troenterologie,troenterologien,trographin,trolux,troparese,troskopien,uberlagerung,uberlagerungen
  gas:ueberlagerung,ueberlagerungen gau:men,menmandel,menmandeln,mens,mensegel,menspalte,menspalten
  geb:aermutter,aermutterkrebs,aermuttern,aermutterspiegelung,aermutterspiegelungen,armutter,armutterkrebs,armuttern,armutterspiegelung
  geb:armutterspiegelungen,iss,issabdruck,isse,issen,isses,urtshelfer,urtshelferin,urtshelferinnen,urtshelfern,urtshelfers,urtshilfe geb:urtsmodus
  ged:achtnisleistung,achtnisstorung,achtnisstorungen,aechtnisstoerung,aechtnisstoerungen,eihstoerung,eihstoerungen,eihstorung,eihstorungen
  gef:aess,aesse,aessen,aesses,aessmissbildung,aessmissbildungen,aessnah,aessnahe,aessnahem,aessnahen,aessnaher,aessnahes,aessprothese
  gef:aessprothesen,aessschlinge,aessschlingen,aessverkalkung,aessverkalkungen,aessverletzung,aessverletzungen,aessverschluss,aessverschlusses
  gef:aesswand,aesswandverdickung,aesswandverdickungen,aesszeichnung,aesszeichnungen,ass,assarm,assarmem,assarmer,assbaum,assbundel
  gef:asse,assen,asses,assgabel,asskonvolut,asskonvolute,asskonvoluten,asskonvoluts,assmalformationen,assmantel,assmissbildung,assmissbildungen
  gef:assnah,assnahe,assnahem,assnahen,assnaher,assnahes,assprothese,assprothesen,assreich,assreiche,assreichen,assreicher,assschlinge
  gef:assschlingen,assstumpf,assvariante,assverkalkung,assverkalkungen,assverletzung,assverletzungen,assverschluss,assverschlusses
  gef:asswand,asswandverdickung,asswandverdickungen,asszeichnung,asszeichnungen,iedert,iederte,iederten,rierschnitt,ugestorung,ugestorungen
  geg:enspulung geh:apparat,bock,gestell,gips,hilfe,hilfen,irn,irne,irnen,irnerschuetterung,irnerschuetterungen,irnerschutterung,irnerschutterungen
  geh:irnes,irns,or,organge,organgen,orknochelchen,ors,stock,stoerung,stoerungen,storung,storungen,strecke,strecken,stutze,stutzen
  geh:training,ustet,wagen gek:apselt,apselte,apseltem,apselten,apselter,apseltes,rose
  gel:appte,appten,appter,bsucht,eistet,eistete,eistetem,eisteten,eisteter,eistetes,enk,enkbeteiligung,enkbeteiligungen,enkbildend
  gel:enkbildendem,enkbildender,enkbinnenraum,enkblutung,enkblutungen,enke,enkeinblick,enken,enkentzuendung,enkentzuendungen,enkentzundung
  gel:enkentzundungen,enkerguss,enkergusses,enkersatz,enkes,enkflache,enkflachen,enkflachennah,enkflaeche,enkflaechen,enkkapsel
  gel:enkkapseln,enkkapsels,enkkoerper,enkkoerpern,enkkoerpers,enkkongruenz,enkkorper,enkkorpern,enkkorpers,enkmaus,enknah,enknahe
  gel:enknahem,enknahen,enknaher,enknahes,enks,enkspaltverschmaelerung,enkspaltverschmaelerungen,enkspaltverschmalerung,enkspaltverschmalerungen
  gel:enkspiegelung,enkspiegelungen,enksteife,enkt,enkte,enkten,enkubergreifend,enkubergreifende,enkubergreifenden,ungen
  gem:essen,essene,essenem,essenen,essener,essenes
  gen:defekt,defekte,defekten,defekts,erika,ervt,ervte,ervtem,ervten,ervter,ervtes,ese,esen,ick,icke,icken,ickes,icks,ieren,iert
  gen:ierte,iertem,ierten,ierter,iertes,italen,italien
  ger:aeteausfall,aeteausfalls,aetefehler,aetefehlern,aetefehlers,aetestoerung,aetestoerungen,aeusch,aeusche,aeuschen,aeusches,ateausfall
  ger:ateausfalls,atedefekt,atefehler,atefehlern,atefehlers,atenummer,atestorung,atestorungen,atetyp,atewechsel,aucht,auchte,auchtem
  ger:auchten,auchter,auchtes,ausch,ausche,auschen,ausches,iater,iaterin,iaterinnen,iatern,iaters,iatrie,innsel,innseln,innsels
  ger:innung,innungen,innungshemmer,innungshemmers,innungsstoerung,innungsstoerungen,innungsstorung,innungsstorungen,innungswert
  ger:innungswerte,innungswerten,innungswerts,ippen,oentgt,oentgte,oentgtem,oentgten,oentgter,oentgtes,oll,ollzyste,ollzysten,ontgt
  ger:ontgte,ontgtem,ontgten,ontgter,ontgtes,uchsverlust,uckt,uckte,ucktem,uckten,uckter,ucktes,ueckt,ueckte,uecktem,ueckten,ueckter ger:uecktes
  ges:aess,aesse,aessen,aesses,ass,assbacke,asse,assen,asses,chadet,chadete,chadetem,chadeten,chadeter,chadetes,chichten,chichtet
  ges:chichtete,chichtetem,chichteten,chichteter,chichtetes,chmacksstoerung,chmacksstoerungen,chmacksstorung,chmacksstorungen,chmacksverlust
  ges:chmacksverlustes,chmerzt,chwuelste,chwuelsten,chwuer,chwuere,chwueren,chwueres,chwuers,chwulst,chwulste,chwulsten,chwulstes
  ges:chwulsts,chwur,chwure,chwuren,chwures,chwurs,ehnt,icht,ichter,ichtern,ichtes,ichts,ichtsfeld,ichtsfeldausfaelle,ichtsfeldausfaellen
  ges:ichtsfeldausfall,ichtsfeldausfalle,ichtsfeldausfallen,ichtsfeldausfalls,ichtsfelder,ichtsfeldes,ichtsfelds,ichtsschmerz,ichtsschmerzen
  ges:ichtsschmerzes,pritzt,pritzte,pritztem,pritzten,pritzter,pritztes,pult,pulte,pultem,pulten,pulter,pultes,tagen,tielt,tielte
  ges:tielten,tose,treut,treute,treuten,undheitskarte,undheitskarten get:ropft,ropfte,ropftem,ropften,ropfter,ropftes
  gew:ebe,ebeentnahme,ebeentnahmen,eben,ebes,ebeverhaertung,ebeverhaertungen,ebeverhartung,ebeverhartungen,ebsdefekt,ebsdichte,ebsprobe
  gew:ebsproben,ebsvermehrung,ebsvermehrungen,ebt,ebte,ebten,eht,ehte,ehtem,ehten,ehter,ehtes,icht,ichte,ichten,ichtens,ichtes,ichteten
  gew:ichteter,ichts,ichtsverlust,ichtsverluste,ichtsverlustes,ichtung,ichtungen,olbe,unden
  gic:ht,htanfaelle,htanfaellen,htanfall,htanfalle,htanfallen,htanfalls,htknoten,htknotens,httophus gil:christverband
  gip:sabnahme,sanlage,ser,sern,sraum,sschiene,sschienen,swechsel,swechsels,szimmer git:teraufnahme
  gla:bella,sauge,skoerper,skoerperblutung,skoerperblutungen,skoerpers,skorper,skorperblutung,skorperblutungen,skorpern,skorpers
  gla:ttbegrenzt,ttbegrenzte,ttbegrenzten,ttkonturiert,ttkonturierte,ttkonturierten,ttrandig,ttrandige,ttrandigem,ttrandigen,ttrandiger
  gla:ttrandiges,ukom,ukome,ukomen,ukoms
  gle:ichgewicht,ichgewichte,ichgewichten,ichgewichtes,ichgewichts,ite,iten,itend,itende,itendem,itenden,itender,itendes,iter,itern
  gle:itest,itet,itlager,nohumeralem,nohumeralen,nohumeraler gli:eder,edern,edmassen,eds,oblastomen,omen,oms,osen,vec glo:balinsuffizienz
  glu:kagon,koselosung,tealem,tealen,tealer gol:dmarker,dmarkern,dmarkers gon:aden,adenschutz,arthrose,arthrosen
  gra:dientenecho,dientenechosequenz,ndmal,nulationsgewebe,nulom,nulomatose,nulome,nulomen,nuloms,uwert,uwerte,uwerten,uwerts,viditat gra:viditaten
  gre:ifhilfe,nzbefund,nzlamelle,nzlamellen,nzzone,nzzonen,nzzoneninfarkt,nzzoneninfarkte,nzzoneninfarkten,nzzoneninfarkts
  gro:essenabnahme,essenangabe,essenangaben,essenkonstant,essenkonstante,essenkonstantem,essenkonstanten,essenkonstanter,essenkonstantes
  gro:essenprogredient,essenprogrediente,essenprogredientem,essenprogredienten,essenprogredienter,essenprogredientes,essenprogredienz
  gro:essenprogredienzen,essenregredient,essenregrediente,essenregredientem,essenregredienten,essenregredienter,essenregredientes
  gro:essenregredienz,essenregredienzen,essenzunahme,essenzunahmen,ssbogig,ssbogige,ssbogigen,ssbogiger,ssenabnahme,ssenabnahmen
  gro:ssenangabe,ssenangaben,ssenausdehnung,ssenkonstant,ssenkonstante,ssenkonstantem,ssenkonstanten,ssenkonstanter,ssenkonstantes
  gro:ssenkonstanz,ssenprogredient,ssenprogrediente,ssenprogredientem,ssenprogredienten,ssenprogredienter,ssenprogredientes,ssenprogredienz
  gro:ssenprogredienzen,ssenregredient,ssenregrediente,ssenregredientem,ssenregredienten,ssenregredienter,ssenregredientes,ssenregredienz
  gro:ssenregredienzen,ssenveranderung,ssenzunahme,ssenzunahmen,sshirnhemisphare,sshirnrinde,sszeh,sszehe,sszehen,sszehenballen
  gro:sszehs,sszellig,sszelliges
  gru:enholzfraktur,enholzfrakturen,nddeckplatte,nderkrankungen,ndgelenk,ndgelenken,ndglied,ndglieder,ndgliedern,ndglieds,ndleiden
  gru:ndplatte,ndplatten,nholzfraktur,nholzfrakturen,ppenpraxis gue:deltubus gur:telrose,telschnalle,tmarke,tmarken,tverletzung,tverletzungen
  gut:artig,artige,artigem,artigen,artiger,artiges
  gyn:aekologe,aekologen,aekologie,aekologin,aekologinnen,akologe,akologen,akologie,akologin,akologinnen,akomastie
  haa:rausfall,rausfalls,rgummi,rklammer,rklammern,rlinienfraktur,rriss,rs,rspange,rspangen,rteil,rwurzel hac:kenfuss,kengang
  hae:lse,lsen,matogen,matogene,matogenem,matogenen,matogener,matogenes,matokrit,matokrits,matom,matome,matomen,matoms,matothorax
  hae:maturie,maturien,moglobin,moptyse,moptysen,morrhagie,morrhagien,morrhagisch,morrhagische,morrhagischem,morrhagischen,morrhagischer
  hae:morrhagisches,morrhoide,morrhoiden,nde,nden,ute,uten haf:tschale,tschalen hak:enform,enformig,enformige,enformigen,enformiger,enplatte
  hal:bschale,bseite,bseitenlahmung,bseitenlahmungen,bseitensymptomatik,lux,luzinationen,s,sen,ses,sgefaess,sgefaesse,sgefaessen
  hal:sgefass,sgefasse,sgefassen,skette,sketten,skrause,skrausen,slymphknoten,slymphknotens,sschlagader,sschlagadern,sschlagaders
  hal:sschmerz,sschmerzen,sumfang,sweichteile,sweichteilen,swickel,tevorrichtung,tevorrichtungen,tungsskoliose
  ham:angioblastom,angioblastome,angioblastomen,angioblastoms,angiom,angiomatose,angiome,angiomen,angioms,angiomwirbel,angiomwirbeln
  ham:angiomwirbels,arthros,atemesis,atochezie,atogen,atogene,atogenem,atogenen,atogener,atogenes,atokrit,atokrits,atom,atome,atomen
  ham:atoms,atopneumothorax,atothorax,atozele,atum,aturie,aturien,merzehe,merzehen,occult,ochromatose,oglobin,oglobinwerten,oglobinwerts
  ham:olyse,ophilie,optoe,optyse,optysen,orrhagie,orrhagien,orrhagisch,orrhagische,orrhagischem,orrhagischen,orrhagischer,orrhagisches
  ham:orrhoide,orrhoiden,osiderin,ulus
  han:den,dflache,dflachen,dflaeche,dflaechen,dgelenk,dgelenke,dgelenken,dgelenkes,dgelenks,dinnenflachen,dkante,dlich,dliche,dlichen
  han:dlicher,dliches,drucken,druckens,druecken,drueckens,dteller,telformig,telformige,telformigen,telformiger
  har:em,nableitung,naufstau,ninkontinenz,nkultur,nleiterschiene,nleiterschienen,nleiterstein,nleitersteine,nleitersteinen,nleitersteins
  har:nroehre,nroehren,nroehrenenge,nroehrenengen,nroehrenverengung,nroehrenverengungen,nrohre,nrohren,nrohrenenge,nrohrenengen
  har:nrohrenstrikturen,nrohrenverengung,nrohrenverengungen,nsaeure,nsaure,nsediment,nstau,nstaus,nstauung,nstauungen,nstein,nsteine
  har:nsteinen,nsteinleiden,nstoff,nstoffe,nstoffen,nstoffs,ntrakt,ntrakte,ntrakten,ntrakts,nverhalt,nverhalte,nverhalten,nverhaltes
  har:nverhalts,nverhaltung,nwegsinfekt,nwegsinfekte,nwegsinfekten,nwegsinfektion,nwegsinfektionen,nwegsinfekts,nwerte has:chisch
  hau:benformig,benformige,benformigen,benformiger,ptast,ptaste,ptasten,ptasts,ptbronchus,ptdiagnose,ptdiagnosen,ptschlagader,ptschlagaders
  hau:ptstamm,ptstammstenose,saerzte,saerzten,saerztin,saerztinnen,sarzt,sarzte,sarzten,sarztes,sarztin,sarztinnen,sstaub,t,tarzt
  hau:tarzts,tausschlaege,tausschlaegen,tausschlag,tausschlage,tausschlagen,tausschlages,tausschlags,tblutung,tblutungen,te,teinziehung
  hau:teinziehungen,temphysem,ten,tfalte,tfalten,tklammer,tklammern,tknoten,tknotens,tkrebs,tmetastase,tmetastasen,tnah,tnahe,tnahem
  hau:tnahen,tnaher,tnahes,tnaht,tnekrose,tnekrosen,tpflege,treaktion,treaktionen,troetung,troetungen,trotung,trotungen,ttumor,ttumors
  hau:tturgor,tveraenderung,tveraenderungen,tveranderung,tveranderungen,tverdickung,tverdickungen hba:bfall hbw:ert heb:amme,ammen
  hei:lgymnastik,lmittel,lpraktiker,lpraktikerin,lpraktikerinnen,lpraktikern,lpraktikers,lung,lungen,lungsprozess,lungsverlauf,mlichventil
  hei:serkeit,serkeiten hel:iflug,ikopter,ikoptern,ikopters,lblut hem:ianopsie,ianopsien,ihypasthesie,iparese,iparesen,iplegien,ispharen,isymptomatik
  hep:arin,atisch,atische,atischem,atischen,atischer,atisches,atitiden,atitis
  her:dbefund,dbefunde,dbefunden,dblick,de,den,des,dfoermig,dfoermige,dfoermigem,dfoermigen,dfoermiger,dfoermiges,dformig,dformige
  her:dformigem,dformigen,dformiger,dformiges,ds,dschatten,dsuche,dsymptomatik,editaer,editaere,editaerem,editaeren,editaerer,editaeres
  her:editar,editare,editarem,editaren,editarer,editares,nie,nien,nierung,nierungen,pes,z,zaktion,zaktionen,zbelastung,zbelastungen
  her:zbeutel,zbeutelentzuendung,zbeutelentzuendungen,zbeutelentzundung,zbeutelentzundungen,zbeutelerguss,zbeutelergusses,zbeutels
  her:zbeuteltamponade,zen,zenge,zens,zfehler,zfehlern,zfehlers,zfrequenz,zfrequenzen,zgerauschs,zgroesse,zgroessen,zgrosse,zgrossen
  her:zinfarkt,zinfarkte,zinfarkten,zinfarktes,zinsuffizienz,zinsuffizienzen,zkatheter,zkatheters,zkatheteruntersuchung,zkatheteruntersuchungen
  her:zklappe,zklappen,zklappenfehler,zklappenfehlern,zklappenfehlers,zkontur,zkranzgefaess,zkranzgefaesse,zkranzgefaessen,zkranzgefass
  her:zkranzgefasse,zkranzgefassen,zlich,zliche,zlichen,zlicher,zliches,zmassage,zmuskel,zmuskelentzuendung,zmuskelentzuendungen
  her:zmuskelentzundung,zmuskelentzundungen,zmuskels,zmuskelschwache,zmuskelschwaeche,zohr,zrasen,zrasens,zrhythmusstoerung,zrhythmusstoerungen
  her:zrhythmusstorung,zrhythmusstorungen,zschatten,zschlag,zschmerz,zschrittmacher,zschrittmachers,zschrittmachertrager,zspitze
  her:zspitzen,zstillstand,zstillstande,zstillstanden,zstillstands,zstolpern,zstolperns,ztaille,ztod,ztoene,ztoenen,zton,ztone,ztonen
  her:ztons,zunterstutzungssystem,zvergroesserung,zvergroesserungen,zvergrosserung,zvergrosserungen,zversagen,zvitium heu:schnupfen,schnupfens
  hex:enschuss hia:tushernien hic:kmankatheter hil:are,aren,arer,i,us,usbereich,uss,usverbreiterung,usverbreiterungen,usverplumpung
  hin:terhaupt,terhauptlappen,terhauptlappens,terhaupts,terhorn,terhorner,terhornern,terkante,terkanten,terkantenfragment,terwandinfarkte
  hin:terwandinfarkten,terwandplazenta
  hir:n,nblutung,nblutungen,ndruck,ne,nen,nes,nhaut,nhauten,nhautentzuendung,nhautentzuendungen,nhautentzundung,nhautentzundungen
  hir:nherd,nherde,nherden,ninfarkt,ninfarkte,ninfarkten,ninfarkts,nkammer,nkammern,nmetastase,nmetastasen,nodem,noedem,nrinde,ns
  hir:nstamm,nstammes,nstamms,ntod,ntumor,ntumors,nversorgende,nversorgenden,nvolumenminderung,nwasser,nwasserraeume,nwasserraeumen
  hir:nwasserraume,nwasserraumen,nwassers,ten his:tologiebefund,tologien,tologisch,tologische,tologischem,tologischen,tologischer,tologisches
  hit:zegefuehl,zegefuehls,zegefuhl,zegefuhls hoc:hdosis,hdosisbrachytherapie,hdruckinjektor,hdruckschlauch,hdruckverlangerung
  hod:en,enhochstand,enhochstandes,ens,ensack,ensackes,ensacks,entorsion,entorsionen
  hoe:henminderung,henminderungen,henverlust,henverlustes,hlen,hlens,hlst,hlt,hlung,hlungen,rgeraet,rgeraete,rgeraeten,rgeraets
  hoe:rminderung,rminderungen,rstoerung,rstoerungen,rsturz,rverlust
  hoh:enminderung,enminderungen,enverlust,enverlustes,le,len,lens,lfuss,lfusses,lhand,lkreuz,lkreuzes,lmeissel,lorgan,lraum,lraumbildung
  hoh:lraume,lraumen,lraums,lst,lung,lungen,lvene,lvenen
  hom:ogen,ogene,ogenem,ogenen,ogener,ogenere,ogenerem,ogeneren,ogenerer,ogeneres,ogenes,ogenitat,ogenste,ogensten,ogenster,ogenstes
  hor:gerat,gerate,geraten,gerats,implantat,izontalspalt,minderung,minderungen,mon,mone,monell,monelle,monellem,monellen,moneller
  hor:monelles,monen,mons,monspirale,monspiralen,nhauten,prufung,storung,storungen,sturz,sturze,sturzen,testung,verlust
  hos:pitalaufenthalt,pitalisierung,pitanten,pitantin,pitantinnen,piz,pizen
  hue:ftdysplasie,ftdysplasien,fte,ften,ftgelenksarthrose,ftgelenksarthrosen,ftgelenksdysplasie,ftgelenksdysplasien,ftkopf,ftkopfes
  hue:ftkopfnekrose,ftkopfnekrosen,ftpfanne,ftpfannen,ftprothese,ftprothesen,ftreifung,ftreifungen,ftschmerz,ftschnupfen,ftschnupfens
  huf:eisenformig,eisenformige,eisenformigen,eisenformiger,eisenniere,eisennieren,tdysplasie,tdysplasien,te,ten,tgelenksarthrose
  huf:tgelenksarthrosen,tgelenksdysplasie,tgelenksdysplasien,timplantat,tkappe,tkopf,tkopfen,tkopfes,tkopfnekrose,tkopfnekrosen
  huf:tnagel,tpfanne,tpfannen,tprothese,tprothesen,treifung,treifungen,tschmerz,tschnupfen,tschnupfens hum:eralem,eralen,eraler hun:debiss
  hus:te,ten,tend,tende,tendem,tenden,tender,tendes,tens,test,tet,tete,teten,tetest hya:luronsaure hyd:romorphon,ronephrosen,rozelen
  hyg:iene,ienemassnahme,ienemassnahmen,ieneplan,romen,romes
  hyp:aesthesie,aesthesien,asthesie,asthesien,eraldosteronismus,eramisch,eramische,eramischen,eramischer,ercholesterinamie,erdens
  hyp:erdense,erdensem,erdensen,erdenser,erdenses,erdensitat,erdensitaten,erechogen,erechogene,erechogenem,erechogenen,erechogener
  hyp:erechogenes,erglykamie,erintens,erintense,erintensem,erintensen,erintenser,erintenses,erintensitat,erintensitaten,erkaliamie
  hyp:erkalzamie,erkontrastiert,erkontrastierte,erkontrastierten,erlipidamie,erparathyreoidismus,erperistaltik,erplasie,erplasien
  hyp:erthyreose,erthyreosen,ertonie,ertonien,ertonus,ertonuss,ertrophien,erurikamie,ervaskulare,ervaskularen,ervaskularer,erventilationen
  hyp:odens,odense,odensem,odensen,odenser,odenses,odensitat,odensitaten,oechogen,oechogene,oechogenem,oechogenen,oechogener,oechogenes
  hyp:ogastrisch,ogastrische,ogastrischen,ogastrischer,oglykamie,oglykamien,ointens,ointense,ointensem,ointensen,ointenser,ointenses
  hyp:okaliamie,okinese,onatriamie,ophyse,ophysen,ophysenadenomes,ophysenstiel,ophysenstiels,oplasien,othyreose,othyreosen,otonie
  hyp:otonien,ovaskulare,ovaskularen,ovaskularer hys:terektomien iat:rogen idi:opathisch,opathische,opathischem,opathischen,opathischer,opathisches
  ikt:erus ile:ofemoralem,ofemoralen,ofemoraler,okolisch,okolische,okolischen,okolischer,osakralgelenk,osakralgelenke,osakralgelenken,osakralgelenks
  ile:ozokal,ozokale,ozokalen,ozokaler,ozokalregion,us,uss
  ili:akal,akale,akalen,akaler,osakral,osakrale,osakralen,osakraler,osakralfuge,osakralfugen,osakralgelenk,osakralgelenke,osakralgelenken
  ili:osakralgelenks imb:ibiert,ibierte,ibierten
  imm:undefekt,undefekte,undefekten,undefekts,unschwache,unsuppression,unsuppressionen,unsuppressiva,unsupprimiert,unsupprimierte
  imm:unsupprimiertem,unsupprimierten,unsupprimierter,unsupprimiertes,unsystem,untherapie,untherapien
  imp:aktiert,aktierte,aktierten,aktioniert,fpass,fstatus,fstatuss,fstoff,fstoffe,fstoffen,fstoffs,fung,fungen,ingement,ingemente
  imp:ingementen,ingements,lantat,lantatausweis,lantatausweise,lantatausweisen,lantatbruch,lantate,lantaten,lantates,lantation,lantationen
  imp:lantatlockerung,lantatlockerungen,lantatnah,lantatnahe,lantatnahem,lantatnahen,lantatnaher,lantatnahes,lantatpass,lantatruptur
  imp:lantatrupturen,lantats,lantattrager,lantattragerin,lantattragerinnen,lantattragern,lantattragers,ressionen imu:rek ind:ikationsstellungen
  inf:arkt,arktareal,arktareale,arktarealen,arktareals,arktdemarkierung,arkte,arkten,arktkern,arkts,arziert,arzierte,arzierten,arzierung
  inf:arzierungen,ekt,ektanamnese,ektanfaelligkeit,ektanfaelligkeiten,ektanfalligkeit,ektanfalligkeiten,ekte,ekten,ektes,ektfokus
  inf:ektioes,ektioese,ektioesem,ektioesen,ektioeser,ektioesere,ektioeserem,ektioeseren,ektioeserer,ektioeseres,ektioeses,ektion
  inf:ektionen,ektios,ektiose,ektiosem,ektiosen,ektioser,ektiosere,ektioserem,ektioseren,ektioserer,ektioseres,ektioses,ektneigung
  inf:ektneigungen,ekts,ektzeichen,ektzeichens,erolateralem,erolateralen,erolateraler,eromedialem,eromedialen,eromedialer,iltrat
  inf:iltrate,iltraten,iltration,iltrationen,iltrativ,iltrative,iltrativem,iltrativen,iltrativer,iltratives,iltrats,radiaphragmal
  inf:radiaphragmale,radiaphragmalen,radiaphragmaler,rahilare,rahilaren,rahilarer,rapatellarem,rapatellaren,rapatellarer,rarenalem
  inf:rarenalen,rarenaler,raumbilikal,raumbilikale,raumbilikalen,raumbilikaler,usion,usionen,usionsbesteck,usionsflasche,usionspumpe
  inf:usionspumpen,usionsschlauch,usomat ing:uinal,uinale,uinalem,uinalen,uinaler,uinales
  inh:alationen,omogen,omogene,omogenem,omogenen,omogener,omogenes,omogenitat,omogenitaten inj:ektion,ektionen,ektoren,ektors
  ink:omplett,ontinenz,ontinenzen,ontinenzmaterial
  inn:enband,enbander,enbandern,enknochel,enknocheln,enknochels,enknoechel,enknoechels,enmeniskus,enmeniskuss,enohrschwerhorigkeit inn:ohep
  ino:perabel ins:ektenstich,idon,pirationen,tabilitaet,tabilitaeten,tabilitat,tabilitaten,tentstenose,trumentarium,trumenten,uffizienz,uffizienzen
  ins:ulin,ulinpumpe,ulinpumpen,ulins,ult,ulte,ulten
  int:akt,akte,aktem,akten,akter,aktere,akterem,akteren,akterer,akteres,aktes,ensivmedizin,ensivpatient,ensivpatienten,ensivpatientin
  int:ensivpatientinnen,ensivpflege,ensivstation,ensivstationen,ensivtransport,entionstremor,eraortokaval,eraortokavale,eraortokavalen
  int:eraortokavaler,erferenzschraube,erkostalraum,erlobarspalt,erlobium,ernistin,ernistinnen,erphalangealem,erphalangealen,erphalangealer
  int:erphalangealgelenken,erposition,erpositionen,erstitiell,erstitiellem,erstitiellen,erstitieller,ertrochantar,ertrochantare
  int:ertrochantaren,ertrochantarer,ervall,ervalle,ervallen,ervalls,erventionen,ervertebralem,ervertebralen,ervertebraler,imaflap
  int:oxikation,oxikationen,raduktale,raduktalen,raduktaler,raforaminale,raforaminalen,raforaminaler,rahepatisch,rahepatische,rahepatischem
  int:rahepatischen,rahepatischer,rahepatisches,rakraniell,rakranielle,rakraniellem,rakraniellen,rakranieller,rakranielles,raluminalem
  int:raluminalen,raluminaler,ramuralem,ramuralen,ramuraler,raorbitalem,raorbitalen,raorbitaler,raossar,raossare,raossaren,raossarer
  int:raperitoneal,raperitoneale,raperitonealem,raperitonealen,raperitonealer,raperitoneales,rapulmonale,rapulmonalen,rapulmonaler
  int:raspinal,raspinale,raspinalem,raspinalen,raspinaler,raspinales,rathorakale,rathorakalen,rathorakaler,ratumorale,ratumoralen
  int:ratumoraler,ravasal,ravasale,ravasalen,ravasaler,ravenoes,ravenoese,ravenoesem,ravenoesen,ravenoeser,ravenoeses,ravenos,ravenose
  int:ravenosem,ravenosen,ravenoser,ravenoses,raventrikulare,raventrikularen,raventrikularer,ravesikal,ravesikale,ravesikalen,ravesikaler
  int:razerebellar,razerebellare,razerebellaren,razerebellarer,razerebrale,razerebralen,razerebraler,ubation,ubationen,ubiert,ubierte
  int:ubiertem,ubierten,ubierter,ubiertes inv:aginationen,asiv,asive,asivem,asiven,asiver,asives
  inz:identalom,identalome,identalomen,identaloms,isionen iod ire:nat irf:en
  isc:haemie,haemien,haemisch,haemische,haemischem,haemischen,haemischer,haemisches,hamie,hamien,hamisch,hamische,hamischem,hamischen
  isc:hamischer,hamisches,hialgie,hialgien,hiokrural,hiokrurale,hiokruralen,hiokruraler,hurie,over
  iso:dens,dense,densem,densen,denser,denses,densitat,ket,lation,lationen,lationszimmer,lationszimmers,lierbar,liere,lieren,lierend
  iso:lierende,lierendem,lierenden,lierender,lierendes,lierens,lierst,liert,lierte,liertem,lierten,lierter,liertes,liertest,lierung
  iso:lierungen,lierzimmer,vist iva:bradin jan:umet joc:hbein,hbeine,hbeinen,hbeinfraktur,hbeinfrakturen,hbeins,hbogen,hbogens
  jod.allergie,allergien,etten,id,kontrastmittel,unvertraglichkeit jon:osteril jop:amiro juc:kreiz,kreizs jux:tarenalem,tarenalen,tarenaler
  kac:hexie,hexien kae:mmerern kaf:feesatzerbrechen,feesatzerbrechens kah:nbein,nbeinen,nbeines kai:serschnitt,serschnitte,serschnitten,serschnitts
  kal:iber,ibergleich,ibergleiche,ibergleichen,ibergleicher,iberkraftig,iberkraftige,iberkraftigen,iberkraftiger,ibern,ibers,iberschwankung
  kal:iberschwankungen,ibersprung,ibersprunge,ibersprungen,ibersprungs,iberstark,iberstarke,iberstarken,iberstarker,iberunregelmassigkeit
  kal:ibrationen,ibrierung,ibrierungen,inor,ium,iums,k,kablagerung,kablagerungen,kaneokuboidale,kaneokuboidalen,kaneokuboidaler
  kal:kaneus,kaneuss,kaneussporn,kdepot,kdepots,kes,ks,ksalzminderung,kschulter,kschulters,lusbildung,lusbildungen,otte,otten,ottenfraktur
  kal:ottenfrakturen,ottennah,ottennahe,tlichtlampe,tstart,zifikation,zifikationen,zifiziert,zifizierte,zifiziertem,zifizierten
  kal:zifizierter,zifiziertes,zifizierung,zifizierungen,zinose,zium kam:illentee,mer,merern,mern,mzeichen
  kan:aele,aelen,al,ale,alen,als,tenabsprengung,tenabsprengungen,tenanhebend,tenbetont,tonsspital,uele,uelen,ule,ulen,ulierung
  kap:sel,selapparat,selbar,sele,seln,selnah,selnahe,selns,selschwellung,selschwellungen,selst,selstandig,selstandige,selstandigen
  kap:selstandiger,selt,selte,selten,seltest,selung,selungen,sulaer,sulaere,sulaerem,sulaeren,sulaerer,sulaeres,sular,sulare,sularem
  kap:sularen,sularer,sulares,sulothalamisch,sulothalamische,sulothalamischen,sulothalamischer
  kar:bunkel,dial,diale,dialem,dialen,dialer,diales,diologe,diologen,diologie,diologin,diologinnen,diomegalie,diomegalien,diomyopathie
  kar:diomyopathien,dioversion,dioversionen,ies,otiden,otisstenosen,pal,pale,palen,paler,palkanal,paltunnel,paltunnelsyndrom,paltunnelsyndrome
  kar:paltunnelsyndromen,paltunnelsyndroms,pus,teikarte,teikarten,zinoide,zinoiden,zinoids,zinom,zinomatoes,zinomatoese,zinomatoesem
  kar:zinomatoesen,zinomatoeser,zinomatoeses,zinomatos,zinomatose,zinomatosem,zinomatosen,zinomatoser,zinomatoses,zinome,zinomen
  kar:zinommarker,zinoms,zinose,zinosen kas:senarzt,sette,setten,settengrosse
  kat:arakt,arakte,arakten,arakts,arrhalisch,arrhalische,arrhalischem,arrhalischen,arrhalischer,arrhalisches,heter,heteranlage,heterbeutel
  kat:heterentfernung,heterinterventions,heterlage,hetern,heters,heterschleuse,heterwechsel,heterzug,zenbiss
  kau:apparat,da,dasymptomatik,dolaterale,dolateralen,dolateraler,muskel,muskeln,muskels,muskulatur kav:erne,ernen,ernom,ernome,ernomen,ernoms
  keh:ldeckel,lkopfenge,lkopfentzuendung,lkopfentzuendungen,lkopfentzundung,lkopfentzundungen
  kei:lbein,lbeinen,lbeines,lbildung,lkissen,lkissens,lwirbel,lwirbelbildung,me,men,mend,mende,mendem,menden,mender,mendes,mes,ms
  kei:mst,mt,mte,mten,mtest kel:chformig,chformige,chformigen,chformiger ken:acort kep:halhamatom
  ker:be,nbezirk,nspin,nspintomographien,nspintomographisch,nspintomographische,nspintomographischem,nspintomographischen,nspintomographischer
  ker:nspintomographisches ket:anest,tenformig,tenformige,tenformigen,tenformiger keu:chhusten,lenformig,lenformige,lenformigen,lenformiger
  kie:ferchirurg,ferchirurgen,ferchirurgin,ferchirurginnen,fergelenken,fergelenksknacken,ferhoehle,ferhoehlen,ferhohle,ferhohlen
  kie:ferklemme,ferklemmen,fern,ferorthopade,ferorthopaden,ferorthopadie,ferorthopadin,ferorthopadinnen,fers,fersperre,fersperren
  kie:ferwinkel,ferwinkels,ferzyste,ferzysten
  kin:derambulanz,derarzt,derarzte,derarzten,derarztin,derarztinnen,derarzts,derchirurg,derchirurgen,derchirurgin,derchirurginnen
  kin:derheilkunde,derkliniken,derkrankenhaus,dernotaufnahme,derspital,derwunsch,desmisshandlung,desmisshandlungen,dsbewegung,dsbewegungen
  kin:dstod,nen,ns,nsternumabstand kir:schnerdraht,schnerdrahte,schnerdrahten,schnerdrahts kis:senformig,senformige,senformigen,senformiger kit:zler
  kla:cid,mmern,mmernaht,ssifikationen,ustrophobie,ustrophobien,ustrophobisch,ustrophobische,ustrophobischem,ustrophobischen,ustrophobischer
  kla:ustrophobisches,vikula
  kle:beelektrode,idung,idungen,infinger,infingers,inhirn,inhirnbruckenwinkel,inhirnbruckenwinkels,inhirnbruckenwinkeltumor,inhirnbruckenwinkeltumoren
  kle:inhirnbruckenwinkeltumors,inhirnbrueckenwinkel,inhirnbrueckenwinkels,inhirnbrueckenwinkeltumor,inhirnbrueckenwinkeltumoren
  kle:inhirnbrueckenwinkeltumors,inhirninfarkt,inhirninfarkte,inhirninfarkten,inhirninfarkts,inwuchs
  kli:nikaufenthalt,nikdirektor,nikleitung,nikum,nikums
  klo:pfempfindlich,pfempfindliche,pfempfindlichem,pfempfindlichen,pfempfindlicher,pfempfindliches,pfschmerz,pfschmerzen,pfschmerzes
  klo:pfschmerzhaft,pfschmerzhafte,pfschmerzhaftem,pfschmerzhaften,pfschmerzhafter,pfschmerzhaftes,pfschmerzhaftigkeit,ssgefuehl
  klo:ssgefuehls,ssgefuhl,ssgefuhls klu:mpfuss,mpfusses kna:lltrauma
  kni:ckbildung,ckbildungen,ckfuss,ckfusses,cksenkfuss,e,ebandage,egelenk,egelenke,egelenken,egelenks,egelenksarthrose,egelenksarthrosen
  kni:ekehle,ekehlen,ekehlenzyste,ekehlenzysten,en,end,ende,endem,enden,ender,endes,erolle,erollen,escheibe,eschmerz,et,ete,eten kni:ster
  kno:chel,cheln,chelodem,chelodeme,chelodemen,chelodems,chels,chen,chenabbau,chenabbaus,chenalter,chenalters,chenanbau,chenanbaus
  kno:chenaufbau,chenbalkchen,chenbeteiligung,chenbeteiligungen,chenbruch,chenbruche,chenbruchen,chenbruches,chenbruchs,chenbrueche
  kno:chenbruechen,chendefekte,chendefekten,chendestruktion,chendichte,chendichtemessung,chendichtemessungen,chendichten,chendurchbau
  kno:chenentzuendung,chenentzuendungen,chenentzundung,chenentzundungen,chenfragment,chenfragmente,chenfragmenten,chenfragments
  kno:chenhaut,chenhautentzuendung,chenhautentzuendungen,chenhautentzundung,chenhautentzundungen,chenheilung,chenheilungen,chenherd
  kno:chenherde,chenherden,chenherdes,cheninsel,cheninseln,chenmarkodem,chenmarkodeme,chenmarkodemen,chenmarkoedem,chenmetastase
  kno:chenmetastasen,chenmetastasierung,chenmetastasierungen,chenneubildung,chenneubildungen,chenodem,chenodeme,chenodemen,chenodems
  kno:chenoedem,chenoedeme,chenoedemen,chenoedems,chens,chenschmerz,chenschmerzen,chensplitter,chensplittern,chensplitters,chenstoffwechsel
  kno:chenzement,chenzyste,chenzysten,chern,cherne,chernem,chernen,cherner,chernes,echel,echeln,echeloedem,echeloedeme,echeloedemen
  kno:echeloedems,echels,echern,echerne,echernem,echernen,echerner,echernes,etchen,etchens,pflochdeformitat,rpel,rpeldach,rpeldefekte
  kno:rpeldefekten,rpelglatze,rpelglatzen,rpeln,rpels,rpelschaden,rpeluberzug,spenartig,spenartige,spenartigen,spenartiger,spung
  kno:tchens,te,ten,tend,tende,tendem,tenden,tender,tendes,tens,test,tet,tete,teten,tetest koa:gulation,gulationen
  koc:hsalz,hsalzbolus,hsalzlosung,hsalzlosungen
  koe:pfe,pfen,rper,rperhaelfte,rperhaelften,rperlich,rperliche,rperlichen,rperlicher,rperliches,rpern,rpers,rperseite,rperseiten
  kok:ain,arde,arden,ardenformig,ardenformige,ardenformigen,ardenformiger,ardenphaenomen,ardenphaenomens,ardenphanomen,ardenphanomens
  kol:ik,iken,itiden,itis,laps,lapse,lapsen,lapses,laterale,lateralem,lateralen,lateraler,laterales,lateralkreislauf,lateralkreislaufe
  kol:lateralkreislaufen,lateralkreislaufs,limator,limatoren,limators,limierung,on,onabschnitte,ondivertikeln,onflexur,onkarzinom
  kol:onkarzinome,onkarzinomen,onkarzinoms,onnen,onrahmen,orektal,orektale,orektalem,orektalen,orektaler,orektales,ostomie,ostomien
  kom:missur,paktinsel,paktinseln,partiment,partimenten,partiments,partmentsyndrom,pensatorisch,pensatorische,pensatorischem,pensatorischen
  kom:pensatorischer,pensatorisches,pensiert,pensierte,pensiertem,pensierten,pensierter,pensiertes,plettierung,plettruptur,plettrupturen
  kom:plexriss,plikation,plikationen,plikationslos,plikationslose,plikationslosem,plikationslosen,plikationsloser,plikationslosere
  kom:plikationsloserem,plikationsloseren,plikationsloserer,plikationsloseres,plikationsloses,presse,pressen,pression,pressionen
  kom:pressionsstrumpf,pressionsstrumpfe,pressionsstrumpfen,pressionsstrumpfs
  kon:akion,dyle,dylen,dylenplatte,dylus,ferenz,ferenzen,figurationen,figuriert,figurierte,figurierten,genital,genitale,genitalem
  kon:genitalen,genitaler,genitales,gestion,glomerat,glomerate,glomeraten,glomerats,glomerattumor,kavitat,klusion,krementen,krementfrei
  kon:krementfreie,krementfreien,krementfreier,servativ,servative,servativem,servativen,servativer,servativere,servativerem,servativeren
  kon:servativerer,servativeres,servatives,servativste,servativsten,servativster,servativstes,silanforderung,silbericht,sile,silen
  kon:siliararzt,siliarbericht,solidation,solidationen,solidierend,solidierende,solidierenden,solidierung,solidierungen,stanzprufung
  kon:taktblutung,taktblutungen,taktisolation,taktisolationen,taktlinse,taktlinsen,tinuitat,tinuitatsdurchtrennung,tinuitatsunterbrechung
  kon:tinuitatsunterbrechungen,traindikation,traindikationen,traindiziert,traindizierte,traindiziertem,traindizierten,traindizierter
  kon:traindiziertes,traktur,trakturen,trast,trastanreicherung,trastanreicherungen,trastaufnahme,trastaufnahmen,traste,trasteinlaufes
  kon:trasten,trastes,trastierend,trastierende,trastierenden,trastiert,trastierte,trastiertem,trastierten,trastierter,trastiertes
  kon:trastierung,trastierungen,trastmittel,trastmittelabfluss,trastmittelallergie,trastmittelallergien,trastmittelaussparung,trastmittelaussparungen
  kon:trastmittelaustritt,trastmittelaustritte,trastmittelaustritten,trastmittelaustrittes,trastmittelaustritts,trastmittelbrei
  kon:trastmitteldepot,trastmittelgabe,trastmittelgaben,trastmitteljod,trastmittelmenge,trastmittelpassage,trastmittelpumpe,trastmittelreaktion
  kon:trastmittelreaktionen,trastmittels,trastmittelspezifika,trastmittelubertritt,trasts,trollbeduerftig,trollbeduerftige,trollbeduerftigem
  kon:trollbeduerftigen,trollbeduerftiger,trollbeduerftiges,trollbedurftig,trollbedurftige,trollbedurftigem,trollbedurftigen,trollbedurftiger
  kon:trollbedurftiges,trolle,trollen,trolluntersucher,tur,turen,turiert,turierte,turierten,turierung,turstufe,turunregelmassigkeit
  kon:turunregelmassigkeiten,turvorwolbung,tusionen,tusionsherd,tusionsherde,tusionsherden,tusionsherds,us,uss,vexitat
  koo:rdinationsstorung,rdinationsstorungen
  kop:f,fe,fen,fes,fhaar,fplatzwunde,fplatzwunden,fs,fschale,fschalen,fschwarte,fsteifigkeit,fumfang,fumfangs,rostase,rostasen
  kor:bhenkelriss,bhenkelrisse,bhenkelrissen,onal,onale,onalem,onalen,onaler,onales,onarangiografie,onarangiografien,onarangiographien
  kor:onargefassen,onarie,onarkalzium,onarsklerose,onarsklerosen,per,perhalfte,perhalften,perlich,perliche,perlichen,perlicher,perliches
  kor:pern,pers,perseite,perseiten,rektur,rekturen,relat,relate,relaten,relats,sett,sette,setts,tex,tikalis,tikobasal,tikobasale
  kor:tikobasalen,tikobasaler,tison,tisonstoss kos:tophrenisch kot:ballen,stau kox:arthrose,arthrosen
  kra:empfe,empfen,enze,enzen,ftgrad,ftgrade,ftgraden,ftgrads,ftlosigkeit,ftminderung,ftminderungen,ftverlust,ftverlustes,llenzehe
  kra:llenzehen,mpfader,mpfadern,mpfanfall,mpfanfalle,mpfanfallen,mpfanfalls,mpfartig,mpfartige,mpfartigem,mpfartigen,mpfartiger
  kra:mpfartiges,mpfe,mpfen,mpfleiden,mpfleidens,nial,niale,nialem,nialen,nialer,niales,niolaterale,niolateralen,niolateraler,niosynostose
  kra:niosynostosen,niozervikal,niozervikale,niozervikalen,niozervikaler,nkenanstalt,nkenanstalten,nkenanstaltenverbund,nkenbett
  kra:nkengymnast,nkengymnasten,nkengymnastin,nkengymnastinnen,nkenhaeuser,nkenhaeusern,nkenhaus,nkenhausaufenthalt,nkenhausaufenthalte
  kra:nkenhausaufenthalten,nkenhausaufenthalts,nkenhauser,nkenhausern,nkenhauses,nkenhauspersonal,nkenkarte,nkenkarten,nkenpfleger
  kra:nkenpflegers,nkenschwester,nkenschwestern,nkentransport,nkentransportdienst,nkentransporte,nkenwagen,nkenzimmer,nkheit,nkheiten
  kra:nkheitserreger,nkheitsgefuehl,nkheitsgefuehls,nkheitsgefuhl,nkheitsgefuhls,nzen,nzes
  kre:a,atinin,atinins,atininwert,atininwerten,atininwerts,bse,bsen,bserkrankung,bserkrankungen,bses,bsleiden,bss,iskrankenhaus
  kre:islaeufe,islaeufen,islauf,islaufe,islaufen,islaufes,islaufs,islaufstillstand,islaufstillstands,islaufversagen,islaufversagens
  kre:islaufzusammenbruch,issaal,isspital,isssaal,on,uz,uzband,uzbander,uzbein,uzbeinen,uzbeines,uzbeinfuge,uzern,uzes,uzschmerz
  kre:uzt,uzte,uzten,uzung,uzungen
  kri:bbelparasthesie,bbelparasthesien,tisch,tische,tischem,tischen,tischer,tischere,tischerem,tischeren,tischerer,tischeres,tisches
  kri:tischste,tischsten,tischster,tischstes kro:epfe,epfen,nenfortsatz,pfe,pfen,pfes,pfs kru:cken,ecke,ecken,mmdarm kry:ptorchismus
  kue:hlmanschette,hlmanschetten kuh:lmanschette,lmanschetten kun:stgelenk,stherz,stklappe,ststoffgips kup:ferkette,ferspirale,ferspiralen
  kur:ativ,ative,ativem,ativen,ativer,atives,ettage,vatur,zatmigkeit,zatmigkeiten,zbefund,zbefunde,zbefunden,zbefunds,zbogig,zbogige
  kur:zbogigen,zbogiger,znarkose,znarkosen,zsichtigkeit kut:an,is kuv:ette kyp:hoplastien,hose,hosen,hoskoliose
  lab:ien,or,oren,orergebnis,ormedizin,ors,orwert,orwerte,orwerten,orwerts,rumlasion,yrinthar,yrinthare,yrintharen,yrintharer,yrinthen lac:osamid
  lae:hmung,hmungen,sion,sionen
  lag:eabhaengig,eabhaengige,eabhaengigem,eabhaengigen,eabhaengiger,eabhaengiges,eabhangig,eabhangige,eabhangigem,eabhangigen,eabhangiger
  lag:eabhangiges,ekonstant,ekonstante,ekonstanten,erungsabhangig,erungsfehler,erungsfehlern,erungsfehlers,erungshilfe,erungshilfen
  lag:erungskissen,erungskissens,erungsschiene,erungsschwindel,erungsschwindels,etypisch,etypische,etypischen,etypischer,everanderung lag:ewechsel
  lah:mung,mungen lak:tation,tationen,toseintoleranz,toseintoleranzen lam:elle,ellen,inektomien
  lan:desklinikum,deskrankenhaus,gsausdehnung,gsrisse,soprazol lap:aroskopie,aroskopien,arotomie,arotomien,pen,pens
  lar:ynxkarzinom,ynxkarzinome,ynxkarzinomen,ynxkarzinoms,ynxmaske,ynxtubus las:ion,ionen,ix,ixgabe
  lat:enzzeit,eral,erale,eralem,eralen,eraler,erales,erobasalem,erobasalen,erobasaler,ex lax:oberal laz:arett,arette,aretten,aretts
  leb:er,erarterie,erarterien,erausfall,erechogenitaet,erechogenitat,erfilia,erfleck,erhamangiom,erhamangiome,erhamangiomen,erhamangioms
  leb:erherd,erherde,erherden,erherdes,erkrebs,erlappen,ern,erpforte,erpforten,errandnah,ersegment,ersegmente,ersegmenten,ersegments
  leb:ervene,ervenen,erveneneinstrom,erverkleinerung,erversagen,erwert,erwerte,erwerten,erwerts,erzellkarzinom,erzellkarzinome,erzellkarzinomen
  leb:erzellkarzinoms,erzirrhose,erzirrhosen,erzyste,erzysten lec:kagen,ks lef:lunomid leg:asthenie
  lei:omyomen,omyomes,stbar,ste,sten,stenbeuge,stenbeugen,stenbruch,stenbruche,stenbruchen,stend,stende,stendem,stenden,stender
  lei:stendes,stengegend,stenhernie,stenhernien,stens,stenschmerz,stern,stest,stet,stete,steten,stetest,stung,stungen,stungsknick
  lei:stungsknicks,stungsminderung,stungsminderungen,tstelle,tstellen,tsymptome,tsymptomen,tsymptoms,tungsanasthesie,tungsblock
  len:denwirbel,denwirbels lep:onex ler:canidipin
  leu:kaemie,kamie,kamien,kenzephalopathien,koaraiose,kos,kozyt,kozyten,kozytenzahl,kozytose,kozytosen lex:otanil
  lic:hen,htreaktion,htscheu,htscheue,htungsweite,htvisier lid:er,ern lie:gegips,gend,gende,gendem,genden,gender,gendes,gendtransport,getransport
  lif:tschwindel lig:ament,amente,amenten,aments
  lin:earbeschleuniger,earbeschleunigern,earbeschleunigers,ksherzbelastung,ksherzbelastungen,kskonvexe,ksventrikel,ksverschiebung
  lin:senersatz,sentrubung,sentrubungen,sentruebung,sentruebungen
  lip:om,omatose,omatosen,omatoser,ome,omen,oms,osarkom,osarkome,osarkomen,osarkoms,pen,penbremse,penspalte,penspalten
  liq:uor,uoraquivalent,uoraquivalente,uoraquivalenten,uorisointens,uorisointense,uorisointensen,uorisointenser,uorraeume,uorraeumen
  liq:uorraum,uorraume,uorraumen,uorraums,uors,uorunterdruck,uorunterdruckt,uorunterdruckte,uorunterdruckten,uorweg,uorwege,uorzirkulationsstorung
  lis:these,thesen lit:hotripsie lix:iana lob:aer,aere,aerem,aeren,aerer,aeres,ar,are,arem,aren,arer,ares,ularem,ularen,ularer,us
  loc:hbrett,hbretts,kerung,kerungen,kerungsfrei,kerungsfreie,kerungsfreier,kerungssaum,kerungssaume,kerungssaumen,kerungssaums
  loc:kerungszeichen,kerungszeichens,uliert loe:sung,sungen log:opade,opaden,opadinnen
  lok:al,alanasthetikum,albefund,albefunde,albefunden,albefunds,ale,alem,alen,aler,ales,alisationen,alisationsdiagnostik,alisierung
  lok:alisierungen,alrezidivs,als,alstatus lon:gitudinalem,gitudinalen,gitudinaler lop:eramid lor:atadin,dosen
  los:lassschmerz,lassschmerzes,ung,ungen
  luf:tansammlung,tansammlungen,taquivalent,tbronchogrammen,tbronchogramms,tdichte,tdichten,teinschluesse,teinschluessen,teinschluss
  luf:teinschlusse,teinschlussen,teinschlusses,tnot,troehre,trohre,tsichel,tsicheln,tsichels,tspiegel,tspiegeln,tspiegels,tverteilung luf:twegen
  lum:bago,bal,bale,balem,balen,baler,bales,balgie,balgien,balpunktion,balpunktionen,boischialgien,bosakrale,bosakralen,bosakraler
  lum:enreduzierend,enreduzierende,enreduzierenden,enverlegend,enverlegende,enverlegenden,irem
  lun:ge,gen,genabschnitt,genabschnitte,genabschnitten,genabschnitts,genareale,genarterie,genarterien,genblaschen,genembolie,genembolien
  lun:genemphysemes,genentzuendung,genentzuendungen,genentzundung,genentzundungen,genfacharztin,genfeld,genfelder,genfeldern,genfell
  lun:genfells,genfiliae,genfiliaen,genfunktionsprufung,gengefaesszeichnung,gengefaesszeichnungen,gengefasszeichnung,gengefasszeichnungen
  lun:gengerust,gengrundgerust,genherden,genkontusion,genkrebs,genmantel,genmetastase,genmetastasen,genoberlappen,genoberlappens
  lun:genodem,genodeme,genodemen,genodems,genoedem,genoedeme,genoedemen,genoedems,genparenchymveranderung,genparenchymveranderungen
  lun:genperipherie,genrundherd,genrundherde,genrundherden,genrundherdes,genspitze,genspitzen,genstruktur,genunterlappen,genunterlappens
  lun:genvene,genvenen,genzeichnung,ger,gere,gern lux:ation,ationen,iert,ierte,iertem,ierten,ierter,iertes
  lym:phabfluss,phabflusses,phabflussgebiet,phabflussgebiete,phabflussgebieten,phabflussgebiets,phabflussstoerung,phabflussstoerungen
  lym:phabflussstorung,phabflussstorungen,phadenektomien,phadenopathie,phadenopathien,phangiomen,phangiomes,phatisch,phatische,phatischem
  lym:phatischen,phatischer,phatisches,phbahn,phbahnen,phdrainagen,phe,phen,phgefassen,phknoten,phknotenkonglomerat,phknotenmetastase
  lym:phknotenmetastasen,phknotens,phodem,phodeme,phodemen,phoedem,phogen,phogene,phogenem,phogenen,phogener,phogenes,phom,phome
  lym:phomen,phoms,phozelen lyt:isch,ische,ischen,ischer mab:thera mad:opar mae:rker
  mag:en,enausgang,enausgangs,enausgangsstenose,endarmpassage,eneingang,engeschwuer,engeschwuere,engeschwueren,engeschwueres,engeschwuers
  mag:engeschwur,engeschwure,engeschwuren,engeschwures,engeschwurs,enkarzinom,enkarzinome,enkarzinomen,enkarzinoms,enkrebs,enpassage
  mag:enpfoertner,enpfoertnerenge,enpfoertners,enpfortner,enpfortnerenge,enpfortners,ens,ensaft,ensaure,enschutz,enschutzes,ensonde
  mag:ensonden,enspiegelung,enspiegelungen,enverstimmung,ere,erem,eren,erer,eres,nesiocard,neten,netfeld,netfelder,netfeldern,netfelds
  mag:netresonanztomografien,st
  mak:roadenom,roadenome,roadenomen,roadenoms,roangiopathisch,roangiopathische,roangiopathischem,roangiopathischen,roangiopathischer
  mak:roangiopathisches,rohamaturie,rokalk,rokalks,roverkalkung,roverkalkungen mal:formationen,igne,ignitat,ignom,ignome,ignomen,ignoms,leolen
  mam:ille,illen,illensekretion,illensekretionen,maimplantat,makarzinom,makarzinome,makarzinomen,makarzinoms,mografisch,mografische
  mam:mografischem,mografischen,mografischer,mografisches,mographie,mographien,mographisch,mographische,mographischem,mographischen
  mam:mographischer,mographisches
  man:delentzuendung,delentzuendungen,delentzundung,delentzundungen,deln,dibularem,dibularen,dibularer,nitollosung,schette,schetten
  man:telpneumothorax mar:coumar,cumar,isken,keranstieg,keranstiege,keranstiegen,keranstiegs,kes,kierung,kierungen,kierungsclip,klager,klagergliose
  mar:klagergliosen,klagerlaesion,klagerlaesionen,klagerlasion,klagerlasionen,klagern,klagers,klagerveraenderung,klagerveraenderungen
  mar:klagerveranderung,klagerveranderungen,knagel,knageles,knageln,knagels,knagelung,knagelungen,kraumphlegmone,kung,kungen
  mas:ern,kenangst,kenfixierung,kenfixierungen,sagen,senprolaps,senverschiebung,seure,seuren,seurinnen,tektomie,tektomien,titiden
  mas:titis,toid,toidale,toidalen,toidaler,toide,toiden,toids,topathien mat:erialbruch,rix max:illarem,illaren,illarer,illares
  med:iainfarkte,iainfarkten,iainsult,ial,iale,ialem,ialen,ialer,iales,iastinalverbreiterung,iastinalverbreiterungen,iastinalverlagerung
  med:ikament,ikamente,ikamenten,ikamentenabusus,ikamentenanamnese,ikamentengabe,ikamentenplan,ikamentenpumpe,ikamentenpumpen,ikamentenwechselwirkung
  med:ikamentes,ikamentoes,ikamentoese,ikamentoesem,ikamentoesen,ikamentoeser,ikamentoeses,ikamentos,ikamentose,ikamentosem,ikamentosen
  med:ikamentoser,ikamentoses,ikaments,ikation,ikationen,ikationsplan,iobasalem,iobasalen,iobasaler,iokaudal,iokaudale,iokaudalen
  med:iokaudaler,iolateralem,iolateralen,iolateraler,izin,izinphysik,izinphysiker,izinphysikerin,izinphysikern,izinphysikers,izinprodukt
  med:izinprodukte,izinprodukten,izinprodukts,izinstudent,izinstudenten,izinstudentin,izinstudentinnen,izintechnik,izintechniker
  med:izintechnikerin,izintechnikerinnen,izintechnikern,izintechnikers,ullarem,ullaren,ullarer,ullares mef:enacid,enaminsaure
  meh:ranreichernd,ranreichernde,ranreichernden,ranreichernder,ranreicherung,ranreicherungen,rbelegung,rbelegungen,rdurchblutet
  meh:rdurchblutete,rdurchblutetem,rdurchbluteten,rdurchbluteter,rdurchblutetes,rknotig,rknotige,rknotigen,rknotiger,rkontrastiert
  meh:rkontrastierte,rkontrastierten,rphasenspirale,rphasig,rphasige,rphasigem,rphasigen,rphasiger,rphasiges,rspeichernd,rspeichernde
  meh:rspeichernden,rspeichernder,rspeicherung,rspeicherungen mel:aena,ana,peron
  men:ingeal,ingeale,ingealem,ingealen,ingealer,ingeales,ingeom,ingeome,ingeomen,ingeoms,ingitiden,ingitis,iskus,iskuss,opause,opausen men:struation
  mep:ivacain mer:kfahigkeitsstorung,onem
  mes:alazin,enterial,enteriale,enterialem,enterialen,enterialer,enteriales,enterium,enzephal,enzephale,enzephalen,enzephaler,orektal
  mes:orektale,orektalen,orektaler,otheliomen,sbar,se,sen,send,sende,sendem,senden,sender,sendes,sens,sern,st,sung,sungen
  met:abolisch,abolische,abolischem,abolischen,abolischer,abolisches,akarpale,akarpalen,akarpaler,akarpophalangeale,akarpophalangealen
  met:akarpophalangealer,all,allanker,allartefakt,allartefakte,allartefakten,allartefakts,allbruch,allclip,alldetektor,alldetektors
  met:alle,allen,allentfernung,allentfernungen,allimplantat,allimplantate,allimplantaten,allimplantats,allose,alls,allspaene,allspaenen
  met:allspan,allspane,allspanen,allspans,allunterdruckung,aphysar,aphysare,aphysaren,aphysarer,aphysen,astase,astasen,astasiert
  met:astasierte,astasiertem,astasierten,astasierter,astasiertes,astasierung,astasierungen,astatisch,astatische,astatischem,astatischen
  met:astatischer,astatisches,atarsalem,atarsalen,atarsaler,atarsalia,eorismus,formin mex:alen mic:ropaque mig:raene,rane,raneattacke,raneattacken
  mik:roadenom,roadenome,roadenomen,roadenoms,roangiopathien,roangiopathisch,roangiopathische,roangiopathischem,roangiopathischen
  mik:roangiopathischer,roangiopathisches,roblutung,roblutungen,rofraktur,rohamaturie,rokalk,rokalks,rokalzifikationen,rokatheter
  mik:rolithiasis,roskop,roverkalkung,roverkalkungen,rovilli,tion,tionen,tionsbeschwerden
  mil:chbildung,chdruse,cheinschuss,cheinschusses,chgangspapillom,chglas,chglases,chglasinfiltrat,chglasinfiltrate,chglasinfiltraten
  mil:chglasinfiltrats,chglastrubung,chglastrubungen,chglastruebung,chglastruebungen,chpumpe,chstau,chstaus,chzahn,chzahns,rinon
  mil:z,zarterie,zarterien,zen,zruptur,zrupturen,zvene,zvenen,zvenenthrombose,zvenenthrombosen
  min:derbelueftet,derbelueftete,derbelueftetem,derbeluefteten,derbeluefteter,derbelueftetes,derbelueftung,derbelueftungen,derbeluftet
  min:derbeluftete,derbeluftetem,derbelufteten,derbelufteter,derbeluftetes,derbeluftung,derbeluftungen,derdurchblutet,derdurchblutete
  min:derdurchblutetem,derdurchbluteten,derdurchbluteter,derdurchblutetes,derdurchblutung,derkontrastiert,derkontrastierte,derkontrastierten
  min:derperfusion,derperfusionen,derspeichernd,derspeichernde,derspeichernden,derspeichernder,derspeicherung,derspeicherungen,derung
  min:derungen,derwuchs,imal,imale,imalem,imalen,imaler,imales,irin mir:ena,tazapin
  mis:sbildung,sbildungen,sempfindung,sempfindungen,shandlung,shandlungen
  mit:beurteilung,beurteilungen,ralinsuffizienz,ralinsuffizienzen,ralklappe,ralklappen,telfeldes,telfinger,telfingern,telfingers
  mit:telfuss,telfussen,telfussknochen,telfussknochens,telgelenk,telglied,telhand,telhandknochen,telhandknochens,tellappen,tellappens
  mit:tellinie,tellinien,tellinienverlagerung,tellinienverlagerungen,telohr,telohrentzuendung,telohrentzuendungen,telohrentzundung
  mit:telohrentzundungen,telstaendig,telstaendige,telstaendigem,telstaendigen,telstaendiger,telstaendiges,telstandig,telstandige
  mit:telstandigem,telstandigen,telstandiger,telstandiges
  mob:il,ile,ilem,ilen,iler,ilere,ilerem,ileren,ilerer,ileres,iles,ilisation,ilisationen,ilisierbar,ilisierbare,ilisierbarem,ilisierbaren
  mob:ilisierbarer,ilisierbares,ilisierung,ilisierungen,ilitat,ilitatseinschrankung,ilste,ilsten,ilster,ilstes mol:sidomin
  mon:dbein,dbeines,itoring,ostotisch,ostotische,ostotischen,ostotischer,stros,strose,strosen,stroser,uril
  mor:biditat,biditaten,bus,buss,gensteifigkeit,gensteifigkeiten,onal,phium,talitat mos:aikmuster,aikperfusion
  mot:ilium,tenfrass,tenfrassartig,tenfrassartige,tenfrassartigen,tenfrassartiger mov:icol,iprep mox:onidin mtr:a muc:osolvan mue:nde,nder,ndern
  muk:osa,oviszidose,ozele,ozelen
  mul:denbildung,tifokal,tifokale,tifokalem,tifokalen,tifokaler,tifokales,timorbiditat,tinodularem,tinodularen,tinodularer,tiorganversagen
  mul:tipel,tiresistent,tiresistente,tiresistentem,tiresistenten,tiresistenter,tiresistentes
  mun:d,dastschwache,dboden,dbodens,de,dern,des,dhoehle,dhoehlen,dhohle,dhohlen,dtrockenheit,dwinkel,dwinkeln,dwinkels mur:meltier,phyzeichen
  mus:kel,keldystrophien,keleigenreflexe,kelfasern,kelfaserriss,kelfaserrisse,kelfaserrissen,kelfaserrisses,kelhartspann,kelkater
  mus:kelkaters,kelkraft,kellogen,kellucke,keln,kelrelaxans,kelrelaxantien,kels,kelschwache,kelschwachen,kelschwaeche,kelschwaechen
  mus:kelschwund,kelschwundes,kelstarke,kelstarken,kelstarker,keltonus,kulaer,kulaere,kulaerem,kulaeren,kulaerer,kulaeres,kular
  mus:kulare,kularem,kularen,kularer,kulares,kulatur,kulaturen mut:aflor,ationen,terkuchen,terkuchens mya:lgien
  mye:lar,lare,laren,larer,lographisch,lographische,lographischem,lographischen,lographischer,lographisches,lomherd,lonkompressionen
  mye:lonlasion,lonverlagerung,lopathien myk:oplasmen,ose,osen
  myo:kard,kardinfarkt,kardinfarktes,karditiden,kards,m,me,men,mknoten,mknotens,ms,pathien myz:etom
  nab:el,elbruch,elbruchs,elhernie,elhernien,eln,els,elschnur
  nac:hbearbeitung,hbearbeitungen,hbefundung,hbefundungen,hbehandlung,hbehandlungen,hberechnung,hbestrahlung,hbestrahlungen,hblutung
  nac:hblutungen,hpunktion,hpunktionen,hresektion,hresektionen,hsorge,hsorgen,hspulung,htblindheit,htlagerungsschiene,htschmerz
  nac:htschmerzen,htschmerzes,htschweiss,htschweisses,htstuhl,hverarbeitung,hverarbeitungen,hweis,hweisbar,hweise,hweisen,hweises
  nac:hweislich,hweisliche,hweislichen,hweislicher,hweisliches,hweist,ken,kend,kende,kendem,kenden,kender,kendes,kenfalte,kenfalten
  nac:kens,kenschmerz,kensteifigkeit,kensteifigkeiten,kt,kte,kten nad:elbiopsie,elelektrode,ellage,elmarkierung,elstichverletzung
  nag:elbett,elbettes,elbetts,elkranz,elkranzes,elung,elungen
  nah:material,rungserganzung,rungserganzungsmittel,rungserganzungsmitteln,rungserganzungsmittels,rungskarenz,tdehiszenz,tinsuffizienz
  nah:tinsuffizienzen,tmaterial,tmateriale,tmaterialen,tmaterials
  nar:be,ben,benbruch,benbruche,benbruchen,benbruches,benbruchs,benfeld,bengewebe,bengeweben,bengewebes,benschmerz,benschmerzen
  nar:benschmerzes,benstrang,benzone,benzug,benzugs,big,bige,bigem,bigen,biger,biges,kose,kosefahigkeit,kosegerat,kosemittel,kosen
  nar:kosevorgesprach
  nas:e,en,enatmung,enatmungen,enatmungsbehinderung,enbein,enbeinen,enbeinfraktur,enbeinfrakturen,enbluten,enblutens,enflugel,engang
  nas:enhaupthohle,enhaupthohlen,enlocher,enlochern,enmuschel,enmuscheln,ennebenhoehlen,ennebenhohlen,enscheidewand,enseptumdeviationen
  nas:enspray,ensprays,opharynxkarzinom nat:iv,ive,ivem,iven,iver,ives,ivphase,ivphasen,rium,riumperchlorat nav:igatortechnik,ikulare nea:rthrose
  neb:enast,enbefund,enbefunde,enbefunden,enbefunds,endiagnosen,enhoehle,enhoehlen,enhohle,enhohlen,enmilzen,enniere,ennieren,ennierenadenomes
  neb:ennierenmetastase,ennierenmetastasen,enschilddrusen,enschluss,enwirkung,enwirkungen,ilet
  nek:rose,roseareal,roseareale,rosearealen,roseareals,rosen,rotisch,rotische,rotischem,rotischen,rotischer,rotisches
  neo:plasie,plasien,plasma,recormon
  nep:hrektomie,hrektomien,hrokalzinose,hrolithiasis,hrologen,hrologie,hrologien,hrologinnen,hropathien,hrosklerose,hrostomie,hrostomien
  ner:v,ve,ven,vend,vende,vendem,venden,vender,vendes,venkompression,venkompressionen,venstimulatoren,venwasser,venwassers,venwurzel
  ner:venwurzels,vlich,vliche,vlichen,vlicher,vliches,voes,voese,voesem,voesen,voeser,voesere,voeserem,voeseren,voeserer,voeseres
  ner:voeses,vos,vose,vosem,vosen,voser,vosere,voserem,voseren,voserer,voseres,voses,vs,vst,vt,vte,vten,vtest nes:selsucht
  net:zhaut,zhautabloesung,zhautabloesungen,zhautablosung,zhautablosungen,zhauten,zwerkausfall,zwerkproblem,zwerkprobleme,zwerkproblemen
  net:zwerkproblems
  neu:planung,planungen,punktion,punktionen,ralem,ralen,raler,ralgie,ralgien,rinom,rinome,rinomen,rinoms,roblastomen,rochirurg,rochirurgen
  neu:rochirurgin,rochirurginnen,rofibromen,roforamen,roleptika,rologe,rologen,rologie,rologin,rologinnen,rologisch,rologische,rologischem
  neu:rologischen,rologischer,rologisches,romen,romes,ropadiatrie,ropathien,roradiologinnen,rostimulatoren nic:htmetastasiert nid:us
  nie:drigdosis,re,ren,renarterie,renarterien,renarterienenge,renarterienstenose,renarterienstenosen,renbecken,renbeckenentzuendung
  nie:renbeckenentzuendungen,renbeckenentzundung,renbeckenentzundungen,renbeckenerweiterung,renbeckenerweiterungen,renbeckenkelchsystem
  nie:renbeckennah,renersatzverfahren,renfunktion,renfunktionen,reninsuffizienz,reninsuffizienzen,renkelch,renkelche,renkelchen
  nie:renkelchs,renkolik,renkrebs,renparenchymbreite,renpol,renpolen,renrinde,renschale,renspende,renstau,renstein,rensteine,rensteinen
  nie:rentransplantation,rentransplantationen,rentransplantierte,renversagen,renwert,renwerte,renwerten,renwerts,renzellkarzinom
  nie:renzellkarzinome,renzellkarzinomen,renzellkarzinoms,renzyste,renzysten nik:otin,otinabusus,otinabususs,otinkonsum nit:rokapsel,rospray
  nod:ulaer,ulaere,ulaerem,ulaeren,ulaerer,ulaeres,ular,ulare,ularem,ularen,ularer,ulares
  nor:adrenalin,malbefund,malbefunde,malbefunden,malbefunds,mkonfiguriert,mkonfigurierte,mkonfigurierten,mvariante,mvarianten,mvarianz
  nor:mwert,mwerte,mwerten,mwerts
  not:arzt,arzte,arzten,arzthubschrauber,arztin,arztinnen,arzts,arztwagen,aufnahme,faelle,faellen,fall,fallbestrahlung,fallbestrahlungen
  not:falle,fallen,fallmedizin,falls,kaiserschnitt,sectio nov:algin,aminsulfon,orapid nox:e,en nuc:hternheit,hternheiten
  nue:chternheit,chternheiten,sse
  nuk:learmedizin,learmediziner,learmedizinerin,learmedizinerinnen,learmedizinern,learmediziners,learmedizinisch,learmedizinische
  nuk:learmedizinischem,learmedizinischen,learmedizinischer,learmedizinisches,lid,liden,lids nus:sen nyk:turie obd:uktion,uktionen
  obe:raerzte,raerzten,raerztin,raerztinnen,rarm,rarme,rarmen,rarmes,rarmgips,rarms,rarmschaft,rarmschaftes,rarzt,rarzte,rarzten
  obe:rarztes,rarztin,rarztinnen,rarzts,rassistent,rbauch,rfeldes,rflachenkontakt,rflachennah,rflachennahem,rflachennahen,rflachennaher
  obe:rflachenspule,rflachenspulen,rflachenveranderung,rflaechenspule,rflaechenspulen,rkiefer,rkiefers,rlappen,rlappens,rlid,rlider
  obe:rlidern,rlids,rlippe,rpfleger,rpol,rpolen,rrandkontur,rschenkel,rschenkelhals,rschenkelhalses,rschenkels,rschenkelschaft,rschenkelschaftes
  obe:rstandig,rstandige,rstandigen,rstandiger obj:ektabstand,ektivierung,ektivierungen,ekttrager
  obs:tipation,tipationen,truiert,truierte,truierten,truktion,truktiv,truktive,truktivem,truktiven,truktiver,truktives ocu:lus
  ode:m,matisiert,matisierte,matisierten,matos,matose,matosem,matosen,matoser,matoses,me,men
  oed:em,ematoes,ematoese,ematoesem,ematoesen,ematoeser,ematoeses,eme,emen,ems ohn:macht,machten,machtsanfall
  ohr:e,en,enschmerzen,es,lappchen,muschel,muscheln,ringe,ringen,rings,s,speicheldruse,speicheldrusen,stecker
  okk:luder,ludiert,ludierte,ludierten,lusion,lusionen ole:kranon,ovit oli:godendrogliomen,godendrogliomes,gurie
  onk:ologe,ologen,ologie,ologien,ologin,ologinnen,ozytom,ozytome,ozytomen,ozytoms opa:zitat
  ope:rateure,rateuren,rateurin,rateurinnen,ration,rationen,rationsassistentin,rationsassistentinnen,rationsbeduerftig,rationsbeduerftige
  ope:rationsbeduerftigem,rationsbeduerftigen,rationsbeduerftiger,rationsbeduerftiges,rationsbedurftig,rationsbedurftige,rationsbedurftigem
  ope:rationsbedurftigen,rationsbedurftiger,rationsbedurftiges,rationsgebiet,rationssaal,rationstisch,rativ,rative,rativem,rativen
  ope:rativer,ratives opi:atabhangigkeit,aten,ats,oide,oiden opt:ikus ora:l,le,lem,len,ler,les
  orb:ita,itaboden,itabodenfraktur,itabodenfrakturen,itabodens,itadach ord:inationshilfe,inationshilfen,inationszeit,inationszeiten orf:iril
  org:anversagen
  ort:hese,hesen,hesenschuh,hopade,hopaden,hopadie,hopadin,hopadinnen,hopadisch,hopadische,hopadischem,hopadischen,hopadischer,hopadisches
  ort:hopaede,hopaeden,hopaedie,hopaedin,hopaedinnen,hopaedisch,hopaedische,hopaedischem,hopaedischen,hopaedischer,hopaedisches
  ort:hopantomogrammen,hopantomogramms,hopnoe oso:phagus
  oss:aer,aere,aerem,aeren,aerer,aeres,are,arem,aren,arer,ares,ifikationen,ifikationskern,ifikationskerne,ifikationskernen,ifikationskerns
  oss:ifikationsstorung,ifizierend,ifizierende,ifizierenden,ikel,ikeln,ikels
  ost:eochondromen,eochondromes,eochondrose,eochondrosen,eodestruktion,eoidosteom,eoidosteome,eoidosteomen,eoidosteoms,eolyse,eolysen
  ost:eolytisch,eolytische,eolytischem,eolytischen,eolytischer,eolytisches,eomalazie,eomen,eomes,eonekrosen,eopenie,eopenien,eophyt
  ost:eophytar,eophytare,eophytaren,eophytarer,eophyten,eoporose,eoporotisch,eoporotische,eoporotischem,eoporotischen,eoporotischer
  ost:eoporotisches,eosarkom,eosarkome,eosarkomen,eosarkoms,eosklerotisch,eosklerotische,eosklerotischen,eosklerotischer,eosynthese
  ost:eosynthesematerial,eosynthesemateriale,eosynthesematerialen,eosynthesematerials,eosynthesen,eotomien,rogen,rogene,rogenen
  ost:rogenpflaster,rogens oto:sklerose otr:iven
  ova:r,ren,rialkarzinom,rialkarzinome,rialkarzinomen,rialkarzinoms,rialtumor,rialzyste,rialzysten,rien oxy:gesic
  pad:iater,iaterin,iaterinnen,iatern,iaters,iatrie pae:diatrie
  pal:ladon,liativ,liative,liativem,liativen,liativer,liatives,liativmedizin,marem,maren,marer,pabel,pationsbefunde,pationsbefunden
  pan:aritium,kreas,kreasgang,kreasgangerweiterung,kreaskarzinomes,kreaskopf,kreaslipomatose,kreasschwanz,kreasschwanzen,kreatitiden
  pan:kreatitis,tozol pap:ierausdruck,illarem,illaren,illarer,illares,illen,illennekrose,illenregion,illenstenose,illomen,illomes
  par:aaortal,aaortale,aaortalem,aaortalen,aaortaler,aaortales,acodin,adontose,aesthesie,aesthesien,afalcin,afalcine,afalcinen,afalciner
  par:agangliomen,agangliomes,ailiakal,ailiakale,ailiakalem,ailiakalen,ailiakaler,ailiakales,akardial,akardiale,akardialen,akardialer
  par:akolisch,akolische,akolischen,akolischer,alyse,alysen,ametrien,aostal,aostale,aostalen,aostaler,aparese,aparesen,apatellare
  par:apatellaren,apatellarer,apharyngeale,apharyngealen,apharyngealer,arektale,arektalen,arektaler,arenalem,arenalen,arenaler,asagittalem
  par:asagittalen,asagittaler,asiten,asthesie,asthesien,athormon,aumbilikal,aumbilikale,aumbilikalen,aumbilikaler,avasal,avasale
  par:avasalem,avasalen,avasaler,avasales,avasat,avasate,avasaten,avasation,avasationen,avasats,avertebral,avertebrale,avertebralem
  par:avertebralen,avertebraler,avertebrales,azentese,enchymbreite,enchymbrucke,enchymdefekte,enchymdefekten,enchymdichte,enchymdichten
  par:enchymechogenitaet,enchymechogenitat,enchymen,enchymlasion,enchymlasionen,enchymminderung,enchymsaum,ese,esen,ietookzipital
  par:ietookzipitale,ietookzipitalen,ietookzipitaler,kemed,odontitis,odontose,oxetin,tialruptur,tialrupturen,tusisten
  pas:pertin,sagebehinderung,sagestorung,sagestorungen,sagezeit
  pat:ella,hogenese,hologen,hologinnen,hologisch,hologische,hologischem,hologischen,hologischer,hologischere,hologischerem,hologischeren
  pat:hologischerer,hologischeres,hologisches,hologischste,hologischsten,hologischster,hologischstes,ient,ienten,ientenakte,ientenakten
  pat:ientenaufkleber,ientenetikett,ientenklientel,ientenkollektiv,ientenkomfort,ientenlift,ientenlifte,ientenliften,ientenlifts
  pat:ientenschutz,ientenstammdaten,iententransport,ientenwechsel,ientenwunsch,ientenzimmer,ientin,ientinnen
  pau:kenerguss,kenhohle,kenhohlen,kenrohrchen ped:ikel,ikelschraube,ikelschrauben pel:vinem,viner,vines pen:delperistaltik,icillin,icillins
  per:chlorat,foration,forationen,fusion,fusionen,fusionsausfall,fusionsdefizit,fusionsstoerung,fusionsstoerungen,fusionsstorung
  per:fusionsstorungen,fusor,fusorleitung,fusorspritze,ianal,ianale,ianalen,ianals,iapikale,iapikalen,iapikaler,iappendikulare,iappendikularen
  per:iappendikularer,iarthropathien,iduralanasthesie,iduralkatheter,ifokal,ifokale,ifokalen,ifokaler,ifraktuell,ihepatische,ihepatischen
  per:ihepatischer,ihilaer,ihilaere,ihilaerem,ihilaeren,ihilaerer,ihilaeres,ihilar,ihilare,ihilarem,ihilaren,ihilarer,ihilares,iimplantar
  per:iimplantare,iimplantaren,iimplantarer,ikard,ikarderguss,ikards,ikolisch,ikolische,ikolischen,ikolischer,ilasionale,ilasionalen
  per:ilasionaler,ineuralem,ineuralen,ineuraler,ioperativ,ioperative,ioperativem,ioperativen,ioperativer,ioperatives,iorbitalem
  per:iorbitalen,iorbitaler,iostabhebung,iostalem,iostalen,iostaler,iostales,iostreaktion,ipankreatisch,ipankreatische,ipankreatischen
  per:ipankreatischer,ipher,iphere,ipherem,ipheren,ipherer,ipheres,iportal,iportale,iportalem,iportalen,iportaler,iportales,iprostatisch
  per:iprostatische,iprostatischen,iprostatischer,iprothetisch,iprothetische,iprothetischen,iprothetischer,irektale,irektalen,irektaler
  per:irenal,irenale,irenalem,irenalen,irenaler,irenales,isplenisch,isplenische,isplenischen,isplenischer,istaltik,itendinos,itendinosem
  per:itendinosen,itendinoser,itonealkarzinose,itonismus,itonitis,itrast,itumorale,itumoralen,itumoraler,iumbilikale,iumbilikalen
  per:iumbilikaler,ivaskulare,ivaskularen,ivaskularer,ivesikal,ivesikale,ivesikalen,ivesikaler,izokal,izokale,izokalen,izokaler
  per:kondylar,kondylare,kondylaren,kondylarer,kutan,lschnurartig,lschnurartige,lschnurartigen,lschnurartiger,manentmakeup,onealem
  per:onealen,onealer,sonlichkeitsveranderung,trochantar,trochantare,trochantaren,trochantarer pfa:nne,nnen,nnendach,nnendachwinkel,nnenerker,nnennah
  pfe:ilernekrose pfl:aster,astere,astern,asters,astersteinartig,astersteinartige,astersteinartigen,astersteinartiger,astert,asterte,asterten,ege
  pfl:egeanamnese,egeassistent,egeassistenten,egeassistentin,egeassistentinnen,egebeduerftig,egebeduerftige,egebeduerftigem,egebeduerftigen
  pfl:egebeduerftiger,egebeduerftiges,egebedurftig,egebedurftige,egebedurftigem,egebedurftigen,egebedurftiger,egebedurftiges,egebedurftigkeit
  pfl:egedienst,egedienste,egediensten,egediensts,egefachfrau,egefachfrauen,egefachkraft,egefachmann,egefachperson,egefall,egegeld
  pfl:egegrad,egegrade,egegraden,egegrads,egeheim,egeheime,egeheimes,egehelfer,egehelferin,egehelferinnen,egehelfers,egekraft,egekraften
  pfl:egeleitung,egen,egend,egende,egendem,egenden,egender,egendes,egens,egepersonal,egeplan,egerin,egerinnen,egern,egers,egeschuler
  pfl:egeschulerinnen,egestufe,egeuberleitung,egeversicherung,eglich,egliche,eglichen,eglicher,egliches,egst,egt,egte,egten,egtest pfl:egung,egungen
  pfo:rtader,rtaders,rtaderthrombose,rtaderthrombosen,rte,rtnerin,rtnerinnen,rtnern,rtners pfr:opf
  pha:enomen,enomene,enomenen,enomens,nomen,nomene,nomenen,nomens,ntomen,ochromozytom,ochromozytome,ochromozytomen,ochromozytoms
  pha:rynxspulung,se,sen,senkodierrichtung,senkodierung,sig,sige,sigem,sigen,siger,siges phi:mose
  phl:ebitis,ebolithen,ebothrombose,ebothrombosen,egmone,egmonen pho:bie,bien,tonen phy:siotherapeutinnen,siotherapien pic:oprep pie:rcing,rcings
  pig:mentierung,tailkatheter pil:len,otstudie,ze,zen,zes,zinfektion,zinfektionen pip:amperon pir:itramid piv:otmechanismus pjl:er
  pla:ette,ntarem,ntaren,ntarer,nung,nungen,nungs,queformig,queformige,queformigen,queformiger,ttem,ttenbruch,ttenepithel,ttenepithelkarzinom
  pla:ttenepithelkarzinome,ttenepithelkarzinomen,ttenepithelkarzinoms,ttenepithels,ttenlage,ttenosteosynthese,ttenosteosynthesen
  pla:ttes,ttfuss,ttfusses,tzangst,tzbauch,tzwunde,tzwunden,zentainsuffizienz,zentalage,zentalosung,zenten
  ple:gie,ura,uradrainagen,uraempyem,uraempyeme,uraempyemen,uraempyems,uraerguss,uraergusses,urakuppe,urakuppenschwiele,ural,urale
  ple:uralem,uralen,uraler,urales,uranah,uraschwarte,uraschwarten,uraschwiele,urastandig,urastandige,urastandiger,urodese,uropulmonale
  ple:uropulmonalen,uropulmonaler plu:mpe,mpen
  pne:umatose,umobronchogrammen,umobronchogramms,umokoniose,umologen,umologie,umologien,umologinnen,umonie,umonien,umonierisiko
  pne:umonisch,umonische,umonischem,umonischen,umonischer,umonisches,umothorax pod:ologe,ologen,ologin,ologinnen
  pol:amidon,iklinik,kappe,kappen,lakisurie,len,standig,standige,standigen,standiger,yethylen,yethylenabrieb,yneuropathien,yostotisch
  pol:yostotische,yostotischen,yostotischer,ypen,yradikulare,yradikularen,yradikularer,ytrauma,yzythamie,zyste
  pon:stan,tomedullar,tomedullare,tomedullaren,tomedullarer pop:litealem,litealen,litealer
  por:enzephalie,t,talgas,talvenoes,talvenoese,talvenoesem,talvenoesen,talvenoeser,talvenoeses,talvenos,talvenose,talvenosem,talvenosen
  por:talvenoser,talvenoses,tkatheter,tkatheters,tnadel,tnadeln,ts,zellangallenblase
  pos:itiv,itive,itivem,itiven,itiver,itivere,itiverem,itiveren,itiverer,itiveres,itives,itivste,itivsten,itivster,itivstes,terobasalem
  pos:terobasalen,terobasaler,teroinferiorem,teroinferioren,teroinferiorer,terolateralem,terolateralen,terolateraler,teromedialem
  pos:teromedialen,teromedialer,terosuperiorem,terosuperioren,terosuperiorer,toperativ,toperative,toperativem,toperativen,toperativer
  pos:toperatives,tstenotisch,tstenotische,tstenotischen,tstenotischer,tthrombotisch,tthrombotische,tthrombotischem,tthrombotischen
  pos:tthrombotischer,tthrombotisches,ttraumatisch,ttraumatische,ttraumatischem,ttraumatischen,ttraumatischer,ttraumatisches
  pra:eklampsie,emedikation,emedikationen,eoperativ,eoperative,eoperativem,eoperativen,eoperativer,eoperatives,esakral,esakrale
  pra:esakralem,esakralen,esakraler,esakrales,existent,existente,existenten,kanzerose,ktikanten,laryngeale,laryngealen,laryngealer
  pra:medikation,medikationen,medikationsvisite,mipexol,operativ,operative,operativem,operativen,operativer,operatives,parat,parate
  pra:paraten,parats,patellare,patellaren,patellarer,sakral,sakrale,sakralem,sakralen,sakraler,sakrales,septale,septalen,septaler
  pra:stenotisch,stenotische,stenotischen,stenotischer,vertebrale,vertebralen,vertebraler,xis,xisassistentin,xisteam,xiten
  pre:dnisolon,llmarke,llmarken,llung,llungen pri:locain,mararzt,mararzte,mararzten,mararzts,marius,marprophylaxe,martumors,marversorgung
  pro:beentnahme,beentnahmen,beexzision,beexzisionen,belauf,benentnahme,bepunktion,bepunktionen,gnose,gnosen,gredient,grediente
  pro:gredientem,gredienten,gredienter,gredientes,gredienz,gredienzen,gredierend,gredierende,gredierenden,gressionen,jektionen,jektionsbedingt
  pro:jektionsbedingte,jektionsbedingten,lapsanteil,methazin,nieren,phylaxe,phylaxen,stata,statakarzinom,statakarzinome,statakarzinomen
  pro:statakarzinoms,statakrebs,statastanze,statektomien,these,thesen,thesenlockerung,thesenlockerungen,thesennah,thesennahe,thesennahem
  pro:thesennahen,thesennaher,thesennahes,thesensitz,thesentrager,thesentragerin,thesentragerinnen,thesentragern,thesentragers,thesenwechsel
  pro:thetik,tonen,tonengewichtet,tonengewichtete,tonengewichteten,trusion,trusionen,vokationstest,ximal,ximale,ximalem,ximalen pro:ximaler,ximales
  pse:udarthrose,udarthrosen,udogicht,udokrupp,udookklusion,udoradikulare,udoradikularen,udoradikularer,udozystisch,udozystische
  pse:udozystischen,udozystischer
  psy:chiater,chiaterin,chiaterinnen,chiatern,chiaters,chiatrie,chiatrien,chopax,chopharmaka,chose,chosen,chosomatik,chosyndrom
  psy:chotherapeut,chotherapeuten,chotherapeutin,chotherapeutinnen,chotherapien pub:ertas,ertat
  pul:mologen,mologinnen,monal,monale,monalem,monalen,monaler,monales,pa,s,sation,sationen,ses,sfrequenz,sgetriggert,slosigkeit
  pul:slosigkeiten,sstatus,ssynchron,ssynchrone,ssynchronem,ssynchronen,ssynchroner,ssynchrones pum:pe,pen,pversagen
  pun:ktat,ktaten,ktats,ktion,ktionen,ktionsnadel,ktionsset pup:illen,illendifferenz,illenreaktion,illomotorik pus:teln pye:lonephritiden
  pyo:nephrose qua:ddel,ddeln,drant,dranten,drizeps,drizepssehne,rantaene,rantaenen,rantane,rantanen
  que:rfortsatz,rfortsatze,rfortsatzen,rfortsatzes,rlage,rlagen,rschnitt,rschnitte,rschnitten,rschnitts,rschnittslaehmung,rschnittslaehmungen
  que:rschnittslahmung,rschnittslahmungen,rschnittssymptomatik,rverbinder,tschpraparat,tschung,tschungen,tschverletzung,tschverletzungen
  que:tschwunde,tschwunden qui:ckwert,lonum rab:eprazol rac:he,hen,henhinterwand,henmandel,henmandeln,henring,henrings,hens
  rad:ialem,ialen,ialer,iarriss,ikulaer,ikulaere,ikulaerem,ikulaeren,ikulaerer,ikulaeres,ikular,ikulare,ikularem,ikularen,ikularer
  rad:ikulares,ikulopathien,iojod,iologe,iologen,iologie,iologieassistentin,iologieassistentinnen,iologiefachfrau,iologiefachmann
  rad:iologien,iologietechnologe,iologietechnologen,iologietechnologin,iologietechnologinnen,iologin,iologinnen,iologisch,iologische
  rad:iologischem,iologischen,iologischer,iologisches,ionuklid,iopharmakon,ius,iuskoepfchen,iuskoepfchens,iuskopfchen,iuskopfchens rad:iuss,ix
  rae:chen ram:penlasion
  ran:danbau,danbaus,danbauten,dbegrenzung,dkanten,dkantenabbau,dkontur,dkonturen,dleistenanbau,domisierung,dossikel,dsaum,dsaume
  ran:dsaums,dsklerose,dstaendig,dstaendige,dstaendigem,dstaendigen,dstaendiger,dstaendiges,dstandig,dstandige,dstandigem,dstandigen
  ran:dstandiger,dstandiges,dwinkel,dwinkelerguss,dwinkeln,dwinkels,dzacke,dzacken,itidin rap:iscan rar:efiziert,efizierte,efizierten
  ras:agilin,terblende,terkassette,tern
  rau:che,chen,chend,chende,chendem,chenden,chender,chendes,cher,chern,ches,chs,chst,cht,chte,chten,chtest,mfordernde,mforderung
  rau:mforderungen,mforderungseffekt rea:ktivierung,nimation,nimationen,nimationspflichtig,nimationsteam
  rec:essus,essuss,htsfuhrend,htsherzbelastung,htsherzbelastungen,htsherzbelastungszeichen,htsventrikel,htsverschiebung red:on
  ref:erenzbereich,erenzbereiche,erenzbereichen,erenzbereichs,erenzwert,erenzwerte,erenzwerten,erenzwerts,lexdifferenz,lexe,lexen ref:lexstatus,lux
  reg:elhafte,ionalspital,redient,rediente,redientem,redienten,redienter,redientes,redienz,redienzen
  reh:abilitation,abilitationen,aklinik,akliniken,amassnahme,amassnahmen,asport
  rei:festoerung,festoerungen,festorung,festorungen,fung,fungen,ssverschluss,ssverschlusse,ssverschlussen,thosenanaesthesie,thosenanaesthesien
  rei:thosenanasthesie,thosenanasthesien,zdarm,zerguss,zergusse,zergussen,zhusten,zung,zungen,zzeichen,zzeichens,zzustand,zzustande
  rei:zzustanden,zzustands
  rek:analisationen,onstruktion,onstruktionen,tal,tale,talem,talen,taler,tales,tozele,tozelen,tum,tumballon,tumballons,tumkarzinom
  rek:tumkarzinome,tumkarzinomen,tumkarzinoms,tumprolaps,tums,urrensparese,urrensparesen rel:axierung rem:ergil,ission,issionen
  ren:al,ale,alem,alen,aler,ales rep:osition,ositionen
  res:ektat,ektate,ektaten,ektats,ektion,ektionen,ektionsgebiet,ektionsrand,erveantibiotikum,idual,iduale,idualem,idualen,idualer
  res:iduales,idualkonkrement,idualzustand,iduen,iduum,istent,istente,istentem,istenten,istenter,istentes,istenz,istenzen,orptionen
  res:piratoren,taging,tatelektase,tbefund,tbefunde,tbefunden,tbefunds,tharn,tharns,tzustande,tzustanden
  ret:ardierung,ention,entionen,ikulare,ikularen,ikularer,ikulationen,ikulonodulare,ikulonodularen,ikulonodularer,inakula,inakulum
  ret:inierend,iniert,inierte,inierten,inopathien,rahiert,rahierte,rahierten,raktionen,roaurikulare,roaurikularen,roaurikularer
  ret:rocochleare,rocochlearen,rocochlearer,rokalkanear,rokalkaneare,rokalkanearen,rokalkanearer,rokardial,rokardiale,rokardialen
  ret:rokardialer,rokardialraum,rokrural,rokrurale,rokruralen,rokruraler,rolisthese,rolisthesen,romolarem,romolaren,romolarer,roorbitale
  ret:roorbitalen,roorbitaler,ropatellarem,ropatellaren,ropatellarer,roperitoneal,roperitoneale,roperitonealem,roperitonealen,roperitonealer
  ret:roperitoneales,ropharyngealem,ropharyngealen,ropharyngealer,rorektal,rorektale,rorektalen,rorektaler,rosternal,rosternale
  ret:rosternalem,rosternalen,rosternaler,rosternales,tungsdienst,tungsleitstelle,tungswache,tungswagen
  rev:askularisationen,isionen,isionsoperationen
  rez:ept,epte,epten,epts,essus,essuss,idiv,idive,idivem,idiven,idiver,idives,idivierend,idivierende,idivierendem,idivierenden,idivierender
  rez:idivierendes,idivprolaps rha:bdomyolyse,bdomyosarkom,gaden
  rhe:uma,umafaktor,umafaktoren,umafaktors,umahande,umas,umatiker,umatikerin,umatikerinnen,umatikern,umatikers,umatisch,umatische
  rhe:umatischem,umatischen,umatischer,umatisches,umatologen,umatologin,umatologinnen rhi:zarthrose,zarthrosen
  rhy:thmusstoerung,thmusstoerungen,thmusstorung,thmusstorungen rie:chstoerung,chstoerungen,chstorung,chstorungen,chverlust,chverlustes,senzelltumor
  rin:den,denband,denbezirk,denzyste,ganreichernd,ganreichernde,ganreichernden,ganreichernder,ganreicherung,gartig,gartige,gartigen
  rin:gartiger,gerlaktat,gerlosung,gfinger,gfingern,gfingers,gstruktur
  rip:pe,pen,penbogen,penbogens,penbruch,penbruchs,penfell,penfellentzuendung,penfellentzuendungen,penfellentzundung,penfellentzundungen
  rip:penfells,penfraktur,penserie,penserien
  ris:edronat,ikofaktor,ikofaktoren,ikofaktors,peridon,s,sauslaufer,sen,ses,squetschwunde,squetschwunden,st,sverletzung,sverletzungen riv:astigmin
  rob:insondrainage roe:ntge,ntgen,ntgenaufnahme,ntgenbefund,ntgenbild,ntgend,ntgende,ntgendem,ntgenden,ntgender,ntgendes,ntgst,ntgt,ntgte,ntgten
  roe:ntgtest,tung,tungen roh:renspannung,renstrom
  rol:lator,latoren,lators,lboard,lbrett,lstuehle,lstuehlen,lstuhl,lstuhle,lstuhlen,lstuhlpflichtig,lstuhlpflichtige,lstuhlpflichtigen
  rol:lstuhlpflichtiger,lstuhls rom:bergversuch
  ron:tge,tgen,tgenanforderung,tgenanlage,tgenassistentin,tgenassistentinnen,tgenaufnahme,tgenbefund,tgenbild,tgend,tgende,tgendem
  ron:tgenden,tgender,tgendes,tgengerat,tgengerats,tgenologen,tgenologinnen,tgenrohre,tgenrohren,tgenverordnung,tgst,tgt,tgte,tgten ron:tgtest
  rop:inirol,ivacain ros:azea,ettenformig,ettenformige,ettenformigen,ettenformiger
  rot:ationsfehler,atorenmanschette,atorenmanschetten,atorenmanschettenrupturen,eln,kreuz,ung,ungen
  ruc:kbildung,kbildungen,kbildungstendenz,ke,ken,kend,kende,kendem,kenden,kender,kendes,kenlage,kenlagen,kenmark,kenmarks,kens
  ruc:kenschmerz,kenschmerzen,kenstrecker,kfall,kfalle,kfallen,kfalls,kfuss,kgebildet,kgebildete,kgebildeten,kgratverkrummung,ksackverband
  ruc:kst,kstau,kt,kte,kten,ktest
  rue:ckbildung,ckbildungen,cke,cken,ckend,ckende,ckendem,ckenden,ckender,ckendes,ckenlage,ckenlagen,ckenmark,ckenmarks,ckens,ckenschmerz
  rue:ckenschmerzen,ckfaelle,ckfaellen,ckfall,ckfalls,ckst,ckstau,ckt,ckte,ckten,cktest
  ruh:edyspnoe,eschmerz,eschmerzen,eschmerzes,igstellung,igstellungen rum:pfataxie,pfe,pfen,pfs
  run:dherd,dherde,dherden,dherdes,dherds,drucken,druckens,druecken,drueckens rup:tur,turiert,turierte,turiertem,turierten,turierter,turiertes
  rut:schbrett sac:kformig,kformige,kformigen,kformiger
  sae:fte,ften,ttigung,ttigungen,ugling,uglinge,uglingen,uglings,ureblocker,ureblockern,ureblockers saf:te,tes,ts
  sag:ittal,ittale,ittalem,ittalen,ittaler,ittales
  sak:ralem,ralen,raler,rales,ralkanal,roiliakal,roiliakale,roiliakalen,roiliakaler,roiliakalgelenk,roiliakalgelenke,roiliakalgelenken
  sak:roiliakalgelenks,rum sal:be,ben,bend,bende,bendem,benden,bender,bendes,bens,bst,bt,bte,bten,btest,bung,bungen,monellen,ofalk
  sam:enblasen,enleiter,enstrang,enstranges
  san:dimmun,ierungsbedurftig,ierungsbedurftige,ierungsbedurftigen,ierungsbedurftiger,itaeter,itaeterin,itaeterinnen,itaetern,itaeters
  san:itat,itater,itaterin,itaterinnen,itatern,itaters,itatsbereich,itatsdienst sar:koidose,kome,komen,koms,oten sat:tiger,tigung,tigungen
  sau:erstoff,erstoffflasche,erstoffgabe,erstoffgerat,erstoffmaske,erstoffpflichtig,erstoffpflichtige,erstoffpflichtigem,erstoffpflichtigen
  sau:erstoffpflichtiger,erstoffpflichtiges,erstoffs,erstoffsaettigung,erstoffsaettigungen,erstoffsattigung,erstoffsattigungen,gbiopsie
  sau:gbiopsien,gling,glinge,glingen,glings,me,men,ms,reblocker,reblockern,reblockers sca:ndicain,nfeld
  sch:adel,adelbasis,adelbasisfraktur,adelbasisfrakturen,adeldach,adelgrube,adelgruben,adelhirntrauma,adellage,adellagen,adeln,adelprellung
  sch:adelprellungen,adels,aden,adend,adende,adendem,adenden,adender,adendes,adens,adest,adet,adete,adeten,adetest,aedel,aedelbasis
  sch:aedelbasisfraktur,aedelbasisfrakturen,aedelhirntrauma,aedellage,aedellagen,aedeln,aedelprellung,aedelprellungen,aedels,aeden
  sch:aefte,aeften,aft,afte,aften,aftes,aftfraktur,aftfrakturen,afts,alenformig,alenformige,alenformigen,alenformiger,allabschwachung
  sch:allausloschung,allbedingung,allbedingungen,allfenster,allfenstern,allfensters,allkopf,allkopfe,allkopfen,allkopfposition,allkopfs
  sch:allleitung,allleitungsschwerhorigkeit,allschatten,allschattens,allverstarkung,altknochen,altraum,ambein,ambeinast,ambeinaste
  sch:ambeinasten,ambeinastes,ambeinasts,ambeine,ambeinen,ambeines,ambeinfuge,ambeinfugen,ambeins,amlippe,amlippen,anzkrawatte,arfbegrenzt
  sch:arfbegrenzte,arfbegrenzten,arfrandig,arfrandige,arfrandigem,arfrandigen,arfrandiger,arfrandiges,aufeltrage,aufensterkrankheit
  sch:aufensterkrankheiten,eidentrockenheit,eitel,eitelbein,eitellappen,eitellappens,eitelsteisslange,enkel,enkelhals,enkelhalsfraktur
  sch:enkeln,enkels,icht,ichtdicke,ichtdicken,ichte,ichten,ichtend,ichtende,ichtendem,ichtenden,ichtender,ichtendes,ichtens,ichtest
  sch:ichtet,ichtete,ichteten,ichtetest,ichtformig,ichtformige,ichtformigen,ichtformiger,ichtung,ichtungen,iefstand,ielen,ienbein
  sch:ienbeine,ienbeinen,ienbeines,ienbeinkopf,ienbeinkopfes,ienbeins,iene,ienen,ienend,ienende,ienendem,ienenden,ienender,ienendes
  sch:ienst,ient,iente,ienten,ientest,ienung,ilddruese,ilddruesen,ilddruesenknoten,ilddruesenueberfunktion,ilddruesenueberfunktionen
  sch:ilddruesenunterfunktion,ilddruesenunterfunktionen,ilddruesenwert,ilddruesenwerte,ilddruesenwerten,ilddruse,ilddrusen,ilddrusenknoten
  sch:ilddrusenschutz,ilddrusenuberfunktion,ilddrusenuberfunktionen,ilddrusenunterfunktion,ilddrusenunterfunktionen,ilddrusenwert
  sch:ilddrusenwerte,ilddrusenwerten,ilddrusenwerts,ildknorpel,irmchen,laefenlappen,laefenlappenatrophie,laefenlappens,lafapnoe
  sch:lafapnoesyndrom,lafenlappen,lafenlappenatrophie,lafenlappens,lafmittel,lafmitteln,lafmittels,lafstoerung,lafstoerungen,lafstorung
  sch:lafstorungen,lagader,lagadern,lagaderverkalkung,lagaderverkalkungen,laganfaelle,laganfaellen,laganfall,laganfalle,laganfalleinheit
  sch:laganfallen,laganfalls,laganfallzentrum,lagvolumen,langelung,langelungen,leierartig,leierartige,leierartigen,leierartiger
  sch:leifenbildung,leimauflagerung,leimbeutel,leimbeutelentzuendung,leimbeutelentzuendungen,leimbeutelentzundung,leimbeutelentzundungen
  sch:leimbeutels,leimhaut,leimhauten,leimhautentzuendung,leimhautentzuendungen,leimhautentzundung,leimhautentzundungen,leimhautnah
  sch:leimhautpolster,leimhautrelief,leimpfropf,leudertrauma,leudertraumas,leuse,lingenkonvolut,litzformig,litzformige,litzformigen
  sch:litzformiger,luckakten,luckbeschwerden,luckstoerung,luckstoerungen,luckstorung,luckstorungen,luesselbein,luesselbeine,luesselbeinen
  sch:luesselbeines,luesselbeins,lusselbein,lusselbeine,lusselbeinen,lusselbeines,lusselbeins,lussfolgerung,malbasig,malbasige,malbasigen
  sch:malbasiger,merz,merzbestrahlung,merzbestrahlungen,merze,merzen,merzend,merzende,merzendem,merzenden,merzender,merzendes,merzes
  sch:merzest,merzfrei,merzfreie,merzfreiem,merzfreien,merzfreier,merzfreies,merzhaft,merzhafte,merzhaftem,merzhaften,merzhafter
  sch:merzhaftere,merzhafterem,merzhafteren,merzhafterer,merzhafteres,merzhaftes,merzlich,merzliche,merzlichen,merzlicher,merzliches
  sch:merzlinderung,merzlos,merzlose,merzlosem,merzlosen,merzloser,merzloses,merzmittel,merzmitteln,merzmittels,merzpumpe,merzpumpen
  sch:merzskala,merzt,merzte,merzten,merztest,merztherapeut,merztherapeuten,merztherapeutin,merztherapeutinnen,merzverstarkung,metterlingsformig
  sch:metterlingsformige,metterlingsformigen,metterlingsformiger,mierblutung,mierblutungen,mucke,muckem,mucken,muckere,muckerem
  sch:muckeren,muckerer,muckeres,muckes,mucks,muckstuck,muckstucke,muckstucken,muckstucks,muecke,muecken,neidezahn,neidezahne,neidezahnen
  sch:neidezahns,nitt,nitte,nitten,nittentbindung,nittes,nitts,nittwunde,nittwunden,nupfnase,ockbar,ocken,ockraum,ockraumalarm,ockraums
  sch:ocks,ockt,ockte,ockten,onhaltung,onhaltungen,onhinken,ornsteinartig,raegaufnahme,raegaufnahmen,ragaufnahme,ragaufnahmen,ragprojektion
  sch:raubenlockerung,raubenlockerungen,rittmacher,rittmacheraggregat,rittmacheraggregate,rittmacheraggregaten,rittmacheraggregats
  sch:rittmacherausweis,rittmachern,rittmachers,rittmachertrager,rittmachertragerin,rittmachertragerinnen,rittmachertragern,rittmachertragers
  sch:rumpfblase,rumpfblasen,rumpfniere,rumpfnieren,rumpfung,rumpfungen,ube,uben,ubs,uerfung,uerfungen,uerfwunde,uerfwunden,uettelfrost
  sch:uettelfrosts,ulmedizin,ulter,ulterbar,ulterblaettern,ulterblatt,ulterblatter,ulterblattern,ulterblatts,ulterdystokie,ulterdystokien
  sch:ultere,ultereckgelenk,ultereckgelenke,ultereckgelenken,ultereckgelenkes,ultereckgelenks,ultereckgelenksprengung,ultereckgelenksprengungen
  sch:ultergelenk,ultergelenksarthrose,ultergelenksarthrosen,ultergurtel,ultergurteln,ultergurtels,ulterhochstand,ulterhochstandes
  sch:ulterluxation,ulterluxationen,ultern,ulterschmerz,ultert,ulterte,ulterten,urfung,urfungen,urfwunde,urfwunden,ussverletzung
  sch:ussverletzungen,uttelfrost,uttelfrosts,utzkleidung,utzkleidungen,utzmaske,wache,wacheanfall,wacheanfalls,wachegefuhl,wachegefuhls
  sch:wachen,wachend,wachende,wachendem,wachenden,wachender,wachendes,wachens,wacher,wachere,wacherem,wacheren,wacherer,wacheres
  sch:wachlich,wachliche,wachlichen,wachlicher,wachliches,wachst,wachste,wachsten,wachster,wachstes,wacht,wachte,wachten,wachtest
  sch:wachung,wachungen,waeche,waecheanfall,waecheanfalls,waechegefuehl,waechegefuehls,waechen,waechend,waechende,waechendem,waechenden
  sch:waechender,waechendes,waechens,waecher,waechere,waecherem,waecheren,waecherer,waecheres,waechlich,waechliche,waechlichen,waechlicher
  sch:waechliches,waechst,waechste,waechsten,waechster,waechstes,waecht,waechte,waechten,waechtest,waechung,waechungen,waenger,waengere
  sch:wanenhalsdeformitat,wanger,wangere,wangerem,wangeren,wangerer,wangeres,wangerschaft,wangerschaften,wangerschaftstest,wangerschaftswoche
  sch:wangerschaftswochen,wankschwindel,wankschwindels,wannom,wannome,wannomen,wannoms,warzblut,weissausbruch,wellkorper,wellkorpern
  sch:wellkorpers,wellung,wellungen,wellungszustand,wellungszustands,wenkbereich,werhoerigkeit,werhoerigkeiten,werhorigkeit,werhorigkeiten
  sch:wimmerin,wimmerinnen,wimmern,wimmers,windel,windele,windeln,windels,windelt,windelte,windelten scr:eening
  sed:ativum,iert,ierte,iertem,ierten,ierter,iertes,ierung,ierungen
  seg:mental,mentale,mentalem,mentalen,mentaler,mentales,mentast,mentaste,mentasten,mentasts,mentubergreifend,mentubergreifende
  seg:mentubergreifenden
  seh:minderung,minderungen,ne,nen,nenansatz,nenansatze,nenansatzen,nenansatzes,nenausdunnung,nend,nende,nendem,nenden,nender,nendes
  seh:nenlucke,nenretraktion,nenriss,nenrisses,nenscheide,nenscheiden,nenscheidenentzuendung,nenscheidenentzuendungen,nenscheidenentzundung
  seh:nenscheidenentzundungen,nenstumpf,nerv,nerven,nervs,nlich,nliche,nlichen,nlicher,nliches,nst,nt,nte,nten,ntest,prufung,scharfe
  seh:stoerung,stoerungen,storung,storungen,test,verlust,verlustes,verschlechterung,verschlechterungen
  sei:tenast,tenaste,tenasten,tenasts,tenasymmetrisch,tenasymmetrische,tenasymmetrischen,tenasymmetrischer,tenband,tenbander,tenbandern
  sei:tenbetont,tenbezeichnung,tenbezeichnungen,tendifferenz,tendifferenzen,tenlage,tenlagen,tenmarkierung,tenmarkierungen,tenventrikel
  sei:tenventrikeln,tenventrikels,tenverwechslung,tenverwechslungen,tenzeichen,tenzeichens,tneigung,tneigungen
  sek:reten,retgefullt,retgefullte,retgefullten,retion,retionen,rets,retstau,retverhalt,retverhaltes,retverhalts,tionsleiter,undaer
  sek:undaere,undaerem,undaeren,undaerer,undaeres,undar,undare,undarem,undaren,undarer,undares,undarprophylaxe sel:bsthilfegruppe,dingertechnik
  sen:kfuss,kfusses,sibilitaet,sibilitaeten,sibilitaetsstoerung,sibilitaetsstoerungen,sibilitat,sibilitaten,sibilitatsstorung,sibilitatsstorungen
  sep:sis,siszeichen,siszeichens,ten,tenbildend,tiert,tierte,tiertem,tierten,tierter,tiertes,tierung,tierungen,tisch,tische,tischem
  sep:tischen,tischer,tisches,tumdeviationen
  seq:uenz,uenzen,uenzer,uenzern,uester,uestern,uesters,uestriert,uestrierte,uestrierten,uestrierung,uestrierungen
  ser:actil,etide,ie,ien,ome,omen,oms,opneumothorax,verausfall,viceeinsatz,vicetechniker,vicetechnikerin,vicetechnikerinnen,vicetechnikern
  ser:vicetechnikers ses:ambein,ambeine,ambeinen,ambeins sev:redol sha:ldonkatheter shu:ntanlage,ntarm,ntdysfunktion,ntthrombose,ntventil
  sic:helfuss,helzellanamie,herheitsabstand,htbarkeit,kerblutung
  sie:bartig,bartige,bartigen,bartiger,bbein,bbeine,bbeinen,bbeins,bbeinzelle,bbeinzellen sif:rol
  sig:makarzinom,maresektion,maschlinge,nal,nalabfall,nalabfalle,nalabfallen,nalabfalls,nalabsenkung,nalalterationen,nalanhebung
  sig:nalanhebungen,nalcharakteristik,nale,nalen,nales,nalintensitat,nalintensitaten,nals,nalsteigerung,nalsteigerungen,nalverlust
  sil:ikonimplantat,ikonimplantate,ikonimplantaten,ikonimplantats,ikose sin:gultus,terung,terungen,us,usitiden,usitis,uss
  sit:zbein,zbeinen,zbeines,zbeinhocker,zend,zende,zendem,zenden,zender,zendes,zendtransport ska:phoidfraktur,phoidfrakturen,pula
  ske:lettabschnitt,lettabschnitte,lettabschnitten,lettabschnitts
  skl:erodermie,erose,erosen,erosesaum,erosesaume,erosesaumen,erosesaums,erosierend,erosierende,erosierenden,erosierung,erosierungen
  skl:erotisch,erotische,erotischem,erotischen,erotischer,erotisches sko:liose,liosen,rbut skr:otum,otums sob:elin sod:brennen,brennens
  soh:lenschmerz,lenschmerzen,lenschmerzes
  sol:ide,idem,iden,ider,idere,iderem,ideren,iderer,ideres,ides,ideste,idesten,idester,idestes,itaer,itaere,itaerem,itaeren,itaerer
  sol:itaeres,itaers,itar,itare,itarem,itaren,itarer,itares,itars som:atisch,atische,atischem,atischen,atischer,atisches,nolenz
  son:de,den,denernahrung,dere,dern,dierung,dierungen,ografie,ografien,ografisch,ografische,ografischem,ografischen,ografischer
  son:ografisches,ographie,ographien,ographisch,ographische,ographischem,ographischen,ographischer,ographischerseits,ographisches soo:r
  soz:ialmedizin spa:etarteriell,etarterielle,etarteriellem,etarteriellen,etarterieller,etarterielles,etaufnahme,etaufnahmen,etphase,etphasen,lt
  spa:ltbar,ltbruch,lte,lten,ltformig,ltformige,ltformigen,ltformiger,ltlinie,ltraum,lts,ltung,ltungen,ngenbildung,ngenformig,ngenformige
  spa:ngenformigen,ngenformiger,nnungskopfschmerz,nnungspneumothorax,smen,smex,smus,stisch,stische,stischem,stischen,stischer,stisches
  spa:tarteriell,tarterielle,tarteriellem,tarteriellen,tarterieller,tarterielles,taufnahme,taufnahmen,tfolgen,tphase,tphasen
  spe:iche,ichel,icheldruese,icheldruesen,icheldruse,icheldrusen,ichels,ichen,ichenkoepfchen,ichenkoepfchens,ichenkopfchen,ichenkopfchens
  spe:icherdefekt,icherdefekte,icherdefekten,icherdefekts,ichere,icherfolie,icherfolien,ichern,ichernd,ichernde,ichernden,ichernder
  spe:iseroehre,iseroehren,iserohre,iserohren,nderorgan,rmien,rmium sph:enoidalem,enoidalen,enoidaler,inktertonus
  spi:ckdraht,ckdrahte,ckdrahten,ckdrahts,egelbildung,egelbildungen,egele,egeln,egelt,egelte,egelten,egelung,egelungen,kula,kulae
  spi:nal,nalem,nalen,naler,nales,nalkanal,nalkanale,nalkanalen,nalkanals,nalkanalstenose,nalkanalstenosen,neboard,nnengewebshaut
  spi:rale,ralen,ralformig,ralformige,ralformigen,ralformiger,ralig,ralige,raliger,raltechnik,talarzt,talaufenthalt,taler,talern
  spi:tals,tex,tzfuss,tzfusses,tzgriff spl:enomegalie,enomegalien,itter,ittere,ittern,itters,ittert,itterte,itterten
  spo:ndylarthrose,ndylarthrosen,ndylitiden,ndylodese,ndylodesen,ndylodiszitiden,ndylodiszitis,ndylolisthese,ndylolisthesen,ndylolysen
  spo:ndylophyt,ndylophyten,ndylose,ndylosen,ngiosa,ngiosastruktur,ntan,ntanatmung,ntane,ntanem,ntanen,ntaner,ntanere,ntanerem,ntaneren
  spo:ntanerer,ntaneres,ntanes,ntanpneumothorax,ntanste,ntansten,ntanster,ntanstes,rnbildung,rnbildungen,rne
  spr:achstoerung,achstoerungen,achstorung,achstorungen,echdyspnoe,echkanule,echstorung,echstorungen,echstundenhilfe,echstundenhilfen
  spr:eizer,eizfuss,eizfusses,eizhose,engung,engungen,itze,itzen,itzend,itzende,itzendem,itzenden,itzender,itzendes,itzenpumpe,itzenpumpen
  spr:itzern,itzest,itzt,itzte,itzten,itztest,ungbein,ungbeines,unggelenk,unggelenke,unggelenken,unggelenksdistorsion,unggelenksfraktur
  spr:unggelenksfrakturen
  spu:ele,elen,elung,elungen,lbolus,le,len,lend,lende,lendem,lenden,lender,lendes,lflussigkeit,lkatheter,lst,lt,lte,lten,ltest,lung
  spu:lungen,tum,tums
  sta:bilisierung,bilisierungen,bilitat,ckschiene,dtspital,ging,levo,mmdaten,ndabweichung,ndardabweichung,ndardabweichungen,ndataxie
  sta:ndaufnahme,ndaufnahmen,ndunsicherheit,ndunsicherheiten,nzbiopsie,nzbiopsien,nze,nzen,nzzylinder,rkstrom,rtverzogerung,tion
  sta:tionaer,tionaere,tionaerem,tionaeren,tionaerer,tionaeres,tionar,tionare,tionarem,tionaren,tionarer,tionares,tionen,tionsleitung
  sta:tionszimmer,uchung,uchungen,uchungsfraktur,uchungsfrakturen,uung,uungen,uungszeichen,uungszeichens
  ste:atose,atosen,ckbecken,gbildung,hprobe,hversuch,ifigkeit,ifigkeiten,ilstellung,ilstellungen,inabgaenge,inabgaengen,inabgang
  ste:inabgange,inabgangen,inabgangs,inleiden,inverdacht,inverdachts,inzertrummerung,iss,issbein,issbeine,issbeinen,issbeines,issbeins
  ste:isse,issen,isses,isslage,isslagen,llschraube,llschrauben,llschraubenentfernung,llungsanderungen,llungsgerecht,llungsgerechte
  ste:llungsgerechtem,llungsgerechten,llungsgerechter,llungsgerechtes,llungsverlust,nose,nosen,nosierend,nosierende,nosierendem
  ste:nosierenden,nosierender,nosierendes,nosiert,nosierte,nosiertem,nosierten,nosierter,nosiertes,nosierung,nosierungen,nt,ntanlage
  ste:ntanlagen,nteinlage,nteinlagen,nts,rilitat,rnalcerclagen,rnaldraht,rnformig,rnformige,rnformigen,rnformiger,rnoklavikulargelenk
  ste:rnoklavikulargelenke,rnoklavikulargelenken,rnoklavikulargelenks,rnum,rnums,rofundin
  sti:chinzision,chinzisionen,chkanal,chkanale,chkanalen,chkanals,chverletzung,chverletzungen,chwunde,chwunden,llproblem,llprobleme
  sti:llproblemen,llzeit,lnox,mmbaender,mmbaendern,mmband,mmbandbaender,mmbandbander,mmbander,mmbandern,mmbandes,mmbandlaehmung
  sti:mmbandlaehmungen,mmbandlahmung,mmbandlahmungen,mmbands,mmlippe,mmlippen,mmlippenlaehmung,mmlippenlaehmungen,mmlippenlahmung
  sti:mmlippenlahmungen,mmprothese,mmritze,mulationen,rnhoehle,rnhoehlen,rnhohle,rnhohlen,rnlappen,rnlappens
  sto:erung,erungen,ffwechsel,ffwechselentgleisung,ffwechselerkrankung,ffwechselerkrankungen,ffwechsels,ffwechselstorung,ffwechselstorungen
  sto:ma,maanlage,matrager,rung,rungen
  str:ahlenambulanz,ahlenbelastung,ahlenbelastungen,ahlendosis,ahlenexposition,ahlenfolge,ahlenfolgen,ahlengang,ahlengange,ahlengangen
  str:ahlengangs,ahlenhygiene,ahlenklinik,ahlenpneumonitis,ahlenquelle,ahlenreaktion,ahlenreaktionen,ahlenschaden,ahlenschadens
  str:ahlenschutz,ahlenschutzbeauftragter,ahlenschutzmittel,ahlenschutzverordnung,ahlentherapeut,ahlentherapeuten,ahlentherapeutin
  str:ahlentherapeutinnen,ahlentherapie,ahlentherapien,ahlig,ahlige,ahligen,ahliger,ahnig,ahnige,ahnigen,ahniger,angartig,angartige
  str:angartigen,angartiger,angbildung,angbildungen,angformig,angformige,angformigen,angformiger,angulationen,eckdefizit,eckdefizite
  str:eckdefizits,eckfehlhaltung,eckfehlhaltungen,eckhaltung,eckhaltungen,eckhemmung,eckhemmungen,ecksehne,ecksehnen,eckstellung
  str:eifenatelektase,eifenzeichnung,ichformig,ichformige,ichformigen,ichformiger,iktur,ikturierung,ombahn,ombahnen,omgebiet,omgebiete
  str:omgebieten,omgebiets,omung,omungen,omungsphanomen,uma,umen
  stu:ehle,ehlen,empfe,empfen,hl,hlabgang,hldrang,hldranges,hle,hlen,hles,hlgaenge,hlgaengen,hlgang,hlgange,hlgangen,hlgangs,hlgewohnheit
  stu:hlgewohnheiten,hlinkontinenz,hlkultur,hlmasse,hlmassen,hlprobe,hls,hlunregelmaessigkeit,hlunregelmaessigkeiten,hlunregelmassigkeit
  stu:hlunregelmassigkeiten,hlverhalt,hlverhalten,hlverhaltes,mmelformig,mpfem,mpfen,mpfer,mpfere,mpferem,mpferen,mpferer,mpferes
  stu:mpfes,mpfkappe,mpfste,mpfsten,mpfster,mpfstes,mpft,mpfte,mpften,tzapparat,tzstrumpf,tzstrumpfe
  sub:akromiale,akromialen,akromialer,akut,aponeurotisch,aponeurotische,aponeurotischen,aponeurotischer,arachnoidalblutung,arachnoidalblutungen
  sub:diaphragmal,diaphragmale,diaphragmalen,diaphragmaler,dural,durale,duralem,duralen,duraler,durales,duralhamatomes,ependymalem
  sub:ependymalen,ependymaler,galealem,galealen,galealer,glottisch,glottische,glottischen,glottischer,hepatisch,hepatische,hepatischen
  sub:hepatischer,insulare,insularen,insularer,kapitale,kapitalen,kapitaler,kapsulaer,kapsulaere,kapsulaerem,kapsulaeren,kapsulaerer
  sub:kapsulaeres,kapsular,kapsulare,kapsularem,kapsularen,kapsularer,kapsulares,kutan,kutane,kutanem,kutanen,kutaner,kutanes,kutis
  sub:ligamentar,ligamentare,ligamentaren,ligamentarer,luxation,luxationen,mukos,mukose,mukosen,mukoser,phrenisch,phrenische,phrenischen
  sub:phrenischer,pleuralem,pleuralen,pleuraler,segmental,segmentale,segmentalem,segmentalen,segmentaler,segmentales,segmentarterie
  sub:segmentarterien,segmentebene,serose,serosen,seroser,stanzdefekt,stanzdefekte,stanzdefekten,stanzdefekts,stanzminderung,stanzverlust
  sub:stanzvermehrung,sternalem,sternalen,sternaler,trochantar,trochantare,trochantaren,trochantarer,utex
  sui:zid,zidalitat,zide,ziden,zids,zidversuch,zidversuche,zidversuchen,zidversuchs sul:fasalazin,kus,tanol
  sup:erolateralem,erolateralen,erolateraler,eromedialem,eromedialen,eromedialer,raaortal,raaortale,raaortalen,raaortaler,radiaphragmal
  sup:radiaphragmale,radiaphragmalen,radiaphragmaler,raglottisch,raglottische,raglottischen,raglottischer,rahilare,rahilaren,rahilarer
  sup:rakondylare,rakondylaren,rakondylarer,rapatellarem,rapatellaren,rapatellarer,rapubisch,rapubische,rapubischen,rapubischer
  sup:rarenalem,rarenalen,rarenaler,rarenin
  sus:pekt,pekte,pektem,pekten,pekter,pektes,zeptibilitat,zeptibilitatsartefakt,zeptibilitatsartefakte,zeptibilitatsartefakten,zeptibilitatsartefakts
  sus:zeptibilitatsgewichtet,zeptibilitatsgewichtete,zeptibilitatsgewichteten,zeptibilitatswichtung
  sym:metrisch,metrische,metrischem,metrischen,metrischer,metrisches,physen,ptomatik,ptomatiken,ptomatisch,ptomatische,ptomatischem
  sym:ptomatischen,ptomatischer,ptomatisches,ptombeginn,ptomverschlechterung
  syn:desmophyt,desmophyten,desmose,desmosen,drom,drome,dromen,droms,kope,kopen,ostose,ostosen,ovia,ovialverdickung
  sys:temabsturz,temisch,temische,temischem,temischen,temischer,temisches
  szi:ntigrafien,ntigrafisch,ntigrafische,ntigrafischem,ntigrafischen,ntigrafischer,ntigrafisches,ntigrammen,ntigramms,ntigraphisch
  szi:ntigraphische,ntigraphischem,ntigraphischen,ntigraphischer,ntigraphisches tab:lette,letten,lettes,letts tac:hykardie,hykardien
  tae:towierung,towierungen tai:lliert,llierte,llierten tal:g,gdruse,gzyste,onavikulare,onavikularen,onavikularer
  tar:gin,salem,salen,saler,sometatarsalem,sometatarsalen,sometatarsaler tas:cheneinriss,tbefund,tbefunde,tbefunden,tbefunds,tknoten,tknotens
  tat:owierung,owierungen tau:bheit,bheiten,bheitsgefuehl,bheitsgefuehle,bheitsgefuehls,bheitsgefuhl,bheitsgefuhle,bheitsgefuhls tav:anic,egil,or
  taz:obac tee:rstuehle,rstuehlen,rstuhl,rstuhle,rstuhlen,rstuhls
  tei:labgebildet,labgebildete,labgebildeten,lerfasst,lerfasste,lerfassten,lfusioniert,lkollabiert,lkollabierte,lkollabierten,lkonsolidiert
  tei:lkonsolidierte,lkonsolidierten,lmitabgebildet,lmitabgebildete,lmitabgebildeten,lobliteriert,lobliterierte,lobliterierten,lresektion
  tei:lreseziert,lresezierte,lresezierten,lruptur,lrupturen,lrupturiert,lrupturierte,lrupturierten,lthrombose,lverknochert,lverknocherte
  tei:lverknocherten,lvolumeneffekt,lvolumeneffekte,lvolumeneffekten,lvolumeneffekts,lzementiert,lzementierte,lzementierten
  tel:eangiektasie,eangiektasien
  tem:esta,peraturmessung,porobasalem,porobasalen,porobasaler,poromandibularem,poromandibularen,poromandibularer,porookzipital,porookzipitale
  tem:porookzipitalen,porookzipitaler,poroparietale,poroparietalen,poroparietaler,poropolare,poropolaren,poropolarer
  ten:dinoes,dinoese,dinoesem,dinoesen,dinoeser,dinoeses,dinopathien,dinos,dinose,dinosem,dinosen,dinoser,dinoses,nisarm,nisellbogen
  ter:atomen,iparatid,minalem,minalen,minaler,mingeburt tes:tergebnis,tosteron tet:anusimpfung,raparese,raparesen,raspastik
  tha:lamisch,lamische,lamischen,lamischer
  the:ophyllin,rapeuten,rapeutinnen,rapie,rapieerfolg,rapien,rapieoptionen,rapier,rapiere,rapieren,rapieversuch,rapiewechsel thi:amazol
  tho:rakal,rakale,rakalem,rakalen,rakaler,rakales,rakotomien,rax,raxdrainage,raxdrainagen,raxe,raxen,raxes,raxschmerz,raxwand
  thr:ombektomien,ombembolie,omben,omboembolien,ombolyse,ombophilie,ombophlebitiden,ombose,ombosen,omboseneigung,omboseneigungen
  thr:omboseprophylaxe,omboseverdacht,omboseverdachts,ombosiert,ombosierte,ombosiertem,ombosierten,ombosierter,ombosiertes,ombosierung
  thr:ombosierungen,ombotisch,ombotische,ombotischem,ombotischen,ombotischer,ombotisches,ombozyt,ombozyten,ombozytenzahl,ombus,ombuss
  thy:bon,momen,reoiditiden tib:iakondylus,ialem,ialen,ialer til:idin tis:chhohe,chkorrektur,chkorrekturen,chposition,chvorschub
  tit:animplantat,anplatte tod:esart,esfeststellung,esfolge toi:lettenstuhl,lettenstuhle,lettenstuhlen,lettenstuhls tol:lwut,terodin
  tom:ografie,ografien,ographie,ographien ton:sille,sillen top:ogramm,ogramme,ogrammen,ogramms tor:asemid,em,sion,sionen
  tot:alatelektase,alendoprothesen,geburt,geburten tox:isch,ische,ischem,ischen,ischer,isches,izitat,oplasmose
  tra:bekel,bekelstruktur,bekulare,bekularen,bekularer,bekuliert,bekulierte,bekuliertem,bekulierten,bekulierter,bekuliertes,bekulierung
  tra:ceranreicherung,ceranreicherungen,chea,chealkanule,chealkanulen,cheomalazie,cheostoma,cheotomien,ctus,ege,gbar,ge,gen,gend
  tra:gende,gendem,genden,gender,gendes,gens,getuch,gt,kt,kte,kten,ktionsbedingt,ktionsbedingte,ktionsbedingten,ktionsbronchiektasen
  tra:kts,mal,nendruse,nendrusen,nenkanal,nensack,nenweg,nenwegen,nenwegs,nsaminasen,nsferhilfe,nsfusionen,nsglottisch,nsglottische
  tra:nsglottischen,nsglottischer,nsmuralem,nsmuralen,nsmuraler,nsparenz,nsparenzen,nsparenzminderung,nsparenzminderungen,nsplantat
  tra:nsplantate,nsplantaten,nsplantation,nsplantationen,nsplantats,nsportliege,nsversal,nsversale,nsversalem,nsversalen,nsversaler
  tra:nsversales,ubenformig,ubenformige,ubenformigen,ubenformiger,uma,umas,umascan,umatisch,umatische,umatischem,umatischen,umatischer
  tra:umatischere,umatischerem,umatischeren,umatischerer,umatischeres,umatisches,umatischste,umatischsten,umatischster,umatischstes
  tra:umatologe,umatologen,umatologin,umatologinnen,umen,zodon tre:nantone,vilor
  tri:agen,amcinolon,chterbildung,chterbildungen,geminusneuralgien,ggerung,kuspidalinsuffizienz,kuspidalklappe,kuspidalklappen,lumensonde
  tri:malleolarem,malleolaren,malleolarer,nkmenge,nkmengen,nkschwache,nkschwachen,nkschwaeche,nkschwaechen,pelphase,somie,somien tri:ttico,zepssehne
  tro:chantare,chantaren,chantarer,ckenheit,kar,kare,karen,kars,mmelfell,mmelfelle,mmelfellen,mmelfells,pfe,pfen,pfend,pfende,pfendem
  tro:pfenden,pfender,pfendes,pfenformig,pfenformige,pfenformigen,pfenformiger,pfens,pfs,pfst,pft,pfte,pften,pftest
  tru:bung,bungen,ebung,ebungen,emmerfraktur,emmerfrakturen,mmerfraktur,mmerfrakturen,ppenarzt
  tub:argraviditat,arruptur,erculum,erkel,erkuloese,erkulose,erkulosen,erositas,us,uslage,uslagen,uss
  tum:or,orausdehnung,orausdehnungen,orbedingt,orbedingte,orbedingtem,orbedingten,orbedingter,orbedingtes,orbefall,orbett,orbetten
  tum:orbettes,orbetts,ore,oren,orgroesse,orgroessen,orgrosse,orgrossen,orkonferenz,orkonferenzen,orleiden,orleidens,ormanifestationen
  tum:ormarker,ormarkern,ormarkers,ornachsorge,oroes,oroese,oroesem,oroesen,oroeser,oroeses,oros,orose,orosem,orosen,oroser,oroses
  tum:orprogress,orprogresses,orprogression,orrest,orreste,orrests,ors,orstadium,orstadiums,orverdacht,orverdachtig,orverdachtige
  tum:orverdachtigem,orverdachtigen,orverdachtiger,orverdachtiges,orverdachts,orverdaechtig,orverdaechtige,orverdaechtigem,orverdaechtigen
  tum:orverdaechtiger,orverdaechtiges tur:niquet tym:panal,panale,panalen,panaler
  ube:lkeit,lkeiten,rbau,rblaht,rblahte,rblahten,rblahung,rblahungen,rbruckend,rbruckende,rbruckenden,rbruckung,rbruckungen,rdacht
  ube:rdachte,rdachten,rdeckt,rdeckte,rdeckten,rdehnung,rdehnungen,rdosierung,rdosierungen,rempfindlichkeit,rempfindlichkeiten,rfunktion
  ube:rfunktionen,rgewicht,rgewichte,rgewichten,rgewichts,rgreifend,rgreifende,rgreifenden,rhangend,rhangende,rhangenden,rkreuzend
  ube:rkreuzendem,rkreuzenden,rkreuzender,rlagerung,rlagerungen,rlagerungseffekt,rlagerungseffekte,rlagerungseffekten,rlagerungseffekts
  ube:rlappt,rlappte,rlappten,rlastung,rlastungen,rprojektion,rragend,rragende,rragenden,rsicht,rsichten,rsichtlich,rsichtliche
  ube:rsichtlichen,rsichtlicher,rsichtliches,rsichtsaufnahme,rsichtsaufnahmen,rstreckung,rstreckungen,rwachungsbett,rwachungseinheit
  ube:rwachungsmonitor,rwachungspflichtig,rwarmung,rwarmungen,rwasserung,rwasserungen,rweisungsdiagnose,rweisungstext
  ueb:elkeit,elkeiten,erblaehung,erblaehungen,erdehnung,erdehnungen,erempfindlichkeit,erempfindlichkeiten,erfunktion,erfunktionen
  ueb:ergewicht,ergewichte,ergewichten,ergewichts,erlagerung,erlagerungen,erlastung,erlastungen,ersicht,ersichten,ersichtlich,ersichtliche
  ueb:ersichtlichen,ersichtlicher,ersichtliches,ersichtsaufnahme,ersichtsaufnahmen,erstreckung,erstreckungen,erwachungspflichtig
  ueb:erwaesserung,erwaesserungen ulk:us,uss uln:arem,aren,arer
  ult:racain,raschaelle,raschaellen,raschall,raschalle,raschallen,raschallgel,raschallgerat,raschallgerats,raschalls ulz:era,erationen
  umb:au,auprozess,aute,autem,auten,auter,autes,autest,autet,auvorgang,auvorgange,auzone,ilikale,ilikalen,ilikaler umd:ammerung
  umf:liessend,liessende,liessenden,lutung
  umg:ebaut,ebaute,ebauten,ebungsreaktion,ebungsreaktionen,ehungskreislaeufe,ehungskreislaeufen,ehungskreislauf,ehungskreislaufe
  umg:ehungskreislaufen,ehungskreislaufs,eschlagen,eschlagene,eschlagenen,eschlagener,ewandelt,ewandelte,ewandelten umh:ullt,ullte,ullten,ullter
  umk:ehrprothese uml:agerungshilfe,aufzeit umm:antelt,antelte,antelten ump:lanung,lanungen
  ums:cheidet,cheidete,cheideten,chlagsfalte,chrieben,chriebene,chriebenem,chriebenen,chriebener,chriebenes,chriebst,chriebt,tellung ums:tellungen
  umw:achsen,achsene,achsenen,achsener unf:aelle,aellen,all,allchirurgie,allchirurgien,alle,allen,alles,alls,ruchtbarkeit
  ung:estielt,estielte,estielten,ruppiert uni:versitatsmedizin
  unr:egelmaessig,egelmaessige,egelmaessigem,egelmaessigen,egelmaessiger,egelmaessiges,egelmassig,egelmassige,egelmassigem,egelmassigen
  unr:egelmassiger,egelmassiges,egelmassigkonturiert
  uns:charfbegrenzt,charfbegrenzte,charfbegrenzten,charfrandig,charfrandige,charfrandigem,charfrandigen,charfrandiger,charfrandiges
  unt:erarm,erarmgehstutze,erarmgehstutzen,erarmschaft,erarmschafts,erbauch,erbauchabwehr,erbeluftet,erbeluftete,erbelufteten,erblutung
  unt:erblutungen,erernahrung,erfeldes,erflachenlasion,erfunktion,erfunktionen,ergewicht,ergewichte,ergewichten,ergewichtes,ergewichts
  unt:erkiefer,erkiefern,erkiefers,erkieferwinkel,erkieferwinkels,erkuhlung,erlappen,erlappens,erleib,erleibs,erlid,erlider,erlidern
  unt:erlids,erlippe,erminiert,erminierte,erminierten,erpol,erpolen,errandkontur,erschenkel,erschenkelgips,erschenkeln,erschenkelodem
  unt:erschenkelodeme,erschenkelodemen,erschenkelodems,erschenkeloedem,erschenkeloedeme,erschenkeloedemen,erschenkeloedems,erschenkels
  unt:erspritzung,erstandig,erstandige,erstandigen,erstandiger,ersuchung,ersuchungen,ersuchungsabbruch,ersuchungsablauf,ersuchungsart
  unt:ersuchungsbedingung,ersuchungsbedingungen,ersuchungsgang,ersuchungsgebiet,ersuchungsgebietes,ersuchungsgebiets,ersuchungsgut
  unt:ersuchungskabine,ersuchungsmethode,ersuchungsraum,ersuchungsraums,ersuchungsregion,ersuchungsregionen,ersuchungstisch,ersuchungszeit
  unt:ersuchungszeiten,erzuckerung,erzuckerungen
  unv:erkalkt,erkalkte,erkalkten,erkippt,erkippte,erkippten,erkurzt,erkurzte,erkurzten,erschieblich,erschiebliche,erschieblichem
  unv:erschieblichen,erschieblicher,erschiebliches,ertraeglichkeit,ertraeglichkeiten,ertraglichkeit,ertraglichkeiten
  unz:ementiert,ementierte,ementierten ura:mie ure:ter,terabgang,ters,tersteinen
  uri:n,nausscheidung,nbeutel,nflasche,nflaschen,nkultur,nomen,nomes,ns
  uro:lithiasis,loge,logen,logie,login,loginnen,logisch,logische,logischem,logischen,logischer,logisches,thelkarzinom,thelkarzinome
  uro:thelkarzinomen,thelkarzinoms usu:r,ren ute:rus,rusmyomes,russ utr:ogest vac:oped
  vak:uumbiopsie,uumkissen,uummatratze,uumphanomen,uumphanomene,uumphanomenen,uumphanomens,uumpumpe,uumschiene,uumverband
  val:oron,proinsaure,salvamanover,salvaversuch var:ikosen,ikosis,ikozele,ikozelen,ize,izen
  vas:kulaer,kulaere,kulaerem,kulaeren,kulaerer,kulaeres,kular,kulare,kularem,kularen,kularer,kulares,kularisierung,kulitiden,kulitis vas:ospasmus
  veg:etationen
  ven:a,e,en,enkatheter,enkatheters,enkonvolut,enphase,enphasen,enthrombose,enthrombosen,enverweilkanuele,enverweilkanuelen,enverweilkanule
  ven:enverweilkanulen,lafaxin,oes,oese,oesem,oesen,oeser,oeses,ole,os,ose,osem,osen,oser,oses,tilation,tilationen,tileinstellung
  ven:tilen,tilierend,tilierende,tilierenden,tils,tral,trale,tralem,tralen,traler,trales,trikel,trikeln,trikelnah,trikelnahe,trikels
  ven:trikelsystem,trikelweite,trolateralem,trolateralen,trolateraler,tromediale,tromedialen,tromedialer
  ver:aetzung,aetzungen,ankerung,arbeitung,arbeitungen,atzung,atzungen,backen,backene,backenen,backener,baende,baenden,band,bande
  ver:banden,bandes,bands,bandsraum,bandswechsel,bandswechsels,bandszimmer,bandwechsel,bandwechsels,bindungsgang,breiterung,breiterungen
  ver:brennung,brennungen,bruehung,bruehungen,bruhung,bruhungen,dacht,dachte,dachtem,dachten,dachter,dachtes,dachts,dachtsdiagnose
  ver:dachtsdiagnosen,dauung,dauungen,dauungstrakt,dichtend,dichtende,dichtenden,dichtung,dichtungen,dichtungsbezirk,dichtungsbezirke
  ver:dichtungsbezirken,dichtungsbezirks,dichtungsherd,dickt,dickte,dicktem,dickten,dickter,dicktes,dickung,dickungen,drangung,drangungen
  ver:eiterung,engung,engungen,fassung,fettung,fettungen,gesslichkeit,gesslichkeiten,giftung,giftungen,groesserung,groesserungen
  ver:grosserung,grosserungen,haertung,haertungen,hakung,halt,haltensanderung,haltensanderungen,halts,hartung,hartungen,hutungsstabchen
  ver:jungend,jungende,jungenden,jungt,jungte,jungten,kalkend,kalkende,kalkenden,kalkung,kalkungen,kalkungsfrei,kalkungssaum,kalkungssaums
  ver:kippung,kippungen,klumpung,knochert,knocherte,knocherten,knocherung,knocherungen,krummung,krummungen,kurzung,lagerung,lagerungen
  ver:laufsbeurteilung,laufsbeurteilungen,laufskontrolle,laufskontrollen,legung,legungen,letzung,letzungen,letzungsmuster,letzungsmustern
  ver:letzungsmusters,lotung,lust,luste,lustes,lusts,mehrung,mehrungen,narbend,narbende,narbenden,narbung,narbungen,nichtungskopfschmerz
  ver:odung,plattung,plattungen,plumpt,plumpte,plumptem,plumpten,plumpter,plumptes,plumpung,plumpungen,renkt,renkte,renktem,renkten
  ver:renkter,renktes,renkung,renkungen,riegelungsbolzen,riegelungsnagel,riegelungsschraube,riegelungsschrauben,satz,satzes,schattung
  ver:schattungen,schiebevektor,schiebevektoren,schiebevektors,schieblich,schiebliche,schieblichem,schieblichen,schieblicher,schiebliches
  ver:schieblichkeit,schieblichkeiten,schiebung,schiebungen,schleimung,schleimungen,schleiss,schleissbar,schleisse,schleissen,schleisses
  ver:schleisst,schluesse,schluessen,schluss,schlusse,schlussen,schlusses,schlussikterus,schmalerung,schmalerungen,schmelzung,schmelzungen
  ver:schmolzen,schmolzene,schmolzenen,schmolzener,schraubung,schraubungen,schwielung,sichertenkarte,sichertenkarten,sorgungsgebiet
  ver:sorgungsgebiete,sorgungsgebieten,sorgungsgebiets,spannungsschmerz,steifung,steifungen,stopfung,stopfungen,tebral,tebrale,tebralem
  ver:tebralen,tebraler,tebrales,tebrobasilarem,tebrobasilaren,tebrobasilarer,tebroplastien,traeglichkeit,traeglichkeiten,traglichkeit
  ver:traglichkeiten,wachsung,wachsungen,wachsungsbauch,wachsungsbauches,weildauer,weilkanule,weilkatheter,wirrtheit,wirrtheiten
  ver:wirrtheitszustand,wirrtheitszustands,wolbt,wolbte,wolbten,wundung,wundungen ves:ika,ikur,tibularem,tibularen,tibularer,tibulum via:gra
  vie:rkammerblick,rundzwanzig vig:antol,go vir:al,ale,alem,alen,aler,ales,ostatika,usinfekt,usinfekte,usinfekten,usinfekts
  vis:iten,zeralchirurg,zeralchirurgen,zeralchirurgin,zeralchirurginnen
  vit:al,alem,alen,aler,alere,alerem,aleren,alerer,aleres,ales,alfunktionen,alitat,alkapazitat,alste,alsten,alster,alstes,aminen
  vit:aminpraparat,ien,ium voe:llegefuehl,llegefuehls
  vol:are,aren,arer,legefuhl,legefuhls,lnarkose,lnarkosen,on,umenminderung,umenminderungen,umenreduktion,umenverlust,umenzunahme
  vor:abbefund,aufnahme,aufnahmen,befund,befunde,befunden,befunds,behandler,behandlung,behandlungen,belastung,belastungen,bilder
  vor:bildern,derarm,derhorn,derhorner,derhornern,derhorns,derkante,derkanten,derkantenhohe,derwand,derwandinfarkt,derwandinfarkte
  vor:derwandinfarkten,derwandinfarkts,derwandplazenta,diagnose,diagnosen,erkrankung,erkrankungen,fussen,fussentlastungsschuh,fussphlegmone
  vor:fussschmerz,fussschmerzen,fussschmerzes,gewolbt,gewolbte,gewolbten,haut,hautverengung,hautverengungen,hoefe,hoefen,hof,hofe
  vor:hofen,hofes,hofflattern,hofflimmern,hofohr,hofohrverschluss,hofschirm,laufen,operation,operationen,ragend,ragende,ragendem
  vor:ragenden,ragender,ragendes,richtung,richtungen,scan,sorge,sorgen,sorgend,sorgende,sorgendem,sorgenden,sorgender,sorgendes
  vor:sorglich,sorgliche,sorglichen,sorglicher,sorgliches,sorgst,sorgt,sorgte,sorgten,sorgtest,spannung,steherdruese,steherdruesen
  vor:steherdruse,steherdrusen,untersuchung,untersuchungen,wolbend,wolbende,wolbenden,wolbung,wolbungen wab:enlunge,enlungen
  wac:hmacher,hstumsfuge,hstumsfugen,hstumskern,hstumsruckstand,hstumsruckstandes,hstumsruckstands,hstumsrueckstand,hstumsrueckstandes
  wac:hstumsrueckstands,hstumsstorungen,hstumsverzogerung,hterlymphknoten,hterlymphknotens
  wad:en,enbein,enbeinen,enbeines,enbeinkoepfchen,enbeinkoepfchens,enbeinkopfchen,enbeinkopfchens,enschmerz
  wae:chterlymphknoten,chterlymphknotens,nde,nden,rmegefuehl,rmegefuehls wah:larzt,reslumen
  wan:d,de,den,dere,derer,dern,derniere,dernieren,dinfiltrierend,dinfiltrierende,dinfiltrierenden,dnah,dnahem,dnahen,dnaher,dpartien
  wan:dstaendig,dstaendige,dstaendigem,dstaendigen,dstaendiger,dstaendiges,dstandig,dstandige,dstandigem,dstandigen,dstandiger,dstandiges
  wan:dstarke,dte,dten,duberschreitend,duberschreitende,duberschreitenden,dunregelmassigkeit,dunregelmassigkeiten,dverandert,dveranderte
  wan:dveranderten,dverdickt,dverdickte,dverdicktem,dverdickten,dverdickter,dverdicktes,dverdickung,dverdickungen,dverkalkt,dverkalkte
  wan:dverkalkten,genschwellung war:mebett,megefuhl,megefuhls,mflasche,mlauf,teliste,telisten,tezone,tungsarbeiten,ze,zen,zenfortsatz
  was:seranregung,serbruch,serbruches,serbruchs,sereinlagerung,sereinlagerungen,serlassen,serlassens,serrettung wat:testabchen
  wec:hseldruckmatratze,hseleingriff,hseljahre,hseljahren weh:en,end,ende,endem,enden,ender,endes,enhemmer,st,t,te,ten,test
  wei:chteilaquivalent,chteilaquivalente,chteilaquivalenten,chteilbetont,chteilbetonte,chteilbetonten,chteildeckung,chteile,chteilemphysem
  wei:chteilemphyseme,chteilemphysemen,chteilemphysems,chteilen,chteilhamatom,chteilhamatome,chteilhamatomen,chteilhamatoms,chteilmantel
  wei:chteilmantels,chteils,chteilschatten,chteilschattens,chteilschwellung,chteilschwellungen,chteilverkalkungen,chteilverletzung
  wei:chteilverletzungen,sheitszaehne,sheitszaehnen,sheitszahn,sheitszahne,sheitszahnen,sheitszahns,sslicht wer:tanstieg,tanstiegs
  wes:ensaenderung,ensaenderungen,ensanderung,ensanderungen,ensveraenderung,ensveraenderungen,ensveranderung,ensveranderungen wic:htung
  wie:derholaufnahme,derholaufnahmen,derholungsaufnahme,derholungsaufnahmen,dervorstellung,dervorstellungen wim:per,pern,perntusche
  win:dabgang,delwechsel,dpocken,kel,kelerguss,keln,kels
  wir:bel,belbogen,belbogens,belbruch,bele,belformig,belgleiten,belkanal,belkanale,belkanalen,belkanals,belkoerper,belkoerperfraktur
  wir:belkoerperhoehe,belkoerperhoehen,belkoerpers,belkorper,belkorperfraktur,belkorperhohe,belkorperhohen,belkorpers,belmetastase
  wir:belmetastasen,beln,bels,belsaeule,belsaeulen,belsaule,belsaulen,belsaulenabschnitt,belsaulenabschnitte,belsaulenabschnitten
  wir:belsaulenabschnitts,belt,belte,belten,kstoff,kstoffe,kstoffen,kstoffs woc:henbettdepression,hnerin,hnerinnen wue:rfelbein,rfelbeines
  wul:stfraktur,stfrakturen
  wun:dabstrich,dambulanz,dbehandlung,ddrainage,de,dem,den,dere,derem,deren,deres,dern,des,dheilung,dheilungen,dheilungsstoerung
  wun:dheilungsstoerungen,dheilungsstorung,dheilungsstorungen,dinfekt,dinfektes,dinfektion,dinfektionen,dinfekts,dkontrolle,dkontrollen
  wun:dmanagement,dpflege,drand,drandnekrose,drandnekrosen,drevision,drose,dsekret,dsekrets,dspulung,dst,dste,dsten,dster,dstes
  wun:dverband,dverschluss,dverschlusses,dversorgung
  wur:felbein,felbeines,mbefall,mfortsaetze,mfortsaetzen,mfortsatz,mfortsatze,mfortsatzen,mfortsatzes,mfortsatzs,stformig,stformige
  wur:stformigen,stformiger,zel,zelabgang,zelaffektion,zelbedrangung,zele,zelkompression,zelkompressionen,zeln,zelreizsyndrom,zelt wur:zelte,zelten
  xip:amid zae:hne,hnen,pfchen,pfchens
  zah:ne,nersatz,nersatzes,nes,nextraktion,nfach,nfaches,nfleisch,nfleischbluten,nfleischblutens,nfuellung,nfuellungen,nfullung
  zah:nfullungen,nhalteapparat,nimplantat,nimplantate,nimplantaten,nimplantats,nkeim,nkrone,nkronen,nlucke,nlucken,nluecke,nluecken
  zah:nmedizin,nreihe,ns,nschmelz,nschmerzen,nspange,nspangen,nstatus,nstatuss,nstein,nsteins,nwanderung,nwurzel,nwurzeln zap:fchen,fchens
  zec:ke,ken,kenbiss zeh:e,en,engang,engrundgelenk,engrundgelenke,engrundgelenken,engrundgelenkes,enkuppe,enkuppen,ennagel,n,s
  zei:chnung,chnungsvermehrung,chnungsvermehrungen,gefinger,gefingern,gefingers,tfenster,tfenstern,tfensters
  zel:le,len,lgewebsentzuendung,lgewebsentzuendungen,lgewebsentzundung,lgewebsentzundungen
  zem:entaustritt,entfrei,entfreie,entfreien,entfreier,entierung,entmantel,entreste
  zen:tral,trale,tralem,tralen,traler,tralere,tralerem,traleren,tralerer,traleres,trales,tralstandig,tralstandige,tralstandigen
  zen:tralstandiger,tralste,tralsten,tralster,tralstes,tralvenoes,tralvenos,trierfehler,trierung,trierungen,trierungsfehler
  zer:ebellaer,ebellaere,ebellaerem,ebellaeren,ebellaerer,ebellaeres,ebellar,ebellare,ebellarem,ebellaren,ebellarer,ebellares,ebellopontin
  zer:ebellopontine,ebellopontinen,ebellopontiner,ebral,ebrale,ebralem,ebralen,ebraler,ebrales,ebrals,fall,fallend,fallende,fallenden
  zer:fallshohle,fasert,faserte,fasertem,faserten,faserter,fasertes,kluftet,kluftete,klufteten,kluftung,reissung,reissungen,rung
  zer:rungen,vikal,vikale,vikalem,vikalen,vikaler,vikales,vikozephal,vikozephale,vikozephalen,vikozephaler,vix,vixlaenge,vixlaengen
  zer:vixlange,vixlangen zie:laufnahme,laufnahmen,lgebiet,nam zin:acef,nat
  zir:beldruse,kulaer,kulaere,kulaerem,kulaeren,kulaerer,kulaeres,kular,kulare,kularem,kularen,kularer,kulares,kulationsstorung
  zir:rhose,rhosen,rhosezeichen,rhotisch,rhotische,rhotischem,rhotischen,rhotischer,rhotisches zis:terne,ternen zoe:lliakie,lliakien zok:alpol,um,ums
  zol:edronsaure,iakie,liakie,liakien zop:iclon zot:tentumor,tig,tige,tigen,tiger zuc:kerkrankheit
  zuf:allsbefund,allsbefunde,allsbefunden,allsbefunds
  zug:aenge,aengen,ang,ange,angen,anges,angs,angsweg,angswege,bedingt,bedingte,bedingten,gurtung,gurtungsosteosynthese,schraube zug:schrauben,seil
  zun:ge,gen,genbelag,genbiss,genbisse,gengrund,gengrundes zus:ammengedrangt,ammengedrangte,ammengedrangten,atzaufnahme,atzaufnahmen
  zuw:eiser,eisers,eisungsschein
  zwe:ikammerblick,itbefundung,itbefundungen,itlinientherapie,itlinientherapien,iundsiebzig,rchfell,rchfellbruch,rchfellbruchs,rchfelle
  zwe:rchfellen,rchfelles,rchfellhernie,rchfellhernien,rchfellkuppe,rchfellkuppen,rchfells
  zwi:ebelschalenartig,ebelschalenartige,ebelschalenartigen,ebelschalenartiger,llinge,llingen,llings,schenblutung,schenblutungen
  zwi:schenwirbel,schenwirbelraum,schenwirbelraumhohe,schenwirbelraums,schenwirbelraumverschmalerung,schenwirbels zya:nose,nosen
  zyg:omatisch,omatische,omatischen,omatischer zyk:len,lus,luss,lustag zyl:oric
  zys:tadenom,tadenome,tadenomen,tadenoms,te,ten,tenartig,tenartige,tenartigen,tenartiger,teninhalt,tenkonvolut,tenniere,tennieren
  zys:ternennah,tisch,tische,tischem,tischen,tischer,tisches,tizerkose,toskopie,toskopien
  zyt:ologie,ologien,ologisch,ologische,ologischem,ologischen,ologischer,ologisches,omegalie,openie,ostatika,ostatikum
`;
