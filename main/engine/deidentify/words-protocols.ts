/** Words of protocols, short names of procedures, tracers and contrast media, and of studies in other languages: nobody's name. Packed by their first three letters. */

export const protocolWords = `
  aah:ip aak:nee aan:gezicht aas:houlder,pine abc:es abd:l abs:orptmtry acc:t,upaque ace:tylaspartylglutamate acp:c acq:uise,uisita,uisito,uisizione,uisizioni acr:phantom act:ionable add:l adh:d adm:n adq:uisicion
  adu:lte,lto aff:ibody afn:i agn:t ago:aspirato air:recon,seg aiv:ot aku:tt ala:nine,x alb:ue alg:rft all:ogen,ogeneic alo:graft alt:anserin,ropane alv:leesklier amb:l,ulatoire,ulatorial,ulatorio ami:notransferase
  anc:illary ane:th ang:iogrph,rp,rph ans:icht,ichten ant:ebrachii aor:cel,mesen,subcl,tofemor apn:ee apt:cest,w aql:n aqm:bf aqu:l4 arb:ete arm:rest art:efatti,efatto,hrd,hrite,icolare,icolari,l,rite,rosi
  ary:tenoidectom asc:ellare,esso asp:artylglutamate ast:atine ate:lektase auf:stau aus:atmung aut:og,olog avg:s axi:lar,llaire,llaris aze:tidine baa:rmoeder bar:osperse beh:avral bel:astning,lowstrig
  ben:dng,zylguanidine bew:egungskorrektur,egungskorrigiert bey:in bih:uler bil:iscopin bip:edestacion bla:ere,ndas blo:tdeler bma:x bmi:pp bms:747158 bom:besin bor:site bra:chtx,chytx,invoyager brc:hytx
  bre:akout,eza bri:cho bru:dd buk:spyttkjertel bup:renorph bur:site bva:l,ls bve:c,cs cad:uta cae:sium cal:colosi can:aux cap:itellum,ut car:diache cas:l cef:alea,aleia,alometria cep:halees
  cer:ebelleux,ebelosa,r,vl ces:sj che:modener,modenerv,motx cho:lografin cia:tica cif:osi cim:bi36 cin:ebh,efb cir:cumpapillary cis:ti cle:arinfinity clo:rgyline cnu:la coc:cige,cis,hlearis col:eccion,ecisti,ica
  com:missural con:centrte,nectome,nectomics,spicuity cor:onarienne cou:che cov:ariate cri:anca cro:ciato,ise csi:po cut:down cyc:lopropyl cyp:hose cys:tatin dai:lyqa,lyqc das:b dcm:2niix,4che dec:ubito,y
  del:toideus dem:ande dep:renyl des:cricao,ferrioxamine,methoxy,pistaje det:c,ectie deu:terium dev:lopment dia:gnostique,phoretic dic:ompyler dif:erentl,fusiva,list dig:astricus dim:issione dip:renorphine
  dis:copatia,cordance,eccion,kbrack,nd,nea,pnea,sezione,torsione dix:onseg dly:d dmr:i dom:icilio doo:rlichting dos:ereport,esr,imetrist dpa:714 dre:naggio dru:j dys:rhythm ecg:gate,gating eco:guidata ecu:rves
  eda:c edr:eotide eff:ectue,ectuee,ettuata,ettuato ege:e,s eie:rstock ein:atmung,lesen elb:w elc:trns elt:rd elu:t emb:olj enc:efalica,efaliche,efalici,efalico,efalique,efalisch
  end:darm,diast,ografin,orem,oven,syst enh:ncd ens:ayo ent:markung,orse epa:tiche epi:batidine,condilite,depride,lepsie ern:ia esa:mi ese:guita,guiti,guito eso:fagea esp:ectroscopia,iratorio,irazione
  est:ab,adiaje,adiamento eth:mdct etr:oit exe:ndin exp:erimentele,iratoire,lr,s ext:endedtofts eye:tracker,tracking fac:ialis fas:tsurfer fat:navs,seg fec:it feh:lmessung fem:oralis,r fen:est fep:pa
  fer:mee,mes,nrontgen,riscan fet:tgesattigt,tsupprimiert,tunterdruckung fib:rose fie:bre,ldmapge,ldmaphz,ldmapse fin:gre flu:orodeoxysorbitol,oroethoxy fly:rcado for:schung,schungsprojekt,skning,sog,sok fot:al
  fpc:it fpe:b fra:ctx fre:mdaufnahme,mdbilder fri:villig fun:ktionell fxc:ture gad:oquatrane gal:lbladr,lensteine,leveier,vanic gan:glionnaire gas:trique geh:organg gen:omlysning ger:inc gez:wel gip:skontrolle
  gje:nnomlysning glu:cest gog:us goz:ellix gra:ticule gsl:ider gtr:ansfer gui:data,dee had:amard har:mine,nrohre,vst hca:t hcp:a,ya hea:rng heu:diconv hip:ofisaria,puran hje:rtescintigrafi hoc:m hru:dnik hto:f
  hvi:le hyd:i,roxyephedrine hyp:erkat,ofys,ofyse iau:gc ibz:m ica:th ict:us ila:c ili:ohypogastricus ilu:mien img:g imm:itance,unoassay,unohistochemistry imp:ltbl,ortiert,rv inc:mptnt
  inf:arctus,arto,iltrazione,orme ing:uinalis,uinofem ino:pp ins:j,piratoire,piratorio,pirazione int:egrin,eiro,ercommissural,erdiscal,erpretive,erpt,erquartile,errog,rcav,rstl,rvas,rvasc inv:estigacion
  iod:obenguate,obenzylguanidine,ofiltic iop:amiro,asen ios:imenol iot:roxate iox:italamate ipo:fisaria,fisario,fisi irt:fl isc:hiadicus joc:hbogen kam:merblick kin:etdx kle:inhirnbruckenwinkel
  kon:krement,sil,trastli,trastmittelgabe,trastsiz kop:ie,onya kor:onarien,rigiert,rigierte kra:mpfanfall,nspulsarer,nsslagaders kre:gow kru:isband ktb:last kts:ense kyc:el lam:inoplsty lan:tio
  lar:gsc,yngoscop,ynscop lbt:999 leg:amenti,amento leu:cine lge:ir lic:haamsdeel lim:td lin:fonodale lip:idic lit:hiase,iasi loc:m,s lok:cia lon:gum,kka low:pass lum:baal,balis,bosacralis,inity lus:sazione lux:acao
  lym:phadec,phazurin mag:netique,ph,phase mal:formazione mam:mografico man:dibolare,dibulaire mar:acs,tinostat mas:cellare,ticator mat:lab,rad max:illaris mbu:bb mdi:xon mdl:100907 mdm:e mec:hnl
  med:ence,iastinica,iastinico meg:rase mel:anin,lkas men:iscopatia,isque met:allentfernung,astron mfs:plit mhe:d mic:robiota mid:layer,ollare,sagittal mil:kshake mim:software min:ipswi mio:cardica mit:k mle:m
  mod:alitylut mon:ai mor:fologica,fologico mov:imento,imiento mri:cron,qc mrp:et msd:e mto:ff,n mtr:asym mul:tiparametrique mun:dboden mus:colare,colari,culocutaneus mye:linmap,linwater,logphy myl:ohyoideus
  myo:cardique,kymia,kymic nab:ewerking nac:c,ontrole naf:ld nak:ke nat:uralistic nee:dleimaging neo:tect neu:rite,roectodermal,roelectrde,roeltrd,rologique,rologisch,romelanin,ronavigatie,rorraphy new:ute nnc:112
  nnu:net nog:ap noi:nv nom:oco non:autog,autograft,cmpnd,planarity nor:ec nst:im ntr:cost nva:sc nys:tagmoid obi:q obt:uratorius oct:ant ocu:lomotorius odd:ball odo:ur oes:ophagienne ofr:ivillig ohi:f oil:phantom
  olf:action olk:apaa omu:rga,z onc:ologique,ologisch one:back onk:odicom ope:njph oph:talmicus,thalmicus opo:sem opp:folging opt:icus orb:itaire,itaria,itario,t
  ort:hanc,hodontia,hodontic,hognathic,hopedique,opedica,opedico,ostatismo oss:ee ost:eomielite,eomyelite,eosintesi,eosintesis out:cme ouv:ert,erte,erts ova:le,rica,rico,rienne pac:sman pam:iray pan:ev pap:yracea
  par:atiroidi pbr:111 ped:iatrique,ido pen:tixafor,tixather per:cep,fluorocarbon,fuj,fusie,fusiva,istaltic,ph,q pes:ata,ato,quisa pet:ctwb,mct2,wb pha:sebin,semag phr:enicus pia:nificazione pif:lu pix:elmed
  pk1:1195 pla:cemt,nejamento,nificacion,unc pln:ning plu:nc pmu:log poi:ntwise pol:egar,ibar,vi pon:ction,derada,deree pos:luma,tling,toperatoire,toperatorio pot:enziata,enziato pre:lievo,operatoire,operatorio
  pro:band,banden,bandenmessung,efpersoon,jekt,jekte,jekter,no,statique,va pru:eba psa:p pse:udonymised psi:rlge pst:ates pte:rygoideus pud:endus pul:seox pun:cao,cion,ctie,ksjon,tura pyd:icom pyj:pegls pyr:adiomics
  qad:aily qaq:c qas:l qcl:ear qfl:owpc qfr:eeze qsi:prep qts:e qua:dramet,siperiodic rac:colta,hen rad:ices,iocarpica,iophm,iophrm,ioterapia,j,lex,surg ram:eno ras:treamento raw:filter ray:search rea:lizada,lizado
  rec:tale red:uxn ree:valuacion ref:erto reg:ns rei:nnervate rek:onstruksjon,onstruktionen rel:scatter rem:v,ve ren:l,ocal rep:arto,ouso,rog,roin res:pirazione ret:icle,tale,tali rev:ascularize,pe,sc rho:mboideus
  rhp:sma ric:aduta,erca,hiesta,orrenza,ostruito,overo rim:ozione rip:etizione,etuta,etuto,oso ris:tadiazione riv:alutazione rol:ipram rot:ulea rtr:acer rts:ub run:dschatten rup:td rxn:orm
  sac:cade,cades,ralis,roiliache sal:iency,ivaires sam:plng sat:asl sau:gling saw:tooth sca:d,foide,nlux,nphyslog sch:23390,eletrica,eletrico,eletro,laganfall,ockraum sci:atique sco:liose,utir scr:eeng sea:lant
  seg:mnts,mt,uito seh:cat sem:ac sen:smap seq:uenzen ses:ja,je,ji set:operone sfo:rzo sid:eveis sil:enz sim:head,pleitk sin:erem,ovite,tesi,usc ski:veprolaps skj:elettscintigrafi sla:gader sli:jtage,tasje sls:ens
  smr:i sno:med snr:test soc:corso sol:icitud,utrast sop:pressione spa:cetop spe:ktroskopi,ttroscopia,ttroscopica sph:endt spl:enique spo:ndaic,ndilite,ndilodiscite,ndylite sta:diazione,ndng std:y
  ste:rnocleidomastoideus str:aldos,aleterapi,iatal,uctureel,uctuur,uktur stu:dien,diet sub:clavius,q,trj suj:et,ets sup:fc,resion sur:ae,renalica,renalienne sym:ri syn:ovite,thseg,vest t2s:tarmap tag:itol
  tan:genziale tas:tant tb1:rfm,srge tec:hl teg:men tek:trotyd tel:ehea,epaque,ethx,etx tem:poromandibolare,poromandibulaire,pory ten:dinite tet:kik tfm:ri tgr:ase the:rmoplsty tho:racicus,racolmb
  thy:roidien,roidienne tib:iotarsica,iotarsico,iotarsienne,l,per til:asl tim:ct,eout tir:oidea,oideo,oides tof:tmodel tom:osintesi,osintesis tor:nillos tot:alsegmentator,l
  tra:nenwege,nsrep,nssleral,sversali,umatologica tri:geminus,geminy,osil trl:uml trn:sposj tro:chlearis,dat,dat1,mbo,mbose,mbosi,papride tse:pd tum:me,orboard,r tus:senwervelschijf tut:kimus two:back,chamber
  uit:zaaiingen ukb:iobank uln:r ult:ralyd,ratag uma:pct unc:onstrained uni:lac,latl unk:orrigiert unl:istd,std unr:esolvable upt:k ure:teropl urg:enza uri:nveier uro:excr,vist urt:r vag:ino van:adium var:ibar
  vas:ovesic vca:th vea:sl vel:ocityai vem:p ven:ogrph,osi ver:kalkungen,kehrsunfall,renkung,samento,stauchung,such,volg,volgonderzoek ves:cicale,tibulocochlearis vis:motion viz:sgalat vlo:eistof vma:x voi:lut
  vok:sen vol:ontaire,ontario,ser,umetrique,untario,view,wassene vor:aufnahme vri:jwilliger vro:eg vux:en vys:etreni vzo:om wal:lmot way:100635 wea:sis wee:klyqa,klyqc who:lbod wie:derholung wmh:i xca:psl xpr:ess
  yeu:x zij:delings zsc:ore zwe:itbefund
`;
