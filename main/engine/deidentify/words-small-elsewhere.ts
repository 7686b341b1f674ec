/** Words of other languages that are names besides: in small letters, in a text of both cases that is of such a language, the word. Plain, packed by their first three letters. */

export const smallElsewhere = `
  abb:assi abe:ille,ja,lha abn:er,et abr:am,igo acc:iaio ace:ros,to acq:ua ada:m adi adv:ocaat agl:io agn:ello ago:sto agr:icola agu:a,as ahi:jado
  ahn:e aim:e ain:e air:e ajo:s aka:r ala:n,na,ni alb:anese,anesi,erca,ercas,ergo,ergue,eri,ero ald:ea,er,i ale:gre alf:arero alg:ie,odao alh:o,os
  ali.n all:ant,een,emand,en alm:a,acen,asi,en,endra,endras alp:ini,ino alt:a,ero,es alv:o alz:ate ama:ble,c,nde,no,re,rga,rgo,rillo,ta,ti,to
  amb:oss,rosia ame:ixa,s ami:ci,co,e,ga,l,tie amm:a,ar,er,irati,irato ana:is anc:la and:a,er,eren,erer,ers,ert,o,ra,re ane.l,lli,s
  ang:el,lais,osto,ulo ani:llo ank:a ann:e,eau,eaux,en,etta,ette,i ans:a ant:al,iga,igua apf:el app:el,len apr:il,ile ara.be,bi,bo,na,nas,nha,nhas
  arb:eiter,itro,ol,oles,re,res arc:en,o,os are:ne arg:ente,ento ari.a arm:a,as,er,i arr:iba,oz art:an,er asi:no asm:a ass:en,unta,unto
  ast:a,en,illero ate:n,s atu:n auf:recht aug:ust,usts,ustus aum:onier aun aur:a aus:land,lander aut:our ava:nzi ave:ia,la,llana,na avi:s avo.ine
  avr:il ayd:an ayl:a aze:ite azo:te,tea azu:l azz:urro baa:n,s bab:a bac:alhau,he,io,ke,ker,kers bad:e,en,er bag:i,nati,nato,ni,no,ue bah:n
  bai:larin,le,les,n,ns,rro baj:an bal.a,as,con,cone,cones,ik,ken,la,lato,le,len,ler,lerino,on ban:ca,co,da,dera,deras,ke,os,t
  bar:a,ata,atas,beiro,bera,biere,ca,ella,er,fuss,g,gen,io,ios,man,na,nas,ra,ranco,rancos,ras,reras,riere,ro,ros bas:in,si,so,t,ta,to,tone
  bat:an,ata,e,eau,er,ta,terie,to,tu bau:m,me,s bav:e bay:ram bea:u,ux beb:o bec:her bed:ient bee:nhouwer bei:tel bek:er
  bel:den,eza,in,la,le,len,ler,les,li,lo ben:venuto,zer ber:at,ber,g,ge,gen,gmann,o,ra,retto bes:cheiden,ter bet:te beu:gen,le,rre bev:el
  bia:ly,nca,nco bic:ak,ho bie:gala,ne,nvenida,nvenido,r,re bij:ou bil:den,en,er,is,lard,le,len,let,lett,lig bim:bi,bo bin:de bir:den,k,ne
  bis:coito,cotti,cotto,s,sen bjo:rk bla:nc,nche,nd,nda,sen,ss,tt,u,ue,uw,uwe ble:ich,icher bli:ck,je,k,nde blo:em,emen,k,kken,nder,ss,t,tt blu:te
  bob:o boc:ek bod:a,ega,egas,en boe:k,ken bog:en boh:ne,nen,ren,rer boi:s boj:e bol:den,der,ig,la,ler,lo bon:de,en,heur,ita,ito,jour,t,te
  boo:ker,te,ten bor:da,das,den,des,en,ger,jas,ra,racha,sa bos:co,e,en,er,ques,sen bot:ao,ella,er,on,ta,tes,tiglia,tone,toni
  bou:chon,cle,illon,leau,let,rsier,teille,ton,tons boy:d,e,er,es,t,te boz:e
  bra:cciale,cciali,cht,ci,cken,cket,nde,nden,ndman,ndt,nn,nnen,nt,sier,sileira,ssard,ssen,uch,un,une,uner,va,ver,vi
  bre:da,de,f,i,it,iten,iter,kke,nnen,nt,tt,vet bri:den,lhante,llante,nda,que bro:d,dawka,do,ek,er,ers,mmer,nk,od,r,uillard
  bru:der,dny,in,ine,le,les,n,na,ne,ns,nt,t,to,tti,tto,zda brz:eg bub:en buc:h,he,hen,her,heron,hs,hse,hten,kel buh:ne bul:an,la,t bun:da,t,te,ten
  buo:ngiorno,ni,no bur:aco,de,en,germeister,o bus:s,sa,se,sen,to but:ta buv:ant buy:uk bye:r
  cab:alleros,allo,ane,anes,e,eceira,ellos,elos,ido,o,os,ra cac:au,cia,ciatore,ciatori,het,horro cad:e,eau,eaux,ena,enas cae:n caf:e
  cai.lloux,ra,sse,xa cal.abaza,abrone,daia,in,les,mes,o,ore,za,zada,zolaio
  cam:arao,arero,aron,as,bra,i,illa,inho,ino,inos,isa,pagna,pagne,pen,pesino,pi,po
  can:ais,ale,ales,ard,ards,cela,hoto,ino,oa,ta,tante,tera,teras,ti,tina,to,tor,tora,zone cao
  cap:a,as,ela,elas,elli,ello,illas,itano,odanno,pella,pelli,pello
  car:abine,acol,acoles,amella,amelo,bone,denales,eme,ino,naval,nes,nicero,ota,pentiere,pinteiro,rapato,reau,reaux,reras,riere,ro
  car:ta,ter,tero,tes,ton cas:ada,ados,ais,al,ar,aro,as,ca,co,cos,sa,si,siere,tigo cat:ena cav:alli,allo,alo,olo cay caz:a ceb:ada,o,ola,olla,ra
  cec:h ced:ano,er cel:em,le cen:a cer:cle,eja,rajero,ro ces:ar cha.ntier,pa,peau,rite,sse,tain,teau,teaux,tten,udronnier
  che:min,naux,r,re,val,vre,vres chi:ara,arito,aro,ca,cas,co,en,esa,ese,lo,odi,quita,quito cho:ck,co,u,ux chu cib:i cid:adao,ade cie:lo,pla,zka
  cif:tci cig:lio cil:ek,iegia cim:a cin:to cip:olla,resso cir:uela cis:eau cit:ron,ta,tadini,tadino ciu:dad,dadano civ:ile
  cla:ir,ire,ra,ro,ros,se,viere coc:hon,o cod:a cof:fre cog:en,er,nato,nee coj:o col:as,egio,es,ina,lier,lina,onnello,pa,telli,tello
  com:an,anda,odo,pagna,pagni,pagno,pagnon,pagnons,panheiro,unale con:iglio,siglio,stancia,tadino,te,vento,ventos,vertito cop:a,as coq:ue
  cor:ado,des,dial,oa,ra,redera,ren,rente,rera,ria,rio,sa,se,si,so,tese,tesi,tesia,teza,ticada,tile cos:ta,tante,tanti,te,turera,turero
  cot:o,on,os,ta,te,ti,to cou:dre,per,reur,ronne,rsier,rtier,ru,teau,teaux,ts,ture,turier cre:a,an,ar,do,e,er,ma,scente,te
  cri:ado,s,stal,stales,staux,stiana,stiani,stiano cro:ce,chet,issant,ix,sta cru:ces,zan cua:dro,dros,rto cuc:hillo,ino cug:ina,ini,ino cui:sinier
  cuk:ier cum:plido,prido cun:ado,hado cuo:co cur:ado,as,ato,ieux,ioso,o,vo cus:tode,todio cza:rny cze:rwony dac:h dag:e,er,is dah:er dai:r,s daj:a
  dak:in dal:en,l dam:ar,ari,as,m,pf dan.ca,k,o,os,ser,seur,za dao dar:a,i,ia,ian,in,p dav:or daw:na,ne dec.imi,ke ded:e deg:er deh:ne dei:nes dej:a
  dek:en del:gado,l dem:ent,i,ir,is,ora,os den:aro,k,ti der:bes,er,in des:calzo,ean,iderio,ilets,ir,tino deu:r,tsch,tscher dev:oto dia:kon,no,s
  dic:k,ken,ker die:de,p,r,ren,sen,stro,z dig:na,no dil:ler dim:anche din:a,g,gs dir:itti,itto dis:kin dit:ta,te div:ento dlu:gi dob:lado,re,ry
  dog:an,ru dok:tor dol:an,ce,ci,er,io dom:enica,ingo don:a,ado,ar,ata,ati,ato,i,ker,na,ner,o dor:e,en,er,f,p,r,st dos:tal dot:to dou:ce,x dov:er
  dra:ger,ht,per dre:her,n dri:tta,tto dro:bny dru:cker dud:a,as due:no dui:f,ker,ven dul:ce dum:a,an,mer dun:kel,kle duo:s dur:azno,aznos,en,ma,st
  dus:en duz:y dzi:adek ech:evin,ten,ter eck:e,ig ecl:air ede:l,n,r ege:r egl:ise ehr:lich,licher eic:hel eim:er,ers ein:ig eit:er eld:en ele:gido,nd
  eli.ge,gio,n,ne elk:e ell:a,i elv:a emp:leo end:lich,re,res eng:e,els,en,er epi:fania,nes epl:er erb:a,e,en,se eri:n erk:er erl:angen
  ern:a,ie,st,ster erv:a,as,ilha esc:alera,alon,o,ola,olar esi esk:i esl:er esp:agnol,agnole,anhol,inal,inosa,iritu esq:uina ess:en,ig
  est:acion,aleiro,es,eve,imable,rada,radas,rellas,ribo eta:ble ett:er eur:e evd:e eve evi:ta fab:brica,bro,ula fac:ada,as,cenda,chino,h
  fad:en,er,igas fag:ioli fai:lle,res faj:a fal:ce,da,la,ler,so,ten fan:go,n,t,tino,toccio far:a,en,falla,ina,ine,ro fas:ching fat:ica,o fau:l,le,st
  fav:e,ori,orito faz:enda,endas fed:e fee:st fei:er,erabend,ertag,jao,l,ras fel:d,der,ice,ices,ici,icidad,icita fem:mina fen:d,ster
  fer:ias,ito,mi,mier,mo,ner,raiolo fes:ta fet:e,te,ter,tig feu:cht,er,illet,illets,x fev:rier fia:nchi,nco,to fic:hi,o fid:a,ati,ato,i,o fig:ura
  fij:n fil:as,ho,hos,ippini,leul fin:der,ne,occhio fio:re,ri fis:cale,ch,che,ke,tler fit:a,as fiu:me fiz:er fla:ck,co,ten,tt
  fle:cken,ischer,ischhauer,iss,issig fli:ege,s flo:h,r,rida,tt flu:g fog:lia foh:n fol:le fon:da,do
  for:cone,elle,maggi,naio,nello,no,s,ster,te,tes,ti,tuna,tunata,tunato fou:rche,rmi,rreau,te
  fra:gmin,gola,is,ise,nc,ncais,nces,ncesa,ncese,ncesi,nche,ns,sco,ser,te,ti,u
  fre:ddo,i,ie,ier,iheit,ilich,in,ira,itag,md,mder,re,sca,schi,sco,ude,uden,und fri:as,gge,go,sch,ske,st,tto fro:hlich,hliche,hlicher,mage,nte,nti
  fru:cht,mento,ta,tero,to,tos,tta fuc:ile fue:go,rte,rtes fug:e,en ful:len fun:ghi,go,k,ke,ken fuo:chi,co fur:bo,e,er fus:sen fut:ter gab:e,el
  gag:ne,ner gai:nes gal:a,as,e,ea,ek,inha,la,le,leta,lina,os,t gam:beri,bero,in gan:a,ancia,e,ge,ger,hado,o,s,sen,t,zen
  gar:a,ant,banzo,con,dienne,es,son,ten,tner,za gas:er gat:a,eau,o,ten,ti,to gav:en ged:uldig gee:l gei:s gel:ato,b,be,ber,d,der,dern,uk gem:elli
  gen:as,c,est,iesse,is,itore,itori,ro,s,te,tes,til,tile,tili,tille,tis ger:a,e,ing,stenkorn ges:si get:t gew:alt gia.rdini,rdiniere,rdino gib:as
  gic:k gie:ssen gil:christ gin:der gio:chi,co,ia,stra,vane,vani git:a,t,ter giu:dice,dizio,nta,nti,sta,sti,stizia,sto gla:ce,de,dka,ser,sgow,tt,tter
  glo:d glu:ck gob:elet goc:cia god:et,o goe:de gol:enia gon:ales gor:da,do,e,en,es,nik gos:ier,s,sen,ta got:a,t,ts gou:d
  gra:ban,ben,ber,den,do,dos,mmes,nada,ndi,nja,no,nos,o,os,ppe,ser,sse,to,u,ue,uer,vier,viers gre:c,ep,ife,ll,ss
  gri:ep,eta,ff,ffen,ffes,gi,gia,gio,js,ppen,s gro:be,ber,en,ene,et,n,na,ot,ssa,ssi,sso,te gru:ba,ben,by,dzien,e,eso,n,nden,ne,ner,ss
  gua:dagni,dagno,rda,rdado,rdia,risco guc:lu gue:rra,rras gui:da,di,do,don gul:a gun:den gur:ke,t,tel,ten gus:ta gut:e,er haa:r,re,ren hac:ha,has
  hae:len haf:er,t hag:e,el,en hak:en,im hal.be,en,se ham:bre,er,erslag,meren,n han.del,dschuh,dwerk,no,s hao hap:er
  har.a,an,dt,i,ian,ina,n,ns,te,ten,ter,tje has:ten hat:ten hau:fe,fen,ser,smann hav:a,nen hay:a,as hee:r
  hei:delberger,kel,l,ler,lig,lige,liger,m,mlich,mlicher,ms,ser hek:ime hel:ado,der,fer,ga,ger,ing,le,len,ler,men,mes,t hem:ma hen:nes
  her:auf,be,da,eda,edado,fst,manos,r,ren,rera,reras,reros,rn hes:ter heu:reux,vel hic:e hie:rba,rros hil:aire,er,era,f him:mel hin:g,ke,ken,nen
  his:s hje:lm hob:en hoc:ker hod:er hoe:ft,k,ken,ven hof:fnung,lich hog:e hol:dt,en,l,le,t,te,ten,z,zer hom:me hon:go,ig,ore hop:pa,pe,pes
  hor:de,e,en,t,ten hos:en,ten,ter hou:t,ten hov:en,enier hoy.o,os hub:e,sch,scher huh:n hui:sman,ssier,zen hun:d,dert hur:tig hus:e hut:ten hym:en
  ign:e igr:eja,ejas ijz:er iki:z ila:ri ile:s ilk:bahar ilu:stre ima:m,n imp:arato inc:e,ontri ind:iana,iani,iano,io,re ing:a,les,lese,lesi
  inn:a,amorato,ocente ins:alata,egna,el int:ihar ira irm:a ise isi:n isl:er ite:ns jac:ke jag:d,er jaj:ko jak:a jam:bon,e,ie,mer jan:ner,vier
  jar:din,dinero,dines,dinier jas:na,ny jed.ermann jel:ita jen:e,te jeu:ne jez:yk jog:o jon:g,ge,gen,gens,gste joo:d joy:a jue:z jug:e,o jui:n,z
  jul:a,en,i jun:g,ge,gen,ger,ta jur:ist jus:ta,tas,te,tica,ticia,ticias kaa:s kab:eljauw kac:hel,ie kad:in kah:l,le,ler kaj:ak kak:ar
  kal:an,etka,in,l,las,lus,ter kam:e,en,ien,in,pf kan:a,da,i,ner,t kap:p,pen,per kar:a,e,i,in,ina,ki,len,na,pfen kas:e,i,im,k,t,ten,tens,ter
  kat:er,t,ten,y,zen kau:f,fmann,t kay:it kaz:a kei:m kek:s kel:der,ler,lner ken:di,ne,t ker:el,k,sen,st ket:ting khe:r kie:lich,s kik:kert
  kil:le,len kim.e,i kin:e,es,n,ne kip kir:che,chen,k kis kit:a kla:ge,mmer,ng,ra,re,s,ssen kle:be,ber,ermaker,id,m,mme,mpner,mt,ppen,ver
  kli:ma,mas,mmen,nge,ngel,ngen klo:e,ss,ster klu:g,ge kna:ll,p,pp,ppe,pper kni:ffen kno:blauch,del,l,op,pf knu:te koc:h,hen,k kod:er,y koe:k,l,rs
  kog:el koh:l kok kol:da,dan,ega,ka,lar kom:a kon.e,en,iec,ik,ma koo:l kop:er kor:a,b,te,y kos:t,tek,ten,tka kot:lar,t kou:sen koy
  kra:cht,ft,ge,mpe,mper,ne,nen,ut,vs kre:bs,eft,is kri:eg,ege,ng,se,z kro:mme,nen,on,pf kru:cke,mm,mme,pp kuc:uk kuh:le kul:ach,aga kun:de,st
  kur.bis,ek,zer kut:t kwi:ecien kyl:a,an lac:her,s lad:a,er,t lae:ger,rte lag:ana,o lah:mer lai:ne,t,tier lak:en,er,in lam.a,as,ine,m,pe,pi
  lan:a,as,ca,cia,den,des,ga,za,zo lap:p lar:a,anja,de,en,go,ve las:k,ka,ki,sa,se,sen,ser,so,tra lat:o,te,tea,tuga lau:f,ne,s,sen,t,ter,w
  lav:ada,an,ant,ar,ee,en,er,era,ere,i,rador lea leb:en lec:he,huga,k led:a lee.d,k,m,s leg:a,at,ere,gi,no leh:ne,nen,rer
  lei.a,d,da,den,der,nen,s,se,ser,te,ter len:a,ador,ger,hador,ker,teja,tejas,tilha,tilhas,tille,zen leo lep:el,per,re ler:a les:er
  let:a,ra,ras,t,ta,tore leu:chte,nen lev:a,ens lia:m lib:erati,erato,erdade,ero,ertad,rero,ri,ro,ros lic:enciado,hte,hter,or lid:a
  lie:ge,n,ss,st,ve,zen lig:a,e,get lij:n lil:a,le lim:as,oes,one,oni lin:dert,s,se,sen lio lip:iec,pe lir:a lis:a,ter lit:er,ten liv:ro,ros lob:er
  loc:her,ke,ken,o lod:a,ato,en lof:fel,te loh:n loi:sir loj:a lon:en,go loo:n lop:e,er lot:ta,ti,to lou:ca,pe,rdes luc:e,es,ide,ido,ke,ken lue:tte
  lug:ares luk.ow lun:a,as lup:ini lus:tig luz:es lys:en maa:l,t mac:ellaio,ht,on mad:eira,eiras,en,eras,rinha,ura,uro mae.s,stra,stre
  mag:aziner,gio,giore,lia,lione,ro mai:lle,llot,o,sons,tre,z maj:a mak:ler mal:a,en,ene,er,et,las,o,te,y mam:an,e,ie
  man:ca,che,cher,co,cos,da,darini,darino,do,driano,ga,gas,gle,go,ie,ier,k,ke,n,ns,tas,teau,teigas,tel,uel,uell,zana,zanas,zo
  mar:bre,chan,cia,co,cu,dis,ge,i,ie,in,inero,iposa,is,ken,kt,ques,ron,rone,roni,t,teau,teaux,tella,tello,telo,tillo,tillos,zec mar:ziali
  mas:chi,chio,simi,simo mat:en,ras,roos,t,ta,ten,tes,to,ura mau:dit,er,rer,s mec:hanik,he med:ici mee:r,rs,ster meh:l,rer mei.n,nen,s
  mel.ao,der,e,k,ka,o,one men:ees,ez,ge,n,sa,sch,sen,te,ton,uisier mer:a,cado,cato,enda,ita,ite,iti,ito,k,ker,kt,luzzo mes:ser
  met:allo,ser,ta,te,zger mez:a,zanotte mia.ra mie:l,le,les,ter mig:liore,nolo mil:ch,de,der,ho,let,lier min:a,acci,as,has,istro,ne mir:a,an,o
  mis:ericordia,ter mit:tag,ten,tler moc:a,ny mod:esta,esto,i,ica,ique moe.da,das,t mog:a moh:re moj mol:la,let,lo
  mon:astero,ch,den,eda,eta,ge,ges,je,tado,tag,tagna,tan,tana,tanas,tano,te,tes,tez moo:i
  mor:a,ada,adias,ado,ando,ar,da,due,i,na,ra,rison,ro,se,tel,tier mos:sel,tek,ter mot:a,en,ta,te,ten mou:che,le,tarde moz:a,o,os muc:ha,ke mud:e
  muh:e,sam mui:s mun:den,der,n,t,ter mur:arz,atore,atori,o mus:eo,ial,iala,ter mut:lu,o muu:r nac:hbar nad:a,al,el,er,zieja nag:el,er,ler nah:m
  nai:n,ssant nal:ar,e nam:orado nar:anja,ine nas:s,ser nat:al,ale,alizio,e,ter nav:aja,ajas,e,io neb:bia,el nee.f,s neh:me nel:l nen:a,ita ner:a,i,o
  nes net:a,o,t,ta,te,ter neu:er,jahr,n nev:en nid:o nie:dziela,se,sen,tos,ve nik:kel nin:a,o nip:ote,oti nit:ti noc:ciola,ciolo,e noe.l
  noi:r,sette,va,vo,x non:a noo:t nor:a,as,d,den,ma not:o,ter nou:vel,velle nov:ia,io,ios now:y nub:e,es nud:el nue:ces,vo,z nus:s obe:rst obi:e
  obr:a,as oci:o odo:re ofe:n oge.r,t ogr:odnik ogu:l oir:lo oks.en ola ole.iro,iros,n oli:e,ger,o,vo olo:res omu:r,ra ond:as ont:ani opa:s
  ora:fo,nje ord:ner ore.ja,jas,lha orf:ano,ao ori:lla oro:logi,logio,s ort:a,s orz:o ost:en,ern,erreich,erreicher ota ott:ava,avi,e,imo,o oud:e
  our:o ove:ja,jas owo:c oze:l paa:rd,rden pac:chi,ha,ken pad:eira,eiro,el,iglione,iglioni,rao,rinho,rino,ron pae:s,se pag:an,ano paj:aro
  pal:azzina,azzo,la,lone,loni,mo,os,uch pan:a,adero,al,ales,cia,ettiere,i,ier,ino,ny,os,talone pao pap:pa,pan,pas paq:ues,uet
  par:ada,ara,c,eja,ente,ido,ke,lee,migiano,rain,rilla,rucca,tage,ten,tida,tido,tita
  pas:coa,cuas,eo,ke,os,qua,quale,saro,sos,tel,telero,to,toor,tore,tos pat:erno,es,in pau:vre pay:ant,e paz:ienza,za,zo pea:cemaker pec:a,cato,o,ora
  ped:one,oni,rada,ras,reiras pee:r peg:ado pei:gne,ne,xeiro,xes pel:ado,i,ote pen:ale,asco,der,na,sieri,siero,tecote peo:n,nes
  pep:e,er,erone,eroni,ka per:a,as,digones,es,feito,fetto,igo,le,o,oni,ron pes:ca,cador,ce,ci,soa pet:rea,tinati,tinato pfa:rrer pfe:il
  pfi:ngsten,rsich pfl:eger pfu:nd pia:nta,tek,zza pic:ado,coli,colino,colo,o,os,ou pie:dras,n,rre,rres,tro,u pig:g pil:a,as,ka,le,lola,ota,oto,z
  pim:entao,iento pin:a,ce,ner,o,os,tor pio:ggia pip:a piq:ue pir:es pis:ana,ano,elli,tola pit:tore piz:zico
  pla:ck,ge,k,nche,ner,nte,tano,tas,ter,to,tos,trier,tte,tten,tz,ya,yas ple:in plo:mb plu:ie,mp pob:lacion,re,res poc:zatek poe
  poi:ntu,re,sson,ssonnier pol:a,acchi,acco,en,i,iti,lo,veri,vo pom:me,pa,poso pon:iedzialek,t,te,tes pop:pen
  por:co,tero,tiere,tinaio,to,tone,tugees,tugues pos:so,ten,tier,tino pot:ente,enza pou:let,lets,x pov:era,eri,ero poz:a,os,zo
  pra:ia,ll,lle,st,ta,tas,to pre:go,is,ma,mio,mo,sas,sta,sti pri:ester,esters,ncipe,vat,vato pro:curador,pp,sciutto,sty,vincia,vinciali,vine,vino,vo
  pru:de,dent,dente,gna,im,neau pue:blo,blos,rta,rtos puf:fer pui:ssant pul:a,lman,ver pum:a pun:g,t pup:pe pur:a,eza,o,pura
  qua:drado,dro,lle,ranta,rta,rti,rto que:brada,bradas,ijo,ijos,imada,imadas,imado,ja,mada,mado,rida,rido,ro,so,sos qui:eto,lle,nta,ntas,nti,nto,to
  raa:d rac:ine rad:a,de,e,er,le,o rag:azzi,azzo,no rah:mi rak ram:a,adan,e,mer,pa ran:a ras:a,ch,che,e,ke,o,pa rat:eau,o rau:b,en,er,h,he ray:o
  raz:a rea.le rec:ato,eveur red:d,den,ner,onda,ondo ree:ks ref:ugio reg:al,ala,alado,ali,alo,en,n,ola reh:a
  rei:che,chlich,f,fe,fer,he,ne,nen,ner,s,sen,st,ten rek:er rel:u,va,vas rem:men,o,os ren:a,da,ne,tas rep:aros,ollo res:to ret:o rev:era,i rez:entes
  ric:a,ca,chi,cio,co,otta rid:eau,eaux rie:b,ben,f,gel,m,t rig:a rij:en,k,ke rim:a rin:a,d,de,dfleisch,ge,gen,ger rip:pin ris:co,quez rit:t
  riv:e,es,olta rob:ar,ie,usta,usto roc:a,as,h rog:ado,gen roh:r,rs rok:er rol:le,lend,nik rom:and ron:chi,de roo:d,k ros:a,sa,so,ten
  rot:a,en,er,ert,olo,onda,ondi,ondo rou:e,sse,w roz:e rua:s rub:an,ano,ans ruc:kle rue:s ruf:e rui:ter rum:pf run:de rur:ka rus:en,sa,se,ten rut:a
  ruw:e ryb:a rze:pka saa:l sab:ados,ati,ato,bia,le,les,ra sac:co,hez,i,o,os sad:owy saf:t sag:e,er,lam sah:e sai:llant,s,son
  sal.a,ada,ame,as,dano,ido,ina,inas,les,mao,sa,siccia,ta,ti,to,tos,ud,va,vati,ve,vi,vo,z sam.i,o,u san:a,da,de,den,der,ft,ger,gren,gue,i,ne,t sao
  sap:ateira,ateiro,ato,atos,eur,one sar:a,an,i,ro,torio sas:s,si,so,tres sat:ter,urnina,z sau:ber,berlich,de,er,le,m,ra,rer,te,ter sav:en,on say:in
  sca:letta,rpa,rponi sch:aap,aar,ade,al,ale,arf,arfe,arlach,ein,epen,erf,erma,erzi,erzo,euren,eut,eve,ied,iefen,iefer,iena,iff,ijf,ilder,ilt,immel
  sch:inken,ip,laffer,lager,lange,langen,lau,lauch,lechten,licht,lichte,lichter,limme,limmer,loss,losser,lund,male,necke,nee,neller
  sch:nur,nure,ock,oen,oenen,one,oner,ones,oon,oonmaker,oot,op,or,ot,rage,rager,rank,reiner,rijnwerker,rik,ub,uh,uld,uldig,uler
  sch:ult,ulte,urze,utz,utze,uur,wager,wamm,wanke,warz,warze,warzer,wein,weiss,wenke sco:tta,tti,tto scr:ittore scu:ro sea:n
  sec:chi,co,o,onda,ondi,ondo sed:a,am,ano,ar see:mann seg:a,ale,el,reti,reto,ura,uro sei:d,l,ls,ner sek:el sel:be,en,o sem:illa,mel
  sen:a,cillo,der,e,esi,g,ger,hor,hora,hores,na,ora,ta ser:be,ena,eno,io,pente,rato,re,res,s,vo ses:ta,ti,to set:e,timo sev:era,eri,ero sex:ton
  sic:ura,uri,uro sie:ben,gen,ger,n,r,rpien sig:ne,nora,nore,nori sil:ber,enzio,ny,vester,viana sim:pel sin:a,cero,daco,ica,n sip:p sir:vio sis:ta,ti
  sit:io,ter ska:la,r,ra ski:nnen,nner,ver sko:g,gen,v sla:ba,ger slo:ot slu:sarz sma:le smu:tek,tny sne:ed,ller
  sob:e,ota,rina,rinha,rinho,rinhos,rino soc:orro,zewka sof:or sog:no soh:n,ns soj:a sol:ange,daat,dado,dat,dati,dato,di,do,eil,er,ian,ito,l,teiro
  som:a,mar,mier son:bahar,er,nabend,ne,nen,ner sop:p sor:an,bo,do,ge,gen,o,os,to sos:a,ta,tre sou:che,lier sov:a
  spa:ans,da,gnola,gnoli,gnolo,nne,ra,rano,rgel,th,tzle,venta,vento spe:cchio,k,nder,ngler,ranza,rone
  spi:egel,egle,el,eler,er,jker,jkers,ker,lle,naci,nne,nosa,tz,tzer spo:glia,rn,sati,sato,si,so spr:ake,ang,inge,inger,ong sro:da
  sta:al,ch,de,dt,hl,hle,mper,nca,ncato,nden,nge,nk,pel,pels,rke,rken,rker,rr,ry,ub,ubs
  ste:cca,cker,en,hle,iger,il,iner,iniger,la,lla,mpel,rk,rker,rne,uer sti:ch,cht,efel,eg,ege,ft,fter,ger,le,lle,ller,vale
  sto:cke,el,ff,k,lar,ler,lz,ot,rto,ss,tt,ut str:aat,ada,appa,ebe,eit,enge,ich,ick,om,ome,ube,umpf,zalka stu:cke,mm,mme,mpf,mpfe,rm,rms suc:hy,re
  sud:ar,o sue.gra,gro,ro,rte sui:sses sum:as,ma suo:cero sup:pe sur:en,prenant,pris sus:s,se,ser sva:re syr:op sza:ra szk:ola szp:ara szy:jka
  tab:ak,la,las,lero,leros,ouret tac:chi,chino,co taf:el tag:e,lia tai:t tak:ken tal:amo,at,en,i,lone,on tan:iya,ke,na,nen,z,zer tao tap:pen,pi
  tar:a,ifa,so,we tas.ca,tet tat:a,e tau:b,be,ber,reau taz:za ted:eschi,esco tee:s teg:el tej:ado tel:les tem:iz,pe,pia,pie,prana
  ten:ace,aza,ente,is,ner ter:ceros,ra,ras,rasse,re,reno,res,zi,zo tes.a tet:ti,to teu:er tie:de,nda,ndas,r,rra,rras tij:era,eras til:de
  tim:ido,merman,o tin:ta,to tio tir:ado tis:ch,chler tob:e toc:co tod tol:es tom.a,an,as,e,ei ton:dre,du,er,i,no top:f
  tor:cido,d,en,neiro,neo,nero,ni,nio,o,os,ra,re,ta,tas,to,un tos:a,ato,i,o,to tot:e,en tou:rneur,ssaint
  tra:cht,ff,ger,ian,na,ng,nk,nquillo,pp,pper,uer,urig,ut,ute,vaglio,vers,vessa tre:inen,nt,sor,tt tri:eb,eben,ppel,ste,sti,tt,tten
  tro:st,tt,tta,uw,vato tru:be,cchi,cco tub:a tuc:h,her tue:rto tui:le,n,nder,nman tur:e,ks,ne,nier tut:ela twa:rdy tys:ka ubl:er ucc:elli,ello ufe:r
  uke:n uml:and ung:eduld,erade,ern uni:ti,to uom:ini uov:o urb:ain,ano urt:eil usi:c ust:a uva:s uwe uyg:un uzu:n vac:a,ante,as,he vad:a,en,o
  vag:o,t val:ant,e,en,ent,er van:da,der,ga,n,ner var:a,as,da,is,o,on,os,s vas:ta,to vat:er vau:dois vec:chi,chio,ino ved:a,ova,ovi,ovo
  vel:a,ada,ado,as,e,ho ven:du,n,nen,ner,tas,to,us,uti ver:a,dad,dade,de,des,di,dier,dura,e,eda,edas,en,la,nis,nunft,o,ra,rue,sage,schut
  ves:pa,per,peras,ta,te vet:a,ro via:ni vic:ini vid:riera,riero,ros vie:ille,jo,le,nne,ns,ntos,ra,rtel vig:ile,naiolo vil:le,letta
  vin:agre,ce,d,et,ho,hos,i,kel,os,s vio:la,leta,lon vip:era vir:e,en,tudes vis:ado,ar,e,er,o vit:a,ale,ela,ello,i,t viv:ace,an,ant,as,es,i,ian vla:m
  vog:el,els voi:le,les,sin,sine vol:ant,anti,ata,d,den,et,le,ler,o,ta voo:gd vor:an,nehm,st vos vot:ano,o vri:end,j vro:ege,lijk vue:ltas vuu:r
  waa:ge,rde wac:he,ht wag:a,en wah:l,len,r wal:der wan:del,g,ke,kel,n war:e,en,ga,ne,ten waz:na,ny wec:hsel,ker weh:e
  wei:b,den,gert,hnachten,l,le,n,ns,ntraube,se,send,ssbrot,sser,st,ter,zen wel:ch,cher,k,ke,le,len wen:de,iger,sen wer:d,ker,ts wes:p,pe,ten wet:ter
  wie:k,l,s,se,sen wij:n wil:de,den,le,lens,ligen,lkommen,t win:da,de,del,kle,zer,zig wio:sna wit:te,wer,z,zig wnu:k wod:a,ka woh:l,lauf
  wol:ke,ken,le,ny wor:tel wrz:esien,esnia wuj:ek wun:der,derlich,sch,sche wur:dig,st,zen wyr:ostek yan.an,da,i,ik yar:a yen:i yer:no yes:ero,il
  zac:ht zad:el zag:en zah.e,l,ler,nen zai:no zal:m zam:an zan:d,ge,ger zap:ato,atos,pa zar:i,t zaw:al,odnik zdr:owy zeb:a zec:ca zeh:nter zei:le
  zel:azo,e zet:tel,ten zeu:ge zie:ge,gel,lony zim:a,mer,merer,mermann zio:la zip:fel ziv:ile zly zoe:t,te zol:nierz zom:er zop:f zor:n zou:t zuf:all
  zum:ba zup:pa zur:da,do zuu:r zwa:ger,rt,rte zwe:ck zwi:azek,eback,ebel
`;
