/** Words of Romanian and Catalan that are nobody's name and in no table of the other Romance languages. Packed by their first three letters. */

export const romanianWords = `
  abc:ese abd:omenul,ominala abl:atie abs:enta acc:eptat ace:a,asta,ea,i,l,le,st,sta,ste,stea,stor,stui,tabul ach:izitie aco:rd act:uala acu:m,t ade:nopatii adu:s afa:zie agi:tat,tatie agr:avare,avat
  ala:ptare alc:ool ale:rgic,rgie,rgii alt:erat,ul ama:nat,nata amb:ulanta ame:liorare,teala,teli amp:utatie ane:stezie,vrism ani:i ano:malii ant:ebrat,erioara anu:l,lat,lata,ntat anx:ietate,ioasa,ios
  aor:tei apa:r,re,ritie,rtinator,rtine,rut,ruta ape:ndicectomie,ndicita apr:ilie arh:ivat art:era,erele,eriala,iculara,iculatie,iculatii,rita,roza asc:ita ase:menea asi:metric,stent,stenta,stente
  aso:ciat,ciata,ciate asp:ectul ast:azi,eapta,fel,m ata:t ate:la,lectazie,rom,romatoza ati:pic atr:iu atu:nci ava:nd ave:a,au avo:rt avu:t axi:lara azi baz:al,ala,inul bif:urcatie bil:aterala,iara
  bol:nav,nava bro:nhopneumonie,nsic,nsie,nsiectazii,nsii,nsita bur:sita cad:ea cal:cai,caneu,cificare,cificari,cificat,itate,itatea can:d,titate cap:tant car:cinom,diace,diolog,je,tilaj,ucior
  cas:nica cat:i,re cau:za,zat cav:itate caz:ut,uta cea:fa cel:e,or cen:trala cer:ebel,ebrala,ere,t,vicala cez:ariana che:stionar chi:ar,mioterapie,rurg,rurgicala,st,stic,sturi cic:lu cif:oza
  cin:ci,cisprezece,cizeci cir:oza cis:tita cit:ire cla:ustrofob,ustrofobiei coa:psa,rda,sta,ste col:aborat,ecistita,ectie,ectii,edoc,ita,oana,oanei
  com:entariu,paratie,parativ,parativa,patibil,patibila,plicatie,plicatii,presie,prima,primate
  con:cluzia,cluzie,cluzii,densare,figuratie,firmat,firmata,form,fuz,fuza,fuzie,simtamant,stient,stipatie,tine,tinuat,traindicatie,trolul,tur,tururi,tuzie,vulsii coo:peranta,pereaza cop:il,ilul
  cor:dul,ect,ecta,ectat,elatie,onarian,tizon cot:ul cox:artroza cra:nian,niene,niu,niului cre:ier,scut,scuta,scute,ste,stere cri:za,ze cro:nic cun:oscut,oscuta,oscute cur:ent,enta dac:a dea:supra
  dec:at,embrie,i,ubit def:ectiune,ormare deg:et,ete,lutitie dem:enta den:sitate,tar,tara,utritie deo:arece dep:arte,lasare,laseaza des:crie,cris,crisa,i,pre dev:iatie dia:fragm,liza,metru,ree
  dif:erenta,erit,icultate,uz,uza dil:atat,atatie dim:ensiune,ensiuni,ensiunile,ineata din:spre,te,ti,tre dir:ectie dis:cala,curi,ectie,paritie,parut,tala div:erticul,erticuli,erticulita doa:r
  doi:lea,sprezece dor:este,sala dos:ar dou:a,asprezece,azeci doz:a dre:apta,naj,pt,pta,pte dub:lu dum:inica duo:den dup:a dur:ere,erea,eri,eroasa,eros ede:m efe:ct,cte,ctuat,ctuata,ctuate efo:rt
  emf:izem enc:efal end:ometrioza ent:orsa epa:nsament era:u ero:are,ri eso:fag eti:cheta eva:luare,luat evi:denta,dentiat,dentiate,dentiaza evo:lutie exa:minare,minarea,minari,minat,minata
  exc:ludere,lusa exi:stenta exp:ectoratie,unere,us ext:ensie,ernare,ernat,ravazare,remitate fac:and,ut,uta fal:anga fam:ilie fat:a faz:ele feb:ra,ruarie fem:eie,ural fer:eastra fes:a
  fib:rilatie,rom,roza fic:at,atul,atului fie:care fii:ca,nd fil:tru fin:ala,alizat fis:a fiu:l fle:xie flu:x foc:ala,ar,are for:matiune,matiuni,mular fos:t,ta,te,ti fra:cturat,cturi,cturii fri:son
  fum:atoare,ator gad:oliniu gan:glioni gas:it,trita gen:unchi,unchiul,unchiului ghi:ps gin:ecolog gla:nda gle:zna gon:artroza gra:sime,v gre:ata,sit,sita,utate gro:sime
  hem:atemeza,ipareza,optizie,oragic,oragie,oragii hep:atita her:nii hid:ratare,ronefroza hip:ertensiune,otensiune his:terectomie ian:uarie ict:er ide:ntic ima:ginea,gini,gistic,gistica ime:diat
  imo:bilizare,bilizat imp:ortanta,osibil,reuna,rimanta imu:noterapie ina:inte,intea,ltime,poi inc:at,eput,identa,onstient,ontinenta,orect ind:icatie,icatii
  inf:ectie,ectii,ectios,erioara,iltreaza,irmat,lamatie,lamator,lamatorie,ormat,ormatie,ormatii ing:hinal,iner,rosat,rosata,uinala,ust ini:ma,mii,tiala inj:ectare,ectat,ectata
  ins:arcinata,otitor,talat,tructiuni,uficienta int:ensitate,ensiva,ernare,ernat,ernata,erpretat,estinul,oleranta,r,re,rebare,rerupt,rerupta,ru,rucat,ubat inv:adeaza ira:diere ist:oric iul:ie iun:ie
  jej:un jum:atate lab:orator lar:g lat:erala,ime lez:iune,iunea,iuni,iunii,iunilor lib:er lic:hid,hidiana lig:amente lim:ba,fatic,fom,itat,itele lit:iaza lob:ul,ului loc:alizare,alizat,alizata
  lom:bara,bosciatica lov:itura lua:t,ta lun:gime,i,ile lux:atie mad:uva mai:ni mal:eola,formatie,ign mam:ar man:a mar:tie mas:e,oara,tita,ura,urat,uratori med:iala,iastinala,iastinul,icul,icului
  mel:anom mem:bru,brului men:isc,opauza,struatie,tionat,tiune met:astaza,astaze,atars,oda mic:i mie:rcuri mig:rena min:im,ut mio:card mis:care,cari mob:il mod:erat,ificari,ificarile mon:itorizare
  mot:iv mul:ta,te,tiplu mun:citor mus:chi,culara nas:cut,tere naz:al,ala nec:esar,esara,ooperant,ooperanta,roza,unoscut neo:mogen,mogena,plazie ner:egulat,egulata,vul neu:rolog nic:i,io,iun nim:ic
  noa:ptea,stra nod:ul,ulara noi:embrie nor:mala nos:tru nou:a,azeci nuc:leu num:ai,ar oas:e obe:zitate obr:az obs:ervatie,ervatii och:elari,i,iul ocl:uzie oct:ombrie omo:gen,gena,plat onc:olog
  opa:cifiere,citate,citati ope:rat,ratie opi:nie opr:it,ita opt:zeci ore:i ori:care,ce,entat ort:oped oso:asa,ase,s ost:eoporoza osu:l ova:r,re oxi:gen
  pac:ient,ienta,ientei,ienti,ientii,ientul,ientului pal:at pan:creasul,creasului,creatita,sament par:alizie,estezii,eza,tea,tiala pas:trat,trata pat:ologic,ologice,ruzeci ped:iatru pel:vin,vina
  pen:sionar,sionara,tru per:ete,etele,eti,forat,foratie,fuzie,icard,icardita,itonita,meabil,meabila,oneu,sistenta pes:te pic:ior,iorul pie:le,lonefrita,rdut pla:ci,ga,man,mani,manul,manului,nificat
  ple:urala,urezie pne:umolog poa:te pol:ip pon:derala por:tiune pos:ibil,ibila,terioara,toperator poz:itie,itionare,itionat pre:a,operator,siune,zent,zenta,zinta pri:mit,mita,mul,n,ntre,za
  pro:ba,babil,babila,dus,fund,gramat,gramata,gresie,iectie,statei,teza,teze,truzie,vocat,ximala pul:monara,monare,monul pum:n pus.a put:ea,in,ina,ine,ini,ut rad:acina,iatie,iolog ram:ane,ura rap:ort
  ras:puns rea:ctie,ctii,lizat,lizata rec:enta,omanda,omandare,omandat,onstructie,onstructii red:us,usa,use ref:uz,uza,uzat reg:iune,iunea,resie,ulat ren:ala rep:aus,etat,etata,rogramat
  res:piratie,pirator,tadializare ret:ea,entie,eta rev:arsat rez:ectie,olutie,ultat,ultate rin:ichi,ichiul,ichiului rot:atie rul:ant sac:rat,rata,ru sai:zeci sal:ariat,vat san:gerare
  sap:tamana,tamani,te,tezeci sar:cina,coidoza,com sas:e sca:de,dere,un,zut,zuta,zute sco:lioza,p scr:isoare,ot scu:rt,rta sea:ra sec:tia,tie,tiune,tiuni,venta,vente sed:are,iu
  sem:estru,nal,nat,nificativ,nificativa sep:tembrie ser:viciu sim:etric sin:copa,drom,usuri sis:tem,temul sit:uatie sol:dul,icitare,icitat,icitata,itar,itara som:nolenta sot:ia,ie,ul spa:tii,tiu
  spi:tal spl:ina,inei spu:ne,s sta:bil,bila,bilitate,dializare,ng,nga ste:atoza,noza,noze sti:e,mulator sto:mac,macul str:uctura,ucturi stu:denta sub:acut,stanta,tire suf:icient sug:ereaza,estiv
  sun:t,tem sup:erficiala,erioara,rafata sus:piciune sut:a,e tah:icardie tar:div,ga teh:nician ten:dinita,donul ter:itoriu,minat tes:ticul tim:p,pul tip:arit,ic tir:oida,oidian,oidiana toa:ta,te
  tol:eranta,erat,erata tor:acala,acele,acelui,acic tot:ala,usi tra:hee,heostomie,iect,nsferat,nsferata,tament,tamentul,tat,tata,umatism tre:bui,buie,i,ia,ilea,izeci tri:mestru,mis,misa,mite,mitere
  tro:mb,mbembolism,mbocite,mboza tru:nchi tub:erculoza tul:burare,burari tum:efactie,ora,orala,orii tus:e tut:un uit:at ult:im uma:rul,rului und:e une:i,le ung:hi uni:c,i uno:r uns:prezece unu:i,l
  ure:che,chea urg:enta urm:arire,ator uro:log urt:icarie uso:ara,r ute:rul vac:cinat val:idat,oare,va var:f,saturi,stnic vas:culara vaz:ut vec:he,hi ven:it,ita,oasa,tricul,triculi
  ver:ificat,tebrala,tij vez:ica,icii,icula vin:eri viz:ibil,ibila,ualizat,ualizeaza vol:um vre:a zec:e zgo:mot zil:e,nic ziu:a
`;

