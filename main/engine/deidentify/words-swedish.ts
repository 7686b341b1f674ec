/** Swedish words of radiology and of clinics, and the frequent words around them, in the forms they are used in; words that are names in those countries are left out. Lower case, without accents, packed by their first three letters. */

/** Anatomy, findings, diseases, procedures, people and things of a hospital. */
export const swedishMedical = `
  abo:rten,rter abs:cess,cesser acc:elerator,eleratorn ace:tabulum,tylsalicylsyra
  ade:nocarcinom,nocarcinoma,nocarcinomen,nocarcinomer,nocarcinomt,nomet,rbrack,rbracket,rforkalkad,rforkalkning,rforkalkningar
  ade:rforkalkningen,rhinna,rn adh:erensileus
  agg:ledare,ledaren,ledarer,ledarna,ledarnan,ledarnor,ledarnorna,lossning,lossningar,lossningen,stock,stockar,stockarna,stockarnas
  agg:stockars,stocken,stockens ako:mma,mman
  aku:stikusneurinom,stikusneurinomet,t,ta,tare,tast,taste,ten,tens,tmottagning,tmottagningar,tmottagningen
  ald:ersforandring,ersforandringar,ersforandringen alk:oholist,oholmissbruk all:ergi,ergier,ergierna,ergiernas,ergiers,ergin,ergisk,ergiska,ergiskt
  alv:edon amb:ulans,ulansen,ulansens,ulanser,ulanserna,ulansernas amn:esomsattning,esomsattningen,ing,ingar,ingen amp:utation,uterad
  ana:lfissur,lgetika,lgetikan,lgetikor,lgetikorna,mnes,stomoser,stomoslackage,stomoslackaget,tomi,tomien,tomiens,tomin
  and:fadd,fadda,faddhet,faddheten,falang,hallning,hallningen,hallningssvarigheter,ning,ningar,ningarna,ningarnas,ningen,ningens
  and:nings,ningsbesvar,ningsbesvara,ningsbesvaren,ningsbesvarer,ningsbesvart,ningsinstruktion,ningsinstruktionen,ningskorrelerad
  and:ningskorrelerade,ningspaverkad,ningsstyrd,ningssvarighet,ningssvarigheter,ningsuppehall,nod,noden,nodens,nods,tarm,tarmen
  and:tarmsblodning,tarmscancer ane:mi,mien,miens,min,stesi,stesiolog,urysm,urysmet anf:all,allen,allet ang:ina,inan,inor,inorna,iografi,iografier
  ank:om,omsten anl:ande ans:iktssmarta,iktssmartan,lutning,lutningar,lutningarna,lutningarnas,lutningen,lutningens,lutnings,talten,varige
  ant:ibiotika,ibiotikan,ibiotikans,ibiotikas,ikoagulantia,ikoagulantian,ikoagulantior,ikoagulantiorna,ikoagulerad
  aor:ta,taaneurysm,taaneurysmet,tabage,tadissektion,taklaff,tan,tans apo:tek,teken app:endicit,endicita,endiciten,endiciter,endicitt
  apt:it,iten,itforlust,itloshet arb:etsolycka,etsskada,etsterapeuten arf:tlighet ark:itekturrubbning,itekturrubbningar,itekturrubbningen
  arm.ar,arna,ars,baga,bagade,bagar,bagarna,bagarnas,bagat,bage,bagen,bagens,bagled,brott,brottet,hala,halan,halor,halorna,smarta
  arm:smartan,smartor,smartorna,veck arr:bildning,brack,bracket,en,omvandling,vavnad,vavnaden
  art:ar,aren,arens,arer,arerna,arernas,arers,arfas,arnal,efakt,efakten,efaktens,efakter,efakterna,efakternas,efakters,erer,eriell
  art:eriella,eriellan,eriellen,erieller,eriellor,eriellorna,eriellt,rit,rita,riten,riter,ritt,rodes,rodesen,roplastiken,ros,rosa
  art:rosen,roser,roskopier,roskopin,rost ary:tmi,tmier,tmin asc:ites,itesen
  asp:iration,irationen,irationens,irationer,irationerna,irationernas,irations ast:ma,man,mans,matiker,matikern,matikerna,matikers ata:rax
  ate:lektas,lektaser,lektaserna,rfallet,rinlagd,rinlaggning,rupplivning,rupplivningar,rupplivningen atr:ofi,ofin att:enuering,enueringen
  avb:rott,rottet avd:elning,elningar,elningarna,elningarnas,elningen,elningens,elnings
  avf:lode,lodeshinder,lodet,oring,oringen,oringens,orings,oringsvanor,oringsvanorna avg:iften,ransad,ransat,ransning,ransningen avl:idit,osning
  avm:agrad,agring,agringen avu:lsionen avv:ikelse,ikelsen,ikelsens,ikelser,ikelserna,ikelsernas,ikelsers,ikelses
  axe:l,lled,lleden,lledsluxation,ln,lns,ls,lsmarta,lsmartan,lsmartor,lsmartorna
  axi:al,ala,alan,alen,aler,alor,alorna,alt,llen,ller,llkortlar,lltoalett,llutrymning axl:a,ad,ade,ar,arna,ars,at
  bac:ken,kenbotten,kenbottnen,kenet,kenets,kenfraktur,kenfraktura,kenfrakturen,kenfrakturer,kenfrakturt,kenkarl,kenring,kenringar bac:kenringen,kens
  bak:ercysta,ercystan,fot,foten,horn,huvud,huvudet,jour,re,terie,teriell,teriella,teriellen,terieller,teriellt,terien,terier
  bal:long,longen,longvidgad,longvidgning,tesskada,tesskadan,tesskador,tesskadorna,tros,trosa,trosen,troser,trost
  bar:nlakare,nlakaren,nlakarer,nmorska,nmorskan,nmorskans,nmorskor,nmorskorna,nonskan bas:ala,alt bat:ben,benet
  bed:ovning,ovningar,ovningarna,ovningarnas,ovningen,ovningens,ovnings bef:ynd
  beh:andling,andlingar,andlingarna,andlingarnas,andlingars,andlingen,andlingens,andlings bel:astad,astade,astades,astningssmarta
  ben:brott,brottet,en,ens,ets,ignt,karl,langdsskillnad,langdsskillnaden,langdsskillnader,marg,margen,margsodem,margsodemet,odem
  ben:odemet,palagring,palagringar,sar,saret,skorhet,skorheten,smarta,smartan,smartor,smartorna,tathet,tatheten,vavnad
  bes:var,vara,varad,varade,varande,varar,varas,varat,varen,varens,varet,varets,vars,varsfri
  bet:a,ablockerare,ablockeraren,ablockerarer,ad,ade,ades,an,ande,ans,apred,ar,arna,arnas,as,at,ats,ens,et,ets,or,orna,s bif:ynd,yndet
  bih:ala,alan,aleinflammationen,alor,alorna,alornan,alornor,alornorna
  bil:ateral,aterala,ateralt,da,dad,dade,dande,dar,dare,das,dat,ddiagnostik,ddiagnostika,ddiagnostiken,ddiagnostiker,ddiagnostikt
  bil:dens,der,derna,dernas,ders,dkvalitet,dkvaliteten,dmaterial,dmateriala,dmaterialen,dmaterialer,dmaterialt,dning,dningar,dningen
  bil:ds,dstorning,dstorningar bin:dhinna,dhinnan,dvav,dvaven,jurar,jurarna,jure bio:psi,psier bis:koldkortlar bit:sar,saret,skada,skadan
  biv:erkan,erkning,erkningar,erkningarna,erkningarnas,erkningars,erkningen,erkningens,erknings
  bla:marke,marken,market,sa,san,sande,sans,sare,sarna,sarnas,sas,scancer,shalskortel,siga,sigt,skatarr,skateter,sning,sningar,sningen
  bla:sor,sorna,st,ste,stes,sts,stumor bli:ndtarm,ndtarmen,ndtarmens,ndtarms,ndtarmsinflammation
  blo:d,da,dad,dade,dar,das,dat,dbank,dbrist,dde,den,dens,der,det,dets,dforgiftning,dforgiftningen,dforlust,dfortunnande,dfortunnare
  blo:dfortunnaren,dfortunnarer,dgaser,dig,diga,digare,digast,digaste,digt,dkarl,dkarlen,dkrakning,dkrakningar,dkrakningen,dning
  blo:dningar,dningarna,dningen,dningsbenagen,dpropp,dproppar,dproppen,dprov,dproven,dprovens,dprover,dprovet,dprovets,dprovs,dprovstagning
  blo:dprovstagningar,dprovstagningen,ds,dsocker,dstortning,dstortningar,dstortningen,dtryck,dtrycket,dutgjutning,dutgjutningen
  blo:dvarde,dvarden,dvardet bly:gdben,gdbenet bol:d,dens,derna,dernas,us bor:relia,relian,relior,reliorna,tfall,tfallet
  bra:ckets,nnskada,nnskadan,nnskadaor,nnskador bri:canyl
  bro:nken,nker,nkerna,nkiektasi,nkiektasier,nkit,nkiten,nkoskopi,nkoskopier,nkoskopin,nkvagg,nkvaggar,nkvaggsfortjockning,sk,skdefekt
  bro:sken,skens,sket,skets,skskada,skskadan,skskador,skskadorna,st,sta,stade,star,stat,stben,stbenet,stbevarande,stcancer,sten
  bro:stens,stet,stets,stimplantat,stimplantatet,stinflammation,stinflammationen,stkorg,stkorgen,stkorgsdeformitet,stkorgsvagg,stkorgsvaggen
  bro:stkortel,stparenkym,stparenkymet,strygg,stryggen,stsmarta,stsmartan,stsmartaor,stsmartor,stsmartorna,stvarta,stvartan,stvartans
  bro:stvartor,stvartorna,stvavnad,stvavnaden,tta,ttad,ttade,ttar,ttare,ttarna,ttarnas,ttas,ttat,tten,ttens,ttet,ttets,ttning,ttningen
  buk.aorta,aortaaneurysm,aortan,aortor,aortorna,bilder,en,ens,hala,halan,halor,halorna,laget,omfang,omfanget,oversikt,rontgen,smarta
  buk:smartan,smartaor,smartor,smartorna,spottkortel,spottkortelinflammation,spottkorteln,vagg,vaggen,vatska,vatskan,vatskor,vatskorna bur:siten
  byp:ass can:cer,cermisstanke,cern,cerns cav:ernom,ernomet cel:l,len,lens,ler,lerna,lernas,lers,lgift,lgifter,lprov,lskrack
  cen:tralvenkateter,tralvenkatetern cer:ebellum,ebral,ebrala,ebralt cho:ckad
  cir:kulation,kulationen,kulationens,kulations,kulationsrubbning,kulationsrubbningar,kulationsrubbningen,ros,rosa,rosen,roser,rost cis:terner
  cit:odon col:lumfraktur,oskopi cov:id,ida,iden,ider,idt cox:artros,artrosen cuf:fruptur
  cys:ta,tan,tans,tas,tisk,tiska,tisken,tisker,tiskt,titen,tor,torna,toskopi
  cyt:ostatika,ostatikabehandling,ostatikabehandlingar,ostatikabehandlingen,ostatikan,ostatikor,ostatikorna dag:jour dar:rning,rningar
  dat:ortomografi,ortomografier,ortomografin
  deg:enerationen,enerationer,enerativ,enerativa,enerativan,enerativen,enerativer,enerativor,enerativorna,enerativt dek:ompressionen,ompressioner
  dem:ens,enssjukdom,enssjukdoma,enssjukdomen,enssjukdomer,enssjukdomt,enta,entin,yelinisering,yeliniseringar dep:ressionen,ressioner
  des:truktionen,truktioner det:aljbild dia:betes,betiker,betikern,betikerna,betikers,fragma,fragmat,fys,fysen,lys,rre,rreer,rreerna,rreernas,rren
  die:tisten dif:fusion,fusionen,fusionens,fusioner,fusionerna,fusionernas,fusionsinskrankning,fusionsinskrankningar,fusionsinskrankningen
  dif:fusionsinskrankt,fusionsvagd,fusionsvagda
  dis:k,ka,kad,kade,kar,kare,karen,karens,karna,karnas,kars,kas,kat,kbrack,kbracken,kbracket,kbuktning,kbuktningar,kdegenerationer
  dis:ken,kens,khojd,khojden,kit,kiten,kning,kningar,kningen,kprotrusioner,kutrymme,locerad,lokation,sektion,tal,tala,talan,talen
  dis:taler,talor,talorna,talt,triktslakare,triktslakaren diu:retika
  div:ertikel,ertikeln,ertiklar,ertikulit,ertikulita,ertikuliten,ertikuliter,ertikulitt,ertikulos dod:a dom:nad,nade,nar,ning,ningar
  dos.era,erad,erade,erar,eras,erat,ering,eringar,eringarna,eringarnas,eringen,eringens,erings,erna,ers,plan,planering
  dot:t,terhard,tersvulst,tersvulsten,tersvulster,tersvulsterna,tertumor,tertumorer dov:a,het dra:n,nage,naget,neringsslang,net
  dro:pp,ppar,pparna,ppars,ppfot,ppfoten dru:nkning,vhinna dub:belseende,belsidig,belsidiga,belsidigt dun:komhet,komheten dys:plasi,pne
  eft:erblodning,erblodningar,ergranskad,ergranskning,ergranskningar,ergranskningen ekg eko:kardiografi eks:em,emen,emet ekt:omi elk:onvertering
  emb:oli,olier emf:ysem eml:a emp:yemet enc:efalit,efaliten
  end:ometriecancer,ometriet,ometrios,ometriosa,ometriosen,ometrioser,ometriost,oskopi,otrakealtub,otrakealtuben eng:agemang,agemanget enk:elbild
  epa:nfall epi:fys,fysen,fyser,lepsi,lepsin,leptisk,leptiska,leptiskt ero:sion,sionen,sionens,sioner eso:fagit,fagiten,fagus,fagusrontgen
  exp:ansionen,ansioner,ansiv,ansiva,ansivitet,ansiviteten,ansivt,editionen,onerad,onering,oneringar,oneringarna,oneringarnas,oneringen
  exp:oneringens,onerings exr:okare exs:udat,udatet
  ext:ravasal,ravasala,ravasalen,ravasaler,ravasalt,ravasering,ravaseringar,ravaseringen,remitet,remiteten,remiteter
  fac:ettled,ettleden,ettleder,ettledsartros,ettledsartrosa,ettledsartrosen,ettledsartroser,ettledsartrost fak:torer,torn,turor
  fal:ang,angen,anger,lolycka,lolyckan,lskada,ltrauma,ltrauman,ltraumor,ltraumorna,tstorlek fan:gelse far:an,or,orna
  fas.en,ens,er,erna,ers,ting,tingar,tingarna,tingarnas,tingbett,tingen,tingens,tings fat:igue
  feb:er,erfri,erkansla,erkramp,erkrampen,erkramper,ern,erns fel:lakt,stallning,stallningar,stallningen
  fet:ma,man,tet,tlever,tleverinfiltration,tlevern,tsuppressionen,tsupprimering,tvavnad fib:roadenomet,ros,rosa,rosen,roser,rost
  fin:gera,gerad,gerade,gerar,geras,gerat,gerled,gern,gers,gertopp,gra,grade,grar,grarna,grars,grat,gren,gret,grets,nal,nalsbiopsi
  fin:nalspunktion,nalspunktionen fis:kallergi,tel,teln,tlar fix:ation,ationen fja:rrmetastas,rrmetastaser
  fla:ckar,cken,ckvist,nksmarta,nksmartan,nksmartaor fle:bografi,bografin fli:mmer,mmers,sa fly:kting,ktingar,ktingen fod:elsemarke
  fok:al,ala,alan,alen,aler,alor,alorna,alt fon:ster,stertittarsjuka,stertittarsjukan,stren
  for:amenstenoser,andring,andringar,andringarna,andringarnas,andringars,andringen,andringens,andrings,band,bandet,bandets,bands
  for:fettad,fettade,fettning,fettningen,giftad,giftning,kalkad,kalkat,kalkning,kalkningar,kalkningen,kyld,kylning,kylningar,kylningarna
  for:kylningarnas,kylningen,kylningens,kylnings,lamad,lamning,lamningar,lamningarna,lamningarnas,lamningen,lamningens,lamnings
  for:lossning,lossningar,lossningarna,lossningarnas,lossningen,lossningens,lossnings,mak,maken,makens,maket,makets,maks,maksflimmer
  for:sakring,sakringar,sakringen,sakringsbolag,sakringskassan,skjutning,skjutningen,skolan,stagangskramp,stagangskrampen,stoppad
  for:stoppning,stoppningar,stoppningarna,stoppningarnas,stoppningen,stoppningens,stoppnings,storad,storade,storades,storing,storingar
  for:storingarna,storingarnas,storingen,storingens,storings,storingsbild,storingsbilden,storingsbilder,tatning,tatningar,tatningarna
  for:tatningen,tjockad,tjockning,tjockningar,tjockningarna,tjockningarnas,tjockningen,tjockningens,tjocknings,trangd,trangda,trangning
  for:trangningar,trangningarna,trangningarnas,trangningars,trangningen,trangningens,trangnings,tur,turen,varvad,virringstillstand
  fos:tervatska,tervatskan,tervatskor,tervatskorna,tervatten,tra,trad,trade,trar,trarna,trat,tren,tret,trets
  fot.en,ens,knol,knolar,knolen,led,leden,leder,ledsfraktur,ledsfraktura,ledsfrakturen,ledsfrakturer,ledsfrakturt,rontgen,rygg,ryggen
  fot:smarta,smartan,smartor,smartorna,sula,sulan,terna,valv
  fra:gmenten,gmentet,ktion,ktionen,ktioner,ktionerna,ktur,ktura,kturen,kturer,kturerna,kturlage,kturlakning,kturlakningen,kturt
  fra:kturytor,mfot,mhorn,mmandekropp,mre fro:ntalbild,ssa,ssad,ssade,ssades,ssan,ssande,ssans,ssar,ssare,ssarna,ssarnas,ssas,ssat,ssats,ssor,ssorna
  fun:ktion,ktionen,ktionens,ktioner,ktionerna,ktionernas,ktions fur:ix fus:ionen,ioner fyn:d,den,det fys:ioterapi,ioterapin,linje
  gal:lan,lans,lblasa,lblasan,lblasans,lblaseinflammation,lblasevagg,lblasevaggen,lblasor,lblasorna,lgang,lgangar,lgangarna,lgangarnan
  gal:lgangarnor,lgangarnorna,lgangen,lstasen,lsten,lstenar,lstensanfall,lstensbesvar,lstensbesvara,lstensbesvaren,lstensbesvarer
  gal:lstensbesvart,lvagar,lvagarna,lvagarnan,lvagarnor,lvagarnorna gan:grubbning,grubbningar,grubbningen,gstracka,gstrackan
  gas:bildning,en,erna,ers,trit,trita,triten,triter,tritt,troskopi,troskopier,troskopin
  gen:omblodd,omblodda,omblodning,omblodningen,ombrottsblodning,ombrottsblodningar,omlysningen ger:iatriken gif:tstruma,tstruman,tstrumor,tstrumorna
  gip:sa,sad,sade,sar,sas,sat,savtagning,savtagningen,sbehandling,sforband,sning,sskena,sskenan,sskenor,sskenorna gla:skropp,skroppen
  gli:dskruv,dskruven,oblastomet,omet glo:msk,mska,mskan,mskska glu:kosmatare god:artad,artade gom:men gon:artros,artrosen
  gra:nskad,nskat,nskats,nskning,nskningar,nskningarna,nskningarnas,nskningen,nskningens,nsknings,nulomet,substans,substansen,vid
  gra:vida,viditet,viditeten,viditetens,viditeter,viditeterna,viditeternas,viditets,viditetstest,viditetsvecka,viditetsveckan,viditetsveckor
  gra:viditetsveckorna gro:v,va,vnal,vnalsbiopsi,vt,vtarm gru:ndfalang gul:dmarkor,dmarkorer,dmarkorerna,sot,soten,sotens
  gyn:ekolog,ekologen,ekologens,ekologer,ekologerna,ekologernas,ekologi,ekologisk,ekologiska,ekologisken,ekologisker,ekologiskt gyn:ekologs hak:te
  hal:an,ans,ar,ben,benet,ens,ets,iga,igt,lpunkt,lpunkter,or,orna,s,sar,sarna,sarnas,sbranna,sbrannan,sen,sena,senan,seneruptur
  hal:seneruptura,senerupturen,senerupturer,senerupturt,senor,senorna,sens,sfluss,sflussen,skarl,skarlen,skota,skotan,skotor,skotorna
  hal:skotpelare,skotpelaren,skotpelarer,skrage,skragen,smandlar,smarta,smartan,smartor,smartorna,sont,sporre,sporren,spulsader
  hal:spulsadror,srygg,sryggen,ven,venen
  han:da,deln,den,dens,dflata,dflatan,dikapp,dikappad,dikappet,dled,dleda,dledande,dledare,dledarna,dledarnas,dledas,dleden,dleder
  han:dledning,dledningar,dledningen,dleds,dledsfraktur,dledsfraktura,dledsfrakturen,dledsfrakturer,dledsfrakturt,drot,drotsben han:ds har:dar,darna
  hav:andeskapsforgiftning hem:angiomen,angiomet,atom,atoma,atomen,atomer,atomt,gaende,gangen,iprotes,orragi,orrojd,orrojden,orrojder
  hep:arinet,atit,atiten,atitens,atiter,atiterna,atiternas,atits,atomegalin her:editet,editeten,pes hes:het hia:tusbrack
  hic:ka,kade,kan,kande,kans,kar,kat,kning,kningar,kningen hil:usforstoring,uskortlar hin:na,nan,nans,nas,ner,nor,norna,ns
  hja:rn,rna,rnan,rnans,rnas,rnbalken,rnbark,rnbarken,rnblodning,rnblodningar,rnblodningarna,rnblodningarnas,rnblodningen,rnblodningens
  hja:rnblodnings,rnhalva,rnhalvan,rnhalvor,rnhinna,rnhinnan,rnhinnans,rnhinneinflammation,rnhinneinflammationen,rnhinneinflammationens
  hja:rninfarkt,rninfarkten,rninfarkter,rnkammare,rnkammaren,rnkamrar,rnkamrarna,rnmetastas,rnmetastaser,rnodem,rnor,rnorna,rnskakning
  hja:rnskakningar,rnskakningen,rnskal,rnstam,rnstammen,rntumor,rt,rta,rtan,rtans,rtas,rtat,rtats,rtenzym,rter,rtfel,rtfelet,rtflimmer
  hja:rtforstoring,rtforstoringar,rtforstoringen,rtgating,rtinfarkt,rtinfarkten,rtinfarktens,rtinfarkter,rtinfarkterna,rtinfarkternas
  hja:rtinfarkts,rtkateter,rtkirurgi,rtklaff,rtklappning,rtklappningar,rtklappningen,rtmuskel,rtmuskelinflammation,rtrytm,rtsack
  hja:rtsacken,rtsacksinflammation,rtskugga,rtskuggan,rtskuggor,rtskuggorna,rtstillestand,rtstillestandet,rtstillestandets,rtstillestands
  hja:rtstopp,rtstorlek,rtstorleken,rtsvikt,rtsvikten,ssa,ssan,ssben
  hof:t,tbensvinge,tdysplasi,ten,tens,ter,terna,ternas,ters,tfraktur,tfraktura,tfrakturen,tfrakturer,tfrakturt,tkula,tkulan,tkulor
  hof:tkulorna,tled,tleden,tledsartros,tledsartrosa,tledsartrosen,tledsartroser,tledsartrost,tplastik,tplastika,tplastiken,tplastiker
  hof:tplastikt,tprotes,ts,tsmarta,tsmartan,tsmartor,tsmartorna hog:attenuering,ergradig,ersidig,ersidiga,ersidigan,ersidigor,ersidigorna,lage
  hoj:dreduktion,dsankning,dsankningar,dsankningen hom:ogena
  hor:apparat,apparater,mon,moner,monerna,monernas,monet,monets,mons,nhinna,nhinnan,nhinnor,nhinnorna,sel,selgang,seln,selnedsattning
  hor:selnedsattningar,selnedsattningen hos:ta,tade,tan,tande,tans,tar,tas,tat,tning,tningar,tningen
  hud.cancer,en,ens,forandring,forandringar,forandringen,fortjockning,fortjockningen,klinik,lakare,rodnad,rodnaden,tumor,utslag hul:lig hun:dbett
  huv:ud,udbjudning,udbjudningen,uden,udens,udet,udets,udomfang,udomfanget,uds,udvark,udvarken,udvarkens,udvarks
  hyd:rocefalus,ronefros,ronefrosa,ronefrosen,ronefroser,ronefrost,ropsen hyg:ienen
  hyp:erdens,erplasi,erplasier,ertoni,ertonin,odens,ofys,ofysadenom,ofysadenomet,otension hys:terektomier,terektomin idr:ottsskada
  ige:lkott,lkottar,lkottarna,lkottarnas,lkotten,lkottens ile:us,usmisstanke imm:unforsvar,unterapi imo:vane imp:lantat
  ina:ndningssvarighet,ndningssvarigheter ind:elning,elningar,elningarna,elningarnas,elningen,elningens,elnings,ragning,ragningen
  inf:arkt,arkten,arktens,arkter,arkterna,arkternas,arkters,arkts,ektion,ektionen,ektionens,ektioner,ektionerna,ektionernas,ektioners
  inf:ektions,ektionsprover,ektios,ektiosa,ektiosen,ektioser,ektiost,iltrat,iltration,iltrationen,iltrationens,iltrationer,iltrationerna
  inf:iltrationernas,iltrations,lammation,lammationen,lammationens,lammationer,lammationerna,lammationernas,lammations,lammationsprover
  inf:lammatorisk,lammatoriska,lammatoriskan,lammatorisken,lammatorisker,lammatoriskor,lammatoriskorna,lammatoriskt,luensa,luensan
  inf:luensans,luensas,luensen,luensens,luenser,luenserna,luensernas inh:omogena
  inj:ektion,ektionen,ektionens,ektioner,ektionerna,ektionernas,ektions
  ink:arcererad,lamning,lamningen,ontinens,ontinensen,ontinensens,ontinent,ontinenta inl:aggning,aggningen inn:erora,ohep
  ins:ektsbett,krankning,krankningar,krankningen,krankt,krankta,tabila,tabilitet,tabilt,tallningsfel,tallningsfelet,ufficiens,ulin
  ins:ulinet,ulinets,ulinpump
  int:ensiv,ensiva,ensivare,ensivast,ensivaste,ensiven,ensivens,ensivt,ensivvard,ensivvarden,ernmedicin,ravenos,ravenosa,ravenosen
  int:ravenoser,ravenost inv:asiv,asiva,asiven,asiver,asivt ipr:en
  isc:hemi,hemisk,hemiska,hemiskan,hemisken,hemisker,hemiskor,hemiskorna,hemiskt,hias
  iso:lerad,lering,leringen,leringens,lerings,leringsrum,topundersokning,topupptag jar:nbrist jod.allergi,kontrast,kontrastmedel jou:ren,rlakare,rtid
  kak:ade,ades,arna,arnas,as,at,ats,ben,benet,cysta,cystan,cystaor,e,en,ens,fraktur,frakturen,hala,halan,halor,halorna,led,leden
  kak:smarta,smartan,smartor,smartorna
  kal:k,kade,kar,karna,karnas,kas,kat,kens,ker,ket,kinlagring,kinlagringar,kinlagringen,knedslag,kning,kningar,ks,kutfallning,kutfallningar
  kal:kutfallningen,lusbildning,lusbildningen,lusen,variet,varium kam:mare,maren,rar,rarna kan:yl,ylen
  kar:diell,diella,diellan,diellen,dieller,diellor,diellorna,diellt,diolog,diologi,ies,lens,let,lets,liga,ligt,lkirurgi,lkramp,lkrampen
  kar:lmissbildning,lmissbildningar,lmissbildningen,lsjukdom,lsjukdoma,lsjukdomen,lsjukdomer,lsjukdomt,lteckning,lteckningen,lvagg
  kat:eter,etern,etrar,etrarna,etrars,tbett kav:epenin,ern,ernen,erner,ernomet kej:sarsnitt,sarsnittet kik:hosta
  kir:opraktor,opraktorn,urg,urgen,urgens,urger,urgerna,urgernas,urgi,urgin,urgisk,urgiska,urgiskt,urgjour,urgs
  kla:dan,ff,ffa,ffade,ffar,ffarna,ffarnas,ffat,ffel,ffelet,ffen,ffens,mskada,mskadan,ustrofobi,ustrofobin,ustrofobisk,ustrofobiska
  kla:ustrofobisken,ustrofobisker,ustrofobiskt,vikel,vikelfraktur kle:xane
  kli:makteriet,nik,niken,nikens,niker,nikerna,nikernas,niks,nisk,niska,niskt,ppa,ppande,ppare,pparna,pparnas,ppas,ppen,pper,ppet
  kli:ppets,ppiga,ppigt,ppning,ppningar,ppningen,ppor,pporna,pps,ppt,ppta
  kna.bild,bilder,et,ets,led,leden,ledsartros,ledsartrosa,ledsartrosen,ledsartroser,ledsartrost,n,na,nas,ns,ppbatteri,ppbatterier
  kna:ppbatteriet,protes,protesen,proteser,rontgen,skal,skalar,skalarna,skalarnas,skalen,skalens,smarta,smartan,smartor,smartorna kna:t,veck,vecket
  kno:lar,larna,larnas,lars,len,lens,liga,ligt koa:gulationsrubbning,gulationsrubbningen
  kol:angit,angiten,ecystektomi,ecystektomier,ecystektomin,ecystit,ecystiten,edokus,edokussten,edokusstenar,ektomi,elitiasis,ik
  kol:iken,ikens,it,iten,laps,lapsa,lapsade,lapsande,lapsar,lapsat,lapsen,lapsens,lapser,lapserna,lapsernas,lateral,laterala,lateralen
  kol:lateraler,lateralt,lumfraktur,lumfraktura,lumfrakturen,lumfrakturer,lumfrakturt,on,oncancer,onet,onets,onin,onn,ons,oskopi kol:s
  kom:minut,mun,munen,pletteringsbild,plikation,plikationen,plikationens,plikationer,plikationerna,plikationernas,plikationers,plikations
  kom:plikationsfri,plikationsfritt,pression,pressionen,pressionens,pressionsfraktur,pressionsfraktura,pressionsfrakturen,pressionsfrakturer
  kom:pressionsfrakturt
  kon:dylfraktur,krementen,krementet,solidering,solideringar,solideringen,taktallergi,traindicerad,traindikation,traindikationer
  kon:trast,trastallergi,trasten,trastens,traster,trasterna,trasternas,trastforstarkt,trastladdande,trastladdar,trastladdning,trastmangd
  kon:trastmedel,trastmedellet,trastmedlet,trastreaktion,trasttillforsel,trastuppladdning,trastuppladdningar,trastuppladdningen
  kon:trastupptag,trastupptaget,trastutfyllnad,troll,trollen,trollens,troller,trollerna,trollernas,trolls,turer,turerna,turoregelbundenhet
  kon:tusion,tusionen,tusioner
  kor:ridor,ridoren,sband,sbanden,sbandet,sbandsskada,sbandsskadan,sbandsskador,sbandsskadorna,sben,sbenet,setten,tel,teln,tels
  kor:telvavnad,telvavnaden,tison,tisonet,tlar,tlarna,tlars kos:tbehandlad,tnad,tnaden,ttillskott
  kot:a,an,ans,bage,bagen,fraktur,fraktura,frakturen,frakturer,frakturt,glidning,glidningen,hojd,hojden,kanal,kanala,kanalen,kanaler
  kot:kanalt,kompression,kompressionen,kompressioner,kropp,kroppar,kroppen,or,orna,ors,pelare,pelaren,pelarer
  kra:fta,ftan,ftans,ftas,ftloshet,ftlosheten,ftnedsattning,ftnedsattningen,ftor,ftorna,gen,kning,kningar,kningarna,kningarnas,kningars
  kra:kningen,kningens,knings,ks,ktes,kts,mpanfall,mpen,mpens,mperna,mpernas,mpers,niotomin,nskarl,nskarlen,nskarlsrontgen,nskarlssjukdom
  kra:nskarlssjukdoma,nskarlssjukdomen,nskarlssjukdomer,nskarlssjukdomt kre:atinin,atininet,atininvarde kri:minalvard
  kro:na,nan,nans,nas,nisk,niska,niskt,nor,norna,ppen,ppshalva,ppshalvan,ppshalvor,ppshalvorna,ppspulsader,ppspulsadern,sskada,sskadan
  kry:pningar,ptorkism kuf:f,fen kul kva:drant,dranten,dranter,litet,liteten,litetens,rstaende kvi:nnoklinik kyf:os,osa,osen,oser,ost
  lab:bprover,rumskada lac:ka,kage,kaget,ker lag:attenuering,dos,dosa,dosen,doser,dost,e,eln,en,ena,ens,et,ets
  lak:a,ande,andet,andets,arbesok,are,aren,arens,ares,arna,arnas,arsekreterare,emedel,emedelet,emedels,emedelsallergi,emedelslista
  lak:emedlen,ning,ningar,ningen,ningstecken,t,te lam:inektomin
  lan:dkota,dkotan,dkotor,dkotorna,drygg,dryggen,dryggssmarta,dryggssmartan,dryggssmartor,dryggssmartorna,dsting,gfinger
  lap:aroskopin,arotomier,arotomin,par,parna lar.ben,benet,bensbrott,benshals,benshalsbrott,benshalsen,benshuvud,muskel
  lat:exallergi,tad,tade,tar,tare,tas,tast,taste,tat lav:emang lax:ering,eringar,eringen,ermedel
  led.band,banden,bandet,brosk,en,er,erna,ers,gangar,gangsreumatism,huvud,inflammation,kapsel,panna,pannan,pannor,pannorna,protes
  led:smarta,smartan,smartaor,smartor,smartorna,spalt,spring,springa,springan,springor,springorna,svullnad,svullnaden,utgjutning
  led:utgjutningar,utgjutningen,vark,vatska,vatskan,vatskor,vatskorna,yta,ytan,ytor,ytorna ler:gigan les:ion,ionen,ioner,ionerna leu:kocyter
  lev:axin,er,erartar,erartara,erartaren,erartarer,erartart,ercellscancer,ercirros,ercirrosa,ercirrosen,ercirroser,ercirrost,ercysta
  lev:ercystan,ercystor,ercystorna,erenzym,erflack,erforandring,erforandringar,erforandringen,erhard,erhardar,erlesion,erlesioner
  lev:erlob,erloben,ermetastas,ermetastaser,ermetastaserna,ernet,ernets,erns,erprover,ervarden,ervener lig:ament,gande
  lik:vor,vorn,vorrum,vorrummen,vorrummet lil:lfinger,lfingers,lfingrar,lfingrarna,lhjarna,lhjarnan lin:ser lip:om,oma,omen,omer,omt liv:moder,modern
  lju:mskar,mskarna,mskarnas,mskbrack,mskbracket,mske,msken,mskens lob.en,ens,erna lok:alisationen,alisationer,alisering lor:dosen los:ec
  luf:tbubbla,tbubblan,tbubblor,tbubblorna,tgaser,tror,troren,trorskatarr,tstrupe,tstrupen,tvag,tvagar,tvagarna,tvagsinfektion,tvagsinfektionen
  luf:tvagsinfektioner lug:nande,nandet,nandets lum:bago,bagon,bal,bala,balan,balen,baler,balor,balorna,balt
  lun:ga,gabscess,gan,gans,gartar,gartara,gartaren,gartarer,gartart,gblasor,gcancer,gemboli,gembolier,gembolin,gfalt,gfalten,gfunktion
  lun:ginfiltrat,ginflammation,ginflammationen,ginflammationens,ginflammationer,ginflammations,gkarl,gkarlen,gkarlsteckning,glob
  lun:globen,glober,gmetastas,gmetastaser,gmottagning,gmottagningar,gmottagningen,gnodul,godem,gor,gorna,gornas,gors,grontgen,grundhard
  lun:gsack,gsacken,gsacksinflammation,gsacksinflammationen,gsjukdom,gsjukdoma,gsjukdomen,gsjukdomer,gsjukdomt,gskintigrafi,gspets
  lun:gspetsar,gspetsen,gstas,gstasen,gtopp,gtoppar,gtoppen,gtumor,gvatska,gvatskan,gvatskor,gvatskorna,gven lut:ning,ningen lux:ation,ationer,erad
  lyf:tskada lym:fadenopati,fkarl,fknuta,fknutan,fknutor,fknutorna,fkortel,fkortelmetastas,fkortelmetastaser,fkorteln,fkortelstationer,fkortlar
  lym:fkortlarna,fodem,fom,foma,fomen,fomer,fomt
  mag.arna,arnas,besvar,besvara,besvaren,besvarer,besvart,e,en,ens,katarr,netfalt,netfaltet,netkamera,netkameran,netkameraundersokning
  mag:netkompatibel,netresonans,netsaker,ont,ring,ringen,sack,sacken,sar,saren,sarens,saret,sarets,sars,sjuka,sjukan,sjukor,sjukorna
  mag:smarta,smartan,smartans,smartor,smartorna,smartors,sond mak:ula
  mal:ign,igna,ignan,ignitet,igniteten,igniteter,ignitetsmisstanke,ignor,ignorna,leolen,leolfraktur,volym mam:mografi,mografiscreeningen
  man:deln,dlar,dlarna,dlars
  mar:godem,gspik,gspika,gspikad,gspiken,gspiker,gspikt,kering,keringar,keringarna,keringarnas,keringen,keringens,kerings,keringsklipp
  mar:kor,koren,korens,korer,korerna,korernas,kors mas:seffekt,seffekten,sling,tektomier,tektomin,titen,topati,topatin
  mat:glasfortatning,glasfortatningar,ning,ningar,ningarna,ningarnas,ningars,ningen,ningens,nings,strupe,strupen,strups
  med:ellinje,ellinjen,ellinjeoverskjutning,ellinjeoverskjutningen,fott,iala,ialan,ialor,ialorna,ialt,iastinet,iastinum,icin,icinen
  med:icinens,iciner,icinering,icineringen,icineringens,icinerna,icinernas,iciners,icins,icinsk,icinska,icinskt,vetandeforlust,vetandegrad
  med:vetandesankt,vetsloshet,vetslosheten
  mel:lanblodning,lanblodningar,lanfot,lanfoten,lanfotsben,lanfotsbenet,langarde,langardet,lanhand,lanhandsben,lanhandsbenet,lanlob
  mel:lanloben,lannal,lannalsbiopsi,lanora,lanoran,lanoreinflammation,lanoror,lanororna,lersta
  men:ingeomet,ingiten,isk,iska,isken,isker,isklesion,iskruptur,iskruptura,iskrupturen,iskrupturer,iskrupturt,iskskada,iskskadan
  men:iskskador,iskskadorna,iskt,struation,struationer
  met:afys,afysen,akarp,akarpalben,all,allartefakt,allen,allens,aller,allerna,allernas,allflisa,allflisan,allforemal,allimplantat
  met:astas,astaser,astaserad,astasering,astaseringar,astaseringen,astaserna,astassuspekt,astassuspekta,atarsalben,forminet mig:ran,ranen,ranens,rans
  mik:roblodning,roblodningar,roforkalkningar,rokalker,rokalket,ronodul,ronoduler
  min:nesproblem,nesproblemen,nesstorning,nesstorningar,nessvarigheter,net
  mis:sbildning,sbildningar,sbildningarna,sbildningarnas,sbildningen,sbildningens,sbildnings,sbruk,sbrukar,sbrukare,sbruket,sfall mis:sfallet
  mit:ralis,ralisinsufficiens,ralklaff,tfalang,tlinje,tlinjen
  mja:ltar,ltarna,ltarnas,lte,lten,ltens,ltes,ltforstoring,ltforstoringen,ltruptur,ltruptura,ltrupturen,ltrupturer,ltrupturt,ltven
  mja:ltvenstrombos,ltvenstrombosa,ltvenstrombosen,ltvenstromboser,ltvenstrombost mjo:lkstockning,lkstockningen
  mju:kdelar,kdelarna,kdelsskada,kdelsskadan,kdelsskadaor,kdelssvullnad,kdelssvullnaden mod:erkaka,erkakan,erkakor,erkakorna mor:bus,finet
  mot:tagare,tagningar mul:tipel,tipeln,tipelt,tipla,tipler,tiplerna,tiplernas,tiresistenta mun:gipa,gipan,hala,halan,halans,halas
  mus:kel,kelbristning,kelbristningar,kelbristningen,keln,kels,kelsvaghet,kelsvagheten,kelvark,kler,klerna,klers,kulaturen mye:lografin myn:digheten
  myo:kard,m,ma,men,mer,mt
  nac:k,kad,kade,kades,kar,kas,kat,kats,kbesvar,kbesvara,kbesvaren,kbesvarer,kbesvart,ke,ken,kens,kkrage,ksmarta,ksmartan,ksmartor
  nac:ksmartorna,ksparr,kstelhet,kstelheten nag:eln,la,lad,lade,lar,larna,lars,lat nal.en nap:rapaten nar:kos,kosa,kosen,koser,kosssk,kost
  nas:a,an,ans,ben,benet,bihalor,blod,blodning,blodningar,blodningen,en,ens,et,ets,fraktur,frakturen,or,orna,rygg,ryggen,selutslag
  nas:skiljevagg,skiljevaggen,ta,te,tes
  nat:hinna,hinnan,hinnans,hinnas,hinnor,hinnorna,iv,iva,ive,iven,iver,ivt,tjour,tsvettning,tsvettningar,tsvettningarna
  nav:elbrack,elbracket,elstrang ned:lagd,satt,satta,stamd,stamdhet nef:rektomin,rostomi,rostomier,rostomikateter,rostomikatetern,rostomin
  nek:ros,rosa,rosen,roser,rost,rotisk,rotiska,rotisken,rotisker,rotiskt
  ner:v,ven,vens,ver,verna,vernas,vkompression,vpaverkan,vrot,vroten,vrotter,vrotterna
  neu:rinomet,rolog,rologi,rologisk,rologiska,rologiskan,rologisken,rologisker,rologiskor,rologiskorna,rologiskt
  nju:r,ra,rar,rarna,rarnas,rars,rartar,rartara,rartaren,rartarer,rartarstenos,rartarstenosa,rartarstenosen,rartarstenoser,rartarstenost
  nju:rartart,rbacken,rbackeninflammation,rbackeninflammationen,rbarksnekros,rbarksnekrosa,rbarksnekrosen,rbarksnekroser,rbarksnekrost
  nju:rcellscancer,rcysta,rcystan,rcystor,rcystorna,re,ren,rens,rer,rfunktion,rfunktionen,rinsufficiens,rkalk,rmedicin,rprover,rsjukdom
  nju:rsjukdoma,rsjukdomen,rsjukdomer,rsjukdomt,rskintigrafi,rsten,rstenar,rstensanfall,rstensanfallet,rsvikt,rsvikten,rt,rtransplanterad nju:rtumor
  nod:ul,uler,ulerna,ulus not:allergi nyb:esok nyc:kelben,kelbenen,kelbenet nyf:odd,odda nys:ning,ningar,ningen obd:uktion,uktionen obl:ik,ika,ikt
  obs:tipation,truktion ock:lusionen,lusioner ode:m,men,mens,met,mets odl:ing,ingar,ingarna,ingarnas,ingen,ingens,ings ofo:rmogen oga.t,ts
  ogo:n,nbryn,nbrynet,nen,nens,nhala,nhalan,nhalor,nhalorna,nklinik,nklinika,nkliniken,nkliniker,nklinikt,nlakare,nlakaren,nlakarens
  ogo:nlakares,nlakarna,nlocket,ns,nvra,nvran ola:kt omf:ang,anget omh:et,eten omm:a omv:ardnad,ardnaden,ardnadens,ardnads onk:olog,ologi
  ope:ration,rationen,rationens,rationer,rationerna,rationernas,rations,rationsar,rationsarr,rationsbord,rationsplanering,rationsplaneringar
  ope:rationsplaneringen,rationssar,rativ,rativa,rativt,rera,rerad,rerade,rerades,rerar,reras,rerat,rerats ora:l,la,lt,t,ts orb:itagolv
  oro:n,nen,nens,ninflammation,ninflammationen,ninflammationens,ninflammationer,ninflammationerna,ninflammationernas,ninflammations
  oro:nlakare,nlakaren,nlakarer,ns ors:nibb
  ort:oped,opeden,opedens,opeder,opederna,opedernas,opedi,opedisk,opediska,opediskt,opedklinik,opedklinika,opedkliniken,opedkliniker
  ort:opedklinikt,opeds,os,osa,osen,oser,ost osk:arpa,arpan,arpor,arporna
  ost:adighet,adighetskansla,eofyt,eofyter,eofyterna,eoporos,eoporosa,eoporosen,eoporoser,eoporost,eosyntes,eotomin
  ova:nlob,rialcysta,rialcystor,rier
  ove:rarm,rarmar,rarmen,rarmsben,rbelastning,rbelastningar,rbelastningen,rgangsalder,rkake,rkaken,rkanslig,rkanslighet,rkansligheten
  ove:rkanslighetens,rkanslighets,rkroppen,rlob,rloben,rlober,rsikt,rsikter,rsikterna,rsikternas,rsiktsbild,rskjutning,rskjutningen
  ove:rvaxt,rvikt,rvikten,rviktens,rviktig,rviktiga,rviktigt ovr:e,iga,igt oxy:gen,norm
  pal:agring,agringar,agringarna,agringarnas,agringars,agringen,agringens,agrings,liativ,liativa,liativan,liativen,liativer,liativor
  pal:liativorna,liativt,pabel,pabla,pablan,pablor,pablorna,pationsomhet,pationsomheten
  pan:kreas,kreasgang,kreassvans,kreassvansen,kreatit,kreatita,kreatiten,kreatiter,kreatitt,na,nan,nben,nhala,odil pap:illomet
  par:allell,allella,allellen,allellens,alleller,allellerna,allellernas,allellt,es,estesi pas:sjuka pat:olog,ologen,ologi,ologisk,ologiska,ologiskt
  pek:finger,fingern,fingret,fingrets pen:icillin,icillinallergi
  per:foration,fusionsdefekter,ifer,ifera,iferin,ifert,ikard,ikardvatska,ikardvatskan,ikardvatskor,ikardvatskorna pie:rcing,rcingar,rcingen
  pis:ksnartskada pla:ckbildning,cken,cket,nbild,nering,neringen,neringens,nerings,neringsbild,sma,smas,stik,stika,stiken,stiker,stikt,tta,ttan
  pla:ttans,ttare,ttast,ttaste,ttfixerad,ttfot,ttor,ttorna,ttors
  ple:ura,uraexsudatet,ural,urala,uralen,uraler,uralt,uran,uraplack,uraplacken,uravatska,uravatskan,uravatskor,uravatskorna,uror ple:urorna
  plo:tslig,tsliga,tsligare,tsligast,tsligaste,tsligen,tsligt pne:umoni,umothorax pol:yp,yper
  por:tal,tala,talen,taler,talt,tan,tar,tarna,tarnas,taven,tavenfas,tavensfas,tens,torna,tovenos,tovenosa,tovenosen,tovenoser,tovenost
  por:ts,tvaktskortel,tvaktskorteln
  pos:itiv,itiva,itivare,itivas,itivast,itivaste,itivt,toperativ,toperativa,toperativan,toperativen,toperativer,toperativor,toperativorna
  pos:toperativt pre:medicinerad,medicinering,medicineringar,medicineringen,operativ,operativa,operativen,operativer,operativt,ventivmedel
  pri:marjour,martumor
  pro:gressen,jektionen,jektioner,laps,pavan,ppa,ppad,ppade,ppande,ppar,pparna,pparnas,ppars,ppas,ppat,ppen,ppens,stata,statabesvar
  pro:statabesvara,statabesvaren,statabesvarer,statabesvart,statacancer,statan,statit,statita,statiten,statiter,statitt,stator,statorna
  pro:tes,tesen,tesens,teser,teserna,tesernas,tesers,teslage,teslossning,teslossningar,teslossningen,test,trusioner,vsvar,vsvaret
  pro:ximal,ximala,ximalan,ximalen,ximaler,ximalor,ximalorna,ximalt pse:udartros,udartrosen
  psy:kiatern,kiatri,kiatrin,kiatris,kos,kosen,kosens,koser,koserna,kosernas pul:s,sader,sadern,sadror,sar,sarna,sarnas,sen,sens,ser,serna,sernas
  pum:par,pen pun:gen,ktera,ktion,ktioner pup:illen,iller pye:lonefriten,lostomi,lostomibyte,lostomin
  rad:iolog,iologi,iologisk,iologiska,iologiskan,iologisken,iologisker,iologiskor,iologiskorna,iologiskt,ioterapi,iusfraktur,iusfraktura
  rad:iusfrakturen,iusfrakturer,iusfrakturt rea:ktion,ktionen,ktionens,ktioner,ktionerna,ktionernas,ktions
  rec:epten,eptet,eptionen,essen,esser,idiv,idiva,idiven,idiver,idiverande,idivt ref:lux reg:ionen,nbagshinna,ressen
  reh:abilitering,abiliteringar,abiliteringarna,abiliteringarnas,abiliteringen,abiliteringens,abiliterings
  rek:onstruktion,onstruktionen,onstruktionens,onstruktioner,onstruktionerna,onstruktionernas,onstruktioners,onstruktions,tal,tala
  rek:talcancer,talen,taler,talt,toskopi,toskopin rem:isstext,issvar rep:onerad,onerade,osition,ositionen
  res:eccerad,ektion,ektioner,ektionskant,idual,iduala,idualen,idualer,idualt,idualurinen,istens,istensen,istenser,tforandring,tforandringar
  res:tforandringen ret:hosta,hostan,roperitonealt reu:matisk,matiska,matisken,matisker,matiskt,matism,matolog,matologi
  rev.askularisering,ben,benen,benet,bens,bensbage,bensbagen,bensbrott,bensbrottet,bensfraktur,bensfraktura,bensfrakturen,bensfrakturer
  rev:bensfrakturt,isionen rin:gbrosk,gbrosket,gfinger rod:nad,naden,nar rok:stopp
  ron:dsvar,tga,tgad,tgen,tgenavdelning,tgenavdelningar,tgenavdelningen,tgenbild,tgenbilder,tgenlakare,tgenlakaren,tgenlakarer,tgensjukskoterska
  ron:tgensjukskoterskan,tgensjukskoterskor,tgensjukskoterskorna,tgenundersokning,tgenundersokningar,tgenundersokningen
  ror:else,elseartefakt,elseinskrankning,elseinskrankningar,elseinskrankningen,elsen,elsens,elseoskarpa,elseoskarpan,elseoskarpor
  ror:elseoskarporna,elser,elserna,elsernas,elsers,elses,elsestorning,elsestorningar,elsestorningen,lig,liga,ligare,ligast,ligaste
  ror:lighet,ligheten,lighetens,lighets,ligt ros:feber
  rot:ationssmarta,ationssmartan,atorcuffen,atorcuffruptur,avgang,avgangar,foster,fyllning,fyllningen,kanal,kanala,kanalen,kanaler
  rot:kanalt,kompression,paverkan rub:bning,bningar,bningen rul:lstol,lstolar,lstolarna,lstolarnas,lstolen,lstolens,lstols,lstolsburen
  run:dhard,dhardar,dhardarna,dhardarnan,dhardarnor,dhardarnorna,dharden rup:tur,tura,turen,turer,turt
  ryg:g,ga,gade,gar,garna,garnas,gat,ge,gen,gens,gfraktur,gfraktura,gfrakturen,gfrakturer,gfrakturt,gmarg,gmargen,gont,grad,graden
  ryg:gradens,grader,graderna,gradernas,grads,gs,gskott,gsmarta,gsmartan,gsmartaor,gsmartor,gsmartorna,gvark,gvarken,gvarkens,gvarks
  ryt:mrubbning,mrubbningar sac:roiliit sag:skada,skadan sak:roiliakaled,roiliakaleder,roiliakalederna,roiliit sal:van
  sam:arbetad,lingsror,manfall,manfallen,manfallet,manvaxning,manvaxningar san:gvatning,gvatningen,kan
  sar.en,et,ets,infektion,koidos,koidosen,lakning,lakningen,skada,skadan,skadaor,vard sat:esben,esbjudning,esbjudningen,uration sch:wannomet
  scr:eeningen,eeningmammografi sed:erad,ering,eringar,eringen sek:torresektion,vens,vensen,vensens,venser,venserna,vensernas,vensers,vester
  sel:ektering,ekteringen
  sen:an,ans,are,ast,aste,at,fas,fasen,iga,igt,or,orna,ors,ruptur,ruptura,rupturen,rupturer,rupturt,skida,skidan,skideinflammation
  sen:skidor,skidorna,t sep:sis,tisk,tiska,tisken,tisker,tiskt ser:ie,ien,iens,ier,ierna,iernas,iers,ies shu:ntar,nten
  sid:a,an,ans,as,en,obild,obilden,obilder,olage,olaget,oledband,oligament,or,orna
  sig:nal,nalbortfall,nalen,nalens,naler,nalerna,nalernas,nalforandring,nalforandringar,nalforandringen,nalforlust,nalrik,nalrikt
  sin:uit,uita,uiten,uiter,uitt,us sit:tande,tandet,tandets,tben,tbenet
  sju:k,ka,kare,kas,kast,kaste,kdom,kdomar,kdomarna,kdomarnas,kdomars,kdomen,kdomens,kdoms,kgymnast,kgymnasten,khem,khus,khusen
  sju:khusens,khuset,khusets,kna,kskoterska,kskoterskan,kskoterskans,kskoterskor,kskoterskorna,kskriven,kskrivna,kskrivne,kt,kvard
  sju:kvarden,kvardens
  ska:da,dad,dade,dades,dan,dande,dans,dar,das,dat,dats,dor,dorna,dors,foideum,foideumfraktur,foideumfrakturen,kningar,ldjursallergi
  ska:llad,llade,llades,llar,llarna,llarnas,llas,llat,llats,llbas,llbasen,lldator,lle,llen,llens,lles,llfraktur,llfraktura,llfrakturen
  ska:llfrakturer,llfrakturt,llhosta,llhostan,llskada,llskadad,llskadade,llskadan,llskadans,llskadas,llskadat,llskador,llskadorna
  ska:llskadors,lp,lpen,rpa,rpan,rpans,rpas,rper,rps,rpt,rpta,rpte,rptes,rpts,rsar,rsaret,rskada,rskadan,rskadaor
  ske:lett,letten,lettengagemang,lettengagemanget,lettens,lettet,lettets,lettforandring,lettforandringar,lettforandringen,lettmetastas
  ske:lettmetastaser,lettmetastaserna,lettscintigrafi,lettscintigrafier,lettskintigrafi,lettskintigrafin,lettsmarta,lettsmartan
  ske:lettsmartor,lettsmartorna,lning,na,nan,nande,nans,nben,nbenet,nbenets,net,nets,nor,norna
  ski:da,dan,dans,das,dor,dorna,ktrontgen,nka,nkan,nkor,ntigrafi,ntigrafin,vepitelcancer
  skl:eros,erosa,erosen,eroser,erosering,erost,erotisk,erotiska,erotiskan,erotisken,erotisker,erotiskor,erotiskorna,erotiskt
  sko:ldbrosk,ldbrosket,ldkortel,ldkortelfunktion,ldkorteln,lios,liosa,liosen,lioser,liost,pi,pin,tt,ttar,ttarna,ttarnas,tten,ttens
  sko:ttet,ttets,ttning,ttningen skr:ubbsar,ubbsaret,umplever,umplevern,uv,uva,uvad,uvade,uvar,uvarna,uvarnas,uvars,uvas,uvat,uven,uvens,uvfixation
  sku:gga,ggan,ggning,ggningen,lderblad,lderbladen,lderbladet,ldra,ldran,ldrans,ldras,ldror,ldrorna
  sla:gader,ganfall,ppomhet,ppomheten,tvaggig,tvaggiga,tvaggigt
  sle:m,mhinna,mhinnan,mhinnesvullnad,mhinnor,mhinnorna,mmet,ms,msack,msacken,msacksinflammation sli:da,dan
  sma:barn,barnet,rta,rtade,rtan,rtans,rtar,rtare,rtas,rtast,rtaste,rtat,rtfri,rtfria,rtgenombrott,rtlindring,rtlindringar,rtlindringen
  sma:rtor,rtorna,rtors,rtpaverkad,rtpump,rtsam,rtsamt,rtstillande smi:tta,ttad,ttade,ttades,ttan,ttar,ttat,ttats,tts,ttsam,ttsamt smy:cken,ckens
  sna:bbsanka sne:dbild sni:tt,tten,ttet,ttets,ttjocklek snu:s,sar,sare,set sob:ril soc:ialtjansten,kersjuka,kersjukan
  sol:id,ida,itar,itara,itaren,itarer,itart som:nen,nloshet,nmedel,nmedlen,nproblem,nsvarigheter,ntablett,ntabletter son:d,dlage sov:des,ning,ningen
  spa:dbarn,dbarnen,dbarnet,ramne,smolytikum spe:cialistlakare
  spi:nal,nala,nalen,naler,nalkanal,nalkanala,nalkanalen,nalkanaler,nalkanalt,nalt,ral,rala,ralen,raler,ralt
  spl:enektomin,enomegali,enomegalin,ittrad
  spo:la,lad,lade,lades,las,lat,lats,le,len,lens,lning,lningar,lningen,ndyliten,ndylodiskit,ndylolistesen,ndylolysen,ttkortel,ttkorteln spo:ttkortlar
  spr:angben,angbenet,ickbildning,ickor,ida,ider,uta,utan,utor
  sta:die,dieindelning,dieindelningar,dieindelningen,dier,dierna,diernas,diet,diets,dium,ende,endet,endets,llningstagande,mband
  sta:mbanden,mbandet,mbandspares,mbandsparesen,rren,sen,stecken,tiner
  ste:atos,atosa,atosen,atoser,atost,gring,lhet,lheten,lhetens,lhets,lkramp,nad,nade,nar,narna,narnas,nars,nas,nat,nen,nens,niga
  ste:nigt,nos,nosa,nosen,noser,nosering,noseringar,noseringen,noserna,nost,nt,ntad,ntar,rnum,solid sti:ckradd,ckradda,ften,ftet
  sto:mi,min,mipase,rhjarna,rhjarnan,rtaled,rtan,rtans
  str:albehandlad,albehandling,albehandlingar,albehandlingen,aldos,aldosa,aldosen,aldoser,aldost,alfalt,alfalten,alfaltet,alning
  str:alningar,alningarna,alningarnas,alningen,alningens,alnings,alplan,alplanen,alskydd,essfraktur,essfraktura,essfrakturen,essfrakturer
  str:essfrakturt,iktur,iktura,ikturen,ikturer,ikturt,oke,oken,uma,uman,umor,umorna,up,upar,uparna,uparnas,upe,upen,upens,uphuvud
  str:uphuvudet,uplock,uplocket sty:gn,gnen,gnet,rd
  sub:araknoidalblodning,araknoidalblodningen,duralhematom,duralhematomet,kutan,kutant,stans,stansen,stansens,stanser,stanserna
  sub:stansernas,stansforlust sup:raspinatusruptur,raspinatussena,raspinatussenan sus:ceptibilitet,ceptibilitetsartefakt,ceptibilitetsartefakter
  sut:uren,urer sva:lg,lgen,lgens,lget,lgets,ljer,ljningssvarighet,ljningssvarigheter,ljsvarigheter,mp,mpar,mparna,mparnas,mpen,mpens,mpinfektion
  sva:nsben,nsbenet,nskota,nskotan,rlakt,rlakta
  svi:kt,kta,ktade,ktande,ktar,ktat,mma,mmad,mmade,mmar,mning,mningar,mningarna,mningarnas,mningen,mningens,mnings,ndel,ndeln,ndla
  svi:ndlade,ndlar,ndlat
  svu:llen,llet,llna,llnad,llnaden,llnadens,llnader,llnaderna,llnadernas,llnads,llnan,llnor,llnorna,lst,lsten,lstens,lster,lsterna
  svu:lsternas,lsters,lstiga,lstigt sym:fys,fysen,fyseolys,tom,toma,tomen,tomer,tomet,tomfri,tomgivande,tomt
  syn:cope,desmosen,desmosskada,drom,dromen,dromens,dromet,dromets,en,falt,faltet,nedsattning,nedsattningar,nedsattningen,nerv,nerven
  syn:oviten,rubbning,rubbningar,rubbningen,skarpa syr:gas,gasen tab:lett,letten,lettens,letter,letterna,letternas,letters
  tac:kplatta,kplattan,kplattor,kplattorna tal:rubbning,rubbningar,rubbningen,svarigheter
  tan:d,dad,dade,dat,den,dens,der,derna,ders,dhygienisten,dimplantat,dkott,dkottet,dlakare,dlakaren,dlakarens,dlakares,dlakarna
  tan:dprotes,dprotesen,drot,dvark tap:pning,pningen
  tar.kanalen,kanaler,kortel,korteln,m,mar,marna,marnas,mars,mcancer,men,mens,mforberedelse,mforberedelsen,mforberedelser,mgas,mgaser
  tar:mobstruktion,mperforation,mperforationen,mslynga,mslyngan,mslyngor,mslyngorna,mvagg,mvaggen,mvred,na,nas
  tat:het,heten,hetens,heter,heterna,heternas,hets,uering,ueringar,ueringarna,ueringarnas,ueringen,ueringens,uerings tec:knet,kning,kningen
  tel:efontid,efontiden ten:diniten,dinopati,dinopatin ter:api,apier,apierna,apiernas,apin,apis tes:tikeln,tiklar,tiklarna the:ralen
  tho:rakotomi,rakotomin,rax,raxdran,raxdranet,raxrontgen tib:iakondyl tid:bokad,bokning til:lbakagang,lbakagangen,lkom,lvaxten,lvaxtzon,lvaxtzonen
  tin:ning,ningar,ningarna,ningarnas,ningben,ningen,ningens,nings,nitus tit:thal,thals tjo:cktarm,cktarmen,cktarmscancer tol:kbehov,vfingertarm
  tom:osyntes tor:akotomin,axdran,axdranet tot:alprotes
  tra:kealkanyl,kealkanylen,kealtub,kealtuben,keostomi,keostomin,madolen,nsfusionen,nsfusioner,nsplantat,nsplantatet,nsplantation
  tra:nsplanterad,nsplanterade,nssudatet,uma,umalarm,umamekanism,uman,umans,umarum,umas,umatisk,umatiska,umatiskt tri:ppeldiagnostik
  tro:mb,mben,mber,mbocyter,mbos,mbosa,mbosen,mboser,mbost,mbyl,poniner,poninstegring,tthet,ttheten tru:mhinna,mhinnan,mhinnans,mhinnor,mhinnorna
  try:ckomhet,ckomheten,cksar,cksaret tub.erkulos,erkulosa,erkulosen,erkuloser,erkulost,lage
  tum:basartros,mad,made,mades,mar,marna,marnas,mat,mats,me,men,mens,or,oren,orens,orer,orerna,orernas,orers,ormisstanke,orsjukdom
  tum:orsjukdoma,orsjukdomen,orsjukdomer,orsjukdomt,orvaxt,orvaxten
  tun:ga,gan,gans,gas,gbas,gbasen,gbett,gbettet,gor,gorna,gspene,gt,nsnitt,ntarm,ntarmen tva:rlage,rlaget,rsnittslesion,rsnittslesionen
  tvi:lling,llingar,llingarna,llingarnas,llingars,llingen,llingens,llings tyr:eoidea,eoidean,eoidektomin ulc:us ult:raljud,raljudet,raljudsledd
  und:erarm,erarmar,erarmen,erben,erbenet,erhud,erhudsfett,erkake,erkaken,erkakens,erkroppen,erlakare,erlakaren,erliv,erliva,erliven
  und:erliver,erlivet,erlivt,erlob,erloben,erlober,ersokning,ersokningar,ersokningarna,ersokningarnas,ersokningars,ersokningen,ersokningens
  und:ersoknings,ersokningsrum,ra,rad,rade,rades,ran,rande,rar,ras,rat,rats,re,ret,rets
  upp:drivning,drivningar,drivningen,foljning,foljningar,foljningarna,foljningarnas,foljningen,foljningens,foljnings,hostning,hostningar
  upp:kastning,kastningar,kastningen,klarning,klarningar,klarningszon,laddar,laddning,laddningar,laddningen,luckring,luckringen
  upp:ratt,tag,taget,vak,vakningsavdelning ure:taren,tarer,tarsten,tarstenar
  uri:n,navgang,navgangen,nblasa,nblasan,nblaseinflammation,nblasor,nblasorna,nledare,nledaren,nledarer,nledarna,nprov,nprovet,nror
  uri:nstamma,nstamman,nstammor,nstammorna,nsticka,nsyra,nsyran,nsyror,nsyrorna,nvagar,nvagarna,nvagarnan,nvagarnor,nvagarnorna
  uri:nvagsbesvar,nvagsbesvara,nvagsbesvaren,nvagsbesvarer,nvagsbesvart,nvagsinfektion,nvagsinfektionen,nvagsinfektioner,nvagsoversikt
  uro:genital,genitala,genitalen,genitaler,genitalt,grafier,log,logi urt:ikaria,ikarian,ikarior,ikariorna usu:rer uta:ndningen,tbuktande,troterad
  utb:rett,uktar,uktning,uktningar,uktningen ute:rus utf:allning,allningar,allningen utg:jutning,jutningar,jutningen uto:mkvedshavandeskap
  utr:atad,edning,edningar,edningarna,edningarnas,edningen,edningens,ednings
  uts:kott,kotten,kottens,kottet,kottets,kotts,lag,lagen,lagens,laget,lagets,lagna,lagning,lagningar,lagningen,lags,ondring,ondringar
  uts:ondringen,pand,tralande,tralning,tralningen utv:ecklingsstord,ecklingsstorning,idgning,idgningen vac:cin,cination,cinationen,cinationer,cinerad
  vad:ben,benet,ens,muskel,muskler,smarta,smartan,smartor,smartorna vag:ina,inan,inor,inorna val:avgransat,det,fylld,fyllda
  van:stersidig,tetid,tetiden,trum
  var:ansamling,bildning,davdelning,davdelningar,davdelningen,dcentral,dcentralen,dcentralens,dcentraler,dcentralerna,dcentralernas
  var:dhygien,dtillfalle,k,kar,karna,karnas,kars,ken,kens,ker,kte,tgard
  vas:kular,kulara,kularan,kularen,kularer,kularor,kularorna,kulart,kulit,kulita,kuliten,kuliter,kulitt
  vat:ska,skan,skans,skas,skeansamling,skeansamlingar,skeansamlingen,skefylld,skefyllda,skeniva,skenivaer,skenivan,skor,skorna,tkoppor
  vav:nad,naden,nadens,nader,naderna,nadernas,naders,nads,nadsprov
  ven.er,erna,fas,fasen,flon,kateter,katetern,os,osa,osan,osen,oser,osor,osorna,ost,port,system,trikel,trikeln,triklar,trombos,trombosa
  ven:trombosen,tromboser,trombost vid:gning,gningen vik:tforlust,tminskning,tminskningen,tnedgangen,tuppgangen
  vin:kelfelstallning,kelfelstallningar,kelfelstallningen,keltumor,keltumoren vir:os,osa,osen,oser,ost,us,usen,usens,uset,usets,usinfektion
  vis:domstand,domstanden,domstander,telse,telsen
  vit:are,ast,aste,na,substans,substansen,substansforandring,substansforandringar,substansforandringarna vri:ckning,ckningen war:an
  yrs:el,elattack,eln ytl:ig,iga,igare,igas,igast,igaste,igt zon:er
`;

