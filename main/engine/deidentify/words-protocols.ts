/** Words of protocols, short names of procedures, tracers and contrast media, and of studies in other languages: nobody's name. Packed by their first three letters. */
import { PackedWords } from './unpack-words.ts';

export const protocolWords = new PackedWords(`
  aah:ip aak:nee aan:gezicht aas:houlder,pine abd:l abs:orptmtry acc:t,upaque ace:tylaspartylglutamate acr:phantom add:l adh:d adm:n adu:lte,lto aff:ibody afn:i agn:t air:recon,seg aiv:ot aku:tt alb:ue alg:rft
  all:ogen,ogeneic alo:graft alt:anserin,ropane alv:leesklier amb:l ane:th ang:iogrph,rp,rph aor:cel,mesen,subcl,tofemor apt:cest,w aqm:bf arb:ete art:hrd,l,rosi ary:tenoidectom asp:artylglutamate ast:atine
  aus:atmung aut:og,olog avg:s aze:tidine baa:rmoeder bar:osperse beh:avral bel:astning,lowstrig ben:dng bey:in bih:uler bil:iscopin bip:edestacion bla:ere,ndas blo:tdeler bmi:pp bms:747158 bom:besin
  bra:chytx,invoyager brc:hytx bre:eza bri:cho bru:dd buk:spyttkjertel bup:renorph bva:l,ls bve:c,cs cae:sium cap:itellum cas:l cer:r,vl ces:sj che:modener,modenerv,motx cho:lografin cim:bi36 cin:ebh,efb
  cle:arinfinity clo:rgyline cnu:la coc:cige,cis col:ecisti con:centrte,nectome,nectomics,spicuity cou:che cri:anca cro:ciato,ise csi:po cut:down cyc:lopropyl dai:lyqa,lyqc das:b dcm:2niix,4che dec:ubito,y dep:renyl
  des:ferrioxamine,methoxy det:c,ectie dev:lopment dic:ompyler dip:renorphine dis:kbrack,nd dix:onseg dly:d dmr:i doo:rlichting dos:esr dpa:714 dre:naggio dru:j dys:rhythm ecg:gate,gating ecu:rves eda:c edr:eotide
  ege:e,s ein:atmung elb:w elc:trns elt:rd elu:t emb:olj end:diast,ografin,orem,oven,syst enh:ncd ens:ayo epi:batidine,depride,lepsie ern:ia esp:ectroscopia esr:d est:ab,adiaje,adiamento eth:mdct etr:oit exe:ndin
  exp:lr,s ext:endedtofts eye:tracker,tracking fas:tsurfer fat:navs,seg fec:it feh:lmessung fem:r fen:est fep:pa fie:ldmaphz fin:gre flu:orodeoxysorbitol,oroethoxy fly:rcado for:schung,schungsprojekt,skning,sog,sok
  fpc:it fpe:b fra:ctx fri:villig fun:ktionell fxc:ture gad:oquatrane gal:lbladr,leveier gen:omlysning ger:inc gez:wel gje:nnomlysning glu:cest gog:us goz:ellix gsl:ider had:amard har:mine,vst hca:t hcp:a,ya hea:rng
  heu:diconv hip:puran hje:rtescintigrafi hoc:m hru:dnik hto:f hvi:le hyd:roxyephedrine hyp:erkat,ofys,ofyse iau:gc ibz:m ica:th ila:c img:g imm:itance,unoassay imp:ltbl,rv inc:mptnt inf:iltrazione ing:uinofem
  ino:pp ins:j int:egrin,eiro,erdiscal,erpt,errog,rcav,rstl,rvas,rvasc inv:estigacion iod:ofiltic iop:amiro,asen ios:imenol iot:roxate iox:italamate ipo:fisi irt:fl kam:merblick kin:etdx
  kon:trastli,trastmittelgabe,trastsiz kop:onya kor:onarien kra:nspulsarer,nsslagaders kru:isband ktb:last kts:ense kyc:el lam:inoplsty lan:tio lar:gsc,yngoscop,ynscop lbt:999 leg:amenti,amento leu:cine lge:ir
  lic:haamsdeel lim:td loc:m,s lon:kka low:pass lum:baal,inity lym:phadec,phazurin mag:phase mar:acs,tinostat mas:ticator mat:lab,rad mbu:bb mdi:xon mdl:100907 mdm:e mec:hnl med:ence meg:rase mel:lkas men:isque
  met:astron mfs:plit mhe:d mic:robiota mil:kshake mim:software min:ipswi mio:cardica mit:k mle:m mon:ai mri:cron,qc mrp:et mto:ff,n mtr:asym mye:linmap,linwater myo:cardique nab:ewerking nac:c,ontrole nak:ke
  nat:uralistic nee:dleimaging neo:tect neu:rite,roelectrde,roeltrd,ronavigatie,rorraphy new:ute nnc:112 nnu:net non:autog,autograft,cmpnd,orm nst:im ntr:cost nva:sc obi:q odd:ball odo:ur ohi:f oil:phantom
  olf:action olk:apaa omu:rga,z onk:odicom opo:sem opp:folging orb:t ort:hanc,ostatismo out:cme pac:sman pam:iray pan:ev pap:yracea pbr:111 pen:tixafor,tixather per:cep,fuj,fusie,istaltic,ph,q pes:quisa
  pet:ctwb,mct2,wb pha:sebin,semag pia:nificazione pif:lu pix:elmed pk1:1195 pla:cemt,nejamento,nificacion,unc pln:ning plu:nc pmu:log poi:ntwise pol:egar,ibar,vi pon:ction pos:luma,tling,toperatoire,toperatorio
  pre:operatoire,operatorio pro:band,banden,bandenmessung,efpersoon,jekt,jekte,jekter,no,va pru:eba psa:p pse:udonymised psi:rlge pul:seox pun:cao,cion,ctie,ksjon pyd:icom qad:aily qaq:c qas:l qcl:ear qfl:owpc
  qfr:eeze qsi:prep qts:e qua:dramet rad:iophm,iophrm,ioterapia,j,surg ram:eno raw:filter ray:search red:uxn reg:ns rei:nnervate rek:onstruksjon rel:scatter rem:v,ve ren:l,ocal rep:ouso,rog,roin rev:ascularize,pe,sc
  rhp:sma ric:erca rip:oso rol:ipram rtr:acer rts:ub rup:td sam:plng sat:asl sau:gling sca:d,nlux,nphyslog sch:23390,laganfall,ockraum sco:utir scr:eeng seg:mnts,mt seh:cat sem:ac sen:smap seq:uenzen set:operone
  sfo:rzo sid:eveis sil:enz sim:pleitk sin:erem,usc ski:veprolaps skj:elettscintigrafi sla:gader sli:jtage,tasje sls:ens smr:i snr:test sol:utrast spa:cetop spe:ktroskopi,ttroscopia,ttroscopica sph:endt spo:ndaic
  sta:diazione,ndng std:y str:aldos,aleterapi,iatal,uktur stu:dien sub:q,trj suj:et,ets sup:fc sym:ri syn:thseg,vest t2s:tarmap tag:itol tas:tant tb1:rfm,srge tec:hl teg:men tek:trotyd tel:ehea,epaque,ethx,etx
  tem:pory tet:kik tfm:ri tgr:ase the:rmoplsty tho:racolmb tib:l,per til:asl tim:ct tir:oides tof:tmodel tom:osintesi,osintesis tot:alsegmentator,l tra:nsrep,nssleral tri:osil trl:uml trn:sposj
  tro:dat,dat1,mbose,mbosi,papride tse:pd tum:me,r tus:senwervelschijf tut:kimus two:chamber uit:zaaiingen ukb:iobank uln:r ult:ralyd,ratag uma:pct uni:lac,latl unl:istd,std upt:k urg:enza uri:nveier uro:excr,vist
  vag:ino var:ibar vas:ovesic vca:th vea:sl vel:ocityai vem:p ven:ogrph ver:such,volg,volgonderzoek vis:motion viz:sgalat vlo:eistof vok:sen vol:ontaire,ontario,untario,view,wassene vri:jwilliger vro:eg vux:en
  vys:etreni wal:lmot way:100635 wea:sis wee:klyqa,klyqc who:lbod wie:derholung wmh:i xca:psl xpr:ess zij:delings
`);
