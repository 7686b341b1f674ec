/** Swedish words of radiology and of clinics, and the frequent words around them, in the forms they are used in; words that are names in those countries are left out. Lower case, without accents, packed by their first three letters. */
import { PackedWords } from './unpack-words.ts';

/** Anatomy, findings, diseases, procedures, people and things of a hospital. */
export const swedishMedical = new PackedWords(`
  abs:cess,cesser acc:elerator,eleratorn ace:tabulum
  ade:nocarcinom,nocarcinoma,nocarcinomen,nocarcinomer,nocarcinomt,rbrack,rbracket,rforkalkning,rforkalkningar,rforkalkningen,rn adh:erensileus
  agg:ledare,ledaren,ledarer,ledarna,ledarnan,ledarnor,ledarnorna,lossning,lossningar,lossningen,stock,stockar,stockarna,stockarnas,stockars
  agg:stocken,stockens aku:t,ta,tare,tast,taste,ten,tens,tmottagning,tmottagningar,tmottagningen ald:ersforandring,ersforandringar,ersforandringen
  all:ergi,ergier,ergierna,ergiernas,ergiers,ergin,ergisk,ergiska,ergiskt amb:ulans,ulansen,ulansens,ulanser,ulanserna,ulansernas amn:ing,ingar,ingen
  amp:utation,uterad ana:lgetika,lgetikan,lgetikor,lgetikorna,mnes,stomoslackage,stomoslackaget,tomi,tomien,tomiens,tomin
  and:fadd,fadda,falang,ning,ningar,ningarna,ningarnas,ningen,ningens,nings,ningsbesvar,ningsbesvara,ningsbesvaren,ningsbesvarer,ningsbesvart
  and:ningsinstruktion,ningsinstruktionen,ningskorrelerad,ningskorrelerade,ningspaverkad,ningssvarighet,ningssvarigheter,nod,noden,nodens,nods
  ane:mi,mien,miens,min,stesi,urysm ang:ina,inan,inor,inorna,iografi
  ans:iktssmarta,iktssmartan,lutning,lutningar,lutningarna,lutningarnas,lutningen,lutningens,lutnings
  ant:ibiotika,ibiotikan,ibiotikans,ibiotikas,ikoagulantia,ikoagulantian,ikoagulantior,ikoagulantiorna,ikoagulerad
  aor:ta,taaneurysm,tabage,tadissektion,taklaff,tan,tans app:endicit,endicita,endiciten,endiciter,endicitt
  ark:itekturrubbning,itekturrubbningar,itekturrubbningen
  arm.ar,arna,ars,baga,bagade,bagar,bagarna,bagarnas,bagat,bage,bagen,bagens,brott,brottet,hala,halan,halor,halorna,smarta,smartan,smartor
  arm:smartorna,veck arr:brack,bracket,vavnad,vavnaden
  art:ar,aren,arens,arer,arerna,arernas,arers,arfas,efakt,efakten,efaktens,efakter,efakterna,efakternas,efakters,erer,eriell,eriella,eriellan
  art:eriellen,erieller,eriellor,eriellorna,eriellt,rit,rita,riten,riter,ritt,ros,rosa,rosen,roser,rost asc:ites
  asp:iration,irationen,irationens,irationer,irationerna,irationernas,irations ast:ma,man,mans,matiker,matikern,matikerna,matikers
  ate:lektas,lektaser,rupplivning,rupplivningar,rupplivningen atr:ofi avd:elning,elningar,elningarna,elningarnas,elningen,elningens,elnings
  avf:oring,oringen,oringens,orings,oringsvanor,oringsvanorna avm:agring,agringen
  avv:ikelse,ikelsen,ikelsens,ikelser,ikelserna,ikelsernas,ikelsers,ikelses axe:l,lled,lledsluxation,ln,lns,ls,lsmarta,lsmartan,lsmartor,lsmartorna
  axi:al,ala,alan,alen,aler,alor,alorna,alt axl:a,ad,ade,ar,arna,ars,at
  bac:ken,kenbotten,kenet,kenets,kenfraktur,kenfraktura,kenfrakturen,kenfrakturer,kenfrakturt,kenkarl,kenring,kenringar,kenringen,kens
  bak:ercysta,ercystan,fot,foten,horn,re,teriell,teriella,teriellen,terieller,teriellt
  bal:tesskada,tesskadan,tesskador,tesskadorna,tros,trosa,trosen,troser,trost
  bar:nlakare,nlakaren,nlakarer,nmorska,nmorskan,nmorskans,nmorskor,nmorskorna,nonskan bas:ala,alt bat:ben,benet
  bed:ovning,ovningar,ovningarna,ovningarnas,ovningen,ovningens,ovnings bef:ynd
  beh:andling,andlingar,andlingarna,andlingarnas,andlingars,andlingen,andlingens,andlings bel:astad,astade,astades
  ben:brott,en,ens,ets,karl,langdsskillnad,langdsskillnaden,langdsskillnader,marg,margsodem,margsodemet,odem,odemet,sar,skorhet,skorheten,smarta
  ben:smartan,smartor,smartorna,tathet,tatheten,vavnad bes:var,vara,varad,varade,varande,varar,varas,varat,varen,varens,varet,varets,vars,varsfri
  bet:a,ablockerare,ablockeraren,ablockerarer,ad,ade,ades,an,ande,ans,ar,arna,arnas,as,at,ats,ens,et,ets,or,orna,s bif:ynd,yndet
  bih:ala,alan,alor,alorna,alornan,alornor,alornorna
  bil:ateral,aterala,ateralt,da,dad,dade,dande,dar,dare,das,dat,ddiagnostik,ddiagnostika,ddiagnostiken,ddiagnostiker,ddiagnostikt,dens,der,derna
  bil:dernas,ders,dkvalitet,dmaterial,dmateriala,dmaterialen,dmaterialer,dmaterialt,dning,dningar,dningen,ds bin:dvav,jurar,jure bio:psi,psier
  bit:skada,skadan biv:erkan,erkning,erkningar,erkningarna,erkningarnas,erkningars,erkningen,erkningens,erknings
  bla:marke,sa,san,sande,sans,sare,sarna,sarnas,sas,siga,sigt,skatarr,skateter,sning,sningar,sningen,sor,sorna,st,ste,stes,sts,stumor
  bli:ndtarm,ndtarmen,ndtarmens,ndtarms,ndtarmsinflammation
  blo:d,da,dad,dade,dar,das,dat,dbrist,den,dens,det,dets,dforgiftning,dforgiftningen,dforlust,dfortunnande,dfortunnare,dfortunnaren,dfortunnarer
  blo:dig,diga,digare,digast,digaste,digt,dkarl,dkrakning,dkrakningar,dkrakningen,dning,dningar,dningen,dningsbenagen,dpropp,dproppar,dproppen
  blo:dprov,dproven,dprovens,dprover,dprovet,dprovets,dprovs,dprovstagning,dprovstagningar,dprovstagningen,ds,dsocker,dstortning,dstortningar
  blo:dstortningen,dtryck,dtrycket,dutgjutning,dutgjutningen,dvarde,dvarden bly:gdben,gdbenet bol:d,dens,derna,dernas,us
  bor:relia,relian,relior,reliorna bra:ckets,nnskada,nnskadan,nnskadaor
  bro:sk,skdefekt,sken,skens,sket,skets,skskada,skskadan,skskador,skskadorna,st,sta,stade,star,stat,stben,stbenet,stbevarande,stcancer,sten,stens
  bro:stet,stets,stimplantat,stinflammation,stinflammationen,stkorg,stkorgen,stkorgsvagg,stkorgsvaggen,stkortel,strygg,stryggen,stsmarta,stsmartan
  bro:stsmartaor,stsmartor,stsmartorna,stvarta,stvartan,stvartans,stvartor,stvartorna,stvavnad,stvavnaden,tta,ttad,ttade,ttar,ttare,ttarna,ttarnas
  bro:ttas,ttat,tten,ttens,ttet,ttets,ttning,ttningen
  buk.aorta,aortaaneurysm,aortan,aortor,aortorna,en,ens,hala,halan,halor,halorna,omfang,omfanget,oversikt,smarta,smartan,smartaor,smartor,smartorna
  buk:spottkortel,spottkortelinflammation,spottkorteln,vagg,vaggen,vatska,vatskan,vatskor,vatskorna byp:ass can:cer,cermisstanke,cern,cerns
  cel:l,len,lens,ler,lerna,lernas,lers,lgift,lgifter,lprov,lskrack cer:ebellum,ebral,ebrala,ebralt
  cir:kulation,kulationen,kulationens,kulations,kulationsrubbning,kulationsrubbningar,kulationsrubbningen,ros,rosa,rosen,roser,rost
  cov:id,ida,iden,ider,idt cys:ta,tan,tans,tas,tisk,tiska,tisken,tisker,tiskt,tor,toskopi
  cyt:ostatika,ostatikabehandling,ostatikabehandlingar,ostatikabehandlingen,ostatikan,ostatikor,ostatikorna dat:ortomografi
  deg:enerativ,enerativa,enerativan,enerativen,enerativer,enerativor,enerativorna,enerativt
  dem:ens,enssjukdom,enssjukdoma,enssjukdomen,enssjukdomer,enssjukdomt,enta,entin det:aljbild
  dia:betes,betiker,betikern,betikerna,betikers,fragma,fragmat,lys,rre,rreer,rreerna,rreernas,rren
  dif:fusion,fusionen,fusionens,fusioner,fusionerna,fusionernas,fusionsinskrankning,fusionsinskrankningar,fusionsinskrankningen
  dis:k,ka,kad,kade,kar,kare,karen,karens,karna,karnas,kars,kas,kat,kbrack,ken,kens,kning,kningar,kningen,locerad,lokation,sektion,tal,tala,talan
  dis:talen,taler,talor,talorna,talt div:ertikel,ertiklar,ertikulit,ertikulita,ertikuliten,ertikuliter,ertikulitt dom:nad,nade,ning,ningar
  dos.era,erad,erade,erar,eras,erat,ering,eringar,eringarna,eringarnas,eringen,eringens,erings,erna,ers
  dot:terhard,tersvulst,tersvulsten,tersvulster,tersvulsterna,tertumor,tertumorer dra:n,nage,neringsslang,net dro:ppar,pparna,ppars,ppfot,ppfoten
  dub:belseende,belsidig,belsidiga,belsidigt dun:komhet,komheten dys:plasi,pne
  eft:erblodning,erblodningar,ergranskad,ergranskning,ergranskningar,ergranskningen ekg eko:kardiografi ekt:omi emb:oli,olier emf:ysem
  end:ometrios,ometriosa,ometriosen,ometrioser,ometriost,oskopi eng:agemang,agemanget enk:elbild epi:lepsi,lepsin,leptisk,leptiska,leptiskt
  ero:sion,sionen,sionens exp:ansiv,ansiva,ansivitet,ansivt,onerad,onering,oneringar,oneringarna,oneringarnas,oneringen,oneringens,onerings exs:udat
  ext:ravasal,ravasala,ravasalen,ravasaler,ravasalt,ravasering,ravaseringar,ravaseringen,remitet,remiteter
  fac:ettled,ettleden,ettleder,ettledsartros,ettledsartrosa,ettledsartrosen,ettledsartroser,ettledsartrost fak:torer,torn
  fal:ltrauma,ltrauman,ltraumor,ltraumorna,tstorlek fas.en,ens,er,erna,ers,ting,tingar,tingarna,tingarnas,tingbett,tingen,tingens,tings fat:igue
  feb:er,erfri,erkramp,erkrampen,erkramper,ern,erns fel:stallning,stallningar,stallningen fet:tlever,tleverinfiltration,tvavnad
  fib:ros,rosa,rosen,roser,rost fin:gera,gerad,gerade,gerar,geras,gerat,gern,gers,gra,grade,grar,grarna,grars,grat,gren,gret,grets
  fis:kallergi,tel,tlar fix:ation fja:rrmetastas,rrmetastaser fla:nksmarta,nksmartan,nksmartaor fli:mmer,mmers,sa fod:elsemarke
  fok:al,ala,alan,alen,aler,alor,alorna,alt fon:ster,stertittarsjuka,stertittarsjukan,stren
  for:andring,andringar,andringarna,andringarnas,andringars,andringen,andringens,andrings,band,bandet,bandets,bands,fettad,fettade,fettning
  for:fettningen,kalkad,kalkning,kalkningar,kalkningen,kylning,kylningar,kylningarna,kylningarnas,kylningen,kylningens,kylnings,lamad,lamning
  for:lamningar,lamningarna,lamningarnas,lamningen,lamningens,lamnings,lossning,lossningar,lossningarna,lossningarnas,lossningen,lossningens
  for:lossnings,mak,maken,makens,maket,makets,maks,maksflimmer,skjutning,skjutningen,stagangskramp,stagangskrampen,stoppad,stoppning,stoppningar
  for:stoppningarna,stoppningarnas,stoppningen,stoppningens,stoppnings,storad,storade,storades,storing,storingar,storingarna,storingarnas,storingen
  for:storingens,storings,storingsbild,storingsbilden,storingsbilder,tatning,tatningar,tatningen,tjockad,tjockning,tjockningar,tjockningarna
  for:tjockningarnas,tjockningen,tjockningens,tjocknings,trangd,trangda,trangning,trangningar,trangningarna,trangningarnas,trangningars,trangningen
  for:trangningens,trangnings fos:tervatska,tervatskan,tervatskor,tervatskorna,tervatten,tra,trad,trade,trar,trarna,trat,tren,tret,trets
  fot.en,ens,knol,knolar,knolen,led,leden,ledsfraktur,ledsfraktura,ledsfrakturen,ledsfrakturer,ledsfrakturt,smarta,smartan,smartor,smartorna,sula
  fot:sulan,valv fra:ktion,ktionen,ktioner,ktionerna,ktur,ktura,kturen,kturer,kturlage,kturlakning,kturlakningen,kturt,mfot,mhorn,mmandekropp,mre
  fro:ntalbild,ssa,ssad,ssade,ssades,ssan,ssande,ssans,ssar,ssare,ssarna,ssarnas,ssas,ssat,ssats,ssor,ssorna
  fun:ktion,ktionen,ktionens,ktioner,ktionerna,ktionernas,ktions fyn:d,den,det
  gal:lans,lblasa,lblasan,lblasans,lblaseinflammation,lblasor,lblasorna,lgang,lgangar,lgangarna,lgangarnan,lgangarnor,lgangarnorna,lsten,lstenar
  gal:lstensbesvar,lstensbesvara,lstensbesvaren,lstensbesvarer,lstensbesvart,lvagar,lvagarna,lvagarnan,lvagarnor,lvagarnorna
  gan:grubbning,grubbningar,grubbningen,gstracka,gstrackan gas:erna,ers,trit,trita,triten,triter,tritt,troskopi
  gen:omblodd,omblodda,omblodning,omblodningen,ombrottsblodning,ombrottsblodningar gif:tstruma,tstruman,tstrumor,tstrumorna
  gip:sa,sad,sade,sar,sas,sat,savtagning,savtagningen,sforband,sskena,sskenan,sskenor,sskenorna glo:mska,mskan god:artad,artade
  gra:nskad,nskat,nskats,nskning,nskningar,nskningarna,nskningarnas,nskningen,nskningens,nsknings,vid,vida,viditet,viditeten,viditetens,viditeter
  gra:viditeterna,viditeternas,viditets,viditetstest,viditetsvecka,viditetsveckan,viditetsveckor,viditetsveckorna gro:v,va,vt,vtarm gru:ndfalang
  gul:dmarkor,dmarkorer,dmarkorerna,sot,soten,sotens
  gyn:ekolog,ekologen,ekologens,ekologer,ekologerna,ekologernas,ekologi,ekologisk,ekologiska,ekologisken,ekologisker,ekologiskt,ekologs
  hal:an,ans,ben,benet,ens,ets,iga,igt,lpunkt,lpunkter,or,orna,s,sar,sarna,sarnas,sen,sena,senan,seneruptur,seneruptura,senerupturen,senerupturer
  hal:senerupturt,senor,senorna,sens,sfluss,skarl,skota,skotan,skotor,skotorna,skotpelare,skotpelaren,skotpelarer,smandlar,smarta,smartan,smartor
  hal:smartorna,sont,sporre,spulsader,srygg,sryggen,ven,venen
  han:da,deln,den,dens,dled,dleda,dledande,dledare,dledarna,dledarnas,dledas,dleden,dleder,dledning,dledningar,dledningen,dleds,dledsfraktur
  han:dledsfraktura,dledsfrakturen,dledsfrakturer,dledsfrakturt,drot,drotsben,ds hem:atom,atoma,atomen,atomer,atomt,orragi
  hep:atit,atiten,atitens,atiter,atiterna,atiternas,atits her:pes hes:het hic:ka,kade,kan,kande,kans,kar,kat,kning,kningar,kningen
  hin:na,nan,nans,nas,ner,nor,norna,ns
  hja:rn,rna,rnan,rnans,rnas,rnblodning,rnblodningar,rnblodningarna,rnblodningarnas,rnblodningen,rnblodningens,rnblodnings,rnhinna,rnhinnan
  hja:rnhinnans,rnhinneinflammation,rnhinneinflammationen,rnhinneinflammationens,rninfarkt,rninfarkten,rninfarkter,rnkammare,rnkammaren,rnkamrar
  hja:rnkamrarna,rnmetastas,rnmetastaser,rnodem,rnor,rnorna,rnskakning,rnskakningar,rnskakningen,rnstam,rnstammen,rntumor,rt,rta,rtan,rtans,rtas
  hja:rtat,rtats,rter,rtfel,rtflimmer,rtforstoring,rtforstoringar,rtforstoringen,rtinfarkt,rtinfarkten,rtinfarktens,rtinfarkter,rtinfarkterna
  hja:rtinfarkternas,rtinfarkts,rtkateter,rtkirurgi,rtklaff,rtklappning,rtklappningar,rtklappningen,rtmuskel,rtmuskelinflammation,rtrytm,rtsack
  hja:rtsacken,rtsacksinflammation,rtskugga,rtskuggan,rtskuggor,rtskuggorna,rtstillestand,rtstillestandet,rtstillestandets,rtstillestands,rtstopp
  hja:rtstorlek,rtsvikt
  hof:t,tdysplasi,ten,tens,ter,terna,ternas,ters,tfraktur,tfraktura,tfrakturen,tfrakturer,tfrakturt,tkula,tkulan,tkulor,tkulorna,tled,tleden
  hof:tledsartros,tledsartrosa,tledsartrosen,tledsartroser,tledsartrost,tplastik,tplastika,tplastiken,tplastiker,tplastikt,tprotes,ts,tsmarta
  hof:tsmartan,tsmartor,tsmartorna hog:ergradig,ersidig,ersidiga,ersidigan,ersidigor,ersidigorna hoj:dreduktion,dsankning,dsankningar,dsankningen
  hor:apparat,apparater,mon,moner,monerna,monernas,monet,monets,mons,nhinna,nhinnan,nhinnor,nhinnorna,sel,selgang,seln,selnedsattning
  hor:selnedsattningar,selnedsattningen hos:ta,tade,tan,tande,tans,tar,tas,tat,tning,tningar,tningen
  hud.cancer,en,ens,forandring,forandringar,forandringen,fortjockning,fortjockningen,rodnad,rodnaden,tumor,utslag hul:lig hun:dbett
  huv:ud,udbjudning,udbjudningen,uden,udens,udet,udets,udomfang,udomfanget,uds,udvark,udvarken,udvarkens,udvarks
  hyd:rocefalus,ronefros,ronefrosa,ronefrosen,ronefroser,ronefrost hyp:erdens,erplasi,ertoni,odens,ofys,otension
  ige:lkott,lkottar,lkottarna,lkottarnas,lkotten,lkottens ile:us imm:unforsvar imp:lantat ina:ndningssvarighet,ndningssvarigheter
  ind:elning,elningar,elningarna,elningarnas,elningen,elningens,elnings
  inf:arkt,arkten,arktens,arkter,arkterna,arkternas,arkters,arkts,ektion,ektionen,ektionens,ektioner,ektionerna,ektionernas,ektioners,ektions
  inf:ektionsprover,ektios,ektiosa,ektiosen,ektioser,ektiost,iltrat,iltration,iltrationen,iltrationens,iltrationer,iltrationerna,iltrationernas
  inf:iltrations,lammation,lammationen,lammationens,lammationer,lammationerna,lammationernas,lammations,lammationsprover,lammatorisk,lammatoriska
  inf:lammatoriskan,lammatorisken,lammatorisker,lammatoriskor,lammatoriskorna,lammatoriskt,luensa,luensan,luensans,luensas,luensen,luensens,luenser
  inf:luenserna,luensernas inj:ektion,ektionen,ektionens,ektioner,ektionerna,ektionernas,ektions
  ink:arcererad,lamning,lamningen,ontinens,ontinensen,ontinensens,ontinent,ontinenta
  ins:ektsbett,krankning,krankningar,krankningen,tabilitet,tallningsfel,tallningsfelet,ufficiens,ulin,ulinet,ulinets,ulinpump
  int:ensiv,ensiva,ensivare,ensivast,ensivaste,ensiven,ensivens,ensivt,ensivvard,ernmedicin,ravenos,ravenosa,ravenosen,ravenoser,ravenost
  inv:asiv,asiva,asiven,asiver,asivt isc:hemi,hemisk,hemiska,hemiskan,hemisken,hemisker,hemiskor,hemiskorna,hemiskt,hias
  iso:lerad,lering,leringen,leringens,lerings,leringsrum jar:nbrist jod.allergi,kontrast,kontrastmedel
  kak:ade,ades,arna,arnas,as,at,ats,ben,cysta,cystan,cystaor,en,ens,fraktur,frakturen,hala,halan,halor,halorna,led,leden,smarta,smartan,smartor
  kak:smartorna kal:k,kade,kar,karna,karnas,kas,kat,kens,kinlagring,kinlagringar,kinlagringen,ks,kutfallning,kutfallningar,kutfallningen,lusbildning
  kal:lusbildningen
  kar:diell,diella,diellan,diellen,dieller,diellor,diellorna,diellt,diolog,diologi,ies,lens,let,lets,liga,ligt,lkirurgi,lkramp,lmissbildning
  kar:lmissbildningar,lmissbildningen,lsjukdom,lsjukdoma,lsjukdomen,lsjukdomer,lsjukdomt,lteckning,lteckningen,lvagg
  kat:eter,etern,etrar,etrarna,etrars,tbett kej:sarsnitt kir:urg,urgen,urgens,urger,urgerna,urgernas,urgi,urgin,urgisk,urgiska,urgiskt,urgs
  kla:ff,ffa,ffade,ffar,ffarna,ffarnas,ffat,ffel,ffelet,ffen,ffens,mskada,mskadan,ustrofobi,ustrofobin,ustrofobisk,ustrofobiska,ustrofobisken
  kla:ustrofobisker,ustrofobiskt
  kli:nik,niken,nikens,niker,nikerna,nikernas,niks,nisk,niska,niskt,ppa,ppande,ppare,pparna,pparnas,ppas,ppen,pper,ppet,ppets,ppiga,ppigt,ppning
  kli:ppningar,ppningen,ppor,pporna,pps,ppt,ppta
  kna.et,ets,led,leden,ledsartros,ledsartrosa,ledsartrosen,ledsartroser,ledsartrost,n,na,nas,ns,ppbatteri,ppbatterier,ppbatteriet,protes,skal
  kna:skalar,skalarna,skalarnas,skalen,skalens,smarta,smartan,smartor,smartorna,veck kno:lar,larna,larnas,lars,len,lens,liga,ligt
  koa:gulationsrubbning,gulationsrubbningen
  kol:ik,iken,ikens,laps,lapsa,lapsade,lapsande,lapsar,lapsat,lapsen,lapsens,lapser,lapserna,lapsernas,lateral,laterala,lateralen,lateraler
  kol:lateralt,lumfraktur,lumfraktura,lumfrakturen,lumfrakturer,lumfrakturt,on,oncancer,onet,onets,onin,onn,ons,oskopi
  kom:plikation,plikationen,plikationens,plikationer,plikationerna,plikationernas,plikationers,plikations,plikationsfri,plikationsfritt,pression
  kom:pressionen,pressionens,pressionsfraktur,pressionsfraktura,pressionsfrakturen,pressionsfrakturer,pressionsfrakturt
  kon:solidering,solideringar,solideringen,taktallergi,traindicerad,traindikation,trast,trastallergi,trasten,trastens,traster,trasterna,trasternas
  kon:trastforstarkt,trastladdande,trastmangd,trastmedel,trastmedlet,trastreaktion,trastuppladdning,trastuppladdningar,trastuppladdningen
  kon:trastutfyllnad,troll,trollen,trollens,troller,trollerna,trollernas,trolls,tusion
  kor:sband,sbandet,sbandsskada,sbandsskadan,sbandsskador,sbandsskadorna,sben,sbenet,tel,teln,tels,telvavnad,telvavnaden,tison,tlar,tlarna,tlars
  kot:a,an,ans,bage,bagen,fraktur,fraktura,frakturen,frakturer,frakturt,hojd,hojden,kanal,kanala,kanalen,kanaler,kanalt,kompression,kompressionen
  kot:kompressioner,kropp,kroppar,kroppen,or,orna,ors,pelare,pelaren,pelarer
  kra:fta,ftan,ftans,ftas,ftloshet,ftlosheten,ftnedsattning,ftnedsattningen,ftor,ftorna,kning,kningar,kningarna,kningarnas,kningars,kningen
  kra:kningens,knings,ks,kts,mpanfall,mpen,mpens,mperna,mpernas,mpers,nskarl,nskarlsrontgen,nskarlssjukdom,nskarlssjukdoma,nskarlssjukdomen
  kra:nskarlssjukdomer,nskarlssjukdomt kre:atinin
  kro:na,nan,nans,nas,nisk,niska,niskt,nor,norna,ppen,ppshalva,ppshalvan,ppshalvor,ppshalvorna,ppspulsader,sskada,sskadan kul
  kva:drant,dranten,dranter,litet,liteten,litetens,rstaende kyf:os,osa,osen,oser,ost lab:bprover lac:kage,kaget
  lag:dos,dosa,dosen,doser,dost,e,eln,en,ena,ens,et,ets
  lak:ande,andet,andets,are,aren,arens,ares,arna,arnas,emedel,emedels,emedelsallergi,emedlen,ning,ningar,ningen,ningstecken,t
  lan:dkota,dkotan,dkotor,dkotorna,drygg,dryggen,dryggssmarta,dryggssmartan,dryggssmartor,dryggssmartorna,gfinger
  lar.ben,benet,benshals,benshalsen,benshuvud,muskel lat:exallergi,tad,tade,tar,tare,tas,tast,taste,tat lav:emang lax:ering,eringar,eringen,ermedel
  led.band,brosk,er,erna,ers,gangar,gangsreumatism,huvud,inflammation,kapsel,panna,pannan,pannor,pannorna,protes,smarta,smartan,smartaor,smartor
  led:smartorna,spalt,springa,springan,springor,springorna,svullnad,svullnaden,utgjutning,utgjutningar,utgjutningen,vark,vatska,vatskan,vatskor
  led:vatskorna,yta,ytan,ytor,ytorna les:ion,ionen,ioner leu:kocyter
  lev:er,erartar,erartara,erartaren,erartarer,erartart,ercellscancer,ercirros,ercirrosa,ercirrosen,ercirroser,ercirrost,ercysta,ercystan,ercystor
  lev:ercystorna,erflack,erforandring,erforandringar,erforandringen,erhard,erhardar,erlesion,erlesioner,erlob,erloben,ermetastas,ermetastaser,ernet
  lev:ernets,erns,erprover,ervarden,ervener lig:ament,gande lil:lfinger,lfingers,lfingrar,lfingrarna lip:om,oma,omen,omer,omt liv:moder,modern
  lju:mskar,mskarna,mskarnas,mskbrack,mske,msken,mskens lob.en,ens,erna
  luf:tbubbla,tbubblan,tbubblor,tbubblorna,tgaser,tror,trorskatarr,tstrupe,tstrupen,tvag,tvagar,tvagarna,tvagsinfektion,tvagsinfektionen
  luf:tvagsinfektioner lug:nande,nandet,nandets lum:bago,bagon,bal,bala,balan,balen,baler,balor,balorna,balt
  lun:ga,gabscess,gan,gans,gartar,gartara,gartaren,gartarer,gartart,gblasor,gcancer,gemboli,gembolier,gfalt,gfunktion,ginfiltrat,ginflammation
  lun:ginflammationen,ginflammationens,ginflammationer,ginflammations,gkarl,glob,globen,glober,gmetastas,gmetastaser,gmottagning,gmottagningar
  lun:gmottagningen,gnodul,godem,gor,gorna,gornas,gors,grontgen,grundhard,gsack,gsacken,gsacksinflammation,gsacksinflammationen,gsjukdom,gsjukdoma
  lun:gsjukdomen,gsjukdomer,gsjukdomt,gstas,gtopp,gtoppar,gtoppen,gtumor,gvatska,gvatskan,gvatskor,gvatskorna,gven lux:ation,erad
  lym:fadenopati,fknuta,fknutan,fknutor,fknutorna,fkortel,fkortelmetastas,fkortelmetastaser,fkortlar,fodem,fom,foma,fomen,fomer,fomt
  mag.arna,arnas,besvar,besvara,besvaren,besvarer,besvart,e,en,ens,katarr,ont,ring,ringen,sack,sacken,sar,saren,sarens,saret,sarets,sars,sjuka
  mag:sjukan,sjukor,sjukorna,smarta,smartan,smartans,smartor,smartorna,smartors,sond mal:ign,igna,ignan,ignitet,ignitetsmisstanke,ignor,ignorna
  mam:mografi man:deln,dlar,dlarna,dlars
  mar:gspik,gspika,gspikad,gspiken,gspiker,gspikt,kering,keringar,keringarna,keringarnas,keringen,keringens,kerings,keringsklipp,kor,koren,korens
  mar:korer,korerna,korernas,kors mat:ning,ningar,ningarna,ningarnas,ningars,ningen,ningens,nings,strupe,strupen,strups
  med:ellinje,ellinjen,ellinjeoverskjutning,ellinjeoverskjutningen,iala,ialan,ialor,ialorna,ialt,iastinum,icin,icinen,icinens,iciner,icinering
  med:icineringen,icineringens,icinerna,icinernas,iciners,icins,icinsk,icinska,icinskt
  mel:lanblodning,lanblodningar,lanfot,lanfotsben,langarde,langardet,lanhand,lanhandsben,lanlob,lanloben,lanora,lanoran,lanoreinflammation,lanoror
  mel:lanororna,lersta
  men:isk,iska,isken,isker,isklesion,iskruptur,iskruptura,iskrupturen,iskrupturer,iskrupturt,iskskada,iskskadan,iskskador,iskskadorna,iskt
  men:struation,struationer
  met:all,allartefakt,allen,allens,aller,allerna,allernas,allflisa,allflisan,allforemal,allimplantat,astas,astaser,astaserad,astasering
  met:astaseringar,astaseringen mig:ran,ranen,ranens,rans mik:roforkalkningar min:nesproblem,nesproblemen,nesstorning,nesstorningar
  mis:sbildning,sbildningar,sbildningarna,sbildningarnas,sbildningen,sbildningens,sbildnings,sfall mit:ralklaff,tfalang
  mja:ltar,ltarna,ltarnas,lte,lten,ltens,ltes,ltruptur,ltruptura,ltrupturen,ltrupturer,ltrupturt,ltven,ltvenstrombos,ltvenstrombosa,ltvenstrombosen
  mja:ltvenstromboser,ltvenstrombost mjo:lkstockning,lkstockningen
  mju:kdelar,kdelarna,kdelsskada,kdelsskadan,kdelsskadaor,kdelssvullnad,kdelssvullnaden mod:erkaka,erkakan,erkakor,erkakorna mor:bus
  mul:tipel,tipeln,tipelt,tipla,tipler,tiplerna,tiplernas mun:gipa,gipan,hala,halan,halans,halas
  mus:kel,kelbristning,kelbristningar,kelbristningen,keln,kels,kelsvaghet,kelsvagheten,kelvark,kler,klerna,klers myo:kard,m,ma,men,mer,mt
  nac:k,kad,kade,kades,kar,kas,kat,kats,kbesvar,kbesvara,kbesvaren,kbesvarer,kbesvart,ke,ken,kens,kkrage,ksmarta,ksmartan,ksmartor,ksmartorna
  nac:ksparr,kstelhet,kstelheten nag:eln,la,lad,lade,lar,larna,lars,lat nal nar:kos,kosa,kosen,koser,kost
  nas:a,an,ans,ben,bihalor,blod,blodning,blodningar,blodningen,en,ens,et,ets,fraktur,frakturen,or,orna,selutslag,skiljevagg,ta,te,tes
  nat:hinna,hinnan,hinnans,hinnas,hinnor,hinnorna,iv,iva,ive,iven,iver,ivt,tsvettning,tsvettningar,tsvettningarna nav:elbrack,elbracket,elstrang
  ned:satt,satta nek:ros,rosa,rosen,roser,rost,rotisk,rotiska,rotisken,rotisker,rotiskt
  ner:v,ven,vens,ver,verna,vernas,vkompression,vrot,vroten,vrotter,vrotterna
  neu:rolog,rologi,rologisk,rologiska,rologiskan,rologisken,rologisker,rologiskor,rologiskorna,rologiskt
  nju:r,ra,rar,rarna,rarnas,rars,rartar,rartara,rartaren,rartarer,rartarstenos,rartarstenosa,rartarstenosen,rartarstenoser,rartarstenost,rartart
  nju:rbacken,rbackeninflammation,rbackeninflammationen,rbarksnekros,rbarksnekrosa,rbarksnekrosen,rbarksnekroser,rbarksnekrost,rcellscancer,rcysta
  nju:rcystan,rcystor,rcystorna,re,ren,rens,rer,rfunktion,rfunktionen,rinsufficiens,rmedicin,rprover,rsjukdom,rsjukdoma,rsjukdomen,rsjukdomer
  nju:rsjukdomt,rsten,rstenar,rstensanfall,rstensanfallet,rsvikt,rt,rtransplanterad,rtumor nod:ul,uler,ulus not:allergi nyc:kelben,kelbenet
  nyf:odd,odda nys:ning,ningar,ningen obs:tipation,truktion ode:m,men,mens,met,mets odl:ing,ingar,ingarna,ingarnas,ingen,ingens,ings oga.t,ts
  ogo:n,nen,nens,nhala,nhalan,nhalor,nhalorna,nklinik,nklinika,nkliniken,nkliniker,nklinikt,nlakare,nlakaren,nlakarens,nlakares,nlakarna,ns
  omf:ang,anget omh:et,eten omv:ardnad,ardnaden,ardnadens,ardnads onk:olog,ologi
  ope:ration,rationen,rationens,rationer,rationerna,rationernas,rations,rationsplanering,rationsplaneringar,rationsplaneringen,rationssar,rativ
  ope:rativa,rativt,rera,rerad,rerade,rerades,rerar,reras,rerat,rerats ora:l,la,lt,t,ts
  oro:n,nen,nens,ninflammation,ninflammationen,ninflammationens,ninflammationer,ninflammationerna,ninflammationernas,ninflammations,nlakare
  oro:nlakaren,nlakarer,ns ors:nibb
  ort:oped,opeden,opedens,opeder,opederna,opedernas,opedi,opedisk,opediska,opediskt,opedklinik,opedklinika,opedkliniken,opedkliniker,opedklinikt
  ort:opeds,os,osa,osen,oser,ost osk:arpa,arpan,arpor,arporna ost:eofyt,eofyter,eoporos,eoporosa,eoporosen,eoporoser,eoporost,eosyntes ova:nlob
  ove:rarm,rarmen,rarmsben,rbelastning,rbelastningar,rbelastningen,rkake,rkaken,rkanslig,rkanslighet,rkansligheten,rkanslighetens,rkanslighets,rlob
  ove:rloben,rlober,rsikt,rsikter,rsikterna,rsikternas,rsiktsbild,rskjutning,rskjutningen,rvikt,rvikten,rviktens,rviktig,rviktiga,rviktigt
  ovr:e,iga,igt oxy:gen
  pal:agring,agringar,agringarna,agringarnas,agringars,agringen,agringens,agrings,liativ,liativa,liativan,liativen,liativer,liativor,liativorna
  pal:liativt,pabel,pabla,pablan,pablor,pablorna,pationsomhet,pationsomheten pan:kreas,kreassvans,kreatit,kreatita,kreatiten,kreatiter,kreatitt
  par:allell,allella,allellen,allellens,alleller,allellerna,allellernas,allellt,es,estesi pat:ologi,ologisk,ologiska,ologiskt
  pek:finger,fingret,fingrets pen:icillin,icillinallergi
  per:foration,ifer,ifera,iferin,ifert,ikard,ikardvatska,ikardvatskan,ikardvatskor,ikardvatskorna pie:rcing,rcingar,rcingen
  pla:nbild,nering,neringen,neringens,nerings,neringsbild,sma,smas,stik,stika,stiken,stiker,stikt,tta,ttan,ttans,ttare,ttast,ttaste,ttfixerad,ttfot
  pla:ttor,ttorna,ttors ple:ura,ural,urala,uralen,uraler,uralt,uran,uravatska,uravatskan,uravatskor,uravatskorna,uror,urorna
  plo:tslig,tsliga,tsligare,tsligast,tsligaste,tsligen,tsligt pne:umoni,umothorax pol:yp,yper
  por:tal,tala,talen,taler,talt,tan,tar,tarna,tarnas,taven,tavenfas,tavensfas,tens,torna,tovenos,tovenosa,tovenosen,tovenoser,tovenost,ts
  por:tvaktskortel,tvaktskorteln
  pos:itiv,itiva,itivare,itivas,itivast,itivaste,itivt,toperativ,toperativa,toperativan,toperativen,toperativer,toperativor,toperativorna
  pos:toperativt pre:medicinerad,medicinering,medicineringar,medicineringen,operativ,operativa,operativen,operativer,operativt pri:martumor
  pro:laps,ppa,ppad,ppade,ppande,ppar,pparna,pparnas,ppars,ppas,ppat,ppen,ppens,stata,statabesvar,statabesvara,statabesvaren,statabesvarer
  pro:statabesvart,statacancer,statan,statit,statita,statiten,statiter,statitt,stator,statorna,tes,tesen,tesens,teser,teserna,tesernas,tesers
  pro:teslage,teslossning,teslossningar,teslossningen,test,ximal,ximala,ximalan,ximalen,ximaler,ximalor,ximalorna,ximalt
  psy:kiatri,kiatrin,kiatris,kos,kosen,kosens,koser,koserna,kosernas pul:s,sader,sadern,sar,sarna,sarnas,sen,sens,ser,serna,sernas pun:ktion
  rad:iolog,iologi,iologisk,iologiska,iologiskan,iologisken,iologisker,iologiskor,iologiskorna,iologiskt,ioterapi,iusfraktur,iusfraktura
  rad:iusfrakturen,iusfrakturer,iusfrakturt rea:ktion,ktionen,ktionens,ktioner,ktionerna,ktionernas,ktions
  rec:idiv,idiva,idiven,idiver,idiverande,idivt ref:lux
  reh:abilitering,abiliteringar,abiliteringarna,abiliteringarnas,abiliteringen,abiliteringens,abiliterings
  rek:onstruktion,onstruktionen,onstruktionens,onstruktioner,onstruktionerna,onstruktionernas,onstruktioners,onstruktions,tal,tala,talcancer,talen
  rek:taler,talt rep:onerad,onerade,osition,ositionen res:eccerad,ektion,idual,iduala,idualen,idualer,idualt,tforandring,tforandringar,tforandringen
  ret:hosta,hostan,roperitonealt reu:matisk,matiska,matisken,matisker,matiskt,matism,matolog,matologi
  rev.ben,benen,bensbage,bensbagen,bensbrott,bensbrottet,bensfraktur,bensfraktura,bensfrakturen,bensfrakturer,bensfrakturt rin:gfinger rod:nad,naden
  ron:tgen,tgenavdelning,tgenavdelningar,tgenavdelningen,tgenbild,tgenbilder,tgenlakare,tgenlakaren,tgenlakarer,tgensjukskoterska
  ron:tgensjukskoterskan,tgensjukskoterskor,tgensjukskoterskorna,tgenundersokning,tgenundersokningar,tgenundersokningen
  ror:else,elseartefakt,elseinskrankning,elseinskrankningar,elseinskrankningen,elsen,elsens,elseoskarpa,elseoskarpan,elseoskarpor,elseoskarporna
  ror:elser,elserna,elsernas,elsers,elses,elsestorning,elsestorningar,elsestorningen,lig,liga,ligare,ligast,ligaste,lighet,ligheten,lighetens
  ror:lighets,ligt ros:feber rot:ationssmarta,ationssmartan,foster,fyllning,fyllningen,kanal,kanala,kanalen,kanaler,kanalt,kompression,paverkan
  rub:bning,bningar,bningen rul:lstol,lstolar,lstolarna,lstolarnas,lstolen,lstolens,lstols,lstolsburen
  run:dhard,dhardar,dhardarna,dhardarnan,dhardarnor,dhardarnorna,dharden rup:tur,tura,turen,turer,turt
  ryg:g,ga,gade,gar,garna,garnas,gat,ge,gen,gens,gfraktur,gfraktura,gfrakturen,gfrakturer,gfrakturt,gmarg,gmargen,gont,grad,graden,gradens,grader
  ryg:graderna,gradernas,grads,gs,gskott,gsmarta,gsmartan,gsmartaor,gsmartor,gsmartorna,gvark,gvarken,gvarkens,gvarks ryt:mrubbning,mrubbningar
  sag:skada,skadan sam:lingsror,manvaxning,manvaxningar san:gvatning,gvatningen sar.et,ets,infektion,lakning,lakningen,skada,skadan,skadaor,vard
  sat:esben,esbjudning,esbjudningen,uration sed:erad,ering,eringar,eringen sek:vens,vensen,vensens,venser,venserna,vensernas,vensers
  sen:an,ans,are,ast,aste,at,fas,iga,igt,or,orna,ors,ruptur,ruptura,rupturen,rupturer,rupturt,skida,skidan,skideinflammation,skidor,skidorna,t
  sep:sis,tisk,tiska,tisken,tisker,tiskt ser:ie,ien,iens,ier,ierna,iernas,iers,ies sid:a,an,ans,as,en,obild,oligament,or,orna
  sig:nal,nalen,nalens,naler,nalerna,nalernas,nalforandring,nalforandringar,nalforandringen,nalforlust sin:uit,uita,uiten,uiter,uitt,us
  sit:tande,tandet,tandets,tben,tbenet
  sju:k,ka,kare,kas,kast,kaste,kdom,kdomar,kdomarna,kdomarnas,kdomars,kdomen,kdomens,kdoms,kgymnast,khem,khus,khusen,khusens,khuset,khusets,kna
  sju:kskoterska,kskoterskan,kskoterskans,kskoterskor,kskoterskorna,kskriven,kskrivna,kskrivne,kt,kvard,kvarden,kvardens
  ska:da,dad,dade,dades,dan,dande,dans,dar,das,dat,dats,dor,dorna,dors,ldjursallergi,llad,llade,llades,llar,llarna,llarnas,llas,llat,llats,llbas
  ska:llbasen,lle,llen,llens,lles,llfraktur,llfraktura,llfrakturen,llfrakturer,llfrakturt,llhosta,llhostan,llskada,llskadad,llskadade,llskadan
  ska:llskadans,llskadas,llskadat,llskador,llskadorna,llskadors,rpa,rpan,rpans,rpas,rper,rps,rpt,rpta,rpte,rptes,rpts,rsar,rskada,rskadan,rskadaor
  ske:lett,letten,lettengagemang,lettengagemanget,lettens,lettet,lettets,lettforandring,lettforandringar,lettforandringen,lettmetastas
  ske:lettmetastaser,lettmetastaserna,lettsmarta,lettsmartan,lettsmartor,lettsmartorna,na,nan,nande,nans,nben,nbenet,nbenets,net,nets,nor,norna
  ski:da,dan,dans,das,dor,dorna,vepitelcancer
  skl:eros,erosa,erosen,eroser,erost,erotisk,erotiska,erotiskan,erotisken,erotisker,erotiskor,erotiskorna,erotiskt
  sko:ldkortel,ldkortelfunktion,ldkorteln,lios,liosa,liosen,lioser,liost,tt,ttar,ttarna,ttarnas,tten,ttens,ttet,ttets,ttning,ttningen
  skr:ubbsar,ubbsaret,umplever,umplevern,uv,uva,uvad,uvade,uvar,uvarna,uvarnas,uvars,uvas,uvat,uven,uvens,uvfixation
  sku:lderblad,lderbladet,ldra,ldran,ldrans,ldras,ldror,ldrorna sla:gader,ganfall,ppomhet,ppomheten,tvaggig,tvaggiga,tvaggigt
  sle:m,mhinna,mhinnan,mhinnor,mhinnorna,ms,msack,msacksinflammation sli:dan
  sma:barn,barnet,rta,rtade,rtan,rtans,rtar,rtare,rtas,rtast,rtaste,rtat,rtfri,rtfria,rtlindring,rtlindringar,rtlindringen,rtor,rtorna,rtors
  sma:rtpaverkad,rtpump,rtsam,rtsamt,rtstillande smi:tta,ttad,ttade,ttades,ttar,ttat,ttats,tts,ttsam,ttsamt smy:cken,ckens sne:dbild
  sni:tt,ttet,ttets,ttjocklek sol:id,ida,itar,itara,itaren,itarer,itart som:nmedel,nmedlen son:d spa:dbarn,dbarnen,dbarnet
  spi:nal,nala,nalen,naler,nalkanal,nalkanala,nalkanalen,nalkanaler,nalkanalt,nalt,ral,rala,ralen,raler,ralt spl:enomegali
  spo:la,lad,lade,lades,las,lat,lats,le,len,lens,lning,lningar,lningen,ttkortel,ttkortlar spr:angben,angbenet
  sta:die,dieindelning,dieindelningar,dieindelningen,dier,dierna,diernas,diet,diets,dium,ende,endet,endets,llningstagande,mband,mbanden,mbandet
  sta:mbandspares,mbandsparesen
  ste:atos,atosa,atosen,atoser,atost,lhet,lheten,lhetens,lhets,nad,nade,nar,narna,narnas,nars,nas,nat,nen,nens,niga,nigt,nos,nosa,nosen,noser
  ste:nosering,noseringar,noseringen,nost,nt,ntar,rnum sti:ckradd,ckradda sto:mi,mipase,rtans
  str:albehandlad,albehandling,albehandlingar,albehandlingen,aldos,aldosa,aldosen,aldoser,aldost,alfalt,alfalten,alfaltet,alning,alningar
  str:alningarna,alningarnas,alningen,alningens,alnings,alplan,alplanen,alskydd,essfraktur,essfraktura,essfrakturen,essfrakturer,essfrakturt,iktur
  str:iktura,ikturen,ikturer,ikturt,oke,uma,uman,umor,umorna,up,upar,uparna,uparnas,upe,upen,upens,uphuvud,uphuvudet
  sub:kutan,kutant,stans,stansen,stansens,stanser,stanserna,stansernas
  sva:lg,lgen,lgens,lget,lgets,ljer,ljningssvarighet,ljningssvarigheter,ljsvarigheter,mp,mpar,mparna,mparnas,mpen,mpens,mpinfektion,nsben,nsbenet
  sva:nskota,nskotan,rlakt,rlakta
  svi:kt,kta,ktade,ktande,ktar,ktat,mmade,mning,mningar,mningarna,mningarnas,mningen,mningens,mnings,ndel,ndeln,ndla,ndlade,ndlar,ndlat
  svu:llen,llna,llnad,llnaden,llnadens,llnader,llnaderna,llnadernas,llnads,llnan,llnor,llnorna,lst,lsten,lstens,lster,lsterna,lsternas,lsters
  svu:lstiga,lstigt sym:tom,toma,tomen,tomer,tomfri,tomgivande,tomt
  syn:cope,drom,dromen,dromens,dromet,dromets,falt,nedsattning,nedsattningar,nedsattningen,nerv,rubbning,rubbningar,rubbningen syr:gas
  tab:lett,letten,lettens,letter,letterna,letternas,letters tac:kplatta,kplattan,kplattor,kplattorna tal:rubbning,rubbningar,rubbningen,svarigheter
  tan:d,dad,dade,dat,den,dens,der,derna,ders,dimplantat,dkott,dlakare,dlakaren,dlakarens,dlakares,dlakarna,dprotes,dprotesen
  tar.m,mar,marna,marnas,mars,mcancer,men,mens,mforberedelse,mforberedelsen,mforberedelser,mgas,mobstruktion,mperforation,mperforationen,mslynga
  tar:mslyngan,mslyngor,mslyngorna,mvagg,mvaggen,mvred,na,nas
  tat:het,heten,hetens,heter,heterna,heternas,hets,uering,ueringar,ueringarna,ueringarnas,ueringen,ueringens,uerings
  ter:api,apier,apierna,apiernas,apin,apis tho:rax,raxdran,raxdranet,raxrontgen til:lbakagang,lbakagangen,lvaxten
  tin:ning,ningar,ningarna,ningarnas,ningben,ningen,ningens,nings,nitus tjo:cktarm,cktarmen,cktarmscancer tol:vfingertarm
  tra:nsplantat,nsplantatet,nsplantation,nsplanterad,nsplanterade,uma,umalarm,uman,umans,umarum,umas,umatisk,umatiska,umatiskt
  tro:mb,mbocyter,mbos,mbosa,mbosen,mboser,mbost,tthet,ttheten tru:mhinna,mhinnan,mhinnans,mhinnor,mhinnorna try:ckomhet,ckomheten
  tub.erkulos,erkulosa,erkulosen,erkuloser,erkulost,lage
  tum:mad,made,mades,mar,marna,marnas,mat,mats,me,men,mens,or,oren,orens,orer,orerna,orernas,orers,ormisstanke,orsjukdom,orsjukdoma,orsjukdomen
  tum:orsjukdomer,orsjukdomt,orvaxt,orvaxten tun:ga,gan,gans,gas,gbas,gbett,gbettet,gor,gorna,gt,ntarm,ntarmen
  tva:rlage,rlaget,rsnittslesion,rsnittslesionen tvi:lling,llingar,llingarna,llingarnas,llingars,llingen,llingens,llings ulc:us ult:raljud,raljudsledd
  und:erarm,erarmen,erben,erbenet,erkake,erkaken,erkakens,erliv,erliva,erliven,erliver,erlivet,erlivt,erlob,erloben,erlober,ersokning,ersokningar
  und:ersokningarna,ersokningarnas,ersokningars,ersokningen,ersokningens,ersoknings,ersokningsrum,ra,rad,rade,rades,ran,rande,rar,ras,rat,rats,re
  und:ret,rets
  upp:drivning,drivningar,drivningen,foljning,foljningar,foljningarna,foljningarnas,foljningen,foljningens,foljnings,kastning,kastningar,kastningen
  upp:laddning,laddningar,laddningen,luckring,luckringen
  uri:n,navgang,navgangen,nblasa,nblasan,nblaseinflammation,nblasor,nblasorna,nledare,nledaren,nledarer,nprov,nror,nstamma,nstamman,nstammor
  uri:nstammorna,nsyra,nsyran,nsyror,nsyrorna,nvagar,nvagarna,nvagarnan,nvagarnor,nvagarnorna,nvagsbesvar,nvagsbesvara,nvagsbesvaren,nvagsbesvarer
  uri:nvagsbesvart,nvagsinfektion,nvagsinfektionen,nvagsinfektioner uro:genital,genitala,genitalen,genitaler,genitalt,log,logi
  urt:ikaria,ikarian,ikarior,ikariorna uta:tbuktande utb:uktning,uktningar,uktningen ute:rus utf:allning,allningar,allningen
  utg:jutning,jutningar,jutningen uto:mkvedshavandeskap utr:edning,edningar,edningarna,edningarnas,edningen,edningens,ednings
  uts:kott,kotten,kottens,kottet,kottets,kotts,lag,lagen,lagens,laget,lagets,lagna,lagning,lagningar,lagningen,lags,ondring,ondringar,ondringen
  uts:pand,tralande,tralning,tralningen vac:cin,cination,cinerad vad:ben,benet,ens,smarta,smartan,smartor,smartorna vag:ina,inan,inor,inorna
  val:fylld,fyllda van:stersidig,trum
  var:davdelning,davdelningar,davdelningen,dcentral,dcentralen,dcentralens,dcentraler,dcentralerna,dcentralernas,k,kar,karna,karnas,kars,ken,kens
  vas:kular,kulara,kularan,kularen,kularer,kularor,kularorna,kulart,kulit,kulita,kuliten,kuliter,kulitt
  vat:ska,skan,skans,skas,skeansamling,skeansamlingar,skeansamlingen,skeniva,skenivaer,skenivan,skor,skorna,tkoppor
  vav:nad,naden,nadens,nader,naderna,nadernas,naders,nads
  ven.er,fas,flon,kateter,os,osa,osan,osen,oser,osor,osorna,ost,port,system,trikel,triklar,trombos,trombosa,trombosen,tromboser,trombost
  vid:gning,gningen vik:tminskning,tminskningen vin:kelfelstallning,kelfelstallningar,kelfelstallningen,keltumor,keltumoren
  vir:os,osa,osen,oser,ost,us,usen,usens,uset,usets,usinfektion vis:domstand,domstanden,domstander
  vit:are,ast,aste,na,substans,substansen,substansforandring,substansforandringar,substansforandringarna yrs:el,elattack,eln
  ytl:ig,iga,igare,igas,igast,igaste,igt
`);

