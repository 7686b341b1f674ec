/** Words of Italian of clinics and everyday, with the forms they take, that are nobody's name and in no table of the languages before it. Packed by their first three letters. */
import { PackedWords } from './unpack-words.ts';

export const italianWords = new PackedWords(`
  aam:m abb:andonata,andonate,andonati,andonato,assata,assate,assati,assato,astanza,ia,iano,ondante,ondanti,reviata,reviati,reviato abd:uttore,uttori,uzione,uzioni
  abi:ta,tando,tano,tare,tata,tate,tati,tato,tava,tavano,ti,to,tuale,tuali,tudine,tudini abl:azione,azioni abo:rti
  acc:anto,elerando,elerano,elerare,elerata,elerate,elerati,elerato,eleratore,eleratori,elerava,eleravano,eleri,eleriamo,elero,enda,ende,endere,endersi,endeva,endono,esa,ese,esi,eso,essi,esso
  acc:essore,essori,essoria,essorie,essorio,etta,ettabile,ettabili,ettando,ettano,ettare,ettarsi,ettata,ettate,ettati,ettato,ettava,ettavano,ettazione,ettazioni,ettera,etti,ettiamo,etto
  acc:identale,identali,ompagnando,ompagnano,ompagnare,ompagnarsi,ompagnata,ompagnate,ompagnati,ompagnato,ompagnatore,ompagnatori,ompagnava,ompagnavano,ompagni,ompagno,orciata,orciate,orciati
  acc:orciato,resciuto ace:taboli,tabolo aci:dosi acq:ue,uisite,uisiti acu:fene,feni,stiche,stichi,stici,ti
  add:ensamenti,ensamento,ensante,ensanti,ensata,ensate,ensati,ensato,etti,etto,omi,ominali,ormentata,ormentate,ormentati,ormentato,uttore,uttori,uzione,uzioni ade:nopatie,si,so,sso
  adi:acente,acenti,posa,posi,poso,uvante,uvanti ado:lescenti adu:lti aer:ata,ate,ati,ato,ei afa:siche,sichi,sici,sie
  aff:anni,anno,aticata,aticate,aticati,aticato,erma,ermando,ermano,ermare,ermarsi,ermata,ermate,ermati,ermato,ermava,ermavano,ermera,ermi,ermiamo,ermo,idabile,idabili,inche,ondamenti,ondamento
  aff:ondata,ondato age:nti
  agg:iunga,iunge,iungendo,iungere,iungeva,iungevano,iungono,iunta,iuntiva,iuntive,iuntivi,iuntivo,iunto,ravamenti,ravamento,ravando,ravano,ravare,ravarsi,ravata,ravate,ravati,ravato,ravava
  agg:ravavano,ravi,raviamo,ravo,ressione,ressioni agi:tano,tare,tarsi,tata,tati,tato,tava,tavano,tazione,tazioni,ti,tiamo agl:i ago:aspirati,biopsia,biopsie agr:icoli,icolo,icoltore,icoltori
  aiu:ta,tando,tano,tare,tarsi,tata,tate,tati,tato,tava,tavano,tera,ti,tiamo,to alc:olica,oliche,olichi,olici,olico,olismi,olismo,olista,oliste,olisti,una,une,uni,uno alg:odistrofie
  ali:mentare,mentari,menti,tiasiche,tiasici
  all:acciata,acciate,acciato,arga,argamenti,argamento,argando,argano,argare,argarsi,argata,argate,argati,argato,argava,argavano,arghera,arghi,argo,atta,attamenti,attamento,attando,attano
  all:attare,attata,attate,attati,attato,attava,attavano,attera,atti,attiamo,atto,erge,ergia,ergica,ergiche,ergichi,ergici,ergico,ertata,ertate,ertati,ertato,ettata,ettate,ettati,ettato,evatore
  all:evatori,evera,everanno,evi,evia,eviando,eviano,eviare,eviata,eviati,eviato,eviava,eviavano,eviera,evino,evio,o,ora,unga,ungando,ungano,ungare,ungarsi,ungata,ungate,ungati,ungato,ungava
  all:ungavano,unghera,unghi,ungo alm:eno alt:e,erata,erate,erati,erato,erazione,erazioni,ernativi,ezza,ezze,i,r,ra,re,ri,ro alu:nni,nno alv:eolare,eolari
  alz:a,ando,ano,are,arsi,ata,ati,ato,ava,avano,era,i,iamo,o ama:rtoma,rtome amb:ulanza,ulanze,ulatori,ulatoriale,ulatoriali ame:norree ami:anti,chi amm:esso amo:xicillina
  amp:utata,utati,utato,utazione,utazioni
  ana:filassi,grafica,grafico,lgesichi,lgesici,li,lizza,lizzando,lizzano,lizzare,lizzata,lizzate,lizzati,lizzato,lizzava,lizzavano,lizzera,lizzi,lizziamo,lizzo,loghe,loghi,logi,logiche,logichi
  ana:logici,mnesi,stomosi,tomiche,tomichi,tomici,tomopatologiche,tomopatologichi,tomopatologici anc:h,hilosi,ora and:are,ata,ati,ato,ava
  ane:cogena,cogene,cogeni,cogeno,llo,stesie,stesiste,stesisti,stetica,stetiche,stetichi,stetici,stetico,stetizzata,stetizzate,stetizzati,stetizzato,urismatiche,urismatichi,urismatici,urisme
  ang:olata,olate,olati,olato,oli,olo,osce,oscia,oscie ani:mali
  ann:essiale,essiali,essiectomia,essiectomie,o,otando,otano,otare,otata,otati,otato,otava,otavano,oti,otiamo,oto,uale,ulla,ullando,ullano,ullare,ullata,ullate,ullati,ullato,ullava,ullavano
  ann:ullera,ulli,ulliamo,ullo,uncia,unciare,unciate,uncio ano:mala,male,mali,malo,ressia,ressie,rmali ans:ie,iose,iosi
  ant:eriori,erogradi,iaggregante,iaggreganti,ibiotiche,ibiotichi,ibiotici,ica,iche,ichi,ici,icipano,icipare,icipata,icipati,icipato,icipava,icipavano,icipi,icipiamo,ico,icoagulanti,icoagulata
  ant:icoagulate,icoagulati,icoagulato,icoagulazione,icoagulazioni,idolorifichi,idolorifici,idolorifico,iversa,iverse,iversi,iverso anu:lare,lari anz:i,iana,iane,iani,iano aor:tiche,tichi,tici
  ape:rta,rto api:cali,ce,ci,retica,retiche,retichi,retici,retico apl:asiche,asichi,asici apo:fisi,neurotiche,neurotichi,neurotici
  app:are,arecchi,arecchio,arentemente,arenti,ari,arira,ariranno,arire,arirebbe,arirono,arisca,arisce,ariscono,ariva,arivano,artamenti,artamento,artenendo,artenere,arteneva,artenevano,ena
  app:endicectomia,endici,endiciti,endicolare,endicolari,etiti,etito,lica,licando,licano,licare,licarsi,licata,licate,licati,licato,licava,licavano,lichera,lichi,lico,oggera,oggeranno,oggi
  app:oggia,oggiando,oggiano,oggiare,oggiarsi,oggiata,oggiate,oggiati,oggiato,oggiava,oggiavano,oggino,oggio,ortando,ortano,ortare,ortata,ortate,ortati,ortato,ortava,ortavano,orti,ortiamo,orto
  app:rezza,rezzabile,rezzabili,rezzando,rezzano,rezzare,rezzata,rezzate,rezzati,rezzato,rezzava,rezzavano,rezzera,rezzi,rezziamo,rezzo,rofondendo,rofondente,rofondi,rofondimenti,rofondimento
  app:rofondira,rofondiranno,rofondire,rofondirebbe,rofondirono,rofondisca,rofondisce,rofondiscono,rofondita,rofondite,rofonditi,rofondito,rofondiva,rofondivano,untamenti,untamento
  apr:ano,e,endo,i,iranno,ire,irebbe,irono,irsi,ite,iva,ivano,ono,r arc:hitetti,hitetto,hitettura,hitetturale,hitetturali,hitetture,hiviata,hiviate,hiviati,hiviato are:ate,ati,ato,e,olare,olari
  arg:omenti,omento ari:tmia,tmie arr:ivando,ivano,ivare,ivata,ivate,ivati,ivato,ivava,ivavano,ivi,iviamo,ivo,ossamenti,ossamento
  art:efattuale,efattuali,eriopatie,eriose,erioso,erovenosa,erovenose,erovenosi,erovenoso,icolazioni,igiani,igiano,isti,ralge,ralgie,riti,rodesi,roplastica,roplastiche,roscopie asb:esti
  asc:ellari,ensore,ensori,essi,essualizzata,essualizzate,essualizzati,essualizzato,iti,iuga,iugando,iugano,iugare,iugata,iugate,iugati,iugato,iugava,iugavano,iughera,iughi,iugo,iutta,iutte
  asc:iutti,iutto ase:ttica,ttiche,ttichi,ttici,ttico asi:mmetria,mmetrica,mmetriche,mmetrichi,mmetrico,mmetrie asm:atiche,atichi,atici,e
  asp:ecifica,ecifiche,ecifichi,ecifici,ecifico,etta,ettando,ettano,ettare,ettarsi,ettata,ettate,ettati,ettato,ettava,ettavano,ettera,etti,ettiamo,etto,irano,irare,irata,irati,irato,irava
  asp:iravano,irera,iri,iriamo,ortare,ortata,ortate,ortati,ortato,ortazione,ortazioni
  ass:ai,ente,enti,enza,enze,icura,icurando,icurano,icurare,icurarsi,icurata,icurate,icurati,icurato,icurava,icuravano,icurazione,icurazioni,icurera,icuri,icuriamo,icuro,istano,istendo
  ass:isteranno,istere,isterebbe,isterono,istette,isteva,istevano,istita,istite,istiti,istito,istono,ocera,oceranno,oci,ociando,ociano,ociare,ociata,ociati,ociato,ociava,ociavano,ocino,ocio
  ass:oluta,olute,oluti,oluto,ottigliamenti,ottigliamento,ottigliata,ottigliate,ottigliati,ottigliato,uma,umendo,umera,umere,umersi,umeva,umono
  ast:eniche,enichi,enici,enie,ragali,ragalica,ragaliche,ragalichi,ragalici,ragalico,rocitome ata:ssica,ssiche,ssichi,ssici,ssico
  ate:lettasia,lettasica,lettasiche,lettasichi,lettasici,lettasico,lettasie,romasia,romasica,romasiche,romasici,romasico,romasie,rome,rosclerosi ati:piche,pichi,pici
  atr:iale,iali,io,ofiche,ofichi,ofici,ofie
  att:ende,endendo,endera,endere,endersi,endeva,endevano,enuazione,enuazioni,esa,ese,esi,eso,inica,iniche,inico,iva,ive,ivi,ivo,orno,ratto,raversa,raversando,raversano,raversare,raversati
  att:raversato,raversava,raversavano,raversi,raverso,ribuendo,ribuente,ribui,ribuira,ribuiranno,ribuire,ribuirebbe,ribuirono,ribuirsi,ribuisca,ribuisce,ribuiscono,ribuita,ribuite,ribuiti
  att:ribuito,ribuiva,ribuivano,uale,uali,ualmente aum:entano,entare,entata,entate,entati,entato,entava,entavano,entera,enti,entiamo aus:picabile,picabili
  aut:ista,iste,isti,omatiche,omatichi,omatici,omobili,onomi,orizzata,orizzate,orizzati,orizzato ava:mbracci,nzata,nzate,nzati,nzato ave:ndo,re,va,vano avr:a,ebbe avu:lsione,lsioni,ta,to
  avv:enuta,enuto,ersa,ersare,ersari,ersaria,ersarie,ersario,erse,ersi,erso,erta,ertano,erte,ertendo,ertente,erti,ertira,ertiranno,ertire,ertirebbe,ertirono,ertita,ertite,ertiti,ertito,ertiva
  avv:ertivano,ertono,iene,isa,isando,isano,isare,isata,isate,isati,isato,isava,isavano,isera,isi,isiamo,iso,ocati,ocato azo:temia,temie bad:ante,anti bam:bina,bine,bini,bino ban:ali,che
  bar:ellata,ellate,ellati,ellato,elle,elliere,ellieri,rare bas:ali,culata,culate,culati,culato,i,sa,toni
  bat:terica,teriche,terichi,terici,terico,teriologica,teriologiche,teriologichi,teriologici,teriologico,titi,tito ben:che,daggio,de,do,e,igne ber:e bev:a,anda,ande,uto bic:icletta,iclette,ipite,ipiti
  bif:asica,asiche,asichi,asici,asico,orcazione,orcazioni bil:ance,ancia,ancie,aterali,iare,irubina,obata,obate,obati,obato
  bio:logiche,logichi,logici,psiata,psiate,psiati,psiato,ptica,ptiche,ptichi,ptici,ptico bis:ogni,ogno blo:cca,ccando,ccano,ccare,ccata,ccate,ccati,ccato,ccava,ccavano,cchera,cchi,cci,cco
  bor:di,do,se,siti bos:ci bra:cciante,ccianti,chiterapia,chiterapie,dicardiche,dicardichi,dicardici,dicardie bri:vidi,vido
  bro:nchiale,nchiali,nchiectasia,nchiettasia,nchiettasie,nchioliti,nchiti,nci,nco,ncopolmonite,ncopolmoniti,ncospasmi,ncospasmo buc:cali bul:bi buo:na,ne bus:ti
  cac:hettica,hettiche,hettichi,hettici,hettico cad:endo,ere,eva,evano,ono,ute,uti,uto caf:fe
  cal:cagni,caneare,caneari,ci,cifica,cificata,cificate,cificati,cificato,cificazione,cificazioni,cifiche,cifichi,cifici,cifico,cio,cola,colando,colano,colare,colata,colate,colati,colato,colava
  cal:colavano,colera,coli,coliamo,colo,da,de,di,do,ibrare,ibrata,ibrate,ibrati,ibrato,ibri,iceale,iceali,ici,li,mano,mare,marsi,mata,mate,mati,mato,mava,mavano,mi,miamo,otta,otte
  cam:bi,biamenti,biamento,biare,biarsi,biata,biate,biati,biato,biava,biavano,biera,bino,ere,eriere,erieri,ice,ionista,ioniste,ionisti,mina,minando,minano,minare,minata,minate,minati,minato
  cam:minava,minavano,minera,mini,miniamo,mino,pioni can:cella,cellando,cellano,cellare,cellarsi,cellata,cellate,cellati,cellato,cellava,cellavano,cellera,celli,celliamo,cello,cerose,cerosi,cri,cro
  cap:endo,ente,ezzoli,ezzolo,i,illare,illari,iranno,ire,irebbe,irono,irsi,isca,isce,iscono,ita,ite,iti,ito,iva,ivano,ogiri,ogiro,osala,osale,sulare,sulari,sulata,sulate,sulati,sulato,suliti
  cap:tare,tazione,tazioni
  car:abiniere,abinieri,attere,atteri,atteristica,atteristiche,atteristichi,atteristici,atteristico,cinosi,diachi,diaci,diologhi,diologi,diologiche,diologichi,diologici,diomiopatia,diomiopatie
  car:diopalmi,diopalmo,diopatie,ica,icando,icano,icare,icata,icate,icati,icato,icava,icavano,ichera,ici,ico,pale,pali,rozzella,rozzelle,rozzina,rozzine,tella,telle,tilaginea,tilaginee
  car:tilaginei,tilagini cas:alinga,alinghe,setta cat:aratta,aratte,arro,etere,eteri,eterizzata,eterizzate,eterizzati,eterizzato,tiva,tive,tivi,tivo
  cau:dali,data,dati,dato,sano,sare,sata,sate,sati,sato,sava,savano,si,siamo cav:iglie cec:ale,ali,ita ced:imenti,imento cef:alee,alosporine cel:ibe,luliti
  cen:timetri,timetriche,timetrici,tinaio,to,trali,trare,trata,trate,trati,trato,tratura,trature,tri
  cer:amiche,amichi,amici,cando,cano,care,carsi,cata,cate,cati,cato,cava,cavano,chera,chi,co,ebellare,ebellari,ebrali,otti,otto,ta,te,ti,tificati,tificato,to,velletti,velletto,velli,vicalge
  ces:arei,areo,sando,sano,sare,sata,sate,sati,sato,sava,savano,si,siamo,so che:mioterapia,mioterapie,toacidosi
  chi:ama,amando,amano,amare,amarsi,amata,amate,amati,amato,amava,amavano,amera,ami,amiamo,amo,ave,avi,ede,edere,esta,esto,logrammi,logrammo,mica,miche,michi,mici,mico,odo,rurge,rurghi,rurgi
  chi:rurgia,rurgica,rurgiche,rurgichi,rurgici,rurgico,rurgo,uda,ude,udendo,udere,udersi,udeva,udevano,udono,usa,uso cia:notiche,notichi,notici,scun,scuna,scuno
  cic:atrici,atriziale,atriziali,atrizzata,atrizzate,atrizzati,atrizzato,li,lo cie:ca,che,chi,ci,co cin:ghia,ghie,quanta,que,tura,ture cio.e
  cir:ca,coli,colo,conda,condando,condano,condare,condata,condate,condati,condato,condava,condavano,condera,condi,condiamo,condo,conferenziale,conferenziali,convoluzione,convoluzioni,coscritta
  cir:coscritte,coscritti,coscritto,rosi cis:tectomie,tica,tiche,tichi,tici,tico,tifellea,tifellee,tite,titi cit:ologe,ologie
  cla:ssica,ssiche,ssichi,ssici,ssico,ssifica,ssificando,ssificare,ssificata,ssificate,ssificati,ssificato,udicati,udicatio,ustrofobiche,ustrofobichi,ustrofobici,ustrofobie,veare,veari,vicolare
  cla:vicolari,vicole cle:aranci cli:niche,nichi,nici,stere,steri coa:guli coc:cigee,cigei,cigi,leare,leari cog:nitivi
  col:angiocarcinome,angite,angiti,azione,azioni,ecistectomie,ecistica,ecistiche,ecistichi,ecistici,ecistico,ecistite,ecistiti,edochi,edoci,edocica,edociche,edocichi,edocici,edocico,elitiasi,laborazione,laborazioni
  col:estasi,esteroli,esterolo,iche,ichi,ici,iti,laborante,laboranti,laborare,laborativa,laborativi,laborativo,laborato,laboro,lare,lari,lassata,lassate,lassati,lassato,laterali,lega,legando
  col:legano,legare,legarsi,legata,legate,legati,legato,legava,legavano,leghe,leghera,leghi,lego,limata,limati,limato,limazione,limazioni,ore,ori,pi,po,tura,ture
  com:atose,atosi,incera,inceranno,inci,incia,inciando,inciano,inciare,inciata,inciate,inciati,inciato,inciava,inciavano,incino,incio,menti,mento,merciali,mercialista,mercialiste,mercialisti
  com:merciante,mercianti,messi,messo,minuta,minute,minuti,minuto,parabile,parabili,parsa,parse,partimenti,patibile,patibili,pensata,pensati,pensato,piti,pito,plementare,plementari,plessa
  com:plesse,plessi,plesso,pletano,pletare,pletata,pletate,pletati,pletato,pletava,pletavano,pleti,pletiamo,plicano,plicanza,plicanze,plicare,plicata,plicate,plicati,plicato,plicava,plicavano
  com:plicazione,plicazioni,plichera,plichi,posta,poste,posti,posto,prendendo,prendera,prendere,prendeva,prendono,prensione,prensioni,presa,preso,pressa,presse,pressi,pressione,pressioni
  com:pressiva,pressivi,pressivo,presso,primibile,primibili,une,uni,unicano,unicare,unicata,unicate,unicati,unicato,unicava,unicavano,unichera,unichi,unque
  con:cavi,cavita,centriche,centrichi,cluda,cludendo,cludera,cludere,cludeva,cludevano,cludono,clusa,cluse,clusi,clusione,clusioni,cluso,cordanti,dili,dizione,dizioni,dotti,dotto,drocalcinosi
  con:drosarcome,ferma,fermando,fermano,fermare,fermarsi,fermata,fermate,fermati,fermato,fermava,fermavano,fermera,fermi,fermiamo,fermo,figurazione,figurazioni,flitti,flitto,flittuale,flittuali
  con:fluenti,fluenza,fluenze,fronta,frontabile,frontabili,frontando,frontano,frontare,frontata,frontate,frontati,frontato,frontava,frontavano,frontera,fronti,frontiamo,fusi,fusione,fusioni
  con:genite,geniti,giuntivite,giuntiviti,iugata,iugato,iuge,iugi,osca,oscano,osce,oscendo,oscera,oscere,oscerebbe,oscersi,osceva,oscevano,osciuta,osciute,osciuti,osciuto,oscono,segna,segnando
  con:segnano,segnare,segnata,segnate,segnati,segnato,segnava,segnavano,segnera,segni,segniamo,segno,sensi,senso,servano,servare,servarsi,servata,servate,servati,servativa,servativi,servativo
  con:servato,servava,servavano,servi,serviamo,sigli,siglia,sigliabile,sigliabili,sigliando,sigliano,sigliare,sigliarsi,sigliata,sigliate,sigliati,sigliato,sigliava,sigliera,siglino,sistano
  con:sistere,sisteva,sistevano,sistono,soli,solidamenti,solidamento,solidata,solidati,solidato,statano,statare,statata,statate,statati,statato,statava,statavano,stati,statiamo,sultano,sultare
  con:sultata,sultate,sultati,sultato,sultava,sultavano,sulti,sultiamo,tadini,tagiose,tagiosi,taminata,taminati,taminato,tano,tare,tarsi,tata,tate,tati,tato,tattare,tattata,tattate,tattati
  con:tattato,tatti,tatto,tava,tavano,tenente,tenenti,tenere,tenersi,teneva,tenevano,tenuta,tenute,tenuti,tenuto,tera,testi,tiamo,tigui,tinuano,tinuare,tinuata,tinuate,tinuati,tinuato,tinuava
  con:tinuavano,tinui,tinuiamo,tinuita,torni,traccezione,traccezioni,traddittore,traddittori,traddittoria,traddittorie,traddittorio,trasti,tratta,trattile,trattili,tratto,trattura,tratture,tro
  con:troindicata,troindicate,troindicati,troindicato,troindicazione,troindicazioni,trolaterali,trolla,trollando,trollano,trollare,trollata,trollate,trollati,trollato,trollava,trollavano
  con:trollera,trolli,trolliamo,tusione,tusioni,validata,validate,validati,validato,venendo,venire,venirsi,venite,veniva,vessa,vesse,vessi,vessita,vesso,vinca,vincere,vincersi,vocata,vocate
  con:vocati,vocato,vulsione,vulsioni,vulsive,vulsivi coo:perano,peranti,perare,perata,perati,perato,perava,peravano,peri,periamo
  cop:erta,erto,ra,rano,re,rendo,ri,rira,rire,rirebbe,rirsi,riti,riva,rivano,rono
  cor:done,doni,icata,icate,icati,icato,onarica,onarichi,onarici,regga,regge,reggendo,reggere,reggersi,reggeva,relare,relata,relati,relato,relazione,relazioni,renti,retta,rettamente,rette,retti
  cor:retto,ridoi,ridoio,riere,rieri,risponda,rispondano,risponde,rispondendo,rispondente,rispondenti,rispondera,rispondere,rispondeva,rispondono,setti,setto,ticali,ticosteroidi,ticoterapie cor:tisoni
  cos:ce,cie,ciente,cienti,cienza,cienze,e,i,picuo,tali,tituisce,tituito,tola,tole,truito cox:alge,artrosi cra:mpi,mpo,niali,niofaringioma,niofaringiome,niotomia
  cre:atininemia,piti,pitio,sciuta,sciuto cri:si,tiche,tichi,tici cro:lli,llo,niche,nichi,nici cru:ralge,ralgia,rali cub:oidi cuc:ina,ine cuf:fia,fie cun:ei cuo:chi,ci,ri cur:a,ativi cus:cini,cino
  cut:anei,i dag:li dal:le,lo dan:neggera,neggeranno,neggi,neggia,neggiando,neggiano,neggiare,neggiata,neggiate,neggiati,neggiato,neggiava,neggiavano,neggino,neggio,no
  dat:ando,ano,are,ata,ate,ati,ato,ava,avano,i,iamo,o dav:a,anti dea:mbulatore,mbulatori,mbulazione,mbulazioni deb:ba,ole,olezza,olezze,oli
  dec:eduta,edute,eduti,eduto,ennio,entrata,entrate,entrati,entrato,idano,idendo,idere,idersi,ideva,idono,ina,isa,isione,isioni,iso,orsi,orso,ubiti
  def:ibrillatore,ibrillatori,ormazione,ormazioni,ormita deg:enerativi,lutire,lutizione,lutizioni,radata,radate,radati,radato
  del:icata,icati,icato,imitano,imitare,imitata,imitate,imitati,imitato,imitava,imitavano,imiti,imitiamo,toidi dem:enti,enza,enze,ielinizzazione,ielinizzazioni
  den:ari,si,sita,tale,tali,tare,tari,tiera,tiere,tisti,utrita,utrite,utriti,utrito,utrizione,utrizioni dep:orre,ressione,ressioni
  der:ivazione,ivazioni,matiti,matologhi,matologi,matologiche,matologichi,matologici
  des:critta,critte,critti,critto,crive,crivendo,crivere,criveva,crivono,idera,iderando,iderano,iderare,iderarsi,iderate,iderati,iderava,ideravano,iderera,ideri,ideriamo,idero,tre,troconvessa
  des:troconvesso det:erminano,erminare,erminata,erminate,erminati,erminato,erminava,erminavano,ermini,erminiamo,ettore,ettori,ta,tagli,taglio,tata,tato,te,ti,to
  dev:e,iata,iate,iati,iato,iazione,iazioni,ono
  dia:beti,betiche,betichi,betici,fisi,frammatica,frammatiche,frammatichi,frammatici,frammatico,framme,gnostiche,gnostichi,gnostici,lisi,lizzata,lizzate,lizzati,lizzato,metri,rree,stasi
  dic:embre,eva,hiara,hiarando,hiarano,hiarare,hiararsi,hiarata,hiarate,hiarati,hiarato,hiarava,hiaravano,hiarazione,hiarazioni,hiarera,hiari,hiariamo,hiaro,iannove,iassette,iotto,ono die:ci,te,tro
  dif:etti,etto,ettosa,ettose,ettosi,ettoso,ferenti,ferenza,ferenze,feribile,feribili,ferire,ferisce,feriscono,ferito,ficili,ficolta,ficoltosa,ficoltose,ficoltosi,ficoltoso,fonda,fonde,fondendo
  dif:fondere,fondeva,fondono,fusi,fuso dig:estivi,itali,italizzare,iunale,iunali,iuni,iuno dil:atata,atate,atati,atato,atazione,atazioni
  dim:agrimenti,agrimento,ensione,ensioni,entica,enticando,enticano,enticanza,enticanze,enticare,enticarsi,enticata,enticate,enticati,enticato,enticava,entichi,entico,eri,essa,essi,esso,ettere
  dim:ettersi,inuendo,inuente,inui,inuira,inuiranno,inuire,inuirebbe,inuirono,inuirsi,inuisca,inuisce,inuiscono,inuita,inuite,inuiti,inuito,inuiva,inuivano,inuzione,inuzioni,issioni
  dip:endente,endenti,endenza,endenze dir:etta,ette,etti,etto,ettore,ettori,ettrice,ettrici,ezione,ezioni,igendo,igere,igersi,igeva,igevano,igono
  dis:abile,abili,artriche,artrichi,artrie,cali,chetti,chetto,chi,ci,continui,copatie,cordanti,creti,cutano,cutendo,cutere,cuteva,cutono,fage,fagie,fonie,idratata,idratate,idratati,idratato
  dis:infetta,infettare,infetti,infetto,lipidemie,locata,locate,locati,locato,locazione,locazioni,menorree,metria,metrie,occupati,occupato,omogenea,omogenee,omogenei,omogeneo,orientamenti
  dis:orientamento,orientata,orientate,orientati,orientato,plasiche,plasichi,plasici,plasie,pnee,pnoica,pnoiche,pnoichi,pnoici,pnoico,ponibile,ponibili,porre,posizione,posizioni,posto,seminata
  dis:seminate,seminati,seminato,seminazione,seminazioni,sezioni,tacchi,tacci,tacco,tali,tanza,tanze,tesa,tese,tesi,teso,torsioni,torsiva,torsive,torsivi,torsivo,tratto,trofiche,trofichi
  dis:trofici,trofie,turba,turbando,turbano,turbare,turbata,turbate,turbati,turbato,turbava,turbavano,turbera,turbi,turbiamo,turbo,urie dit:i diu:rni
  div:ersa,ersi,erso,erticoli,erticolite,erticoliti,erticolo,erticolosi,orziata,orziato doc:ce,cia,cie,umenta,umentare,umentata,umentati,umentato,umenti dod:icesima,icesimo,ici
  dol:enti,orante,oranti,ori,orose,orosi dom:anda,andando,andano,andare,andata,andate,andati,andato,andava,andavano,ande,andera,andi,andiamo,ando,ani,estiche,estichi,estici,icili,inanti
  dop:pia,pio,pione,pioni dor:mano,mendo,mente,miranno,mire,mirebbe,mirono,mita,mite,miti,mito,miva,mivano,mono,salge,sali,solombare,solombari dos:i dot:ata,ate,ati,ato,tore,toressa,toresse,tori
  dov:ere,eva,ra,rebbe,uta,uti,uto doz:zina dre:naggi,nare,nata,nate,nati,nato dub:be,bi,bia,bie,bio due:cento dun:que duo:denali,deni dup:licati,licato dur:ano,are,ata,ate,ati,ato,ava,avano,i,iamo
  ebb:e ecc:entrica,entriche,entrichi,entrici,entrico,etto,ezionale,ezionali,himosi,o eco:gena,gene,geni,genicita,geno,grafiche,grafichi,grafici,struttura,strutture ect:asiche,asichi,asici ecz:eme
  ede:matose,matosi,me edu:catore,catori eff:etti,etto,ettua,ettuando,ettuano,ettuare,ettuate,ettuati,ettuava,ettuavano,ettuera,ettui,ettuiamo,ettuo egl:i ela:stiche,stichi,stici
  ele:menti,nchi,nci,nco,ttrica,ttriche,ttrichi,ttrici,ttricista,ttriciste,ttricisti,ttrico,ttrocatetere,ttrocateteri,ttrodi,ttrodo,ttronica,ttroniche,ttronichi,ttronici,ttronico,vano,vare,vata
  ele:vate,vati,vato,vava,vavano,vi,viamo eli:cotteri,cottero,minano,minare,minata,minati,minato,minava,minavano,mini,miniamo elo:ngazione,ngazioni
  ema:ngioma,ngiome,temesi,tica,tiche,tichi,tici,tico,tologhi,tologi,tologica,tologiche,tologichi,tologici,tologico,tologo,toma,tome,turia,turie
  emb:oli,oliche,olichi,olici,olizzata,olizzate,olizzati,olizzato,rione,rioni eme:rgenza,rgenze
  emi:crania,cranie,paresi,plege,plegia,plegica,plegiche,plegichi,plegici,plegico,plegie,sferica,sferiche,sferichi,sferici,sferico
  emo:coltura,colture,dialisi,dinamica,dinamiche,dinamichi,dinamici,dinamico,globina,globine,rrage,rragica,rragiche,rragichi,rragici,rragico,rragie,tiva,tivi,tivo,torace,toraci,ttisi
  enc:efali,efalite,efaliti end:ocarditi,ocrini,ocrinologhi,ocrinologi,ometriali,ometriosi,oprotesi,oscopiche,oscopichi,oscopici,ovenose,ovenosi enf:iseme eno:rmi
  ent:erali,eriche,erichi,erici,eriti,ita,rambe,rambi,rano,rare,rata,rate,rati,rato,rava,ravano,ri,riamo
  epa:tectomia,tectomie,tica,tichi,tici,tite,titi,tocarcinoma,tocarcinome,tomegalia,tomegalie,topatia,topatie epe:ndimome
  epi:condili,condiliti,durali,fisi,lessia,lessie,lettica,lettiche,lettichi,lettici,lettico,stassi equ:ilibrata,ilibrate,ilibrati,ilibrato,ilibri,ivalenti era:no
  ere:ditare,ditari,ditaria,ditarie,ditario eri:sipele,teme ern:iazione,iazioni err:ata,ate,ati,ato,ore,ori eru:zione,zioni
  esa:mina,minando,minano,minare,minata,minate,minati,minato,minava,minavano,minera,mini,miniamo,mino,tta,tte,tti,tto esc:e,lude,ludendo,ludere,luderebbe,ludevano,ludono,lusa,luse,lusi,luso,ono
  ese:gua,guano,gue,guendo,guente,gui,guira,guiranno,guire,guirebbe,guirono,guirsi,guite,guiva,guivano,guono,mpi,mpio esi:sta,stano,ste,stendo,stenza,stenze,stera,stere,sterebbe,steva,stevano,stono,ti
  eso:fagee,fagei,fageo,faghi,fagi,ftalmi,ftalmo,rdio,rdita,rdito
  esp:ansiva,ansive,ansivi,ansivo,ettorati,ettorato,ettorazione,irazioni,iri,irio,licita,licite,liciti,licito,lora,lorabile,lorabili,lorando,lorano,lorare,lorata,lorate,lorati,lorato,lorava
  esp:loravano,lorazione,lorazioni,lorera,lori,loriamo,loro,ortata,ortate,ortati,ortato,osizione,osizioni,osta,oste,osti,osto,rima,rime,rimendo,rimere,rimersi,rimeva,rimevano,rimono
  ess:a,e,endo,enziale,enziali,ere,i,o
  est:enda,ende,endere,endersi,endeva,endono,ensione,ensioni,ensore,ensori,erna,erne,erni,esa,ese,esi,eso,rae,ranea,ranee,ranei,raneo,rarre,ratta,ratto,rema,reme,remi,remo,ricazione,ricazioni
  est:ubata,ubato ete:rogenea,rogenee,rogenei,rogeneo,roplasica,roplasiche,roplasichi,roplasici,roplasico eti:chetta,chettare,chettata,chette etm:oidale,oidali etn:ie eve:nti,ntuale,ntuali
  evi:denti,denza,denze,denzi,denzia,denziando,denziano,denziare,denziata,denziati,denziato,tano,tare,tata,tate,tati,tato,tava,tavano,ti,tiamo evo:care,lutivi,luzione,luzioni,lvendo,lvera,lvere
  exe:resi ext:racapsulare,racranica,racraniche,racranichi,racranici,racranico,radurali,ravasazione,ravasazioni
  fac:endo,eva,ili,ilitano,ilitare,ilitata,ilitati,ilitato,ilitava,ilitavano,iliti,ilitiamo,oltativa,oltative,oltativi,oltativo
  fal:angea,angee,angei,angeo,angi,egname,egnami,limenti,limento,lita,lite,liti,lito,si fam:iglia,iglie,iliare,iliari,iliarita fan:no
  far:ingee,ingei,ingi,ingite,ingiti,mace,machi,maci,macie,macista,maciste,macisti,maco,macologiche,macologichi,macologici
  fas:ce,cera,ceranno,ci,ciando,ciano,ciare,ciarsi,ciata,ciate,ciati,ciato,ciava,ciavano,cie,cino,cio,cite,citi,i fat:ta,te,ti,tibile,tibili,to,tore,tori,tura,ture
  feb:braio,bri,bricola,bricole,brile,brili fec:e,ondazione,ondazioni feg:ati fem:orali,ori,ororotulea,ororotulee,ororotulei,ororotuleo feo:cromocitome fer:ita,ite,mata,mate,mati,mato fet:ale,ali,i
  fia:la,le fib:rillazione,rillazioni,roadenome,rosi,rotiche,rotichi,rotici fig:li,lia,lie,lio fil:i,o,trati,trato,tri
  fin:ali,che,endo,ente,estre,iranno,ire,irebbe,irono,irsi,isca,isce,iscono,ita,iti,ito,iva,ivano fir:mano,mare,mata,mate,mati,mato,mava,mavano,mera,mi,miamo
  fis:iche,ichi,ici,iologiche,iologichi,iologici,ioterapie,ioterapista,ioterapiste,ioterapisti,sa,sando,sano,sare,sarsi,sata,sate,sati,sato,sava,savano,se,sera,si,siamo,so,surata,surate,surati
  fis:surato,surazione,surazioni,tola,tole,tolizzata,tolizzate,tolizzati,tolizzato fla:ccide,ccidi fle:bi,bite,biti,bo,mmone,mmoni,ssa,sse,ssi,ssione,ssioni,sso,ssore,ssori,ttere
  flo:gistica,gistiche,gistichi,gistici,gistico,gosi flu:ssi,sso,ttuante,ttuanti foc:ali,olai,olaio fog:li,lio fon:te,ti
  for:ame,ami,aminali,mano,mare,marsi,mata,mate,mati,mato,mava,mavano,mi,miamo,micoli,micolii,micolio,se,za,ze fot:ocopiare
  fra:mmenti,mmento,si,telli,tello,tturata,tturate,tturati,tturato,tture,zionamento,zione,zioni fre:dda,dde,ddi,nare,nati,nava,ni,quenti fro:ntali
  fum:ano,are,ata,ate,ati,ato,atore,atori,atrice,atrici,ava,avano,i,iamo fun:gina,gine,gini,gino,zionali,zione,zioni fuo:ri fur:ono fus:a,i,o fut:uri gad:olini gal:attorrea,attorree
  gas:triche,trichi,triti,troenteriti,troenterologhi,troenterologi gem:ellare,ellari,ello
  gen:erali,eralizzata,eralizzate,eralizzati,eralizzato,ere,eri,erichi,erici,erico,etiche,etichi,etici,giva,give,itali,naio geo:di ger:iatriche,iatrichi ges:so,tazione,tazioni,ti,tore,tori
  get:ta,tando,tano,tare,tarsi,tata,tate,tati,tato,tava,tavano,tera,ti,tiamo,to ghi:acci,acciata,acciate,acciati,acciato,accio,andola,andole gia:lla,lle,lli,llo gig:anti
  gin:ecologhi,ecologi,ecologiche,ecologichi,ecologici,occhi gio:ielli,iello,rnaliera,rnaliero,rnalista,rnaliste,rnalisti,rnata,rno,vanile,vanili,vedi gir:ano,are,ata,ate,ati,ato,ava,avano,era,i,iamo
  giu:gno,nzione,nzioni,ridica,ridiche,ridichi,ridici,ridico,stifica,stificando,stificare,stificata,stificate,stificati,stificato,stificava,stifico gli:cemia,cemie,osi glo:bali,bi
  glu:cosi,cosio,tee,tei gol:a gom:iti gon:alge,artrosi,fe,fi,fia,fie,fio,fiori got:ta,te goz:zi,zo gra:ffetta,ffette,vi,vida,vidanze,zie gre:mbiule,mbiuli
  gri:da,dando,dano,dare,data,date,dati,dato,dava,davano,dera,di,diamo,do,glia,glie gru:ppi,ppo
  gua:nce,ncia,ncie,nti,nto,rdano,rdare,rdarsi,rdata,rdate,rdati,rdato,rdava,rdavano,rdera,rdi,rdiamo,sti,sto gui:dando,dano,dare,darsi,date,dati,dato,dava,davano,diamo ial:ina,ine,ino ibu:profeni
  ida:tidosi ide:ntiche,ntichi,ntici,ntificano,ntificare,ntificata,ntificate,ntificati,ntificato,ntificava,ntificavano,ntifichera,ntifichi idi:opatiche,opatichi,opatici ido:nea,nee,nei,neo
  idr:atazione,atazioni,aulichi,aulici,aulico,oaerei,oaereo,ocefali,ocele,oceli,onefrosi,opneumotorace,opneumotoraci ier:i ign:ota,ote,oti,oto ila:re ile:ali,i ill:eggibile,eggibili
  imb:ianchini,ianchino
  imm:ediata,ediati,ediato,obili,obilizzare,obilizzata,obilizzate,obilizzati,obilizzato,obilizzazione,obilizzazioni,odificata,odificate,odificati,odificato,unodepressa,unodepresse,unodepressi
  imm:unodepresso,unoterapia,unoterapie
  imp:attata,attate,attati,attato,edendo,edente,edi,edira,ediranno,edire,edirebbe,edirono,edisca,edisce,ediscono,edita,edite,editi,edito,ediva,edivano,egnata,egnativa,egnative,egnato,egni,egno
  imp:ianti,ianto,iegati,iegato,orre,ortanti,ortata,ortate,ortati,ortato,ossibile,ossibili,ossibilita,osto,otenza,otenze,recisi,regnazione,regnazioni,renditore,renditori,ressione,ressioni
  imp:reviste,revisti,rovvisa,rovvisamente,rovvise,rovvisi,rovviso ina:lare,ttesa,ttese,ttesi,tteso,ttiva,ttive,ttivi,ttivo
  inc:annulata,annulato,erte,erti,erto,iampata,iampato,identi,idenza,idenze,linano,linare,linata,linate,linati,linato,linava,lini,liniamo,lusa,lusi,ompiuta,ompiute,ompiuti,ompiuto,ompleti
  inc:omprimibile,omprimibili,ontinenza,ontinenze,onveniente,onvenienti,osciente,oscienti,rementi,remento,roci,rociata,rociate,rociati,rociato,rocio
  ind:icano,icare,icarsi,icata,icati,icativi,icato,icava,icavano,icazione,icazioni,ichera,ichi,ici,irizzi,irizzo,ustriale,ustriali
  inf:antili,arti,ermiera,ermiere,ermieri,ertilita,etta,ette,etti,ettiva,ettive,ettivi,ettivo,etto,ezione,ezioni,iammata,iammate,iammati,iammato,iammatore,iammatori,iammatoria,iammatorie
  inf:iammatorio,iammazione,iammazioni,icia,iciare,iciata,iciate,iciati,iciato,iltranti,iltrata,iltrati,iltrato,imi,ine,luenze,ormano,ormare,ormarsi,ormata,ormate,ormati,ormatichi,ormatici
  inf:ormato,ormava,ormavano,ormazione,ormazioni,ormi,ormiamo,ortunata,ortunate,ortunati,ortunato,ortuni,ortunio,ossamenti,ossamento,ossata,ossate,ossati,ossato,racentimetriche,racentimetrici
  inf:razione,razioni,requente,requenti,usione,usioni
  ing:egnere,egneri,erire,erito,essa,essando,essano,essare,essata,essate,essati,essato,essava,essavano,essera,essi,essiamo,esso,estione,estioni,loba,lobata,lobato,oi,oia,oiando,oiano,oiare
  ing:oiarsi,oiata,oiate,oiati,oiato,oiava,oiavano,oiera,oino,oio,ranata,ranate,ranati,ranato,randendo,randente,randi,randira,randiranno,randire,randirebbe,randirono,randisca,randisce
  ing:randiscono,randita,randite,randiti,randito,randiva,randivano,ressi,resso,uinali,uine,uini
  ini:ettare,ettore,ettori,ezione,ezioni,zi,zia,ziale,ziali,zialmente,ziando,ziano,ziare,ziata,ziate,ziati,ziato,ziava,ziavano,ziera,zino,zio inn:esti,esto ino:ltre inq:uieti
  ins:egnante,egnanti,ensibile,ensibili,ieme,istendo,istere,istette,isteva,istono,onnia,onnie,pirazioni,piri,pirio,tabile,tabili,tabilita,tallando,tallano,tallare,tallata,tallate,tallati
  ins:tallato,tallava,tallavano,tallazione,tallazioni,talli,talliamo,tallo,ufficiente,ufficienti,ufficienza,ufficienze,ulare,ulari
  int:atta,atte,atti,atto,egrano,egrare,egrata,egrate,egrati,egrato,egrava,egravano,egri,egriamo,ensi,ensita,ere,eresse,eressi,erfacce,erfaccia,erfaccie,eri,ermede,ermedi,ermedie,ermittenti
  int:erni,erniste,ernisti,ero,erpretabile,erpretabili,erpretano,erpretare,erpretata,erpretate,erpretati,erpretato,erpretava,erpretavano,erpretazione,erpretazioni,erpreti,erpretiamo,errogano
  int:errogare,errogata,errogati,errogato,errogava,errogavano,erroghera,erroghi,errompa,errompe,errompendo,errompere,errompersi,errompeva,errotta,errotte,errotti,errotto,erstiziale,erstiziali
  int:ervenendo,ervenire,erventi,erventistica,erventistiche,erventistichi,erventistici,erventistico,ervento,ervenuto,estini,ollerante,olleranti,olleranza,olleranze,orno,orpidimenti,orpidimento
  int:ossicazione,ossicazioni,raarticolare,raarticolari,racapsulare,racapsulari,racranica,racraniche,racranichi,racranici,racranico,ramuscolare,ramuscolari,raoperatore,raoperatori,raoperatorie
  int:ravedere,ubare,ubata,ubate,ubati,ubato inu:suale,suali,tili,tilizzabile,tilizzabili
  inv:adere,adeva,adevano,adono,alidi,alidita,ariata,ariate,ariati,ariato,asa,ase,asi,asivi,aso,ece,ertita,ertite,ertiti,ertito,estita,estiti,estito,i,ia,iando,iano,iare,iate,iati,iava,iavano
  inv:iera,ii,io,isibile,isibili iod:i,io
  ipe:rcalcemia,rcalcemie,rcolesterolemia,rcolesterolemie,rdensa,rdense,rdensi,rdenso,recogena,recogene,recogeni,recogeno,respansa,respanse,respansi,respanso,rglicemia,rglicemie,rintensa
  ipe:rintense,rintensi,rintenso,rkaliemia,rkaliemie,rparatiroidismi,rparatiroidismo,rplasia,rplasica,rplasiche,rplasichi,rplasici,rplasico,rplasie,rtensione,rtensioni,rtesa,rtese,rtesi,rteso
  ipe:rtestuale,rtiroidismi,rtiroidismo,rtrofia,rtrofica,rtrofiche,rtrofichi,rtrofici,rtrofico,rtrofie,rvascolarizzata,rvascolarizzate,rvascolarizzati,rvascolarizzato
  ipo:acusia,acusie,densa,dense,densi,denso,dermica,dermici,dermico,ecogena,ecogene,ecogeni,ecogeno,ecoica,ecoiche,ecoici,ecoico,espansa,espanse,espansi,espanso,fisare,fisari,fisarie,glicemia
  ipo:glicemie,intensa,intense,intensi,intenso,natriemia,natriemie,plasica,plasiche,plasichi,plasici,plasico,ssica,ssiche,ssichi,ssici,ssico,tensione,tensioni,tesa,tese,tesi,teso,tiroidismi
  ipo:tiroidismo,vascolare,vascolari irr:adiare,adiata,adiate,adiati,adiato,adiazione,adiazioni,egolare,egolari,eperibile,equieta,equieti,equieto,itanti isc:hemica,hemiche,hemichi,hemici,hemico
  iso:centri,densi,ecogena,ecogene,ecogeni,ecogeno,intensi,lamenti,lamento,lando,lano,lare,lata,lati,lato,lava,lavano,li,liamo isp:essimenti,essimento,essire,essita,essite,essiti,essito
  ist:erectomia,erectomie,ologe,ologia,ologica,ologiche,ologichi,ologici,ologico,ologie,ruzione,ruzioni itt:eri,erica,eriche,erichi,erici,erico,ero lab:bri,bro,oratori
  lac:erata,erate,erati,erato,erazione,erazioni,rima,rime lam:enta,entando,entano,entare,entarsi,entata,entate,entati,entato,entava,entavano,entera,enti,entiamo,ento
  lap:aroscopiche,aroscopichi,aroscopici lar:ghe,ghezza,ghezze,ghi,gi,ingee,ingei,ingi,ingite,ingiti
  las:cera,ceranno,ci,cia,ciando,ciano,ciare,ciarsi,ciata,ciate,ciati,ciato,ciava,ciavano,cino,cio,sita,tre lat:i,tante,tanti,tici
  lav:aggi,aggio,ora,orando,orano,orare,orarsi,orata,orate,orati,orativa,orative,orativi,orativo,orato,oratore,oratori,orava,oravano,orera,ori,oriamo,oro
  leg:ali,amentosa,amentose,amentosi,amentoso,ando,ano,are,ata,ate,ati,ato,ava,avano,ga,gano,ge,gendo,gera,geranno,gere,gerebbe,geri,germente,gero,gersi,geva,gevano,gibile,gibili,gono,hera,hi,o
  len:tezza,tezze,ti,ticolare,ticolari,zuoli,zuolo let:tera,tere,ti,tini,tino,to,tura,ture leu:coaraiosi,cocita,cocite,cocitosi,copatie lib:era,ere,eri lie:vemente,vi
  lim:itano,itare,itarsi,itata,itate,itati,itato,itava,itavano,iti,itiamo,itrofa,itrofe,itrofi,itrofo
  lin:eare,eari,fatiche,fatichi,fatici,foadenectomia,foadenectomie,foadenopatia,foadenopatie,fome,fonodali,gua,guaggi,guaggio,guali,gue lip:asi,otimie liq:uide,uidi lis:ce,ci,cia,cie,cio,ti
  lit:iche,ichi,ici liv:elli,ello lob:are,ari,i,ulata,ulate,ulati,ulato loc:ali,alizzare,alizzata,alizzate,alizzati,alizzato,alizzatore,alizzatori,alizzazione,alizzazioni,oregionali log:ge,gie
  lom:balge,balgia,bosacrali,bosciatalge,bosciatalgia lon:gitudinali,tano lor:dosi,o lug:lio lun:edi,ghe,ghezza,ghezze,ghi,gi,go luo:ghi,gi,go lus:sazioni mac:chiare,chiata,chiate,chiati,china,chine
  mad:ri mae:stri mag:ari,azziniere,azzinieri,giori,nete,neti,netiche,netichi,netici,ra,re mal:arie,ata,ate,ati,ato,attia,attie,formazioni,igni,leolo,nutrita,nutrite,nutriti,nutrito,ore,ori
  mam:mare,marie,mario
  man:cando,cano,cante,canti,canza,canze,care,carsi,cata,cate,cati,cato,cava,cavano,chera,chi,dibolari,dibole,geranno,gi,gia,giando,giano,giare,giarsi,giata,giate,giati,giato,giava,giavano,gino
  man:gio,iera,iere,ifesta,ifesti,ifesto,ovrare,ovrate,tenendo,tenere,tenersi,teneva,tenevano,tengono,tenuta,tenute,tenuti,tenuto,uale,uali,utenzione,utenzioni
  mar:cano,care,cata,cate,cati,cato,catore,catori,cature,cava,cavano,gine,gini,inai,inaio,iti,ito,tedi
  mas:cellari,celle,chera,chere,cherina,cherine,sima,simale,simali,sime,siva,sivi,sivo,terizzata,terizzate,terizzati,terizzato,terizzatore,terizzatori,titi,todinia,toidee,toidei,toidi
  mat:eriale,eriali,erie,rici,tina,tino,tutina,tutine,tutini,tutino mec:canica,caniche,canichi,canici,canico
  med:iali,iani,iastini,iastiniche,iastinichi,iastinici,icamenti,icazione,icazioni,iche,ichi,icinale,icinali,ie meg:lio mel:ene mem:orie,orizzata,orizzate,orizzati,orizzato
  men:arca,ingei,ingi,ingiti,iscali,ischi,opausa,opausale,opausali,orrage,sile,tali,to,tre,zionare,zionata,zionato mer:coledi
  mes:e,enteri,enteriche,enterichi,enterici,i,oteliome,sa,saggi,saggio,se,si,so,tiere,tieri,truazione,truazioni
  met:aboliche,abolichi,abolici,acarpale,acarpali,afisi,allica,alliche,allichi,allici,allico,almeccanica,almeccanici,almeccanico,astatica,astatiche,astatichi,astatici,astatico,atarsale,atarsali
  met:atarsi,eorica,eorico,eorismo,odi,odica,odiche,odico,rorrage,tere,tono mez:z,za,zi,zogiorno mia:lge,lgie
  mic:osi,ronodulare,ronodulari,ronoduli,ropolicistica,ropolicistiche,ropolicistici,ropolicistico mid:ollari,olli mie:lite,liti,lome,lopatie
  mig:liora,lioramenti,lioramento,liorando,liorano,liorare,liorata,liorate,liorati,liorato,liorava,lioravano,liorera,liori,lioriamo,lioro,rata,rato
  mil:ione,ioni,itare,itari,ligrammi,ligrammo,lilitri,lilitro,limetri,limetrica,limetriche,limetrici,limetrico,limetro,ze min:atore,atori,erali,imi,ore,ori,uti,zionale,zionali,zione,zioni
  mio:cardi,cardiche,cardichi,cardici,cardite,carditi,me,metriale,metriali,patie mir:ata,ate,ati,ato
  mis:urabile,urabili,urando,urano,urare,urarsi,urata,urate,urati,urato,urava,uravano,ure,urera,uri,uriamo,uro mit:ralica,raliche,ralichi,ralici,ralico mob:ili,ilita,ilizzare,ilizzazione,ilizzazioni
  mod:erata,eratamente,erati,erato,esti,ificano,ificare,ificata,ificate,ificati,ificato,ificava,ificavano,ificazione,ificazioni,ifiche,ifichera,ifichi,uli,ulo mog:lie,lii mol:ta,te,ti,to mom:enti
  mon:di,do,ofasica,ofasiche,ofasichi,ofasici,ofasico,olaterale,olaterali,ousa,ouse,ousi,ouso mor:billi,billo,bo,endo,ente,fine,fologe,fologie,ira,ire,irebbe,irono,iva,ivano,si,so,ta,ti,to
  mos:sa,se,si,so,trano,trare,trarsi,trata,trate,trati,trato,trava,travano,trera,tri,triamo mot:ivi,ore,ori,oria,orie,orio mov:imenti muc:ose,osi,osite,ositi
  mul:tifocali,tiloculare,tiloculari,tipla,tipli,tiplo mun:ita,ite,iti,ito muo:re,va,vano,ve,vendo,vera,vere,verebbe,versi,veva,vono mus:coli,icista,iciste,icisti mut:a
  nas:ali,ca,cano,ce,cendo,cere,cerebbe,ceva,cevano,cono,odigiunale,odigiunali,ogastriche,ogastrichi nat:i,o,ura naz:ionale,ionali,ionalita ne nea:nche
  nec:essare,essari,essaria,essarie,essario,essitando,essitano,essitare,essitati,essitato,essiti,essito,rosi,rotiche,rotichi,rotici nef:rectomie,rite,riti,rologhi,rologi,ropatie
  neg:ano,are,ata,ati,ativi,ato,ava,avano,hera,hi,li nel:le nem:meno neo:adiuvante,adiuvanti,natali,nati,plastica,plastiche,plastichi,plastici,plastico nep:pure ner:vi,vose,vosi,voso nes:sun,suna,suno
  net:ti,to neu:riti,rochirurghi,rochirurgi,rochirurgica,rochirurgiche,rochirurgichi,rochirurgici,rochirurgico,rochirurgo,rologhi,rologi,rologiche,rologichi,rologici,ropatie,tri nev:ralge,ralgia
  nie:nte nis:tagmi noc:ivi nod:ulare,ulari nom:e non:che,na,ne,ni,no,o nor:mali,me nos:ocomiali,tra,tre,tri,tro
  not:ai,aio,ano,are,arsi,ata,ate,ati,ato,ava,avano,evole,evoli,i,iamo,te,ti,turna,turne,turni,turno nov:anta,e nub:ile nuc:he nul:la,li,lipara,lo num:eri nuo:va,ve,vi,vo
  nut:rizionale,rizionali,rizione obb:ligatore,ligatori,ligatoria,ligatorie,ligatorio,lighi,ligi,ligo obe:si,sita obi:ettivi,ettivo obl:iqui
  occ:asione,asioni,hiale,hiali,ipitali,lusa,lusi,lusione,lusioni,luso,upando,upano,upare,uparsi,upata,upate,upati,upato,upava,upavano,upazione,upazioni,upi,upiamo,upo
  ocu:lare,lari,lista,liste,listi,listica,listiche,listichi,listici,listico odo:ntoiatra,ntoiatre ogg:etti,etto,i ogn:i,uno ole:crani,crano olf:atti,atto olt:re oma:lge
  omb:elicale,elicali,elichi,elici,elico,ra,re ome:rale,rali,ri omo:genea,genee,genei,geneo,laterale,laterali onc:ologhi,ologi,ologiche,ologichi,ologici
  opa:che,chi,ci,cita,cizzare,cizzazione,cizzazioni ope:rai,raio,rano,rare,rata,rati,rato,ratore,ratori,rava,ravano,razione,razioni,ri,riamo opp:ressiva,ressive,ressivi,ressivo,ure ora:li
  orb:itare,itari,itarie orc:hiti ord:ina,inando,inano,inare,inarsi,inata,inate,inati,inato,inava,inavano,ine,inera,ini,iniamo ore:cchi,cchini,cchino org:aniche,anichi,anici,anizzazione,anizzazioni
  ori:entano,entare,entarsi,entata,entati,entato,gini,zzontale,zzontali orm:onale,onali,onoterapia,onoterapie ort:esi,icaria,icarie,opediche,opedichi,opedici,ostatiche,ostatichi,ostatici,ostatismi
  osp:edale,edali,edalizzata,edalizzate,edalizzati,edalizzato
  oss:ei,erva,ervando,ervano,ervare,ervarsi,ervata,ervate,ervati,ervato,ervava,ervavano,ervazione,ervazioni,ervera,ervi,erviamo,ervo,i,ia,igeni,igeno
  ost:acola,acolando,acolano,acolare,acolata,acolate,acolati,acolato,acolava,acolavano,acolera,acoli,acoliamo,acolo,eofita,eofite,eofitosi,eolitiche,eolitichi,eolitici,eomieliti,eonecrosi
  ost:eoporosi,etrica,etriche,etrichi,etrici,etrico,inata,inato,ruente,ruenti,ruita,ruite,ruiti,ruito,ruttiva,ruttive,ruttivi,ruttivo,ruzione,ruzioni oti:ti
  oto:rini,rino,rinolaringoiatra,rinolaringoiatre ott:anta,avo,enendo,enere,eneva,enevano,enuta,enute,enuti,enuto,ica,iche,ichi,ici,ico,iene,imale,imali,obre,usa,use,usi,uso
  ova:i,lare,lari,riche,richi,rici ove:rdosi ovo:idi ovv:ero pac:chetti,chetto pad:ri pae:si pag:amenti,amento,ine pai:o
  pal:ati,ato,liativa,liativi,liativo,lida,lide,lido,mare,mari,pabile,pabili,pazione,pazioni,pebra,pebre,pitazione,pitazioni
  pan:creasectomia,creasectomie,creatiche,creatichi,creatici,creatiti,ichi,ici
  par:acetamoli,acetamolo,alisi,amediche,amedichi,amedici,ametri,aplege,aplegica,aplegiche,aplegichi,aplegici,aplegico,asettale,asettali,assitare,assitari,assitaria,assitarie,assitario,atiroide
  par:atiroidee,atiroidei,avertebrali,cellare,cellari,enterali,enti,ere,eri,esi,estesie,eti,etiche,etichi,etici,ietali,kinsoniane,kinsoniani,lando,lano,lare,lata,late,lati,lato,lava,lavano
  par:liamo,lo,ola,otidi,rucchiere,rucchieri,tecipazione,tecipazioni,tenza,tenze,ziale,ziali,zialmente
  pas:sando,sano,sare,sarsi,sata,sate,sati,sato,sava,savano,seggera,seggere,seggeri,seggero,si,siamo,so,ti pat:ologiche,ologichi,ologici pau:ra,re paz:ienti ped:iatriche,iatrichi,uncoli,uncolo
  peg:gio,giora,gioramenti,gioramento,giorando,giorano,giorare,giorata,giorate,giorati,giorato,giorava,gioravano,giorera,giori,gioriamo,gioro pel:le,li,viche,vichi,vici
  pen:etrante,etranti,i,icillina,sionata,sionati,sionato,sione,sioni
  per:che,cutanei,dendo,dera,dere,dersi,dette,deva,devano,dita,dite,dono,duta,dute,duti,duto,fondere,forata,forate,forati,forato,forazione,forazioni,icardi,icardiche,icardichi,icardici,icarditi
  per:iferiche,iferichi,iferici,ilare,ilari,ineali,iostale,iostali,iosti,itoneali,itonei,itoniti,iventricolare,iventricolari,manenti,manere,messo,metta,mettano,mette,mettendo,mettera,metteranno
  per:mettere,mettersi,metteva,mettevano,mettono,oneale,oneali,sa,se,si,sistendo,sistenti,sistenza,sistenze,sistere,sisteva,so,sonale,sonali,sone,tosse,tossi,ve,venuto,vi,via,vie,vio
  pes:ano,ante,anti,are,ate,ati,ava,avano,catore,catori,i,iamo pet:rosi
  pia:nga,nge,ngendo,ngera,ngeranno,ngere,ngeva,ngevano,ngono,ni,nificare,nificata,nificate,nificati,nificato,nificazioni,nti,nto,strina,strine,tta,tte,tti,tto pic:cola,cole
  pie:ga,gando,gare,garsi,gata,gate,gati,gato,go,liche,lichi,lici,lonefrite,lonefriti pig:iama,iame pil:ori pio:mbi,mbo piu:rie pla:cca,cche,cente,ntare,ntari,stiche,stichi,stici
  ple:omorfa,omorfe,omorfi,omorfo,urica,uriche,urichi,urici,urico,uriti plu:riframmentare,riframmentari,riframmentaria,riframmentarie,riframmentario,ripara
  pne:umatizzata,umatizzate,umatizzati,umatizzato,umologhi,umologi,umologica,umologiche,umologichi,umologici,umologico,umologo,umonectomia,umopatia,umopatie,umoperitonei,umoperitoneo,umotorace
  pne:umotoraci poc:hi poi:che
  pol:iartralge,iartralgie,iartrite,iartriti,icistica,icistiche,icistici,icistico,imorfe,imorfi,ineuropatie,ipi,itrauma,itraumatizzata,itraumatizzate,itraumatizzati,itraumatizzato,iziotti
  pol:iziotto,lachiuria,lachiurie,lice,lici,monite,moniti,pacci,paccio pom:eriggio,pieri pon:derale,derali
  por:re,tali,tando,tano,tare,tarsi,tata,tate,tati,tato,tatore,tatori,tava,tavano,tera,ti,tiamo,zione,zioni
  pos:itivi,iziona,izionale,izionali,izionamenti,izionamento,izionando,izionare,izionarsi,izionata,izionate,izionati,izionato,izione,izionera,izioni,ologe,sa,sedendo,sedere,sedette,sedeva
  pos:seduta,sedute,seduti,seduto,sibile,sibili,sibilita,sibilmente,sono,tazione,tazioni,tchirurgica,tchirurgiche,tchirurgichi,tchirurgici,tchirurgico,ti,ticipata,ticipate,ticipati,ticipato
  pos:tminzionale,tminzionali,tnatali,to,toperatore,toperatori,toperatorie,tprandiali,ttraumatica,ttraumatiche,ttraumatichi,ttraumatici,ttraumatico,tumi,tumo,turali pot:ere,eva,ra,rebbe,uto
  pra:nzi,nzo,tica,ticando,ticano,ticare,ticarsi,ticata,ticate,ticati,ticato,ticava,ticavano,tiche,tichera,tichi,tici,tico
  pre:cauzione,cauzioni,cedenti,cisano,cisare,cisata,cisate,cisati,cisato,cisava,cisavano,cisazione,cisazioni,cisi,cisiamo,coci,dominanti,ferendo,feri,ferira,feriranno,ferire,ferirebbe,ferirono
  pre:ferisca,ferisce,feriscono,ferita,ferite,feriti,ferito,feriva,ferivano,gressa,gresse,gressi,gresso,levata,levate,levati,levato,lievi,liminare,liminari,medicazione,medicazioni,minzionale
  pre:natali,nde,ndere,ndono,nota,notando,notano,notare,notata,notate,notati,notato,notava,notavano,notera,noti,notiamo,noto,operatore,operatori,operatorie,parano,parare,pararsi,parata,parate
  pre:parati,parato,parava,paravano,parazione,parazioni,pari,pariamo,sa,scritta,scritte,scritti,scritto,scrive,scrivendo,scrivente,scriventi,scrivere,scriveva,scrivevano,scrivono,scrizione
  pre:scrizioni,se,sentano,sentare,sentarsi,sentata,sentate,sentati,sentato,sentava,sentavano,sentazione,sentazioni,senti,sentiamo,senza,senze,servata,servate,servati,servato,si,so,ssione
  pre:ssioni,sso,sto,tende,tendendo,tendere,tenderebbe,tendeva,tendevano,tendono,trattata,trattate,trattati,trattato,valente,valenti,veda,vede,vedendo,vedere,vedeva,vedevano,vedono,veduta
  pre:veduto,venendo,venire,veniva,ventivi,viste,visti,zzi,zzo pri:mare,mari,marie,mitivi,ncipali,ncipi,orita,oritare,oritari,oritarie,vata,vati
  pro:babile,babili,babilmente,cedura,ctite,ctiti,dotta,dotti,dotto,durre,duttiva,duttive,duttivi,duttivo,fessionale,fessionali,fessione,fessioni,fessionista,fessioniste,fessionisti,fessore
  pro:fessori,fili,filo,fonda,fondi,fondo,getti,getto,grammare,grammata,grammate,grammati,grammato,grammi,grammo,gredendo,gredente,gredi,gredira,grediranno,gredire,gredirebbe,gredirono,gredisca
  pro:gredisce,grediscono,gredita,gredite,grediti,gredito,grediva,gredivano,gressione,gressioni,gressiva,gressivamente,gressivi,gressivo,lungata,lungate,lungati,lungato,memoria,memorie,nazione
  pro:nazioni,ni,porre,posta,poste,posto,seguita,seguite,seguiti,seguito,ssima,ssimale,ssimali,ssime,ssimi,ssimo,statiche,statichi,statici,statiti,tegge,teggere,teggeva,tetto,tezione,tezioni
  pro:tocolli,trusione,trusioni,vando,vano,vare,varsi,vata,vate,vati,vato,vava,vavano,venienza,venienze,vera,vi,viamo,viene,vocano,vocare,vocata,vocate,vocati,vocato,vocava,vocavano,vochera pro:vochi
  pru:denza,denze,riti pse:udoartrosi psi:chiatra,chiatre,chiatrica,chiatriche,chiatrichi,chiatrico,cologiche,cologichi,cologici,cosi pso:riasi pto:si pub:alge,blica,bliche,blichi,blici,blico,e,i
  pul:endo,ente,ira,iranno,ire,irebbe,irono,irsi,isca,isce,iscono,ita,ite,iti,ito,iva,ivano,satili pun:ge,gera,gere,gevano,gono,te,ti,tuale,tuali,ture puo pup:illa,ille pur:ulenti
  qua.drante,drantectomia,drantectomie,dranti,dricipite,dricipiti,lche,lcosa,lcun,lcuno,le,li,lita,lsiasi,lunque,ndo,nta,nte,nti,ntita,nto,rtieri,ttordici,ttro
  que:gli,i,ll,lla,lli,llo,siti,sito,sta,ste,sti,stionari,stionario,stione,stioni,sto qui:ndi,ndici quo:tidiana,tidiano rab:bia,bie
  rac:colte,comanda,comandando,comandano,comandare,comandata,comandate,comandati,comandato,comandava,comandavano,comandera,comandi,comandiamo,comando,hidea,hidee,hidei,hideo,hidi
  rad:i,iali,iazione,iazioni,ice,ici,icolare,icolari,icolopatia,icolopatie,iografiche,iografichi,iografici,iogramma,iogramme,iologhe,iologhi,iologi,iologiche,iologichi,iologici,ioterapie
  rag:gi,gio,giunga,giunge,giungendo,giungera,giungere,giungeva,giunta,giunto,gruppata,gruppate,gruppati,gruppato,ione,ioni,ioniere,ionieri ram:ificazione,ificazioni,o
  rap:idi,porti,porto,presenta,presentando,presentano,presentare,presentata,presentate,presentati,presentato,presentava,presentavano,presentera,presenti,presentiamo,presento rar:amente,i
  rea:gente,gire,li,lizza,lizzando,lizzano,lizzare,lizzata,lizzate,lizzati,lizzato,lizzava,lizzavano,lizzazione,lizzazioni,lizzera,lizzi,lizziamo,lizzo,zione,zioni
  rec:enti,essi,esso,idivanti,idivare,idivi,uperano,uperare,uperata,uperati,uperato,uperava,uperavano,uperi,uperiamo ref:erti,lussi,lusso,rattare,rattari,rattaria,rattarie,rattario
  reg:ionali,ione,ioni,istra,istrando,istrano,istrare,istrata,istrate,istrati,istrato,istrava,istravano,istrera,istri,istriamo,istro,olare,olari,olazione,olazioni,redita,redite,rediti,redito
  reg:ressione,ressioni,ressiva,ressivi,ressivo rel:ativi,azione,azioni,igione,igioni rem:issione,issioni rep:arti,eribile,eribili,erti,erto,lezione,lezioni
  res:ecare,ecata,ecate,ecati,ecato,ezione,ezioni,idenza,idenze,idua,iduale,iduali,iduare,idui,iduo,istendo,istenti,istere,istette,istono,pirano,pirare,pirata,pirate,pirati,pirato,piratore
  res:piratori,piratorie,pirava,piravano,pirazioni,piri,piriamo,ponsabile,ponsabili,tando,tano,tare,tata,tate,tati,tato,tava,tavano,ti,tiamo,tringere,tringimenti,tringimento,tringono,trittiva
  res:trittive,trittivi,trittivo
  ret:e,i,icolare,icolari,inica,iniche,inichi,inici,inico,ratta,ratto,razione,razioni,roareolare,roareolari,rogradi,roperitoneali,ropettorale,ropettorali,roplacentare,roplacentari,roversa
  ret:roverse,roversi,roverso,ti,tificata,tificate,tificati,tificato,tilinea,tilinee,tilinei,tilineo,to,torrage,torragia,torragie reu:matologhi,matologi,matologiche,matologichi,matologici
  ria:bilitazione,bilitazioni,nimatore,nimatori,nimazione,nimazioni,ssorbimento,ssorbita,ssorbito,vviare rib:elle,elli
  ric:adute,analizzata,analizzate,analizzati,analizzato,entrare,ercando,ercano,ercare,ercata,ercate,ercati,ercato,ercatore,ercatori,ercava,ercavano,erche,erchera,erchi,erco,etta,ette,eva,evano
  ric:eve,evendo,evera,everanno,evere,everebbe,everono,evette,eveva,evevano,evono,evuta,evute,evuti,evuto,ezione,ezioni,hiamata,hiamato,hieda,hiedano,hiede,hiedendo,hiedente,hiedenti,hiedera
  ric:hiedere,hiederebbe,hiedeva,hiedono,hieste,hiesti,onosce,onoscere,onosciuto,onoscono,ontrollare,oprente,oprenti,orda,ordando,ordano,ordare,ordarsi,ordata,ordate,ordati,ordato,ordava
  ric:ordavano,ordera,ordi,ordiamo,ordo,orrente,orrenti,ostruendo,ostrui,ostruire,ostruita,overa,overando,overano,overare,overata,overate,overati,overato,overava,overavano,overera,overi ric:overiamo
  rid:otta,otte,otti,otto,uce,ucono,urre,uzione,uzioni rie:mpi,mpimenti,mpimento,mpira,mpire,mpirono,mpita,mpite,mpiti,mpito,mpiva,mpivano,spansa,spansi,spansione,spanso
  rif:are,atta,atte,atti,atto,erendo,erente,eri,erira,eriranno,erire,erirebbe,erirono,erirsi,erisca,erisce,eriscono,erita,erite,eriti,erito,eriva,erivano,iuta,iutando,iutano,iutare,iutarsi
  rif:iutata,iutate,iutati,iutato,iutava,iutavano,iutera,iuti,iutiamo,iuto,lessi,lesso,letta,lettano,lette,lettera,lettere,letteva,lettono,lettuta,lettute,lettuti,lettuto rig:ide,idi,idita,uardo
  ril:assa,assando,assano,assare,assata,assate,assati,assato,assava,assavano,assera,assi,assiamo,asso,eggendo,eggere,eggersi,ettura,etture,eva,evando,evano,evare,evata,evate,evati,evato,evava
  ril:evavano,evera,evi,eviamo,evo
  rim:anda,andando,andano,andare,andata,andate,andati,andato,andava,andavano,andera,andi,andiamo,ando,ane,aneggiata,aneggiate,aneggiati,aneggiato,anendo,anere,aneva,anevano,angono,asta,asti
  rim:asto,borsi,borso,e,ossa,osse,ossi,osso,uova,uove,uovere
  rin:forza,forzando,forzano,forzare,forzata,forzate,forzati,forzato,forzava,forzavano,forzera,forzi,forziamo,forzo,grazi,grazia,graziando,graziano,graziare,graziata,graziate,graziati,graziato
  rin:graziava,graziavano,graziera,grazino,grazio,ite,iti,nova,novando,novano,novare,novata,novate,novati,novato,novava,novavano,novera,novi,noviamo,novo,orree,vi,via,viando,viano,viare,viata
  rin:viate,viati,viato,viava,viavano,viera,vii,vio rio:perare,perata,perate,perati,perato
  rip:ara,arando,arano,arare,arata,arate,arati,arato,arava,aravano,arera,ari,ariamo,aro,assata,assate,assati,assato,eta,etano,ete,etendo,etera,eteranno,etere,eterebbe,eterono,etette,eteva
  rip:etevano,etitiva,etitive,etitivi,etitivo,etono,etute,etuti,osa,osando,osano,osare,osarsi,osata,osate,osati,osato,osava,osavano,osera,osi,osiamo,osiziona,osizionare,osizionata,osizionate
  rip:osizionati,osizionato,osizionera,resa,rese,resi,reso,ristina,ristinando,ristinano,ristinare,ristinata,ristinate,ristinati,ristinato,ristinava,ristinavano,ristinera,ristini,ristiniamo
  rip:ristino,roducibile,roducibili,rogrammare
  ris:chi,chio,contra,contrando,contrano,contrare,contrata,contrate,contrati,contrato,contrava,contravano,contrera,contri,contriamo,contro,erva,erve,olta,olto,oluzione,oluzioni,olva,olve,olvera
  ris:olvere,olversi,olvono,petta,pettando,pettano,pettare,pettata,pettate,pettati,pettato,pettava,pettavano,pettera,petti,pettiamo,petto,ponda,ponde,pondendo,pondera,ponderanno,pondere,pondeva
  ris:pondono,posta,poste,posto,tadiazioni,tretta,trette,tretti,tretto,ulta,ultando,ultano,ultare,ultata,ultate,ultati,ultato,ultava,ultavano,ultera,ulti,ultiamo,ulto
  rit:agli,aglia,agliando,agliano,agliare,agliata,agliate,agliati,agliato,agliava,agliavano,agliera,aglino,aglio,arda,ardando,ardano,ardare,ardata,ardate,ardati,ardato,ardava,ardavano,ardera
  rit:ardi,ardiamo,ardo,enzione,enzioni,ira,irando,irano,irare,irata,irate,irati,irato,irava,iravano,irera,iri,iriamo,iro,orna,ornando,ornano,ornare,ornata,ornate,ornati,ornato,ornava,ornavano
  rit:ornera,orni,orniamo,orno,rovata,rovate,rovati,rovato riu:nendo,nente,ni,nione,nioni,nira,niranno,nire,nirebbe,nirono,nisca,nisce,niscono,nita,nite,niti,nito,niva,nivano,scita,scite,sciti,scito
  riv:alutare,alutazioni,eda,edano,ede,edendo,edere,ederono,edette,edeva,edevano,edono,eduta,edute,eduti,eduto,elatore,elatori,olgere,olto rom:pendo,pere,peva,pono ros:olia,olie,se
  rot:azione,azioni,ondeggiante,ondeggianti,ta,te,ti,to,ture,ulee,ulei,uleo rum:ore,ori,orosa,orose,orosi,oroso ruo:li,lo,ta,tare,tata,tate,tati,tato rur:ali
  rus:sando,sano,sare,sata,sate,sati,sato,sava,savano,sera,siamo sac:rali,ri saf:ene
  sal:ano,datore,datori,endo,iranno,ire,irono,ita,ite,iti,ito,ivano,uta,utando,utano,utare,utata,utate,utati,utato,utava,utavano,utera,uti,utiamo,uto,vata,vate,vato
  san:guina,guinamenti,guinamento,guinando,guinano,guinare,guinata,guinate,guinati,guinato,guinava,guinavano,guinera,guini,guiniamo,guino,itarie,no sap:ere,eva,uto sar:anno,coidosi,ebbe
  sba:gliata,gliate,gliati,gliato sbi:adita,adite,adito sbl:occa,occando,occano,occare,occata,occate,occati,occato,occava,occavano,occhera,occhi,occo
  sca:dente,denti,denza,denze,foidi,mbi,mbio,nnerizzare,nsione,nsioni,pola,polare,polari,pole,rica,ricando,ricano,ricare,ricarsi,ricata,ricate,ricati,ricato,ricava,ricavano,richera,richi,rico
  sce:gliere,lta,lte,lto,nda,nde,ndendo,ndera,ndere,ndeva,ndevano,ndono sch:eda,ede,egge,eggie,ermi,ermo,iacciamenti,iacciamento,iacciata,iacciate,iacciati,iacciato
  sci:atalge,atalgia,atalgie,enziati,enziato,ntigrafica,ntigrafiche,ntigrafichi,ntigrafici,ntigrafico,volata,volato scl:erodermia,erosi,erotica,erotiche,erotichi,erotici,erotico
  sco:agulata,agulate,agulati,agulato,laro,lastiche,lastichi,lastici,lastico,liosi,llegare,llegata,llegate,llegati,llegato,mparsa,mparse,mpensata,mpensate,mpensati,mpensato,mpensi,mpenso,mposta
  sco:mposte,mposti,mposto,nosciuta,nosciute,nosciuti,nosciuto,pi,po,ppiato,ppio,pra,prano,pre,prendo,pri,prira,prire,prirebbe,prirono,prirsi,prite,priva,privano,prono,rretta,rrette,rretti sco:rretto
  scr:itta,itto,iva,ivano,ive,ivendo,ivera,ivere,iverebbe,iversi,iveva,ivevano,ivono,osci,oscio,otali,oti,oto scu:ra,re,ri sdr:aiare,aiarsi,aiata,aiate,aiati,aiato,aio seb:bene
  sec:olo,ondare,ondari,ondaria,ondarie,ondario,rezione,rezioni sed:ata,ati,ato,azione,azioni,e,endo,era,eranno,ere,erebbe,ersi,ette,eva,evano,i,ia,ici,ie,uta,ute,uti,uto
  seg:mentare,mentari,mentarie,menti,nala,nalando,nalano,nalare,nalata,nalate,nalati,nalato,nalava,nalavano,nale,nalera,nali,naliamo,nalo,ni,no,retari,retaria,retarie,retario,reteria,reterie,ua
  seg:uano,ue,uendo,uente,uenti,ui,uira,uiranno,uire,uirebbe,uirono,uita,uite,uiti,uiva,uivano,uono sel:lare,lari
  sem:bra,brando,brano,brare,brata,brate,brati,brato,brava,bravano,brera,bri,briamo,bro,estrale,inali,plice,plici,plifica,plificando,plificano,plificare,plificata,plificate,plificati,plificato
  sem:plificava,plificavano,plifichera,plifichi,plifico,pre
  sen:ili,si,sibile,sibili,sibilita,sitivi,so,sore,sori,tano,tendo,tente,tiranno,tire,tirebbe,tirono,tirsi,tita,tite,titi,tito,tiva,tivano,tono,z
  sep:arano,arare,ararsi,arata,arati,arato,arava,aravano,ari,ariamo,si seq:uenze ser:ale,ali,ata,ii,vano,vendo,vente,viranno,vire,virebbe,virono,virsi,vita,vite,viti,vito,viva,vivano,vizi,vizio,vono
  ses:santa,si set:tale,tali,tanta,tata,tate,tati,tato,te,tembre,tica,ticemia,ticemie,tiche,tichi,tici,tico,timana,timanale,to,tore,tori sfe:noidale,noidali sfo:cata,cate,cati,cato,rzi
  sfu:mata,mate,mati,mato sia:no sic:urezza,urezze sie:rologe,rologia,rologie,rosa,rose,rosi,roso sig:aretta,arette,me,moidee,moidei,nificativi
  sim:ile,ili,ilitudine,ilitudini,metrica,metriche,metrichi,metrici,metrico,ulazione,ulazioni
  sin:copi,cronizzare,cronizzata,cronizzate,cronizzati,cronizzato,dromi,ghiozzo,istre,istroconvessa,istroconvesso,oviale,oviali,oviti,tomi,tomo,uose,uosi,usale,usali,usiti sir:inga,inghe
  sis:teme,temiche,temichi,temici sit:uano,uare,uata,uati,uato,uava,uavano,uazione,uazioni,ui,uiamo sle:ga,gando,gano,gare,gata,gate,gati,gato,gava,gavano,ghera,ghi,go sma:rrita,rrite,rriti,rrito
  sme:rigliata,rigliato smu:ssa,sse,ssi,sso soc:iali sod:disfacente,disfacenti sof:ferente,ferenti,ferenza,ferenze,fi,fio,fra,frano,fre,frendo,fri,frira,frire,frirono,frirsi,frite,friva,frivano,frono
  sog:getti,getto,lia,lie sol:chi,ci,co,idi,itare,itari,itarie,levata,levate,levati,levato,tanto,uzione,uzioni
  som:ministra,ministrando,ministrano,ministrare,ministrata,ministrate,ministrati,ministrato,ministrava,ministravano,ministrera,ministri,ministriamo,ministro
  son:dini,dino,ni,no,nolenta,nolente,nolenti,nolento,nolenza,nolenze
  sop:orosa,oroso,porta,portando,portano,portare,portata,portate,portati,portato,portava,portavano,portera,porti,portiamo,porto,ra,rasellare,rasellari
  sor:de,dita,ella,elle,vegli,veglia,veglianza,veglianze,vegliare,vegliata,vegliate,vegliati,vegliato,veglino,veglio
  sos:penda,pende,pendere,pendeva,pendono,pesa,pese,pesi,peso,pettando,pettano,pettare,pettata,pettate,pettati,pettato,pettava,pettavano,pette,pettera,petti,pettiamo,tanza,tanze,tegni,tegno
  sos:tituendo,tituente,titui,tituira,tituiranno,tituire,tituirebbe,tituirono,tituirsi,tituisca,tituisce,tituiscono,tituita,tituite,tituiti,tituito,tituiva,tituivano,tituti,tituto
  sot:tili,to,tocutanea,tocutanee,tocutanei,tocutaneo,todiaframmatica,todiaframmatiche,todiaframmatichi,todiaframmatici,todiaframmatico,todurale,todurali,toesposta,toesposte,toesposti,toesposto
  sot:topone,topongono,toporre,toposta,toposti,toposto,toscapolare,toscapolari,tospinosa,tospinose,tospinosi,tospinoso
  sov:raesposta,raesposte,raesposti,raesposto,rainfetta,rainfette,rainfetti,rainfetto,rappesi,rappeso,rapponibile,rapponibili,rapposizione,rapposizioni,raspinosa,raspinose,raspinosi,raspinoso
  spa:rsa,rsi,rso,smi,smo,stica,stiche,stichi,stici,stico,zi,zio
  spe:cializzandi,cializzando,cifica,cifiche,cifichi,cifici,cifico,dita,dite,diti,dito,gne,gnendo,gnere,gnersi,gneva,nta,nte,nti,nto,ra,rando,rano,ranze,rare,rarsi,rata,rate,rati,rato,rava
  spe:ravano,rera,ri,riamo,ro,ssa,sse,ssi,sso,ssori,ttrale,ttrali
  spi:agge,aggie,ccata,ccate,ccati,ccato,culata,culate,culati,culato,ega,egando,egano,egare,egarsi,egata,egate,egati,egato,egava,egavano,egazione,egazioni,eghera,eghi,ego,nge,ngendo,ngere
  spi:ngersi,ngeva,ngevano,ngono,nose,nosi,nta,nte,nti,nto,rale,rali spl:enectomia,enica,eniche,enichi,enici,enico,enomegalia
  spo:ndiliti,ndiloartrosi,ndilodisciti,ndilolisi,ndilolistesi,ndilosi,ntanea,ntanei,ntaneo,rca,rche,rchi,rci,rco,rtiva,rtivi,rtivo,sta,stamenti,stamento,stando,stano,stare,starsi,stata,state
  spo:stati,stato,stava,stavano,stera,sti,stiamo,sto spr:emitura spu:gna,gne squ:adra,adre
  sta:bile,bili,bilita,bilizza,bilizzare,ccata,ccate,ccati,ccato,diazioni,mattina,mpa,mpando,mpano,mpante,mpanti,mpare,mpata,mpate,mpati,mpato,mpava,mpavano,mpella,mpelle,mpera,mpi,mpiamo,mpo
  sta:nche,nchezza,nchezze,nchi,nci,nco,nno,notte,sera,ta,ti,tivi,tivo,to,va,zionare,zionari,zionaria,zionarie,zionario
  ste:atosi,atosica,atosiche,atosico,llata,llati,llato,nosi,notica,notiche,notichi,notici,notico,rili,rilita,rilizza,rilizzare,rilizzi,rilizzo,rnali,rni,ssa,sse,ssi,sso
  sti:loide,loidi,ma,mando,mano,mare,mata,mate,mati,mato,mava,mavano,mera,mi,miamo,mo,molatore,molatori,psi,ramenti,ramento,tichezza,tichezze sto:machi,maci,ria,rie
  str:abismi,abismo,adale,adali,aniera,aniere,anieri,aniero,appata,appate,appati,appato,ati,avasi,avaso,etta,ette,etti,etto,inga,ingano,inge,ingendo,ingere,ingersi,ingeva,ingevano,ingono,uttura
  str:utturale,utturali,utture stu:dente,denti,di,dia,diando,diano,diare,diarsi,diata,diate,diati,diato,diava,diavano,diera,dino
  sub:acuta,acuti,acuto,aracnoidee,aracnoidei,durale,durali,linguali,occlusione,occlusioni,ottimale,ottimali,segmentare,segmentari,segmentarie,totali,ungueale,ungueali
  suc:cessiva,cessive,cessivi,cessivo sud:orazione,orazioni suf:ficiente,ficienti
  sug:gerendo,gerente,geri,gerira,geriranno,gerire,gerirebbe,gerirono,gerisca,gerisce,geriscono,gerita,gerite,geriti,gerito,geriva,gerivano,gestiva,gestivi,gestivo,li
  sul:famidichi,famidici,famidico,l,le,lo suo:i
  sup:era,erando,erano,erare,erata,erate,erati,erato,erava,eravano,erera,erficiale,erficiali,erficii,eri,eriamo,ero,inazione,inazioni,ini,plementare,plementari
  sur:renaliche,renalichi,renalici,renalico sut:urare,urata,urato sve:gle,gli,glia,glie,glio,nimenti,nimento,nuta,nuto
  svi:luppa,luppando,luppano,luppare,lupparsi,luppata,luppate,luppati,luppato,luppava,luppavano,luppera,luppi,luppiamo,luppo
  svu:ota,otamenti,otamento,otando,otano,otare,otata,otate,otati,otato,otava,otavano,otera,oti,otiamo,oto tab:acchi,acci,acco,agica,agiche,agichi,agici,agico,agismi,agismo
  tac:hicardia,hicardica,hicardiche,hicardichi,hicardici,hicardico,hicardie,hipnoica,hipnoiche,hipnoichi,hipnoici,hipnoico tag:li,liata,liate,liati,liato
  tal:amiche,amichi,amici,lodinia,lodinie,loni,volta tan:ti tap:pa,pe tar:ate,ati,di,divi,iffa,iffe,sale tas:sista,siste,sisti,tiera,tiere tat:ti,to,uaggi,uaggio tav:oli,olo tec:niche,nichi,nici
  tel:efona,efonando,efonano,efonare,efonata,efonate,efonati,efonato,efonava,efonavano,efonera,efoni,efoniamo,efono tem:ano,endo,era,eranno,ere,erebbe,erono,ette,eva,evano,ono,porali,uta,ute,uti,uto
  ten:dendo,denza,denze,dera,dere,derebbe,dersi,deva,devano,dina,dinea,dinee,dinei,dineo,dini,diniti,dinopatie,done,doni,dono,ere,eva,gono,tando,tano,tare,tata,tate,tati,tativi,tativo,tato,tava
  ten:tavano,ti,tiamo,to,ui,uta,uto ter:apeutiche,apeutichi,apeutici,apie,miche,michi,mici,minano,minare,minarsi,minata,minati,minato,minava,minavano,minazione,minazioni,mini,miniamo,ritori,za,ze
  tes:e,o,sere,situra,siture,te,ticolare,ticolari,ticoli,ticolo tet:raplege,raplegia,raplegica,raplegiche,raplegichi,raplegici,raplegico tib:iali,ie
  tim:bra,brando,brano,brare,brata,brate,brati,brato,brava,bravano,brera,bri,briamo,bro,ome,ore,ori,pani,paniche,panichi,panici tip:iche,ichi,ici
  tir:are,arsi,ata,ate,ati,ato,ava,avano,i,iamo,ocinante,ocinanti,oide,oidectomie,oidee,oidei,oidi,oidite,oiditi tit:oli,olo toc:ca,cando,cano,care,cata,cate,cati,cato,cava,cavano,chera,chi
  tog:lie,liendo,liera,liere,liersi,lieva,lievano tol:lera,lerando,lerano,leranza,leranze,lerare,lerata,lerate,lerati,lerato,lerava,leravano,lerera,leri,leriamo,lero,ta,to
  tom:ografiche,ografichi,ografici ton:silla,sille,sillite,silliti top:iche,ichi,ici,ografie,ogramma tor:aci,aciche,acichi,acici,acolombare,acolombari,cicolli,cicollo,sione,sioni,tuose,tuosi
  tos:sendo,sente,si,sica,siche,sichi,sici,sico,sira,siranno,sire,sirebbe,sirono,sisca,sisce,siscono,sita,site,siti,sito,siva,sivano tot:ali
  tra:becolare,becolari,becolata,becolate,becolati,becolato,cheali,cheostomia,cheotomia,duttore,duttori,fittiva,fittive,fittivi,fittivo,mite,nne,nquilla,nquille,nquilli,nquillizzare,nsaminasi
  tra:nsitore,nsitori,nsitorie,pezi,pezio,piantata,piantate,piantati,piantato,pianti,pianto,sferendo,sferente,sferi,sferimenti,sferimento,sferira,sferiranno,sferire,sferirebbe,sferirono
  tra:sferirsi,sferisca,sferisce,sferiscono,sferita,sferite,sferiti,sferito,sferiva,sferivano,sfusa,sfuse,sfusi,sfusione,sfusioni,sfuso,smessa,smesse,smessi,smetta,smette,smettere,smettono
  tra:smissiva,smissivo,sparente,sparenti,sporta,sportando,sportano,sportare,sportarsi,sportata,sportate,sportati,sportato,sportava,sportavano,sportera,sporti,sportiamo,sporto,sversa,sversale
  tra:sverse,sversi,sverso,tta,ttamenti,ttamento,ttando,ttano,ttare,ttarsi,ttata,ttate,ttati,ttato,ttava,ttavano,ttenendo,ttenere,ttenersi,tteneva,ttenevano,ttenuta,ttenute,ttenuti,ttenuto
  tra:ttera,tti,ttiamo,tto,umatiche,umatichi,umatici,umatizzata,umatizzate,umatizzati,umatizzato,ume,zione,zioni
  tre:dicesima,dicesimo,dici,ma,mando,mano,mare,mata,mate,mati,mato,mava,mavano,mera,mi,miamo,mo,more,mori,nta,ntacinque,ntesima
  tri:cipite,cipiti,cuspidale,cuspidali,fasica,fasiche,fasichi,fasici,fasico,mestrale,plo
  tro:cantere,canteri,mbi,mbizzata,mbizzate,mbizzati,mbizzato,mboembolia,mboembolie,mboni,mbotiche,mbotichi,mbotici,ncata,ncate,ncati,ncato,nci,ppa,ppo,va,vando,vano,vare,varsi,vata,vate,vati
  tro:vava,vavano,vera,vi,viamo,vo tsr:m tub:ariche,arichi,arici,ercolare,ercolari,ercolosi,erosita,i tum:efatta,efatte,efatti,efatto,efazione,efazioni,orali
  tur:binati,binato,bolenta,bolente,bolenti,bolento,ni,no tut:ore,ori,rici,t,ta,tavia,te,ti,to udi:ti,tiva,tive,tivi,tivo,to uff:ici,iciale,iciali,icio ulc:erata,erate,erati,erato,erazione,erazioni
  uln:are,ari,e ult:ime,imi uma:na,ne,ni,no umi:da,de,di,do und:icesima,icesimo,ici ung:hia,hie uni:che,chi,ci,laterali,loculare,loculari,ta uom:i,o urb:ani ure:terali,trali urg:enti,enze
  uri:nare,nari,narie url:ando,ano,are,ata,ate,ato,ava,avano,era,i,iamo,o uro:loghi,logi,logiche,logichi,logici urt:ata,ato,i,o usa:no,re,rsi,ta,te,ti,to,va,vano usc:ire,ita,ite,ito usi:amo
  ust:ione,ioni usu:ale,ali ute:rini uti:li,lizza,lizzando,lizzano,lizzare,lizzata,lizzate,lizzati,lizzato,lizzava,lizzavano,lizzera,lizzi,lizziamo,lizzo uve:iti
  vac:cinando,cinano,cinare,cinata,cinati,cinato,cinava,cinavano,cinazione,cinazioni,cini,ciniamo,cino vag:he,hi,i,inali,ine
  val:idare,idata,idate,idati,idato,idazione,idazioni,idi,ige,igia,igie,ori,uta,utabile,utabili,utando,utano,utare,utata,utate,utati,utato,utava,utavano,utazione,utazioni,utera,uti,utiamo,uto
  val:vola,volare,volari,vole,vulopatie van:no var:era,eranno,i,iano,ianti,iare,iata,iate,iati,iato,iava,iavano,iazione,iazioni,ici,icoceli,icosi,ino
  vas:colari,colarizzata,colarizzate,colarizzati,colarizzato,culite,culiti vec:che,chia,chie ved:e,ere,eva,ono,uta,ute veg:etali vel:oce,oci
  ven:ditore,ditori,erdi,gono,ire,iva,ne,tesima,tesimo,ti,ticinque,tilata,tilate,tilati,tilato,tina,tiquattresima,trali,tricolare,tricolari,tricoli,uta,uto
  ver:bali,ificano,ificare,ificarsi,ificata,ificate,ificati,ificato,ificava,ificavano,ifiche,ifichera,ifichi,osimile,osimili,osimilmente,samenti,sione,sioni,so,tebrali,ticali,tigine,tigini
  ves:cicali,ciche,cicoureterale,cicoureterali,tibolare,tibolari,titi,tito via:ggi,ggio vic:ino vie:tata,tate,tati,tato vig:ilia vil:laggi vio:lenti vir:ali
  vis:cerali,ibile,ibili,ioni,itando,itano,itare,itata,itate,itati,itato,itava,itavano,iti,itiamo,ito,iva,ive,ivi,ivo,suto,te,ti,ualizza,ualizzando,ualizzano,ualizzare,ualizzata,ualizzate
  vis:ualizzati,ualizzato,ualizzava,ualizzavano,ualizzera,ualizzi,ualizziamo,ualizzo viv:ano,endo,ente,enti,ere,eva,evano,ono vog:liono vol:ere,eva,te,umi,uminose,uminosi,uto vom:itare,iti vos:tro
  vul:vare,vari vuo:le zop:pia,pie zuc:cheri,chero
`);
