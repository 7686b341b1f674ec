/** Dutch words of radiology and of clinics, and the frequent words around them, in the forms they are used in; words that are names in those countries are left out. Lower case, without accents, packed by their first three letters. */

/** Anatomy, findings, diseases, procedures, people and things of a hospital. */
export const dutchMedical = `
  aam:beien aan:doening,doeningen,geboren,geprikt,gezichtspijn,hangsel,kleuren,kleurend,kleurende,kleuring,kleuringen,prikken,valletje aar:s
  abc:es,esje,essen abd:ominaal,ominale,uctie abl:aties ace:tylsalicylzuur
  ach:illespees,illespeesreflex,illespezen,illodynie,terhoofd,terhoofden,terhoorn,terrand acu:te,ter,ut,utst add:uctie
  ade:m,mcommando,mde,mden,men,mhaling,mhalingen,mhalingsartefact,mhalingsartefacten,mhalingsfrequentie,mhalingsprobleem,mhalingsproblemen
  ade:minstructie,minstructies,mnood,mpauze,mpauzen,mpauzes,mstilstand,mt,nocarcinomen,nocarcinoom,nomen,noom,nopathieen,rde,ren
  ade:rlijk,rlijke,rs,rt,rtje,rtjes,rverkalking,rverkalkingen adh:esies adi:positas afg:eplat,eplatte afn:ame afp:latting
  afs:cheiding,cheidingen,luiting,luitingen afw:ijking,ijkingen age:nesie ala:rmbel alc:oholmisbruik all:ergie,ergieen,ergisch,ergische,ergischer
  alv:leesklier,leesklieren,leesklierkop,leesklierontsteking,leesklierontstekingen
  ama:ndel,ndelen,ndelontsteking,ndelontstekingen,ndels,ndeltje,ndeltjes amb:ulance,ulanceje,ulancen,ulances,ulant,ulante ame:norroe,norroeduur
  amp:ul,ullen,utatie,utaties,utatiestomp ana:mnese,mneses,stomotisch,tomie,tomisch,tomische,tomist
  ane:mie,sthesie,sthesioloog,sthesist,sthesiste,sthesisten,urysma,urysmata,urysmatisch ang:ina,iografie,iokamer,ioplastiek ani:socorie
  ant:ibiotica,ibioticakuur,ibioticum,iconceptie,istolling,istollingen aor:ta,taboog,tadissectie,tadissecties,taklep,tas,tawortel api:caal apn:eu
  apo:theek app:endicitis,endix arb:eidsgeneesheer arc:hitectuurverstoring,hitectuurverstoringen arm.breuk,breuken,e,en,ere,pijn,st,ste
  art:efact,efacten,erie,erieel,eriele,erien,eries,ritis,roscopisch,rose,rotisch,rotische,sen asa:flow,fwijking asc:al,ites asd:rukpijn
  asp:iratie,iraties ass:istente ast:ma,matisch,matische,rocytoom ata:ctisch,xie ate:lectase,lectasen,lectatisch ath:eromatose,erosclerotisch
  ato:rvastatine atr:iaal,ofie,ofisch,ofische aus:cultatie,culteren aut:isme,omutilatie avu:lsie,lsiefractuur axi:aal,ale,llair,llaire
  baa:rmoeder,rmoederhals,rmoeders,rmoederslijmvlies bac:terieel,teriele bal:londilatatie,zak ban:dletsel,dletsels,dscheur bar:iumpap,stje bas:aal
  bea:demd,demde,demden,deming,demingen,demingsbuis bed:foto,fotos,hekken,plassen,rijfsarts
  bee:ldde,ldden,lden,ldend,ldende,ldje,ldjes,ldkwaliteit,ldkwaliteiten,ldmateriaal,ldt,ldversterker,ldvorming,ldvormingen,n,nasopname
  bee:nbreuk,nbreuken,nde,nden,ndermerg,nlengteverschil,nmerg,noedeem,npijn,nslagader,nt,nvaten
  beh:andel,andelaar,andelaars,andelaren,andeld,andelde,andelden,andelen,andelend,andelende,andeling,andelingen,andelt
  bek:end,ende,ken,kenbodem,kenbreuk,kenbreuken,kend,kenring,kenringen,kens,kentje,kentjes,kenvaten,nelling,t,te,ten
  bel:astingspijn,emmering,ichting,ichtingen ben:auwd,auwde,auwdheid,en beo:ordeelbaar,ordeelbaarheid,ordeling,ordelingen ber:oerte,oerten,oertes
  bes:chadiging,chadigingen,metting,mettingen,traal,traald,traalde,traalden,traalt,tralen,traling,tralingen,tralingsmasker,tralingsmaskers
  bes:tralingsplan,tralingsveld,tralingsvelden beu:gels bev:alling,allingen,inding,indingen,olkingsonderzoek,olkingsonderzoeken,riezing
  bew:eging,egingen,egingsartefact,egingsartefacten,egingsonrust,egingsonscherpte,usteloos,usteloosheid,usteloze,ustzijn,ustzijnsdaling
  bew:ustzijnsniveau bic:epspees,epspeesruptuur bij:bal,holte,holten,holtes,nier,nieren,schildklier,schildklieren,twond,twonden,werking,werkingen
  bil.ateraal,ateraaltje,ateraaltjes,aterale bin:dweefsel,dweefsels,nenband,nenbanden,nenenkel,nenenkels,nenmeniscus,nenoor bio:psie,pt,pten bip:t
  bla:ar,as,asje,asjes,askatheter,asontsteking,asontstekingen,ast,astumor,fhoest,ren,zen bli:ndedarm,ndedarmen,ndedarmontsteking,ndedarmontstekingen
  blo:ed,edafname,edafnames,edarmoede,edbeeld,edbeelden,edbraken,edde,edden,eddruk,eddrukken,eddrukmeting,ede,eden,edend,edende
  blo:eder,ederig,ederige,eding,edingen,edje,edplassen,edprik,edprop,edpropje,edpropjes,edproppen,edspuwen,edsuiker,edsuikers,edtransfusie
  blo:eduitslag,eduitstorting,eduitstortingen,edvaatje,edvat,edvaten,edverdunnend,edverdunner,edverdunners,edverdunning,edverdunningen
  blo:edvergiftiging,edverlies,edwaarde,edwaarden boe:zem,zemfibrilleren,zems bol:us,ussen boo:mknop
  bor:st,stbeen,stbenen,sten,stholte,stimplantaat,stimplantaten,stje,stjes,stkanker,stkankers,stkas,stkassen,stonderzoek,stonderzoeken
  bor:stontsteking,stontstekingen,stpijn,stsparend,stsparende,stvliesontsteking,stvoeding,stvoedingen,stweefsel
  bot.biopsie,breuk,breuken,brug,dichtheid,dichtheidsmeting,genezing,je,jes,kneuzing,metastase,metastasen,oedeem,ontkalking,ontkalkingen
  bot:ontsteking,ontstekingen,scan,scans,setting,splinter,structuren,structuur,stuk,ten,verlies,vlies,vorming,weefsel bou:limie
  bov:enarm,enarmbreuk,enarmen,enarms,enbed,enbeen,enbeenbreuk,enbenen,enbuik,enkaak,enkaken,enkwab,enkwabben
  bra:akt,akte,akten,ken,kend,kende,kheid,king,kingen,kst,ndwond,ndwonden bre:uk,uken,ukje,ukjes,uklijn,uklijnen,ukstand bri:lique
  bro:nchiaal,nchiale,nchiectasieen,nchitis,nchus bru:fen,ghoek,ghoektumor,ghoektumoren
  bui:k,ken,kholte,kholtes,kje,kjes,kklachten,klig,kligging,kliggingen,komvang,koverzicht,kpijn,kpijnen,kte,kvlies,kvliezen,kvocht
  bui:kwand,kwanden,tenbaarmoederlijk,tenbaarmoederlijke,tenband,tenbanden,tenenkel,tenenkels,tenmeniscus bul:leus,leuze,tje bur:inex byp:ass
  cal:cificatie,cificaties,lus,lusvorming,lusvormingen can:ule cap:sule,sules,suletje,suletjes
  car:basalaat,cinomen,cinoom,diaal,diale,diochirurg,diologe,diologen,diologie,dioloog,diothoracaal,paletunnelsyndroom cat:aract,aracten,hlab
  cau:daal cel:len cer:ebellaire,ebraal,ebrale,vicaal che:mo,mokuren,mokuur,motherapie chi:rurg,rurge,rurgen,rurgie,rurgisch,rurgische
  chl:oorhexidine chr:onisch,onische,onischer cip:rofloxacine cir:rose cis:ternen
  cla:moxyl,ustrofobie,ustrofobisch,ustrofobische,vicula,viculae,viculas,vulaanzuur cli:p,pje,pjes,pmarkering,pmarkeringen,ppen,pping,ps
  col:laps,lapsen,lateraal,laterale,lateralen,lectie,lecties,oncarcinomen,oncarcinoom,oninloop
  com:pleet,pleetheid,pleetst,pleetste,plete,pleten,pleter,pletere,plicatie,plicaties,pressibel,pressie,primeerbaar,primeerbare
  con:centratiestoornissen,crement,crementen,gestie,gesties,solidatie,solidaties,sultatie,sultaties,sulten,sultvraag,tactisolatie
  con:tactisolaties,tactlenzen,touren,tra,tramal,tras,trast,trastallergie,trastallergies,trasten,trastloos,trastmiddel,trastmiddelen
  con:trastreactie,trastreacties,trastrijk,traststof,trasttoediening,trasttoedieningen,trastvloeistof,trastvloeistoffen,trole,trolearts
  con:troleer,troles,tusie,tusies cop:rostase cor:onaal,onair,onaire,onairen,onale,onas,tisonen cos:tofrenisch cot:rimoxazol
  cou:pe,pedikte,peer,peje,pen,pes,pje,ps,pt,pte,veuse,veuses cov:ersyl cre:atinine,pitaties cry:oablatie cuf:flijden,fruptuur cur:atief,atieve
  cya:notisch cyc:lus,lussen cys:te,ten,tes,teus,teuze,tevorming daf:algan dag:behandeling,opname dak:vorming
  dar:m,men,mgas,mgassen,mkanker,mkankers,mlis,mlissen,mobstructie,mpakket,mperforatie,mperforaties,mvoorbereiding,mvoorbereidingen
  dar:mwand,mwandverdikking dec:ompensatie dee:l,lde,lden,lt deg:eneratie,eneratief,eneratieve deh:ydratie dek:plaat,plaatje,platen
  del:e,en,end,ende,er,ier,ing,ingen,irant dem:enterend,entie,entis dep:akine,ressie der:matologie,matoloog des:aturatie,infecteren
  det:ailopname,ailopnamen,ailopnames dia:beet,beten,betes,betespatient,betespatienten,betoloog,fragma,fragmakoepel,fragmas,lyse,lyseren,lyses,rree
  die:tist,tiste dif:fusie,fusierestrictie,fusierestricties dij.been,beenbreuk,benen dip:idolor,iperon
  dis:copathieen,cushernia,cusprolaps,locatie,locaties,sectie,secties,taal,tensie div:erticulitis,ertikel,ertikels dok:ters dom:peridon
  doo:rbloeding,rbloedingen,rbloedingsstoornis,rbloedingsstoornissen,rbouw,rgankelijk,rgankelijke,rgankelijkheid,rgegroeid,rgelicht
  doo:rgroei,rlichting,rlichtingen,rligwonde dor:micum,saal,sale dos:ering,eringen,es,is,issen dot:teren dou:chestoel
  dra:adlokalisatie,adlokalisaties,aiduizeligheid,aipijn,in,inage,ineren,inpositie,ins,nkje
  dri:e,edimensionaal,eheid,es,est,este,etje,etjes,ewegkraan,nk,nken,nkend,nkende,nker,nks,nkt dro:gist
  dru:gsmisbruik,kdolent,kdolentie,kgevoelig,kpijn,kplek,kplekken,ppel,ppelde,ppelden,ppelen,ppeling,ppels,ppelt,ppeltje,ppeltjes dub:belzien
  dui:m,mde,mden,men,mt,zelig,zelige,zeliger,zeligheid dun:nedarm,nedarmpassage duo:vent dur:ogesic
  dwa:ngstoornis,rse,rser,rsheid,rslaesie,rslaesies,rsligging,rst,rste dys:artrie,calculie,matuur,plasie,plastisch,pneu,pnoisch
  ech:o,ode,oden,ogeen,ogeleid,ogeleide,ogeleiding,ografie,ografisch,ografische,okamer,orijk,orijke,os,oscopie,oscopisch,oscopische
  ech:oscopist,ovrij,ovrije ect:atisch,atische,opisch ecz:eem eet:stoornis,stoornissen eff:usie,usies eie:rstok,rstokjes,rstokken eil:eider,eiders
  ele:ktrocutie,ktrode,ktroden,ktrodes ell:ebogen,eboog,eboogje,eboogjes,eboogplooi,eboogsplooi,epijp,epijpen emb:olie,olieen,olisatie emc:oncor
  emf:yseem,ysemateus emp:yeem end:eldarm,eldarmen,ocrinoloog,orotatie,oscopisch,oscopische
  enk:el,elbrace,elbreuk,elbreuken,ele,elen,eling,elingen,eloedeem,els,eltje,eltjes,elverzwikking,elverzwikkingen,elvork ent:eroclyse,eroloog
  epi:fyse,lepsie,leptisch,leptische erf:elijk,elijke eso:meprazol eta:lagebenen eve:nwichtsproblemen,nwichtsstoornis,nwichtsstoornissen
  exc:isie,isiebiopsie exo:rotatie exp:iratie exs:udaat ext:racranieel,ractie,raforaminaal,ravasatie,ravasaties,remiteit,remiteiten,rusie,ubatie
  fac:et,etgewricht,etgewrichten,etten,ialisparese fal:anx far:ynx fas:e,eer,en,es,isch,ische fat:ische fem:urhals,urkop fen:procoumon
  fib:roadenoom,room,rose,rotisch,rotische fie:tsproef,tstest fis:suur,tel,tels,teltje fix:ateur,atieriem fla:nken,uwgevallen,uwte fle:bitis,svoeding
  flu:cloxacilline,im,imen foe:tus,tussen for:lax,mulier,mulieren,muliertje,muliertjes fot:o,on fra:ctie,cties,cturen,ctuur,ctuurlijn,ctuurlijnen
  fun:ctie,cties fur:adantine gaa:sje,sjes gal.blaas,blaasontsteking,blaasontstekingen,blazen,braken,bulten,gang,gangen,koliek,steen,stenen,wegen
  gan:gpatroon gas:tritis gav:iscon gaz:en gea:derd,derde,mputeerd,mputeerde,rmd,rmde
  geb:ekt,ekte,ild,ilde,iopteerd,it,itsfoto,itsprothese,itsprothesen,itsprotheses,raakt,raakte gec:onsolideerd
  ged:ecompenseerd,eeld,eelde,eelte,esinfecteerd,etubeerd,ilateerd,ilateerde,isloceerd,otterd,raineerd gee:longeerd,lzucht,mboliseerd geg:ipst,ipste
  geh:andicapt,andicapte,echt,echte,emelte,emelten,emeltes,eugenklachten,eugenprobleem,eugenproblemen,eugenstoornis,eugenstoornissen
  geh:oorapparaat,oorapparaatje,oorapparaatjes,oorapparaten,oorgang,oorgangen,oorverlies,oorverliezen
  gei:nfiltreerd,soleerd,soleerde,soleerder,soleerdheid gek:atheteriseerd,lierd,ronkeld,rukt,rukte
  gel:aat,aten,axeerd,obuleerd,okaliseerd,okaliseerde,uidsschaduw,uidsversterking,uxeerd gem:arkeerd,etastaseerd
  gen:eesheer,eeskunde,eeskundige,eesmiddelen,eticus geo:pereerd,pereerde,pereerden gep:alpeerd,eesd,eesde,erforeerd,est,este,uncteerd,ureerd
  ger:econstrueerd,eponeerd,eseceerd,evalideerd,iater,ibd,ibde,uptureerd
  ges:chroefd,chroefde,creend,likt,likte,piculeerd,pierd,pierde,poeld,teend,teende,teente,tuwd,ubcutaniseerd get:ransplanteerd
  gev:accineerd,asculariseerd,atte,end,ende,ent,ente,lekt,lekte,oelloos,oelloosheid,oelsstoornis,oelsstoornissen
  gew:ichtsafname,ichtstoename,richt,richten,richtje,richtjes,richtsbanden,richtskapsel,richtsklachten,richtsmuis,richtsontsteking
  gew:richtsontstekingen,richtspijn,richtspijnen,richtsspleet,richtsvlak,richtsvlakken,richtsvocht
  gez:icht,ichten,ichtje,ichtjes,ichtsveld,ichtsvelden,wel,wellen,wollen gip:scontrole,sen,skamer,slaars,sspalk,st,ste,sverband,sverbanden
  gli:oblastoom,oom goe:daardig,daardige,daardiger,daardigheid,daardigste gol:felleboog,ferselleboog gor:delletsel,delroos gou:dmarker,dmarkers
  gra:naatscherf gri:epaal,epen,eperig,epje,epjes gro:eiachterstand,eicurve,eipijn,eischijf gyn:aecologe,aecologen,aecologie,aecoloog
  haa:kvorming,rde,rden,rdje,rdjes,rdvormig hae:matomen,matoom
  hal:fzijdig,fzijdige,lux,s,sader,saderen,saders,sde,sje,sjes,sklier,sklieren,skraag,sslagader,sslagaderen,sslagaders,svaten,swervel
  hal:swervels,zen ham:erteen,ertenen han:dde,dden,den,dje,drug,druggen,ds,dskelet,dwortel,dwortelbeenderen,dwortelbeentje,dwortelbeentjes,dwortels
  har:taanval,taanvallen,tafwijking,tafwijkingen,tbewaking,tcontour,tfalen,tfiguur,tfilmpje,tgrootte,tinfarct,tinfarcten,tkamer
  har:tkatheterisatie,tklacht,tklachten,tklep,tklepafwijking,tklepafwijkingen,tkleppen,tklopping,tkloppingen,tkramp,tlongverhouding
  har:tlongverhoudingen,tonderzoek,tpatient,tpatiente,tpatienten,tritmestoornis,tritmestoornissen,truis,tschaduw,tslag,tslagader
  har:tslagen,tspier,tspieren,tspierontsteking,tspierontstekingen,tstilstand,tstilstanden,tvergroting,tvergrotingen,tzakje,tzakjes
  hec:hten,hting,htingen hee:lkunde,lkundig,lkundige,s,sheid hei:ligbeen
  hem:angiomen,angioom,atoloog,atomen,atoom,aturie,iparese,isfeer,isferen,oglobine,optoe hep:arine,atisch,atische
  her:beoordeling,beoordelingen,nia,nias,operatie,sen,senbloeding,senbloedingen,sendruk,senen,sengebied,sengebieden,sengebiedje
  her:sengebiedjes,senhelft,senhelften,seninfarct,seninfarcten,senkamer,senkamers,senkneuzing,senkneuzingen,senletsel,senletsels
  her:senmetastase,senmetastasen,sens,senschudding,senschuddingen,senstam,sentjes,sentumor,sentumoren,sentumors,senvlies,senvliesontsteking
  her:senvliesontstekingen,senvliezen,senvocht
  heu:p,pdysplasie,pen,pfracturen,pfractuur,pjes,pklachten,pkom,pkommen,pkop,pkopje,pkoppen,ppijn,pprothese,pslijtage
  hie:l,lbeen,ld,lde,lden,len,ling,lpijn,lspoor,lsporen,lt,ltje hil:air,us hip:pocampi hoe:st,sten,stend,stende,stje,stklachten,stte,stten
  hol:lend,lende,letje,letjes,voet hon:denbeet,denbeten
  hoo:fd,fde,fden,fding,fdje,fdjes,fdomvang,fdpijn,fdpijnen,fdpijnklachten,fdpijntje,fdpijntjes,fdspoel,fdwond,fdwonden,gteverlies
  hoo:ikoorts,rapparaat,rapparaten,rnvlies,rnvliezen hor:monaal,monale,moonspiraal hos:pitalisatie hou:ding,dingen
  hui:d,dafwijking,dafwijkingen,dje,djes,dkanker,dkankers,dreactie,dreacties,dtumor,duitslag,dverdikking,sarts,sartsen,sartsenpost
  hui:sartsenposten,sartsenpraktijk,sartsgeneeskunde,sdokter,sstofmijt,sstofmijten hum:eruskop hyd:ronefrose
  hyp:erdens,erechogeen,erextensie,erflexie,erinflatie,erintens,erplasie,erplasies,ertensie,ertensief,erthyreoidie,o,odens,odense
  hyp:ofarynx,ofyse,ofysen,ofyses,os,otensie,otensief,othyreoidie ict:erisch,erus ide:ntificatiebandje ile:us
  imp:lantaat,lantaten,ressie,ressiefractuur inc:isie,isies ind:euking,eukingsfractuur,icatie,icaties,ikker
  inf:arcering,arct,arcten,ectie,ecties,ectieus,ectieuze,iltraat,iltraten,iltratief,iltraties,ratentorieel,ratentoriele,usen,uus
  inf:uusje,uuslijn,uusnaald,uuspomp,uuspompen,uuspompjes ing:edeukt,eent,espoten,ezakt,ezakte,roei,uinaal
  inh:omogeniteit,omogeniteiten,oud,ouden,ouding,oudingen,oudt inj:ectie,ectiepomp,ecties,ectiespuit,ectiespuiten,ectiespuitje,ectiespuitjes
  ink:lemming,lemmingen inl:egzool inn:emend,emende,emender,emendheid,emendst,emendste
  ins:ectenbeet,ectenbeten,luitsel,luitsels,panningsproef,piratie,puiten,puitingen,tabiliteit,telbaar,telfout,telfouten,ufficientie
  ins:uffictie,ufficties,uline,ulinepomp,ulten
  int:ens,ense,enser,ensere,ensief,ensiefst,ensieve,ensiever,ensievere,enst,ernist,ernisten,erstitieel,oxicatie,racranieel,raforaminaal
  int:raveneus,raveneuze,ubatie inv:asief,asieve inw:endig,endige inz:akking,akkingen isc:hemie,hemisch,hemische,hias
  iso:coor,echogeen,latie,latiekamer,latiekamers,latiemaatregelen,laties jeu:k,kend,kende,kt,kte,kten jic:ht
  jod:ium,iumallergie,iumallergies,iumzaad,iumzaadje juk:been,benen,bogen,boog
  kaa:k,kbot,kbreuk,kbreuken,kchirurg,kchirurgen,kgewricht,kgewrichten,kholte,kholten,kholtes,kje,kjes,kklem,kkopje,kt,kte,kten kak:en
  kal:k,kafzetting,kafzettingen,khoudend,kje,kjes,kt,kte,kten,meermiddel,meringsmiddel,meringsmiddelen
  kan:aal,aalstenose,aaltje,aaltjes,alen,ker,kerde,kerden,keren,kerpatient,kerpatiente,kerpatienten,kerpatientjes,kers,kert
  kap:sel,selde,selden,selen,sels,selt,seltje,seltjes kat:heter,heterisatie,heters,tenbeet
  kee:lamandel,lamandelen,lde,lden,lholte,lholten,lholtes,lontsteking,lontstekingen,lpijn,lt,ltje,ltjes kei:zersnede,zersneden,zersnedes ken:acort
  kie:m,men,se,sheid,spijn,zen,zer kij:konderzoek,koperatie,koperaties
  kin:derarts,derartsen,dergeneeskunde,derwens,derwensen,esist,esisten,esitherapeut kir:schnerdraad
  kla:cht,chten,chtenvrij,chtenvrije,mme,plong,plongen,pvoet,pvoeten kle:anprep,p,pgebrek,pje,pjes,pt,pte,pten
  kli:er,erde,eren,erend,erpakket,erprocedure,ert,ertje,ertjes,erweefsel,erzwelling,erzwellingen,niek,nieken,niekjes,nisch,nische
  klo:mpvoet,nus,ppijn kly:sma,smas kne:uzing,uzingen
  kni:e,eband,ebandde,ebanden,ebrace,een,egewricht,egewrichten,eholte,eholten,eholtes,eklachten,ekuil,epeesreflex,epijn,epijnen
  kni:eprothese,eschijf,eschijven,eslijtage,etje,etjes
  kno:bbel,bbelde,bbelden,bbelen,bbelig,bbels,bbelt,bbeltje,bbeltjes,kkels,opbatterij,opbatterijen,opcelbatterij kol:iek,ieken kom:pressen
  koo:rts,rtsen,rtsig,rtsige,rtsiger,rtsigheid,rtspiek,rtspieken,rtsstuip,rtsstuipen,rtsvrij,rtsvrije,tje,tjes kop.halsprothese
  kra:akbeen,akbeentjes,akbenen,amafdeling,ambed,amvrouw,chtsvermindering,chtverlies,chtvermindering,mpen,mpje,mpjes,nsslagader
  kra:nsslagaderen,nsslagaders kre:atinine kri:ebelhoest,ngspier kro:mstand,nkelig kru:isband,isbanden,kken,kt,kte kui:t,tbeen,ten,tpijn
  kun:stgebit,stgebitje,stgebitten,stgewricht,stgewrichten,stheup,stheupen,stknie
  kwa:adaardig,adaardige,adaardiger,adaardigere,adaardigheid,adaardigs,adaardigst,adaardigste,b,bbe,bben,drant,dranten,liteit,liteiten
  kwe:ek,ekje,ekjes,ekt,ekte,ekten,ken,ker,kerij,kerijen,kerijtje,kerijtjes,tsuren,tsuur kyf:ose,otisch laa:gbed,t,tje,tjes,ts,tst,tste
  lab:orant,orante,oranten,oratorium,oratoriums,waarden lae:sie,sies lap:aroscopie,aroscopisch
  lat:e,en,end,ende,er,eraal,erale,ere,exallergie,ing,ingen,je lax:ans,antia,eer,eerde,eerden,eermiddel,eert,eren,erend,erende lee:rstoornis
  lek:kage,kages len:gtegroei let:sel,sels,selschade leu:kocyt,kocyten
  lev:er,erabces,erader,eraders,ercelcarcinomen,ercelcarcinoom,ercirrose,ercyste,erde,erden,eren,erfunctie,erfuncties,erhaard,erhaarden
  lev:ering,eringen,erkwab,ermetastase,ermetastasen,ers,erslagader,erstreek,ertje,ertjes,ervervetting,ervervettingen,erwaarden
  lic:haamshelft,haamshelften,haamsslagader,haamsslagaderen,haamsslagaders,haamszijde,htstijf
  lie:s,sbreuk,sbreuken,sbreukje,sbreukjes,sje,sslagader,sstreek,sstreken lig:ament,amenten,gende lij:npositie
  lin:isol,kerbovenkwab,kerkwab,keronderkwab,keroog,keroor,kerovarium,kerventrikel,kerzij,kerzijligging lip.omen,oom,pen liq:uor
  lit:ican,teken,tekenbreuk,tekenbreuken,tekenen,tekens,tekentjes,tekenweefsel,tekenweefsels lix:iana log:opedie,opedist,opediste,opedisten
  lon:gabces,gader,gaderen,gaders,garts,gartsen,gcarcinomen,gcarcinoom,gembolie,gembolieen,gen,gfoto,gfotos,gfunctie,gfuncties,gkanker
  lon:gkankers,gklachten,gkwab,gkwabben,gmetastase,gmetastasen,gnodus,gontsteking,gontstekingen,gslagader,gslagaderen,gslagaders
  lon:gtop,gtoppen,gvaattekening,gvaattekeningen,gveld,gvelden,gvlies,gvliezen,gvocht
  loo:dbescherming,dschort,pafstand,pgips,prek,pstoornis,pstoornissen los:ec,laatpijn,lating,latingen
  luc:htbel,htbellen,htinsluitsel,htinsluitsels,htpijp,htpijpen,htsikkel,htweg,htwegen,htweginfectie,htweginfecties lui:er,ers lum:baalpunctie
  lun:atum lux:atie,aties lym:fadenopathie,fadenopathies,fe,feklier,feklieren,fekliermetastase,fekliermetastasen,fklier,foedeem,fomen,foom
  maa:g,gbloeding,gbloedingen,gden,gje,gjes,gkanker,gonderzoek,gonderzoeken,gperforatie,gperforaties,gpijn,gpijnen,gportier,gsonde
  maa:gsondes,gverkleining,gzuren,gzuur,gzweer,gzweertje,gzweren mad:opar mag:en,ere,neetveld mal:igne,igniteit,igniteiten
  mam:macarcinomen,macarcinoom,mografie,mografieen mar:coumar,evan,keren,kering,keringen,kers mat:erniteit,rix,rixen
  med:iastinaal,iastinum,icamenteus,icamenteuze,icatie,icatielijst,icaties,icijn,icijnen,isch,ische mel:aena,anomen,anoom,kstuwing,ktand,ktanden
  men:ingeoom,ingioom,iscus,iscusletsel,iscusletsels,iscussen,opauze,struatie,struaties,strueren mer:goedeem,gpen
  mes:encefalon,enteriaal,enterium,oretto
  met:aal,aalartefact,aalartefacten,aalsplinter,aalsplinters,alen,astase,astasen,astasering,astaseringen,astases,astatisch,astatische
  met:formine,hotrexaat mic:robioloog,rocalcificaties,rokalk,rokalkjes,tie,tieklachten
  mid:dellijnverschuiving,delvinger,delvingers,delvingertje,denhand,denhandsbeentje,denkwab,denlijn,denlijnen,denoor,denoorontsteking
  mid:denoorontstekingen,denoren,denrif,denriffen,denvoet,denvoetsbeentje,denvoetsbeentjes mig:raine
  mil:t,ten,tje,truptuur,tvene,tvenetrombose,tvergroting,tvergrotingen
  mis:bruik,kraam,kramen,selijk,selijke,selijker,selijkheden,selijkheid,selijkst,selijkste,vorming,vormingen mit:ella,ralisklep
  mob:ilisatie,ilisaties moe:derkoek,derkoeken,derkoekje,dervlek,dervlekje,dervlekjes,dervlekken
  mon:dbodem,dde,dden,dhoek,dhoeken,dholte,dholten,dholtes,dhygieniste,ding,dingen,dje,djes,dkapje,dmasker,dmaskers mor:finepomp mot:ilium
  mov:icolon,iprep moz:aiekpatroon mul:tiparametrisch,tipel,tipele mus:culair,culaire mye:loom,lum myo:card,men,om
  naa:dlekkage,dlekkages,lden,ldje,ldjes,mbandje nab:ehandeling,ehandelingen,ewerking,ewerkingen,loeding,loedingen nac:htpijn,htzweten
  nag:elbed,elde,elden,elen,els,elt,eltje,eltjes nar:cose,cosearts nas:ofarynx
  nav:el,elbreuk,elbreuken,elbreukje,elbreukjes,els,elstreng,elstrengen,eltje,eltjes nec:rose nee:rslag,rslagen
  nef:rografische,roloog,rostomiekatheter nek.klachten,kraag,pijn,stijf,stijfheid,wervel,wervels neo:plasie,plasies net:elroos,vlies,vliezen
  neu:raal,rale,rochirurg,rologe,rologen,rologie,rologisch,rologische,roloog,s,sbeen,sbeentje,sbeentjes,sbeer,sbenen,sbijholten
  neu:sbloeding,sbloedingen,sbot,sbreuk,sbreuken,sde,sden,sgat,sje,sjes,sschelp,st,stussenschot,stussenschotten
  nie:r,rarts,rbekken,rbekkenontsteking,rbekkenontstekingen,rbekkens,rcelcarcinomen,rcelcarcinoom,ren,rfalen,rfunctie,rfuncties
  nie:rfunctiestoornis,rfunctiestoornissen,rinsufficientie,rkelk,rkoliek,rkolieken,rpatient,rpatiente,rpatienten,rschors,rslagader
  nie:rslagaders,rslagadervernauwing,rslagadervernauwingen,rsteen,rsteenverbrijzelaar,rstenen,rstreek,rtje,rtjes,rtransplantatie nie:rtransplantaties
  nit:rofurantoine nod:ulair,uli,ulus,us nor:moloog,motensief not:en nov:algine,orapid nuc:hter,htere,hterheid,hterst,leaire obd:uctie,ucties
  obe:es,sitas obs:tipatie,tructie,tructief,tructies,truerend,truerende occ:lusief och:tendstijfheid oed:eem,emateus,emen oes:ofagus
  oks:el,elklier,elklierdissectie,elklieren,elklieruitruiming,els omv:ang onb:elast onc:ologen,ologie,ologische,oloog
  ond:erarm,erarmen,erarmgips,erarms,erbed,erbeen,erbeengips,erbenen,erbeten,erbuik,erbuiken,erhoudsdosering,erhoudsdoseringen,erhuidse
  ond:erkaak,erkaken,erkoeling,erkwab,erkwabben,errand,erranden,errug,ervoed,ervoeding,erzoek,erzoeken,erzoekend,erzoekende,erzoeker
  ond:erzoeking,erzoekingen,erzoekje,erzoekjes,erzoekt onr:usthekken
  ont:gipsen,lasting,lastingen,lastingspatroon,slagbrief,smet,smetten,smettingsmiddel,steking,stekingen,stekingsbeeld,stekingsremmer
  ont:stekingsremmers,stekingsteken,stekingstekenen,stekingswaarden,stoken,stold,wricht,wrichting,wrichtingen onv:erplaatste,ruchtbaarheid
  oog.arts,artsen,bol,bollen,heelkunde,kas,kassen,leden,lens,letsel,letsels,lid oor.lel,pijn,pijnen,suizen,suizing,suizingen opa:citeit,citeiten
  ope:ratie,ratief,ratiekamer,ratiekamers,ratiekwartier,raties,ratieve,reer,reerde,reerden,reert,reren,rerend,rerende oph:eldering,elderingen,oesten
  opi:sthotonus opn:am,ame,amedag,amen,ames opr:oepsysteem opv:ang,angen,angt ora:al oro:farynx
  ort:hodontie,hopeden,hopedie,hopedisch,hopedische,hopedist,hopeed ost:eofytair,eofyten,eopaat,eoporose,eosynthese,eosynthesemateriaal
  ova:ria,rieel,riele,rium,riums
  ove:rbrugging,rbruggingen,rgang,rgangen,rgevoelig,rgevoelige,rgevoeliger,rgevoeligheden,rgevoeligheid,rgewicht,rzichtsopname oxy:norm
  pac:emaker,emakerdraden,emakerdrager,emakers pal:liatief,liatieve,liatieven,pabel,pabele,patie,peren
  pan:creas,creaskop,creasstaart,creatitis,oramisch,oramische,tomed par:acentraal,acentrale,alyse,asiet,asieten,avasaal,ese,kinsonisme
  pas:geborene,geborenen,sageklachten,sagestoornis pat:hologie,hologisch,hologische,holoog,ientenbespreking,roon ped:iater
  pee:s,saanhechting,sblad,sde,sden,sontsteking,sontstekingen,sruptuur,sschede,sscheden,sschedes,sscheur,sscheuren pen:icilline,nen,netje
  per:cussie,dolan,foratie,foraties,fusie,ibronchiaal,ibronchiale,icard,ifeer,ifere,istaltiek,istaltisch,operatief pes:t,ten pet:echien,scan pez:en
  pic:oprep pie:kstroomsnelheid,pen,pend,rcing,rcings
  pij:n,nde,nden,ne,nen,nklacht,nklachten,nlijk,nlijke,nlijker,nlijkere,nlijkheden,nlijkheid,nlijks,nlijkst,nlijkste,nloos,nloosheid
  pij:nloze,nlozer,nscheut,nscheuten,nscheutjes,nstiller,nstillers,nstilling,nstillingen,nt,ntje,ntjes,nvrij,nvrije pil
  pin:da,das,k,ken,ker,kje,kjes,kt,kte,kten,nen
  pla:atatelectase,atje,atosteosynthese,atsbepaling,atsbepalingen,centa,centas,nning,nningen,sbuis,sklachten,spil,spillen,stisch
  pla:stische,t,ten,theden,theid,ting,tingen,ts,tst,tste,tvoet,tvoeten,tvoetjes,tvoette,veiselcelcarcinomen,veiselcelcarcinoom
  ple:eggezin,ister,isterde,isterden,isteren,isters,istert,istertje,istertjes,nvu,ura,uraal,uraholte,uravocht
  pne:umoloog,umonie,umonieen,umothorax,umothoraxen pod:oloog,otherapeut
  pol:ibezoek,iep,iepen,ikliniek,iklinieken,iklinisch,len,lens,ls,s,sbandje,sbreuk,sbreuken,sen,sslag,st,ste,sten,ycyclisch
  poo:rtader,rtaders,rtadertrombose,rtkatheter,rtwachtersklier por:taal,taaltje,taaltjes,tale,talen,tals
  pos:itief,itiefs,itiefst,itieve,itieven,itiever,te,tje,tjes,tmenopauzaal,toel,toperatief,toperatieve,tte,tten
  pre:dnison,hydratie,maturiteit,medicatie,medicaties,operatief,operatieve pri:kaccident,kkelhoest,mperan
  pro:lopa,natie,staat,staatcarcinomen,staatcarcinoom,staatje,staatkanker,staten,these,thesen,theses,thesestand,trusie,trusies,ximaal pro:ximale
  pru:ik psy:chiater,chiatrie,chiatrisch,chose,chosen,choses pub:erteit puf:fers pui:st,sten,stje,stjes pun:ctie,cties pup:illen,ilreacties
  rad:ioactief,iofrequente,iologe,iologen,iologie,iologisch,iologische,ioloog,iotherapeut,iotherapie,iuskop,iuskopje
  ran:dwinkel,dwoekering,dwoekeringen rea:ctie,cties,nimatie
  rec:hterbovenkwab,hterkwab,hteronderkwab,hteroog,hteroor,hterovarium,hterventrikel,hterzij,idief,idieven,idiverend,idiverende
  rec:onstructie,onstructies,taal,tale,tum,tumcarcinomen,tumcarcinoom red:omex ref:lexen,lux,luxen rep:ositie
  res:ectie,ecties,idu,iduen,idus,istentie,tafwijking,tafwijkingen,tlaesie ret:iculatie
  reu:ma,mafactor,mapatient,mapatienten,matisch,matische,matoide,matologen,matologie,matoloog,telen,tels
  rev:alidatie,alidatiearts,alidatieartsen,alidatiecentrum,alideren rib.ben,benboog,benkast,breuk,breuken,de,fracturen,fractuur,t ril:lingen
  rin:gvinger,gvingers riv:otril roe:sje rol:stoel,stoelen,stoeler,stoelgebonden
  ron:dachtig,dvormig,tgen,tgende,tgenen,tgenfoto,tgenfotos,tgenonderzoek,tgenonderzoeken,tgent roo:dverkleuring,sjes,sten ros:uvastatine
  rot:atorenmanchet rug.gengraat,gengraatje,gengraten,genmerg,genprik,genprikken,klachten,last,ligging,liggingen,pijn,pijnen,waarts
  rui:mte,mteinnemend,mtelijk,mtelijke,mten,mtes rup:turen,tuur rus:tpijn sac:raal sag:ittaal sam:endrukbaar sar:coom sat:uratie,uraties
  sca:foid,n,nde,nden,nnen,nner,nning,ns,nt,pula
  sch:aafplek,aafwond,aafwonde,aafwonden,aafwondje,aafwondjes,aambeen,aambenen,aamlippen,aamstreek,edel,edelbasis,edelbreuk,edelbreuken
  sch:edeldak,edels,edeltje,edeltjes,eenbeen,eenbenen,eur,eurde,eurden,euringen,eurt,eurtje,eurtjes,ijfje,ijfjes,ijven,ildklier
  sch:ildklieren,ildklierfunctie,ildklierfuncties,ildklierknobbel,ildkliernodus,ildklierwerking,ildklierwerkingen,ildwachtklier
  sch:ildwachtklieren,ildwachtklierprocedure,ildwachtklierprocedures,immelde,immelden,immelen,immelinfectie,immelinfecties,immeling
  sch:immels,immelt,immeltje,immeltjes,oolarts,orheid,otwond,ouder,ouderblad,ouderbladen,ouderde,ouderen,oudergewricht,oudergewrichten
  sch:ouderklachten,ouderluxatie,ouderluxaties,ouderpijn,ouders,oudert,oudertje,oudertjes,roef,roefbreuk,roefde,roefden,roefje,roefjes
  sch:roeft,roeven,roevend,roevende,uifladefenomeen,uinde,uine,uinen,uiner,uinere,uining,uiningen,uins,uinst,uinste,uint,uinte,wannoom
  scl:erose,erotisch,erotische sco:liose,liotisch,pie,pies scr:eening,eenings sed:atie sel:ozok sen:sibiliteit,sibiliteitsstoornis seq:uentie,uenties
  ser:esta,etide,ie,ies sho:ck,cken,cking,cks,ckt,ckte sie:raden
  sig:moidresectie,naal,naalintensiteit,naalintensiteiten,naaltje,naaltjes,naalverlies,nalen sim:vastatine
  sin:us,ushoek,ushoeken,usitis,usscherpte,ussen sip:ralexa sir:oop,open ske:letleeftijd
  sla:apapneu,apbeen,apmiddel,apmiddelen,apmiddeltje,apmiddeltjes,appil,appillen,approblemen,apstoornis,apstoornissen,gader,gaderen
  sla:gaderlijk,gaderlijke,gaders,gadertje,gadertjes,gpijn,gpijnlijk,gschaduw,perigheid sle:utelbeen,utelbeentje,utelbenen
  sli:jm,jmbeurs,jmbeursontsteking,jmbeursontstekingen,jmbeurzen,jmde,jmden,jmen,jmer,jmerig,jmt,jmvlies,jmvliesontsteking,jmvliesontstekingen
  sli:jmvliezen,jtage,k,kfoto,kken,kkende,kklachten,kstoornis,kstoornissen,kt,kte,kten,kvideo slo:kdarm,kdarmen,kdarmkanker,tklachten sne:dedikte
  sni:jwond,jwonden snu:rken son:de,deer,des,devoeding spa:akbeen,lk,lken,lking,lkje,lkjes,lkt,lkte,lkten,sticiteit,tader,taderen,taders,tadertjes
  spe:ekselklier,ekselklieren
  spi:culae,culair,egels,egelvorming,egelvormingen,eratrofie,erde,eren,eringen,ermassa,erpijn,erpijnen,erpijntjes,erscheur,erscheuren
  spi:erscheuring,erscheuringen,ert,ertje,ertjes,erverlies,erweefsel,erzwakte,naalkanaal,raal,raaltje,raaltjes,t,tje,tjes,ts,tst spi:tste,tte,tten
  spl:eet,eetje,eetjes,enomegalie,enomegalies,eten
  spo:ed,edbestraling,edde,edden,edeisende,edeisender,edeisendheid,edeisendste,eden,edgevallen,edgevallendienst,edt,elde,elden,elen
  spo:eler,eling,elingen,elt,eltje,eltjes,ndylodese spr:aakstoornis,aakstoornissen,eekuur spu:it,iten,itend,itende,iter,itje,itjes,itpomp
  sta:ande,ander,artbeen,diering,dieringen,dium,diums,geren,gering,ging,gingen,mceltransplantatie,ndafwijking,ndafwijkingen,ndsafwijking
  sta:ndsafwijkingen ste:atose,de,ekwond,ekwonde,ekwonden,ende,enden,enlijden,ent,entje,mband,mbanden,mbandjes,mproblemen,nen,nend,nende,nose,nosen
  ste:noserend,notisch,nt,nts,rilisatie,riliteit,rnum,rvormig,rvormige,unzolen,unzool sti:jfheid,lnoct
  sto:elgang,elgangpatroon,fafwijking,fafwijkingen,fwisseling,fwisselingen,lling,llingen,llingsstoornis,llingsstoornissen,lsel,lsels
  sto:ma,mas,ornis,ornissen
  str:alenbelasting,alingsdosis,alingsdosissen,engileus,iktuur,ooiartefact,ooiartefacten,ooiing,ooiingen,oomsnelheden,oomsnelheid
  str:ottenhoofd,ottenklepje,umazol stu:ifmeel,ipen,itbeen,itbenen,itje,itjes,itligging,wing,wingen
  sub:arachnoidaal,arachnoidale,cutaan,cutane,febriel,febriele,luxatie suf:heid sui:cidepoging,kerziekte,kerziekten
  sup:inatie,ratentorieel,ratentoriele sym:ptomatisch,ptomatische,ptomen,ptoom syn:dromaal,dromen,droom tab:let,letje,letjes,lets,letten
  tac:hypnoe,hypnoisch tan:d,darts,dartsen,dde,den,dheelkundig,dheelkundige,dheelkundigen,ding,dingen,dje,djes,dt,dvlees,dvulling,dvullingen,dwortel
  tan:gentieel tav:egil tec:hnologen,hnoloog tee:k,kjes,lbal,n,ntje,ntjes teg:engif,engiffen,engift,engiften tek:en,enbeet,enbeten tem:esta
  ten.en,niselleboog,sie,t,tje,tjes tep:el,elhof,els,eltje,eltjes,eluitvloed,elvloed ter:atoom the:rapie,rmoablatie
  tho:racaal,raxdrain,raxfoto,raxfotos,raxwand thy:rax til:lift toe:name,valsbevinding,valsbevindingen toi:letstoel ton:gbasis,gbeet,gde,gen
  top:ogram tor:tueuze
  tra:anbuis,anbuisje,anbuisjes,anbuizen,cheacanule,ctiebronchiectasieen,nspireren,nsplantaat,nsplantaaten,nsplantaatnier,nsplantaatnieren
  tra:nsplantatie,nsplantaties,umahelikopter,umakamer,umaopvang,umatoloog tri:fasisch,fasische
  tro:mbolyse,mbolysekandidaat,mbose,mbosebeen,mbotisch,mbotische,mbus,mmelvlies,mmelvliezen tub:e,en,erculose,es,etje,etjes
  tum:or,orbespreking,oren,orgroei,ormarker,orrest,ors tus:senbloeding,senbloedingen,senwervelschijf,senwervelschijven twe:eling,elingen
  uit:ademing,bochting,droging,gedroogd,gesteld,gestelde,gezaaid,stralend,stralende,straling,stralingen,strijkje,stulping,valsverschijnselen
  uit:zaaiing,zaaiingen ulc:us uni:lateraal,laterale ure:ter,ters,thra,thrae,thras
  uri:naal,ne,nebuis,nebuizen,neer,neleider,neleiders,neleidersteen,neretentie,neweg,newegen,neweginfectie,neweginfecties uro:logen,logie,loog
  ute:rus,russen
  vaa:t,tafsluiting,tafsluitingen,tbed,tboom,tchirurg,tchirurgen,tlijden,tmisvorming,tmisvormingen,tprothese,tte,ttekening,tvoorziening
  vaa:twand,twanden vac:cinatie,cinaties val:gevaar,incident,neiging,risico var:ianten vas:culair,culaire,cularisatie vat.en,te,ten vel:dje,djes
  ven.en,eus,euze,flon,t,ten,tilatie,tje,tjes,traal,trikel,trikels,trikelsysteem
  ver:band,bande,banden,denking,denkingen,dichting,dichtingen,dikking,dikkingen,dikkingsmiddel,draaiing,drinking,geetachtigheid
  ver:giftiging,groeiing,groeiingen,groot,grootte,grootten,grote,groten,grotend,grotende,groting,grotingen,kalking,kalkingen,kalkt
  ver:kalkte,kleving,klevingen,kramping,lamd,lamde,lamden,lamdheid,lamming,lammingen,littekend,littekening,loskunde,loskundige,loskundigen
  ver:magerd,mageren,magering,nauwing,nauwingen,plaatsing,plaatsingen,pleegafdeling,pleegafdelingen,pleeghuis,pleeghuizen,pleegkundig
  ver:pleegkundige,pleegkundigen,pleegster,pleegsters,pleger,pleging,plegingen,rekking,rekkingen,schuifbaar,schuifbare,schuiving
  ver:schuivingen,slechtering,slikking,smalling,smallingen,sneller,snellers,standskiezen,stopping,stoppingen,stuiking,stuikingen
  ver:tebroplastiek,vetting,vormd,vormde,vorming,wardheid,warring,warringen,wijd,wijde,wijdering,wijderingen,wijding,wijdingen,wonding
  ver:wondingen,zakking,zakkingen,zwikking,zwikkingen vet:onderdrukt,weefsel vin:gerkootje,gerkootjes,gertop,gertoppen
  vir:aal,ale,usinfectie,usinfecties,ussen vis:us,usdaling,usklachten,usstoornis vle:esbomen,esboom,kje,kjes,kken,kkend,kkende,kt,kte,kten
  vli:es,esje,esjes,ezen,ndernaald vlo:eistofspiegel,eistofspiegels
  voc:ht,htbalans,htbeperking,htcollectie,htcollecties,hten,htinname,htophoping,htte,htten
  voe:dingssonde,dselvergiftiging,dselvergiftigingen,t,ten,ter,ting,tingen,tje,tjes,tpijn,trug,twortel,tzolen,tzool,tzoolpijn,tzoolreflex
  vol:umeverlies voo:rachterwaarts,rhoofd,rhoofden,rhoofdsholte,rhoofdsholten,rhoofdsholteontsteking,rhoofdsholteontstekingen,rhoofdsholtes,rhoorn
  voo:rkamerfibrillatie,rkamerflutter,rrand,rvoet,rvoeten,sheid vro:edvrouw,edvrouwen,egen,eger,egere,egst,egste,egte
  vru:cht,chtbaarheid,chten,chtje,chtjes,chtwater,chtzak,chtzakje,chtzakjes,chtzakken vul:ling,lingen waa:kinfuus,knaald,rden wac:htkamer
  wan:d,de,delstok,den wee:en,fsel,fselen,fsels,fseltje,fseltjes weg:drukbaar,drukbare wek:e,edelen,elijk,elijke,en,er,ere,t,te,ten
  wer:vel,velboog,velbreuk,velbreuken,velde,velden,velen,velfractuur,velhoogte,veling,velingen,velinzakking,velinzakkingen,velkanaal
  wer:velkolom,velkolommen,vellichaam,vellichamen,vels,velt,veltje,veltjes,velverschuiving,velverschuivingen wig:resectie
  wij:svinger,svingers,svingertje,svingertjes win:derig,derigheid wis:selspoel wit:testofafwijkingen,testoflaesies
  won:d,dde,dden,de,den,dend,dere,dgenezing,dgenezingen,dinfectie,dinfecties,dje,djes,dt,dverband,dverzorging,dvocht,dzorg woo:rdvindstoornissen
  wor:mvormig,mvormige,telblok,telcompressie,telcompressies,telde,telden,telen,teling,telkanaal,telkanalen,telprikkeling,telpuntontsteking
  wor:tels,telt,teltje,teltjes wre:ef xyz:al zaa:dbal,dballen,dblaas,dblaasjes,larts,lvisite zal:f,fde,fden,fje,fjes,ft,ven
  zen:uw,uwbaan,uwbanen,uwblok,uwblokkade,uwen,uwpijn,uwpijnen,uwtje,uwtjes,uwwortel,uwwortels zet:pil,pillen
  zie:kenhuis,kenhuisbed,kenhuisje,kenhuisopname,kenhuisopnamen,kenhuisopnames,kenhuizen,kenverzorgster,kenwagen,kt,kte,ktebeeld
  zie:ktebeelden,kten,ktes zij:band,delings,delingse,lig,ligging,liggingen zin:nat zit:been,vlak zor:gkundige,gkundigen zou:tarm,tloos
  zui:geling,gelingen zuu:rbranden,rstof,rstofbril
  zwa:chtel,chtelen,chtels,nger,ngere,ngeren,ngerschap,ngerschappen,ngerschapstest,ngerschapstesten,ngerschapstests
  zwe:er,erden,ert,ertje,ertjes,lling,llingen,ren,rend,rende zyl:oric
`;