/** Everyday words, those of work and of relatives. */
export const swedishWords = `
  abn:ormt abs:olut,oluta acc:eptabel,eptabelt,eptabla,eptera,epterad,epterade,epterades,epterande,epterar,epteras,epterat ade:kvat,kvata
  adr:ess,essat,essen,esser,esserna adv:okat,okaten,okater,okaterna aga:re,ren,rens,rna agg:allergi,en,et agi:terad agn:a,ad,ade,ades,ande,ar,at aka
  ake:rn akr:ar,arna akt:e,iv,iva,ivare,ivas,ivast,ivaste,ivt,uell,uella,uellare,uellast,uellaste,uellt
  ald:ern,erns,ersadekvat,ersadekvata,ersadekvatan,ersadekvator,ersadekvatorna,ersmotsvarande,rad,rade,rads,rar,rarna,rat,re,reboende
  ald:reboendet,res,rig,st,sta,stas alk:ohol,oholen,oholer,oholerna,ohols
  all:man,manna,mannare,mannast,manpaverkad,mant,ra,t,tfor,tid,tida,tiden,tider,tidt,ting,tjamt,tsa,varlig,varliga,varligare,varligas
  all:varligast,varligaste,varligt alt:ernativ,ernativa,ernativen,ernativet,ernativt amp:uterade,uterades,uterat
  and:ad,ade,ades,amal,amalen,amalet,an,ans,ar,arna,arnas,as,at,ats,en,ens,erna,ernas,ningsinstruktioner,rad,rande,rar,rat,ring
  and:ringar,ringarna,ringen,rings anf:allsvis
  ang:aende,elagen,elaget,elagna,est,esten,estfylld,iven,ivna,ivnas,ivne,ransande,rat,ulerad,ulerat,ulering anh:orig,origa,origas,orige,origs,origt
  ank:an,ans,as,lingar,lingarna,lingen,lings,ommer,omst,orna anl:anda,ander,ant,edning,edningar,edningarna,edningen,ednings
  anm:ala,alan,alande,alans,alare,alarna,alarnas,alas,ald,alda,alde,aldes,aler,alning,alningar,alningen,als,alt,alts,arkning,arkningar
  anm:arkningarna,arkningen,arknings,arkningsvart ann:an,ans,ars,at,ats,u
  anp:assa,assad,assade,assades,assande,assar,assas,assat,assning,assningar,assningen
  ans:ad,ade,ades,ande,as,at,e,er,es,ikte,ikten,iktena,iktens,iktes,iktet,luten,okan,okans,talld,tallda,talldas,talt,var,varar,varet
  ans:varig,variga,varigas,varigs,varigt ant:agligen,alen,alet,als,ingen
  anv:anda,andande,andare,andarna,andarnas,andas,andbar,ande,ander,andes,andning,andningar,andningarna,andningen,andnings,ands,andt anv:ants any:o
  apo:teket app:arater apr:ils ara:biska,biskan,biskans,biskor,biskorna,biskt
  arb:eta,etad,etade,etades,etande,etar,etare,etaren,etares,etarna,etarnas,etas,etat,etats,eten,etena,etens,etet,etsdiagnos,etsdiagnosa
  arb:etsdiagnosen,etsdiagnoser,etsdiagnost,etslos,etslosa,etslosas,etslost,etsplats,etsplatsen,etsplatser,etsplatserna,etsplatsolycka
  arb:etsplatsolyckan,etsplatsolyckor,etsplatsolyckorna,etsterapeut,etsterapeuter are:nde,nden,ndena,ndens,ndet,t arf:tlig,tliga,tligt ari:g
  ark:iv,iverad,iveras,ivering,ivet arl:ig,iga,igen,igt arr.ig,iga,igt,vavnad art:on asb:est,esten,estexponering,estexponeringar,estexponeringen,ests
  asp:irerad,irerade,irerat ass:ocierad,ocierade,ocierades,ocierande,ocierar,ocieras,ocierat,ocierats
  asy:lsokande,mmetrisk,mmetriska,mmetriskt,mptomatisk,mptomatiska,mptomatiskt,mtomatisk,mtomatiska,mtomatiskt ata
  ate:r,rbesok,rbesoket,rfall,rfinns,rga,rgar,rgatt,rgick,rigen,rkallad,rkallade,rkom,rkomma,rkommande,rkommen,rkommer,rkommet,rkommit
  ate:rkomna,rremiss,rsta,rstaende,rstalld,rstallda,rstallt,rstar,rta,ruppta
  atg:ard,arda,ardad,ardade,ardar,ardas,ardat,arden,arder,arderna,arders,ards ati:t,ts atm:instone atr:ofierad,ofisk,ofiska,ofiskt
  att:an,ans,as,enuerande,io,ioen,onde,or,orna aty:pisk,piska,piskt aug:usti,ustis av ava:kning,kningen
  avb:estalla,estalld,estallda,estaller,estalls,estallt,oja,ojde,ojer,ojt,oka,okad,okade,okades,okan,okar,okas,okat,okor,okorna
  avb:rots,ruten,rutet,rutits,rutna,ryta,rytande,rytas,ryter,ryts ave:n avg:ift,ifter,ransade avk:ladd,ladda
  avl:agsna,agsnad,agsnade,agsnades,agsnande,agsnar,agsnare,agsnas,agsnast,agsnaste,agsnat,asta,astad,astande,astas,astning,astningen
  avl:astnings,iden,ider,idna,idne avm:agrande avr:ada,ader,ades,ads
  avs:ag,aknad,aknaden,edd,eende,eenden,eendena,eendens,eendet,er,ett,iktlig,iktliga,iktligen,iktligt,lappnande,luta,lutad,lutade
  avs:lutades,lutar,lutas,lutat,lutats,ta,tand,tanden,tandet,tands,tar,tatt,tod avt:a,agande,agit,al,ala,alad,alade,alar,alas,alat,alen,alet,als,ar
  avv:akta,aktad,aktade,aktades,aktan,aktande,aktans,aktar,aktas,aktat,ek,eks,ika,ikande,ikandes,ikandet,ikare,ikarna,ikarnas,iker avv:isar
  bad:ade,ades,at,kar,karet,rum,rummet baj:sade,sar,sat bak:at,grund,grunden,grunder,grunderna,grunds,ifran,om,oma,omen,omer,omt,sate,satet
  bal:tad,te,tena,tens,tet
  bar:a,ande,are,arna,ast,aste,en,erna,ernas,et,iga,igt,nbarn,nbarnen,nbarnet,nbarns,nbarnsbarn,nen,net,nflicka,nlos,nlosa,nskotare
  bar:nskotaren,nskotarens,nskotares,nskotarna bas:te bat:ar,en,tra,trad,trade,trades,trar,tras,trat,tre,tring,tringen
  bed:oma,omande,omare,omarna,omarnas,omas,ombar,ombara,ombaran,ombaror,ombarorna,ombart,omd,omda,omde,omdes,omer,omning,omningar
  bed:omningarna,omningen,omnings,oms,omt,omts bef:inner,intlig,intliga,intligt
  beg:ara,aran,aras,ard,arda,arde,ardes,aren,arens,arer,aret,arets,ars,art,arts,ransa,ransad,ransade,ransades,ransande,ransar,ransas
  beg:ransat,ransning,ransningar,ransningarna,ransningen,ransnings,ynnande
  beh:alla,allare,allarna,allarnas,allas,allen,aller,allet,allna,allning,allningen,alls,andla,andlad,andlade,andlades,andlande,andlar
  beh:andlare,andlarna,andlarnas,andlas,andlat,andlats,ov,ova,ovande,ovas,ovd,ovda,ovde,ovdes,oven,over,ovet,ovs,ovt,ovts
  bek:ant,anta,antade,antar,antare,antas,antast,antaste,antat,lagar,rafta,raftad,raftade,raftades,raftande,raftar,raftas,raftat
  bek:raftats,vam,vama,vamare,vamast,vamaste,vamt bel:agen,aget,agna,asta,astar,astas,astat,astats,astningar,astningarna,astningen,astningsberoende
  ben:agen,agenhet,agenheten,agenheter,agenheterna,agenhets,agna
  ber.atta,attad,attade,attades,attande,attar,attare,attaren,attarna,attarnas,attas,attat,attiga,edande,edare,edarna,edarnas,edas
  ber:edd,edda,edde,eddes,eder,edning,edningar,edningen,eds,ett,etts,odde,oende,or,ora,oras,ors,ort
  bes:ked,keden,kedet,keds,krev,krevs,kriva,krivande,krivas,kriven,kriver,krivet,krivit,krivits,krivna,krivning,krivningar,krivningarna
  bes:krivningen,krivnings,krivs,lut,luta,lutad,lutade,lutande,lutar,lutas,lutat,luten,luter,lutet,lutna,luts,ok,oka,okande,okare
  bes:okarna,okas,oken,oker,oket,oks,okt,okta,ta,taende,talla,tallare,tallarna,tallarnas,tallas,talld,tallda,tallde,talldes,taller
  bes:tallning,tallningar,tallningen,talls,tallt,tallts,tamd,tamda,tamdare,tamdast,tamdaste,tamt,tamts,tar,tas,varsfri,varsfria
  bes:varsfritt,viken,vikna,vikne
  bet:ala,alad,alade,alades,alande,alar,alas,alat,ald,alda,alning,alningar,alningen,alt,ingad,ingat,ingats,r,raffande,ydande,ydelse
  bet:ydelsen,ydelsens,ydelser,ydelserna,ydelsernas,ydelses,yder,ydlig,ydliga,ydligen,ydligt
  bev:aka,akad,akar,akas,akning,ara,arad,arade,arades,arande,arar,aras,arat,ars bif:oga,ogad,ogade,ogar,ogas,ogat,ynd
  bil.ar,dmassigt,olycka,olyckan,olyckor,olyckorna bio:psierad bis:tert,tre bit:en,ens,it,na bjo:rkpollen bju:der
  bla:ndad,ndade,ndande,ndar,ndare,ndarna,ndat,ndning,ndningar,ndningen,nketten,nketter,nketterna ble:k,ka,kare,kas,kast,kaste,kna,ks,kt,kta,v
  bli.r,vande,vandet,vit,vita,viten,viter,vitt blo:dande,dfattig,dgas bod:de boe:nde,ndet
  boj:ande,as,d,da,de,des,er,ning,ningar,ningarna,ningen,nings,s,t,ts bok:a,ad,ade,ades,ande,ar,as,at,ats,ens,ning,ningar,ningarna,ningen,nings
  bor:dade,dades,dar,det,ds,jade,jades,jan,jande,jar,jat,t,ta,tse,tser,tses,ttagen,ttagna,ttagnan,ttagnor,ttagnorna bos:tad,taden,tader
  bra:dare,dast,daste,dskande,nderna,nna,nnande,nnandes,nnandet,nnare,nnarna,nnarnas,nnas,nns,ttom,ttoma,ttomen,ttomer,ttomt
  bre:dare,daren,darer,das,dast,daste,dd,dda,dde,ddes,der,dvid,dvida,dviden,dvider,dvidt,tts,v,vbarare,vbararen,vbararens,vbarares bre:vbararna,ven
  bri:st,sta,stande,sten,sterna,stfallig,stfalliga,stfalligt,stning,stningar,stningen
  bro:dera,derad,derade,derar,deras,derat,dern,derna,ders,det,rs,rson,t,ts
  bru:ka,kad,kade,kades,kar,kare,karen,karna,karnas,kas,kat,ken,kens,ket,kets,ks,nare,nast,naste,ten,tit,tits,tna
  bry:ta,tande,tare,tarna,tarnas,tas,ter,tning,tningar,tningen,ts,tt,tts buk:lage bul:tande bur:it bus:sar,schauffor but:iksbitrade
  byg:garbetare,garbetaren,garbetarer byt:a,are,arna,arnas,as,en,ena,ens,er,et,s,t,ta,tan,te,tes,tor,torna,ts byx:or,orna,ors cer:vikala
  che:fen,fer,ferna cho:klad,kladen cir:ka,keln,kulatorisk,kulatoriska,kulatoriskt civ:ilstand coc:hleaimplantat
  cyk:el,elhjalm,eln,elolycka,elolyckan,elolyckor,elolyckorna,els,la,lade,lande,lar,larna,larnas,lat,ler,lerna,lernas cyt:ologisk,ologiska,ologiskt
  dag:ar,arna,ars,lig,liga,ligen,ligt,mamma,mamman,mammans,mammas,mammor,mammorna,s,tid dal:ig,iga,igare,igast,igaste,igt dam:mallergi,met
  dar.av,efter,emot,for,ibland,ifran,rar,rig,riga,rigare,rigast,rigaste,rigt,till,vid,vida,viden,vider,vidt das:ig
  dat:or,orer,orerna,orn,ors,ortomografisk,umen,umet dav:arande dec:ember,embers def:ekta,ekten,ekter,ekterna,initiv,initiva,initivt
  deg:enererad,enererade,enererat del:ad,ade,ande,ar,arna,ars,as,at,ning,ningar,ningen,tar,tid,tida,tiden,tider,tidt,vis
  dem:onstrera,onstrerad,onstrerade,onstrerades,onstrerande,onstrerar,onstreras,onstrerat,onstrerats,yeliniserande den:na,nas,ne,nes,samma,sammas
  der:as des:amma,orienterad,orienterade,sa,sas,sutom,sutoma,sutomen,sutomer,sutomt,svarre,to,truktiv,truktiva,truktivt
  det.alj,aljen,aljer,aljerna,samma,ta dia:gnos,gnosen,gnoser,gnoserna,gnosticerad,gnosticerades,gnostiserad,gnostiska,gnostiskt,konen die:tist
  dif:ferentialdiagnos,ferentialdiagnosa,ferentialdiagnosen,ferentialdiagnoser,ferentialdiagnost,fusa,fusare,fusast,fusaste,fust
  dik:tera,terad,terade,terades,terande,terar,teras,terat,terats dir:ekt,ekta,ektare,ektast,ektaste,ekten,ektoren
  dis:kret,kreta,kretare,kretast,kretaste,kutera,kuterad,kuterade,kuterades,kuterande,kuterar,kuteras,kuterat,kuterats,lokera,lokerad
  dis:lokerade,lokerades,lokerande,lokerar,lokeras,lokerat,lokerats,placera,placerad,placerade,placerades,placerande,placerar,placeras
  dis:placerat,placerats,sekerande dit.t dju:p,pa,pare,past,paste,pen,pet,pt,r,ren,ret,rs doc:ka,kad,kade,kan,kar,kas,kat,kor,korna dod
  dok:torand,toranden,ument,umenten,umentera,umenterad,umenterade,umenterades,umenterande,umenterar,umenteras,umenterat,umenterats dok:umentet
  dom:are,aren,arens,ares,arna,ars,nande,nat,ning,ningar,ningen dor:rar,rarna,ren,rs dot:ter,terdotter,tern,ters,terson,tersonen,tersons,trar dov.a,t
  dra.bbad,bbats,ck,get,git,r,s dri:cka,ckande,ckas,cker,cks dro:g,gerna,gs,ja,jas,jde,jer,jt dru:ckit,ckits
  dub:bel,belbokad,beln,belsidig,belsidiga,belsidigt,belt,bla,blad,blade,blades,blar,blas,blat,blett,bletter
  duk:tal,tala,talt,tig,tiga,tigare,tigast,tigaste,tigt dum dun:sa dus:sin dyg:n,nen,net
  eft:erat,erfoljande,erfoljandet,erfraga,erfragad,erfragade,erfragades,erfragan,erfragans,erfragar,erfragas,erfragat,ermiddag,ermiddagar
  eft:ermiddagarna,ermiddagen,ermiddags,ersand,ersanda,ersandes,ersom,ersoma,ersomen,ersomer,ersomt
  ege:n,nforetagare,nforetagaren,nforetagarer,ntlig,ntliga,ntligen,t egn:a ej
  eko:fattig,fattiga,fattigt,fri,fria,fritt,nom,nomen,nomer,nomerna,nomiassistent,nomin,noms,rik,rika,rikt ela:kartad,kartade,kartat
  ele:ktiv,ktiva,ktivt,ktriker,ktrikern,ktrikerna,ktrikers elf:te ell:er els:parkcykel,parkcykeln
  eme:dan,llan,llertid,llertida,llertiden,llertider,llertidt emf:ysematos emo:t enb:art end:ast
  eng:agerad,agerade,agerades,agerande,agerar,ageras,agerat,agerats,elska,elskan,elskans,elskor,elskorna,elskt
  enk:elt,la,lare,laren,larer,last,laste,le enl:igt ens:am,amboende,amma,amt,idig,idiga,idigt,taka erb:juden,judna
  erh:alla,allande,allas,allen,aller,allet,allit,allits,allna,alls,oll,olls ers:att,atta,atter,attning,atts eti:kett,ketten,ketter
  eve:ntuell,ntuella,ntuellt exe:mpel,mpelet,mpelvis,mplar,mplen exm:an exp:editioner,losionen,orten,orterad,orteras ext:raartikulart
  fab:riksarbetare,riksarbetaren,riksarbetarer fad:ern,ers fak:tiskt
  fal:lan,lande,lans,lar,larna,larnas,las,ld,lda,lde,ldes,lera,lerad,lerade,lerar,leras,lerat,let,lit,lita,liten,liter,litt,lna
  fal:lning,lningar,lningen,lor,lorna,lt,lts fam:ilj,iljen,iljer,iljerna,iljs fan:gelset,ns
  far:bror,brorn,brors,dig,diga,digt,dtjanst,dtjansten,far,fars,g,gad,gade,gande,gar,gat,gen,ger,gerna,gning,gningar,gningen,lig
  far:liga,ligare,ligast,ligaste,ligt,mor,morn,mors,sk,ska,skare,skast,skaste,skt
  fas:ta,tade,tan,tande,tandet,tar,tare,tas,tast,taste,tat,tern,tighetsskotare,tighetsskotaren,tighetsskotarer,tna,tnade,tnades
  fas:tnar,tnas,tnat,tor,torna,trar,trarna,tstalld,tstallda fat:aliga,aligt,t,tar,tas,ts feb:erfri,erfria,ruari,ruaris
  fel.aktig,aktiga,aktigare,aktigast,aktigaste,aktigt,bokad,en,et,kopplad,kopplade,kopplat,markt,registrerad,sokning,stalld,stallda fel:stallt,tagen
  fem:te,tio,ton,tonde fet:tsupprimerad,tsupprimerade fib:rotisk,rotiska,rotiskt fic:k,ka,kan,kor,korna fik:onlov
  fil:ma,mad,made,mar,mare,marna,mas,mat,men,merna,mning,mningar,mningen
  fin:ans,are,ast,aste,na,nas,ns,sk,ska,skan,skans,skor,skorna,skt,t,ten,ter,terna fis:kare,karen,karens,kares,karna,kars,kben
  fix:erad,erade,erades,erande,erar,eras,erat,erats fja:rde,rdedel fjo:l,rton,rtonde fla:ckig,ckiga,ckigt,ckvis fle:r,ra,ras,rtal,rtalet,st,sta
  fli:cka,ckan,ckans,ckas,ckor,ckorna,ckvan,ckvans
  fly:g,get,gplan,gvardinna,gvardinnan,gvardinnor,gvardinnorna,tta,ttad,ttade,ttades,ttar,ttas,ttat,ttats,tten,ttens,ttning,ttningar fly:ttningen,tts
  fod:d,da,else,elsen,elsens,elses,s fok:us,usen,uset
  fol:ja,jande,jandet,jare,jarna,jarnas,jas,jd,jda,jde,jden,jder,jderna,jdes,jen,jens,jer,jet,jets,js,jt,jts,ket
  for:alder,aldern,alderns,aldraledig,aldrar,aldrarna,aldrars,ande,andra,andrad,andrade,andrades,andrande,andrar,andras,andrat,andrats
  for:are,arna,as,battra,battrad,battrade,battrades,battrande,battrar,battras,battrat,battrats,battring,battringar,battringarna
  for:battringen,battrings,bereda,beredande,beredas,beredd,beredda,beredde,bereddes,beredelse,beredelsen,beredelsens,beredelser
  for:beredelserna,beredelsernas,beredelsers,beredelses,bereder,bereds,bi,da,del,dela,delad,delade,delande,delar,delarna,delas,delat
  for:delen,delning,delningar,delningarna,delningen,delnings,don,donen,donet,dons,dra,drade,drades,dran,drande,drar,dras,drat,drojd
  for:drojda,drojning,drojningar,drojningarna,drojningen,drojnings,efaller,egaende,ekom,ekomma,ekommande,ekommer,ekommit,ekomst
  for:ekomsten,ekomster,ekomsterna,eligga,eliggande,eligger,emal,emalen,emalet,emals,en,ena,ening,eningar,eningen,enlig,enliga,enligt
  for:esla,eslagen,eslagit,eslagna,eslar,eslas,eslog,estandare,eta,etagare,etagen,etagens,flytta,flyttad,flyttade,flyttades,flyttar
  for:flyttas,flyttat,flyttning,flyttningar,flyttningarna,flyttningen,flyttnings,fragan,fragans,hallande,hallanden,hallandena,hallandenas
  for:hallandens,hallandes,hallandet,hindra,hindrad,hindrar,hojd,hojda,hojdan,hojdor,hojdorna,hojt,hojts,kalkade,klara,klarad,klarade
  for:klarades,klarande,klarar,klaras,klarat,klaring,klaringar,klaringarna,klaringen,klarings,kortad,kortade,kortat,kortning,lamade
  for:lamat,langd,langda,langning,langningar,langningarna,langningen,langnings,langt,lopp,loppen,loppet,lopps,lora,lorad,lorade
  for:lorades,lorande,lorar,lorare,lorarna,lorarnas,loras,lorat,lorats,mad,made,maga,magan,mar,mas,meln,men,merna,middag,middagar
  for:middagarna,middagen,middags,minskad,minskade,modad,modade,modades,modligen,mularet,nyad,nyat,nyats,r,ra,ran,ras,rgar,sakran
  for:sakrans,sakringskassa,saljare,samra,samrad,samrade,samrades,samrande,samrar,samras,samrat,samrats,samring,samringar,samringarna
  for:samringen,samrings,sena,senad,senade,senades,senande,senar,senas,senat,siktig,siktiga,siktigare,siktigast,siktigaste,siktighet
  for:siktigheten,siktighets,siktigt,skare,skaren,skarens,skares,skarna,skjuten,skjutet,skjutna,skjutning,skjutningar,skjutningarna
  for:skjutningen,skjutnings,skola,skolebarn,skollarare,skollararen,skollararer,skrivning,skrivningar,skrivningen,soka,sokande,sokas
  for:soken,soker,soket,sokt,sokte,soktes,sta,stad,star,starkning,starkningar,starkningarna,starkningen,starknings,stas,statt,stod
  for:stods,storas,storat,svann,svarad,svaras,svinna,svinner,svunnit,svunnita,svunniten,svunniter,svunnitt,ta,tare,tast,tfarande
  for:tid,tida,tidiga,tidigt,tjockade,tjockat,tlopande,tsatt,tsatta,tsattas,tsatter,tsattning,tsattningar,tsattningen,tsattningsvis
  for:utom,utoma,utomen,utomer,utomt,utsatt,utsatts,vanad,vantad,vantade,vantades,vantan,vantas,vantat,varra,varrad,varrade,varrades
  for:varras,varrats,vaxlad,vaxlade,vaxlat,vaxling,vaxlingar,vaxlingarna,vaxlingen,vaxlings,virrad,virrade,virrat,virring,virringen for:virrings
  fot:boll,bollar,bollarna,bollen,bolls,gangare,gangaren,ts
  fra:gad,gade,gades,gan,gande,gans,gar,gas,gat,gestallning,gestallningar,gestallningarna,gestallningars,gestallningen,gestallnings
  fra:gmenterad,gmenterat,gor,gorna,gors,m,mat,mfor,mfora,mforallt,mforande,mforare,mforarna,mforas,mfors,mfort,mga,mgang,mgangar
  fra:mgangarna,mgangen,mgangs,mgar,mgatt,mgick,mifran,mkommer,mmande,msate,msatet,mst,msta,mstallas,mstalld,mstallda,mstallning
  fra:mstalls,mstallt,nvaro,nvaron fre:dag,dagar,dagarna,dagen,dags
  fri.a,ade,are,arna,at,sk,ska,skad,skade,skar,skare,skas,skast,skaste,skat,skt,sor,soren,sorer,sorerna,sors,tid,tiden,tt,villiga fri:villigt
  fro:ntalkrock,ntalkrockar,ntalkrockarna,ntalkrocken fru.kost,kosten,kt,kten,kter,n fuk:tig
  ful:la,lare,las,last,laste,lstandig,lstandiga,lstandigare,lstandigast,lstandigaste,lstandigt,lt
  fun:gera,gerade,gerades,gerande,gerar,geras,gerat,nit,nits fyl:ld,lda,ler,lnad,ls fyn:d,da,dade,dar,dat,den,det,diga,digt,ds
  fyr:a,ade,ades,an,ans,ar,arna,arnas,as,at,en,ens,or,orna,tio fys:iker,ikern,ioterapeut,isk,iska,iskt gae:nde,ndet gal:lande,lstas gam:mal,malt
  gan:gade,gar,gare,garna,gat,gen,gerna,gers,get,ghjalpmedel,gna gar.na gas:troskoperad gat:an,or gav.s gem:ensam,ensamma,ensamt
  gen:ast,erell,erella,om,oma,omen,omer,omfora,omforande,omforare,omforarna,omforarnas,omforas,omforbar,omforbara,omforbart,omford
  gen:omforda,omforde,omfordes,omfors,omfort,omforts,omga,omgaende,omgangen,omgangens,omgangna,omgar,omgas,omgatt,omgatts,omt,temot ger.iatriker
  get:ingallergi,ingstick,terna gif:ta,tas,ten,ter,tet,tiga,tigt gil:tig,tiga,tigare,tigast,tigaste,tigt gip:sades gis:sningsvis giv:etvis,it,na
  gjo:rd,rda,rde,rdes,rt,rts gla:da,dan,dare,dast,daste,dor,dorna,sbit,sbita,sbiten,sbiter,sbitt,sen,set,sogon,sogonen,sogons,sskarva
  gli:da,der,det,dets,dning,dningar,dningarna,dningen,dnings glo:mde,mma,mmande,mmas,mmer,mt,mts glu:tenfri,tenintolerans gna:gande
  god:a,an,are,artad,artade,artat,ast,aste,man,ta gol:v,ven,vet,vs gor:as got:tade,tar,tat
  gra:der,dera,derad,derade,derar,derat,derna,ders,dvis,nna,nnar,nnare,nnarna,nnarnas,nnars,nnast,nnaste,nne,nnen,nnens,nnes,nngard
  gra:ns,nsa,nsade,nsar,nsat,nsen,nser,nserna,nsers,nska,nskade,nskades,nskande,nskar,nskare,nskarna,nskarnas,nskas,nsvarde,set
  gra:ta,tande,tandet,ten,tens,ts,tt gri:pa,pande,pare,parna,parnas,pas,pen,per,pet,pna gro:nare,nast,naste,nsak,nsaker,nt
  gru:nda,ndad,ndade,ndande,ndar,ndare,ndarna,ndas,ndast,ndaste,ndat,nderna,ndet,ndskola,ndskolan,ndskolans,ndskolas,ndskolor,ndskolorna
  gru:pperad,pperade,pperna,pps,varbetare,varbetaren,varbetarer gub:be,ben gul.t gym:nasielarare,nasielararen,nasielararer,nastik,nastiken
  gyn:nsam,nsamt had:anefter,e haf:tig,tiga,tigare,tigast,tigaste,tigt hak:tet
  hal:ft,ka,kade,kan,kans,kar,kat,kor,korna,lare,larna,larnas,lens,lets,lit,lits,lna,lning,lningen,sa,sad,sade,sades,san,sande,sans
  hal:sas,sat,sning,sningar,sningarna,sningars,sningen,snings,ta,tade,tar,tat,ten,terna,v,va,van,vans,var,varet,vars,vas,vor,vorna hal:vt
  ham:mare,maren,nade,nat,nen,ta,tad,tade,tades,tar,tare,tarna,tarnas,tas,tat,tning,tningar,tningen
  han:dboll,dbollen,delse,delsen,delsens,delser,delserna,delsernas,delses,derna,dernas,diga,digt,dlaggare,dlaggaren,dlaggarens,dlaggares
  han:dlaggarna,gande,syn,synen,syns,visad,visning,visningar,visningarna,visningen,visnings har:da,dare,dast,daste,dna,efter,ifran
  has:t,tar,tarna,tighet,tigheten,tigheter,tigt,ts hej:san hel:ade,ar,are,ast,aste,at,g,gen,iga,igt,lre,tid,tida,tiden,tider,tidt
  hem:gang,ifran,mafru,man,mans,met,mets,ort,sjukvard,sjukvarden,tjanst,tjansten hen:ne het:a,are,ast,aste,at,s,ta,te
  hin:der,dra,drad,drade,drades,drande,drar,dras,drat,dren,drens,dret,drets his:sen hit:ta,tad,tade,tades,tar,tas,tat,tats,tills
  hja:lm,lmen,lp,lpa,lpare,lparna,lpas,lpen,lper,lpmedel,lpmedelet,lpmedels,lpmedlen,lps,lpt,lpta,lpte,lptes hob:byn
  hog:ar,arna,as,attenuerande,ern,ersidig,ersidiga,ersidigt,re,st,sta,t hoj:a,d,dare,darna,de,den,der,derna,des,ds,ning,ningar,ningen,s,t,ts hol:ls
  hom:ogent hon:om hop:pade,pades,par,pare,parna,parnas,pas,pat,pet,pets hor:ande,da,s,selskadad hos.tarna hot:ande
  hud:markt,nara,naran,naror,narorna hug:gande hun:dar,darna,den,dra,drade,ds,grig hur.uvida
  hus:en,et,hallsstege,lakare,lakaren,lakarer,tru,trun,truns,trus huv:udfynd,udsak,udsaken,udsaklig,udsakliga,udsakligen,udsakligt hyf:sad,sade,sat
  hyr:a,er ibl:and ick:e ida:g ide idi:opatisk,opatiska,opatiskt ifa:ll ifr:an iga:r ige:n iha:llande iho:p ikv:all ila:nde ill:amaende,amaendet
  imm:obiliserad,obiliserade,obiliserades,obiliserande,obiliserar,obiliseras,obiliserat,obiliserats imo:rgon,rse imp:orterad,orterade,orteras,orterat
  ina:ndad,ndade,ndat,ndningar,ndningen,t,tt ind:ikationen,ikationer,ikationerna,ragen,raget,ragna,ustriarbetare,ustriarbetaren,ustriarbetarer
  inf:art,arten,arter,arterna,ekterad,ekterat,ekterats,iltrera,iltrerad,iltrerade,iltrerades,iltrerande,iltrerar,iltreras,iltrerat
  inf:iltrerats,lammerad,lammerade,lammerat,ora,orande,orare,orarna,oras,ormationen,ormationer,ormationerna,ormera,ormerad,ormerade
  inf:ormerades,ormerande,ormerar,ormeras,ormerat,ormerats,ort
  ing:ang,angar,angarna,angen,anget,angna,angs,ar,enjor,enjoren,enjorer,enjorerna,ens,enstans,et,ett,ick,icks,repp,reppen,reppet inh:omogent
  ini:fran,tialt ink:luderar,om,ommer,omna,omst,omsten,omster,omsterna,omsts,onklusiv,onklusiva,onklusivt
  inl:agd,agda,agges,aggs,agt,eda,edande,edare,edarna,edarnas,edas,edd,edda,edde,eddes,eder,edning,edningar,edningen,eds
  inn:an,anfor,e,ebandy,ebar,ebara,ebarande,ehall,ehalla,ehallande,ehallen,ehaller,ehallet,ehallna,ehalls,eholl,eligger,erorat,ersta
  ino:ma,men,mer,mt inr:ar,arna,arnas,e,emitterad,emitterande
  ins:att,atta,atte,attning,attningar,attningarna,attningen,attnings,ida,idan,idans,idas,idor,idorna,kannad,kickad,kickade,talld
  ins:tallda,tallning,tallningar,tallningarna,tallningars,tallningen,tallnings,tallt,tallts,truktion,truktionen,truktioner,truktionerna
  ins:truktioners,truktions
  int:ag,aga,agande,agas,agen,ager,aget,agna,agning,agningar,agningen,akt,akta,ar,as,erstitiell,erstitiella,et,iga,igt,ill,illiggande
  int:raartikulara,raartikulart,rakraniella,rakraniellt,resse,ressen,ressena,ressens,resses,resset,roduktion,roduktionen,roduktioner
  int:roduktionerna,roduktions,ryck,rycken,rycket,rycks,ryckt,ryckta,uberad,uberade,uberades,yg,yga,ygad,ygade,ygande,ygar,ygas
  int:ygat,ygen,yget,ygs inu:ti inv:id,ida,iden,ider,idt,olvera,olverad,olverade,olverades,olverande,olverar,olveras,olverat,olverats irr:iterad
  isa:r,ra,ren,rer ise:n ish:alka,ockey isj:as iso:leras ist:allet ja jag
  jam:for,fora,forande,forandet,foras,forbar,forbara,forbart,ford,forda,forde,fordes,forelse,forelsen,forelsens,forelser,forelserna
  jam:forelsernas,forelses,fors,fort,n,na,nad,nade,nar,nare,nas,nast,naste,nat,nt,te jan:uari,uaris jar:n,nen,net
  job:b,ba,bad,bade,bades,bande,bar,bare,baren,barna,bas,bat,bats,bet,big,biga,bigare,bigast,bigaste,bigt,bs jod:haltig,haltigt
  jor:dbrukare,dbrukaren,dbrukarens,dbrukares,dbrukarna,dnot,dnotsallergi,dnotter jou:rer,rhavande,rnalisten,rnalister,rnalisterna jui:cen jul:is
  jun:i,is jur:isten,ister,isterna kaf:fe,fet
  kal:la,lad,lade,lades,lar,lare,last,lat,lats,lelse,lelsen,lelsens,lelser,lelserna,lelsernas,lelses,lna,ls,lt kam:era,eran,eraor
  kan:des,n,na,nande,nare,narna,ns,sel,selbortfall,seln,ske,sla,slan,slans,slas,slig,sliga,sligare,sligas,sligast,sligaste,slighet
  kan:sligheten,sligt,slor,slorna,tad,tade,tat,terna,tiga,tigt,tra,trade,trar,trat,ts,ylerad kap:abel,abelt,abla,able,par
  kar:akteristisk,akteristiska,akteristiskt,diologer,diologisk,diologiska
  kas:sorska,sorskan,sorskans,sorskas,sorskor,sorskorna,ta,tad,tade,tades,tare,tarna,tarnas,tas,tat,terna,ternas,tet,tets kat:ter,terna,ts kau:dalt
  kem:ist,isten,ister,isterna kik:a kil:formad kis:sade,sar,sat,snodig kit:tlar,tlarna,tlars
  kla:dd,dda,der,derna,ders,ga,gad,gade,gades,gan,gande,gar,gas,gat,m,md,mda,mde,mma,ms,mskada,mskadan,mskador,mskadorna,mt,mta
  kla:r,rade,rar,rare,ras,rast,raste,rat,rna,rt kli:a,ade,ande,ar,at klo:ckan,tformad kly:v,ven kna:kar,ppast,ppcellsbatteri,ppt
  kni:v,var,varna,ven,viga,vigt,vs kno:lig knu:ffad kny:tnave koc:kar,karna,ken kod:at,en kok:et,leaimplantat
  kol:dkansla,la,lad,lade,lades,las,lat,lega,legan,legans,legas,leger,legerna,legernas,legiala,legialt,legor,legorna,legors,oskoperad
  kom.ma,mande,mans,mas,mat,men,mentar,mentaren,mentarer,mentarerna,mer,met,minutiv,minutivt,mit,mita,miten,miter,mitt,muner,municera
  kom:municerade,municerande,municerar,municerat,munikation,munikationen,munikationer,munikationerna,munikations,pis,pisar,pisen
  kom:pletta,plettare,plettast,plettaste,plettera,pletterad,pletterade,pletterades,pletterande,pletterandet,pletterar,pletteras
  kom:pletterat,plettering,pletteringar,pletteringarna,pletteringen,pletterings,plicerad,primera,primerad,primerade,primerades,primerande
  kom:primerar,primeras,primerat,primerats
  kon:ferens,ferensen,ferenser,klusiv,klusiva,klusivt,stant,stanta,stanten,stanter,stanterna,statera,staterad,staterade,staterades
  kon:staterande,staterar,stateras,staterat,stnar,stnaren,stnarer,stnarerna,stnars,sultera,sulterad,sulterade,sulterades,sulterande
  kon:sulterar,sulteras,sulterat,sulterna,sulters,takt,takta,taktad,taktade,taktades,taktande,taktar,taktas,taktat,taktats,taktbar
  kon:takten,takter,takterna,taktperson,tinuerlig,tinuerliga,tinuerligt,torist,toristen,torister,toristerna,trastfas,trastupptagande
  kon:trollera,trollerad,trollerade,trollerande,trollerar,trolleras,trollerat,trollerats,trollrontgen,valescent koo:pererade,pererar
  kop:ia,ian,ians,ior,iorna
  kor:ande,as,de,er,erna,ning,ningar,ningen,onala,onalt,rekt,rekta,rektare,rektast,rektaste,rigera,rigerad,rigerade,rigerades,rigerande
  kor:rigerar,rigeras,rigerat,sa,sad,sade,sades,sande,sar,sas,sat,sens,set,sets,sning,sningar,sningen,ta,tade,tar,tare,taren,tarer
  kor:tast,taste,tat,tet,tikal,tikala,tikalt,tvarig,tvariga,tvarigare,tvarigast,tvarigaste,tvarigt kos:tar,tnader kot:tet
  kra:fter,fterna,ftig,ftiga,ftigare,ftigast,ftigaste,ftigt,ftlos,ftlosa,ftlost,kas,kt,nglar,nialt,v,va,vande,vas,vde,vdes,ven,ver kra:vet,vt,vts
  kri:tisk,tiska,tiskt kro:cka,ckad,ckade,ckar,ckarna,ckat,cken,cket,ckkudde,ckkudden,cks,ppar,pparna,ppsdel
  kry:cka,ckan,ckans,ckkapp,ckkappar,ckor,ckorna,ckors,mpt,mpta,mpts,pande
  kun:den,dens,derna,dernas,ds,na,nande,nat,nig,niga,nigare,nigast,nigaste,nigt kur:ativa,ativt,ator,atorer,atorn kus:in,inen,iner,inerna,ins
  kva:ll,llar,llarna,llas,llen,lls,llsmat,lster,r,rstar,rstatt,rstod,rt,rtal,rvarande
  kvi:nna,nnan,nnans,nnas,nnlig,nnliga,nnligare,nnligast,nnligaste,nnligt,nnor,nnorna,nnors
  kyl:ande,ans,are,arna,arnas,as,d,da,de,des,en,ens,iga,igt,ning,ningen,s,t,ts lab:bet,oratorier,oratoriet,oratorium,oratoriums lad:an,ans,da,or,orna
  lag.a,ade,ande,ans,at,attenuerande,d,da,enas,enhet,enheten,enheter,enheterna,erarbetare,erarbetaren,erarbetarens,erarbetares,erarbetarna
  lag:ga,gar,garna,garnas,gas,gen,gens,ger,gning,gningen,gs,or,orna,ra,rad,rade,rades,rar,ras,rat,re,ren,rens,ret,st,sta,t
  lak:ta,tan,tor,torna,tos,tosfri,tosintolerans,tosintolerant,unara,unart
  lam:na,nad,nade,nades,nande,nar,nas,nat,nats,plig,pliga,pligare,pligast,pligaste,pligen,pligt
  lan:dstinget,gans,gd,gden,gder,gderna,gor,gorna,gre,gsam,gsamma,gsammare,gsammas,gsammast,gsammaste,gsamt,gsmal,gsmala,gsmalen
  lan:gsmaler,gsmalt,gst,gsta,gt,gta,gtids,gvarig,gvariga,gvarigt,kad,kade,tbrukare,tbrukaren,tbrukarens,tbrukares,tbrukarna
  lap:aroskopisk,aroskopiskt lar:are,aren,arens,ares,arinna,arinnan,arinnor,arinnorna,arna,m,ma,mad,made,mande,mar,mas,mat,men,met,t
  las:ande,are,arna,arnas,as,ning,ningar,ningarna,ningen,nings,ta,tbil,tbilen,tbilschauffor,te lat:a,ar,arna,arnas,ens,exfri,taren,tarer,tblodande
  led:an,ande,ans,are,arna,as,ast,aste,de,des,ig,iga,igare,igast,igaste,igt,ning,ningar,ningarna,ningen,nings,s,sagad,sagare,sagaren
  led:sagas,sen,sna let:ad,ade,ades,ande,ar,as,at lev:ande,as,d,de,des,en,eranser,eranserna,eransers,nad,naden,nads,s,t,ts
  lid:ande,en,et,it,ita,iten,iter,itt,na lig:ga,ger
  lik.a,adan,adana,adant,arna,artad,artade,asa,en,na,nande,nandet,nar,sidig,som,soma,somen,somer,somt,t,val
  lin:dra,drad,drade,drades,drar,dras,drat,drig,driga,drigare,drigast,drigaste,drigt,dring,dringen,drings,je,jen,jens,jer,jerna lin:jernas,jes
  lis:tad,tade,tades,tan,tans,tar,tas,tat,tiga,tigt,tning,tningar,tningen,tor,torna lit:ade,ar,at,e,en,ens,et
  lju:d,da,den,der,det,s,sa,san,sare,sast,saste,sen,set,sna,sning,sningen,st lob:ulerad log:oped
  lok:al,ala,alen,aler,alerna,alisation,aliserad,aliserade,aliserades,aliseras,aliserat,als,alt,alvardare lop:ande,andet
  lor:dag,dagar,dagarna,dagen,dags
  los:ande,enord,ning,ningar,ningarna,ningen,nings,sad,sat,sats,sna,snad,snade,snades,snande,snar,snas,snat,sning,sningar,sningen los:ta
  luc:ka,kan,kans,kor,korna luf:ta,tad,tade,tar,tas,tat,ten,tiga,tigt lug:n,na,nad,nade,nar,nare,nas,nast,naste,nat,net,nt
  luk:t,ta,tade,tar,tat,ten,ter,terna lun:chen lus:ta,tan,tar,tarna,ten,tiga,tigt lux:erade,erande,erat
  lyc:ka,kad,kade,kades,kan,kande,kans,kar,kas,kat,kats,kligtvis,ks,kt,kta,kte,ktes,kts lyf:t,ta,tas,te,ter,tes,ts
  lys:sna,snad,snade,snades,snande,snar,snare,snarna,snarnas,snas,snat lyt:isk,iska,iskt mag:netisk mai:las
  mak:ad,ade,ades,an,ande,ans,arna,arnas,as,at,en,ens,roskopisk,roskopiska,roskopiskt,t,ulerad,ulerade,uleras,ulerat
  mal:ad,ade,ande,are,aren,arna,ning,ningar,ningen,s,tid,tiden,tider,tiderna mam:man,mans
  man:ad,aden,ader,aderna,aders,ads,adsvis,dag,dagar,dagarna,dagen,dags,gd,gden,gder,gderna,get,gt,lig,liga,ligt,nen,niska,niskan
  man:niskans,niskas,niskor,niskorna,niskors mar:ka,kbar,kbara,kbart,kena,kning,kningen,kta,kte,ktes,kts
  mas:kin,kinen,kiner,kinerna,kinfel,kinfelet,kinist,san,sans,sor,sorna,te,tektomerad
  mat:are,arna,arnas,bar,bara,bart,erialen,erialet,tad,tade,tande,tar,tat,tet,tets,tlig,tliga,tligare,tligast,tligaste,tligt max:gransen,imala,imalt
  med:an,dela,delad,delade,delande,delar,delas,delat,elvarde,elvardena,elvardet,fodd,fodda,for,fora,forde,fort,ge,ger,ges,givande
  med:givandet,icinerad,icinerar,iokert,la,lade,lat,skickad,skickade,skickat,verka,verkade,verkan,verkande,verkar,verkat,vetande
  med:vetandet,veten,vetna,vetslos,vetslosa,vetslost mek:aniker,anikern,anikerna,anikers mel:lan,lanorat
  men:ad,ade,ande,ar,at,iga,igt,ingar,ingarna,ings mer mes:t met:allarbetare,allarbetaren,allarbetarer,allfragment
  mid:dag,dagar,dagarna,dagen,dags,natt,sommar mig.rationsverket mik:roskopisk,roskopiska,roskopiskt mil:dare,das,dast,daste
  min:dre,en,erna,imala,imalare,imalast,imalaste,imalt,ns,ska,skad,skade,skades,skande,skar,skas,skat,skats,skning,skningar,skningarna
  min:skningen,sknings,st,sta,stas,ut,uten,uterna,uts
  mis:shandel,shandeln,shandlad,slyckad,slyckade,slyckades,slyckat,slyckats,stag,stagen,staget,stags,stanka,stankar,stankarna,stankarnas
  mis:stankars,stankas,stanke,stanken,stankens,stanker,stankes,stanks,stanksam,stanksamt,stankt,stankta,stanktas,stankte mit:t,tersta
  mjo:lk,lkallergi,lken,lkglas mju:k,ka,kare,kas,kast,kaste,kna,kt
  mob:iliserad,iliserade,iliserades,iliserande,iliserar,iliseras,iliserat,iliserats,ilisering,iliseringen mod:erat,erata,erna,ers
  moj:lig,liga,ligen,lighet,ligheten,ligheter,ligheterna,ligt,ligtvis mol:ande mop:eden
  mor:far,fars,gnar,gon,gonen,gons,k,ka,kad,kade,kande,kar,kare,kas,kast,kaste,kat,ker,kna,kt,mor,mors mos:tern,ters,trar,trarna
  mot:ande,as,e,ena,ens,et,ionen,ioner,ionerna,orcykel,orcykeln,orcykelolycka,orcykelolyckan,orcykelolyckor,orcykelolyckorna,orisk
  mot:oriska,oriskt,satt,satta,svara,svarad,svarade,svarades,svarande,svarandet,svarar,svaras,svarat,tagen,tager,taget,tagit,tagna
  mot:tagning,tagningarna,tagningen,tagnings,tes mun:nen,nens,tlig,tligt mur:are,aren,arens,ares,arna,ars mus:iker,ikerna,ikers myc:ken,ket myg:gbett
  myn:dighet,digheter,t,ta,tad,tade,tar,tas,tat,tet nad:des nag:on,ons,onsin,onstans,onting,ot,ra nap:rapat
  nar.ande,as,de,liggande,mare,maren,marer,mast,maste,staende,varande,varandet,varo,varon nas:tan,ten,tens,tet,tets
  nat:t,ten,terna,tetid,tlig,tliga,tligt,urlig,urliga,urligare,urligas,urligast,urligaste,urligt,urligtvis
  ned.an,anfor,at,dragen,ersta,ifran,kortad,om,oma,omen,omer,omt,satter,sattning,sattningen nef:rektomerad neg:ativ,ativa,ativt nej
  nek:ad,ade,ar,as,at ner:at,till,vost neu:rologer nic:kelallergi nio.nde nit:tio,ton niv:aer,aerna,aers,an
  nod:vandig,vandiga,vandigare,vandigast,vandigaste,vandigt nog.grann,granna,grannare,grannas,grannast,grannaste,grant noj:d,da,dare,das,dast,daste
  nol:la,lan,lans,lor,lorna nor:mala,malare,malas,malast,malaste,maliserad,mallage,malstor,malstora,malstoran,malstoror,malstororna,malstort,malt
  not:era,erad,erade,erades,erande,erar,eras,erat,erats,ering,eringar,eringarna,eringen,erings,erna,ers,ta,terna,ts nov:ember,embers nuf:ortiden
  num:mer,mers nuv:arande nya.re nyd:ebuterad,ebuterat nyf:odd,odda,oddas nyl:igen nyo:pererad
  nyt:illkommen,illkommet,illkomna,t,ta,tan,tiga,tigt,tja,tjad,tjade,tjades,tjande,tjar,tjas,tjat oav:sett
  obe:hag,hagen,haget,haglig,hagliga,hagligare,hagligas,hagligast,hagligaste,hagligt,hags,tydlig,tydliga,tydligt
  obs:ervandum,ervera,erverad,erverade,erverades,erverande,erverar,erveras,erverat,erverats ock:luderad,luderande,luderat,sa ode:matosa,matost odl:as
  ofa:rlig,rliga,rligt off:entlig,entliga,entligt ofo:randrad,randrade,randrat,rmaga,rmagan,rmagans,rmagas ofr:ivilliga,ivilligt oft:a,are,ast
  ofu:llstandig,llstandiga,llstandigt ogi:ft oja:mn,mna,mnt oka:d,de,des,nd,nda,nde,ndet,nt,r,s,t okl:ar,ara,aras,arhet,arheter,art
  okn:ing,ingar,ingarna,ingen,ings oko:mplicerad,mplicerat,ntrollerad okt:ober,obers ola:mplig,mpliga,mpligare,mpligast,mpligaste,mpligt ole:t
  oli:k,ka,kt oly:cka,ckan,ckans,ckor,ckorna,cksfall,cksfallen,cksfallet,cksfalls omb:oka,okad,okade,okades,okas,okat,okats
  ome:delbar,delbara,delbart omf:attade,attande,attandet,attar,attas,attning,attningar,attningarna,attningen,attnings
  omg:aende,es,ivande,ivning,ivningar,ivningarna,ivningen,ivnings omh:et,eten,ets omk:ladd,ring,ringar,ringen omm:ande,ar omo:jlig,jliga,jligen,jligt
  omp:lacerad omr:ade,aden,adena,adenas,adens,ades,adet oms:tart,tarten omt:ag,agen,aget,agning,agningar,agningen
  omv:and,anda,andande,andas,ander,andning,andningar,andningen,ands ond onk:ologer,ologiska ono:rmal,rmala,rmalt
  ons:dag,dagar,dagarna,dagen,dags,ka,kad,kade,kades,kan,kande,kar,kas,kat,kats,kemal,kemalen,kemalet,kemals,kning,kningar,kningen
  ons:kvard,kvarda,kvardare,kvardast,kvardaste ont opa:verkad,verkade ope:rerande
  opp:en,envard,envarden,et,na,nad,nade,nades,nande,nar,nare,narna,narnas,nas,nast,naste,nat opt:imala,imalt ore:gelbunden,gelbundet,gelbundna
  ori:enterad,enterade ork:a,ade,ar,at orm:bett oro:lig,liga,ligare,ligast,ligaste,ligt,rlig
  ors:ak,aka,akad,akade,akande,akar,akas,akat,aken,aker,akerna,akers,aks
  osa:ker,kerhet,kerheten,kerhets,kert,kra,krare,krast,kraste,kre,nnolik,nnolika,nnolikare,nnolikast,nnolikaste,nnolikt osk:arp,arpt
  ost:adig,adiga,adigt,eosyntesmaterial osy:nlig,nliga,nligt oti:llfredsstallande,llracklig,llrackliga,llrackligt
  oty:dlig,dliga,dligare,dligast,dligaste,dligt ova:la,lt,n,na,nfor,nlig,nliga,nligare,nligast,nligaste,nligt,nstaende,nt
  ove:rallt,rens,rensstammande,rensstammer,rflytt,rflytta,rflyttad,rflyttade,rflyttades,rflyttar,rflyttas,rflyttat,rflyttning,rflyttningen
  ove:rfora,rforande,rforare,rforarna,rforarnas,rforas,rford,rforda,rforde,rfordes,rfors,rfort,rforts,rga,rgaende,rgang,rgangar
  ove:rgangarna,rgangen,rkansliga,rkansligt,rkord,rkorda,rlag,rlakare,rlakaren,rlakarens,rlakares,rlakarna,rlappande,rsand,rsanda
  ove:rsandas,rsander,rsands,rsida,rsidan,rsidans,rsidas,rsidor,rsidorna,rskatta,rskattad,rskattade,rskattades,rskattar,rskattas
  ove:rskattat,rsta,rstrackt,rta,rtag,rtaga,rtagande,rtagas,rtagen,rtaget,rtags,rtyga,rtygad,rtygade,rtygades,rtygande,rtygandet
  ove:rtygar,rtygas,rtygat,rvaga,rvagad,rvagade,rvagades,rvagande,rvaganden,rvagandena,rvagandens,rvagandet,rvagar,rvagas,rvagat
  ove:rvagde,rvagdes,rvager,rvags,rvagt,rvagts,rvaka,rvakad,rvakade,rvakades,rvakande,rvakar,rvakare,rvakarna,rvakarnas,rvakas,rvakat
  ove:rvakning,rvakningen,rvaknings ovr:ig pab:orja,orjad,orjade,orjades,orjar,orjas,orjat,orjats pag:a,aende,ar pak:ord,orda,ordes,orning
  pal:pabel,sdjur,sdjursallergi pam:innelse,innelsen,innelsens,innelser,innelserna,innelsernas,innelses pan:ik,ikangest,ikattack,iken,iks
  pap:pans,pen,pens,peren,peret,pet,pets,por,porna par:tier,tierna,tiers,tiet
  pas:ar,arna,arnas,en,ens,k,ken,sa,sad,sade,sades,sagen,sagens,sagerare,sageraren,sagerarens,sagerares,sagerarna,sande,sar,sas
  pas:sat,sen,sens,sets,sning,sningar,sningen pat:aglig,agliga,agligare,agligast,agligaste,agligt,ienter,ienterna,ienters,ologer
  pav:erka,erkad,erkade,erkades,erkan,erkande,erkar,erkas,erkat,isa,isad,isade,isades,isande,isar,isas,isat,isats,isbar,isbara,isbart
  pen:gar,garna,gars,sionar,sionaren,sionarer,sionarerna,sionars,sionat,sionen,sionerad,sionerna
  per:forerad,forerade,ioden,ioder,ioderna,ioders,iventrikulara,iventrikulart,manenta,operativ,operativa,operativt,siska,sonalen
  per:sonen,soner,sonerna,soners,sonlig,sonliga,sonligare,sonligast,sonligaste,sonligen,sonligt,sonnummer,trokantar,trokantart pig:ga,gt
  pil:oten,oter,oterna pin:kade,kar pir:rar,rningar
  pla:cerad,cerade,cerande,cerar,ceras,cerat,cerats,cerning,cerningar,cerningarna,cerningen,gas,nen,nera,nerad,nerade,nerande,nerar
  pla:neras,nerat,nerats,nerna,ners,sterallergi,stret,tsa,tsade,tsar,tsat,tsen,tser,tserna,tslagare,tslagaren,tslagarer
  plo:cka,ckad,ckade,ckades,ckar,ckas,ckat poj:k,kar,karna,ke,ken,kes,kvan pol:iklinisk,ikliniska,ikliniskt,is,isen,iser,iserna,isman,lenallergi
  pos:terna,tning,tningen pra:ktiskt,sten,ster,tad,tade,tades,tande,tar,tat,tet,tets,tiga,tigt
  pre:cis,cisa,cisare,cisast,cisaste,cist,liminar,liminara,liminart,ssa,ssad,ssade,ssar,ssas
  pri:mar,mara,mart,oritera,oriterad,oriterade,oriterades,oriterande,oriterar,oriteras,oriterat,oriterats,vata
  pro:blemen,blemet,blemfritt,cedur,ceduren,cedurer,cedurerna,cessa,cessad,cessade,cessande,cessar,cessas,cessat,cessen,cesser,cesserna
  pro:grammerare,grammeraren,grammerarens,grammerares,grammerarna,gredierad,gredierande,gredierar,gredierat,menad,menaden,menader
  pro:menera,menerade,menerar,tokollen,tokollet,vad,vade,vande,var,vat,ver,verna,vers,vet,vning,vningar,vningen,vtagning,vtagningar pro:vtagningen
  psy:kiater,kiatriska,kiatriskt,kisk,kiska,kiskt,kolog,kologen,kologer,kologerna,kologin,kologisk,kologiska,kologiskt,kologs pul:serande,serandet
  pun:kten,kter,kterad,kterades,kteras,kterna pye:lonefrit rac:ka,kas,ke,kt,kta,kte,ktes,kts
  rad:d,da,dade,dande,dar,dare,darna,das,dast,daste,dat,dning,dningen,et,hus,sla,slan,slans,slor,slorna
  rak:a,ad,ade,ar,are,ast,aste,at,na,nad,nade,nades,nar,nare,narna,narnas,nas,nat,ning,ningar,ningarna,ningen,nings,or,t
  ram:la,lad,lade,lades,lande,lar,las,lat rap:porterad,porterade,porterades,porterande,porterar,porteras,porterat,porterats
  ras:ta,tad,tade,tar,tas,tat,terna rat:t,ta,tad,tade,tar,tare,tarna,tas,tat,ter,terna,tning,tningar,tningen,ts
  rea:gera,gerade,gerades,gerande,gerar,geras,gerat red:an,ogor,ogora,ucerad
  reg:el,elbunden,elbundet,elbundna,elmassig,elmassiga,elmassigt,eln,ioner,istrera,istrerad,istrerade,istrerades,istrerande,istrerar
  reg:istrerare,istrerarna,istrerarnas,istreras,istrerat,istrerats,lad,lade,lar,lat,net,rediad,redierande,redierar,redierat
  rek:ommendation,ommendationen,ommendationer,ommendationerna,ommendations,ommendera,ommenderad,ommenderade,ommenderades,ommenderande
  rek:ommenderar,ommenderas,ommenderat,ommenderats,onstruerad,onstruerat
  rel:atera,aterad,aterade,aterades,aterande,aterar,ateras,aterat,aterats,ativt,evanta,evantare,evantast,evantaste
  rem:iss,issen,isser,isserna,ittent,ittera,itterad,itterade,itterades,itterande,itterar,itteras,itterat,itterats
  ren:ade,ande,are,arna,as,ast,aste,gora,goran,goror,gororna rep:onera,onerades,onerande,onerar,oneras,onerat,onerats
  res:a,an,ande,ans,as,ekerad,ekerade,ekeras,ekerat,en,or,orna,pektive,piratorisk,piratoriska,piratoriskt,ten,terna,tfynd,ultat
  res:ultaten,ultatet,ultats rev:askulariserad,askulariserat rid:a,ning,olycka
  rik:lig,liga,ligare,ligast,ligaste,ligt,ta,tad,tade,tades,tar,tas,tat,tig,tiga,tigare,tigast,tigaste,tigt,tning,tningar,tningarna rik:tningen
  rim:lig,liga,ligen,ligt rin:ga,gar,gare,garna,garnas,gas,gast,gaste,gde,gdes,gformad,gning,gningar,gningen,gt,gts,nande,nandet
  ris:ken,ker,kerna,kfaktor,kfaktorer rod:a,are,ast,aste rok:a,ande,are,aren,arer,en,ens,fri,iga,igt,ning,ningen,t,ta,te,tes,ts rol:lerna
  ron:den,tgades,tgas,tgat,tgats ror.a,ande,as,d,da,de,des,elseberoende,en,et,iga,igt,mokare,mokaren,mokarens,mokares,mokarna,s,t,ts
  ros:iga,igt,or,orna,ta,tade,tande,tar,tat,terna rot:era,erad,erade,erades,erande,erar,eras,erat,erats,terna rul:latorn rum:met,mets,suppfyllande
  run:da,dad,dade,dar,dare,das,dast,daste,dat rut:in,inen,iner,inerad,inerade,inerat,inerna,iners,inkontroll,inmassig,inmassiga,inmassigt ryg:glage
  ryn:ka,kad,kade,kades,kan,kande,kans,kar,kas,kat,kor,korna rys:ka sad:ana,ant,e,eln sag:a,as,en,n,t,ts
  sak:er,erhet,erheten,erhets,erligen,erna,ers,ert,na,nad,nade,nades,nar,nas,nat,ra,rala,ralt,rare,rast,raste
  sal:jare,jaren,jarens,jares,jarna,lan,lskap,lskapen,lskapet,lskaps,lsynt,lsynta,lsyntare,lsyntast,lsyntaste,tet,unda
  sam:arbeta,arbetade,arbetades,arbetande,arbetar,arbetas,arbetat,arbetats,arbete,arbetet,arbetssvarigheter,arbetsvillig,band,banden
  sam:bandet,bo,bon,bons,bos,halle,hallen,hallena,hallens,halles,hallet,ma,man,manfatta,manfattad,manfattade,manfattades,manfattande
  sam:manfattar,manfattas,manfattat,manfattning,manfattningar,manfattningarna,manfattningen,manfattnings,manfattningsvis,manhang
  sam:manhangen,manhanget,manlagt,mantaget,re,st,sta,stammig,t,tal,tala,talade,talar,talas,talat,talen,talet,tals,tidig,tidiga,tidigt
  sam:tliga,tligt,tycka,tyckas,tycke,tycker,tycket,tycks,tyckt,tyckte,tycktes,tyckts,verka,verkade,verkan,verkande,verkar,verkat
  san:era,eran,eror,erorna,gar,garna,gen,gliggande,ka,kas,ken,kens,kning,kningar,kningarna,kningen,knings,kte,ktes,kts,nare,nast
  san:naste,nolik,nolika,nolikhet,nolikheten,nolikt sar:bo,skild,skilda,skilja,skilt sas:ong,ongen,onger,ongerna
  sat:t,ta,tare,tarna,tas,ten,tet,tning,tningar,tningen,ts sav:ida,itt sch:emans,emat sed:erad,erade,erades,eras see:nde
  sek:reterare,reteraren,reterarens,reterares,reterarna,und,undar,undara,undart,unden,under,underna,unders,vesterad sem:estern,estra,estrar,estrarna
  sen:aren,arer sep:arerad,tember,tembers ser:vicehus,vicelagenhet,vitor,vitoren,vitorer,vitorerna,vitris set:t,ts sex:tio
  sid:ig,iga,igt,ofel,olika,olikan,olikor,olikorna,omarkt,oskillnad sig:nifikant,nifikanta sim:ma,made,mar sin:ade,ande,at,gelolycka sis:t,tas
  sit:ta,tning,tningar,tningen,uationen,uationer,uationerna
  sja:lv,lva,lvare,lvast,lvaste,lvet,lvfallet,lvklart,lvstandig,lvstandiga,lvstandigare,lvstandigast,lvstandigaste,lvstandigt,lvt sja:tte sjo:man,n
  sju.kgymnaster,kgymnastik,kgymnastika,kgymnastiken,kgymnastiker,kgymnastikt,kpension,kpensionar,kpensionara,kpensionaren,kpensionarer
  sju:kpensionart,kresa,kskoterske,kskriva,kskriver,kskrivning,kskrivningar,kskrivningarna,kskrivningen,kskrivs,ktransport,ktransporten
  sju:ktransporter,nde,nka,nkande,nkandet,nken,nker,nket,nkna,ttio,tton
  ska.kig,ldjur,len,ll,llande,lltraumat,nna,nnad,nnar,nnas,nnat,ran,rande,rans,rare,rarna,rarnas,rast,raste,ren,rens,rm,rmen,rning
  ska:rningar,rningen,ror,rorna,rp,rpare,rpast,rpaste,rs,rt,ver ske.dar,darna,darnas,dd,dda,dde,de,den,dena,dens,det,r,tt
  ski:ck,cka,ckad,ckade,ckades,ckande,ckar,ckas,ckat,ckats,cket,dakning,ftarbete,ld,lda,lja,ljas,ljd,ljde,ljdes,ljer,ljs,ljt,ljts
  ski:llnad,llnaden,llnader,llnaderna,llnaders,ntigrafisk,va,van,vans,vor,vorna skj:orta,ortan,ortans,ortas,ortor,ortorna skl:eroserad
  sko:gsarbetare,la,lad,lade,lan,lans,las,lat,lbarn,llarare,llararen,llararens,llarares,llararna,lor,lorna,perad,rare,rast,raste
  sko:rd,rda,rt,s,ta,tas,ter,tet,tets,ts,tte,ttes,tts
  skr:ek,eks,ev,eva,evan,evet,evor,evorna,evs,idsko,idskoakning,idskor,iften,iftens,iftlig,iftliga,iftligen,iftligt,ika,iker,iva
  skr:ivande,ivare,ivarna,ivarnas,ivas,iven,iver,ivet,ivit,ivits,ivna,ivning,ivningar,ivningen,ivs,ubbsar
  sku:llar,llarna,llarnas,lle,llen,llens,m,mt,ren,rens,rit,rna
  sky:dd,dda,ddad,ddade,ddande,ddar,ddas,ddat,dden,ddet,dds,ddsklader,md,mda,ndsam,ndsamt
  sla.gen,get,git,gits,gna,gne,gning,gningen,gsmal,gsmalet,kt,kten,kter,kterna,ktet,kting,ktingar,ktingarna,ktingars,ktingen,ktings
  sla:kts,lom,nk,nka,pa,pad,pade,pades,par,pas,pat,pper,r,ta,tt slo:jd
  slu:ta,tad,tade,tar,tas,tat,ten,tenvard,tenvarden,tet,tligen,tna,tsats,tsatsen,tsatser,tsatserna,tta
  sma:la,lare,last,laste,lna,lnan,lnor,lnorna,lt,ningom,ningoma,ningomen,ningomer,ningomt,rtande,rtfri,rtfria,rtfritt,rtsam,rtsamma sma:rtsamt,tt
  smi:ttskydd smu:tsig sna:bba,bbade,bbar,bbare,bbaren,bbarer,bbas,bbast,bbaste,bbat,bbt,rare,raren,rarer,rt sne:d,da,dare,dast,daste,tt
  sni:ckare,ckaren,ckarens,ckares,ckarna sno.n snu:bbla,bblade,bblar,bblat soc:iala,ialt,ialtjanst,ka,kan,kans,keln,ken,ker,kor,korna
  sok:a,ande,are,arna,arnas,as,er,ning,ningar,ningen,s,t,ta,te,tes,ts sol:daten,dater,daterna
  som:aliska,liga,ligt,maren,marstuga,merska,merskan,merskor,merskorna,na,nad,nade,nades,nande,nar,nat,nbesvar,nig,niga,nigt,nlos
  som:nlosa,nlosas,nlost,rar son:dag,dagar,dagarna,dagen,dags,dmatas,drade,drar,drat,drig,driga,drigt,en sor:ten,ter
  sov:ande,d,da,er,it,ita,iten,iter,itt,ra,rade,rar,rat
  spa:nd,nda,nnande,nnandet,nningar,nningarna,nningen,nnings,nska,rad,rade,rar,ras,rat,ret,rkad,rkades,rkar,rkcykel
  spe:ciell,ciella,ciellt,gla,glad,glade,glades,glande,glar,glas,glat,la,lad,lade,lades,lande,lar,lare,larna,larnas,las,lat,len
  spe:lens,let,lets,lning,lningar,ls,ts,tsa,tsad,tsade,tsar,tsarna,tsat,tsen,tsiga,tsigt spi:k,kar,karna,ken spl:enektomerad,ittrade
  spo:ntan,ntana,ntanare,ntanast,ntanaste,ntant,rten,rter,rterna
  spr:ak,aka,akade,akar,akas,akat,akbarriar,akbarriara,akbarriaren,akbarriarer,akbarriart,aken,aket,aksvarigheter,icka,ickan,ickans
  spr:ickas,idd,idda,idit,idita,iditen,iditer,iditt,idning,idningar,idningarna,idningen,idnings,inga,iten,ucken,uckit,uckna,ungit spy:dde,r
  sta:bil,bila,bilare,bilast,bilaste,biliserad,biliserade,biliserades,biliserande,biliserar,biliseras,biliserat,biliserats,bilt
  sta:dare,daren,darer,den,derska,derskan,derskans,derskas,derskor,derskorna,digvarande,dpersonal,dpersonala,dpersonalen,dpersonaler
  sta:dpersonalt,ket,keten,ketet,lla,llande,llas,lld,llda,llde,lldes,lle,llen,llena,llenas,llens,llet,llning,llningar,llningarna
  sta:llningen,llnings,llt,llts,ngd,ngt,nna,nnade,nnades,nnande,nnar,nnas,nnat,rka,rkare,rkast,rkaste,rkt,rta,rtad,rtade,rtande
  sta:rtar,rtas,rtat,rten,tt ste:g,ga,gade,gar,gas,gat,ge,gen,get,gning,gningar,gningen,l,lna,lning,lningen,lt,noserad,noserande,ntat
  sti:cka,ckande,ckandet,cken,ckens,cket,ckets,ckning,ckningar,ckningarna,ckningars,ckningen,gande,llad,llade,llar,llare,llat,llna sti:mulans
  sto:d,da,das,dda,dde,ddes,den,der,derna,det,dja,djande,djas,djer,ds,larna,lta,pp,ppad,ppade,ppande,ppar,ppas,ppat,ra,rande,ras
  sto:rd,rda,rde,rdes,rlek,rlekar,rleken,rlekssokning,rning,rningar,rningarna,rningars,rningen,rnings,rre,rs,rsta,rt,rta,ta,ter
  str:acka,ackan,ackande,ackans,ackas,acker,ackning,ackningar,ackningen,ackor,ackorna,acks,ackt,ackta,ackte,acktes,ackts,alande
  str:alandet,alskyddet,amar,ax,axt,ecka,eckad,eckade,eckar,eckat,ecken,ecket,essa,essad,essade,essande,essar,essas,essat,essen
  str:essiga,essigt,immig,omavbrott,uken,ukit,ykas
  stu:cken,ckit,denten,denter,denterna,dera,derad,derade,derades,derande,derandet,derar,deras,derat,derats,ga,gan,kad,kade,kat,kning
  stu:kningar,kningen,nd,nda,ndade,ndande,ndar,ndat,nden,nder,nderna,nds,ndtals,pa,pade,pades,pande,pas,pat,pen,pens,pet,pets sty:vbarn,vfar,vmor
  sub:akuta,kondral,kondrala,kondralt,kortikal,kortikala,kortikalt,trokantar,trokantart suc:cessiv,cessivt sud:dig,diga,digare,digast,digaste,digt
  sug:ande,as,er,et,ets,s sum:man,mans,mor,morna sup:rapubisk sut:tit
  sva:g,ga,gare,gas,gast,gaste,ghet,gheten,gt,lde,lja,ller,lt,r,ra,rade,rar,rare,raren,rarer,rarna,ras,rast,raste,rat,rbedombar
  sva:rbedomd,rbedomda,rbedomt,rdotter,ren,ret,rfar,righet,righeten,righeter,righeterna,righeters,rinstalld,rinstallda,rinstallt
  sva:rmor,rs,rsdatum,rson,rsovd,rstucken,rt,rta,rtare,rtas,rtast,rtaste,rte,rtes,rtna,rtolkad,rtolkade,rundersokt,rundersokta,rvarderad
  sva:rvarderade sve:d,nsk,nska,nskan,nskans,nskar,nsken,nskor,nskorna,nskt,tsare,tsaren,tsarer,tt,tta,ttad,ttade,ttar,ttas,ttat,tten,ttig,ttiga
  sve:ttigt svi:da,dande,der,mmat svu:llnat syf:ta,tade,tades,tande,tar,tas,tat,te,ten,tena,tens,tet,tning,tningar,tningen
  sym:metrisk,metriska,metriskt,ptomatisk,ptomatiska,ptomatiskt syn:as,lig,liga,ligt,s
  sys:kon,konen,konet,kons,ter,terdotter,tern,ters,trar,trarna,trars
  tac:ka,kad,kade,kande,kar,kare,kas,kast,kaste,kat,kens,kets,kning,kningen,ksam,ksamma,ksammare,ksammast,ksammaste,ksamt,kt,kte tac:ktes,kts
  tag:a,ande,are,arna,as,er,et,it,its,na,ning,ningar,ningen tak:et tal:ade,ande,andet,are,aren,arna,de,des,et,iga,igt,s,t tam:ligen
  tan:dhygienist,dstallning,dstallningar,dstallningen,ka,kande,kare,karna,karnas,kas,kt,kta,kte,ktes,kts tap:pad,pade,par,pat tar:kanal
  tat:are,ast,aste,na,ning,ningar,ningen,t tax:ichauffor,in tec:ken,kens,kensprak,kna,knad,knade,knar,knarna,knat,knen
  tek:nik,niken,niker,nikern,nisk,niska,niskt
  tel:efon,efonen,efoner,efonerna,efonin,efonkontakt,efons,efonsamtal,efonsamtala,efonsamtalen,efonsamtaler,efonsamtalet,efonsamtalt
  tex:ta,tad,tade,tar,tat,ten,terna tid:en,er,erna,ers,iga,igare,igaren,igarer,igast,igaste,igt,punkt,punkten,punkter,punkterna,punkts,speriod,vis
  tig:rinja til:lade,lagd,lat,lata,laten,later,latet,latit,lats,lbaka,lbaks,lfalle,lfallen,lfallena,lfallens,lfalles,lfallet,lfallig,lfalliga
  til:lfalligt,lfragad,lfredsstallande,lfredsstallandet,lgang,lgangar,lgangarna,lgangen,lganglig,lgangliga,lgangligt,lhor,lhora
  til:lhorande,lhoriga,lhorigt,lhort,lika,lkommer,lkommit,lkommita,lkommiten,lkommiter,lkommitt,lkomst,lkomsten,lracklig,lrackliga
  til:lrackligt,lrades,lrads,lsade,lsammans,lstand,lstanden,lstandet,lstands,lsvidare,lsyn,lsynen,lsyns,lta,ltagande,ltagit,ltar
  til:lvaxt,lvaxten,lvaxts tim:ma,mar,marna,marnas,mars,me,men tio:nde tis:dag,dagar,dagarna,dagen,dags
  tit:ta,tade,tades,tande,tar,tare,taren,tarna,tarnas,tas,tat,ten,tens tja:nsteman,nstemans tje:j,jen,jer,jerna,js
  tjo:ck,cka,ckare,ckaren,ckarer,ckas,ckast,ckaste,cklek,ckleken,ckna,ckt tju:go,goen,gonde toa:lett,letten,letter,letterna tog:s
  tol:erera,ererad,ererade,ererades,ererar,ereras,ererat,fte,k,ka,kad,kade,kades,kande,kar,karna,kas,kat,kats,ken,kning,kningar
  tol:kningarna,kningen,knings,v tom:d,da,ma,mande,mar,marna,marnas,mas,men,mens,mer,ning,ningen,nings ton:aring,aringen,ars
  tor:akala,akalt,r,rare,rast,raste,rt,sdag,sdagar,sdagarna,sdagen,sdags,stig tot:ala,alt
  tra:bit,dgard,dgarden,ffa,ffad,ffade,ffades,ffande,ffar,ffarna,ffarnas,ffas,ffat,ffen,ffens,ffs,fik,fiken,fikolycka,fikolyckan
  tra:fikolyckans,fikolyckor,fikolyckorna,fikskada,flisa,keotomerad,nade,nar,nat,nga,ngas,ngsel,ngseln,ngt,ning,ningar,ningarna
  tra:ningen,nings,nsplanterat,nsporten,nsporter,nsporterad,nsporteras,nsporterna,nssudat,ppa,ppan,ppans,ppas,ppor,pporna,ppors
  tra:sticka,stickan,stickor,stickorna tre:ars,dje,djedel,ttio,ttioen,tton,ttonde
  tro.dda,dde,ddes,kantar,kantart,lig,liga,ligare,ligast,ligaste,ligen,ligt,ligtvis,mboserad,r,skel,skeln,tsa,tsade,tsande,tsar
  tro:tsas,tsat,tsen,tset,tsiga,tsigt,ttad,ttade,ttar,ttare,ttas,ttast,ttaste,ttat,tthet,ttheten,ttna,ttoarkant,ttoarkanten
  try:ck,cka,ckande,ckas,cken,cker,cket,ckning,ckningar,ckningen,cks,ckt,ckta,ckte,cktes tun:n,nan,nans,nare,naren,narer,nast,naste,neln,nor,norna
  tur:kiska tus:en tva:a,an,ans,or,orna,rbromsning,rbromsningar,rbromsningen,rs,s tvu:ngen,ngna tyc:ka,ker,ks,kt,kte
  tyd:a,as,d,da,de,des,er,lig,liga,ligare,ligast,ligaste,ligen,ligt,ning,ningen,s tyn:gre typ.en,er,isk,iska,iskt
  tys:kan,kans,kar,karna,karnas,ken,kens,kor,korna,kt,t,ta,tad,tade,tar,tare,tas,tast,taste,tat,tna tyv:arr ulc:eros,erosa,erost
  und:an,anta,antag,antaget,erbar,erbara,erbarare,erbarast,erbaraste,erbart,erlag,erlatta,erlattad,erlattade,erlattades,erlattande
  und:erlattar,erlattas,erlattat,errattad,erskatta,erskattad,erskattade,erskattades,erskattande,erskattar,erskattas,erskattat,erskoterska
  und:erskoterskan,erskoterskor,erskoterskorna,ersoka,ersokande,ersokare,ersokarna,ersokarnas,ersokas,ersoker,ersoks,ersokt,ersokta
  und:ersokte,ersoktes,ersokts,ga,gas,vika,vikande,vikas,viker ung:a,arna,as,dom,domar,domarna,domen,doms,efar,efara,efaren,efarer,efart,en,t
  uni:versitet,versitetet
  upp:at,daterad,e,egaende,enbar,enbara,enbarad,enbarade,enbarande,enbarar,enbaras,enbarat,enbarligen,enbart,fattad,fattar,fattas
  upp:foljande,foljandet,gav,gavs,ge,ger,ges,gift,giften,gifter,gifterna,gifters,given,givit,hakning,hakningar,hakningen,ifran,kom
  upp:komma,kommen,kommer,kommit,komna,laddat,leva,levande,levas,levat,levd,levde,levdes,lever,levs,levt,levts,losning,losningar
  upp:losningarna,losningen,losnings,lysa,lyser,lyses,lysning,lysningar,lysningarna,lysningen,lysnings,lyst,lysta,lyste,lysts,mana
  upp:manad,manades,manas,marksam,marksamhet,marksammad,marksammades,marksammas,marksammat,marksamt,mater,mats,matt,matta,mattes
  upp:matts,na,nar,nas,repa,repad,repade,repades,repande,repar,repas,repat,repning,repningar,repningen,ringd,ringda,sta,star,statt
  upp:stod,ta,tacka,tackande,tackas,tacker,tacks,tackt,tackta,tackte,tacktes,tackts,tagande,tagen,tagna,tagne,trader,vaket,vaknande
  upp:vaknandet,vaxt,vaxten,visa,visade,visar,visat,vuxen ure:tar uro:loger,logisk,logiska
  urs:akta,kilja,kiljbar,kiljbart,kiljer,kiljs,prung,prunget,prunglig,prungliga,prungligen,prungligt urv:al,alen,alet,als uta:nfor,t
  utb:ildning,ildningar,ildningarna,ildningen,ildnings,redd,redda,redning,redningar,redningarna,redningen,rednings,uktande
  ute:blev,bli,blir,bliven,blivit,blivita,bliviten,bliviter,blivitt,blivna,fter,slots,slut,sluta,slutande,slutandet,slutas,sluten
  ute:sluter,slutet,slutit,slutits,slutna,sluts
  utf:all,alla,allen,aller,allet,alls,ora,orande,orare,orarna,orarnas,oras,ord,orda,orde,ordes,orligt,ors,ort,orts,ylld,yller,yllnad
  utf:yllnaden,yllt utg:aende,angen,angens,angna,ar uti:fran
  utl:and,andet,andsk,andska,andskt,ast,asts,atande,atanden,atandens,atandet,osa,osande,osas,oser,ost,osta,oste,ostes,osts utm:arkt,arkta,arkts,ed
  uto:m,ma,men,mer,mlands,mt utp:lana,lanad,lanade,lanades,lanar,lanas,lanat
  utr:eda,edande,edare,edarna,edarnas,edas,edd,edda,edde,eddes,eder,eds,ikes,ustning,ustningen,ymma,ymmande,ymmas,ymme,ymmen,ymmena
  utr:ymmens,ymmer,ymmes,ymmet
  uts:att,atta,attning,atts,eende,eendet,ida,idan,idans,idas,idor,idorna,kick,kicken,kicket,kicks,krevs,krift,kriften,krifter,kriven
  uts:krivna,krivning,krivningar,krivningarna,krivningen,krivnings,krivs,padd,patt,pridd,pridda,trackning,trackningar,trackningarna
  uts:trackningen,tracknings,trackt,trackts,tralande,tralandet utt:alad,alade,alades,alat,alats
  utv:ardera,arderad,arderade,arderades,arderande,arderar,arderas,arderat,ardering,arderingar,arderingarna,arderingen,arderings
  utv:eckla,ecklad,ecklade,ecklades,ecklande,ecklar,ecklare,ecklarna,ecklarnas,ecklas,ecklat,eckling,ecklingar,ecklingarna,ecklingen utv:ecklings
  vac:ka,kande,kas,ker,kning,kningen,ks,kt,kte,ktes,kts vag:ade,ar,arna,ars,de,des,en,ens,nar,narna,ra,rad,rade,rades,ran,rande,rar,ras,rat
  vak:en,et,na,nad,nade,nades,nande,nar,nas,nat,tare,taren,tarens,tares,tarna,tmastare,tmastaren,tmastarens,tmastares,tmastarna
  val:avgransad,avgransade,d,de,digt,kommen,komna
  van:das,dning,dningar,dningen,ds,inna,lig,liga,ligare,ligast,ligaste,ligen,ligt,ligtvis,nen,stersidig,stersidiga,stersidigt,tad
  van:tade,tades,tan,tande,tans,tar,tas,tat,tats,telista,tetider,trummet
  var:ade,aktig,aktiga,aktigt,ande,andra,andras,annan,ans,ar,at,av,d,dad,dade,dades,dande,dar,dare,darna,das,dat,dats,dena,denas
  var:des,det,diga,digt,dnadshavare,dnadshavaren,dnadshavarer,dtid,dtida,dtiden,dtider,dtidt,dtillfallet,e,efter,en,ens,et,for,ierande
  var:it,ita,iten,iter,itt,je,ka,ld,ldar,ldarna,lden,lds,m,ma,mande,mare,marna,marnas,mas,mast,maste,md,mde,mdes,me,mekansla,men
  var:mens,mer,mes,ms,mt,mts,ning,ningar,ningarna,ningen,nings,npliktig,or,orna,pa,re,sin,sna,st,sta,t,than,v,va,vad,vade,var,vas
  var:vat,ven,vet,vid,vs vas:entlig,entliga,entligare,entligast,entligaste,entligen,entligt,kan,kor,korna
  vat:skedrivande,ten,tna,tnad,tnade,tnar,tnat,tnen,tnet vax:a,ande,andet,eln,er,la,lad,lade,lades,lande,landet,lar,larna,larnas,las,lat,t,te,ts
  vec:k,ka,kan,kans,kas,ken,ket,kor,korna,kornas,kors,kovis,ks veg:etarianen vel:at vem.s
  ver:ka,kad,kades,kan,kande,kar,kas,kat,ken,kens,ket,kets,klig,kliga,kligen,kligt,kning,kningar,kningen,ksam,ksamt vet:ande,at,et,t,ta
  vid:are,arebefordrad,arebefordrade,arebefordras,aren,arer,ast,aste,d,gad,gade,gades,gas,gat,gats,gning,gningar,gningen,ta,tagen vid:tas
  vik:a,ande,ar,arna,arnas,ens,t,ta,tad,tade,te,ten,ter,terna,tig,tiga,tigare,tigast,tigaste,tigt,tminskning,tminskningar,tminskningen
  vik:tnedgang,ts,tuppgang
  vil:ad,ade,ande,ans,at,ja,jan,jans,jas,jor,jorna,ka,kas,ken,kens,ket,kets,l,lade,lan,lande,lans,lat,lig,liga,ligare,ligas,ligast
  vil:ligaste,ligt,lkor,lkoren,lkoret,lor,lorna,osmarta,osmartan,osmartor,osmartorna
  vin:keln,kels,kla,klad,klade,klar,klarna,klat,kling,ter,tern,trar,trarna vir:ala,alt
  vis:ad,ade,ades,ande,ans,are,arna,ars,ast,aste,at,ats,en,ningar,ningen,orna,s,sa,sen,serligen,set,sna,st,ste,t,tats,ualiserad
  vis:ualiserade,ualiserande,ualiserar,ualiserat,ualiserats vit:ala,alt vol:tat,untart
  vri:ckad,ckade,ckat,da,das,den,der,det,dit,dna,dning,dningar,dningarna,dningen,dnings,ds,sten,ster,sterna vux:it,ita,iten,iter,itt,na,ne
  yng:re,res,st,sta yrk:a,ad,ade,ades,ande,ar,as,at,e,en,ena,ens,es,esexponering,esexponeringar,esexponeringen,esmassig,esmassiga,esmassigt,et yta
  ytt:er,erligare,erligaren,erligarer,ern,ers,ersta,ra,rade,rades,rande,rar,rarna,rarnas,ras,rat,re yxa:n
`;
