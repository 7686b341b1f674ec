/** Turkish words of hospital texts, and the most frequent ones of the language, in the forms that are written: none that is a frequent name. */
import { PackedWords } from './unpack-words.ts';

export const turkishWords = new PackedWords(`
  aci:k,l,ldi,sindan agi:rligi,rligin,rliginda,rlik,rliklar,rliklarda,rliklari,rlikta agr:ida,ilar,ilarda,ilari,inin,isinda akc:igerde,igeri,igerin,igerinde,igerler,igerlerde,igerleri aks:am,amda,ami,amin,aminda,amlar,amlarda,amlari
  ala:nda,nin,ninda,nlar,nlarda,nlari ale:rji,rjide,rjik,rjiler,rjilerde,rjileri,rjinin,rjisi,rjisinde alt.i,inda,ta ama:ciyla ame:liyat,liyati,liyatin,liyatinda,liyatlar,liyatlarda,liyatlari,liyatta anc:ak
  ane:vrizma,vrizmada,vrizmalar,vrizmalarda,vrizmalari,vrizmanin,vrizmasi,vrizmasinda anj:iyografi ann:ede,eler,elerde,eleri,enin,esi,esinde ant:ibiyotigi,ibiyotigin,ibiyotiginde,ibiyotik,ibiyotikler,ibiyotiklerde,ibiyotikleri,ibiyotikte
  aor:t,tlar,tlarda,tlari,tta,tu,tun,tunda aps:e,ede,eler,elerde,eleri,enin,esi,esinde ara:c,sinda ark:a,ada art:efakt,efakti,efaktin,efaktinda,efaktlar,efaktlarda,efaktlari,efaktta,mis
  asi.da,lar,larda,lari,nin,si,sinda,stan,standa,stani,stanin,staninda,stanlar,stanlarda,stanlari ast:im,imda,imi,imin,iminda,imlar,imlarda,imlari ata:rdamar,rdamarda,rdamari,rdamarin,rdamarinda,rdamarlar,rdamarlarda,rdamarlari
  ate:si,sin,sinde,sler,slerde,sleri,ste aya:k,ki,kin,kinda,klar,klarda,klari,kta,ktan ayd:ir ayl:igi,igin,iginda,ik,iklar,iklarda,iklari,ikta ayn:i ayr:ica az aza:lmis bab:ada,alar,alarda,alari,anin,asi,asinda
  bac:agi,agin,aginda,aklar,aklarda,aklari,akta bag:irsagi,irsagin,irsaginda,irsak,irsaklar,irsaklarda,irsaklari,irsakta bat:inda,ini,inin,ininda,inlar,inlarda,inlari
  bay:ginligi,ginligin,ginliginda,ginlik,ginliklar,ginliklarda,ginliklari,ginlikta baz:i beb:egi,egin,eginde,ek,ekler,eklerde,ekleri,ekte bel:irgin bes
  bey:incigi,incigin,inciginde,incik,incikler,inciklerde,incikleri,incikte,inde,ini,inin,ininde,inler,inlerde,inleri bil:dirildi,egin,eginde,ekler,eklerde,ekleri,ekte,gisayarli,inci,inen,inmiyor bir.kac
  biy:opsi,opside,opsiler,opsilerde,opsileri,opsinin,opsisi,opsisinde bob:regi,regin,reginde,rekler,reklerde,rekleri,rekte,rekustu,rekustude,rekustuler,rekustulerde,rekustuleri,rekustunun,rekustusu,rekustusunde
  bog:az,azda,azi,azin,azinda,azlar,azlarda,azlari bol:ge,gede,geler,gelerde,geleri,genin,gesi,gesinde bor:usu,usuda,usular,usularda,usulari,usunun,ususu,ususunda
  boy:unda,unlar,unlarda,unlari,unu,unun,ununda,ut,utlar,utlarda,utlari,utta,utu,utun,utunda bro:nsit,nsiti,nsitin,nsitinde,nsitler,nsitlerde,nsitleri,nsitte bt bu bug:un
  bul:anti,antida,antilar,antilarda,antilari,antinin,antisi,antisinda,gu,guda,gular,gularda,gulari,gunun,gusu,gusunda bur:kulma,kulmada,kulmalar,kulmalarda,kulmalari,kulmanin,kulmasi,kulmasinda,un,unda,unlar,unlarda,unlari,unu,unun,ununda
  but:un buy:ume,umede,umeler,umelerde,umeleri,umenin,umesi,umesinde,umus cam:ur,urda,urlar,urlarda,urlari,uru,urun,urunda cap:li car:pinti,pintida,pintilar,pintilarda,pintilari,pintinin,pintisi,pintisinda,pma
  cek:ildi,ilemedi,imde,imi,imin,iminde,imler,imlerde,imleri cen:e,ede,eler,elerde,eleri,enin,esi,esinde cid:di cif:t cik:igi,igin,iginda,ik,iklar,iklarda,iklari,ikta
  cil:talti,taltida,taltilar,taltilarda,taltilari,taltinin,taltisi,taltisinda coc:ugu,ugun,ugunda,uk,uklar,uklarda,uklari,ukta cok cuk:uru,uruda,urular,urularda,urulari,urunun,urusu,urusunda dah:a
  dak:ika,ikada,ikalar,ikalarda,ikalari,ikanin,ikasi,ikasinda dal:agi,agin,aginda,ak,aklar,aklarda,aklari,akta dam:arda,arin,arinda,arlar,arlarda,arlari
  dar:alma,almada,almalar,almalarda,almalari,almanin,almasi,almasinda,almis,ligi,ligin,liginda,lik,liklar,liklarda,liklari,likta
  deg:erlendirildi,erlendirilemedi,erlendirme,erlendirmede,erlendirmeler,erlendirmelerde,erlendirmeleri,erlendirmenin,erlendirmesi,erlendirmesinde,il,ismemis
  dej:enerasyon,enerasyonda,enerasyonlar,enerasyonlarda,enerasyonlari,enerasyonu,enerasyonun,enerasyonunda der:ide,iler,ilerde,ileri,inin,inligi,inligin,inliginde,inlik,inlikler,inliklerde,inlikleri,inlikte,isi,isinde dif:fuz dig:er
  dir:segi,segin,seginde,sek,sekler,seklerde,sekleri,sekte dis.i,in,inda,inde,ler,lerde,leri,te diy:abet,abeti,abetin,abetinde,abetler,abetlerde,abetleri,abette diz.de,i,in,inde,ler,lerde,leri dog:al
  dok:torda,torlar,torlarda,torlari,toru,torun,torunda,u,uda,ular,ularda,ulari,untu,untude,untuler,untulerde,untuleri,untunun,untusu,untusunde,unun,usu,usunda,uz dor:t dos:ya,yada,yalar,yalarda,yalari,yanin,yasi,yasinda
  doz.da,lar,larda,lari,u,un,unda dre:naj,najda,naji,najin,najinda,najlar,najlarda,najlari dud:agi,agin,aginda,ak,aklar,aklarda,aklari,akta dur:um,umda,umlar,umlarda,umlari,umu,umun,umunda dus:me,tu
  duz:eltme,eltmede,eltmeler,eltmelerde,eltmeleri,eltmenin,eltmesi,eltmesinde,eyinde,lem,lemde,lemi,lemin,leminde,lemler,lemlerde,lemleri ede:medi edi:ldi efu:zyon,zyonda,zyonlar,zyonlarda,zyonlari,zyonu,zyonun,zyonunda
  ekl:em,emde,emi,emin,eminde,emler,emlerde,emleri ele:ktif emb:oli,olide,oliler,olilerde,olileri,olinin,olisi,olisinde eme:kli,klide,kliler,klilerde,klileri,klinin,klisi,klisinde emz:iren
  enf:eksiyon,eksiyonda,eksiyonlar,eksiyonlarda,eksiyonlari,eksiyonu,eksiyonun,eksiyonunda enj:eksiyon,eksiyonda,eksiyonlar,eksiyonlarda,eksiyonlari,eksiyonu,eksiyonun,eksiyonunda
  epi:lepsi,lepside,lepsiler,lepsilerde,lepsileri,lepsinin,lepsisi,lepsisinde erk:egi,egin,eginde,ek,ekler,eklerde,ekleri,ekte ert:elendi esi:de,ler,lerde,leri,nin,si,sinde esl:ik esn:af
  eti:ket,keti,ketin,ketinde,ketler,ketlerde,ketleri,kette ett:i fak:at far:kli faz.da,i,in,inda,lar,larda,lari fel:c,ci,cin,cinde,cler,clerde,cleri,cte fil:mi fit:igi,igin,iginda,ik,iklar,iklarda,iklari,ikta fok:al
  geb:e,eligi,eligin,eliginde,elik,elikler,eliklerde,elikleri,elikte gec:e,ede,eler,elerde,eleri,en,enin,esi,esinde gel:ecek,ismedi,isti
  gen:isleme,islemede,islemeler,islemelerde,islemeleri,islemenin,islemesi,islemesinde,islemis,isligi,isligin,isliginde,islik,islikler,isliklerde,islikleri,islikte gib:i gir:tlagi,tlagin,tlaginda,tlak,tlaklar,tlaklarda,tlaklari,tlakta
  gog:usler,uslerde,usleri,uste,usu,usun,usunde gon:derildi gor:uldu,ulmedi,untu,untude,untuleme,untuler,untulerde,untuleri,untunun,untusu,untusunde goz.de,ler,lerde,leri,u,un,unde gun:dur,luk hac:im,imde,imi,imin,iminde,imler,imlerde,imleri
  haf:if,ta,tada,tadir,talar,talarda,talari,tanin,tasi,tasinda hal:sizligi,sizligin,sizliginde,sizlik,sizlikler,sizliklerde,sizlikleri,sizlikte ham:ile,ileligi,ileligin,ileliginde,ilelik,ilelikler,ileliklerde,ilelikleri,ilelikte han:imi
  har:eket,eketi,eketin,eketinde,eketler,eketlerde,eketleri,eketli,ekette has:tada,talar,talarda,talari,tane,tanede,taneler,tanelerde,taneleri,tanenin,tanesi,tanesinde,tanin,tasi,tasinda hav:ada,alar,alarda,alari,anin,asi,asinda
  hek:im,imde,imi,imin,iminde,imler,imlerde,imleri hem:sire,sirede,sireler,sirelerde,sireleri,sirenin,siresi,siresinde hep:atit,atiti,atitin,atitinde,atitler,atitlerde,atitleri,atitte hic
  hip:ertansiyon,ertansiyonda,ertansiyonlar,ertansiyonlarda,ertansiyonlari,ertansiyonu,ertansiyonun,ertansiyonunda ici.n,nde iki ila:ci,cin,cinda,clar,clarda,clari,cta ile.tildi ili:skin
  ilt:ihap,ihapi,ihapin,ihapinda,ihaplar,ihaplarda,ihaplari,ihapta imp:lanti,lantin,lantinda,lantlar,lantlarda,lantlari,lantta inc:eleme,elemede,elemeler,elemelerde,elemeleri,elemenin,elemesi,elemesinde
  inm:e,ede,eler,elerde,eleri,enin,esi,esinde int:ravenoz ipt:al isc:i,ide,iler,ilerde,ileri,inin,isi,isinde ish:al,alda,ali,alin,alinda,allar,allarda,allari ist:em,emde,emi,emin,eminde,emler,emlerde,emleri iyo:t
  izl:endi,enmedi,enmektedir,enmemektedir izo:lasyon,lasyonda,lasyonlar,lasyonlarda,lasyonlari,lasyonu,lasyonun,lasyonunda
  kab:izligi,izligin,izliginda,izlik,izliklar,izliklarda,izliklari,izlikta,urga,urgada,urgalar,urgalarda,urgalari,urganin,urgasi,urgasinda kad:ar
  kaf:a,ada,alar,alarda,alari,anin,asi,asinda,atasi,atasida,atasilar,atasilarda,atasilari,atasinin,atasisi,atasisinda
  kal:cada,calar,calarda,calari,canin,casi,casinda,inlasma,inlasmada,inlasmalar,inlasmalarda,inlasmalari,inlasmanin,inlasmasi,inlasmasinda,inlasmis,inligi,inligin,inliginda,inlik,inliklar,inliklarda,inliklari,inlikta,ite,itede,iteler,itelerde,iteleri,itenin,itesi,itesinde,pi,pin,pinda,plar,plarda,plari,pta
  kan:ama,amada,amalar,amalarda,amalari,amanin,amasi,amasinda,ser,serde,seri,serin,serinde,serler,serlerde,serleri kap:agi,agin,aginda,ak,aklar,aklarda,aklari,akta,ali
  kar:acigerde,acigeri,acigerin,acigerinde,acigerler,acigerlerde,acigerleri,des,desi,desin,desinde,desler,deslerde,desleri,deste,inda,ini,inin,ininda,inlar,inlarda,inlari,si,silastirildi,silastirma,silastirmada,silastirmalar,silastirmalarda,silastirmalari,silastirmanin,silastirmasi,silastirmasinda
  kas:igi,igin,iginda,ik,iklar,iklarda,iklari,ikta,inti,intida,intilar,intilarda,intilari,intinin,intisi,intisinda kat:eter,eterde,eteri,eterin,eterinde,eterler,eterlerde,eterleri kay:iti,itin,itinda,itlar,itlarda,itlari,itta kaz:asi
  kem:igi,igin,iginde,ik,ikler,iklerde,ikleri,ikte,oterapi,oterapide,oterapiler,oterapilerde,oterapileri,oterapinin,oterapisi,oterapisinde ken:ar,arda,arin,arinda,arlar,arlarda,arlari kes:ildi,it,iti,itin,itinde,itler,itlerde,itleri,itte
  kik:irdagi,irdagin,irdaginda,irdak,irdaklar,irdaklarda,irdaklari,irdakta kir:eclenme,eclenmede,eclenmeler,eclenmelerde,eclenmeleri,eclenmenin,eclenmesi,eclenmesinde,igi,igin,iginda,iklar,iklarda,iklari,ikta
  kis:t,ti,tin,tinde,tler,tlerde,tleri,tte kit:lede,leler,lelerde,leleri,lenin,lesi,lesinde kiz:arikligi,arikligin,arikliginda,ariklik,arikliklar,arikliklarda,arikliklari,ariklikta
  klo:strofobi,strofobide,strofobiler,strofobilerde,strofobileri,strofobinin,strofobisi,strofobisinde kol:on,onda,onlar,onlarda,onlari,onu,onun,onunda kom:plikasyon,plikasyonsuz
  kon:trasti,trastin,trastinda,trastlar,trastlarda,trastlari,trastta,trolda,trollar,trollarda,trollari,trolu,trolun,trolunda koo:pere
  kop:rucugu,rucugun,rucugunde,rucuk,rucukler,rucuklerde,rucukleri,rucukte,ya,yada,yalar,yalarda,yalari,yanin,yasi,yasinda kor:kusu kra:nial,niyal kri:zde,zi,zin,zinde,zler,zlerde,zleri kro:nik
  kuc:ulme,ulmede,ulmeler,ulmelerde,ulmeleri,ulmenin,ulmesi,ulmesinde kul:agi,agin,aginda,ak,aklar,aklarda,aklari,akta kus:ma,mada,malar,malarda,malari,manin,masi,masinda lat:eks len:f,fi,fin,finde,fler,flerde,fleri,fte
  lez:yon,yonda,yonlar,yonlarda,yonlari,yonu,yonun,yonunda lob:da,larda mad:de,dede,deler,delerde,deleri,denin,desi,desinde mam:ografi man:yetik mem:ur,urda,urlar,urlarda,urlari,uru,urun,urunda
  men:iskusler,iskuslerde,iskusleri,iskuste,iskusu,iskusun,iskusunde mes:ane,anede,aneler,anelerde,aneleri,anenin,anesi,anesinde,lek met:astaz,astazda,astazi,astazin,astazinda,astazlar,astazlarda,astazlari mev:cut,cuttur
  mid:e,ede,eler,elerde,eleri,enin,esi,esinde mil:imetrik mrg mua:yene,yenede,yeneler,yenelerde,yeneleri,yenenin,yenesi,yenesinde muh:asebeci,endis,endisi,endisin,endisinde,endisler,endislerde,endisleri,endiste,temel mul:tipl
  ned:en,ende,eni,enin,eninde,eniyle,enler,enlerde,enleri nef:es,esi,esin,esinde,esler,eslerde,esleri,este nob:et,eti,etin,etinde,etler,etlerde,etleri,ette nod:ul,ulde,uller,ullerde,ulleri,ulu,ulun,ulunde non:koopere
  oda:da,lar,larda,lari,nin,si,sinda ode:mde,mi,min,minde,mler,mlerde,mleri ofi:s ogl:e,ede,eler,elerde,eleri,enin,esi,esinde
  ogr:enci,encide,enciler,encilerde,encileri,encinin,encisi,encisinde,etmen,etmende,etmeni,etmenin,etmeninde,etmenler,etmenlerde,etmenleri oks:urugu,urugun,urugunde,uruk,urukler,uruklerde,urukleri,urukte ola:rak,si olu:p
  omu:rda,rgada,rgalar,rgalarda,rgalari,rganin,rgasi,rgasinda,riligi,riligin,riliginde,rilik,rilikler,riliklerde,rilikleri,rilikte,rlar,rlarda,rlari,ru,run,runda,zda,zlar,zlarda,zlari,zu,zun,zunda onc:eki,esi ond:e one:rildi,rilir
  onk:ol,olda,ollar,ollarda,ollari,olu,olun,olunda ope:rasyon,rasyonda,rasyonlar,rasyonlarda,rasyonlari,rasyonu,rasyonun,rasyonunda ost:eofit,eofiti,eofitin,eofitinde,eofitler,eofitlerde,eofitleri,eofitte otu:z
  oyk:u,ude,uler,ulerde,uleri,unun,usu,usunde pan:kreasi,kreasin,kreasinda,kreaslar,kreaslarda,kreaslari,kreasta par:anazal,magi,magin,maginda,mak,maklar,maklarda,maklari,makta pat:olojik pel:visi,visin,visinde,visler,vislerde,visleri,viste
  pen:isilin pil.de,i,in,inde,ler,lerde,leri pla:nda,ni,nin,ninda,nlar,nlarda,nlari pol:iklinigi,iklinigin,ikliniginde,iklinik,iklinikler,ikliniklerde,iklinikleri,iklinikte
  pro:ksimal,stat,stati,statin,statinda,statlar,statlarda,statlari,statta,tez,tezde,tezi,tezin,tezinde,tezler,tezlerde,tezleri,tokol,tokolda,tokollar,tokollarda,tokollari,tokolu,tokolun,tokolunda
  rad:yoterapi,yoterapide,yoterapiler,yoterapilerde,yoterapileri,yoterapinin,yoterapisi,yoterapisinde rah:im,imde,imi,imin,iminde,imler,imlerde,imleri ran:devu,devuda,devular,devularda,devulari,devunun,devusu,devusunda
  rap:or,orda,orlar,orlarda,orlari,oru,orun,orunda rea:ksiyon,ksiyonda,ksiyonlar,ksiyonlarda,ksiyonlari,ksiyonu,ksiyonun,ksiyonunda ref:akatci rek:tum,tumda,tumlar,tumlarda,tumlari,tumu,tumun,tumunda rut:in
  saa:t,ti,tin,tinda,tlar,tlarda,tlari,tta sab:ah,ahi,ahin,ahinda,ahlar,ahlarda,ahlari,ahta saf:ra,rada,ralar,ralarda,ralari,rasi,rasinda sag:da,dan sak:agi,agin,aginda,ak,aklar,aklarda,aklari,akta,ral
  san:dalye,dalyede,dalyeler,dalyelerde,dalyeleri,dalyenin,dalyesi,dalyesinde sap:tandi,tanmadi sed:ye,yede,yeler,yelerde,yeleri,yenin,yesi,yesinde seg:mentinde sek:ans,ansi,ansin,ansinda,anslar,anslarda,anslari,ansta,ilde,iz
  ser:best,i,ide,iler,ilerde,ileri,inin,isi,isinde,umda,umlar,umlarda,umlari,umu,umun,umunda,vis,visi,visin,visinde,visler,vislerde,visleri,viste sev:iyesinde sik:ayet,ayeti,ayetin,ayetinde,ayetler,ayetlerde,ayetleri,ayette sim:diki
  sin:ir,irda,irde,iri,irin,irinda,irinde,irlar,irlarda,irlardadir,irlari,irler,irlerde,irleri,tigrafi,usler,uslerde,usleri,uste,usu,usun,usunde,yal,yalda,yali,yalin,yalinda,yallar,yallarda,yallari
  sir:asinda,oz,ozda,ozlar,ozlarda,ozlari,ozu,ozun,ozunda sis:ligi,ligin,liginde,lik,likler,liklerde,likleri,likte siv:i,ida,ilar,ilarda,ilari,inin,isi,isinda sko:lyoz,lyozda,lyozlar,lyozlarda,lyozlari,lyozu,lyozun,lyozunda
  sof:orde,orler,orlerde,orleri,oru,orun,orunde sol:da,dan,unum,unumda,unumlar,unumlarda,unumlari,unumu,unumun,unumunda son:landirildi,ra,raki,rasi,uc,uclar,uclarda,uclari,ucta,ucu,ucun,ucunda
  sor:u,uda,ular,ularda,ulari,un,unda,unlar,unlarda,unlari,unsuz,unu,unun,ununda,usu,usunda sta:bil ste:nti,ntin,ntinde,ntler,ntlerde,ntleri,ntte sub:akut sup:heli tak:ibi,ip,ipi,ipin,ipinde,ipler,iplerde,ipleri,ipte tam:amlandi
  tan:i,ida,ilar,ilarda,ilari,inin,isi,isinda,siyon,siyonda,siyonlar,siyonlarda,siyonlari,siyonu,siyonun,siyonunda tar:af,afi,afin,afinda,aflar,aflarda,aflari,afta,ih,ihi,ihin,ihinde,ihler,ihlerde,ihleri,ihte tas:i,in,inda,lar,larda,lari,ta
  ted:avi,avide,aviler,avilerde,avileri,avinin,avisi,avisinde
  tek.erlekli,nigi,nigin,niginde,nik,nikler,niklerde,nikleri,nikte,nisyen,nisyende,nisyeni,nisyenin,nisyeninde,nisyenler,nisyenlerde,nisyenleri,rar,rarda,rari,rarin,rarinda,rarlandi,rarlar,rarlarda,rarlari
  ten:donda,donlar,donlarda,donlari,donu,donun,donunda tet:kigi,kigin,kiginde,kiki,kikler,kiklerde,kikleri,kikte tik:anikligi,anikligin,anikliginda,aniklik,anikliklar,anikliklarda,anikliklari,aniklikta
  tir:oid,oidde,oidi,oidin,oidinde,oidler,oidlerde,oidleri tol:ere tom:ografi,ografisi top:lardamar,lardamarda,lardamari,lardamarin,lardamarinda,lardamarlar,lardamarlarda,lardamarlari,ugu,ugun,ugunda,uk,uklar,uklarda,uklari,ukta tor:akal
  tra:fik,vmada,vmalar,vmalarda,vmalari,vmanin,vmasi,vmasinda tro:mboz,mbozda,mbozlar,mbozlarda,mbozlari,mbozu,mbozun,mbozunda tub:erkuloz,erkulozda,erkulozlar,erkulozlarda,erkulozlari,erkulozu,erkulozun,erkulozunda
  tuk:urugu,urugun,urugunde,uruk,urukler,uruklerde,urukleri,urukte tum:orde,orler,orlerde,orleri,oru,orun,orunde ult:rason,rasonografi ust.te uyg:ulandi,undur uyk:ulu uyl:ugu,ugun,ugunda,uk,uklar,uklarda,uklari,ukta
  uyu:mlu,mludur,msuz,sma,smada,smalar,smalarda,smalari,smanin,smasi,smasinda uze:rinde uzm:an,anda,ani,anin,aninda,anlar,anlarda,anlari uzu:nlugu,nlugun,nlugunda,nluk,nluklar,nluklarda,nluklari,nlukta var:dir,farin ver:ildi,ilmedi vey:a
  yag.da,i,inda,lar,larda,lari yan:inda,lisligi,lisligin,lisliginda,lislik,lisliklar,lisliklarda,lisliklari,lislikta yap:ildi,ilmadi yar:in yas:inda,indaki yat:agi,agin,aginda,ak,aklar,aklarda,aklari,akta,an yay:gin yed:i
  yem:egi,egin,eginde,ek,ekler,eklerde,ekleri,ekte yil.da,i,in,inda,lar,larda,lari,lik yir:mi,tigi,tigin,tiginda,tik,tiklar,tiklarda,tiklari,tikta yog:unlugu,unlugun,unlugunda,unluk,unluklar,unluklarda,unluklari,unlukta yok.tur yol:u
  yon:unden yuk:sekten yum:urtaligi,urtaligin,urtaliginda,urtalik,urtaliklar,urtaliklarda,urtaliklari,urtalikta yuz.de,ler,lerde,leri,u,un,unde zat:urre,urrede,urreler,urrelerde,urreleri,urrenin,urresi,urresinde
`);
