/** Everyday words of English beside patients and machines that are in no list of family names, given names or towns. Packed by their first three letters. */

export const everydayEnglish = `
  aba:tement abd:uctee abo:rtus abr:acadabra,idgement abs:cessus,inthe abu:lic,tment,ts,tted aca:lculic acc:limatise,limatised,limatises,limatising
  ace:tone ach:ey,olic aci:dic acr:omegalic act:ualise,ualised,ualises,ualising,ualize,uarial acu:puncturist add:ending,ends ade:nomyotic
  adh:esed,esional adj:uster adm:iralty ado:ptee adr:enalin,enaline adv:isement aer:oplane,oplanes,osolise,osolised,osolises,osolising,osolize
  aes:thetics aet:her,iologies afi:re age:less,netic,usia agg:er,lomerate,regator,rieved agn:osic ago:nised,nises,nising agr:aphic ahe:m
  air:brush,brushed,head,lift,lifted,lock,man,men,ship,sick,trapping aka:thisic alb:atross alc:hemy ald:olase ale:xic alf:alfa alk:aloid,alotic
  all:eyway,odynic,spice alo:gia alp:aca,habetise,habetised,habetises,habetising,habetize alr:ight,ighty ama:lgam amb:lyopic,ulette,ulettes
  ame:norrheic ami:d,dships amo:ebic,rtise,rtised,rtises,rtising,rtize,xiclav amp:oules amy:gdalohippocampal
  ana:conda,erobe,esthesiologists,esthetise,esthetised,esthetises,esthetising,esthetist,esthetists,esthetize,lytics,plasma,rthric ana:sarcic
  and:rostenedione ane:mone,sthesiologists,sthetist,sthetists ang:iographer,iographers,iomyolipomatous ani:mator,mators,se,socoric ank:let,ylosed
  ano:nymise,nymises,nymising ant:agonises,agonising,ichrist,iperspirant,sy,venom anu:ric any:more,time apa:che aph:ids,onia,onic,rodisiac
  api:coseptal apl:enty apn:oea,oeas,oeic apo:calypse,logise,logised,logises,logising,plexy,stolic,thecary
  app:ellant,ellate,endicocaecal,etised,etises,etising,osed,raiser,raisers,rised apr:axic aqu:aculture,aporin,eductal ara:chnoidocele
  arb:oretum,orist,orists arc:hdiocese,hivist,tic ard:our arm:band,ful,oured,oury aro:matise,matised,matises,matising,matize arr:aignment,anger
  ars:onist,onists art:efactually,erialise,erialised,erialises,erialising,erialize,eriographer,illeryman,illerymen,sy ary:tenoids ash:en asp:ergillus
  ass:ay,emblyman ast:erictic,ride,rologer,rologers asu:nder asy:mmetrical,stolic ath:yreotic atr:etic att:enuates,enuating,rition,uned aud:iologists
  aug:mentable aun:tie,ties aut:horise,horised,horises,horising,istic,okv ava:tar avi:an,um avo:idant,lition avu:lsing awa:sh awo:l
  azo:ospermic,taemic,temic bab:esia,ysit,ysitter,ysitting bac:kseat,kside,kup,kyard,teraemic bag:gers bai:liffs bal:aclava,lgame,lottement,lpark
  ban:gers,ishment,jo,kteller,ktellers,shee,shees bar:bell,bershop,fed,fing,ista,istas,maid,oness,racks,rette,room,stool,tending,tonella
  bas:oganglionic,ophil,ophils,sinet,sist,sists,tardise,tardised,tardises,tardising,tardize,ters bat:hmat,hrobe,smen,tleground bba:ll,lls
  bea:klike,nbag,nbags,rcat bed:pan,post,roll,sores bee:keeper,keepers,line,p,ped,ping,ps,troot bef:uddled beh:avioural,aviours,emoth
  bel:abour,lyache,lyaches,lyful ben:chpress ber:ate bes:poke bet:ametasone bev:elled bez:oar,oars bic:ep bid:der,ders,et big:eminal bik:er,ers,kie
  bil:iopancreatic,lable,lers,liard,lionaire bin:ge,man,men,oculars bis:tro bla:bbering,nchable,nksky,sters,sto
  ble:achers,bby,eder,ep,eped,eper,eps,nders bli:ng blo:aty,ke,kes,omers,tchy,wup blu:stery boa:thouse,tload,tyard bob:bypin
  bod:ybuilder,yman,ymen,ypacker,ypackers,ystuffer boi:lermaker,lermakers,loff bol:ero bom:bardiers bon:anza,gos,sai
  boo:gers,kbinders,kie,kish,kmaker,kseller,zy bor:borygmi,rower,rowers bos:un bot:ch,tleshop bou:ncer,ncy bow:legs,tie
  bra:chium,chytherapist,dyed,dying,dypneic,dypnoea,dypnoeic,ille,inview,kemen,lette,lettes,mbles,zer,zers,zilnut
  bre:adcrumb,adcrumbs,akage,akaway,akers,akup,astfed,athable,athalyse,athalysed,athalyser,kkie
  bri:ckie,ckies,ckmaker,ckmakers,cky,efings,gadier,sket bro:adcaster,kerage,nchitic,omball,omstick,therinlaw,wnfat,wnish,wser,wsers
  bru:iser,talise,talised,talises,talising,talize bub:blestudy buc:kshot,ktooth,kwheat bud:getary bui:ldup bul:imic,letproof,lseye
  bum:ble,bling,pkin,pkins bun:gee,kbed,khouse bur:kholderia,nedin,nout,rhole,rholes,rito bus:boy,driver,drivers,inessowner,sers
  but:terfingers,ternut bva:lue,lues byl:aws byp:roduct cab:bie,driver,drivers,inetmaker,inetmakers cac:ophony cad:aver
  cae:ca,cally,cocolic,sarean,sarian,sarians cal:amine,carine,cify,cis,isthenics,lcenter,ledback,lososeptal,mer,protectin
  cam:corder,eo,eraman,eramen,ogie,pfire
  can:alise,alised,alises,alising,dies,dlelight,dour,kle,ners,nibalise,nibalised,nibalises,nibalising,nibalize,nonball,teen
  cap:acious,italise,italised,italises,italising,itohamate,itolunate,puccinos,sulitic,sulolabral,suloligamentous,sulothalamic
  car:afe,amelise,amelised,amelises,amelising,amelize,bide,bonise,bonised,bonises,bonising,bonize,bs,damom,diolipin,diologists,een
  car:eened,er,ers,jacked,jacking,ousel,pool,port,seat,seats,sick,vings cas:ein,emanager,eworker
  cat:astrophise,astrophised,astrophises,astrophising,astrophize,atonia,atonic,cher,echolamines,egorise,egorised,egorises,egorising
  cat:harsis,hartic,heterise,heterised,heterises,heterising cau:ldron,lker,lkers,terise,terised,terises,terising,tionary
  cav:ernomatous,itates,itating cay:enne cco:llar,llars cel:lulite cem:enter,enters cen:tigrade,tigray,trifugal,tripetal cep:halocaudad,halocele
  cer:amicist,amicists,amist,amists,tifiable ces:spool
  cha:ise,kra,kras,lkboard,mbermaid,momile,racterise,racterised,racterises,racterising,rade,rades,rleyhorse,rmer,ser
  che:apskate,ckbook,ckbox,ckered,ddar,eky,erleader,eseburger,esecake,esy,lonae,micalplant
  chi:cory,ffon,gger,ggers,ldbearing,ldproof,ppie,ppy,ropodist,rpy,tchat,ves chl:orpheniramine
  cho:colatier,colatiers,ker,ledochal,ledocholithiatic,lelithiatic,lestyramine,mp chr:omogranin,omophobe chu:tney cic:adas cig:arillos cil:antro
  cin:derblock,derblocks,ematic,ematographer,ematographers cir:cumspect cit:adel civ:ilise,ilised,ilises,ilising
  cla:mmers,mour,mouring,ng,rithro,udicant,ustrum,wtoe,wtoes,ycolored cle:anup cli:ckety,ncher,ngy,ppers
  clo:aca,acal,akroom,bber,bbered,miphene,stridioides,tburden,thesline,udlike clu:nk coa:lmine,lminer,moxiclav,tings cob:alamin,blestone,blestones
  coc:areldopa,cidioides,katiel,odamol cod:ers,estemi,fish,ydramol coe:d,lom,lomic cog:wheel,wheeling coh:esion coi:tus cok:eoven
  col:eslaw,lateralise,lateralised,lateralises,lateralising,lateralize,lectibles,liery,lodion,onise,onised,onises,onising,onists
  col:orbar,ormap,ormaps,ourant,ourful,pocleisis,umnist
  com:atose,forter,fy,mensurate,mercialise,mercialised,mercialises,mercialising,mingled,missary,modes,pactor,partmental,partmentalise
  com:partmentalised,partmentalises,partmentalising,partmentalize,petency,plainant,pressor,ptroller
  con:cavity,ceptualise,ceptualised,ceptualises,ceptualising,ceptualize,cierge,comitantly,cussed,ditioner,dos,fabulates,fectioner
  con:fectioners,fessional,fessor,formance,fusional,gee,sensual,servator,servatorship,stipating,tainment,textualise,textualised
  con:textualises,textualising,textualize,tinuance,tusional,veyor coo:kout,kware,lant cop:rolalia,ter,ycat
  cor:ebx,iander,nbread,ndog,psman,psmen,rectional,rectionsofficer,ticobasal,ticopontine,tisol cot:rimox cou:ncilmen,ncilwoman,ntertop,plings,scous
  cov:eralls,erlet cow:hand,l cra:ckdown,ftsmanship,neman,nemen,nkcase,nny,ppy,wlers,wlspace,yon cre:epers,pitance,wman
  cri:cketer,cketers,mp,ticise,ticised,ticises,ticising,tter,tters crn:as cro:ckpot,issants,ssbar,ssfire,ssfit,upy,utons
  cry:ogen,ptococcus,ptorchid,ptorchidism,ptosporidium,stallise,stallised cub:by cul:docentesis,vert cum:in cup:cake,id,pa cur:bside,ler,lers,vy
  cus:hingoid,hy,pal,s,tomerservice,tomise,tomises,tomising cut:esy,ie,ies cyb:ernetic,org,orgs cyc:lothymic cys:ticerci,tolitholapaxy
  cyt:opaenia,opaenias dab:s dac:ryocystocele dai:ryman dal:matian dam:per dan:der,gle day:bed,careworker,careworkers daz:e ddi:mer
  dea:dbolt,dlift,dlifting,dlifts,fening,lership deb:acle,oner,oners,urrer,urrers
  dec:af,al,als,athlon,edent,entralise,ilitre,kchair,khand,orticating,ryption ded:uctible dee:pfried,rfly def:aecates,aecating,lector,roster
  deh:iscent,isces,iscing dem:eanour,ineralised,ineralising,ineralize,obilise,obilised,obilises,obilising,oralise,oralised,oralises,oralising
  den:tatorubral dep:olarise,olarised,olarises,olarize,ressurise,ressurised,ressurises,ressurising,ressurize der:matologists,rickman,rickmen
  des:at,aturates,ensitise,ensitised,ensitises,ensitising,ensitize,ertion,quamating,tabilise,tabilised,tabilises,tabilising
  det:ailer,ailers,ainee,orse,orsed,ritus dev:ascularise,ascularised,ascularises,ascularising,ascularize,ilish dew:y
  dia:ltone,lysed,lysing,lyzed,lyzing,rrhoeal,rrhoeas dic:hotomise,hotomised,hotomises,hotomising,hotomize did:i die:maker,makers
  dig:ger,gers,itise,itises din:ged,nerlady,nertime,nerware dip:lomyelia,per,stick dir:tbikers
  dis:cernable,coverer,crepant,hcloth,heveled,honour,honoured,hrag,hwashing,hwater,memberment,organise,organised,organises,organising
  dis:patcher,pensable diu:resed,resing div:a,ider,isum,ot,ots doa:ble doc:ket,kworker,kworkers,s dod:geball dof:fer,fers
  dog:trainer,trainers,walker,walkers dol:lhouse doo:na,rbell,rbells,rjamb,rmat dor:ms dou:che,ghy dow:ners,nside doz:e
  dra:b,fter,fters,matise,matised,matises,matising,ught,ughts,ughtsman,ughtsmen,ughty dre:amt dri:fter,fters,ller,llers dro:medary,opy,pdown,pper
  dry:cleaner,cleaners,mucous,wall,waller dua:lity duc:ttape dul:cimer dum:bwaiter dun:garees dus:tmite,tmites
  dys:aesthesias,esthesias,functional,lipidaemic,lipidemic,menorrheic,motile,pareunic,phonic,raphism,rhythmic,thymia,thymic
  ear:bud,buds,flap,ful,ings,muffs,ner,phones,piece,plug,plugs,wax eas:tbound eat:ery eav:estrough ebi:ke,kes
  ech:inococcal,ocardiographer,ocardiographers,olalia eci:g,garette,garettes,gs eco:nomise,nomised,nomises,nomising efa:x
  eff:acing,icacious,icacy,used egg:nog egr:ess ehr:lichia ela:stase,ted ele:ctrophysiologists emb:almer,olised,olising
  emp:athise,athised,athises,athising,athize,hasise,yemic enc:ampment,asement,ephalitides,hilada,hiladas,oder
  end:eavour,eavoured,eavours,game,ocrinologists,odontist,odontists ene:rgise,rgised,rgises,rgising,rgize eno:phthalmic enr:oute
  ent:amoeba,erococcal,hesitic,hused,itlement,ourage,ryway env:ision eos:inophil,inophils
  epi:dermidis,didymides,didymo,thelialise,thelialised,thelialises,thelialising,thelialize,tomise,tomised,tomises,tomising,tomize
  equ:alise,alised,alises,alising,alizer esc:apee,ooter,ooters esp:resso esq:uire est:hetician,heticians,ranged,uary euc:alyptus eug:lycaemic,lycemic
  eun:uchoid eup:horia,noea,noeic eut:hyroid euv:olaemic eve:rytime evi:scerate exb:oyfriend exc:entric,rescence,rescences exe:s exg:irlfriend
  exh:ibitor exl:ap exo:rcism,rcisms exp:at,ats,unged exs:moker
  ext:erminator,ernalise,ernalised,ernalises,ernalising,ernalize,raconal,ravaganza,ravs,ubate exw:ife eye:drop,dropper,ful,glasses,liner,patch,wear
  fac:etal fae:cal,calis,calith,caliths,cally,cium,culent fai:nter,rground,rgrounds,rway,rytale,rytales fal:cine,ope fam:ished fan:beam,nypack
  far:fetched,mhand,mhouse,mworker,mworkers,myard,riers,t,ting,ts fas:ciculi,cinator fat:head,herinlaw,stranding
  fav:our,ourable,ourably,oured,ouring,ourite,ourites,ours fee:dlot fei:sty fer:al,tilise,tilised,tiliser,tilises,tilising fet:tler,tlers fia:nce
  fib:reglass,rescope fie:ldworker fil:lings fin:alise,alised,alises,alising,eneedle
  fir:eant,eants,eball,eballs,ebox,efight,efighting,ehose,ehouse,epit,etruck,etrucks,ey,eys fis:hhook,hhooks,hmonger,hmongers,tfight,tful fit:ter
  fix:ings fla:b,bbergasted,nge,pper,tbed,tulent,vour,voured,vours,xseed fle:ece fli:ghtattendant,pflop,pflops,rty
  flo:ater,aters,orboard,ormat,werpot flu:ctuance,ent,me,oroscopist,shable fly:through foe:tomaternal,tor,tors,totoxic fog:gy
  foo:tballer,tboard,tboards,tdrop,tlocker,ty for:eshortens,kliftdriver,kliftdrivers,malise,malised,malises,malising,niceal
  fos:silise,silised,silises,silising fou:lsmelling,ndryman,ndrymen,ndryworker,ndryworkers fox:hole fra:cking,mers fre:ebie,ebies,elancer,shener
  fri:days,dges,sbees fro:ndlike,ntseat fru:itcake,itpicker,itpickers,mpy,semide fug:ue ful:minant fun:eraldirector,eraldirectors,fair,ky
  fur:naceman,nacemen fus:obacterium,sy gal:oshes,vanise,vanised,vanises,vanising gam:ekeeper,ekeepers gan:dydancer,dydancers gao:l,led,ler
  gar:dnerella gas:light,lighting,sy,tricsleeve,troenterologists,troparetic,tropub gat:ekeeper,or,ors gaz:ebo gea:rbox,rshift gec:ko gee:zer,zers
  gel:atinous gen:eralising,ome,teel ghe:rkin gia:rdia gib:bous gig:abecquerel,gly gim:py gin:seng giv:eaway gla:ssblower,ssblowers,ssworker,ziers
  gli:al,der,otic,tch,tches glo:boid glu:egun,ten gly:caemic,cemic gna:rly goa:ltender,ltenders,tee god:daughter goe:r goi:trous gok:art,arts
  gol:denrod,dminer,dminers gon:ococcus,orrhoeal goo:gle,p,sebumps gop:her gor:donae
  gra:bber,der,dnonlin,iny,ndad,ndbaby,nddad,ndkid,ndkids,ndma,ndmas,ndmultip,ndnephew,ndniece,ndpa,vedigger,vediggers
  gre:atgrandson,engrocer,engrocers,enish,enskeeper,enskeepers,yish gri:nch
  gro:mmet,mmets,omer,omers,omsman,omsmen,under,unders,undhog,undskeeper,uting,wer,wnup,wnups gru:ff,ngy gua:rdianship,rdrail,rdsman,rdsmen,va
  gue:sthouse gul:let,p gum:bo,line gun:boat,fight,fighter,ny,point,smith,wale gur:gly gut:less,sy,tural gyn:onc gyp:sum hab:erdasher,erdashers
  hac:ky hae:magglutinin,mangiomatous,matemeses,matemesis,matocolpos,matocrit,matologists,matometra,matomyelia,matoxylin,mobilia,mocele
  hae:modialysed,molacria,molysed,mophiliac,mopoiesis,moptyses,moptysis,morrhoid,morrhoids,mosiderin
  hai:lstorm,rbrush,rdressing,rdryer,rnet,rpiece,rpin,rspray,rstylist,rstylists,rtie,rties hal:fmarathon,lucinate ham:merhead
  han:dbrake,dcart,dcrafted,dsaw,dset,dyman,gnail,gry hap:penstance har:boured,bouring,bours,dhat,dhats,dtop,lequin,monise,monises,monising
  hat:chback hau:ler,lers hay:loft,ride haz:elnut,elnuts,mat hea:dboard,dbutt,ddress,dgear,don,dset,ler,rty,vyset hec:tare,tares hei:ress,sts
  hel:ipad,msman,msmen hem:atemetic,atologists,atometrocolpos,ianopic,line,obilia hep:atologists her:bal,balist,mitage,niating,petic,ringbone
  het:erotopias hif:lo hig:hschool hij:ab hil:ltop hip:ster,sters hit:ter hob:ble hoc:keystick hoe:down hol:dings,dout,istic
  hom:eschool,eschooled,eschooling,ogenise,ogenised,ogenises,ogenising hon:eybee,eycrusted,eydew,ourable,oured,ouring hoo:die,kah,kup,ky,la,ligan
  hor:sefly,semanship,semen,seriding hos:pitalising hot:dog,dogs,house,line,spot,spots
  hou:sebound,secat,secleaner,secleaning,seguest,seguests,sehusband,sekeeping,semaid,semate,semen,seofficer,seplant,seplants,sewares
  hov:erboard,erboards,ercraft hoy:ered hul:a,ahoop hum:anise,anised,anises,anising,idifier,mus,ongous,oural,pback hun:gover,ky hva:c
  hyb:ridise,ridised,ridises,ridising,ridize hyd:rangea,rangeas,rocelic,rogel,rolyse,romyelia,roponic,rosalpinges hyg:ienist
  hyp:ed,eralgesia,erbaric,erbilirubinemic,ercalcaemic,ercalcemic,ercarbic,erglycaemic,erkalaemic,erkalemic,erlipidaemic,ernatraemic
  hyp:ernatremic,erphosphatemic,erpnoea,erpolarise,erpolarised,erpolarises,erpolarising,erpolarize,ersplenism,ervolaemic,ervolemic
  hyp:notise,notised,notises,notising,oalbuminaemic,ocalcaemic,ocalcemic,okalaemic,okalemic,omagnesemic,omania,omimia,onatraemic
  hyp:onatremic,ophonic,ophosphatemic,opnoea,opnoeas,ospadic,osplenism,ovolaemic,ovolemic,oxaemic
  ice:box,fishing,pack,packs,pick,skate,skates,skating ick:y ide:alise,alised,alises,alising,alism iff:y ili:opectineal ill:defined
  imb:ibed,ibes,ibing imm:obilising,unise,unised,unises,unising,unologists imp:eachment,lode,rudent,ugn inc:hworm
  ind:igent,ividualised,ividualising,ividualize inf:antryman,antrymen,liction,undibula ing:ot,ots,rate,rates inh:ibin
  ini:tialise,tialised,tialises,tialising ink:jet inl:aw inn:ovator ino:trope,tropes
  ins:ightful,titutionalise,titutionalised,titutionalises,titutionalising,tructional
  int:eraortocaval,ernalise,ernalises,ernalising,ernship,erpositum,erspinosus,erventionalist,erventionalists,raconal,radiscal,rospection
  int:ussuscepted,ussuscepting inv:estigative ion:ise,ised,ises,ize ipa:d,ds ipe:cac iro:nmonger,nmongers,nworker,nworkers
  isc:hioanal,hiogluteal,hiorectal iso:chromat ita:licise,licised,licises,licising ite:mise,mised,mises,mising jac:karoo,khammer,krabbit,uzzi
  jai:lbreak,lhouse jal:apeno,apenos jan:itorial jaw:breaker jee:p,ps jeg:gings jel:lo,lybean,lybeans jeo:pardise,pardised,pardises,pardising
  jet:ski,skis jew:ellery jih:ad jil:laroo jit:ter jiv:e job:less joc:kstrap joh:nsongrass joi:ners,st,sts jou:st,sting jow:ls joy:ride,riding
  jui:cer juj:itsu juk:ebox jum:prope,propes jun:kyard kan:sasii kar:aoke kay:aker kaz:oo kco:unts keb:ab kel:oid,oids ken:nelworker,nelworkers
  ker:atinise,atinised,atinises,atinising,atinize,b,bside ket:odiet,otic,tleballs,tlebell,tlebells key:chain,chains,pad kha:ki
  kic:kball,kboxer,kboxing,kstand kid:die,do kil:nworker,nworkers kim:chi kin:dergartner kit:eboarding,esurfing kle:enex kne:epad,epads
  kni:ckknack,ckknacks,tter,tters kno:bby,ckkneed,thole kra:tom ksp:ace kum:quat lab:eller,ile,orist,orists,oured,ourer,ourers,ouring,ours,radoodle
  lac:elike,erum lad:ybird lag:gers lam:bsquarters lan:cet,dfill,dline,dmine,dmines,dscaper,olin,yard lap:chole,dog,top lar:der
  lat:chkey,egad,eralising,ter lau:gher,nderer,nderers,ndress,ndromat,ndromats law:nchair lay:off,over lea:nt,thersmith,therworker,thery lef:tist
  leg:alise,alised,alises,alising,it,room lem:ongrass len:der,ders,ticulostriate lep:rechaun,rechauns
  leu:coerythroblastic,comalacia,kaemoid,komalacia,kopaenia lev:itate lib:ido lif:ejacket,ter,ters,tgate lig:htbulb,htbulbs lim:o,os
  lin:ebacker,emen,eup,guine lio:nfish,nise,nised,nises,nising,nize lip:aemic liq:uidise,uidised,uidises,uidising,uidize
  lit:hographer,hographers,holapaxy,hotripter,terbox liv:erhot,erwurst,ery lma:rker loa:ner lob:sterman,stermen,ularity loc:alising,kbox,kjaw,shim
  log:book,istical,istics,off,on loo:fah,mfixer,mfixers,py,ser lor:rydriver,rydrivers lou:nger lov:ebird,ebirds low:life,speed luc:id,idity
  lug:dunensis lum:berman,bermen,beryard lun:chbox,chmeat,chroom lup:oid lur:ch lus:treless lut:eal lyc:hee lym:phangitic,phopaenia lys:ed
  mac:aroons,roregenerative mag:netise,netised,netises,netising,view,views mai:lbag,lcarrier,lcarriers,ler,lers,lroom,sonette
  mal:akoplakia,aligned,arial,ingering,lettoe,nourished,nourishment,odour,perfused,perfusion,posed,reduced,united mam:millary
  man:atee,drill,euverable,hunt,oeuvrable,oeuvred,oeuvring,tra,ubriosternal mar:athoner,ginalise,ginalize,inade,inara,vellous
  mas:seur,seuse,sotherapist mat:chbox,erialise,erialised,erialises,erialising max:imise,imised,imises,imising may:pole
  mea:gre,ltime,tball,tpacker,tpackers,ty mec:hanised,hanises,hanising med:evac,evaced,evacked,flight,ialize,usae mel:ancholic,asma,enic,tdown,tdowns
  mem:orabilia,orise,orised,orises,orising men:archal mer:chandiser,curial mes:iotemporal,merise,merised,merises,merising,merize,ophytic
  met:allised,anephrine,astasise,astasize mic:rolitre mid:shipman,wall,week,west mil:estone,kmaid,lmen,lworker,lworkers,lwright,lwrights mim:osas
  min:assist,eralised,eralising,eralize,eshaft,estrone,ibar,ibike,igolf,imised,imises,imising,ivan mio:sis mis:behaviour,ogynist,sus,ters
  mob:ilised,ilising,ster,sters mod:assist,ellers,ernise,ernised,ernises,ernising mog:gy moi:eties,ety,re,sturizer mol:ehill,lusca,ten mom:my,o
  mon:days,keybars,kfish,ocle,odi,oparetic,opolise,opolised,opolises,opolising moo:nshine mop:eds mor:axella,tician,ticians mos:hpit
  mot:heaten,herinlaw,herland,ivator,orboat,orcar,orscooter,tling mou:lded,ldy,ntainside,ntaintop,sepad,thguard,thguards,thy muc:ky,or,ousy muf:fler
  mug:wort mul:tistorey mum:s mun:chies mut:ism myc:hart myo:mata,tomy myx:edematous,oedematous nac:hos nai:lgun nan:nies nap:e nar:cissist,cissistic
  nat:ionalise,ionalised,ionalises,ionalising,riuretic,uropath,uropaths nav:vy neb:ulise,ulised,ulises,ulising,ulize nec:rosed,rosing
  nee:dleloc,dlepoint,dlestick nei:ghbourly nem:esis neo:natologists nep:hrolithiatic,hrologists ner:d,dy,vy net:ball,baller,ballers
  neu:rointerventionalist,rointerventionalists,tralise,tralised,tralises,tralising new:lywed,sagent,sroom nex:tofkin nic:knack
  nig:htcap,htie,htshirt,htwatchman,htwatchmen,ral nit:picking,re,rile noc:turnist,turnists nod:ose nog:gin
  non:billable,blanchable,calcific,cavitating,drinker,edematous,erythematous,masslike,rim nop:e
  nor:epi,malcy,malise,malises,malising,metanephrine,moglycaemic,mothermic,moxic not:ary nud:ist nuk:emed nun:chucks nur:seryman,serymen
  nut:ritionist obl:iquity oce:lot och:re ocl:ock odo:rless,urless oes:ophageal,ophagus,triol,trogen,trogens,trone,trus
  off:balance,ence,ences,road,roading,side,site oil:can,cyst,field,fields,rig old:ie,ies ole:cranal oli:gomenorrheic,guric,vopontocerebellar
  onc:ologists one:toone oni:onskin ons:hore,ite ooz:y
  ope:nbore,nmouth,nmri,rable,rationalise,rationalised,rationalises,rationalising,rationalize,retta opp:osedphase opt:imally,imise,imises,imising
  ore:gano org:anised,anising ori:gami orn:ery ort:hopaedist,hopaedists,hopnoeic,hoptist osm:ophobia
  ost:eopaenic,omate,racise,racised,racises,racising oto:laryngologists ott:oman,omans
  out:age,back,doorsman,fielder,fielders,manoeuvre,pouring,reach,stretched,toeing ove:rachiever,rdiuresed,rexert,rsew owi:e,es oxi:dise,dises,dising
  oxt:ail oxy:mizer oys:terman,termen pac:kyear,kyears pad:dleboard,dleboarding pae:diatric,diatrician,diatricians,diatrics,dophile,dophiles
  pai:nkiller,nkillers,ntbrush paj:ama pal:aeolithic,er,ilalia,lets,lidal
  pan:creata,cytopaenia,cytopaenic,demic,elbeater,elbeaters,icbutton,tsuit,tyhose pap:erboy,illoedematous,s
  par:aesthesiae,aesthesias,alysed,alysing,amour,aphimotic,kade,kour,lour,mesan,olee,onychia,osmia,tygoer
  pas:serby,sersby,teurise,teurised,teurises,teurising,trami pat:chouli,ronise,ronised,ronises,ronising pav:ers paw:nshop pay:check,day,out
  pea:cekeeper,chy,coat,ky,nutbutter,rllike,ud peb:bly ped:icure pee:d,ing,lers,phole,rtopeer peg:board,leg pel:oton,vicalyceal
  pen:alise,alised,alises,alising,light pep:peroni,pery,tide,tides,tostreptococcus
  per:fusionist,fusionists,icaecal,icardiocenteses,inatologists,iodontist,iodontists,irhinal,severate,severates,severating,severative
  per:sonalise,sonalised,sonalises,sonalising pes:tle pet:echial pex:ed,ing pha:gocytise,gocytised,gocytises,gocytising,gocytize,llic phi:motic
  phl:ebot,egmy pho:nebook,necall,topenias phr:enoesophageal phy:siatrist,siatrists,siatry,tonadione pic:kleballer pig:eontoed,let,lets,sty,weed
  pil:af,ates,eup,lbox,lboxes pin:ata,ball,enut,gpong,keye,kies,kish,ky,wheel,worms pip:ecoverer,ecoverers,efitter,efitters pis:sed pit:bull,bulls,h
  pja:mas pla:giarise,giarised,giarises,giarising,sterboard,sterer,sterers,typneic,typnoea,ybook,ydate,yoff,yroom,yset,ytime plu:shie
  poc:ketknife,ketknives pod:agra,cast,iatrist,iatrists pog:o,ostick poi:nty,soner,sonings
  pol:arise,arises,armap,iceofficer,iceofficers,kadot,ycythaemic,ycythemic pom:pom pon:tis,tomedullary poo:ches,ed,ing,lside,py,s
  pop:pyseed,sicle,sicles pos:h,tabortal,tcoital,tie,tphlebitic pot:bellied,belly,luck,pourri,ty pou:ltice,ltryworker,ltryworkers,ty
  pow:erboat,erlift,erlifter,erlifters,erlifting,erlifts,erplant,ersaw,erwasher pra:ecox,line,nkster
  pre:cession,dprep,epiglottic,menarchal,menarcheal,ppy,quel,sat,scannormalize,schooler,schoolers,ssers,ssmen,ssor,ssors,ssurise
  pre:ssurised,ssurises,ssurising,ssurize,sumptive,ventative pri:apic,cey,ckers,mal,oritise,oritize,ssy,vatise,vatised,vatises,vatising
  pro:bate,bationary,boscis,calcitonin,cidentia,fessionalism,jectionist,jectionists,motional,phylaxed,sthodontist,testers,thrombin
  pro:thrombotic,tuberances,tuberant pru:ners pse:udonymise,udonymises,udonymising,udonymize psi:locybin psy:chtech pto:tic pub:escent,lican,licist
  pud:dler,dlers pul:lout,lup,lups,monologists,py,sar,verise,verised,verises,verising pun:chbag,chingbag,chy pup:peteer,peteers
  pur:puric,suant,suer,suers pus:hcart,hmower,hup,hups put:aminal pyo:colpos,salpinges pyu:ric qua:drantanopic,dricuspid,driparetic,rryman,rrymen
  que:sadilla,sadillas qui:ckie,lters,noa rac:ecar,ehorse,ehorses,eway,quetball rad:icalise,icalised,icalises,icalising,icalize,iopacity rag:tag,weed
  rai:lcar,lcars,lroader,lroaders,lyard,ser ram:bler,bunctious ran:domise,domises,domising,t rap:per,tor,tors rar:efied ras:py
  rat:chet,ionalise,ionalised,ionalises,ionalising,tly,ty ray:cast raz:orblade,orblades rea:chable,cher,lised,lising,ltor,ltors,rend,rm,rview
  rec:analised,analising,analize,liner,ognise,ognised,ognises,ognising,onnoitre,ruiter,tory,yclable red:ebrided
  ref:ineryworker,ineryworkers,it,undable reg:ularised,ularises,ularising rei:nitialised,nitialising,ntubate rek:indle
  rem:and,ix,obilise,obilised,obilises,obilising,over ren:in,ters reo:p,rganise,rganised,rganises,rganising rep:airman,eater,ertory,laceable
  res:at,earcher,ervist,ervists,onate,orbed,orbing,tabilise,tabilised,tabilises,tabilising,tabilize ret:ractable,ranscribed,rofit
  rev:ascularise,ascularised,ascularises,ascularising,erend,italise,italised,italises,italising,italize rhe:umatologists rhi:nestone,nestones
  rib:cage,eye ric:kettsia rif:leman,lemen rig:atoni,our,ours rin:gers,gette,gtone rip:tide ris:otto rit:zy riv:erbank,erbed,eter,eters,etter,etters
  rma:rker roa:dkill,drash,dster,dway,dwork,dworker,dworks roc:kclimber,kclimbing
  rol:eplay,laway,lboard,lerblade,lerblades,lercoaster,lercoasters,lerskater,lerskates,lerskating
  rom:anticise,anticised,anticises,anticising,anticize roo:fer,ftop,mful rop:ey rot:olisthesis,tweiler,tweilers,undum
  rou:ndhouse,ndish,ndup,sable,stabout,stabouts rub:bery,down,icund ruc:king rum:our,oured,ours run:ny rus:tic rye:grass sac:risty,roiliitic
  sad:dlebag,dlebags sag:gy sai:lboard sal:amander,esclerk,eslady,esroom,tine,tines,tpetre,vageable sam:urai
  san:dal,dbar,dblasted,dblaster,dblasting,dboarding,dbox,dcastle,dfly,dlot,dpit,gria,itise,itised,itises,itising,itize,itizer sar:copaenia,copaenic
  sat:band,bands,irise,irised,irises,irising,urday,urdays sau:teed sav:or,our,oury saw:blade,horse,mill,mills sax:ophonist,ophonists
  sca:bbard,bby,ffolder,ffolders,lper,m,mmer,mpi,ndalise,ndalised,ndalises,ndalising,nnedin,photrapezial,photrapeziotrapezoid
  sce:ptic,ptical,pticism,ptics,ptre scf:ov sch:edulers,ematic,oolbag,oolbook,oolbus,oolgirl,oolmate,oolmates,oolroom,oolwork,oolyard
  scl:erodermic,erosed sco:ne,nes,oper
  scr:aggly,ambler,aper,apers,appy,atcher,eencap,eencaps,eengrab,eenings,ofula,ubber,unch,unched,utinise,utinised,utinises,utinising
  scu:ba,badiving,lpt,rvy,tum sea:floor,gull,gulls,horse,ler,plane,rcher,way sec:ularise,ularised,ularises,ularising,ularize,urityguard
  see:dloc,ker,p sel:femployed,fharm,fie,finflicted,ves sep:ticaemic,tuplets ser:ialise,ialised,ialises,ialising,ialize,piginous,rated,vings ses:ame
  set:ons,tee sex:ualise,ualised,ualises,ualising,ualize sha:ckles,g,kedown,keup,llots,man,mans,rd,rds,vings
  she:arers,epdog,etrocker,nanigans,rpa,rpas shi:mmy,ndig,nty,pbuilder,pbuilders,pfitter,pfitters,pmate,pmates,ppers,pwright,pyard,pyards,rtless
  sho:ckable,cker,ebox,ehorn,eless,eshine,oter,otout,otthrough,plifting,plifts,reline,rtbread,rtcake,rtcut,rtsighted,tblaster,tblasters
  sho:tput,wgirl,wgirls,woff shr:edder,imper,impers,ooms shu:ffleboard,toff sid:ebar,ecar,ekick,ekicks,eswipe sig:htings,htseeing,nage
  sil:encer,kworm sin:galong,khole sip:py sis:terinlaw sit:com,coms,down,up,ups six:pack ska:tepark,teparks ski:mboard,mboarding,nturgor,tter,tters
  sky:dive,diver sla:lom,mdunk,pshot,ughterer,ughterers,ughterhouse sle:epwalker,epyhead,uth sli:ckrock,nky,ver,vers slo:ughed,ughing
  slu:gger,rp,rry,shy sma:cker,ckers,rtwatch,rtwatches sme:lter,lterman,ltermen,lters smo:ggy,kehouse,keless,othie,rgasbord smu:dgy
  sna:kebite,pper,zzy sne:ezy sni:ffer,ppy sno:rkeler,tty,wbank,wbanks,wbird,wblowing,wmachine,wmachining,wmobiler,wmobilers,wshoeing,wsuit,wtubing
  soa:psuds soc:cerball,ialise,ialised,ialises,ialising,ialite,ialworker,ietal sof:tener,tie sol:ace,derer,derers,itus som:meliers son:ar sor:bet
  sou:lful,py,schef,thbound soy:a,bean,milk spa:cey,ghettios,m,nx,reribs,rkie spe:arfishing,cialising,cks,edbump,edbumps,eder,edway sph:erule
  spi:derbite,derbites,derweb,ky,llage,llway,nabifida,nners,nosum spl:ashy,ayed,aying,endour,enule,enules,ine,ines,uttering
  spo:iler,ndyloarthritic,ndylotic,rty,tter,tview spr:itz,ocket spu:nky squ:ab,ealer,eegee,eezeball,iggly,irmy,ish,ished,ishy
  sta:bber,bilising,bilizers,ckofstars,ffer,ffers,irmaster,irstepper,irwell,lkers,ndardise,ndardises,ndardising,pedial,shed,shes sta:shing
  ste:akhouse,amboat,amer,amfitter,amfitters,amship,atorrheic,elworker,elworkers,eplechase,instrasse,notrophomonas,pdad,pmom,ppage
  ste:pson,rilised,rilising,rility,vedore,vedores
  sti:ckup,gmatise,gmatised,gmatises,gmatising,gmatize,letto,lettos,llframe,nkbug,nkbugs,nky,pend,rfry
  sto:ckboy,ckcar,ckers,ckmen,ckpot,gie,ic,machache,neburden,necarver,necarvers,nemason,nemasons,neworker,neworkers,oge,vetop
  str:aightaway,aightener,ainer,andy,anglehold,angler,awcoloured,eaker,eetlight,eetlights,eetwalker,eetwise,etchy,iatonigral,ikeout
  str:iptease,obe,ongbox,ongyloides stu:bbly,ffie,mbly,mpy,ntman,tterer sty:list
  sub:categorise,categorises,categorising,mariner,mariners,par,pial,poena,sidise,sidised,sidises,sidising suc:centuriate,cour sug:arless,gestible
  sul:fites,phadiazine,phasalazine,phate,phates,phide,phite,phites,phonamides,phone,phonylurea,phonylureas,phuric,phurous
  sum:marise,marised,marises,marising sun:block,days,downer,dress,hat,ken,lamp,roof,room,spots sup:pertime,plying,positories,pository
  sur:efire,fer,fers,name,rogate sus:hi sut:ural swa:g,gs,th swe:atband,atpants,atshirt,atsuit,etener,etie,eties
  swi:mmy,mmyheaded,msuit,msuits,mwear,ngset,rly,tchman,tchmen swo:rdsman syc:amore
  sym:bolise,bolised,bolises,bolising,metrise,metrised,metrises,metrising,metrize,pathise,pathised,pathises,pathising,posium syn:chronising
  syr:ingobulbia,upy sys:tematised,tematising,tematize tab:asco,leside,leware tac:hyed,hying,hypnoeic,kler tae:niae taf:fy tai:lgater tak:eaway,eout
  tal:cum,kie,kies tam:pons tan:gy,kless,ktop,talise,talised,talises,talising tap:eworm,ioca,room tar:mac,p,ps,ragon
  tas:ed,er,ered,ering,ers,tebud,tebuds,ter tat:tooist,tooists tax:idermist,idermy,idriver,idrivers tea:kettle,rgas,ry,spoonful tec:hie ted:dybear
  tee:tertotter tel:ecommute,ecommutes,emarketer,emarketers,eworker tem:perize ten:fold ter:rarium,rorise,rorised,rorises,rorising,tius tes:ty
  tet:herball,raparetic tha:lassaemic the:orise,orised,orises,orising,rmos thi:merosal tho:ras
  thr:eadlike,iftstore,oaty,oes,ombocytopaenic,ombolysed,owup thu:mper,rsday,rsdays tic:ker tie:rod til:apia,er,ers tin:foil,gly,ners,smith
  tip:per,top toa:sty toc:olytics tod:dies toe:hold,walker tof:u tok:e,enise,enised,enises,enising,enize tol:lbooth,lway
  too:lbox,lpusher,lpushers,lshed top:less,side,soil tor:sed,sing,turer tot:tery tou:rism tow:boat,nhome,nhomes,nhouse,truck tox:aemic
  tra:ceable,ckman,ckmen,ctortrailer,die,dies,fficker,ilblazer,ilhead,jectory,mmelled,nq,nquillise,nquilliser,nquillisers,nsceiver
  tra:nscriptionist,nscriptionists,nsects,nsfalcine,nsference,nsom,nsop,nsvestite,nsvestites,peziometacarpal,velogue
  tre:atable,ehouse,ehouses,etop,etrimmer,etrimmers,popnoea
  tri:athlon,chotillomania,foliate,glyceride,ke,kes,maran,mmings,ppy,quetrolunate,vialise,vialised,vialises,vialising,vialize tro:phoblastic,pics
  tru:ckbed,ckdriver,ckers,ckload,mpeter,mpeters tsh:irt tsu:nami,namis tub:ulointerstitial,ulovillous tue:sday,sdays tuf:tal tug:boat
  tum:bleweed,myache,myaches tun:eup,neler,nelers tuq:ue tur:meric,noff twe:ens,ezed,ezer twi:ggy,tchy two:assist,fold,some typ:ewritten,o,os
  tyr:annise,annised,annises,annising,ed,es ube:rdriver,rdrivers ulc:erating una:naesthetised,voidably unb:eknownst unc:ontrollably
  und:ecompressed,erage,erdistention,ersea,isclosed,issected unf:avourable,avourably uni:cuspid,leaflet,plane,sex unk:nowable unl:it
  unr:eachable,ecognisable,ousable uns:toppable unw:ed unz:ip upc:huck,oded,oming upd:o,raft upf:itter,itters upl:oading,oads
  ups:cale,ize,tage,tate,wing upt:ime ura:emic,niumminer,niumminers urb:anise,anised,anises,anising,anize ure:aplasma uri:nal,nals uro:lithiatic,onc
  ute:s uti:caria,lised,lising vac:uolar val:our van:dalise,dalised,dalises,dalising vap:ed,es,ing,our,ours var:icocelic vas:a,cularising vba:ll
  veg:an,gie vel:cro,um ver:balise,balised,balises,balising,balize vet:tech vic:timise,timised,timises,timising,tualled
  vid:eogame,eographer,eographers vin:tners vio:linist,linists vir:aemic vit:riol voc:alise,alize vol:atilise,atilised,atilises,atilising,atilize
  wai:stband wak:eboarding,en,eup wal:kin,ledoff wan:derer war:ble,ehouseman,ehousemen,ehouseworker,ehouseworkers
  wat:chband,chmaker,chmakers,erbed,erpark,erskiing,tage wea:rer web:cam,site wed:nesday,nesdays wee:ker,kers,py wei:ghtlifter,ghtlifting wes:ternize
  whe:elie,lp,y whi:ner,nge,ngeing,ny,ppets,teboard who:osh,rled wic:ketkeeper,ketkeepers wid:dle,ebore wig:gly wil:dcat win:dbreaker,emaker,emakers
  wip:er woe:fully woo:dcarver,dcarvers,dturner,dturners,dworker,zy wor:kaholic,kday wre:stler wri:ng,nkly,stdrop wro:ngful xip:histernal yar:dwork
  yea:rbook yel:lowish,lowjacket,lowjackets yip:pee yuc:ky yvi:ew zam:boni zap:ped zer:opad zip:line,lining zit:s zoo:keeper,keepers
  zyg:apophyseal,apophysial
   spa:nish man:darin can:tonese vie:tnamese ara:bic hin:di urd:u pun:jabi ben:gali tha:i khm:er hmo:ng ind:onesian rus:sian ukr:ainian hun:garian rom:anian por:tuguese ita:lian gre:ek tur:kish arm:enian heb:rew som:ali amh:aric swa:hili cre:ole jap:anese chi:nese kor:ean nep:ali bur:mese alb:anian bos:nian cro:atian ser:bian sam:oan nav:ajo
`;
