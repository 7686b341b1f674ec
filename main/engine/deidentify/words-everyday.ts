/** Everyday words of English beside patients and machines that are in no list of family names, given names or towns. Packed by their first three letters. */

export const everydayEnglish = `
  aba:ca,ft,lone,lones,se,tement,ttoir,ttoirs abb:ess,esses abd:uctee abe:am,ttor,yance abf:raction abi:ogenesis abj:ure abl:ative,oom,utions
  abn:ormity abo:litionism,litionist,litionists,ma,mas,masum,minably,mination,minations,rning,rtionist,rtionists,rtus
  abr:acadabra,ade,aded,anchiate,asiveness,axas,eaction,idge,idgement,idger,idgers,ogate,ogating
  abs:cessus,eiler,eiling,enteeism,entminded,entmindedness,inthe,olution,olver,orbance,orber,tainers,tinent,tractionist,urdist
  abu:lia,lias,lic,siveness,t,tment,ts,tted,zz aby:ssal aca:d,deme,demician,lculia,lculic,lvaria,nthamoeba,nthus,rdiac,ri
  acc:elerando,elerant,elerate,elerator,eptant,epter,essorize,limatise,limatised,limatises,limatising,n,ord,ordant,ouchement,ouchements
  acc:outre,outred,outrement,outrements,rete,retion,ross,rual,umulative,ursed,uvein ace:d,ntric,rbic,tabulopelvic,taldehyde,tone,tylene
  ach:eived,ey,ievers,olic,ondroplasia,ondroplasias,oo aci:dic,dophil,doses,dosis,ni,nus acm:e aco:lyte,lytes,nitase,rn,ustical acp:t
  acq:d,uaintanceship,uiescent,uirer,uisitive,uisitiveness acr:al,eage,ocentric,ochordon,omegalic,opachy,ophobia,opolis
  act:g,inin,inomycotic,ivator,ivators,ivism,ualise,ualised,ualises,ualising,ualize,uarial,uate,uated,uating,uator acu:pressure,puncturist
  ada:ctyly,gio,mantine,ption add:enda,ending,ends,ers,isonian,le,uce,uced ade:nine,noidectomies,nomyotic adh:esed,esional
  adi:athermancy,eu,eus,pocere,pokine,ponectin adj:oint,udge,udged,udicate,ure,uster,ustor,utants
  adm:ininfusion,inistrant,inistrate,inistrates,ins,iralty,ixture,onishments ado:ptable,ptee,pter,rably,rers adr:enalin,enaline,enarche,enomimetic
  adu:lterant,lterer,lterers,lteress,lterous,st adv:ents,enturesome,enturess,enturist,ersarial,isee,isement,ocacy ady:namia,namic adz:e aed:es aeg:is
  aeo:lian aer:ate,ating,ialist,ie,ies,obatics,obe,obes,ocele,odromes,odyne,omarine,on,onautical,onautics,ophobia,oplane,oplanes,oscope,osolise
  aer:osolised,osolises,osolising,osolize aes:thete,thetes,thetics aet:her,hrioscope,iologies afa:r afe:ard
  aff:aire,ectless,ianced,iant,iche,ine,irmant,irmer,latus,lux,orest,orestation,orested,oresting,orests,right afg:hani,hanis,hanistan
  afi:cionado,cionados,re,rma afo:rethought,ul aft:erburner,erburners,erdeck,erglow,ermarket,erschool aga:mogenesis,nglionic,panthus,te,tes,ve
  age:ism,ist,less,netic,nitalism,ratum,usia
  agg:er,lomerate,lutinate,lutinates,lutination,lutinations,lutinin,lutinins,randize,randizement,ravate,ravation,ravations,regator,ressed
  agg:resses,rieved,ro agh:a agi:st,t,ta,tation,tations,tato,tprop agl:et agn:ate,ates,athia,ation,ations,osic
  ago:g,nal,nised,nises,nising,raphobic,raphobics agr:aphia,aphic,arian,estic,iculturalist,onomist agu:e agy:ria,rophobia ahc:hoo ahe:m aid:er
  aig:uille aik:ido ail:eron,erons,ing aim:s
  air:base,boat,brush,brushed,burst,crew,drome,dromes,drop,fare,fares,flow,foil,head,ings,less,lift,lifted,lock,man,men,mobile,play,ship
  air:sick,speed,stream,strike,strikes,time,trapping,wave,waves,worthy,y aka:thisia,thisic ake:e aki:mbo akt:ina ala:baster,ck,crity,e,rum,rums
  alb:acore,ania,anian,atross,ertite,ertype,uminurias alc:hemical,hemist,hemists,hemize,hemy ald:ermen,ers,olase,rin
  ale:e,house,mbic,ph,rgies,xandrine,xias,xic,xithymia alf:alfa,resco alg:eria,in ali:enation,enist,ments alk:alinize,aloid,alotic,ane,y,yd
  all:antois,argando,ay,ele,eles,elic,eluia,emande,emandes,eyway,iterative,odynic,onge,ophone,ophones,osteric,over,pass,spice,urements all:uvial
  alm:andine,ond,onds,s,shouse alo:es,gia,ha,t,w alp:aca,enstocks,habetise,habetised,habetises,habetising,habetize alr:ight,ighty
  alt:arpiece,eration,erations,ernation,ernations,iplano,ricial,ruist,s alu:mina,mna,mnae,mni,mnus,ms alv:eolodental
  ama:crine,h,lgam,nita,nuensis,ranth,retto,ryllis,ssment,teurism,xophobia,zon,zonian,zons
  amb:assadorial,assadorship,ergris,idexter,idexterity,lyopic,rosial,ulette,ulettes ame:er,liorate,lioration,loblastic,norrheic,ricas amh:aric
  ami:ce,d,de,dship,dships,noacid,noacids,noacidurias,ss,ty amm:eter,oniacs amn:esiac,esiacs,esic
  amo:ebiasis,ebic,eboid,ntillado,rtise,rtised,rtises,rtising,rtize,ung,xiclav amp:erage,hipods,hora,hoteric,licon,oule,oules,utator
  amy:gdalohippocampal,lopectin,tal
  ana:bolism,branch,chronistic,clitic,conda,erobe,esthesiologists,esthetise,esthetised,esthetises,esthetising,esthetist,esthetists
  ana:esthetize,lgesia,lgia,lgias,lytics,lyzable,mnesis,morphoscope,phase,plasma,rchistic,rthric,sarcic,tomist
  anc:horites,horman,hormen,horperson,horpersons,hovy,ylostomiasis and:antes,iron,irons,orra,rogynous,rogyny,rostenedione
  ane:cdotalist,mographies,mone,moscope,rgy,roid,s,sthesiologists,sthetist,sthetists,uploid,uploids,uploidy,urysmorrhaphy
  ang:elfish,elical,elology,iectasias,iodroid,iogenesis,iographer,iographers,ioimmunoblastic,iomyolipomatous,iostrongyliasis,leworm
  ang:lophile,strom,stroms anh:edonic,edral,ydride ani:mas,mator,mators,mists,mus,onic,ridia,sakiasis,se,sette,socoric,sokaryotic
  ank:h,hs,let,us,yloglossia,ylose,ylosed,yloses,ylostomiasis,ylotic anl:age ann:ealing,ex,otator,otators,ots,ularity,uli,unciate,unciator
  ano:dal,dontia,dyne,mic,nychia,nymise,nymises,nymising,pheles,phthalmia,phthalmic,rchia,rectic,rexics,rgasmia,sognosia,tia,xic
  ant:agonises,agonising,arctic,ebellum,ebrachium,echamber,ecollis,ediluvian,eing,elope,erograde,eroom,erooms,helmintic,helmintics,hem
  ant:her,hers,hracite,hracotic,hraquinone,hropic,hropogenesis,hropoid,iaggregant,ibioprophylaxis,icholesterol,ichrist,ichristian,icipant
  ant:icline,ideoxyribonuclease,idisestablishmentarianism,idotal,iendomysial,igliadin,ihelminthic,ihistaminic,imicrosomal,imuscarinic
  ant:inationalist,inociceptive,iodontalgic,ioxidant,ioxidants,ipasto,ipersonnel,iperspirant,iplasmin,iquarian,irad,iradial,iresorptive
  ant:isubmarine,ithetical,ivenin,ivivisectionist,iwar,ler,lers,onymic,onymies,onymous,onymy,re,sier,sy,venom anu:clear,ran,ric anx:iolytics
  any:more,time aor:tal,tobiiliac apa:ce,che,tite,tosaurus ape:like,man,ristalsis,ristaltic,ritif,ritifs
  aph:eresed,id,ids,is,onia,onic,rodisia,rodisiac,tha,thae,thous api:ary,coseptal,sh apl:enty apn:eustic,oea,oeas,oeic
  apo:calypse,calyptic,crypha,enzyme,ferritin,lipoproteins,litical,logia,logias,logise,logised,logises,logising,logists,neurosis,physes
  apo:physis,plectic,plexy,rt,state,stle,stolate,stolic,thecary
  app:aloosa,aloosas,aratchik,assionato,easer,ellant,ellate,endectomies,endicectomies,endicocaecal,erception,ertaining,etised,etises
  app:etising,lauders,lecart,lejack,let,ortionment,osed,raiser,raisers,reciably,reciator,rise,rised,rises,rising,rox,roximal,s apr:axic,opos,oximately
  aps:e apt:s aqu:acade,aculture,alung,alungs,aporin,avit,eductal,ifer,iline,is,iver ara:besque,bic,chidonic,chnids,chnoidocele,d,gonite
  arb:itrage,itrager,itrageurs,itrament,oreal,orescens,oretum,orist,orists,oviral,utus
  arc:ana,anum,haeopteryx,haism,hangels,hbishopric,hbishoprics,hdeacon,hdiocese,hduchess,hduke,hdukes,henemy,herfish,hetype,hetypes
  arc:hfiend,hiepiscopacy,hiepiscopal,hiepiscopate,hitectonic,hitrave,hival,hivist,hpriest,hpriests,hway,tic ard:ency,our are:olae,ole,thusa
  arg:entine,entines,inase,onaut,onauts,osies,osy,ot,uement,ufying,umentum,yles,yll,yria ari:d,dity,ght,oso,stocrat,thmetical
  arm:ature,band,enian,ful,less,load,oire,oires,orers,orial,oured,oury
  aro:matase,matherapies,matherapist,matherapy,matise,matised,matises,matising,matize arp:eggio,eggios
  arr:aignment,anger,ector,estment,hinia,ivederci,ogates ars:ed,enical,ine,ing,onist,onists,phenamine
  art:efactually,emisia,erialise,erialised,erialises,erialising,erialize,eriographer,eriolar,eriole,eritides,hralgic,hritides,hroereisis
  art:hroscopies,ifcats,illerist,illeryman,illerymen,less,sy,y aru:gula ary:l,tenoids asa:foetida asc:endancy,endant,ender,ension,ertainable,ii,oma
  ash:en,ram,rams,y asi:nine ask:er asp:aragine,ergillum,ergillus,erse,hodel,hyxial,ic,idistra,lenic
  ass:ai,ailable,ay,ayers,egai,emblage,emblyman,emblymen,hole,holes,ignation,ignations,ignee,imilable,imilationist,istive,oc,t,uage,uaged
  ass:uredness,urer ast:asia,erictic,ern,henopia,igmatic,ir,ragalus,rakhan,ral,rally,ray,ride,rodome,rologer,rologers,ronautical,ronautics,ronomic
  ast:rophysical,rophysicist,rophysicists,rophysics asu:nder asy:mmetrical,nergia,stolia,stolic ata:raxia,raxy,vism,vistic ate:lectasia,lier,liers
  ath:eistical,enaeum,enaeums,eneum,irst,leticism,wart,wartships,yreotic,yroid atm:an ato:ll,lls,mize,mizer,nal,nia,nic,ny,p,py atr:abilious,etic
  att:aboy,ainable,ainted,ar,atched,endee,endees,endings,entional,enuant,enuate,enuates,enuating,estation,estations,ester,g,icism
  att:itudinal,orn,ractants,ractor,ractors,rition,uned,unement,y aub:erge,ergine,urn aud:iologists,iophile,itive
  aug:ht,mentable,menter,ur,ured,uries,urs,ury,ustly,ustness aun:tie,ties,ty aur:eole,icle,icles,icula,iculas,iscope,orae,oral,oras aus:pices,tralia
  aut:archies,eur,henticator,horess,horial,horise,horised,horises,horising,horitarianism,hs,istic,obahn,obus,oclave,oclaved,oclaving
  aut:ogenesis,ogiro,ogiros,okv,omatism,omatons,omats,osomal,ostrada,otomies aux:in ava:scular,scularity,tar,unt ave:nger,ngers
  avi:an,ary,atrix,din,on,onics,um avo:cado,idant,ider,ir,lition,s,uch,uches avu:lsing awa:kenings,rdee,sh awe:igh,less,struck awh:irl awo:l axe:man
  axi:l,llofemoral axo:ns aya:h,tollah,tollahs aye:s aza:n azi:muths azo:le,les,ospermic,taemic,temia,temic,tes,turias baa:ing
  bab:as,bitted,bitting,bitts,esia,ushka,ushkas,yhood,ylog,ysat,ysit,ysitter,ysitting
  bac:calaureate,carat,chanal,chanalia,chanals,cy,helorette,helorhood,hes,illary,illus,kbencher,kbend,kbiter,kbiters,kbreaker,kchat
  bac:kcourt,kdrop,kdrops,kend,kfields,kgrounder,kgrounders,khanders,khoe,khoes,klit,kpacker,kpedal,kpedaling,kpedals,kscratcher,kseat
  bac:kside,kslapper,kslaps,kslid,kstabber,kstabbers,kstreet,kstreets,kstretch,kswept,kup,kwaters,kwoodsmen,kyard,teraemic,teremic
  bac:teriocin,teriophage,teriophages,teriurias,terurias bad:die,dies,dy,inage,land,lands,mouth,mouthed,mouthing baf:flers
  bag:atelle,ful,gers,gie,man,men,pipe,piper,pipes,uette,uettes bah:adur,rain,t bai:leys,liffs,liwick,rn bak:eshop,lava,sheesh
  bal:aclava,alaika,alaikas,derdash,dhead,dheaded,dies,dric,een,eful,er,ers,ladeer,last,lata,lcarrier,lcock,lcocks,letic,lgame,lgown,lism
  bal:lista,loonist,loonists,lots,lottement,lpark,lplayer,lplayers,lsiest,lsy,lute,lyhoo,samic,sams,uster,usters bam:binos,boo
  ban:al,alities,c,dbox,deau,deaux,derilleros,dicoot,ditry,dleader,dleaders,dmasters,dolier,doliers,eful,ger,gers,gladesh,gles,gtail,ish
  ban:ishment,jo,kable,kbook,kbooks,kcards,kroll,krolled,krolling,krolls,kteller,ktellers,lieue,neret,nerets,nerol,nock,ns,quette,quettes
  ban:s,shee,shees,tam,tams,tamweight,yan,zai bao:bab,babs bap:s,tismal,tisteries,tistery,tists,tizer
  bar:barianism,barianisms,barically,barism,barity,barization,barizations,barize,barized,barizes,barizing,barousnesses,bell,berries,berry
  bar:bershop,bets,bican,bies,bituric,carole,caroles,carolle,dic,efaced,ehanded,eheaded,f,fed,fing,flies,fly,fs,gemen,hop,hopping,i,ista
  bar:istas,ite,keep,keeper,kers,ky,leycorn,maid,men,my,neys,nstorm,nstormed,nstormer,nstormers,nstorming,oness,onet,onetage,onetcies
  bar:onetcy,onetess,onets,onial,ony,os,oscope,ouche,quentine,racks,racuda,rage,ratry,relhead,relhouse,renness,rette,retter,retters,room
  bar:stool,tending,tizan,tonella
  bas:alis,aloid,cule,cules,eboard,eboards,er,icranium,ilicas,ilisk,ioccipital,ion,ivertebral,ketful,oganglionic,ophil,ophils,sinet,sist
  bas:sists,tardise,tardised,tardises,tardising,tardize,tardy,te,ters,tinado,ting,tions
  bat:eaux,her,hers,hhouse,hhouses,hmat,hrobe,hyal,hysphere,ik,sman,smen,t,tement,tened,tening,tens,tleax,tleaxe,tledore,tledores
  bat:tledress,tlefront,tleground,tlement,tlements,tleplane,tler,tlewagon,tue,tues,wing bau:ble,bles,d,xite baw:d,ds bay:berry,onet,ou baz:ooka,ookas
  bba:ll,lls bea:chcomber,chcombers,chcombing,chfront,chhead,chheads,chwear,klike,mlet,mlets,nbag,nbags,nery,nie,nies,npole,nstalk,rcat,rdless,rer
  bea:rish,rlike,rskin,rskins,stliest,table,tific,tings,titudes,tnik,tniks,us,ut,uteous,uts,verboard,verette beb:op
  bec:almed,hamel,hance,hanced,hances,kon,loud,louded
  bed:aubing,azzled,chamber,covers,ecked,eviled,evilled,fellow,fellows,im,lamite,mate,ouin,pan,post,raggled,roll,sheet,sheets,sit,sore
  bed:sores,spring,springs,stead,steads,wetting bee:chnuts,chwood,falo,fburger,fcake,feater,fsteak,keeper,keepers,keeping,line,p,ped,ping,ps,troot,zer
  bef:oul,ouled,uddled,uddling beg:at,et,ets,etting,garliness,gary,one,onias,orra,ot,otten,rimed,rimes,uilement,uine
  beh:aviorist,avioural,aviours,emoth,est,olden,oove,ooved,ooves bej:eweled
  bel:abour,arus,aying,dame,eaguered,eaguering,eive,fry,ievably,ike,ittlement,ittler,ize,larmine,lcurve,licose,ligerence,ligerency,lmen
  bel:lows,lwether,lyache,lyaches,lyband,lyboard,lybutton,lyful,owdecks,tway,uga,ugas,vedere bem:usement
  ben:chpress,chwarmer,edicite,edictine,edictory,edicts,efaction,efactions,efactress,efactresses,eficence,eficent,gali,galine,ignancies
  ben:in,ison,jamins,nies,thic,thoscope,tonite,tonites,twood,umbs,zidine,zine,zophenone ber:ate,et,gamot,gs,kelium,m,ms,muda,mudas,sagliere,serker
  bes:hrew,meared,mirch,mirched,mirching,otted,pangling,peak,peaking,peaks,pectacled,poke,prinkle,prinkled,prinkles,tead,tie,tride,trides
  bes:triding,tseller,tsellers bet:ake,ametasone,atron,el,hels,hink,ide,ides,imes,oken,okened,okens,rayer,rayers,roth,rothed,ta,wixt
  bev:eled,eling,elled,ies,vy,y bew:ilderingly,itchment bez:ant,ants,el,els,ique,oar,oars bha:ji bhu:tan bia:thlon bib:liomania,liophiles,liotherapies
  bic:ameral,ep,ipitoradial bid:der,ders,dies,et bie:rs bif:f,fl,urcate
  big:eminal,foot,gie,gies,gish,head,hearted,horn,horns,ht,mouth,mouths,uanide,uanides,wig,wigs bij:outerie,oux bik:er,ers,kie
  bil:ges,harzial,iodigestive,ioenteric,iopancreatic,iverdin,k,ked,ker,king,ks,lable,labong,lers,leted,leting,lets,lhooks,liard,lies
  bil:lingsgate,lionaire,lionth,lowy,obate bim:bos,odal bin:ational,aural,dery,dle,ge,man,men,nacle,ocularity,oculars
  bio:degrades,genesis,geographies,informatics,marker,markers,nic,pic,psychosocial,scopies,sis,spy bip:artite
  bir:dbath,dbaths,dbrain,dbrained,dbrains,dhouse,died,dieing,dies,dman,dseed,dshot,efringent bis:hopric,hoprics,que,tro
  bit:chier,chy,emporal,er,ers,rate,stocks,t,tern,ty,umen,uminous biv:ouac,ouacked biz:arrerie,e
  bla:bber,bbering,bbermouth,bbers,ckcurrant,cken,ckguard,ckguards,ckish,cksnake,g,h,hs,meful,meworthy,nchable,ndish,ndisher,ndishment
  bla:ndishments,ndly,ndness,nksky,nquette,rney,rneying,sphemer,sphemers,stema,ster,sters,sto,stocoele,stoff,stogenesis,stomere,stomeres
  bla:stomyces,stopore,stula,ther,thering,tted,tting,zoned
  ble:achers,akness,bby,eder,eing,ep,eped,eper,eps,nched,nde,nders,nnies,pharorrhaphy,ssedness,st
  bli:ghter,ghters,mey,nder,nders,ndside,ndworm,ng,ni,nis,ntz,ntze,ntzes,stery,the,tzkrieg
  blo:ater,ats,aty,ckade,ckbusting,ckhouse,ckhouses,cky,ke,kes,ndish,odborne,odcurdling,odsucker,odsuckers,odsucking,odworm,omers,op,oper
  blo:ssomings,ssomy,tchy,tto,uson,wer,wfish,wflies,wfly,wgun,wguns,whard,whards,whole,wjob,wjobs,wpipe,wup,wy,wzy
  blu:b,bbed,bberhead,bbery,bbing,bs,cher,dge,ebird,ebonnet,egills,eish,ejacket,ejay,ejays,ejeans,esman,esy,ey,ish,nderbuss,nderer
  blu:nderers,sher,ster,stered,sterer,sterers,stering,sterous,stery
  boa:rdinghouse,rdroom,ster,sters,tbuilder,tel,ter,ters,thouse,tload,tmen,tsman,tswain,tyard
  bob:bies,bin,bins,ble,bling,bypin,olink,sledder,sledders,sleigh,white,whites boc:ce,cie
  bod:acious,es,ge,hisattva,iless,s,ybuilder,yman,ymen,ypacker,ypackers,ystuffer,ysurf bof:fo bog:ey,eyman,eymen,eys,ies,s,trotter,y,yman
  boh:emian,emians,unk boi:lermaker,lermakers,lerplate,loff
  bol:as,ero,ide,ivares,ivia,iviano,ivianos,lix,lixed,locks,shevik,sheviki,sheviks,shevism,stersafebril,tonia
  bom:as,bardiers,bast,bastic,be,bproof,bshell,bshells,bsight
  bon:anza,bon,bons,dholder,dholders,dmaid,dservant,dsman,dsmen,ers,eshaker,eyard,ged,ging,gos,gs,homie,itos,ked,kers,king,nier,niest,sai
  boo:b,boo,boos,bs,bytrap,dle,dles,ger,german,germans,gers,geyman,gie,gied,gieing,gieman,gies,hoo,hooing,kbinderies,kbinders,kbindery
  boo:kie,kish,kmaker,kmaking,kmarker,kmobile,kseller,kshelves,kwork,lean,mbox,mers,ndocks,ndoggle,ndoggled,ndoggling,nies,tblack,tlace
  boo:tlaces,tlegger,tleggers,tless,tlicker,tlickers,tlicking,tup,zers,zy bop:ped,per,ping,s
  bor:borygmi,dello,dereau,derland,derlands,dure,ehole,eholes,escope,esome,nite,rower,rowers,rowings,sch,scht,stal,t,zoi bos:nia,nian,omy,un
  bot:anic,any,ch,fly,ryoid,swana,tlecap,tler,tlers,tleshop,tomland,ulin
  bou:doir,doirs,ffant,gainvillea,illabaisse,illons,les,levardier,ncer,ncier,nciest,ncy,nden,nder,nders,nteous,ntiful,ntifully
  bou:rgeoisification,rgeoisify,rgeons bov:ver bow:ings,legs,lers,lful,lines,men,s,string,stringing,tie,wow box:en,ful,fuls,y boy:senberries,senberry
  boz:os bra:cer,ceros,cers,chiobasilic,chiosaurus,chium,chymetacarpia,chymetatarsia,chyolmia,chytherapist,dyarrhythmia,dyarrhythmias,dyed,dying
  bra:dykinin,dylalia,dyphrenia,dypneic,dypnoea,dypnoeic,ggadocio,gger,id,ille,inpan,inpans,inpowers,inteasers,inview,kemen,less,lette
  bra:lettes,mbles,nchia,nchiae,nchings,nchiopod,nchiopods,nchless,nchlike,nders,ndisher,ndless,shly,shness,ssards,ssie,tty,twurst
  bra:vissimo,w,wler,wlers,zenly,zer,zers,zilein,zilnut,zils
  bre:adbasket,adboard,adbox,adcrumb,adcrumbs,adfruit,adline,adlines,adstuffs,akage,akaway,akers,akup,akwaters,am,astfed,astsummer
  bre:athable,athalyse,athalysed,athalyser,athalyze,athalyzed,athalyzer,athalyzes,athalyzing,athy,ezeway,ezy,kkie,msstrahlung,ves,vetted
  bre:wers,wmaster bri:ars,arwood,bable,ckbat,ckbats,ckie,ckies,cklaying,ckmaker,ckmakers,ckwork,cky,ckyard,dewell,dgeable,dgeboard,dgehead,dgeheads
  bri:dgework,efings,ers,gadier,gandage,gands,gantine,ghtener,ghteners,ghtnesses,ghtwork,lliantine,lls,ngers,nkmanship,nksmanship,oche
  bri:quet,quets,quette,quettes,s,sket,stly
  bro:adbill,adcaster,adcloth,adloom,adminded,adsheets,adside,gans,gue,gues,kenhearted,kerage,lly,meliad,nchiectasia,nchiolar,nchiole
  bro:nchioles,nchiolocentric,nchitic,nchitis,ncho,nchoscope,nchoscopist,nco,ncobuster,ncs,ntosaurus,ntosauruses,nzy,oder,omball,omstick
  bro:ses,thels,therinlaw,therliness,uhaha,wnfat,wnings,wnish,wnout,wser,wsers
  bru:cine,iser,nei,shoff,shstroke,shstrokes,shwork,sque,talise,talised,talises,talising,talize,xer,xers,xing bub:ba,blegum,blestudy,o,oes,onic,s
  buc:caneer,caneering,caneers,karoo,karoos,kboard,kboards,ketful,keye,keyes,kminsterfullerene,kshot,kskin,kskins,kteeth,ktooth,kwheat buc:olic
  bud:getary,gie buf:foonery bug:aboo,aboos,bear,gery,house,le bui:ldup
  bul:bourethral,bul,garia,gur,gy,imic,letproof,lfinch,lheadedness,lish,lpen,lseye,lshit,lshits,lshitter,lshitters,lwhip,lwhips,lyboy
  bul:lyboys,lyrag,lyragging,rushes,wark,warks bum:ble,bler,bling,pkin,pkins,ptious
  bun:chy,co,g,galow,ged,gee,ghole,gholes,ging,kbed,khouse,kmate,kmates,ko,kum,ted,ter,tings,tline,yip bup:hthalmos
  bur:bs,geoning,gesses,ghers,glarize,glarproof,gle,gled,gling,gomaster,graves,gundy,kas,kholderia,kina,led,lesque,mese,nedin,nings,noose
  bur:nout,nsides,rhole,rholes,rito,rower,rowing,sae,then,undi
  bus:boy,driver,drivers,hhammer,hido,hings,hmaster,hmen,hwa,hwhack,hwhacked,hwhacker,hwhackers,hwhacking,inesslike,inessowner
  bus:inessperson,king,load,loads,sers,ses,ters,tier,ty,ywork
  but:ane,cherbird,cherer,ches,lery,tcheek,terball,terballs,terfat,terfingers,ternut,ties,tonball,tonhook,tonwood,tonwoods,tress,yric
  but:yrylcholinesterase buy:out,outs buz:zards,zword,zwords bva:lue,lues bwa:na byl:aw,aws,ine,ines byp:roduct bys:tander,tanders,treet byw:ord,ords
  byz:antine cab:alism,alist,alistic,als,bie,by,driver,drivers,er,ernet,inetmaker,inetmakers,man,men,oodle,riole,riolet,stand
  cac:ao,hets,hinnation,ophonous,ophony cad:aver,averous,elle,enza,ge,ging,herin,re,res,s
  cae:ca,cal,cally,cocolic,cum,nogenesis,oma,sarean,sarian,sarians,suric caf:ard,tan,tans cah:ier,oot,oots cai:mans,sson,ssons cak:ewalk,ey
  cal:abash,aboose,amine,amite,amitous,bindin,carine,ceolaria,cidiol,cify,cination,cinations,cineurin,cining,ciphylaxis,cis,cite,culative
  cal:endula,ibrate,ices,iginous,iph,isthenics,lcenter,ledback,ligrapher,liope,lipers,listhenics,lososeptal,mative,mer,modulin,omel,otte
  cal:protectin,retinin,vados,yces
  cam:bodia,corder,elback,ellias,eo,eraman,eramen,eraperson,eroon,ion,ions,isole,o,ogie,omile,pfire,pgrounds,phor,poree,ptocormia
  cam:ptomelic,py,s,shaft
  can:alise,alised,alises,alising,alize,asta,can,celer,cellate,celld,celler,cerous,delabra,delabras,delabrum,didature,dies,dlelight
  can:dlelit,dlepower,dlers,dour,dyfloss,ebrake,kle,nelloni,ners,nibalise,nibalised,nibalises,nibalising,nibalistic,nibalize,noli,nonade
  can:nonading,nonball,noneer,noneers,nonfodder,nonry,ola,oness,onize,oodle,oodles,oodling,st,tabile,tata,tatas,tatrice,teen,tered
  can:tilever,tonal,tonese,tonments,tons,vasback cao:utchouc,utchoucs
  cap:acious,ful,illariasis,ita,italise,italised,italises,italising,italistic,itohamate,itol,itols,itolunate,itulum,let,ons,puccinos
  cap:sicum,sid,stan,sulate,sulitic,sulitis,sulolabral,suloligamentous,sulothalamic,taincy,tainship,ybaras
  car:abao,abiner,abiniere,acal,acals,afe,amelise,amelised,amelises,amelising,amelize,at,avel,aways,bapenemase,bide,bines,bolic,bonation
  car:bonise,bonised,bonises,bonising,bonize,borundum,boxyl,bs,buncles,buretion,burettor,cinogenesis,cinomatoses,damom,dan,ders,dholder
  car:dholders,dial,dialgia,digan,diographies,diolipin,diologists,diotocograph,dioverter,dioverters,dsharper,een,eened,er,ers,eworn,fare
  car:hop,ibbean,ibou,icaturist,icaturists,illons,inal,inate,ioca,itas,jack,jacked,jacker,jackers,jacking,ling,load,loads,magnole,maker
  car:makers,minative,minatives,nal,nally,nation,nations,nauba,net,neys,nies,nivora,ob,oler,olers,oller,ollers,om,omed,otene,otenoids
  car:oticocavernous,oticotympanic,ousal,ousel,park,pel,pers,petbag,petbagger,petbaggers,petbagging,pool,port,refour,refours,rells,rels
  car:ronade,rousel,ryall,ryalls,ryon,ryout,ryover,seat,seats,sick,tage,ters,tload,tographical,touche,veries,vers,very,vings,wash
  cas:aba,cade,ebook,eharden,ehardened,ehardening,ehardens,ein,einate,emanager,ements,eous,eworker,hbook,hbox,hless,hmere,que,ques,sava
  cas:sia,sock,soulet,tanet,tanets,tellany,tellated,tellatus,tors,uistry
  cat:abolic,abolism,abolite,acomb,acombs,alepsy,aleptic,aloger,aloguer,alpa,alyze,alyzed,alyzing,amaran,amite,amount,aplectic,aractous
  cat:arrh,arrhal,astrophise,astrophised,astrophises,astrophising,astrophize,atonia,atonic,bird,cher,chphrase,chphrases,echolamine
  cat:echolamines,egorise,egorised,egorises,egorising,enation,erwauling,harsis,hartic,head,hepsin,heterise,heterised,heterises,heterising
  cat:hodal,hode,house,ion,ionic,ions,kins,like,ling,spaw,terall,tery,tiest,tlemen,ty
  cau:ldron,lker,lkers,salgias,salgic,salities,sative,ser,terise,terised,terises,terising,tionary
  cav:alcade,alryman,alrymen,eman,emen,ernomatous,ernosal,itates,itating,ovarus,y cay:enne,man,mans,s,use cco:llar,llars cea:ling cec:opexies
  ced:arwood cef:alosporin cei:lidh cel:eb,ebrant,ebs,eriac,estas,estial,lulite,luloid cem:enter,enters,entless,entoenamel,entoenamels
  cen:obites,ogenesis,tavo,tavos,tenary,tennial,terboard,tigrade,tigray,tile,tiles,tiloid,tiloids,times,timo,trifugal,trifugate,triole
  cen:trioles,tripetal,trist,tromedian,tromere,tromeres,tromeric,trum,turion cep:halalgic,halocaudad,halocele,halomedullary,halometrics,halopod
  cer:amicist,amicists,amist,amists,ebelli,ements,o,robend,t,tas,tes,tifiable,tifiably,tiorari,titude,ts,ulean,vices,vsl ces:spit,spool,tus
  cet:acean,aceans cfo:v
  cha:conne,ff,ffinch,ffinches,grin,irlift,irmanship,irperson,irpersons,ise,kra,kras,lasia,lazia,lkboard,llah,llie,lybeate,made,mbermaid
  cha:mmies,mmy,momile,mpaign,mpers,mpignon,ncellery,ncellorship,ncellory,ncels,nceries,ncery,ncre,ndelle,ndlers,ndlery,ngable,ngeless
  cha:ngelessly,ngeling,ngelings,nger,ngers,nsons,nter,nterelle,nteuse,ntey,nteys,nticleer,nticleers,nty,patis,pattis,pbook,peaux,plet
  cha:ppies,ppy,racterise,racterised,racterises,racterising,rade,rades,rbroil,rbroiled,rbroiling,rbroils,rcuterie,rcuteries,rdonnay
  cha:rdonnays,rioteer,rioteers,rismata,rismatically,rlady,rlatanism,rlatanry,rleyhorse,rlies,rlottes,rmer,rmeuse,rmless,rterer,rterers
  cha:rtreuse,rwoman,ser,ssed,sseing,ssepot,sseur,suble,teaus,troom,ttel,ttels,tterers,uffer,ussure,utauqua,uvinism,uvinistic,w
  che:apish,apo,apskate,aters,ckbook,ckbox,ckered,ddar,eky,eper,erio,erleader,erless,eseboard,eseburger,esecake,esier,esiest,esy,if,k,la
  che:lonae,miatric,micalplant,miluminescence,miluminescent,mise,mises,mmy,moattractant,mokine,mokines,moprevention,ongsam,rishable
  che:risher,root,rrystone,rrystones,rubic,rubism,rvil,ssboard,ssboards,sterfields,sty,valiers,vet,vy,wable,wer,winks
  chi:ao,aroscuro,asmatic,cane,canery,ckadee,ckadees,ckenfeed,ckenhearted,ckenshit,ckenshits,ckpea,ckpeas,ckweed,cory,ffon,gger,ggers
  chi:lblain,ldbearing,ldbed,ldminder,ldproof,liastic,liburger,lidog,meras,meric,merism,naware,nch,nchillas,ne,nese,nkapin,nook,nos
  chi:nquapin,ntzy,nwag,nwags,pboard,ppie,ppy,ral,ropodist,ropody,ropractics,rpier,rpy,rring,rrup,rruping,seler,selers,seller,sellers,t
  chi:tchat,tin,tinous,tlings,tlins,ts,ttering,tterlings,valric,ves chl:orate,ordane,oric,orinate,orination,orinator,orine,orophyllous,orpheniramine
  chm:od cho:anal,c,caholic,ckablock,cked,cking,cks,coholic,colatey,colatier,colatiers,colaty,cs,irboy,irboys,irmasters,kecherries,kecherry
  cho:kehold,ker,laemic,langiole,langitic,lecalciferol,ledochal,ledocholithiatic,lelithiatic,leric,lestyramine,linomimetic,lla,mp,mper
  cho:mpers,ndrite,ndrocalcinosis,ok,oser,osers,phouse,phouses,rale,re,reic,reograph,reographed,reographing,rion,rister,rizo,ughs
  chr:estomathy,ism,istcross,istiania,istology,omaffin,omaticism,omatid,omatids,omatin,omatograph,omatographies,ominance,omogranin
  chr:omolithographies,omophobe,omoscope,onaxie,onicler,oniclers,onograph,onoscope,onotherapies,ysalis,ysarobins,ysolite
  chu:b,bs,cklehead,ff,ffed,ffs,galug,kka,kker,mp,mps,nder,nter,ntered,ntering,nters,ppah,rchgoer,rchgoers,rchgoing,rchless,rchlier
  chu:rchliest,rchlike,rchmen,rchwarden,rchwardens,rchwoman,rchwomen,rchy,rchyard,rl,rlish,tney,tzpah
  chy:lomicron,lomicrons,lopericardium,loperitoneum,lous,me cia:batta,o cic:ada,adas,atrice,atrices,atrizes,eros cig:arillo,arillos,s
  cil:antro,iate,iated,ium cin:derblock,derblocks,ematheque,ematic,ematograph,ematographer,ematographers,nabar,quecento cio:ppino
  cir:ca,cumcisional,cumnavigate,cumnavigating,cumoral,cumspect,cumspection,que,rhoses,rose,rus cis:alpine
  cit:able,adel,e,hara,izenry,rine,rons,rulline,rus,yscape,ywide civ:et,ets,ies,ilise,ilised,ilises,ilising,vies
  cla:bber,cker,imant,imants,imer,iraudient,mbake,mbakes,mmers,mour,mouring,mpdown,mshell,ng,nger,ngers,nnish,nsman,nsmen,pboard,pper
  cla:pperboard,pperclaw,pperclawed,pperclawing,pperclaws,que,res,ret,rets,rinetist,rinettist,rinettists,rion,rithro,sh,ssicist,ssicists
  cla:ssier,ssiest,ssis,ssism,ssist,udicant,udicate,ustral,ustrophobe,ustrum,ve,vering,vichord,vier,viers,wtoe,wtoes,ycolored,ymore cla:ymores,ytonia
  cle:anings,anup,aringhouse,arish,arway,arways,idocranial,mency,mentines,mently,rkship,vis,ws
  cli:ant,cker,ckers,ckety,entserver,ffhanger,ffhangers,ffside,fftop,ffy,macteric,matic,matologists,mbable,ncher,ngy,nitron,ntonia
  cli:ntonias,ometrician,ometricians,ppers,quey
  clo:aca,acal,akroom,bber,bbered,d,dhopper,dhoppers,ggy,ison,miphene,mp,mped,mping,mps,nal,norchiasis,pping,seup,sings,stridia
  clo:stridioides,tburden,tbuster,theshorse,thesline,udless,udlike,ve,ven,verleaf,wnish,wnishly,wnishness,y,ying
  clu:bbers,bby,bfeet,bwoman,mpy,nk,nker,nkers,nky
  coa:chmen,gs,gulase,gulative,gulum,lescence,lfields,lmine,lminer,moxiclav,nda,stal,stguard,stwise,tings
  cob:alamin,ber,bers,bled,bles,blestone,blestones,bling
  coc:areldopa,cidia,cidioides,cobacilli,cobacillus,cus,kalorum,kamamie,kamamy,katiel,katoo,katrice,kcrow,kerel,kerels,keye,kfight
  coc:kfighting,kfights,khorse,kle,kles,kney,kneys,ksucker,ksuckers,ksure,kup,odamol
  cod:dle,ebook,eclination,el,ependency,ers,estemi,ex,fish,ger,icil,icils,ify,on,piece,swallop,ydramol coe:d,lacanth,lom,lomic,rcive
  cof:f,feecake,feehouse,feehouses,feemaker,feemakers,feepot,feepots,ferdam,fle
  cog:itate,itating,nate,nation,nations,nizance,nizant,nomen,wheel,wheeling coh:abitant,esion,os,osh
  coi:f,fed,ffeur,ffeurs,ffeuse,ffeuses,ffing,ffure,gn,lable,tal,tus cok:eoven
  col:anders,cannon,emanite,eslaw,eus,ibacillus,iforms,iseum,itides,laborationist,lapsus,lards,lasped,lateralise,lateralised,lateralises
  col:lateralising,lateralize,lectibles,lectivists,leens,legial,legian,lenchyma,liers,liery,limate,limates,linear,linses,linsia,locate
  col:lodion,loquium,loquy,lude,luded,ludes,luding,obomatous,ognes,ombia,onialism,onialist,onialists,onise,onised,onises,onising,onist
  col:onists,onizer,ophon,orable,oratura,orbar,orist,orize,ormap,ormaps,osseum,ossus,ostrum,otomies,ourant,ourful,pocleisis,poscope
  col:poscopist,posuspension,tish,umbine,umbines,umnist
  com:atose,bers,bos,bust,busted,busting,busts,edienne,ediennes,edonal,edones,etary,euppance,fier,fit,fits,forter,fortingly,fortless,frey
  com:fy,itia,memorative,mendably,mensal,mensals,mensurate,mentate,mercialise,mercialised,mercialises,mercialising,mie,mies,mination
  com:minations,mingle,mingled,mingling,minute,missar,missariat,missariats,missars,missary,mittable,mittal,mode,modes,modious,monalities
  com:ms,munal,munally,municans,munistic,mutable,mutator,pactor,pagnie,panionable,panionway,parably,parer,partmental,partmentalise
  com:partmentalised,partmentalises,partmentalising,partmentalize,peers,pendium,petency,plainant,plainer,plement,pleter,pliant,plicate
  com:plice,plicit,plots,port,positional,pote,pressional,pressive,pressor,primised,promiser,ptroller,punctious,radery,stockery
  con:ation,cavity,cealable,cealer,ceptional,ceptualise,ceptualised,ceptualises,ceptualising,ceptualize,ceptus,certina,certmasters
  con:certmeister,cessionary,chae,chal,ches,chie,cierge,ciliators,cious,ciousness,clusory,comitant,comitantly,comitants,cretion,cubinage
  con:cubine,cubines,cussed,demnation,demnations,densates,densation,densations,dense,denses,descension,ditioner,donable,donation
  con:donations,doner,dos,dottiere,duce,dyloid,eflowers,fab,fabulates,fectionary,fectioner,fectioners,fectionery,ferral,fessional,fessor
  con:fidante,fiture,flictual,fluens,flux,form,formable,formance,former,formism,formist,founder,founders,frontation,frontations,fuser
  con:fusers,fusional,ga,gee,gener,geries,gers,grats,gregants,gressional,gressperson,gresspersons,gruence,gruity,ic,idia,jectural,joiner
  con:joiners,joint,jurer,jurers,juror,k,ked,kers,ks,man,nectedness,niption,niptions,nivance,nive,nived,niver,nivers,nives,niving,nubial
  con:oid,querer,quistador,quistadores,quistadors,script,scripted,scripting,scription,scripts,sensual,servancy,servationist,servationists
  con:servatoire,servator,servatorship,signee,signor,solable,solidators,sortia,spiratorial,stellate,stellated,stellates,stellating
  con:stellation,stellations,sternation,stipating,stitutive,strain,strainable,strained,strainer,straining,strains,structional
  con:structionist,structor,structors,sumptive,tainable,tainment,taminant,tamination,taminative,td,temned,temporize,temptibly,tester
  con:textualise,textualised,textualises,textualising,textualize,tinence,tinua,tinuance,tinuant,tinuate,tinuer,tinuo,tortionist
  con:tortionists,tourprotegeai,tractile,trail,trails,trapuntal,trariwise,trecoup,tributive,trition,trivance,trivances,triver,trollership
  con:trollerships,tumely,tusional,undrum,undrums,venable,ventioneers,versable,versationalist,versationalists,vertite,veyor,vienent
  con:volutional,volve,volved,vulsive,y coo:ker,kery,khouse,kout,kware,lant,lie,lies,perage,perator,perators,pery,rdination,relate,s,tch,tie,ties
  cop:acetic,asetic,epods,er,pery,ra,rolalia,rolite,rolith,roporphyria,ter,ula,ulates,ulative,ybook,ycat,yholder,yholders,yist,ywriter
  coq:uette,uettish,uille
  cor:alline,anto,dage,diality,dierite,dierites,dillera,dilleras,dite,dovan,ebx,ectopia,iander,kboard,ky,morant,morants,nbread,ncob,ncobs
  cor:ncrib,ndog,nelian,nelians,neum,nfields,nflower,nflowers,nhusks,nices,nrow,nua,nucopia,onach,onachs,onae,onagraph,onavirus,onet
  cor:porative,psman,psmen,rd,rectional,rectionsofficer,relative,respond,rida,ridas,ries,roborative,ruptor,sair,tices,ticobasal,ticoids
  cor:ticopontine,tisol,undum,vette,vettes,yza,yzal,yzas cos:es,et,mesis,metician,mographies,mologies,sack,sacks,tumer,tumers,tumier,yntropin
  cot:erie,illion,illions,illon,inine,oneaster,oneasters,rimox,ters,tonade,tonmouth,tonseed,tonseeds,tontail,tontails,tonweed,tonweeds
  cot:tonwood,tonwoods,tony,yledon
  cou:ldst,lis,lisse,lisses,loir,lomb,lters,marins,ncilmen,ncilor,ncilorship,ncilorships,ncilperson,ncilpersons,ncilwoman,ncilwomen
  cou:nterargument,nterclaimed,nterculture,nterespionage,nterfeiter,nterfeiters,nterinsurgency,nterintelligence,nterintuitive,ntermand
  cou:ntermanded,ntermanding,ntermelodies,ntermelody,ntermine,nteroffer,nteroffers,nterpoise,nterproposal,nterpunch,nterrevolutionary
  cou:nterstrike,ntertenor,ntertop,ntervail,ntinghouse,ntywide,pler,plers,plets,plings,rante,rgette,rgettes,rtesan,rtesans,rtiers,scous cou:th,turiers
  cov:alent,enanter,ens,erall,eralls,erings,erlet,erture,erup,erups,eys
  cow:ardliness,bell,hand,l,lick,lings,men,orker,orkers,poke,pokes,puncher,punchers,rie,ry,shed,sheds,skin
  cox:ae,algia,algic,arthrosis,comb,sackie,swain coy:ly,ness coz:en,enage,ened
  cra:bber,bgrass,ckbrained,ckdown,ckerjack,ckerjacks,ckhead,ckheads,ckup,ckups,ftsmanship,ftsperson,mbo,mpon,mpons,nberry,neman,nemen
  cra:niolacunia,nkcase,nkiness,nkshaft,nny,pper,ppers,ppier,ppiest,ppy,pshooter,pshooters,pulous,py,quelure,shers,ssness,vat,vats,venly
  cra:venness,wdad,wdads,wler,wlers,wlies,wlspace,wly,yon
  cre:amers,amery,ationism,ationist,ationists,d,dibly,ditworthy,dulity,eper,epers,mains,matoria,me,mes,nate,nation,ole,pey,pitance
  cre:pitation,pitations,puscule,tinism,wcut,wman,wmen
  cri:bbage,cketer,cketers,key,minalist,minalize,minologists,mp,nite,nkly,noline,ollo,ollos,ppler,spier,state,stobalite,ticise,ticised
  cri:ticises,ticising,tter,tters crn:as
  cro:aker,akers,aky,atia,atian,cheter,cidolite,ckpot,codilian,codilians,fters,issants,nes,nyism,okback,okedness,oner,oners,ppers,quette
  cro:quettes,res,ssbar,ssbowman,ssbreeding,ssclamp,sscut,sscuts,ssfire,ssfit,sshatch,ssings,ssjack,sslet,sspollination,ssruffing,sstie
  cro:sstown,ssway,ssways,sswise,tchet,tchets,tchety,ton,upier,upiers,upy,utons,wberries,wberry
  cru:cible,d,ddy,et,ller,llers,mb,mpet,mpets,mping,mps,ncher,nchers,nchier,ppers,shingly,zeiros
  cry:oanalgesia,ogen,ogenics,oglobulinemic,onic,oscopies,ptococci,ptococcus,ptocrystalline,ptograph,ptographer,ptographers,ptonym
  cry:ptophthalmos,ptorchid,ptorchidism,ptosporidium,stalline,stallise,stallised,stallite,stallites,stallization,stallographer
  cry:stallographers,stallographic,stallographies,stallography csc:ope ctf:u cub:age,by,byhole,byholes,eb,ism,ist,istic,its,itus
  cuc:kold,kolded,kolds,kooflowers cud:bear,dies,dlier,gel,gels cue:s cuf:flink cui:rass cuk:es
  cul:desac,docentesis,ex,mination,minations,otte,ottes,pa,tch,tish,tists,tivar,tivator,turable,tus,verin,vert
  cum:in,merbund,merbunds,quat,ulonimbus,ulus cun:nilingus,t,ts cup:cake,id,idity,pa,ric,ronickel,ronickels,ule,ules
  cur:are,ate,ated,ating,atorship,bside,bstone,bstones,culio,eless,ias,iosa,ler,lers,lew,licues,mudgeon,rant,riery,rish,tailment,tal,vy
  cus:hier,hingoid,hy,pal,pate,pid,pidal,pidor,pidors,s,sedness,todianship,tomerservice,tomise,tomises,tomising,tomizable,tos
  cut:away,aways,cherry,esy,ey,ie,ies,is,lass,lasses,lers,point,tle,tlebone,tlefish,up,ups cya:nate,nic,nosed,noses
  cyb:erbullying,ernetic,ersecurity,ersex,erspace,org,orgs
  cyc:lamen,lase,ler,lin,lins,lodestruction,loid,looxygenase,lopedia,lopes,lopia,loplegia,loplegics,lops,losporiasis,lostyles,lothymia cyc:lothymic
  cyg:nets cym:bal,e cyp:her,rus cys:ticercal,ticerci,ticus,tine,tinurias,tolitholapaxy,toscope,tourethrocele,tourethroscope
  cyt:ogenesis,oid,olyses,omegalic,opaenia,opaenias,openias,oplasmic,osol,osolic cza:rdas,rina,rist cze:chia dab:bler,blers,s dac:ha,oits,ryocystocele
  dad:as,os daf:f,fy dag:os,s,uerreotype,uerreotypes dah:lias dai:mon,myo,nty,quiri,quiris,ryman,rymen dal:eth,liance,liances,matian,tonism,tonisms
  dam:ask,mit,nable,nably,nation,peners,per,s,son dan:ceable,cette,der,druffy,ged,gle,glers,seurs,seuse dap:hnes,pled
  dar:er,esay,ic,kie,kies,kling,ky,nedest das:hers,hiki,tards dat:abank,abanks,able,ebook,er,ers,quant,ura,uric dau:be dav:enports
  day:bed,book,careworker,careworkers,dreamer,dreamers,flowers,spring,springs,star daz:e,zler dcd:a ddi:mer
  dea:coness,conship,dbolt,deye,dlift,dlifting,dlifts,dpan,fblind,fen,fened,fening,fens,fmute,lership,lings,minase,rie,thwatch
  deb:acle,ater,aters,aucher,enture,entures,oner,oners,unker,urrer,urrers
  dec:af,aff,affeination,al,aliters,alogue,als,ann,anter,apod,apods,athlete,athlon,edent,eiver,eivers,elerate,entralise,erebrate,ider
  dec:idua,idual,iliter,ilitre,imator,isional,isiveness,kchair,khand,larant,larer,lination,linational,linations,onstructionist
  dec:ontamination,orticate,orticating,oupage,oupaging,repitude,ryption,uple,urias,urion ded:ans,uctible
  dee:jay,pfried,pseg,rfly,rskin,rstalker,scalate
  def:acement,aecates,aecating,aulters,eatism,ections,ectors,erral,errer,ervesced,ervescence,ibrillate,ilade,ilement,inatly,lector,lowers
  def:oliant,oliants,orestation,orested,oresting,orests,rauder,ray,rock,rocked,roster deg:as,ausser,en,eneracy,radable,rade,rades
  deh:iscent,isces,iscing,orning,ydrogenase,ydrogenases,ydrogenation
  del:amination,e,ftware,ict,imitate,ineating,iquesced,iverable,iverer,iverers,iveryman,ls,phinium,phiniums
  dem:agoguery,andant,ander,eanour,igod,igods,imonde,ineralisation,ineralised,ineralising,ineralize,itasse,iurge,obilise,obilised
  dem:obilises,obilising,ocratize,odectic,oiselles,oniac,oniacal,onic,onical,onically,onism,onize,onstrable,oralise,oralised,oralises
  dem:oralising,oralizer,otic,ulcent,ur,urrer,urrers,urs
  den:ari,ationalization,ationalize,ationalized,ationalizes,ationalizing,azify,drite,drites,droid,ervate,iable,izen,izens,omination
  den:ominational,ominationalism,ominationalisms,ominations,ouement,tary,tatorubral,ticle,ticles,tifrice,tifrices,tinal,tine,tulous
  den:unciate,utrition deo:dorizer,dorizers,xycholate,xyribonuclease,xyribonucleic
  dep:endant,endants,ersonalization,ersonalize,ersonalized,ersonalizes,ersonalizing,lorably,loyable,olarise,olarised,olarises,olarize,one
  dep:onent,ortees,ositor,ositories,ositors,ository,ressant,ressives,ressurise,ressurised,ressurises,ressurising,ressurize,rogrammer,ts dep:ute,utize
  der:acinate,acination,bies,eliction,ide,mabrasion,matillomania,matitides,matographism,matologists,matomal,matome,matophytes,matophytic
  der:matoses,matosis,mographism,rickman,rickmen,ricks,ringers,ris,vish,vishes
  des:alinate,alinated,alinates,alinating,alination,alinator,alter,at,aturates,cales,cend,cender,census,ecrater,ensitise,ensitised
  des:ensitises,ensitising,ensitize,ertion,iccate,iderata,iderate,ignation,ignations,ireable,irer,min,moplakin,mosine,mosome,mosomes
  des:orption,perado,peradoes,perados,pond,pondency,potism,q,quamating,quamative,tabilise,tabilised,tabilises,tabilising,tructible des:tructor,ultory
  det:ailer,ailers,ainee,ainment,ecter,erminably,erminant,erminants,erminate,erminative,erminer,errence,ester,hronement,onation,onations
  det:orse,orsed,oxify,ractors,ritus deu:ce,ced,ces,terons,tschemark
  dev:a,aluate,ascularise,ascularised,ascularises,ascularising,ascularize,astator,astators,elopement,iance,iancy,iate,iationism,ilfish
  dev:ilish,ilry,iltry,italised,oir,oirs,otional,ourer dew:drop,drops,lap,laps,y dge:mric dha:rma dho:le,w,ws
  dia:bolic,bolism,cylglycerol,dem,genesis,gnosable,gnostician,hrea,lectic,lectical,lectician,lectics,ler,ltone,lysate,lysed,lyses,lysing
  dia:lyzable,lyze,lyzed,lyzing,magnetic,minoacid,mondback,mondbacks,netics,pason,phanous,physes,positive,rchies,rist,rrhoeal,rrhoeas
  dia:scope,spora,stema,stemas,ster,stomyelia,thermy,toms,tonic,zomethane dib:bled,ranchiate,ranchiates,s
  dic:hlorodiphenyltrichloroethane,hotic,hotomies,hotomise,hotomised,hotomises,hotomising,hotomize,hotomous,hrooscope,hroscope,ier,kenses
  dic:keys,khead,kheads,kies,ky,lox,tum did:acticism,dled,dles,dling,dly,dlysquat,dums,geridoo,i,o,oes,os,st
  die:hard,maker,makers,stocks,ters,titian,titians dif:ferentiable,fraction,fuser,fusional
  dig:enesis,estant,estif,ger,gers,gings,italize,itate,itise,itises,lyceride,lycerides dih:edral,ydrate,ydropyridine,ydropyridines,ydroxy dik:tat,tats
  dil:ate,ates,do,does,dos,ettante,ettantes,ettanti,lydally,lydallying,utional
  dim:eric,ers,inishment,inuendo,inution,inutions,ity,mers,ply,wit,wits,witted
  din:ar,ars,ette,ettes,gbat,gbats,gdong,ged,ging,gles,gy,kies,ky,nerlady,nertime,nerware,osauric,s,t dio:cesan,cese,nysian,rama,ramas,xins
  dip:henyl,htheritic,htheroid,htheroids,legia,leidoscope,lex,lococci,lococcus,loid,loidy,lomatist,lomyelia,olar,ole,oles,per,piest,py
  dip:somania,somaniac,somaniacs,sos,stick,tych dir:ecter,ectorate,ectorates,ectorial,ectorship,ham,hams,igible,ndl,ofilariasis,tbikers
  dis:accharide,accharides,afforest,afforested,afforesting,afforests,apear,apeared,bar,barment,branch,burden,burdened,burdening,burdens
  dis:cal,carnate,cernable,cernment,cipleship,clusion,comfited,comfiting,comfiture,continue,continues,cotheque,cotheques,coverable
  dis:coverer,covert,crepant,criminative,criminator,cription,cussable,embody,embogue,embowel,emboweled,emboweling,embowelled,embowelling
  dis:embowelment,enchanted,enfranchise,enfranchised,enfranchisement,favors,figurement,figurements,forest,forested,foresting,forests
  dis:gorgement,gustingly,habille,harmonious,harmoniously,harmony,hcloth,heveled,heveling,hevelled,hevelment,honorably,honour,honoured
  dis:hpan,hrag,htowel,htowels,hware,hwashing,hwater,hy,inclination,inf,interestedness,junct,kette,locate,memberment,mutase,orderliness
  dis:organise,organised,organises,organising,orientate,orientation,paragement,patcher,pensable,permy,pirit,pirited,poser,proportionation
  dis:putatious,rupter,ruptor,sapeared,sector,sed,semble,sembled,sembler,semblers,sembling,seminate,semination,seminator,ses,sonant,t
  dis:taff,tillate,tiller,tinctiveness,tobuccal,tocclusion,toclusion,tolingual,tractible,train,trained,trainer,training,trainment,trains
  dis:traint,traints,trait,traite,tributable,tributorship,turber,turbers,ulphide,ulphuric dit:s,sy,z,zy diu:resed,resing,rnal
  div:a,ersionary,erter,erters,erticuloses,ertissement,estiture,ider,ination,inatory,inity,isional,isiveness,isum,orcement,ot,ots,vied,vy div:vying
  dix:ieland diz:ygous dji:bouti,nn dma:x doa:ble dob:by,la,ra,ro,s,sonflies,sonfly
  doc:ent,ility,kage,kers,ket,kside,kworker,kworkers,kyard,s,toral,trinaire,trinal,udrama,umentarian,umentarist
  dod:der,dering,dle,ecahedra,ecahedron,geball,ger,gers,ges,gy,oes,os dof:fed,fer,fers
  dog:bite,catcher,catchers,face,fight,fish,gie,gone,goned,gonedest,gy,ie,ies,leg,sbody,sled,sleds,trainer,trainers,walker,walkers,watch doi:ngs,t
  dol:ichosigmoid,ing,larbird,larfish,lhouse,lop,lops,omite,oroso,t,ts
  dom:aine,iciliary,iciliate,ination,inations,inator,inatrix,inatrixes,ineer,ineering,inical,inican,inie don:ator,gs,nas,nybrook
  doo:dad,dads,dah,dlebug,dlebugs,dler,dlers,hickey,hickeys,lally,lie,msayer,msayers,msday,na,rbell,rbells,rjamb,rkeeper,rknocker,rmat,zy
  dop:er,ers,plerable dor:k,kiest,ks,ky,mancy,meuse,mie,mouse,ms dos:shouse,shouses,sier,siers dot:age,ard,com,h,plot,tier,tiest
  dou:bler,bloon,bloons,blure,bter,bters,che,ghboy,ghy,r,rine,ser dov:etail,etailed,etails
  dow:ager,agers,ered,itcher,itchers,ndraft,ners,nloadable,nplay,nplayed,nplaying,nriver,nside,nsized,nsizing,nstaged,nstaging,ntown
  dow:ntrodden,sed,ser,sers doy:ens doz:e,ers
  dra:b,bble,chma,chmas,ftee,ftees,fter,fters,ftsmanship,gger,ggy,gline,gnet,goman,gonroot,goon,gooned,goons,gsters,inable,inboards
  dra:matise,matised,matises,matising,pers,t,tted,ught,ughts,ughtsman,ughtsmen,ughty,wbridge,wstring
  dre:adnaught,adnaughts,adnought,adnoughts,amboat,amboats,amland,amless,amlike,amt,amworld,amworlds,ar,dgers,g,idel,ssmaking
  dri:bbler,bblers,fter,fters,ller,llers,llings,llmaster,pper,ppings,ppy,vable,verless,vethru,zzly
  dro:gue,gues,ll,lleries,llery,medary,ngo,opy,pdown,pkick,poff,poffs,pper,psy,sophila,ver,vers,wnings
  dru:bbing,dge,ggie,ggies,ggy,id,idic,idism,ids,mbeat,mbeats,mlin,thers dry:ad,cleaner,cleaners,mucous,salter,wall,waller dti:m dua:listic,lity
  duc:al,ats,hy,kweed,ky,tile,ttape,tule,tules dud:een due:ler,list,llist,llists,nna duf:fels,fers,fs duk:edom dul:cet,cimer,cinea,lard,lards,ler,ly,y
  dum:bhead,bo,bos,bstruck,bwaiter,dum,dums,per,pers,pings dun:derhead,derheads,garee,garees,ghill,nest duo:decimo,dena,denitis,mo
  dup:er,licative,licator,licitous,py,s dur:bar,ians,um,va dus:tbowl,ters,tiness,tmite,tmites,tsheets,tup dut:iable duv:etyn dwa:rfish,rfism
  dwe:eb,ebs dya:rchies dyb:buk,buks dye:s dyn:amism,amiter,astic
  dys:aesthesias,basia,calculia,chromia,cognitive,conjugate,esthesias,functional,genetic,genics,graphia,karyotic,lectic,lipidaemic
  dys:lipidemic,logistic,maturity,menorrheic,morphism,motile,motility,pareunic,peptic,phonic,phoria,praxia,praxic,raphic,raphism,rhythmic
  dys:somnia,synchronous,thymia,thymic,thyroid,topic eal:dorman,ier
  ear:bud,buds,drop,drops,flap,ful,ings,ldom,less,liness,mold,muff,muffs,ner,phone,phones,piece,plug,plugs,thbound,then,thlight,thling
  ear:thlings,thmen,thward,wax,wig,wigs,witness eas:eful,ement,tbound,terner,terners,ternmost eat:able,ables,ery eav:esdropper,esdroppers,estrough
  ebi:ke,kes ebo:nite,ok ebu:llient,llioscope,rnation ecc:hymosed ecd:ysis
  ech:elon,elons,idna,inacea,inococcal,ocardiographer,ocardiographers,oic,olalia,olalic,otextural eci:g,garette,garettes,gs ecl:amptic,ectic,ogues
  eco:cidal,n,nometrician,nometricians,nomise,nomised,nomises,nomising ecr:u ect:hyma,omorph,oplasmic,rodactyly,romelia,ropionic ecu:ador
  ede:am,lweiss,ntate,ntulism edi:bility,fied,fy,fying,le,torialize edu:cative,tainment efa:x
  eff:able,ace,acer,aces,acing,ector,eminacy,endi,endis,ervesce,ervescence,ervesces,ete,icacious,icacy,leurage,loresce,loresced
  eff:lorescence,lorescent,loresces,lorescing,luent,luvia,luvium,ortful,rontery,ulgence,ulgent,used ega:d,ds egg:beater,beaters,cup,head,heads,nog
  ego:ist,istic,mania,maniac,maniacal,maniacs,tistic,tistical egr:egious,ess,et,ets egy:pt ehr:lichia eid:er,erdown,etic eig:envector,htball,htfold
  ein:steinium eje:cta,ctor,ctors ela:smobranch,smobranchs,stase,stomer,stomers,ted,ting eld:erberries,erberry,ritch
  ele:ctioneering,ctrocoagulation,ctroencephalograph,ctroencephalographer,ctromyographer,ctromyographies,ctronica,ctrophoresed
  ele:ctrophoretic,ctrophysiologists,phantine,vate,venses elf:in eli:mination,minations,minator,minators,xir elo:cution,cutionary,ngation,ngations
  elu:ate,ates,sion elv:ish ema:nation,nations,ncipator,ncipators,sculates
  emb:almer,arcadero,attle,attled,ers,ezzler,ezzlers,lazoned,lematic,ody,olden,oldened,olectomies,oli,olisation,olised,olising,onpoint
  emb:onpoints,ouchure,owers,raceable,ranchment,rangle,rasure,rasures,roiderer,roil,roiled,ryonal emc:ee,eeing,ees eme:ritus,rsion emi:gre,rates
  emm:ers,etrope emo:llience,llient,lument,te,tes,ting,tionalism
  emp:anada,athic,athise,athised,athises,athising,athize,ennage,ery,hasise,iricism,iricist,lacement,lacements,loyable,owerment,tor,yemic emp:yrean
  emu:lsifier,lsify,s ena:bler,melware,mored,nthem,ntiomer
  enc:amp,amped,ampment,asement,einte,ephalitides,ephaloclastic,hanter,hantress,hilada,hiladas,hondral,irclement,lave,laves,oder,ourager
  enc:rust,rusted,rypting,yclopaedic,yclopedic,ysted
  end:angerment,earingly,eavour,eavoured,eavours,game,oaneurysmorrhaphy,ocrinologists,odontia,odontist,odontists,odontium,ogamy,ometrioid
  end:ometrioses,omorph,omysial,omysium,oneurium,onuclease,oplasmic,orphin,orphins,othelin,othermic,ovenous,urable
  ene:rgise,rgised,rgises,rgising,rgize,rgizer,rgizers,rgumen
  enf:eebled,ilade,iladed,ilading,leurage,old,olded,olding,orceable,orcer,orcers,ranchised,ranchisement
  eng:ager,ineman,iscope,rained,rams,ravings,yscope enh:ancers,armonic eni:gma,gmatical enj:oin,oined,oiner,oining enk:ephalin,indle enl:ace,aces,g
  enm:esh,eshed enn:oble,obled,oblement,obles,obling,ui eno:lase,phthalmic,ses,sis,unced,uncter enp:lane enq:uirer enr:apture,aptured,ollees,oute
  ens:ample,conced,hrinement,hroud,hrouded,lavement,laver
  ent:amoeba,ente,entes,erochromaffin,erococcal,erococci,erocolitis,erpriser,hesitic,hroned,hronement,hused,huses,itlement,omb,ombed
  ent:ombing,ombment,ourage,rained,rainment,ranceway,rechat,repot,repots,repreneur,repreneurial,repreneurs,ryway enu:cleate,red,retic
  env:iron,ironmentalism,ironmentalist,ironmentalists,ision,oi,ois enz:ymatic eoh:ippus eon:box eos:inophil,inophils epa:rch,rchies eph:elides,emera
  epi:blepharon,cal,cally,curean,cureans,demia,demiologists,dermidis,diascope,didymides,didymo,genesis,keratophakia,lepticus,loia,mysium
  epi:neurium,phanies,phany,phenomenalism,physes,phytes,scopal,scopalian,siotomies,staxes,stemic,stle,thelialise,thelialised,thelialises
  epi:thelialising,thelialize,thelioid,theliomatous,tomise,tomised,tomises,tomising,tomize,tope epo:chal,nychium,ses epu:lides
  equ:alise,alised,alises,alising,alizer,erry,ilibrate,imolar,inovarus,ipage,ipoise,iponderance,iponderate,ivocate,ivocating era:dicator,sable
  erg:otherapist,otism eri:trea erm:ines ero:ses,tica,ticism,tomania err:antry,ata,atum ers:t eru:ctate,dition,ptive
  ery:thrasma,throblastic,throderma,throdermic,throkeratoderma,throplakia,thropoiesis,thropoietins
  esc:adrille,alade,alope,alopes,apee,apist,argots,arole,aroles,arpment,hew,hewed,hewing,hews,ooter,ooters,ribe,row,utcheon
  eso:phoria,terica,terically esp:adrille,adrilles,lanade,ouse,resso esq:uire ess:ayer,e
  est:ancia,hetician,heticians,imator,onia,op,oppel,overs,ragon,range,ranged,rous,rus,uary esw:atini eta:s etc:her,hings etd:rs ete:rne
  eth:ane,ernet,iopia,nocentric,nographies eub:acterium euc:alypti,alyptus,haris,haristic,hring,lidean,lidian eug:enic,lycaemic,lycemic
  euk:aryote,aryotic eun:uch,uchoid,uchs eup:hemistic,honious,hony,horia,loid,loidy,nea,noea,noeic eur:eka,opean,os
  eut:ectic,hanize,hyroid,rophic,rophy euv:olaemic eva:cuee,der,lauted,luable,nescence,ngelic,ngelicalism,siveness
  eve:nsong,ntide,ntuate,rglade,rglades,rting,ryman,ryplace,rytime,ryway
  evi:core,ctor,dential,dentiary,ldoer,ldoers,ldoing,nced,nces,ncing,scerate,table,te evo:lutionist,lvement
  exa:ction,ctitude,minant,minational,minee,nthematous exb:oyfriend
  exc:avator,avators,ellencies,ellency,entric,hequer,ipient,iter,lusionary,oriate,remental,rescence,rescences,reta,ruciate,ulpate,ursus exc:user
  exe:at,crable,crate,cs,cutrix,mplar,s,unt exf:oliate,oliating exg:irlfriend exh:ibitionism,ibitionist,ibitionists,ibitor,usband
  exi:gencies,gent,siting,stentialism,stentialist,stentialists exl:ap
  exo:crine,dontia,dontist,mphalos,nic,nuclease,phoria,rcised,rcising,rcism,rcisms,rcist,rcists,rcize,skeleton,skeletons,thermal,thermic
  exo:tica,toxins
  exp:ansionism,ansionist,ansive,ansiveness,at,atriation,ats,ectorating,ectoration,edience,editionary,editious,ender,erimenter,iate,iated
  exp:iating,lainable,lainer,licating,lication,lications,loder,loders,loitable,loitative,loiter,loiters,loitive,loration,lorations
  exp:ortable,ositional,ressionism,ressionist,ressionistic,ressiveness,unge,unged exr:em exs:moker
  ext:emporary,empore,endable,ender,enders,enuate,enuating,eriorize,ermination,erminations,erminator,ernalise,ernalised,ernalises
  ext:ernalising,ernalize,ortionist,ortionists,racapsular,raconal,ramarital,raordinaire,ravaganza,raversion,ravs,remism,s,ub,ubate exu:rban exv:ivo
  exw:ife eye:bright,drop,dropper,ful,glass,glasses,less,lets,liner,patch,piece,shades,shot,strain,teeth,tooth,wear fab:ellae,led,ricant,ricator
  fac:elift,elifts,etal,etiae,ias,ilitator,ter,toids,totum,ture,ultative fad:eout fae:cal,calis,calith,caliths,cally,cium,culent,ries,ry faf:fs
  fag:ged,s fai:lover,lsafe,nter,rground,rgrounds,rlead,rway,ryland,rytale,rytales faj:ita,itas fak:er,ers,ery,ir,irs
  fal:afel,cine,coners,conet,coniform,conry,loff,lowed,ope,setto,sie,sies fam:ilar,ish,ished
  fan:aticism,beam,dango,dangos,dom,jet,nies,nypack,tail,tails,tasize,tastical,tom,zine faq:ir
  far:andole,ceur,cical,d,dels,fetched,mhand,mhouse,mland,mstead,mworker,mworkers,myard,riers,rowed,rowing,rows,sighted,sightedness,t
  far:thingale,thingales,things,ting,ts fas:ciate,cicle,cicles,cicule,ciculi,cination,cinations,cinator,cioliasis,ciolopsiasis,cistic,citis,tigial
  fat:alism,alist,back,head,herinlaw,herliness,herlinesses,igable,ling,so,stranding,tish,wa,was fau:bourg,ces,n,ns,teuil,teuils,vism
  fav:es,ism,our,ourable,ourably,oured,ouring,ourite,ourites,ours faw:ns fax:able faz:e
  fea:l,lty,sters,therbed,therbrain,therbrained,therhead,therless,therweight,therweights,turette feb:uary fec:aloid,kless,und,undity
  fed:ayeen,eralize,oras fee:bleminded,bly,dbag,dlot,lgood fei:sty
  fel:dspar,icitate,icitation,icitations,icitator,icitous,la,lah,lahs,las,latio,lowman,onious,spar fem:me fen:cer,estella,estellas,estra,estram,s
  fer:al,mata,menter,mium,ricyanide,rite,rochelatase,rule,ryboat,ryboats,tilise,tilised,tiliser,tilises,tilising,ula,vency fes:cue,tination
  fet:a,ishism,ishist,ishistic,ishists,oplacental,or,oscope,oscopies,tered,terlock,tle,tler,tlers,tuccine feu:illeton fev:erous fia:cre,nce,t
  fib:reglass,rescope,rillar,rillary,rillin,rinopurulent,rocalculous,rocaseous,ronectin,ster fic:he,hes,hus,tionalize,us
  fid:dlehead,dlestick,dlesticks,uciary fie:f,fdoms,lders,ldings,ldsman,ldsmen,ldstone,ldstones,ldworker fif:es fig:ural,urate,urer,urine fij:i
  fil:aggrin,amentous,arial,berts,cher,er,ers,ial,ibuster,ibusterer,ibusterers,ibustering,igree,ings,lings,lister fim:bria,briae,brial
  fin:agle,agled,agling,alise,alised,alises,alising,eneedle,ery,gerboard,gerboards,gerling,isher,ishers,ked,ny,s
  fir:eant,eants,eback,eball,eballs,ebase,eboats,ebomb,ebombed,ebombing,ebombings,ebombs,ebox,ebrand,ebreak,ebreaks,ebug,ebugs,efight
  fir:efighting,ehose,ehouse,elight,elighters,epit,eplug,eplugs,epower,er,estorm,etrap,etraps,etruck,etrucks,ewall,ewalls,ewarden,ewater
  fir:eweed,eworm,ey,eys,mament,mamental,s,stborn,stling
  fis:cally,hbowl,hbowls,heye,hhook,hhooks,hmeal,hmonger,hmongers,hnet,hnets,hpond,hwife,hwives,sile,sionable,tfight,tful,tic fit:ter
  fix:ating,er,ers,ings fiz:z fjo:rd
  fla:b,bbergasted,ccidity,cks,con,gellant,gellate,gellates,gellum,geolet,gman,gon,gons,kes,meout,nge,ns,pdoodle,pper,reup,shbulb,shbulbs
  fla:shers,shgun,sk,sket,tbed,tcar,tcars,tland,ttop,tulent,tware,tworm,tworms,utist,vone,vonoids,vorful,vorless,vour,voured,vours,xen
  fla:xseed,y,yed,ying fle:abag,abags,ction,dge,dging,ece,shless,shpot,shpots,tch,urette,xdollars,xural
  fli:bbertigibbet,bbertigibbets,ghtattendant,mflam,mflammed,mflammery,mflamming,ncher,nger,ntlock,nty,pflop,pflops,ppancy,rty,ttering fli:vver
  flo:ater,aters,aty,es,gger,ggings,odwaters,orboard,orman,ormat,orwalker,orwalkers,ozie,ozies,ozy,phouse,phouses,pper,ral,rescence
  flo:rescent,rets,riated,ribunda,ssier,ssiest,ssy,tsam,uncy,uro,ury,wchart,wcharts,werbed,werbeds,werless,werpot,wery
  flu:bbed,bs,ctuance,ent,idity,me,mmox,mmoxed,mps,oresces,orescing,orination,oroscope,oroscopes,oroscopist,orspar,shable,ster,stered
  flu:viomarine,x,xions fly:able,away,by,bys,catcher,leaf,leaves,paper,sheets,speck,specked,specks,swatter,te,through,trap,weight,wheel foa:mflowers
  fob:bed,s foe:tomaternal,tor,tors,totoxic fog:bound,gy foi:st
  fol:acin,dable,derol,derols,dout,iate,kloric,ksinger,ksingers,ksinging,ksong,ktale,ktales,liculocentric,lwing fom:ites fon:dant,du,due,dues
  foo:die,dies,faraw,lery,lhardiness,lscap,tballer,tboard,tboards,tbridge,tbridges,tdrop,tgear,thill,thills,tlocker,tloose,tmen,tpad
  foo:tpads,trope,tsie,tsies,ty fop:pery,pish,pishness,s
  for:a,agers,ay,cer,do,ebear,ebears,ecaster,ecastle,ecastles,ecourt,edeck,edoomed,egut,eknowledge,eordination,eordinations,epaw,eperson
  for:epersons,esail,esee,eshanks,eshores,eshortens,esightedness,estage,estages,estallment,estation,estay,estaysail,esters,estland
  for:eteller,etop,evermore,eyard,feiture,fend,gathering,ger,gettable,givable,giver,int,ints,kful,kliftdriver,kliftdrivers,malise,malised
  for:malises,malising,malism,mant,mate,matter,mic,midably,mulaic,mularies,nicate,nicates,nicating,nicator,nicators,niceal,nices,sooth
  for:sterite,sythia,sythias,tissimo,titude,tuneteller,tunetellers,tunetelling,tyish fos:sette,sil,silise,silised,silises,silising,terage,terling
  fou:droyant,lard,lsmelling,ndryman,ndrymen,ndryworker,ndryworkers,ntainhead,rchette,rgon,rpence,rties fov:eae,eola,s
  fox:fire,glove,hole,hunt,hunting,trot,trots
  fra:cking,ctious,cview,e,gs,ises,mboise,mboises,mers,nchisee,ncium,ncolin,ncophone,ngible,ngipani,nker,nkincense,nklinite,nklins,ppes
  fra:ts,tured,umeni,zzle,zzled,zzles
  fre:akier,akiest,akish,akishly,akout,aky,ckly,ebee,ebie,ebies,ebooters,edmen,eholder,eholders,elancer,emartin,emasonry,emen,esia,esias
  fre:estyles,ethinker,ethinkers,ethinking,eware,ewill,na,netic,scoes,scos,shener,shet
  fri:ars,cassee,casseed,casseeing,catives,ctionless,ctions,days,dges,endless,endlessness,endlies,endlily,endliness,ers,g,gging,jol,joles
  fri:pperies,sbees,sen,seur,sker,sket,sson,ssons,t,tillaries,ttata,ttered,zz,zzed,zzing,zzled,zzly
  fro:ggy,ghopper,ghoppers,gman,gmen,licsome,mt,ndlike,ntend,ntiersman,ntiersmen,ntogenesis,ntseat,sh,ttage,ufrou,w,ward,wner,wsy,wzy
  fru:ctosamine,g,itcake,iter,itpicker,itpickers,mpier,mps,mpy,semide fry:er,ers fub:sy fuc:hsias,k,ked,ker,kers,khead,kheads,king,ks,ose fud:dle,dled
  fue:ler fug:ue ful:gurate,lerene,minant,minates,mination,minations,some fum:bler,igant,igants,igator,igators,y
  fun:ctionary,dament,di,dic,draiser,draisers,draising,eraldirector,eraldirectors,erary,ereal,fair,gible,goid,iculi,ked,kier,ks,ky,nyman
  fur:below,belows,bished,cal,cula,fural,naceman,nacemen,rier,riers,therance,ze
  fus:arium,ible,il,iliers,ils,obacteria,obacterium,ospirochetal,sbudget,spot,sy,ty fut:on,ons,urist,urity,z,zed,zing fuz:zball
  gab:ardine,ber,ble,bler,bling,bro,erdine,fest,on gad:about,flies,fly,getron,getry,s,wall gaf:fe,fed gag:a,ger,gle,man gai:ners,nsay,nsayers
  gal:antine,atea,ena,ilee,imatias,lbag,leon,leons,leria,lic,ligaskins,oot,oots,osh,oshes,umph,vanically,vanise,vanised,vanises,vanising
  gal:vanism,vanization,vanizer,vanometer,vanometers,vanometric,vanometrical,vanoscope,vanotropism
  gam:bia,bol,boled,boling,ecocks,ekeeper,ekeepers,esmanship,esome,ester,ete,etes,etogenesis,ey,ier,ine,ins,my,ogenesis,ut,y
  gan:dydancer,dydancers,ef,gbusters,gers,gland,grel,gsta,gstas,gsterism,net gao:l,led,ler
  gar:banzos,bs,dant,denia,dnerella,fish,gantuan,licky,nered,nering,ners,nishment,niture,roting,rotte,rotted
  gas:bag,holder,holders,light,lighting,lit,sy,tralgic,tricsleeve,trocnemii,troenterologists,trolienal,tronome,tronomes,tronomic
  gas:tronomical,tronomy,troparetic,tropub,troscope,trovascular,works gat:ched,eaux,ecrasher,ecrashers,ehouse,ekeeper,herer,herers,or,ors,s
  gau:cherie,cho,ds,rd,zy gav:otte gaw:d,p gaz:ebo,elle,er,pacho gbe:f gea:rbox,rshift gec:ko gee:k,kier,ks,ky,se,z,zer,zers gei:sha,shas
  gel:astic,atinate,atinous,foam,ignite gem:einschaft,ellary,ination,inations,stone
  gen:darmerie,eralising,eralissimo,eralissimos,eralist,eralities,evas,iculocalcarine,l,oa,ocidal,ome,omic,omics,otype,otyped,otypes
  gen:otypic,otyping,teel,tiles,tilesse,tlefolk,tlewoman,tlewomen,trify,uflect,uflected,uflecting,uflects
  geo:desic,detic,grapher,magnetic,mancy,metrician,metricians,physical,physicists,physics,political,politics,stationary,synchronous geo:thermal
  ger:falcon,falcons,iatrician,iatricians,iatrist,iatry,mander,manders,mane,manenesses,manic,manous,minal,mination,minator,minomatous
  ger:rymandering,rymanders,unds ges:ellschaft,talten,tapo,tate,tated,tates,tating,undheit get:up gew:gaws gey:ser gha:na,t,ts ghe:rkin
  gho:stlike,stwrite,stwriter,stwriting,stwritten,ulish ghr:elin gia:ntess,ntism,rdia gib:ber,bet,beting,bous,bus,let,lets
  gig:abecquerel,abit,abyte,abytes,ahertz,antism,antomastia,awatt,awatts,gler,glers,gly,olo,olos gil:berts,lyflowers
  gim:bal,bals,crack,cracks,el,let,lets,micky,p,ped,ping,ps,py gin:gerliness,gersnap,gersnaps,gko,gkos,glymus,k,ormous,seng gip:sies,sy
  gir:ded,ding,lie,lies,ly,os gis:mo,mos git:s,tern giv:eaway,eback,er,ers giz:mo,mos
  gla:bellar,diator,diola,diolas,dioli,diolus,ir,m,ry,snost,ssblower,ssblowers,ssful,sshouse,ssine,ssworker,ze,zier,ziers
  gle:an,aner,eful,efully,et,ets,ngarry
  gli:a,adin,al,der,m,oneuronal,oses,otic,ssade,ssades,ssando,ster,stered,stering,sters,tch,tches,tchy,tterati,ttery,tz,tzy
  glo:aming,ater,beflowers,betrotter,betrotters,betrotting,bin,boid,bulous,ckenspiel,ckenspiels,merule,meruli,merulocystic
  glo:merulonephritides,merulus,mmed,mming,p,ppy,ssal,ssolalia,ttal,wworm,wworms
  glu:cans,cocorticosteroid,cola,coneogenesis,cosuric,egun,ey,m,on,taminase,taraldehyde,taric,tei,ten,tenfree,tinous,ttonous
  gly:caemic,cated,cemic,cerides,cogenesis,colic,coneogenesis,copeptides,coproteins,cosurias,cosuric,ph,phs,ptographies
  gna:rlier,rliest,rly,t,thostomiasis gno:ses,sis,stic,sticism goa:lkeeping,lpost,lposts,ltender,ltenders,tee
  gob:bet,bets,bledegook,bledygook,bler,blers,ies,let,stopper,stoppers,y god:dam,dammit,damn,damned,daughter,forsaken,head,hood,sons,speed goe:r
  gof:er,ers gog:gly goi:tre,tres,trous gok:art,arts
  gol:darn,darned,dbrick,dbricker,dbrickers,dbricking,dbricks,dener,deneye,denrod,denseal,denseals,dfields,dfinch,dfinches,dmine,dminer
  gol:dminers,em,ems,fball,lies,liwog gon:adic,adotropin,dolier,if,iopuncture,iosol,k,ococci,ococcus,orrheal,orrhoeal,zo
  goo:ber,bers,dish,fball,fballs,gle,gly,gol,golplex,k,ks,p,sander,sanders,seberries,seberry,sebumps,seflesh,sy gop:her
  gor:donae,gon,mand,mandism,mandize,mandized,mandizer,mandizers,mandizes,mandizing,mless,se gos:sipers,sipmonger,sipy got:cha,hic,hs gou:gers,rmands
  gov:ermental,ernance,ernorship,t goy:im,s
  gra:bber,bby,ckle,dated,der,din,dnonlin,fter,fters,ftings,infields,iny,llatorial,mercy,mmarian,mps,mpus,nary,ndad,ndbaby,nddad
  gra:nddaddies,nddaddy,ndee,ndkid,ndkids,ndma,ndmas,ndmasters,ndmultip,ndnephew,ndniece,ndpa,ndpapa,ndparent,ndsire,ngerize,ngers,nite
  gra:ns,ntee,nularity,nzyme,peshot,pevine,phologists,pnels,ppler,pplers,ssland,tin,tis,vamen,vedigger,vediggers,veside,vidarum,vidic
  gra:vidity,vitas,viton,vure,vures,ybeards,yish,zers
  gre:aseball,asepaint,asers,asewood,atful,atgrandson,ece,ek,engrocer,engrocers,enish,enkeeper,enmail,enshanks,enskeeper,enskeepers,eny
  gre:eters,nadiers,nadine,yer,yish
  gri:ddlecake,ddlecakes,ft,fter,gri,llwork,malkin,nch,nder,ngo,ngos,pe,per,pers,ppers,stly,stmill,t,tter,tters,zzling
  gro:aners,ma,mas,mmet,mmets,omer,omers,omsman,omsmen,per,pers,sbeak,t,tesqueries,ttoes,tty,under,unders,undhog,undings,undling,undsel
  gro:undsels,undsheet,undsheets,undsill,undskeeper,undsman,undsmen,undspeed,undspeeds,undswell,undswells,upie,upies,use,uted,uting,wer
  gro:wings,wler,wlers,wnup,wnups gru:bber,bstake,el,es,ff,mbler,mblers,mblings,mp,nge,ngy,nion,nions gtv:p
  gua:camole,ge,m,nidine,nine,no,nosine,ranty,rder,rdhouse,rdhouses,rdianship,rdrail,rdroom,rdsman,rdsmen,temala,va gub:ernaculum gud:geon
  gue:rdon,sser,sstimate,sthouse,stroom guf:f gui:lder,lders,leless,neapig gul:ag,ags,as,ch,es,let,p
  gum:ball,balls,bo,boil,line,ma,mas,matous,shoe,shoeing
  gun:boat,cotton,fight,fighter,k,ky,maker,metal,nery,ny,nysack,nysacks,play,point,runner,runners,running,ship,ships,sight,slinger
  gun:slingers,smith,stocks,wale gur:ading,gly,u gus:h,hy,set,seted,sied,sy,tiness,to,ty gut:bucket,less,siest,sy,tate,tersnipe,tural,ty guv:nor
  guy:ana guz:zler,zlers gym:nasiast gyn:aecologists,iatry,oid,onc gyp:ped,ping,s,sies,sum,sy gyr:e,falcon,falcons,omagnetic,on
  hab:erdasher,erdashers,erdashery,iliment,iliments,itant,ituate,itude,itudes,s hac:kamore,kberry,kery,kie,kles,kwork,ky had:ith,rons,st
  hae:magglutinin,mangiomatous,matemeses,matemesis,matinic,matocolpos,matocrit,matologists,matometra,matomyelia,matoxylin,min,mobilia
  hae:mocele,modialysed,moglobin,moglobins,molacria,molysed,mophiliac,mopoiesis,moptyses,moptysis,morrhoid,morrhoids,mosiderin haf:iz
  hag:gardly,gardness,iographies,ioscope
  hai:ku,lstorm,rbrush,rdressing,rdryer,rnet,rpiece,rpin,rspray,rspring,rsprings,rstyles,rstylist,rstylists,rtie,rties,ti haj:i
  hal:al,berd,fcocked,fmarathon,fpence,fpenny,fwit,fwits,liard,loo,looed,loos,low,lowed,lows,lucal,luces,lucinant,lucinate,lucination
  hal:lucinational,lucinative,lucinator,lucinatory,yard,yards ham:amelidaceous,merer,merers,merhead,merings,merless,merlock,merlocks,mocks,my
  han:dball,dbarrow,dbarrows,dbill,dbills,dbrake,dcart,dclap,dclasp,dcraft,dcrafted,dicapper,dmaid,dmaiden,dmaidens,dmaids,dsaw,dsel,dset
  han:dshaker,dspikes,dspring,dsprings,dwoven,dyman,dymen,gdog,gmen,gnail,gry,gup,gups,ker,kie,ky,som,uman hao:le,ma,mas
  hap:e,lo,loid,loidentical,loinsufficiency,lotype,lotypes,lotyping,ly,penstance,ten,tens,toglobins
  har:asser,assers,binger,bingers,bormaster,borside,boured,bouring,bours,dener,deners,dhat,dhats,dscrabble,dtack,dtop,ebells,elip,icot
  har:icots,kened,kens,lequin,lequinade,monica,monically,monicon,monise,monises,monising,monist,monium,monize,monizer,monizers,monizes
  har:monizing,nesser,pers,pies,pooner,pooners,py,ridan,ridans,ried,riers,rumph,rumphing,vester has:heesh,hish,htag,p,sock,t
  hat:band,box,chback,check,cheries,chery,chling,chway,emongers,er,ers,h,pin hau:berk,lage,ler,lers,nch,sfrau,teur hav:ersack,ersacks
  haw:ed,ing,kers,kshaw,ser,thorns hay:cocks,field,fields,loft,makers,ride,seed,seeds haz:e,elnut,elnuts,ers,mat,y hct:a hdv:i
  hea:dbanger,dbangers,dbanging,dboard,dbutt,dcheese,dcounts,ddress,dgear,dhunted,dhunter,dhunters,dlands,dliner,dliners,dmastership,dmen
  hea:dmistress,don,dpiece,dpin,dsail,dsails,dscarf,dset,dshrinker,dsman,dspring,dsprings,dstocks,dstrong,dteacher,dwaiter,dwaiters
  hea:dwaters,ler,rer,rers,ringaid,rken,rkens,rtbreaker,rtflow,rth,rtland,rtlands,rtrending,rtstrings,rtthrob,rtthrobs,rtworm,rty,thenism
  hea:thery,thy,tmap,tsink,venward,ver,vers,vyset heb:ephrenic,rew hec:tare,tares,tored,toring,toringly,tors
  hed:gehopped,gehopping,gerow,gerows,onism,onist,onistic hee:d,dful,haw,ler,lstrike hef:ted heg:emonic,emony hei:ress,sted,sting,sts
  hel:icotrema,ioscope,iotherapies,iotrope,ipad,lbender,lbenders,lbent,lcat,lcats,lebore,lers,lfire,lfires,lhole,lholes,lhound,lion,lions
  hel:luva,metless,minth,minthiasis,minthic,minths,msman,msmen,pdesk,pline,pmate
  hem:agglutinin,agglutinins,atemetic,atinics,atite,atites,atobilia,atogenesis,atologists,atolymphoid,atometrocolpos,atomyelia,atosis
  hem:atotympanum,eralopia,ianopic,iballism,imelic,iplegics,izygous,line,lock,morhage,obilia,ochorial,ochromogen,oglobinurias,olysate
  hem:olysin,olysins,olyzed,ophiliacs,optoic,s hen:ceforward,house,houses,naed,peck,pecked,pecks
  hep:arinize,atica,aticas,atisation,atocarcinoma,atocarcinomas,atologists,atomegalic,cat
  her:aldry,bal,balist,barium,bicide,bivore,bivores,culean,dsman,eabout,einafter,eto,etofore,eunder,iot,itable,maphroditic,maphroditism
  her:meneutical,metic,mit,mitage,n,nial,niating,p,pangina,petic,petologists,ringbone hes:itance,sians,t
  het:erochromia,erodoxy,erodyne,erogenesis,erologous,eromerous,erophil,erophile,eroplasmy,eros,erotopias,erotroph,erozygote,erozygous,hs hew:ing
  hex:avalent,ed,es,ing,okinase,ose hib:achis,ernal,ernation,iscus hic:keys hid:eaway,eout,ers hie:ratic,roglyph,roglyphs hif:lo
  hig:gle,hbinder,hbinders,hborn,hboy,hfalutin,hflier,hlanders,hlands,hlighter,hroad,hroads,hschool,hwayman,hwaymen hij:ab,acker,ackers,ackings,inks
  hil:locks,lside,ltop hin:dbrain,dgut,di,dmost,dquarters hip:bone,per,piatric,piatrist,piatry,pocampi,podrome,pos,puric,res,ster,sters
  hir:eling,elings,sute,udin his:taminase,togenesis,tone,tones,trionic hit:cher,chers,man,ter hiy:a hmo:ng hoa:gie,gies,gy,rsely,ry,xer
  hob:ble,bledehoys,byist,byists,nail,o,s hoc:keystick,kshop,kshops,us hod:oscope hoe:down,ing hog:fish,ger,gish,shead,tie,tied,wash hoi:ck,ster
  hok:ey,ier,um hol:dall,dings,dout,idaymaker,idaymakers,istic,lyhock,lyhocks,oacardius,oenzyme,ograph,ographs,pen,s
  hom:bres,eboy,eboys,egrown,eothermic,epage,ered,ers,eschool,eschooled,eschooling,esteader,esteaders,estretch,ilies,inid,inids,iny,odyne
  hom:ogenate,ogenesis,ogenise,ogenised,ogenises,ogenising,ogentisic,olateral,olog,ologous,ologue,ophonic,organic,oscedastic,ozygote hom:ozygous
  hon:cho,chos,duras,eybee,eybunch,eycrusted,eydew,eymooners,eypot,eysuckle,ker,kers,key,kie,kies,ky,orably,oraria,orarium,oree,orees
  hon:orific,ourable,oured,ouring
  hoo:ch,die,dlumism,doo,dooed,fer,fers,ka,kah,kers,key,kup,kwire,ky,la,ligan,pla,poe,segow,tch,tenannies,tenanny,ter,ters,vered,vering hoo:vers
  hop:head,s,toad
  hor:ah,deola,ehound,nbills,oscopy,sefeathers,seflesh,sefly,sehair,sehide,selaugh,seless,semanship,semen,seplayer,seriding,seshit,sewhip
  hor:sewhipped,sewhipping,sewoman,sy,ticulturalist,ticulturalists,ticulturist
  hos:anna,annas,pitalisation,pitalisations,pitalising,pitalism,ta,telry,tlers,tory
  hot:box,cake,cakes,dog,dogs,elier,eliers,foot,footed,footing,foots,house,key,keys,line,list,pot,s,shot,shots,spot,spots,spur,tie
  hou:sebound,seboy,sebreak,sebreaking,sebroke,sebroken,secat,secleaner,secleaning,secoat,seflies,sefly,seful,sefuls,seguest,seguests
  hou:seholders,sehusband,sekeeping,selights,semaid,semaster,semate,semen,semother,seofficer,separent,separents,seplant,seplants,seroom
  hou:serooms,setop,setops,sewares,sewifery,seworker,stonia hov:erboard,erboards,ercraft how:dah,dy,itzer,itzers,ler,lers,let,soever hoy:den,ered
  hre:f hua:rache hub:bies,cap,caps,ris huc:kleberries,kster,ksters hul:a,ahoop
  hum:anise,anised,anises,anising,anistic,anoids,blebee,blebees,dinger,idifier,idor,idors,mable,mers,mingbird,mus,ongous,oresque,oural
  hum:pback,ph,phs,py,ungous hun:dredfold,dredweight,garian,gary,gover,kered,kering,ky,tsmen hup:pah hur:dler,ling,ray
  hus:b,bandry,ker,kers,sars,sies,tings huz:za,zah,zahs hva:c hwa:n hya:lite,loid,luronan,luronate hyb:ridise,ridised,ridises,ridising,ridize hyc:e
  hyd:rangea,rangeas,razine,rocarbonate,rocelic,rodissected,rodissection,rodistention,rofluoric,rofoil,rogel,rogenation,rographies,rolase
  hyd:rolysate,rolyse,rolyzed,rometrocolpos,romyelia,ropathies,ropic,roponic,rosalpinges,roxybutyrate,roxycorticosteroid
  hyd:roxycorticosteroids,roxyindoleacetic,roxylase,roxyproline hyf:x hyg:ienist,roscope hym:enolepiasis,ens
  hyp:algesia,algias,allage,ed,eradrenalism,eralgesia,erandrogenism,erbaric,erbilirubinemic,erbolae,erbolic,ercalcaemic,ercalcemic
  hyp:ercarbia,ercarbic,erchloremic,erchromasia,ercortisolism,erdontia,erestrogenism,erglycaemic,erinsulinism,erkalaemic,erkalemic
  hyp:erlexia,erlipidaemic,ernatraemic,ernatremic,ernephroid,eroxic,erphoria,erphosphatasia,erphosphatemic,erpneic,erpnoea,erpolarise
  hyp:erpolarised,erpolarises,erpolarising,erpolarize,ersonic,ersonically,ersplenism,ertelorism,erthermic,erthyroidic,ertonus,eruricemic
  hyp:ervolaemic,ervolemic,hae,hal,henation,henations,ing,nagogic,nogenesis,nogogic,nopompic,notherapies,notherapist,notise,notised
  hyp:notises,notising,oacusis,oadrenalism,oalbuminaemic,oaldosteronism,obaric,ocalcaemic,ocalcemic,ocarbia,ochloremic,ochlorhydria
  hyp:ochondriasis,ochondrium,ochromia,ocortisolism,odontia,ofx,ogastrium,ogenitalism,ogonadism,okalaemic,okalemic,olactasia,olipidemic
  hyp:omagnesemic,omania,omet,omimia,onatraemic,onatremic,onychium,ophonic,ophoria,ophosphatasia,ophosphatemic,ophysectomised
  hyp:opituitarism,opneic,opnoea,opnoeas,oproteinemic,osmic,ospadiac,ospadic,osplenism,otelorism,otheses,otrachelium,ovolaemic,ovolemic
  hyp:oxaemic,oxanthine hyr:ax hys:sop,terectomised iam:b,bic,bics,bs iat:ric ibe:x ibi:d
  ice:boat,bound,box,cap,caps,cream,fall,fishing,house,land,man,pack,packs,pick,skate,skates,skating ich:thyologists ick:y
  ico:nic,noclast,noclastic,noclasts ide:alise,alised,alises,alising,alism,m,ntic,ntifed,nts,ographs,s idi:otype,otypic idl:ers ido:later,laters,latry
  idy:ll iff:y ifr:ame igf:lash ign:eous,iter,itor,oble,obly,ominious,ominy,orable,oramus,oramuses,orer ihr:am ile:ostomate ili:opectineal ilk:s
  ill:defined,egitimacy,imitable,ogic,ume,umined,usional,usionary,usionist,usionists ima:gings,ginings,gistic,ms
  imb:ecilic,ecility,ibe,ibed,ibes,ibing,ibition,roglio,ue,ued,uing ime:diately imi:ne
  imm:ediacy,ediatly,inence,itigable,obilisation,obilising,obilizer,obilizers,olate,ortalize,unise,unised,unises,unising,unoadsorption
  imm:unoblot,unoblotting,unocytochemical,unocytochemistry,unofluorescence,unogen,unologists,unophenotypic,unosenescence,unosorbent
  imm:unosuppressant,unosuppressants,unosuppressives,urement,utable,utably
  imp:ala,alas,alement,anation,aradise,arting,asto,atience,atiences,atiens,eachable,eachment,eccably,ecunious,eder,eller,erfecta
  imp:erialistic,erious,erium,ermeable,ermeably,ersonal,ersonality,ersonalize,ersonally,ersonation,ersonations,ersonator,ersonators
  imp:etiginous,etuousness,lacably,lanter,lode,losion,losions,onderabilia,onderability,onderable,onderables,onderably,orter,orters
  imp:ortunate,ortune,oser,osers,ounds,overishment,recise,regnation,resa,resario,ressionism,ressionist,ressionistic,ressionists,ressment
  imp:rimatur,robity,rovident,rovisation,rovisations,roviser,rudence,rudent,ugn,uissance,ulsion,ute
  ina:dvertence,dvertency,morata,nities,nition,nitions,nity,pparent inb:ox,reeder,reeding
  inc:alculably,ardination,arnadine,arnation,arnations,ept,ertitude,hoate,hworm,isal,lement,lemently,lination,linations,line,liner,lines
  inc:lusive,lusiveness,oercible,ognito,oherent,ommunicado,ontestable,ontinent,ontinentia,ontrovertible,ontrovertibly,orp,orrigibly,resed
  inc:retin,rimination,ubi,ubus,udal,udomalleal,udomalleolar,udostapedial,ulcating,urably,ursion,ursions
  ind:ebtedness,ecipherable,ecisiveness,eclinable,ef,efatigable,emnify,emnity,escribably,eterminacy,etermination,eterminations,exer,ican
  ind:ictable,igent,ignation,iscrimination,isputably,issoluble,ite,ividualised,ividualising,ividualistic,ividualize,octrination
  ind:octrinations,onesia,onesian,ubitable,ubitably,ucers,uctee,uctor
  ine:briate,briates,briating,edle,ffable,luctable,ludible,rtness,stimable,xact,xactitude,xcusably,xpressibly
  inf:anticide,anticides,antilism,antryman,antrymen,atuates,ecund,erential,ernally,ielder,ielders,ields,lect,liction,lictor,lorescence
  inf:lorescent,luencer,omercial,omercials,ormatics,ormer,otainment,racostal,undibula,users,usor,x
  ing:esta,estant,ot,ots,rate,rates,ravescent,ress,urgitate,urgitating inh:armonic,armonious,eritor,eritors,ibin
  ini:mical,mitable,mitably,on,quities,quitous,quity,tally,tialise,tialised,tialises,tialising inj:ruy,s ink:blot,blots,jet,stands,well inl:aw
  inn:erspring,ervate,it,ocency,ovate,ovator,s ino:culum,trope,tropes,tropy inq:uietude,uirer,uisitor
  ins:atiably,ectivore,emination,ensate,ensible,et,ightful,olate,omniacs,ouciance,ouciant,panning,table,tallation,tallations,taller
  ins:tallers,tatrak,tigator,tigators,tiller,tinctual,titutionalise,titutionalised,titutionalises,titutionalising,tructional
  ins:trumentalists,tuctions,ubordination,ufferably,ulinic,ulter,uperable,upportable,urable,urgence,urgency
  int:aglio,egrant,egrate,egrationist,ellectualism,ellectualize,elligentsia,emperance,endant,eraortocaval,erbreeding,erceptor,erceptors
  int:ercession,ercessions,ercessors,erchangeably,erconnectedness,ercut,erdenominational,erdict,erdicts,erfaceable,erleukins,erline
  int:erlinear,erlineate,erlined,erlines,erlocutory,erlunation,ermitant,ermix,ernalise,ernalises,ernalising,ernat,ernationalism
  int:ernationalist,ernationalists,ernationalities,ernationality,ernationalization,ernationalizations,ernationalize,ernationalized
  int:ernationalizes,ernationalizing,ernement,ernment,ernship,erpersonal,erpersonally,erpositum,erpretable,erpretative,errater,errogative
  int:errogatives,errogatories,errupter,erruptive,ersessions,ersex,ersphincteric,erspinosus,erstellar,erstice,ertriginous,ertrigonal
  int:ervene,ervenor,erventionalist,erventionalists,erventionist,erviewee,erviewees,imidator,itule,olerant,onation,onational,onations
  int:oxicant,oxication,r,racapsular,racholecystic,racisternal,raconal,racytoplasmic,radiscal,ranet,ransigence,ransigent,rarater
  int:ratelluric,ravitreal,repidity,ronic,rospection,ubate,uited,umescence,ussuscepta,ussuscepted,ussuscepting,ussuscipiens inu:re,tile
  inv:alidism,aluably,eigle,eigles,ertase,erter,estigative,estiture,igilate,incibly,iolable,itee,oluted,oluting,olutional,olutive
  ion:ise,ised,ises,ize,izer,osphere,tophoretic ipa:d,ds ipe:cac ira:n,q iri:dal,dencleisis,docorneal,dodonesis,scope irk:some
  iro:c,nclad,nclads,ner,nical,nmonger,nmongers,nweed,nworker,nworkers
  irr:adiant,adiate,adiative,ationalities,edeemably,efutably,eparably,esistibly,esponsibly isc:haemics,hioanal,hiogluteal,hiopubic,hiorectal
  isi:nglass ism:s iso:agglutination,agglutinin,baric,chromat,chronous,lationism,lationist,lationists,lette,mer,merase,meric,propyl,sceles,smotic
  iso:sporiasis,tropy,zyme,zymes iss:uance ist:hmic ita:lian,licise,licised,licises,licising ite:mise,mised,mises,mising jab:berwocky
  jac:aranda,kanapes,karoo,kboot,kbooted,kboots,khammer,kleg,krabbit,kscrew,kstraws,uzzi jag:s,uarundi jai:lbird,lbirds,lbreak,lhouse jal:apeno,apenos
  jam:balaya,boree,mier,miest,my jan:gly,itorial,itress,ma jap:an,anese,anning,e,ed,ery jar:osite,vey jas:mines jat:o jav:ascript jaw:breaker
  jay:bird,birds jaz:z,zman,zy jee:p,pers,ps,z jef:e jeg:gings jeh:ovahs jej:une jel:lo,lybean,lybeans,lylike,lyroll jem:my jen:nies
  jeo:pardise,pardised,pardises,pardising jer:kwater,oboam,rican,ricans jet:liner,liners,sam,ski,skis jew:eler,ellery jez:ebel,ebels jib:ber,s jif:f
  jig:aboo,aboos,ger,gered,gering,gers,gly jih:ad jil:laroo,lion jim:jams,mied,mies,mying,sonweed jin:gly,go,goist,ked,ni
  jit:ney,neys,ter,terbug,terbugger,terbugging,terbugs jiu:jitsu jiv:e job:ber,bers,holder,holders,less joc:ko,ks,kstrap,ose,ularity,und
  jod:hpur,hpurs joe:ys jog:gle,gled joh:nnies,nnycake,nnycakes,nsongrass joi:nder,ners,nery,nture,ntures,st,sts joj:oba jok:ester,esters,ey
  jol:lity,ty jon:quil jor:nada jos:hed,her,hing jou:rnalistic,rneyman,rneymen,rno,rnos,st,ster,sting jow:l,ls,ly joy:less,ride,rider,riding jub:e
  jud:gemental,geship,gmental jug:al,ful,handles,head,uloomohyoid,ulotympanicum jui:cer juj:itsu,u,ube,ubes juk:ebox jul:ep,eps jum:prope,propes
  jun:coes,glegym,gly,iority,kers,kman,kyard,tas,to,tos jur:idical,isdictional,isprudence,isprudential,ists jus:ticeship,tifier jut:ting,ty
  kab:balah,ob,obs,uki kad:dish kaf:feeklatsch,irs kah:una kai:serdom,serism,sers,sership kak:a kam:ikaze,ikazes,pong kan:sasii kap:h,ok,ut,utt
  kar:aoke,mic,yotype,yotypes,yotypic,yotyping kas:hmir kat:akana,ydid,zenjammer kay:aker,o,oed kaz:akhstan,oo kco:unts keb:ab,ob ked:geree
  kee:k,lhaul,lhauled kef:fiyeh,ir kei:sters kel:oid,oids,pie ken:do,nelworker,nelworkers,ogenesis,te kep:i
  ker:atic,atinise,atinised,atinises,atinising,atinize,atinous,atophakia,atoplasties,atose,atoses,b,bside,f,fuffle,ning,plunk,seymere
  ket:ches,oacidotic,oacids,odiet,onurias,osteroid,osteroids,otic,tleballs,tlebell,tlebells,tledrum key:boardist,chain,chains,pad,ring,stone kha:ki
  khe:dive khm:er kia:ngs kib:bles,butz,itz,itzer,itzes,itzing,osh kic:kball,kboxer,kboxing,ker,kers,kshaws,kstand
  kid:ders,die,do,nappings,neybean,skin kie:selguhr kik:e,es kil:ljoy,ljoys,n,nworker,nworkers,obit,ocalorie,odalton,ogram,onewton,onewtons,oton,ter
  kim:berlite,chi kin:ase,ases,dergartener,dergartner,escope,esiatric,etochore,etoscope,gfish,gmaker,gpin,gpins,gship,in,ins,kajou,kajous,o,os,smen
  kin:swoman kip:pered,pers kir:pan,sches,tle kis:sable,sers kit:bag,chener,chenet,chenmaid,chenware,eboarding,esurfing,h,sch,schy kla:tch,xon,xons
  kle:enex,ptomania,ptomaniac,ptomaniacs kli:pspringer klu:dge,dges,ges,tzes,tzy kly:stron kna:ckwurst,pper,ve,very,ves,vish kne:ader,epad,epads
  kni:cker,ckerbockers,ckknack,ckknacks,ghthead,ghtliness,sh,shes,tter,tters
  kno:bby,bkerrie,bkerries,ckabout,ckdown,ckdowns,ckings,ckkneed,ckoff,ckoffs,ckwurst,lls,thole,wable,whow,wlege knu:rled kol:as kom:bucha kon:iscope
  koo:kaburra,kie,kier,ks,ky kop:eck,ecks,ek,eks,je,jes kor:ea,ean,ma kos:es kra:al,its,ken,tom,uts kre:mlin,plach kru:gerrand ksp:ace kuc:hens
  kud:u,zu kum:quat kuw:ait kve:tch,tched kwa:cha,nza kyr:gyzstan
  lab:eler,eller,ile,ioversion,led,orist,orists,oured,ourer,ourers,ouring,ours,radoodle
  lac:case,elike,erate,erum,hes,hrymal,hrymose,kadaisical,kaday,keys,onic,talbumin,tobacilli,toferrin,togen,toscope,tovegetarian,une,unes
  lad:derwell,dies,ino,ybird,yfingers,ylove,yship lae:trile lag:ans,ers,ger,gers,niappe,oon lak:efront,hs lal:lygagging
  lam:asery,bada,basted,basting,bent,berts,bkin,bkins,bskin,bsquarters,bswool,ebrain,ebrains,ella,ellae,ellibranch,ellibranchs,entably
  lam:ination,inator,med,plighter,plighters,s
  lan:ai,ceolate,cer,cers,cet,cing,dfall,dfill,dforms,dgraves,dholder,dholders,dline,dlubber,dlubberly,dlubbers,dmass,dmine,dmines
  lan:downing,downings,dscaper,dslip,dsmen,dward,glauf,gue,olin,ugo,yard lap:aroscopist,chole,dog,el,sus,top,wing
  lar:board,cenist,cenists,cenous,der,gesse,gish,gos,ker,ks,kspur,rup,val,vicide,yngectomee,yngoscope,yngoscopist
  las:agnas,agne,sies,situde,soed,soes,soing,sos lat:ch,chkey,ecomer,egad,ency,eralising,h,he,hers,hery,hyrism,i,ke,ter,tes,via
  lau:danum,ghably,gher,nchpad,nder,nderer,nderers,nderettes,ndress,ndromat,ndromats,ndryman,ndrywoman
  lav:abo,abos,alier,aliere,aliers,ers,es,ing,ish,ishly,s law:breaker,breakers,breaking,giver,lessly,lessness,men,nchair,rencium
  lay:about,abouts,away,ette,ettes,off,over,people,person,up laz:ed,ing,ybones
  lea:ched,cher,ches,ching,derless,fhopper,fhoppers,guer,ker,nings,nt,pers,rnable,rner,rners,seholder,seholders,sion,stways,stwise
  lea:therette,therjacket,therneck,thernecks,thersmith,therwoods,therworker,thery,vened,vening,vers,vings leb:anon,ensraum
  lec:herous,hers,hery,hes,ithin,thin,tin,tins,tion,tor,tureship led:erhosen lee:ward lef:ter,ties,tist,ty
  leg:alese,alise,alised,alises,alising,alist,alities,atee,atos,erdemain,gy,horns,ionary,islatorial,it,itimize,less,man,room,warmer leg:warmers,work
  lei:shmania,son,surewear,tmotif lem:nisci,ongrass,ony,piras,ur,urs
  len:der,ders,ience,tamente,ten,ticonus,ticular,ticulostriate,tigines,tiginous,tigo leo:ntiasis
  lep:idopterist,rechaun,rechauns,romatous,rous,tin,ton,tons les:bianism,oin,otho,see,sees let:he,terbox
  leu:cocyte,cocytes,coerythroblastic,coma,comalacia,copenias,cotomies,kaemoid,kapheresed,kemoid,kocytoclasis,kocytoclastic,koderma
  leu:koerythroblastic,kokoria,komalacia,konychia,kopaenia,kopoiesis,koreduced,koreduction,kostasis,kotriene,kotrienes
  lev:ees,eler,elers,elheadedness,iathan,iathans,itate lex:an lia:ise,ised,son
  lib:bers,eria,ertarianism,ertine,ertines,idinal,idinally,idinous,ido,retto,ya lic:ensee,ensure,entious,entiousness,ker,kings,kspittle lid:less,o,os
  lie:n,norenal,ns,ntery,sion,utenancy lif:eboatmen,ebuoy,ejacket,ers,ter,ters,tgate,toff
  lig:amentotaxis,an,and,ands,ase,er,htbulb,htbulbs,htener,htheartedness,htish,nite lik:er,ert lil:ac,liputian
  lim:eade,estone,ewaters,eys,inal,iter,iters,o,os,pet,ulus
  lin:eal,eaments,ebacker,ebreeding,eman,emen,esman,esmen,eup,gonberry,gs,guas,guine,guini,guinis,in,kup,kups,net,nets,oleic,olenic,tels lin:ty
  lio:nfish,nhearted,nise,nised,nises,nising,nize lip:aemic,emic,ide,ofuscin,oid,ophagic,osomal,oxygenase,reading,urias
  liq:uefaction,uidator,uidators,uidise,uidised,uidises,uidising,uidity,uidize,uorish lir:as,e lis:cence,ence,some,tel,ters
  lit:chis,erati,he,hic,hoclast,hograph,hographer,hographers,hographs,holapaxy,hopedion,hosphere,hotomist,hotripter,hotriptor,hotrity
  lit:huania,igant,igants,igate,igating,igator,igators,igious,mus,terbox,tleneck,tlenecks liv:edoid,en,erhot,erish,erwort,erwurst,ery,idity,raison
  lla:mas lma:rker loa:ches,dings,ner,nsharking,ther lob:otomies,otomize,scouse,sterman,stermen,ularity
  loc:alising,aters,hia,kbox,ket,kjaw,knut,kout,kup,kups,omotor,omotory,os,oweed,shim,ule,uli,um lod:estone,estones lof:tiness
  log:arithms,book,file,istic,istical,istician,istics,jam,o,off,on,opedics,os,otypes,rank,roller,y loi:asis,ter lol:lapalooza,lies,ly,lygag,lygagging
  lon:ers,gboat,gboats,gbow,gship,gueur,gueurs,gways loo:fa,fah,kalike,kalikes,kers,mfixer,mfixers,py,ser,ter,ters lop:hobranch loq:uacious,uitur
  lor:doses,dship,dships,gnette,n,rydriver,rydrivers lot:sa lou:dmouth,dmouthed,nger,pes,ts,ver,vered,vers
  lov:ably,ebird,ebirds,elorn,emaking,eseat,esick,esickness,ingly low:ball,born,boy,brow,brows,land,lander,lands,life,s,speed lox:odrome
  loy:alist,alists ltu:oq lua:u,us lub:berly,ricator luc:erne,id,idity,ifer,kless,re lud:o lue:s,tic luf:fing lug:dunensis,e,ger,ubrious,ubriousness
  lum:berman,bermen,beryard,inesce,inescence,inescent,mox
  lun:ation,ations,atomalacia,chbox,cheonette,chmeat,chroom,ette,ettes,gful,gi,gwort,k,khead,kheads,ula,ulas lup:in,oid lur:ch,cher,k,ker,kers,ks
  lus:oria,tering,terless,terware,terwares,tful,tfully,tily,treless,trum lut:eal,ein,eolin,hern,hier lux:ated,e,embourg
  lyc:anthrope,anthropic,anthropy,eum,hee,hgate,hnoscope,opodium lym:phangitic,phatism,phocytotoxic,phokine,phokines,phopaenia lyn:chers,x
  lyo:nnaise,philisate,philize lyr:icism,icist lys:ate,ates,e,ed,es,osomal,osome,osomes,sa
  mac:adamias,aque,aroon,aroons,edonia,hiavellian,hination,hinations,hismo,hree,robiotics,rocrania,rodystrophia,roorchidism,rophage
  mac:rophages,roregenerative,roscopical,rotia,ules mad:agascar,rigalian,rigalist,rigalists,rigals,rone,woman maf:ia,iosi,ioso
  mag:dalens,enta,goty,isterially,istracy,ma,mata,netise,netised,netises,netising,netron,nifier,noliaceous,us,view,views
  mah:araja,arajah,arajas,arishi,atma,jong
  mai:denhead,denhood,dservant,gres,lbag,lcarrier,lcarriers,ler,lers,lings,llots,lroom,lwoman,nboard,nliner,nsail,nsails,nsheets,nspring
  mai:nsprings,ntainance,ntop,sonette maj:olica,ordomo,orette
  mal:absorptive,acoplakia,adapted,adaptive,adjustment,adroit,akoplakia,aligned,aprops,aria,arial,assezia,awi,aysia,content,contented
  mal:contents,descended,descent,development,eate,ediction,edictions,efic,eficent,feasance,formative,ign,ignity,inger,ingered,ingerer
  mal:ingering,ingers,ison,leal,lettoe,nourished,nourishment,occlude,odor,odour,perfused,perfusion,posed,reduced,tase,todextrin,tose
  mal:tracking,united,ware mam:ba,bo,elon,ill,millary,mon,moth,my
  man:ageress,anas,atee,darin,dorla,dragora,drake,drakes,drill,drin,euverable,euverings,ful,fully,glers,gles,gos,gosteen,gosteens,hattans
  man:hunt,ias,icotti,ics,ifesto,ipulative,itou,ky,like,made,nerist,nerless,nerliness,nish,nose,oeuvrable,oeuvred,oeuvring,ometries,se
  man:servant,slayer,tes,tic,tra,trap,tua,ubria,ubriosternal,umission,zanita map:maker,makers maq:uette
  mar:abou,aca,acas,antic,aschino,aschinos,athoner,aud,auder,auders,auding,auds,bleize,celled,celling,cels,cher,chers,chioness,garitas
  mar:ges,ginalise,ginalize,graves,guerites,iachi,iachis,imba,inade,inara,ination,iners,keteer,keteers,keter,keters,ksmanship,lines
  mar:linespike,linespikes,lins,linspike,linspikes,mot,ocain,quisate,quises,quisette,riageable,rieds,shaler,shaller,shalship,shalships
  mar:shland,sipobranch,supia,tellato,tensite,tensites,tians,tinets,tingale,tlet,vellous
  mas:c,cara,culinity,ers,hers,hie,ochism,ochistic,onic,ons,querader,ques,sess,seur,seuse,sif,sifs,sotherapist,terliness,tership
  mas:tersinger,terstroke,terstrokes,tic,tiff,todon,toidectomies,turbate,turbates,turbating,turbator,turbators
  mat:chbox,elote,erialise,erialised,erialises,erialising,eys,hematic,riarchy,ricide,rilineal,ronage,zo,zoh,zos,zoth mau:ler,ritania,ritius
  maw:kish,kishness,s max:imise,imised,imises,imising,wells may:day,est,flies,flower,flowers,fly,hap,oralty,pole,st maz:uma,urka,zard
  mea:dowlark,dowsweet,gre,ltime,lworms,lymouthed,nderings,nie,nies,surably,surments,tball,thead,theads,tier,tless,tloaf,tman,tpacker
  mea:tpackers,tpacking,ty mec:hanised,hanises,hanising,hanistic,hanoreceptor,hanotherapies,hanotherapist,onial
  med:alist,alists,d,evac,evaced,evacked,flight,ialize,icamentous,icolegal,icos,idata,ievalism,itative,itator,iterranean,usa,usae
  mee:rkat,rschaum,tinghouse meg:abit,achurch,achurches,acystis,alith,aloblastic,alocardia,alocornea,alocystis,alomania,alopolis,aloureter,illah,s
  mei:otic mel:amine,ancholia,ancholiac,ancholic,ange,anges,anic,anism,anisms,anistic,anite,anonychia,anuric,asma,enic,ic,odically,odion,odist
  mel:odize,odized,odizes,odizing,tdown,tdowns mem:oirist,orabilia,orialize,orise,orised,orises,orising,sahib
  men:ad,age,ages,archal,dacious,dacity,delevium,ders,dicant,dicants,folk,folks,ingism,ingococci,ingothelial,inx,orah,orahs,otropin,sal
  men:schen,surable,swear,talism,talist,talists,tum,ubar,udo
  mer:cerization,cerize,cerized,cerizes,cerizing,cers,chandiser,chantability,chantable,chantman,chantmen,curial,engue,etricious,idian
  mer:itocracy,itorious,lins,men,opia,ozoite,ozoites,rymakers,rymaking
  mes:angial,angium,demoiselles,huga,hugaas,hugga,iobuccal,iocclusion,ioclusion,iodens,iodistal,iolingual,iotemporal,merise,merised
  mes:merises,merising,merism,merize,omelia,omelic,ometrium,omorph,onephric,ons,ophytic,othelia,ovarium,quite,siahs,sianic,sieurs,tizos
  met:abolised,abolomics,acarpi,achromasia,agenesis,alline,allised,alloid,alloprotease,allurgical,allurgist,alworker,anephric,anephrine
  met:astable,astasise,astasize,atarsi,azoa,azoan,hane,hinks,hodologies,hought,hylmalonic,hylxanthine,hylxanthines,is,ralgias,ronome
  met:ropathia,ropolis,rorrhagic,rorrhaphy,tlesome mew:ing,l,ling mez:uzah mia:sma
  mic:elle,elles,keys,robial,robiome,robrewer,robreweries,robrewery,rococci,rococcus,rocosm,rocrystalline,rodebrider,rodecompression
  mic:rodontia,rodot,roemboli,rofilaria,rofilariae,rogastria,roglia,rognathic,rokeratome,roliter,rolitre,romanage,romanaged,romanagement
  mic:romanager,romanagers,romanages,romanaging,ronodular,rons,roorganismal,rophage,rophakia,rophallus,rophthalmia,rophthalmic,ropipette
  mic:rosnare,rosomal,rosomia,rosporum,rothrombi,rotia,rotome,rovilli,rovillus,rowavable,rowaveable,s
  mid:air,azygos,body,course,cycle,dens,dleaged,dlebrow,dlebuster,dleman,dleware,dy,esophagus,facial,field,fielder,flow,ge,ges,is,land
  mid:lands,luteal,morning,plane,point,pole,range,rash,s,ship,shipman,shipmen,ships,size,stance,stream,term,terms,town,trimester,ureter
  mid:wall,week,west,wifery,winter,zone mif:f,fed mig:nonette,nonettes,raineur,rainous,ranes mik:vah
  mil:ady,den,epost,eposts,estone,iaria,ieu,ieux,itarism,itarist,itaristic,itarists,itarize,ker,kmaid,ksop,ksops,kweed,lenarian,lennia
  mil:lennial,lennium,lenniums,lerite,lerites,liamperage,lionairess,lionairesses,liosmole,lirad,lirem,lmen,lpond,lworker,lworkers,lwright
  mil:lwrights,ords,quetoast,s mim:etic,osas
  min:able,aret,arets,assist,dblower,ders,dset,eralised,eralising,eralize,eshaft,estrone,esweeper,esweepers,gler,iaturize,ibar,ibike,icab
  min:icabs,icam,icams,igolf,im,ima,imised,imises,imising,ipig,iskirt,iskirts,itower,ivan,iver,nesinger,strelsy,tage,ters,uteman,utemen
  min:utia,utiae,x,yan mio:ses,sis mir:age,epoix,th,thless
  mis:admin,administration,allied,allies,anthrope,anthropic,anthropy,begotten,behaviour,carried,carries,cegenation,chance,chances,cible
  mis:conception,conceptions,counts,creant,creants,cue,erliness,feasance,hmash,labelled,ogynist,ogynistic,ogyny,prision,register,sal,send
  mis:sis,sle,sus,ters mit:ered,her,hridatism,ochondria,ochondrion,ogen,otic,tened,timus,zvah mix:up miz:zen,zenmast,zling mld:fa mne:monically
  moa:ner,ners mob:ilex,ilisation,ilised,ilising,ilities,ilty,iview,ocracy,s,ster,sters moc:haccino,has,ker,kers,kup
  mod:assist,eler,ellers,em,ems,erato,erne,ernise,ernised,ernises,ernising,ernism,ernistic,ernists,iolus,iste,ularity,uli,ulo mog:gy,ul,uls
  moi:eties,ety,re,sturize,sturizer moj:o mok:e mol:arity,as,dering,dova,ehill,ester,esters,lusca,lycoddles,lycoddling,ten,ybdate mom:my,o
  mon:archical,archist,archists,asticism,days,etize,eybag,eybags,eychangers,eygrubbing,eylender,eylenders,eymakers,eymaking,gering,gers
  mon:go,gol,golia,golism,goloid,gols,iker,ikers,iliasis,itering,itory,keybars,keyshine,keyshines,kfish,kshood,ochromator,ocle,ocularly
  mon:odi,ogamist,ogamists,ogenesis,olith,oliths,ologists,omelic,omer,omeric,ooxygenase,oparetic,opolise,opolised,opolises,opolising
  mon:opolist,opolistic,orchid,orchidism,osaccharide,osaccharides,osomy,osyllabic,otheism,ozygous,seigneur,sieur,signor,tgolfier
  moo:ch,ched,cher,chers,ches,ching,lah,ncalf,neye,neyes,nier,nless,nlighter,nlighters,nlit,nraker,nrise,nscape,nscapes,nshine,nshiner
  moo:nshiners,nshot,nstone,nstones,nstruck,nwalk,ny,rage,rhen,rland,t mop:eds,ers,ey,pet moq:uette,uettes
  mor:aine,alistic,alize,axella,ay,billi,ceau,dent,els,ganatic,ganite,ganites,ibundity,ose,phed,phia,phogenesis,phs,rows,tem,tgagee
  mor:tician,ticians,tising,ula mos:aicism,eying,eys,hpit,sback,sbunker
  mot:et,heaten,herboard,herfucker,herfuckers,herfucking,herinlaw,herland,herliness,hproof,hy,ile,ivator,iveless,n,ocross,orboat,orbus
  mot:orcar,oric,orman,ormouth,orscooter,tling
  mou:e,ld,lded,ldy,nds,ntable,ntainside,ntaintop,ntebank,nter,nties,ntings,sepad,ssaka,sseline,stachio,stachioed,thguard,thguards,thier mou:thy
  mov:er,iegoer,iegoers mow:s mox:ie moz:ambique,zarella mpt:a mpv.s mrc:at mro:nj
  muc:ilage,inase,ker,krake,kraker,krakers,kraking,ky,oepidermoid,opolysaccharide,opolysaccharides,or,ormycete,ose,ousy
  mud:pack,room,skipper,slinger,slingers,slinging mue:zzin muf:fler mug:gings,gles,shot,shots,wort muj:aheddin,ahedin muk:luk,luks
  mul:attos,berries,eskinner,eteer,ey,ish,ishness,lah,lahs,lets,ligans,ligatawny,lioned,ticameral,ticollinearity,tinational,tinationals
  mul:tipara,tiparae,tiplexer,tistorey,titudinous,tivalent,tivariate mum:bler,mer,mers,mery,s mun:chers,chies,chkin,chkins,g,icipal,ificence,ition
  muo:n mur:alist,deress,deresses,murings,phies,res
  mus:carinic,catel,catels,cats,cleman,clemen,cularity,culi,ette,her,hers,icale,icianship,icologists,ings,ket,keteer,keteers,ketry,kie
  mus:kies,krats,ky,lin,sy,tachio,tachioed mut:able,agen,agenesis,agens,ase,ative,ilans,ineer,ineers,ism,oscope,s,tonchops,tonhead muu:muu,muus
  muz:ak,hik,z,zleloader mya:lgic,nmar myc:elia,elial,elium,hart,oplasmal,oses mye:ctomy,lin,lophthisic,ncephalon myl:ar myn:ah
  myo:fibrillar,fibroblastic,mata,rhythmia,ses,sin,tome,tomes,tomy myr:iameter,ingoscope,ioscope,midon,midons,rh,tles mys:ophobia,tic,tique
  myt:hic,hmaking,homaniac,hos myx:edematous,oedematous naa:n nab:ob,obs nac:elle,elles,ho,hos nae:gleria nai:ad,lbed,lgun,lpolish,ra nam:ibia
  nan:ism,nies,oid nao:ses nap:e,oleons,pe,sin
  nar:ceine,cissism,cissist,cissistic,coleptic,coleptics,cosynthesis,cotize,cs,ds,k,ked,king,ky,whal,whals nas:cent,opharyngoscope,turtium,turtiums
  nat:ch,ionalise,ionalised,ionalises,ionalising,ionalistically,ionality,ionalization,ionalizations,ionalizer,ionhood,ivist,l,riuretic
  nat:ron,tering,uropath,uropathies,uropaths nau:ght,seam,sious,tch,tili,tilus nav:ajo,vy naw:ab nay:sayer,sayers nco:r
  nea:nderthal,nderthals,p,rside,ten,th neb:bed,bish,s,ulise,ulised,ulises,ulising,ulize,ulizer,ulizers,ulose
  nec:cesary,cessary,esary,ess,essaritarian,essaritarianism,romancer,romancy,romantic,rophile,rophiliac,rophiliacs,ropolis,ropsied
  nec:ropsies,ropsy,rose,rosed,roses,rosing,tarous nee:dful,dleful,dleloc,dlepoint,dlestick nef:arious neg:ativism,ligibly,roid,s nei:ghbourly
  nel:sons nem:atocide,atode,atodes,ertean,eses,esis neo:classicism,dymium,lithic,logisms,natologists,phallus
  nep:al,ali,enthe,hrectomised,hrite,hritides,hrolithiatic,hrologists,hron,hrons ner:d,dy,val,vy nes:ses
  net:ball,baller,ballers,her,herlands,hermost,herworld,s,suke,tlesome
  neu:rasthenia,rasthenic,ritic,ritis,roglia,rohumoral,rointerventionalist,rointerventionalists,rophysin,rophysiologies,ropil,ropraxia
  neu:rosciences,roses,rosis,rotransmission,tralise,tralised,tralises,tralising,tralist,tralizer,trino,trinos,troclusion,ts nev:oid
  new:el,found,ish,lywed,sagent,sboy,sboys,sdealers,sflash,sgroup,shound,shounds,sman,smen,spaperman,spapermen,spaperwoman,sreader,sreel
  new:sreels,sroom,swoman,sworthy nex:tofkin nib:bler,blers,lick,licks,s nic:aragua,kelic,keliferous,kelodeon,kelous,kering,kers,knack
  nig:er,eria,ga,gard,gas,gaz,ger,gers,gle,gling,htcap,htdress,htie,htjars,htshirt,htwalker,htwatchman,htwatchmen,hty,ral
  nih:ilism,ilist,ilistic,ilists,ility nim:bostratus,bus,rods nin:epence,epin,epins,ja,jas,nyhammer nip:pers nir:vana nis:ei
  nit:e,pick,picking,re,rile,rofuran,rosourea,rosoureas,ty nix:ed,ing nob:ble,bling,by,elium,lesses,s
  noc:ardial,iception,iceptive,iceptor,iceptors,s,tiluca,turne,turnes,turnist,turnists nod:dle,ose noe:ndo,s nog:gin noh:ow noi:some nol:o
  nom:as,bril,brils
  non:agenarian,amb,billable,blanchable,calcific,candidate,candidates,cavitating,ce,compensable,coms,conformance,conformances,cooperation
  non:cooperative,cop,crystalline,denominational,disclosure,discrimination,disjunction,drinker,driver,drivers,edematous,erythematous
  non:esuch,fermenter,filarial,joiner,judgmental,lin,masslike,motile,pareil,performance,person,persons,rim,seasonal,sectarian,swimmer
  non:transparent,treponemal noo:k,kie,ks,ky,nday,ntime nop:e,r
  nor:adrenalin,adrenaline,epi,malcy,malise,malises,malising,metanephrine,mobaric,moglycaemic,moglycemic,mokalemic,mothermic,motonic
  nor:movolemic,moxia,moxic,oviruses,theaster,ther,therner,therners,thernmost,thers,thwester,thwesterly,thwesters
  nos:ebag,edive,edives,egay,hes,hing,ophobia,ophobic,talgias,trum,trums not:arize,ary,ate,ating,epad,epads,eworthy,icable,icably,ochord,ochordal
  nou:s nov:ae,elette,elistic,ellas,elty,ena,enas,itiate,itiates now:ay,ays,ise,t noy:ade nrg:y nub:bin,bins,bly,by,ile,s
  nuc:leic,leocapsid,leolar,leolus,leosides,leosome,leotide,leotides,s nud:ibranch,ism,ist,nik nuk:e,ed,emed,es,ing num:inous,ismatist,s,skull,skulls
  nun:chucks,cle nur:seryman,serymen,turer nut:case,cases,hatch,house,pick,raceutical,raceuticals,ritionist,ritive,ters nyc:talopia,tophobia
  nym:phal,phet,phets,pho,phomania,phomaniac,phomaniacal,phomaniacs,phos oaf:ish oak:en,um oar:sman,smen oas:t obb:ligati,ligato obd:urate
  obe:ah,isance,lus,x obf:uscate,uscates,uscating obi:s,t,ts obj:ectify,et obl:ast,ate,igee,iger,iquity,oquy,s
  obs:curantism,curantist,d,equious,essional,idian obt:ainer,rude obv:iate,iated oca:rina
  occ:as,asionaly,assion,assional,assionally,idental,identals,luders,ultism,ultist,urance,urences oce:anarium,anfront,angoing,anographer,anside,lot
  och:re ocl:ock oco:tillo oct:ane,et,illion,ogenarian,oroon ocu:list,lists oda:lisque odd:er,ments,sratio ode:on,s
  odo:ntalgic,ntic,ntoideum,rless,rous,urless ody:nophagic oed:ipal oes:ophageal,ophagus,triol,trogen,trogens,trone,trus oeu:vre,vres ofa:y
  off:al,balance,ence,ences,ertory,hours,iceholder,iceholders,icialdom,ish,print,ramp,road,roading,screen,side,site,white oft:entimes,times ogl:ers
  ogr:e,ess ohm:ic oil:can,cloth,cyst,ers,field,fields,man,men,rig,skin,skins oin:k,ks oka:s old:ie,ies,y
  ole:ander,anders,aster,asters,cranal,o,omargarine
  oli:garch,garchical,garchs,garchy,godendroglial,godontia,gomenorrheic,gomer,gomeric,gonucleotide,gonucleotides,gosaccharide
  oli:gosaccharides,gurias,guric,vopontocerebellar olo:gies,gy oma:sum omb:udsman ome:gas omi:cron omm:ited omn:idirectional,iscience,iview
  omo:vertebral omp:halomesenteric onc:ogenesis,ologists,otic one:time,toone oni:onskin onr:amp ons:creen,hore,ide,ite,tage
  ony:chia,chomalacia,chomycotic,choschizia oog:enesis,onia ooh:ed,ing,s oom:ph oop:s,sie oos:es ooz:y opa:h,lescence,lescent,line
  ope:idoscope,nable,nbore,nmouth,nmri,rable,rant,rationalise,rationalised,rationalises,rationalising,rationalize,retta
  opi:ne,ning,sthion,sthorchiasis,sthotonic,sthotonus opp:idan,ortunism,osable,osedphase,oser,ositional,ressive,ressiveness,t ops:oclonus,onin,onins
  opt:hal,imal,imally,imise,imises,imising,une opu:lence ora:lity,ngeade,ngey,ngish,ngy,te,torio orb:s
  orc:a,as,hardman,hards,hidectomies,hidopexies,hiopexies,s ord:erables,erer,erliness,inal,inate,inates,ination,inations,nance,o,onnance ore:gano
  org:andy,anisation,anised,anising,anismic,anochlorine,anogenesis,anoleptic,iastic ori:gami,gination,ole,oles orl:op orm:olu
  orn:erier,eriest,ery,ithopter oro:genesis,tund
  ort:hiconoscope,hoclase,hodoxy,hoepy,hogenesis,hographies,hopaedist,hopaedists,hopantomograph,hopnoeic,hopod,hoptic,hoptics,hoptist
  ort:horexia,hotic,hotist,hotists ory:x osc:illograph osm:ole,oles,ophobia,unda osp:rey,reys oss:uary
  ost:eoarthritides,eocalcin,eoclast,eoclasts,eogenesis,eonecroses,eonectin,eopaenic,eopontin,eoporoses,eoprotegerin,omate,racise,racised
  ost:racises,racising,racism,rich ota:lgic oto:conia,laryngologists,lith,lithic,liths,scopies ott:oman,omans oub:liette our:oscopies,self ous:t
  out:age,back,bid,bids,board,box,building,coded,cropping,croppings,doorsman,doorsy,draw,drew,facing,fielder,fielders,fight,fitter
  out:fitters,flank,flanked,fought,fox,foxed,generaled,go,guess,guessed,gun,gunned,hitting,lander,lawry,lier,liers,maneuver,maneuvered
  out:maneuvering,manoeuvre,matched,paced,pacing,perform,performed,placement,play,played,playing,pouching,pouchings,pour,pouring
  out:producing,race,raced,range,rank,ranked,ranks,reach,riders,rigger,riggers,sail,sell,sells,shoot,sold,source,sourced,stare,stay
  out:stayed,stays,stretched,stretching,take,takes,talk,think,toeing,turn,voted,wear,work,worked,worn ouz:o ova:riectomies
  ove:rachiever,ract,rage,rawe,rburden,rburdened,rburdening,rburdens,rburdensome,rdistention,rdiuresed,rdub,rdubs,rexert,rlies,rline
  ove:rmanned,rmanning,rmantel,rmantels,rmasters,rnice,rpowers,rprominent,rsea,rsew,rsizing,rstocks,rstrain,rstrained,rstraining,rstrains
  ove:rtax,rtone,rtones,rweening,rwinter,rwintered,rwintering,rwinters ovi:duct ovu:lar,late,le,les owi:e,es owl:et oxa:lic oxb:lood,ow oxc:art oxe:n
  oxf:ords oxi:dant,dants,dative,dise,dises,dising,dizers oxt:ail oxy:acetylene,genate,genator,mizer,moron,morons,tocins,uriasis oye:z
  oys:terman,termen oze:na pab:lum,ulum
  pac:er,ers,hyderm,hyonychia,hysandra,hysandras,ifistic,inian,kable,kagers,khorse,khorses,kinghouse,kyear,kyears,sadmin
  pad:dleboard,dleboarding,dler,dlers,rones pae:an,diatric,diatrician,diatricians,diatrics,diatrist,dophile,dophiles
  pag:anism,ans,eboy,eboys,eful,inate,inates,ination pai:l,nkiller,nkillers,ntbox,ntbrush,ntwork,nty,rings,rwise,sano,sas,tents paj:ama pak:istan
  pal:adins,aeolithic,anquin,atinate,atinates,atopharyngeus,aver,avering,eogeographies,eolithic,er,estra,frey,ilalia,imony,indrome
  pal:ingenesis,isades,let,lets,liating,lidal,mers,mistry,mtop,my,ominos,pating,pitates,pitating,sgraves,ter pam:pas
  pan:ache,atela,colonic,creata,creatitides,cytopaenia,cytopaenic,demic,derers,ders,dowdy,egyric,elbeater,elbeaters,elist,elists,ettone
  pan:genesis,genital,handle,hypopituitarism,icbutton,iers,jandrum,ne,ocha,oply,pipe,taloon,theistic,theists,theon,tograph,tomograph
  pan:toscope,tothenic,tsuit,tyhose,tywaist,tywaists,zers pap:ain,arazzi,arazzo,aw,aya,erboy,erhanger,ery,illoedematous,illotome,ist,ists,pies,s,ule
  par:abola,aboloid,adigmatic,adisaic,adisaical,adisiac,adisiacal,ados,aesthesiae,aesthesias,agonimiasis,aguay,allelism,alympic,alysed
  par:alysing,amecia,amecium,amedical,amnesia,amour,anephric,anoiac,apet,aphimotic,aquat,aselene,asiticide,athyrin,boil,boiled,boiling
  par:cels,d,dner,dners,egoric,emyd,enthesize,enthesized,enthesizes,enthesizing,enthetic,ers,etic,faits,iah,iahs,ietalis,kade,kland,kour
  par:kway,ky,lance,lando,lay,layed,lays,leyed,leying,lour,lous,mesan,migiana,odontitis,ol,olee,onomasia,onychia,onychial,osmia,osteal
  par:oxysms,quet,ricide,ried,rotfish,rying,se,simonious,sonage,taker,tan,thenogenesis,ticipator,ticleboard,ticuarly,tite,tridgeberries
  par:tridgeberry,turient,turition,tway,tygoer,ulis,venu,venus
  pas:has,queflowers,sably,sade,sant,sel,serby,sers,sersby,sionflower,sionless,sivism,skey,skeys,sphrase,teboard,teurise,teurised
  pas:teurises,teurising,tille,tis,torale,trami,ture,tureland
  pat:chouli,eints,entable,erfamilias,hfinder,hfinders,hic,hogenesis,hognomonic,ienter,ina,ination,inets,inous,isserie,ois,riarchate
  pat:riarchates,riarchic,riarchy,riate,rician,riciate,ricide,roller,rolman,rolmen,roness,ronise,ronised,ronises,ronising,ronymic,sies pat:tens,ties
  pav:ane,ers,ises,lik,lova paw:nshop,paw pay:back,check,day,ee,master,masters,ola,out,phone,phones
  pea:ceably,cekeeper,cekeeping,cemaking,cetime,chy,coat,hen,ky,ns,nutbutter,rlier,rliest,rllike,santry,shooter,shooters,ty,ud peb:bly
  pec:an,cadillo,cadilloes,cadillos,cant,cary,ker,kers,kish,ks,tinate,tineal,toriloquy,uniary
  ped:agogue,dle,erast,erasts,erasty,iculicide,icure,icurist,iment,odontia,odontic,odontics,odontist,ogenesis,ophile,ophiles
  pee:d,ing,kaboo,lers,lings,n,per,pers,phole,pshow,pshows,rreview,rtopeer,wee,wees peg:board,leg pei:gnoir pej:orative pek:inese,ingese,oe
  pel:argonium,ican,lagroid,ota,otas,oton,ts,vicalyceal,vix
  pen:al,alise,alised,alises,alising,dragon,dulous,etrance,etrant,etrative,friend,friends,holder,icillinase,icillium,insula,itential
  pen:light,nate,nyroyal,nyweight,nyworth,stocks,tacam,tacle,tangle,tathlon,tathlons,timento,tose,urious,ury,ut
  pep:lum,percorn,percorns,pergrass,permint,peroni,pery,pier,py,sinogen,tidases,tide,tides,tidoglycan,tone,tostreptococcus
  per:acetic,acute,adventure,cale,centagewise,centwise,ceptibly,ceptual,cussed,cussionist,dition,egrination,egrinations,egrine,estroika
  per:fectionism,fidious,fidy,fomed,forate,force,forin,fumer,fumers,fumery,fuse,fuses,fusionist,fusionists,ibronchiolar,icaecal
  per:icardiocenteses,ididymis,idot,idotite,imetrium,imysium,inatologists,ineorrhaphy,ineurium,iodontia,iodontics,iodontist,iodontists
  per:iodontium,ionychia,ionychium,ipatetic,ipubertal,ique,irhinal,istyles,iungual,iwinkle,iwinkles,jurer,jurers,jurious,mafrost,malink
  per:malloy,manency,meable,menant,missiveness,mobil,mute,mutes,nio,petuity,quisites,secutory,severate,severates,severating,severative
  per:siflage,simmon,simmons,snickety,sona,sonablenesses,sonably,sonae,sonage,sonages,sonalise,sonalised,sonalises,sonalising,sonalism
  per:sonalization,sonalty,sonas,sonate,sonated,sonates,sonating,sonification,sonifications,sonifier,spicacious,spicacity,suader,suaders
  per:sulphuric,tinence,uke,versity,vs pes:eta,etas,thole,tilent,tilential,tle
  pet:ard,echial,ersham,itioner,rodollar,rodollars,rolatum,tifogging,tish,tishly,tishness,titoes,ulance pex:ed,ing pey:ote
  pha:coemulsifier,ge,ges,gocytise,gocytised,gocytises,gocytising,gocytize,gocytosed,lange,langer,langers,llic,llus,ntasm,ntasmagoria
  pha:ntasms,risees,rmacogenomic,rmacogenomics,rmacopeia,rmacopoeia,rynges,t
  phe:nakistoscope,nolic,notypic,nylalanine,nylketonurias,nylketonuric,romonal,romone,w
  phi:al,als,lander,landerer,landerers,landering,lharmonic,lhellene,lhellenes,lippic,lippics,lippines,listine,listines,lodendron,losophic
  phi:losophizer,motic phl:ebot,ebotomies,egmasia,egmy
  pho:comelia,comelic,ebes,nebook,necall,nemes,nendoscope,niatric,niatrician,niatrics,noscope,nosurgery,oey,ria,rias,sgene
  pho:sphatidylcholine,sphatidylserine,sphaturias,sphaturic,sphocreatine,sphodiesterase,sphofructokinase,spholipase,sphoroscope
  pho:sphorylase,sphotransferase,tocopies,toengraves,tolithographies,topenias,toplethysmograph,topsias,tosensitizer,tostimulable
  pho:tosynthesize,tovoltaic phr:asebook,enoesophageal pht:hisical
  phy:la,lloquinones,lloxera,logenetic,lum,siatric,siatrics,siatrist,siatrists,siatry,siognomic,siognomies,siognomy,siologists
  phy:siotherapist,siotherapists,tobezoar,toestrogen,toestrogens,togenesis,tonadione,tophoto pia:l,nette,nissimo,noforte,nola,zzas pib:roch
  pic:adors,ante,aroon,ayune,calilli,e,kaninnies,kaninny,keters,kleballer,nicker,tograph,tographs pid:dly,gin pie:baldism,chart,rcer,zoelectric
  pif:fle,fling pig:eontoed,gery,gies,let,lets,mentosa,mies,my,skin,skins,sty,swill,weed pik:ers,estaff
  pil:af,aster,astered,asters,ates,chards,eup,ferage,ferer,ings,lars,lbox,lboxes,lock,lories,lory,lowy,oid,omyxoid,ose,otage,othouse
  pim:ento,entos,ientos,p,ped,pernel,ping,ps
  pin:afore,afores,ata,ball,chers,chpenny,enut,ey,feathers,ged,ging,gpong,gs,head,headed,heads,keye,kies,kish,ky,nation,niped,ochle
  pin:setters,spotter,stripe,tle,tsize,up,ups,wheel,worm,worms pio:ns
  pip:ecoverer,ecoverers,efitter,efitters,eridine,ers,ette,ettes,istrelle,squeak,squeaks piq:uancy,uant pir:atical,ogi,ogues,oshki,ozhki
  pis:catorial,cina,cine,h,mire,o,otriquetral,s,sed,ser,sers,ses,sing,tachio,tachios,te,tes,til,tils,ton
  pit:as,bull,bulls,chblende,cherful,chman,chmen,h,hecanthropus,iable,mans,on,ons pix:elwise piz:azz,zazz,zeria,zicati,zicato pja:mas
  pla:ceholder,ceholders,cekicker,cemat,cet,cid,giarise,giarised,giarises,giarising,inclothes,inclothesman,inclothesmen,int,it,nchet
  pla:nchette,ners,netoids,nnings,nographies,nter,ntings,sh,smatic,smid,smids,smin,sminogen,smodia,smodial,sterboard,sterer,sterers
  pla:sterwork,sticine,sticizer,stique,teaux,teful,tina,tonic,ty,tybasia,typelloid,typneic,typnoea,typus,tyspondyly,udits,yact,yacting
  pla:ybill,ybook,yboy,yboys,ydate,yfellows,ygirl,ygroup,ylet,ylist,ylists,yoff,yroom,yset,ysuit,ysuits,ytime,ywriting
  ple:ader,adings,asance,be,beian,beians,bes,biscite,bs,iotropy,na,nary,nipotent,nipotentiary,nitude,num,omorphism,siosaur,siosaurus
  ple:thysmograph,urothotonos,xal,xiglass pli:cate,er,msoll plo:dder,dders,idy,nk,nked,nker,nking,ughshares,wboy,wmen,wshares
  plu:cker,gin,gins,mbism,mmy,nderers,nked,nking,nks,perfect,r,ralism,ralist,ralistic,shie,shy,ton,tonic,tons pmo:t pne:umatograph,umococci,umonitides
  poa:ch poc:ketful,ketknife,ketknives,ks pod:agra,agrous,cast,gy,ia,iatric,iatrist,iatrists poe:tess,tesses pog:ey,o,ostick,rom,roms
  poi:gnance,kiloderma,ntillism,nty,soner,sonings
  pol:acca,arise,arises,armap,eax,eaxed,ecat,iceofficer,iceofficers,icyholder,icyholders,iomyelitic,itburo,itic,iticize,itick,iticked
  pol:iticking,iticly,itico,iticos,kadot,lacks,larded,larding,lards,lex,lination,liwog,liwogs,locks,luter,luters,lywog,lywogs,onaise
  pol:onaises,onium,tergeist,tergeists,troon,troons,yarteritic,ychromasia,ychromator,yclonal,ycoria,ycrystalline,ycythaemic,ycythemic
  pol:ydactylous,ygamist,ygamists,ygenesis,yglot,ymerase,ymerases,ymeric,ymicrobial,ymorphism,ymorphisms,ymorphous,ynucleotide,yol,yols
  pol:yorchidism,yphonic,ypnea,ypous,ypropylene,ysomal,ysomy,ysyllabic,ytetrafluoroethylene,ytheism,ythelia,ythene,ytrauma,ytraumas
  pol:yunsaturates,yurias pom:ade,aded,ander,e,es,mel,my,p,padour,pano,pom,pon,pons
  pon:ces,derable,derer,derosa,derosities,derosity,ders,gs,iards,tifex,tiffs,tificate,tificating,tis,tomedullary,toon
  poo:ch,ches,ed,f,fs,fter,fters,h,ing,ka,lside,py,rhouse,rhouses,s
  pop:ery,eye,gun,guns,injay,injays,over,overs,pa,padoms,pers,pet,pets,pycock,pyseed,sicle,sicles,ulist,up,ups
  por:cupine,gies,gy,ker,kers,kpie,kpies,ky,n,no,nographer,nographers,oma,oscope,otic,phobilinogen,phyry,ringer,tages,tative,tcullis
  por:tcullises,tentous,terage,terhouse,terhouses,tmanteau,tmanteaus,tmanteaux,traitist,traiture,trayer,tuguese
  pos:able,chl,ers,eur,eurs,h,her,istioning,ologies,ses,sessiveness,sessory,set,sets,sie,tabortal,tanoxic,tcoital,tconcussional,tdoc
  pos:tdoctoral,techoic,terize,thepatitic,tie,tings,tmarital,tmasters,tmeridian,tmodernism,tmodernist,tmodernists,tphlebitic,tpubertal
  pos:tseason,tseasonal,tseasons,tsynaptic,tulant,tulants,twar
  pot:ables,age,bellied,belly,boiler,entate,entates,entialities,entiate,ful,head,heads,holder,holders,holers,house,hunter,hunters,luck
  pot:man,pie,pourri,shot,shots,tage,to,ty pou:lard,lterers,ltice,ltryworker,ltryworkers,ndage,ndcake,t,ter,ters,ty
  pow:erboat,erlift,erlifter,erlifters,erlifting,erlifts,erplant,ersaw,erwasher pox:y
  pra:ecox,etor,etorian,gmatist,iseworthy,line,na,nce,ncer,ndial,nged,nging,nkster,seodymium,ters,tfall,tfalls,ting,tique,ttler,xinoscope pra:yerful
  pre:achings,biotics,cancerous,carcinomatous,cepting,ceptor,ceptors,cepts,cession,cessional,cipitin,cipitins,ciser,cocity,compute
  pre:conception,conceptional,conceptions,cordium,cut,d,decease,dentin,designation,destination,determination,dilection,dilections
  pre:doctoral,domination,dominations,dprep,eclamptic,emption,emptive,epiglottic,examination,fectoral,fectural,fecture,gnable,gnanediol
  pre:harden,hensile,hension,hensions,k,kindergarten,kindergartens,marital,medication,medications,meditate,menarchal,menarcheal,mix
  pre:monitory,ntices,nup,nups,opp,ordination,ordinations,parer,ponderant,ponderantly,ponderate,ponderated,ponderates,ponderating
  pre:possessions,ppie,ppy,pubertal,quel,register,registered,registering,registers,release,sat,sbyacusis,sbyesophagus,scannormalize
  pre:schooler,schoolers,scient,scribe,scribers,scriptive,season,seasons,sentably,sentiment,sentment,sidio,sidium,ssers,ssie,ssies,ssmen
  pre:ssor,ssors,ssurise,ssurised,ssurises,ssurising,ssurize,ssurizer,stidigitator,stidigitators,sum,sumptive,sumptuousness,synaptic,tax
  pre:ternatural,ventative,venter,ventions,viosuly,viouly,viousely,war,xy
  pri:apic,cey,cier,cker,ckers,cy,deful,estcraft,estcrafts,estlier,estliest,estliness,g,ggish,gs,mal,mate,miparous,mordium,ncedom,ncelier
  pri:nceliest,nceliness,nceling,on,ons,oritise,oritize,ory,smatic,ssy,stine,thee,vateering,vater,vatise,vatised,vatises,vatising,veledge
  pri:zefight,zefighter,zefighters,zefighting,zefights,zewinner,zewinners,zewinning
  pro:bate,bationary,bative,bity,blematical,boscis,calcitonin,cessings,cessus,church,cidentia,claimers,clivities,coagulant,collagen
  pro:consul,crastination,crastinations,crastinator,crastinators,creant,create,creating,creator,ctologists,ctored,ctorial,ctoring,ctors
  pro:curer,curers,curess,drome,enzyme,fanation,fanations,faner,fessionalism,fessorial,fessorship,fiteroles,fitless,fligate,fligates
  pro:genitor,genitors,geria,geroid,gestagen,gestin,gestins,gnathia,gnathic,gnathism,gnosticate,gnosticator,gnosticators,grammatic
  pro:gressionist,gs,hibitor,insulin,jectional,jectionist,jectionists,karyote,karyotes,karyotic,lapsus,le,les,line,lixity,longe,menader
  pro:methium,missory,monarchist,moter,motional,nate,nates,nationalist,ofreader,paedeutics,pagandist,pagandists,pagandize,pellant,perdin
  pro:phase,phetess,phylaxed,pinquity,pionibacterium,pitious,poser,pound,prietorial,prietorship,prietress,prioceptive,prioceptor,pylene
  pro:rate,rated,rogued,saic,scenium,scribe,secutorial,selyted,selytize,sit,slavery,sopagnosia,sperous,stacyclin,stanoids,sthetist
  pro:sthetists,sthodontic,sthodontics,sthodontist,sy,tanope,tanopia,tean,teasome,tectionist,teinase,teoglycan,teoglycans,teome,teomic
  pro:teomics,tester,testers,thoraces,thrombin,thrombinase,thrombotic,tist,tonic,toplasmic,toplast,tozoan,tozoans,traction,tuberance
  pro:tuberances,tuberant,vender,ver,vers,vidential,videntially,vitamin,vocateur,voker,vosts,vostship pru:dently,dery,nella,ners,nes,ney,rient,ssic
  psa:lmist,lmists,lmody,lter,lteria,lteries,lterium,ltery,mmomatous
  pse:udarthroses,udohyphae,udomonal,udonymise,udonymises,udonymising,udonymize,udopod,udopseudohypoparathyroidism psh:aw psi:a,locybin psl:ax psu:edo
  psy:chasthenia,chedelia,chical,chogenesis,chologize,chometrician,choses,chotomimetic,chtech pte:ranodon,rional,rodactyl,rodactyls,rygia
  pto:maine,ses,tic pty:alin,alism pub:algia,arche,ertal,escence,escent,lican,licist,lishable puc:e,kish pud:dler,dlers,enda pue:rile,rility,stow
  puf:fball,fers,fery,fin pug:ilism,ilist,ilistic,ilists,nacity,s puk:ka
  pul:chritude,chritudinous,e,lers,let,lets,lout,lup,lups,monologists,py,que,sar,sus,verise,verised,verises,verising pum:pers
  pun:chbag,chbowl,cher,chers,chier,chingbag,chy,ctal,ctilious,gency,jabi,ster,sters pup:ae,al,as,ate,peteer,peteers,petry
  pur:blind,ebred,ebreds,gative,gatives,gatorial,ifiers,ist,ists,itan,itanism,itans,led,loin,loined,plish,plishred,posly,puras,puric
  pur:slane,suant,suer,suers,suivant,veying,view pus:hbutton,hcart,hmower,hup,hups,illanimous,sycat,sycats,syfoot,syfooted,syfooting
  put:amina,aminal,down,downs,refaction,refied,refy,rescence,rescent,rescine,ridity,sch,tees,terer,terers,ts,zes puz:zlement,zler pye:mia
  pyl:on,ons,oroduodenal,orospasm pyo:colpos,salpinges,ses,sis
  pyr:amidalis,exial,idine,idinoline,ite,ites,oclastic,ogen,ogens,omania,omaniac,omaniacs,osulphuric,otechnic,otechnics,oxenes,rhic,uvic pyt:hon
  pyu:ric qat:ar qii:cr qty:s
  qua:ckery,drantanopia,drantanopic,drennially,dricuspid,drille,drilles,drillion,drillionth,driparetic,driplegics,droon,drupedal,ff,ffing
  qua:g,hog,i,ls,nta,ntifiable,ntifiers,ntitate,ntizer,rk,rks,rryman,rrymen,rterdeck,rterdecks,rtermasters,rtile,rtiles,rtz,sar,sh,si
  qua:ternary,train,ttrocento que:endom,enhood,ll,ncher,nelle,rulous,sadilla,sadillas,stionably,stioner,stionings,stionless,tzal
  qui:che,ckie,cklime,cksilver,d,ds,escent,eten,etens,etude,etus,ff,llet,lters,nes,noa,ns,nsy,ntals,nte,ntessential,ntessentially,ntile
  qui:ntiles,ntillion,ntillions,nts,ntuple,ntuplicate,nze,pu,rkier,rt,sling,tclaim,very,xotic,zmaster quo:d,dlibet,it,ndam,table,th,tidian qwe:rty
  rab:bet,beted,binic,binical rac:ecar,ehorse,ehorses,eway,hitic,hitomy,ialism,ialist,ialistic,iness,onteur,quetball,y
  rad:arscope,iative,icalise,icalised,icalises,icalising,icalism,icalize,icchio,icle,ioallergosorbent,ioisotopic,ioligand,ioman,iomen
  rad:iopacity,iosynoviorthesis,iotope,iotransparent,l,peer raf:fia,fish,fle rag:gedy,lan,man,out,picker,tag,weed,wort
  rai:lcar,lcars,lhead,lheads,lroader,lroaders,lwayman,lyard,ment,ncloud,nmaker,nmakers,ser raj:ah,ahs rak:i,ish,ishly ral:lentando,line
  ram:ble,bler,bunctious,en,ification,ifications,jet,jets,mers,ose,part,parts
  ran:chero,cho,domise,domises,domising,ker,kings,somer,somers,somware,t,ter,ters
  rap:acious,acity,ers,eseed,iers,pel,pelled,pels,per,port,prochement,scallion,scallions,tor,tors rar:efaction,efactions,efied ras:hers,pier,py
  rat:a,aplan,atouille,bag,chet,fink,hl,hskeller,hskellers,iocinate,iocination,ionalise,ionalised,ionalises,ionalising,ionalist
  rat:ionalities,like,oon,ter,tlebrained,tly,trap,traps,ty rau:nchier,nchiest,nchy rav:ager,agers,els,ers,ine,iolis,isher ray:cast
  raz:orback,orbacks,orblade,orblades,z,zamatazz,zed,zes,zing,zmatazz rbv
  rea:blement,chable,cher,ctant,djusting,dm,fforestation,lisation,lised,lising,lizable,lpolitik,ltor,ltors,mers,nastomosis,nimation
  rea:pportionment,rend,rguard,rm,rview,ssert,ta reb:ar,ate,iopsied,iopsy,ook,ooked,ooking,ozo,uttable
  rec:alcitrance,alibrate,analised,analising,analize,anter,ce,comend,comended,commended,curent,eivable,eivables,eivership,enter,ept,epts
  rec:essionary,essus,harter,hartered,hartering,harters,hristen,idivism,idivist,idivists,ieves,ieving,iprocity,ips,itatives,ived,laimer
  rec:liner,ognise,ognised,ognises,ognising,ognizance,oilless,ombinase,ombination,omended,ommence,ommencement,ommences,ompute,onception
  rec:oncilement,onnoiter,onnoitering,onnoitre,onstructable,onstructionist,ontamination,ordable,ordist,ounts,reationally,rimination
  rec:riminations,rudescence,ruiter,rystallization,rystallize,rystallized,rystallizes,rystallizing,s,titude,torate,torial,torrhaphy
  rec:torship,tory,tosig,umbency,uperable,uperative,use,used,using,yclable
  red:act,acted,acting,an,birds,breast,brown,coat,coats,currant,currants,ebrided,eemer,eemers,eploy,etermination,eterminations,lined
  red:lines,lining,neck,necks,oubtable,ox,resses,rew,shanks,skin,skins,ucer,uctionist,ux,woods
  ree:ducation,fers,merge,nactor,valuation,valuations,ving,xamination,xaminations
  ref:d,erent,erential,errer,errers,fered,illable,ineryworker,ineryworkers,it,orest,orestation,orested,oresting,orests,ormatories
  ref:ormatter,ormist,racted,racting,ractionist,racts,rainment,rigerant,s,t,undable,urnish
  reg:alia,ardant,encies,ency,gae,ionalism,istrable,istrant,laze,ressive,s,ularised,ularises,ularising reh:abilitative,earser
  rei:ncarnation,ncarnations,nflate,nforcer,nitialised,nitialising,njure,ntegrate,ntubate,terant,teration,terations,terative
  rej:ig,igger,uvenation,uvenations rek:indle
  rel:abelled,atable,ativism,axer,axin,easer,evancy,ict,ievers,igionist,igiose,inquishment,iquary,iquiae,ishable,it,s,ume
  rem:aing,and,anent,arkible,arque,asters,embrancer,ise,iss,ittent,ix,obilise,obilised,obilises,obilising,onstrating,ontant,ora,oras,over
  rem:unerative ren:ationalized,derer,derings,in,itent,net,nin,omination,own,ters,umbers,voi reo:ccurance,p,rganise,rganised,rganises,rganising
  rep:airable,airer,airman,airmen,and,arative,artee,atriation,atriations,eater,ertory,laceable,lanted,lenishment,letion,levin,licable
  rep:ortage,ortorial,ose,ositioner,ositionings,ossessions,rehend,rehending,ressiveness,rise,rises,rising,roachful,roducible,roducibly
  rep:rover,s,tilian,tilians req:d,s,uiescat,uiter rer:egister,egistered,elease
  res:ample,amples,at,chd,cheduler,cission,earcher,ectable,eda,ellers,ervist,ervists,ettle,ettled,ettlement,ettles,harpen,harpened
  res:harpening,harpens,idencies,idua,ister,istible,olutive,olver,onate,onator,orb,orbable,orbed,orbing,orptive,pecter,pirable,pirator
  res:piratorist,pire,pires,pitory,pondent,pondents,sentiment,tabilise,tabilised,tabilises,tabilising,tabilize,tate,tatement,tauranteur
  res:taurateur,tocks,traighten,train,trainable,trainer,trainers,trains,tyles,upplies,urge,uscitative,uscitator
  ret:ablo,ardant,arder,d,ene,entive,icule,icules,iculin,iculoendothelial,iculum,iculums,ie,inite,inoic,inoids,inoscope,iree,irementhome
  ret:ractable,racted,ractile,ractors,ranscribed,reived,renchment,ributive,rievable,rocession,rofit,rognathic,rognathism,rogressing
  ret:rogression,rospection,rosplenial,urnee,urnees,urner reu:lts
  rev:alidate,ascularise,ascularised,ascularises,ascularising,d,eille,eling,elings,enant,enger,enuers,erb,erberant,erend,erentially,etted
  rev:iewable,iser,isional,italise,italised,italises,italising,italize,iver,iviscence,ocable,olutionists rew:ed rfm:ri rha:bdoid,gades
  rhe:obase,ostats,umatologists rhi:nal,nestone,nestones,nocerebral,nolalia,nolithiasis,noplasties,noscope,zome,zomelia,zomelic
  rho:dopsin,mbic,mbus,nchus rhy:mester,thmical ria:lto,nt rib:ald,aldry,bings,cage,eye,onuclease,onucleic,osomal,osome,osomes
  ric:ercare,ers,kettsia,kettsiae,kettsial,keys rid:dler,eshare,eshares,gy,otto rif:fraff,fs,leman,lemen,lery,lescope
  rig:amarole,atoni,htist,htists,hto,marole,orousness,our,ours,th ril:ievo,ls rim:e,less,rock,y rin:d,ds,gers,gette,gmasters,groad,gside,gtone
  rip:cord,off,offs,pers,s,tide ris:er,otto,sole,soles,tocetin rit:ardando,enuto,ualistic,ualize,ziest,zy
  riv:age,ed,en,erbank,erbed,erboat,erboats,erfront,ersides,eter,eters,etter,etters,ieras,ing,ulet,ulets riy:als rma:rker
  roa:dbed,dhouse,die,dies,dkill,drash,dshow,dstead,dsteads,dster,dway,dwork,dworker,dworks,dworthy,mer,rer,ster rob:orant
  roc:kabilly,kaway,kclimber,kclimbing,keteer,ketry,kling,oco rod:enticide roe:bucks rog:ered,ering roi:ds,l,ling,ster,stering
  rol:eplay,laway,lboard,lerblade,lerblades,lercoaster,lercoasters,lerskate,lerskater,lerskates,lerskating,lick,licking,lout
  rom:aines,ancer,ania,anian,anticise,anticised,anticises,anticising,anticism,anticist,anticize,eos,per,pers ron:delle
  roo:ds,fer,ftop,kery,ky,mer,mers,mful,ses,st,tstocks rop:ey,i,y ros:ebud,ebuds,ebushes,eola,ettes
  rot:as,ative,enone,gut,olisthesis,otiller,otillers,ters,tweiler,tweilers,undum
  rou:ghshod,lade,ndelay,ndhouse,ndish,ndsman,ndsmen,ndup,ndworm,sable,ses,st,stabout,stabouts,sted,sting,sts,tings rov:e,ers row:elled,elling,ers
  roy:alist,alists rsm rub:ati,ato,berneck,bernecker,berneckers,bernecking,bernecks,bery,bings,bishy,down,efacient,efaction,eola,eolas,icund,ies,les
  ruc:hing,ked,king rud:derless,iments ruf:fle,fly rug:a,ae,ger,rats rui:nation,nations rul:ebook
  rum:ba,blings,bly,en,inant,ination,inations,ormonger,ormongers,our,oured,ours,pus,runners run:about,around,esmith,ic,ny,over,ty rup:ee,ees rur:al
  rus:hings,set,sian,tic,ticate,tproof,tproofing rut:abaga,abagas,herfordium rwa:nda rye:grass ryt:hm sab:bath,ers,ras,re
  sac:charide,charin,charine,het,hets,kcloth,ker,kers,kful,kfuls,ra,ramental,ristans,risty,roiliitic,roiliitides,rosanct
  sad:dlebag,dlebags,dlers,dlery,omasochist,omasochistic saf:ecracker,ecracking,etypin,flower sag:acious,as,ely,gy,uaro sah:ib,ibs
  sai:lboard,lboarders,lcloth,lfish,lings,lmaker,ntdom,nthood,th sak:er,i
  sal:aams,acious,ade,amander,eratus,esclerk,esgirl,esgirls,eslady,esmanship,esroom,inity,lied,monberries,monberry,monellae,monelloses
  sal:monellosis,monoid,pinx,tine,tines,tpeter,tpetre,tshaker,tshakers,ubrious,utary,utatorian,vageable,vagers,ver,vos
  sam:bo,oa,oan,osa,osas,ovar,ovars,pan,pans,pler,plings,sara,urai
  san:ative,benito,ctimony,ctum,ctums,dal,dalwood,dbank,dbanks,dbar,dblasted,dblaster,dblasting,dboarding,dbox,dcastle,derling,dfly
  san:dglass,dhogs,dlot,dpiper,dpit,dstone,gfroid,gria,guine,guinolent,itise,itised,itises,itising,itize,itizer
  sap:head,ience,onin,pers,phic,rophytic,sucker,suckers
  sar:coidoses,comere,comeres,copaenia,copaenic,cophagi,cophagus,coplasmic,donic,gasso,nat,nies,ong,ongs,saparilla,torial,torially
  sas:h,hay,hayed,haying,katoon,safras
  sat:anism,anist,anists,ay,band,bands,een,iate,iated,inwood,iny,iric,irise,irised,irises,irising,suma,urday,urdays,urnism,yagraha,yr sat:yriasis,yrs
  sau:erbraten,rian,ry,teed,ternes sav:annahes,annahs,annas,ants,eloy,iour,or,our,oury saw:blade,bones,buck,horse,mill,mills,n sax:ophonist,ophonists
  say:onara sca:bbard,bby,brous,ffolder,ffolders,g,gs,lable,lawag,lawags,llions,llywag,llywags,lper,m,mmer,mpi,ndalise,ndalised,ndalises,ndalising
  sca:ndalmonger,ndalmongers,nnedin,nnings,nter,pe,pegrace,photrapezial,photrapeziotrapezoid,rab,remonger,rify,rlatina,rper,rps,the,venge
  sca:venged,venging sce:narist,nic,ptic,ptical,pticism,ptics,ptre scf:ov
  sch:adenfreude,duled,eds,edulers,emata,ematic,emer,erzando,ism,istosomal,izogenesis,izoid,izos,lemiel,lep,lepped,lepping,lieren,limazel
  sch:locky,maltzy,mear,moe,moes,mooze,moozed,moozes,moozing,mos,napps,neiderian,nitzel,nitzels,nook,nooks,noz,nozzle,olarliness,oolbag
  sch:oolbook,oolbus,ooldays,oolfellows,oolfriend,oolgirl,oolhouse,oolkids,oolmarm,oolmaster,oolmasters,oolmate,oolmates,oolmen
  sch:oolmistress,oolroom,oolwork,oolyard,ottische,tick,uss,ussing sci:mitar,ntilla,ntillascope,ntillate,ntilloscope,rrhous,ssion,ssions,ssure,ssures
  scl:av,erema,erite,erodactyly,erodermic,erosed,eroses,erotherapist,erotome,erotomies
  sco:ffers,fflaws,lex,nces,ne,nes,oper,p,rbutic,rcher,rchers,reboard,reboards,rekeeper,rekeepers,tia,tomy,utmasters,utt,ws
  scr:ag,aggly,aggy,ags,ambler,aper,apers,apheap,apings,apper,appier,apple,appy,apyard,atcher,eamer,eamers,eechier,eechiest,eechy,eencap
  scr:eencaps,eenful,eengrab,eenings,eenplay,eenplays,eenwriter,eenwriters,ibbler,ibblers,immage,immaged,immages,immaging,imp,imped,imper
  scr:imping,imshaw,imshawed,ips,iptural,ipturally,od,ods,ofula,ofuloderma,ofulous,ollable,ollbar,ooge,oop,ounger,oungy,ubber,ubby
  scr:uffiness,umptious,umpy,ums,unch,unched,unchy,utinise,utinised,utinises,utinising
  scu:ba,badiving,d,dding,ds,ffler,lled,llery,llions,lls,lpin,lpt,lptress,lptural,mbag,mbags,mmiest,mmy,p,pper,ppered,ppernong,ppers,rf
  scu:rvy,t,ttlebutt,tum,zzy scy:bala,balous
  sea:bed,bird,board,borne,coast,dog,farer,farers,floor,front,going,gull,gulls,horse,ler,lskin,manlike,manship,mier,my,plane,quake
  sea:rchable,rcher,scape,scapes,side,sonability,sonablenesses,sonably,sonality,soner,soners,tless,wall,water,way,worthy seb:orrheal,um,ums
  sec:ateurs,essionists,ondment,retagogue,retariat,retariats,tarian,ularise,ularised,ularises,ularising,ularist,ularize,urityguard
  sed:ate,ately,ates,ge,ges,itious,s,ucer,ucible,uctiveness,uctress,uctresses see:dable,dloc,dpod,dy,ker,ling,p,rsucker seg:regant,ue,ued,ueing,ues
  sei:gneurs,ne,smic,smograph,smographs,smologists,smoscope,zer sel:ectee,ectman,ectmen,femployed,fharm,fie,finflicted,lae,lout,louts,ves
  sem:aphoring,blable,iarid,ibreve,inarian,ination,iprecious,itransparent,olina
  sen:atorial,der,ders,doff,doffs,escence,eschal,horita,oras,orita,oritas,sationalist,sationalistic,sationalists,sationalize,suousness,te
  sen:timentalist,timentalists,timentalize,tinelle sep:als,arable,aratist,aratists,erately,ia,oy,puku,ses,tet,ticaemic,ticemia,ticemic,tuplet,tuplets
  seq:uestering,uesters,uined,uinned,uitur
  ser:aglio,ai,ape,apes,aph,aphim,aphs,bia,bian,enader,enata,endipitous,enely,fdom,fs,ialise,ialised,ialises,ialising,ialize,if,ine,inga
  ser:oconversion,oconverted,ohematic,omucinous,omucous,omuscularly,opositive,oprevalence,osa,osang,osas,otype,otypes,otyping,ovar,ovars
  ser:piginous,rated,verless,very,vings,vitor,vos ses:ame,quipedalian set:ons,t,tee,tlor,ts sev:entieth,erly sew:ellel,ellels,erage
  sex:agenarian,ier,iest,less,pot,tant,tants,tet,tette,tons,tuplet,tuplets,ualise,ualised,ualises,ualising,ualize sfu:mato
  sha:bbat,ckles,ddocks,ddow,dings,dowland,downg,g,kedown,kers,keup,kings,le,llots,lom,lt,man,manic,manism,manistic,mans,mblings,mmer
  sha:mrock,mus,ndies,nghaied,nghaiing,ntung,nty,ntytown,rd,rds,recropper,recroppers,reholder,reholders,reware,ria,rkskin,rpers,rpish
  sha:rpshooter,rpshooters,rpshooting,shlik,tterproof,vings
  she:af,arers,arwater,bang,been,dder,eny,epdog,epherder,epherders,epshank,etrocker,ik,ikdom,ilas,llac,llacked,llacking,llfire,llings
  she:nanigan,nanigans,pherdess,rbet,rpa,rpas
  shi:atsu,gellae,itake,ksa,lled,llelagh,llelaghs,lls,mmery,mmy,ndig,ners,nny,nty,pboard,pbuilder,pbuilders,pbuilding,pfitter,pfitters
  shi:pload,ploads,pmate,pmates,ppers,pway,pwright,pyard,pyards,rker,rkers,rtfront,rtless,rtmaker,rtsleeve,rtsleeves,rttail,rttails,rty,t
  shi:tfaced,thead,theads,tload,ts,tted,ttier,ttiest,tting,tty,va,vah,varee,vas,very,vs shl:epping
  sho:al,ckable,cker,ckproof,cky,ebox,ehorn,eless,emakers,eshine,etree,etrees,far,gun,gunate,guns,oter,otings,otout,otthrough,plift
  sho:plifted,plifting,plifts,ppe,ptalk,pworn,reline,rtbread,rtcake,rtcut,rtie,rties,rtish,rtsighted,tblaster,tblasters,tput,uldst,uter
  sho:uters,veler,velers,velful,velfuls,wbiz,wboat,wboating,wboats,werhead,wgirl,wgirls,wgrounds,wmanship,woff,wpiece
  shr:edder,ewish,ewishness,ieker,iekers,ift,ike,illy,imper,impers,inker,ived,iving,ooms,ub sht:ick
  shu:cker,ffleboard,l,sh,shed,shes,shing,teye,toff,tout,touts,tterbug,ttlecocks shy:er,lock,ster,sters sia:lic sib:ilance,ilant,lingship,s,ylline
  sic:kbay,kbed,ker,kie,ko,kos,kout,ky
  sid:earm,ebar,eboard,eboards,eburns,ecar,eimpact,ekick,ekicks,elong,elying,erails,erite,eroblastic,erophage,erophages,erophilin,estreet
  sid:eswipe,eway,ewinder,ewinders,ewise sie:rran,sta sif:ter,ters,tings
  sig:htings,htseeing,htseer,htseers,il,los,moideum,nage,naler,nalers,naller,nalman,natories,nboard,nboards,nificative,nifier,nings,noff
  sig:norina,norine,nup,nups,nwriter,s
  sil:encer,esia,icium,icotic,kscreen,kworm,verer,verfish,verfishes,veriness,vern,verpoint,verpoints,verside,versides,verweed,verweeds
  sim:ba,ian,ians,ilarily,ile,ilitude,onize,patico,pered,perer,pering,pleminded,pleton,pletons,plifier,ulacra,ulacrum
  sin:cerly,gable,galong,gapore,gletons,gsong,gultus,ker,kers,khole,less,ter,usoidally sip:py sir:ee,enomelia,occo,rah,ree sis:al,terinlaw,terliness
  sit:ch,com,coms,down,tings,up,ups six:pack siz:zler ska:tepark,teparks ske:daddle,daddled,daddling,llum,lp,rries,tchbook,tchbooks,tcher,tchpad
  ski:ascope,dder,ffle,mboard,mboarding,mmer,mmers,nful,nt,nturgor,pjack,rl,rmishers,rr,tter,tters,ttle,ttles,ve,ves,vvies sko:al
  sku:lduggery,llcap,llcaps,llduggery sky:cap,caps,dive,diver,hook,lark,larking,larks,ward,way,writer,writing
  sla:bbering,gheap,lom,mdunk,mmer,mmers,nderer,nderers,nderous,pdash,phappy,pper,ppers,pshot,sher,shers,ters,ther,thered,thering,tted
  sla:ttern,ughterer,ughterers,ughterhouse,veholder,veholders,ver,vering,vers,vey,vish,vishly,w,yer,yers,yings
  sle:ave,aze,azebag,azebags,azeball,azeballs,dged,dges,epwalker,epyhead,ety,uth,uthhound
  sli:ckers,ckrock,derboard,ghly,gthly,mline,ngback,ngbacks,ngers,nkiest,nky,pknot,pknots,ppage,ppy,pup,pups,pway,thery,ver,vers,vovitz
  slo:bberer,bbery,e,ganeer,th,ucher,uchy,ughed,ughing,vakia,ven,venia,wpoke,wpokes
  slu:gabed,gabeds,ggards,gger,mberer,mberland,mberous,mlord,mlords,mmy,rp,rry,shy,ttier,ttiest,tty
  sma:cker,ckers,llholder,llholders,llsword,lto,rmy,rten,rtened,rtening,rties,rtwatch,rtwatches,rty,rtypants,sher,shup,shups
  sme:gma,lt,lter,lterman,ltermen,lters,w smi:leys,ter,thies,ths,thsonite,thy
  smo:ggy,kehouse,keless,kescreen,key,ky,och,oched,oches,oching,ochy,othbore,othie,othy,rgasbord smu:dgy,tty
  sna:ffle,ffles,fu,fus,ggletooth,ggy,kebite,kelike,keroot,keskin,ky,pdragon,pdragons,pper,ppish,ppishness,rky,rliest,rly,tcher,tchers sna:zzier,zzy
  sne:ezy sni:cked,dely,ffer,ffy,fter,perscope,ppy,ts,vel,veling,velling
  sno:bbiest,bby,g,gged,gging,gs,od,oper,opers,operscope,opy,otful,ozer,rer,rers,rkeler,tty,wbank,wbanks,wbelt,wberry,wbird,wblowing
  sno:wbound,wcap,wdrop,wfield,wflake,wline,wmachine,wmachining,wmen,wmobiler,wmobilers,wshoe,wshoeing,wshoes,wsuit,wtubing snu:ffles,ffling,ffy,g
  soa:ker,pbox,pstone,psuds,pwort,r,rs sob:a,riquet
  soc:cerball,iably,ialise,ialised,ialises,ialising,ialistic,ialite,ialworker,ietal,iocultural,ioeconomic,iopath,iopolitical,le,les
  sod:ic,omite,omites,omize soe:ver sof:ar,tener,tie,ty sok:e
  sol:ace,arium,derer,derers,diery,emnify,emnize,enoids,ferino,icitude,idi,iloquies,iloquy,ipsism,ipsistic,itaire,itus,n,ns,s,stice
  sol:ubility,ute,utes,vable,vency,ver,vers
  som:ali,alia,as,ascope,ata,atomedin,atopleuric,atotropin,ersets,ersetted,ersetting,eway,ite,ites,meliers,nambulant,nambulistic
  son:ar,e,gbird,gbirds,gbook,gsters,gstress,gwriter,gwriters,gwriting,icate,ofabitch,ographer soo:th,ther,thsayer,thsayers,thsaying
  sop:h,homoric,hrosyne,orific,py sor:bet,ghum,table,ter sot:s,ted
  sou:bise,brette,k,lful,lless,lmate,ndings,py,rball,rballs,rdough,rpuss,rpusses,saphone,saphones,schef,se,thbound,theaster,theasterly
  sou:theasters,thernmost,thland,thwards,thwester,thwesterly sov:iet,iets soy:a,bean,milk
  spa:cebar,ceman,cemen,ceport,cewalker,cey,cier,cings,cy,dework,etzle,ghettios,m,ndex,ngly,nish,nker,nkers,nx,rerib,reribs,rker,rkie
  spa:rkier,rky,rrowgrass,rrowhawk,rrowhawks,rsity,rtan,thic,wn,y
  spe:akable,akeasies,akeasy,akerphone,arfish,arfisher,arfishing,cd,cialising,cie,ciesism,cifiable,cificaly,cks,ctate,ctating
  spe:ctrohelioscope,echify,echwriter,edbump,edbumps,eder,edup,edway,llbinder,llcheck,llchecked,llchecker,llers,llings,lunking,ndable
  spe:nders,rmaceti,rmatid,rmatids,rmatogonia,rmatozoa,rmatozoon,rmic,rmicide,rmicides,rmidine,rmiogenesis,rrylite
  sph:eroids,erule,incteric,ingomyelin,ygmoscope
  spi:ca,ccato,ck,cks,cs,culate,cule,cules,derbite,derbites,derweb,dery,els,ff,ffed,ffing,ffy,kier,ky,llage,llover,llway,nabifida,net
  spi:nnaker,nners,nneys,nose,nosum,nsterhood,nsterish,nthariscope,ny,raea,rillum,ritualism,ritualist,ritualistic,ritualists,ritualize
  spi:rochaete,rochete,rochetes,tal,tball,tballs,tfire,tfires,tter,ttoon,ttoons,tzes
  spl:ashdown,ashy,ay,ayed,ayfoot,aying,eem,eeny,endour,enectomised,enial,enomegalic,enule,enules,icer,iff,iffs,ine,ines,itters,oshing
  spl:otch,otched,otches,otchy,utter,uttering,utters
  spo:iler,ilsport,ndyloarthritic,ndyloepimetaphyseal,ndylotic,nger,ngers,oler,onbill,onerism,onerisms,ony,rangium,rk,rogenesis,rozoite
  spo:rtiest,rtive,rtscaster,rtscasters,rtsmanlike,rtsmen,rtsperson,rtswriter,rty,tter,tview
  spr:addle,ayer,eadeagled,ightly,ingbok,inghalt,inghead,inghouse,inginess,inglet,inglike,ingtail,ingtails,ingtime,ingwood,ite,ites,its
  spr:itsail,itz,itzers,ocket,og,ogs spu:moni,nkier,nky,rge,ta,tnik,tniks spy:masters,ware
  squ:ab,ally,ama,ame,amocolumnar,amosal,arish,ashy,aw,awker,aws,eaker,ealer,eegee,eezeball,eezebox,eezer,eezers,elchy,eteague,ib,ibs
  squ:iffy,iggle,iggles,iggling,iggly,ills,inch,inched,intier,inty,irearchies,ireen,ireship,irmy,ish,ished,ishier,ishy
  sta:bber,bbings,biles,bilising,bilizers,bleboy,bleman,ccati,ccato,ckofstars,dholder,dtholder,ffer,ffers,gecoach,gecraft,gey,ggard
  sta:gnation,gy,irhead,irmaster,irstepper,irwell,keholder,keholders,keout,keouts,lactites,lag,lagmite,lagmites,lkers,llholder,llholders
  sta:men,mens,mmerers,mmers,mpers,nch,nchion,ndardise,ndardises,ndardising,ndee,nders,ndoffish,ndout,ndup,nnary,nol,pedial,pedius
  sta:phylokinase,phylorrhaphy,rdust,rer,rers,rflowers,rgazer,rgazers,rkers,rlet,rlets,rlings,rlit,shed,shes,shing,tecraft,tehood,tehouse
  sta:teside,tesmanlike,tionmasters,tism,tor,tuary,tuesque,tuette,uroscope,ysail std:err
  ste:akhouse,aler,amboat,amer,amfitter,amfitters,amship,arate,aric,atorrheic,atoses,eds,elhead,elworker,elworkers,elworks,eplechase
  ste:eplechaser,eplejack,erable,erage,erageway,ersman,gosaurus,instrasse,llarator,mware,nocardia,notrophomonas,notype,pbrothers,pdad
  ste:phanotis,phanotises,pmom,ppage,pparent,pparents,ppers,pson,pwise,rcobilin,rcobilinogen,reochemistry,reoisomer,reoisomerism
  ste:reophonic,reopticon,reoscopies,reotypy,rilised,rilising,rility,rilizers,rnalgic,rnalis,rnebra,rnebrae,rol,rols,ts,vedore,vedores ste:wardship
  sti:ckpin,ckup,ffener,ffeners,gmatic,gmatise,gmatised,gmatises,gmatising,gmatism,gmatize,letto,lettos,llframe,llier,lliest,lly,lts
  sti:mulable,mulator,mulators,nger,nkbug,nkbugs,nker,nkers,nkiest,nko,nkpot,nkweed,nky,pend,ppling,rfry,rrer
  sto:at,b,chastic,ckboy,ckbreeder,ckbreeders,ckcar,ckers,ckholder,ckmen,ckpot,gie,gy,ic,icism,kehold,kers,machache,mata,matognathic
  sto:neburden,necarver,necarvers,nemason,nemasons,ners,newalling,neware,neworker,neworkers,nkered,ny,oge,pe,rable,rax,rmily,ryboard
  sto:ryboards,rybook,rybooks,ryline,ryteller,rytellers,rytelling,up,uthearted,utly,utness,uts,vepipe,vepipes,vers,vetop
  str:afe,afed,afes,afing,aggly,aightaway,aightedge,aightedges,aightener,aightlaced,aightway,ainer,aiten,aitened,aitening,aitens,aitlaced
  str:aitly,aitness,aits,andy,anglehold,angler,angury,ategical,ategist,ategists,ategize,atospheric,awcoloured,awflowers,eaker,eamlet
  str:eetlamp,eetlamps,eetlight,eetlights,eetwalker,eetwise,eptomyces,essor,etchy,ewth,iae,iate,iatonigral,iction,ident,idently,idulent
  str:idulous,ikebreaker,ikebreakers,ikeout,inged,ingency,ingendo,ingers,iper,ipers,ipey,iptease,ipteasers,ipy,ivings,obe,oboscope
  str:oganoff,ongbox,onghold,ongholds,ongish,ongman,ongmen,ongroom,ongrooms,ongyloides,ophic,opping,oppy,udels,umous,umpet,umpets,utter
  stu:bbly,cco,ccoing,diers,ffer,ffie,mbly,mpy,nner,nners,ntman,ntmen,pa,pe,rgeons,tterer
  sty:list,lize,lopharyngeus,mie,mied,mies,rax,rene,renes,rofoam sua:vity
  sub:altern,branch,branches,categorise,categorises,categorising,council,cutaneum,director,directories,directory,duction,epiglottic
  sub:febrile,harmonic,ito,jection,key,let,liminal,liminally,limity,mariner,mariners,mergence,merse,mersibles,mitter,net,nets,orders
  sub:ordination,orn,ornation,orned,orning,par,pial,poena,sample,sartorial,servience,sidise,sidised,sidises,sidising,stantive,stit
  sub:stitutive,tile,urb,urbanite,urbanites,urbia,valvar,verter
  suc:centuriate,cesfully,cessive,cotash,cour,cubus,essfully,hlike,kerfish,ralose,rase,res sud:enly,orific,sy sue:r,s
  suf:ferance,ficiency,fragette,fragist,fusion sug:arcane,arcoat,arcoating,arfree,arless,arplum,arplums,gestd,gestible,ita suk:iyaki
  sul:fa,fatase,fatide,fhydryl,fites,fonation,fonylurea,lied,lies,lying,phadiazine,phasalazine,phate,phates,phide,phite,phites,phonamides
  sul:phone,phonylurea,phonylureas,phur,phuric,phurous,tanate
  sum:ac,mariness,marise,marised,marises,marising,merhouse,merhouses,mersault,mertime,mertree,merwood,mery,moner,o,pters,ptuousness
  sun:baked,bath,bather,bathers,baths,beam,beams,belt,block,burst,days,deck,dered,dogs,downer,dress,fish,flower,glass,hat,ken,lamp,less
  sun:roof,room,shiny,spot,spots,suit
  sup:eraltar,ercilious,erego,erficies,erfluity,erimposition,erliner,erman,ermen,ermom,ernatant,ernate,ernational,ernovae,erparamagnetic
  sup:erposable,erpose,erposes,erposition,erpositions,erpowers,ersessions,erset,ersonically,erstrong,inate,osed,pertime,planter,planters
  sup:pleness,plicant,plicants,plicate,plying,portable,positories,pository,pressant,pressor,purate,purating,racarinal,racristal
  sup:ranational,ratip,ravalvar,remacist,remacists,remo,remos,remum,s,t,v
  sur:cease,cingle,d,efire,ety,feit,feited,feiting,fer,fers,iname,infection,mountable,name,plice,plices,realism,realist,realistic
  sur:realists,reys,rogacy,rogate,tax,tout,veille,vivable,vivalist,vivalists,vivorship sus:ceptive,hi,penseful,pensor,ses,tainer,tentaculum
  sut:lers,ra,ural svc sve:lte
  swa:bber,cked,g,gs,hili,llower,mi,mis,mpland,nked,nkier,nkiest,nky,nsong,nsongs,sh,shbuckler,shbucklers,shbuckling,shes,shing,stika
  swa:stikas,tch,tches,th,tter,tters,yback,ziland
  swe:arer,arers,atband,atbox,atier,atiest,atpants,atshirt,atshop,atsuit,des,eper,etbreads,etcorn,etener,etie,eties,etmeats,etshop,llfish
  swe:llhead,lter,ltering,lters swi:mmy,mmyheaded,msuit,msuits,mwear,ngers,ngset,nish,rly,tcheroo,tchers,tchman,tchmen,tzerland,zz,zzle,zzled,zzles
  swo:llowing,osh,oshing,rdplay,rdsman,rdsmanship,rdsmen,t,tting syb:arite syc:amore,ophant,ophantic,ophants syl:logism,logize,phid
  sym:biont,bolise,bolised,bolises,bolising,brachydactyly,metrise,metrised,metrises,metrising,metrize,pathise,pathised,pathises,pathising
  sym:pathizer,pathizers,phalangism,posium,ps,ptomns,ptons,toms
  syn:aptic,aptophysin,ched,ching,chromesh,chronising,chroscope,chrotron,chs,copate,dactylous,dicalist,dromic,e,ecdoche,ergism,ergist
  syn:ergistic,od,optic,oviorthesis,thases,thetase,tonic syr:ingobulbia,upy sys:tematised,tematising,tematize,temize,tme syz:ygy
  tab:asco,bouleh,etic,leau,leaux,leland,lelands,leside,leware
  tac:et,he,histoscope,hyed,hying,hykinin,hyon,hyphasia,hyphylaxis,hypnoeic,hysystole,kler,onite,tic,tician,ticians tae:l,niae taf:feta,frail,fy
  tag:ger,liatelle,line tai:lgater,lings,lstocks,n,wan taj:ikistan tak:a,eaway,eout,in,ings
  tal:cum,ebearer,entless,isman,kie,kies,ky,lboy,lish,lith,lyho,lyman,oned
  tam:ale,ales,arack,aracks,arau,araus,arin,arind,arisk,mies,perer,ping,pon,pons
  tan:ager,agers,bark,doori,gelo,gerine,gier,gy,ka,kas,kful,kless,ktop,neries,nic,sy,talise,talised,talises,talising,talizer,to,tra,tric tan:zania
  tap:as,eline,eworm,ioca,ir,is,otement,p,pers,pings,room,ster
  tar:adiddle,amasalata,antella,dily,latan,mac,macked,nation,ot,ots,p,pon,ps,ragon,sorrhaphies,sorrhaphy,tlets,ty
  tas:ed,er,ered,ering,ers,kbar,kmasters,s,sel,ses,tebud,tebuds,ter,tings tat:ami,er,ers,ted,ting,tler,tletale,tletales,tooer,tooist,tooists
  tau:nt,ric,rocholate,rodont,rodontism tax:a,ane,anes,idermist,idermy,idriver,idrivers,man,men,onomy,paying
  tea:bag,bags,chable,house,kettle,kwood,lights,ls,rer,rgas,rjerker,rjerkers,room,rooms,ry,ser,sers,shop,spoonful,time
  tec:hie,hnicolor,hnocracy,hnocrat,hnocrats,hnophobe,tonic,tonics,torum ted:dies,dybear
  tee:niest,nsiest,nsy,ny,nybopper,nyboppers,terboard,terboards,tered,tertotter tef:illin,lon tei:noscope
  tel:angiectases,ecaster,ecasters,ecommute,ecommuter,ecommutes,econference,econferences,econferencing,egrapher,emarketer,emarketers,emed
  tel:ephoner,ephonic,ephonist,eplays,eport,eprompter,ethon,ethons,evangelism,evangelist,evangelists,eview,evisor,eworker,ex,exed,lies
  tel:luric,luride,lurium,net,omerase,omere,omeres,ophase,s tem:blor,erity,peh,perance,perize,plets,porize,pter,ptress,pura
  ten:antless,dance,dancy,dentious,derizer,fold,ia,iae,ias,orrhaphies,otomies,pins,sile,ter,terhooks,tmaker,uto teq:uilas
  ter:abyte,abytes,ahertz,atogen,atogens,cel,iyaki,magant,ns,pene,psichorean,racotta,rapin,rarium,razzo,rene,rine,ritorialism,rorise
  ter:rorised,rorises,rorising,roristic,rycloth,tile,tiles,tius tes:sera,situra,tator,tbed,tee,tees,tings,tudo,ty
  tet:anic,anospasmin,any,chy,herball,rabranchiate,rahedrons,rahydrofolate,ramer,raparetic,raplegia,raplegics,raploid,rapods tex:tbox,tural
  tha:i,iland,lamocortical,lamostriate,lassaemic,nksgiving,nx
  the:atergoer,atrician,atrics,istic,larche,matic,ocracy,odolite,odolites,orise,orised,orises,orising,osophical,osophy,reabout,reat,refor
  the:refrom,remin,reto,reunder,reunto,rewith,rfore,rmic,rmionic,rmoduric,rmogenesis,rmoluminescence,rmoplast,rmos,ropod,ropods,spian the:spians,tic
  thi:amin,azolidinedione,azolidinediones,ckeners,cko,every,mbleful,merosal,ne,ngamabob,ngamabobs,ngamajig,ngamajigs,ngies,ngumajig,ngy
  thi:opurine,stledown,ther tho:les,ras,rium,uroughly,usandfold
  thr:aldom,alls,ashers,eadlike,eadworm,eepence,eepenny,eonine,iftstore,oaty,oes,ombasthenia,ombectomised,ombocyte,ombocytopaenic
  thr:ombolysed,ombolyzed,ombomodulin,ombophilias,omboses,omboxane,ostle,oughway,owers,owup,um,umming,ums,uway
  thu:ggee,ggees,ggery,ggish,mper,nderbolt,nderclouds,nderhead,nderheads,ndershower,ndershowers,rs,rsday,rsdays thw:ack,acking,acks
  thy:mine,roidectomised,rotroph,roxine,roxines,self tic:ker,kler,klers,ktock tid:dlers,dly,dlywinks,elands,ewater,ings tie:breaker,pin,red,rod
  tif:fins tig:ress,resses tik:e,es,i til:apia,er,ers,lers,ter tim:bal,bale,berland,berline,bre,brel,bres,epiece,epieces,escales,pani
  tin:cture,ctures,derbox,foil,gly,gs,horn,kerer,kly,ners,plate,smith,type,types,ware tip:less,per,pex,pler,ster,sters,top tir:os tis:ane
  tit:ania,anic,he,hes,hing,ian,is,leholder,leholders,mice,mouse,r,ties,tles,ty tiw:ce tiz:zy tmi:p toa:dies,dy,dying,stmaster,sty
  tob:acconist,ogganer toc:cata,olytics,olyzed tod:dies,ds toe:hold,rag,walker tof:f,fs,u tog:a,o,s toi:le,ler,letries,letry,lette,lsome
  tok:e,enise,enised,enises,enising,enize tol:lbooth,lgate,lhouse,lhouses,lway,uene,uol tom:ahawk,bolas,fool,foolery,morow,morrow,myrot,or,orr,tit
  ton:eless,ers,ga,iest,ite,ometries,sillolith,silloliths,sorial,sure,tine,us
  too:lbar,lbars,lbox,lpusher,lpushers,lset,lshed,ltip,much,ter,ters,thy,tles,tling,tsie,tsies,tsy
  top:az,coat,coats,flight,gallant,hus,iary,is,knot,knots,less,most,notch,oisomerase,pers,sail,sails,side,soil,spin toq:ue,ues
  tor:ah,ahs,chbearer,chlight,cula,eador,eadors,ii,pid,pidity,por,se,sed,sing,te,toiseshell,turer,ulopsis,wards tos:es,ser,sers,spot,sup
  tot:alis,alizator,emic,emistic,er,her,tery tou:chhole,chpad,chup,ghener,ghie,nge,rism,risty,rnedos,rney
  tow:bar,boat,elette,elettes,head,headed,heads,line,nhome,nhomes,nhouse,nie,nies,nsfolk,nship,nsman,nsmen,nswoman,path,truck
  tox:aemic,ed,icant,icologists,ocara,oplasmic
  tra:ceable,cery,chelorrhaphy,cheobronchopathia,cheopathia,cheostoma,chomatous,cings,ckable,ckman,ckmen,ctortrailer,deoff,deoffs,desman
  tra:desmen,despeople,die,dies,dings,ditionalism,duce,duced,ducement,fficker,gal,gedian,gedians,gical,gicomedy,ilblazer,ilhead,ineeship
  tra:inings,inman,inspotter,inspotters,ipse,ipsed,ipses,ipsing,it,jectory,mmelled,mmelling,mway,mways,nche,nches,nfered,nq,nquillise
  tra:nquilliser,nquillisers,nsactional,nsceiver,nscendence,nscendent,nscendental,nscendentalism,nscendentalist,nscendentalists
  tra:nscriptase,nscriptional,nscriptionist,nscriptionists,nsduction,nsects,nsept,nsfalcine,nsferee,nsferees,nsference,nsferral,nsferrer
  tra:nsfontanellar,nsfuse,nsfuses,nsfusional,nsgressor,nsgressors,nshumance,nsience,nslatable,nsmarine,nsnational,nsnationals,nsom
  tra:nsonic,nsop,nsparent,nspierce,nsporter,nsposon,nsradiancy,nssexualism,nstelephonic,nsthyretin,nsubstantiate,nsudate,nsudates
  tra:nsudative,nsuding,nsvestism,nsvestite,nsvestites,peziometacarpal,ttoria,umatism,vail,vails,velogue,versable,verser,vertine
  tre:acly,ader,asonable,asonous,atable,ater,ble,buchet,cento,ehopper,ehoppers,ehouse,ehouses,enail,enails,etop,etrimmer,etrimmers,foil
  tre:foils,halose,kkers,matode,matodes,mbler,molo,nchant,ncher,ncherman,nchers,pan,pans,phination,phinations,ponemal,ponemes,popnoea tre:sses,ys
  tri:acylglycerol,ad,athlon,ax,besman,besmen,beswoman,bune,centennial,ceratops,chilemmal,chinella,chlorethylene,chomonad,chomonads
  tri:chomonal,chophyton,chorhinophalangeal,chotillomania,chromat,churis,cipital,cker,ckle,cksy,cot,cots,ennial,fid,foliate,glyceride
  tri:gonal,iodothyronine,ke,kes,lobites,maran,mer,mestral,mmers,mmings,nary,niscope,nitrotoluene,nomial,ode,partite,personal,phammer
  tri:ploid,pper,ppy,ptan,ptans,ptych,ptychs,quetrolunate,radiate,skaidekaphobia,somic,tium,umphal,umvirate,umvirs,une,vet,vialise
  tri:vialised,vialises,vialising,vialities,vialize
  tro:chelminth,glodytes,glodytic,ikas,llers,lley,llop,llops,mbonist,mpe,mped,mping,opship,pes,phic,phoblastic,phozoite,phozoites,pia
  tro:pics,pomyosin,popause,pospheric,tters,ubadour,ubadours,ubleshoot,ubleshooter,ubleshooting,ublous,uper,upers,usseaux,ve,w
  tru:ckbed,ckdriver,ckers,ckle,ckload,culent,g,mpeter,mpeters,ncheon,ncheons,ndling,stbuster,steeship,stworthy
  try:panosomal,psinogen,ptase,st,sting,sts tsa:r,rina,rinas tsh:irt tsu:nami,namis
  tub:as,erculoid,erculoses,erculostatics,erculum,ful,ulin,ulointerstitial,ulovillous,ulure tuc:kered,kering,kers tue:s,sday,sdays tuf:tal,thunter
  tug:boat tul:le tum:bler,bleweed,brel,efaction,escence,escent,myache,myaches,ulus tun:esmith,eup,icates,isia,neler,nelers,ny
  tup:elo,le,les,pence,penny tuq:ue
  tur:bidity,binal,binals,bocharger,bojet,d,ds,gescence,kish,kmenistan,meric,nabout,narounds,nbuckle,nbuckles,neries,ners,nery,nkey,noff
  tur:nstiles,pitude,tleback,tledove,tledoves tus:h,hes,hy,ked,ker tut:elage,elary,s,ting,us tux:es twa:ddled,ddler,ddlers,ddles,in,ngy,t,ts
  twe:eds,en,ens,eny,eter,eters,eze,ezed,ezer,ezes,ezing,lth,rp,rps twi:ggy,lit,ll,nflowers,nk,nkler,nkly,rler,rlers,rly,rp,sty,t,tchy,ts,tted,xt
  two:assist,fer,fold,some tyk:e,es tyl:oma tym:panicum,panites typ:able,ewritten,o,os
  tyr:amine,annise,annised,annises,annising,annosaur,annosaurus,annous,ed,es,osinase uai:fi ube:rdriver,rdrivers ubi:quinone,quitin,quity ufo:v
  uga:nda uhc:g uke:lele ukr:aine,ainian uku:lele,leles ulc:erate,erating,erous uli:tis ull:age uln:ae ulo:sis uls:ter
  ult:ima,ralow,ramarine,ranationalism,ranationalisms umb:elliferone,er,ilici,o,ra,rage,ral uml:aut,auts ump:ed,ing,s,teenth
  una:bashed,bridged,bridgeds,lienable,lterably,naesthetised,pparent,pt,ssailable,ssignable,voidably
  unb:eknownst,ranched,randed,reathable,ridgeable,ridged,urden,urdened,urdening,urdens,utton,uttoned,uttoning,uttons
  unc:ap,haracteristic,harismatic,haritable,haritableness,haritably,hartered,hastity,hg,hristened,hurch,hurched,leanness,omfortible
  unc:omplimentary,onquerable,onscionable,onscionably,onsolable,ontrollably,ooperative,ooperatively,rossable,rushable,rystallized,tion,us
  und:ecipherable,ecompressed,elete,eliverable,enominational,erachiever,erage,erbid,erclassman,erclassmen,ercroft,erdistention,erfed
  und:ergoeing,erline,erlinen,erlines,erlings,erpay,erpinnings,ersea,ersizing,erstorey,erway,erwhelmed,erwhelming,erwhelms,erwoods
  und:esirably,esired,eterred,iagnosable,isclosed,issected,issolved une:atable,cessary,ducable,ndurable,nforceable,xplainable,xplainably
  unf:athomable,athomably,avourable,avourably,ed,etter,ettered,ettering,etters,ilial,ix,lappable,orgettably,orgivably,ortunatly,riend
  unf:riended,riending,riendliness,riendly,riends,rocked,ulfillable ung:overnable,ual,uent,uents,ues,uis
  unh:ackneyed,allow,allowed,ardened,arness,arnessed,arnesses,arnessing,ooked
  uni:centric,code,color,cuspid,cyclist,cystic,directional,leaflet,maginably,modal,mpeachable,mpeachably,nhabitable,nhabited,nsurable
  uni:nterpretable,onism,onist,onists,parous,personal,phasic,plane,s,sex,valent,variable,variate,versalist unj:am unk:inder,nightly,nowable,nowings
  unl:atch,eavened,imber,it,ovely,oving unm:elodious,entionable,entionables,issable unn:ameable,ewsworthy
  unp:ackers,ardonably,erson,ersons,in,lanted,reparedness,repossessing,ronounceable,rovable,ublishable unq:uantifiable,uenchable
  unr:eachable,eclaimed,ecognisable,egistered,eleased,eli,equited,estrained,estrainedly,estrainedness,estraint,estraints,iddle,ousable
  uns:easonably,easonal,easoned,eaworthy,elfconscious,ettle,ettled,ettles,ex,hackle,hakable,hakably,hakeable,inkable,peakably
  uns:portsmanlike,toppable,toppably,trained,ullied unt:hinkably,ouchable,ouchables,rammeled,ranslatable,raversed,rustworthy,wine
  unu:tterable,tterably,ttered unw:arrantable,atchable,avering,ed,holesome,innable,isdom,orthy unz:ip upa:s upc:huck,ode,oded,oding,oming,ountry
  upd:ater,o,raft upf:itter,itters,ront uph:older,olders upl:ands,oading,oads upm:arket upp:erclassman,erclassmen,ercut,ercuts,ish,ity
  upr:aised,ise,iver,oarious ups:ampled,ampling,cale,ilon,ize,lope,pring,tage,tate,troke,urge,well,wing upt:empo,ick,ime,o upw:elling,ind
  ura:cil,emic,niumminer,niumminers urb:anise,anised,anises,anising,anite,anize urd:u
  ure:alyticum,aplasma,otelic,throrrhagia,throrrhaphy,throscope,throtome,throvaginal,tic urg:er uri:case,cosuric,cosurics,nal,nals,nation
  uro:bilin,bilinogen,crit,gastrone,lithiatic,modulin,onc,porphyrinogen,scopies,sis uru:guay usa:bility,nces use:age,full ush:erettes
  usu:aly,rers,rious,rper,rpers,ry ute:s uti:caria,lisation,lised,lising uto:pia,pian,pianism,pians,x utr:asound utt:ermost uve:oparotid uzb:ekistan
  vac:ationer,ationers,ationists,ationland,cinal,cination,cinations,cs,cum,uolar,uole,uoles vag:i,otomies,otonia,rancy vai:nglorious,nglory
  val:ance,ances,ediction,edictorian,edictorians,edictory,ences,ency,entines,erate,erian,erianaceous,etudinarian,goid,idate,idator
  val:idators,late,our,se,val,vule,vulotome vam:oose,oosed,oosing,p,ped,ping,pirism,ps van:dalise,dalised,dalises,dalising,das,quisher
  vap:e,ed,er,ers,es,id,ing,orizer,orware,our,ours vaq:ueros var:ia,iate,icocelic,ietal,ietals,iola,iole,lets,mint,mints,sity,y
  vas:a,cularisation,cularising,culitides,ectomies,ectomised,odilate,ospasmus,otomies,sals,ter,ti,ty vat:icination,icinations
  vau:deville,devillian,devillians,lter,nted vba:ll vec:torial ved:ic veg:an,anism,eburger,eburgers,etal,etant,etate,gie,gieburger,s
  vei:lings,llonella,nule,ny,w,ws vel:ar,cro,dt,dts,lum,ocipede,ocipedes,um,veteen
  ven:al,ation,ational,d,der,dettas,due,dues,etian,ezuela,in,ire,ovo,tilate,tralis,triculi,triloquism,turesome
  ver:acrypt,balise,balised,balises,balising,balize,boten,dant,digris,dins,dure,gence,ifiable,ifier,isimilitude,itably,ite,ities,micelli
  ver:micide,mifuge,mifuges,mination,minous,mouth,nation,niers,sos,st,ticillaster ves:iculobullous,pers,tibulum,try,ture vet:iver,tech vex:atious
  vib:raphone,rato,rio,rios,rissae,roacoustic
  vic:ar,arage,eregal,eroy,eroyal,eroys,hyssoise,issitude,issitudes,timise,timised,timises,timising,timizer,timless,tualled,tuals
  vid:eoconferencing,eogame,eographer,eographers,s vie:d,tnam,tnamese,wable,wership,wfinder,wings vig:ilantism,our vik:ing,ings vil:lanelle,li
  vim:entin vin:aigrette,dicator,dictiveness,egarroon,egars,egary,tners vio:linist,linists,loncello,ls
  vir:aemic,emic,eo,gule,gules,idian,ilism,ion,ions,oid,ologists,ucidal,ulence
  vis:cerocranium,ceromotor,cid,cose,count,countess,counts,itant,ualzed,uoperceptual
  vit:ae,alism,alist,alists,as,ascope,ellus,iate,iated,real,rify,rine,rines,riol,ronectin,s,tles viv:isecting,isectionist vix:en,ens viz:ier,ir
  voc:ab,alise,alize,iferating voi:der,ture vol:atilise,atilised,atilises,atilising,atility,atilize,canism,e,s,taic,ubility,uble,unteerism,ution
  vom:itous,itus voo:dooism vor:asidenib vot:ive vou:chsafe,chsafed,chsafes,chsafing voy:ager,ageur,ageurs,eur,eurism,euristic,eurs vra:isemblance
  vul:canize,garian,garism,gate,ture,turous,vae wac:kier,ko,kos,ks,ky wad:dler,er,ers waf:fler wag:gish,gle,gled,gles,gling,gly,oners wah:ine,oo,t
  wai:ler,lers,nscot,nscoting,nwrights,stband,stcoat,stcoats,tperson,tpersons wak:eboarding,eful,en,eup
  wal:kable,kabout,kaway,kie,kin,kups,kway,kways,laby,lahs,lboard,ledoff,leye,leyed,lflower,lflowers,lies,lop,lower wam:pum
  wan:derer,derings,derlust,e,gle,gled,ked,kers,king,nabe,nabees,nabes,ton,tonly,tonness
  war:ble,bler,blers,ders,ehouseman,ehousemen,ehouser,ehousers,ehouseworker,ehouseworkers,horse,horses,ily,locks,lord,lords,monger
  war:mongering,mongers,paint,plane,planes,rantee,rantees,rener,reners,ship,thog,thogs,ty,zone
  was:abi,hbasin,hboard,hbowl,hday,herman,herwoman,herwomen,hrag,htub,htubs,hy,p,pish,sail,sailing,ter,ters,trel,trels
  wat:chable,chband,chers,chlist,chmaker,chmakers,chtower,chtowers,erbed,erbird,erborne,ercolorist,ercress,erfowl,erhole,erline,erlines
  wat:erloo,erpark,erscape,erside,ersides,erskiing,erspout,erspouts,erway,erways,tage wav:elet,elets,erer,erers wax:en,wing,work,works
  way:bills,farer,farers,faring waz:oo
  wea:ponless,rable,rer,thercock,thermen,therperson,therpersons,therproof,therproofed,therproofs,therstrip,therstripped,therstripping
  wea:therstrips,verbird,verbirds web:cam,cast,casting,link,mail,master,page,pages,site wed:gie,gies,nesday,nesdays
  wee:der,kender,kenders,ker,kers,knight,knights,n,nie,nies,ning,nsiest,nsy,ny,per,pers,py,vil,vils,wee wef:t
  wei:ghbridge,ghbridges,ghtings,ghtlifter,ghtlifting,gth,rdie,rdies wel:ched,ches,kin,lbeing,lingtons,lspring,lsprings,sher,shers,terweight
  wen:ch,ches,ded,digo,ds wer:nerite wes:kit,tering,terly,terner,terners,ternism,ternization,ternize,ternmost,ters
  wet:back,backs,her,land,lands,suit,ters wha:cker,cky,leboat,lebone,m,mmed,mmy,p,rf,tchamacallit,tchamacallits,tnot,tshername,tshisname,tsit,tsits
  whe:elers,elhouse,elie,elman,elwrights,en,ezer,lk,lks,lmed,lp,nas,reabout,reof,reon,reto,tstones,y
  whi:ckers,ffet,ffle,ffletree,msy,ner,ney,nge,ngeing,ny,pper,ppersnapper,ppersnappers,ppet,ppets,ppings,ppletree,ppletrees,ppoorwill
  whi:rligig,rly,rlybird,rlybirds,shes,shing,skbroom,sperer,sperers,sperings,spery,stlers,teboard,tecaps,teheads,teners,teout,teys,ther
  whi:thersoever,tings,tish,tlows,ttlers,ttles,ty,zkid
  who:dunit,dunits,dunnit,legrain,lemeal,lewheat,mever,mp,mping,msoever,opee,opers,osh,ozy,p,pped,pping,ps,rehouse,rehouses,remaster
  who:reson,rish,rl,rled,rls,rtleberries,sever,sis,so,soever whu:p,pped,pping,ps wic:kerwork,ketkeeper,ketkeepers,kiup,kiups
  wid:dershins,dle,ebore,eners,owhood,owmaker wie:lder,lders,ners,nie,nies,rd wif:eless,i wig:gler,glers,gly,wag wik:i
  wil:dcat,dcatter,dcatters,debeest,debeests,dflower,dflowers,dland,lowware,lowwares,lowy,y wim:p,ped,ping,ple,ps
  win:dage,dbag,dbags,dblown,dbreaker,dburn,dcheater,dchill,dedness,dflowers,dings,djammer,dowsill,dowsills,dproof,dsock,dstorm,dsurf
  win:dsurfer,dsurfing,dswept,dup,eglass,eglasses,emaker,emakers,eries,ery,eshop,gding,gdings,gers,gspread,gtip,kled,kling,nable,nings
  win:nowed,nowing,o,os,terfeed,tergreen,terization,terize,terkill,tertide,tertime wip:er wir:etap wis:eacre,eacres,eguy,eguys,enheimer,hers,teria
  wit:chery,chy,dh,e,hal,hershins,tering wiz:ardry wke:nds wkl:y wku:p woa:d wod:ges woe:begone,ful,fuller,fully wog:s wol:fish,fsbane,verine,verines
  wom:anish,anize,anizer,anizers,enfolk,enfolks won:derment,k,ks,ky,ton,tons
  woo:dbine,dcarver,dcarvers,dcarving,dchopper,dcocks,dcraft,denhead,denware,dlands,dmen,dpile,druffs,dshed,dstove,dsy,dturner,dturners
  woo:dworker,dworm,er,ers,fer,fers,lgathering,ps,zy wop:s
  wor:dage,dplay,dprocessor,dsmith,kaday,kaholic,karounds,kday,kfare,khorse,khouse,kingman,kingmen,kmanlike,kmanly,ksheets,ldview,my,rier
  wor:riment,rywart,ser,shipful wot:cha wou:ldst wow:ser wra:cked,cking,ith,iths,nglings,parounds,thful wre:aker,ns,stler
  wri:ggly,ng,nger,nkly,stdrop,stlet,teable,ten,teup,teups wro:king,ngful,th wry:ly,neck wun:derkind,derkinder wus:s,ses,sies,siest,sy
  xan:thine,thochromic xen:obiotics,ogenesis,ophobes,ophobic,otransplant xer:oma,ophthalmia,ox,oxed xip:histernal,histernum xry:a xsi:ght
  xyl:em,itol,oma,ophonist,otomies xyp:hoid,hoids yac:htsman,htsmen,k yah:oo,oos yak:ka yam:en,mer,merer,mering,s yap:per,py
  yar:dage,darm,darms,dman,dmaster,dwork,e,mulka,mulke,mulkes,ns yaw:l,ls,n,ner,p,ping yea:hs,n,rbook,rend,rlies,rnings yeg:g,gs yei:ld
  yel:lowbird,lowhammer,lowhammers,lowish,lowjacket,lowjackets,lowy yem:en yen:ta,tas yeo:men yer:sinia yes:hiva,teryear yid:s yik:es
  yip:e,pee,pie,ping,s yob:bo yod:eler,elers,eller yog:i,ic,is yon:i yor:kers you:ngish,s,then yoy:o yuc:ca,cas,kiest,ky yuk:s yul:an,etide
  yum:mier,miest,my yup:pie,pies,py yur:t yvi:ew zab:aglione zaf:tig zai:batsu zam:bia,boni,ias zap:ped,per,pers,ping,s zea:land,lot,lotry,lots zeb:u
  zei:tgeist zeo:lite zep:pelin zer:opad zes:t,tful,ty zig:gurat,s zil:ch zim:babwe zin:es,fandel,g,ged,gers,gs,gy,nia,nias zip:code,line,lining,py
  zir:conia zit:is,s zlo:ty,tys zod:iacal zof:tig zom:bielike zon:ate,ation,ked,ula zoo:keeper,keepers,n,plasties,spore,tomies,tomy zou:nds zpa:k
  zug:zwang zwi:tterion zyd:eco zyg:apophyseal,apophysial,apophysis,ote,otes zym:ogen,ogenesis,ogens,urgy
`;
