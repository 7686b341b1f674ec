/** Eponyms that clinics use alone, packed by their first three letters (see unpack-words.ts). */

/** Rare as names, or no names at all. */
export const rareEponyms = `
  aas:t aba:scal abb:e abe:rnethy abi:omed abr:ikossoff abt:hera ach:illes acu:trak ada:mkiewicz add:enbrooke,ison,isonian,isons adi:e,es adr:ogue
  ads:on aga:tston ahl:back,feld ahm:ed aic:ardi aki:n,nosi ala:gille ald:rete alf:ieri all:gower,grove,is,man alp:ers,ort als:trom alt:emeier
  alz:heimer,heimers amb:rosetti,u amo:ss amp:latz ams:el,ler amy:and and:ersson ang:ell,elman ani:tschkow ant:ia,on,oni ape:rt apg:ar apl:ey
  app:leby apt arl:et,t art:hus asc:hoff ase:pto ash:erman,ermans,man,worth ask:in aso:pa asp:erger,ergers,ira ass:mann ast:rand ata:soy aue:r
  aus:pitz auv:ard ave:llis avi:ator axe:nfeld ayr:e baa:strup,strups bab:cock,inski,kin bac:her bad:o bae:rveldt baf:fe bag:olini bai:llarger,n
  bak:ers,ody,ri bal:four,int,ke,o,taxe,thazar bam:ford ban:dl,ff,g,kart,karts bar:bagli,dach,khof,rack,re,retts,th,thel,tholin,tholins,tons,tter
  bas:edow,sini,sler bat:ista,son,ten bau:mann,x bay:es,ley,ne baz:ett,in bea:ll,u bec:hterew,kwith beg:er beh:cet,cets bek:hterev bel:lini,ls,sey
  ben:edict,edikt,netts,tall,tson ber:eiter,enstein,gmeister,man,ndt,ne,nese,tin,tolotti,tolottis bes:nier bet:hlem,ke,z bev:an bez:old,olds bia:nchi
  bic:kerstaff bie:lschowsky,r bif:fl big:elow,liani bik:ele bil:lroth bin:der,elli,et,g,swanger bio:t bir:beck bis:muth bit:ot biu:ret biv:ona
  bje:rrum bjo:rk bla:ckburne,kemore,kesley,lock,ndy,tchford,u,uth blo:unts blu:man,mberg,mensaat,mer boa:ri,s boc:hdalek,khart
  boe:hler,rema,rhaave,rhaaves boh:ler bol:ey,ognini bon:anno,dy,ey,ferroni,net,ney boo:kwalter bor:den,rmann bos:ch,niak,worth
  bou:chacourt,chard,chards,rdon,rneville,veret bov:ie bow:ens box:er,ers boy:es bra:ak,cht,ckmann,den,gard,ggard,ilsford,nd,unwald bre:nner,slow
  bri:cker,dwell,ganti,ll,quet,stow bro:adbent,berg,ca,cas,ckenbrough,del,dsky,dy,mage,oke,oker,strom,viac,wne
  bru:dzinski,gada,nelli,nings,nner,ns,nzel,ton btt buc:hman bud:d bue:rger,rgers buf:ord bun:ina,nell bur:kitt,kitts,ow bus:acca,chke byl:er
  cab:ot,rol caf:fey,feys cai:rns cal:abar,kin,ot,ve,vert cam:ey,ino,itz,panacci can:avan,tor cap:anna,gras,lan,lans,rini
  car:dioseal,nett,oli,olis,pentier,rion,vajal,vallo cas:oni,tell,tleman,tlemans,troviejo cat:on,tell,terall cau:sse caw:thorne ced:ell cel:estin
  cha:ddock,dwick,gas,nce,nces,put,rcot,rcots,rlson,rnley,telut,uffeur che:rney,rvenak,son,yne chi:ari,ba,laiditi,ld,tty cho:part chr:istmas chu:tro
  chv:ostek cia:glia cim:ino cir:colectric cit:elli cla:gett,us,vien,yshoveler cle:rambault cli:nitest,nitron clo:quet,ward coa:ts
  coc:kayne,kcroft,kett cod:man cog:an,ans,nard col:apinto,lard,les,lis com:bitube con:n,nell,ners,ns,radi,tegra coo:mbs cop:e
  cor:ail,dis,evalve,mack,rigan,si cos:grove cot:ard,rel,tle cou:de,ghlin,inaud,mel,ncill,ncilman,rvoisier cov:entry cow:den,dry,per coz:en
  cre:dee,ech,ola cri:bier,le cro:hn,hns,uzon cru:tchfield cse:ndes cul:len,p cur:ling,reri,schmann cus:co,hing,hingoid,hings cut:ait dal:rymple
  dam:ico,us dan:dy,forth,on dar:ier,iers,rach,tigue,tigues dau:girdas dav:idoff,ol,ydov dea:uville,ver deb:akey ded:o deg:a,arengeot,os
  dej:erine,our del:ange,ee,orme dem:usset den:ham,is,ker,ney,onvilliers,t dep:age,ezzer deq:uervain,uervains der:cum des:arda,ault,buquois,champs
  det:sky deu:el dev:ic,ine,ries die:terle,tl,ulafoy dig:eorge dim:eglio din:do,gman dks dob:bhoff,hoff doh:le,lman dol:an,enc,l don:ati,ohue doo:se
  dop:pler dor.ello,mia,r dot:t,ter dow:n doy:ne dra:f,ger,sh,vet dre:ssler dru:mmond dua.ne,nes dub:owitz duc:henne,kett duf:ourmentel duh:amel
  dum:on dun:lop,nigan,phy dup:lay,uytren,uytrens dur:ant,ie,kan,oziez dut:cher duv:al eag:le,les eal:es ebb:ehoj ebs:tein eck ede:n eff:endi ehl:ers
  ehr:lich eic:henholtz,hhoff ein:thoven eis:enmenger ejn:ell ekb:om eli:xhauser elk:e ell:estad,ik,iot,man,sworth elm:slie elo:esser
  els:chnig,on,ton end:er eng:el,elmann enn:eking enr:oth epl:ey eps:tein erb.s eri:chsen esm:arch ess:ure est:erman,lander eth:eredge
  eus:tachi,tachian evo:lut ewa:ld,rt ewi:ngs exc:or fab:er,ry fad:en fag:et faj:ersztajn fal:lopian,lopius,lot,ope fan:coni far:ber,nsworth
  fas:anella fav:ard faz:ekas feg:eler feh:ling fel:son,ty fer:riman fic:at fie:lding fil:atov,shie fin:kelstein,negan,ney fis:ch,chgold,k fla:tt
  fle:ischer,ischner,xner fog:arty fok:er fol:stein fon:taine,tan,tana for:chheimer,dyce,estier,rester fot:hergill fou:cher,rnier,rniers fov:ille
  fra:mingham,nkel,nseen,ntz,sier fre:er,goli,i,iberg,ibergs,jka,yer fri:dericia,edewald,edreich fro:hse,ment fry:kman,ns fuc:hs fuh:rman
  fuj:imoto,ita fuk:uda,uyama ful:kerson fur:hman,low gae:nslen gag:e gai:l gal:ant,eazzi,eazzis,en,lavardin,lie,lyas,veston gam:bee,ekeeper,ekeepers
  gan:ser,z gar:cin,den,engeot,tland,tner gas:kin,s,ser,serian gau:cher,lt gav:riliu geh:weiler gel:le,pi gen:ant geo:rgeson
  ger:a,ber,bode,ota,stmann ges:ell gho:n gia:nturco gib:ney gie:msa,rke gif:ford gig:li gil:berts,christ,let,lies gir:dlestone gis:sane
  git:elman,tes gla:bellar,nzmann,nzmanns,sgow,ssman gli:descope glo:gau glu:cksberg god:tfredsen goe:l
  gol:dberger,dblatt,denhar,dman,dmann,dthwait,dwyn,gi,igher gom:co,ori gon:da goo:dell,dpasture,dpastures gor:ham,lin got:tron gou:gerot,tallier
  gow:er,ers gra:cz,denigo,denigos,efe,f,m,yhack gre:enfield,goir,ulich gri:ce,esinger,ffiths,gnon,llo,scelli,sel,tti
  gro:b,cco,cott,llman,shong,ver,vers gru:en,ntzig gry:nfeltt gue:del guf:oni gug:lielmi gui:llain gus:tilo guy:on haa:b hac:hinski had:lock
  hag:eman,gitt,ie,lund,lunds hai:ght hak:im hal:ban,ler,lpike,magyi,stead,sted ham.ada,man han:afee,gman,gmans,ley,sens
  har:ada,cke,dcastle,dinge,e,ms,tmann,tofilakidis has:ford,himoto,himotos,kal,sab,sall,son hau:ser,tmann hay:cock,man hea:f,rtmate,rtware
  heb:erden,erdens,ra hee:rfordt,rmann heg:ar hei:fetz,mlich,neke,nz,ster hel:al,ex hem:ovac hen:dren,drich,g,le,nebert,och hep:p
  her:s,tel,toghe,xheimer hes:chl,selbach het:zel heu:bner hey:de,des hib:b,bs hil:genreiner hin:chey,man,selmann hip:pocratic
  hir:ano,ayama,schberg,schsprung,schsprungs,st hod:app,gkin,gkins hoe:hn hof:bauer,fa,fas,fmann,meister hoh:l,mann hoi:gne hok:e
  hol:inger,lander,lenhorst,ter hom:an,ans hor:nblower,ner,ners hot:chkiss,z hou:kin,nsfield hry:ntschak hub:scher hue:ston huf:nagel huh:ner hul:ka
  hum:melsheim hun:ner,terian,tington,tingtons hur:ler,thle hus:ni hya:ms ide:berg ili:zarov imp:ella imr:ie ino:kuchi,ue ins:all ion:escu isa:acs
  ise:lin ish:ihara,imaru isl:er iss:hiki ito iva:nissevich jab:oulay jac:coud,ksonian,quemier jad:assohn jae:ger jah:nke,rsdoerfer jak:o,ob
  jam:shidi jan:etta,eway,netta,sen,z jar:vik jat:ene jef:fersons jen:drassik jer:ger,vell jeu:ne jew:ett job.e,s jof:froy joh:anson jou:bert
  jud:et,kins jup:iter kab:uki kad:ish kag:er kah:n kal:lmann kam:ami kan:avel,ner kap:andji,osi,osis kar:apandzic,man,nofsky,tagener,tageners kas:ai
  kat:ayama,tan,zung kaw:asaki,ase,ashima kea:rns keh:r kel:ami,lgren,ling,man ker:andel,boul,ley,nig,nohan,os,rison kes:tenbaum kev:orkian kho:rana
  kie:lland,nbock,nbocks kik:uchi kil:lian,lip kim:melstiel,ura kin:youn kir:chmayr,klin,schner kit:e kiw:i kla:tskin,tskins
  kle:ihauer,inert,inman,insasser kli:gman,nefelter,nefelters,ppel klu:mpke,mpkes kna:us kni:est kno:dt,sp kob:ner koc:her,k koe:bner,dam,ppe
  koh:ler,lers,lmeier koi:lonychia kol:mer kom:merell kon:doleon,no koo:s kop:ans,lik kor:sakoff kos:tmann,tuik kou:nis koy:anagi kra:bbe,ckow,ske
  kri:msky,shna kro:pp kru:kenberg,meich,pin kud:o kuf:s kug:el kuj:ala kul:chitsky,enkampff,karni kum:mell,mells kun:tscher kup:ffer kur:jak,tzke
  kus:smaul,tner kut:ler,tner,tners kuw:ada kve:im kyl:e kyr:le lab:at,be lac:hman lad:d,in lae:rdal laf:ora lag:uere,uerre lai:ng
  lan:dau,dolfi,dolt,genbeck,ger,gerhans,ghans,sky,z lap:idus lar:on las:egue lat:arjet,zko lau:gier,ren law:ton lea:dbetter leb:er lec:ompte
  led:derhose,erer lef:ort leg:g leh:ane lei:bovich,gh,ner,shman lej:our lek:sell lem:aire,bert,eshow,ierre,ierres,mel,pert len:ke,nert,nox leo:pold
  lep:romin leq:uesne ler:i,iche,iches let:ournel lev:een,in lew:in,y ley:dig lhe:rmitte lib:man lic:h,htenstein,htman,ox lid:dle lig:at,ht,hts
  lik:ert lil:le lim:berg lin:ton lis:franc,francs lit:ten,tler,tre liv:aditis loa lob:stein loc:alio lod:er,wick loe:ffler,fgren
  lof:fler,flers,gren,grens lom:bard lon:gmire,go loo:ser los:ee lot:hrop,tes lov:set low:enberg,n loy:gue lud:ington,loff,wig,wigs lue:r luf:tsichel
  lug:ano lui:kart luk:ens lun:derquist luq:ue lur:ia lus:chka lut:embacher lux:ol lye:ll lys:holm mac:fee,intosh,klin,leod,ruz mad:drey,elung,igan
  maf:fucci mag:endie,erl,ill mah:aim,urkar mai:sonneuve maj:occhi mak:uuchi mal:ecot,lampati,linckrodt,lory,mstrom man:nkopf,olio,ouguian,toux
  map:leson maq:uet mar:cusgunn,fan,fans,inesco,jolin,jolins,kle,mar mas:aoka,chke,son,tora mat:hieu,les,suda,sushima,ta,tox
  mau:claire,dsley,riac,riceau may:den,dl,lard maz:abraud,zotti mca:fee,rdle mcb:urney mcc:affery,ash mcg:regor mci:ndoe mck:eever,eown,issock
  mcm:urray mcr:ae,oberts mcv:ay mea:res,ry mec:kel,kels mee:s meh:ne,ta mei:ge,gs mel:ody,one
  men:delson,delsons,etrier,etriers,ghini,iere,ieres,ke,kes,nell mer:endino,kel mes:serklinger met:zenbaum mey:erding mif:flin mik:aelsson,ulicz
  mil:ch,gram,lard,lin min:erva,gazzini mir:els,izzi,oshnikov mit:rofanoff,suda,tendorf mix:ter miy:oshi mmk mob:erg,itz mod:ic moe:bius mog:en
  mol:teno mon:aldi,dini,dor,dors,od,ospot,ro,teggia,teggias,tenegro,ti,tsouris moo:ren mor:gagni,ikawa,ison,o,quio,rey,tons,van mos:chcowitz,teller
  mot:t,zer moy:amoya,nihan mue:hrcke,nke mul:der,lerian mum:ford mun:chausen,chausens,son mus:set,tard,tarde mut:ton mye:rson nab:oth,othian
  nac:hlas nae:gele naf:fziger nag:ata,ayama nak:aguchi nar:anjo nau:ghton nax:os nee:r nef:f neg:ri,us nel:aton nes:bit net:herton neu:haus
  nev:ille,in nez:elof nic:ks,olaides,olau nij:megen nik:aidoh,olsky nis:sen,sl nit:razine noh:ria non:aka noo:nan nor:rie not:hnagel nov:acor
  nug:ent nur:ick nus:s nyb:erg nyh:us obe:r obw:egeser odd:i ogd:en ogi:lvie,lvies,lvy ogu:chi oht:ahara oka:bayashi oku:da oll:ier,iers ols:hausen
  omb:redanne ome:nn omm:aya ond:ine opa:lski opi:tz ora:ndi orm:ond,onds ort:hofix,ner,olani osa:thanondh osg:ood osi:ander osl:er osw:estry ota
  oti:s ouc:hterlony out:erbridge ova:ssapian pac:chioni,chionian pad:ial pag:et,ets pal:la,ma,maz,omo pan:ayiotopoulos,coast,coasts,eth,je,ner,ners
  pap:anicolaou,arella,ile,penheimer,rosky paq:uin par:inaud,inauds,kinson,kinsonism,kinsons,ona,tin pas:quier,tia pat:au,on,te,ten
  pau:chet,trier,wels pav:lik paw:lik pax:inos pea:n pel:kan pem:berton pen:can,dred,field,nal,rose per:cheron,eyra,imount,kin,lman,ls,mcath,thes
  pet:it pey:ronie,ronies pez:zer pfa:nnenstiel pfe:iffer pfi:rrmann pha:len phy:sio pic:k,kwickian pie:dallu pin:ard,kus pip:elle,kin pir:ani,ogoff
  pis:kacek pit:anguy pla:stibell ple:urx plu:mmers poi:sson pol:and,itzer,ya pom:eroy,pe pon:cet,seti,te,to pop:pen por:tex,tmann pos:er,tel pot:t
  pou:part,rfour pra:der pre:hn,iser,isers,ntiss pri:ngle,nzmetal pro:vox pue:stow pul:frich,vertaft pur:tscher pyl:e qan:adli qua:ckels
  que:rvain,yrat qui:ckert,ncke,nton rae:der rag:nell rai raj ram:bo,say,stedt ran:awat,dot,ey,ke,sley,sohoff,son rap:paport,unzel ras:hkind,telli
  rat:hke rav:itch ray:naud,nauds rec:klinghausen red:lund,on ree:s ref:sum reg:an reh:bein rei:fenstein,nke,ter,ters ren:du ret:t,zius rev:erdin
  ric:kham rie:del,ger rig:ler,lers rik:er rin:ne rio:lan rip:stein ris:ser,tow rit:ch,gen,leng riv:alta,es riz:zuti rob:in,son roc:kall,kwood
  rok:itansky rol:andic,ando rom:anowsky,anus,berg,hilt roo:s ror:schach ros:ch,en,enbach,enbaum,enmuller,enthal,sen,setti,solimo rot:hera,or
  rou:ssel,ssouly,x rov:sing rub:in rue:di rus:t rut:geerts,kow sac:hse sag:er sal:em,ter,us,zmann sam:ii,paolesi,ter
  san:dhoff,filippo,o,torini,tulli sap:ien sar:miento,nat,teschi sat:insky,oyoshi,tler sav:ary,in saw:aguchi sca:nlan,rdino
  sch:aeffer,amberg,amroth,anz,atzker,atzki,aumann,auta,ede,eibe,eie,eltens,euermann,euermanns,ick,ilder,iller,illing,iotz,irmer
  sch:izas,mid,morl,morls,nitzler,ober,obinger,oemaker,uster,wab,wabach,wachman,wann,wartze sci:mitar sco:ville scr:ibner sec:kel see:bauer
  seg:ond,onds,ura sei:del,nsheimer sel:dinger,lick,verstone sem:ont sen:gstaken,n,ning ser:toli,vat sev:er,erin,ers sez:ary sga:rbossa sha:mbaugh
  she:ehans,ehy,nton,rer shi:ley,mada,noda,rodkar sho:ne,nes,uldice shp:rintzen shw:achman,artzman sia sic:ard sie:grist,vers,vert,wert
  sil:fverskiold,verman sim:monds sin:dou sip:ple sir:veaux sis:trunk sjo:gren,grens,qvist ske:ne ski:er sko:og slo:cum sly smi:ths sne:ddon,llen
  sno:dgrass soa:ve sok:al,olow som:ogyi son:es sor:renson,sby sos sot:os sou:ter,thwick spa:eth spe:arman,ed,tzler
  spi:egel,gelian,nelli,nnbarkeit,tz spo:dick spr:engel,otte spu:rling sta:cke,gnara,mey,mm,mmberger,nger,rgardt
  ste:el,inberg,indler,iner,inert,inmann,llwag,ner,nsen,nson,rnberg sti:ckler,eda,erlin,ll,lls,nchfield stj:ude sto:ller,ppa,rz
  str:ansky,asberg,assman,ayer,ecker,oop,uthers,yker stu:der,lberg,rge sud:an,eck,ecks sug:arbaker,ita,iura sul:kowitch sun:dt sur:uga sus:ac suz:uki
  sve:nsson swe:ets,nson swi:schuk swy:er syd:enham syl:vian,vius sym:e taj:ima tak:ahashi,akura,atsuki,ayasu,otsubo tan:demheart
  tar:dieu,lov,lovs,ui tay teg:ner tei:chholz tel:ler ten:ckhoff,nison,zel ter:rien,son,sons,umo tes:io tha:l the:ssaly thi:emann,ersch
  tho:msen,ratec,rek,rnwaldt thy:geson tie:mann,tze,tzes til:e,laux tin:el tit:mus tod:ani tok:uhashi tol:dt,osa tom:ita,pkins ton:nis too:mey
  tor:ek,g,kildsen,nwaldt,nwaldts tot:i tou:hy,pet,rette,rettes,ton toy:gar tra:ntas,ube,ynelis tre:itz,ndelenburg,rotola,thowan,ves,vor tri:llat,ton
  tro:isier,lard,mner,usseau tru:cut,elove,mmerfeld tsc:herne tul:lio tuo:hy tur:co,cot,nbull,ners,yn tyn:dall uch:ida udd uhl uht:hoff ull:rich
  unn:a unt:erberger ush:er vac:caro val:entino,leix,salva van:buchem,gieson,herick,neck,nes,overbeek vat:er vea:u vec:chietti vel:peau
  ver:eckei,ess,hoeff,net,ocay via:bahn vig:ano vil:laret vin:cents,eland,tzileos vir:chow,chows vog:t vol:kmann,kmanns,lmar,pe
  von:gierke,graefe,recklinghausen,willebrand vos:sius vro:lik vul:pius waa:rdenburg wac:kenheim wad:a wag:ener,staffe wah:lund
  wal:ch,denstrom,denstroms,deyer,lenberg,lenbergs,lgraft,lstent war:den,shaw,tenberg,thin,thins was:sel,sermann wat:anabe,erhouse,erlow,erston,zke
  wau:gh wec:hsler wee:rda weg:ener,eners wei:bull,l,ls,tlaner wel:ander,lens wen:ckebach wer:mer,nicke,theim wes:tcott,termark wha:rton
  whi:pple,tacre,tmore who:ley wib:erg wic:kham wid:al wie:s wig:and wik:tor wil:coxon,kie,lebrand,ms,sons,tse wim:berger
  win:kelmann,nie,quist,slow,terbottom wir:sung,th wis:consin,kott,sler wit:tmann,zel wol:ffian,fram,man woo:dman,dson wri:gley wul:lstein
  wun:derlich wur:m wye:th yac:hia,oub yah:r yan:kauer yas:argil yeo:man yer:gason yoc:um yon:as zab:ramski zai:demberg zan:colli zav:anelli zei:ss
  zel:lweger zen:ker,kers zha:ng zic:kel zie:hl,lke zin:ner zub:rod zuc:kerkandl zun:g zwe:ymuller
`;

