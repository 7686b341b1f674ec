/** Danish and Norwegian words of radiology and of clinics, and the frequent words around them, in the forms they are used in; words that are names in those countries are left out. Lower case, without accents, packed by their first three letters. */
import { PackedWords } from './unpack-words.ts';

/** Danish anatomy, findings, diseases, procedures. */
export const danishMedical = new PackedWords(`
  abs:ces,cessen,cesser,cesserne aeg:geleder,geledere,gelederen,gelederens,gelederes,gelederne,geledernes,geleders,gestok
  aff:oring,oringen,oringsmiddel,oringsmiddels afl:asning,asningen,asningens,asninger,asningerne,asningernes,asningers aks:ial,iale,iales,ialt
  aku:t,tte all:ergi,ergien,ergiens,ergier,ergierne,ergiernes,ergiers,ergis,ergisk,ergiske,ergiskes
  amb:ulance,ulancen,ulancens,ulancer,ulancerne,ulancernes,ulances,ulant,ulante,ulantes
  amp:utation,utationen,utationens,utationer,utationerne,utationernes,utations ana:mnese,mnesen,mnesens,mneser,mneserne,mnesernes,mneses
  and:edraet,edraettet,enod ane:urisme,urismen,urismer,urysme,urysmen,urysmer ang:ina,inaen,inaens,iografi ank:el,elen,len,ler,lerne ant:ibiotika
  aor:ta,taaneurisme,taaneurismen,taaneurismer,taaneurysme,taaneurysmen,taaneurysmer,tadissektion,tadissektionen,tadissektioner,tadissektionet,taen
  aor:taens,taer,taerne,taernes,tas
  are:betaendelse,betaendelsen,betaendelser,betaendelset,forkalkning,forkalkningen,forkalkningens,forkalkninger,forkalkningerne,forkalkningernes
  are:forkalknings,knude,knuden,knudens,knuder,knuderne,knudernes,knuders,knudes arm.en,ene,enerne,enes,ens,smerter
  art:efakt,efakter,erie,eriefase,eriefasen,eriefaser,eriefaset,eriel,erielt,erien,eriens,erier,erierne,eriernes,eriers,eries,rose,rosen,roser
  art:roset arv:aev,aevet asc:ites ast:ma,maen,maens,mas ate:lektase,lektasen,lektaser,lektaset atr:ieflimren,ofi,ofier,ofiere
  bae:kken,kkenbrud,kkenbruden,kkenbruder,kkenbrudet,kkene,kkener,kkenerne,kkenernes,kkenes,kkenet,kkenets,kkens
  beh:andling,andlingen,andlingens,andlinger,andlingerne,andlingernes,andlingers,andlings ben:smerter ber:oligende
  bet:aendelse,aendelsen,aendelsens,aendelser,aendelserne,aendelsernes,aendelses
  bev:aegelse,aegelsen,aegelsens,aegelser,aegelserne,aegelsernes,aegelsers,aegelses,aegelsesartefakt,aegelsesuro,aegelsesuskarphed,idsthed
  bev:idstheden,idsthedens,idstheder,idsthederne,idsthedernes,idstheds,idstlos,idstlose,idstloses,idstlost bid:sar,saret bif:und,undet
  bih:ule,uler,ulerne,ulernes bil:ateralt,leddiagnostik,lede,leder,lederne,ledernes,leders,ledes,ledet,ledets,ledkvalitet,ledkvaliteten
  bin:devaev,devaevet,yre,yren,yrens,yrer,yrerne,yrernes,yrers,yres bio:psi,psien,psiens,psier,psierne,psiernes,psis
  biv:irkning,irkningen,irkningens,irkninger,irkningerne,irkningernes,irkningers,irknings
  bla.ere,erebetaendelse,erebetaendelsen,erebetaendelsens,erebetaendelser,erebetaendelserne,erebetaendelsernes,erebetaendelses,erekateter,eren
  bla:erende,erens,erer,ererne,erernes,eres,eret,ers
  bli:ndtarm,ndtarme,ndtarmen,ndtarmene,ndtarmens,ndtarmes,ndtarms,ndtarmsbetaendelse,ndtarmsbetaendelsen,ndtarmsbetaendelsens,ndtarmsbetaendelser
  bli:ndtarmsbetaendelserne,ndtarmsbetaendelsernes,ndtarmsbetaendelses
  blo:d,ddele,ddelen,ddelene,ddelens,ddeles,ddels,det,dets,dfortyndende,dfortyndenden,dfortyndender,dmangel,dmangelen,dmangelens,dmangels,dmanglen
  blo:dmangler,dmanglerne,dning,dningen,dningens,dninger,dningerne,dningernes,dningers,dnings,dprop,dproppen,dproppens,dpropper,dpropperne
  blo:dproppernes,dproppers,dprops,dprove,dproven,dprovens,dprover,dproverne,dprovernes,dprovers,dproves,ds,dsukker,dsukkeret,dsukkerets,dsukkers
  blo:dtransfusion,dtransfusionen,dtransfusionens,dtransfusioner,dtransfusionerne,dtransfusionernes,dtransfusions,dtryk,dtrykket bor:relia
  bra:ekket,ekkets,ndsar,ndsaret bro:kker,kkerne,kket,nkitis,nkitiser bru:d,ddene,ddet,ddets,de,den,dene,dens,des,ds,dt
  bry:st,stben,stbenene,stbenet,stbenets,stbens,ste,stede,stende,ster,sterne,sternes,stes,stet,stets,stimplantat,stkasse,stkassen,stkassens
  bry:stkasser,stkasserne,stkassernes,stkasses,stkraeft,stkraeften,stkraeftens,sts,stsmerter,stvaeg,stvaeggen,stvaev,stvaevet,stvorte,stvorten
  bry:stvortens,stvorter,stvorterne,stvorternes,stvortes
  bug:hule,hulen,hulens,huler,hulerne,hulernes,hules,leje,lejen,lejer,spytkirtel,spytkirtelen,spytkirtlen,spytkirtler
  byl:den,dens,der,derne,dernes,ders,ds cal:lus can:cer,cere,ceren,cerens,ceres,cerne,cernes,cers cel:len,lens,ler,lerne,lernes,lers,les,let
  cer:vikal,vikale,vikalen,vikaler,vikalt cir:rose,rosen,rosens,roser,roserne,rosernes,roses cla:ustrofobi col:onen,oner,onet
  cys:te,ten,tens,ter,terne,ternes,ters,tes,tisk,tiske,tisken,tisker,tiskt dem:ens,ente,enter,entere,entes
  dia:betes,lyse,lysen,lysens,lyser,lysere,lyserne,lysernes,lyses,rre,rreen,rreens,rreer,rreerne,rreernes,rres
  dif:fusion,fusionen,fusionens,fusioner,fusionerne,fusionernes,fusions
  dis:kusprolaps,kusprolapser,sektion,sektionen,sektionens,sektioner,sektionerne,sektionernes,sektions,tal,tale,talen,taler,talt
  div:ertikler,ertikulit dos:is
  dra:ben,bens,ber,berne,bernes,bers,bes,en,enage,enagen,enager,ene,enede,enende,enene,ener,enes,enet,enets,ening,eningen,eninger,ens
  dyr:kning,kningen,kningens,kninger,kningerne,kningernes,knings eft:erblodning,erblodninger emb:oli,olus emf:ysem
  end:etarm,etarmen,etarmene,etarmens,etarmskraeft epi:lepsi,lepsien feb:er,eren,erens,ers,re,rene,ril fed:tlever,tvaev,tvaevet
  fej:lstilling,lstillingen,lstillinger,lstillinget fib:rose
  fin:gere,gerede,geren,gerende,gerens,gerer,gerere,geret,gers,gr,gre,grede,grende,grene,grer,gres,gret
  fis:sur,suren,surens,surer,surerne,surernes,surs,tel,telen,telens,tels,tlen,tlens,tlerne,tlernes,tlers fla:enge,engen,enger,tbid
  fod.en,ens,led,smerter
  for:andring,andringen,andringens,andringer,andringerne,andringernes,andringers,andrings,behandling,behandlingen,behandlingens,behandlinger
  for:behandlingerne,behandlingernes,behandlings,binding,bindingen,bindingens,bindinger,bindingerne,bindingernes,bindings,dojelse,dojelsen
  for:dojelsens,dojelser,dojelserne,dojelsernes,dojelses,fod,foden,fodsbrud,fodsbruden,fodsbruder,fodsbrudet,kalket,kalkning,kalkningen,kalkningens
  for:kalkninger,kalkningerne,kalkningernes,kalkningers,kalknings,kammer,kammerflimren,kolelse,kolelsen,kolelsens,kolelser,kolelserne,kolelsernes
  for:kolelses,skydning,skydningen,skydningens,skydninger,skydningerne,skydningernes,skydnings,snaevring,snaevringen,snaevringens,snaevringer
  for:snaevringerne,snaevringernes,snaevringers,snaevrings,stoppelse,stoppelsen,stoppelsens,stoppelser,stoppelserne,stoppelsernes,stoppelses
  for:stoppet,storrede,storreden,storreder,storrelse,storrelsen,storrelsens,storrelser,storrelserne,storrelsernes,storrelses,storret,stuvning
  for:stuvningen,stuvningens,stuvninger,stuvningerne,stuvningernes,stuvnings,styrrelse,styrrelsen,styrrelser,taetning,taetningen,taetningens
  for:taetninger,taetningerne,taetningernes,taetningers,taetnings,tykkelse,tykkelsen,tykkelsens,tykkelser,tykkelserne,tykkelsernes,tykkelses,tykket
  fos:teret,terets,tervand,tre fot:al,ale,alen,aler,alt fra:ktur,kturen,kturer,kturet,kturstilling,kturstillingen,kturstillinger,kturstillinget
  fre:mmedlegeme,mmedlegemer,mmedlegemerne,mmedlegemernes,mmedlegemes,mmedlegemet,mmedlegemets
  fun:ktion,ktionen,ktionens,ktioner,ktionere,ktionerne,ktionernes,ktions
  gal:de,deblaere,deblaeren,deblaerens,deblaerer,deblaererne,deblaerernes,deblaeres,degang,degange,degangen,deganger,den,dens,des,desten,destenen
  gal:destenene,destenens,destens,deveje,devejen,devejene,devejenen,devejener,devejenet,devejer
  gan:gbesvaer,gbesvaerede,gbesvaeret,gbesvaerets,gbesvaers,gforstyrrelse,gforstyrrelsen,gforstyrrelser
  gen:nemlysning,nemlysningen,nemlysningens,nemlysninger,nemlysningerne,nemlysningernes,nemlysnings,oplivning,oplivningen,oplivningens,oplivninger
  gen:oplivningerne,oplivningernes,oplivnings gig:t,ten gip:se,sen,sende,ser,set,sskinne,sskinnen,sskinner,sskinnet gle:msomhed,msomheden
  gra.nskning,nskningen,nskningens,nskninger,nskningerne,nskningernes,nsknings,vid,vide,viditet,viditeten,viditetens,viditeter,viditeterne
  gra:viditeternes,viditets,viditetstest gul:sot,soten,sotens,soter,soterne,soternes,sots
  gyn:aekolog,aekologen,aekologens,aekologer,aekologerne,aekologernes,aekologs
  hae:l,lene,lenes,lens,lsmerter,matom,matomen,matomer,matomet,maturi,shed,sheden,vede,vedes,velse,velsen,velsens,velser,velserne,velsernes,velsers
  hae:velses,vet
  hal:ebenet,ebens,s,sbetaendelse,sbetaendelsen,sbetaendelsens,sbetaendelser,sbetaendelserne,sbetaendelsernes,sbetaendelsers,sbetaendelses,sen
  hal:sende,sene,sens,ser,set,shvirvel,shvirvelen,shvirvler,spulsare,spulsaren,spulsarer,srygsojle,srygsojlen,srygsojler,srygsojlet,vsidig
  han:den,dens,dled,dleddet,dleds,dledsbrud,dledsbruden,dledsbruder,dledsbrudet,drod,ds hel:ingen,ingens,inger,ingerne,ingernes,ings
  hin:de,den,dens,der,derne,dernes,dr
  hje:rne,rneblodning,rneblodningen,rneblodninger,rnehinde,rnehindebetaendelse,rnehinderne,rneinfarkt,rneinfarkter,rnemetastase,rnemetastasen
  hje:rnemetastaser,rnemetastaset,rnen,rnens,rner,rnerne,rnernes,rnerystelse,rnerystelsen,rnerystelsens,rnerystelser,rnerystelserne,rnerystelsernes
  hje:rnerystelses,rnes,rneskade,rneskadede,rneskaden,rneskader,rneskadet,rnestamme,rnestammen,rnestammer,rnetumor,rnetumoren,rnetumorer,rnetumoret
  hje:rte,rtebanken,rteforstorrelse,rteforstorrelsen,rteforstorrelser,rteforstorrelset,rteinsufficiens,rtekar,rtekateterisation,rtekateterisationen
  hje:rtekateterisationer,rtekateterisationet,rteklap,rteklapper,rteklapperne,rtelidelse,rtelidelsen,rtelidelser,rtelidelset,rtelig,rteligt
  hje:rtemuskel,rtens,rter,rtere,rterne,rternes,rterytme,rterytmen,rterytmer,rtes,rtesaek,rtescanning,rtescanningen,rtescanninger,rtescanninget
  hje:rteskygge,rteskyggen,rteskygger,rtestop,rtestoppene,rtestops,rtestorrelse,rtestorrelsen,rtestorrelser,rtestorrelset,rtesvigt,rtet,rtets
  hof:eber,te,tealloplastik,tebrud,tebruden,tebruder,tebrudet,tefraktur,tefrakturen,tefrakturer,tefrakturet,teled,teledsartrose,teledsartrosen
  hof:teledsartroser,teledsartroset,ten,tens,ter,terne,ternes,tes,teskred,teskredet,tesmerter hoj:dosis
  hor:eapparat,eapparater,eapparaterne,eapparaternes,eapparatet,eapparatets,eapparats,else,elsen,elsens,ende,er,es,etab,ing,ingen,inger,te
  hos:te,tede,tende,tene,tens,tes,tet,tets,ts
  hov:ed,eder,ederne,edernes,edet,edets,edpine,edpinen,edpinens,edpiner,edpinerne,edpinernes,edpines,edpulsare,edpulsaren,edpulsarer,eds,edtraume
  hov:edtraumen,edtraumer hud.en,ens,forandring,forandringer,kraeft,kraeften,kraeftens,rodme,rodmen,tumor,tumoren,tumorer,tumoret hun:debid
  hvi:rvel,rvellegeme,rvellegemen,rvellegemer,rvels,rvelsojle,rvelsojlen,rvelsojlens,rvelsojler,rvelsojlerne,rvelsojlernes,rvelsojles,rvle,rvlede
  hvi:rvlen,rvlende,rvlens,rvler,rvlerne,rvlernes,rvlers,rvles,rvlet hyd:rocephalus ile:us ilt.maetning,maetningen,maetninger,maetninget
  imp:lantat,lantater,lantaterne,lantaternes,lantatet,lantatets,lantats
  ind:andet,ikation,ikationen,ikationens,ikationer,ikationerne,ikationernes,ikations,snaevring,snaevringen,snaevringer,sprojtning,sprojtningen
  ind:sprojtninger
  inf:arkt,arkter,ektion,ektionen,ektionens,ektioner,ektionerne,ektionernes,ektioners,ektions,iltrat,iltrater,iltration,iltrationen,iltrationens
  inf:iltrationer,iltrationerne,iltrationernes,iltrations,luenza,luenzaen,luenzaens,luenzaer,luenzaerne,luenzaernes,luenzas
  inj:ektion,ektionen,ektionens,ektioner,ektionerne,ektionernes,ektions ink:ontinens,ontinent ins:ektbid,ufficiens,ulin,ulinen,ulinens,ulinet,ulins
  int:ensiv,ensive,ensiver,ensivere,ensivt,ravenos,ravenose,ravenost isk:aemi,aemisk,aemiske,aemisken,aemisker,aemiskt
  iso:lation,lationen,lationens,lationer,lationerne,lationernes,lations,lationsstue,lationsstuen,lationsstuer,leret jer:n,nene,net,nets,ns jod.allergi
  kae:be,behule,ben,bens,ber,berne,bernes,bes kar kat:ete,eten,etens,eter,eteret,eterne,eternes,eters,etes,etre,tebid
  kej:sersnit,sersnits,sersnittene,sersnittet kem:oterapi,oterapien,oterapiens,oterapier,oterapierne,oterapiernes,oterapis
  kik:kertundersogelse,kertundersogelsen,kertundersogelser,kertundersogelset kil:eformet
  kir:tel,telens,telvaev,telvaevet,tlen,tlens,tler,tlerne,urg,urgen,urgens,urger,urgerne,urgernes,urgi,urgien,urgisk,urgiske,urgs
  kla:p,ppe,ppen,pperne,ppet,ps,ustrofobi,ustrofobien,ustrofobiens,ustrofobisk,ustrofobiske kli:nik,niker,nikken,nikker,nikkerne,niks,nisk,niske
  kna:e,ealloplastik,eartrose,eartrosen,eartroser,eartroset,eet,eets,eled,eleddet,elede,eskal,eskallen,eskaller,eskallerne,eskals,esmerter
  kno:gle,glebrud,glebruden,glebruder,glebrudet,glemarv,glemarven,glemetastase,glemetastasen,glemetastaser,glemetastaset,glen,glens,gler,glerne
  kno:glernes,glers,gles,gleskorhed,gleskorheden,glet,gletaethed knu:de,den,dens,der,derne,dernes,ders,des kol:ik,lateraler
  kom:plikation,plikationen,plikationens,plikationer,plikationerne,plikationernes,plikationers,plikations,pression,pressionen,pressionens
  kom:pressioner,pressionerne,pressionernes,pressions,pressionsfraktur,pressionsfrakturen,pressionsfrakturer,pressionsfrakturet
  kon:solidering,solideringen,solideringens,solideringer,solideringerne,solideringernes,soliderings,traindiceret,trast,trastallergi,trasten
  kon:trastens,traster,trastere,trasterne,trasternes,trastindgift,trastmiddel,trastreaktion,trastreaktionen,trastreaktioner,trastreaktionet,trasts
  kon:traststof,trol,trollen,troller,trollerne,trols kor:onar,sband,sbandet
  kra:eft,eften,eftens,efter,efterne,efternes,eftknude,eftknuden,eftknudens,eftknuder,eftknuderne,eftknudernes,eftknudes,efts,eftsygdom,eftsygdomme
  kra:esen,esent,esne,ftnedsaettelse,ftnedsaettelsen,mpeanfald,mpen,mpens,mperne,mpernes,mpers,mpes,nie,niefraktur,niefrakturen,niefrakturer
  kra:niefrakturet,nier,nierne,niernes,nies,niet,nietraume,nietraumen,nietraumer,niets,veben,vebenene,vebenet,vebenets,vebens
  kre:dslob,dslobene,dslobet,dslobets,dslobs,dslobsforstyrrelse,dslobsforstyrrelsen,dslobsforstyrrelser,dslobsforstyrrelset kro:nisk,niske,pshalvdel
  kul kva:estelse,estelsen,estelsens,estelser,estelserne,estelsernes,estelses,litet,liteten,litetens,liteter,liteterne,liteternes,litets,lme,lmen
  kva:lmende,lmer,lmet,lmt kys:e,en,ens,erne,ernes,es,t,te
  lae:ge,gehus,gehuse,gehusene,gehuses,gehuset,gehusets,gelig,geligt,gemiddel,gen,gende,gens,gerne,gernes,gers,ges,gs,gte,nd,ndehvirvel
  lae:ndehvirvelsojle,ndehvirvelsojlen,ndehvirvelsojler,ndehvirvelsojlet,ndehvirvler,nden,ndens,nder,nderne,ndernes,nderyg,nderygsmerter,nds,sion
  lae:sioner,sionerne lam:melse,melsen,melsens,melser,melserne,melsernes,melses,met,mets lan:gfinger,gfingeren,gfingerens,gfingers,gfingre,gfingrene
  lar.ben,benet,benshals,et,ets lat:exallergi lav:dosis,ement
  led.band,bandene,degigt,degigten,det,haevelse,haevelsen,haevelser,kapsel,skred,smerte,smerter,smerterne,spalte,spalten,spalter,vaeske,vaesken
  led:vaesker
  lev:ede,ende,er,erarterie,erarterien,erarterier,ercirrose,ercirrosen,ercirroser,ercirroset,ercyste,ercysten,ercyster,erede,eren,erende,erens,erer
  lev:eres,eret,ering,eringen,eringer,erkraeft,ermetastase,ermetastasen,ermetastaser,ermetastaset,erne,ernes,ers,ertal,ertale,ertalen,ertaler
  lev:ertalt,ervener,et,n,ne,re lig:gende lil:lefinger,lefingeren,lefingerens,lefingers,lefingre,lefingrene
  luf:tror,trorene,troret,trorets,trors,tveje,tvejen,tvejene,tvejenes,tvejens,tvejes,tvejs,tvejsinfektion,tvejsinfektionen,tvejsinfektioner
  luf:tvejsinfektionerne,tvejsinfektionet luk:sation,sationen,sationer,sationet
  lun:ge,geabsces,geambulatorium,gearterie,gearterien,gearterier,gebetaendelse,gebetaendelsen,gebetaendelsens,gebetaendelser,gebetaendelserne
  lun:gebetaendelsernes,gebetaendelses,geemboli,gefelter,gehinde,gehinden,gekar,gekraeft,gekraeften,gekraeftens,gelap,gemetastase,gemetastasen
  lun:gemetastaser,gemetastaset,gen,gens,geodem,ger,gerne,gernes,gers,ges,gestase,gestasen,gestaser,gestaset,gesygdom,gesygdomen,gesygdomer
  lun:gesygdomet lym:fekirtler,feknude,feknuden,feknuder,fom,fomen,fomer,fomet lys:ke,kebrok,ken,kens,ker,kerne,kernes,kes
  mal:ign,igne,ignen,igner,ignet,ignitet,ignitetssuspekt mam:mografi man:dlerne,dlernes,dlers mar:v,ve,ven,vet,vsom
  mav:e,en,ende,ens,epine,epinen,epinens,epiner,epinerne,epinernes,epines,erne,ernes,esaek,esaekke,esaekken,esaekkene,esaekkenes,esaekkens,esaeks
  mav:esar,esarene,esaret,esarets,esars,esmerter,et
  med:icin,icinen,icinens,iciner,icinere,icinering,icineringen,icineringer,icineringet,icinerne,icinernes,icins,icinsk,icinske
  mel:lemblodning,lemblodninger,lemfod,lemgulv,lemgulvet,lemgulvets,lemgulvs,lemhand,lemore,lemoret
  men:isk,iske,isken,isker,isklaesion,isklaesionen,isklaesioner,isklaesionet,iskt,struation,struationen,struationens,struationer,struationerne
  men:struationernes,struations met:al,aller,allerne,allet,als,astase,astaser,astasere,astatisk,astatiske,astatisken,astatisker,astatiskt
  mig:raene,raenen,raenens,raener,raenerne,raenernes,raenes mik:roforkalkninger
  mil:t,te,ten,tene,tenes,tens,tes,ts,tvene,tvenen,tvener,tvenet,tvenetrombose,tvenetrombosen,tvenetromboser,tvenetromboset
  mis:dannelse,dannelsen,dannelsens,dannelser,dannelserne,dannelsernes,dannelses,tanke,tanken,tankens,tanker,tankerne,tankernes,tankes
  mod:erkage,erkagen,erkagens,erkager,erkagerne,erkagernes,erkages,ermaerke,ermaerkekraeft,ermaerker,ermaerkerne,ermaerkernes,ermaerkes,ermaerket
  mod:ermaerkets mor:genstivhed,genstivheden mun:dhule,dhulen,dhulens,dhuler,dhulerne,dhulernes,dhules,dvig,dvige,dvigen
  mus:kel,kelsmerte,kelsmerter,kelsmerterne,kelsmerternes,kelsmerters,kelsvaghed,kelsvagheden,klen,kler,klerne,klernes,klers
  nae:ldefeber,se,seben,sebenet,seblod,sen,sens,ser,serne,sernes,ses,st,ste nak:ke,ken,kens,ker,kerne,kernes,kes,kesmerter
  nar:kose,kosen,kosens,koser,koserne,kosernes,koses nat:iv,ive,iven,iver,ivt
  nav:lebrok,lestreng,lestrenge,lestrengen,lestrengene,lestrengens,lestrenges,lestrengs ned:re,saettelse,saettelsen nek:rose
  ner:ve,ven,vens,ver,verne,vernes,verod,vers,ves net:hinde,hinden neu:rologi,rologisk,rologiske nog:leben
  nyr:e,earterie,earterien,earterier,ebaekken,ebaekkenbetaendelse,ebaekkenbetaendelsen,ebaekkenbetaendelser,ebaekkenbetaendelset,ecellekraeft
  nyr:efunktion,efunktionen,efunktioner,efunktionet,einsufficiens,ekraeft,en,ens,er,erne,ernes,ers,es,esten,estensanfald,esvigt,esvigtene,etal
  nyr:etale,etalen,etaler,etalt,etransplanteret obs.truktion,truktionen,truktionens,truktioner,truktionerne,truktionernes,truktions
  ode:m,mer,merne,mernes,met,mets,ms
  oje.nhule,nhulen,nhulens,nhuler,nhulerne,nhulernes,nhules,nlaege,nlaegen,nlaegens,nlaeger,nlaegerne,nlaegernes,nlaeges,t,ts ojn:e,ende,ene,er,et
  omh:ed,eden ond:artede,arteden,arteder,artet onk:ologi,ologisk,ologiske,ologisken,ologisker,ologiskt
  ope:ration,rationen,rationens,rationer,rationerne,rationernes,rations,rativ,rative,rativt,rerede,reret
  opf:olgning,olgningen,olgningens,olgninger,olgningerne,olgningernes,olgnings
  opt:agelse,agelsen,agelsens,agelser,agelserne,agelsernes,agelsers,agelses
  ore:betaendelse,betaendelsen,betaendelser,betaendelset,r,ring,ringen,rne,rs
  ort:opaedkirurgisk,opaedkirurgiske,opaedkirurgisken,opaedkirurgisker,opaedkirurgiskt ost:eosyntese,eosyntesen,eosynteser
  ove:rarm,rarme,rarmen,rarmene,rarmens,rarmes,rfolsom,rfolsomen,rfolsomer,rfolsomet,rfolsomhed,rkaebe,rkaeben,rlap,rlappe,rlapper,rsigtsoptagelse
  ove:rsigtsoptagelsen,rsigtsoptagelser,rsigtsoptagelset,rvaegt,rvaegten ovr:e
  pac:emaker,emakere,emakeren,emakerens,emakeres,emakerne,emakernes,emakers par:ese pat:ologi,ologisk,ologiske peg:efinger,efingeren
  pen:icillin,icillinen,icillinens,icilliner,icillinerne,icillinernes,icillinet,icillinets,icillins
  per:foration,forationen,forationer,forationet,ikardie,ikardien,ikardier pla:deepitelkraeft
  ple:ura,uraeffusion,uraeffusionen,uraeffusioner,uraeffusionet,uravaeske,uravaesken,uravaesker pne:umoni,umothorax
  pod:ning,ningen,ningens,ninger,ningerne,ningernes,nings pol:yp,ypper por:tare,taren,tarer,tovenos
  pos:toperativ,toperative,toperativen,toperativer,toperativt pra:eoperativ,eoperative,eoperativen,eoperativer,eoperativt
  pro:ksimal,ksimale,ksimalen,ksimaler,ksimalt,laps,p,per,ppe,ppen,ppens,pperne,ppernes,ppers,ppes,ps,stata,statakraeft,tese,tesen,tesens,teser
  pro:teserne,tesernes,tesers,teses,test psy:kiatrisk,kiatriske pul:s,sare,saren,sarens,sarer,sarerne,sarernes,sares,se,sen,sende,ser,sere,set
  pun:ktur,kturen,kturer,kturet
  rad:iograf,iolog,iologen,iologens,iologer,iologerne,iologernes,iologi,iologisk,iologiske,iologisken,iologisker,iologiskt,iologs
  rea:ktion,ktionen,ktionens,ktioner,ktionerne,ktionernes,ktions rec:idiv,idiver,idivere,idiverende,idiverne,idivernes,idivet,idivets,idivs ref:luks
  rek:onstruktion,onstruktionen,onstruktionens,onstruktioner,onstruktionerne,onstruktionernes,onstruktioners,onstruktions
  rib:ben,benene,benet,benets,bens,bensbrud,bensbruden,bensbruder,bensbrudet,bensfraktur,bensfrakturen,bensfrakturer,bensfrakturet,benskant
  rin:gfinger,gfingeren,gfingerens,gfingers,gfingre,gfingrene rod:me,mede,men,mende,mer,met
  ron:tgen,tgenbillede,tgenbilleder,tgenbillederne,tgenbilledernes,tgenbilleders,tgenbilledes,tgenbilledet,tgenbilledets,tgenundersogelse
  rot:ation,ationen,ationens,ationer,ationerne,ationernes,ations rup:tur,turen,turens,turer,turerne,turernes,turs
  ryg.brud,bruden,bruder,brudet,gen,gene,genes,gens,leje,lejen,lejer,marv,marven,rad,rade,raden,radene,radens,rades,rads,skade,skaden,skader
  ryg:smerter,sojle,sojlen,sojlens,sojler,sojlerne,sojlernes,sojles sam:menfald,menfalden,menfaldende,menfaldene,menfaldet,menfaldets,menfalds sar
  sca:nnet,nning,nningen,nninger,nninget scl:erose,erosen,eroser,eroset sed:eret,ering,eringen,eringer,eringet
  sek:ret,retet,retion,retionen,vens,vensen,venser,vensering,venserne sel:elaesion,elaesionen,elaesioner,elaesionet
  sen:ebetaendelse,ebetaendelsen,ebetaendelser,ebetaendelset,ede,ens,er,ere,erne,ernes,ers,eskedehindebetaendelse,eskedehindebetaendelsen
  sen:eskedehindebetaendelsens,eskedehindebetaendelser,eskedehindebetaendelserne,eskedehindebetaendelsernes,eskedehindebetaendelses,est,este,et,t
  sep:sis ser:ie,ien,iens,ier,ierne,iernes,iers,ies sid:dende,eleje,elejen,elejer,eoptagelse,eoptagelsen,eoptagelser,eoptagelset
  sig:nal,nalaendring,nalaendringen,nalaendringer,nalaendringet,naler,nalere,nalerne,nalernes,nalet,nalets,nals sin:us
  ska:de,dede,delig,deligt,den,dende,dens,der,derne,dernes,ders,des,destue,destuen,destuens,destuer,destuerne,destuernes,destues,det,ldyrsallergi
  ska:rphed,rpheden,rphedens,rpheder,rphederne,rphedernes,rpheds
  ski:nne,nneben,nnebenene,nnebenet,nnebenets,nnebens,nnede,nnende,nnens,nnerne,nnernes,nners,nnes,nnet,nnets,zofreni,zofrenis
  skj:oldbruskkirtel,oldbruskkirtlen skl:eroserende,eroserenden,eroserender sko:liose,liosen,lioser,lioset
  skr:ue,uede,uefiksation,uefiksationen,uefiksationer,uefiksationet,uen,uende,uens,uer,uerne,uernes,uers,ues,uet,uets,us,ut
  sku:lde,lden,ldens,lder,lderblad,lderblade,lderbladene,lderblades,lderbladet,lderbladets,lderblads,lderen,lderens,lderled,lderne,ldernes,lders
  sku:ldersmerter,ldes,ldre,ldrene sla:g,gen,gene,gere,gerne,gernes,get,gets,gge,ggen,gger,ggerne,gne,gs,gtilfaelde,gtilfaeldes
  sli:dforandringer,dgigt,dgigten,dgigtens,dgigts,me,met,mhinde,mhinden,mhindens,mhinder,mhinderne,mhindernes,mhinders,mhindes
  sme:rte,rtefri,rtefrit,rtefuld,rtefulde,rtefuldt,rtelig,rteligt,rtelindring,rtelindringen,rtelindringer,rtelindringet,rten,rtens,rter,rterne
  sme:rternes,rters,rtes,rtestillende,rting smi:tsom,tsomme,tte,ttende,ttes,ttet
  sni:tflade,tfladen,tflader,tsar,tsaret,ttykkelse,ttykkelsen,ttykkelser,ttykkelset sol:itaer
  sov:emedicin,emedicinen,emedicinens,emediciner,emedicinerne,emedicinernes,emedicins spa:edbarn,edbarnet
  spi:nal,nalen,naler,nalkanal,nalkanale,nalkanalen,nalkanaler,nalkanalt,nalstenose,nalstenosen,nalstenoser,nalstenoset,nalt,seror,serorene,seroret
  spi:serorets,serors,serorskraeft spo:le,len,lens,lere,lerne,lernes,les,ling,lingen,linger spy:t,tkirtel,tkirtler,tte,tter sta:ende
  ste:mmeband,mmebandene,mmebandet,mmebandslammelse,mmebandslammelsen,nen,nende,nene,nens,ner,nes,net,ning,ningen,ninger,nose,nosen,noser,noset,nt
  ste:nte,nten,ntens,nter,nterne,nternes,ntes sti:vgorelse,vgorelsen,vgorelser,vgorelset,vhed,vheden
  sto:fskifte,fskiftesygdom,fskiftesygdomme,fskiftesygdommen,fskiftesygdommene,fskiftesygdoms,vlunge,vlungen,vlungens,vlunger,vlungerne,vlungernes
  sto:vlungers,vlunges
  str:alebehandlet,alebehandling,alebehandlinger,aledosis,alefelt,alefeltet,essbrud,essbruden,essbruder,essbrudet,ikturen,ikturens,ikturer
  str:ikturerne,ikturernes,ikturers,ikturs,ubehoved,ubehoveder,ubehovederne,ubehovedernes,ubehovedet,ubehovedets,ubehoveds,uma,umaen,umaens,umaer
  str:umaerne,umaernes,umas sub:kutan,kutant suk:kersyge,kersygen
  sva:elg,elge,elgede,elgende,elgene,elger,elges,elget,elgets,elgs,mp,mpe,mpen,mpene,mpens,mpes,mpet,mps
  svi:gt,gte,gtede,gtende,gtene,gter,gtes,gtet,gtets,gts,mmel,mmelhed svu:lst,lsten,lstens,lster,lsterne,lsternes,lsters,lsts
  syg:dom,domme,dommen,dommene,dommens,dommes,doms,ehistorie,ehus,ehuse,ehusene,ehuses,ehuset,ehusets,eplejerske,eplejersken,eplejerskens
  syg:eplejersker,eplejerskerne,eplejerskernes,eplejerskes sym:ptom,ptomer,ptomerne,ptomernes,ptomers,ptomet,ptomets,ptomfri,ptoms
  syn:drom,dromer,dromerne,dromernes,dromet,dromets,droms,kebesvaer,snerve,snerven,snervens,snerver,snerverne,snervernes,snerves
  tab:let,letter,letterne tae:er,erne,nde,ndelig,nder,ndere,nderen,nderens,nderes,nderne,ndernes,nders,nding,ndingen,ndinger,ndt,re,rer,theden,theder
  tan:d,den,dende,dens,der,derne,dernes,des,det,dlaege,dlaegen,dlaegens,dlaeger,dlaegerne,dlaegernes,dlaeges,ds
  tar:m,me,men,mene,menes,mens,mes,mgas,ms,mslyng,mvaeg,mvaeggen ter:api,apien,apiens,apier,apierne,apiernes,apis tes:tikel,tikler,tiklerne tho:rax
  til:bagegang,bagegangen tom:melfinger,melfingeren,melfingerens,melfingers,melfingre,melfingrene
  tra:nsplantation,nsplantationen,nsplantationens,nsplantationer,nsplantationerne,nsplantationernes,nsplantations,ume,umemodtagelse,umemodtagelsen
  tra:umemodtagelser,umemodtagelset,umerne,umernes,umes,umestue,umestuen,umestuer,umet,umets
  tro:mbose,mbosen,mbosens,mboser,mboserne,mbosernes,mbosers,mboses try:komhed,komheden,ksar
  tub:erkulose,erkulosen,erkulosens,erkuloser,erkuloserne,erkulosernes,erkuloses tum:or,oren,orens,orer,orerne,orernes,orers,ors
  tun:ge,gebid,gebidet,gen,gens,ger,gere,gerne,gernes,ges,geste,gt tvi:llingen,llingens,llinger,llingerne,llingernes,llingers,llings
  tyk:tarm,tarme,tarmen,tarmene,tarmenes,tarmens,tarmes,tarms,tarmskraeft
  tyn:dtarm,dtarme,dtarmen,dtarmene,dtarmenes,dtarmens,dtarmes,dtarms,dtarmsslynger udf:lad
  udg:ydelse,ydelsen,ydelsens,ydelser,ydelserne,ydelsernes,ydelses udp:osning,osninger
  udr:edning,edningen,edningens,edninger,edningerne,edningernes,ednings,ensning,ensningen,ensningens,ensninger,ensningerne,ensningernes,ensnings
  uds:laet ult:ralyd,ralyde,ralyden,ralydene,ralydens,ralydes,ralyds,ralydsvejledt
  und:erarm,erarme,erarmen,erarmene,erarmenes,erarmens,erarmes,erarms,erarmsbrud,erarmsbruden,erarmsbruder,erarmsbrudet,erben,erbenet,erkaebe
  und:erkaeben,erkaebens,erkaeber,erkaeberne,erkaebernes,erkaebes,erkropsstilling,erkropsstillingen,erlap,erliv,erlivet,ersogelse,ersogelsen
  und:ersogelsens,ersogelser,ersogelserne,ersogelsernes,ersogelsers,ersogelses ure:ter,ts,tte
  uri:n,nblaere,nblaeren,nblaerens,nblaerer,nblaererne,nblaerernes,nblaeres,ner,nere,nleder,nlederen,nror,nrorene,nroret,nrorets,nrors,nveje
  uri:nvejsinfektion,nvejsinfektionen,nvejsinfektioner,nvejsinfektionet usk:arp,arphed,arpt uti:lpas vac:cineret
  vae:gttab,gttabene,gttabet,gttabets,gttabs,ske,skeansamling,skeansamlingen,skeansamlinger,skeansamlinget,skedrevet,sken,skende,skens,sker,skerne
  vae:skernes,skes,v,vet,vsprove,vsproven,vsprover van:dladning,dladningen,dladningsbesvaer vee:rne,rs
  vej:rtraekning,rtraekningen,rtraekningens,rtraekninger,rtraekningerne,rtraekningernes,rtraeknings,rtraekningsbesvaer
  ven:e,efase,efasen,efaser,efaset,en,ens,er,erne,ernes,ers,es,etrombose,etrombosen,etromboser,etromboset,flon,flonen,floner,flonet,os,ose,osen
  ven:oser,t,te,trikel ver:tigo vir:us,usinfektion,usinfektionen,usinfektioner,usinfektionet,usser
`);

