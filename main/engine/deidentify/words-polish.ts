/** Polish words of hospital texts, and the most frequent ones of the language, in the forms that are written: none that is a frequent name. */

export const polishWords = `
  abl:acja,acjach,acjami,acje,acji aby ace:nokumarol
  adr:enalin,enalina,enalinach,enalinami,enaline,enalinie,enalino,enaliny,esa,esach,esami,esem,esie,esow,esu,esy adw:okat,okata,okatem,okatow,okatowi
  age:nezja,nezjach,nezjami,nezje,nezji agr:esywna,esywne,esywnego,esywnej,esywni,esywnie,esywno,esywny,esywnych,esywnym,esywnymi
  aka:picie,pit,pita,pitach,pitami,pitem,pitow,pitu,pity akc:elerator,eleratora,eleratorem
  akt:ualizacja,ualizacjach,ualizacjami,ualizacje,ualizacji,ualna,ualne,ualnego,ualnej,ualni,ualnie,ualno,ualny,ualnych,ualnym,ualnymi
  akt:ywna,ywne,ywnego,ywnej,ywni,ywnie,ywno,ywny,ywnych,ywnym,ywnymi aku:rat akw:izycja,izycjach,izycjami,izycje,izycji alb:o
  ale:rgen,rgena,rgenach,rgenami,rgenem,rgenie,rgenow,rgenu,rgeny,rgi,rgia,rgiach,rgiami,rgiczna,rgiczne,rgicznego,rgicznej,rgiczni
  ale:rgicznie,rgiczno,rgiczny,rgicznych,rgicznym,rgicznymi,rgie,rgii,rgik,rgika,rgikiem,rgolog,rgologiczna,rgologiczny,rgologiem ale:rgologii
  alk:ohol,ohola,oholach,oholami,ohole,oholem,oholi,oholik,oholika,oholizm,oholizmu,oholow,oholowa,oholowe,oholowego,oholowej,oholowy alk:oholu,oholy
  alz:heimera amb:ulatoriach,ulatoryjna,ulatoryjne,ulatoryjnego,ulatoryjnej,ulatoryjni,ulatoryjnie,ulatoryjno,ulatoryjny,ulatoryjnych,ulatoryjnym
  amb:ulatoryjnymi aml:odypina amo:ksycylina amp.utacja,utacjach,utacjami,utacje,utacji,utowana,utowane,utowanego,utowanej,utowany,utowanych,utowanym
  ana:lityk ane:stezjolog,stezjologa,stezjologach,stezjologami,stezjologi,stezjologia,stezjologiczna,stezjologicznie,stezjologiczny,stezjologiem
  ane:stezjologii,stezjologow,stezjologu
  ang:ielska,ielski,ielskich,ielskie,ielskiego,ielskiej,ielskim,in,inach,inami,ine,inie,ino,iny,iografi,iografiach,iografiami,iograficzna
  ang:iograficzne,iograficzny,iografie,ioplastyce,ioplastyk,ioplastyka,ioplastykach,ioplastykami,ioplastyke,ioplastyki,ioplastyko
  ank:iecie,iet,ieta,ietach,ietami,iete,ieto,iety ano:mali,malia,maliach,maliami,malie,malii
  ant:ybiotyk,ybiotyka,ybiotykach,ybiotykami,ybiotyki,ybiotykiem,ybiotykoterapii,ybiotykotero,ybiotykow,ybiotykowy,ybiotyku,ykoncepcja
  ant:ykoncepcjach,ykoncepcjami,ykoncepcje,ykoncepcji anu:lowac,lowane,lowanie,lowano,lowany
  aor:cie,t,tach,talna,talne,talnego,talnej,talny,tami,tcie,to
  apa:racie,racik,racika,racikach,racikami,raciki,racikiem,racikow,raciku,rat,rata,ratach,ratami,ratem,ratow,ratu,ratura,rature apa:ratury,raty
  app:endektomi,endektomia,endektomiach,endektomiami,endektomie,endektomii apt:ece,ek,eka,ekach,ekami,eke,eki,eko
  arc:hitekt,hitektura,hitekture,hitektury,hiwalna,hiwalne,hiwalnego,hiwalnej,hiwalny,hiwalnych,hiwalnym,hiwizacja,hiwizacji,hiwizowane
  arc:hiwizowano,hiwum are:szt,sztcie,sztowana,sztowane,sztowanego,sztowanej,sztowany,sztowanych,sztowanym,sztu
  art:efakcie,efakt,efakta,efaktach,efaktami,efaktem,efaktow,efaktu,efakty,roskopi,roskopia,roskopiach,roskopiami,roskopie,roskopii
  art:roskopowa,roskopowo,roskopowy,roz,roza,rozach,rozami,roze,rozie,rozo,rozy ary:tmia,tmie,tmii
  asp:iryn,iryna,irynach,irynami,iryne,irynie,iryno,iryny ast:m,ma,mach,mami,matyczka,matyczny,matyk,matyka,me,mie,mo,my
  asy:metri,metria,metriach,metriami,metrie,metrii,metryczna,metryczne,metrycznego,metrycznej,metryczni,metrycznie,metryczno,metryczny
  asy:metrycznych,metrycznym,metrycznymi,stencie,stent,stenta,stentach,stentami,stentem,stentow,stentu,stenty ato:rwastatyna
  aut:obus,obusach,obusem,obusie,obusow,obusu,omatyczna,ostrad,ostrada,ostradach,ostrade,ostrady,ostradzie awa:ri,ria,riach,riami,rie,rii
  azb:escie,est,esta,estach,estami,estem,estow,estu,esty bab:ci,cia,ciach,cie,cii
  bad:a,ac,aja,ajac,ajaca,ajace,ajacego,ajacej,ajacy,ajacych,ajacym,al,ala,ali,alo,aly,am,ana,ance,ane,anego,anej,aniach,aniem,aniu
  bad:ank,anka,ankach,ankami,ankiem,anko,anku,ano,any,anych,anym
  bak:era,teryjna,teryjne,teryjnego,teryjnej,teryjni,teryjnie,teryjno,teryjny,teryjnych,teryjnym,teryjnymi
  bal:konik,konika,konikach,konikami,koniki,konikiem,konikow,koniku
  ban:daz,daza,dazach,dazami,daze,dazem,dazi,dazow,dazowac,dazownic,dazownica,dazownicach,dazownicami,dazownice,dazownico,dazownicy ban:dazu,dazy
  bar:dziej,dzo,ka,kach,kami,ki,kiem,kow,kowa,kowe,kowej,kowo,kowych,kowym,kowymi,wa,wie,wy,yt,ytu bas:edowa,enem,enie,enu,eny bat:erie,erii
  beb:enkowa,enkowe,enkowego,enkowej,enkowo,enkowy,enkowych,enkowym,enkowymi bec:hterewa bed:zie
  bel:eczce,eczek,eczk,eczka,eczkach,eczkami,eczke,eczki,eczko,eczkowana,eczkowane,eczkowany
  bez:bolesna,bolesne,bolesnego,bolesnej,bolesnie,bolesny,bolesnych,bolesnym,dech,decha,dechach,dechami,dechem,dechow,dechu,dechy
  bez:desze,domna,domne,domnego,domnej,domni,domnie,domno,domnosc,domnosci,domny,domnych,domnym,domnymi,dzietna,dzietny,echowa,echowe
  bez:echowego,echowej,echowo,echowy,echowych,echowym,echowymi,goraczkowa,goraczkowe,goraczkowego,goraczkowej,goraczkowy,goraczkowych
  bez:goraczkowym,kontrastowa,kontrastowe,kontrastowego,kontrastowej,kontrastowy,kontrastowych,kontrastowym,objawowa,objawowe,objawowego
  bez:objawowej,objawowo,objawowy,objawowych,objawowym,pieczenstw,pieczenstwa,pieczenstwach,pieczenstwami,pieczenstwem,pieczenstwie
  bez:pieczenstwo,pieczenstwu,pieczna,pieczne,piecznego,piecznej,pieczni,piecznie,piecznik,piecznika,piecznikach,piecznikami,pieczniki
  bez:piecznikiem,piecznikow,pieczniku,pieczno,pieczny,piecznych,piecznym,piecznymi,platna,platne,platnego,platnej,platnie,platny
  bez:platnych,platnym,posredni,posrednia,posrednich,posrednie,posredniego,posredniej,posrednim,posrednimi,posrednio,robocia,robocie
  bez:robotna,robotne,robotnego,robotnej,robotni,robotnie,robotno,robotny,robotnych,robotnym,robotnymi,sennosc,sennosci,sennoscia
  bez:sennosciach,wlad,wladach,wladem,wladow,wladu,wlady,wladzie
  bia:la,laczce,laczek,laczk,laczka,laczkach,laczkami,laczke,laczki,laczko,laczkowy,le,lego,lej,lych,lym
  bib:liotekarce,liotekarek,liotekark,liotekarka,liotekarkach,liotekarkami,liotekarke,liotekarki,liotekarko
  bie:da,dna,dny,dy,g,ga,gac,gal,gania,ganie,ganiem,ganiu,gi,giem,gl,gla,gu,gunce,gunek,gunk,gunka,gunkach,gunkami,gunke,gunki,gunko
  bie:gunkowy,lizn,lizna,liznach,liznami,lizne,liznie,lizno,lizny,rna,rne,rnego,rnej,rni,rnie,rno,rny,rnych,rnym,rnymi,rze,zacego
  bio:chemiczna,chemiczne,chemicznego,chemicznej,chemiczni,chemicznie,chemiczno,chemiczny,chemicznych,chemicznym,chemicznymi,der
  bio:dr,drach,drami,drem,drowa,drowe,drowej,drowo,drowych,drowym,drowymi,dru,drze,psjach,psjami,psje,psji,psyjna,psyjne,psyjnego
  bio:psyjnej,psyjny,psyjnych,psyjnym,ra,rac,re bis:oprolol biu:r,ra,rach,rami,rem,ro,rowa,rowy,ru,rze
  biz:uteri,uteria,uteriach,uteriami,uterie,uterii bla:d,da,dego,dej,do,dy,dych,dym,dymi,szce,szek,szk,szka,szkach,szkami,szke,szki,szko
  ble:dna,dne,dnego,dnej,dnie,dnosc,dnosci,dnoscia,dnosciach,dny,du,dy
  bli:ska,ski,skich,skie,skiego,skiej,skim,skimi,sko,zej,zn,zna,znach,znami,zne,zniak,zniaki,zniakow,zniat,znie,znieta,zno,znowacenia
  bli:znowacenie,znowata,znowate,znowatego,znowatej,znowaty,znowatych,znowatym,zny,zsza,zsze,zszego,zszej,zszo,zszy,zszych,zszym bli:zszymi
  blo:n,na,nach,nami,nce,ne,nek,niasta,niasty,nie,nka,nkach,nkami,nke,nki,nko,no,ny blu:zce,zek,zk,zka,zkach,zkami,zke,zki,zko
  boc:zna,znego,znej,zni,znie,zno,znych,znym,znymi boi.ska,skach,skiem,sko,sku boj:ac,ce,ka,ke,ki bok:a,ach,ami,i,iem,ow,u
  bol:a,aca,ace,acego,acej,ach,acy,acych,acym,al,ala,alo,ami,e,ec,esna,esne,esnego,esnej,esni,esnie,esno,esnosc,esnosci,esnoscia
  bol:esnosciach,esny,esnych,esnym,esnymi,om,ow,owa,owe,owego,owej,owy,owych,owym,u,y bor:elioza,elioze,eliozie,eliozy
  bra:c,chyterapii,cia,cie,k,ka,kach,kami,kem,ki,kiem,kow,ku,kujaca,kujace,kujacego,kujacej,kujacy,kujacych,kujacym,kuje,ky,l,la
  bra:ta,tach,tami,tem,tow,tu,ty,zowa,zowe,zowego,zowej,zowy,zowych,zowym
  bro:dawce,dawek,dawke,dawki,dawkowa,dawkowata,dawkowate,dawkowatego,dawkowatej,dawkowaty,dawkowatych,dawkowatym,dawkowe,dawkowego
  bro:dawkowej,dawkowy,dawkowych,dawkowym,nchoskopi,nchoskopia,nchoskopiach,nchoskopiami,nchoskopie,nchoskopii
  bru:dna,dne,dnego,dnej,dnie,dnych,dnym,zd,zdach,zdce,zde,zdek,zdk,zdka,zdkach,zdkami,zdke,zdki,zdko,zdy,zdzie
  brz:ega,egach,egami,egi,egiem,egow,egowa,egowe,egowego,egowej,egowy,egowych,egowym,egu,uchach,uchami,uchem,uchow,uchowy,uchu,uchy
  brz:usze,uszne,usznego,uszni,usznie,uszno,uszny,usznych,usznym,usznymi buc:ie
  bud:ezonid,ow,owa,owach,owami,owe,owie,owlanca,owlancach,owlancami,owlance,owlancem,owlanci,owlancow,owlancu,owlancy,owlaniec bud:owo,owy,zi,zic
  but:a,ach,ami,elce,elek,elk,elka,elkach,elkami,elke,elki,elko,em,ow,u,y byc byl.a,o,y byp:assa,assach,assami,assem,assie,assow,assu,assy byw:a
  cal:a,ej,kiem,kowicie,kowita,kowite,kowitego,kowitej,kowito,kowity,kowitych,kowitym,kowitymi,osc,osci,oscia,osciach,y,ych,ym,ymi
  cec:ha,hach,hami,he,ho,huja,huje,hy cef:triakson,uroksym
  cel.e,ow,owa,owana,owane,owanego,owanej,owani,owanie,owano,owany,owanych,owanym,owanymi,owe,owego,owej,owo,owy,owych,owym,owymi cel:u
  cen:trach,trami,trom,trow,trum,tymetr,tymetra,tymetrach,tymetrami,tymetrem,tymetrow,tymetrowa,tymetrowe,tymetrowego,tymetrowej
  cen:tymetrowy,tymetrowych,tymetru,tymetry,tymetrze ces:ze
  cew:ce,ek,k,ka,kach,kami,ke,ki,ko,kowa,kowe,kowego,kowej,kowo,kowy,kowych,kowym,kowymi,nik,nika,nikach,nikami,niki,nikiem,nikow
  cew:nikowac,nikowan,nikowana,nikowane,nikowanego,nikowanej,nikowani,nikowania,nikowaniach,nikowanie,nikowaniem,nikowaniu,nikowano
  cew:nikowany,nikowanych,nikowanym,nikowanymi,niku
  cha:rakterach,rakterem,rakterow,rakteru,raktery,rakterystyczna,rakterystyczne,rakterystycznego,rakterystycznej,rakterystyczni
  cha:rakterystycznie,rakterystyczno,rakterystyczny,rakterystycznych,rakterystycznym,rakterystycznymi,rakterze
  chc:a,e,esz,ial,iala,ialaby,ialby,iec,ieli che:mia,mie,mii,mioterapi,mioterapia,mioterapiach,mioterapiami,mioterapie,mioterapii
  chi:rurdzy,rurg,rurga,rurgach,rurgami,rurgi,rurgia,rurgiczna,rurgiczne,rurgicznego,rurgicznej,rurgiczni,rurgicznie,rurgiczno,rurgiczny
  chi:rurgicznych,rurgicznym,rurgicznymi,rurgiem,rurgow,rurgowi,rurgu
  chl:eb,eba,ebem,odna,odne,odnego,odnej,odny,odnych,odnym,oniak,oniaka,oniakach,oniakami,oniaki,oniakiem,oniakow,oniaku,onna,onne
  chl:onnego,onnej,onni,onnie,onno,onny,onnych,onnym,onnymi,opak,opaka,opca,opcem,opcow,opcu,opcy,opiec
  cho:c,ciaz,dnik,dnikach,dniki,dnikiem,dnikow,dniku,dza,dzaca,dzace,dzacego,dzacej,dzaco,dzacy,dzacych,dzacym,dzacymi,dze,dzen
  cho:dzenia,dzeniach,dzenie,dzeniem,dzeniu,dzi,dzic,dzik,dzika,dzikiem,dziku,dzil,dzila,lecystektomi,lecystektomia,lecystektomiach
  cho:lecystektomiami,lecystektomie,lecystektomii,lesterola,lesterolach,lesterolami,lesterole,lesterolem,lesteroli,lesterolow,lesterolu
  cho:lesteroly,ra,re,rego,rej,remu,ro,rob,roba,robach,robami,robe,robie,robo,robowa,robowe,robowego,robowej,robowy,robowych,roby
  cho:rowal,rowala,ruje,ry,rya,ryach,ryami,rych,ryem,rym,rymi,ryow,ryu,ryy
  chr:apan,apania,apaniach,apanie,apaniem,apaniu,ypce,ypien,ypienia,ypieniach,ypienie,ypieniem,ypieniu,ypka,ypke,ypki,ypniecie,zastce
  chr:zastek,zastk,zastka,zastkach,zastkami,zastke,zastki,zastko,zastkowa,zastkowe,zastkowy,zastna,zastne,zastnej,zastniak,zastniaka
  chr:zastniaki,zastny,zastnych,zestna,zestne,zestnego,zestnej,zestni,zestnie,zestno,zestny,zestnych,zestnym,zestnymi
  chu:dnac,dnie,dniecia,dniecie,dnieciem,dnieciu chw:il,ila,ilach,ilami,ile,ili,ilo,ilowo,ily chy:ba ci
  cia:gle,l,lach,lami,le,lem,lu,sne,sny,z,za,zach,zami,ze,zo,zowa,zowe,zowego,zowej,zowy,zowych,zowym,zy cic:he,ho
  cie:c,cia,ciach,cie,ciem,ciu,mie,mienia,mieniowa,mieniowe,mieniowego,mieniowej,mieniowo,mieniowy,mieniowych,mieniowym,mieniowymi
  cie:mna,mne,mnego,mnej,mni,mnie,mno,mny,mnych,mnym,mnymi,n,na,nach,nami,ne,nem,ni,niujacego,niujacy,niujacym,nka,nki,nkich,nkiego
  cie:nkiej,nkim,nkimi,nko,nkoscienna,nkoscienne,nkosciennego,nkosciennej,nkoscienni,nkosciennie,nkoscienno,nkoscienny,nkosciennych
  cie:nkosciennym,nkosciennymi,now,nsza,nsze,nszego,nszej,nszy,nszych,nszym,nu,ny,ple,plego,plej,plo,ply,plych,plym,plymi,zar,zarach
  cie:zarem,zarna,zarne,zarnego,zarnej,zarni,zarnie,zarno,zarny,zarnych,zarnym,zarnymi,zarow,zaru,zary,zki,zkich,zkie,zkiego,zkiej
  cie:zkim,zkimi,zko,zsza,zsze,zszego,zszej,zszy,zszych,zszym cio:ci,cia,ciach,cie,cii,tce,tek,tk,tka,tkach,tkami,tke,tki,tko
  cis:nien,nienia,nieniach,nienie,nieniem,nieniu cle:xane co
  cod:zienna,zienne,ziennego,ziennej,zienni,ziennie,zienno,zienny,ziennych,ziennym,ziennymi cof:niec,niecia,nieciach,niecie,nieciem,nieciu
  coo:peracja,peracjach,peracjami,peracje,peracji cor:ce,ek,ka,kach,kami,ke,ki,ko cos cro:hna
  cud:zoziemca,zoziemcow,zoziemcy,zoziemiec,zoziemka,zoziemki
  cuk:ra,rach,rami,rem,row,ru,ry,rze,rzony,rzyc,rzyca,rzycach,rzycami,rzyce,rzyco,rzycowa,rzycowe,rzycowego,rzycowej,rzycowo,rzycowy
  cuk:rzycowych,rzycowym,rzycowymi,rzycy,rzyk,rzyka,rzykiem,rzykow cwi:czac,czen,czenia,czenie,czeniem,czeniu,czy,czyc,czyl,czyla,erc
  cyp:rofloksacyna cys:toskopia,toskopii
  cza:rna,rne,rnego,rnej,rnych,rnym,s,sa,sach,sami,sem,sie,sow,su,sy,szce,szek,szk,szkach,szkami,szke,szko,szkowa,szkowe,szkowego
  cza:szkowej,szkowo,szkowy,szkowych,szkowym,szkowymi czc:za,ze,zego,zej,zo,zy,zych,zym,zymi
  cze:go,gos,ka,kac,kaja,kajaca,kajace,kajacego,kajacej,kajacy,kajacych,kajacym,kal,kala,kali,kalo,kaly,kam,kana,kane,kanego,kanej
  cze:kania,kanie,kaniem,kaniu,kano,kany,kanych,kanym,kolada,kolade,kolady,mu,rniak,rniaka,rniakach,rniakami,rniaki,rniakiem,rniakow
  cze:rniaku,rwca,rwcu,rwiec,rwona,rwone,rwonego,rwonej,rwonie,rwonych,rwonym,sc,sci,scia,sciach,sciowa,sciowe,sciowego,sciowej
  cze:sciowo,sciowy,sciowych,sciowym,sciowymi,sta,ste,stego,stej,sto,stsza,stsze,stszego,stszej,stszy,stszych,stszym,sty,stych,stym
  czk:awce,awek,awk,awka,awkach,awkami,awke,awki,awko czl:owiek,owieka,owiekach,owiekami,owieki,owiekiem,owiekow,owieku
  czo:l,la,lach,lami,le,lem,lo,lowego,lowej,lowo,lowy,lowych,lowym,lowymi,lu,pek,pka,pki,pkow
  czt:erdziesci,erdziestu,erech,erema,ernascie,ernasta,ernaste,ernastego,ernastej,ernasty,ernastych,ernastym,erokrotnie,ery,erysta
  czu:c,cia,cie,ciem,ciu,ja,jac,je,l,la,losc,losci,loscia,losciach czw:arta,arte,artego,artej,artek,artku,arto,arty,artych,artym,artymi
  czy.li,m,ms,nna,nne,nnego,nnej,nni,nnie,nno,nnosciowa,nnosciowe,nnosciowego,nnosciowej,nnosciowo,nnosciowy,nnosciowych,nnosciowym
  czy:nnosciowymi,nny,nnych,nnym,nnymi,sta,ste,stego,stej,sto,sty,stych,stym,stymi,ta,tac,tal,tala dac:hem,how,hu,hy,ie daj:e
  dal:a,ej,eka,eki,ekich,ekie,ekiego,ekiej,ekim,eko,sza,sze,szego,szej,szo,szy,szych,szym,szymi dat:ach,ami,o,y
  daw:ce,ek,k,ka,kach,kami,ke,ki,ko,kowac,kowania,kowanie,nego,nej,ni,nie,niej,no,ny,nych,nym,nymi dec:ydowac,ydowal,ydowano,yzja,yzjach,yzje,yzji
  def:ormacja,ormacjach,ormacjami,ormacje,ormacji dek:laracja,laracjach,laracjami,laracje,laracji,sametazon del:ikatnie
  dem:encja,encjach,encjami,encje,encji
  den:syjnosc,syjnosci,sytometri,sytometriach,sytometriami,sytometriczny,sytometrie,sytometrii,tysta,tystce,tystek,tystk,tystka
  den:tystkach,tystkami,tystke,tystki,tystko,tysty,tystycznie
  dep:resja,resjach,resjami,resje,resji,resyjna,resyjne,resyjnego,resyjnej,resyjny,resyjnych,resyjnym
  der:matolog,matologa,matologach,matologami,matologi,matologiczna,matologicznie,matologiczny,matologiem,matologii,matologow,matologu
  des:trukcja,trukcjach,trukcjami,trukcje,trukcji det:ektor,ektora,ektorach,ektorami,ektorem,ektorow,ektoru,ektory,ektorze
  dia:betolog,betologia,betologiczna,betologiczny,betologiem,betologii,gnosta,gnosty,gnostyce,gnostyczna,gnostyczne,gnostycznego
  dia:gnostycznej,gnostyczni,gnostycznie,gnostyczno,gnostyczny,gnostycznych,gnostycznym,gnostycznymi,gnostyk,gnostyka,gnostykach
  dia:gnostykami,gnostyke,gnostyki,gnostyko,gnoz,gnoza,gnozach,gnozami,gnoze,gnozie,gnozo,gnozowa,gnozowac,gnozowaja,gnozowal,gnozowala
  dia:gnozowali,gnozowalo,gnozowaly,gnozowam,gnozowana,gnozowane,gnozowanego,gnozowanej,gnozowani,gnozowania,gnozowanie,gnozowaniem
  dia:gnozowaniu,gnozowano,gnozowany,gnozowanych,gnozowanym,gnozowanymi,gnozuja,gnozujac,gnozuje,gnozy,liz,liza,lizach,lizami,lize
  dia:lizie,lizo,lizowan,lizowana,lizowane,lizowanego,lizowanej,lizowani,lizowania,lizowaniach,lizowanie,lizowaniem,lizowaniu,lizowano
  dia:lizowany,lizowanych,lizowanym,lizowanymi,lizy die:cie,ta,tach,tami,te,tetyczka,tetyczna,tetyczny,tetyk,tetyka,to,ty dla:czego,tego
  dlo:nia,niach,nie,niowa,niowe,niowego,niowej,niowo,niowy,niowych,niowym
  dlu:ga,gich,gie,giego,giej,gim,gosc,gosci,goscia,gosciach,zsza,zsze,zszego,zszej,zszy,zszych,zszym dna.ch,mi,wa,we,wego,wej,wy,wych,wym dne.m
  dni.a,ach,ami,e,em,i,u dno dnu dny
  dob:a,ach,ami,e,ie,o,rego,rej,rowolna,rowolne,rowolnego,rowolnej,rowolni,rowolnie,rowolno,rowolny,rowolnych,rowolnym,rowolnymi dob:rych,rym,rze,y
  doc:enta,hodzi,hodzil,hodzilo
  dod:ac,ajac,al,ala,ana,ane,anego,anej,ano,any,anych,anym,atkowa,atkowe,atkowego,atkowej,atkowo,atkowy,atkowych,atkowym,atkowymi dod:atni,atnia
  doj:azd,azdach,azdem,azdow,azdu,azdy,dzie,echac,ezdzie,rzewan,rzewania,rzewaniach,rzewanie,rzewaniem,rzewaniu,sc
  dok:ad,ladna,ladne,ladnego,ladnej,ladni,ladnie,ladniejsza,ladniejsze,ladniejszego,ladniejszej,ladniejszy,ladniejszych,ladniejszym
  dok:ladno,ladny,ladnych,ladnym,ladnymi,ola,onczona,onczone,onczonego,onczonej,onczono,onczony,onczonych,onczonym,onczyc,tora,torem
  dok:torowi,torzy,umencie,ument,umenta,umentach,umentacja,umentacjach,umentacjami,umentacje,umentacji,umentacyjna,umentacyjne,umentacyjnego
  dok:umentacyjnej,umentacyjny,umentacyjnych,umentacyjnym,umentami,umentem,umentow,umentowac,umentowana,umentowano,umentowany,umentu dok:umenty
  dol.ach,aczam,aczona,aczone,aczono,aczony,aczyc,ami,e,egliwosc,egliwosci,egliwoscia,egliwosciach,egliwosciami,ek,em,ka,kach,kami
  dol:ki,kiem,kow,ku,na,ne,nego,nie,nym,ow,u,y
  dom.a,ach,ami,em,ie,iesniowa,iesniowe,iesniowego,iesniowej,iesniowo,iesniowy,iesniowych,iesniowym,iesniowymi,inujaca,inujace,inujacego
  dom:inujacej,inujacy,ow,owa,owe,owego,owej,owo,owy,owych,owym,owymi,u,y
  doo:dbytnicza,dbytnicze,dbytniczego,dbytniczej,dbytniczo,dbytniczy,dbytniczych,dbytniczym,kola,trzewnowa,trzewnowe,trzewnowego
  doo:trzewnowej,trzewnowy,trzewnowych,trzewnowym dop:iero,isac,isal,isana,isane,isanego,isanej,isano,isany,isanych,isanym,oki
  dor:osla,osle,oslego,oslej,oslo,osly,oslych,oslym,oslymi
  dos:c,tac,taje,tala,tanie,tarczen,tarczenia,tarczeniach,tarczenie,tarczeniem,tarczeniu,tateczna,tateczne,tatecznego,tatecznej
  dos:tateczni,tatecznie,tateczno,tateczny,tatecznych,tatecznym,tatecznymi,taw,tawa,tawach,tawal,tawala,tawami,tawe,tawie,tawo,tawowa
  dos:tawowe,tawowego,tawowej,tawowo,tawowy,tawowych,tawowym,tawy,tep,tepem,tepie,tepna,tepne,tepny,tepu,wietlen,wietlenia,wietleniach
  dos:wietlenie,wietleniem,wietleniu,zedl,zla,zlo
  dot:ad,kniec,kniecia,knieciach,kniecie,knieciem,knieciu,ychczas,ycza,yczaca,yczace,yczacego,yczacej,yczacy,yczacych,yczy,yczyc
  dot:yczyl,yczyla,yczylo dou:stna,stne,stnego,stnej,stni,stnie,stno,stny,stnych,stnym,stnymi
  dow:od,oda,odach,odami,odem,odow,odu,ody,odzie,olna,olne,olnego,olnej,olni,olnie,olno,olny,olnych,olnym,olnymi
  doz:ylna,ylne,ylnego,ylnej,ylni,ylno,ylny,ylnych,ylnymi,ymetria,ymetrii dr dra:bin,bina,binach,bine,binie,biny
  dre:na,nach,nami,naz,naza,nazach,nazami,naze,nazem,nazi,nazow,nazu,nazy,nem,nie,now,nowac,nowanie,nowany,nu,ny,szczami,szcze,szczow
  dre:szczy,twial,twiala,twialy,twieja,twieje,twien,twienia,twieniach,twienie,twieniem,twieniu
  drg:awek,aweka,awekach,awekami,aweki,awekiem,awekow,aweku,awka,awkaa,awkaach,awkaami,awkach,awkaem,awkami,awkaow,awkau,awkay,awki drg:awkowe,awkowy
  dro:bna,bne,bnego,bnej,bnie,bnotorbielowata,bnotorbielowate,bnotorbielowaty,bnotorbielowatych,bnotorbielowatym,bnych,bnym,dze
  dro:g,ga,gach,gi,gowa,gowe,gowego,gowej,gowy,gowych,gowym,zna,zne,znego,znej,zni,znie,zno,znosc,znosci,znoscia,zny,znych,znym dro:znymi
  dru:cie,ga,gi,gich,gie,giego,giej,gim,gimi,go,karce,karek,kark,karka,karkach,karkami,karke,karki,karko,t,ta,tach,tami,tem,tow dru:tu,ty
  drz:en,enia,eniach,enie,eniem,eniu,ewa,ewem,ewie,ewo,ewu,wi,wiach,wiami duc:howna,hownego,howny
  dus:znosc,znosca,znoscach,znoscami,znosce,znoscem,znosci,znoscia,znosciach,znosciami,znoscow,znoscu,znoscy duz:a,e,ego,ej,o,ych,ym
  dwa.dziescia,j,nascie dwi:e,escie dwo:ch,je,jga,m,ma
  dwu:dziesta,dzieste,dziestego,dziestej,dziestu,dziesty,dziestych,dziestym,fazowo,krotna,krotne,krotnego,krotnej,krotnie,krotny
  dwu:krotnych,krotnym,nasta,naste,nastego,nastej,nastnica,nastnice,nastnicy,nastnicza,nastnicze,nastniczej,nastniczy,nastnik,nastnika
  dwu:nastnikach,nastnikami,nastniki,nastnikiem,nastnikow,nastniku,nastu,nasty,nastych,nastym
  dyf:uzjach,uzyjna,uzyjne,uzyjnego,uzyjnej,uzyjny,uzyjnych,uzyjnym
  dyn:amiczna,amiczne,amicznego,amicznej,amiczni,amicznie,amiczno,amiczny,amicznych,amicznym,amicznymi
  dyr:ektor,ektora,ektorce,ektorek,ektorem,ektork,ektorka,ektorkach,ektorkami,ektorke,ektorki,ektorko,ektorow,ektorzy
  dys:k,ka,kach,kami,ki,kiem,kopati,kopatia,kopatiach,kopatiami,kopatie,kopatii,kow,kretna,kretne,kretnie,kretny,kretnych,ku,plazja
  dys:plazjach,plazjami,plazje,plazji dyz:ur,ura,urach,urami,urem,urna,urne,urnego,urnej,urnemu,urny,urnych,urnym,urow,urowac,urowy,uru,ury,urze
  dzi:adka,adkiem,adkow,adkowie,al,alach,alami,ale,alem,alow,alu,aly,asl,asla,aslach,aslami,asle,aslem,aslo,aslow,aslowa,aslowe
  dzi:aslowego,aslowej,aslowy,aslowych,aslowym,aslu,asly,ecce,eci,eciach,ecieca,eciece,eciecego,eciecej,ecieco,eciecy,eciecych,eciecym
  dzi:eciecymi,ecinstwa,ecinstwie,eciom,eck,ecka,eckach,eckami,eckiem,ecko,ecku,ecmi,edzictw,edzictwa,edzictwach,edzictwami,edzictwem
  dzi:edzictwie,edzictwo,edzictwu,edziczna,edziczne,edzicznego,edzicznej,edziczny,edzicznych,edzicznym,eki,ekowac,ekuja,ekujac,ekuje
  dzi:ekujemy,en,enna,enne,ennego,ennej,enni,ennie,ennikarka,ennikarki,ennikarz,ennikarza,enno,enny,ennych,ennym,ennymi,esiata,esiate
  dzi:esiatego,esiatej,esiato,esiaty,esiatych,esiatym,esiatymi,esiec,esieciu,ewczyna,ewczynce,ewczynka,ewczynke,ewczynki,ewczyny
  dzi:ewiata,ewiate,ewiatego,ewiatej,ewiato,ewiaty,ewiatych,ewiatym,ewiatymi,ewiec,ewiecdziesiat,ewieciu,ewietnascie,s,siaj,siejsza
  dzi:siejsze,siejszego,siejszej,siejszy,siejszych,siejszym dzw:iek,ieka,iekach,iekami,ieki,iekiem,iekow,ieku,oni,onic,onil,onila
  ech:a,em,ogeniczna,ogeniczne,ogenicznosc,ogenicznosci,ogenicznoscia,ogenicznosciach,ogeniczny edu:kacja,kacjach,kacjami,kacje,kacji
  eko:nomista,nomistaa,nomistaach,nomistaami,nomistaem,nomistaow,nomistau,nomistay,nomistka,nomisty ekr:an,ana,anach,anami,anem,anie,anow,anu,any
  eks:percie,pert,perta,pertach,pertami,pertem,pertow,pertu,perty,pozycja,pozycjach,pozycjami,pozycje,pozycji
  ele:ktryczna,ktryczne,ktrycznego,ktrycznej,ktrycznie,ktryczny,ktryk,ktryka,ktrykach,ktrykami,ktryki,ktrykiem,ktrykow,ktryku,mencie
  ele:menta,mentach,mentami,mentem,mentow,mentu,menty emb:olizacja,olizacjach,olizacjami,olizacje,olizacji
  eme:rycie,ryt,ryta,rytach,rytami,rytce,rytek,rytem,rytk,rytka,rytkach,rytkami,rytke,rytki,rytko,rytow,rytowana,rytowane,rytowanego
  eme:rytowanej,rytowani,rytowanie,rytowano,rytowany,rytowanych,rytowanym,rytowanymi,rytu,rytura,ryture,rytury,ryturze,ryty enc:orton
  end:okrynolog,okrynologia,okrynologiczna,okrynologiczny,okrynologiem,okrynologii,ometrioze,ometriozie,ometriozy,oprotez,oproteza
  end:oprotezach,oprotezami,oproteze,oprotezie,oprotezo,oprotezoplastyce,oprotezoplastyka,oprotezoplastyki,oprotezy,oskopi,oskopia
  end:oskopiach,oskopiami,oskopie,oskopii,oskopowa,oskopowe,oskopowego,oskopowej,oskopowo,oskopowy,oskopowych,oskopowym,oskopowymi
  ero:zja,zjach,zjami,zje,zji esi:ca,ce,cy eso:wata,wate,watego,watej,wato,waty,watych,watym,watymi
  ety:kiecie,kiet,kieta,kietach,kietami,kiete,kieto,kiety eus eut:hyrox ewe:ntualnie ewi:nga fab:ryce,ryk,ryka,rykach,rykami,ryke,ryki,ryko
  fak:s,sa,sach,sami,sem,sie,sow,su,sy,tur,tura,turach,turami,ture,turo,tury,turze,tycznie
  fal:dach,dem,dow,du,dy,dzie,szywa,szywe,szywego,szywej,szywy,szywych,szywym
  far:maceuta,maceutka,maceuty,maceutyczna,maceutyczne,maceutyczny,macja,macjach,macjami,macje,macji faz.ach,ami,e,o,owo,owy fer:ie,ii
  fio:letowa,letowe,letowego,letowej,letowy,letowych,letowym fir:ma,mach,mami,me,mie,mo,my
  fiz:joterapeuta,joterapeutka,joterapi,joterapia,joterapiach,joterapiami,joterapie,joterapii,ycznie,yczny,ykoterapii
  flu:oroskopi,oroskopia,oroskopiach,oroskopiami,oroskopie,oroskopii
  for:mularz,mularza,mularzach,mularzami,mularze,mularzem,mularzi,mularzow,mularzu,mularzy fot:el,ela,elach,elami,ele,elem,eli,elow,elu,ely
  fra:gmencie,gmenta,gmentach,gmentami,gmentem,gmentow,gmentu,gmenty,kcja,kcjach,kcje,kcji,kcjonowania,kcjonowanie,ncuska,ncuski
  fra:ncuskich,ncuskie,ncuskiego,ncuskiej,ncuskim,xiparine fre:zer
  fry:zjer,zjera,zjerach,zjerami,zjerce,zjerek,zjerem,zjerk,zjerka,zjerkach,zjerkami,zjerke,zjerki,zjerko,zjerow,zjeru,zjery,zjerze
  fun:kcjonalna,kcjonalne,kcjonalnego,kcjonalnej,kcjonalni,kcjonalnie,kcjonalno,kcjonalny,kcjonalnych,kcjonalnym,kcjonalnymi fur:osemid
  gab:czasta,czaste,czastego,czastej,czasto,czasty,czastych,czastym,czastymi,inecie,inet,ineta,inetach,inetami,inetem,inetow,inetu gab:inety
  gad:olinem,olinu gal:ce,k,ka,kach,kami,ke,ki,ko
  gar:b,ba,bach,bami,bem,bie,bow,bu,by,dl,dla,dlach,dlami,dle,dlem,dlo,dlowa,dlowe,dlowego,dlowej,dlowo,dlowy,dlowych,dlowym,dlowymi gar:dlu
  gas:trektomi,trektomia,trektomiach,trektomiami,trektomie,trektomii,trolog,trologiczna,trologiczny,trologiem,trologii,troskopi
  gas:troskopia,troskopiach,troskopiami,troskopie,troskopii,trostomi,trostomia,trostomiach,trostomiami,trostomie,trostomii
  gaz:ach,ami,em,ie,ow,owa,owe,owego,owej,owo,owy,owych,owym,owymi,u,y gdy.by,z gdz:ie,iekolwiek,ies
  gen:etyczna,etyczne,etycznego,etycznej,etyczni,etycznie,etyczno,etyczny,etycznych,etycznym,etycznymi,tamycyna geo:dami,dy
  ges:tego,tej,tosc,tosci,toscia,tosciach,ty,tych,tym gim:nastyce,nastyka,nastyke,nastyki
  gin:ekolog,ekologa,ekologach,ekologami,ekologi,ekologia,ekologiczna,ekologiczne,ekologicznego,ekologicznej,ekologiczni,ekologicznie
  gin:ekologiczno,ekologiczny,ekologicznych,ekologicznym,ekologicznymi,ekologiem,ekologii,ekologow,ekologu
  gip:s,sa,sach,sami,sem,sie,sow,sowa,sowany,sowe,sowego,sowej,sowy,sowych,sowym,su,sy gla:dki,dkich,dkie,dkiego,dkiej,dkim,dkimi,dko
  gle:bi,bia,biach,biami,bie,bii,boka,boki,bokich,bokie,bokiego,bokiej,bokim,bokimi,boko,bokosc,bokosci,bokoscia,bokosciach,bsza
  gle:bsze,bszego,bszej,bszy,bszych,bszym,jak,jaka,jakach,jakami,jaki,jakiem,jakow,jaku
  glo:dem,dna,dne,dnego,dnej,dny,dnych,dnym,dowce,dowek,dowk,dowka,dowkach,dowkami,dowke,dowki,dowko,du,dzie,s,sa,sach,sami,sem
  glo:sie,sna,sne,snego,snej,sni,snie,sno,sny,snych,snym,snymi,sow,su,sy,wach,wami,wce,we,wek,wie,wk,wka,wkach,wkami,wke,wki,wko
  glo:wna,wne,wnego,wnej,wnie,wny,wnych,wnym,wo
  glu:cha,che,chego,chej,cho,chota,chote,choty,chy,chych,chym,chymi,kofaz,koz,koza,kozach,kozami,koze,kozie,kozo,kozy,tenem,tenowa glu:tenowy,tenu
  god:z,zin,zina,zinach,zinami,zine,zinie,zino,ziny goj:aca,ace,acy,en,enia,eniach,enie,eniem,eniu,i,ic
  gol:eni,eniowa,eniowe,eniowego,eniowej,eniowy,eniowych,eniowym
  gor:aca,ace,acego,acej,aco,acy,acych,acym,acymi,aczce,aczek,aczk,aczka,aczkach,aczkami,aczke,aczki,aczko,aczkowac,aczkowal,aczkowala
  gor:aczkowy,aczkujaca,aczkujace,aczkujacego,aczkujacej,aczkujaco,aczkujacy,aczkujacych,aczkujacym,aczkujacymi,aczkuje,na,ne,nego
  gor:nictwo,nicy,nie,nika,nikiem,nikow,nikowi,nym,sza,sze,szego,szej,szo,szy,szych,szym,szymi,zej
  got:owce,owek,owk,owka,owkach,owkami,owke,owki,owko
  gra.fik,ma,mach,mami,mem,mie,mow,mu,my,nic,nica,nicach,nicami,nice,nico,nicy,sica,sice,sicy,siczy,vesa gre:jow,jy
  gro:zna,zne,znego,znej,zny,znych,znym
  gru:be,bego,bej,boiglowa,bosc,bosci,boscia,bosciach,boscienna,boscienne,bosciennego,bosciennej,boscienni,bosciennie,boscienno
  gru:boscienny,bosciennych,bosciennym,bosciennymi,bsza,bsze,bszego,bszej,bszy,bszych,bszym,bych,bym,czola,czolach,czolak,czolaka
  gru:czolakach,czolakami,czolaki,czolakiem,czolakorak,czolakoraka,czolakorakiem,czolakow,czolakowaty,czolaku,czolami,czole,czolem
  gru:czolow,czolowa,czolowe,czolowego,czolowej,czolowo,czolowy,czolowych,czolowym,czolowymi,czoly,dnia,dniu,p,pach,pami,pe,pie
  gru:po,py,zlic,zlica,zlicach,zlicami,zlice,zlico,zlicy,zlicza,zlicze,zliczego,zliczej,zliczo,zliczy,zliczych,zliczym,zliczymi
  gry:p,pa,pach,pami,pe,pie,po,py
  grz:biecie,biet,bieta,bietach,bietami,bietem,bietow,bietowa,bietowe,bietowego,bietowej,bietowy,bietowych,bietowym,bietu,biety
  grz:ebien,ebieni,ebienia,ebieniach,ebieniami,ebienie,ebieniem,ebienii,ebieniu,edce,edek,edk,edka,edkach,edkami,edke,edki,edko
  grz:ejnik,ejnika,ejnikach,ejnikami,ejniki,ejnikiem,ejnikow,ejniku,ybicza,ybicze,ybiczego,ybiczej,ybiczo,ybiczy,ybiczych,ybiczym grz:ybiczymi
  guz:a,ach,ami,ek,eka,ekach,ekami,eki,ekiem,ekow,eku,em,iczna,iczne,icznego,icznej,iczny,icznych,icznym,ie,ikowa,ikowej,ka,kach
  guz:kami,ki,kiem,kow,kowa,kowata,kowate,kowaty,kowe,kowego,kowej,kowo,kowy,kowych,kowym,kowymi,ku,ow,owata,owate,owatego,owatej
  guz:owatosc,owatosci,owatoscia,owatosciach,owaty,owatych,owatym,u,y gwo:zdz,zdzi,zdzia,zdziach,zdziami,zdzie,zdziem,zdzii,zdziu hal:uks,uksow,uksy
  han:dlowca,dlowcach,dlowcami,dlowce,dlowcem,dlowci,dlowcow,dlowcu,dlowcy,dlowiec,dlowy has:la,lo
  hem:atologiczna,atologicznie,atologiczny,atologiem,ikolektomi,ikolektomia,ikolektomiach,ikolektomiami,ikolektomie,ikolektomii
  hem:oglobina,oglobinach,oglobinami,oglobine,oglobinie,oglobino,oglobiny
  hep:aryn,aryna,arynach,arynami,aryne,arynie,aryno,aryny,atomegali,atomegalia,atomegaliach,atomegaliami,atomegalie,atomegalii
  her:bacie,bat,bata,batach,batami,bate,bato,baty
  het:erogenna,erogenne,erogennego,erogennej,erogenni,erogennie,erogenno,erogenny,erogennych,erogennym,erogennymi
  hip:erdensyjna,erdensyjne,erdensyjnego,erdensyjnej,erdensyjni,erdensyjnie,erdensyjno,erdensyjny,erdensyjnych,erdensyjnym,erdensyjnymi
  hip:erechogeniczna,erechogeniczne,erechogenicznego,erechogenicznej,erechogeniczni,erechogenicznie,erechogeniczno,erechogeniczny
  hip:erechogenicznych,erechogenicznym,erechogenicznymi,erintensywna,erintensywne,erintensywnego,erintensywnej,erintensywni,erintensywnie
  hip:erintensywno,erintensywny,erintensywnych,erintensywnym,erintensywnymi,odensyjna,odensyjne,odensyjnego,odensyjnej,odensyjni
  hip:odensyjnie,odensyjno,odensyjny,odensyjnych,odensyjnym,odensyjnymi,oechogeniczna,oechogeniczne,oechogenicznego,oechogenicznej
  hip:oechogeniczni,oechogenicznie,oechogeniczno,oechogeniczny,oechogenicznych,oechogenicznym,oechogenicznymi,ointensywna,ointensywne
  hip:ointensywnego,ointensywnej,ointensywni,ointensywnie,ointensywno,ointensywny,ointensywnych,ointensywnym,ointensywnymi,oplazja
  hip:oplazjach,oplazjami,oplazje,oplazji
  his:terektomi,terektomia,terektomiach,terektomiami,terektomie,terektomii,teroskopia,teroskopii,topatologiczna,topatologiczne,topatologicznego
  his:topatologicznej,topatologiczni,topatologicznie,topatologiczno,topatologiczny,topatologicznych,topatologicznym,topatologicznymi
  his:tori,toria,toriach,toriami,torie,torii hod:gkina,owl,owla,owlach,owlami,owle,owlo,owly
  hom:ogenna,ogenne,ogennego,ogennej,ogenni,ogennie,ogenno,ogenny,ogennych,ogennym,ogennymi
  hor:mon,mona,monach,monalna,monalne,monalnego,monalnej,monalni,monalnie,monalno,monalny,monalnych,monalnym,monalnymi,monami,monem
  hor:monie,monoterapii,monow,monu,mony
  hos:picjum,picyjna,picyjny,pitalizacja,pitalizacjach,pitalizacjami,pitalizacje,pitalizacji,pitalizacyjna,pitalizacyjne,pitalizacyjnego
  hos:pitalizacyjnej,pitalizacyjny,pitalizacyjnych,pitalizacyjnym,pitalizowana,pitalizowane,pitalizowanego,pitalizowanej,pitalizowani
  hos:pitalizowanie,pitalizowano,pitalizowany,pitalizowanych,pitalizowanym,pitalizowanymi hul:ajnodze,ajnoga,ajnoge,ajnogi hut:nictwo
  hyd:raulik,raulika,raulikach,raulikami,rauliki,raulikiem,raulikow,rauliku,rokortyzon ida:c
  ide:ntyczna,ntyczne,ntycznego,ntycznej,ntyczny,ntycznych,ntycznym idz:ie igl.a,ach,ami,e,ie,o,y ile
  ilo:sc,sci,scia,sciach,sciowa,sciowe,sciowego,sciowej,sciowy,sciowych,sciowym ilu imi:e,enia,eniem,eniu,ion,iona
  imm:unoterapi,unoterapia,unoterapiach,unoterapiami,unoterapie,unoterapii
  imp:lancie,lanta,lantach,lantacja,lantacji,lantami,lantem,lantow,lantowana,lantowany,lantu,lanty
  ind:eks,eksa,eksach,eksami,eksem,eksie,eksow,eksu,eksy
  inf:ekcja,ekcjach,ekcjami,ekcje,ekcji,ekcyjna,ekcyjne,ekcyjnej,ekcyjny,ekcyjnych,ormacja,ormacjach,ormacjami,ormacje,ormacji,ormacyjna
  inf:ormacyjnej,ormacyjny,ormatyk,ormatyka,ormatykach,ormatykami,ormatyki,ormatykiem,ormatykow,ormatyku,ormowac,ormowal,ormowala
  inf:ormowana,ormowany,ormujac,ormujace,ormujacy,ormuje,ormujemy inn:e,ego,ej,i,ie,o,y,ych,ym,ymi
  ins:talacja,talacjach,talacjami,talacje,talacji,trukcja,trukcjach,trukcjami,trukcje,trukcji,ulina,ulinach,ulinami,uline,ulinie
  ins:ulino,ulinoopornosc,ulinoopornosci,ulinoopornoscia,ulinowe,ulinowego,ulinowej,ulinowy,ulinowych,ulinowym,uliny
  int:ensywna,ensywne,ensywnego,ensywnej,ensywnie,ensywnosc,ensywnosci,ensywnoscia,ensywnosciach,ensywny,ernista,ernistaa,ernistaach
  int:ernistaami,ernistaem,ernistaow,ernistau,ernistay,ernisty,ernistyczna,ernistyczne,ernistycznego,ernistycznej,ernistyczni,ernistycznie
  int:ernistyczno,ernistyczny,ernistycznych,ernistycznym,ernistycznymi,ubacja,ubacjach,ubacjami,ubacje,ubacji,ubacyjna,ubacyjne
  int:ubacyjnego,ubacyjnej,ubacyjny,ubacyjnych,ubacyjnym,ubowana,ubowane,ubowanego,ubowanej,ubowany,ubowanych,ubowanym
  inw:alida,alidka,alidki,alidow,alidtwo,alidy,alidzka,alidzki,alidzkim,alidztwa,alidztwo,azyjna,azyjne,azyjnego,azyjnej,azyjni
  inw:azyjnie,azyjno,azyjny,azyjnych,azyjnym,azyjnymi inz.ynier,yniera,ynierach,ynierami,ynierem,ynierka,ynierow,ynieru,yniery,ynierze isc
  ist:ocie,ot,ota,otach,otami,ote,otna,otne,otnego,otnej,otni,otnie,otno,otny,otnych,otnym,otnymi,oto,oty izb:a,e,ie,y
  izo:centra,centrum,densyjna,densyjne,densyjnego,densyjnej,densyjni,densyjnie,densyjno,densyjny,densyjnych,densyjnym,densyjnymi
  izo:echogeniczna,echogeniczne,echogenicznego,echogeniczny,echowa,echowe,echowego,echowej,echowy,echowych,echowym,intensywna,intensywne
  izo:intensywnego,intensywnej,intensywni,intensywnie,intensywno,intensywny,intensywnych,intensywnym,intensywnymi,lacja,lacjach
  izo:lacjami,lacje,lacji,lowana,lowane,lowanego,lowanej,lowani,lowanie,lowano,lowany,lowanych,lowanym,lowanymi ja
  jad:ac,alni,alnia,alniach,alnie,alnii,er,l,la,r,ra,rach,rami,rem,ro,rowa,rowe,rowego,rowej,rowo,rowy,rowych,rowym,rowymi,ru,rze jad:u
  jaj:a,ek,ka,kami,kiem,nik,nika,nikach,nikami,nikiem,nikow,nikowa,nikowe,nikowego,nikowej,nikowo,nikowy,nikowych,nikowym,nikowymi
  jaj:niku,o,owod,owoda,owodach,owodami,owodem,owodow,owodowy,owodu,owody,owodzie
  jak.akolwiek,as,by,i,ich,ie,iego,iej,iekolwiek,ies,ikolwiek,im,imi,is,o,osc,osci,oscia,osciach jal:owa,owe,owego,owej,owo,owy,owych,owym,owymi
  jam:ach,ami,ce,ek,k,ka,kach,kami,ke,ki,ko,o jas:kra,kre,krowy,kry,krze,ne,nego,nej,nie,nych,nym jaz:da,dach,de,dy je jec:hac,hal,hala
  jed:ea,ee,eego,eej,en,enascie,enasta,enaste,enastego,enastej,enastu,enasty,enastych,enastym,eo,ey,eych,eym,eymi,na,nak,nakowa
  jed:nakowe,nakowego,nakowej,nakowy,nakowych,nakowym,nakze,nego,nej,no,noczasowa,noczasowe,noczasowego,noczasowej,noczasowo,noczasowy
  jed:noczasowych,noczasowym,noczasowymi,nofazowo,nokomorowa,nokomorowe,nokomorowego,nokomorowej,nokomorowo,nokomorowy,nokomorowych
  jed:nokomorowym,nokomorowymi,nokrotna,nokrotne,nokrotnego,nokrotnej,nokrotnie,nokrotny,nokrotnych,nokrotnym,norazowa,norazowe
  jed:norazowego,norazowej,norazowo,norazowy,norazowych,norazowym,norodna,norodne,norodnego,norodnej,norodni,norodnie,norodno,norodnosc
  jed:norodnosci,norodnoscia,norodny,norodnych,norodnym,norodnymi,nostronna,nostronne,nostronnego,nostronnej,nostronni,nostronnie
  jed:nostronno,nostronny,nostronnych,nostronnym,nostronnymi,noznaczna,noznaczne,noznacznego,noznacznej,noznaczni,noznacznie,noznaczno
  jed:noznaczny,noznacznych,noznacznym,noznacznymi,nym,za,zen,zenia,zeniach,zenie,zeniem,zeniu,zie jeg:o jej
  jel:icie,it,itach,itami,item,ito,itowa,itowe,itowego,itowej,itowo,itowy,itowych,itowym,itowymi,itu jes:c,ien,ieni,ienia,li,zcze
  jez:dzi,dzic,dzie,dzil,dzila,eli,yka,ykach,ykami,yki,ykiem,ykow,ykowa,ykowy,yku jod.a,ach,ami,em,ow,owa,owe,owego,owej,owy,owych,owym,u,yna,yne,zie
  jut:ra,ro,rzejsza,rzejsze,rzejszego,rzejszej,rzejszy,rzejszych,rzejszym juz jw kab:el,la,lach,lami,le,lem,li,low,lu,ly
  kal:cyfikacja,cyfikacjach,cyfikacjami,cyfikacje,cyfikacji,etce,etek,etkach,etke,etki,etkowy,ibracja,ibracjach,ibracjami,ibracje kal:ibracji
  kam:ic,ica,icach,icami,ice,ico,icy,iczej,iczy,ieni,ienia,ieniach,ieniami,ienie,ieniem,ienii,ieniu
  kan:ala,alach,alami,ale,alem,alik,alika,alikach,alikami,aliki,alikiem,alikow,aliku,alow,alowa,alowe,alowego,alowej,alowy,alowych
  kan:alowym,aly,iul,iula,iulach,iulami,iule,iuli,iulo,iuly kap:lica,licy,osiego,sulce,sulek,sulk,sulka,sulkach,sulkami,sulke,sulki,sulko
  kar:cie,diochirurg,diochirurga,diochirurgia,diochirurgiczna,diochirurgicznej,diochirurgiczny,diochirurgiem,diochirurgii,diolog
  kar:diologa,diologach,diologami,diologi,diologia,diologiczna,diologiczne,diologicznego,diologicznej,diologiczni,diologicznie,diologiczno
  kar:diologiczny,diologicznych,diologicznym,diologicznymi,diologiem,diologii,diologow,diologu,diomegali,diomegalia,diomegaliach
  kar:diomegaliami,diomegalie,diomegalii,diowerter,diowertera,diowerterem,etce,etek,etka,etke,etki,k,ka,kach,kami,kiem,kow,kowa
  kar:kowe,kowego,kowej,kowy,kowych,kowym,ku,mi,miaca,miace,miacego,miacej,miaco,miacy,miacych,miacym,miacymi,mien,mienia,mieniach
  kar:mienie,mieniem,mieniu,t,tach,tami,te,to,totece,totek,toteka,totekach,totekami,toteke,toteki,toteko,ty
  kas:ecie,et,eta,etach,etami,ete,eto,ety,jer,jera,jerce,jerek,jerk,jerka,jerkach,jerkami,jerke,jerki,jerko,kach,kiem,ku,zel,zla
  kas:zlac,zlaca,zlace,zlacego,zlacej,zlach,zlaco,zlacy,zlacych,zlacym,zlacymi,zlaja,zlal,zlala,zlali,zlalo,zlaly,zlam,zlami,zlana
  kas:zlane,zlanego,zlanej,zlania,zlanie,zlaniem,zlaniu,zlano,zlany,zlanych,zlanym,zle,zlem,zli,zlow,zlu,zly
  kat.ach,ami,ar,ara,arach,arami,arem,arow,aru,ary,arze,em,nica,nice,nicy,nicza,nicze,niczego,niczej,niczo,niczy,niczych,niczym
  kat:niczymi,ow,owa,owe,owego,owej,owy,owych,owym,u kaw:aler,e,ie,y kaz:da,de,dego,dej,do,dy,dych,dym,dymi kci:uk,uka,ukach,ukami,uki,ukiem,ukow,uku
  kel:ner,nera,nerka,nerki ket:onal kic:han,hania,haniach,hanie,haniem,haniu
  kie:dy,dykolwiek,dys,licha,lichach,lichi,lichow,lichowa,lichowe,lichowego,lichowej,lichowy,lichowych,lichowym,lichu,rowac,rowal
  kie:rowala,rowali,rowana,rowane,rowanego,rowanej,rowano,rowany,rowanych,rowanym,rowca,rowcaa,rowcaach,rowcaami,rowcaem,rowcami
  kie:rowcaow,rowcau,rowcay,rowce,rowcom,rowcy,rownictwo,rownicy,rowniczka,rownik,rownika,rownikach,rownikami,rowniki,rownikiem
  kie:rownikow,rowniku,ruja,rujaca,rujace,rujacego,rujacej,rujacy,rujacych,rujacym,ruje,rujemy,runek,runka,runkach,runkami,runki
  kie:runkiem,runkow,runkowa,runkowo,runkowy,runku,szen,szeni,szenia,szeniach,szonkowa,szonkowe,szonkowego,szonkowej,szonkowo,szonkowy
  kie:szonkowych,szonkowym,szonkowymi kif:oz,oza,ozach,ozami,oze,ozie,ozo,ozy kik:ucie,ut,uta,utach,utami,utem,utow,utu,uty
  kil:ka,kadziesiat,kakrotna,kakrotne,kakrotnego,kakrotnej,kakrotnie,kakrotny,kakrotnych,kakrotnym,kanascie,koma,ku,kudniowa,kudniowe
  kil:kudniowego,kudniowej,kudniowy,kudniowych,kudniowym,kudziesieciu,kukrotnie,kuletni,kuletnia,kuletnich,kuletnie,kuletniego,kuletniej
  kil:kuletnim,kumiesieczna,kumiesieczne,kumiesiecznego,kumiesiecznej,kumiesieczny,kumiesiecznych,kumiesiecznym,kunastu,kutygodniowa
  kil:kutygodniowe,kutygodniowego,kutygodniowej,kutygodniowy,kutygodniowych,kutygodniowym,ogram,ogramow,ogramy kkp
  kla:dzie,sc,tce,tek,tk,tkach,tkami,tke,tko,ustrofobi,ustrofobia,ustrofobiach,ustrofobiami,ustrofobie,ustrofobii,wiatur,wiatura
  kla:wiaturach,wiaturami,wiature,wiaturo,wiatury,wiaturze
  kle:buszek,buszka,buszkach,buszkami,buszki,buszkiem,buszkow,buszku,szcza,szcze,szczem,szczowe,szczowy,szczy
  kli:makterium,matyzator,matyzatora,matyzatorach,matyzatorami,matyzatorem,matyzatorow,matyzatoru,matyzatory,matyzatorze,nice,niczna
  kli:niczne,nicznego,nicznej,niczni,nicznie,niczno,niczny,nicznych,nicznym,nicznymi,nika,nikach,nikami,nike,niki,niko,nowa,nowata
  kli:nowate,nowatego,nowatej,nowaty,nowatych,nowatym,nowe,nowego,nowej,nowo,nowy,nowych,nowym,nowymi,ps,psa,psami,psem,psow,psy
  kli:sza,szach,szami,sze,szo,szy klo:pidogrelem kly:kci,kcia,kciach,kcie,kciem,kciowa,kciowe,kciowego,kciowy,kciu,kiec
  kob:iecie,iet,ieta,iete,ietom,iety kod.ach,ami,em,ow,u,zie kog:o,os
  kol:acja,acjach,acje,acji,an,anach,anami,anem,anie,anowa,anowe,anowej,anowo,anowych,anowym,anowymi,anu,atan,atania,ataniach,atanie
  kol:ataniem,ataniu,ce,czyk,czyka,czykach,czykami,czyki,czykiem,czykow,czyku,edzy,egi,egow,ejce,ejek,ejk,ejka,ejkach,ejkami,ejke
  kol:ejki,ejko,ejna,ejne,ejnego,ejnej,ejni,ejnie,ejno,ejny,ejnych,ejnym,ejnymi,ezance,ezanek,ezank,ezanka,ezankach,ezankami,ezanke
  kol:ezanki,ezanko,imacja,imacjach,imacjami,imacje,imacji,kach,kami,ke,ki,ko,kowa,kowe,kowy,nierz,nierza,nierzach,nierzami,nierze
  kol:nierzem,nierzi,nierzow,nierzu,nierzy,onizowana,onizowane,onizowanego,onizowanej,onizowani,onizowanie,onizowano,onizowany,onizowanych
  kol:onizowanym,onizowanymi,onoskopi,onoskopia,onoskopiach,onoskopiami,onoskopie,onoskopii,or,orem,orow,orowe,orowy,oru,ory,orze
  kom:entarz,entarza,entarzach,entarzami,entarze,entarzem,entarzi,entarzow,entarzu,entarzy,or,ora,orach,orami,ore,orek,orka,orkach
  kom:orke,orki,orkowa,orkowe,orkowej,orkowy,orkowych,oro,orowa,orowe,orowego,orowej,orowo,orowy,orowych,orowym,orowymi,ory,orze
  kom:pletna,pletne,pletnego,pletnej,pletni,pletnie,pletno,pletny,pletnych,pletnym,pletnymi,presyjna,presyjne,presyjnego,presyjnej
  kom:presyjny,presyjnych,presyjnym,puter,putera,puterach,puterami,puterem,puterow,puterowego,puterowej,puteru,putery,puterze,u
  kom:unikacyjna,unikacyjne,unikacyjnego,unikacyjnej,unikacyjny,unikacyjnych,unikacyjnym,us
  kon:ca,cach,cami,ce,cem,centrator,centratora,centratorach,centratorami,centratorem,centratorow,centratoru,centratory,centratorze
  kon:ci,cow,cowa,cowe,cowego,cowej,cowo,cowy,cowych,cowym,cowymi,cu,cy,ia,ieczna,ieczne,iecznego,iecznej,ieczni,iecznie,ieczno
  kon:iecznosc,iecznosci,iecznoscia,iecznosciach,ieczny,iecznych,iecznym,iecznymi,iem,kubent,kubenta,serwacja,serwacjach,serwacjami
  kon:serwacje,serwacji,sultacja,sultacjach,sultacjami,sultacje,sultacji,sultacyjna,sultacyjne,sultacyjnego,sultacyjnej,sultacyjny
  kon:sultacyjnych,sultacyjnym,sultancie,sultant,sultanta,sultantach,sultantami,sultantem,sultantka,sultantow,sultantu,sultanty
  kon:sultowa,sultowac,sultowaja,sultowal,sultowala,sultowali,sultowalo,sultowaly,sultowam,sultowana,sultowane,sultowanego,sultowanej
  kon:sultowani,sultowania,sultowanie,sultowaniem,sultowaniu,sultowano,sultowany,sultowanych,sultowanym,sultowanymi,sultuja,sultujac
  kon:sultujaca,sultujacy,sultuje,sylium,takcie,takt,takta,taktach,taktami,taktem,taktow,taktowac,taktowal,taktowano,taktowe,taktowy
  kon:taktowych,taktu,taktuje,takty,trascie,trasta,trastach,trastami,trastie,trastow,trastowa,trastowac,trastowania,trastowanie
  kon:trastowany,trastowego,trastowej,trastowo,trastowy,trastowych,trastowym,trastowymi,trasty,trolach,trolami,trole,trolna,trolnego
  kon:trolnej,trolni,trolnie,trolno,trolny,trolnych,trolnym,trolnymi,trolo,trolowa,trolowac,trolowaja,trolowal,trolowala,trolowali
  kon:trolowalo,trolowaly,trolowam,trolowana,trolowane,trolowanego,trolowanej,trolowania,trolowanie,trolowaniem,trolowaniu,trolowano
  kon:trolowany,trolowanych,trolowanym,troluja,trolujac,troluje,troly,tur,tura,turach,turami,turem,turow,turu,tury,turze,tuzja,tuzjach
  kon:tuzjami,tuzje,tuzji,tynuowano
  kop:ercie,ert,erta,ertach,ertami,erte,erto,erty,i,ia,iach,iami,ii,iowac,iowano,nal,nela,niecia,niecie,nieciem,nieciu,nieta,niete
  kop:nietego,nietej,nieto,niety,nietych,nietym
  kor:ach,ami,e,ekcie,ekt,ekta,ektach,ektami,ekte,ekto,ekty,o,onarografi,onarografiach,onarografiami,onarografie,onarografii,owa
  kor:owe,owego,owej,owo,owy,owych,owym,owymi,ytarz,ytarza,ytarzach,ytarzami,ytarze,ytarzem,ytarzi,ytarzow,ytarzu,ytarzy,ze,zen
  kor:zenia,zeniach,zenie,zeniem,zeniom,zeniowa,zeniowe,zeniowego,zeniowy,zeniowych,zonka,zonki,zonkow,zonkowa,zonkowe,zonkowy,zonkowych
  kos:cia,ciach,cmi,lawa,lawe,lawosc,lawosci,lawoscia,lawy,lawych,metyczce,metyczek,metyczk,metyczka,metyczkach,metyczkami,metyczke
  kos:metyczki,metyczko,tce,tkach,tkami,tke,tko,tkowa,tkowy,tnej,tni,tniak,tniaka,tniaki,tniakiem,tniaku,tnie,tnienia,tnienie,tnieniem
  kos:tnina,tniny,tno,tnych,tnym,tnymi,zt,ztach,ztem,ztow,ztu,zty,zul,zula,zulach,zulami,zule,zulo,zuly,zykowce,zykowka,zykowke kos:zykowki kot:y
  koz:etce,etka,etke,etki
  kra:j,ja,jach,jami,je,jem,ji,jow,jowa,jowe,jowego,jowej,jowy,jowych,jowym,ju,jy,niotomi,niotomia,niotomiach,niotomiami,niotomie
  kra:niotomii,wedz,wedzi,wedzia,wedziach,zek,zeka,zekach,zekami,zeki,zekiem,zekow,zeku,zenia,zenie,zeniowo,zeniu,zka,zkach,zkami
  kra:zki,zkiem,zkow,zkowa,zkowe,zkowej,zkowo,zkowy,zkowych,zku
  kre:atynin,atynina,atyninach,atyninami,atynine,atyninie,atynino,atyniny,ci,g,ga,gach,gami,gi,giem,goslupem,goslupie,goslupowa
  kre:goslupowy,gowa,gowe,gowego,gowej,gowo,gowy,gowych,gowym,gowymi,gozmyk,gozmyka,gozmykach,gozmykami,gozmyki,gozmykiem,gozmykow
  kre:gozmyku,gu,tarz,tarza,tarzem,tarzowa,tarzowe,tarzowego,tarzowej,tarzowo,tarzowy,tarzowych,tarzowym,tarzowymi,tarzu,tnicza
  kre:tnicze,tniczego,tniczej,tniczo,tniczy,tniczych,tniczym,tniczymi,w,wi,wia,wiach,wna,wnego,wni,wny,wnych,zce,zek,zk,zka,zkach
  kre:zkami,zke,zki,zko,zkowa,zkowe,zkowego,zkowej,zkowo,zkowy,zkowych,zkowym,zkowymi
  kro:cz,cza,czach,cze,czem,czowy,czu,kowej,kowy,kowym,pl,pla,plach,plami,ple,pli,plo,plowce,plowka,plowke,plowki,ply,tka,tki,tkich
  kro:tkie,tkiego,tkiej,tkim,tkimi,tko,tkowzrocznosc,tkowzrocznosci,tkowzrocznoscia,tkowzrocznosciach,tsza,tsze,tszego,tszej,tszy kro:tszych,tszym
  krt:an,ana,anach,anami,ane,anem,ani,ania,aniach,aniowa,aniowe,aniowego,aniowej,aniowo,aniowy,aniowych,aniowym,aniowymi,anow,anu krt:any
  krw:awa,awe,awi,awiaca,awiace,awiacego,awiacej,awiaco,awiacy,awiacych,awiacym,awiacymi,awic,awien,awienia,awieniach,awieniem,awieniu
  krw:awil,awila,awy,i,ia,iak,iaka,iakach,iakami,iaki,iakiem,iakow,iakowy,iaku,inkomocz,inkomoczem,inkomoczu,iomocz,iomoczem,iomoczu
  krw:ionosna,ionosne,ionosnego,ionosnej,ionosny,ionosnych,ionosnym,iopluc,ioplucia,iopluciach,ioplucie,iopluciem,iopluciu,iopodbieg
  krw:iopodbiegi,iozastoj,ista,iste,istego,istej,isto,istosc,istosci,istoscia,istosciach,isty,istych,istym,istymi,otoczna,otoczne
  krw:otocznego,otocznej,otoczni,otocznie,otoczno,otocznosc,otocznosci,otocznoscia,otocznosciach,otoczny,otocznych,otocznym,otocznymi
  krw:otokiem,otokow krz:eselka,eselko,eselku,esl,esla,eslach,eslami,esle,eslem,eslo,eslu,tusca,tusiec,tuszen,tuszenia,tuszeniach,tuszenie,tuszeniem
  krz:tuszeniu,yczy,ywa,ywe,ywego,ywej,ywica,ywicy,ywo,ywy,ywych,ywym,yza,yze,yzem,yzowa,yzowe,yzowej,yzowo,yzowych,yzowym,yzowymi krz:yzu
  ksi:adz,ag,edza,edze,edzem,edzu,ega,egach,egami,ege,egi,egom,egow,egowa,egowach,egowami,egowe,egowego,egowej,egowie,egowo,egowy ksi:egowych,egowym
  ksz:talcie,talt,talta,taltach,taltami,taltem,taltow,taltu,talty kto.kolwiek,ra,re,rego,rej,ro,ry,rych,rykolwiek,rym,rymi,rys,s ku
  kuc:harka,harki,hnia,hnii kul.ami,e,i,o,szowa,szowe,szowego,szowej,szowy,szowych,szowym,y
  kur:acja,acjach,acjami,acje,acji,cza,czach,czami,cze,czem,czi,czow,czu,czy kuz:yn,yna,ynce,ynek,ynk,ynka,ynkach,ynkami,ynke,ynki,ynko
  kwa:drancie,drant,drantow,drantu,dranty,dratowa,dratowe,dratowego,dratowej,dratowy,dratowych,dratowym,rantann,rantanna,rantannach
  kwa:rantannami,rantanne,rantannie,rantanno,rantanny,rtal,rtale kwi:etnia,etniu kwo:cie,t,ta,tach,tami,te,to,ty
  lab:oratoryjna,oratoryjne,oratoryjnego,oratoryjnej,oratoryjni,oratoryjnie,oratoryjno,oratoryjny,oratoryjnych,oratoryjnym,oratoryjnymi
  lag:odna,odne,odnego,odnej,odni,odnie,odno,odny,odnych,odnym,odnymi
  lak:iernik,iernika,iernikiem,nien,nienia,nieniach,nienie,nieniem,nieniu,otce,otek,otk,otka,otkach,otkami,otke,otko,otkowa,otkowe
  lak:otkowego,otkowej,otkowo,otkowy,otkowych,otkowym,otkowymi
  lam:inektomi,inektomia,inektomiach,inektomiami,inektomie,inektomii,pce,pek,pk,pka,pkach,pkami,pke,pki,pko
  lan:cuszek,cuszka,cuszkach,cuszkami,cuszki,cuszkiem,cuszkow,cuszku
  lap:aroskopi,aroskopia,aroskopiach,aroskopiami,aroskopie,aroskopii,aroskopowa,aroskopowe,aroskopowej,aroskopowo,aroskopowy,arotomi
  lap:arotomia,arotomiach,arotomiami,arotomie,arotomii
  lar:yngolog,yngologa,yngologach,yngologami,yngologi,yngologia,yngologiczna,yngologiczne,yngologicznego,yngologicznej,yngologiczni
  lar:yngologicznie,yngologiczno,yngologiczny,yngologicznych,yngologicznym,yngologicznymi,yngologiem,yngologii,yngologow,yngologu las:ce
  lat:a,ach,ami,eks,eksa,eksach,eksami,eksem,eksie,eksow,eksu,eksy,em,u,wa,we,wego,wej,wo,wy,wych,wym,wymi,y
  laz:ience,ienek,ienk,ienka,ienkach,ienkami,ienke,ienki,ienko
  lec:ie,z,za,zac,zaca,zacego,zacy,zacym,zen,zeniach,zenie,zeniem,zeniu,znicza,znicze,zniczego,zniczej,zniczo,zniczy,zniczych,zniczym
  lec:zona,zone,zonego,zonej,zoni,zonie,zono,zony,zonych,zonym,zonymi,zy,zyc,zyl,zyla
  led:zwi,zwiach,zwie,zwiowa,zwiowe,zwiowej,zwiowych,zwiowym,zwiowymi
  leg:itymacj,itymacja,itymacjach,itymacjami,itymacje,itymacjem,itymacji,itymacjow,itymacju,itymacjy
  lek.a,ach,ami,arce,arek,ark,arka,arkach,arkami,arke,arki,arko,arska,arski,arskich,arskie,arskiego,arskiej,arskim,arskimi,arsko
  lek:arstwa,arstwem,arstwo,arz,arza,arzach,arzami,arze,arzem,arzi,arzow,arzowi,arzu,arzy,i,iem,ka,ki,kich,kie,kiego,kiej,kim,kimi
  lek:ko,ow,owa,owe,owego,owej,owy,owych,owym,u lep:iej,sza,sze,szego,szej,szo,szy,szych,szym,szymi let:ni,nia,nich,nie,niego,niej,nim,nimi,nio
  lew:o,ostronna,ostronne,ostronnego,ostronnej,ostronni,ostronnie,ostronno,ostronny,ostronnych,ostronnym,ostronnymi,otyroksyna,ych lew:ym,ymi
  lez:a,ac,aca,ace,acego,acej,aco,acy,acych,acym,acymi,aja,al,ala,ali,alo,aly,am,ana,ance,ane,anego,anej,ania,anie,aniem,aniu,anka
  lez:anke,anki,ano,any,anych,anym,ec,en,enia,eniach,enie,eniem,eniu,y
  lic:zb,zba,zbach,zbami,zbe,zbie,zbo,zby,zna,zne,znego,znej,zni,znie,zno,zny,znych,znym,znymi,zony,zyc
  lid:okain,okaina,okainach,okainami,okaine,okainie,okaino,okainy
  lim:fadenopati,fadenopatia,fadenopatiach,fadenopatiami,fadenopatie,fadenopatii,fatyczna,fatyczne,fatycznego,fatycznej,fatyczni
  lim:fatycznie,fatyczno,fatyczny,fatycznych,fatycznym,fatycznymi lin:i,ia,iach,ie,ii lip:ca,cu
  lis:cie,ta,tach,tami,te,tem,to,topad,topada,topadzie,tow,townie,tu,tw,twa,twach,twami,twe,twie,two,twy,ty
  lit:e,ego,ej,o,r,ra,rach,rami,rem,row,ru,ry,rze,y,ych,ym,ymi lob:ektomi,ektomia,ektomiach,ektomiami,ektomie,ektomii lod.zie
  log:iczna,icznie,iczny,opeda,opedy,opedyczny
  lok:alizacja,alizacjach,alizacje,alizacji,ci,ciach,ciami,cie,ciem,cii,ciowa,ciowe,ciowej,ciowo,ciowych,ciowym,ciowymi,ciu,iec
  lop:atce,atek,atk,atkach,atkami,atke,atki,atko,atkowa,atkowe,atkowego,atkowej,atkowo,atkowy,atkowych,atkowym,atkowymi
  lor:azepam,doz,doza,dozach,dozami,doze,dozie,dozo,dozy lot:nicza,nicze,niczego,niczej,niczy,niczych,niczym
  loz.a,ach,ami,ce,e,ek,k,ka,kach,kami,kiem,ko,kowa,kowe,kowego,kowej,kowy,kowych,kowym,ku,o,y,yska,ysko,yskowy,ysku
  lud:zi,ziach,zie,ziom,zka,zki,zkich,zkie,zkiego,zkiej,zkim,zkimi,zko,zmi luk:ach,ami,i,iem,owa,owe,owego,owej,owy,owych,owym,u
  lus:zczyca,zczyce,zczycowe,zczycowego,zczycowy,zczycy lut:ego,y,ym lyd:ce,ek,ka,kach,ke,ki,kowy lyz:wach,wami,wiarstwo,wy
  lze:jsza,jsze,jszego,jszej,jszy,jszych,jszym lzo:wa,we,wego,wej,wy,wych,wym
  mac:ic,icach,icami,ice,ico,iczna,iczne,icznego,icznej,iczni,icznie,iczno,iczny,icznych,icznym,icznymi,ierzynstw,ierzynstwa,ierzynstwach
  mac:ierzynstwami,ierzynstwem,ierzynstwie,ierzynstwo,ierzynstwu
  mag:azynier,azyniera,azynierach,azynierami,azynierce,azynierek,azynierem,azynierk,azynierka,azynierkach,azynierkami,azynierke
  mag:azynierki,azynierko,azynierow,azynieru,azyniery,azynierze,ister,isteri,isteria,isteriach,istra,nez,nezu mai:la,lach,lami,le,lem,li,low,lowo,lu
  maj:ac,u mak:symalna,symalne,symalnego,symalnej,symalnie,symalny,symalnych,symalnym
  mal:ego,oinwazyjna,oinwazyjne,oinwazyjnego,oinwazyjnej,oinwazyjni,oinwazyjnie,oinwazyjno,oinwazyjny,oinwazyjnych,oinwazyjnym,oinwazyjnymi
  mal:ych,ym,zenstwa,zenstwo,zonek,zonka,zonki,zonkiem,zowin,zowina,zowinach,zowine,zowinie,zowiny
  mam:mografi,mografiach,mografiami,mograficzna,mograficzne,mograficzny,mografie,mografii,y
  mar:ca,ginesa,ginesach,ginesami,ginesem,ginesie,ginesow,ginesu,ginesy,kera,kerach,kerami,kerem,kerow,keru,kery,kerze,ska,skiej
  mar:skosc,skosci,skoscia,skosciach,twa,twe,twego,twej,twic,twica,twicach,twicami,twice,twico,twicy,twicza,twicze,twiczego,twiczo
  mar:twiczy,twiczych,tworodzenie,twy,twych,twym,ynarz,ynarza,ynarzach,ynarzami,ynarze,ynarzem,ynarzi,ynarzow,ynarzu,ynarzy,zen
  mas:ach,ami,az,aze,azem,azu,azy,azysta,c,ce,ci,cia,ciach,e,ie,ka,kach,kami,ke,ki,ko,o,tektomi,tektomia,tektomiach,tektomiami,tektomie
  mas:tektomii,y,ywna,ywne,ywnego,ywnie,ywny,ywnych,z,zyna,zynie
  mat:ce,ek,erac,eraca,eracach,eracami,erace,eracem,eraci,eracow,eracu,eracy,eriala,erialach,erialami,eriale,erialem,erialow,erialu
  mat:erialy,k,ka,kach,kami,ke,ki,owa,owe,owej,owy,ryc,ryca,rycach,rycami,ryce,ryco,rycy
  maz.iowa,iowce,iowe,iowego,iowej,iowka,iowke,iowki,iowkowy,iowy,iowych,iowym
  mec:haniczna,haniczne,hanicznego,haniczny,hanika,hanikiem,z,zach,zem,zliwosc,zliwosci,zliwoscia,zliwosciach,zow,zu,zy
  med:yczna,yczne,ycznego,ycznej,yczni,ycznie,yczno,yczny,ycznych,ycznym,ycznymi mej:l
  men:adzer,ierea,opauz,opauza,opauzach,opauzami,opauze,opauzie,opauzo,opauzy,struacja,struacjach,struacje,struacji
  mes:ka,ki,kich,kie,kiego,kiej,kim,kimi,ko
  met:ala,alach,alami,ale,alem,ali,aliczna,aliczne,alicznego,alicznej,aliczni,alicznie,aliczno,aliczny,alicznych,alicznym,alicznymi
  met:alow,alowa,alowe,alowego,alowej,alowo,alowy,alowych,alowym,alowymi,alu,formina,forminach,forminami,formine,forminie,formino
  met:forminy,na,ne,nego,nej,ni,nie,no,ny,nych,nym,nymi,oda,odach,odami,ode,odo,ody,odzie,ronidazol,rykalnego,rykalny,rykalnym
  mez:ach,ami,czyzn,czyzna,czyzne,czyzni,czyznie,czyzny,e,em,i,ow,owi,u,y mgr
  mia:l,la,lo,ly,re,ry,scie,st,sta,stach,stami,stem,sto,stu,zdzyc,zdzyca,zdzycach,zdzycami,zdzyce,zdzyco,zdzycowa,zdzycowe,zdzycowego
  mia:zdzycowej,zdzycowo,zdzycowy,zdzycowych,zdzycowym,zdzycowymi,zdzycy,zdzysta,zdzyste,zdzystego,zdzystej,zdzysto,zdzysty,zdzystych
  mia:zdzystym,zdzystymi,zsz,zsza,zszach,zszami,zsze,zszem,zszi,zszow,zszowa,zszowe,zszowego,zszowej,zszowy,zszowych,zszu,zszy
  mie:c,dnic,dnicach,dnicami,dnice,dnico,dniczka,dniczkach,dniczke,dniczki,dniczkowo,dniczkowy,dniczna,dniczne,dnicznego,dnicznej
  mie:dniczni,dnicznie,dniczno,dniczny,dnicznych,dnicznym,dnicznymi,dzy,dzykomorowa,dzykomorowe,dzykomorowego,dzykomorowej,dzykomorowo
  mie:dzykomorowy,dzykomorowych,dzykomorowym,dzykomorowymi,dzykregowa,dzykregowe,dzykregowego,dzykregowej,dzykregowo,dzykregowy
  mie:dzykregowych,dzykregowym,dzykregowymi,dzytrzonowa,dzytrzonowe,dzytrzonowego,dzytrzonowej,dzytrzonowo,dzytrzonowy,dzytrzonowych
  mie:dzytrzonowym,dzytrzonowymi,dzyzebrowa,dzyzebrowe,dzyzebrowego,dzyzebrowej,dzyzebrowo,dzyzebrowy,dzyzebrowych,dzyzebrowym,dzyzebrowymi
  mie:jsc,jsca,jscach,jsce,jscem,jscowa,jscowe,jscowego,jscowej,jscowo,jscowy,jscowych,jscowym,jscowymi,jscu,jska,jski,jskich,jskie
  mie:jskiego,jskiej,jskim,jskimi,jsko,kka,kki,kkich,kkiego,kkiej,kkim,kkimi,kko,li,rna,rne,rnego,rnie,rny,rza,rzac,rzaca,rzace
  mie:rzacy,rzacych,rzen,rzenia,rzeniach,rzenie,rzeniem,rzeniu,rzona,rzone,rzono,rzony,rzy,rzyc,rzyl,sa,sach,sak,saka,sakach,sakami
  mie:saki,sakiem,sakow,sakowy,saku,sami,sem,siac,siaca,siacach,siacami,siace,siacem,siaci,siacow,siacu,siacy,siaczce,siaczek,siaczk
  mie:siaczka,siaczkach,siaczkami,siaczke,siaczki,siaczko,siaczkowac,siaczkowania,siaczkowanie,siaczkowy,siaczkujaca,siaczkuje,sie
  mie:siecy,sieczna,sieczne,siecznego,siecznej,sieczni,siecznie,sieczno,sieczny,siecznych,siecznym,siecznymi,sien,sni,snia,sniach
  mie:sniak,sniaka,sniakach,sniaki,sniakiem,sniakow,sniakowata,sniakowaty,sniaku,sniami,sniem,snii,sniowa,sniowe,sniowego,sniowej
  mie:sniowo,sniowy,sniowych,sniowym,sniowymi,sniu,sny,so,su,szka,szkac,szkaja,szkajaca,szkajacy,szkal,szkala,szkali,szkalo,szkaly
  mie:szkam,szkana,szkanca,szkancach,szkancami,szkance,szkancem,szkanci,szkancow,szkancu,szkancy,szkane,szkanego,szkanej,szkania
  mie:szkanie,szkaniec,szkaniem,szkaniu,szkano,szkany,szkanych,szkanym,wa,wal,wala
  mig:dalek,dalka,dalkach,dalkami,dalki,dalkiem,dalkow,dalkowa,dalkowy,dalku,otan,otania,otaniach,otanie,otaniem,otaniu,ren,rena
  mig:renach,renami,rene,renie,reno,reny mik:cja,cji,rozwapnien,rozwapnienia,rozwapnieniami,rozwapnienie
  mil:igram,igrama,igramach,igramami,igramem,igramie,igramow,igramu,igramy,ilitr,ilitra,ilitrach,ilitrami,ilitrem,ilitrow,ilitru
  mil:ilitry,ilitrze,imetr,imetra,imetrach,imetrami,imetrem,imetrow,imetrowa,imetrowe,imetrowego,imetrowej,imetrowy,imetrowych,imetru
  mil:imetry,imetrze,ion,iona,iony mim:o min:imalna,imalne,imalnego,imalnej,imalnie,imalny,imalnych,imalnym,ucie,ut,uta,utach,utami,uto,uty
  mio:pati,patia,patiach,patiami,patie,patii mle:ce,czna,czne,cznego,cznej,czni,cznie,czno,czny,cznych,cznym,cznymi,k,ka,kach,kami,kiem,ko,ku
  mlo:da,de,dego,dej,do,dosci,dsza,dsze,dszego,dszej,dszy,dszych,dszym,dy,dych,dym,dymi,tkowata,tkowate,tkowaty,tkowatych mma.ch,mi mme:m mmi:e mmo:w
  mmu mmy mna mni:e,ej,ejsza,ejsze,ejszego,ejszej,ejszo,ejszy,ejszych,ejszym,ejszymi mno:ga,gi,gich,gie,giego,giej,gim,gimi,go
  moc:na,ne,nego,nej,nie,no,nych,nym,znik,znika,znikach,znikami,zniki,znikiem,znikow,znikowa,znikowach,znikowami,znikowe,znikowie
  moc:znikowo,znikowy,zniku,zopedne,zopedny,zopednych,zowa,zowe,zowej,zowo,zowod,zowoda,zowodach,zowodami,zowodem,zowodow,zowodowa
  moc:zowodowe,zowodowy,zowodu,zowody,zowodzie,zowych,zowym,zowymi mod:elowania,elowanie,elowaniem,elowaniu,elujac,elujaca,elujace,elujacy,eluje
  mog:l,la,laby,lby,li,liby,lo,loby,ly moi:ch,m moj:a,e,ego,ej mok:ra,re,rego,rej,ro,ry,rych,rym,rymi mom:encie,entem,entu
  mon:itora,itorach,itorami,itorem,itorow,itorowac,itorowana,itorowane,itorowanego,itorowanej,itorowania,itorowanie,itorowaniem
  mon:itorowaniu,itorowano,itorowany,itoru,itoruja,itoruje,itory,itorze mor:fin,fina,finach,finami,fine,finie,fino,finy
  mos:tka,tkach,tkami,tki,tkiem,tkow,tkowa,tkowe,tkowego,tkowej,tkowo,tkowy,tkowych,tkowym,tkowymi,tku,zna,zne,znie,znow,znowa,znowach
  mos:znowami,znowe,znowie,znowo,znowy,zny mot:ocykl,ocyklach,ocyklem,ocyklista,ocykliste,ocyklistow,ocyklisty,ocyklow,ocyklu,ocykly
  mow:a,ach,ami,e,i,ia,ic,ie,il,ila,ili,o,y
  moz:dzek,dzka,dzkach,dzkami,dzki,dzkiem,dzkow,dzkowa,dzkowe,dzkowego,dzkowej,dzkowo,dzkowy,dzkowych,dzkowym,dzkowymi,dzku,e,ga
  moz:gach,gami,gi,giem,gow,gowa,gowe,gowego,gowej,gowo,gowy,gowych,gowym,gowymi,liwa,liwe,liwego,liwej,liwo,liwosc,liwosci,liwoscia
  moz:liwosciach,liwy,liwych,liwym,liwymi,na mro:wien,wienia,wieniach,wienie,wieniem,wieniu mur:arza,arze,arzem,arzy
  mus:i,ialby,iano,iec,ieli,imy,za,ze mut:acja,acjach,acjami,acje,acji mys:la,lal,lala,le,lec,li nab:yta,yte,ytego,ytej,yto,yty,ytych,ytym,ytymi
  nac:hylen,hylenia,hyleniach,hylenie,hyleniem,hyleniu,iec,iecia,ieciach,iecie,ieciem,ieciu,ieczona,ieczone,ieczony,iek,ieka,iekac
  nac:iekach,iekajaca,iekajace,iekajacego,iekajacej,iekajacy,iekajacych,iekajacym,iekami,iekania,iekanie,iekaniu,ieki,iekiem,iekow
  nac:iekowa,iekowe,iekowo,iekowy,iekowych,ieku,ieto,isk,iska,iskach,iskami,iski,iskiem,iskow,isku,zczo,zynce,zyniach,zyniak,zyniaka
  nac:zyniakach,zyniakami,zyniaki,zyniakiem,zyniakomiesniakotluszczak,zyniakomiesniakotluszczaka,zyniakomiesniakotluszczaki,zyniakow
  nac:zyniakowaty,zyniaku,zyniami,zynie,zyniem,zyniowa,zyniowe,zyniowego,zyniowej,zyniowiec,zyniowo,zyniowy,zyniowych,zyniowym,zyniowymi
  nac:zyniu,zynk,zynka,zynkach,zynkami,zynkiem,zynko,zynku
  nad:an,ania,aniach,anie,aniem,aniu,brzusza,brzusze,brzuszu,cisnien,cisnienia,cisnieniach,cisnienie,cisnieniem,cisnieniowa,cisnieniowe
  nad:cisnieniowego,cisnieniowej,cisnieniowiec,cisnieniowo,cisnieniowy,cisnieniowych,cisnieniowym,cisnieniowymi,cisnieniu,czynna
  nad:czynnosc,czynnosci,czynnoscia,czynny,ejsc,erwan,erwana,erwane,erwanego,erwanej,erwani,erwania,erwaniach,erwanie,erwaniem,erwaniu
  nad:erwano,erwany,erwanych,erwanym,erwanymi,garstkach,garstkami,garstki,garstkiem,garstkow,garstkowa,garstkowe,garstkowego,garstkowej
  nad:garstkowo,garstkowy,garstkowych,garstkowym,garstkowymi,garstku,klykci,klykcia,klykcie,klykciem,klykciowa,klykciowe,klykciowego
  nad:klykciowy,klykciu,klykiec,laman,lamania,lamaniach,lamanie,lamaniem,lamaniu,miar,miara,miarach,miarami,miarem,miarow,miaru
  nad:miary,miarze,mierna,mierne,miernego,miernej,mierni,miernie,mierno,mierny,miernych,miernym,miernymi,namiotowa,namiotowe,namiotowego
  nad:namiotowej,namiotowy,namiotowych,namiotowym,nercza,nerczach,nercze,nerczem,nerczowa,nerczowe,nerczowego,nerczowej,nerczowo
  nad:nerczowy,nerczowych,nerczowym,nerczowymi,nerczu,obojczykowa,obojczykowe,obojczykowego,obojczykowej,obojczykowo,obojczykowy
  nad:obojczykowych,obojczykowym,obojczykowymi,potliwosc,szedl,twardowkowa,twardowkowe,twardowkowego,twardowkowej,twardowkowo,twardowkowy
  nad:twardowkowych,twardowkowym,twardowkowymi,wadze,wag,waga,wagach,wagami,wage,wagi,wago,zarc,zarcia,zarciach,zarcie,zarciem,zarciu
  nad:zerce,zerek,zerk,zerka,zerkach,zerkami,zerke,zerki,zerko,zerkowe,zerkowy,ziei,zieje
  nag:la,le,lego,lej,lo,losni,losnia,lych,lym,lymi,rac,ran,rana,rane,ranego,ranej,rania,raniach,ranie,raniem,raniu,rano,rany,ranych
  nag:ranym,romadzen,romadzenia,romadzeniach,romadzenie,romadzeniem,romadzeniu
  naj:adrza,adrze,adrzei,adrzeia,adrzeiach,adrzu,bardziej,dluzsza,dluzsze,dluzszego,dluzszej,dluzszy,dluzszych,dluzszym,echal,echala
  naj:echania,echanie,echaniem,echaniu,gorsza,gorsze,gorszego,gorszej,gorszo,gorszy,gorszych,gorszym,gorszymi,gorzej,lepiej,lepsza
  naj:lepsze,lepszego,lepszej,lepszo,lepszy,lepszych,lepszym,lepszymi,mlodsza,mlodsze,mlodszego,mlodszej,mlodszy,mlodszych,mlodszym
  naj:mniej,mniejsza,mniejsze,mniejszego,mniejszej,mniejszo,mniejszy,mniejszych,mniejszym,mniejszymi,nizsza,nizsze,nizszego,nizszej
  naj:nizszy,nizszych,nizszym,pierw,prawdopodobniej,starsza,starsze,starszego,starszej,starszy,starszych,starszym,wiecej,wieksza
  naj:wieksze,wiekszego,wiekszej,wiekszo,wiekszy,wiekszych,wiekszym,wiekszymi,wyzsza,wyzsze,wyzszego,wyzszej,wyzszy,wyzszych,wyzszym
  nak:lejce,lejek,lejk,lejka,lejkach,lejkami,lejke,lejki,lejko,luc,lucia,luciach,luciami,lucie,luciem,luciu,luto
  nal:ezy,og,oga,ogach,ogami,ogi,ogiem,ogow,ogu nam
  nap:ad,adach,adem,adl,adnieta,adniete,adnietego,adnietej,adnieto,adniety,adnietych,adnietym,adow,adowa,adowe,adowego,adowej,adowo
  nap:adowy,adowych,adowym,adowymi,adu,ady,isac,isal,isala,isana,isane,isanego,isanej,isano,isany,isanych,isanym,oj,oje,ojem,ojow
  nap:oju,raw,rawa,rawach,rawami,rawde,rawe,rawie,rawien,rawienia,rawieniach,rawienie,rawieniem,rawieniu,rawo,rawy,romieniana,romieniane
  nap:romieniania,romienianie,romienianiem,romienianiu,romieniany,romienien,romienienia,romienieniach,romienienie,romienieniem,romienieniu
  nap:romieniona,romienione,romieniony,romienionych,romieniowan,romieniowania,romieniowaniach,romieniowanie,romieniowaniem,romieniowaniu nap:rzeciw
  nar:asta,astac,astaja,astajaca,astajace,astajacego,astajacej,astajacy,astajacych,astajacym,astal,astala,astalo,astania,astanie
  nar:ciarka,ciarska,ciarski,ciarskich,ciarskie,ciarskiego,ciarskiej,ciarskim,ciarstwo,ciarz,ciarza,kotyk,kotykami,kotyki,kotykow
  nar:koza,koze,kozie,kozy,t,tach,ty,zad,zada,zadach,zadami,zadem,zadow,zadu,zady,zadzie,zeczon,zeczona,zeczonach,zeczonami,zeczone
  nar:zeczonie,zeczono,zeczony
  nas:ada,adach,ade,adowa,adowe,adowego,adowej,adowo,adowy,adowych,adowym,adowymi,ady,adzie,enny,ennych,ieniowod,ieniowodi,ieniowodia
  nas:ieniowodiach,ieniowodu,ieniowody,ila,ilac,ilaja,ilajaca,ilajace,ilajacy,ilajacych,ilen,ilenia,ileniach,ilenie,ileniem,ileniu
  nas:ilil,ilila,ililo,ilily,ilona,ilone,ilonego,ilonej,ilony,ilonych,tawienia,tawienie,tawieniu,tawiona,tawione,tawiono,tawiony
  nas:tepna,tepne,tepnego,tepnej,tepni,tepnie,tepno,tepny,tepnych,tepnym,tepnymi,tepstw,tepstwa,tepstwach,tepstwami,tepstwem,tepstwie
  nas:tepstwo,tepstwu,wietlan,wietlana,wietlane,wietlania,wietlaniach,wietlanie,wietlaniem,wietlaniu,wietlany,z,za,ze,zego,zej,zych nas:zym
  nat:ezen,ezenia,ezeniach,ezenie,ezeniem,ezeniu,omiast,ychmiast,ychmiastowa,ychmiastowe,ychmiastowego,ychmiastowej,ychmiastowy
  nat:ychmiastowych,ychmiastowym,ywna,ywne,ywnego,ywnej,ywni,ywnie,ywno,ywny,ywnych,ywnym,ywnymi
  nau:czyciel,czyciela,czycielach,czycielami,czycielce,czyciele,czycielek,czycielem,czycieli,czycielk,czycielka,czycielkach,czycielkami
  nau:czycielke,czycielki,czycielko,czycielow,czycielu,czyciely,k
  naw:iazuje,odnien,odnienia,odnieniach,odnienie,odnieniem,odnieniu,raca,racajaca,racajace,racajacego,racajacej,racajaco,racajacy
  naw:racajacych,racajacym,racajacymi,rocie,rot,rota,rotach,rotami,rotem,rotow,rotowa,rotowe,rotowy,rotowych,rotu,roty
  nef:rektomi,rektomia,rektomiach,rektomiami,rektomie,rektomii,rolog,rologiczna,rologiczny,rologiem,rologii neg:uje
  ner:ce,k,kach,kami,ke,ko,kowa,kowe,kowego,kowej,kowo,kowy,kowych,kowym,kowymi,w,wa,wach,wami,wem,wiak,wiaka,wiaki,wiakiem,wiakow
  ner:wiaku,wic,wica,wicach,wicami,wice,wico,wicowe,wicowy,wicy,wie,wow,wowa,wowe,wowego,wowej,wowo,wowy,wowych,wowym,wowymi,wu ner:wy
  neu:rochirurg,rochirurga,rochirurgia,rochirurgiczna,rochirurgiczne,rochirurgicznej,rochirurgicznie,rochirurgiczny,rochirurgiem
  neu:rochirurgii,rolog,rologa,rologach,rologami,rologi,rologia,rologiczna,rologiczne,rologicznego,rologicznej,rologiczni,rologicznie
  neu:rologiczno,rologiczny,rologicznych,rologicznym,rologicznymi,rologiem,rologow,rologu,ropati,ropatia,ropatiach,ropatiami,ropatie neu:ropatii
  nib:y nic.zego,zym
  nie.aktualna,aktualne,aktualnego,aktualnej,aktualny,aktualnych,aktualnym,aktywna,aktywne,aktywnego,aktywnej,aktywni,aktywnie,aktywno
  nie:aktywny,aktywnych,aktywnym,aktywnymi,bawem,bezpieczenstwa,bezpieczenstwem,bezpieczenstwo,bezpieczna,bezpieczne,bezpiecznego
  nie:bezpiecznej,bezpieczni,bezpiecznie,bezpieczno,bezpieczny,bezpiecznych,bezpiecznym,bezpiecznymi,bieska,bieski,bieskich,bieskie
  nie:bieskiego,bieskiej,bieskim,bieskimi,biesko,bolesna,bolesne,bolesnego,bolesnej,bolesni,bolesnie,bolesno,bolesny,bolesnych,bolesnym
  nie:bolesnymi,charakterystyczna,charakterystyczne,charakterystycznego,charakterystycznej,charakterystyczni,charakterystycznie
  nie:charakterystyczno,charakterystyczny,charakterystycznych,charakterystycznym,charakterystycznymi,co,czynna,czynne,czynnego,czynnej
  nie:czynni,czynnie,czynno,czynny,czynnych,czynnym,czynnymi,dawna,dawne,dawnego,dawnej,dawni,dawnie,dawno,dawny,dawnych,dawnym
  nie:dawnymi,diagnostyczna,diagnostyczne,diagnostycznego,diagnostycznej,diagnostyczni,diagnostycznie,diagnostyczno,diagnostyczny
  nie:diagnostycznych,diagnostycznym,diagnostycznymi,dlugo,dobor,dobora,doborach,doborami,doborem,doborow,doboru,dobory,doborze
  nie:docisnien,docisnienia,docisnieniach,docisnienie,docisnieniem,docisnieniu,doczynna,doczynnosc,doczynnosci,doczynnoscia,doczynny
  nie:dodm,dodma,dodmach,dodmami,dodme,dodmie,dodmo,dodmowa,dodmowe,dodmowo,dodmowy,dodmowych,dodmy,dokladna,dokladne,dokladnego
  nie:dokladnej,dokladni,dokladnie,dokladno,dokladny,dokladnych,dokladnym,dokladnymi,dokonczona,dokonczone,dokonczonego,dokonczonej
  nie:dokonczono,dokonczony,dokonczonych,dokonczonym,dokrwien,dokrwienia,dokrwieniach,dokrwienie,dokrwieniem,dokrwieniu,dokrwienna
  nie:dokrwienne,dokrwiennego,dokrwiennej,dokrwienni,dokrwiennie,dokrwienno,dokrwienny,dokrwiennych,dokrwiennym,dokrwiennymi,dokrwistosc
  nie:dokrwistosci,dokrwistoscia,dokrwistosciach,domoga,domoge,domogi,domykalnosc,domykalnosci,domykalnoscia,dorozwiniec,dorozwiniecia
  nie:dorozwinieciach,dorozwiniecie,dorozwinieciem,dorozwinieciu,dorozwoj,dorozwoja,dorozwojach,dorozwojami,dorozwoje,dorozwojem
  nie:dorozwoji,dorozwojow,dorozwoju,dorozwojy,dosluch,doslucha,dosluchach,dosluchami,dosluchem,dosluchow,dosluchu,dosluchy,doslusze
  nie:doslyszaca,doslyszace,doslyszacego,doslyszacej,doslyszaco,doslyszacy,doslyszacych,doslyszacym,doslyszacymi,dostateczna,dostateczne
  nie:dostatecznego,dostatecznej,dostateczni,dostatecznie,dostateczno,dostateczny,dostatecznych,dostatecznym,dostatecznymi,dostepne
  nie:dostepny,dotlenienia,dotlenienie,dotlenieniem,dotlenieniu,dowadze,dowag,dowaga,dowagach,dowagami,dowage,dowagi,dowago,dowidzaca
  nie:dowidzace,dowidzacego,dowidzacej,dowidzaco,dowidzacy,dowidzacych,dowidzacym,dowidzacymi,dowidzenie,dowidzeniea,dowidzenieach
  nie:dowidzenieami,dowidzenieem,dowidzenieow,dowidzenieu,dowidzeniey,dowlad,dowlada,dowladach,dowladami,dowladem,dowladow,dowladu
  nie:dowlady,dowladzie,dozywienia,dozywienie,dozywieniem,dozywieniu,dozywiona,dozywione,dozywionego,dozywionej,dozywiony,dozywionych
  nie:dozywionym,drozna,drozne,droznego,droznej,drozni,droznie,drozno,droznosc,droznosci,droznoscia,droznosciach,drozny,droznych
  nie:droznym,droznymi,dziel,dzielach,dzielami,dziele,dzieli,dzielo,dziely,gdys,grozna,grozne,groznego,groznej,grozny,groznych,groznym
  nie:inwazyjna,inwazyjne,inwazyjnego,inwazyjnej,inwazyjni,inwazyjnie,inwazyjno,inwazyjny,inwazyjnych,inwazyjnym,inwazyjnymi,istotna
  nie:istotne,istotnego,istotnej,istotni,istotnie,istotno,istotny,istotnych,istotnym,istotnymi,jasna,jasne,jasnego,jasnej,jasny
  nie:jasnych,jasnym,jednorodna,jednorodne,jednorodnego,jednorodnej,jednorodni,jednorodnie,jednorodno,jednorodnosc,jednorodnosci
  nie:jednorodnoscia,jednorodny,jednorodnych,jednorodnym,jednorodnymi,jednoznaczna,jednoznaczne,jednoznacznego,jednoznacznej,jednoznaczni
  nie:jednoznacznie,jednoznaczno,jednoznaczny,jednoznacznych,jednoznacznym,jednoznacznymi,kompletna,kompletne,kompletnego,kompletnej
  nie:kompletni,kompletnie,kompletno,kompletny,kompletnych,kompletnym,kompletnymi,ktore,ktorych,leczona,leczone,leczonego,leczonej
  nie:leczoni,leczonie,leczono,leczony,leczonych,leczonym,leczonymi,liczna,liczne,licznego,licznej,liczni,licznie,liczno,liczny
  nie:licznych,licznym,licznymi,ma,me,mego,mej,miecka,miecki,mieckich,mieckie,mieckiego,mieckiej,mieckim,mo,mowa,mowlak,mowlaka
  nie:mowlakach,mowlakami,mowlaki,mowlakiem,mowlakow,mowlaku,mowlat,mowle,mowleca,mowlecia,mowlecy,mowlecym,mowlenia,mowleniem,mowleniu
  nie:mowleta,mowlion,mowliona,mowy,mozliwa,mozliwe,mozliwego,mozliwej,mozliwo,mozliwy,mozliwych,mozliwym,mozliwymi,my,mych,mym
  nie:mymi,obecna,obecne,obecnego,obecnej,obecni,obecnie,obecno,obecnosc,obecnosci,obecnoscia,obecnosciach,obecny,obecnych,obecnym
  nie:obecnymi,oceniona,ocenione,ocenionego,ocenionej,oceniony,ocenionych,ocenionym,oczekiwana,oczekiwane,oczekiwanego,oczekiwanej
  nie:oczekiwani,oczekiwanie,oczekiwano,oczekiwany,oczekiwanych,oczekiwanym,oczekiwanymi,odpowiedni,odpowiednia,odpowiednich,odpowiednie
  nie:odpowiedniego,odpowiedniej,odpowiednim,odpowiednimi,odpowiednio,odprowadzalna,odprowadzalne,odprowadzalnego,odprowadzalnej
  nie:odprowadzalni,odprowadzalnie,odprowadzalno,odprowadzalny,odprowadzalnych,odprowadzalnym,odprowadzalnymi,odwracalna,odwracalne
  nie:odwracalnego,odwracalnej,odwracalni,odwracalnie,odwracalno,odwracalny,odwracalnych,odwracalnym,odwracalnymi,operowana,operowane
  nie:operowanego,operowanej,operowani,operowanie,operowano,operowany,operowanych,operowanym,operowanymi,opisane,palaca,palace,palacego
  nie:palacej,palaco,palacy,palacych,palacym,palacymi,pelna,pelne,pelnego,pelnej,pelni,pelnie,pelno,pelnosprawna,pelnosprawne,pelnosprawnego
  nie:pelnosprawnej,pelnosprawni,pelnosprawnie,pelnosprawno,pelnosprawnosc,pelnosprawnosci,pelnosprawnoscia,pelnosprawny,pelnosprawnych
  nie:pelnosprawnym,pelnosprawnymi,pelny,pelnych,pelnym,pelnymi,pewna,pewne,pewnego,pewnej,pewni,pewnie,pewno,pewny,pewnych,pewnym
  nie:pewnymi,planowa,planowana,planowane,planowanego,planowanej,planowany,planowanych,planowanym,planowe,planowego,planowej,planowy
  nie:planowych,planowym,plodna,plodnosc,plodnosci,plodnoscia,plodny,pokoj,pokojaca,pokojace,pokojacy,pokojacych,pokojem,pokoji
  nie:pokojia,pokojiach,pokoju,poprawna,poprawne,poprawnie,poprawny,poszerzona,poszerzone,poszerzonej,poszerzony,poszerzonych,potrzebna
  nie:potrzebne,potrzebnego,potrzebnej,potrzebny,potrzebnych,potrzebnym,potwierdzona,potwierdzone,potwierdzonego,potwierdzonej,potwierdzony
  nie:potwierdzonych,potwierdzonym,powazna,powazne,powaznego,powaznej,powazny,powaznych,powaznym,powiekszona,powiekszone,powiekszony
  nie:powiklana,powiklane,powiklanego,powiklanej,powiklani,powiklanie,powiklano,powiklany,powiklanych,powiklanym,powiklanymi,pozadana
  nie:pozadane,pozadanego,pozadanej,pozadani,pozadanie,pozadano,pozadany,pozadanych,pozadanym,pozadanymi,pracujaca,pracujace,pracujacego
  nie:pracujacej,pracujacy,pracujacych,pracujacym,prawdopodobna,prawdopodobne,prawdopodobnego,prawdopodobnej,prawdopodobny,prawdopodobnych
  nie:prawdopodobnym,prawidlowa,prawidlowe,prawidlowego,prawidlowej,prawidlowo,prawidlowosc,prawidlowosci,prawidlowosciami,prawidlowy
  nie:prawidlowych,prawidlowym,prawidlowymi,przemieszczona,przemieszczone,przemieszczonego,przemieszczonej,przemieszczony,przemieszczonych
  nie:przemieszczonym,przytomna,przytomne,przytomnego,przytomnej,przytomni,przytomnie,przytomno,przytomny,przytomnych,przytomnym
  nie:przytomnymi,regularna,regularne,regularnego,regularnej,regularni,regularnie,regularno,regularny,regularnych,regularnym,regularnymi
  nie:rodka,rodki,rowna,rowne,rownego,rownej,rowni,rownie,rowno,rownosc,rownosci,rownoscia,rownosciach,rowny,rownych,rownym,rownymi
  nie:rozpoznana,rozpoznane,rozpoznanego,rozpoznanej,rozpoznany,rozpoznanych,rozpoznanym,ruchoma,ruchome,ruchomego,ruchomej,ruchomo
  nie:ruchomy,ruchomych,ruchomym,ruchomymi,samodzielna,samodzielne,samodzielnego,samodzielnej,samodzielni,samodzielnie,samodzielno
  nie:samodzielny,samodzielnych,samodzielnym,samodzielnymi,skuteczna,skuteczne,skutecznego,skutecznej,skuteczny,skutecznych,skutecznym
  nie:slyszaca,slyszace,slyszacego,slyszacej,slyszacy,slyszacych,slyszacym,specyficzna,specyficzne,specyficznego,specyficznej,specyficzny
  nie:specyficznych,specyficznym,spokojna,spokojne,spokojnego,spokojnej,spokojni,spokojnie,spokojno,spokojny,spokojnych,spokojnym
  nie:spokojnymi,stabilna,stabilne,stabilnego,stabilnej,stabilni,stabilnie,stabilno,stabilnosc,stabilnosci,stabilnoscia,stabilny
  nie:stabilnych,stabilnym,stabilnymi,stwierdzone,stwierdzono,stwierdzony,swoista,swoiste,swoistego,swoistej,swoisty,swoistych,swoistym
  nie:symetryczna,symetryczne,symetrycznie,symetryczny,szkodliwa,szkodliwe,szkodliwego,szkodliwej,szkodliwy,szkodliwych,szkodliwym
  nie:tolerancja,tolerancjach,tolerancjami,tolerancje,tolerancji,tolerowana,tolerowane,tolerowanego,tolerowanej,tolerowany,tolerowanych
  nie:tolerowanym,trwala,trwale,trwalego,trwalej,trwaly,trwalych,trwalym,trzezwa,trzezwe,trzezwego,trzezwej,trzezwy,trzezwych,trzezwym
  nie:trzymanie,trzymaniei,trzymanieia,trzymanieiach,typowa,typowe,typowego,typowej,typowo,typowy,typowych,typowym,typowymi,ubezpieczona
  nie:ubezpieczone,ubezpieczonego,ubezpieczonej,ubezpieczoni,ubezpieczonie,ubezpieczono,ubezpieczony,ubezpieczonych,ubezpieczonym
  nie:ubezpieczonymi,uchwytna,uchwytne,uchwytnego,uchwytnej,uchwytny,uchwytnych,uchwytnym,ustepujaca,ustepujace,ustepujacego,ustepujacej
  nie:ustepujacy,ustepujacych,uszkodzona,uszkodzone,uszkodzonego,uszkodzonej,uszkodzony,uszkodzonych,uszkodzonym,watpliwa,watpliwe
  nie:watpliwego,watpliwej,watpliwie,watpliwy,watpliwych,watpliwym,wazna,wazne,waznego,waznej,wazni,waznie,wazno,wazny,waznych,waznym
  nie:waznymi,widoczna,widoczne,widocznego,widocznej,widoczni,widocznie,widoczno,widoczny,widocznych,widocznym,widocznymi,widoma
  nie:widome,widomego,widomej,widomo,widomy,widomych,widomym,widomymi,wiele,wielka,wielki,wielkich,wielkie,wielkiego,wielkiej,wielkim
  nie:wielkimi,wielko,wielu,wlasciwa,wlasciwe,wlasciwego,wlasciwej,wlasciwy,wlasciwych,wlasciwym,wspolpracujaca,wspolpracujace,wspolpracujacego
  nie:wspolpracujacej,wspolpracujaco,wspolpracujacy,wspolpracujacych,wspolpracujacym,wspolpracujacymi,wydolna,wydolne,wydolnego
  nie:wydolnej,wydolni,wydolnie,wydolno,wydolnosc,wydolnosci,wydolnoscia,wydolnosciach,wydolny,wydolnych,wydolnym,wydolnymi,wykluczona
  nie:wykluczone,wykluczonego,wykluczonej,wykluczony,wykluczonych,wykluczonym,wykonana,wykonane,wykonanego,wykonanej,wykonani,wykonanie
  nie:wykonano,wykonany,wykonanych,wykonanym,wykonanymi,wyleczalna,wyleczalne,wyleczalnego,wyleczalnej,wyleczalny,wyleczalnych,wyleczalnym
  nie:wymagajaca,wymagajace,wymagajacego,wymagajacej,wymagajacy,wymagajacych,wymagajacym,wymagana,wymagane,wymaganego,wymaganej
  nie:wymagani,wymaganie,wymagano,wymagany,wymaganych,wymaganym,wymaganymi,wyrazna,wyrazne,wyraznego,wyraznej,wyrazni,wyraznie,wyrazno
  nie:wyrazny,wyraznych,wyraznym,wyraznymi,zachowana,zachowane,zachowanego,zachowanej,zachowany,zachowanych,zachowanym,zgloszenia
  nie:zgloszenie,zgodna,zgodne,zgodnego,zgodnej,zgodni,zgodnie,zgodno,zgodnosc,zgodnosci,zgodnoscia,zgodny,zgodnych,zgodnym,zgodnymi
  nie:zlosliwa,zlosliwe,zlosliwego,zlosliwej,zlosliwy,zlosliwych,zlosliwym,zmieniona,zmienione,zmienionego,zmienionej,zmieniony
  nie:zmienionych,zmienionym,znaczna,znaczne,znacznego,znacznej,znaczni,znacznie,znaczno,znaczny,znacznych,znacznym,znacznymi,znana
  nie:znane,znanego,znanej,znani,znanie,znano,znany,znanych,znanym,znanymi,zwiazana,zwiazane,zwiazanego,zwiazanej,zwiazany,zwiazanych
  nie:zwiazanym,zwlocznie,zwykla,zwykle,zwyklego,zwyklej,zwykly,zwyklych,zwyklym nig:dy nik:ogo,omu,otyna,otyne,otynizm,otynizmu,otynowy,otyny,t
  nis:ka,ki,kich,kie,kiego,kiej,kim,kimi,ko,z,za,zach,zami,ze,zo,zy niz.sza,sze,szego,szej,szy,szych,szym
  noc.a,ach,i,ia,iach,na,ne,nego,nej,ni,nie,no,ny,nych,nym,nymi,y nod:ze nog.ach,ami,e,i,o
  nor:mach,malna,malnego,malnej,malnie,malny,malnych,mami,me,mie,mo,my
  nos:ach,ami,em,i,iciea,iciee,icieego,icieej,icieo,iciey,icieych,icieym,icieymi,ie,il,nik,nika,nikach,nikami,niki,nikiem,nikow
  nos:niku,ogardl,ogardla,ogardlach,ogardlami,ogardle,ogardlem,ogardlow,ogardlu,ogardly,ow,owa,owe,owego,owej,owo,owy,owych,owym
  nos:owymi,u,z,za,zach,zami,ze,zem,zi,zow,zu,zy
  now:a,e,ego,ej,orodek,orodka,orodkach,orodkami,orodki,orodkiem,orodkow,orodkowy,orodku,otwor,otwora,otworach,otworami,otworem
  now:otworow,otworowa,otworowe,otworowego,otworowej,otworowo,otworowy,otworowych,otworowym,otworowymi,otworu,otwory,otworze,ych now:ym
  noz.drza,drze,drzy,em,na npl nud:nosc,nosci,nosciach,nosciami,zen,zenia,zeniach,zenie,zeniem,zeniu
  num:er,era,erach,erami,erek,erem,erka,erkach,erkami,erki,erkiem,erkow,erku,erow,eru,ery,erze
  obc:a,e,ego,ej,iaza,iazac,iazenia,iazenie,iazeniem,iazeniowa,iazeniowe,iazeniowego,iazeniowej,iazeniowo,iazeniowy,iazeniowych
  obc:iazeniowym,iazeniowymi,iazeniu,y,ych,ym,ymi obe:cna,cne,cnego,cnej,cni,cnie,cno,cnosc,cnosci,cnoscia,cnosciach,cny,cnych,cnym,cnymi,jmuja,jmuje
  obf:ita,ite obi:ad,adach,adem,adow,adu,ady,edzie
  obj:aw,awa,awach,awami,awem,awie,awow,awowa,awowe,awowego,awowej,awowo,awowy,awowych,awowym,awu,awy,etosc,etosci,etoscia,etosciach
  obl:uzowan,uzowana,uzowane,uzowania,uzowaniach,uzowanie,uzowaniem,uzowaniu,uzowany
  obn:iza,izen,izenia,izeniach,izenie,izeniem,izeniu,izona,izone,izonego,izonej,izoni,izonie,izono,izony,izonych,izonym,izonymi obn:izyc
  obo:czna,czne,cznego,cznej,czni,cznie,czno,czny,cznym,cznymi,jczyka,jczykach,jczykami,jczyki,jczykiem,jczykow,jczykowa,jczykowe
  obo:jczykowego,jczykowej,jczykowo,jczykowy,jczykowych,jczykowym,jczykowymi,jczyku,je,jga,k
  obr:aczce,aczek,aczk,aczka,aczkach,aczkami,aczke,aczki,aczko,az,aza,azach,azami,azem,azen,azenia,azeniach,azeniami,azenie,azeniem
  obr:azeniu,azie,azow,azowa,azowana,azowane,azowanego,azowanej,azowania,azowanie,azowaniem,azowaniu,azowany,azowanych,azowanym
  obr:azowe,azowego,azowej,azowo,azowy,azowych,azowym,azu,azy,ocen,ocenia,oceniach,ocenie,oceniem,oceniu,ocono,ysowan,ysowania,ysowaniach
  obr:ysowanie,ysowaniem,ysowaniu,zek,zeka,zekach,zekami,zeki,zekiem,zeknieta,zekniete,zeknietego,zeknietej,zeknieto,zekniety,zeknietych
  obr:zeknietym,zeknietymi,zekow,zekowa,zekowe,zekowy,zeku
  obs:erwacja,erwacjach,erwacje,erwacji,erwacyjna,erwacyjne,erwacyjnego,erwacyjnej,erwacyjny,erwacyjnych,erwacyjnym,erwowa,erwowac
  obs:erwowaja,erwowal,erwowala,erwowali,erwowalo,erwowaly,erwowam,erwowana,erwowane,erwowanego,erwowanej,erwowania,erwowanie,erwowaniem
  obs:erwowaniu,erwowano,erwowany,erwowanych,erwowanym,erwuja,erwujac,erwujacy,erwuje,erwujemy,zar,zara,zarach,zarami,zarem,zarow
  obs:zarowa,zarowe,zarowego,zarowej,zarowy,zarowych,zarowym,zaru,zary,zarze
  obu:dzil,dzila,stronna,stronne,stronnego,stronnej,stronni,stronno,stronny,stronnych,stronnym,stronnymi
  obw:od,oda,odach,odami,odce,odek,odem,odk,odka,odkach,odkami,odke,odki,odko,odow,odu,ody,odzie
  oby:dwa,dwie,dwu,watel,watela,wateli,watelka,watelstwa,watelstwo
  oce.n,na,nach,nami,ne,nia,niac,niajac,nial,niana,niane,nianego,nianej,niano,niany,nianych,nianym,nic,nie,nil,niona,nione,nionego
  oce:nionej,niono,niony,nionych,nionym,no,ny och:rona,rone,roniarz,roniarza,roniarzem,ronie,ronne,ronny,rony
  ocz:ach,ami,ekiwal,ekiwala,ekiwana,ekiwane,ekiwanego,ekiwanej,ekiwani,ekiwania,ekiwanie,ekiwaniem,ekiwaniu,ekiwano,ekiwany,ekiwanych
  ocz:ekiwanym,ekiwanymi,ekua,ekuac,ekuaja,ekual,ekuala,ekuali,ekualo,ekualy,ekuam,ekuana,ekuane,ekuanego,ekuanej,ekuania,ekuanie
  ocz:ekuaniem,ekuaniu,ekuano,ekuany,ekuanych,ekuanym,ekujaca,ekujace,ekujacego,ekujacej,ekujacy,ekujacych,ekujacym,ekuje,na,ne
  ocz:nego,nej,ni,nie,no,ny,nych,nym,nymi,odol,odola,odolach,odolami,odole,odolem,odolowej,odolowych,odolu,u,y,ywiscie
  odb:iera,ierac,ijan,ijania,ijaniach,ijanie,ijaniem,ijaniu,ior,ioru,iorze,ycie,yt,ytem,ytnica,ytnice,ytnicy,ytnicza,ytnicze,ytniczego
  odb:ytniczej,ytniczo,ytniczy,ytniczych,ytniczym,ytniczymi,ytowa,ytowy,ytu
  odc:hodzaca,hodzace,hodzacego,hodzacej,hodzacy,hodzacych,hodzacym,hodzi,hodzic,hodzil,hylen,hylenia,hyleniami,hylenie,hyleniem
  odc:inkach,inkami,inki,inkiem,inkow,inkowa,inkowe,inkowego,inkowej,inkowo,inkowy,inkowych,inku,zuc,zucia,zuciach,zucie,zuciem
  odc:zuciu,zuwa,zuwac,zuwal,zuwala,zuwana,zuwane,zuwanego,zuwanej,zuwano,zuwany,zuwanych,zuwanym,zyn,zyna,zynach,zynami,zynem,zynie
  odc:zynnik,zynnika,zynnikach,zynnikami,zynniki,zynnikiem,zynnikow,zynniku,zynow,zynu,zyny
  odd:an,ania,aniach,anie,aniem,aniu,ech,echa,echach,echami,echem,echow,echowa,echowe,echowego,echowej,echowo,echowy,echowych,echowym
  odd:echowymi,echu,echy,esze,ycha,ychac,ychaja,ychajaca,ychajace,ychajacego,ychajacej,ychajaco,ychajacy,ychajacych,ychajacym,ychajacymi
  odd:ychal,ychala,ychali,ychalo,ychaly,ycham,ychan,ychana,ychane,ychanego,ychanej,ychania,ychaniach,ychanie,ychaniem,ychaniu,ychano
  odd:ychany,ychanych,ychanym,zial,ziala,zialach,zialami,ziale,zialem,zialow,zialowa,zialowe,zialowego,zialowej,zialowy,zialowych
  odd:zialowym,zialu,zialy,zielnie,zwonic
  ode:brac,bral,brala,bran,brana,brane,branego,branej,brania,braniach,branie,braniem,braniu,brano,brany,branych,branym,jsc,jscia
  ode:jscie,jsciem,jsciu,rwana,rwane,rwania,rwanie,rwaniem,rwaniu,rwany,szla
  odg:alezien,alezienia,alezieniach,alezienie,alezieniu,raniczen,raniczenia,raniczeniach,raniczenie,raniczeniem,raniczeniu,raniczona
  odg:raniczone,raniczony,raniczonych odk:aslywania,aslywanie,rztusza,rztuszac,rztuszajaca,rztuszajacy,rztuszania,rztuszanie,rztuszaniu
  odl:aczen,aczenia,aczeniach,aczenie,aczeniem,aczeniu,aczono,aczyc,am,ama,amach,amami,amek,amem,amie,amka,amkach,amkami,amki,amkiem
  odl:amkow,amku,amow,amowa,amowe,amowego,amowej,amowy,amowych,amowym,amu,amy,egla,egle,eglego,eglej,eglo,eglosc,eglosci,egloscia
  odl:eglosciach,egly,eglych,eglym,eglymi,ezyna,ezynach,ezynami,ezyne,ezynie,ezynowy,ezyny
  odm.a,ach,ami,awia,awiac,awiaja,awial,awiala,awiali,awialo,awialy,awiam,awiana,awiane,awianego,awianej,awiania,awianie,awianiem
  odm:awianiu,awiano,awiany,awianych,awianym,e,iana,iane,ianie,iany,ie,ienna,ienne,iennego,iennej,ienni,iennie,ienno,ienny,iennych
  odm:iennym,iennymi,o,ow,owa,owach,owami,owe,owic,owie,owil,owila,owiona,owione,owionego,owionej,owiono,owiony,owionych,owionym
  odm:owo,owy,rozen,rozenia,rozeniach,rozenie,rozeniem,rozeniu,y
  odn:oga,ogami,oge,ogi,osnie,otowa,otowac,otowaja,otowal,otowala,otowali,otowalo,otowaly,otowam,otowana,otowane,otowanego,otowanej
  odn:otowania,otowanie,otowaniem,otowaniu,otowano,otowany,otowanych,otowanym,otowuje,otuja,otujac,otuje
  odp:alenie,alila,alily,iszczelowa,iszczelowej,latna,latne,latnego,latnej,latnie,latny,latnych,latnym,lyw,lywa,lywach,lywami,lywem
  odp:lywie,lywow,lywu,lywy,owiada,owiadac,owiadaja,owiadajaca,owiadajace,owiadajacego,owiadajacej,owiadajacy,owiadajacych,owiadajacym
  odp:owiadal,owiadala,owiadali,owiadalo,owiadaly,owiadam,owiadana,owiadane,owiadanego,owiadanej,owiadania,owiadanie,owiadaniem
  odp:owiadaniu,owiadano,owiadany,owiadanych,owiadanym,owiedni,owiednia,owiednich,owiednie,owiedniego,owiedniej,owiednim,owiednimi
  odp:owiednio,owiedz,owiedzi,owiedzia,owiedzial,owiedziala,rowadzalna,rowadzalne,rowadzalnego,rowadzalnej,rowadzalni,rowadzalnie
  odp:rowadzalno,rowadzalny,rowadzalnych,rowadzalnym,rowadzalnymi
  odr:a,oczono,ozniac,ozniania,oznic,oznienia,oznienie,zucie,zut,zuta,zutach,zutami,zutem,zutow,zutu,zuty
  ods:tapien,tapienia,tapieniach,tapienie,tapieniem,tapieniu,tapiono,tawic,tawiono,tep,tepa,tepach,tepami,tepem,tepie,tepow,tepu
  ods:tepy,trzalkowa,trzalkowej,zedl
  odw:iesc,odnien,odnienia,odnieniach,odnienie,odnieniem,odnieniu,odniona,odnione,odnionego,odnionej,odnioni,odnionie,odniono,odniony
  odw:odnionych,odnionym,odnionymi,odzen,odzenia,odzeniach,odzenie,odzeniem,odzeniu,olac,olal,olala,olan,olana,olane,olania,olaniach
  odw:olanie,olaniem,olaniu,olano,olany,racalna,racalne,racalnego,racalnej,racalni,racalnie,racalno,racalny,racalnych,racalnym,racalnymi
  odw:rocona,rocone,rocono,rocony
  odz:iez,iezy,wiernik,wiernika,wiernikach,wiernikami,wierniki,wiernikiem,wiernikow,wierniku,ywian,ywiania,ywianiach,ywianie,ywianiem odz:ywianiu
  ogl:ada,adac,adaja,adal,adala,adali,adalo,adaly,adam,adana,adane,adanego,adanej,adania,adanie,adaniem,adaniu,adano,adany,adanych ogl:adanym
  ogn:isce,isk,iska,iskach,iskami,iskiem,isko,iskowa,iskowan,iskowania,iskowaniach,iskowanie,iskowaniem,iskowaniu,iskowego,iskowej
  ogn:iskowo,iskowy,iskowych,iskowym,iskowymi,isku
  ogo:lna,lne,lnego,lnej,lni,lnie,lno,lny,lnych,lnym,lnymi,na,nie,nowa,nowe,nowego,nowej,nowo,nowy,nowych,nowym,nowymi
  ogr:anicza,aniczaja,aniczen,aniczenia,aniczeniach,aniczeniami,aniczenie,aniczeniem,aniczeniu,aniczona,aniczone,aniczonego,aniczonej
  ogr:aniczono,aniczony,aniczonych,aniczonym,aniczyc,odniczka,odnika oio:m ojc:a,ach,ami,e,em,i,iec,ow,u,y oka.ch,mi oki:em okl:ad
  okn.ach,ami,em,ie,u oko.lic,lica,licach,licami,lice,lico,licy,lo,lokomorowa,lokomorowe,lokomorowego,lokomorowej,lokomorowo,lokomorowy,lokomorowych
  oko:lokomorowym,lokomorowymi,lonaczyniowa,lonaczyniowe,lonaczyniowego,lonaczyniowej,lonaczyniowo,lonaczyniowy,lonaczyniowych,lonaczyniowym
  oko:lonaczyniowymi,lonerkowa,lonerkowe,lonerkowego,lonerkowej,lonerkowo,lonerkowy,lonerkowych,lonerkowym,lonerkowymi,loporodowa
  oko:loporodowe,loporodowego,loporodowej,loporodowy,loporodowych,loporodowym,lostawowa,lostawowe,lostawowego,lostawowej,lostawowo
  oko:lostawowy,lostawowych,lostawowym,lostawowymi,lotrzustkowa,lotrzustkowe,lotrzustkowego,lotrzustkowej,lotrzustkowy,lotrzustkowych
  oko:lotrzustkowym,lowatrobowa,lowatrobowe,lowatrobowego,lowatrobowej,lowatrobowo,lowatrobowy,lowatrobowych,lowatrobowym,lowatrobowymi
  oko:lowezlowa,lowezlowe,lowezlowego,lowezlowej,lowezlowy,lowezlowych,lowezlowym,lowierzcholkowa,lowierzcholkowe,lowierzcholkowego
  oko:lowierzcholkowej,lowierzcholkowy,lowierzcholkowych,lowierzcholkowym,stna,stnej,stnowa,stnowe,stnowego,stnowej,stnowo,stnowy
  oko:stnowych,stnowym,stnowymi
  okr:agla,agle,aglego,aglej,aglo,agly,aglych,aglym,aglymi,es,esach,esem,esie,esow,esowa,esowe,esowego,esowej,esowo,esowy,esowych
  okr:esowym,esowymi,esu,esy,eznica,eznice,eznicy,eznicza,eznicze,ezniczego,ezniczej,ezniczo,ezniczy,ezniczych,ezniczym,ezniczymi
  oku.lar,lara,larach,larami,larem,larow,laru,lary,larze,lista,listaa,listaach,listaami,listaem,listaow,listau,listay,liste,listka
  oku:listy,listyczna,listyczne,listycznego,listycznej,listyczni,listycznie,listyczno,listyczny,listycznych,listycznym,listycznymi oku:listyka
  omd:lal,lala,len,lenia,leniach,lenie,leniem,leniu ome:prazol omo:wiono omy:lkowo
  onk:olog,ologa,ologach,ologami,ologi,ologia,ologiczna,ologiczne,ologicznego,ologicznej,ologiczni,ologicznie,ologiczno,ologiczny
  onk:ologicznych,ologicznym,ologicznymi,ologiem,ologii,ologow,ologu ono
  opa:rzelin,rzelina,rzelinach,rzelinami,rzeline,rzelinie,rzelino,rzeliny,rzen,rzenia,rzeniach,rzenie,rzeniem,rzeniu,rzyl,rzyla
  opa:sce,sek,sk,ska,skach,skami,ske,ski,sko,trunek,truneka,trunekach,trunekami,truneki,trunekiem,trunekow,truneku,trunka,trunkach
  opa:trunkami,trunki,trunkiem,trunkow,trunkowy,trunku,trzen,trzenia,trzeniach,trzenie,trzeniem,trzeniu
  ope:racja,racjach,racjami,racje,racyjna,racyjne,racyjnego,racyjnej,racyjni,racyjnie,racyjno,racyjnosc,racyjnosci,racyjnoscia,racyjnosciach
  ope:racyjny,racyjnych,racyjnym,racyjnymi,ratora,ratorach,ratorami,ratorem,ratorka,ratorow,ratoru,ratory,ratorze,rowa,rowac,rowaja
  ope:rowal,rowala,rowali,rowalo,rowaly,rowam,rowana,rowane,rowanego,rowanej,rowani,rowania,rowanie,rowaniem,rowaniu,rowano,rowany
  ope:rowanych,rowanym,rowanymi,ruja,rujac,ruje
  opi:ece,eka,eke,eki,ekowac,ekuje,ekun,ekuna,ekunach,ekunami,ekunce,ekuncza,ekuncze,ekunczego,ekunczej,ekunczy,ekunczych,ekunczym
  opi:ekunek,ekunem,ekunie,ekunk,ekunka,ekunkach,ekunkami,ekunke,ekunki,ekunko,ekunow,ekunowie,ekunu,ekuny,nia,niach,nii,oidow,oidowy
  opi:oidy,s,sa,sac,sach,saja,sal,sala,sali,salo,saly,sam,sami,san,sana,sane,sanego,sanej,sania,saniach,sanie,saniem,saniu,sano
  opi:sany,sanych,sanym,sem,sie,sow,sowa,sowe,sowego,sowej,sowy,sowych,sowym,su,suja,sujaca,sujacy,suje,sujemy,sy,sywana,sywane
  opi:sywanego,sywanej,sywani,sywanie,sywano,sywany,sywanych,sywanym,sywanymi
  opl:acie,at,ata,atach,atami,ate,ato,aty,ucn,ucna,ucnach,ucnami,ucne,ucnej,ucnie,ucno,ucnowa,ucnowe,ucnowego,ucnowej,ucnowo,ucnowy
  opl:ucnowych,ucnowym,ucnowymi,ucny
  opo:n,na,nach,nami,ne,niak,niaka,niakach,niakami,niaki,niakiem,niakow,niaku,nie,no,nowa,nowe,nowego,nowej,nowo,nowy,nowych,nowym
  opo:nowymi,ny,rna,rne,rnego,rnej,rni,rnie,rno,rny,rnych,rnym,rnymi,znien,znienia,znieniach,znienie,znieniem,znieniu,znione,znionego
  opo:znionej,znioni,znionie,zniono,znionych,znionym,znionymi opr:ocz,oznien,oznienia,oznieniach,oznienie,oznieniem,oznieniu
  opt:ymalna,ymalne,ymalnego,ymalnej,ymalni,ymalnie,ymalno,ymalny,ymalnych,ymalnym,ymalnymi
  opu:chlizn,chlizna,chliznach,chliznami,chlizne,chliznie,chlizno,chlizny,chnieta,chniete,chnietego,chnietej,chniety,chnietych,chnietym
  opu:szek,szka,szke,szki ord:ynator,ynatora,ynatorem,ynatorka
  ori:entacyjna,entacyjne,entacyjnego,entacyjnej,entacyjni,entacyjnie,entacyjno,entacyjny,entacyjnych,entacyjnym,entacyjnymi
  ort:ez,eza,ezach,ezami,eze,ezie,ezo,ezy,opeda,opedaa,opedaach,opedaami,opedaem,opedaow,opedau,opeday,opede,opedia,opedy,opedyczna
  ort:opedyczne,opedycznego,opedycznej,opedyczni,opedycznie,opedyczno,opedyczny,opedycznych,opedycznym,opedycznymi,opedzie
  orz:ech,echa,echach,echami,echem,echow,echowe,echu,echy,eczen,eczenia,eczenie,eczeniem,eczeniu,ecznictwa,ecznictwo,ecznik,eka orz:ekl,ekla,esze
  osc.i osi.a,ach,em,emdziesiat,emnascie,erdzia,erdzie,erdziem,erdziowa,erdziowe,erdziowego,erdziowej,erdziowo,erdziowy,erdziowych,erdziowym
  osi:erdziowymi,erdziu,owe,owego,owej,owo,owy,owych,owym,owymi
  osk:rzel,rzela,rzelach,rzelami,rzele,rzelem,rzeli,rzelik,rzelikach,rzeliki,rzelikow,rzelin,rzelini,rzelinia,rzeliniach,rzelowa
  osk:rzelowe,rzelowego,rzelowej,rzelowo,rzelowy,rzelowych,rzelowym,rzelowymi,rzelu
  osl:abien,abienia,abieniach,abienie,abieniem,abieniu,abiona,abione,abionego,abionej,abiony,abionych,abionym,abl,abla osm:a,e,ego,ej,iu,y,ych,ym,ymi
  oso:b,ba,bach,bami,be,bie,biscie,bista,biste,bistego,bistej,bisty,bistych,bistym,bno,bo,bom,by osp:a,y osr:odek,odka,odkach,odki,odkiem,odkow,odku
  ost:ateczna,ateczne,atecznego,atecznej,ateczni,atecznie,ateczno,ateczny,atecznych,atecznym,atecznymi,atni,atnia,atnich,atnie,atniego
  ost:atniej,atnim,atnimi,atnio,eofitami,eofitem,eofitow,eofitowe,eofitowy,eofitu,eofity,eoporotyczna,eoporotyczne,eoporotyczny
  ost:eoporotycznych,eoporoz,eoporoza,eoporozach,eoporozami,eoporoze,eoporozie,eoporozo,eoporozy,ra,re,rego,rej,ro,roga,roge,rogi
  ost:rosc,rosci,roscia,rosciach,roznie,ry,rych,rym,rymi osy
  osz:czedzajaca,czedzajace,czedzajacego,czedzajacej,czedzajaco,czedzajacy,czedzajacych,czedzajacym,czedzajacymi
  ota:czajaca,czajace,czajacego,czajacej,czajacy,czajacych,czajacym,rc,rcia,rciami,rcie,rciem,rciu
  ote:piala,piale,pialego,pialej,pialo,pialy,pialych,pialym,pialymi,pienia,pienie,pieniem,pieniu,pienna,pienne,piennego,piennej
  ote:pienny,piennych,piennym oto:czka,czke,czki,czona,czone,czonego,czonej,czony,czonych,czonym,rebkowana,rebkowane,rebkowany
  otr:zewn,zewna,zewnach,zewnami,zewne,zewnej,zewnie,zewno,zewnowa,zewnowe,zewnowego,zewnowej,zewnowo,zewnowy,zewnowych,zewnowym
  otr:zewnowymi,zewny,zyma,zymac,zymaja,zymal,zymala,zymali,zymalo,zymaly,zymam,zymana,zymane,zymanego,zymanej,zymania,zymanie,zymaniem
  otr:zymaniu,zymano,zymany,zymanych,zymanym,zymuja,zymuje,zymywal,zymywala
  otw:arc,arcia,arciach,arcie,arciem,arciu,or,ora,orach,orami,orem,orow,oru,ory,orze
  oty:la,le,lego,lej,lo,losc,losci,loscia,losciach,ly,lych,lym,lymi owa:da,dow,dy,lna,lne,lnego,lnej,lni,lnie,lno,lny,lnych,lnym,lnymi
  owc:zesna,zesne,zesnego,zesnej,zesny,zesnych,zesnym owi:niec,niecia,nieciach,niecie,nieciem,nieciu owo:cami,ce,cow,cowy,cu
  owr:zodzen,zodzenia,zodzeniach,zodzeniami,zodzenie,zodzeniem,zodzeniu ozd:oby ozn:aczen,aczenia,aczeniach,aczenie,aczeniem,aczeniu
  pac:hach,he,hie,howa,howe,howego,howej,howo,howy,howych,howym,howymi,hwina,hwinach,hwine,hwinie,hwinowa,hwinowe,hwinowego,hwinowej
  pac:hwinowo,hwinowy,hwinowych,hwinowym,hwinowymi,hwiny,hy,jenci,jencie,jenta,jentach,jentami,jentce,jentek,jentem,jentk,jentkach
  pac:jentkami,jentke,jentki,jentko,jentow,jentowi,jentu,jenty
  pad:ac,aczce,aczek,aczk,aczka,aczkach,aczkami,aczke,aczki,aczko,aczkowa,aczkowe,aczkowego,aczkowy,aczkowych pag:eta pak:owacz
  pal:aca,acego,acej,aco,acy,acych,acym,acymi,acz,acza,acze,aczem,aczka,aczkach,aczke,aczki,aczow,aczowi,ca,cach,cami,cem,ci,cow
  pal:cowa,cowe,cowego,cowej,cowo,cowy,cowych,cowym,cowymi,cu,cy,enia,eniach,enie,eniem,eniu,i,iatywna,iatywne,iatywnego,iatywnej
  pal:iatywni,iatywnie,iatywno,iatywny,iatywnych,iatywnym,iatywnymi,iczek,iczka,iczkach,iczki,iczkiem,iczkow,iczkowa,iczkowe,iczkowy
  pal:iczkowych,iczku,il,ila,ucha,uchach,uchem,uchow,uchu,uchy
  pam:iec,ieci,iecia,ieciach,ieta,ietac,ietaja,ietal,ietala,ietali,ietalo,ietaly,ietam,ietana,ietane,ietanego,ietanej,ietania,ietanie
  pam:ietaniem,ietaniu,ietano,ietany,ietanych,ietanym
  pan:em,ewce,ewek,ewk,ewka,ewkach,ewkami,ewke,ewki,ewko,ewkowa,ewkowe,ewkowy,ia,ice,ie,ik,ika,ikach,ikami,ike,iki,iko,na,stwa,stwem
  pan:stwo,stwowa,stwowe,stwowego,stwowej,stwowo,stwowy,stwowych,stwowym,stwowymi,stwu,toprazol,u
  pap:ieros,ierosa,ierosach,ierosami,ierosem,ierosie,ierosow,ierosu,ierosy
  par:aliz,aliza,alizach,alizami,alize,alizem,alizi,alizow,alizu,alizy,kingu,kinsona,tnera,tnerce,tnerek,tnerem,tnerk,tnerka,tnerkach
  par:tnerkami,tnerke,tnerki,tnerko,u,y pas:ach,ami,azer,azera,azerem,azerka,azerke,azerki,azerow,m,ma,mach,mami,mem,mie,mo,mu,ow,y,zport,zportu
  pat:ologiach,ologiczna,ologiczne,ologicznego,ologicznej,ologiczni,ologicznie,ologiczno,ologiczny,ologicznych,ologicznym,ologicznymi
  pat:ologii,rz,rzac,rzec,rzenia,rzenie,rzeniem,rzeniu,rzy,rzyl,rzyla
  paz:dziernik,dziernika,dzierniku,nokci,nokcia,nokciach,nokciami,nokcie,nokciem,nokcii,nokciu,nokiec
  pec:herzach,herzami,herze,herzem,herzi,herzow,herzowa,herzowe,herzowego,herzowej,herzowo,herzowy,herzowych,herzowym,herzowymi
  pec:herzu,herzy,herzyk,herzyka,herzykach,herzykami,herzyki,herzykiem,herzykow,herzykowa,herzykowe,herzykowego,herzykowej,herzykowo
  pec:herzykowy,herzykowych,herzykowym,herzykowymi,herzyku,herzyn,herzyna,herzynach,herzynami,herzyne,herzynie,herzyno,herzyny
  ped:iatria,iatry,iatryczna,iatryczne,iatrycznego,iatrycznej,iatryczni,iatrycznie,iatryczno,iatryczny,iatrycznych,iatrycznym,iatrycznymi
  pek:niec,niecia,nieciach,niecie,nieciem,nieciu,nieta,niete,nietego,nietej,nieto,niety,nietych,nietym,nietymi
  pel:na,ne,nego,nej,ni,nie,no,ny,nych,nym,nymi
  pen:icylin,icylina,icylinach,icylinami,icyline,icylinie,icylino,icyliny,sjonariusz,sjonariusza,sjonariuszka,sjonariuszki
  pep:ek,kowa,kowe,kowego,kowej,kowy,ku,owina,owine,owiny
  per:foracja,foracjach,foracjami,foracje,foracji,fuzjach,fuzyjna,fuzyjne,fuzyjnego,fuzyjnej,fuzyjny,fuzyjnych,fuzyjnym,sonelem
  per:sonelu,thesa,uce,uk,uka,ukach,ukami,uke,uki,uko pes:el pet:lowa,lowe,lowego,lowej,lowo,lowy,lowych,lowym,lowymi
  pew:na,ne,nego,nej,ni,nie,no,ny,nych,nym,nymi pia:ta,te,tego,tej,tku,to,ty,tych,tym,tymi pic:ia,iach,ie,iem,iu
  pie:c,cdziesiat,cdziesieciu,cie,cioma,ciu,cset,czen,czenia,czeniach,czenie,czeniem,czeniu,legnacja,legnacjach,legnacjami,legnacje
  pie:legnacji,legnacyjna,legnacyjne,legnacyjnej,legnacyjno,legnacyjny,legniarce,legniarek,legniark,legniarka,legniarkach,legniarkami
  pie:legniarke,legniarki,legniarko,legniarkom,legniarska,legniarski,legniarskich,legniarskie,legniarskiego,legniarskiej,legniarskim
  pie:legniarskimi,legniarsko,legniarstwa,legniarstwo,legniarz,legniarza,legniarzach,legniarzami,legniarze,legniarzem,legniarzi
  pie:legniarzow,legniarzu,legniarzy,luszce,luszek,luszk,luszka,luszkach,luszkami,luszke,luszki,luszko,niadze,niadzem,niadzy,niedzy
  pie:rscionek,rscionka,rscionkach,rscionkami,rscionki,rscionkiem,rscionkow,rscionku,rsia,rsiach,rsiowa,rsiowe,rsiowo,rsiowych,rsiowym
  pie:rsiowymi,rwotna,rwotne,rwotnego,rwotnej,rwotni,rwotnie,rwotno,rwotny,rwotnych,rwotnym,rwotnymi,rwsza,rwsze,rwszego,rwszej
  pie:rwszo,rwszy,rwszych,rwszym,rwszymi,sza,szego,szej,szo,szy,szych,szym,tach,te,tnascie,tnasta,tnaste,tnastego,tnastej,tnastu
  pie:tnasty,tnastych,tnastym,towa,towe,towego,towej,towy,tr,trach,trami,trem,tru,trze,ty pij:a,ana,ane,anego,anej,any,anych,anym,e
  pil:ce,ek,kach,ke,ki,na,ne,nego,nej,ni,nie,niejsza,niejsze,niejszego,niejszej,niejszy,niejszych,niejszym,no,nowana,nowane,nowanego
  pil:nowanej,nowani,nowanie,nowano,nowany,nowanych,nowanym,nowanymi,ny,nya,nyach,nyami,nych,nyem,nym,nymi,nyow,nyu,nyy
  pio:nowa,nowe,nowego,nowej,nowo,nowy,nowych,nowym,nowymi
  pis:ac,al,ala,ane,anego,anej,any,anych,anym,emnie,ma,mie,mo,zczel,zczela,zczeli,zczelia,zczeliach,zczelowa,zczelowe,zczelowego
  pis:zczelowej,zczelowo,zczelowy,zczelowych,zczelowym,zczelowymi,zczelu,ze piw:a,em,o piz:am,ama,amach,amami,ame,amie,amo,amy pkt
  pla:cie,cik,cika,cikach,cikami,ciki,cikiem,cikow,ciku,cze,czliwa,czliwosc,czliwy,czu,kac,kal,kala,nach,nami,nem,nie,now,nowa,nowac
  pla:nowaja,nowal,nowala,nowali,nowalo,nowaly,nowam,nowana,nowane,nowanego,nowanej,nowania,nowaniem,nowaniu,nowano,nowany,nowanych
  pla:nowanym,nowe,nowego,nowej,nowo,nowy,nowych,nowym,nowymi,nu,nuja,nujac,nuje,nujemy,ny,ska,ski,skich,skie,skiego,skiej,skim
  pla:skimi,sko,skostopia,skostopie,skostopiem,skostopiu,sterek,sterka,sterkach,sterkami,sterki,sterkiem,sterkow,sterku,stra,strem
  pla:strow,stry,szczyzna,szczyznach,szczyzne,szczyznie,szczyzny,ta,tach,tami,tem,tnego,tnej,tnosc,tny,tnych,tnym,tow,towa,towe
  pla:towego,towej,towy,towych,towym,tu,ty ple:cach,cami,cow,cy pli:k,ka,kach,kami,ki,kiem,kow,ku plo:da,dach,dami,dem,dow,du,dy,dzie
  plu:cach,cami,cem,cna,cnego,cnej,cni,cnie,cno,cnych,cnym,cnymi,cu plw:ocin,ocina,ocinach,ocinami,ocine,ocinie,ocino,ociny
  ply:cie,n,na,nach,nami,nem,nie,nna,nne,nnego,nnej,nni,nnie,nno,nny,nnych,nnym,nnymi,now,nowa,nowe,nowego,nowej,nowy,nowych,nowym
  ply:nu,ny,t,ta,tach,tami,tce,te,tek,tk,tka,tkach,tkami,tke,tki,tkich,tkie,tkiego,tkiej,tkim,tko,to,ty,wa,wac,wal,wala,wania,wanie ply:waniem,waniu
  pne:umonektomi,umonektomia,umonektomiach,umonektomiami,umonektomie,umonektomii pni.a,ach,ami,e,em,i,u
  pob:icia,icie,iciem,iciu,iera,ierania,ieranie,il,ita,ite,itego,itej,ito,ity,itych,itym,olewa,olewal,olewania,olewanie,olewaniem
  pob:olewaniu,rac,ral,rala,ran,rana,rane,ranego,ranej,rania,raniach,ranie,raniem,raniu,rano,rany,ranych,udza,udzen,udzenia,udzeniach
  pob:udzenie,udzeniem,udzeniu,udzona,udzone,udzonego,udzonej,udzoni,udzonie,udzono,udzony,udzonych,udzonym,udzonymi,ycie,yt,yta
  pob:ytach,ytami,ytem,ytow,ytu,yty
  poc:hewce,hewek,hewk,hewka,hewkach,hewkami,hewke,hewki,hewko,hewkowy,hodzi,hw,hwa,hwach,hwami,hwe,hwie,hwo,hwowa,hwowe,hwowej
  poc:hwowy,hwy,hylen,hylenia,hyleniach,hylenie,hyleniem,hyleniu,iag,iagach,iagi,iagiem,iagow,iagu,zatka,zatkach,zatkami,zatki,zatkiem
  poc:zatkow,zatkowa,zatkowe,zatkowego,zatkowej,zatkowo,zatkowy,zatkowych,zatkowym,zatkowymi,zatku,zcie,zekac,zekalni,zekalnia,zekalniach
  poc:zekalnie,zekalnii,zt,ztach,ztami,zte,zto,zty,zuc,zul,zula
  pod:a,ac,aja,ajac,aje,al,ala,ali,alo,aly,am,an,ana,ane,anego,anej,ania,aniach,aniem,ano,any,anych,anym,atna,atne,atnosc,atny,awal
  pod:awala,awana,awane,awanego,awanej,awano,awany,awanych,awanym,barwiony,brzusza,brzusze,brzuszu,chodzi,chrzestna,chrzestne,chrzestnego
  pod:chrzestnej,chrzestni,chrzestnie,chrzestno,chrzestny,chrzestnych,chrzestnym,chrzestnymi,czas,ejrzana,ejrzane,ejrzanego,ejrzanej
  pod:ejrzani,ejrzanie,ejrzano,ejrzany,ejrzanych,ejrzanym,ejrzanymi,ejrzen,ejrzenia,ejrzeniach,ejrzeniem,ejrzeniu,ejrzewa,ejrzewac
  pod:ejrzewajac,ejrzewal,ejrzewam,ejrzewana,ejrzewane,ejrzewano,ejrzewany,eszwowej,gruczolowe,gruczolowy,jezykowa,jezykowe,jezykowego
  pod:jezykowej,jezykowo,jezykowy,jezykowych,jezykowym,jezykowymi,kolanowa,kolanowe,kolanowego,kolanowej,kolanowy,korowa,korowe
  pod:korowego,korowej,korowy,korowych,korowym,laczen,laczenia,laczeniach,laczenie,laczeniem,laczeniu,laczona,laczone,laczonego
  pod:laczonej,laczoni,laczonie,laczono,laczony,laczonych,laczonym,laczonymi,laczyc,lodze,loga,loge,logi,loz,loza,lozach,loze,lozem
  pod:lozu,luzna,luzne,luznego,luznej,luzni,luznie,luzno,luzny,luznych,luznym,luznymi,miesniowe,miesniowo,miesniowy,namiotowa,namiotowe
  pod:namiotowego,namiotowej,namiotowy,namiotowych,namiotowym,niebienia,niebienie,niebieniem,niebieniu,niesien,niesienia,niesieniach
  pod:niesienie,niesieniem,niesieniu,niosl,niosla,obienstw,obienstwa,obienstwach,obienstwami,obienstwem,obienstwie,obienstwo,obienstwu
  pod:obna,obne,obnego,obnej,obni,obnie,obno,obny,obnych,obnym,obnymi,obojczykowa,obojczykowe,obojczykowego,obojczykowej,obojczykowo
  pod:obojczykowy,obojczykowych,obojczykowym,obojczykowymi,okostnowa,okostnowe,okostnowego,okostnowej,okostnowo,okostnowy,okostnowych
  pod:okostnowym,okostnowymi,oplucnowa,oplucnowe,oplucnowego,oplucnowej,oplucnowo,oplucnowy,oplucnowych,oplucnowym,oplucnowymi,ostra
  pod:ostre,ostrego,ostrej,ostro,ostry,ostrych,ostrym,ostrymi,pajeczynowkowa,pajeczynowkowe,pajeczynowkowego,pajeczynowkowej,pajeczynowkowo
  pod:pajeczynowkowy,pajeczynowkowych,pajeczynowkowym,pajeczynowkowymi,paski,paznokciowego,paznokciowy,pis,pisa,pisac,pisach,pisaja
  pod:pisal,pisala,pisali,pisalo,pisaly,pisam,pisami,pisan,pisana,pisane,pisanego,pisanej,pisania,pisaniach,pisanie,pisaniem,pisaniu
  pod:pisano,pisany,pisanych,pisanym,pisem,pisie,pisow,pisu,pisy,przeponowa,przeponowe,przeponowego,przeponowej,przeponowo,przeponowy
  pod:przeponowych,przeponowym,przeponowymi,skorna,skorne,skornego,skornej,skorni,skornie,skorno,skorny,skornych,skornym,skornymi
  pod:sluzowa,sluzowe,sluzowego,sluzowej,sluzowy,sluzowych,sluzowym,spojowkowa,spojowkowe,spojowkowego,spojowkowej,spojowkowy,spojowkowych
  pod:spojowkowym,staw,stawa,stawach,stawami,stawe,stawie,stawo,stawowa,stawowe,stawowego,stawowej,stawowy,stawowych,stawowym,stawy
  pod:sumowac,sumowania,sumowanie,sumowaniem,sumowujac,sypiajaca,sypiajacy,twardowkowa,twardowkowe,twardowkowego,twardowkowej,twardowkowo
  pod:twardowkowy,twardowkowych,twardowkowym,twardowkowymi,udz,udzi,udzia,udziach,udziem,udziowy,udziu,uszce,uszek,uszk,uszka,uszkach
  pod:uszkami,uszke,uszki,uszko,wichniecia,wichniecie,wichnieciem,wichnieciu,wojna,wojne,wojnego,wojnej,wojnie,wojny,wojnych,wojnym
  pod:wyzszenia,wyzszenie,wyzszeniem,wyzszona,wyzszone,wyzszonego,wyzszonej,wyzszoni,wyzszonie,wyzszono,wyzszony,wyzszonych,wyzszonym
  pod:wyzszonymi,wzgorz,wzgorza,wzgorzach,wzgorze,wzgorzem,wzgorzu,yktowana,yktowano,yktowany,zebrza,zebrze,zebrzu,zial,zialach
  pod:ziale,zialem,zialow,zialu,zialy,ziekowania,ziekowanie,zuchwowa,zuchwowe,zuchwowego,zuchwowej,zuchwowo,zuchwowy,zuchwowych
  pod:zuchwowym,zuchwowymi
  pog:arsza,arszac,arszaja,arszajaca,arszajace,arszajacego,arszajacej,arszajacy,arszal,arszala,arszalo,arszania,arszanie,orszen
  pog:orszenia,orszeniach,orszenie,orszeniem,orszeniu,orszony,orszyc,orszyl,orszyla,orszylo,otowia,otowie,otowiem,otowiu,rubiala
  pog:rubiale,rubialego,rubialej,rubialo,rubialy,rubialych,rubialym,rubialymi,rubien,rubienia,rubieniach,rubienie,rubieniem,rubieniu
  pog:rubiona,rubiony,ryzien,ryzienia,ryzieniach,ryzienie,ryzieniem,ryzieniu,ryziona,ryzione,ryzionego,ryzionej,ryziono,ryziony
  pog:ryzionych,ryzionym,ryzl
  poi:nformowa,nformowac,nformowaja,nformowal,nformowala,nformowali,nformowalo,nformowaly,nformowam,nformowan,nformowana,nformowane
  poi:nformowanego,nformowanej,nformowani,nformowania,nformowaniach,nformowanie,nformowaniem,nformowaniu,nformowano,nformowany,nformowanych
  poi:nformowanym,nformuja,nformujac,nformuje
  poj:awia,awiac,awiaja,awiajace,awiajacy,awial,awiala,awialo,awialy,awic,awienia,awienie,awieniem,awil,awila,awilo,awily,azd,azdach
  poj:azdem,azdow,azdu,azdy,dzie,echal,echala,edyncza,edyncze,edynczego,edynczej,edynczo,edynczy,edynczych,edynczym,edynczymi,emnosc
  poj:emnosci,emnoscia,emnosciach,en,enia,eniach,enie,eniem,eniu,ezdzie,sc,utrze
  pok:oj,oja,ojach,ojami,oje,ojem,oji,ojow,oju,ojy,ontrastowa,ontrastowe,ontrastowego,ontrastowej,ontrastowy,ontrastowych,ontrastowym
  pok:rzywce,rzywek,rzywk,rzywka,rzywkach,rzywkami,rzywke,rzywki,rzywko,rzywkowy
  pol:ach,aczen,aczenia,aczeniach,aczenie,aczeniem,aczeniu,ego,ej,em,epszen,epszenia,epszeniach,epszenie,epszeniem,epszeniu,icja
  pol:icjancie,icjant,icjanta,icjantach,icjantami,icjantem,icjantka,icjantki,icjantow,icjantowi,icjantu,icjanty,icje,icji,icykliczna
  pol:icykliczne,icyklicznego,icyklicznej,icykliczni,icyklicznie,icykliczno,icykliczny,icyklicznych,icyklicznym,icyklicznymi,iczek
  pol:iczka,iczkach,iczkami,iczki,iczkiem,iczkow,iczku,imorficzna,imorficzne,imorficzny,imorficznych,ip,ipa,ipach,ipami,ipem,ipie
  pol:ipow,ipowaty,ipu,ipy,knac,knal,knela,kniecia,kniecie,knieciu,kula,kulach,kule,kuli,kulowy,noc,nocy,ow,owa,owach,owami,owe
  pol:owiczy,owie,owo,owy,ozen,ozenia,ozeniach,ozenie,ozeniem,ozeniu,ozna,ozne,oznej,oznictwa,oznictwo,oznicza,oznicze,ozniczego
  pol:ozniczej,ozniczy,oznik,oznika,oznych,ozona,ozone,ozonego,ozonej,ozono,ozony,ozonych,ozonym,ozyc,ozyl,ozyla,pasca,pasiec,ska
  pol:ski,skich,skie,skiego,skiej,skim,skimi,sko,tora,torej,u,udnia,udnie,udniem,udniu,ykan,ykania,ykaniach,ykanie,ykaniem,ykaniu
  pom:aga,agac,agaja,agal,agala,agali,agalo,agaly,agam,agana,agane,aganego,aganej,agania,aganie,aganiem,aganiu,agano,agany,aganych
  pom:aganym,iar,iara,iarach,iarami,iarem,iarow,iarowe,iarowy,iaru,iary,iarze,idor,idora,idorow,idory,iedzy,imo,niejszen,niejszenia
  pom:niejszeniach,niejszenie,niejszeniem,niejszeniu,oc,oca,oci,ocia,ociach,ocna,ocne,ocnego,ocnej,ocniczy,ocny,ocnych,ocnym,ocy
  pom:ogl,ogla,p,pach,pami,pie,po,py,ylce,ylek,ylk,ylka,ylkach,ylkami,ylke,ylki,ylko,ylkowo,ylono,yslal,yslala
  pon:ad,adto,iedzialku,iewaz,izej,izsza,izsze,izszego,izszej,izszy,izszych,izszym,owien,owienia,owieniach,owienie,owieniem,owieniu pon:ownie
  poo:peracyjna,peracyjne,peracyjnego,peracyjnej,peracyjni,peracyjnie,peracyjno,peracyjny,peracyjnych,peracyjnym,peracyjnymi
  pop:arzenia,arzenie,arzeniem,arzeniu,arzona,arzone,arzonego,arzonej,arzono,arzony,arzonych,arzonym,arzyl,arzyla,oludn,oludnia
  pop:oludniach,oludnie,oludniem,oludniu,orodowa,orodowe,orodowego,orodowej,orodowo,orodowy,orodowych,orodowym,orodowymi,rawa,rawce
  pop:rawe,rawek,rawia,rawiac,rawic,rawie,rawil,rawila,rawilo,rawiona,rawione,rawiono,rawiony,rawk,rawka,rawkach,rawkami,rawke,rawki
  pop:rawko,rawna,rawne,rawnie,rawnosc,rawnosci,rawny,rawy,romienna,romienne,romiennego,romiennej,romienny,romiennych,rosic,rosil
  pop:rosila,roszona,roszone,roszonego,roszonej,roszono,roszony,roszonych,roszonym,rzecznego,rzecznej,rzeczni,rzecznica,rzecznice
  pop:rzecznicego,rzecznicej,rzecznico,rzecznicy,rzecznicych,rzecznicym,rzecznicymi,rzecznie,rzeczno,rzeczny,rzecznych,rzecznym
  pop:rzecznymi,rzedni,rzednia,rzednich,rzednie,rzedniego,rzedniej,rzednim,rzednimi,rzednio
  por:a,ach,adni,adnia,adniach,adnie,adnii,ami,anek,anna,anne,annego,annej,anni,annie,anno,anny,annych,annym,annymi,azen,azenia
  por:azeniach,azenie,azeniem,azeniu,azenna,azenne,azennej,azenny,e,o,od,oda,odach,odami,odem,odow,odowa,odowe,odowego,odowej,odowy
  por:odowych,odowym,odu,ody,odzie,onien,onienia,onienie,onieniem,onieniu,owna,ownac,ownaja,ownal,ownala,ownali,ownalo,ownaly,ownam
  por:ownan,ownana,ownane,ownanego,ownanej,ownania,ownaniach,ownanie,ownaniem,ownaniu,ownano,ownany,ownanych,ownanym,ownawcza,ownawcze
  por:ownawczego,ownawczej,ownawczo,ownawczy,ownawczych,ownawczym,ownawczymi,ownujac,ownuje,ownywac,ownywalna,ownywalne,ownywalnie
  por:ownywalny,tfel,tfeli,tfelia,tfeliach,tier,usza,uszal,uszala,uszyl,uszyla,y,ze
  pos:ciel,cieli,cielia,cieliach,ilek,ilkach,ilki,ilkiem,ilkow,ilku,ladek,ladka,ladkach,ladkami,ladki,ladkiem,ladkow,ladkowa,ladkowe
  pos:ladkowej,ladkowy,ladku,lizgnal,lizgnela,lizgniecia,lizgniecie,lizgnieciem,lizgnieciu,ocznica,ocznice,ocznicy,redni,rednia
  pos:rednich,rednie,redniego,redniej,rednim,rednimi,rednio,tac,taci,tacia,taciach,tep,tepa,tepach,tepami,tepem,tepie,tepow,tepu
  pos:tepujaca,tepujace,tepujacego,tepujacej,tepujaco,tepujacy,tepujacych,tepujacym,tepujacymi,tepy,wiacie,wiat,wiata,wiatach,wiatami
  pos:wiate,wiato,wiaty,zarpan,zarpana,zarpane,zarpanego,zarpanej,zarpani,zarpania,zarpaniach,zarpanie,zarpaniem,zarpaniu,zarpano
  pos:zarpany,zarpanych,zarpanym,zarpanymi,zedl,zerza,zerzajac,zerzen,zerzenia,zerzeniach,zerzenie,zerzeniem,zerzeniu,zerzona,zerzone
  pos:zerzonego,zerzonej,zerzony,zerzonych,zerzonym,zerzyc,zla
  pot:ami,as,asa,asach,asami,asem,asie,asow,asu,asy,em,knac,knal,knela,kniecia,kniecie,knieciem,knieciu,lukl,lukla,ow,racenia,racenie
  pot:raceniem,raceniu,racil,racila,racona,racone,raconego,raconej,racono,racony,raconych,raconym,rojna,rojne,rojnego,rojnej,rojny
  pot:rojnych,rojnym,rwa,rzeba,rzebe,rzebie,rzebna,rzebne,rzebnego,rzebnej,rzebni,rzebnie,rzebno,rzebny,rzebnych,rzebnym,rzebnymi
  pot:rzebowa,rzebowac,rzebowaja,rzebowal,rzebowala,rzebowali,rzebowalo,rzebowaly,rzebowam,rzebowana,rzebowane,rzebowanego,rzebowanej
  pot:rzebowania,rzebowanie,rzebowaniem,rzebowaniu,rzebowano,rzebowany,rzebowanych,rzebowanym,rzebuja,rzebujac,rzebuje,rzeby,wierdza
  pot:wierdzac,wierdzaja,wierdzajaca,wierdzajace,wierdzajacy,wierdzajacych,wierdzal,wierdzen,wierdzenia,wierdzeniach,wierdzenie
  pot:wierdzeniem,wierdzeniu,wierdzic,wierdzil,wierdzila,wierdzona,wierdzone,wierdzonego,wierdzonej,wierdzono,wierdzony,wierdzonych
  pot:y,ylica,ylice,ylicy,yliczna,yliczne,ylicznego,ylicznej,yliczni,ylicznie,yliczno,yliczny,ylicznych,ylicznym,ylicznymi
  pou:czen,czenia,czeniach,czenie,czeniem,czeniu,czono,razowa,razowe,razowego,razowej,razowo,razowy,razowych,razowym,razowymi
  pow:azanie,azaniem,azna,azne,aznego,aznej,azny,aznych,aznym,iadomia,iadomiac,iadomiaja,iadomial,iadomiala,iadomiali,iadomialo
  pow:iadomialy,iadomiam,iadomiana,iadomiane,iadomianego,iadomianej,iadomiania,iadomianie,iadomianiem,iadomianiu,iadomiano,iadomiany
  pow:iadomianych,iadomianym,iadomic,iadomien,iadomienia,iadomieniach,iadomienie,iadomieniem,iadomieniu,iadomiona,iadomione,iadomiono
  pow:iadomiony,ie,iece,iedzial,iedziala,iedziano,iedziec,iedzieli,iek,ieka,iekach,iekami,ieke,ieki,ieko,ieksza,iekszaja,iekszajaca
  pow:iekszajace,iekszajacy,iekszen,iekszenia,iekszeniach,iekszenie,iekszeniem,iekszeniu,iekszona,iekszone,iekszonego,iekszonej
  pow:iekszony,iekszonych,iekszonym,iekszyc,iekszyl,iekszyla,iekszylo,iem,ierzchni,ierzchnia,ierzchniach,ierzchnie,ierzchnii,ierzchniowa
  pow:ierzchniowe,ierzchniowego,ierzchniowej,ierzchniowo,ierzchniowy,ierzchniowych,ierzchniowym,ierzchniowymi,ierzchowna,ierzchowne
  pow:ierzchownego,ierzchownej,ierzchowni,ierzchownie,ierzchowno,ierzchowny,ierzchownych,ierzchownym,ierzchownymi,ietrz,ietrza,ietrzach
  pow:ietrze,ietrzem,ietrzna,ietrzne,ietrznego,ietrznej,ietrznosc,ietrznosci,ietrznoscia,ietrzny,ietrznych,ietrzu,iez,iezi,iezia
  pow:ieziowa,ieziowe,ieziowego,ieziowej,ieziowy,ieziowych,ieziowym,iklan,iklana,iklane,iklanego,iklanej,iklani,iklania,iklaniach
  pow:iklanie,iklaniem,iklaniu,iklano,iklany,iklanych,iklanym,iklanymi,inien,inna,inno,inny,lok,loka,lokach,lokami,loke,loki,od
  pow:oda,odach,odami,odem,odow,odowac,odowal,odowala,odowalo,odowaly,odowana,odowane,odowany,odu,oduja,odujac,odujaca,odujace,odujacego
  pow:odujacej,odujacy,odujacych,oduje,ody,odzie,oli,olna,olne,olnego,olnej,olny,olnych,olnym,rocie,rocil,rocila,rot,rotem,rotna
  pow:rotne,rotnego,rotnej,rotny,rotnych,rotnym,rotu,rozce,rozek,rozk,rozka,rozkach,rozkami,rozke,rozki,rozkiem,rozko,rozku,stac
  pow:staja,staje,stal,stala,stale,stalo,staly,stalych,stania,stanie,staniu,stawania,stawanie,tarza,tarzac,tarzaja,tarzajace,tarzajacy
  pow:tarzal,tarzala,tarzali,tarzalo,tarzaly,tarzam,tarzana,tarzane,tarzanego,tarzanej,tarzania,tarzanie,tarzaniem,tarzaniu,tarzano
  pow:tarzany,tarzanych,tarzanym,torce,torek,tork,torka,torkach,torkami,torke,torki,torko,torna,torne,tornego,tornej,tornie,torny
  pow:tornych,tornym,torzen,torzenia,torzeniach,torzenie,torzeniem,torzeniu,torzona,torzone,torzonego,torzono,torzony,torzyc,torzyl
  pow:ysilkowa,ysilkowe,ysilkowego,ysilkowej,ysilkowo,ysilkowy,ysilkowych,ysilkowym,ysilkowymi,yzej,yzsza,yzsze,yzszego,yzszej,yzszy
  pow:yzszych,yzszym
  poz.agalkowa,agalkowe,agalkowego,agalkowej,agalkowo,agalkowy,agalkowych,agalkowym,agalkowymi,alozyskowego,alozyskowy,apalna,apalne
  poz:apalnego,apalnej,apalny,apalnych,apalnym,aszpitalna,aszpitalne,aszpitalnego,aszpitalnej,aszpitalny,aszpitalnych,aszpitalnym
  poz:drawiam,drawiamy,drowienia,drowieniami,drowienie,iom,ioma,iomach,iomami,iome,iomego,iomej,iomem,iomie,iomo,iomow,iomu,iomy
  poz:iomych,iomym,iomymi,na,nac,nal,nala,ne,nego,nej,ni,nie,niej,niejsza,niejsze,niejszego,niejszej,niejszy,niejszych,niejszym
  poz:no,ny,nych,nym,nymi,osta,ostac,ostaja,ostaje,ostal,ostala,ostale,ostalego,ostalej,ostali,ostalo,ostaly,ostalych,ostalym,ostalymi
  poz:ostam,ostana,ostane,ostanego,ostanej,ostania,ostanie,ostaniem,ostaniu,ostano,ostany,ostanych,ostanym,ostawal,ostawala,ostawic
  poz:ostawil,ostawiona,ostawione,ostawionego,ostawionej,ostawiono,ostawiony,ostawionych,ostawionym,wala,walac,walaja,walal,walala
  poz:walali,walalo,walaly,walam,walana,walane,walanego,walanej,walania,walanie,walaniem,walaniu,walano,walany,walanych,walanym
  poz:ycja,ycjach,ycjami,ycje,ycji,ycjonowania,ycjonowanie,ycjonowaniem,ycjonowaniu
  pra:c,ca,cach,cami,ce,cia,cie,co,codawca,codawcy,cowa,cowac,cowaja,cowal,cowala,cowali,cowalo,cowaly,cowam,cowana,cowane,cowanego
  pra:cowanej,cowania,cowanie,cowaniem,cowaniu,cowano,cowany,cowanych,cowanym,cowni,cownia,cowniach,cownica,cownicy,cownicze,cowniczy
  pra:cownie,cownii,cownik,cownika,cownikow,cuja,cujac,cujaca,cujace,cujacego,cujacej,cujacy,cujacych,cujacym,cuje,cy,dach,dami
  pra:daxa,dem,dow,du,dy,dzie,wdopodobienstw,wdopodobienstwa,wdopodobienstwach,wdopodobienstwami,wdopodobienstwem,wdopodobienstwie
  pra:wdopodobienstwo,wdopodobienstwu,wdopodobna,wdopodobne,wdopodobnego,wdopodobnej,wdopodobni,wdopodobnie,wdopodobno,wdopodobny
  pra:wdopodobnych,wdopodobnym,wdopodobnymi,wdziwa,wdziwe,wdziwego,wdziwej,wdziwy,wdziwych,wdziwym,widlowa,widlowe,widlowego,widlowej
  pra:widlowo,widlowosc,widlowosci,widlowoscia,widlowy,widlowych,widlowym,widlowymi,wie,wna,wne,wnej,wnicza,wnicze,wniczego,wniczej
  pra:wniczy,wniczych,wniczym,wnik,wnika,wnikach,wnikami,wniki,wnikiem,wnikow,wniku,wny,wnych,wnym,wo,wostronna,wostronne,wostronnego
  pra:wostronnej,wostronni,wostronnie,wostronno,wostronny,wostronnych,wostronnym,wostronnymi,wych,wym,wymi
  pre:dkosc,dkosci,dkoscia,dnizon,medykacja,medykacjach,medykacjami,medykacje,medykacji,paracie,parat,parata,paratach,paratami,paratem
  pre:paratow,paratu,paraty
  pro:ba,bach,bami,bce,bek,bie,bk,bka,bkach,bkami,bke,bki,bko,blema,blemach,blemami,blemem,blemie,blemow,blemu,blemy,bo,by,cedur
  pro:cedura,cedurach,cedurami,ceduro,cedury,cedurze,cencie,cent,centa,centach,centami,centem,centow,centu,centy,cesa,cesach,cesami
  pro:cesem,cesie,cesow,cesu,cesy,chnica,chnice,chnicowe,chnicowy,chnicy,fesora,fesorem,fesorow,giem,gramista,gramiste,gramistka
  pro:gramisty,gresa,gresach,gresami,gresem,gresie,gresja,gresje,gresji,gresow,gresu,gresuje,gresy,gresywna,gresywny,gu,jekcjach
  pro:jekcjami,jekcje,jektant,jektantce,jektantek,jektantk,jektantka,jektantkach,jektantkami,jektantke,jektantki,jektantko,kuratora
  pro:kuratura,kurature,kuratury,kuraturze,mien,mieni,mienie,mieniem,mieniowa,mieniowan,mieniowania,mieniowaniach,mieniowanie,mieniowaniem
  pro:mieniowaniu,mieniowe,mieniowego,mieniowej,mieniowo,mieniowy,mieniowych,mieniowym,mieniowymi,mieniujaca,mieniujace,mieniujacego
  pro:mieniujacej,mieniujacy,ponowana,ponowane,ponowanego,ponowanej,ponowano,ponowany,ponowanych,ponowanym,ponuja,ponuje,ponujemy
  pro:sb,sba,sbach,sbami,sbe,sbie,sbo,sby,si,sic,sil,sila,simy,stacie,stat,statach,statami,statcie,statektomi,statektomia,statektomiach
  pro:statektomiami,statektomie,statektomii,stato,ste,stego,stej,sto,stych,stym,sza,szac,sze,szona,szone,szonego,szonej,szono,szony
  pro:szonych,szonym,tez,teza,tezach,tezami,teze,tezie,tezo,tezowa,tezowanie,tezowany,tezy,tokol,tokola,tokolach,tokolami,tokole
  pro:tokolem,tokolow,tokolu,tokoly,wadzi pry:watna,watne,watnego,watnej,watni,watnie,watno,watny,watnych,watnym,watnymi
  prz:ebic,ebicia,ebiciach,ebicie,ebiciem,ebiciu,ebieg,ebiega,ebiegac,ebiegach,ebiegajaca,ebiegajace,ebiegajacy,ebiegal,ebiegala
  prz:ebiegami,ebiegi,ebiegiem,ebiegow,ebiegu,ebrac,ebran,ebrania,ebraniach,ebranie,ebraniem,ebraniu,ebrany,ebudowa,ebudowana,ebudowane
  prz:ebudowany,ebudowanych,ebudowe,ebudowie,ebudowy,ebyc,ebycia,ebycie,ebyciu,ebyl,ebyla,ebyta,ebyte,ebytego,ebytej,ebyto,ebyty
  prz:ebytych,ebytym,ebywa,ebywal,echodzaca,echodzace,echodzacego,echodzacej,echodzacy,echodzacych,echodzacym,echodzi,echodzil,echodzila
  prz:eciac,ecial,eciecia,eciecie,eciek,ecieka,eciekach,eciekami,ecieki,eciekiem,eciekow,ecieku,eciela,eciw,eciwbolowa,eciwbolowe
  prz:eciwbolowego,eciwbolowej,eciwbolowo,eciwbolowy,eciwbolowych,eciwbolowym,eciwbolowymi,eciwdepresyjne,eciwdepresyjny,eciwdepresyjnych
  prz:eciwgoraczkowe,eciwgoraczkowy,eciwgruzlicze,eciwgruzliczy,eciwhistaminowe,eciwhistaminowy,eciwhistaminowych,eciwkrzepliwa
  prz:eciwkrzepliwe,eciwkrzepliwego,eciwkrzepliwej,eciwkrzepliwo,eciwkrzepliwy,eciwkrzepliwych,eciwkrzepliwym,eciwkrzepliwymi,eciwlegla
  prz:eciwlegle,eciwleglego,eciwleglej,eciwleglo,eciwlegly,eciwleglych,eciwleglym,eciwleglymi,eciwnadcisnieniowe,eciwnadcisnieniowy
  prz:eciwnowotworowe,eciwnowotworowy,eciwnowotworowych,eciwpadaczkowe,eciwpadaczkowy,eciwpadaczkowych,eciwwskazan,eciwwskazana
  prz:eciwwskazane,eciwwskazanego,eciwwskazanej,eciwwskazani,eciwwskazania,eciwwskazaniach,eciwwskazaniami,eciwwskazanie,eciwwskazaniem
  prz:eciwwskazaniu,eciwwskazano,eciwwskazany,eciwwskazanych,eciwwskazanym,eciwwskazanymi,eciwzakrzepowa,eciwzakrzepowe,eciwzakrzepowego
  prz:eciwzakrzepowo,eciwzakrzepowy,eciwzakrzepowych,eciwzapalna,eciwzapalne,eciwzapalnego,eciwzapalnej,eciwzapalni,eciwzapalnie
  prz:eciwzapalno,eciwzapalny,eciwzapalnych,eciwzapalnym,eciwzapalnymi,eczytac,eczytal,eczytala,eczytana,eczytane,eczytanego,eczytanej
  prz:eczytano,eczytany,eczytanych,eczytanym,edawkowan,edawkowania,edawkowaniach,edawkowanie,edawkowaniem,edawkowaniu,ede,edkrzyzowa
  prz:edkrzyzowe,edkrzyzowej,edkrzyzowych,edkrzyzowym,edni,ednia,ednich,edniego,edniej,ednim,ednimi,ednio,edniotylna,edniotylne
  prz:edniotylnego,edniotylnej,edniotylny,edniotylnych,edniotylnym,edoperacyjna,edoperacyjne,edoperacyjnego,edoperacyjnej,edoperacyjni
  prz:edoperacyjnie,edoperacyjno,edoperacyjny,edoperacyjnych,edoperacyjnym,edoperacyjnymi,edpoludnie,edpoludniem,edramienia,edramieniem
  prz:edramieniu,edramiion,edramiiona,edramion,edramiona,edsiebiorca,edsionek,edsionka,edsionki,edsionkiem,edsionkow,edsionkowa
  prz:edsionkowe,edsionkowego,edsionkowej,edsionkowo,edsionkowy,edsionkowych,edsionkowym,edsionkowymi,edsionku,edstawiciel,edszkola
  prz:edszkolak,edszkolaka,edszkolakach,edszkolakami,edszkolaki,edszkolakiem,edszkolakow,edszkolaku,edszkolanka,edszkole,edszkolem
  prz:edszkolu,edszpitalna,edszpitalne,edszpitalnego,edszpitalnej,edszpitalny,edszpitalnych,edszpitalnym,edwczoraj,edzwonic,egladowa
  prz:egladowego,egladowej,egladowo,egladowych,egladowym,egladowymi,egrod,egroda,egrodach,egrodami,egrode,egrodo,egrodowa,egrodowe
  prz:egrodowy,egrody,egrodzie,ejasnien,ejasnienia,ejasnieniami,ejasnienie,ejasnieniem,ejasnieniu,ejdzie,ejsc,ejscia,ejscie,ejsciem
  prz:ejsciowa,ejsciowe,ejsciowego,ejsciowej,ejsciowo,ejsciowy,ejsciowych,ejsciowym,ejsciowymi,ejsciu,ekaza,ekazac,ekazaja,ekazal
  prz:ekazala,ekazali,ekazalo,ekazaly,ekazam,ekazana,ekazane,ekazanego,ekazanej,ekazania,ekazanie,ekazaniem,ekazaniu,ekazano,ekazany
  prz:ekazanych,ekazanym,ekazuja,ekazuje,ekazywac,ekierowan,ekierowania,ekierowaniach,ekierowanie,ekierowaniem,ekierowaniu,ekladaa
  prz:ekladaac,ekladaaja,ekladaal,ekladaala,ekladaali,ekladaalo,ekladaaly,ekladaam,ekladaana,ekladaane,ekladaanego,ekladaanej,ekladaania
  prz:ekladaanie,ekladaaniem,ekladaaniu,ekladaano,ekladaany,ekladaanych,ekladaanym,ekroja,ekrojach,ekrojami,ekrojem,ekroji,ekrojow
  prz:ekrojowy,ekroju,ekrojy,elom,elomach,elomem,elomie,elomow,elomowa,elomowe,elomowego,elomowej,elomowy,elomowych,elomowym,elomu
  prz:elomy,elozen,elozenia,elozeniach,elozenie,elozeniem,elozeniu,elozona,elozone,elozono,elozony,elozyc,elyk,elyka,elykach,elykami
  prz:elyki,elykiem,elykow,elykowa,elykowe,elykowego,elykowej,elykowo,elykowy,elykowych,elykowym,elykowymi,elyku,emawia,emawiaja
  prz:emieszcza,emieszczac,emieszczen,emieszczenia,emieszczeniach,emieszczenie,emieszczeniem,emieszczeniu,emieszczona,emieszczone
  prz:emieszczonego,emieszczonej,emieszczoni,emieszczonie,emieszczono,emieszczony,emieszczonych,emieszczonym,emieszczonymi,eniesien
  prz:eniesienia,eniesieniach,eniesienie,eniesieniem,eniesieniu,eniesiona,eniesione,eniesionego,eniesionej,eniesioni,eniesionie
  prz:eniesiono,eniesiony,eniesionych,eniesionym,eniesionymi,episac,episal,episala,episana,episane,episanego,episanej,episano,episany
  prz:episanych,episanym,eplyw,eplywa,eplywach,eplywami,eplywem,eplywie,eplywow,eplywu,eplywy,epon,epona,eponach,epone,eponie,eponowa
  prz:eponowe,eponowego,eponowej,eponowy,eponowych,eponowym,epony,epraszam,epraszamy,eprowadza,eprowadzenia,eprowadzenie,eprowadzeniu
  prz:eprowadzic,eprowadzona,eprowadzone,eprowadzonego,eprowadzonej,eprowadzono,eprowadzony,epuklin,epuklina,epuklinach,epuklinami
  prz:epukline,epuklinie,epuklino,epuklinowa,epuklinowe,epuklinowego,epuklinowy,epukliny,epuszczan,epuszczania,epuszczaniach,epuszczanie
  prz:epuszczaniem,epuszczaniu,eroscie,erosnieta,erosniete,erosnietego,erosnietej,erosniety,erosnietych,erosnietym,erost,erosta
  prz:erostach,erostami,erostem,erostow,erostowa,erostowe,erostowego,erostowej,erostowo,erostowy,erostowych,erostowym,erostu,erosty
  prz:erwac,erwaja,erwal,erwala,erwali,erwalo,erwaly,erwam,erwan,erwana,erwane,erwanego,erwanej,erwani,erwania,erwaniach,erwanie
  prz:erwaniem,erwaniu,erwano,erwany,erwanych,erwanym,erwanymi,erzedzona,erzedzone,erzedzonego,erzedzonej,erzedzoni,erzedzonie,erzedzono
  prz:erzedzony,erzedzonych,erzedzonym,erzedzonymi,erzucie,erzut,erzuta,erzutach,erzutami,erzutem,erzutow,erzutowa,erzutowe,erzutowego
  prz:erzutowej,erzutowo,erzutowy,erzutowych,erzutowym,erzutowymi,erzutu,erzuty,esiek,esieka,esiekach,esiekami,esieki,esiekiem,esiekow
  prz:esiekowy,esieku,esiewowa,esiewowe,esiewowego,esiewowej,esiewowo,esiewowy,esiewowych,esiewowym,esiewowymi,eslac,estac,estaje
  prz:estal,estala,estrzen,estrzeni,estrzenia,estrzeniach,estrzenie,estrzenna,estrzennie,estrzenny,esuniec,esuniecia,esunieciach
  prz:esuniecie,esunieciem,esunieciu,esunieta,esuniete,esunietego,esunietej,esunieto,esuniety,esunietych,esunietym,esunietymi,eswietlen
  prz:eswietlenia,eswietleniach,eswietlenie,eswietleniem,eswietleniu,eswietlony,eszczep,eszczepa,eszczepach,eszczepami,eszczepem
  prz:eszczepie,eszczepien,eszczepienia,eszczepieniach,eszczepienie,eszczepieniem,eszczepieniu,eszczepiona,eszczepiony,eszczepow
  prz:eszczepowy,eszczepu,eszczepy,eszedl,eszla,etaczana,etaczane,etaczanego,etaczanej,etaczani,etaczania,etaczanie,etaczaniem,etaczano
  prz:etaczany,etaczanych,etaczanym,etaczanymi,etoce,etoczen,etoczenia,etoczeniach,etoczenie,etoczeniem,etoczeniu,etoczono,etoczyc
  prz:etok,etoka,etokach,etokami,etoke,etoki,etoko,etokowy,ewaga,ewage,ewagi,ewaznie,ewiezc,ewieziona,ewiezione,ewiezionego,ewiezionej
  prz:ewiezioni,ewiezionie,ewieziono,ewieziony,ewiezionych,ewiezionym,ewiezionymi,ewijan,ewijania,ewijaniach,ewijanie,ewijaniem
  prz:ewijaniu,ewiozl,ewlekla,ewlekle,ewleklego,ewleklej,ewleklo,ewlekly,ewleklych,ewleklym,ewleklymi,ewod,ewoda,ewodach,ewodami
  prz:ewodem,ewodniczaca,ewodniczacego,ewodniczacy,ewodow,ewodu,ewody,ewodzie,ewodzik,ewodzika,ewodzikach,ewodzikami,ewodziki,ewodzikiem
  prz:ewodzikow,ewodziku,ewozona,ewozone,ewozonego,ewozonej,ewozono,ewozony,ewozonych,ewozonym,ewraca,ewrocic,ewrocil,ewrocila,ez
  prz:eziebienia,eziebienie,eziebieniem,eziebiona,eziebiony,od,oda,odach,odami,odem,odow,odu,ody,odzie,yblizeniu,yblizone,yblizony
  prz:ybyl,ybyla,ychodni,ychodnia,ychodniach,ychodnie,ychodnii,ychodzi,ychodzil,ychodzila,ycinek,ycineka,ycinekach,ycinekami,ycineki
  prz:ycinekiem,ycinekow,ycineku,ycisk,yciska,yciskach,yciskami,yciski,yciskiem,yciskow,ycisku,yczep,yczepa,yczepach,yczepami,yczepem
  prz:yczepie,yczepow,yczepu,yczepy,yczyn,yczyna,yczynach,yczynami,yczyne,yczynie,yczyno,yczyny,ydatkach,ydatki,ydatkow,ydatkowy
  prz:ydatna,ydatne,ydatnego,ydatnej,ydatny,ydatnych,ydatnym,ygniecenia,ygniecenie,ygnieceniem,ygnieceniu,ygnieciona,ygniecione
  prz:ygniecionego,ygniecionej,ygnieciono,ygnieciony,ygniecionych,ygniecionym,ygniotl,ygniotlo,ygotowac,ygotowan,ygotowana,ygotowane
  prz:ygotowania,ygotowaniach,ygotowanie,ygotowaniem,ygotowaniu,ygotowano,ygotowany,ygotowawczy,ygotowuje,ygotowywac,yjac,yjaciel
  prz:yjaciela,yjaciolce,yjaciolek,yjaciolk,yjaciolka,yjaciolkach,yjaciolkami,yjaciolke,yjaciolki,yjaciolko,yjal,yjdzie,yjec,yjechal
  prz:yjechala,yjecia,yjeciach,yjecie,yjeciem,yjeciu,yjela,yjeta,yjete,yjetego,yjetej,yjeto,yjety,yjetych,yjetym,yjetymi,yjmowa
  prz:yjmowac,yjmowaja,yjmowal,yjmowala,yjmowali,yjmowalo,yjmowaly,yjmowam,yjmowana,yjmowane,yjmowanego,yjmowanej,yjmowania,yjmowanie
  prz:yjmowaniem,yjmowaniu,yjmowano,yjmowany,yjmowanych,yjmowanym,yjmuja,yjmujac,yjmujaca,yjmujacego,yjmujacej,yjmujacy,yjmuje,yjmujemy
  prz:yjsc,ykleja,yklejac,yklejaja,yklejal,yklejala,yklejali,yklejalo,yklejaly,yklejam,yklejana,yklejane,yklejanego,yklejanej,yklejania
  prz:yklejanie,yklejaniem,yklejaniu,yklejano,yklejany,yklejanych,yklejanym,ykomorowa,ykomorowe,ykomorowego,ykomorowej,ykomorowy
  prz:ykomorowych,ykomorowym,ykostna,ykostne,ykostnego,ykostnej,ykostni,ykostnie,ykostno,ykostny,ykostnych,ykostnym,ykostnymi,ykregoslupowa
  prz:ykregoslupowe,ykregoslupowego,ykregoslupowej,ykregoslupowo,ykregoslupowy,ykregoslupowych,ykregoslupowym,ykregoslupowymi,ykurcz
  prz:ykurcza,ykurczach,ykurczami,ykurcze,ykurczem,ykurczi,ykurczow,ykurczu,ykurczy,ylega,ylegaja,ylegajaca,ylegajace,ylegajacego
  prz:ylegajacej,ylegajaco,ylegajacy,ylegajacych,ylegajacym,ylegajacymi,ylegan,ylegania,yleganiach,yleganie,yleganiem,yleganiu,ylozkowa
  prz:ylozkowe,ylozkowego,ylozkowej,ylozkowo,ylozkowy,ylozkowych,ylozkowym,ymacicza,ymaciczach,ymacicze,ymaciczu,ymozgowa,ymozgowe
  prz:ymozgowego,ymozgowej,ymozgowo,ymozgowy,ymozgowych,ymozgowym,ymozgowymi,ymusowa,ymusowe,ymusowego,ymusowej,ymusowo,ymusowy
  prz:ymusowych,ymusowym,ymusowymi,ynasada,ynasade,ynasadowa,ynasadowe,ynasadowego,ynasadowej,ynasadowo,ynasadowy,ynasadowych,ynasadowym
  prz:ynasadowymi,ynasady,ynasadzie,yniesc,ynosowa,ynosowe,ynosowego,ynosowej,ynosowy,ynosowych,ynosowym,ypadek,ypadka,ypadkach
  prz:ypadkami,ypadki,ypadkiem,ypadkow,ypadkowa,ypadkowe,ypadkowego,ypadkowej,ypadkowo,ypadkowy,ypadkowych,ypadkowym,ypadkowymi
  prz:ypadku,ypisana,ypisane,ypisany,ypuszcza,ypuszczac,ypuszczalna,ypuszczalnie,ypuszczalny,ypuszczam,ypuszczenia,ypuszczenie,ysadce
  prz:ysadek,ysadk,ysadkach,ysadkami,ysadke,ysadko,ysadkowy,yscienna,yscienny,yspieszen,yspieszenia,yspieszeniach,yspieszenie,yspieszeniem
  prz:yspieszeniu,ysrodkowa,ysrodkowe,ysrodkowego,ysrodkowej,ysrodkowo,ysrodkowy,ysrodkowych,ysrodkowym,ysrodkowymi,ystawowa,ystawowe
  prz:ystawowego,ystawowej,ystawowy,ystawowych,ystawowym,ysyla,ysylac,ysylaja,ysylal,ysylala,ysylali,ysylalo,ysylaly,ysylam,ysylana
  prz:ysylane,ysylanego,ysylanej,ysylania,ysylanie,ysylaniem,ysylaniu,ysylano,ysylany,ysylanych,ysylanym,yszedl,yszla,yszli,yszlym
  prz:ytarczyce,ytarczycowa,ytarczycowe,ytarczycowego,ytarczycowej,ytarczycowo,ytarczycowy,ytarczycowych,ytarczycowym,ytarczycowymi
  prz:ytchawicza,ytchawicze,ytchawiczego,ytchawiczej,ytchawiczo,ytchawiczy,ytchawiczych,ytchawiczym,ytchawiczymi,ytomna,ytomne,ytomnego
  prz:ytomnej,ytomni,ytomnie,ytomno,ytomnosc,ytomnosci,ytomnoscia,ytomnosciach,ytomny,ytomnych,ytomnym,ytomnymi,ytrzasnieta,ytrzasniete
  prz:ytrzasniety,yuszna,yuszne,yusznego,yusznej,yuszni,yusznic,yusznica,yusznicach,yusznicami,yusznice,yusznico,yusznicy,yusznie
  prz:yuszno,yuszny,yusznych,yusznym,yusznymi,ywiezc,ywieziona,ywiezione,ywieziono,ywieziony,ywiozl,ywnekowa,ywnekowe,ywnekowego
  prz:ywnekowej,ywnekowo,ywnekowy,ywnekowych,ywnekowym,ywnekowymi,ywodzen,ywodzenia,ywodzeniach,ywodzenie,ywodzeniem,ywodzeniu pse:m
  psy:chiatra,chiatraa,chiatraach,chiatraami,chiatraem,chiatraow,chiatrau,chiatray,chiatryczna,chiatryczne,chiatrycznego,chiatrycznej
  psy:chiatryczni,chiatrycznie,chiatryczno,chiatryczny,chiatrycznych,chiatrycznym,chiatrycznymi,cholog,chologia,chologiczna,chologiczne
  psy:chologicznej,chologicznie,chologiczny,chologiem,chologii,cholozce,cholozek,cholozk,cholozka,cholozkach,cholozkami,cholozke
  psy:cholozki,cholozko psz:czola,czoly pub:liczna,liczne,licznego,licznej,liczni,licznie,liczno,liczny,licznych,licznym,licznymi
  pul:monolog,monologa,monologach,monologami,monologi,monologia,monologiczna,monologiczne,monologicznego,monologicznej,monologiczni
  pul:monologicznie,monologiczno,monologiczny,monologicznych,monologicznym,monologicznymi,monologiem,monologii,monologow,monologu
  pun:kcie,kcja,kcjach,kcjami,kcje,kcji,kta,ktach,ktami,ktem,ktor,ktora,ktorach,ktorami,ktorem,ktorow,ktoru,ktory,ktorze,ktow,ktu pun:kty
  pus:ta,te,tego,tej,to,ty,tych,tym,tymi pyl:a,ach,ami,e,ek,em,ki,kiem,kow,ku,ow,u,y pyr:algina
  pyt:a,ac,aja,al,ala,ali,alo,aly,am,an,ana,ane,anego,anej,ania,aniach,aniami,anie,aniem,aniu,ano,any,anych,anym rac:zej
  rad:iografi,iografiach,iografiami,iografie,iografii,iogramach,iogramem,iogramow,iogramu,iogramy,iolodzy,iolog,iologa,iologach
  rad:iologami,iologi,iologiczna,iologiczne,iologicznego,iologicznej,iologiczni,iologicznie,iologiczno,iologiczny,iologicznych,iologicznym
  rad:iologicznymi,iologiem,iologow,iologu,ioterapi,ioterapiach,ioterapiami,ioterapie,ioterapii,ykalna,ykalne,ykalnego,ykalnej,ykalni
  rad:ykalnie,ykalno,ykalny,ykalnych,ykalnym,ykalnymi
  rak:a,ach,ami,em,i,iem,ow,owa,owe,owego,owej,owiak,owiaka,owiaki,owiakiem,owo,owy,owych,owym,owymi,u
  ram:ienia,ieniem,ieniu,ienna,ienne,iennego,iennej,ienny,iennych,iennym,iion,iiona,ion,iona,ionach,ipryl
  ran:ach,ami,e,ek,em,ie,ka,kach,kami,ki,kiem,kow,ku,na,nego,ny,u,y rap:orcie,ort,orta,ortach,ortami,ortem,ortow,ortu,orty
  rat:ownictwo,ownicy,ownicza,ownicze,owniczego,owniczej,owniczka,owniczki,owniczy,ownik,ownika,ownikach,ownikami,owniki,ownikiem
  rat:ownikow,owniku,unek,unka,unkach,unkami,unki,unkiem,unkow,unkowego,unkowy,unkowym,unku ray:nauda raz.em,ie,y
  rdz:en,eni,enia,eniach,eniak,eniaka,eniakach,eniakami,eniaki,eniakiem,eniakow,eniaku,eniami,enie,eniem,enii,eniowa,eniowe,eniowego
  rdz:eniowej,eniowo,eniowy,eniowych,eniowym,eniowymi,eniu
  rea:gowal,gowala,guje,kcja,kcjach,kcjami,kcje,kcji,nimacja,nimacjach,nimacje,nimacji,nimowana,nimowane,nimowanego,nimowanej,nimowany
  rea:nimowanych,nimowanym rec:e,epcie,epcja,epcjach,epcjami,epcje,epcji,ept,epta,eptach,eptami,eptcie,epte,epto,epty
  ref:luks,luksa,luksach,luksami,luksem,luksie,luksow,luksu,luksy,undacja,undacji,undowana,undowane,undowany,undowanych,unduje
  reg:res,resa,resach,resami,resem,resie,resja,resjach,resje,resji,resow,resu,resy,ularna,ularne,ularnego,ularnej,ularni,ularnie
  reg:ularno,ularny,ularnych,ularnym,ularnymi
  reh:abilitacja,abilitacjach,abilitacjami,abilitacje,abilitacji,abilitacyjna,abilitacyjne,abilitacyjnego,abilitacyjny,abilitant
  reh:abilitanta,abilitantka,abilitantki,abilitowan,abilitowania,abilitowaniach,abilitowanie,abilitowaniem,abilitowaniu
  rej:estr,estra,estrach,estracja,estracjach,estracjami,estracje,estracji,estracyjna,estracyjne,estracyjnego,estracyjnej,estracyjny
  rej:estracyjnych,estracyjnym,estrami,estratorka,estratorki,estrem,estrow,estru,estry,estrze,on,ona,onach,onami,onem,onie,onow
  rej:onowa,onowy,onu,ony
  rek:ach,ami,e,o,onstrukcjach,onstrukcjami,onstrukcji,onstrukcyjna,onstrukcyjny,onstruowana,onstruowane,onstruowanego,onstruowanej
  rek:onstruowany,onstruowanych,onstruowanym rel:anium rem:isja,isjach,isje,isji
  ren:cie,cisci,cista,cistce,cistek,cistk,cistka,cistkach,cistkami,cistke,cistki,cistko,cisty,ta,tgen,tgena,tgenach,tgenami,tgenem
  ren:tgenie,tgenow,tgenowska,tgenowski,tgenowskich,tgenowskie,tgenowskiego,tgenowskiej,tgenowskim,tgenu,tgeny,ty reo:peracja,peracjach,peracje
  res:ekcja,ekcjach,ekcjami,ekcje,ekcji,pirator,piratorem,piratorowy,uscytacja,uscytacjach,uscytacje,uscytacji,zcie,zt,zta,ztach
  res:ztami,zte,zto,zty
  reu:matoidalna,matoidalne,matoidalnego,matoidalnej,matoidalny,matoidalnych,matoidalnym,matologia,matologiczna,matologiczny,matologiem
  reu:matologii,matyczna,matyczne,matycznego,matycznej,matyczny,matycznych,matycznym
  rez:onansa,onansach,onansami,onansem,onansie,onansow,onansowy,onansy,ydencie,ydent,ydenta,ydentach,ydentami,ydentem,ydentka,ydentki
  rez:ydentow,ydentowi,ydentu,ydenty
  rob:aczkowa,aczkowe,aczkowego,aczkowej,aczkowy,aczkowych,aczkowym,i,ia,ic,il,ila,imy,isz,otnica,otnicy,otniczy,otnik,otnika,otnikiem rob:otnikow
  roc:zna,zne,znego,znej,zni,znie,zno,zny,znych,znym,znymi
  rod:nych,zaj,zaje,zajem,zajow,zaju,zenstw,zenstwa,zenstwach,zenstwami,zenstwem,zenstwie,zenstwo,zenstwu,zic,zica,zicach,zicami
  rod:zice,zicem,zici,zicom,zicow,zicu,zicy,zin,zina,zinach,zinami,zine,zinie,zinna,zinne,zinnego,zinnej,zinni,zinnie,zinno,zinny
  rod:zinnych,zinnym,zinnymi,zino,ziny rog.a,ach,ami,i,iem,ow,owce,owka,owke,owki,u rok:a,ach,ami,i,iem,ow,u
  rol:nictwa,nictwo,nicy,nicza,nicze,niczego,niczej,niczka,niczy,niczych,niczym,nika,nikiem,nikow
  rop.a,ach,ami,ie,ien,ieni,ienia,ienie,ieniem,ieniu,iniowy,na,ne,nego,nej,ni,nia,niach,niak,niaka,niakach,niakami,niaki,niakiem
  rop:niakow,niaku,niami,nie,niem,nii,niowy,niu,no,ny,nych,nym,nymi,o,y ros:yjska,yjski,yjskich,yjskie,yjskiego,yjskiej,yjskim
  rot:acja,acjach,acjami,acje,acji
  row:ek,er,erach,erem,erow,erowa,erowe,erowego,erowej,erowy,erowych,erowym,eru,ery,erze,erzysta,erzyste,erzystka,erzystki,erzystow
  row:erzysty,ka,kach,kami,ki,kiem,kow,ku,na,ne,nego,nej,ni,nie,niez,no,noczesna,noczesne,noczesnego,noczesnej,noczesni,noczesnie
  row:noczesno,noczesny,noczesnych,noczesnym,noczesnymi,ny,nych,nym,nymi
  roz:cial,ciecia,ciecie,ciegn,ciegna,ciegnach,ciegnami,ciegnem,ciegnie,ciegnow,ciegnu,ciegny,ciela,dec,decia,deciach,decie,deciem
  roz:deciu,dwojenia,dwojenie,dwojeniu,dzielcza,dzielczej,dzielczosc,dzielczoscia,dzielczosciach,dzielczy,ebrac,ebral,ebran,ebrania
  roz:ebraniach,ebranie,ebraniem,ebraniu,ebrany,edm,edma,edmach,edmami,edme,edmie,edmo,edmowa,edmowe,edmowy,edmowych,edmy,ejsc,ejscia
  roz:ejsciach,ejscie,ejsciem,ejsciu,erwan,erwana,erwane,erwanego,erwanej,erwani,erwania,erwaniach,erwanie,erwaniem,erwaniu,erwano
  roz:erwany,erwanych,erwanym,erwanymi,fragmentowan,fragmentowania,fragmentowaniach,fragmentowanie,fragmentowaniem,fragmentowaniu
  roz:intubowana,intubowane,intubowanego,intubowanej,intubowany,intubowanych,intubowanym,jasnien,jasnienia,jasnienie,jasnieniem
  roz:kurcz,kurcza,kurczach,kurczami,kurcze,kurczem,kurczi,kurczow,kurczowe,kurczowo,kurczowy,kurczu,kurczy,lana,lane,lanego,lanej
  roz:lani,lanie,lano,lany,lanych,lanym,lanymi,legla,legle,leglego,leglej,leglosc,legly,leglych,leglym,miar,miara,miarach,miarami
  roz:miarem,miarow,miaru,miary,miarze,mieszczen,mieszczenia,mieszczeniach,mieszczenie,mieszczeniem,mieszczeniu,na,ne,nego,nej,ni
  roz:nic,nica,nicach,nicami,nice,nicowa,nicowac,nicowania,nicowanie,nicowaniem,nicowaniu,nicowano,nicowe,nicowego,nicowej,nicowy
  roz:nicujac,nicujacy,nicuje,nicy,nie,no,ny,nych,nym,nymi,owa,owe,owego,owej,owy,owych,owym,poczac,poczal,poczec,poczecia,poczeciach
  roz:poczecie,poczeciem,poczeciu,poczela,poczeta,poczete,poczetego,poczetej,poczeto,poczety,poczetych,poczetym,poczyna,poznac,poznaje
  roz:poznal,poznala,poznan,poznana,poznane,poznanego,poznanej,poznania,poznaniach,poznanie,poznaniem,poznaniu,poznano,poznany,poznanych
  roz:poznanym,poznawac,poznawana,poznawany,prezenia,prezenie,prezeniem,prezeniu,prezona,prezone,prezony,roscie,rost,rosta,rostach
  roz:rostami,rostem,rostow,rostowa,rostowe,rostowego,rostowej,rostowo,rostowy,rostowych,rostowym,rostu,rosty,rusznik,rusznika,rusznikach
  roz:rusznikami,ruszniki,rusznikiem,rusznikka,rusznikow,ruszniku,siana,siane,sianego,sianej,siani,sianie,siano,siany,sianych,sianym
  roz:sianymi,strzeni,strzenia,strzeniach,strzeniami,strzenie,szczepien,szczepienia,szczepieniach,szczepienie,szczepieniem,szczepieniu
  roz:szerza,szerzac,szerzenia,szerzenie,szerzeniem,szerzeniu,szerzona,szerzone,szerzonego,szerzonej,szerzony,szerzonych,tocza,tocze
  roz:toczy,umial,umiala,umie,umiec,umiem,warstwien,warstwienia,warstwieniach,warstwienie,warstwieniem,warstwieniu,wazyc,widlenia
  roz:widlenie,widleniem,widleniu,wiedziona,wiedziony,wija,wijac,wijaja,wijajaca,wijajace,wijajacy,wijal,wijala,winac,winal,winela
  roz:winelo,winiec,winiecia,winieciach,winiecie,winieciem,winieciu,winieta,winiete,winiety,winietych,wod,wodu,wodzie,woj,woja,wojach
  roz:wojami,woje,wojem,woji,wojow,wojowa,wojowe,wojowego,wojowej,wojowo,wojowy,wojowych,wojowym,woju,wojy,wor,woru,yczka
  ruc:h,ha,hach,hami,hem,homa,home,homego,homej,homo,homosc,homosci,homoscia,homosciach,homy,homych,homym,homymi,how,howa,howe,howego
  ruc:howej,howo,howy,howych,howym,howymi,hu,hy rum:ien,ieni,ienia,ieniach,ieniami,ienie,ieniem,ienii,ieniu rur:ce,ek,k,kach,kami,ke,ki,ko,kowy
  rus:zac,ze,ztowania,ztowanie,ztowaniem,ztowaniu rut:ynowa,ynowe,ynowego,ynowej,ynowo,ynowy,ynowych,ynowym,ynowymi rwa.ch,mi rwe rwi:e rwo rwy
  ryb:ach,ami,e,y ryl:cowatego,cowaty,cowatym ryz:yce,yk,yka,ykach,ykami,ykiem,yko,ykownie,yku rz rza:dka,dki,dkich,dkie,dkiego,dkiej,dkim,dko
  rze:cz,cza,czy,czywiscie,pce,pek,pk,pkach,pkami,pke,pki,pko,pkowa,pkowe,pkowego,pkowej,pkowo,pkowy,pkowych,pkowym,pkowymi,zen
  rze:zenia,zeniach,zenie,zeniem,zeniu rzu:cie,t,ta,tach,tami,tem,tow,tu,ty sad:em,owa,owe,owego,owej,owym,u,zie sal:owa
  sam:ego,ej,obojcza,obojcze,obojczego,obojczej,obojczy,obojczych,obojczym,obojstwa,obojstwem,obojstwo,ochod,ochoda,ochodach,ochodami
  sam:ochodem,ochodow,ochodowa,ochodowe,ochodowego,ochodowej,ochodowy,ochodu,ochody,ochodzie,odzielna,odzielne,odzielnego,odzielnej
  sam:odzielni,odzielnie,odzielno,odzielny,odzielnych,odzielnym,odzielnymi,olocie,olot,olotach,olotem,olotow,olotu,oloty,otna,otne
  sam:otnego,otnej,otni,otnie,otno,otny,otnych,otnym,otnymi,ouszkodzenia,ouszkodzenie,ych,ym san:itariusz,kach,ki
  sas:iad,iada,iadach,iadami,iadce,iadem,iadk,iadka,iadkach,iadkami,iadke,iadki,iadko,iadow,iadu,iady,iadzie,iedni,iednia,iednich
  sas:iednie,iedniego,iedniej,iednim,iednimi,iednio,iedzi
  sch:lattera,morla,odach,odami,odkach,odki,odkow,odom,odow,ody,odzenia,odzenie,odzeniem,odzeniu,odzi,odzic,odzil,orzen,orzenia
  sch:orzeniach,orzeniami,orzenie,orzeniem,orzeniu,ylkowa,ylkowe,ylkowego,ylkowej,ylkowo,ylkowy,ylkowych,ylkowym,ylkowymi
  sci:an,ana,anach,anami,ance,ane,anie,anka,anke,anki,ankowy,ano,any,egien,egn,egna,egnach,egnami,egnem,egnie,egnista,egniste,egnisty
  sci:egno,egnowy,egnu,enna,enne,enny scy:ntygrafi,ntygrafiach,ntygrafiami,ntygraficzne,ntygraficzny,ntygrafie sea:nsem,nsie,nsow,nsu
  sed:acja,acjach,acjami,acje,acji,zia,ziego,ziowie
  seg:mencie,menta,mentach,mentami,mentarna,mentarny,mentem,mentow,mentowa,mentowe,mentowy,mentu,menty
  sek.retarce,retarek,retariacie,retariat,retariatach,retariatem,retariatow,retariatu,retariaty,retark,retarka,retarkach,retarkami
  sek:retarke,retarki,retarko,retarz,retarza,retarzach,retarzami,retarze,retarzem,retarzi,retarzow,retarzu,retarzy,und,unda,undach
  sek:undami,unde,undo,undy,undzie,wencja,wencjach,wencjami,wencje,wencji
  sel:ektywna,ektywne,ektywnego,ektywnej,ektywni,ektywnie,ektywno,ektywny,ektywnych,ektywnym,ektywnymi
  sen:ne,nego,nej,ni,nie,no,nosc,nosci,noscia,nosciach,ny,nych,nym,nymi sep:s,sa,sach,sami,se,sie,so,sy
  ser:c,cach,cem,cowa,cowe,cowego,cowej,cowo,cowoplucna,cowoplucne,cowoplucnego,cowoplucnej,cowoplucni,cowoplucnie,cowoplucno,cowoplucny
  ser:cowoplucnych,cowoplucnym,cowoplucnymi,cowy,cowych,cowym,cowymi,cu,deczne,decznie,deczny,i,ia,iach,iami,ii,wer,wera,werach
  ser:werami,werem,werow,weru,wery,werze,wis
  sia:da,dac,dania,danie,daniem,daniu,tkowce,tkowek,tkowk,tkowka,tkowkach,tkowkami,tkowke,tkowki,tkowko,tkowkowa,tkowkowy
  sie.bie,c,ci,cia,ciach,dem,demdziesiat,demdziesieciu,demnascie,dmiu,dzac,dzaca,dzace,dzacego,dzacej,dzaco,dzacy,dzacych,dzacym
  sie:dzacymi,dzen,dzenia,dzeniach,dzenie,dzeniem,dzeniu,dzi,dzial,dziala,dziec,ga,gaja,rpnia,rpniu,rsc,rsci
  sil:ach,ami,na,ne,nego,nej,nie,niejsza,niejsze,niejszego,niejszej,niejszy,niejszych,niejszym,nych,nym,o,ownia,ownie,ownii,y sim:wastatyna
  sin:awa,awe,awego,awej,awy,awych,awym,giel,iak,iaka,iakami,iaki,iakiem,iakow,ice,icy,trom
  sio:dma,dme,dmego,dmej,dmo,dmy,dmych,dmym,dmymi,for,str,stra,strach,strami,stre,stro,stry,strze
  sit:owa,owe,owego,owej,owia,owie,owo,owy,owych,owym,owymi
  ska:d,l,lach,lami,le,leczyl,leczyla,lista,liste,listego,listej,listy,listych,listym,lo,ly,n,na,nach,nami,nem,ner,nera,nerach,nerami
  ska:nerem,nerow,neru,nery,nerze,nie,now,nowac,nowania,nowanie,nowano,nowany,nu,ny,rdze,reg,rg,rga,rgach,rgami,rge,rgi,rgo,rzy ska:rzyl,rzyla
  ski:erowa,erowac,erowaja,erowal,erowala,erowali,erowalo,erowaly,erowam,erowan,erowana,erowane,erowanego,erowanej,erowani,erowania
  ski:erowaniach,erowanie,erowaniem,erowaniu,erowano,erowany,erowanych,erowanym,erowanymi,erowuje,eruja,erujac,eruje
  skl:adka,adki,erotyczna,erotyczne,erotycznego,erotycznej,erotyczny,erotycznych,erotycznym,erotyzacja,erotyzacjach,erotyzacjami
  skl:erotyzacje,erotyzacji,inowacenia,inowacenie,inowaceniem,inowaceniu,inowacialego,inowacialy
  sko:jarzona,jarzone,jarzonego,jarzonej,jarzoni,jarzonie,jarzono,jarzony,jarzonych,jarzonym,jarzonymi,kowa,kowe,kowej,kowo,kowych
  sko:kowym,kowymi,liotyczna,liotyczne,liotycznego,liotycznej,liotyczny,liotycznych,liotycznym,lioz,lioza,liozach,liozami,lioze
  sko:liozie,liozo,liozy,nczona,nczone,nczonego,nczonej,nczono,nczony,nczonych,nczonym,nczyc,nczyl,nczyla,nsultowano,ntaktowac,ntaktowal
  sko:ntaktowano,ntrolowac,piowan,piowania,piowaniach,piowanie,piowaniem,piowaniu,r,ra,rach,rami,re,rna,rne,rnego,rnej,rni,rnie
  sko:rno,rny,rnych,rnym,rnymi,ro,ry,rygowano,rze,sna,sne,snego,snej,sni,snie,sno,sny,snych,snym,snymi
  skr:aca,acac,acaja,acal,acala,acali,acalo,acaly,acam,acana,acane,acanego,acanej,acania,acanie,acaniem,acaniu,acano,acany,acanych
  skr:acanym,ecen,ecenia,eceniach,ecenie,eceniem,eceniu,ecic,ecil,ecila,econ,econa,econach,econami,econe,econego,econej,econie,econo
  skr:econy,econych,econym,etna,etne,etnego,etny,ocen,ocenia,oceniach,ocenie,oceniem,oceniu,ocona,on,oni,onia,oniach,onie,oniowa
  skr:oniowe,oniowego,oniowej,oniowo,oniowy,oniowych,oniowym,oniowymi,zeplina,zepliny,zywien,zywienia,zywieniach,zywienie,zywieniem skr:zywieniu
  sku:piona,pione,piony,pionych,piska,piskiem,pisko,rcz,rcza,rczach,rczami,rcze,rczem,rczi,rczow,rczu,rczy,teczna,teczne,tecznego
  sku:tecznej,teczny,tecznych,tecznym,tek,tkach,tki,tkiem,tkow,tku
  sla:be,bego,bej,bo,bosc,bosci,boscia,bosciach,bsza,bsze,bszego,bszej,bszy,bszych,bszym,by,bych,bym,bymi,d,da,dach,dami,dem,dow
  sla:dowa,dowe,dowo,dowy,dowych,du,dy,dzie
  sle:dzion,dzionach,dzionami,dzione,dzionie,dziono,dzionowa,dzionowe,dzionowego,dzionowej,dzionowo,dzionowy,dzionowych,dzionowym
  sle:dzionowymi,dziony,pota,pote,poty
  sli:niance,nianek,niank,nianka,niankach,niankami,nianke,nianki,nianko,nowa,nowe,nowego,nowej,nowo,nowy,nowych,nowym,nowymi,skie
  slo:wa,wach,wami,wem,wie,wo,wu
  slu:cha,chac,chaja,chal,chala,chali,chalo,chaly,cham,chana,chane,chanego,chanej,chania,chanie,chaniem,chaniu,chano,chany,chanych
  slu:chanym,chowa,chowe,chowego,chowej,chowo,chowy,chowych,chowym,chowymi,sarza,sarze,sarzem,zowa,zowce,zowe,zowego,zowej,zowka
  slu:zowke,zowki,zowkowa,zowkowe,zowkowej,zowkowy,zowo,zowy,zowych,zowym,zowymi
  sly:sza,szal,szala,szana,szane,szanego,szanej,szano,szany,szanych,szanym,szec,szenia,szy smi:erc,erci,ercia,glowca,glowcem,glowcu,glowiec
  smu:tku,tna,tne,tnego,tnej,tnych,tnym sne:m sni:adania,adanie,adaniem,adaniu,e sno:wboardem,wboardowy,wboardzie sob:a,ie,ote,oty
  soc:jalna,jalne,jalnego,jalnej,jalny,zewce,zewek,zewk,zewkach,zewkami,zewke,zewki,zewko,zewkowate,zewkowy sod.ach,ami,em,ow,u,y,zie sok:i,iem,u
  sol:nej,ny son:d,da,dach,dami,do,dy,dzie sor
  spa:c,dek,dka,dkach,dkami,dki,dkiem,dkow,dku,dl,dla,l,la,sc,wacz,wacza,waczach,waczami,wacze,waczem,waczi,waczka,waczow,waczu spa:waczy
  spe:cjalisci,cjalista,cjalistaa,cjalistaach,cjalistaami,cjalistaem,cjalistaow,cjalistau,cjalistay,cjaliste,cjalistka,cjalistow
  spe:cjalisty,cjalistyczna,cjalistyczne,cjalistycznego,cjalistycznej,cjalistycznie,cjalistyczny,cjalistycznych,cjalizacja,cjalizacji
  spe:cyficzna,cyficzne,cyficznego,cyficznej,cyficzny,cyficznych,cyficznym,ktroskopia,ktroskopii
  spi:aca,ace,acego,acej,acy,acych,acym,aczce,aczka,aczke,aczki,ete,kularna,kularne,kularnego,kularnej,kularni,kularnie,kularno
  spi:kularny,kularnych,kularnym,kularnymi,ronolakton,s,sa,sach,sami,sem,sie,sow,su,sy
  spl:atana,atane,atanego,atanej,atani,atanie,atano,atany,atanych,atanym,atanymi,enektomi,enektomia,enektomiach,enektomiami,enektomie
  spl:enektomii,enomegali,enomegalia,enomegaliach,enomegaliami,enomegalie,enomegalii
  spo:cona,cone,conego,conej,coni,conie,cono,cony,conych,conym,conymi,czynkowa,czynkowe,czynkowego,czynkowej,czynkowo,czynkowy,czynkowych
  spo:czynkowym,czynkowymi,d,da,dach,dami,dem,dnic,dnica,dnicach,dnicami,dnice,dnico,dnicy,dow,du,dy,dzie,idla,idlem,idlo,idlu,jen
  spo:jenia,jeniach,jenie,jeniem,jeniu,jrzal,jrzenia,jrzenie,jrzeniem,jrzeniu,koj,kojem,kojna,kojne,kojnego,kojnej,kojni,kojnie
  spo:kojno,kojny,kojnych,kojnym,kojnymi,koju,krewniony,leczenstw,leczenstwa,leczenstwach,leczenstwami,leczenstwem,leczenstwie,leczenstwo
  spo:leczenstwu,leczna,leczne,lecznego,lecznej,leczni,lecznie,leczno,leczny,lecznych,lecznym,lecznymi,radycznie,rcie,rtem,rtow
  spo:rtowa,rtowca,rtowcem,rtowcow,rtowcy,rtowe,rtowego,rtowej,rtowiec,rtowy,rtowych,rtowym,rtu,sob,sobem,sobow,sobu,soby,srod,wodowal
  spo:wodowalo,wodowana,wodowane,wodowanego,wodowanej,wodowany,wodowanych,wodowanym,znil,zniona,zniony
  spr:aw,awa,awach,awami,awdza,awdzac,awdzaja,awdzal,awdzala,awdzali,awdzalo,awdzaly,awdzam,awdzana,awdzane,awdzanego,awdzanej,awdzania
  spr:awdzanie,awdzaniem,awdzaniu,awdzano,awdzany,awdzanych,awdzanym,awdzic,awe,awie,awna,awne,awnego,awnej,awni,awnie,awno,awny
  spr:awnych,awnym,awnymi,awo,awy,zatac,zataczce,zataczek,zataczk,zataczka,zataczkach,zataczkami,zataczke,zataczki,zataczko,zatajaca
  spr:zatala,zatania,zatanie,zecie,zed,zedawca,zedawcaa,zedawcaach,zedawcaami,zedawcaem,zedawcaow,zedawcau,zedawcay,zedawce,zedawcy
  spr:zedawczyni,zedawczynii,zedawczyniia,zedawczyniiach,zet,zeta,zetach,zetami,zetem,zetow,zetu,zety
  spu:chl,chla,chlo,chly,chnieta,chniete,chnietego,chnietej,chniety,chnietych,chnietym,scie,st,sta,stach,stami,stem,stow,stu,sty
  sre:dni,dnia,dnic,dnica,dnicach,dnicami,dnice,dnich,dnico,dnicy,dnie,dniego,dniej,dnim,dnimi,dnio
  sro:dbrzusza,dbrzusze,dbrzuszu,dczaszkowe,dczaszkowy,de,dek,deka,dekach,dekami,deki,dekiem,dekow,deku,dka,dkach,dkami,dki,dkiem
  sro:dkow,dkowa,dkowe,dkowego,dkowej,dkowo,dkowy,dkowych,dkowym,dkowymi,dku,dmiazszowa,dmiazszowe,dmiazszowego,dmiazszowej,dmiazszowo
  sro:dmiazszowy,dmiazszowych,dmiazszowym,dmiazszowymi,dmozgow,dmozgowa,dmozgowe,dmozgowego,dmozgowej,dmozgowia,dmozgowiach,dmozgowie
  sro:dmozgowiem,dmozgowiu,dmozgowy,dmozgowych,dmozgowym,doperacyjna,doperacyjne,doperacyjnego,doperacyjnej,doperacyjni,doperacyjnie
  sro:doperacyjno,doperacyjny,doperacyjnych,doperacyjnym,doperacyjnymi,dpiers,dpiersia,dpiersiach,dpiersie,dpiersiem,dpiersiowa
  sro:dpiersiowe,dpiersiowego,dpiersiowej,dpiersiowy,dpiersiowych,dpiersiowym,dpiersiu,drecza,drecze,dreczem,dreczna,dreczne,drecznego
  sro:drecznej,dreczni,drecznie,dreczno,dreczny,drecznych,drecznym,drecznymi,dreczu,dskorna,dskorne,dskornego,dskornej,dskorny,dskornych
  sro:dskornym,dstawowa,dstawowe,dstawowego,dstawowej,dstawowo,dstawowy,dstawowych,dstawowym,dstawowymi,dstopia,dstopie,dstopiem
  sro:dstopiu,dstopna,dstopne,dstopnego,dstopnej,dstopni,dstopnie,dstopno,dstopny,dstopnych,dstopnym,dstopnymi,dszpikowa,dszpikowe
  sro:dszpikowego,dszpikowej,dszpikowo,dszpikowy,dszpikowych,dszpikowym,dszpikowymi,dwatrobowa,dwatrobowe,dwatrobowego,dwatrobowej
  sro:dwatrobowy,dwatrobowych,dwatrobowym,dy,mach,mem,mow,mu,my sru:b,ba,bach,bami,be,bie,bo,by
  sta:bilizator,bilizatora,bilizatorem,bilna,bilne,bilnego,bilnej,bilni,bilnie,bilno,bilnosc,bilnosci,bilnoscia,bilny,bilnych,bilnym
  sta:bilnymi,c,cjonarna,cjonarne,cjonarnego,cjonarnej,cjonarnie,cjonarny,cjonarnych,cjonarnym,ja,l,la,lego,lej,li,lo,lych,lym,lymi
  sta:m,mtad,nach,nal,nami,ndardowa,ndardowe,ndardowego,ndardowej,ndardowo,ndardowy,ndardowych,ndardowym,ndardowymi,ne,nego,nej
  sta:nela,nem,nia,niach,nie,niem,niu,no,now,nu,ny,nych,nym,rego,rej,rsza,rsze,rszego,rszej,rszy,rszych,rszym,rych,rym,rzen,rzenia
  sta:rzeniach,rzenie,rzeniem,rzeniu,wa,wach,wami,wem,wie,wil,wila,wowa,wowe,wowego,wowej,wowo,wowy,wowych,wowym,wowymi,zysta,zystka sta:zysty
  ste:ncie,nta,ntach,ntami,ntem,ntow,ntowania,ntowanie,ntowany,ntu,nty,pem,pu,py,rcz,rcza,rczach,rczem,rczow,rczowa,rczowe,rczowego
  ste:rczowej,rczowo,rczowy,rczowych,rczowym,rczowymi,rczu,rczy,ryd,rydami,rydoterapii,rydow,rydowa,rydowe,rydowego,rydowej,rydowy
  ste:rydowych,rydowym,rydy,rylna,rylne,rylnego,rylnej,rylni,rylnie,rylno,rylny,rylnych,rylnym,rylnymi,zen,zenia,zeniach,zenie,zeniem ste:zeniu
  stl:uczen,uczenia,uczeniach,uczeniami,uczenie,uczeniem,uczeniu,ukl,ukla,uszczenia,uszczenie,uszczeniem,uszczeniu,uszczon,uszczona
  stl:uszczonach,uszczonami,uszczone,uszczonego,uszczonej,uszczonie,uszczono,uszczony
  sto:i,jac,jaca,jace,jacego,jacej,jaco,jacy,jacych,jacym,jacymi,l,la,lach,lami,lem,lik,lika,likach,likami,liki,likiem,likow,liku
  sto:low,lu,matolog,matologia,matologiczna,matologiczne,matologicznego,matologicznej,matologiczni,matologicznie,matologiczno,matologiczny
  sto:matologicznych,matologicznym,matologicznymi,matologiem,matologii,mi,mia,miach,miami,mie,mii,mijna,mijnego,mijny,pach,pami
  sto:pe,pie,pien,pni,pnia,pniach,pniami,pnie,pniem,pnii,pniowan,pniowania,pniowaniach,pniowanie,pniowaniem,pniowaniu,pniowo,pniu
  sto:po,powy,sowa,sowac,sowaja,sowal,sowala,sowali,sowalo,sowaly,sowam,sowana,sowane,sowanego,sowanej,sowania,sowanie,sowaniem
  sto:sowaniu,sowano,sowany,sowanych,sowanym,suja,sujac,suje,sunek,sunkach,sunki,sunkiem,sunkow,sunkowo,sunku
  str:ach,achach,achem,achow,achu,achy,acie,atach,atami,ate,aty,az,aza,azak,azaka,azakach,azakami,azaki,azakiem,azakow,azaku,aznik
  str:aznika,aznikiem,azy,esach,esem,esie,esow,esowa,esowe,esowego,esowej,esowy,esowych,esowym,esu,esujaca,esujacy,esuje,esy,on
  str:ona,onach,onami,one,onie,ono,ony,uktura,ukturach,ukturami,ukture,ukturo,uktury,ukturze,un,una,unach,unami,une,unie,uno,uny
  str:zalce,zalek,zalk,zalkach,zalkami,zalke,zalki,zalko,zalkowego,zalkowej,zalkowo,zalkowy,zalkowych,zalkowym,zalkowymi,zykawce
  str:zykawek,zykawk,zykawka,zykawkach,zykawkami,zykawke,zykawki,zykawko
  stu:dencie,denta,dentach,dentami,dentce,dentek,dentem,dentk,dentka,dentkach,dentkami,dentke,dentki,dentko,dentow,dentowi,dentu
  stu:denty,diach,diow,diowac,diuje
  stw:ierdza,ierdzac,ierdzaja,ierdzajac,ierdzal,ierdzam,ierdzana,ierdzane,ierdzano,ierdzany,ierdzenia,ierdzenie,ierdzeniem,ierdzeniu
  stw:ierdzic,ierdzil,ierdzila,ierdzona,ierdzone,ierdzonego,ierdzonej,ierdzono,ierdzony,ierdzonych,ierdzonym
  sty:czen,cznia,czniu,mulator,mulatora,mulatorach,mulatorami,mulatorem,mulatorow,mulatoru,mulatory,mulatorze
  sub:optymalna,optymalne,optymalnego,optymalnej,optymalni,optymalnie,optymalno,optymalny,optymalnych,optymalnym,optymalnymi,stancja
  sub:stancjach,stancjami,stancje,stancji suc:ha,hego,hej,ho,hych,hym
  sug:erowac,erowal,erowala,erowana,erowane,erowanego,erowanej,erowanie,erowano,erowany,erowanych,eruja,erujac,erujaca,erujace,erujacego
  sug:erujacy,erujacych,eruje,erujemy sur:owicza,owicze,owiczego,owiczej,owiczo,owiczy,owiczych,owiczym,owiczymi
  sut:ek,ki,kowa,kowata,kowate,kowatego,kowatej,kowato,kowaty,kowatych,kowatym,kowatymi,kowe,kowego,kowej,kowo,kowy,kowych,kowym sut:kowymi,ku
  swe:dzen,dzenia,dzeniach,dzenie,dzeniem,dzeniu
  swi:acie,ad,ada,adach,adami,adcza,adczen,adczenia,adczenie,adczeniem,adczeniu,adczy,adem,adoma,adome,adomego,adomej,adomo,adomosc
  swi:adomosci,adomoscia,adomosciach,adomy,adomych,adomym,adomymi,adow,adu,ady,adzie,at,ata,atach,atami,ateczny,atelce,atelk,atelka
  swi:atelkach,atelkami,atelkiem,atelko,atelku,atem,atl,atla,atlach,atlami,atle,atlem,atlo,atlu,atow,atu,aty,eta,etach,etle,etlna
  swi:etlne,etlnego,etlnej,etlni,etlnie,etlno,etlny,etlnych,etlnym,etlnymi,eza,eze,ezego,ezej,ezo,ezy,ezych,ezym,ezymi,szczen,szczenia
  swi:szczeniach,szczenie,szczeniem,szczeniu
  swo:bodna,bodne,bodnego,bodnej,bodni,bodnie,bodno,bodny,bodnych,bodnym,bodnymi,ich,im,ista,iste,istego,istej,isty,istych,istym swo:j,ja,je,jego,jej
  syg:nal,nalach,nale,nalem,nalow,nalu,naly syl:wetka
  sym:etria,etrii,etryczna,etryczne,etrycznego,etrycznej,etryczni,etrycznie,etryczno,etryczny,etrycznych,etrycznym,etrycznymi,ulacja
  sym:ulacje,ulacji syn:a,ach,ami,em,ie,ow,owa,owach,owami,owe,owej,owi,owie,owo,owy,u,y syr:opem,opu
  sys:tema,temach,temami,temem,temie,temow,temu,temy
  sza:blon,blona,blonach,blonami,blonem,blonie,blonow,blonu,blony,cunek,cunkiem,cunkowi,cunku,nowna,nowne,nownego,nownej,nowni,nowny
  sza:re,rego,rej,rych,rym
  szc:zece,zegolna,zegolne,zegolnego,zegolnej,zegolnie,zegolny,zegolnych,zegolnym,zegolowa,zegolowe,zegolowego,zegolowej,zegolowo
  szc:zegolowy,zegolowych,zegolowym,zegolowymi,zek,zeka,zekach,zekami,zeke,zeki,zeko,zekowa,zekowe,zekowego,zekowej,zekowo,zekowy
  szc:zekowych,zekowym,zekowymi,zelin,zelina,zelinach,zelinami,zeline,zelinie,zelino,zelinowaty,zeliny,zepien,zepienia,zepienie
  szc:zepieniem,zepieniu,zepiona,zepione,zepionego,zepionej,zepioni,zepionie,zepionka,zepionke,zepionki,zepiono,zepiony,zepionych
  szc:zepionym,zepionymi,zesliwa,zesliwe,zesliwego,zesliwej,zesliwy,zesliwych,zesliwym,zupla,zuple,zuplego,zuplej,zuplo,zuply,zuplych
  szc:zuplym,zuplymi,zycie,zyt,zyta,zytach,zytami,zytem,zytow,zytowa,zytowe,zytowego,zytowej,zytowy,zytowych,zytowym,zytu,zyty
  sze:dl,roka,roki,rokich,rokie,rokiego,rokiej,rokim,rokimi,roko,rokosc,rokosci,rokoscia,rokosciach,rsza,rsze,rszego,rszej,rszy
  sze:rszych,rszym,sc,scdziesiat,scdziesieciu,sciu,snascie,w
  szk:lem,lista,liste,listej,listy,listych,lo,odliwa,odliwe,odliwego,odliwej,odliwy,odliwych,odliwym,ol,olach,olami,ole,olenie,oleniei
  szk:olenieia,olenieiach,olna,olne,olnego,olnej,olni,olnie,olno,olny,olnych,olnym,olnymi,olo,oly szl:a,i szm:er,era,erach,erem,eru,ery
  szo:rstka,rstki,rstkich,rstkie,rstkiego,rstkiej,rstkim,sta,ste,stego,stej,sto,sty,stych,stym,stymi
  szp:ar,arach,are,ary,arze,iczak,iczaka,iczakiem,iczaku,ik,ikiem,ikowa,ikowe,ikowego,ikowej,ikowo,ikowy,ikowych,ikowym,ikowymi
  szp:iku,ital,itala,italach,italami,itale,italem,itali,italna,italne,italnego,italnej,italni,italnie,italno,italny,italnych,italnym
  szp:italnymi,italow,italu,italy,otawa,otawe,otawosc,otawosci,otawoscia,otawy
  szt:uczna,uczne,ucznego,ucznej,ucznie,uczny,ucznych,yfcie,yft,yfta,yftach,yftami,yftem,yftow,yftu,yfty,ywna,ywne,ywnego,ywnej
  szt:ywni,ywnie,ywno,ywnosc,ywnosci,ywnoscia,ywnosciach,ywny,ywnych,ywnym,ywnymi szu:m,mami,mem,mow,mu,my
  szw:a,ach,agier,agierka,agra,ami,em,ie,ow,u,y
  szy:bie,bka,bki,bkich,bkie,bkiego,bkiej,bkim,bko,by,jach,jami,jce,je,ji,jke,jki,jkowa,jkowe,jkowego,jkowej,jkowy,jkowych,jkowym
  szy:jna,jne,jnej,jni,jnie,jno,jnych,jnym,jnymi,n,na,nach,nami,ne,nie,no,nowy,ny,szynce,szynek,szynk,szynka,szynkach,szynkami,szynke
  szy:szynki,szynko tab:el,ela,elach,elami,ele,elo,ely,letce,letek,letk,letka,letkach,letkami,letke,letki,letko tak.a,i,ich,ie,iego,iej,im,imi,o,ze
  tam.pon,pona,ponach,ponami,ponem,ponie,ponow,ponu,pony,ta,ten
  tar:c,cia,ciach,cie,ciem,ciu,czyc,czycach,czycami,czyce,czyco,czycowa,czycowe,czycowego,czycowej,czycowo,czycowy,czycowych,czycowym tar:czycowymi
  tas:m,ma,mach,mami,me,mie,mo,my tat:uaz,uaze,uazu,uazy,y
  tch:awic,awica,awicach,awicami,awice,awico,awicy,awicza,awicze,awiczego,awiczej,awiczy,awiczych,awiczym
  tec:hnice,hnicy,hniczce,hniczek,hniczk,hniczka,hniczkach,hniczkami,hniczke,hniczki,hniczko,hniczna,hniczne,hnicznego,hnicznej
  tec:hniczni,hnicznie,hniczno,hniczny,hnicznych,hnicznym,hnicznymi,hnik,hnika,hnikach,hnikami,hnike,hniki,hnikiem,hniko,hnikow
  tec:hnikowi,hniku,hnologi,hnologia,hnologiach,hnologiami,hnologie,hnologii teg:o,oroczna,oroczne,orocznego,orocznej,oroczny,orocznych,orocznym tej
  tek:scie,st,sta,stach,stami,stem,stow,stu,sty
  tel:efon,efona,efonach,efonami,efonem,efoniczna,efoniczne,efonicznie,efoniczny,efonie,efonow,efonu,efony,egrama,egramach,egramami
  tel:egramem,egramie,egramow,egramu,egramy tem:acie,at,atach,atem,atow,atu,aty,blak,blaka,blakiem,blaku,pa,pach,pami,pem,pu,u
  tep:a,e,ego,ej,o,y,ych,ym,ymi
  ter:apeutka,apeuty,apeutyczna,apeutyczne,apeutycznie,apeutyczny,api,apia,apiach,apiami,apie,apii,az,min,mina,minach,minalna,minalne
  ter:minalnego,minalnej,minalni,minalnie,minalno,minalny,minalnych,minalnym,minalnymi,minami,minem,minie,minow,minu,miny
  tes:c,cia,ciow,ciowa,ciowach,ciowami,ciowe,ciowej,ciowie,ciowo,ciowy
  tet:n,na,nach,nami,nem,niak,niaka,niakach,niakami,niaki,niakiem,niakow,niakowate,niakowaty,niakowatym,niaku,nicach,nicami,nice
  tet:nico,nicze,niczego,niczej,niczo,niczych,niczym,niczymi,nie,no,nu tez tj tk
  tka:nce,nek,nk,nka,nkach,nkami,nke,nko,nkowa,nkowe,nkowego,nkowej,nkowo,nkowy,nkowych,nkowym,nkowymi
  tkl:iwa,iwe,iwego,iwej,iwo,iwosc,iwosci,iwoscia,iwosciach,iwy,iwych,iwym,iwymi tla.ch,mi
  tle.m,n,na,nach,nami,nem,nie,noterapii,now,nowa,nowe,nowej,nowy,nu,ny tlo
  tlu.macz,macza,maczce,maczek,maczem,maczenia,maczenie,maczeniem,maczeniu,maczk,maczka,maczkach,maczkami,maczke,maczki,maczko,szcz
  tlu:szczach,szczak,szczaka,szczakach,szczakami,szczaki,szczakiem,szczakow,szczaku,szczem,szczow,szczowa,szczowe,szczowego,szczowej
  tlu:szczowo,szczowy,szczowych,szczowym,szczowymi,szczu,szczy toa:lecie,let,leta,letach,letami,letcie,lete,leto,lety toc:zen,znia,zniem
  tol:erowal,erowala,eruje
  tom:ograf,ografa,ografach,ografami,ografem,ografi,ografiach,ografiami,ograficzna,ograficzne,ograficznego,ograficznej,ograficzni
  tom:ograficznie,ograficzno,ograficzny,ograficznych,ograficznym,ograficznymi,ografie,ografow,ografu,ografy
  ton:silektomi,silektomia,silektomiach,silektomiami,silektomie,silektomii
  tor:akochirurg,akochirurga,akochirurgicznej,akochirurgiczny,akochirurgii,akotomi,akotomia,akotomiach,akotomiami,akotomie,akotomii
  tor:b,ba,bach,be,biel,biela,bielach,bielami,bielce,biele,bielek,bielem,bieli,bielk,bielka,bielkach,bielkami,bielke,bielki,bielko
  tor:bielow,bielowata,bielowate,bielowatego,bielowatej,bielowato,bielowaty,bielowatych,bielowatym,bielowatymi,bielu,biely,by,ebce
  tor:ebek,ebk,ebka,ebkach,ebkami,ebke,ebki,ebko,ebkowa,ebkowe,ebkowy toz:sama,same,samego,samej,samo,samy,samych,samym,samymi
  tra:cheostomi,cheostomia,cheostomiach,cheostomiami,cheostomie,cheostomii,kcie,mwaj,mwajach,mwajem,mwajow,mwaju,mwajy,nsfuzja,nsfuzjach
  tra:nsfuzjami,nsfuzje,nsfuzji,nsporcie,nsporta,nsportach,nsportami,nsportcie,nsportem,nsportow,nsportowa,nsportowac,nsportowana
  tra:nsportowany,nsportowego,nsportowy,nsportu,nsporty,wa,we,wie,wy
  tre:ner,nera,nerem,ning,ningach,ningi,ningiem,ningow,ningu,nowac,nowal,nowala,nuje,sc,sci,scia,sciach tro:che,je,jfazowo,jga
  tru:dna,dne,dnego,dnej,dni,dnie,dniejsza,dniejsze,dniejszego,dniejszej,dniejszy,dniejszych,dniejszym,dno,dnosc,dnosci,dnoscia
  tru:dnosciach,dnosciami,dny,dnych,dnym,dnymi,skawek,skawka,skawki
  trw:a,ac,aja,ajaca,ajace,ajacego,ajacej,ajacy,ajacych,ajacym,al,ala,ale,alego,alej,alo,aly,alych,alym try:b,ba,bach,bami,bem,bie,bow,bu,by
  trz:eba,ech,eci,ecia,ecich,ecie,eciego,eciej,ecim,ecimi,ecio,em,ema,epotan,epotania,epotaniach,epotanie,epotaniem,epotaniu,eszczen
  trz:eszczenia,eszczeniach,eszczenie,eszczeniem,eszczeniu,ezwa,ezwe,ezwego,ezwej,ezwy,ezwych,ezwym,on,ona,onach,onami,onem,onie
  trz:onow,onowa,onowe,onowego,onowej,onowo,onowy,onowych,onowym,onowymi,onu,ony,ustce,ustek,ustk,ustkach,ustkami,ustke,ustko,ustkowa
  trz:ustkowe,ustkowego,ustkowej,ustkowo,ustkowy,ustkowych,ustkowym,ustkowymi,y,ydziesci,ydziesta,ydzieste,ydziestego,ydziestej
  trz:ydziestu,ydziesty,ydziestych,ydziestym,ykrotna,ykrotne,ykrotnego,ykrotnej,ykrotnie,ykrotny,ykrotnych,ykrotnym,yma,ymac,ymaja
  trz:ymal,ymala,ymali,ymalo,ymaly,ymam,ymana,ymane,ymanego,ymanej,ymania,ymanie,ymaniem,ymaniu,ymano,ymany,ymanych,ymanym,ynascie
  trz:ynasta,ynaste,ynastego,ynastej,ynasty,ynastych,ynastym,ysta tu tut:aj
  twa:rda,rde,rdego,rdej,rdsza,rdsze,rdszego,rdszej,rdszy,rdszych,rdszym,rdych,rdym,rz,rza,rzoczaszce,rzoczaszka,rzoczaszke,rzoczaszki
  twa:rzowa,rzowe,rzowego,rzowej,rzowo,rzowy,rzowych,rzowym,rzowymi,rzy tyc:h tyd:zien
  tyg.odni,odnia,odniach,odniami,odnie,odniem,odnii,odniowa,odniowe,odniowego,odniowej,odniowo,odniowy,odniowych,odniowym,odniowymi tyg:odniu
  tyl.ach,ami,e,em,ko,na,nego,nej,ni,nie,no,ny,nych,nym,nymi,ow,u,y tym.czasowa,czasowe,czasowego,czasowej,czasowo,czasowy,czasowych,czasowym,i
  typ:em,ow,owa,owe,owego,owej,owo,owy,owych,owym,owymi,u,y tyr:eoidektomi,eoidektomia,eoidektomiach,eoidektomiami,eoidektomie,eoidektomii
  tys:iac,iaca,iace,iecy tyt:on,oni,onia,oniach,oniami,onie,oniem,onii,oniu,ul,ulach,ule,ulem,ulow,ulu,uly tzw
  ube:zpieczalni,zpieczalnia,zpieczen,zpieczenia,zpieczeniach,zpieczenie,zpieczeniem,zpieczeniu,zpieczona,zpieczone,zpieczonego
  ube:zpieczonej,zpieczoni,zpieczonie,zpieczono,zpieczony,zpieczonych,zpieczonym,zpieczonymi ubi:eglego,eglym ubo:ga,gi,gich,gie,giego,giej,gim
  ubr:an,ania,aniach,anie,aniem,aniu uby:tek,tka,tkach,tkami,tki,tkiem,tkow,tkowy,tku
  uch.a,ach,ami,em,odzca,odzcow,odzcy,u,wycie,wyt,wyta,wytach,wytami,wytem,wytna,wytne,wytnego,wytnej,wytni,wytnie,wytno,wytny,wytnych
  uch:wytnym,wytnymi,wytow,wytu,wyty,ylek,ylka,ylkach,ylkami,ylki,ylkiem,ylkow,ylkowatosc,ylkowatosci,ylkowatoscia,ylkowatosciach uch:ylku
  uci:sk,ska,skac,skach,skaja,skajaca,skajace,skajacego,skajacej,skajacy,skajacych,skajacym,skami,ski,skiem,skow,skowa,skowe,skowy
  uci:sku,snieta,sniete,snietego,snietej,snieto,sniety,snietych,snietym,snietymi
  ucz:aca,ace,acego,acej,aco,acy,acych,acym,acymi,elni,elnia,en,ennic,ennica,ennicach,ennicami,ennice,ennico,ennicy,ni,nia,niach
  ucz:niami,nie,niem,nii,niow,niowie,niu,ulen,ulenia,uleniach,ulenie,uleniem,uleniowe,uleniowy,uleniu,ulona,ulone,ulonego,ulonej
  ucz:uloni,ulonie,ulono,ulony,ulonych,ulonym,ulonymi,y,yc,yl,yla uda:ch,mi,ra,rach,rami,rem,row,rowa,rowe,rowego,rowej,rowy,ru,ry,rze
  ude:m,rza,rzen,rzenia,rzenie,rzeniem,rzeniu,rzona,rzone,rzonego,rzonej,rzono,rzony,rzonych,rzonym,rzyc,rzyl,rzyla
  udo:kumentowana,kumentowane,kumentowanego,kumentowanej,kumentowano,kumentowany,kumentowanych,wa,we,wego,wej,wo,wy,wych,wym,wymi udu udz:ie
  ugr:yzienia,yzienie,yzieniem,yzieniu,yzl,yzla uja:wnia,wnic,wnil,wnila,wniona,wnione,wniono,wniony uje:mna,mny ujs:c,cia,ciach,cie,ciem,ciu
  uka:szen,szenia,szeniach,szenie,szeniem,szeniu,zal,zuja,zuje ukl:ad,ada,adac,adach,adami,adem,adow,adowa,adowe,adowego,adowej,adowy,adu,ady,adzie
  uko:nczona,nczone,nczonego,nczonej,nczono,nczony,nczonych,nczonym,nczyc,nczyl,nczyla,sna,sne,snego,snej,sni,snie,sno,sny,snych uko:snym,snymi
  ukr:ainska,ainski,ainskich,ainskie,ainskiego,ainskiej,ainskim,wien,wienia,wieniach,wienie,wieniem,wieniu,wiona,wione,wionego,wionej
  ukr:wiony,wionych,wionym ule:czalna,czalne,czalnego,czalnej,czalny,czalnych,czalnym,ga,gl,gla,gly uli:c,ca,cach,cami,ce,co,cy
  ulo:za,zac,zaja,zal,zala,zali,zalo,zaly,zam,zana,zane,zanego,zanej,zania,zanie,zaniem,zaniu,zano,zany,zanych,zanym,zen,zenia,zeniach
  ulo:zenie,zeniem,zeniu,zona,zone,zonego,zonej,zono,zony,zonych,zonym,zyc
  ult:rasonograf,rasonografa,rasonografach,rasonografami,rasonografem,rasonografi,rasonografiach,rasonografiami,rasonograficzna
  ult:rasonograficzne,rasonograficznego,rasonograficznej,rasonograficzni,rasonograficznie,rasonograficzno,rasonograficzny,rasonograficznych
  ult:rasonograficznym,rasonograficznymi,rasonografie,rasonografii,rasonografow,rasonografu,rasonografy
  umi:arkowana,arkowane,arkowanego,arkowanej,arkowani,arkowanie,arkowano,arkowany,arkowanych,arkowanym,arkowanymi,ejscowienia,ejscowienie
  umi:ejscowiona,ejscowione,ejscowiony,era,erajaca,erajace,erajacego,erajacej,erajacy,erajacych,erajacym,eral
  umo:wic,wien,wienia,wieniach,wienie,wieniem,wieniu,wil,wila,wiona,wiono,wiony umr:zec umy:slowy
  una:czynien,czynienia,czynieniach,czynienie,czynieniem,czynieniu,czyniona,czynione,czynionego,czynionej,czyniony,czynionych,czynionym
  uni:emozliwia,emozliwiaja,eruchomic,eruchomien,eruchomienia,eruchomieniach,eruchomienie,eruchomieniem,eruchomieniu,eruchomiona
  uni:eruchomiono,eruchomiony,esc,esien,esienia,esieniach,esienie,esieniem,esieniu,esiona,esione,esionego,esionej,esiony,esionych uni:esionym
  upa:da,dac,dek,dka,dkach,dkami,dki,dkiem,dkow,dku,dl,dla,sc upr:zednio,zejma,zejme,zejmie,zejmosc,zejmy
  ura:za,zach,zami,zem,zie,zow,zowa,zowe,zowego,zowej,zowy,zowych,zowym,zu,zy url:op,opie,opu
  uro:dzen,dzenia,dzeniach,dzenie,dzeniem,dzeniu,dzil,dzila,grafi,grafiach,grafiami,grafie,grafii,log,loga,logach,logami,logi,logia
  uro:logiczna,logiczne,logicznego,logicznej,logiczni,logicznie,logiczno,logiczny,logicznych,logicznym,logicznymi,logiem,logii,logow uro:logu
  uru:chomien,chomienia,chomieniach,chomienie,chomieniem,chomieniu
  urz:ad,ednicy,edniczka,edniczki,ednik,ednika,ednikach,ednikami,edniki,ednikiem,ednikow,edniku,edowo,edowy,edu,edzie usi:adl,adla,asc
  usk:ok,oka,okach,okami,oki,okiem,okow,oku usl:yszal,yszala
  usp:ien,ienia,ieniach,ienie,ieniem,ieniu,iona,ione,ionego,ionej,iony,ionych,ionym,okajac,okajajaca,okajajace,okajajacego,okajajacej
  usp:okajajaco,okajajacy,okajajacych,okajajacym,okajajacymi,okoil,okoila,okojen,okojenia,okojeniach,okojenie,okojeniem,okojeniu
  usp:rawnien,rawnienia,rawnieniach,rawnienie,rawnieniem,rawnieniu
  ust:ach,ami,api,apic,apien,apienia,apieniach,apienie,apieniem,apieniu,apil,apila,apilo,apily,awien,awienia,awieniach,awienie,awieniem
  ust:awieniu,epowal,epowala,epowalo,epowaly,epuja,epujaca,epujace,epujacego,epujacy,epujacych,epuje,erce,erek,erk,erka,erkach,erkami
  ust:erke,erki,erko,nie usu:nal,nela,niec,niecia,nieciach,niecie,nieciem,nieciu,nieta,niete,nietego,nietej,nieto,niety,nietych
  usz:ach,e,kodzen,kodzenia,kodzeniach,kodzeniami,kodzenie,kodzeniem,kodzeniu,kodzic,kodzil,kodzila,kodzona,kodzone,kodzonego,kodzonej
  usz:kodzoni,kodzonie,kodzono,kodzony,kodzonych,kodzonym,kodzonymi,na,ne,nego,nej,ni,nie,no,ny,nych,nym,nymi,y utk:an,ania,aniach,anie,aniem,aniu
  utr:acie,at,atach,atami,ate,ato,aty,udnia,udniac,udniaja,udniajaca,udniajace,udniajacy,udnienia,udnienie,udniona,udnione,udnionego
  utr:udnionej,udniony,udnionych,udnionym,zymac,zymal,zymala,zyman,zymana,zymane,zymanej,zymania,zymaniach,zymanie,zymaniem,zymaniu
  utr:zymano,zymany,zymanych,zymuja,zymujac,zymujaca,zymujace,zymujacego,zymujacej,zymujacy,zymujacych,zymujacym,zymuje,zymywac
  utr:zymywal,zymywala,zymywalo,zymywaly,zymywana,zymywania,zymywanie,zymywany
  uwa:dze,g,ga,gach,gami,ge,gi,go,pnienia,pnienie,pniona,pnione,pnionego,pnionej,pniony,pnionych,pnionym,za,zac,zaja,zal,zala,zali
  uwa:zalo,zaly,zam,zana,zane,zanego,zanej,zania,zanie,zaniem,zaniu,zano,zany,zanych,zanym
  uwi:dacznia,daczniac,daczniaja,docznic,docznien,docznienia,docznieniach,docznienie,docznieniem,docznieniu,docznil,docznila,doczniona
  uwi:docznione,docznionego,docznionej,doczniono,doczniony,docznionych,ezniec,ezniecia,eznieciach,ezniecie,eznieciem,eznieciu,eznieta
  uwi:ezniete,eznietego,eznietej,eznieto,ezniety,eznietych,eznietym,eznietymi uwy:puklen,puklenia,pukleniach,puklenie,pukleniem,pukleniu
  uza:leznien,leznienia,leznienie,leznieniem,lezniona,lezniony
  uzu:pelniajaca,pelniajace,pelniajacego,pelniajacej,pelniajaco,pelniajacy,pelniajacych,pelniajacym,pelniajacymi,pelnic,pelnien
  uzu:pelnienia,pelnieniach,pelnienie,pelnieniem,pelnieniu uzy:skano,to,wa,wal wad.a,ach,ami,y,ze,zie wag.ach,ami,i,o wak:acjach,acje,acji
  wan:komycyna wap:n,na,nach,nami,ne,nem,ni,nia,now,nu,ny
  war:dze,faryna,gach,ge,gi,iant,iantach,iantem,iantow,iantu,ianty,stw,stwach,stwami,stwe,stwie,stwo,stwowa,stwowe,stwowej,stwowo
  war:stwowy,to,zywa,zywami,zywo was:ka,ki,kich,kie,kiego,kiej,kim,kimi,ko,z
  wat:pliwa,pliwe,pliwego,pliwej,pliwie,pliwo,pliwosc,pliwosci,pliwosciami,pliwy,pliwych,pliwym,pliwymi,rob,robach,robami,robe,robie
  wat:robo,robowa,robowe,robowego,robowej,robowo,robowy,robowych,robowym,robowymi
  waz:en,enia,eniach,enie,eniem,eniu,ne,nego,nej,nie,niejsza,niejsze,niejszego,niejszej,niejszy,niejszych,niejszym,nych,nym wca:le
  wch:lonal,loniete,odzenia,odzenie,odzeniem,odzeniu,odzi,odzic,odzil wci:agniecia,agniecie,agnieta,agniete,agniety,az
  wcz:esna,esne,esnego,esnej,esni,esniactwa,esniactwem,esniactwo,esniak,esniaka,esniakach,esniakami,esniaki,esniakiem,esniakow,esniaku
  wcz:esnie,esniej,esniejsza,esniejsze,esniejszego,esniejszej,esniejszy,esniejszych,esniejszym,esno,esny,esnych,esnym,esnymi,oraj
  wcz:orajsza,orajsze,orajszego,orajszej,orajszy,orajszych,orajszym wde:ch,cha,chach,chami,chem,chow,chu,chy,sze wdo:wa,wca,wiec,wy
  wec:howa,howe,howego,howej,howo,howy,howych,howym,howymi wed:lug wee:kendem,kendu wej:sc,scia,sciach,scie,sciem,sciu
  wen:flon,flonce,flonek,flonem,flonie,flonk,flonka,flonkach,flonkami,flonke,flonki,flonko,flonow,flonu,flony,tylowan,tylowana,tylowane
  wen:tylowanego,tylowanej,tylowani,tylowania,tylowaniach,tylowanie,tylowaniem,tylowaniu,tylowano,tylowany,tylowanych,tylowanym wen:tylowanymi
  wer:sja,sjach,sjami,sje,sji,yfikacja,yfikacje,yfikacji,yfikowac,yfikowana,yfikowano,yfikowany,yfikuje wes:zla wet:erynarz
  wew:natrzczaszkowa,natrzczaszkowe,natrzczaszkowego,natrzczaszkowej,natrzczaszkowy,natrzczaszkowych,natrzczaszkowym,natrzgalkowa
  wew:natrzgalkowe,natrzgalkowego,natrzgalkowej,natrzgalkowo,natrzgalkowy,natrzgalkowych,natrzgalkowym,natrzgalkowymi,natrzstawowa
  wew:natrzstawowe,natrzstawowego,natrzstawowej,natrzstawowy,natrzstawowych,natrzstawowym,natrztorebkowe,natrztorebkowy,natrzwatrobowa
  wew:natrzwatrobowe,natrzwatrobowego,natrzwatrobowej,natrzwatrobowy,natrzwatrobowych,natrzwatrobowym,netrzna,netrzne,netrznego
  wew:netrznej,netrzni,netrznie,netrzno,netrzny,netrznych,netrznym,netrznymi
  wez:el,la,lach,lami,le,lem,low,lowa,lowe,lowego,lowej,lowo,lowy,lowych,lowym,lowymi,lu,ly,mie,sza,sze,szego,szej,szy,szych,szym
  wez:wan,wana,wania,waniach,wanie,waniem,waniu,wano,wany wg wgn:iecen,iecenia,ieceniach,iecenie,ieceniem,ieceniu wia:domo,domosc,domosci,domoscia
  wid:ac,mowa,mowe,mowego,mowej,mowo,mowy,mowych,mowym,mowymi,oczna,oczne,ocznego,ocznej,oczni,ocznie,oczno,oczny,ocznych,ocznym
  wid:ocznymi,ok,oka,okach,okami,oki,okiem,okow,oku,za,ze,zenia,zenie,zi,zial,ziala,ziana,ziane,zianego,zianej,ziano,ziany,zianych wid:zianym,ziec
  wie.c,cej,czor,czora,czorach,czorami,czorem,czorna,czorne,czornego,czornej,czorni,czornie,czorno,czorny,czornych,czornym,czornymi
  wie:czorow,czoru,czory,czorze,dz,dza,dzach,dzami,dze,dzial,dziala,dziec,dzo,dzy,jska,jski,jskich,jskie,jskiego,jskiej,jskim,ka
  wie:kach,kami,ki,kiem,kow,ksza,ksze,kszego,kszej,kszo,kszosc,kszosci,kszy,kszych,kszym,kszymi,ku,le,lka,lki,lkich,lkie,lkiego
  wie:lkiej,lkim,lkimi,lko,lkosc,lkosci,lkoscia,lkosciach,lofazowo,lokomorowa,lokomorowe,lokomorowego,lokomorowej,lokomorowo,lokomorowy
  wie:lokomorowych,lokomorowym,lokomorowymi,lokrotna,lokrotne,lokrotnego,lokrotnej,lokrotnie,lokrotny,lokrotnych,lokrotnym,loletni
  wie:loletnia,loletnich,loletnie,loletniego,loletniej,loletnim,loma,lomiesieczna,lomiesieczne,lomiesiecznego,lomiesiecznej,lomiesieczny
  wie:lomiesiecznych,lomiesiecznym,lonarzadowa,lonarzadowe,lonarzadowego,lonarzadowy,lonarzadowych,loodlamowa,loodlamowe,loodlamowego
  wie:loodlamowy,loodlamowym,loogniskowa,loogniskowe,loogniskowego,loogniskowej,loogniskowy,loogniskowych,loogniskowym,loplaszczyznowa
  wie:loplaszczyznowe,loplaszczyznowego,loplaszczyznowej,loplaszczyznowo,loplaszczyznowy,loplaszczyznowych,loplaszczyznowym,loplaszczyznowymi
  wie:lopoziomowa,lopoziomowe,lopoziomowego,lopoziomowej,lopoziomowo,lopoziomowy,lopoziomowych,lopoziomowym,lorodka,lorodki,lu,m
  wie:my,ncowa,ncowe,ncowego,ncowej,ncowo,ncowy,ncowych,ncowym,ncowymi,rcil,rcila,zadel,zadl,zadla,zadlach,zadlami,zadle,zadlem
  wie:zadlowa,zadlowe,zadlowy,zadlu,zienia,zienie,zieniu,zienny wil:gotna,gotne,gotnego,gotnej,gotny,gotnych,gotnym,msa
  win:a,dach,dami,do,dzie,em,ie,o wio:sny wir:usowa,usowe,usowego,usowej,usowo,usowy,usowych,usowym,usowymi wit:am,amin,amina,aminach,amine,aminy,amy
  wiz:ycie,yt,yta,ytach,ytami,yte,yto,yty wje:chal,chala
  wkl:ada,adac,adaja,adal,adala,adali,adalo,adaly,adam,adana,adane,adanego,adanej,adania,adanie,adaniem,adaniu,adano,adany,adanych
  wkl:adanym,adke,adki,esla,esle,eslego,eslej,esly,eslych,eslym,uc,uci,ucia,uciach,uciami,ucie,uciem,ucii,uciu wkr:otce
  wla:czen,czenia,czeniach,czenie,czeniem,czeniu,cznik,cznika,cznikach,cznikami,czniki,cznikiem,cznikow,czniku,czono,czyc,sciciel
  wla:scicielka,sciwa,sciwe,sciwego,sciwej,sciwie,sciwy,sciwych,sciwym,sna,sne,snego,snej,sni,snie,sno,sny,snych,snym,snymi
  wle:w,wa,wach,wami,wem,wie,wow,wu,wy
  wlo:kniak,kniaka,kniakach,kniakami,kniaki,kniakiem,kniakomiesniak,kniakow,kniaku,knienia,knienie,knieniem,knieniu,knista,kniste
  wlo:knistego,knistej,knisto,knisty,knistych,knistym,knistymi,sowata,sowate,sowatego,sowatej,sowato,sowaty,sowatych,sowatym,sowatymi wlo:sy
  wne:ce,k,ka,kach,ke,ki,kowa,kowe,kowy,kowych wni:osek,oseka,osekach,osekami,oseki,osekiem,osekow,oseku,oska,oskach,oskami,oski,oskiem,oskow,osku
  wnu:czce,czk,czka,czkach,czkami,czke,czki,czko,ka,ki,kiem,kow wob:ec
  wod.ach,ami,e,ke,ki,na,ne,nego,nej,niak,niaka,niakach,niakami,niaki,niakiem,niakow,niaku,ny,nych,o,onercza,onercze,y,zie wok:ol
  wol:a,e,em,na,ne,nego,nej,nie,niejsza,niejsze,niejszego,niejszej,niejszy,niejszych,niejszym,no,nych,nym
  wor:eczek,eczka,eczki,eczkowego,eczkowy,eczku,ek,ka,kach,kami,ki,kiem,kow,ku
  woz:ek,ka,kach,kami,ki,kiem,kow,kowa,kowe,kowego,kowej,kowy,kowych,kowym,ku wpi:sac,sal,sala,sana,sane,sanego,sanej,sano,sany,sanych,sanym
  wpu:klen,klenia,kleniach,klenie,kleniem,kleniu,scie,st,sta,stach,stami,stem,stow,stu,sty wpw
  wra:ca,cac,cal,cala,cowa,cowac,cowaja,cowal,cowala,cowali,cowalo,cowaly,cowam,cowana,cowane,cowanego,cowanej,cowania,cowanie,cowaniem
  wra:cowaniu,cowano,cowany,cowanych,cowanym,cuja,cujac,cuje,zen,zenia,zeniach,zenie,zeniem,zeniu
  wro:ci,cic,cil,cila,dzona,dzone,dzonego,dzonej,dzoni,dzonie,dzono,dzony,dzonych,dzonym,dzonymi,tne,tnego,tnej,tni,tnie,tno,tny wro:tnych,tnym,tnymi
  wrz:esniu,od,oda,odach,odami,odem,odow,odowa,odowe,odowego,odowej,odowy,odowych,odowym,odu,ody,odzie wsi:erdzia,erdzie,erdziem,erdziu
  wsk:aza,azac,azaja,azal,azala,azali,azalo,azaly,azam,azan,azana,azane,azanego,azanej,azani,azania,azaniach,azanie,azaniem,azaniu
  wsk:azano,azany,azanych,azanym,azanymi,aznik,aznika,aznikach,aznikami,azniki,aznikiem,aznikow,azniku,azowka,azowki,azuja,azujaca
  wsk:azujace,azujacy,azuje
  wsp:inaczce,inaczka,inaczke,inaczki,olna,olne,olnego,olnej,olni,olnie,olno,olny,olnych,olnym,olnymi,olprac,olpraca,olpracach,olpracami
  wsp:olprace,olpraco,olpracowac,olpracowal,olpracowala,olpracownicy,olpracownik,olpracownika,olpracujaca,olpracujace,olpracujacego
  wsp:olpracujacej,olpracujaco,olpracujacy,olpracujacych,olpracujacym,olpracujacymi,olpracuje,olpracy,omniana,omniane,omnianego
  wsp:omnianej,omniani,omnianie,omniano,omniany,omnianych,omnianym,omnianymi wsr:od
  wst:ac,aje,al,ala,awac,awal,awania,awanie,awaniem,awaniu,edze,eg,ega,egach,egami,ege,egi,ego,epna,epne,epnego,epnej,epni,epnica
  wst:epnice,epnicy,epnie,epno,epny,epnych,epnym,epnymi,epujaca,epujace,epujacego,epujacej,epujaco,epujacy,epujacych,epujacym,epujacymi
  wst:rzas,rzasa,rzasach,rzasami,rzasem,rzasie,rzasow,rzasowa,rzasowe,rzasowego,rzasowej,rzasowy,rzasowych,rzasowym,rzasu,rzasy
  wst:rzykiwacz,rzykiwacza,rzykiwaczem,rzykiwanie,rzykiwany,rzykniec,rzykniecia,rzyknieciach,rzykniecie,rzyknieciem,rzyknieciu,rzyknieto
  wst:rzymac,rzymal,rzyman,rzymana,rzymania,rzymaniach,rzymanie,rzymaniem,rzymaniu,rzymano,rzymany,rzymanym,rzymywa,rzymywac,rzymywaja
  wst:rzymywal,rzymywala,rzymywali,rzymywalo,rzymywaly,rzymywam,rzymywana,rzymywane,rzymywanego,rzymywanej,rzymywania,rzymywanie
  wst:rzymywaniem,rzymywaniu,rzymywano,rzymywany,rzymywanych,rzymywanym
  wsz:czep,czepa,czepach,czepami,czepem,czepialny,czepic,czepie,czepien,czepienia,czepieniach,czepienie,czepieniem,czepieniu,czepil
  wsz:czepiona,czepione,czepionego,czepionej,czepiono,czepiony,czepionych,czepionym,czepow,czepu,czepy,edl,edzie,yscy,ystka,ystki
  wsz:ystkich,ystkie,ystkiego,ystkiej,ystkim,ystkimi,ystko wte:dy wto:rek,rku,rna,rne,rnego,rnej,rni,rnie,rno,rny,rnych,rnym,rnymi wuj:ka
  wyb:iorcza,iorcze,iorczego,iorczej,iorczo,iorczy,iorczych,iorczym,iorczymi,udzac,udzania,udzanie,udzaniem,udzaniu,udzen,udzenia
  wyb:udzeniach,udzenie,udzeniem,udzeniu,udzi,udzona,udzone,udzonego,udzonej,udzono,udzony,udzonych,udzonym
  wyc:entrowana,entrowane,entrowania,entrowanie,entrowaniu,entrowany,hodzac,hodzenia,hodzenie,hodzeniem,hodzeniu,hodzi,hodzil,hodzila
  wyc:howawczyni,howawczynii,howawczyniia,howawczyniiach,hudzona,hudzone,hudzonego,hudzonej,hudzoni,hudzonie,hudzono,hudzony,hudzonych
  wyc:hudzonym,hudzonymi,iec,iecia,ieciach,iecie,ieciem,ieciu,iek,iekiem,ieku,ieta,iete,ietego,ietej,ieto,iety,inek,inka,inkach
  wyc:inkami,inki,inkiem,inkow,inkowy,inku,zuc,zucia,zuciach,zucie,zuciem,zuciu,zuwalna,zuwalne,zuwalnego,zuwalnej,zuwalny,zuwalnych
  wyd:aja,aje,ajnosc,ajnosci,ajnoscia,ajnosciach,ano,ech,echa,echach,echami,echem,echow,echu,echy,esze,luza,luzac,luzaja,luzal,luzala
  wyd:luzali,luzalo,luzaly,luzam,luzana,luzane,luzanego,luzanej,luzania,luzanie,luzaniem,luzaniu,luzano,luzany,luzanych,luzanym
  wyd:luzen,luzenia,luzeniach,luzenie,luzeniem,luzeniu,olna,olne,olnego,olnej,olni,olnie,olno,olnosc,olnosci,olnoscia,olny,olnych
  wyd:olnym,olnymi,razona,razone,razonej,razony,ruk,ruka,rukach,rukami,ruki,rukiem,rukow,rukowan,rukowania,rukowaniach,rukowanie
  wyd:rukowaniem,rukowaniu,ruku,zielin,zielina,zielinach,zielinami,zieline,zielinie,zielino,zieliny,zielnicza,zielnicze,zielniczego
  wyd:zielniczej,zielniczy,zielniczych,zielniczym
  wyg:lad,ladem,ladu,ladzie,ojen,ojenia,ojeniach,ojenie,ojeniem,ojeniu,ojona,ojone,ojonego,ojony,ojonych
  wyj:asnien,asnienia,asnieniach,asnienie,asnieniem,asnieniu,dzie,ec,echal,echala,ecia,eciach,ecie,eciem,eciu,sc,scia,sciach,scie
  wyj:sciem,sciowa,sciowe,sciowego,sciowej,sciowo,sciowy,sciowych,sciowym,sciowymi,sciu
  wyk:aza,azac,azaja,azal,azala,azali,azalo,azaly,azam,azana,azane,azanego,azanej,azania,azanie,azaniem,azaniu,azano,azany,azanych
  wyk:azanym,aze,azuja,azujac,azujaca,azujace,azujacy,azuje,azywal,azywala,lucza,luczac,luczaja,luczajac,luczajacy,luczen,luczenia
  wyk:luczeniach,luczenie,luczeniem,luczeniu,luczona,luczone,luczono,luczony,luczyc,luczyl,ona,onac,onaja,onal,onala,onali,onalo
  wyk:onaly,onam,onamy,onan,onana,onane,onanego,onanej,onani,onania,onaniach,onanie,onaniem,onaniu,onano,onany,onanych,onanym,onanymi
  wyk:onuja,onujaca,onujacy,onuje,onywac,onywal,onywana,onywane,onywano,onywany,res,resa,resach,resami,resem,resie,resow,resu,resy
  wyk:ryc,rycia,rycie,ryciem,ryl,ryta,ryte,rytego,rytej,ryto,ryty,rytych,rywa,rywac,rywalnosc,rywania,rywanie,sztalcen,sztalcenia
  wyk:sztalceniach,sztalcenie,sztalceniem,sztalceniu
  wyl:aczen,aczenia,aczeniach,aczenie,aczeniem,aczeniu,acznik,acznika,acznikach,acznikami,aczniki,acznikiem,acznikow,aczniku,eczen
  wyl:eczenia,eczeniach,eczenie,eczeniem,eczeniu,eczona,eczone,eczony,eczyc,ew,ewa,ewach,ewami,ewem,ewie,ewow,ewu,ewy
  wym:aga,agac,agaja,agajaca,agajace,agajacego,agajacej,agajacy,agajacych,agal,agala,agali,agalo,agaly,agam,agana,agane,aganego
  wym:aganej,agani,agania,aganie,aganiem,aganiu,agano,agany,aganych,aganym,aganymi,ian,iana,ianach,ianami,iane,ianie,iano,iany,iar
  wym:iara,iarach,iarami,iarem,iarow,iaru,iary,iarze,ieniona,ienione,ienionego,ienionej,ieniono,ieniony,ienionych,ienionym,iotach
  wym:iotami,iotna,iotne,iotnosc,iotnosci,iotnoscia,iotnosciach,iotny,iotow,iotowac,iotowal,iotowala,iotowan,iotowania,iotowaniach
  wym:iotowanie,iotowaniem,iotowaniu,iotujaca,iotujace,iotujacego,iotujacej,iotujaco,iotujacy,iotujacych,iotujacym,iotujacymi,iotuje wym:ioty
  wyn:aczynienia,aczynienie,aczynil,ik,ika,ikach,ikaja,ikajaca,ikajace,ikajacy,ikalo,ikami,iki,ikiem,ikl,ikow,iku,ioslosc,ioslosci
  wyn:iosloscia,ioslosciach,iszczajacy,iszczenia,iszczenie,iszczeniem,iszczona,iszczone,iszczonego,iszczonej,iszczoni,iszczonie
  wyn:iszczono,iszczony,iszczonych,iszczonym,iszczonymi,osi,osza
  wyp:adan,adania,adaniach,adanie,adaniem,adaniu,adek,adka,adkach,adkami,adki,adkiem,adkow,adkowa,adkowe,adkowego,adkowej,adkowy
  wyp:adkowych,adkowym,adku,alono,elnia,elniaja,elniajacy,elnien,elnienia,elnieniach,elnienie,elnieniem,elnieniu,elniona,elnione
  wyp:elniono,elniony,elnionych,ic,il,ila,is,isac,isach,isal,isan,isana,isane,isanego,isanej,isani,isania,isaniach,isanie,isaniem
  wyp:isaniu,isano,isany,isanych,isanym,isanymi,isem,isie,isow,isowa,isowe,isowego,isowej,isowy,isowych,isowym,isu,isuje,isy,isywa
  wyp:isywac,isywaja,isywal,isywala,isywali,isywalo,isywaly,isywam,isywana,isywane,isywanego,isywanej,isywania,isywanie,isywaniem
  wyp:isywaniu,isywano,isywany,isywanych,isywanym,isz,rostowac,rostowan,rostowania,rostowaniach,rostowanie,rostowaniem,rostowaniu
  wyp:ukla,ukle,uklego,uklej,uklenia,uklenie,uklina,uklinach,ukline,uklinie,ukliny,uklona,ukly,uklych,uklym,ustce,ustek,ustk,ustka
  wyp:ustkach,ustkami,ustke,ustki,ustko
  wyr.az,aza,azaja,azam,azami,azen,azenia,azeniach,azenie,azeniem,azeniu,azic,azil,azila,azna,azne,aznego,aznej,azni,aznie,azniejsza
  wyr:azniejsze,azniejszego,azniejszej,azniejszy,azniejszych,azniejszym,azno,azny,aznych,aznym,aznymi,azona,azono,azony,azy,osl
  wyr:osla,oslach,oslami,osle,osli,ostka,ostkach,ostkami,ostki,ostkiem,ostkow,ostkowa,ostkowy,ostku
  wys:iek,ieka,iekach,iekami,ieki,iekiem,iekow,iekowa,iekowe,iekowy,ieku,ilkowa,ilkowe,ilkowego,ilkowej,ilkowo,ilkowy,ilkowych,ilkowym
  wys:ilkowymi,la,lac,laja,lal,lala,lali,lalo,laly,lam,lan,lana,lane,lanego,lanej,lania,laniach,lanie,laniem,laniu,lano,lany,lanych
  wys:lanym,oka,oki,okich,okie,okiego,okim,okimi,oko,okosc,okosci,okoscia,okosciach,piak,piaka,piaki,piakiem,piakow,tapi,tapic,tapienia
  wys:tapienie,tapieniem,tapieniu,tapil,tapila,tapilo,tapily,tarczajaca,tarczajace,tarczajacego,tarczajacej,tarczajaco,tarczajacy
  wys:tarczajacych,tarczajacym,tarczajacymi,tepowac,tepowal,tepowala,tepowalo,tepowaly,tepowania,tepowanie,tepowaniem,tepowaniu
  wys:tepuja,tepujaca,tepujace,tepujacy,tepujacych,tepuje,uszona,uszone,uszonego,uszonej,uszoni,uszonie,uszono,uszony,uszonych,uszonym
  wys:uszonymi,ycen,ycenia,yceniach,ycenie,yceniem,yceniu,ypce,ypek,ypk,ypka,ypkach,ypkami,ypke,ypki,ypko,ypkowe,ypkowy,zedl,zla
  wyt:rzymac,rzymal,rzymala
  wyw:iad,iada,iadach,iadami,iadem,iadow,iadu,iady,iadzie,olywarce,olywarek,olywark,olywarka,olywarkach,olywarkami,olywarke,olywarki wyw:olywarko
  wyz:drowien,drowienia,drowieniach,drowienie,drowieniem,drowieniu,sza,sze,szego,szej,szy,szych,szym
  wzd:ec,eci,ecia,eciach,eciami,ecie,eciem,ecii,eciu,eta,ete,etego,etej,ety,etych,etym,luz
  wzg:lad,ledem,ledow,ledu,orz,orza,orzach,orze,orzem,orzowa,orzowe,orzowego,orzowej,orzowy,orzowych,orzowym,orzu
  wzi:ac,al,ela,eta,ete,etego,etej,eto,ety,etych,etym,ewna,ewne,ewnego,ewnej,ewny,ewnych,ewnym
  wzm:acnia,acniac,acniaja,acniajaca,acniajace,acniajacy,acniajacych,acnianie,ocnic,ocnien,ocnienia,ocnieniach,ocnienie,ocnieniem
  wzm:ocnieniu,ocniona,ocnione,ocniony,ozona,ozone,ozonego,ozonej,ozoni,ozonie,ozono,ozony,ozonych,ozonym,ozonymi
  wzn:owa,owach,owe,owie,owien,owienia,owieniach,owienie,owieniem,owieniu,owiono,owowa,owowe,owowy,owy wzo:r,ra,rach,rami,rem,row,ru,ry,rze
  wzr:asta,okowa,okowe,okowego,okowej,okowo,okowy,okowych,okowym,okowymi,oscie,osl,osla,oslo,osly,ost,osta,ostach,ostami,ostem,ostow wzr:ostu,osty za
  zaa:wansowan,wansowana,wansowane,wansowanego,wansowanej,wansowani,wansowania,wansowaniach,wansowanie,wansowaniem,wansowaniu,wansowano
  zaa:wansowany,wansowanych,wansowanym,wansowanymi
  zab.ezpieczono,ieg,iega,iegach,iegami,iegi,iegiem,iegow,iegowa,iegowe,iegowego,iegowej,iegowy,iegowych,iegowym,iegu,lokowana,lokowane
  zab:lokowanego,lokowanej,lokowani,lokowania,lokowanie,lokowano,lokowany,lokowanych,lokowanym,lokowanymi,rac,ral,rala,urzen,urzenia
  zab:urzeniach,urzeniami,urzenie,urzeniem,urzeniu,urzona,urzone,urzonego,urzonej,urzony,urzonych,urzonym
  zac:ewnikowana,ewnikowany,hlysniec,hlysniecia,hlysnieciach,hlysniecie,hlysnieciem,hlysnieciu,hlystowe,hlystowego,hlystowy,horowan
  zac:horowania,horowaniach,horowanie,horowaniem,horowaniu,howan,howana,howane,howanego,howanej,howania,howaniach,howanie,howaniem
  zac:howaniu,howany,howanych,howanym,howawcza,howawcze,howawczego,howawczej,howawczo,howawczy,howawczych,howawczym,howawczymi,hylce
  zac:hylek,hylk,hylka,hylkach,hylkami,hylke,hylki,hylkiem,hylko,hylkow,hylkowi,ienien,ienienia,ienieniach,ienieniami,ienienie,ienieniem
  zac:ienieniu,ieniona,ienione,ienionego,ienionej,ieniony,ienionych,ienionym,ma,me,mie,mowy,my,zac,zal,zekac,zela,zelo,zely,zerwienien
  zac:zerwienienia,zerwienieniach,zerwienienie,zerwienieniem,zerwienieniu,zerwieniona,zerwienione,zerwienionego,zerwienionej,zerwienioni
  zac:zerwienionie,zerwieniono,zerwieniony,zerwienionych,zerwienionym,zerwienionymi,zeta,zete,zetego,zetej,zeto,zety,zetych,zetym
  zac:zyna,zynac,zynal,zynala
  zad:ea,ee,eego,eej,en,eo,ey,eych,eym,eymi,lawien,lawienia,lawieniach,lawienie,lawieniem,lawieniu,na,ne,nego,nej,nych,nym,owolona
  zad:owolonego,owolonej,owolony,owolonych,owolonym,rapania,rapanie,rapaniem,yszen,yszenia,yszeniach,yszenie,yszeniem,yszeniu,zierzgniec
  zad:zierzgniecia,zierzgnieciach,zierzgniecie,zierzgnieciem,zierzgnieciu,zierzgnieta,zierzgniete,zierzgnietego,zierzgnietej,zierzgnieto
  zad:zierzgniety,zierzgnietych,zierzgnietym,zierzgnietymi,zwonic,zwonil,zwonila
  zag:eszczen,eszczenia,eszczeniach,eszczeniami,eszczenie,eszczeniem,eszczeniu,iec,iecia,ieciach,iecie,ieciem,ieciu,ojenie,ojil
  zag:ojona,ojone,ojony,raniczna,raniczne,ranicznego,ranicznej,raniczny,ranicznych,ranicznym,rozen,rozenia,rozeniach,rozenie,rozeniem
  zag:rozeniu,rozona,rozony
  zai:ntubowana,ntubowane,ntubowanego,ntubowanej,ntubowani,ntubowanie,ntubowano,ntubowany,ntubowanych,ntubowanym,ntubowanymi
  zaj:eta,ete,etego,etej,eto,ety,etych,etym,etymi
  zak:azen,azenia,azeniach,azenie,azeniem,azeniu,azna,azne,aznego,aznej,azni,aznie,azno,azny,aznych,aznym,aznymi,azona,azone,azonego
  zak:azonej,azoni,azonie,azono,azony,azonych,azonym,azonymi,lad,lada,ladac,ladach,ladaja,ladal,ladala,ladali,ladalo,ladaly,ladam
  zak:ladami,ladana,ladane,ladanego,ladanej,ladania,ladanie,ladaniem,ladaniu,ladano,ladany,ladanych,ladanym,ladem,ladow,ladu,lady
  zak:ladzie,linowana,linowane,linowany,onczen,onczenia,onczeniach,onczenie,onczeniem,onczeniu,onczona,onczone,onczonego,onczonej
  zak:onczono,onczony,onczonych,onczonym,onczyc,onczyl,onczyla,onnica,onnicy,onnik,onnika,ontrastowana,ontrastowane,ontrastowanego
  zak:ontrastowanej,ontrastowany,ontrastowanych,ontrastowanym,onu,recie,res,resa,resach,resami,resem,resie,resow,resu,resy,ret,reta
  zak:retach,retami,retem,retow,retowa,retowe,retowego,retowej,retowo,retowy,retowych,retowym,retowymi,retu,rety,rzep,rzepa,rzepach
  zak:rzepami,rzepem,rzepic,rzepica,rzepicach,rzepicami,rzepice,rzepico,rzepicy,rzepie,rzepow,rzepowa,rzepowe,rzepowego,rzepowej
  zak:rzepowo,rzepowy,rzepowych,rzepowym,rzepowymi,rzepu,rzepy,rztusic,rztusil,rztusila,rztuszenie,up,upa,upach,upami,upem,upie zak:upow,upu
  zal:acza,aczam,aczamy,aczenie,aczeniu,acznik,acznika,acznikach,acznikami,aczniki,acznikiem,acznikow,aczniku,aczona,aczone,aczono
  zal:aczony,aczonych,aczonym,aczyc,ania,aniach,anie,aniem,aniu,eca,ecac,ecaja,ecal,ecala,ecali,ecalo,ecaly,ecam,ecamy,ecana,ecane
  zal:ecanego,ecanej,ecani,ecania,ecanie,ecaniem,ecaniu,ecano,ecany,ecanych,ecanym,ecanymi,ecen,ecenia,eceniach,eceniami,ecenie
  zal:eceniem,eceniu,ecic,ecil,ecila,econa,econe,econego,econej,econo,econy,econych,econym,egan,egania,eganiach,eganie,eganiem,eganiu
  zal:ozen,ozenia,ozeniach,ozenie,ozeniem,ozeniu,ozona,ozone,ozono,ozony,ozonym,ozyc
  zam:ezna,ezne,eznego,eznej,ezni,eznie,ezno,ezny,eznych,eznym,eznymi,iast,ienione,ieniono,ieszkala,ieszkaly,ieszkan,ieszkania,ieszkaniach
  zam:ieszkanie,ieszkaniem,ieszkaniu,ieszkuje,kniec,kniecia,knieciach,kniecie,knieciem,knieciu
  zan:iechan,iechania,iechaniach,iechanie,iechaniem,iechaniu,iechano,ik,ika,ikach,ikami,iki,ikiem,ikow,ikowa,ikowe,ikowego,ikowej
  zan:ikowo,ikowy,ikowych,ikowym,iku
  zao:bserwowa,bserwowac,bserwowaja,bserwowal,bserwowala,bserwowali,bserwowalo,bserwowaly,bserwowam,bserwowana,bserwowane,bserwowanego
  zao:bserwowanej,bserwowania,bserwowanie,bserwowaniem,bserwowaniu,bserwowano,bserwowany,bserwowanych,bserwowanym,bserwuja,bserwujac
  zao:bserwuje,patrzen,patrzenia,patrzeniach,patrzenie,patrzeniem,patrzeniu,strzen,strzenia,strzenie,strzeniem,strzeniu,strzona
  zao:strzone,strzony,strzonych,strzylo,toczkowa,toczkowo,toczkowy,trzewnowa,trzewnowe,trzewnowego,trzewnowej,trzewnowo,trzewnowy
  zao:trzewnowych,trzewnowym,trzewnowymi
  zap:adniecia,adniecie,adnieciem,adnieciu,adnieta,adniete,adniety,alen,alenia,aleniach,aleniem,aleniu,alna,alne,alnego,alnej,alni
  zap:alnie,alno,alny,alnych,alnym,alnymi,arc,arci,arcia,arciach,arciami,arcie,arciem,arcii,as,asa,asach,asami,asem,asie,asow,asu
  zap:asy,ieta,iete,iety,ietych,is,isa,isac,isach,isaja,isal,isala,isali,isalo,isaly,isam,isami,isan,isana,isane,isanego,isanej
  zap:isania,isaniach,isanie,isaniem,isaniu,isano,isany,isanych,isanym,isem,isie,isow,isu,isy,lanowa,lanowac,lanowaja,lanowal,lanowala
  zap:lanowali,lanowalo,lanowaly,lanowam,lanowana,lanowane,lanowanego,lanowanej,lanowania,lanowanie,lanowaniem,lanowaniu,lanowano
  zap:lanowany,lanowanych,lanowanym,lanuja,lanujac,lanuje,obiega,obiegac,obiegania,obieganie,obiegawcze,obiegawczo,obiegawczy,omina
  zap:ominac,omnial,omniala,omniec,roponowac,roponowal,roponowana,roponowano,roponowany,ytac,ytal,ytala,ytana,ytane,ytanego,ytanej
  zap:ytano,ytany,ytanych,ytanym
  zar:az,chiwizowane,chiwizowano,chiwizowany,ejestrowan,ejestrowana,ejestrowania,ejestrowaniach,ejestrowanie,ejestrowaniem,ejestrowaniu
  zar:ejestrowany,osniec,osniecia,osnieciach,osniecie,osnieciem,osnieciu,owce,owek,owk,owka,owkach,owkami,owke,owki,owko,owno,ys
  zar:ysa,ysach,ysami,ysem,ysie,ysow,ysu,ysy
  zas.ad,ada,adach,adami,ade,ado,ady,adzie,ilacz,ilacza,ilaczach,ilaczami,ilacze,ilaczem,ilaczi,ilaczow,ilaczu,ilaczy,inienia,inienie
  zas:inieniem,inieniu,iniona,inione,inionego,inionej,inioni,inionie,iniono,iniony,inionych,inionym,inionymi,labl,labla,labniec
  zas:labniecia,labnieciach,labniecie,labnieciem,labnieciu,tawce,tawek,tawk,tawka,tawkach,tawkami,tawke,tawki,tawko,tawkowa,tawkowe
  zas:tawkowego,tawkowej,tawkowo,tawkowy,tawkowych,tawkowym,tawkowymi,toina,toinowa,toinowe,toinowy,toinowych,toiny,toj,toja,tojach
  zas:tojami,toje,tojem,toji,tojow,toju,tojy,tosowa,tosowac,tosowaja,tosowal,tosowala,tosowali,tosowalo,tosowaly,tosowam,tosowana
  zas:tosowane,tosowanego,tosowanej,tosowania,tosowanie,tosowaniem,tosowaniu,tosowano,tosowany,tosowanych,tosowanym,tosuja,tosujac
  zas:tosuje,trzyk,trzyka,trzykach,trzykami,trzyki,trzykiem,trzykow,trzyku,ugerowac,ugerowal,wiadczen,wiadczenia,wiadczenie,wiadczeniem
  zas:wiadczeniu,ypia,ypiac,ypiania,ypianie,ypianiem,ypianiu,zczepiona,zczepione,zczepionego,zczepionej,zczepioni,zczepionie,zczepiono
  zas:zczepiony,zczepionych,zczepionym,zczepionymi
  zat:arc,arcia,arciach,arcie,arciem,arciu,arta,arte,artego,artej,arty,artych,artym,em,kana,kane,kanego,kanej,kani,kanie,kano,kany
  zat:kanych,kanym,kanymi,oce,oczce,oczek,oczk,oczka,oczkach,oczkami,oczke,oczki,oczko,oka,okami,oke,oko,okowa,okowe,okowego,okowej
  zat:okowy,okowych,okowym,or,ora,orach,orami,orem,orow,orowa,orowe,orowego,orowej,orowo,orowosc,orowosci,orowoscia,orowosciach
  zat:orowy,orowych,orowym,orowymi,oru,ory,orze,ruc,rucia,ruciach,ruciami,rucie,ruciem,ruciu,rudnien,rudnienia,rudnieniach,rudnienie
  zat:rudnieniem,rudnieniu,rudniona,rudnione,rudnionego,rudnionej,rudnioni,rudnionie,rudniono,rudniony,rudnionych,rudnionym,rudnionymi
  zat:rzasniec,rzasniecia,rzasnieciach,rzasniecie,rzasnieciem,rzasnieciu,rzyman,rzymania,rzymaniach,rzymanie,rzymaniem,rzymaniu
  zat:wierdzenia,wierdzenie,wierdzeniu zau:waza,wazalna,wazalne,wazalnie,wazalny,wazona,wazono,wazony,wazyc,wazyl,wazyla
  zaw:ala,alach,alami,ale,alem,alow,alowa,alowe,alowego,alowej,alowy,alowych,alowym,alu,aly,artosc,artosci,artoscia,artosciach,ieziony
  zaw:od,oda,odach,odami,odem,odnicy,odniczka,odniczki,odnika,odnikiem,odnikow,odow,odowa,odowe,odowego,odowej,odowo,odowy,odowych
  zaw:odowym,odowymi,odu,ody,odzie,rocie,rot,rota,rotach,rotami,rotem,rotow,rotu,roty,sze
  zaz:wyczaj,ywa,ywac,ywaja,ywal,ywala,ywali,ywalo,ywaly,ywam,ywan,ywana,ywane,ywanego,ywanej,ywania,ywaniach,ywanie,ywaniem,ywaniu
  zaz:ywano,ywany,ywanych,ywanym zba:dac,dal,dana,dane,danego,danej,dano,dany,danych,danym
  zbi:ornik,ornika,ornikach,ornikami,orniki,ornikiem,ornikow,orniku
  zbl:iznowacen,iznowacenia,iznowaceniach,iznowacenie,iznowaceniem,iznowaceniu,izona,izone,izonego,izonej,izoni,izonie,izono,izony
  zbl:izonych,izonym,izonymi zby:t zda:n,nia,niach,nie,niem,niu,rzen,rzenia,rzeniach,rzenie,rzeniem,rzeniu
  zde:cydowac,cydowal,cydowala,cydowana,cydowanie,cydowano,cydowany,cyduje,jmowa,jmowac,jmowaja,jmowal,jmowala,jmowali,jmowalo,jmowaly
  zde:jmowam,jmowana,jmowane,jmowanego,jmowanej,jmowania,jmowanie,jmowaniem,jmowaniu,jmowano,jmowany,jmowanych,jmowanym,jmuja,jmujac
  zde:jmuje,nerwowana,nerwowane,nerwowanego,nerwowanej,nerwowany,nerwowanych,nerwowanym,rzenia,rzenie,rzeniem,rzeniu,rzyl,rzyla
  zde:zorientowana,zorientowane,zorientowanego,zorientowanej,zorientowani,zorientowanie,zorientowano,zorientowany,zorientowanych
  zde:zorientowanym,zorientowanymi zdi:agnozowac,agnozowana,agnozowane,agnozowanego,agnozowanej,agnozowano,agnozowany,agnozowanych,agnozowanym
  zdj:ac,al,ec,eciach,eciami,eciem,eciu,ela,eta,ete,etego,etej,eto,ety,etych,etym
  zdr:enowana,enowane,enowano,enowany,ow,owa,owe,owego,owej,owia,owiach,owie,owiem,owiu,owotna,owotne,owotnego,owotnej,owotnie,owotny
  zdr:owotnych,owotnym,owych,owym ze
  zeb:ach,ami,ata,ate,atego,atej,aty,atych,atym,em,ie,odol,odolach,odolem,odolow,odolowa,odolowe,odolowego,odolowej,odolowo,odolowy
  zeb:odolowych,odolowym,odolowymi,odolu,odoly,ow,owa,owe,owego,owej,owo,owy,owych,owym,owymi,r,rach,rami,rem,ro,rowa,rowe,rowego
  zeb:rowej,rowo,rowy,rowych,rowym,rowymi,ru,rze,u,y zeg:arek,arka,arkach,arkami,arki,arkiem,arkow,arku zej:sc,sciowy zel:aza zem:dlal,dlala
  zen:ska,ski,skich,skie,skiego,skiej,skim,skimi,sko zep:suc,sucia,suciach,sucie,suciem,suciu,suta,sute,sutego,sutej,suto,suty,sutych,sutym,sutymi
  zer.ach,ami,em,u,wal,wala,wan,wana,wane,wanego,wania,waniach,wanie,waniem,waniu,wany,wanych,ze
  zes:kanowan,kanowania,kanowaniach,kanowanie,kanowaniem,kanowaniu,kanowano,klerotyzowana,klerotyzowane,klerotyzowanego,klerotyzowanej
  zes:klerotyzowany,klerotyzowanych,klerotyzowanym,pol,pola,polach,polami,pole,polem,polen,polenia,poleniach,polenie,poleniem,poleniowy
  zes:poleniu,poli,polona,polonego,polonej,polony,polonych,polonym,polow,polowe,polowy,polu,poly,taw,tawa,tawach,tawami,tawem,tawie
  zes:tawow,tawu,tawy,zlego,zloroczna,zloroczne,zlorocznego,zlorocznej,zloroczny,zlorocznych,zlorocznym,zlym,ztywnienia,ztywnienie
  zes:ztywnieniem,ztywnieniu
  zew:natrz,natrztorebkowe,natrztorebkowy,natrzwatrobowa,natrzwatrobowe,natrzwatrobowego,natrzwatrobowej,natrzwatrobowy,natrzwatrobowych
  zew:natrzwatrobowym,netrzna,netrzne,netrznego,netrznej,netrzni,netrznie,netrzno,netrzny,netrznych,netrznym,netrznymi
  zez:a,ach,em,ow,u,wolen,wolenia,woleniach,wolenie,woleniem,woleniu,y zga:dza,dzac,dze,g,ga,gach,gami,ge,gi,go
  zgi:ac,ec,ecia,eciach,ecie,eciem,eciu,na
  zgl:asza,aszac,aszaja,aszajaca,aszajace,aszajacego,aszajacej,aszajacy,aszajacych,aszajacym,aszal,aszala,aszali,aszalo,aszaly,aszam
  zgl:aszana,aszane,aszanego,aszanej,aszani,aszania,aszanie,aszaniem,aszaniu,aszano,aszany,aszanych,aszanym,aszanymi,ebnik,ebnika
  zgl:ebniki,ebnikiem,ebniku,osi,osic,osil,osila,osili,osilo,oszen,oszenia,oszeniach,oszenie,oszeniei,oszenieia,oszenieiach,oszeniem
  zgl:oszeniu,oszona,oszone,oszonego,oszonej,oszono,oszony,oszonych,oszonym
  zgo:d,da,dach,dami,de,dna,dne,dnego,dnej,dni,dnie,dno,dnosc,dnosci,dnoscia,dny,dnych,dnym,dnymi,do,dy,dzic,dzie,dzil,dzila,n,na
  zgo:nach,nami,nem,nie,now,nu,ny,rzel,rzela,rzelach,rzelami,rzele,rzelem,rzeli,rzelow,rzelu,rzely
  zgr:ubiala,ubiale,ubialego,ubialej,ubialo,ubialy,ubialych,ubialym,ubialymi zie:c,cia,lona,lone,lonego,lonej,lonie,lonych,lonym,mi,mie
  zim:ie,na,ne,nego,nej,ni,nie,no,ny,nych,nym,nymi,owa,owe,owego,owej,owo,owy,owych,owym,owymi,y zio:lami zja:dl,dla zje:sc
  zla:mac,mal,mala,man,mana,manego,manej,mania,maniach,maniami,maniem,maniu,mano,many,manych,manym,mek,mka,mkach,mkami,mki,mkiem zla:mkow,mku
  zle.ca,caja,cajacego,cajacej,cajacy,cal,cam,camy,cen,cenia,cenie,ceniem,ceniodawca,ceniu,cic,cil,cila,cona,cone,conego,conej,cono
  zle:cony,conych,go,j,wna,wne,wnego,wnej,wni,wnie,wno,wny,wnych,wnym,wnymi
  zlo:bek,bka,bku,g,ga,gach,gami,gi,giem,gow,gu,kalizowana,kalizowane,kalizowanego,kalizowanej,kalizowany,kalizowanych,kalizowanym
  zlo:sc,sci,sliwa,sliwe,sliwego,sliwej,sliwo,sliwosc,sliwy,sliwych,sliwym,sliwymi,zona,zone,zonego,zonej,zoni,zonie,zono,zony,zonych
  zlo:zonym,zonymi zly:ch,m zma:rl,rla,rlego,rlej,rly,rlych
  zme:czen,czenia,czeniach,czenie,czeniem,czeniowa,czeniowe,czeniowego,czeniowej,czeniowy,czeniowych,czeniowym,czeniu,czona,czone
  zme:czonego,czonej,czony,czonych,czonym
  zmi:an,anach,anami,ance,ane,anek,anie,ank,anka,ankach,ankami,anke,anki,anko,ano,anom,anowosc,anowosci,anowoscia,anowosciach,azdzenia
  zmi:azdzenie,azdzeniem,azdzeniu,azdzona,azdzone,azdzony,azdzyl,azdzylo,enia,eniac,eniaja,eniajac,enialo,enic,enil,enila,eniona
  zmi:enione,enionego,enionej,eniono,eniony,enionych,enionym,enna,enne,ennego,ennej,ennosc,ennosci,ennoscia,enny,ennych,ennym,erzona
  zmi:erzone,erzono,erzony,erzyc
  zmn:iejsza,iejszac,iejszaja,iejszajac,iejszen,iejszenia,iejszeniach,iejszenie,iejszeniem,iejszeniu,iejszona,iejszone,iejszonego
  zmn:iejszonej,iejszono,iejszony,iejszonych,iejszonym,iejszyc,iejszyl,iejszyla,iejszylo,iejszyly
  zna.c,czaca,czace,czacego,czacej,czaco,czacy,czacych,czen,czenia,czeniach,czenie,czeniem,czeniu,czna,czne,cznego,cznej,czni,cznie
  zna:cznik,cznika,czniki,cznikow,czno,czny,cznych,cznym,cznymi,ja,jdowa,jdowac,jdowaja,jdowal,jdowala,jdowali,jdowalo,jdowaly,jdowam
  zna:jdowana,jdowane,jdowanego,jdowanej,jdowania,jdowanie,jdowaniem,jdowaniu,jdowano,jdowany,jdowanych,jdowanym,jduja,jdujac,jduje
  zna:jomego,jomi,jomy,jomych,l,la,lezc,li,lo,ly,m,my,na,ne,nego,nej,ni,nia,nie,niem,niu,no,ny,nych,nym,nymi
  zni:eczulajace,eczulajacy,eczulen,eczulenia,eczuleniach,eczulenie,eczuleniem,eczuleniu,eczulic,eczulicy,eczulicyi,eczulicyia,eczulicyiach
  zni:eczulona,eczulony,eksztalcona,eksztalcony,esien,esienia,esieniach,esienie,esieniem,esieniu,osl,osla zno:wu
  zob:aczyc,aczyl,aczyla,razowac,razowal,razowan,razowana,razowane,razowanego,razowanej,razowania,razowaniach,razowanie,razowaniem
  zob:razowaniu,razowano,razowany,razowanych,razowanym
  zol:adek,adka,adkach,adkami,adki,adkiem,adkow,adkowa,adkowe,adkowego,adkowej,adkowo,adkowy,adkowych,adkowym,adkowymi,adku,c,ci
  zol:cia,ciowa,ciowe,ciowego,ciowej,ciowo,ciowy,ciowych,ciowym,ciowymi,nierza,nierzem,nierzow,nierzowi,ta,taczce,taczek,taczk,taczka
  zol:taczkach,taczkami,taczke,taczki,taczko,taczkowy,te,tego,tej,to,ty,tych,tym,tymi zon:ata,ate,atego,atej,ato,aty,atych,atym,atymi,ie,y
  zop:erowana,erowane,erowanego,erowanej,erowany,erowanych,erowanym
  zos:tac,taje,tal,tala,tali,talo,taly,tanie,tawic,tawil,tawila,tawiona,tawione,tawionego,tawionej,tawiono,tawiony,tawionych,tawionym
  zra:b,ba,bach,bami,bem,bie,bow,bu,by,nil,nila,z,za,zach,zami,zem,zie,zik,zika,zikach,zikami,ziki,zikiem,zikow,zikowa,zikowe,zikowego
  zra:zikowej,zikowo,zikowy,zikowych,zikowym,zikowymi,ziku,zow,zu,zy zre:nica,nicach,nice,nicy
  zro:b,bi,bia,bic,bie,bil,bila,bili,biona,bione,bionego,bionej,biono,biony,bionych,bionym,scie,sniec,sniecia,snieciach,sniecie
  zro:snieciem,snieciu,snieta,sniete,snietego,snietej,snieto,sniety,snietych,snietym,snietymi,st,sta,stach,stami,stem,stow,stowa
  zro:stowe,stowego,stowej,stowy,stowych,stowym,stu,sty,towana,zumial,zumiala,zumiale,zumialy
  zst:epnica,epnice,epnicy,epujaca,epujace,epujacego,epujacej,epujaco,epujacy,epujacych,epujacym,epujacymi
  zsz:yc,ycia,yciach,ycie,yciem,yciu,yta,yte,yto,yty
  zuc:hw,hwa,hwach,hwami,hwe,hwie,hwo,hwowa,hwowe,hwowego,hwowej,hwowo,hwowy,hwowych,hwowym,hwowymi,hwy zup:elnie
  zwa:pniala,pniale,pnialego,pnialy,pnialych,pnien,pnienia,pnieniach,pnieniami,pnienie,pnieniem,pnieniu
  zwe:ryfikowac,ryfikowana,ryfikowano,ryfikowany,za,zac,zajaca,zajace,zajacy,zajacych,zen,zenia,zeniach,zeniami,zenie,zeniem,zeniu
  zwe:zona,zone,zonego,zonej,zony,zonych,zonym
  zwi:azana,azane,azanego,azanej,azany,azanych,azanym,azkach,azki,azkiem,azkow,azku,chniec,chniecia,chnieciach,chniecie,chnieciem
  zwi:chnieciu,chnieta,chniete,chnietego,chniety,eksza,ekszac,ekszaja,ekszajac,ekszajacy,ekszen,ekszenia,ekszeniach,ekszenie,ekszeniem
  zwi:ekszeniu,ekszona,ekszone,ekszonego,ekszonej,ekszono,ekszony,ekszonych,ekszonym,ekszyc,ekszyl,ekszyla,ekszylo,ekszyly,erzat
  zwi:erze,erzeca,erzecia,erzeta,erzetami zwl:aszcza,oknien,oknieni,oknienia,oknieniach,oknieniami,oknienie,oknieniem,oknienii,oknieniu
  zwo:lnic,lnien,lnienia,lnieniach,lnienie,lnieniem,lnieniu,lniona,lniony zwr:aca,acac,acaja,ocic,ocil,ocono,otna,otne,otnego,otnej,otny,otnych,otnym
  zwy:kla,kle,klego,klej,kly,klych,klym,miotowal,rodniala,rodniale,rodnialego,rodnialej,rodnialy,rodnialych,rodnialym,rodnien,rodnienia
  zwy:rodnieniach,rodnieniami,rodnienie,rodnieniem,rodnieniowa,rodnieniowe,rodnieniowego,rodnieniowej,rodnieniowo,rodnieniowy,rodnieniowych
  zwy:rodnieniowym,rodnieniowymi,rodnieniu zyc.ia,iach,ie,iem,iowa,iowe,iowego,iowej,iowy,iowych,iowym,iu,ze,zen,zenia,zeniami,zenie,zeniem,zymy
  zyj:e zyl:ach,akach,akami,aki,akow,akowato,akowaty,ami,e,ne,nego,nej,ni,nie,no,nych,nym,nymi,o zyw:a,e,ego,ej,y,ych,ym
`;