/** Frequent as names besides. */
export const commonEponyms = `
  abr:ams ack:erman alb:right ale:xander all:en and:ersen arm:strong aus:tin bak:er bal:lard bar:ker,low,nes,rett,ton bat:tle bau:er bax:ter
  bec:k,ker bel:l ben:der,nett,son ber:ger,nard bes:t bir:d bis:hop bla:ke blo:om,unt bow:en,er,man boy:d,le bra:un bro:ck,oks bru:ce buc:k bul:lard
  bur:ch,gess cab:rera cam:eron can:trell car:ney,penter cha:mberlain,ng che:rry cla:rk cob:b coh:en col:eman,lier coo:ley cor:i cox cra:wford cro:we
  dav:id,is dic:k dix:on don:aldson dou:glas dow:ns dra:ke dub:ois duk:e,es dun:bar dur:an dwy:er eat:on eme:rson,ry esc:obar est:es eva:ns ewi:ng
  fer:guson,nandez fis:her fit:zpatrick fol:ey for:bes,rest fos:ter fow:ler fox fra:ser,zier fre:y fri:edman gar:dner gib:son gil:bert,liam
  gle:ason,nn god:frey goo:de,dman gos:s gou:ld gra:dy,ham,ves gre:ene gri:ffin,ggs gro:ss gun:n gut:hrie ham:ilton,pton han:sen har:dy,rington,tley
  haw:kins hel:ler her:bert,ring hes:s hic:kman hil:l hin:ton hod:ges hof:fman hol:mes hoo:d,ver hou:se hub:er hud:son hum:phrey hun:ter hur:st
  hut:chinson jea:nne jef:ferson jen:sen kat:z kel:ler,ly kem:p kes:sler kin:g kle:in kni:ght kno:wles koc:h kra:use lar:sen lev:ine lil:ly lin:dsay
  low:e lyn:ch mad:dox mal:one,oney man:ning may:er,field,o mcb:ride mcc:all,oy mcd:onald mcf:adden,arland mcg:ill mck:ay,enzie mcl:aughlin
  mcp:herson mey:er mil:es,ler mon:tgomery moo:re mor:rison,se,ton mul:ler,lins mur:phy new:man nix:on nob:le nor:ton,wood nov:ak och:oa orr
  osb:orn,orne par:ks pat:rick pau:l pen:a per:kins pet:ersen,erson pip:er plu:mmer poo:le pot:ter,ts pow:ers pra:tt pug:h qui:ntero ram:irez ran:kin
  ras:mussen ray:mond rey:nolds ric:hards,hardson,hmond,hter rit:ter roa:ch ros:s rot:h rus:h rut:herford rya:n san:ders sch:midt,roeder,wartz
  sha:fer,ffer she:a,ehan,pard,pherd sil:ver sim:pson,s sny:der sta:rr ste:ele,phenson,ward str:ickland sut:herland swa:n,nson tan:ner tap:ia tod:d
  tur:ner vin:cent wad:dell wag:ner wal:sh wat:son wea:ver web:er,ster wei:ss wel:ls wer:ner whi:taker,tehead wil:kins,lis,son win:ter,ters wis:e
  woo:ds wri:ght
`;

