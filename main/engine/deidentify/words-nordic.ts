/** Danish and Norwegian words of radiology and of clinics, and the frequent words around them, in the forms they are used in; words that are names in those countries are left out. Lower case, without accents, packed by their first three letters. */

/** Danish anatomy, findings, diseases, procedures. */
export const danishMedical = `
  abd:ominalsmerter abn:orme,ormt abo:rten,rter abs:ces,cessen,cesser,cesserne ach:illessene,illessenen ade:nomer adh:aerencer
  aeg:geleder,geledere,gelederen,gelederens,gelederes,gelederne,geledernes,geleders,gestok,gestokke,gestokken,gestokkene afb:ryde,rydelser
  afd:elingens,elingslaege aff:oring,oringen,oringsmiddel,oringsmiddels,oringsvane
  afl:asning,asningen,asningens,asninger,asningerne,asningernes,asningers,ob,obsforhold,obshindring afm:agret,agring afr:ivning,ivningen afs:nit
  afv:igelse,igelser aks:ial,iale,iales,ialt,il,illen,iller akt:uel aku:t,tmodtagelse,tmodtagelsen,tte alb:ueled,uen,uer
  alk:oholiker,oholmisbrug,oholoverforbrug
  all:ergi,ergien,ergiens,ergier,ergierne,ergiernes,ergiers,ergis,ergisk,ergiske,ergiskes,oplastikken,oplastikker
  amb:ulance,ulancen,ulancens,ulancer,ulancerne,ulancernes,ulances,ulant,ulante,ulantes,ulatorier,ulatoriet ami:triptylin aml:odipin amm:e
  amp:utation,utationen,utationens,utationer,utationerne,utationernes,utations
  ana:emi,estesi,estesien,estesilaege,estesiolog,mnese,mnesen,mnesens,mneser,mneserne,mnesernes,mneses,stomoselaekage
  and:edraet,edraetsstop,edraettet,ehold,enod ane:urisme,urismen,urismer,urysme,urysmen,urysmer anf:ald ang:ina,inaen,inaens,iografi,iografier
  ank:el,elen,len,ler,lerne,om,ommer,omst,omsten ant:ibiotika
  aor:ta,taaneurisme,taaneurismen,taaneurismer,taaneurysme,taaneurysmen,taaneurysmer,tadissektion,tadissektionen,tadissektioner
  aor:tadissektionet,taen,taens,taer,taerne,taernes,tas apo:pleksi,pleksien,tek app:etitloshed,etitten arb:ejdsskade,rok ard:annelse
  are:betaendelse,betaendelsen,betaendelser,betaendelset,forkalkning,forkalkningen,forkalkningens,forkalkninger,forkalkningerne
  are:forkalkningernes,forkalknings,knude,knuden,knudens,knuder,knuderne,knudernes,knuders,knudes arm.en,ene,enerne,enes,ens,hule,hulen,huler,smerter
  arr:ene,esten art:efakt,efakter,efakterne,erie,eriefase,eriefasen,eriefaser,eriefaset,eriel,erielt,erien,eriens,erier,erierne,eriernes,eriers
  art:eries,rose,rosen,roser,roset,roskopien,roskopier arv:aev,aevet,elighed ary:tmi,tmien,tmier asc:ites ast:ma,maanfald,maen,maens,mas
  asy:lansoger,mmetrien ate:lektase,lektasen,lektaser,lektaset atr:ieflimren,ofi,ofier,ofiere att:enuering,enueringen avu:lsioner axi:lromning
  bad:ben bae:kken,kkenbrud,kkenbruden,kkenbruder,kkenbrudet,kkenbund,kkenbunden,kkene,kkener,kkenerne,kkenernes,kkenes,kkenet,kkenets,kkenring
  bae:kkens bag:grund,grunden,hoved,vagt bak:ercysten,terie,teriel,terier ban:dagen,dager,keomhed
  beh:andling,andlingen,andlingens,andlinger,andlingerne,andlingernes,andlingers,andlings bel:astningssmerter,iggenhed bem:aerke,aerker
  ben:ignt,smerter ber:oligende bes:vime,vimelse,vimelser,vimer bet:aendelse,aendelsen,aendelsens,aendelser,aendelserne,aendelsernes,aendelses,ales
  bev:aegeindskraenkning,aegelighed,aegeligheden,aegelse,aegelsen,aegelsens,aegelser,aegelserne,aegelsernes,aegelsers,aegelses,aegelsesartefakt
  bev:aegelsesindskraenkning,aegelsesuro,aegelsesuskarphed,idsthed,idstheden,idsthedens,idstheder,idsthederne,idsthedernes,idstheds
  bev:idsthedstab,idstlos,idstlose,idstloses,idstlost bid:sar,saret bif:und,undet bih:ule,uler,ulerne,ulernes
  bil:ateralt,leddiagnostik,lede,leder,lederne,ledernes,leders,ledes,ledet,ledets,ledkvalitet,ledkvaliteten
  bin:devaev,devaevet,yre,yrebarkhormon,yren,yrens,yrer,yrerne,yrernes,yrers,yres bio:psi,psien,psiens,psier,psierne,psiernes,psis
  bis:kjoldbruskkirtel,kjoldbruskkirtler biv:irkning,irkningen,irkningens,irkninger,irkningerne,irkningernes,irkningers,irknings
  bla.ere,erebetaendelse,erebetaendelsen,erebetaendelsens,erebetaendelser,erebetaendelserne,erebetaendelsernes,erebetaendelses,erekateter
  bla:eren,erende,erens,erer,ererne,erernes,eres,eret,ers,t
  bli:ndtarm,ndtarme,ndtarmen,ndtarmene,ndtarmens,ndtarmes,ndtarms,ndtarmsbetaendelse,ndtarmsbetaendelsen,ndtarmsbetaendelsens,ndtarmsbetaendelser
  bli:ndtarmsbetaendelserne,ndtarmsbetaendelsernes,ndtarmsbetaendelses
  blo:d,dansamling,dansamlinger,ddel,ddele,ddelen,ddelene,ddelens,ddeles,ddels,der,det,dets,dfortyndende,dfortyndenden,dfortyndender
  blo:digopspyt,dkarrene,dkarret,dmangel,dmangelen,dmangelens,dmangels,dmanglen,dmangler,dmanglerne,dning,dningen,dningens,dninger
  blo:dningerne,dningernes,dningers,dnings,dningstendens,dprocent,dprocenten,dprop,dproppen,dproppens,dpropper,dpropperne,dproppernes
  blo:dproppers,dprops,dprove,dproven,dprovens,dprover,dproverne,dprovernes,dprovers,dproves,ds,dsukker,dsukkeret,dsukkerets,dsukkerret
  blo:dsukkers,dtransfusion,dtransfusionen,dtransfusionens,dtransfusioner,dtransfusionerne,dtransfusionernes,dtransfusions,dtryk
  blo:dtrykket,dudtraedning,dudtraedninger bop:ael,aelen bor:nehave,nehaven,nelaege,relia bra:ekket,ekkets,ndsar,ndsaret bri:canyl
  bro:k,kker,kkerne,kket,nkie,nkiektasi,nkiektasier,nkier,nkierne,nkitis,nkitiser,nkoskopi,nkoskopien
  bru:d,ddene,ddet,ddets,de,den,dene,dens,des,dflader,dlinje,ds,dt,sken
  bry:st,stben,stbenene,stbenet,stbenets,stbens,ste,stede,stende,ster,sterne,sternes,stes,stet,stets,stimplantat,stkasse,stkassen
  bry:stkassens,stkasser,stkasserne,stkassernes,stkasses,stkraeft,stkraeften,stkraeftens,sts,stsmerter,stvaeg,stvaeggen,stvaev,stvaevet
  bry:stvorte,stvorten,stvortens,stvorter,stvorterne,stvorternes,stvortes
  bug:en,hule,hulen,hulens,huler,hulerne,hulernes,hules,leje,lejen,lejer,lejet,spytkirtel,spytkirtelen,spytkirtlen,spytkirtler,vaeg
  bug:vaeggen,vaegsbrok bul:e,en,er byl:d,den,dens,der,derne,dernes,ders,ds cal:lus,lusdannelse can:cer,cere,ceren,cerens,ceres,cerne,cernes,cers
  cel:len,lens,ler,lerne,lernes,lers,les,let cen:tyl cer:vikal,vikale,vikalen,vikaler,vikalt cho:k cir:rose,rosen,rosens,roser,roserne,rosernes,roses
  cis:terner cla:ustrofobi col:onen,oner,onet con:talgin cys:te,ten,tens,ter,terne,ternes,ters,tes,tisk,tiske,tisken,tisker,tiskt cyt:ologien
  dag:pleje,plejen def:ens deg:enerationer dem:ens,ente,enter,entere,entes den:siteten dep:ressionen,ressioner des:e,truktioner
  dia:betes,betikere,betikeren,etist,etisten,fyse,fysen,lyse,lysen,lysens,lyser,lysere,lyserne,lysernes,lyses,rre,rreen,rreens,rreer
  dia:rreerne,rreernes,rres dif:fusion,fusionen,fusionens,fusioner,fusionerne,fusionernes,fusions,fusionsindskraenkning
  dis:kus,kusdegenerationer,kusprolaps,kusprolapsen,kusprolapser,kusprotrusion,kusprotrusioner,sektion,sektionen,sektionens,sektioner
  dis:sektionerne,sektionernes,sektions,tal,tale,talen,taler,talt div:ertikler,ertikulit dob:beltsyn dog:nvagt dos:is
  dra:ben,bens,ber,berne,bernes,bers,bes,en,enage,enagen,enager,enanlaeggelse,ene,enede,enende,enene,ener,enes,enet,enets,ening
  dra:eningen,eninger,ens dru:kning dyr:kning,kningen,kningens,kninger,kningerne,kningernes,knings dys:fagi,fagien eft:erblodning,erblodninger
  eks:em,pansion,ryger,sudat,tremiteten,tremiteter emb:oli,olus emf:ysem eml:a end:efalang,etarm,etarmen,etarmene,etarmens,etarmskraeft
  epi:fyse,fysen,lepsi,lepsien ero:sioner fac:etled,etleddene,etledsartrose fae:ngsel,ngselet fal:ang,angen,anger,dtendens,dulykke far:esyge
  feb:er,eren,erens,ers,re,rene,ril fed:me,men,t,tlever,tleveren,tsuppression,tvaev,tvaevet fej:lstilling,lstillingen,lstillinger,lstillinget
  fib:roadenomer,rose fik:sationen,sere
  fin:gere,gerede,geren,gerende,gerens,gerer,gerere,geret,gerled,gers,gerspids,gr,gre,grede,grende,grene,grer,gres,gret,nal,nalsbiopsi
  fis:sur,suren,surens,surer,surerne,surernes,surs,tel,telen,telens,tels,tlen,tlens,tlerne,tlernes,tlers fla:enge,engen,enger,tbid fli:mren
  fly:gtning,gtninge,gtningen fod.derne,en,ens,led,ryg,ryggen,sal,salen,smerter fol:elsesloshed
  for:amenstenoser,andring,andringen,andringens,andringer,andringerne,andringernes,andringers,andrings,behandling,behandlingen,behandlingens
  for:behandlinger,behandlingerne,behandlingernes,behandlings,binding,bindingen,bindingens,bindinger,bindingerne,bindingernes,bindings
  for:braending,braendingen,braendinger,dojelse,dojelsen,dojelsens,dojelser,dojelserne,dojelsernes,dojelses,fod,foden,fodsbrud,fodsbruden
  for:fodsbruder,fodsbrudet,giftning,kalket,kalkning,kalkningen,kalkningens,kalkninger,kalkningerne,kalkningernes,kalkningers,kalknings
  for:kammer,kammerflimren,kolelse,kolelsen,kolelsens,kolelser,kolelserne,kolelsernes,kolelses,kolet,pust,sikring,sikringen,sikringer
  for:skydning,skydningen,skydningens,skydninger,skydningerne,skydningernes,skydnings,snaevret,snaevring,snaevringen,snaevringens
  for:snaevringer,snaevringerne,snaevringernes,snaevringers,snaevrings,stoppelse,stoppelsen,stoppelsens,stoppelser,stoppelserne
  for:stoppelsernes,stoppelses,stoppet,storrede,storreden,storreder,storrelse,storrelsen,storrelsens,storrelser,storrelserne,storrelsernes
  for:storrelses,storret,stuvning,stuvningen,stuvningens,stuvninger,stuvningerne,stuvningernes,stuvnings,styrrelse,styrrelsen,styrrelser
  for:taetning,taetningen,taetningens,taetninger,taetningerne,taetningernes,taetningers,taetnings,tykkelse,tykkelsen,tykkelsens
  for:tykkelser,tykkelserne,tykkelsernes,tykkelses,tykket,vagt,vridning,vridningen fos:teret,terets,tervand,tre fot:al,ale,alen,aler,alt
  fra:gmenter,ktur,kturen,kturer,kturerne,kturet,kturstilling,kturstillingen,kturstillinger,kturstillinget
  fre:mmedlegeme,mmedlegemer,mmedlegemerne,mmedlegemernes,mmedlegemes,mmedlegemet,mmedlegemets,mskynde,mskynder fro:ntaloptagelse
  fun:ktion,ktionen,ktionens,ktioner,ktionere,ktionerne,ktionernes,ktions fur:en,ix fys:ioterapi,ioterapien
  gal:de,deblaere,deblaeren,deblaerens,deblaerer,deblaererne,deblaerernes,deblaeres,degang,degange,degangen,deganger,den,dens,des
  gal:desten,destenen,destenene,destenens,destens,destensanfald,deveje,devejen,devejene,devejenen,devejener,devejenet,devejer
  gan:en,gbesvaer,gbesvaerede,gbesvaeret,gbesvaerets,gbesvaers,gforstyrrelse,gforstyrrelsen,gforstyrrelser gas:troskopien
  gen:erne,indlaeggelse,indlagt,nemlysning,nemlysningen,nemlysningens,nemlysninger,nemlysningerne,nemlysningernes,nemlysnings,nemlysningsvejledt
  gen:oplivning,oplivningen,oplivningens,oplivninger,oplivningerne,oplivningernes,oplivnings,optraening,optraeningen ger:iatrien gig:t,ten
  gip:sbandage,se,sen,sende,ser,set,sning,sskinne,sskinnen,sskinner,sskinnet gla:slegeme gle:msomhed,msomheden gli:deskrue,deskruer,omer
  gra.nskning,nskningen,nskningens,nskninger,nskningerne,nskningernes,nsknings,nulomer,vid,vide,viditet,viditeten,viditetens,viditeter
  gra:viditeterne,viditeternes,viditets,viditetstest,viditetsuge gro:vnalsbiopsi,vnalsbiopsier gul:sot,soten,sotens,soter,soterne,soternes,sots
  gyn:aekolog,aekologen,aekologens,aekologer,aekologerne,aekologernes,aekologi,aekologs
  hae:l,lben,le,lene,lenes,lens,lsmerter,lspore,mangiom,mangiomer,matom,matomen,matomer,matomet,maturi,moglobinen,shed,sheden,vede
  hae:vedes,velse,velsen,velsens,velser,velserne,velsernes,velsers,velses,vet
  hal:eben,ebenet,ebens,s,sbetaendelse,sbetaendelsen,sbetaendelsens,sbetaendelser,sbetaendelserne,sbetaendelsernes,sbetaendelsers
  hal:sbetaendelses,sbranden,sen,sende,sene,sens,ser,set,shvirvel,shvirvelen,shvirvler,skrave,skraven,spulsare,spulsaren,spulsarer
  hal:srygsojle,srygsojlen,srygsojler,srygsojlet,vsidig
  han:den,dens,dflade,dfladen,dled,dleddet,dleds,dledsbrud,dledsbruden,dledsbruder,dledsbrudet,drod,dryg,ds has:ter hek:seskud
  hel:ingen,ingens,inger,ingerne,ingernes,ings,vedesild hem:ialloplastikken hin:de,den,dens,der,derne,dernes,dr his:tologien
  hje:rne,rnebarken,rnebjaelken,rneblodning,rneblodningen,rneblodninger,rnehalvdel,rnehinde,rnehindebetaendelse,rnehinderne,rneinfarkt
  hje:rneinfarkter,rnemetastase,rnemetastasen,rnemetastaser,rnemetastaset,rnen,rnens,rner,rnerne,rnernes,rnerystelse,rnerystelsen
  hje:rnerystelsens,rnerystelser,rnerystelserne,rnerystelsernes,rnerystelses,rnes,rneskade,rneskadede,rneskaden,rneskader,rneskadet
  hje:rnestamme,rnestammen,rnestammer,rnetumor,rnetumoren,rnetumorer,rnetumoret,rte,rtebanken,rteforstorrelse,rteforstorrelsen,rteforstorrelser
  hje:rteforstorrelset,rteinsufficiens,rtekar,rtekateterisation,rtekateterisationen,rtekateterisationer,rtekateterisationet,rteklap
  hje:rteklapper,rteklapperne,rtekrampe,rtelidelse,rtelidelsen,rtelidelser,rtelidelset,rtelig,rteligt,rtemagnyl,rtemuskel,rtens
  hje:rter,rtere,rterne,rternes,rterytme,rterytmen,rterytmer,rtes,rtesaek,rtesaekken,rtescanning,rtescanningen,rtescanninger,rtescanninget
  hje:rteskygge,rteskyggen,rteskygger,rtestop,rtestoppene,rtestops,rtestorrelse,rtestorrelsen,rtestorrelser,rtestorrelset,rtesvigt hje:rtet,rtets
  hof:eber,te,tealloplastik,tebrud,tebruden,tebruder,tebrudet,tefraktur,tefrakturen,tefrakturer,tefrakturet,tekam,teled,teledsartrose
  hof:teledsartrosen,teledsartroser,teledsartroset,ten,tens,ter,terne,ternes,tes,teskred,teskredet,tesmerter hoj:dosis hom:ogent
  hor:eapparat,eapparater,eapparaterne,eapparaternes,eapparatet,eapparatets,eapparats,else,elsen,elsens,ende,er,es,etab,ing,ingen
  hor:inger,nhinde,nhinden,te hos:pitaler,pitalet,te,tede,tende,tene,tens,tes,tet,tets,ts
  hov:ed,eder,ederne,edernes,edet,edets,edpine,edpinen,edpinens,edpiner,edpinerne,edpinernes,edpines,edpulsare,edpulsaren,edpulsarer
  hov:eds,edtraume,edtraumen,edtraumer
  hud.en,ens,forandring,forandringer,kraeft,kraeften,kraeftens,laege,laegen,rodme,rodmen,tumor,tumoren,tumorer,tumoret
  huk:ommelse,ommelsen,ommelsestab hul:ler hun:debid
  hvi:dsubstansforandringer,rvel,rvelen,rvellegeme,rvellegemen,rvellegemer,rvels,rvelsojle,rvelsojlen,rvelsojlens,rvelsojler,rvelsojlerne
  hvi:rvelsojlernes,rvelsojles,rvle,rvlede,rvlen,rvlende,rvlens,rvler,rvlerne,rvlernes,rvlers,rvles,rvlet hyd:rocephalus,ronefrose hyg:iejne,iejnen
  hyp:ertensionen,ofyseadenom hys:terektomien ibu:metin ikt:erus ile:us ili:osakralled,osakralleddene
  ilt.behandling,en,maetning,maetningen,maetninger,maetninget,tilskud imm:unterapi,unterapien imo:vane
  imp:lantat,lantater,lantaterne,lantaternes,lantatet,lantatets,lantats
  ind:andet,anding,andingen,greb,grebene,ikation,ikationen,ikationens,ikationer,ikationerne,ikationernes,ikations,laegge,snaevring
  ind:snaevringen,snaevringer,sprojtning,sprojtningen,sprojtninger,traekning,traekninger
  inf:arkt,arkter,ektion,ektionen,ektionens,ektioner,ektionerne,ektionernes,ektioners,ektions,ektionstallene,iltrat,iltrater,iltration
  inf:iltrationen,iltrationens,iltrationer,iltrationerne,iltrationernes,iltrations,luenza,luenzaen,luenzaens,luenzaer,luenzaerne
  inf:luenzaernes,luenzas,usioner inh:omogent inj:ektion,ektionen,ektionens,ektioner,ektionerne,ektionernes,ektions
  ink:arcerationen,omplet,ontinens,ontinent ins:ektbid,tabilt,ufficiens,ulatard,ulin,ulinen,ulinens,ulinet,ulins
  int:ensiv,ensive,ensiver,ensivere,ensivt,rakraniel,ravenos,ravenose,ravenost ipr:en isk:aemi,aemien,aemisk,aemiske,aemisken,aemisker,aemiskt,ias
  iso:lation,lationen,lationens,lationer,lationerne,lationernes,lations,lationsstue,lationsstuen,lationsstuer,leret iss:e,en jer:n,nene,net,nets,ns
  jod.allergi jor:demoder,demoderen,demodre kae:be,beben,behule,behulen,behuler,behulerne,beled,ben,bens,ber,berne,bernes,bes kan:yle,ylen,yler
  kap:sler kar.forandringer,rene,ret kat:ete,eten,etens,eter,eteret,eterne,eternes,eters,etes,etre,tebid kej:sersnit,sersnits,sersnittene,sersnittet
  kem:o,oterapi,oterapien,oterapiens,oterapier,oterapierne,oterapiernes,oterapis
  kik:kerten,kertundersogelse,kertundersogelsen,kertundersogelser,kertundersogelset kil:eformet
  kir:opraktor,opraktoren,tel,telens,telvaev,telvaevet,tlen,tlens,tler,tlerne,urg,urgen,urgens,urger,urgerne,urgernes,urgi,urgien
  kir:urgisk,urgiske,urgs kla:p,ppe,ppen,pperne,ppet,ps,ustrofobi,ustrofobien,ustrofobiens,ustrofobisk,ustrofobiske,vikel,vikelfraktur
  kli:nik,niker,nikere,nikken,nikker,nikkerne,niks,nisk,niske klo:en
  kna:e,ealloplastik,eartrose,eartrosen,eartroser,eartroset,eene,eet,eets,ehase,ehasen,eled,eleddet,elede,eskal,eskallen,eskaller
  kna:eskallerne,eskals,esmerter
  kno:gle,glebrud,glebruden,glebruder,glebrudet,glemarv,glemarven,glemetastase,glemetastasen,glemetastaser,glemetastaset,glen,glens
  kno:gler,glerne,glernes,glers,gles,gleskor,gleskorhed,gleskorheden,glestruktur,glestrukturer,glet,gletaethed
  knu:de,den,dens,der,derne,dernes,ders,des kod:imagnyl kol:ecystektomi,edokussten,ik,lateraler,s
  kom:minut,mune,munen,muner,plikation,plikationen,plikationens,plikationer,plikationerne,plikationernes,plikationers,plikations
  kom:pression,pressionen,pressionens,pressioner,pressionerne,pressionernes,pressions,pressionsfraktur,pressionsfrakturen,pressionsfrakturer
  kom:pressionsfrakturet
  kon:fus,fusion,krementer,solidering,solideringen,solideringens,solideringer,solideringerne,solideringernes,soliderings,traindiceret
  kon:traindikationer,trast,trastallergi,trasten,trastens,traster,trastere,trasterne,trasternes,trastindgift,trastmiddel,trastoplader
  kon:trastopladning,trastopladninger,trastreaktion,trastreaktionen,trastreaktioner,trastreaktionet,trasts,traststof,traststoffer
  kon:trol,trollen,troller,trollerne,trols,turer,turerne,tusioner kor:onar,sband,sbandet
  kra:eft,eften,eftens,efter,efterne,efternes,eftknude,eftknuden,eftknudens,eftknuder,eftknuderne,eftknudernes,eftknudes,eftpakke
  kra:eftpakkeforlob,eftpakken,efts,eftsygdom,eftsygdomme,esen,esent,esne,ftnedsaettelse,ftnedsaettelsen,mpeanfald,mpen,mpens,mperne
  kra:mpernes,mpers,mpes,nie,niefraktur,niefrakturen,niefrakturer,niefrakturet,nier,nierne,niernes,nies,niet,nietraume,nietraumen
  kra:nietraumer,niets,nspulsare,nspulsaren,nspulsarerne,veben,vebenene,vebenet,vebenets,vebens
  kre:atininen,dslob,dslobene,dslobet,dslobets,dslobs,dslobsforstyrrelse,dslobsforstyrrelsen,dslobsforstyrrelser,dslobsforstyrrelset
  kro:nisk,niske,ppe,psdel,pshalvdel kul.derystelser
  kva:estelse,estelsen,estelsens,estelser,estelserne,estelsernes,estelses,litet,liteten,litetens,liteter,liteterne,liteternes,litets
  kva:lme,lmen,lmende,lmer,lmet,lmt kys:e,en,ens,erne,ernes,es,t,te lab:oratoriet
  lae:be,ben,ber,gben,ge,gehus,gehuse,gehusene,gehuses,gehuset,gehusets,gelig,geligt,gemiddel,gemidler,gemidlet,gen,gende,gens,gerne
  lae:gernes,gers,ges,gmuskel,gs,gte,kage,kagen,kager,nd,ndehvirvel,ndehvirvelsojle,ndehvirvelsojlen,ndehvirvelsojler,ndehvirvelsojlet
  lae:ndehvirvler,nden,ndens,nder,nderne,ndernes,nderyg,nderygsmerter,nds,sion,sioner,sionerne
  lam:melse,melsen,melsens,melser,melserne,melsernes,melses,met,mets lan:gfinger,gfingeren,gfingerens,gfingers,gfingre,gfingrene,soprazol
  lar.ben,benet,benshals,et,ets,knogle,knoglen lat:exallergi lav:dosis,ement
  led.ansamling,ansamlingen,band,bandene,degigt,degigten,det,flade,flader,haevelse,haevelsen,haevelser,kapsel,omhed,protese,skred
  led:smerte,smerter,smerterne,spalte,spalten,spalter,vaeske,vaesken,vaesker lej:ret,ring,ringen leu:kaemi,kaemien,kocytter
  lev:ede,ende,er,erarterie,erarterien,erarterier,ercirrose,ercirrosen,ercirroser,ercirroset,ercyste,ercysten,ercyster,erede,eren
  lev:erende,erens,erer,eres,eret,ering,eringen,eringer,erkraeft,ermetastase,ermetastasen,ermetastaser,ermetastaset,erne,ernes,ers
  lev:ertal,ertale,ertalen,ertaler,ertallene,ertalt,ervener,et,n,ne,re lid:else,elsen,elser lig:gende
  lil:lefinger,lefingeren,lefingerens,lefingers,lefingre,lefingrene,lehjerne,lehjernen lin:ser liv:moderen,moderkraeft lix:iana log:opaed
  lok:albedovelse,albedovelsen,alisationen,alisationer lor:dosen
  luf:tror,trorene,troret,trorets,trors,tveje,tvejen,tvejene,tvejenes,tvejens,tvejes,tvejs,tvejsinfektion,tvejsinfektionen,tvejsinfektioner
  luf:tvejsinfektionerne,tvejsinfektionet luk:sation,sationen,sationer,sationet lum:pektomi
  lun:ge,geabsces,geambulatorium,gearterie,gearterien,gearterier,gebetaendelse,gebetaendelsen,gebetaendelsens,gebetaendelser,gebetaendelserne
  lun:gebetaendelsernes,gebetaendelses,geemboli,gefelter,gehinde,gehinden,gekar,gekraeft,gekraeften,gekraeftens,gelap,gemetastase
  lun:gemetastasen,gemetastaser,gemetastaset,gen,gens,geodem,ger,gerne,gernes,gers,ges,gespids,gestase,gestasen,gestaser,gestaset
  lun:gesygdom,gesygdomen,gesygdomer,gesygdomet lym:fekar,fekirtel,fekirtler,feknude,feknuden,feknuder,feknuderne,fekraeft,fom,fomen,fomer,fomet
  lys:ke,kebrok,ken,kens,ker,kerne,kernes,kes mae:slinger mag:nyl mak:roforkalkninger
  mal:ign,igne,ignen,igner,ignet,ignitet,igniteten,ignitetssuspekt,leolen,leolfraktur mam:mografi man:dlerne,dlernes,dlers mar:evan,v,ve,ven,vet,vsom
  mas:seeffekt mav:e,ekatar,eleje,elejet,en,ende,ens,epine,epinen,epinens,epiner,epinerne,epinernes,epines,erne,ernes,esaek,esaekke,esaekken
  mav:esaekkene,esaekkenes,esaekkens,esaeks,esar,esarene,esaret,esarets,esars,esmerter,et
  med:icin,icinen,icinens,iciner,icinere,icinering,icineringen,icineringer,icineringet,icinerne,icinernes,icins,icinsk,icinske
  mel:aena,lemblodning,lemblodninger,lemfalang,lemfod,lemfoden,lemgulv,lemgulvet,lemgulvets,lemgulvs,lemhand,lemore,lemoret
  men:ingeomer,isk,iske,isken,isker,isklaesion,isklaesionen,isklaesioner,isklaesionet,iskt,struation,struationen,struationens,struationer
  men:struationerne,struationernes,struations
  met:afyse,afysen,akarp,akarpaler,al,aller,allerne,allet,als,astase,astaser,astasere,astaserne,astatisk,astatiske,astatisken,astatisker
  met:astatiskt,atarsaler,forminen mid:tlinje,tlinjeforskydning,tlinjeforskydningen,tlinjen mig:raene,raenen,raenens,raener,raenerne,raenernes,raenes
  mik:roblodning,roblodninger,roforkalkning,roforkalkninger
  mil:t,te,ten,tene,tenes,tens,tes,ts,tvene,tvenen,tvener,tvenet,tvenetrombose,tvenetrombosen,tvenetromboser,tvenetromboset mir:tazapin
  mis:brug,bruger,brugere,dannelse,dannelsen,dannelsens,dannelser,dannelserne,dannelsernes,dannelses,tanke,tanken,tankens,tanker
  mis:tankerne,tankernes,tankes
  mod:erkage,erkagen,erkagens,erkager,erkagerne,erkagernes,erkages,ermaerke,ermaerkekraeft,ermaerker,ermaerkerne,ermaerkernes,ermaerkes
  mod:ermaerket,ermaerkets,tagelse,tagelsen mor:finen,genstivhed,genstivheden mov:icol
  mun:dhule,dhulen,dhulens,dhuler,dhulerne,dhulernes,dhules,dvig,dvige,dvigen
  mus:kel,kelsmerte,kelsmerter,kelsmerterne,kelsmerternes,kelsmerters,kelsvaghed,kelsvagheden,klen,kler,klerne,klernes,klers,kulaturen
  myn:dighed,digheden,digheder,dighederne
  nae:ldefeber,se,seben,sebenet,seblod,sen,sens,ser,serne,sernes,seryg,ses,seskillevaeg,seskillevaeggen,st,ste
  nak:ke,ken,kens,ker,kerne,kernes,kes,kesmerter nal:en nar:kose,kosen,kosens,koser,koserne,kosernes,koses nat:iv,ive,iven,iver,ivt
  nav:lebrok,lestreng,lestrenge,lestrengen,lestrengene,lestrengens,lestrenges,lestrengs ned:re,saettelse,saettelsen,trykt
  nef:rostomi,rostomier,rostomikateter neg:l,le,len nek:rose ner:ve,ven,vens,ver,verne,vernes,verod,verodder,verodderne,veroden,vers,ves
  net:hinde,hinden neu:rokirurg,rokirurgen,rokirurgi,rologi,rologisk,rologiske nog:leben nov:orapid
  nyr:e,earterie,earterien,earterier,ebaekken,ebaekkenbetaendelse,ebaekkenbetaendelsen,ebaekkenbetaendelser,ebaekkenbetaendelset
  nyr:ecellekraeft,efunktion,efunktionen,efunktioner,efunktionet,einsufficiens,ekraeft,en,ens,er,erne,ernes,ers,es,esten,estensanfald
  nyr:esvigt,esvigtene,etal,etale,etalen,etaler,etallene,etalt,etransplanteret obd:uktion,uktionen
  obs.truktion,truktionen,truktionens,truktioner,truktionerne,truktionernes,truktions ode:m,mer,merne,mernes,met,mets,ms
  oje.ndraber,nhule,nhulen,nhulens,nhuler,nhulerne,nhulernes,nhules,nlaege,nlaegen,nlaegens,nlaeger,nlaegerne,nlaegernes,nlaeges oje:nlag,t,ts
  ojn:e,ende,ene,er,et okk:lusion,lusionen,lusioner omh:ed,eden omm:e ond:artede,arteden,arteder,artet
  onk:ologi,ologisk,ologiske,ologisken,ologisker,ologiskt
  ope:ration,rationen,rationens,rationer,rationerne,rationernes,rations,rationsar,rationsdag,rationsgang,rationsstue,rationsstuen
  ope:rativ,rative,rativt,rerede,reret opf:olgning,olgningen,olgningens,olgninger,olgningerne,olgningernes,olgnings oph:elet,eling,elingen
  opk:ast,astning,astninger,laring,laringer,laringszone opl:ader,adning,adninger opr:ejst,et ops:pyt,pytning
  opt:agelse,agelsen,agelsens,agelser,agelserne,agelsernes,agelsers,agelses opv:agning,agningen
  ore:betaendelse,betaendelsen,betaendelser,betaendelset,gang,gange,gangen,r,ring,ringen,rne,rs,t
  ort:opaed,opaeden,opaedkirurg,opaedkirurgen,opaedkirurgi,opaedkirurgisk,opaedkirurgiske,opaedkirurgisken,opaedkirurgisker,opaedkirurgiskt ort:ose
  ost:eofytdannelse,eofytdannelser,eofytter,eosyntese,eosyntesen,eosynteser
  ove:rarm,rarme,rarmen,rarmene,rarmens,rarmes,rflytning,rflytningen,rfolsom,rfolsomen,rfolsomer,rfolsomet,rfolsomhed,rgangsalder
  ove:rgangsalderen,rkaebe,rkaeben,rkrop,rkroppen,rlap,rlappe,rlapper,rrivning,rrivningen,rsigtsoptagelse,rsigtsoptagelsen,rsigtsoptagelser
  ove:rsigtsoptagelset,rvaegt,rvaegten ovr:e oxy:norm pac:emaker,emakere,emakeren,emakerens,emakeres,emakerne,emakernes,emakers pak:keforlob pal:pere
  pam:ol pan:de,deben,dehule,dehulen,dehuler,den,kreasgang,odil pap:illen,iller par:ese pat:olog,ologen,ologi,ologisk,ologiske peg:efinger,efingeren
  pen:icillin,icillinen,icillinens,icilliner,icillinerne,icillinernes,icillinet,icillinets,icillins
  per:foration,forationen,forationer,forationet,ikardie,ikardien,ikardier pie:rcinger pin:ex pis:kesmaeld pla:de,deepitelkraeft,den,der,ks
  ple:ura,uraeffusion,uraeffusionen,uraeffusioner,uraeffusionet,uravaeske,uravaesken,uravaesker pne:umoni,umothorax
  pod:ning,ningen,ningens,ninger,ningerne,ningernes,nings pol:yp,ypper por:tare,taren,tarer,tovenos
  pos:toperativ,toperative,toperativen,toperativer,toperativt
  pra:ematur,ematurt,eoperativ,eoperative,eoperativen,eoperativer,eoperativt,eparat,eparater
  pro:blemstillingen,gressionen,jektionen,jektioner,ksimal,ksimale,ksimalen,ksimaler,ksimalt,laps,p,per,ppe,ppen,ppens,pperne,ppernes
  pro:ppers,ppes,ps,stata,statakraeft,tese,tesen,tesens,teser,teserne,tesernes,tesers,teses,test,trusioner,vesvar,vesvaret,vetagning pro:vetagningen
  pse:udartrosen psy:kiater,kiateren,kiatrien,kiatrisk,kiatriske,kose pul:s,sare,saren,sarens,sarer,sarerne,sarernes,sares,se,sen,sende,ser,sere,set
  pun:gen,ktur,kturen,kturer,kturet pup:illen,iller pus:sansamling
  rad:iograf,iolog,iologen,iologens,iologer,iologerne,iologernes,iologi,iologisk,iologiske,iologisken,iologisker,iologiskt,iologs
  rea:ktion,ktionen,ktionens,ktioner,ktionerne,ktionernes,ktions
  rec:eptionen,esstenoser,idiv,idiver,idivere,idiverende,idiverne,idivernes,idivet,idivets,idivs ref:luks reg:ionen,ioner,ning,ningen,ressionen
  rek:onstruktion,onstruktionen,onstruktionens,onstruktioner,onstruktionerne,onstruktionernes,onstruktioners,onstruktions,toskopi
  res:ervelaege,ervelaegen,idualurinen,pirationsfrekvens,piratoren rev:ne,nen
  rib:ben,benene,benet,benets,bens,bensbrud,bensbruden,bensbruder,bensbrudet,bensfraktur,bensfrakturen,bensfrakturer,bensfrakturet rib:benskant
  rin:gfinger,gfingeren,gfingerens,gfingers,gfingre,gfingrene ris:peridon
  rod:kanalen,kanaler,ledsartrose,me,mede,men,mende,mer,met,pavirkning,pavirkninger,tryk
  ron:tgen,tgenbillede,tgenbilleder,tgenbillederne,tgenbilledernes,tgenbilleders,tgenbilledes,tgenbilledet,tgenbilledets,tgenfotografering
  ron:tgenundersogelse rot:ation,ationen,ationens,ationer,ationerne,ationernes,ations,atormanchet,atormanchetten
  rup:tur,turen,turens,turer,turerne,turernes,turs
  ryg.brud,bruden,bruder,brudet,estop,gen,gene,genes,gens,leje,lejen,lejer,lejet,marv,marven,marvskanalen,rad,rade,raden,radene
  ryg:radens,rades,rads,skade,skaden,skader,smerter,sojle,sojlen,sojlens,sojler,sojlerne,sojlernes,sojles rys:telser,ten ryt:meforstyrrelse
  sac:roiliacaled,roiliacaleddene sae:deben sal:ven
  sam:menfald,menfalden,menfaldende,menfaldene,menfaldet,menfaldets,menfalds,menvoksning,menvoksninger sar.ene,koidose,koidosen,skorpe sat:urationen
  sca:nnet,nning,nningen,nninger,nningerne,nninget,phoideum scl:erose,erosen,eroser,eroset scr:eeningen,eeningsmammografi,eeningsundersogelse
  sed:ationen,eret,ering,eringen,eringer,eringet sek:ret,retet,retion,retionen,vens,vensen,venser,vensering,venserne,vester
  sel:elaesion,elaesionen,elaesioner,elaesionet
  sen:ebetaendelse,ebetaendelsen,ebetaendelser,ebetaendelset,ede,en,ens,er,ere,erne,ernes,ers,eruptur,erupturer,eskedebetaendelse
  sen:eskedehindebetaendelse,eskedehindebetaendelsen,eskedehindebetaendelsens,eskedehindebetaendelser,eskedehindebetaendelserne
  sen:eskedehindebetaendelsernes,eskedehindebetaendelses,eskeden,est,este,et,fase,fasen,geafsnit,t sep:sis
  ser:etide,ie,ien,iens,ier,ierne,iernes,iers,ies shu:nten
  sid:dende,ebilleder,eleje,elejen,elejer,elejet,eoptagelse,eoptagelsen,eoptagelser,eoptagelset
  sig:nal,nalaendring,nalaendringen,nalaendringer,nalaendringet,naler,nalere,nalerne,nalernes,nalet,nalets,nals,naltab sin:us
  ska:de,dede,delig,deligt,den,dende,dens,der,derne,dernes,ders,des,destue,destuen,destuens,destuer,destuerne,destuernes,destues
  ska:det,foideum,ldyrsallergi,lp,lpen,mben,nning,nningen,nninger,rphed,rpheden,rphedens,rpheder,rphederne,rphedernes,rpheds ske:len
  ski:nne,nneben,nnebenene,nnebenet,nnebenets,nnebens,nnede,nnende,nnens,nnerne,nnernes,nners,nnes,nnet,nnets,zofreni,zofrenis
  skj:oldbruskkirtel,oldbruskkirtlen skl:eroserende,eroserenden,eroserender,erosering sko:ldkopper,le,len,ler,liose,liosen,lioser,lioset
  skr:ue,uede,uefiksation,uefiksationen,uefiksationer,uefiksationet,uen,uende,uens,uer,uerne,uernes,uers,ues,uet,uets,umpelever skr:umpeleveren,us,ut
  sku:lde,lden,ldens,lder,lderblad,lderblade,lderbladene,lderblades,lderbladet,lderbladets,lderblads,lderen,lderens,lderled,lderne
  sku:ldernes,lders,ldersmerter,ldes,ldre,ldrene sky:gge,ggen,gger
  sla:g,gen,gene,gere,gerne,gernes,get,gets,gge,ggen,gger,ggerne,gne,gs,gtilfaelde,gtilfaeldes
  sli:dforandringer,dgigt,dgigten,dgigtens,dgigts,me,met,mhinde,mhinden,mhindens,mhinder,mhinderne,mhindernes,mhinders,mhindes,msaek sli:msaekken
  sme:rte,rtefri,rtefrit,rtefuld,rtefulde,rtefuldt,rtelig,rteligt,rtelindring,rtelindringen,rtelindringer,rtelindringet,rten,rtens
  sme:rter,rterne,rternes,rters,rtes,rtestillende,rting smi:tsom,tsomme,tte,ttefare,tten,ttende,tter,ttes,ttet smy:kke,kker
  sni:tflade,tfladen,tflader,tsar,tsaret,ttykkelse,ttykkelsen,ttykkelser,ttykkelset snu:rren,s sol:itaer
  sov:emedicin,emedicinen,emedicinens,emediciner,emedicinerne,emedicinernes,emedicins,epiller,nen,nloshed,nproblemer spa:edbarn,edbarnet
  spe:ciallaege,ciallaegen
  spi:nal,nalen,naler,nalkanal,nalkanale,nalkanalen,nalkanaler,nalkanalt,nalstenose,nalstenosen,nalstenoser,nalstenoset,nalt,seror
  spi:serorene,seroret,serorets,serors,serorskraeft spl:intret
  spo:le,len,lens,lere,lerne,lernes,les,ling,lingen,linger,ndylodese,ndylodesen,ndylolistese,ndylolistesen,rtsskade,rtsskader
  spr:aekke,aekken,eder,edning,edningen,edt,ingben,ogvanskeligheder,ojten,ojter spy:t,tkirtel,tkirtler,tte,tter sta:ende,se,sen,setegn
  ste:mmeband,mmebandene,mmebandet,mmebandslammelse,mmebandslammelsen,nen,nende,nene,nens,ner,nes,net,ning,ningen,ninger,nose,nosen
  ste:noser,noserne,noset,nt,nte,nten,ntens,nter,nterne,nternes,ntes,solid sti:ften,ngene,vgorelse,vgorelsen,vgorelser,vgorelset,vhed,vheden,vkrampe
  sto:fskifte,fskiftesygdom,fskiftesygdomme,fskiftesygdommen,fskiftesygdommene,fskiftesygdoms,mien,mipose,rehjernen,reta,retaen
  sto:rryger,vlunge,vlungen,vlungens,vlunger,vlungerne,vlungernes,vlungers,vlunges
  str:ale,alebehandlet,alebehandling,alebehandlinger,alebeskyttelse,aledosis,alefelt,alefeltet,aler,aleterapien,alingen,essbrud
  str:essbruden,essbruder,essbrudet,ikturen,ikturens,ikturer,ikturerne,ikturernes,ikturers,ikturs,ubehoved,ubehoveder,ubehovederne
  str:ubehovedernes,ubehovedet,ubehovedets,ubehoveds,ubelag,uben,uma,umaen,umaens,umaer,umaerne,umaernes,umas
  sub:araknoidalblodning,kutan,kutant,luksationer,stanstab suk:kersyge,kersygen sun:dhedscenter,dhedshus
  sup:raspinatusruptur,raspinatussene,raspinatussenen sut:uren,urer
  sva:elg,elge,elgede,elgende,elgene,elger,elges,elget,elgets,elgs,ghed,gheden,mp,mpe,mpen,mpene,mpens,mpes,mpet,mps,ngerskab,ngerskabsforgiftning
  svi:gt,gte,gtede,gtende,gtene,gter,gtes,gtet,gtets,gts,mmel,mmelhed,mmelheden svu:lst,lsten,lstens,lster,lsterne,lsternes,lsters,lsts sye:t
  syg:dom,domme,dommen,dommene,dommens,dommes,doms,ehistorie,ehus,ehuse,ehusene,ehuses,ehuset,ehusets,eplejerske,eplejersken,eplejerskens
  syg:eplejersker,eplejerskerne,eplejerskernes,eplejerskes sym:fyse,fysen,ptom,ptomer,ptomerne,ptomernes,ptomers,ptomet,ptomets,ptomfri,ptoms
  syn:desmose,desmosen,drom,dromer,dromerne,dromernes,dromet,dromets,droms,ingen,kebesvaer,kebesvaeret,sforstyrrelse,sforstyrrelser
  syn:snedsaettelse,snerve,snerven,snervens,snerver,snerverne,snervernes,snerves tab:let,letter,letterne
  tae:er,erne,n,nde,ndelig,nder,ndere,nderen,nderens,nderes,nderne,ndernes,nders,nding,ndingen,ndinger,ndt,re,rer,theden,theder
  tan:d,dbyld,den,dende,dens,der,derne,dernes,des,det,dkod,dlaege,dlaegen,dlaegens,dlaeger,dlaegerne,dlaegernes,dlaeges,dplejer tan:drod,ds tap:ning
  tar:m,me,men,mene,menes,mens,mes,mgas,ms,mslyng,mslynge,mvaeg,mvaeggen tem:pforhojelse ter:api,apien,apiens,apier,apierne,apiernes,apis
  tes:tikel,tikler,tiklerne tho:rax thy:reoidektomi tib:iakondyl til:bagefald,bagegang,bagegangen tin:ding,dingen,dinger tob:ak,akken tol:kebistand
  tom:melfinger,melfingeren,melfingerens,melfingers,melfingre,melfingrene,meltot
  tra:ening,eningen,kealkanyle,keostomi,nsfusionen,nsfusioner,nsplantation,nsplantationen,nsplantationens,nsplantationer,nsplantationerne
  tra:nsplantationernes,nsplantations,ume,umecenter,umemodtagelse,umemodtagelsen,umemodtagelser,umemodtagelset,umerne,umernes,umes
  tra:umestue,umestuen,umestuer,umet,umets tro:mben,mber,mbose,mbosen,mbosens,mboser,mboserne,mbosernes,mbosers,mboses,mmehinde,mmehinden
  try:kom,komhed,komheden,ksar,ksaret tub:eleje,erkulose,erkulosen,erkulosens,erkuloser,erkuloserne,erkulosernes,erkuloses
  tum:or,oren,orens,orer,orerne,orernes,orers,ors tun:ge,gebasis,gebid,gebidet,gen,gens,ger,gere,gerne,gernes,gerod,ges,geste,gt tur:nuslaege
  tvi:llingen,llingens,llinger,llingerne,llingernes,llingers,llings tyk:tarm,tarme,tarmen,tarmene,tarmenes,tarmens,tarmes,tarms,tarmskraeft
  tyn:dtarm,dtarme,dtarmen,dtarmene,dtarmenes,dtarmens,dtarmes,dtarms,dtarmsslynger uda:nding,ndingen udb:redelse,redelsen udf:lad
  udg:ift,ifter,ydelse,ydelsen,ydelsens,ydelser,ydelserne,ydelsernes,ydelses udp:osning,osninger
  udr:edning,edningen,edningens,edninger,edningerne,edningernes,ednings,ensning,ensningen,ensningens,ensninger,ensningerne,ensningernes udr:ensnings
  uds:krivning,laet udt:omning udv:idelse,idelsen ult:ralyd,ralyde,ralyden,ralydene,ralydens,ralydes,ralyds,ralydskanning,ralydsvejledt
  und:erarm,erarme,erarmen,erarmene,erarmenes,erarmens,erarmes,erarms,erarmsbrud,erarmsbruden,erarmsbruder,erarmsbrudet,erben,erbenene
  und:erbenet,erhud,erkaebe,erkaeben,erkaebens,erkaeber,erkaeberne,erkaebernes,erkaebes,erkrop,erkroppen,erkropsstilling,erkropsstillingen
  und:erlap,erliv,erlivet,ersogelse,ersogelsen,ersogelsens,ersogelser,ersogelserne,ersogelsernes,ersogelsers,ersogelses
  ure:gelmaessighed,gelmaessigheder,ter,tersten,ts,tte
  uri:n,nblaere,nblaeren,nblaerens,nblaerer,nblaererne,nblaerernes,nblaeres,ner,nere,nleder,nlederen,nror,nrorene,nroret,nrorets
  uri:nrors,nstix,nveje,nvejene,nvejsinfektion,nvejsinfektionen,nvejsinfektioner,nvejsinfektionet uro:en,loger usk:arp,arphed,arpt uti:lpas
  vac:cinationen,cinationer,cineret
  vae:gtogning,gtogningen,gttab,gttabene,gttabet,gttabets,gttabs,kstzone,kstzonen,ske,skeansamling,skeansamlingen,skeansamlinger
  vae:skeansamlinget,skedrevet,sken,skende,skens,sker,skerne,skernes,skes,v,vet,vsprove,vsproven,vsprover vag:tlaege,tlaegen
  van:dladning,dladningen,dladningsbesvaer vee:rne,rs
  vej:ret,rtraekning,rtraekningen,rtraekningens,rtraekninger,rtraekningerne,rtraekningernes,rtraeknings,rtraekningsbesvaer
  ven:e,efase,efasen,efaser,efaset,en,ens,er,erne,ernes,ers,es,etrombose,etrombosen,etromboser,etromboset,flon,flonen,floner,flonet
  ven:os,ose,osen,oser,t,te,tevaerelse,trikel,triklerne ver:tigo vir:us,usinfektion,usinfektionen,usinfektioner,usinfektionet,usser vis:itationen
  vug:gestue,gestuen yde:rfalang zop:iclon
`;

