/** Words of Slavonic, Turkish and Greek that are frequent names besides: in small letters, in a text of both cases, the word. */

export const smallEasternWords = `
  ala:n,ni ali:n,nda,ni,nin,ninda,nlar,nlarda,nlari all:a ani ann:e ano:maliya asb:est,esta,estakh,estami,este,estom,estov,estu,esty asc:i ate:s avg:ust bab:a bad:an bal.a bar:man bed:a blo:nk bok.ov bol:shoe,shogo,shoi,shom,shomu bra:tov
  bru:dna,dnego,dnej,dni,dno,dny,dnych,dnym,dnymi,zd,zda,zdach,zdami,zde,zdo,zdy,zdzie brz:eg cal:o cec:h cel:em cer:stva,stveho,stvem,stvemu,stvou,stvy,stvych,stvym,stvymi cha:sov cic:ha,hego,hej,ho,hy,hych,hym,hymi cie:pla,zka cif:tci
  cuk:ier cze:rwona,rwonego,rwonej,rwoni,rwono,rwony,rwonych,rwonym,rwonymi dac:h daj:a dam:ar,ari dar:p daw:na,ne ded.ov del:nice der:i dlu:ga,gi,gich,giego,giej,gim,gimi,go
  dob:ra,re,rego,reho,rej,rem,remu,rii,rikh,rim,rimi,ro,rogo,romu,rou,ru,ry,rych,rym,rymi dog:ru dok:tor dol:a,na,nego,no,ny,nym,nymi dom:ov dre:n dro:bna,bnego,bneho,bnej,bnem,bnemu,bni,bno,bnou,bny,bnych,bnym,bnymi
  duz:a,ego,ej,y,ych,ym,ymi dyc:ha dzi:adek,adka,adkach,adkami,adki,adkiem,adkow,adku,ala ell:i esi gal:ek gia:tros gla:dka,zov glu:khaya,khie,khikh,khim,khimi,khoe,khogo,khoi,khom,khomu,khuyu god:ov gor:e,na,nego,ni,no,ny,nym,nymi gra:l
  gru:ba,bego,bej,bo,by,bych,bym,bymi,pa hak.a,ach,ami,i,iem,ow,u hav:a hla:dka,dkeho,dkem,dkemu,dkou,dky,dkych,dkym,dkymi,va hlu:boka,bokeho,bokem,bokemu,bokou,boky,bokych,bokym,bokymi hor:nich hut:nik inn:a jaj:ce,k,kach,kami,kiem,ko,ku
  jak:a jam:e,ie jas:na,nego,neho,nej,nem,nemu,ni,no,nou,ny,nych,nym,nymi jel:ita jez:yk jod:y kac:ie kad:in,inda,ini,inin,ininda,inlar,inlarda,inlari
  kal:etce,etek,etk,etka,etkaa,etkaach,etkaami,etkach,etkaem,etkami,etkaow,etkau,etkay,etke,etki,etko kam:en,ien kar:in,ki,ta kat:a,y kaw.a,ach,ami,e,ie,o,y kay:it kef:ali ken:ari khu:daya,doe,dogo,doi,dom,domu,duyu,dye,dykh,dym,dymi
  kie:lich,licha,lichach,lichami,lichem,lichow,lichu,lichy,lisze kim kir:k kli:dna,dneho,dnem,dnemu,dnou,dny,dnych,dnym,dnymi,sz klu:czyk,czyka,czykach,czykami,czyki,czykiem,czykow,czyku kod:a,y kol.a,ach,ami,e,ek,en,k,ka,o,u kon:iec
  kor:a,i,y kos:t,tek,tka kra:ev,snyi,wcow,wcowa,wcowach,wcowami,wcowe,wcowie,wcowo,wcowy kri:z,zova krk kuc:har,uk kuk:har kul:a,ach kur:cz,egi,egin,eginde,ek,ekler,eklerde,ekleri,ekte lac:ie las:ce,k,ka,kach,kami,ke,ki,ko lat:o
  leh:ka,keho,kem,kemu,kou,ky,kych,kym,kymi les:nik,nika,nikach,nikami,niki,nikiem,nikow,niku let:a,o lev.a,em,emu,ou,y,ych,ym,ymi lit:a lob:ov loc:ie lot:a,ach,ami,em,ow,u,y luk.a,ow lyu:tii maj:a
  mal:a,aya,ego,eho,em,emu,i,ii,ikh,im,imi,o,oi,om,omu,ou,u,uyu,y,ych,yi,ykh,ym,ymi mam man:a,e,ego,ej,ia,ie,iem,iu,ych,ym mar:cu,ta mas:ek mat:ei,ko,yu mec:hanik,hanika,hanikach,hanikami,haniki,hanikiem,hanikow,haniku mel mes:ic met:od
  mez:a mie:s min:a mir:na mis:ty moc:na,nego,nej,ni,no,ny,nych,nym,nymi mog:a moj mol:odaya,odoe,odogo,odoi,odom,odomu,oduyu,odye,odykh,odym,odymi mos:tek mus:ial,iala mya:gkaya,gkii,gkim,gkimi,gko,gkogo,gkoi,gkom,gkomu,gkuyu
  nad:al,zieja,ziejach,ziejami,zieje,zieji ned:ilya nem:aya,oe,ogo,oi,om,omu,uyu,ye,ykh,ym,ymi nie:dziela nog:a noh:a nor:ma nos:ov nov:a,eho,em,emu,ii,ikh,im,imi,o,ogo,omu,ou,u,y,ych,yi,ym,ymi now:a,ego,ej,o,y,ych,ym,ymi obe obi:e oda
  ogo:na,nach,nami,nem,nie,now,nu,ny ogr:odnik,odnika,odnikach,odnikami,odniki,odnikiem,odnikow,odniku ogu:l,lda,llar,llarda,llari,lu,lun,lunda ola:n ole:s omu:r ona oni ore:khov ort:a osa.kh,mi ose.n osm:o oso:i osu osy oto:k pad:a
  pal:en,ic pas:ek,ka,kach,kami,ki,kiem,kow,ku pie:n,tra,tro pil:a,ka pla:stra,strach,strami,strem,stru,strze poc:zatek,zta pol.a pom:pa pon:iedzialek pos:ledni,lednich,ledniho,lednim,lednimi,lednimu pov:ar poz:a
  pra:da,va,vem,vemu,vou,vy,vych,vym,vymi pro:sta,stego,stej,sto,sty,stych,stym,stymi prv:ni,nich,niho,nim,nimi,nimu prz:erw,erwa,erwach,erwami,erwe,erwie,erwo,erwy rad:a,ach,ami,e,o,y,zie rak ran:a red:ko rez:a rin:os rok rol.a,ach,ami,o,y
  ros:tov roz:toky rub:ets rur:ka rze:pka sal:a,i sam.a,i,o san:ita sas:iadek sen:na ser:eda sha:khty,rya shc:heki shu:mov sil:a,e,na,nego,nej,ni,no,ny,nych,nym,nymi sin:ego,ei,em,emu,ii,ikh,im,imi,yaya,yuyu
  sir:oka,okeho,okem,okemu,okou,oky,okych,okym,okymi ska:la sla:ba sle:sar soc:zewka sof:or som sta:na,ra,rego,rej,rii,rikh,rim,rimi,ro,rogo,romu,ru,ry,rych,ryi,rym,rymi ste:n sto:lov str:zalka sub:ota suc:ha,hego,hej,ho,hy,hych,hym,hymi
  sva:rshchik swi:cie,t,ta,tach,tami,tem,tow,tu,ty syn:ov szk:ola szy:jce,jek,jk,jka,jkach,jkami,jke,jki,jko tas tem:pie ten:ka,keho,kem,kemu,kou,ky,kych,kym,kymi tez:ka,keho,kem,kemu,kou,ky,kych,kym,kymi
  tik:haya,hii,hikh,him,himi,ho,hogo,hoi,hom,homu,huyu til.a,akh,em,i,o,om,u,ya,yu tim tok:ar,arz tol:stoi ton:a,e,ko tor:un,unda,unlar,unlarda,unlari,unu,unun,ununda twa:rda,rdego,rdej,rdo,rdy,rdych,rdym,rdymi tyl:a utr:ata uyg:un uze:l vaz
  vel:ika,ikii,ikikh,ikim,ikimi,ikogo,ikomu,iku ves:a,na vid:en vnu:k voj:ak,aka,ake,akech,akem,aki,akovi,aku,akum,aky vol:na,neho,nem,nemu,nou,ny,nych,nym,nymi vys:oka,okeho,okem,okemu,okou,oky,okych,okym,okymi wag:a
  wal.a,ach,ami,e,ek,em,ka,kach,kami,ki,kiem,kow,ku,ow,u,y waz:na,nego,nej,ni,no,ny,nych,nym,nymi wie:k win:da,de wnu:czek,k,kach,kami,ki,kiem,kow,ku wod:a wol:na,nego,nej,ni,ny,nych,nym,nymi wrz:esnia wuj:ek,ka,kach,kami,ki,kiem,kow,ku
  wyr:ostek yag:in yak:im yan:a,e,i,o yaz:ykov yil:dir zak:upy zal:an zan:eta zaw:al zdr:owa,owego,owej,owo,owy,owych,owym,owymi zeb:a zel:enaya,eno,enogo,enoi,enom,enomu,enuyu,enyi,enykh,enym,enymi zen.a,ach,am,ami,e,ou,u,y zer:a
  zie:lona,lonego,lonej,loni,lono,lony,lonych,lonym,lonymi zim.a,ach,ami,e,ie,o,y zla zle:go,j zlo zly.ch,m,mi zob:ov zol:adz,adzi,adzia,adziach zon.a,ach,ami,ie,o zub zvu:kov
`;
