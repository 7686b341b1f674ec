/** Words that are frequent names besides, which only the words beside them tell apart. Packed by their first three letters. */
import { PackedWords } from './unpack-words.ts';

export const surnameWords = new PackedWords(`
  abl:es agu:do alb:ers all:ey ami:go ang:le app:le are:na,nas arm:s art:is,s ash aut:umn ava:nt bac:k,on bai:lly bal:es ban:g,ner,nister bar:co,e,efoot,on,re bat:tle,tles bay bea:ch,m,n,r,ver,vers bee.r,rs bel:t ben:et,t bia:s
  bib:le big:gers bil:ls bla:des,lock,nk,nks ble:ssing bli:ss blo:ck,cker,od,om blu:e,nt boa:rd boc:ca bol:es,ing,ling,t bon:ds,e boo:k bor:ders,g,ges,ing,n bos.s bot:toms bou:nds,vier bow:es,les,ling box boy:le,les
  bra:ce,ke,nch,nd,nds,vo bre:eding bri:dge,nk bro:ok,okes,om,thers bru:sh buc:kles bud bul:l bun:ch,ker bur:den,ger,r,rows but:cher,t,ton,ts cab:eza,ezas,le cag:e cai:rns cal:l cam:p,ps can:als,t car:d,dinal,ly,rier cas:es,h,tle
  cat:es cav:e cha:mberlain,mbers,mpagne,mpion,nce,ncellor che:ek,w chi.ck,ld,lds,n cho cli:ck clo:se,ud coa:tes,ts cob:bs cof:fee,fin col:es,l,on com:as,bi,pany con:e coo:ks,l,n,ns cop:e cor:des,n,ona,ral cot:e,ton
  cou:ch,ncil,nts,sin,sins cov:ert cow:ard cra:ft,nk cre:ed,w cri:sp cro:ok,oks,w,we cry:stal cur:l cus:hing dai:ly dal:la dan:n dar:ling dea:l,ring dec:k dee:ring del:le dem:ing den:ning,t dew dex:ter dia:l,mond dob:es dod:d,ds
  dol:l,lar dov:e dow:nes,ning,ns dri:ver dru:m duc:k duk:es dul:l dun:ne,ning dut:y dye eag:le ear:ly eas:t edd:y edg:e ehl:ers eld:er eve:rs fai:r fal:con,l,ls fan.ning fas:t fav:ors fea:rs fee fel:l,lows,ts fen:der fer:ro,ry
  fie:ld,lds fin:ch,e,ger fis:h,k fix fle:ck fli:ck,nt flo:od,ra,wers fol:k fon:t for:ce,e,eman,est,t,tune fou:ntain fra:me,nks fre:e,ed,eze fri:ed,end,es fud:ge fuh:rman gag:e gal:l,lant gam:ble gas:t gay gee gen:e ger:des gis:t
  giv:ens gle:ason gon:g goo:ding gra:nde,ss gre:y gri:m gro:om,oms,s,ve,ves,w gue:ss,st hac:k,ker hai:r ham.mer han:d,de,dy,g har:d,der,e,ing,ms,ness,p,tung has:h,ty hat:ch hav:ens haw:k,kes,ks hay haz:ard hea:d,l,rd hel:d,m,ms
  her.ald,bst,d,tz hig:h hil:ls him:es hin:ds hoc:h,k hol:der,iday,ler hoo:d,k,ks hor:ning hou:gh,se how:es hum:ble,es hun:g,tington hur:t ice iri:sh iro:ns izq:uierdo jac:ks jes:ter jol:ly jud:ge jum:p jun:k jus:tice kee:l,n
  ker:ley key.es,s kie:fer kil:ler kin:der kit:chen,chens,e kur:z lab:be lac:ombe lak:e lam:p lan:d,der,ders,des,ger lar:ge lav:ender law.s,yer lay lea:k,thers lef:ort leg:er,g lem:on,ons len:t lig:ht lin:k,ke liv:ely lob:o loc:k
  lod:ge loo:k lor:d lov:ely,ing low.er luc:k lun:g mac:e mai:n,nes,ns maj:or,ors mal:let man.del,is mao map:es,le,les mar.ble,ch,es,ker,s mas.h,sa,se,t,ters mat:e max may:es maz:e mea:ns mer:chant,ino mes:a,senger mil:l min.k,or
  mir:acle mix moc:k mol:es mon:aco,ey,k mor:e,gagni mou:nt,nts mur mus:e,ic nai:l nat:ion nei:ghbors new nez nic:ely,kel,kels nie:mann nig:htingale nil:es nis:sen nob:les non:is noo:nan nor:th nul:l oak:es ora:nge osg:ood out:law
  pac:e,k pag:e,es pai:nter pal:m pan pap:a par:adise,ent,ish,kes,kinson,tridge pas:s pea:ce,ch,cock,k pee:k,l pen:n peo:ples pep:per,pers per:son pet:ty phi:lips pic:kering pik:e pil:grim pin:e pip:kin pit:cher
  pla.ce,na,nas,nk,nt,za ple:asant poi:nter pol:and,ing,o pon:d,s poo:l pop:e por:ta pos:t pou:nds pow:er pri:de,est,nce,or pyl:es qua:n que:en qui:ck rac:e rai:nes,ns ran:d,som rao ras:h,telli ray:naud rea:d,dy,l red:ding ree:l
  reg:ister rei:n,ter rib:es rid:er,ge rin:g roc:her,k rol:l,ler roo:f,t ros rou:nds roy:al rud:e rue rul:e run:ge rus:hing,t rye sac:hs,ks sal:es,mon sam:ple,ples san:d,ds,s sca:les sch:euermann,nell sea:l,ls,rs see.ly
  sel:f,l,lars,ls ses:sions set:tle,tles sha:de she:ets,ll,riff shi:m,n,ne,ver,vers sho:ok,re,res,rter,wers sid:es sil:ver,vers sim sin:ger,k sit:es ske:lly ski:pper sla:ck,te,ughter,y sma:lls,rt sne:lling sni:pes sno:w sol:a,e,es
  som:mers son.g sop:rano sou:th,thern spa:rrow spe:ar,ars,ed,ll spi:kes,na,res spr:ing squ:ire,ires sta:ck,mm,mps,ples,rks ste:el,ward sti:ll sto:ck,cks,ops,rm,rms,ry str:aight,ain,and,ange,aw,eet stu:mp sty:les sum:mer sun.g swa:n
  swe:at,et swi:ft tan:g tar:rant tas:che tel:les tem:ple tes:ta thi:es tho:rn til:l ton:g tow:er,ers,ne,nes,ns toy tre:at tro:ut tru:e tse tuc:k tun:g tur urb:an utt:er val:ley van:ness vea:l ves:t via vic:e vin:es,ing vue wag:es
  wai:ts wal:k,ling,ls,tz war:den,ing,mer was:h wat:t way wea:therly,thers wee:d wel:sh whe:at whi:pple,ted,ting,tted wic:k,ks wil:d,der,es,l,ls,ms win:e,g,ter,ters wis:dom woo.den,dy wor:d,k,th,thy yen you:nger,ngs zah:n
`);