/** Everyday Danish, with work and relatives. */
export const danishWords = new PackedWords(`
  abe:n,nt abn:e,erne aed:er,ere,eren,eres,erne,ers aeg:tefaelle,tefaellen,tefaellens,tefaeller,tefaellerne,tefaellernes,tefaelles ael:dre,dres,dste
  aen:dre,drede,drende,drer,dres,dret,dring,dringen,dringer,dringerne,dringers,drings afb:estilt,estilte,estiltes,rod,rudt,rudte,rudtes
  afd:eling,elingen,elinger,elingerne,elings afk:laedt,laedte,laedtes,ortet afl:yses,yst,yste,ystes
  afs:laet,lutning,lutningen,lutninger,lutningerne,lutnings,luttet,malnet,tand,tande,tanden,tandene,tandes,tands
  aft:ale,alen,alende,alens,aler,alerne,alernes,ales,alt,alte,altes,en,enen,ener,enerne,ens,ne,nen,ner,nerne ald:re,rene,rig ale:ne,nen,nens,ns
  alk:ohol,oholen,oholer,oholerne,ohols all:eer,eerne,erede,igevel alm:indelig,indelige,indeliges,indeligt alv:orlig,orlige,orligere,orligt
  anb:efale,efalede,efalende,efaler,efalere,efaleren,efaleres,efalerne,efalernes,efalers,efales,efalet,efaling,efalingen,efalinger,efalingerne
  anb:efalings and:en,ens,et anf:ort,orte,ortes
  ang:ive,ivelig,iveligt,iven,ivende,iver,ivere,iveren,iveres,iverne,ivernes,ivers,ives,ivet,ivne,st,ste,sten
  anl:edning,edningen,edninger,edningerne,ednings anm:odes,odet,odning,odningen,odninger,odningerne,odnings ans:igt,igter,igterne,igtet,igts
  ant:agelig,agelige,ageliges,ageligt,allene,allet,als apr:ils ara:bisk,biskes
  arb:ejde,ejdede,ejdende,ejder,ejdere,ejderen,ejderes,ejderne,ejdernes,ejders,ejdes,ejdet,ejdets,ejds,ejdslos,ejdslose,ejdsloses,ejdslost
  arb:ejdsulykke,ejdsulykker are:t ari:g,ge arl:ig,ige,igt ars:ag,agen,ager,agerne,agers,ags
  asb:est,esteksponering,esteksponeringen,esteksponeringer,esteksponeringet,esten,ests ass:istent,istenten,istenter,istenterne,istents bad:ene,ens,s
  bag:e,efter,ende,ene,er,ere,eren,eres,erne,ers,erste,est,este,pa,t,te ban:ge bar:ende,erne,ernes,et,ets,nebarn,nebarnet,nebarns,nelig,net
  bat:teri,terier,terierne,teriet,teris
  bed:ommelse,ommelsen,ommelsens,ommelser,ommelserne,ommelsernes,ommelses,ommes,omt,omte,omtes,ovelse,ovelsen,ovelsens,ovelser,ovelserne,ovelsernes
  bed:ovelses,re,res,ret,ring,ringen,ringer,ringerne,rings,st,ste,stefar,stefars,stemor,stemoren,stemors,stes bef:inde,indende,inder,indes
  beg:ge,ges,raensede,raensedes,raenset,yndelse,yndelsen,yndelsens,yndelser,yndelserne,yndelsernes,yndelses,yndende,yndendes,yndte,yndtes
  beh:andlende,andlendes,andles,andlet,ov,ovene,ovet bek:raeftet,ymret
  bel:aste,astede,astende,aster,astes,astet,astningen,astninger,astningerne,astningsudlost,iggende
  bem:aerkes,aerket,aerkning,aerkningen,aerkninger,aerkningerne,aerknings ben:ene ber:edt,edte,edtes,or,oren,orer,oret
  bes:ked,keden,kedent,keder,kederne,kedne,keds,krevet,krivelse,krivelsen,krivelsens,krivelser,krivelserne,krivelsernes,krivelses,krives,og,oge
  bes:ogende,ogene,oger,oges,oget,ogs,ogt,taende,taendes,tilt,tilte,tiltes,vaer,vaere,vaerede,vaerende,vaerer,vaeres,vaeret,vaering,vaers,vimet
  bet:aendt,aendte,inget,ydelig,ydelige,ydeligere,ydeligt,ydning,ydningen,ydninger,ydningerne,ydnings
  bev:aege,aegede,aegelig,aegeligt,aegende,aeger,aeges,aeget,arede,aredes,aret,idstlos,idstlose bid:t,te,tes bif:und
  bil.ag,agene,aget,ags,agt,ulykke,ulykker bis:tand,tande,tanden,tandene,tandes,tands bla:ndt ble:v,vet
  bli:ndende,nder,ndet,ndingen,ndinger,ve,vende,ver blo:de,den,dende,dere,derne,dernes,deste,dt,dte,tende,ter,terne,tet,tte,tterne,ttet boe:de
  bog:holder,holdere,holderen,holderes,holderne,holdernes,holders boj:ede,elig,eligt,en,ende,ens,er,erne,ernes,es,et bon:den,dens
  bor:dende,dene,det,ds,nene,nenes,te,ten,tens,terne,ternes bra:endende,endendes bre:dde,dden,dder,dderne,der,dere,dest,deste,dt,dte,v,vene,ves,vs
  bri:lle,llen,llens,ller,llere,llerne,llernes,llers,lles bro:dre,drene,dres,ren,rs bru:ge,gelig,gen,gende,gene,ger,gere,geren,geres,gerne,get,gt,gte
  bus:chauffor,chaufforen,chaufforer,chaufforerne,chauffors but:iksassistent,iksassistenten,iksassistenter,iksassistenterne,iksassistents
  cha:uffor,ufforen,ufforer,ufforerne,uffors cir:ka cyk:el,els,le,len,ler,lerne,list,listen,lister,listerne,lists dae:kket,kkets
  dag:ene,es,lig,lige,ligt,s dan:ne,nede,nende,net,sk,ske,sken,sker,skere,skerne,skes dar:lig,lige,ligere,ligt dat:ten,ter,teren,ters dec:ember
  del:e,elig,eligt,ene,er,ingen,inger,t,te,tid,tiden,tider,tiderne,tids,vis,vise,vist den:ne,nes der:efter,for,foren,forer,foret,imod,pa des:uden
  det.s,te,tes dif:ferentialdiagnose,fust dir:ekte dis:kret,krete dob:belt,belte,beltsidig dod.e,elig,eligt,en,s,t dog:n,nene,net,ns
  dok:ument,umenter,umentere,umenterne,umentet,uments dom:me,men,mene,mens,mere,meren,meres,merne,mernes dov
  dre:jet,jets,ng,ngede,ngen,ngene,nges,nget,ngs dri:kke,kkelig,kkeligt,kken,kkende,kker,kkes dum:pede,pende,pene,per,pet,pingen,pinger,pt
  dun:kende,kenden,kender dyb.e,ene,ere,est,este,et,s,t
  eft:erfolgende,ermiddag,ermiddage,ermiddagen,ermiddagene,ermiddages,ermiddags,erret,ersom,ersommer ege:n,ne,nes,ns
  egn:e,ede,en,ende,ene,ens,es,et,ets,s ej ele:ktriker,ktrikere,ktrikeren,ktrikeres,ktrikerne,ktrikernes,ktrikers ell:er end:elig,elige,eligt,nu
  ene:ste eng:elsk,elske eni:g,ge,ges,gt enk:elt,elte,eltes,elts,emand,emanden,emands,en,ens,erne,ernes,es ens:idig,idige,idigt
  erg:oterapeut,oterapeuten,oterapeuter,oterapeuterne,oterapeuts erk:endt,endte eta:bleret eve:ntuel,ntuelle,ntuelt evt
  fab:riksarbejder,riksarbejdere,riksarbejderen,riksarbejderes,riksarbejderne,riksarbejdernes,riksarbejders fad:eren,erens,erne
  fae:rdig,rdige,rdigt,rre,rrest,rreste,t fak:tisk,tiske fal:d,de,den,dende,dene,der,des,det,dne,ds,dt fam:ilie,ilien,iliens,ilier,ilierne,iliernes
  far:far,fars,lig,lige,ligere,ligt,mor,moren,mors fas:te,tende,tere,teren,terne,tet,tlagt,tlagte,tre,trene feb:ruar,ruars
  fej:l,lagtig,lagtigt,le,lede,len,lende,lene,ler,les,let,ls fik fil:me,men,mende,mene,met fin:de,dere,deren,deres,derne,dernes,ere,este,t,te
  fir:ede,ende,er,ere,erne,ernes,s fis:keben,kebenene,kebenet,kebens,kede,ken,kende,kene,kens,ker,kere,keren,keres,keret,kerne,kernes,kers,ket
  fje:rne,rnede,rnende,rner,rnere,rnes,rnest,rneste,rnet,rnt fle:re,res,st,ste,stes flo:tte fly:tte,ttede,ttelig,ttende,tter,ttes,ttet
  fod:bold,bolden,sel,selen,sels,selsdag,slen,sler,slerne,t,te,tes
  fol:e,elig,ende,er,ere,eren,eres,erne,ernes,ers,gelig,geligt,gen,gende,gendes,gens,gerne,gernes,get,gets,ingen,s,somhed,somheden,somme,somt,t,te
  for:aeldre,aeldrene,aeldres,an,andret,bedret,bedring,bedringen,bedringer,bedringerne,bedrings,beredelse,beredelsen,beredelser,beredelserne,beredt
  for:beredte,beredtes,bindelse,bindelsen,bindelsens,bindelser,bindelserne,bindelsernes,bindelses,deling,delingen,delinger,delingerne,delings,di
  for:egaende,egik,ekomme,ekommende,ekommer,ekommet,eligge,eliggende,eligger,enelig,enelige,eneligt,etaget,hojet,hold,holde,holdende,holdene,holder
  for:holdes,holdet,holds,holdt,kert,kerte,kertes,klaret,klaring,klaringen,klaringer,klaringerne,klarings,kortet,laenget,lagt,lob,lobe,loben,lobene
  for:lober,lobere,loberne,lobet,lobne,lobs,mentlig,middag,middage,middagen,middagene,middages,middags,modes,nemmelse,nemmelsen,nemmelser
  for:nemmelserne,nyet,rige,sat,sats,satte,sigtig,sigtige,sigtigere,sigtigt,sinket,ske,skede,skel,skelle,skellen,skellene,skellig,skellige
  for:skelliges,skelligt,skende,sker,skere,skeren,skeres,skerne,skernes,skers,skes,sket,skudt,skudte,soge,sogende,sogene,soger,soget,sogt,sogte
  for:sogtes,sta,staelig,staeligt,staende,staes,staet,star,stas,ste,stes,stod,stuvet,tidspensionist,tidspensionisten,tidspensionister
  for:tidspensionisterne,tidspensionists,til,tsaette,tsaettende,tsaetter,tsaettes,tsat,tsatte,tsattes,ud,ude,uden,udgaende,vaerret,vaerring
  for:vaerringen,vaerringer,vaerringerne,vaerrings,vekslet,veksling,vekslingen,vekslinger,vekslingerne,vekslings,ventet,virret
  fre:m,mgar,mkomme,mkommelig,mkommer,mkommet,mme,mmed,mmede,mmedes,mmer,mmet,mmode,mmodende,mmoder,mmoderne,mmodernes,mmodes,mmodet,mmodets,mmodt
  fre:mmodte,mmodtes,mskreden,mskredent,mskredne,mtraede,mtraeden,mtraedende,mtraeder
  fri.e,ende,ere,erne,este,et,r,sk,skede,skende,sker,skere,skeste,sket,skt,sor,soren,sorer,sorerne,sors,t,tere,tte,tten,tterne fro:ntalt fru
  ful:d,de,dende,des,ds,dstaendig,dstaendige,dstaendigt,dt,dtid,dtids fun:dene,der,dere,det,dne,gere,gerede,gerende,gerer,geret fyl:dt,dte,dtes
  fys:ioterapeut,ioterapeuten,ioterapeuter,ioterapeuterne,ioterapeuts,isk,iske gae:t gam:le,les,ling,lingen,linger,mel,melt
  gan:gede,gen,gende,gene,gere,gerne,get,ske gar gav
  gen:nem,nemfores,nemfort,nemforte,nemfortes,nemgang,nemgange,nemgangen,nemgangene,nemganges,nemgangs,tagen,tages,taget,tagne
  gif:te,tede,ten,tende,tene,ter,tet giv:ende,er,ere,eren,eres,erne,ernes,ers,et,ne gjo:rde,rden,rdene,rdens,rdes,rds,rt gla:sere,ssene,sset,t,tte
  gle:det gni:de,dende,der,des,dre god:artede,artet,e,erne,este,kendt,kendte,t,te,ten,tende,ter,terne,tes,tet
  gra:der,dere,dering,derne,ders,dvis,dvise,dvist,ed,ede,edende,eder,edes,edt,ense,ensen,ensende,ensens,enser,enserne,ensernes,enses
  gru:ndede,ndende,ndene,ndere,ndet,ppe,ppens,ppere,pperne,ppernes,ppes hab:e,ede,et
  hae:nde,ndelig,ndeligt,nder,nderne,ndernes,nders,ndt,ndte,ngende,vende,ver,vert,ves,vn,vne
  han:dbold,dbolden,dvaerker,dvaerkere,dvaerkeren,dvaerkeres,dvaerkerne,dvaerkernes,dvaerkers,dvaerket har:dere,deste hav.de,ende,ene,erne,n,ne,s
  heg:n,ne,nede,nende,nene,nes,net,ning,ns hel:e,ende,er,et,lens,lere,lerne,lernes,te,tene,tes,ts
  hen:de,des,holdsvis,over,vende,vendelse,vendelsen,vendelsens,vendelser,vendelserne,vendelsernes,vendelses,vender,vendt,vendte,vise,visende,viser
  hen:vises,visning,visningen,visninger,visningerne,visnings,vist,viste,vistes her:efter,fra,til,under hes:t,te,ten,tene,tes,ts hin:anden,andens
  hja:elp,elpe,elpemidler,elpemidlerne,elpemidlet,elpen,elpende,elper,elpere,elperen,elperes,elperne,elpers,elpes,elps,lp
  hje:m,mme,mmefra,mmegaende,mmehjaelp,mmehjaelpen,mmehjaelper,mmehjaelpere,mmehjaelperne,mmehjaelps,mmet,mmets
  hoj.de,den,der,derne,e,en,ene,ere,es,est,este,ne,residig,residige,residigen,residiger,s,t hol:de,dende,dene,dere,deren,derne,dernes,det,dets,dne hos
  hov:edfund hud:afskrabning,afskrabningen,afskrabninger,afskrabningerne,afskrabnings hun.de,den,dene,des,ds hur:tige,tigere,tigt hva:d hve:m,r,rt
  hvi:d,den,der,derne,des,dne,dt,lesmerter,lke,lken,lket,s hvo:r,raf,rdan,ren,rer,ret,rfor,rforen,rforer,rforet,rnar ibl:andt ide:t iga:ngvaerende
  ige:n,nnem ikk:e
  ind:ad,e,en,enfor,enforen,enforer,enforet,er,ere,erne,erside,ersiden,ersidens,ersider,ersiderne,ersidernes,ersides,gang,gange,gangen,gangene
  ind:ganges,gangs,hold,holdene,holdet,holds,ikere,ikerede,ikerer,ikeres,ikeret,ikering,ikeringer,kaldes,kaldt,kaldte,kaldtes,laeggelse,laeggelsen
  ind:laeggelsens,laeggelser,laeggelserne,laeggelsernes,laeggelses,laegges,lagt,lagte,sat,sats,satte,sendt,sendte,sendtes,stillet,taget,til,trukket
  ind:vendig,vendige,vendiges,vendigt inf:ormationen,ormationer,ormationerne,ormeret ing:enior,enioren,eniorer,eniorerne,eniors,et
  ins:truktion,truktionen,truktioner,truktionerne,truktions int:et isa:er ist:edet ja jae:vn,vne,vnende,vner,vnet,vning,vningen,vninger,vnt
  jan:uar,uars jeg jf jou:rnalisten,rnalister,rnalisterne jul:is jun:i kal:dt,dte,dtes kan:ske
  kas:sedame,sedamen,sedamens,sedamer,sedamerne,sedamernes,sedames
  ken:de,delig,deligt,der,dere,deren,deres,derne,dernes,ders,des,ding,dingen,dinger,dt,dte,dtes,dteste
  kig:ge,gede,gende,gene,ger,gere,gerne,gernes,ges,get,gets kik:ke,kede,kende,ker,kere,kerne,kernes,kes,ket,kets
  kil:de,dede,den,dende,dens,derne,dernes,ders,des,det,dne,dre,drer
  kla:gede,gende,ger,gere,geren,geres,geret,gerne,gernes,gers,get,r,rede,rende,rer,rere,res,rest,reste,ret,ringen,ringer,rne,rt kle:mte,mtes
  kna:ekke,ekkede,ekkene,ekker,ekket,ekkets kni:v,ve,ven,vene,vs kok:ken,kene,kenes,kens kol:d,de,dere,dest,deste,dt,et
  kom.me,men,mende,mer,mes,met,munikation,munikationen,munikationer,munikationerne,munikations,plet,plette,pletter
  kon:stant,stante,stanten,stanter,stanterne,stantes,stants,stateret,takt,takte,taktede,takten,taktende,takter,takterne,taktes,taktet,takts
  kon:torassistent,torassistenten,torassistenter,torassistenterne,torassistents,trollens,trollere,trollerede,trollerende,trollerer,trolleret
  kon:trollernes koo:perativ,perative,perativs,perativt,perere,pererende,pererer,pereret
  kor:estol,estole,estolen,etoj,etojer,etojerne,etojet,etojs,telig,tende,tene,ter,tere,test,teste,tet,tvarig,tvarige
  kra:eve,evede,evende,ever,eves,evet,ftig,ftige,ftigere,ftigt,v,ve,ven,vene,ver,verne,ves,vet kro:ppene,ppenes,ppens kug:leformet
  kun:ne,nen,net,stner,stnere,stneren,stneres,stnerne,stnernes,stners kus:ine,inen,inens,iner,inerne,inernes,ines
  kvi:nde,ndelig,ndelige,ndeligt,nden,ndens,nder,nderne,ndernes,nders,ndes lad:ede,ende,erne,ernes,et,te
  lae:gge,ggede,ggen,ggende,ggene,gger,gges,gget,ngde,ngden,ngdens,ngder,ngderne,ngdernes,ngdes,ngere,ngerne,ngers,ren,rende,rens,rer,rere,reren
  lae:reres,rerne,rernes,rers,res,ring,rt,se,selig,seligt,sende,ser,sere,serne,sernes,ses,st,ste lag:ermedarbejder,t,te,ting
  lan:dede,dende,dene,det,dingen,dinger,dmand,dmanden,dmands,gede,gelig,gende,get,gsom,gsomme,gsomt,gstrakt,gstrakte,gstraktes,gt,gvarig,gvarige
  lan:gvarigt las:ning,ningen,ninger,ningerne,nings,tbilchauffor,tbilchaufforen,te lav:ede,ende,eres,ering,ers,es,est,este,et,s,t
  lej:e,ede,en,ende,ens,er,ere,erne,ernes,es,et,ets,r let:te,tede,tere,test,teste,tet lid:e,en,ende,et,t,te
  lig:eledes,elig,eligt,ene,esom,esomen,esomer,esomet,et,ets,ge,ger,ges,nende,s lil:les lin:dring,dringen,dringer,dringerne,drings
  lis:te,tede,telig,tende,terne,ternes,tet lob:ende,uleret lof:tede,tende,ter,terne,ternes,ters,tet,tets lok:al,ale,aler,alerne,ales,alet,aliseret,alt
  los:elig,eligt,ere,est,este,ne,nede,net,ning,ningen,ninger,ningerne,nings luf:te,tede,ten,tende,tene,ter,tet luk:ket,kets
  lun:te,tede,ten,tende,terne,tes,tet lyk:kedes lys:e,ende,ene,er,ere,es,et,t,te
  mae:rke,rkede,rkelig,rkeligt,rken,rkende,rkens,rker,rkerne,rkernes,rkers,rkes,rket,rkets mag:t,te,ten,tende,ter,terne,tes,tet,ts
  mal:ede,elig,eligt,ende,ere,eren,eres,erne,ernes,ers,ets,ingen,inger,ingerne,ingers,ings,s,t
  man:dag,dage,dagen,dagene,dages,dags,den,dende,det,dlig,dlige,dliges,dligt,ds,eden,eder,ederne,eders,eds,glede,glen,glende,glendes,glens,gler
  man:glerne,glernes,glers,gles,glet,gt mas:kine,kinen,kinens,kiner,kinerne,kinernes,kines
  mat:eriale,erialer,erialerne,erialernes,erialet,erialets,terne,ternes,tet
  med:arbejdende,arbejder,arbejdere,arbejderen,arbejderes,arbejderne,arbejdernes,arbejders,bragt,bragte,ens,fodt,fodte,gives,givet,icinliste
  med:icinlisten,icinlister,virke,virken,virkende,virker,virket meg:et mek:aniker,anikere,anikeren,anikeres,anikerne,anikernes,anikers,aniks
  mel:lem,lemste men:ende,ene,er,inger mes:t,te mid:lertidig,lertidige,lertidigt,t,te,ten
  min:dre,dst,dste,dstes,earbejder,earbejdere,earbejderne,ut,uts,utter,utterne,utternes,utters,uttet,uttets
  mis:lykket,taenkelige,taenkeligt,taenkes,taenkt,taenkte,taenktes
  mod:ende,erat,eren,erens,erne,ets,t,tage,tagelig,tagende,tager,tagere,tageren,tageres,tagerne,tagernes,tagers,tages,taget,tagne,te,tes mon:terne
  mor:far,faren,fars,genen,gener,generne,genmad,genmaden,gnen,gnerne,k,ke,kes,ket,kne,kt,mor,mors
  mos:te,ten,tende,tens,teren,terne,ternes,ters,tet,tre,trene mot:orcykel,orcyklen,orcykler,orcyklerne
  mul:ig,ige,iges,ighed,igheden,igheder,ighederne,igheds,igt,igvis mur:ede,ende,ene,ens,er,ere,eren,eres,erne,ernes,ers,inger
  mus:iker,ikere,ikeren,ikeres,ikerne,ikernes,ikers,iks nab:oen,oens nae:rmere,rmest,rmeste,sten nal nar nat:lige,ligt,ten,tens,urlig,urlige,urligt
  ned.ad,e,enfor,enforen,enforer,enforet,sat,satte nej nem:t net:op nev:o,oen,oer,oerne,os nie:cen,cens,cer,cerne,cernes niv:eauer,eauerne,eauet
  nod:vendig,vendige,vendigt nog:en,enlunde,ens,et,le nok nor:malen,maler,malerne,malt,malvidde,malvidden,malvidder,sk,ske nov:ember
  num:mer,merer,merere,meret nuv:aerende nyf:odt,odte nyl:ig,ige,igt nyt.ilkommen,ilkommet,ilkomne oft:e,ere,est oge:de,ts
  ogn:ing,ingen,inger,ingerne,ings ogs:a okt:ober,obers omb:ooket omf:ang,anget,atte,attede,attende,atter,attet omh:ed,eden,eder,ederne,eds
  omk:laedt,ring,ringen,ringer,ringet omr:ade,ader,aderne,adernes,aders,ades,adet,adets omt:ales ond.artet,t onk:el,ler
  ons:dag,dage,dagen,dagene,dages,dags,ke,kede,kelig,kende,ker,kerne,kernes,kers,kes,ket,kets opa:d
  opb:remsning,remsningen,remsninger,remsningerne,remsnings opf:attes,olgende,olgenden,olgender,ordret opg:ivet
  oph:old,olde,oldende,oldene,older,oldes,oldet,olds,oldt,ort
  opl:osning,osningen,osninger,osningerne,osnings,yse,ysende,yser,yses,ysning,ysningen,ysninger,ysningerne,ysningers,ysnings,yst,yste,ystes
  opm:aerksom,aerksomhed,aerksomheden,aerksomheder,aerksomhederne,aerksomheds,aerksomme,aerksomt opp:e
  opr:indelig,indelige,indeligt,ingning,ingningen,ingninger,ingningerne,ingnings ops:at,ats,atte,taet,tart,tarte,tarten,tarter,tarterne,tarts
  ord:ination,inationen,inationer,inationerne,inations,ineret,ne,nede,nen,nende,nens,nerne,nernes,nes,net,ning,ningen,ninger ori:enteret osv
  ott:ende,ere,erne,ernes
  ove:nfor,nforen,nforer,nforet,nnaevnte,rfladisk,rfladiske,rfladisken,rfladisker,rfladiskt,rflyttet,rfor,rforen,rforer,rfores,rforet,rfort,rforte
  ove:rfortes,rlaege,rlaegen,rlaegens,rlaeger,rlaegerne,rlaegernes,rlaeges,rordnet,rsigt,rsigten,rsigter,rsigterne,rsigts,rskredet,rstaet,rvaget
  ove:rvejelse,rvejelsen,rvejelsens,rvejelser,rvejelserne,rvejelsernes,rvejelses,rvejende,rvejes ovn:e,en,ene ovr:ig,ige,igt
  pab:egyndt,egyndte,egyndtes pae:dagog,dagogen,dagoger,dagogerne,dagogs paf:ort pag:aeldende pak:orsel,orsels,orsler,ort,orte
  pap:ir,irer,irerne,iret,irs par:orende,orendes,tier,tierne,tiet
  pas:sagen,sagens,sager,sageren,sagerer,sagererne,sagerne,sagernes,sagers,sede,sende,sere,serede,serende,serer,seres,seret,sering
  pat:ienter,ienterne,ienters pau:sen,sens,ser,sere,serne,sernes pav:irket,irkning,irkningen,irkninger,irkningerne,irknings,ises,ist,iste
  pen:ge,gene,sionen,sionere,sioneret,sionerne,sionist,sionisten,sionister,sionisterne,sionists
  per:iode,ioden,iodens,ioder,ioderne,iodernes,sonale,sonaler,sonalerne,sonalernes,sonalet,sonalets,sonen,soner,sonerne,sonlig,sonlige,sonligt pga
  pig:e,elig,en,ens,er,erne,ernes,et pil:lede,lens,lerne,lernes,let,oten,oter,otere,oterne
  pla:ceret,ds,dsen,dser,dserne,nen,nende,nere,nerne,nlaegges,nlaegning,nlaegningen,nlaegninger,nlaegningerne,nlaegnings,nlagt,nlagte
  ple:jehjem,jehjemmene,jehjemmet,jepersonale,jepersonalen,jepersonaler,jepersonalet,jepersonalets,ttet plu:dselig,dselige,dseligt,sser
  poi:nten,ntene,ntere,nterne,ntet pos:itiv,itiver,itiverne,itivet,itivs,itivt,tbud,tbude,tbudene,tbudes,tbuds,te,tede,tende,tere,terne,tet
  pra:ecis,ecise,eciser,ecisere,ecist pre:sse,ssen,sserne,sset
  pro:blemer,blemerne,blemers,blemet,blemfrit,ceduren,cedurens,cedurer,cedurerne,cedurernes,cessen,cesser,cesserne,grammerne,grammet,grammor
  pro:grammoren,grammorer,grammorerne,grammors,mpte,vede,vende,ver,verne,vernes,vers,vet psy:kolog,kologen,kologer,kologerne,kologs
  rad:givning,givningen,givninger,givningerne,givnings rae:kke,kken,kkens,kker,kkerne,kkernes,kkers,kkes ras:k,kt rea:gere,gerede,gerende,gerer,geret
  rec:eptionisten,eptionister,eptionisterne reg:elmaessig,elmaessige,elmaessigt rej:se,sen,sende,sens,ser,serne,sernes,ses,st,ste
  rek:vireret,visition,visitionen,visitioner,visitionerne,visitions rel:ativt,evante
  ren:goringsassistent,goringsassistenten,goringsassistenter,goringsassistenterne,goringsassistents,goringshjaelp
  res:ten,tens,terende,tfund,ultat,ultater,ultaterne,ultaters,ultatet,ultats ret:te,tede,telig,teligt,ten,tens,tere,terne,ternes,tes,tet
  rig:tig,tige,tigere,tigt rin:gede,gende,gene,gere,gest,geste,get,gformet ris:iko,ikoen,ikoer,ikoerne,ikos rod:este,ne,t rok:kede,keden,keder
  rol:ig,ige,igere,igt rum:met,meter run:delig,den,dende,der,dere,derne,des,det,ding,dingen,dinger,dt
  ryg:e,elig,ende,er,ere,eren,eres,erne,ernes,ers,ning,ningen,ninger,ningerne,nings,s,te rys:tede,tet sad:anne,ant
  sae:dvanlig,dvanlige,dvanligt,lge,lgelig,lger,lgere,lgeren,lgeres,lgerne,lgernes,lgers,lges,rlig,rlige,rligt,t,tte,ttene,tter,ttere,tterne
  sae:tternes,ttes,ttet,ttets sal:edes
  sam:arbejde,arbejdede,arbejdende,arbejder,arbejderne,arbejdernes,arbejders,arbejdes,arbejdet,arbejdets,arbejdsvillig,arbejdsvillige,let,leve
  sam:levende,lever,levere,leveren,leveres,leverne,levernes,levers,levet,men,menfattes,menholdt,menlignet,menligning,menligningen,menligninger
  sam:menligningerne,menlignings,menstod,menstodende,menstodene,menstodet,menstods,mes,t,tale,talen,talens,taler,talerne,talernes,tales,talet,tidig
  sam:tidige,tidigt,tykke san:dsynlig,dsynligt sav
  sek:retaer,retaeren,retaerer,retaererne,retaers,und,unden,under,undere,underende,underer,underet,undering,underingen,underinger,underne,unders
  sek:undet,unds sel:erne,ernes,v,ve,veste,vet,vom,vomen,vomer,vomet,vstaendig,vstaendige,vstaendigt sen:geliggende,gen,gene,ges,gs sep:tember sex:et
  sid:en,ens,erne,ernes,st,ste sig:e,ende,er,t,te sik:ker,kert sin:ingen sja:elden,eldent,eldne
  ska:ev,eve,evede,even,evende,ever,everne,eves,evet,evt,l,llen,ller,llerne,ls,lt,ret,rets,rp,rpe,rpere,rpest,rpeste,rpt
  ske.ma,maer,maerne,maet,mas,r,t,te
  ski:ftehold,fteholdene,fteholdet,fteholds,ftende,lt,lte,ltende,ltene,lter,ltes,ltet,lts,ven,vende,vens,verne,vernes,ves,vet
  sko:lelaerer,lelaerere,lelaereren,lelaereres,lelaererne,lelaerernes,lelaerers
  skr:at,eg,eget,evet,ive,ivende,iver,ivere,iveren,iveres,iverne,ivernes,ivers,ives sku:lle sky:ld,lde,lden,lder,ldes sla.egten,egtens,et
  sle:t,tte,tter,tterne,ttet slo:ret slu:gt,gte,gten,gter,gterne,gtes,gts,tte,ttede,ttelig,tteligt,ttes,ttet sma:llere,lne,lt
  sme:de,dede,dende,dene,der,det,ds,rtefri,rtefrit sna:ever,evert,evre,rt sne sno snu:blet,rrende,rrenden,rrender
  sog:e,en,ende,er,ere,erne,ernes,es,n,t,te,tes som:and,anden,ands sos:kende,ter,teren,ters,trene,u sov.e,ende,er,s spe:jlet,jlets
  spi:se,selig,seligt,sen,sende,sens,ser,serne,sernes,sers,ses,st,ste
  spo:rge,rgende,rger,rgere,rgeren,rgeres,rgerne,rgernes,rgers,rges,rgsmal,rgsmalene,rgsmalet,rgsmals
  spr:og,ogbarriere,ogbarrieren,ogbarrierens,ogbarrierer,ogbarriererne,ogbarrierernes,ogbarrieres,ogene,oget,ogs
  sta:bil,bile,bilt,die,dier,dierne,diet,dig,dige,digt,erk,erkere,erkest,erkeste,erkt,et,nde,ndende,ndene,ndere,nderne,ndset,rtede,rten,rtende
  sta:rtere,rterne,rtet ste:d,de,der,derne,ders,des,det,ds,dt,wardesse,wardessen,wardessens,wardesser,wardesserne,wardessernes
  sti:kken,kkende,kkene,llads,lladser,lladserne,lladset,llede,llende,llere,lleren,lleres,llerne,llernes,llers,llet,llingen,llingerne,v,vede,vende
  sti:vere,verne,veste,vet,vn,vne
  sto:dt,dte,ppe,pperne,ppet,ppets,rre,rrelse,rrelsen,rrelsens,rrelser,rrelserne,rrelsernes,rrelses,rste,rt,rting,tte,tten,ttende,ttens,tter,tterne
  sto:tternes,ttes,ttet str:aekke,aekker,aekkes,ibet stu:derende,derendes sun:dende,dene,dere,des,deste
  sva:ekket,er,ere,eren,erene,erere,eres,erest,ereste,ers,ert,erte,erten,ertende,erter,erterne,ertes,ertet,g,ge,gelig,gere,ges,geste,gt,r,rede
  sva:rende,rene,rer,rere,reren,reres,rerne,rers,res,ret,rs
  sve:jse,jselig,jsen,jsende,jsens,jser,jsere,jseren,jseres,jserne,jsernes,jsers,jses,jset,nsk,nske,nsken,nsker,nskere,nskerne,nskes
  svi:gerfar,germor,germoren,germors,gerson,gersonnen,gersonner,gersonnerne,gersons sye:rske,rsken,rskens,rsker,rskerne,rskernes,rskes
  syg:e,elig,eligt,emeldt,en,er,erne,ne,t syn:lig,lige,ligt syv tab:t tae:t,tte,ttere,tteste tag:ende,ene,er,et,etes,ets
  tak:ke,kede,kens,ker,kerne,kernes,kes,ket tal:ende,epaedagog,epaedagogen,epaedagoger,epaedagogerne,epaedagogs,er,ere,eren,eres,erne,ers,s,t,te
  tan:dbojle,dbojlen,dbojler,dbojlet,dregulering,dreguleringen,dreguleringer,dreguleringerne,dregulerings
  tax:achauffor,achaufforen,achaufforer,achaufforerne,achauffors teg:n,ne,nede,nende,nene,nere,nerne,nes,net,ning,ningen,ninger,ns
  tek:nik,niker,nikere,nikerne,nikken,nikker,nikkerne,nisk,niske tel:efon,efonen,efoner,efonere,efonerne,efonisk,efoniske,efonnet,efons tem:melig
  tid:en,ende,er,erne,ers,lig,lige,ligere,ligt,s,spunkt,spunkter,spunkterne,spunktet,spunkts
  til:bage,faelde,faeldet,faeldets,freds,fredse,fredsstillende,kald,kalde,kaldende,kaldene,kalder,kaldes,kaldet,kalds,kaldt,kommet,lige,sendt,set
  til:sigtet,stand,stande,standen,standene,standes,stands,stede,stedelig,stedende,steder,stedet,stedevaerelse,stedevaerelsen,stedevaerelser
  til:stodende,straekkelig,straekkelige,straekkeligt,tagende tim:elig,en,erne,ernes tir:sdag,sdage,sdagen,sdagene,sdages,sdags
  tje:ne,ner,nere,neren,neres,nerne,nernes,ners,nes,neste,nt tol:erabel,ereres,ereret,k,ke,kede,kelig,ken,kende,kene,ker,kere,kerne,kes,ket,ks
  tom:re,rer,rere,reren,reres,rerne,rernes,rers tor:sdag,sdage,sdagen,sdagene,sdages,sdags tot:ale,alen,aler,alerne,aller,allerne,allet,alt
  tra:ek,ekke,ekken,ekkende,ekkens,ekker,ekkere,ekkeren,ekkeres,ekkerne,ekkernes,ekkers,ekkes,ekket,ekkets,enge,engende,enger,engt,engte,esplint,et
  tra:ette,etten,etter,etterne,ppe,ppens,pperne,ppernes,ppes tre:dje,djes tri:st tro:dse,dsede,dsende,dser,dset
  try:k,kke,kkede,kken,kkende,kker,kkere,kkeren,kkeres,kkerne,kkernes,kkers,kkes,kket,kkets,kt
  tvi:vl,vle,vlede,vlen,vlende,vlene,vler,vlere,vlerne,vles,vlet,vls,vlsom,vlsomme,vlsomt tyd:e,ede,elig,elige,eligere,eligt,ende,er,et
  tyk.kelse,kelsen,kelsens,kelser,kelserne,kelsernes,kelses,sis tyn:d,de,dede,dende,der,dere,des,deste,det,dt tys:k,ke,ken,ker,kere,kerne,ks
  uae:ndrede,ndret uaf:klaret uda:d udb:redt,redte udd:annelse,annelsen,annelsens,annelser,annelserne,annelsernes,annelses
  ude:blev,bleven,blevet,fra,lukke,lukkede,lukkende,lukker,lukkes,lukket,nfor,nforen,nforer,nforet,nlandsk,nlandske
  udf:ores,ort,orte,ortes,ylde,yldende,ylder,yldes,yldning,yldningen,yldninger,yldningerne,yldnings,yldt,yldte udg:ang,ange,angen,angene,anges,angs,ar
  udr:edes
  uds:eende,eender,eenderne,eendernes,eendes,eendet,eendets,krevet,krivelse,krivelsen,krivelsens,krivelser,krivelserne,krivelsernes,krivelses,pilet
  uds:tralende,traling,tralingen,tralinger,tralingerne,tralings udt:alt,alte,altes,ryk,rykke,rykkene,rykker,rykket,ryks
  udv:endig,endigt,idede,idet,ikling,iklingen,iklinger,iklingerne,iklings ufo:rklaret uge.n,ns,r,rne,rs ugi:ft,fte uhe:ld,ldene,ldet,lds uke:ndt,ndte
  ukl:ar,are,art uko:mpliceret uly:kke,kkelig,kken,kkens,kker,kkerne,kkernes,kkes umi:ddelbart umu:lig,lige,ligt
  und:e,ende,ere,eren,eret,erne,ernes,erret,erretning,erretningen,erretninger,erretningerne,erretnings,ersoge,ersogende,ersoger,ersoges,ersogt
  und:ersogte,ga,gaet,gar,gas,re,ren,rer,t,tagen,te ung:e,en,erne,es,t upa:faldende,faldenden,faldender ure:gelmaessig,gelmaessige,gelmaessigt
  uro:lig,lige,ligt usa:edvanlig,edvanlige,edvanligt,ndsynlig,ndsynligt usi:kker,kkert uti:lstraekkelig,lstraekkeligt uty:delig,deligere
  vae:gt,gte,gten,gtende,gtene,gter,gtere,gterne,gtes,gtet,gts,rd,rdi,rdien,rdier,rdierne,rdiers,rdis,re,relse,relser,relserne,relsernes,relses
  vae:relset,relsets,ren,rende,ret,rge,rgede,rgen,rgende,rgens,rger,rgerne,rgernes,rges,rget,rgets,ring,rn,rne,rre,rt,sentlig,sentlige,sentligt
  vag:e,en,ens,ent,er,ne,ten,ter,terne val:gt,gte
  van:d,de,dede,dende,dene,des,det,ding,dr,ds,dskel,dskellene,dskellet,dskels,dt,lig,skelig,skelige,skeligere,skeliggjort,skeliggores,skeligt
  var:ede,ig,ige,ighed,igheden,igheder,ighederne,igheds,igt,m,me,mede,men,mende,mer,mere,mes,meste,met,mt ved.rorende vej.ene,enes
  vel:afgraensede,afgraenset,befindende,behandlet,kendt,kendte
  ven:lig,lige,ligere,ligst,ligt,stresidig,stresidige,stresidigen,stresidiger,tede,telig,ten,tende,tet ver:serende,serenden,serender
  vid:ere,erebehandling,erebehandlingen,erebehandlinger,erebehandlinget,eresendt vig:tig,tige,tigere,tigt vil:je,jen,jens,jer,jerne,jernes,jes
  vir:ke,kede,kelig,kelige,keligt,kende,ker,ket vis:elig,en,ere,eren,erende,erer,eres,eret,ering,erne,este,ne,selig,sen,sens,serne,sernes,ses,t,tes
  vol:dsom,dsomme,dsomt vre:d,des,det,dt vri:kket vur:dere,derede,derende,derer,deres,deret,dering,deringen,deringer,deringerne,derings
`);

