/** Words of French of clinics and everyday, with the forms they take, that are nobody's name. Packed by their first three letters. */
import { PackedWords } from './unpack-words.ts';

export const frenchWords = new PackedWords(`
  aba:isse,issee,issees,issement,isses,ndonne,ndonnee,ndonnees,ndonnes abc:ede,edee,edees abd:ucteur,ucteurs abo:ndante,ndantes,ndants,rd abs:ente,olu,olue,olues,olus
  acc:elera,eleraient,elerait,elerant,elerateur,elerateurs,elere,eleree,elerees,elerent,elerer,elerera,eleres,epta,eptaient,eptait,eptant,epte,eptee,eptees,eptent,epter,eptera,essoire
  acc:essoirement,essoires,idente,identee,identees,ole,olee,olees,oles,ompagna,ompagnaient,ompagnait,ompagnant,ompagnants,ompagne,ompagnee,ompagnees,ompagnement,ompagnent,ompagner,ompagnera
  acc:ompagnes,orda,ordaient,ordait,ordant,orde,ordee,ordees,ordent,order,ordera,ordes,ouchement,ouchements,ueil,ueils,usa,usaient,usait,usant,usee,usent,usera aci:docetose,docetoses,dose,doses
  aco:uphene,uphenes,ustique,ustiques acq:uis acr:omegalie,omiale,omiaux act:if,ifs,ivement,uel,uele,ueles,uelle,uellement,uelles,uels
  add:itionnel,itionnele,itionneles,itionnelle,itionnelles,itionnels,ucteur,ucteurs ade:nocarcinome,nocarcinomes,nomatose,nome,nomes,nopathie adj:acente,uvante
  adm:inistra,inistraient,inistrait,inistrant,inistratif,inistratifs,inistrativement,inistre,inistree,inistrees,inistrent,inistrer,inistrera,inistres ado:lescente
  adr:enaline,enalines,essa,essaient,essait,essant,essent,esser,essera aer:e,ee,ees,es,ien,iene,ienes,ienne,iennes,iens,ique,iques,obilies,ophagie
  aff:aibli,aiblie,aiblies,aiblis,irma,irmaient,irmait,irmant,irme,irmee,irmees,irment,irmer,irmera afi:n age:e
  agg:rava,ravaient,ravait,ravant,ravation,ravations,rave,ravee,ravees,ravent,raver,ravera,raves agi:ta,taient,tait,tant,tation,tations,te,tee,tees,tent,ter,tera,tes
  agr:afe,afes,andi,andie,andies,andir,andira,andis,andissait,andissant,andissent,andit,ession,essions,icole,icoles,iculteur,iculteurs,icultrice,icultrices aid:aient,ait,ant,ee,ent,er,era ail:leurs
  aim:a,aient,ait,ant,antes,ants,ees,ent,er,era ain:s,si ajo:uta,utaient,utait,utant,ute,utee,utees,utent,uter,utera,utes alc:alose,aloses,oolique,ooliques,oolisme,oolismes
  ale:rte,rtee,rtees,rtement,se,ses alg:ique,iques,odystrophie,odystrophies ali:ment,mentaire,mentaires,mente,mentes,ments,te,tee,tees,tement
  all:ait,aita,aitaient,aitait,aitant,aitante,aite,aitee,aitees,aitement,aitements,aitent,aiter,aitera,aites,ee,ergie,ergique,ergiques,onge,ongea,ongeaient,ongeait,ongeant,ongee,ongees,ongement
  all:ongent,onger,ongera,onges,opathie,opathique,ophone,ophones,uma,umaient,umait,umant,ume,umee,umees,ument,umer,umera,umes alo:rs alt:eration,erations,ere,eree,erees,ernatif,ernatifs,ernativement
  alv:eolaire,eolaires,eole,eoles ama:igrissement,igrissements amb:lyopie,lyopies,ulancier,ulanciere,ulanciers
  ame:liora,lioraient,liorait,liorant,lioration,liorations,liore,lioree,liorees,liorent,liorer,liorera,liores,na,naient,nait,nant,ne,nee,nees,nent,ner,nera,norrhee,norrhees
  ami:ante,antes,antosique,antosiques,nci,ncie,ncies,ncis,ncissement,ncissements,s amn:esie,esies amo:xicilline,xicillines amp:oule,oules,ute,utes amy:gdale,gdales
  ana:le,lgesia,lgesiaient,lgesiait,lgesiant,lgesiat,lgesie,lgesiee,lgesiees,lgesient,lgesier,lgesiera,lgesieraient,lgesierait,lgesierent,lgesieront,lgesies,lgesique,lgesiques,logique
  ana:logiquement,logiques,lysa,lysaient,lysait,lysant,lysee,lysent,lyser,lysera,phylaxie,phylaxies,tomique,tomiquement,tomiques,tomopathologique,tomopathologiques,ux anc:ien,iene,ienes,iennement,iens
  ane:chogene,chogenes,miaient,miait,miant,miat,mie,miee,miees,mient,mier,miera,mieraient,mierait,mierent,mieront,mies,mique,miques,sthesiaient,sthesiait,sthesiant,sthesiat,sthesie,sthesiee
  ane:sthesiees,sthesient,sthesier,sthesiera,sthesieraient,sthesierait,sthesierent,sthesieront,sthesies,sthesiologie,sthesiologiste,sthesique,sthesiques,sthesiste,sthesistes,vrismal,vrismale
  ane:vrismales,vrismaux,vrysme,vrysmes ang:ine,ines,iocholite,iocholites,iome,iomes,iomyolipome,iomyolipomes,oisse,oissee,oissees,oisses,or,ors,ule,ulee,ulees,ules ani:male,maux
  ank:ylose,ylosee,yloses
  ann:ee,ees,exectomie,exectomies,exiel,exiele,exieles,exielle,exielles,exiels,onca,oncaient,oncait,oncant,once,oncee,oncees,oncent,oncer,oncera,onces,ota,otaient,otait,otant,ote,otee,otees
  ann:otent,oter,otera,otes,uel,uelle,ula,ulaient,ulaire,ulaires,ulait,ulant,ule,ulee,ulees,ulent,uler,ulera,ules ano:malie,rexie,rexies,rmal,rmale,rmalement,rmales,rmaux,smie,smies ans:e,es
  ant:algique,algiques,ebrachio,ecedente,enatale,enataux,enne,ennes,erieurement,erograde,erogrades,iagregant,iagregants,ibiotherapie,ibiotherapies,ibiotique,ibiotiques,icipa,icipaient,icipait
  ant:icipant,icipe,icipee,icipees,icipent,iciper,icipera,icipes,icoagulante,icoagule,icoagulee,icoagulees,icoagules,idepresseur,idepresseurs,ihistaminique,ipyretique,ispasmodique,re,res
  anx:iete,ietee,ietees,ietes,ieuse,ieusement,ieuses,ieux aou:t apa:isa,isaient,isait,isant,ise,isee,isees,isent,iser,isera,ises aph:asie,asies,asique,asiques api:cale,caux
  apo:nevrose,nevroses,nevrotique,nevrotiques,physe,physes,plexie,plexies
  app:araissant,arait,araitra,araitrait,araitre,araitront,areil,areille,areillee,areillees,areillement,areilles,areils,aremment,arente,arentement,artement,artements,artenaient,artenait,artenant
  app:artenir,artenu,artenue,artenues,artenus,aru,arue,arues,arus,ela,elaient,elait,elant,ele,elee,elees,eler,eles,elle,ellent,ellera,elles,endice,endicectomie,endicectomies,endicite,endicites
  app:endiculaire,endiculaires,etit,etits,orta,ortaient,ortait,ortant,orte,ortee,ortees,ortent,orter,ortera,recia,reciaient,reciait,reciant,recie,reciee,reciees,recient,recier,reciera,recies
  app:rox,ui,uie,uient,uiera,uies,uis,uya,uyaient,uyait,uyant,uye,uyee,uyees,uyer,uyes apy:retique,retiques ara:chnoidien,chnoidiene,chnoidienes,chnoidienne,chnoidiennes,chnoidiens arc:hitecte,hivee
  are:olaire,olaires arg:ent,entes,ents
  arr:ache,achee,achees,achement,achements,aches,eta,etaient,etait,etant,ete,etee,etees,etent,eter,etera,iere,iva,ivaient,ivait,ivant,ivee,ivent,iver,ivera,ondi,ondie,ondies,ondis
  art:efacte,efactee,efactees,eriographie,eriole,eriopathie,eriopathies,erioveineuse,erioveineuses,erioveineux,erite,erites,hralgie,hralgies,hritique,hritiques,hritisme,hrodese,hrodeses,hrodie
  art:hropathie,hroplastie,hropode,hroscopie,hroscopies ary:thmie,thmies,thmique asb:estosique,estosiques asc:enseur,enseurs,ite,itique ase:ptique,ptiques asp:ecifique,ecifiques,irine
  ass:eoir,ez,ise,ista,istaient,istait,istante,iste,istee,istees,istent,ister,istera,ocia,ociaient,ociait,ociant,ocie,ociee,ociees,ocient,ocier,ociera,ocies,ura,uraient,urait,urant,uree,urement
  ass:urent,urer,urera ast:henie,henies,henique,heniques,hmatique,hmatiques,hme,hmes,ragale,ragales,rocytome,rocytomes asy:metrie,metries,metrique,metriques ata:xique,xiques atc:d,ds
  ate:lectasie,lectasiee,lectasiees,lectasies ath:eromateuse,eromateuses,eromateux,erome,eromes,erosclerose,eroscleroses atr:oce,ocement,oces
  att:acha,achaient,achait,achant,ache,achee,achees,achent,acher,achera,eindra,eindrait,eindre,eindront,elle,elles,endaient,endait,endent,endirent,endit,endra,endrait,endre,endront,endu,endue
  att:endues,endus,ente,entes,estation,estations,ribua,ribuaient,ribuait,ribuant,ribue,ribuee,ribuees,ribuent,ribuer,ribuera,ribues aty:pique,piques auc:unement aud:itif,itifs,itive,itives
  aug:menta,mentaient,mentait,mentant,mente,mentee,mentees,mentent,menter,mentera auj:ourd aup:aravant,res auq:uel aur:ait,eolaire,eolaires,iculaire,iculaires,ont aus:si
  aut:ant,omatique,omatiquement,omatiques,onome,onomes,oplastie,orise,orisee,orisees,orises,oscopie
  ava:ient,it,la,laient,lait,lant,le,lee,lees,lent,ler,lera,les,ncaient,ncait,ncant,nce,ncee,ncees,ncement,ncent,ncer,ncera,nces
  ave:rti,rtie,rties,rtir,rtira,rtis,rtissait,rtissant,rtissent,rtit,ugle,uglement,ugles avi:se,see,sees,ses avo:cat,cats,ir,isinant,isinante,isinantes,isinants,rtement,rtements axi:aux aya:nt
  bac:terien,teriene,terienes,terienne,teriennes,teriens,teriologique,teriologiques
  bai:lla,llaient,llait,llant,llee,llees,llent,ller,llera,lles,ssaient,ssait,ssant,sse,ssee,ssees,ssent,sser,ssera,sses bal:isage,isages ban:al,ale,alement,ales,als,aux,caire,caires,de,que,ques
  bar:raient,rait,rant,ree,rent,rer bas:aux,cula,culaient,culait,culant,cule,culee,culees,culent,culer,culera,cules,sement,sinet,sinets bat:tement,tements beb:e,ee,ees,es bec:s ben:in,ins
  beq:uille,uilles bes:oin,oins bet:atherapie bhc:g bie:n bij:oux bil:ateralement,ateralise,ateraux,i,irubine,obe,obee,obees,obes bio:logique,logiquement,logiques,psiee bla:ncs
  ble:sse,ssee,ssees,ssure,ssures,u,ue,ues,us blo:c,cage,cages,qua,quaient,quait,quant,que,quee,quees,quent,quer,quera,ques bls:e bob:ine,ines boi:sson,ssons,terie,teries bom:be,bee,bees,bement
  bon:ne,nement,nes,s bor:d,ds bou:chee,ge,gea,geaient,geait,geant,gee,gees,gent,ger,gera,ges,le,les,rse,rses bpc:o
  bra:dycarde,dycardes,dycardie,dycardies,ncard,ncarde,ncardee,ncardees,ncardes,ncardier,ncardiere,ncardiers,ncards,ncha,nchaient,nchait,nchant,nche,nchee,nchees,nchement,nchent,ncher,nchera
  bro:che,ches,ncha,nchaient,nchait,nchant,nchat,nchectasie,nchectasies,nchee,nchent,ncher,nchera,ncheraient,ncherait,ncherent,ncheront,nchiectasie,nchiole,nchioles,nchiolite,nchiolites,nchite
  bro:nchites,nchiteuse,nchiteuses,nchiteux,nchitique,nchitiques,ncho,nchoscope,nchoscopie,nchospasme bru:ite,itee,itees,lure,lures,tale,talement,taux buc:cale,caux bul:be cac:hectique,hectiques
  cad:re,res cae:cal,cale,cales,caux,cum,cums caf:ee,ees,es cai:llot,llots,ssier,ssiere,ssieres,ssiers
  cal:aient,ait,ant,caneen,cifie,cifiee,cifiees,cifies,cique,ciques,cul,cula,culaient,culait,culant,cule,culee,culees,culent,culer,culera,cules,culs,ee,ent,er,ibra,ibraient,ibrait,ibrant,ibre
  cal:ibree,ibrees,ibrent,ibrer,ibrera,ice,ices,iciel,iciele,icieles,icielle,icielles,iciels,ma,maient,mait,mant,me,mee,mees,mement,ment,mer,mera cam:pagnes can:cereuse,cereuses,cereux,in,ins,ne
  cap:illaire,illaires,sulaire,sulaires,sulite,sulites,teur,teurs
  car:acteristique,acteristiques,cinogene,cinogenetique,cinologie,cinomateuse,cinomateuses,cinomateux,cinome,cinomes,cinose,cinoses,dial,diale,diales,dialgie,diaux,diogramme,diogrammes
  car:diographe,diographie,dioide,diologie,diologique,diologiques,diologue,diologues,diomegalie,diopathie,diopathies,diorespiratoire,diotomie,diotonique,otidien,otidienne,otidiennes,otidiens,pe
  car:pes,pien,piene,pienes,pienne,piennes,piens,refours,te,tilagineuse,tilagineuses,tilagineux cas:saient,sait,sant,se,sees,sement,sent,ser,sera,ses cat:aracte
  cau:dale,daux,de,dee,dees,sa,saient,sait,sant,see,sent,ser,sera,stique,stiques cav:itee ccm:u cec:i,ite,itee,itees,ites cel:a,ibataire,lulite,lulites,ui
  cen:taine,taines,timetre,timetres,timetrique,timetriques,trage,trages,traient,trait,trale,trant,traux,tree,trent,trer,trera,trolobulaire,trolobulaires cep:endant,halee,halosporine
  cer:amique,amiques,ebelleuse,ebelleuses,ebralite,ebraux,taine,tainement,tes,tificat,tificats,veaux,vicalgie,vicalgies,vicaux,vicobrachial,vicobrachiale,vicothoracique,vicothoraciques
  ces:arienne,ariennes,arise,sa,saient,sait,sant,se,see,sees,sent,ser,sera,ses cet.te ceu:x
  cha:cun,cune,mbre,mbres,ngea,ngeaient,ngeait,ngeant,ngee,ngement,ngements,ngent,nger,ngera,otique,otiques,que,rgea,rgeaient,rgeait,rgeant,rgee,rgent,rgera,rniere,rnieres,ud,ude,udement,udes
  cha:uds,uffeuse che:minot,minots,mins,mise,mises,rcha,rchaient,rchait,rchant,rche,rchee,rchees,rchent,rcher,rchera,rches,rcheur,rcheurs,rcheuse,vaux
  chi:miotherapie,miotherapies,mique,miquement,miques,rurgical,rurgicale,rurgicales,rurgicaux,rurgien,rurgienne,rurgiens
  cho:c,cs,ix,langiocarcinome,langiocarcinomes,lecystectomie,lecystite,lecystites,lecystotomie,ledocien,ledociene,ledocienes,ledocienne,ledociennes,ledociens,ledoque,ledoques,lestase,lestases
  cho:meur,meurs,meuse,ndroblaste,ndrocalcinose,ndrocalcinoses,ndrosarcome,ndrosarcomes,que,quee,quees,ques chr:omosomique,omosomiques,onique,oniquement,oniques
  chu:ta,taient,tait,tant,tee,tent,ter,tera cic:atrice,atrices,atriciel,atriciele,atricieles,atricielle,atricielles,atriciels,atrise,atrisee,atrisees,atrises cin:q,quantaine,quante,quieme,quiemes
  cir:conferentiel,conferentiele,conferentieles,conferentielle,conferentielles,conferentiels,conscrit,conscrite,conscrites,conscrits,convolution,convolutions,rhose,rhoses
  cla:irance,irances,irement,ires,irs,quage,quages,rte,ssa,ssaient,ssait,ssant,sse,ssee,ssees,ssent,sser,ssera,ssique,ssiquement,ssiques,ustrophobe,ustrophobes,ustrophobie,ustrophobies
  cla:viculaire,viculaires,vier,viers cle:e,es cli:che,chee,chees,ches,niquement clo:ison,isonne,isonnee,isonnees,isonnement,isonnes,isons,u,us
  coc:cygien,cygiene,cygienes,cygienne,cygiennes,cygiens,ha,haient,hait,hant,he,hee,hees,hent,her,hera,hes,hleaire,hleaires coe:lioscopie,lioscopique,lioscopiques cog:nitif,nitifs
  coi:ffe,ffes,ffeur,ffeurs,ffeuse,nca,ncaient,ncait,ncant,nce,ncee,ncees,ncent,ncer,ncera
  col:ectomie,eres,ique,iques,ite,ites,labe,labee,labees,labes,labora,laboraient,laborait,laborant,labore,laboree,laborees,laborent,laborer,laborera,labores,laterale,lateraux,legien,legienne
  col:legiennes,legiens,legue,legues,limate,limatee,limatees,limates,ostomie,ostrum
  com:ateuse,ateuses,ateux,bien,ble,blee,blees,blement,blements,bles,itialite,itialitee,itialitees,itialites,mande,me,menca,mencaient,mencait,mencant,mencee,mencent,mencer,mencera,mentaire
  com:mentaires,mercant,mercante,mercantes,mercants,merciale,mercialement,merciaux,minutif,minutifs,minutive,minutives,mun,munautaire,munautaires,munement,muniqua,muniquaient,muniquait
  com:muniquant,muniquee,muniquent,muniquer,muniquera,muns,para,paraient,parait,parant,paree,parent,parer,parera,partiment,partimente,partimentes,partiments,pense,pensee,pensees,penses,plement
  com:plementaire,plementaires,pletaient,pletait,pletant,pletee,pletement,pletent,pleter,pletera,pliant,pliqua,pliquaient,pliquait,pliquant,plique,pliquee,pliquees,pliquent,pliquer,pliquera
  com:pliques,prend,prendra,prendrait,prendre,prendront,prends,pressif,pressifs,pressive,pressives,prime,primee,primees,primes,pta,ptable,ptables,ptaient,ptait,ptant,ptee,ptent,pter,ptera
  con:centrique,centriquement,centriques,cerna,cernaient,cernait,cernant,cerne,cernee,cernees,cernent,cerner,cernera,cluaient,cluait,cluant,cluent,clura,clurait,clure,cluront,clus,clut,cordante
  con:densant,densation,densations,dense,densee,densees,denses,ducteur,ducteurs,ductrice,ductrices,duira,duirait,duire,duiront,duis,dylien,dylienne,dyliennes,dyliens,dylome,dylomes,firma
  con:firmaient,firmait,firmant,firme,firmee,firmees,firment,firmer,firmera,flictuel,flictuele,flictueles,flictuelle,flictuelles,flictuels,flit,flits,frere,freres,frontation,frontations,fus
  con:fusement,genitale,genitaux,joint,jointe,jointes,joints,jonctivite,jonctivites,naissance,naissances,naitra,naitrait,naitre,naitront,sciemment,scient,sciente,scientes,scients,seil,seilla
  con:seillaient,seillait,seillant,seille,seillee,seillees,seillent,seiller,seillera,seilles,seils,sentement,sentements,serva,servaient,servait,servant,servateur,servateurs,servatrice
  con:servatrices,servee,servent,server,servera,signe,sista,sistaient,sistait,sistant,siste,sistee,sistees,sister,sistera,sistes,solide,solidee,solidees,solides,stata,stataient,statait,statant
  con:state,statee,statees,statent,stater,statera,states,sulta,sultaient,sultait,sultante,sulte,sultee,sultees,sultent,sulter,sultera,tacta,tactaient,tactait,tactant,tacte,tactee,tactees
  con:tactent,tacter,tactera,tagieuse,tagieuses,tagieux,tamine,taminee,taminees,tamines,tenaient,tenait,tenant,tenir,tenu,tenue,tenues,tenus,texte,tigu,tigue,tigues,tigus,tinu,tinua,tinuaient
  con:tinuait,tinuant,tinuee,tinuent,tinuer,tinuera,tinuite,tinuitee,tinuitees,tinuites,tinus,tractile,tractiles,tradictoire,tradictoirement,tradictoires,tributif,tributifs,tributive,tributives
  con:trola,trolaient,trolait,trolant,trolateral,trolaterale,trolaterales,trolateraux,trolee,trolent,troler,trolera,vaincant,vaincra,vaincrait,vaincre,vaincront,vaincs,vaincu,vaincue,vaincues
  con:vaincus,venaient,venait,venant,venir,venu,venue,venues,venus,vexe,voqua,voquaient,voquait,voquant,voque,voquee,voquees,voquent,voquer,voquera,voques
  coo:pera,peraient,perait,perant,perants,peratif,peratifs,pere,peree,perees,perent,perer,perera cop:ie coq:ueluche,ueluches
  cor:de,don,onarien,onariene,onarienes,onariens,onaux,onavirus,recte,rectement,respond,respondaient,respondait,respondant,respondante,respondantes,respondants,respondirent,respondit,respondra
  cor:respondrait,respondre,respondront,respondu,respondue,respondues,respondus,rige,rigea,rigeaient,rigeait,rigeant,rigee,rigees,rigent,riger,rigera,riges,ticale,ticaux,ticoide,ticoides
  cor:ticosteroide,ticotherapie,ticotherapies cos:tale,taux cot:ee,yle,yles
  cou:cha,chaient,chait,chant,chee,chent,cher,chera,leur,leurs,loir,loirs,pee,pole,poles,pure,pures,ramment,rant,rante,rantes,rants,rriel,rrier,rriers,rs,rte,rtement,s,ssin,ssins,vraient,vrait
  cou:vrant,vrent,vrir,vrira,vris,vrissent,vrit cox:algie,algies,arthrose,arthroses cpr:e
  cra:chat,chats,indra,indrait,indre,indront,inte,intes,mpe,niale,niaux,nien,nienne,niennes,niens,niopharyngiome,niopharyngiomes,niotomie,quement,quements
  cre:atininemie,atininemies,nele,nelee,nelees,neles,pitation,pitations cri:a,aient,ait,ant,e,ee,ees,ent,er,era,se cro:isee,isement,isements,sse cru:rale,ralgie,ralgies,raux cub:itale,itaux,itus,oide
  cui:siniere,sinieres,siniers cun:eiforme cur:age,ages,ateur,ateurs,atif,atifs,atrice,atrices,ietherapie,ietherapies cut:ane,anee,anees,anes cya:nose,nosee,nosees,noses cyp:hoscoliose,hoscolioses
  cys:tectomie,tite,tites,toscope,toscopie,totomie cyt:ologie,ologique,ologiques,ologiste,olyse,olyses,oponction,oponctions dat:aient,ait,ant,ee,ent,er,era,te,tes dav:antage dea:mbulateur,mbulateurs
  deb:loqua,loquaient,loquait,loquant,loque,loquee,loquees,loquent,loquer,loquera,loques,ord,ords,oute,outement,rancha,ranchaient,ranchait,ranchant,ranche,ranchee,ranchees,ranchement,ranchent
  deb:rancher,ranchera,ranches,uta,utaient,utait,utant,ute,utee,utees,utent,uter,utera
  dec:ala,alage,alages,alaient,alait,alant,ale,alee,alees,alent,aler,alera,ales,eda,edaient,edait,edant,ede,edee,edees,edent,eder,edera,edes,elable,elables,ele,elee,elees,eles,embre,entre
  dec:entree,entrees,entres,hire,hiree,hirees,hirement,hires,hirure,hirures,ida,idaient,idait,idant,idee,ident,ider,idera,lara,laraient,larait,larant,laree,larent,larer,larera,olla,ollaient
  dec:ollait,ollant,olle,ollee,ollees,ollement,ollements,ollent,oller,ollera,olles,ompense,ompensee,ompensees,ompenses,ompta,omptaient,omptait,omptant,ompte,omptee,omptees,omptent,ompter
  dec:omptera,omptes,ouvraient,ouvrait,ouvrant,ouvrent,ouvrir,ouvrira,ouvris,ouvrissent,ouvrit,riaient,riait,riant,rient,rira,rirait,rire,riront,ris,rit ded:ans
  def:aut,auts,ectueuse,ectueusement,ectueuses,ectueux,ibrillateur,ibrillateurs,ormite,ormitee,ormitees,ormites
  deg:age,agea,ageaient,ageait,ageant,agee,agees,agent,ager,agera,ages,eneratif,eneratifs,enerescent,rade,radee,radees,rades deh:ors dej:euner,euners
  del:ai,ais,icat,icatement,icats,imita,imitaient,imitait,imitant,imite,imitee,imitees,imitent,imitera,imites,ivree,ivrees,ivres,toide
  dem:ain,anda,andaient,andait,andant,andee,andent,ander,andera,andeur,andeurs,andeuse,angeaison,angeaisons,ence,ences,ente,entes,ents,ie,ineralisation,ineralisations,yelinisation,yelinisations
  den:site,sitee,sitees,sites,tier,tiers,tiste,utri,utrition,utritions
  dep:assa,assaient,assait,assant,asse,assee,assees,assent,asser,assera,asses,endant,endante,endantes,endants,ista,istaient,istait,istant,iste,istee,istees,istent,ister,istera,istes,laca
  dep:lacaient,lacait,lacant,lace,lacee,lacees,lacement,lacements,lacent,lacer,lacera,laces,oli,olie,olies,olis,rogramma,rogrammaient,rogrammait,rogrammant,rogramme,rogrammee,rogrammees
  dep:rogramment,rogrammer,rogrammera,rogrammes
  der:mabrasion,mabrasions,matite,matites,matologie,matologique,matologiques,matologiste,matologistes,matologue,matologues,matose,mite,mites,nierement,obement,obements
  des:celle,cellee,cellement,cellements,cend,cendaient,cendait,cendirent,cendit,cendra,cendrait,cendront,cendu,cendue,cendues,cendus,equilibre,equilibree,equilibrees,equilibres,hydrate,hydratee
  des:hydratees,hydrates,infecta,infectaient,infectait,infectant,infecte,infectee,infectees,infectent,infecter,infectera,infectes,installe,installee,installees,installes,irs,orientation
  des:orientations,oriente,orientee,orientees,orientes,ormais,quelles,quels,sous,sus
  det:acha,achaient,achait,achant,ache,achee,achees,achement,achent,acher,achera,ecta,ectaient,ectait,ectant,ecte,ectee,ectees,ectent,ecter,ectera,ecteur,ecteurs,ectrice,ermina,erminaient
  det:erminait,erminant,erminee,erminent,erminer,erminera,esta,estaient,estait,estant,este,estee,estees,estent,ester,estera,estes,resse,resses deu:xieme,xiemes
  dev:ait,anca,ancaient,ancait,ancant,ance,ancee,ancees,ancent,ancer,ancera,ances,ant,eloppa,eloppaient,eloppait,eloppant,eloppe,eloppee,eloppees,eloppent,elopper,eloppera,eloppes,enaient,enait
  dev:enant,enir,enu,enue,enues,enus,ie,iee,iees,ies,is,ra,raient,rait,ront
  dia:bete,betique,betiques,gnostiqua,gnostiquaient,gnostiquait,gnostiquant,gnostiquat,gnostiquee,gnostiquent,gnostiquer,gnostiquera,gnostiqueraient,gnostiquerait,gnostiquerent,gnostiqueront
  dia:lyse,lysee,lysees,lyses,metre,metres,phragmatique,phragmatiques,phragme,physe,physes,rrhee,rrhees dic:hotomie,hotomies,te,tee,tes
  dif:fera,feraient,ferait,ferant,fere,feree,ferees,feremment,ferencie,ferenciee,ferenciees,ferencies,ferente,ferer,ferera,ficilement,ficulte,ficultee,ficultees,fusa,fusaient,fusait,fusant
  dif:fusee,fusement,fusent,fuser,fusera dig:estif,estifs,itale,itaux dil:ate,atee,atees,ates dim:eres,inua,inuaient,inuait,inuant,inue,inuee,inuees,inuent,inuer,inuera,inues,inution,inutions
  dip:lopie,lopies dir:ecteur,ecteurs,ectrice,ectrices,ige,igea,igeaient,igeait,igeant,igee,igees,igent,iger,igera,iges
  dis:ait,cal,caux,cogenique,cogeniques,continu,continue,continues,continus,copathie,copathies,cordante,cret,cretement,crets,cuta,cutaient,cutait,cutant,cute,cutee,cutees,cutent,cuter,cutera
  dis:cutes,paraitra,paraitrait,paraitre,paraitront,parition,paritions,ponible,ponibles,posa,posaient,posait,posant,posee,posent,poser,posera,que,ques,quette,quettes,secteur,semination
  dis:seminations,semine,seminee,seminees,semines,sequa,sequaient,sequait,sequant,seque,sequee,sequees,sequent,sequer,sequera,seques,tale,taux,tendu,tendue,tendues,tendus dit.es,s diu:rne,rnes
  div:erticule,erticules,erticulite,erticulites,erticulose,erticuloses,orcee dix:ieme,iemes diz:aine,aines doc:ker,kers,teur,teurs,umente doi:t,vent dom:aine,estique,estiques,inante
  don:c,naient,nait,nant,ne,nee,nees,nent,nera,nes,t dor:enavant,maient,mait,ment,mi,mie,mies,mir,mira,mis,missent,mit,salgie,salgies,saux,solombaire,solombaires
  dos:imetrie,imetrique,imetriques,imetriste,sier,siere,siers
  dou:blon,blons,che,ches,illet,illets,illette,illettement,illettes,loureuse,loureusement,loureuses,loureux,te,tes,teuse,teusement,teuses,teux,zaine,ze,zieme,ziemes dra:ine,inee,inees,p,ps dro:itement
  duo:denale,denaux,denite duq:uel dur:aient,ait,ale,ant,aux,e,ement,ent,er,era,s
  dys:arthrie,arthries,arthrique,arthriques,lipidemie,lipidemies,menorrhee,menorrhees,phagie,phagies,phonie,phonies,plasie,plasies,pnee,pnees,pneique,pneiques,trophie,urie,uries ecb:u
  ecc:hymose,hymoses
  ech:ange,anges,antillon,antillons,eance,eances,ec,ecs,ogene,ogenes,ogenicite,ogenicitee,ogenicitees,ogenicites,ographique,ographiques,oua,ouaient,ouait,ouant,oue,ouee,ouees,ouement,ouent,ouer
  ech:ouera,oues ecl:aira,airaient,airait,airant,aire,airee,airees,airent,airer,airera,aires,at,ats eco:lier,liere,lieres,liers,ulement,ulements
  ecr:an,ans,ase,asee,asement,asements,iaient,iait,iant,ient,ira,irait,ire,iront,is,it,ite,ites,its ect:asique,asiques
  edu:cateur,cateurs,catrice,catrices,qua,quaient,quait,quant,que,quee,quees,quent,quer,quera,ques
  eff:aca,acaient,acait,acant,ace,acee,acees,acent,acer,acera,aces,ectua,ectuaient,ectuait,ectuant,ectuent,ectuer,ectuera,et,ets,ondra,ondraient,ondrait,ondrant,ondre,ondree,ondrees,ondrent
  eff:ondrer,ondrera,ondres ega:rd,re,ree,rees,rement,res ehp:ad ela:rgi,rgie,rgies,rgir,rgira,rgis,rgissait,rgissant,rgissement,rgissements,rgissent,rgit
  ele:ctricien,ctricienne,ctriciennes,ctriciens,ctrique,ctriquement,ctriques,ctrocapillaire,ctrocapillarite,ctrocardiogramme,ctrocardiographe,ctrocardiographie,ctrocautere,ctrochimie
  ele:ctrochimique,ctrochirurgie,ctrochoc,ctrochocs,ctrocinetique,ctrocoagulation,ctrocopie,ctroculture,ctrodeposition,ctrodiagnostic,ctrodialyse,ctrodynamique,ctrodynamometre
  ele:ctroencephalogramme,ctronique,ctroniquement,ctroniques,vaient,vait,vant,ve,vee,vees,vent,ver,vera,veur,veurs,veuse eli:mina,minaient,minait,minant,mine,minee,minees,minent,miner,minera,mines
  elo:ngation,ngations emb:arrure,arrures,olique,oliques,olise,olisee,olisees,olises,olisme,ryon,ryons emm:ena,enaient,enait,enant,ene,enee,enees,enent,ener,enera,enes
  emo:tif,tifs,usse,ussee,ussees,usses emp:echa,echaient,echait,echant,eche,echee,echees,echent,echer,echera,eches,hysemateuse,hysemateuses,hysemateux,hyseme,hysemes,lacement,lacements
  enc:apsule,apsulee,apsulees,apsules,einte,eintes,ephalite,ephalites,ephalogramme,ephalographie,ombre,ombree,ombrees,ombrement,ombres
  end:ocarde,ocardique,ocardiques,ocardite,ocardites,ocrinien,ocriniene,ocrinienes,ocrinienne,ocriniennes,ocriniens,ocrinologique,ocrinologiques,ocrinologue,ocrinologues,ometre,ometriale
  end:ometriaux,ometriose,ometrioses,ometrite,ommage,ommagea,ommageaient,ommageait,ommageant,ommagee,ommagees,ommagement,ommagent,ommager,ommagera,ommages,ormaient,ormait,ormant,orment,ormi
  end:ormie,ormies,ormir,ormira,ormis,ormissent,ormit,oscopie,oscopique,oscopiques,roit,roits enf:ante,in,le,lee,lees,les,once,oncee,oncees,oncement,oncements,onces
  eng:agea,ageaient,ageait,ageant,agee,agent,ager,agera,aine,ainee,ainement,aines,lobe,lobeant,lobee,lobes,ourdissement,ourdissements,rene,renee,renees,renes
  enl:eva,evaient,evait,evant,eve,evee,evees,event,ever,evera,eves eno:rme,rmement,rmes
  enr:egistra,egistraient,egistrait,egistrant,egistre,egistree,egistrees,egistrement,egistrent,egistrer,egistrera,egistres ens:eignant,eignante,eignantes,eignants,uite
  ent:erale,eraux,erina,erinaient,erinait,erinant,erinat,erine,erinee,erinees,erinement,erinent,eriner,erinera,erineraient,erinerait,erinerent,erineront,erines,erique,erite,erites,erobacterie
  ent:erocolite,erocoque,erokinase,eront,eropathie,eropneuste,erovaccin,hesopathie,ierement,oura,ourage,ourages,ouraient,ourait,ourant,oure,ouree,ourees,ourent,ourer,ourera,oures,ra,raient
  ent:raina,rainaient,rainait,rainant,raine,rainee,rainees,rainent,rainer,rainera,raines,rait,re,ree,rees,rent,rer,rera,res
  env:ahi,ahie,ahies,ahir,ahira,ahis,ahissait,ahissant,ahissante,ahissantes,ahissants,ahissement,ahissements,ahissent,ahit,ers,ie,iron,oi,oie,oient,ois,oya,oyaient,oyait,oyant,oyee,oyer
  epa:is,issi,issie,issies,issir,issira,issis,ississait,ississant,ississement,ississements,ississent,issit,rs,rse,rses epe:ndymome,ndymomes
  epi:condylite,condylites,demicite,demie,demies,demiologie,demique,demiques,didymaire,didymaires,didyme,didymes,didymite,didymites,durale,duraux,leptique,leptiques,neuse,neuses,neux,physe
  epi:physes,ploique,ploiques,ploon,ploons epo:use,uses,ux epr:ouva,ouvaient,ouvait,ouvant,ouve,ouvee,ouvees,ouvent,ouver,ouvera,ouves
  equ:ilibre,ilibree,ilibrees,ilibres,ipe,ipee,ipees,ipement,ipes,ivalente era:flure,flures erg:onomique,onomiques,otherapie err:eur,eurs,one,onee,onees,onement,ones ery:sipele,sipeles,theme,themes
  esc:alier,aliers,arre,arres esp:ace,aces,ece,eces,era,eraient,erait,erant,ere,eree,erees,erent,erer,erera,eres,oir,oirs esq:uille,uilles
  ess:ai,aie,aient,aiera,ais,aya,ayaient,ayait,ayant,aye,ayee,ayees,ayent,ayer,ayera,entiel,entiele,entieles,entielle,entiellement,entielles,entiels,ouffle,oufflee,oufflees,oufflement
  ess:oufflements,ouffles est:ima,imaient,imait,imant,ime,imee,imees,iment,imer,imera,imes
  eta:ge,ges,ient,it,lonna,lonnaient,lonnait,lonnant,lonne,lonnee,lonnees,lonnement,lonnent,lonner,lonnera,lonnes,ncheite,ncheitee,ncheitees,ncheites,pe
  ete:indra,indrait,indre,indront,int,inte,intes,ints,nd,ndaient,ndait,ndant,ndent,ndirent,ndit,ndra,ndrait,ndre,ndront,nds,ndu,ndue,ndues,ndus eth:moidale,moidaux,nie,nies,ylisme,ylismes
  eti:queta,quetage,quetages,quetaient,quetait,quetant,quete,quetee,quetees,queter,quetes,quettent,quettera eto:ilee,ilees,ilement,iles,urdissement,urdissements
  etr:anger,angere,angeres,angers,e,oite,oitement etu:dia,diaient,diait,diant,diante,diantes,diants,die,diee,diees,dient,dier,diera,dies
  eva:lua,luaient,luait,luant,lue,luee,luees,luent,luer,luera,lues eve:ille,illee,illees,illes,nement,nements,ntuel,ntuele,ntueles,ntuelle,ntuellement,ntuelles,ntuels
  evi:demment,dente,taient,tait,tant,te,tee,tees,tent,ter,tera,tes
  evo:cateur,cateurs,catrice,catrices,lua,luaient,luait,luant,lue,luee,luees,luent,luer,luera,lues,lutif,lutifs,lutive,lutives,qua,quaient,quait,quant,que,quee,quees,quent,quer,quera,ques
  exa:cte,ctement,mina,minaient,minait,minant,minee,minent,minera
  exc:entrique,entriquement,entriques,epte,eptionnel,eptionnele,eptionneles,eptionnelle,eptionnellement,eptionnelles,eptionnels,luaient,luait,luant,luent,lura,lurait,lure,luront,lus,lut,usa
  exc:usaient,usait,usant,usee,usent,user,usera exe:mple,mples,rese,reses exi:ge,gea,geaient,geait,geant,gee,gees,gent,ger,gera,ges,sta,staient,stait,stant,ste,stee,stees,ster,stera
  exo:phtalmie,phtalmies
  exp:ansif,ansifs,ansive,ansives,ectoration,ectorations,lication,lications,licite,licitement,liqua,liquaient,liquait,liquant,lique,liquee,liquees,liquent,liquer,liquera,liques,loitable
  exp:loitables,lora,loraient,lorait,lorant,loration,lorations,loree,lorent,lorera,orte,ortee,ortees,osee,res,rima,rimaient,rimait,rimant,rime,rimee,rimees,riment,rimer,rimera,rimes
  ext:enseur,enseurs,erne,racapsulaire,racranien,racraniene,racranienes,racranienne,racraniennes,racraniens,radurale,raduraux,raient,raira,rairait,raire,rairont,rais,rait,ravasa,ravasaient
  ext:ravasait,ravasant,ravase,ravasee,ravasees,ravasent,ravaser,ravasera,ravases,remement,remitee,ube,ubee
  fac:ilement,ilita,ilitaient,ilitait,ilitant,ilite,ilitee,ilitees,ilitent,iliter,ilitera,ilites,on,ons,teur,teurs,trice,ture,tures,ultatif,ultatifs,ultative,ultativement,ultatives
  fai:blesse,blesses,re,sable,sables,sait,sant,t,te,tes,ts fam:iliale,iliaux,ille,illes fas:ciite,ciites,se fat:iguee fau:sse,te,tes,teuil,teuils,x fax:a,aient,ait,ant,ee,ees,ent,er,era
  feb:ricule,ricules,rilement fec:alome,alomes,ondation,ondations fel:in,ins,ure,ures fem:me,mes,oraux,oropatellaire,oropatellaires fen:etre,etres fer:a,ait,ma,maient,mait,mant,me,mement,mer,mera,ont
  fes:sier,siere,sieres,siers,tonne,tonnee,tonnees,tonnes feu:ille,illes fia:ble,bles fib:reuse,reuses,reux,roblaste,rome,romes,roscope,ulaire,ulaires,ule,ules fic:he,hes fil:le,s
  fin:alement,aux,ement,ie,ies,ir,ira,is,issait,issant,issent,it,s
  fis:suraire,suraires,suree,tulaire,tulaires,tule,tules,tuleuse,tuleuses,tuleux,tuline,tulisation,tulise,tulisee,tulisees,tulises,tulographie fix:a,aient,ait,ant,e,ee,ees,ement,ent,er,era
  fla:sque,sques fle:chi,chie,chies,chis,chisseur,chisseurs flo:u,ue,ues,us flu:ctuante foc:ale,aux foi:s fon:ce,cee,cees,ces,ctionnaire,ctionnaires,ctionnele,ctionnelle,ctionnelles,gique,giques
  for:aminale,aminaux,ma,maient,mait,mant,me,mee,mees,ment,mera,mulaire,mulaires
  fou:droyant,droyante,droyantes,droyants,rmillement,rmillements,rni,rnie,rnies,rnir,rnira,rnis,rnissait,rnissant,rnissent,rnit foy:er
  fra:ctionne,ctionnee,ctionnees,ctionnement,ctionnes,cturaire,cturaires,cturee,gmente,nchement,nches,ncophone,ncophones,nque,nques
  fre:ina,inaient,inait,inant,ine,inee,inees,inent,iner,inera,ines,quemment,quente,res fri:sson,ssons fro:id,ide,idement,ides,ids,ntale,ntaux,ttis fru:ste,stes fui:te,tes
  fum:a,aient,ait,ant,ee,ent,er,era,eur,eurs,euse,euses fus:ionne,ionnee,ionnees,ionnement,ionnes fut:ur,urs gal:actorrhee,actorrhees gan:greneuse,greneuses,greneux,te,tes,ts
  gar:cons,daient,dait,dant,dee,dees,dent,der,dera,des
  gas:trectomie,trite,trites,troenterite,troenterites,troenterologue,troenterologues,tromycetes,tronome,tronomes,tronomie,tronomique,tronomiques,tropode,tropodes,troscope,troscopie,trostomie
  gas:trotomie gau:chement gch:e gea:nt,nte,ntes,nts gel:ule,ules gem:ellaire,ellaires
  gen:aient,ait,ant,ante,antes,ants,cive,cives,darme,darmes,ee,ent,er,era,erale,eralement,eralise,eralisee,eralisees,eralises,eraliste,eralistes,eraux,etique,etiquement,etiques,itale,itaux,re
  ger:ant,ante,antes,ants,iatre,iatres,iatrique,iatriques ges:tant,te gla:nde,ucome,ucomes gli:oblastome,oblastomes,ome,omes,ose,oses,ssa,ssade,ssaient,ssait,ssant,sse,ssee,ssees,ssent,sser,ssera,sses
  glo:bale,balement,baux gly:cemie,cemies goi:tre,tres gon:algie,algies,arthrose,arthroses,fle,flee,flees,flement,flements,fles gou:tte,ttes
  gra:bataire,bataires,isseuse,isseuses,isseux,ndement,ssement,va,vaient,vait,vant,vee,vement,vent,ver,vera,veur,veurs gre:ffe,ffee,ffees,ffes,ffon,ffons,lique,liques
  gri:ffure,ffures,lle,ppe,ppes,se,ses gro:ssement,ssier,ssiere,ssierement,ssieres,ssiers,upe,upee,upees,upement gue:ri,rie,ries,ris gui:daient,dait,dant,dent,der,dera
  gyn:ecologique,ecologiques,ecologue,ecologues gyr:oscopique hab:ita,itaient,itait,itant,ite,itee,itees,itent,iter,itera,itude,itudes,ituel,ituele,itueles,ituelle,ituellement,ituelles,ituels
  ham:artome,artomes han:dicape,dicapee,dicapees hau:tement,teur,teurs hbp:m heb:domadaire
  hem:angiome,angiomes,atemese,atemeses,atidrose,atie,aties,atimetre,atine,atique,atiques,atite,atologie,atologique,atologiques,atologiste,atologue,atologues,atome,atomes,atopoiese,atopoietique
  hem:atose,atozoaire,aturie,aturies,ialgie,iparesie,iparesies,iplegie,iplegies,iplegique,iplegiques,ispherique,ispheriques,oculture,ocultures,odynamique,odynamiques,oglobine,opathie,optysie
  hem:optysies,orragique,orragiques,orroidaire,orroidal,orroidale,orroidales,orroidaux,orroide,orroides
  hep:atectomie,atisation,atisme,atite,atites,atocarcinome,atocarcinomes,atocele,atologie,atomegalie,atonephrite,atotomie,atotoxemie
  her:editaire,editairement,editaires,niaire,niaires,niee,nieuse,nieuses,nieux het:erogene,erogenes heu:re,res,rte,rtee hil:aires,e,es
  his:toire,toires,tologie,tologique,tologiquement,tologiques,tologiste hom:mes,ogene,ogenes,olateral,olaterale,olaterales,olateraux hop:ital,itaux
  hor:izontale,izontalement,izontaux,mis,monale,monaux,monotherapie,monotherapies,oscopique,s
  hos:pitalier,pitaliere,pitalieres,pitaliers,pitalisa,pitalisaient,pitalisait,pitalisant,pitalisation,pitalisations,pitalise,pitalisee,pitalisees,pitalisent,pitaliser,pitalisera,pitalises
  hui:t,tieme,tiemes hum:aine,ainement,aines,ains,era,eraient,erait,erale,eraux,erent,eront,ide,ides hur:la,laient,lait,lant,le,lee,lees,lent,lera,les
  hyd:atidose,atidoses,ratation,ratations,raulique,rauliques,rocarbonate,rocarbone,rocarbure,rocarbures,rocephale,rocephalie,rocephalies,rocharidacee,roclasseur,rocoralliaire,rocoralliaires
  hyd:rocotyle,rocraquage,rocraqueur,rocution,ronephrose,ronephroses,ropneumothorax
  hyp:ercalcemie,ercalcemies,ercholesterolemie,ercholesterolemies,erdulie,erechogene,erechogenes,erglycemie,erglycemies,erkaliemie,erkaliemies,erleucocytose,erleucocytoses,erparathyroidie
  hyp:erparathyroidies,erplasie,erplasies,ersignal,ersignale,ersignales,ersignaux,ertelie,ertendu,ertendue,ertendues,ertendus,ertexte,ertextes,erthermie,erthyroidie,erthyroidies,ertonie
  hyp:ertonique,ertrophia,ertrophiaient,ertrophiait,ertrophiant,ertrophiat,ertrophie,ertrophiee,ertrophiees,ertrophient,ertrophier,ertrophiera,ertrophieraient,ertrophierait,ertrophierent
  hyp:ertrophieront,ertrophique,ertrophiques,oacousie,oacousies,oderme,odermique,odermiques,odermose,oechogene,oechogenes,oglycemie,oglycemies,okaliemie,okaliemies,onatremie,onatremies,otendu
  hyp:otendue,otendues,otendus,othalamique,othequa,othequaient,othequait,othequant,othequat,otheque,othequee,othequees,othequent,othequer,othequera,othequeraient,othequerait,othequerent
  hyp:othequeront,otheques,othermie,othese,otheses,othetique,othetiquement,othetiques,othyroidie,othyroidies,othyroidisme,otonie,otonique,otrophie,oxique,oxiques hys:terectomie,terectomise,terographie
  ibu:profene ict:ere,eres,erique,eriques ide:e,es,m,ntifia,ntifiaient,ntifiait,ntifiant,ntifie,ntifiee,ntifiees,ntifient,ntifiera,ntique,ntiquement,ntiques idi:opathie,opathique,opathiques
  ile:ale,aux,ite,ites,on,ons,ostomie ill:isible,isiblement,isibles
  imm:ediat,ediatement,ediats,obilisa,obilisaient,obilisait,obilisant,obilisation,obilisations,obilise,obilisee,obilisees,obilisent,obiliser,obilisera,obilises,unochimie,unocompetent
  imm:unodepresseur,unodepressif,unodeprime,unodeprimee,unodeprimees,unodeprimes,unofluorescence,unogene,unoglobuline,unologie,unologique,unologiste,unosuppresseur,unotherapie,unotolerant
  imp:acte,actee,actees,ermeable,ermeables,lante,licite,licitement,ortante,orte,ortee,ortees,osa,osaient,osait,osant,osee,osent,oser,osera,ossibilite,ossibilitee,ossibilitees,ossibilites
  imp:raticable,raticables,recis,recise,recises,revu,revue,revues,revus,rima,rimaient,rimait,rimant,rimante,rimantes,rime,rimee,rimees,riment,rimer,rimera,rimes
  ina:cheve,chevee,chevees,chevement,cheves,ctif,ctifs,ttendu,ttendue,ttendues,ttendus
  inc:ertain,ertaine,ertaines,ertains,hange,hangee,hangees,hanges,idente,lina,linaient,linait,linant,line,linee,linees,linent,liner,linera,lines,oherent,oherente,omplet,ompletement,omplets,onnu
  inc:onnue,onnues,onnus,onsciemment,onscient,onsciente,onscientes,onscients,orrecte,orrectement
  ind:etermine,eterminee,eterminees,etermines,ice,iqua,iquaient,iquait,iquant,ique,iquee,iquees,iquent,iquer,iquera,iques,isponible,isponibles,ustriel,ustriele,ustrieles,ustrielle,ustriellement
  ind:ustrielles,ustriels ine:fficace,fficaces,xact,xacte,xactement,xactes,xacts,xploitable,xploitables
  inf:aisable,aisables,ectant,ectante,ectantes,ectants,ecte,ectee,ectees,ectes,ectieuse,ectieuses,ectieux,erieurement,ertilite,ertilitee,ertilitees,ertilites,iltrant,iltre,iltree,iltrees,iltres
  inf:ime,imes,irme,irmee,irmees,irmes,irmier,irmiere,irmieres,irmiers,lammatoire,lammatoires,orma,ormaient,ormait,ormaticien,ormaticienne,ormaticiennes,ormaticiens,ormee,orment,ormer,ormera
  inf:racentimetrique,racentimetriques ing:enieur,enieurs,enieuse,eraient,erait,erant,ere,eree,erees,erent,erer,erera,eres,uinale,uinaux
  inh:abituel,abituele,abitueles,abituelle,abituelles,abituels,ala,alaient,alait,alee,alent,alera ini:nterpretable,nterpretables,tiale,tialement,tiaux
  inj:ecta,ectaient,ectait,ectant,ectent,ecter,ectera,ecteur,ecteurs,oignable,oignables inq:uiet,uiete,uietes,uiets
  ins:atisfaisant,atisfaisante,atisfaisantes,atisfaisants,ensible,ensiblement,ensibles,ere,eree,erees,eres,ista,istaient,istait,istant,iste,istee,istees,ister,istera,omniant,omnie,omnies
  ins:tabilitee,table,tables,talla,tallaient,tallait,tallant,tallation,tallations,talle,tallee,tallees,tallent,taller,tallera,tituteur,tituteurs,titutrice,titutrices,uffisamment,uffisance
  ins:uffisances,uffisant,uffisante,uffisantes,uffisants,ulaire,ulaires,uline,ulinome,ulinomes
  int:acte,egra,egraient,egrait,egrale,egralement,egrant,egraux,egre,egree,egrees,egrent,egrer,egrera,egres,ellectuel,ellectuele,ellectueles,ellectuelle,ellectuellement,ellectuelles,ellectuels
  int:ensement,ensif,ensifs,ensite,ensitee,ensitees,ensites,erdit,erdite,erdites,erdits,eret,erets,erligne,erlignes,erlobulaire,erlobulaires,ermediaire,ermediaires,ermittente,ernement,erpreta
  int:erpretable,erpretables,erpretaient,erpretait,erpretant,erprete,erpretee,erpretees,erpretent,erpretera,erroge,errogea,errogeaient,errogeait,errogeant,errogee,errogees,errogent,erroger
  int:errogera,errompaient,errompait,errompant,errompent,errompirent,errompit,errompra,erromprait,errompre,errompront,erromps,errompt,errompu,errompue,errompues,errompus,erstitiel,erstitiele
  int:erstitieles,erstitielle,erstitielles,erstitiels,ervenaient,ervenait,ervenant,ervenir,erventionnel,erventionnele,erventionneles,erventionnelle,erventionnelles,erventionnels,ervenu,ervenue
  int:ervenues,ervenus,olerant,olerante,olerantes,olerants,oxication,oxications,racapsulaire,racranien,racraniene,racranienes,racranienne,racraniennes,racraniens,radurale,raduraux,ralobulaire
  int:ralobulaires,ramusculaire,ramusculaires,raveineuse,raveineuses,raveineux,uba,ubaient,ubait,ubant,ube,ubee,ubees,ubent,uber,ubera,ubes inu:tile,tilement,tiles,tilisable,tilisables
  inv:alide,alides,alidite,aliditee,aliditees,alidites,ersee,ersement,isiblement iod:e ion:otherapie iri:dectomie iro:nt
  irr:adiant,adie,adiee,adiees,adies,egulier,eguliere,egulierement,egulieres,eguliers,itante
  isc:hemiaient,hemiait,hemiant,hemiat,hemie,hemiee,hemiees,hemient,hemier,hemiera,hemieraient,hemierait,hemierent,hemieront,hemies,hemique,hemiques,hiojambier,hiojambiers
  iso:echogene,echogenes,la,laient,lait,lant,le,lee,lees,lement,lent,ler,lera,les jam:ais jar:dinage,dinages,dins jau:ne,nes jej:unale,unaux,unostomie
  jet:able,ables,aient,ait,ant,ee,ees,er,tent,tera,tes jeu:di,nement,nes joi:gnable,gnables,ndra,ndrait,ndre,ndront,nte,nture,ntures jol:i,ies,is jon:ction,ctions jou:e,es,rnaliste jui:llet
  jum:eau,eaux jur:idique,idiquement,idiques jus:qu,tifia,tifiaient,tifiait,tifiant,tifie,tifiee,tifiees,tifient,tifier,tifiera ker:atose,atoses kil:ogramme,ogrammes
  kin:ee,ees,escope,esique,esitherapeute,esitherapeutes,esitherapie,esitherapies,esthesie,esthesique kys:tique,tiques lab:oratoire,oratoires lac:unaire,unaires
  lai:ssa,ssaient,ssait,ssant,sse,ssee,ssees,ssent,sser,ssera,sses lam:inage,inaire,inaires,inectomie,inee lan:cinant,cinante,cinantes,cinants,gue,gues laq:uelle
  lar:gement,geur,geurs,me,mes,yngal,ynge,yngectomie,yngectomisa,yngectomisaient,yngectomisait,yngectomisant,yngectomisat,yngectomise,yngectomisee,yngectomisees,yngectomisent,yngectomiser
  lar:yngectomisera,yngectomiseraient,yngectomiserait,yngectomiserent,yngectomiseront,yngectomises,yngee,yngees,yngien,yngienne,yngiennes,yngiens,yngisme,yngite,yngites,yngologie,yngologique
  lar:yngologiste,yngologistes,yngologue,yngologues,yngophone,yngoscope,yngoscopie,yngoscopique,yngospasme lat:eralement,eraux lax:ite,ites leg:ale,alement,aux,erement
  len:demain,te,tement,teur,teurs,ticulaire,ticulaires leq:uel les:e,ee,ees,ionnel,ionnelle,ionnelles,ionnels,quelles,quels let:tre,tres
  leu:cemie,cemies,cemique,cemiques,coaraiose,coaraioses,coblaste,cocytaire,cocyte,cocytes,cocytolyse,cocytose,codermie,come,comelanodermie,comyelite,conychie,copathie,copathies,copedese
  leu:copenie,copenique,coplasie,copoiese,copoietique,corrhee,cose,cotomie,r,rs lev:aient,ait,ant,e,ee,ees,era,es,re,res lia:ient,it,nt lib:re,rement,res lie:e,nt,r,ra,u,us,ux
  lig:amentaire,amentaires,amenteuse,amenteuses,amenteux,amentoplastie,amentoplasties lim:ita,itaient,itait,itant,ite,itee,itees,itent,iter,itera lin:eaire,eairement,eaires,guale,guaux
  lip:ome,omes,osarcome,osarcomes,othymie,othymies liq:uidien,uidiene,uidienes,uidienne,uidiennes,uidiens lir:ait,e,ont lis:ere,eres,ible,iblement,ibles,se,ses,te lit:hiasique,s liv:reur,reurs,reuse
  lob:aire,aires,ectomie,ulaire,ulaires,ulee
  loc:alement,alisa,alisaient,alisait,alisant,alisateur,alisateurs,alise,alisee,alisees,alisent,alisera,alises,aux,oregional,oregionale,oregionales,oregionaux log:iciel,iciels
  lom:balgie,balgies,bosacree,bosciatalgie,bosciatalgies,bosciatique,bosciatiques,bostat lon:ge,gitudinale,gitudinalement,gitudinaux,gtemps,gueur,gueurs lor:dose,doses,s,squ,sque
  lou:rd,rde,rdement,rds lun:di,ettes lyc:een,eenne,eennes,eens lym:phatique,phatiques,phome,phomes lyt:ique,iques mac:robiopsie,robiopsies,ronodulaire,ronodulaires mag:netiquement
  mai:gre,grement,gres,ntenaient,ntenait,ntenant,ntenir,ntenu,ntenue,ntenues,ntenus,ntien,ntienne,ntiennes,ntiens,son
  maj:eur,eure,eures,eurs,ora,oraient,orait,orant,oration,orations,ore,oree,orees,orent,orer,orera,oritaire,oritairement,oritaires
  mal:ade,ades,aisee,aisement,aria,arias,entendant,entendants,gre,igne,ignes,ins,leole,leoles,voyant,voyants mam:elon,elonnaire,elonnaires,elons,mectomie
  man:ge,gea,geaient,geait,geant,gee,gees,gent,ger,gera,ges,ifeste,ifestement,ipulateur,ipulateurs,ipulatrice,ipulatrices,oeuvra,oeuvraient,oeuvrait,oeuvrant,oeuvre,oeuvree,oeuvrees,oeuvrent
  man:oeuvrer,oeuvrera,oeuvres,qua,quaient,quait,quant,quante,quantes,quants,que,quee,quees,quent,quer,quera,ques,ueles,uellement,uelles,uels
  mar:cha,chaient,chait,chant,che,chee,chees,chent,cher,chera,di,iee,qua,quage,quages,quaient,quait,quant,que,quent,quer,quera,queur,queurs,queuse
  mas:que,ques,sif,sifs,sivement,tectomie,tite,tites,toide,toidien,toidiene,toidienes,toidienne,toidiennes,toidiens,toidite,tose,toses
  mat:eriel,eriels,ernelle,ernelles,iere,ieres,inal,inale,inalement,inales,inaux,rice mau:vais,vaise,vaises,x max:imale,imaux mec:anicien,anicienne,aniciennes,aniciens,anique,aniquement,aniques
  med:ecin,ecins,iale,iane,iastinale,iastinaux,iaux,icale,icalement,icamente,icamenteuse,icamenteuses,icamenteux,icaux,icolegal,icolegale,icolegales,icolegaux,iocrement,ulloblastome med:ulloblastomes
  mei:lleur,lleure,lleures,lleurs mel:anome,anomes mem:ement
  men:age,ager,agere,ageres,agers,ages,inge,ingee,ingees,ingiome,ingiomes,ingite,ingites,ingitique,ingocoque,ingoencephalite,ingoencephalites,iscale,iscaux,iscectomie,iscectomies,opausee
  men:orragie,orragies,suel,suelle,tale,talement,taux,tionna,tionnaient,tionnait,tionnant,tionne,tionnee,tionnees,tionnent,tionner,tionnera,tionnes,tons,uisiers mer:ci,credi
  mes:entere,enteres,enterique,enteriques,otheliome,otheliomes,ura,urable,urables,uraient,urait,urant,uree,urent,urer,urera
  met:abolique,aboliques,acarpien,acarpiene,acarpienes,acarpienne,acarpiennes,acarpiens,allique,alliques,allurgie,allurgiste,aphyse,aphyses,astabilite,astable,astatique,astatiques,atarse
  met:atarses,atarsien,atarsiene,atarsienes,atarsienne,atarsiennes,atarsiens,formine,hode,ier,iers,rorragie,rorragies,taient,tait,tant,tent,tra,trait,tre,tront
  mic:robiopsie,robiopsies,ronodulaire,ronodulaires,ropolykystique,ropolykystiques,tion,tionnel,tionnele,tionneles,tionnelle,tionnelles,tionnels,tions mid:i mie:ux mig:re,ree
  mil:itaire,itaires,le,ligramme,ligrammes,lilitre,lilitres,limetre,limetres,limetrique,limetriques min:ce,erale,eraux,erve,erves,eur,eure,eures,eurs,imale,imaux,ime,imes,oritaire,oritaires,uit
  mis.e,es mit:rale,raux mob:ilisa,ilisable,ilisables,ilisaient,ilisait,ilisant,ilise,ilisee,ilisees,ilisent,iliser,ilisera,ilises,ilite,ilitee,ilitees,ilites
  mod:ere,eree,erees,erement,eres,este,estement,ifia,ifiaient,ifiait,ifiant,ifie,ifiee,ifiees,ifient,ifiera moi:ndre,tie mol:lets
  mon:de,tagnes,taient,tait,tant,tee,tees,tent,ter,tera,tra,traient,trait,trant,tre,tree,trees,trent,trer,trera,tres mor:phinique,phiniques,phologie,sure,sures mot:eur,eurs,o,os,rice,rices
  mou:e,raient,rait,rant,rir,rus,vement,vemente,vementes,vements moy:ennement mte:v muc:ite,ites mue:t,ts,tte,ttement,ttes mul:tifocale,tifocaux,tiloculaire,tiloculaires,tipare,tipares
  muq:ueuse,ueuses,ueux mus:culaire,culaires,culation,culeuse,culeuses,culeux,icien,icienne,iciennes,iciens mut:ualiste,ualistes,uelle,uelles mya:lgie,lgies myc:ose,oses
  mye:lite,lites,lome,lomes,lopathie myo:carde,cardite,cardites,me,mes,metriale,metriaux,pathie nai:tra,trait,tre,tront nar:ines
  nas:aux,osinusien,osinusiene,osinusienes,osinusienne,osinusiennes,osinusiens nat:ionale,ionalement,ionalite,ionalitee,ionalitees,ionalites,ionaux nau:see,sees nav:iculaire,iculaires nea:nmoins,nt
  nec:essaire,essairement,essaires,essita,essitaient,essitait,essitant,essite,essitee,essitees,essitent,essiter,essitera,essites,rolyse,rolyses,rosa,rosaient,rosait,rosant,rosat,rose,rosee
  nec:rosees,rosent,roser,rosera,roseraient,roserait,roserent,roseront,roses,rotique,rotiques neg:atif,atifs,ativement,ocia,ociaient,ociait,ociant,ocie,ociee,ociees,ocient,ocier,ociera,ocies
  neo:natale,nataux,plasie,plasique,plasiques,plasme,plasticisme,plastie nep:hrectomie,hridie,hrite,hrites,hroblastome,hroblastomes,hrographie,hrologie,hrologue,hrologues,hron,hropathie,hropexie,hrose,hretique,hretiques
  ner:veuse,veusement,veuses,veux net:s,tement,tes,toie,toient,toiera,toies,toya,toyaient,toyait,toyant,toye,toyee,toyees,toyer,toyes
  neu:f,rinome,rinomes,robiochimie,robiochimique,robiologie,roblaste,roblastome,roblastomes,rochimie,rochimique,rochirurgical,rochirurgicale,rochirurgicales,rochirurgicaux,rochirurgie
  neu:rochirurgien,rochirurgienne,rochirurgiennes,rochirurgiens,rodepresseur,rofibromatose,rofibrome,rofibromes,roleptique,roleptiques,rolinguistique,rologie,rologiste,rologue,rologues,ronale
  neu:ronaux,rone,ronique,roniques,ropathie,rophysiologie,rophysiologies,rophysiologique,roplegique,ropsychiatre,ropsychiatrie,ropsychologie,ropsychologue,roradiologie,rosciences,rosecretion
  neu:rostimulateur,rostimulateurs,rotomie,rotransmetteur,rotransmission,rotrope,tre,tres,vieme,viemes nev:ralgie,ralgies,rite,rites,rotomie niv:eaux nle:s noc:if,ifs,ive,ives,turne,turnes
  nod:osite,ositee,ositees,osites,ulaire,ulaires noi:re,res,rs nom:bre,bres,bril,brils,s non:fait nor:malement nos:ocomiale,ocomiaux not:a,ablement,aient,aire,aires,ait,amment,ant,ee,ent,er,era,re
  nou:rrisson,rrissons,rriture,rritures,s,veau nov:embre noy:au,aux nsp:p nuc:al,ale nui:t,ts nul:le,lipare,lipares
  num:erique,eriquement,eriques,erisa,erisaient,erisait,erisant,erise,erisee,erisees,erisent,eriser,erisera,erises nut:ritionnel,ritionnele,ritionneles,ritionnelle,ritionnelles,ritionnels
  obe:site,sitee,sitees,sites obj:ectif,ectifs,ectiva,ectivaient,ectivait,ectivant,ectivee,ectivent,ectiver,ectivera,et,ets obl:igatoire,igatoirement,igatoires,iquement
  obs:erva,ervaient,ervait,ervee,ervent,ervera,tetricale,tetricaux,tetricien,tetricienne,tetriciennes,tetriciens,tructif,tructifs,true,truee,truees,trues
  obt:enaient,enait,enant,enir,enu,enue,enues,enus,us occ:ipitale,ipitaux,lus,luse,luses,upa,upaient,upait,upe,upee,upees,upent,uper,upera,upes oct:obre ocu:laire,laires ode:ur,urs
  oed:emateuse,emateuses,emateux,ematie,ematiee,ematiees,ematies oes:ophagien,ophagiene,ophagienes,ophagiens,ophagique,ophagite,ophagoscope off:iciel,iciele,icieles,icielle,iciellement,icielles,iciels
  ole:crane,cranes oma:lgie,lgies omb:ilic,ilical,ilicale,ilicales,ilicaux,ilics onc:le,les,ologie,ologue,ologues ong:le,les onz:e,ieme,iemes
  opa:cifia,cifiaient,cifiait,cifiant,cifie,cifiee,cifiees,cifient,cifier,cifiera,cifies,cite,citee,citees,cites,quement
  ope:raient,rait,rant,rateur,rateurs,ratoire,ratoires,ratrice,ratrices,ree,rent,rer,rera oph:talmologique,talmologiques,talmologue,talmologues opi:niatre,niatres
  opt:imal,imale,imales,imaux,ionnel,ionnele,ionneles,ionnelle,ionnellement,ionnelles,ionnels,ique,iques ora:le,lement,ux orc:hite,hites ord:onnance,onnances,re,res
  ore:iller,illers,illette,illettes,illons org:anique,aniquement,aniques,anisation,anisations ori:enta,entaient,entait,entant,ente,entee,entees,entement,entent,enter,entera,gine
  ort:hese,heses,hopediste,hostatique,hostatiques
  ost:ealgie,eite,eites,eoblaste,eochondrite,eochondromatose,eochondrose,eoclasie,eoclaste,eocondensant,eodynie,eogenese,eogenique,eolithe,eologie,eologique,eolyse,eolytique,eolytiques
  ost:eomalacie,eome,eonecrose,eonecroses,eopathe,eopathie,eopenie,eopenies,eophone,eophytose,eoplaste,eoplastie,eoporose,eoporoses,eosarcome,eosarcomes,eose,eotomie oti:te,tes
  oub:li,lia,liaient,liait,liant,lie,liee,liees,lient,lier,liera,lies,lis out:re ouv:raient,rait,rant,rent,rier,riere,rieres,riers,rir,rira,ris,rissent,rit ova:laire,laires,rien,riene,rienes,riens
  ovo:ide oxy:gene pai:ement,ements,re pal:liatif,liatifs,maire,maires,udisme,udismes pan:createctomie,creatine,creatite,creatites,ique,iques,lobulaire,lobulaires,ne,nes,sement,sements pap:ier,iers
  par:alysie,alysies,amedical,amedicale,amedicales,amedicaux,ametre,ametres,aplegie,aplegies,aplegique,aplegiques,asitaire,asitaires,asitose,asitoses,athyroide,athyroidien,athyroidiene
  par:athyroidienes,athyroidienne,athyroidiennes,athyroidiens,avertebrale,avertebraux,ce,enterale,enteraux,esie,esies,esthesie,esthesies,etique,etiques,faitement,ietale,ietaux,kinsonien
  par:kinsoniene,kinsonienes,kinsonienne,kinsoniennes,kinsoniens,la,laient,lait,lant,le,lees,lent,ler,lera,les,mi,oi,ois,otidien,otidienne,otidiennes,otidiens,taient,tait,tant,tent,ticularite
  par:ticularites,tie,tiel,tiele,tieles,tielle,tiellement,tielles,tiels,tir,tira,tissent,tit,tout pas:sa,sager,sagere,sagerement,sageres,sagers,saient,sait,sant,se,see,sees,sement,sent,ser,sera
  pat:elin,elina,elinage,elinages,elinaient,elinait,elinant,elinat,eline,elinee,elinees,elinent,eliner,elinera,elineraient,elinerait,elinerent,elinerie,elineront,elines,elins,elle,elles,hologie
  pat:hologique,hologiquement,hologiques,hologiste,hologistes,ienta,ientaient,ientait,ientant,ientee,ientent,ienter,ientera pau:piere,pieres pea:ux pec:heur,heurs ped:iatre,iatres,icule,icules
  pei:ntres pen:cha,chaient,chait,che,chee,chees,chent,cher,chera,ches,icilline,ien,iene,ienes,ienne,iennes,iens,sa,saient,sait,sant,se,see,sees,sent,ser,sera
  per:ceptiblement,cutane,cutanee,cutanees,cutanes,cute,cutee,d,daient,dait,dant,dent,dirent,dit,dra,drait,dre,dront,ds,du,due,dues,dus,e,forant,forante,forantes,fore,foree,forees,fores,fusa
  per:fusaient,fusait,fusant,fuse,fusee,fusees,fusent,fuser,fusera,fuses,icarde,icardes,icardique,icardiques,icardite,icardites,ihilaire,ihilaires,ilesionnel,ilesionnelle,inatale,inataux,ineale
  per:ineaux,ioste,iostee,iostees,iostes,ipherique,ipheriques,iscopique,itoine,itoines,itoneale,itoneaux,itonite,itonites,iventriculaire,iventriculaires,manente,meabilise,meabilisee,meabilisees
  per:meabilises,meable,meables,mettaient,mettait,mettant,mettent,mettra,mettrait,mettre,mettront,one,onee,onees,ones,onier,sista,sistaient,sistait,sistance,sistances,sistant,sistante,sistantes
  per:sistants,siste,sistee,sistees,sister,sistera,sistes,sonne,sonnes,te,tes pes:a,aient,ait,ant,e,ee,ees,er,era pet:itement,reuse,reuses,reux peu.r,rs,t,vent
  pha:lange,langien,langiene,langienes,langienne,langiennes,langiens,rmacie,rmacien,rmacienne,rmaciennes,rmaciens,ryngal,ryngale,ryngales,ryngaux,rynge,ryngee,ryngees,rynges,ryngien,ryngienne
  pha:ryngiennes,ryngite,ryngites phe:ochromocytome,ochromocytomes phl:ebite,ebites pho:tocopia,tocopiaient,tocopiait,tocopiant,tocopie,tocopiee,tocopiees,tocopient,tocopiera,tocopies
  phy:sicien,sicienne,siocrate,siocratie,siocraties,siocratique,siognomonie,siognomonique,siognomoniste,siologie,siologique,siologiquement,siologiques,siologiste,siologistes,sionomie,sionomies
  phy:sionomique,sionomiste,sionomistes,siopathologie,siotherapie,siquement pic:otement,otements pin:cee,cement,cements piq:ua,uaient,uait,uant,uee,uees,uent,uera,ure,ures pir:e
  piv:ota,otaient,otait,otant,ote,otee,otees,otement,otent,oter,otera
  pla:ca,caient,cait,cant,cee,cent,centaire,centaires,cera,ie,indra,indrait,indre,indront,isanta,isantaient,isantait,isantant,isante,isantee,isantees,isantent,isanter,isantera,isantes,nifia
  pla:nifiaient,nifiait,nifiant,nification,nifications,nifie,nifiee,nifiees,nifient,nifier,nifiera,nifies,nnings,ntaire,ntaires,q,quette,quettes,stique,stiquement,stiques,teaux,tement,tre,tree
  pla:trees,tres ple:uraient,urait,urale,urant,uraux,ure,uree,urees,urent,urer,urera,ures,uresie,uresies,urite,urs,vre,vres pli:e,ee,ees,ement plo:mbe,mbee,mbees,mbes,mbier,mbiers
  plu:ricentimetrique,ricentimetriques,ridisciplinaire,ridisciplinaires,tot
  pne:umatise,umatisee,umatisees,umatises,umoconiose,umocoque,umogastrique,umographie,umologie,umologique,umologiques,umologue,umologues,umonectomie,umonique,umoperitoine,umoperitoines
  poi:ds,ng,ngs,nte
  pol:icier,iciere,icieres,iciers,lakiurie,lakiuries,yarthralgie,yarthralgies,yarthrite,yarthrites,ycyclique,ycycliques,ykystique,ykystiques,ylobe,ylobee,ylobees,ylobes,ymorphe,ymorphes
  pol:ynevrite,ynevrites,ype,yphagie,ypneique,ypneiques,ytraumatise,ytraumatisee,ytraumatisees,ytraumatises pom:pier,piere,pieres,piers
  pon:ctionna,ctionnaient,ctionnait,ctionnant,ctionnat,ctionne,ctionnee,ctionnees,ctionnent,ctionner,ctionnera,ctionneraient,ctionnerait,ctionnerent,ctionneront,ctionnes,ctuel,ctuele,ctueles
  pon:ctuelle,ctuellement,ctuelles,ctuels,tage,tages,tee,tees por:taux,te,tee,tees,tement,teur,teurs,teuse,tieres
  pos:aient,ait,ant,ee,ent,er,era,itif,itifs,itionna,itionnaient,itionnait,itionnant,itionne,itionnee,itionnees,itionnel,itionnele,itionneles,itionnelle,itionnelles,itionnels,itionnement
  pos:itionnements,itionnent,itionner,itionnera,itionnes,itivement,ologie,ologies,seda,sedaient,sedait,sedant,sede,sedee,sedees,sedent,seder,sedera,sedes,sibilite,sibilitee,sibilitees,sibilites
  pos:siblement,te,terieurement,tnatale,tnataux,tprandiale,tprandiaux,turale,turaux
  pou:rquoi,rra,rraient,rrait,rsuivi,rsuivie,rsuivies,rsuivis,rtant,ssa,ssaient,ssait,ssant,sse,ssee,ssees,ssent,sser,ssera,sses,vaient,vait,vant,voir
  pra:ndial,ndiale,ndiales,ndiaux,ticable,ticables,tiqua,tiquaient,tiquait,tiquant,tique,tiquee,tiquees,tiquement,tiquent,tiquer,tiquera,tiques
  pre:alable,alablement,alables,cedemment,cedente,cis,cisa,cisaient,cisait,cisant,cisee,cisement,cisent,ciser,cisera,cocement,dominante,fera,feraient,ferait,ferant,fere,feree,ferees,ferent
  pre:ferer,ferera,leva,levaient,levait,levant,leve,levee,levees,levement,levements,levent,lever,levera,leves,medication,medications,mierement,nait,nant,natale,nataux,nd,ndra,ndre,nnent,para
  pre:paraient,parait,parant,paree,parent,parer,parera,pectoral,pectorale,scripteur,scripteurs,scrira,scrirait,scrire,scriront,scris,scrit,scrite,scrites,scrits,sentaient,sentant,sente,sentee
  pre:sentees,sentement,sentent,sentera,servee,sque,ssion,ssions,traite,traitee,traitees,traites,venaient,venait,venant,venir,ventif,ventifs,ventivement,venu,venue,venues,venus,voie,voies,voir
  pre:voira,vois,voit,vu,vus pri:mipare,mipares,mitif,mitifs,mitivement,ncipale,ncipalement,ncipaux,ncipes,oritaire,oritairement,oritaires,orite,oritee,oritees,orites,s,se,ses,ve,vee,vees,x
  pro:bablement,bleme,chain,chaine,chainement,chaines,chains,che,ches,cubitus,duira,duirait,duire,duiront,duis,duit,duits,fesseur,fesseurs,fessionnel,fessionnele,fessionneles,fessionnelle
  pro:fessionnellement,fessionnelles,fessionnels,fond,fonde,fondement,fondes,fonds,gramma,grammaient,grammait,grammant,grammee,gramment,grammera,gressa,gressaient,gressait,gressant,gresse
  pro:gressee,gressees,gressent,gresser,gressera,gressif,gressifs,gressivement,jet,jeta,jetaient,jetait,jetant,jete,jetee,jetees,jeter,jetes,jets,jette,jettent,jettera,jettes,longe,longea
  pro:longeaient,longeait,longeant,longee,longees,longement,longent,longer,longera,longes,nateur,nateurs,natrice,posa,posaient,posait,posant,posee,posent,poser,posera,pre,prement,pres
  pro:statectomie,statisme,statite,statites,tege,tegea,tegeaient,tegeait,tegeant,tegee,tegees,tegent,teger,tegera,teges,voqua,voquaient,voquait,voquant,voque,voquee,voquees,voquent,voquer
  pro:voquera,voques,ximale,ximaux pru:dences,rit,rits pse:udarthrose,udarthroses
  psy:chiatre,chiatres,chiatrique,chiatriques,chologique,chologiquement,chologiques,chomoteur,chomoteurs,chomotrice,chomotrices,chose,choses pub:algie,algies,lique,liquement,liques pui:s,squ,sque,sse
  pul:sant pur:ulente pye:lique,liques,localiciel,localiciele,localicieles,localicielle,localicielles,localiciels,lonephrite,lonephrites pyl:ore,ores pyu:rie,ries
  qua:lite,litee,litees,lites,nd,ntite,ntitee,ntitees,ntites,rantaine,rante,rtiers,si,siment,torze,torzieme,tre,trieme,triemes que:l,lle,lles,lqu,lque,lques,ls
  qui:conque,nzaine,nze,nzieme,tta,ttaient,ttait,ttant,tte,ttee,ttees,ttent,tter,ttera,ttes quo:i,iqu,ique,tidien,tidiene,tidienes,tidienne,tidiennement,tidiennes,tidiens
  rac:courci,courcie,courcies,courcis,hidiene,hidienne,hidiennes,ines
  rad:iaire,iaires,iale,iaux,iculaire,iculaires,iculalgie,iculalgies,iochimiotherapie,iodiagnostic,iographia,iographiaient,iographiait,iographiant,iographiat,iographiee,iographient,iographier
  rad:iographiera,iographieraient,iographierait,iographierent,iographieront,iographique,iographiques,iologique,iologiquement,iologiques,iologiste,iologue,iologues,iomucite,iomucites
  rad:iotherapeute,iotherapie rai:de,deur,deurs,son,sons raj:outa,outaient,outait,outant,oute,outee,outees,outent,outer,outera,outes
  ral:enti,entie,enties,entir,entira,entis,entissait,entissant,entissent,entit ram:ification,ifications ran:gea,geaient,geait,geant,gee,gent,gera
  rap:atrie,atriee,atriees,atriement,atries,idement,pel,pela,pelaient,pelait,pelant,pele,pelee,pelees,peler,peles,pelle,pellent,pellera,pelles,pels,port,porta,portaient,portait,portant,porte
  rap:portee,portees,portent,porter,portera,portes rar:ement ras:aient,ait,ant,ee,ees,ent,er,era,sura,suraient,surait,surant,sure,suree,surees,surent,surer,surera,sures ray:on,onnement,onnements,ons
  rea:dapta,daptaient,daptait,daptant,dapte,daptee,daptees,daptent,dapter,daptera,daptes,dresser,gi,gie,gies,gir,gira,gis,gissait,gissant,gissent,git,lisa,lisaient,lisait,lisant,lisation
  rea:lisations,lise,lisee,lisees,lisent,liser,lisera,lises,nimation,nimations,s reb:elle,elles
  rec:adrer,analise,analisee,analisees,analises,emment,ente,entra,entraient,entrait,entrant,entre,entree,entrees,entrent,entrer,entrera,entres,essus,evoir,hercha,herchaient,herchait,herchant
  rec:herchee,herchent,hercher,herchera,hute,hutes,idiva,idivaient,idivait,idivant,idivee,idivent,idiver,idivera,ommanda,ommandaient,ommandait,ommandant,ommande,ommandee,ommandees,ommandent
  rec:ommander,ommandera,ommandes,ommenca,ommencaient,ommencait,ommencant,ommence,ommencee,ommencees,ommencent,ommencer,ommencera,ommences,onnaitra,onnaitrait,onnaitre,onnaitront,onstruira
  rec:onstruirait,onstruire,onstruiront,onstruis,onstruit,ontacter,ontroler,onvoquer,ours,ouvrant,ouvrante,taux,tifie,tifiee,tifiees,tiligne,tilignes,tite,tites,tometre,topexie,toral,torale
  rec:torales,torat,torats,toraux,torragie,torragies,toscope,toscopie,u,ue,ues,ul,upera,uperaient,uperait,uperant,upere,uperee,uperees,uperent,uperer,uperera,uperes,urrente,us
  red:emarra,emarraient,emarrait,emarrant,emarre,emarree,emarrees,emarrent,emarrer,emarrera,emarres,onna,onnaient,onnait,onnant,onnee,onnees,onnent,onner,onnera,onnes,resse,ressee,ressees
  red:ressement,resses,uira,uirait,uire,uiront,uis,uit,uite,uites,uits
  ree:ducation,ducations,le,lle,llement,lles,valua,valuaient,valuait,valuant,valuation,valuations,value,valuee,valuees,valuent,valuer,valuera,values
  ref:aire,ais,ait,aite,aites,aits,end,ends,era,eraient,erait,erant,ere,erent,erer,erera,leta,letaient,letait,letant,lete,letee,letees,letent,leter,letera,letes,oule,oulee,oulees,oulement,oules
  ref:ractaire,ractaires,us,usa,usaient,usait,usant,usee,usent,user,usera
  reg:arda,ardaient,ardait,ardant,arde,ardee,ardees,ardent,arder,ardera,ionale,ionaux,lage,lages,le,les,ressa,ressaient,ressait,ressant,resse,ressee,ressees,ressent,resser,ressera,ressif
  reg:ressifs,ressive,ressives,ularite,ularitee,ularitees,ularites,ulier,uliere,ulierement,ulieres,uliers
  reh:abilita,abilitable,abilitaient,abilitait,abilitant,abilitat,abilite,abilitee,abilitees,abilitent,abiliter,abilitera,abiliteraient,abiliterait,abiliterent,abiliteront,aussement,aussements
  reh:ospitaliser rei:nitialise,nitialisee,nitialisees,nitialisent,nitialiser,nitialises,ntervenir rej:eta,etaient,etait,etant,ete,etee,etees,eter,etes,ette,ettent,ettera,ettes
  rel:acha,achaient,achait,achant,ache,achee,achees,achement,achent,acher,achera,aches,anca,ancaient,ancait,ancant,ance,ancee,ancees,ancent,ancer,ancera,ances,atif,atifs,ativement,ecture
  rel:ectures,eva,evaient,evait,eve,evee,evees,event,ever,evera,iaient,iait,ient,ira,irait,ire,iront,is,it,ue,us
  rem:anie,aniee,aniees,aniement,anies,arqua,arquaient,arquait,arquant,arque,arquee,arquees,arquent,arquer,arquera,arques,boursement,boursements,ercia,erciaient,erciait,erciant,ercie,erciee
  rem:erciees,ercient,ercier,erciera,ercies,ettaient,ettait,ettant,ettent,ettra,ettrait,ettre,ettront,is,ise,ises,onta,ontaient,ontait,ontant,onte,ontee,ontees,ontent,onter,ontera,ontes,placa
  rem:placaient,placait,placant,placante,placantes,placants,place,placee,placees,placement,placent,placer,placera,places,pli,plie,plies,plir,plira,plis,plissage,plissages,plissait,plissant
  rem:plissent,plit
  ren:contra,contraient,contrait,contrant,contre,contree,contrees,contrent,contrer,contrera,contres,d,daient,dait,dant,dent,dez,dirent,dit,dra,drait,dre,dront,due,forca,forcaient,forcait
  ren:forcant,force,forcee,forcees,forcent,forcer,forcera,forces,ouvela,ouvelaient,ouvelait,ouvelant,ouvele,ouvelee,ouvelees,ouveler,ouveles,ouvelle,ouvellent,ouvellera,ouvelles,seigna
  ren:seignaient,seignait,seignant,seigne,seignee,seignees,seignement,seignements,seignent,seigner,seignera,seignes,tra,traient,trait,trant,tre,tree,trees,trent,trer,trera,tres,verse,versee,voi
  ren:vois reo:pera,peraient,perait,perant,pere,peree,perees,perent,perer,perera,peres,rienta,rientaient,rientait,rientant,riente,rientee,rientees,rientent,rienter,rientera,rientes
  rep:ara,araient,arait,arant,are,aree,arees,arent,arer,arera,ares,as,assa,assaient,assait,assant,asse,assee,assees,assent,asser,assera,asses,eta,etaient,etait,etant,ete,etee,etees,etent,eter
  rep:etera,etes,letion,letions,ond,ondaient,ondait,ondant,ondent,ondeur,ondeurs,ondeuse,ondeuses,ondirent,ondit,ondra,ondrait,ondre,ondront,onds,ondu,ondue,ondues,ondus,onse,onses,orta
  rep:ortaient,ortait,ortant,orte,ortee,ortees,ortent,ortera,osa,osaient,osait,osant,ose,osee,osees,osent,oser,osera,ositionne,ositionnee,ositionnees,ositionnes,rend,rendra,rendrait,rendre
  rep:rendront,rends,resenta,resentaient,resentait,resentant,resente,resentee,resentees,resentent,resenter,resentera,ris,rise,rises,roductible,roductibles,rogramma,rogrammaient,rogrammait
  rep:rogrammant,rogramme,rogrammee,rogrammees,rogramment,rogrammer,rogrammera,rogrammes
  res:eau,eaux,eque,equee,equees,eques,iduel,iduele,idueles,iduelle,iduelles,iduels,ista,istaient,istait,istante,iste,istee,istees,istent,ister,istera,oudra,oudrait,oudre,oudront,pecta
  res:pectaient,pectait,pectant,pecte,pectee,pectees,pectent,pecter,pectera,pectivement,pira,piraient,pirait,pirant,piratoire,piratoires,pire,piree,pirees,pirent,pirer,pirera,pires,ponsable
  res:ponsables,sentaient,sentait,sentant,sentent,senti,sentie,senties,sentir,sentira,sentis,sentissent,sentit,ta,taient,tait,tant,taura,tauraient,taurait,taure,tauree,taurees,taurent,taurer
  res:taurera,taures,te,tee,tees,tent,ter,tera,treindra,treindrait,treindre,treindront,trictif,trictifs,ultat,ultats
  ret:abli,ablie,ablies,ablir,ablira,ablis,ablissait,ablissant,ablissent,ablit,arda,ardaient,ardait,ardant,arde,ardee,ardees,ardent,arder,ardera,enaient,enait,enant,enir,enta,entaient,entait
  ret:entant,ente,entee,entees,entent,enter,entera,entes,entissement,entissements,enu,enue,enues,enus,iculaire,iculaires,inien,iniene,inienes,inienne,iniennes,iniens,ira,iraient,irait,irant
  ret:iree,irent,irer,irera,our,ourna,ournaient,ournait,ournant,ourne,ournee,ournees,ournement,ournent,ourner,ournera,ournes,ours,raite,raitee,raitees,raites,reci,recie,recies,recis,recissement
  ret:recissements,roareolaire,roareolaires,ropectoral,ropectorale,ropectorales,roperitoneale,roperitoneaux,roplacentaire,rouva,rouvaient,rouvait,rouvant,rouve,rouvee,rouvees,rouvent,rouver
  ret:rouvera,rouves reu:ni,nie,nies,nir,nira,nis,nissait,nissant,nissent,nit,ssi,ssie,ssies,ssis,tilisable,tilisables
  rev:eil,eilla,eillaient,eillait,eillant,eille,eillee,eillees,eillent,eiller,eillera,eilles,eils,enaient,enait,enant,enir,enu,enus,erifier,isa,isaient,isait,isant,isee,isent,iser,isera,oie
  rev:oies,oir,ois,oit rhi:nite,nites,norrhee,norrhees rho:mboide rhu:matologique,matologiques,matologue,matologues ria:ient,it,nt rie:n,nt rin:cage,cages rir:a,ait,e,ont ris:que,ques rix:e,es
  rog:na,naient,nait,nant,ne,nees,nent,nera rom:pu,pue,pues,pus ron:fla,flaient,flait,flant,fle,flee,flees,flent,fler,flera,fles rot:ulien,uliene,ulienes,ulienne,uliennes,uliens
  rou:geole,geoles,geur,geurs,lant,lante,tier,tiere,tieres,tiers rub:eole,eoles rur:al,ale,ales,aux sac:ree,rees,rement,res sag:ittaux
  sai:gna,gnaient,gnait,gnant,gne,gnee,gnees,gnement,gnements,gnent,gner,gnera,gnes,n,ne,nement,nes,ns,si,sie,sies,sir,sira,sis,sissait,sissant,sissent,sit,t
  sal:aient,ait,ant,arie,ariee,ariees,ement,ent,ies,ir,ira,issait,issant,issent,it,le,pingite,pingites,ua,uaient,uait,uant,ue,uee,uees,uent,uer,uera,ues sam:edi
  san:glaient,glait,glant,glante,glantes,glants,gle,glee,glees,glent,gler,glera,gles sar:coidose,coidoses,comateuse,comateuses,comateux,come,comes,m sat:isfaisant,isfaisante,isfaisantes,isfaisants
  sau:f,va,vaient,vait,vee,vees,vegarde,vegardee,vegardees,vegardes,vent,ver,vera,ves sav:ait sca:nographique,nographiques,phoide,pulaire,pulaires,pulalgie,pulalgies sch:wannome,wannomes
  sci:entifique,entifiques,ntigraphique,ntigraphiques
  scl:ereuse,ereuses,ereux,erodermie,erodermies,eroproteine,eroproteines,erosa,erosaient,erosait,erosant,erosat,erose,erosee,erosees,erosent,eroser,erosera,eroseraient,eroserait,eroserent
  scl:eroseront,eroses,erotique sco:laire,lairement,laires scr:otale,otaux sdr:a sea:nce,nces
  sec:ha,haient,hait,hant,he,hee,hees,hement,hent,her,hera,hes,ondaire,ondairement,ondaires,onde,ours,retaire,retaires,retariat,retariats,teur,teurs,urite,uritee,uritees,urites sed:ate,atee,atees,ates
  seg:mentaire,mentaires,mente sel:laire,laires,on sem:aine,bla,blable,blablement,blables,blaient,blait,blant,ble,blee,blees,blent,bler,blera,bles,estre,estriel,estrielle,inale,inaux,inome,inomes
  sen:siblement,sitif,sitifs,taient,tait,tant,tent,ti,tie,ties,tir,tira,tissent,tit
  sep:ara,araient,arait,arant,are,aree,arees,arent,arer,arera,tale,taux,te,tee,tees,tembre,ticemie,ticemies,tieme,tiemes,tique,tiques seq:uellaire,uellaires
  ser:aient,ait,euse,euses,eux,ingue,ingues,ologie,ont,otherapie,raient,rait,rant,ree,rees,rement,rent,rer,rera,vaient,vait,vent,veur,veurs,veuse,vi,vie,vies,vir,vira,vis,vissent,vit
  seu:il,ils,l,le,lement,les,ls sev:erement,rage,rages,ree,rees sex:e shu:nte sie:cle,ste,stes
  sig:moide,moidien,moidiene,moidienes,moidienne,moidiennes,moidiens,naient,nait,nala,nalaient,nalait,nalant,nale,nalee,nalees,nalent,naler,nalera,nant,naux,nee,nees,nent,nera,nificatif
  sig:nificatifs,nificative,nificativement,nificatives sil:icotique,icotiques,lon,lons
  sim:ilaire,ilaires,ilitude,ilitudes,plement,plifia,plifiaient,plifiait,plifiant,plifie,plifiee,plifiees,plifient,plifier,plifiera
  sin:on,ueuse,ueuses,ueux,usien,usiene,usienes,usienne,usiennes,usiens,usite,usites sit:ua,uaient,uait,uant,ue,uee,uees,uent,uer,uera six:ieme,iemes ski:ascopie,ascopies smu:r soc:iale,ialement,iaux
  soe:ur,urs soi:ent,gnant,gnante,gnantes,gnants,ns,r,ree,t,xantaine,xante sol:ide,idement,itaire,itairement som:brement,meil,meils,met,mets,nolente son:da,daient,dait,dant,dee,dent,der,dera,t
  sor:taient,tait,tant,te,tent,ti,tir,tira,tis,tissent,tit
  sou:ci,cis,dain,daine,dainement,daines,dains,deur,deurs,deuse,ffle,ffles,ffraient,ffrait,ffrance,ffrant,ffrante,ffrantes,ffrants,ffrent,ffrir,ffrira,ffris,ffrissent,ffrit,hait,haita,haitable
  sou:haitables,haitaient,haitait,haitant,haite,haitee,haitees,haitent,haiter,haitera,haites,haits,lage,lagea,lageaient,lageait,lageant,lagee,lagees,lagent,lager,lagera,lages,leva,levaient
  sou:levait,levant,leve,levee,levees,levent,lever,levera,leves,ple,plement,ples,rd,rde,rdement,rdes,rds,riaient,riait,riant,rient,rira,rirait,rire,riront,rit,vent
  spa:radrap,radraps,sme,stique,stiques spe:cifique,cifiquement,cifiques,ctrale,ctraux sph:enoidale,enoidaux,enoide,enoidite spi:cule,culee,culees,cules
  spl:anchnique,anchniques,enectomie,enomegalie,enomegalique
  spo:ndylarthrite,ndylarthrites,ndyle,ndylodiscite,ndylodiscites,ndylolyse,ndylolyses,ndylose,ntane,ntanee,ntanees,ntanement,ntanes,rtif,rtifs,rtive,rtivement,rtives
  sta:bilisa,bilisaient,bilisait,bilisant,bilise,bilisee,bilisees,bilisent,biliser,bilisera,bilises,bilite,bilitee,bilitees,bilites,dification,difications,giaire,giaires,tif,tifs,tionnaire
  sta:tionnaires ste:atose,atoses,atosique,atosiques,llaire,llaires,nosage,nosages,nosant,nosee,nostome,nte,ntee,ntees,rilement,rilet,rilets,rilisa,rilisaient,rilisait,rilisant,rilise,rilisee,rilisees
  ste:rilisent,riliser,rilisera,rilises,rilite,rilitee,rilitees,rilites,rnale,rnaux sti:mulateur,mulateurs sto:ckee,ckees,ppa,ppaient,ppait,ppant,ppe,ppee,ppees,ppent,ppera,ppes
  str:abisme,abismes,esse,essee,essees,ucturel,ucturele,uctureles,ucturelle,ucturelles,ucturels sty:loide
  sub:aigu,aigue,i,ie,ies,ir,ira,is,issait,issant,issent,it,linguale,linguaux,optimale,optimaux,scapulaire,scapulaires,til,tile,tilement,tiles,tils,totale,totaux suc:res sue:ur,urs
  suf:fisamment,fisant,fisante,fisantes,fisants sug:gera,geraient,gerait,gerant,gere,geree,gerees,gerent,gerer,gerera,geres,gestif,gestifs
  sui:vaient,vait,vant,vante,vantes,vants,vent,vie,virent,vit,vra,vrait,vre,vront sul:famide,famides
  sup:erficie,erficiel,erficiele,erficieles,erficielle,erficiellement,erficielles,erficiels,erficies,erieurement,erposable,erposables,erpose,erposee,erposes,erposition,erpositions,inateur
  sup:inateurs,plementaire,plementairement,plementaires,porta,portaient,portait,portant,porte,portee,portees,portent,portera,prima,primaient,primait,primant,prime,primee,primees,priment,primer
  sup:primera,primes,racentimetrique,racentimetriques,rasellaire,rasellaires
  sur:aigu,aigue,aigues,aigus,croit,dite,ditee,ditees,dites,dosage,eleva,elevaient,elevait,elevant,eleve,elevee,elevees,elevent,elever,elevera,eleves,expose,exposee,exposees,exposes,infecte
  sur:infectee,infectees,infectes,poids,renal,renalien,renaliene,renalienes,renaliens,tout,veilla,veillaient,veillait,veillant,veille,veillee,veillees,veillent,veiller,veillera,veilles
  sus:pecta,pectaient,pectait,pectant,pecte,pectee,pectees,pectent,pecter,pectera,pendaient,pendait,pendant,pendent,pendirent,pendit,pendra,pendrait,pendre,pendront,pendu,pendue,pendues,pendus
  sut:uree sym:etrique,etriquement,etriques syn:chronisa,chronisaient,chronisait,chronisant,chronise,chronisee,chronisees,chronisent,chroniser,chronisera,chronises,oviale,oviaux,ovie,ovies
  sys:tematiquement,tematisa,tematisaient,tematisait,tematisant,tematise,tematisee,tematisees,tematisent,tematiser,tematisera,tematises,teme,temique,temiques
  tab:ac,acs,agique,agiques,agisme,agismes,lier,liers tac:ha,haient,hait,hant,he,hee,hees,hent,her,hera,hycarde,hycardes,hycardie,hycardies,ite,itement tai:lle,lles
  tal:algie,algies,ien,iene,ienes,ienne,iennes,iens tam:ponna,ponnaient,ponnait,ponnant,ponne,ponnee,ponnees,ponnent,ponner,ponnera,ponnes tan:t,te,tes,tot
  tar:d,divement,if,ifs,salgie,sectomie,sien,siene,sienes,sienne,siennes,siens tas:se,see,sees,sement,sements,ses tat:ouage,ouages tec:hnicien,hnicienne,hniciennes,hniciens,hniquement
  tel:echarge,echargeait,echargeant,echargee,echargees,echargent,echarger,echarges,epathie,epathique,ephona,ephonaient,ephonait,ephonant,ephonee,ephonent,ephoner,ephonera,ephonique,ephoniques
  tel:eplastie,escopique,le,lement,s tem:oigna,oignaient,oignait,oignant,oigne,oignee,oignees,oignent,oigner,oignera,oignes,porale,poraux
  ten:aient,ait,daient,dait,dance,dances,dant,dent,dineuse,dineuses,dineux,dinopathie,dirent,dit,dra,drait,dre,dront,du,due,dues,dus,ir,opathie,oplastie,ta,taient,tait,tant,te,tee,tees,tent,ter
  ten:tera,u,ue,ues,us ter:atome,atomes,me,mina,minaient,minaison,minaisons,minait,minant,mine,minee,minees,minent,miner,minera,mines,ritoire,ritoires tes:ticulaire,ticulaires,ticule,ticules
  tet:raplegie,raplegies,raplegique,raplegiques tha:lamique,lamiques the:rapeute,rapeutes,rapeutique,rapeutiques,rmique,rmiques,rmoforme,rmoformee,rmoformees,rmoformes,s
  tho:racentese,racoabdominale,racocentese,racolombaire,racolombaires,racoplastie thr:ombocyte,omboplastine,ombose,ombosee,ombosees,omboses,ombotique,ombotiques
  thy:mome,momes,roidectomie,roidiene,roidisme,roidite,roidites tib:iale,iaux tir:a,aient,ait,ant,ee,ent,er,era tis:sulaire,sulaires toi:lettes
  tol:era,eraient,erait,ere,eree,erees,erent,erer,erera,eres tom:ba,baient,bait,bant,be,bee,bees,bent,ber,bera,ographie top:ique,iques,ogramme,ographie tor:ticolis,tueuse,tueusement,tueuses,tueux
  tot:ale,alement,aux
  tou:cha,chaient,chait,chant,che,chee,chees,chent,cher,chera,jours,rna,rnaient,rnait,rnant,rne,rnee,rnees,rnent,rner,rnera,ssa,ssaient,ssait,ssant,sse,ssee,ssees,ssent,sser,ssera,sses,te tou:tefois
  tox:icomanie,icomanies,ique,iques
  tra:beculaire,beculaires,beculeee,beculees,cheale,cheaux,cheen,cheenne,cheennes,cheide,cheite,cheostomie,cheotomie,cheotomise,cheotomiser,ducteur,ducteurs,ductrice,ductrices,inant,inante
  tra:inantes,inants,it,ita,itaient,itait,itant,ite,itee,itees,itent,iter,itera,ites,jet,jets,nche,nches,nsaminase,nsfera,nsferaient,nsferait,nsferant,nsfere,nsferee,nsferees,nsferement
  tra:nsferent,nsferer,nsferera,nsfert,nsferts,nsfuse,nsfusee,nsfusees,nsfuses,nsitoire,nsitoirement,nsitoires,nsmettaient,nsmettait,nsmettant,nsmettent,nsmettra,nsmettrait,nsmettre,nsmettront
  tra:nsmis,nsmise,nsmises,nsparent,nsparente,nsparentes,nsparents,nsplante,nsplantee,nsplantees,nsporta,nsportaient,nsportait,nsportant,nsporte,nsportee,nsportees,nsportent,nsporter,nsportera
  tra:nssonique,nssoniques,nsversalement,nsversaux,que,quee,quees,quenard,quenards,quent,quer,quera,queraient,querait,querent,queront,ques,quet,quets,queur,queuse,queuses,umatique,umatiques
  tra:umatise,umatisee,umatisees,umatises,vail,vailla,vaillaient,vaillait,vaillant,vaille,vaillee,vaillees,vaillent,vailler,vaillera,vailles,vaux,versaient,versait,versant,versee,versent,verser
  tra:versera tre:ize,izieme,mbla,mblaient,mblait,mblant,mblee,mblement,mblements,mblent,mbler,mblera,ntaine,nte tri:cuspide,mestre,mestriel,mestrielle
  tro:isieme,isiemes,mboniste,mpe,mpes,nque,nquee,nquees,nques,p,ponine,ttinette,ttinettes,uva,uvaient,uvait,uvant,uve,uvee,uvees,uvent,uver,uvera,uves
  tub:aire,aires,erculeuse,erculeuses,erculeux,erculose,erculoses,erosite,erositee,erositees,erosites tum:efaction,efactions,efie,efiee,efiees,efies,orale,oraux,orectomie,orectomies tur:bulente
  tut:eur,eurs,rice,rices tym:panique,paniques typ:hoide,ique,iquement,iques uhc:d uht:cd ulc:eree uln:aire,aires ult:erieur,erieure,erieurement,erieures,erieurs,rason,rasonique,rasoniques,rasonore
  ung:ueal,ueale,ueales,ueaux uni:laterale,lateralement,lateraux,loculaire,loculaires,quement,tee upa:tou upl:oader urb:aine,aines,ains
  ure:e,terale,teraux,terite,terostomie,tral,trale,trales,traux,tre,tres,trite urg:ente,entiste,entistes uri:na,naient,naire,naires,nait,nant,nee,nent,ner,nera
  uro:graphie,logie,logique,logiques,logue,logues urt:icaire,icaires usc:an,c usi usu:el,ele,eles,elle,ellement,elles,els ute:rin,rins
  uti:le,lement,lisa,lisable,lisables,lisaient,lisait,lisant,lisation,lisations,lise,lisee,lisees,lisent,liser,lisera,lises uve:ite,ites
  vac:cin,cina,cinaient,cinait,cinant,cination,cinations,cinee,cinent,ciner,cinera,cins vag:in,inale,inaux,ins,uement vai:sseau
  val:eur,eurs,ida,idaient,idait,idant,ide,idee,idees,idement,ident,ider,idera,vulaire,vulaires,vulopathie,vulopathies
  var:ia,iaient,iait,iante,ice,icelle,icelles,ie,iee,iees,ient,ier,iera,ies,iqueuse,iqueuses,iqueux vas:cularisation,cularise,cularisee,cularisees,cularises,cularite,cularites
  veg:etal,etale,etales,etaux vei:lle ven:ait,deur,deurs,deuse,dredi,ir,tile,tilee,tilees,tiles,trale,traux,triculaire,triculaires,u
  ver:bale,balement,baux,beuse,beusement,beuses,beux,ifia,ifiaient,ifiait,ifiant,ifie,ifiee,ifiees,ifient,ifier,ifiera,te,tebraux,tebree,tebrotherapie,tement,ticale,ticalement,ticaux
  ves:icale,icaux,iculaire,iculaires,tibulaire,tibulaires vet:ement,ements veu:f,lent,t vic:ieux vid:aient,ait,ange,anges,ant,e,ee,ees,ent,er,era vie:ndra,nnent,nt,use,uses,ux vig:iles
  vin:gtaine,gtieme vio:lemment,lente vir:ale,aux,ologique,ologiques
  vis:cerale,ceralement,ceraux,iblement,ita,itaient,itait,itant,ite,itee,itees,itent,iter,itera,sage,see,sees,ualisa,ualisaient,ualisait,ualisant,ualisee,ualisent,ualiser,ualisera,uel,uele
  vis:ueles,uelle,uellement,uelles,uels vit:e,iculteur,iculteurs viv:aient,ait,ante,antes,ants,ent,ra,rait,re,ront voi:ci,ent,la,r,sinant,t,ture,tures
  vol:ontairement,ontiers,umineuse,umineuses,umineux vom:i,ie,ies,ir,ira,is,issait,issant,issement,issements,issent von:t vot:re vou:drait,lait,lu,lue,s,te,tes voy:ait
  vra:i,ie,ies,is,isemblable,isemblablement,isemblables vul:vaire,vaires,ve,ves zoo:ma,maient,mait,mant,me,mee,mees,ment,mera
`);