/** Everyday words, those of work and of relatives. */
export const dutchWords = `
  aan:beveel,beveelt,bevelen,bevelend,bevelende,beveling,bevelingen,bevolen,bevolenen,bieden,bod,dacht,dachtspunt,doen,dring,dringen
  aan:dringend,dringende,dringer,dringt,gaande,geboden,gebodene,gedaan,gedane,geef,geeft,gekleed,gekomen,gekomenen,gelegd,geleverd
  aan:geleverde,gemaakt,gemeld,gemelde,genomen,gepast,gepaste,gepaster,gepastheid,geraden,gereden,gesloten,gespannen,getoond,getoonde
  aan:getrokken,geven,gevend,gevende,gever,gevraagd,gevraagde,gevuld,gezichten,gezien,gifte,hangwagen,houden,houdend,houdende,houdender
  aan:houdendheid,kleden,kom,komen,komend,komende,komst,komsten,komt,leg,legde,legden,leggen,legger,legging,legt,leiding,leidingen
  aan:maken,meld,meldde,meldden,melden,meldend,meldende,melder,melding,meldingen,meldt,name,nemen,pas,passen,passend,passende,passing
  aan:passingen,past,paste,pasten,raadde,raadden,raadt,raden,rader,raken,raking,recht,rijden,rijding,rijdingen,sluiten,sluitend
  aan:sluiting,spreekbaar,spreken,staan,staande,tal,tallen,tonen,tonend,tonende,toning,toon,toonbaar,toonbaarheid,toonbaars,toonbare
  aan:toonde,toonden,toont,trekken,vaard,vaardbaar,vaardbaarheid,vaardbaars,vaardbare,vaarden,val,vallen,vallend,vallende,valler
  aan:valt,vang,vangen,vanger,vangt,vankelijk,vankelijke,vraag,vraagde,vraagden,vraagt,vrage,vragen,vragend,vragende,vullen,vullend
  aan:vullende,vulling,vullingen,wezig,wezige,wezigen,wezigheden,wezigheid,wijzing,wijzingen,zetten,zienlijk,zienlijke
  aar:d,dappel,dappelen,dappelmesje,dappels,dbei,dbeien,dbeving,dde,dden,de,dig,dje,ds,dst,zel,zelde,zelden,zelen,zelend,zelende
  aar:zeling,zelingen,zelt abs:oluter,oluut,oluutheid,oluuts aca:demie acc:epteren
  ach:t,teraan,teraf,terafjes,terblijven,terdocht,terdochtig,tereenvolgens,tergrond,terin,terkant,terkanten,terlaten,terlijk,terlijke
  ach:terop,terst,terste,tersten,terstes,teruit,teruitgang,terwege,ting,tje,tjes,tste,tte,tten,ttien
  act:eur,ief,iefs,iefst,iefste,ieve,ieven,iever,ueel,ueels,uele,ueler,uelere ade:mhalen adm:inistratie,inistratief,inistratieve ado:ptie
  adr:esje,esjes,essen adv:erteren,ies,iezen,iseer,iseerde,iseerden,iseert,iseren,iserend,iserende aer:ogene afb:eelden,eelding,eeldingen,ouwen,reken
  afd:eling,elingen,oen
  afg:aan,ebeeld,ebeelde,ebeelden,ebeld,ebelde,ebouwd,ebroken,edaan,edekt,edekte,egeven,egleden,ehaald,ekeurd,ekeurde,ekeurden,eklemd
  afg:ekneld,elast,elaste,elasten,elasting,elastingen,elastte,elastten,eleid,elezen,elopen,emeld,emelde,enomen,erond,eronde,erukt
  afg:escheurd,eschoten,esloot,esloten,eslotener,eslotenheid,esneden,esproken,etekend,etekende,evallen,even,ewacht,eweken,ewerkt
  afg:ewezen,ewisseld,ewisselde,ezegd,ezegde,ezien,haans,haanse,ifte,rensbaar
  afh:alen,angend,angende,ankelijk,ankelijke,ankelijken,ankelijker,ankelijkere,ankelijkheden,ankelijkheid afk:icken,nellen,omst,omstig,omstige
  afl:eiden,eiding,ezen,oop,oopt,open,opend,opende afm:elden,eting,etingen afn:ame,amen,ames,eem,eemt,emen,emend,emende,emer,eming,emingen
  afs:chuwelijk,nijden,praak,praakje,praakjes,prak,praken,preken,tand,tanden,tandje,tandjes,tandsbediening aft:erdruk afv:al,albak,oer,oeren
  afw:acht,achten,achtend,achtende,achtender,achtendheid,achting,achtte,achtten,as,assen,asser,eren,ezig,ezige,ezigen,ezigheden
  afw:ezigheid,ijk,ijken,ijkend,ijkende,ijkt,ijzen afz:eggen,ien,onderlijk,onderlijke age:nten agr:essie,essief,essieve akk:oord ala:rmeren
  alc:oholen,oholgebruik alg:emeen,emeenheden,emeenheid,emeens,emeenst,emene,emenen,emener,emenere
  all:ebei,ebeide,edaags,eenlijk,eenstaand,eenstaande,eenstaanden,emaal,erlei als.nog,of,tublieft alt:ijd alv:ast,orens alw:eer ama:zone
  amb:t,tenaar,tenaars,tenaartje,tenaartjes,tenaren ana:mnestisch,nas and:ere,erhalf,erhalve,erstalig,erstalige,erzijds
  ang:st,staanval,sten,stig,stige,stiger,stigere,stigst,stigste ann:uleren ano:rectisch
  ant:ecedenten,illiaans,illiaanse,woord,woordde,woordden,woorden,woordende,woordje,woordjes,woordt app:araat,araten,aratuur,els,elsap apr:illen,ils
  ara:bisch,bische
  arb:eid,eidde,eidden,eiden,eiders,eidsarts,eidsongeschikt,eidsongeschikte,eidsongeschikten,eidsongeschiktheid,eidsongeval,eidsongevallen
  arb:eidster,eidt arc:hief arg:waan arm:oede art:ikel,ikelen asb:est,estcontact,estcontacten asi:elzoeker,elzoekers,elzoekerscentrum asj:eblieft
  asp:ecifiek,ecifieke ass:istentiewoning asy:mmetrisch,mmetrische atl:etiek att:entie,esten aty:pisch,pische aul:a
  aut:odeur,omonteur,omonteurs,oportier,osnelweg,ostoel,ostoeltje avo:cado,nd,nddienst,nden,ndeten,ndje,ndjes,ndlijk,ndlijke,ndmaal,nds,ntuur azi:jn
  baa:nde,nden,nt,ntje,ntjes,t,tte,tten bab:ylijk bad:kamer,kuip bag:age bak:fiets,kerij,kertje,kertjes,steen bal:ie,iemedewerker
  ban:aan,anen,dje,dvormig,en,ger,gere,gheid,gst,gste,kwerker bar:st bas:isscholen,isschool,isschooltje,isschooltjes,ketbal
  bat:terij,terijen,terijtje,terijtjes bea:demd,demde
  bed:acht,ankt,ankte,ankten,den,enken,hek,iende,ienden,legerig,legerige,legerigen,legerigheid,oeld,oelde,oelden,oeling,oelingen
  bed:olven,orven,raag,raagt,rag,rage,ragen,ragend,ragende,ragje,ragjes,reigd,reigde,reigen,reiging,rijf,rijfje,rijfjes,rijfsongeval
  bed:rijft,rijven,rijver bee:indig,indigd,indigde,indigden,indigen,indiging,indigingen,indigt,ld,tje,tjes
  beg:aan,eleid,eleidde,eleidden,eleide,eleiden,eleider,eleiders,eleiding,eleidingen,eleidster,eleidt,inne,innen,innend,innende
  beg:int,on,onnen,rafenis,reep,rensd,rensde,rensden,rensder,rensdheid,repen,rijp,rijpelijk,rijpen,rijpend,rijpende,rijpt,rip,roting
  beh:alve,eer,eerder,eren,oefte,oeften,oeftes,oeve,oeven,oevend,oevende,oorlijk,oort,oren,oud,ouden,oudend,oudende,oudens,ouder beh:oudt,ulp
  bei:d,dde,dden,djes,dt bej:aard,aarde,aarden,aardentehuis
  bek:eek,eken,ekene,enden,ender,endere,endheden,endheid,endst,endste,ers,ijk,ijken,ijkend,ijks,ijkt,lemd,lemde,lemden,lemder,lemdheid
  bek:lemmend,lemming,lemmingen,neld,nelde
  bel:ang,angd,angde,angden,angen,angrijk,angrijke,angrijker,angrijkere,angrijkheden,angrijkheid,angrijks,angrijkst,angrijkste,angstelling
  bel:angt,ast,astbaar,astbaarheid,astbare,aste,asten,astend,astende,aster,asting,astingafhankelijk,astingdienst,astingen,astte
  bel:astten,de,eefd,eefde,eid,emmerd,emmerde,emmerden,even,gisch,gische,lend,lende,letje,ofte,oofd,oop,oven,ten bem:oeilijken,oeilijkt
  ben:aderen,adering,adrukken,edenst,edenste,odigd,odigde,oemd,oemen
  beo:ordeel,ordeelbare,ordeeld,ordeelde,ordeelden,ordeelt,ordelen,ordelend,ordelende
  bep:aal,aald,aalde,aaldelijk,aaldelijke,aalden,aaldheid,aalds,aalt,alen,alend,alende,aling,alingen,erk,erken,erkend,erkende,erking
  bep:erkingen,erkt,erkte,erkten,erkter,erktere,erktheden,erktheid,erktst,erktste
  ber:eid,eidde,eidden,eide,eiden,eider,eidheid,eiding,eidingen,eids,eidt,eik,eikbaar,eikbaarheid,eikbare,eiken,eikend,eikende,eiking
  ber:eikt,eikte,eikten,ekend,ekenen,ekening,gbeklimmen,icht,ichte,ichten,ichtje,ichtjes,ichtte,ichtten,oep,oepen,oeper,oeping,oepingen
  ber:oeps,oepsmatig,oept,oofd
  bes:chadigd,chadigde,chermd,chermen,chermende,cherming,chikbaar,chikbaarheid,chikbare,chikking,chikkingen,chouw,chouwd,chouwde
  bes:chouwden,chouwen,chouwend,chouwende,chouwer,chouwing,chouwingen,chouwt,chreef,chreven,chrevene,chrijf,chrijft,chrijven,chrijvend
  bes:chrijvende,chrijver,chrijving,chrijvingen,chut,ef,lis,lissen,lissend,lissende,lisser,lissing,lissingen,list,liste,listen,luit
  bes:luite,luiten,luitend,met,mette,mettelijk,mettelijke,preek,preekt,prek,preken,prekend,prekende,preker,preking,prekingen,proken
  bes:prokene,taan,taand,taande,taat,tane,te,tede,teden,tel,teld,telde,telden,telen,tellen,teller,telling,telt,telwagen,temd,temming
  bes:tond,turen,tuur,tuurder,tuursleden,tuurster
  bet:aal,aald,aalde,aalden,aalt,alen,alend,alende,aler,aling,alingen,e,ekenen,ekenis,ekenissen,ekent,ekenten,er,erde,erden,ere
  bet:eren,erend,erende,ering,ers,erschap,ert,on,ref,reffen,reffend,reffende,reft,rekken,rekking,rok,rokken,rokkene,rokkenen,rokkenheid
  bet:rouwbaar,rouwbaarheid,rouwbare beu:gel,gelde,gelen,gelt,geltje,geltjes,rt,rten,rtje
  bev:allen,alt,at,atten,eiliger,eiligers,en,estig,estigd,estigde,estigden,estigen,estigend,estigende,estiging,estigingen,estigt
  bev:ind,inden,indend,indende,inding,indingen,indt,roren
  bew:aar,aard,aarde,aarden,aart,aker,aking,aren,arend,arende,eeg,eeglijk,eeglijke,eeglijker,eeglijkere,eeglijkheid,eeglijkst,eeglijkste
  bew:eegt,egen,egend,egende,eger,egingsafhankelijk,ijs,ijzen,indvoerder,indvoering,ogen,ogener,ogenheid,olkt,oner,oners,oog,oonster
  bew:ust,uste,usteloos,uster,ustere,ustheid
  bez:eerd,eerde,eert,ig,igde,igden,ige,igen,iger,igheden,igheid,igste,igt,it,ocht,oek,oeken,oeker,oeking,oekingen,oekje,oekjes
  bez:oekt,orgd,orgde,orgden,orgder,orgdere,orgdheden,orgdheid,orgdst,waar,waard,waarde,waarden,waarlijk,waarlijke,waart,waren bie:den,dt
  bij:drage,eenkomst,en,ensteek,gaand,gehouden,gesteld,gevoegd,gevoegde,gewerkt,gewerkte,houden,komend,komende,l,lage,lagen,na,passend
  bij:passende,rijder,rijders,stand,standsuitkering,stellen,sturen,ten,voorbeeld,wonen,zonder,zondere,zonderheden,zonderheid,zonderlijk
  bij:zonders,zonderst,zonderste bin:den,nen,nengebracht,nengekomen,nenkant,nenkanten,nenkomst,nenkort,nenst,nenste,nenzijde,t
  ble:ef,ek,ekheid,ekjes,ekst,ekste,ekt,ekte,ekten,ke,ken,kere,ven
  bli:j,jdschap,jf,jft,jk,jkbaar,jken,jkend,jkende,jkens,jkt,jven,jvend,jvende,jvender,jvendere,jver,kje,nden,nder,ndheid,ndst
  blo:edt,emist,emkool,kkade,kkades,kkeren,otgesteld,otheid,otje,otjes,otst,otstelling,otstellingen,otte,ter
  boe:khouder,khouders,khoudertje,khoudertjes,rde,rden,rderij,rin,rinnen,rt,rten bof.t,te,ten bok:sen,ser bol:vormig,vormige,vormiger bom:en
  bon:zend,zende boo:dschap,dschapje,dschapjes,dschappen,dschapper,dschapt,dschapte,dschapten,ntjes,rmachine bor:rel,stgevoed
  bot:erham,sen,sing,singen bou:wen,wvakker,wvakkers
  bov.enaan,endien,engenoemd,engenoemde,enkant,enkanten,enop,enst,enstaand,enstaande,enste,ensteden
  bra:af,ndend,ndende,ndender,ndendst,ndweer,ndweerman bre:der,dere,edheid,edst,edste,edte,edten,ekt,ien,inaald,ken,ng,ngen,ngend,ngende,nger,ngt
  bri:efde,efden,efen,efje,eft,efte,even,lde,lden,lle,llen,lt bro:ertje,k,kken,mfiets,mfietser,odje,odmes bru:gpensioen,iloft,iswater
  bui:g,gen,gend,gende,ger,ging,gingen,gt,ten,tenkant,tenkanten,tenland,tenlanden,tenlander,tenlanding,tenlands,tenlandse,tens,tenshuis
  bui:tenst,tenste,tentje,tentjes,tenzijde,tje,tte buk:ken,t bul:gaars,gaarse,tjes,tte bun:galow bus:chauffeur,chauffeurs
  buu:rman,rmannen,rtzorg,rvrouw,rvrouwen,rvrouwtje,rvrouwtjes cha:mpignons chi:nees,nese cho:cola,colade cij:fer,fers cip:ier cir:kelzaag cit:roen
  cli:enten cod:eren col:lega,legae,legas,legiaal,legiale
  com:ateus,binatie,binaties,bineren,fortzorg,mentaar,missie,mode,municatie,municaties,municeren,pleteren,puterde,puteren,putert
  com:putertje,putertjes
  con:centratie,centratieproblemen,clusie,clusies,fituur,form,former,servenblik,stanten,stanter,stantere,stantheid,stantst,stantste
  con:stateer,stateerde,stateerden,stateert,stateren,staterend,staterende,statering,stateringen,sultatiebureau,tacteer,tacten,tacteren
  con:tactjes,tactpersoon,troleerde,troleerden,troleert,troleren,trolerend,trolerende coo:peratief,peratieve,peratieven,peratiever
  cor:recte,recten,rectere,rectheid,rectie,recties,rectst,rectste,relatie,releren,rigeer,rigeerde,rigeerden,rigeert,rigeren,rigerend cor:rigerende
  cre:che,me cur:sus daa:dwerkelijk,g,gde,gden,gs,gt,r,raan,rbij,rdoor,renboven,rentegen,rin,rmede,rmee,rna,rnaast,rnet,rom,rop,rover,ruit,rvan,rvoor
  dac:ht,hten dad:elijk,er dag:besteding,centrum,deel,deeltje,dienst,elijks,elijkse,elijkser,elijkst,end,ende,ing,ingen,je,jes,verzorging
  dak:dekker,dekkers,goot,loos,loze,lozen,werker dan:kbaar,ken,kt,kte,kten,kzij,sen,seres,sles dat:eren,erend dec:ember,laratie ded:en
  dee:lgenomen,lgenoot,lname,lnemen,ls,ltijd,ltijder,ltijds,ltje,ltjes def:initief,initieve dek:je dem:onstratie,onstraties
  den:kbaar,ken,kend,kende,kt dep:ressief der:de,des,gelijk,gelijke,gelijken,gelijks,tien,tig,tiger,tigste
  des:betreffend,betreffende,gevraagd,gewenst,kundig,kundige,kundigen,kundiger,kundigheden,kundigheid,noods,ondanks,orientatie,tijds det:ailtje
  deu:k,ren,rklink,rpost,rtje,rtjes dez:e,elfde,elfden,en,er,es dia:gnostisch
  dic:htbij,htbije,hte,hten,hter,htere,htheden,htheid,htingen,htst,htste,htte,htten
  die:et,fstal,nst,nstdoend,nstdoende,nste,nsten,nster,pe,per,pere,ping,pst,pste,pt,pte,pten,ten
  dif:ferentiaal,ferentiaaldiagnose,ferentiaaldiagnosen,ferentiaaldiagnoses,ferentiaaldiagnostisch,ferentialen,fuus
  dik:ker,kerd,kere,te,ten,tes,wijls din:gen,gend,gende,gt,sdag,sdagen,sdags dir:ecte,ecter,ectere,ectheid,ectst,ectste dit
  doc:ent,ente,enten,entes,hter,hters,htertje,htertjes dod:e,elijk,elijke,en,end,ende,er,ingen
  doe:l,lde,lden,leinden,len,lgericht,lgerichte,lgerichter,lgerichtheid,lt,ltje,ltjes,n,nd,nde,ner,ning,ningen,nlijk,nlijke,t,tje dof.fe,fen
  dok:ter,terde,terden,teren,tert,tertje,tertjes don:derdag,derdagen,derdags,kerde,kerden,kere,keren,kerheid,kerst,kerste,kert,kerte
  doo:d,dde,dden,ds,f,fde,fden,fheid,fst,ft,rademen,rboord,rboring,rdat,rgaan,rgaand,rgaande,rgaans,rgang,rgebeld,rgebelde,rgegaan
  doo:rgegeven,rgemaakt,rgemaakte,rgeslikt,rgesneden,rgestuurd,rgestuurde,rgeven,rgezaagd,rgezakt,rheen,rlopen,rmaken,rslaggevend
  doo:rslikken,rsnede,rsneden,rsnedes,rsturen,rverwees,rverwezen,rverwijzen,rzakken,rzichtig dor:stig dou:che dov:end,ende doz:ijn
  dra:ad,ag,agster,agt,ai,aide,aiden,aien,aiend,aiende,aier,aierig,aiing,aiingen,ait,aitje,aitjes,den,gen,gend,gende,gerschap
  dre:igde,igen,igend,igende,iging,mpel
  dri:edubbel,eentwintig,eling,emaal,ftbui,ftbuien,ngend,ngende,ngender,ngendere,ngendheid,ngends,ngendst,ngendste
  dro:eg,ge,gend,gende,gere,ging,men,nk,nken,nkenschap,og,ogde,ogden,ogheid,ogje,ogjes,ogs,ogst,ogste,ogt,ogte,ogten,om,omt
  dru:ggebruik,gsgebruik,iven,k,kje,kjes,kke,kken,kkend,kkende,kkere,kking,kst,kste,kt,kte,kten
  dub:bel,belde,bele,belen,belheid,belingen,bels,beltje,beltjes,belzijdig,belzijdige
  dui:d,dde,dden,delijk,delijke,delijker,delijkere,delijkheid,delijkst,delijkste,den,dend,dende,der,ding,dingen,dt,ken,ts,tse,zend
  dun:nend,nende,ner,nere,netjes dur:end,ende,f,fde,fden,ft,ven,vend,vende dus duu:r,rde,rden,rs,rst,rste,rt,rte duw.de,den,en,end,ende,er,t,tje,tjes
  dwa:ng,ngmaatregel,ngmatig,rs,rsdoor dwe:ilen dwz ech:te,telijk,telijke,tere,tgenoot,tgenote,tgenoten,tgenotes,theid,tpaar,tparen,tst,tste,tte
  een:entwintig,heid,maal,malig,malige,maligheid,maligs,sklaps,voudig,voudige,voudiger,voudigere,voudigheid,voudigs,voudigst,voudigste
  een:zaam,zaamheid,zame,zijdig,zijdige,zijdiger,zijdigere,zijdigheid,zijdigste
  eer:daags,der,dere,dergenoemde,gisteren,lijk,lijke,st,ste,stes,stvolgende eet:bui,lust eeu:w eff:ecten,ectje,ectjes,en eie:ren
  eig:en,enaar,enbijdrage,ende,enden,endom,ene,enen,enheden,enheid,enlijk,enlijke,enlijks,ens,enste,ent,enwijs
  ein:dde,de,delijk,der,des,digen,digt,dje,djes,dt eis:te,ten ele:ctief,ktricien,ktriciens,ktrieker,ktrische,menten elf:de elk:aar,aars,een
  emo:tie,ties,tioneel,tionele ene:rgie,rzijds eng:else,elstalig eni:ge,gen,gheid,gst,gste,gszins enk:elvoudig,elzijdig,elzijdige eno:rm ent:housiast
  enz era:an,f erb:ij erd:oor erg.ens,otherapeut,otherapeute,otherapeuten eri:trees,trese erm:ee
  ern:aar,aast,stig,stige,stiger,stigere,stigheid,stigs,stigst,stigste ero:nder,p,ver ert:egenaan,ussen eru:it
  erv:aar,aart,an,aren,arene,arener,arenere,arenheid,arenste,aring,aringen,oor erw:ten ete:n,nd,nde,ntje,ntjes eth:isch,ische eut:hanasie
  eva:luaties,lueren eve:nals,neens,ngoed,nmin,ntjes,ntueel,ntuele,nwel,nwicht,nzeer evi:dente,denter,dentere,dentste exc:essief,uus
  exp:ertiseverslag,losie ext:reem ezv fab:rieksarbeider,rieksarbeiders,rieksmedewerker fac:turatie,turen,tuur
  fam:iliair,iliaire,ilie,iliehulp,ilieleden,ilielid fan:toom fax:en feb:ruari fee:stdag,stdagen fei:te,tje,tjes fel:le
  fie:ts,tsen,tsend,tsende,tser,tsers,tsertje,tsertjes,tsje,tsjes,tsongeval,tsongevallen,tst,tste,tsten fij:ne fit:nessen fla:uwvallen fle:ssen
  fli:nke,nkere,nkheid,nks,nkst,nkste foc:aal fop:speen for:nuis,se,ser,sere,sheid fot:ograaf fou:t,ten,ter,tief,tieve,tje,tjes,tmelding,tst,tste
  fra:nsje,nsjes,nstalig fri:eten,etjes,s,sdrank,sse fro:ntaal,ntale
  fun:ctioneel,ctioneer,ctioneerde,ctioneerden,ctioneert,ctionele,ctioneler,ctioneren,ctionerend,ctionerende,ctionering fut:loos,loosheid
  fys:io,iotherapeut,iotherapeute,iotherapeuten,iotherapie gaa:n,nd,nde,ndeweg,rne,s,t,tje,tjes gaf gam:everslaving gan:gbaar,gen
  gar:agist,naal,nalen gat:en gea:arzeld,chte,dopteerd,dopteerde,dviseerd,dviseerde,nnuleerd,nnuleerde,rchiveerd,utoriseerd
  geb:aar,aard,aarde,aarden,aart,aartje,aartjes,ak,akken,aren,aseerd,aseerde,aseerden,eld,elde,elden,et,eten,etenheid,eter,ette
  geb:eur,eurd,eurde,eurden,euren,eurend,eurende,eurens,eurlijk,eurlijke,eurt,eurtenis,eurtenissen,ied,ieden,iedend,iedende,ieder
  geb:iedje,iedjes,iedt,int,inte,leekt,leekte,leken,lekt,lekte,leven,loed,lokkeerd,lokkeerde,lokkeerden,od,oden,odene,oekt,oekte
  geb:oekten,oft,ogen,onden,ood,oogd,oogde,oord,oorde,oorden,oorte,oorten,oortes,oren,orene,orenen,otst,ouw,ouwd,ouwen,racht,rachte
  geb:rachten,raden,rek,reke,reken,rekkig,rekkige,roken,rokenheid,rokt,ruik,ruikelijk,ruikelijke,ruiken,ruikend,ruikende,ruiker
  geb:ruikt,ruikte,ruikten
  gec:odeerd,ombineerd,ombineerde,ombineerden,ommuniceerd,ompleteerd,ompliceerd,onstateerd,onstateerde,ontacteerd,ontroleerd,ontroleerde
  gec:orreleerd,orrigeerd,orrigeerde,orrigeerden
  ged:aagd,aagde,aald,aalde,aalden,aan,aante,aanten,acht,achte,achten,achtes,ane,eeltelijk,eeltelijke,eelten,eeltes,enkt,esorienteerd
  ged:etineerde,etineerden,raag,raagt,raaid,raaide,raaiden,rag,ragen,ragend,ragende,ragenheid,raging,ragingen,ragsprobleem,ragsproblemen
  ged:ronken,roomd,rukt,rukte,rukten,rukter,ruktheid,uld,ulde,ulden,urende,urfd,urfde,uurd,uwd,uwde,uwden
  gee:f,ft,n,nszins,stelijk,valueerd,valueerde,xporteerd gef:eliciteerd,ietst,ietste,ixeerd,ixeerde,ixeerden,unctioneerd,unctioneerde
  geg:aan,ane,anen,eten,even,evene,evenheden,evenheid,evens,ooid,rensd,repen,roeid,roeide,roepeerd,roepeerde
  geh:aald,aalde,aalden,ad,akt,alte,eel,eeld,eelde,eelden,eelheid,eim,eld,elen,eugen,inderd,inderde,inderden,oefd,oefde,olpen,oord
  geh:oorde,oorden,ord,ort,ouden,oudenheid,uild,uwd,uwde,uwden
  gei:mporteerd,ndiceerd,nformeerd,nformeerde,nstrueerd,nterpreteerd,ntubeerd,ntubeerde,rriteerd,t gej:ongd
  gek.almeerd,anteld,antelde,arteld,atapulteerd,eerd,eerde,eken,end,ende,ke,laagd,laagde,leed,lemd,napt,napte,neld,neusd,neusde
  gek:neusden,nikt,nipt,ocht,oeld,oelde,oelden,omen,ookt,ookte,oosd,oosde,oppeld,ost,ozen,ozene,ozenen,regen,ruist,ruiste,und,wetst
  gel:anceerd,and,at,atener,atenheid,atte,dig,dt,ede,eden,eding,edingen,eed,eefd,eefde,eegd,eegde,eerd,eerde,ees,egd,egde,egden
  gel:egen,egene,egener,egenheden,egenheid,eid,eidde,eide,eidelijk,eidelijke,eidelijker,eidelijkheid,eidt,eken,ekt,est,et,eund,everd
  gel:ezen,ezene,ieve,ieven,ijk,ijke,ijkelijk,ijken,ijkend,ijkende,ijker,ijkheden,ijkheid,ijkmatig,ijkmatige,ijkmatiger,ijkmatigere
  gel:ijkmatigheid,ijkmatigst,ijkmatigste,ijkt,ijktijdig,ijktijdige,ijktijdigheid,ijkvloers,obd,obde,ogeerd,oof,ooft,oop,open,oven
  gel:uid,uiden,ukkig,ukt,ukte
  gem:aakt,aakte,aakten,aakter,aaktheid,aild,akkelijk,akkelijke,akkelijker,akkelijkere,akkelijkheid,akkelijkst,akkelijkste,alen
  gem:and,eenschappelijk,eente,eet,eld,elde,elden,erkt,erkte,et,eten,etst,etste,iddeld,iddelde,iddelden,is,ist,iste,isten,obiliseerd
  gem:oogd,otiveerd gen:aamd,aamde,eest,ezen,ezend,ezende,ezer,ezing,ezingen,ieten,oeg,oegd,oegde,oegen,oeglijk,oeglijke,oegt,oemd,oemde,oemden,omen
  gen:oom,oteerd,oteerde,oteerden geo:bjectiveerd,bserveerd,pend,pende,penden,rganiseerd,rienteerd,rienteerde
  gep:asseerd,asseerde,asst,ast,aste,ensioneerd,ensioneerde,ensioneerden,ieker,laatst,laatste,laatsten,land,lande,lant,lante,leegd
  gep:leegde,leegden,lekt,lekte,ositioneerd,rikt,rikte,rikten,robeerd,robeerde
  ger:aadpleegd,aadpleegde,aakt,aakte,aakten,aakter,aaktheid,aken,apporteerd,eageerd,eanimeerd,eanimeerde,edde,eden,eed,egeld,egistreerd
  ger:eisd,elateerd,elateerde,emd,emdheid,ichte,ingd,ingde,inge,inger,ingere,ingheid,ingst,ingste,oep,oepen,oepene,oepenen,okt,okte
  ger:ookt,ookte,oteerd,uime,ukt,ustgesteld,uststellen,uststelling
  ges:cand,cande,chat,chater,chatte,cheiden,cheidenheid,cheurd,cheurde,chikt,chikte,chikten,chikter,chiktere,chiktheid,chiktst,chiktste
  ges:chommeld,chopt,choten,chreven,chrevene,chrikt,chrokken,coord,edeerd,edeerde,jouwd,laagd,laagde,laagden,laap,lacht,lachte,lachten
  ges:lagen,lapen,lapt,leept,leurd,lingerd,lipt,lonken,loot,loten,lotener,lotenheid,neden,pannen,peeld,piegeld,piegelde,piegelden
  ges:prek,prekje,prekjes,prekken,proken,prokene,prongen,taakt,taakte,taakten,taan,tabiliseerd,tabiliseerde,tart,tarte,tarten,tegen
  ges:tekt,teld,telde,telden,teldheden,teldheid,teund,teunde,teunden,token,tolen,toord,toorde,toorden,toordheid,topt,topte,topten
  ges:torven,toten,trekt,trekte,trekten,truikeld,truikelde,truikelden,tuurd,tuurde,tuurden
  get:al,ekend,ekende,ekenden,est,ild,ilde,oond,oonde,oonden,racht,ransporteerd,rapt,rild,roffen,rokken,rouwd,rouwde,rouwden,uigd
  get:uigde,uigden,uige,uigen,uigend,uigende,uigschrift,uigt
  gev:aar,aarlijk,aarlijke,aarlijker,aarlijkere,aarlijkheid,aarlijks,aarlijkst,aarlijkste,aarte,aarten,al,allend,allene,allenen
  gev:alt,angen,angene,angenis,aren,en,ochten,oel,oeld,oelde,oelden,oelen,oelens,oelig,oelige,oeliger,oeligere,oeligheden,oeligheid
  gev:oeligst,oeligste,oelt,olg,olgd,olgde,olgden,olge,olgen,olglijk,olglijke,onden,ondene,ondenen,orderd,orderde,orderden,orderder
  gev:ormd,raagd,raagde,raagden,raagder,reesd,uld,ulde
  gew:aard,aarschuwd,andeld,andelde,ard,assen,eekt,eekte,eest,eigerd,eigerde,eigerden,ekt,ekte,eld,elddadig,elddadige,eldig,end
  gew:enning,enst,enste,ensten,enster,erkt,erkte,et,eten,etens,ette,ichten,ichtig,ichtjes,ichtsverlies,ijsde,ijzigd,ijzigde,ijzigden
  gew:ild,ilde,isseld,ist,ogen,ond,onde,onden,one,oner,onere,oon,oond,oonde,oonheid,oonlijk,oonlijke,oons,oonst,oonste,oonte,oonten
  gew:oontjes,oonweg,ordt,orpen
  gez:aagd,ag,akt,akte,eefd,eefde,egd,egde,egden,ellig,et,eten,etheid,etst,ette,etten,etter,eurd,eurde,ien,iene,in,ind,inde,inden
  gez:innen,inshulp,ocht,ochte,ochten,ochter,ochtheid,ochtst,ochtste,ond,onde,onden,onder,ondere,ondheid,ondheidstoestand,onds,ondst
  gez:ondste,orgd,weefd,wollen gip:szaal gis:ter,teren gla:dde,ddere,dheid,djes,dst,dste,dt,nzend,sscherf,sscherven,zen gle:ed gli:jbaan
  glo:eiend,eit glu:tenvrij
  goe:d,daardig,daardige,demiddag,demorgen,denavond,dendag,dgekeurd,dgekeurde,dheden,dheid,dje,djes,dkeuren,dkeuring,dkoop,dkope goe:ds
  gok:ken,verslaving goo:ide,ien gor:del,delde,delen,dels,delt,deltje,deltjes gou:den
  gra:ad,adje,adjes,afmachine,ag,agheid,agst,agte,at,atje,atjes,cht,chtje,chtjes,ppig,smaaien,smaaier,ten,tis
  gre:ns,nsde,nsden,nst,nswaarde,nzen,nzend,nzende gri:jpen,jze,llig,llige,lliger,lligere,lligheden,lligheid,lligst,lligste
  gro:ei,eide,eiden,eien,eiend,eiende,eier,eit,ente,enten,ep,epen,epje,epjes,ept,epte,epten,eten,fheden,fheid,fst,fste,fte,nden
  gro:otheden,otheid,otje,otmoeder,otmoederlijk,otmoederlijke,otmoeders,otmoedertje,otouders,ots,otst,otste,otte,otten,ottes,otvader
  gro:otvaderlijk,otvaderlijke,otvaders,otvadertje,tendeels,ter,tere,teren,tje,tjes,tten gun:stig,stige,stiger,stigere,stigst,stigste gym:les,nastiek
  haa:l,lbaar,lde,lden,lt,ltje,ltjes,rd,rtje,rtjes,st,sten,stte,stten had:den hak:bijl,ken
  hal:al,end,fheid,fjaarlijks,fjaarlijkse,fje,fjes,fuur,te,ten han:dbal,deling,delingen,dig,dmatig,dschoen,dschoenen,dtekening,gen,gend,gende,gt
  har:dde,dden,dend,dende,dere,dheden,dheid,dingen,dlopen,dloper,dst,dste,telijk,telijke hav:enarbeider haz:elnoot,elnoten heb.ben,bend,bende,ber,t
  hec:hten hed:en hee:ft,ften,lde,lden,lheid,lt,n,t,tst,tste,tte,tten hef:fen,te,truck,truckchauffeur
  hel:aas,derde,derden,dere,derheid,derst,derste,e,emaal,end,ende,er,ft,ften,ikopter,pe,pen,pend,pende,pt,s,st hen:en
  her:beleving,belevingen,en,enen,haal,haald,haalde,haaldelijk,haaldelijke,haalden,haalt,halen,halend,halende,haling,halingen,inneren
  her:innering,inneringen,innert,kansing,ken,kenbaar,kenbaarheid,kenbaars,kenbaarst,kenbare,kend,kende,kenden,kennen,kennend,kennende
  her:kenner,kenning,kenningen,kent,komst,start,steld,stelde,stelden,stellen,stellend,stellende,steller,stelling,stellingen,stelt
  her:tje,tjes,vat,vatten,zien,ziene het:e,ere,erogeen,geen,zelfde,zij hev:ig,ige,iger,igere,igheid,igst,igste hia:at
  hie:lp,rbij,rdoor,rheen,rin,rmee,rna,rnaast,rop,rtegen,rtoe,ruit,rvan,rvoor hij.gen hin:derlijk,derlijke hit:te
  hoe:fde,fden,lang,veel,veelheden,veelheid,veelste,wel,zeer hog:elijk,ere,eschool,ingen hom:ogeen hon:d,den,derd,dje,djes,ds,ger,ingraat
  hoo:fdbevinding,fdbevindingen,fdtelefoon,fdzakelijk,gachtend,gachtende,gde,gheden,glijk,gslaper,gst,gste,gsten,gstens,gte,gten
  hoo:gtes,guit,pvol,r,rbaar,rde,rden,rt hop:elijk,eloos,eloosheid,en hor:end,ende,enden,entje,entjes,loge,s hos:pitalisatieverzekering
  hou:d,den,dend,dende,der,dt,tsplinter,tsplinters,tsplintertje
  hui:dig,dige,g,l,lbaby,lbuien,lde,lden,len,lend,lende,ler,lerig,lerige,leriger,lerigheid,lerigste,lt,s,sartsenwachtpost,sde,sdier
  hui:sdieren,selijk,sgenoot,sgenoten,shoudelijk,shoudelijke,shoudhulp,shoudster,shoudsters,shoudstertje,shoudstertjes,shoudtrap
  hui:sje,slijk,slijke,smoeder,smoeders,smoedertje,smoedertjes,sstof,st,svesting,svestingsproblematiek,svrouw,svrouwen,svrouwtje hui:svrouwtjes,ze
  hul:p,pbehoevend,pen,pje,pjes,pmiddel,pmiddelen,pmiddeltje,pmiddeltjes,pverlener,pverleners,pverlening hun hur:ken huu:r,rder,rwoning
  huw:elijk,elijksproblemen,elijksreis hyp:eractief,eractieve,eractiviteit ide:een,m,ntiek,ntieke,ntificatie,ntiteit,ntiteitskaart
  ied:er,ere,ereen,ereens,ermaal,ers iem:and,ands iet:s,sje,sjes ijk:ing ijs.je,koud ijv:erig ijz:el,erdraad,erwerk ik ikz:elf ill:egaal,egale
  imm:ers imp:orteren,ressie ina:demen,mi inb:egrepen,reng,rengen,rengend,renger,rengst,rengt inc:lusief,lusieve,ompleet,ompleter,ontinent,ontinente
  ind:erdaad,icatiestelling,ien,iende,ienden,ienen,iener,iening,ient,ividueel,ividuele,onesisch,onesische,ruk,rukken,rukking,rukt ind:rukte,rukten
  inf:ormaticus,ormatie,ormaties,ormeer,ormeerde,ormeerden,ormeert,ormeren,ormerend,ormerende,ormering
  ing:eademd,eademde,ebracht,ebrachte,egaan,egeven,egroeid,egroeide,ehaald,ehaalde,ehouden,ekort,ekorte,elegd,elezen,elicht,elichte
  ing:enieur,enieurs,enomen,enomenheid,epland,eplande,ereden,eschat,eschatte,eschreven,eslikt,eslikte,esteld,estuurd,estuurde,etrokken
  ing:evroren,evuld,evulde,ewikkeld,reep,repen inh:omogeen,oudelijk,oudend,oudende ini:tiatief,tieel,tiele ink:omen,omens inl:ichten,ichtingen
  inm:iddels inn:ame,amen,ames,eem,eemt,emen,eming,emingen inp:lannen
  ins:chietend,chrijven,chrijving,likken,pannen,panning,panningen,panningsgebonden,tabiel,tabiele,tabieler,tabielste,tappen,tel
  ins:telde,telden,tellen,tellend,tellende,teller,telling,tellingen,telt,torting,tructie,tructies,trueren,turen
  int:egendeel,ercollegiaal,ercollegiale,eressant,eresse,eresseer,eresses,ermitterend,ernaat,ernen,erpretatie,erpretaties,ervallen
  int:erventie,erventies,olerantie,ussen inv:loed,loeden,ullen inw:erken inz:age,agen,ages,ake,akt,akte,akten,icht,ien,ittende ira:ans iso:leren
  ita:liaans,liaanse ja jaa:r,rlijks,rlijkse,rs,rtje,rtjes jam:merde,merden,mere,meren,merlijk,merlijke,mert jan:uari jar:en,ig,ige,igen jaw:el je
  jeg:ens jeh:ova jen:ever jeu:gd,gdhulp,gdrechter,gdzorg jij jog:gen jon:gde,gden,geman,gemannen,gend,gende,gensachtig,ger,gere,geren,gheid,gt
  joo:dhoudend,dhoudende jou:rnaliste,rnalisten,w jui:st,ste,ster,stere,stheid jul:lie jun:i jur:k juw:elen kaa:rt,rten,rter,rtje,rtjes,rtte,rtten
  kal:fsvlees,me,mere,meren,mst,mste,mte kam:er,erbewoner,ergenoot,ernummer,ers,ertje,ertjes,peren
  kan:s,sje,sjes,telen,ten,tje,tjes,toormedewerker,toormedewerkers,tst,tte,tten kap:ot,otje,otjes,otst,otte,otter,ster,sters kar:akter,akteristiek
  kas:samedewerker,samedewerkster,sierster kat:oen kee:k,rde,rden,rt,rtje,rtjes kel:ner,ners,nertje
  ken:de,den,merk,nelijk,nelijke,nelijker,nen,nend,nende,nis,nisje,nisjes,nissen ker:en,end,ende,ing,ingen,s,stmis ket:tingbotsing,tingzaag
  keu:ken,ze,zen kic:kboksen kie:telt,zend,zende kij:k,ken,kend,kende,ker,kje,kt
  kin:dengezin,derbescherming,derdagverblijf,derleeftijd,derlijk,derlijke,dermishandeling,deropvang,derstoel,dertehuis,dertjes,derwagen kin:dje,djes
  kip:penbot kit:esurfen
  kla:ag,agde,agden,agt,ar,arde,arden,arheid,arst,art,arte,chtencommissie,chtenfunctionaris,chtenvrij,chtenvrije,gend,gende,ger
  kla:nt,nten,pte,ren,sje,sjes
  kle:den,dij,ding,dingen,edhokje,edkamer,efbriefje,efpleister,efvignet,indochter,indochters,indochtertje,ineer,inere,ineren,inerend
  kle:inerende,ineringen,inheid,inkind,inkinderen,inkindertjes,inkindjes,inst,inste,inte,intje,inzonen,inzoon,inzoons,inzoontje
  kle:mde,mden,mmen,mming,mzitten,ren,ur,uren,urt,uter,uterleeftijd,uters,uterschool kli:mmuur,mrek klo:ppend,ppende,pt,pte,pten kna:kt,kte,kten,pte
  kne:llend kni:elen,jpen,jpt,kken,kker,kkers,kte,ppen kno:flook,opcel knu:ffel,ffels,tselen koe:ien,kje,kjes,lkast kof:ferbak,fie
  kok:en,end,ende,kin,kinnen kol:iekachtig,iekachtige kom:en,end,ende,enden,kommer,t kon:d,den,ijn koo:pt,rd,rden,rtsig,rtsige
  kop:en,eren,je,jes,pelen,peling,pig,staartbotsing
  kor:fbal,tademig,tademige,tademiger,tademigheid,tdurend,tdurende,telijk,tend,tende,ter,tere,tgeleden,theid,tingen,tst,tste,tte kor:tten,tverblijf
  kos:tbaar kou:d,de,der,dere,dheid,djes,ds,dst,dste,s
  kra:akt,akte,akten,al,an,anmachinist,antje,b,bben,bber,bde,bden,bt,chten,chtens,chtig,chtige,chtiger,chtigere,chtigst,chtigste
  kra:chtsverlies,chttraining,len,mpend,mpende,nt kre:eg,gen kri:jg,jgen,jgend,jgt,jt,mpen,tiek kro:mde,mden,mheid,mmen,mming,mst,mt,mte,mten
  kru:isen,isend,isende,iser,ising,isingen,isje,isjes,ispunt,ist,iste,isten,izen
  kun:ne,nen,nend,nende,sten,stenaar,stenaars,stje,stjes,stmatig,stmatige,t kur:en kus:sen kuu:r
  kwa:adaardig,adaardige,al,altje,altjes,len,lijk,lijke,lijker,lijkere,lijkheid,lijks,lijkst,lijkste,litatief,m,men,rt,rtaal,rtalen
  kwa:rtier,rtje,rtjes,rts kwe:tsbaar,tsbare,tsen,tste kwi:jt,jten,jtgeraakt,jting,jtingen
  laa:gheden,gheid,gje,gjes,gst,gste,gte,gten,rs,rzen,tstelijk,tsten,tstgenoemde,tstgenoemden lac:hen,hend,hende,hje,hjes,ht,hte,hten,tosevrij
  lad:derde,deren,dert,dertje,dertjes lag.ere,eren,ering
  lan:dbouw,dbouwer,dde,dden,delijk,dingen,dje,djes,gbestaand,gbestaande,gde,gden,gdurig,gdurige,gduriger,gdurigere,gdurigheid,gdurigst
  lan:gdurigste,gere,glaufen,gsheen,gst,gste,gt,gwerpig,gwerpige,gwerpiger,gwerpigheid,gzaam,gzaamaan,gzaamheid,gzaamst,gzaamste
  lan:gzame,gzamer,gzamere las:sers,te,ten,tig,tige,tiger,tigere,tigheid,tigst,tigste lat:ente,eralisatie,eralisaties,ertje,ertjes lau:we law:aai
  led:en lee:fde,fden,floon,fsituatie,ft,ftijd,ftijden,ftijdsgenoten,g,gde,gden,gheid,gst,gste,gt,rde,rden,rkracht,rling,rlingen,rproblemen lee:rt,st
  leg:de,den,en,ende,enden,gen,gend,gende,gingen,t lei:dde,dden,dend,dende,dingen,dinggevende,dster,dt lek:ker,t lel:ijk len:gte,gten,gtes lep:els
  ler:aar,aarde,aars,aart,aren,ares,aressen,en,end,ende,ing,ingen les:ten let:terlijk leu:nde,ning
  lev:en,end,ende,enden,ender,endig,ensbedreigend,ensbedreigende,ensverwachting,entje,entjes,erarts,erbaar lez:e,en,end,ende,ing,ingen lib:erum
  lic:haamsdeeltje,haamsdeeltjes,haamsdelen,hamelijk,hamelijke,hamelijkheid,hamelijks,hamen,htelijk,htelijke,hten,htend,htende,htere
  lic:htheid,hting,htingen,htje,htjes,hts,htst,htste,htte,htten lid:maatschap
  lie:f,fheden,fje,fjes,flijk,flijke,fs,fst,fste,fsten,p,pen,t,ten,ver,verd,vere lif:ten lig:bad,gen,gend,ger,gingen,t
  lij:d,den,dend,dende,der,dt,ken,kend,kende,kje,kjes,kt,kte,kten,m,nde,nen,nt,ntje,ntjes,st,sten,stje,stjes,stte,stten
  lin:kerarm,kerarmen,kerbeen,kerbeentje,kerbenen,kerd,kere,kerhanden,kerhandje,kerheup,kerkant,kerzijde,kerzijdes,kse,ksen,kser
  lin:ksere,ksheid,kst,kste,kszijdig,kszijdige,zen loc:atie,aties log:eerhuis,eren,isch lok:aal,aaltje,aaltjes,ale,alen,alisatie
  loo:dgieter,dgieters,phulpmiddel,pt lop:en,end,ende
  los:gekomen,gelaten,geraakt,geraakte,geschoten,getrokken,komen,laten,maken,schieten,se,sende,sere,singen luc:ht,hter,htje,htjes,htte,htten
  lui:d,e,eren,steren,zen luk:ken,t,te,ten lus:teloos,teloosheid
  maa:ien,k,kt,kte,kten,lde,lden,lt,ltijd,ltijden,ltijdservice,ltje,ltjes,nd,ndag,ndagen,ndags,nde,ndelijks,ndelijkse,nden,ndje
  maa:ndjes,r,rde,rt,rte,rts,tregel,tregelen,tschappelijk mac:hinetje,hinetjes,hteloos mag:azijnier,azijnmedewerker,azijnmedewerkers,neet,neetjes
  mai:len mak:en,end,ende,heid,kelijk,st,ste,t
  man:doline,ege,end,ieren,iertje,iertjes,ingen,ken,nelijk,nelijke,nelijker,nelijkere,nelijkheid,nelijkst,nelijkste,nen,t,telzorg
  man:telzorgen,telzorger,telzorgers mar:ges,okkaans,okkaanse
  mat:erieel,glas,glazen,ig,igde,igden,ige,igen,igend,igende,iger,igere,igheid,iging,igingen,igjes,igst,igste,igt max:icosi,imaal,imale may:onaise
  med:edelen,edeling,en,ewerker,ewerkers,ewerking,ewerkingen,ewerkster,ewerksters
  mee:breng,brengen,brengend,brengende,brengt,gaan,gebracht,gebrachte,gedeeld,gedeelde,gegeven,gekomen,genomen,gesleurd,getrokken
  mee:gevallen,gewerkt,gewerkte,kijken,komen,lopen,neem,neemt,nemen,nemend,nemende,rde,rden,rderde,rderden,rdere,rderen,rderheden
  mee:rderheid,rdert,rheid,rling,rmaals,rtalig,rtalige,rtaligheid,rtje,rtjes,rvoudig,rwaarde,st,stal,ste,sten,tbaar,tbare,werk,werken
  mee:werkend,werkende,werkt,werkte,werkten mei:sje,sjes mel:d,dde,dden,de,den,dende,ding,dingen,dt,oen
  men:eer,ingsverschil,sheid,sje,sjes,taal,tale,torschap mer:en,endeel,endeels,kbaar,kbaarheid,kbaarst,kbare,ken,kje,kjes,kte,kten,kwaardig mes.steek
  met:een,en,ende,ingen,selaar,st,ste meu:belmaker,belmakers mev:rouw,rouwde,rouwen,rouwt,rouwtje,rouwtjes
  mid:dag,dagen,dageten,dagje,dagjes,dagmaal,dags,delbaar,delbare,delde,delden,delen,delingen,dellijk,dellijke,delste,delt,deltje
  mid:deltjes,den,dens mig:ratie mij:n,nde,nden,ne,ner,ns,nt,ntje,ntjes,nwerker,nwerkers mil:dere,dheden,dheid,dst,dste,itair,joen
  min:der,derde,derden,dere,deren,derend,derende,derheden,derheid,dering,deringen,dert,dervalide,dervaliden,imaal,imaalst,imale
  min:imaler,st,ste,sten,stens,uten,uut,uutje,uutjes
  mis:handeld,handelde,handeling,lukt,lukte,lukten,schien,sen,send,sende,stapt,ten,tig,tte,tten,verstand mit:s mob:iel,iele,iliseren,iliteit moc:ht
  mod:der moe:der,derde,derden,deren,derlijk,derlijke,ders,dert,dertje,dertjes,heid,ilijk,ilijke,ilijker,ilijkere,ilijkheden,ilijkheid,ilijks
  moe:ilijkst,ilijkste,ite,iten,izaam,izame,st,ste,sten,ten,tend,tje,tjes mog:e,elijk,elijke,elijker,elijkheden,elijkheid,elijks,elijkst,en,end,ende
  mom:enteel,entele,enten,entje,entjes,entopname mon:deling,delinge,delingen,teur,teurs moo:gt,ie,ier,iere,iheid,is,ist,iste mor:gentje,gentjes
  mos:kee,lim,selen,terd mot:ivatie,oren,orfiets,oriek,orische,orongeval,orongevallen,orrijder mou:ntainbike,ntainbiken moz:aiek mug:gen mui:zen
  mul:tidisciplinair,tidisciplinaire mun:ten,tje,tjes,tstuk,tstukken,tte,tten mur:en mus:icus mut:s,ualiteit,ualiteiten,ueel muz:iek,ikant
  naa:d,ien,inaald,ister,isters,istertje,istertjes,ld,m,r,rgelang,rheden,rheid,rmate,rs,rst,rste,st,ste,sten,sting,stingen,stte naa:stten
  nab:estaanden,ij,ije,ijer,ijere,ijheid,ijst,ijste nac:htdienst,hte,htelijk,htelijke,hten,htje,htjes,htmerrie,htmerries,htpijn,htwerk
  nad:at,eel,elen,enken,erde,erden,ere,eren,erend,erende,ering,ers,ert,ien,ienst,ruk,rukken,rukt,rukte,rukten
  nag:aan,ebeld,egaan,ekeken,enoeg,estuurd,estuurde,ezien,ezonden naj:aar nak:ijk,ijken,ijkend,ijkende,ijkt
  nam.elijk,elijke,en,ens,iddag,iddagen,iddagje,iddagjes nar:e nas:turen,tuur,tuurde,tuurden,tuurt
  nat:ionaliteit,te,tig,uur,uurlijk,uurlijke,uurlijker,uurlijkere,uurlijkheid,uurlijks,uurlijkst,uurlijkste
  nau:w,we,welijks,wer,were,wheid,wkeurig,wkeurige,wst,wste,wte naz:ien,org ned:erlands,erlandse,erlandstalig nee:fje,m,mt,n,rgekomen,rgestort,rkomen
  neg:atief,en,ende,entien,entig nei:ging nem:e,en,end,ende,ing,ingen ner:gens,veuze net:jes nev:enbevinding,enbevindingen nic:hten,htje,htjes
  nie:mand,mands,ten,ter,tje,tjes,tte,ttemin,tten,uw,uwe,uwen,uwere,uwheid,uwjaar,uws,uwst,uwste,uwtje,uwtjes noc:htans
  nod:ig,igde,igden,ige,igen,iger,igst,igt noe:men,mt nog.al,maals nom:enclatuur
  noo:d,dgedwongen,dgeval,dgevallen,dknop,dstop,dstoppen,dstops,dzaak,dzaakt,dzaakte,dzaakten,dzakelijk,dzakelijke,dzakelijker,dzakelijkere
  noo:dzakelijkheden,dzakelijkheid,dzakelijks,dzakelijkst,dzakelijkste,dzaken,it nor:maal,maalst,maalste,malen,maler,malere,maliter,men
  not:aris,eer,eerde,eerden,eert,eren,ering,eringen,itie,ities nov:ember nul:len num:mer,merde,merden,meren,mering,meringen,mers,mert,mertje,mertjes
  nut:tig obj:ectief,ectiveren obs:ervaties,erveren och:tend,tenden,tendje,tendlijk,tendlijke,tendoverdracht,tends ocm:w oek:raiens,raiense ofs:choon
  ofw:el oge:nblik,nd,nde okt:ober omb:udsdienst,udsman omd:at,oen,raaien omg:edraaid,eklapt,ekleed,eslagen,even,evende,eving,evingen,ewisseld,ezwikt
  omh:oog omk:leden oml:aag,eiding,iggend,iggende oms:chreven,chrijving,tandigheden,tandigheid,treeks omt:rek,rent,renten
  omv:ang,angen,angt,at,atten,er,ergelopen,ergereden ona:angenaam,angename,fhankelijk
  onb:egrip,ekend,ekende,ekenden,ekender,ekendere,ekendheden,ekendheid,ekends,ekendst,ekendste,elangrijk,elangrijke,elangrijker
  onb:elangrijkere,elangrijkheden,elangrijkheid,elangrijks,elangrijkst,elangrijkste,eleefd,eleefde,ewust
  ond:anks,eraan,erbewindstelling,erbreek,erbreekt,erbreken,erbreker,erbreking,erbrekingen,erbroek,erbroken,erdeel,erdeeltje,erdeeltjes
  ond:erdelen,eren,ergaan,ergetekende,erging,ergoed,ergrens,erhavige,erhoud,erin,erkant,erkanten,erkoeld,erlijk,erling,erlinge,erlingen
  ond:ernemer,erscheid,erscheidde,erscheidden,erscheiden,erscheiding,erscheidingen,erscheids,erscheidt,erst,erstaande,erste,ersteund
  ond:ersteunen,erteken,ertekend,ertekende,ertekenden,ertekenen,ertekenende,ertekening,ertekeningen,ertekent,ertoezichtstelling
  ond:ertussen,erweg,erwerp,erwijs,erwijst,erwijzen,erwijzer,erwijzeres,erwijzeressen,erwijzers,erzocht,erzochte,erzochten,eugend
  ond:iep,uidelijk,uidelijke,uidelijker,uidelijkere,uidelijkheden,uidelijkheid,uidelijks,uidelijkst,uidelijkste
  one:erlijk,rvaren,rvarener,rvarenere,rvarenheid
  ong:ecompliceerd,ecompliceerde,ecompliceerdheid,edeerd,edeerde,eduldig,ehuwd,elijk,eluk,elukje,elukjes,elukken,elukkig,emak,emakkelijk
  ong:emakken,erust,eruste,eruster,erustheid,eschikt,eschikte,esteld,estoord,eval,evallen,eveer,ewenst,ewenste,ewijzigd,ewijzigde
  ong:ewild,ewilde,ewone,ewoner,ewoon,ewoonheid,ewoons,ewoonst,ewoonte,unstig,unstige,unstiger,unstigere,unstigheid,unstigst,unstigste onh:andig
  onj:uist,uiste,uister,uistheden,uistheid onl:angs,eesbaar,eesbare
  onm:iddellijk,iddellijke,iddellijker,iddellijkheid,ogelijk,ogelijke,ogelijker,ogelijkheden,ogelijkheid,ogelijks,ogelijkst onn:auwkeurig,odig,odige
  onr:egelmatig,egelmatige,egelmatiger,egelmatigere,egelmatigheden,egelmatigheid,egelmatigst,egelmatigste,ust,usten,ustig,ustige
  onr:ustiger,ustigere,ustigheid,ustigst,ustigste ons.cherp,cherpbegrensd,cherpe,cherpte,chuldig,chuldige,zelf
  ont:beten,bijt,bijten,breek,breekt,breken,brekend,brekende,dekken,dekking,dekt,dooid,evreden,haal,haalmoeder,houd,houden,houdend
  ont:houdende,houder,houding,houdingen,houdt,ken,kend,kende,kenden,kennen,kennend,kennende,kenner,kenning,kenningen,kent,kenten
  ont:koppeld,lasten,lopen,moeten,moeting,nuchtering,ploffing,slaan,slag,slagen,slagene,slagenen,spannen,spanning,staan,staand,staande
  ont:stane,stond,stonden,vang,vangen,vangend,vangende,vanger,vangst,vangsten,vangster,vangt,vreemd,waken,wenning,wenningsverschijnselen
  ont:wikkeld,wikkelen,wikkelingen
  onv:eranderd,eranderde,erdacht,erdachte,erklaard,erklaarde,ermijdelijk,erwacht,erwachte,oldoende,oldoenden,oldoendes,olledig,olledige
  onv:ollediger,olledigheden,olledigheid,oorzien,oorziene,riendelijk
  onw:aarschijnlijk,aarschijnlijke,aarschijnlijker,aarschijnlijkere,aarschijnlijkheden,aarschijnlijkheid,aarschijnlijkst,aarschijnlijkste
  onw:el,elwording,etend onz:e,eker,ekere,ekerheden,ekerheid,ekers,ekerst,er,es,ichtbaar,in ooi:t ook oom
  oor:bel,bellen,deel,dopjes,spronkelijk,spronkelijke,spronkelijker,spronkelijkere,spronkelijkheid,spronkelijks,spronkelijkst,spronkelijkste
  oor:zaak,zaken opa opb:ellen,ouw,ouwen opd:at,racht ope:en,ens,nbaar,nbare,nden,nen,nend,nende,nheid,ningen,nlijk,nlijke,nt
  opg:ave,eblazen,ebouwd,ebouwde,egeven,ehaald,eheven,ehoest,ehoeste,ehouden,eknapt,elopen,elost,eloste,emaakt,emerkt,emerkte,enomen
  opg:ereden,eroepen,eroepenen,eslagen,estaan,esteld,estuurd,estuurde,etild,etilde,etreden,evallen,evangen,evolgd,evraagd,evraagde
  opg:ezet,ezette,ezocht,ezwollen oph:aal,aalde,aalden,aalt,alen,alend,alende,aler,aling,effen opk:laren,nappen
  opl:eiding,eidingen,etten,open,ossen,ossing,ossingen opm:erkelijk,erking,erkingen opn:emen,ieuw
  opp:as,asdienst,assen,ervlakkig,ervlakkige,ervlakkiger,ervlakkigere,ervlakkigheden,ervlakkigheid,ervlakkigst,ervlakkigste,ervlakte
  opp:ervlakten,ervlaktes opr:oep,oepen,oepende,oeper,oeping,oepingen,oepje,oepjes,oept ops:taan,taand,taande,telling,turen
  opt:ie,ies,il,ilde,ilden,illen,illend,illende,ilt,imaal,imale,rede,reden,redend,redende,redens,reed,reedt,rek,rekken,rekkend,rekkende
  opt:rekking,rekt opv:allen,allend,allende,allender,allendere,allends,allendst,allendste,angcentrum,oeder,oedster,olgen,olging,olgingen,raag,raagde
  opv:raagden,raagt,ragen,raging opz:etten,icht,ichte,ichten,ichter,ij ord:elijk,elijke,ende,enen,es org:aan,aantje,aantjes,anen,anisatie,aniseren
  ori:entatie,entaties,gineel,ginele oud:er,erdom,ere,eren,erlijk,erlijke,ers,erschap,heden,heid,je,jes,s,st,ste ova:al,altje,altjes,len
  ove:ral,rals,rblijven,rbodig,rdag,rdoen,rdraag,rdraagt,rdracht,rdrachten,rdragen,rdragend,rdragende,rdrager,rdwars,reenkom,reenkomen
  ove:reenkomend,reenkomende,reenkomst,reenkomsten,reenkomstig,reenkomt,reenstemming,reind,rgedaan,rgedragen,rgeef,rgeeft,rgegaan
  ove:rgegeven,rgegevener,rgemaakt,rgenomen,rgeplaatst,rgeplaatste,rgestoken,rgeven,rgevend,rgevende,rgeving,rgewerkt,rheden,rheen
  ove:rig,rige,rigen,rigens,rigs,rkop,rlangse,rleden,rledene,rledenen,rleder,rleed,rleefd,rleg,rlegd,rlegde,rlegden,rleggen,rlegger
  ove:rlegging,rlegt,rleven,rleving,rlijd,rlijden,rlijdens,rlijdt,rmatig,rmatige,rname,rnamen,rnames,rneem,rneemt,rnemen,rnemend
  ove:rnemende,rnemer,rneming,rnemingen,rplaatsen,rplaatsing,rplaatsingen,rreden,rschot,rschrijden,rspannen,rspannenheid,rsteken
  ove:rstrekt,rtuigd,rtuigen,rtuigend,rtuigende,rval,rvallen,rvermoeid,rweeg,rweegt,rwegen,rwegend,rwegende,rweging,rwegingen,rwerkt
  ove:rwinnen,rwogen,rzichtelijk,rzichten,rzichtje,rzichtjes paa:r,rde,rdentrap,rdrijden,rs,rse,rst,rt,rtje,rtjes pak:jaren,ket
  pan:iek,iekaanval,iekaanvallen pap:ier,ieren,iertje,iertjes par:keerplaats,keren,ket
  pas:geboren,poort,sagier,sagiers,seer,seerde,seerden,seert,sen,send,sende,sender,sendere,sendheid,sendst,sendste,seren,serend
  pas:serende,sers,sertje,sief,singen,st,ste pat:ientjes,ronen ped:aal,alen pen:sioen
  per:iode,ioden,iodetje,iodiek,sisterend,sisterende,soneel,soneels,sonele,sonen,sonenauto,soon,soonlijk,soonlijke,soonlijker,soonlijkere
  per:soonlijkheden,soonlijkheid,soonlijks,soonlijkst,soonlijkste,soonsvolgend,soontje,soontjes,zik peu:ter,terspeelzaal pie:keren,kert
  pij:nigt,nvrij,nvrije,p pik:ant pil:len,oot,ootje,ootjes,ote,oten,s pin:dakaas
  pla:at,ats,atse,atselijk,atselijke,atsen,atsend,atsende,atser,atsing,atsingen,atsje,atsjes,atst,atste,atsten,nde,nden,nnen,ntjes
  pla:tgedrukt,tgereden,tgewalst,ttere ple:egkind,egouders,egzoon,k,kje,kjes,kke,kken,kt,kte,kten plo:egendienst,egendiensten,tse,tseling,tselinge
  poe:s,tsdienst,tsen,tshulp,tsvrouw pog:ing,ingen pol:iklinische,itie,itieagent,itieagente,itieagenten,itieagentje,itieagentjes,itieman poo:lse
  por:selein,temonnee,tugese pos:itie,ities,itioneren,itioneringen,tbode,tboden,tbodes pot:loden,lood pra:at,atte,ktijk,ktijken,ktisch,ten
  pre:cies,ciesheid,ciest,cieze,ciezen,ciezer,existente,matuur,ttig,ttige
  pri:k,kje,kjes,kkelbaar,kkelbaarheid,kkelbare,kken,kkend,kkende,kt,kte,kten,maten,oriteit
  pro:beer,beerde,beerden,beert,beren,berend,berende,bleem,bleemloos,bleemloze,blematiek,blematisch,blemen,cureur,ductiemedewerker
  pro:ductiemedewerkers,ef,even,ficiat,gramma,grammas,grammeur,grammeurs,gressief,pje,tocollair,tocollen pru:imen
  psy:chologe,chologen,choloog,chotisch pub:ers puf:fje pun:ten,tje,tjes,tte,tten puz:zel
  raa:dgever,dpleeg,dpleegde,dpleegden,dpleegt,dplege,dplegen,dplegend,dplegende,dpleging,dplegingen,dzaam,kt,kte,kten,m,mde,mden raa:r rad:eloos
  ram:en ran:dde,dden,den,dje,djes,dstandig rap:port,porten,porteren,portje,portjes rat:ten rau:w,we
  rea:geer,geerde,geerden,geert,geren,gerend,gerende,nimatiebeleid,nimeren
  rec:ente,entelijk,entelijke,enter,entere,entst,entste,eptie,htbank,hterarm,hterarmen,hterbeen,hterbenen,hterhand,hterhanden,hterheup
  rec:hterkant,hterknie,hterlijk,hterlijke,htertje,htertjes,hterzijde,htop,htse,htsen,htser,htst,htstreeks,htstreekse,htszaak,htszijdig
  rec:htszijdige,lassering red:de,elijk,elijke,elijker,elijkere,elijks,elijkst,elijkste,en,enen,ens,t ree:dde,dden,dt,ksen ref:erentie
  reg:elen,elmatig,elmatige,elmatiger,elmatigere,elmatigheden,elmatigheid,elmatigst,elmatigste,els,io,ios,istratie,istreren,ressie rei:zen rek:ening
  rel:atieproblemen,aties rem:geld
  res:erveren,pectievelijk,pectievelijke,pijtzorg,tafwijking,tafwijkingen,tant,tante,tanten,tantjes,ten,terend,terende,tje,tjes
  res:tte,tten,ultaat,ultaten,ulteren,ulterend ric:hten,htend,htende,htlijn,htlijnen,htte,htten rie:p
  rij:bewijs,de,den,dend,dende,dt,ksdienst,ksregisternummer,p,st rin:gvormig,gvormige ris:ico,icofactor,icofactoren,icos rit:me,men,mes,s riv:ier
  riz:iv roe:ien,ier,meens,meense,pen,pt rok.en,end,ende,eren,ers,ertje,ertjes,je,jes,t,te,ten rol:len,schaatsen
  ron:d,dde,dden,der,dere,des,dheid,ding,dingen,dje,djes,dom,dst,dste,dt,dte,dten roo:dheid,ds,dst,kster,kstop,kt,kte,kten rot:onde
  rou:ten,wen,wproces,wverwerking rui:ken,kt,m,mde,mden,me,men,mer,mere,ming,mingen,mschoots,mst,mste,mt,sen,sing,sje,st,ste,sten,zen ruk:te
  run:dvlees rus:sische,te,tend,tende,tgevend,thuis,tige,tiger,tigere,tigheid,tigjes,tigst,tigste,tingen,toord,tpijn,tte,tten ruz:ie,ies sal:aris
  sam:en,engaan,engevat,engevatte,engevoegd,enhang,enhangen,enhangt,envattend,envatting,envattingen,enwerking,enwerkingen,enwonend sam:enwonende
  sau:s sca:nnend,nnende
  sch:aaldieren,aatsen,aatser,aduw,atting,eef,eefheid,eefst,eefte,eermes,eidingen,elpdieren,ep,erm,ermen,erp,erpbegrensd,erpe,erpend
  sch:erpende,erper,erpere,erpheden,erpheid,erpst,erpste,erpt,erpte,erpten,erven,eurend,ever,ieten,ietend,ietende,ijnbaar,ijnbare
  sch:ijnen,ilderde,ilderden,ilderen,ilderingen,ildert,itterend,ok,okken,olen,ommel,ommelde,ommelden,ommelen,ommelend,ommelende
  sch:ommeling,ommelingen,ommels,ommelt,ommeltje,ommeltjes,onere,oolde,oolplein,oolreis,oolst,oolt,ooltje,ooltjes,oonbroer,oonbroers
  sch:oonde,oondochter,oondochters,oonheidsspecialiste,oonmaakster,oonmaaksters,oonmaken,oonmakers,oonmoeder,oonmoeders,oonouders
  sch:oons,oonst,oonste,oont,oontjes,oonvader,oonvaders,oonzonen,oonzoon,oonzoons,oonzus,oonzusje,oonzusjes,oonzussen,oonzuster
  sch:opte,ort,orten,oten,reef,reeuwde,reeuwden,reeuwen,reeuwt,reeuwtje,reeuwtjes,riftelijk,riftelijke,riftelijkheid,rijf,rijft
  sch:rijve,rijven,rijvend,rijvende,rikken,rikkend,rikkende,rikt,rikte,rikten,uin,uiven,uiver,ulden,uldhulpverlening,uldige,uren
  sch:urft,uurmachine,uw sco:ren sec:onde,onden,retaresse,retaressen,retaresses,retariaat,undair,undaire sed:ert sek:sueel,suele sel:der,derij
  sep:tember ser:ieus,ieuze,veerster sie:raad sig:aar,aret,aretten sin:aasappel,aasappels,dsdien sit:uatie,uaties sjo:uwen ska:ten ske:eleren
  ski:en,ongeval sla:an,and,ande,ap,apje,apjes,apkamer,apt,at,chtoffer,chtoffers,gen,gerij,nk,nke,nken,nkere,nkheid,nkst,nkste,nkt,nkte,peloos
  sla:peloosheid,peloze,pelozer,pen,pend,pende,perig,perige,pheid,pjes,ppe,ppen,pper,ppere,pst,pste,pt,pte,pten
  sle:cht,chte,chter,chtere,chtheden,chtheid,chthorend,chthorende,chthorenden,chthorender,chthorendheid,chting,chtje,chtjes,chts
  sle:chtst,chtste,chtsten,chtte,chtten,chtziend,chtziende,chtzienden,chtziendheid,ept,pen,utelbeelden,utels
  sli:ep,jpschijf,jptol,jten,kprobleem,kproblemen,mme,nken,ppen slo:eg,nk,om,tje,tjes,tte slu:it,iten,itend,itende,iting,itingen
  sma:ler,lheid,llere,lletjes,lst,lste,lt,lte sne:euw,lde,lden,lheden,lheid,llende,llere,lst,lste,lt,lweg,lwerkende sni:jden,jdend,jdende
  sno:eien,eischaar,ep,epjes,wboarden soc:iaal soe:p,pel,pele sok:ken sol:itair som:alisch,bere,berheid,mige,s
  soo:rt,rten,rtgelijk,rtgelijke,rtgelijks sow:ieso spa:anse,ken
  spe:ciale,cialiste,cialisten,cifiek,cifieke,cifieker,cifiekere,cifieks,edpedelec,elde,elgoed,elplaats,elt,eltuin,elzaal,en,ld spe:lden
  spi:jkerde,jkerden,jkert,jkertje,jkertjes,jt,jten,jtig,nazie
  spo:edeisend,edig,eduitslag,el,elvormig,ntaan,ntaans,ntaanst,ntane,ntaner,radisch,radische,radischer,rten,rtende,rter,rters,rtief
  spo:rtieve,rtongeval,rtte
  spr:aak,aakachterstand,aakontwikkeling,aakzaam,aken,eek,eekt,eiding,eke,eken,ekend,ekende,ekenden,eker,ingen,ingkasteel,ingt,ongen spr:uitjes
  spu:gen,itwater,ug,ugt,wen
  sta:akt,akte,akten,an,artbotsing,artbotsingen,at,atje,atjes,biel,biele,bieler,bielere,bielst,bielste,fbespreking,fleden,giair
  sta:giaire,giaires,giairs,k,ken,kend,kende,kingen,len,ndaard,ndaarden,ndaards,ndje,ndjes,ndpunt,pelbed,pje,pjes,ppen,pt,pte,pten
  sta:rten,rtend,rtende,rtpijn,rtte,rtten,tussen
  ste:eds,edse,ek,ekt,igerde,igerden,igeren,igers,igert,igertje,igertjes,ken,kend,kende,ker,king,kingen,kje,kjes,kt,kte,kten,l,lde
  ste:lden,len,lend,lende,ler,llen,llend,llende,llingen,lt,mde,mden,mmen,mt,rfte,rke,rkend,rkende,rkere,rkeren,rkers,rking,rkst
  ste:rkste,rkt,rkte,rkten,rven,un,unde,unden,unen,unend,unende,unt,untje,untjes,wardessen,wardessje
  sti:efkind,efmoeder,efmoederlijk,efmoederlijke,efmoeders,efvader,efvaders,erf,ften,jf,jfde,jfden,jfheden,jfheid,jfjes,jfst,jft
  sti:jfte,jgen,jging,jl,jve,jven,jver,jvere,jving,laan,lde,lgelegd,lgelegde,lgelegen,lheid,llen,llende,llere,lletje,lletjes,llig
  sti:lliggen,lliggend,lliggende,lligt,lst,lste,lt,lte,lten
  sto:elde,elden,elen,elt,ep,eprand,f,ffelijk,ffelijke,ffelijkheid,ffen,fzuigen,fzuiger,mpe,nd,nde,nden,otte,pen,pgezet,pgezette
  sto:ppen,ppend,ppende,ppingen,pt,pte,pten,ringen,ten
  str:aal,aalde,aalden,aalt,aaltje,aaltjes,aks,akst,akste,aten,atenmaker,atenmakers,atenmakertje,ekken,ekkend,ekkende,ekking,ekkingen
  str:ekt,ekte,ekten,eperig,eperige,eperiger,essen,ijken,ijkijzer,ompelen,oom,uikel,uikelde,uikelden,uikelen,uikelend,uikelende
  str:uikeling,uikelingen,uikelt
  stu:dente,denten,dentjes,die,k,kadoor,kadoorde,kadoors,kadoort,kadoren,ken,kgegaan,kje,kjes,kke,kken,ks,ren,rend,rende,ringen
  stu:ur,urde,urden,urt,urtje sub:iet,tiel,tiele sug:gestie,gestief,gestiefst,gesties,gestieve,gestiever sui:ker sur:fen,inaams,inaamse
  syr:isch,ische sys:teem,temen taa:k,kje,kjes,kt,kte,kten,l,lachterstand,lbarriere,lbarrieres,lde,lden,lt,ltje,ltjes,rt tac:htig
  taf:elde,elden,elen,els,elt,eltennis,eltje,eltjes tam:elijk,elijke tan:te,tes,tetje,tetjes tap:ijt tas:sen,tbaar tat:oeage,oeages
  tax:ichauffeur,ichauffeurs tec:hniek tee:g
  teg:elijk,elijkertijd,els,emoet,emoetkoming,en,enaan,engaan,engekomen,enheden,enheid,enhouden,enover,ens,enstelling,envallen,enwoordig
  teg:enwoordige,enwoordigheid teh:uis tek:ende,enden,enen,enend,enende,ening,eningen,ens,ent,entje,entjes,ort,st,sten
  tel:efonische,efoon,efoongesprek,efoonnummer,efoons,efoontje,efoontjes,eurgesteld,evisie,kenmale,kens tem:eer,peratuur
  ten:einde,minste,nissen,nisser,slotte,tamen,tatief,tatieve,ten,zij
  ter:echt,echte,echtgekomen,mijn,mijnen,mijntje,mijntjes,ug,ugbellen,ugbetaalbaar,ugbetaald,ugbetaling,uggaan,uggebeld,uggekomen
  ter:uggetrokken,uggevonden,uggezet,uggezette,ugging,ugkeer,ugkeerde,ugkeerden,ugkeert,ugkeren,ugkerend,ugkerende,ugkom,ugkomen
  ter:ugkomend,ugkomende,ugkomer,ugkomst,ugkomt,ugvinden,wijl,zijde tes:ten,tende,tje,tjes,tte,tten
  tev:eel,ens,oren,reden,redene,redenen,redener,redenere,redenheid,redenst,redenste the:ma thu:is,isgekomen,issituatie,iszorg
  tie:n,nd,nde,nden,ner,ns,ntal,ntje tij:de,delijk,delijke,delijkheid,delijks,den,dens,dig,dige,diger,digere,digheid,dingen,dje,djes,dstip,dstippen
  til:len,lend,lende,mat tim:mermannen tin:telen,telend,telende,teling,telingen toc:h,ht,hten,htje,htjes
  toe:dien,diende,dienden,dienen,diening,dieningen,dient,dracht,gang,gangen,gankelijk,gediend,gediende,gelaten,gelicht,genomen,gepast
  toe:gestaan,gestuurd,gestuurde,gevoegd,gevoegde,komst,komsten,lichting,lichtingen,n,name,namen,names,neem,neemt,nemen,nemend,nemende
  toe:neming,passen,passing,reikend,staan,stand,standen,stel,stellen,stemmen,stemming,stemmingen,sturen,tsen,val,vallen,vallig,vallige
  toe:valliger,valligere,valligheden,valligheid,valligst,valligste,valsbevinding,valsbevindingen,voeg,voegde,voegden,voegen,voegend
  toe:voegende,voeging,voegingen,voegt,zicht,zichter,zichthouder tol:k,ken,kjes,kt,kte tom:aat,aten ton:en,ijn too:nbaar,nde,nt top:sport,sporter
  tot:aal,ale,alen,dat tou:w,wen tra:ag,agheid,agst,agste,chten,ge,gere,inen,nsporteren,pje,pjes,plopen,ploper,ppen,pt,pte,pten
  tre:d,de,den,dend,dende,edt,ffen,ft,in,inbegeleider,khaak,kken,kkend,kkende,kker,kkingen,kt tri:l,lde,lden,llen,llend,llende,llingen
  tro:k,pen,tse,tser,tsheid,tst,ttoir,uwens tru:i tui:nders,nieren tur:kse,nen tus:sen,sendoor,sendoortje,sendoortjes,senin,sentijds,sentijdse
  twa:alf,alfde,alfden,alven
  twe:ede,edegraads,eden,edes,eentwintig,eheid,ehonderd,ejaarlijks,elingbroer,elingbroers,elingbroertje,elingbroertjes,emaal,eten
  twe:etje,etjes,ezijdig,ezijdige,ezijdigheid,n
  twi:jfel,jfelachtig,jfelachtige,jfelachtiger,jfelachtigere,jfelachtigheid,jfelachtigste,jfelde,jfelden,jfelen,jfeling,jfelingen
  twi:jfels,jfelt,ntig,ntigen,ntiger,ntigje,ntigjes,ntigste typ:eren,isch,ische,ischer uie:n
  uit:ademen,blijven,breiding,breidingen,doen,einde,eindelijk,eindelijke,einden,en,eraard,erlijk,erlijke,erlijkheden,erlijkheid
  uit:erst,erste,ersten,gaan,gaand,gaande,gang,gangspunt,geademd,gebreid,gebreide,gebreider,gebreidere,gebreidheden,gebreidheid
  uit:gebreidst,gebreidste,gedaan,gegleden,geklede,gekleden,gekleed,gelegd,gelegde,gelokt,geput,gerust,geschoven,gesloten,geslotenen
  uit:gesproken,gestapt,gesteld,gestelde,gestrekt,gevallen,gevoerd,gevoerde,gezet,gezeten,gezette,gezetten,glijden,huisplaatsing
  uit:kering,keringen,kleden,komen,komst,laten,leg,legde,legden,leggen,leggend,leggende,legger,legging,leggingen,legt,lokken,putting
  uit:rusten,schuiver,slag,slagen,sluit,sluiten,sluitend,sluitende,sluiting,sluitingen,sluitsel,stappen,stekend,stekende,stel,stelde
  uit:stelden,stellen,stellend,stellende,steller,stelling,stelt,stralen,stralend,stralende,trekken,val,vallen,vallend,vallende,valler
  uit:valt,voer,voerde,voerden,voeren,voerend,voerende,voerenden,voering,voeringen,voert,wendig,wendige,wendigheden,wendigheid,zicht
  uit:zien,zondering,zonderingen,zonderlijk ulc:erosa uni:versiteit ure:n urg:ente,enter,entere,entie,entst,entste uur.tje uw uze:lf
  vaa:g,gde,gden,gheden,gheid,gjes,glijk,gst,gste,k,kst,rdigheden vad:er,erde,eren,erlijk,erlijke,ers,ert,ertje,ertjes vag:e,elijk,en,er,ere
  vak:antie,anties,antiewerk,e,er,kenvuller,kenvullers val:angst,len,lend,lende,lingen,partij,partijen,t
  van:af,avond,binnen,buiten,daag,daan,daar,gen,middag,morgen,nacht,ochtend,wege,zelf vap:e var:iatie,ieert,ieren,kensvlees
  vas:te,telijk,ten,ter,tere,tgehouden,tgelopen,tgesteld,tgestelde,tgezet,tgezeten,tgezette,tgezetten,theid,thoud,thouden,thoudend
  vas:thoudende,thouding,thoudt,tpakken,tstel,tstelde,tstelden,tstellen,tstelling,tstellingen,tstelt,tte,tten,tzitten,tzittend,tzittende
  vec:htpartij,htsport vee:houder,l,lde,lheid,lt,lte,ltjes,rtien,rtig,rtiger,rtigste veg:anist,etarier,etarisch
  vei:lig,lige,liger,ligere,ligheden,ligheid,ligheidsgordel,ligheidsspeld,ligst,ligste vel:drijden,en,er
  ver:ander,anderd,anderde,anderden,anderen,anderend,anderende,andering,anderingen,anderlijk,anderlijke,andert,antwoord,antwoordelijk
  ver:antwoordelijke,antwoordelijken,antwoordelijker,antwoordelijkere,antwoordelijkheden,antwoordelijkheid,antwoordelijkste,baal
  ver:baasd,baasde,baasden,baasder,baasdheid,bale,balen,beter,beterd,beterde,beterden,beteren,beterend,beterende,betering,beteringen
  ver:betert,bied,bieden,binding,bindingen,bindt,bleef,blijf,blijft,blijven,boden,bonden,brand,branden,branding,brandingen,dacht
  ver:dachte,dachten,dachter,dachtere,dachtste,deling,delingen,der,dere,ders,dieping,dikt,dikte,dikten,doofd,doofde,doofden,doving
  ver:dovingen,draag,draagt,draaid,draaide,draaien,drag,dragen,dragend,dragende,driet,drietig,drinken,drongen,dronken,dubbeld,dwaald
  ver:dween,dwenen,dwijn,dwijnen,dwijnend,dwijnende,dwijning,dwijningen,dwijnt,eisen,eist,eiste,eisten,ergerd,ergerde,ergeren,ergering
  ver:ergeringen,ergert,gadering,geet,geetachtig,gelding,geldingen,geleek,geleken,gelijk,gelijkbaar,gelijkbaarheid,gelijkbaars,gelijkbare
  ver:gelijke,gelijken,gelijkend,gelijkende,gelijking,gelijkingen,gelijkt,geten,getend,getende,goed,goeding,haal,haald,haalde,haalden
  ver:haalt,haaltje,haaltjes,halen,haler,helderen,helderend,helpen,hinderd,hinderde,hinderden,hinderen,hogen,hogend,hogende,hoging
  ver:hogingen,holpen,hoogd,hoogde,hoogden,houding,huisd,huizen,jaardag,keer,keerd,keerde,keerdelijk,keerden,keerder,keerdheden
  ver:keerdheid,keerds,keerdst,keersongeval,keersongevallen,keert,keren,kerend,kerende,kering,keringen,klaar,klaard,klaarde,klaarden
  ver:klaarder,klaart,klaren,klarend,klarende,klaring,klaringen,kleind,kleinde,kleinden,kleurd,kleurde,kocht,koopmedewerker,koopmedewerkers
  ver:koopster,koopsters,kopen,koper,koperd,koperde,koperen,kopering,kopers,kopert,kort,korte,korten,korting,kortingen,kortte,kortten
  ver:kouden,koudheden,koudheid,kracht,krachting,krampt,kreeg,kregen,krijgen,laagd,laagde,laagden,laatte,laatten,lagen,late,laten
  ver:latend,latende,latener,latenheid,latenste,lating,leden,leed,legd,legde,legden,legenheid,lengd,lengde,lengden,lengen,lenging
  ver:licht,lichten,lichting,liefd,liep,liepen,lies,liest,liezen,liezend,liezende,liezer,lof,loofd,loofde,loop,loopt,loor,lopen
  ver:lopend,lopende,loren,lorene,lorenen,lorenheid,meden,meerderd,meerderde,meerderden,meerdering,meld,meldde,meldden,melde,melden
  ver:meldende,melding,meldingen,meldt,mijden,minderd,minderde,minderden,minderen,mindering,minderingen,mist,moed,moedde,moedden
  ver:moede,moedelijk,moedelijke,moeden,moedend,moedende,moedens,moedt,moeid,moeide,moeiden,moeider,moeidere,moeidheid,moeidste
  ver:mogen,nauwd,nauwde,ontrustend,ontrustende,oorzaak,oorzaakt,oorzaakte,oorzaakten,oorzaken,oorzakend,oorzakende,oorzaker,plaatsen
  ver:plaatsend,plaatsende,plaatsing,plaatsingen,plaatst,plaatste,plaatsten,pleegtehuis,pletterd,plicht,plichte,plichten,plichting
  ver:plichtingen,plichtte,plichtten,rassend,rassing,rast,rekt,richt,richte,richten,richtend,richtende,richting,richtingen,richtte
  ver:richtten,schenen,schijnen,schijnsel,schijnselen,schijnsels,schil,schild,schilde,schilden,schillen,schillend,schillende,schillenden
  ver:schillends,schilt,schoontafel,schoven,schrikkelijk,schrikkelijke,schuiven,sheid,sje,sjes,slaafd,slaafde,slagdatum,slagen,slagene
  ver:slagenen,slagener,slagenheid,slagje,slagjes,slaglegging,slapen,slaving,slavingen,slavingszorg,slechterd,slechterde,slechterden
  ver:slechteren,slechtering,slechteringen,sleten,slijk,slikken,slikt,slikte,slikten,smald,smalde,smalden,sneld,snelde,snelden,snellen
  ver:spreid,spreidde,spreidden,spreide,spreiden,spreider,spreiding,spreidingen,spreidt,st,staan,staande,standelijk,standelijke
  ver:standelijker,standelijkheid,standig,standige,standigen,standiger,standigere,standigheid,standigs,standigst,standigste,stane
  ver:stapt,ste,sterkt,sterkte,sterkten,stijfd,stijft,stijven,stoord,stopt,stopte,strek,streken,strekken,strekkend,strekkende,strekker
  ver:strekking,strekkingen,strekt,strekte,strekten,strooiing,stuikt,stuikte,stuikten,sturen,stuurde,stuurden,tegenwoordiger,tegenwoordigers
  ver:tel,teld,telde,telden,tellen,tellend,tellende,teller,telling,tellingen,telt,toont,traagd,traagde,traagden,traging,tragingen
  ver:trek,trekken,trekker,trekking,trekt,troebeld,troebelde,troebelden,trok,trokken,trokkene,trokkenen,trouwd,trouwelijk,trouwelijke
  ver:trouwen,trouwenscentrum,vaardigd,vaardigde,vaardigden,val,valen,vallen,vallend,vallende,vallener,vals,valst,valste,valt,vang
  ver:vangen,vangend,vangende,vanger,vanging,vangingen,vangt,veelt,velen,velend,velende,voer,voerd,voerde,voerden,voerder,voeren
  ver:voering,voeringen,voert,volgafspraak,volgcontrole,volgd,volgde,volgden,volge,volgen,volgend,volgende,volgens,volger,volgingen
  ver:volgt,vroegd,vroegen,waarlozing,wacht,wachte,wachten,wachtend,wachtende,wachter,wachting,wachtingen,wachtte,wachtten,want
  ver:wanten,ward,warde,warden,warder,wardere,wardste,warming,warren,weduwd,wees,weesd,weesde,weesden,weest,werken,werking,werkt
  ver:wezenlijk,wezenlijken,wijder,wijderd,wijderde,wijderden,wijderen,wijderend,wijderende,wijdert,wijsbrief,wijsbrieven,wijst
  ver:wijt,wijzen,wijzend,wijzende,wijzer,wijzers,wijzing,wijzingen,wisseld,wisselde,wisselden,wisseling,wisselingen,wittigd,wittigen
  ver:wittigt,wondt,worven,zadigd,zadigde,zadigden,zameld,zamelen,zameling,zekeraar,zekerd,zekerde,zekeren,zekering,zekeringen,zend
  ver:zenden,zendend,zendende,zender,zending,zendingen,zendt,zet,zeten,zetje,zetjes,zette,zetten,zettend,zetting,zocht,zoek,zoeke
  ver:zoeken,zoekend,zoekende,zoeker,zoeking,zoekingen,zoekje,zoekjes,zoekt,zond,zonden,zorgd,zorgde,zorgden,zorgder,zorgdheid,zorgen
  ver:zorgend,zorgende,zorgenden,zorging,zorgingen,zorgingshuis,zorgster,zorgsters,zorgt,zuim,zuimd,zwakt,zwakte,zwakten,zwikt,zwikte ver:zwikten
  ves:tiging vie:rde,rden,ren,rentwintig,ringen,rkant,rmaal,rt,rtje,rtjes vij:f,fde,fden,fentwintig,fje,fjes,ftien,ftig,ftiger,ftigste
  vin:den,dend,dende,der,dingen,dt,gerde,gerden,geren,gert,gertje,gertjes vis:graat,graatje,ueel
  vla:ams,amse,kbij,ken,kheid,kjes,kke,kken,kker,kkere,kst,kt,kte,kten,ktes vle:es,k,kkig,kkige,kkiger,ugel vli:egtuig
  vlo:eibaar,eibaarheid,eibaars,eibaarst,eibare,er,erde,erden,erder,eren,ert,ertje,ertjes,oien,t,theid,tje,tjes,tst,tste,tte,tten vlo:tter,ttere
  vlu:cht,chteling,chtelingen voc:htig
  voe:ding,dingen,dingsproblemen,l,lbaar,lbare,lde,lden,len,lend,lende,ler,ling,lt,rtuig,rtuigen,rtuigje,rtuigjes,tbal,tbalde,tbalden
  voe:tballen,tballer,tbalt,tganger,tgangers,tpad
  vol:daan,doen,doende,doenden,doendes,doet,dragen,g,gde,gden,gen,gend,gende,genden,gorde,gorden,gordes,gt,ledig,ledige,lediger
  vol:ledigheid,ledigste,tijd,tijder,tijds,tooid,tooien,wassen,wassenen,wassener,wassenheid von:d,den,dst
  voo:gden,gdij,raf,rafgaand,rafgaande,rafgaandelijk,rafgaandelijke,rafje,rafjes,ral,ralsnog,rbeeld,rbeelden,rbeeldje,rbeeldjes
  voo:rbehoud,rbehouden,rbehoudt,rbereid,rbereidde,rbereidden,rbereide,rbereiden,rbereider,rbereiding,rbereidingen,rbereidt,rbij
  voo:rdat,rdeel,rdoen,rgaand,rgaande,rgedaan,rgelegd,rgelegde,rgeschiedenis,rgeschreven,rgesteld,rgestelde,rgevallen,rheen,rjaar
  voo:rkant,rkanten,rkeur,rkeuren,rkom,rkomen,rkomend,rkomende,rkomender,rkomendheid,rkomendste,rkomens,rkoming,rkomingen,rkomt
  voo:rlichting,rligger,rliggers,rlopig,rlopige,rlopigheid,rmalig,rmalige,rmiddag,rnaamste,rnamelijk,rnemen,rnoemde,rrang,rschrift
  voo:rschriften,rschrijven,rste,rsteden,rstel,rstelde,rstelden,rstellen,rsteller,rstelling,rstelt,rtgang,rtgangen,rtgezet,rtgezette
  voo:rtgezetten,rtijdig,rtijdige,rts,ruit,rval,rwaarde,rwaarden,rwerp,rwerpen,rzichtig,rzichtige,rzichtiger,rzichtigere,rzichtigheid
  voo:rzichtigjes,rzichtigst,rzichtigste,rzie,rzien,rziend,rziende,rziene,rziening,rzieningen,rzit,rzitter
  vor:dering,ig,ige,igen,k,m,mde,mden,men,ming,mingen,mt
  vra:ag,agde,agden,agje,agjes,agstelling,agstellingen,agt,chtauto,chtwagen,chtwagenchauffeur,chtwagenchauffeurs,chtwagens,gen,gend vra:gende,ger
  vre:emd,emde,emden,emder,emdere,emdheden,emdheid,emds,emdst,emdste,es,esde,esden,eslijk,eslijke,est,selijk,selijke,ugde,ze,zen
  vri:endelijk,endelijke,endelijker,endelijkere,endelijkheden,endelijkheid,endelijks,endelijkst,endelijkste,enden,endin,endinnen
  vri:endje,jblijvend,jdag,jdagen,jdagje,jdags,jde,jden,je,jelijk,jend,jende,jere,jheden,jst,jste,jt,jwel,jwillig,jwilligerswerk
  vro:egertje,egertjes,egtijdig,egtijdige,uw,uwelijk,uwelijke,uwelijker,uwelijkere,uwelijkheid,uwelijks,uwelijkst,uwelijkste,uwen vro:uwtje,uwtjes
  vru:chtensap vui:l,le,ler,lere,lheid,lnisman,lnismannen,lst,lste,lte,ltje,ltjes,stslag vul:t vuu:rwerk
  waa:r,raan,rbij,rdeer,rdeloos,rdes,rdoor,rgenomen,rheden,rheen,rin,rlijk,rmede,rmee,rna,rnaar,rneembaar,rnemen,rnemend,rnemer
  waa:rneming,rnemingen,rom,ronder,rop,rover,rschijnlijk,rschijnlijke,rschijnlijker,rschijnlijkere,rschijnlijkheden,rschijnlijkheid
  waa:rschijnlijkst,rschijnlijkste,rschuwen,rschuwing,rschuwingen,rst,rtegen,rtussen,ruit,rvan,rvoor
  wac:htdienst,hten,htend,htende,htenden,htlijst,htpost,htte,htten,httijd,htzaal wak:ker,kerde,kerden,kere,keren,kerheid,kerst,kert wal:noot
  wan:delaar,delde,delden,delen,delend,delende,deling,delingen,delt,hoop,hopig,neer,trouwen,trouwig,tte
  war:end,ingen,mde,mden,men,mere,mst,mste,mt,mte,rig,rige was:machine,sen wat:erde,erden,ert,ertje,ertjes,ten
  waz:ig,ige,iger,igere,igheid,igst,igste wed:erom,erzijds,erzijdse,strijd,strijden,uwe,uwes,uwlijk,uwlijke,uwnaar,uwnaars,uwnaren
  wee:gt,keinde,kendde,kenden,kender,kendje,kendjes,kendt,kheid,kje,kjes,kst,kt,kte,kten,r,rstand,rszijden,rtje,s,t,tje,tjes
  weg.blijven,ens,gaan,gebleven,gehaald,gelaten,gelopen,gerukt,halen,laat,laten,lating,latingen
  wei:ger,gerde,gerden,geren,gerend,gerende,gering,geringen,nig,nige,nigen,nigje,nigjes wek.elijks,elijkse,elijkst,elijkste,ken
  wel:bekend,bekende,degelijk,dra,geteld,iswaar,ken,kom,ks,kt,kte,kten,licht,terusten,zijn
  wen:nen,s,selijk,selijke,selijker,selijkere,selijkheden,selijkheid,selijkst,selijkste,sende,st,ste,sten
  wer:den,eld,elden,eldje,eldjes,eldlijk,eldlijke,k,kdiagnose,kelijk,kelijke,kelijkheden,kelijkheid,kelijks,ken,kend,kende,kenden
  wer:kgever,kingen,kje,kjes,kloos,kloosheid,kloze,klozen,knemer,knemers,koverleg,kster,kt,kte,kten,kzaam,kzaamheden,kzaamheid,kzaamst
  wer:kzame,kzamer,pen wes:pen,pensteek wet:en,end,ende,ens,enschap,enschappelijk,enschapper,enschappers,je,jes,telijk,telijke,telijkheid wez:en
  wie.belig,belige,g,gendood,len,lrennen,lrenner,rp,t wig:vormig,vormige
  wij.d,dde,dden,de,den,dend,dende,der,dere,dheid,ding,dingen,ds,dst,dste,dt,dte,dten,ken,kt,kverpleging,kzorg,len,s,sheden,sheid
  wij:sje,sjes,st,ste,ze,zen,zend,zende,zere,zigen,ziging,zigingen,zing
  wil:dere,dheid,dst,dste,lekeurig,len,lend,lende,sbekwaam,sbeschikking,sonbekwaam,sverklaring
  win:derig,kelbediende,kelen,kelier,keliers,keliertje,st,terde,terden,teren,tert,tertje,tertjes wis:selen,selend,selende,selt,t,ten
  wit:tend,tende,tere woe:de,nsdag,nsdagen,nsdags won:en,end,ende,enden,ingen
  woo:g,nachtig,nachtige,nde,nden,ngroep,nkamer,nplaats,nt,nzorgcentrum,rd,rden,rdje,rdjes wor:den,dend,dende,dt,men,stelen wri:jft
  zaa:g,gde,gden,gjes,gmachine,gt,k,kje,kjes,ks,kvoerder,ltje,ltjes zac:hte,htere,htheid,htjes,hts,htst,htste zag
  zak:e,en,ken,kende,ker,king,kingen,t,te,ten zal zat.erdag,erdagen,erdags ze zeb:rapad zee:fde,fden,ft,mannen,r,rst,rste
  zeg.de,den,ende,gen,gend,gende,ging,t zei:den,len zek:er,erde,erden,ere,eren,erheden,erheid,ering,eringen,erlijk,ers,erst,erste,ert
  zel:den,dzaam,dzame,f,fbeeld,fde,fheid,fmoord,fmoordpoging,fredzaam,fs,fstandig,fstandige,fstandigen,fstandiger,fstandigere,fstandigheden
  zel:fstandigheid,fstandigst,fstandigste,fvertrouwen,fverzekerd,ve zen:d,den,dende,dingen,dt,uwachtig,uwachtige zes.de,tien,tig
  zet.el,te,tend,tende,ter,ting,tingen zeu:r,rde,rden,ren,rend,rende,rt zev:en,end,ende,enden,enen,ens,entien,entig,entje,entjes,er
  zic:h,ht,htbaar,htbaarheid,htbaars,htbaarst,htbare,hten,hter,htte,hzelf
  zie:k,ke,kelijk,kelijke,kelijker,kelijkheid,kelijkste,ken,kenfonds,kenkas,ker,kere,kjes,kmelding,kst,kste,kteverlof,ktewet,n,nd
  zie:nde,nden,nderogen,ner,nlijk,nlijke,ns,t zij:d,deaanduiding,deaanduidingen,kant,kanten,kantjes,n,nd,nde,ne,ner,net,ns zil:veren
  zin.delijk,delijkheid,gen,loos,nen,vol zit:ten,tende,tingen zoa:ls zoc:ht zod:anig,anige,at,oende,ra zoe:k,ken,kend,kenden,ker,kt
  zog:enaamd,enaamde,ezegd,oed zoi:ets zoj:uist zol:ang,der zom:aar zon:dag,dagen,dags,derde,derden,en,et,nig,odig zoo:n,ns,ntje zop:as
  zor:g,gbehoevend,gcentrum,gde,gden,gelijk,gen,gend,gende,ginstelling,glijk,glijke,gplan,gt,gtraject,gverlener,gverleners,gverzekeraar
  zor:gverzekering,gvuldig,gvuldige,gvuldiger,gvuldigere,gvuldigheid,gvuldigst,gvuldigste zou:de,den,dt,te zov:eel,eelste,ele,elen,er zow:at,el
  zoz:eer zui:pen,ver,verde,verden,vere,veren,verheid,vering,veringen,verst,verste,vert zul:k,ke,ks,le,len,lend,lende,t,ten zur:e
  zus.je,sen,ter,terlijk,terlijke,ters,tertje,tertjes
  zwa:aide,aien,ar,arden,arder,arheid,ars,arst,arste,arte,k,kheden,kheid,kjes,kke,kkelijk,kkelijke,kken,kker,kkere,kst,kste,kt,kte
  zwa:kten,ktes,re,rten,rtje,rtwit
  zwe:ef,efde,efden,eft,et,ette,etten,llen,lt,m,mbad,mend,mende,mles,mmen,mmend,mmende,mt,ten,tend,tende,tst,tste,ven,vend,vende zwe:ver,ving,vingen
  zwi:jgen,jgplicht zwo:m
`;