/** Everyday Danish, with work and relatives. */
export const danishWords = `
  abe:n,nt abn:e,ede,ende,erne acc:eptere,epterede,epterende,epterer,epteres,epteret ade:nomet ads:kil,kille,killer,killes,killige,kilt,kilte
  adv:okat,okaten aeb:le,ler aed:er,ere,eren,eres,erne,ers
  aeg:geallergi,get,tefaelle,tefaellen,tefaellens,tefaeller,tefaellerne,tefaellernes,tefaelles ael:dre,dres,dst,dste
  aen:dre,drede,drende,drer,dres,dret,dring,dringen,dringer,dringerne,dringers,drings
  afb:estil,estille,estilling,estilt,estilte,estiltes,rod,rudt,rudte,rudtes,rydes afd:eling,elingen,elinger,elingerne,elings,elingsleder,od,ode
  afg:aet,raense,raensede,raensende,raenser,raenses,raenset afh:aenge,aengende,aenger,aenges afk:laedt,laedte,laedtes,ortet
  afl:aste,astede,astende,aster,astes,astet,astning,obet,yse,ysende,yser,yses,yst,yste,ystes
  afs:la,laet,lag,laget,lar,las,log,lore,lorede,lorende,lorer,lores,loret,lut,lutning,lutningen,lutninger,lutningerne,lutnings,lutte
  afs:luttede,luttende,lutter,luttes,luttet,malnet,nittet,tand,tande,tanden,tandene,tandes,tands
  aft:age,agende,ager,aget,ale,alen,alende,alens,aler,alerne,alernes,ales,alt,alte,altes,en,enen,ener,enerne,ens,ensmad,ensmaden aft:ne,nen,ner,nerne
  afv:igende akt:uelt alb:ueleddet ald:eren,ersbetinget,ersforandringer,erssvarende,re,rene,rig ale:ne,nen,nens,ns
  alk:ohol,oholen,oholer,oholerne,oholisk,ohols all:eer,eerne,erede,igevel alm:ene,ent,indelig,indelige,indeliges,indeligt,indeligvis alt:id,ing
  alv:orlig,orlige,orligere,orligt amm:ede,ende,es,et amp:uteret ana:mnestisk
  anb:efale,efalede,efalende,efaler,efalere,efaleren,efaleres,efalerne,efalernes,efalers,efales,efalet,efaling,efalingen,efalinger
  anb:efalingerne,efalings and:en,ens,et ane:urismet anf:aldet,aldsvis,ort,orte,ortes
  ang:aende,ive,ivelig,iveligt,iven,ivende,iver,ivere,iveren,iveres,iverne,ivernes,ivers,ives,ivet,ivne,st,ste,sten ank:ommet
  anl:edning,edningen,edninger,edningerne,ednings anm:ode,odede,odende,oder,odes,odet,odning,odningen,odninger,odningerne,odnings
  ans:igt,igter,igterne,igtet,igts,var,varet,varlig,varlige,varligt ant:agelig,agelige,ageliges,ageligt,allene,allet,als,ibiotisk,ibiotiske
  anv:ende,endende,ender,endes,endt,endte aor:taaneurismet apo:teket app:arater,aratet,etitlos apr:ils ara:bisk,biske,biskes
  arb:ejde,ejdede,ejdende,ejder,ejdere,ejderen,ejderes,ejderne,ejdernes,ejders,ejdes,ejdet,ejdets,ejds,ejdsgiver,ejdslos,ejdslose
  arb:ejdsloses,ejdslost,ejdsplads,ejdspladsen,ejdsulykke,ejdsulykker are:forkalket,t ari:g,ge ark:iv,iveret,ivet arl:ig,ige,igt
  ars:ag,agen,ager,agerne,agers,ags art:efaktet,roskopieret,roskopisk arv:elig,elige,eligt
  asb:est,esteksponering,esteksponeringen,esteksponeringer,esteksponeringet,esten,ests ass:istent,istenten,istenter,istenterne,istents,ocieret
  ast:matisk asy:mmetrisk,mmetriske atr:ofieret,ofisk,ofiske att:enuerende,esten,ester aty:pisk,piske bad:benet,ene,ens,evaerelse,evaerelset,s
  bae:re,rer bag:e,efter,ende,ene,er,ere,eren,eres,erne,ers,erste,est,este,fra,hovedet,pa,t,te,ud,ved bak:ercyste,terielt ban:dageret,ge
  bar:en,ende,erne,ernes,et,ets,nebarn,nebarnet,nebarns,nelig,net,nlos bat:teri,terier,terierne,teriet,teris beb:oer,oeren
  bed:ommelse,ommelsen,ommelsens,ommelser,ommelserne,ommelsernes,ommelses,ommes,omt,omte,omtes,ovelse,ovelsen,ovelsens,ovelser,ovelserne
  bed:ovelsernes,ovelses,ovet,re,res,ret,ring,ringen,ringer,ringerne,rings,st,ste,stefar,stefars,steforaeldre,stemor,stemoren,stemors bed:stes
  bef:inde,indende,inder,indes
  beg:ge,ges,raense,raensede,raensedes,raensende,raenser,raenses,raenset,raensning,raensninger,ynde,yndelse,yndelsen,yndelsens,yndelser
  beg:yndelserne,yndelsernes,yndelses,yndende,yndendes,ynder,yndes,yndt,yndte,yndtes
  beh:andle,andlede,andlende,andlendes,andler,andles,andlet,ov,ove,ovede,ovende,ovene,oves,ovet
  bek:lager,raefte,raeftede,raeftende,raefter,raeftes,raeftet,ymret
  bel:aste,astede,astende,aster,astes,astet,astningen,astninger,astningerne,astningsudlost,iggende
  bem:aerkede,aerkende,aerkes,aerket,aerkning,aerkningen,aerkninger,aerkningerne,aerknings ben:ene ber:edt,edte,edtes,or,oren,orer,oret
  bes:kaeftigelse,kaeftigelsen,ked,keden,kedent,keder,kederne,kedne,keds,krev,krevet,krevne,krive,krivelse,krivelsen,krivelsens
  bes:krivelser,krivelserne,krivelsernes,krivelses,krives,kytte,kyttede,kyttelse,kyttelsen,kyttende,kytter,kyttes,kyttet,lutning
  bes:lutningen,lutninger,lutte,luttede,luttende,lutter,luttes,luttet,og,oge,ogende,ogene,oger,oges,oget,ogs,ogt,ogte,taende,taendes
  bes:temt,til,tille,tiller,tillingen,tillinger,tilt,tilte,tiltes,vaer,vaere,vaerede,vaerende,vaerer,vaeres,vaeret,vaering,vaerlig
  bes:vaerligt,vaers,vimede,vimende,vimes,vimet
  bet:aendelsesagtig,aendt,aendte,ale,alte,inget,od,yde,ydelig,ydelige,ydeligere,ydeligt,ydende,ydning,ydningen,ydninger,ydningerne bet:ydnings
  bev:aege,aegede,aegelig,aegeligt,aegende,aeger,aeges,aeget,arede,aredes,aret,idst,idstlos,idstlose bid:er,t,te,tes bif:und
  bil.ag,agene,aget,ags,agt,leddiagnostisk,leddiagnostiske,ulykke,ulykker bim:alleolaer bio:psieret bir:kepollen
  bis:tand,tande,tanden,tandene,tandes,tands,tik bla:ndt ble:v,vet bli:kkenslager,ndende,nder,ndet,ndingen,ndinger,v,ve,vende,ver
  blo:de,den,dende,dere,derne,dernes,deste,dige,dt,dte,tende,ter,terne,tet,tte,tterne,ttet boe:de,nde,t
  bog:holder,holdere,holderen,holderes,holderne,holdernes,holders boj:ede,elig,eligt,en,ende,ens,er,erne,ernes,es,et bol:igen,iger bon:den,dens
  boo:ke,kede,kende,ket,kingen bor:dende,dene,det,ds,ende,gere,geren,neborn,nene,nenes,te,ten,tens,terne,ternes bos:ted,tedet
  bra:ekke,ekkede,ekkende,ekker,ekkes,endende,endendes,endt,endte,ndmand bre:dde,dden,dder,dderne,der,dere,dest,deste,dt,dte,v,vene,ves,vs
  bri:lle,llen,llens,ller,llere,llerne,llernes,llers,lles bro:det,dre,drene,dres,ren,rs
  bru:ge,gelig,gen,gende,gene,ger,gere,geren,geres,gerne,ges,get,gt,gte bur:det bus:chauffor,chaufforen,chaufforer,chaufforerne,chauffors
  but:iksassistent,iksassistenten,iksassistenter,iksassistenterne,iksassistents bye:n byg:ningsarbejder byp:assopereret byt:tede,tende,ter,tet
  cha:uffor,ufforen,ufforer,ufforerne,uffors cho:kket,kolade,koladen cir:ka civ:ilstand
  cyk:el,elhjelm,els,elstyrt,le,lede,len,lende,ler,lerne,les,let,list,listen,lister,listerne,lists cyt:ologisk dae:kket,kkets
  dag:ene,es,lig,lige,ligt,plejer,plejeren,s,tid dan:ne,nede,nende,net,sk,ske,sken,sker,skere,skerne,skes dar:lig,lige,ligere,ligt
  dat:oen,oer,ten,ter,teren,ters dav:aerende dec:ember deg:enereret
  del:e,elig,eligt,ene,er,ingen,inger,t,te,tid,tiden,tider,tiderne,tids,vis,vise,vist dem:yeliniserende den:gang,ne,nes,sitet dep:ressiv,ressivt
  der:efter,for,foren,forer,foret,imod,naest,over,pa des:truktiv,truktive,uden,vaerre det.s,te,tes dia:gnosticeret,gnostiske
  dif:ferentialdiagnose,fusionsvaegtede,fust dik:tere,terede,terende,terer,teres,teret dir:ekte,ektoren
  dis:kret,krete,kutere,kuterede,kuterer,kuteret,poneret div:ertiklen dob:belt,belte,beltregistreret,beltsidig,beltsidigt
  dod.e,elig,eligt,en,s,sfald,sfaldet,t dog:n,nene,net,ns
  dok:ument,umenter,umentere,umenterede,umenterende,umenterer,umenteres,umenteret,umenterne,umentet,uments
  dom:me,men,mene,mens,mere,meren,meres,merne,mernes dot:re dov dra:k dre:je,jede,jende,jer,jes,jet,jets,ng,nge,ngede,ngen,ngene,nges,nget,ngs
  dri:kke,kkelig,kkeligt,kken,kkende,kker,kkes dro:fte,ftede,ftelse,ftende,fter,ftet dru:kket duk:tal,tale,talt
  dum:pede,pende,pene,per,pet,pingen,pinger,pt dun:kende,kenden,kender dyb.de,den,e,ene,ere,est,este,et,s,t
  eft:erar,eraret,erfolgende,erlon,ermiddag,ermiddage,ermiddagen,ermiddagene,ermiddages,ermiddags,erret,ersom,ersommer ege:n,ne,nes,ns
  egn:e,ede,en,ende,ene,ens,es,et,ets,s ej ekk:ofattig,ofattige,ofattigt,ofri,ofrie,ofrit,orig,orige,origt
  eks:emet,pansiv,pansivt,pedient,plosion,plosionen,porteret,sudatet,traartikulaer,traartikulaert,tremitet,tuberet
  ele:ktriker,ktrikere,ktrikeren,ktrikeres,ktrikerne,ktrikernes,ktrikers,vatoren ell:er,eve,evte,obehjul emf:ysematos end:elig,elige,eligt,nu,videre
  ene:ste eng:elsk,elske enh:ver eni:g,ge,ges,gt enk:elt,elte,eltes,elts,emand,emanden,emands,en,ens,erne,ernes,es enl:ig,ige ens:idig,idige,idigt
  epi:fyseskive erg:oterapeut,oterapeuten,oterapeuter,oterapeuterne,oterapeuts erh:verv,vervet erk:endt,endte,laering,laeringen,laeringer
  ers:tatning,tatte,tattede,tattende,tatter,tattes,tattet eta:bleret eth:vert ets:teds eve:ntuel,ntuelle,ntuelt evn:e,en,er evt
  fab:riksarbejder,riksarbejdere,riksarbejderen,riksarbejderes,riksarbejderne,riksarbejdernes,riksarbejders fac:etleddet fad:eren,erens,erne
  fae:lles,ngslet,rdig,rdige,rdigt,rosk,roske,rre,rrest,rreste,t,tter fak:tisk,tiske fal:d,de,den,dende,dene,der,des,det,dne,ds,dt
  fam:iliaert,ilie,iliemedlem,ilien,iliens,ilier,ilierne,iliernes fan:dt far:far,fars,lig,lige,ligere,ligt,mor,moren,mors,si
  fas:te,tende,tere,teren,terne,tet,tlagt,tlagte,tre,trene feb:ruar,ruars fed:tet,tsupprimeret
  fej:l,lagtig,lagtige,lagtigt,le,lede,len,lende,lene,ler,les,let,lregistreret,ls fem:te,ten fer:ie,ien,ier fik.serede,serende,serer,seres,seret
  fil:me,men,mende,mene,met fin:de,dere,deren,deres,derne,dernes,ere,este,t,te fir:ede,ende,er,ere,erne,ernes,s
  fis:keben,kebenene,kebenet,kebens,kede,ken,kende,kene,kens,ker,kere,keren,keres,keret,kerne,kernes,kers,ket
  fje:rde,rdedel,rne,rnede,rnelse,rnelsen,rnende,rner,rnere,rnes,rnest,rneste,rnet,rnt fjo:rten fle:re,res,st,ste,stes flo:tte
  fly:et,tte,ttede,ttelig,ttende,tter,ttes,ttet fod:bold,bolden,es,gaenger,gaengeren,sel,selen,seler,sels,selsdag,slen,sler,slerne,t,te,tes
  fol:e,elig,else,elsen,elser,elseslos,ende,er,ere,eren,eres,erne,ernes,ers,gelig,geligt,gen,gende,gendes,gens,gerne,gernes,get
  fol:gets,ingen,s,somhed,somheden,somme,somt,t,te
  for:aelder,aeldre,aeldrene,aeldres,an,andre,andrede,andrende,andrer,andres,andret,ar,aret,arsage,arsagede,arsagende,arsager,arsages
  for:arsaget,bedre,bedrede,bedrende,bedrer,bedres,bedret,bedring,bedringen,bedringer,bedringerne,bedrings,beredelse,beredelsen
  for:beredelser,beredelserne,beredt,beredte,beredtes,bindelse,bindelsen,bindelsens,bindelser,bindelserne,bindelsernes,bindelses
  for:deling,delingen,delinger,delingerne,delings,di,egaende,egik,ekom,ekomme,ekommende,ekommer,ekommet,eligge,eliggende,eligger
  for:enelig,enelige,eneligt,er,eren,esla,eslaet,eslog,etaget,fra,giftet,hindre,hindrede,hindrende,hindrer,hindres,hindret,hojede
  for:hojet,hold,holde,holdende,holdene,holder,holdes,holdet,holds,holdt,kalkede,kert,kerte,kertes,klare,klarede,klarende,klarer
  for:klares,klaret,klaring,klaringen,klaringer,klaringerne,klarings,korte,kortede,kortende,korter,kortes,kortet,laenge,laengede
  for:laengende,laenger,laenges,laenget,lagt,lob,lobe,loben,lobene,lober,lobere,loberne,lobet,lobne,lobs,malet,mentlig,middag,middage
  for:middagen,middagene,middages,middags,mindske,mindskede,mindskende,mindsker,mindskes,mindsket,modes,nemmelse,nemmelsen,nemmelser
  for:nemmelserne,nyet,pustet,reste,rige,sat,sats,satte,sigtig,sigtige,sigtigere,sigtigt,sinket,ske,skede,skel,skelle,skellen,skellene
  for:skellig,skellige,skelliges,skelligt,skende,sker,skere,skeren,skeres,skerne,skernes,skers,skes,sket,skudt,skudte,soge,sogede
  for:sogende,sogene,soger,soget,sogt,sogte,sogtes,sta,staelig,staeligt,staelse,staende,staes,staet,star,stas,ste,stes,stod,storre
  for:storrende,storrer,storres,stuve,stuvede,stuvende,stuver,stuves,stuvet,svandt,svinde,svinder,svundet,taelle,taeller,talt,talte
  for:tidspension,tidspensionen,tidspensionist,tidspensionisten,tidspensionister,tidspensionisterne,tidspensionists,til,tsaette
  for:tsaettende,tsaetter,tsaettes,tsat,tsatte,tsattes,tykke,tykkede,tykkende,tykker,tykkes,ud,ude,uden,udgaende,vaerre,vaerrede
  for:vaerrende,vaerrer,vaerres,vaerret,vaerring,vaerringen,vaerringer,vaerringerne,vaerrings,vekslet,veksling,vekslingen,vekslinger
  for:vekslingerne,vekslings,ventet,virrede,virret fos:tervandet fra:bede,beder,gmenteret,gmentet,rades,skilt
  fre:m,mad,mga,mgaet,mgar,mgik,mkomme,mkommelig,mkommer,mkommet,mme,mmed,mmede,mmedes,mmer,mmet,mmode,mmodende,mmoder,mmoderne
  fre:mmodernes,mmodes,mmodet,mmodets,mmodt,mmodte,mmodtes,mskreden,mskredent,mskredne,mskyndede,mskyndende,mskyndes,mskyndet,mtraede
  fre:mtraeden,mtraedende,mtraeder
  fri.e,ende,ere,erne,este,et,r,sk,skede,skende,sker,skere,skeste,sket,skt,sor,soren,sorer,sorerne,sors,t,tere,tid,tiden,tte,tten fri:tterne
  fro:ntalt fru.gt,gten,gter fug:tig,tige,tigt ful:d,de,dende,des,ds,dstaendig,dstaendige,dstaendigt,dt,dtid,dtids,gt,gte
  fun:dene,der,dere,det,dne,gere,gerede,gerende,gerer,geret fyl:de,dende,der,des,dning,dt,dte,dtes fyr:re
  fys:iker,ikeren,ioterapeut,ioterapeuten,ioterapeuter,ioterapeuterne,ioterapeuts,isk,iske gae:t gam:le,les,ling,lingen,linger,mel,melt
  gan:gede,gen,gende,gene,gere,gerne,get,ghjaelpemiddel,gstativ,ske gar gas:troskopieret gav gel:aender
  gen:erelle,erelt,nem,nemfore,nemforende,nemforer,nemfores,nemfort,nemforte,nemfortes,nemgang,nemgange,nemgangen,nemgangene,nemganges
  gen:nemgangs,tage,tagelse,tagen,tager,tages,taget,tagne ger:iatrisk,iatriske gif:te,tede,ten,tende,tene,ter,tet
  giv:ende,er,ere,eren,eres,erne,ernes,ers,et,ne gjo:rde,rden,rdene,rdens,rdes,rds,rt gla:sere,slegemet,ssene,sset,sskar,ssplint,t,tte
  gle:d,det,mme,mmer,msom,mt,mte glu:tenfri,tenintolerans gni:de,dende,der,des,dre
  god:artede,artet,dag,e,erne,este,kendt,kendte,t,te,ten,tende,ter,terne,tes,tet
  gra:der,dere,dering,derne,ders,dvis,dvise,dvist,ed,ede,edende,eder,edes,edt,ense,ensen,ensende,ensens,enser,enserne,ensernes,enses gra:es,espollen
  gro:nlandsk,nlandske,nne,ntsager gru:nde,ndede,ndende,ndene,ndere,ndet,ppe,ppens,ppere,pperne,ppernes,ppes gul:e,t,v,vet gym:nastik,nastikken
  gyn:aekologisk,aekologiske hab:e,ede,es,et
  hae:lbenet,mangiomet,nde,ndelig,ndeligt,nder,nderne,ndernes,nders,ndt,ndte,ngende,vende,ver,vert,ves,vn,vne
  hal:vanden,vdel,vdelen,vfems,vfjerds,vtreds
  han:dbold,dbolden,dicappede,dicappet,dvaerker,dvaerkere,dvaerkeren,dvaerkeres,dvaerkerne,dvaerkernes,dvaerkers,dvaerket har:dere,deste has:tende
  hav.de,ende,ene,erne,n,ne,s hed:de,der,t heg:n,ne,nede,nende,nene,nes,net,ning,ns hel:digvis,e,ende,er,et,lens,lere,lerne,lernes,te,tene,tes,ts
  hen:de,des,holdsvis,over,vende,vendelse,vendelsen,vendelsens,vendelser,vendelserne,vendelsernes,vendelses,vender,vendt,vendte
  hen:vise,visende,viser,vises,visning,visningen,visningende,visninger,visningerne,visnings,vist,viste,vistes
  her:af,efter,fra,inde,med,over,til,under hes:t,te,ten,tene,tes,ts hil:sen,sner hin:anden,andens,dre,drede,drende,drer,dres his:tologisk
  hja:elp,elpe,elpemiddel,elpemidler,elpemidlerne,elpemidlet,elpen,elpende,elper,elpere,elperen,elperes,elperne,elpers,elpes,elps hja:lp
  hje:lmen,m,mme,mmefra,mmegaende,mmehjaelp,mmehjaelpen,mmehjaelper,mmehjaelpere,mmehjaelperne,mmehjaelps,mmepleje,mmeplejen,mmesygepleje
  hje:mmesygeplejen,mmet,mmets,rtekammeret hju:lpet
  hoj.attenuerende,de,den,der,derne,e,en,ene,ere,es,est,este,ne,residig,residige,residigen,residiger,residigt,s,t
  hol:de,dende,dene,dere,deren,derne,dernes,det,dets,dne hop:pede,pende hor:etabet hos hov:edfund
  hud:afskrabning,afskrabningen,afskrabninger,afskrabningerne,afskrabnings huk:ommelsesbesvaer hun.de,den,dene,des,drede,ds
  hur:tige,tigere,tigst,tigt hus:et,ke,kede,ker,stovmider,truen hva:d hve:m,pseallergi,psestik,r,rt
  hvi:d,de,den,der,derne,des,dne,dt,lesmerter,lke,lken,lket,rvellegemet,s hvo:r,raf,rdan,refter,ren,rer,ret,rfor,rforen,rforer,rforet,rfra,rmed,rnar
  hys:terektomieret ibl:andt ide:t iga:ngvaerende ige:n,nnem ikk:e ikt:erisk,eriske ild:en ime:llem,ns imp:orten,orteret
  ind:ad,e,eholde,eholdende,eholder,eholdt,en,enfor,enforen,enforer,enforet,er,ere,erne,erside,ersiden,ersidens,ersider,ersiderne
  ind:ersidernes,ersides,erste,gang,gange,gangen,gangene,ganges,gangs,grebet,hold,holdene,holdet,holds,ikere,ikerede,ikerer,ikeres
  ind:ikeret,ikering,ikeringer,kalde,kaldelse,kaldelsen,kaldelser,kaldende,kalder,kaldes,kaldt,kaldte,kaldtes,laeggelse,laeggelsen
  ind:laeggelsens,laeggelser,laeggelserne,laeggelsernes,laeggelses,laegges,lagt,lagte,sat,sats,satte,sendt,sendte,sendtes,stillet
  ind:taget,til,trukket,vendig,vendige,vendiges,vendigt
  inf:ektionos,ektionost,ektionstal,lammatoriske,lammeret,ormationen,ormationer,ormationerne,ormere,ormerede,ormerer,ormeret
  ing:enior,enioren,eniorer,eniorerne,eniors,et ink:omplette,onklusiv,onklusivt ins:truktion,truktionen,truktioner,truktionerne,truktions
  int:eresser,ermitterende,erstitielt,et,raartikulaer,raartikulaere,raartikulaert,rakranielt,uberet
  inv:olvere,olverede,olverende,olverer,olveres,olveret irr:elevante isa:er ise:n ist:edet ja
  jae:vn,vne,vnende,vner,vnet,vning,vningen,vninger,vnligt,vnt jag:ende jan:uar,uars jeg jer:es jf jod:holdig,holdigt jor:dnod,dnodder
  jou:rnalisten,rnalister,rnalisterne jul:is jun:i jur:isten kae:re,reste,resten kaf:fe,fen kal:dt,dte,dtes kan:ske kap:slen
  kar:akteristisk,akteristiske,diologisk,diologiske kas:se,sedame,sedamen,sedamens,sedamer,sedamerne,sedamernes,sedames,sen kat:te kau:dalt kem:iker
  ken:de,delig,deligt,dende,der,dere,deren,deres,derne,dernes,ders,des,ding,dingen,dinger,dt,dte,dtes,dteste
  kig:ge,gede,gende,gene,ger,gere,gerne,gernes,ges,get,gets,hoste kik:ke,kede,kende,ker,kere,kerne,kernes,kes,ket,kets
  kil:de,dede,den,dende,dens,derne,dernes,ders,des,det,dne,dre,drer
  kla:gede,gende,ger,gere,geren,geres,geret,gerne,gernes,gers,get,r,rede,rende,rer,rere,res,rest,reste,ret,ringen,ringer,rne,rt kle:mte,mtes
  klo:ende,kken kna:ekke,ekkede,ekkene,ekker,ekket,ekkets,llert,llerten,pt kni:v,ve,ven,vene,vs kny:tnaeve kod:e,en,et kok:ken,kene,kenes,kenet,kens
  kol:d,de,dere,dest,deste,dt,ecystektomieret,et,legaen,legaer,oskopieret
  kom.me,men,mende,mer,mes,met,minute,munikation,munikationen,munikationer,munikationerne,munikations,plet,plette,pletter,pliceret
  kon:ference,ferencen,ferencer,klusion,klusionen,klusioner,stant,stante,stanten,stanter,stanterne,stantes,stants,stateret,takt
  kon:takte,taktede,takten,taktende,takter,takterne,taktes,taktet,takts,torassistent,torassistenten,torassistenter,torassistenterne
  kon:torassistents,trastforstaerket,trastopladende,traststoffet,trollens,trollere,trollerede,trollerende,trollerer,trolleret,trollernes
  koo:perativ,perative,perativs,perativt,perere,pererede,pererende,pererer,pereret kop:ien,ier
  kor:estol,estole,estolen,estolsbruger,etoj,etojer,etojerne,etojet,etojs,onalt,settet,telig,tende,tene,ter,tere,test,teste,tet
  kor:tikal,tikale,tikalt,tvarig,tvarige kra:eve,evede,evende,ever,eves,evet,ftig,ftige,ftigere,ftigt,nialt,v,ve,ven,vene,ver,verne,ves,vet
  kro:ppene,ppenes,ppens kry:kke,kker,kkestok kug:leformet kul:de,den kun:ne,nen,net,stner,stnere,stneren,stneres,stnerne,stnernes,stners
  kus:ine,inen,inens,iner,inerne,inernes,ines kva:rtal,rtalet kvi:nde,ndelig,ndelige,ndeligt,nden,ndens,nder,nderne,ndernes,nders,ndes
  lad:ede,ende,erne,ernes,et,te
  lae:g,gbenet,gesekretaer,gesekretaeren,gesekretaerer,gge,ggede,ggen,ggende,ggene,gger,gges,gget,ngde,ngden,ngdens,ngder,ngderne
  lae:ngdernes,ngdes,ngere,ngerne,ngers,ngst,re,ren,rende,rens,rer,rere,reren,reres,rerne,rernes,rers,res,ring,rt,se,selig,seligt
  lae:sende,ser,sere,serne,sernes,ses,st,ste lag:de,erarbejder,erarbejderen,ermedarbejder,t,te,ting
  lak:tose,toseintolerans,toseintolerant,unaer,unaere,unaert
  lan:dbrug,dede,dende,dene,det,dingen,dinger,dmand,dmanden,dmands,gede,gelig,gende,get,gsom,gsomme,gsomt,gstrakt,gstrakte,gstraktes
  lan:gt,gvarig,gvarige,gvarigt lap:aroskopisk,aroskopiske las:ning,ningen,ninger,ningerne,nings,tbil,tbilchauffor,tbilchaufforen,tbilen,te
  lav:attenuerende,ede,ende,eres,ering,ers,es,est,este,et,s,t led:bandet
  lej:e,ede,en,ende,ens,er,ere,erne,ernes,es,et,ets,lighed,ligheden,ligheder,lighederne,r let:te,tede,tere,test,teste,tet lev:ertransplanteret
  lid:e,en,ende,et,t,te lig:eledes,elig,eligt,ene,esa,esom,esomen,esomer,esomet,et,ets,ge,ger,ges,nende,s lil:les
  lin:dring,dringen,dringer,dringerne,drings lis:te,tede,telig,tende,terne,ternes,tet lob:ehjul,ehjulet,ende,et,ulaere,ulaert,uleret
  lof:tede,tende,ter,terne,ternes,ters,tet,tets lok:al,ale,aler,alerne,ales,alet,aliserede,aliseret,alt
  los:elig,eligt,ere,est,este,ne,nede,net,ning,ningen,ninger,ningerne,nings luf:te,tede,ten,tende,tene,ter,tet
  luk:ke,kede,kende,ker,kes,ket,kets,seret lun:te,tede,ten,tende,terne,tes,tet lyk:kedes lym:fekirtlen lys:e,ende,ene,er,ere,es,et,t,te
  lyt:isk,iske,te,tede,tende,ter,tes,tet
  mae:lk,lkeallergi,lken,nd,ngde,ngden,ngder,rkat,rke,rkede,rkelig,rkeligt,rken,rkende,rkens,rker,rkerne,rkernes,rkers,rkes,rket mae:rkets,rkning
  mag:t,te,ten,tende,ter,terne,tes,tet,ts mai:len mak:roskopisk,roskopiske
  mal:ede,elig,eligt,ende,ere,eren,eres,erne,ernes,ers,ets,ingen,inger,ingerne,ingers,ings,s,t,tidet
  man:dag,dage,dagen,dagene,dages,dags,den,dende,det,dlig,dlige,dliges,dligt,ds,eden,eder,ederne,eders,edlig,edlige,edligt,eds,gelfuld
  man:gelfulde,gelfuldt,glede,glen,glende,glendes,glens,gler,glerne,glernes,glers,gles,glet,gt map:pe,pen mar:vsommet
  mas:kine,kinen,kinens,kiner,kinerne,kinernes,kines,tektomieret mat:eriale,erialer,erialerne,erialernes,erialet,erialets,terne,ternes,tet
  med:arbejdende,arbejder,arbejdere,arbejderen,arbejderes,arbejderne,arbejdernes,arbejders,bragt,bragte,dele,delelse,delelsen,delelser
  med:delende,deler,deles,delt,delte,ens,fodt,fodte,fore,forende,forer,fores,forte,gives,givet,icineres,icinliste,icinlisten,icinlister
  med:virke,virken,virkende,virker,virkes,virket meg:et mek:aniker,anikere,anikeren,anikeres,anikerne,anikernes,anikers,aniks mel:lem,lemste
  men:ende,ene,er,ingeomet,inger,neske,nesker,nesket mes:t,te met:astaseret mid:lertidig,lertidige,lertidigt,t,te,ten,terste mik:roskopisk,roskopiske
  mil:dt min:dre,dst,dste,dstes,earbejder,earbejdere,earbejderne,ut,uts,utter,utterne,utternes,utters,uttet,uttets
  mis:bruget,lykket,taenke,taenkelig,taenkelige,taenkeligt,taenkende,taenker,taenkes,taenkt,taenkte,taenktes,tede,tende,tet
  mob:ilisere,iliserede,iliserende,iliserer,iliseres,iliseret
  mod:ende,erat,eren,erens,erne,et,ets,sat,satte,sidig,sidige,sidigt,t,tage,tagelig,tagende,tager,tagere,tageren,tageres,tagerne
  mod:tagernes,tagers,tages,taget,tagne,te,tes,tog mon:terne
  mor:far,faren,fars,genen,gener,generne,genmad,genmaden,gnen,gnerne,k,ke,kes,ket,kne,kt,mor,mors
  mos:te,ten,tende,tens,teren,terne,ternes,ters,tet,tre,trene mot:orcykel,orcykeluheld,orcyklen,orcykler,orcyklerne
  mul:ig,ige,iges,ighed,igheden,igheder,ighederne,igheds,igt,igvis mun:dtlig,dtligt
  mur:ede,ende,ene,ens,er,ere,eren,eres,erne,ernes,ers,inger,rende,sten mus:iker,ikere,ikeren,ikeres,ikerne,ikernes,ikers,iks myg:gestik nab:oen,oens
  nae:gte,gtede,gtende,gter,gtes,gtet,rmere,rmest,rmeste,sten,tter,tterne nal nar nat:lig,lige,ligt,ten,tens,urlig,urlige,urligt,urligvis
  ned.ad,e,efra,enfor,enforen,enforer,enforet,enunder,erste,saette,saetter,sat,satte nej nem:me,mere,t ner:vost net:op neu:rokirurgisk,rokirurgiske
  nev:o,oen,oer,oerne,os nie:cen,cens,cer,cerne,cernes,nde nik:kelallergi nit:ten niv:eauer,eauerne,eauet
  nod:deallergi,der,ulaert,vendig,vendige,vendigt nog:en,enlunde,ens,et,le,lebenet nok
  nor:malen,maler,malerne,malt,malvidde,malvidden,malvidder,sk,ske not:ere,erede,erende,erer,eres,eret nov:ember num:mer,merer,merere,meret
  nuv:aerende nye:re nyf:odt,odte nyl:ig,ige,igt nyo:pereret nyt.ilkommen,ilkommet,ilkomne obj:ektiv,ektivt obs:erverede,erverer,erveret,tiperet
  off:entlig,entlige,entligt oft:e,ere,est oge:de,s,ts ogn:ing,ingen,inger,ingerne,ings ogs:a oje:blik,blikkelig,blikkelige,blikkeligt,blikket,nlaget
  okk:luderet oko:nom oks:e okt:ober,obers omb:ooke,ookede,ookende,ooker,ookes,ooket omf:ang,anget,atte,attede,attende,atter,attes,attet omg:aende
  omh:ed,eden,eder,ederne,eds omk:laedt,ring,ringen,ringer,ringet omr:ade,ader,aderne,adernes,aders,ades,adet,adets omt:ales ond.artet,t onk:el,ler
  ons:dag,dage,dagen,dagene,dages,dags,ke,kede,kelig,kende,ker,kerne,kernes,kers,kes,ket,kets opa:d
  opb:remsning,remsningen,remsninger,remsningerne,remsnings ope:rere,rerer,reres
  opf:attes,olgende,olgenden,olgender,ordre,ordrede,ordrende,ordrer,ordres,ordret opg:ivet
  oph:old,olde,oldende,oldene,older,oldes,oldet,olds,oldt,ort opk:astet
  opl:adende,osning,osningen,osninger,osningerne,osnings,yse,ysende,yser,yses,ysning,ysningen,ysninger,ysningerne,ysningers,ysnings
  opl:yst,yste,ystes opm:aerksom,aerksomhed,aerksomheden,aerksomheder,aerksomhederne,aerksomheds,aerksomme,aerksomt opp:e,efra
  opr:ette,indelig,indelige,indeligt,ingning,ingningen,ingninger,ingningerne,ingnings
  ops:at,ats,atte,pyttet,ta,taede,taet,tar,tart,tarte,tarten,tarter,tarterne,tarts,tod,ummering opt:aget,imalt opv:aekst,okset
  ord:ination,inationen,inationer,inationerne,inations,ineret,ne,nede,nen,nende,nens,nerne,nernes,nes,net,ning,ningen,ninger ori:enteret ork:er
  ost:eosynteseret osv ott:ende,ere,erne,ernes
  ove:nfor,nforen,nforer,nforet,nnaevnte,npa,rfald,rfaldet,rfladisk,rfladiske,rfladisken,rfladisker,rfladiskt,rflyttes,rflyttet
  ove:rfor,rforen,rforer,rfores,rforet,rforsel,rfort,rforte,rfortes,rlaege,rlaegen,rlaegens,rlaeger,rlaegerne,rlaegernes,rlaeges
  ove:rordnet,rrevet,rsigt,rsigten,rsigter,rsigterne,rsigts,rskredet,rstaet,rste,rvaegtig,rvaegtige,rvage,rvagede,rvagende,rvaget
  ove:rvagning,rveje,rvejede,rvejelse,rvejelsen,rvejelsens,rvejelser,rvejelserne,rvejelsernes,rvejelses,rvejende,rvejer,rvejes,rvejet ovn:e,en,ene
  ovr:ig,ige,igt pab:egynde,egyndende,egynder,egyndes,egyndt,egyndte,egyndtes pae:dagog,dagogen,dagoger,dagogerne,dagogs paf:ort pag:aeldende
  pak:keforlobet,orsel,orsels,orsler,ort,orte pal:pabelt,perede,perende,perer,peres,peret pan:kreascyste pap:ir,irer,irerne,iret,irs
  par:orende,orendes,tier,tierne,tiet
  pas:ken,sagen,sagens,sager,sageren,sagerer,sagererne,sagerne,sagernes,sagers,sede,sende,sere,serede,serende,serer,seres,seret pas:sering
  pat:ienter,ienterne,ienters pau:sen,sens,ser,sere,serne,sernes
  pav:irke,irkede,irkende,irker,irkes,irket,irkning,irkningen,irkninger,irkningerne,irknings,ise,isende,iser,ises,ist,iste ped:el
  pen:ge,gene,sionen,sionere,sioneret,sionerne,sionist,sionisten,sionister,sionisterne,sionists
  per:foreret,iode,ioden,iodens,ioder,ioderne,iodernes,iodevis,iventrikulaer,iventrikulaere,iventrikulaert,operativ,operativt,sonale
  per:sonaler,sonalerne,sonalernes,sonalet,sonalets,sonen,soner,sonerne,sonlig,sonlige,sonligt,trokantaer,trokantaere,trokantaert pga
  pig:e,elig,en,ens,er,erne,ernes,et pil:lede,lens,lerne,lernes,let,oten,oter,otere,oterne pin:se
  pla:cere,cerede,cerer,ceret,ds,dsen,dser,dserne,nen,nende,nere,nerne,nlaegge,nlaegger,nlaegges,nlaegning,nlaegningen,nlaegninger
  pla:nlaegningerne,nlaegnings,nlagt,nlagte,sterallergi,stret
  ple:je,jebolig,jeboligen,jefamilie,jehjem,jehjemmene,jehjemmet,jen,jepersonale,jepersonalen,jepersonaler,jepersonalet,jepersonalets
  ple:jer,jes,ttet plu:dselig,dselige,dseligt,sser poi:nten,ntene,ntere,nterne,ntet pol:itibetjent,itiet,lenallergi,sk,ske
  pos:itiv,itiver,itiverne,itivet,itivs,itivt,tbud,tbude,tbudene,tbudes,tbuds,te,tede,tende,tere,terne,tet
  pra:ecis,ecise,eciser,ecisere,ecist,eparatet,est,esten,ktiserende pre:sse,ssen,sserne,sset
  pro:blemer,blemerne,blemers,blemet,blemfrit,ceduren,cedurens,cedurer,cedurerne,cedurernes,cessen,cesser,cesserne,grammerne,grammet
  pro:grammor,grammoren,grammorer,grammorerne,grammors,gredierende,gredieret,mpte,vede,vende,ver,verne,vernes,vers,vet
  psy:kisk,kiske,kolog,kologen,kologer,kologerne,kologisk,kologiske,kologs,kotisk,kotiske pul:slos pun:kteret
  rad:ede,et,givning,givningen,givninger,givningerne,givnings rae:kke,kken,kkens,kker,kkerne,kkernes,kkers,kkes ram:me,t,te
  rap:portere,porterede,porterende,porterer,porteres,porteret ras:k,kt rea:gere,gerede,gerende,gerer,geret rec:eptionisten,eptionister,eptionisterne
  reg:elmaessig,elmaessige,elmaessigt,istrere,istrerede,istrerende,istrerer,istreret,nen,redieret
  rej:er,se,sen,sende,sens,ser,serne,sernes,ses,st,ste rek:vireret,visition,visitionen,visitioner,visitionerne,visitions rel:ateret,ativt,evante
  ren:goring,goringen,goringsassistent,goringsassistenten,goringsassistenter,goringsassistenterne,goringsassistents,goringshjaelp
  res:ekeret,ten,tens,terende,tfund,ultat,ultater,ultaterne,ultaters,ultatet,ultats
  ret:ning,ningen,ninger,te,tede,telig,teligt,ten,tens,tere,terne,ternes,tes,tet reu:matologisk,matologiske rev:nede,net rid:ning
  rig:tig,tige,tigere,tigt rim:elig,elige,eligt rin:gede,gende,gene,gere,gest,geste,get,gformet
  ris:iko,ikoen,ikoer,ikoerne,ikofaktor,ikofaktorer,ikos rod:este,kanal,ne,t rog:en,et rok:kede,keden,keder rol:ig,ige,igere,igt ron:tgenfotograferet
  rot:ere,erede,erende,erer,eres,eret rum:met,meter,opfyldende run:delig,den,dende,der,dere,derne,des,det,ding,dingen,dinger,dt rup:tureret
  ryg:e,elig,ende,er,ere,eren,eres,erne,ernes,ers,marvskanal,ning,ningen,ninger,ningerne,nings,s,te rys:tede,tet sad:anne,ant
  sae:debenet,dvanlig,dvanlige,dvanligt,dvanligvis,lge,lgelig,lger,lgere,lgeren,lgeres,lgerne,lgernes,lgers,lges,rlig,rlige,rligt
  sae:t,tte,ttene,tter,ttere,tterne,tternes,ttes,ttet,ttets saf:remt sag:de,sbehandler,sbehandleren sal:edes,tet
  sam:arbejde,arbejdede,arbejdende,arbejder,arbejderne,arbejdernes,arbejders,arbejdes,arbejdet,arbejdets,arbejdsvillig,arbejdsvillige
  sam:lede,let,leve,levende,lever,levere,leveren,leveres,leverne,levernes,levers,levet,me,men,menfatning,menfattes,menholdt,menligne
  sam:menlignede,menlignende,menligner,menlignes,menlignet,menligning,menligningen,menligninger,menligningerne,menlignings,menstod
  sam:menstodende,menstodene,menstodet,menstods,mes,t,tale,talen,talens,taler,talerne,talernes,tales,talet,tidig,tidige,tidigt,tykke
  san:dsynlig,dsynlige,dsynligt,dsynligvis sav.ne,nede,nende,ner,nes,net sca:nnede,nneren
  sek:retaer,retaeren,retaerer,retaererne,retaers,sten,und,unden,under,undere,underende,underer,underet,undering,underingen,underinger
  sek:underne,unders,undet,unds sel:erne,ernes,v,ve,veste,vet,vfolgelig,vom,vomen,vomer,vomet,vstaendig,vstaendige,vstaendigt
  sen:de,dt,dte,eskede,ge,geafsnittet,gebillede,geliggende,gen,gene,ges,gs sep:tember,tiske sex:et
  sid:de,der,det,ebandet,ebillede,ebilledet,en,ens,erne,ernes,st,ste sig:e,ende,er,nalrig,nalrigt,t,te sik:ker,kert,re sim:pelt sin:ingen
  sja:elden,eldent,eldne sje:tte
  ska:ere,erer,erm,ermen,ev,eve,evede,even,evende,ever,everne,eves,evet,evt,l,ldyr,llen,ller,llerne,ls,lt,mbenet,nne,nnede,nnende
  ska:nner,nnes,nnet,ret,rets,rp,rpe,rpere,rpest,rpeste,rpt ske.lne,lnes,ma,maer,maerne,maet,mas,r,t,te
  ski:ferie,ftehold,fteholdene,fteholdet,fteholds,ftende,ftes,lob,lt,lte,ltende,ltene,lter,ltes,ltet,lts,ven,vende,vens,verne,vernes ski:ves,vet
  skl:eroseret sko:lelaerer,lelaerere,lelaereren,lelaereres,lelaererne,lelaerernes,lelaerers,ven
  skr:a,at,eg,eget,evet,ive,ivende,iver,ivere,iveren,iveres,iverne,ivernes,ivers,ives sku:bbe,bbede,bber,bbet,lle sky:ld,lde,lden,lder,ldes,ldtes
  sla.egten,egtens,et,gsmal,gsmalet,gtilfaeldet sle:t,tte,tter,tterne,ttet slo:ret
  slu:gt,gte,gten,gter,gterne,gtes,gts,tte,ttede,ttelig,tteligt,ttes,ttet sma:llere,lne,lt
  sme:d,de,dede,den,dende,dene,der,det,ds,rtefri,rtefrit,rteplaget sna:ever,evert,evre,kkes,rt,vset sne.en sno
  snu:ble,blede,blende,bler,blet,rrende,rrenden,rrender soc:ialradgiver,ialradgiveren sod:avand soe:n sof:aen
  sog:e,en,ende,er,ere,erne,ernes,es,n,t,te,tes som:alisk,and,anden,ands,meren,merhus,merhuset,metider sos:kende,ter,teren,ters,trene,u
  sov.e,ende,er,et,nbesvaer,nlos,s spa:rke,rket spe:cielt,jlet,jlets spi:ritus,se,selig,seligt,sen,sende,sens,ser,serne,sernes,sers,ses,st,ste
  spo:ndylodeseret,rge,rgende,rger,rgere,rgeren,rgeres,rgerne,rgernes,rgers,rges,rgsmal,rgsmalene,rgsmalet,rgsmals
  spr:ede,edte,og,ogbarriere,ogbarrieren,ogbarrierens,ogbarrierer,ogbarriererne,ogbarrierernes,ogbarrieres,ogene,oget,ogs,ojte spu:rgt,rgte
  sta:bil,bile,bilisere,biliserede,biliserende,biliserer,biliseres,biliseret,bilt,die,dier,dierne,diet,dig,dige,digt,digvaek,er
  sta:erk,erke,erkere,erkest,erkeste,erkt,et,nde,ndende,ndene,ndere,nderne,ndset,rtede,rten,rtende,rtere,rterne,rtet,tionaert
  ste:d,de,der,derne,ders,des,det,ds,dt,noserende,ntet,wardesse,wardessen,wardessens,wardesser,wardesserne,wardessernes
  sti:ge,gen,kke,kken,kkende,kkene,llads,lladser,lladserne,lladset,llede,llende,llere,lleren,lleres,llerne,llernes,llers,llet,llingen
  sti:llingerne,v,ve,vede,vende,vere,verne,veste,vet,vn,vne
  sto:dt,dte,fskiftet,kken,ppe,pperne,ppet,ppets,rre,rrelse,rrelsen,rrelsens,rrelser,rrelserne,rrelsernes,rrelses,rste,rt,rting
  sto:tte,tten,ttende,ttens,tter,tterne,tternes,ttes,ttet,v,vet str:aekke,aekker,aekkes,akt,anden,esset,ibet,omsvigt
  stu:dere,derede,derende,derendes,derer,deres,deret,e,kket sty:rte,rtede,rtende,rter,rtes,rtet
  sub:jektivt,kondral,kondrale,kondralt,kortikal,kortikale,kortikalt,trokantaer,trokantaert suk:ker,keret sul:ten
  sun:dende,dene,dere,des,deste,dhedsassistent sup:plerende,pleret
  sva:ekket,er,ere,eren,erene,erere,eres,erest,ereste,ers,ert,erte,erten,ertende,erter,erterne,ertes,ertet,g,ge,gelig,gere,ges,geste
  sva:gt,ngerskabet,r,rede,rende,rene,rer,rere,reren,reres,rerne,rers,res,ret,rs,rskrivelse
  sve:jse,jselig,jsen,jsende,jsens,jser,jsere,jseren,jseres,jserne,jsernes,jsers,jses,jset,nsk,nske,nsken,nsker,nskere,nskerne,nskes
  svi:gerdatter,gerfar,germor,germoren,germors,gerson,gersonnen,gersonner,gersonnerne,gersons svo:mme,mmede,mmende,mmer,mmes,mmet,mning,mningen
  sye:rske,rsken,rskens,rsker,rskerne,rskernes,rskes
  syg:e,elig,eligt,emelde,emeldende,emelder,emeldes,emelding,emeldt,emeldte,en,eplejeelev,er,erne,etransport,etransporten,ne,t sym:metrisk,metriske
  syn:et,ke,ker,lig,lige,ligt,sfelt,sfeltet,tes syt:ten syv.ende tab:t tae:t,tte,ttere,tteste tag:ende,ene,er,et,etes,ets
  tak:ke,kede,kens,ker,kerne,kernes,kes,ket,nemmelig
  tal:ende,epaedagog,epaedagogen,epaedagoger,epaedagogerne,epaedagogs,er,ere,eren,eres,erne,ers,s,t,te
  tan:dbojle,dbojlen,dbojler,dbojlet,dkodet,dregulering,dreguleringen,dreguleringer,dreguleringerne,dregulerings
  tax:a,achauffor,achaufforen,achaufforer,achaufforerne,achauffors,aen teg:n,ne,nede,nende,nene,nere,nerne,nes,net,ning,ningen,ninger,ns
  tek:nik,niker,nikere,nikeren,nikerne,nikken,nikker,nikkerne,nisk,niske
  tel:efon,efonen,efoner,efonere,efonerne,efonisk,efoniske,efonnet,efonopkald,efons tem:melig tes:tiklen
  tid:en,ende,er,erne,ers,lig,lige,ligere,ligt,s,spunkt,spunkter,spunkterne,spunktet,spunkts
  til:bage,bagefaldet,bagevendende,faelde,faeldene,faeldet,faeldets,faeldigt,freds,fredse,fredsstillende,kald,kalde,kaldende,kaldene
  til:kalder,kaldes,kaldet,kalds,kaldt,kommet,ladelse,ladelsen,lader,ladt,lige,sendt,set,sigtet,stand,stande,standen,standene,standes
  til:stands,stede,stedelig,stedende,steder,stedet,stedevaerelse,stedevaerelsen,stedevaerelser,stodende,straekkelig,straekkelige
  til:straekkeligt,tage,tagende,tager,taget tim:elig,en,erne,ernes tir:sdag,sdage,sdagen,sdagene,sdages,sdags
  tje:ne,ner,nere,neren,neres,nerne,nernes,ners,nes,neste,nt tog:et toi:letbesog,lettet
  tol:erabel,ereres,ereret,k,ke,kede,kelig,ken,kende,kene,ker,kere,kerne,kes,ket,ks,vte tom:re,rer,rere,reren,reres,rerne,rernes,rers
  tor:sdag,sdage,sdagen,sdagene,sdages,sdags,stig tot:ale,alen,aler,alerne,aller,allerne,allet,alt
  tra:eet,ek,ekke,ekken,ekkende,ekkens,ekker,ekkere,ekkeren,ekkeres,ekkerne,ekkernes,ekkers,ekkes,ekket,ekkets,ene,enede,enende
  tra:ener,enes,enet,enge,engende,enger,engt,engte,esplint,et,ethed,etheden,ette,etten,etter,etterne,fikken,fikuheld,fikulykke,k
  tra:nsplanteret,ppe,ppen,ppens,pperne,ppernes,ppes tre:dive,dje,djedel,djes tri:n,nnet,st tro:dse,dsede,dsende,dser,dset,ede,et,mboseret tru:kket
  try:k,kke,kkede,kken,kkende,kker,kkere,kkeren,kkeres,kkerne,kkernes,kkers,kkes,kket,kkets,kt tur:de tus:ind,inde
  tvi:vl,vle,vlede,vlen,vlende,vlene,vler,vlere,vlerne,vles,vlet,vls,vlsom,vlsomme,vlsomt tyd:e,ede,elig,elige,eligere,eligt,ende,er,es,et
  tyk.kelse,kelsen,kelsens,kelser,kelserne,kelsernes,kelses,sis,t tyn:d,de,dede,dende,der,dere,des,deste,det,dt typ:en,er,iske tyr:kisk,kiske
  tys:k,ke,ken,ker,kere,kerne,ks tyv:e uae:ndrede,ndret uaf:klaret ual:mindelig,mindeligt uan:set ube:tydelig,tydelige,tydeligt uda:d udb:redt,redte
  udd:annelse,annelsen,annelsens,annelser,annelserne,annelsernes,annelses,annet
  ude:blev,bleven,blevet,blivelse,bliver,fra,lukke,lukkede,lukkende,lukker,lukkes,lukket,nfor,nforen,nforer,nforet,nlandsk,nlandske
  udf:ore,orende,orer,ores,ort,orte,ortes,ylde,yldende,ylder,yldes,yldning,yldningen,yldninger,yldningerne,yldnings,yldt,yldte
  udg:ang,ange,angen,angene,anges,angs,ar udl:and,andet udr:ede,edende,eder,edes
  uds:eende,eender,eenderne,eendernes,eendes,eendet,eendets,kifte,kiftede,kiftende,kifter,kiftes,kiftet,kiftning,krevet,krift,kriften
  uds:krivelse,krivelsen,krivelsens,krivelser,krivelserne,krivelsernes,krivelses,krives,laettet,pilet,tralende,traling,tralingen
  uds:tralinger,tralingerne,tralings,tyr,tyret udt:alelse,alelsen,alelser,alt,alte,altes,ryk,rykke,rykkene,rykker,rykket,ryks
  udv:endig,endigt,idede,idet,ikling,iklingen,iklinger,iklingerne,iklings,iklingshaemmet ueg:net ufa:rlig,rlige,rligt ufo:rklaret
  ufu:ldstaendig,ldstaendige,ldstaendigt uge.n,ns,ntlig,ntlige,ntligt,r,rne,rs ugi:ft,fte uhe:ld,ldene,ldet,lds uja:evn,evne,evnt uke:ndt,ndte
  ukl:ar,are,art uko:mpliceret ulc:eros uly:kke,kkelig,kken,kkens,kker,kkerne,kkernes,kkes,kkestilfaelde umi:ddelbart umu:lig,lige,ligt
  und:e,ende,ere,eren,eret,erne,ernes,erret,erretning,erretningen,erretninger,erretningerne,erretnings,ersoge,ersogende,ersoger
  und:ersoges,ersogt,ersogte,ertiden,ervaegtig,ga,gaet,gar,gas,re,ren,rer,skyld,t,tagen,te ung:e,en,erne,es,t uni:versitet,versitetet
  uno:dvendig,dvendige,dvendigt,rmal,rmale,rmalt upa:faldende,faldenden,faldender ure:gelmaessig,gelmaessige,gelmaessigt uri:nsyregigt
  uro:lig,lige,ligt,logisk,logiske usa:edvanlig,edvanlige,edvanligt,ndsynlig,ndsynligt usi:kker,kkerhed,kkerheden,kkert,kre usy:nlig
  uti:lfreds,lstraekkelig,lstraekkelige,lstraekkeligt uty:delig,deligere,deligt uva:esentlig vad:e,t
  vae:gt,gte,gtede,gten,gtende,gtene,gter,gtere,gterne,gtes,gtet,gts,lte,ltede,ltende,lter,ltes,ltet,rd,rdi,rdien,rdier,rdierne
  vae:rdiers,rdis,re,relse,relser,relserne,relsernes,relses,relset,relsets,ren,rende,ret,rge,rgede,rgen,rgende,rgens,rger,rgerne
  vae:rgernes,rges,rget,rgets,ring,rn,rne,rre,rst,rt,sentlig,sentlige,sentligt vag:e,en,ens,ent,er,ne,nede,ner,net,ten,ter,terne val:gt,gte
  van:d,de,dede,dende,dene,des,det,ding,dr,ds,dskel,dskellene,dskellet,dskels,dt,lig,skelig,skelige,skeligere,skeliggjort,skeliggores
  van:skelighed,skeligheden,skeligheder,skelighederne,skeligt
  var:ede,ig,ige,ighed,igheden,igheder,ighederne,igheds,igt,m,me,mede,men,mende,mer,mere,mes,meste,met,mt
  ved.haefte,haeftede,haeftende,haefter,haeftes,haeftet,lagt,lagte,r,rorende,vare,varede,varende,varer,vares,varet veg:aner,etar vej.ene,enes
  vel:afgraensede,afgraenset,befindende,behandlet,kendt,kendte
  ven:dende,der,des,dt,dte,inde,inden,lig,lige,ligere,ligst,ligt,stresidig,stresidige,stresidigen,stresidiger,stresidigt,tede,telig
  ven:ten,tende,tet,tetid,tetiden,tetider,tevaerelset,triklen ver:serende,serenden,serender vic:evaert
  vid:ere,erebehandling,erebehandlingen,erebehandlinger,erebehandlinget,eresendt,st,ste vig:tig,tige,tigere,tigt
  vil:je,jen,jens,jer,jerne,jernes,jes,let vin:due,duer,duet,en,teren vir:alt,ke,kede,kelig,kelige,keligt,kende,ker,ket
  vis:elig,en,ere,eren,erende,erer,eres,eret,ering,erne,este,iteret,ne,selig,sen,sens,serne,sernes,ses,t,tes,ualisere,ualiserede
  vis:ualiserende,ualiserer,ualiseret vok:sne vol:dsom,dsomme,dsomt vre:d,des,det,dt vri:kke,kkede,kkende,kker,kkes,kket
  vur:dere,derede,derende,derer,deres,deret,dering,deringen,deringer,deringerne,derings wee:kenderne yde:rmere,rste ydr:e yng:ste
`;

