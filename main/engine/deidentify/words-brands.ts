/** Brands of medicines, implants, devices and programs, and abbreviations of clinics and of billing, that nobody is called by. Plain, packed by their first three letters. */

export const brandWords = `
  aba:s abb:ocath,okinase abc:hes abl:atherm abs:i,orica abv:s aca:dian
  acc:larent,larix,lino,olate,redo,uboost,ucath,uchek,ucontour,udose,ugold,uitomo,ulink,ulis,uloc,unet,upro,uretic,urian,uris,ustick acc:utron,uvix
  ace:rcomp,rtara,ssa aci:st acq:sim acr:ysof
  act:avis,eon,har,hib,icoat,icor,ifit,iflo,ifuse,ilax,immune,iq,itest,ivac,ivascrew,ivase,ivella,ivelle,ivion,ivl,oplus,ros
  acu:blate,graph,lar,med,nav,o,ros,rosxb,seal,tect,tronic,vance ada:cel,lat,pta,ptiiv,ptix,pttrak adc:al,etris,irca,ortyl add:aven,erall,plus,yi
  ade:mpas adh:erus adi:ana,pex,zem adm:elog ado:ra adu:mbran adv:antan,antio,antx,ate,ia,icor ady:novate,novi aeq:ualis
  aer:odr,odur,ogen,opilot,oremote,ospan aes:culap,pire,tiva aet:hoxysklerol,na afe:ditab aff:inis,initi,ixus afi:nion,nitor afl:ac afr:ezza afs:tyla
  agg:rastat,renox agi:lent,lia,lon ago:pton ahc:ccs aim:ovig air:curve,econ,fit,is,omir,sense,supra,x ais:ys aix:plorer aja:t ajo:vy aju:st ake:ega
  aki:neton akl:ief akr:on aky:nzeo ala:ir alb:uminex,unex,utein alc:are ald:ara,omet,urazyme alf:apump alg:omedica
  ali:gnrt,mentum,nia,nity,qopa,ud,zea alk:aseltzer,eran all:care,egretto,ia,ianz,inone,ium,ofit,scripts,state,tech,ura,urion alm:irall aln:ylam
  alo:hacare,prim,ra alp:habio,hagan,haradin,hatec,havac,henix,inion,rolix alr:ex alt:abax,aire,ea,eon,erra,hera,is,ivate,oprev alu:nbrig alv:esco
  ama:ndys amb:etter,icor,isome,it,rahealth,ry amc:om ame:rge,ricomp,rigroup,top amg:en,evita
  ami:a,car,cas,date,dotrizoate,klin,nomix,noven,on,paque,tiza amn:language amo:clav amp:hirion,livox,ronix,yra amr:ad,ix amt:urnide amv:ia
  ana:conda,din,prox,trast anb:esol and:exxa,roderm,rogel ane:sus ang:elmed,iolite,iosculpt,iovist,ioviz ank:tiva,ura ann:atto,overa,uloflex,uloflo
  ant:abuse,ara,med anu:sol any:ridge,scan anz:emet aor:fix ape:lem,rio,xpro apl:enzin,igraf,io,isol apo:gee,kyn,theke apr:esto,ia,iso,omise
  apt:amil,eryx,iom,ivus,us apy:dan aqu:abeam,aflo,amantys,amid,asonic,ilionone,ios ara:last,len,va arc:alyst,apta,check,is,oma,ticfront,ticsun ard:l
  arg:onsnare ari:kayce,neta,stada,stos,stospan arm:onair arn:uity arp:e arr:anon,owgard
  art:ane,ecoll,egraft,elon,emisbiopsy,hrotec,inis,iss,ivion,oura,ventive ary:mo arz:erra asa:col,hi,santin asc:endus,ensia,lera,otop ase:na asm:anex
  asn:is asp:ercreme,irehc,iresr,irex,yra ast:agraf,eion,elin,ellas,epro,ratech,razeneca,rix,ron ate:ctura,llica,lvia ath:enahealth,enanet atl:aim
  ato:mlab,mtex atr:iclip,icure,ipla,open att:esta,rius,ruby atu:pri aug:tyro aul:in,tcare aur:eon,is,obindo,yxia aus:tedo
  aut:ocat,oef,ogen,ohaler,omipo auv:elity,i ava:flex,ility,ira,lide,lus,mys,ndamet,ndia,nos,nta,ntic,pro,ulta ave:cure,eno,lle,sis,ta
  avi:ew,nza,tene,us,zia,zo avo:tec avs:ola avy:caz axe:os,ra,rt,sse axi:d,os,ron,um axo:nics axs:os axu:ra axx:ent ayv:akit aza:ctam,san,site
  aze:lex azm:acort,ed azo:pt azs:tarys azu:lfidine bab:ylog,ypac bac:fuse,tigras,trimel,troban bad:gercare bah:a bai:rhugger bal:ansys,versa
  ban:atrol,medica,zel baq:simi bar:aclude,dex,dscan,itop,menia,ostim,ray,rigel,rx,ytgen bas:g,icam bax:alta,dela bbr:aun bea:dblock,msat,no beb:ig
  bec:onase bee:chams,kley bef:lex beg:raft bei:gene,lu bel:buca,eodaq,lafill,ok,os,otero,somra bem:fola
  ben:chmark,efiber,efix,epali,eview,evision,gay,tyl,ztropine beo:vu ber:iate,iplast bes:ivance,mooth,ponsa,remi bet:agan,hkis,imol,novate,optic
  bev:espa,espi,olution,yxxa bex:sero bey:az bez:noska bha:bhatron bia:tain bic:illin,nu bid:il,op bil:optin,tricide bim:zelx bin:ah,ax,axnow,ocrit
  bio:brane,con,cor,dentine,desix,dex,epis,finity,flo,gide,lox,marc,medicus,medix,nector,ness,ntech,oss,pince,plastique,retec,scientia
  bio:sonix,syn,techni,tel,vance,ventus bis:mol,ohexal,ulfite biv:acor bkf:usion bkm:edical bks:pecto bla:dderchek,nketrol
  ble:nderm,noxane,nrep,nrexep,ph bli:ncyto blu:digo,eseal bma:p bod:yfix,yguardian,ytom bol:usil bon:afire,alive,astent,efos,eview,expert,jela
  boo:stlingo,strix bor:ea bos:ulif bra:ftovi,inminer,inomix,insway,nsist,unol,xon bre:ezhaler,o,vibloc,vital,ztri
  bri:dion,ntellix,o,ova,ovarx,sdelle,tetip,tsystems bro:mday,nkaid,vana buc:kydiagnost bud:enofalk buf:ferin bul:kamid bum:a,inate bun:kerhill
  bup:a,renex bur:stdr but:albital,ec byd:ureon bys:tolic byv:alson caa:s cab:lescan,livi cad:ens,stream,uceus,ucis,uet,x caf:ergot
  cal:an,antic,cichew,ciferol,cipotriene,factant,ibermri,imetrix,ogen,optima,pol,retinin,viva,ypso cam:cevi,colit,log,path,pral,ptosar,zyos
  can:asa,delis,esten cap:blue,intec,io,lyta,oten,relsa,so,socam,surefix,tia,tique,tus
  car:ac,afate,baglu,batrol,boflo,diatis,dicor,diolab,diomd,diomems,dionet,dius,dura,ekv,elink,elon,emibrain,eray,escape,nelian
  car:nexiv,tesion,tia,tilife,tiva,to,tosound,vykti cat:aflam,apres,chview,hai,hena,hflo,hlink,rx cav:afix,erject,ilon cdm:am cdr:ad cec:lor ced:ara
  cee:d cef:la,obid,otan,tin,zil cel:erity,esteion,estone,lo,lona,ltrion,on,onprosurge,ontin,ox,sentri,sion,site,t cem:ex
  cen:cal,estin,targo,taur,tene,tera,togene,turian cep:acol,heid,hradine,rotin
  cer:aflex,aform,ament,amtec,asorb,aver,ba,ebyx,ec,efolin,ence,enovus,epet,etom,ezyme,nevit,robend,tegra,tilingua,tis,tofix,tus cer:varix
  cet:aphil,raben,rotide cgu:ard cha:mpix,mpus,ntix,pstick,rtis,rtmaxx che:erios,etos,k,ratussin,stai,stlink chi:kai,rana,rhostim,son
  chl:oraseptic,orthalidone cho:lscan chy:modiactin cia:tyl cib:inqo cid:ex cig:na cil:lit,oxan cin:emavision,gal,qair,ryze,vanti cio:s
  cip:la,ramil,ro,rodex cir:clecvi cis:bio cit:anest,racal,ramag,rix,rucel civ:co cla:ria,rifix,rinex,rio,rityiq,rius,rivein,versal,vulanic
  cle:arcanvas,arpac,arview,arvue,erly,nil cli:avist,mara,nac,nimix,nistix,nitek,niview,noril,varin
  clo:bex,lar,pilet,pixol,rox,tpro,ttriever,versnare cne:uro coa:guchek,ptite cob:as coc:acola cod:onics cof:inity cog:entin,nis
  col:azal,crys,estid,lagenex,limare,onlyte,oplast,oxyl,yte
  com:aneci,bidex,bidiagnost,bifix,bigan,bilab,binostics,bison,bodart,bolab,bur,ecer,etriq,fortone,irnaty,pax,pia,plan,posix,prilan com:pugroup,tan
  con:certa,dylox,elog,fida,fient,firmmdx,formis,med,necticare,tak,tigen,trave,tura,veen,vulex coo:lgard,lief,lsculpting,ltip cop:al,iktra
  cor:darex,dran,entec,eo,etherm,flo,gard,ifact,lanor,mark,met,oent,onis,oskop,ox,puls,techs,tef,tifoam,timent,tisporin,toss,trosyn cor:vel,vus
  cos:amin,megen,mofer,molock,opt,tco,yntropin cot:ellic cov:aryx,axin,ersum,idien,ishield cpc:a cps:i cra:nex,yola cre:atis,semba
  cri:none,stalline,xivan cro:fab,molyn,ssft cry:stalview,svita cse:nse cta:g ctm:otion cup:rofen cur:aline,amed,emetrix,evista,ium,ix,os
  cut:asept,era,isorb,ivate cuv:itru,posa cxb:ladder cxd:i cyb:eronics cyc:len,lessa,logyl,lolux,lomedica cyk:lo,lokapron cyl:os cym:etra,evene
  cyn:osure cyp:ass cyr:acom,amza cys:tagon,teamine,view cyt:alux,ogam,olyt,omel,osorb,yc dac:ogen daf:ilon dai:ichi,vobet dak:linza,o,otacare,tarin
  dal:acine,fampridine,iresp,kon,vance dan:sac,trium,yelza dar:aprim,von dat:ex,roway dau:rismo dav:inci,ita dax:as day:bue,pro,trana,vigo dcb:ead
  dda:vp deb:eka ded:alus dee:pc,pcos,ptek,pwise def:lux del:estrogen,ix,strigo,sym,tapaq,tarad,taxtend,works dem:ipulse,ser
  den:ali,avir,ovo,shi,sitas,sityai,tinox,tium,tsply dep:acon,ixol,o,ocyt,odur,oprovera,uyasr
  der:macell,macloset,macyn,magraft,maspan,matix,mol,movate des:derman,feral,ogen,oxyn,yne,yrel det:achol,rol,rusitol dev:icor,oii
  dex:algin,edrine,ilant,on,trus dia:besin,beta,binese,cam,comit,mentor,pulse,sonics,stat,volt dic:yclomine dif:ferin,fusics,icid
  dig:acin,imerck,iphant,irad,isonic,italdiagnost,itek,itex,itrak,itrapper,nicare,nishield,ora dil:acor,atrate,atrend,on dim:ethicone
  dio:nosil,ralyte dip:entum,eptiven,robase,rolene,rophos,rosone,yrone dir:ectview,exion dis:cogel,oprivan,taflo diu:ril div:acup,alproex,igel
  dlc:expert doc:morris,utap dog:matil dol:git,obid,ophine,ormin dom:eboro,estos,inal,inatorpacs don:joy,natal dop:acis,tek,telet dor:al,ibax,itos,yx
  dos:elab,emax,ewise,tinex dot:agita,engine,go dov:onex dox:il,imity dra:egerwerk,mamine,ximage drc:hrono dre:ampet,ntech drg:em dri:sdol
  dro:mos,xia drs:ystems drt:ech dry:seal,star,tec,view dsp:ect dst:e,ream dua:c,lok,vee due:tact,xis dul:coease,era dun:lee duo:dopa,plavin,stat
  dur:acon,adiagnost,agen,aloc,amax,amorph,apore,epair,icef,om,omedics,ysta dut:oprol dya:navel dyc:al dym:adon,ista
  dyn:acad,afix,aflo,agen,alink,aloc,apen,atrak dyo:nics dyr:enium eag:leeye eas:ydiagnost,yhaler,ypump,ytrak,yvision,yx ebe:trexat ebi:t eca:m
  ecc:ocee ech:onous,s ecl:inicalworks,ipsys,os eco:il,in,o,trin ecu:be eda:n,rbi,rbyclor ede:crin,x edl:uar edo:ra edr:onax edu:rant edw:i efe:xor
  eff:ecta efi:lm efu:dex egr:ifta ehr:s eim:ac eis:ai eiz:o eko:bi,s,sonic ekt:ascan ela:here,n,ntan,prase,stoplast,vil eld:epryl,erplan
  ele:care,csys,gp,gra,lyso,stat,strin,vess,vidys elf:bar eli:del,mite,spot,tek,tion,xophyllin ell:aone,ence,ipsys,ipta elm:ammo,iron
  elo:bact,con,cta,ctate,quencemri,xatin elr:exfio els:cint elu:cid,na,tax,tion,via elz:onris ema:geon
  emb:lemhealth,ocath,ocube,ogold,old,olx,otrap,ozene emc:or,yt eme:set,trol emf:laza emp:aveli,erion,liciti,owercta,owermr,owr,rint ems:am,elex
  emt:ala,ex,riva ena:blex,laprilat end:ian,obag,ocet,odan,ofalk,ogia,omag,one,otak,otronix,ovastec,urity ene:rgen,rzair enf:acare eng:erix eni:tra
  enj:aymo,uvia enl:ite,itic,on enp:ath enr:hythm ens:ight,ite,nare,odata,pire,pryng,ura
  ent:egra,egris,ellus,erovu,erprisewide,erra,icos,ocort,ovis,ristar env:arsus,ela,isia,isio,isor,oyai eon:c,is epa:derm,ned
  epi:cel,diolex,duo,flo,lim,x epk:inly epr:ex eps:ila epy:ra epz:icom equ:etro,inoxe era:xis ere:lzi,mfat erg:omar,onovine eri:vedge ert:aczo
  erw:inase,inaze ery:po,thritol esb:riet esg:ic esi:c,drix esk:alith eso:flex,pho,phocat,phyx esp:umisan ess:enta,entio,enza
  est:eya,race,raderm,ratest,ring,rostep,rotep esu:rance ete:rna eth:acrynic,icon,ilon eti:covo etr:insa euc:risa eul:exin eum:ovate eun:erpan,ity
  eup:hora eur:artesim,ax,ofins,oprobe,osilicone eus:aprim eva:mist eve:keo,ready,rence evi:cel,core,s,sta,ty evk:eeza evo:lis,mela,s,taz,xac
  evr:a,ysdi exa:blate,con,ctech,ctrac,ctvu,mion,skin,vista exc:edrin,ellus,elsior,elsius,elsiusgps,ia,imer,or exe:lixis,ra exf:orge exi:ni exj:ade
  exl:ax exo:dx exr:adin ext:avia eye:med eza:llor ezc:lip ezf:luence ezh:uber ezi:clen ezl:ink ezo:gabine ezp:aque,ort fab:ius,razyme fac:tive
  fam:iliprix,vir fan:apt far:eston,gomax,macity,matodo,ydak fas:enra,tfix,tlab fax:itron fea:turemap feb:reze fed:health fee:tfix fel:dene
  fem:con,hrt,oseal,oston,ostop,vue fen:talis feo:sol fer:mathron,ralert,ring,riprox,riseltz,rlecit,roguard,rotran,rum,umoxtran fet:roja,zima fex:mid
  fia:sp fib:ercon,ertak,ertape,ricor,ryga fid:elis,ji fig:ulla fil:mqa,spari fin:acea,tepla fio:ricet,rinal fir:azyr,dapse,ebird,ehawk,stcall,vanq
  fit:bone,more fix:odent,omull fla:mazine,ngeless,rex fle:bogamma,ctor,xart,xavision,xbumin,xcut,xhd,xiseal,xitron,xiview,xtome fli:xabi,xene,xonase
  flo:care,lan,rinef,vac,wtriever,xin flu:ad,anxol,arix,blok,celvax,laval,mist,orescite,oropassiv,penthixol,randrenolide,tide,zone foc:alin,alone
  fol:eycath,otyn for:adil,cetriad,fivo,migran,mio,tamet,testa,tian,tijuce,timel,tisip,trans,tum fos:avance,renol,tair fot:ivda fou:ndationone
  fox:cross fra:unhofer,xion fre:emax,espira,ezor,ka,senius,subin frf:sexl fri:sium fro:va fru:mil,zaqla fuc:ibet,idin,idine,ithalmic fuj:inon
  ful:phila,tium fun:gizon fur:adantin,oscix,osix fus:ilev,ionex fuz:eon fya:rro,volv fyb:ogel fyr:emadel gab:itril gad:ovue gaf:chromic
  gal:aflex,afold,derma,ileos,leri,liad,liapharm,liapharma,zin gam:bro,ifant,magard,maked,mamed,mamedplus,maplex,mapod,masonics,unex gar:dasil,min
  gas:trocrom,x gat:tex gav:ilyte,reto geh:a gei:co gel:afundin,aspon,ita,mark,nique,ofusine,omyrtol,part,port,seal,soft,syn,weave
  gem:inii,inus,net,star,tesa gen:dex,edx,expert,graf,mab,otropin,uair geo:form,mag ger:ef,itol get:inge gev:ia gia:zo gid:e gig:alix gil:otrif
  gio:trif giv:laari gla:xo,xosmithkline gle:amer,nmark,olan,ostine gli:asite,desheath,olan glo:balunite,bemed,fil,perba
  glu:bran,cerna,cobay,conorm,coscan,covance,metza gly:copyrrolate,nase,pressin,set,xambi goa:ll gob:rain god:amed gok:nee gol:ytely goo:drx,seneck
  gor:etex got:haer,op gou:p gra:fix,ftjacket,ftlink,il,lise,nix,nuflex,ssroots,vigard,vol gri:fulvin,plok gry:phon gua:rdant gue:par,rbet
  gui:deliner gut:tapercha gvo:ke gxp:acs gyn:ecare,efix,emesh,esource,ipral gyp:sona had:eco hae:mate,moccult,mocomplettan hai:fu
  hal:aven,cion,fan,lesche,obetasol ham:mertech han:arostent,dihaler,semerkur har:ibo hav:rix haw:keye,kone hdr:plus
  hea:lcerion,lthamerica,lthhelp,lthland,lthmyne,lthnet,lthpartners,lthvcf,rtlab,rtsee hec:torol heg:p
  hel:ex,ifx,iodent,iogast,ioliver,ios,ixate,sana hem:abate,agard,angeol,genix,icap,libra,ochron,ocue,opad,osil hen:grui
  hep:afat,atolite,atus,lisav,lock,locked,sera her:ceptest,culink,pex,zuma hes:pan het:lioz hex:al,alen,apod,tend,vix hia:rt hib:erix hic:kmans,on,or
  hil:ight,ite,lrom hin:tegra hio:ssen hip:rex hir:esolution,ez,ise,yu his:toacryl hit:orque hiz:entra hms:a hol:ep hom:etown hor:izant,licks
  hos:pira hum:analbin,ate,atrope,elock hya:lgan,lubrix hyc:amtin,odan hyd:rofera,romorph,roset,rus hyl:enex hym:ovis
  hyp:afix,erarc,erion,ermed,errab,nomidate,norex,rocure,urin hyq:via hyr:imoz hys:ingla hyt:rin hyv:ee hyz:aar ias:odopa ibe:rogast ibu:flam
  ica:ps,st,t ice:cure,force,fx,rod,seed,sphere icl:usig ico:brain,metrix,nnect,no,nos,sapent icr:co icy:hot ida:cio ide:lvion,os idh:ifa ido:va
  idx:a ieh:p ife:x ifl:ow ifo:ria igu:ide iko:rel ila:b,ris ile:vro ili:via,vtouch ill:ico,umena,umisite ilo:ok ilu:mya,vien
  ima:gechecker,gepro,gio,gyn,logix,r,tron,vist,xeon imb:io imc:ivree imd:elltra,ur ime:dco,done imh:s imi:gran,trex iml:ygic
  imm:obiloc,ulite,unate,unocyt imn:ovid imo:vax imp:avido,ra,rivata imr:aldi ims:de imv:exxy ina:dine,med,psine inb:rija
  inc:epta,eptiv,epto,ivek,relex,ruse,yte ind:eral,eride,ermil,igotindisulfonate,iqa,ocin
  inf:ab,acol,anrix,ergen,erread,ervision,inion,initt,lectra,ovac,ugem,umorph,usaport,usor ing:rezza ini:on inl:exa inm:azeb
  inn:olux,omed,opran,osight,ovante,ovet ino:max,velon,vision inq:ovi inr:ebic ins:itum,orb,tillagel,uman,yte
  int:al,ego,egradweb,egris,elebrowser,elence,eleone,elerad,ellia,ellicare,ellidr,elliject,ellirad,ellisite,ellivue,ensia,erceed
  int:ergard,ertan,evo,ica,rafix,rarosa,rocan,rovale,ua,uity,univ inv:ega,entra,irase,iscan,itae,ive,okamet iod:osorb ion:icis,is,osteril,sys
  iop:aque,idine iot:rex iox:ithalamate ipa:tient ipe:ria iph:one ipp:s iqs:peed ira:dimed,y irh:ythm isa:vuconazonium isc:hemaview,over,v ise:ntress
  ish:med isi:te iso:fse,ft,lyte,med,psa,ptin,pto,ray,rdil,sulphan isp:ortal ist:at,ent,in,odax,urisa ita:lray ite:ro ith:emba iti:nd ito:tal,vebi
  itr:el,evia,im iva:ntis ive:nix ivi:ewgt,z,zion ixe:mpra ixi:aro,co,nity ize:rvay izi:lox,markers,nova izo:top jak:avi jal:ra jan:toven jat:enzo
  jay:pirca jea:natope jee:nie jel:myto jem:perli jen:avalve,tadueto jet:i,pack,rea,stream jeu:veau jev:ity,tana jiv:ex jod:as joi:ntai jor:nay
  jos:acine,tent jot:dx,ec jpa:ck jub:lia jug:gerknot jun:el jus:ha juv:enesce,isync jux:tapid jyn:arque,neos kab:i,iven kad:ian kaf:trio
  kal:are,bitor,etra,ix,tostat,ydeco kan:eka,jinti,uma kao:pectate kap:vay kar:binal,dia,diamobile,lstorz,vea,vezide kav:o kaz:ano kce:ntra ked:rion
  kef:zol kel:seycare ken:greal,trox kep:ivance ker:endia,lone,max,ydin kes:trel ket:alar,ek kev:zara key:stent,stonefirst kha:pzory khe:iron,ops
  kia:rmor kim:mtrak kin:ectiv,eflex,emax,eret,etra,rix kis:unla kla:rity,ron kli:ogest klo:r koe:lis kog:enate koh:den koi:os kom:biglyze,et
  kon:ar,ect,ingcbct,syl koo:laid kop:ans kor:lym,suva kos:elugo,mos kot:ex kov:altry kpa:cs kra:zati kre:tztechnik kro:nos kry:stexxa ksc:ore kuv:an
  kyb:ella,ernin kym:riah kyn:amro,mobi kyo:cera kyp:hx kyt:ril lab:corp,etalacol lac:rilube,taid lam:bre,isil,itrode
  lan:dwind,ex,itop,tarel,theus,tidra,x lap:ra,raty,ro lar:gactil,iam,iat,truvo las:tacaft lat:isse,uda lax:ido laz:anda lea:dercath,derflex
  led:ermix lef:ax lem:erpax,sip leq:embi,vio ler:cadip les:col let:airis leu:hr,keran,kine,koplast,koscan,kosilk,kostrip
  lev:bid,itra,ora,orphanol,othroid,sin lex:am,idata,iva,os lia:c,lda lib:rax lic:ox lid:ex lif:epearl,esparc,evest,ewatch,ewise,tloc
  lig:aclip,htlab,htspeedvct lim:acorporate,busai,pid lin:care,cocin,guava,ox,vatec,zess lio:nbridge lip:idil,ocis,ofen,osorber,truzet
  liq:uacel,uiband,uibar lis:endo,terine lit:hiofor liv:alo,anova,eops,erty,ial,ian,tencity llo:ydspharmacy lob:laws loc:ognition,tite lod:ine
  loe:strin lof:ibra,lo,ric log:icath,isticare lom:otil lon:gtec,iten,quex lop:id,rox loq:torzi lor:abid,ano,cet,zaar
  lot:emax,ensin,rel,rimin,risone,ronex lov:a,aza lox:itane lub:risil luc:emyra,era lud:iomil
  lum:agem,akras,ax,edx,enhance,enis,icell,icera,ify,igan,inexus,inexx,iradx,isight,izyme,oxiti,ryz lun:awave,derquist,gman,gq,sumio lup:aneta
  lus:tral luv:eris,ox lux:dx,el,iq,med,or,turna lvi:s lyb:alvi lyf:genia lyo:plant lys:odren,teda lyt:e lyu:mjev maa:lox
  mac:lab,loc,rilen,roplast,roplastique maf:fine
  mag:ec,ellan,formers,icmax,icstore,icview,icweb,iq,life,maris,medix,negita,nevu,nex,nezix,stim,trace,venture mak:oto
  mal:arone,linckrodt,titol,tofer mam:malok,mi,modiagnost,morep,oray,ori,ri man:teia map:check,it mar:cain,genza,inol,lex,mite,otech,oview,plan,qibo
  mas:imo,terloc mat:ernit,ortho,riderm,rifen,rixx,ulane mav:enclad,ig,ik,orixafor max:air,alt,an,cor,core,fire,icare,idex,olon,plus,zero,zide
  mdx:health meb:aral mec:hlorethamine,lofenamate,ta
  med:acta,artis,avis,bridge,comp,con,diff,dream,ela,ena,fusion,host,iaire,ibank,icalmetrix,iclaim,icom,icrea,informatix,inous,ip
  med:ipix,ivance,ivators,net,novus,olac,por,qia,quist,rium,rone,shield,spec,star,umat,vac,view,web,xstream mef:ix meg:adyne,agen,alix,as,atope
  mek:inist,tovi mel:laril mem:okath men:actra,aflex,est,ogon,omune,opur,otropins,ox,sio,tax,veo mep:eridine,hysto,hyton,ore,ron,sevii
  mer:cycare,idia,itain,ocel,silene,silk,syndol mes:alamine
  met:abisulfite,afix,aglip,axalone,ex,hergine,hscopolamine,hylergonovine,hylin,life,oject,ozolv,rasens,rax,ricath,rocare,rocream
  met:rogel,roplus,yrosine mev:acor mex:ate mia:calcin,mij
  mic:roclave,romaxx,ronor,ropirin,roplex,ropore,rosulis,rotainer,rovention,rozide,rus,tonorm mid:amor,as,band,rin mif:egyne,eprex mig:ranal mik:ado
  mil:lenia,upa,vue mim:ix,para min:astrin,dways,found,iaio,iarc,icat,idop,ihip,iloc,imed,imedpump,ione,itran,iview,nesotacare,ocin,r
  mir:agel,cera,ena,idesap,ion,ocam,ro,vaso mis:ago mit:igare,ralign,rofast,roflow,subishi mix:tard miz:uho mmo:dal
  mob:an,ec,etron,iledart,ilediagnost,ileodt,irex mod:eriba,erna,ivcare,ularlab moh:ealthnet mol:nlycke
  mon:arc,istat,juvi,nal,ofer,omil,osyn,ovette,ovisc,teris mor:cellex mot:ec,egrity,ofen,sa mov:alis,antik mox:atag,eza moz:obil mpa:ct mra:d mre:ye
  mri:dium mrx:motion,perion mse:nse mtu:rbo muc:heck,omyst mue:sli mul:taq,tidiagnost,tilab,tipad,tistix,tix mur:j mut:ars mva:si mvi:sion mxv:iew
  mya:lept,mbutol myb:etriq myc:in,obutin,olog,osyst,romesh myd:ayis,riacyl mye:xam myf:embree,ortic
  myl:ab,abnine,absix,abtwice,abx,an,anta,epsinum,eran,icon,otarg mym:edicalimages myo:bloc,dil,map,pore,zyme myq:a myr:ay,betriq,isk mys:oline
  myt:esi,rex myv:al nab:i nac:om nag:lazyme nai:co nal:c,fon,u nam:zaric nan:ocis,odot,ohsa,omaxx,os,otop,ox nap:hcon,relan nar:amig,dil,opeina
  nas:alcrom,ivin,opore nat:azia,para,recor nav:ane,icad,ien,iguard,inet,ion,itor,ixa,vis,vus nay:zilam nbc:a neb:cin,cine,ules,upent nec:on
  nel:lcor,lix nem:butal,io neo:bar,chord,letix,logica,nav,synephrine nep:hrofix,ro ner:lynx,veview nes:cafe,donal,ina,quik
  neu:angio,flex,lumex,pro,relec,roblate,rocil,roflo,rophet,rotherm,sight,soft,trospec,viz,wave nev:anac new:tom
  nex:el,iam,iva,letol,lizet,o,stent,stim,tech,tgen,thaler,us,viazyme nia:cor,span nic:oderm,orette,otrol,oya nig:hthawk nih:on nil:andron,read
  nim:ed,otop nin:esai,laro nio:be nip:ent,ride nir:ogacestat nit:is,occlud,robid,rodur,ronox,yr niv:estym niz:oral
  nob:elbiocare,elreplace,lestitch,lus,ori noc:tamid nod:ify nog:apendekin nom:ex,os
  nor:co,dette,dicbrainex,dicneurolab,ditropin,ethindrone,flex,gesic,ian,idian,inyl,levo,lutate,mi,modyne,mosol,pace,plant,pramin
  nor:span,thera,vask,vir nou:rianz nov:ac,acor,adaq,antrone,arad,artis,asone,at,avax,ii,itas,ocart,odigal,olin,onorm,osyn,othyral,um noz:inan
  npl:ate nua:nceone nub:ain nuc:ala,letron nue:dexta,lin,wa nul:ibry,ojix,ytely num:orphan,otion nup:ercainal,lazid nur:o,olon,tec nus:urface
  nut:ella,ilis,ramigen,rasweet,ricia,ridrink,riflex,riline,rison,risource,ropin nuv:axovid,essa,iew,igil nuw:iq nuz:yra nyc:omed nyl:atron nym:alize
  nyq:uil nyt:ol nyv:epria nyx:oah oas:ys obe:cabtagene,lisc obi:x,zur obs:idio obt:ryx oca:liva occ:lutech oce:lla
  oct:agam,anate,anecare,apharma,aplas,aplex,enilin,enisept,oplus,ostop,rode ocu:fen,flox,sert,vite odo:mzo ody:sseyfx ofe:v ogi:vri ogs:iveo ohm:eda
  oht:uvayre oil:atum oje:mda ojj:aara ole:ptro oli:clinomel,mel olu:tasidenib,x oly:mpus,sio ome:gaai,gaven
  omn:aris,era,ex,ia,ibotics,ic,icarbon,icare,icath,icef,icell,idiagnost,ifit,ifix,iflow,ilux,ipen,iplane,ipro,itom,itrope omo:m,ntys omv:oh onb:rez
  onc:aspar,onav,otypedx,ozene one:dose,snare,touch ong:entys,lyza oni:s,vyde onk:o onp:attro ons:ight ont:ak,rack,ruzant onu:reg ony:x opa:na,rt
  opd:ualag ope:scope opk:o ops:umit,ynvi
  opt:ablate,ease,ellum,etrak,ibolus,icross,iguide,ilume,imedica,isense,istar,isure,itop,ivantage,ivar,ivol,ivus,ovue,um,umcare opt:umrx opz:elura
  ora:cea,grafin,lav,ltag,p,pred,vig orb:eez,ic ore:lox,ncia,o,os orf:adin,it org:alutran,anon,anox,ovyx ori:ahnn,an,lissa,nase ork:ambi orl:adeyo
  oro:carb ors:erdu,iro ort:hofix,hone,hopantomograph,hophos,hoplast,hosorb oru:dis,vail osc:al osm:olite,oprep osp:hena oss:eofix,eotite,tem,ur
  ost:elin,ene,enil,eolite,eoset osv:ii oti:con otr:exup ott:obock ova:ltine,tio ovi:drel owa:ndy oxa:ndrin,ne,ydo oxb:ryta oxe:pa
  oxi:max,pit,plex,stat oxl:umo oxp:entifylline oxt:ellar oxy:ir,log,mask,trol ozt:eo ozu:rdex pab:al
  pac:eart,erone,ificare,ificsource,sgear,sharmony pad:cev,net pae:digav pai:nease pal:acos,exia,forzia,maz,metto,ynziq pam:elor
  pan:adeine,adol,afcortelone,alok,amax,bio,cragen,creaze,crelipase,hematin,optix,retin,theris,topaque,zyga paq:ue
  par:adym,afon,apac,aspen,copa,ietene,ietex,lodel,nate,sabiv pas:er,seo,symuir,v pat:aday,anol,ientnet pax:erahealth paz:eo pca:nvas pco:nus
  pea:chcare,chstate,rltec pec:fent ped:iapred,iarix,iasure,imag,vaxhib peg:anone,intron,ulicianine peh:amed pel:lethane,leve pem:azyre,garda,irolast
  pen:elopeai,tacel,tam,tax,throx pep:axto,si,tamen,to,tobismol
  per:cepta,ceva,cha,civa,clot,codan,cogesic,cuflex,cusurge,falgan,fectpitch,fectserve,fexion,fix,formix,foromist,fraction,iactin
  per:iflux,igee,imed,iogard,kinelmer,macol,mafix,malume,max,medica,seris,sil,spectum,tzye pet:align,net,nidan,trace pev:aryl pex:eva
  pfi:zer,zerbiontech pfn:a pha:rmaprix,rmasave,rmdx,rmerica,six,zyme phe:naphen,ndimetrazine,no,nobarbitone,nom,sgo,xxi phi:lhealth,los,sohex
  pho:nak,ropter,sphocol,spholine,tofrin phr:enilin phy:septone pia:sky pic:olax,ore pid:ana pif:eltro pig:gostat pil:lpack pin:esol,tuition pip:spro
  piq:ray pir:iteze,iton pit:ressin piv:iew,iewstar,ox pix:a,elshine,i,ium,meo,xoscan
  pla:nilog,nmeca,nmed,sbumin,smacup,smafit,smalyte,ydoh,ydough,ymobil ple:naxis,ndil,tal,xa,xiglas,xiglass,xur pli:nabulin plo:ndon
  pne:umovax,umrx,upac,uton pod:ofilox pol:aris,arix,atom,ident,igrip,ivy,technet,yax,ydek,ydiagnost,ydoros,yflux,ymobil pon:stel,vory pop:lok
  por:actant,ex,p,tegra,trazza pos:iboard,icast,icor,iflush,ijet,irest,isep,tbeamtenkasse pot:eligeo,iga
  pow:erade,erchart,erhickman,ermic,ermobil,erscribe,erserver pra:ctix,cto,enatest,luent,ndimet,ndin,xbind
  pre:cidian,ciseart,cisionview,dnihexal,gestimil,gnyl,irus,milene,mpro,natest,nuvo,pidil,popik,sage,sbyterian,serflo,servcyt,ssduo
  pre:stalia,stilix,terax,valite,vantics,vnar,vpac,vymis,xxartan,zcobix,zista
  pri:adel,ftin,macor,max,maxin,medic,mefse,msol,neo,ngles,nzide,smafit,smfit,stina,vigen,zm
  pro:act,amatine,beam,beat,behunter,buphine,canbid,cardia,chondrix,clarix,col,cren,ctosol,cysbi,diva,femur,filnine,fix,focus,fore
  pro:gensa,gestasert,glide,glycem,grade,grip,know,lacta,laris,lensa,lixin,lok,macta,max,maxo,metra,metrium,mogran,mos,mus,nova
  pro:ntobario,ntosan,osteon,paq,paten,pecia,poven,poxyphene,pulsid,sa,seal,sense,set,signa,som,sound,source,space,span,spon,stap
  pro:stapet,star,stin,style,taphane,tego,tek,tekduo,teusone,teusplus,thromplex,toe,tom,topic,touch,vayblue,venge,ventil,vigil,vox pro:xidiagnost
  pru:dential pub:lix pul:mocis,monx,mozyme,savac,seteq pun:ctua pur:amino,astat,egon,eview,evision,ewave,eweb,ilon,ixan pyl:clari,era
  pyr:amesh,idium pyx:is qan:gio qaw:eb qbr:elis,exza qct:pro qel:bree qfi:x qge:nda qia:gen qin:lock qla:b qme:nta qna:sl qpe:t qsy:mia qte:rn
  qti:p,ps qua:dracel,drasphere,drotech,drox,laquin,nlan,ntel,ntib,ntifly,ntix,ntx,sense qud:exy que:nsyl,ntry,stran
  qui:ckvue,del,etx,kclot,ktrach,llichew,llivant,naglute,nidex,rem,remscout,remspheres qul:ipta quo:rn qur:e qut:enza quv:iviq quz:yttir qve:ra
  qvi:ew rab:avert rad:ai,aide,calc,iacwash,iadyne,ialook,ialux,icava,ifocus,iforce,ify,iogenix,isphere,ixact,link,net,pad,rex,source,ware,where
  rad:works raf:fine rag:witek ram:soft ran:baxy,exa rap:aflo,icide,ideye,idlab,idloc,idose,idrhino,idrhinos,ivab,tiva ras:uvo rau:land,medic
  rav:icti ray:aldee,can,care,ence,nova,safe,volve raz:adyne rea:dyview reb:etol,inyn,lozyl,yota rec:arbrio,ho,lipse,ombivax,othrom,tafix
  red:apt,bull,cap,ivac,ovac ref:acto,lotron,ludan,obacin reg:ence,enerex,eneron,eneten,itine,ius,ranex rek:ovelle
  rel:afen,ayplus,aypro,enza,euko,ias,iefband,istor,izorb,pax,yvrio rem:inyl,odulin,sima ren:agel,asys,flexis,ishaw reo:pro rep:atha,ronex
  res:criptor,cula,ilia,md,med,metirom,oluteonyx,olutionmd,oundant,pimat,pironics ret:acrid,acrit,avase,evmo,isert,rovir
  rev:atio,covi,ex,inty,olade,onto,oras rex:all,ulti rey:ataz,vow rez:diffra,lidhia,urock rhe:umatrex rhi:nocort,nolar,nomed,norocket,nospray
  rho:fade,pressa ria:bni,met,stap,ta rid:aura rie:nso rif:adin,amate,ampin,ater,inah rig:idfix ril:utek rim:actan,age rin:gloc rio:met,pan
  rit:e,eaid riv:acor rix:athon roa:drunner,dsaver rob:inul roc:altrol,khawk,klatan,tavian rod:enstock rof:eron rog:aine roh:ypnol rol:aids,vedon
  rom:azicon,exis ron:dec ros:ettagx,idal rot:aflow,aglide,apro,arex,arix,ateq,ech,obox,op row:asa rox:anol,icet roz:erem,lytrek rub:raca,rum,yfill
  ruc:onest ruk:obia run:through rup:s rux:ience ryb:revant ryd:apt ryl:aze ryn:atan rys:tiggo ryt:ary,hmol,monorm,monorma ryz:neuta,odeg sab:ril
  sac:charin saf:eflo,eway,il,yral sag:acity sai:geq,zen sal:agen,amol,azopyrin,buhexal,ience,jet,onpas sam:aritan,ba,sca
  san:atmetal,ctura,cuso,dimmune,dostatine,fordhealth,lam,ofi,ol sap:hris sar:afem,clisa,ge sat:ivex sav:aysa,ella,iscout,r sax:enda
  sca:nco,ndidos,ndishake,nditronix,ndonest,nlab,nmed,nsys,nwise sce:mblix,naria sci:entx,image,mage,ntimun,ntomics,on sco:pix scu:lpsure
  sea:crown,gen sec:onal,reflo,tral,urfit,uron,urview,urxchange sed:ecal see:bri,dnet seg:ami,luromet sel:ectmdx,ox,zentry sem:ar,glee,pra
  sen:na,oclaire,orx,savue,sia,sodyne,sus,trant,tus sep:rafilm,ramesh,tin seq:uoia ser:ax,enace,event,fas,ostim,oxat,tera,zone set:rox sey:sara
  sha:rpie,rpir shi:lla,ngrix sho:prite,rtec shu:kun sid:exis sie:llo,ntra sig:htline,natera,nia,nifor,nostics,nus sik:los
  sil:enor,imed,iq,kam,tex,vercel,verhawk sim:brinza,cor,econ,ethicone,eticone,landi,pla,pliciti,uform,ulect,ulus sin:ografin,omdt,upret,uva
  sir:emobil,eskop,tex,turo,us sis:com sit:avig siu:i siv:extro ske:lid sky:clarys,pe,plate,rafit,scan,sona slp:lus sly:nd
  sma:rtdop,rtpill,rtpin,rtport,rttoe,rtview smo:fkabiven,flipid,othe,othie sna:pshotfreeze soa:rian sob:eys sof:tasept,tek,tneta
  sol:ara,araze,aris,etra,ia,iqua,iris,odyn,one,padeine,tamox,tive,u,uvit som:ac,akit,anetics,atex,atuline,avert,ryst
  son:ablate,alleve,astar,ialvision,icaid,icshot,igel,image,ixtablet,ixtouch,oace,oca,oct,on,opet,oscape,otrax soo:lantra,nercare sop:hono,hysa,ix
  sor:bsan,dina,edex,iatane sot:eria,radecol,yktu,ylize sov:aldi spa:ceoar,rc,rq,rsentan,smolyt,xus spe:ctranetics,echmagic,echq,vigo
  sph:era,erex,erox spi:derfx,kevax,neart,nosad,nraza,olto spl:enda spo:k,ngel,ngostan,ranox spr:avato spy:glass,ral,romite squ:inkies sri:racha
  srs:mapcheck sta:blon,da,dol,go,lif,ngyl,rcam,rfix,rlix,rmap,tex
  ste:althviz,glatro,glujan,llant,llarex,metil,ndra,noscop,nostent,phanix,reoloc,reophan,ris,via sti:mrouter stj:ude
  str:atafix,attera,attice,ensiq,iant,ibild,iverdi,omectol sty:rofoam sub:locade,tlemr,tlepet suc:raid,ralose sud:ocrem sul:ar sum:avel,macare
  sun:check,lenca,osi,point sup:eudol,lasyn,lena,rathel,ravist,rax,rep,ria sur:fix,flo,gidac,giflo,gilene,gilon,gimend,gipro,gisis,montil,os,shield
  sus:card,tiva,tol,vimo sut:ab,uretak swa:bcap,rfega swi:ca,ftmr,ftninja,ssray,velock syl:vant
  sym:bios,botex,byax,deko,etis,fi,lin,metrel,pany,pazan,phonia,phonyvision,proic,tuza
  syn:agis,alar,algos,apseex,aptive,aptivemd,arel,cardia,chrony,crovision,dros,ecor,era,ercid,ergraft,fix,jardy,lab,mesh,ovis,por
  syn:ribo,termed,thera,theticmr,thra syp:rine sys:mex,tmone syt:ec syv:ek,ekpatch tab:recta tac:hos,hosil,hydaron,tra taf:inlar tag:alog,amet
  tak:hzyro tal:cid,vey,zenna tam:bocor,em,pax tap:erloc tar:gin,gis,gocid,gon,gretin,peyo tas:con,mar tav:alisse,ist,neos taw:uniya tax:us
  taz:icef,orac,una,verik tcp:o tea:mplay teb:esium tec:artus,elra,hnekow,hnoaide,hnos,nis,res,vayli,zem tef:lon teg:retal tei:jin
  tek:cis,na,nova,scribe,tona,turna tel:ectronics,epaxx,erayx,fast,igen,ix tem:ovate,pus ten:ex,ncare,oretic,ormin,soplast tep:adina,ezza,metko
  ter:alithe,amedica,ason,azol,umo tes:io,salon,tim,tolactone,topel,tred tev:dek,eten,imbra tez:spire tha:litone,lomid
  the:raflu,ragenics,ragran,rapanacea,rapax,ratron,ratronics,rmachoice,rmogard thi:ckenup,ckit,nx,oguanine,ola,opentone,qa,rona
  tho:paz,raflex,raguard,ralon,ravision,razine,rotrast thr:ombate,ombolex thu:asne,lep thy:genext,genx,matron,ramir,rolar,roseq,rozol tia:ni,zac
  tib:sovo tic:lid,ron tid:epod tif:ix,x tig:an,ertriever tik:osyn til:oop tim:odine,onil,optic,tx tin:damax tip:iracil tis:sucol,suglu tit:rak
  tiv:dak,icay tnk:ase tob:lerone,rex tof:ranil tog:gleloc tol:ectin,inase,sura,von top:asdx,icort,osar tor:con,isel,mas tot:ect,oku,us tou:mai
  tov:iaz tra:cerlab,coe,ctocile,djenta,jenta,kcare,ndate,nsdermscop,nsend,nsfix,nspac,nstec,pease,sis,vatan,xcess,zimera
  tre:anda,cator,daptive,lstar,mfya,ntal,ovance,victa,vo,xall,ximet
  tri:align,benzor,cento,centrus,cvalve,fecta,fit,gen,jardy,kafta,lipix,llium,lyte,nav,nias,nica,nitron,ntellix,otim,ptodur,salus
  tri:senox,stel,tanium,varis,visc,xell tro:delvy,finetide,garzo,kendi,mbovar,methamine
  tru:clear,cut,elok,fill,fit,guide,lance,liant,menba,node,qap,select,seltiq,sopt,via,xal,xima try:ngolza,vaya tub:ersol,ifast,igrip,ridge tud:orza
  tuk:ysa tum:s tup:perware tur:alio,bohaler,bohawk,bomed,buhaler tus:sigon,sionex tut:omesh,opatch,oplast twi:nfix,nrix,nview two:cal twy:nsta
  tyb:ost tyg:acil tyk:erb tyl:ox typ:him tyr:vaya,x tyv:aso tyz:eka tzi:eld ubi:duo,stesin ubr:elvy uca:re uce:ris ude:nyca uex:plorer uge:o ulo:ric
  ult:imaster,imax,omiris,rabraid,racet,racision,racor,raiq,raject,rapro,rathane,ravac,ravate,ravs,resa uma:mmo umb:ilicath una:t une:tixs unf:ors
  uni:baryt,care,dos,fix,flex,fuse,glide,jules,lab,retic,tea,throid,trax,tron,tuxin,vasc,vera,viewer upe:t upl:izna upm:c,r upt:odate,ravi
  ure:choline,sil,x uri:bel,mar,stix uro:cit,diagnost,jet,lastic,lume,nav,rec,skop,vac,vysion,xal,xatral usa:a,i usm:art uti:bron uva:dex uve:nta
  uze:dy vab:omere vac:ora,qfix,uette,uform,utainer,utec vaf:seo vag:ifem vai:ca val:chlor,doxan,eo,itor,itude,leylab,ory,star,toco,turna
  van:ceril,cocin,flyta,iqa,tin vap:orub,risol,ro vaq:ta var:ex,iax,icam,ilift,ilux,iseed,isource,ithena,ivax,izig,ubi
  vas:cade,cepa,cuflex,cutek,eretic,he,ofix,q vat:ech vau:ltlock vax:cel,zevria vec:ta,tra,tron veg:emite vel:band,cro,ex,metia,phoro,tassa vem:lidy
  ven:aflo,aseal,close,clyxto,tak,tavis,tralex,tralight,tritex,usa veo:lity,poz,zah vep:tr
  ver:adius,aform,amyst,athon,aview,aviewepocs,cise,dye,egen,elan,ess,iflex,iset,isoft,istrat,itas,iton,luma,mox,quvo,rata,sacem
  ver:safitcup,sahd,sitrel,sius,sys,tecem,tix,tos vex:ol vey:o via:ctiv,lmix,nce,sys,to,torr,tris vib:ativ,erzi vic:toreen,trelis vid:aza,ex,istar
  vie:kira,wbox,wforum,works,wray,wrex vig:antoletten,ileo vii:bryd vil:tepso vim:izim,ovo vin:gmed,no vio:kace,sworks
  vir:amune,ead,optic,tualscopics,tuoscan vis:ana,anne,ante,aris,art,ia,icoil,icol,ionaire,ionist,iport,ipro,iq,ken,tide,tron,udyne
  vit:aflow,alio,alipid,atron,oss,rak,rakvi,rase,reaview viv:actil,aer,alnk,elle,eve,igen,irad,istim,itar,itrol,ix,lodex,onex,onics,otif
  viz:ai,ient,igo,impro,tek vli:ft vlo:c vmw:are vnu:s voa:lte voc:abria,era,om voi:cebrook vol:tarol,uma,umat,umerad vom:acur,ex von:cento,icog,jo
  voq:uezna vor:tek vos:evi vot:um vow:st vox:zogo voy:ce vpa:cs vpr:iv vra:d,ylar vsc:an vta:ma vuc:omp vue:point vum:otion vun:o vup:acs vus:e,ion
  vya:ire vye:pti vyg:on vyj:uvek vyl:eesi,ibra vyn:damax,daqel vyo:ndys vyp:ro vys:ioner vyv:anse,gart vyx:eos vyz:ulta wai:nua wak:ix
  wal:greens,mart wan:dong war:dray wat:chmanflx,sc wav:elightex,ewriter web:ax,ex,pax,sl wee:tabix weg:mans wel:challyn,chol,ireg,ld,lmed wez:lana
  wfo:p wfu:bmc wha:tsapp wid:ex wil:ate win:dex,gman,levi,revair,scope,sta wis:onic wix:ela wor:krite wou:ndvac wrd:ensity wyg:esic wyn:zora xad:ago
  xai:r xal:kori xan:ef xar:acoll,em,temis xat:mep xbo:ne xca:t xce:ed,la,lera,lerate xch:ange xci:te xco:pri xel:evia,ljanz,os,pros
  xen:azine,form,ical,leta,matrix,olite,pozyme,x xep:i,lion xer:ava,idiem,melo xfi:ne xha:nce xia:flex,pex xie:nce xif:axan xig:duo,ris xii:dra,s
  xim:atron,ovan xin:gaoyi xiv:e xna:t xof:luza,t xol:remdi xom:at xor:an xos:pata xpa:nder xpe:rius,rt,rtcare xpl:orer xpo:rte,vio xpr:esys,o xrp:ad
  xst:rahl xta:mpza xte:nd xtr:ac,afix,emect,emeview xul:ane,tophy xvi:ew,gor,sion xyl:itol,onest xyn:tha xyo:sted xyr:em xyw:av yes:carta yit:u
  yon:delis,sa yos:prala ytt:riga yuf:lyma yuk:on yup:elri yus:imry yut:iq zad:itor zal:trap zan:idip,osar zap:x zar:ontin,oxolyn,xio zas:si zav:esca
  zde:g zeb:eta,inix zec:otek zed:view zeg:erid zel:antedvt,apar,boraf,norm zem:aira,brace,dri,plar zen:atane,flow,ition,iva,pep,tel,tropil,zedi
  zep:atier,hir,hyrx,posia,zelca zer:baxa,it,op zes:toretic zet:onna zev:acor,o zex:ira zia:c,gen,na zic:am zie:xtenzio,xtenzo zil:euton,verptx
  zim:ed,merbiomet,vie zin:acef,bryta,ecard,plava zio:nexa,patch,ptan,soft zip:loc,loop,sor,wire zir:abev,caix,gan zis:pin ziv:ena zoc:doc zof:er
  zoh:ydro zol:gensma,inza,lvest,nod,pimist zom:ig,orph zon:alon zor:btive,tress,volex zos:tavax,trix zot:ec,ecpartners,on zta:lmy ztl:ido zub:solv
  zui:dex zul:resso zur:ampic,zuvae zut:ripro zyb:an zyd:elig,one,us zyf:lo zyk:adia zyl:et,oprim zym:ar,axid zyn:ex,lonta,relef,teglo,yz zyp:itamag
  zyr:tecset zyv:exol,oxid
`;

