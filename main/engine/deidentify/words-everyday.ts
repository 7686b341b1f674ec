/** Everyday words of English beside patients and machines that are in no list of family names, given names or towns. Packed by their first three letters. */
import { PackedWords } from './unpack-words.ts';

export const everydayEnglish = new PackedWords(`
  abd:uctee ace:tone ach:ey aci:dic acu:puncturist adj:uster adr:enalin,enaline agg:rieved air:brushed,lift,lifted,sick alk:aloid ama:lgam ami:d
  amp:oules ank:let ant:iperspirant,sy any:time apl:enty apo:plexy arc:tic arm:band,ful arr:anger art:sy ash:en ass:ay ast:ride att:rition,uned
  aut:istic ava:tar awo:l bab:ysit,ysitter,ysitting bac:kseat,kside,kup,kyard ban:jo bar:bell,fed,fing,ista,istas,rette bas:sinet
  bat:hmat,hrobe,tleground bba:ll,lls bed:pan,roll,sores bee:p,ped,ping,ps bel:lyache,lyaches ben:chpress ber:ate bic:ep bik:er,ers bin:ge,oculars
  ble:eder bli:ng blo:aty,omers,wup blu:stery bod:ybuilder boo:gers,kish,zy bot:ch bou:ncer,ncy bra:ille,lette,lettes bre:akage,akup,athable bri:efings
  bro:omstick,wnish bru:iser bui:ldup bul:imic,letproof bur:nout,rito bus:boy but:terfingers byl:aws byp:roduct cad:aver cae:sarean cal:mer
  cam:corder,eo can:dies,nonball,teen car:jacked,seat,seats,sick cas:eworker cat:atonic,cher,harsis,hartic cau:tionary cel:lulite cen:tigrade,trifugal
  cer:tifiable cha:ise,lkboard,momile,rleyhorse,ser che:erleader,eseburger chi:ldbearing,ldproof cho:ker,mp cir:cumspect cla:ng cle:anup
  cli:ckety,ngy,ppers clo:thesline clu:nk coa:lminer coi:tus com:atose,fy,pactor,petency,plainant,pressor
  con:cierge,ditioner,fessional,servator,tainment,tinuance,veyor coo:lant cop:ter cor:rectional cou:plings cov:eralls cra:ckdown,nkcase,ppy,wlspace,yon
  cre:wman cri:mp cro:issants,ssfit,upy cul:vert cup:cake,id cur:vy cus:hy cut:esy cyb:ernetic dab:s dai:ryman dam:per dan:der,gle daz:e
  dea:dlift,dlifting,dlifts,fening dec:af,edent,khand,ryption ded:uctible def:lector det:ainee,ritus din:ged dip:per,stick
  dis:coverer,heveled,hwater,memberment,patcher,pensable div:a,ider doc:ket,s dor:ms dou:che,ghy doz:e dra:b dro:opy,pper dry:wall,waller dua:lity
  dys:functional ear:ful,ings,muffs,ner,phones,plugs,wax eat:ery ebi:ke,kes eff:icacious,icacy egr:ess ela:ted emb:almer emp:athize enc:ampment,oder
  ene:rgize ent:hused,itlement,ourage,ryway env:ision equ:alizer esc:ooter,ooters esp:resso est:ranged eup:horia evi:scerate exe:s exp:unged
  ext:erminator eye:glasses,liner fai:nter far:mworker,mworkers,ting,ts fat:head fia:nce fie:ldworker fil:lings fis:tful fit:ter fix:ings
  fla:b,nge,pper,tulent fle:ece fli:pflops,rty flo:ater,aters,orboard flu:ent fog:gy foo:tballer fro:ntseat fru:mpy fug:ue fun:ky fus:sy gas:sy
  gel:atinous gen:ome gig:gly gim:py gin:seng giv:eaway gli:der,tch,tches glu:ten gna:rly goa:tee god:daughter goo:gle,p gop:her
  gra:bber,der,iny,ndad,ndbaby,nddad,ndkid,ndkids,ndma,ndmas,ndpa gre:atgrandson,enish gro:undskeeper,wer gru:ff gua:rdianship,rdrail,va gul:let,p
  gun:point gur:gly gut:sy hac:ky hai:rbrush,rnet,rpiece,rpin,rtie,rties hal:fmarathon,lucinate han:dcrafted,dset,dyman,gnail,gry hap:penstance
  hea:dboard,ddress,dgear,dset,ler,rty,vyset hem:line her:bal hij:ab hit:ter hob:ble hol:dout hoo:die,kup,ligan hou:semate hov:erboard,erboards
  hum:pback hun:gover hyd:roponic hyg:ienist hyp:ed iff:y imp:lode,rudent,ugn inf:liction inn:ovator ins:ightful,tructional int:ernship,rospection
  inv:estigative ipa:d,ds ipe:cac iro:nworker,nworkers jac:khammer jai:lbreak jan:itorial jeg:gings jel:lo jet:ski,skis joi:sts jow:ls jui:cer kha:ki
  kid:die,do lan:dfill,dscaper lap:top lat:ter lau:ndress lay:off,over lea:thery leg:it lev:itate lib:ido lin:ebacker,emen,eup liv:erwurst loa:ner
  loc:kjaw log:book,istical,istics loo:py,ser luc:id,idity lum:beryard lun:chroom lur:ch mal:ingering,nourished man:euverable mas:seur,seuse mat:chbox
  mea:ltime,tball mel:tdown,tdowns mer:curial mil:estone,kmaid min:ibike mis:ters moi:sturizer mol:ten mom:my mon:keybars mop:eds
  mot:ivator,orboat,orcar mou:ntaintop muc:ky muf:fler mun:chies nai:lgun nap:e nar:cissistic ner:dy,vy new:lywed nig:htshirt nog:gin nop:e nor:malcy
  nut:ritionist odo:rless off:balance,side ons:hore ooz:y ope:rable out:age,reach,stretched ove:rachiever owi:e,es pai:nkiller,nkillers pal:er
  pan:tsuit,tyhose par:olee pas:serby pay:check ped:icure pee:d,ing pel:oton pha:llic phl:egmy pil:ates pin:kies,ky pip:efitter,efitters pit:h pja:mas
  plu:shie poi:nty,soner,sonings poo:py pop:sicle,sicles pot:luck,ty pou:ltice,ty pow:erlifting pre:sumptive,ventative pri:cey,mal
  pro:bationary,motional,testers pub:escent pul:sar pus:hcart,hup,hups qui:ckie ram:bler,bunctious ran:t ras:py rat:chet,tly,ty rea:chable,rm
  rec:liner,ruiter ref:it,undable rek:indle rem:and,over rep:eater,ertory,laceable res:earcher,onate ret:ractable,rofit rin:gers roo:fer,ftop
  rub:bery,down run:ny rus:tic sal:vageable san:dblaster,dblasting,dbox,dlot sav:or sca:bbard,bby,m sch:ematic,oolgirl,oolwork
  scr:ambler,appy,eenings,ubber scu:rvy sea:ler,rcher see:ker,p sel:ves ser:rated sha:ckles,g,rds,vings shi:pyard,pyards sho:plifting,rtcut,rtsighted
  shr:edder sid:ebar sig:htings sil:encer sin:khole sip:py sky:dive sle:epwalker,epyhead sli:nky,ver,vers slu:rp,rry sma:rtwatch,rtwatches smo:othie
  sna:kebite sne:ezy sni:ppy sno:tty sof:tener,tie sol:ace son:ar sou:lful,py soy:bean spa:cey,m,nx spe:cks,eder spi:ky spl:ashy,uttering
  spo:iler,rty,tter spr:itz,ocket squ:ealer,eegee,iggly,irmy,ishy sta:bilizers,ffer,ffers,irwell ste:amer,elworker,elworkers,pdad,pmom,pson,rility
  sti:ckup,nky,pend sto:machache str:aightaway,ainer,etchy,obe stu:ffie,mbly,mpy sty:list sub:poena sug:arless,gestible sun:block,ken
  sup:plying,positories,pository sur:efire,name,rogate swa:th swe:atpants,atshirt,etener swi:ngset,rly sym:posium tam:pons tap:eworm tas:ter tea:ry
  ted:dybear ten:fold tes:ty the:rmos thr:oaty,oes tic:ker tin:gly tip:per,top toa:sty tod:dies tok:e too:lbox top:side tor:turer tow:nhouse
  tra:ceable,jectory,nsceiver,nsference tre:atable tri:athlon,glyceride,mmings tru:ckdriver,ckers tsh:irt tum:myache,myaches tur:noff twe:ens twi:ggy
  two:fold typ:ewritten,o,os una:voidably und:erage,ersea,isclosed uni:sex unk:nowable unr:eachable uns:toppable unw:ed unz:ip upc:huck,oming upd:raft
  upl:oading ups:cale,tage,tate,wing uri:nal,nals vap:ed,es,ing vba:ll veg:an,gie vit:riol wai:stband wak:en wan:derer war:ble wat:chband,erbed,tage
  wea:rer web:cam,site wee:py wei:ghtlifter,ghtlifting whe:lp whi:ner,ny,teboard who:osh wig:gly wil:dcat win:dbreaker wip:er woe:fully woo:zy
  wor:kaholic,kday wre:stler wri:ng,nkly wro:ngful yea:rbook yip:pee yuc:ky zap:ped zit:s
`);
