/** More words of English, inflected forms and whatever is anybody's name or a town left out. Packed by their first three letters. */

export const commonWords = `
  aar:dvark aba:ci,ck,cus,ndonment,ted,tes,ting abb:eys,reviate abd:icate,ucting,ucts abe:t abh:or,orrence,orrent abj:ect abl:aze,est,y abo:de,lish,lition,minable,riginal,rigine,rtive,und,veboard
  abr:asives,east,idged,idges,idging,upter,uptest abs:cond,entee,olutest,olve,orbent,tain,tention,tinence,traction,truse,urder,urdest,urdity abu:ndance,ndant,ser aby:smal,sses
  acc:ede,elerating,entuating,eptably,laim,limate,limatize,olade,ompaniment,ompanist,omplishment,ordance,orded,ordion,ords,ost,ountable,ountancy,redit,rue,user,ustom ach:ievable aci:dity ack:nowledgement,nowledgment aco:rns
  acq:uaint,uiesce,uiescence,uit,uittal acr:eages,ider,idest,imonious,imony,obat,obatic,onym act:ivist,ualities,uary acu:men,puncture,ter,test ada:ge,mant,ptable,pter,ptor add:itive,ressee ade:pt adh:ered,eres,ering
  adj:ectives,oin,ourn,ournment,ustable adm:inisters,inistrative,irably,ittance,onish,onition ado:be,lescence,rn,rnment adr:ift,oit adu:lterate,ltery,lthood
  adv:ancement,antageous,enturer,enturous,erb,erbial,ersary,ersest,ersity,ert,ertise,ertisement,ertiser,isable,iser,isory aeo:n aer:odynamic,osol,ospace aff:able,ably,iliate,inity,irm,ix,lict,liction,luence,luent,ordable,ront
  afi:eld afl:ame,oat afo:ot,rementioned,resaid afr:esh aft:ermath,erthought agg:ravating,regating,ressor agh:ast agi:le,lity,tate,tator agl:ow agn:ostic,osticism ago:nize agr:eeable,eeably,icultural,iculture,ound aid:s
  ail:ed,ment,s aim:less air:ier,iest,liner,mail,s,strip,tight aja:r ala:rmist alb:eit,inos alc:ove alg:ae,ebra,ebraic ali:enate,ght,gning,gns,nement,nes,ning,t
  all:ayed,aying,ays,ege,egorical,egory,eviate,ot,otment,owable,ude,ure,usion alm:anac,onds alo:ft,of,ud alp:habetic,habetical alt:erable,ernator,ho,ruism,ruistic ama:lgamate,ssed,sses,ssing,teurish,ze,zement
  amb:iance,idextrous,ience,iguity,ivalence,ivalent,led,les,ling ame:ba,bae,ers,nable,nded,nding,nds,nity,thyst ami:able,ably,cable,cably,dst,rs amn:esty amo:eba,ebae,k,ral,rous
  amp:ersand,hibian,hibious,hitheater,hitheatre,le,ler,lest,lify,ly,s,utate amu:ck ana:chronism,emic,esthetics,logies,logue,lyzer,rchic,rchism,rchist,thema anc:estor,estral,estry,horages,hovies,ienter,ientest and:roid ane:cdote,w
  ang:ler,rier,riest ani:mate,mosities ann:als,exed,exes,exing,ihilate,otate,oyance,uity,ulled,ulling,ulment ano:int,nymity,rak ans:werable
  ant:agonisms,agonistic,agonize,eater,elopes,ennae,hems,hill,hologies,hrax,hropologists,iclimax,ics,iquate,iquity,onym anv:il aor:tae apa:rtheid,thy ape:d aph:orism apl:omb apo:cryphal,logetic,stles,strophe
  app:al,all,arel,arition,ease,easement,ended,ending,ends,etizer,licant,lying,ointee,osite,raisal,raise,reciable,reciative,rehend,rehension,rentice,renticeship,roachable apr:icot apt:est,itude,ly aqu:amarine,aria,atic ara:ble
  arb:iter,itrate,ors arc:ane,haeologists,haic,heologists,hery,hest,hetypal,hetypical,hipelago,hways,ked,king ard:ent,or arg:uable,uably,umentative ari:sen,stocracy,stocratic,thmetic ark:s arm:ament,chair,istice,ory,pit
  aro:matic,se,use arr:aign,ears art:ful,ichoke,iculately,iculates,ifice,isan,istry,work asc:ended,ends,ensions,ent,ertain,etics,ribe ase:xual ash:can ask:ance asp:aragus,ersion,halt,irant,ire
  ass:ail,ailant,assinate,aulter,embler,ent,erting,ertive,erts,essor,imilate,ociative,ort,ortment,ureds ast:erisk,eroid,onish,onishment,ound,ronomer,ronomical,ronomy,ute,uter,utest ath:eism,eist,eistic atm:ospheric ato:ne,nement
  atr:ocious,ocity att:acker,ain,ainment,entive,est,ire,ributable,ribution auc:tioneer aud:acious,acity,itoria,itoriums aug:uster,ustest aur:ae,al aus:picious,tere,terer,terest,terity
  aut:henticate,henticity,horitarian,horitative,horship,obiographical,obiographies,ocracy,ocrat,ocratic,umnal ava:rice,ricious ave:rse,rt avi:ator avo:cadoes,cados,idable,w,wal awe:d awf:uller,ullest awk:warder,wardest awn:ing
  awo:ken awr:y axe:d axl:e aza:leas bab:ble,ier,iest,oon,yish bac:kfire,kgammon,kings,klash,klog,kslash bad:dest,gered,gering,gers,minton bag:gier,giest,gy bal:dest,ks,lad,lasted,lasting,lasts,loted,loting,mier,miest,ms,my
  bam:boos,boozle ban:dana,danna,died,dier,dies,diest,ditti,dwagon,dying,ishes,ishing,isters,joes,jos,knote,tering,ters bap:tism,tize
  bar:barian,baric,barous,beque,ds,eback,est,gainer,itone,nyard,oque,raged,rages,raging,rener,renest,rens,rettes,ricade,rings,rister,tering,ters bas:est,hful,ins,ked,king,ks,soon,ted,tes bat:tleship bau:ds baw:dier,diest,dy,l
  bay:oneted,oneting,onets,onetted,onetting,ous baz:aar bea:dier,diest,ding,ker,rable,rers,rings,ter,utician,utify bec:koned,koning,kons bed:bug,clothes,der,lam,rock,spread bee:ches,fier,fiest,fy,hive,swax,t,ves
  bef:all,allen,ell,it,riend beg:inner,innings,rudge,s,uile beh:alves,avioral,ead,eld,older bei:ge,ngs bel:abor,ated,ched,ches,fries,ie,ievable,ittle,lboy,lhop,ligerent,lowed,lowing,ongings,ying bem:oan,use
  ben:ediction,efactor,eficial,eficiary,evolence,evolent,ighted beq:ueath,uest ber:eaved,eaves,eaving,eft,ets,serk,thed,thing,ths bes:eech,et,iege,ought,tial,tow bet:rothal,terment,tor bew:ilder,ilderment,itch bib:liographies,s
  bic:entennial,kered,kering bid:den,e,s bie:nnial big:amist,amous,amy,otry,ots bil:lboard,lfold,liards,lowed,lowing,lows bin:ders,dings,omial bio:degradable,grapher,graphical,graphies,logists bip:artisan,ed
  bir:ched,ches,ching,dcage bit:terer,terest,tersweet bla:b,ckberry,ckbirds,ckboard,ckened,ckening,ckens,ckest,ckmailer,cktop,meless,nched,nches,nching,ncmange,ndest,red,res,ring,spheme,sphemous,sphemy,tant,zers
  ble:aker,akest,arier,ariest,ary,at,nt,ssings bli:ghted,ghting,ghts,mp,ndest,nker,p,ssful,thely,ther,thest,tzed,tzes,tzing,zzards
  blo:ckaded,ckades,ckading,ckbuster,cs,g,gger,ndest,odier,odiest,odthirstier,odthirstiest,odthirsty,tch,ts,tted,tters,wout,wtorch blu:bber,dgeon,ebell,ebirds,egrass,er,est,ffer,ffest,nder,nter,ntest,rb,rt,sters
  boa:rder,rdwalk,sted,stful,sting,sts bob:bed,bing,cat,s,sled bod:ed,ice,ing bog:ged,ging,gle boi:sterous bol:dest,oney,stering,sters bom:barded,barding,bardment,bards,bings bon:eyer,eyest,fire,iest,nets
  boo:kcase,kend,kings,kkeeper,kkeeping,klet,kshelf,kshop,kworm,merang,rish,rs,tee,tie,tleg bos:siest,sy bot:anical,anist,ched,ches,ching,hersome bou:ghs,rgeoisie,tique bow:lder,legged box:car boy:cott,hood,ish
  bra:cketed,cketing,ckets,ckish,ggart,ided,iding,ids,inier,iniest,instorm,iny,ise,ndish,shest,ssier,ssiere,ssiest,ssy,vado,vest,wnier,wniest,wny,yed,ying,ys,zened,zening,zens,ziers
  bre:adwinner,akable,ather,eder,ezier,eziest,thren,vity,wery bri:bery,cklayer,degrooms,dled,dles,dling,efer,efest,ghten,mmed,mming,ms,mstone,nier,niest,ny,sked,skest,sking,skly,sks,stled,stles,stling,tches,ttlest
  bro:ached,aches,aching,adened,adening,adens,ader,adest,cade,chure,il,iler,ncos,och,oded,oding,ods,ths,wbeat,wbeaten,wnest,ws,wse bru:sk,sker,skest,squer,squest bub:blier,bliest,bly bud:s buf:foon bug:gier,giest,led,lers,les,ling
  bui:lder,ldings bul:bous,kier,kiest,ky,ldoze,ldozer,lfight,lfighter bum:blebee,mest,pier,piest bun:galows,gle,gler buo:yancy,yant,yed,ying,ys bur:ble,densome,eaucracy,eaucrat,eaucratic,eaux,lap,lier,liest,ners,nish,p,ro,rowed,sar
  bus:hel,hier,hiest,ier,iest,inesswoman,inesswomen,tled,tles,tling,ybody but:chery,s,termilk,terscotch,tonhole,tressed,tresses,tressing bux:om byg:one byp:ast byw:ay cab:oose cac:aos,hed,hes,hing,kle,ti cad:ences
  cag:ey,ier,iest,y caj:ole cal:icoes,icos,ked,king,ks,lable,lings,lous,mest,ories cam:araderie,eos,ouflage,paigner,pers
  can:didacy,died,dlestick,dor,dying,ister,nery,nibal,nibalism,nier,niest,onical,opy,taloup,taloupe,tankerous,teens,tering,ters,vass,vasser
  cap:ably,acitance,acitor,ered,ering,italism,italist,italize,itulates,rices,ricious,size,tion,tivate,tivities,tor
  car:amel,ats,avan,buretor,cass,digans,efuller,efullest,essed,esses,essing,ibous,icature,nage,nivore,oled,oling,olled,olling,ols,ouse,ped,pentry,ping,ps,riageway,tels,tographer,tons,toonist,twheel
  cas:caded,cades,cading,hew,ings,k,serole,sinos,taway,te,ters,tings,toff cat:aclysm,aclysmic,apult,call,chier,chiest,chment,chup,echism,egorical,egorize,ered,erpillar,ers,fish,nap,nip,sup,walk
  cau:cus,liflower,lked,lking,lks,seway,stic cav:eat,erns,iare,ort caw:ed,ing,s cea:sefire,seless ced:e cel:ery,ibacy,ibate,list,lophane,los cen:sor,sorship,sure,sus,tennials,terpiece,tipede,tralize,trifuge cer:emonial,emonious,tify
  cha:fed,fes,ffed,ffing,ffs,fing,grined,grining,grinned,grinning,grins,insaw,irmen,lets,lice,lkier,lkiest,lky,llengers,meleon,ndelier,ngeable,otic,perons,pt,racterize,rcoal,rgeable,rger,risma,rismatic,ritably
  cha:rities,rlatan,rred,rring,sm,ssis,ste,stened,stening,stens,ster,stest,stise,stisement,tterbox,ttier,ttiest,tty,uvinist
  che:apen,apest,ckers,ckout,ep,erfuller,erfullest,erier,eriest,ery,esecloth,mist,rub,rubim,stnuts,wier,wiest,wy
  chi:cer,cest,d,dden,de,efer,efest,eftain,ller,llest,lli,llier,lliest,me,mpanzee,nk,ntz,pmunk,pper,ropractor,rp,sel,valrous,valry chl:orophyll cho:icer,icest,osey,osier,osiest,osy,ppier,ppiest,ppy,rals,reographer,rtle,wder
  chr:istened,istening,istens,onicle,onologies,ysanthemum chu:bbier,bbiest,cked,cking,ckle,cks,mmier,mmiest,mmy,nkier,nkiest,nky,rned,rning,rns cid:er cig:arets cin:der cip:her
  cir:cuitous,cuitry,cumcising,cumstantial,cumvent,cumvention cit:es,ing,izenship,ric,ruses civ:ility,ilize
  cla:cked,cking,cks,d,irvoyance,irvoyant,mbered,mbering,mbers,mmier,mmiest,mor,ndestine,nged,nging,ngs,nk,ppers,ptrap,rinet,shed,shes,shing,sp,ssify,tter
  cle:anest,anlier,anliest,anse,anser,arest,arings,at,aving,fs,nch,rgy,rgyman,rgymen,ric,rical,verer,verest cli:i,max,mbers,nched,nches,nching,nked,nking,nks,pboard,ppings,pt,que,x
  clo:ckwise,ds,g,ister,the,thespin,udburst,udier,udiest,ut,vers,ves clu:bhouse,cked,cking,cks,eless,mp,msier,msiest,ng,ttering,tters clv:i,ii clx:i,ii,iv,ix,vi,vii
  coa:lesced,lesces,lescing,lition,rsened,rsening,rsens,rsest,stline,x cob:s,web coc:keyed,kier,kiest,oanut cod:s coe:rce cof:fers cog:ency,ent,s coi:nage,ncided,ncides,nciding
  col:dest,laborate,laborative,lage,legiate,lide,loquial,loquialism,onize,ossal
  com:batant,bustible,bustion,elier,eliest,estible,ical,mandeer,mandment,mandoes,mandos,mas,memorate,mencement,mendable,mended,mending,mends,mentary,mercialism,mercialize,miserate,modity,moner,monest,mune,municable
  com:municative,municator,munique,mutative,mute,muters,pacter,pactest,panionship,parable,passionate,patriot,pel,petence,petitor,pile,piler,placency,placent,plemented,plementing,plements,pletest,plexity,plied
  com:plying,post,prehend,prehension,pulsion,pulsory,punction,puting,radeship
  con:cealment,cede,ceited,ceits,ceivable,ceivably,certi,certo,ciliate,cise,ciser,cisest,coct,coction,course,cur,currence,currency,current,densing,descend,diment,dolence,dominium,done,dors,ducive,fections,federacy
  con:federate,ferred,ferrer,ferring,fers,fetti,fidant,fides,fiding,figurable,figure,finement,fining,fiscate,formed,forming,formity,forms,found,geal,gesting,gests,gregate,gressmen,gresswoman,gresswomen,ical,ifer
  con:jecture,jugal,junction,necters,noisseur,note,queror,quests,scientious,sciousnesses,secrate,sensus,sequent,sequential,servatism,servatories,serve,siderably,sign,signment,sists,solidate,sonant,sort,sortium
  con:spire,stancy,stituency,stitute,stricting,stricts,structing,structs,sultancy,sumerism,summate,tagion,template,templative,temporary,temptible,tender,tends,tention,tentious,tentment,tingency,tingent,tinual
  con:tinuum,tort,tortion,tradict,tradiction,tradictory,traptions,travention,tributor,tributory,trite,trive,trollable,troller,troversy,valesced,valescent,valesces,valescing,vene,verged,verges,verging,versant
  con:versed,versely,verses,versing,verter,vertor,veyance,vulse coo:ed,ing,kbook,ky,rdinator cop:ious
  cor:dially,dials,doned,dons,duroy,kscrew,nets,nflakes,niest,nstarch,ollary,pulent,puscle,recter,rectest,rector,responded,responds,roborate,rode,rosives,rupter,ruptest,ruptible,sage,set cos:iest,monaut,mopolitan,tlier,tliest
  cou:ncillor,ncilors,ntable,ntenance,nteract,nterattack,nterclockwise,nterexample,ntrymen,rteous,rtship cov:et,etous cow:ardice,ers,girl,hide coy:est coz:iest
  cra:bbier,bbiest,bby,ckle,ckpot,ftier,ftiest,ftsman,ftsmen,fty,g,ggier,ggiest,ggy,mmed,mming,ms,nberries,nkier,nkiest,sser,ssest,vings,wfish,yfish,yoned,yoning,yons,zes,zing
  cre:ak,akier,akiest,aky,amier,amiest,amy,dence,dential,dible,ditable,ditor,dulous,epier,epiest,mate,pe,pt,stfallen,tinous,tins,vasse cri:mson,nge,nkle,ses,sper,spest,sscross,tique
  cro:aked,aking,aks,cheted,cheting,chets,ckery,cus,ny,okeder,okedest,oned,oning,ons,quet,ssbow,ssest,ssroad,uched,uches,uching,wbar
  cru:cifix,cifixion,der,dest,dity,eler,elest,eller,ellest,mbed,mbing,mbled,mbles,mblier,mbliest,mbling,mmier,mmiest,mple,nchy,sader,stacean,stier,stiest,sty,x cry:baby,pt,ptic,stalize,stallize cud:dly cue:d cui:sine
  cul:inary,lender,ls,minates,pable,tivate cum:bersome,s cun:ninger,ningest cup:ful,sful cur:able,ator,dle,ds,ios,rants,ricula,sory,st,tail,ter,test,tsey,tsy cus:tards,todians cut:back,er,lery,let,throat,tings cyb:ernetics
  cyc:lic,lone cym:bals cyn:ic,icism cyp:resses cza:rs dab:bed,bing,ble dae:mon daf:fodil dai:lies,ntier,nties,ntiest,ntily,ses,sies dal:lied,lies,lying dam:ndest,nedest,pen,pest,sel dan:delion,dier,diest,druff,gled,gles,gling,kest
  dap:perer,perest dar:edevil,ken,ted das:hboard,tardly dau:bed,bing,nted,nting,ntless,nts daw:dle day:break,dream,dreamt daz:ed,es,ing,zle dea:den,der,dest,dlier,dliest,fer,fest,rer,rths,thbed,ves
  deb:atable,auchery,ilitating,it,onair,tor dec:adence,adent,anters,eit,eitful,entralize,eptive,ipher,lension,oder,orative,orum,ree,repit,ry ded:uce,uction dee:med,ming,pen
  def:eatist,enseless,erence,erential,erring,ers,iant,inable,initive,lected,lecting,lects,t,ter,test,unct dei:fy,gn,ty dej:ect del:egate,eterious,icacy,icatessen,inquency,inquent,iria,iverance,uded,udes,uding,uge,uxe,ve
  dem:agog,agogue,eanor,ise,ocrat,olish,onstrably,onstrative,oralize,ote,ure,urer,urest den:igrate,im,ounce,ser,sest,tistry deo:dorant,dorize
  dep:artmental,endable,endencies,ict,iction,lete,lorable,lore,rave,ravity,recating,reciate,rive der:ailment,elict,ivative
  des:cendant,cendent,cends,cribable,criptive,ecrate,erter,ignate,irable,irous,ist,ktop,olate,patch,pondent,potic,tabilize,tines,tining,titute,titution det:ain,ergent,erminable,erminism,errent,erring,riment,rimental
  dev:astate,eloper,iant,iating,ious,ise,olution,olve,otee,our,out,outer,outest dex:terous,trous dia:bolical,lect,lings,tribe dic:tate,tatorial,tatorship,tion dif:ferentiating dig:estible,estive,nify,nitary,ress,ression
  dil:apidated,ating,igence,igent,ute dim:inish,inutive,mest,s din:ghy,gier,giest dio:ceses dip:hthong,lomacy,s dir:ectest,er,est,ge,tier,tiest
  dis:advantageous,agreeable,agreeably,ambiguate,armament,astrous,avow,burse,bursement,cern,cernible,ciple,ciplinarian,ciplinary,claimer,consolate,couragement,courteous,creeter,creetest,cretionary,criminates
  dis:cus,dain,dainful,embark,enchantment,entangle,gruntle,hearten,illusionment,infect,infectant,integrate,mal,may,missal,obedience,own,parage,parate,pel,pensary,penser,persal,persion,posable,proportionate,reputable
  dis:repute,ruption,sensions,senter,sident,sipate,solute,sonance,suade,tasteful,tillers,tillery,tils,tincter,tinctest,tinguish,tinguishable,traught,tributor,trustful,use dit:hering,hers,ties,toed,toes,toing,tos
  div:erged,erges,erging,erse,ersify,ersity,est,idend,iner,inest,inities,isor,ulge diz:zier,ziest doc:ile,torate,trine dod:ged,ging doe:r dog:gerel,house,ma,mata,matic,wood doi:ly dol:drums,ed,eful,lies
  dom:esticate,esticity,icile,inate,inion don:s,ut doo:rmen dop:ey,ier,iest,y dor:mitory dou:bly,btful,btless,rer,rest,sed,ses,sing dow:dier,dies,diest,nier,niest,ry doz:ed,es,ing
  dra:bber,bbest,bs,conian,ftier,ftiest,ftsman,ftsmen,fty,matist,matize,pery,ping,wback,wbridges,wings,wl dre:amier,amiest,amy,arier,ariest,ary,dged,dges,dging,gs,nch,ssier,ssiest,ssings,ssmaker,ssy
  dri:bble,ers,est,ftwood,nkable,nkers,vel,zzle dro:ller,llest,pout,ppings,ughts,uth,wse,wsier,wsiest dru:dged,dgery,dges,dging,mstick,nkard,nker,nkest dry:est,s dua:lism dub:bed,bing,ious duc:kling dud:s due:ts dug:out
  dul:lest,ness dum:bbell,ber,bfound,found,pier,piest,pling,py dun:ce,ged,ging,gs dup:e,licity dur:able,ess dus:kier,kiest,tbin,tier,tiest,tmen,tpan dut:iful duv:et dwa:rves dwe:ller,llings,lt dwi:ndle dye:d dyk:ed,ing
  dyn:amical,amo eag:erer,erest ear:mark,ners,nestly,nestness,nests,nings,rings,shot,thier,thiest,thlier,thliest,thworm,thy eas:el,terlies,tward,ygoing eat:er eav:e,esdrop ebb:ed ebo:nies ecc:lesiastical
  eco:logists,nomical,nomist,nomize,system ecu:menical edg:eways,ewise,ier,iest edi:ble,ct,fice,torship edu:cator eel:s eer:ie,ier,iest,y eff:ectual,ervescent,igy,ortless ega:litarian egg:plant ego:centric,ism,s,tism,tist
  eig:envalue,hteenth,htieth eja:culates eje:cting,cts eke:d eki:ng ela:psing,tion eld:est ele:cting,ctor,ctoral,ctorate,ctrician,ctrify,ctrocution,cts,gance,gy,vating,venth eli:cit,tism,tist ell:ipsis elo:pe,pement,quence,quent
  elu:cidate,de ema:nate,ncipate emb:alm,ankment,argo,ark,eds,ellish,ellishment,ezzle,ezzlement,ittering,itters,lem,odied,odies,odiment,odying,oss,roider,roidery eme:rged,rges,rging emi:grant,grate,nent,rs,ssary,ts emo:tive
  emp:athy,hases,hasis,hasize,hatic,loye,oriums,ower,tier,tiest emu:late ena:ct,ctment enc:asing,hant,hantment,ircle,lose,ompass,roached,roaches,roaching,ryption,umber,umbrance,yclopaedia,yclopedia
  end:anger,ear,earment,eavor,ings,ive,orse,orsement,owed,owment,ows,ways ene:mata,rgetic enf:orce eng:ender,rave,raver,ross,ulf eni:gmas,gmatic enj:oyable,oyment enl:ightenment,ist,istment,iven enm:ity eno:rmity enq:uire,uiry
  enr:age,iched,iches,iching,olling,olls,olments,ols ens:emble,hrine,lave,ue ent:ail,angle,anglement,ertainer,hrall,hrals,husiast,ice,icement,irety,itle,omologists,rails,rant,rapped,rapping,raps,reat,reaty,rench,ropy,rust,wine
  enu:merate,nciate env:iable,ious,irons,isage,oy eon:s epa:ulette eph:emeral epi:log,logue,taph,thet,tome epo:ch eps:ilon equ:alize,animity,ate,ator,atorial,estrian,ilaterals,inox,ipping,ips,itable,ity era:dicate,ser,sure
  erg:onomic ero:des,ding err:ant,ed,ing,s ers:twhile eru:dite,pted,pting,pts esc:apade eso:teric esp:ecial,ionage est:eem,hetic,rangement etc:h eth:ereal,os eti:quette ety:mologies eul:ogize,ogy eup:hemism eut:hanasia
  eva:de,ngelical,ngelism,ngelistic,ngelists,porate,sion eve:nest,nings,ntful,ntual,ntualities evi:ct,ction,dent,ler,lest,ller,llest evo:cative,kes,king,lutionary,lve ewe:s exa:cerbating,cter,ctest,lt,sperate
  exc:avate,eeded,eeding,elled,elling,els,erpt,itable,laim,ommunicate,rement,rete,usable exe:cutable,cutioner,cutor,mplify,mpt,mption,rted,rting,rts exh:austive,ilarate,ort,ume exi:le,stential exo:dus,nerate,rbitant
  exp:andable,anse,atriate,ectant,ediency,edient,edite,el,end,endable,enditure,letive,licable,lorer,orter,osition,ound,ressway
  ext:ant,erminates,inction,inguish,inguisher,ol,oll,ort,ortionate,radite,radition,rapolate,ravagance,ravagant,remer,remest,remist,ricate,rovert exu:berance,lt,ltant eye:d,sore fab:les,ricate
  fac:ade,etious,ile,ilitate,simile,tion,torial,tual fad:s fae:ces fag:ots fai:lings,ntest,rer,rest,thless fal:lacious,lacy,lible,sehood,ser,sest,settos,sify,sity,tering,ters fam:iliarity,iliarize,ine
  fan:atic,atical,cier,ciest,ciful,fare,gs far:away,ce,thest fas:cinate,cism,hionable,hionably,tener,tenings,tidious fat:alistic,alities,eful,herhood,herland,hom,ten,ter,test,tier,tiest fau:cet,ltier,ltiest,ltless,na,nae
  fav:orable,orably,oritism faw:ned,ning faz:ed,es,ing fea:rsome,therier,theriest,thery,ts fed:eralism,eralist fee:ble,bler,blest,der,lers,lings fei:gn,nt fel:lest fem:ininity,inism,inist fen:ded,ding,ds
  fer:ment,ocious,ocity,tilize,vent,vor fes:tive,tivities,toon fet:ich,tering feu:d,dal,dalism fev:erish few:est fez:zes fia:scoes,scos fib:ber,s fic:klest,tional,titious fid:dlers,dly,get,gety fie:ndish,rcer,rcest,rier,riest
  fif:teenth,tieth fig:ment,s,urative fil:ch,et,let,lies,mier,miest,my,thiest fin:alize,ancier,esse,gertip,ickier,ickiest,icky fir:ecracker,efighter,efly,eproof,eside,ewood,ework,mer,mest,mware fis:cals,hery,hier,hiest
  fit:ful,test,tings fiv:er fix:able,ture fiz:zed,zes,zing,zle,zy fla:bbier,bbiest,bby,grant,gship,ked,kier,kiest,king,ky,mboyance,mboyant,mingo,mmable,nnel,pjack,shest,shier,shiest,shy,sks,ttens,tterer,unt,vorings,wless
  fle:dged,dgeling,dgling,eced,eces,ecier,eciest,ecing,ecy,eter,etest,shier,shiest,xibly fli:est,ghtier,ghtiest,ghty,msier,msiest,msy,nch,ppant,pper,ppest,rtatious,t
  flo:g,oder,ppier,ppiest,rae,rid,tilla,unce,under,urish,ut,werier,weriest flu:ently,ffed,ffier,ffiest,ffing,ffs,ng,nk,nkey,nkie,nky,rried,rries,rrying,sher,shest,stering,sters,tist,xed,xes,xing fly:over foa:l,mier,miest foc:usses
  fod:der foe:s,tus fog:ey,gier,giest,horn,s,y foi:ble,led,ling,ls,sted,sting,sts fol:iage,klore,ksier,ksiest,ksy,lies,lower,lowings fom:ent fon:dest,dle foo:dstuff,lhardier,lhardiest,lhardy,lproof,tings
  for:age,ayed,aying,ays,bad,bade,bear,bearance,biddings,bore,borne,ceful,cible,cibly,ebode,ego,egone,eleg,erunner,esaw,eseeable,esees,esight,estall,estry,eswore,esworn,etell,ethought,etold,ewarn,ewent,gers,go
  for:gone,lorn,malize,mative,midable,mulates,sake,saken,sook,swear,swore,sworn,thcoming,thright,thwith,tieth,tify,tnight,tuitous,warder,wardest,went fos:silize,sils fou:ler,lest,ndling,ndry,nts,rteenth fow:l fox:ier,iest foy:ers
  fra:cas,gility,grance,grant,iler,ilest,ilty,nkest,nkfurters,ternal,ternize,udulent,ught,yed,ying,ys fre:ckle,est,quenter,quentest,sher,shest,shmen,tful,ts,tted,tting
  fri:endlier,endliest,ezes,gate,ghtful,gid,gidity,ll,llier,lliest,lly,sked,skier,skiest,sking,sks,sky,ttering,tters,volity,volous,zzier,zziest,zzy fro:cks,lic,licked,licking,nd,ntage,stbitten,stier,stiest,stings,th,thier,thiest,thy
  fru:gal,itful,itier,itiest,ition,itless,ity,strate ful:cra,crum,fil,fillment,filment,lest,ness fum:ble,e,igate fun:damentalism,damentalist,gicide,ner,nest
  fur:led,ling,longs,loughed,loughing,loughs,ls,nished,nishes,nishing,or,riest,s,thest,tive fus:elage,sier,siest fut:ile,ility,uristic fuz:e,zed,zes,zier,ziest,zing gab:bed,bing,s gag:s gai:ety,nful
  gal:lantry,leys,livant,lows,ore,vanize gam:bit,est,uts gan:ders,gling,gplank gap:e,s gar:bed,bing,ble,denias,gle,goyle,ish,nish,rulous,ters gas:hed,hes,ket,olene,ped,ses gat:herings gau:dier,diest,nter,ntest,ntlet gav:els
  gaw:k,kier,kiest,ky gay:est,ety,s gaz:elles,ette gee:d,s gel:ded,ding,ds,t gen:ealogies,eticist,ially,ii,ocide,res,tility,tler,tlest,tries,uses geo:graphical,logies,logists ger:aniums,bil,micide ges:ticulates gey:sers
  gha:stlier,stliest gho:stlier,stliest,ul gib:bered,bering,berish,bers,e gid:dier,diest,dy gig:gle,s gil:d,t gim:mick gin:gerbread,gham gir:affe,der,lhood,lish,th giz:zard
  gla:cial,cier,ddened,ddening,ddens,dder,ddest,diators,mor,morize,mourize,mourous,ssier,ssiest,ssware,zed,zes,zing gle:am,aned,aning,ans gli:b,bber,bbest,ders,mmer,nt,sten
  glo:at,om,omier,omiest,rify,ssary,ssed,sses,ssier,ssiest,ssing,ssy,wer glu:mmer,mmest,ts,tted,tting,tton,ttony gna:rl,sh,ts,w,wn gno:me gnu:s goa:ded,ding,ds,lie,lkeeper,tees gob:lets,lin,s
  god:child,children,less,lier,liest,like,mother,parent,send gog:gle gol:denest,dsmiths,fer gon:dolas,er goo:dby,ey,fier,fiest,ier,iest gop:hers gor:ed,ier,iest gos:lings,samer gou:lash,rds gov:erned,erness,erning,ernmental,erns
  gra:celess,ffito,mmatical,nder,ndest,ndeur,ndiose,nnie,nola,pevines,phical,phite,pple,sshopper,ssier,ssiest,ssy,ted,ters,tify,ting,tuitous,tuity,vest,vestone,vitate,yest,ze
  gre:asier,asiest,edier,ediest,enery,enest,etings,garious,mlin,yest gri:ddle,evance,evous,mace,mier,miest,mmest,my,nders,ndstone,slier,sliest,sly,stle,ts,tted,ttier,ttiest,tting,tty,zzled,zzlier,zzliest,zzly
  gro:an,cers,ggier,ggiest,ovier,oviest,pe,tesque,ttos,uch,uchier,uchiest,uchy,uper,upings,used,using,vel,wers,wl gru:bbier,bbiest,bby,eling,elling,esomer,esomest,ffer,ffest,ffly,mble,mpier,mpiest gua:rantor gub:ernatorial
  gue:rilla,rrilla,ssable,sswork guf:faw gui:debook,llotine,ltier,ltiest,ltless,ses,tarist gul:ches,led,lets,lible,lies,ls,ped,ping,ps gum:drop,mier,miest,my,ption gun:men,powder gup:pies gur:gle,us
  gus:hed,her,hes,hing,ted,tier,tiest,ting,ts guz:zle gyb:e gym:nasia,nasium,s gyn:ecologists gyr:oscope hab:itable hac:kneyed,kneying,kneys,ksaw had:docks hag:gle,s hai:lstones,rdo,rier,riest
  hal:ed,est,ibut,lmarked,lmarking,lmarks,tering,ters,ve ham:pered,pering,pers han:dbook,dedness,dicraft,diest,dkerchieves,dlebar,dout,drail,dsful,dsomer,dsomest,gers,gings,gout,kered,kering,kers hap:hazard,less,penings
  har:angue,ass,dened,dens,dier,diest,dliner,dship,ebrained,em,ked,king,ks,lot,mful,monicas,monious,pist,poon,psichord,rowed,rowing,rows,rying,sher,shest,vesters has:tened,tening,tens,tier,tiest hau:ghtier,ghtiest,ghty hav:oc
  hay:stack,wire haz:ardous,ed,els,es,ier,iest,ing hea:dier,dway,lers,lthful,lthier,lthiest,rings,rsay,rse,rtache,rtbroken,rten,rtfelt,rths,rtier,rties,rtiest,rtily,then,venlier,venliest,viest hec:kled,klers,kles,kling,tic
  hed:ged,gehog,ging hee:ded,ding,dless,ds hef:tier,tiest hei:fer,ghten,nous,rloom hel:iport,lish,pings hem:locks hen:ceforth,chman,chmen her:eabouts,eafter,edity,ein,esy,etic,etical,ewith,mits,niae,oine,oism,ons,pes,rings
  hes:itancy,itant heu:ristic hew:ed,n hex:adecimal,agon,agonal hey:day hib:ernate hic:cuped,cuping,kories hid:eaways hie:rarchical,rarchy,roglyphic hig:hbrow,hjack hij:ack hik:er hil:arity,liest,lsides,ly him:s
  hin:dered,dering,drance,dsight,ge,terland hip:pest,popotami,popotamus,py his:ses,torian hit:chhike,chhiker,her,herto hoa:rded,rder,rding,rds,rser,rsest hob:bit,bled,bles,bling,byhorse,goblin,nob,oes,os hod:gepodge hoe:d
  hol:ier,iest,lower,lowest hom:age,elier,eliest,espun,esteaded,esteading,ie,iest,ogenize,onym,ophobic,y hon:ed,ester,estest,eysuckles,ied,ing,orary hoo:dlum,dwink,fed,fing,fs,rah,ves hop:scotch
  hor:ded,des,ding,net,nier,niest,oscope,rendous,rific,rify,seplay,sepower,seradish,ticultural,ticulture hos:iery,tel hot:bed,head hou:seboat,sewarming,sework,sings hov:els,ered,ers how:s hub:bub,s hue:d
  huf:fed,fier,fiest,fing,fs,fy hug:est,s hul:labaloo hum:ane,aner,anest,anism,anist,anitarian,anize,bler,blest,bly,bug,drum,mingbirds,orist hun:chback,dredth,grier,griest hur:dled,dles,dling,led,ls,rayed,raying,rays,tful,tle
  hus:ked,kier,kiest,kily,king,ks hut:s hya:cinths,ena hyd:rant,raulic hye:na hym:n,nal hyp:erbole,hen,henate,notics,notism,notist,notize,ocrisy,otenuse,othesize hys:teric ice:berg,breaker,s ici:cle,er,est,ngs
  ide:alistic,alize,ologies idi:ocy,om,osyncrasy,osyncratic idl:est,y ido:lize idy:llic ign:ite igu:ana iko:ns ill:egitimate,icit,iteracy,iterate,nesses,ogical,s,uminates,ustrate,ustrative,ustrious ima:ginable imb:ed
  imi:tate,tative,tator imm:aculately,easurable,easurably,ense,ensity,erse,igrant,igrate,ovable,unize
  imp:assable,asse,eccable,ede,ediment,el,enetrable,erceptible,erceptibly,erialism,erialist,eril,ersonate,ertinence,ervious,etus,inged,inges,inging,ish,lacable,lementable,lemented,lementer,lementing,lements,licate
  imp:licit,lied,lies,lore,lying,overish,regnable,regnate,ressionable,risonment,romptu,ropriety,s,udence,udent,unity,urer,urest ina:dequacy,dvisable,lienable,ne,ner,nest,nimate,smuch,ugural,ugurate,uspicious
  inc:alculable,andescence,andescent,apacitate,arcerating,arnate,endiary,ense,eption,essant,inerate,ite,itement,ognitos,omparable,ompatibly,onceivable,ongruity,onsequential,onsolable,orrigible,redulity,redulous
  inc:riminates,ubate,umbent,ur,urable
  ind:efinable,elible,elibly,escribable,estructible,icative,ict,igestible,ignant,iscriminately,ispensable,isputable,istinguishable,ividualism,ividualist,octrinate,olence,omitable,orse,orsement,ucement,ucing,ulgence
  ind:ulgent,ustrialist,ustrialize,ustrious ine:dible,ffectual,pt,ptitude,qualities,scapable,vitably,xcusable,xhaustible,xorable,xorably,xplicable,xplicably,xtricably
  inf:allible,amy,ecting,ects,elicity,erence,ernos,erred,erring,ers,idel,initesimal,initive,inity,ix,lammable,latable,lationary,lections,lict,luential,lux,ormative,ractions,ringement,uriate ing:enuity,ratiate
  inh:abitant,aler,ibited,ibiting,ibits,ospitable,umane ini:tialize inj:uring,urious ink:ier,iest,ling,y inn:ards,ate,ings,keeper,ovative,uendo,umerable ino:pportune,rdinate inq:uire,uisition,uisitive
  ins:aner,anest,atiable,cribe,cription,crutable,ecticide,eparable,ider,idious,igne,ignia,inuate,ipid,istence,istent,ofar,olence,olvency,tal,tallment,talment,tigate,til,titutionalize,ubordinate,ufferable,ulates
  ins:urer,urgent,urmountable,urrection
  int:angible,eger,egrating,elligible,elligibly,enser,ensest,entional,ercede,erception,erchangeable,erject,erjections,erloper,erlude,erment,erminable,erminably,erplanetary,errogate,errogator,erruption,ersperse
  int:ertwine,erwove,erwoven,imidate,olerable,olerably,oxicating,ransitive,repid,ricacy,ricate,rigue,roductory,uitive inu:ndate inv:ader,alidate,ariably,entive,ertebrate,estor,eterate,igorate,isibly,oke ion:s iot:as ira:scible,te
  iri:descence,descent irk:ed,s irr:econcilable,efutable,elevance,eparable,eplaceable,eproachable,etrievable,etrievably,everence,everent,evocable,evocably,itated,itates isl:ander ist:hmi ita:licize itc:hier,hiest ite:mize,rate
  iti:nerant ivi:es ivo:ries jab:ber jac:kal,kdaw,king,kknife,kknives jad:ed,es,ing jag:ged,geder,gedest jai:ler,lor jal:opy jam:borees,bs,s jan:gle jar:gon,s jau:nt,ntier,ntiest,nty jav:elin jaw:bone jay:s,walk,walker
  jaz:zed,zes,zing jee:r jel:l,lyfish jer:kier,kiest jes:t jet:ties,tison jew:elers,eller jib:e jif:fy jig:ged,ging,gle,s,saw,sawn jil:t jit:terier,teriest,ters,tery jog:ger jol:lier,liest,t jos:tle jot:s,ted,ting jov:ial
  joy:ful,fuller,fullest,ous,s,stick jub:ilant,ilees jud:icial,iciary,icious,o jug:gernaut,gle,gler,s jui:cier,ciest jum:ble,pier,piest jun:cture,ipers,ket,ky jus:test,tifiable,tifiably jut:e,s,ted kal:eidoscope kar:at kay:ak
  kee:nest,psake keg:s ken:neled,neling,nelled,nelling,nels ker:chief,chieves,osene,osine key:board,hole,note,stones,stroke kha:kis kic:kback,koff kid:naper kil:ned,ning,ns,t kim:ono
  kin:dest,dled,dles,dlier,dliest,dling,dnesses,folk,gfishers,kier,kiest,ship kio:sk kit:chenette,s,ties kiw:i kna:cker,psack kne:ad,lt kni:ckers,ghthood,t kno:cker,ttier,ttiest,tty,wings,wledgeable koa:la kow:tow kud:os
  lab:orer,orious lac:erating,ier,iest,kluster,quer lad:le,ybug,ylike lag:gard,ged,ging,oons lam:entable,ented,enting,ents,est,poon lan:ced,ces,dings,dlocked,downer,dslid,dslidden,dslide,guid,guish,guor,kier,kiest,ky lap:els,se
  lar:ded,ding,ds,ked,king,vae,ynges las:civious,hed,hes,hing lat:ched,ches,ching,hed,hered,hering,hes,hing,hs lau:dable,ded,ding,ds,ghable,ghingstock,ncher,ndered,ndering,nders,reate lav:atories,ished,isher,ishes,ishest,ishing
  law:maker lax:ative,est lay:men laz:iest lea:den,fier,fiest,nest,pfrog,pt lec:tern,turer led:gers lee:ched,ches,ching,rier,riest,way lef:test leg:alistic,alize,gings,ible,ibly,islate,islative,islature,itimacy,ume
  len:gthen,gthier,gthiest,gthwise,gthy,iency,ient,til leo:tards lep:er les:sening,sens let:down,up lev:ied,ies,ity,ying lew:d,der,dest lex:ica,ical,icon lib:eled,eling,elled,elling,ellous,elous,els,eralism,eralize,erate,ertarian
  lic:hens,orice lid:s lif:eboat,eguard lik:able,eable,elier,eliest,ened,enesses,ening,est lil:acs,t lim:bered,bering,elight,ericks,pest lin:chpin,ers,goes,gos,guist,guistic,ings,oleum lio:ness liq:uefy,ueur,uidate,uify
  lis:p,tener,tings lit:any,eracy,eral,erate,her,hest,terbug,tlest,urgical,urgy liv:able,eable,elier,eliest,elihoods,ened,ening,ens,est loa:dable,fer,m,th,things,thsome,ves lob:byist,s
  loc:ale,alities,kets,ksmith,omotion,omotive,usts lod:ger,gings lof:tier,tiest log:ger,ician loi:ncloth,terer,tering,ters lol:led,lipop,ls,lypop lon:elier,eliest,gings,gish,gshoreman,gshoremen
  loo:m,neyier,neyies,neys,nie,nier,niest,ns,phole,sest lor:ry lou:dest,dspeaker,se,sier,siest lov:able,eable,elier,elies,eliest low:down,lier,liest loy:aler,alest,aller,allest lub:ricate luc:kier,rative lud:icrous lug:s luk:ewarm
  lul:laby,ls lum:berjack,inary,pier,piest lun:acy lup:ine,ins lur:ched,ches,ching,id,ked lus:cious,hes,hest,tier,tiest,trous lux:uriant,uriate,urious lvi:i lxi:i,v,x lxv:i,ii lyn:ched,ches,ching,chpin lyr:e,ical
  mac:abre,hete,hinist mad:cap,dened,dening,dens,der,dest,house,men mae:lstrom mag:got,istrate,nanimity,nanimous,nate,netism,netize,nificence,nolias,pie mah:ogany mai:lmen,m,nstay,ntainable,ntainer,zes
  mal:adjusted,evolence,evolent,formed,ice,icious,igned,igning,igns,lards,leable,practice,ted,ting,treat,ts mam:mal,malian,moths
  man:acle,ageable,agerial,date,dolin,gier,giest,gled,gling,goes,grove,gy,handle,hole,iacal,icurist,ifestoes,ifestos,lier,liest,nequin,nerism,telpiece,tels,tlepiece map:per,pings
  mar:garine,igold,inate,ionette,itime,ketable,ketplace,ksman,ksmen,malade,ooned,ooning,oons,quee,shes,shier,shiest,shmallow,shy,supial,tyrdom,veled,veling,velled,velling,vels
  mas:caraed,caraing,caras,cots,ochist,onry,querade,terful,termind,tery,ticate mat:adors,chbook,erialism,erialist,erialistic,erialize,hematical,hematician,riarch,riarchal,rices,riculates,rimonial,ron,urer,urest
  mau:led,ling,ls,solea,soleum,ve max:imize,ims mea:lier,liest,nder,ner,nest,nings,slier,sliest,surable mec:hanize med:allion,dle,dler,dlesome,iator,icinal,iocre,iocrity,itated,itates,itating,leys mee:kest,kly,kness,tings
  meg:alomaniac,aton mel:lower,lowest,odic,odious,odrama,odramatic mem:ento,oir,orably,oranda,orandum men:agerie,ial,struate,thol mer:cantile,cenary,chandize,ciless,est,idians,ingue,rier,riest,riment mes:dames,siest
  met:allurgy,amorphose,aphorical,eoric,eorite,eorologists,hodical,iculous,ropolises,ropolitan mew:ed mez:zanine mia:ow mic:rofiche,roprocessor mid:day,dlemen,riff,summer,wived,wives,wiving mie:ns mig:htier,htiest,rant,rate
  mik:ed,ing mil:dest,dew,estones,itancy,itant,itate,kier,kiest,kman,kmen,ky,liners,linery,lionth mim:icked,icking,icry
  min:ced,cemeat,ces,cing,dedness,dful,dless,efield,ibus,ibusses,imalism,imalist,ions,iscule,isterial,now,strel,uet,uscule,uter,utest mir:ages,ed,ing
  mis:apprehension,cellany,chievous,construe,demeanor,erably,erly,ers,fit,givings,hap,lay,led,nomer,shapen,sives,spellings,spelt,tier,tiest,tletoe,understandings mit:igate mix:ers mne:monic moa:ned mob:ilize moc:casin,kery,kingbird
  mod:elings,ernity,ernize,esty,icum moh:air moi:sten,ster,sture mol:asses,dier,diest,dings,dy,est,lify,lusc,lusk,ted,ting,ts mom:entary,entous,entum
  mon:archs,archy,astic,etarism,etary,goose,grel,ies,ogamous,ogamy,olithic,olog,ologue,opolize,osyllable,otonous,otony,soon,strosities,umental moo:dier,diest,nbeam,rings,ted,ting mop:e,s
  mor:alist,ass,atoria,atoriums,ns,onic,sel,tify,tuary mos:que,quito,sier,siest,sy mot:hball,herhood,if,ivate,leys,lier,liest,orbike,orcade,orist,orize,orway
  mou:nded,nding,ntaineer,ntainous,rner,rnful,sey,sier,siest,sse,sy,thful,thpiece mov:ables,ers mow:n muc:ked,king,ks mud:dier,diest,dle muf:fed,fing,fle,flers,fs mug:ger,gier,giest,gy mul:ched,ches,ching,led,ls,tiplying,titude
  mum:ble,mify mun:ched,ches,ching,dane,icipalities,icipals mur:derous,kier,kiest,ky mus:hier,hiest,kets,sel,ses,tering,ters,tier,tiest mut:ate,est,ilate,tering muz:zle myr:iad mys:ticism,tics,tify myt:hical nab:bed,bing,s
  nai:ver,vest,vety nam:esake nap:alm,py,s nar:rate,rower,rowest nas:tier,tiest nat:ionalism,ionalist,ionalistic,ionalities,ionalize,ionwide,ivities,tier,tiest,ty,uralist,uralize nau:ghtier,ghtiest,ghts,seating,tical nav:igable
  nay:s nea:ter,test neb:ula,ulae nec:essitate,kerchief,kerchieves,ktie,tar,tarine nee:dier,diest,dled,dlework,dling neg:ate,lect,lectful,lig,ligee,ligence,ligent,ligible,otiable,otiator nei:ghed,ghing,ghs neo:phytes nep:otism
  nes:tled,tles,tling net:tled,tling neu:rologists,tering,ters,tralize,tron new:bie,comers,fangled,sagents,scast,scaster,sier,siest,sletter,sprint,sstand,sy,ts nib:ble nic:ety,ked,king nif:tier,tiest,ty nig:htmarish
  nim:ble,bler,blest,bly nin:compoop,eteenth,ny nip:pier,piest,py,s nit:es,wit nob:ility,leman,lemen,ler,lest,lewoman,lewomen,ly nod:s noi:sier,siest nom:ad,adic,inate,inative,inee
  non:chalance,chalant,committal,conformist,descript,flammable,partisan,sensical,trivial nor:theasterly,theastern,therly nos:ey,ier,iest,talgic not:able,ably,iceable,iceably,iceboard,ional,oriety,withstanding
  nou:gat,ght,ns,rish,rishment nov:elist,elties,ice nox:ious noz:zle nua:nce nud:er,est,ge,ity nug:get nul:lify num:best,eral,erate nup:tial nur:semaid,ture nut:cracker,meg,riments,ritious,shell,tier,tiest nuz:zle nym:ph oaf:s oar:s
  oas:es obe:dience,lisk obi:tuary obj:ectionable,ector obl:iterating,ivious obo:e obs:cener,cenest,cenity,curer,curest,curity,ervance,ervant,ervatories,esses,essing,olescence,olescent,tetrician,tinacy,tinate,tructs
  obt:ainable,user,usest occ:upancy,upants oce:anic oct:agon,agonal,al,aves,opi,opus odd:est,ity odi:ous off:beat,erings,hand,iciate,icious,ings,load,shoot,stage oft:ener,enest ogl:ed,ing ogr:es oil:ier,iest,y okr:a ome:lette,ns
  omi:nous,ts,tting omn:ibus,ipotence,ipotent,ipresent,iscient onc:oming one:rous onl:ooker ono:matopoeia onr:ush ons:laught onu:s onw:ard ood:les ooz:e opa:ls,quer,quest ope:nest,nings,rand,ratic oph:thalmologists opo:ssum
  opp:ortune,ortunist,ress,ression,ressor opt:imism,imist,s opu:lent,s ora:ngutan,ngutang,tion,tor,tory orc:hestral,hestrate ord:ain,inance org:anists,anizer,y ori:entate,ginate orn:ament,amental,ate,ithologists ort:hodox,hopaedics
  osc:illate,illoscope ost:ensibly,entatious,racize,riches ous:ted,ter,ting,ts
  out:bound,break,burst,cast,class,cry,dated,did,distance,do,done,door,field,going,grew,grow,grown,growth,houses,ings,laid,landish,last,lay,lived,lives,living,lying,moded,number,post,ran,right,run,set,shine,shone
  out:skirt,smart,spoken,stript,weigh,wit ova:ls,tion ove:rate,rborne,rdid,rdrew,reat,rlain,rrun,rsaw,rsee,rseer,rt,rture,ruse,rwhelm,rwrought pac:ifier,ifism,ifist,ify,kers pad:docked,docking,docks,lock pag:eantry,oda
  pai:ls,nfuller,nfullest,ntings pal:atable,eontologists,est,lbearer,ls,trier,triest,try pam:per,phlet pan:acea,demonium,dered,dering,ellings,gs,handled,handler,handles,handling,icking,icky,sies,ted,tie,tomime,try,ty
  pap:acy,al,ayas,rika,yri
  par:able,adoxes,agon,akeet,alyze,aphernalia,aplegics,asol,celed,celing,celled,celling,ch,chments,donable,entage,entheses,enthesis,enthetical,enthood,ishioner,ka,kways,liamentary,ochial,odied,odies,odying,rakeet
  par:s,sec,ser,snip,sonages,take,taken,ticiple,tings,tisan,tizans,took pas:sable,sageway,sbook,tels,teurize,tiche,tier,tiest,time,try,tured,tures
  pat:ernalism,ernity,hologists,ientest,riarch,riarchal,rimony,riotism,ronage,ronize,tering pau:city,nch,nchier,nchiest,nchy,per pav:e,ilion paw:nbroker pay:able,ers,load pea:ceable,cemakers,led,ling peb:bled,bling
  pec:ans,ked,king,uliarity ped:agogy,antic,antry,ants,dled,dler,dles,dling,estal,iatrist,igree,lars pee:red,ring,rless,ve,vish pel:icans,ted,ting
  pen:alize,ance,chant,insulas,itence,itent,knife,knives,manship,sioner,tagonal,ultimate peo:ns,ny pep:permints,s
  per:ceive,ceptible,chance,ched,ching,emptory,fecter,fectest,fectionist,functory,iled,iling,illed,ilous,ils,iodical,ipheries,ishable,jure,ked,kier,kiest,king,manence,meate,oxide,petrate,petual,petuate,plex,plexity
  per:secute,secution,secutor,severance,severe,sisted,sonable,sonalize,sonify,spire,tain,ter,test,turb,usal,use,vade,verse,version pes:kier,kiest,ky,simism,simist,simistic,tering,ters,ticide,tilence
  pet:als,ered,rify,rol,roleum,ticoat,tier,tiest,ulant pew:s,ter pha:ntasy phe:asants,nomena phi:lanthropic,lanthropist,lanthropy,losophical,losophize phl:egmatic pho:nics,nier,niest,nograph,sphorescence,sphorescent,tocopier
  phy:sique pia:nist pic:colos,kaback,kax,kaxe,kier,kiest,kpocket,nicked,nicking,torial,turesque pid:dle pie:cemeal,cework,rces,rcing pig:eonhole,gish,headed,pen,tail pil:fer,grimage,lage,lowcase pim:ple,plier,pliest,ply
  pin:cushion,ioned,ioning,ions,kest,point pio:us piq:ued,ues,uing pir:acy,anha,ouette pis:tachio,tons pit:chfork,eous,fall,hier,hiest,hy,iless,tance piv:otal pix:ie
  pla:card,cate,cidly,giarism,giarist,giarize,ice,id,iner,inest,intive,netaria,netarium,netary,nkton,nner,ntain,nters,titude,usibly,yable,yful,yhouse,ymate,ypen,ything,ywright
  ple:asanter,asantest,asantry,asings,asurable,ating,ats,d,ntiful,thora pli:able,ant,ed,ers,es,ght plo:d,p,tter,ughed,ughing,ughs,w,y plu:cky,mage,mbed,mbs,mmet,mped,mper,mpest,mping,mps,nder,nger,rals,sher,shest,sses ply:ing,wood
  pne:umatic poa:ched,cher,ches,ching poc:ketbook,kmark pod:ium poe:tical poi:gnancy,gnant,nsettia,sed,ses,sing pok:ey,ier,iest,y
  pol:emic,icewoman,icewomen,ios,iter,itest,linate,lster,lutant,lute,lution,ygamous,ygamy,ynomial,ytechnic pom:egranate pon:chos,dered,dering,derous,toons poo:rer,rest pop:lars,ulace,ularize,ulates,ulous
  por:cupines,poise,ridge,tend,tent,thole,ticoes,tlier,tliest,tray,trayal pos:itivism,sessives,sessor,tage,tbox,terity,thumous,tponement,tulates,y pot:ency,hole,tery pou:ltry,nce,ted,ting,ts pow:dery,erhouse,wow
  pra:cticable,cticalities,gmatic,gmatism,nced,nces,ncing,ttle,wn
  pre:amble,carious,cautionary,cipice,cisest,clude,cocious,dicate,dictably,dominates,eminent,empt,en,fab,fect,ferable,ferential,judicial,lude,mised,mising,mium,pay,requisite,rogative,scribing,sentable,senter
  pre:servative,ssings,stige,stigious,sumably,sumption,tences,tentious,valent,ventable,ventible,vue pri:ckle,cklier,ckliest,estess,esthood,mates,mmest,mp,ncipalities,ntings,ntout,vatest,vatize,vier,viest,vy
  pro:blematic,ceedings,cessionals,cessor,claim,crastinate,cure,curement,digal,digious,fane,fanity,fessed,fesses,fessing,ffered,ffering,ffers,ficiency,ficient,fiteer,foundest,fundity,geny,gramer,grammer,hibit
  pro:hibition,hibitive,jector,letarian,letariat,lific,log,logue,longing,longs,menade,miscuity,mpted,mpter,mptest,mpting,mptness,mulgate,noun,nouncement,ofread,pagate,pels,pensity,perer,perest,phesy,phetic,ponent
  pro:portionate,positional,prietary,prietor,priety,pulsion,spector,spectus,spering,spers,tagonist,testant,testor,tract,tractor,uder,udest,vably,venance,verb,verbial,vincial,visional,viso,wl,wler pru:des,dish,ned,ning psa:lm
  pse:udonym psy:chedelic pub:licize puc:kered,kering,kers pud:dle,gier,giest,gy puf:fier,fiest pug:nacious pul:leys,pit,verize pum:as,ice,meled,meling,melled,melling,mels,pernickel
  pun:chline,ctual,ctuated,ctuates,ctuating,dit,gent,ier,iest,ishable,itive,ker,kest,ned,ning,s,ted,ters,ting,ts,y pup:s pur:chaser,ee,er,est,ify,itanical,pler,plest,port,poseful,r,veyor pus:her,hier,hiest,sier,siest
  put:ative,rid,tering,ters,tied,ties,tying pyr:e pyt:hons qua:drangle,druplets,iled,iling,ils,inter,intest,ke,lm,ndary,rrelsome,rried,rries,rrying,rtette,shed,shes,shing,ver,ys
  que:asier,asiest,asy,enlier,enliest,erer,erest,lled,lling,lls,nched,nches qui:bble,cken,ckest,cksand,eter,etest,lt,nine,ntessence,ntet,ntuplet,p,rked,rking,rks,rky,tters,vered,vering,zzes,zzical quo:rum,tas,tient rab:ble,id
  rac:coon,ier,iest,ism,keteer,oon,quet rad:iance,ishes raf:fled,fles,fling,ters rag:amuffin,geder,gedest,time rai:lings,lways,ncoat,ndrop,nfall,nforest,niest,nstorm,sin ram:bled,blers,bles,bling,page,pant,rod,shackle
  ran:chers,cid,cor,kest,kle,sack,ted,ting rap:ider,idest,idity,ports,t,ture,turous rar:er,est,ity ras:hest,pberries,ped,ping,ps rat:ify,ings,ionalize,ioned,ioning,ions,tlers,tlesnake rau:cous
  rav:age,eled,elled,elling,enous,ines,ings,ish raw:er,est raz:e rea:ctionary,dable,dership,dier,diest,dings,ler,lest,lism,list,llocate,lty,med,ming reb:ellious,uke,ut,uttal
  rec:ap,ede,entest,eptacle,eptionist,eptive,hargeable,iprocate,line,luse,ompense,ompile,oncile,ordings,overable,tify,tors,uperate,urred,urs,ursion red:dened,dening,dens,dest,eem,eemable,id,istribute,undancy ree:ked,king,lect,nforce
  ref:erenda,erendum,inement,inery,lexive,reshment,rigerate,ugee,urbish,urbishment,usal,ute reg:ale,atta,imental,ressed,resses,ressing,retful,rettable,rettably,ulates,urgitate reh:abilitate
  rei:mbursed,mburses,mbursing,ncarnate,terate rej:oice,oinder,uvenate rel:ativistic,easable,egate,entless,evance,iably,iance,iant,ics,inquish,ish,ocatable,uctance
  rem:ainders,embrance,inisce,iniscence,iniscent,it,ittance,orseful,orseless,oter,otest,unerate ren:ding,dition,ds,egade,ege,ewable,ewal,ounce,ovate,owned
  rep:atriate,eal,eatable,el,ellant,ellent,entance,entant,ertoire,etitious,lenish,lete,lica,licate,lied,lies,lying,ressions,rieved,rieves,rieving,rimand,risal,roach,tile,udiate,ugnance,ugnant,ulsion,utable,ute req:uiem,uisite
  res:cind,cuer,earchers,emble,entful,entment,ilient,olute,ourceful,pectably,pectful,plendent,tful,tfuller,tfullest,titution,tive,ultant,umption,urgence,urrect,uscitate ret:ailer,aliate,ched,ches,icence,icent,ribution,urnable
  rev:amp,eler,eller,elry,engeful,erberate,erenced,erences,erencing,erent,ival,ive,oke,olutionize,s,ue,ulsion rha:psody rhe:toric,torical rhi:noceri,noceros rho:dodendron rhu:barb ric:ketier,ketiest,ksha,kshaw,ochet rid:dance,s
  rif:er,est,t rig:htest,s ril:ed rim:s rin:ds,gleader,glets rio:ter,tous rip:en,er,est,oste,pled,ples,pling ris:ers,kier,kiest rit:es riv:alry,eted,eting,ets,etted,etting roa:dside rob:s,uster,ustest roc:kier,kiest rod:s rog:uish
  rom:ped,ping,ps roo:ked,king,mier,miest,my,sted,sting,sts,ter ros:ary,iest,trum rot:isserie,or,tener,tenest,und,undas rou:ghage,ghen,gher,ghest,ghhouse,ndabout,nder,ndest,sed,sing,ter,ts row:boat,dier,diest,dy
  rub:ble,ier,iest,ric,s ruc:ksack,kus rud:dier,diest,est rue:ful ruf:fed,fian,fled,fles,fling,fs rug:geder,gedest,s rui:nous rul:ings rum:inate,maged,mages,maging,mest,my,pled,ples,pling,s run:down,gs,nier,niest
  rus:es,tics,tier,tiest,tle,tler rut:ted,ting sab:batical,oteur sac:rament,rificial,rilege,rilegious,s sad:den,der,dest,ism,ist,istic saf:eguard sag:ebrush,est sai:lboat,ntlier,ntliest
  sal:able,eable,esmen,espeople,esperson,eswoman,eswomen,ient,ivate,low,lower,lowest,test,tier,tiest,ved,ves,ving san:atoria,atoriums,ctify,ctimonious,ction,ctity,dals,dbag,dier,diest,dmen,dpaper,dstorm,est,itaria,itary,serif
  sap:ling,phires,s sar:dine,ee sas:hes,sier,siest sat:anic,chels,ire,irical,irist,irize,urating sau:cepan,ciest,cy,erkraut,na,nter,ted sav:ager,agery,agest,er,ings,iours,ored,orier,ories,oriest,oring,ors,vier,viest,vy saw:dust,s
  sax:ophone say:ings sca:ffold,lier,liest,llop,mper,ndalize,ndalous,nted,ntier,ntiest,nting,nts,pegoat,rcely,rcer,rcity,recrow,rier,riest,rves,thing,venger sce:pter sch:emers,olastic,oolboy,oolchild,oolchildren,ooners sci:ssor
  sco:ff,ld,llop,rch,rer,rn,rnful,ur,urge,wl scr:abble,apbook,atchier,atchiest,atchy,awl,awnier,awniest,awny,ewier,ewiest,ewy,ibble,ibe,iptures,iptwriter,ounge,uff,uffier,uffiest,uffy,uple,upulous,utinize,utiny
  scu:ff,ffle,lptor,rried,rries,rrilous,rrying,ttle scy:the sea:faring,port,rchlight,red,shell,shores,sick,sides,sonable,sonings,weed sec:ede,lude,lusion,retarial,retions,retive,urer,urest sed:atest,ating,imentary,uction
  see:dier,diest,dling,page,ped,ping,ps,saw,the seg:regate sem:antic,blance,inary sen:iority,sationalism,sibilities,sibly,sual,tience,tient,try sep:ulcher seq:uins ser:enade,ener,enest,pents,viceable,viceman,vicemen,viette,vitude
  set:back,table,tings,tlers sev:enteenth,erances,erer,erest sew:age,n,s sex:ism,ist
  sha:bbier,bbiest,bby,ckled,ckling,dier,diest,dowier,dowiest,dowy,ggier,ggiest,ggy,ikhs,kier,kiest,llower,llowest,mble,meful,meless,mmed,mming,mrocks,nties,pelier,peliest,rpen,rpener,rpest,ttering,tters,ven sha:wls,ykhs
  she:ared,athe,ave,epish,erest,ikhs,iks,lve,rberts,rbets,rries,s shi:ftiest,fty,mmer,ngling,nier,niest,pshape,pwreck,rked,rking,rks
  sho:aled,aling,d,dden,ddier,ddiest,ddy,elace,estrings,on,pkeeper,plifter,pper,rn,rtcomings,rtened,rtens,rtest,wier,wiest,wings,wmen,wy shr:ank,ew,ewd,ewder,ewdest,iek,ill,iller,illest,ivel,oud,ubbery,ubs,ug,unk,unken
  shu:cked,cking,cks,dder,nned,nning,ns,tdown shy:est sic:ken,kest,klier,kliest,knesses,s sid:ings,led sie:stas,ved,ves sif:t sig:htless,nify sil:enter,entest,ken,lier,lies,liest,ted,ting,ts,versmiths,very
  sim:ilarity,mered,plicity,plistic sin:cerer,ew,ewy,ful,ge,gularity sip:s sir:loin,up sis:sier,siest,terhood sit:ters,uate six:pence,teenth,tieth siz:able,eable,zle ska:ter ske:in,ptic,ptical,pticism,tchier,tchiest,tchy,wer
  ski:lful,llet,llful,m,mp,mpier,mpiest,mpy,nflint,nniest,rmish,s,t,ttish sku:lk sky:rocket,scraper sla:cken,cker,ckest,g,ke,nder,ng,nt,pstick,ts
  sle:azier,aziest,dgehammer,eked,eker,ekest,eking,eks,epier,epiest,eted,eting,ets,eveless,nder,nderer,nderest sli:ckest,er,est,ghter,mier,miest,mmest,ngshot,nk,pperier,pperiest,pshod,ther,tter,vered,vering
  slo:bber,g,ppier,ppiest,sh,thful,ths,uch,venlier,venliest,venly,west slu:dge,ice,m,mmer,mp,ng,nk,rs,sh sly:er,est sma:llish,llpox,ttering sme:llier,lliest,lted,lting,lts smi:dge,dgen,dgeon,dgin,rk,te,thereens
  smo:cked,cking,cks,g,kestack,kier,kiest,lder,other,othest,te,ther,ulder smu:dge,gger,ggest,ggler,t sna:g,il,ppier,ppiest,red,res,rl sne:aker,akier,akiest,er sni:cker,dest,ffle,gger,ppet
  sno:bbery,bbish,oker,otier,otiest,oty,oze,re,rkel,rt,wballed,wballing,wballs,wdrift,wfall,wflakes,wier,wiest,wplow,wstorm,wy snu:b,gged,gger,ggest,gging,ggle,gly,gs soa:pier,piest,py,red,ring sob:erer,erest,riety
  soc:iable,ialism,ialist,ialize,iologists,ket sod:ded,den,ding,omy,s sof:tened,tens,ter,test sog:gier,giest,gy soj:ourn sol:aced,aces,acing,der,emner,emnest,emnity,icit,icitor,icitous,idarity,ider,idest,idify,idity,itaires,oist
  som:ber,bre,ersault son:ic,net soo:nest,the,tier,tiest,ty sop:histicate,histry,s sor:cerer,ceress,cery,er,est,ority,rier,riest,rowful sou:nder,ndest,ndproof,rer,rest,theastern,therlies,therner,thpaw,thwestern sov:ereignty
  sow:ed,ing,n,s spa:cious,ngled,ngles,ngling,niels,nkings,nners,rest,rkled,rkler,rkles,rred,rring,rs,rse,rser,rsest,tter,wned,wning,wns,yed,ying,ys
  spe:arhead,armint,cify,cious,cked,cking,ctator,cters,culates,culative,d,edboat,eded,edier,ediest,eding,eds,llbind,llbound,lt,ndthrift,w sph:inges,inx spi:cier,ciest,got,lt,ndlier,ndliest,teful,tefuller,tefullest
  spl:at,atter,endider,endidest,endor,urge spo:ilt,kesman,kesmen,kespeople,kesperson,keswoman,keswomen,ngier,ngiest,nsorship,ntaneity,of,okier,okiest,ol,onful,onsful,rran,rtsmanship,ttier,ttiest,tty,use,ut
  spr:awl,eadsheet,ier,iest,ig,ingboard,ingier,ingiest,inging,ingy,inkled,inkler,inkling,int,inters,outed,outing,outs,uced,ucer,uces,ucest,ucing,yer,yest spu:d,n,nk,rn,rt,tter
  squ:abble,alid,alider,alidest,all,alor,ander,arer,arest,atter,attest,awk,eakier,eakiest,eamish,elch,inter,intest,irm
  sta:blest,dia,gecoaches,ggered,gnate,gs,id,ider,idest,irway,lemate,lest,lwart,mina,mmered,mpede,nched,ncher,nches,nching,ndings,ndoff,ndstill,nza,rched,rches,rchier,rchiest,rching,rchy,rdom,rkest,rrier,rriest
  sta:telier,teliest,tesman,tesmanship,tesmen,tistical,tistician,tutes,tutory,unch,uncher,unchest,ved,ving
  ste:adfast,adier,adiest,althier,althiest,althy,amier,amiest,amroller,amy,eper,epest,nciled,nciling,ncilled,ncilling,ncils,nographer,pladder,rnest
  sti:ckiest,cklers,ffen,ffer,ffest,gma,gmata,llest,lted,ngers,ngier,ngiest,ngy,nt,pulates
  sto:ckade,ckbroker,ckier,ckiest,ckings,ckpile,cky,ckyard,dgier,dgiest,dgy,ical,ked,king,lid,lider,lidest,niest,pgap,ppage,pwatch,rehouse,rekeeper,reys,rmier,rmiest,utest,waway
  str:addle,aggle,aggler,aighter,aightest,aightjacket,ainers,aitjacket,ata,atagem,atify,eamer,eetcar,engthen,ew,ewn,icken,icter,ictest,idden,ikings,ingent,ingier,ingiest,inging,ings,ingy,ipt,ive,iven,oller,ove
  str:ucturalist,ummed,umming,ums,ut stu:b,bbier,bbiest,bble,bborner,bbornest,dentship,dious,ffier,ffiest,ffings,n,nk,pefy,pendous,pider,rdier,rdiest,tters sty:listic sua:ve,ver,vest
  sub:due,jugate,limer,limest,ordinate,scribe,scriber,servient,sidiary,sidize,sidy,sist,sistence,stantiate,stitution,terfuge,terranean,tler,tlest,tlety,versives suc:cession,cessor,cinct,cincter,cinctest,cor,culent,cumb,kle sud:s
  sue:de suf:ferer,ferings,fice,fix,focate sug:arier,ariest,ary,gester sui:tably,tors sul:k,kier,kiest,ky,lener,lenest,trier,triest,try sum:marize,monsed,monses,monsing,s
  sun:bathe,burn,burnt,dae,dial,dry,flowers,lit,nier,niest,screen,tan,up sup:erber,eriority,erlative,ersede,ersonic,ervise,ervisory,plant,pler,plest,plied,plier,porter,position,remacy
  sur:charge,er,fboard,lier,liest,mise,mount,pass,real,reptitious,roundings,veyor sus:pender,tainable,tenance swa:ggered,ggerer,ggering,ggers,mpier,mpiest,mpy,rmed,rming,rms,rthier,rthiest,rthy,the
  swe:epers,epings,etened,etening,etens,ller,llest,llings,rve swi:fter,ftest,g,ll,ndled,ndlers,ndles,ndling,pe,rl,sh,shest,tchable,tchboard swo:on,op,rdfish swu:m syl:labi,lable,labus sym:bolic,bolism,bolize,pathize,phonic
  syn:agog,agogue,onym,onymous,opses,opsis,thesizers syp:hon tab:by,ernacle,lecloth,lespoonful,lespoonsful,lets,loid,oo,ued,uing,us tac:it,iturn,kier,kiest,tful tad:pole tai:nt tak:er tal:ismans,kative,ker,lest,low,ons
  tam:bourine,est,per tan:gerines,gible,gle,kards,nest,s,talize,tamount tap:estry tar:antula,antulae,dier,diest,iff,nish,paulin,ried,rier,ries,riest,rying,tan,tars,test tas:seled,seling,selled,selling,sels,teful,tier,tiest
  tat:tle,ty tau:nted,nting,nts,ter,test taw:drier,driest,dry,nier,niest tax:able,icab,payer,ying tea:chings,cup,k,pot,rdrop,rful,spoon tec:hnicalities ted:ious,ium tee:med,ming,pee,tering,the,total,totaler,totaller tel:evise,ltale
  tem:perament,peramental,perate,pests,pi ten:able,acity,ancy,derer,derest,derize,dril,ement,et,ors,ser,sest,tacle,tative,ure tep:ee,id ter:minator,minologies,mite,restrial,rify,rorize,se,ser,sest tes:table,ters,timonial
  tet:hering,hers tex:tile,tual tha:nkless,tched,tches,tching,wing,ws the:ist,nce,ologian,ologies,orem,oretic,oretical,orist,orize,reabouts,reafter,reby,rein,reof,reon,reupon,sauri,saurus
  thi:ckens,ckest,cket,cknesses,eve,mble,ngs,nker,nnest,rstier,rstiest,rteenth,rtieth,stles tho:rniest,rny,roughbred,rougher,roughest,roughfare,ughtless,usandth
  thr:ashed,ashes,ashing,eadbare,eshed,eshers,eshes,eshing,ice,iftier,iftiest,ifts,ifty,iller,iven,obbed,obs,ong,oughput,ove,owaway,owback thu:d,mbtack,mp,nderbolts,nderous,nderstorm,nderstruck thw:art thy:me tia:ras tic:klish
  tid:al,bit,ier,iest tie:rs tig:htest,htrope,htwad tim:ekeeper,elier,eliest,id,ider,idest,idity,ings tin:gled,gles,ier,iest,kled,kles,nier,niest,ny,sel tip:i,sier,siest,sy,toe tir:ade,eder,edest,eless,esome
  tit:bit,illate,tering,ters toa:dstool tob:oggan tod:dling toe:d tof:fee,fy tog:ae,as toi:l tol:erable,erably tom:ahawked,ahawking,ahawks,boy,cat ton:al,nage too:lkit top:azes,ple tor:menter,mentor,rential,rid,tilla,toise
  tot:alitarian,alitarianism,alities,em,s,tering,ters tou:can,chiest,chings,ghen,pee,sle tow:ellings,nspeople
  tra:demark,ders,ditionalist,fficked,fficking,inee,its,mple,nquil,nquiler,nquilest,nquility,nquilize,nquilizer,nquiller,nquillest,nquillity,nquillize,nquillizer,nsatlantic,nscend,nsferable,nsgress,nsgression
  tra:nsitive,nsitory,nsparency,nspire,ppers,ppings,shcan,shier,shiest,shy,umata,umatize,velings,veller,vesty,wl,wler tre:achery,acle,asurer,atise,bled,bles,bling,llis,ndier,ndiest,ndy,spasser,stle
  tri:bal,bunal,ckery,ckier,ckiest,ckled,ckles,ckster,lled,llion,lls,logies,mmest,nket,pe,plicate,pos,te,ter,umphant,via tro:d,lleys,lly,mbone,t,ugh,unce,uped,upes,uping,user,weled,weling,welled,welling,wels
  tru:ancy,ant,dge,er,est,ffle,ism,ncating,stee,stful,stier,sties,stiest,stworthier,stworthiest try:out tsa:rs tub:s tug:s tul:ips tum:blers,ult tun:dra,eful,ers,ics,nelings
  tur:ban,bine,bulent,een,moil,nip,nout,npike,pentine,quoise,ret,tleneck,ves tus:ks,sle tut:orial twa:ng twe:ak,e,eted,eting,ets,ezers,lfth,ntieth twi:ddle,g,rl,ster,tter two:s tyc:oon typ:eset,hoon,ify,ist,ographical
  tyr:annical,annize,anny,ant tza:r ubi:quitous udd:er ugl:ier,iest ult:erior,imata,imatum ump:ire,teen una:cceptably,ccountable,ccountably,dulterated,nimity,nswerable,ttainable,voidable unb:earably,eatable,reakable
  unc:annier,anniest,anny,hristian,leanest,ommoner,ommonest,ontrollable,ountable,outh,ut
  und:aunted,ecidable,ecideds,eniable,eniably,ercut,erdog,ergo,erlain,erlay,erlie,ernourished,erstandably,erstandings,ertaker,ertakings,ertow,esirable,id,oings,ue,uly une:conomical,mployable,rring,ventful
  unf:airer,airest,avorable,it,oreseen,orgettable,riendlier,riendliest,url ung:ainlier,ainliest,odlier,odliest,rammatical unh:ealthier,ealthiest uni:cycle,fy,maginative,nformative,nhibited,ntelligible,onize,quer,quest,son
  unj:ustifiable unk:empt,indest,indlier,indliest unl:ikelier,ikeliest,uckier unm:an,istakable,istakably,itigated uno:btainable,rthodox unq:uestionably unr:avel,eadable,elenting,epeatable,uffled,ulier,uliest,uly
  uns:anitary,avory,ay,cathed,crupulous,easonable,eemlier,eemliest,et,ightlier,ightliest,olicited,ounder,oundest,peakable,ubstantiated,upportable unt:angle,enable,hinkable,idier,idiest,ruer,ruest
  unw:ary,ieldier,ieldiest,ieldy,illingness,isest,orkable upb:eat,ringing upe:nd uph:eaval,eld,ill,olster,olsterer,olstery upk:eep upl:ift upr:ising,oar,oot ups:hot,tanding,tart upt:urn urb:ane,aner,anest urc:hin urn:s use:able
  usu:rp ute:nsil uti:litarian,litarianism,lize utt:erance vac:ancy,ate,illate,ua vag:abond,ary,rant,uer,uest vai:nest val:idating,ise van:dalism,dalize,dals,guard vap:orize var:nish,sities,ying vas:test vee:red,ring,rs
  veg:etarianism veh:ement vel:our,vety ven:ded,ders,dor,ds,geful,ison,triloquist,ue ver:acity,anda,andah,batim,biage,bose,bs,ier,iest,itable,naculars,satile,satility,ve ves:tment vet:erinary,oed,oes,oing,s vex:ed,es,ing via:duct
  vib:rate vic:arious,timize,torious,tors vie:s vig:ilant,ils vil:er,est,ify,lager,lainous,lainy vin:dicate,yl vir:ile,ility,tuosi,tuosos vis:ionary,ors vit:riolic viv:acious,acity,ider,idest,isection viz:or voc:alist
  vol:canic,ition,leyed,leys,uminous vor:acious vou:cher vow:el voy:agers vul:garer,garest,garity vyi:ng wad:ded,dled,dling,s waf:ers,t wag:ged,ging,s wai:f,led,ls,stline,ve,ver wak:ened,ening,ens
  wal:kers,kout,loped,loping,lops,low,rus wan:derers,ed,es,ing,nest,toned,toning,tons war:bled,bles,bling,ier,iest,like,mest,nings,path,ranty,time,ts was:hable,hcloth,hings,ps,tage,teful,teland
  wat:chdog,chful,chmen,chword,erier,eriest,erproof wav:ered,ers,ier,iest wax:ier,iest way:laid,lay,side,ward wea:kening,kens,kest,kling,knesses,lthier,lthiest,ponry,rier,riest web:s wed:der,dings,s wee:dier,diest,dy,st
  wei:ghtier,ghtiest,ghty,rder wel:ded,ds,tering wep:t wer:ewolves wes:terlies wet:s,test wha:lers,rfs,rves whe:edle,elbarrow,nce,reby,rein,reupon,rewithal,t
  whi:lst,mper,msical,ne,nny,rled,rlpool,rls,rlwind,rr,rs,sk,skered,tened,tening,tens,ter,test,ttled,ttling,zz who:lesale,lesaler,pper why:s wic:keder,kedest,kedness,ket wid:ened,ens,est,ower wie:ld wig:s,wam
  wil:dcats,dernesses,dfire,ful,ier,iest,lful,lingness,lpower,ted,ting win:ced,ces,ched,ches,ching,cing,dier,diest,dowpane,some,somer,somest,terier,teriest,tery,trier,triest,try wip:ers wir:ier,iest,y
  wis:ecrack,est,hbone,hful,p,pier,piest,py,tful wit:hdrew,hered,hering,hstood,less,nessing,ticism,tier,tiest wiv:e wiz:ened,es,zes wob:blier,bliest,bly woe:s wok:en,s wom:anhood,bat won:derland,drous,t
  woo:dchuck,dener,denest,dier,diest,dpecker,dsman,dsmen,lens,lie,lier,liest,llier,llies,lliest,s wor:dier,diest,dings,dy,kable,kbench,kbook,kings,kmanship,kmen,ldlier,ldliest,mhole,sens,shiper,shipper,thier,thiest wou:nder wov:e,en
  wow:s wra:ngle,ngler,pper,ppings,pt wre:ak,athe,aths,cker,st,stlers,tch,tcheder,tchedest wri:er,est,ggle,ngers,nging,ngs,nkling,stwatch,table,the,tings,ts wro:ngdoer,ngdoing,nger,ngest,ught wru:ng wry:er,est xci:i,v,x xcv:i,ii
  xen:ophobia xxi:v xxx:iii,iv,vii,viii xyl:ophone yac:ked,king yak:ked,king,s yap:ped,ping,s yar:dstick yaw:ned,ning,ns yea:rlings,rn yel:lower,lowest,p yen:s yet:i yew:s yoc:ks yod:el yog:hourt,hurt yok:ed,els,es,ing you:thful
  yow:l zan:ier,iest,y zea:lous zen:ith zes:ts zig:zag zil:lion zin:cked,cking zip:s zod:iac zom:bi zoo:logists,s zuc:chinis
`;

