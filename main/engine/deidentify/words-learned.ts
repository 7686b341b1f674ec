/** Words of anatomy, diseases, operations, medicines and their makers that are nobody's name. Packed by their first three letters. */

export const learnedWords = `
  aba:cavir,loparatide,metapir abd:s,uctor,uctovalgus abe:parvovec,rrant,timus abi:cipar abl:ate abr:asion,asions,uptio abs:orbable aca:desine,lculous,mprosate,nthamebiasis,rbose,riasis acc:essorius,ommodative,reta,utane
  ace:clidine,fylline,metacin,neuramic,nocoumarol,ponate,tabuli,tarsol,tazolamide,tohydroxamic,tonide,tophenazine,towhite,trizoic,tylcarnitine,tyldihydrocodeine,tylleucine ach:lorhydria,y
  aci:clovir,durias,netobacter,phex,pimox,tretin acl:idinium acr:iflavinium,ivastine,omial act:inic,inomyces,os acy:clovir ada:grasib,palene,ptic add:uctor ade:metionine,quacy adh:esions adi:piodone
  adr:afinil,enalone,enocortical,enogenital,enomedullary,enoreceptor adv:air,ancement aer:ated,uginosa aet:heroleum afa:melanotide afr:icanae aga:lactia age:nesis agn:osia ago:melatine,raphobia aic:a air:gun,space ajm:aline
  ala:fenamide,nyl,proclate alb:inism,interferon,uginea alc:lometasone,uronium ale:ndronic alf:acalcidol,acon,axalone,oscerate,uzosin alg:eldrate,inate,inic,lucerase
  ali:ghting,memazine,mentary,phatic,pogene,quot,skiren,tretinoin,zapride alk:aloids,oloids all:ergens,ergist,obarbital,ylestrenol alm:agate,asilate,itrine alo:glutamol,xiprin alp:rostadil als:actide alt:heae,izide,rua
  alv:eolus,erine,imopan amb:azone,enonium,lyopia,risentan,roxol,utonium ame:biasis,bic,namevir,zinium amf:epramone,etamine
  ami:dochloride,fampridine,fostine,kacin,loride,neptine,noacridine,nobenzoic,nobutyric,nocaproic,noderivatives,noglutethimide,nohippuric,nolevulinate,nolevulinic,nomethylbenzoic,nophenol,sulpride,triptyline aml:exanox amm:onium
  amn:estic amo:barbital,rolfine,xapine amp:hotericin,renavir,ule,ulla,ullae,ullary amr:inone,ubicin ams:acrine ana:bolic,erobes,erobic,grelide,leptic,leptics,rthria,sarca,stomose,stomotic anc:ef,estim,oneus,rod
  and:exanet,rogen,rogens ane:cortave,sthetize,thole ang:ioid,iotensinamide anh:ydrase ani:dulafungin,leridine,racetam,seikonia ano:coccygeal,genital,phthalmos,rectum,xia ans:erine,erinus
  ant:acid,acids,azoline,ebrachial,ecedent,ecolic,enatal,epartum,eversion,everted,helminthics,hrax,iandrogen,iandrogens,icardiolipin,icus,idepressant,idepressants,idiarrheal,idysrhythmic,iflatulents,igen,igonadotrophins
  ant:iinfectives,imalarials,imicrobial,imonate,imony,imuscarinics,imycobacterial,iprotozoal,ipyretic,ipyretics,itrypsin,itussives anu:ria apa:damtase apc:itide,s apg:ars apl:asia,astic apo:late,morphine,physeal
  apr:aclonidine,axia,emilast,indine,ocitentan,onal,otinin arb:ekacin,utamine are:ata,flexia,flexic,n,naviral,olar arg:atroban,entous,inine,ipressin ari:cept,moclomol arm:odafinil aro:usable,usal arp:raziquantel ars:thinol
  art:emether,emisinin,emotil,enimol,erioles,erolane,esunate,hralgias,hrocentesis,hropod,hus,icaine ary:epiglottic asc:ariasis,iminib,orbic ase:napine,ptic asf:otase asi:atica asp:araginase,era,lenia ass:aultive
  ast:emizole,hmaticus,ramorph asu:naprevir asy:nclitism ata:luren,zanavir ati:darsagene,van ato:pic,siban,vaquone atr:acurium,aumatic,ovent att:apulgite,enuated,icoantral aty:pia
  aur:anofin,eus,iculotemporal,othioglucose,othiomalate,otioprol,otiosulfate aus:cultate aut:ism,oleucel,ologous,otemcel ava:copan,nafil,trombopag avu:lsed,lsion axi:cabtagene,llae axo:nal aza:citidine,petine aze:laic,lastine
  azi:damfenicol,thromycin azt:reonam bab:ystroller bac:illi,itracin,kache,kboard,teroides,tiseal,trim bah:amas bal:oxavir bam:ethan,ifylline,ipine bar:bexaclone,bital,otrauma,tholin bas:icervical bat:roxobin baz:edoxifene bcn:u
  bec:aplermin,lometasone bed:aquiline,rest bel:inostat,ladonna,umosudil,zutifan bem:egride,pedoic
  ben:azepril,cyclane,dazac,droflumethiazide,fluorex,fotiamine,orilate,properine,tiromide,zalkonium,zathine,zatropine,zbromarone,zene,zethonium,zhydryloxyethyl,zilone,ziodarone,zoate,zocaine,zoctamine,zododecinium
  ben:zoin,zonatate,zothiadiazides,zoxonium,zoyl,zydamine,zyl,zylthiouracil bep:erminogene,henium,ridil ber:emagene,gapten,iberi,otralstat,yllium bet:acarotene,adine,ahistine,aine,amethasone,amipron,anidine,hanechol,ibeglogene,ulae
  bev:onium bex:arotene bib:enzonium,rocathol bic:ap,arb,eps,isate bie:taserpine bif:emelane,ida,urcates bil:astine,harziasis,oma bio:absorbable,allethrin,pro,tin bip:ap,eriden,henylol bis:acodyl,oxatin bit:hionol biv:alent,alirudin
  ble:eders,pharochalasis,pharospasm,tilla bli:pped blu:rry boc:eprevir bog:gy bor:ate,ax,detella,ic,naprine,ne bos:entan bot:ulinum,ulism bou:lardii,tonniere bra:chialis,chii,chioradialis bre:melanotide,tylium,vis,xucabtagene
  bri:monidine,nase,varacetam bro:dimoprim,dmann,mazine,melains,mhexine,mides,misoval,mocriptine,mopride,mpheniramine,tizolam,viac,wlift,xyquinoline bru:cella buc:etin,illamine,ladesine,lizine bud:esonide,ipine
  buf:examac,lomedil,ormin,ylline bul:bocavernosus,bospongiosus,evirtide,imia,lae,losa,lous bum:adizone,etanide bun:aftine,ionette,od bup:henine,renorphine bur:sal bus:erelin,pirone
  but:alamine,amirate,anilicaine,edronic,enafine,eprate,izide,orphanol,riptyline,ylbromide,ylscopolamine,yrophenone cab:ergoline cad:averic,exomer,mium,ralazine caf:edrine
  cal:car,cerous,cifediol,cipotriol,citonin,citriol,losities,losomarginal,varium cam:ostat,phora,pylobacter,ylofin can:aliculi,cellous,dicidin,didal,didiasis,grelor,nabidiol,nabinoids,renoate,renone,thal,thi
  cap:itellar,itus,reomycin,rosyn,saicin,stone,suloperiosteal,sulorrhaphy,todiame
  car:bachol,bamazepine,basalate,bazochrome,betocin,bimide,binoxamine,bocisteine,bocromen,bomethoxy,bonic,boquone,boxylase,bromal,butamide,dizem,egiving,floglitazar,glumic,inatum,ious,iprazine,isbamate,isoprodol
  car:mofur,nitine,overine,tesian,umonam,vedilol cas:cara,eating,imersen cat:alase,amenial,aplexy,gut,heterize,hine,ridecacog cau:terize,tery cav:ernosum,oatrial ced:iranib
  cef:acetrile,aclor,adroxil,alexin,aloridine,alotin,amandole,apirin,atrizine,azedone,azolin,capene,dinir,ditoren,epime,etamet,iderocol,minox,odizime,onicid,oranide,otetan,otiam,oxitin,ozopran,pirome,prozil,radine
  cef:roxadine,sulodin,taroline,tazidime,teram,tezole,tibuten,tobiprole,tolozane,triaxone cel:ebrex,ecoxib,exa,lularity,sius cen:egermin,obamate cep:eginterferon,halexin,halgias,halopelvic
  cer:adenovec,atonia,clage,ium,liponase,oid,uletide,umen,uminous,vicis ces:tode cet:iedil,irizine,rimide,rimonium,ylpyridinium cev:imeline cha:lazion,ncroid che:late,nodeoxycholic chi:ckenpox,lblains,niofon
  chl:amydia,amydiae,amydial,oasma,oralodol,oramphenicol,orbenzoxamine,orcyclizine,orhexidine,ormadinone,ormethine,ormezanone,orobutanol,orofluorocarbons,orohydrate,oroprednisone,oropyramine,orotrianisene,oroxylenol
  chl:orphenamine,orphenesin,orphenoxamine,orphenoxy,orproethazine,orpropamide,orprothixene,orquinaldol,ortalidone cho:ana,anae,lecystokinin,lic,ndroitin,riogonadotropin,rionic,rioretinal,roidea chr:omosomal,onicity,onicus
  chy:mopapain,motrypsin cia:lis cib:enzoline cic:atricial,atrix,letanine,lonicate,lonium,lopirox,losporin cig:uatera cil:oleucel,ostazol,tacabtagene cim:etidine,icifugae
  cin:acalcet,axadamtase,chophen,eole,epazet,epazide,itapride,narizine cip:ionate,rofibrate cir:cumaortic,cumduction,cumstraint,cumvallate cis:apride,atracurium cit:icoline ciw:a
  cla:dribine,rithromycin,ritin,ssifiable,vipectoral,vulanate,vus,wfoot,whand,zosentan cle:bopride,mastine cli:dinium,ndamycin,oquinol
  clo:bazam,benzorex,betasol,betasone,butinol,dantoin,dronic,farabine,fazimine,fedanol,fenotane,fezone,fibride,foctol,mifene,nus,penthixol,perastine,prednol,razepate,ricromen,ridarol,rindione,stridial,stridium clo:tiapine,zapine
  clu:bhand coa:lworker,pt,rsened cob:icistat,lopasvir coc:cygeus cog:nition col:ecalciferol,esevelam,estilan,estipol,estyramine,extran,fosceril,istin,lagen,lagenase,liculi,umella,umellar com:minution,munis
  con:cretions,densans,fluent,geners,ivaptan,joined,junctivochalasis,solidative,strictor,strictors,tagiosum,taminants,tegra,us,veyance cop:axone
  cor:acoacromial,acobrachialis,acohumeral,ifollitropin,neoscleral,rugator,ticocancellous,ticotropin,tisone,tivazol cos:ticartilage cou:ldn cow:pox cra:mpy,taegus cre:atinolfosfate,master,masteric,osote,scentic
  cri:brosa,copharyngeal,copharyngeus,cothyroid,danimod,lanomer,saborole cro:felemer,moglicate,moglicic,sfumaril,spovidone,up cru:ra,ral cry:ptococcal,stalloid cul:men cun:eate,eocuboid,eus cur:ette,ettings,vilinear
  cya:memazine,nides cyc:landelate,lical,lizine,lobenzaprine,lobutyrol,lofenil,loguanil,lopentamine,lopenthiazide,loserine,losilicate cyf:luthrin cym:arin cyp:ermethrin cys:titome,tocele,totome cyt:isinicline,omegaloviral,oxan
  dac:latasvir,ryolith,ryops dal:bavancin,fopristin dan:aparoid,azol,icopan,trolene,tron dap:ivirine,rodustat,sone dar:ifenacin,tos,unavir,vadstrocel,vocet das:iglucagon,iprotimut day:care dea:nol
  dec:amethoxine,amethrin,arboxylase,itabine,rement,remental def:erasirox,eriprone,eroxamine,ibrotide,lazacort,ormans deg:ludec deh:iscence,ydroemetine del:amanid,andistrogene,avirdine,topectoral,usional
  dem:ecarium,ecolcine,enting,erol,oxytocin,ulcents den:dritic,gue,tate,tigerous deo:xycholic dep:omedrol,ressants,ressor,tropine deq:ualinium der:angement,angements,ivative,ivatives,mabond,mal,matan,matochalasis,mis
  des:aspidin,cemet,cemetocele,erpidine,fesoterodine,irudin,mopressin,ogestrel,onide,oximetasone,oxycortone,oxyribonuclease,venlafaxine det:emir,ergent,ergents,ox,rusor deu:tetrabenazine dev:elopmental
  dex:brompheniramine,chlorpheniramine,etimide,fenfluramine,medetomidine,methylphenidate,panthenol,razoxane,tranomer,troconvex,tromethorphan,tropropoxyphene,trose,trothyroxine dez:aparvovec,ocine
  dia:cerein,morphine,physeal,stase,thesis,trizoic,zoxide dib:ekacin,enzepin,otermin,romotyrosine,rompropamidine,unate,utylphthalate,utylsuccinate
  dic:hloride,hlorobenzyl,hloromethane,hlorophen,horionic,lofenac,lofenamide,oumarol,ycloverine did:anosine,n die:nestrol,tetic,thylcarbamazine,thylstilbestrol,tician,ulafoy
  dif:elikefalin,emerine,etarsone,ficile,lorasone,lunisal,luprednate,titox dig:astric,estants,italis,itorum dih:exyverine,ydralazine,ydrocodeine,ydroergocristine,ydroergocryptine,ydroergotamine,ydroxialumini
  dii:odohydroxypropane,odohydroxyquinoline,odotyrosine,sopromine dil:ator,ators,audid,azep,oxanide
  dim:efline,emorfan,enhydrinate,ercaprol,etacrine,ethoxanate,ethylaminophenol,ethylcarbate,ethylphthalate,ethyltubocurarine,eticone,etindene,etofrine,etotiazine din:itrate,oprostone dio:done,smectite,smin
  dip:hemanil,henadione,henylhydantoin,henylpyraline,hosphate,hyllobothriasis,ivefrine,ivoxil,lacusis,legic,loe,loic,yrocetyl dir:oximel dis:ablement,inhibited,oproxil,secans,sociative,tigmine,ulfide,ulfiram dit:hranol,ropan
  dix:anthogen,yrazine doc:osanol,usate dod:eclonium dof:etilide dom:iodol,iphen dop:amine,examine dor:avirine,nase,zagliatin dos:ulepin dow:el,ngoing dox:acurium,apram,epin,ercalciferol,ofylline dra:cunculiasis dri:sapersen
  dro:nabinol,nedarone,propizine,spirenone,taverine,trecogin,xicam,xidopa,xypropine dru:sen duc:tions duo:carmazine,derm dur:aseal dut:asteride dya:zide dyc:lonine
  dys:autonomia,metria,nomia,pareunia,prosium,reflexia,rhythmia,synergia ear:lobe eba:stine ebo:la eca:llantide ecc:hymotic,rine ech:inococcus eco:nopred,thiopate ect:opy eda:ravone ede:ntulous,tate edo:xudine edr:ophonium
  efa:proxiral,virenz eff:lux efg:artigimod efl:apegrastim,ornithine,oxate ego:phony ekg:s ela:cestrant,docagene,fibranor,golix,pegademase elb:asvir elc:atonin ele:ctrobovie,ctrocautery,phantiasis,venth eli:glustat,valdogene
  elo:bixibat,sulfase elt:rombopag elu:ting,xadoline emb:onate eme:dastine,pronium,tine emo:llients emt:ansine,ricitabine emy:lcamate ena:lapril,sidenib enc:ainide,ephalocele,equidar
  end:odermal,odontic,ogen,oscopist,oshears,osseous,osteum,otine,point,ralazine enf:uvirtide eng:orgement eni:samium eno:phthalmos,xacin,ximone enp:rostil ens:itrelvir ent:acapone,ecavir,erobacter,erobiasis,erocele,erococcus,inostat
  eom:i epa:cadostat epe:ndyma,ndymal,risone epi:mestrol,nastine,phora,tizide epl:erenone,ontersen epo:mediol,prostenol epr:azinone,ozinol ept:ifibatide,otermin equ:ina erb:ium erd:osteine erg:ocalciferol,oloid,ometrine,ot,otamine
  eri:trityl ery:sipelas,sipeloid,thematosus,throid esc:har,herichia,italopram esl:icarbazepine esm:arch est:er,ers,etrol,radiol,riol,rone esz:opiclone eta:crynic,fenone,miphylline,mivan,nautine,rfolatide
  ete:lcalcetide,plirsen,xilate eth:acizine,acridine,adione,ambutol,chlorvynol,ibond,inylestradiol,ionamide,osuximide,otoin,ulose,ylenedicysteine,ylestrenol eti:dronic,fenin,foxine,lefrine,levodopa,zolam
  eto:dolac,fenamate,fylline,glucid,h,hexadiol,zolin etr:anacogene,asimod,avirine,etinate ety:benzatropine,nodiol euf:lavine eut:hymic euv:olemic eve:rted evo:calcet exa:gamglogene,nthem,nthema,nthematicus exc:avatum,isional
  exe:natide exf:oliative exo:phthalmic exp:ectorant,ectorants exs:anguinate ext:ernum,ernus,ractor,ubated exu:dative,parvovec fab:omotizole fac:titia,titious fah:renheit fal:ciparum,daprevir fam:ilial,pridine fas:udil fav:ipiravir
  faz:adinium feb:arbamate,uxostat fed:rilate fee:dings fel:bamate,binac fen:bufen,camfamin,diline,estrated,etylline,fluramine,oldopam,overine,oxazoline,piprane,piverinium,quizone,tiazac,tonium,yramidol
  fer:edetate,ric,rihydroxide,rioxamine,ristene,ucarbotran,umoxides,umoxsil fes:oterodine fet:alis,omaternal fex:apotide,ofenadine fez:olinetant fib:re,rinous fil:amentary,ariasis fim:briated fin:erenone fip:exide fir:adenovec,ings
  fis:sural fla:ccid,gyl,methrower,nker,voxate,vum fle:xeril fli:banserin flo:ctafenine,max,moxef,sequinan,tufolastat
  flu:cytosine,deoxyglucose,drocortisone,droxycortide,fenamic,indione,medroxone,mequine,metasone,narizine,nisolide,noxaprofen,ocortin,ostigmine,pentixol,phenazine,pirtine,prednidene,rithromycin,spirilene,ticasone flu:voxamine
  fol:ate,ic,inate,ium,litropin fom:epizole,ivirsen fon:daparinux foo:dborne for:aminotomies,mestane,mocortal fos:amax,amil,amprenavir,carnet,denopterin,festrol,focreatine,fonet,levodopa,phenytoin,sae,sula,temsavir fra:gilis,mycetin
  fre:mitus fri:able fro:ntalis fru:ctose,ctus fug:ax ful:gurated fum:agillin,arate,aric fun:goides fur:azidin,azolidone,ifosmin,oate,uncle fus:afungine,el,idic gad:obenic,opentetic,oteric,oxetic
  gal:actose,antamine,lopamil,sulfase,tifenin gam:maherpesviral,olenic gan:ciclovir,glionic,grenosum,grenous gas:less,taut ged:ocarnil gef:apixant,arnate gel:atinosa,foam gem:ellus,eprost,fibrozil
  gen:erative,ioglossus,iohyoid,itofemoral,tamicin gep:efrine,erpavec,irone ges:tationis,todene,tonorone,trinone gia:rdiasis gin:kgo git:oformate giv:inostat,osiran gla:brous,fenine,nders,rgine,tiramer gle:caprevir
  gli:bornuride,dewire,mepiride,quidone,soxepide glu:bionate,ceptate,cocorticoids,conate,cosamine,cosaminoglycan,lisine,tamer,tamic,tathione,tethimide
  gly:buride,cerol,ceryl,cinate,cobiarsol,cols,copyrronium,cosaminoglycan,cosides,cyrrhizic,midine gol:odirsen gom:co gon:adotrophin,iosynechiae,ococcal,ogo goz:etotide gra:cile,cilis,micidin,nulosus,sper,zoprevir gri:seofulvin
  gua:cetisal,iac,iacolsulfonate,iazulen,ifenesin,nazodine,nethidine,nfacine,noclor,noxabenz,noxan,r gus:perimus gut:tata had:n hae:mophilus hal:dol,lucinogen,lucinogens,lucis,ofantrine,ometasone,operidol,oprogin ham:mertoe
  han:dcrafts,dgun,dpiece,gman hap:tic has:n hea:lon hed:erae hee:lies,nt hel:icis,icobacter,lp,minthiases hem:ashield,atometra,atosalpinx,e,iballismus,icrania,in,itransfixion,occult,ophilus,ophthalmos,otympanum,ovac hep:taminol
  her:bicides,niorrhaphy,pesviral,pesviruses het:eronymous,erophoria hex:achlorophene,afluoride,afluronium,amidine,amine,aminolevulinate,apropymate,etidine,obendine,ocyclium,oprenaline,ylresorcinol hib:iclens hic:cough hid:rosmin
  hip:pocastani his:panic,tapyrrodine,tidine,tolyticum,toplasmin hol:osystolic hom:ologues,onymous hoo:kworm hor:deolum hos:pitalist hot:plate hum:ulin hya:line,luronic
  hyd:antoin,rochloric,roflumethiazide,rogencarbonate,rolysates,romorphone,roquinone,rotalcite,roxocobalamin,roxyapatite,roxyethylstarch,roxylysine,roxymethylester,roxyzine hym:ecromone,enal hyn:ic hyo:glossus,scine,scyamine
  hyp:eracusis,eraldosteronism,ercoagulable,erglycemic,erici,ermobility,erosmolar,ersecretion,ersomnia,ertonicity,hema,notics,ochlorite,ochondriacal,odermic,ogalactia,ogeusia,omanic,oparathyroidism,ophonia,ophysial
  hyp:opnea,opyon,oreflexia,oreflexic,ospadias,othermic,otony,romellose iba:citabine,ndronic ibo:pamine ibr:exafungerp ibu:dilast,proxam,tilide ica:tibant ich:tasol icl:aprim ico:dec ict:eric,erus ida:npramine ide:benone,cabtagene
  idu:rsulfase ifa:t ife:nprodil ili:acus,ococcygeus imb:ricate ime:glimin,telstat img:ng imi:dafenacin,dazoles,dazolyl,glucerase,nostilbenes,pramine,quimod imm:obility,unocyanin,unohistochemical,unosupression imo:lamine
  imp:erforate,etigo inc:erta,ipient,ise,lisiran,reta,us ind:anazoline,apamide,eterminant,inavir,obufen,ometacin,omethacin,oramin,urated inf:ctn,ectiosum,ectives,undibulopelvic ing:enol inh:alant,alants ino:sine,tersen
  ins:ecticide,ecticides,erter,ertional int:egrilin,egument,egumentary,entional,erfoveolar,erganglionic,erictal,ermedius,ernist,ernum,ernus,erossei,erpalpebral,ertransversarii,ertransversarius,ralesional,ratendinous,roducer
  iob:enguane,enzamic ioc:armic,etamic iod:oform,oheparinate,ophenyl,oxamic iog:licic,lycamic iol:opride iom:azenil iop:entol,odate,ydol iot:alamic,roxic iox:aglic,italamic ipe:cacuanha ipi:dacrine
  ipr:atropium,azochrome,iflavone,indole,oclozide ipt:acopan iri:des,tis irr:igator,itative irs:ogladine isc:hiocavernosus ise:thionate
  iso:aminile,bromindione,carboxazid,etarine,metheptene,niazid,prenaline,propamide,propanol,sorbide,thipendyl,xsuprine isp:aghula ist:radefylline ito:pride itr:amin iva:bradine,caftor ive:rmectin ivi:g ivo:sidenib ixa:bepilone
  jac:coud jel:lyfish jug:ulodigastric kal:lidinogenase kao:lin kas:chin keb:uzone kef:lex ker:atin,atoderma,lix,nicterus ket:anserin,obemidone,one,ones,orolac,otifen kle:bsiella klo:nopin kno:tless kwa:shiorkor kyp:hotic
  lab:ial,ii,ility,yrinthine lac:tam,tamase,tic,titol,tobacillus,tose,tulose laf:utidine lag:ophthalmos lah:erparepvec lam:ellar lan:inamivir,thanum laq:uinimod las:miditan,ofoxifene lat:ae,amoxef,anoprostene lau:ryl lav:andulae
  lax:ative,atives led:ipasvir lef:amulin,lunomide leg:ionella lei:shmaniasis lem:niscal len:acapavir,gthening,tinan lep:irudin,tospira les:inurad,ional let:osteine leu:cocoria
  lev:acetylmethadol,amisole,ocabastine,ocarnitine,ocetirizine,odropropizine,omilnacipran,osimendan,overbenone,ulinate lex:idronam lid:oflazine lif:ileucel,itegrast lig:amentous,ate lim:aprost,bal,bar
  lin:aclotide,dane,opirdine,seed,sidomine,zagolix lir:anaftate lis:ocabtagene,pro,teria,terial,uride liv:eborn lix:isenatide lof:epramine,exidine,lazepate lom:itapide,ustine lon:afarnib,apegsomatropin,azolac,gitudinalis,idamine
  lop:eramide,inavir lor:acarbef,ajmine,atadine,cainide,caserin,noxicam,tab lot:eprednol lox:apine lub:iprostone lum:asiran,ateperone,bago,borum,brical,bricals,efantrine lur:asidone,binectedin lus:utrombopag lut:eum,ropin lve:dp
  lym:phoid lyn:estrenol lyp:ressin lys:ergide,ine,ozyme mac:aw,itentan,rodantin,rogol,rophthalmos,rosalb,rosomia maf:enide,odotin mag:aldrate,nesia mal:ar,ariae,athion,ecot,lei,leoli,leus,occlusion,tol,treatment man:delic,ubrial
  map:rotiline mar:aleucel,alixibat,asmic,asmus,aviroc,boxil,caine,ginalis,ibavir mas:oprocol,seter,seteric,tisol mau:claire mav:acamten max:itrol maz:aticol,indol mea:tal meb:everine,hydrolin,utamate,utate,utizide
  mec:arbil,asermin,illinam,lizine,lofenamic,lofenoxate,lozine,obalamin med:icament,icaments,ifoxamine,ius,ocaril,oxomil,rogestone,rol,rysone,s,ullaris mef:enamic,enorex,ruside meg:ace,akaryoblastic,lutol mei:tnerium mek:ongi
  mel:adrazine,arsoprol,atonin,donium,evodopa,itracen,perone mem:branoproliferative men:adione,atetrenone,ingismus,ingococcal,ingococcus,ometrorrhagia,talis,thae,ti
  mep:acrine,artricin,enzolate,esuccinate,henesin,henoxalone,hentermine,henytoin,ivacaine,ixanox,rednisone,robamate,rotixol,tazinol,yramine meq:uinol,uitazine mer:bromin,captamine,salyl,tiatide
  mes:alazine,encephalon,oridazine,osalpinx,othelial,othelium,tinon,ulfen,uximide,ylates
  met:abutethamine,adoxine,amizole,andienone,araminol,encephalon,ergoline,hacetin,hacholine,hallenestril,hamphetamine,hanesulfonate,hantheline,hapyrilene,haqualone,harbital,hdilazine,henamine,hiodal,hiosulfonium
  met:hocarbamol,hoserpidine,hoxamine,hoxsalen,hoxyphenamine,hyclothiazide,hylammonium,hylergometrine,hylnaltrexone,hylpentynol,hylrosaniline,hylscopolamine,hylthioninium,hylthiouracil,hyprylon,hysergide,icrane
  met:irosine,ixene,izoline,opimazine,releptin,rifonate,rizoic,yrapone,zenbaum mex:iletine mgu:s mia:nserin mib:efradil mic:rographia,rophthalmos,turition
  mid:back,carpal,cervical,face,odrine,ostaurin,portion,section,shaft,sternal,substance mif:amurtide,epristone mig:alastat,litol,lustat mil:nacipran,rinone,tefosine min:aprine,eralocorticoids,ius,oxidil mio:camycin,tic mip:omersen
  mir:abegron,abilis,ogabalin,tazapine mis:oprostol mit:apivat,is,obronitol,ochondrial miv:acurium miz:olastine moc:lobemide mod:afinil mof:ebutazone mol:gramostim,indone,luscum,nupiravir,sidomine mom:etasone
  mon:atox,keypox,obenzone,ochorionic,ocryl,oka,osomies,ovalent,oxerutin mop:erone mor:acizine,clofone,gagnian,ganii,niflumate,oxydine,quio mos:apramine,apride mot:retinide,rin mox:averine,eparvovec,estrol,idectin,isylyte,onidine
  muc:oid,olytics,operichondrial,operichondrium,operiosteal,operiosteum,opurulent mud:slide mul:tiforme,tigravida mun:itions mup:irocin mur:omonab mus:tn muz:olimine mya:lgia myc:obacteria,obacterium,ophenolic,oplasma myd:riasis
  mye:lencephalon myi:asis myl:ohyoid myo:clonic,clonus,pectineal myr:istyl myx:opapillary nab:ilone,umetone nad:ofaragene nae:gleriasis naf:tidrofuryl,tifine nal:buphine,demedine,furafine,idixic,mefene,orphine,oxegol,trexone
  nam:enda nap:hazoline,rosyn,roxcinod nar:colepsy,is nas:alis nav:itoclax nba:ck ned:ocromil nee:dn nef:azodone,opam neg:lect nei:sseria nel:arabine,finavir,tenexine nem:onoxacin neo:natorum,prene,sporin nep:arvovec,inalone
  ner:vosa nes:iritide net:arsudil,ilmicin neu:rapraxia,raxis,robehavioral,roglial,roleptic,roleptics,ronal,rontin nev:i,irapine nex:gen,ium nia:cin,lamide,prazine
  nic:ergoline,eritrol,ofuranose,omorphine,orandil,otinate,otinic,otinyl nif:lumic,uratel,urtimox,urtoinol,urzide nig:ricans nih:ss nik:ethamide nim:esulide,ustine nip:erotidine nir:matrelvir
  nit:azoxanide,isinone,ric,roderivatives,rofural,rofurantoin,roprusside,roxoline niz:atidine,ofenone nod:osa,osum nom:egestrol,ifensine non:an,comitancies,icteric,medicinal,obliterative,reassuring,venereal,venomous nop:at
  nor:elgestromin,epinephrine,etynodrel,fenefrine,gestimate,gestrienone,methadone,triptyline,vasc nos:capine,ocomial not:able nox:ytiolin nst:emi nuc:hae,leoli nus:inersen nys:tatin obe:ticholic obl:imersen,iterans,iterative,ongata
  occ:ipitalis,ipito,upant,upants ocr:iplasmin oct:afluoropropane,enidine,inoxate ocu:li ode:vixibat ola:flur ole:ate,inate oli:ceridine,goclonal,pudase,vary ols:alazine oma:cetaxine omb:itasvir ome:camtiv,ntalis omi:denepag omm:aya
  omo:hyoid ona:semnogene onb:oard onc:hocerciasis onl:ay ooc:yte ope:rculofrontal opi:capone,pramol opp:onens,ortunistic opr:elvekin orb:italis orc:iprenaline org:asmic,otein ori:ens,s,tavancin orl:istat orm:eloxifene
  orn:ipressin,ithine oro:tate orp:henadrine ort:hopedist ose:ltamivir osi:lodrostat osm:otic osp:emifene oss:ificans,is ost:eal,eophytic,iomeatal ota:lgia oti:lonium,tic oto:rrhagia out:fracture ove:rsewn,rt
  oxa:ceprol,flozane,late,metacin,ntel,prozin,tomide,zepam,zolidinedione,zolidinediones oxc:arbazepine oxe:drine,ladin,torone oxi:dase,dronic,nate,racetam oxo:dotreotide,glurate,lamine,linic,memazine
  oxy:bate,butynin,cinchophen,fedrine,metazoline,morphone,pertine,phencyclimine,phenisatine,phenonium oza:nimod pab:inafusp pad:eliporfin paf:olacianine pai:ntball
  pal:atoglossus,eodentate,ifermin,indromic,lidi,liers,maris,opegteriparatide,ovarotene,pebrae,pebral pam:idronic pan:creozymin,gamate,obinostat,tethine,tothenate pap:averetum,ules,ulosquamous
  par:acetamol,achutist,aldehyde,amethadione,ametrium,aoxon,aphilias,asitism,asomnia,asympatholytics,atyphi,avaccinia,esthetica,gyline,icalcitol,itaprevir,kinsonism,ous pas:udotox pat:iromer,isiran,ulous pec:ilocin,tin,tineus
  pef:loxacin peg:ademase,aptanib,aspargase,cetacoplan,inesatide,interferon,loticase,ol,valiase,visomant,zilarginase pel:lagra,lucidum pem:oline,phigoid,phigus
  pen:detide,fluridol,icillamine,taerithrityl,tagastrin,tamidine,tanedioic,tasulfide,tavalent,tazocine,tetic,tetrazol,tetreotide,thienate,tifylline,tosan,toxifylline,toxyverine pep:sin
  per:ampanel,azine,borate,chlorate,close,cocet,creta,flenapent,flexane,flubron,flubutane,fluoropropane,flutren,forans,fringens,golide,hexiline,icardiocentesis,ichondrium,iciazine,iligamentous,indopril,inei,itendinous
  per:itomy,macath,manganate,oxisomal,oxisome,phenazine,plasmid,rla,trochanteric,tussis pet:echia,echiae,hidine pex:y pha:co,nquinone
  phe:nacemide,nacetin,nazocine,nazone,nazopyridine,nelzine,nergan,neturide,nglutarimide,nibut,nindamine,nindione,niramine,nol,nolphthalein,nolsulfonphthalein,noperidine,nothiazine,nothrin,notype,noxybenzamine
  phe:nprobamate,nprocoumon,nsuximide,ntermine,ntolamine,nylbutyrate,nylmercuric,nylpropanolamine,omycotic phl:egmonous,oroglucinol pho:bic,lcodine,spholipid,tic pht:hiriasis phy:tomenadione pib:rentasvir
  pic:loxydine,odralazine,otamide pid:olate,otimod pif:lufolastat pig:mentary pil:ocarpine pim:avanserin,ozide pin:acidil,averium,guecula,nae,prick pio:glitazone
  pip:amperone,azetate,emidic,enzolate,erazine,eridione,eridolate,eritae,obroman,otiazine,radrol,rozolin pir:acetam,enzepine,etanide,fenidone,ibedil,iformis,isudanol,omidic pit:ocin,ofenone,olisant,yriasis
  piv:agabine,mecillinam,oxil pix:antrone piz:otifen pla:fond,ntaris,nus,smodium ple:canatide,conaril,dgets,rixafor,urisy,urocentesis pli:cae,cated,tidepsin pne:umococcal,umococcus
  pol:dine,icosanol,icresulen,idocanol,iglumex,ihexanide,isher,len,licis,ycarbophil,yester,yethylene,yfructosans,ymaltose,ymyxin,ynoxylin,yplatillen,yploidy,ysaccharide,ysaccharides,ysorb,ystyrene,ysulfide,ysyndactyly pol:yvalent
  pon:esimod por:fimer,phyria,phyrin pos:tdysenteric,tencephalitic,tganglionic,ticum,ticus,tpolio pra:jmaline,latrexate,mipexole,miracetam,mlintide,nobex,sugrel,xis,zepam,ziquantel,zosin
  pre:commissural,cuneus,dnicarbate,dnylidene,ganglionic,marin,noxdiazine,putial,sbycusis,tomanid prg:ncy pri:dinol,finium,maquine,mordial
  pro:benecid,bucol,caine,cerus,creative,cyclidine,dromal,fenamine,fundus,gabide,gestogen,glumetacin,glumide,guanil,lene,lintane,mazine,megestone,mestriene,methazine,nator,pacetamol,pafenone,pamidine,pane,panidid
  pro:panol,pantheline,patylnitrate,pentofylline,piomazine,pionate,piverine,pria,prioception,prius,pylthiouracil,scillaridin,sencephalon,sody,teus,thipendyl,tiofate,tonix,tozoa,tozoal,triptyline,visc,xibarbal pro:xymetacaine,zac
  pru:calopride,nus,rigo pse:udocowpox,udohermaphroditism,udomallei,udomonas psi:ttaci,ttacines psy:chodysleptic,chodysleptics,choleptics,lla pte:rygium pub:ococcygeus,orectalis pud:endal pue:rperal,rperium pul:pal,posus,vinar
  pun:ctum pup:pp pur:ine,sestring,ulence pye:mic pyo:derma pyr:amis,antel,azinamide,ethrum,exia,idoxine,idylcarbinol,imethamine,imidine,ithione,ithyldione,itinol,onaridine,robutamine,rolnitrin,uvate,vinium qua:dratus,ssia,zepam
  qui:fenadine,nagolide,ngestanol,nupramine,nupristin rac:ecadotril,emic rad:ialis,iocapitellar raf:fimer rai:lway ram:elteon,ipril ran:elate,itidine,olazine rap:he,pelling ras:agiline,buricase rat:tlesnake rau:wolfia rav:idasvir
  rea:nastomosed reb:amipide rec:ombinant rel:ugolix rem:ikiren,oxipride rep:osal,tile,tiles res:cinnamine,ectoscope,erpine,orcinol,torative ret:apamulin,igabine,inacula,inaculum,inotopy,rocrural,rolental,ropulsion rev:efenacin
  rhe:niumsulfide,sus rho:mbencephalon,mboid,mboids rib:avirin,oflavin rif:abutin,ampicin,amycin,apentine,aximin rig:idus ril:menidine,pivirine,uzole rim:azolium,onabant rin:fabate rio:ciguat rip:asudil
  ris:diplam,edronic,orius,peridone rit:alin,iometan,odrine,onavir roa:dways roc:ephin,iverine,uronium rod:enticides rof:lumilast rom:iplostim ron:geur,ifibrate roo:tlet,tlets rop:eginterferon,inirole roq:uinimex
  ros:acea,ea,oxacin,trum rot:igotine rox:adustat,aparvovec,atidine rub:ella rug:al sab:alis sac:cadic,charated,charomyces,cule,ubitril sad:omasochism sal:icylates,monella,salate sam:idorphan,peginterferon san:guinous sap:ropterin
  saq:uinavir sar:apin,gramostim,uplase sca:bies sch:izotypal sci:ssura sco:mbroid,polamine seb:elipase sec:undum sel:dinger,egiline,enate,enite,exipag,inexor sem:ilunaris,ustine sen:ega,ilis sep:ofarsen seq:uard,uifenadine
  ser:atrodast,dexmethylphenidate,elaxin,ologies,onegative,opurulent,osanguinous,otonin,ratia,rulatae,tindole set:melanotide shi:gella sho:tty sia:lolithiasis sib:utramine sil:denafil,icate,odosin,ymarin sim:eprevir
  sin:ecatechins,emet,usoid,usoids sip:onimod,uleucel sit:axentan,imagene ska:teboarder ske:letonize ski:er sle:dder sma:s sno:wboarder,wmobile snu:gness sob:rerol soe:mmering sol:eus,ifenacin,riamfetol
  som:apacitan,atrem,atrogon,atropin,nambulism,nolent sor:avtansine,bitol sot:orasib soy:abean spa:glumic,rteine spe:cificity,ctinomycin,culum,rmatic,rmatocele sph:incterotome spi:rapril,rochetal spl:anchnic spo:usal spr:eader,ue
  spu:tum sse:ps sta:phylococcal,phylococci ste:mi,pronin,rculia sti:bophen,eda,ngray,ripentol sto:ckinet,ckinette
  str:abismic,abismus,amoni,eaky,eetcar,eptococcal,eptococci,eptococcus,eptoduocin,eptozocin,essors,iata,iated,ongyloidiasis,oop,ophanthin,ychnine sty:loglossus,ramate
  sub:cutis,dartos,dermal,genual,iculum,itum,ligamentous,mucoperichondrial,perichondrial,platysmal,tendinous suc:cinimide,cinimides,ralfate,roferric sug:ammadex
  sul:bentine,butiamine,fadiazine,fadimethoxine,fadimidine,fadoxine,fafenazol,faguanidine,faisodimidine,falene,famerazine,famethizole,famethoxypyridazine,fametomidine,fametoxydiazine,fametrole,famoxole,faperin
  sul:fapyridine,fasalazine,fathiourea,fide,fobromophthalein,fonate,fonylureas,glicotide,indac,octidil,odexide,prostone,tiame,topride sun:burn,ct,stroke sup:ercilii,erficialis,inator,rofen sur:amin sus:octocog,pensory
  sux:amethonium,ibuzone sym:blepharon syn:cytial,dactyly syp:hilitic syr:osingopine tab:elecleucel tac:alcitol,hyarrhythmia,hybrady,tile tad:alafil tae:nia,niasis taf:amidis tag:raxofusp tai:pan
  tal:astine,butal,iglucerase,imogene,ipes tan:nate,nin tap:entadol,inarof tar:antula,trate tas:imelteon,onermin tau:rolidine,roselcholic tav:aborole taz:arotene,emetostat,obactam teb:entafusp,oroxime tec:lozan,ovirimat,to,tum
  ted:isamil,izolid teg:afur,aserod,mental,mentum tei:coplanin tel:aprevir,avancin,fa,ithromycin,otristat tem:gicoluril,oporfin,poralis ten:aculum,apanor,dinous,ecteplase,idap,itramine,ofovir,onitrozole tep:renone
  ter:binafine,butaline,fenadine,guride,iflunomide,iparatide,lipressin,odiline tes:irine tet:rabenazine,racaine,rachloroethylene,racosactide,racyclic,radecyl,ragalacturonic,ramethrin,ravalent,raxetan,roxoprim,ryzoline tez:acaftor
  the:bacon,nalidine,obromine,odrenaline,ophyllinate,ophylline thi:amine,amphenicol,azides,azinam,octic,ocyanate,omersal,opropazate,oridazine,otepa,othixene,ram,rteenth thr:eady thy:mopentin,rohyoid,rotropin
  tia:denol,gabine,neptine,pride,profenic,zofurine,zotic tib:ezonium,ialis tic:latone,lopidine tid:alwave,iacic tie:monium,nilic til:actase,broquinol,idine,iquinol,laux,orone,udronic tim:epidium tin:ea
  tio:carlide,clomarol,guanine,molibdic,pronin,tixene,tropium tip:arvovec,epidine,ranavir tir:acizine,atricol,banibulin,ilazad,ofiban,opramide,zepatide tis:agenlecleucel,opurine tit:rate tiu:xetan tiv:a,ozanib tix:ocortol
  tiz:anidine tob:radex,ramycin toc:ainide,ofersolan,opherol tof:ersen,isopam tol:capone,ciclate,fenamic,metin,naftate,onidine,oxatone,perisone,restat,terodine,vaptan top:rol tor:adol,asemide,emifene,semide,sional tos:ilate
  tox:ocariasis,oid,oids,oplasma tra:bectedin,ctional,fermin,li,mazoline,ndolapril,nexamic,nsaminases,nsfixion,nsversalis,nylcypromine,pezial,pidil,zodone tre:phine,pibutone,ponema,prostinil,tinoin,toquinol
  tri:amterene,aziquone,azoles,bromometacresol,chiasis,chlormethiazide,chloroethylene,chodermal,chomoniasis,churiasis,clofos,closan,cyclic,dihexethyl,entine,farotene,fluoperazine,flusal,glycerides,heptanoin,hexyphenidyl
  tri:leptal,lostane,mebutine,metaphan,metazidine,methadione,methoprim,oxysalen,pelennamine,ploidy,prolidine,quetrohamate,smus,thione,ticum,ton,toqualine,valent
  tro:folastat,lamine,metamol,pane,patepine,penzilone,polonate,riluzole,spium,xerutin,xipide try:panosomiasis,psin,ptophan tua:minoheptane tub:ings,ocurarine,ulo tur:gor twe:lfth tyl:oxapol tym:azoline,panum,pany
  tyr:opanoic,othricin ubi:decarenone ude:nafil uih:c uli:pristal uln:aris ulo:betasol ume:clidinium unc:overtebral und:ecylenic,yed uni:compartmental,cornate,cortical,systemic uno:prostone uns:aponifiables upg:oing
  ura:mustine,pidil,te ure:a,ase,mia,mic uri:dine uro:follitropin,thelium urs:odeoxycholic,odiol,odoxicoltaurine usn:ate utr:icle uve:a,al uvu:lar vac:cinia vad:adustat vag:inalis,inismus
  val:acyclovir,benazine,erianae,eric,ethamate,ium,octocogene,proic,promide van:detanib var:denafil,enicline vas:eline,opressin vec:uronium vel:aglucerase,amentous,manase,patasvir ven:ereum,lafaxine,trum,ule,ules
  ver:alipride,atrum,gae,iciguat,nakalant,nix,rucous,teporfin,tiginous,umontanum ves:icant vib:egron vic:leucel,odin,oprofen,ryl vid:arabine vig:abatrin,amox vil:azodone,oxazine,tolarsen vim:inol
  vin:burnine,camine,desine,flunine,pocetine,tafolide,ylbital vio:xx vip:ivotide vir:idans vis:coat,coelastic,modegib,nadine,taril,uomotor,uospatial vit:iligo,rector,reoretinal viv:ax voc:alis,losporin vog:libose
  vol:anesorsen,itional vom:erine von:oprazan vor:apaxar,etigene,inostat,ozole vos:oritide vox:elotor,ilaprevir vul:sellum,vovaginal vut:risiran vyt:orin was:n wat:ercraft web:ril,sites wer:en whb:dy whe:al wou:ldn wyd:ase
  xal:iproden xan:ax,thelasma,thines,thochromia,tinol xen:ysalate xer:oderma,oform,ostomia xib:ornol xop:enex xyl:ometazoline yoh:imbine zal:eplon zan:tac zic:onotide zil:ucoplan zim:eldine zip:eprol zit:hromax zof:ran zol:imidine
  zom:epirac zon:egran,isamide,ule zop:iclone zor:ubicin zos:ter zot:epine zuc:apsaicin,lopenthixol zyg:omaticus zyp:rexa
`;
