/** Everyday words of English beside patients and machines that are in no list of family names, given names or towns. Packed by their first three letters. */
import { PackedWords } from './unpack-words.ts';

export const everydayEnglish = new PackedWords(`
  abd:uctee ace:tone aci:dic acu:puncturist adj:uster adr:enalin,enaline agg:rieved air:brushed,lift,lifted,sick alk:aloid ama:lgam ami:d amp:oules
  ank:let any:time apl:enty apo:plexy arm:band,ful arr:anger art:sy ash:en ass:ay ast:ride att:rition,uned aut:istic ava:tar awo:l
  bab:ysit,ysitter,ysitting bac:kside,kup,kyard ban:jo bar:bell bas:sinet bat:hmat,hrobe,tleground bed:pan,roll,sores bee:p,ped,ping,ps ber:ate bic:ep
  bik:er,ers bin:ge,oculars ble:eder bli:ng blo:omers,wup blu:stery boo:kish,zy bot:ch bou:ncer,ncy bra:ille bre:akage,akup,athable bri:efings
  bro:omstick,wnish bru:iser bui:ldup bul:imic,letproof bur:nout,rito bus:boy but:terfingers byl:aws byp:roduct cad:aver cae:sarean cal:mer
  cam:corder,eo can:dies,nonball,teen car:jacked,sick cas:eworker cat:atonic,cher,harsis,hartic cau:tionary cel:lulite cen:tigrade,trifugal
  cer:tifiable cha:ise,lkboard,momile,ser che:erleader,eseburger chi:ldbearing,ldproof cho:ker,mp cir:cumspect cla:ng cle:anup cli:ppers clo:thesline
  clu:nk coi:tus com:atose,fy,pactor,petency,plainant,pressor con:cierge,ditioner,fessional,servator,tainment,tinuance,veyor coo:lant cop:ter
  cor:rectional cou:plings cov:eralls cra:ckdown,nkcase,ppy,wlspace,yon cre:wman cri:mp cro:issants cul:vert cup:cake,id cur:vy cus:hy cut:esy
  cyb:ernetic dab:s dam:per dan:der,gle daz:e dea:fening dec:af,edent,khand,ryption ded:uctible def:lector det:ainee,ritus din:ged dip:per,stick
  dis:coverer,heveled,hwater,memberment,patcher,pensable div:a,ider doc:ket,s dor:ms dou:che,ghy doz:e dra:b dro:opy,pper dry:wall dua:lity
  dys:functional ear:ful,muffs,ner,phones,plugs,wax eat:ery eff:icacious,icacy egr:ess ela:ted emb:almer emp:athize enc:ampment,oder ene:rgize
  ent:hused,itlement,ourage,ryway env:ision equ:alizer esp:resso est:ranged eup:horia evi:scerate exe:s exp:unged ext:erminator eye:glasses,liner
  fai:nter fat:head fil:lings fis:tful fit:ter fix:ings fla:b,nge,pper,tulent fle:ece flo:ater,aters,orboard flu:ent fog:gy foo:tballer fru:mpy fug:ue
  fun:ky gas:sy gel:atinous gen:ome gig:gly gim:py gin:seng giv:eaway gli:der,tch,tches glu:ten gna:rly goa:tee god:daughter goo:gle,p gop:her
  gra:bber,der,iny,ndad,nddad,ndma,ndmas,ndpa gre:enish gro:wer gru:ff gua:rdianship,rdrail,va gul:let,p gun:point gut:sy hai:rbrush,rnet,rpiece,rpin
  hal:lucinate han:dcrafted,dset,dyman,gnail hap:penstance hea:dboard,ddress,dgear,dset,ler,rty,vyset hem:line her:bal hit:ter hob:ble hol:dout
  hoo:die,kup,ligan hum:pback hun:gover hyd:roponic hyg:ienist hyp:ed iff:y imp:lode,rudent,ugn inf:liction inn:ovator ins:ightful,tructional
  int:ernship,rospection inv:estigative ipe:cac jac:khammer jai:lbreak jan:itorial jel:lo joi:sts jow:ls jui:cer kha:ki kid:die,do lan:dfill,dscaper
  lap:top lat:ter lau:ndress lay:off,over lea:thery leg:it lev:itate lib:ido lin:ebacker,emen,eup liv:erwurst loa:ner loc:kjaw log:book,istical,istics
  loo:py,ser luc:id,idity lum:beryard lun:chroom lur:ch mal:ingering,nourished man:euverable mas:seur,seuse mat:chbox mea:ltime,tball mer:curial
  mil:estone,kmaid mis:ters moi:sturizer mol:ten mom:my mot:ivator,orboat,orcar mou:ntaintop muc:ky muf:fler mun:chies nap:e nar:cissistic ner:dy,vy
  new:lywed nig:htshirt nog:gin nop:e nor:malcy nut:ritionist odo:rless off:side ons:hore ope:rable out:age,reach,stretched ove:rachiever
  pai:nkiller,nkillers pal:er pan:tsuit,tyhose par:olee pas:serby pay:check ped:icure pee:ing pha:llic pin:kies,ky pit:h poi:nty,soner,sonings
  pot:luck,ty pou:ltice pre:sumptive,ventative pri:cey,mal pro:bationary,motional,testers pub:escent pul:sar pus:hcart,hup,hups qui:ckie
  ram:bler,bunctious ran:t ras:py rat:chet,ty rea:chable,rm rec:liner,ruiter ref:it,undable rek:indle rem:and,over rep:eater,ertory,laceable
  res:earcher,onate ret:ractable,rofit rin:gers roo:fer,ftop rub:bery,down run:ny rus:tic sal:vageable san:dbox,dlot sav:or sca:bbard,bby,m
  sch:ematic,oolgirl,oolwork scr:ambler,appy,eenings,ubber scu:rvy sea:ler,rcher see:ker,p sel:ves ser:rated sha:ckles,g,rds,vings
  sho:plifting,rtcut,rtsighted shr:edder sid:ebar sig:htings sil:encer sin:khole sky:dive sle:epwalker,epyhead sli:nky,ver,vers slu:rp smo:othie
  sna:kebite sni:ppy sno:tty sof:tener,tie sol:ace son:ar sou:lful,py soy:bean spa:cey,m spe:cks,eder spi:ky spl:ashy,uttering spo:iler,rty,tter
  spr:itz,ocket squ:ealer,eegee,iggly,ishy sta:bilizers,ffer,ffers,irwell ste:amer,pson,rility sti:ckup,pend sto:machache str:aightaway,ainer,etchy,obe
  stu:mpy sty:list sub:poena sug:arless,gestible sun:block,ken sup:plying,positories,pository sur:efire,name,rogate swa:th swe:atpants,atshirt,etener
  swi:rly sym:posium tam:pons tap:eworm tas:ter ten:fold tes:ty the:rmos thr:oaty,oes tic:ker tip:per,top toa:sty tod:dies tok:e too:lbox top:side
  tor:turer tow:nhouse tra:ceable,jectory,nsceiver,nsference tre:atable tri:glyceride,mmings tru:ckers tur:noff twi:ggy two:fold typ:ewritten,o,os
  una:voidably und:erage,ersea,isclosed uni:sex unk:nowable unr:eachable uns:toppable unw:ed unz:ip upc:huck,oming upd:raft upl:oading
  ups:cale,tage,tate,wing uri:nal,nals veg:an,gie vit:riol wai:stband wak:en wan:derer war:ble wat:erbed,tage wea:rer web:cam,site wee:py whe:lp
  whi:ner,ny who:osh wil:dcat win:dbreaker wip:er woe:fully woo:zy wor:kaholic,kday wre:stler wri:ng,nkly wro:ngful yea:rbook yip:pee yuc:ky zap:ped
  zit:s
`);
