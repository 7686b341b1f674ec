/** Dutch words of radiology and of clinics, and the frequent words around them, in the forms they are used in; words that are names in those countries are left out. Lower case, without accents, packed by their first three letters. */
import { PackedWords } from './unpack-words.ts';

/** Anatomy, findings, diseases, procedures, people and things of a hospital. */
export const dutchMedical = new PackedWords(`
  aan:doening,doeningen,gezichtspijn,hangsel,kleuren,kleurend,kleuring,kleuringen abc:es,essen abd:ominaal,ominale
  ach:illespees,illespezen,terhoofd,terhoofden,terhoorn,terrand acu:te,ter,ut,utst
  ade:m,mde,mden,men,mhaling,mhalingen,mhalingsartefact,mhalingsartefacten,mhalingsprobleem,mhalingsproblemen,minstructie,minstructies,mnood,mpauze
  ade:mpauzen,mpauzes,mstilstand,mt,nocarcinomen,nocarcinoom,nomen,noom,rde,ren,rlijk,rlijke,rs,rt,rtje,rtjes,rverkalking,rverkalkingen afn:ame
  afs:cheiding,cheidingen,luiting,luitingen afw:ijking,ijkingen alc:oholmisbruik all:ergie,ergieen,ergisch,ergische,ergischer
  alv:leesklier,leesklieren,leesklierontsteking,leesklierontstekingen ama:ndel,ndelen,ndelontsteking,ndelontstekingen,ndels,ndeltje,ndeltjes
  amb:ulance,ulanceje,ulancen,ulances,ulant,ulante amp:ul,ullen,utatie,utaties ana:mnese,mneses,tomie,tomist
  ane:mie,sthesie,sthesist,sthesiste,sthesisten,urysma ang:ina,iografie ant:ibiotica,ibioticum,iconceptie,istolling,istollingen
  aor:ta,taboog,tadissectie,tadissecties,taklep,tas app:endicitis,endix arc:hitectuurverstoring,hitectuurverstoringen
  arm.breuk,breuken,e,en,ere,pijn,st,ste art:efact,efacten,erie,erieel,eriele,erien,eries,ritis,rose,sen asc:ites asd:rukpijn asp:iratie,iraties
  ast:ma,matisch,matische ate:lectase atr:ofie axi:aal,ale,llair,llaire baa:rmoeder,rmoederhals,rmoeders,rmoederslijmvlies bac:terieel,teriele
  ban:dletsel,dletsels,dscheur bea:demd,demde,demden,deming,demingen,demingsbuis bed:plassen
  bee:ldde,ldden,lden,ldend,ldende,ldje,ldjes,ldkwaliteit,ldkwaliteiten,ldmateriaal,ldt,ldvorming,ldvormingen,n,nbreuk,nbreuken,nde,nden,ndermerg
  bee:nlengteverschil,nmerg,noedeem,npijn,nslagader,nt,nvaten
  beh:andel,andelaar,andelaars,andelaren,andeld,andelde,andelden,andelen,andelend,andelende,andeling,andelingen,andelt
  bek:end,ende,ken,kenbodem,kenbreuk,kenbreuken,kend,kenring,kenringen,kens,kentje,kentjes,kenvaten,t,te,ten bel:ichting,ichtingen
  ben:auwd,auwde,auwdheid,en beo:ordeelbaar,ordeelbaarheid,ordeling,ordelingen ber:oerte,oerten,oertes
  bes:chadiging,chadigingen,metting,mettingen,traal,traald,traalde,traalden,traalt,tralen,traling,tralingen,tralingsmasker,tralingsmaskers
  bes:tralingsplan,tralingsveld,tralingsvelden bev:alling,allingen,inding,indingen,olkingsonderzoek,olkingsonderzoeken
  bew:eging,egingen,egingsartefact,egingsartefacten,egingsonrust,egingsonscherpte,usteloos,usteloosheid,usteloze,ustzijn
  bij:holte,holten,holtes,nier,nieren,twond,twonden,werking,werkingen bil.ateraal,ateraaltje,ateraaltjes,aterale
  bin:dweefsel,dweefsels,nenband,nenbanden,nenenkel,nenenkels,nenmeniscus bio:psie,pt,pten bip:t
  bla:as,asje,asjes,askatheter,asontsteking,asontstekingen,ast,astumor,fhoest,zen bli:ndedarm,ndedarmen,ndedarmontsteking,ndedarmontstekingen
  blo:ed,edafname,edafnames,edarmoede,edbeeld,edbeelden,edbraken,edde,edden,eddruk,eddrukken,ede,eden,edend,edende,eder,ederig,ederige,eding
  blo:edingen,edje,edprop,edpropje,edpropjes,edproppen,edsuiker,edsuikers,eduitstorting,eduitstortingen,edvat,edvaten,edverdunner,edverdunners
  blo:edverdunning,edverdunningen,edvergiftiging,edverlies,edwaarde,edwaarden boe:zemfibrilleren bol:us,ussen
  bor:st,stbeen,stbenen,sten,stholte,stimplantaat,stimplantaten,stje,stjes,stkanker,stkankers,stkas,stkassen,stonderzoek,stonderzoeken,stontsteking
  bor:stontstekingen,stpijn,stsparend,stsparende,stvliesontsteking,stvoeding,stvoedingen,stweefsel
  bot.breuk,breuken,dichtheid,genezing,metastase,metastasen,oedeem,ontkalking,ontkalkingen,ontsteking,ontstekingen,scan,scans,stuk,ten,verlies
  bot:vorming bov:enarm,enarmbreuk,enarmen,enarms,enbed,enbeen,enbeenbreuk,enbenen,enbuik,enkaak,enkaken,enkwab,enkwabben
  bra:akt,akte,akten,ken,kend,kende,kheid,king,kingen,kst,ndwond,ndwonden bre:uk,uken,ukje,ukjes,uklijn,uklijnen,ukstand
  bro:nchiaal,nchiale,nchitis,nchus bru:ghoek,ghoektumor,ghoektumoren
  bui:k,ken,kholte,kholtes,kje,kjes,kklachten,kligging,kliggingen,komvang,koverzicht,kpijn,kpijnen,kte,kvlies,kvliezen,kvocht,kwand,kwanden
  bui:tenbaarmoederlijk,tenbaarmoederlijke,tenband,tenbanden,tenenkel,tenenkels,tenmeniscus byp:ass
  cal:cificatie,cificaties,lus,lusvorming,lusvormingen cap:sule,sules,suletje,suletjes
  car:cinomen,cinoom,diaal,diale,diologe,diologen,diologie,dioloog cat:aract,aracten cel:len cer:ebraal,ebrale,vicaal che:mo,motherapie
  chi:rurg,rurge,rurgen,rurgie,rurgisch,rurgische chr:onisch,onische,onischer cir:rose
  cla:ustrofobie,ustrofobisch,ustrofobische,vicula,viculae,viculas cli:p,pje,pjes,pmarkering,pmarkeringen,ppen,pping,ps
  col:laps,lapsen,lateraal,laterale,lateralen,oncarcinomen,oncarcinoom
  com:pleet,pleetheid,pleetst,pleetste,plete,pleten,pleter,pletere,plicatie,plicaties,pressie
  con:crement,crementen,gestie,gesties,solidatie,solidaties,tactisolatie,tactisolaties,tra,tras,trast,trastallergie,trastallergies,trasten
  con:trastmiddel,trastmiddelen,trastreactie,trastreacties,trasttoediening,trasttoedieningen,trastvloeistof,trastvloeistoffen,trole,troleer,troles
  con:tusie,tusies cop:rostase cor:onaal,onair,onaire,onairen,onale,onas cou:pe,pedikte,peer,peje,pen,pes,pje,ps,pt,pte cre:atinine cur:atief,atieve
  cyc:lus,lussen cys:te,ten,tes,teus
  dar:m,men,mgas,mgassen,mkanker,mkankers,mlis,mlissen,mobstructie,mperforatie,mperforaties,mvoorbereiding,mvoorbereidingen,mwand,mwandverdikking
  dee:l,lde,lden,lt deg:eneratie,eneratief,eneratieve dek:plaat,plaatje,platen del:e,en,end,ende,er,ing,ingen dem:entie,entis der:matologie
  det:ailopname,ailopnamen,ailopnames dia:beet,beten,betes,betespatient,betespatienten,fragma,fragmas,lyse,lyses,rree
  dif:fusie,fusierestrictie,fusierestricties dij.been,beenbreuk dis:cushernia,locatie,locaties,sectie,secties,taal,tensie
  div:erticulitis,ertikel,ertikels
  doo:rbloeding,rbloedingen,rbloedingsstoornis,rbloedingsstoornissen,rgankelijk,rgankelijke,rgankelijkheid,rlichting,rlichtingen dor:saal,sale
  dos:ering,eringen,es,is,issen dra:adlokalisatie,adlokalisaties,aipijn,in,inage,ins
  dri:e,eheid,es,est,este,etje,etjes,nk,nken,nkend,nkende,nker,nks,nkt
  dru:gsmisbruik,kpijn,kplek,kplekken,ppel,ppelde,ppelden,ppelen,ppeling,ppels,ppelt,ppeltje,ppeltjes dub:belzien
  dui:m,mde,mden,men,mt,zelig,zelige,zeliger,zeligheid dun:nedarm dwa:rse,rser,rsheid,rslaesie,rslaesies,rsligging,rst,rste dys:plasie,pneu
  ech:o,ode,oden,ogeleid,ogeleiding,ografie,ografisch,ografische,os,oscopie,oscopisch,oscopische,oscopist eff:usie,usies eie:rstok,rstokjes,rstokken
  eil:eider,eiders ele:ktrode,ktroden,ktrodes ell:ebogen,eboog,eboogje,eboogjes,eboogsplooi,epijp,epijpen emb:olie,olieen emf:yseem
  end:eldarm,eldarmen enk:el,elbreuk,elbreuken,ele,elen,eling,elingen,eloedeem,els,eltje,eltjes,elverzwikking,elverzwikkingen
  epi:lepsie,leptisch,leptische eta:lagebenen eve:nwichtsstoornis,nwichtsstoornissen exs:udaat ext:ravasatie,ravasaties,remiteit,remiteiten
  fac:et,etgewricht,etgewrichten,etten fas:e,eer,en,es,isch,ische fem:urhals,urkop fib:rose fis:tel,tels,teltje fla:uwgevallen fle:bitis
  foe:tus,tussen for:mulier,mulieren,muliertje,muliertjes fot:o,on fra:ctie,cties,cturen,ctuur fun:ctie,cties
  gal.blaas,blaasontsteking,blaasontstekingen,blazen,braken,gang,gangen,steen,stenen,wegen gas:tritis gea:derd,derde,rmd,rmde
  geb:ekt,ekte,ild,ilde,itsprothese,itsprothesen,itsprotheses,raakt,raakte ged:eeld,eelde,eelte gee:lzucht geg:ipst,ipste
  geh:emelte,emelten,emeltes,eugenprobleem,eugenproblemen,eugenstoornis,eugenstoornissen,oorapparaat,oorapparaatje,oorapparaatjes,oorapparaten
  geh:oorgang,oorgangen,oorverlies,oorverliezen gei:soleerd,soleerde,soleerder,soleerdheid gek:lierd,rukt,rukte
  gel:aat,aten,axeerd,okaliseerd,okaliseerde gem:etastaseerd geo:pereerd,pereerde,pereerden gep:eesd,eesde,est,este ger:ibd,ibde,uptureerd
  ges:chroefd,chroefde,likt,likte,pierd,pierde,teend,teende,teente gev:atte,end,ende,ent,ente,lekt,lekte,oelsstoornis,oelsstoornissen
  gew:ichtsafname,richt,richten,richtjes,richtskapsel,richtsklachten,richtsontsteking,richtsontstekingen,richtspijn,richtspijnen,richtsspleet
  gew:richtsvlak,richtsvlakken,richtsvocht gez:icht,ichten,ichtje,ichtjes,ichtsveld,ichtsvelden,wel,wellen,wollen gip:sen,st,ste,sverband,sverbanden
  goe:daardig,daardige,daardiger,daardigheid,daardigste gor:delletsel,delroos gou:dmarker,dmarkers gri:epen,eperig,epje,epjes
  gyn:aecologe,aecologen,aecologie,aecoloog haa:rde,rden,rdvormig hae:matomen,matoom
  hal:lux,s,sader,saderen,saders,sde,sje,sjes,sklier,sklieren,sslagader,sslagaderen,sslagaders,svaten,swervel,swervels,zen ham:erteen,ertenen
  han:dde,dden,den,dje,drug,druggen,ds,dwortel,dwortels
  har:taanval,taanvallen,tafwijking,tafwijkingen,tcontour,tfalen,tfiguur,tfilmpje,tgrootte,tinfarct,tinfarcten,tkatheterisatie,tklacht,tklachten
  har:tklep,tklepafwijking,tklepafwijkingen,tkleppen,tklopping,tkloppingen,tlongverhouding,tlongverhoudingen,tonderzoek,tpatient,tpatiente
  har:tpatienten,tritmestoornis,tritmestoornissen,tschaduw,tslag,tslagader,tslagen,tspier,tspieren,tspierontsteking,tspierontstekingen,tstilstand
  har:tstilstanden,tvergroting,tvergrotingen,tzakje,tzakjes hec:hting,htingen hee:sheid hei:ligbeen hem:atomen,atoom,aturie,oglobine
  hep:arine,atisch,atische
  her:beoordeling,beoordelingen,nia,nias,sen,senbloeding,senbloedingen,sendruk,senen,sengebied,sengebieden,sengebiedje,sengebiedjes,senhelft
  her:senhelften,seninfarct,seninfarcten,senkamer,senkamers,senkneuzing,senkneuzingen,senletsel,senletsels,senmetastase,senmetastasen,sens
  her:senschudding,senschuddingen,senstam,sentjes,sentumor,sentumoren,sentumors,senvlies,senvliesontsteking,senvliesontstekingen,senvliezen
  her:senvocht heu:p,pdysplasie,pen,pfracturen,pfractuur,pjes,pklachten,pkom,pkommen,pkop,pkopje,pkoppen,ppijn,pprothese,pslijtage
  hie:l,lbeen,ld,lde,lden,len,ling,lpijn,lspoor,lsporen,lt,ltje hil:air,us hoe:st,sten,stend,stende,stje,stklachten,stte,stten
  hol:lend,lende,letje,letjes hon:denbeet,denbeten
  hoo:fd,fde,fding,fdje,fdjes,fdomvang,fdpijn,fdpijnen,fdpijnklachten,fdpijntje,fdpijntjes,fdwond,fdwonden,gteverlies,rnvlies,rnvliezen
  hor:monaal,monale,moonspiraal hou:ding,dingen
  hui:d,dafwijking,dafwijkingen,dje,djes,dkanker,dkankers,dreactie,dreacties,dtumor,duitslag,dverdikking,sarts,sartsen,sartsenpost,sartsenposten
  hui:sstofmijt,sstofmijten hyp:erdens,erinflatie,erintens,erplasie,erplasies,ertensie,o,odens,odense,ofyse,ofysen,ofyses,os,otensie ict:erus ile:us
  imp:lantaat,lantaten inc:isie,isies ind:eukingsfractuur,icatie,icaties
  inf:arct,arcten,ectie,ecties,ectieus,ectieuze,iltraat,iltraten,usen,uus,uuslijn,uusnaald,uuspomp,uuspompen,uuspompjes ing:uinaal
  inh:oud,ouden,ouding,oudingen,oudt inj:ectie,ecties,ectiespuit,ectiespuiten,ectiespuitje,ectiespuitjes ink:lemming,lemmingen
  inn:emend,emende,emender,emendheid,emendst,emendste
  ins:ectenbeet,ectenbeten,luitsel,luitsels,telbaar,telfout,telfouten,ufficientie,uffictie,ufficties,uline,ulinepomp
  int:ens,ense,enser,ensere,ensief,ensiefst,ensieve,ensiever,ensievere,enst,ernist,ernisten,raveneus,raveneuze inv:asief,asieve inw:endig,endige
  inz:akking,akkingen isc:hemie,hemisch,hemische,hias iso:latie,latiekamer,latiekamers,latiemaatregelen,laties jeu:kend,kende,kt,kte,kten jic:ht
  jod:ium,iumallergie,iumallergies juk:been,benen,bogen,boog
  kaa:k,kbot,kbreuk,kbreuken,kchirurg,kchirurgen,kgewricht,kgewrichten,kholte,kholten,kholtes,kje,kjes,kklem,kt,kte,kten kak:en
  kal:k,kafzetting,kafzettingen,kt,kte,kten,meringsmiddel,meringsmiddelen
  kan:aal,aalstenose,aaltje,aaltjes,alen,ker,kerde,kerden,keren,kerpatient,kerpatiente,kerpatienten,kerpatientjes,kers,kert
  kap:sel,selde,selden,selen,sels,selt,seltje,seltjes kat:heter,heters,tenbeet
  kee:lamandel,lamandelen,lde,lden,lholte,lholten,lholtes,lontsteking,lontstekingen,lpijn,lt,ltje,ltjes kei:zersnede,zersneden,zersnedes
  kie:se,sheid,zen,zer kij:konderzoek,koperatie,koperaties kin:derarts,derartsen,dergeneeskunde,derwens,derwensen
  kla:cht,chten,chtenvrij,chtenvrije,plong,plongen,pvoet,pvoeten kle:p,pgebrek,pje,pjes,pt,pte,pten
  kli:er,erde,eren,erend,erprocedure,ert,ertje,ertjes,erweefsel,erzwelling,erzwellingen,niek,nieken,niekjes,nisch,nische klo:ppijn kly:sma,smas
  kne:uzing,uzingen
  kni:e,eband,ebandde,ebanden,een,egewricht,egewrichten,eholte,eholten,eholtes,eklachten,epijn,epijnen,eprothese,eschijf,eschijven,eslijtage,etje
  kni:etjes kno:bbel,bbelde,bbelden,bbelen,bbels,bbelt,bbeltje,bbeltjes,opbatterij,opbatterijen kol:iek,ieken
  koo:rts,rtsen,rtsig,rtsige,rtsiger,rtsigheid,rtsstuip,rtsstuipen,rtsvrij,rtsvrije kop
  kra:akbeen,akbeentjes,akbenen,chtverlies,mpen,mpje,mpjes,nsslagader,nsslagaderen,nsslagaders kri:ebelhoest kru:isband,isbanden,kken,kt,kte
  kui:t,tbeen,tpijn kun:stgebit,stgebitje,stgebitten,stgewricht,stgewrichten,stheup,stheupen,stknie
  kwa:adaardig,adaardige,adaardiger,adaardigere,adaardigheid,adaardigs,adaardigst,adaardigste,b,bbe,bben,drant,dranten,liteit,liteiten
  kwe:ek,ekje,ekjes,ekt,ekte,ekten,ken,ker,kerij,kerijen,kerijtje,kerijtjes kyf:ose laa:t,tje,tjes,ts,tst,tste
  lab:orant,orante,oranten,oratorium,oratoriums lae:sie,sies lap:aroscopie lat:e,en,end,ende,er,eraal,erale,ere,exallergie,ing,ingen,je
  lax:antia,eer,eerde,eerden,eert,eren,erend,erende lek:kage,kages let:sel,sels leu:kocyt,kocyten
  lev:er,erabces,erader,eraders,ercelcarcinomen,ercelcarcinoom,ercirrose,ercyste,erde,erden,eren,erfunctie,erfuncties,erhaard,erhaarden,ering
  lev:eringen,erkwab,ermetastase,ermetastasen,ers,erslagader,ertje,ertjes,ervervetting,ervervettingen,erwaarden
  lic:haamshelft,haamshelften,haamsslagader,haamsslagaderen,haamsslagaders,haamszijde
  lie:s,sbreuk,sbreuken,sbreukje,sbreukjes,sje,sslagader,sstreek,sstreken lig:ament,amenten,gende lip.omen,oom liq:uor
  lit:teken,tekenbreuk,tekenbreuken,tekenen,tekens,tekentjes,tekenweefsel,tekenweefsels log:opedie,opedist,opediste,opedisten
  lon:gabces,gader,gaderen,gaders,garts,gartsen,gcarcinomen,gcarcinoom,gembolie,gembolieen,gen,gfoto,gfotos,gfunctie,gfuncties,gkanker,gkankers
  lon:gklachten,gkwab,gkwabben,gmetastase,gmetastasen,gnodus,gontsteking,gontstekingen,gslagader,gslagaderen,gslagaders,gtop,gtoppen,gvaattekening
  lon:gvaattekeningen,gvelden,gvlies,gvliezen,gvocht loo:pafstand,pstoornis,pstoornissen los:laatpijn,lating,latingen
  luc:htinsluitsel,htinsluitsels,htpijp,htpijpen,htsikkel,htweg,htwegen,htweginfectie,htweginfecties lux:atie,aties
  lym:fadenopathie,fadenopathies,fe,feklier,feklieren,fekliermetastase,fekliermetastasen,foedeem,fomen,foom
  maa:g,gbloeding,gbloedingen,gden,gje,gjes,gkanker,gonderzoek,gonderzoeken,gperforatie,gperforaties,gpijn,gpijnen,gsonde,gsondes,gzuren,gzuur
  maa:gzweer,gzweertje,gzweren mag:en,ere mal:igne,igniteit,igniteiten mam:macarcinomen,macarcinoom,mografie mar:keren,kering,keringen,kers
  mat:rix,rixen med:iastinaal,iastinum,icamenteus,icamenteuze,icatie,icatielijst,icaties,icijn,icijnen,isch,ische mel:anomen,anoom,kstuwing
  men:iscus,iscusletsel,iscusletsels,iscussen,opauze,struatie,struaties mer:goedeem,gpen
  met:aal,aalartefact,aalartefacten,aalsplinter,aalsplinters,alen,astase,astasen,astasering,astaseringen,astases,astatisch,astatische,formine
  mic:rocalcificaties,rokalk
  mid:dellijnverschuiving,delvinger,delvingers,delvingertje,denhand,denhandsbeentje,denkwab,denlijn,denlijnen,denoor,denoorontsteking
  mid:denoorontstekingen,denoren,denrif,denriffen,denvoet mig:raine mil:t,ten,truptuur,tvene,tvenetrombose,tvergroting,tvergrotingen
  mis:bruik,kraam,kramen,selijk,selijke,selijker,selijkheden,selijkheid,selijkst,selijkste,vorming,vormingen mob:ilisatie,ilisaties
  moe:derkoek,derkoeken,derkoekje,dervlek,dervlekje,dervlekjes,dervlekken mon:dde,dden,dhoek,dhoeken,dholte,dholten,dholtes,ding,dingen,dje,djes
  mul:tipel,tipele mus:culair,culaire myo:card,men,om naa:dlekkage,dlekkages,lden,ldje,ldjes
  nab:ehandeling,ehandelingen,ewerking,ewerkingen,loeding,loedingen nac:htpijn,htzweten nag:elbed,elde,elden,elen,elt,eltje,eltjes nar:cose
  nav:el,elbreuk,elbreuken,elbreukje,elbreukjes,els,elstreng,elstrengen,eltje,eltjes nec:rose nee:rslag,rslagen nef:rografische
  nek.klachten,pijn,stijfheid neo:plasie,plasies net:elroos,vlies,vliezen
  neu:raal,rale,rologe,rologen,rologie,rologisch,rologische,roloog,s,sbeen,sbeentje,sbeentjes,sbeer,sbenen,sbijholten,sbloeding,sbloedingen,sbreuk
  neu:sbreuken,sde,sden,sje,sjes,st,stussenschot,stussenschotten
  nie:r,rarts,rbekken,rbekkenontsteking,rbekkenontstekingen,rbekkens,rcelcarcinomen,rcelcarcinoom,ren,rfunctie,rfuncties,rfunctiestoornis
  nie:rfunctiestoornissen,rinsufficientie,rkoliek,rkolieken,rpatient,rpatiente,rpatienten,rslagader,rslagaders,rslagadervernauwing
  nie:rslagadervernauwingen,rsteen,rstenen,rtje,rtjes,rtransplantatie,rtransplantaties nod:ulair,uli,ulus,us not:en nuc:hter,htere,hterheid,hterst
  obd:uctie,ucties obs:tipatie,tructie,tructies och:tendstijfheid oed:eem,emen oes:ofagus omv:ang onc:ologen,ologie,oloog
  ond:erarm,erarmen,erarms,erbed,erbeen,erbenen,erbeten,erbuik,erbuiken,erhoudsdosering,erhoudsdoseringen,erkaak,erkaken,erkwab,erkwabben,errand
  ond:erranden,errug,erzoek,erzoeken,erzoekend,erzoekende,erzoeker,erzoeking,erzoekingen,erzoekje,erzoekjes,erzoekt
  ont:lasting,lastingen,lastingspatroon,steking,stekingen,stekingsbeeld,stekingsteken,stekingstekenen,stekingswaarden,wrichting,wrichtingen
  oog.arts,artsen,heelkunde,kas,kassen,letsel,letsels oor.pijn,pijnen,suizen,suizing,suizingen
  ope:ratie,ratief,ratiekamer,ratiekamers,raties,ratieve,reer,reerde,reerden,reert,reren,rerend,rerende oph:eldering,elderingen opn:am,ame,amen,ames
  opv:ang,angen,angt ort:hopeden,hopedie,hopedisch,hopedische,hopedist,hopeed ost:eofyten,eoporose,eosynthese ova:ria,rieel,riele,rium,riums
  ove:rgang,rgangen,rgevoelig,rgevoelige,rgevoeliger,rgevoeligheden,rgevoeligheid,rgewicht,rzichtsopname pac:emaker,emakerdrager,emakers
  pal:liatief,liatieve,liatieven,pabel,pabele pan:creas,creaskop,creasstaart,creatitis par:ese pas:geborene,geborenen pat:hologie,hologisch,hologische
  pee:s,sde,sden,sontsteking,sontstekingen,sruptuur,sschede,sscheden,sschedes,sscheur,sscheuren pen:icilline
  per:foratie,foraties,fusie,icard,ifeer,ifere pes:t,ten pez:en pie:rcing,rcings
  pij:n,nde,nden,ne,nklacht,nklachten,nlijk,nlijke,nlijker,nlijkere,nlijkheden,nlijkheid,nlijks,nlijkst,nlijkste,nloos,nloosheid,nloze,nlozer
  pij:nscheut,nscheuten,nscheutjes,nstiller,nstillers,nstilling,nstillingen,nt,ntje,ntjes,nvrij,nvrije pil pin:da,das,k,ken,ker,kje,kjes,kt,kte,kten
  pla:atosteosynthese,atsbepaling,atsbepalingen,centa,centas,nning,nningen,sklachten,t,ten,theden,theid,ting,tingen,ts,tst,tste,tvoet,tvoeten
  pla:tvoetjes,tvoette,veiselcelcarcinomen,veiselcelcarcinoom ple:ister,isterde,isterden,isteren,isters,istert,istertje,istertjes,ura,uraal,uravocht
  pne:umonie,umothorax,umothoraxen pol:iep,iepen,ikliniek,iklinieken,len,lens,ls,s,sbreuk,sbreuken,sen,st,ste,sten poo:rtader,rtaders,rtadertrombose
  por:taal,taaltje,taaltjes,tale,talen,tals pos:itief,itiefs,itiefst,itieve,itieven,itiever,te,tje,tjes,toperatief,toperatieve,tte,tten
  pre:dnison,medicatie,medicaties,operatief,operatieve pri:kkelhoest
  pro:staat,staatcarcinomen,staatcarcinoom,staatkanker,staten,these,thesen,theses,thesestand,ximaal,ximale psy:chiatrie,chose,chosen,choses
  pui:st,sten,stje,stjes pun:ctie,cties rad:iologe,iologen,iologie,iologisch,iologische,ioloog,iotherapie ran:dwinkel rea:ctie,cties,nimatie
  rec:idief,idieven,idiverend,idiverende,onstructie,onstructies,taal,tale,tum,tumcarcinomen,tumcarcinoom ref:lux,luxen
  res:ectie,ecties,idu,iduen,idus,tafwijking,tafwijkingen reu:ma,mafactor,mapatient,mapatienten,matisch,matische,matologen,matologie,matoloog
  rev:alidatie,alidatiearts,alidatieartsen rib.ben,benboog,benkast,breuk,breuken,de,fracturen,fractuur,t rin:gvinger,gvingers
  rol:stoel,stoelen,stoeler ron:tgen,tgende,tgenen,tgenfoto,tgenfotos,tgenonderzoek,tgenonderzoeken,tgent roo:sjes,sten
  rug.gengraat,gengraatje,gengraten,genmerg,genprik,genprikken,klachten,ligging,liggingen,pijn,pijnen rui:mte,mteinnemend,mtelijk,mtelijke,mten,mtes
  rup:turen,tuur rus:tpijn sag:ittaal sat:uratie sca:n,nde,nden,nnen,nner,nning,ns,nt,pula
  sch:aafwond,aafwonde,aafwonden,aafwondje,aafwondjes,aambeen,aambenen,edel,edelbasis,edelbreuk,edelbreuken,edels,edeltje,edeltjes,eenbeen,eenbenen
  sch:eur,eurde,eurden,euringen,eurt,eurtje,eurtjes,ijfje,ijfjes,ijven,ildklier,ildklieren,ildklierfunctie,ildklierfuncties,ildklierknobbel
  sch:ildkliernodus,ildklierwerking,ildklierwerkingen,ildwachtklier,ildwachtklieren,ildwachtklierprocedure,ildwachtklierprocedures,immelde,immelden
  sch:immelen,immelinfectie,immelinfecties,immeling,immels,immelt,immeltje,immeltjes,ouder,ouderblad,ouderbladen,ouderde,ouderen,oudergewricht
  sch:oudergewrichten,ouderklachten,ouderluxatie,ouderluxaties,ouderpijn,ouders,oudert,oudertje,oudertjes,roef,roefbreuk,roefde,roefden,roefje
  sch:roefjes,roeft,roeven,roevend,roevende,uinde,uine,uinen,uiner,uinere,uining,uiningen,uins,uinst,uinste,uint,uinte scl:erose,erotisch,erotische
  sco:liose,pie,pies scr:eening,eenings sed:atie seq:uentie,uenties ser:ie,ies sho:ck,cken,cking,cks,ckt,ckte sie:raden
  sig:naal,naalintensiteit,naalintensiteiten,naaltje,naaltjes,naalverlies,nalen sin:us,usitis,ussen sir:oop,open
  sla:apmiddel,apmiddelen,apmiddeltje,apmiddeltjes,apstoornis,apstoornissen,gader,gaderen,gaderlijk,gaderlijke,gaders,gadertje,gadertjes
  sle:utelbeen,utelbeentje,utelbenen
  sli:jm,jmbeurs,jmbeursontsteking,jmbeursontstekingen,jmbeurzen,jmde,jmden,jmen,jmer,jmt,jmvlies,jmvliesontsteking,jmvliesontstekingen,jmvliezen
  sli:jtage,k,kken,kkende,kklachten,kstoornis,kstoornissen,kt,kte,kten slo:kdarm,kdarmen,kdarmkanker,tklachten sni:jwond,jwonden
  son:de,deer,des,devoeding spa:akbeen,lk,lken,lking,lkjes,lkt,lkte,lkten,tader,taderen,taders,tadertjes spe:ekselklier,ekselklieren
  spi:egels,egelvorming,egelvormingen,erde,eren,eringen,erpijn,erpijnen,erpijntjes,erscheur,erscheuren,erscheuring,erscheuringen,ert,ertje,ertjes
  spi:erzwakte,naalkanaal,raaltje,raaltjes,t,tje,tjes,ts,tst,tste,tte,tten spl:eet,eetje,eetjes,enomegalie,enomegalies,eten
  spo:ed,edbestraling,edde,edden,edeisende,edeisender,edeisendheid,edeisendste,eden,edt,elde,elden,elen,eler,eling,elingen,elt,eltje,eltjes
  spr:aakstoornis,aakstoornissen spu:it,iten,itend,itende,iter,itje,itjes
  sta:ande,ander,artbeen,diering,dieringen,dium,diums,geren,gering,ging,gingen,ndafwijking,ndafwijkingen
  ste:atose,de,ekwond,ekwonde,ekwonden,ende,enden,enlijden,ent,entje,mband,mbanden,mbandjes,nen,nend,nende,nose,nosen,noserend,nt,nts,rnum sti:jfheid
  sto:elgang,fafwijking,fafwijkingen,fwisseling,fwisselingen,lling,llingen,llingsstoornis,llingsstoornissen,lsel,lsels,ma,mas,ornis,ornissen
  str:alingsdosis,alingsdosissen,engileus,iktuur,ooiartefact,ooiartefacten,ooiing,ooiingen stu:itbeen,itbenen,itje,itjes,itligging,wing,wingen
  sub:cutaan,cutane sui:kerziekte,kerziekten sym:ptomatisch,ptomatische,ptomen,ptoom syn:dromen,droom tab:let,letje,letjes,lets,letten
  tan:d,darts,dartsen,dde,den,dheelkundig,dheelkundige,dheelkundigen,ding,dingen,dje,djes,dt,dvlees,dvulling,dvullingen tee:k,kjes,n,ntje,ntjes
  teg:engif,engiffen,engift,engiften tek:en,enbeet,enbeten ten.en,t,tje,tjes tep:el,els,eltje,eltjes,eluitvloed,elvloed the:rapie
  tho:racaal,raxdrain,raxfoto,raxfotos,raxwand toe:name,valsbevinding,valsbevindingen ton:gbeet,gde,gen top:ogram
  tra:anbuis,anbuisje,anbuisjes,anbuizen,nsplantaat,nsplantaaten,nsplantaatnier,nsplantaatnieren,nsplantatie,nsplantaties,umakamer,umaopvang
  tri:fasisch,fasische tro:mbose,mbosebeen,mbotisch,mbotische,mbus,mmelvlies,mmelvliezen tub:e,en,erculose,es,etje,etjes
  tum:or,oren,orgroei,ormarker,orrest,ors tus:senbloeding,senbloedingen,senwervelschijf,senwervelschijven twe:eling,elingen
  uit:ademing,gesteld,gestelde,stralend,stralende,straling,stralingen,zaaiing,zaaiingen ulc:us uni:lateraal,laterale ure:ter,ters,thra,thrae,thras
  uri:ne,nebuis,nebuizen,neer,neleider,neleiders,neleidersteen,neweg,newegen,neweginfectie,neweginfecties uro:logen,logie,loog ute:rus,russen
  vaa:t,tafsluiting,tafsluitingen,tchirurg,tchirurgen,tlijden,tmisvorming,tmisvormingen,tprothese,tte,ttekening,twand,twanden vac:cinatie,cinaties
  vas:culair,culaire vat.en,te,ten vel:dje,djes ven.en,eus,euze,flon,t,ten,tilatie,tje,tjes,traal,trikel,trikels
  ver:band,bande,banden,denking,denkingen,dichting,dichtingen,dikking,dikkingen,draaiing,geetachtigheid,groeiing,groeiingen,groot,grootte,grootten
  ver:grote,groten,grotend,grotende,groting,grotingen,kalking,kalkingen,kleving,klevingen,lamd,lamde,lamden,lamdheid,lamming,lammingen,loskundige
  ver:loskundigen,magering,nauwing,nauwingen,plaatsing,plaatsingen,pleegafdeling,pleegafdelingen,pleeghuis,pleeghuizen,pleegkundig,pleegkundige
  ver:pleegkundigen,pleging,plegingen,rekking,rekkingen,schuifbaar,schuifbare,schuiving,schuivingen,slechtering,smalling,smallingen,sneller
  ver:snellers,stopping,stoppingen,stuiking,stuikingen,vetting,wardheid,warring,warringen,wijd,wijde,wijdering,wijderingen,wijding,wijdingen
  ver:wonding,wondingen,zakking,zakkingen,zwikking,zwikkingen vir:ale,usinfectie,usinfecties vle:esbomen,esboom,kje,kjes,kken,kkend,kkende,kt,kte,kten
  vli:es,esje,esjes,ezen vlo:eistofspiegel,eistofspiegels voc:ht,htcollectie,htcollecties,hten,htte,htten
  voe:dselvergiftiging,dselvergiftigingen,t,ten,ter,ting,tingen,tje,tjes,tpijn,trug,twortel,tzolen,tzool,tzoolpijn vol:umeverlies
  voo:rhoofd,rhoofden,rhoofdsholte,rhoofdsholten,rhoofdsholteontsteking,rhoofdsholteontstekingen,rhoofdsholtes,rhoorn,rrand,rvoet,rvoeten
  vro:egen,eger,egere,egst,egste,egte vru:cht,chten,chtje,chtjes,chtwater,chtzak,chtzakje,chtzakjes,chtzakken vul:ling,lingen waa:rden wan:d,de,den
  wee:en,fsel,fselen,fsels,fseltje,fseltjes wek:e,edelen,elijk,elijke,en,er,ere,t,te,ten
  wer:vel,velboog,velbreuk,velbreuken,velde,velden,velen,velfractuur,velhoogte,veling,velingen,velinzakking,velinzakkingen,velkanaal,velkolom
  wer:velkolommen,vellichaam,vellichamen,vels,velt,veltje,veltjes,velverschuiving,velverschuivingen wij:svinger,svingers,svingertje,svingertjes
  won:d,dde,dden,de,den,dend,dere,dgenezing,dgenezingen,dinfectie,dinfecties,dje,djes,dt,dverband,dvocht
  wor:mvormig,mvormige,telcompressie,telcompressies,telde,telden,telen,teling,telkanaal,tels,telt,teltje,teltjes zaa:dbal,dballen
  zal:f,fde,fden,fje,fjes,ft,ven zen:uw,uwbaan,uwbanen,uwen,uwpijn,uwpijnen,uwtje,uwtjes,uwwortel,uwwortels zet:pil,pillen
  zie:kenhuis,kenhuisje,kenhuisopname,kenhuisopnamen,kenhuisopnames,kenhuizen,kt,kte,ktebeeld,ktebeelden,kten,ktes
  zij:band,delings,delingse,ligging,liggingen zit:been zui:geling,gelingen zuu:rstof
  zwa:nger,ngere,ngeren,ngerschap,ngerschappen,ngerschapstest,ngerschapstesten,ngerschapstests
  zwe:er,erden,ert,ertje,ertjes,lling,llingen,ren,rend,rende
`);