/** Norwegian anatomy, findings, diseases, procedures. */
export const norwegianMedical = new PackedWords(`
  abs:cess,cessen,cessene,cessens,cesser aks:ial,iale,ialere,ialest,ialeste,ialt
  aku:tt,tte,tten,ttene,tter,ttere,ttest,tteste,ttmottak,ttmottaka,ttmottakene,ttmottaket,ttmottakets
  all:ergi,ergien,ergiene,ergiens,ergier,ergisk,ergiske,ergiskere,ergiskest,ergiskeste amb:ulanse,ulansen,ulansene,ulansens,ulanser,ulanses
  amp:utasjon,utasjonen,utasjonene,utasjonens,utasjoner,utasjons ana:mnese,mnesen,mnesene,mnesens,mneser
  and:edrett,edretta,edrettene,edrettet,edrettets,enod,enoda,enoden,enodene,enodens,enoder ane:urisme,urismen,urismer,urysme,urysmen,urysmer
  ang:iografi ank:el,elen,elens,elknoke,elknoken,els,lene,ler ant:ibiotika,ibiotikaen,ibiotikaene,ibiotikaens
  aor:ta,taaneurisme,taaneurismen,taaneurismer,taaneurysme,taaneurysmen,taaneurysmer,tadisseksjon,tadisseksjonen,tadisseksjoner,tadisseksjonet,taen
  aor:taens
  are:betennelse,betennelsen,betennelsene,betennelsens,betennelser,forkalkning,forkalkningen,forkalkningene,forkalkningens,forkalkninger,knute
  are:knuten,knutene,knuter arm.en,ene,ener,enere,enes,ens,smerter arr:vev,vevet
  art:efakt,efakter,erie,eriefase,eriefasen,eriefaser,eriefaset,eriell,erielle,eriellere,eriellest,erielleste,erien,eriene,eriens,erier,rose,rosen
  art:roser,roset asc:ites ast:ma,maen,maene,maens,maer ate:lektase,lektasen,lektaser,lektaset
  atr:ieflimmer,ieflimmeren,ofi,ofien,ofiene,ofiens,ofier,ofiere
  avf:oring,oringa,oringen,oringene,oringens,oringer,orings,oringsmiddel,oringsmiddelet,oringsmiddelets
  avs:tiving,tivinga,tivingen,tivingene,tivingens,tivinger ban:dasje,dasjen,dasjene,dasjens,dasjer,dasjere,dasjes
  beh:andling,andlinga,andlingen,andlingene,andlingens,andlinger,andlings
  bei:n,na,nbrudd,nbrudda,nbruddene,nbruddet,nbruddets,ne,nede,nende,nene,ner,nere,nes,nest,neste,net,nets,ning,ningen,ninger,nmarg,nmargen
  bei:nmargene,nmargens,nmarger,ns,nskjorhet,nskjorheta,nskjorheten,nskjorhetene,nskjorhetens,nskjorheter,nsmerte,nsmerten,nsmertene,nsmertens
  bei:nsmerter,nt,ntetthet bek:ken,kena,kenbrudd,kene,kenene,kener,kenes,kenet,kenets,kenring,kenringen,kenringer,kenringet,kens
  bel:tesskade,tesskaden,tesskader ber:oligende bet:ennelse,ennelsen,ennelsene,ennelsens,ennelser,ennelses
  bev:egelse,egelsen,egelsene,egelsens,egelser,egelsers,egelses,egelsesartefakt,egelsesuro,issthet,isstheta,isstheten,issthetene,issthetens
  bev:isstheter,issthets,isstlos,isstlose,isstlosere,isstlosest,isstloseste,isstlost bif:unn,unnet bih:ula,ule,ulen,ulene,ulens,uler
  bil:ateralt,da,de,dediagnostikk,dediagnostikken,dediagnostikkens,dekvalitet,demateriala,demateriale,dematerialene,dematerialer,dematerialet
  bil:dematerialets,dende,dene,der,det,dets bin:devev,deveva,devevene,devevet,devevets,yra,yre,yren,yrene,yrens,yrer,yret bio:psi,psien,psiene,psier
  biv:irkning,irkningen,irkningene,irkningens,irkninger
  bla:era,ere,erebetennelse,erebetennelsen,erebetennelsene,erebetennelser,erede,erekateter,eren,erende,erene,erenes,erens,erer,eres,eret,erete
  bla:ering,eringen,eringer
  bli:ndtarm,ndtarmbetennelse,ndtarmbetennelsen,ndtarmbetennelsene,ndtarmbetennelsens,ndtarmbetennelser,ndtarmen,ndtarmene,ndtarmens,ndtarmer
  bli:ndtarms
  blo:d,da,dene,det,dets,dfortynnende,ding,dingen,dinger,dmangel,dmangelen,dmanglene,dmangler,dning,dningen,dningene,dningens,dninger,dpropp
  blo:dproppen,dproppene,dproppens,dpropper,dproppers,dpropps,dprova,dprove,dproven,dprovene,dprovens,dprover,dprovers,ds,dsukker,dsukkera
  blo:dsukkerene,dsukkeret,dsukkerets,dtrykk,dtrykka,dtrykkene,dtrykket,dtrykkets,tdelene,tdelenen,tdelener,tdelenet,tdeler bor:relia
  bra:nnsar,nnsaret bro:kk,kka,kkene,kkens,kker,kket bru:dd,dda,dden,ddene,ddet,ddets,ddstilling,ddstillingen,ddstillinger,ddstillinget,kket,kkete
  bry:st,sta,stbein,stbeinet,stbeinets,ste,stede,stende,stene,ster,stes,stet,stete,stets,stimplantat,sting,stingen,stinger,stkassa,stkasse,stkassen
  bry:stkassene,stkassens,stkasser,stkreft,stkreften,stkreftene,stkreftens,stkrefter,stsmerte,stsmerten,stsmertene,stsmerter,stsykdom,stsykdomen
  bry:stsykdomer,stsykdomet,stvegg,stveggen,stvev,stvevet,stvorta,stvorte,stvorten,stvortene,stvortens,stvorter
  buk:hula,hule,hulen,hulene,hulens,huler,smerter,spyttkjertel,spyttkjertelen,spyttkjertelens,spyttkjertlene,spyttkjertler,vegg,veggen,veggene
  buk:veggens,vegger cel:legift,legifta,legiften,legiftene,legiftens,legifter,len,lene,lens,ler,lers
  cys:te,ten,tene,tens,ter,tisk,tiske,tiskere,tiskest,tiskeste
  dem:ens,ensen,ensene,ensens,enser,ente,enter,entere,ring,ringa,ringen,ringene,ringens,ringer
  dia:betes,betesen,betesene,betesens,beteser,gnostikk,gnostikken,gnostikkene,gnostikkens,gnostikker,lyse,lysen,lysene,lysens,lyser,lysere,re
  dif:fusjon,fusjonen,fusjonene,fusjonens,fusjoner,fusjons dil:atasjon,atasjonen,atasjoner,atasjonet
  dis:lokasjon,lokasjonen,lokasjoner,lokasjonet,lokert,seksjon,seksjonen,seksjonene,seksjonens,seksjoner,seksjons,tal,tale,talt
  div:ertikler,ertikulitt dos:e,ene,ens,ere,eren,erende,erer,eres,ering,eringen,eringer,erne,ert,erte,es dra:pa,pen,pene,pens
  dre:na,nasje,nasjen,nasjene,nasjens,nasjer,ne,nen,nende,nene,nens,ner,nere,nes,net,ning,ningen,ninger,nte
  dyr:kning,kninga,kningen,kningene,kningens,kninger,knings
  egg:leder,ledere,lederen,lederens,lederer,lederes,lederne,leders,stokk,stokken,stokkene,stokkens,stokker
  elv:eblest,eblesten,eblestene,eblestens,eblester emb:oli,olien,oliens,olier emf:ysem,ysema,ysemene,ysemer,ysemet,ysemets
  end:etarm,etarmen,etarmene,etarmens,etarmer,etarms,etarmskreft,etarmskreften,etarmskreftens epi:lepsi,lepsien,lepsiene,lepsiens,lepsier
  ett:erblodning,erblodninger fas:tlege,tlegen,tlegens feb:er,eren,erene,erens,erer,ril,rile,rilere,rilest,rileste,rilt
  fei:lstilling,lstillingen,lstillinger,lstillinget fet:tlever,tvev,tveva,tvevene,tvevet,tvevets fib:rose,rosen,rosene,roser
  fin:gere,geren,gerende,gerens,gerer,geres,gering,geringen,geringer,gers,gert,gerte,gr,gra,gre,grede,grende,grene,grenes,grer,gres,gret,grete
  fin:gring,gringen,gringer fis:tel,telen,telens,tla,tle,tlede,tlende,tlene,tles,tlet,tling,tlingen,tlinger fla:ttbitt
  fle:kk,kka,kke,kkede,kkende,kkene,kkens,kker,kkes,kket,kking,kkingen,kkinger fof:lekk,lekken,lekkene,lekkens,lekker,lekkreft,lekkreften,lekkreftens
  for:andring,andringa,andringen,andringene,andringens,andringer,behandling,behandlingen,behandlinger,behandlinget,doyelse,doyelsen,doyelsene
  for:doyelsens,doyelser,doyelses,kalket,kalkete,kalkning,kalkningen,kalkningene,kalkningens,kalkninger,kammer,kammeret,kammerets,kjolelse
  for:kjolelsen,kjolelsene,kjolelsens,kjolelser,kjolelses,skyvning,skyvningen,skyvningene,skyvningens,skyvninger,snevring,snevringen,snevringene
  for:snevringer,stoppelse,stoppelsen,stoppelsene,stoppelsens,stoppelser,stoppet,stoppete,storrede,storrelse,storrelsen,storrelsene,storrelsens
  for:storrelser,storrelses,storret,storrete,stuing,stuinga,stuingen,stuingene,stuingens,stuinger,stuving,stuvinga,stuvingen,stuvingene,stuvingens
  for:stuvinger,styrrelse,styrrelsen,styrrelser,tetning,tetningen,tetningene,tetningens,tetninger,tykkelse,tykkelsen,tykkelsene,tykkelser,tykket
  for:tykkete fos:teret,terets,ters,tervann,tervanna,tervannene,tervannet,tervannets,tr,tra,tre,trene,trer fot.en,ene,ens,ledd,smerter
  fra:ktur,kturen,kturene,kturens,kturer fre:mmedlegema,mmedlegeme,mmedlegemene,mmedlegemer,mmedlegemet
  fun:ksjon,ksjonen,ksjonene,ksjonens,ksjoner,ksjonere,ksjons
  gal:leblaera,leblaere,leblaeren,leblaerene,leblaerens,leblaerer,legang,legangen,legangene,leganger,lene,lens,lere,lestein,lesteinen,lesteinene
  gal:lesteinens,lesteiner,leveiene,leveienen,leveiener,leveienet,leveier gan:gforstyrrelse,gforstyrrelsen,gforstyrrelser gas:troskopi
  gik:t,ta,ten,tene,tens,ter gip:sa,se,sede,sen,sende,sene,sens,ser,sere,ses,set,sing,singen,singer,sskinne,sskinnen,sskinner,sskinnet,st,ste
  gje:nnomlysning,nnomlysningen,nnomlysningens,noppliving,nopplivinga,nopplivingen,nopplivingene,nopplivingens,nopplivinger gle:msomhet,msomheten
  gra:nskning,nskningen,nskningene,nskningens,nskninger,nsknings,vid,vide,videre,videst,videste,viditet,viditeten,viditetene,viditetens,viditeter
  gra:viditetstest gul:sott,sotta,sotten,sottene,sottens,sotter gyn:ekolog,ekologen,ekologene,ekologens,ekologer hae:l,lene,lenes,lens,lsmerter
  hal:s,sa,sbetennelse,sbetennelsen,sbetennelsene,sbetennelsens,sbetennelser,sede,sen,sende,sene,sens,ser,ses,set,sing,singen,singer,spulsara
  hal:spulsare,spulsaren,spulsarene,spulsarens,spulsarer,svirvel,svirvelen,svirvelens,svirvlene,svirvler
  han:da,den,dens,dledd,dledda,dleddene,dleddet,dleddets,dledds,dleddsbrudd,dleddsbruddet,dleddsbruddets,drot,drota,droten,drotens,drots,ds
  hem:atom,atomen,atomer,atomet,aturi,oglobin,oglobina,oglobinene,oglobinet,oglobinets hes:het,heten hev:else,elsen,elsene,elsens,elser
  hin:na,ne,nene,nens,ner,nes,net,nete
  hje:rne,rneblodning,rneblodningen,rneblodningene,rneblodningens,rneblodninger,rnehinna,rnehinne,rnehinnebetennelse,rnehinnebetennelsen
  hje:rnehinnebetennelsene,rnehinnebetennelsens,rnehinnebetennelser,rnehinnen,rnehinnene,rnehinnens,rnehinner,rneinfarkt,rneinfarkter,rnemetastase
  hje:rnemetastasen,rnemetastaser,rnemetastaset,rnen,rnene,rnenes,rnens,rner,rnerystelse,rnerystelsen,rnerystelsene,rnerystelsens,rnerystelser,rnes
  hje:rneskada,rneskade,rneskadede,rneskaden,rneskadene,rneskadens,rneskader,rneskadet,rneskadete,rneslag,rneslaga,rneslagene,rneslaget,rneslagets
  hje:rnestamme,rnestammen,rnestammene,rnestammens,rnestammer,rnesvulst,rnesvulsten,rnesvulstene,rnesvulstens,rnesvulster,rnetumor,rnetumoren
  hje:rnetumorer,rnetumoret,rta,rte,rtebank,rtebanken,rteforstorrelse,rteforstorrelsen,rteforstorrelser,rteforstorrelset,rteinfarkt,rteinfarkta
  hje:rteinfarktene,rteinfarkter,rteinfarktet,rteinfarktets,rtekateter,rteklaff,rteklaffen,rteklaffene,rteklaffens,rteklaffer,rtelig,rtemuskel
  hje:rtemuskelen,rtemuskelens,rtemusklene,rtemuskler,rtene,rtens,rtepose,rteposen,rteposene,rteposer,rter,rtere,rterytme,rterytmen,rterytmene
  hje:rterytmens,rterytmer,rtes,rteskygge,rteskyggen,rteskygger,rtestans,rtestansen,rtestansene,rtestansens,rtestanser,rtestorrelse,rtestorrelsen
  hje:rtestorrelser,rtestorrelset,rtesvikt,rtesvikten,rtesviktene,rtesviktens,rtesvikter,rtet,rtets,rteultralyd
  hod:e,eende,ene,epina,epine,epinen,epinene,epinens,epiner,eskada,eskade,eskadede,eskaden,eskadene,eskadens,eskader,eskadet,et,etraume,etraumen
  hod:etraumer,ets
  hof:ta,te,tebrudd,tebruddene,tebruddet,tebruddets,teledd,teledda,teleddene,teleddet,teleddets,teleddsartrose,teleddsartrosen,teleddsartroser
  hof:teleddsartroset,teleddsdysplasi,teleddsdysplasien,ten,tene,tenes,tens,teprotese,teprotesen,teprotesene,teprotesens,teproteser,ter,tes
  hof:tesmerter
  hor:eapparat,eapparata,eapparatene,eapparater,eapparatet,eapparatets,sel,selen,selens,selstap,selstapa,selstapene,selstapet,selstapets,sla,slene
  hor:sler hos:ta,te,tede,tende,tene,tens,tes,tet,tete,tets,ting,tingen,tinger
  hov:edpulsara,edpulsare,edpulsaren,edpulsarene,edpulsarens,edpulsarer,ene,enes,ent,na,ne,ner hoy:dose,dosen,doser,doset
  hud.en,ene,enes,ens,forandring,forandringer,kreft,kreften,kreftene,kreftens,krefter,svulst,utslett,utsletta,utslettene,utslettet
  hun:debitt,debitta,debittene,debittet,debittets hyd:rocephalus ile:us imp:lantat,lantata,lantatene,lantater,lantatet
  ind:ikasjon,ikasjonen,ikasjonene,ikasjonens,ikasjoner
  inf:arkt,arkta,arktene,arkter,arktet,arktets,eksjon,eksjonen,eksjonene,eksjonens,eksjoner,eksjoners,eksjons,iltrasjon,iltrasjonen,iltrasjonene
  inf:iltrasjonens,iltrasjoner,iltrasjons,iltrat,iltrata,iltratene,iltrater,iltratet,luensa,luensaen,luensaene,luensaens,luensaer
  inj:eksjon,eksjonen,eksjonene,eksjonens,eksjoner,eksjoners,eksjons
  ink:ontinens,ontinensen,ontinensene,ontinensens,ontinenser,ontinent,ontinente,ontinentere,ontinentest,ontinenteste
  inn:snevring,snevringen,snevringer
  ins:ektsbitt,uffisiens,uffisiensen,uffisiensene,uffisienser,ulin,ulina,ulinene,ulinet,ulinets,ulinpumpe,ulinpumpen,ulinpumper
  int:ensiv,ensive,ensiven,ensivens,ensiver,ensivere,ensivest,ensiveste,ensivt,ravenos,ravenose,ravenosere,ravenosest,ravenoseste,ravenost
  isk:emi,emisk,emiske,emisken,emisker,emiskt
  iso:lasjon,lasjonen,lasjonene,lasjonens,lasjoner,lasjons,lering,leringa,leringen,leringene,leringens,leringer,lert,lerte jer:n,na,nene,net,nets
  jod.allergi kar kat:eten,etene,etens,eter,eteret,eterets,eters,etra,etre,etrene,etres,etret,etrets,tebitt
  kei:sersnitt,sersnitta,sersnittene,sersnittet,sersnittets
  kik:khull,khulla,khullene,khuller,khullet,khullets,khullsoperasjon,khullsoperasjonen,khullsoperasjoner,khullsoperasjonet
  kir:urg,urgen,urgene,urgens,urger,urgi,urgien,urgiene,urgiens,urgier,urgis,urgisk,urgiske,urgiskere,urgiskest,urgiskeste,urgs
  kje:moterapi,rtel,rtelen,rtelens,rtelvev,rtelvevet,rtlene,rtler,ve,vehule,vehulen,vehuler,vehulet,ven,vene,venes,vens,ver
  kla:ff,ffa,ffe,ffede,ffen,ffende,ffene,ffens,ffer,ffes,ffet,ffing,ffingen,ffinger,ustrofobi,ustrofobien,ustrofobiene,ustrofobiens,ustrofobier
  kla:ustrofobisk,ustrofobiske,ustrofobiskere,ustrofobiskest,ustrofobiskeste
  kli:nikk,nikken,nikkene,nikkens,nikker,nikks,nisk,niske,niskere,niskest,niskeste kly:ster,stera,sterene,sterer,steret,sterets
  kne.artrose,artrosen,artroser,artroset,et,ete,ets,ledd,ledda,leddene,leddet,protese,protesen,protesene,proteser,skal,skala,skalen,skalene,skalens
  kne:skaler,smerter kno:kkel,kkelen,kkelens,klene,kler,klet knu:ta,ten,tende,tene,tens,ter,tes,tet,tete,ting,tingen,tinger,ts
  kol:ikk,ikken,ikkene,ikkens,ikker,laps,lapsa,lapse,lapsede,lapsen,lapsende,lapsene,lapsens,lapser,lapses,lapset,lapsing,lapsingen,lapsinger
  kol:lateraler
  kom:plikasjon,plikasjonen,plikasjonene,plikasjonens,plikasjoner,plikasjoners,plikasjons,presjon,presjonen,presjonene,presjonens,presjoner
  kom:presjons,presjonsbrudd,presjonsfraktur,presjonsfrakturen,presjonsfrakturer,presjonsfrakturet
  kon:solidering,solideringa,solideringen,solideringene,solideringens,solideringer,taktsmitte,taktsmitten,taktsmitter,traindisert,trast
  kon:trastallergi,trasten,trastene,trastenes,trastens,traster,trastere,trastladende,trastladenden,trastladender,trastmiddel,trastmiddelet
  kon:trastmiddelets,trastmidla,trastmidlene,trastmidler,trastmidlet,trastmidlets,trastopptak,trastreaksjon,trastreaksjonen,trastreaksjoner
  kon:trastreaksjonet,troll,trollen,trollene,trollens,troller,trollere,trollest,trolleste,trolls
  kor:onar,sband,sbanda,sbandene,sbandet,sbandets,sbandskade,sbandskaden,sbandskadene,sbandskadens,sbandskader,srygg,sryggen,sryggene,srygger
  kor:sryggsmertene,sryggsmerter
  kra:gebein,gebeina,gebeinene,gebeinet,gebensbrudd,gebensbruddet,mpeanfall,mpeanfalla,mpeanfallene,mpeanfallet,mpeanfallets,mpen,mpene,mpens
  kra:vebein,vebeinet
  kre:atinin,ft,ften,ftene,ftens,ftsvulst,ftsvulsten,ftsvulstene,ftsvulstens,ftsvulster,ftsykdom,ftsykdommen,ftsykdommene,ftsykdommer
  kro:nisk,niske,niskere,niskest,niskeste,ppshalvdel,ppshalvdelen,ppshalvdelene,ppshalvdeler kul.degysningen,degysningene,degysningens,degysninger
  kut:tskade,tskaden
  kva:l,len,lene,lens,ler,litet,liteten,litetene,litetens,liteter,litets,lma,lme,lmen,lmende,lmene,lmens,lmer,lmere,lmes,lmest,lmeste,lmet,lmete
  kva:lming,lmingen,lminger,lmt,lt,lte kyf:ose,osen,oser,oset lam:melse,melsen,melsene,melsens,melser,met,mete,mets
  lan:gfinger,gfingeren,gfingerens,gfingra,gfingre,gfingrene,gfingrer
  lar.bein,beina,beinene,beinet,beinets,ben,bena,benene,benet,benets,et,ete,ets,hals,halsbrudd,halsbrudda,halsbruddene,halsbruddet,halsbruddets
  lar:halsen,halsene,halsens,halser las:ning,ningen,ninger,ninget lat:eksallergi lav:dose,dosen,doser,doset
  led:d,dband,dbanda,dbandene,dbandet,dbandets,de,dede,dende,dene,des,det,dete,detere,detest,deteste,dets,dgikt,dgikta,dgikten,dgiktene,dgiktens
  led:dgikter,dhevelse,dhevelsen,dhevelser,ding,dingen,dinger,dkapsel,dkapselen,dkapslene,dkapsler,ds,dsmerte,dsmertene,dsmerter,dspalte,dspalten
  led:dspalter,dvaeska,dvaeske,dvaesken,dvaeskene,dvaesker
  leg:e,ede,elig,emiddel,emiddelet,emiddelets,emiddels,en,ende,enes,ens,erende,erer,eres,ering,eringen,eringer,ers,ert,erte,es,eskade,eskaden
  leg:eskader,est,este,et,ete,evakt,evakta,evakten,evaktene,evaktens,evakter,evakts,ga,gen,gende,gene,genes,gens,gere,ges,gets,ging,gingen,ginger
  leg:ing,ingen,inger,t,te les:jon,jonen,jonene,jonenes,jonens,joner,joners,jons
  lev:ede,elig,en,ende,er,erabscess,erarterie,erarterien,erarterier,ercirrhose,ercirrhosen,ercirrhoser,ercirrhoset,ercyste,ercysten,ercyster,eren
  lev:erende,erens,erer,eres,ering,eringen,eringer,erkreft,erkreften,erkreftens,ermetastase,ermetastasen,ermetastaser,ermetastaset,erne,erprover
  lev:erte,ervener,es,et,ingen,inger,n,ne,r,re,rene,rer lig:gende lil:lefinger,lefingeren,lefingerens,lefingre,lefingrene,lefingrer
  luf:tror,trora,trorene,troret,tveien,tveiene,tveienes,tveiens,tveier,tveisinfeksjon,tveisinfeksjonen,tveisinfeksjonene,tveisinfeksjonens
  luf:tveisinfeksjoner,tveisinfeksjons luk:sasjon,sasjonen,sasjonene,sasjoner,sert,serte
  lun:ga,ge,geabscess,gearterie,gearterien,gearterier,gebetennelse,gebetennelsen,gebetennelsene,gebetennelsens,gebetennelser,geemboli,gefelt
  lun:gehinne,gehinnen,gekar,gekreft,gekreften,gekreftene,gekreftens,gekrefter,gelapp,gelappen,gelappene,gelapper,gemetastase,gemetastasen
  lun:gemetastaser,gemetastaset,gen,gene,genes,gens,geodem,geodema,geodemene,geodemer,geodemet,gepoliklinikk,gepoliklinikken,gepoliklinikkene
  lun:gepoliklinikkens,gepoliklinikker,ger,gers,gestuvning,gestuvningen,gestuvninger,gestuvninget,gesykdom,gesykdommen,gesykdommene,gesykdommer
  lym:fekjertlene,fekjertler,feknute,feknuten,feknutene,feknutens,feknuter,fom,fomen,fomer,fomet
  lys:ka,ke,kebrokk,kebrokka,kebrokken,kebrokkene,kebrokker,kebrokket,kede,ken,kende,kene,kens,ker,kes,ket,kete,king,kingen,kinger
  mag:e,ede,eleia,eleie,eleiene,eleier,eleiet,eleiets,en,ende,ene,enes,ens,ere,es,esar,esara,esarene,esaret,esarets,esars,esekk,esekken,esekkene
  mag:esekkens,esekker,esmerte,esmerten,esmertene,esmerter,et,ete,ing,ingen,inger,nat,r
  mal:ign,igne,ignere,ignest,igneste,ignitet,ignitetssuspekt,ignt mam:mografi,mografien,mografiene,mografier man:dlene
  mar:g,gen,gens,ger,gnagle,gnaglen,gnagler,gnaglet
  med:isin,isinen,isinene,isinens,isiner,isinere,isineren,isinerende,isinerens,isinerer,isineres,isinering,isineringen,isineringer,isinerne,isiners
  med:isinert,isinerte,isinliste,isinlisten,isinlister,isins,isinsk,isinske,isinskere,isinskest,isinskeste
  mel:lomblodning,lomblodninger,lomfot,lomfoten,lomfotens,lomfots,lomgulv,lomgulva,lomgulvene,lomgulvet,lomgulvets,lomhand,lomora,lomore,lomorene
  mel:lomorer,lomoret,lomorets
  men:isk,isken,iskene,iskens,isker,iskskade,iskskaden,iskskadene,iskskadens,iskskader,struasjon,struasjonen,struasjonene,struasjonens,struasjoner
  men:struasjons
  met:all,alla,allene,aller,allet,allets,alls,astase,astasen,astasene,astaser,astasere,astaserende,astaserer,astaseres,astasering,astaseringen
  met:astaseringer,astasert,astaserte,astatisk,astatiske,astatisken,astatisker,astatiskt mig:rene,renen,renene,renens,rener mik:roforkalkninger
  mil:t,ten,tene,tens,ter,tvene,tvenen,tvener,tvenet,tvenetrombose,tvenetrombosen,tvenetromboser,tvenetromboset
  mis:dannelse,dannelsen,dannelsene,dannelsens,dannelser,tanke,tanken,tankene,tankens,tanker
  mor:genstivhet,genstivheten,kaka,kake,kaken,kakene,kakens,kaker mun:nhula,nhule,nhulen,nhulene,nhulens,nhuler,nvik,nviken,nviker
  mus:kel,kelen,kelens,kelsmerte,kelsmerten,kelsmertene,kelsmerter,kelsvakhet,kelsvakheten,klene,kler
  nak:ka,ke,ken,kende,kene,kenes,kens,ker,kes,kesmerte,kesmerten,kesmertene,kesmerter,ket,kete,king,kingen,kinger nar:kose,kosen,kosene,kosens,koser
  nat:iv,ive,iven,iver,ivt nav:lebrokk,lebrokka,lebrokken,lebrokkene,lebrokker,lebrokket,lestreng,lestrengen,lestrengene,lestrengens,lestrenger
  ned:re,ring,ringer nek:rose,rosen,rosene,roser ner:ve,ven,vene,vens,ver,verot,verotter
  nes:a,e,ebein,ebeina,ebeinet,eblodning,eblodningen,eblodningene,eblodninger,en,ene,enes,ens,er,ets,t,te
  net:thinna,thinne,thinnen,thinnene,thinnens,thinner
  nev:rologi,rologien,rologiene,rologiens,rologier,rologisk,rologiske,rologiskere,rologiskest,rologiskeste nok:kelbein
  nyr:a,e,earterie,earterien,earterier,ebekken,ebekkena,ebekkenbetennelse,ebekkenbetennelsen,ebekkenbetennelser,ebekkenbetennelset,ebekkenene
  nyr:ebekkener,ebekkenet,ecellekreft,efunksjon,efunksjonen,efunksjonene,efunksjoner,ekreft,ekreften,ekreftens,en,ene,enes,ens,er,estein,esteinen
  nyr:esteinene,esteinens,esteiner,esteinsanfall,esvikt,esvikten,esviktene,esviktens,esvikter,et,etransplantert
  obs.tipasjon,tipasjonen,tipasjonene,tipasjoner,truksjon,truksjonen,truksjonene,truksjonens,truksjoner,truksjons ode:m,ma,mene,mer,met
  oks:ygen,ygena,ygenene,ygenet,ygenets,ygenmetning,ygenmetningen,ygenmetninger,ygenmetninget omh:et,eten
  ond:artede,artet,artete,artetere,artetest,arteteste onk:ologi,ologien,ologiene,ologier,ologisk,ologiske,ologiskere
  ope:rasjon,rasjonen,rasjonene,rasjonenes,rasjonens,rasjoner,rasjons,rativ,rative,rativere,rativest,rativeste,rativt,rert,rerte
  opp:folging,folginga,folgingen,folgingene,folgingens,folginger,folgings,fylning,fylningen,fylninger,fylninget,kast,kasta,kaste,kastede,kastende
  opp:kastene,kaster,kastere,kastes,kastet,kastets,kasting,kastingen,kastinger,tak,taka,takende,takene,taker,takere,taket,takets,taking,takingen
  opp:takinger,taks,takt ore:betennelse,betennelsen,betennelsene,betennelsens,betennelser,r,re,ring,ringen,ringer
  ort:oped,opeden,opedene,opedens,opeder,opedi,opedien,opediene,opediens,opedier,opedisk,opediske,opediskere,opediskest,opediskeste
  ost:eosyntese,eosyntesen,eosynteser
  ove:rarm,rarmen,rarmene,rarmenes,rarmens,rarmer,rarms,rfolsom,rfolsomhet,rfolsomheten,rfolsomhetens,rfolsomme,rfolsomt,rkjeve,rkjeven,rkjevene
  ove:rkjevens,rkjever,rlapp,rlappa,rlappe,rlappede,rlappen,rlappende,rlappene,rlapper,rlappes,rlappet,rlapping,rlappingen,rlappinger,rlege,rlegen
  ove:rlegene,rlegens,rleger,rleges,rlegne,rsiktsbilda,rsiktsbilde,rsiktsbildene,rsiktsbilder,rsiktsbildet,rsiktsbildets,rvekt,rvekta,rvekten
  ove:rvektene,rvektens,rvekter ovr:e oye.hula,hule,hulen,hulene,hulens,huler,lege,legen,legene,legens,leger,t,ts
  oyn:a,e,ede,ende,ene,er,es,et,ete,ing,ingen pac:emaker,emakere,emakeren,emakerens,emakerer,emakeres,emakerne,emakers par:ese,esen,esene,esens,eser
  pat:ologi,ologien,ologiene,ologiens,ologier,ologisk,ologiske,ologiskere,ologiskest,ologiskeste
  pek:efinger,efingeren,efingerens,efingre,efingrene,efingrer pen:icillin,icillina,icillinene,icillinet,icillinets,isillin
  per:forasjon,forasjonen,forasjonene,forasjoner,ikard pla:teepitelkreft
  ple:ura,uraeffusjon,uraeffusjonen,uraeffusjoner,uraeffusjonet,uravaeske,uravaesken,uravaesker pne:umoni,umothorax pol:ypp,yppen,yppene,yppens,ypper
  por:tara,tare,taren,tarene,tarer,tovenos pos:toperativ,toperative,toperativere,toperativest,toperativeste,toperativt
  pre:operativ,operative,operativen,operativer,operativt
  pro:ksimal,ksimale,ksimalere,ksimalest,ksimaleste,ksimalt,laps,lapsen,lapsene,lapser,ppa,ppe,ppede,ppen,ppende,ppene,ppens,ppers,ppes,ppet,pping
  pro:ppingen,ppinger,stata,stataen,stataene,stataens,stataer,statakreft,statakreften,statakreftene,statakreftens,statakrefter,tese,tesen,tesene
  pro:tesens,teser,test,vetaking,vetakinga,vetakingen,vetakingene,vetakingens,vetakinger psy:kiatrisk,kiatriske,kiatriskere,kiatriskest,kiatriskeste
  pul:s,sa,sara,sare,saren,sarene,sarens,sarer,se,sede,sen,sende,sene,sens,ser,sere,ses,set,sing,singen,singer pun:ksjon,ksjonen,ksjonene,ksjoner
  pus:ta,te,tebesvaer,tebesvaera,tebesvaerene,tebesvaeret,tebesvaerets,tede,ten,tende,tene,tens,ter,tere,tes,tet,tets,tevanske,tevansken,tevanskene
  pus:tevansker,ting,tingen,tinger
  rad:iograf,iografen,iografene,iografens,iografer,iolog,iologen,iologene,iologens,iologer,iologi,iologien,iologiene,iologiens,iologier,iologisk
  rad:iologiske,iologiskere,iologiskest,iologiskeste rea:ksjon,ksjonen,ksjonene,ksjonens,ksjoner,ksjons ref:luks
  rek:onstruksjon,onstruksjonen,onstruksjonene,onstruksjonens,onstruksjoner,onstruksjoners,onstruksjons
  res:idiv,idiva,idivene,idiver,idivere,idiverende,idivet
  rib:bein,beina,beinene,beinet,beinets,beinsbrudd,beinsbrudda,beinsbruddene,beinsbruddet,beinsbue,beinsbuen,beinsbuer,ben,bena,bene,benene,benet
  rib:benets rie:r,re,ren,rer,rne rin:gfinger,gfingeren,gfingerens,gfingre,gfingrene,gfingrer rod:het,heta,heten,hetene,hetens,heter
  ron:tgen,tgenbilda,tgenbilde,tgenbildene,tgenbilder,tgenbildet,tgenbildets,tgenen,tgenene,tgenens,tgenundersokelse,tgenundersokelsen
  ron:tgenundersokelsene,tgenundersokelsens,tgenundersokelser rot:asjon,asjonen,asjonene,asjonens,asjoner,asjons
  rul:lator,latoren,latorer,latoret,lestol,lestolen,lestolene,lestolens,lestoler rum:pert rup:tur,turen,turene,turer
  ryg:g,ga,gbrudd,ge,gede,gen,gende,gene,genes,gens,ger,ges,get,ging,gingen,ginger,gleia,gleie,gleiene,gleier,gleiet,gleiets,gmarg,gmargen,gmargene
  ryg:gmargens,gmarger,gprolaps,grad,grada,graden,gradene,gradens,grader,gskada,gskade,gskadede,gskaden,gskadene,gskadens,gskader,gskadet,gskadete
  ryg:gsmerte,gsmerten,gsmertene,gsmertens,gsmerter,gsoyla,gsoyle,gsoylen,gsoylene,gsoylens,gsoyler
  sam:menfall,menfalla,menfalle,menfallen,menfallende,menfallene,menfallens,menfaller,menfalles,menfallet,menfallets,menfalling,menfallingen
  sam:menfallinger sar.behandling,behandlinga,behandlingen,behandlingene,behandlingens,behandlinger sed:asjon,asjonen,asjoner,asjonet,ert
  sek:resjon,resjonen,vens,vensen,vensene,vensens,venser
  sen:ebetennelse,ebetennelsen,ebetennelsene,ebetennelsens,ebetennelser,ebrudd,ene,ens,er,ere,est,este,et,ete,t sep:sis,sisen,sisene,siser
  ser:ie,ien,iene,iens,ier,ies set:eleie,eleiet sid:eleia,eleie,eleiene,eleier,eleiet,eleiets,eopptak
  sig:nal,nala,nalene,naler,nalere,nalet,nalets,nalforandring,nalforandringen,nalforandringer,nalforandringet sin:us,usen,usene,usens,user
  sir:kulasjonsforstyrrelse,kulasjonsforstyrrelsen,kulasjonsforstyrrelser,kulasjonsforstyrrelset sit:tende
  ska:da,de,dede,delig,den,dende,dene,dens,der,des,det,dete,ding,dingen,dinger,lldyrallergi,rphet,rpheta,rpheten,rphetene,rphetens,rpheter
  ski:nna,nne,nnebein,nnebeina,nnebeinene,nnebeinet,nnede,nnende,nnene,nnens,nnes,nnet,nnets,nning,nningen,nninger,veprolaps,veprolapsen
  ski:veprolapsene,veprolapser
  skj:elett,eletta,elettene,eletter,elettere,elettet,elettets,elettmetastase,elettmetastasen,elettmetastaser,elettmetastaset,oldbruskkjertel
  skj:oldbruskkjertelen,oldbruskkjertelens,oldbruskkjertlene,oldbruskkjertler skl:erose,erosen,erosene,erosens,eroser,erotisk,erotiske,erotiskere
  sko:liose,liosen,lioser,lioset
  skr:ue,uede,uefiksasjon,uefiksasjonen,uefiksasjoner,uefiksasjonet,uen,uende,uene,uens,uer,ues,uet,uing,uingen,uinger,ur,us
  sku:lder,lderblad,lderblada,lderbladene,lderblader,lderbladet,lderbladets,lderblads,lderen,lderens,lderledd,lderledda,lderleddene,lderleddet
  sku:lderleddets,lderluksasjon,lderluksasjonen,lderluksasjoner,lderluksasjonet,ldersmerter,ldr,ldra,ldre,ldrene,ldrer
  sla:g,ga,ge,gede,gen,gende,gene,gere,ges,get,gets,gge,ggene,gger,gget,gne,gs
  sli:ma,me,mede,men,mende,mene,mer,mes,met,mets,mhinna,mhinne,mhinnen,mhinnene,mhinnens,mhinner,ming,mingen,minger,tasje,tasjeforandringer
  sli:tasjegikt,tasjegikten,tasjegiktens,tasjen,tasjene,tasjens,tasjer
  sme:rta,rte,rtede,rtefri,rtefrie,rtefriere,rtefriest,rtefrieste,rtefull,rtefulle,rtefullere,rtefullest,rtefulleste,rtefullt,rtelig,rtelindring
  sme:rtelindringa,rtelindringen,rtelindringene,rtelindringens,rtelindringer,rten,rtende,rtene,rtens,rter,rtes,rtestillende,rtet,rtete,rting
  sme:rtingen,rtinger
  smi:tta,tte,ttede,tteisolering,tteisoleringen,tteisoleringer,tteisoleringet,ttende,ttene,ttens,ttes,ttet,ttete,tting,ttingen,ttinger,ttsom
  smi:ttsomme,ttsomt sni:ttykkelse,ttykkelsen,ttykkelser,ttykkelset sol:itaer,itaere,itaeren,itaerene,itaerer,itaerere,itaerest,itaereste,itaert
  sop:pa,pede,pen,pende,pene,pens,per,pes,pet,pinfeksjon,pinfeksjonen,pinfeksjonene,pinfeksjonens,pinfeksjoner,ping,pingen,pinger
  sov:emedisin,emedisinen,emedisinene,emedisinens,emedisiner spe:dbarn,dbarnet
  spi:nal,nalere,nalest,naleste,nalkanal,nalkanale,nalkanalen,nalkanaler,nalkanalt,nalstenose,nalstenosen,nalstenoser,nalstenoset,nalt,seror,serora
  spi:serorene,seroret,serorets spo:le,len,lende,lene,lens,lere,les,ling,lingen,linger,lt,lte
  spy:tt,tta,tte,ttede,ttende,ttene,tter,ttes,ttet,ttets,tting,ttingen,ttinger,ttkjertel,ttkjertelen,ttkjertelens,ttkjertlene,ttkjertler sta:ende
  ste:ina,ine,inede,inende,inene,inens,inere,ines,inest,ineste,inet,ining,iningen,mmeband,mmebandet,mmebandslammelse,mmebandslammelsen,nose,nosen
  ste:noser,noset,nt sti:vhet,vheten
  sto:ffskifta,ffskifte,ffskiftene,ffskifter,ffskiftesykdom,ffskiftesykdommen,ffskiftesykdommene,ffskiftesykdommer,ffskiftet,ffskiftets
  str:alebehandlet,alebehandling,alebehandlinga,alebehandlingen,alebehandlingene,alebehandlingens,alebehandlinger,aledose,aledosen,aledosene
  str:aledosens,aledoser,alefelt,alefeltet,iktur,ikturen,ikturer,ikturet,uma,umaen,umaene,umaens,umaer,upehoda,upehode,upehodene,upehoder,upehodet
  str:upehodets stu:vning,vningen,vninger,vninget sub:kutan,kutant
  suk:kersyke,kersyken,kersykene,kersykens,kersyker,kersykere,kersykes,kersykest,kersykeste,kersykt sva:khet,kheten
  sve:lg,lga,lge,lgede,lgen,lgende,lgene,lgens,lger,lges,lget,lgets,lging,lgingen,lginger,lgvansker
  svi:kt,kta,kte,ktede,kten,ktende,ktene,ktens,kter,ktes,ktet,kting,ktingen,ktinger,mmel,mmelhet,mmelheta,mmelheten,mmelhetene,mmelhetens,mmelheter
  svi:mmelt svu:lst,lsten,lstene,lstens,lster
  syk:dom,dommen,dommene,dommens,dommer,dommers,doms,ehistoria,ehistorie,ehistorien,ehistoriene,ehistoriens,ehistorier,ehus,ehusa,ehusene,ehuset
  syk:ehusets,epleia,epleie,epleien,epleiene,epleiens,epleier,epleiere,epleieren,epleierens,epleierer,epleieres,epleierne,epleiers,epleies
  sym:ptom,ptoma,ptomene,ptomer,ptomet,ptomets,ptomfri syn:drom,droma,dromene,dromer,dromet,dromets,snerve,snerven,snervene,snervens,snerver
  tab:lett,letten,lettene,lettens,letter tae:r
  tan:ne,nende,nene,nens,nes,net,ning,ningen,ninger,nlege,nlegen,nlegene,nlegens,nleger,nleges,nregulering,nreguleringa,nreguleringen
  tan:nreguleringene,nreguleringens,nreguleringer,ns
  tar:m,men,mene,menes,mens,mer,mgass,mslyng,mslynga,mslyngen,mslyngene,mslyngens,mslynger,mslynget,mvegg,mveggen,mveggene,mveggens,mvegger
  ten:ne,nende,nene,nere,neren,nerens,nerer,neres,nerne,ners,nes,ning,ningen,ninger ter:api,apien,apiene,apiens,apier
  tes:tikkel,tikkelen,tikkelens,tiklene,tikler tho:rax til:bakegang,bakegangen,heling,helingen,helinger,helinget
  tom:mel,melen,melens,melfinger,melfingeren,melfingerens,melfingre,melfingrene,melfingrer,ming,minga,mingen,mingene,mingens,minger tor:aks
  tra:nsplantasjon,nsplantasjonen,nsplantasjonene,nsplantasjonens,nsplantasjoner,nsplantasjons,uma,ume,umemottak,umene,umestue,umestuen,umestuer
  tra:umet,umets tre:tthetsbrudd,tthetsbrudda,tthetsbruddene,tthetsbruddet,tthetsbruddets
  tro:mbose,mbosen,mbosene,mbosens,mboser,mbosere,mboserende,mboserer,mboseres,mbosering,mboseringen,mboseringer,mbosert,mboserte
  try:kkomhet,kkomheten,kksar tub:erkulose,erkulosen,erkulosene,erkulosens,erkuloser tum:or,oren,orene,orens,orer
  tun:ga,ge,gebitt,gebittet,gen,gende,gene,genes,gens,ger,gere,ges,gest,geste,gete,ging,gingen,ginger,gpust,gpusta,gpustede,gpusten,gpustent
  tun:gpustet,gpustne,gt tvi:llingen,llingene,llingens,llinger,llingers
  tyk:ktarm,ktarmen,ktarmene,ktarmens,ktarmer,ktarms,ktarmskreft,ktarmskreften,ktarmskreftene,ktarmskreftens,ktarmskrefter
  tyn:ntarm,ntarmen,ntarmene,ntarmens,ntarmer,ntarmslynger ult:ralyd,ralyden,ralydene,ralydens,ralyder,ralyds,ralydveiledet
  und:erarm,erarmen,erarmene,erarmenes,erarmens,erarmer,erarmes,erarms,erarmsbrudd,erarmsbrudda,erarmsbruddene,erarmsbruddet,erkjeve,erkjeven
  und:erkjevene,erkjevens,erkjever,erlapp,erliv,erliva,erlivene,erlivet,erlivets,ersokelse,ersokelsen,ersokelsene,ersokelsens,ersokelser,ersokelses
  ure:te,ter,tere,test,teste,ts,tt,tte
  uri:n,nblaera,nblaere,nblaeren,nblaerene,nblaerer,nen,nene,nens,ner,nere,nleder,nledere,nlederen,nlederer,nlederne,nror,nrora,nrorene,nroret
  uri:nveien,nveiene,nveiens,nveier,nveisinfeksjon,nveisinfeksjonen,nveisinfeksjonene,nveisinfeksjonens,nveisinfeksjoner
  usk:arp,arpe,arpere,arpest,arpeste,arphet,arpheta,arpheten,arphetene,arpheter,arping,arpingen,arpt utf:lod,loden,lodene,loder utp:osning,osninger
  utr:edning,edninga,edningen,edningene,edningens,edninger,ednings
  uts:lett,letta,lette,lettede,lettelig,lettende,lettene,letter,lettes,lettet,lettets,letting,lettingen,lettinger uve:l
  vae:ska,ske,skeansamling,skeansamlinga,skeansamlingen,skeansamlingene,skeansamlingens,skeansamlinger,skede,sken,skende,skene,skens,sker,skes,sket
  vae:skete,sking,skingen,skinger vak:sinert,sinerte van:nlating,nlatinga,nlatingen,nlatingene,nlatingens,nlatinger,nlatingsbesvaer
  vek:ttap,ttapa,ttapene,ttapet,ttapets
  ven:e,efase,efasen,efaser,efaset,en,ene,er,es,est,este,etrombose,etrombosen,etromboser,etromboset,flon,flonen,floner,flonet,os,ose,osere,osest
  ven:oseste,ost,t,te,trikkel,trikkelen,trikkelens,triklene,trikler vev.et,sprova,sprove,sproven,sprovene,sprover
  vir:us,usa,usene,uset,usets,usinfeksjon,usinfeksjonen,usinfeksjonene,usinfeksjonens,usinfeksjoner,usinfeksjons,vel,velen,velens,velkropp
  vir:velkropper,vellegeme,vellegemen,vellegemer,velsoyla,velsoyle,velsoylen,velsoylene,velsoyler,vla,vle,vlede,vlende,vlene,vler,vlere,vleren
  vir:vlerer,vlerne,vles,vlet,vling,vlingen,vlinger
`);

