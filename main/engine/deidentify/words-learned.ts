/** Words of anatomy, diseases, operations, medicines and their makers that are nobody's name. Packed by their first three letters. */
import { PackedWords } from './unpack-words.ts';

export const learnedWords = new PackedWords(`
  aba:cavir abd:s,uctor,uctovalgus abe:rrant abl:ate abr:asion,asions abs:orbable aca:desine,lculous acc:essorius,ommodative,utane ace:tazolamide,tonide,towhite,trizoic ach:y aci:netobacter,phex acr:omial act:inomyces,os acy:clovir
  ada:grasib,ptic add:uctor adh:esions adr:enoreceptor adv:air,ancement aer:ated agn:osia aic:a air:space ala:fenamide alb:uginea ale:ndronic alf:acalcidol,oscerate alg:lucerase ali:ghting,quot alk:aloids all:ergist,obarbital
  alt:rua alv:imopan amb:azone,lyopia ame:biasis amf:etamine ami:dochloride,nobenzoic,triptyline aml:exanox amo:barbital,xapine amp:ule,ulla,ullae,ullary ana:erobic,leptic,leptics,sarca,stomose,stomotic anc:ef,oneus ane:sthetize
  ang:ioid,iotensinamide ani:dulafungin ano:coccygeal,rectum ans:erine,erinus
  ant:acid,acids,ebrachial,ecolic,epartum,eversion,everted,hrax,iandrogen,iandrogens,icardiolipin,icus,idepressant,idepressants,iflatulents,igen,igonadotrophins,iinfectives,imicrobial,ipyretic,ipyretics,itussives anu:ria apc:itide,s
  apg:ars apl:astic apo:physeal apr:axia,indine,ocitentan are:flexia,flexic,n,olar arg:ipressin ari:cept aro:usable art:emether,erioles,hralgias,hrocentesis,hropod ary:epiglottic asc:ariasis,orbic ase:ptic asp:era,lenia ass:aultive
  ast:hmaticus,ramorph asy:nclitism ati:van atr:aumatic,ovent att:enuated aty:pia aur:iculotemporal,otiosulfate aus:cultate aut:ism,ologous ava:trombopag avu:lsed,lsion axi:llae axo:nal azi:damfenicol,thromycin
  bac:illi,itracin,kache,kboard,tiseal,trim bah:amas bas:icervical bat:roxobin bcn:u bec:lometasone bed:rest bel:inostat ben:azepril,droflumethiazide,zalkonium,zathine,zhydryloxyethyl,zocaine,zoin,zonatate
  bet:adine,ahistine,aine,amethasone,amipron bic:ap,arb,eps,isate bif:urcates bil:oma bio:absorbable,pro bip:ap bis:acodyl biv:alirudin ble:eders,tilla bli:pped blu:rry bog:gy bor:ax,ne bot:ulinum bra:chialis,chii,chioradialis
  bre:vis bro:dmann,tizolam,viac,wlift,xyquinoline buc:lizine bud:esonide buf:examac,ylline bul:bocavernosus,bospongiosus,lae,lous bun:aftine,ionette bup:henine bur:sal bus:erelin but:ylbromide,ylscopolamine,yrophenone cad:averic
  cal:car,citriol,losomarginal,varium cam:pylobacter can:cellous,didiasis,thal,thi cap:itellar,itus,reomycin,rosyn,stone,suloperiosteal,sulorrhaphy
  car:bamazepine,basalate,boquone,bromal,butamide,dizem,inatum,ious,iprazine,isoprodol,tesian,vedilol cas:eating,imersen cat:amenial,gut,heterize cau:terize,tery cav:oatrial cef:azolin,epime,oranide,taroline,triaxone
  cel:ebrex,ecoxib,exa,sius cep:eginterferon,halexin,halgias,halopelvic cer:clage,uminous,vicis cet:rimide cha:lazion che:late chi:niofon
  chl:amydia,oasma,orhexidine,ormadinone,oroprednisone,orphenamine,orphenoxy,orpropamide,orprothixene,ortalidone cho:ana,anae,ndroitin,rioretinal,roidea chr:onicity chy:motrypsin cia:lis cic:atrix cin:epazide cip:rofibrate
  cir:cumaortic,cumduction,cumstraint ciw:a cla:rithromycin,ritin,vipectoral,vulanate,vus,wfoot cli:ndamycin,oquinol clo:betasone,fenotane,fezone,nus,penthixol,prednol,ricromen,stridial,stridium,zapine coa:pt,rsened cob:icistat
  coc:cygeus cog:nition col:ecalciferol,estilan,lagen,liculi,umella,umellar com:minution,munis con:fluent,solidative,strictor,strictors,tagiosum,tegra,us,veyance cop:axone
  cor:acoacromial,acobrachialis,acohumeral,neoscleral,rugator,ticocancellous,tisone cos:ticartilage cou:ldn cra:mpy cre:master,masteric,scentic cri:brosa,copharyngeal,copharyngeus,cothyroid cro:sfumaril,up cru:ra,ral
  cry:ptococcal,stalloid cul:men cun:eate,eocuboid,eus cur:ette,ettings,vilinear cya:nides cyc:lopenthiazide,losilicate cyf:luthrin cys:titome,tocele,totome cyt:oxan dal:bavancin dan:icopan dap:rodustat,sone dar:tos,vocet
  das:iglucagon dec:arboxylase,rement,remental def:ormans deh:iscence,ydroemetine del:topectoral dem:enting,erol den:gue,tate,tigerous dep:omedrol,ressor der:angement,angements,ivative,ivatives,mabond,mal,mis
  des:cemet,ogestrel,onide det:ergent,ergents,ox,rusor dev:elopmental dex:medetomidine,troconvex,tromethorphan,trose dia:physeal,thesis,trizoic,zoxide dib:utylsuccinate dic:lofenac,lofenamide did:n die:tician dif:ficile
  dig:astric,itorum dih:ydroergotamine dii:odohydroxyquinoline dil:ator,ators,audid,azep dim:emorfan,ercaprol,etacrine,ethylaminophenol,ethylcarbate dip:hemanil,henadione,henylpyraline,ivefrine,legic,loe,loic
  dis:inhibited,oproxil,secans dit:hranol,ropan dom:iphen dop:amine dor:avirine dow:el,ngoing dox:apram,epin dro:nedarone duc:tions duo:derm dur:aseal dut:asteride dya:zide
  dys:autonomia,metria,nomia,pareunia,prosium,rhythmia,synergia ear:lobe ecc:hymotic eco:nopred ect:opy ede:tate edr:ophonium efa:virenz eff:lux efl:apegrastim ego:phony ekg:s ela:golix ele:ctrobovie,ctrocautery,venth elu:ting
  emt:ricitabine ena:lapril enc:ainide end:odermal,ogen,oscopist,oshears,osteum,otine,point eng:orgement eno:phthalmos ent:ecavir,erobacter,erobiasis,erocele,erococcus,inostat eom:i epe:ndyma,ndymal,risone equ:ina erg:oloid,otamine
  esc:har,herichia,italopram esm:arch est:er,ers,radiol eta:miphylline,rfolatide eth:acizine,ambutol,ibond,inylestradiol,ionamide,osuximide eti:foxine,lefrine,levodopa eto:h eut:hymic euv:olemic eve:rted exa:nthematicus
  exc:avatum,isional exf:oliative exp:ectorant,ectorants exs:anguinate ext:ernus,ubated exu:dative fab:omotizole fah:renheit fam:ilial fas:udil fee:dings fel:bamate fen:estrated,oldopam
  fer:ric,rihydroxide,rioxamine,ucarbotran,umoxides,umoxsil fet:omaternal fex:ofenadine fib:rinous fil:ariasis fim:briated fip:exide fir:ings fis:sural fla:ccid,gyl,nker,voxate,vum fle:xeril flo:max,tufolastat
  flu:deoxyglucose,drocortisone,medroxone,mequine,noxaprofen,ostigmine,phenazine,rithromycin,ticasone fol:ate,ic,inate for:aminotomies fos:amax,amil,sae,sula fre:mitus fri:able fro:ntalis fru:ctose ful:gurated fur:ifosmin,uncle
  gad:obenic,opentetic,oteric,oxetic gal:actose,tifenin gan:ciclovir,grenous gas:less gef:apixant,arnate gel:atinosa,foam gem:ellus,eprost gen:erative,ioglossus,iohyoid,itofemoral,tamicin gia:rdiasis gla:brous gli:dewire,mepiride
  glu:bionate,ceptate,conate gly:buride,copyrronium,cosaminoglycan,cosides,midine gom:co gon:ogo goz:etotide gra:cile,cilis,sper gua:iac,noclor,r gut:tata had:n hae:mophilus hal:dol,lucinogen,lucinogens,lucis,operidol ham:mertoe
  han:dcrafts,dgun,dpiece,gman hap:tic has:n hea:lon hee:nt hel:icobacter hem:ashield,e,iballismus,itransfixion,occult,otympanum,ovac her:niorrhaphy hex:afluoride,ylresorcinol hib:iclens hip:pocastani his:panic,toplasmin
  hol:osystolic hor:deolum hos:pitalist hum:ulin hya:line,luronic hyd:antoin,roflumethiazide,romorphone,roxymethylester,roxyzine hym:enal hyo:glossus,scine
  hyp:eraldosteronism,ercoagulable,erglycemic,erosmolar,ertonicity,hema,notics,ochlorite,ogeusia,omanic,ophonia,ophysial,opnea,opyon,oreflexia,oreflexic,othermic,romellose iba:citabine,ndronic ibu:tilide icl:aprim ict:eric,erus
  ifa:t ili:acus,ococcygeus imb:ricate img:ng imi:glucerase,nostilbenes,pramine imm:unohistochemical inc:erta,ise,us ind:apamide,eterminant,omethacin,urated inf:ctn,ectives,undibulopelvic ing:enol inh:alant,alants ino:sine
  ins:ecticide,ecticides,erter,ertional int:egrilin,egumentary,entional,erfoveolar,erganglionic,erictal,ermedius,ernist,ernus,erossei,erpalpebral,ertransversarii,ertransversarius,ralesional,ratendinous,roducer iob:enguane ioc:armic
  iod:oform iog:lycamic iom:azenil iop:entol,odate,ydol iox:aglic,italamic ipe:cacuanha ipr:atropium ipt:acopan iri:des,tis irr:igator isc:hiocavernosus iso:niazid,propamide iva:caftor ivi:g ivo:sidenib ixa:bepilone jel:lyfish
  jug:ulodigastric kef:lex ker:atin,lix ket:orolac kle:bsiella klo:nopin kno:tless kyp:hotic lab:ial,ii,yrinthine lac:tamase,tose,tulose lan:inamivir,thanum las:miditan lat:ae lax:ative,atives leg:ionella lei:shmaniasis lem:niscal
  len:gthening les:ional lev:osimendan lex:idronam lig:amentous,ate lim:aprost,bal lin:seed lis:teria liv:eborn lom:ustine lon:gitudinalis lop:eramide lor:atadine,cainide,noxicam,tab lot:eprednol
  lum:bago,borum,brical,bricals,efantrine lur:asidone lve:dp lym:phoid mac:rodantin,rosomia mag:aldrate,nesia mal:ecot,leoli,leus,treatment mar:caine,ginalis mas:seter,seteric,tisol max:itrol mea:tal meb:utamate,utate
  mec:illinam,lizine,obalamin med:ius,rogestone,rol,s,ullaris meg:ace mei:tnerium mek:ongi mem:branoproliferative men:ingismus,ingococcal,ingococcus,ometrorrhagia,talis,ti mep:ivacaine mer:salyl,tiatide
  mes:encephalon,osalpinx,othelial,othelium,tinon,ylates met:encephalon,hamphetamine,hanesulfonate,hantheline,hoxyphenamine,hyclothiazide,hylammonium,hylergometrine,hylpentynol,hylscopolamine,hyprylon,zenbaum mgu:s mic:rographia
  mid:back,carpal,cervical,face,portion,section,shaft,sternal,substance mil:rinone min:eralocorticoids,ius,oxidil mio:camycin mip:omersen mir:abegron,tazapine mit:is,ochondrial mof:ebutazone mol:luscum mom:etasone
  mon:atox,keypox,obenzone,ocryl,oka mor:quio mot:rin muc:oid,olytics,operichondrial,operichondrium,operiosteal,operiosteum mul:tigravida mun:itions mus:tn mya:lgia myc:obacterium,oplasma myd:riasis mye:lencephalon myl:ohyoid
  myo:clonic,clonus,pectineal myr:istyl myx:opapillary nab:ilone nal:orphine,oxegol nam:enda nap:rosyn nar:is nas:alis nba:ck nee:dn neg:lect nei:sseria nel:arabine nem:onoxacin neo:natorum,prene,sporin nep:arvovec net:ilmicin
  neu:rapraxia,raxis,robehavioral,roglial,roleptic,roleptics,ronal,rontin nev:i nex:gen,ium nia:lamide nic:orandil,otinate,otinyl nik:ethamide nir:matrelvir nit:ric,rofurantoin non:an,icteric,medicinal,reassuring,venomous nop:at
  nor:gestimate,triptyline,vasc not:able nuc:hae,leoli nys:tatin obl:imersen,ongata occ:ipitalis,upant,upants oct:afluoropropane ocu:li oli:goclonal,pudase,vary ome:ntalis omm:aya omo:hyoid onb:oard onc:hocerciasis onl:ay
  ope:rculofrontal opi:pramol opp:onens,ortunistic orb:italis orc:iprenaline ori:ens,s orm:eloxifene ort:hopedist ose:ltamivir oss:ificans,is ost:eal,eophytic,iomeatal out:fracture ove:rsewn,rt oxa:zolidinedione,zolidinediones
  oxe:ladin oxi:dase oxo:dotreotide,lamine oxy:butynin,cinchophen,fedrine,morphone,phenonium pal:atoglossus,eodentate,lidi,liers,maris,pebrae,pebral par:acetamol,amethadione,ametrium,kinsonism,ous pat:ulous pec:tineus pef:loxacin
  peg:interferon,valiase pel:lucidum pen:detide,fluridol,tavalent,tetic,tetreotide,tifylline pep:sin
  per:close,cocet,flexane,flubron,flubutane,fluoropropane,flutren,icardiocentesis,ichondrium,iciazine,iligamentous,indopril,inei,itendinous,itomy,macath,rla,tussis pet:echia,echiae,hidine pex:y pha:co
  phe:nacetin,nazone,nelzine,nergan,niramine,nol,nolphthalein,nothiazine,nothrin,nprobamate,nylpropanolamine pho:spholipid,tic phy:tomenadione pic:odralazine,otamide pid:olate pif:lufolastat pil:ocarpine
  pin:acidil,averium,guecula,nae,prick pio:glitazone pir:iformis,omidic pit:ocin piv:agabine pla:fond,ntaris ple:dgets,urisy,urocentesis pli:cae,cated pne:umococcal,umococcus
  pol:dine,iglumex,isher,len,licis,yester,yethylene,yfructosans,ymaltose,ysaccharides,ysorb,ysulfide pos:tganglionic,ticus pra:latrexate,mipexole,sugrel,xis,ziquantel
  pre:commissural,cuneus,dnicarbate,ganglionic,marin,noxdiazine,putial,sbycusis prg:ncy pri:maquine,mordial
  pro:benecid,caine,cerus,dromal,fundus,gestogen,glumetacin,lene,mazine,megestone,methazine,nator,pane,pantheline,patylnitrate,piverine,pria,prioception,prius,pylthiouracil,scillaridin,sencephalon,sody,teus,tonix
  pro:visc,xymetacaine,zac pse:udocowpox,udomonas psy:chodysleptic,chodysleptics,choleptics pte:rygium pub:ococcygeus,orectalis pud:endal pue:rperal,rperium pul:posus,vinar pun:ctum pur:sestring,ulence
  pyr:amis,azinamide,idylcarbinol,imethamine,ithione,robutamine qua:dratus,zepam rad:ialis,iocapitellar rai:lway ram:ipril ran:elate,itidine rap:he rat:tlesnake rau:wolfia rea:nastomosed rec:ombinant rel:ugolix rep:tile,tiles
  res:cinnamine,ectoscope,torative ret:inacula,inaculum,inotopy,rocrural,ropulsion rhe:sus rho:mbencephalon,mboid,mboids rif:ampicin,amycin rig:idus ris:orius,peridone rit:alin,onavir roc:ephin ron:geur,ifibrate roo:tlet,tlets
  ros:oxacin,trum rub:ella rug:al sac:cadic,cule sal:monella sam:peginterferon sar:apin,uplase sci:ssura sec:undum sel:dinger sem:ilunaris seq:uard ser:ologies,opurulent,osanguinous,ratia set:melanotide shi:gella sho:tty sil:denafil
  sin:ecatechins,emet,usoid,usoids sip:onimod ske:letonize sma:s snu:gness sol:eus som:nolent spe:cificity,ctinomycin,culum,rmatic sph:incterotome spi:rapril spl:anchnic spr:eader,ue spu:tum sse:ps sto:ckinet,ckinette
  str:abismus,amoni,eaky,eetcar,eptococcal,eptococcus,essors,iata,iated,ongyloidiasis,oop sty:loglossus sub:cutis,dartos,dermal,genual,iculum,ligamentous,mucoperichondrial,perichondrial,platysmal,tendinous suc:cinimide,cinimides
  sul:fadimethoxine,famerazine,faperin,fasalazine,fide sun:burn,ct sup:ercilii,erficialis,inator sus:pensory tac:hyarrhythmia,hybrady,tile tad:alafil tae:nia tai:pan tar:antula tas:imelteon tau:rolidine,roselcholic
  taz:arotene,obactam teb:oroxime tec:to,tum teg:mental,mentum tel:fa,ithromycin tem:gicoluril,oporfin,poralis ten:aculum,dinous,ecteplase,ofovir,onitrozole ter:butaline,fenadine
  tet:racaine,rachloroethylene,racosactide,racyclic,ragalacturonic,ramethrin,ryzoline tez:acaftor the:ophylline thi:amine,azides,azinam,octic,omersal,othixene,rteenth thr:eady thy:rohyoid,rotropin tia:gabine,pride,profenic tib:ialis
  tie:monium til:laux,udronic tin:ea tio:tropium tir:atricol,opramide tis:agenlecleucel tit:rate tiu:xetan tiv:a tob:radex,ramycin tol:restat top:rol tor:adol,semide,sional tox:ocariasis,oids
  tra:ctional,ndolapril,nsaminases,nsfixion,nsversalis,pezial,zodone tre:phine,pibutone,ponema
  tri:chlormethiazide,chloroethylene,chomoniasis,cyclic,fluoperazine,glycerides,hexyphenidyl,leptal,methadione,methoprim,quetrohamate,smus,ton tro:polonate try:panosomiasis tub:ings tur:gor twe:lfth tym:panum,pany tyr:othricin
  ude:nafil uih:c uln:aris ume:clidinium unc:overtebral und:ecylenic,yed uni:compartmental,cortical upg:oing ura:mustine ure:a,ase,mic uro:thelium urs:odeoxycholic,odiol utr:icle uve:a,al uvu:lar vag:inalis val:acyclovir,ium,proic
  var:denafil vas:eline,opressin ven:lafaxine,trum,ule,ules ver:gae,nix,rucous,umontanum vic:odin,oprofen,ryl vig:amox vil:tolarsen vin:desine vio:xx vip:ivotide vir:idans vis:coat,coelastic,modegib,taril,uomotor,uospatial
  vit:rector,reoretinal voc:alis vol:itional vom:erine von:oprazan vor:etigene vul:sellum vyt:orin was:n wat:ercraft web:ril,sites wer:en whb:dy whe:al wou:ldn wyd:ase xan:ax,thochromia xen:ysalate xer:oform,ostomia xop:enex
  zal:eplon zan:tac zit:hromax zof:ran zon:egran,isamide,ule zot:epine zyg:omaticus zyp:rexa
`);