/** Everyday words, those of work and of relatives. */
export const dutchWords = new PackedWords(`
  aan:beveel,beveelt,bevelen,bevelend,bevelende,beveling,bevelingen,bevolen,bevolenen,dacht,dring,dringen,dringend,dringende,dringer,dringt,geboden
  aan:gebodene,gedaan,gedane,geef,geeft,gekomen,gekomenen,geleverd,geleverde,gemeld,gemelde,gepast,gepaste,gepaster,gepastheid,geraden,gereden
  aan:gespannen,getoond,getoonde,geven,gevend,gevende,gever,gevraagd,gevraagde,gezichten,gezien,houdend,houdende,houdender,houdendheid,kom,komen
  aan:komend,komende,komst,komsten,komt,leg,legde,legden,leggen,legger,legging,legt,leiding,leidingen,meld,meldde,meldden,melden,meldend,meldende
  aan:melder,melding,meldingen,meldt,pas,passen,passend,passende,passing,passingen,past,paste,pasten,raadde,raadden,raadt,raden,rader,rijding
  aan:rijdingen,spreekbaar,tal,tallen,tonen,tonend,tonende,toning,toon,toonbaar,toonbaarheid,toonbaars,toonbare,toonde,toonden,toont,vaardbaar
  aan:vaardbaarheid,vaardbaars,vaardbare,val,vallen,vallend,vallende,valler,valt,vang,vangen,vanger,vangt,vankelijk,vankelijke,vraag,vraagde
  aan:vraagden,vraagt,vrage,vragen,vragend,vragende,vullend,vullende,vulling,vullingen,wezig,wezige,wezigen,wezigheden,wezigheid,wijzing,wijzingen
  aar:dde,dden,dje,ds,dst,zel,zelde,zelden,zelen,zelend,zelende,zeling,zelingen,zelt abs:oluter,oluut,oluutheid,oluuts
  ach:t,teraan,teraf,terafjes,terin,terkant,terkanten,terlijk,terlijke,terop,terst,terste,tersten,terstes,teruit,teruitgang,ting,tje,tjes,tste,tte
  ach:tten act:ief,iefs,iefst,iefste,ieve,ieven,iever,ueel,ueels,uele,ueler,uelere adm:inistratief,inistratieve adr:esje,esjes,essen
  adv:ies,iezen,iseer,iseerde,iseerden,iseert,iseren,iserend,iserende afd:eling,elingen
  afg:ebeeld,ebeelde,ebeelden,ebeld,ebelde,ebroken,edekt,edekte,egeven,ekeurd,ekeurde,ekeurden,elast,elaste,elasten,elasting,elastingen,elastte
  afg:elastten,elopen,emeld,emelde,enomen,erond,eronde,esloot,esloten,eslotener,eslotenheid,esproken,etekend,etekende,ewisseld,ewisselde,ezegd
  afg:ezegde afh:angend,angende,ankelijk,ankelijke,ankelijken,ankelijker,ankelijkere,ankelijkheden,ankelijkheid afk:omstig,omstige
  afl:oop,oopt,open,opend,opende afm:eting,etingen afn:ame,amen,ames,eem,eemt,emen,emend,emende,emer,eming,emingen
  afs:praak,praakje,praakjes,prak,praken,tand,tanden,tandje,tandjes
  afw:acht,achten,achtend,achtende,achtender,achtendheid,achting,achtte,achtten,ezig,ezige,ezigen,ezigheden,ezigheid,ijk,ijken,ijkend,ijkende,ijkt
  afz:onderlijk,onderlijke alc:oholen alg:emeen,emeenheden,emeenheid,emeens,emeenst,emene,emenen,emener,emenere
  all:ebei,ebeide,eenlijk,eenstaand,eenstaande,eenstaanden,emaal,erlei als.nog alt:ijd alv:orens amb:tenaar,tenaars,tenaartje,tenaartjes,tenaren
  and:ere ang:st,sten,stig,stige,stiger,stigere,stigst,stigste ant:woord,woordde,woordden,woorden,woordende,woordje,woordjes,woordt app:araat,araten
  apr:illen,ils ara:bisch
  arb:eid,eidde,eidden,eiden,eidsongeschikt,eidsongeschikte,eidsongeschikten,eidsongeschiktheid,eidsongeval,eidsongevallen,eidt
  asb:est,estcontact,estcontacten aut:omonteur,omonteurs avo:nd,nden,ndje,ndjes,ndlijk,ndlijke,nds baa:nde,nden,nt,ntje,ntjes,t,tte,tten bab:ylijk
  bad:kuip bak:kertje,kertjes ban:dvormig,ger,gere,gheid,gst,gste bas:isscholen,isschool,isschooltje,isschooltjes bat:terij,terijen,terijtje,terijtjes
  bea:demd,demde
  bed:ankt,ankte,ankten,legerig,legerige,legerigen,legerigheid,oeld,oelde,oelden,oeling,oelingen,raag,raagt,rag,rage,ragen,ragend,ragende,ragje
  bed:ragjes,rijf,rijfje,rijfjes,rijft,rijven,rijver bee:indig,indigd,indigde,indigden,indigen,indiging,indigingen,indigt,tje,tjes
  beg:eleid,eleidde,eleidden,eleide,eleiden,eleider,eleiders,eleiding,eleidingen,eleidt,inne,innen,innend,innende,int,on,onnen,reep,rensd,rensde
  beg:rensden,rensder,rensdheid,repen,rijp,rijpen,rijpend,rijpende,rijpt
  beh:alve,oefte,oeften,oeftes,oeve,oeven,oevend,oevende,oud,ouden,oudend,oudende,oudens,ouder,oudt bei:d,dde,dden,djes,dt bej:aard,aarde,aarden
  bek:eek,eken,ekene,enden,ender,endere,endheden,endheid,endst,endste,ijk,ijken,ijkend,ijks,ijkt,lemd,lemde,lemden,lemder,lemdheid,lemming
  bek:lemmingen,neld,nelde
  bel:ang,angd,angde,angden,angen,angrijk,angrijke,angrijker,angrijkere,angrijkheden,angrijkheid,angrijks,angrijkst,angrijkste,angt,ast,astbaar
  bel:astbaarheid,astbare,aste,asten,astend,astende,aster,asting,astingafhankelijk,astingen,astte,astten,emmerd,emmerde,emmerden,lend,lende,ten
  ben:edenst,edenste beo:ordeel,ordeeld,ordeelde,ordeelden,ordeelt,ordelen,ordelend,ordelende
  bep:aal,aald,aalde,aaldelijk,aaldelijke,aalden,aaldheid,aalds,aalt,alen,alend,alende,aling,alingen,erk,erken,erkend,erkende,erking,erkingen,erkt
  bep:erkte,erkten,erkter,erktere,erktheden,erktheid,erktst,erktste
  ber:eid,eidde,eidden,eide,eiden,eider,eidheid,eiding,eidingen,eids,eidt,eik,eikbaar,eikbaarheid,eikbare,eiken,eikend,eikende,eiking,eikt,eikte
  ber:eikten,icht,ichte,ichten,ichtje,ichtjes,ichtte,ichtten,oep,oepen,oeper,oeping,oepingen,oeps,oept
  bes:chikbaar,chikbaarheid,chikbare,chikking,chikkingen,chouw,chouwd,chouwde,chouwden,chouwen,chouwend,chouwende,chouwer,chouwing,chouwingen
  bes:chouwt,chreef,chreven,chrevene,chrijf,chrijft,chrijven,chrijvend,chrijvende,chrijver,chrijving,chrijvingen,lis,lissen,lissend,lissende,lisser
  bes:lissing,lissingen,list,liste,listen,luit,luite,luiten,preek,preekt,prek,preken,prekend,prekende,preker,preking,prekingen,proken,prokene,taan
  bes:taand,taande,taat,tane,te,tede,teden,tel,teld,telde,telden,telen,tellen,teller,telling,telt
  bet:aal,aald,aalde,aalden,aalt,alen,alend,alende,aler,aling,alingen,e,ekenis,ekenissen,ekent,ekenten,er,erde,erden,ere,eren,erend,erende,ering
  bet:ers,ert,ref,reffen,reffend,reffende,reft,rok,rokken,rokkene,rokkenen,rokkenheid beu:gel,gelde,gelen,gelt,geltje,geltjes,rt,rtje
  bev:eiliger,eiligers,estig,estigd,estigde,estigden,estigen,estigend,estigende,estiging,estigingen,estigt,ind,inden,indend,indende,inding,indingen
  bev:indt bew:aar,aard,aarde,aarden,aart,aren,arend,arende,eeg,eeglijk,eeglijke,eeglijker,eeglijkere,eeglijkheid,eeglijkst,eeglijkste,eegt,egen,egend
  bew:egende,eger,egingsafhankelijk,ogen,ogener,ogenheid,oog,ust,uste,usteloos,uster,ustere,ustheid
  bez:ig,igde,igden,ige,igen,iger,igheden,igheid,igste,igt,oek,oeken,oeker,oeking,oekingen,oekje,oekjes,oekt,orgd,orgde,orgden,orgder,orgdere
  bez:orgdheden,orgdheid,orgdst,waar,waard,waarde,waarden,waarlijk,waarlijke,waart,waren
  bij:gewerkt,gewerkte,komend,komende,na,rijder,rijders,voorbeeld,zonder,zondere,zonderheden,zonderheid,zonderlijk,zonders,zonderst,zonderste
  bin:den,nenkant,nenkanten,nenkomst,nenkort,nenst,nenste,t ble:ef,ek,ekheid,ekjes,ekst,ekste,ekt,ekte,ekten,ke,ken,kere,ven
  bli:jf,jft,jk,jken,jkend,jkende,jkens,jkt,jven,jvend,jvende,jvender,jvendere,jver,nden,nder,ndheid,ndst
  blo:kkade,kkades,otheid,otje,otjes,otst,otstelling,otstellingen,otte,ter boe:khouder,khouders,khoudertje,khoudertjes,rde,rden,rin,rinnen,rt,rten
  bof.t,te,ten bol:vormig,vormige,vormiger bon:zend,zende boo:dschap,dschapje,dschapjes,dschappen,dschapper,dschapt,dschapte,dschapten bot:sing,singen
  bou:wvakker,wvakkers bov.enaan,endien,engenoemd,engenoemde,enkant,enkanten,enst,enstaand,enstaande,enste,ensteden bra:ndend,ndende,ndender,ndendst
  bre:der,dere,edheid,edst,edste,edte,edten,ng,ngen,ngend,ngende,nger,ngt bri:efde,efden,efen,efje,eft,efte,even,lde,lden,lle,llen,lt bro:ertje
  bui:g,gen,gend,gende,ger,ging,gingen,gt,ten,tenkant,tenkanten,tenland,tenlanden,tenlander,tenlanding,tenlands,tens,tenshuis,tenst,tenste,tentje
  bui:tentjes,tje,tte bul:tjes,tte bus:chauffeur,chauffeurs buu:rman,rmannen,rvrouw,rvrouwen,rvrouwtje,rvrouwtjes col:lega,legae,legas
  com:municatie,municaties,puterde,puteren,putert,putertje,putertjes
  con:clusie,clusies,form,former,stanten,stanter,stantere,stantheid,stantst,stantste,stateer,stateerde,stateerden,stateert,stateren,staterend
  con:staterende,statering,stateringen,tacten,tactjes,troleerde,troleerden,troleert,troleren,trolerend,trolerende
  coo:peratief,peratieve,peratieven,peratiever
  cor:recte,recten,rectere,rectheid,rectie,recties,rectst,rectste,rigeer,rigeerde,rigeerden,rigeert,rigeren,rigerend,rigerende
  daa:g,gde,gden,gt,r,raan,rbij,rdoor,rmede,rmee,rna,rnaast,rom,rop,rvan,rvoor
  dag:deel,deeltje,elijks,elijkse,elijkser,elijkst,end,ende,ing,ingen,je,jes dak:dekker,dekkers dan:ken,kt,kte,kten,kzij dec:ember
  dee:ls,ltijd,ltijder,ltijds,ltje,ltjes dem:onstratie,onstraties den:ken,kend,kende,kt der:de,des,gelijke,gelijken,gelijks,tig,tiger,tigste
  des:kundig,kundige,kundigen,kundiger,kundigheden,kundigheid,ondanks,tijds det:ailtje deu:rtje,rtjes dez:e,elfde,elfden,en,er,es
  dic:htbij,htbije,hte,hten,hter,htere,htheden,htheid,htingen,htst,htste,htte,htten die:nst,nste,nsten,nster,pe,per,pere,ping,pst,pste,pt,pte,pten
  dif:ferentiaal,ferentiaaldiagnose,ferentiaaldiagnosen,ferentiaaldiagnoses,ferentialen dik:ker,kerd,kere,te,ten,tes
  din:gen,gend,gende,gt,sdag,sdagen,sdags dir:ecte,ecter,ectere,ectheid,ectst,ectste dit doc:ent,ente,enten,entes,hter,hters,htertje,htertjes
  dod:e,elijk,elijke,en,end,ende,er,ingen
  doe:lde,lden,lgericht,lgerichte,lgerichter,lgerichtheid,lt,ltje,ltjes,n,nd,nde,ner,ning,ningen,nlijk,nlijke,t,tje dof.fe,fen
  dok:ter,terde,terden,teren,tert,tertje,tertjes don:derdag,derdagen,derdags,kerde,kerden,kere,keren,kerheid,kerst,kerste,kert,kerte
  doo:dde,dden,ds,f,fde,fden,fheid,fst,ft,rgaan,rgaand,rgaande,rgaans,rgebeld,rgebelde,rgegeven,rgemaakt,rgemaakte,rgestuurd,rgestuurde,rheen
  doo:rsnede,rsneden,rsnedes,rverwees,rverwezen dou:che dov:end,ende
  dra:ag,agt,aide,aiden,aien,aiend,aiende,aier,aiing,aiingen,ait,aitje,aitjes,gen,gend,gende dre:igend,igende
  dri:emaal,ngend,ngende,ngender,ngendere,ngendheid,ngends,ngendst,ngendste
  dro:ge,gend,gende,gere,ging,nk,nken,og,ogde,ogden,ogheid,ogje,ogjes,ogs,ogst,ogste,ogt,ogte,ogten
  dru:k,kje,kjes,kke,kken,kkend,kkende,kkere,kking,kst,kste,kt,kte,kten
  dub:bel,belde,bele,belen,belheid,belingen,bels,beltje,beltjes,belzijdig,belzijdige
  dui:d,dde,dden,delijk,delijke,delijker,delijkere,delijkheid,delijkst,delijkste,den,dend,dende,der,ding,dingen,dt,ts dun:nend,nende,ner,nere,netjes
  dur:end,ende,f,fde,fden,ft,ven,vend,vende dus duu:r,rde,rden,rs,rst,rste,rt,rte duw.de,den,en,end,ende,er,t,tje,tjes dwz
  ech:te,telijk,telijke,tere,tgenoot,tgenote,tgenoten,tgenotes,theid,tpaar,tparen,tst,tste,tte
  een:maal,malig,malige,maligheid,maligs,voudig,voudige,voudiger,voudigere,voudigheid,voudigs,voudigst,voudigste,zijdig,zijdige,zijdiger,zijdigere
  een:zijdigheid,zijdigste eer:der,dere,gisteren,st,ste,stes eeu:w eff:ecten,ectje,ectjes
  eig:en,ende,enden,ene,enen,enheden,enheid,enlijk,enlijke,enlijks,ens,enste,ent ein:dde,de,delijk,der,des,dje,djes,dt eis:te,ten
  ele:ktricien,ktriciens elk:aar,aars,een eni:ge,gen,gheid,gst,gste,gszins enk:elzijdig,elzijdige enz erg.ens,otherapeut,otherapeute,otherapeuten
  ern:stig,stige,stiger,stigere,stigheid,stigs,stigst,stigste ero:nder,p erv:aar,aart,an,aren,arene,arener,arenere,arenheid,arenste,aring,aringen,oor
  ete:n,nd,nde,ntje,ntjes eve:nals,nmin,ntueel,ntuele evi:dente,denter,dentere,dentste ezv fab:rieksarbeider,rieksarbeiders,rieksmedewerker
  fam:iliair,iliaire,ilie,ilielid feb:ruari fei:te,tje,tjes
  fie:ts,tsen,tsend,tsende,tser,tsers,tsertje,tsertjes,tsje,tsjes,tsongeval,tsongevallen,tst,tste,tsten fli:nke,nkere,nkheid,nks,nkst,nkste
  for:se,ser,sere,sheid fou:t,ten,ter,tief,tieve,tje,tjes,tst,tste fra:nsje,nsjes fro:ntaal,ntale
  fun:ctioneel,ctioneer,ctioneerde,ctioneerden,ctioneert,ctionele,ctioneler,ctioneren,ctionerend,ctionerende,ctionering
  fys:iotherapeut,iotherapeute,iotherapeuten,iotherapie gaa:n,nd,nde,t,tje,tjes gaf gan:gen gat:en gea:arzeld,dviseerd,dviseerde,nnuleerd,nnuleerde
  geb:aar,aard,aarde,aarden,aart,aartje,aartjes,aren,aseerd,aseerde,aseerden,eld,elde,elden,et,eten,etenheid,eter,ette,eur,eurd,eurde,eurden,euren
  geb:eurend,eurende,eurens,eurlijk,eurlijke,eurt,eurtenis,eurtenissen,ied,iedend,iedende,ieder,iedje,iedjes,iedt,int,inte,leekt,leekte,leken,lekt
  geb:lekte,leven,lokkeerd,lokkeerde,lokkeerden,od,oden,odene,oekt,oekte,oekten,oft,ogen,ood,oogd,oogde,oord,oorde,oorden,oorte,oorten,oortes,oren
  geb:orene,orenen,racht,rachte,rachten,rek,reke,reken,roken,rokenheid,rokt,ruik,ruiken,ruikend,ruikende,ruiker,ruikt,ruikte,ruikten
  gec:ombineerd,ombineerde,ombineerden,onstateerd,onstateerde,ontroleerd,ontroleerde,orrigeerd,orrigeerde,orrigeerden
  ged:aagd,aagde,aald,aalde,aalden,aan,aante,aanten,achte,achten,achtes,ane,eeltelijk,eeltelijke,eelten,eeltes,enkt,raag,raagt,raaid,raaide,raaiden
  ged:rag,ragen,ragend,ragende,ragenheid,raging,ragingen,ronken,rukt,rukte,rukten,rukter,ruktheid,uld,ulde,ulden,urende,urfd,urfde,uurd,uwd,uwde
  ged:uwden gee:ft,n,valueerd,valueerde gef:ietst,ietste,ixeerd,ixeerde,ixeerden,unctioneerd,unctioneerde
  geg:aan,ane,anen,eten,even,evene,evenheden,evenheid,evens,rensd,roeid,roeide,roepeerd,roepeerde
  geh:aald,aalde,aalden,ad,alte,eel,eeld,eelde,eelden,eelheid,eld,elen,inderd,inderde,inderden,oefd,oefde,oord,oorde,oorden,ord,ort,ouden,oudenheid
  geh:uild,uwd,uwde,uwden gei:nformeerd,nformeerde,ntubeerd,ntubeerde gej:ongd
  gek.almeerd,anteld,antelde,eerd,eerde,end,ende,laagd,laagde,napt,napte,neusd,neusde,neusden,oeld,oelde,oelden,omen,oosd,oosde,ost,ozen,ozene
  gek:ozenen,regen,ruist,ruiste,und
  gel:at,atener,atenheid,atte,ede,eden,eding,edingen,eed,eefd,eefde,eegd,eegde,eerde,ees,egd,egde,egden,egen,egene,egener,egenheden,egenheid,eidde
  gel:eidelijk,eidelijke,eidelijker,eidelijkheid,eidt,est,et,ezen,ezene,ijk,ijke,ijkelijk,ijken,ijkend,ijkende,ijker,ijkheden,ijkheid,ijkmatig
  gel:ijkmatige,ijkmatiger,ijkmatigere,ijkmatigheid,ijkmatigst,ijkmatigste,ijkt,ijktijdig,ijktijdige,ijktijdigheid,obd,obde,oop,open,ukt,ukte
  gem:aakt,aakte,aakten,aakter,aaktheid,akkelijk,akkelijke,akkelijker,akkelijkere,akkelijkheid,akkelijkst,akkelijkste,and,eet,eld,elde,elden,erkt
  gem:erkte,et,eten,etst,etste,iddeld,iddelde,iddelden,ist,iste,isten,oogd
  gen:aamd,aamde,eest,ezen,ezend,ezende,ezer,ezing,ezingen,oeg,oegd,oegde,oegen,oeglijk,oeglijke,oegt,oemd,oemde,oemden,omen,oom,oteerd,oteerde
  gen:oteerden geo:pend,pende,penden,rienteerd,rienteerde
  gep:asseerd,asseerde,asst,ast,aste,ensioneerd,ensioneerde,ensioneerden,laatst,laatste,laatsten,land,lande,lant,lante,leegd,leegde,leegden,lekt
  gep:lekte,rikt,rikte,rikten,robeerd,robeerde
  ger:aadpleegd,aadpleegde,aakt,aakte,aakten,aakter,aaktheid,eageerd,eanimeerd,eanimeerde,edde,ingd,ingde,inge,inger,ingere,ingheid,ingst,ingste
  ger:oep,oepen,oepene,oepenen,okt,okte,ookt,ookte
  ges:cand,cande,chat,chater,chatte,cheiden,cheidenheid,cheurd,cheurde,chikt,chikte,chikten,chikter,chiktere,chiktheid,chiktst,chiktste,chommeld
  ges:chreven,chrevene,chrikt,edeerd,edeerde,laagd,laagde,laagden,laap,lacht,lachte,lachten,lapen,lapt,loot,loten,lotener,lotenheid,neden,piegeld
  ges:piegelde,piegelden,prek,prekje,prekjes,prekken,proken,prokene,prongen,taakt,taakte,taakten,taan,tabiliseerd,tabiliseerde,tart,tarte,tarten
  ges:tekt,teld,telde,telden,teldheden,teldheid,teund,teunde,teunden,toord,toorde,toorden,toordheid,topt,topte,topten,trekt,trekte,trekten,truikeld
  ges:truikelde,truikelden,tuurd,tuurde,tuurden
  get:ekend,ekende,ekenden,ild,ilde,oond,oonde,oonden,rild,rouwd,rouwde,rouwden,uigd,uigde,uigden,uige,uigen,uigend,uigende,uigt
  gev:aar,aarlijk,aarlijke,aarlijker,aarlijkere,aarlijkheid,aarlijks,aarlijkst,aarlijkste,aarte,aarten,al,allend,allene,allenen,alt,aren,oel,oeld
  gev:oelde,oelden,oelen,oelig,oelige,oeliger,oeligere,oeligheden,oeligheid,oeligst,oeligste,oelt,olg,olgd,olgde,olgden,olge,olgen,olglijk,olglijke
  gev:onden,ondene,ondenen,orderd,orderde,orderden,orderder,raagd,raagde,raagden,raagder,uld,ulde
  gew:aard,andeld,andelde,ard,eekt,eekte,eest,eigerd,eigerde,eigerden,ekt,ekte,enst,enste,ensten,enster,erkt,erkte,et,eten,etens,ette,ichten
  gew:ichtjes,ichtsverlies,ijsde,ijzigd,ijzigde,ijzigden,ild,ilde,ond,onde,onden,one,oner,onere,oon,oond,oonde,oonheid,oonlijk,oonlijke,oons,oonst
  gew:oonste,oonte,oonten,oontjes,ordt
  gez:akt,akte,eefd,eefde,egd,egde,egden,et,eten,etheid,etst,ette,etten,etter,eurd,eurde,ien,iene,in,ind,inde,inden,innen,ocht,ochte,ochten,ochter
  gez:ochtheid,ochtst,ochtste,ond,onde,onden,onder,ondere,ondheid,onds,ondst,ondste,orgd,weefd,wollen gis:ter,teren
  gla:dde,ddere,dheid,djes,dst,dste,dt,sscherf,sscherven,zen goe:d,daardig,daardige,dgekeurd,dgekeurde,dheden,dheid,dje,djes,ds
  gor:del,delde,delen,dels,delt,deltje,deltjes gra:ad,adje,adjes,ag,agheid,agst,agte,at,atje,atjes,chtje,chtjes,ten
  gre:ns,nsde,nsden,nst,nzen,nzend,nzende gri:llig,llige,lliger,lligere,lligheden,lligheid,lligst,lligste
  gro:ei,eide,eiden,eien,eiend,eiende,eier,eit,epen,epje,epjes,ept,epte,epten,fheden,fheid,fst,fste,fte,otheden,otheid,otje,otmoeder,otmoederlijk
  gro:otmoederlijke,otmoeders,otmoedertje,otouders,ots,otst,otste,otte,otten,ottes,otvader,otvaderlijk,otvaderlijke,otvaders,otvadertje,tendeels
  gro:ter,tere,teren,tje,tjes,tten gun:stig,stige,stiger,stigere,stigst,stigste haa:l,lde,lden,lt,ltje,ltjes,rtje,rtjes,st,sten,stte,stten had:den
  hal:end,fheid,fjaarlijks,fjaarlijkse,fje,fjes,te,ten han:dbal,deling,delingen,gen,gend,gende,gt
  har:dde,dden,dend,dende,dere,dheden,dheid,dingen,dst,dste heb.ben,bend,bende,ber,t hed:en hee:ft,ften,lde,lden,lheid,lt,tst,tste,tte,tten
  hel:aas,derde,derden,dere,derheid,derst,derste,e,emaal,end,ende,er,ft,ften,pe,pen,pend,pende,pt,s,st hen:en
  her:en,enen,haal,haald,haalde,haaldelijk,haaldelijke,haalden,haalt,halen,halend,halende,haling,halingen,ken,kenbaar,kenbaarheid,kenbaars
  her:kenbaarst,kenbare,kend,kende,kenden,kennen,kennend,kennende,kenner,kenning,kenningen,kent,steld,stelde,stelden,stellen,stellend,stellende
  her:steller,stelling,stellingen,stelt,tje,tjes het:e,ere,geen,zelfde hev:ig,ige,iger,igere,igheid,igst,igste hie:rbij,rdoor,rna,rvan,rvoor hij
  hoe:fde,fden,veel,veelheden,veelheid,veelste,wel hog:elijk,ere,ingen hon:d,den,dje,djes,ds
  hoo:fdbevinding,fdbevindingen,gde,gheden,glijk,gst,gste,gsten,gten,gtes,rde,rden,rt hor:end,ende,enden,entje,entjes,s
  hou:d,den,dend,dende,der,dt,tsplinter,tsplinters,tsplintertje
  hui:dig,dige,l,lde,lden,len,lend,lende,ler,lerig,lerige,leriger,lerigste,lt,s,sde,shoudster,shoudsters,shoudstertje,shoudstertjes,shoudtrap,sje
  hui:slijk,slijke,smoeder,smoeders,smoedertje,smoedertjes,st,svrouw,svrouwen,svrouwtje,svrouwtjes,ze
  hul:p,pen,pje,pjes,pmiddel,pmiddelen,pmiddeltje,pmiddeltjes hun ide:m ied:er,ere,ereen,ereens,ers iem:and,ands iet:s,sje,sjes ijs ik imm:ers
  inb:egrepen,reng,rengen,rengend,renger,rengst,rengt inc:lusief,lusieve,ompleet,ompleter,ontinent,ontinente
  ind:ien,iende,ienden,ienen,iener,iening,ient,ruk,rukken,rukking,rukt,rukte,rukten
  inf:ormaticus,ormatie,ormaties,ormeer,ormeerde,ormeerden,ormeert,ormeren,ormerend,ormerende,ormering
  ing:eademd,eademde,ebracht,ebrachte,egroeid,egroeide,ehaald,ehaalde,ekort,ekorte,elicht,elichte,enieur,enieurs,enomen,enomenheid,epland,eplande
  ing:eschat,eschatte,eschreven,eslikt,eslikte,estuurd,estuurde,etrokken,evuld,evulde,reep,repen inh:oudend,oudende inm:iddels
  inn:ame,amen,ames,eem,eemt,emen,eming,emingen
  ins:chietend,panning,panningen,tabiel,tabiele,tabieler,tabielste,tel,telde,telden,tellen,tellend,tellende,teller,telling,tellingen,telt,tructie
  ins:tructies int:eresse,eresseer,eresses,ernen,erpretatie,erpretaties,ervallen inv:loed,loeden inz:age,agen,ages,ake,akt,akte,akten ja
  jaa:r,rlijks,rlijkse,rs,rtje,rtjes jam:merde,merden,mere,meren,merlijk,merlijke,mert jan:uari jar:en,ig,ige,igen je jeu:gd jij
  jon:gde,gden,geman,gemannen,gend,gende,ger,gere,geren,gheid,gt jou:rnaliste,rnalisten jui:st,ste,ster,stere,stheid jul:lie jun:i
  kaa:rt,rten,rter,rtje,rtjes,rtte,rtten kal:me,mere,meren,mst,mste,mte kam:er,ertje,ertjes
  kan:sje,sjes,ten,tje,tjes,toormedewerker,toormedewerkers,tst,tte,tten kap:ot,otje,otjes,otst,otte,otter,ster,sters kas:samedewerkster
  kee:rde,rden,rt,rtje,rtjes kel:ner,ners,nertje ken:de,den,nelijk,nelijke,nelijker,nen,nend,nende,nis,nisje,nisjes,nissen ker:en,end,ende,ing,ingen
  keu:ze,zen kie:telt,zend,zende kij:k,ken,kend,kende,ker,kje,kt kin:derlijk,derlijke,dertjes,dje,djes
  kla:ag,agde,agden,agt,ar,arde,arden,arheid,arst,art,arte,chtenvrij,chtenvrije,gend,gende,ger,ren,sje,sjes
  kle:ding,dingen,indochter,indochters,indochtertje,ineer,inere,ineren,inerend,inerende,ineringen,inheid,inkind,inkinderen,inkindertjes,inkindjes
  kle:inst,inste,inte,intje,inzonen,inzoon,inzoons,inzoontje,mde,mden,mmen,mming,ren klo:ppend,ppende,pt,pte,pten kna:kt,kte,kten kno:opcel
  kok:kin,kinnen kom:end,ende,enden,t kon:d,den koo:rtsig,rtsige
  kor:tademig,tademige,tademiger,tademigheid,tdurend,tdurende,telijk,tend,tende,ter,tere,tgeleden,theid,tingen,tst,tste,tte,tten
  kou:d,de,der,dere,dheid,djes,ds,dst,dste
  kra:akt,akte,akten,b,bber,bde,bden,bt,chtens,chtig,chtige,chtiger,chtigere,chtigst,chtigste,chtsverlies,mpend,mpende kre:eg,gen
  kri:jg,jgen,jgend,jgt kro:mde,mden,mheid,mmen,mming,mst,mt,mte,mten kru:isen,isend,isende,iser,ising,isingen,isje,isjes,ist,iste,isten,izen
  kun:ne,nen,nend,nende,sten,stenaar,stenaars,stje,stjes,t
  kwa:adaardig,adaardige,al,altje,altjes,len,lijk,lijke,lijker,lijkere,lijkheid,lijks,lijkst,lijkste,m,men,rt,rtaal,rtalen,rtje,rtjes,rts
  kwi:jt,jten,jting,jtingen laa:gheden,gheid,gje,gjes,gst,gste,gte,gten,tstelijk,tsten,tstgenoemde,tstgenoemden
  lac:hen,hend,hende,hje,hjes,ht,hte,hten lad:derde,deren,dert,dertje,dertjes lag.ere,eren,ering
  lan:dbouw,dbouwer,dde,dden,dingen,dje,djes,gde,gden,gdurig,gdurige,gduriger,gdurigere,gdurigheid,gdurigst,gdurigste,gere,gst,gste,gt,gwerpig
  lan:gwerpige,gwerpiger,gwerpigheid,gzaam,gzaamheid,gzaamst,gzaamste,gzame,gzamer,gzamere las:sers,te,tig,tige,tiger,tigere,tigheid,tigst,tigste
  lat:ente,eralisatie,eralisaties,ertje,ertjes lee:fde,fden,ft,ftijd,ftijden,g,gde,gden,gheid,gst,gste,gt,rde,rden,rt
  leg:de,den,en,ende,enden,gen,gend,gende,gingen,t lei:dde,dden,dend,dende,dingen,dt len:gte,gten,gtes
  ler:aar,aarde,aars,aart,aren,ares,aressen,en,end,ende,ing,ingen les:ten lev:en,end,ende,enden,ender,entje,entjes lez:e,en,end,ende,ing,ingen
  lic:haamsdeeltje,haamsdeeltjes,haamsdelen,hamelijk,hamelijke,hamelijkheid,hamelijks,hamen,htelijk,htelijke,hten,htend,htende,htere,htheid,hting
  lic:htingen,htje,htjes,hts,htst,htste,htte,htten lie:f,fheden,fje,fjes,flijk,flijke,fs,fst,fste,fsten,p,pen,ver,verd,vere lig:gen,gend,ger,gingen,t
  lij:d,den,dend,dende,der,dt,ken,kend,kende,kje,kjes,kt,kte,kten,nde,nt,ntje,ntjes,st,stje,stjes,stte,stten
  lin:kerarm,kerarmen,kerbeen,kerbeentje,kerbenen,kerd,kere,kerhanden,kerhandje,kerheup,kerzijde,kerzijdes,kse,ksen,kser,ksere,ksheid,kst,kste
  lin:kszijdig,kszijdige lok:aal,aaltje,aaltjes,ale,alen,alisatie loo:dgieter,dgieters,pt lop:en,end,ende los:geraakt,geraakte,sende,sere,singen
  luc:ht,hter,htje,htjes,htte,htten luk:ken,t,te,ten
  maa:kt,kte,kten,lde,lden,lt,ltje,ltjes,nd,ndag,ndagen,ndags,nde,ndelijks,ndelijkse,nden,ndje,ndjes,r,rde,rt,rte,rts mac:hinetje,hinetjes
  mag:azijnmedewerker,azijnmedewerkers mak:en,end,ende,heid,st,ste,t
  man:end,ieren,iertje,iertjes,ingen,nelijk,nelijke,nelijker,nelijkere,nelijkheid,nelijkst,nelijkste,nen,t,telzorg,telzorgen,telzorger,telzorgers
  mat:glas,glazen,ig,igde,igden,ige,igen,igend,igende,iger,igere,igheid,iging,igingen,igjes,igst,igste,igt max:imaal,imale
  med:en,ewerker,ewerkers,ewerking,ewerkingen,ewerkster,ewerksters
  mee:breng,brengen,brengend,brengende,brengt,gebracht,gebrachte,gedeeld,gedeelde,gegeven,gekomen,genomen,gewerkt,gewerkte,neem,neemt,nemen,nemend
  mee:nemende,rde,rden,rderde,rderden,rdere,rderen,rderheden,rderheid,rdert,rheid,rtalig,rtalige,rtaligheid,rtje,rtjes,st,stal,ste,sten,tbaar,tbare
  mee:werk,werken,werkend,werkende,werkt,werkte,werkten mel:d,dde,dden,de,dende,ding,dingen,dt men:sheid,sje,sjes,taal,tale
  mer:en,kbaar,kbaarheid,kbaarst,kbare,ken,kje,kjes,kte,kten mes met:een,en,ende,ingen,selaar,st,ste meu:belmaker,belmakers
  mev:rouw,rouwde,rouwen,rouwt,rouwtje,rouwtjes
  mid:dag,dagen,dagje,dagjes,dags,delbaar,delbare,delde,delden,delen,delingen,dellijk,dellijke,delste,delt,deltje,deltjes,den,dens
  mij:n,nde,nden,ner,ns,nt,ntje,ntjes,nwerker,nwerkers mil:dere,dheden,dheid,dst,dste
  min:der,derde,derden,dere,deren,derend,derende,derheden,derheid,dering,deringen,dert,dervalide,dervaliden,imaal,imaalst,imale,imaler,st,ste,sten
  min:stens,uten,uut,uutje,uutjes mis:lukt,lukte,lukten,schien,sen,send,sende,ten,tte,tten
  moe:der,derde,derden,deren,derlijk,derlijke,ders,dert,dertje,dertjes,heid,ilijk,ilijke,ilijker,ilijkere,ilijkheden,ilijkheid,ilijks,ilijkst
  moe:ilijkste,ite,iten,st,ste,sten,ten,tend,tje,tjes mog:e,elijk,elijke,elijker,elijkheden,elijkheid,elijks,elijkst,en,end,ende
  mom:enteel,entele,enten,entje,entjes mon:deling,delinge,delingen,teur,teurs moo:gt,ie,ier,iere,iheid,is,ist,iste mor:gentje,gentjes
  mot:orongeval,orongevallen mun:tje,tjes,tte,tten mus:icus
  naa:ister,isters,istertje,istertjes,m,r,rheden,rheid,rs,rst,rste,ste,sten,sting,stingen,stte,stten nab:ij,ije,ijer,ijere,ijheid,ijst,ijste
  nac:hte,htelijk,htelijke,hten,htje,htjes,htpijn nad:at,erde,erden,ere,eren,erend,erende,ering,ers,ert,ien,ienst,ruk,rukken,rukt,rukte,rukten
  nag:aan,enoeg,estuurd,estuurde nak:ijk,ijken,ijkend,ijkende,ijkt nam.elijk,elijke,ens,iddag,iddagen,iddagje,iddagjes nar:e
  nas:turen,tuur,tuurde,tuurden,tuurt nat:uurlijk,uurlijke,uurlijker,uurlijkere,uurlijkheid,uurlijks,uurlijkst,uurlijkste
  nau:w,we,welijks,wer,were,wheid,wst,wste,wte ned:erlands,erlandse nee:fje,m,mt nem:e,en,end,ende,ing,ingen ner:gens net:jes
  nev:enbevinding,enbevindingen nic:hten,htje,htjes
  nie:mand,mands,ten,ter,tje,tjes,tte,ttemin,tten,uw,uwe,uwen,uwere,uwheid,uws,uwst,uwste,uwtje,uwtjes nod:ig,igde,igden,ige,igen,iger,igst,igt
  nog.al,maals
  noo:dstop,dstoppen,dstops,dzaak,dzaakt,dzaakte,dzaakten,dzakelijk,dzakelijke,dzakelijker,dzakelijkere,dzakelijkheden,dzakelijkheid,dzakelijks
  noo:dzakelijkst,dzakelijkste,dzaken,it nor:maal,maalst,maalste,malen,maler,malere,maliter not:eer,eerde,eerden,eert,eren,ering,eringen nov:ember
  nul:len num:mer,merde,merden,meren,mering,meringen,mers,mert,mertje,mertjes och:tend,tenden,tendje,tendlijk,tendlijke,tends ofw:el oge:nd,nde
  okt:ober omd:at omg:ekleed,eving,evingen,ezwikt omh:oog oml:aag oms:treeks omt:rent,renten omv:ang,angen,angt
  onb:ekend,ekende,ekenden,ekender,ekendere,ekendheden,ekendheid,ekends,ekendst,ekendste,elangrijk,elangrijke,elangrijker,elangrijkere
  onb:elangrijkheden,elangrijkheid,elangrijks,elangrijkst,elangrijkste
  ond:eraan,erbreek,erbreekt,erbreken,erbreker,erbreking,erbrekingen,erbroken,erdeel,erdeeltje,erdeeltjes,erdelen,eren,erkant,erkanten,erlijk
  ond:erling,erlinge,erlingen,erscheid,erscheidde,erscheidden,erscheiden,erscheiding,erscheidingen,erscheids,erscheidt,erst,erstaande,erste,erteken
  ond:ertekend,ertekende,ertekenden,ertekenen,ertekenende,ertekening,ertekeningen,ertekent,erwijs,erwijst,erwijzen,erwijzer,erwijzeres
  ond:erwijzeressen,erwijzers,erzocht,erzochte,erzochten,uidelijk,uidelijke,uidelijker,uidelijkere,uidelijkheden,uidelijkheid,uidelijks,uidelijkst
  ond:uidelijkste one:rvaren,rvarener,rvarenere,rvarenheid
  ong:ecompliceerd,ecompliceerde,ecompliceerdheid,edeerd,edeerde,eluk,elukje,elukjes,elukken,emak,emakken,erust,eruste,eruster,erustheid,eschikt
  ong:eschikte,eval,evallen,eveer,ewenst,ewenste,ewijzigd,ewijzigde,ewone,ewoner,ewoon,ewoonheid,ewoons,ewoonst,ewoonte,unstig,unstige,unstiger
  ong:unstigere,unstigheid,unstigst,unstigste onj:uist,uiste,uister,uistheden,uistheid onl:angs,eesbaar,eesbare
  onm:iddellijk,iddellijke,iddellijker,iddellijkheid,ogelijk,ogelijke,ogelijker,ogelijkheden,ogelijkheid,ogelijks,ogelijkst
  onr:egelmatig,egelmatige,egelmatiger,egelmatigere,egelmatigheden,egelmatigheid,egelmatigst,egelmatigste,ust,usten,ustig,ustige,ustiger,ustigere
  onr:ustigheid,ustigst,ustigste ons.cherp,cherpbegrensd,cherpe,cherpte
  ont:beten,bijt,breek,breekt,breken,brekend,brekende,houd,houden,houdend,houdende,houder,houding,houdingen,houdt,ken,kend,kende,kenden,kennen
  ont:kennend,kennende,kenner,kenning,kenningen,kent,kenten,slag,slagen,slagene,slagenen,staan,staand,staande,stane,stond,stonden,vang,vangen
  ont:vangend,vangende,vanger,vangst,vangsten,vangster,vangt,waken,wikkelingen
  onv:eranderd,eranderde,erdacht,erdachte,erklaard,erklaarde,oldoende,oldoenden,oldoendes,olledig,olledige,ollediger,olledigheden,olledigheid
  onw:aarschijnlijk,aarschijnlijke,aarschijnlijker,aarschijnlijkere,aarschijnlijkheden,aarschijnlijkheid,aarschijnlijkst,aarschijnlijkste,el
  onz:e,eker,ekere,ekerheden,ekerheid,ekers,ekerst,er,es ook oom
  oor:spronkelijk,spronkelijke,spronkelijker,spronkelijkere,spronkelijkheid,spronkelijks,spronkelijkst,spronkelijkste,zaak,zaken opa
  ope:en,nden,nen,nend,nende,nheid,ningen,nlijk,nlijke,nt
  opg:ebouwd,ebouwde,eheven,ehoest,ehoeste,elost,eloste,emerkt,emerkte,enomen,eroepen,eroepenen,estuurd,estuurde,etild,etilde,etreden,evallen
  opg:evraagd,evraagde,ezwollen oph:aal,aalde,aalden,aalt,alen,alend,alende,aler,aling opl:eiding,eidingen,ossing,ossingen opm:erking,erkingen
  opn:ieuw opp:ervlakkig,ervlakkige,ervlakkiger,ervlakkigere,ervlakkigheden,ervlakkigheid,ervlakkigst,ervlakkigste,ervlakte,ervlakten,ervlaktes
  opr:oep,oepen,oepende,oeper,oeping,oepingen,oepje,oepjes,oept ops:taan,taand,taande
  opt:il,ilde,ilden,illen,illend,illende,ilt,imaal,imale,rede,reden,redend,redende,redens,reed,reedt,rek,rekken,rekkend,rekkende,rekking,rekt
  opv:allend,allende,allender,allendere,allends,allendst,allendste,olging,olgingen,raag,raagde,raagden,raagt,ragen,raging opz:icht,ichte,ichten,ichter
  ord:elijk,elijke,ende,es org:aan,aantje,aantjes,anen ori:entatie,entaties oud:er,erdom,ere,eren,erlijk,erlijke,ers,heden,heid,je,jes,s,st,ste
  ova:al,altje,altjes,len
  ove:ral,rals,rdag,rdraag,rdraagt,rdracht,rdrachten,rdragen,rdragend,rdragende,rdrager,reenkom,reenkomen,reenkomend,reenkomende,reenkomst
  ove:reenkomsten,reenkomt,rgedragen,rgeef,rgeeft,rgegeven,rgegevener,rgeplaatst,rgeplaatste,rgeven,rgevend,rgevende,rgeving,rheden,rig,rige,rigen
  ove:rigens,rigs,rleden,rledene,rledenen,rleder,rleed,rleg,rlegd,rlegde,rlegden,rleggen,rlegger,rlegging,rlegt,rlijd,rlijden,rlijdens,rlijdt,rname
  ove:rnamen,rnames,rneem,rneemt,rnemen,rnemend,rnemende,rnemer,rneming,rnemingen,rplaatsing,rplaatsingen,rreden,rstrekt,rweeg,rweegt,rwegen
  ove:rwegend,rwegende,rweging,rwegingen,rzichten,rzichtje,rzichtjes paa:r,rde,rdentrap,rdrijden,rs,rst,rt,rtje,rtjes pap:ier,ieren,iertje,iertjes
  pas:seer,seerde,seerden,seert,sen,send,sende,sender,sendere,sendheid,sendst,sendste,seren,serend,serende,sers,sertje,singen,st,ste pat:ientjes
  per:iode,ioden,iodetje,sisterend,sisterende,soneel,soneels,sonele,sonen,soon,soonlijk,soonlijke,soonlijker,soonlijkere,soonlijkheden,soonlijkheid
  per:soonlijks,soonlijkst,soonlijkste,soontje,soontjes pij:nvrij,nvrije pil:oot,ootje,ootjes,ote,oten
  pla:ats,atse,atselijk,atselijke,atsen,atsend,atsende,atser,atsing,atsingen,atsje,atsjes,atst,atste,atsten,nde,nden,nnen,ntjes,ttere
  ple:k,kje,kjes,kke,kken,kt,kte,kten plo:egendienst,egendiensten,tse,tseling,tselinge pog:ing,ingen
  pol:itieagent,itieagente,itieagenten,itieagentje,itieagentjes pos:itie,ities,itioneringen,tbode,tboden,tbodes
  pre:cies,ciesheid,ciest,cieze,ciezen,ciezer pri:k,kje,kjes,kken,kkend,kkende,kt,kte,kten,maten
  pro:beer,beerde,beerden,beert,beren,berend,berende,bleem,bleemloos,bleemloze,blemen,ductiemedewerker,ductiemedewerkers,gramma,grammas,grammeur
  pro:grammeurs,tocollen psy:chologe,chologen,choloog pun:ten,tje,tjes,tte,tten
  raa:dpleeg,dpleegde,dpleegden,dpleegt,dplege,dplegen,dplegend,dplegende,dpleging,dplegingen,kt,kte,kten,m,mde,mden ram:en
  ran:dde,dden,den,dje,djes,dstandig rap:port,porten,portje,portjes rea:geer,geerde,geerden,geert,geren,gerend,gerende
  rec:ente,entelijk,entelijke,enter,entere,entst,entste,hterarm,hterarmen,hterbeen,hterbenen,hterhand,hterhanden,hterheup,hterknie,hterlijk
  rec:hterlijke,htertje,htertjes,hterzijde,htop,htse,htsen,htser,htst,htszijdig,htszijdige
  red:de,elijk,elijke,elijker,elijkere,elijks,elijkst,elijkste,en,enen,ens,t ree:dde,dden,dt
  reg:elmatig,elmatige,elmatiger,elmatigere,elmatigheden,elmatigheid,elmatigst,elmatigste,io,ios
  res:tafwijking,tafwijkingen,tant,tante,tanten,tantjes,ten,terend,terende,tje,tjes,tte,tten,ultaat,ultaten ric:hten,htend,htende,htte,htten rie:p
  rij:de,den,dend,dende rin:gvormig,gvormige ris:ico,icos rit:me,men,mes roe:pt rok.en,end,ende,eren,ertje,ertjes,je,jes,t,te,ten
  ron:d,dde,dden,der,dere,des,dheid,ding,dingen,dje,djes,dst,dste,dt,dte,dten roo:dheid,ds,dst,kt,kte,kten rou:ten
  rui:m,mde,mden,me,men,mer,mere,ming,mingen,mst,mste,mt,sen,sing,sje,st,ste,sten,zen
  rus:te,tend,tende,tige,tiger,tigere,tigheid,tigjes,tigst,tigste,tingen,tpijn,tte,tten
  sam:en,engevat,engevatte,enhang,enhangen,enhangt,envatting,envattingen,enwerking,enwerkingen sca:nnend,nnende
  sch:eef,eefheid,eefst,eefte,erp,erpbegrensd,erpend,erpende,erper,erpere,erpheden,erpheid,erpst,erpste,erpt,erpte,erpten,ever,ijnbaar,ijnbare
  sch:ilderde,ilderden,ilderen,ilderingen,ildert,olen,ommel,ommelde,ommelden,ommelen,ommelend,ommelende,ommeling,ommelingen,ommels,ommelt,ommeltje
  sch:ommeltjes,onere,oolde,oolst,oolt,ooltje,ooltjes,oonbroer,oonbroers,oonde,oondochter,oondochters,oonmaakster,oonmaaksters,oonmakers,oonmoeder
  sch:oonmoeders,oons,oonst,oonste,oont,oontjes,oonvader,oonvaders,oonzonen,oonzoon,oonzoons,oonzus,oonzusje,oonzusjes,oonzussen,reef,reeuwde
  sch:reeuwden,reeuwt,reeuwtje,reeuwtjes,riftelijk,riftelijke,riftelijkheid,rijf,rijft,rijve,rijven,rijvend,rijvende,rikken,rikkend,rikkende,rikt
  sch:rikte,rikten sec:onde,onden,retaresse,retaressen,retaresses,undair,undaire sed:ert sep:tember sin:dsdien sit:uatie,uaties
  sla:an,and,ande,apje,apjes,apt,gen,nk,nke,nken,nkere,nkheid,nkst,nkste,nkt,nkte,peloos,peloosheid,peloze,pelozer,pen,pend,pende,perig,perige
  sla:pheid,pjes,ppe,ppen,pper,ppere,pst,pste,pt,pte,pten
  sle:cht,chte,chter,chtere,chtheden,chtheid,chthorend,chthorende,chthorenden,chthorender,chthorendheid,chting,chtje,chtjes,chts,chtst,chtste
  sle:chtsten,chtte,chtten,chtziend,chtziende,chtzienden,chtziendheid sli:kprobleem,kproblemen slo:tje,tjes,tte slu:it,iten,itend,itende,iting,itingen
  sma:ler,lheid,llere,lletjes,lst,lste,lt,lte sne:lde,lden,lheden,lheid,llende,llere,lst,lste,lt,lwerkende som:s
  soo:rt,rten,rtgelijk,rtgelijke,rtgelijks spe:ciale,cialiste,cialisten,cifiek,cifieke,cifieker,cifiekere,cifieks
  spi:jkerde,jkerden,jkert,jkertje,jkertjes spo:elvormig,ntaan,ntaans,ntaanst,ntane,ntaner,radisch,radische,radischer,rten,rtende,rter,rtte
  spr:aak,aken,eek,eekt,eke,eken,ekend,ekende,ekenden,eker
  sta:akt,akte,akten,an,artbotsing,artbotsingen,at,atje,atjes,biel,biele,bieler,bielere,bielst,bielste,giair,giaire,giaires,giairs,k,ken,kend,kende
  sta:kingen,ndaard,ndaarden,ndaards,ndje,ndjes,pje,pjes,pt,pte,pten,rten,rtend,rtende,rtpijn,rtte,rtten,tussen
  ste:eds,edse,ek,ekt,igerde,igerden,igeren,igers,igert,igertje,igertjes,ken,kend,kende,ker,king,kingen,kje,kjes,kt,kte,kten,l,lde,lden,len,lend
  ste:lende,ler,llen,llend,llende,llingen,lt,mde,mden,mmen,mt,rke,rkend,rkende,rkere,rkeren,rkers,rking,rkst,rkste,rkt,rkte,rkten,un,unde,unden
  ste:unen,unend,unende,unt,untje,untjes,wardessen,wardessje
  sti:efmoeder,efmoederlijk,efmoederlijke,efmoeders,efvader,efvaders,jf,jfde,jfden,jfheden,jfheid,jfjes,jfst,jft,jfte,jve,jven,jver,jvere,jving,lde
  sti:lgelegd,lgelegde,lgelegen,lheid,llen,llende,llere,lletje,lletjes,llig,lliggen,lliggend,lliggende,lligt,lst,lste,lt,lte,lten
  sto:elde,elden,elen,elt,eprand,ffelijk,ffelijke,ffelijkheid,nd,nde,nden,pen,pgezet,pgezette,ppen,ppend,ppende,ppingen,pt,pte,pten,ringen
  str:aal,aalde,aalden,aalt,aaltje,aaltjes,aks,akst,akste,atenmaker,atenmakers,atenmakertje,ekken,ekkend,ekkende,ekking,ekkingen,ekt,ekte,ekten
  str:eperig,eperige,eperiger,essen,uikel,uikelde,uikelden,uikelen,uikelend,uikelende,uikeling,uikelingen,uikelt
  stu:dente,denten,dentjes,die,k,kadoor,kadoorde,kadoors,kadoort,kadoren,ken,kjes,kke,kken,ks,ren,rend,rende,ringen,urde,urden,urt
  sug:gestie,gestief,gestiefst,gesties,gestieve,gestiever taa:k,kje,kjes,kt,kte,kten,l,lbarriere,lbarrieres,lde,lden,lt,ltje,ltjes
  taf:elde,elden,elen,els,elt,eltje,eltjes tam:elijk,elijke tan:te,tes,tetje,tetjes tax:ichauffeur,ichauffeurs tee:g
  teg:elijk,en,enheden,enheid,enover,ens,enwoordig,enwoordige,enwoordigheid tek:ende,enden,enen,enend,enende,ening,eningen,ens,ent,entje,entjes,st
  tel:efonische,efoon,efoons,efoontje,efoontjes ten:minste,slotte,tatief,tatieve,zij
  ter:echt,echte,mijn,mijnen,mijntje,mijntjes,ug,uggekomen,uggezet,uggezette,ugging,ugkeer,ugkeerde,ugkeerden,ugkeert,ugkeren,ugkerend,ugkerende
  ter:ugkom,ugkomen,ugkomend,ugkomende,ugkomer,ugkomst,ugkomt,wijl tes:ten,tende,tje,tjes,tte,tten
  tev:ens,oren,reden,redene,redenen,redener,redenere,redenheid,redenst,redenste thu:is,iszorg tie:n,nd,nde,nden,ner,ns,ntje
  tij:de,delijk,delijke,delijkheid,delijks,den,dens,dig,dige,diger,digere,digheid,dingen,dje,djes,dstip,dstippen til:len,lend,lende tim:mermannen
  tin:telend,telende,teling,telingen toc:h,ht,hten,htje,htjes
  toe:dien,diende,dienden,dienen,diening,dieningen,dient,gang,gangen,gediend,gediende,gelicht,genomen,gestuurd,gestuurde,komst,komsten,lichting
  toe:lichtingen,n,name,namen,names,neem,neemt,nemen,nemend,nemende,neming,stand,standen,stel,stellen,stemming,stemmingen,vallig,vallige,valliger
  toe:valligere,valligheden,valligheid,valligst,valligste,valsbevinding,valsbevindingen,voeg,voegde,voegden,voegen,voegend,voegende,voeging
  toe:voegingen,voegt,zicht,zichter tol:k,ken,kjes,kt,kte tot:aal,ale,alen tra:ag,agheid,agst,agste,ge,gere,pje,pjes,plopen,ploper,pt,pte,pten
  tre:d,de,den,dend,dende,edt,kken,kkend,kkende,kker,kkingen,kt tri:l,lde,lden,llen,llend,llende,llingen tro:tse,tser,tsheid,tst,uwens tui:nders
  tus:sen,sendoor,sendoortje,sendoortjes,sentijds,sentijdse twa:alf,alfde,alfden,alven
  twe:ede,edegraads,eden,edes,eheid,elingbroer,elingbroers,elingbroertje,elingbroertjes,emaal,eten,etje,etjes,ezijdig,ezijdige,ezijdigheid,n
  twi:jfel,jfelachtig,jfelachtige,jfelachtiger,jfelachtigere,jfelachtigheid,jfelachtigste,jfelde,jfelden,jfelen,jfeling,jfelingen,jfels,jfelt,ntig
  twi:ntigen,ntiger,ntigje,ntigjes,ntigste typ:isch,ische,ischer
  uit:breiding,breidingen,eindelijk,eindelijke,erlijk,erlijke,erlijkheden,erlijkheid,erst,erste,ersten,gaand,gaande,geademd,gebreid,gebreide
  uit:gebreider,gebreidere,gebreidheden,gebreidheid,gebreidst,gebreidste,gegleden,geklede,gekleden,gekleed,gelegd,gelegde,gesloten,geslotenen
  uit:gesproken,gesteld,gestelde,gevallen,gevoerd,gevoerde,gezet,gezeten,gezette,gezetten,kering,keringen,leg,legde,legden,leggen,leggend,leggende
  uit:legger,legging,leggingen,legt,slag,slagen,sluit,sluiten,sluitend,sluitende,sluiting,sluitingen,sluitsel,stel,stelde,stelden,stellen,stellend
  uit:stellende,steller,stelling,stelt,stralend,stralende,val,vallen,vallend,vallende,valler,valt,voer,voerde,voerden,voeren,voerend,voerende
  uit:voerenden,voering,voeringen,voert,wendig,wendige,wendigheden,wendigheid,zondering,zonderingen ure:n urg:ente,enter,entere,entst,entste uur uw
  vaa:g,gde,gden,gheden,gheid,gjes,glijk,gst,gste,k,kst vad:er,erde,eren,erlijk,erlijke,ert,ertje,ertjes vag:e,elijk,en,er,ere
  vak:antie,anties,e,er,kenvuller,kenvullers val:len,lend,lende,lingen,t van:af,daag,daan,middag,morgen,nacht,wege
  vas:te,telijk,ten,ter,tere,tgehouden,tgesteld,tgestelde,tgezet,tgezeten,tgezette,tgezetten,theid,thoud,thouden,thoudend,thoudende,thouding,thoudt
  vas:tstel,tstelde,tstelden,tstellen,tstelling,tstellingen,tstelt,tte,tten,tzittend,tzittende vee:l,lde,lheid,lt,lte,ltjes,rtig,rtiger,rtigste
  vei:lig,lige,liger,ligere,ligheden,ligheid,ligst,ligste vel:en,er
  ver:ander,anderd,anderde,anderden,anderen,anderend,anderende,andering,anderingen,anderlijk,anderlijke,andert,antwoordelijk,antwoordelijke
  ver:antwoordelijken,antwoordelijker,antwoordelijkere,antwoordelijkheden,antwoordelijkheid,antwoordelijkste,baal,baasd,baasde,baasden,baasder
  ver:baasdheid,bale,balen,beter,beterd,beterde,beterden,beteren,beterend,beterende,betering,beteringen,betert,binding,bindingen,blijf,blijft
  ver:blijven,branding,brandingen,dacht,dachte,dachten,dachter,dachtere,dachtste,deling,delingen,der,dere,ders,dikt,dikte,dikten,doofd,doofde
  ver:doofden,doving,dovingen,draag,draagt,draaid,draaide,drag,dragen,dragend,dragende,dween,dwenen,dwijn,dwijnen,dwijnend,dwijnende,dwijning
  ver:dwijningen,dwijnt,eist,eiste,eisten,ergering,ergeringen,geet,gelding,geldingen,geleek,geleken,gelijk,gelijkbaar,gelijkbaarheid,gelijkbaars
  ver:gelijkbare,gelijke,gelijken,gelijkend,gelijkende,gelijking,gelijkingen,gelijkt,geten,getend,getende,haal,haald,haalde,haalden,haalt,haaltje
  ver:haaltjes,haler,hinderd,hinderde,hinderden,hogen,hogend,hogende,hoging,hogingen,hoogd,hoogde,hoogden,keer,keerd,keerde,keerdelijk,keerden
  ver:keerder,keerdheden,keerdheid,keerds,keerdst,keersongeval,keersongevallen,keert,keren,kerend,kerende,kering,keringen,klaar,klaard,klaarde
  ver:klaarden,klaarder,klaart,klaren,klarend,klarende,klaring,klaringen,kleind,kleinde,kleinden,kleurd,kleurde,koopmedewerker,koopmedewerkers
  ver:koopster,koopsters,koper,koperd,koperde,koperen,kopering,kopers,kopert,kort,korte,korten,korting,kortingen,kortte,kortten,kouden,koudheden
  ver:koudheid,kreeg,kregen,laagd,laagde,laagden,laatte,laatten,late,laten,latend,latende,latener,latenheid,latenste,lating,leden,leed,legd,legde
  ver:legden,lengd,lengde,lengden,liep,liepen,lies,liest,liezen,liezend,liezende,liezer,loop,loopt,loor,lopen,lopend,lopende,loren,lorene,lorenen
  ver:lorenheid,meerderd,meerderde,meerderden,meld,meldde,meldden,melde,melden,meldende,melding,meldingen,meldt,minderd,minderde,minderden
  ver:mindering,minderingen,moed,moedde,moedden,moede,moedelijk,moedelijke,moeden,moedend,moedende,moedens,moedt,moeid,moeide,moeiden,moeider
  ver:moeidere,moeidheid,moeidste,nauwd,nauwde,oorzaak,oorzaakt,oorzaakte,oorzaakten,oorzaken,oorzakend,oorzakende,oorzaker,plaatsen,plaatsend
  ver:plaatsende,plaatsing,plaatsingen,plaatst,plaatste,plaatsten,plicht,plichte,plichten,plichting,plichtingen,plichtte,plichtten,richt,richte
  ver:richten,richtend,richtende,richting,richtingen,richtte,richtten,schijnsel,schijnselen,schijnsels,schil,schild,schilde,schilden,schillen
  ver:schillend,schillende,schillenden,schillends,schilt,schoven,sheid,sje,sjes,slagen,slagene,slagenen,slagener,slagenheid,slagje,slagjes
  ver:slechterd,slechterde,slechterden,slechtering,slechteringen,slijk,slikt,slikte,slikten,smald,smalde,smalden,sneld,snelde,snelden,spreid
  ver:spreidde,spreidden,spreide,spreiden,spreider,spreiding,spreidingen,spreidt,st,staan,staande,standelijk,standelijke,standelijker
  ver:standelijkheid,standig,standige,standigen,standiger,standigere,standigheid,standigs,standigst,standigste,stane,ste,sterkt,sterkte,sterkten
  ver:strek,strekken,strekkend,strekkende,strekker,strekking,strekkingen,strekt,strekte,strekten,stuikt,stuikte,stuikten,stuurde,stuurden
  ver:tegenwoordiger,tegenwoordigers,tel,teld,telde,telden,tellen,tellend,tellende,teller,telling,tellingen,telt,toont,traagd,traagde,traagden
  ver:traging,tragingen,trek,trekken,trekker,trekking,trekt,troebeld,troebelde,troebelden,trok,trokken,trokkene,trokkenen,vaardigd,vaardigde
  ver:vaardigden,val,valen,vallen,vallend,vallende,vallener,vals,valst,valste,valt,vang,vangen,vangend,vangende,vanger,vanging,vangingen,vangt
  ver:veelt,voer,voerd,voerde,voerden,voerder,voeren,voering,voeringen,voert,volgd,volgde,volgden,volge,volgen,volgend,volgende,volgens,volger
  ver:volgingen,volgt,wacht,wachte,wachten,wachtend,wachtende,wachter,wachting,wachtingen,wachtte,wachtten,ward,warde,warden,warder,wardere,wardste
  ver:wees,weesd,weesde,weesden,weest,wezenlijk,wijder,wijderd,wijderde,wijderden,wijderen,wijderend,wijderende,wijdert,wijsbrief,wijsbrieven
  ver:wijzen,wijzend,wijzende,wijzer,wijzers,wijzing,wijzingen,wisseld,wisselde,wisselden,wisseling,wisselingen,zadigd,zadigde,zadigden,zend,zenden
  ver:zendend,zendende,zender,zending,zendingen,zendt,zet,zeten,zetje,zetjes,zette,zetten,zettend,zetting,zoek,zoeken,zoekend,zoekende,zoeker
  ver:zoeking,zoekingen,zoekje,zoekjes,zoekt,zond,zonden,zorgd,zorgde,zorgden,zorgder,zorgdheid,zorgende,zorgenden,zorging,zorgingen,zorgster
  ver:zorgsters,zwakt,zwakte,zwakten,zwikt,zwikte,zwikten vie:rde,rden,ren,ringen,rt,rtje,rtjes vij:f,fde,fden,fje,fjes,ftig,ftiger,ftigste
  vin:den,dend,dende,der,dingen,dt,gerde,gerden,geren,gert,gertje,gertjes vla:kbij,ken,kheid,kjes,kke,kken,kker,kkere,kst,kt,kte,kten,ktes
  vle:kkig,kkige,kkiger vlo:eibaar,eibaarheid,eibaars,eibaarst,eibare,er,erde,erden,eren,ert,ertje,ertjes,theid,tje,tjes,tst,tste,tte,tten,tter,ttere
  voe:ding,dingen,l,lbaar,lbare,lde,lden,len,lend,lende,ler,ling,lt,rtuig,rtuigen,rtuigje,rtuigjes,tbal,tbalde,tbalden,tballen,tballer,tbalt
  vol:doende,doenden,doendes,g,gde,gden,gen,gend,gende,genden,gorde,gorden,gordes,gt,ledig,ledige,lediger,ledigheid,ledigste,tijd,tijder,tijds
  vol:wassen,wassenen,wassener,wassenheid von:d,den,dst
  voo:gden,raf,rafgaand,rafgaande,rafgaandelijk,rafgaandelijke,rafje,rafjes,ral,rbeeld,rbeelden,rbeeldje,rbeeldjes,rbehoud,rbehouden,rbehoudt
  voo:rbereid,rbereidde,rbereidden,rbereide,rbereiden,rbereider,rbereiding,rbereidingen,rbereidt,rdat,rgaand,rgaande,rgelegd,rgelegde,rgeschiedenis
  voo:rgeschreven,rgesteld,rgestelde,rheen,rkant,rkanten,rkeur,rkeuren,rkom,rkomen,rkomend,rkomende,rkomender,rkomendheid,rkomendste,rkomens
  voo:rkoming,rkomingen,rkomt,rligger,rliggers,rlopig,rlopige,rlopigheid,rste,rsteden,rstel,rstelde,rstelden,rstellen,rsteller,rstelling,rstelt
  voo:rtgang,rtgangen,rtgezet,rtgezette,rtgezetten,rtijdig,rtijdige,ruit,rzichtig,rzichtige,rzichtiger,rzichtigere,rzichtigheid,rzichtigjes
  voo:rzichtigst,rzichtigste,rzie,rzien,rziend,rziende,rziene,rziening,rzieningen,rzit vor:ig,ige,igen,mde,mden,men,ming,mingen,mt
  vra:ag,agde,agden,agje,agjes,agstelling,agstellingen,agt,chtwagenchauffeur,chtwagenchauffeurs,gen,gend,gende,ger
  vre:emd,emde,emden,emder,emdere,emdheden,emdheid,emds,emdst,emdste,esde,esden,eslijk,eslijke,est,ze,zen
  vri:endelijk,endelijke,endelijker,endelijkere,endelijkheden,endelijkheid,endelijks,endelijkst,endelijkste,enden,endin,endinnen,endje,jdag,jdagen
  vri:jdagje,jdags,jde,jden,je,jelijk,jend,jende,jere,jheden,jst,jste,jt,jwel
  vro:egertje,egertjes,uw,uwelijk,uwelijke,uwelijker,uwelijkere,uwelijkheid,uwelijks,uwelijkst,uwelijkste,uwen,uwtje,uwtjes
  vui:l,le,ler,lere,lheid,lnisman,lnismannen,lst,lste,lte,ltje,ltjes vul:t
  waa:rbij,rdeer,rdes,rdoor,rheden,rin,rlijk,rmede,rmee,rna,rneming,rnemingen,rom,ronder,rop,rschijnlijk,rschijnlijke,rschijnlijker,rschijnlijkere
  waa:rschijnlijkheden,rschijnlijkheid,rschijnlijkst,rschijnlijkste,rschuwing,rschuwingen,rst,rvan,rvoor wac:hten,htend,htende,htenden,htte,htten
  wak:ker,kerde,kerden,kere,keren,kerheid,kerst,kert wan:delde,delden,delen,delend,delende,deling,delingen,neer,tte
  war:end,ingen,mde,mden,men,mere,mst,mste,mt,mte,rig,rige wat:erde,erden,ert,ertje,ertjes waz:ig,ige,iger,igere,igheid,igst,igste
  wed:uwe,uwes,uwlijk,uwlijke,uwnaar,uwnaars,uwnaren wee:kendde,kenden,kender,kendje,kendjes,kendt,kheid,kje,kjes,kst,kt,kte,kten,r,rtje,t,tje,tjes
  weg.ens,laat,laten,lating,latingen wei:ger,gerde,gerden,geren,gerend,gerende,gering,geringen,nig,nige,nigen,nigje,nigjes
  wek.elijks,elijkse,elijkst,elijkste wel:ken,ks,kt,kte,kten
  wen:s,selijk,selijke,selijker,selijkere,selijkheden,selijkheid,selijkst,selijkste,sende,st,ste,sten
  wer:den,eld,elden,eldje,eldjes,eldlijk,eldlijke,k,kdiagnose,kelijk,kelijke,kelijkheden,kelijkheid,kelijks,kend,kende,kenden,kingen,kje,kjes,kloos
  wer:kloosheid,kloze,klozen,knemer,knemers,kt,kte,kten,kzaam,kzaamheden,kzaamheid,kzaamst,kzame,kzamer
  wet:en,end,ende,ens,enschapper,enschappers,je,jes,telijk,telijke,telijkheid wie.belig,belige wig:vormig,vormige
  wij.d,dde,dden,de,den,dend,dende,der,dere,dheid,ding,dingen,ds,dst,dste,dt,dte,dten,s,sheden,sheid,sje,sjes,st,ste,zen,zend,zende,zere,ziging
  wij:zigingen,zing wil:dere,dheid,dst,dste,len,lend,lende win:kelier,keliers,keliertje,terde,terden,teren,tert,tertje,tertjes
  wis:selend,selende,t,ten wit:tend,tende,tere woe:nsdag,nsdagen,nsdags won:en,end,ende,enden,ingen
  woo:nachtig,nachtige,nde,nden,nt,rd,rden,rdje,rdjes wor:den,dend,dende,dt wri:jft zaa:g,gde,gden,gjes,gt,k,kje,kjes,ks,ltje,ltjes
  zac:hte,htere,htheid,htjes,hts,htst,htste zag zak:e,ken,kende,ker,king,kingen,t,te,ten zal zat.erdag,erdagen,erdags ze
  zee:fde,fden,ft,mannen,r,rst,rste zeg.de,den,ende,gen,gend,gende,ging,t
  zek:er,erde,erden,ere,eren,erheden,erheid,ering,eringen,erlijk,ers,erst,erste,ert
  zel:den,f,fde,fheid,fs,fstandig,fstandige,fstandigen,fstandiger,fstandigere,fstandigheden,fstandigheid,fstandigst,fstandigste,ve
  zen:d,den,dende,dingen,dt zes zet.te,tend,tende,ter,ting,tingen zeu:r,rde,rden,ren,rend,rende,rt zev:en,end,ende,enden,enen,ens,entje,entjes,er
  zic:h,ht,htbaar,htbaarheid,htbaars,htbaarst,htbare,hten,hter,htte
  zie:k,ke,kelijk,kelijke,kelijker,kelijkheid,kelijkste,ken,ker,kere,kjes,kst,kste,n,nd,nde,nden,ner,nlijk,nlijke,t
  zij:d,deaanduiding,deaanduidingen,kant,kanten,kantjes,n,nd,nde,ne,ner,net,ns zin zit:ten,tende,tingen zoa:ls zod:at,ra zoe:k,ken,kend,kenden,ker,kt
  zog:enaamd,enaamde zoj:uist zon:dag,dagen,dags,derde,derden,en zoo:n,ntje
  zor:g,gde,gden,gen,gend,gende,glijk,glijke,gt,gverlener,gverleners,gvuldig,gvuldige,gvuldiger,gvuldigere,gvuldigheid,gvuldigst,gvuldigste
  zou:de,den,dt zov:eel,eelste,ele,elen zow:el zui:ver,verde,verden,vere,veren,verheid,vering,veringen,verst,verste,vert
  zul:ke,ks,le,len,lend,lende,t,ten zus.ter,terlijk,terlijke,ters,tertje,tertjes
  zwa:ar,arden,arheid,ars,arst,arste,arte,k,kheden,kheid,kjes,kke,kkelijk,kkelijke,kken,kker,kkere,kst,kste,kt,kte,kten,ktes,re,rten,rtje
  zwe:ef,efde,efden,eft,et,ette,etten,lt,m,mend,mende,mmen,mmend,mmende,mt,ten,tend,tende,tst,tste,ven,vend,vende,ver,ving,vingen
`);