/** Everyday Norwegian, with work and relatives. */
export const norwegianWords = new PackedWords(`
  ald:erer,erne,r,ra,re,rene,rer,ri ale:ne,nen,ns alk:ohol,oholen,oholene,oholer all:eene,eer,erede alm:innelig,innelige,inneligere
  alv:orlig,orlige,orligere anb:efale,efalende,efaler,efales,efaling,efalinga,efalingen,efalingene,efalinger,efalt,efalte anf:ort,orte
  ang:ir,itt,itte,st,sten,stene,ster anl:edning,edningen,edningene,edninger anm:erkning,erkningen,erkningene,erkninger,odet,odete ann:et
  ans:ikt,ikta,iktene,ikter,iktet ant:agelig,agelige,ageligere,all,alla,allene,allet,att,atte ape:n,ne,nt apn:a,e,erne
  ara:bisk,bisken,biskene,bisker,biskere,biskest,biskeste
  arb:eid,eida,eide,eidede,eidende,eidene,eider,eidere,eideren,eiderer,eiderne,eidet,eiding,eidingen,eidinger,eidsledig,eidsledige,eidsledigere
  arb:eidsulykka,eidsulykke,eidsulykken,eidsulykkene,eidsulykker are:t,te,tere,test,teste,tte,tten,ttet ari:g,ge,ngen,ngene,nger arl:ig,ige,igere
  ars:ak,aka,ake,akede,aken,akende,akene,aker,aket asb:est,esteksponering,esteksponeringen,esten,estene,ester att:ende,ere,ing,ingen av
  avb:estilt,estilte,rot,rutt,rutte avd:eling,elinga,elingen,elingene,elinger avk:ledd,ledde,leddere,leddest,leddeste,ortet,ortete avl:yses,yst,yste
  avs:latt,lutning,lutninga,lutningen,lutningene,lutninger,luttet,luttete,tand,tanden,tandene,tander
  avt:ala,ale,alen,alende,alene,aler,aling,alingen,alinger,alt,alte avv:ik,ika,ike,ikende,ikene,iker,ikere,iket,iking,ikingen,ikinger
  bak:ende,ene,ere,eren,erer,erne,erst,erste,et,ingen,inger,over,re,t,te
  bar:a,ede,ende,ene,ere,este,et,ete,nebarn,nebarna,nebarnene,nebarnet,nehageassistent,nehageassistenten,nehageassistentene,nehageassistenter,nene
  bar:net bat:teri,teria,teriene,terier,teriet
  bed:ommes,omt,omte,ovelse,ovelsen,ovelsene,ovelser,ra,re,rede,rende,rer,ret,rete,ring,ringa,ringen,ringene,ringer
  bef:inne,innende,inner,inning,inningen,inninger
  beg:ge,rensede,renset,rensete,rensetere,rensetest,renseteste,runnelse,runnelsen,runnelsene,runnelser,ynnelse,ynnelsen,ynnelsene,ynnelser,ynnende
  beg:ynte beh:andlende,andles,andlet,andlete,ov,ova,ovene,ovet bek:reftet,reftete,ymret,ymrete
  bel:astet,astete,astninga,astningen,astningene,astninger,astningsutlost,iggende,ta,te,tene,tet
  bem:erkes,erket,erkete,erkning,erkningen,erkningene,erkninger ber:or,oren,orer,oret
  bes:kjed,kjeden,kjedene,kjedent,kjeder,kjedne,kjednere,kjednest,kjedneste,krevet,krivelse,krivelsen,krivelsene,krivelser,krives,ok,oka,oke,okende
  bes:okene,oker,okere,oket,oking,okingen,okinger,okt,okte,ta,taende,te,tefar,tefaren,temor,temora,temoren,tene,tet,tilt,tilte,vaer,vaera,vaere
  bes:vaerede,vaerende,vaerene,vaerer,vaeret,vaering,vaeringen,vaeringer,vaert,vaerte,vimt
  bet:ent,ente,entere,entest,enteste,inget,ingete,ydelig,ydelige,ydeligere,ydning,ydninga,ydningen,ydningene,ydninger
  bev:art,arte,artere,artest,arteste,ega,ege,egede,egelig,egende,eger,eget,egete,egetere,egetest,egeteste,eging,egingen,eginger,isstlos,isstlose
  bif:unn bil.ulykka,ulykke,ulykken,ulykkene,ulykker bis:tand,tanden,tandene,tander bit:t,ta,te,tene,tere,tet bla:nt ble
  bli.nda,ndede,nden,ndende,ndene,nder,ndere,ndeste,ndet,ndingen,ndinger,r,tt,tte blo:tende,ter,tere,test,teste,ting,tingen,tne,tte bon:den
  bor:dede,dende,dene,det,dingen,t,te,test,teste boy:ede,elig,ende,ene,et,ete,ingen,inger
  bre:dde,dden,ddene,dder,dere,dest,deste,dt,dte,nnende,v,vene,ver bri:lle,llen,llene,ller bro:dre,drene,drest,ren
  bru:k,ka,ke,kelig,ken,kende,kene,ker,kere,keren,kerer,kerne,ket,king,kingen,kinger,kken,kne,kt,kte bus:sjafor,sjaforen,sjaforene,sjaforer
  but:ikkmedarbeider,ikkmedarbeidere,ikkmedarbeideren,ikkmedarbeiderne cir:ka dag:ede,ende,ene,et,ing,ingen,inger,lig,lige,ligere,n,na,ne
  dan:ne,nede,nende,net,ningen,ninger,sk,ska,ske,skede,sken,skende,skene,sker,skere,skest,skeste,sket dar:lig,lige,ligere dat:ten,ter,tera,teren
  dek:ket,kete
  del:e,elig,ende,ene,er,ere,eren,erende,erer,ering,eringen,eringer,erne,ert,erte,et,ingen,inger,s,t,te,tid,tida,tiden,tidene,tider,vis,vise den:ne
  der:etter,for,foren,forer,foret,imod,som,somen,somer,somet des:suten det.te,tende,tet,ting,tingen
  dif:ferensialdiagnose,ferensialdiagnosen,ferensialdiagnoser,ferensialdiagnoset,fusere,fusest,fuseste,fust dir:ekte,ekten
  dis:kret,krete,kretere,kretest,kreteste dob:belt,belte,beltere,beltest,belteste,beltsidig,beltsidige,beltsidigere dod dog:n,na,nene,net
  dok:ument,umenta,umentene,umenter,umentere,umentet dom:men,mene,mere,meren,merer,merne dov.ning,ninga,ningen,ningene,ninger
  dri:kke,kkelig,kken,kkende,kkene,kker,kkere,kket,kking,kkingen,kkinger,kks dro:sjesjafor,sjesjaforen,sjesjaforene,sjesjaforer
  dum:pa,pede,pen,pende,pene,per,pere,pest,peste,pet,pingen,pinger,pt dun:kende dyp.a,e,ene,ere,est,este,et,t ege:n,nt
  egn:a,e,ede,en,ende,ene,ere,erne,est,este,et,ete,ing,ingen,inger,t,te ekt:efelle,efellen,efellene,efeller eld:re,ste,sten,stene
  ele:ktriker,ktrikere,ktrikeren,ktrikerer,ktrikerne ell:ede,ende,er,et,ingen
  end:elig,elige,eligere,ra,rede,rende,rer,ret,rete,ring,ringa,ringen,ringene,ringer ene:ste
  eng:elsk,elske,elsken,elskene,elsker,elskere,elskest,elskeste eni:g,ge,gere enk:a,elt,elte,eltere,eltest,elteste,emann,emannen,en,ene enn
  ens:idig,idige,idigere erg:oterapeut,oterapeuten,oterapeutene,oterapeuter erk:jent,jente eta:blert,blerte,blertere,blertest,blerteste
  ett:erfolgende,erlyst,erlyste,ermiddag,ermiddagen,ermiddagene,ermiddager,ersom,ersommer eve:ntuell,ntuelle,ntuellere,ntuellest,ntuelleste,ntuelt evt
  fab:rikkarbeida,rikkarbeidene,rikkarbeider,rikkarbeidere,rikkarbeideren,rikkarbeiderer,rikkarbeiderne,rikkarbeidet fae:rre,rrest,rreste
  fak:tisk,tiske,tiskere,tiskest,tiskeste fal:le,lende,lene,lera,lere,lerende,lerer,lering,leringen,leringer,lerte,let,lingen,linger,t,te
  fam:ilie,ilien,iliene,ilier far:ene,ent,far,faren,lig,lige,ligere,mor,mora,moren,ne
  fas:ta,te,tede,tende,tene,tere,teste,tet,tete,tingen,tinger,tlagt,tlagte,tn,tne fat:t,te feb:ruar
  fei:la,laktig,laktige,laktigere,le,lede,len,lende,lene,let,ling,lingen,linger,lt,lte
  fer:dig,dige,digere,sk,ska,ske,skede,sken,skende,sker,skere,skest,skeste,sket,skete,sking,skingen,skinger,skt fik:k
  fil:ma,me,mede,men,mende,mene,mere,met,mingen,minger fin:nast,nende,nene,ner,nere,neren,nerer,nerne,nes,net,nete,ningen,ninger
  fir:a,ede,ende,ene,er,ere,ete,ingen,t,te fis:ka,kebein,kebeina,kebeinene,kebeinet,kede,ken,kende,kene,ker,kere,keren,kerer,kerne,ket,kingen,kinger
  fje:rna,rne,rnede,rnende,rner,rnere,rnest,rneste,rnet,rnete,rning,rningen,rninger,rnt fle:kkete,kketere,kketest,kketeste,re,rr,st,ste
  fly:tta,tte,ttede,ttende,tter,ttet,ttete,tting,ttingen,ttinger,vertinna,vertinne,vertinnen,vertinnene,vertinner fod:sel,selen,slene,sler,t,te
  fol:a,e,elig,ende,ene,er,ere,eren,erer,erne,et,gelig,gen,gende,gene,gere,get,gingen,ginger,gt,gte,ingen,inger,somme,somt,t,te
  for:an,andret,andrete,bedret,bedrete,bedring,bedringa,bedringen,bedringene,bedringer,beredelse,beredelsen,beredelsene,beredelser,beredt,beredte
  for:beredtere,beredtest,beredteste,bindelse,bindelsen,bindelsene,bindelser,deling,delinga,delingen,delingene,delinger,di,egaende,ekomme,ekommen
  for:ekommende,ekommer,ekommet,ekomming,ekommingen,ekomminger,eldra,eldre,eldrelig,eldrene,eligge,eliggen,eliggende,eligger,eligget,eligging
  for:eliggingen,eligginger,enlig,enlige,enligere,etatt,etatte,hold,holda,holde,holdende,holdene,holder,holdet,holding,holdingen,holdinger,holdt
  for:holdte,hoyet,hoyete,klaring,klaringa,klaringen,klaringene,klaringer,klart,klarte,kortet,kortete,lenget,lengete,lop,lopa,lope,lopen,lopende
  for:lopene,loper,lopere,lopet,loping,lopingen,lopinger,lopne,lopt,lopte,middag,middagen,middagene,middager,modentlig,modentlige,modentligere,nyet
  for:nyete,rige,siktig,siktige,siktigere,sinket,sinkete,ska,ske,skede,skende,sker,skere,skeren,skerer,skerne,sket,sking,skingen,skinger,skjell
  for:skjellen,skjellene,skjeller,skjellig,skjellige,skjelligere,skjovet,soka,soke,sokende,sokene,soker,soket,sokingen,sokinger,sokt,sokte,sta
  for:staelig,staende,staes,staing,staingen,stainger,star,ste,sto,stuet,stuete,til,tsatt,tsatte,tsette,tsettende,tsetter,tsettere,tsetteren
  for:tsetterne,tsetting,tsettingen,tsettinger,ut,uten,utgaende,vekslet,vekslete,veksling,vekslinga,vekslingen,vekslingene,vekslinger,ventet
  for:ventete,verret,verrete,verring,verringa,verringen,verringene,verringer,virret fot:ball,ballen fra:m,mende,mt
  fre:m,mende,mgar,mkomme,mkommelig,mkommen,mkommende,mkommer,mkommet,mkomming,mkommingen,mkomminger,mme,mmed,mmede,mmedere,mmedest,mmedeste,mmer
  fre:mmerne,mmet,mmota,mmote,mmotende,mmotene,mmoter,mmotet,mmoting,mmotingen,mmotinger,mmott,mmotte,mre,mskreden,mskredent,mskredne,mt,mtre,mtrer
  fri.e,ende,ere,este,ing,ingen,inger,r,sk,ska,skede,skende,sker,skere,skest,skeste,sket,skingen,skinger,skn,skne,skt,sor,soren,sorene,sorer,tt,tta
  fri:tte,ttede,tten,ttende,ttene,ttet,tting,ttingen,ttinger fro:kost,kosten,ntalkollisjon,ntalkollisjonen,ntalkollisjoner,ntalkollisjonet fru
  ful:le,lende,lere,leste,lstendig,lstendige,lstendigere,lt fun:gere,gerende,gerer,gering,geringen,geringer,gert,gerte,n,ne,nen,nene,net fyl:t,te
  fys:ioterapeut,ioterapeuten,ioterapeutene,ioterapeuter,isk,iske,iskere,iskest,iskeste gam:la,le,len,ling,lingen,linger,mel,melt
  gan:gede,gen,gende,gene,gere,geren,gerer,gerne,get,gingen,ginger,gren,ske gar.dbruker,dbrukere,dbrukeren,dbrukerer,dbrukerne gat:te,tene,ter
  gif:ta,te,tede,ten,tende,tene,ter,tere,test,teste,tet,tingen,tinger gir
  gje:lda,lde,ldede,lden,ldende,ldene,lder,ldere,lderen,lderer,lderne,ldest,ldeste,ldet,lding,ldingen,ldinger,lds,ldt,ldte,nnom,nnomen,nnomer
  gje:nnomet,nnomfores,nnomfort,nnomforte,nnomfortere,nnomfortest,nnomforteste,nnomgang,nnomgangen,nnomgangene,nnomganger,nnomgatt,nnomgatte,nstar
  gje:ntas,ntatt,ntatte,rda,rdede,rden,rdende,rdene,rder,rdet,rdete,rding,rdingen,rdinger
  gjo:r,rda,rde,rdede,rden,rdende,rdene,rder,rdet,rdete,rding,rdingen,re,ren,rende,ring,ringen,ringer,rt,rte
  gla:ssa,ssen,ssene,ssere,sset,tta,tte,ttede,tten,ttende,ttene,ttere,ttest,tteste,ttet,ttingen,ttinger
  gna:ga,ge,gende,gene,ger,gere,geren,gerer,gerne,get,ging,gingen,ginger
  god:a,artede,artet,artete,artetere,artetest,arteteste,e,ene,est,este,kjent,kjente,kjentere,kjentest,kjenteste,t,ta,te,tede,ten,tende,tene,ter,tet
  god:ting,tingen,tinger
  gra:dede,dende,dene,der,dere,derende,derer,dering,deringen,deringer,derte,det,dvis,dvise,dvist,ten,tende,tene,tingen,tinger,tt,tte
  gre:nsa,nse,nsede,nsen,nsende,nsene,nser,nset,nsete,nsing,nsingen,nsinger
  gru:nn,nna,nne,nnede,nnen,nnende,nnene,nner,nnere,nnest,nneste,nnet,nnete,nninger,ppa,ppe,ppene,ppere,vearbeida,vearbeidene,vearbeider
  gru:vearbeidere,vearbeideren,vearbeiderer,vearbeiderne,vearbeidet gut:ten,tene had:de
  han:dball,dballen,dverka,dverkene,dverker,dverkere,dverkeren,dverkerer,dverkerne,dverket,dverks,sa,sede,sende,set,singen,singer
  hap:a,ede,ende,ene,et,ing,ingen,inger,t,te har:dere,deste,dingen,dn,dne hat:t,te,tene
  hel:e,ede,ende,er,ere,est,este,et,ete,ingen,inger,lende,lene,lere,leren,lerer,lerne,let,lingen,te,tene,ter,tid
  hen:delig,dende,dene,der,det,ding,dingen,dinger,dt,dte,gende,holdsvis,ne,vendelse,vendelsen,vendelsene,vendelser,vise,visende,viser,vising
  hen:visingen,visinger,visning,visningen,visningene,visninger,vist,viste her:etter,under hes:t,te,ten,tene
  hje:lp,lpa,lpe,lpemidla,lpemidlene,lpemidler,lpemidlet,lpen,lpende,lpene,lpepleier,lpepleiere,lpepleieren,lpepleierer,lpepleierne,lper,lpere
  hje:lperen,lperer,lperne,lping,lpingen,lpinger,m,mma,mme,mmefra,mmehjelp,mmehjelpa,mmehjelpen,mmehjelpene,mmehjelper,mmehjelpere,mmene
  hje:mmesykepleia,mmesykepleie,mmesykepleien,mmesykepleiene,mmesykepleier,mmesykepleiere,mmet,mmevaerende
  hol:de,dende,dene,dere,deren,derne,det,dingen,dinger,dne,dte hos
  hov:edfunn,edfunna,edfunnene,edfunnet,nede,nende,nere,nest,neste,net,ning,ningen,ninger
  hoy:de,den,dene,der,ede,ende,ene,ere,est,este,et,ete,ingen,inger,n,residig,residige,residigen,residiger hun.de,den,dene hur:tige,tigere hva
  hve:m,r,randre,rt hvi:lesmerter,lke,lken,lket,s,t,te,ten,tene,ter,tere,test,teste,tn,tne,tt,tte,tter,ttet
  hvo:r,rav,rdan,ren,rer,ret,rfor,rforen,rforer,rforet,rvidt ide:t iga:ngvaerende igj:en ikk:e,ene,er,je,jen,jer
  ind:ikere,ikerende,ikerer,ikering,ikeringen,ikeringer,ikert,ikerte inf:ormasjon,ormasjonen,ormasjonene,ormasjoner,ormert,ormerte
  ing:enior,enioren,eniorene,eniorer,enting,entingen,entinger,entinget
  inn:ad,e,enfor,enforen,enforer,enforet,gang,gangen,gangene,ganger,grep,grepa,grepene,grepet,hold,holda,holdene,holdet,kalles,kalt,kalte,lagt
  inn:lagte,lagtere,lagtest,lagteste,leggelse,leggelsen,leggelsene,leggelser,legges,satt,satte,sattere,sattest,satteste,sendt,sendte,sida,side
  inn:siden,sidene,sider,stilt,stilte,tak,taka,takelig,takende,takene,taker,takere,taket,taking,takingen,takinger,til,trukket,vendig,vendige
  inn:vendigere ins:truksjon,truksjonen,truksjonene,truksjoner int:et isa:er ist:edenfor,edenforen,edenforer,edenforet ja jan:uar jeg
  jen:ta,tene,ter,tete jev:n,na,ne,nede,nende,ner,nere,nest,neste,net,ning,ningen,ninger,nt jf job:ba,be,bede,bende,bene,ber,bere,bet,bingen,binger
  jou:rnalisten,rnalistene,rnalister jun:i kal:d,de,dere,dest,deste,dt,t,te kan:skje kas:sadama,sadame,sadamen,sadamene,sadamer
  kat:ta,tede,tende,tene,ter,tet,ting,tingen,tinger kil:eformet,en,ende,ene,er,ere,eren,erer,erne,et,ing,ingen,inger,ne,te
  kje:nna,nne,nnelig,nnende,nnene,nner,nnere,nneren,nnerer,nnerne,nnet,nning,nningen,nninger,nt,nte,ntere,ntest,nteste
  kjo:lt,lte,nn,nna,nnede,nnene,nnet,retoy,retoya,retoyene,retoyer,retoyet,rt,rte,rtere,rtest,rteste
  kla:ga,gede,gende,gene,ger,gere,geren,gerer,gerne,get,gete,ging,gingen,ginger,r,rede,ren,rende,rene,rer,rere,rest,reste,ret,rete,ringen,ringer,rn
  kla:rne,rt,rte kle:mta,mte,mtede,mtende,mtene,mter,mtet,mting,mtingen,mtinger
  kne:kka,kke,kkede,kken,kkende,kkene,kker,kkere,kkeren,kkerer,kkerne,kkert,kket,kking,kkingen,kkinger
  kni:v,va,ve,vede,ven,vende,vene,ver,vet,ving,vingen,vinger kok:k,ka,ken,kene,ker kol:lisjon,lisjonen,lisjonene,lisjoner
  kom.ma,me,men,mende,mer,met,ming,mingen,minger,munikasjon,munikasjonen,munikasjonene,munikasjoner,plette,pletter,plettere,plettest,pletteste
  kon:stant,stante,stanten,stantene,stanter,stantere,stantest,stanteste,statert,staterte,takt,takta,takte,taktede,takten,taktende,taktene,takter
  kon:taktet,taktete,takting,taktingen,taktinger,tormedarbeider,tormedarbeidere,tormedarbeideren,tormedarbeiderer,tormedarbeiderne,trolleren
  kon:trollerende,trollerer,trolleringen,trolleringer,trollerne,trollert,trollerte
  kor:tede,tende,tene,ter,tere,test,teste,tet,tete,tingen,tinger,tn,tne,tvarig,tvarige,tvarigere
  kra:ftig,ftige,ftigere,v,va,ve,vede,ven,vende,vene,ver,vet,ving,vingen,vinger kre:ve,vede,vende,ver,vet,ving,vingen,vinger kro:ppene
  kul:eformet,eformete,eformetere,eformetest,eformeteste kun:ne,nen,nende,net,stner,stnere,stneren,stnerer,stnerne kus:ina,ine,inen,inene,iner kut:tet
  kve:ld,lda,lde,ldede,lden,ldende,ldene,lder,ldet,lding,ldingen,ldinger kvi:nna,nne,nnelig,nneliga,nnelige,nneligere,nnen,nnene,nner
  lae:ren,rende,rene,rer,rere,reren,rerer,rerne,ret,ring,ringen,ringer,rt lag:ermedarbeider,et,ete,t,te,ting
  lan:dede,dende,dene,det,dingen,dinger,gede,gelig,gende,gene,gere,get,gete,gingen,ginger,gsom,gsomme,gsomt,gstrakt,gstrakte,gstraktere,gstraktest
  lan:gstrakteste,gt,gvarig,gvarige,gvarigere las:te,tebilsjafor,tebilsjaforen,tebilsjaforene,tebilsjaforer
  lav:ede,ende,erer,ering,eringen,ert,erte,est,este,ete,ing,ingen,t lei:ede,en,ende,ene,ere,est,este,et,ete,ing,ingen,inger,r,t
  len:gda,gde,gden,gdene,gder,gende,gene,get,ging,gingen,ginger,gre,gt,gte les:elig,ere,ingen,inger
  let:te,tede,ten,tende,tene,tere,teren,terne,test,teste,tet,tete,tingen,tinger lid:e,ende,ingen,inger,t,te
  lig:ge,gen,ger,gere,geren,gerer,gerne,gingen,ginger,nende
  lik.ede,eledes,elig,en,ende,ene,er,ere,esom,esomen,esomer,esomet,este,ete,ingen,inger,n,ne,t,te lin:dring,dringa,dringen,dringene,dringer
  lis:te,tede,telig,tende,tene,tet,tete,tingen,tinger lit:en,ene,t,te lob:ulert
  lof:ta,tede,tende,tene,ter,tere,teren,terer,terne,tet,tete,tingen,tinger log:oped,opeden,opedene,opeder
  lok:al,ala,ale,alen,alene,aler,alere,alest,aleste,alet,alisert,aliserte,alt lop:ende
  los:elig,ende,ere,est,este,ingen,n,ne,net,ning,ninga,ningen,ningene,ninger luf:ta,te,tede,ten,tende,tene,ter,tere,tet,tingen,tinger luk:ket,kete
  lyk:tes lys:a,e,ende,ene,er,ere,est,este,et,ing,ingen,inger,n,t,te mal:bar,bart,elig,ende,ere,eren,erer,erne,inga,ingen,ingene,inger,s,t
  man:dag,dagen,dagene,dager,eden,edene,eder,glede,glende,glene,gler,glet,glingen,glinger,gt,nede,nen,nende,net,ningen,ninger,nlig,nlige,nligere
  mas:kin,kina,kinen,kinene,kiner,kinere mat:eriala,eriale,erialene,erialer,erialere,erialest,erialeste,erialet,erialt,tet
  med:arbeider,arbeidere,arbeideren,arbeiderer,arbeiderne,brakt,brakte,fodt,fodte,fodtere,fodtest,fodteste,sendt,sendte,virka,virke,virkede,virken
  med:virkende,virker,virket,virkete,virking,virkingen,virkinger meg:et,eten,etene,eter mek:aniker,anikere,anikeren,anikerer,anikerne
  mel:lom,lomen,lomer,lomet men:ende,ene,er,inger,sene mer.ka,kede,kelig,kende,kene,kere,keren,kerer,kerne,ket,kete,king,kingen,kinger
  mes:t,te,tere,tr mid:lertidig,lertidige,lertidigere,t,te,ten,tene,ter min:dre,st,ste,sten,stene,utt,utta,uttene,utter,uttet
  mis:lykket,tenkelige,tenkeligere,tenkes,tenkt,tenkte mit:t mod:erat,eratene,eratere,eratest,erateste
  mor:ene,enen,enene,ener,far,faren,genen,genene,gener,gna,gne,gnene,k,ka,ke,kede,kende,kene,ker,kere,kest,keste,ket,kn,kne,kt,mor,mora,moren,nene
  mot:e,ende,ene,et,ingen,inger,orsykkel,orsykkelen,tar,tatt,tatte mul:ig,ige,igens,igere,ighet,igheta,igheten,ighetene,igheter
  mur:ede,ende,ene,er,ere,eren,erer,erne,inger,rene,te mus:iker,ikere,ikeren,ikerer,ikerne mye
  myn:t,ta,te,tede,ten,tende,tene,ter,tet,ting,tingen,tinger nab:o,oen,oene,oer nae:rmere,rmest,rmeste nal nar
  nat:t,ta,tede,ten,tende,tet,tingen,tinger,tlige,tligere,urlig,urlige,urligere nav:aerende ned.e,enfor,enforen,enforer,enforet,over,satt,satte nei
  nes:tede,ten,tende,tene,tet,tete,tinger net:topp nev:o,oen,oene,oer nie:sa,sene niv:aene,aer,aet nod:vendig,vendige,vendigere noe:n,nlunde nok
  non:en,ene,er nor:malen,malene,maler,malere,malest,maleste,malt,sk,ska,ske,skede,sken,skende,skene,sker,skere,skest,skeste,sket nov:ember
  num:men,menhet,menheta,menheten,menhetene,menheter,mer,merer,merere,meret nyf:odt,odte,odtere,odtest,odteste nyl:ig,ige
  nyt:ilkommet,ilkomne,ilkomnen,ilkomner,ilkomnet,t,ta,te,tede,ten,tende,tene,ter,tet,ting,tingen,tinger oft:e,ere,est ogs:a oke:nde
  okn:ing,ingen,ingene,inger okt.a,e,ede,ende,ene,er,et,ete,ing,ingen,ober omb:ooket
  omf:ang,anga,angene,anget,atta,atte,attede,attende,atter,attet,atting,attingen,attinger,intlig,intlige,intligere omh:et,eta,eten,etene,eter
  omk:ring,ringen,ringer,ringet omr:ada,ade,adene,ader,adet omt:ales ond:artet onk:el,lene,ler
  ons:dag,dagen,dagene,dager,ka,ke,kede,kelig,kende,kene,ker,kes,ket,kete,king,kingen,kinger,kt,kte
  opp:a,ad,bremsing,bremsinga,bremsingen,bremsingene,bremsinger,e,ede,ende,et,ete,fattes,folgende,fordret,fordrete,gir,gitt,gitte,gittere,gittest
  opp:gitteste,hold,holda,holde,holdende,holdene,holder,holdet,holding,holdingen,holdinger,holdt,holdte,hort,horte,losning,losninga,losningen
  opp:losningene,losninger,lyse,lysende,lyser,lyses,lysing,lysingen,lysinger,lysning,lysninga,lysningen,lysningene,lysninger,lyst,lyste,lystere
  opp:lystest,lysteste,merksom,merksomme,merksomt,ringt,ringte,ringtere,rinnelig,rinnelige,rinneligere,satt,satte,sattere,sattest,satteste,start
  opp:starta,starte,startede,starten,startende,startene,starter,startet,starting,startingen,startinger,statt,statte,summert,summerte ord:inert,inerte
  ori:entert,enterte osv ova:len,lene,ler,lere,lest,leste,lt
  ove:nfor,nforen,nforer,nforet,nnevnte,nnevntere,nnevntest,nnevnteste,rende,rfladisk,rfladiske,rfladiskere,rfladiskest,rfladiskeste,rflyttet
  ove:rflyttete,rfor,rfora,rfore,rforede,rforende,rforer,rfores,rforet,rfort,rforte,rfortere,rfortest,rforteste,rordnet,rordnete,rordnetere
  ove:rordnetest,rordneteste,rsikten,rsiktene,rsikter,rskredet,rstatt,rstatte,rstattere,rstattest,rstatteste,rvaket,rvakete,rveiende,rveies
  ovn:en,ene,er ovr:a,er,ig,ige,igere,igt pab:egynt,egynte paf:ort,orte pag:aende pak:jorsel,jorselen,jorsla,jorslene,jorsler,jort,jorte
  pap:ir,ira,irene,irer,iret par:orende,orenden,orendene,orender
  pas:ient,ienten,ientene,ientens,ienter,sasje,sasjen,sasjene,sasjer,sasjeren,sasjerene,sasjerer,sede,selig,sen,sende,sene,sere,seren,serende,serer
  pas:sering,seringen,seringer,serne,sert,serte,singen,singer pau:sen,sene,ser,sere
  pav:irket,irkete,irkning,irkningen,irkningene,irkninger,ises,ist,iste
  pen:sjon,sjonen,sjonene,sjoner,sjonere,sjonert,sjonerte,sjonist,sjonisten,sjonistene,sjonister
  per:iode,ioden,iodene,ioder,sonala,sonale,sonalene,sonaler,sonalere,sonalest,sonaleste,sonalet,sonalt,sonell,sonella,sonelle,sonellene,soneller
  per:sonellere,sonellest,sonelleste,sonellet,sonen,sonene,soner,sonlig,sonlige,sonligere pga
  pil:lede,lende,lene,lert,let,lingen,linger,oten,otene,oter,otere
  pla:nede,nen,nende,nene,nere,nest,neste,ningen,ninger,nlagt,nlagte,nlegges,nlegging,nlegginga,nleggingen,nleggingene,nlegginger,ssen,ssene,sser
  pla:ssere,ssert,sserte ple:iehjem,iehjemmene,iehjemmet,iepersonell,iepersonella,iepersonellene,iepersoneller,iepersonellet
  plu:tselig,tselige,tseligere poe:ng,nga,ngene,nger,nget
  pos:itiv,itiva,itiven,itivene,itiver,itivere,itivest,itiveste,itivet,itivt,tbud,tbuda,tbudene,tbudet,te,tede,tende,tene,tere,tet,tingen,tinger
  pre:sis,sise,siser,sisere,sisest,siseste,sist,sse,ssede,ssen,ssende,ssene,ssere,sset,ssingen,ssinger pri:kking,kkinga,kkingen,kkingene,kkinger
  pro:blema,blemene,blemer,blemet,blemfritt,grammene,grammere,grammerende,grammerer,grammerere,grammereren,grammererer,grammererne,grammeringen
  pro:grammeringer,grammert,grammerte,grammet,sedyre,sedyren,sedyrene,sedyrer,sess,sessen,sessene,sesser,sessere,sessing,sessingen,sessinger,vd,vde
  pro:vede,vende,vene,ver,vet,vete,vingen,vinger psy:kolog,kologen,kologene,kologer rad:givning,givningen,givningene,givninger
  ras:k,kede,kende,kene,kere,kest,keste,ket,kete,king,kingen,kinger,kt rea:gere,gerende,gerer,gering,geringen,geringer,gert,gerte
  reg:elmessig,elmessige,elmessigere rei:sa,se,sende,sene,set,singen,ste
  rek:ka,ke,kende,kene,kingen,kinger,kt,kte,virent,virenten,virentene,virenter,virert,virerte,visisjon,visisjonen,visisjonene,visisjoner
  rel:ativt,evante,evantere,evantest,evanteste
  ren:holda,holdene,holder,holdere,holderen,holderer,holderne,holdet,holdsarbeider,holdsarbeidere,holdsarbeideren,holdsarbeiderer,holdsarbeiderne
  ren:holdsarbeidet res:epsjonist,epsjonisten,epsjonistene,epsjonister,ten,tene,terende,tfunn,ultat,ultata,ultatene,ultater,ultatet
  ret:t,te,tede,telig,ten,tende,tene,tere,test,teste,tet,tete,tingen rik:tig,tige,tigere
  rin:ga,gede,gende,gene,gere,gest,geste,get,gete,gformet,gingen,ginger,gt,gte ris:iko,ikoen,ikoene,ikoer,tet,tete rod:a,ende,ene,ere,est,este,n,ne,t
  rol:ig,ige,igere rom:met,mete roy:ke,ken,kende,kene,ker,kere,keren,kerer,kerne,king,kinga,kingen,kingene,kinger,kt,kte
  run:da,dede,delig,den,dende,dene,der,dere,dest,deste,det,ding,dingen,dinger,dt sae:rlig,rlige,rligere sal:edes
  sam:arbeid,arbeida,arbeide,arbeidede,arbeidende,arbeidene,arbeider,arbeidet,arbeidete,arbeiding,arbeidingen,arbeidinger,arbeidsvillig
  sam:arbeidsvillige,arbeidsvilligere,boen,boende,boene,boer,boere,boeren,boerer,boerne,let,lete,men,menholdt,menholdte,menlignet,menlignete
  sam:menligning,menligninga,menligningen,menligningene,menligninger,menliknet,menliknete,t,tala,tale,talen,talende,talene,taler,taling,talingen
  sam:talt,talte,tidig,tidige,tidigere,tykka,tykke,tykkende,tykkene,tykker,tykket,tykking,tykkingen,tykkinger san:nsynlig,nsynlige
  sat:t,te,tere,test,teste sed:vanlig,vanlige,vanligere
  sek:retaer,retaeren,retaerene,retaerer,s,sa,ser,sere,st,und,unda,unden,undene,under,undere,underende,underer,undering,underingen,underinger
  sek:undert,underte,undet
  sel:ge,gelig,gende,ger,gere,geren,gerer,gerne,ging,gingen,ginger,v,ve,vene,veste,vet,vom,vomen,vomer,vomet,vstendig,vstendige,vstendigere
  sen:ga,geliggende,gen,gene sep:tember ser:vitor,vitoren,vitorene,vitorer set:t,tende,tene,tere,tet,tingen,tinger
  sid:en,ene,ere,eren,erne,est,este,re,rene,rer,t sik:ker,kert sin:ede,ende,et,ete,ne,te sir:ene,er sis:t,te,ten,test,teste sit:te,tet,tingen,tinger
  sja:for,foren,forene,forer sje:lden,ldent,ldne sjo:mann,mannen sju
  ska:l,lene,ler,lere,let,llen,llene,ller,llet,lt,lte,ret,rete,rp,rpe,rpen,rpene,rper,rpere,rpest,rpeste,rping,rpingen,rpinger,rpt
  ski:ft,fta,fte,ftede,ftende,ftene,fter,ftere,ftet,fting,ftingen,ftinger,lt,lta,lte,ltede,ltende,ltene,lter,ltet,lting,ltingen,ltinger,va,vede,ven
  ski:vende,vene,vet,vete
  skj:e,ea,edd,edde,ede,een,eende,eene,eer,elva,elve,elven,elvende,elvene,elver,elvere,elvest,elveste,elvet,elving,elvingen,elvinger,elvne,elvt,ema
  skj:emaene,emaer,emaet,emat,en,ende,ene,er,err,erre,ert,ev,eve,evere,evest,eveste,evt skl:idd
  sko:lelaerer,lelaerere,lelaereren,lelaererer,lelaererne
  skr:ek,eken,eket,ekken,ekkene,ekker,ekne,evet,evete,iva,ive,ivende,ivene,iver,ivere,iveren,iverer,iverne,ivet,iving,ivingen,ivinger,ubbsar
  skr:ubbsara,ubbsarene,ubbsaret sku:lle,llende,llet sky:ld,lda,lde,lden,ldende,ldene,lder,ldere,ldes,ldest,ldeste,lding,ldingen,ldinger,ldt,ldte sla
  sle:kten,ktene slu:tt,tta,tte,ttede,ttelig,tten,ttende,ttene,ttere,ttet,ttete,ttingen,ttinger
  sma:la,lede,lende,lene,ler,lere,lest,leste,let,lete,lingen,linger,ln,lne,lt,lte sme:rtefri,rtefritt
  sna:kka,kke,kkede,kken,kkende,kkene,kker,kkere,kkeren,kkerer,kkerne,kket,kking,kkingen,kkinger,rt
  sne:kka,kke,kken,kkene,kker,kkere,kkeren,kkerer,kkerere,kkerne,va,ven,vene,ver,vert,vet,vr,vra,vre,vrer snu:blet
  sok:a,e,en,ende,ene,ere,et,ing,ingen,inger,n,ne,t,te,tere,test,teste son:na,nene sos:ken,kena,kenet,knene,ter,tera,teren,trene,trer
  sov.e,en,ende,er,ere,eren,erer,erne,ing,ingen,inger,n,ne spe:ilvendt,ilvendte
  spi:ken,kende,kene,keren,ket,kingen,kinger,kr,kra,kre,krene,krer,kt,kte,se,selig,sen,sende,sene,ser,sing,singen,singer,ss,st,ste
  spo:r,rre,rrende,rrere,rrerne,rring,rringen,rringer,rsmal,rsmala,rsmalene,rsmalet
  spr:ak,aka,akbarriere,akbarrieren,akbarrierene,akbarrierer,aken,akene,aket
  sta:bil,bile,bilere,bilest,bileste,bilt,die,dien,diene,dier,diet,dig,dige,digere,ndene,ndere,nset,nsete,rta,rtede,rten,rtende,rtene,rtere,rtet
  sta:rtete,rtingen,rtinger,tt,tte,tusen,tusene,tuser ste:d,dde,de,dende,dene,der,det,dingen,dinger,dt,dte,rke,rkere,rkest,rkeste,rkn,rkne,rkt
  sti:kkende,llas,llasa,llasene,llaser,llaset,llede,llen,llende,llene,llere,lleren,llerer,llerne,lleste,llet,llete,llinga,llingen,llingene,lt,lte
  sti:ltr,v,va,vede,vende,vere,vest,veste,vet,ving,vingen,vinger,vn,vne,vt
  sto:pp,ppe,ppede,ppen,ppende,ppene,ppere,ppet,ppete,ppingen,ppinger,ringen,ringer,rre,rrelse,rrelsen,rrelsene,rrelser,rren,rrene,rste,rt,rting
  sto:rtinger,tta,tte,ttede,tten,ttende,ttene,tter,ttere,ttet,ttete,tting,ttingen,ttinger
  str:ekka,ekke,ekkelig,ekken,ekkende,ekkene,ekker,ekkere,ekket,ekking,ekkingen,ekkinger,ipete,ipetere,ipetest,ipeteste stu:denten,dentene,denter
  sun:na,nere,nest,neste sva:ert,k,ke,kelig,kere,kest,keste,kt,r,ra,rende,rene,rer,rere,reren,rerer,rerne,ret,ring,ringen,ringer,rt,rte
  sve:isa,ise,isede,isen,isende,isene,iser,isere,iseren,iserer,iserne,iset,ising,isingen,isinger,isne,ist,iste,kket,kkete,lgete,nsk,nske,nsken
  sve:nskene,nsker,nskere,nskest,nskeste svi:gerfar,gerfaren,germor,germora,germoren,gersonn,gersonnen,gersonnene,gersonner
  sye:rska,rske,rsken,rskene,rsker
  syk.e,ehjem,ehjemmene,ehjemmet,elig,en,ene,er,ere,est,este,kel,kelen,list,listen,listene,lister,meldt,meldte,meldtere,meldtest,meldteste,n,ne,t
  syn:lig,lige,ligere syv tak:k,ka,ke,kede,kende,kene,ker,ket,kete,king,kingen,kinger
  tal:ende,ene,er,ere,et,ingen,inger,lede,lende,lene,let,lingen,linger,t,te tap:t,te tat:t,te teg:n,na,ne,nede,nende,nene,nere,net,ning,ningen,ninger
  tek:nikk,nikken,nikkene,nikker,nisk,niske,niskere,niskest,niskeste
  tel:efon,efonen,efonene,efoner,efonere,efonisk,efoniske,efoniskere,efoniskest,efoniskeste tem:melig
  tet:t,ta,te,tede,ten,tende,tene,tere,test,teste,tet,tete,ting,tingen,tinger
  tid:elig,en,ende,ene,er,lig,lige,ligere,spunkt,spunkta,spunktene,spunkter,spunktet,t
  til:bake,feldig,feldige,feldigere,fella,felle,fellene,feller,fellet,freds,fredse,fredsere,fredsest,fredseste,fredsstillende,kalt,kalte,komme
  til:kommen,kommende,kommer,kommet,komming,kommingen,komminger,legg,legga,legge,leggende,leggene,legger,legget,legging,leggingen,legginger,sendt
  til:sendte,sett,sette,settende,setter,setting,settingen,settinger,stand,standen,standene,stander,stede,stedelig,stedende,steder,stedevaerelse
  til:stedevaerelsen,stedevaerelsene,stedevaerelser,steding,stedingen,stedinger,stedt,stedte,stotende,strekkelig,strekkelige,strekkeligere,syn,syna
  til:synene,synet tim:a,ede,elig,en,ende,ene,et,ete,ingen,inger tir:sdag,sdagen,sdagene,sdager
  tol:erert,ererte,k,ka,ke,kede,ken,kende,kene,ker,kere,ket,king,kingen,kinger tom:ra,re,rede,rende,rer,rere,reren,rerer,rerne,ret,ring,ringen,ringer
  tor:r,rede,rende,rer,rere,rest,reste,ret,ringen,ringer,sdag,sdagen,sdagene,sdager
  tot:ala,ale,alen,alene,aler,alere,alest,aleste,alet,allene,allet,alt tra:kket,ppa,ppede,ppende,ppene,ppere,ppet,ppingen,ppinger
  tre:dje,flis,flisa,flisen,flisene,fliser,kka,kke,kken,kkende,kkene,kker,kkere,kkeren,kkerer,kkerne,kket,kkingen,kkinger,nge,ngende,nger,nging
  tre:ngingen,nginger,ngs,ngt,ngte,tta,tte,ttede,tten,ttende,ttene,ttere,ttest,tteste,ttet,tting,ttingen,ttinger tri:st,stere,stest,steste
  tro:ssa,sse,ssede,ssen,ssende,ssene,sser,ssere,sset,ssing,ssingen,ssinger
  try:kk,kka,kke,kkede,kken,kkende,kkene,kker,kkere,kkeren,kkerer,kkerne,kket,kkete,kketere,kketest,kketeste,kking,kkingen,kkinger
  tvi:l,le,len,lende,lene,ler,lere,ling,lingen,linger,llen,llene,ller,lsom,lsomme,lsomt,lt,lte
  tyd:a,e,ede,elig,elige,eligere,ende,er,ere,eren,erer,erne,et,ing,ingen,inger
  tyk:k,ka,ke,kelse,kelsen,kelsene,kelser,ken,kende,kene,ker,kere,kest,keste,ket,king,kingen,kinger
  tyn:n,na,ne,nede,nen,nende,nene,ner,nere,nest,neste,net,nete,ning,ningen,ninger tys:k,ke,ken,kene,ker,kere,kest,keste
  uav:klart,klarte,klartere,klartest,klarteste uen:drede,dret,drete,dretere,dretest,dreteste
  ufo:r,ra,randret,randrete,randretere,randretest,randreteste,re,rene,rer,rere,rest,reste,ret,retrygdet,retrygdete,retrygdetere,retrygdetest
  ufo:retrygdeteste,rklart,rklarte,rklartere,rklartest,rklarteste,rt ugi:ft,fte,ftere,ftest,fteste uhe:ll,lla,llene,llet uke.ne,r
  ukj:ent,ente,entere,entest,enteste ukl:ar,are,arere,arest,areste,art uko:mplisert,mpliserte,mplisertere uly:kka,kke,kkelig,kken,kkene,kker
  umi:ddelbart umu:lig,lige
  und:era,ere,eret,erne,erretning,erretningen,erretningene,erretninger,ersoke,ersokende,ersoker,ersokes,ersoking,ersokingen,ersokinger,ersokt
  und:ersokte,r,ra,re,ren,rene,rer ung:e,en,ene,t unn:ga,gaelig,gaende,gaes,gaing,gaingen,gainger,gar,tatt,tatte ure:gelmessig,gelmessige,gelmessigere
  uro:lig,lige,ligere usa:nnsynlig,nnsynlige usi:kker,kkert uta:d utb:redt,redte utd:anning,anninga,anningen,anningene,anninger
  ute:ble,blitt,blitte,lukka,lukke,lukkede,lukkende,lukker,lukkes,lukket,lukkete,lukketere,lukketest,lukketeste,lukking,lukkingen,lukkinger,nfor
  ute:nforen,nforer,nforet,nfra,nlandsk,nlandske,nlandskere,nlandskest,nlandskeste utf:ores,ort,orte,ylling,yllinga,yllingen,yllingene,yllinger
  utg:ang,angen,angene,anger,angere,ar uti:lstrekkelig,lstrekkelige,lstrekkeligere utr:edes
  uts:krevet,kriving,krivinga,krivingen,krivingene,krivinger,pilt,pilte,piltere,piltest,pilteste,tralende,traling,tralinga,tralingen,tralingene
  uts:tralinger utt:alt,alte,rykk,rykka,rykke,rykkelig,rykkende,rykkene,rykker,rykket,rykking,rykkingen,rykkinger
  utv:endig,endige,endigere,idede,idet,idete,ikling,iklinga,iklingen,iklingene,iklinger uty:delig,delige,deligere uva:nlig,nlige,nligere
  vae:ra,re,rede,relsa,relse,relsene,relser,relset,ren,rende,rene,rer,ret,rete,ring,ringen,ringer,rs,rt vak:en,ene,ent,na,ne,ner val:gt,gte,gting
  van:lig,lige,ligere,ligvis,ne,nede,nende,nene,net,ningen,ninger,skelig,skelige,skeligere,skeliggjores,skeliggjort,skeliggjorte
  var:e,ede,en,ende,ene,er,et,ete,ig,ige,igere,ighet,igheta,igheten,ighetene,igheter,ingen,m,ma,me,mede,men,mende,mene,mer,mere,mest,meste,met,ming
  var:mingen,minger,mt,t,ta,te,tede,tende,ter,tet,tete,ting,tingen,tinger ved.rorende vei.en,ene
  vek:t,ta,te,ten,tene,ter,tere,teren,terer,terne,tet,ting,tingen
  vel:avgrensede,avgrenseden,avgrenseder,avgrenset,befinnende,kjent,kjente,kjentere,kjentest,kjenteste
  ven:nlig,nlige,nligere,nligst,nligste,stresidig,stresidige,stresidigen,stresidiger,ta,tede,telig,ten,tende,tene,tet,tete,tingen,tinger
  ver:den,dene,dien,diene,dt,gede,gen,gende,gene,get,gete,gingen,ginger,re ves:entlig,entlige,entligere vid:ere,eresendt,eresendte
  vik:tig,tige,tigere vil:je,jen,jene,jer,lede,lende,lene,ler,lere,lest,leste,ling,linger
  vir:ka,ke,kede,kelig,kelige,keligere,kende,kene,ker,ket,king,kingen,kinger
  vis:elig,en,ende,ene,ere,eren,erende,erer,ering,eringen,erne,ert,erte,est,este,ingen,inger,n,ne,s,sa,selig,sen,sene,sest,seste,st,ste,t,ten,tene
  vis:tes von:d,de,dere,dest,deste,dt vre:d,dene,der,dere,dest,deste,dt vri:dd,dde
  vur:dere,derende,derer,deres,dering,deringa,deringen,deringene,deringer,dert,derte ytr:e
`);