/** Norwegian anatomy, findings, diseases, procedures. */
export const norwegianMedical = `
  abd:ominalsmerter abo:rten,rter abs:cess,cessen,cessene,cessens,cesser ach:illessene,illessenen ade:nomer,nomet adh:eranse,eranser
  aki:llessene,llessenen aks:ial,iale,ialere,ialest,ialeste,ialt,ill,illen,iller,illetoalett akt:uelt
  aku:tt,tte,tten,ttene,tter,ttere,ttest,tteste,ttmottak,ttmottaka,ttmottakene,ttmottaket,ttmottakets alb:ueledd,ueleddet,uen,uer,yl
  alk:oholiker,oholinntak,oholmisbruk all:ergi,ergien,ergiene,ergiens,ergier,ergisk,ergiske,ergiskere,ergiskest,ergiskeste,oplastikk
  amb:ulanse,ulansen,ulansene,ulansens,ulanser,ulanses amm:e,et,ing amp:utasjon,utasjonen,utasjonene,utasjonens,utasjoner,utasjons
  ana:mnese,mnesen,mnesene,mnesens,mneser,stomoselekkasje
  and:edrett,edretta,edrettene,edrettet,edrettets,enod,enoda,enoden,enodene,enodens,enoder,pusten
  ane:stesien,stesilege,stesiolog,stesisykepleier,urisme,urismen,urismer,urismet,urysme,urysmen,urysmer anf:all,allet ang:iografi,iografier
  ank:el,elen,elens,elknoke,elknoken,els,lene,ler,om,ommer,ommet,omst,omsten ans:iktsbrudd ant:ibiotika,ibiotikaen,ibiotikaene,ibiotikaens
  aor:ta,taaneurisme,taaneurismen,taaneurismer,taaneurismet,taaneurysme,taaneurysmen,taaneurysmer,tadisseksjon,tadisseksjonen,tadisseksjoner
  aor:tadisseksjonet,taen,taens apo:tek,teket app:endisitt,endisitten,etitten arc:oxia
  are:betennelse,betennelsen,betennelsene,betennelsens,betennelser,forkalkning,forkalkningen,forkalkningene,forkalkningens,forkalkninger
  are:knute,knuten,knutene,knuter arm.en,ene,ener,enere,enes,ens,hule,hulen,huler,smerter arr:brokk,dannelse,ene,esten,vev,vevet
  art:efakt,efaktene,efakter,erie,eriefase,eriefasen,eriefaser,eriefaset,eriell,erielle,eriellere,eriellest,erielleste,erien,eriene
  art:eriens,erier,ritten,rose,rosen,roser,roset,roskopien,roskopier arv:elighet ary:tmi,tmien,tmier asc:ites asp:irasjon,irasjonen
  ass:istentlege,istentlegen ast:ma,maanfall,maen,maene,maens,maer asy:lmottak,lsoker,lsokere,mmetrien ata:cand
  ate:lektase,lektasen,lektaser,lektaset atr:ieflimmer,ieflimmeren,ofi,ofien,ofiene,ofiens,ofier,ofiere att:enuering,enueringen aus:kultasjon
  avb:rytelse avd:elingens avf:oring,oringa,oringen,oringene,oringens,oringer,orings,oringsmiddel,oringsmiddelet,oringsmiddelets,oringsvaner
  avl:op,opet,opsforhold,opshinder avm:agret avr:evet,ivning,ivningen
  avs:tivet,tiving,tivinga,tivingen,tivingene,tivingens,tivinger,tivning,tivningen avu:lsjon,lsjoner
  bak:ercysten,grunn,grunnen,hode,hodet,terie,terier,vakt,vakten ban:dasje,dasjen,dasjene,dasjens,dasjer,dasjere,dasjes,keom,keomhet
  bar:nehage,nehagen,nelege,nelegen bed:ovd,ovet beh:andling,andlinga,andlingen,andlingene,andlingens,andlinger,andlings
  bei:n,na,nbrudd,nbrudda,nbruddene,nbruddet,nbruddets,ne,nede,nende,nene,ner,nere,nes,nest,neste,net,nets,ning,ningen,ninger,nmarg
  bei:nmargen,nmargene,nmargens,nmarger,ns,nskjor,nskjorhet,nskjorheta,nskjorheten,nskjorhetene,nskjorhetens,nskjorheter,nsmerte
  bei:nsmerten,nsmertene,nsmertens,nsmerter,nt,ntetthet,nvev
  bek:ken,kena,kenbrudd,kenbunn,kenbunnen,kene,kenene,kener,kenes,kenet,kenets,kenring,kenringen,kenringer,kenringet,kens
  bel:astningssmerter,iggenhet,tesskade,tesskaden,tesskader bem:erker ben:ignt,margen ber:oligende bes:vime,vimelse,vimelsen,vimelser,vimer
  bet:ales,ennelse,ennelsen,ennelsene,ennelsens,ennelser,ennelses
  bev:egelighet,egeligheten,egelse,egelsen,egelsene,egelsens,egelser,egelsers,egelses,egelsesartefakt,egelsesinnskrenkning,egelsesuro
  bev:issthet,isstheta,isstheten,issthetene,issthetens,isstheter,issthets,issthetsreduksjon,issthetstap,isstlos,isstlose,isstlosere
  bev:isstlosest,isstloseste,isstlost bif:unn,unnet bih:ula,ule,ulen,ulene,ulens,uler
  bil:ateralt,da,de,dediagnostikk,dediagnostikken,dediagnostikkens,dekvalitet,demateriala,demateriale,dematerialene,dematerialer
  bil:dematerialet,dematerialets,dende,dene,der,det,dets bin:devev,deveva,devevene,devevet,devevets,yra,yre,yren,yrene,yrens,yrer,yret
  bio:psi,psien,psiene,psier bis:kjoldbruskkjertel,kjoldbruskkjertler bit:tsar biv:irkning,irkningen,irkningene,irkningens,irkninger
  bla:era,ere,erebetennelse,erebetennelsen,erebetennelsene,erebetennelser,erede,erekateter,eren,erende,erene,erenes,erens,erer,eres
  bla:eret,erete,ering,eringen,eringer,merke,merker
  bli:ndtarm,ndtarmbetennelse,ndtarmbetennelsen,ndtarmbetennelsene,ndtarmbetennelsens,ndtarmbetennelser,ndtarmen,ndtarmene,ndtarmens
  bli:ndtarmer,ndtarms
  blo:d,da,dansamling,dansamlinger,dare,daren,darer,dd,dene,det,dets,dfortynnende,ding,dingen,dinger,dkaret,dmangel,dmangelen,dmanglene
  blo:dmangler,dning,dningen,dningene,dningens,dninger,dningstendens,dpropp,dproppen,dproppene,dproppens,dpropper,dproppers,dpropps
  blo:dprosent,dprova,dprove,dproven,dprovene,dprovens,dprover,dprovers,ds,dsukker,dsukkera,dsukkerene,dsukkeret,dsukkerets,dtransfusjon
  blo:dtrykk,dtrykka,dtrykkene,dtrykket,dtrykkets,r,tdel,tdelene,tdelenen,tdelener,tdelenet,tdeler,tdelshevelse,tdelshevelser,tdelssvulst
  blo:tvev,tvevet bor:relia bos:ted,tedsadresse bra:nnsar,nnsaret,nnskade,nnskader
  bro:kk,kka,kkene,kkens,kker,kket,nkie,nkiektasi,nkiektasier,nkiene,nkier,nkitt,nkitten,nkoskopi,nkoskopien
  bru:dd,dda,dden,ddene,ddet,ddets,ddflater,ddlinje,ddstilling,ddstillingen,ddstillinger,ddstillinget,kket,kkete,sken
  bry:st,sta,stbein,stbeinet,stbeinets,ste,stede,stende,stene,ster,stes,stet,stete,stets,stimplantat,sting,stingen,stinger,stkassa
  bry:stkasse,stkassen,stkassene,stkassens,stkasser,stkreft,stkreften,stkreftene,stkreftens,stkrefter,stsmerte,stsmerten,stsmertene
  bry:stsmerter,stsykdom,stsykdomen,stsykdomer,stsykdomet,stvegg,stveggen,stvev,stvevet,stvorta,stvorte,stvorten,stvortene,stvortens bry:stvorter
  buk:hula,hule,hulen,hulene,hulens,huler,leie,smerter,spyttkjertel,spyttkjertelen,spyttkjertelens,spyttkjertlene,spyttkjertler
  buk:vegg,veggen,veggene,veggens,vegger bur:inex,sitten byl:l,len,ler cal:lusdannelse
  cel:legift,legifta,legiften,legiftene,legiftens,legifter,legiftkur,legiftkurer,len,lene,lens,ler,lers cip:ralex cir:rhosen cis:terner
  cys:te,ten,tene,tens,ter,tisk,tiske,tiskere,tiskest,tiskeste,titt cyt:ologien dal:acin deg:enerasjon,enerasjoner dek:ompresjon
  dem:ens,ensen,ensene,ensens,enser,ente,enter,entere,ring,ringa,ringen,ringene,ringens,ringer dep:resjon,resjonen,resjoner des:truksjon,truksjoner
  dia:betes,betesen,betesene,betesens,beteser,betikere,betikeren,fyse,fysen,gnostikk,gnostikken,gnostikkene,gnostikkens,gnostikker
  dia:lyse,lysen,lysene,lysens,lyser,lysere,re,reen
  dif:fusjon,fusjonen,fusjonene,fusjonens,fusjoner,fusjons,fusjonsinnskrenkning,fusjonsinnskrenkninger,fusjonsvektede
  dil:atasjon,atasjonen,atasjoner,atasjonet
  dis:lokasjon,lokasjonen,lokasjoner,lokasjonet,lokert,posisjon,seksjon,seksjonen,seksjonene,seksjonens,seksjoner,seksjons,tal,tale dis:talt
  div:ertikkel,ertikkelen,ertikler,ertikulitt,ertikulitten dob:beltsyn dos:e,ene,ens,ere,eren,erende,erer,eres,ering,eringen,eringer,erne,ert,erte,es
  dra:pa,pen,pene,pens dre:na,nasje,nasjen,nasjene,nasjens,nasjer,ne,nen,nende,nene,nens,ner,nere,nes,net,ning,ningen,ninger,nte dru:kning
  dry:pp,ppet dyr:kning,kninga,kningen,kningene,kningens,kninger,knings dys:fagi,fagien eff:usjoner ege:nandel,nandelen
  egg:leder,ledere,lederen,lederens,lederer,lederes,lederne,leders,stokk,stokken,stokkene,stokkens,stokker,stokkreft ekk:orik,orike,orikt
  eks:em,emet,pansjon,pirasjon,pirasjonen,royker,sudat,sudatet,tremitet,tremiteten,tremiteter elv:eblest,eblesten,eblestene,eblestens,eblester
  emb:oli,olien,oliens,olier emf:ysem,ysema,ysemene,ysemer,ysemet,ysemets eml:a enc:efalitt
  end:efalang,etarm,etarmen,etarmene,etarmens,etarmer,etarms,etarmskreft,etarmskreften,etarmskreftens
  epi:fyse,fysen,lepsi,lepsien,lepsiene,lepsiens,lepsier ern:aeringsfysiolog ero:sjoner ett:erblodning,erblodninger
  fal:ang,angen,anger,lskade,ltendens,lulykke,lulykker fas:ettartrose,ettledd,ettleddene,ettleddet,ettleddsartrose,tlege,tlegen,tlegens
  feb:er,eren,erene,erens,erer,ril,rile,rilere,rilest,rileste,rilt fed:me,men fei:lstilling,lstillingen,lstillinger,lstillinget fen:gsel,gselet
  fet:tet,tlever,tsuppresjon,tvev,tveva,tvevene,tvevet,tvevets fib:roadenomer,rose,rosen,rosene,roser fik:sasjon,sasjonen
  fin:gere,geren,gerende,gerens,gerer,geres,gering,geringen,geringer,gers,gert,gerte,gertupp,gr,gra,gre,grede,grende,grene,grenes
  fin:grer,gres,gret,grete,gring,gringen,gringer,nal,nalsbiopsi,nalspunksjon
  fis:tel,telen,telens,tla,tle,tlede,tlende,tlene,tles,tlet,tling,tlingen,tlinger fla:ttbitt
  fle:kk,kka,kke,kkede,kkende,kkene,kkens,kker,kkes,kket,kking,kkingen,kkinger fli:mmeren fly:ktning,ktningen,ktninger fod:selsnummer
  fof:lekk,lekken,lekkene,lekkens,lekker,lekkreft,lekkreften,lekkreftens
  for:amenstenoser,andring,andringa,andringen,andringene,andringens,andringer,behandling,behandlingen,behandlinger,behandlinget
  for:doyelse,doyelsen,doyelsene,doyelsens,doyelser,doyelses,giftet,giftning,hoyede,kalkede,kalket,kalkete,kalkning,kalkningen,kalkningene
  for:kalkningens,kalkninger,kammer,kammeret,kammerets,kammerflimmer,kjolelse,kjolelsen,kjolelsene,kjolelsens,kjolelser,kjolelses
  for:kjolet,sikring,sikringen,skyvning,skyvningen,skyvningene,skyvningens,skyvninger,snevret,snevring,snevringen,snevringene,snevringer
  for:stoppelse,stoppelsen,stoppelsene,stoppelsens,stoppelser,stoppet,stoppete,storrede,storrelse,storrelsen,storrelsene,storrelsens
  for:storrelser,storrelses,storret,storrete,stuing,stuinga,stuingen,stuingene,stuingens,stuinger,stuving,stuvinga,stuvingen,stuvingene
  for:stuvingens,stuvinger,styrrelse,styrrelsen,styrrelser,tetning,tetningen,tetningene,tetningens,tetninger,tykkelse,tykkelsen
  for:tykkelsene,tykkelser,tykket,tykkete,vakt,vakten,virrede
  fos:teret,terets,ters,tervann,tervanna,tervannene,tervannet,tervannets,tr,tra,tre,trene,trer
  fot.blad,en,ene,ens,ledd,rygg,ryggen,sale,salen,smerter,terne fra:gmenter,gmentet,ktur,kturen,kturene,kturens,kturer
  fre:mmedlegema,mmedlegeme,mmedlegemene,mmedlegemer,mmedlegemet,mskynde,mskyndet fro:ntalbilde,strier fry:sning,sninger
  fun:ksjon,ksjonen,ksjonene,ksjonens,ksjoner,ksjonere,ksjons,ksjonshemmet,ksjonshemming fur:en,ix fys:ioterapi,ioterapien
  gal:leblaera,leblaere,leblaeren,leblaerene,leblaerens,leblaerer,legang,legangen,legangene,leganger,lene,lens,lere,lestein,lesteinen
  gal:lesteinene,lesteinens,lesteiner,lesteinsanfall,lesteinsplager,leveiene,leveienen,leveiener,leveienet,leveier
  gan:en,gforstyrrelse,gforstyrrelsen,gforstyrrelser gas:troskopi,troskopien ger:iatrien gik:t,ta,ten,tene,tens,ter
  gip:sa,se,sede,sen,sende,sene,sens,ser,sere,ses,set,sfjerning,sing,singen,singer,sskinne,sskinnen,sskinner,sskinnet,st,ste
  gje:nnomlysning,nnomlysningen,nnomlysningens,nnomlysningsveiledet,noppliving,nopplivinga,nopplivingen,nopplivingene,nopplivingens gje:nopplivinger
  gla:sslegeme,sslegemet gle:msk,mske,msomhet,msomheten gli:deskrue,omer
  gra:nske,nsker,nsket,nsking,nskingen,nskning,nskningen,nskningene,nskningens,nskninger,nsknings,nulomer,vid,vide,videre,videst
  gra:videste,viditet,viditeten,viditetene,viditetens,viditeter,viditetstest,viditetsuke gro:vnal,vnalsbiopsi,vnalsbiopsier gru:nnfalang
  gul:sott,sotta,sotten,sottene,sottens,sotter gyn:ekolog,ekologen,ekologene,ekologens,ekologer hae:l,lbein,lene,lenes,lens,ler,lsmerter,lspore
  hal:ebein,ebeinet,eben,s,sa,sbetennelse,sbetennelsen,sbetennelsene,sbetennelsens,sbetennelser,sbrann,sbrannen,sede,sen,sende,sene
  hal:sens,ser,ses,set,sing,singen,singer,skrage,skragen,spulsara,spulsare,spulsaren,spulsarene,spulsarens,spulsarer,svirvel,svirvelen
  hal:svirvelens,svirvlene,svirvler
  han:da,den,dens,dflaten,dledd,dledda,dleddene,dleddet,dleddets,dledds,dleddsbrudd,dleddsbruddet,dleddsbruddets,drot,drota,droten
  han:drotens,drots,ds has:tegraden,ter hek:seskudd hel:vetesild
  hem:angiomer,angiomet,atom,atomen,atomer,atomet,aturi,aturien,iprotesen,oglobin,oglobina,oglobinene,oglobinet,oglobinets,oroider hen:derne
  hes:het,heten hev:else,elsen,elsene,elsens,elser hin:na,ne,nene,nens,ner,nes,net,nete his:tologien
  hje:rne,rnebarken,rnebjelken,rneblodning,rneblodningen,rneblodningene,rneblodningens,rneblodninger,rnehalvdel,rnehinna,rnehinne
  hje:rnehinnebetennelse,rnehinnebetennelsen,rnehinnebetennelsene,rnehinnebetennelsens,rnehinnebetennelser,rnehinnen,rnehinnene
  hje:rnehinnens,rnehinner,rneinfarkt,rneinfarkter,rnemetastase,rnemetastasen,rnemetastaser,rnemetastaset,rnen,rnene,rnenes,rnens
  hje:rner,rnerystelse,rnerystelsen,rnerystelsene,rnerystelsens,rnerystelser,rnes,rneskada,rneskade,rneskadede,rneskaden,rneskadene
  hje:rneskadens,rneskader,rneskadet,rneskadete,rneslag,rneslaga,rneslagene,rneslaget,rneslagets,rnestamme,rnestammen,rnestammene
  hje:rnestammens,rnestammer,rnesvulst,rnesvulsten,rnesvulstene,rnesvulstens,rnesvulster,rnetumor,rnetumoren,rnetumorer,rnetumoret
  hje:rta,rte,rtebank,rtebanken,rteforstorrelse,rteforstorrelsen,rteforstorrelser,rteforstorrelset,rteinfarkt,rteinfarkta,rteinfarktene
  hje:rteinfarkter,rteinfarktet,rteinfarktets,rtekammeret,rtekateter,rteklaff,rteklaffen,rteklaffene,rteklaffens,rteklaffer,rtekrampe
  hje:rtelig,rtemuskel,rtemuskelen,rtemuskelens,rtemusklene,rtemuskler,rtene,rtens,rtepose,rteposen,rteposene,rteposer,rter,rtere
  hje:rterytme,rterytmen,rterytmene,rterytmens,rterytmer,rtes,rteskygge,rteskyggen,rteskygger,rtestans,rtestansen,rtestansene,rtestansens
  hje:rtestanser,rtestorrelse,rtestorrelsen,rtestorrelser,rtestorrelset,rtesvikt,rtesvikten,rtesviktene,rtesviktens,rtesvikter,rtet
  hje:rtets,rteultralyd hod:e,eende,ene,epina,epine,epinen,epinene,epinens,epiner,eskada,eskade,eskadede,eskaden,eskadene,eskadens,eskader,eskadet,et
  hod:etraume,etraumen,etraumer,ets
  hof:ta,te,tealloplastikk,tebrudd,tebruddene,tebruddet,tebruddets,tekam,tekammen,tekule,teledd,teledda,teleddene,teleddet,teleddets
  hof:teleddsartrose,teleddsartrosen,teleddsartroser,teleddsartroset,teleddsdysplasi,teleddsdysplasien,ten,tene,tenes,tens,teprotese
  hof:teprotesen,teprotesene,teprotesens,teproteser,ter,tes,tesmerter hom:ogent
  hor:eapparat,eapparata,eapparatene,eapparater,eapparatet,eapparatets,nhinne,nhinnen,sel,selen,selens,selstap,selstapa,selstapene
  hor:selstapet,selstapets,sla,slene,sler hos:ta,te,tede,tende,tene,tens,tes,tet,tete,tets,ting,tingen,tinger
  hov:edpulsara,edpulsare,edpulsaren,edpulsarene,edpulsarens,edpulsarer,ene,enes,ent,na,ne,ner hoy:dose,dosen,doser,doset
  hud.en,ene,enes,ens,forandring,forandringer,kreft,kreften,kreftene,kreftens,krefter,lege,legen,svulst,utslett,utsletta,utslettene hud:utslettet
  huk:ommelse,ommelsen,ommelsessvikt,ommelsessvikten,ommelsestap hun:debitt,debitta,debittene,debittet,debittets,der hvi:tsubstansforandringer
  hyd:rocephalus,ronefrose hyg:ienen hyp:ertensjonen,ofyseadenom hys:terektomien ibu:x idr:ettsskade,ettsskader ikt:erus ile:us
  ili:osakralledd,osakralleddene imm:unterapi imo:vane imp:lantat,lantata,lantatene,lantater,lantatet
  ind:ikasjon,ikasjonen,ikasjonene,ikasjonens,ikasjoner
  inf:arkt,arkta,arktene,arkter,arktet,arktets,eksjon,eksjonen,eksjonene,eksjonens,eksjoner,eksjoners,eksjons,iltrasjon,iltrasjonen
  inf:iltrasjonene,iltrasjonens,iltrasjoner,iltrasjons,iltrat,iltrata,iltratene,iltrater,iltratet,lammasjon,lammasjonen,luensa,luensaen
  inf:luensaene,luensaens,luensaer,usjonen,usjoner inh:omogent inj:eksjon,eksjonen,eksjonene,eksjonens,eksjoner,eksjoners,eksjons
  ink:ontinens,ontinensen,ontinensene,ontinensens,ontinenser,ontinent,ontinente,ontinentere,ontinentest,ontinenteste
  inn:dragning,dragninger,legge,legging,pust,pusting,snevring,snevringen,snevringer
  ins:ektsbitt,pirasjon,pirasjonen,tabilt,uffisiens,uffisiensen,uffisiensene,uffisienser,ulin,ulina,ulinene,ulinet,ulinets,ulinpumpe
  ins:ulinpumpen,ulinpumper
  int:ensiv,ensive,ensiven,ensivens,ensiver,ensivere,ensivest,ensiveste,ensivt,ravenos,ravenose,ravenosere,ravenosest,ravenoseste int:ravenost
  isj:ias,iasnerven isk:emi,emien,emisk,emiske,emisken,emisker,emiskt
  iso:lasjon,lasjonen,lasjonene,lasjonens,lasjoner,lasjons,lasjonsregime,latet,lering,leringa,leringen,leringene,leringens,leringer iso:lert,lerte
  iss:e,en jer:n,na,nene,net,nets jod.allergi jor:dmodre,dmor,dmoren kan:yle,ylen,yler kap:sler kar.ene,et,forandringer
  kat:eten,etene,etens,eter,eteret,eterets,eters,etra,etre,etrene,etres,etret,etrets,tebitt kei:sersnitt,sersnitta,sersnittene,sersnittet,sersnittets
  kik:khull,khulla,khullene,khuller,khullet,khullets,khullsoperasjon,khullsoperasjonen,khullsoperasjoner,khullsoperasjonet
  kir:opraktor,opraktoren,urg,urgen,urgene,urgens,urger,urgi,urgien,urgiene,urgiens,urgier,urgis,urgisk,urgiske,urgiskere,urgiskest
  kir:urgiskeste,urgs kje:moterapi,moterapien,rtel,rtelen,rtelens,rtelvev,rtelvevet,rtlene,rtler,rtlerne,ve,vehule,vehulen,vehuler,vehulet,ven,vene
  kje:venes,vens,ver
  kla:ff,ffa,ffe,ffede,ffefeil,ffen,ffende,ffene,ffens,ffer,ffes,ffet,ffing,ffingen,ffinger,ustrofobi,ustrofobien,ustrofobiene,ustrofobiens
  kla:ustrofobier,ustrofobisk,ustrofobiske,ustrofobiskere,ustrofobiskest,ustrofobiskeste,vikkel kle:xane
  kli:nikere,nikk,nikken,nikkene,nikkens,nikker,nikks,nisk,niske,niskere,niskest,niskeste klo:en kly:ster,stera,sterene,sterer,steret,sterets
  kna:erne kne.artrose,artrosen,artroser,artroset,et,ete,ets,hase,hasen,ledd,ledda,leddene,leddet,plastikk,protese,protesen,protesene,proteser
  kne:r,skal,skala,skalen,skalene,skalens,skaler,smerter kno:kkel,kkelen,kkelens,klene,kler,klerne,klet
  knu:ta,ten,tende,tene,tens,ter,tes,tet,tete,ting,tingen,tinger,ts
  kol:angitt,ecystektomi,ecystitt,ecystitten,edokusstein,ikk,ikken,ikkene,ikkens,ikker,itt,laps,lapsa,lapse,lapsede,lapsen,lapsende
  kol:lapsene,lapsens,lapser,lapses,lapset,lapsing,lapsingen,lapsinger,lateraler,s
  kom:inutt,mune,munen,muner,plikasjon,plikasjonen,plikasjonene,plikasjonens,plikasjoner,plikasjoners,plikasjons,presjon,presjonen
  kom:presjonene,presjonens,presjoner,presjons,presjonsbrudd,presjonsfraktur,presjonsfrakturen,presjonsfrakturer,presjonsfrakturet
  kon:krementer,solidering,solideringa,solideringen,solideringene,solideringens,solideringer,taktsmitte,taktsmitten,taktsmitter
  kon:traindikasjon,traindikasjoner,traindisert,trast,trastallergi,trasten,trastene,trastenes,trastens,traster,trastere,trastforsterket
  kon:trastladende,trastladenden,trastladender,trastlader,trastladning,trastmiddel,trastmiddelet,trastmiddelets,trastmidla,trastmidlene
  kon:trastmidler,trastmidlet,trastmidlets,trastoppladning,trastopptak,trastreaksjon,trastreaksjonen,trastreaksjoner,trastreaksjonet
  kon:trasttilforsel,troll,trollen,trollene,trollens,troller,trollere,trollest,trolleste,trolls,turene,turer,tusjon,tusjoner
  kor:onar,sband,sbanda,sbandene,sbandet,sbandets,sbandskade,sbandskaden,sbandskadene,sbandskadens,sbandskader,sbein,sbeinet,settet
  kor:srygg,sryggen,sryggene,srygger,sryggsmertene,sryggsmerter
  kra:ftnedsettelse,ftsvikt,ftsvikten,gebein,gebeina,gebeinene,gebeinet,geben,gebenet,gebensbrudd,gebensbruddet,gen,mpeanfall,mpeanfalla
  kra:mpeanfallene,mpeanfallet,mpeanfallets,mpen,mpene,mpens,niebrudd,nium,nsare,nsarene,nsarer,nsarterie,vebein,vebeinet
  kre:atinin,atininen,ft,ften,ftene,ftens,ftsvulst,ftsvulsten,ftsvulstene,ftsvulstens,ftsvulster,ftsykdom,ftsykdommen,ftsykdommene kre:ftsykdommer
  kro:nisk,niske,niskere,niskest,niskeste,pper,ppshalvdel,ppshalvdelen,ppshalvdelene,ppshalvdeler
  kul.degysningen,degysningene,degysningens,degysninger,en,er kut:tskade,tskaden,tskader
  kva:l,len,lene,lens,ler,litet,liteten,litetene,litetens,liteter,litets,lm,lma,lme,lmen,lmende,lmene,lmens,lmer,lmere,lmes,lmest
  kva:lmeste,lmet,lmete,lming,lmingen,lminger,lmt,lt,lte kyf:ose,osen,oser,oset lab:oratoriet lam:melse,melsen,melsene,melsens,melser,met,mete,mets
  lan:gfinger,gfingeren,gfingerens,gfingra,gfingre,gfingrene,gfingrer
  lar.bein,beina,beinene,beinet,beinets,ben,bena,benene,benet,benets,et,ete,ets,hals,halsbrudd,halsbrudda,halsbruddene,halsbruddet
  lar:halsbruddets,halsen,halsene,halsens,halser las:ning,ningen,ninger,ninget lat:eksallergi lav:dose,dosen,doser,doset
  led:d,dband,dbanda,dbandene,dbandet,dbandets,de,dede,dende,dene,des,det,dete,detere,detest,deteste,dets,dflater,dgikt,dgikta,dgikten
  led:dgiktene,dgiktens,dgikter,dhevelse,dhevelsen,dhevelser,ding,dingen,dinger,dkapsel,dkapselen,dkapslene,dkapsler,ds,dsmerte
  led:dsmertene,dsmerter,dspalte,dspalten,dspalter,dvaeska,dvaeske,dvaesken,dvaeskene,dvaesker
  leg:e,ede,ekontor,ekontoret,elig,emiddel,emiddelet,emiddelets,emiddels,emidler,emidlet,en,ende,ene,enes,ens,erende,erer,eres,ering
  leg:eringen,eringer,ers,ert,erte,es,esenter,esenteret,eskade,eskaden,eskader,est,este,et,ete,evakt,evakta,evakten,evaktene,evaktens
  leg:evakter,evakts,ga,gbeinet,gen,gende,gene,genes,gens,ger,gere,ges,gets,ging,gingen,ginger,gsar,ing,ingen,inger,t,te lei:e,ret,ring,ringen
  lek:kasje,kasjen,kasjer,ker lep:pa,pe,pen les:jon,jonen,jonene,jonenes,jonens,joner,joners,jons leu:kemien,kocytter
  lev:axin,ede,elig,en,ende,er,erabscess,erarterie,erarterien,erarterier,ercirrhose,ercirrhosen,ercirrhoser,ercirrhoset,ercyste
  lev:ercysten,ercyster,eren,erende,erens,erer,eres,ering,eringen,eringer,erkreft,erkreften,erkreftens,ermetastase,ermetastasen
  lev:ermetastaser,ermetastaset,erne,erprover,erte,ervener,es,et,ingen,inger,n,ne,r,re,rene,rer lid:else,elsen,elser lig:gende
  lil:lefinger,lefingeren,lefingerens,lefingre,lefingrene,lefingrer,lehjerne,lehjernen lin:ser liv:mor,moren,morhals,morhalsen,morhalskreft,morkreft
  lok:albedovelse,albedovelsen,alisasjon,alisasjonen,alisasjoner lor:dosen
  luf:tror,trora,trorene,troret,tveien,tveiene,tveienes,tveiens,tveier,tveisinfeksjon,tveisinfeksjonen,tveisinfeksjonene,tveisinfeksjonens
  luf:tveisinfeksjoner,tveisinfeksjons luk:sasjon,sasjonen,sasjonene,sasjoner,sert,serte lum:balvirvel,balvirvler
  lun:ga,ge,geabscess,gearterie,gearterien,gearterier,gebetennelse,gebetennelsen,gebetennelsene,gebetennelsens,gebetennelser,geemboli
  lun:gefelt,gehinne,gehinnen,gekar,gekreft,gekreften,gekreftene,gekreftens,gekrefter,gelapp,gelappen,gelappene,gelapper,gemetastase
  lun:gemetastasen,gemetastaser,gemetastaset,gen,gene,genes,gens,geodem,geodema,geodemene,geodemer,geodemet,gepoliklinikk,gepoliklinikken
  lun:gepoliklinikkene,gepoliklinikkens,gepoliklinikker,ger,gers,gesekk,gesekken,gespiss,gestuvning,gestuvningen,gestuvninger,gestuvninget
  lun:gesykdom,gesykdommen,gesykdommene,gesykdommer
  lym:fekar,fekjertel,fekjertelen,fekjertlene,fekjertler,feknute,feknuten,feknutene,feknutens,feknuter,fekreft,fom,fomen,fomer,fomet
  lys:ka,ke,kebrokk,kebrokka,kebrokken,kebrokkene,kebrokker,kebrokket,kede,ken,kende,kene,kens,ker,kes,ket,kete,king,kingen,kinger
  mag:e,ede,ekatarr,eleia,eleie,eleiene,eleier,eleiet,eleiets,en,ende,ene,enes,ens,ere,es,esar,esara,esarene,esaret,esarets,esars
  mag:esekk,esekken,esekkene,esekkens,esekker,esmerte,esmerten,esmertene,esmerter,et,ete,evondt,ing,ingen,inger,nat,r mak:roforkalkninger
  mal:ign,igne,ignere,ignest,igneste,ignitet,igniteten,ignitetssuspekt,ignt,leolen,leolfraktur mam:mografi,mografien,mografiene,mografier
  man:dlene,uellterapeut,uellterapeuten mar:evan,g,gen,gens,ger,gnagle,gnaglen,gnagler,gnaglet mas:seeffekt mat:lyst,lysten
  med:isin,isinen,isinene,isinens,isiner,isinere,isineren,isinerende,isinerens,isinerer,isineres,isinering,isineringen,isineringer
  med:isinerne,isiners,isinert,isinerte,isinliste,isinlisten,isinlister,isins,isinsk,isinske,isinskere,isinskest,isinskeste
  mel:lomblodning,lomblodninger,lomfot,lomfoten,lomfotens,lomfots,lomgulv,lomgulva,lomgulvene,lomgulvet,lomgulvets,lomhand,lomora
  mel:lomore,lomorene,lomorer,lomoret,lomorets,lomvirvelskiver
  men:ingeomer,ingeomet,ingitt,isk,isken,iskene,iskens,isker,iskskade,iskskaden,iskskadene,iskskadens,iskskader,struasjon,struasjonen
  men:struasjonene,struasjonens,struasjoner,struasjons mes:linger
  met:afyse,afysen,akarp,akarpaler,all,alla,allene,aller,allet,allets,alls,astase,astasen,astasene,astaser,astasere,astaserende
  met:astaserer,astaseres,astasering,astaseringen,astaseringer,astasert,astaserte,astatisk,astatiske,astatisken,astatisker,astatiskt
  met:atarsaler,forminen,ning,ningen mid:tfalang,tlinje,tlinjeforskyvning,tlinjeforskyvningen,tlinjen mig:rene,renen,renene,renens,rener
  mik:roblodning,roblodninger,roforkalkning,roforkalkninger
  mil:t,ten,tene,tens,ter,tvene,tvenen,tvener,tvenet,tvenetrombose,tvenetrombosen,tvenetromboser,tvenetromboset
  mis:bruk,bruket,dannelse,dannelsen,dannelsene,dannelsens,dannelser,tanke,tanken,tankene,tankens,tanker
  mor:finen,genstivhet,genstivheten,kaka,kake,kaken,kakene,kakens,kaker mot:takelse mun:nhula,nhule,nhulen,nhulene,nhulens,nhuler,nvik,nviken,nviker
  mus:kel,kelen,kelens,kelsmerte,kelsmerten,kelsmertene,kelsmerter,kelsvakhet,kelsvakheten,klene,kler,kulaturen myn:dighet,digheter nag:len
  nak:ka,ke,kekrage,ken,kende,kene,kenes,kens,ker,kes,kesleng,kesmerte,kesmerten,kesmertene,kesmerter,ket,kete,king,kingen,kinger nal:en,er
  nar:kose,kosen,kosene,kosens,koser nat:iv,ive,iven,iver,ivt
  nav:lebrokk,lebrokka,lebrokken,lebrokkene,lebrokker,lebrokket,lestreng,lestrengen,lestrengene,lestrengens,lestrenger
  ned:re,ring,ringer,stemt,stemthet nef:rostomi,rostomikateter neg:l,len,ler nek:rose,rosen,rosene,roser
  ner:ve,ven,vene,vens,ver,verot,veroten,verotter
  nes:a,e,ebein,ebeina,ebeinet,eblodning,eblodningen,eblodningene,eblodninger,en,ene,enes,ens,er,erygg,eskillevegg,eskilleveggen nes:ets,t,te
  net:thinna,thinne,thinnen,thinnene,thinnens,thinner
  nev:rokirurg,rokirurgen,rokirurger,rokirurgi,rolog,rologen,rologi,rologien,rologiene,rologiens,rologier,rologisk,rologiske,rologiskere
  nev:rologiskest,rologiskeste nob:ligan nok:kelbein nov:orapid num:ment
  nyr:a,e,earterie,earterien,earterier,ebekken,ebekkena,ebekkenbetennelse,ebekkenbetennelsen,ebekkenbetennelser,ebekkenbetennelset
  nyr:ebekkenene,ebekkener,ebekkenet,ecellekreft,efunksjon,efunksjonen,efunksjonene,efunksjoner,ekreft,ekreften,ekreftens,en,ene
  nyr:enes,ens,eprover,er,estein,esteinen,esteinene,esteinens,esteiner,esteinsanfall,esvikt,esvikten,esviktene,esviktens,esvikter
  nyr:et,etransplantert obd:uksjon,uksjonen
  obs.tipasjon,tipasjonen,tipasjonene,tipasjoner,truksjon,truksjonen,truksjonene,truksjonens,truksjoner,truksjons ode:m,ma,mene,mer,met
  okk:lusjon,lusjonen,lusjoner oks:ygen,ygena,ygenene,ygenet,ygenets,ygenmetning,ygenmetningen,ygenmetninger,ygenmetninget,ygentilskudd omh:et,eten
  omm:e ond:artede,artet,artete,artetere,artetest,arteteste onk:ologi,ologien,ologiene,ologier,ologisk,ologiske,ologiskere
  ope:rasjon,rasjonen,rasjonene,rasjonenes,rasjonens,rasjoner,rasjons,rasjonsarr,rasjonsdag,rasjonssar,rasjonsstue,rasjonsstuen
  ope:rativ,rative,rativere,rativest,rativeste,rativt,rert,rerte
  opp:folging,folginga,folgingen,folgingene,folgingens,folginger,folgings,fylling,fyllinger,fylning,fylningen,fylninger,fylninget
  opp:hovnet,kast,kasta,kaste,kastede,kastende,kastene,kaster,kastere,kastes,kastet,kastets,kasting,kastingen,kastinger,klaring
  opp:klaringer,klaringssone,lader,ladning,reist,spytt,spyttet,tak,taka,takende,takene,taker,takere,taket,takets,taking,takingen
  opp:takinger,taks,takt,trening,treningen,vakning,vakningen
  ore:betennelse,betennelsen,betennelsene,betennelsens,betennelser,gang,gangen,ganger,r,re,ring,ringen,ringer,sus,t
  ort:oped,opeden,opedene,opedens,opeder,opedi,opedien,opediene,opediens,opedier,opedisk,opediske,opediskere,opediskest,opediskeste ort:ose
  ost:eofytt,eofyttdannelse,eofyttdannelser,eofytter,eosyntese,eosyntesen,eosynteser
  ove:rarm,rarmen,rarmene,rarmenes,rarmens,rarmer,rarms,rflytting,rfolsom,rfolsomhet,rfolsomheten,rfolsomhetens,rfolsomme,rfolsomt
  ove:rgangsalder,rgangsalderen,rkjeve,rkjeven,rkjevene,rkjevens,rkjever,rkroppen,rlapp,rlappa,rlappe,rlappede,rlappen,rlappende
  ove:rlappene,rlapper,rlappes,rlappet,rlapping,rlappingen,rlappinger,rlege,rlegen,rlegene,rlegens,rleger,rleges,rlegne,rsiktsbilda
  ove:rsiktsbilde,rsiktsbildene,rsiktsbilder,rsiktsbildet,rsiktsbildets,rtrakk,rvekt,rvekta,rvekten,rvektene,rvektens,rvekter ovr:e
  oye.draper,hula,hule,hulen,hulene,hulens,huler,lege,legen,legene,legens,leger,lokk,lokket,t,ts oyn:a,e,ede,ende,ene,er,es,et,ete,ing,ingen
  pac:emaker,emakere,emakeren,emakerens,emakerer,emakeres,emakerne,emakers pak:keforlop,keforlopet pal:eiringer,pabelt,pere
  pan:kreasgang,kreatitten,na,nebein,nehule,nehulen,nehuler,nen pap:illen,iller par:acet,algin,ese,esen,esene,esens,eser
  pat:olog,ologen,ologi,ologien,ologiene,ologiens,ologier,ologisk,ologiske,ologiskere,ologiskest,ologiskeste
  pek:efinger,efingeren,efingerens,efingre,efingrene,efingrer pen:icillin,icillina,icillinene,icillinet,icillinets,isillin
  per:forasjon,forasjonen,forasjonene,forasjoner,ikard,sonnummer pie:rcinger pin:ex pla:kk,kket,teepitelkreft
  ple:ura,uradren,uraeffusjon,uraeffusjonen,uraeffusjoner,uraeffusjonet,uravaeske,uravaesken,uravaesker pne:umoni,umothorax
  pol:iklinikk,iklinikken,iklinikker,ypp,yppen,yppene,yppens,ypper por:tara,tare,taren,tarene,tarer,tovenos
  pos:toperativ,toperative,toperativere,toperativest,toperativeste,toperativt pre:operativ,operative,operativen,operativer,operativt,parater,paratet
  pri:oritere,oritet
  pro:gresjon,gresjonen,jeksjon,jeksjonen,jeksjoner,ksimal,ksimale,ksimalere,ksimalest,ksimaleste,ksimalt,laps,lapsen,lapsene,lapser
  pro:ppa,ppe,ppede,ppen,ppende,ppene,ppens,ppers,ppes,ppet,pping,ppingen,ppinger,stata,stataen,stataene,stataens,stataer,statakreft
  pro:statakreften,statakreftene,statakreftens,statakrefter,tese,tesen,tesene,tesens,teser,test,trusjoner,vesvar,vesvaret,vetaking
  pro:vetakinga,vetakingen,vetakingene,vetakingens,vetakinger pse:udartrosen
  psy:kiater,kiateren,kiatrien,kiatrisk,kiatriske,kiatriskere,kiatriskest,kiatriskeste,kose
  pul:s,sa,sara,sare,saren,sarene,sarens,sarer,se,sede,sen,sende,sene,sens,ser,sere,ses,set,sing,singen,singer pun:gen,ksjon,ksjonen,ksjonene,ksjoner
  pup:illen,iller pus:set,ta,te,tebesvaer,tebesvaera,tebesvaerene,tebesvaeret,tebesvaerets,tede,ten,tende,tene,tens,ter,tere,tes,testans,testopp
  pus:tet,tets,tevanske,tevansken,tevanskene,tevansker,ting,tingen,tinger
  rad:iograf,iografen,iografene,iografens,iografer,iolog,iologen,iologene,iologens,iologer,iologi,iologien,iologiene,iologiens,iologier
  rad:iologisk,iologiske,iologiskere,iologiskest,iologiskeste ran:dpaleiringer rea:ksjon,ksjonen,ksjonene,ksjonens,ksjoner,ksjons rec:esstenoser
  ref:luks reg:ionen,ioner,ning,ningen,resjon,resjonen rei:nnlagt,nnleggelse
  rek:onstruksjon,onstruksjonen,onstruksjonene,onstruksjonens,onstruksjoner,onstruksjoners,onstruksjons,toskopi
  res:eksjon,eksjonen,epsjon,epsjonen,idiv,idiva,idivene,idiver,idivere,idiverende,idivet,pirasjonsfrekvens,piratoren,turinen
  rev:matolog,matologen,matologi
  rib:bein,beina,beinene,beinet,beinets,beinsbrudd,beinsbrudda,beinsbruddene,beinsbruddet,beinsbue,beinsbuen,beinsbuer,ben,bena
  rib:bene,benene,benet,benets,ber rie:r,re,ren,rer,rne rin:gfinger,gfingeren,gfingerens,gfingre,gfingrene,gfingrer
  rod:het,heta,heten,hetene,hetens,heter
  ron:tgen,tgenbilda,tgenbilde,tgenbildene,tgenbilder,tgenbildet,tgenbildets,tgenen,tgenene,tgenens,tgenundersokelse,tgenundersokelsen
  ron:tgenundersokelsene,tgenundersokelsens,tgenundersokelser
  rot:affeksjon,affeksjonen,asjon,asjonen,asjonene,asjonens,asjoner,asjons,atorcuffen,atormansjett,atormansjetten,bein,pavirkning roy:keslutt
  rul:lator,latoren,latorer,latoret,lestol,lestolen,lestolene,lestolens,lestoler rum:pert rup:tur,turen,turene,turer
  rus:middel,midler,misbruk,misbruker,misbruket,problem
  ryg:g,ga,gbrudd,ge,gede,gen,gende,gene,genes,gens,ger,ges,get,ging,gingen,ginger,gleia,gleie,gleiene,gleier,gleiet,gleiets,gmarg
  ryg:gmargen,gmargene,gmargens,gmarger,gprolaps,grad,grada,graden,gradene,gradens,grader,gskada,gskade,gskadede,gskaden,gskadene
  ryg:gskadens,gskader,gskadet,gskadete,gsmerte,gsmerten,gsmertene,gsmertens,gsmerter,gsoyla,gsoyle,gsoylen,gsoylene,gsoylens,gsoyler
  ryt:meforstyrrelse,meforstyrrelser sak:roiliakalledd,roiliitt sal:ven
  sam:menfall,menfalla,menfalle,menfallen,menfallende,menfallene,menfallens,menfaller,menfalles,menfallet,menfallets,menfalling
  sam:menfallingen,menfallinger,menvoksning,menvoksninger
  sar.behandling,behandlinga,behandlingen,behandlingene,behandlingens,behandlinger,ene,infeksjon,koidose,koidosen,skorpe sca:phoideum sch:izofreni
  scr:eeningen sed:asjon,asjonen,asjoner,asjonet,ert sek:resjon,resjonen,vens,vensen,vensene,vensens,venser,vester sel:exid
  sen:ebetennelse,ebetennelsen,ebetennelsene,ebetennelsens,ebetennelser,ebrudd,en,ene,ens,er,ere,eruptur,erupturer,eskjede,eskjedebetennelse
  sen:eskjeden,est,este,et,ete,fase,fasen,gebilde,gebilder,gebildet,gepost,geposten,t sep:sis,sisen,sisene,siser ser:etide,ie,ien,iene,iens,ier,ies
  set:eball,eballen,eleie,eleiet,emuskel shu:nten sid:ebandet,ebilde,ebildet,eleia,eleie,eleiene,eleier,eleiet,eleiets,eopptak
  sig:nal,nala,nalene,naler,nalere,nalet,nalets,nalforandring,nalforandringen,nalforandringer,nalforandringet,nalrik,nalrikt,naltap
  sin:us,usen,usene,usens,user sir:kulasjonsforstyrrelse,kulasjonsforstyrrelsen,kulasjonsforstyrrelser,kulasjonsforstyrrelset sit:tebein,tende
  sjo:kk,kket ska:da,de,dede,delig,den,dende,dene,dens,der,des,det,dete,ding,dingen,dinger,foid,lldyrallergi,lp,lpen,mbein,rphet,rpheta,rpheten
  ska:rphetene,rphetens,rpheter
  ski:nna,nne,nnebein,nnebeina,nnebeinene,nnebeinet,nnede,nnende,nnene,nnens,nnes,nnet,nnets,nning,nningen,nninger,vedegenerasjon
  ski:vedegenerasjoner,veprolaps,veprolapsen,veprolapsene,veprolapser,veprotrusjon,veprotrusjoner
  skj:eden,elett,eletta,elettene,eletter,elettere,elettet,elettets,elettmetastase,elettmetastasen,elettmetastaser,elettmetastaset
  skj:eling,oldbruskkjertel,oldbruskkjertelen,oldbruskkjertelens,oldbruskkjertlene,oldbruskkjertler
  skl:erose,erosen,erosene,erosens,eroser,erosering,erotisk,erotiske,erotiskere sko:le,len,ler,liose,liosen,lioser,lioset
  skr:ue,uede,uefiksasjon,uefiksasjonen,uefiksasjoner,uefiksasjonet,uen,uende,uene,uens,uer,ues,uet,uing,uingen,uinger,ur,us
  sku:lder,lderblad,lderblada,lderbladene,lderblader,lderbladet,lderbladets,lderblads,lderen,lderens,lderledd,lderledda,lderleddene
  sku:lderleddet,lderleddets,lderluksasjon,lderluksasjonen,lderluksasjoner,lderluksasjonet,ldersmerter,ldr,ldra,ldre,ldrene,ldrer sky:gge,ggen,gger
  sla:g,ga,ge,gede,gen,gende,gene,gere,ges,get,gets,gge,ggene,gger,gget,gne,gs
  sli:ma,me,mede,men,mende,mene,mer,mes,met,mets,mhinna,mhinne,mhinnen,mhinnene,mhinnens,mhinner,ming,mingen,minger,mpose,mposen
  sli:mposer,tasje,tasjeforandringer,tasjegikt,tasjegikten,tasjegiktens,tasjen,tasjene,tasjens,tasjer
  sme:rta,rte,rtede,rtefri,rtefrie,rtefriere,rtefriest,rtefrieste,rtefull,rtefulle,rtefullere,rtefullest,rtefulleste,rtefullt,rtelig
  sme:rtelindring,rtelindringa,rtelindringen,rtelindringene,rtelindringens,rtelindringer,rten,rtende,rtene,rtens,rteplaget,rter
  sme:rtes,rtestillende,rtet,rtete,rting,rtingen,rtinger
  smi:tta,tte,ttede,ttefare,tteisolering,tteisoleringen,tteisoleringer,tteisoleringet,tten,ttende,ttene,ttens,tter,ttes,ttet,ttete
  smi:ttevern,tting,ttingen,ttinger,ttsom,ttsomme,ttsomt smy:kke,kker sni:tttykkelse,ttykkelse,ttykkelsen,ttykkelser,ttykkelset snu:s,sen,ser sob:ril
  sol:itaer,itaere,itaeren,itaerene,itaerer,itaerere,itaerest,itaereste,itaert som:ac
  sop:pa,pede,pen,pende,pene,pens,per,pes,pet,pinfeksjon,pinfeksjonen,pinfeksjonene,pinfeksjonens,pinfeksjoner,ping,pingen,pinger
  sov:emedisin,emedisinen,emedisinene,emedisinens,emedisiner,nen,nloshet,nproblemer,nvansker spe:dbarn,dbarnet,sialisten,sialister
  spi:nal,nalere,nalest,naleste,nalkanal,nalkanale,nalkanalen,nalkanaler,nalkanalt,nalstenose,nalstenosen,nalstenoser,nalstenoset
  spi:nalt,seror,serora,serorene,seroret,serorets spl:intret
  spo:le,len,lende,lene,lens,lere,les,ling,lingen,linger,lt,lte,ndylitt,ndylodese,ndylodesen,ndylodiskitt,ndylolistese,ndylolistesen spo:ntanabort
  spr:akproblemer,akvansker,edning,edningen,edningsuspekt,edt,ekk,ekken,ekker,oyten,oyter
  spy:tt,tta,tte,ttede,ttende,ttene,tter,ttes,ttet,ttets,tting,ttingen,ttinger,ttkjertel,ttkjertelen,ttkjertelens,ttkjertlene,ttkjertler sta:ende
  ste:ina,ine,inede,inende,inene,inens,inere,ines,inest,ineste,inet,ining,iningen,mmeband,mmebandet,mmebandslammelse,mmebandslammelsen
  ste:nose,nosen,nosene,noser,noset,nt,ntet,solid sti:ften,kking,ngene,vhet,vheten,vkrampe
  sto:ffskifta,ffskifte,ffskiftene,ffskifter,ffskiftesykdom,ffskiftesykdommen,ffskiftesykdommene,ffskiftesykdommer,ffskiftet,ffskiftets
  sto:mien,mipose,rehjernen,rroyker,rtaa,rtaen
  str:ale,alebehandlet,alebehandling,alebehandlinga,alebehandlingen,alebehandlingene,alebehandlingens,alebehandlinger,alebeskyttelse
  str:aledose,aledosen,aledosene,aledosens,aledoser,alefelt,alefeltet,alehygiene,aler,aleterapien,alingen,iktur,ikturen,ikturer
  str:ikturet,uma,umaen,umaene,umaens,umaer,upehoda,upehode,upehodene,upehoder,upehodet,upehodets,upelokk stu:vning,vningen,vninger,vninget
  sub:araknoidalblodning,kutan,kutant,luksasjon,luksasjoner,stanstap
  suk:kersyke,kersyken,kersykene,kersykens,kersyker,kersykere,kersykes,kersykest,kersykeste,kersykt
  sup:plere,raspinatusruptur,raspinatussene,raspinatussenen sut:uren,urer sva:khet,kheten,ngerskap,ngerskapet,ngerskapsforgiftning,ngerskapsuke
  sve:lg,lga,lge,lgede,lgen,lgende,lgene,lgens,lger,lges,lget,lgets,lging,lgingen,lginger,lgvansker
  svi:kt,kta,kte,ktede,kten,ktende,ktene,ktens,kter,ktes,ktet,kting,ktingen,ktinger,mmel,mmelhet,mmelheta,mmelheten,mmelhetene,mmelhetens
  svi:mmelheter,mmelt svu:lst,lsten,lstene,lstens,lster syd:d
  syk:dom,dommen,dommene,dommens,dommer,dommers,doms,ehistoria,ehistorie,ehistorien,ehistoriene,ehistoriens,ehistorier,ehus,ehusa
  syk:ehusene,ehuset,ehusets,epleia,epleie,epleien,epleiene,epleiens,epleier,epleiere,epleieren,epleierens,epleierer,epleieres,epleierne
  syk:epleiers,epleies sym:fyse,fysen,ptom,ptoma,ptomene,ptomer,ptomet,ptomets,ptomfri
  syn:desmose,desmosen,drom,droma,dromene,dromer,dromet,dromets,et,ovitt,ovitten,sfelt,sfeltet,sforstyrrelse,sforstyrrelser,snerve
  syn:snerven,snervene,snervens,snerver,stap tab:lett,letten,lettene,lettens,letter tae:n,r,rne
  tan:nbyll,ne,nende,nene,nens,nes,net,ning,ningen,ninger,nkjott,nkjottet,nlege,nlegen,nlegene,nlegens,nleger,nleges,npine,npleier
  tan:nregulering,nreguleringa,nreguleringen,nreguleringene,nreguleringens,nreguleringer,nrot,ns tap:pingen
  tar:m,men,mene,menes,mens,mer,mgass,mslyng,mslynga,mslynge,mslyngen,mslyngene,mslyngens,mslynger,mslynget,mvegg,mveggen,mveggene
  tar:mveggens,mvegger ten:dinitt,ne,nende,nene,nere,neren,nerens,nerer,neres,nerne,ners,nes,ning,ningen,ninger ter:api,apien,apiene,apiens,apier
  tes:tikkel,tikkelen,tikkelens,tiklene,tikler tet:thet,theten tho:rax thy:reoidektomi tib:iakondyl,iaplata,iaplatafraktur
  til:bakefall,bakefallet,bakegang,bakegangen,helet,heling,helingen,helinger,helinget,helt tin:ninger tob:akk,akken tol:kebehov
  tom:mel,melen,melens,melfinger,melfingeren,melfingerens,melfingre,melfingrene,melfingrer,melrotsartrose,ming,minga,mingen,mingene
  tom:mingens,minger tor:aks tot:alprotesen
  tra:kealkanyle,keostomi,nge,nsfusjonen,nsfusjoner,nsplantasjon,nsplantasjonen,nsplantasjonene,nsplantasjonens,nsplantasjoner,nsplantasjons
  tra:uma,ume,umealarm,umemottak,umene,umestue,umestuen,umestuer,umet,umeteam,umets
  tre:ning,ningen,tthetsbrudd,tthetsbrudda,tthetsbruddene,tthetsbruddet,tthetsbruddets
  tro:mben,mber,mbose,mbosen,mbosene,mbosens,mboser,mbosere,mboserende,mboserer,mboseres,mbosering,mboseringen,mboseringer,mbosert
  tro:mboserte,mmehinne,mmehinnen try:kkom,kkomhet,kkomheten,kksar,kksaret tub:eleie,erkulose,erkulosen,erkulosene,erkulosens,erkuloser
  tum:or,oren,orene,orens,orer
  tun:ga,ge,gebasis,gebitt,gebittet,gen,gende,gene,genes,gens,ger,gere,gerot,ges,gest,geste,gete,ging,gingen,ginger,gpust,gpusta
  tun:gpustede,gpusten,gpustent,gpustet,gpustne,gt tur:nuslege,nuslegen tvi:llingen,llingene,llingens,llinger,llingers
  tyk:ktarm,ktarmen,ktarmene,ktarmens,ktarmer,ktarms,ktarmskreft,ktarmskreften,ktarmskreftene,ktarmskreftens,ktarmskrefter
  tyn:ntarm,ntarmen,ntarmene,ntarmens,ntarmer,ntarmslynger ult:ralyd,ralyden,ralydene,ralydens,ralyder,ralyds,ralydveiledet
  und:erarm,erarmen,erarmene,erarmenes,erarmens,erarmer,erarmes,erarms,erarmsbrudd,erarmsbrudda,erarmsbruddene,erarmsbruddet,erhud
  und:erkjeve,erkjeven,erkjevene,erkjevens,erkjever,erkroppen,erlapp,erliv,erliva,erlivene,erlivet,erlivets,ersokelse,ersokelsen
  und:ersokelsene,ersokelsens,ersokelser,ersokelses uni:versitet,versitetet ure:gelmessighet,gelmessigheter,te,ter,tere,test,teste,ts,tt,tte
  uri:n,nblaera,nblaere,nblaeren,nblaerene,nblaerer,nen,nene,nens,ner,nere,nleder,nledere,nlederen,nlederer,nlederne,nretensjon
  uri:nretensjonen,nror,nrora,nrorene,nroret,nstiks,nsyregikt,nveien,nveiene,nveiens,nveier,nveisinfeksjon,nveisinfeksjonen,nveisinfeksjonene
  uri:nveisinfeksjonens,nveisinfeksjoner uro:en usk:arp,arpe,arpere,arpest,arpeste,arphet,arpheta,arpheten,arphetene,arpheter,arping,arpingen,arpt
  utb:redelse,redelsen utf:lod,loden,lodene,loder utg:ift,ifter utp:osning,osninger,ust
  utr:edning,edninga,edningen,edningene,edningens,edninger,ednings
  uts:krivelse,krivelsen,lett,letta,lette,lettede,lettelig,lettende,lettene,letter,lettes,lettet,lettets,letting,lettingen,lettinger
  utv:idelse,idelsen,idelser,iklingshemmet,iklingshemming uve:l
  vae:ska,ske,skeansamling,skeansamlinga,skeansamlingen,skeansamlingene,skeansamlingens,skeansamlinger,skede,sken,skende,skene,skens
  vae:sker,skes,sket,skete,sking,skingen,skinger vak:sinasjon,sinasjonen,sinasjoner,sine,sinen,siner,sinert,sinerte,t,ten,ter,tlege
  van:nkopper,nlating,nlatinga,nlatingen,nlatingene,nlatingens,nlatinger,nlatingsbesvaer
  vek:stsone,stsonen,stsoner,tede,tokning,tokningen,toppgang,ttap,ttapa,ttapene,ttapet,ttapets
  ven:e,efase,efasen,efaser,efaset,en,ene,er,es,est,este,etrombose,etrombosen,etromboser,etromboset,flon,flonen,floner,flonet,os
  ven:ose,osere,osest,oseste,ost,t,te,terom,terommet,trikkel,trikkelen,trikkelens,triklene,trikler,triklerne
  vev.et,sprova,sprove,sproven,sprovene,sprover vim:ovo
  vir:us,usa,usene,uset,usets,usinfeksjon,usinfeksjonen,usinfeksjonene,usinfeksjonens,usinfeksjoner,usinfeksjons,vel,velen,velens
  vir:velkropp,velkropper,vellegeme,vellegemen,vellegemer,vellegemet,velsoyla,velsoyle,velsoylen,velsoylene,velsoyler,vla,vle,vlede
  vir:vlende,vlene,vler,vlere,vleren,vlerer,vlerne,vles,vlet,vling,vlingen,vlinger vri:dningstraume yrk:esskade,esskaden zop:iklon
`;