/** Three to six letters that their form alone would not explain. */
export const abbreviations = `
  aao.ca,s aar:c,da,om aat:d,s abc.de,sg abg abh:p abi.m,s abm:r abn:m abo:i abp:a,m abr:t abv:s aca:s,t acc:f,p,s acd:a,m,r acg:me ach:d,pn,r
  acl:f,r acm:g acn:m,p,pc aco:ma,sog acp:a,o acr:p acs:t act:t acv:bp,r,rl ada:lim,mts adc:s,vd adh.f adm:d,e,t adp:ld adr:s adt:kd aec:opd aed:h,s
  aem:t aer:d aet:itle,s afa:p afl:utter afn:et afo:s afv:ss aga:cnp,f age:p agi:tg agn:o,p agp:cnp ahc:a,ip,pr ahi:ma ahr:f,q aht:r ahu:s aib:l
  aid:et,p aih:a aii:s aim:s ais:i ait:l aiu:m aiv:c,r aka:s ala:rp alc:apa,l ald:h alh all:hat aln:d alp:ps,s als:frs alt:s alv:al ami:ka aml.s
  amo:x,xi amp:a,ho,k amt:s amv:l anc:d,ova ano:va ans:d anz:ctr,gog aoc:d,np aod:m aom:t aor:n aos:pine apb:i ape:ced aph:e api:x apl:a apo:b,e,l
  app:tmt,x apr:is,n,occhss,t,v aps apt:x apv:r arb:s ard:ms,s,snet arf:i,id ari:stotle arm:d arn:i,p arp:kd arr:s ars:ac art:hrod aru:ba arv:d
  asc:ad,cp,ot,p,t asd:s asf:a asg:e ash:d asi:aa,c,s,tn asl:o asm:r asn:c,r aso:t asp:s asr:a,s,t asx:l ata:ch atc:c ath:erects atl:antis,l,s atn:r
  ato:rva atr:a,t att:rm,rv,rwt aug:ib aur:oc ave:rroes avf:s avm:s avn:a avs:d avu:ls avv:r axb:ifem axf:em axi:n axr azf:c bac.e bad:l bae:p,rs
  bah:a,as bal:t bao:che bas:dai,fi,os bat:o bav:m bca:a,as,t bcb:a,s bci:s bco:r bcs bct bcv:i bcx bes:tt bga:t bia:pic bib:asil bif:em
  bil:atl,iopanc bim:as bir:c bka.s bkp:yv bkv:an ble:s bma:c,t bme:t bms bmt boa:c,i boc:o,p,s bpa:d bpt:i bra:fi,o bri:c,p brt:o,os brv:o bse:r
  bsg:i bso bsr:em bss:o btk:i btr:ads bva:d bvm bzr:a caa cab:gx cac:na,s,t cad:c,m,th cae:bv cah:p cak:ut cal:iect,r cam:hs,icu,rsa cap:iri
  car:bamaz,boxyhgb,ess,to cas:c,r cat:ie cau:ti cav:b,ent,h,hd,m,sd cba:s,vd cbc cbd:e cbe:r cbf:a cca.c,ms cck:hida ccl:e ccm:a ccn:e ccp:a ccr:a
  cct:ga cda:d,i cdc:a,es cde:r cdi:p,sc cdl:e cdo:s cdu:s cea:p ceb:pa cec:t cef:taz,tri cei:d cem:ri cen:p cer:ad cet:p cfd:na cff:dna cfl cfr:na
  cfu:s cha:ds,dsvasc,mpus che:k,msat chl.a cho:langs,ls chr:na cia:p cib:is cic:u,us cid:p cie:a,d,ds cih:i cii:p cin.d,v cip:d,n cir:cc
  cis:atrac,c,h cjd cla:bsi cli:a,f,nda cll clo:test cls:i clt:i cma:c cmd cml cmp.a,e cmr:i cms:a cmv.ig cna.s cnb cni:m,s cno:r cnt:nap coa:gs,s
  coc:p,s coe:in coh:b col:cot com:t con:solids,td cop:de,ernicus,m cos:tophr cpa:m,n cpc cpd:a cpe:d,n,o,t,x cpf:e cph:i,on cpi:s cpm:a cpo:e cpp
  cps:o cpt.ed,ii cpu:e cra:o crb:si crc cre.b,bbp cri:p,spr crm:o crn:a,fa crv:o csa:s cse:a,m csm:e csp cta:bl cte.d,ds,p,ph,v cti:a,cu,s ctl:a,so
  ctn:i cto:pp,s ctr:ads ctu:s cua:vf cug:s cut:is cva:t cve:r cvi:d,r cvl:prit cvp cvs:u cvt:u cwo:cn cyf:ra cys:tx cyv:adic daa:s dab:hp,ig,mp,r
  dal:m,ys dan:ami dap:a,t,to das:i,t dat:atop dav:f,fs,it dax:x dbs dcb:e dce:mri dci:a ddd ddi:r deb:s dec:rd dee:t def:acto deg:ens deh:p dem:onst
  deo:xyhgb des:at dex:i,trosc dfa:s dfc:i dfu:s dga:vp dgn:et dhc:a dhe:a dho:dh dhs:e dic:er did:moad dig:ami dil:i,v dim:ers,in din:d
  dip:g,js,nech,ss dis:ida djd dlb dma:rd,rds dme:k,m dmi:st dmp:a dms:o dmv:a dna:cpr,h,r,se dne:t dnr dns doa:c,cs dor:v dpa:hc,s dpi:s dpo:a,ae
  dpy:d dra:m dre:s,z drg dri:l drm:ed drp:la drs:abcd dsa:ek,s dse:k dsi:p dsm:es dsw:i dta:p dti:c,s dto:f duo:ds,x dus:n dva:s dvi:u dvl:a dwi:s
  dxa:s dyr:k eac.a eae:c eam eas:l eat:cl ebn:a ebr:t ebv.s eca.d,sa,ss eci:c ecl:s eco:gps ecp:r,s ect:r,s ecu:s ecv:s eda:s edb edi:c edm:d edp:vr
  edt:mp edv:i,s eeg:s een:t ef efa:d eff:s efh:k efn:s eft:r egc:g egd.s,t egf:r,ri egj:oo egp:a ehb:a,d ehe:c ehl:a ehr:s eic:u eie:c,e eip:h eit:b
  eko:s ela:d elc:ap ele:gp eli:sas,spot eln:d elo:c,s els:i,o elv:o emb:raca emd:r,s emg:s eml:a emp:a,d emr:s emt:ala,p,s ena:l end:arts ene:ts
  enf:d eng:s eni enp:c enr:ichd ens:at ent:pd eoa:i eob:s eol:ia eom:s eor:a eos:s epa:p,s epc:am epd:s epe:c,se eph:esus epr:om eps:ps,s ept:s
  epv:s era:t erc.c erd:s erg:s eri:sa ero:a,as erp:c,f ers:pc ert:a eru:s esc:c,ital esd:s ese:s esg:ar esh:ap,re esi:n,s esk:d esl:d esm:o esn:r
  eso:phs esp.b,s,vr esr:f,rb,s ess.dai esu:r,s esv:i,s esw:t etc:o etd ete:c etm:r etv eua:s euc:ast eul:ar eur:oaspire eus:fna eut:os eva:li
  evl:a,t,w evo:h evu:s ews:r exo:sc ext:ub,ubd faa:n,ns,os,p,sld fab:ere,p fac:c,ep,g,it,nm,og,p,r,s fad:ir fae:rs fah:a fai fan:a,ca,cc,cd fap:a,s
  fas:am,co,d,ge,n,nc,thug,tro fca:s fcl fde:ia fdi:u fdl fec:g,o,t fee:sst fem:distal,fem,oropop,pop fen:a fes:c fet:ena feu:rea fev ffa:s ffr:rcsi
  fga:tir fgi:ds fgr fhf:ma fhi:r fhl fhx fib:tem fic:b fid:sa fir:da fit:c fla:cc,cs fle:xsig fli:e,pi fln:a flu:con,ox fme:a fml:a fna:b,c fnp
  fob:t fod:s foi:a fol:foxiri fos:h,phen fov:s fox:c,f,g,l,o,p fpa:l fpi:es fra:cgp,cp,nzcr,p frc:a,em,og,path frd:a fri:sc frs:e fsc:ai fse:d,s
  fsi:q ftd fte:s ftk:a fub:les fud:r fvc fvi:i,ii fxi:i fxp:oi fxt:as fxy:d gab:hs,ra,rb,rg gac:i gal:gb,ns gap:dh gbs gcn:is gcs gct gdm:a gem:m,ox
  gen:tam gep:d gfa:p gfr ggn gib gim:ema gis:si glf gli:ld glo:bocan glr:a gna:q gnp:tab gpc:og gpi:ib gps:i grb:as gtr gtu:s guc:h,y gwa:s gwo:t
  gyn:ae,s haa:rt hab:s hac:a,ek,s had:ha,s hae:c hai:s hal:op hap:i has:bled,u hav:cr hba:s hbc:ab hbe:ag hbi:g hbo:c,t hbs:ab hbv hca:hps,p hcc:a
  hcf:a hch:wa hci:i hcv.ab hcy:s hda:c,g hdu:s hed:is hee:lp heg:p hem:angs,othx hep:b,c her:g hes:x hex:b hfe:a hfi:mpef hfn:o hfo:v hgp:in
  hgs:il,oc hia:a hib:m hid:s hie hig:m him:m,ss hip:dm,ec hir:a hit:h hiv:an,s hka:fo hla:b hmg:a hmo.s hnr:npa hok:usai hon:c hot:n hov:on hox:b,d
  hpi hpo:a hpv hra:s hri:g hrm:ax hrq:ol hrs:a hru:s hsa:n hse:p,s hsp:a hst:ni htr:a hum:ara huv:ec,s hvl:a hvo:d hyf:r
  hyp:erbil,erbili,erca,erglyc,erna,erpth,oalb,oca,omg,ona,ophos,opit hys:tx hyv:et iaa:s iad:l iae:a ian:b iap:p ias:lc ibc:a,lc,sg ibd.q ibi:li,s
  ibm:fs,pfd,tr ibs ica:m,o icb:g icc:e,u icd:as,s,sc ice:r ich:d,s ici:s icm:je,p icn:irp,s icp:s icr:s,t ics:d,h,i,r ict:p icu:aw idc.m idd:s,si
  idf:c idm:c idr:f ids:a,i idu:a,s iel:s ieo:a ifa:ld ifi:h,s ifn:a,g ifo:bt ifr:t ifs:e,o ift:a iga:n,v igf:bp igh:v igr:a igt:n ihc:a ihp:s ihs:s
  iie:f iih ijv:s ikb:kb,kg ikd:c ikz:f ila:e,s ilb:bb ilc.or,p ild:s ile:si,sis iln:r ilr:s ilv:en ima:c imc:a,u img:u imh:a imi:ds imn:m imp:dh
  imv:ic inc:rd inf:lix inr.gss ins:r,s int:acs,ermacs,ubd ioc:g,s ioe:rt iof:b iol:s iom:c ion:m iop:s ior:t iot:a iou:s iov:s ipa:a,ck,h,p,q,ss
  ipc:d,s ipe:c,h,x ipg:s iph.c ipm:a,c,n,ns ipn:b ipo:m ipp:a,b,f,s,v ips:id,s ipt:w iqc:ode iqw:ig ira:crr,d,f irb:bb,s ird:s iri:da irm:d,er irn:c
  iro:x isa:t isb:t isc:d,m,p isd:n ish:lt ism:n,p iso:pda isp:pa,ta iss:va isu:ia,og,p ita:lung itb.s itg:b iti:m itp:a,kb,s iuf:t iul:n iup:c,s
  iva:c ivc:d,f,fs ivd:s ivf:a,e ivh:s ivl:bcl ivm:p ivp:s ivr:a,t ivs:d,t iwm:i jaa:d jac:ie jak:s jca:ho jcc:a jia:s jnc:i joa:g jod:m jra:s
  jrc:ert jsl:e kan:sl kat:p kca:l kcn:e kdi:go kdo:qi kea:p kfr:e kip:s kvp:eak laa:c,o lab:bb,c,d lac:c lae:dv,f lag:b lah:b lai:v lam:inx,is,n,ns
  lan:ss lap:appy,x lar:c,pd lat:eralzd lav:h lbb:ap lbo lbp lca:d,dd,l,t lcb:de lcc:a,e lcf:a lch:ad lci:a,g lcn:ec lco:s lcp:ufa lda:s ldo:pa ldu:h
  lec:a,s led:vt lef:s leg:p lem:d,s lep:h ler:s les:c,is let:m leu:hr lev:iti,oflox,osc lft lgg lgs:il lhb lhi:n lho:n lic:sw lif:g lih:d lij:v
  lit:fl lle:tz lli:f,fs,q llo:q lma.s lmc:a,ad lmi:cs lmn:a lns loa:el loc:f,ssip lod:oco loi:nc lor:az lot:ca lox:l lpc:a lpe:c lpi:s lpo:p lrb:a
  lri:nec lry:gb lsb:e lsc:a lsf:a lso ltb:i ltc:bde ltg:a lto:t,wb luf:s lui:q luo:q lup:v lus:b,i lut:d lva:s lve:dd,dv,dvi,f,rt,sd,sv,svi,t
  lvi:d,dd,ds,s lvm:i lvo:s,to,tvti lvs:a,wi lys:arc mab:p,s mac:ra,t,v mad:it,rs mae:ew maf:b,ld mag:gic,pi mal:di man:ova mao:b,i
  map:ca,cas,d,k,se,t mar:pe,sa mas:ac,cc,d,ld maw:ds mbs:aqip mca:d,dd,t mce:s mch:es mci:d mcn mco:ln,s,t mct:si mcu:g mda:c,si mdi:s mdm:a mds
  mdu:s mea:p mec:a,p med:par mef:v meg:p,x mek:i mel:d men:c mep:s mer:s,sth mes:cc met:abric,hb,hgb mev:s mfh mgf:a mgy:cm mhr:a mib:c mic:s,v
  mid:as,cab,s mig:s mih:d mil:ri mim:t,vr min:dact,oca mip:o,pat,po mir:ads,l,nas,taz mit:b,f miv:r mla:p mlo:s mlp:a mma:e mmd:a mme:a,s mmi:hs
  mmp:i mnd mne:t mng:ie moa:b mob:o moc:as mod:s mof:s mog:ad mom:p mon:aleesa mop:p mot:s mou:d mpa:l,p mpn mps:i mqs:a mra:s mrc:a,og mre:s
  mri:grt mrm mrn:a,as mro:mi,s mrs:e,o mrt:a msa.fp msb:os mse:nse msi:a msn:a mso:f msu:d,s msv:at mta:p mto:ps,r mua:c,p muf:a mup:s mur:cs mus:tt
  mut:yh mva:c mvo:s mvr myb:pc myc:n mye:loprolif myo:d mzl naa:t nac:t nad:h,ph nae:p naf:l nag:s nai:on nam:cs,s nap:qi,rtcs nar:p
  nas:ba,ha,pe,pghan nat:ssip nba:s nbc:a nbt:e nca:a ncb:i nce:p nci:c ncl:ex ncp:ap ncq:a ncr:i ncs.e ndi:s ndm:a ndr:i neb:s nec:t nee:p nef:a,l
  neh:i nej:m nem:o nen:s nep:hrectx,hx nes:b nex:us nfc:i nfp:a nga:l ngo:s nha:mcs,nes nhf:ov nhl.bi nia:aa,id,ms nic:m,s,vd nid:cap,dk nif:tp
  nih:b,l nim:h nin:ds nio:sh nip:bl,d,t nir:ads,s nit:rofur nld:o nmb:a,as nmd:a,ar nme:s nmi:bc nmo.sd nmu:t nni:s nnp nnr:ti,tis noa:c,cs,el,f
  noc:s nod:at nop:ho npa:s nph npi.s npo:a npp:a,e nps:a,le npt:e nrc:ma nre:m,mt nri:f nrt:i,is nsa:a nsg:y nsi:ad,cu nsm nsq:ip nst.e,eacs,i ntb:i
  ntl:e ntp:robnp ntu:h nud:t nva:f nvb nvd nve:s oab:ss oac:is,s oad:s oae:s oar:si oav:sd obt:d oca:d ocd.s ocr:l oct:n,s ods:p odt:s ody:ssey
  oei:s oet:t ofd:i ogd:s ogi:b ogt ohc:a ohi:p ohn:s ohr:p ohs:s oht:n,s,x oic:s oir:da okc:s oli:f olt:x omc omf:s omi:m oms:a onf:h ons:d
  ont:arget oob:s ooh:ca oop:hx opa:t opc:a,ab,s opd:s opg:s opl:l opm:d opp:s opq:rst opr:m ops:cc,i opt:n osa:hs,s osc:c osh.a osm:f,r oss:n ost:n
  otc:s otf:c oto:f otp:d otr:l ots:c oua:c ovc:f,fs oxp:hos oxt:r oxy:hgb pab:a,c pac:g,ns pae:ds pag:s pai:vs pal:b,n,ps pam:g,p
  pan:hypo,hypopit,ss pao:d,p pap:r,rs,vc,vd par:p,pi pas:at,g,p pav:f,m,ms paw:p pce:a,c pci:ol,rv,s pcm:ri pcn:a pco:a,d,ma pcu:s pda:c,s pdc:a
  pdg:fra pdh:a pdm:edradiol pds:a pdu:fa pec:arn ped:f pee:pi pef:r,s peg:j,js,s pei:t,tho pel:d pem:f pep:ck per:fd pet:al,co,hema,n pfg:e pfi:c
  pfj pfm:e pfn.a pfo:s pft pga:m,p pha:ce,ls,rmd phe:nobarb,x phh:i pho:x pic:ac,d,va pid.s pie:b pif:p pig:a,d,f,n pii:inp pim:s pio:ped
  pip.ac,da,ida,js,s,tazo pir:rt pit:x piv.d,h,ka,s pji:s pjp pka:n pla:g,p plc.o plg:a pli:n,t pll:a plv.ad pmd:i pme:g pmh pml pmp:y pna:c,ld,s
  pne:s,umothx pnp:la poa.f pob:a,as poc:d,t pol:g,r pom:c,r,s,t pon:v pop:q,tib por:p ppa.m,r,rg,s ppc:i ppf:e ppi:s ppl:o ppn:ad ppo.m,s ppr:net
  ppv:i pra:m,mi,ms,sug,va prc:a pre:pic prk:ag,ar pro:act,mis,ppr,set,seva prw:e psa:d,dt,gn,rp,s psc:a pse:n psh psi:s pso:gi psp psq:i psy:d
  pta:d,h,s pte:d,n ptf:e pto:a ptr:a pts:ma pub:s puc:ai pud puf:a,as puj:o puv:a pva:d,n pvd pve:s pvi:s pvl pvo:d,s pvp:i pvr.i pxr pye:lopl,los
  pyl:l qal:y qca:t qee:g qhs qid qmr:i qol:ie,s qri:sk qsa:rt qse:n qso:fa qtv:i qua:das,ntec qui:cki raa:a,s,si rab:t rac:f,fs,s rad:t rae:b
  rai.r,u ram:q ran:kl rap:d,m,n rar:c,p,ps,s ras:s,ts rav:lt,s rba:ns rca:ds,s rcc:a,ir rce:s rcf:a,e rch:op rci:s rco:g rcr:i rda:i,s rde:b
  rec:ql,s,tovag ree:gt rel:n rem:s rep:s,t req:d,s rev:ascat rfa:s rfo:s rfx:ap rhi:a,g,t rho:h rhu:s ric:p,u rie:te rif:am rih:sa rij:v,vc rin:v
  rip:asa,c,k rir:s ris:c riv:arox,ur rli:q rln rlo:q rma:t rmc:a rmi:s rms:e rna:i,p,s,se,seh rnc:a rne:f rnf:a rns rny:gb rom:icat,k,s ror:b
  ros:uva rot:em rpo:p rpv:i rrn:a rrs:o rsa:h rsb:i rse:pi rsf:a rsi.s rso.pdt rsp:a,o rsu:s rsv:ig rta:s rtc.i rti:s rtk:a rtp:a rts:a rtv:i ruc:am
  rud:s rui:q rul:s run:x ruo:q rup:v ruq:s rus:b rut:f,i rva:c rve:dp,dv,mb,rt,sv rvf:ac rvl:a rvm:i rvo:to rvu:s rwm:a,as ryg:b,bp saa:g sab:as,s,u
  sac:t sad:i,s sae:cg,s sag:b,m sah:s sam:hd,hsa,mpris sap:ho,phire,sii sar:ms sas:i,p,pro,sad sat:b sav:r sbb:o sbe:s sbi:rt sbm:a sbo.s sbt:fe
  sca:s scb:a,u scc:a,oht scf:a,as sci.d,m,p,t sco:rad,rten sct.at scu:ba,f scv:o sde:c sdh:a,af sdm:a sdo:h seb:v see:g,r seg:as,s sel:di sem:g
  sen:p sep:n ser:m,pina,pinc ses:ap set:ac,bp,d sev:r sfa:r,s sfe:mg sga:p,s sgc:a,e sgl:ti sgo:t shg sho:x shx sib:o sic:ad sie:a sif:e sig:moidosc
  sij:f,s,t,ts sil:s,t sim:v,va sio:p,pel sir:m,va sis:h siv:p skn:ac sla:c slc:o sle:dai,s sli:cc,l slo:s slp.a slt:ec sma:c,d,rca,rcb,rd smc:a
  smf:a smg smo:n sna:c snc:a sne:c snm:mi snr:i snu:c soc:rates,s sog:c sol:vd som:i son:k sor:emp sot:r spa:f,rcl spe:p,si spo:ndys,p spt:a srg:ap
  srm:a srs:e sru:s ssa:dh,s ssb:e ssd:i sse:p,pi ssi:s ssp:e sst:i,is,se sta:rd stn.a,i sto:pbang,pdapt sts sud:ep sul:s sun:a sup:f sur:tavi
  suv:max,mean,peak,r,s sva:s,sd svc:o sve:s svr:i swe:dd,deheart swf:i swm:a sxr syn:gap taa.s tab:x tac:i,s tad:s taf:i,ro tag:vhd tah tam:is,l
  tan:f tap:vc,vd tar:dbp,e,git,n tat:s taz:o tba:d tbf:mri tbi:l,s tbn:a tbx:as tca:r,rs,s tcf:a tco:f,m tcp:o tct:a tda:p tdl:u,us tec:ab ted:s
  tee:dccv tef:s teg.s tem:s ten:m ter:tp tet:s tfc:a tfe:b,si,sis tfi:t tfn:a tfp:i tga:b tgf:bi tha:r,s thr:a,ace tic:h,o tig:it til:s tim:is
  tin:cat,u tip:ss tiv:ad,ads,ap tka:s tki.s tlc:o tlh.bso tli:cs,css tlo:c tma.s tme:m,t tmi:st tne:t tnf:a,aip,i tnn:i tns:alp toa:s tob:as toc:u
  tof:i,pet,s top:cat,v tor:b,ps tot:m tpe:f tph:a tpi:s,t tpl:o tpo:ab tpr:ot tps:ab tpu:s tra:cp,ppc,zo tre:c,cs,x tri:chs,scend trn:a tru:sbx,sp
  trv tsa:b,p,s,t tsb:ab tse:b,bt tsi:c,cu tsl:o tso:ac tsp:an,y tta:b tte:s ttf:ields ttg:a ttn:a ttp:i ttv:i tug:se tui:bn,p tum:t tur:s tva:rc tvr
  tvt:o twa:r,s two:c txa:s txf:er tyr:p uac:r uad:t uar:s ubo:s ubq:ln ucb:t uch:d ucl.a,p ucs:d,f uct:d ucv:a ucx udc:a uds udt:s uec:s ued:vt,vts
  ugd:p ugf:s ugi:e,t uhd:rs uhm:s,wpe uia:s uib:c uic:c uif:e uka.ll,s ukb:b ukc:csg uke:ld ukl:s ukp:ds ukr:s uld:ct ulp:a ult:t umb:o uml:s umn:s
  umo:d ums:ars unc:hgd unh:s upa:rr upc:r upd:rs,s upe:c,p upi:n upj.o upp:p ups:a,i,it upt:s ura:s uri:s urs:l urt:is usa:f usc:a,n,om,s usd:a
  usf:da,na usg:fna usm:c,le usp:io,stf usr:ds uss:s utb:d utd:s utl:d,s utr:osct uts:w utu:c uvc:s uvj:s uvp:p uwf:a vab:s vac:b,terl vad:s vae:cmo
  vam:c van:cs vap:b,p,s var:c vas:er,p,st vat:ss vav:d vba:s vca:m,p,s vct:e vcy:l vda:c vee:g veg:f,fa,fr ven:bold,td vep:s vex:as,us vfa:s vfi:b
  vge:f vil:i vip:s vir:ads vit:s vka:s vko:rc vla:n vlb:wi vlc:ad,add,fa,fas vlu:s vns vnu:s voc:s vop:p vor:i vpa:p vra:m vre vri:ii vrn:a vsa:d,rr
  vse:d vta:c,ch vtb:i vte.c,s vti:s vto:l vur.d,x vus:s vve:cmo vvi:r vzi:g vzv wag:r wai:ha wal:ant war:cef,fasa,is was:id,o wba:ct wcf:a wde:ia
  wdh:a web:ino wep:p who:qol wif:i wih:s wis:c,qars wle:d wms:i woc:n woe:st wos:cops wpa:i,t wpp:si wra:mc,ml,t wru:ld wrv:u wsa:cs wsi:b wwo:x
  xci:n xel:iri xfe:rd xia:p xis:t xla:g xls:a xme:n xsc:id xug:i xyl:t ybo:cs yld:s ymr:s yns:a yop:d ypa:s ypl:l yrb:s yst:s ytd:y ywh:ae zfy:ve
  zif:t zik:v zmp:ste
`;
