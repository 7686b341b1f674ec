/** Brands of medicines, implants, devices and programs, and abbreviations of clinics and of billing, that nobody is called by. Plain, packed by their first three letters. */

export const brandWords = `
   abb:okinase aca:dian acc:olate,ulink,uloc,unet,uretic act:har,hib,ilax,immune,iq,ivase,ivella,oplus acu:blate,graph,lar,nav,ros,vance
  ada:cel,lat,ptix,pttrak adc:al,etris,irca add:erall,yi ade:mpas adi:pex,zem adm:elog adv:antan,antx,ia,icor aer:ospan aes:tiva aet:na afe:ditab
  afi:nitor afr:ezza afs:tyla agg:renox aim:ovig air:econ,is,supra ais:ys aix:plorer ajo:vy akl:ief aky:nzeo ala:ir ald:ara,omet,urazyme ali:nia,qopa
  alk:eran all:scripts,state,ura alo:hacare,ra alp:hagan alr:ex alt:abax,aire,ea,eon,oprev alu:nbrig alv:esco amb:etter,isome,rahealth amc:om
  ame:rge,rigroup ami:a,car,cas,on,tiza amn:language amp:livox,ronix,yra amr:ad,ix amt:urnide amv:ia ana:conda,din,prox anb:esol and:roderm,rogel
  ang:iolite,iosculpt,ioviz ant:abuse,ara anu:sol anz:emet apl:enzin,io apo:gee,kyn apr:ia,iso apt:eryx,iom,ivus aqu:abeam,amantys,ios ara:va
  arc:apta,is ari:kayce,neta,stada,stos,stospan arm:onair arn:uity arr:anon art:elon,emisbiopsy,hrotec,oura ary:mo arz:erra asa:col,santin asm:anex
  asp:ercreme,irex,yra ast:agraf,elin,epro,rix,ron ate:lvia ath:enahealth,enanet atr:iclip,ipla,open att:esta aur:yxia aus:tedo aut:omipo auv:elity,i
  ava:flex,ira,lide,mys,ndamet,ndia,nta,pro ave:eno,sis,ta avi:nza,zia,zo avs:ola avy:caz axe:ra,rt axi:d,os,ron,um axo:nics aza:ctam,san,site
  aze:lex azm:acort,ed azo:pt azs:tarys azu:lfidine bac:troban bal:versa ban:zel baq:simi bar:aclude,ostim bax:dela bec:onase bee:chams
  bel:buca,eodaq,somra ben:gay,tyl beo:vu bes:ivance,ponsa,remi bet:agan,hkis,imol,novate,optic bev:espi,yxxa bex:sero bey:az bic:illin,nu bid:il
  bil:tricide bin:ah bio:finity,flo,ness,pince,vance,ventus biv:acor ble:nrexep,ph bli:ncyto bod:ytom bon:expert,jela boo:stlingo,strix bos:ulif
  bra:ftovi,inminer,inomix bre:o,vibloc,ztri bri:dion,sdelle,tsystems bro:mday,nkaid,vana buf:ferin bum:a,inate bup:a,renex but:ec byd:ureon
  bys:tolic byv:alson cab:livi cad:ens,stream,uceus,ucis,uet,x caf:ergot cal:an,cichew,ciferol,ogen,optima,pol,viva,ypso
  cam:colit,path,pral,ptosar,zyos can:asa,esten cap:blue,lyta,oten,relsa,so,tia,tique
  car:ac,afate,baglu,batrol,dicor,diomems,dura,elink,elon,escape,tia,to,tosound cat:apres,hai,hflo,hlink cav:erject cec:lor cef:obid,otan,tin,zil
  cel:estone,ontin,sentri,sion,t cen:estin,taur,tene cep:acol cer:aform,ebyx,efolin,ence,enovus,etom,ezyme,tilingua,tis,tus,varix cet:aphil,raben
  cha:ntix,rtmaxx che:ratussin,stai chl:oraseptic cig:na cil:oxan cin:qair,ryze cio:s cip:ramil,rodex cir:clecvi cit:racal,rix,rucel civ:co
  cla:rinex,rio cle:arpac,arview,erly,nil cli:mara,niview,noril clo:bex,lar,pixol cof:inity cog:entin,nis col:azal,crys,estid,lagenex,onlyte,oxyl,yte
  com:bigan,bilab,ecer,irnaty,pax,plan,tan con:certa,dylox,fida,tak,trave,tura cop:al,iktra
  cor:dran,eo,etherm,gard,ifact,lanor,techs,tef,tifoam,tisporin,trosyn,vel cos:amin,megen,molock,opt,tco cot:ellic cov:aryx cps:i cre:atis,semba
  cri:none,xivan cro:fab cup:rofen cur:aline,emetrix cut:era,isorb,ivate cuv:itru,posa cxd:i cyc:len,lessa,logyl cyk:lokapron cyn:osure cyp:ass
  cyr:acom,amza cys:tagon cyt:ogam,omel,osorb,yc daf:ilon dai:vobet dak:linza,otacare,tarin dal:iresp,vance dan:trium,yelza dar:aprim,von dau:rismo
  dav:inci,ita day:pro,trana,vigo dda:vp dee:ptek del:estrogen,strigo,sym,tarad dem:ser den:ali,avir,sitas,sityai dep:acon,ixol,ocyt
  der:macloset,macyn,magraft,mol,movate des:feral,ogen,oxyn,yrel det:achol,rol dex:edrine,ilant,on dia:beta,binese,stat dif:ferin,icid
  dig:irad,itek,itrak dil:acor,atrate dio:ralyte dip:entum,robase,rolene,rosone diu:ril div:igel doc:utap dol:obid,ophine dom:eboro,inatorpacs
  don:natal dop:telet dor:al,ibax,yx dos:tinex dov:onex dox:il,imity dra:mamine drc:hrono dre:ampet drg:em dri:sdol dro:xia dry:star dua:c,vee
  due:tact,xis dul:era duo:stat dur:amorph,icef,omedics,ysta dut:oprol dya:navel dym:adon,ista dyn:agen,alink,apen,atrak dyo:nics dyr:enium
  eas:yhaler,ypump ebi:t ecl:inicalworks eco:trin eda:n,rbi,rbyclor ede:crin,x edl:uar edo:ra edu:rant efe:xor efi:lm efu:dex egr:ifta eiz:o
  eko:s,sonic ela:ntan,prase,vil eld:epryl,erplan ele:csys,lyso,stat,strin,vess eli:del,tek,xophyllin ell:ence elm:iron elo:con,ctate,xatin els:cint
  elu:na,tion,via emb:lemhealth,otrap,ozene emc:or,yt emf:laza emp:aveli,liciti ems:am emt:ala,ex,riva ena:blex end:obag,ocet,odan,one,otak eng:erix
  enj:uvia enl:itic,on enp:ath ens:ight,ite,odata,ura ent:egris,erprisewide,erra,ocort,ovis env:arsus,ela,isor,oyai epa:derm,ned
  epi:cel,diolex,duo,flo,lim,x epk:inly epz:icom equ:etro era:xis erg:omar eri:vedge ert:aczo esb:riet esg:ic esk:alith
  est:race,raderm,ratest,ring,rostep esu:rance eth:icon,ilon etr:insa euc:risa eul:exin eum:ovate eur:ax eva:mist eve:keo,rence evi:core,sta evk:eeza
  evo:mela,taz,xac evr:a exa:ctrac exc:edrin,elsior exf:orge exj:ade ext:avia eza:llor ezh:uber ezl:ink ezp:ort fab:ius,razyme fac:tive fam:vir
  fan:apt far:eston,ydak fas:enra fel:dene fem:con,hrt fen:talis feo:sol fer:rlecit fet:zima fex:mid fia:sp fib:ricor fid:elis fin:acea
  fio:ricet,rinal fir:azyr,dapse,ebird,vanq fla:rex fle:bogamma,ctor,xiseal,xitron fli:xonase flo:lan,rinef,vac,wtriever,xin
  flu:ad,arix,blok,celvax,laval,zone foc:alin fol:eycath,otyn for:adil,fivo,tamet,testa,tijuce,tisip fos:avance,renol,tair
  fre:espira,ezor,senius,subin fro:va fru:mil fuc:ibet,idin fuj:inon ful:tium fur:adantin,oscix,osix fus:ilev,ionex fuz:eon fya:rro,volv fyb:ogel
  gab:itril gad:ovue gal:afold,zin gam:bro,ifant,magard,maked,maplex,unex gar:dasil gas:trocrom gat:tex gav:reto geh:a gei:co
  gel:nique,soft,syn,weave gem:inii,inus,net,tesa gen:graf,otropin ger:itol get:inge gia:zo gil:otrif gle:amer,ostine gli:desheath glo:perba
  glu:cerna,cobay,conorm,covance,metza gly:nase,set,xambi gol:ytely gor:etex gra:ftjacket,lise,nix,ssroots,vol gri:fulvin gui:deliner gvo:ke
  gyn:ecare,emesh hal:aven,cion,fan hav:rix hea:lthamerica,lthland,lthmyne hec:torol hel:ex,ios hem:abate,angeol,libra,ochron,opad hep:lisav,sera
  her:zuma het:lioz hib:erix hil:lrom hip:rex hiz:entra hms:a hol:ep hom:etown hor:izant hum:atrope hya:lgan hyc:amtin,odan hyd:rofera,romorph
  hyl:enex hym:ovis hyp:afix,erion,ermed,errab,urin hyq:via hys:ingla hyt:rin hyz:aar ica:ps icl:usig ico:brain,metrix,nos idh:ifa ieh:p ife:x
  ifo:ria iko:rel ila:ris ile:vro ilu:mya ima:gechecker,gio,logix imc:ivree imd:ur imi:trex iml:ygic imo:vax imp:avido,rivata imv:exxy ina:psine
  inc:epta,eptiv,ivek,relex,ruse ind:eral,eride,ocin inf:anrix,ervision,initt,lectra,ugem ing:rezza inl:exa inn:olux,opran,ovante inq:ovi inr:ebic
  ins:orb,uman int:al,egris,elence,elerad,ellia,elliject,ellirad,erceed,rarosa,rocan,rovale,univ inv:ega,irase,okamet ion:icis,sys iop:idine iqs:peed
  isc:over ise:ntress isi:te iso:ptin,pto,rdil ist:in,odax,urisa ite:ro ito:vebi itr:el,evia iva:ntis ive:nix ivi:zion ixe:mpra ixi:aro,co,nity
  ize:rvay jan:toven jat:enzo jay:pirca jee:nie jem:perli jen:tadueto jet:rea,stream jeu:veau jev:ity,tana jiv:ex joi:ntai jor:nay jos:tent jot:ec
  jpa:ck jub:lia jug:gerknot jun:el juv:enesce,isync jux:tapid jyn:arque,neos kad:ian kal:bitor,etra,ydeco kan:eka,jinti,uma kao:pectate kap:vay
  kar:binal,dia,diamobile,lstorz,vea,vezide kaz:ano kce:ntra kef:zol kel:seycare ken:greal ker:endia,lone,ydin kes:trel ket:alar,ek kev:zara
  key:stent,stonefirst kha:pzory khe:ops kin:eret,etra,rix kla:ron koi:os kom:biglyze,et kon:ingcbct kor:lym kos:elugo kro:nos kry:stexxa kuv:an
  kyb:ella kym:riah kyn:mobi kyt:ril lab:corp lac:rilube,taid lam:isil lap:ra,raty,ro lar:gactil,iam,iat,truvo las:tacaft lat:isse,uda lax:ido
  laz:anda lem:sip leq:embi,vio les:col let:airis leu:keran,kine lev:bid,itra,ora,othroid,sin lex:am,idata,iva lia:lda lib:rax lid:ex lif:evest,ewise
  lig:aclip lim:pid lin:care,cocin,guava,zess lio:nbridge lip:idil,ofen,osorber,truzet liv:alo,eops loc:tite lod:ine loe:strin lof:ibra log:isticare
  lom:otil lon:gtec,iten lop:id,rox lor:abid,cet lot:emax,ensin,rel,rimin,risone,ronex lov:aza lox:itane luc:emyra lud:iomil
  lum:akras,edx,enis,ify,igan,inexus,iradx,izyme lup:aneta lus:tral luv:ox lux:iq,or,turna lyb:alvi lys:odren,teda lyu:mjev maa:lox mac:roplastique
  mag:ellan mal:arone mam:morep,ori mar:genza,inol,lex,plan,qibo mas:imo mat:rifen,rixx,ulane mav:enclad,ik max:air,alt,cor,idex,olon,zide meb:aral
  med:bridge,comp,diff,ela,ena,fusion,ibank,icalmetrix,icom,informatix,inous,ip,ipix,por,quist,rium,star,web,xstream meg:adyne mek:inist,tovi
  mel:laril men:actra,est,omune,sio,tax,veo mep:ron mer:cycare,idia,itain,ocel,silene,syndol
  met:aglip,hergine,hylin,ozolv,ricath,rocare,rocream,rogel,roplus mev:acor mia:calcin mic:roclave,ronor,rosulis,rovention,rozide mid:amor,rin
  mig:ranal mik:ado min:astrin,imed,itran,nesotacare,ocin mir:cera,ion,vaso mit:rofast mix:tard mmo:dal mob:an,etron,ileodt mod:eriba,ivcare
  moh:ealthnet mon:istat,omil,osyn,ovisc mor:cellex mot:egrity,ofen mov:antik mox:atag,eza moz:obil muc:omyst mul:taq,tistix mva:si mvi:sion mya:lept
  myb:etriq myc:in,obutin,olog myd:ayis,riacyl myf:ortic myl:anta,eran,icon,otarg mym:edicalimages myo:bloc,pore,zyme myr:betriq mys:oline
  myt:esi,rex nab:i nag:lazyme nai:co nal:c,fon nam:zaric nan:ox nap:hcon,relan nar:dil nas:alcrom nat:azia,para,recor nav:ane,icad,iguard,ixa,vis
  nay:zilam neb:cin,ules,upent nec:on nel:lcor nem:butal neo:bar,letix,logica,nav,synephrine ner:lynx nes:ina neu:pro,roflo,rophet,wave nev:anac
  nex:letol,lizet,stent,tech,tgen,us nia:cor,span nic:oderm,orette,otrol,oya nig:hthawk nil:andron,read nim:otop nin:esai,laro nio:be nit:robid
  niz:oral nob:elbiocare,ori nor:co,dette,ditropin,flex,gesic,ian,idian,inyl,modyne,pace,plant,pramin,span,thera,vir nou:rianz
  nov:acor,adaq,antrone,arad,asone,itas,olin noz:inan npl:ate nua:nceone nub:ain nuc:ala,letron nue:dexta,lin nul:ojix,ytely num:orphan,otion
  nup:ercainal,lazid nur:tec nut:ilis,ramigen,rison,ropin nuv:essa,igil nuw:iq nuz:yra nyl:atron nym:alize nyq:uil nyt:ol obi:x,zur obt:ryx oca:liva
  occ:lutech oce:lla oct:agam,anecare,oplus ocu:fen,flox,vite odo:mzo ofe:v ogi:vri ogs:iveo oil:atum ojj:aara ole:ptro olu:x oly:mpus,sio ome:gaai
  omn:aris,icath,icef,icell,ifit,ipen,itrope omo:ntys onc:aspar,onav ong:lyza oni:vyde onk:o onp:attro onu:reg ony:x opa:na opd:ualag ops:umit
  opt:isure,ivar,ivol,ovue,um,umcare,umrx opz:elura ora:cea,p,pred,vig ore:ncia orf:adin org:anox,ovyx ori:ahnn,lissa,nase ork:ambi orl:adeyo
  ors:erdu ort:hofix oru:dis,vail osc:al osm:olite,oprep osp:hena oss:eotite ost:elin,ene,eoset otr:exup ovi:drel oxa:ndrin,ydo oxb:ryta
  oxi:max,plex,stat oxt:ellar oxy:ir,mask,trol ozu:rdex pac:erone,ificare pad:cev pal:forzia,maz,metto,ynziq pam:elor
  pan:adeine,adol,afcortelone,alok,amax,creaze,retin par:afon,copa,ietex,lodel,nate,sabiv pas:er,seo,symuir pat:aday,anol pax:erahealth paz:eo
  pea:chcare,chstate ped:iapred,iarix,iasure,vaxhib peg:anone pel:leve pem:azyre,garda pen:elopeai,tacel,tam pep:axto,tamen,to,tobismol
  per:ceva,codan,cogesic,cuflex,cusurge,fectserve,foromist,iactin,igee,iogard,macol,mafix,malume,max,seris,tzye pet:align pex:eva pfi:zerbiontech
  pha:six,zyme phe:naphen,sgo,xxi pho:nak,ropter,sphocol,spholine phr:enilin phy:septone pif:eltro piq:ray pir:iteze,iton pit:ressin pla:nilog,nmeca
  ple:naxis,ndil,tal,xur plo:ndon pne:umovax pol:aris,arix,ivy,ydek,yflux pon:stel,vory por:trazza pos:icor pot:eligeo,iga pow:erhickman,erscribe
  pra:cto,luent,ndimet,ndin,xbind pre:cidian,cisionview,gnyl,mpro,nuvo,pidil,popik,sage,sbyterian,stalia,valite,vnar,vpac,vymis,xxartan,zcobix,zista
  pri:adel,ftin,macor,maxin,msol,neo,nzide,vigen
  pro:buphine,canbid,cardia,clarix,ctosol,filnine,glide,glycem,lensa,lixin,macta,metrium,mus,pecia,pulsid,som,stap,stin,topic,venge
  pro:ventil,vigil,vox pru:dential pub:lix pul:mozyme,savac pur:astat,ixan pyl:era pyr:idium pyx:is qbr:elis,exza qel:bree qge:nda qin:lock qla:b
  qme:nta qna:sl qsy:mia qte:rn qua:dracel,drotech,drox,laquin,ntib,ntifly,ntx,sense qud:exy que:ntry,stran
  qui:kclot,ktrach,llichew,llivant,naglute,nidex qul:ipta qur:e qut:enza quv:iviq quz:yttir qve:ra qvi:ew rab:avert
  rad:ai,iacwash,ialook,ialux,icava,ifocus,ify,isphere,link,net,source,ware,where rag:witek ram:soft ran:exa rap:aflo,icide,tiva ras:uvo rau:land
  rav:icti ray:aldee,ence,volve raz:adyne reb:etol,inyn,lozyl,yota rec:arbrio,lipse,ombivax,othrom red:apt,cap,ivac ref:lotron reg:ence,ranex
  rel:afen,enza,ias,iefband,istor,izorb,pax,yvrio rem:odulin ren:agel,asys,flexis reo:pro rep:atha,ronex res:criptor,cula,md,oluteonyx,pimat,pironics
  ret:acrit,avase,evmo,isert,rovir rev:atio,covi,ex,onto rex:ulti rey:ataz,vow rez:diffra,urock rhe:umatrex rhi:nocort,nolar,nomed,norocket
  rho:fade,pressa rid:aura rif:adin,amate,ater ril:utek rio:met rit:eaid riv:acor roa:drunner rob:inul roc:altrol,klatan rod:enstock rof:eron
  rog:aine rol:aids rom:azicon ron:dec rot:apro,arex,arix,ateq,ech row:asa rox:anol,icet roz:erem,lytrek rub:raca,rum ruc:onest ruk:obia rux:ience
  ryb:revant ryd:apt ryl:aze ryn:atan ryt:ary,hmol ryz:odeg sab:ril saf:eway,yral sag:acity sai:zen sal:agen,amol,azopyrin,jet sam:aritan,ba,sca
  san:ctura,cuso,dimmune,fordhealth sap:hris sar:afem,clisa sat:ivex sav:aysa,ella,iscout,r sax:enda sca:ndishake,nlab,nsys sce:mblix
  sci:image,mage,on scu:lpsure sec:onal,tral,uron seg:luromet sel:zentry sem:ar,glee sen:sus sep:rafilm seq:uoia
  ser:ax,enace,event,fas,ostim,oxat,zone sey:sara shi:ngrix sho:rtec sig:htline,nifor,nostics sik:los sil:enor,iq,verhawk sim:brinza,cor,landi,ulect
  sir:tex,turo sit:avig siv:extro sky:pe sma:rtport smo:othe sof:tek sol:araze,etra,iqua,iris,odyn,one,padeine,tamox,tive
  som:ac,anetics,atex,atuline,avert son:alleve,image,ixtouch,opet,oscape sor:iatane sot:yktu,ylize sov:aldi spe:ctranetics,vigo spi:derfx,kevax,nraza
  spo:k,ranox spr:avato spy:glass,ral sta:dol,rlix,tex ste:glatro,glujan,llant,metil,ndra str:atafix,attera,attice,ensiq,iant,ibild,iverdi sub:locade
  suc:raid sud:ocrem sul:ar sum:avel sun:lenca,osi sup:eudol,rax,rep sur:gidac,giflo,gilene,gisis,montil sus:card,tiva,tol,vimo sut:ab swi:ssray
  sym:byax,deko,etis,fi,lin,metrel,phonia,proic,tuza syn:agis,alar,algos,apseex,aptive,aptivemd,arel,cardia,crovision,ecor,ercid,jardy,ovis,ribo
  syp:rine sys:mex syv:ek tab:recta tac:hosil taf:inlar tag:amet tak:hzyro tal:zenna tam:bocor tap:erloc tar:gin,gis,gretin tas:mar tav:alisse,ist
  taz:orac,verik tec:artus,zem tek:na,scribe,turna tel:erayx,igen tem:ovate ten:ex,ncare,oretic,ormin tep:ezza,metko ter:ason,azol,umo
  tes:io,salon,tim,topel,tred tev:dek,eten tez:spire tha:litone,lomid the:raflu,ragenics,ragran,rmachoice thi:ola tho:raguard,ralon,razine,rotrast
  thr:ombate thy:rolar tia:ni,zac tib:sovo tic:lid tig:an,ertriever tik:osyn tim:odine,optic tin:damax tis:suglu tit:rak tiv:dak,icay tob:rex
  tof:ranil tol:ectin,inase,sura top:asdx,icort,osar tor:isel tot:ect tou:mai tov:iaz tra:djenta,jenta,ndate,nspac,nstec,pease,vatan,zimera
  tre:anda,lstar,mfya,ntal,vo,ximet tri:benzor,centrus,fecta,jardy,kafta,lipix,llium,lyte,ntellix,senox,varis tro:delvy,garzo,kendi
  tru:lance,menba,sopt,xima try:vaya tud:orza tuk:ysa tum:s tur:alio,bohawk tus:sigon,sionex twi:nrix,nview twy:nsta tyb:ost tyg:acil tyk:erb tyl:ox
  typ:him tyr:vaya,x tyv:aso tyz:eka ubi:duo ubr:elvy uce:ris ude:nyca ulo:ric ult:omiris,rabraid,racet,racision,rapro,ravac,ravate,resa umb:ilicath
  uni:care,fix,flex,lab,retic,throid,tuxin,vasc,viewer upm:c,r upt:odate,ravi ure:choline,sil,x uri:bel,mar uro:cit,nav,vac,xatral usa:a uti:bron
  uva:dex uze:dy vab:omere vac:utainer vag:ifem vai:ca val:chlor,eo,itor,star,toco,turna van:ceril,cocin,iqa,tin vap:risol vaq:ta
  var:ilift,ilux,ithena,ivax,izig,ubi vas:cade,cepa,eretic vec:tra vel:cro,ex,phoro,tassa vem:lidy ven:aseal,close,tak,tavis veo:zah vep:tr
  ver:amyst,aview,elan,ess,quvo,sius,tos vex:ol vey:o via:torr vib:ativ,erzi vic:trelis vid:aza,ex,istar vie:kira,wbox,works,wray vig:ileo vii:bryd
  vim:izim,ovo vin:no vio:kace vir:amune,ead,optic,tualscopics,tuoscan vis:ante,ionaire,iport,ken,tide,udyne vit:atron,oss,rak,rakvi,rase
  viv:actil,aer,alnk,elle,irad,istim,itar,itrol,ix,lodex,onics,otif viz:ai,ient,igo,impro vmw:are vnu:s voa:lte voc:era voi:cebrook vol:umat von:jo
  vor:tek vos:evi vow:st voy:ce vpa:cs vpr:iv vra:d,ylar vta:ma vuc:omp vum:otion vun:o vup:acs vus:ion vye:pti vyg:on vyl:eesi,ibra vyn:damax,daqel
  vys:ioner vyv:anse,gart vyx:eos vyz:ulta wak:ix wal:greens,mart wav:elightex web:ax,ex,pax,sl weg:mans wel:chol,ireg wez:lana wfu:bmc wha:tsapp
  win:gman,levi,revair wix:ela wor:krite wou:ndvac wyg:esic xad:ago xal:kori xar:acoll,em,temis xat:mep xca:t xce:ed,lera,lerate xco:pri
  xel:ljanz,pros xen:azine,form,ical,leta,matrix,x xer:ava,idiem,melo xha:nce xia:flex xie:nce xif:axan xig:duo,ris xii:dra xim:atron xof:luza,t
  xol:remdi xos:pata xpa:nder xpe:rius,rt,rtcare xpo:vio xpr:o xta:mpza xtr:ac,emeview xul:ane,tophy xvi:ew xyn:tha xyo:sted xyr:em xyw:av yes:carta
  yon:delis,sa yos:prala yuk:on yup:elri yus:imry yut:iq zad:itor zal:trap zan:osar zar:ontin,oxolyn,xio zav:esca zeb:eta zed:view zeg:erid
  zel:apar,boraf,norm zem:aira,brace,dri,plar zen:atane,iva,pep,zedi zep:atier,hyrx,zelca zer:baxa,it zes:toretic zet:onna zia:c,gen,na zic:am
  zie:xtenzo zim:merbiomet zin:acef,bryta,ecard,plava zio:patch,ptan zip:sor zir:abev,gan zis:pin ziv:ena zoc:doc zoh:ydro
  zol:gensma,inza,lvest,pimist zom:ig,orph zon:alon zor:btive,tress,volex zos:tavax,trix zot:ec,ecpartners,on ztl:ido zub:solv zul:resso
  zur:ampic,zuvae zut:ripro zyb:an zyd:elig,one zyf:lo zyk:adia zyl:et,oprim zym:ar,axid zyn:ex,lonta,relef,yz zyp:itamag zyv:exol
  mir:ena con:formis cip:ro sol:u dep:o hep:lock hep:locked aut:oef sis:com tag:alog end:ian smo:othie
  kop:ans
   mes:alamine chl:orthalidone sen:na pfi:zer nov:avax mod:erna
`;

