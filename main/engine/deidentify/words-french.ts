/** Words of French of clinics and everyday, with the forms they take, that are nobody's name. Packed by their first three letters. */

export const frenchWords = `
  aba:isse,issee,issees,issement,isses,isseur,isseurs,ndonne,ndonnee,ndonnees,ndonnes,saglar,ttoir,ttoirs,ttre,ttu,ttue abc:ede,edee,edees
  abd:ominalement,ucteur,ucteurs abe:illes,rrante abo:ndant,ndante,ndantes,ndants,rd,rds,uchement,utissement abr:is,upte
  abs:ente,olu,olue,olues,olus,oudre,tenir,tenu,tient,traire,tral aca:rien,riens
  acc:elera,eleraient,elerait,elerant,elerateur,elerateurs,elere,eleree,elerees,elerent,elerer,elerera,eleres,epta,eptaient,eptait
  acc:eptant,epte,eptee,eptees,eptent,epter,eptera,epterait,eptez,eptons,essibles,essoire,essoirement,essoires,idente,identee,identees
  acc:identel,identellement,identels,ole,olee,olees,oles,ompagna,ompagnaient,ompagnait,ompagnant,ompagnante,ompagnantes,ompagnants
  acc:ompagnateur,ompagnateurs,ompagnatrice,ompagnatrices,ompagne,ompagnee,ompagnees,ompagnement,ompagnent,ompagner,ompagnera,ompagnes
  acc:ompagnez,ord,orda,ordaient,ordait,ordant,orde,ordee,ordees,ordent,order,ordera,ordes,ouchement,ouchements,ourir,robranche
  acc:roissement,roit,roitre,ru,rus,ueil,ueillante,ueillantes,ueille,ueillent,ueilli,ueillie,ueillir,ueillis,ueils,usa,usaient,usait
  acc:usant,usee,usent,usera ace:tabulaire,tabulaires acf:a,ol
  ach:at,ats,etait,etant,ete,etee,etees,etent,eter,etera,etes,etez,illeen,illeenne,illeennes,illeens,illodynie aci:dite,docetose,docetoses,dose,doses
  acl:asta aco:mpte,mptes,uphene,uphenes,ustique,ustiques acq:uerir,uierent,uiert,uis acr:omegalie,omiale,omiaux,omioclaviculaires
  act:e,eur,eurs,if,ifs,iskenan,ivement,ivites,ualite,uel,uele,ueles,uelle,uellement,uelles,uels acu:ite,mine,minee,minees,mines,pan
  ada:ptait,ptant,pte,ptee,ptees,ptent,ptera,ptez add:enda,itif,itionnel,itionnele,itionneles,itionnelle,itionnelles,itionnels,ucteur,ucteurs
  ade:nocarcinome,nocarcinomes,nofibrome,nofibromes,nolymphite,nomatose,nome,nomes,nomyose,nomyosique,nomyosiques,nopathie,nuric
  ade:quat,quatement,quats adh:esiolyse adi:peuse,peuses,peux adj:acente,oindre,oint,ointe,oints,uvante
  adm:et,ettent,ettre,inistra,inistraient,inistrait,inistrant,inistrateur,inistrateurs,inistratif,inistratifs,inistrativement,inistre
  adm:inistree,inistrees,inistrent,inistrer,inistrera,inistres,ise,ises ado:lescente,s
  adr:enaline,enalines,essa,essaient,essait,essant,essent,esser,essera,esserait,esseur,esseuse,essez,essons,oitement adv:agraf,ersaire,ersaires
  aer:e,ee,ees,es,ien,iene,ienes,ienne,iennes,iens,ique,iques,ius,obilie,obilies,ocolie,ogrelie,ophagie,oport,oportie,oports aes:h
  aff:aibli,aiblie,aiblies,aiblis,aiblissement,aire,aissement,ectif,ectifs,ectives,ectueuse,ectueusement,ectueuses,ectueux,ilie
  aff:ilies,irma,irmaient,irmait,irmant,irme,irmee,irmees,irment,irmer,irmera,lux afi:n age:e,fiph,nce,ncement,nouillement
  agg:rava,ravaient,ravait,ravant,ravation,ravations,rave,ravee,ravees,ravent,raver,ravera,raves
  agi:ta,taient,tait,tant,tation,tations,te,tee,tees,tent,ter,tera,tes ago:nie,raphobie
  agr:afe,afes,andi,andie,andies,andir,andira,andis,andissait,andissant,andissement,andissent,andit,anulocytose,eable,eablement
  agr:eables,eer,egee,ements,esseur,esseurs,essif,essifs,ession,essions,essivement,essives,icole,icoles,iculteur,iculteurs,icultrice
  agr:icultrices,ippe agu:eusie aid:aient,ait,ant,ante,antes,ants,ee,ent,er,era,erait,ez,ons aie:nt aig:reur,reurs,uille
  ail:ee,ees,eron,erons,le,lent,les,leurs aim:a,aient,ait,ant,antes,ants,ees,ent,er,era,erait,ez,ons ain:s,si ais:e,ee,ees,ement,es,selle,selles
  ajo:uta,utaient,utait,utant,ute,utee,utees,utent,uter,utera,uterait,utes,utez,utons aju:steur,steurs ala:ire,ires,ise,ises
  alb:anais,anophone,anophones alc:alose,aloses,oolemie,oolique,ooliques,oolise,oolises,oolisme,oolismes,oolo,ools,ootest,ootests
  ale:ntour,ntours,rte,rtee,rtees,rtement,se,ses alf:uzosine alg:erien,ifor,ique,iques,odystrophie,odystrophies,osteril
  ali:ment,mentaire,mentaires,mente,mentes,ments,te,tee,tees,tement,thiasique,thiasiques
  all:ait,aita,aitaient,aitait,aitant,aitante,aite,aitee,aitees,aitement,aitements,aitent,aiter,aitera,aites,ee,ele,eles,emande
  all:emandes,emands,ergene,ergenes,ergie,ergique,ergiques,ez,ogreffe,ogreffes,onge,ongea,ongeaient,ongeait,ongeant,ongee,ongees
  all:ongement,ongent,onger,ongera,onges,ons,opathie,opathique,ophone,ophones,uma,umaient,umait,umant,ume,umee,umees,ument,umer all:umera,umes alo:rs
  alp:inisme,iniste,inistes alt:eration,erations,ere,eree,erees,ernance,ernatif,ernatifs,ernativement,im
  alv:eolaire,eolaires,eole,eoles,eolite,eolites ama:igrissement,igrissements,lgame,ndes,urose
  amb:igue,igues,igus,lyopie,lyopies,ulancier,ulanciere,ulancieres,ulanciers,ulants
  ame:liora,lioraient,liorait,liorant,lioration,liorations,liore,lioree,liorees,liorent,liorer,liorera,liores,na,nagement,naient
  ame:nait,nant,nde,ndes,ne,nee,nees,nent,ner,nera,nez,norrhee,norrhees,ricaine,ricaines,ricains
  ami:ante,antes,antosique,antosiques,biase,biases,cal,cale,calement,cales,caux,kacine,nci,ncie,ncies,ncis,ncissement,ncissements ami:s,ties aml:or
  amm:oniacs amn:esie,esies,esique,esiques,iocentese,iotique,iotiques amo:clan,rce,rces,rphe,rphes,rti,rtie,rties,rtis,xicilline,xicillines
  amp:hotericine,lement,leur,lificateur,lificateurs,lis,oule,oules,ute,utes amy:gdale,gdalectomise,gdalectomises,gdales,gdalite
  ana:franil,le,lgesia,lgesiaient,lgesiait,lgesiant,lgesiat,lgesie,lgesiee,lgesiees,lgesient,lgesier,lgesiera,lgesieraient,lgesierait
  ana:lgesierent,lgesieront,lgesies,lgesique,lgesiques,logique,logiquement,logiques,lphabete,lphabetes,lysa,lysaient,lysait,lysant
  ana:lysee,lysent,lyser,lysera,lyseur,lyseurs,path,pen,phylactique,phylactiques,phylactoide,phylaxie,phylaxies,stomosee,stomotique
  ana:stomotiques,tomique,tomiquement,tomiques,tomopathologique,tomopathologiques,ux anc:ien,iene,ienes,iennement,iennete,iennetes,iens and:rocur
  ane:chogene,chogenes,miaient,miait,miant,miat,mie,miee,miees,mient,mier,miera,mieraient,mierait,mierent,mieront,mies,mique,miques
  ane:ncephalie,sthesiaient,sthesiait,sthesiant,sthesiat,sthesie,sthesiee,sthesiees,sthesient,sthesier,sthesiera,sthesieraient,sthesierait
  ane:sthesierent,sthesieront,sthesies,sthesiologie,sthesiologiste,sthesique,sthesiques,sthesiste,sthesistes,vrismal,vrismale,vrismales
  ane:vrismaux,vrysmale,vrysmaux,vrysme,vrysmes,xate
  ang:ine,ines,iocholite,iocholites,ioirm,iologue,iologues,iome,iomes,iomyolipome,iomyolipomes,laise,laises,oisse,oissee,oissees
  ang:oisses,or,ors,ulaire,ulaires,ule,ulee,ulees,ules anh:istorique,istoriques ani:male,mateur,mateurs,matrice,matrices,maux,socorie
  ank:ylosant,ylosante,ylosantes,ylosants,ylose,ylosee,yloser,ylosers,yloses
  ann:ee,ees,exe,exectomie,exectomies,exiel,exiele,exieles,exielle,exielles,exiels,iversaire,iversaires,onca,oncaient,oncait,oncant
  ann:once,oncee,oncees,oncent,oncer,oncera,onces,oncez,ota,otaient,otait,otant,ote,otee,otees,otent,oter,otera,otes,uaire,uaires
  ann:uel,uelle,ula,ulaient,ulaire,ulaires,ulait,ulant,ule,ulee,ulees,ulent,uler,ulera,ules,ulez
  ano:din,dine,dines,dins,malie,nymes,rexie,rexies,rmal,rmale,rmalement,rmales,rmaux,ro,smie,smies ans:e,es
  ant:algique,algiques,cd,ebrachio,ecedente,eflechi,eflechie,eflechies,eflechis,elisthesis,enatale,enataux,enne,ennes,epulsion,epulsions
  ant:erieurement,erograde,erogrades,erolateraux,eromediaux,everse,eversee,eversees,everses,hracosilicose,iagregant,iagregants,ibiogrammes
  ant:ibioprophylaxie,ibiotherapie,ibiotherapies,ibiotique,ibiotiques,icipa,icipaient,icipait,icipant,icipe,icipee,icipees,icipent
  ant:iciper,icipera,icipes,icoagulante,icoagule,icoagulee,icoagulees,icoagules,idepresseur,idepresseurs,idiabetique,idiabetiques
  ant:iemetique,iemetiques,iepileptique,iepileptiques,ifongique,ifongiques,ihistaminique,ihistaminiques,ihypertenseur,ihypertenseure
  ant:ihypertenseures,ihypertenseurs,iinflammatoire,iinflammatoires,illais,ipaludeen,ipaludeens,ipsychotique,ipsychotiques,ipyretique
  ant:ipyretiques,iseptique,iseptiques,ispasmodique,ispasmodiques,itetanique,itetaniques,ituberculeuse,ituberculeuses,ituberculeux
  ant:ivirale,iviraux,ivitamine,re,res anu:rie,rique anx:iete,ietee,ietees,ietes,ieuse,ieusement,ieuses,ieux,iolytique,iolytiques aom:i aou:t,ts
  apa:isa,isaient,isait,isant,ise,isee,isees,isent,iser,isera,ises,thie ape:rcevoir,rcoit,rcu,rcue,rcus,ure,uree,urees,ures
  aph:asie,asies,asique,asiques,onie,te,tes api:cale,caux,codorsal,codorsale,codorsales,codorsaux apl:asie,asique
  apo:nevrose,nevroses,nevrosite,nevrotique,nevrotiques,physe,physes,physite,plexie,plexies
  app:araissaient,araissait,araissant,araissent,arait,araitra,araitrait,araitre,araitront,areil,areillage,areille,areillee,areillees
  app:areillement,areilles,areils,aremment,arence,arente,arentement,artement,artements,artenaient,artenait,artenant,artenir,artenu
  app:artenue,artenues,artenus,artiennent,artient,aru,arue,arues,arus,ela,elaient,elait,elant,ele,elee,elees,eler,eles,elez,elle
  app:ellent,ellera,ellerait,elles,elons,els,endice,endicectomie,endicectomies,endicectomise,endicectomises,endicite,endicites,endiculaire
  app:endiculaires,endre,etit,etits,lique,liquee,orta,ortaient,ortait,ortant,orte,ortee,ortees,ortent,orter,ortera,orterait,ortez
  app:ortons,recia,reciaient,reciait,reciant,recie,reciee,reciees,recient,recier,reciera,recies,renait,rend,rendre,rends,rennent
  app:renti,rentie,rentis,rentissage,ris,rise,rises,roche,roches,rofondie,rofondies,rofondis,roprie,ropriee,ropriees,ropries,rox
  app:roximatif,roximatifs,roximative,roximativement,roximatives,ui,uie,uient,uiera,uies,uis,uya,uyaient,uyait,uyant,uye,uyee,uyees app:uyer,uyes
  apr:axie,ovel apy:retique,retiques aqu:agym,euse,euses,eux
  ara:bes,bophone,bophones,chide,chides,chnoidien,chnoidiene,chnoidienes,chnoidienne,chnoidiennes,chnoidiens,chnoidite arc:hitecte,hivee,oxia
  ard:ente are:actif,olaire,olaires,ole,tes arg:ent,entee,entees,entes,entin,ents arm:ature,oire,oires
  arr:ache,achee,achees,achement,achements,aches,eta,etaient,etait,etant,ete,etee,etees,etent,eter,etera,eterait,etez,etons,iere
  arr:ieres,iva,ivaient,ivait,ivant,ivee,ivent,iver,ivera,iverait,ivez,ivons,ondi,ondie,ondies,ondis,osage
  art:efacte,efactee,efactees,eriographie,eriole,eriopathie,eriopathies,erioveineuse,erioveineuses,erioveineux,erite,erites,hralgie
  art:hralgies,hritique,hritiques,hritisme,hrodese,hrodesee,hrodesees,hrodeses,hrodie,hrogrypose,hroirm,hrolyse,hropathie,hroplastie
  art:hropode,hroscopie,hroscopies,hrosique,hrosiques,ificielle,ificiellement,ificielles,ificiels,irem,isane ary:thmie,thmies,thmique asa:flow
  asb:estosique,estosiques asc:aris,enseur,enseurs,ension,ite,itique ase:psie,ptique,ptiques ash:q asi:atique,le
  asp:ecifique,ecifiques,egic,ergillome,ergillose,hyxie,irateur,irateurs,irine
  ass:aillir,emblage,eoir,eyait,eyez,ez,idument,ied,ieds,iette,iettes,ise,ista,istaient,istait,istante,iste,istee,istees,istent
  ass:ister,istera,ocia,ociaient,ociait,ociant,ocie,ociee,ociees,ocient,ocier,ociera,ocies,ois,oit,ouplissement,ura,uraient,urait
  ass:urant,urantiel,urantielle,urantielles,urantiels,uree,urement,urent,urer,urera,ureur,ureurs,urez
  ast:erion,erions,henie,henies,henique,heniques,hmatiforme,hmatique,hmatiques,hme,hmes,ragale,ragales,reinte,reintes,rocytome,rocytomes
  asy:metrie,metries,metrique,metriques,mptomatique,mptomatiques,nergie ata:cand,rax,xie,xique,xiques atc:d,ds
  ate:lectasie,lectasiee,lectasiees,lectasies,lectasique,lectasiques,lier,liers
  ath:eromateuse,eromateuses,eromateux,erome,eromes,erosclerose,eroscleroses,letisme ato:nie,pie,pique,piques,rvastatine
  atr:aumatique,aumatiques,iaux,oce,ocement,oces,ophique,ophiques ats:em
  att:acha,achaient,achait,achant,ache,achee,achees,achent,acher,achera,achez,eignait,eignant,eignent,eindra,eindrait,eindre,eindront
  att:elle,elles,endaient,endait,endent,endez,endirent,endit,endons,endra,endrait,endre,endront,endu,endue,endues,endus,ente,entes
  att:entif,entifs,entionne,entionnee,entionnees,entionnes,entivement,enuant,enuante,enuantes,enuants,estation,estations,este,rapait
  att:rapant,rape,rapee,rapees,rapent,raper,rapera,rapes,rapez,ribua,ribuaient,ribuait,ribuant,ribue,ribuee,ribuees,ribuent,ribuer att:ribuera,ribues
  aty:pique,piques auc:unement aud:iogrammes,iologiste,iologistes,ioprothesiste,ioprothesistes,iteur,iteurs,itif,itifs,itive,itives
  aug:menta,mentaient,mentait,mentant,mente,mentee,mentees,mentent,menter,mentera,mentez auj:ourd aum:onerie,oniers aup:aravant,res auq:uel
  aur:ai,aient,ais,ait,eolaire,eolaires,ez,iculaire,iculaires,ons,ont aus:si,sitot
  aut:ant,isme,istes,istique,ocar,ogreffe,ogreffes,omatique,omatiquement,omatiques,omobiliste,omobilistes,onome,onomes,oplastie
  aut:opsie,orisait,orisant,orise,orisee,orisees,orisent,oriser,orisera,orises,orisez,orite,oscopie,refois,rement,richien,rui,ruis
  aux:iliaire,iliaires,quelles,quels
  ava:ient,is,it,la,laient,lait,lant,le,lee,lees,lent,ler,lera,les,lez,ncaient,ncait,ncant,nce,ncee,ncees,ncement,ncent,ncer,ncera
  ava:nces,ntage,ntageusement,sculaires ave:nir,nirs,rti,rtie,rties,rtir,rtira,rtis,rtissait,rtissant,rtissement,rtissent,rtit,ugle,uglement,ugles,z
  avi:ez,on,ons,se,see,sees,ses avl:ocardyl avo:cat,cate,cates,cats,ines,ir,isinant,isinante,isinantes,isinants,ns,rtement,rtements avp:s
  axi:alement,aux axo:nale,naux,ne,nes aya:nt aye:z ayo:ns aza:ntac azi:thromycine azo:tes
  bac:calaureat,calaureats,teriemie,terien,teriene,terienes,terienne,teriennes,teriens,terio,teriologique,teriologiques bag:age,arre,arres,ues,uette
  bai:gnade,gnades,gnoire,gnoires,lla,llaient,llait,llant,llee,llees,llement,llent,ller,llera,lles,ser,sers,ssaient,ssait,ssant
  bai:sse,ssee,ssees,ssent,sser,ssera,sses,ssez
  bal:ancement,ancoire,ancoires,cons,isage,isages,istique,istiques,lonne,lonnement,lonnements,lonnet,lonnets,lons,s
  ban:al,ale,alement,ales,als,ane,aux,c,caire,caires,cal,cale,cales,caux,cs,de,deau,deaux,delette,delettes,lieue,lieues,que,ques ban:quier,quiere
  bap:teme,temes bar:botage,iatrique,iatriques,rage,raient,rait,rant,ree,rent,rer,yte,ytee
  bas:aux,cula,culaient,culait,culant,cule,culee,culees,culent,culer,culera,cules,icervicale,icervicaux,ilaire,ilaires,ique,iques
  bas:ithoracique,ithoraciques,ophile,ophiles,sement,sinet,sinets bat:eaux,iment,iments,tait,tant,tement,tements,tent,tue,tues,tus bav:es,u
  beb:e,ee,ees,es bec:otide,s beg:aiement bel:ge,ges,oc
  ben:eficiaire,eficiaires,eficiait,eficiant,eficie,eficiee,eficiees,eficient,eficier,eficiera,eficies,eficiez,efique,efiques,in ben:inois,ins
  beq:uillage,uille,uilles ber:bere,ceau,ceaux bes:oin,oins bet:alactamines,atherapie,miga,on,ons beu:rres bhc:g
  bia:ise,isee,isees,ises,mniotique,mniotiques bib:asaux,eron,erons
  bic:horial,horiale,horiales,horiaux,ipitaux,ondylien,ondylienne,ondyliennes,ondyliens,yclette,yclettes
  bid:irectionnel,irectionnelle,irectionnelles,irectionnels bie:n,ns,ntot,nveillante,res bif:ocale,ocaux bij:outerie,oux
  bil:ateralement,ateralise,ateraux,harzie,harziose,i,iirm,ingue,ingues,irubine,irubinemie,lards,lets,obe,obee,obees,obes
  bim:alleolaire,alleolaires,estres bio:chimie,chimiste,chimistes,logique,logiquement,logiques,logiste,logistes,psiee
  bip:ede,hasique,hasiques,olaire,olaires bis:cotte,cottes,eptine,touri,touris biz:arrement,arrerie bla:nchatre,nchatres,ncs,stose
  ble:pharite,ssait,ssant,sse,ssee,ssees,ssent,sser,ssera,ssez,ssure,ssures,u,uatre,uatres,ue,ues,us,ute,utee,utees,utes
  blo:c,cage,cages,qua,quaient,quait,quant,que,quee,quees,quent,quer,quera,ques,quez bls:e bob:ine,ines,os boc:al,aux boe:uf,ufs
  boi:ra,rait,re,sson,ssons,t,tait,tant,te,tee,tees,tement,tent,ter,tera,terie,teries,tes,teuse,teuses,teux,tez,tier,tiers,vent bol:s
  bom:be,bee,bees,bement bon:bon,bons,heurs,jours,ne,nement,nes,s,soir,soirs,tes bor:d,dereau,dereaux,ds,dure
  bos:niaque,sele,selee,selees,seles,selure bot:ulisme
  bou:chee,cherie,chons,cles,clier,cliers,e,ee,ees,es,ffee,ffees,ge,gea,geaient,geait,geant,gee,gees,gent,geons,ger,gera,gerait
  bou:ges,gez,illant,illante,illie,illir,illons,illotte,illottes,langere,langerie,le,les,lets,limie,rdonnement,rdonnements,rgeonnant
  bou:rgeonnante,rgeons,rgmestre,rrelet,rrelets,rse,rses,rsiers,rsoufle,rsouflee,rsouflees,rsoufles,sculade,sculades,teilles bov:ins box:e,eur,eurs
  boy:aux bpc:o bra:chiaux,dycarde,dycardes,dycardie,dycardies,dykinesie,ncard,ncardage,ncarde,ncardee,ncardees,ncardes,ncardier,ncardiere,ncardieres
  bra:ncardiers,ncards,ncha,nchaient,nchait,nchant,nche,nchee,nchees,nchement,nchent,ncher,nchera,ssage,ssards bre:ches,silien,telle,telles,uvage
  bri:canyl,evement,lique,llantes,llants,ques,quet,quets,s,se,ses
  bro:chage,che,ches,ncha,nchaient,nchait,nchant,nchat,nchectasie,nchectasies,nchee,nchent,ncher,nchera,ncheraient,ncherait,ncherent
  bro:ncheront,nchiaux,nchiectasie,nchiolaire,nchiolaires,nchiole,nchioles,nchiolite,nchiolites,nchite,nchites,nchiteuse,nchiteuses
  bro:nchiteux,nchitique,nchitiques,ncho,nchocentree,nchogrammes,nchorrhee,nchorrhees,nchoscope,nchoscopie,nchospasme,sse,sses,uillards
  bru:cellose,fen,ite,itee,itees,lait,lant,lee,lees,lent,ler,lera,lez,lure,lures,natre,natres,nes,shings,sque,squement,sques,tale
  bru:talement,taux,ts,xellois,xelloise,xelloises,xisme,yant,yante,yantes,yants buc:cale,caux,cinateur,cinateurs,herons
  bul:baire,baires,be,gare,leuse,leuses,leux bur:inex,kinabe,sale,saux,undais but:ee,ees buv:aient,ait,ez,ons cab:ine
  cac:ahuete,hait,hant,hectique,hectiques,hee,hees,hent,her,hera,hets,hez cad:avre,avres,rage,re,res,uque,uques cae:cal,cale,cales,caux,cum,cums
  caf:ee,ees,es cah:ier,iers cai:llot,llots,sses,ssier,ssiere,ssieres,ssiers
  cal:aient,ait,ant,caneen,caneenne,caneennes,caneens,caneocuboidien,caneocuboidienne,caneocuboidiennes,caneocuboidiens,cemie,cifiant
  cal:cifiante,cifiantes,cifiants,cifie,cifiee,cifiees,cifies,cimagon,ciparine,cique,ciques,citonine,cul,cula,culaient,culait,culant
  cal:culatrice,culatrices,cule,culee,culees,culent,culer,culera,cules,culs,ee,endrier,endriers,ent,er,ibra,ibraient,ibrait,ibrant
  cal:ibre,ibree,ibrees,ibrent,ibrer,ibrera,ice,ices,iciel,iciele,icieles,icielle,icielles,iciels,ins,leux,ma,maient,mait,mant,mants
  cal:me,mee,mees,mement,ment,mer,mera,ottes,s,trate,vitie cam:arade,arades,erounais,ion,ionnette,ionnettes,ionneur,ionneurs,ions,pagnes,pings,sp
  can:adienne,adiennes,adiens,alaire,alicule,ape,apes,cereuse,cereuses,cereux,didat,didats,didature,didose,icule,icules,in,ins,nabique
  can:ne,nelle,nelles,nes,tonal,tonale,tonales,tonaux,ule,ules,yonings cao:utchouc,utchoucs
  cap:acites,illaire,illaires,illarite,itatum,itaux,sulaire,sulaires,sulite,sulites,teur,teurs,uchon,uchons
  car:actere,acteres,acteriser,acteristique,acteristiques,boxyhemoglobine,boxyhemoglobines,ceral,cerale,cinogene,cinogenetique,cinologie
  car:cinomateuse,cinomateuses,cinomateux,cinome,cinomes,cinose,cinoses,densiel,dial,diale,diales,dialgie,diaux,dioaspirine,diogramme
  car:diogrammes,diographe,diographie,dioide,diologie,diologique,diologiques,diologue,diologues,diomegalie,diopathie,diopathies
  car:diorespiratoire,diotomie,diotonique,ence,ene,enes,entiel,entielle,entielles,entiels,ieuse,ieuses,ieux,iste,navals,net,nets
  car:oncule,oncules,otidien,otidienne,otidiennes,otidiens,otte,ottes,pe,pes,pien,piene,pienes,pienne,piennes,piens,pometacarpien
  car:pometacarpienne,pometacarpiennes,pometacarpiens,refour,refours,relage,releur,releurs,rossier,rossiers,rure,table,tables,te
  car:ters,tilagineuse,tilagineuses,tilagineux,yotype,yotypes
  cas:eeuse,eeuses,eeux,erne,ernes,ier,iers,que,quee,ques,quette,quettes,saient,sait,sant,se,see,sees,sement,sent,ser,sera,ses,sez
  cat:aplexie,aracte,atonie,egorie,heterisme,hlon,hlons,tp
  cau:chemar,chemars,dale,daux,de,dee,dees,sa,saient,sait,sale,sant,saux,see,sent,ser,sera,stique,stiques
  cav:erne,ernes,erneuse,erneuses,erneux,itaire,itaires,itee cca:m ccm:u cec:i,ite,itee,itees,ites cef:azoline cei:ndre,nture,nturee,nturees,ntures
  cel:a,estene,ibataire,ibataires,lulaire,lulaires,lulite,lulites,ui
  cen:dre,dres,taine,taines,tenaire,tenaires,timetre,timetres,timetrique,timetriques,trage,trages,traient,trait,trale,trant,traux
  cen:tree,trent,trer,trera,trifugeuse,trifugeuses,trolobulaire,trolobulaires cep:endant,halee,halique,haliques,halosporine
  cer:amique,amiques,azette,cles,cueil,cueils,eale,ebelleuse,ebelleuses,ebellite,ebralite,ebraux,ebrolese,is,taine,tainement,tes
  cer:tificat,tificats,veaux,vicalgie,vicalgies,vicarthrose,vicaux,vicite,vicobrachial,vicobrachiale,vicofaciale,vicofaciaux,vicothoracique
  cer:vicothoraciques ces:arienne,ariennes,arise,sa,saient,sait,sant,se,see,sees,sent,ser,sera,ses,sez cet.te ceu:x
  cha:cun,cune,ine,leur,leureuse,leureusement,leureuses,leureux,leurs,mbre,mbres,mpignon,mpignons,mpionnat,mpionnats,nceuse,nceuses
  cha:nceux,ngea,ngeaient,ngeait,ngeant,ngee,ngement,ngements,ngent,ngeons,nger,ngera,ngerait,ngez,ntiers,otique,otiques,peaux,pitre
  cha:pitres,que,rbon,rbons,rcuterie,rgea,rgeaient,rgeait,rgeant,rgee,rgement,rgent,rgera,rgeur,rgeurs,rniere,rnieres,sses,taine
  cha:taines,tains,ud,ude,udement,udes,udiere,udieres,udronniers,uds,uffage,uffeuse,ussette,ussettes,usson,ussons,ussure,ussures
  che:ffe,ffes,minee,minees,minement,minot,minots,mins,mise,mises,nal,nilles,que,ques,rcha,rchaient,rchait,rchant,rche,rchee,rchees
  che:rchent,rcher,rchera,rcherait,rches,rcheur,rcheurs,rcheuse,rchez,rchons,res,rs,vauchement,vaux,vet,veu,veux
  chi:enne,ennes,ens,ffre,ffres,kungunya,kungunyas,mie,mio,mioprophylaxie,miotherapie,miotherapies,mique,miquement,miques,nois,rurgical
  chi:rurgicale,rurgicales,rurgicaux,rurgien,rurgienne,rurgiennes,rurgiens chl:ore,ores,orhexidinee
  cho:c,colat,colats,cs,ix,langiocarcinome,langiocarcinomes,langite,lecalciferol,lecystectomie,lecystectomise,lecystectomises,lecystite
  cho:lecystites,lecystotomie,ledocien,ledociene,ledocienes,ledocienne,ledociennes,ledociens,ledoque,ledoques,lestase,lestases,lestatique
  cho:lestatiques,mage,meur,meurs,meuse,meuses,ndraux,ndrite,ndroblaste,ndrocalcinose,ndrocalcinoses,ndrocostale,ndrocostaux,ndrosarcome
  cho:ndrosarcomes,que,quee,quees,ques,ree,rees chr:omosomique,omosomiques,onicite,onique,oniquement,oniques,onologiquement,u
  chu:ta,taient,tait,tant,tee,tent,ter,tera,tez,v cib:le,lees,les
  cic:atrice,atrices,atriciel,atriciele,atricieles,atricielle,atricielles,atriciels,atrise,atrisee,atrisees,atrises,losporine cie:ls cif:lox cij:oint
  cil:iaire,iaires,s cim:ent,ente,entee,entier,entiers,ents,etiere,etieres cin:etique,etiques,q,quantaine,quante,quieme,quiemes
  cip:ralex,rofloxacine,roxine
  cir:concision,concisions,conference,conferentiel,conferentiele,conferentieles,conferentielle,conferentielles,conferentiels,conflexe
  cir:conflexes,conscrire,conscrit,conscrite,conscrites,conscrits,convolution,convolutions,culaires,culatoire,culatoires,rhose,rhoses
  cir:rhotique,rhotiques cis:aille,aillement,ailles,eaux,ss cit:erne,ernes,oyen,oyenne,oyennes,oyens,rons ciu:sss civ:iere,ieres
  cla:foran,irance,irances,irement,ires,irs,moxyl,mpage,mpe,mpee,mpees,quage,quages,quement,rithromycine,rte,rtes,ssa,ssaient,ssait
  cla:ssant,sse,ssee,ssees,ssent,sser,ssera,sseur,sseurs,ssique,ssiquement,ssiques,ustrophobe,ustrophobes,ustrophobie,ustrophobies
  cla:viculaire,viculaires,vier,vieres,viers cle:e,es,s cli:c,che,chee,chees,ches,entele,enteles,mat,mats,nicienne,niciennes,niciens,niquement,vage
  clo:ison,isonne,isonnee,isonnees,isonnement,isonnes,isons,nalite,u,us,xacilline cna:m cne:sst coa:provel
  coc:cydynie,cygien,cygiene,cygienes,cygienne,cygiennes,cygiens,ha,haient,hait,hant,he,hee,hees,hent,her,hera,hes,hleaire,hleaires coc:hlees,hons
  cod:age coe:liaque,liaques,lioscopie,lioscopique,lioscopiques cof:fres cog:nait,nant,ne,nees,nent,ner,nera,nes,nez,nitif,nitifs coh:orte
  coi:ffe,ffes,ffeur,ffeurs,ffeuse,ffeuses,ffure,nca,ncaient,ncait,ncant,nce,ncee,ncees,ncent,ncer,ncera,ncez
  col:chimax,ectomie,ectomise,ectomises,ere,eres,ique,iques,is,ite,ites,labe,labee,labees,labes,labora,laboraient,laborait,laborant
  col:laborateur,laborateurs,laboratrice,laboratrices,labore,laboree,laborees,laborent,laborer,laborera,labores,lapsus,laterale
  col:lateralite,lateralites,lateraux,lectee,lectif,lectifs,lectivite,legien,legienne,legiennes,legiens,legue,legues,liers,limate
  col:limatee,limatees,limates,limateur,limateurs,lutoire,lutoires,lyre,lyres,onique,oniques,opeg,orectaux,ostomie,ostomise,ostrum
  com:ateuse,ateuses,ateux,batif,batifs,battre,bien,binaison,binaisons,ble,blee,blees,blement,blements,bles,edien,edienne,ediennes
  com:ediens,feel,itial,itiale,itiales,itialite,itialitee,itialitees,itialites,itiaux,mande,me,menca,mencaient,mencait,mencant,mencee
  com:mencent,mencer,mencera,mencerait,mencez,mencons,mentaire,mentaires,mercant,mercante,mercantes,mercants,merciale,mercialement
  com:merciaux,mettre,minutif,minutifs,minutive,minutives,mise,missaire,missaires,missariat,missariats,modite,mun,munal,munale,munales
  com:munautaire,munautaires,munaute,munautes,munaux,munement,muniqua,muniquaient,muniquait,muniquant,muniquee,muniquent,muniquer
  com:muniquera,muns,orien,pagne,pagnes,pagnie,para,paraient,parait,paraitre,parant,parativement,paree,parent,parer,parera,partiment
  com:partimente,partimentes,partiments,pense,pensee,pensees,penses,peres,petente,petiteur,petiteurs,plement,plementaire,plementaires
  com:pletaient,pletait,pletant,pletee,pletement,pletent,pleter,pletera,pleterait,pletons,pletude,pletudes,pliant,pliantes,pliants
  com:plices,pliqua,pliquaient,pliquait,pliquant,plique,pliquee,pliquees,pliquent,pliquer,pliquera,pliques,portement,posant,posante
  com:posantes,posants,prenaient,prenait,prenant,prend,prendra,prendrait,prendre,prendront,prends,prennent,prenons,pressibles,pressif
  com:pressifs,pressive,pressives,primant,primante,primantes,primants,prime,primee,primees,primes,pris,promet,promettre,promis,pta
  com:ptabilite,ptable,ptables,ptage,ptaient,ptait,ptant,ptee,ptent,pter,ptera,pterait,ptez,ptons
  con:centrique,centriquement,centriques,cerna,cernaient,cernait,cernant,cerne,cernee,cernees,cernent,cerner,cernera,cernez,cevoir
  con:ciliant,ciliante,ciliantes,ciliants,cluaient,cluait,cluant,cluante,cluantes,cluants,clue,cluent,cluons,clura,clurait,clure
  con:cluront,clus,clut,combre,combres,comitamment,comitant,comitante,comitantes,comitants,cordante,cours,cretement,cubin,cubinage
  con:cubine,cubines,cubins,cue,densant,densante,densantes,densation,densations,dense,densee,densees,denses,ditionnement,doleance
  con:doleances,ducteur,ducteurs,ductrice,ductrices,duira,duirait,duire,duiront,duis,duisait,duisant,duisent,dylien,dylienne,dyliennes
  con:dyliens,dylome,dylomes,fiance,fiant,fiante,fiantes,fiants,fidentiel,fidentielle,fidentielles,fidentiels,fier,finees,firma
  con:firmaient,firmait,firmant,firme,firmee,firmees,firment,firmer,firmera,firmerait,firmez,firmons,flictuel,flictuele,flictueles
  con:flictuelle,flictuelles,flictuels,flit,flits,fond,fondre,fondu,fondue,formes,formite,fort,fortable,fortablement,fortables,forts
  con:fraternel,fraternelle,fraternellement,fraternelles,fraternels,fraternite,frere,freres,frontation,frontations,fus,fusement
  con:genitale,genitaux,gestif,gestifs,golais,gruence,ique,iques,joint,jointe,jointes,joints,jonctif,jonctifs,jonction,jonctions
  con:jonctivale,jonctivales,jonctivaux,jonctives,jonctivite,jonctivites,jugaux,nais,naissaient,naissait,naissance,naissances,naissant
  con:naissent,naissez,naissons,nait,naitra,naitrait,naitre,naitront,necteur,necteurs,nectivite,nexion,nexions,que,ques,sanguinite
  con:sciemment,scient,sciente,scientes,scients,secutif,secutifs,seil,seilla,seillaient,seillait,seillant,seille,seillee,seillees
  con:seillent,seiller,seillera,seillerait,seillere,seilleres,seillers,seilles,seillez,seillons,seils,sentait,sentement,sentements
  con:sentie,sentir,sequente,serva,servaient,servait,servant,servateur,servateurs,servatif,servatifs,servatrice,servatrices,servee
  con:servent,server,servera,serverie,siderablement,signe,sista,sistaient,sistait,sistant,siste,sistee,sistees,sister,sistera,sistes
  con:soeur,soeurs,solide,solidee,solidees,solides,stamment,stata,stataient,statait,statant,state,statee,statees,statent,stater
  con:statera,states,stats,stitutif,stitutifs,stitutive,stitutives,struire,struit,struite,struits,sulta,sultaient,sultait,sultante
  con:sulte,sultee,sultees,sultent,sulter,sultera,sulterait,sultez,sultons,tacta,tactaient,tactait,tactant,tacte,tactee,tactees
  con:tactent,tacter,tactera,tagieuse,tagieuses,tagieux,tamine,taminee,taminees,tamines,tenaient,tenait,tenance,tenant,tenir,tentieux
  con:tenu,tenue,tenues,tenus,texte,tiennent,tigu,tigue,tigues,tiguite,tiguites,tigus,tinence,tinu,tinua,tinuaient,tinuait,tinuant
  con:tinuee,tinuellement,tinuent,tinuer,tinuera,tinuerait,tinuite,tinuitee,tinuitees,tinuites,tinus,tondant,tondante,tondantes
  con:tondants,traceptif,traceptifs,tractee,tractees,tractile,tractiles,tradictoire,tradictoirement,tradictoires,traindre,traire
  con:trairement,tralateraux,tramal,trecoup,trecoups,tredire,tremaitre,tremaitres,trevenir,tributif,tributifs,tributive,tributives
  con:trola,trolaient,trolait,trolant,trolateral,trolaterale,trolaterales,trolateraux,trolee,trolent,troler,trolera,trolerait,troleur
  con:troleurs,trolons,tusionnel,tusionnels,vainc,vaincant,vaincante,vaincantes,vaincants,vaincra,vaincrait,vaincre,vaincront,vaincs
  con:vaincu,vaincue,vaincues,vaincus,venablement,venaient,venait,venant,venir,ventionne,ventionnee,ventionnees,ventionnel,ventionnelle
  con:ventionnelles,ventionnels,ventionnes,venu,venue,venues,venus,vexe,viendra,viendrait,viennent,vient,voqua,voquaient,voquait
  con:voquant,voque,voquee,voquees,voquent,voquer,voquera,voques,vulsif,vulsifs,vulsives
  coo:pera,peraient,perait,perant,perants,peratif,peratifs,pere,peree,perees,perent,perer,perera,rdinateur,rdinateurs,rdinatrice
  coo:rdinatrices,rdonnateur,rdonnateurs,rdonnatrice,rdonnatrices,rdonnee,rdonnees cop:eaux,ie,roculture,rostases coq:ueluche,ueluches,ues,uille
  cor:acoidien,acoidienne,acoidiennes,acoidiens,aux,darone,de,delette,delettes,diale,dialement,diales,diaux,don,nee,neen,neenne
  cor:neennes,neens,nees,nuale,nuales,nuaux,onarien,onariene,onarienes,onariens,onaroscanner,onaroscanners,onaux,onavirus,onoide
  cor:onoides,poreaux,porelle,porelles,porels,poreo,poreocaudal,poreocaudale,poreocaudales,poreocaudaux,recte,rectement,respond
  cor:respondaient,respondait,respondance,respondant,respondante,respondantes,respondants,respondirent,respondit,respondra,respondrait
  cor:respondre,respondront,respondu,respondue,respondues,respondus,rige,rigea,rigeaient,rigeait,rigeant,rigee,rigees,rigent,riger
  cor:rigera,riges,rompre,setee,tancyl,ticale,ticalise,ticalises,ticaux,ticoide,ticoides,ticosouscorticale,ticosteroide,ticosurrenalien
  cor:ticosurrenalienne,ticosurrenaliennes,ticosurrenaliens,ticotherapie,ticotherapies,vasal,yza,yzas
  cos:metique,metiques,tale,talgies,taux,tochondrale,tochondraux,todiaphragmatique,todiaphragmatiques,tosternale,tosternaux,tovertebraux
  cot:ee,isant,isants,yle,yles,yloidien,yloidienne,yloidiennes,yloidiens
  cou:cha,chage,chaient,chait,chant,chee,chent,cher,chera,chers,chez,diere,dieres,ffin,ffins,lee,lees,leur,leurs,lisse,lisses,loir
  cou:loirs,pable,pables,pait,pant,pee,pent,pera,pez,pole,poles,pure,pures,rageuse,rageuses,rageux,raient,rait,ramment,ramments
  cou:rant,rante,rantes,rants,rbature,rbure,rent,reurs,reuse,reuses,rir,ronnes,rons,rra,rriel,rriels,rrier,rriers,rs,rsiers,rte
  cou:rtement,rtiers,rue,s,ssin,ssinet,ssinets,ssins,su,sue,t,turiere,turieres,turiers,vercle,vercles,verte,vertes,verts,verture
  cou:vraient,vrait,vrant,vre,vrent,vreuse,vreuses,vrir,vrira,vris,vrissent,vrit cov:eram,ersyl,ide,idee
  cox:algie,algies,arthrose,arthroses,ite,ofemoraux cpa:m,s cpr:e
  cra:chat,chats,che,cher,cheur,cheurs,chouillis,ie,ignait,ignent,indra,indrait,indre,indront,ins,int,inte,intes,mpe,niale,niaux
  cra:nien,nienne,niennes,niens,niocervicaux,niopharyngiome,niopharyngiomes,niotomie,quait,quant,que,quee,quees,quement,quements
  cra:quent,quer,quera,ques,quez,t,vate,vates
  cre:atininemie,atininemies,che,ches,nele,nelee,nelees,neles,on,pitants,pitation,pitations,pitement,tes,ux,vette,vettes
  cri:a,aient,ait,ant,e,ee,ees,ent,er,era,ez,se,stallin,stallins,tere,teres
  cro:ate,ient,ira,irait,ire,is,isee,isement,isements,isiere,isieres,issait,issance,issante,issantes,issent,it,itre,sse,ute,utes
  cro:uteuse,yaient,yait,yant,yez,yons cru:e,es,rale,ralgie,ralgies,ralgique,ralgiques,raux cry:pte,ptorchidie cub:itale,itaux,itus,oide
  cue:ille,illir cui:ller,llere,lleres,llers,r,re,rs,siniere,sinieres,siniers,stot,stots,t,te,ts
  cul:otte,ottes,pabilite,s,turel,turelle,turelles,turels cum:uls cun:eiforme cup:ule,ules
  cur:age,ages,atelaire,atelle,atelles,ateur,ateurs,atif,atifs,atrice,atrices,ietherapie,ietherapies,ieuse,ieusement,iosite,seur cur:seurs,viligne
  cut:ane,anee,anees,anes cuv:e,es cya:nose,nosee,nosees,noses cyb:erdependance cyc:lique,liques,lisme,lomoteur,lomoteurs
  cyl:indres,indrique,indriques cyp:hoscoliose,hoscolioses,hotique,hotiques
  cys:tadenome,tectomie,tectomise,tectomises,ticercose,tique,tiques,tite,tites,toscope,toscopie,totomie
  cyt:ologie,ologique,ologiques,ologiste,olyse,olyses,olytique,olytiques,oponction,oponctions,osteatonecrose dac:ryocystite,tylo,tylographiee
  daf:algan dal:les dan:gereuse,gereuses,gereux,ois,seurs dap:agliflozine dat:aient,ait,ant,ee,ent,er,era,te,tes dav:antage ddi:m
  dea:mbulant,mbulante,mbulantes,mbulants,mbulateur,mbulateurs
  deb:at,attre,loqua,loquaient,loquait,loquant,loque,loquee,loquees,loquent,loquer,loquera,loques,loquez,ord,ords,oute,outement
  deb:rancha,ranchaient,ranchait,ranchant,ranche,ranchee,ranchees,ranchement,ranchent,rancher,ranchera,ranches,ridat,uta,utaient
  deb:utait,utant,utante,ute,utee,utees,utent,uter,utera,utez
  dec:ala,alage,alages,alaient,alait,alant,ale,alee,alees,alent,aler,alera,ales,alez,apeptyl,eda,edaient,edait,edant,ede,edee,edees
  dec:edent,eder,edera,edes,elable,elables,ele,elee,elees,eles,embre,ence,entre,entree,entrees,entres,es,evoir,hausseur,hausseurs
  dec:het,hets,hire,hiree,hirees,hirement,hires,hirure,hirures,hoc,hocage,ida,idaient,idait,idant,idee,ident,ider,idera,idez,iduel
  dec:iduelle,iduelles,iduels,imetres,isif,isifs,isives,lara,laraient,larait,larant,laree,larent,larer,larera,larez,lenche,lenchee
  dec:lenchees,lenchement,lencheur,lencheurs,olla,ollaient,ollait,ollant,olle,ollee,ollees,ollement,ollements,ollent,oller,ollera
  dec:olles,ompense,ompensee,ompensees,ompenses,ompta,omptaient,omptait,omptant,ompte,omptee,omptees,omptent,ompter,omptera,omptes
  dec:ouvert,ouverte,ouvertes,ouverts,ouvraient,ouvrait,ouvrant,ouvre,ouvrent,ouvrir,ouvrira,ouvris,ouvrissent,ouvrit,riaient,riait
  dec:riant,rient,rira,rirait,rire,riront,ris,rit,rite,rites,rivait,rivant,rivent,rivons,roissant,roissante,roissantes,roit,roitre dec:ue,us
  ded:ans,ifferencie,ifferenciee,ifferenciees,ifferencies,oublement,rogyl,uire,uit
  def:aillance,aillances,aillant,aillante,aillir,aire,ait,aite,aut,auts,ections,ectueuse,ectueusement,ectueuses,ectueux,endre,endu
  def:endue,enestre,enestree,enseur,enseurs,ibrillateur,ibrillateurs,icitaire,initif,initifs,is,ormite,ormitee,ormitees,ormites
  deg:age,agea,ageaient,ageait,ageant,agee,agees,agent,ager,agera,ages,at,ats,eneratif,eneratifs,enerescence,enerescent,lutitif
  deg:lutitifs,lutitive,lutitives,rade,radee,radees,rades,res deh:ors dej:euner,euners
  del:ai,ais,egue,egues,iberement,icat,icatement,icats,imita,imitaient,imitait,imitant,imite,imitee,imitees,imitent,imitera,imites
  del:ire,ires,it,its,ivrance,ivre,ivree,ivrees,ivres,toide,toidien,toidienne,toidiennes,toidiens
  dem:ain,anda,andaient,andait,andant,andee,andent,ander,andera,anderait,andeur,andeurs,andeuse,andeuses,andez,andons,angeaison
  dem:angeaisons,arche,arrage,embrement,enagement,ence,ences,ente,entes,entiel,entielle,entielles,entiels,ents,ettre,ie,ineralisation
  dem:ineralisations,ineralise,ineralises,odulee,yelinisant,yelinisante,yelinisantes,yelinisants,yelinisation,yelinisations
  den:ivele,site,sitee,sitees,sites,sitometrique,sitometriques,tele,teles,tier,tiers,tifrice,tifrices,tiste,utri,utrition,utritions
  dep:akine,artemental,artementale,artementales,artementaux,assa,assaient,assait,assant,asse,assee,assees,assent,asser,assera,asses
  dep:assez,endait,endant,endante,endantes,endants,endre,ense,ista,istaient,istait,istant,iste,istee,istees,istent,ister,istera
  dep:istes,laca,lacaient,lacait,lacant,lace,lacee,lacees,lacement,lacements,lacent,lacer,lacera,lacerait,laces,lacez,lacons,loiement
  dep:oli,olie,olies,olis,osaient,osant,osee,osent,oser,osera,oserait,osez,osons,ressibles,ressif,ressifs,ressives,rogramma,rogrammaient
  dep:rogrammait,rogrammant,rogramme,rogrammee,rogrammees,rogramment,rogrammer,rogrammera,rogrammes
  der:angeait,angeant,angee,angent,angera,angez,apage,mabrasion,mabrasions,matite,matites,matologie,matologique,matologiques,matologiste
  der:matologistes,matologue,matologues,matome,matomyosite,matose,me,mique,miques,mite,mites,nierement,obement,obements,oulement der:oxat,rieres
  des:accord,accords,agreable,agreables,agrement,agrements,ature,celle,cellee,cellement,cellements,cend,cendaient,cendait,cendante
  des:cendirent,cendit,cendra,cendrait,cendre,cendront,cendu,cendue,cendues,cendus,ensibilise,equilibre,equilibree,equilibrees,equilibres
  des:esperement,espoir,espoirs,hydrate,hydratee,hydratees,hydrates,ilet,incarcere,infecta,infectaient,infectait,infectant,infectants
  des:infecte,infectee,infectees,infectent,infecter,infectera,infectes,infection,infections,insertion,insertions,installe,installee
  des:installees,installes,irs,iste,mopressine,ordre,ordres,orientation,orientations,oriente,orientee,orientees,orientes,ormais
  des:quamatif,quamatifs,quamative,quamatives,quelles,quels,serrage,servir,sin,sinateur,sinateurs,sine,sinee,sinees,sines,sins,sous
  des:sus,tinataire,tinataires,tructeur,tructeurs,tructrice,tructrices,uete
  det:acha,achaient,achait,achant,ache,achee,achees,achement,achent,acher,achera,artrage,ecta,ectaient,ectait,ectant,ecte,ectee
  det:ectees,ectent,ecter,ectera,ecteur,ecteurs,ectrice,endre,endu,endue,endues,endus,enir,ensiel,enu,enue,enues,enus,ermina,erminaient
  det:erminait,erminant,erminee,erminent,erminer,erminera,esta,estaient,estait,estant,este,estee,estees,estent,ester,estera,estes
  det:ient,ordre,resse,resses,ruire,ruit,ruite,ruites,ruits deu:il,ils,xieme,xiemes
  dev:aient,ais,ait,anca,ancaient,ancait,ancant,ance,ancee,ancees,ancent,ancer,ancera,ances,ant,ants,eloppa,eloppaient,eloppait
  dev:eloppant,eloppe,eloppee,eloppees,eloppent,elopper,eloppera,eloppes,eloppeur,eloppeuse,enaient,enait,enant,enir,enirs,enu,enue
  dev:enues,enus,ez,ie,iee,iees,iendra,iendrait,iennent,ient,ies,is,issage,oiement,oir,oirs,ons,oue,ouee,ouement,oues,ra,raient
  dev:rais,rait,rez,riez,ront
  dia:bete,betique,betiques,blement,gnostiqua,gnostiquaient,gnostiquait,gnostiquant,gnostiquat,gnostiquee,gnostiquent,gnostiquer
  dia:gnostiquera,gnostiqueraient,gnostiquerait,gnostiquerent,gnostiqueront,grammes,lysance,lyse,lysee,lysees,lyses,metre,metres
  dia:micron,phragmatique,phragmatiques,phragme,physaire,physaires,physe,physes,positive,positives,rrhee,rrhees,stasique,stasiques
  dia:steme,stemes,stolique,stoliques dic:hotomie,hotomies,taphone,taphones,te,tee,tees,tes,tionnaire,tionnaires
  die:teticien,teticienne,teticiennes,teticiens,tetique,tetiques
  dif:fera,feraient,ferait,ferant,fere,feree,ferees,feremment,ferencie,ferenciee,ferenciees,ferencies,ferente,ferentiels,ferer,ferera
  dif:ficilement,ficulte,ficultee,ficultees,ficultueuse,ficultueuses,ficultueux,formite,fusa,fusaient,fusait,fusant,fusee,fusement
  dif:fusent,fuser,fusera dig:estif,estifs,itale,italine,italines,itaux,nement dil:ate,atee,atees,ates
  dim:anches,eres,inua,inuaient,inuait,inuant,inue,inuee,inuees,inuent,inuer,inuera,inues,inuez,inution,inutions dio:vane
  dip:hterie,legie,lome,lomes,lopie,lopies,rivan,rostene
  dir:a,ait,ectement,ecteur,ecteurs,ectrice,ectrices,ige,igea,igeaient,igeait,igeant,igee,igees,igent,iger,igera,iges,ont
  dis:aient,ait,cal,caux,cogenique,cogeniques,continu,continue,continues,continus,coosteophytique,copathie,copathies,cordante,cosomatique
  dis:cosomatiques,covertebraux,cret,cretement,crets,cuta,cutaient,cutait,cutant,cute,cutee,cutees,cutent,cuter,cutera,cutes,cutez
  dis:ent,jonction,jonctions,ons,paraissait,paraissent,parait,paraitra,paraitrait,paraitre,paraitront,parition,paritions,paru,parue
  dis:parues,parus,ponibilite,ponibilites,ponible,ponibles,posa,posaient,posait,posant,posee,posent,poser,posera,positif,positifs
  dis:que,ques,quette,quettes,queuse,queuses,secteur,semination,seminations,semine,seminee,seminees,semines,sequa,sequaient,sequait
  dis:sequant,sequante,seque,sequee,sequees,sequent,sequer,sequera,seques,soudre,sout,soute,tale,talite,taux,tendu,tendue,tendues
  dis:tendus,tincte,tinctement,tinguees,tingues,traire,trait,traite,tributeur,tributeurs dit.es,s diu:rese,reses,retique,retiques,rne,rnes
  div:ersement,ersite,erticule,erticules,erticulite,erticulites,erticulose,erticuloses,orcee dix:ieme,iemes diz:aine,aines dml:a dni:d
  doc:ker,kers,teur,teurs,torat,torats,umentaliste,umentalistes,umente,umentee doi:t,ve,vent
  dol:eance,eances,ichocolon,ichocolons,ichomegaartere,ichomegaarteres,iprane dom:aine,estique,estiques,inante,mage
  don:c,naient,nait,nant,ne,nee,nees,nent,nera,nerait,nes,neur,neurs,nez,nons,t dop:age
  dor:ee,ees,enavant,maient,mait,ment,mi,micum,mie,mies,mir,mira,mis,missent,mit,mons,salgie,salgies,sarthrose,saux,solombaire,solombaires
  dor:toir,toirs dos:eur,eurs,imetres,imetrie,imetrique,imetriques,imetriste,sier,siere,siers
  dou:ane,anes,blee,blement,blon,blons,blure,cement,ces,che,ches,dou,dous,illet,illets,illette,illettement,illettes,loureuse,loureusement
  dou:loureuses,loureux,ls,te,tes,teuse,teusement,teuses,teux,ve,ves,xs,zaine,zaines,ze,zieme,ziemes dpn:i dra:ine,inee,inees,p,ps dre:panocytose
  dro:gue,guee,guees,guerie,gues,itement,itier,itiere,itieres,itiers dum:ent duo:denale,denaux,denite dup:halac,haston duq:uel
  dur:abilite,ablement,aient,ait,ale,ant,aux,cissement,e,ement,ent,er,era,ete,etes,ez,illon,illons,ogesic,s dus:patalin dyn:amometres
  dys:arthrie,arthries,arthrique,arthriques,chesie,chromie,enterie,esthesie,fonctionnement,fonctions,genesie,gueusie,harmonieuse
  dys:harmonieuses,harmonieux,lexique,lipidemie,lipidemies,menorrhee,menorrhees,morphique,morphiques,ovulatoire,ovulatoires,pareunie
  dys:phagie,phagies,phasie,phasique,phonie,phonies,phorie,plasie,plasies,plasique,plasiques,pnee,pnees,pneique,pneiques,praxie
  dys:raphie,raphisme,synergie,thyroidie,tocie,trophie,trophique,trophiques,urie,uries eau:x eba:ttre,uche,uches ebe:niste,nistes ebi:xa
  ebl:ouissement,ouissements ebo:ueur,ueurs ebr:anlement,iete,ietes eca:rlate,rlates,rt,rtement,rteur,rteurs,rts ecb:u
  ecc:hymose,hymoses,hymotique,hymotiques
  ech:afaudage,ange,anges,antillon,antillonnage,antillons,appait,appant,appe,appee,appees,appement,appent,apper,appera,appes,appez
  ech:arde,ardes,arpe,arpes,auffement,eance,eances,ec,ecs,elon,elons,inococcose,ocardiogrammes,ogene,ogenes,ogenicite,ogenicitee
  ech:ogenicitees,ogenicites,ogrammes,ographique,ographiques,ographiste,oguidage,oua,ouaient,ouait,ouant,oue,ouee,ouees,ouement
  ech:ouent,ouer,ouera,oues
  ecl:aira,airage,airaient,airait,airant,aire,airee,airees,airent,airer,airera,aires,airs,at,ate,atee,atees,atement,ates,ats
  eco:le,les,lier,liere,lieres,liers,nomie,nomique,nomiques,rchure,ulement,ulements,urte,urtee,urter,urtes,utaient,utait,utant,ute
  eco:utee,utees,utent,uter,utera,uterait,utes,utez,utons,uvillon,uvillonnage,uvillons
  ecr:an,ans,asait,asant,ase,asee,asees,asement,asements,asent,aser,asera,ases,asez,iaient,iait,iant,ient,ira,irait,ire,iront,is
  ecr:it,ite,ites,its,iture,ivait,ivant,ivent,ivons ect:asique,asiques,opique ede:ntement
  edu:cateur,cateurs,catif,cative,catrice,catrices,qua,quaient,quait,quant,que,quee,quees,quent,quer,quera,ques
  eff:aca,acaient,acait,acant,ace,acee,acees,acent,acer,acera,aces,ectif,ectifs,ectivement,ectua,ectuaient,ectuait,ectuant,ectuent
  eff:ectuer,ectuera,ectuerait,ectuez,ectuons,entora,eralgan,ervescence,et,ets,icace,icacement,icaces,icacite,iciente,ilochage,leurage
  eff:ondra,ondraient,ondrait,ondrant,ondre,ondree,ondrees,ondrent,ondrer,ondrera,ondres,ritement efi:ent ega:lement,rd,rds,re,ree,rees,rement,res,ux
  egl:ises egr:atignure ehp:ad
  ela:ncement,ncements,rgi,rgie,rgies,rgir,rgira,rgis,rgissait,rgissant,rgissement,rgissements,rgissent,rgit,stique,stiques,stofibrome
  ele:ctif,ctifs,ctivement,ctricien,ctricienne,ctriciennes,ctriciens,ctricite,ctrique,ctriquement,ctriques,ctrise,ctrocapillaire
  ele:ctrocapillarite,ctrocardiogramme,ctrocardiogrammes,ctrocardiographe,ctrocardiographie,ctrocautere,ctrochimie,ctrochimique
  ele:ctrochirurgie,ctrochoc,ctrochocs,ctrocinetique,ctrocoagulation,ctrocopie,ctroculture,ctrodeposition,ctrodiagnostic,ctrodialyse
  ele:ctrodynamique,ctrodynamometre,ctroencephalogramme,ctroencephalogrammes,ctrolytique,ctrolytiques,ctromyogrammes,ctroneuromyogrammes
  ele:ctronique,ctroniquement,ctroniques,mentaire,vage,vaient,vait,vant,vateur,vateurs,ve,vee,vees,vent,ver,vera,veur,veurs,veuse ele:veuses
  eli:mina,minaient,minait,minant,minatoire,minatoires,mine,minee,minees,minent,miner,minera,minerait,mines,minez,minons,re,sor
  elo:cution,cutions,ignait,ignant,igne,ignee,ignees,ignement,ignent,igner,ignera,ignes,ignez,ngation,ngations,nge,ngee,ngees,nges elo:xatine
  elt:roxine elu:e,es,s ely:trocele ema:ux
  emb:allage,arras,arrure,arrures,auche,auches,olique,oliques,olise,olisee,olisees,olises,olisme,onpoint,onpoints,ouchure,ranchement
  emb:rochage,ryon,ryonnaire,ryonnaires,ryonne,ryonnee,ryonnees,ryonnes,ryons emc:oncor eme:tique,tiques,ttent,ttre emi:nemment,se,ses eml:a
  emm:ena,enagement,enaient,enait,enant,ene,enee,enees,enent,ener,enera,enes,enez emo:tif,tifs,tionnel,tionnels,usse,ussee,ussees,usses,uvoir
  emp:agliflozine,an,ans,echa,echaient,echait,echant,eche,echee,echees,echent,echer,echera,eches,hysemateuse,hysemateuses,hysemateux
  emp:hyseme,hysemes,irique,iriques,lacement,lacements,latre,latres,loi,lois,loyeur,loyeurs,oisonnement,reinte,reintes,ressees,yemes emu:e ena:ntone
  enc:adre,adrement,adres,apsule,apsulee,apsulees,apsules,einte,eintes,ephalite,ephalites,ephalogramme,ephalographie,ephalomyelite
  enc:hainement,lavement,louage,louages,oche,oches,ombre,ombree,ombrees,ombrement,ombres,ontres,opresie,ourir,ourt
  end:arteres,arterite,emique,emiques,ettement,ocanalaire,ocarde,ocardique,ocardiques,ocardite,ocardites,ocavitaire,ocavitaires
  end:ocrinien,ocriniene,ocrinienes,ocrinienne,ocriniennes,ocriniens,ocrinologique,ocrinologiques,ocrinologue,ocrinologues,ofuite
  end:olumineuse,olumineuses,olumineux,ometre,ometriale,ometriaux,ometriome,ometriose,ometrioses,ometriosique,ometriosiques,ometrite
  end:ommage,ommagea,ommageaient,ommageait,ommageant,ommagee,ommagees,ommagement,ommagent,ommager,ommagera,ommages,ophtalmie,oprothetique
  end:oprothetiques,ormaient,ormait,ormant,orment,ormi,ormie,ormies,ormir,ormira,ormis,ormissement,ormissent,ormit,ort,oscopie,oscopique
  end:oscopiques,oscopiste,ostes,otracheaux,ovaginaux,oxan,roit,roits,uire,uit,uite,uits ene:rgie,rgique,rgiques,rve,rvee,rvees,rvement,rves
  enf:ante,ers,ilage,in,le,lee,lees,les,lure,once,oncee,oncees,oncement,oncements,onces,reindre
  eng:agea,ageaient,ageait,ageant,agee,agent,ager,agera,ainant,ainante,ainantes,ainants,aine,ainee,ainement,aines,elure,ins,lobe
  eng:lobeant,lobee,lobes,ourdissement,ourdissements,raissement,renage,rene,renee,renees,renes
  enl:eva,evaient,evait,evant,eve,evee,evees,event,ever,evera,eves,evez enn:ui,uis eno:nce,nces,phtalmie,rme,rmement,rmes,stose
  enq:uete,uetes,ueteur,ueteurs
  enr:aidissement,egistra,egistraient,egistrait,egistrant,egistre,egistree,egistrees,egistrement,egistrent,egistrer,egistrera,egistres
  enr:egistrez,ichissement,ochement,ouement,oulement ens:eignant,eignante,eignantes,eignants,eigne,eignement,eignes,ellure,uite
  ent:aille,ailles,ame,ames,end,endait,endent,endre,ends,endu,endue,endues,endus,ente,entes,erale,eraux,erina,erinaient,erinait
  ent:erinant,erinat,erine,erinee,erinees,erinement,erinent,eriner,erinera,erineraient,erinerait,erinerent,erineront,erines,erique
  ent:eriques,erite,erites,erobacterie,erocolite,erocoque,erocoques,eroirm,erokinase,eront,eropathie,eropneuste,erovaccin,errement
  ent:hese,heses,hesite,hesopathie,hesophytes,ierement,onnoir,onnoirs,onox,oura,ourage,ourages,ouraient,ourait,ourant,oure,ouree
  ent:ourees,ourent,ourer,ourera,oures,ra,raient,raina,rainaient,rainait,rainant,raine,rainee,rainees,rainent,rainer,rainera,raines
  ent:raineur,raineurs,rait,rave,raves,re,recroisement,ree,rees,rent,repot,repots,reprend,reprendre,repreneur,repreneurs,repris
  ent:reprise,reprises,rer,rera,res,resto,retenait,retenir,retenu,retenue,retien,retiens,retient,revoir,revoit,revu,revue,revues ent:rez enu:resie
  env:ahi,ahie,ahies,ahir,ahira,ahis,ahissait,ahissant,ahissante,ahissantes,ahissants,ahissement,ahissements,ahissent,ahit,eloppement
  env:eloppes,ergure,erra,errons,erront,ers,ie,iron,ironnant,ironnante,ironnantes,ironnants,ironnement,oi,oie,oient,oiera,oierait
  env:ois,oya,oyaient,oyait,oyant,oyee,oyer,oyez,oyons eos:inophile,inophiles,inophilie
  epa:is,issi,issie,issies,issir,issira,issis,ississait,ississant,ississement,ississements,ississent,issit,ndre,rgne,rgnes,rs,rse epa:rses,ulement
  epe:ndymaire,ndymaires,ndymome,ndymomes,ron,rons
  epi:ceas,condylien,condylienne,condyliennes,condyliens,condylite,condylites,condylose,cranienne,crise,demicite,demie,demies,demiologie
  epi:demique,demiques,derme,dermite,didymaire,didymaires,didyme,didymes,didymite,didymites,durale,duraux,gastre,gastres,glotte
  epi:glottite,leptiforme,leptiformes,leptique,leptiques,llet,llets,nards,neuse,neuses,neux,nglage,ngle,ngles,physaire,physaires
  epi:physe,physes,physiodese,physiodeses,ploique,ploiques,ploite,ploites,ploon,ploons,sclerite,sodique,sodiquement,sodiques,spadias
  epi:theliaux,tomax,trochlee,trochleen,trochleenne,trochleennes,trochleens,trochlees,trochleite epo:use,uses,ux
  epr:euve,euves,ouva,ouvaient,ouvait,ouvant,ouvante,ouvantes,ouvants,ouve,ouvee,ouvees,ouvent,ouver,ouvera,ouves,ouvette,ouvettes
  epu:ise,isee,isees,isement,ises,lis
  equ:erre,erres,ilibre,ilibree,ilibrees,ilibres,ins,ipage,ipe,ipee,ipees,ipement,ipes,itablement,ivalente,ivaloir,ivaut era:flure,flures
  erg:ometres,onome,onomie,onomique,onomiques,otherapeutes,otherapeutique,otherapeutiques,otherapie ero:sif,sifs,tomanie
  err:eur,eurs,one,onee,onees,onement,ones
  ery:sipele,sipeles,themateuse,themateuses,themateux,theme,themes,threen,throblastose,throdermie,thromycine,thropoietine,thropoietines esa:t
  esc:abeau,abeaux,alade,alier,aliers,arre,arree,arrees,arres,orte esi:drex esm:eron
  esp:ace,aces,agnoles,agnols,ece,eces,era,eraient,erait,erant,ere,eree,erees,erent,erer,erera,ererait,eres,erez,erons,oir,oirs esq:uille,uilles
  ess:ai,aie,aient,aiera,ais,aya,ayaient,ayait,ayant,aye,ayee,ayees,ayent,ayer,ayera,ayerait,ayez,ayons,entiel,entiele,entieles
  ess:entielle,entiellement,entielles,entiels,ouffle,oufflee,oufflees,oufflement,oufflements,ouffles
  est:heticienne,heticiennes,hetique,hetiques,ima,imaient,imait,imant,ime,imee,imees,iment,imer,imera,imes,s
  eta:bles,blissement,ge,gee,gere,geres,ges,ient,is,it,lage,lement,lonna,lonnage,lonnaient,lonnait,lonnant,lonne,lonnee,lonnees
  eta:lonnement,lonnent,lonner,lonnera,lonnes,ncheite,ncheitee,ncheitees,ncheites,nt,pe,u,ux
  ete:indra,indrait,indre,indront,int,inte,intes,ints,nd,ndaient,ndait,ndant,ndent,ndirent,ndit,ndra,ndrait,ndre,ndront,nds,ndu
  ete:ndue,ndues,ndus,rnellement,rnuement,s eth:iopien,ique,iques,moidale,moidaux,moidite,nie,nies,ylique,yliques,ylisme,ylismes,ylo
  eti:ez,ncelle,ncelles,ologique,ologiques,ons,queta,quetage,quetages,quetaient,quetait,quetant,quete,quetee,quetees,queter,quetes
  eti:quettent,quettera,rement
  eto:ilee,ilees,ilement,iles,nnamment,nnant,nnante,nnantes,nnants,nnement,uffait,uffant,uffe,uffee,uffees,uffement,uffent,uffer
  eto:uffera,uffes,uffez,urdissement,urdissements etr:anger,angere,angeres,angers,anglement,e,eindre,ier,iers,oite,oitement
  etu:dia,diaient,diait,diant,diante,diantes,diants,die,diee,diees,dient,dier,diera,dies,diez euc:arde,reas eue:s eup:horie,neique
  eur:opeen,os,ythmie eut:hanasie,hyral,irads eva:lua,luaient,luait,luant,lue,luee,luees,luent,luer,luera,lues,luez,nouissement,sement
  eve:il,ille,illee,illees,iller,illers,illes,ils,inage,inement,nement,nements,ntuel,ntuele,ntueles,ntuelle,ntuellement,ntuelles eve:ntuels
  evi:dement,demment,dente,scere,table,tables,taient,tait,tant,te,tee,tees,tent,ter,tera,terait,tes,tez,tons
  evo:cateur,cateurs,catrice,catrices,lua,luaient,luait,luant,lue,luee,luees,luent,luer,luera,luerait,lues,luez,luons,lutif,lutifs
  evo:lutive,lutives,lutivite,qua,quaient,quait,quant,que,quee,quees,quent,quer,quera,ques,quez
  exa:cte,ctement,ctitude,ctitudes,gerement,mina,minaient,minait,minant,minateur,minateurs,minee,minent,minera,minerait,minez,minons exa:ntheme
  exc:avant,avante,avantes,avants,ave,avee,avees,aves,entrique,entriquement,entriques,epte,eptionnel,eptionnele,eptionneles,eptionnelle
  exc:eptionnellement,eptionnelles,eptionnels,essif,essifs,essivement,ipient,ipients,isionnel,isionnels,luaient,luait,luant,luent
  exc:lues,lura,lurait,lure,luront,lus,lusif,lusifs,lusivement,lut,reteur,retoire,retoires,roissance,usa,usaient,usait,usant,usee
  exc:usent,user,usera exe:mplaire,mplaires,mple,mples,mpte,rcices,rese,reses exh:austif,austifs,austivement,ibitionnisme
  exi:ge,gea,geaient,geait,geant,gee,gees,gent,ger,gera,ges,gue,sta,staient,stait,stant,ste,stee,stees,ster,stera,stez
  exo:crine,crines,gene,genes,nerante,nere,neree,nerees,neres,phtalmie,phtalmies,phytique,phytiques,stose
  exp:ansif,ansifs,ansive,ansives,ectative,ectatives,ectoration,ectorations,erimentalement,erimentaux,erte,irait,irant,iree,irent
  exp:irer,irera,irez,lication,lications,licite,licitement,liqua,liquaient,liquait,liquant,lique,liquee,liquees,liquent,liquer,liquera
  exp:liquerait,liques,liquez,liquons,loitable,loitables,loitant,loitants,lora,loraient,lorait,lorant,lorateurs,loration,lorations
  exp:loratrice,loratrices,loree,lorent,lorera,onentielle,onentielles,onentiels,orte,ortee,ortees,osee,res,ressement,rima,rimaient
  exp:rimait,rimant,rime,rimee,rimees,riment,rimer,rimera,rimes exs:angue,angues
  ext:emporane,emporanee,emporanees,emporanes,enseur,enseurs,ensif,ensifs,erieur,erieure,erieurement,erieures,erieurs,ernats,erne
  ext:racapsulaire,racapsulaires,racellulaire,racellulaires,racorporels,racranien,racraniene,racranienes,racranienne,racraniennes
  ext:racraniens,racteur,racteurs,radurale,raduraux,raforaminale,raforaminaux,rahospitalier,rahospitaliere,rahospitalieres,rahospitaliers
  ext:raient,raira,rairait,raire,rairont,rais,rait,raite,raites,raits,raordinaire,raordinaires,ravasa,ravasaient,ravasait,ravasant
  ext:ravase,ravasee,ravasees,ravasent,ravaser,ravasera,ravases,remement,remitee,rinseque,rinseques,rophie,ube,ubee,ubees,ubes exu:toire,toires
  eze:trol fab:ricant,ricants
  fac:adier,adiers,etaire,ettaire,ettaires,ettes,he,hee,hees,hes,iaux,ilement,ilita,ilitaient,ilitait,ilitant,ilite,ilitee,ilitees
  fac:ilitent,iliter,ilitera,ilites,on,ons,teur,teurs,trice,ture,tures,ultatif,ultatifs,ultative,ultativement,ultatives,ulte,ultes
  fai:blement,blesse,blesses,lles,llite,m,ms,re,s,sabilite,sable,sables,saient,sais,sait,sant,sceau,sceaux,sons,t,te,tes,ts fal:lait,loir,lu
  fam:iliale,iliaux,iliere,ilierement,ilieres,iliers,ille,illes far:ines fas:ciculaires,cicule,ciite,ciites,se,sent
  fat:igable,igables,igant,igante,igantes,igants,iguait,iguant,iguee,iguent,iguera fau:dra,drait,sse,sses,t,te,tes,teuil,teuils,x,xs
  fav:eur,eurs,orablement,oris fax:a,aient,ait,ant,ee,ees,ent,er,era feb:ricule,ricules,rilement
  fec:ale,alome,alomes,alurie,aux,ondation,ondations,ondite fed:erale,eraux fei:ndre fel:in,ins,ure,ures
  fem:inin,me,mes,oraux,oro,oroacetabulaire,oroacetabulaires,oropatellaire,oropatellaires,orotibiale,orotibiaux
  fen:dre,du,due,etrage,etre,etres,te,tes
  fer:a,ai,aient,ait,ie,inject,ma,maient,mait,mant,me,mement,mer,mera,mete,metes,meture,mez,miere,mieres,miers,ont,raille,railles
  fer:riprive,riprives,ritinemie fes:sier,siere,sieres,siers,tonne,tonnee,tonnees,tonnes fet:ide feu:ille,illes fev:g,riers fia:bilite,ble,bles
  fib:reuse,reuses,reux,rine,rines,rineuse,rineuses,rineux,roblaste,rolipome,romatose,rome,romes,roscope,ulaire,ulaires,ule,ules
  fic:he,hes,hier,hiers fid:ele,eles fig:ement,uree fil:aire,aires,ariose,iere,ieres,iforme,iformes,le,lette,leule,s,trats
  fin:alement,alite,anciere,ancierement,aux,ement,ie,ies,ir,ira,is,issait,issant,issent,it,ition,itions,landais,s
  fis:suraire,suraires,surale,suraux,suree,tulaire,tulaires,tule,tules,tulette,tulettes,tuleuse,tuleuses,tuleux,tuline,tulisation
  fis:tulise,tulisee,tulisees,tulises,tulographie,tuloscanner,tuloscanners fiv:asa fix:a,aient,ait,ant,ateur,ateurs,e,ee,ees,ement,ent,er,era,ez,ite
  fla:con,cons,grante,sque,sques fle:aux,caine,chi,chie,chies,chis,chisseur,chisseurs,gmoneuse,gmoneuses,gmoneux,ssum,ssums,xum,xums fli:xotide
  flo:conneuse,conneuses,conneux,ttant,ttante,ttantes,ttants,ttement,tteur,tteurs,u,ue,ues,us,xapen
  flu:cloxacilline,ctuante,dex,ide,idite,oe,oes,os,xions foc:ale,aux foe:taux foi:s,sonnement fol:ique,iques,les,liculaires,licules,liculite
  fon:ce,cee,cees,ces,ctionnaire,ctionnaires,ctionnalite,ctionnele,ctionnelle,ctionnelles,ctionnement,damental,damentale,damentalement
  fon:damentales,damentaux,dement,dent,derie,dre,du,due,dues,gique,giques,gus foo:tballeur,tballeurs
  for:aminale,aminaux,cait,cant,cee,cent,cer,cera,cez,fait,faitaire,faitaires,faits,lax,ma,maient,mait,malite,malites,mant,mateur
  for:mateurs,me,mee,mees,mel,mels,ment,mera,mulaire,mulaires,mules,steo,tement,tuit,tuite,tuitement,tuites,tuits,xiga fos:fomycine,sette,settes
  fou:droyant,droyante,droyantes,droyants,lee,lees,lure,rches,rchette,rchettes,rgon,rgonnette,rgonnettes,rgons,rmillant,rmillante
  fou:rmillement,rmillements,rmis,rni,rnie,rnies,rnir,rnira,rnis,rnissait,rnissant,rnissent,rnisseur,rnisseurs,rnit,rniture,rreaux fou:s
  fov:eale,eaux foy:er
  fra:ctionne,ctionnee,ctionnees,ctionnement,ctionnes,cturaire,cturaires,cturee,gilite,gmente,gmentee,gmentees,iche,ichement,iches
  fra:isage,ises,iseur,iseurs,mboise,mboises,ncaise,ncaises,nchement,nches,ncilien,ncilienne,nciliennes,nciliens,ncophone,ncophones
  fra:ncophonie,nge,nges,nque,nques,ppait,ppant,ppe,ppee,ppees,ppent,pper,ppera,ppes,ppez,ude,xodi,yeur,yeurs
  fre:ina,inage,inaient,inait,inant,ine,inee,inees,inent,iner,inera,ines,ins,quemment,quente,res fri:bourgeois,ctions,gos,sson,ssons,te
  fro:id,ide,idement,ides,ids,issement,ntale,ntalier,ntaliers,ntaux,ntobasaux,ntoparietaux,ttement,ttis fru:ste,stes,stre,stres
  fug:ace,aces,ueur,ueuse fui:ent,r,t,te,tes fum:a,afer,aient,ait,ant,ee,ent,er,era,erait,eur,eurs,euse,euses,ez,ons
  fun:dique,diques,eraire,eraires,erarium,iculaires fur:adantine,ent,oncle,oncles fus:ible,ibles,ionne,ionnee,ionnees,ionnement,ionnes fut:ur,urs
  fuy:ait,ant gab:onais gac:hette,hettes gad:olinee gag:nait,nant,nee,nees,nent,nera,nes,nez gai:ne
  gal:actorrhee,actorrhees,opant,opante,opantes,opants,vus gam:ine,ins,maglobuline gan:glioneurome,greneuse,greneuses,greneux,te,tes,ts
  gar:agiste,agistes,connet,connets,cons,daient,dait,dant,dee,dees,dent,der,dera,derait,derie,des,dez,diennage,diennes,dons,garisme
  gar:niture,rot,rots gas:oil,oils,trectomie,trectomise,trectomises,trine,trite,trites,trocnemien,trocnemienne,trocnemiens,troduodenaux,troenterite
  gas:troenterites,troenterologue,troenterologues,tromycetes,tronome,tronomes,tronomie,tronomique,tronomiques,tropode,tropodes,troscope
  gas:troscopie,trostomie,trotomie gat:eaux gau:chement,fre,fres gav:iscon gaz:euse,eux gch:e gea:nt,nte,ntes,nts gei:gnant
  gel:ee,ifie,ifiee,ose,s,ule,ules,ure gem:ellaire,ellaires
  gen:aient,ait,ant,ante,antes,ants,cive,cives,darme,darmerie,darmes,ee,ent,er,era,erale,eralement,eralise,eralisee,eralisees,eralises
  gen:eraliste,eralistes,eralite,erateur,erateurs,eraux,ereusement,erique,eriques,erosite,eticien,eticienne,eticiennes,eticiens
  gen:etique,etiquement,etiques,evoise,ez,itale,itaux,ouillere,ouilleres,re,talline,tamicine,tilles,tils,timent geo:metres
  ger:ant,ante,antes,ants,cure,iatre,iatres,iatrique,iatriques,me,minome ges:tant,tationnel,tationnels,te,tion,tionnaire,tionnaires,tions
  gia:rdiase,rdiases gib:bosite gif:le,les gig:antesque,antesques,antisme gil:et,ets gin:givite
  gla:cage,ces,con,cons,ire,ires,ireuse,ireuses,ireux,nde,ndulaire,ndulaires,ucome,ucomes gle:ne,nohumeraux,noidien,noidienne,noidiennes,noidiens
  gli:oblastome,oblastomes,ome,omes,ose,oses,ssa,ssade,ssades,ssaient,ssait,ssant,sse,ssee,ssees,ssent,sser,ssera,sses,ssez,vec
  glo:bale,balement,baux,bulaire,bulaires,merulaire,merulaires,merule,merules,merulonephrite,ssite,ssodynie,tte,ttique,ttiques
  glu:cide,cides,cometres,teaux gly:cemie,cemies,cemique,cemiques gob:elets god:ets goi:tre,tres,treuse,treuses,treux gom:me,mes
  gon:ade,al,ale,algie,algies,arthrose,arthroses,aux,flage,flait,flant,fle,flee,flees,flement,flements,flent,fler,flera,fles,flez gon:ocoque,ocoques
  gor:gee gou:dron,drons,lot,lots,rmandise,rmandises,ter,ters,tte,ttelette,ttelettes,ttes,tteuse,tteuses,tteux,ttiere,vernante,vernantes
  gra:bataire,bataires,cieusement,due,duee,duees,duellement,dues,ine,isseuse,isseuses,isseux,minees,mme,ndement,nuleuse,nuleux,nulomateuse
  gra:nulomateuses,nulomateux,nulomatose,phies,phique,phiques,phiste,ppes,ssement,ttage,tuit,tuite,tuitement,tuites,tuits,va,vaient
  gra:vait,vant,vee,vement,vent,ver,vera,veur,veurs,vidique,vidiques,vure,vures
  gre:cque,cques,cs,ffe,ffee,ffees,ffes,ffon,ffons,lique,liques,lon,lons,naille,nailles
  gri:evement,ffe,ffure,ffures,l,lle,mper,ppal,ppe,ppee,ppes,satre,satres,se,ses
  gro:ssement,sseurs,ssier,ssiere,ssierement,ssieres,ssiers,ssissement,upage,upe,upee,upees,upement gru:es,meau,meaux,meleuse,meleuses,meleux,tier
  gue:pe,pes,re,ri,rie,ries,ris,rison,risons,ule,ules gui:dage,daient,dait,dant,dent,der,dera,dons,neen guy:anais gym:nases,nastique,nastiques
  gyn:ecologique,ecologiques,ecologue,ecologues gyr:oscopique
  hab:ilete,iletes,illage,illement,ita,itaient,itait,itant,itants,ite,itee,itees,itent,iter,itera,iterait,itez,itons,itude,itudes
  hab:ituel,ituele,itueles,ituelle,ituellement,ituelles,ituels hac:he,hee hai:tien
  hal:eine,eines,etement,lucinant,lucinante,lucinantes,lucinants,lucinatoire,lucinatoires,tere,teres,terophilie ham:artome,artomes,atum,econ,econs
  han:dballeur,dballeurs,dicape,dicapee,dicapees hap:toglobine,toglobines,tonomie
  har:cele,celee,celement,icot,icots,monieuse,monieusement,monieuses,monieux,pon,pons hat:ivement hau:sse,sses,tement,teur,teurs hbp:m
  heb:domadaire,domadaires,erge,ergee,ergement,erges hel:ice,icoidale,icoidales,icoidaux,icoptere
  hem:angiome,angiomes,arthrose,atemese,atemeses,atidrose,atie,aties,atimetre,atine,atique,atiques,atite,atologie,atologique,atologiques
  hem:atologiste,atologue,atologues,atome,atomes,atopoiese,atopoietique,atose,atozoaire,aturie,aturies,ialgie,ianopsie,ibloc,ichoree
  hem:ichorees,icoupole,icoupoles,icranie,ifaciaux,iparesie,iparesies,iplegie,iplegies,iplegique,iplegiques,ispherique,ispheriques
  hem:obilie,ochromatose,oculture,ocultures,odialyse,odialysee,odialysees,odynamique,odynamiques,oglobine,oglobinemie,ogrammes,olyse
  hem:olytique,olytiques,opathie,opericarde,operitoine,operitoines,ophile,ophiles,optysie,optysies,orragique,orragiques,orroidaire
  hem:orroidaires,orroidal,orroidale,orroidales,orroidaux,orroide,orroides,ospermie,ostase
  hep:atectomie,atisation,atisme,atite,atites,atocarcinome,atocarcinomes,atocele,atocellulaire,atocellulaires,atocytaire,atoduodenale
  hep:atoduodenaux,atologie,atomegalie,atonephrite,atotomie,atotoxemie
  her:bicide,editaire,editairement,editaires,edite,niaire,niaires,niee,nieuse,nieuses,nieux,niorraphie,petique,petiques
  het:erochromie,erogene,erogenes,erosexuel,erosexuelle,erosexuelles,erosexuels,erotaxie
  heu:re,res,reuse,reusement,reuses,rt,rtait,rtant,rte,rtee,rtees,rtent,rter,rtera,rtes,rtez,rts hex:agonale,agonaux,omedine hia:tale hib:iscrub,oux
  hid:radenite,rosadenite hie:rarchie hil:aires,e,es hip:pocampe,pocampique,pocampiques
  his:panophone,panophones,tiocytose,toire,toires,tologie,tologique,tologiquement,tologiques,tologiste,toplasmose,torique,toriques hoc:keyeur,keyeurs
  hol:oprosencephalie hom:eopathe,mes,ogene,ogenes,olateral,olaterale,olaterales,olateraux,ologue,onyme,onymie,osexuel,osexuelle,osexuelles,osexuels
  hon:grois,nete,netement,netes,oraire,oraires,oree,orees,te,tes hop:ital,itaux hoq:uet,uets
  hor:aire,aires,izontale,izontalement,izontaux,loge,loger,logers,loges,mis,monale,monaux,monotherapie,monotherapies,oscopique,s
  hos:pis,pitalier,pitaliere,pitalieres,pitaliers,pitalisa,pitalisaient,pitalisait,pitalisant,pitalisation,pitalisations,pitalise
  hos:pitalisee,pitalisees,pitalisent,pitaliser,pitalisera,pitalises hot:elier,eliers hou:sse,sses hta:p hui:le,les,ssiers,t,tante,tieme,tiemes
  hum:ain,aine,ainement,aines,ains,blement,ecteur,ecteurs,era,eraient,erait,erale,eraux,erent,eront,eroradiale,eroradiaux,eroulnaire
  hum:eroulnaires,eur,ide,ides,idificateur,idificateurs,orale,orales,oraux,our,ours hur:la,laient,lait,lant,le,lee,lees,lent,lera,les
  hya:lin,lins,lite
  hyd:arthrose,atide,atidose,atidoses,atique,atiques,ramnios,ratation,ratations,raulique,rauliques,rique,riques,roaerique,roaeriques
  hyd:rocarbonate,rocarbone,rocarbure,rocarbures,rocephale,rocephalie,rocephalies,rocharidacee,rocholecyste,roclasseur,rocoralliaire
  hyd:rocoralliaires,rocotyle,rocraquage,rocraqueur,rocution,roelectrolytique,roelectrolytiques,ronephrose,ronephroses,ropneumothorax
  hyd:rosyringomyelie hyg:ieniste hym:enopteres,ens
  hyp:eracousie,eractif,eractifs,eractivite,eraldosteronisme,erarterialise,erarterialises,erbilirubinemie,ercalcemie,ercalcemies
  hyp:ercholesterolemie,ercholesterolemies,erclarte,erclartes,ercorticisme,erdulie,erechogene,erechogenes,ereosinophilie,erferritinemie
  hyp:erfixant,erfixante,erfixantes,erfixants,erglycemie,erglycemies,erhidrose,erkaliemie,erkaliemies,erkeratose,erlaxe,erlaxes
  hyp:erlaxite,erleucocytose,erleucocytoses,erlordose,ermetabolique,ermetaboliques,ermetabolisme,ermobilite,ernatremie,eroestrogenie
  hyp:eroxie,erparathyroidie,erparathyroidies,erplasie,erplasies,erprolactinemie,ersensibilite,ersignal,ersignale,ersignales,ersignaux
  hyp:ersomnie,ertelie,ertendu,ertendue,ertendues,ertendus,ertenseur,ertenseure,ertenseures,ertenseurs,ertexte,ertextes,erthermie
  hyp:erthyroidie,erthyroidies,ertonie,ertonique,ertoniques,ertransparence,ertriglyceridemie,ertrophia,ertrophiaient,ertrophiait
  hyp:ertrophiant,ertrophiat,ertrophie,ertrophiee,ertrophiees,ertrophient,ertrophier,ertrophiera,ertrophieraient,ertrophierait,ertrophierent
  hyp:ertrophieront,ertrophique,ertrophiques,eruricemie,ervascularise,ervascularises,nose,notique,notiques,novel,oacousie,oacousies
  hyp:oalbuminemie,ocalcemie,ocondre,ocondres,ocondriaque,ocondriaques,ocondrie,oderme,odermique,odermiques,odermose,oechogene,oechogenes
  hyp:oesthesie,ofertilite,ofixant,ofixante,ofixantes,ofixants,ogammaglobulinemie,oglycemie,oglycemies,ogonadisme,okaliemie,okaliemies
  hyp:omagnesemie,ometabolique,ometaboliques,onatremie,onatremies,oparathyroidie,ophosphatemie,ophysite,opituitarisme,oplasique
  hyp:oplasiques,osignaux,osmie,otendu,otendue,otendues,otendus,otensif,otensifs,othalamique,othequa,othequaient,othequait,othequant
  hyp:othequat,otheque,othequee,othequees,othequent,othequer,othequera,othequeraient,othequerait,othequerent,othequeront,otheques
  hyp:othermie,othese,otheses,othetique,othetiquement,othetiques,othyroidie,othyroidies,othyroidisme,otonie,otonique,otrophie,otrophique
  hyp:otrophiques,oxique,oxiques hys:terectomie,terectomise,terectomises,terique,teriques,terographie iad:e iat:rogene,rogenes,rogenie ibo:de
  ibu:profene ich:tyose ict:ere,eres,erique,eriques
  ide:ale,alement,aux,e,es,l,m,me,mes,ms,ntifia,ntifiaient,ntifiait,ntifiant,ntifie,ntifiee,ntifiees,ntifient,ntifiera,ntique,ntiquement
  ide:ntiques,ntitovigilance idi:opathie,opathique,opathiques igr:a
  ile:ale,aux,ite,ites,ocaecale,ocaecales,ocaecaux,ocolique,ocoliques,ocolite,on,ons,ostomie,ostomise
  ili:opectine,opectinee,opectinees,opubien,opubienne,opubiennes,opubiens
  ill:ettre,ettree,ettrees,ettres,ettrisme,isibilite,isible,isiblement,isibles ime:th
  imm:aturite,ediat,ediatement,ediatete,ediatetes,ediats,ensement,euble,eubles,inente,obilier,obiliere,obiliers,obilisa,obilisaient
  imm:obilisait,obilisant,obilisation,obilisations,obilise,obilisee,obilisees,obilisent,obiliser,obilisera,obilises,obilite,unitaire
  imm:unitaires,unite,unochimie,unocompetent,unodepresseur,unodepressif,unodeprime,unodeprimee,unodeprimees,unodeprimes,unofluorescence
  imm:unogene,unoglobuline,unohistochimie,unologie,unologique,unologiste,unomarquage,unosuppresseur,unosuppresseure,unosuppresseures
  imm:unosuppresseurs,unotherapie,unotolerant imo:vane
  imp:acte,actee,actees,arfait,arfaite,arfaites,arfaits,aye,erativement,erfore,erforee,erforees,erfores,ermeable,ermeables,etigineuse
  imp:etigineuses,etigineux,lante,licite,licitement,ortante,orte,ortee,ortees,osa,osaient,osait,osant,osee,osent,oser,osera,ossibilite
  imp:ossibilitee,ossibilitees,ossibilites,raticable,raticables,recis,recise,recises,ressionnant,ressionnante,revu,revue,revues
  imp:revus,rima,rimaient,rimait,rimant,rimante,rimantes,rime,rimee,rimees,riment,rimer,rimera,rimes,rimez,roductif,roductifs,rudente
  imp:uissance,ulsif,ulsifs,ulsion,ulsions,ulsivite,utabilite imu:rel
  ina:ccessibles,cheve,chevee,chevees,chevement,cheves,ctif,ctifs,ctivite,dapte,daptee,daptees,mi,nition,nitions,pparente,pproprie
  ina:ppropriee,ppropriees,ppropries,pte,ptes,ttendu,ttendue,ttendues,ttendus
  inc:apacite,arcere,arceree,arcerees,arceres,endie,ertain,ertaine,ertaines,ertains,ertitude,ertitudes,essamment,este,hange,hangee
  inc:hangees,hanges,idemment,idente,isif,isifs,isives,lassable,lassables,lina,linaient,linaison,linaisons,linait,linant,line,linee
  inc:linees,linent,liner,linera,lines,luant,luent,lura,lusif,lusifs,lusives,lut,oherent,oherente,ompatibilite,omplet,ompletement
  inc:omplets,ompressibles,onfort,onfortable,onfortables,onforts,onnu,onnue,onnues,onnus,onsciemment,onscient,onsciente,onscientes
  inc:onscients,onstance,onstante,ontestable,ontestablement,ontestables,ooperant,ooperante,ooperantes,ooperants,orrecte,orrectement
  inc:ubateur,ubateurs ind:ecis,ecise,ecises,efini,efinie,efinies,efiniment,efinis,emne,emnes,emnite,emnites,ependamment,ependance,ependant,ependante
  ind:ependantes,ependants,etermine,eterminee,eterminees,etermines,icateur,icateurs,ice,iqua,iquaient,iquait,iquant,ique,iquee,iquees
  ind:iquent,iquer,iquera,iquerait,iques,iquez,iquons,irectement,isponibilite,isponible,isponibles,ividualisable,ividualisables
  ind:ividualise,ividualises,ividuelle,ividuellement,ividuelles,ividuels,ividus,ometacine,ubitable,ubitablement,ubitables,uire,uit
  ind:uite,uites,uits,ustriel,ustriele,ustrieles,ustrielle,ustriellement,ustrielles,ustriels
  ine:fficace,fficaces,fficacite,gal,gale,gales,gaux,gy,rte,rtes,vitablement,xact,xacte,xactement,xactes,xacts,xistant,xistante
  ine:xistantes,xistants,xium,xplique,xpliquee,xpliquees,xpliques,xploitable,xploitables
  inf:aisable,aisables,anticide,anticides,arcissant,arcissante,arcissantes,arcissants,arcissement,econdite,ectant,ectante,ectantes
  inf:ectants,ecte,ectee,ectees,ectes,ectieuse,ectieuses,ectieux,erieurement,erolateraux,eromediaux,ertilite,ertilitee,ertilitees
  inf:ertilites,iltrant,iltre,iltree,iltrees,iltres,ime,imes,inies,iniment,irme,irmee,irmees,irmerie,irmes,irmier,irmiere,irmieres
  inf:irmiers,irmites,lammatoire,lammatoires,ographiste,orma,ormaient,ormait,ormateur,ormateurs,ormaticien,ormaticienne,ormaticiennes
  inf:ormaticiens,ormatique,ormatiques,ormee,orment,ormer,ormera,ormerait,ormez,racentimetrique,racentimetriques,radiaphragmatique
  inf:radiaphragmatiques,raepineux,ramillimetrique,ramillimetriques,ratentorielle,ratentorielles,ratentoriels,ructueuse,ructueuses inf:ructueux
  ing:enieur,enieurs,enieuse,erable,erables,eraient,erait,erant,ere,eree,erees,erent,erer,erera,eres,uinale,uinaux
  inh:abilete,abiletes,abituel,abituele,abitueles,abituelle,abituelles,abituels,ala,alaient,alait,alateur,alateurs,alee,alent,alera
  inh:alotherapeute,alotherapeutes,ibiteur,ibiteurs,omogeneite ini:nterpretable,nterpretables,pomp,tiale,tialement,tiaux
  inj:ecta,ectaient,ectait,ectant,ectent,ecter,ectera,ecterait,ecteur,ecteurs,ectons,oignable,oignables,ustement inl:assablement inn:ohep,ovair
  ino:pine,pinee,pinees,pines inq:uiet,uietant,uietante,uietantes,uietants,uiete,uietes,uiets,uietude,uietudes
  ins:atisfaisant,atisfaisante,atisfaisantes,atisfaisants,crire,crit,crite,crites,crits,crivait,crivant,crivent,ensibilite,ensible
  ins:ensiblement,ensibles,ere,eree,erees,eres,idieuse,idieusement,idieuses,idieux,ignifiant,ignifiante,ignifiantes,ignifiants,ista
  ins:istaient,istait,istance,istant,iste,istee,istees,ister,istera,omniant,omniante,omniantes,omniants,omniaque,omniaques,omnie
  ins:omnies,pecteur,pecteurs,pirait,pirant,pirent,pirera,pra,tabilitee,table,tables,talla,tallaient,tallait,tallant,tallation,tallations
  ins:talle,tallee,tallees,tallent,taller,tallera,tallez,tantanee,tantanees,tantanement,tantanes,tanyl,tituteur,tituteurs,titutionnel
  ins:titutionnels,titutrice,titutrices,truire,truit,truite,trumentaux,trumentiste,ucces,uffisamment,uffisance,uffisances,uffisant
  ins:uffisante,uffisantes,uffisants,ufflateur,ufflateurs,ulaire,ulaires,ulatard,uline,ulinodependant,ulinodependante,ulinodependantes
  ins:ulinodependants,ulinome,ulinomes,upportable,upportables
  int:acte,egra,egraient,egrait,egrale,egralement,egrant,egraux,egre,egree,egrees,egrent,egrer,egrera,egres,egrite,ellectuel,ellectuele
  int:ellectueles,ellectuelle,ellectuellement,ellectuelles,ellectuels,elligemment,elligente,ensement,ensif,ensifs,ensite,ensitee
  int:ensitees,ensites,entionnel,entionnelle,entionnellement,entionnelles,entionnels,eraorticocave,erapophysaire,erapophysaires
  int:ercalaire,ercalaires,ercession,ercessions,erclasse,ercostaux,ercurrente,erdigitale,erdigitaux,erdit,erdite,erdites,erdits
  int:erepineuse,erepineuses,erepineux,eressant,eressante,eressee,eret,erets,erieurement,erieures,erieurs,erimaire,erligne,erlignes
  int:erlobulaire,erlobulaires,erlocuteur,erlocuteurs,erlocutrice,erlocutrices,ermediaire,ermediaires,ermetatarsien,ermetatarsienne
  int:ermetatarsiennes,ermetatarsiens,ermittente,ernasaux,ernationaux,ernats,ernaute,ernautes,ernement,erphalangien,erphalangienne
  int:erphalangiennes,erphalangiens,erpreta,erpretable,erpretables,erpretaient,erpretait,erpretant,erpretariat,erpretariats,erprete
  int:erpretee,erpretees,erpretent,erpretera,errogatoire,errogatoires,erroge,errogea,errogeaient,errogeait,errogeant,errogee,errogees
  int:errogent,erroger,errogera,errogez,errompaient,errompait,errompant,errompent,errompirent,errompit,errompra,erromprait,errompre
  int:errompront,erromps,errompt,errompu,errompue,errompues,errompus,errupteur,errupteurs,erscapulaire,ersigne,ersomatique,ersomatiques
  int:erstice,erstitiel,erstitiele,erstitieles,erstitielle,erstitielles,erstitiels,ertrigo,ertrigos,ertrochanterien,ertrochanterienne
  int:ertrochanteriennes,ertrochanteriens,ervalles,ervenaient,ervenait,ervenant,ervenante,ervenantes,ervenants,ervenir,erventionnel
  int:erventionnele,erventionneles,erventionnelle,erventionnelles,erventionnels,erventriculaires,ervenu,ervenue,ervenues,ervenus
  int:ervertebraux,erviendra,erviennent,ervient,estinaux,imite,itule,olerant,olerante,olerantes,olerants,oxication,oxications,racanalaire
  int:racapsulaire,racerebraux,racranien,racraniene,racranienes,racranienne,racraniennes,racraniens,radermique,radermiques,radermo
  int:radermos,raductaux,radurale,raduraux,ralobulaire,ralobulaires,raluminaux,ramusculaire,ramusculaires,rant,rants,ranule,raoculaires
  int:raoraux,raparenchymateuse,raparenchymateuses,raparenchymateux,raperitoneaux,rarachidienne,rarachidiennes,ratumorale,ratumoraux
  int:raveineuse,raveineuses,raveineux,raventriculaires,ravesicaux,rinseque,rinseques,roducteur,roducteurs,roduire,roduisent,roduit
  int:roduite,roduites,roduits,uba,ubable,ubaient,ubait,ubant,ube,ubee,ubees,ubent,uber,ubera,ubes inu:tile,tilement,tiles,tilisable,tilisables
  inv:alidant,alidante,alidantes,alidants,alide,alides,alidite,aliditee,aliditees,alidites,asif,asifs,entaire,entaires,ersee,ersement
  inv:estiguer,isiblement iod:e,ee,ees ion:ique,iques,ogrammes,otherapie iop:amiron ira:i,ient,it,kien,nien,s ire:z irf:en iri:dectomie,docyclite
  iro:nt irr:adiant,adiante,adiatif,adiatifs,adiative,adiatives,adie,adiee,adiees,adies,ealisable,ealisables,eductible,eductibles,egularites
  irr:egulier,eguliere,egulierement,egulieres,eguliers,itante
  isc:hemiaient,hemiait,hemiant,hemiat,hemie,hemiee,hemiees,hemient,hemier,hemiera,hemieraient,hemierait,hemierent,hemieront,hemies
  isc:hemique,hemiques,hiatique,hiatiques,hiojambier,hiojambiere,hiojambieres,hiojambiers,hion,hions,hiopubien,hiopubienne,hiopubiennes
  isc:hiopubiens iso:echogene,echogenes,la,laient,lait,lant,lants,le,lee,lees,lement,lent,ler,lera,les,ptine,topique,topiques isr:s
  ist:hme,hmique,hmiques,hmocele,hmoceles ita:lienne,liennes,liens,lophone,lophones ite:ratif,ratifs,rativement iti:neraire,neraires ivo:irien
  ivr:e,es,esse ixp:rim iza:lgi jad:is jal:ouse,oux,ouxs jam:ais,bier,biere,bieres,biers,bons jan:umet,v,viers jap:onais jar:dinage,dinages,dins
  jau:natre,natres,ne,nes,nisse,nisses jav:el,els jay:dess jej:unale,unaux,unostomie jel:onet jet:able,ables,aient,ait,ant,ee,ees,er,tent,tera,tes
  jeu:di,dis,n,nement,ner,nes,nesse,x jex:t jog:gings joi:gnable,gnables,gnent,ndra,ndrait,ndre,ndront,nte,nture,ntures jol:i,ies,is
  jon:ction,ctionnel,ctionnelle,ctionnelles,ctionnels,ctions jos:ir
  jou:ait,ant,e,ee,ees,ent,er,era,es,et,ets,eur,eurs,ez,rnaliste,rnaux,rnee,rnees,rnellement jud:iciaire,iciaires,icieuse,icieusement,icieuses,icieux
  jug:eait,eant,ee,ees,ement,ent,er,era,ez,ulaire,ulaires jui:l,llet,llets,ns jum:eau,eaux,elle,elles jup:e,es jur:assien,idique,idiquement,idiques
  jus:qu,tement,tifia,tifiaient,tifiait,tifiant,tificatif,tificatifs,tifie,tifiee,tifiees,tifient,tifier,tifiera
  jux:tacentimetrique,tacentimetriques,tacorticaux kab:yle kal:eorid,iemie,inox kar:degic ken:acort,zen
  ker:atine,atite,atoconjonctivite,atose,atoses,ion,ions ket:oprofene kil:ogramme,ogrammes
  kin:ee,ees,escope,esie,esique,esitherapeute,esitherapeutes,esitherapie,esitherapies,esthesie,esthesique,kings kit:esurf kla:cid,xon,xons kle:an
  kos:ovar kur:de,des kyl:eena kys:tique,tiques
  lab:iale,iaux,orantin,orantine,orantines,orantins,oratoire,oratoires,orieusement,yrinthique,yrinthiques,yrinthite
  lac:et,ets,hage,hait,hant,hee,hees,hement,hent,hera,hes,hez,rymale,rymales,rymaux,tases,tique,tiques,unaire,unaires,une,unes lag:ophtalmie
  lai:nes,ssa,ssaient,ssait,ssant,sse,ssee,ssees,ssent,sser,ssera,sserait,sses,ssez,ssons,tiers,ts
  lam:al,aline,beau,beaux,ellaire,ellaires,elle,elles,inage,inaire,inaires,inectomie,inectomise,inectomises,inee
  lan:cement,cer,cers,cinant,cinante,cinantes,cinants,gue,gues,zor lap:sus laq:uelle,ues
  lar:gement,geur,geurs,me,mes,moiement,oxyl,vee,vees,ves,yngal,ynge,yngectomie,yngectomisa,yngectomisaient,yngectomisait,yngectomisant
  lar:yngectomisat,yngectomise,yngectomisee,yngectomisees,yngectomisent,yngectomiser,yngectomisera,yngectomiseraient,yngectomiserait
  lar:yngectomiserent,yngectomiseront,yngectomises,yngee,yngees,yngien,yngienne,yngiennes,yngiens,yngisme,yngite,yngites,yngologie
  lar:yngologique,yngologiste,yngologistes,yngologue,yngologues,yngomalacie,yngophone,yngoscope,yngoscopie,yngoscopique,yngospasme
  las:ilix,situde,situdes lat:ence,eralement,eralise,eralises,eraux,erocubitus,erodevie,erodeviee,erodeviees,erodevies
  lav:abo,abos,ait,ees,ent,erie,ez lax:atif,atifs,e,es,ite,ites lay:ette,ettes lec:on,ons,teur,teurs,trice,trices lee:loo
  leg:ale,alement,aux,erement,ionellose lei:shmaniose len:demain,te,tement,teur,teurs,ticulaire,ticulaires
  lep:onex,res,tomeningee,tomeningees,tomeninges,tospirose leq:uel ler:can les:e,ee,ees,ionnel,ionnelle,ionnelles,ionnels,quelles,quels
  let:al,ale,ales,aux,halite,hargique,hargiques,tre,tres
  leu:cemie,cemies,cemique,cemiques,coaraiose,coaraioses,coblaste,cocorie,cocytaire,cocyte,cocytes,cocytolyse,cocytose,cocyturie
  leu:codermie,come,comelanodermie,comyelite,conevraxite,conychie,copathie,copathies,copedese,copenie,copenique,coplasie,copoiese
  leu:copoietique,corrhee,corrhees,cose,cotomie,proreline,r,rs lev:aient,ait,ant,e,ee,ees,ent,era,es,ez,ofloxacine,re,res,ure lex:omil lia:ient,it,nt
  lib:anais,elle,elles,erale,eraux,re,rement,res lic:encie,enciee,enciement lie:e,nal,nale,nales,naux,ns,nt,r,ra,u,us,ux
  lig:amentaire,amentaires,amenteuse,amenteuses,amenteux,amentoplastie,amentoplasties,nee,ues
  lim:ace,aces,aille,ailles,ita,itaient,itait,itant,ite,itee,itees,itent,iter,itera lin:eaire,eairement,eaires,ges,gette,gettes,guale,guaux,guistique
  lio:resal lip:anthyl,asemie,ide,idique,idiques,idose,omateuse,omateuses,omateux,omatose,ome,omes,onecrose,osarcome,osarcomes,osuccion,osuccions
  lip:othymie,othymies liq:uefaction,uefactions,uidien,uidiene,uidienes,uidienne,uidiennes,uidiens lir:ait,e,ont
  lis:aient,ait,ant,ent,ere,eres,ez,ibilite,ible,iblement,ibles,iere,ieres,ons,se,sencephalie,ses,te,tel,tels,teriose
  lit:erie,hiasique,hiasiques,hotripsie,hotritie,ige,iges,igieuse,igieuses,igieux,re,res,s,teralement
  liv:ide,raison,raisons,ret,rets,reur,reurs,reuse,reuses lix:iana lob:aire,aires,ectomie,ectomise,ectomises,ite,ulaire,ulaires,ulee
  loc:alement,alisa,alisaient,alisait,alisant,alisateur,alisateurs,alisatrice,alisatrices,alise,alisee,alisees,alisent,alisera,alises
  loc:ataire,ataires,aux,hies,oregional,oregionale,oregionales,oregionaux
  log:ement,ette,ettes,iciel,iciels,ique,iquement,iques,opede,opedes,opedique,opediques,orrhee,orrhees loi:ntain,ntaine,ntaines,ntains,sirs
  lom:balgie,balgies,balgique,balgiques,balise,balises,barthrose,bes,bosacree,bosciatalgie,bosciatalgies,bosciatique,bosciatiques
  lom:bostat,bric,brical,bricaux,brics lon:ge,gitudinale,gitudinalement,gitudinaux,gtemps,guement,gueur,gueurs
  lor:dose,doses,dotique,dotiques,s,squ,sque los:ange,anges lou:cherie,pes,rd,rde,rdement,rdeur,rds lox:apac luc:idement,idite lue:s,ttes lug:e
  lui:re lum:baux,ineuse,ineuses,ineux,inosite lun:aire,aires,atum,di,dis,ette,ettes,otriquetrale,otriquetraux,ula,ulas lup:ique,iques
  lus:ophone,ophones lut:enyl,eran,te lux:e,ee,embourgeois lyc:ee,een,eenne,eennes,eens,ees
  lym:phadenite,phangite,phatique,phatiques,phocytose,phomateuse,phomateux,phome,phomes lys:anxia lyt:ique,iques mab:thera
  mac:ere,eree,he,hes,hinalement,hiniste,onnerie,ons,robiopsie,robiopsies,rocephalie,rocranie,rocytose,roglossie,ronodulaire,ronodulaires
  mac:rophage,rosomie,ulaire,ulaires,uleuse,uleuses,uleux mad:opar
  mag:asin,asiner,asinier,asiniere,asinieres,asiniers,asins,istralement,istrat,istrats,netiquement
  mai:gre,grement,gres,greur,lles,llots,ntenaient,ntenait,ntenant,nteneur,nteneure,nteneures,nteneurs,ntenez,ntenir,ntenu,ntenue
  mai:ntenues,ntenus,ntien,ntienne,ntiennent,ntiennes,ntiens,ntient,son,tres
  maj:eur,eure,eures,eurs,ora,oraient,orait,orant,oration,orations,ore,oree,orees,orent,orer,orera,oritaire,oritairement,oritaires
  mal:ade,ades,adifs,adives,adresse,adroit,adroite,adroites,adroits,aisee,aisement,aria,arias,digestion,digestions,encontreusement
  mal:entendant,entendante,entendants,entendu,entendus,formatif,formatifs,formative,formatives,gache,gre,heureuse,heureusement,heureuses
  mal:heureux,ien,igne,ignes,ins,leolaire,leolaires,leole,leoles,traitance,veillance,voyant,voyante,voyantes,voyants
  mam:ans,elles,elon,elonnaire,elonnaires,elons,mectomie,mite
  man:chette,chettes,chon,chons,dataire,dataires,dats,drin,drins,ette,ettes,ge,gea,geaient,geait,geant,gee,gees,gent,geons,ger,gera
  man:gerait,ges,gez,iabilite,iaque,iaques,iement,ieres,ifeste,ifestement,ipulateur,ipulateurs,ipulatrice,ipulatrices,oeuvra,oeuvraient
  man:oeuvrait,oeuvrant,oeuvre,oeuvree,oeuvrees,oeuvrent,oeuvrer,oeuvrera,oeuvres,qua,quaient,quait,quant,quante,quantes,quants
  man:que,quee,quees,quent,quer,quera,ques,quez,teaux,ubriale,ubriaux,ueles,uelle,uellement,uelles,uels,uscrit,uscrits,utention
  man:utentionnaire,utentionnaires,utentions
  mar:aicher,bree,brure,brures,cha,chaient,chait,chant,che,chee,chees,chent,cher,chera,cherait,cheur,cheurs,chez,chons,coumar,di
  mar:ginaux,iage,iee,iees,ies,ins,itale,itaux,ocain,qua,quage,quages,quaient,quait,quant,que,quent,quer,quera,queur,queurs,queuse
  mar:raine,supialise,tiale,tiaux
  mas:culin,culins,que,ques,sette,sif,sifs,sivement,tectomie,tectomise,tectomises,tite,tites,tocytose,todynie,toide,toidien,toidiene
  mas:toidienes,toidienne,toidiennes,toidiens,toidite,topexie,tose,toses
  mat:elas,eriel,eriellement,eriels,ernelle,ernelles,ernels,ernite,hematique,hematiquement,hematiques,iere,ieres,inal,inale,inalement
  mat:inales,inaux,inee,inees,ite,rice,ricule,ricules,urite mau:ricien,vais,vaise,vaises,x mav:o max:illofaciaux,imale,imaux maz:out,outs mca:s
  mec:anicien,anicienne,aniciennes,aniciens,anique,aniquement,aniques,anisme,ano,anos,atronicien,hage,hamment,hee,hes,onnaissable
  mec:onnaissables,onnait,onnaitre,onnu,onnue,ontent,ontente,ontentes,ontents
  med:aille,ailles,ecin,ecines,ecins,iale,iane,iastinale,iastinaux,iastinite,iateur,iateurs,iaux,icale,icalement,icalise,icamente
  med:icamenteuse,icamenteuses,icamenteux,icaux,icolegal,icolegale,icolegales,icolegaux,icosociale,icosociaux,iocarpien,iocarpienne
  med:iocarpiennes,iocarpiens,iocrement,iotarsien,iotarsienne,iotarsiennes,iotarsiens,iterraneen,iterraneenne,iterraneennes,iterraneens
  med:ulloblastome,ulloblastomes mef:iance,iant,iante,iantes,iants meg:adolicho,adolichos,alerytheme,alerythemes,ot,ots
  mei:lleur,lleure,lleures,lleurs mel:aena,aenas,ancolie,ancolique,ancoliques,ange,anges,anique,aniques,anome,anomes,atonine,ee
  mem:branaire,branaires,braneuse,braneux,ement,oire
  men:acant,acante,acantes,acants,age,ager,agere,ageres,agers,ages,ait,ant,ee,ent,era,inge,ingee,ingees,ingiome,ingiomes,ingite
  men:ingites,ingitique,ingocoque,ingocoques,ingoencephalite,ingoencephalites,iscale,iscaux,iscectomie,iscectomies,iscite,isquee
  men:opausee,opausique,opausiques,orragie,orragies,otte,ottes,songe,songes,struelle,struelles,struels,sualite,suel,suelle,suelles
  men:suels,tait,tale,talement,taux,tionna,tionnaient,tionnait,tionnant,tionne,tionnee,tionnees,tionnent,tionner,tionnera,tionnes
  men:tir,tonnier,tonniere,tonnieres,tonniers,tons,uisiere,uisiers meo:pa
  mer:ci,cis,credi,credis,curochrome,itait,itant,itee,itees,itent,iter,itera,itez,m,s
  mes:angial,angiale,angiales,angiaux,encephale,encephales,entere,enteres,enterique,enteriques,enterite,iale,iaux,oappendice,osigmoide
  mes:otheliome,otheliomes,sagerie,sieurs,ura,urable,urables,uraient,urait,urant,uree,urent,urer,urera,urez
  met:abolique,aboliques,acarpe,acarpien,acarpiene,acarpienes,acarpienne,acarpiennes,acarpiens,acarpophalangien,acarpophalangienne
  met:acarpophalangiennes,acarpophalangiens,allique,alliques,alloproteinase,alloproteinases,allurgie,allurgiste,allurgistes,aphysaire
  met:aphysaires,aphyse,aphyses,astabilite,astable,astatique,astatiques,atarse,atarses,atarsien,atarsiene,atarsienes,atarsienne
  met:atarsiennes,atarsiens,atarsophalangien,atarsophalangienne,atarsophalangiennes,atarsophalangiens,aux,eo,eorise,eorisme,eos
  met:eospasmyl,formine,hemoglobinemie,hergin,hode,iculeuse,iculeusement,iculeuses,iculeux,ier,iers,rage,ropole,ropoles,rorragie
  met:rorragies,taient,tait,tant,tent,tez,tons,tra,trait,tre,tront meu:lage,leuse,leuses,liere,lieres,rent,rs,rt,rtrissure mge:n
  mic:robar,robiopsie,robiopsies,rocephalie,rocranie,rocristallin,rocristalline,rocristallines,rocristallins,rocytose,rognathie
  mic:rohematurie,rolax,ronodulaire,ronodulaires,ronutriment,roorganisme,ropaque,rophtalmie,ropolykystique,ropolykystiques,roval
  mic:tion,tionnel,tionnele,tionneles,tionnelle,tionnelles,tionnels,tions mid:i,is mie:ls,ux mig:raineuse,raineux,rante,ratoire,ratoires,re,ree,res
  mil:ieu,ieux,itaire,itaires,le,lets,liers,ligramme,ligrammes,lilitre,lilitres,limetre,limetres,limetrique,limetriques mim:ique,iques
  min:ce,erale,eralise,eralises,eraux,erve,erves,eur,eure,eures,eurs,idril,imale,imaux,ime,imes,irin,oritaire,oritaires,orite,uit
  min:uits,utie,utieuse,utieusement,utieuses,utieux mir:ena,oir,oirs mis.e,es mit:rale,raux mix:e,ee,te,tes mll:e
  mob:ilier,iliers,ilisa,ilisable,ilisables,ilisaient,ilisait,ilisant,ilise,ilisee,ilisees,ilisent,iliser,ilisera,ilises,ilite,ilitee
  mob:ilitees,ilites,ylette,ylettes
  mod:alites,ele,erateur,ere,eree,erees,erement,eres,este,estement,ifia,ifiaient,ifiait,ifiant,ifie,ifiee,ifiees,ifient,ifiera,iques mod:opar moe:urs
  moi:gnon,gnons,ndre,ndres,te,tes,tie,ties mol:aire,aires,eculaires,lesse,lets mom:entane,entanee,entanees,entanement,entanes
  mon:de,iteur,iteurs,oamniotique,oamniotiques,obloces,ochorial,ochoriale,ochoriales,ochoriaux,ocytose,ofoetaux,onevrite,onucleose
  mon:oparesie,ophasique,ophasiques,oplegie,opolaire,opolaires,oxydes,sieur,sieurs,tagnes,taient,tait,tant,tee,tees,tent,ter,tera
  mon:terait,tons,tra,traient,trait,trant,tre,trealais,tree,trees,trent,trer,trera,tres,trez,uril mop:ral moq:uette,uettes
  mor:alement,aux,bide,ceau,ceaux,cellement,d,dent,dre,du,dues,dus,phee,phees,phinique,phiniques,phologie,phologiquement,sure,sures
  mor:te,tels,tiers,tuaire,ue,ues,ulaire,ulaires,ve,ves mos:aique,aiques
  mot:eur,eurs,ilium,ivee,o,ocross,oculteur,oculteurs,ocycles,ocycliste,ocyclistes,oneige,oneiges,oneurone,oneurones,os,rice,rices mot:ricite,s
  mou:chage,cher,ches,cheture,choir,choirs,dre,e,illage,ille,illee,illees,illes,lage,les,line,linee,lu,lue,raient,rait,rant,rante
  mou:rants,rir,rra,rus,sseuse,sseuses,sseux,tardes,vant,vement,vemente,vementes,vements,voir mov:icol,iprep moy:ennant,ennement mpo:c mte:v
  muc:ineuse,ineuses,ineux,ite,ites,oide,olytique,olytiques,oviscidose mue:s,t,ts,tte,ttement,ttes
  mul:tifactoriel,tifactoriels,tifocale,tifocaux,tikystique,tikystiques,tiloculaire,tiloculaires,timodaux,tinodulaire,tinodulaires
  mul:tipare,tipares,tiparite,tiphasique,tiphasiques,tiplanaire,tiresistante mun:icipal,icipale,icipales,icipalite,icipaux muq:ueuse,ueuses,ueux
  mur:ale,aux,issement,s
  mus:culaire,culaires,culation,culeuse,culeuses,culeux,culotendineuse,culotendineuses,culotendineux,icien,icienne,iciennes,iciens mus:ique,iques
  mut:ee,ique,iques,ite,ualiste,ualistes,ualite,ualites,uel,uelle,uelles,uels mya:lgie,lgies
  myc:obacterie,oplasme,oplasmes,ose,oses,osique,osiques,otique,otiques myd:riase,riases
  mye:linique,liniques,linolyse,lite,lites,logrammes,lome,lomes,lopathie myi:ase,ases
  myo:blastome,carde,cardite,cardites,clonie,fasciite,gelose,mateuse,mateuses,mateux,matose,me,mes,metriale,metriaux,pathie,pathique
  myo:pathiques,pe,pes,pie myr:ingite mys:teres myx:oedeme,oedemes,oide,omateuse,omateuses,omateux,ome nad:roparine nag:e,uere
  nai:ns,ssent,t,tra,trait,tre,tront nal:ador nan:isme nap:pe,pes,rosyne nar:colepsie,cotique,cotiques,ines,opeine
  nas:aux,opharyngee,opharyngees,opharynges,osinusien,osinusiene,osinusienes,osinusienne,osinusiennes,osinusiens
  nat:ales,alite,aux,el,els,ionale,ionalement,ionalite,ionalitee,ionalitees,ionalites,ionaux,ispray,remie,urellement,urelles,urels
  nat:uropathe,uropathes nau:seabond,seabonde,seabondes,seabonds,see,sees,seeuse,seeuses,seeux nav:elbine,iculaire,iculaires,igateur nea:nmoins,nt
  neb:uleux,uliseur,uliseurs
  nec:essaire,essairement,essaires,essita,essitaient,essitait,essitant,essite,essitee,essitees,essitent,essiter,essitera,essites
  nec:essitez,rolyse,rolyses,ropsie,rosa,rosaient,rosait,rosant,rosante,rosantes,rosants,rosat,rose,rosee,rosees,rosent,roser,rosera
  nec:roseraient,roserait,roserent,roseront,roses,rotique,rotiques nee:rlandais,rlandaise,rlandaises,rlandophone,rlandophones nef:aste,astes
  neg:atif,atifs,ativement,ativite,lige,ligeable,ligeables,ligeait,ligeant,liger,ligera,ligez,ocia,ociaient,ociait,ociant,ocie,ociee
  neg:ociees,ocient,ocier,ociera,ocies nei:ge,ges neo:natale,nataux,plasie,plasique,plasiques,plasme,plasticisme,plastie,ral,recormon,s,vaisseau
  nep:hrectomie,hrectomise,hrectomises,hretique,hretiques,hridie,hrite,hrites,hroblastome,hroblastomes,hrographie,hrologie,hrologue
  nep:hrologues,hron,hropathie,hropexie,hroptose,hrose,hrotique,hrotiques,hrotoxicite ner:veuse,veusement,veuses,veux,vure
  net:s,tement,tes,toie,toient,toiera,toies,toya,toyaient,toyait,toyant,toye,toyee,toyees,toyer,toyes,toyeur,toyeuse,toyez
  neu:chatelois,f,fe,fes,fs,raux,rinome,rinomes,robiochimie,robiochimique,robiologie,roblaste,roblastome,roblastomes,roch,rochimie
  neu:rochimique,rochirurgical,rochirurgicale,rochirurgicales,rochirurgicaux,rochirurgie,rochirurgien,rochirurgienne,rochirurgiennes
  neu:rochirurgiens,rodegeneratif,rodegeneratifs,rodepresseur,rodeveloppemental,rofibromatose,rofibrome,rofibromes,roleptique,roleptiques
  neu:rolinguistique,rologie,rologiquement,rologiste,rologue,rologues,rolyse,romusculaires,romyelite,ronale,ronaux,rone,ronique
  neu:roniques,ropathie,ropediatre,ropediatrie,rophysiologie,rophysiologies,rophysiologique,roplegique,ropsychiatre,ropsychiatres
  neu:ropsychiatrie,ropsychologie,ropsychologue,roradiologie,rosciences,rosecretion,rosensoriel,rosensoriels,rostimulateur,rostimulateurs
  neu:rotomie,rotransmetteur,rotransmission,rotrope,rovegetatif,rovegetatifs,tre,tres,tropenique,vieme,viemes
  nev:ralgie,ralgies,raxe,raxes,rite,rites,rodermite,rome,rotomie nga:p nid:s nit:rofurantoine niv:eaux,ellement nle:s nob:iten
  noc:es,if,ifs,ive,ives,ivite,turne,turnes nod:osite,ositee,ositees,osites,ulaire,ulaires noe:ud,uds noi:ratre,ratres,re,res,rs
  nom:bre,bres,bril,brils,inatif,inatifs,inaux,s non:ante,fait,obstant
  nor:adrenaline,ds,macol,malement,mocarde,motendu,motendue,motendues,motendus,motopique,set,vegien nos:ocomiale,ocomiaux
  not:a,ablement,aient,aire,aires,ait,amment,ant,ee,ent,er,era,erait,ez,oirement,ons,re
  nou:eur,eurs,nou,nous,rrice,rrices,rrisson,rrissons,rriture,rritures,s,veau,veaute,veautes,veaux,vellement,velles
  nov:algine,atrex,atrice,embre,embres,omix,orapid noy:ade,ades,au,aux nsp:p nuc:al,ale,leaire,leaires,leole,leoles,leolyse nue:s
  nui:re,sent,sibles,t,ts nul:le,lipare,lipares,liparite,s
  num:erique,eriquement,eriques,erisa,erisaient,erisait,erisant,erise,erisee,erisees,erisent,eriser,erisera,erises nur:ofen,sings
  nut:ritionnel,ritionnele,ritionneles,ritionnelle,ritionnelles,ritionnels,ritionniste nyc:talopie,turie,turies obe:issance,site,sitee,sitees,sites
  obj:ectif,ectifs,ectiva,ectivable,ectivables,ectivaient,ectivait,ectivant,ectivee,ectivement,ectivent,ectiver,ectivera,et,ets
  obl:igatoire,igatoirement,igatoires,igeait,igeant,igee,igent,iger,igera,igez,iquement,ongue,ongues obn:ubile,ubilee,ubilees,ubiles
  obs:cur,curite,curs,erva,ervaient,ervait,ervateur,ervateurs,ervee,ervent,ervera,tetricale,tetricaux,tetricien,tetricienne,tetriciennes
  obs:tetriciens,tetrique,tetriques,tructif,tructifs,true,truee,truees,trues
  obt:enaient,enait,enant,enir,ention,entions,enu,enue,enues,enus,iendra,iennent,ient,urateur,urateurs,us
  occ:asionnel,asionnelle,asionnellement,asionnelles,asionnels,idental,identale,identales,identaux,ipitale,ipitaux,lus,luse,luses
  occ:lusif,lusifs,ulte,upa,upaient,upait,upe,upee,upees,upent,uper,upera,upes,upez oct:obre,obres
  ocu:laire,laires,listes,lomoteur,lomoteurs,lomotrice,lomotrices ocy:tocine ode:ur,urs
  odo:ntologiste,ntologistes,ntome,rant,rante,rantes,rants,rat,rats oed:emateuse,emateuses,emateux,ematie,ematiee,ematiees,ematies oei:llet,llets
  oes:ophagien,ophagiene,ophagienes,ophagiens,ophagique,ophagite,ophagoscope,tradiol,tradiols,trogene,trogenes oeu:f,fs,vre,vres
  off:ert,erte,ertes,erts,iciel,iciele,icieles,icielle,iciellement,icielles,iciels,icine,icines,rait,rant,re,rent,res,rir ofl:ocet,oxacine oga:st
  ole:crane,cranes,cranien,cranienne,craniennes,craniens olf:actif,actifs,actives oli:gomenorrhee,gomenorrhees,gophrenie,gurie,gurique,guriques
  olm:etec oma:lgie,lgies,rthrose omb:ilic,ilical,ilicale,ilicales,ilicaux,ilics,res ome:ntaux,prazoles,t,ttre omi:se,ses,x
  omn:ipraticien,ipraticienne,ipraticiennes,ipraticiens omp:halite onc:le,les,ogeriatrie,ologie,ologue,ologues ond:es one:m,reuse,reuses,reux
  ong:le,les,let,lets,uent,uents ony:chogryphose,chomycose,xis onz:e,ieme,iemes oop:horectomise,horectomises
  opa:cifia,cifiaient,cifiait,cifiant,cifie,cifiee,cifiees,cifient,cifier,cifiera,cifies,cite,citee,citees,cites,lescence,quement
  ope:raient,rait,rant,rateur,rateurs,rationnel,rationnels,ratoire,ratoires,ratrice,ratrices,rcule,rcules,ree,rent,rer,rera,rez
  oph:talmie,talmique,talmiques,talmo,talmologique,talmologiques,talmologiste,talmologistes,talmologue,talmologues,talmoscope
  opi:ace,acee,acees,aces,niatre,niatres,oide,sthotonos opp:ortun,ortunement,ortuns,osable,osables,osant,osante,osantes,osants ops:oclonus
  opt:icienne,iciennes,iciens,ilova,imal,imale,imales,imaux,imisme,ionnel,ionnele,ionneles,ionnelle,ionnellement,ionnelles,ionnels opt:ique,iques
  ora:cilline,le,lement,morph,ux orb:enine,iculaires orc:hidopexie,hiepididymite,hite,hites
  ord:inaire,inairement,inaires,inateur,inateurs,o,onnance,onnances,re,res ore:iller,illers,illette,illettes,illons
  org:anigrammes,anique,aniquement,aniques,anisaient,anisait,anisant,anisateur,anisateurs,anisation,anisations,aniser,aniserait
  org:anises,anisez,anisons,asme,elet,elets
  ori:enta,entaient,entait,entant,ente,entee,entees,entement,entent,enter,entera,ficiel,ficielle,ficielles,ficiels,ginaire,ginaux ori:gine,ginels
  oro:cal,ken,pharyngee,pharyngees,pharynges
  ort:hese,heses,hodontie,hodontique,hodontiques,hogeriatrie,hogonaux,hographe,hopantomogrammes,hopediquement,hopediste,hophonie
  ort:hophoniste,hophonistes,hoprothesiste,hoprothesistes,hoptie,hoptique,hoptiques,hoptiste,hoptistes,hostatique,hostatiques,hostatisme ort:ie
  osc:illant,illante,illantes,illants,illometres oss:ature,elet,elets,ifiees
  ost:ealgie,eite,eites,eoblaste,eoblastique,eoblastiques,eochondraux,eochondrite,eochondromatose,eochondrose,eoclasie,eoclaste
  ost:eoclastes,eocondensant,eocondensante,eocondensantes,eocondensants,eodynie,eogenese,eogeneses,eogenique,eolithe,eologie,eologique
  ost:eolyse,eolytique,eolytiques,eomalacie,eomalacique,eomalaciques,eome,eonecrose,eonecroses,eopathe,eopathie,eopenie,eopenies
  ost:eopenique,eophone,eophytique,eophytiques,eophytose,eoplaste,eoplastie,eoporose,eoporoses,eoporotique,eoporotiques,eosarcome
  ost:eosarcomes,eose,eotomie,iale,iaux,reiculteur ota:ge,lgie oti:te,tes oto:rragie,rrhee,rrhees,sclerose,spongiose,toxicite
  oub:li,lia,liaient,liait,liant,lie,liee,liees,lient,lier,liera,lierait,lies,liez,lions,lis oue:st,sts oui:e,es out:il,ils,re
  ouv:ertement,erture,rage,raient,rait,rant,re,rent,res,rez,rier,riere,rieres,riers,rir,rira,ris,rissent,rit,rons
  ova:laire,laires,rien,riene,rienes,riens ovi:trelle ovo:ide ovu:latoire,latoires,le,les
  oxy:butynine,de,des,genateur,genateurs,gene,genodependant,genodependante,genodependantes,genodependants,metres,norm,ure
  pac:hymeninge,hymeningee,hymeningees,hymeninges,se,see pai:e,ement,ements,re,siblement,sibles
  pal:eur,ier,iers,liatif,liatifs,maire,maires,ot,ots,ottes,pe,pebrale,pebraux,pee,peur,peurs,udeenne,udisme,udismes,ustre
  pan:ache,achee,achees,aches,aris,createctomie,creatine,creatite,creatites,cytopenique,iers,ique,iquee,iquees,iques,lobulaire,lobulaires
  pan:ne,neau,neaux,nes,niculite,se,see,sement,sements,talon,talons,toloc,tomed,toufle,toufles,tozol pap:ier,iers,illaire,illaires,illes,ule paq:uets
  par:acentese,achutiste,adoxal,adoxale,adoxalement,adoxales,adoxaux,adoxe,agraphe,aissaient,aissait,aissent,ait,aitrait,aitre,allelement
  par:allelisme,alysant,alysante,alysie,alysies,alytique,alytiques,amedical,amedicale,amedicales,amedicaux,ametrage,ametre,ametres
  par:anasaux,aparesie,apente,apentes,apentiste,apentistes,aphe,aphlebite,aplegie,aplegies,aplegique,aplegiques,apneumonique,apneumoniques
  par:aseptaux,asitaire,asitaires,asitose,asitoses,asomnie,aspinaux,asternaux,athormone,athyroide,athyroidien,athyroidiene,athyroidienes
  par:athyroidienne,athyroidiennes,athyroidiens,atracheaux,avertebrale,avertebraux,ce,cellaire,cellaires,courir,cours,court,couru
  par:cs,eil,eille,eillement,eilles,eils,ement,enchymateuse,enchymateuses,enchymateux,entale,entaux,enterale,enteraux,enthese,esie
  par:esies,esse,esthesie,esthesies,esthesique,esthesiques,etique,etiques,faitement,ier,iers,ietale,ietaux,kings,kinsonien,kinsoniene
  par:kinsonienes,kinsonienne,kinsoniennes,kinsoniens,la,laient,lait,lant,le,lees,lent,ler,lera,lerait,les,lez,lons,mi,odontal,odontale
  par:odontales,odontaux,odonte,odontie,odontite,oi,ois,onychie,otidien,otidienne,otidiennes,otidiens,otidite,oxysme,oxysmes,rains
  par:tageait,tageant,tagee,tager,tagera,tages,tagez,taient,tait,tant,tenaire,tent,tez,tiaux,ticipe,ticipee,ticipees,ticiper,ticipera
  par:ticipes,ticipez,ticularite,ticularites,ticulier,ticuliere,ticulierement,ticulieres,ticuliers,tie,tiel,tiele,tieles,tielle
  par:tiellement,tielles,tiels,tir,tira,tirait,tiront,tissent,tit,tons,tout,turiente,turientes,u,ue,ution,utions,venait,venir,venu
  par:venue,venues,venus,viennent,vient
  pas:sa,sablement,sager,sagere,sagerement,sageres,sagers,saient,sait,sant,se,see,sees,sement,sent,seport,seports,ser,sera,serait
  pas:sez,sif,sifs,sivement,sivite,sons,teurella,teurellas,tille
  pat:elin,elina,elinage,elinages,elinaient,elinait,elinant,elinat,eline,elinee,elinees,elinent,eliner,elinera,elineraient,elinerait
  pat:elinerent,elinerie,elineront,elines,elins,ellaire,ellaires,elle,elles,ernelle,ernelles,ernels,ernite,hologie,hologique,hologiquement
  pat:hologiques,hologiste,hologistes,iemment,ienta,ientaient,ientait,ientant,ientee,ientent,ienter,ientera,inage,ineur,ineurs,ineuse
  pat:ineuses,inoire,inoires,ins,isserie,issier,issiere,issieres,issiers,ronne,ronnes,ronyme,ronymes,tes
  pau:me,mes,piere,pieres,vrement,vres,vrete,vretes pav:age,illons pay:sagiste,sagistes pea:ux pec:hes,heur,heurs,tine,toraux
  ped:ale,alier,aliers,iatre,iatres,icelle,icellee,icellees,iculaires,icule,icules,iculose,ieuse,ieuses,ieux,odontie,onculaires
  ped:oncule,onculee,onculees,oncules,opsychiatre,opsychiatres,opsychiatrie pei:gnait,gnes,ndre,nes,nt,nte,ntres,nts,nture
  pel:ade,ades,licule,licules,otes,uche,uches,viperineale pem:phigoide
  pen:al,ales,aux,cha,chaient,chait,che,chee,chees,chent,cher,chera,ches,daison,dre,due,etrant,etrantes,etrants,ible,iblement,ibles
  pen:icilline,ien,iene,ienes,ienne,iennes,iens,itentiaire,itentiaires,sa,saient,sait,sant,se,see,sees,sent,ser,sera,serait,sez
  pen:sionnaire,sionnaires,sons,tasa,tes
  per:cee,cees,ceptiblement,cevoir,coit,coivent,cue,cues,cutait,cutane,cutanee,cutanees,cutanes,cutant,cute,cutee,cutees,cutent
  per:cutera,cutes,cutez,d,daient,dait,dant,dent,dez,dirent,dit,dition,ditions,dolan,dons,dra,drait,dre,dront,ds,du,due,dues,dus
  per:e,emption,emptions,fectibles,forant,forante,forantes,forants,fore,foree,forees,fores,formant,fusa,fusaient,fusait,fusant,fuse
  per:fusee,fusees,fusent,fuser,fusera,fuses,ianaux,icalleuse,icalleuses,icalleux,icarde,icardes,icardique,icardiques,icardite,icardites
  per:icardocentese,icardocenteses,ichondrite,icicatriciel,icicatricielle,icicatricielles,icicatriciels,idurale,iduraux,ihilaire
  per:ihilaires,ilesionnel,ilesionnelle,ilesionnels,ilymphatique,ilymphatiques,inatale,inatalite,inataux,ineale,ineaux,inee,inees
  per:ineorraphie,iodicite,iodique,iodiques,iodontite,iombilicale,iombilicales,iombilicaux,ioperatoire,ioperatoires,ioste,iostee
  per:iostees,iostes,iostique,iostiques,iostite,ipherie,ipherique,ipheriques,iprothetique,iprothetiques,irectaux,iscopique,itoine
  per:itoines,itoneale,itoneaux,itonite,itonites,iventriculaire,iventriculaires,les,manente,meabilise,meabilisee,meabilisees,meabilises
  per:meabilite,meable,meables,mets,mettaient,mettait,mettant,mettent,mettra,mettrait,mettre,mettrons,mettront,mis,mise,mises,mixon
  per:mutait,mutant,mute,mutee,mutees,mutent,mutera,mutes,mutez,nicieuse,nicieuses,nicieux,one,onee,onees,ones,onier,oniere,onieres
  per:oniers,op,pendiculairement,pendiculaires,petuel,petuelle,petuellement,petuelles,petuels,sista,sistaient,sistait,sistance,sistances
  per:sistant,sistante,sistantes,sistants,siste,sistee,sistees,sister,sistera,sistes,sistez,sonnage,sonnalite,sonnalites,sonne,sonnellement
  per:sonnes,te,tes,tinence,turbatrice pes:a,age,aient,ait,ant,anteur,anteurs,e,ee,ees,er,era,saire pet:echie,itement,reuse,reuses,reux
  peu.r,rs,t,vent,x pfl:a
  pha:lange,langette,langettes,langien,langiene,langienes,langienne,langiennes,langiens,langine,langines,ntasme,ntasmes,rmaceutique
  pha:rmaceutiques,rmacie,rmacien,rmacienne,rmaciennes,rmaciens,rmacodynamie,rmacopee,ryngal,ryngale,ryngales,ryngaux,rynge,ryngee
  pha:ryngees,rynges,ryngien,ryngienne,ryngiennes,ryngite,ryngites phe:nomene,nomenes,ochromocytome,ochromocytomes
  phl:ebite,ebites,ebothrombose,yctene,yctenes
  pho:bie,bique,biques,comelie,natoire,natoires,netique,netiques,niatre,niatres,niatrie,sphaturie,sphocalcique,sphocalciques,sphoremie
  pho:tocopia,tocopiaient,tocopiait,tocopiant,tocopie,tocopiee,tocopiees,tocopient,tocopiera,tocopies,tocopieur,tocopieurs,tosensibilite
  phr:enique,eniques phy:siatre,siatres,siatrie,sicien,sicienne,siciennes,siciens,siocrate,siocratie,siocraties,siocratique,siognomonie,siognomonique
  phy:siognomoniste,siologie,siologique,siologiquement,siologiques,siologiste,siologistes,sionomie,sionomies,sionomique,sionomiste
  phy:sionomistes,siopathologie,siotherapeute,siotherapeutes,siotherapie,siquement pic:oprep,otement,otements pie:ge,ges,ton,tonne,tonnes,tons,ux
  pig:mentaire,mentaires pil:onidaux,onnage,osebace,osebacee,osebacees,osebaces,osite,ule,ules pim:ent pin:cage,cee,cement,cements,ces,ealome
  pip:eracilline,ette,ettes,i,is piq:ua,uaient,uait,uant,uee,uees,uent,uera,ueur,ueurs,ure,ures pir:e
  pis:cine,cines,tache,taches,te,tes,tolet,tolets,ton piv:ota,otaient,otait,otant,ote,otee,otees,otement,otent,oter,otera
  pla:ca,caient,cait,cant,cee,cent,centaire,centaires,cera,cez,fonne,fonnee,fonnees,fonnes,ie,ignait,ignant,ignants,ignent,indra
  pla:indrait,indre,indront,int,inte,intes,ire,isait,isanta,isantaient,isantait,isantant,isante,isantee,isantees,isantent,isanter
  pla:isantera,isantes,isir,isirs,it,nches,nifia,nifiaient,nifiait,nifiant,nification,nifications,nifie,nifiee,nifiees,nifient,nifier
  pla:nifiera,nifies,nnings,ntaire,ntaires,q,quette,quettes,quiste,quistes,smapherese,smaphereses,smocytome,stique,stiquement,stiques
  pla:stron,strons,teaux,teforme,tement,tine,tines,tre,tree,trees,tres,triers,tyspondylie
  ple:ine,inement,ines,ins,uraient,urait,urale,urant,uraux,ure,uree,urees,urent,urer,urera,ures,uresie,uresies,uretique,uretiques
  ple:urez,urite,urodese,urs,ut,uvait,uvoir,vre,vres pli:age,ait,cature,catures,e,ee,ees,ement,ent,er,era,ez,s
  plo:mbage,mbe,mbee,mbees,mberie,mbes,mbier,mbiere,mbieres,mbiers,mbs,nge,ngeait,ngeant,ngee,ngees,ngent,ngeon,ngeons,nger,ngera plo:nges,ngez
  plu:part,ralite,ricentimetrique,ricentimetriques,ridisciplinaire,ridisciplinaires,rifactoriel,rifactorielle,rifactorielles,rifactoriels
  plu:rifocal,rifocale,rifocales,rifocaux,rifragmentaire,rifragmentaires,tot pms:i
  pne:umallergene,umallergenes,umatise,umatisee,umatisees,umatises,umoconiose,umocoque,umocoques,umocystose,umogastrique,umographie
  pne:umologie,umologique,umologiques,umologue,umologues,umonectomie,umonectomise,umonectomises,umonique,umopericarde,umoperitoine pne:umoperitoines
  pod:alique,aliques,ologue,ologues,oscope poi:ds,gnante,l,ls,ng,ngs,ntage,nte,nteurs,ntille,ntue,ntues,nture,ntus,res,ssonniers,ssons
  pol:icier,iciere,icieres,iciers,iclinique,icliniques,ie,iment,iomyelite,isseur,isseuse,lakiurie,lakiuries,lakiurique,lakiuriques
  pol:onais,yalgique,yalgiques,yarthralgie,yarthralgies,yarthrite,yarthrites,ycholecystie,ycyclique,ycycliques,ycythemie,ydactylie
  pol:yglobulie,yhandicape,yhandicapee,ykystique,ykystiques,ykystose,ylobe,ylobee,ylobees,ylobes,ymecanicien,ymecanicienne,ymedicamentee
  pol:ymedicamentees,ymicrogyrie,ymicrokystique,ymicrokystiques,ymorphe,ymorphes,ymorphisme,ymyomateuse,ymyomateuses,ymyomateux
  pol:ymyosite,ynevrite,ynevrites,ynucleaire,ynucleaires,ype,ypeuse,ypeuses,ypeux,yphagie,ypnee,ypneique,ypneiques,yradiculonevrite
  pol:yserite,ysplenie,ytraumatise,ytraumatisee,ytraumatisees,ytraumatises,yurie,yvalente pom:made,mades,mes,mette,mettes,pier,piere,pieres,piers
  pon:cage,ceuse,ceuses,ctionna,ctionnaient,ctionnait,ctionnant,ctionnat,ctionne,ctionnee,ctionnees,ctionnent,ctionner,ctionnera
  pon:ctionneraient,ctionnerait,ctionnerent,ctionneront,ctionnes,ctualite,ctuel,ctuele,ctueles,ctuelle,ctuellement,ctuelles,ctuels
  pon:dere,dre,ey,eys,stan,tage,tages,tee,tees,tique,tiques,ts pop:litee,ulaire,ulaires
  por:cs,encephalie,phyrie,taient,tait,tance,tant,taux,te,tee,tees,tefeuille,tefeuilles,tement,terait,teur,teurs,teuse,tez,tieres
  por:tocave,tons,toricain,tugais,tugaise,tugaises
  pos:aient,ait,ant,ee,ent,er,era,ez,itif,itifs,itionna,itionnaient,itionnait,itionnant,itionne,itionnee,itionnees,itionnel,itionnele
  pos:itionneles,itionnelle,itionnelles,itionnels,itionnement,itionnements,itionnent,itionner,itionnera,itionnes,itivement,itivite
  pos:ologie,ologies,seda,sedaient,sedait,sedant,sede,sedee,sedees,sedent,seder,sedera,sedes,sibilite,sibilitee,sibilitees,sibilites
  pos:siblement,te,tee,terieurement,terolateraux,teromediaux,teur,teurs,tiere,tieres,tiers,tmenopausique,tmenopausiques,tnatale
  pos:tnataux,tprandiale,tprandiaux,tradique,tradiques,ttraumatique,ttraumatiques,turale,turaux
  pot:ables,eau,eaux,ee,ees,entielle,entiellement,entielles,entiels,omanie
  pou:dre,dres,ls,rcent,rcentage,rcents,rquoi,rra,rrai,rraient,rrait,rrez,rriez,rrions,rriture,rrons,rront,rsuivait,rsuivant,rsuivent
  pou:rsuivez,rsuivi,rsuivie,rsuivies,rsuivis,rsuivons,rsuivra,rsuivre,rtant,rvu,ssa,ssaient,ssait,ssant,sse,ssee,ssees,ssent,sser
  pou:ssera,sses,ssez,ssiere,ssieres,vaient,vais,vait,vant,vez,voir,voirs
  pra:evia,ndial,ndiale,ndiales,ndiaux,ticable,ticables,ticien,ticienne,ticiennes,ticiens,tiqua,tiquaient,tiquait,tiquant,tiquante
  pra:tiquantes,tiquants,tique,tiquee,tiquees,tiquement,tiquent,tiquer,tiquera,tiques,tiquez,vastatine
  pre:alable,alablement,alables,caire,caires,carite,cedait,cedant,cedee,cedemment,cedente,ceder,cedera,cedez,chargee,cieuse,cieuses
  pre:cieux,cipitamment,cis,cisa,cisaient,cisait,cisant,cisee,cisement,cisent,ciser,cisera,ciserait,cisons,cocement,cocite,curseur
  pre:curseurs,dictif,dictifs,dilection,dilections,dit,dominante,fectoral,fectorale,fectorales,fectoraux,fecture,fera,ferablement
  pre:feraient,ferait,ferant,fere,feree,ferees,ferent,ferentiel,ferentielle,ferentiellement,ferentielles,ferentiels,ferer,ferera
  pre:fererait,ferez,ferons,foraminale,foraminaux,hension,hensions,hospitalier,hospitaliere,hospitalieres,hospitaliers,leva,levaient
  pre:levait,levant,leve,levee,levees,levement,levements,levent,lever,levera,leverait,leves,levez,levons,malleolaire,malleolaires
  pre:maturement,maturite,medication,medications,medique,mediquee,mierement,misse,molaire,molaires,naient,nait,nant,natale,nataux
  pre:nd,ndra,ndraient,ndrait,ndre,ndront,nds,nez,nne,nnent,nom,noms,nons,occupante,para,paraient,parait,parant,parateur,parateurs
  pre:paratoire,paratoires,paratrice,paratrices,paree,parent,parer,parera,parerait,parez,parons,patellaire,patellaires,pectoral
  pre:pectorale,posee,rotulien,rotulienne,rotuliennes,rotuliens,sbyacousie,sbytie,sbyvestibulie,scripteur,scripteurs,scriptrice
  pre:scriptrices,scrira,scrirait,scrire,scriront,scris,scrit,scrite,scrites,scrits,scrivait,scrivent,scrivons,sentaient,sentant
  pre:sentateur,sentateurs,sente,sentee,sentees,sentement,sentent,sentera,senterait,sentez,sentons,servatif,servatifs,servee,sidence
  pre:somptif,somptifs,somption,somptions,somptive,somptives,squ,sque,ssant,ssante,ssenti,ssentir,ssion,ssions,stataire,stataires
  pre:tendre,therapeutique,traite,traitee,traitees,traites,ts,uve,uves,venaient,venait,venant,venez,venir,ventif,ventifs,ventions
  pre:ventivement,venu,venue,venues,venus,vertebraux,viens,voie,voient,voies,voir,voira,vois,voit,voyait,voyant,voyons,vu,vus
  pri:e,maire,mipare,mipares,miparite,miparturiente,miparturientes,mitif,mitifs,mitivement,mperan,ncipale,ncipalement,ncipaux,ncipes
  pri:oritaire,oritairement,oritaires,orite,oritee,oritees,orites,s,se,ses,sonnier,sonniere,sonnieres,sonniers,stinamycine,ve,vee pri:vees,x
  pro:bablement,bleme,cedes,cessus,chain,chaine,chainement,chaines,chains,che,ches,cidence,coralan,cubitus,drome,ducteur,ducteurs
  pro:ductif,ductifs,ductivite,duira,duirait,duire,duiront,duis,duisait,duisant,duisent,duit,duite,duits,fenid,fesseur,fesseure
  pro:fesseurs,fessionnalisme,fessionnel,fessionnele,fessionneles,fessionnelle,fessionnellement,fessionnelles,fessionnels,fitait
  pro:fitant,fitee,fitees,fitent,fitera,fitez,fond,fonde,fondement,fondes,fondeur,fondeurs,fonds,fusement,geniture,gestatif,gestatifs
  pro:gnathie,gnathisme,gramma,grammaient,grammait,grammant,grammateur,grammateurs,grammee,gramment,grammera,grammerait,grammez
  pro:gressa,gressaient,gressait,gressant,gresse,gressee,gressees,gressent,gresser,gressera,gressif,gressifs,gressivement,gressivite
  pro:jecteur,jecteurs,jet,jeta,jetaient,jetait,jetant,jete,jetee,jetees,jeter,jetes,jets,jette,jettent,jettera,jettes,lapsus,liferatif
  pro:liferatifs,longateur,longateurs,longe,longea,longeaient,longeait,longeant,longee,longees,longement,longent,longer,longera
  pro:longes,met,mettre,mis,mptement,nateur,nateurs,natrice,natrices,nostics,pos,posa,posaient,posait,posant,posee,posent,poser
  pro:posera,poserait,posez,posons,pre,prement,pres,prete,prietaire,prietaires,priete,prietes,pylthiouracile,scrire,scrit,spectivement
  pro:spere,speres,statectomie,statectomise,statectomises,statisme,statite,statites,tecteur,tecteurs,tege,tegea,tegeaient,tegeait
  pro:tegeant,tegee,tegees,tegent,teger,tegera,teges,teine,teique,teiques,thesiste,thesistes,thetique,thetiques,thrombine,thrombines
  pro:tuberance,tuberantiel,tuberantielle,tuberantielles,tuberantiels,venait,venant,venir,viennent,vient,vinciale,vinciaux,visoire
  pro:visoirement,visoires,voqua,voquaient,voquait,voquant,voque,voquee,voquees,voquent,voquer,voquera,voques,voquez,ximale,ximaux
  pru:demment,dences,dentes,dents,neaux,rigineuse,rigineuses,rigineux,rit,rits pse:udarthrose,udarthroses,udonyme,udopolyarthrite
  pso:riasique,riasiques
  psy:chanalyse,chanalyste,chanalystes,chiatre,chiatres,chiatrique,chiatriques,chique,chiques,choaffectif,choaffectifs,choaffectives
  psy:choeducateur,choeducateurs,choeducatrice,choeducatrices,chologique,chologiquement,chologiques,chomoteur,chomoteurs,chomotrice
  psy:chomotrices,chomotricien,chomotricienne,chomotriciennes,chomotriciens,chomotricite,chopathe,chose,choses,chosomatique,chosomatiques
  psy:chotherapeute,chotherapeutes,chotique,chotiques,chotrope,chotropes pte:rion,rions,rygion,rygions,rygoidien,rygoidiens pto:sique,siques
  pub:algie,algies,ertaire,ien,ienne,iennes,iens,lique,liquement,liques puc:e,es
  pue:riculteur,riculteurs,ricultrice,ricultrices,riculture,rperale,rperaux pui:s,squ,sque,ssante,ssantes,ssants,sse,ssent,sses,ssiez,ssions
  pul:paire,pe,pite,sant,see,sion,sions,verisateur,verisateurs pun:aise,aises,ctiforme,ctiformes,itions pup:illes
  pur:ement,puras,purique,puriques,ulente pus:tulose
  pye:lique,liques,localiciel,localiciele,localicieles,localicielle,localicielles,localiciels,lonephrite,lonephrites pyj:ama,amas
  pyl:one,ones,ore,ores,orique,oriques pyo:nephrose,stacine pyr:amidaux pyu:rie,ries
  qua:dricipital,dricipitale,dricipitales,dricipitaux,litatif,litatifs,litativement,lite,litee,litees,lites,nd,ntitatif,ntitatifs
  qua:ntitativement,ntite,ntitee,ntitees,ntites,rantaine,rante,rtiers,si,siment,torze,torzieme,tre,trieme,triemes
  que:becois,becoise,becoises,l,lconque,lconques,lle,lles,lqu,lque,lquefois,lques,ls
  qui:conque,nte,nzaine,nzaines,nze,nzieme,tta,ttaient,ttait,ttant,tte,ttee,ttees,ttent,tter,ttera,ttes,ttez
  quo:i,iqu,ique,tidien,tidiene,tidienes,tidienne,tidiennement,tidiennes,tidiens,tite rab:attre,attu
  rac:cord,cords,courci,courcie,courcies,courcis,courcissement,hidiene,hidienne,hidiennes,hitisme,ines,lage,lee,lees
  rad:eau,eaux,iaire,iaires,iale,iateur,iateurs,iaux,icalement,icaux,icelle,icelles,iculaire,iculaires,iculalgie,iculalgies,iculite
  rad:ioactif,ioactifs,ioactivite,iocarpien,iocarpienne,iocarpiennes,iocarpiens,iochimiotherapie,iodermite,iodiagnostic,iogrammes
  rad:iographia,iographiaient,iographiait,iographiant,iographiat,iographiee,iographient,iographier,iographiera,iographieraient,iographierait
  rad:iographierent,iographieront,iographique,iographiques,iologique,iologiquement,iologiques,iologiste,iologue,iologues,iomucite
  rad:iomucites,iopharmaceutique,iopharmaceutiques,iopharmacie,iophysicien,iophysiciens,iosensibilite,iotherapeute,iotherapeutes
  rad:iotherapie,iotransparente,ioulnaire,ioulnaires raf:raichissement
  rai:de,deur,deurs,dissement,e,son,sonnable,sonnablement,sonnables,sonnement,sons
  raj:outa,outaient,outait,outant,oute,outee,outees,outent,outer,outera,outes,outez
  ral:enti,entie,enties,entir,entira,entis,entissait,entissant,entissement,entissent,entisseur,entisseurs,entit,longe,longes
  ram:adans,assage,enait,enant,enee,enent,ener,enera,enez,ification,ifications,ollissement,pe,q
  ran:donnee,donnees,donneur,donneurs,donneuse,donneuses,gea,geaient,geait,geant,gee,gement,gent,gera,ula,ulas
  rap:atrie,atriee,atriees,atriement,atries,idement,idite,pel,pela,pelaient,pelait,pelant,pele,pelee,pelees,peler,peles,pelez,pelle
  rap:pellent,pellera,pellerait,pelles,pelons,pels,port,porta,portaient,portait,portant,porte,portee,portees,portent,porter,portera
  rap:portes,portez,prochement raq:uette,uettes rar:efaction,efactions,efie,ement
  ras:age,aient,ait,ant,ee,ees,ent,er,era,oir,oirs,semblement,sura,suraient,surait,surant,surante,surantes,surants,sure,suree,surees
  ras:surent,surer,surera,sures,surez rat:eaux,ionnel,ionnelle,ionnelles,ionnels,trapage ray:on,onnement,onnements,ons,ure rci:u
  rea:ctif,ctifs,ctionnel,ctionnels,ctivite,dapta,daptaient,daptait,daptant,dapte,daptee,daptees,daptent,dapter,daptera,daptes,dresser
  rea:gi,gie,gies,gir,gira,gis,gissait,gissant,gissent,git,justement,lisa,lisable,lisables,lisaient,lisait,lisant,lisation,lisations
  rea:lise,lisee,lisees,lisent,liser,lisera,liserait,lises,lisez,lisons,lite,menagement,nimateur,nimateurs,nimation,nimations,nimatrice
  rea:nimatrices,pparait,pparaitre,pparu,pparue,rmement,s reb:elle,elles,ord,ords
  rec:adrer,alibrage,analise,analisee,analisees,analises,apitulatif,apitulatifs,emment,ente,entra,entraient,entrait,entrant,entre
  rec:entree,entrees,entrent,entrer,entrera,entres,episse,episses,epteur,epteurs,eptif,eptifs,eptionniste,eptionnistes,essus,ette
  rec:ettes,evabilite,evaient,evait,eveurs,evoir,evra,hercha,herchaient,herchait,herchant,herchee,herchent,hercher,herchera,hute
  rec:hutes,idiva,idivaient,idivait,idivant,idivants,idivee,idivent,idiver,idivera,idiviste,idivistes,iproque,iproquement,iproques
  rec:lasse,lassee,lassement,ois,oit,oivent,ommanda,ommandaient,ommandait,ommandant,ommande,ommandee,ommandees,ommandent,ommander
  rec:ommandera,ommanderait,ommandes,ommandez,ommandons,ommenca,ommencaient,ommencait,ommencant,ommence,ommencee,ommencees,ommencent
  rec:ommencer,ommencera,ommences,onfort,onforts,onnais,onnaissable,onnaissables,onnaissait,onnaissant,onnaissante,onnaissent,onnait
  rec:onnaitra,onnaitrait,onnaitre,onnaitront,onstruira,onstruirait,onstruire,onstruiront,onstruis,onstruit,onstruite,onstruits
  rec:onsultait,onsulte,onsultee,onsultees,onsultent,onsulter,onsultera,onsultez,ontactait,ontactant,ontacte,ontactee,ontactees
  rec:ontactent,ontacter,ontactera,ontactez,ontroler,onvoquait,onvoquant,onvoque,onvoquee,onvoquees,onvoquent,onvoquer,onvoquera
  rec:onvoques,onvoquez,oudre,oupement,ourir,ours,ousu,ousue,ouvert,ouverte,ouvertes,ouverts,ouvrant,ouvrante,ouvrantes,ouvrants
  rec:ouvre,ouvrement,ouvrent,ouvrir,rudescence,rue,rutement,tangulaire,tangulaires,taux,tificatif,tifie,tifiee,tifiees,tiligne
  rec:tilignes,tite,tites,titude,titudes,tometre,topexie,toral,torale,torales,torat,torats,toraux,torragie,torragies,toscope,toscopie
  rec:tosigmoidien,tosigmoidienne,tosigmoidiennes,tosigmoidiens,u,ue,ueil,ueille,ueilli,ueillie,ueillies,ueillir,ueillis,ueils,ues
  rec:ul,uls,upera,uperaient,uperait,uperant,upere,uperee,uperees,uperent,uperer,uperera,uperes,urage,urrente,urrentiel,urrentiels rec:us,yclage
  red:actions,actrice,actrices,emarra,emarraient,emarrait,emarrant,emarre,emarree,emarrees,emarrent,emarrer,emarrera,emarres,it
  red:on,ondante,ondantes,ondants,onna,onnaient,onnait,onnant,onnee,onnees,onnent,onner,onnera,onnes,outable,outables,resse,ressee
  red:ressees,ressement,resses,uctibles,uira,uirait,uire,uiront,uis,uisait,uisant,uisent,uit,uite,uites,uits
  ree:ducateur,ducateurs,ducation,ducations,le,lle,llement,lles,ntree,ntrees,valua,valuaient,valuait,valuant,valuation,valuations
  ree:value,valuee,valuees,valuent,valuer,valuera,values
  ref:aire,ais,aisant,ait,aite,aites,aits,ections,end,ends,era,eraient,erait,erant,ere,erent,erentiel,erentiels,erer,erera,ermait
  ref:ermant,erme,ermer,ermera,ermez,lecteur,lecteurs,leta,letaient,letait,letant,lete,letee,letees,letent,leter,letera,letes,lexe
  ref:oule,oulee,oulees,oulement,oules,ractaire,ractaires,roidissement,ugie,ugiee,ugiees,ugies,us,usa,usaient,usait,usant,usee,usent
  ref:user,usera,userait,usez,usons
  reg:arda,ardaient,ardait,ardant,arde,ardee,ardees,ardent,arder,ardera,arderait,ardez,ardons,ionale,ionaux,lable,lables,lage,lages
  reg:le,lee,lementaire,lementaires,les,leur,ressa,ressaient,ressait,ressant,resse,ressee,ressees,ressent,resser,ressera,ressif
  reg:ressifs,ressive,ressives,roupe,roupee,roupees,roupement,ularite,ularitee,ularitees,ularites,ulateur,ulateurs,ulatrice,ulatrices
  reg:ulier,uliere,ulierement,ulieres,uliers
  reh:abilita,abilitable,abilitaient,abilitait,abilitant,abilitat,abilite,abilitee,abilitees,abilitent,abiliter,abilitera,abiliteraient
  reh:abiliterait,abiliterent,abiliteront,aussant,ausse,aussee,aussement,aussements,ospitaliser
  rei:nitialise,nitialisee,nitialisees,nitialisent,nitialiser,nitialises,ntervenir
  rej:et,eta,etaient,etait,etant,ete,etee,etees,eter,etes,ette,ettent,ettera,ettes,oignent,oindre,ointe
  rel:acha,achaient,achait,achant,ache,achee,achees,achement,achent,acher,achera,aches,ais,anca,ancaient,ancait,ancant,ance,ancee
  rel:ancees,ancent,ancer,ancera,ances,atif,atifs,ationnel,ationnels,ativement,ecture,ectures,eva,evaient,evait,eve,evee,evees,event
  rel:ever,evera,iaient,iait,ient,igieusement,iquat,iquats,ira,irait,ire,iront,is,isant,it,ue,ues,us,var
  rem:anent,anente,anentes,anents,anie,aniee,aniees,aniement,aniements,anies,arqua,arquable,arquablement,arquables,arquaient,arquait
  rem:arquant,arque,arquee,arquees,arquent,arquer,arquera,arques,arquez,boursable,boursables,boursement,boursements,ede,ercia,erciaient
  rem:erciait,erciant,ercie,erciee,erciees,erciements,ercient,ercier,erciera,ercierait,ercies,erciez,ercions,et,ettaient,ettait
  rem:ettant,ettent,ettra,ettrait,ettre,ettront,is,ise,ises,ittente,odelage,onta,ontaient,ontait,ontant,ontants,onte,ontee,ontees
  rem:ontent,onter,ontera,ontes,ontez,orque,orques,placa,placaient,placait,placant,placante,placantes,placants,place,placee,placees
  rem:placement,placent,placer,placera,places,placez,pli,plie,plies,plir,plira,plis,plissage,plissages,plissait,plissant,plissent rem:plit,ue,ues
  ren:aitre,contra,contraient,contrait,contrant,contre,contree,contrees,contrent,contrer,contrera,contres,contrez,d,daient,dait
  ren:dant,dement,dent,dez,dirent,dit,dons,dormir,dra,drait,dre,dront,due,flement,forca,forcaient,forcait,forcant,force,forcee,forcees
  ren:forcent,forcer,forcera,forces,fort,forts,itec,itent,itente,itentes,itents,oncement,ouvela,ouvelaient,ouvelait,ouvelant,ouvele
  ren:ouvelee,ouvelees,ouvelent,ouveler,ouvelera,ouveles,ouvelez,ouvelle,ouvellent,ouvellera,ouvelles,seigna,seignaient,seignait
  ren:seignant,seigne,seignee,seignees,seignement,seignements,seignent,seigner,seignera,seignes,tra,traient,trait,trant,tre,tree
  ren:trees,trent,trer,trera,tres,trez,verra,versait,versant,verse,versee,versees,versent,verser,versera,verses,versez,voi,vois ren:voye
  reo:pera,peraient,perait,perant,pere,peree,perees,perent,perer,perera,peres,rienta,rientaient,rientait,rientant,riente,rientee
  reo:rientees,rientent,rienter,rientera,rientes
  rep:and,andre,andu,andue,andues,andus,ara,araient,arait,arant,arateur,arateurs,are,aree,arees,arent,arer,arera,ares,artent,artie
  rep:artir,as,assa,assaient,assait,assant,asse,assee,assees,assent,asser,assera,asses,assez,eindre,entir,entirs,ere,eres,ermeabilise
  rep:ermeabilises,eta,etaient,etait,etant,ete,etee,etees,etent,eter,etera,etes,etez,etitif,etitifs,it,letion,letions,li,liement
  rep:lique,liques,lis,ond,ondaient,ondait,ondant,ondent,ondeur,ondeurs,ondeuse,ondeuses,ondirent,ondit,ondons,ondra,ondrait,ondre
  rep:ondront,onds,ondu,ondue,ondues,ondus,onse,onses,orta,ortage,ortaient,ortait,ortant,orte,ortee,ortees,ortent,ortera,ortez,osa
  rep:osaient,osait,osant,ose,osee,osees,osent,oser,osera,osez,ositionne,ositionnee,ositionnees,ositionnes,osoir,osoirs,renait,renant
  rep:rend,rendra,rendrait,rendre,rendront,rends,rennent,resenta,resentaient,resentait,resentant,resentante,resentants,resentatif
  rep:resentatifs,resente,resentee,resentees,resentent,resenter,resentera,ris,rise,rises,roductibilite,roductible,roductibles,roduire
  rep:roduisent,roduit,roduite,roduits,rogramma,rogrammaient,rogrammait,rogrammant,rogramme,rogrammee,rogrammees,rogramment,rogrammer
  rep:rogrammera,rogrammes,rogrammez req:uete,uetes,uierent,uiert,uise,uises
  res:eau,eaux,ectables,eque,equee,equees,eques,ervait,ervent,ervera,erviste,ervistes,iduel,iduele,idueles,iduelle,iduelles,iduels
  res:ista,istaient,istait,istante,iste,istee,istees,istent,ister,istera,olues,olus,olutif,olutifs,olutive,olutives,olvait,oudra
  res:oudrait,oudre,oudront,out,pecta,pectaient,pectait,pectant,pecte,pectee,pectees,pectent,pecter,pectera,pectif,pectifs,pectivement
  res:pectives,pectueuse,pectueusement,pectueuses,pectueux,pira,piraient,pirait,pirant,pirateur,pirateurs,piratoire,piratoires,pire
  res:piree,pirees,pirent,pirer,pirera,pirerait,pires,pirez,pirodependant,pirodependante,pirodependantes,pirodependants,ponsabilite
  res:ponsabilites,ponsable,ponsables,saut,sauts,semblait,semblance,semblant,semblante,semblantes,semblants,semble,semblee,semblees
  res:semblent,sembler,semblera,sembles,semblez,sens,sent,sentaient,sentait,sentant,sentent,senti,sentie,senties,sentiments,sentir
  res:sentira,sentis,sentissent,sentit,sort,sortent,sorti,sortie,sortir,sorts,sources,ta,taient,tait,tant,taura,tauraient,taurait
  res:taure,tauree,taurees,taurent,taurer,taurera,taures,te,tee,tees,tent,ter,tera,terait,tez,tons,treindra,treindrait,treindre
  res:treindront,treint,treinte,treintes,treints,trictif,trictifs,ultat,ultats
  ret:abli,ablie,ablies,ablir,ablira,ablis,ablissait,ablissant,ablissement,ablissent,ablit,arda,ardaient,ardait,ardant,arde,ardee
  ret:ardees,ardent,arder,ardera,enaient,enait,enant,enez,enir,enta,entaient,entait,entant,ente,entee,entees,entent,enter,entera
  ret:entes,entissement,entissements,enu,enue,enues,enus,icente,iculaire,iculaires,icule,iculee,iculees,icules,iculocytose,iculonodulaire
  ret:iculonodulaires,iculum,iculums,iendra,iendrons,iennent,iens,ient,ine,inien,iniene,inienes,inienne,iniennes,iniens,inite,ira
  ret:iraient,irait,irant,iree,irent,irer,irera,irerait,irez,irons,ombait,ombant,ombe,ombee,ombees,ombent,omber,ombera,ombez,ouche
  ret:our,ourna,ournaient,ournait,ournant,ourne,ournee,ournees,ournement,ournent,ourner,ournera,ournerait,ournes,ournez,ournons
  ret:ours,racte,ractee,ractees,ractile,ractiles,rait,raite,raitee,raitees,raites,reci,recie,recies,recis,recissement,recissements
  ret:roareolaire,roareolaires,rocaecale,rocaecales,rocaecaux,rocession,rocessions,roflechi,roflechie,roflechies,roflechis,roglandulaire
  ret:roglandulaires,rognathe,rognathes,rognathie,rolisthesique,rolisthesiques,ropectoral,ropectorale,ropectorales,ropectoraux,roperitoine
  ret:roperitoines,roperitoneale,roperitoneaux,ropharyngee,ropharyngees,ropharynges,roplacentaire,roplacentaires,rospection,rospections
  ret:rospectivement,rosternaux,rouva,rouvaient,rouvait,rouvant,rouve,rouvee,rouvees,rouvent,rouver,rouvera,rouverait,rouves,rouvez
  ret:rouvons,roversee reu:ni,nie,nies,nionnais,nir,nira,nis,nissait,nissant,nissent,nit,ssi,ssie,ssies,ssis,ssite,tilisable,tilisables
  rev:alider,eil,eilla,eillaient,eillait,eillant,eille,eillee,eillees,eillent,eiller,eillera,eilles,eillez,eils,enaient,enait,enant
  rev:enants,enir,enons,enu,enus,erifier,erra,errai,errait,errons,etement,iendra,iendrait,iendront,iennent,iens,ient,isa,isaient
  rev:isait,isant,isee,isent,iser,isera,iviscence,oie,oient,oies,oir,ois,oit,oyant,oyons,u,us rha:bdomyolyse
  rhi:nite,nites,nopharynge,nopharyngee,nopharyngees,nopharynges,nopharyngite,nopharynx,norrhee,norrhees,nosinusite,zarthrose,zolyse rhi:zome
  rho:mboide,phylac rhu:matismal,matismale,matismales,matismaux,matisme,mato,matoide,matoides,matologique,matologiques,matologue,matologues,me,mes
  ria:ient,it,nt rid:ule,ules rie:n,nt rif:adine,ampicine rig:oureuse,oureusement,oureuses,oureux,ueur,ueurs ril:atine rim:ifon rin:cage,cages
  rir:a,ait,e,ont ris:quait,quant,que,quee,quees,quent,quer,quera,ques rit:aline riv:erain,erains,otril rix:e,es roa:ctemra rob:inet,inets roc:ephine
  rog:na,naient,nait,nant,ne,nees,nent,nera,non,nons rom:ande,andes,ands,pent,pre,pt,pu,pue,pues,pus
  ron:chus,delle,delles,ds,fla,flaient,flait,flant,fle,flee,flees,flent,fler,flera,fles ros:acee,acees,atre,atres,ee,eole,eoles,uvastatine
  rot:ateur,ateurs,atif,atifs,ative,atives,atoire,atoires,ulien,uliene,ulienes,ulienne,uliennes,uliens
  rou:es,geatre,geatres,geole,geoles,geur,geurs,ille,illes,lade,lades,lant,lante,lement,main,tier,tiere,tieres,tiers,vrir
  rub:efaction,efactions,eole,eoles,rique,riques rud:ement,imentaire,imentaires rug:ine,ines,ueuse,ueuses,ueux rul:id rur:al,ale,ales,aux
  rus:ses,sophone,sophones rwa:ndais ryt:hme,hmee,hmees,hmes,hmique,hmiques saa:q
  sac:cadee,culaires,hant,hent,het,hets,ralise,raux,ree,rees,rement,res,rococcygien,rococcygienne,rococcygiennes,rococcygiens,roiliite
  sag:ement,ittaux sai:gna,gnaient,gnait,gnant,gne,gnee,gnees,gnement,gnements,gnent,gner,gnera,gnes,gnez,llante,llantes,llants,llie,n,ne,nement
  sai:nes,ns,si,sie,sies,sir,sira,sis,sissait,sissant,sissante,sissantes,sissants,sissent,sit,sonnier,sonniere,sonnieres,sonniers sai:sons,t
  sal:ade,aient,aire,aires,ait,ant,arie,ariee,ariees,azopyrine,ement,ent,ete,etes,icyle,icyles,ies,inite,ir,ira,issait,issant,issent
  sal:it,ivaire,ive,ives,le,monelle,monelles,monellose,opette,opettes,pingite,pingites,pinx,ua,uaient,uait,uant,ue,uee,uees,uent sal:uer,uera,ues
  sam:edi,edis san:dale,dales,glaient,glait,glant,glante,glantes,glants,gle,glee,glees,glent,gler,glera,gles,glot,glots,gsue,gsues,guin,guine
  san:guines,guinolent,guinolente,guinolentes,guinolents,guins,itaire,itaires,te,tes sap:eurs,henes
  sar:coidose,coidoses,comateuse,comateuses,comateux,come,comes,m,riette,riettes
  sat:fat,ietes,isfaire,isfaisant,isfaisante,isfaisantes,isfaisants,isfait,isfaite,isfaites,isfaits,ure,uree,urees,ures
  sau:f,rait,ront,t,tait,tant,tee,tees,tent,tera,tes,tez,ts,va,vaient,vait,vee,vees,vegarde,vegardee,vegardees,vegardes,vent,ver
  sau:vera,ves,vetage,veteur,veteurs sav:aient,ais,ait,ent,ez,oir,ons
  sca:nneurs,nnoguide,nnoguidee,nographique,nographiques,phoide,phoidienne,phoidiennes,pholunaire,pholunaires,photrapezien,photrapezienne
  sca:photrapeziennes,photrapeziens,pulaire,pulaires,pulalgie,pulalgies,pulohumerale,pulohumeraux,rlatine,rlatines sce:llee,llement
  sch:ematique,ematiquement,ematiques,istosomiase,izophrene,izophrenes,wannome,wannomes
  sci:e,emment,entifique,entifiques,erie,ntigraphique,ntigraphiques,ntillement,ssion,ssions,ssural,ssurale,ssure,ssures
  scl:ere,eres,ereuse,ereuses,ereux,erite,erodermie,erodermies,eroproteine,eroproteines,erosa,erosaient,erosait,erosant,erosante
  scl:erosat,erose,erosee,erosees,erosent,eroser,erosera,eroseraient,eroserait,eroserent,eroseront,eroses,erotique,erotiques
  sco:laire,lairement,laires,larite,liotique,liotiques,pique,piques,rbut,rbuts,tome scr:otale,otaux sdi:s sdr:a sea:nce,nces,u,ux
  seb:acee,acees,aces,orrheique,orrheiques,um,ums
  sec:able,ables,ateur,ateurs,ha,haient,hait,hant,he,hee,hees,hement,hent,her,hera,heresse,hes,ondaire,ondairement,ondaires,onde
  sec:ourir,ours,ouru,ourue,ousse,ousses,retaire,retaires,retariat,retariats,retement,retoire,retoires,teur,teurs,toriel,toriels
  sec:urisant,urisante,urisantes,urisants,urite,uritee,uritees,urites sed:ate,atee,atees,ates,atif,atifs,entaire,entaires,uire
  seg:mentaire,mentaires,mente sej:our,ournait,ournant,ourne,ournee,ournees,ournent,ourner,ournera,ournes,ournez,ours
  sel:ectif,ectifs,ectivement,laire,laires,oken,on,s
  sem:aine,bla,blable,blablement,blables,blaient,blait,blant,ble,blee,blees,blent,bler,blera,blerait,bles,blez,blons,elle,elles
  sem:ence,estre,estriel,estrielle,estrielles,estriels,imembraneux,inale,inaux,inome,inomes,itendineux,iurgente
  sen:egalais,escence,sibilite,siblement,sitif,sitifs,sitivomoteur,sitivomotrice,soriel,soriels,taient,tait,tant,tent,tez,ti,tie
  sen:ties,tinelle,tir,tira,tirait,tissent,tit,tons
  sep:ara,araient,arait,arant,are,aree,arees,arent,arer,arera,tale,tas,taux,te,tee,tees,tembre,tembres,ticemie,ticemies,tieme,tiemes sep:tique,tiques
  seq:uellaire,uellaires,uentielle,uentielles,uentiels,uestre,uestres
  ser:ai,aient,ais,ait,bes,ein,eine,eines,eins,esta,etide,euse,euses,eux,ez,ieuse,ieusement,ieux,ingue,ingues,ions,ique,iques,ologie
  ser:ologique,ologiques,ome,ons,ont,oplex,opram,osite,otherapie,pigineuse,pigineuses,pigineux,rage,raient,rait,rant,ree,rees,rement
  ser:rent,rer,rera,rez,vaient,vait,vent,veur,veurs,veuse,veuses,vi,vie,vies,vir,vira,vis,vissent,vit ses:amoidite seu:il,ils,l,le,lement,les,ls
  sev:erement,ices,rage,rages,re,redol,ree,rees,res sex:e,ologue,ologues,ualite,uel,uellement,uels sha:mpooings shi:gelle,gelles,gellose shu:nte
  sia:ladenite,logrammes,lolithiase,lolithiases,lorrhee,lorrhees sib:ilances,ilants sie:cle,cles,ste,stes sif:flement,rol
  sig:moide,moidien,moidiene,moidienes,moidienne,moidiennes,moidiens,moidite,naient,nait,nala,nalaient,nalait,nalant,nale,nalee
  sig:nalees,nalent,naler,nalera,nalerait,naletique,naletiques,nalez,nalons,nant,naux,nee,nees,nent,nera,nez,nificatif,nificatifs
  sig:nificative,nificativement,nificatives sil:encieuse,encieusement,encieuses,encieux,ice,icotique,icotiques,lon,lons
  sim:ilaire,ilaires,ilitude,ilitudes,plement,plifia,plifiaient,plifiait,plifiant,plifie,plifiee,plifiees,plifient,plifier,plifiera
  sim:poni,ulateur,ulateurs,ultanee,ultanees,ultaneite,ultanement,ultanes,vastatine
  sin:cerement,gulier,guliere,gulierement,gulieres,guliers,on,ueuse,ueuses,ueux,usaux,usien,usiene,usienes,usienne,usiennes,usiens sin:usite,usites
  sir:op,ops sit:ot,ua,uaient,uait,uant,ue,uee,uees,uent,uer,uera six:ieme,iemes ski:ascopie,ascopies slo:vaque sme:cta smu:r
  soc:iabilite,iale,ialement,iaux,iete,ietes,ioeconomique,ioeconomiques,iotherapeute,iotherapeutes,le,les soe:ur,urs
  soi:ent,f,fs,gnait,gnant,gnante,gnantes,gnants,gne,gnee,gnees,gnent,gner,gnera,gnes,gneuse,gneusement,gneuses,gneux,gnez,n,ns
  soi:r,ree,rees,rs,s,t,xantaine,xante
  sol:de,eaire,eils,ide,idement,itaire,itairement,licitait,licitant,licite,licitee,licitees,licitent,liciter,licitera,licites,licitez
  sol:licitude,licitudes,s,ubilite,upred,vants
  som:alien,atique,atiques,brement,maire,maires,meil,meils,mes,met,mets,miers,nambule,nambules,nambulisme,nifere,niferes,nolente
  son:da,dage,daient,dait,dant,dee,dent,der,dera,nerie,nette,nettes,ore,ores,t
  sor:s,taient,tait,tant,te,tent,tez,ti,tir,tira,tirait,tis,tissent,tit,tons sot:alex
  sou:ches,ci,cis,dage,dain,daine,dainement,daines,dains,de,des,deur,deurs,deuse,deuses,dure,ffert,fferte,ffle,ffles,fflet,fflets
  sou:fflez,ffraient,ffrait,ffrance,ffrant,ffrante,ffrantes,ffrants,ffre,ffrent,ffres,ffrir,ffrira,ffris,ffrissent,ffrit,fre,fres
  sou:hait,haita,haitable,haitables,haitaient,haitait,haitant,haite,haitee,haitees,haitent,haiter,haitera,haiterait,haites,haitez
  sou:haitons,haits,lage,lagea,lageaient,lageait,lageant,lagee,lagees,lagent,lager,lagera,lages,lagez,leva,levaient,levait,levant
  sou:leve,levee,levees,levent,lever,levera,leves,liers,lignait,lignant,ligne,lignee,lignees,lignent,ligner,lignera,lignes,lignez
  sou:met,mettre,mis,mise,mises,pcon,pcons,per,pers,ple,plement,ples,plesse,rcil,rcils,rd,rde,rdement,rdes,rds,riaient,riait,riant
  sou:riante,rient,rira,rirait,rire,rires,riront,rit,schorial,schoriale,schoriales,schoriaux,scorticaux,scription,scriptions,scrire
  sou:scrit,ssigne,ssignee,straire,strait,straite,straites,straits,tenait,tenir,tenu,tenue,tenues,tenus,tien,tiennent,tiens,tient
  sou:venait,vent,viennent,viens,vient soy:ez,ons
  spa:radrap,radraps,sfon,sme,smee,smees,smodique,smodiques,smophile,smophiles,smophilie,stique,stiques,ths,tiaux,tulee,tulees,tules
  spe:ciafoldine,cialement,cialises,cialite,cialites,ciaux,cificite,cifique,cifiquement,cifiques,ctrale,ctraux,culaires,difen,rmatozoide
  spe:rmatozoides,rme,rmogrammes sph:enoidale,enoidaux,enoide,enoidite,erique,eriques,incterien,incterienne,incteriennes,incteriens
  spi:cule,culee,culees,cules,naux,nocellulaire,nocellulaires,ralee,ralees,roide,roides,tex
  spl:anchnique,anchniques,enectomie,enectomise,enectomises,enomegalie,enomegalique,enoportaux,enose
  spo:ndylarthrite,ndylarthrites,ndyle,ndyles,ndylodese,ndylodiscite,ndylodiscites,ndylolyse,ndylolyses,ndyloptose,ndylose,ngieuse
  spo:ngieuses,ngieux,ngiose,ntane,ntanee,ntanees,ntaneite,ntanement,ntanes,radique,radiquement,radiques,rtif,rtifs,rtive,rtivement spo:rtives
  squ:ame,ames,ameuse,ameuses,ameux,elettique,elettiques,irrhe,irrhes
  sta:bilisa,bilisaient,bilisait,bilisant,bilisateur,bilisateurs,bilise,bilisee,bilisees,bilisent,biliser,bilisera,bilises,bilite
  sta:bilitee,bilitees,bilites,dification,difications,ffe,ffee,giaire,giaires,gid,levo,minal,minaux,ndardiste,nnifere,nniferes,phylocoque
  sta:phylocoques,phylome,se,tif,tifs,tionnaire,tionnaires,tionnement,tique,tiques,tistique,tistiques,tural,turale,turales,turaux sta:tut,tuts
  ste:atome,atonecrose,atorrhee,atorrhees,atose,atoses,atosique,atosiques,llaire,llaires,nographe,nographes,nosage,nosages,nosant
  ste:nosante,nosee,nostome,nte,ntee,ntees,ntings,rcoral,rcorale,rcorales,rcorome,reotaxique,reotaxiques,rilement,rilet,rilets,rilisa
  ste:rilisaient,rilisait,rilisant,rilise,rilisee,rilisees,rilisent,riliser,rilisera,rilises,rilite,rilitee,rilitees,rilites,rillium
  ste:rnale,rnaux,rnoclaviculaires,rnocostale,rnocostaux sti:gmate,gmates,lnox,mulateur,mulateurs
  sto:ckage,ckee,ckees,macal,macale,macales,macaux,matherapeute,matherapeutes,matite,mise,misee,ppa,ppaient,ppait,ppant,ppe,ppee
  sto:ppees,ppent,ppera,ppes
  str:abisme,abismes,angurie,appings,eptocoque,eptocoques,essant,essante,esse,essee,essees,icte,ictement,iction,ictions,ident,idente
  str:identes,idents,ie,iee,iees,ies,ippings,ucturaux,ucturel,ucturele,uctureles,ucturelle,ucturelles,ucturels,uvite
  stu:pefiant,pefiante,pefiantes,pefiants,peur,pidite sty:loide,los
  sub:acromiaux,aigu,aigue,claviere,clavieres,i,ie,ies,ir,ira,is,issait,issant,issent,it,ite,itement,ites,its,jectif,jectifs,jectivement
  sub:jectivite,linguale,linguaux,optimale,optimaux,repticement,scapulaire,scapulaires,stantiellement,stitut,stitutif,stitutifs
  sub:stitutive,stitutives,stituts,talien,talienne,taliennes,taliens,til,tile,tilement,tiles,tils,totale,totaux,utex,venir
  suc:cessif,cessifs,cessives,cinctement,cions,res,s sud:oral,orale,orales,oraux sue:dois,ur,urs
  suf:fira,fire,fisait,fisamment,fisant,fisante,fisantes,fisants,fit
  sug:gera,geraient,gerait,gerant,gere,geree,gerees,gerent,gerer,gerera,geres,gestif,gestifs
  sui:cidaire,cidaires,ntante,nte,ntement,s,vaient,vait,vant,vante,vantes,vants,vent,vez,vie,virent,vit,vons,vra,vrait,vre,vront
  sul:famide,famides,fonyluree,fonylurees
  sup:erficie,erficiel,erficiele,erficieles,erficielle,erficiellement,erficielles,erficiels,erficies,erieurement,ermarche,eroexterne
  sup:erolateraux,eromediaux,erposable,erposables,erpose,erposee,erposes,erposition,erpositions,erviseur,erviseure,erviseurs,inateur
  sup:inateurs,pleance,pleances,plementaire,plementairement,plementaires,porta,portable,portables,portaient,portait,portant,porte
  sup:portee,portees,portent,portera,porterait,portez,portons,positoire,positoires,prima,primaient,primait,primant,prime,primee
  sup:primees,priment,primer,primera,primes,pure,puree,pures,racentimetrique,racentimetriques,raclaviculaires,raepineux,ramalleolaire
  sup:ramalleolaires,rasellaire,rasellaires,ratentorielle,ratentorielles,ratentoriels,raventriculaires
  sur:aigu,aigue,aigues,aigus,ale,aux,croit,croits,dent,dents,dite,ditee,ditees,dites,dosage,eleva,elevaient,elevait,elevant,eleve
  sur:elevee,elevees,elevent,elever,elevera,eleves,expose,exposee,exposees,exposes,fait,faite,faites,faits,feur,feurs,infecte,infectee
  sur:infectees,infectes,infection,infections,menage,poids,prenante,prenantes,prenants,prend,prendre,renal,renalien,renaliene,renalienes
  sur:renaliens,renaux,tout,vecu,veilla,veillaient,veillait,veillant,veillantes,veillants,veille,veillee,veillees,veillent,veiller
  sur:veillera,veilles,venait,venant,venir,venu,venue,venues,venus,viennent,vient,vit,vivre
  sus:pecta,pectaient,pectait,pectant,pecte,pectee,pectees,pectent,pecter,pectera,pectez,pendaient,pendait,pendant,pendent,pendirent
  sus:pendit,pendra,pendrait,pendre,pendront,pendu,pendue,pendues,pendus,pensoir,pensoirs,picieuse,picieuses,picieux sut:uree suv:a
  syl:labe,labes,vienne,viennes,viens
  sym:bolique,boliques,etrie,etrique,etriquement,etriques,pathique,pathiquement,pathiques,physaire,physaires,ptomatique,ptomatiques
  syn:chondrose,chrone,chrones,chronisa,chronisaient,chronisait,chronisant,chronise,chronisee,chronisees,chronisent,chroniser,chronisera
  syn:chronises,dactylie,desmophytes,desmose,dicat,dicats,dromique,dromiques,ergie,ostose,oviale,ovialosarcome,oviaux,ovie,ovies
  syn:oviite,thetique,thetiques,tocinon syp:hilitique,hilitiques syr:ien
  sys:tematique,tematiquement,tematiques,tematisa,tematisaient,tematisait,tematisant,tematise,tematisee,tematisees,tematisent,tematiser
  sys:tematisera,tematises,teme,temique,temiques,tolique,toliques tab:ac,acs,agique,agiques,agisme,agismes,atiere,leau,leaux,lier,liers,ou,ourets,ous
  tac:ha,haient,hait,hant,he,hee,hees,hent,her,hera,hyarythmie,hycarde,hycardes,hycardie,hycardies,ite,itement,tique,tiques tah:or tai:e,lle,lles,re
  tal:aire,aires,algie,algies,ien,iene,ienes,ienne,iennes,iens,ocrurale,ocruraux,onaviculaires,onnette,onnettes,onnier,onniere,onnieres tal:onniers
  tam:ponna,ponnades,ponnaient,ponnait,ponnant,ponne,ponnee,ponnees,ponnent,ponner,ponnera,ponnes tan:dis,gentiels,t,te,tes,tot tap:is
  tar:d,dait,dee,dees,dent,der,dera,dez,divement,dyferon,eg,ginact,if,ifs,salgie,se,sectomie,ses,sien,siene,sienes,sienne,siennes
  tar:siens,site,sometatarsien,sometatarsienne,sometatarsiennes,sometatarsiens,tre,tres tas:se,see,sees,sement,sements,ses
  tat:ouage,ouages,oueur,oueurs tau:reaux,x tav:anic tax:e taz:ocilline,ocin tch:eque tec:hnicien,hnicienne,hniciennes,hniciens,hnicite,hniquement
  teg:umentaire,umentaires tei:coplanine,gne,gnes,ndre,nt,nte,ntes,nts,nture
  tel:ealarme,echarge,echargeait,echargeant,echargee,echargees,echargent,echarger,echarges,econseiller,econseillers,emanipulateur
  tel:emanipulateurs,emedecine,emedecines,epathie,epathique,ephona,ephonaient,ephonait,ephonant,ephonee,ephonent,ephoner,ephonera
  tel:ephonique,ephoniques,ephoniste,ephonistes,eplastie,escopage,escopique,esiege,etransmis,etravail,evendeur,evendeurs,le,lement tel:s
  tem:erit,erite,esta,gesic,oigna,oignage,oignaient,oignait,oignant,oigne,oignee,oignees,oignent,oigner,oignera,oignes,oin,oins
  tem:poraire,porairement,poraires,porale,poralite,poraux,porelle,porelles,porels,poropolaire,poropolaires
  ten:aces,aient,ait,daient,dait,dance,dances,dant,dent,dineuse,dineuses,dineux,dinopathie,dirent,dit,dra,drait,dre,dresse,drete
  ten:dront,du,due,dues,dus,esme,eur,eurs,ez,ias,ir,odese,olyse,opathie,oplastie,ormine,orraphie,siometres,sionnel,sionnels,ta,taient
  ten:tait,tant,te,tee,tees,tent,ter,tera,tez,u,ue,ues,us
  ter:atome,atomes,cian,me,mina,minaient,minaison,minaisons,minait,minant,minaux,mine,minee,minees,minent,miner,minera,minerait
  ter:mines,minez,minons,rasses,rassier,rassiers,reur,reurs,riblement,ritoire,ritoires tes:tee,tees,ticulaire,ticulaires,ticule,ticules,tosterones
  tet:anie,anique,aniques,ee,ine,ines,raplegie,raplegies,raplegique,raplegiques tex:te tha:lamique,lamiques
  the:matique,matiques,orie,orique,oriquement,oriques,ralene,ralithe,rapeute,rapeutes,rapeutique,rapeutiques,rmalisme,rmaux,rmique
  the:rmiques,rmoforme,rmoformee,rmoformees,rmoformes,s tho:racentese,racoabdominale,racocentese,racolombaire,racolombaires,racoplastie
  thr:ombocyte,ombocytemie,ombocytose,ombolyse,ombopenique,ombophilie,ombophlebite,omboplastine,omboprophylaxie,ombose,ombosee,ombosees
  thr:omboses,ombotique,ombotiques
  thy:mique,miques,mome,momes,reostatique,reostatiques,roidectomie,roidectomise,roidectomises,roidiene,roidisme,roidite,roidites
  thy:rotoxicose,roxine,roxines tia:pridal tib:iale,iaux,iofibulaire,iofibulaires,iotalien,iotalienne,iotaliennes,iotaliens
  tie:nam,ndra,ndrait,ndront,nne,nnent,nt tig:e,es til:diem tim:bre,bres,ide,oferol tin:zaparine tiq:ue,ues
  tir:a,aient,aillement,ait,ant,ants,ee,ent,er,era,ez,oir,oirs tis:sulaire,sulaires tit:re,res,ulaire,ulaires tog:d,olais
  toi:le,lettage,lette,lettee,lettes,t,ts,ture tol:era,eraient,erait,ere,eree,erees,erent,erer,erera,eres,erez
  tom:ate,ba,baient,bait,bant,be,bee,bees,bent,ber,bera,berait,bez,bons,odensitometres,odensitometrique,odensitometriques,ographie
  ton:alite,dait,deuse,deuses,icite,ique,iques,neaux,sillaire,sillaires,silles,ton top:algic,hus,ique,iques,ogramme,ographie,ographique,ographiques
  tor:dre,ds,du,due,dues,dus,em,peur,pide,pides,ticolis,tueuse,tueusement,tueuses,tueux tot:ale,alement,alite,aux
  tou:cha,chaient,chait,chant,che,chee,chees,chent,cher,chera,cherait,chers,chez,chons,jours,riste,rna,rnage,rnaient,rnait,rnant
  tou:rne,rnee,rnees,rnent,rner,rnera,rnerait,rnes,rnevis,rnez,rnons,ssa,ssaient,ssait,ssant,sse,ssee,ssees,ssent,sser,ssera,sses tou:ssez,te,tefois
  tox:emie,icomane,icomanie,icomanies,idermie,ine,ique,iques,oplasmose
  tra:beculaire,beculaires,beculeee,beculees,becules,ceur,ceurs,cheale,cheaux,cheen,cheenne,cheennes,cheide,cheite,cheobronchite
  tra:cheostomie,cheotomie,cheotomise,cheotomiser,cheotomises,cteur,cteurs,ctus,ditionnellement,ducteur,ducteurs,duction,ductions
  tra:ductrice,ductrices,duire,duisant,duisent,duit,duite,duits,inant,inante,inantes,inants,ire,it,ita,itaient,itait,itant,ite,itee
  tra:itees,itent,iter,itera,ites,iteur,iteurs,itez,jectoire,jet,jets,mal,mway,mways,nche,nchees,nches,nquillisant,nquillisants
  tra:nsaminase,nscrire,nscrit,nscrite,nscrites,nscrivant,nsducteur,nsducteurs,nsfera,nsferaient,nsferait,nsferant,nsfere,nsferee
  tra:nsferees,nsferement,nsferent,nsferer,nsferera,nsferez,nsfert,nsferts,nsfixiant,nsfixiante,nsfixiantes,nsfixiants,nsformateur
  tra:nsformateurs,nsfuse,nsfusee,nsfusees,nsfuses,nsitoire,nsitoirement,nsitoires,nslucide,nsluminaux,nsmettaient,nsmettait,nsmettant
  tra:nsmettent,nsmettons,nsmettra,nsmettrait,nsmettre,nsmettront,nsmis,nsmise,nsmises,nsmissibles,nsmuraux,nsobturateur,nsoesophagien
  tra:nsoesophagiens,nsparaitre,nsparence,nsparent,nsparente,nsparentes,nsparents,nsparietale,nsparietaux,nspediculaires,nsplante
  tra:nsplantee,nsplantees,nsporta,nsportaient,nsportait,nsportant,nsporte,nsportee,nsportees,nsportent,nsporter,nsportera,nsporteur
  tra:nsporteurs,nsportez,nssexuel,nssexuelle,nssexuelles,nssexuels,nssonique,nssoniques,nssudat,nssudats,nsvaginaux,nsversalement
  tra:nsversalite,nsversaux,nxene,pezien,pezienne,peziennes,peziens,pezometacarpien,pezometacarpienne,pezometacarpiennes,pezometacarpiens
  tra:ppage,que,quee,quees,quenard,quenards,quent,quer,quera,queraient,querait,querent,queront,ques,quet,quets,queur,queuse,queuses
  tra:umatique,umatiques,umatise,umatisee,umatisees,umatises,umato,vail,vailla,vaillaient,vaillait,vaillant,vaille,vaillee,vaillees
  tra:vaillent,vailler,vaillera,vaillerait,vailles,vailleur,vailleurs,vailleuse,vailleuses,vaillez,vaillons,vaux,vee,vees,versaient
  tra:versait,versant,versee,versent,verser,versera,versin,versins,zolan
  tre:buchant,buche,buchement,bucher,ize,izieme,mbla,mblaient,mblait,mblant,mblante,mblantes,mblants,mblee,mblement,mblements,mblent
  tre:mbler,mblera,mbleur,mbleurs,mblez,ntaine,ntaines,nte,pan,pans,pied,pieds,ssaillir
  tri:angulaire,angulaires,aux,bunaux,butaire,butaires,chinose,chomonas,chotillomanie,cot,cots,cuspide,flucan,gonite,gonocephalie
  tri:jumeau,jumeaux,lobee,malleolaire,malleolaires,mbow,mestre,mestriel,mestrielle,mestrielles,mestriels,nitrine,nordiol,phasique
  tri:phasiques,pode,somie,somique,somiques,stement,stes,stesse,viale,viaux
  tro:cart,carts,chanterien,chanterienne,chanteriennes,chanteriens,chanterite,chin,chins,chleaire,chleaires,chleenne,chleennes,chlees
  tro:gnon,gnons,isieme,isiemes,mboniste,mpe,mpes,ncon,nconneuse,ncons,nculaires,nque,nquee,nquees,nques,p,phicite,phique,phiques
  tro:phoblaste,phoblastes,phoblastique,phoblastiques,picaux,ponine,ttinette,ttinettes,ttoir,ttoirs,usses,uva,uvaient,uvait,uvant
  tro:uve,uvee,uvees,uvent,uver,uvera,uverait,uves,uvez,uvons tru:c,cs try:panosomiase,panosomiases
  tub:aire,aires,ercules,erculeuse,erculeuses,erculeux,erculose,erculoses,ereux,erosite,erositee,erositees,erosites,ulaire,ulaires tub:ulure tui:les
  tul:aremie,le tum:efaction,efactions,efie,efiee,efiees,efies,orale,oraux,orectomie,orectomies tun:ique,iques,isien
  tur:bulente,cique,cophone,cophones,cs,que tut:elle,elles,eur,eure,euree,eurees,eures,eurs,rice,rices tuy:au,auteur,auteurs,aux
  tym:panique,paniques,panisme typ:hoide,ique,iquement,iques tyr:olienne ucs:a uhc:d uht:cd ulc:eratif,eratifs,eree,ereuse,ereux uln:aire,aires
  ult:erieur,erieure,erieurement,erieures,erieurs,ibro,imes,iva,rason,rasonique,rasoniques,rasonore,rasonores una:nimement
  unc:arthrose,iforme,iformes,overtebrale,overtebraux,us ung:ueal,ueale,ueales,ueaux
  uni:compartimental,compartimentale,compartimentales,compartimentaux,diamicron,focaux,formement,laterale,lateralement,lateralite
  uni:lateraux,loculaire,loculaires,podal,podale,podales,podaux,quement,tee,verselle,verselles,versels,versitaire,versitaires,versite uni:versites
  upa:tou upl:oader urb:aine,aines,ains,anyl ure:e,mie,mique,miques,terale,teraux,terite,terostomie,tral,trale,trales,traux,tre,tres,trite
  urg:emment,ente,entiste,entistes,enturie,otul,s uri:cemie,na,naient,naire,naires,nait,nant,naux,nee,nent,ner,nera,nez
  uro:genitaux,graphie,logie,logique,logiques,logue,logues,nephrose,tdm urt:icaire,icaires usa:ger,gers usc:an,c usi.nage,ne,nes,neur usl:d
  ust:ensile,ensiles usu:el,ele,eles,elle,ellement,elles,els,re ute:rin,rins
  uti:le,lement,lisa,lisable,lisables,lisaient,lisait,lisant,lisateur,lisateurs,lisation,lisations,lisatrice,lisatrices,lise,lisee
  uti:lisees,lisent,liser,lisera,liserait,lises,lisez,lisons,lite utr:ogestan uve:dose,ite,ites
  vac:ance,ances,ancier,anciers,ataire,ataires,cin,cina,cinaient,cinait,cinant,cination,cinations,cinee,cinent,ciner,cinera,cins
  vac:hes,uite,uole,uoles vag:ale,aux,in,inale,inaux,inisme,inite,inose,ins,uement vai:ncre,nement,sseau,sselle,sselles
  val:able,ablement,ables,aisan,aisane,aisanes,aisans,ait,eur,eurs,gisant,gisante,gisantes,gisants,ida,idaient,idait,idant,ide,idee
  val:idees,idement,ident,ider,idera,lecules,oir,vee,vulaire,vulaires,vule,vules,vulopathie,vulopathies van:cocine,nes
  vap:eur,eurs,orisateur,orisateurs
  var:ia,iabilite,iablement,iaient,iait,iante,ice,icelle,icelles,icosite,ie,iee,iees,ient,ier,iera,ies,iete,ietes,iole,ioles,iqueuse
  var:iqueuses,iqueux
  vas:cularisation,cularise,cularisee,cularisees,cularises,cularite,cularites,oconstricteur,oconstricteurs,odilatateur,odilatateurs
  vau:doise,doises,dra,drait,t vbe:h vbi:h vec:teur,teurs,u,ue,ues,us
  veg:etal,etale,etales,etarien,etarienne,etariennes,etariens,etatif,etatifs,etaux veh:icules
  vei:llait,llant,lle,llee,llees,llent,ller,llera,lles,llez,nite,notonique,notoniques,nule,nules vel:omoteur,omoteurs,u,ue,ues,us
  ven:aient,ait,ant,d,dait,dent,deur,deurs,deuse,deuses,dre,dredi,dredis,due,dues,dus,erien,erienne,eriennes,eriens,ez,iel,ielle
  ven:ielles,iels,in,ins,ir,ons,tilateur,tilateurs,tile,tilee,tilees,tiles,touse,trale,traux,triculaire,triculaires,triculite,u
  ver:bale,balement,baux,beuse,beusement,beuses,beux,datre,datres,geture,glas,ifia,ifiaient,ifiait,ifiant,ifie,ifiee,ifiees,ifient
  ver:ifier,ifiera,ifierait,ifiez,ifions,itablement,ite,miculaires,rai,raient,rait,res,rons,ront,rues,ruqueuse,ruqueuses,ruqueux
  ver:sos,te,tebraux,tebree,tebrobasilaire,tebrobasilaires,tebrotherapie,tement,ticale,ticalement,ticalise,ticaux,tigineuse,tigineuses ver:tigineux
  ves:icale,icante,icare,icaux,iculaire,iculaires,iculite,tiaire,tiaires,tibulaire,tibulaires,tigiaux,ton,tons vet:ement,ements,erinaire,erinaires
  veu:f,fs,ille,illent,illez,lent,t,vage,ve,ves,x via:gra,nde,ndes vib:ramycine,reur,reurs vic:ieuse,ieuses,ieux,time
  vid:aient,ait,ange,anges,ant,e,ee,ees,ent,eoconference,er,era,ez
  vie:il,illes,illesse,illissement,ils,ndra,ndraient,ndrait,ndront,nnent,nt,tnamien,use,uses,ux vif:s vig:iles,oureuse,oureusement,oureuses,oureux
  vil:les,leuse,leuses,leux,losite vin:gtaine,gtieme vio:lace,lacee,lacees,laces,lemment,lente,lons,ls vip:ere
  vir:age,ale,aux,emie,gule,gules,ologique,ologiques,ose,tualite,tuelle,tuellement,tuelles,tuels,ulence
  vis:cerale,ceralement,ceraux,cerolyse,ee,ees,eur,eurs,iblement,iere,ieres,ionnage,ita,itaient,itait,itant,ite,itee,itees,itent
  vis:iter,itera,iteur,iteurs,iteuse,iteuses,itez,queuse,queuses,queux,sage,see,sees,serie,ualisa,ualisaient,ualisait,ualisant,ualisee
  vis:ualisent,ualiser,ualisera,ualiserait,ualisons,uel,uele,ueles,uelle,uellement,uelles,uels
  vit:alite,aux,e,esse,iculteur,iculteurs,icultrice,raux,reuse,reuses,reux,rine,rines
  viv:aces,acite,aient,ait,ante,antes,ants,ent,ez,ons,ra,rait,re,ront voe:u,us,ux vog:alene
  voi:ci,ent,la,lee,lees,lier,liers,r,re,rie,sinage,sinant,sines,sins,t,ture,tures,x
  vol:aille,ants,atil,atils,ets,ontairement,onte,ontes,ontiers,s,tarene,umineuse,umineuses,umineux
  vom:i,ie,ies,ique,ir,ira,is,issait,issant,issement,issements,issent,itif,itifs,itive,itives von:t vot:re
  vou:dra,draient,drais,drait,driez,laient,lais,lait,lant,lez,loir,lons,lu,lue,lus,s,te,tes
  voy:ageait,ageant,agee,agent,ager,agera,ageur,ageurs,ageuse,ageuses,agez,aient,ait,ant,ants,ez,ons
  vra:i,ie,ies,is,isemblable,isemblablement,isemblables,isemblance vri:lle,lles vul:vaire,vaires,ve,ves,vite,vovaginite win:dsurf xat:ral
  xen:ogreffe,ogreffes xer:ose xip:hoidien,hoidienne,hoidiennes,hoidiens xpr:ep xyz:all yao:urt,urts yog:ourt,ourts zal:diar zar:zio zeb:rure zec:lar
  zel:ee,ees,es,itrex zik:a zin:gueur,gueurs,nat zon:ale,aux zoo:ma,maient,mait,mant,me,mee,mees,ment,mera,nose zop:hren
  zyg:apophysaire,apophysaires,arthrose,omatique,omatiques zyl:oric zym:ad
`;