/** Words of English that somebody or a town is called as well: words only in small letters in a sentence. Packed likewise. */
export const smallWords = `
  aba:te abb:ey,ot abe:d,le abl:er abr:idge acc:ord ace:d aco:rn acr:e,eage ado:nis aer:y afa:r agg:ie ail:ing aim:s air:y ala:meda alb:ino alc:alde
  ald:er,erman ale:s,xia alg:a ali:yah all:ay alm:ond,s alo:e alt:o ama:ndine,ss amb:le,ler,rosia ame:er,lia,nd ami:d,ss amo:roso,ur anc:hovy ane:s
  ang:elic,st ann:al,as,ex ans:a ant:elope,hem,ler apg:ar apo:llo,stle app:el,ly apt:er arb:or arc:hangel,her,hway,s arg:yle ari:d,sta,stocrat
  arm:ada arr:ant,as ash:en ask:ew ast:ray,ride aub:urn aug:er aur:a,elia avo:cado awe:s axo:n aye:s aza:lea baa:s bab:a,bitt,el bac:h,ker,kers
  bad:der,e,ger,ly bag:ger bai:ler,liff bak:er,ers bal:as,boa,der,dy,last,lot,ly,m,sam bam:boo ban:al,dy,e,es,gle,i,ish,ister,jo,s,ter bap:tist
  bar:ber,bers,bie,d,er,ley,man,nacle,ney,rack,rage,ranca,ren,rette,rio,rios,row,ter bas:eman,er,her,in,que,ques,so,t,te,ter,tille,ting
  bat:e,iste,man,sman,ten,ty bau:d bay:ard,onet,ou,s baz:ar bea:dle,dy,rer bec:ket,kon,ks bee:ch,ry beg:onia bel:ay,fry,le,les,lflower,lman,low
  ben:dy,edict,ne,net,s ber:et,retta,th,yl bet:hel bev:el bia:ly bib:b bic:e,ker bid:dy bie:r big:gins,ot bij:ou
  bil:berry,bo,ge,l,ler,let,lings,lon,low,ls bin:der bir:ch,die,dsong bla:ckbird,cken,in,mer,nch,nd,re,zer,zon ble:acher,ak,nder,st
  bli:ght,nder,the,tz,zzard blo:nder,omer,t,tter,wer blu:ebird boa:s,st,tman bob:bin boc:age,ci,k bod:e,kin,kins bog:ie,le,s bol:der,es,ivar,l,ster
  bom:bard,bardier bon:er,g,go,ier,ito,k,net,ny boo:kbinder,kman,mer,r,zer bor:a,ak,er,on,ough bos:h,sier bot:any,ch bou:gh,illon,ntiful,rdon,rgeois
  bow:er,ery,ler,line,s boz:o bra:cero,cken,cket,dy,id,ids,keman,nder,nt,sh,sher,sier,ver,wn,zen,zier bre:aker,ezy,wer
  bri:ar,ckle,degroom,dle,er,m,mmer,ndle,ne,nger,sk,sker,ts bro:ach,aden,gan,nco,od,ody,ugham,wner bru:in,ins,mby,nt,shwood,sque buc:kler,ko bud:dle
  bue:no buf:fo,fy bug:le,ler bul:la,lion,locks bun:g,galow,t,ting,ts buo:y bur:dock,g,gh,gher,gle,gs,ka,kes,l,ley,ly,ner,row,ry,se
  bus:by,hman,hy,man,s,tard,ter,tle but:ch,cher,chers,tery,tress buz:zard bye:s bys:tander cab:ala,ana,anas cac:ao,ciatore cad:die,ence caf:e cag:er
  cal.amari,dera,dron,ico,k,la,las,low,mer,vary,zone cam:ellia,eo,panile,per,pion,po
  can:ard,dela,dida,dies,dler,dy,field,ner,ny,teen,ter,to,ton,tor,ty cap:er,lin,ote,per,puccino,rice,uchin
  car:at,away,der,digan,ess,ibou,man,nal,nie,p,penter,penters,pi,rel,rell,rion,tel,ton,vel cas:cade,ement,hmere,sino,sis,tellan,ter,tor
  cat:chings,ena,er cau:dillo,lk,sey cav:endish,ers cei:l cel:adon,esta,estial,la,li,lo cen:tennial
  cha:fe,ff,grin,let,llis,ncy,ndler,peron,ppie,rd,rs,sten,stity che:ater,ssman,sterfield,stnut chi:co,le,mera,nchilla,ng,no cho:ck,u chr:isten
  chu:rchman,rn cic:ely,ero cis:co cit:ron,rus cla:ck,ng,pper,ret,ro,sh cle:ek,m,mency,mentine cli:me,nch,nger,nk,nker,pper clo:d,ugh,ve,ven,ver
  clu:ck coa:chman,stal cob:ble,le coc:o cod:a,er,ling cof:fer col:es,ey,lard com:be,ings,munal con:do,dor,ey,eys,fer,ger,quest,verse
  coo:k,ker,ks,per,s cor:beil,der,dial,don,ker,net,nier,nu,olla,se cos:ier,ta cot:ta,ter cou:ncilman,ncilor,nterman,ntryman,rtier,ture,turier
  cov:en,ey,in cow:er,man coy:er coz:ier cra:m,nberry,pe,ss,tch,ven,vens,w,y,yon,ze cre:amer,do,el,ss cri:ck,m,ngle,sta
  cro:ak,chet,ci,ft,fts,issant,n,ne,nk,on,pper,sser,ssings,uch,zier cru:mb,mble,mbly,mby,mp cud:dy cue:s,sta cul:l,ver cup:ola cur:d,ia,io,rier
  cus:tard cut:ty cym:bal cyp:ress cza:r dab:s dac:e daf:t dag:o dah:lia dai:nty,s dal:ly dam:per,s dan:cer,gle,gler,k,ker dap:per dar:nel,t,ter,ting
  das:her dau:b,nt,phin daw:s day:long daz:e dea:con,lings,rth,ry dec:anter dee:m def:iance deg:en del:ude dem:os den:e der:by,ricks,ringer,ry
  des:tine det:ers dev:el dew:berry,s dib:ble,bles dic:ey,kens,ker,key,kie,ks did:dle die:ter dik:e dil:l,ls,ly dim:ly,mer din:gle,gs,gus,gy,k,s
  dio:cese dir:ks dit:to,ty div:an,inity dob:bin,bins dod:ge,ges,o dol:ce,e,ing dor:ado,mer,y dos:h,s,t dot:e,ty dou:ce,ghty,ma,r,se
  dow:dy,er,ner,ny,se doy:en doz:e,er,ier dra:b,iner,per,wbridge,y dre:dge,w dri:er,nker dro:ll,ss,ught dru:dge dry:ly dub:s duc:at,e dud:geon due:t
  duf:f,fel,fer dul:ler,ly,y dum:a dun:e,g dur:ian,st dus:ter,tman dye:r,s dyk:e,es ear:ls,ner,thman eas:terly ebb:ing,s ebo:ny ecl:ectic edg:er
  egg:ers eke:s ela:nd elk:s elm:s emb:er,ody emi:r emp:oria end:ow eng:ram,ravings eni:gma erm:ine esp:y est:imable,rin etc:hings etn:a eur:eka
  eva:ngelist eve.ner,rt,s ext:ine eyr:e fab:le fac:er fad:er fag:ot fai:lle,nter fal:coner,ler,low,setto,ter fan:g,ny,tasia
  far:mer,mers,mland,rier,row,thing fas:h fav:e faw:n fec:k fed:ora fee:ler fel:icity,ler fen:d,nel,ny fer:ia,ryman fet:ter fia:sco fic:he,kle,kler,o
  fid:dler fie:lder fif:e fil:bert,er,ly fin:der,k,ks,s fir:estone,kins,th fis:cal,her fit:ch,ter fiz:z fla:ck,k,ke,m,menco,mer,sher,sk,ttery,vin,x
  fle:ece,er fli:nders flo:e,ral,wery flu:ent,rry fog:gy foi:l,st fol:ly fon:der foo:thill,tman for:ay,ebodings,ehand,esee,ester,ger,te,tis,titude
  fos:sil fou:nt foy:er fra:ck,ise,nc,nker,nkfurter,y fre:eborn,edman,er,shwater,t fri:ar,day,dge,eze,tter fro:ck fru:mp fry:er fue:hrer fuh:rer
  fur:l,long,lough,nish,rier fus:sy gab:by,le,y gaf:f,fer gai:ner gal:as,ea,ley gam:er,mon,ut gan:der,ger,ja gar:b,dener,denia,ibaldi,ter,th,vey
  gas:h,kin,man gau:dy,nt gav:el gay:er,ly gaz:elle gee:se gel:d gem:elli gen:re,s,tiles ger:my get:ter gey:ser gha:zi ghe:e gib:ber,bon,bons
  gil:der,lie,lies,ls gim:ble gin:ny,s gir:t gla:dden,de,diator,dstone,ssman,ze,zer,zier gle:an gli:der glu:m gna:t goa:d,tee gob:let god:ly,own,son
  gol:dener,ly gon:dola goo:die gop:her gor:e,es,ing,p,y gos:ling got:h gou:rd gov:ern gra:bber,ben,der,hams,n,nge,nite,pevine,te,ven,ver,yer
  gre:aves,ener,yer gri:bble,ffins,ffon,lle,me,mmer,nder,pe,pper,st,t,zzle gro:at,cer,tto,ttoes,use,ut,wer gru:el,ff,m gua:n gui:le,se
  gul:ch,den,l,let,ley,ling,ly,p gun:nel,nels,sel gup:py gur:ney,u gus:h,sie,ty gut:ta hac:kman,kney had:dock haf:t hag:gard,gis hai:lstone hak:e,im
  hal:bert,er,es,ing,lmark,on,ter ham:mock,per han:ger,ker,ks,sel har:bour,k,ken,mer,ried,ries,row,vester has:ten hat:cher,ter haw:ker,thorn
  hay:cock,maker haz:e,y hea:dings,dland,dman,dy,ler,rth,rty hec:k,kle,kler hed:ge,ger hee:d hef:t,ty hei:st hel:ler hem:lock,p,s hen:na
  her:by,der,l,mit,on hes:sian hew:ing,s hic:key,kory hid:eaway hig:hland hil:lier,lside,t hin:der,g hip:per his:s hoa:rd hob:ble,o hoe:ing,s hog:ans
  hok:e hol:ey,lo hom:burg,estead,ier hon:es,eysuckle,our hoo:ey,ter hop:s hor:de,seman,sey hos:tler hot:ly hou:seholder,sel,seman hov:e,el,er hub:by
  huc:kleberry hug:er,ger hum:mer,mingbird hun:ker,ter,ters,tress,tsman hur:dle,ling,ray hus:ky,sar,sy hya:cinth hym:en hyp:es idl:er iko:n ili:a
  ima:m imp:ly inc:line,ognito ind:ie ink:s inn:s iot:a isl:es ivo:ry jab:s jae:ger jak:es jam:boree,mer jas:per jaz:z jer:kin,kins jet:ty jew:eler
  joc:k jos:s jub:ilee jul:ienne jun:iper,ker,ta jur:a,ist jus:ter jut:ting juu:l kab:ala kai:l,n kal:e,i kam:ala,e,i kap:pa kar:ma,st kas:ha kav:a
  kec:k kee:f,ner kei:ster kel:p,son,ter ken:nel,o ker:o,sey ket:ch key:stone kha:ki kia:ng kib:ble kic:ker kid:der,dy kie:lbasa kil:lick,lings,n
  kin:a,dle,dred,es,gfisher,sman kip:per,ping kir:sch kis:met,ser klu:tz kne:ll kni:ckerbocker kno:ll,wer kol:insky koo:k kra:ft,ut kre:utzer kri:ll
  kro:ne kud:o lab:our,rador lac:key,s,y lad:die lag:oon lai:n,rd lak:er,eside lam:a,as,ent,er,ia lan:cing,dau,dsman,k lap:el lar:ch,d,go,k
  las:agna,car,h,sie,so lat:ch,h,he,her,ino,te,ter lau:d,der,nder lav:er,ish law:less,man lax:er lay:man laz:ar,e,ier lea:fy,ner,per,thery,vens,ver
  lec:h,her led:ger lee:ch,k,s lef:ter leg:gin,horn lem:ma,me,mings len:o les:sor lev:ee,in,is lia:na lib:el,retto lic:hen lie:der,n,u lif:er
  lik:en,er lil:ac,o lim:ber,erick,estone,per lin:den,dy,eman,er,go,n,o,t lip:py lis:le lit:er,he,tler liv:en,ings lla:ma,no loa:ch loc:ket,o,us,ust
  lod:en lof:ty log:wood loi:ter lol:l,ling lon:er,gshore loo:ker,n,ney,per,s,ser lop:e lor:an,is,y lot:h,to lou:gh,p,pe,t lov:eless,elock,ey
  low:ly,s lub:e luc:id luf:f lul:l,u lup:in lur:ch,k lus:h,her,ter,tre,ty lyr:ic mac:adamia,intosh,kinaw,kintosh,s mad:ly,ras,rigal,uro
  mag:dalen,enta,i,nifico,nolia mai:ze maj:estic mak:o,os,uta mal:ady,arkey,lard,t mam:moth man:dala,ger,gle,go,ia,ila,ly,na,nish,s,tel,tilla,tis
  maq:uis mar:a,cher,inas,iner,oon,quess,quis,quise,ron,seilles,sh,ten,tens,tian,tinet,tinis,vel mas:cara,cot,er,her,on,ons
  mat:ador,ey,tes,tock,tocks mau:dlin,l,n max:i may:oral mea:d,ger,ly,ny mec:ca med:ley mee:k,ker men:der,sch mer:idian,lin mes:siah,sier
  met:ropolis,tle mew:ing,s mic:a,k,key,ks mid:dleman,stream mie:n mig:non mik:es mil:ch,der,er,estone,ker,lage,let,liner,o,ord,os
  min:as,ce,er,ers,ion,ster,ty mir:age,e,th,za mis:er,sy,ter,ty mit:ten,ts mix:er miz:e moa:n,t mob:s moc:ha mol:der,ine,t,ten
  mon:arch,day,eymaker,g,ger,teith moo:s,t mor:ello,occo,ose mos:ey mot:ley,te mou:ld,lding,lds,lin,nd,ser,ton mov:er mow:er,s muc:k mud:ra
  muf:f,fler mul:berry,ch,let,ligan,ling mun:ch,cher,icipal mur:k mus:cat,ket,krat,s,ter,ty mut:er,ter muz:zy mys:tic nag:s nan:ce,ny nap:e,oleon,per
  nar:cissus,d,y nat:al,ter nau:ght nee:dle neg:ro,us nei:ghbours nes:tle net:her,tle new:comer,er,ly nic:kle,ks nim:rod nip:per nit:e noc:k noe:s
  noo:k nor:land,thwestern nou:n nov:ella,elty nun:cio,nery nut:ter nyq:uist oak:s oat:s oct:ave odd:er,ly ode:s ogl:es ogr:e ohm:s oil:er old:en
  ome:ga orc:hard ore:s ori:son orr:is ort:s ost:ler,rich ous:t out:house ove:rlie,rman oxe:n oye:r pac:er,ey,ker pad:dock pag:an,ans
  pai:l,nter,nters pal:adin,azzo,eo,er,let,omino,ominos pan:der,dit,dora,g,handle,os,sy,zer pap:aya,py
  par:cel,chment,fait,kway,ley,ody,r,ry,se,sley,son,sonage,tizan,ton pas:h,ha,ser,tel,tor,ture,ty pat:in,tie pay:er pea:cemaker,l,n,r,rt,se,t peb:ble
  pec:an,ks,s ped:dle,lar pee:ler,r,rs peg:s pel:ham,ican,t pen:al,ce,insula,na,ni peo:n pep:permint per:ch,fecto,k,ky pes:ter,to pet:al,ering
  phe:asant,nix pho:ebe pia:zza pic:colo,kings pie:ty pik:er pil:ar,ch,lar,lion,sner pin:chbeck,ion,ker,kie,ta,tos pio:n pip:pin,pins piq:ue pis:ton
  pit:a pla:cid,ner,ter plo:ugh,wman plu:mb,mber,me,mp,nk,sh poa:ch poc:k poi:sson pol:lack,lock pom:fret pon:cho,der,g,tiff,toon poo:n
  pop:lar,lin,per por:cupine,ter,ters,tico pos:ada,se,tal pot:ash,ter pou:nder,nders,t pra:m,nce,ter,ts pre:ntice,sser,ssman,sto
  pri:mal,mmer,mus,vateer,vet pro:ffer,se,sper,sperous,vost,w pru:de,dence,dent,ne,ner puc:a,ker pue:blo puf:fer pul:ler,ley pum:a,mel,per
  pun:g,t,ter pup:a pur:l,pura,ser put:t,ter,ty,z pyt:hon qua:il,rk,rry,rto,rtz,sh,y que:ll qui:che,lter,nt,ntal,re,rk,tter,ver rac:y rad:ish
  raf:f,fle,ter rai:nier,nwater raj:a ral:l ram:ble,bler,mer,s ran:ce,cher,ker,t rap:er,ier,port,s ras:her,p,pberry rat:he,tan,tler,ty
  rav:el,eling,els,er,ine,ioli ray:on rea:gin,m,mer reb:ar,ate rec:tor red:bird,d,den,der,dish,line,wood ree:dy,fer,k,ve reg:al,alia rel:ic
  ren:own,ter rep:ly res:earcher rev:el rhe:a rhy:mer ria:l ric:ks,otta rif:e,fle rig:ger,hter ril:e,ing rin:d,ger,glet rip:per,ple,s ris:en,er rit:e
  riv:erside,es,et,iera roa:n rob:bin,ins roc:ker,ky roe:buck,s rol:lings rom:aine,p ron:do roo:d,k,st rop:er,ers roq:ue ros:ebush,ette,ier,in
  rot:e,ter,unda rou:se,ser,ses rov:er row:an rub:e,ies,le ruc:ks rud:d,dle,dock,dy,er rue:d,s ruf:f,fing,fle rum:mage,mer,p,ple run:dle,e,ny rur:al
  rus:e,her,k,tic rut:hs,s sab:er,in,le,les,ra,re sac:ristan sad:hu,ly sag:as,e,er sak:i sal:aam,ina,sa,ve,vo sam:pler san:der,dstone,er
  sap:per,phire sar:an,i,is sas:h,s sat:chel sau:cier sav:anna,annah,ant,iour,or,ory,oy saw:n,yers say:er sca:llion,ly,rce sce:nic
  sch:emer,illing,illings,lepp,maltz,meer,ooner sco:nce,w scr:ipture,ivener scu:ll,llion,rry sea:man,men,r,ring,shore,side,ward see:dy,l,p,r
  sei:ner,se sel:ah,tzer,ves sen:der,ora seq:uin ser:ene,ge set:a,tler sev:er,erance
  sha:ckle,ikh,ker,m,mrock,ndy,nk,nty,per,rer,rper,ver,vers,wl,y,ykh she:af,aring,ars,en,erer,ik,ikh,pherd,r,rbert,rbet,rif
  shi:er,ll,lling,llings,ner,pman,ppen,pper,re,rk sho:al,at,ats,emaker,ne,rty,wman shr:ub shu:ck,ffler shy:er sib:yl sic:ker sid:eman,le
  sie:nna,sta,ving sig:nor,nore sil:l,ly,o,t,van,vas,versmith sim:ile,mer,mering,per,pers sin:ger,gleton sip:per sit:ar,ter,ters siz:er
  ske:et,eter,eters ski:ff,nner sla:in,vish sle:dge,ek,et,ight sli:cker,mmer,nger,ver slo:op,th,ugh sly:ly sme:lt smi:ler,ley,t,ths,tten smo:ck,ky
  sna:re sni:de,der,pe sno:ok,oks,wball,wflake,wman snu:ffer,g soa:r soj:ourner sol:ace,an,ano,itaire,on som:a,erset son:gster,ny soo:t sor:rel
  sou:ther,therly,thward sow:er spa:der,ke,ngle,niel,nner,r,rer,rkle,wn,y spe:cks,cter,ller,llings,nder spi:eler,ller,nner,nney,re,ttle,tz
  spo:or,rtsman spr:ang,ings,inkle,itzer,out,uce,y sta:gecoach,ggers,lker,mmers,mper,nch,nhope,nk,rch,rker,rling,rry,rtup,sh,ter,ve,yer
  ste:ad,ed,ely,eple,le,ncil,rling,rner,tson sti:ckle,ckles,les,ller,nger,pe,pes sto:ckman,ke,ker,ner,ney,nier,ny,rey,rk,rmy,ut,uter,ver
  str:ainer,ait,ick,ickling,ife,ipling,ode,op,oud stu:bby,ll,rdy,rgeon sub:let,urb suc:re sue.s,t sug:g sui:tor sul:len,phur,tana sum:pter
  sun:day,der,flower,ken sup:plying sur:ly,name,rey sus:s sut:ler swa:gger,in,nk,rm swe:de,eny,eper,eten swi:ndle,ndler,nger,nk,sher,tcher tab:or
  tac:ker,ket,tic tal:i,isman tam:er tan:a,gerine,kard,ner,nery tar:dy,ry,tar,ter tas:sel tat:ters tau:nt,pe tav:erna taw:ny tea:l,s,t ted:der
  tee:d,m,s,ter tel:fer,ler tem:perance,pest ten:ch,ner,or,penny teq:uila ter:mini,ra tes:ter tet:ter tha:ne,tch the:w thi:stle
  thr:all,ash,asher,esher,ift,ower,ush thu:nderbolt,ndercloud,r tia:ra tie:r,rce tif:fin til:bury tin:der,ges,gle,gler,gs,kle,s tip:pet,pets,ple,py
  tit:ch,i,ter,tle tod:dy,y tog:a tok:ay tol:an tom:ahawk,e,es,s ton:er top:az,er,per,pings tor:rent,rents tos:t tot:e,ter tow:s tra:d,der,mmel,pper
  tre:ble,ss,ssel,y tri:ckle,er,lby,ll,mmer,ne,nity,poli tro:dden,lley,mp,th,upe,wel tru:elove,ly,ndle,sty tsa:r tub:a,by tul:ip tum:bler tun:er
  tus:k tut:u twa:ddle twe:edy,et twi:ne tyr:e ung:odly ush:er vai:l,ner val:e,ence,entines,ine,or van:da,dal,e vaq:uero var:s,sity,y vee:r vel:a
  ven:d,der,erable ver:ity,meil,nal,nier ves:per,ta,tal vet:o via:nds,tor vic.ar vie:d vin:a,egar vio:las vir:tuoso vis:e,or viz:ard vot:er voy:ager
  vul:ture wac:k,ker wad:ding,dle,i waf:er wag:oner wai:l,n wak:en wal:es,ker,kers,kup,lop,ly,tzer wan:derer,e,k,ker,ner,ton war:ble,der,es,lock,y
  was:p wat:cher,erman,erway wav:er way:bill wea:therman,ver,vers web:by wed:lock wee:r,s wei:r wel:lborn,ter wen:d wes:terly wet:ter wha:ler,rf
  whe:rry,tstone whi:sh,sker,ten,tey,tlow,ttle,ttler wic:ker wid:geon wie:ner wil:dcat,e,es,let,lets,lies,t,y wim:py
  win:ce,ch,der,ger,gers,ker,kle,kles,nings wip:er wir:eman wis:her,t wit:her,ter,ters wol:d,fram woo:dcock,dland,dman,druff,len,ly wor:kman,mwood
  wre:ath,n,stler wri:ng,nger wur:st xen:ia xvi:i,ii xxv:i,ii,iii xxx:vi yac:k yam:s yar:n,row yaw:n,s yea:h,rling,rnings yoc:k yok:e,el yor:e,ker
  you:nker,s yul:e zai:re zar:zuela zea:l zep:hyr zes:t zet:a zin:ger zuc:chini zum:ba
`;