/** Three to six letters that their form alone would not explain. */
export const abbreviations = `
  aao:s abp:a,m abr:t aca:s,t acd:a ach:d acl:f,r adc:s adp:ld aed:s aer:d aet:itle,s afo:s afv:ss ahc:ip ahr:f aid:p ais:i ala:rp aln:d alv:al amt:s
  anc:d anz:ctr aod:m aos:pine apb:i aph:e apl:a apr:is,n arb:s ard:s arf:i arm:d arn:p arp:kd ars:ac arv:d asi:aa,s,tn atc:c atl:s atr:a avn:a avs:d
  bad:l bat:o bcb:a,s ble:s bma:c,t boa:i bra:o brt:o,os brv:o bsg:i btr:ads cac:s cad:c cam:hs,icu car:to cas:c cau:ti cba:s cca:c ccm:a cda:d cdo:s
  cea:p cec:t cha:ds,dsvasc cid:p cie:d,ds cii:p cip:d cla:bsi cli:a clt:i cma:c cmd cmp:a cna.s com:t cop:de cpa:m cpe:o cpf:e cph:i cpo:e cps:o
  cpt:ed cpu:e cra:o crb:si crn:a crv:o cte:d,ds,ph,v cti:cu ctl:so ctr:ads cug:s cvi:d cvs:u dap:t dcb:e dee:t des:at dex:i dfu:s dhe:a did:moad
  dil:i din:d dis:ida dma:rd,rds dme:m dna:cpr,r dne:t doa:c,cs dor:v dpa:hc,s dpo:a,ae dra:m dre:z dri:l drs:abcd dsa:ek dus:n dvl:a eac:a eat:cl
  ebr:t ebv:s eca:sa eci:c ecl:s eco:gps ecp:r ect:r eda:s edv:i een:t egf:r egp:a ehl:a eit:b eko:s elo:c,s elv:o emd:r eml:a emt:ala,p enf:d eoa:i
  eom:s eos:s epa:p eri:sa ero:a,as esl:d esm:o esp:b esr:f esv:i ete:c evl:a,t evu:s faa:p fac:c,ep,p,r,s fad:ir fae:rs fet:ena fga:tir fhi:r fic:b
  fla:cc fli:e fml:a fna:b,c fnp fob:t fod:s fra:cgp,cp,nzcr fse:d gfa:p gfr gps:i guc:h gwo:t haa:rt had:s hap:i has:bled hbo:c,t hca:p hcf:a hfo:v
  hgs:il hia:a hip:ec hir:a hit:h hka:fo hmo.s hot:n hpo:a hrq:ol hvl:a hyf:r iad:l ias:lc ica:m,o icb:g icc:u ics:i idd:s idu:s ieo:a ifi:s ift:a
  igr:a ihs:s ikd:c ile:si,sis imc:a,u int:ermacs iof:b ion:m ior:t iou:s ipa:a,ck ipc:d iph:c ipm:n,ns ipp:v ips:s ira:crr,d irb:bb ird:s irm:er
  irn:c isc:d,p isu:p itb:s ivc:d ivl:bcl jca:ho jcc:a kca:l kdi:go kdo:qi kfr:e kip:s laa:c,o lab:c,d lag:b lan:ss lar:c lav:h lcc:a lcf:a lec:a
  leg:p lem:s lep:h les:c let:m lgs:il lhi:n lic:sw lif:g lle:tz lli:f,fs lma lmc:a loc:ssip loi:nc lpc:a lpo:p lri:nec lsf:a ltb:i lto:t lva:s
  lve:dd,dv,rt,sd,sv,t lvi:dd,ds lvm:i lvo:to lvs:a mab:p mad:it mao:i map:cas,se mas:ld maw:ds mca:t mci:d mco:t mcu:g mdm:a mec:a meg:p mer:s mhr:a
  mid:cab mig:s mih:d min:oca mip:pat mir:ads,l mit:b miv:r mme:a moc:as mod:s mog:ad mop:p mot:s mro:mi mrs:e,o mrt:a msa:fp msu:d msv:at mua:c,p
  muf:a mup:s mvo:s naa:t nac:t naf:l nai:on nat:ssip nbt:e nca:a ncb:i ndi:s nes:b nex:us nic:m nih:b nin:ds nip:d,t nir:ads,s nmd:a,ar nmo:sd
  noa:c,cs npo:a nre:mt nsa:a nsi:cu nst:e,i ntu:h nva:f oab:ss oav:sd ods:p ohc:a ohi:p ohs:s oli:f omf:s onf:h opa:t opc:ab opl:l opm:d ops:i osa:s
  osc:c osh:a osm:f otp:d ots:c pac:g pam:g pap:vc par:p pas:g,p pav:m,ms pci:ol pcn:a pco:d pef:r peg:j,js pha:ce piv:d plc:o pli:n pme:g pna:c
  pne:s poa pob:a,as poc:t pom:c pon:v pop:q ppa:m,rg ppc:i ppo.m prc:a pro:mis psi:s pta:h pte:n ptf:e pto:a pub:s puj:o puv:a pvo:d qal:y qca:t
  qee:g qtv:i qui:cki raa:a,s rac:f,fs rad:t rai:u ram:q rap:d rar:p,ps ras:s rba:ns rcc:a rce:s rcf:a rci:s rcr:i rem:s rho:h ric:p rij:v rip:k
  rir:s rmc:a rmi:s rnc:a rnf:a rny:gb rot:em rpo:p rpv:i rsb:i rsf:a rtk:a rtp:a rts:a ruo:q rut:i rve:dp,rt rvl:a ryg:b,bp saa:g sab:s,u sac:t
  sad:i,s sap:ho sas:i,p sav:r sbb:o sbi:rt scb:u scc:a sci:d,m,p sco:rad scu:ba sde:c sdo:h seb:v see:g ser:m ses:ap set:ac sfa:s sga:p sgo:t sij:f
  sil:s sim:v sir:va siv:p skn:ac sla:c sle:dai sli:l slp:a slt:ec sma:d,rcb smc:a sna:c sne:c snm:mi snr:i snu:c som:i spe:p,si srm:a ssd:i sse:p
  ssi:s ssp:e stn:a sto:pbang sud:ep suv:r swm:a tac:i tad:s taf:i tag:vhd tam:l tan:f tar:e,n tbf:mri tbi:l tbn:a tca:r,rs tco:m tct:a tda:p tec:ab
  ted:s tee:dccv tfc:a tfe:si,sis tfn:a tic:h tim:is tin:cat tip:ss tki:s tli:cs,css tlo:c toc:u tof:i top:v tor:b tot:m tph:a tpl:o tpu:s tru:sp
  tsi:cu ttp:i tui:bn,p tum:t tvt:o two:c uch:d ucl:a,p uct:d uic:c uka:s uke:ld ukr:s unh:s upd:rs upe:p upj:o upp:p urs:l usa:f usc:n usf:na
  usm:c,le usp:stf uts:w vac:b,terl vae:cmo vam:c vap:p vas:p vcy:l veg:f vfi:b vil:i vir:ads vla:n vnu:s vra:m vri:ii vrn:a vto:l vve:cmo vvi:r
  wag:r wdh:a wep:p wis:c woc:n wpa:t wra:t wrv:u wsi:b xug:i ypl:l zik:v
   mel:d ef lve:f
`;