/** Everyday Norwegian, with work and relatives. */
export const norwegianWords = `
  ads:kilt adv:okat,okaten ake:brett aki:ng aks:eptabel,eptabelt,eptable,eptere,epterer,eptert
  ald:eren,erer,erne,ers,ersbetinget,ersforandringer,ershjem,r,ra,re,rene,rer,ri ale:ne,nen,ns alk:ohol,oholen,oholene,oholer,oholisk
  all:eene,eer,erede,menn,menne,ment alm:innelig,innelige,inneligere alp:int alv:orlig,orlige,orligere amb:ulansehelikopter amp:utert ana:mnestisk
  anb:efale,efalende,efaler,efales,efaling,efalinga,efalingen,efalingene,efalinger,efalt,efalte anf:allsvis,ort,orte
  ang:aende,ir,itt,itte,st,sten,stene,ster anl:edning,edningen,edningene,edninger,eggsarbeider
  anm:erkning,erkningen,erkningene,erkninger,ode,odende,oder,odet,odete ann:et ans:ikt,ikta,iktene,ikter,iktet,var,varet,varlig,varlige
  ant:agelig,agelige,ageligere,akelig,all,alla,allene,allet,att,atte anv:ende,endende,ender,endes,endt,endte ape:n,ne,nt apn:a,e,ende,er,erne,es,et
  app:arater,aratet,etittlos ara:bisk,biske,bisken,biskene,bisker,biskere,biskest,biskeste
  arb:eid,eida,eide,eidede,eidende,eidene,eider,eidere,eideren,eiderer,eiderne,eidet,eiding,eidingen,eidinger,eids,eidsgiver,eidsgiveren
  arb:eidsledig,eidsledige,eidsledigere,eidslos,eidslose,eidsplass,eidsplassen,eidstaker,eidsulykka,eidsulykke,eidsulykken,eidsulykkene
  arb:eidsulykker are:t,te,tere,test,teste,tte,tten,ttet ari:g,ge,ngen,ngene,nger ark:iv,ivert,ivet arl:ig,ige,igere
  ars:ak,aka,ake,akede,aken,akende,akene,aker,aket art:roskopiert,roskopisk arv:elig,elige asb:est,esteksponering,esteksponeringen,esten,estene,ester
  ass:osiert ast:matisk asy:mmetrisk,mmetriske atr:ofiert,ofisk,ofiske ats:killig att:ende,enuerende,ere,esten,ester,i,ing,ingen aty:pisk,piske av
  avb:estille,estilling,estilt,estilte,rot,rutt,rutte,ryte,rytes
  avd:ekke,ekkende,ekker,ekkes,ekket,eling,elinga,elingen,elingene,elinger,elingsleder,od,ode avg:rense,rensende,renser,renses,renset,rensning
  avh:enge,engende,enger,enges,engig,engige,engt,engte avk:ledd,ledde,leddere,leddest,leddeste,ortet,ortete
  avl:aste,astende,aster,astes,astet,yse,yser,yses,yst,yste
  avs:la,lag,laget,lar,las,latt,lo,lutning,lutninga,lutningen,lutningene,lutninger,lutte,luttende,lutter,luttes,luttet,luttete,tand
  avs:tanden,tandene,tander avt:a,agende,ala,ale,alen,alende,alene,aler,aling,alingen,alinger,alt,alte,ar,att
  avv:ik,ika,ike,ikende,ikene,iker,ikere,iket,iking,ikingen,ikinger bad:erom,et bae:re,rer,rt
  bak:ende,ene,ercyste,ere,eren,erer,erne,erst,erste,et,fra,ingen,inger,over,re,t,te ban:dasjert
  bar:a,ede,en,ende,ene,ere,este,et,ete,nebarn,nebarna,nebarnene,nebarnet,nehageassistent,nehageassistenten,nehageassistentene,nehageassistenter
  bar:nehagelaerer,nene,net,nlos,nlose bat:en,teri,teria,teriene,terier,teriet
  bed:ommes,omt,omte,ovelse,ovelsen,ovelsene,ovelser,ra,re,rede,rende,rer,ret,rete,ring,ringa,ringen,ringene,ringer,t
  bef:inne,innende,inner,inning,inningen,inninger
  beg:ge,rense,rensede,rensende,renser,renses,renset,rensete,rensetere,rensetest,renseteste,rensning,rensningen,rensninger,runnelse
  beg:runnelsen,runnelsene,runnelser,ynne,ynnelse,ynnelsen,ynnelsene,ynnelser,ynnende,ynner,ynt,ynte
  beh:andle,andlende,andler,andles,andlet,andlete,ov,ova,ove,ovende,ovene,oves,ovet
  bek:lager,refte,reftende,refter,reftes,reftet,reftete,ymret,ymrete
  bel:astet,astete,astninga,astningen,astningene,astninger,astningsutlost,iggende,ta,te,tene,tet
  bem:erkes,erket,erkete,erkning,erkningen,erkningene,erkninger ber:or,oren,orer,oret
  bes:kjed,kjeden,kjedene,kjedent,kjeder,kjedne,kjednere,kjednest,kjedneste,krev,krevet,krevne,krive,krivelse,krivelsen,krivelsene
  bes:krivelser,krives,kytte,kyttelse,kyttelsen,kyttende,kytter,kyttes,kyttet,lutning,lutningen,lutninger,lutte,luttende,lutter
  bes:luttes,luttet,ok,oka,oke,okende,okene,oker,okere,oket,oking,okingen,okinger,okt,okte,ta,taende,te,tefar,tefaren,teforeldre
  bes:temme,temor,temora,temoren,temt,tene,tet,tille,tiller,tillingen,tillinger,tilt,tilte,vaer,vaera,vaere,vaerede,vaerende,vaerene
  bes:vaerer,vaeret,vaering,vaeringen,vaeringer,vaerlig,vaert,vaerte,vimt,vimte
  bet:ale,alte,ennelsesaktig,ent,ente,entere,entest,enteste,inget,ingete,ydd,ydelig,ydelige,ydeligere,ydning,ydninga,ydningen,ydningene
  bet:ydninger,yr bev:art,arte,artere,artest,arteste,ega,ege,egede,egelig,egende,eger,eges,eget,egete,egetere,egetest,egeteste,eging,egingen,eginger
  bev:isst,isstlos,isstlose bif:unn bil.belte,beltet,dediagnostisk,dediagnostiske,ulykka,ulykke,ulykken,ulykkene,ulykker bim:alleolaer bio:psiert
  bis:tand,tanden,tandene,tander,tikk bit:er,t,ta,te,tene,tere,tet bjo:rkepollen bla:nt ble
  bli.nda,ndede,nden,ndende,ndene,nder,ndere,ndeste,ndet,ndingen,ndinger,r,tt,tte blo:dde,dige,ende,te,tende,ter,tere,test,teste,ting,tingen,tne,tte
  bod:d,de boe:nde bol:igen,iger bon:den boo:ke,ket bor:dede,dende,dene,det,dingen,ende,t,te,test,teste boy:ede,elig,ende,ene,et,ete,ingen,inger
  bra:kk,nnmann bre:dde,dden,ddene,dder,dere,dest,deste,dt,dte,kker,nnende,nnevin,v,vene,ver bri:lle,llen,llene,ller bro:det,dre,drene,drest,ren
  bru:ddspalte,k,ka,ke,kelig,ken,kende,kene,ker,kere,keren,kerer,kerne,kes,ket,king,kingen,kinger,kken,kne,kt,kte bur:det
  bus:sjafor,sjaforen,sjaforene,sjaforer but:ikkmedarbeider,ikkmedarbeidere,ikkmedarbeideren,ikkmedarbeiderne bye:n byg:d,da,den,ningsarbeider
  byp:assoperert byt:tende,ter,tet cir:ka cyt:ologisk dag:ede,ende,ene,et,ing,ingen,inger,lig,lige,ligere,n,na,ne,tid
  dan:ne,nede,nende,net,ningen,ninger,sk,ska,ske,skede,sken,skende,skene,sker,skere,skest,skeste,sket dar:lig,lige,ligere
  dat:amaskin,amaskinen,oen,oer,ten,ter,tera,teren dav:aerende deg:enerert dek:ket,kete
  del:e,elig,ende,ene,er,ere,eren,erende,erer,ering,eringen,eringer,erne,ert,erte,et,ingen,inger,s,t,te,tid,tida,tiden,tidene,tider del:vis,vise
  dem:yeliniserende den:ne dep:ressiv,ressivt,rimert der:etter,for,foren,forer,foret,fra,imod,imot,nest,som,somen,somer,somet
  des:ember,suten,sverre,truktiv,truktive det.te,tende,tet,ting,tingen dia:gnostisert,gnostiske
  dif:ferensialdiagnose,ferensialdiagnosen,ferensialdiagnoser,ferensialdiagnoset,fusere,fusest,fuseste,fust dik:tere,terende,terer,teres,tert,terte
  dir:ekte,ekten,ektoren dis:kret,krete,kretere,kretest,kreteste,kutere,kuterer,kutert,kuterte,losert,ponert dit:t
  dob:bel,belt,belte,beltere,beltest,belteste,beltregistrert,beltsidig,beltsidige,beltsidigere dod.sfall,sfallet dog:n,na,nene,net,nets
  dok:ument,umenta,umentene,umenter,umentere,umenterende,umenterer,umenteres,umentert,umenterte,umentet dom:men,mene,mere,meren,merer,merne dot:re
  dov.ning,ninga,ningen,ningene,ninger dra:kk dre:nert dri:kke,kkelig,kken,kkende,kkene,kker,kkere,kket,kking,kkingen,kkinger,kks
  dro:fte,ftende,fter,ftet,sje,sjen,sjesjafor,sjesjaforen,sjesjaforene,sjesjaforer dru:kket duk:tal,tale,talt
  dum:pa,pede,pen,pende,pene,per,pere,pest,peste,pet,pingen,pinger,pt dun:kende dyb:de,den dyp.a,e,ene,ere,est,este,et,t dyt:te,tende,ter,tes,tet
  ege:n,nt egg:eallergi,et egn:a,e,ede,en,ende,ene,ere,erne,est,este,et,ete,ing,ingen,inger,t,te ekk:ofattig,ofattige,ofri,ofrie,ofritt
  eks:pansiv,pansivt,plosjon,plosjonen,portert,traartikulaer,traartikulaert,tubert ekt:efelle,efellen,efellene,efeller eld:re,st,ste,sten,stene
  ele:ktriker,ktrikere,ktrikeren,ktrikerer,ktrikerne ell:ede,ende,er,et,eve,evte,ingen els:parkesykkel,parkesykkelen emf:ysematos
  end:el,elig,elige,eligere,ra,rede,rende,rer,ret,rete,ring,ringa,ringen,ringene,ringer ene:ste
  eng:elsk,elske,elsken,elskene,elsker,elskere,elskest,elskeste enh:ver eni:g,ge,gere enk:a,elt,elte,eltere,eltest,elteste,emann,emannen,en,ene,lere
  enn ens:idig,idige,idigere,lig,lige epi:fyseskive epl:e,et epo:st erg:oterapeut,oterapeuten,oterapeutene,oterapeuter
  erk:jent,jente,laering,laeringen,laeringer ers:tatning,tatte,tattende,tatter,tattes,tattet eta:blert,blerte,blertere,blertest,blerteste eth:vert
  eti:kett,ketter ett:erfolgende,erhvert,erlyst,erlyste,ermiddag,ermiddagen,ermiddagene,ermiddager,ersom,ersommer
  eve:ntuell,ntuelle,ntuellere,ntuellest,ntuelleste,ntuelt evn:e,en,er evt
  fab:rikkarbeida,rikkarbeidene,rikkarbeider,rikkarbeidere,rikkarbeideren,rikkarbeiderer,rikkarbeiderne,rikkarbeidet fae:rre,rrest,rreste
  fak:tisk,tiske,tiskere,tiskest,tiskeste fal:le,lende,lene,lera,lere,lerende,lerer,lering,leringen,leringer,lerte,let,lingen,linger,t,te
  fam:iliaert,ilie,ilien,iliene,ilier fan:tes far:ene,ent,far,faren,lig,lige,ligere,mor,mora,moren,ne,si
  fas:ta,te,tede,tende,tene,tere,teste,tet,tete,tingen,tinger,tlagt,tlagte,tn,tne fat:t,te feb:ruar
  fei:la,laktig,laktige,laktigere,lbooket,le,lede,len,lende,lene,let,ling,lingen,linger,lregistrert,lt,lte fem:te,ten,ti
  fer:dig,dige,digere,ie,ien,sk,ska,ske,skede,sken,skende,sker,skere,skest,skeste,sket,skete,sking,skingen,skinger,skt fet:tsupprimert
  fib:rotisk,rotiske fik:k,sere,serende,serer,seres,sert,serte fil:ma,me,mede,men,mende,mene,mere,met,mingen,minger
  fin:nast,nende,nene,ner,nere,neren,nerer,nerne,nes,net,nete,ningen,ninger fir:a,ede,ende,ene,er,ere,ete,ingen,t,te
  fis:ka,kebein,kebeina,kebeinene,kebeinet,kede,ken,kende,kene,ker,kere,keren,kerer,kerne,ket,kingen,kinger
  fje:ll,llet,lltur,rde,rdedel,rna,rne,rnede,rnende,rner,rnere,rnest,rneste,rnet,rnete,rning,rningen,rninger,rnt fjo:rten
  fle:kkete,kketere,kketest,kketeste,re,rr,st,ste fli:sen
  fly:et,tta,tte,ttede,ttende,tter,ttet,ttete,tting,ttingen,ttinger,vertinna,vertinne,vertinnen,vertinnene,vertinner fod:sel,selen,slene,sler,t,te
  fol:a,e,elig,else,elsen,elser,ende,ene,er,ere,eren,erer,erne,et,gelig,gen,gende,gene,gere,get,gingen,ginger,gt,gte,ingen,inger fol:somme,somt,t,te
  for:an,andre,andrende,andrer,andres,andret,andrete,arsake,arsakende,arsaker,arsakes,arsaket,bedre,bedrende,bedrer,bedres,bedret
  for:bedrete,bedring,bedringa,bedringen,bedringene,bedringer,beredelse,beredelsen,beredelsene,beredelser,beredt,beredte,beredtere
  for:beredtest,beredteste,bindelse,bindelsen,bindelsene,bindelser,deling,delinga,delingen,delingene,delinger,di,egaende,ekom,ekomme
  for:ekommen,ekommende,ekommer,ekommet,ekomming,ekommingen,ekomminger,elder,eldra,eldre,eldrelig,eldrene,eligge,eliggen,eliggende
  for:eligger,eligget,eligging,eliggingen,eligginger,enlig,enlige,enligere,er,eren,esla,eslatt,eslo,etatt,etatte,fra,hindre,hindrende
  for:hindrer,hindres,hindret,hold,holda,holde,holdende,holdene,holder,holdet,holding,holdingen,holdinger,holdt,holdte,hoyet,hoyete
  for:klare,klarer,klaring,klaringa,klaringen,klaringene,klaringer,klart,klarte,korte,kortende,korter,kortes,kortet,kortete,lenge
  for:lengende,lenger,lenges,lenget,lengete,lop,lopa,lope,lopen,lopende,lopene,loper,lopere,lopet,loping,lopingen,lopinger,lopne
  for:lopt,lopte,malet,middag,middagen,middagene,middager,minske,minskende,minsker,minskes,minsket,modentlig,modentlige,modentligere
  for:noyd,nyet,nyete,rige,siktig,siktige,siktigere,sinket,sinkete,ska,ske,skede,skende,sker,skere,skeren,skerer,skerne,sket,sking
  for:skingen,skinger,skjell,skjellen,skjellene,skjeller,skjellig,skjellige,skjelligere,skjovet,skolelaerer,skyve,skyver,skyves
  for:slag,slaget,soka,soke,sokende,sokene,soker,soket,sokingen,sokinger,sokt,sokte,sta,staelig,staelse,staende,staes,staing,staingen
  for:stainger,star,statt,ste,sto,storre,storrende,storrer,storres,storring,stuet,stuete,svant,svinne,svunnet,talt,talte,telle,teller
  for:til,tsatt,tsatte,tsette,tsettelsen,tsettende,tsetter,tsettere,tsetteren,tsetterne,tsetting,tsettingen,tsettinger,tykke,tykkende
  for:tykker,tykkes,tykning,tykninger,ut,uten,utgaende,vekslet,vekslete,veksling,vekslinga,vekslingen,vekslingene,vekslinger,ventet
  for:ventete,verre,verrende,verrer,verres,verret,verrete,verring,verringa,verringen,verringene,verringer,virret fos:terfamilie,terhjem
  fot:ball,ballen,gjenger,gjengeren fra:gmentert,m,mende,mga,mover,mt,ra,rades,rar,skilt
  fre:m,mende,mga,mgar,mkom,mkomme,mkommelig,mkommen,mkommende,mkommer,mkommet,mkomming,mkommingen,mkomminger,mme,mmed,mmede,mmedere
  fre:mmedest,mmedeste,mmer,mmerne,mmet,mmota,mmote,mmotende,mmotene,mmoter,mmotet,mmoting,mmotingen,mmotinger,mmott,mmotte,mover
  fre:mre,mskreden,mskredent,mskredne,mskyndes,mt,mtre,mtrer
  fri.e,ende,ere,este,ing,ingen,inger,r,sk,ska,skede,skende,sker,skere,skest,skeste,sket,skingen,skinger,skn,skne,skt,sor,soren
  fri:sorene,sorer,tid,tiden,tt,tta,tte,ttede,tten,ttende,ttene,ttet,tting,ttingen,ttinger
  fro:kost,kosten,ntalkollisjon,ntalkollisjonen,ntalkollisjoner,ntalkollisjonet,ntkollisjon,ntkollisjonen fru.kt,kten,kter fuk:tig,tige
  ful:gt,gte,le,lende,lere,leste,lstendig,lstendige,lstendigere,lt fun:gere,gerende,gerer,gering,geringen,geringer,gert,gerte,n,ne,nen,nene,net
  fyl:le,lende,ler,les,ling,lingen,t,te fys:iker,ikeren,ioterapeut,ioterapeuten,ioterapeutene,ioterapeuter,isk,iske,iskere,iskest,iskeste
  gam:la,le,len,ling,lingen,linger,mel,melt gan:gede,gen,gende,gene,gere,geren,gerer,gerne,get,ghjelpemiddel,gingen,ginger,gren,ske
  gar.dbruker,dbrukere,dbrukeren,dbrukerer,dbrukerne gas:tol,troskopiert gat:te,tene,ter gel:ender gen:erell,erelle ger:iatrisk,iatriske
  gif:ta,te,tede,ten,tende,tene,ter,tere,test,teste,tet,tingen,tinger gik:k gir
  gje:lda,lde,ldede,lden,ldende,ldene,lder,ldere,lderen,lderer,lderne,ldest,ldeste,ldet,lding,ldingen,ldinger,lds,ldt,ldte,nnom
  gje:nnomen,nnomer,nnomet,nnomfore,nnomforende,nnomforer,nnomfores,nnomfort,nnomforte,nnomfortere,nnomfortest,nnomforteste,nnomgang
  gje:nnomgangen,nnomgangene,nnomganger,nnomgatt,nnomgatte,nstaende,nstar,nta,ntagelse,ntar,ntas,ntatt,ntatte,nvaerende,rda,rdede
  gje:rden,rdende,rdene,rder,rdet,rdete,rding,rdingen,rdinger
  gjo:r,rda,rde,rdede,rden,rdende,rdene,rder,rdet,rdete,rding,rdingen,re,ren,rende,res,ring,ringen,ringer,rt,rte
  gla:pp,ssa,ssbit,ssen,ssene,ssere,sset,ssskar,tta,tte,ttede,tten,ttende,ttene,ttere,ttest,tteste,ttet,ttingen,ttinger gle:d,mme,mmer,msom,mt
  gli:dd,r glu:tenfri,tenintoleranse gna:ga,ge,gende,gene,ger,gere,geren,gerer,gerne,get,ging,gingen,ginger
  god:a,artede,artet,artete,artetere,artetest,arteteste,dag,e,ene,est,este,kjent,kjente,kjentere,kjentest,kjenteste,t,ta,te,tede
  god:ten,tende,tene,ter,tet,ting,tingen,tinger
  gra:dede,dende,dene,der,dere,derende,derer,dering,deringen,deringer,derte,det,dvis,dvise,dvist,nskes,ten,tende,tene,tingen,tinger gra:tt,tte
  gre:nsa,nse,nsede,nsen,nsende,nsene,nser,nset,nsete,nsing,nsingen,nsinger,sspollen gro:nn,nne,nnsaker
  gru:nn,nna,nne,nnede,nnen,nnende,nnene,nner,nnere,nnest,nneste,nnet,nnete,nninger,ppa,ppe,ppene,ppere,vearbeida,vearbeidene,vearbeider
  gru:vearbeidere,vearbeideren,vearbeiderer,vearbeiderne,vearbeidet gul:e,t,v,vet gut:ten,tene gym:nastikk,nastikken gyn:ekologiske had:de
  hal:vannen,vdel,vparten
  han:dball,dballen,dflate,dverka,dverkene,dverker,dverkere,dverkeren,dverkerer,dverkerne,dverket,dverks,sa,sede,sende,set,singen han:singer
  hap:a,ede,ende,ene,et,ing,ingen,inger,t,te har:dere,deste,dingen,dn,dne has:tende hat:t,te,tene hav:na hei:sen
  hel:digvis,e,ede,ende,er,ere,est,este,et,ete,g,gen,ingen,inger,lende,lene,lere,leren,lerer,lerne,let,lingen,sefagarbeider,sefagarbeideren
  hel:sesekretaer,sesekretaeren,te,tene,ter,tid
  hen:delig,dende,dene,der,det,ding,dingen,dinger,dt,dte,gende,holdsvis,ne,vendelse,vendelsen,vendelsene,vendelser,vise,visende
  hen:viser,vising,visingen,visinger,visning,visningen,visningende,visningene,visninger,vist,viste her:av,etter,under hes:t,te,ten,tene hil:sen,sener
  hin:dre,drende,drer,dres his:tologisk
  hje:lmen,lp,lpa,lpe,lpemiddel,lpemidla,lpemidlene,lpemidler,lpemidlet,lpen,lpende,lpene,lpepleier,lpepleiere,lpepleieren,lpepleierer
  hje:lpepleierne,lper,lpere,lperen,lperer,lperne,lpes,lping,lpingen,lpinger,m,mma,mme,mmefra,mmehjelp,mmehjelpa,mmehjelpen,mmehjelpene
  hje:mmehjelper,mmehjelpere,mmene,mmesykepleia,mmesykepleie,mmesykepleien,mmesykepleiene,mmesykepleier,mmesykepleiere,mmet,mmetjeneste
  hje:mmetjenesten,mmevaerende hju:lpet hog:gorm,gormbitt,gormen hol:de,dende,dene,dere,deren,derne,det,dingen,dinger,dne,dte hop:pende hos
  hov:edfunn,edfunna,edfunnene,edfunnet,nede,nende,nere,nest,neste,net,ning,ningen,ninger
  hoy:attenuerende,de,den,dene,der,ede,ende,ene,ere,est,este,et,ete,ingen,inger,n,residig,residige,residigen,residiger hun.de,den,dene,dre
  hur:tige,tigere hus:ene,et,ke,kende,ker,kes,ket,mor,stovmidd hva hve:m,r,randre,rt
  hvi:lesmerter,lke,lken,lket,s,t,te,ten,tene,ter,tere,test,teste,tn,tne,tt,tte,tter,ttet
  hvo:r,rav,rdan,ren,rer,ret,rfor,rforen,rforer,rforet,rmed,rvidt hys:terektomiert hyt:ta,te,ten ibl:ant ide:t iga:ngvaerende igj:en,ennom
  ikk:e,ene,er,je,jen,jer ikt:erisk,eriske ime:llom imm:obilisere,obiliserende,obiliserer,obiliseres,obilisert,obiliserte imo:rgen imp:ortert
  ind:ikere,ikerende,ikerer,ikering,ikeringen,ikeringer,ikert,ikerte,ustriarbeider
  inf:eksjonos,iltrere,iltrerende,iltrerer,iltreres,iltrert,iltrerte,lammatoriske,ormasjon,ormasjonen,ormasjonene,ormasjoner,ormere
  inf:ormerer,ormert,ormerte ing:enior,enioren,eniorene,eniorer,enting,entingen,entinger,entinget ink:omplette,onklusiv,onklusivt
  inn:ad,e,eholde,eholdende,eholder,eholdt,enfor,enforen,enforer,enforet,enfra,erste,gang,gangen,gangene,ganger,grep,grepa,grepene
  inn:grepet,hold,holda,holdene,holdet,imellom,kalle,kallelse,kaller,kalles,kalling,kallingen,kallinger,kalt,kalte,lagt,lagte,lagtere
  inn:lagtest,lagteste,leggelse,leggelsen,leggelsene,leggelser,legges,over,satt,satte,sattere,sattest,satteste,sendt,sendte,sida
  inn:side,siden,sidene,sider,stilt,stilte,tak,taka,takelig,takende,takene,taker,takere,taket,taking,takingen,takinger,til,trukket
  inn:vendig,vendige,vendigere ins:titusjon,titusjonen,truksjon,truksjonen,truksjonene,truksjoner
  int:eresser,ermitterende,erstitiell,et,raartikulaer,raartikulaere,raartikulaert,rakraniellt,ubert
  inv:olvere,olverende,olverer,olveres,olvert,olverte irr:elevante isa:er ise:n ist:edenfor,edenforen,edenforer,edenforet ja jan:uar jeg
  jen:ta,ten,tene,ter,tete jev:n,na,ne,nede,nende,ner,nere,nest,neste,net,ning,ningen,ninger,nlig,nlige,nt jf
  job:b,ba,be,bede,ben,bende,bene,ber,bere,bet,bingen,binger jod:holdig jou:rnalisten,rnalistene,rnalister jun:i jur:isten kaf:fe,fen
  kal:d,de,dere,dest,deste,dt,t,te kan:skje kar:akteristisk,akteristiske,diologisk,diologiske
  kas:sadama,sadame,sadamen,sadamene,sadamer,se,sen,te,tende,tes kat:ta,tede,tende,tene,ter,tet,ting,tingen,tinger kau:dalt kik:hoste
  kil:eformet,en,ende,ene,er,ere,eren,erer,erne,et,ing,ingen,inger,ne,te kja:ere,ereste,eresten
  kje:miker,nna,nne,nnelig,nnende,nnene,nner,nnere,nneren,nnerer,nnerne,nnes,nnet,nning,nningen,nninger,nt,nte,ntere,ntest,nteste
  kjo:kken,kkenet,lt,lte,nn,nna,nnede,nnene,nnet,re,rer,retoy,retoya,retoyene,retoyer,retoyet,rt,rte,rtere,rtest,rteste,tt,ttet
  kla:ga,gede,gende,gene,ger,gere,geren,gerer,gerne,get,gete,ging,gingen,ginger,r,rede,ren,rende,rene,rer,rere,rest,reste,ret,rete
  kla:ringen,ringer,rn,rne,rt,rte kle:mta,mte,mtede,mtende,mtene,mter,mtet,mting,mtingen,mtinger klo:kka,kken kna:er,pt
  kne:kka,kke,kkede,kken,kkende,kkene,kker,kkere,kkeren,kkerer,kkerne,kkert,kket,kking,kkingen,kkinger
  kni:v,va,ve,vede,ven,vende,vene,ver,vet,ving,vingen,vinger kny:ttneve kod:e,en,et kok:k,ka,ken,kene,ker
  kol:ecystektomiert,legaen,legaer,liderte,lisjon,lisjonen,lisjonene,lisjoner,lisjonspute,lisjonsputen,oskopiert
  kom.inutte,ma,me,men,mende,mer,met,ming,mingen,minger,munikasjon,munikasjonen,munikasjonene,munikasjoner,plette,pletter,plettere
  kom:plettest,pletteste,plikasjonsfri,plisert,primere,primerende,primerer,primeres,primert,primerte
  kon:a,feranse,feransen,feranser,klusiv,klusivt,klusjon,klusjonen,klusjoner,stant,stante,stanten,stantene,stanter,stantere,stantest
  kon:stanteste,statert,staterte,takt,takta,takte,taktede,takten,taktende,taktene,takter,taktet,taktete,takting,taktingen,taktinger
  kon:tormedarbeider,tormedarbeidere,tormedarbeideren,tormedarbeiderer,tormedarbeiderne,trastoppladende,trolleren,trollerende,trollerer
  kon:trolleringen,trolleringer,trollerne,trollert,trollerte koo:pererte kop:ien,ier
  kor:onalt,tede,tende,tene,ter,tere,test,teste,tet,tete,tikal,tikale,tikalt,tingen,tinger,tn,tne,tvarig,tvarige,tvarigere
  kra:ftig,ftige,ftigere,nialt,v,va,ve,vede,ven,vende,vene,ver,vet,ving,vingen,vinger kre:vd,vde,ve,vede,vende,ver,ves,vet,ving,vingen,vinger
  kro:ppene kry:kke,kkene,kker kul:de,den,eformet,eformete,eformetere,eformetest,eformeteste
  kun:ne,nen,nende,net,stner,stnere,stneren,stnerer,stnerne kus:ina,ine,inen,inene,iner kut:tet kva:rtal,rtalet
  kve:ld,lda,lde,ldede,lden,ldende,ldene,lder,ldet,lding,ldingen,ldinger,ldsmat,ldsmaten kvi:nna,nne,nnelig,nneliga,nnelige,nneligere,nnen,nnene,nner
  lae:re,ren,rende,rene,rer,rere,reren,rerer,rerne,ret,ring,ringen,ringer,rt lag:erarbeider,erarbeideren,ermedarbeider,et,ete,t,te,ting
  lak:tose,toseintoleranse,toseintolerant,unaer,unaere,unaert
  lan:dede,dende,dene,det,dingen,dinger,gede,gelig,gende,gene,gere,get,gete,gingen,ginger,grenn,grennet,gsom,gsomme,gsomt,gstrakt
  lan:gstrakte,gstraktere,gstraktest,gstrakteste,gt,gvarig,gvarige,gvarigere lap:aroskopisk,aroskopiske
  las:te,tebil,tebilen,tebilsjafor,tebilsjaforen,tebilsjaforene,tebilsjaforer
  lav:attenuerende,ede,ende,erer,ering,eringen,ert,erte,est,este,ete,ing,ingen,t led:dflate leg:esekretaer,esekretaeren
  lei:ede,en,ende,ene,ere,est,este,et,ete,ing,ingen,inger,lighet,ligheten,r,t
  len:gda,gde,gden,gdene,gder,gende,gene,get,ging,gingen,ginger,gre,gst,gt,gte les:elig,ende,ere,ingen,inger,te
  let:e,ende,er,te,tede,ten,tende,tene,tere,teren,terne,test,teste,tet,tete,tingen,tinger lev:ertransplantert lid:e,ende,ingen,inger,t,te
  lig:ge,gen,ger,gere,geren,gerer,gerne,gingen,ginger,nende
  lik.ede,eledes,elig,en,ende,ene,er,ere,esom,esomen,esomer,esomet,este,ete,evel,ingen,inger,n,ne,nende,t,te
  lin:dring,dringa,dringen,dringene,dringer lis:te,tede,telig,tende,tene,tet,tete,tingen,tinger lit:en,ene,t,te lob:ulaere,ulaert,ulert
  lof:ta,tede,tende,tene,ter,tere,teren,terer,terne,tet,tete,tingen,tinger log:oped,opeden,opedene,opeder
  lok:al,ala,ale,alen,alene,aler,alere,alest,aleste,alet,alisert,aliserte,alt lop:ende,t
  los:elig,ende,ere,est,este,ingen,n,ne,net,ning,ninga,ningen,ningene,ninger luf:ta,te,tede,ten,tende,tene,ter,tere,tet,tingen,tinger
  luk:ke,kende,ker,kes,ket,kete lun:sj,sjen lyk:tes lys:a,e,ende,ene,er,ere,est,este,et,ing,ingen,inger,n,t,te lyt:isk,iske,te,tende,ter,tes,tet
  mak:roskopisk,roskopiske mal:bar,bart,elig,ende,ere,eren,erer,erne,inga,ingen,ingene,inger,s,t,tidet
  man:dag,dagen,dagene,dager,eden,edene,eder,edlig,edlige,gelfulle,gelfullt,glede,glende,glene,gler,glet,glingen,glinger,gt,nede
  man:nen,nende,net,ningen,ninger,nlig,nlige,nligere map:pa,pe,pen mas:kin,kina,kinen,kinene,kiner,kinere,tektomiert
  mat:eriala,eriale,erialene,erialer,erialere,erialest,erialeste,erialet,erialt,tet
  med:arbeider,arbeidere,arbeideren,arbeiderer,arbeiderne,brakt,brakte,dele,delende,deler,deles,delt,delte,fodt,fodte,fodtere,fodtest
  med:fodteste,fore,forende,forer,fores,forte,sendt,sendte,virka,virke,virkede,virken,virkende,virker,virkes,virket,virkete,virking
  med:virkingen,virkinger,virkning,virkningen meg:et,eten,etene,eter mek:aniker,anikere,anikeren,anikerer,anikerne
  mel:des,dinger,dte,keallergi,ken,lom,lomen,lomer,lomet,lomvirvelskive men:ende,ene,er,gde,gden,gder,inger,neske,nesker,nesket,sene
  mer.ka,ke,kede,kelig,kende,kene,kere,keren,kerer,kerne,kes,ket,kete,king,kingen,kinger mes:t,te,tere,tr met:allsplint
  mid:lertidig,lertidige,lertidigere,t,te,ten,tene,ter,tre mik:roskopisk,roskopiske mil:dt
  min:dre,ske,skende,sker,skes,sket,st,ste,sten,stene,utt,utta,uttene,utter,uttet
  mis:fornoyd,lykket,tende,tenke,tenkelig,tenkelige,tenkeligere,tenkende,tenker,tenkes,tenkt,tenkte,tet mit:t
  mob:ilisere,iliserende,iliserer,iliseres,ilisert,iliserte mod:erat,eratene,eratere,eratest,erateste mop:eden
  mor:ene,enen,enene,ener,far,faren,genen,genene,gener,gna,gne,gnene,k,ka,ke,kede,kende,kene,ker,kere,kest,keste,ket,kn,kne,kt,mor
  mor:mora,moren,nene
  mot:e,ende,ene,er,et,ingen,inger,orsag,orsagen,orsykkel,orsykkelen,orsykkelulykke,satt,satte,tak,taket,takets,tar,tas,tatt,tatte
  mul:ig,ige,igens,igere,ighet,igheta,igheten,ighetene,igheter mur:ede,ende,ene,er,ere,eren,erer,erne,inger,rende,rene,te
  mus:iker,ikere,ikeren,ikerer,ikerne mye myg:gstikk myk:e,t myn:t,ta,te,tede,ten,tende,tene,ter,tet,ting,tingen,tinger nab:o,oen,oene,oer
  nae:ringsdrivende,rmere,rmest,rmeste nal nar nat:t,ta,tede,ten,tende,testid,tet,tingen,tinger,tlige,tligere,urlig,urlige,urligere,urligvis
  nav:aerende ned.e,enfor,enforen,enforer,enforet,enfra,erste,over,satt,satte,sette,settelse,setter nei nek:te,tende,ter,tes,tet ner:vost
  nes:tede,ten,tende,tene,tet,tete,tinger net:topp nev:o,oen,oene,oer,rokirurgisk,rokirurgiske nie:nde,sa,sene nik:kelallergi nit:ten
  niv:aene,aer,aet nod:ulaert,vendig,vendige,vendigere noe:n,nlunde,nsteds nok.sa non:en,ene,er
  nor:malen,malene,maler,malere,malest,maleste,malt,sk,ska,ske,skede,sken,skende,skene,sker,skere,skest,skeste,sket
  not:ere,erende,erer,eres,ert,erte,teallergi nov:ember num:men,menhet,menheta,menheten,menhetene,menheter,mer,merer,merere,meret nye:re
  nyf:odt,odte,odtere,odtest,odteste nyl:ig,ige nyo:perert
  nyt:ilkommet,ilkomne,ilkomnen,ilkomner,ilkomnet,t,ta,te,tede,ten,tende,tene,ter,tet,ting,tingen,tinger obj:ektiv,ektivt obs:erverer,erverte,tipert
  off:entlig,entlige oft:e,ere,est ogs:a oke:nde,r okk:ludert okn:ing,ingen,ingene,inger oko:nom oks:a okt.a,e,ede,ende,ene,er,et,ete,ing,ingen,ober
  ole:t olj:earbeider omb:ooket
  omf:ang,anga,angene,anget,atta,atte,attede,attende,atter,attes,attet,atting,attingen,attinger,intlig,intlige,intligere omg:aende
  omh:et,eta,eten,etene,eter omk:ring,ringen,ringer,ringet omr:ada,ade,adene,ader,adet oms:orgsbolig,orgsboligen omt:ales ond:artet onk:el,lene,ler
  ons:dag,dagen,dagene,dager,ka,ke,kede,kelig,kende,kene,ker,kes,ket,kete,king,kingen,kinger,kt,kte ope:rere,rerer,reres
  opp:a,ad,bremsing,bremsinga,bremsingen,bremsingene,bremsinger,e,ede,ende,et,ete,fattes,folgende,fordre,fordrende,fordrer,fordres
  opp:fordret,fordrete,gir,gitt,gitte,gittere,gittest,gitteste,hold,holda,holde,holdende,holdene,holder,holdet,holding,holdingen
  opp:holdinger,holdt,holdte,hort,horte,ladende,losning,losninga,losningen,losningene,losninger,lyse,lysende,lyser,lyses,lysing
  opp:lysingen,lysinger,lysning,lysninga,lysningen,lysningene,lysninger,lyst,lyste,lystere,lystest,lysteste,merksom,merksomhet,merksomheten
  opp:merksomme,merksomt,mote,motet,over,ringt,ringte,ringtere,rinnelig,rinnelige,rinneligere,satt,satte,sattere,sattest,satteste
  opp:sta,star,start,starta,starte,startede,starten,startende,startene,starter,startet,starting,startingen,startinger,statt,statte
  opp:sto,stod,summering,summeringen,summert,summerte,vekst,veksten,vokst opt:imalt ord:inert,inerte ori:entert,enterte ork:er,et ost:eosyntesert osv
  ova:len,lene,ler,lere,lest,leste,lt
  ove:nfor,nforen,nforer,nforet,nfra,nnevnte,nnevntere,nnevntest,nnevnteste,rende,rfallet,rfalt,rfladisk,rfladiske,rfladiskere,rfladiskest
  ove:rfladiskeste,rflatisk,rflatiske,rflyttes,rflyttet,rflyttete,rfor,rfora,rfore,rforede,rforende,rforer,rfores,rforet,rforingen
  ove:rfort,rforte,rfortere,rfortest,rforteste,rordnet,rordnete,rordnetere,rordnetest,rordneteste,rsikten,rsiktene,rsikter,rskredet
  ove:rstatt,rstatte,rstattere,rstattest,rstatteste,rste,rtrakket,rvake,rvakende,rvaker,rvakes,rvaket,rvakete,rvaking,rvakingen
  ove:rveie,rveiende,rveier,rveies,rveiet,rvektig,rvektige ovn:en,ene,er ovr:a,er,ig,ige,igere,igt oye:blikk,blikkelig,blikkelige,blikket
  pab:egynne,egynner,egynnes,egynt,egynte paf:ort,orte pag:aende pak:jorsel,jorselen,jorsla,jorslene,jorsler,jort,jorte
  pal:perende,perer,peres,pert,perte pan:kreascyste pap:ir,ira,irene,irer,iret par:orende,orenden,orendene,orender
  pas:ient,ienten,ientene,ientens,ienter,ientreiser,ients,ken,sasje,sasjen,sasjene,sasjer,sasjeren,sasjerene,sasjerer,sede,selig
  pas:sen,sende,sene,sere,seren,serende,serer,sering,seringen,seringer,serne,sert,serte,set,singen,singer pau:sen,sene,ser,sere
  pav:irke,irkende,irker,irkes,irket,irkete,irkning,irkningen,irkningene,irkninger,ise,isende,iser,ises,ist,iste pea:nott,nottallergi,notter
  pen:sjon,sjonen,sjonene,sjoner,sjonere,sjonert,sjonerte,sjonist,sjonisten,sjonistene,sjonister
  per:forert,iode,ioden,iodene,ioder,iodevis,iventrikulaer,iventrikulaere,iventrikulaert,operativ,operativt,sonala,sonale,sonalene
  per:sonaler,sonalere,sonalest,sonaleste,sonalet,sonalt,sonell,sonella,sonelle,sonellene,soneller,sonellere,sonellest,sonelleste
  per:sonellet,sonen,sonene,soner,sonlig,sonlige,sonligere,trokantaer,trokantaere,trokantaert pga
  pil:lede,lende,lene,lert,let,lingen,linger,oten,otene,oter,otere pin:se
  pla:gene,ger,get,nede,nen,nende,nene,nere,nest,neste,ningen,ninger,nla,nlagt,nlagte,nlegge,nlegger,nlegges,nlegging,nlegginga
  pla:nleggingen,nleggingene,nlegginger,ssen,ssene,sser,ssere,sserende,sserer,sseres,ssering,sseringen,ssert,sserte,sterallergi pla:steret
  ple:ie,iehjem,iehjemmene,iehjemmet,ien,iepersonell,iepersonella,iepersonellene,iepersoneller,iepersonellet,ies plu:tselig,tselige,tseligere
  poe:ng,nga,ngene,nger,nget pol:iklinisk,ikliniske,itiet,itimann,lenallergi,sk,ske
  pos:itiv,itiva,itiven,itivene,itiver,itivere,itivest,itiveste,itivet,itivt,tbud,tbuda,tbudene,tbudet,te,tede,tende,tene,tere,tet pos:tingen,tinger
  pre:kestol,sis,sise,siser,sisere,sisest,siseste,sist,sse,ssede,ssen,ssende,ssene,ssere,sset,ssingen,ssinger,sten
  pri:kking,kkinga,kkingen,kkingene,kkinger,oriterer,oriterte
  pro:blema,blemene,blemer,blemet,blemfritt,blemstillingen,blemstillinger,grammene,grammere,grammerende,grammerer,grammerere,grammereren
  pro:grammererer,grammererne,grammeringen,grammeringer,grammert,grammerte,grammet,gredierende,grediert,sedyre,sedyren,sedyrene
  pro:sedyrer,sess,sessen,sessene,sesser,sessere,sessing,sessingen,sessinger,vd,vde,vede,vende,vene,ver,vet,vete,vingen,vinger
  psy:kisk,kiske,kolog,kologen,kologene,kologer,kologisk,kologiske,kotisk,kotiske pun:ktert pye:lonefritt
  rad:et,givning,givningen,givningene,givninger rap:portere,porterende,porterer,porteres,portert,porterte
  ras:k,kede,kende,kene,kere,kest,keste,ket,kete,king,kingen,kinger,kt rea:gere,gerende,gerer,gering,geringen,geringer,gert,gerte
  reg:elmessig,elmessige,elmessigere,istrere,istrerende,istrerer,istrert,istrerte,net,rediert rei:sa,se,sende,sene,set,singen,ste
  rek:ka,ke,kende,kene,kingen,kinger,kt,kte,kverk,virent,virenten,virentene,virenter,virere,virerende,virerer,vireres,virert,virerte
  rek:visisjon,visisjonen,visisjonene,visisjoner rel:atert,ativt,evante,evantere,evantest,evanteste
  ren:hold,holda,holdene,holder,holdere,holderen,holderer,holderne,holdet,holdsarbeider,holdsarbeidere,holdsarbeideren,holdsarbeiderer
  ren:holdsarbeiderne,holdsarbeidet rep:onere,onerende,onerer,oneres,onert,onerte
  res:epsjonist,epsjonisten,epsjonistene,epsjonister,esert,ten,tene,terende,tfunn,ultat,ultata,ultatene,ultater,ultatet
  ret:ning,ningen,ninger,t,te,tede,telig,ten,tende,tene,tere,test,teste,tet,tete,tingen rev:matologisk,matologiske rid:ning rik:tig,tige,tigere
  rim:elig,elige rin:ga,gede,gende,gene,gere,gest,geste,get,gete,gformet,gingen,ginger,gt,gte
  ris:iko,ikoen,ikoene,ikoer,ikofaktor,ikofaktorer,tet,tete rod:a,ende,ene,ere,est,este,n,ne,t rol:ig,ige,igere rom:met,mete,oppfyllende
  ron:tgenologisk ror:legger,leggeren rot:ere,erende,erer,eres,erte
  roy:k,ke,ken,kende,kene,ker,kere,keren,kerer,kerne,kes,king,kinga,kingen,kingene,kinger,kt,kte
  run:da,dede,delig,den,dende,dene,der,dere,dest,deste,det,ding,dingen,dinger,dt rup:turert rus:avhengig sae:rlig,rlige,rligere saf:remt
  sak:en,sbehandler,sbehandleren sal:edes,tet
  sam:arbeid,arbeida,arbeide,arbeidede,arbeidende,arbeidene,arbeider,arbeidet,arbeidete,arbeiding,arbeidingen,arbeidinger,arbeidsvillig
  sam:arbeidsvillige,arbeidsvilligere,boen,boende,boene,boer,boere,boeren,boerer,boerne,isk,iske,lede,let,lete,me,men,menfatning
  sam:menholdt,menholdte,menligne,menlignende,menligner,menlignes,menlignet,menlignete,menligning,menligninga,menligningen,menligningene
  sam:menligninger,menlikne,menliknende,menlikner,menliknes,menliknet,menliknete,t,tala,tale,talen,talende,talene,taler,taling,talingen
  sam:talt,talte,tidig,tidige,tidigere,tykka,tykke,tykkende,tykkene,tykker,tykket,tykking,tykkingen,tykkinger san:nsynlig,nsynlige,nsynligvis
  sat:t,te,tere,test,teste sav:ne,nende,ner,nes,net sca:nneren sed:vanlig,vanlige,vanligere sei:nere,nt
  sek:retaer,retaeren,retaerene,retaerer,s,sa,ser,sere,st,sten,sti,und,unda,unden,undene,under,undere,underende,underer,undering
  sek:underingen,underinger,undert,underte,undet
  sel:ge,gelig,gende,ger,gere,geren,gerer,gerne,ging,gingen,ginger,v,ve,vene,veste,vet,vfolgelig,vom,vomen,vomer,vomet,vsagt,vstendig
  sel:vstendige,vstendigere sen:de,dt,dte,efeste,ga,geliggende,gen,gene,tralt sep:tember,tiske ser:vitor,vitoren,vitorene,vitorer
  set:ebelte,t,tende,tene,tere,tes,tet,tingen,tinger sid:en,ene,ere,eren,erne,est,este,re,rene,rer,t sie:s sik:ker,kert,re
  sin:ede,ende,et,ete,ne,t,te sir:ene,er sis:t,te,ten,test,teste sit:te,tet,tingen,tinger siv:ilstand,ilstanden sja:for,foren,forene,forer
  sje:lden,ldent,ldne,tte sjo:en,kolade,koladen,mann,mannen sju.ende
  ska:l,lene,ler,lere,let,lldyr,llen,llene,ller,llet,lt,lte,nne,nnende,nner,nneren,nnes,nnet,ret,rete,rp,rpe,rpen,rpene,rper,rpere
  ska:rpest,rpeste,rping,rpingen,rpinger,rpt
  ski:fall,ft,fta,fte,ftede,ftende,ftene,fter,ftere,ftes,ftet,fting,ftingen,ftinger,lle,ller,lt,lta,lte,ltede,ltende,ltene,lter
  ski:ltet,lting,ltingen,ltinger,tten,tur,va,ve,vede,ven,vende,vene,vet,vete
  skj:aere,aerer,e,ea,edd,edde,ede,een,eende,eene,eer,elva,elve,elven,elvende,elvene,elver,elvere,elvest,elveste,elvet,elving,elvingen
  skj:elvinger,elvne,elvt,ema,emaene,emaer,emaet,emat,en,ende,ene,er,erm,ermen,err,erre,ert,ev,eve,evere,evest,eveste,evhet,evt
  skl:e,ei,er,erosert,idd sko:gsarbeider,lelaerer,lelaerere,lelaereren,lelaererer,lelaererne
  skr:a,ek,eken,eket,ekken,ekkene,ekker,ekne,evet,evete,iva,ive,ivelser,ivende,ivene,iver,ivere,iveren,iverer,iverne,ivet,iving
  skr:ivingen,ivinger,ubbsar,ubbsara,ubbsarene,ubbsaret sku:lle,llende,llet
  sky:ld,lda,lde,lden,ldende,ldene,lder,ldere,ldes,ldest,ldeste,lding,ldingen,ldinger,ldt,ldte,ldtes sla.gsmal,gsmalet,tt sle:kten,ktene
  sli:ke,ten,tne slu:tt,tta,tte,ttede,ttelig,tten,ttende,ttene,ttere,ttet,ttete,ttingen,ttinger
  sma:la,lede,lende,lene,ler,lere,lest,leste,let,lete,lingen,linger,ln,lne,lt,lte sme:rtefri,rtefritt
  sna:kka,kke,kkede,kken,kkende,kkene,kker,kkere,kkeren,kkerer,kkerne,kkes,kket,kking,kkingen,kkinger,rt
  sne:kka,kke,kken,kkene,kker,kkere,kkeren,kkerer,kkerere,kkerne,va,ven,vene,ver,vert,vet,vr,vra,vre,vrer sno:en,wboardet
  snu:ble,blende,bler,blet,dd,dde,r sof:aen sok:a,e,en,ende,ene,ere,es,et,ing,ingen,inger,n,ne,t,te,tere,test,teste som:alisk,aliske,meren
  son:n,na,nene sos:ionom,ionomen,ken,kena,kenet,knene,ter,tera,teren,trene,trer sov.e,en,ende,er,ere,eren,erer,erne,et,ing,ingen,inger,n,ne,nlos
  soy:a spa:rker,rkesykkel,rkesykkelen,rket spe:ilvendt,ilvendte,siell,sielle,sielt
  spi:ken,kende,kene,keren,ket,kingen,kinger,kr,kra,kre,krene,krer,kt,kte,se,selig,sen,sende,sene,ser,sing,singen,singer,ss,st,ste
  spo:r,rre,rrende,rrere,rrerne,rring,rringen,rringer,rsmal,rsmala,rsmalene,rsmalet
  spr:ak,aka,akbarriere,akbarrieren,akbarrierene,akbarrierer,aken,akene,aket,edte,oyte
  sta:bil,bile,bilere,bilest,bileste,bilisere,biliserende,biliserer,biliseres,bilisert,biliserte,bilt,die,dien,diene,dier,diet,dig
  sta:dige,digere,er,kk,ndene,ndere,nset,nsete,rta,rtede,rten,rtende,rtene,rtere,rtet,rtete,rtingen,rtinger,sjonaer,sjonaere,sjonaert
  sta:tt,tte,tusen,tusene,tuser ste:d,dde,de,dende,dene,der,det,dingen,dinger,dt,dte,inen,noserende,nosert,rke,rkere,rkest,rkeste,rkn,rkne,rkt
  sti:ge,gen,kke,kkende,llas,llasa,llasene,llaser,llaset,llede,llen,llende,llene,llere,lleren,llerer,llerne,lleste,llet,llete,llinga
  sti:llingen,llingene,lt,lte,ltr,v,va,ve,vede,vende,vere,vest,veste,vet,ving,vingen,vinger,vn,vne,vt
  sto:kk,kken,pp,ppe,ppede,ppen,ppende,ppene,ppere,ppet,ppete,ppingen,ppinger,ringen,ringer,rre,rrelse,rrelsen,rrelsene,rrelser
  sto:rren,rrene,rste,rt,rting,rtinger,tta,tte,ttede,tten,ttende,ttene,tter,ttere,ttet,ttete,tting,ttingen,ttinger,v,vet
  str:akk,anda,anden,ekka,ekke,ekkelig,ekken,ekkende,ekkene,ekker,ekkere,ekkes,ekket,ekking,ekkingen,ekkinger,esset,ipete,ipetere
  str:ipetest,ipeteste,ombrudd,ukket stu:denten,dentene,denter,kket,ndom
  sub:jektivt,kondral,kondrale,kondralt,kortikal,kortikale,kortikalt,trokantaer,trokantaert suk:ker,keret sul:ten sun:na,nere,nest,neste
  sup:plerende,plerer,plert,plerte sut:urert
  sva:ert,k,ke,kelig,kere,kest,keste,kt,r,ra,rende,rene,rer,rere,reren,rerer,rerne,ret,ring,ringen,ringer,rt,rte
  sve:isa,ise,isede,isen,isende,isene,iser,isere,iseren,iserer,iserne,iset,ising,isingen,isinger,isne,ist,iste,kket,kkete,lgbesvaer
  sve:lgete,nsk,nske,nsken,nskene,nsker,nskere,nskest,nskeste
  svi:gerdatter,gerfar,gerfaren,germor,germora,germoren,gersonn,gersonnen,gersonnene,gersonner svo:mme,mmer,mming,mmingen,mt,mte
  sye:rska,rske,rsken,rskene,rsker
  syk.e,ehjem,ehjemmene,ehjemmet,ehjemsplass,ehjemsplassen,elig,emelding,emeldt,emeldte,en,ene,er,ere,est,este,etransport,etransporten
  syk:kel,kelen,kelhjelm,kelulykke,kelvelt,le,lende,ler,les,let,list,listen,listene,lister,melding,meldingen,meldt,meldte,meldtere
  syk:meldtest,meldteste,n,ne,t sym:metrisk,metriske syn:lig,lige,ligere,tes syt:ten,ti syv.ende
  tak:et,k,ka,ke,kede,kende,kene,ker,ket,kete,king,kingen,kinger,knemlig tal:ende,ene,er,ere,et,ingen,inger,lede,lende,lene,let,lingen,linger,t,te
  tap:t,te tat:t,te tax:ien teg:n,na,ne,nede,nende,nene,nere,net,ning,ningen,ninger
  tek:nikeren,nikk,nikken,nikkene,nikker,nisk,niske,niskere,niskest,niskeste
  tel:efon,efonen,efonene,efoner,efonere,efonisk,efoniske,efoniskere,efoniskest,efoniskeste,efonsamtale tem:melig ten:aring,aringen
  tet:t,ta,te,tede,ten,tende,tene,tere,test,teste,tet,tete,ting,tingen,tinger
  tid:elig,en,ende,ene,er,lig,lige,ligere,spunkt,spunkta,spunktene,spunkter,spunktet,t
  til:bake,bakevendende,feldig,feldige,feldigere,fella,felle,fellene,feller,fellet,freds,fredse,fredsere,fredsest,fredseste,fredsstillende
  til:kalt,kalte,komme,kommen,kommende,kommer,kommet,komming,kommingen,komminger,lat,late,latelse,latelsen,later,latt,legg,legga
  til:legge,leggende,leggene,legger,legget,legging,leggingen,legginger,sendt,sendte,sett,sette,settende,setter,setting,settingen
  til:settinger,stand,standen,standene,stander,stede,stedelig,stedende,steder,stedevaerelse,stedevaerelsen,stedevaerelsene,stedevaerelser
  til:steding,stedingen,stedinger,stedt,stedte,stotende,strekkelig,strekkelige,strekkeligere,svarende,syn,syna,synene,synet,ta,tar til:tatt
  tim:a,ede,elig,en,ende,ene,et,ete,ingen,inger tir:sdag,sdagen,sdagene,sdager tju:e toa:lett,lettbesok,lettet tog:et
  tol:erert,ererte,k,ka,ke,kede,ken,kende,kene,ker,kere,ket,ketjeneste,king,kingen,kinger,vte
  tom:ra,re,rede,rende,rer,rere,reren,rerer,rerne,ret,ring,ringen,ringer
  tor:r,rede,rende,rer,rere,rest,reste,ret,ringen,ringer,sdag,sdagen,sdagene,sdager,st
  tot:ala,ale,alen,alene,aler,alere,alest,aleste,alet,allene,allet,alt
  tra:fikk,fikken,fikkuhell,fikkulykke,kk,kke,kkende,kkes,kket,ppa,ppede,ppen,ppende,ppene,ppere,ppet,ppingen,ppinger
  tre:del,dje,djedel,et,ffe,ffer,flis,flisa,flisen,flisene,fliser,kka,kke,kken,kkende,kkene,kker,kkere,kkeren,kkerer,kkerne,kkes
  tre:kket,kkingen,kkinger,ne,ner,nge,ngende,nger,nging,ngingen,nginger,ngs,ngt,ngte,tta,tte,ttede,tten,ttende,ttene,ttere,ttest
  tre:tteste,ttet,tthet,tti,tting,ttingen,ttinger tri:kk,kken,nn,nnet,st,stere,stest,steste
  tro:dd,ssa,sse,ssede,ssen,ssende,ssene,sser,ssere,sset,ssing,ssingen,ssinger,tte tru:ffet,kket
  try:gd,gdet,kk,kka,kke,kkede,kken,kkende,kkene,kker,kkere,kkeren,kkerer,kkerne,kket,kkete,kketere,kketest,kketeste,kking,kkingen try:kkinger tur:te
  tus:en tvi:l,le,len,lende,lene,ler,lere,ling,lingen,linger,llen,llene,ller,lsom,lsomme,lsomt,lt,lte
  tyd:a,e,ede,elig,elige,eligere,ende,er,ere,eren,erer,erne,et,ing,ingen,inger
  tyk:k,ka,ke,kelse,kelsen,kelsene,kelser,ken,kende,kene,ker,kere,kest,keste,ket,king,kingen,kinger
  tyn:n,na,ne,nede,nen,nende,nene,ner,nere,nest,neste,net,nete,ning,ningen,ninger,t typ:en,er,iske tyr:kisk,kiske
  tys:k,ke,ken,kene,ker,kere,kest,keste tyv:e uan:sett uav:klart,klarte,klartere,klartest,klarteste ube:tydelig,tydelige ueg:net
  uen:drede,dret,drete,dretere,dretest,dreteste ufa:rlig,rlige
  ufo:r,ra,randret,randrete,randretere,randretest,randreteste,re,rene,rer,rere,rest,reste,ret,retrygd,retrygden,retrygdet,retrygdete
  ufo:retrygdetere,retrygdetest,retrygdeteste,rklart,rklarte,rklartere,rklartest,rklarteste,rt ufu:llstendig,llstendige ugi:ft,fte,ftere,ftest,fteste
  uhe:ll,lla,llene,llet uje:vn,vne,vnt uke.ne,ntlig,ntlige,r ukj:ent,ente,entere,entest,enteste ukl:ar,are,arere,arest,areste,arheter,art
  uko:mplisert,mpliserte,mplisertere ukr:ainsk,ainske ulc:eros uli:k,ke,kt uly:kka,kke,kkelig,kken,kkene,kker,kkesskade umi:ddelbart umu:lig,lige
  und:era,ere,eret,erne,erretning,erretningen,erretningene,erretninger,ersoke,ersokende,ersoker,ersokes,ersoking,ersokingen,ersokinger
  und:ersokt,ersokte,ervektig,r,ra,re,ren,rene,rer ung:e,en,ene,t unn:ga,gaelig,gaende,gaes,gaing,gaingen,gainger,gar,skyld,tatt,tatte
  uno:dvendig,dvendige,rmal,rmale,rmalt ure:gelmessig,gelmessige,gelmessigere uro:lig,lige,ligere,logisk,logiske usa:nnsynlig,nnsynlige
  usi:kker,kkerhet,kkerheten,kkert,kre usy:nlig uta:d utb:redt,redte utd:annet,anning,anninga,anningen,anningene,anninger
  ute:ble,blir,blitt,blitte,lukka,lukke,lukkede,lukkende,lukker,lukkes,lukket,lukkete,lukketere,lukketest,lukketeste,lukking,lukkingen
  ute:lukkinger,nfor,nforen,nforer,nforet,nfra,nlandsk,nlandske,nlandskere,nlandskest,nlandskeste,nom
  utf:ore,orende,orer,ores,orkjoring,orkjoringen,ort,orte,ylling,yllinga,yllingen,yllingene,yllinger utg:ang,angen,angene,anger,angere,ar
  uti:lstrekkelig,lstrekkelige,lstrekkeligere utl:and,andet uto:ver utr:ede,edende,edes
  uts:kiftet,kifting,krevet,krift,kriften,krives,kriving,krivinga,krivingen,krivingene,krivinger,pilt,pilte,piltere,piltest,pilteste
  uts:tralende,traling,tralinga,tralingen,tralingene,tralinger,tyr,tyret
  utt:alelse,alelsen,alelser,alt,alte,rykk,rykka,rykke,rykkelig,rykkende,rykkene,rykker,rykket,rykking,rykkingen,rykkinger
  utv:endig,endige,endigere,idede,idet,idete,ikling,iklinga,iklingen,iklingene,iklinger uty:delig,delige,deligere uva:nlig,nlige,nligere uve:sentlig
  vae:ra,re,rede,relsa,relse,relsene,relser,relset,ren,rende,rene,rer,ret,rete,ring,ringen,ringer,rs,rt
  vak:en,ene,ent,na,ne,ner,net,thavende,tmester,tmesteren val:gt,gte,gting
  van:lig,lige,ligere,ligvis,ne,nede,nende,nene,net,ningen,ninger,skelig,skelige,skeligere,skeliggjores,skeliggjort,skeliggjorte
  van:skelighet,skeligheten,skelighetene,skeligheter
  var:e,ede,en,ende,ene,er,et,ete,ig,ige,igere,ighet,igheta,igheten,ighetene,igheter,ingen,m,ma,me,mede,men,mende,mene,mer,mere
  var:mest,meste,met,ming,mingen,minger,mt,t,ta,te,tede,tende,ter,tet,tete,ting,tingen,tinger vat:t
  ved.lagt,lagte,legg,legget,r,rorende,vare,varende,varer,vart,varte veg:aner,etarianer vei.en,ene
  vek:t,ta,te,ten,tene,ter,tere,teren,terer,terne,tet,ting,tingen
  vel:avgrensede,avgrenseden,avgrenseder,avgrenset,befinnende,kjent,kjente,kjentere,kjentest,kjenteste,te,tende,ter,tes,tet
  ven:ninne,ninnen,nlig,nlige,nligere,nligst,nligste,stresidig,stresidige,stresidigen,stresidiger,ta,tede,telig,ten,tende,tene,tet
  ven:tete,tetid,tetiden,tetider,tingen,tinger vep:seallergi,sestikk
  ver:den,dene,dien,diene,dt,gede,gen,gende,gene,get,gete,gingen,ginger,kende,nepleier,re ves:entlig,entlige,entligere vid:ere,eresendt,eresendte
  vik:tig,tige,tigere vil:je,jen,jene,jer,lede,lende,lene,ler,lere,lest,leste,let,ling,linger vin:du,duer,duet,en,teren
  vir:alt,ka,ke,kede,kelig,kelige,keligere,kende,kene,ker,ket,king,kingen,kinger
  vis:elig,en,ende,ene,ere,eren,erende,erer,ering,eringen,erne,ert,erte,est,este,ingen,inger,n,ne,s,sa,selig,sen,sene,sest,seste
  vis:st,ste,t,ten,tene,tes,ualisere,ualiserende,ualiserer,ualisert,ualiserte viv:al vok:sne von:d,de,dere,dest,deste,dt
  vre:d,dene,der,dere,dest,deste,dt vri:dd,dde,ing,r vur:dere,derende,derer,deres,dering,deringa,deringen,deringene,deringer,dert,derte yng:ste
  yrk:er ytr:e ytt:erligere,erste
`;