/** Those behind which a grade, a type or a stage stands. */
export const gradingEponyms = `
  aas:t aba:scal adr:ogue aga:tston ahl:back ald:rete all:man amb:rosetti ams:el apg:ar arl:et ash:worth bac:her bad:o bal:lard,taxe,thazar bam:ford
  ban:ff bar:khof,nes,rack,thel bau:er,x bay:es,ne baz:ett ber:eiter,ndt bif:fl big:liani bin:et bis:hop,muth bla:tchford,uth blu:man bon:ferroni
  bor:den,rmann bos:ch,niak bra:ak,ckmann,den,unwald bre:slow bri:dwell,ganti bro:berg,dsky,mage,oker bur:gess cab:rera cal:vert cam:panacci
  cap:anna,rini cat:on,terall cha:rlson,telut che:rvenak,son chi:tty cla:rk,us,vien coc:kcroft cog:nard cor:mack cou:ghlin cox cri:bier cse:ndes
  cur:reri dam:ico dau:girdas dea:uville dej:our del:ee den:is des:champs det:sky dim:eglio din:do dor:r dua dub:ois,owitz duk:e,es dur:ie eat:on eck
  eff:endi eic:henholtz eli:xhauser ell:man,sworth els:ton eme:ry eng:el eps:tein est:es fav:ard faz:ekas fer:riman fic:at fie:lding fin:negan
  fis:her fit:zpatrick fla:tt fon:taine for:rest,rester fra:mingham,nkel fri:dericia,edewald,edman fry:kman fuh:rman fur:hman gai:l
  gar:den,dner,tland gas:s gau:lt geh:weiler gen:ant ger:a gla:sgow gle:ason glo:gau glu:cksberg gol:dman,igher goo:dman gos:s gou:tallier gra:dy,f
  gre:ulich gri:ffin,gnon gru:en gus:tilo hac:hinski had:lock hag:gitt ham:ada,ilton har:cke,dcastle,tofilakidis has:ford hay:cock hen:drich,g
  her:ring,tel het:zel hin:chey hod:app,ges hoe:hn hoh:l hol:lander hot:chkiss hou:kin,nsfield hya:ms ide:berg imr:ie ish:imaru isl:er jah:rsdoerfer
  jak:ob jer:ger jud:et jup:iter kad:ish kar:nofsky kat:tan,z,zung kel:lgren ker:boul,nohan,os kho:rana kik:uchi kil:lip kin:g kli:gman kna:us kno:sp
  koe:dam koo:s kos:tuik kri:shna kru:meich kuj:ala kur:jak,tzke kuw:ada kyl:e lan:sky lau:ren law:ton leh:ane lei:bovich lem:eshow len:ke,nert
  leq:uesne let:ournel lic:htman lig:ht,hts lik:ert lil:le lod:er,wick low:n lug:ano lys:holm mad:drey mal:lampati man:ning,olio mas:tora
  mat:suda,sushima,ta may:den mca:fee mcc:affery mcf:arland mcg:ill mck:eever meh:ne,ta mel:one mey:erding mif:flin mil:ch mir:els mod:ic mor:rey,se
  mos:teller mot:zer nae:gele nak:aguchi nar:anjo neu:haus nev:in new:man nic:olaides noh:ria nor:ton nug:ent nur:ick nyb:erg ogd:en ogi:lvy oku:da
  osa:thanondh osw:estry out:erbridge pad:ial pap:ile,rosky par:tin pas:quier pau:wels pen:nal pet:erson pfi:rrmann pip:kin pir:ani poi:sson
  pos:er,tel pra:der qan:adli qui:ntero rai ram:say ran:kin,son rap:paport ray:mond reg:an rik:er ris:ser rit:ch roa:ch roc:kall,kwood rom:hilt
  rou:ssel,ssouly rue:di rut:geerts sal:ter sam:ii san:ders sar:nat,teschi sav:in sca:nlan sch:atzker,eie,eltens,izas,wab,wartz see:bauer
  sei:nsheimer sev:erin sga:rbossa sha:ffer she:rer shi:mada,noda sie:vers,vert,wert sir:veaux sny:der sok:al sou:thwick spa:eth spe:arman
  sta:mmberger,nger ste:ele,phenson,ward sto:ller str:asberg stu:lberg sun:dt suz:uki sve:nsson tak:akura tar:dieu teg:ner tei:chholz til:e tod:ani
  tok:uhashi tom:ita ton:nis tor:g tra:ynelis tre:rotola tru:elove tsc:herne vac:caro van:herick vig:ano vin:tzileos vol:pe wag:ener,ner wah:lund
  wal:ch was:sel wat:anabe,erlow web:er wei:bull wel:lens whi:tmore wib:erg wil:coxon,kins win:quist,ter,ters wir:th yah:r yon:as zab:ramski zha:ng
  zub:rod
`;