export const catalanWords = `
  aba:ns abs:encia aca:bat aco:mpanyant ade:nopaties adq:uisicio agi:tacio agu:t ahi:r aix:o ajo:rnada,rnat alc:ada alg:unes alt:eracio,eracions,res amb:dos,dues amp:lada,li,utacio ans:ietat,ios any:s
  ape:ndix apr:imament aqu:ell,elles,ells,est,esta,estes,ests arr:el art:iculacio arx:ivat asp:ecte ate:lectasi atu:rat aug:mentat ava:luacio,luar,ntbrac avi:at,sat avo:rtament avu:i axi:l bai:x
  bro:nqui,nquis buf:eta cad:ira cai:guda,gut cal:cificacio,en can:ell cap:tacio car:dioleg,tilag cav:itat cen:trat cer:vell cin:c col:ze com:entari,paracio,parat,plicacio,plicacions,pressio
  con:clusio,densacio,eguda,egudes,egut,fusio,sentiment,servat,solidacio,torn,torns,tusio cor:onari,regit,relacio cos:tat,tella,telles cre:mada cri:bratge cub:it cui:xa dal:t dam:unt dar:rere dav:ant
  def:ormitat dej:u del:s den:sitat des:aparicio,conegut,criu,embre,placament,pres,viacio dia:ri dif:erent,icultat,us dij:ous dil:atacio,luns dim:arts,ecres,ensio din:s dir:eccio
  dis:minucio,minuit,sabte,seccio diu:menge div:endres,erticles don:ada dot:ze dre:natge,t,ta,tes,ts dub:te duo:de efe:ctes ell:s emb:aras,arassada emf:isema emp:itjorament enc:ara eng:ruixit
  env:a,iat err:oni esb:orrat esc:oliosi esf:orc esp:ai,atlla,iracio,lenic esq:uerra,uerre,uerres,uinc est:abilitat,ada,adiatge,adificacio,at,ats,eatosi,enosi,ernum,ret,udiant evo:lucio
  exp:ectoracio,osicio ext:ensio,ravasacio,rem fei:a fet:a,ge,s fil:la fle:xio for:mulari gai:rebe gal:ta gen:oll,olls ges:tacio gin:ecoleg gre:ix,u gru:ix,ixut hem:optisi het:erogeni hid:ronefrosi
  hip:ertensio,otensio hom:ogeni ima:tge,tges imm:obilitzacio,obilitzat imp:res inc:idencies ind:icacio inf:art,eccio,ermer,ermera,lamacio,lamatori,ormacio ing:res,ressat ini:ciat inj:eccio
  ins:piracio int:ensitat,erpretacio,errompuda,erromput,ervencio,ervingut,esti isq:uemic jej:u jub:ilada,ilat jul:iol jun:y lab:ora,orador,oradora lac:io leo:l ler:gia,gic,gies les:io lic:itat,itud
  lim:foma lla:rg,vi lle:ngua,u lli:gament,gaments,tera,ure llu:ny loc:alitzacio lux:acio mai:g mal:alt,alta,ament,formacio,uc mam:ari mar:eig mat:eix,eixa,eixos mec:anic med:iasti,iastinic,icacio,ul
  mei:tat mel:ic,sa men:ys mes:os,tressa met:ge,gessa,ode mid:a mig.ranya mil:lor,loria min:uts mit:jancant mol:t,tes mot:iu mov:iment,iments mug:ro mus:cul nad:o nan:sa nat:ja neu:roleg nin:gu
  niv:ell nod:uls nor:anta,malitat nos:altres nuc:li obe:sitat obj:ectiu obs:ervacio,ervacions,truccio ocl:usio oid:a onc:oleg opa:citat ope:racio opi:nio oss:ies ova:ri,ric,ris pac:ients pan:crees
  par:estesies,et pel:s,via pen:icil per:dut,foracio,que pet:icio,ita peu:s pit:jor pne:umoleg poc:s pod:en pog:ut poq:ues por:cio pos:at,icio,icionament,icionat pre:coc,ssio,vi
  pro:cediment,gressio,jeccio,jeccions,trusio,u pru:ija pun:cio qua:litat,lsevol,ntitat qui:na,nes,ns,rurgic,sts rad:iacio,ioleg rea:ccio,litza,litzada,litzat reb:uda,utja,utjat
  rec:epta,omana,omanat,onstruccio,te reg:io,ressio rep:etit res:eccio,piracio,trenyiment ret:encio ron:yo,yons rot:acio sag:nat sed:acio seg:on,ona,ons,uent,uiment sei:xanta sen:yal sep:sia ser:vei
  set:anta,embre,mana,manal,manes sev:a sig:nat,nificatiu sor:oll sos:pita,pitos sot:a sus:pesa tal:o tam:be,poc tan:ts tau:la tec:nic tin:gut tir:oidal tot:a
  tra:ctament,jecte,slladada,slladat,sllat,splantament,splantat,storn,umatoleg tre:ballador tro:balla,balles,bat,mbe tub:erculosi tur:mell ull.eres,s une:s uni:tat uro:leg val:oracio var:ius vel:l
  ver:tigen ves:pre,sament veu:re vin:t vis:t,tes vui:t,tanta xar:xa
`;