/** Everyday words, those of work and of relatives. */
export const swedishWords = new PackedWords(`
  abs:olut,oluta acc:eptabel,eptabelt,eptabla,eptera,epterad,epterade,epterades,epterande,epterar,epteras,epterat adr:ess,essat,essen,esser,esserna
  aga:re,ren,rens,rna agn:a,ad,ade,ades,ande,ar,at aka ake:rn akr:ar,arna
  akt:e,iv,iva,ivare,ivas,ivast,ivaste,ivt,uell,uella,uellare,uellast,uellaste,uellt
  ald:ern,erns,ersadekvat,ersadekvata,ersadekvatan,ersadekvator,ersadekvatorna,rad,rade,rads,rar,rarna,rat,re,res,rig,st,sta,stas
  alk:ohol,oholen,oholer,oholerna,ohols
  all:man,manna,mannare,mannast,mant,ra,t,tid,tida,tiden,tider,tidt,tsa,varlig,varliga,varligare,varligas,varligast,varligaste,varligt
  alt:ernativ,ernativa,ernativen,ernativet,ernativt
  and:ad,ade,ades,amal,amalen,amalet,an,ans,ar,arna,arnas,as,at,en,ens,erna,ernas,ningsinstruktioner,rad,rande,rar,rat,ring,ringar,ringarna,ringen
  and:rings ang:elagen,elaget,elagna,est,esten,estfylld,iven,ivna,ivnas,ivne,rat anh:orig,origa,origas,origs,origt
  ank:an,ans,as,lingar,lingarna,lingen,lings,orna anl:edning,edningar,edningarna,edningen,ednings
  anm:ala,alan,alande,alans,alare,alarna,alarnas,alas,ald,alda,alde,aldes,aler,alning,alningar,alningen,als,alt,alts,arkning,arkningar,arkningarna
  anm:arkningen,arknings ann:an,ans,ars,at,ats,u anp:assa,assad,assade,assades,assande,assar,assas,assat,assning,assningar,assningen
  ans:ad,ade,ades,ande,as,at,e,er,es,ikte,ikten,iktena,iktens,iktes,iktet,okan,okans,talld,tallda,talldas,varig,variga,varigas,varigs,varigt
  ant:agligen,alen,alet,als,ingen
  anv:anda,andande,andare,andarna,andarnas,andas,ande,ander,andes,andning,andningar,andningarna,andningen,andnings,ands any:o apr:ils
  ara:biska,biskan,biskans,biskor,biskorna,biskt
  arb:eta,etad,etade,etades,etande,etar,etare,etaren,etares,etarna,etarnas,etas,etat,eten,etena,etens,etet,etsdiagnos,etsdiagnosa,etsdiagnosen
  arb:etsdiagnoser,etsdiagnost,etslos,etslosa,etslosas,etslost,etsplats,etsplatsen,etsplatser,etsplatserna,etsplatsolycka,etsplatsolyckan
  arb:etsplatsolyckor,etsplatsolyckorna,etsterapeut are:nde,nden,ndena,ndens,ndet,t arf:tlig,tliga,tligt ari:g arl:ig,iga,igen,igt
  arr.ig,iga,igt,vavnad asb:est,esten,estexponering,estexponeringar,estexponeringen,ests ata
  ate:r,rbesok,rfall,rfinns,rkallad,rkallade,rkom,rkomma,rkommande,rkommen,rkommer,rkommet,rkomna,rremiss,rsta,rstaende,rstalld,rstar,rta,ruppta
  atg:ard,arda,ardad,ardade,ardar,ardas,ardat,arden,arder,arderna,arders,ards ati:t,ts atm:instone att:an,ans,as,io,ioen,or,orna aug:usti,ustis av
  avb:estalld,estallda,ojer,ojt,oka,okad,okade,okan,okat,okor,okorna,rots,ruten,rutet,rutits,rutna,ryta,rytande,rytas,ryter,ryts ave:n avk:ladd,ladda
  avl:agsna,agsnad,agsnade,agsnades,agsnande,agsnar,agsnare,agsnas,agsnast,agsnaste,agsnat,astning,astningen,astnings,iden,ider,idna,idne
  avs:aknad,aknaden,eende,eenden,eendena,eendens,eendet,er,iktlig,iktliga,iktligen,iktligt,lutad,lutade,lutades,lutas,ta,tand,tanden,tandet,tands
  avs:tar avt:agande,al,ala,alad,alade,alar,alas,alat,alen,alet,als
  avv:akta,aktad,aktade,aktades,aktan,aktande,aktans,aktar,aktas,aktat,ek,eks,ika,ikande,ikandes,ikandet,ikare,ikarna,ikarnas,iker,isar
  bad:ade,ades,at,kar,karet bak:at,grund,grunden,grunder,grunderna,grunds,ifran,om,oma,omen,omer,omt bal:tad,te,tena,tens,tet
  bar:a,ande,are,arna,ast,aste,erna,ernas,et,iga,igt,nbarn,nbarnen,nbarnet,nbarns,nbarnsbarn,nen,net,nskotare,nskotaren,nskotarens,nskotares
  bar:nskotarna bat:tra,trad,trade,trades,trar,tras,trat,tre
  bed:oma,omande,omare,omarna,omarnas,omas,ombar,ombara,ombaran,ombaror,ombarorna,ombart,omd,omda,omde,omdes,omer,omning,omningar,omningarna
  bed:omningen,omnings,oms,omt,omts bef:inner,intlig,intliga,intligt
  beg:ara,aran,aras,ard,arda,arde,ardes,aren,arens,aret,arets,ars,art,arts,ransa,ransad,ransade,ransades,ransande,ransar,ransas,ransat,ransning
  beg:ransningar,ransningarna,ransningen,ransnings,ynnande
  beh:alla,allare,allarna,allarnas,allas,allen,aller,allet,allna,allning,allningen,alls,andla,andlad,andlade,andlades,andlar,andlare,andlarna
  beh:andlarnas,andlas,andlat,ov,ova,ovande,ovas,ovd,ovda,ovde,ovdes,oven,over,ovet,ovs,ovt,ovts
  bek:ant,anta,antade,antar,antare,antas,antast,antaste,antat,rafta,raftad,raftade,raftades,raftar,raftas,raftat,vam,vama,vamare,vamast,vamaste
  bek:vamt bel:agen,aget,agna,astat,astats,astningar,astningarna,astningen,astningsberoende
  ben:agen,agenhet,agenheten,agenheter,agenheterna,agenhets,agna
  ber.atta,attad,attade,attades,attande,attar,attare,attaren,attarna,attarnas,attas,attat,attiga,edande,edare,edarna,edarnas,edas,edd,edda,edde
  ber:eddes,eder,edning,edningar,edningen,eds,ett,etts,odde,or,ora,oras,ors,ort
  bes:ked,keden,kedet,keds,kriva,krivande,krivas,kriven,kriver,krivet,krivna,krivning,krivningar,krivningarna,krivningen,krivnings,krivs,lut,luta
  bes:lutad,lutade,lutande,lutar,lutas,lutat,luten,luter,lutet,lutna,luts,ok,oka,okande,okare,okarna,okas,oken,oker,oket,oks,okt,okta,ta,taende
  bes:talla,tallare,tallarna,tallarnas,tallas,talld,tallda,tallde,talldes,taller,tallning,tallningar,tallningen,talls,tallt,tallts,tamd,tamda
  bes:tamdare,tamdast,tamdaste,tamt,tamts,tar,tas,varsfri,varsfria,varsfritt,viken,vikna,vikne
  bet:ala,alad,alade,alades,alande,alar,alas,alat,ald,alda,alning,alningar,alningen,alt,ingad,ingat,ingats,ydande,ydelse,ydelsen,ydelsens,ydelser
  bet:ydelserna,ydelsernas,ydelses,yder,ydligt bev:ara,arad,arade,arades,arande,arar,aras,arat,ars bif:ynd bil.olycka,olyckan,olyckor,olyckorna
  bis:tert,tre bit:en,ens,na bju:der bla:ndad,ndade,ndande,ndar,ndare,ndarna,ndat,ndning,ndningar,ndningen
  ble:k,ka,kare,kas,kast,kaste,kna,ks,kt,kta,v bli.r,vande,vandet,vit,vita,viten,viter,vitt
  boj:ande,as,d,da,de,des,er,ning,ningar,ningarna,ningen,nings,s,t,ts bok:a,ad,ade,ades,ar,as,at,ens,ning,ningar,ningarna,ningen,nings
  bor:dade,dades,dar,det,ds,jade,jades,jan,jande,jar,jat,t,ta,tse,tser,tses,ttagen,ttagna,ttagnan,ttagnor,ttagnorna
  bra:dare,dast,daste,nderna,nna,nnande,nnandes,nnandet,nnare,nnarna,nnarnas,nnas,nns,ttom,ttoma,ttomen,ttomer,ttomt
  bre:dare,daren,darer,das,dast,daste,dd,dda,dde,ddes,der,dvid,dvida,dviden,dvider,dvidt,tts,v,vbarare,vbararen,vbararens,vbarares,vbararna,ven
  bri:st,sta,stande,sten,sterna,stning,stningar,stningen bro:dera,derad,derade,derar,deras,derat,dern,derna,ders,rs,rson,t,ts
  bru:ka,kad,kade,kades,kar,kare,karen,karna,karnas,kas,kat,ken,kens,ket,kets,ks,nare,nast,naste,ten,tit,tits,tna
  bry:ta,tande,tare,tarna,tarnas,tas,ter,tning,tningar,tningen,ts,tt,tts buk:lage bus:schauffor but:iksbitrade byg:garbetare,garbetaren,garbetarer
  byt:a,are,arna,arnas,as,en,ena,ens,er,et,s,t,ta,tan,te,tes,tor,torna,ts byx:or,orna,ors che:fen,fer,ferna cir:ka,keln
  cyk:el,eln,elolycka,elolyckan,elolyckor,elolyckorna,els,la,lade,lande,lar,larna,larnas,lat,ler,lerna,lernas
  dag:ar,arna,ars,lig,liga,ligen,ligt,mamma,mamman,mammans,mammas,mammor,mammorna,s dal:ig,iga,igare,igast,igaste,igt
  dar.av,efter,emot,for,ifran,rar,rig,riga,rigare,rigast,rigaste,rigt,till,vid,vida,viden,vider,vidt dat:or,orer,orerna,orn,ors,umen,umet
  dec:ember,embers def:ekta,ekten,ekter,ekterna del:ad,ade,ande,ar,arna,ars,as,at,ning,ningar,ningen,tar,tid,tida,tiden,tider,tidt,vis
  den:na,nas,ne,nes,samma,sammas der:as des:sa,sas,sutom,sutoma,sutomen,sutomer,sutomt,to det.alj,aljen,aljer,aljerna,ta
  dia:gnos,gnosen,gnoser,gnoserna
  dif:ferentialdiagnos,ferentialdiagnosa,ferentialdiagnosen,ferentialdiagnoser,ferentialdiagnost,fusa,fusare,fusast,fusaste,fust
  dir:ekt,ekta,ektare,ektast,ektaste,ekten dis:kret,kreta,kretare,kretast,kretaste,kuterad,kuteras dit
  dju:p,pa,pare,past,paste,pen,pet,pt,r,ren,ret,rs doc:ka,kad,kade,kan,kar,kas,kat,kor,korna dod
  dok:ument,umenten,umentera,umenterad,umenterade,umenterades,umenterar,umenterat,umentet dom:are,aren,arens,ares,arna,ars,ning,ningar,ningen
  dor:rar,rarna,rs dot:ter,terdotter,tern,ters,terson,tersonen,tersons dov dra.bbad,bbats,get,r dri:cka,ckande,ckas,cker,cks
  dro:g,gerna,gs,ja,jas,jde,jer,jt dru:ckit,ckits dub:bel,beln,belsidig,belsidiga,belsidigt,bla,blad,blade,blades,blar,blas,blat
  duk:tig,tiga,tigare,tigast,tigaste,tigt dum
  eft:erat,erfoljande,erfoljandet,erfraga,erfragad,erfragade,erfragades,erfragan,erfragans,erfragar,erfragas,erfragat,ermiddag,ermiddagar
  eft:ermiddagarna,ermiddagen,ermiddags,ersand,ersanda,ersandes,ersom,ersoma,ersomen,ersomer,ersomt
  ege:n,nforetagare,nforetagaren,nforetagarer,ntligen,t egn:a ej eko:nom,nomen,nomer,nomerna,nomiassistent,nomin,noms ela:kartad,kartade
  ele:ktriker,ktrikern,ktrikerna,ktrikers ell:er eme:llan,llertid,llertida,llertiden,llertider,llertidt emo:t enb:art end:ast
  eng:elska,elskan,elskans,elskor,elskorna,elskt enk:elt,la,lare,laren,larer,last,laste,le enl:igt ens:am,amboende,amt,idig,idiga,idigt,taka
  erb:juden,judna erh:alla,allande,allas,allen,aller,allet,allna,alls,oll,olls ers:att,atta,atts eve:ntuell,ntuella,ntuellt exe:mpel,mplar,mplen
  exm:an fab:riksarbetare,riksarbetaren,riksarbetarer fad:ern,ers
  fal:lan,lande,lans,lar,larna,larnas,las,ld,lda,lde,ldes,lera,lerad,lerade,lerar,leras,lerat,let,lit,lita,liten,liter,litt,lna,lning,lningar
  fal:lningen,lor,lorna,lt,lts fam:ilj,iljen,iljer,iljerna,iljs fan:ns
  far:bror,brorn,brors,dig,diga,digt,far,fars,g,gad,gade,gande,gar,gat,gen,ger,gerna,gning,gningar,gningen,lig,liga,ligare,ligast,ligaste,ligt,mor
  far:morn,mors,sk,ska,skare,skast,skaste,skt
  fas:ta,tade,tan,tande,tandet,tar,tare,tas,tast,taste,tat,tern,tighetsskotare,tighetsskotaren,tighetsskotarer,tna,tnade,tnades,tnar,tnas,tnat,tor
  fas:torna,trar,trarna,tstalld,tstallda fat:aliga,aligt,t,tas,ts feb:erfri,erfria,ruari,ruaris
  fel.aktig,aktiga,aktigare,aktigast,aktigaste,aktigt,markt,tagen fic:k,ka,kan,kor,korna fik:onlov
  fil:ma,mad,made,mar,mare,marna,mas,mat,men,merna,mning,mningar,mningen fin:ans,are,ast,aste,na,nas,ns,ska,skan,skans,skor,skorna,skt,t,ten,ter,terna
  fis:kare,karen,karens,kares,karna,kars,kben fjo:l fla:ckig,ckiga,ckigt fle:ra,ras,rtal,rtalet,st,sta
  fli:cka,ckan,ckans,ckas,ckor,ckorna,ckvan,ckvans
  fly:gvardinna,gvardinnan,gvardinnor,gvardinnorna,tta,ttad,ttade,ttades,ttar,ttas,ttat,tten,ttens,ttning,ttningar,ttningen,tts
  fod:d,da,else,elsen,elsens,elses fok:us,usen,uset
  fol:ja,jande,jandet,jare,jarna,jarnas,jas,jd,jda,jde,jden,jder,jderna,jdes,jen,jens,jer,jet,jets,js,jt,jts,ket
  for:aldern,alderns,aldraledig,aldrar,aldrarna,aldrars,ande,andrad,andras,andrat,andrats,are,arna,as,battra,battrad,battrade,battrades,battrande
  for:battrar,battras,battrat,battrats,battring,battringar,battringarna,battringen,battrings,bereda,beredande,beredas,beredd,beredda,beredde
  for:bereddes,beredelse,beredelsen,beredelsens,beredelser,beredelserna,beredelsernas,beredelsers,beredelses,bereder,bereds,bi,da,del,dela,delad
  for:delade,delande,delar,delarna,delas,delat,delen,delning,delningar,delningarna,delningen,delnings,don,donen,donet,dons,dra,drade,drades,dran
  for:drande,drar,dras,drat,drojd,drojda,drojning,drojningar,drojningarna,drojningen,drojnings,efaller,egaende,ekommer,ekomst,ekomsten,ekomster
  for:ekomsterna,eligga,eliggande,eligger,emal,emalen,emalet,emals,en,ena,ening,eningar,eningen,enlig,enliga,enligt,eslagen,eslagna,eslar,eslas,eta
  for:etagen,etagens,flytta,flyttad,flyttade,flyttades,flyttar,flyttas,flyttat,flyttning,flyttningar,flyttningarna,flyttningen,flyttnings,fragan
  for:fragans,hallande,hallanden,hallandena,hallandenas,hallandens,hallandes,hallandet,hojd,hojda,hojdan,hojdor,hojdorna,hojt,hojts,klara,klarad
  for:klarade,klarades,klarande,klarar,klaras,klarat,klaring,klaringar,klaringarna,klaringen,klarings,kortad,langd,langda,langning,langningar
  for:langningarna,langningen,langnings,lopp,loppen,loppet,lopps,lora,lorad,lorade,lorades,lorande,lorar,lorare,lorarna,lorarnas,loras,lorat,mad
  for:made,mar,mas,meln,men,merna,middag,middagar,middagarna,middagen,middags,modad,modade,modades,modligen,nyad,nyat,nyats,r,ra,ran,ras,sakran
  for:sakrans,samrad,samrade,samrades,samras,samring,samringar,samringarna,samringen,samrings,sena,senad,senade,senades,senande,senar,senas,senat
  for:siktig,siktiga,siktigare,siktigast,siktigaste,siktighet,siktigheten,siktighets,siktigt,skare,skaren,skarens,skares,skarna,skjuten,skjutna
  for:skjutning,skjutningar,skjutningarna,skjutningen,skjutnings,skollarare,skollararen,skollararer,skrivning,skrivningar,skrivningen,soka,sokande
  for:sokas,soken,soker,soket,sokt,sokte,soktes,sta,stad,star,starkning,starkningar,starkningarna,starkningen,starknings,stas,stod,stods,svann
  for:svarad,svaras,svinner,svunnit,svunnita,svunniten,svunniter,svunnitt,ta,tare,tast,tfarande,tid,tida,tidiga,tidigt,tlopande,tsatt,tsatta
  for:tsattas,tsatter,tsattning,tsattningar,tsattningen,utom,utoma,utomen,utomer,utomt,utsatt,utsatts,vanad,vantad,vantade,vantades,vantan,varrad
  for:varrade,varrats,vaxlad,vaxlade,vaxlat,vaxling,vaxlingar,vaxlingarna,vaxlingen,vaxlings,virrad,virrade,virring,virringen,virrings
  fot:boll,bollar,bollarna,bollen,bolls
  fra:gad,gade,gades,gan,gande,gans,gar,gas,gat,gestallning,gestallningar,gestallningarna,gestallningars,gestallningen,gestallnings,gor,gorna,gors
  fra:m,mat,mfor,mfora,mforallt,mforande,mforare,mforarna,mforas,mfors,mfort,mgang,mgangar,mgangarna,mgangen,mgangs,mgar,mifran,mkommer,mmande,mst
  fra:msta,mstalld,mstallda,nvaro,nvaron fre:dag,dagar,dagarna,dagen,dags
  fri.a,ade,are,arna,at,sk,ska,skad,skade,skar,skare,skas,skast,skaste,skat,skt,sor,soren,sorer,sorerna,sors,tt,villiga,villigt
  fro:ntalkrock,ntalkrockar,ntalkrockarna,ntalkrocken fru.kost,kosten
  ful:la,lare,las,last,laste,lstandig,lstandiga,lstandigare,lstandigast,lstandigaste,lstandigt,lt
  fun:gera,gerade,gerades,gerande,gerar,geras,gerat,nit,nits fyl:ld,lda fyn:d,da,dade,dar,dat,den,det,diga,digt,ds
  fyr:a,ade,ades,an,ans,ar,arna,arnas,as,at,en,ens,or,orna fys:ioterapeut,isk,iska,iskt gae:nde,ndet gal:lande
  gan:gade,gar,gare,garna,gat,gen,gerna,gers,get,gna gar.na gav
  gen:ast,om,oma,omen,omer,omfora,omforande,omforare,omforarna,omforarnas,omforas,omforbar,omforbara,omforbart,omford,omforda,omforde,omfordes
  gen:omfors,omfort,omforts,omga,omgaende,omgangen,omgangens,omgangna,omgar,omgas,omgatt,omgatts,omt ger get:terna gif:ta,tas,ten,ter,tet,tiga,tigt
  gil:tig,tiga,tigare,tigast,tigaste,tigt gis:sningsvis giv:na gjo:rd,rda,rde,rdes,rt,rts
  gla:da,dan,dare,dast,daste,dor,dorna,sbit,sbita,sbiten,sbiter,sbitt,sen,set,sogon,sogonen,sogons
  gli:da,der,det,dets,dning,dningar,dningarna,dningen,dnings glo:mma,mmande,mmas,mmer,mt,mts god:a,an,are,artad,artade,ast,aste,man,ta
  gol:v,ven,vet,vs gor:as got:tade,tar,tat
  gra:der,dera,derad,derade,derar,derat,derna,ders,dvis,nna,nnar,nnare,nnarna,nnarnas,nnars,nnast,nnaste,nne,nnen,nnens,nnes,ns,nsa,nsade,nsar,nsat
  gra:nsen,nser,nserna,nsers,nska,nskade,nskades,nskande,nskar,nskare,nskarna,nskarnas,nskas,ta,tande,tandet,ten,tens,ts,tt
  gri:pa,pande,pare,parna,parnas,pas,pen,per,pet,pna gro:nare,nast,naste,nt
  gru:nda,ndad,ndade,ndande,ndar,ndare,ndarna,ndas,ndast,ndaste,ndat,nderna,ndet,ndskola,ndskolan,ndskolans,ndskolas,ndskolor,ndskolorna,pperad
  gru:pperade,pperna,pps,varbetare,varbetaren,varbetarer gul gym:nasielarare,nasielararen,nasielararer gyn:nsam,nsamt had:e
  haf:tig,tiga,tigare,tigast,tigaste,tigt
  hal:ka,kade,kan,kans,kar,kat,kor,korna,lare,larna,larnas,lens,lets,lit,lits,lna,lning,lningen,sa,sad,sade,sades,san,sande,sans,sas,sat,sning
  hal:sningar,sningarna,sningars,sningen,snings,ta,tade,tar,tat,ten,terna,v,va,van,vans,var,varet,vars,vas,vor,vorna,vt
  ham:nade,nat,ta,tad,tade,tades,tar,tare,tarna,tarnas,tas,tat,tning,tningar,tningen
  han:dboll,dbollen,delse,delsen,delsens,delser,delserna,delsernas,delses,derna,dernas,diga,digt,dlaggare,dlaggaren,dlaggarens,dlaggares,dlaggarna
  han:gande,syn,synen,syns,visad,visning,visningar,visningarna,visningen,visnings har:da,dare,dast,daste,dna,ifran
  has:t,tar,tarna,tighet,tigheten,tigheter,ts hel:ade,ar,are,ast,aste,at,iga,igt,lre,tid,tida,tiden,tider,tidt hem:gang,ifran,man,mans,mets,tjanst
  hen:ne het:a,are,ast,aste,at,s,ta,te hin:der,dra,drad,drade,drades,drande,drar,dras,drat,dren,drens,dret,drets
  hit:ta,tad,tade,tades,tar,tas,tat,tills hja:lp,lpa,lpare,lparna,lpas,lpen,lper,lpmedel,lpmedels,lpmedlen,lps,lpt,lpta,lpte,lptes
  hog:ar,arna,as,ern,ersidig,ersidiga,ersidigt,re,sta,t hoj:a,d,dare,darna,de,den,der,derna,des,ds,ning,ningar,ningen,s,t,ts hol:ls
  hop:pade,pades,par,pare,parna,parnas,pas,pat,pet,pets hor:ande,da,s,selskadad hos.tarna hot:ande hud:nara,naran,naror,narorna hug:gande
  hun:dar,darna,den,dra,drade,ds hur.uvida hus:hallsstege,lakare,lakaren,lakarer,tru,trun,truns,trus huv:udfynd,udsakligen hyf:sad ibl:and ick:e ida:g
  ide ifa:ll ifr:an iga:r ige:n iha:llande iho:p ikv:all ill:amaende,amaendet imo:rgon ina:ndad,ndade,ndat,ndningar,ndningen,t
  ind:ikationen,ikationer,ikationerna,ragen,raget,ragna,ustriarbetare,ustriarbetaren,ustriarbetarer
  inf:art,arten,arter,arterna,ekterad,ekterat,ekterats,ora,orande,orare,orarna,oras,ormationen,ormationer,ormationerna,ormera,ormerad,ormerade
  inf:ormerades,ormerande,ormerar,ormeras,ormerat,ort
  ing:ang,angar,angarna,angen,anget,angna,angs,ar,enjor,enjoren,enjorer,enjorerna,ens,et,ett,ick,icks,repp,reppen,reppet ini:tialt
  ink:luderar,om,ommer,omna,omst,omsten,omster,omsterna,omsts
  inl:agd,agda,eda,edande,edare,edarna,edarnas,edas,edd,edda,edde,eddes,eder,edning,edningar,edningen,eds
  inn:an,anfor,e,ebar,ebara,ebarande,ehall,ehalla,ehallande,ehallen,ehaller,ehallet,ehallna,ehalls ino:ma,men,mer,mt inr:ar,arna,arnas,e
  ins:attning,attningar,attningarna,attningen,attnings,ida,idan,idans,idas,idor,idorna,kickad,kickade,talld,tallda,tallning,tallningar,tallningarna
  ins:tallningars,tallningen,tallnings,tallt,tallts,truktion,truktionen,truktioner,truktionerna,truktioners,truktions
  int:ag,aga,agande,agas,agen,ager,aget,agna,agning,agningar,agningen,akt,akta,ar,as,et,iga,igt,ill,resse,ressen,ressena,ressens,resses,resset
  int:roduktion,roduktionen,roduktioner,roduktionerna,roduktions,ryck,rycken,rycket,rycks,ryckt,ryckta,uberad,uberade,yg,yga,ygad,ygade,ygande,ygar
  int:ygas,ygat,ygen,yget,ygs inv:id,ida,iden,ider,idt irr:iterad isa:r,ra,ren,rer ish:ockey ja jag
  jam:for,fora,forande,forandet,foras,forbar,forbara,forbart,ford,forda,forde,fordes,forelse,forelsen,forelsens,forelser,forelserna,forelsernas
  jam:forelses,fors,fort,n,na,nad,nade,nar,nare,nas,nast,naste,nat,nt,te jan:uari,uaris jar:n,nen,net
  job:ba,bade,bar,bare,baren,barna,bat,bet,big,biga,bigare,bigast,bigaste,bigt,bs jor:dbrukare,dbrukaren,dbrukarens,dbrukares,dbrukarna
  jou:rnalisten,rnalister,rnalisterna jul:is jun:i,is kal:la,lad,lade,lar,lare,last,lelse,lelsen,lelsens,lelser,lelserna,lelsernas,lelses,lna,ls,lt
  kam:era,eran,eraor
  kan:des,n,na,nande,nare,narna,ns,sel,selbortfall,seln,ske,sla,slan,slans,slas,slig,sliga,sligare,sligas,sligast,sligaste,slighet,sligheten,sligt
  kan:slor,slorna,tad,tade,tat,terna,tiga,tigt,tra,trade,trar,trat,ts kap:abel,abelt,abla,able
  kas:sorska,sorskan,sorskans,sorskas,sorskor,sorskorna,ta,tad,tade,tades,tare,tarna,tarnas,tas,tat,terna,ternas,tet,tets kat:ter,terna,ts kil:formad
  kit:tlar,tlarna,tlars
  kla:dd,dda,der,derna,ders,ga,gad,gade,gades,gan,gande,gar,gas,gat,m,md,mda,ms,mskada,mskadan,mskador,mskadorna,mt,mta,r,rade,rar,rare,ras,rast
  kla:raste,rat,rna,rt klo:tformad kna:kar,ppast,ppcellsbatteri,ppt kni:v,var,varna,ven,viga,vigt,vs koc:kar,karna,ken
  kol:la,lad,lade,lades,las,lat,lega,legan,legans,legas,leger,legerna,legernas,legor,legorna,legors
  kom.ma,mande,mans,mas,mat,men,mentar,mentaren,mentarer,mentarerna,mer,met,mit,mita,miten,miter,mitt,municera,municerade,municerande,municerar
  kom:municerat,munikation,munikationen,munikationer,munikationerna,munikations,pletta,plettare,plettast,plettaste,plettera,pletterad,pletterade
  kom:pletterades,pletterande,pletterandet,pletterar,pletteras,pletterat,plettering,pletteringar,pletteringarna,pletteringen,pletterings,plicerad
  kon:stant,stanta,stanten,stanter,stanterna,statera,staterad,staterade,staterades,staterande,staterar,stateras,staterat,stnar,stnaren,stnarer
  kon:stnarerna,stnars,sultera,sulterad,sulterade,sulterades,sulterande,sulterar,sulteras,sulterat,sulterna,sulters,takt,takta,taktad,taktade
  kon:taktar,taktas,taktat,takten,takter,takterna,taktperson,tinuerlig,tinuerliga,tinuerligt,torist,toristen,torister,toristerna,trollera,trollerad
  kon:trollerade,trollerande,trollerar,trolleras,trollerat,trollrontgen,valescent kop:ia,ian,ians,ior,iorna
  kor:ande,as,er,erna,ning,ningar,ningen,rekt,rekta,rektare,rektast,rektaste,rigera,rigerad,rigerade,rigerades,rigerande,rigerar,rigeras,rigerat,sa
  kor:sad,sade,sades,sande,sar,sas,sat,sens,set,sets,sning,sningar,sningen,ta,tade,tar,tare,taren,tarer,tast,taste,tat,tet,tvarig,tvariga,tvarigare
  kor:tvarigast,tvarigaste,tvarigt
  kra:fter,fterna,ftig,ftiga,ftigare,ftigast,ftigaste,ftigt,ftlos,ftlosa,ftlost,nglar,v,va,vande,vas,vde,vdes,ven,ver,vet,vt,vts kri:tisk,tiska,tiskt
  kro:cka,ckade,ckar,ckarna,ckat,cken,cket,cks,ppar,pparna,ppsdel kry:cka,ckan,ckans,ckor,ckorna,ckors,mpt,mpta,mpts
  kun:den,dens,derna,dernas,ds,na,nande,nat,nig,niga,nigare,nigast,nigaste,nigt kus:in,inen,iner,inerna,ins
  kva:ll,llar,llarna,llas,llen,lls,r,rt,rvarande kvi:nna,nnan,nnans,nnas,nnlig,nnliga,nnligare,nnligast,nnligaste,nnligt,nnor,nnorna,nnors
  kyl:ande,ans,are,arna,arnas,as,d,da,de,des,en,ens,iga,igt,ning,ningen,s,t,ts lab:oratorium,oratoriums lad:ans,da,or,orna
  lag.a,ade,ande,ans,at,d,da,enas,erarbetare,erarbetaren,erarbetarens,erarbetares,erarbetarna,ga,gar,garna,garnas,gas,gen,gens,ger,gning,gningen,gs
  lag:or,orna,ra,rad,rade,rades,rar,ras,rat,re,ren,rens,ret,st,sta,t lak:ta,tan,tor,torna
  lam:na,nad,nade,nades,nar,nas,nat,plig,pliga,pligare,pligast,pligaste,pligen,pligt
  lan:gans,gd,gden,gder,gderna,gor,gorna,gre,gsam,gsamma,gsammare,gsammas,gsammast,gsammaste,gsamt,gsmal,gsmala,gsmalen,gsmaler,gsmalt,gst,gsta,gt
  lan:gta,gtids,gvarig,gvariga,gvarigt,tbrukare,tbrukaren,tbrukarens,tbrukares,tbrukarna
  lar:are,aren,arens,ares,arinna,arinnan,arinnor,arinnorna,arna,m,ma,mad,made,mande,mar,mas,mat,men,met
  las:ande,are,arna,arnas,as,ning,ningar,ningarna,ningen,nings,ta,tbilschauffor,te lat:a,ar,arna,arnas,ens,taren,tarer
  led:an,ande,ans,are,arna,as,ast,aste,de,des,ig,iga,igare,igast,igaste,igt,ning,ningar,ningarna,ningen,nings,s let:ad,ade,ades,ande,ar,as,at
  lev:ande,as,d,de,des,en,eranser,eranserna,eransers,nad,naden,nads,s,t,ts lid:ande,en,et,it,ita,iten,iter,itt,na lig:ga,ger
  lik.arna,artad,artade,asa,en,na,nande,nandet,nar,som,soma,somen,somer,somt,t,val
  lin:dra,drad,drade,drades,drar,dras,drat,drig,driga,drigare,drigast,drigaste,drigt,dring,dringen,drings,je,jen,jens,jer,jerna,jernas,jes
  lis:tad,tade,tades,tans,tar,tas,tat,tiga,tigt,tning,tningar,tningen,tor,torna lit:ade,ar,at,e,en,ens,et
  lju:d,da,den,der,det,s,sa,san,sare,sast,saste,sen,set,sna,sning,sningen,st lob:ulerad log:oped
  lok:al,ala,alen,aler,alerna,alisation,aliserad,aliserade,aliserades,als,alt lop:ande,andet lor:dag,dagar,dagarna,dagen,dags
  los:ande,ning,ningar,ningarna,ningen,nings,sad,sat,sats,sna,snad,snade,snades,snande,snar,snas,snat,sning,sningar,sningen,ta
  luc:ka,kan,kans,kor,korna luf:ta,tad,tade,tar,tas,tat,ten,tiga,tigt lug:n,na,nad,nade,nar,nare,nas,nast,naste,nat,net,nt
  luk:t,ta,tade,tar,tat,ten,ter,terna lus:ta,tan,tar,tarna,ten,tiga,tigt lyc:ka,kad,kade,kades,kan,kande,kans,kar,kas,kat,kats,ks,kt,kta,kte,ktes,kts
  lyf:t,ta,tas,te,ter,tes,ts lys:sna,snad,snade,snades,snande,snar,snare,snarna,snarnas,snas,snat
  mak:ad,ade,ades,an,ande,ans,arna,arnas,as,at,en,ens,t mal:ad,ade,ande,are,aren,arna,ning,ningar,ningen,s,tid,tiden,tider,tiderna mam:man,mans
  man:ad,aden,ader,aderna,aders,ads,adsvis,dag,dagar,dagarna,dagen,dags,gd,gden,gder,gderna,get,gt,lig,liga,ligt,nen,niska,niskan,niskans,niskas
  man:niskor,niskorna,niskors mar:ka,kbar,kbara,kbart,kena,kning,kningen,kta,kte,ktes,kts
  mas:kin,kinen,kiner,kinerna,kinfel,kinfelet,kinist,san,sans,sor,sorna,te
  mat:are,arna,arnas,bar,bara,bart,erialen,erialet,tad,tade,tande,tar,tat,tet,tets,tlig,tliga,tligare,tligast,tligaste,tligt max:gransen,imala,imalt
  med:an,elvarde,elvardena,elvardet,fodd,fodda,for,fora,fort,ge,ger,ges,givande,givandet,iokert,la,lade,lat,skickad,skickade,skickat,verka,verkade
  med:verkan,verkande,verkar,verkat,vetande,vetandet,veten,vetna,vetslos,vetslosa,vetslost mek:aniker,anikern,anikerna,anikers mel:lan
  men:ad,ade,ande,ar,at,iga,igt,ingar,ingarna,ings mer mes:t met:allarbetare,allarbetaren,allarbetarer mid:dag,dagar,dagarna,dagen,dags mig
  mil:dare,das,dast,daste
  min:dre,en,erna,imala,imalare,imalast,imalaste,imalt,ns,skad,skade,skades,skar,skat,skats,skning,skningar,skningarna,skningen,sknings,st,sta,stas
  min:ut,uten,uterna,uts
  mis:slyckad,slyckade,slyckades,slyckat,slyckats,stag,stagen,staget,stags,stanka,stankar,stankarna,stankarnas,stankars,stankas,stanke,stanken
  mis:stankens,stanker,stankes,stanks,stanksam,stanksamt,stankt,stankta,stanktas,stankte mit:t mju:k,ka,kare,kas,kast,kaste,kna,kt
  mod:erat,erata,erna,ers moj:lig,liga,ligen,lighet,ligheten,ligheter,ligheterna,ligt,ligtvis mol:ande
  mor:far,fars,gon,gonen,gons,k,ka,kad,kade,kande,kar,kare,kas,kast,kaste,kat,ker,kna,kt,mor,mors mos:tern,ters,trar,trarna
  mot:ande,as,e,ena,ens,et,ionen,ioner,ionerna,orcykel,orcykelolycka,orcykelolyckan,orcykelolyckor,orcykelolyckorna,oriskt,svara,svarad,svarade
  mot:svarades,svarande,svarandet,svarar,svaras,svarat,tagen,tagna,tagning,tagningen,tagnings,tes mun:nen,nens mur:are,aren,arens,ares,arna,ars
  mus:iker,ikerna,ikers myc:ket myn:t,ta,tad,tade,tar,tas,tat,tet nad:des nag:on,ons,onsin,onstans,ot,ra
  nar.ande,as,de,mare,maren,marer,mast,maste,staende,varande,varandet,varo,varon nas:tan,ten,tens,tet,tets
  nat:t,ten,tlig,tliga,tligt,urlig,urliga,urligare,urligas,urligast,urligaste,urligt ned.an,anfor,at,dragen,kortad,om,oma,omen,omer,omt
  neg:ativ,ativa,ativt nej ner:till nio niv:aer,aerna,aers,an nod:vandig,vandiga,vandigare,vandigast,vandigaste,vandigt
  nog.grann,granna,grannare,grannas,grannast,grannaste,grant noj:d,da,dare,das,dast,daste nol:la,lan,lans,lor,lorna
  nor:mala,malare,malas,malast,malaste,mallage,malstor,malstora,malstoran,malstoror,malstororna,malstort,malt
  not:era,erad,erade,erades,erar,eras,erat,ering,eringar,eringarna,eringen,erings,erna,ers,ta,terna,ts nov:ember,embers num:mer,mers nuv:arande nya
  nyf:odd,odda,oddas nyl:igen nyt:illkommen,illkommet,illkomna,t,ta,tan,tiga,tigt,tja,tjad,tjade,tjades,tjande,tjar,tjas,tjat oav:sett
  obe:hag,hagen,haget,haglig,hagliga,hagligare,hagligas,hagligast,hagligaste,hagligt,hags,tydlig,tydliga,tydligt
  obs:ervera,erverad,erverade,erverades,erverar,erveras,erverat ock:sa ofo:randrad,randrade,randrat,rmaga,rmagan,rmagans,rmagas ofr:ivilliga,ivilligt
  oft:a,are,ast ofu:llstandig,llstandiga,llstandigt oja:mn,mna,mnt oka:d,de,des,nd,nda,nde,ndet,nt,r,t okl:ar,ara,aras,art
  okn:ing,ingar,ingarna,ingen,ings oko:mplicerad,mplicerat,ntrollerad okt:ober,obers ola:mplig,mpliga,mpligare,mpligast,mpligaste,mpligt oli:k,ka,kt
  oly:cka,ckan,ckans,ckor,ckorna,cksfall,cksfallen,cksfallet,cksfalls omb:okad,okade,okas ome:delbar,delbara,delbart
  omf:attande,attandet,attar,attning,attningar,attningarna,attningen,attnings omg:es,ivande,ivning,ivningar,ivningarna,ivningen,ivnings
  omh:et,eten,ets omk:ladd,ring,ringar,ringen omm:ande,ar omo:jlig,jliga,jligen,jligt omp:lacerad omr:ade,aden,adena,adenas,adens,ades,adet
  oms:tart,tarten omt:ag,agen,aget,agning,agningar,agningen omv:and,anda,andande,andas,ander,andning,andningar,andningen,ands ond ono:rmal,rmala,rmalt
  ons:dag,dagar,dagarna,dagen,dags,ka,kad,kade,kades,kan,kande,kar,kas,kat,kemal,kemalen,kemalet,kemals,kning,kningar,kningen,kvard,kvarda,kvardare
  ons:kvardast,kvardaste ont opp:en,et,na,nad,nade,nades,nande,nar,nare,narna,narnas,nas,nast,naste,nat ore:gelbunden,gelbundet,gelbundna
  oro:lig,liga,ligare,ligast,ligaste,ligt ors:ak,aka,akad,akade,akande,akar,akas,akat,aken,aker,akerna,akers,aks
  osa:ker,kerhet,kerheten,kerhets,kert,kra,krare,krast,kraste,kre,nnolik,nnolika,nnolikare,nnolikast,nnolikaste,nnolikt osk:arp,arpt
  oti:llracklig,llrackliga,llrackligt oty:dlig,dliga,dligare,dligast,dligaste,dligt
  ova:la,lt,n,na,nfor,nlig,nliga,nligare,nligast,nligaste,nligt,nstaende,nt
  ove:rallt,rens,rensstammande,rensstammer,rflytt,rflytta,rflyttad,rflyttade,rflyttar,rflyttas,rflyttat,rflyttning,rflyttningen,rfora,rforande
  ove:rforare,rforarna,rforarnas,rforas,rford,rforda,rforde,rfordes,rfors,rfort,rforts,rga,rgaende,rgang,rgangar,rgangarna,rgangen,rkord,rkorda
  ove:rlag,rlakare,rlakaren,rlakarens,rlakares,rlakarna,rlappande,rsand,rsanda,rsandas,rsander,rsands,rsida,rsidan,rsidans,rsidas,rsidor,rsidorna
  ove:rskatta,rskattad,rskattade,rskattades,rskattar,rskattas,rskattat,rstrackt,rta,rtag,rtaga,rtagande,rtagas,rtagen,rtaget,rtags,rtyga,rtygad
  ove:rtygade,rtygades,rtygande,rtygandet,rtygar,rtygas,rtygat,rvaga,rvagad,rvagade,rvagades,rvagande,rvaganden,rvagandena,rvagandens,rvagandet
  ove:rvagar,rvagas,rvagat,rvagde,rvagdes,rvager,rvags,rvagt,rvagts,rvaka,rvakad,rvakade,rvakades,rvakande,rvakar,rvakare,rvakarna,rvakarnas,rvakas
  ove:rvakat,rvakning,rvakningen,rvaknings ovr:ig pab:orjad,orjas pag:a,aende,ar pak:ord,orda pal:pabel
  pam:innelse,innelsen,innelsens,innelser,innelserna,innelsernas,innelses pan:ik,ikangest,ikattack,iken,iks
  pap:pans,pen,pens,peren,peret,pet,pets,por,porna par:tier,tierna,tiers,tiet
  pas:ar,arna,arnas,en,ens,sa,sad,sade,sades,sagen,sagens,sagerare,sageraren,sagerarens,sagerares,sagerarna,sande,sar,sas,sat,sen,sens,sets,sning
  pas:sningar,sningen pat:aglig,agliga,agligare,agligast,agligaste,agligt,ienter,ienterna,ienters
  pav:erka,erkad,erkade,erkades,erkan,erkande,erkar,erkas,erkat,isa,isad,isade,isades,isande,isar,isas,isat
  pen:gar,garna,gars,sionar,sionaren,sionarer,sionarerna,sionars,sionat,sionen,sionerad,sionerna
  per:ioden,ioder,ioderna,ioders,manenta,sonalen,sonen,soner,sonerna,soners,sonlig,sonliga,sonligare,sonligast,sonligaste,sonligen,sonligt
  pil:oten,oter,oterna pir:rar,rningar
  pla:gas,nen,nera,nerad,nerade,nerar,neras,nerat,nerna,ners,tsa,tsade,tsar,tsat,tsen,tser,tserna,tslagare,tslagaren,tslagarer
  plo:cka,ckad,ckade,ckades,ckar,ckas,ckat poj:k,kar,karna,ke,ken,kes,kvan pol:is,isen,iser,iserna,isman pos:terna,tning,tningen
  pra:ktiskt,tad,tade,tades,tande,tar,tat,tet,tets,tiga,tigt pre:cis,cisa,cisare,cisast,cisaste,cist,liminar,liminara,liminart pri:mar,mara,mart,vata
  pro:blemen,blemet,blemfritt,cedur,ceduren,cedurer,cedurerna,cessa,cessad,cessade,cessande,cessar,cessas,cessat,cessen,cesser,cesserna,grammerare
  pro:grammeraren,grammerarens,grammerares,grammerarna,tokollen,tokollet,vad,vade,vande,var,vat,ver,verna,vers,vet,vning,vningar,vningen,vtagning
  pro:vtagningar,vtagningen psy:kolog,kologen,kologer,kologerna,kologin,kologs pul:serande,serandet pun:kten,kter,kterna
  rac:ka,kas,kt,kta,kte,ktes,kts rad:d,da,dade,dande,dar,dare,darna,das,dast,daste,dat,dning,dningen,sla,slan,slans,slor,slorna
  rak:a,ad,ade,ar,are,ast,aste,at,na,nad,nade,nades,nar,nare,narna,narnas,nas,nat,ning,ningar,ningarna,ningen,nings,t
  ram:la,lade,lades,lande,lar,las,lat ras:ta,tad,tade,tar,tas,tat,terna rat:t,ta,tad,tade,tar,tare,tarna,tas,tat,ter,terna,tning,tningar,tningen,ts
  rea:gera,gerade,gerades,gerande,gerar,geras,gerat red:an,ogor,ogora,ucerad
  reg:el,elbunden,elbundet,elbundna,elmassig,elmassiga,elmassigt,eln,istrera,istrerad,istrerade,istrerades,istrerande,istrerar,istrerare,istrerarna
  reg:istrerarnas,istreras,istrerat,lad,lade,lar,lat
  rek:ommendation,ommendationen,ommendationer,ommendationerna,ommendations,ommendera,ommenderad,ommenderade,ommenderades,ommenderar,ommenderas
  rek:ommenderat rel:aterad,ativt,evanta,evantare,evantast,evantaste rem:iss,issen,isser,isserna,ittent,itterad,itterande,itteras
  ren:ade,ande,are,arna,as,ast,aste,gora,goran,goror,gororna res:a,an,ande,ans,as,en,or,orna,ten,terna,tfynd,ultat,ultaten,ultatet,ultats
  rik:lig,liga,ligare,ligast,ligaste,ligt,ta,tad,tade,tades,tar,tas,tat,tig,tiga,tigare,tigast,tigaste,tigt,tning,tningar,tningen
  rin:ga,gar,gare,garna,garnas,gas,gast,gaste,gde,gdes,gformad,gning,gningar,gningen,gt,gts,nande,nandet ris:ken,ker,kerna rod:a,are,ast,aste
  rok:a,are,aren,arer,en,ens,iga,igt,ning,ningen,t,ta,te,tes,ts rol:lerna
  ror.a,ande,as,d,da,de,des,elseberoende,en,et,iga,igt,mokare,mokaren,mokarens,mokares,mokarna,s,t,ts ros:iga,igt,or,orna,ta,tade,tande,tar,tat,terna
  rot:terna rum:met,mets run:da,dad,dade,dar,dare,das,dast,daste,dat
  rut:in,inen,iner,inerad,inerade,inerat,inerna,iners,inkontroll,inmassig,inmassiga,inmassigt ryg:glage
  ryn:ka,kad,kade,kades,kan,kande,kans,kar,kas,kat,kor,korna sad:ana,ant,e,eln sag:a,as,en,n,t,ts
  sak:er,erhet,erheten,erhets,erna,ers,ert,na,nad,nade,nades,nar,nas,nat,ra,rare,rast,raste
  sal:jare,jaren,jarens,jares,jarna,lan,lskap,lskapen,lskapet,lskaps,lsynt,lsynta,lsyntare,lsyntast,lsyntaste,unda
  sam:arbeta,arbetade,arbetar,arbetat,arbete,arbetet,band,banden,bandet,bo,bon,bons,bos,halle,hallen,hallena,hallens,halles,hallet,ma,man,manfatta
  sam:manfattad,manfattade,manfattades,manfattande,manfattar,manfattas,manfattat,manfattning,manfattningar,manfattningarna,manfattningen
  sam:manfattnings,manfattningsvis,manhang,manhangen,manhanget,manlagt,mantaget,re,st,sta,t,tal,tala,talade,talar,talas,talat,talen,talet,tals
  sam:tidig,tidiga,tidigt,tliga,tligt,tycka,tyckas,tycke,tycker,tycket,tycks,tyckt,tyckte,tycktes,tyckts,verka,verkade,verkan,verkande,verkar
  sam:verkat
  san:era,eran,eror,erorna,garna,gen,gliggande,ka,kas,ken,kens,kning,kningar,kningarna,kningen,knings,kte,ktes,kts,nare,nast,naste,nolik,nolika
  san:nolikt sar:bo,skild,skilda,skilt sas:ong,ongen,onger,ongerna sat:t,ta,tare,tarna,tas,ten,tet,tning,tningar,tningen,ts sch:emans,emat
  sed:erad,erade sek:reterare,reteraren,reterarens,reterares,reterarna,und,undar,undara,undart,unden,under,underna,unders
  sem:estern,estra,estrar,estrarna sen:aren,arer sep:tember,tembers ser:vitor,vitoren,vitorer,vitorerna set:t,ts
  sid:olika,olikan,olikor,olikorna,oskillnad sig:nifikant,nifikanta sin:ade,ande,at sis:t,tas
  sit:ta,tning,tningar,tningen,uationen,uationer,uationerna
  sja:lv,lva,lvare,lvast,lvaste,lvet,lvstandig,lvstandiga,lvstandigare,lvstandigast,lvstandigaste,lvstandigt,lvt,tte sjo:man
  sju.kgymnastik,kgymnastika,kgymnastiken,kgymnastiker,kgymnastikt,kpension,kpensionar,kpensionara,kpensionaren,kpensionarer,kpensionart,nka,nkande
  sju:nkandet,nken,nker,nket,nkna,tton
  ska.kig,ll,llande,ran,rande,rans,rare,rarna,rarnas,rast,raste,ren,rens,rning,rningar,rningen,ror,rorna,rp,rpare,rpast,rpaste,rs,rt,ver
  ske.dar,darna,darnas,dd,dda,dde,de,den,dena,dens,det,r,tt
  ski:ck,cka,ckad,ckade,ckar,ckas,ckat,ckats,cket,ftarbete,ld,lda,lja,ljas,ljde,ljdes,ljer,ljs,ljt,ljts,llnad,llnaden,llnader,llnaderna,llnaders,va
  ski:van,vans,vor,vorna skj:orta,ortan,ortans,ortas,ortor,ortorna
  sko:la,lad,lade,lan,lans,las,lat,llarare,llararen,llararens,llarares,llararna,lor,lorna,rare,rast,raste,rd,rda,rt,ta,tas,ter,tet,tets,ts,tte,ttes
  sko:tts
  skr:ek,eks,ev,eva,evan,evet,evor,evorna,evs,iften,iftens,iftlig,iftliga,iftligen,iftligt,ika,iker,iva,ivande,ivare,ivarna,ivarnas,ivas,iven,iver
  skr:ivet,ivit,ivits,ivna,ivning,ivningar,ivningen,ivs,ubbsar sku:llar,llarna,llarnas,lle,llen,llens,m,mt,ren,rens,rna
  sky:dd,dda,ddad,ddade,ddande,ddar,ddas,ddat,dden,ddet,dds,ddsklader,md,mda,ndsam,ndsamt
  sla.gen,get,git,gits,gna,gne,gning,gningen,kt,kten,kter,kterna,ktet,kting,ktingar,ktingarna,ktingars,ktingen,ktings,kts,nk,nka,pa,pad,pade,pades
  sla:par,pas,pat,pper,r slu:ta,tad,tade,tar,tas,tat,ten,tet,tligen,tna,tsats,tsatsen,tsatser,tsatserna,tta
  sma:la,lare,last,laste,lna,lnan,lnor,lnorna,lt,ningom,ningoma,ningomen,ningomer,ningomt,rtfri,rtfria,rtfritt,rtsam,rtsamma,rtsamt,tt
  sna:bba,bbade,bbar,bbare,bbaren,bbarer,bbas,bbast,bbaste,bbat,bbt,rare,raren,rarer,rt sne:d,da,dare,dast,daste,tt
  sni:ckare,ckaren,ckarens,ckares,ckarna sno snu:bblade,bblat soc:iala,ialt,ka,kan,kans,keln,ken,ker,kor,korna
  sok:a,ande,are,arna,arnas,as,er,ning,ningar,ningen,s,t,ta,te,tes,ts sol:daten,dater,daterna
  som:liga,ligt,merska,merskan,merskor,merskorna,na,nad,nade,nades,nande,nar,nat,nlos,nlosa,nlosas,nlost
  son:dag,dagar,dagarna,dagen,dags,drade,drar,drat,drig,driga,drigt,en sov:ande,d,da,er,it,ita,iten,iter,itt,ra,rade,rar,rat
  spa:nd,nda,nnande,nnandet,nningar,nningarna,nningen,nnings,rad,rade,rar,ras,rat,ret
  spe:ciell,ciella,ciellt,gla,glad,glade,glades,glande,glar,glas,glat,la,lad,lade,lades,lande,lar,lare,larna,larnas,las,lat,len,lens,let,lets,lning
  spe:lningar,ls,ts,tsa,tsad,tsade,tsar,tsarna,tsat,tsen,tsiga,tsigt spi:k,kar,karna,ken
  spo:ntan,ntana,ntanare,ntanast,ntanaste,ntant,rten,rter,rterna
  spr:ak,aka,akade,akar,akas,akat,akbarriar,akbarriara,akbarriaren,akbarriarer,akbarriart,aken,aket,icka,ickan,ickans,ickas,idd,idda,idit,idita
  spr:iditen,iditer,iditt,idning,idningar,idningarna,idningen,idnings,ucken,uckit,uckna
  sta:bil,bila,bilare,bilast,bilaste,bilt,dare,daren,darer,derska,derskan,derskans,derskas,derskor,derskorna,digvarande,dpersonal,dpersonala
  sta:dpersonalen,dpersonaler,dpersonalt,ket,keten,ketet,lla,llande,llas,lld,llda,llde,lldes,lle,llen,llena,llenas,llens,llet,llning,llningar
  sta:llningarna,llningen,llnings,llt,llts,nna,nnade,nnades,nnande,nnar,nnas,nnat,rka,rkare,rkast,rkaste,rkt,rta,rtad,rtade,rtande,rtar,rtas,rtat
  sta:rten,tt ste:g,ga,gade,gar,gas,gat,get,gning,gningar,gningen,l,lna,lning,lningen,lt
  sti:cka,ckande,ckandet,cken,ckens,cket,ckets,ckning,ckningar,ckningarna,ckningars,ckningen,llad,llade,llar,llare,llat,llna,mulans
  sto:d,da,das,dda,dde,ddes,den,der,derna,det,dja,djande,djas,djer,ds,larna,lta,pp,ppad,ppade,ppande,ppar,ppas,ppat,ra,rande,ras,rd,rda,rde,rdes
  sto:rlek,rlekar,rleken,rning,rningar,rningarna,rningars,rningen,rnings,rre,rs,rsta,rt,rta
  str:acka,ackan,ackande,ackans,ackas,acker,ackning,ackningar,ackningen,ackor,ackorna,acks,ackt,ackta,ackte,acktes,ackts,alande,alandet,amar,ax,axt
  str:ecka,eckad,eckade,eckar,eckat,ecken,ecket,essa,essad,essade,essande,essar,essas,essat,essen,essiga,essigt,immig,uken,ukit,ykas
  stu:denten,denter,denterna,derande,derandet,kad,kade,kat,kning,kningar,kningen,nd,nda,ndade,ndande,ndar,ndat,nden,nder,nderna,nds,ndtals,pa,pade
  stu:pades,pande,pas,pat,pen,pens,pet,pets sty:vfar,vmor sud:dig,diga,digare,digast,digaste,digt sug:ande,as,er,et,ets,s sum:man,mans,mor,morna
  sva:g,ga,gare,gas,gast,gaste,ghet,gheten,gt,lde,ller,lt,r,ra,rade,rar,rare,raren,rarer,rarna,ras,rast,raste,rat,rbedombar,rbedomd,rdotter,ren,ret
  sva:rfar,righet,righeten,righeter,righeterna,righeters,rinstalld,rinstallda,rinstallt,rmor,rs,rson,rt,rta,rtare,rtas,rtast,rtaste,rte,rtes,rtna
  sva:rtolkad sve:nsk,nska,nskan,nskans,nskar,nsken,nskor,nskorna,nskt,tsare,tsaren,tsarer,tt,tta,ttad,ttade,ttar,ttas,ttat,tten,ttig,ttiga,ttigt
  svu:llnat syf:ta,tade,tades,tande,tar,tas,tat,te,ten,tena,tens,tet,tning,tningar,tningen syn:as,lig,liga,ligt,s
  sys:kon,konen,konet,kons,ter,terdotter,tern,ters,trar,trarna,trars
  tac:ka,kad,kade,kande,kar,kare,kas,kast,kaste,kat,kens,kets,kning,kningen,ksam,ksamma,ksammare,ksammast,ksammaste,ksamt,kt,kte,ktes,kts
  tag:a,ande,are,arna,as,er,et,it,its,na,ning,ningar,ningen tal:ade,ande,andet,are,aren,arna,de,des,et,iga,igt,s,t
  tan:dstallning,dstallningar,dstallningen,ka,kande,kare,karna,karnas,kas,kt,kta,kte,ktes,kts tat:are,ast,aste,na,ning,ningar,ningen,t tax:ichauffor
  tec:ken,kens,kensprak,kna,knad,knade,knar,knarna,knat,knen tek:nik,niken,niker,nikern,nisk,niska,niskt
  tel:efon,efonen,efoner,efonerna,efonin,efons,efonsamtal,efonsamtala,efonsamtalen,efonsamtaler,efonsamtalt tex:ta,tad,tade,tar,tat,ten,terna
  tid:en,er,erna,ers,iga,igare,igaren,igarer,igast,igaste,igt,punkt,punkten,punkter,punkterna,punkts,vis
  til:lade,lagd,lbaka,lbaks,lfalle,lfallen,lfallena,lfallens,lfalles,lfallet,lfallig,lfalliga,lfalligt,lfragad,lfredsstallande,lfredsstallandet
  til:lgang,lgangar,lgangarna,lgangen,lganglig,lgangliga,lgangligt,lhor,lhora,lhorande,lhoriga,lhorigt,lhort,lika,lkommer,lkommit,lkommita
  til:lkommiten,lkommiter,lkommitt,lkomst,lkomsten,lracklig,lrackliga,lrackligt,lsade,lsammans,lstand,lstanden,lstandet,lstands,lsyn,lsynen,lsyns
  til:lta,ltagande,lvaxt,lvaxten,lvaxts tim:ma,mar,marna,marnas,mars,me tis:dag,dagar,dagarna,dagen,dags
  tit:ta,tade,tades,tande,tar,tare,taren,tarna,tarnas,tas,tat,ten,tens tja:nsteman,nstemans tje:j,jen,jer,jerna,js
  tjo:ck,cka,ckare,ckaren,ckarer,ckas,ckast,ckaste,cklek,ckna,ckt tju:go,goen tog:s
  tol:erera,ererad,ererade,ererades,ererar,ereras,ererat,fte,k,ka,kad,kade,kar,karna,kas,kat,ken,kning,kningar,kningarna,kningen,knings,v
  tom:d,da,ma,mande,mar,marna,marnas,mas,men,mens,mer,ning,ningen,nings tor:r,rare,rast,raste,rt,sdag,sdagar,sdagarna,sdagen,sdags tot:ala,alt
  tra:ffa,ffad,ffade,ffades,ffande,ffar,ffarna,ffarnas,ffas,ffat,ffen,ffens,ffs,fik,fiken,fikolycka,fikolyckan,fikolyckans,fikolyckor,fikolyckorna
  tra:nga,ngas,ngsel,ngseln,ngt,ning,ningar,ningarna,ningen,nings,nsporten,nsporter,nsporterad,nsporteras,nsporterna,ppa,ppan,ppans,ppas,ppor
  tra:pporna,ppors,sticka,stickan,stickor,stickorna tre:ars,dje,ttio,ttioen
  tro.dda,dde,ddes,lig,liga,ligare,ligast,ligaste,ligen,ligt,ligtvis,r,skel,skeln,tsa,tsade,tsande,tsar,tsas,tsat,tsen,tset,tsiga,tsigt,ttad,ttade
  tro:ttar,ttare,ttas,ttast,ttaste,ttat,tthet,ttheten,ttna,ttoarkant,ttoarkanten
  try:ck,cka,ckande,ckas,cken,cker,cket,ckning,ckningar,ckningen,cks,ckt,ckta,ckte,cktes tun:n,nan,nans,nare,naren,narer,nast,naste,neln,nor,norna
  tva:a,an,ans,or,orna,rbromsning,rbromsningar,rbromsningen,rs,s tvu:ngen,ngna
  tyd:a,as,d,da,de,des,er,lig,liga,ligare,ligast,ligaste,ligen,ligt,ning,ningen,s typ.isk,iska,iskt
  tys:kan,kans,kar,karna,karnas,ken,kens,kor,korna,kt,t,ta,tad,tade,tar,tare,tas,tast,taste,tat,tna tyv:arr
  und:an,anta,antag,antaget,erbar,erbara,erbarare,erbarast,erbaraste,erbart,erlag,erlatta,erlattad,erlattade,erlattades,erlattande,erlattar
  und:erlattas,erlattat,errattad,erskatta,erskattad,erskattade,erskattades,erskattande,erskattar,erskattas,erskattat,erskoterska,erskoterskan
  und:erskoterskor,erskoterskorna,ersoka,ersokande,ersokare,ersokarna,ersokarnas,ersokas,ersoker,ersoks,ersokt,ersokta,ersokte,ersoktes,ersokts,ga
  und:gas,vika,vikande,vikas,viker ung:a,arna,as,dom,domar,domarna,domen,doms,efar,efara,efaren,efarer,efart,en,t
  upp:at,daterad,e,egaende,enbar,enbara,enbarad,enbarade,enbarande,enbarar,enbaras,enbarat,enbart,fattad,fattar,fattas,foljande,foljandet,gav,gavs
  upp:ge,ger,ges,gift,giften,gifter,gifterna,gifters,hakning,hakningar,hakningen,kom,kommen,komna,leva,levande,levas,levat,levd,levde,levdes,lever
  upp:levs,levt,levts,losning,losningar,losningarna,losningen,losnings,lyses,lysning,lysningar,lysningarna,lysningen,lysnings,lyst,lysta,lysts
  upp:manad,marksam,marksamt,mater,matt,matts,na,nar,nas,repa,repad,repade,repades,repande,repar,repas,repat,repning,repningar,repningen,ringd
  upp:ringda,sta,star,ta,tacka,tackande,tackas,tacker,tacks,tackt,tackta,tackte,tacktes,tackts,tagen,tagna,tagne,trader,vaknande,vaknandet,visar
  urs:prung,prunget,prunglig,prungliga,prungligen,prungligt urv:al,alen,alet,als uta:nfor,t
  utb:ildning,ildningar,ildningarna,ildningen,ildnings,redd,redda,redning,redningar,redningarna,redningen,rednings
  ute:blev,bli,bliven,blivit,blivita,bliviten,bliviter,blivitt,blivna,slots,slut,sluta,slutande,slutandet,slutas,sluten,sluter,slutet,slutna,sluts
  utf:all,alla,allen,aller,allet,alls,ora,orande,orare,orarna,orarnas,oras,ord,orda,orde,ordes,orligt,ors,ort,orts utg:aende,angen,angens,angna,ar
  uti:fran utl:ast,asts,atande,atanden,atandens,atandet,osa,osande,osas,oser,ost,osta,oste,ostes,osts utm:arkt,arkta,arkts uto:m,ma,men,mer,mlands,mt
  utp:lana,lanad,lanade,lanades,lanar,lanas,lanat
  utr:eda,edande,edare,edarna,edarnas,edas,edd,edda,edde,eddes,eder,eds,ymma,ymmande,ymmas,ymme,ymmen,ymmena,ymmens,ymmer,ymmes,ymmet
  uts:att,atta,eende,eendet,ida,idan,idans,idas,idor,idorna,kick,kicken,kicket,kicks,kriven,krivna,krivning,krivningar,krivningarna,krivningen
  uts:krivnings,pridd,pridda,trackning,trackningar,trackningarna,trackningen,tracknings,trackt,trackts,tralande,tralandet
  utt:alad,alade,alades,alat,alats
  utv:ardera,arderad,arderade,arderades,arderande,arderar,arderas,arderat,ardering,arderingar,arderingarna,arderingen,arderings,eckla,ecklad
  utv:ecklade,ecklades,ecklande,ecklar,ecklare,ecklarna,ecklarnas,ecklas,ecklat,eckling,ecklingar,ecklingarna,ecklingen,ecklings
  vac:ka,kande,kas,ker,kning,kningen,ks,kt,kte,ktes,kts vag:ar,arna,ars,de,des,en,ens,nar,narna,ra,rad,rade,rades,ran,rande,rar,ras,rat
  vak:en,et,na,nad,nade,nades,nande,nar,nas,nat,tare,taren,tarens,tares,tarna,tmastare,tmastaren,tmastarens,tmastares,tmastarna
  val:avgransad,avgransade,d,de
  van:das,dning,dningar,dningen,ds,lig,liga,ligare,ligast,ligaste,ligen,ligt,ligtvis,stersidig,stersidiga,stersidigt,tad,tade,tades,tan,tande,tans
  van:tar,tas,tat
  var:ade,aktig,aktiga,aktigt,ande,andra,andras,annan,ans,ar,at,av,d,dad,dade,dare,darna,das,dat,dena,denas,des,det,diga,digt,dnadshavare
  var:dnadshavaren,dnadshavarer,dtid,dtida,dtiden,dtider,dtidt,e,efter,en,ens,et,for,it,ita,iten,iter,itt,je,ld,ldar,ldarna,lden,lds,m,ma,mande
  var:mare,marna,marnas,mas,mast,maste,md,mde,mdes,me,men,mens,mer,mes,ms,mt,mts,ning,ningar,ningarna,ningen,nings,npliktig,or,orna,re,sin,sna,st
  var:sta,t,v,va,vad,vade,var,vas,vat,ven,vet,vs vas:entlig,entliga,entligare,entligast,entligaste,entligen,entligt,kan,kor,korna
  vat:ten,tna,tnad,tnade,tnar,tnat,tnen vax:a,ande,andet,eln,er,la,lad,lade,lades,lande,landet,lar,larna,larnas,las,lat,t,te,ts
  vec:k,ka,kan,kans,kas,ken,ket,kor,korna,kornas,kors,kovis,ks vem
  ver:ka,kad,kades,kan,kande,kar,kas,kat,ken,kens,ket,kets,klig,kliga,kligen,kligt,kning,kningar,kningen,ksam,ksamt vet:ande,at,et,t,ta
  vid:are,arebefordrad,arebefordrade,arebefordras,aren,arer,ast,aste,d,gad,gade,gades,gat,gats,gning,gningar,gningen,ta,tagen,tas
  vik:a,ande,ar,arna,arnas,ens,t,ta,ten,ter,terna,tig,tiga,tigare,tigast,tigaste,tigt,tminskning,tminskningar,tminskningen,tnedgang,ts,tuppgang
  vil:ad,ade,ande,ans,at,ja,jan,jans,jas,jor,jorna,ka,kas,ken,kens,ket,kets,l,lade,lande,lans,lat,lig,liga,ligare,ligas,ligast,ligaste,ligt,lkor
  vil:lkoren,lkoret,lor,lorna,osmarta,osmartan,osmartor,osmartorna vin:keln,kels,kla,klad,klade,klar,klarna,klat,ter,tern,trar,trarna
  vis:ad,ade,ande,ans,are,arna,ars,ast,aste,at,ats,en,ningar,ningen,orna,s,sa,sen,serligen,set,sna,st,ste,t vit:ala,alt vol:untart
  vri:ckad,da,das,den,der,det,dit,dna,dning,dningar,dningarna,dningen,dnings,ds,sten,ster,sterna vux:it,ita,iten,iter,itt,na,ne yng:re,res,st,sta
  yrk:a,ad,ade,ades,ande,ar,as,at,e,en,ena,ens,es,esexponering,esexponeringar,esexponeringen,esmassig,esmassiga,esmassigt,et yta
  ytt:er,erligare,erligaren,erligarer,ern,ers,ra,rade,rades,rande,rar,rarna,rarnas,ras,rat,re
`);
