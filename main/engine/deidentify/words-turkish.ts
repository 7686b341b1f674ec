/** Turkish words of hospital texts, and the most frequent ones of the language, in the forms that are written: none that is a frequent name. */

export const turkishWords = `
  abi:si abl:asi aca:rak
  aci:dan,k,kca,ktir,l,lan,lanma,lanmalar,lanmasi,larak,ldi,ldigi,ldir,len,li,lip,liyor,ller,lma,lmak,lmaktadir,lmasi,lmayan,lmis
  aci:lmistir,p,sindan,yor acl:ik acm:ak,asi,ayan,is act:igi ade:nomdan,nomlar,nomlari,nomlu,nomun,nomuna,nomunda,nopati,t,ti,tler adl:i
  adr:esi,esler aga:bey,beyi,beyler,c,ctan agi:r,rligi,rligin,rliginda,rlik,rliklar,rliklarda,rliklari,rlikli,rlikta,z,zda,zdan,zlar,zlari,zli
  agl:adi,adigi,ama,amak,amasi,amayan,amis,ayan,ayarak,ayip,iyor
  agr:esif,ida,idan,idi,idigi,ilar,ilarda,ilari,ili,ima,imak,imasi,imayan,imis,inin,isina,isinda,isiz,iya,iyan,iyarak,iyip,iyor agu:stos
  agz:a,i,in,ina,inda ail:ede,eden,eler,esel,esi,esinde,esine,eye,eyi,eyle aji:te
  akc:igerde,igerden,igere,igeri,igerin,igerinde,igerine,igerler,igerlerde,igerleri,igerli akr:aba,abalar,abalik,abasi,ep
  aks:am,ama,amda,amdan,ami,amin,amina,aminda,amla,amlar,amlarda,amlari,illa,illada,illadan,illalar,illalari,illali,illanin,illasi
  aks:illasina,illasinda,illaya,iller,iyel ala:nda,ndan,nin,nina,ninda,nlar,nlarda,nlari,nli,rak
  alc:ak,ida,idan,ilar,ilari,ili,inin,isi,isina,isinda,iya ald:igi
  ale:rjen,rji,rjide,rjiden,rjik,rjiler,rjilerde,rjileri,rjili,rjinin,rjisi,rjisinde,rjisine,rjiye,t,yhine
  ali:nacak,namadi,nan,narak,ndi,ndigi,nip,niyor,nma,nmak,nmaktadir,nmasi,nmayan,nmis,nmistir,p,r,yor alk:ol,oller,ollu,olu alm:ak,ayan,is,istir
  alt.dis,i,ina,inci,inda,mis,ta ama:ca,ci,cina,cinda,ciyla,cla,clar,cli,cta,ctan amb:ulansi,ulanslar amc:a,alar,asi
  ame:liyat,liyata,liyathane,liyathanede,liyathaneden,liyathaneler,liyathanesi,liyathanesinde,liyathanesine,liyathaneye,liyathaneyi
  ame:liyathaneyle,liyati,liyatin,liyatina,liyatinda,liyatlar,liyatlarda,liyatlari,liyatli,liyatsiz,liyatta,liyattan amf:izem,izematoz,izemi,izemler
  amn:iyon amp:iyem,utasyon anc:ak
  ane:koik,mik,miler,misi,stezi,stezisi,stezist,steziyoloji,vrizma,vrizmada,vrizmadan,vrizmalar,vrizmalarda,vrizmalari,vrizmali
  ane:vrizmanin,vrizmasi,vrizmasina,vrizmasinda,vrizmaya ani:den anj:io,iyo,iyografi,iyografik,iyografiler,iyografisi ank:siyete,siyeteler,siyetesi
  anl:adi,adigi,ama,amak,amasi,amayan,amis,atan,atarak,atip,atiyor,atma,atmak,atmasi,atmayan,atmis,atti,attigi,ayan,ayarak,ayip anl:iyor
  ann:eanne,eanneler,eannesi,ede,eden,eler,elerde,eleri,enin,esi,esinde,eye,eyi
  ant:eriorunda,ibiyotigi,ibiyotigin,ibiyotiginde,ibiyotik,ibiyotikler,ibiyotiklerde,ibiyotikleri,ibiyotikte anu:sler,su
  aor:t,talar,tasi,tik,tlar,tlarda,tlari,tlu,tta,ttan,tu,tun,tuna,tunda apa:ndisit,ndisiti,ndisitler
  ape:ndiks,ndikse,ndiksi,ndiksin,ndiksinde,ndiksine,ndiksler,ndiksleri,ndiksli,ndikste,ndiksten
  aps:e,ede,eden,eler,elerde,eleri,eli,enin,esi,esinde,esine,eye
  ara:bada,badan,balar,basi,basina,basinda,baya,bayi,bayla,c,ca,ci,ciligiyla,cina,cinda,cla,clar,cta,ctan,lik,sina,sinda,sindan
  ark:a,ada,adas,adasi,adaslar,asina,asinda ars:iv,ivi,ivler
  art:arak,efakt,efakti,efaktin,efaktina,efaktinda,efaktlar,efaktlarda,efaktlari,efaktli,efaktta,efakttan,erinde,erler,erleri,erli
  art:ip,iran,irarak,irdi,irdigi,irip,iriyor,irma,irmak,irmasi,irmayan,irmis,isi,islar,iyor,ma,mak,masi,mayan,mis,mistir,ritik,ritler
  art:roskopik,rozlar,ti,tigi asa:gida,gidaki,nsor
  ase:mptomatik,tabulum,tabuluma,tabulumda,tabulumdan,tabulumlar,tabulumlari,tabulumlu,tabulumu,tabulumun,tabulumuna,tabulumunda
  asi.da,di,l,lama,lar,larda,lari,li,metri,metrik,metrisi,nin,si,sinda,stan,standa,stani,stanin,staninda,stanlar,stanlarda,stanlari asi:t,ti
  ask:er,eri,erler,erlik asl:a ast:im,imda,imi,imin,iminda,imlar,imlarda,imlari,imli
  ata:rdamar,rdamarda,rdamari,rdamarin,rdamarinda,rdamarlar,rdamarlarda,rdamarlari
  ate:lektatik,lektazi,lektaziden,lektaziler,lektazileri,lektazili,lektazinin,lektazisi,lektazisinde,lektazisine,lektaziye,li,ller
  ate:rosklerotik,roskleroz,rosklerozlar,rosklerozu,se,si,sin,sinde,sine,sler,slerde,sleri,sli,ste,sten ati:pik
  atr:iyum,ofide,ofiden,ofik,ofiler,ofileri,ofili,ofinin,ofisi,ofisine,ofiye ava:skuler avu:c,kat
  aya:ga,gi,gin,gina,ginda,k,kbilegi,ki,kin,kinda,klar,klarda,klari,kli,kta,ktan ayd:a,ir ayi:na,nda,rici,rt,rtedilemeyen
  ayl:ar,igi,igin,iginda,ik,iklar,iklarda,iklari,ikta ayn:i ayr:i,ica,ilmis az
  aza:lan,larak,ldi,ldigi,lip,lir,liyor,lma,lmada,lmadan,lmak,lmaktadir,lmalar,lmalari,lmali,lmanin,lmasi,lmasina,lmasinda,lmaya
  aza:lmayan,lmis,lmistir,ltan,ltarak,ltip,ltiyor,ltma,ltmak,ltmasi,ltmayan,ltmis,ltti,lttigi
  bab:aanne,aanneler,aannesi,ada,adan,alar,alarda,alari,anin,asi,asinda,aya,ayi bac:aga,agi,agin,agina,aginda,aklar,aklarda,aklari,akli,akta,aktan
  bad:emcik,emciki,emcikler
  bag:imli,imlisi,imsiz,irsaga,irsagi,irsagin,irsagina,irsaginda,irsak,irsaklar,irsaklarda,irsaklari,irsakli,irsakta,irsaktan,lar bag:li
  bah:ce,celer,cesi bak:anlik,im,imi,imindan,imlar bal:dir,dira,dirda,dirdan,diri,dirin,dirina,dirinda,dirlar,dirlari,dirli,gam,gami,gamlar,gamli
  ban:a,yo,yolar,yosu bar:kod,saga,sagi,sagin,sagina,saginda,sak,saklar,saklari,sakli,sakta,saktan
  bas:agrisi,amiyor,an,arak,hekim,hekimligi,hekimlik,ilarak,ildi,ildigi,iliyor,ilma,ilmak,ilmaktadir,ilmasi,ilmayan,ilmis,ilmistir
  bas:ina,inda,ip,isi,iya,iyor,ka,ketbol,kili,ladi,ladigi,lama,lamak,lamasi,lamayan,lamis,lanan,lanarak,landi,landigi,lanip,laniyor
  bas:lanma,lanmak,lanmaktadir,lanmasi,lanmayan,lanmis,lanmistir,lari,layan,layarak,layip,li,liyor,ma,mak,masi,mayan,mis,parmak
  bas:tan,tigi,ur,vuran,vurarak,vurdu,vurdugu,vurma,vurmak,vurmasi,vurmayan,vurmus,vurup,vuruyor
  bat:arak,ici,ina,inda,indan,ini,inin,inina,ininda,inlar,inlarda,inlari,inli,ip,iyor,ma,mak,masi,mayan,mis,ti,tigi
  bay:ginligi,ginligin,ginliginda,ginlik,ginliklar,ginliklarda,ginliklari,ginlikta,ilan,ilarak,ildi,ildigi,ilip,iliyor,ilma,ilmak
  bay:ilmaktadir,ilmalar,ilmasi,ilmayan,ilmis,ilmistir,rami,ramlar baz:en,i,isi beb:ege,egi,egin,eginde,ek,ekler,eklerde,ekleri,ekte,ekten
  bek:ar,ledi,ledigi,leme,lemek,lemesi,lemeyen,lemis,lendi,lendigi,lenen,lenerek,lenip,leniyor,lenme,lenmek,lenmektedir,lenmesi
  bek:lenmeyen,lenmis,lenmistir,letildi,letildigi,letilen,letilerek,letilip,letiliyor,letilme,letilmek,letilmektedir,letilmesi,letilmeyen
  bek:letilmis,letilmistir,leyecek,leyen,leyerek,leyip,liyor
  bel:e,gede,geden,geler,gesi,gesinde,gesine,geye,geyi,geyle,i,inde,ine,irgin,irlendi,irlenemedi,irlenen,irsiz,irten,irterek,irti
  bel:irtildi,irtildigi,irtilen,irtiler,irtilerek,irtilip,irtiliyor,irtilme,irtilmek,irtilmektedir,irtilmesi,irtilmeyen,irtilmis
  bel:irtilmistir,irtip,irtisi,irtiyor,irtme,irtmek,irtmesi,irtmeyen,irtmis,irtti,irttigi,ki,leri ben:den,im,zeri ber:aber,aberinde,i bes.inci
  bey:az,incigi,incigin,inciginde,incik,incikler,inciklerde,incikleri,incikte,inde,inden,ini,inin,ininde,inler,inlerde,inleri,inli
  bey:ne,ni,nin,ninde,nine bez:i,ler,leri bic:aklanma,imde
  bil:di,digi,dirdi,dirdigi,diren,direrek,dirildi,dirildigi,dirilen,dirilerek,dirilip,diriliyor,dirilme,dirilmek,dirilmektedir,dirilmesi
  bil:dirilmeyen,dirilmis,dirilmistir,dirip,diriyor,dirme,dirmek,dirmesi,dirmeyen,dirmis,egin,eginde,egine,ekler,eklerde,ekleri
  bil:ekli,ekte,ekten,erek,gi,gide,giden,giler,gilerinize,ginize,gisayarli,gisi,gisinde,gisine,giye,giyi,giyle,inc,inci,incli,incsiz
  bil:indi,indigi,inen,inerek,inip,iniyor,inme,inmek,inmektedir,inmesi,inmeyen,inmis,inmistir,inmiyor,ip,iyor,me,mek,mesi,meyen bil:mis
  bir.akan,akarak,akilan,akilarak,akildi,akildigi,akilip,akiliyor,akilma,akilmak,akilmaktadir,akilmasi,akilmayan,akilmis,akilmistir
  bir:akip,akiyor,akma,akmak,akmasi,akmayan,akmis,akmistir,akti,aktigi,az,cok,er,inci,kac,likte bis:iklet,ikleti,ikletler
  bit:er,erek,ip,irdi,irdigi,iren,irerek,irip,iriyor,irme,irmek,irmesi,irmeyen,irmis,isiginde,isik,iyor,kin,me,mek,mesi,meyen,mis bit:ti,tigi
  biy:opsi,opside,opsiden,opsiler,opsilerde,opsileri,opsili,opsinin,opsisi,opsisinde,opsisine,opsiye biz:e,i,im
  bob:rege,regi,regin,reginde,regine,rekler,reklerde,rekleri,rekli,rekte,rekten,rekustu,rekustude,rekustuler,rekustulerde,rekustuleri
  bob:rekustunun,rekustusu,rekustusunde bog:az,azda,azi,azin,azinda,azlar,azlarda,azlari,ulma
  bol:ge,gede,geden,geler,gelerde,geleri,geli,genin,gesi,gesinde,gesindeki,gesine,geye bor:usu,usuda,usular,usularda,usulari,usunun,ususu,ususunda
  bos:altan,altarak,altip,altiyor,altma,altmak,altmasi,altmayan,altmis,altti,alttigi,anmis
  boy:aci,anan,anma,anmasi,anmayan,lece,na,nu,nun,nuna,nunda,u,unca,unda,undan,unlar,unlarda,unlari,unlu,unluk,unu,unun,ununda,ut
  boy:uta,utlar,utlarda,utlari,utlu,utta,uttan,utu,utun,utuna,utunda,utundadir
  boz:uk,ukluga,uklugu,uklugun,ukluguna,uklugunda,ukluk,ukluklar,ukluklari,ukluklu,uklukta,ukluktan,ulma,ulmalar,ulmasi,ulmustur
  bro:nkogrami,nkoskopi,nkoskopiler,nkoskopisi,ns,nsa,nsial,nsiektazi,nsiektaziler,nsiektazisi,nsit,nsiti,nsitin,nsitinde,nsitler
  bro:nsitlerde,nsitleri,nsitte,nslar,nslari,nslu,nsta,nstan,nsu,nsun,nsuna,nsunda bt bu buc:uk bug:un buk:emiyor
  bul:anik,anti,antida,antilar,antilarda,antilari,antinin,antisi,antisinda,arak,du,dugu,gu,guda,gudan,gular,gulara,gularda,gulari
  bul:gulu,gunun,gusu,gusuna,gusunda,guya,ma,mak,masi,mayan,mus,unan,unarak,undu,undugu,unduran,unma,unmak,unmaktadir,unmasi,unmayan
  bul:unmus,unmustur,unup,unuyor,up,uyor bun:ama,dan,lar,lari,u,un
  bur:ada,adan,asi,aya,kulma,kulmada,kulmalar,kulmalarda,kulmalari,kulmanin,kulmasi,kulmasinda,na,nu,nun,nuna,nunda,sitler,un,unda
  bur:undan,unlar,unlarda,unlari,unlu,unu,unun,ununda but:un,unlugu
  buy:udu,udugu,ukanne,ukce,ume,umede,umek,umeler,umelerde,umeleri,umenin,umesi,umesinde,umeyen,umus,uyen,uyerek,uyor,uyup buz:lu cad:deler,desi
  cal:isan,isani,isarak,isip,isiyor,isma,ismak,ismalar,ismasi,ismayan,ismis,isti,istigi cam:lar,ur,urda,urlar,urlarda,urlari,uru,urun,urunda can:li
  cap:in,ina,inda,indadir,lar,lari,li,raz
  car:pan,parak,pinti,pintida,pintilar,pintilarda,pintilari,pintinin,pintisi,pintisinda,pip,pisma,piyor,pma,pmak,pmasi,pmayan,pmis
  car:pti,ptigi,samba cat:lagi,lak,laklar
  cek:en,erek,ildi,ildigi,ilecek,ilemedi,ilememistir,ilen,ilerek,ilip,iliyor,ilme,ilmek,ilmektedir,ilmesi,ilmeyen,ilmis,ilmistir
  cek:imde,imden,ime,imi,imin,iminde,imine,imler,imlerde,imleri,imli,ip,iyor,me,mek,mesi,meyen,mis,mistir,ti,tigi,tirdi,tirdigi
  cek:tiren,tirerek,tirip,tiriyor,tirme,tirmek,tirmesi,tirmeyen,tirmis,um cen:e,ede,eden,eler,elerde,eleri,eli,enin,esi,esinde,esine,eye
  cer:rah,raha,rahi,rahin,rahisi,rahlar,rahlari,rahta,rahtan ces:itli
  cev:aba,abi,abina,abinda,ap,apla,aplar,apta,aptan,her,iz,re,releyen,resel,resinde,resindeki cey:rek cez:aevi cid:ar,ari,di cif:t
  cih:az,aza,azda,azdan,azi,azin,azina,azinda,azlar,azlari,azli
  cik:an,ar,arak,aramama,aran,ararak,ardi,ardigi,arilan,arilarak,arildi,arildigi,arilip,ariliyor,arilma,arilmak,arilmaktadir,arilmasi
  cik:arilmayan,arilmis,arilmistir,arip,ariyor,arma,armak,armasi,armayan,armis,iga,igi,igin,igina,iginda,ik,iklar,iklarda,iklari
  cik:ikli,ikta,iktan,ip,iyor,ma,mak,masi,mayan,mis,olata,ti,tigi
  cil:de,di,din,dinde,dine,diye,t,talti,taltida,taltilar,taltilarda,taltilari,taltinin,taltisi,taltisinda,tler,tleri,tli,tte,tten
  cin:lama,lamalar,lamasi civ:arinda,i,iler,isi coc:uga,ugu,ugun,ugunda,uk,uklar,uklarda,uklari,uklu,uksuz,ukta,uktan cog:u,unlukla cok.me,meler,mesi
  col:yak cuk:uru,uruda,urular,urularda,urulari,urunun,urusu,urusunda cum:a,artesi cun:ku cur:uk dah:a,i,ili,iliye dai:ma
  dak:ika,ikada,ikalar,ikalarda,ikalari,ikalik,ikanin,ikasi,ikasinda dal:aga,agi,agin,agina,aginda,ak,aklar,aklarda,aklari,akli,akta,aktan
  dam:adi,agi,ak,aklar,ara,arda,ardan,arin,arina,arinda,arlar,arlarda,arlari,arli,at,atlar,la,lalar,lasi
  dan:site,sitede,siteden,siteler,siteleri,siteli,sitenin,sitesi,sitesinde,sitesine,siteye
  dar:alan,alarak,aldi,aldigi,alip,aliyor,alma,almada,almak,almaktadir,almalar,almalarda,almalari,almanin,almasi,almasinda,almayan
  dar:almis,almistir,beler,besi,beye,liga,ligi,ligin,ligina,liginda,lik,liklar,liklarda,liklari,likli,likta,liktan day:i,ilar,isi ded:eler,esi,i
  def:alarca,ormitede,ormiteden,ormiteler,ormiteleri,ormiteli,ormitenin,ormitesi,ormitesinde,ormitesine,ormiteye
  deg:eri,erlendirdi,erlendirdigi,erlendiren,erlendirerek,erlendirildi,erlendirildigi,erlendirilemedi,erlendirilen,erlendirilerek
  deg:erlendirilip,erlendiriliyor,erlendirilme,erlendirilmek,erlendirilmektedir,erlendirilmesi,erlendirilmeyen,erlendirilmis,erlendirilmistir
  deg:erlendirip,erlendiriyor,erlendirme,erlendirmede,erlendirmeden,erlendirmek,erlendirmeler,erlendirmelerde,erlendirmeleri,erlendirmeli
  deg:erlendirmenin,erlendirmesi,erlendirmesinde,erlendirmesine,erlendirmeye,erlendirmeyen,erlendirmis,erlendirmistir,erler,erleri
  deg:il,ildir,in,isen,iserek,isik,isiklige,isikligi,isikligin,isikliginde,isikligine,isiklik,isiklikler,isiklikleri,isiklikli,isiklikte
  deg:isiklikten,isip,isiyor,isme,ismek,ismemis,ismesi,ismeyen,ismis,isti,istigi,istirdi,istirdigi,istiren,istirerek,istirip,istiriyor
  deg:istirme,istirmek,istirmesi,istirmeyen,istirmis,negi,nek
  dej:enerasyon,enerasyona,enerasyonda,enerasyondan,enerasyonlar,enerasyonlarda,enerasyonlari,enerasyonlu,enerasyonu,enerasyonun
  dej:enerasyonuna,enerasyonunda,eneratif del:ici dem:ans,ansi,anslar,ek,iri,irler,iyelinizan den:ge,gesizlik,ildi,ilen
  dep:lase,resif,resyon,resyonlar,resyonu
  der:ide,iden,iler,ilerde,ileri,ili,inin,inligi,inligin,inliginde,inlik,inlikler,inliklerde,inlikleri,inlikte,isi,isinde,isine
  der:iye,matoloji,matolojik des:truksiyon,truksiyonlar,truksiyonu dev:am dez:oryante dif:fuz,uzyon,uzyonlar,uzyonu dig:er,eri dik:is,isi,isler,isli
  dil:atasyon,atasyona,atasyonda,atasyondan,atasyonlar,atasyonlari,atasyonlu,atasyonu,atasyonun,atasyonuna,atasyonunda,ekce,ekceler dil:ekcesi,i
  din:amik dir:sege,segi,segin,seginde,segine,sek,sekler,seklerde,sekleri,sekli,sekte,sekten
  dis.eksiyon,eksiyonlar,eksiyonu,i,in,ina,inda,indan,inde,ine,kinde,kine,kler,kleri,kli,kte,kten,ler,lerde,leri,li,lokasyon,lokasyonlar
  dis:lokasyonu,loke,seke,tandu,tansiyon,tansiyonu,te div:ertikul,ertikuliti,ertikulitler,ertikuller,ertikulu
  diy:abet,abeti,abetik,abetin,abetinde,abetler,abetlerde,abetleri,abette,afram,aframa,aframda,aframdan,aframi,aframin,aframina
  diy:aframinda,aframlar,aframlari,aframli,aliz,alizde,alize,alizi,alizler,et,eti,etisyen,etler,ette,or diz.de,den,e,i,in,inde,ine,ler,lerde,leri,li
  dog:al,aldir,arak,du,dugu,mak,masi,mayan,mus,um,uma,umda,umdan,umlar,umlari,umlu,umsal,umu,umun,umuna,umunda,up,uran,urarak,urdu
  dog:urdugu,urma,urmak,urmasi,urmayan,urmus,urup,uruyor,ustan,uyor
  dok:san,torda,tordan,torlar,torlarda,torlari,toru,torun,torunda,u,uda,udan,ular,ularda,ulari,ulu,untu,untude,untuler,untulerde
  dok:untuleri,untunun,untusu,untusunde,unun,usu,usuna,usunda,uya,uz,uzuncu
  dol:arak,ayi,ayisiyla,du,dugu,duran,durarak,durdu,durdugu,durma,durmak,durmasi,durmayan,durmus,durup,duruyor,ma,mak,masi,mayan dol:mus,up,uyor
  dom:ates don:du,dugu,em,emde,emden,eme,emi,eminde,emine,emle,emler,en,erek,me,mek,mesi,meyen,mus,up,uyor dor:duncu,t
  dos:ya,yada,yadan,yalar,yalarda,yalari,yanin,yasi,yasina,yasinda,yaya,yayi,yayla doz.da,lar,larda,lari,u,un,unda
  dre:naj,najda,najdan,naji,najin,najina,najinda,najlar,najlarda,najlari,najli,nde,nden,nin,ninde,nine,nler,nleri,nli
  dud:agi,agin,aginda,ak,aklar,aklarda,aklari,akta dug:um,umleri,umu dur:um,uma,umda,umdan,umla,umlar,umlarda,umlari,umu,umun,umuna,umunda
  dus:er,erek,me,mek,mesi,meyen,mus,tu,tugu,uk,undu,undugu,undurdu,undurdugu,unduren,undurerek,undurme,undurmek,undurmesi,undurmeyen
  dus:undurmus,undurup,unduruyor,unen,unerek,unme,unmek,unmektedir,unmesi,unmeyen,unmus,unmustur,unuldu,unuldugu,unulen,unulerek
  dus:unulme,unulmek,unulmektedir,unulmesi,unulmeyen,unulmus,unulmustur,unulup,unuluyor,unup,unuyor,unuyorum,up,uyor duv:ar,arda,ari,arinda,arlar
  duy:amiyor,an,arak,du,dugu,ma,mak,masi,mayan,mus,muyor,up,uyor
  duz:eltme,eltmede,eltmeler,eltmelerde,eltmeleri,eltmenin,eltmesi,eltmesinde,enli,ensiz,ensizlige,ensizligi,ensizligin,ensizliginde
  duz:ensizligine,ensizlik,ensizlikler,ensizlikleri,ensizlikli,ensizlikte,ensizlikten,eyinde,eyindedir,eyinden,gun,lem,lemde,lemi
  duz:lemin,leminde,lemler,lemlerde,lemleri,lesme,lesmeler,lesmesi,lesmistir ebe:si ecz:aci,acisi,ane,aneler,anesi ede:medi,meyen,miyor,rek,rim,riz
  edi:ldi,lebilir,lecek,lemedi,lememis,lememistir,len,lerek,lip,lir,lmedi,lmekte,lmektedir,lmemis,lmemistir,lmesi,lmeyen,lmis,lmistir
  edi:nsel,p,yor,yorum,yoruz efu:zyon,zyona,zyonda,zyondan,zyonlar,zyonlarda,zyonlari,zyonlu,zyonu,zyonun,zyonuna,zyonunda egr:i,iligi,ilik,ilikler
  eka:rte eki:m ekl:em,emde,emden,eme,emi,emin,eminde,emine,emler,emlerde,emleri,emli ekm:ek
  eko:jen,jenite,jenitede,jeniteden,jeniteler,jeniteleri,jeniteli,jenitenin,jenitesi,jenitesinde,jenitesine,jeniteye,lari,su
  eks:ik,ize,izyon,izyonlar,izyonu,pansil,pirasyon,trude,truzyon,truzyonlar,truzyonu,tubasyon,tube ekt:azi,azik,azisi,e,eki elb:ilegi eld:e
  ele:ktif,ktrik,ktrikci eli:nde ell:eri ema:r emb:oli,olide,oliden,oliler,olilerde,olileri,olili,olinin,olisi,olisinde,olisine
  eme:kli,klide,kliler,klilerde,klileri,klinin,klisi,klisinde emn:iyet emz:iren end:okrin,okrinoloji,oskopik,oskopiler,oskopisi
  enf:arkt,arkti,arktlar,arktus,arktusler,arktusu,eksiyon,eksiyona,eksiyonda,eksiyondan,eksiyonlar,eksiyonlarda,eksiyonlari,eksiyonlu
  enf:eksiyonu,eksiyonun,eksiyonuna,eksiyonunda,ekte,ektif
  eng:elledi,elledigi,elleme,ellemek,ellemesi,ellemeyen,ellemis,elleyen,elleyerek,elleyip,elli,elliler,elliyor
  enj:eksiyon,eksiyonda,eksiyonlar,eksiyonlarda,eksiyonlari,eksiyonu,eksiyonun,eksiyonunda,ekte ens:efalit,efaliti,efalitler,eler,esi ent:ubasyon,ube
  epe:y epi:kriz,krizi,krizler,lepsi,lepside,lepsiler,lepsilerde,lepsileri,lepsinin,lepsisi,lepsisinde erg:en eri:mesi,skin
  erk:egi,egin,eginde,ek,ekler,eklerde,ekleri,ekte,en ero:zyon,zyonlar,zyonu
  ert:eledi,eledigi,eleme,elemek,elemesi,elemeyen,elemis,elendi,elendigi,elenen,elenerek,elenip,eleniyor,elenme,elenmek,elenmektedir
  ert:elenmesi,elenmeyen,elenmis,elenmistir,eleyen,eleyerek,eleyip,eliyor ese:k esi:de,ler,lerde,leri,nin,si,sinde esl:iginde,ik esn:af,asinda
  eti:ket,keti,ketin,ketinde,ketler,ketlerde,ketleri,kette etm:ek,esi,is,istir etr:afinda ett:i,igi evd:en evi:nde,ne evl:e,er,i
  evr:ak,e,eleme,elendirme,esi evv:elsi eyl:ul ezi:k,lme fab:rika,rikalar,rikasi fak:at
  fal:anks,anksa,anksi,anksin,anksina,anksinda,ankslar,ankslari,anksli,anksta,ankstan far:enks,k,kli,kliligi,klilik fas:et fat:uralar,urasi
  faz.da,i,in,inda,la,lar,larda,lari fel:c,ci,cin,cinde,cler,clerde,cleri,cte fem:ura,urda,urdan,urlar,urlari,urlu,uru,urun,uruna,urunda
  fet:usler,usu fib:roadenomlar,rozlar,ulada,uladan,ulalar,ulalari,ulali,ulanin,ulasi,ulasina,ulasinda,ulaya
  fik:sasyon,sasyonlar,sasyonu,sator,satoru fil:mde,mden,mi,min,minde,mine,mler,mleri,mli fin:dik fis:surler,tik
  fit:iga,igi,igin,igina,iginda,ik,iklar,iklarda,iklari,iklasma,ikli,ikta,iktan fiz:ik,yoterapi,yoterapist fla:ster flo:roskopi fob:isi fok:al
  for:amenler,mda,mdan,mlar,munda fra:kturde,kturleri,kturlu,kturune fut:bolcu gas:tritler,troenteroloji,troskopiler,troskopisi gaz:i,lar
  geb:e,eler,elige,eligi,eligin,eliginde,eligine,elik,elikler,eliklerde,elikleri,elikli,elikte,elikten,esi
  gec:e,ede,eden,eler,elerde,eleri,en,enin,er,erek,esi,esinde,esine,eye,eyi,eyle,ikmesi,ip,irdi,irdigi,iren,irerek,irip,iriyor,irme
  gec:irmek,irmesi,irmeyen,irmis,irmistir,iyor,me,mek,mesi,meyen,mis,ti,tigi
  gel:di,digi,ecek,erek,in,ini,inler,ip,ir,isen,iserek,isip,isiyor,isme,ismedi,ismek,ismesi,ismeyen,ismis,isti,istigi,iyor,me,medi
  gel:mek,memistir,mesi,meyen,mis,miyor,sin
  gen:el,ellikle,isledi,isledigi,isleme,islemede,islemeden,islemek,islemeler,islemelerde,islemeleri,islemeli,islemenin,islemesi
  gen:islemesinde,islemesine,islemeye,islemeyen,islemis,isleyen,isleyerek,isleyip,isligi,isligin,isliginde,isligindedir,islik,islikler
  gen:isliklerde,islikleri,islikte,isliyor,istir
  ger:egini,ekli,eksiz,iledi,iledigi,ileme,ilemek,ilemeler,ilemesi,ilemeyen,ilemis,ileyen,ileyerek,ileyip,iligi,ilik,iliyor
  get:irdi,irdigi,iren,irerek,irip,iriyor,irme,irmek,irmesi,irmeyen,irmis gib:i gid:ecek,en,er,ip,iyor
  gir:di,digi,erek,ip,isim,isimde,isimden,isime,isimi,isimin,isiminde,isimine,isimler,isimleri,isimli,isimsel,iyor,me,mek,mesi,meyen
  gir:mis,tlagi,tlagin,tlaginda,tlak,tlaklar,tlaklarda,tlaklari,tlakta git:mek,mis,ti,tigi gli:al,otik
  gog:se,su,sun,sunde,sune,usler,uslerde,usleri,uslu,uste,usten,usu,usun,usunde
  gon:derdi,derdigi,deren,dererek,derildi,derildigi,derilen,derilerek,derilip,deriliyor,derilme,derilmek,derilmektedir,derilmesi
  gon:derilmeyen,derilmis,derilmistir,derip,deriyor,derme,dermek,dermesi,dermeyen,dermis
  gor:du,dugu,emiyor,erek,evli,evlisi,me,mek,mesi,meyen,mus,mustur,muyor,uldu,uldugu,ulen,ulerek,ulme,ulmedi,ulmek,ulmektedir,ulmemistir
  gor:ulmesi,ulmeyen,ulmeyip,ulmus,ulmustur,ulup,uluyor,unen,unmeyen,untu,untude,untuden,untuleme,untulemede,untulemeden,untulemeler
  gor:untulemeleri,untulemeli,untulemenin,untulemesi,untulemesinde,untulemesine,untulemeye,untulendi,untuler,untulerde,untuleri
  gor:untulu,untunun,untusu,untusunde,untusune,untuye,unum,unumde,unumdedir,unumden,unume,unumler,unumleri,unumlu,unumu,unumun,unumunde
  gor:unumundedir,unumune,unur,up,ur,usme,usmeler,usmesi,uyor
  gos:terdi,terdigi,teren,tererek,terildi,terildigi,terilen,terilerek,terilip,teriliyor,terilme,terilmek,terilmektedir,terilmesi
  gos:terilmeyen,terilmis,terilmistir,terip,teriyor,terme,termek,termesi,termeyen,termis
  got:urdu,urdugu,uren,urerek,urme,urmek,urmesi,urmeyen,urmus,urup,uruyor goz.de,den,e,etiminde,ler,lerde,leri,lu,u,un,unde,une,yasi
  gra:fide,fiden,filer,fileri,fili,finin,fisinde,fiye gre:ft,fti,ftler gua:tr,tri,trlar guc:lukle,suz,suzlugu,suzluk,suzlukler
  gun:de,dur,duz,duzleri,e,le,ler,luk,u,unde,une guv:enlik hac:im,imde,imi,imin,iminde,imler,imlerde,imleri
  haf:if,ifce,ta,tada,tadan,tadir,talar,talarda,talari,talik,tanin,tasi,tasina,tasinda,taya,tayi,tayla hak:kinda
  hal:a,asi,inde,iyle,siz,sizligi,sizligin,sizliginde,sizlik,sizlikler,sizliklerde,sizlikleri,sizlikte
  ham:ile,ileligi,ileligin,ileliginde,ilelik,ilelikler,ileliklerde,ilelikleri,ilelikte han:gi,gisi,imi hap:si
  har:eket,eketi,eketin,eketinde,eketler,eketlerde,eketleri,eketli,eketsiz,ekette
  has:sas,sasiyet,sasiyeti,sasiyetler,tada,tadan,talar,talarda,talari,talarin,taliga,taligi,taligin,taligina,taliginda,talik,taliklar
  has:taliklari,talikli,talikta,taliktan,tamiz,tamizin,tane,tanede,taneden,taneler,tanelerde,taneleri,tanemiz,tanemizde,tanemize
  has:tanenin,tanesi,tanesinde,tanesine,taneye,taneyi,taneyle,tanin,tasi,tasinda,taya,tayi hav:ada,alar,alarda,alari,ale,anin,asi,asinda hay:vancilik
  haz:imsizlik,iran,irladi,irladigi,irlama,irlamak,irlamasi,irlamayan,irlamis,irlanan,irlanarak,irlandi,irlandigi,irlanip,irlaniyor
  haz:irlanma,irlanmak,irlanmaktadir,irlanmasi,irlanmayan,irlanmis,irlanmistir,irlayan,irlayarak,irlayip,irliyor
  hek:im,imde,imden,imi,imin,iminde,imler,imlerde,imleri,imligi
  hem:anjiom,anjiomlar,anjiomu,atoloji,atolojik,atomdan,atomlar,atomlari,atomlu,atomun,atomuna,atomunda,aturiler,aturisi,itoraksta
  hem:oraji,orajik,orajiler,orajisi,oroid,sire,sirede,sireden,sireler,sirelerde,sireleri,sirenin,siresi,siresinde,sireye,sireyi hen:uz
  hep:atit,atiti,atitin,atitinde,atitler,atitlerde,atitleri,atitli,atitte,atomegaliler,atomegalisi,atosteatoz,atosteatozlar,atosteatozu hep:si
  her:hangi,kes,niasyon,nide,niden,niler,nileri,nili,ninin,nisi,nisinde,nisine,niye het:erojen,erojenite hey:ecan hic.bir
  hid:ronefroz,ronefrozlar,ronefrozu,rosefali,rosefaliler,rosefalisi,rosel,roseli,roseller
  hik:aye,ayede,ayeden,ayeler,ayeleri,ayeli,ayenin,ayesi,ayesinde,ayesine,ayeye hil:usa,uslar,uslari,uslu,usta,ustan,usu,usun,usuna,usunda
  hip:erdens,erekoik,erintens,ertansif,ertansiyon,ertansiyonda,ertansiyonlar,ertansiyonlarda,ertansiyonlari,ertansiyonu,ertansiyonun
  hip:ertansiyonunda,ertiroidi,odens,oekoik,ofiz,ofizde,ofizden,ofizer,ofizi,ofizin,ofizinde,ofizine,ofizler,ofizleri,ofizli,ointens hip:otiroidi
  hir:ilti,iltili his:seden,sediyor,setmek,setti,settigi hiz:asinda,asindan,la,li hom:ojen,ojendir huk:umlu
  hum:eruslar,eruslari,eruslu,erusta,erustan,erusun,erusuna,erusunda huz:ursuz,ursuzluk
  ice:n,rdi,rdigi,rek,ren,rerek,rip,risinde,risine,riyor,rme,rmek,rmesi,rmeyen,rmis
  ici.n,nde,nden,ne,p,rdi,rdigi,ren,rerek,rip,riyor,rme,rmek,rmesi,rmeyen,rmis,yor icm:e,ek,esi,eyen,is,iyor ict:e,i,igi
  idr:ar,ara,arda,ardan,ari,arin,arina,arinda,arlar,arlari,arli ign:eler,esi ike:n iki.nci,ndi,ser,zler
  ila:ca,ci,cin,cina,cinda,clar,clarda,clari,cli,csiz,cta,ctan ilc:e,eler,esi
  ile.ri,rledi,rledigi,rleme,rlemek,rlemeler,rlemesi,rlemeyen,rlemis,rleyen,rleyerek,rleyip,rliyor,tildi ilg:ili ili:ak,gi,k,sikte,skin
  ilt:ihabi,ihap,ihapi,ihapin,ihapinda,ihaplar,ihaplarda,ihaplari,ihapli,ihapta imi:s imk:ansiz
  imp:lanti,lantin,lantina,lantinda,lantlar,lantlarda,lantlari,lantli,lantta,lanttan imz:a,alar,ali,asi
  inc:eledi,eledigi,eleme,elemede,elemeden,elemek,elemeler,elemelerde,elemeleri,elemeli,elemenin,elemesi,elemesinde,elemesine,elemeye
  inc:elemeyen,elemis,elemistir,elendi,elendigi,elenen,elenerek,elenip,eleniyor,elenme,elenmek,elenmektedir,elenmesi,elenmeyen,elenmis
  inc:elenmistir,eleyen,eleyerek,eleyip,eliyor,elme,elmeler,elmesi
  inf:arktlar,eriorunda,iltrasyon,iltrasyona,iltrasyonda,iltrasyondan,iltrasyonlar,iltrasyonlari,iltrasyonlu,iltrasyonu,iltrasyonun
  inf:iltrasyonuna,iltrasyonunda,iltratif,lamasyon,lamasyonlar,lamasyonu,lamatuar,uzyon,uzyonlar,uzyonu inm:e,ede,eler,elerde,eleri,enin,esi,esinde
  ins:aat,an,ani,anlar,pirasyon int:ensitede,ensiteler,ensitesi,ensitesinde,erstisyel,ravenoz inv:aze,azyon,azyonu ipt:al
  isc:i,ide,iler,ilerde,ileri,inin,isi,isinde ish:al,alda,ali,alin,alinda,allar,allarda,allari,aller isi:nde,ne,rigi,rik,tme
  isk:emik,emiler,emisi,ium isl:ak iss:iz
  ist:ah,ahi,ahlar,ahsiz,ahsizlik,e,edi,edigi,egi,ek,ekler,em,emde,emden,eme,emedi,emek,emesi,emeyen,emi,emin,eminde,emine,emis
  ist:emiyor,emle,emler,emlerde,emleri,en,endi,endigi,enen,enerek,enip,eniyor,enme,enmek,enmektedir,enmesi,enmeyen,enmis,enmistir
  ist:er,eyen,eyerek,eyip,iyor isy:eri,erinde iti:baren,bariyle ive:di,dilikle
  iyi:ce,lesen,leserek,lesip,lesiyor,lesme,lesmek,lesmesi,lesmeyen,lesmis,lesti,lestigi iyo:t,tlu izi:n,nler
  izl:edi,edigi,eme,emek,emesi,emeyen,emis,endi,endigi,enen,enerek,enip,enir,eniyor,enme,enmedi,enmek,enmektedir,enmemektedir,enmemistir
  izl:enmesi,enmeyen,enmeyip,enmis,enmistir,eyen,eyerek,eyip,iyor izn:i
  izo:dens,ekoik,intens,lasyon,lasyonda,lasyonlar,lasyonlarda,lasyonlari,lasyonu,lasyonun,lasyonunda jan:darma jin:ekolog,ekoloji,ekolojik
  kab:iz,izligi,izligin,izliginda,izlik,izliklar,izliklarda,izliklari,izlikta,ul,uller,ulu,urga,urgada,urgadan,urgalar,urgalarda
  kab:urgalari,urgali,urganin,urgasi,urgasina,urgasinda,urgaya kac:inci,irma kad:ar,ina,inda,indan,ini,inin,inlar,inlari,ran,randa,rani
  kaf:a,ada,adan,alar,alarda,alari,ali,anin,asi,asina,asinda,atasi,atasida,atasilar,atasilarda,atasilari,atasinin,atasisi,atasisinda kaf:aya
  kah:valti,valtilar,valtisi,ve,verengi
  kal:arak,be,bi,bin,binde,bine,cada,cadan,calar,calarda,calari,cali,canin,casi,casina,casinda,caya,di,digi,diramiyor,diran,dirarak
  kal:dirdi,dirdigi,dirilan,dirilarak,dirildi,dirildigi,dirilip,diriliyor,dirilma,dirilmak,dirilmaktadir,dirilmasi,dirilmayan,dirilmis
  kal:dirilmistir,dirip,diriyor,dirma,dirmak,dirmasi,dirmayan,dirmis,ibrasyon,ibrasyonlari,ibrasyonu,ibresi,inlasan,inlasarak,inlasip
  kal:inlasiyor,inlasma,inlasmada,inlasmadan,inlasmak,inlasmalar,inlasmalarda,inlasmalari,inlasmali,inlasmanin,inlasmasi,inlasmasina
  kal:inlasmasinda,inlasmaya,inlasmayan,inlasmis,inlasti,inlastigi,inliga,inligi,inligin,inligina,inliginda,inligindadir,inlik,inliklar
  kal:inliklarda,inliklari,inlikli,inlikta,inliktan,ip,ir,ite,itede,iteler,itelerde,iteleri,itenin,itesi,itesinde,itesiz,itsal,iyor
  kal:kamiyor,karak,kip,kiyor,kma,kmak,kmasi,kmayan,kmis,kti,ktigi,lozum,ma,mak,masi,mayan,mis,pi,pin,pinda,plar,plarda,plari,pler
  kal:pleri,pli,pta,pte,pten,sifikasyon,sifikasyona,sifikasyonda,sifikasyondan,sifikasyonlar,sifikasyonlari,sifikasyonlu,sifikasyonu
  kal:sifikasyonun,sifikasyonuna,sifikasyonunda,sifiye kam:u,yon,yonet
  kan:alda,aldan,alin,alina,alinda,allar,allari,alli,ama,amada,amadan,amalar,amalarda,amalari,amali,amanin,amasi,amasina,amasinda
  kan:amaya,dan,idi,idigi,ima,imak,imasi,imayan,imis,in,ina,inda,iyan,iyarak,iyip,iyor,lar,lari,li,ser,serde,serden,sere,seri,serin
  kan:serinde,serine,serler,serlerde,serleri,serli,sizlik,tin
  kap:agi,agin,aginda,ak,akcik,aklar,aklarda,aklari,akta,ali,anan,anarak,andigi,anip,aniyor,anma,anmak,anmaktadir,anmasi,anmayan
  kap:anmis,anmistir,atan,atarak,atilan,atilarak,atildi,atildigi,atilip,atiliyor,atilma,atilmak,atilmaktadir,atilmasi,atilmayan
  kap:atilmis,atilmistir,atip,atiyor,atma,atmak,atmasi,atmayan,atmis,atti,attigi,i,ilar,isi,ladi,ladigi,lama,lamak,lamasi,lamayan
  kap:lamis,layan,layarak,layip,liyor,sadi,sadigi,sama,samak,samasi,samayan,samis,sayan,sayarak,sayip,siyor,sul,suller,sulu
  kar:acigerde,acigerden,acigere,acigeri,acigerin,acigerinde,acigerine,acigerler,acigerlerde,acigerleri,acigerli,akteristik,ar,ara
  kar:arda,ardan,ari,arina,arinda,arla,arlar,des,dese,desi,desin,desinde,desler,deslerde,desleri,deste,desten,diyolog,diyoloji,diyolojik
  kar:diyomegali,incalanma,incalanmalar,incalanmasi,inda,indan,ini,inin,ininda,inlar,inlarda,inlari,inli,ni,nin,nina,ninda,si,silastiran
  kar:silastirarak,silastirdi,silastirdigi,silastirilan,silastirilarak,silastirildi,silastirildigi,silastirilip,silastiriliyor,silastirilma
  kar:silastirilmak,silastirilmaktadir,silastirilmasi,silastirilmayan,silastirilmis,silastirilmistir,silastirip,silastiriyor,silastirma
  kar:silastirmada,silastirmak,silastirmalar,silastirmalarda,silastirmalari,silastirmanin,silastirmasi,silastirmasinda,silastirmayan
  kar:silastirmis,sinom,sinomlar,sinomu,sisinda
  kas:iga,igi,igin,igina,iginda,ik,iklar,iklarda,iklari,ikli,ikta,iktan,in,ina,inan,inarak,inda,indi,indigi,inip,iniyor,inma,inmak
  kas:inmaktadir,inmasi,inmayan,inmis,inmistir,inti,intida,intilar,intilarda,intilari,intili,intinin,intisi,intisinda,lar,lari,tan
  kat:eter,eterde,eterden,etere,eteri,eterin,eterinde,eterine,eterler,eterlerde,eterleri,eterli kav:ga,itasyon,ite,iter
  kay:bi,bolan,bolarak,boldu,boldugu,bolma,bolmak,bolmaktadir,bolmasi,bolmayan,bolmus,bolmustur,bolup,boluyor,da,di,dina,dinda,gi
  kay:inpeder,invalide,ip,iti,itin,itinda,itla,itlar,itlarda,itlari,itli,itta,ittan,ma,malar,masi,nakci
  kaz:ada,adan,alar,asi,asina,asinda,aya,ayi,ayla ked:i
  kem:eri,ige,igi,igin,iginde,igine,ik,ikler,iklerde,ikleri,ikli,ikte,ikten,oterapi,oterapide,oterapiler,oterapilerde,oterapileri
  kem:oterapinin,oterapisi,oterapisinde ken:ar,arda,arin,arinda,arlar,arlarda,arlari,diliginden,dini,disi,disinde,disine,disinin,e ker:e
  kes:en,erek,esi,i,ici,ildi,ildigi,ilen,iler,ilerek,ilip,iliyor,ilme,ilmek,ilmektedir,ilmesi,ilmeyen,ilmis,ilmistir,in,inlikle
  kes:ip,isi,it,ite,iti,itin,itinde,itine,itler,itlerde,itleri,itli,itsel,itte,itten,iyor,me,mek,mesi,meyen,mis,ti,tigi kif:ozlar,ozu
  kik:irdaga,irdagi,irdagin,irdagina,irdaginda,irdak,irdaklar,irdaklarda,irdaklari,irdakli,irdakta,irdaktan kil:olar,olu,osu kim:in,se,sesi
  kir:an,arak,di,digi,eclenme,eclenmede,eclenmeler,eclenmelerde,eclenmeleri,eclenmenin,eclenmesi,eclenmesinde,iga,igi,igin,igina
  kir:iginda,iklar,iklarda,iklari,ikli,ikta,iktan,ilan,ilarak,ildi,ildigi,ilip,iliyor,ilma,ilmak,ilmaktadir,ilmasi,ilmayan,ilmis
  kir:ilmistir,ip,iyor,li,ma,mak,masi,mayan,mis,mizi,pik
  kis:a,i,ide,iden,iler,ileri,in,inin,irlik,isi,iye,iyi,men,mi,t,ti,tik,tin,tinde,tine,tler,tlerde,tleri,tli,tte,tten
  kit:lede,leden,leler,lelerde,leleri,leli,lenin,lesel,lesi,lesinde,lesine,leye
  kiz:arikligi,arikligin,arikliginda,ariklik,arikliklar,arikliklarda,arikliklari,ariklikta,i,inin,kardes
  kla:vikulada,vikuladan,vikulalar,vikulalari,vikulali,vikulanin,vikulasi,vikulasina,vikulasinda,vikulaya
  kli:nige,nigi,niginde,nigine,nikle,nikler,nikte,nikten,psi,psler
  klo:strofobi,strofobide,strofobik,strofobiler,strofobilerde,strofobileri,strofobinin,strofobisi,strofobisinde koa:h koc:a,asi kog:us
  kok:e,ler,leri,lu,siks,te,ten,u,un,unde,une
  kol:ay,ayca,edok,eksiyon,eksiyonu,esistektomi,esistit,esistiti,esistitler,esteroller,esterolu,igi,it,iti,itler,lari,leksiyon,lu
  kol:on,ona,onda,ondan,onlar,onlarda,onlari,onlu,onoskopiler,onoskopisi,onu,onun,onuna,onunda,tuk,tukalti,u,un,una,unda
  kom:plikasyon,plikasyonsuz,presyon,presyona,presyonda,presyondan,presyonlar,presyonlari,presyonlu,presyonu,presyonun,presyonuna
  kom:presyonunda,su,sulugunda,sulugundaki,suluk,susu
  kon:an,arak,du,dugu,fuzyon,ka,kalar,kasi,mak,masi,mayan,mus,solidasyon,solidasyona,solidasyonda,solidasyondan,solidasyonlar,solidasyonlari
  kon:solidasyonlu,solidasyonu,solidasyonun,solidasyonuna,solidasyonunda,solide,trakte,trasti,trastin,trastina,trastinda,trastla
  kon:trastlanan,trastlanma,trastlanmada,trastlanmadan,trastlanmalar,trastlanmalari,trastlanmali,trastlanmanin,trastlanmasi,trastlanmasina
  kon:trastlanmasinda,trastlanmaya,trastlar,trastlarda,trastlari,trastta,trasttan,trolda,trolden,trollar,trollarda,trollari,trolu
  kon:trolun,trolunda,turda,turdan,turlar,turlari,turlu,turun,turuna,turunda,tuzyon,tuzyonlar,tuzyonu,u,uda,udan,ulan,ularak,uldu
  kon:uldugu,ulma,ulmak,ulmaktadir,ulmasi,ulmayan,ulmus,ulmustur,ulu,ulup,uluyor,umundadir,up,usabilen,usamiyor,usan,usarak,usma
  kon:usmak,usmasi,usmayan,usmus,usmuyor,ustu,ustugu,usu,usuna,usunda,usup,usuyor,uya,uyla,uyor,uyu koo:pere
  kop:ek,ma,malar,masi,rucugu,rucugun,rucugunde,rucuk,rucukler,rucuklerde,rucukleri,rucukte,ya,yada,yalar,yalarda,yalari,yanin,yasi kop:yasinda
  kor:elasyon,elasyonlar,elasyonu,ele,idor,idorlar,idoru,ku,kulu,kusu,kuyor,nea,nealar,neasi,pus,se,seler,sesi,teks,teksi,udu,udugu
  kor:uma,umak,umasi,umayan,umus,unan,unarak,undu,undugu,unma,unmak,unmaktadir,unmasi,unmayan,unmus,unmustur,unup,unuyor,uyan,uyarak kor:uyor,uyup
  kos:an,arak,ma,mak,masi,mayan,mus,ta,tada,tadan,talar,talari,tali,tanin,tasi,tasina,tasinda,taya,tu,tugu,u,up,uyor
  kot:u,ulesen,uleserek,ulesip,ulesiyor,ulesme,ulesmek,ulesmesi,ulesmeyen,ulesmis,ulesti,ulestigi kov:id koy:ler,u kra:nial,niyal kre:m
  kri:zde,zi,zin,zinde,zler,zlerde,zleri kro:nik kua:for
  kuc:uldu,uldugu,ulen,ulerek,ulme,ulmede,ulmek,ulmektedir,ulmeler,ulmelerde,ulmeleri,ulmenin,ulmesi,ulmesinde,ulmeyen,ulmus,ulmustur kuc:ulup,uluyor
  kul:agi,agin,agina,aginda,ak,aklar,aklarda,aklari,akli,akta,aktan,lanan,lanarak,landi,landigi,lanilan,lanilarak,lanildi,lanildigi
  kul:lanilip,laniliyor,lanilma,lanilmak,lanilmaktadir,lanilmasi,lanilmayan,lanilmis,lanilmistir,lanip,lanir,laniyor,lanma,lanmak
  kul:lanmaktadir,lanmasi,lanmayan,lanmis,lanmistir,lanmiyor kur:sun,u,um,umlar,umu
  kus:an,arak,ma,mada,mak,malar,malarda,malari,manin,masi,masinda,mayan,mus,tu,tugu,up,uyor kuv:vetli,vetsizlik kuy:ruk kuz:en
  lab:oratuar,oratuvar,oratuvari,oratuvarlar lak:toz lap:aroskopik lar:enks lat:eks,eralinde leh:ine
  len:f,fadenopati,fadenopatiler,fadenopatisi,fi,fin,finde,fler,flerde,fleri,fomalar,fomasi,fte,si,sler
  lez:yon,yona,yonda,yondan,yonlar,yonlarda,yonlari,yonlu,yonu,yonun,yonuna,yonunda lig:amanlar,amentler lin:eer lit:ik
  lob:da,dan,larda,lari,lu,ulasyon,un,una,unda
  lok:alizasyon,alizasyona,alizasyonda,alizasyondan,alizasyonlar,alizasyonlari,alizasyonlu,alizasyonu,alizasyonun,alizasyonuna,alizasyonunda lok:ule
  lor:dozlar los:emi,emiler,emisi lum:ende,eni lut:fen mad:de,dede,deden,deler,delerde,deleri,deli,denin,desi,desinde,desine,deye,enci
  mah:alle,keme,kemeler,kemesi mak:siller,simal mal:igniteler,ignitesi
  mam:ografi,ografide,ografiden,ografiler,ografileri,ografili,ografinin,ografisi,ografisinde,ografisine,ografiye man:yetik mar:angoz
  mas:tektomiler,tektomili,tektomisi mav:i may:is
  med:ialinde,iastende,iastenden,iastene,iasteni,iastenin,iasteninde,iastenine,iastenler,iastenleri,iastenli mek:tubu,tup,tuplar
  mem:ede,eden,eler,eleri,eli,enin,esi,esinde,eye,ur,ura,urda,urdan,urlar,urlarda,urlari,uru,urun,urunda
  men:enjiom,enjiomlar,enjiomu,enjit,enjiti,enjitler,iskusler,iskuslerde,iskusleri,iskuslu,iskuste,iskusten,iskusu,iskusun,iskusunde
  men:iskusune,opoz,opozda,opozlar,opozu mer:diven,divenden,diveni,divenler,haba,hem
  mes:ane,anede,aneden,aneler,anelerde,aneleri,aneli,anenin,anesi,anesinde,anesine,aneye,ela,legi,lek,leki,lekler,lekleri
  met:akarp,alik,allar,astaz,astazda,astazdan,astazi,astazin,astazina,astazinda,astazlar,astazlarda,astazlari,astazli
  mev:cudiyeti,cut,cutdur,cuttur,sim,simsel mey:ve mez:enter,enterik mid:e,ede,eden,eler,elerde,eleri,eli,enin,esi,esinde,esine,eye mig:reni,renler
  mil:imetrik,iyer,yon miy:om,omlar,omu mor:arma,luk mot:osiklet,osikleti,osikletler moz:aik mrg
  mua:yene,yenede,yeneden,yeneler,yenelerde,yeneleri,yeneli,yenenin,yenesi,yenesinde,yenesine,yeneye mud:urlugu,urluk
  muh:asebeci,endis,endisi,endisin,endisinde,endisler,endislerde,endisleri,endiste,temel,temelen
  muk:oza,ozada,ozadan,ozal,ozalar,ozalari,ozali,ozanin,ozasi,ozasina,ozasinda,ozaya mul:teci,tipl mum:kun,kunse mut:fak nad:iren nak:il,illi,li
  nar:gile,koz,kozlar,kozu nas:il naz:ofarenks,ogastrik
  ned:be,en,ende,enden,ene,eni,enin,eninde,enine,eniyle,enle,enler,enlerde,enleri,enlerle,enli,ir
  nef:es,esi,esin,esinde,esini,esler,eslerde,esleri,este,roloji nek:rotik,rozlar nem:li ner:ede,eden,eye net:lik nez:le nic:in nis:an niy:e
  nob:et,ete,eti,etin,etinde,etine,etler,etlerde,etleri,etli,ette,etten nod:lari,ul,ulde,ulden,uller,ullerde,ulleri,ullu,ulu,ulun,ulunde,ulune,usu
  non:koopere,spesifik nor:malden,maldir,olog,oloji,olojik not:lar,u nuk:leer,s,sler,su num:ara,aralar,arasi obl:ik oca:k
  oda:da,ga,gi,gin,gina,ginda,k,klar,klari,kli,kta,ktan,lar,larda,lari,nin,si,sinda ode:mde,mden,meler,mesi,mi,min,minde,mine,mler,mlerde,mleri,mli
  ofi:s ofk:eli ogl:e,ede,eden,eler,elerde,eleri,en,enin,esi,esinde,u,unun
  ogr:enci,encide,enciler,encilerde,encileri,encinin,encisi,encisinde,etmen,etmende,etmenden,etmene,etmeni,etmenin,etmeninde,etmenler
  ogr:etmenlerde,etmenleri ogu:llar,n
  oks:ijen,ijeni,ijenler,urdu,urdugu,uren,urerek,urme,urmek,urmesi,urmeyen,urmus,uruge,urugu,urugun,urugunde,urugune,uruk,urukler
  oks:uruklerde,urukleri,uruklu,urukte,urukten,urup,uruyor
  oku:du,dugu,ma,mak,masi,mayan,mus,nan,narak,ndu,ndugu,nma,nmak,nmaktadir,nmasi,nmayan,nmus,nmustur,nup,nuyor,yan,yarak,yor,yup
  ola:bilecegi,bilir,cagi,cak,gan,gandir,gandisi,madi,miyor,rak,si,sidir,silikla
  olc:u,uldu,ulen,uler,ulmektedir,ulmustur,um,umde,umden,ume,umler,umleri,umlu,umu,umun,umunde,umune,usu old:u,ugu,ugundan,ugunu,ukca ole:rek
  olm:adi,adigi,ak,akta,aktadir,amis,amistir,asi,asina,ayan,e,ek,esi,eyen,us,ustur ols:a,un
  olu:nur,p,r,rdu,san,sarak,sma,smak,smasi,smayan,smus,stu,stugu,sturan,sturarak,sturdu,sturdugu,sturma,sturmak,sturmasi,sturmayan
  olu:sturmus,sturup,sturuyor,sup,suyor,yor
  omu:rda,rdan,rgada,rgadan,rgalar,rgalarda,rgalari,rgali,rganin,rgasi,rgasina,rgasinda,rgaya,rilige,riligi,riligin,riliginde,riligine
  omu:rilik,rilikler,riliklerde,rilikleri,rilikli,rilikte,rilikten,rlar,rlarda,rlari,rlu,ru,run,runa,runda,zda,zdan,zlar,zlarda
  omu:zlari,zlu,zu,zun,zunda omz:a,u,un,una,unda ona:m,ma,mda,mdan,mi,mina,minda,mla,mlar,y,ya,yda,ydan,yi,yina,yinda,yla,ylar onc:eki,esi ond:e
  one:mli,msiz,rdi,rdigi,ren,rerek,ri,rildi,rildigi,rilen,riler,rilerek,rilip,rilir,riliyor,rilme,rilmek,rilmektedir,rilmesi,rilmeyen
  one:rilmis,rilmistir,rip,ririm,ririz,risi,riyor,rme,rmek,rmesi,rmeyen,rmis
  onk:ol,ola,olda,oldan,ollar,ollarda,ollari,ollu,oloji,olojik,olu,olun,oluna,olunda
  onl:ar,ara,ari,arin,edi,edigi,eme,emek,emesi,emeyen,emis,eyen,eyerek,eyip,uyor ont:anisi onu:n,ncu,nde,ne
  opa:k,kli,sifikasyon,sifiye,site,sitede,siteden,siteler,siteleri,siteli,sitenin,sitesi,sitesinde,sitesine,siteye
  ope:rasyon,rasyona,rasyonda,rasyondan,rasyonlar,rasyonlarda,rasyonlari,rasyonlu,rasyonu,rasyonun,rasyonuna,rasyonunda opt:ik ora:da,dan,ya
  orb:itada,itadan,italari,itanin,itasina,itasinda,itaya orn:egin oro:farenks ort:ada,asinda,opedik,opedist ory:ante
  ost:eofit,eofiti,eofitik,eofitin,eofitinde,eofitine,eofitler,eofitlerde,eofitleri,eofitli,eofitte,eofitten,eomiyelit,eomiyeliti
  ost:eomiyelitler,eoporozlar ote:ki oti:stik,zm oto:bus,busler,busu otu:ran,rarak,rdu,rdugu,rma,rmak,rmasi,rmayan,rmus,ru,rup,ruyor,z
  ove:rde,rden,re,ri,rin,rinde,rine,rler,rleri,rli oyk:u,ude,uden,uler,ulerde,uleri,ulu,unun,usu,usunde,usune,uye oyl:e oze:lligi,llik,llikle,llikler
  ozg:ecmis,ecmisi,ecmisinde,ecmisler,ul ozo:fagus,fagusa,faguslar,faguslari,faguslu,fagusta,fagustan,fagusu,fagusun,fagusuna,fagusunda
  pan:kreasi,kreasin,kreasina,kreasinda,kreaslar,kreaslarda,kreaslari,kreasli,kreasta,kreastan,kreatiti,kreatitler,suman,sumani pan:sumanlar
  par:alar,anazal,ankim,ankimal,ankimde,ankimden,ankime,ankimi,ankimin,ankiminde,ankimine,ankimler,ankimleri,ankimli,atiroid,cali
  par:estezi,ezi,maga,magi,magin,magina,maginda,mak,maklar,maklarda,maklari,makli,makta,maktan pas:aj,aji
  pat:ellada,elladan,ellalar,ellalari,ellali,ellanin,ellasi,ellasina,ellasinda,ellaya,olog,oloji,olojik,olojisi,olojiye paz:ar,artesi
  pel:vik,vikalisiyel,vise,visi,visin,visinde,visler,vislerde,visleri,visli,viste,visten pem:be pen:isilin,isilini,isilinler
  per:forasyon,forasyonlar,forasyonu,fuzyon,fuzyonlar,fuzyonu,ibronkovaskuler,ibronsial,iferik,iferinde,ikardiyal,ikolesistik,ipankreatik
  per:iplevral,istaltizm,itonlar,itonu,iventrikuler,sembe pey:nir pih:ti,tilar,tisi pil.de,i,in,inde,ler,lerde,leri piy:elonefrit
  pla:gi,gin,gina,ginda,ka,klar,klari,kli,kta,ktan,nda,ni,nin,ninda,nladi,nladigi,nlama,nlamak,nlamasi,nlamayan,nlamis,nlanan,nlanarak
  pla:nlandi,nlandigi,nlanip,nlaniyor,nlanma,nlanmak,nlanmaktadir,nlanmasi,nlanmayan,nlanmis,nlanmistir,nlar,nlarda,nlari,nlayan
  pla:nlayarak,nlayip,nliyor,sentalar,sentasi ple:vra,vrada,vradan,vralar,vralari,vrali,vranin,vrasi,vrasina,vrasinda,vraya plo:rezi
  pno:moni,monik,moniler,monisi,motoraks,motoraksi,motorakslar
  pol:iklinige,iklinigi,iklinigin,ikliniginde,iklinigine,iklinik,iklinikle,iklinikler,ikliniklerde,iklinikleri,iklinikte,iklinikten
  pol:ipe,ipin,ipinde,ipine,ipler,ipleri,ipli,ipte,ipten pon:ksiyon,ksiyonlar,ksiyonu pos:teriorunda
  poz:isyon,isyona,isyonda,isyondan,isyonlar,isyonlari,isyonlu,isyonu,isyonun,isyonuna,isyonunda pre:operatif
  pro:gresif,gresyon,gresyonlar,gresyonu,ksimal,stat,stati,statin,statina,statinda,statlar,statlarda,statlari,statli,statta,stattan
  pro:tez,tezde,tezden,tezi,tezin,tezinde,tezine,tezler,tezlerde,tezleri,tezli,tokol,tokolda,tokollar,tokollarda,tokollari,tokolu
  pro:tokolun,tokolunda,truzyon,truzyona,truzyonda,truzyondan,truzyonlar,truzyonlari,truzyonlu,truzyonu,truzyonun,truzyonuna,truzyonunda
  psi:kiyatri,kiyatrik,kiyatrist,kolog,kolojik,koz
  rad:yolog,yologa,yologda,yologdan,yologlar,yologlari,yologu,yologun,yoloji,yolojik,yolojisi,yoterapi,yoterapide,yoterapiler,yoterapilerde
  rad:yoterapileri,yoterapinin,yoterapisi,yoterapisinde rag:men
  rah:at,atsiz,atsizligi,atsizlik,atsizliklar,im,imde,imden,imi,imin,iminde,imler,imlerde,imleri,imli,ma,min,mina,minda
  ran:devu,devuda,devudan,devular,devularda,devulari,devulu,devunun,devusu,devusuna,devusunda,devusuz,devuya,devuyla,devuyu
  rap:or,ora,orda,ordan,orla,orlama,orlar,orlarda,orlari,orlu,oru,orun,oruna,orunda
  rea:ksiyon,ksiyonda,ksiyonlar,ksiyonlarda,ksiyonlari,ksiyonu,ksiyonun,ksiyonunda red:deden,dedilen,detti ref:akatci,akatciler,akatcisi,luler,lusu
  reg:resyon,resyonlar,resyonu
  rek:onstruksiyon,onstruksiyonlar,onstruksiyonu,tum,tuma,tumda,tumdan,tumlar,tumlarda,tumlari,tumlu,tumu,tumun,tumuna,tumunda ren:kli res:mi
  ret:ikulonoduler,inalar,inasi
  rez:eke,eksiyon,eksiyona,eksiyonda,eksiyondan,eksiyonlar,eksiyonlari,eksiyonlu,eksiyonu,eksiyonun,eksiyonuna,eksiyonunda,idu,iduel rit:im
  rom:atizma,atizmalar,atizmasi,atoloji,atolojik ron:tgenin,tgenine,tgenler,tgenleri,tgenli rup:turler rut:in
  saa:t,ti,tin,tinda,tlar,tlarda,tlari,tler,tlik,tta,tte sab:ah,aha,ahi,ahin,ahina,ahinda,ahla,ahlar,ahlarda,ahlari,ahta,ahtan sac:ilim,lar,li,ma
  sad:ece saf:ra,rada,ralar,ralarda,ralari,rasi,rasinda
  sag:da,dadir,dan,inda,ladi,ladigi,lama,lamak,lamasi,lamayan,lamis,lanan,lanarak,landi,landigi,lanip,laniyor,lanma,lanmak,lanmaktadir
  sag:lanmasi,lanmayan,lanmis,lanmistir,layan,layarak,layip,likli,liksiz,liyor sak:agi,agin,aginda,ak,aklar,aklarda,aklari,akta,in,ral,roiliak
  sal:dirgan san:ci,cisi,dalye,dalyede,dalyeler,dalyelerde,dalyeleri,dalyenin,dalyesi,dalyesinde,iye,iyeler,iyelik,iyesi,tral,tralinde
  sap:an,arak,ip,iyor,ma,mak,masi,mayan,mis,tadi,tadigi,tama,tamak,tamasi,tamayan,tamis,tanan,tanarak,tandi,tandigi,tanip,taniyor
  sap:tanma,tanmadi,tanmak,tanmaktadir,tanmamistir,tanmasi,tanmayan,tanmis,tanmistir,tayan,tayarak,tayip,ti,tigi,tiyor sar:iligi,ilik,iliklar
  sav:ci,ciligi,cilik say:et,gilar,gilarimizla,gilarimla seb:ebe,ebi,ebinde,ebine,ebiyle,ep,eple,epler,epte,epten,ze
  sed:asyon,asyonlar,asyonlu,asyonu,ye,yede,yeler,yelerde,yeleri,yenin,yesi,yesinde
  seg:mentin,mentinde,mentine,mentler,mentleri,mentli,mentte,mentten seh:ir,irler,ri
  sek:ans,ansa,ansi,ansin,ansina,ansinda,anslar,anslarda,anslari,ansli,ansta,anstan,eldir,elleri,er,eri,erler,estre,il,ilde,iller
  sek:iz,izinci,li,linde,lindeki,reter,reteri,sen sel:am,amlar sem:ptom,ptomatik,ptomlar,ptomu
  sen:drom,dromlar,dromu,eden,eler,esinde,esine,eye,eyi,eyle,in,kop,trilobuler sep:tali,tasyon,tumlar,tumu
  ser:best,ebellar,ebellum,ebral,i,ide,iler,ilerde,ileri,inin,isi,isinde,umda,umlar,umlarda,umlari,umu,umun,umunda,viks,viksi,viksler
  ser:vis,visi,visin,visinde,visle,visler,vislerde,visleri,viste,visten
  sev:iye,iyede,iyeden,iyeler,iyeleri,iyeli,iyenin,iyesi,iyesinde,iyesine,iyeye,k sez:aryen,aryeni,aryenler sic:ak sid:detle,detli
  sig:ara,aralar,arasi,arayi,inmaci,orta,ortalar,ortali,ortasi,ortasiz
  sik:ayet,ayete,ayeti,ayetin,ayetinde,ayetine,ayetiyle,ayetler,ayetlerde,ayetleri,ayetli,ayette,ayetten,istirici,likla sil:ah,inmistir
  sim:di,diki,etrik,etriktir,etrisi,fizis
  sin:ir,irda,irde,irden,ire,iri,irin,irinda,irinde,irine,irlar,irlarda,irlardadir,irlari,irler,irlerde,irleri,irli,ovit,ovitler
  sin:tigrafi,tigrafik,tigrafiler,tigrafisi,use,usler,uslerde,usleri,uslu,uste,usten,usu,usun,usunde,usune,uzit,uziti,uzitler,yal
  sin:yalda,yalde,yalden,yale,yali,yalin,yalinda,yalinde,yaline,yallar,yallarda,yallari,yaller,yalleri,yalli
  sir:a,alar,asi,asinda,otik,oz,ozda,ozlar,ozlarda,ozlari,ozu,ozun,ozunda,ta,ti,tin,tina,tinda,tlar,tlari,tli,tta,ttan,tustu
  sis:en,erek,ip,iyor,kinlik,lige,ligi,ligin,liginde,ligine,lik,likler,liklerde,likleri,likli,likte,likten,me,mek,mesi,meyen,mis
  sis:temde,temik,temler,tigi,tit,titi,titler,toskopi siv:i,ida,idan,ilar,ilarda,ilari,ili,inin,isal,isi,isina,isinda,iya siy:ah,rik siz:i,in,ofreni
  ska:foid,pulada,puladan,pulalar,pulalari,pulali,pulanin,pulasi,pulasina,pulasinda,pulaya skl:erotik,eroz,erozlar,erozu
  sko:lyoz,lyozda,lyozlar,lyozlarda,lyozlari,lyozu,lyozun,lyozunda,pi sof:orde,orler,orlerde,orleri,oru,orun,orunde sog:uk
  sok:agi,ak,aklar,ma,masi,umu sol:da,dan,iter,unda,unum,unuma,unumda,unumdan,unumlar,unumlarda,unumlari,unumlu,unumsal,unumu,unumun,unumuna,unumunda
  son:dadan,dalar,dalari,dali,danin,dasi,dasina,dasinda,daya,landirildi,ra,raki,rasi,u,uc,uca,ucla,uclar,uclarda,uclari,ucta,uctan
  son:ucu,ucun,ucuna,ucunda,uncu
  sor:arak,du,dugu,ma,mak,masi,mayan,mus,u,uda,udan,ulan,ular,ularak,ularda,ulari,uldu,uldugu,ulma,ulmak,ulmaktadir,ulmasi,ulmayan
  sor:ulmus,ulmustur,ulup,uluyor,un,una,unda,undan,unla,unlar,unlarda,unlari,unsuz,unu,unun,ununa,ununda,up,usu,usuna,usunda,uya sor:uyla,uyor,uyu
  sos:yal soy:gecmis,gecmisi,gecmisinde,gecmisler,le,ledi,ledigi,leme,lemek,lemesi,lemeyen,lemis,lendi,lendigi,lenen,lenerek,lenip,leniyor
  soy:lenme,lenmek,lenmektedir,lenmesi,lenmeyen,lenmis,lenmistir,leyen,leyerek,leyip,luyor spe:sifik spi:kulasyon,kule spl:enomegaliler,enomegalisi
  spo:ndilodiskit,ndilolistezis,ndiloz,rcu sta:bil
  ste:nozda,nozdan,nozlar,nozlari,nozlu,nozun,nozuna,nozunda,nti,ntin,ntinde,ntine,ntler,ntlerde,ntleri,ntli,ntte,ntten,rnumlar str:esi,esler,esli
  sub:akut,at,kapsuler sul:ar sun:arim,u,ulur sup:eriorunda,heli,helidir,hesiyle,hesiz
  sur:du,dugu,durdu,durdugu,duren,durerek,durme,durmek,durmesi,durmeyen,durmus,durup,duruyor,ede,eden,edir,eler,erek,esi,esinde
  sur:eye,eyi,eyle,me,mek,mesi,meyen,mus,ucu,up,uplar,upu,uyor sus:u,uz sut:urler,uru suu:ru suy:u tab:an,ani,anlar,iidir,leti,letler,urcu
  tah:lil,lili,liller,ta,tasi
  tak:an,arak,ibe,ibi,ibin,ibinde,ibine,ilan,ilarak,ildi,ildigi,ilip,iliyor,ilma,ilmak,ilmaktadir,ilmasi,ilmayan,ilmis,ilmistir
  tak:ip,ipi,ipin,ipinde,ipler,iplerde,ipleri,ipli,ipte,ipten,iyor,la,ma,mak,masi,mayan,mis,si,ti,tigi
  tal:amus,ebe,ebi,ebinde,ebine,ep,eple,epler,epte,epten tam:amen,amlandi,dir,irci
  tan:i,ida,idan,ilar,ilarda,ilari,ili,imladi,imladigi,imlama,imlamak,imlamasi,imlamayan,imlamis,imlanan,imlanarak,imlandi,imlandigi
  tan:imlanip,imlaniyor,imlanma,imlanmak,imlanmaktadir,imlanmasi,imlanmayan,imlanmis,imlanmistir,imlayan,imlayarak,imlayip,imliyor
  tan:inin,isal,isi,isina,isinda,isiyla,siyon,siyonda,siyonlar,siyonlarda,siyonlari,siyonu,siyonun,siyonunda
  tar:af,afa,afi,afin,afinda,afindadir,afindan,aflar,aflarda,aflari,afli,afta,ama,amalar,amasi,ih,ihe,ihi,ihin,ihinde,ihine,ihle
  tar:ihler,ihlerde,ihleri,ihli,ihte,ihten,im,la,zda,zi
  tas:a,i,idi,idigi,ima,imak,imasi,imayan,imis,in,ina,inda,iyan,iyarak,iyip,iyor,lar,larda,lari,li,malar,masi,siz,ta,tan tat:il,ili,iller tav:uk
  taz:e ted:avi,avide,aviden,aviler,avilerde,avileri,avili,avinin,avisi,avisinde,avisine,avisiz,aviye teh:didi
  tek.erlekli,nigi,nigin,niginde,nik,nikeri,nikler,niklerde,nikleri,nikte,nisyen,nisyende,nisyenden,nisyene,nisyeni,nisyenin,nisyeninde
  tek:nisyenler,nisyenlerde,nisyenleri,rar,rarda,rari,rarin,rarinda,rarladi,rarladigi,rarlama,rarlamak,rarlamasi,rarlamayan,rarlamis
  tek:rarlanan,rarlanarak,rarlandi,rarlandigi,rarlanip,rarlaniyor,rarlanma,rarlanmak,rarlanmaktadir,rarlanmasi,rarlanmayan,rarlanmis
  tek:rarlanmistir,rarlar,rarlarda,rarlari,rarlayan,rarlayarak,rarlayip,rarliyor tel:efonda,efondan,efonla,efonlar,efonuna,efonunda
  tem:izlik,izlikci,muz ten:dinitler,dinopati,dona,donda,dondan,donlar,donlarda,donlari,donlu,donu,donun,donuna,donunda,osinovit
  ter:cuman,cumani,ledi,ledigi,leme,lemek,lemeler,lemesi,lemeyen,lemis,leyen,leyerek,leyip,liyor
  tes:ekkur,ekkurler,ekkurlerimle,his,hisi,hisler,isatci,pit,tise,tisi,tisin,tisinde,tisler,tisleri,tisli,tiste,tisten,tler,tleri
  tet:kige,kigi,kigin,kiginde,kigine,kiki,kikler,kiklerde,kikleri,kikli,kikte,kikten tey:ze,zeler,zesi
  tib:bi,iada,iadan,ialar,ialari,ianin,iasi,iasina,iasinda,iaya
  tik:ali,anikligi,anikligin,anikliginda,aniklik,anikliklar,anikliklarda,anikliklari,aniklikta,anma,anmalar,anmasi,ayici tip:ik
  tir:nagi,nak,naklar,oid,oidde,oidden,oidektomi,oidi,oidin,oidinde,oidine,oidit,oiditler,oidler,oidlerde,oidleri,oidli,oit tit:reme,remeler,remesi
  tok:luk tol:ere tom:ografi,ografide,ografiden,ografiler,ografileri,ografinin,ografisi,ografisinde,ografiye,urcuklanan
  top:lam,lanti,lantilar,lantisi,lardamar,lardamarda,lardamari,lardamarin,lardamarinda,lardamarlar,lardamarlarda,lardamarlari,layici
  top:lumsal,uga,ugu,ugun,uguna,ugunda,uk,uklar,uklarda,uklari,uklu,ukta,uktan tor:akal,unlar,unu toz:lar,u
  tra:fik,kea,keada,keadan,kealar,kealari,keali,keanin,keasi,keasina,keasinda,keaya,keostomi,keostomiler,keostomisi,nsfuzyon,nsfuzyonlar
  tra:nsfuzyonu,nsplantasyon,nsplantasyonlar,nsplantasyonu,vmada,vmadan,vmalar,vmalarda,vmalari,vmali,vmanin,vmasi,vmasina,vmasinda tra:vmatik,vmaya
  tro:mboz,mbozda,mbozdan,mbozlar,mbozlarda,mbozlari,mbozlu,mbozu,mbozun,mbozuna,mbozunda,mbusler
  tub:erkuloz,erkulozda,erkulozlar,erkulozlarda,erkulozlari,erkulozu,erkulozun,erkulozunda
  tuk:urugu,urugun,urugunde,uruk,urukler,uruklerde,urukleri,urukte tum:orde,orler,orlerde,orleri,orlu,oru,orun,orunde,orune,u tup:ler,u tur:uncu
  tut:an,arak,ma,mak,masi,mayan,mus,tu,tugu,uklu,ulan,ularak,uldu,uldugu,ulma,ulmak,ulmaktadir,ulmasi,ulmayan,ulmus,ulmustur,ulum
  tut:ulumlar,ulumu,ulup,uluyor,up,uyor tuv:alet,aleti,aletler tuz:lar,lu,suz,u uca:k ucr:et,eti,etler,etli,etsiz uct:e ucu:ncu,z uls:er,eri,erler
  ult:rason,rasona,rasonda,rasondan,rasonlar,rasonlari,rasonlu,rasonografi,rasonografiler,rasonografisi,rasonu,rasonun,rasonuna ult:rasonunda
  unu:tkanligi,tkanlik,tkanliklar ure:terden,terine,terler,terleri,tralar,trasi uro:loji,lojik ust.dis,te,unde,une
  ute:rusa,ruslar,ruslari,ruslu,rusta,rustan,rusu,rusun,rusuna,rusunda uya:nik
  uyg:uladi,uladigi,ulama,ulamak,ulamasi,ulamayan,ulamis,ulanan,ulanarak,ulandi,ulandigi,ulanip,ulaniyor,ulanma,ulanmak,ulanmaktadir
  uyg:ulanmasi,ulanmayan,ulanmis,ulanmistir,ulayan,ulayarak,ulayip,uluyor,undur,unsuz uyk:ulu,usuzluk
  uyl:uga,ugu,ugun,uguna,ugunda,uk,uklar,uklarda,uklari,uklu,ukta,uktan uyr:uklu
  uyu:du,dugu,m,ma,mak,masi,mayan,mlu,mludur,msuz,mus,san,sarak,sma,smada,smak,smalar,smalarda,smalari,smanin,smasi,smasinda,smayan
  uyu:smus,stu,stugu,sturucu,sup,suyor,tularak,yamiyor,yan,yarak,yor,yup
  uza:k,nan,narak,ndi,ndigi,nim,nimi,nip,niyor,nma,nmak,nmaktadir,nmasi,nmayan,nmis,nmistir uze:re,rinde,rinden,rine uzg:un
  uzm:an,ana,anda,andan,ani,anin,aninda,anlar,anlarda,anlari uzu:nlugu,nlugun,nlugunda,nluk,nluklar,nluklarda,nluklari,nlukta,ntu
  vaj:ina,inalar,inasi var:di,dir,farin,ikosel,ikoseli,ikoseller,isi,isler,isleri,ligi,liginda,mis,sa vas:itasiyla
  ven:inde,ine,ler,leri,li,oz,trikul,trikulde,trikulden,trikuler,trikuller,trikulleri,trikullu,trikulu,trikulun,trikulunde,trikulune
  ver:digi,em,erek,ildi,ildigi,ilen,ilerek,ilip,iliyor,ilme,ilmedi,ilmek,ilmektedir,ilmesi,ilmeyen,ilmis,ilmistir,ip,ir,iyor,me
  ver:mek,mesi,meyen,mistir,tebrada,tebradan,tebralar,tebralari,tebranin,tebrasina,tebrasinda,tebraya vey:a
  vid:ada,adan,alar,alari,ali,anin,asi,asina,asinda,aya vol:eybol vur:an,arak,du,dugu,ma,mak,masi,mayan,mus,up,uyor yab:anci
  yag.da,i,inda,lanma,lanmada,lanmadan,lanmalar,lanmalari,lanmali,lanmanin,lanmasi,lanmasina,lanmasinda,lanmaya,lar,larda,lari,li yag:siz
  yak:in,ini,ininda,inlari,inma,inmalar,inmalari,inmasi yal:niz,nizca
  yan:arak,di,digi,gin,ici,igi,inda,ip,it,ita,iti,itina,itinda,itla,itlar,itta,ittan,iyor,lisligi,lisligin,lisliginda,lislik,lisliklar
  yan:lisliklarda,lisliklari,lislikta,ma,mak,malar,masi,mayan,mis,siyan
  yap:amama,amiyor,an,ar,arak,ilacak,ilacaktir,ilamadi,ilamamistir,ilan,ilarak,ildi,ildigi,ilip,iliyor,ilma,ilmadi,ilmak,ilmaktadir
  yap:ilmasi,ilmayan,ilmis,ilmistir,ilsin,ip,isikligi,isiklik,isikliklar,iyor,ma,mak,masi,mayan,mis,miyor,ti,tigi
  yar:ada,adan,alanma,alanmalar,alanmasi,alar,alari,ali,anin,asi,asina,asinda,aya,im,in,isi
  yas:adi,adigi,ama,amak,amasi,amayan,amis,ayan,ayarak,ayip,inda,indaki,iyor,larinda,li,tigi
  yat:agi,agin,aginda,ak,aklar,aklarda,aklari,akta,an,arak,ip,irilan,irilarak,irildi,irildigi,irilip,iriliyor,irilma,irilmak,irilmaktadir
  yat:irilmasi,irilmayan,irilmis,irilmistir,iyor,ma,mak,masi,mayan,mis,ti,tigi yav:as,asca yay:a,gin,ilan,ilim,ilimi
  yaz:an,arak,di,digi,i,ilan,ilar,ilarak,ildi,ildigi,ilip,iliyor,ilma,ilmak,ilmaktadir,ilmasi,ilmayan,ilmis,ilmistir,in,ip,isi,iyor
  yaz:ma,mak,masi,mayan,mis yed:i,inci yeg:en yem:egi,egin,eginde,ek,ekler,eklerde,ekleri,ekte,is,iyor yen:iden,idogan
  yer:lesim,lesimi,lesimler,lesimli,lestirdi,lestirdigi,lestiren,lestirerek,lestirildi,lestirildigi,lestirilen,lestirilerek,lestirilip
  yer:lestiriliyor,lestirilme,lestirilmek,lestirilmektedir,lestirilmesi,lestirilmeyen,lestirilmis,lestirilmistir,lestirip,lestiriyor
  yer:lestirme,lestirmek,lestirmesi,lestirmeyen,lestirmis
  yet:erli,ersiz,ersizligi,ersizlik,ersizlikler,iskin,mezlige,mezligi,mezligin,mezliginde,mezligine,mezlik,mezlikler,mezlikleri
  yet:mezlikli,mezlikte,mezlikten,mis yil.a,an,da,dan,i,in,ina,inda,la,lar,larda,lari,lik
  yir:mi,tiga,tigi,tigin,tigina,tiginda,tik,tiklar,tiklarda,tiklari,tikli,tikta,tiktan yiy:emiyor,en,or
  yog:un,unbakim,unlugu,unlugun,unlugunda,unluk,unluklar,unluklarda,unluklari,unlukta yok.lugu,mus,sa,tu,tur
  yol:a,cu,da,dan,la,lar,lari,u,una,unda,uyla yon:den,elik,unde,unden yor:gun,um,umlar,umu yuk:arida,aridaki,sek,sekten
  yum:urta,urtaliga,urtaligi,urtaligin,urtaligina,urtaliginda,urtalik,urtaliklar,urtaliklarda,urtaliklari,urtalikli,urtalikta,urtaliktan yum:usak
  yur:udu,udugu,ume,umek,umesi,umeyen,umus,umuyor,utec,uyebilen,uyemeyen,uyemiyor,uyen,uyerek,uyor,uyup yut:ak,amiyor,ma yuv:arlak
  yuz.de,eyel,ler,lerde,leri,me,u,un,unde,ustu zam:ana,anda,andan,ani,anina,aninda,anla,anlar
  zat:urre,urrede,urreler,urrelerde,urreleri,urrenin,urresi,urresinde
  zay:if,ifladi,ifladigi,iflama,iflamak,iflamasi,iflamayan,iflamis,iflayan,iflayarak,iflayip,ifliyor zeh:irlenme,irlenmesi zek:a zem:in zir:a
  zon:da,klayici,kluyor,lar,u zor:ladi,ladigi,lama,lamak,lamasi,lamayan,lamis,lanma,layan,layarak,layip,luyor
`;
