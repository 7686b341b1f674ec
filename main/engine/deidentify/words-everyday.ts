/** Everyday words of English beside patients and machines that are in no list of family names, given names or towns. Packed by their first three letters. */

export const everydayEnglish = `
  aba:tement abd:uctee abf:raction abl:ative abo:rtus abr:acadabra,idgement abs:cessus,enteeism,inthe,orbance,orber abu:lic,tment,ts,tted
  aca:d,lculia,lculic,lvaria,nthamoeba,rdiac acc:limatise,limatised,limatises,limatising,n,retion,ross ace:tabulopelvic,taldehyde,tone,tylene
  ach:eived,ey,olic aci:dic,dophil,ni,nus aco:nitase acq:d acr:al,ocentric,ochordon,omegalic,opachy,ophobia
  act:inin,inomycotic,ivator,ivators,ualise,ualised,ualises,ualising,ualize,uarial,uator acu:pressure,puncturist ada:ctyly add:ending,ends,isonian
  ade:nine,nomyotic adh:esed,esional adi:pokine,ponectin adj:udicate,uster,ustor adm:ins,iralty ado:ptee adr:enalin,enaline,enarche,enomimetic
  adv:isement ady:namia,namic adz:e aer:obe,obes,ocele,ophobia,oplane,oplanes,osolise,osolised,osolises,osolising,osolize aes:thetics
  aet:her,iologies aff:ine afi:re aga:nglionic age:less,netic,nitalism,usia agg:er,lomerate,lutinate,lutinates,lutinin,lutinins,regator,rieved
  agn:athia,osic ago:nal,nised,nises,nising agr:aphia,aphic,onomist agy:ria,rophobia ahe:m aim:s
  air:brush,brushed,head,lift,lifted,lock,man,men,ship,sick,trapping aka:thisia,thisic ala:e alb:anian,atross alc:hemy ald:olase
  ale:rgies,xic,xithymia alf:alfa alk:aloid,alotic all:antois,elic,eyway,odynic,osteric,pass,spice alo:gia,t
  alp:aca,habetise,habetised,habetises,habetising,habetize alr:ight,ighty alt:s alu:mina alv:eolodental ama:crine,lgam,xophobia
  amb:lyopic,ulette,ulettes ame:loblastic,norrheic amh:aric ami:d,de,dships,noacid,noacids amm:eter amn:esic
  amo:ebiasis,ebic,rtise,rtised,rtises,rtising,rtize,ung,xiclav amp:hoteric,licon,oules amy:gdalohippocampal,lopectin
  ana:bolism,clitic,conda,erobe,esthesiologists,esthetise,esthetised,esthetises,esthetising,esthetist,esthetists,esthetize,lytics
  ana:phase,plasma,rthric,sarcic anc:ylostomiasis and:rostenedione
  ane:mone,rgy,sthesiologists,sthetist,sthetists,uploid,uploids,uploidy,urysmorrhaphy
  ang:iectasias,iographer,iographers,ioimmunoblastic,iomyolipomatous,iostrongyliasis anh:edonic
  ani:mator,mators,onic,ridia,sakiasis,se,socoric,sokaryotic ank:let,yloglossia,ylosed,ylostomiasis,ylotic ann:ealing,ex,ularity,uli
  ano:dal,dontia,mic,nychia,nymise,nymises,nymising,phthalmia,phthalmic,rchia,rectic,rgasmia,sognosia,tia,xic
  ant:agonises,agonising,ebrachium,ecollis,elope,helmintic,helmintics,hracotic,iaggregant,ibioprophylaxis,ichrist,ideoxyribonuclease
  ant:idotal,iendomysial,igliadin,ihelminthic,ihistaminic,imicrosomal,imuscarinic,inociceptive,ioxidant,ioxidants,iperspirant,iplasmin
  ant:iresorptive,ivenin,sy,venom anu:clear,ric anx:iolytics any:more,time aor:tobiiliac apa:che,tite ape:ristalsis,ristaltic
  aph:eresed,ids,onia,onic,rodisiac,tha,thae,thous api:ary,coseptal apl:enty apn:eustic,oea,oeas,oeic
  apo:calypse,enzyme,ferritin,lipoproteins,logise,logised,logises,logising,physis,plectic,plexy,stolic,thecary
  app:ellant,ellate,endicocaecal,etised,etises,etising,let,osed,raiser,raisers,reciably,rised apr:axic,oximately apt:s aqu:aculture,aporin,eductal,is
  ara:bic,chidonic,chnoidocele,d arb:orescens,oretum,orist,orists,oviral arc:hdiocese,hival,hivist,hway,tic ard:our are:olae arg:inase,uement,yria
  arm:band,enian,ful,oured,oury aro:matase,matise,matised,matises,matising,matize arr:aignment,anger,ector,hinia ars:enical,onist,onists
  art:efactually,erialise,erialised,erialises,erialising,erialize,eriographer,eriolar,eritides,hritides,hroereisis,ifcats,illeryman
  art:illerymen,sy,y ary:l,tenoids asc:ii ash:en asp:aragine,ergillus,hyxial,lenic ass:ay,emblyman,ignee,istive,oc
  ast:asia,erictic,henopia,igmatic,ragalus,ray,ride,rologer,rologers asu:nder asy:mmetrical,nergia,stolia,stolic ata:raxy ath:yreotic,yroid
  ato:nia,nic,ny,py atr:etic att:ainable,atched,endings,entional,enuate,enuates,enuating,rition,uned aud:iologists aug:mentable aun:tie,ties
  aur:icle,icles aut:henticator,horise,horised,horises,horising,hs,istic,oclave,oclaved,oclaving,okv,osomal aux:in ava:scularity,tar avi:an,din,um
  avo:idant,lition avu:lsing awa:kenings,sh awo:l axi:llofemoral axo:ns azo:le,les,ospermic,taemic,temic bab:esia,ysat,ysit,ysitter,ysitting
  bac:illary,illus,kend,khoe,khoes,klit,kpacker,kseat,kside,kup,kyard,teraemic,teremic,teriocin,teriophage,teriophages bag:gers bai:liffs
  bal:aclava,last,lgame,lism,lottement,lpark ban:gers,gles,ishment,jo,kteller,ktellers,shee,shees
  bar:bell,bershop,fed,fing,ista,istas,keep,maid,oness,racks,racuda,rette,room,stool,tending,tonella
  bas:alis,aloid,icranium,ioccipital,ion,ivertebral,oganglionic,ophil,ophils,sinet,sist,sists,tardise,tardised,tardises,tardising bas:tardize,ters
  bat:hmat,hrobe,smen,tleground bay:onet bba:ll,lls bea:klike,mlet,mlets,nbag,nbags,rcat,tings bed:pan,post,roll,sheet,sheets,sit,sore,sores,wetting
  bee:fsteak,keeper,keepers,keeping,line,p,ped,ping,ps,troot bef:uddled beh:avioural,aviours,emoth
  bel:abour,eive,lcurve,lyache,lyaches,lybutton,lyful ben:chpress,gali ber:ate bes:poke,tie bet:ametasone,atron,rothed bev:eled,elled bez:oar,oars
  bic:ep,ipitoradial bid:der,ders,et bif:fl,urcate big:eminal,uanide,uanides bik:er,ers,kie
  bil:harzial,iodigestive,ioenteric,iopancreatic,iverdin,lable,lers,liard,lionaire bim:odal bin:aural,ge,man,men,ocularity,oculars
  bio:informatics,psychosocial,spy bip:artite bir:efringent bis:tro bit:rate
  bla:bbering,ckish,nchable,nksky,stema,sters,sto,stocoele,stomere,stomeres,stomyces,stopore,stula
  ble:achers,bby,eder,eing,ep,eped,eper,eps,nders,pharorrhaphy bli:ng blo:aty,ke,kes,odborne,omers,oper,tchy,wup blu:ish,stery
  boa:rdinghouse,tbuilder,thouse,tload,tyard bob:bypin bod:ybuilder,yman,ymen,ypacker,ypackers,ystuffer boi:lermaker,lermakers,loff bol:ero
  bom:bardiers bon:anza,gos,sai boo:b,bs,bytrap,ger,gers,kbinders,kie,kish,kmaker,kseller,lean,tup,zy bor:borygmi,rower,rowers,scht bos:nian,un
  bot:ch,ryoid,tlecap,tleshop bou:ncer,ncy bow:legs,tie
  bra:chium,chymetacarpia,chymetatarsia,chyolmia,chytherapist,dyarrhythmia,dyarrhythmias,dyed,dying,dykinin,dylalia,dyphrenia,dypneic
  bra:dypnoea,dypnoeic,id,ille,inview,kemen,lette,lettes,mbles,zer,zers,zilnut
  bre:adcrumb,adcrumbs,akage,akaway,akers,akup,astfed,athable,athalyse,athalysed,athalyser,athalyzer,ezy,kkie,msstrahlung
  bri:ckie,ckies,cklaying,ckmaker,ckmakers,ckwork,cky,ckyard,efings,gadier,sket
  bro:adcaster,adside,kerage,nchiolar,nchiolocentric,nchitic,nchoscopist,omball,omstick,therinlaw,wnfat,wnish,wser,wsers
  bru:iser,talise,talised,talises,talising,talize,xer,xers,xing bub:blestudy,oes,onic buc:kshot,ktooth,kwheat bud:getary bui:ldup
  bul:bourethral,imic,letproof,lseye bum:ble,bling,pkin,pkins bun:gee,kbed,khouse bur:gundy,kholderia,mese,nedin,nout,rhole,rholes,rito,sae
  bus:boy,driver,drivers,hings,inessowner,sers but:tcheek,terfingers,ternut,yric,yrylcholinesterase bva:lue,lues byl:aws byp:roduct bys:tanders
  cab:bie,driver,drivers,inetmaker,inetmakers cac:ophony cad:aver,herin cae:ca,cally,cocolic,sarean,sarian,sarians
  cal:amine,bindin,carine,cidiol,cify,cineurin,ciphylaxis,cis,isthenics,lcenter,ledback,lososeptal,mer,modulin,protectin,retinin cal:yces
  cam:corder,eo,eraman,eramen,ogie,pfire,ptocormia,ptomelic,shaft
  can:alise,alised,alises,alising,celld,cerous,dies,dlelight,dour,kle,ners,nibalise,nibalised,nibalises,nibalising,nibalize,nonball can:teen,tonese
  cap:acious,illariasis,italise,italised,italises,italising,itohamate,itolunate,itulum,puccinos,sid,sulitic,sulolabral,suloligamentous
  cap:sulothalamic
  car:afe,amelise,amelised,amelises,amelising,amelize,bapenemase,bide,bonise,bonised,bonises,bonising,bonize,boxyl,bs,buncles,burettor
  car:damom,dan,digan,diolipin,diologists,diotocograph,dioverter,dioverters,een,eened,er,ers,inal,jacked,jacking,otene,otenoids
  car:oticocavernous,oticotympanic,ousel,park,pool,port,ryover,seat,seats,sick,vings cas:ebook,ein,einate,emanager,eous,eworker
  cat:abolic,abolism,abolite,aplectic,aractous,arrh,arrhal,astrophise,astrophised,astrophises,astrophising,astrophize,atonia,atonic
  cat:cher,echolamine,echolamines,egorise,egorised,egorises,egorising,harsis,hartic,hepsin,heterise,heterised,heterises,heterising
  cat:hodal,hode,ion,ionic,ions,terall cau:ldron,lker,lkers,terise,terised,terises,terising,tionary cav:ernomatous,ernosal,itates,itating,ovarus
  cay:enne cco:llar,llars cea:ling cec:opexies cef:alosporin cel:lulite,luloid cem:enter,enters,entless,entoenamel,entoenamels
  cen:tigrade,tigray,tile,tiles,tiloid,tiloids,trifugal,triole,trioles,tripetal,tromedian,tromere,tromeres,tromeric
  cep:halocaudad,halocele,halometrics cer:amicist,amicists,amist,amists,ebelli,tifiable,ts,vices,vsl ces:spool
  cha:ise,kra,kras,lasia,lazia,lkboard,mbermaid,momile,ncre,ngable,racterise,racterised,racterises,racterising,rade,rades,rleyhorse
  cha:rmer,rtreuse,ser,troom
  che:apskate,ckbook,ckbox,ckered,ddar,eky,erleader,eseburger,esecake,esy,if,k,lonae,micalplant,miluminescence,miluminescent,moattractant
  che:mokine,mokines,moprevention,rubism,wer
  chi:asmatic,ckpea,ckpeas,cory,ffon,gger,ggers,lblain,ldbearing,ldbed,ldminder,ldproof,meric,merism,nese,pboard,ppie,ppy,ropodist
  chi:ropody,rpy,tchat,ves chl:orpheniramine
  cho:anal,colatier,colatiers,kehold,ker,langiole,langitic,ledochal,ledocholithiatic,lelithiatic,lestyramine,linomimetic,mp,reic cho:rion
  chr:omaffin,omatid,omatids,omatin,ominance,omogranin,omophobe,onaxie chu:rchyard,tney chy:lomicron,lomicrons,lopericardium,loperitoneum,lous,me
  cic:ada,adas cig:arillo,arillos,s cil:antro,iated,ium cin:derblock,derblocks,ematic,ematographer,ematographers cir:cumcisional,cumoral,cumspect
  cit:able,adel,rulline,rus civ:ilise,ilised,ilises,ilising
  cla:imant,imants,mmers,mour,mouring,ng,rithro,sh,udicant,udicate,ustral,ustrum,wtoe,wtoes,ycolored cle:anup,arish,idocranial,rkship
  cli:ant,ckety,entserver,ffside,macteric,ncher,ngy,ppers
  clo:aca,acal,akroom,bber,bbered,miphene,nal,norchiasis,stridia,stridioides,tburden,tbuster,thesline,udlike,ve clu:bfeet,nk
  coa:gs,gulase,gulative,gulum,lescence,lmine,lminer,moxiclav,stal,stguard,tings cob:alamin,blestone,blestones
  coc:areldopa,cidia,cidioides,cobacilli,cobacillus,cus,katiel,katoo,odamol cod:ebook,ers,estemi,fish,on,ydramol coe:d,lom,lomic
  cog:nizant,wheel,wheeling coh:abitant,esion coi:tal,tus cok:eoven
  col:eslaw,ibacillus,iforms,itides,lasped,lateralise,lateralised,lateralises,lateralising,lateralize,lectibles,liery,lodion,obomatous
  col:onise,onised,onises,onising,onists,onizer,orbar,ormap,ormaps,ourant,ourful,pocleisis,poscope,poscopist,posuspension,umnist
  com:atose,bos,edonal,edones,forter,fy,mensal,mensals,mensurate,mercialise,mercialised,mercialises,mercialising,mingled,missary
  com:modes,ms,municans,pactor,parably,partmental,partmentalise,partmentalised,partmentalises,partmentalising,partmentalize,petency
  com:plainant,plainer,pressor,primised,ptroller
  con:cavity,ceptualise,ceptualised,ceptualises,ceptualising,ceptualize,ceptus,chae,chal,cierge,cious,ciousness,clusory,comitantly
  con:cretion,cussed,ditioner,dos,dyloid,fabulates,fectioner,fectioners,fessional,fessor,fluens,formance,founder,founders,fusional
  con:gee,gener,idia,oid,scripted,sensual,servator,servatorship,solable,stipating,structional,sumptive,tainment,taminant,td,textualise
  con:textualised,textualises,textualising,textualize,tinuance,tourprotegeai,tusional,veyor,vienent,volutional,volve,volved
  coo:ker,kout,kware,lant,relate cop:pery,rolalia,rolite,rolith,roporphyria,ter,ycat,ywriter
  cor:ebx,ectopia,iander,nbread,ndog,neum,nua,psman,psmen,rd,rectional,rectionsofficer,relative,tices,ticobasal,ticoids,ticopontine cor:tisol,yzal
  cos:mesis,yntropin cot:inine,rimox cou:marins,ncilmen,ncilwoman,ntertop,pler,plers,plings,scous cov:eralls,erlet cow:hand,l cox:ae,sackie
  cra:ckdown,ftsmanship,nberry,neman,nemen,niolacunia,nkcase,nkshaft,nny,ppy,wlers,wlspace,yon cre:epers,ole,pitance,tinism,wman
  cri:cketer,cketers,mp,ticise,ticised,ticises,ticising,tter,tters crn:as cro:aky,atian,ckpot,issants,ssbar,ssclamp,ssfire,ssfit,sswise,upy,utons
  cry:oanalgesia,ogen,oglobulinemic,ptococci,ptococcus,ptophthalmos,ptorchid,ptorchidism,ptosporidium,stallise,stallised csc:ope ctf:u cub:by cue:s
  cuf:flink cul:desac,docentesis,turable,vert cum:in cup:cake,id,pa cur:bside,ler,lers,vy
  cus:hingoid,hy,pal,pate,pid,pidal,s,tomerservice,tomise,tomises,tomising,tomizable cut:esy,ie,ies,is,point cya:nosed
  cyb:erbullying,ernetic,ersecurity,org,orgs cyc:lase,lin,lins,lodestruction,looxygenase,lopia,loplegics,lops,losporiasis,lothymia,lothymic
  cys:ticercal,ticerci,ticus,tine,tolitholapaxy,tourethrocele,tourethroscope cyt:oid,omegalic,opaenia,opaenias,openias,oplasmic,osol,osolic dab:s
  dac:ryocystocele dai:ryman dal:matian dam:per,s dan:der,gle dat:quant day:bed,careworker,careworkers daz:e dcd:a ddi:mer
  dea:dbolt,dlift,dlifting,dlifts,fening,fmute,lership,lings,minase deb:acle,oner,oners,urrer,urrers
  dec:af,al,als,anter,athlon,edent,elerate,entralise,erebrate,idua,ilitre,isional,kchair,khand,orticate,orticating,ryption ded:uctible
  dee:jay,pfried,rfly def:aecates,aecating,erral,ervesced,ervescence,ibrillate,inatly,lector,roster deh:iscent,isces,iscing,ydrogenase,ydrogenases
  del:ineating,iveryman
  dem:eanour,ineralised,ineralising,ineralize,obilise,obilised,obilises,obilising,odectic,onstrable,oralise,oralised,oralises,oralising dem:ulcent
  den:drite,drites,ervate,tary,tatorubral,ticle,ticles,tinal,tine,tulous deo:xycholate,xyribonuclease,xyribonucleic
  dep:loyable,olarise,olarised,olarises,olarize,ressurise,ressurised,ressurises,ressurising,ressurize,ts
  der:matillomania,matitides,matographism,matologists,matomal,matophytes,matophytic,mographism,rickman,rickmen
  des:at,aturates,census,ensitise,ensitised,ensitises,ensitising,ensitize,ertion,ireable,min,moplakin,mosine,mosome,mosomes,orption
  des:quamating,tabilise,tabilised,tabilises,tabilising det:ailer,ailers,ainee,orse,orsed,oxify,ritus
  dev:ascularise,ascularised,ascularises,ascularising,ascularize,elopement,iance,ilish,italised dew:y dge:mric
  dia:cylglycerol,gnostician,hrea,ltone,lysate,lysed,lysing,lyzable,lyzed,lyzing,magnetic,minoacid,rrhoeal,rrhoeas,stema,stemas dia:stomyelia,thermy
  dic:hotic,hotomise,hotomised,hotomises,hotomising,hotomize,hotomous,lox did:i die:maker,makers,titian,titians dif:ferentiable,fraction,fusional
  dig:estant,ger,gers,itise,itises,lyceride,lycerides dih:ydrate,ydropyridine,ydropyridines,ydroxy dil:utional dim:eric,ers
  din:ged,gy,nerlady,nertime,nerware dip:htheritic,htheroid,htheroids,legia,lococci,lococcus,loid,loidy,lomyelia,olar,ole,oles,per,somania,stick
  dir:ectorial,ofilariasis,tbikers
  dis:accharide,accharides,apear,apeared,cernable,clusion,coverable,coverer,crepant,cription,hcloth,heveled,hevelled,honour,honoured
  dis:hrag,hwashing,hwater,kette,memberment,mutase,organise,organised,organises,organising,patcher,pensable,permy,sapeared,tillate
  dis:tobuccal,tocclusion,toclusion,tolingual,tractible diu:resed,resing,rnal div:a,ider,isum,ot,ots diz:ygous doa:ble dob:s
  doc:ket,kside,kworker,kworkers,kyard,s,toral dod:geball dof:fer,fers dog:bite,gy,trainer,trainers,walker,walkers dol:ichosigmoid,lhouse
  dom:ineering doo:na,rbell,rbells,rjamb,rmat dor:ms dot:plot dou:che,ghy dow:ners,nplayed,nside doz:e
  dra:b,fter,fters,ftsmanship,matise,matised,matises,matising,ught,ughts,ughtsman,ughtsmen,ughty,wbridge,wstring dre:amt,ssmaking
  dri:fter,fters,ller,llers,verless,zzly dro:medary,opy,pdown,pper,psy,sophila,wnings dry:cleaner,cleaners,mucous,wall,waller dua:lity
  duc:ttape,tule,tules dul:cimer,ly dum:bwaiter dun:garees dup:licative,s dus:tbowl,tmite,tmites dwa:rfism dye:s
  dys:aesthesias,basia,calculia,chromia,cognitive,conjugate,esthesias,functional,genetic,graphia,karyotic,lipidaemic,lipidemic,maturity
  dys:menorrheic,morphism,motile,motility,pareunic,peptic,phonic,phoria,praxia,praxic,raphic,raphism,rhythmic,somnia,synchronous
  dys:thymia,thymic,thyroid,topic eal:ier ear:bud,buds,drops,flap,ful,ings,mold,muffs,ner,phone,phones,piece,plug,plugs,wax eas:tbound eat:ery
  eav:estrough ebi:ke,kes ebo:ok ecc:hymosed ech:inococcal,ocardiographer,ocardiographers,oic,olalia,olalic,otextural eci:g,garette,garettes,gs
  ecl:amptic,ectic eco:nomise,nomised,nomises,nomising ecr:u ect:hyma,rodactyly,romelia,ropionic ede:am,ntate,ntulism efa:x
  eff:acing,ector,icacious,icacy,ortful,used egg:nog egr:ess ehr:lichia eig:envector ela:stase,ted
  ele:ctroencephalograph,ctroencephalographer,ctromyographer,ctrophoresed,ctrophoretic,ctrophysiologists eli:xir elu:ate,ates
  emb:almer,olised,olising,rasure,rasures,roiderer,ryonal emi:gre emm:etrope emo:llient emp:athic,athise,athised,athises,athising,athize,hasise,yemic
  emu:lsifier ena:bler,nthem,ntiomer enc:ampment,asement,ephalitides,ephaloclastic,hilada,hiladas,hondral,oder,ysted
  end:angerment,eavour,eavoured,eavours,game,oaneurysmorrhaphy,ocrinologists,odontia,odontist,odontists,odontium,ogamy,ometrioid
  end:omysial,omysium,oneurium,onuclease,oplasmic,orphin,orphins,othelin ene:rgise,rgised,rgises,rgising,rgize eni:gma enk:ephalin enl:g
  eno:lase,phthalmic,uncter enr:ollees,oute ent:amoeba,erochromaffin,erococcal,erococci,hesitic,hused,itlement,ourage,ryway enu:cleate,retic
  env:ision enz:ymatic eon:box eos:inophil,inophils eph:elides
  epi:blepharon,dermidis,didymides,didymo,keratophakia,loia,mysium,neurium,thelialise,thelialised,thelialises,thelialising,thelialize
  epi:thelioid,theliomatous,tomise,tomised,tomises,tomising,tomize,tope epo:nychium epu:lides equ:alise,alised,alises,alising,alizer,imolar,inovarus
  erg:otherapist,otism err:atum eru:ctate,ptive ery:thrasma,throblastic,throderma,throdermic,throkeratoderma,throplakia,thropoiesis,thropoietins
  esc:apee,ooter,ooters eso:phoria esp:ouse,resso esq:uire est:hetician,heticians,imator,ranged,rous,rus,uary eth:ane,ernet eub:acterium euc:alyptus
  eug:enic,lycaemic,lycemic euk:aryote,aryotic eun:uchoid eup:horia,loid,loidy,nea,noea,noeic eut:ectic,hyroid euv:olaemic eva:cuee,lauted
  eve:rting,rytime evi:dentiary,scerate exa:nthematous exb:oyfriend exc:entric,lusionary,oriate,rescence,rescences,reta exe:s exf:oliate,oliating
  exg:irlfriend exh:ibitionism,ibitor,usband exi:siting exl:ap exo:dontia,dontist,mphalos,nic,nuclease,phoria,rcism,rcisms,toxins
  exp:at,ats,ortable,unged exr:em exs:moker ext:erminator,ernalise,ernalised,ernalises,ernalising,ernalize,raconal,ravaganza,ravs,s,ub,ubate exw:ife
  eye:drop,dropper,ful,glass,glasses,liner,patch,piece,wear fab:ellae,ricator fac:etal,ilitator,ter fae:cal,calis,calith,caliths,cally,cium,culent
  fai:lover,lsafe,nter,rground,rgrounds,rway,rytale,rytales fal:afel,cine,loff,ope fam:ilar,ished fan:beam,nypack
  far:fetched,mhand,mhouse,mland,mworker,mworkers,myard,riers,sighted,sightedness,t,ting,ts
  fas:cicle,cicles,ciculi,cinator,cioliasis,ciolopsiasis,tigial fat:head,herinlaw,stranding fau:ces
  fav:ism,our,ourable,ourably,oured,ouring,ourite,ourites,ours fax:able feb:uary fec:aloid,undity fee:dlot fei:sty fen:estra
  fer:al,menter,rochelatase,rule,tilise,tilised,tiliser,tilises,tilising fet:ishism,oplacental,tler,tlers fia:nce
  fib:reglass,rescope,rillar,rillary,rillin,rinopurulent,rocalculous,rocaseous,ronectin fid:uciary fie:ldworker fig:urine
  fil:aggrin,amentous,arial,ings,lings fim:bria,briae,brial fin:alise,alised,alises,alising,eneedle
  fir:eant,eants,eball,eballs,ebox,efight,efighting,ehose,ehouse,epit,etruck,etrucks,ewall,ewalls,ey,eys,stborn
  fis:hhook,hhooks,hmonger,hmongers,tfight,tful fit:ter fix:ings fjo:rd
  fla:b,bbergasted,ccidity,gellate,gellates,gellum,nge,pper,sk,tbed,tulent,utist,vonoids,vour,voured,vours,xseed fle:ece,xural
  fli:ghtattendant,pflop,pflops,rty flo:ater,aters,orboard,ormat,uro,wchart,wcharts,werpot flu:ctuance,ent,me,orescing,oroscopist,shable fly:through
  foe:tomaternal,tor,tors,totoxic fog:gy fol:dable,iate,liculocentric,lwing fom:ites foo:tballer,tboard,tboards,tdrop,thills,tlocker,ty
  for:ebears,ecaster,egut,esee,eshortens,kliftdriver,kliftdrivers,malise,malised,malises,malising,matter,mularies,niceal,nices
  fos:silise,silised,silises,silising,terage fou:lsmelling,ndryman,ndrymen,ndryworker,ndryworkers,rties fov:eae,eola,s fox:hole
  fra:cking,cview,gs,mers,tured,umeni fre:ebie,ebies,elancer,shener fri:days,dges,sbees,sen fro:mt,ndlike,ntend,ntseat
  fru:ctosamine,itcake,itpicker,itpickers,mpy,semide fuc:ose fug:ue ful:gurate,minant fun:di,dic,eraldirector,eraldirectors,fair,goid,ky
  fur:cal,cula,naceman,nacemen fus:arium,obacteria,obacterium,ospirochetal,sy gal:lbag,oshes,vanise,vanised,vanises,vanising
  gam:ekeeper,ekeepers,ete,etes gan:dydancer,dydancers gao:l,led,ler gar:dnerella,nishment
  gas:light,lighting,sy,tricsleeve,trocnemii,troenterologists,trolienal,troparetic,tropub gat:ched,ekeeper,or,ors gau:rd gaz:ebo,elle gbe:f
  gea:rbox,rshift gec:ko gee:zer,zers gel:astic,atinous gem:ellary
  gen:eralising,eralist,iculocalcarine,l,ome,omic,omics,otype,otyped,otypes,otypic,otyping,teel geo:grapher ger:iatrician,iatricians,minomatous
  ghe:rkin ghr:elin gia:rdia gib:bous,bus gig:abecquerel,abit,abyte,abytes,ahertz,antism,antomastia,gly gim:py gin:glymus,seng giv:eaway
  gla:bellar,ssblower,ssblowers,ssworker,ziers gli:a,adin,al,der,oneuronal,otic,tch,tches,tchy
  glo:bin,boid,meruli,merulocystic,merulonephritides,merulus,ssal glu:cans,cocorticosteroid,egun,taminase,taraldehyde,ten,tenfree
  gly:caemic,cated,cemic,cerides,colic,copeptides,coproteins gna:rly,t,thostomiasis goa:ltender,ltenders,tee gob:let god:daughter goe:r goi:trous
  gok:art,arts gol:denrod,dminer,dminers,fball gon:adic,adotropin,iopuncture,ococci,ococcus,orrheal,orrhoeal goo:gle,p,sebumps gop:her gor:donae
  gov:ermental,t gra:bber,der,dnonlin,ftings,iny,mps,ndad,ndbaby,nddad,ndkid,ndkids,ndma,ndmas,ndmultip,ndnephew,ndniece,ndpa,nite,ntee,nularity
  gra:nzyme,pevine,ssland,vedigger,vediggers,vidic,yish gre:atful,atgrandson,ek,engrocer,engrocers,enish,enkeeper,enskeeper,enskeepers,yish gri:nch
  gro:mmet,mmets,omer,omers,omsman,omsmen,under,unders,undhog,undskeeper,undsman,uting,wer,wnup,wnups gru:ff,mp,ngy
  gua:camole,ge,nidine,nine,nosine,rdianship,rdrail,rdsman,rdsmen,va gub:ernaculum gue:sthouse gui:neapig gul:let,p gum:bo,line,ma,mas,matous
  gun:boat,fight,fighter,k,ky,ny,point,sight,smith,wale gur:ading,gly gus:h,ty gut:less,sy,tate,tural gyn:aecologists,oid,onc gyp:sum gyr:omagnetic
  hab:erdasher,erdashers,s hac:ky
  hae:magglutinin,mangiomatous,matemeses,matemesis,matinic,matocolpos,matocrit,matologists,matometra,matomyelia,matoxylin,min,mobilia
  hae:mocele,modialysed,moglobins,molacria,molysed,mophiliac,mopoiesis,moptyses,moptysis,morrhoid,morrhoids,mosiderin
  hai:lstorm,rbrush,rdressing,rdryer,rnet,rpiece,rpin,rspray,rstylist,rstylists,rtie,rties hal:fmarathon,lucal,luces,lucinate ham:merhead
  han:dbrake,dcart,dcrafted,dsaw,dset,dyman,gnail,gry,kie,ky
  hap:loid,loidentical,loinsufficiency,lotype,lotypes,lotyping,penstance,ten,tens,toglobins
  har:borside,boured,bouring,bours,dhat,dhats,dtop,elip,lequin,monise,monises,monising,vester has:hish,htag,sock hat:chback hau:ler,lers
  hay:loft,ride haz:e,elnut,elnuts,mat hdv:i hea:dboard,dbutt,ddress,dgear,dmistress,don,dscarf,dset,dteacher,ler,ringaid,rty,tmap,tsink,vyset
  heb:ephrenic,rew hec:tare,tares hee:lstrike hei:ress,sts hel:icotrema,ipad,metless,minth,minthiasis,minthic,minths,msman,msmen,pdesk,pline
  hem:agglutinin,agglutinins,atemetic,atinics,atobilia,atologists,atolymphoid,atometrocolpos,atomyelia,atotympanum,eralopia,ianopic
  hem:iballism,imelic,iplegics,izygous,line,morhage,obilia,ochorial,ochromogen,olysate,olysin,olysins,olyzed,optoic hep:arinize,atologists,atomegalic
  her:bal,balist,dsman,itable,maphroditism,mitage,niating,pangina,petic,ringbone
  het:erochromia,erodyne,erologous,erophil,erophile,eroplasmy,erotopias,erotroph,erozygote,erozygous hex:okinase,ose hif:lo
  hig:hlands,hlighter,hschool hij:ab hil:lside,ltop hin:dbrain,dgut,di hip:ster,sters hir:sute,udin his:taminase,tone,tones,trionic hit:man,ter
  hmo:ng hoa:rsely hob:ble,nail hoc:keystick hoe:down hol:dings,dout,istic,oacardius,oenzyme,s
  hom:eothermic,epage,eschool,eschooled,eschooling,odyne,ogenate,ogenise,ogenised,ogenises,ogenising,ogentisic,olog,ologous,oscedastic
  hom:ozygote,ozygous hon:eybee,eycrusted,eydew,ourable,oured,ouring hoo:die,kah,kup,kwire,ky,la,ligan hop:s hor:deola,sefly,semanship,semen,seriding
  hos:pitalising,pitalism,tory hot:dog,dogs,house,key,keys,line,list,spot,spots
  hou:sebound,secat,secleaner,secleaning,seguest,seguests,sehusband,sekeeping,semaid,semate,semen,seofficer,seplant,seplants,sewares
  hov:erboard,erboards,ercraft hoy:ered hre:f hul:a,ahoop hum:anise,anised,anises,anising,idifier,mus,ongous,oural,pback hun:garian,gover,ky hva:c
  hya:loid,luronan,luronate hyb:ridise,ridised,ridises,ridising,ridize hyc:e
  hyd:rangea,rangeas,rocelic,rodistention,rogel,rolase,rolysate,rolyse,rolyzed,rometrocolpos,romyelia,ropic,roponic,rosalpinges
  hyd:roxybutyrate,roxycorticosteroid,roxycorticosteroids,roxyindoleacetic,roxylase,roxyproline hyg:ienist hym:enolepiasis
  hyp:algesia,ed,eradrenalism,eralgesia,erandrogenism,erbaric,erbilirubinemic,ercalcaemic,ercalcemic,ercarbia,ercarbic,erchloremic
  hyp:erchromasia,ercortisolism,erdontia,erestrogenism,erglycaemic,erinsulinism,erkalaemic,erkalemic,erlexia,erlipidaemic,ernatraemic
  hyp:ernatremic,ernephroid,eroxic,erphoria,erphosphatasia,erphosphatemic,erpneic,erpnoea,erpolarise,erpolarised,erpolarises,erpolarising
  hyp:erpolarize,ersplenism,ertelorism,erthermic,erthyroidic,eruricemic,ervolaemic,ervolemic,hae,hal,nagogic,nopompic,notise,notised
  hyp:notises,notising,oacusis,oadrenalism,oalbuminaemic,oaldosteronism,obaric,ocalcaemic,ocalcemic,ocarbia,ochloremic,ochlorhydria
  hyp:ochondriasis,ochondrium,ochromia,ocortisolism,odontia,ogastrium,ogenitalism,ogonadism,okalaemic,okalemic,olactasia,olipidemic
  hyp:omagnesemic,omania,omimia,onatraemic,onatremic,onychium,ophonic,ophoria,ophosphatasia,ophosphatemic,ophysectomised,opituitarism
  hyp:opneic,opnoea,opnoeas,oproteinemic,osmic,ospadiac,ospadic,osplenism,otelorism,ovolaemic,ovolemic,oxaemic,oxanthine hys:terectomised ibi:d
  ice:box,cream,fishing,house,pack,packs,pick,skate,skates,skating ick:y ide:alise,alised,alises,alising,alism,ntifed,nts idi:otype,otypic iff:y
  ifr:ame igf:lash ign:iter ile:ostomate ili:opectineal ill:defined,usional ima:gings imb:ibed,ibes,ibing ime:diately imi:ne
  imm:ediacy,ediatly,obilising,obilizers,unise,unised,unises,unising,unoadsorption,unoblot,unoblotting,unocytochemical,unocytochemistry
  imm:unogen,unologists,unophenotypic,unosenescence,unosorbent,unosuppressant,unosuppressants,unosuppressives
  imp:alement,eachment,eller,etiginous,lanter,lode,rudent,ugn inb:ox
  inc:hworm,isal,ontinentia,orp,resed,retin,udal,udomalleal,udomalleolar,udostapedial
  ind:emnify,emnity,igent,ividualised,ividualising,ividualize,onesian,ucers ine:edle
  inf:antilism,antryman,antrymen,ecund,erential,liction,ormatics,undibula,usor ing:estant,ot,ots,rate,rates inh:ibin
  ini:on,tally,tialise,tialised,tialises,tialising inj:ruy,s ink:jet,well inl:aw inn:ervate,ovator,s ino:culum,trope,tropes,tropy
  ins:ensate,et,ightful,titutionalise,titutionalised,titutionalises,titutionalising,tructional,tuctions,ulinic
  int:eraortocaval,erchangeably,erfaceable,erleukins,ermitant,ernalise,ernalises,ernalising,ernship,erpositum,erpretative,errater
  int:ersex,ersphincteric,erspinosus,ertriginous,ertrigonal,erventionalist,erventionalists,erventionist,oxicant,racholecystic,racisternal
  int:raconal,racytoplasmic,radiscal,ranet,rarater,ravitreal,ronic,rospection,umescence,ussuscepta,ussuscepted,ussuscepting,ussuscipiens
  inv:ertase,estigative,oluted,oluting,olutional ion:ise,ised,ises,ize,izer,tophoretic ipa:d,ds ipe:cac iri:dal,dencleisis,docorneal,dodonesis
  iro:c,nmonger,nmongers,nworker,nworkers isc:hioanal,hiogluteal,hiopubic,hiorectal
  iso:agglutinin,baric,chromat,chronous,lette,mer,merase,meric,propyl,smotic,sporiasis,tropy,zyme,zymes ist:hmic
  ita:lian,licise,licised,licises,licising ite:mise,mised,mises,mising jac:karoo,khammer,krabbit,kscrew,uzzi jai:lbreak,lhouse jal:apeno,apenos
  jan:itorial,ma jap:anese jav:ascript jaw:breaker jee:p,ps jeg:gings jel:lo,lybean,lybeans jeo:pardise,pardised,pardises,pardising jet:ski,skis
  jew:eler,ellery jih:ad jil:laroo jit:ter jiv:e job:less joc:kstrap joh:nsongrass joi:nder,ners,nery,st,sts jou:rneyman,st,sting jow:ls
  joy:ride,riding jug:al,uloomohyoid jui:cer juj:itsu juk:ebox jum:prope,propes jun:kyard kan:sasii kar:aoke,yotype,yotypes,yotypic,yotyping kay:aker
  kaz:oo kco:unts keb:ab kef:ir kel:oid,oids ken:nelworker,nelworkers ker:atic,atinise,atinised,atinises,atinising,atinize,atinous,atophakia,b,bside
  ket:oacidotic,oacids,odiet,osteroid,osteroids,otic,tleballs,tlebell,tlebells key:chain,chains,pad,ring kha:ki khm:er
  kic:kball,kboxer,kboxing,kstand kid:die,do,neybean kil:n,nworker,nworkers,obit,ocalorie,odalton kim:chi kin:ase,ases,dergartner,etochore,in,ins
  kit:chenware,eboarding,esurfing kle:enex,ptomania kne:epad,epads kni:ckknack,ckknacks,tter,tters kno:bby,ckkneed,thole,wlege kor:ean kra:tom
  ksp:ace kum:quat lab:eller,ile,ioversion,led,orist,orists,oured,ourer,ourers,ouring,ours,radoodle
  lac:case,elike,erum,hrymal,talbumin,tobacilli,toferrin,togen,tovegetarian lad:ybird lag:gers,oon lam:bsquarters,ella,ellae
  lan:cet,cing,dfill,dline,dmine,dmines,dscaper,olin,ugo,yard lap:aroscopist,chole,dog,top lar:der,val,vicide,yngectomee,yngoscopist las:agne
  lat:chkey,egad,ency,eralising,hyrism,ter lau:gher,nderer,nderers,ndress,ndromat,ndromats law:nchair lay:off,over,people,person
  lea:nt,rner,rners,sion,thersmith,therworker,thery lec:ithin,tin,tins lef:tist leg:alise,alised,alises,alising,it,room lei:shmania,son
  lem:nisci,ongrass len:der,ders,ticonus,ticulostriate,tigines,tiginous,tigo leo:ntiasis lep:rechaun,rechauns,romatous,tin les:oin
  leu:coerythroblastic,comalacia,kaemoid,kapheresed,kemoid,kocytoclasis,kocytoclastic,koderma,koerythroblastic,kokoria,komalacia
  leu:konychia,kopaenia,kopoiesis,koreduced,koreduction,kostasis,kotriene,kotrienes lev:itate lia:ise,ised,son lib:ido lic:ensee,ensure
  lie:norenal,ntery,sion lif:ejacket,ter,ters,tgate lig:amentotaxis,and,ands,ase,htbulb,htbulbs lik:ert lil:ac lim:estone,o,os,ulus
  lin:ebacker,emen,esman,eup,guine,oleic,olenic lio:nfish,nise,nised,nises,nising,nize lip:aemic,emic,ofuscin,oid,ophagic,osomal,oxygenase
  liq:uidise,uidised,uidises,uidising,uidize lis:cence,ence
  lit:hoclast,hographer,hographers,holapaxy,hopedion,hotomist,hotripter,hotriptor,hotrity,igant,igants,igious,mus,terbox liv:edoid,erhot,erwurst,ery
  lma:rker loa:ner lob:sterman,stermen,ularity loc:alising,hia,kbox,kjaw,kout,omotor,omotory,shim,ule,uli
  log:book,file,istic,istical,istics,off,on,opedics,os,rank loi:asis loo:fah,mfixer,mfixers,py,ser lor:rydriver,rydrivers lot:sa lou:nger
  lov:ebird,ebirds low:land,lands,life,speed ltu:oq luc:id,idity lue:tic lug:dunensis lum:berman,bermen,beryard,inescence,inescent
  lun:atomalacia,chbox,chmeat,chroom lup:oid lur:ch lus:treless lut:eal,ein,eolin lux:ated lyc:hee
  lym:phangitic,phatism,phocytotoxic,phokine,phokines,phopaenia lyn:x lyo:philisate lys:ate,ates,ed,osomal,osome,osomes
  mac:aque,aroons,rocrania,rodystrophia,roorchidism,rophages,roregenerative,roscopical,rotia
  mag:enta,netise,netised,netises,netising,netron,nifier,view,views mai:lbag,lcarrier,lcarriers,ler,lers,lroom,nboard,ntainance,sonette
  mal:absorptive,acoplakia,adaptive,adjustment,akoplakia,aligned,arial,assezia,descended,descent,development,feasance,ingered,ingerer
  mal:ingering,leal,lettoe,nourished,nourishment,occlude,odor,odour,perfused,perfusion,posed,reduced,tase,todextrin,tose,tracking mal:united,ware
  mam:millary man:atee,darin,drill,euverable,hunt,ipulative,nose,oeuvrable,oeuvred,oeuvring,ometries,tra,ubria,ubriosternal
  mar:antic,athoner,ginalise,ginalize,inade,inara,shland,vellous mas:ochism,ochistic,sess,seur,seuse,sotherapist,tiff
  mat:chbox,erialise,erialised,erialises,erialising max:imise,imised,imises,imising may:pole
  mea:gre,ltime,surably,surments,tball,tloaf,tpacker,tpackers,ty mec:hanised,hanises,hanising,hanoreceptor,onial
  med:d,evac,evaced,evacked,flight,ialize,icamentous,usae meg:abit,acystis,aloblastic,alocornea,alocystis,alomania,aloureter mei:otic
  mel:ancholia,ancholiac,ancholic,anonychia,asma,enic,tdown,tdowns mem:orabilia,orise,orised,orises,orising
  men:archal,ingism,ingococci,ingothelial,inx,otropin,tum,ubar mer:chandiser,curial,opia,ozoite,ozoites
  mes:angium,iobuccal,iocclusion,ioclusion,iodens,iodistal,iolingual,iotemporal,merise,merised,merises,merising,merize,omelia,omelic
  mes:ometrium,onephric,ophytic,othelia,ovarium
  met:abolised,abolomics,achromasia,allised,alloprotease,allurgical,allurgist,alworker,anephric,anephrine,astasise,astasize,azoa
  met:azoan,hane,hodologies,hylmalonic,hylxanthine,hylxanthines,ropathia,rorrhaphy
  mic:elle,elles,robial,robiome,rococci,rococcus,rodebrider,rodecompression,rodontia,roemboli,rofilaria,rofilariae,rogastria,roglia
  mic:rognathic,rokeratome,roliter,rolitre,rons,roorganismal,rophage,rophakia,rophallus,rophthalmia,rophthalmic,ropipette,rosnare
  mic:rosomal,rosomia,rosporum,rothrombi,rotia,rotome,rovilli,rovillus,s
  mid:azygos,body,cycle,dleaged,dleware,esophagus,facial,fielder,flow,ge,ges,luteal,morning,plane,point,pole,range,s,shipman,stance
  mid:stream,town,trimester,ureter,wall,week,west,wifery,zone mig:raineur,rainous,ranes
  mil:estone,iaria,kmaid,liamperage,liosmole,lirad,lirem,lmen,lworker,lworkers,lwright,lwrights mim:osas
  min:assist,eralised,eralising,eralize,eshaft,estrone,ibar,ibike,igolf,imised,imises,imising,itower,ivan mio:sis
  mis:behaviour,cible,ogynist,sle,sus,ters mit:ochondria,ochondrion,ogen,otic,tened mld:fa mob:ilised,ilising,ilities,ilty,ster,sters moc:kup
  mod:assist,eler,ellers,em,ems,ernise,ernised,ernises,ernising,iolus mog:gy moi:eties,ety,re,sturizer mol:arity,ehill,lusca,ten mom:my,o
  mon:days,golism,goloid,iliasis,itering,keybars,kfish,ochromator,ocle,ocularly,odi,omelic,omer,omeric,ooxygenase,oparetic,opolise
  mon:opolised,opolises,opolising,orchid,orchidism,osaccharide,osaccharides,osomy,ozygous moo:nshine,t mop:eds mor:axella,ibundity,tician,ticians,ula
  mos:aicism,hpit mot:heaten,herboard,herinlaw,herland,ile,ivator,orboat,orcar,oric,orscooter,tling
  mou:lded,ldy,ntable,ntainside,ntaintop,sepad,thguard,thguards,thy mpt:a mrc:at mro:nj
  muc:inase,ky,oepidermoid,opolysaccharide,opolysaccharides,or,ormycete,ousy muf:fler mug:wort
  mul:ticameral,ticollinearity,tiparae,tiplexer,tistorey,tivalent,tivariate mum:s mun:chies mus:carinic,culi,ket mut:agen,agens,ase,ism mya:lgic
  myc:elia,elial,elium,hart,oplasmal mye:ctomy,lin,lophthisic,ncephalon myo:fibrillar,fibroblastic,mata,rhythmia,sin,tome,tomes,tomy mys:ophobia
  myx:edematous,oedematous nac:hos nai:lbed,lgun,lpolish nan:ism,nies nap:e nar:cissist,cissistic,coleptic,coleptics,cs nas:opharyngoscope
  nat:ionalise,ionalised,ionalises,ionalising,l,riuretic,uropath,uropaths nau:ght,sious nav:ajo,vy
  neb:bed,s,ulise,ulised,ulises,ulising,ulize,ulizer,ulizers nec:cesary,cessary,esary,ess,ropsied,ropsies,ropsy,rosed,rosing
  nee:dleloc,dlepoint,dlestick neg:ativism,ligibly,s nei:ghbourly nem:atocide,atode,atodes,esis neo:natologists,phallus
  nep:ali,hrectomised,hritides,hrolithiatic,hrologists,hrons ner:d,dy,vy net:ball,baller,ballers
  neu:rasthenia,rasthenic,ritic,rohumoral,rointerventionalist,rointerventionalists,rophysin,ropil,ropraxia,tralise,tralised,tralises
  neu:tralising,troclusion,ts nev:oid new:lywed,sagent,sreader,sroom nex:tofkin nic:knack nig:htcap,htie,htshirt,htwatchman,htwatchmen,ral
  nit:e,picking,re,rile,rofuran,rosourea,rosoureas noc:ardial,iception,iceptive,iceptor,iceptors,s,turnist,turnists nod:ose nog:gin
  non:amb,billable,blanchable,calcific,cavitating,compensable,disclosure,disjunction,drinker,edematous,erythematous,fermenter,filarial
  non:masslike,motile,rim,treponemal nop:e,r
  nor:epi,malcy,malise,malises,malising,metanephrine,mobaric,moglycaemic,moglycemic,mokalemic,mothermic,motonic,movolemic,moxia nor:moxic,oviruses
  nos:ophobia,ophobic not:arize,ary,epad,epads,icable,icably,ochord,ochordal nov:elty
  nuc:leic,leocapsid,leolar,leolus,leosides,leosome,leotide,leotides,s nud:ist nuk:emed num:s nun:chucks nur:seryman,serymen
  nut:raceutical,raceuticals,ritionist nyc:talopia nym:phomania obe:x obl:iquity,s obs:d,essional obv:iate,iated
  occ:as,asionaly,assion,assional,assionally,luders,urance,urences oce:anside,lot och:re ocl:ock oct:ogenarian ocu:list,lists odd:sratio
  odo:ntic,rless,rous,urless ody:nophagic oes:ophageal,ophagus,triol,trogen,trogens,trone,trus
  off:balance,ence,ences,hours,print,ramp,road,roading,side,site,white ohm:ic oil:can,cyst,field,fields,rig old:ie,ies ole:cranal
  oli:godendroglial,godontia,gomenorrheic,gomer,gomeric,gonucleotide,gonucleotides,gosaccharide,gosaccharides,guric,vopontocerebellar omm:ited
  omn:iview omp:halomesenteric onc:ologists,otic one:toone oni:onskin onr:amp ons:creen,hore,ite ony:chia,chomalacia,chomycotic,choschizia
  oog:enesis,onia oop:s,sie ooz:y opa:lescent ope:nable,nbore,nmouth,nmri,rable,rationalise,rationalised,rationalises,rationalising,rationalize,retta
  opi:sthion,sthorchiasis,sthotonic opp:osedphase,ositional,t ops:onin,onins opt:hal,imally,imise,imises,imising,une ora:lity,ngey,ngish
  orc:hards,hidopexies,hiopexies ord:erables,inal,inates ore:gano org:anised,anising,anoleptic ori:gami orn:ery
  ort:hopaedist,hopaedists,hopantomograph,hopnoeic,hopod,hoptic,hoptics,hoptist,horexia,hotic,hotist,hotists osc:illograph osm:ole,oles,ophobia
  ost:eoarthritides,eocalcin,eoclast,eoclasts,eonectin,eopaenic,eopontin,eoprotegerin,omate,racise,racised,racises,racising,rich
  oto:conia,laryngologists,lith,lithic,liths ott:oman,omans ous:t
  out:age,back,building,coded,doorsman,doorsy,fielder,fielders,lier,liers,manoeuvre,pouching,pouchings,pouring,reach,source,sourced
  out:stretched,stretching,toeing ove:rachiever,rage,rdistention,rdiuresed,rexert,rsew ovi:duct ovu:late owi:e,es oxa:lic oxe:n
  oxi:dant,dants,dative,dise,dises,dising oxt:ail oxy:genate,genator,mizer,uriasis oys:terman,termen oze:na pac:ers,hyonychia,inian,kyear,kyears
  pad:dleboard,dleboarding pae:diatric,diatrician,diatricians,diatrics,dophile,dophiles pag:eful pai:l,nkiller,nkillers,ntbrush,rwise,tents paj:ama
  pal:aeolithic,atopharyngeus,er,ilalia,indrome,lets,liating,lidal,pating
  pan:colonic,creata,creatitides,cytopaenia,cytopaenic,demic,elbeater,elbeaters,genital,hypopituitarism,icbutton,taloon,tomograph
  pan:tothenic,tsuit,tyhose pap:ain,aya,erboy,illoedematous,illotome,s
  par:abola,aesthesiae,aesthesias,agonimiasis,alympic,alysed,alysing,amnesia,amour,anephric,anoiac,aphimotic,asiticide,athyrin,cels
  par:etic,ietalis,kade,kland,kour,kway,lour,mesan,olee,onychia,onychial,osmia,osteal,oxysms,se,ticuarly,turient,turition,tygoer par:ulis
  pas:serby,sersby,teboard,teurise,teurised,teurises,teurising,trami,ture pat:chouli,eints,hognomonic,inets,rolman,ronise,ronised,ronises,ronising
  pav:ers paw:nshop pay:back,check,day,ee,out pea:cekeeper,chy,coat,ky,nutbutter,rllike,ud peb:bly pec:an,tinate,tineal,toriloquy
  ped:iculicide,icure,odontia,odontic,odontics,odontist pee:d,ing,lers,phole,rreview,rtopeer peg:board,leg pej:orative
  pel:ican,lagroid,oton,vicalyceal,vix pen:alise,alised,alises,alising,etrance,etrative,icillinase,icillium,insula,light,nate,tose
  pep:permint,peroni,pery,sinogen,tidases,tide,tides,tidoglycan,tone,tostreptococcus
  per:acetic,acute,centagewise,centwise,ceptibly,ceptual,cussed,cussionist,fomed,forin,fusionist,fusionists,ibronchiolar,icaecal
  per:icardiocenteses,ididymis,imetrium,imysium,inatologists,ineorrhaphy,ineurium,iodontia,iodontics,iodontist,iodontists,iodontium
  per:ionychia,ipubertal,irhinal,iungual,malink,menant,nio,severate,severates,severating,severative,sonalise,sonalised,sonalises per:sonalising
  pes:tle pet:echial,itioner,rolatum pex:ed,ing pey:ote
  pha:coemulsifier,gocytise,gocytised,gocytises,gocytising,gocytize,gocytosed,llic,llus,rmacogenomic,rmacogenomics,rmacopeia,rmacopoeia
  phe:nolic,notypic,nylalanine,nylketonuric,romone phi:motic phl:ebot,egmasia,egmy
  pho:comelia,comelic,nebook,necall,niatric,niatrician,niatrics,nosurgery,ria,rias,sphatidylcholine,sphatidylserine,sphaturic,sphocreatine
  pho:sphodiesterase,sphofructokinase,spholipase,sphorylase,sphotransferase,topenias,toplethysmograph,topsias,tosensitizer,tostimulable
  phr:enoesophageal pht:hisical
  phy:logenetic,lum,siatric,siatrics,siatrist,siatrists,siatry,siotherapist,siotherapists,tobezoar,toestrogen,toestrogens,tonadione pia:l
  pic:kleballer pie:baldism,chart,zoelectric pig:eontoed,let,lets,mentosa,sty,weed pil:af,ates,eup,lbox,lboxes,oid,omyxoid
  pin:ata,ball,enut,gpong,keye,kies,kish,ky,wheel,worm,worms pip:ecoverer,ecoverers,efitter,efitters pis:otriquetral,sed pit:bull,bulls,h pix:elwise
  pja:mas pla:cemat,cid,giarise,giarised,giarises,giarising,smatic,smid,smids,smin,sminogen,smodia,smodial,sterboard,sterer,sterers,teful
  pla:tybasia,typelloid,typneic,typnoea,typus,tyspondyly,ybook,ydate,ygroup,yoff,yroom,yset,ytime
  ple:iotropy,omorphism,thysmograph,urothotonos,xal,xiglass pli:cate plo:idy plu:gin,gins,mbism,shie pne:umococci,umonitides poc:ketknife,ketknives
  pod:agra,agrous,cast,iatric,iatrist,iatrists pog:o,ostick poi:kiloderma,nty,soner,sonings
  pol:arise,arises,armap,ecat,iceofficer,iceofficers,icyholder,icyholders,iomyelitic,kadot,lex,onium,yarteritic,ychromasia,ychromator
  pol:yclonal,ycoria,ycythaemic,ycythemic,ydactylous,ymerase,ymerases,ymeric,ymicrobial,ymorphism,ymorphisms,ymorphous,ynucleotide
  pol:yol,yols,yorchidism,ypous,ypropylene,ysomal,ysomy,ytetrafluoroethylene,ythelia pom:pom pon:tis,tomedullary poo:ches,ed,ing,lside,py,s
  pop:eye,pyseed,sicle,sicles,up,ups por:oma,otic,phobilinogen,tuguese
  pos:chl,h,istioning,tabortal,tanoxic,tcoital,tconcussional,tdoc,tdoctoral,techoic,terize,thepatitic,tie,tings,tphlebitic,tpubertal pos:tsynaptic
  pot:bellied,belly,entiate,luck,pourri,ty pou:ltice,ltryworker,ltryworkers,ty
  pow:erboat,erlift,erlifter,erlifters,erlifting,erlifts,erplant,ersaw,erwasher pox:y pra:ecox,line,nkster
  pre:biotics,cancerous,carcinomatous,cession,cessional,cipitin,cipitins,cocity,compute,conceptional,cordium,dentin,doctoral,dprep
  pre:eclamptic,epiglottic,gnanediol,menarchal,menarcheal,mix,opp,ppy,pubertal,quel,sat,sbyacusis,sbyesophagus,scannormalize,schooler
  pre:schoolers,scribers,ssers,ssmen,ssor,ssors,ssurise,ssurised,ssurises,ssurising,ssurize,sum,sumptive,synaptic,ventative,viosuly
  pre:viouly,viousely pri:apic,cey,ckers,mal,miparous,on,ons,oritise,oritize,ssy,stine,vatise,vatised,vatises,vatising,veledge
  pro:bate,bationary,blematical,boscis,calcitonin,cessings,cidentia,coagulant,collagen,enzyme,fessionalism,genitor,genitors,geria
  pro:geroid,gestagen,gestin,gestins,gnathia,gnathic,gnathism,gnosticate,gs,insulin,jectional,jectionist,jectionists,karyote,karyotes
  pro:karyotic,line,moter,motional,nate,nates,ofreader,paedeutics,perdin,phase,phylaxed,pionibacterium,prioceptive,prioceptor,pylene
  pro:rate,rated,secutorial,sopagnosia,stacyclin,stanoids,sthetist,sthetists,sthodontic,sthodontics,sthodontist,tanope,tanopia,teasome
  pro:teinase,teoglycan,teoglycans,teome,teomic,teomics,tester,testers,thrombin,thrombinase,thrombotic,tist,toplast,tozoan,tozoans
  pro:traction,tuberances,tuberant,vitamin pru:dently,ners,nes,ney psa:mmomatous
  pse:udohyphae,udomonal,udonymise,udonymises,udonymising,udonymize,udopseudohypoparathyroidism psi:locybin psu:edo
  psy:chasthenia,chotomimetic,chtech pte:rional,rygia pto:tic pty:alin,alism pub:arche,ertal,escent,lican,licist pud:dler,dlers,enda pue:stow puf:fin
  pul:lout,lup,lups,monologists,py,sar,sus,verise,verised,verises,verising pun:chbag,chingbag,chy,ctal,jabi pup:peteer,peteers
  pur:gative,gatives,plish,plishred,posly,puric,suant,suer,suers,view pus:hcart,hmower,hup,hups put:aminal,refaction,rescine pye:mia
  pyl:oroduodenal,orospasm pyo:colpos,salpinges pyr:amidalis,exial,idine,idinoline,ogen,ogens,omania,uvic pyt:hon pyu:ric qii:cr qty:s
  qua:drantanopia,drantanopic,dricuspid,driparetic,ls,ntifiable,ntitate,ntizer,rryman,rrymen,rtile,rtiles,rtz,sar,ternary
  que:rulous,sadilla,sadillas,stionably,stioner qui:che,ckie,escent,lters,noa,nsy,ntile,ntiles qwe:rty
  rac:ecar,ehorse,ehorses,eway,hitic,hitomy,quetball
  rad:iative,icalise,icalised,icalises,icalising,icalize,icle,ioallergosorbent,ioisotopic,ioligand,iopacity,iosynoviorthesis,iotope rad:peer
  rag:tag,weed rai:lcar,lcars,lroader,lroaders,lwayman,lyard,ncloud,ser ram:ble,bler,bunctious ran:domise,domises,domising,kings,somware,t
  rap:per,tor,tors rar:efied ras:py rat:chet,hl,ionalise,ionalised,ionalises,ionalising,tly,ty rav:ine ray:cast raz:orblade,orblades
  rea:blement,chable,cher,ctant,lised,lising,lizable,ltor,ltors,mers,rend,rm,rview reb:ate
  rec:alibrate,analised,analising,analize,comend,comended,commended,curent,eivable,eivables,epts,ieves,ieving,ips,ived,liner,ognise
  rec:ognised,ognises,ognising,ombinase,omended,ompute,onnoitre,onstructable,ordable,reationally,ruiter,s,torrhaphy,tory,umbency rec:yclable
  red:act,acted,acting,brown,ebrided,ox ref:d,fered,illable,ineryworker,ineryworkers,it,ormatter,racted,racting,ractionist,s,undable
  reg:istrant,s,ularised,ularises,ularising reh:abilitative rei:nforcer,nitialised,nitialising,njure,ntubate rek:indle rel:axin,evancy,ievers,s
  rem:aing,and,arkible,ix,obilise,obilised,obilises,obilising,over ren:derer,derings,in,ters reo:ccurance,p,rganise,rganised,rganises,rganising
  rep:airman,eater,ertory,laceable,lenishment,roducibly,s req:d,s
  res:at,chd,earcher,ervist,ervists,onate,onator,orb,orbable,orbed,orbing,pirable,piratorist,pitory,pondent,pondents,tabilise,tabilised
  res:tabilises,tabilising,tabilize,taurateur,urge,uscitative,uscitator
  ret:entive,iculin,iculoendothelial,inoic,inoids,inoscope,irementhome,ractable,ranscribed,reived,rievable,rofit,rognathic,rognathism ret:rosplenial
  reu:lts rev:alidate,ascularise,ascularised,ascularises,ascularising,d,erberant,erend,iewable,isional,italise,italised,italises,italising
  rev:italize rha:bdoid,gades rhe:obase,umatologists rhi:nal,nestone,nestones,nocerebral,nolalia,nolithiasis,zomelia,zomelic rho:dopsin,mbic,nchus
  rhy:thmical rib:cage,eye,onuclease,onucleic,osomal,osome,osomes ric:kettsia,kettsiae,kettsial rif:leman,lemen rig:atoni,our,ours,th
  rin:gers,gette,groad,gtone rip:s,tide ris:otto,tocetin rit:zy riv:erbank,erbed,eter,eters,etter,etters rma:rker
  roa:dkill,drash,dster,dway,dwork,dworker,dworks rob:orant roc:kclimber,kclimbing rod:enticide roi:ds
  rol:eplay,laway,lboard,lerblade,lerblades,lercoaster,lercoasters,lerskater,lerskates,lerskating,lout
  rom:anian,anticise,anticised,anticises,anticising,anticize roo:fer,ftop,mful rop:ey ros:eola rot:olisthesis,tweiler,tweilers,undum
  rou:ndhouse,ndish,ndup,ndworm,sable,stabout,stabouts,tings rub:bery,down,efacient,icund ruc:king rug:a,ae rul:ebook rum:our,oured,ours run:ny,over
  rus:set,sian,tic rye:grass ryt:hm sab:bath sac:charide,charin,charine,risty,roiliitic,roiliitides sad:dlebag,dlebags saf:etypin,flower sag:gy
  sai:lboard sal:amander,esclerk,eslady,esroom,monellae,tine,tines,tpetre,ubrious,vageable sam:oan,pler,plings,urai
  san:ative,dal,dbar,dblasted,dblaster,dblasting,dboarding,dbox,dcastle,dfly,dlot,dpit,dstone,gria,itise,itised,itises,itising,itize san:itizer
  sap:onin,rophytic sar:comere,comeres,copaenia,copaenic,coplasmic,donic,nat sat:band,bands,irise,irised,irises,irising,urday,urdays,urnism sau:teed
  sav:or,our,oury saw:blade,horse,mill,mills sax:ophonist,ophonists
  sca:bbard,bby,ffolder,ffolders,lable,lper,m,mmer,mpi,ndalise,ndalised,ndalises,ndalising,nnedin,nnings,photrapezial,photrapeziotrapezoid
  sca:rlatina sce:nic,ptic,ptical,pticism,ptics,ptre scf:ov
  sch:duled,eds,edulers,ematic,istosomal,izoid,neiderian,oolbag,oolbook,oolbus,oolgirl,oolhouse,oolmate,oolmates,oolroom,oolwork sch:oolyard
  sci:mitar,rrhous scl:av,erema,erodactyly,erodermic,erosed,erotherapist,erotome sco:lex,ne,nes,oper,rbutic
  scr:aggly,ambler,aper,apers,appy,atcher,eencap,eencaps,eenful,eengrab,eenings,ofula,ofuloderma,ofulous,ollable,ollbar,ubber,unch
  scr:unched,utinise,utinised,utinises,utinising scu:ba,badiving,lpt,rvy,tum scy:bala,balous
  sea:bird,floor,gull,gulls,horse,ler,plane,rchable,rcher,side,water,way seb:orrheal
  sec:retagogue,ularise,ularised,ularises,ularising,ularize,urityguard sed:s see:dable,dloc,ker,p seg:regant
  sel:femployed,fharm,fie,finflicted,lae,ves sen:ders sep:arable,erately,ia,ticaemic,ticemic,tuplets
  ser:bian,ialise,ialised,ialises,ialising,ialize,if,ine,oconversion,oconverted,ohematic,omucinous,omucous,omuscularly,oprevalence
  ser:otype,otypes,otyping,ovar,ovars,piginous,rated,verless,vings ses:ame set:ons,tee,tlor sev:erly
  sex:tuplets,ualise,ualised,ualises,ualising,ualize sha:ckles,ddow,downg,g,kedown,keup,llots,man,mans,ntytown,rd,rds,reware,vings
  she:arers,epdog,etrocker,nanigans,rbet,rpa,rpas
  shi:gellae,mmy,ndig,nty,pbuilder,pbuilders,pbuilding,pfitter,pfitters,pmate,pmates,ppers,pwright,pyard,pyards,rtless
  sho:al,ckable,cker,cky,ebox,ehorn,eless,eshine,oter,otings,otout,otthrough,plifting,plifts,reline,rtbread,rtcake,rtcut,rtsighted
  sho:tblaster,tblasters,tput,werhead,wgirl,wgirls,woff shr:edder,imper,impers,ooms,ub shu:ffleboard,toff sia:lic sib:ilant,lingship,s
  sic:kbed,ker,ky sid:ebar,ecar,eimpact,ekick,ekicks,elying,eroblastic,erophage,erophages,erophilin,estreet,eswipe
  sig:htings,htseeing,moideum,nage,nalman,natories,noff,nwriter,s sil:encer,icotic,kworm sim:ilarily,ulacrum sin:cerly,galong,khole,usoidally sip:py
  sir:enomelia sis:terinlaw sit:ch,com,coms,down,up,ups six:pack ska:tepark,teparks ski:mboard,mboarding,nturgor,tter,tters sky:dive,diver
  sla:lom,mdunk,pshot,ughterer,ughterers,ughterhouse sle:epwalker,epyhead,uth sli:ckrock,ghly,gthly,nky,ppage,ver,vers slo:ughed,ughing
  slu:gger,rp,rry,shy sma:cker,ckers,rtwatch,rtwatches sme:gma,lter,lterman,ltermen,lters smo:ggy,kehouse,keless,othie,rgasbord smu:dgy
  sna:kebite,pper,zzy sne:ezy sni:ffer,ppy
  sno:rkeler,tty,wbank,wbanks,wbird,wblowing,wflake,wmachine,wmachining,wmobiler,wmobilers,wshoeing,wshoes,wsuit,wtubing snu:g soa:psuds
  soc:cerball,ialise,ialised,ialises,ialising,ialite,ialworker,ietal,iocultural,ioeconomic,iopath sod:ic sof:tener,tie
  sol:ace,derer,derers,itus,n,ns,ubility,ute,utes,vable som:ali,atomedin,atotropin,eway,ite,ites,meliers son:ar,icate soo:ther sop:orific
  sor:bet,ghum,table sou:lful,lmate,py,rdough,schef,thbound soy:a,bean,milk spa:cebar,cey,ghettios,m,ndex,nish,nx,reribs,rkie,rsity
  spe:arfishing,cd,cialising,cifiable,cificaly,cks,edbump,edbumps,eder,edway,llcheck,llchecked,llchecker,llings,rmatid,rmatids,rmatogonia
  spe:rmatozoa,rmatozoon,rmicide,rmicides,rmidine sph:erule,incteric,ingomyelin
  spi:derbite,derbites,derweb,dery,ky,llage,llway,nabifida,nners,nosum,rillum,rochaete,rochete,rochetes
  spl:ashy,ayed,ayfoot,aying,eem,endour,enectomised,enial,enomegalic,enule,enules,ine,ines,otches,otchy,uttering
  spo:iler,ndyloarthritic,ndyloepimetaphyseal,ndylotic,oler,rangium,rozoite,rty,tter,tview spr:ayer,itz,ocket spu:nky
  squ:ab,ama,amocolumnar,amosal,ealer,eegee,eezeball,iggly,irmy,ish,ished,ishy
  sta:bber,bbings,bilising,bilizers,ckofstars,ffer,ffers,irhead,irmaster,irstepper,irwell,keholder,keholders,lkers,nchion,ndardise
  sta:ndardises,ndardising,nol,pedial,pedius,phylokinase,phylorrhaphy,shed,shes,shing,teside,tor,tuette std:err
  ste:akhouse,amboat,amer,amfitter,amfitters,amship,arate,aric,atorrheic,elworker,elworkers,elworks,eplechase,instrasse,notrophomonas
  ste:notype,pdad,pmom,ppage,pson,pwise,rcobilin,rcobilinogen,reochemistry,reoisomer,reotypy,rilised,rilising,rility,rnalis,rnebra
  ste:rnebrae,rol,rols,vedore,vedores sti:ckup,gmatise,gmatised,gmatises,gmatising,gmatize,letto,lettos,llframe,mulable,nkbug,nkbugs,nky,pend,rfry
  sto:chastic,ckboy,ckcar,ckers,ckmen,ckpot,gie,ic,machache,mata,matognathic,neburden,necarver,necarvers,nemason,nemasons,neware
  sto:neworker,neworkers,oge,rable,ryline,vetop
  str:aightaway,aightener,ainer,andy,anglehold,angler,angury,ategize,awcoloured,eaker,eetlight,eetlights,eetwalker,eetwise,eptomyces
  str:essor,etchy,iae,iate,iatonigral,idulent,idulous,ikeout,iptease,obe,oboscope,ongbox,ongyloides,opping,umous stu:bbly,ffie,mbly,mpy,ntman,tterer
  sty:list,lopharyngeus,rofoam
  sub:categorise,categorises,categorising,cutaneum,epiglottic,key,let,mariner,mariners,net,nets,par,pial,poena,sartorial,sidise
  sub:sidised,sidises,sidising,stantive,stit,urb,valvar suc:centuriate,cesfully,cour,essfully,ralose,rase sud:enly,orific sue:s suf:ficiency,fusion
  sug:arfree,arless,gestd,gestible,ita
  sul:fatase,fatide,fhydryl,fites,fonylurea,phadiazine,phasalazine,phate,phates,phide,phite,phites,phonamides,phone,phonylurea,phonylureas
  sul:phur,phuric,phurous sum:marise,marised,marises,marising,mertime sun:block,burst,days,downer,dress,hat,ken,lamp,roof,room,spots
  sup:ercilious,erego,erimposition,ernatant,ernate,erparamagnetic,erset,inate,osed,pertime,plying,positories,pository,pressant,purating
  sup:racarinal,racristal,ratip,ravalvar,remum,t sur:efire,fer,fers,name,rogacy,rogate,vivable,vivorship sus:ceptive,hi,tentaculum sut:ural
  swa:g,gs,hili,th swe:atband,atpants,atshirt,atshop,atsuit,etener,etie,eties,ltering swi:mmy,mmyheaded,msuit,msuits,mwear,ngset,rly,tchman,tchmen
  swo:llowing,rdsman syc:amore
  sym:bolise,bolised,bolises,bolising,brachydactyly,metrise,metrised,metrises,metrising,metrize,pathise,pathised,pathises,pathising
  sym:phalangism,posium,ps,ptomns,ptons,toms
  syn:aptic,aptophysin,chronising,chrotron,dactylous,dromic,ergism,ergist,ergistic,oviorthesis,thases,thetase,tonic syr:ingobulbia,upy
  sys:tematised,tematising,tematize,tme tab:asco,etic,leside,leware tac:hyed,hying,hykinin,hyphylaxis,hypnoeic,hysystole,kler,tic tae:niae taf:fy
  tag:line tai:lgater tak:eaway,eout tal:cum,kie,kies tam:pons tan:gerine,gy,kless,ktop,talise,talised,talises,talising tap:eworm,ioca,otement,room
  tar:mac,p,ps,ragon,sorrhaphies,sorrhaphy tas:ed,er,ered,ering,ers,kbar,tebud,tebuds,ter tat:tooist,tooists tau:rocholate,rodont,rodontism
  tax:ane,anes,idermist,idermy,idriver,idrivers,onomy tea:chable,kettle,rgas,ry,spoonful tec:hie,hnophobe,torum ted:dybear tee:ny,tertotter tef:lon
  tel:angiectases,ecommute,ecommutes,econference,econferences,econferencing,emarketer,emarketers,emed,ephonic,ephonist,eworker,net
  tel:omerase,omere,omeres,ophase tem:perize,porize ten:dancy,fold,iae,orrhaphies,otomies,sile
  ter:abyte,abytes,ahertz,atogen,atogens,pene,rarium,rorise,rorised,rorises,rorising,tile,tiles,tius tes:tbed,ty
  tet:anic,anospasmin,any,herball,rahydrofolate,ramer,raparetic,raplegics,raploid tex:tbox tha:i,lamocortical,lamostriate,lassaemic,nksgiving,nx
  the:larche,matic,orise,orised,orises,orising,reto,rewith,rfore,rmoluminescence,rmos thi:amin,azolidinedione,azolidinediones,ckeners,merosal,opurine
  tho:ras,uroughly thr:eadlike,eadworm,eonine,iftstore,oaty,oes,ombasthenia,ombectomised,ombocytopaenic,ombolysed,ombolyzed,ombomodulin,ombophilias
  thr:omboxane,owup thu:mper,rs,rsday,rsdays thy:mine,roidectomised,rotroph tic:ker tie:rod til:apia,er,ers tin:cture,ctures,foil,gly,ners,smith
  tip:less,per,top tit:r tiw:ce toa:sty toc:olytics,olyzed tod:dies toe:hold,walker tof:u toi:letries tok:e,enise,enised,enises,enising,enize
  tol:lbooth,lway,uene tom:ahawk,morow,morrow,or,orr ton:ite,ometries,sillolith,silloliths too:lbar,lbars,lbox,lpusher,lpushers,lset,lshed,ltip,much
  top:less,most,oisomerase,side,soil tor:cula,pid,por,sed,sing,turer,ulopsis,wards tot:tery tou:chpad,chup,nge,rism
  tow:bar,boat,nhome,nhomes,nhouse,nsfolk,nship,truck tox:aemic,ed,icant,icologists,ocara,oplasmic
  tra:ceable,chelorrhaphy,cheobronchopathia,cheopathia,chomatous,cings,ckable,ckman,ckmen,ctortrailer,desman,die,dies,fficker,gal
  tra:ilblazer,ilhead,ineeship,jectory,mmelled,nfered,nq,nquillise,nquilliser,nquillisers,nsceiver,nscriptase,nscriptional,nscriptionist
  tra:nscriptionists,nsduction,nsects,nsfalcine,nsference,nsferral,nsfontanellar,nsfusional,nsom,nsonic,nsop,nsposon,nsradiancy
  tra:nssexualism,nstelephonic,nsthyretin,nsudate,nsudates,nsudative,nsvestism,nsvestite,nsvestites,peziometacarpal,velogue
  tre:atable,ehouse,ehouses,etop,etrimmer,etrimmers,foil,foils,matode,matodes,ponemal,ponemes,popnoea
  tri:acylglycerol,athlon,chilemmal,chinella,chomonad,chomonads,chomonal,chophyton,chorhinophalangeal,chotillomania,chromat,churis
  tri:cipital,ckle,ennial,fid,foliate,glyceride,gonal,iodothyronine,ke,kes,maran,mer,mmings,ode,partite,ploid,ppy,ptan,ptans,quetrolunate
  tri:radiate,somic,tium,vialise,vialised,vialises,vialising,vialize
  tro:mbonist,phic,phoblastic,phozoite,phozoites,pia,pics,pomyosin,ubleshoot,ubleshooter,ubleshooting tru:ckbed,ckdriver,ckers,ckload,mpeter,mpeters
  try:panosomal,psinogen,ptase tsh:irt tsu:nami,namis tub:erculoid,erculostatics,ulin,ulointerstitial,ulovillous tue:s,sday,sdays tuf:tal tug:boat
  tum:bleweed,escence,myache,myaches tun:eup,neler,nelers tup:le,les tuq:ue tur:bidity,gescence,kish,meric,nkey,noff twe:ens,ezed,ezer,lth
  twi:ggy,tchy two:assist,fold,some tyl:oma tym:panites typ:able,ewritten,o,os tyr:amine,annise,annised,annises,annising,ed,es,osinase uai:fi
  ube:rdriver,rdrivers ubi:quinone,quitin ukr:ainian ulc:erating,erous uln:ae ult:ralow umb:elliferone,ilici,o,ra
  una:bashed,naesthetised,ssignable,voidably unb:eknownst unc:haracteristic,hg,omfortible,onsolable,ontrollably
  und:ecipherable,ecompressed,elete,erachiever,erage,erdistention,ergoeing,ersea,erway,isclosed,issected,issolved une:cessary,xplainable
  unf:avourable,avourably,ortunatly ung:ual,ues,uis
  uni:centric,code,color,cuspid,cystic,directional,leaflet,modal,nhabited,nsurable,nterpretable,parous,phasic,plane,sex,valent,variable uni:variate
  unk:nowable unl:it unq:uantifiable unr:eachable,ecognisable,eli,ousable uns:toppable unw:ed unz:ip upc:huck,ode,oded,oding,oming upd:ater,o,raft
  upf:itter,itters,ront upl:ands,oading,oads ups:ampled,ampling,cale,ize,lope,tage,tate,urge,wing upt:ime,o ura:cil,emic,niumminer,niumminers
  urb:anise,anised,anises,anising,anize urd:u ure:alyticum,aplasma,otelic,throrrhagia,throrrhaphy,throscope,throtome,throvaginal,tic
  uri:case,cosuric,cosurics,nal,nals uro:bilin,bilinogen,crit,gastrone,lithiatic,modulin,onc,porphyrinogen usa:bility use:age,full usu:aly ute:s
  uti:caria,lised,lising uto:x utr:asound uve:oparotid vac:cinal,cs,cum,uolar vag:otomies,otonia val:erate,goid,idator,idators,late,our,val,vulotome
  van:dalise,dalised,dalises,dalising vap:ed,es,ing,orizer,our,ours var:icocelic,iola,y vas:a,cularising,culitides,ectomised,odilate,ti vba:ll
  vec:torial veg:an,anism,etant,etate,gie vei:llonella,w,ws vel:cro,um ven:tralis
  ver:balise,balised,balises,balising,balize,gence,ifiable,micide,mifuge,mifuges ves:iculobullous vet:tech vib:rio,rios,rissae,roacoustic
  vic:ar,timise,timised,timises,timising,tualled vid:eoconferencing,eogame,eographer,eographers,s vie:tnamese,wable vig:our vil:li vim:entin
  vin:tners vio:linist,linists vir:aemic,emic,ilism,ion,ions,oid,ologists,ucidal vis:cerocranium,ceromotor,ualzed,uoperceptual
  vit:ellus,iated,real,riol,ronectin,s voc:alise,alize vol:atilise,atilised,atilises,atilising,atility,atilize vom:itus voy:eurism vul:ture,vae
  wac:ky wah:t wai:stband wak:eboarding,eful,en,eup wal:kabout,kie,kin,kway,kways,ledoff,leyed wan:derer,e
  war:ble,ehouseman,ehousemen,ehouseworker,ehouseworkers,ship,ty,zone was:abi,hbasin
  wat:chband,chlist,chmaker,chmakers,erbed,erborne,erhole,erpark,erskiing,erway,erways,tage wav:elet,elets wea:rable,rer
  web:cam,link,mail,master,page,pages,site wed:nesday,nesdays wee:ker,kers,py,wee wei:ghtings,ghtlifter,ghtlifting,gth wel:lbeing wes:ternize wet:her
  wha:rf whe:elhouse,elie,lp,y whi:ner,nge,ngeing,ny,ppets,teboard,tish who:legrain,lemeal,mever,osh,ozy,rled wic:ketkeeper,ketkeepers
  wid:dle,ebore,owhood wie:rd wif:i wig:gly wil:dcat win:dblown,dbreaker,dchill,dedness,dings,dowsill,dowsills,dstorm,dsurfing,dswept,emaker,emakers
  wip:er wir:etap wit:dh wke:nds wkl:y woe:fully won:ky woo:dcarver,dcarvers,dlands,dstove,dsy,dturner,dturners,dworker,zy
  wor:dprocessor,kaholic,kday,khouse wre:stler wri:ggly,ng,nkly,stdrop,ten,teup,teups wro:king,ngful wry:neck xan:thine,thochromic
  xen:obiotics,otransplant xer:ophthalmia,ox,oxed xip:histernal,histernum xry:a xyl:itol xyp:hoid,hoids yam:s yar:dwork yea:rbook,rend yei:ld
  yel:lowish,lowjacket,lowjackets,lowy yer:sinia yip:pee yoy:o yuc:ky yvi:ew zam:boni zap:ped zeo:lite zep:pelin zer:opad zes:t zip:code,line,lining
  zir:conia zit:s zon:ked,ula zoo:keeper,keepers,spore zwi:tterion zyg:apophyseal,apophysial,apophysis,ote,otes zym:ogen,ogens
`;
