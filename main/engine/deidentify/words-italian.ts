/** Words of Italian of clinics and everyday, with the forms they take, that are nobody's name and in no table of the languages before it. Packed by their first three letters. */

export const italianWords = `
  aam:m abb:andonata,andonate,andonati,andonato,andono,assa,assando,assano,assare,assarsi,assata,assate,assati,assato,assava,assavano
  abb:assera,assiamo,asso,astanza,ia,iamo,iano,inamento,isogna,ondante,ondanti,raccia,racciano,racciare,racciata,racciati,racciato
  abb:racciava,reviata,reviati,reviato abd:uttore,uttori,uzione,uzioni
  abi:ta,tando,tano,tare,tata,tate,tati,tato,tava,tavano,tazione,tazioni,ti,to,tuale,tuali,tudine,tudini abl:azione,azioni
  abo:lendo,liamo,lira,lire,lirsi,lisca,liscano,lisce,lisco,liscono,lita,lite,liti,lito,liva,livano,rti abr:asione,asioni abu:lia,lico,si,so
  aca:ri,ro acc:adde,ade,adere,aduta,aduti,aduto,anto,elerando,elerano,elerare,elerata,elerate,elerati,elerato,eleratore,eleratori,elerava
  acc:eleravano,eleri,eleriamo,elero,enda,endano,ende,endendo,endera,endere,endersi,endeva,endevano,endiamo,endo,endono,entuata
  acc:entuato,entuazione,ertamenti,ertamento,ertare,ertarsi,ertata,ertato,esa,ese,esi,eso,essi,esso,essore,essori,essoria,essorie
  acc:essorio,etta,ettabile,ettabili,ettando,ettano,ettare,ettarsi,ettata,ettate,ettati,ettato,ettava,ettavano,ettazione,ettazioni
  acc:ettera,etti,ettiamo,etto,identale,identali,lusa,luso,oglie,oglienza,ogliere,olta,olte,oltellata,oltellato,olti,olto,ompagnamento
  acc:ompagnando,ompagnano,ompagnare,ompagnarla,ompagnarlo,ompagnarsi,ompagnata,ompagnate,ompagnati,ompagnato,ompagnatore,ompagnatori
  acc:ompagnatrice,ompagnava,ompagnavano,ompagni,ompagniamo,ompagno,orciata,orciate,orciati,orciato,ordi,ordo,orge,orgersi,orra
  acc:orrano,orre,orrendo,orrera,orrere,orreva,orrevano,orriamo,orro,orrono,orta,orto,reditamento,reditato,rescimento,resciuto,udire
  acc:udisca,udiscano,udisce,udita,udite,uditi,udito,udiva,umulo,usano,usare,usata,usati,usato,usava ace:inibitore,tabolare,tabolari,taboli,tabolo
  aci:do,dosi,nesia acq:ue,uisite,uisiti acr:omioclaveare acu:fene,feni,neamento,stiche,stichi,stici,ti ada:tta,tte,tti,tto
  add:ensamenti,ensamento,ensante,ensanti,ensata,ensate,ensati,ensativa,ensativo,ensato,etta,etti,etto,itiva,itivi,omi,ominali,ormenta
  add:ormentamento,ormentare,ormentarsi,ormentata,ormentate,ormentati,ormentato,otti,otto,uttore,uttori,uzione,uzioni
  ade:guata,guate,guati,guato,nomatosa,nomatoso,nomiosi,nopatie,si,so,sso adi:acente,acenti,posa,posi,poso,uvante,uvanti
  ado:lescenti,lescenza,ttata,ttato,ttiva,ttivo,zione adu:lti aer:ata,ate,ati,ato,ei,ius afa:siche,sichi,sici,sie
  aff:anna,annano,annare,annata,annati,annato,annava,anni,anno,are,ari,atica,aticamento,aticano,aticare,aticata,aticate,aticati
  aff:aticato,aticava,erma,ermando,ermano,ermare,ermarsi,ermata,ermate,ermati,ermato,ermava,ermavano,ermera,ermi,ermiamo,ermo,erra
  aff:errano,errare,errata,errati,errato,errava,etta,ettano,ettare,ettata,ettati,ettato,ettava,ette,etti,etto,idabile,idabili,idamento
  aff:idatari,idataria,idatario,ido,inche,itto,ittuario,ondamenti,ondamento,ondata,ondato,ossamento,ossato age:nti
  agg:iorna,iornando,iornano,iornare,iornarsi,iornata,iornate,iornati,iornato,iornava,iornavano,iornera,iorni,iorniamo,iorno,iunga
  agg:iungano,iunge,iungendo,iungera,iungere,iungerla,iungerlo,iungeva,iungevano,iungiamo,iungo,iungono,iunta,iuntiva,iuntive,iuntivi
  agg:iuntivo,iunto,ravamenti,ravamento,ravando,ravano,ravare,ravarsi,ravata,ravate,ravati,ravato,ravava,ravavano,ravi,raviamo,ravo
  agg:redita,redito,ressione,ressioni,ressivita agh:i agi:re,sce,tano,tare,tarsi,tata,tati,tato,tava,tavano,tazione,tazioni,ti,tiamo agl:i
  ago:aspirati,aspirazione,biopsia,biopsie,cannula,cannule,nismo,nistica,nistici,nistico agr:icoli,icolo,icoltore,icoltori
  aiu:ta,tando,tano,tare,tarla,tarlo,tarsi,tata,tate,tati,tato,tava,tavano,tera,ti,tiamo,to ala:re alb:icocca,icocche,ume
  alc:ol,olica,oliche,olichi,olici,olico,olismi,olismo,olista,oliste,olisti,un,una,une,uni,uno alf:ine alg:ia,ica,ico,ido,odistrofie,oritmi,oritmo
  ali:menta,mentando,mentano,mentare,mentari,mentata,mentate,mentati,mentato,mentava,mentavano,mentazione,mentera,menti,mentiamo
  ali:tiasiche,tiasici,tosi
  all:accia,acciano,acciare,acciata,acciate,acciati,acciato,acciava,arga,argamenti,argamento,argando,argano,argare,argarsi,argata
  all:argate,argati,argato,argava,argavano,arghera,arghi,argo,arme,atta,attamenti,attamento,attando,attano,attare,attata,attate
  all:attati,attato,attava,attavano,attera,atti,attiamo,atto,ega,egando,egano,egare,egarsi,egata,egati,egato,egava,egavano,eghera
  all:eghi,eghiamo,ego,enamenti,enamento,enatore,erge,ergene,ergeni,ergia,ergica,ergiche,ergichi,ergici,ergico,ergizza,ergizzano
  all:ergizzare,ergizzarsi,ergizzava,ergizzavano,ergizzera,ergizzi,ergizziamo,ergizzo,ertata,ertate,ertati,ertato,etta,ettamento
  all:ettano,ettare,ettata,ettate,ettati,ettato,ettava,etti,evatore,evatori,evera,everanno,evi,evia,eviando,eviano,eviare,eviata
  all:eviati,eviato,eviava,eviavano,eviera,evino,evio,ineamento,ineati,ineato,o,ontana,ontanando,ontanano,ontanare,ontanarsi,ontanata
  all:ontanate,ontanati,ontanato,ontanava,ontanavano,ontanera,ontani,ontaniamo,ontano,oplastica,ora,orche,uce,uci,ucinazioni,unga
  all:ungando,ungano,ungare,ungarsi,ungata,ungate,ungati,ungato,ungava,ungavano,unghera,unghi,unghiamo,ungo,uvione alm:eno alp:inismo alq:uanto
  alt:alena,amente,e,erata,erate,erati,erato,erazione,erazioni,ernativi,ezza,ezze,i,r,ra,re,resi,rettanto,ri,rimenti,ro,roieri,ronde alt:rove,rui
  alu:nna,nni,nno alv:eolare,eolari alz:a,ando,ano,are,arla,arlo,arsi,ata,ati,ato,ava,avano,era,i,iamo,o ama:gnetico,rtoma,rtome,toriale,toriali,va
  amb:edue,ito,ulanza,ulanze,ulatori,ulatoriale,ulatoriali ame:norree ami:anti,ca,che,chi,cizia,lasi
  amm:ala,alando,alano,alare,alarsi,alata,alate,alati,alato,alava,alavano,alera,ali,aliamo,alo,essa,esse,essi,esso,etta,ettano,ette
  amm:ettendo,ettera,ettere,ettersi,etteva,ettevano,ettiamo,etto,ettono,inistrativa,inistrativi,inistrativo,inistratore,inistrazione
  amm:ira,irano,irare,irata,irava,issibile,issione amo:rfe,xicillina amp:i,ia,ie,iezza,io,liamento,liati,utata,utati,utato,utazione,utazioni
  ana:filassi,filattica,filattico,grafe,grafica,grafiche,grafico,lgesichi,lgesici,li,lisi,lizza,lizzando,lizzano,lizzare,lizzata
  ana:lizzate,lizzati,lizzato,lizzava,lizzavano,lizzera,lizzi,lizziamo,lizzo,loghe,loghi,logi,logiche,logichi,logici,mnesi,mnestica
  ana:mnestiche,mnestici,mnestico,nas,stomosi,tomiche,tomichi,tomici,tomopatologiche,tomopatologichi,tomopatologici anc:h,hilosi,ora
  and:amento,are,arsene,ata,ate,ati,ato,atura,ava,avano,iamo,ranno,rebbe
  ane:cogena,cogene,cogeni,cogeno,llo,stesie,stesiste,stesisti,stetica,stetiche,stetichi,stetici,stetico,stetizza,stetizzano,stetizzare
  ane:stetizzata,stetizzate,stetizzati,stetizzato,stetizzava,urismatiche,urismatichi,urismatici,urisme
  ang:inoso,iologo,ioplastiche,olata,olate,olati,olato,olazione,oli,olo,osce,oscia,osciato,oscie ani:mali,matore,matrice,socoria
  ann:ata,ebbiamento,egamento,egato,esse,essi,essiale,essiali,essiectomia,essiectomie,esso,ettano,ettere,etteva,o,oia,oiano,oiare
  ann:oiata,oiati,oiato,oiava,oso,otando,otano,otare,otata,otati,otato,otava,otavano,otazione,otazioni,oti,otiamo,oto,uale,uali
  ann:ulla,ullando,ullano,ullare,ullarla,ullarlo,ullata,ullate,ullati,ullato,ullava,ullavano,ullera,ulli,ulliamo,ullo,uncia,unciare
  ann:unciate,uncio,usa,usano,usare,usata,usati,usato,usava ano:mala,male,mali,malo,nimato,nimo,ressia,ressie,rmali
  ans:ie,iolitici,iolitico,iose,iosi
  ant:ecedenti,eriori,erogradi,erolistesi,iaggregante,iaggreganti,iaggregata,iaggregato,ibiotiche,ibiotichi,ibiotici,ibrachiale
  ant:ibrachiali,ica,iche,ichi,ici,icipano,icipare,icipata,icipati,icipato,icipava,icipavano,icipi,icipiamo,ico,icoagulanti,icoagulata
  ant:icoagulate,icoagulati,icoagulato,icoagulazione,icoagulazioni,icorpi,idepressivi,idolorifichi,idolorifici,idolorifico,iepilettici
  ant:iepilettico,igenico,infiammatori,infiammatorio,ipatico,ipsicotico,istaminici,istaminico,istante,istanti,iversa,iverse,iversi ant:iverso,rale
  anu:lare,lari anz:i,iana,iane,iani,iano,iche,itutto aor:tiche,tichi,tici,tosclerosi apa:tia,tica,tico ape:rta,rti,rto
  api:cali,ce,ci,coltore,retica,retiche,retichi,retici,retico apl:asiche,asichi,asici apn:eista apo:fisario,fisi,neurotiche,neurotichi,neurotici
  app:aiono,are,arecchi,arecchia,arecchiano,arecchiare,arecchiata,arecchiati,arecchiato,arecchiatura,arecchiature,arecchiava,arecchietto
  app:arecchio,arentemente,arenti,ari,arira,ariranno,arire,arirebbe,arirono,arisca,arisce,ariscono,ariva,arivano,arsa,arso,artamenti
  app:artamento,artenendo,artenere,arteneva,artenevano,ena,endano,ende,endere,endeva,endicectomia,endici,endiciti,endicolare,endicolari
  app:esa,eso,etiti,etito,iattimento,iombo,lica,licando,licano,licare,licarsi,licata,licate,licati,licato,licava,licavano,lichera
  app:lichi,lico,oggera,oggeranno,oggi,oggia,oggiamo,oggiando,oggiano,oggiare,oggiarsi,oggiata,oggiate,oggiati,oggiato,oggiava,oggiavano
  app:oggino,oggio,ortando,ortano,ortare,ortata,ortate,ortati,ortato,ortava,ortavano,orti,ortiamo,orto,osizione,rendere,rendista
  app:rendisti,resa,reso,rezza,rezzabile,rezzabili,rezzando,rezzano,rezzare,rezzata,rezzate,rezzati,rezzato,rezzava,rezzavano,rezzera
  app:rezzi,rezziamo,rezzo,rofitta,rofittando,rofittano,rofittare,rofittarsi,rofittata,rofittate,rofittati,rofittato,rofittava,rofittavano
  app:rofittera,rofitti,rofittiamo,rofitto,rofondendo,rofondente,rofondi,rofondiamo,rofondimenti,rofondimento,rofondira,rofondiranno
  app:rofondire,rofondirebbe,rofondirla,rofondirlo,rofondirono,rofondisca,rofondiscano,rofondisce,rofondisco,rofondiscono,rofondita
  app:rofondite,rofonditi,rofondito,rofondiva,rofondivano,rossimata,rossimate,rossimati,rossimativa,rossimative,rossimativi,rossimativo
  app:rossimato,rovando,rovano,rovare,rovarsi,rovata,rovate,rovati,rovato,rovava,rovavano,rovi,roviamo,rovo,untamenti,untamento app:untato,unto
  apr:ano,e,endo,i,iranno,ire,irebbe,irono,irsi,ite,iva,ivano,ono,r ara:ba,chide,chidi,cnoide,nce,ncia,nciata,ncione,ncioni
  arc:ata,hitetti,hitetto,hitettura,hitetturale,hitetturali,hitetture,hivia,hiviando,hiviano,hiviare,hiviarla,hiviarlo,hiviarsi
  arc:hiviata,hiviate,hiviati,hiviato,hiviava,hiviavano,hiviazione,hiviera,hivio are:ate,ati,ato,e,olare,olari arg:omenti,omento
  ari:tmia,tmici,tmico,tmie arm:adi,adietti,adietto,adio
  arr:abbia,abbiano,abbiare,abbiarsi,abbiata,abbiate,abbiati,abbiato,abbiava,ampica,ampicano,ampicare,ampicata,ampicati,ampicato
  arr:ampicava,esta,estando,estano,estare,estarsi,estata,estate,estati,estato,estava,estavano,estera,esti,estiamo,esto,icchendo
  arr:icchiamo,icchira,icchire,icchirsi,icchisca,icchiscano,icchisce,icchisco,icchiscono,icchita,icchite,icchiti,icchito,icchiva
  arr:icchivano,ivando,ivano,ivare,ivata,ivate,ivati,ivato,ivava,ivavano,ivederci,ivederla,ivi,iviamo,ivo,ossamenti,ossamento,ossata
  arr:ossato,ossendo,ossiamo,ossira,ossire,ossirsi,ossisca,ossiscano,ossisce,ossisco,ossiscono,ossita,ossite,ossiti,ossito,ossiva
  arr:ossivano,uolamento,uolata,uolato
  art:efattuale,efattuali,eriopatie,eriose,erioso,erovenosa,erovenose,erovenosi,erovenoso,icolazioni,ificio,igiani,igiano,isti,ralge
  art:ralgie,riti,rocentesi,rodesi,roplastica,roplastiche,roprotesi,roscopie,rosica,rosiche,rosici,rosico asb:esti
  asc:ellari,endente,ensore,ensori,essi,essuale,essuali,essualizzata,essualizzate,essualizzati,essualizzato,ia,iti,iuga,iugando
  asc:iugano,iugare,iugata,iugate,iugati,iugato,iugava,iugavano,iughera,iughi,iughiamo,iugo,iutta,iutte,iutti,iutto,olta,oltando
  asc:oltano,oltare,oltarla,oltarlo,oltarsi,oltata,oltate,oltati,oltato,oltava,oltavano,oltera,olti,oltiamo,olto,rivibile,rivibili
  ase:ttica,ttiche,ttichi,ttici,ttico asf:altatore,alto
  asi:lo,mmetria,mmetrica,mmetriche,mmetrichi,mmetrici,mmetrico,mmetrie,ntomatica,ntomatici,ntomatico asm:atiche,atichi,atici,e
  asp:ecifica,ecifiche,ecifichi,ecifici,ecifico,etta,ettando,ettano,ettare,ettarsi,ettata,ettate,ettati,ettato,ettava,ettavano,ettera
  asp:etti,ettiamo,etto,irano,irare,irata,irati,irato,iratore,irava,iravano,irazione,irera,iri,iriamo,orta,ortano,ortare,ortata
  asp:ortate,ortati,ortato,ortava,ortazione,ortazioni,orti
  ass:aggera,aggi,aggia,aggiamo,aggiando,aggiano,aggiare,aggiarsi,aggiata,aggiate,aggiati,aggiato,aggiava,aggiavano,aggio,ai,alito
  ass:apora,aporano,aporare,aporata,aporati,aporato,aporava,egnista,ente,enti,enza,enze,essore,etato,icura,icurando,icurano,icurare
  ass:icurarsi,icurata,icurate,icurati,icurativa,icurativo,icurato,icuratore,icuratrice,icurava,icuravano,icurazione,icurazioni
  ass:icurera,icuri,icuriamo,icuro,ieme,istano,istendo,istente,istenti,istenza,istenziale,istenziali,isteranno,istere,isterebbe
  ass:isterono,istette,isteva,istevano,istiamo,istita,istite,istiti,istito,isto,istono,ocera,oceranno,oci,ociando,ociano,ociare
  ass:ociata,ociati,ociato,ociava,ociavano,ociazione,ociazioni,ocino,ocio,oluta,olute,oluti,oluto,ottigliamenti,ottigliamento,ottigliata
  ass:ottigliate,ottigliati,ottigliato,t,uma,umendo,umera,umere,umersi,umeva,umevano,umo,umono,unzione
  ast:emio,enersi,eniche,enichi,enici,enie,ensione,ragali,ragalica,ragaliche,ragalichi,ragalici,ragalico,rocitome
  ata:ssia,ssica,ssiche,ssichi,ssici,ssico
  ate:lettasia,lettasica,lettasiche,lettasichi,lettasici,lettasico,lettasie,romasia,romasica,romasiche,romasici,romasico,romasie
  ate:rome,romi,rosclerosi,rosclerotico ati:piche,pichi,pici atl:eta,eti,etica
  atr:aumatica,aumatiche,aumatici,aumatico,iale,iali,io,ofiche,ofichi,ofici,ofie
  att:acca,accando,accano,accare,accarsi,accata,accate,accati,accato,accava,accavano,acchera,acchi,acchiamo,acco,ende,endendo,endera
  att:endere,endersi,endeva,endevano,enendosi,enersi,enuazione,enuazioni,enzione,esa,ese,esi,eso,i,imo,inica,iniche,inici,inico
  att:iva,ivando,ivano,ivare,ivarsi,ivata,ivate,ivati,ivato,ivava,ivavano,ive,ivera,ivi,iviamo,ivita,ivo,o,orcigliata,orcigliato
  att:ore,orno,rae,ratto,raversa,raversando,raversano,raversare,raversata,raversate,raversati,raversato,raversava,raversavano,raversera
  att:raversi,raversiamo,raverso,ribuendo,ribuente,ribui,ribuiamo,ribuibile,ribuibili,ribuira,ribuiranno,ribuire,ribuirebbe,ribuirono
  att:ribuirsi,ribuisca,ribuiscano,ribuisce,ribuisco,ribuiscono,ribuita,ribuite,ribuiti,ribuito,ribuiva,ribuivano,ribuzione,rice
  att:uale,uali,ualmente aug:uri aum:entano,entare,entata,entate,entati,entato,entava,entavano,entera,enti,entiamo aur:icolari
  aus:iliari,iliaria,iliario,l,picabile,picabili
  aut:ismo,ista,iste,isti,istica,istico,obus,olesionismo,omatiche,omatichi,omatici,omedica,omobili,omobilista,onomi,orizza,orizzano
  aut:orizzare,orizzarla,orizzata,orizzate,orizzati,orizzato,orizzava,ostrada,osufficiente,osufficienti,osufficienza,otreno,unno aux:ologica,ologico
  ava:mbracci,mpiede,ntieri,nza,nzando,nzano,nzare,nzarsi,nzata,nzate,nzati,nzato,nzava,nzavano,nzera,nziamo,nzo,scolare,scolari
  ave:ndo,rci,re,rla,rle,rlo,rmi,rne,te,va,vamo,vano,vo avi:atore avo:cado avr:a,anno,ebbe,ebbero,ei avu:lsione,lsioni,ta,te,ti,to
  avv:allamento,elenamento,engono,enimento,enire,enuta,enute,enuti,enuto,ersa,ersare,ersari,ersaria,ersarie,ersario,erse,ersi,erso
  avv:erta,ertano,erte,ertendo,ertente,erti,ertiamo,ertira,ertiranno,ertire,ertirebbe,ertirono,ertita,ertite,ertiti,ertito,ertiva
  avv:ertivano,erto,ertono,icina,icinando,icinano,icinare,icinarsi,icinata,icinate,icinati,icinato,icinava,icinavano,icinera,icini
  avv:iciniamo,icino,iene,isa,isando,isano,isarci,isare,isarla,isarlo,isarmi,isarvi,isata,isate,isati,isato,isava,isavano,isera
  avv:isi,isiamo,iso,ita,itano,itare,itata,itati,itato,itava,ocati,ocato,olge,olgere,olgimento,olto azi:enda,endale,endali,ende,one,oni
  azo:temia,temie azz:urra,urre,urri bab:bo bac:era,iamo,iando,iano,iare,iarsi,iata,iate,iati,iato,iava,iavano bad:ante,anti bag:nata,nate,nino
  bal:lando,lano,lare,lata,late,lati,lava,lavano,lera,liamo bam:bina,bine,bini,bino,bola ban:ali,ane,cari,caria,cario,che,comat,conota
  bar:attolo,che,ellano,ellare,ellata,ellate,ellati,ellato,ellava,elle,elliere,ellieri,isti,itato,rare,riera
  bas:ali,culata,culate,culati,culato,i,icervicale,sa,tando,tano,tare,tata,tate,tati,tato,tava,tavano,tera,ti,tiamo,toni
  bat:tano,tendo,terica,teriche,terichi,terici,terico,teriologica,teriologiche,teriologichi,teriologici,teriologico,tersi,teva,tevano
  bat:tiamo,titi,tito,tono,tuta,tute,tuti,tuto beg:li ben:che,daggi,daggio,de,do,e,eficiario,galese,galesi,igne,ino,issimo,si,telan,venuta,zina
  ber:e,noccolo,sagliere bet:abloccante,abloccanti,ulla bev:a,anda,ande,e,endo,eva,evano,o,ono,uta,uto bib:eron,ita,liotecario
  bic:chiere,chieri,icletta,iclette,ipite,ipiti bid:imensionale bie:nnale bif:asica,asiche,asichi,asici,asico,orcazione,orcazioni big:lietti,lietto
  bil:ance,ancia,ancie,aterali,iardo,iare,irubina,obata,obate,obati,obato bim:alleolare,ba,be,estrale
  bio:loga,logiche,logichi,logici,logo,metria,metrica,metrico,psiare,psiata,psiate,psiati,psiato,ptica,ptiche,ptichi,ptici,ptico bio:ssea bir:ra,re
  bis:nonna,nonno,ogna,ognava,ogni,ogno blo:cca,ccando,ccano,ccare,ccata,ccate,ccati,ccato,ccava,ccavano,cchera,cchi,cchiamo,cci,cco boc:ce,che
  bol:lano,le,lendo,li,liamo,lira,lire,lita,lite,liti,lito,liva,livano,lono bom:bola,bole bor:di,do,se,seggio,setta,siti bos:caiolo,ci bot:tiglie
  box:e boz:zatura,zature
  bra:ccialetti,ccialetto,cciante,ccianti,chiocefalico,chiterapia,chiterapie,dicardiche,dicardichi,dicardici,dicardie,vissima,vissimo bre:vi
  bri:gadiere,ndano,ndare,ndata,ndati,ndato,ndava,vidi,vido
  bro:nchiale,nchiali,nchiectasia,nchiectasico,nchiettasia,nchiettasie,nchioliti,nchiti,nchitico,nci,nco,ncopneumopatia,ncopolmonite
  bro:ncopolmoniti,ncospasmi,ncospasmo
  bru:cera,ci,cia,ciamo,ciando,ciano,ciare,ciarsi,ciata,ciate,ciati,ciato,ciava,ciavano,cio,ciore,ciori,fen,tta,tte,xismo buc:a,cali bul:bi
  buo:na,nanotte,nasera,ne bus:sando,sano,sare,sata,sate,sati,sato,sava,savano,sera,si,siamo,so,ti,tina,tine
  but:tando,tano,tare,tarsi,tata,tate,tati,tato,tava,tavano,tera,ti,tiamo caa:f cab:ina,ine
  cac:ao,ciano,ciare,ciata,ciati,ciato,ciava,ciavite,hessia,hettica,hettiche,hettichi,hettici,hettico cad:ano,de,endo,ere,eva,evano,o,ono,ute,uti,uto
  caf:fe cal:abroni,cagni,caneare,caneari,cetto,ci,ciatore,ciatori,ciatrice,cifica,cificano,cificata,cificate,cificati,cificato,cificazione
  cal:cificazioni,cifiche,cifichi,cifici,cifico,cio,cioantagonista,citonina,cola,colando,colano,colare,colata,colate,colati,colato
  cal:colava,colavano,colera,coli,coliamo,colo,da,de,di,do,endario,ibrare,ibrata,ibrate,ibrati,ibrato,ibrazione,ibri,iceale,iceali
  cal:ici,icopielica,icopielico,li,loso,mano,mare,marla,marlo,marsi,mata,mate,mati,mato,mava,mavano,mi,miamo,otta,otte,pestata,pestato
  cal:zature,ze,zini,zino
  cam:bi,biamenti,biamento,biamo,biano,biare,biarsi,biata,biate,biati,biato,biava,biavano,biera,bino,ere,eretta,eriera,eriere,erieri
  cam:ice,ici,icia,icie,ion,ionista,ioniste,ionisti,mina,minando,minano,minare,minata,minate,minati,minato,minava,minavano,minera
  cam:mini,miniamo,mino,omilla,panello,pioni
  can:adese,adesi,cella,cellando,cellano,cellare,cellarsi,cellata,cellate,cellati,cellato,cellava,cellavano,cellera,celli,celliamo
  can:cello,cerose,cerosi,cri,cro,deggina,ini,ottaggio,ottiera,tando,tano,tare,tarsi,tata,tate,tati,tato,tava,tavano,tiamo,tiere can:tieri
  cap:endo,ente,ezzoli,ezzolo,i,illare,illari,iranno,ire,irebbe,irono,irsi,isca,isce,isco,iscono,ita,ite,iti,ito,iva,ivano,ogiri
  cap:ogiro,osala,osale,potto,sulare,sulari,sulata,sulate,sulati,sulato,suliti,tano,tante,tanti,tare,tata,tati,tato,tazione,tazioni
  car:abiniere,abinieri,amelle,amente,attere,atteri,atteristica,atteristiche,atteristichi,atteristici,atteristico,atterizzare,bonio
  car:cerato,cere,cinosi,ciofi,ciofo,diachi,diaci,dioaspirina,diochirurgia,diochirurgico,diofrenico,diologhi,diologi,diologiche
  car:diologichi,diologici,diomiopatia,diomiopatie,diopalmi,diopalmo,diopatie,ena,iati,iato,ica,icando,icano,icare,icarla,icarlo
  car:icata,icate,icati,icato,icava,icavano,ichera,ichi,ichiamo,ici,ico,itas,ni,ote,pale,pali,rello,rozzella,rozzelle,rozziere,rozzina
  car:rozzine,tella,telle,tilaginea,tilaginee,tilaginei,tilagini,tuccia
  cas:alinga,alinghe,cando,cano,care,cata,cate,cati,cato,cava,cavano,chera,chi,chiamo,saintegrato,setta,siera,sintegrazione
  cat:apultato,aratta,aratte,arro,egoria,egorie,etere,eteri,eterizzata,eterizzate,eterizzati,eterizzato,tiva,tive,tivi,tivo,tolica
  cat:toliche,tolici,tolico cau:dali,data,dati,dato,sano,sare,sata,sate,sati,sato,sava,savano,si,siamo,stici,stico cav:alcata,ale,iglie,olfiore
  cdr:om cec:ale,ali,ita ced:a,endo,era,ere,ersi,eva,evano,iamo,imenti,imento,ono,uto cef:alee,alica,alico,alosporine
  cel:ebra,ebrando,ebrano,ebrare,ebrarsi,ebrata,ebrati,ebrato,ebrava,ebravano,ebrera,ebri,ebriamo,iaca,iachia,iaci,iaco,ibe,ibi
  cel:lulare,lulari,luliti cem:ento
  cen:ando,ano,are,ata,ate,ati,ato,ava,avano,era,i,iamo,o,timetri,timetriche,timetrici,tinaia,tinaio,to,toquattro,traggio,trali
  cen:tralino,trano,trare,trata,trate,trati,trato,tratura,trature,tri
  cer:amiche,amichi,amici,amista,cando,cano,care,carla,carlo,carsi,cata,cate,cati,cato,cava,cavano,chera,chi,chiaggio,chiamo,cine
  cer:co,ebellare,ebellari,ebrali,niera,niere,otti,otto,ta,te,tezza,ti,tificati,tificato,to,velletti,velletto,velli,vicalge
  ces:arei,areo,sando,sano,sare,sata,sate,sati,sato,sava,savano,si,siamo,so che:mio,mioterapia,mioterapici,mioterapie,toacidosi
  chi:ama,amando,amano,amarci,amare,amarla,amarlo,amarmi,amarsi,amata,amate,amati,amato,amava,amavano,amera,ami,amiamo,amo,are,arendo
  chi:ariamo,arira,arire,arirla,arirlo,arirsi,arisca,arisce,arisco,ariscono,arissimo,arita,arite,ariti,ariva,arivano,ave,avetta
  chi:avi,ede,edere,ederei,ederle,edesi,ediamo,edo,edono,esta,esto,logrammi,logrammo,mica,miche,michi,mici,mico,odo,ropratico,rurge
  chi:rurghi,rurgi,rurgia,rurgica,rurgiche,rurgichi,rurgici,rurgico,rurgo,uda,udano,ude,udendo,udera,udere,uderla,uderlo,udersi
  chi:udeva,udevano,udiamo,udo,udono,unque,usa,use,usero,usi,uso cia:batta,batte,nosi,notiche,notichi,notici,o,scun,scuna,scuno cib:o
  cic:atrici,atriziale,atriziali,atrizzata,atrizzate,atrizzati,atrizzato,li,lismo,lista,listi,lo,locross,loergometro cie:ca,che,chi,ci,co
  cif:oplastica,otico,ra,re cig:lia cil:iegie cim:itero cin:ese,esi,etica,etici,etico,ghia,ghie,quanta,quantina,que,quecento,tura,ture
  cio.ccolata,ccolato,e cip:olle
  cir:ca,colare,colari,coli,colo,conda,condando,condano,condare,condata,condate,condati,condato,condava,condavano,condera,condi
  cir:condiamo,condo,conferenziale,conferenziali,conflessa,convoluzione,convoluzioni,coscritta,coscritte,coscritti,coscritto,costante
  cir:costanti,rosi,rotica,rotico cis:tectomie,ternale,tica,tiche,tichi,tici,tico,tifellea,tifellee,tite,titi,togengivale
  cit:ologe,ologici,ologie,tadinanza ciu:ccio
  cla:ssica,ssiche,ssichi,ssici,ssico,ssifica,ssificando,ssificare,ssificata,ssificate,ssificati,ssificato,udicati,udicatio,ustrofobiche
  cla:ustrofobichi,ustrofobici,ustrofobie,veare,veari,vicolare,vicolari,vicole cle:aranci
  cli:cca,ccano,ccare,ccata,ccati,ccato,ccava,ma,niche,nichi,nici,nostatismo,stere,steri,vaggio clo:chard,nico,nie coa:gulazione,guli,gulopatia
  cob:alto coc:cigee,cigei,cigi,leare,leari cod:esto,ici cof:ano cog:lie,liere,nata,nate,nati,nitivi
  coi:nvolga,nvolgano,nvolge,nvolgere,nvolgeva,nvolgimento,nvolgono,nvolta,nvolte,nvolti
  col:angiocarcinome,angite,angiti,azione,azioni,ecistectomie,ecistica,ecistiche,ecistichi,ecistici,ecistico,ecistite,ecistiti,edochi
  col:edoci,edocica,edociche,edocichi,edocici,edocico,edocolitiasi,elitiasi,estasi,esteroli,esterolo,iche,ichette,ichi,ici,iti,labita
  col:labiti,labito,laborando,laborano,laborante,laboranti,laborare,laborata,laborati,laborativa,laborativi,laborativo,laborato
  col:laboratrice,laborava,laboravano,laborazione,laborazioni,labori,laboriamo,laboro,lana,lane,lare,lari,lassa,lassano,lassare
  col:lassata,lassate,lassati,lassato,lassava,laterali,lauda,laudano,laudare,laudata,laudati,laudato,laudava,laudo,lega,legando
  col:legano,legare,legarsi,legata,legate,legati,legato,legava,legavano,leghe,leghera,leghi,leghiamo,legiale,lego,limata,limati
  col:limato,limazione,limazioni,liquata,liquate,liquati,liquativa,liquato,locando,locano,locarsi,locata,locate,locato,locavano
  col:lochera,lochi,lochiamo,loco,ore,ori,pe,pendo,pi,piamo,pira,pire,pirsi,pisca,piscano,pisce,pisco,piscono,pita,pite,piti,pito
  col:piva,pivano,po,ta,tellata,tellate,to,tura,ture
  com:andando,andano,andare,andarsi,andati,andato,andava,andavano,andera,andi,andiamo,ando,atose,atosi,batta,battano,batte,battendo
  com:battera,battere,battersi,batteva,battevano,battiamo,batto,battono,binando,binano,binare,binarsi,binata,binate,binato,binava
  com:binavano,binera,biniamo,incera,inceranno,inci,incia,inciamo,inciando,inciano,inciare,inciata,inciate,inciati,inciato,inciava
  com:inciavano,incino,incio,itato,iziale,iziali,mentando,mentano,mentare,mentarsi,mentata,mentate,mentati,mentato,mentava,mentavano
  com:mentera,menti,mentiamo,mento,merciali,mercialista,mercialiste,mercialisti,merciante,mercianti,messa,messi,messo,minuta,minute
  com:minuti,minuto,missione,missioni,pagne,paiono,parabile,parabili,parire,pariva,parivano,parsa,parse,parsi,parso,partimenti,patibile
  com:patibili,pensata,pensati,pensato,petente,petenti,petenza,petenze,pila,pilando,pilano,pilare,pilarla,pilarlo,pilarsi,pilata
  com:pilati,pilato,pilavano,pilera,pili,piliamo,pilo,piti,pito,pleanno,plementare,plementari,plessa,plesse,plessi,plesso,pletamento
  com:pletano,pletare,pletata,pletate,pletati,pletato,pletava,pletavano,pleti,pletiamo,plicano,plicanza,plicanze,plicare,plicata
  com:plicate,plicati,plicato,plicava,plicavano,plicazione,plicazioni,plichera,plichi,porre,posizione,posta,poste,posti,posto,prando
  com:prarla,prarlo,prarsi,prata,prati,prato,prava,pravano,prendendo,prendera,prendere,prendeva,prendono,prensibile,prensione,prensioni
  com:prera,presa,preso,pressa,presse,pressi,pressione,pressioni,pressiva,pressivi,pressivo,presso,pri,priamo,primere,primeva,primibile
  com:primibili,primo,pro,unali,une,uni,unicano,unicarci,unicare,unicarvi,unicata,unicate,unicati,unicato,unicava,unicavano,unicazione
  com:unicazioni,unichera,unichi,unichiamo,unita,unitario,unque
  con:cavi,cavita,ceda,cedano,cedera,cedere,cedersi,cedeva,cedevano,cediamo,cedo,cedono,centriche,centrichi,cessa,cesso,cluda,cludendo
  con:cludera,cludere,cludeva,cludevano,cludono,clusa,cluse,clusi,clusione,clusioni,cluso,cordanti,cordare,cordata,cordate,cordati
  con:cordato,cordava,corso,danna,dannando,dannano,dannare,dannarsi,dannata,dannate,dannati,dannato,dannava,dannavano,dannera,danni
  con:danniamo,danno,diamo,dilare,dili,diloidea,dira,dire,dirsi,disca,disce,disco,discono,dita,dite,dito,diva,divano,divide,dividere
  con:dividono,divisa,divise,divisi,diviso,diziona,dizionano,dizionare,dizionata,dizionati,dizionato,dizionava,dizione,dizioni,dominio
  con:dotta,dotte,dotti,dotto,drale,drali,drocalcinosi,dromalacia,dropatia,drosarcome,drosi,ducente,ducenti,durre,ferma,fermando
  con:fermano,fermarci,fermare,fermarla,fermarlo,fermarsi,fermata,fermate,fermati,fermato,fermava,fermavano,fermera,fermi,fermiamo
  con:fermo,figurazione,figurazioni,flitti,flitto,flittuale,flittuali,fluenti,fluenza,fluenze,forta,fortano,fortare,fortata,fortati
  con:fortato,fortava,fronta,frontabile,frontabili,frontando,frontano,frontare,frontarla,frontarlo,frontata,frontate,frontati,frontato
  con:frontava,frontavano,frontera,fronti,frontiamo,fusi,fusionale,fusione,fusioni,gedo,genite,geniti,giunti,giuntivite,giuntiviti
  con:giunto,gratulazioni,iugata,iugati,iugato,iuge,iugi,izzazione,o,osca,oscano,osce,oscendo,oscenza,oscenze,oscera,oscere,oscerebbe
  con:oscersi,osceva,oscevano,osciuta,osciute,osciuti,osciuto,oscono,segna,segnando,segnano,segnare,segnarla,segnarlo,segnata,segnate
  con:segnati,segnato,segnava,segnavano,segne,segnera,segni,segniamo,segno,segua,seguano,segue,seguendo,seguente,seguenti,seguenza
  con:seguenze,seguiamo,seguira,seguire,seguirsi,seguita,seguite,seguiti,seguito,seguiva,seguivano,seguo,seguono,sensi,senso,sentano
  con:sentiamo,sentira,sentirsi,sentita,sentite,sentiti,sentito,sentiva,sentivano,sentono,servano,servanti,servare,servarsi,servata
  con:servate,servati,servativa,servativi,servativo,servato,servava,servavano,servazione,servi,serviamo,sidera,siderando,siderano
  con:siderare,siderarsi,siderata,siderati,siderato,siderava,sideravano,siderera,sideri,sideriamo,sidero,sigli,siglia,sigliabile
  con:sigliabili,sigliamo,sigliando,sigliano,sigliare,sigliarsi,sigliata,sigliate,sigliati,sigliato,sigliava,sigliavano,sigliera
  con:siglino,sistano,sistere,sisteva,sistevano,sistito,sistono,soli,solidamenti,solidamento,solidata,solidati,solidato,solidazione
  con:solidazioni,sona,sono,statano,statare,statata,statate,statati,statato,statava,statavano,stati,statiamo,sulente,sulenti,sulenza
  con:sulenze,sultano,sultare,sultata,sultate,sultati,sultato,sultava,sultavano,sulti,sultiamo,sultori,sumando,sumano,sumare,sumarsi
  con:sumata,sumate,sumati,sumato,sumava,sumavano,sumera,sumi,sumiamo,sumo,tabile,tadina,tadini,tagia,tagiano,tagiare,tagiata,tagiate
  con:tagiati,tagiato,tagiava,tagio,tagiose,tagiosi,taminata,taminati,taminato,tano,tare,tarsi,tata,tate,tati,tato,tatta,tattando
  con:tattano,tattarci,tattare,tattarla,tattarlo,tattarmi,tattata,tattate,tattati,tattato,tattava,tattavano,tattera,tatti,tattiamo
  con:tatto,tava,tavano,temporaneo,tenente,tenenti,tenere,tenersi,teneva,tenevano,tenuta,tenute,tenuti,tenuto,tera,testi,tiamo,tigui
  con:tinuano,tinuare,tinuata,tinuate,tinuati,tinuato,tinuava,tinuavano,tinui,tinuiamo,tinuita,torni,traccettivo,traccezione,traccezioni
  con:traddittore,traddittori,traddittoria,traddittorie,traddittorio,trae,tramal,trarre,trasti,tratta,tratti,trattile,trattili,tratto
  con:trattura,tratture,trazioni,tribuendo,tribuiamo,tribuira,tribuire,tribuisca,tribuiscano,tribuisce,tribuisco,tribuiscono,tribuita
  con:tribuite,tribuiti,tribuito,tribuiva,tribuivano,tributo,tro,troindicata,troindicate,troindicati,troindicato,troindicazione
  con:troindicazioni,trolaterali,trolla,trollando,trollano,trollare,trollarla,trollarlo,trollata,trollate,trollati,trollato,trollava
  con:trollavano,trollera,trolli,trolliamo,tumaciale,tunda,tundano,tunde,tundere,tundeva,tusa,tusione,tusioni,tusiva,tusivo,tuso
  con:validata,validate,validati,validato,venendo,venire,venirsi,venite,veniva,venzionata,venzionato,venzione,venzioni,vertano,vertiamo
  con:vertira,vertire,vertirsi,vertita,vertite,vertiti,vertiva,vertivano,vertono,vessa,vesse,vessi,vessita,vesso,vinca,vincere,vincersi
  con:vivente,viventi,vivenza,vivono,voca,vocano,vocarla,vocata,vocate,vocati,vocato,vulsione,vulsioni,vulsive,vulsivi
  coo:perano,peranti,perare,perata,perati,perato,perava,peravano,peri,periamo,rdinatore,rdinatrice
  cop:erta,erte,erti,erto,i,iamo,iando,iare,iarsi,iata,iate,iati,iato,iava,iavano,iera,io,pia,pie,ra,rano,re,rendo,ri,rira,rire
  cop:rirebbe,rirsi,riti,riva,rivano,rocoltura,rono,rostasi,rostatico
  cor:aggio,aggioso,diale,diali,dialita,done,doni,icata,icate,icati,icato,onarica,onarichi,onarici,poratura,regga,reggano,regge
  cor:reggendo,reggera,reggere,reggerla,reggerlo,reggersi,reggeva,reggevano,reggiamo,reggo,reggono,relano,relare,relata,relati,relato
  cor:relava,relazione,relazioni,renti,rere,retta,rettamente,rette,retti,retto,reva,ridoi,ridoio,riere,rieri,risponda,rispondano
  cor:risponde,rispondendo,rispondente,rispondenti,rispondenza,rispondera,rispondere,rispondeva,rispondono,rono,setti,setto,sia
  cor:sie,ticali,ticomidollare,ticosteroidi,ticoterapie,tisoni,tisonica,tisonici,tisonico
  cos:ce,cie,ciente,cienti,cienza,cienze,e,i,icche,o,picuo,tali,tituisce,tituito,tituzionale,tofrenica,tofrenici,tofrenico,tola
  cos:tole,truire,truisca,truiscano,truisce,truita,truite,truiti,truito,truiva cox:alge,artrosi coz:ze
  cra:mpi,mpo,niali,nica,nici,niofaringioma,niofaringiome,niotomia
  cre:ando,ano,are,arsi,ata,atininemia,ava,avano,da,dano,de,dendo,denziali,dera,dere,dersi,deva,devano,diamo,dono,duto,era,i,iamo
  cre:o,pitazioni,piti,pitii,pitio,scere,scita,sciuta,sciute,sciuti,sciuto,scono
  cri:oablazione,oterapia,ptorchidismo,si,stiane,ticano,ticare,ticata,ticati,ticato,ticava,tiche,tichi,tici
  cro:ciati,llato,lli,llo,mo,niche,nichi,nici,stacei,staceo cru:ralge,ralgia,rali cub:oidi
  cuc:chiai,chiaini,chiaino,chiaio,e,ina,inando,inano,inare,inarsi,inata,inate,inati,inato,inava,inavano,ine,inera,ini,iniamo,ire cuc:ita,ito
  cuf:fia,fie cug:ine cul:la,letta,turale,turali cum:adin cun:ei,eizzato,eizzazione cuo:ca,ce,cere,chi,ci,ri
  cur:a,ando,ano,ante,anti,are,arsi,ata,ate,ativi,ava,avano,era,iamo,iosa cus:cini,cino cut:anei,i dac:che dag:li dal:le,lo
  dan:neggera,neggeranno,neggi,neggia,neggiamo,neggiando,neggiano,neggiare,neggiata,neggiate,neggiati,neggiato,neggiava,neggiavano
  dan:neggino,neggio,no dap:prima dar:anno,gli,le dat:ando,ano,are,ata,ate,ati,ato,ava,avano,i,iamo,o,ore dav:a,ano,anti,vero
  dea:mbula,mbulano,mbulante,mbulare,mbulata,mbulati,mbulato,mbulatore,mbulatori,mbulava,mbulazione,mbulazioni deb:ba,bano,ole,olezza,olezze,oli
  dec:eduta,edute,eduti,eduto,ennio,entrata,entrate,entrati,entrato,espugliatore,idano,idendo,idere,idersi,ideva,idono,ina,isa,ise
  dec:isione,isioni,iso,oratore,orsi,orso,ubiti ded:ica,icando,icano,icare,icarsi,icata,icati,icato,icava,icavano,ichera,ichi,ichiamo,ico
  def:ecano,ecava,erente,ervescenza,ibrillatore,ibrillatori,inendo,iniamo,inira,inirla,inirlo,inirsi,inisca,iniscano,inisce,inisco
  def:iniscono,initiva,initivo,iniva,inivano,ormazione,ormazioni,ormita
  deg:enerativi,enerato,enerazione,enerazioni,ente,enti,enza,enze,lutire,lutisca,lutiscano,lutisce,lutita,lutite,lutito,lutiva,lutizione
  deg:lutizioni,rada,radano,radare,radata,radate,radati,radato,radava,radazione
  del:ega,egano,egare,egata,egati,egato,egava,ibera,icata,icati,icato,imitabile,imitabili,imitano,imitare,imitata,imitate,imitati
  del:imitato,imitava,imitavano,imiti,imitiamo,irio,tacortene,toidi
  dem:enti,enza,enze,ielinizzante,ielinizzanti,ielinizzazione,ielinizzazioni,olendo,oliamo,olira,olire,olirsi,olisca,oliscano,olisce
  dem:olisco,oliscono,olita,olite,oliti,olito,oliva,olivano
  den:ari,si,sita,tale,tali,tare,tari,tiera,tiere,tisti,tizione,uncera,unci,uncia,unciamo,unciando,unciano,unciare,unciarsi,unciata
  den:unciate,unciati,unciato,unciava,unciavano,uncio,utrita,utrite,utriti,utrito,utrizione,utrizioni
  dep:akin,ila,ilano,ilare,ilata,ilati,ilato,ilava,one,orre,ositando,ositano,ositare,ositarsi,ositata,ositate,ositati,ositato,ositava
  dep:ositavano,ositera,ositiamo,osto,ressa,ressione,ressioni,ressiva,ressivo,resso
  der:ivazione,ivazioni,matiti,matologhi,matologi,matologiche,matologichi,matologici
  des:aturazione,critta,critte,critti,critto,criva,crivano,crive,crivendo,crivera,crivere,criveva,crivevano,criviamo,crivo,crivono
  des:crizione,ensibilizzante,idera,iderando,iderano,iderare,iderarsi,iderata,iderate,iderati,iderato,iderava,ideravano,iderera
  des:ideri,ideriamo,idero,tre,troconvessa,troconvesso
  det:enuta,enuti,enuto,erioramento,erminano,erminare,erminata,erminate,erminati,erminato,erminava,erminavano,ermini,erminiamo,ettore
  det:ettori,rusore,ta,tagli,taglio,tata,tato,te,ti,to dev:e,iata,iate,iati,iato,iazione,iazioni,o,ono
  dia:beti,betiche,betichi,betici,fani,fano,fisaria,fisario,fisi,frammatica,frammatiche,frammatichi,frammatici,frammatico,framme
  dia:gnosticabile,gnosticano,gnosticare,gnosticata,gnosticate,gnosticati,gnosticato,gnostiche,gnostichi,gnostici,lisi,litica,litico
  dia:lizzata,lizzate,lizzati,lizzato,lizzatore,metri,rree,stasato,stasi
  dic:a,ano,embre,endo,eva,evano,hiara,hiarando,hiarano,hiarare,hiararsi,hiarata,hiarate,hiarati,hiarato,hiarava,hiaravano,hiarazione
  dic:hiarazioni,hiarera,hiari,hiariamo,hiaro,i,iamo,iannove,iassette,iotto,ono did:imi,imo die:ci,dero,ncefalo,te,tetica,tetico,tista,tro
  dif:endere,esa,ese,eso,etti,etto,ettosa,ettose,ettosi,ettoso,ferenti,ferenza,ferenze,ferenziazione,feribile,feribili,ferire,ferisce
  dif:feriscono,ferito,ficili,ficolta,ficoltosa,ficoltose,ficoltosi,ficoltoso,fonda,fonde,fondendo,fondere,fondeva,fondono,fusi dif:fusivita,fuso
  dig:erendo,eriamo,erira,erire,erirsi,erisca,eriscano,erisce,erisco,eriscono,erita,erite,eriti,erito,eriva,erivano,estivi,itali
  dig:italizzare,itando,itano,itare,itarsi,itata,itate,itati,itato,itava,itavano,itera,itiamo,ito,iuna,iunale,iunali,iuni,iuno
  dil:atata,atate,atati,atato,atazione,atazioni,ettante
  dim:agrendo,agriamo,agrimenti,agrimento,agrira,agrire,agrisca,agriscano,agrisce,agrisco,agriscono,agrita,agrite,agriti,agrito
  dim:agriva,agrivano,ensione,ensioni,entica,enticando,enticano,enticanza,enticanze,enticare,enticarsi,enticata,enticate,enticati
  dim:enticato,enticava,enticavano,entichera,entichi,entichiamo,entico,eri,essa,esse,essi,esso,ettere,ettersi,ettiamo,inuendo,inuente
  dim:inui,inuiamo,inuira,inuiranno,inuire,inuirebbe,inuirono,inuirsi,inuisca,inuiscano,inuisce,inuisco,inuiscono,inuita,inuite
  dim:inuiti,inuito,inuiva,inuivano,inuzione,inuzioni,issibile,issioni,ora,ostra,ostrando,ostrano,ostrare,ostrarsi,ostrata,ostrate
  dim:ostrati,ostrato,ostrava,ostravano,ostrera,ostri,ostriamo,ostro dip:ende,endente,endenti,endenza,endenze,endere,endeva,endono,eso,inge,lomato,oi
  dir:a,ci,ebbe,etta,ette,etti,etto,ettore,ettori,ettrice,ettrici,ezione,ezioni,igendo,igente,igenti,igere,igersi,igeva,igevano
  dir:igono,itta,le,lo,mi
  dis:abile,abili,allineamento,arcionata,arcionato,artriche,artrichi,artrie,cali,cendente,cesa,chetti,chetto,chi,ci,continui,copatie
  dis:cordanti,cordare,cordata,cordate,cordati,cordato,cordava,corso,creti,cussa,cusse,cussi,cusso,cutano,cutendo,cutere,cuteva
  dis:cutevano,cutiamo,cuto,cutono,detta,dette,detto,egna,egnando,egnano,egnare,egnarsi,egnata,egnate,egnati,egnato,egnava,egnavano
  dis:egnera,egni,egniamo,egno,fage,fagie,fonico,fonie,guidi,guido,idratata,idratate,idratati,idratato,idratazione,infetta,infettano
  dis:infettante,infettare,infettata,infettate,infettati,infettato,infettava,infetti,infetto,infezione,lipidemie,locano,locare,locata
  dis:locate,locati,locato,locava,locazione,locazioni,menorree,metria,metrie,occupata,occupati,occupato,occupazione,odontiasi,omogenea
  dis:omogenee,omogenei,omogeneita,omogeneo,ordine,orientamenti,orientamento,orientata,orientate,orientati,orientato,plasiche,plasichi
  dis:plasici,plasie,pnee,pnoica,pnoiche,pnoichi,pnoici,pnoico,ponibile,ponibili,porre,positivi,posizione,posizioni,poste,posti
  dis:posto,secante,secazione,secazioni,seminata,seminate,seminati,seminato,seminazione,seminazioni,sero,sezioni,sociano,sociava
  dis:socio,solva,solvano,solvendo,solvera,solvere,solversi,solveva,solvevano,solviamo,solvo,solvono,tacchi,tacci,tacco,tali,tanza
  dis:tanze,tendere,tesa,tese,tesi,teso,tingua,tinguano,tingue,tinguendo,tinguera,tinguere,tinguerla,tinguerlo,tinguersi,tingueva
  dis:tinguevano,tinguiamo,tinguo,tinguono,tinte,tinti,torsioni,torsiva,torsive,torsivi,torsivo,tratto,tretti,tretto,trettuale,tribuendo
  dis:tribuiamo,tribuira,tribuire,tribuirsi,tribuisca,tribuiscano,tribuisce,tribuisco,tribuiscono,tribuita,tribuite,tribuiti,tribuito
  dis:tribuiva,tribuivano,trofiche,trofichi,trofici,trofie,turba,turbando,turbano,turbare,turbarla,turbarlo,turbata,turbate,turbati
  dis:turbato,turbava,turbavano,turbera,turbi,turbiamo,turbo,urie,ventilatori,ventilatoria,ventilatorie,ventilatorio dit:i diu:resi,rni
  div:ani,ano,aricatore,enta,entando,entano,entare,entata,entate,entati,entato,entava,entavano,entera,enti,entiamo,ersa,ersi,erso
  div:erta,ertano,erte,ertendo,ertiamo,erticolare,erticoli,erticolite,erticoliti,erticolo,erticolosi,ertira,ertire,ertirsi,ertita
  div:ertite,ertiti,ertito,ertiva,ertivano,erto,ertono,idere,idono,ieti,ieto,isa,ise,iso,orzia,orziano,orziare,orziata,orziate,orziati
  div:orziato,orziava,orzio dob:biamo doc:ce,cia,cie,enti,umenta,umentano,umentare,umentata,umentate,umentati,umentato,umenti dod:icesima,icesimo,ici
  dol:ente,enti,enzia,ere,eva,gono,orabile,orante,oranti,ori,orose,orosi
  dom:anda,andando,andano,andare,andata,andate,andati,andato,andava,andavano,ande,andera,andi,andiamo,ando,ani,eniche,estiche,estichi
  dom:estici,icili,icilia,iciliano,iciliare,iciliari,iciliata,iciliate,iciliati,iciliato,iciliava,inanti don:ando,ano,are,arsi,ava,avano,era,iamo
  dop:odomani,pi,pia,pie,pio,pione,pioni
  dor:mano,mendo,mente,miamo,miranno,mire,mirebbe,mirono,mita,mite,miti,mito,mitorio,miva,mivano,mo,mono,salge,sali,solombare,solombari
  dos:abile,aggi,aggio,ano,are,arla,ata,ate,ati,ato,ava,i dot:ata,ate,ati,ato,t,ti,torando,tore,toressa,toresse,tori
  dov:ere,eri,eva,evano,ra,ranno,rebbe,rebbero,unque,uta,ute,uti,uto doz:zina,zinante dre:naggi,nano,nare,nata,nate,nati,nato,panocitosi
  dro:gano,gare,gata,gati,gato,gava,ghe dub:be,bi,bia,bie,bio,ita,itano,itare,itata,itati,itato,itava due:cento,mila dun:que duo:denali,deni,le
  dup:licati,licato dur:ali,amente,ano,are,ata,ate,ati,ato,ava,avano,i,iamo dut:tale,tali ebb:e
  ecc:eda,edano,ede,edera,edere,edeva,edevano,ediamo,edo,edono,entrica,entriche,entrichi,entrici,entrico,essiva,essivo,esso,etto
  ecc:ezionale,ezionali,ezione,ezioni,himosi,himotica,himotico,o,ola,olo
  eco:doppler,gena,gene,geni,genicita,geno,grafiche,grafichi,grafici,grafista,grafo,guidate,guidati,guidato,logico,nomato,nomica
  eco:nomiche,nomici,nomico,struttura,strutturale,strutturali,strutture,tessitura ect:asiche,asichi,asici ecz:eme
  ede:matose,matosi,me,mi,ntula,ntulia,ntulo edi:fici,ficio,le,li,lizia,zione edu:cata,cato,catore,catori
  eff:etti,etto,ettua,ettuando,ettuano,ettuare,ettuate,ettuati,ettuava,ettuavano,ettuera,ettui,ettuiamo,ettuo egi:ziana,ziane,ziani,ziano egl:i
  egr:egi,egia,egio
  ela:bora,borando,borano,borare,borarsi,borata,borati,borato,borava,boravano,borazione,borera,bori,boriamo,boro,stiche,stichi,stici
  ele:mentare,mentari,menti,nca,ncando,ncano,ncare,ncarsi,ncata,ncate,ncati,ncato,ncava,ncavano,nchera,nchi,nchiamo,nci,nco,ttiva
  ele:ttivo,ttrica,ttriche,ttrichi,ttrici,ttricista,ttriciste,ttricisti,ttrico,ttrocardiogramma,ttrocatetere,ttrocateteri,ttrodi
  ele:ttrodo,ttroencefalogramma,ttroliti,ttromedicale,ttromedicali,ttronica,ttroniche,ttronichi,ttronici,ttronico,vano,vare,vata
  ele:vate,vati,vato,vatore,vava,vavano,vazione,vi,viamo,zione,zioni
  eli:ambulanza,cotteri,cottero,minano,minare,minata,minati,minato,minava,minavano,mini,miniamo,porto,soccorso elo:ngazione,ngazioni
  ema:ngioma,ngiome,ngiomi,temesi,tica,tiche,tichi,tici,tico,tochimici,tocrito,tologhi,tologi,tologia,tologica,tologiche,tologichi
  ema:tologici,tologico,tologo,toma,tome,tomi,turia,turie emb:oli,oliche,olichi,olici,olizzata,olizzate,olizzati,olizzato,rionale,rione,rioni
  eme:rgenza,rgenze
  emi:crania,cranico,cranie,diaframma,diaframmi,gra,grano,grare,grata,grati,grato,grava,paresi,plege,plegia,plegica,plegiche,plegichi
  emi:plegici,plegico,plegie,sferica,sferiche,sferichi,sferici,sferico,sindrome
  emo:coltura,colture,cromo,dialisi,dinamica,dinamiche,dinamichi,dinamici,dinamico,dinamista,filia,filico,gasanalisi,globina,globine
  emo:rrage,rragica,rragiche,rragichi,rragici,rragico,rragie,rroidario,rroidi,siderina,siderinico,tiva,tivi,tivita,tivo,torace,toraci
  emo:trasfusione,trasfuso,ttisi,zione,zioni enc:efali,efalite,efaliti
  end:ocarditi,ocranica,ocranici,ocranico,ocrini,ocrinologhi,ocrinologi,ometriali,ometriosi,ometriosico,oprotesi,oscopiche,oscopichi
  end:oscopici,ovenose,ovenosi,uro ene:rgia enf:isematosa,isematoso,iseme enn:esima,esime,esimi,esimo eno:rmi
  ent:erali,eriche,erichi,erici,eriti,erogermina,esi,esopatia,ita,rambe,rambi,rano,rare,rata,rate,rati,rato,rava,ravano,ri,riamo enu:resi
  epa:rina,tectomia,tectomie,tica,tichi,tici,tite,titi,tocarcinoma,tocarcinome,tomegalia,tomegalie,topatia,topatie,toresezione,tospecifico
  epe:ndimome epi:condili,condiliti,didimi,didimite,didimo,durali,fisaria,fisario,fisi,fisiolisi,glottide,lessia,lessie,lettica,lettiche,lettichi
  epi:lettici,lettico,stassi,strofeo,telio,troclea epo:ca epp:ure equ:ilibrata,ilibrate,ilibrati,ilibrato,ilibri,itazione,ivalenti,ivoco era:no,vamo
  ere:ditare,ditari,ditaria,ditarie,ditario erg:ometria eri:sipele,teme ern:iaria,iario,iazione,iazioni,iorrafia ero:ina
  err:ata,ate,ati,ato,onei,ore,ori eru:zione,zioni
  esa:mina,minando,minano,minare,minata,minate,minati,minato,minava,minavano,minera,mini,miniamo,mino,tta,tte,tti,tto,urendo,uriamo
  esa:urira,urire,urirsi,urisca,uriscano,urisce,urisco,uriscono,urita,urite,uriti,urito,uriva,urivano
  esc:avatorista,e,i,luda,ludano,lude,ludendo,ludera,ludere,luderebbe,luderla,luderlo,ludeva,ludevano,ludiamo,ludo,ludono,lusa,luse
  esc:lusi,lusione,luso,ono,oriazione,oriazioni,retoria,ursione,ursioni,ursionismo
  ese:gua,guano,gue,guendo,guente,gui,guibile,guibili,guira,guiranno,guire,guirebbe,guirono,guirsi,guite,guiva,guivano,guono,mpi
  ese:mpio,nte,nti,nzione,nzioni,rcita,rcitando,rcitano,rcitare,rcitarsi,rcitata,rcitate,rcitati,rcitato,rcitava,rcitavano,rcitera
  ese:rciti,rcitiamo,rcito,rcizi,rcizio
  esi:bendo,biamo,bira,bire,birsi,bisca,biscano,bisce,bisco,biscono,bita,bite,biti,bito,biva,bivano,sta,stano,ste,stendo,stenza
  esi:stenze,stera,stere,sterebbe,steva,stevano,stito,stono,tale,ti,to
  eso:dato,fagee,fagei,fageo,faghi,fagi,fagite,fagogramma,ftalmi,ftalmo,rdio,rdita,rdito
  esp:ansi,ansiva,ansive,ansivi,ansivo,anso,ansore,ansori,ettora,ettorano,ettorare,ettorata,ettorate,ettorati,ettorato,ettorava
  esp:ettorazione,ianta,iantano,iantare,iantata,iantate,iantati,iantato,iantava,ianti,ianto,iratoria,irazioni,iri,irio,licita,licite
  esp:liciti,licito,lora,lorabile,lorabili,lorando,lorano,lorare,lorata,lorate,lorati,lorato,lorava,loravano,lorazione,lorazioni
  esp:lorera,lori,loriamo,loro,losione,one,orre,ortata,ortate,ortati,ortato,osizione,osizioni,osta,oste,osti,osto,rima,rime,rimendo
  esp:rimere,rimersi,rimeva,rimevano,rimono,ulsa,ulso ess:a,e,endo,enziale,enziali,ercene,erci,ere,erne,ersi,i,o
  est:enda,endano,ende,endera,endere,endersi,endeva,endevano,endiamo,endo,endono,ensione,ensioni,ensore,ensori,erna,erne,erni,esa
  est:ese,esi,eso,etista,iva,ivo,rae,ranea,ranee,ranei,raneo,rarre,ratta,ratte,ratti,ratto,razione,razioni,rema,reme,remi,remo,ricazione
  est:ricazioni,rusa,rusione,ruso,ubata,ubato ete:rogenea,rogenee,rogenei,rogeneo,rometria,roplasica,roplasiche,roplasichi,roplasici,roplasico
  eti:chetta,chettare,chettata,chette,co etm:oidale,oidali etn:ie ett:o eup:noica,noico eur:opea,opee,opei,opeo eut:irox
  eva:cuano,cuare,cuata,cuato,cuava,cuo eve:nti,ntuale,ntuali
  evi:denti,denza,denze,denzi,denzia,denziamo,denziando,denziano,denziare,denziata,denziate,denziati,denziato,denziava,denziavano
  evi:denziera,denzio,tano,tare,tata,tate,tati,tato,tava,tavano,ti,tiamo evo:care,lutivi,luzione,luzioni,lvendo,lvera,lvere exe:resi exf:umatore
  ext:racapsulare,racomunitari,racomunitario,racranica,racraniche,racranichi,racranici,racranico,radurali,ramoenia,rarotato,rarotazione
  ext:rasistole,rasistoli,ravasazione,ravasazioni fab:briche
  fac:cetta,cette,ciamo,ciano,cio,endo,eva,evano,ili,ilitano,ilitare,ilitata,ilitati,ilitato,ilitava,ilitavano,iliti,ilitiamo,oltativa
  fac:oltative,oltativi,oltativo fag:iolini
  fal:angea,angee,angei,angeo,angi,egname,egnami,liamo,limenti,limento,lira,lire,lisca,lisce,lisco,liscono,lita,lite,liti,lito,liva fal:livano,si
  fam:iglia,igliari,iglie,iliare,iliari,iliarita fan:no
  far:anno,ebbe,gli,ingee,ingei,ingi,ingite,ingiti,la,le,li,lo,mace,machi,maci,macie,macista,maciste,macisti,maco,macologiche,macologichi
  far:macologici,mi,si fas:ce,cera,ceranno,ci,ciando,ciano,ciare,ciarsi,ciata,ciate,ciati,ciato,ciatura,ciava,ciavano,cicolazioni,cicolo,cie,cino,cio
  fas:cite,citi,i fat:ta,te,ti,tibile,tibili,to,tore,tori,tura,turano,turare,turata,turate,turati,turato,turava,turazione,ture
  fav:ismo,orendo,oriamo,orira,orire,orirsi,orisca,oriscano,orisce,orisco,oriscono,orita,oriti,oriva,orivano
  feb:braio,bri,bricola,bricole,brile,brili fec:ale,e,ero,i,ondazione,ondazioni feg:ati
  fem:mine,orali,ori,ororotulea,ororotulee,ororotulei,ororotuleo fen:omeni,omeno feo:cromocitome
  fer:endo,iale,iali,iamo,ie,ira,ire,irsi,isca,iscano,isce,isco,iscono,ita,ite,iti,iva,ivano,mando,mano,mare,marsi,mata,mate,mati
  fer:mato,mava,mavano,miamo,ragosto,romagnetica,romagnetici,romagnetico,roviere,rovieri
  fes:te,teggera,teggi,teggia,teggiamo,teggiando,teggiano,teggiare,teggiarsi,teggiata,teggiate,teggiati,teggiato,teggiava,teggiavano
  fes:teggio,tiva,tivi fet:ale,ali,i,ta fia:la,le
  fib:bia,rillare,rillazione,rillazioni,rille,roadenome,roadiposa,roadiposo,rocistica,rocistico,roghiandolare,romatoso,rosi,rotiche
  fib:rotichi,rotici fid:ando,ano,anzata,anzato,are,arsi,ata,ate,ava,avano,era,iamo fig:li,lia,liastra,liastro,lie,lio
  fil:atrice,i,ippina,ippine,ippino,mando,mano,marsi,mata,mate,mati,mato,mava,mavano,mera,miamo,mo,o,trati,trato,tri fim:osi
  fin:ali,alita,anza,anziere,che,emente,endo,ente,estre,estrino,iranno,ire,irebbe,irono,irsi,isca,isce,iscono,ita,iti,ito,iva,ivano fin:ora
  fir:mano,mare,mata,mate,mati,mato,mava,mavano,mera,mi,miamo
  fis:iatra,iatri,iatrico,iche,ichi,ici,iologiche,iologichi,iologici,ioterapie,ioterapista,ioterapiste,ioterapisti,sa,sando,sano
  fis:sare,sarsi,sata,sate,sati,sato,satore,sava,savano,sazione,se,sera,si,siamo,so,surata,surate,surati,surato,surazione,surazioni
  fis:tola,tole,tolizzata,tolizzate,tolizzati,tolizzato,tolosa,toloso fla:ccide,ccidi,tulenza
  fle:bi,bite,biti,bo,mmone,mmoni,ssa,sse,ssi,ssibile,ssibili,ssione,ssioni,sso,ssore,ssori,tta,ttano,tte,ttere,tteva
  flo:gistica,gistiche,gistichi,gistici,gistico,gosi flu:ida,ido,ssi,sso,ttuante,ttuanti foc:ali,olai,olaio fog:li,lie,lio
  fol:gorato,gorazione,lia,licolare,licolari,licoli,licolo,licolometria fon:dano,de,dendo,dera,dere,dersi,deva,devano,diamo,dono,iatra,ofobia,te,ti
  for:ame,ami,aminali,chetta,maggio,mano,mare,marsi,mata,mate,mati,mato,mava,mavano,mazione,mazioni,mi,miamo,micoli,micolii,micolio
  for:nire,nisce,nita,nite,niti,nito,nitore,nitori,nitura,se,za,ze fos:fatasi,sero
  fot:ocopiare,ofobia,ografa,ografando,ografano,ografare,ografarsi,ografata,ografate,ografati,ografato,ografava,ografavano,ografera
  fot:ografi,ografiamo,ografo
  fra:gole,mmentato,mmentazione,mmenti,mmento,na,si,tellastro,telli,tello,ttempo,tturano,tturare,tturata,tturate,tturati,tturativa
  fra:tturativo,tturato,tturava,tture,zionamento,zione,zioni
  fre:dda,dde,ddi,nano,nare,nata,nati,nato,nava,ni,quentando,quentano,quentare,quentarsi,quentata,quentate,quentati,quentato,quentava
  fre:quentavano,quentera,quenti,quentiamo,quenza,quenze,sa,sche,tta fri:gga,ggano,ggere,ggeva,gorifero,tti fro:ntali fru:tti,ttivendolo,tto
  fug:ga,gano,ge,gendo,giamo,gira,gire,girsi,gita,gite,giti,gito,giva,givano,go,gono
  fum:ano,are,arsi,ata,ate,ati,ato,atore,atori,atrice,atrici,ava,avano,i,iamo
  fun:erale,gina,gine,gini,gino,icolo,zionali,zionalita,zionando,zionano,zionata,zionati,zionato,zionava,zionavano,zione,zionera
  fun:zioni,zioniamo,ziono fuo:ri,ristrada,riuscita fur:gone,ono,to fus:a,i,o fut:uri gab:inetto gad:olini gal:attofori,attoforo,attorrea,attorree
  gam:beretti gan:gliare
  gar:antendo,antiamo,antira,antire,antirsi,antisca,antiscano,antisce,antisco,antiscono,antita,antite,antiti,antito,antiva,antivano gar:ze
  gas:sata,sosa,triche,trichi,triti,trocnemio,troenteriti,troenterologhi,troenterologi,troenterologia,troprotettore,troresecato gas:troresezione
  gel:ataio gem:ella,ellare,ellari,elle,ello
  gen:erali,eralizzata,eralizzate,eralizzati,eralizzato,erando,erarsi,erata,erava,eravano,ere,erera,eri,eriamo,erichi,erici,erico
  gen:etiche,etichi,etici,etista,giva,give,givite,itali,naio,tilezza,tilissima,tilissimi,tilissimo geo:di,va ger:iatriche,iatrichi
  ges:sata,sati,sato,so,tazionale,tazione,tazioni,ti,tiamo,tira,tire,tirsi,tisca,tisce,tisco,tiscono,tita,tite,titi,tito,tiva,tivano ges:tore,tori
  get:ta,tando,tano,tare,tarsi,tata,tate,tati,tato,tava,tavano,tera,ti,tiamo,to
  ghi:acci,acciata,acciate,acciati,acciato,accio,andola,andolare,andolari,andole gia:cca,cche,ce,cere,ceva,lla,lle,lli,llo,vellotto gig:anti
  gin:ecologhi,ecologi,ecologia,ecologiche,ecologichi,ecologici,nastica,occhi
  gio:ca,cando,cano,care,carsi,cata,cate,cati,cato,catore,catori,cattoli,cattolo,cava,cavano,chera,chiamo,ielli,iello,rnale,rnali
  gio:rnaliera,rnaliero,rnalista,rnaliste,rnalisti,rnata,rnate,rno,stre,vanile,vanili,vedi,ventu,vinezza
  gir:ano,are,arla,arlo,arsi,ata,ate,ati,ato,ava,avano,ello,era,i,iamo
  giu:bbotto,dica,dicando,dicano,dicare,dicarsi,dicata,dicate,dicati,dicato,dicava,dicavano,dichera,dichi,dichiamo,dici,dico,gno
  giu:gulare,gulari,nge,ngere,ngono,nte,nto,nzione,nzioni,rata,ridica,ridiche,ridichi,ridici,ridico,ste,stifica,stificando,stificano
  giu:stificare,stificata,stificate,stificati,stificato,stificava,stificavano,stifichera,stifichi,stifichiamo,stifico gle:na,noideo
  gli:cemia,cemie,el,ela,elo,ene,omi,osi,otica,otiche,otico glo:bali,bi,bosi,boso,merulonefrite,ttide glu:cosi,cosio,tee,tei,tine goc:ce
  god:ano,endo,era,ere,eva,evano,iamo,ono,uto gol:a gom:iti,ma,me gon:adica,alge,artrosi,fe,fi,fia,fiano,fiata,fiati,fiato,fiava,fie,fio,fiori,ne
  got:ta,te gov:ernante,erno goz:zi,zo
  gra:diamo,dini,dino,dira,dire,dirsi,disca,disce,disco,discono,dita,dite,diti,dito,diva,divano,ffetta,ffette,ffi,ffiato,ffio,fico
  gra:minacea,minacee,mmi,mmo,tis,tta,ttano,ttare,ttata,ttati,ttato,ttava,ttugia,ttugiano,ttugiare,ttugiata,ttugiati,ttugiato,ttugiava
  gra:tuita,tuite,tuiti,tuito,vi,vida,vidanze,zie gre:mbiule,mbiuli
  gri:da,dando,dano,dare,data,date,dati,dato,dava,davano,dera,di,diamo,do,ge,gie,glia,glie gro:ssolana,ssolane,ssolani,ssolano gru:ista,ppi,ppo
  gua:dagna,dagnando,dagnano,dagnare,dagnarsi,dagnata,dagnate,dagnati,dagnato,dagnava,dagnavano,dagnera,dagniamo,ina,ine,nce,ncia
  gua:ncie,nti,nto,rdaboschi,rdano,rdare,rdarsi,rdata,rdate,rdati,rdato,rdava,rdavano,rdera,rdi,rdiamo,rdie,rdo,rendo,riamo,rira
  gua:rire,rirsi,risca,riscano,risce,riscono,rita,rite,riti,rito,riva,rivano,sta,sti,sto
  gui:dando,dano,dare,darsi,date,dati,dato,datore,dava,davano,diamo gus:tando,tano,tare,tarsi,tata,tate,tati,tato,tava,tavano,tera,tiamo
  ial:ina,ine,ino iat:ale,ali,rogena,rogene,rogeni,rogeno ibu:profeni ida:tidosi
  ide:ntiche,ntichi,ntici,ntificano,ntificare,ntificata,ntificate,ntificati,ntificato,ntificava,ntificavano,ntifichera,ntifichi ide:ntifichiamo
  idi:opatiche,opatichi,opatici ido:nea,nee,nei,neita,neo
  idr:atare,atata,atato,atazione,atazioni,aulichi,aulici,aulico,oaerei,oaereo,ocefali,ocele,oceli,onefrosi,opneumotorace,opneumotoraci
  idr:osolubile,osolubili,oureteronefrosi ier:i
  ign:ora,orando,orano,orare,orarsi,orata,orate,orati,orato,orava,oravano,orera,ori,oriamo,oro,ota,ote,oti,oto igr:oma ila:re ile:ali,i
  ili:ache,aci,aco ill:egale,egali,eggibile,eggibili,ustre,ustrissimo
  imb:alla,allano,allare,allata,allati,allato,allava,ianchini,ianchino,ibita,ibito,ibizione ime:notteri
  imm:aginando,aginano,aginare,aginarsi,aginata,aginate,aginati,aginato,aginava,aginavano,aginera,aginiamo,ediata,ediati,ediato
  imm:igra,igrano,igrare,igrata,igrati,igrato,igrava,inente,inenti,obili,obilita,obilizza,obilizzano,obilizzare,obilizzarla,obilizzata
  imm:obilizzate,obilizzati,obilizzato,obilizzava,obilizzazione,obilizzazioni,odificata,odificate,odificati,odificato,unodepressa
  imm:unodepresse,unodepressi,unodepresso,unoistochimica,unoterapia,unoterapie
  imp:alcatura,arando,arano,arare,ararsi,arata,arate,arati,arava,aravano,arera,ari,ariamo,aro,attata,attate,attati,attato,aurita
  imp:aurito,azzendo,azziamo,azzira,azzire,azzisca,azziscano,azzisce,azzisco,azziscono,azzita,azzite,azziti,azzito,azziva,azzivano
  imp:edendo,edente,edi,edimento,edira,ediranno,edire,edirebbe,edirono,edisca,edisce,ediscono,edita,edite,editi,edito,ediva,edivano
  imp:egna,egnano,egnata,egnativa,egnative,egnato,egni,egno,ianta,iantabile,iantabili,iantano,iantare,iantata,iantate,iantati,iantato
  imp:iantava,ianti,ianto,iccagione,iccamento,iega,iegando,iegano,iegare,iegarsi,iegata,iegate,iegati,iegato,iegava,iegavano,ieghera
  imp:ieghi,ieghiamo,iego,lantare,lantologia,orre,ortando,ortano,ortanti,ortanza,ortare,ortarsi,ortata,ortate,ortati,ortato,ortava
  imp:ortavano,ortera,orti,ortiamo,orto,ossibile,ossibili,ossibilita,ossibilitata,ossibilitato,ostando,ostano,ostare,ostarsi,ostata
  imp:ostate,ostati,ostato,ostava,ostavano,oste,ostera,osti,ostiamo,osto,otenza,otenze,recisata,recisato,recisi,regna,regnano,regnare
  imp:regnata,regnati,regnato,regnava,regnazione,regnazioni,renditore,renditori,renditrice,ressione,ressioni,reviste,revisti,robabile
  imp:robabili,ronta,rontabili,rontano,rontare,rontata,rontate,rontati,rontato,rontava,ronte,ronti,rovvisa,rovvisamente,rovvise
  imp:rovvisi,rovviso,utabile,utabili
  ina:bile,bilita,datta,datte,datti,datto,il,lare,lato,latore,latoria,lazione,ppetente,ppetenza,ttesa,ttese,ttesi,tteso,ttiva,ttive
  ina:ttivi,ttivita,ttivo
  inc:annulano,annulare,annulata,annulati,annulato,annulava,astra,astrano,astrare,astrata,astrati,astrato,astrava,endio,erte,erti
  inc:erto,iampa,iampando,iampano,iampare,iamparsi,iampata,iampate,iampati,iampato,iampava,iampavano,iampera,iampi,iampiamo,iampo
  inc:ida,idano,idendo,identi,idenza,idenze,idera,idere,idersi,ideva,idevano,idiamo,ido,idono,isa,isivi,isivo,linano,linare,linata
  inc:linate,linati,linato,linava,lini,liniamo,lusa,lusi,ompatibile,ompatibili,ompiuta,ompiute,ompiuti,ompiuto,ompleti,omprimibile
  inc:omprimibili,onsolabile,ontinenza,ontinenze,ontrando,ontrano,ontrare,ontrarsi,ontrata,ontrate,ontrati,ontrato,ontrava,ontravano
  inc:ontrera,ontriamo,ontro,onveniente,onvenienti,ornato,osciente,oscienti,oscienza,rementata,rementato,rementi,remento,roci,rociata
  inc:rociate,rociati,rociato,rocio,ubatrice
  ind:agine,agini,ebolendo,eboliamo,ebolira,ebolire,ebolirsi,ebolisca,eboliscano,ebolisce,ebolisco,eboliscono,ebolita,ebolite,eboliti
  ind:ebolito,eboliva,ebolivano,ennita,iane,icano,icare,icarsi,icata,icati,icativi,icato,icava,icavano,icazione,icazioni,ichera
  ind:ichi,ichiamo,ici,ifferibile,igente,igenti,irizzi,irizzo,ispensabile,ispensabili,ividui,ividuo,ossa,ossando,ossano,ossare,ossarsi
  ind:ossata,ossate,ossati,ossato,ossava,ossavano,ossera,ossi,ossiamo,osso,otta,otte,otti,otto,ucono,urre,ustriale,ustriali
  ine:rente,renti,sattezze,satto,seguibile,splorabile
  inf:antili,anzia,arti,artuale,artuato,atti,ermiera,ermiere,ermieri,ermieristica,ermieristico,ertilita,etta,ettano,ettare,ettata
  inf:ettate,ettati,ettato,ettava,ette,etti,ettiva,ettive,ettivi,ettivo,etto,ezione,ezioni,iammata,iammate,iammati,iammato,iammatore
  inf:iammatori,iammatoria,iammatorie,iammatorio,iammazione,iammazioni,icia,iciano,iciante,iciare,iciata,iciate,iciati,iciato,iciava
  inf:ila,ilano,ilare,ilata,ilati,ilato,ilava,iltrano,iltranti,iltrata,iltrati,iltrato,iltrava,iltrazioni,imi,ine,luenzale,luenze
  inf:ormano,ormare,ormarsi,ormata,ormate,ormati,ormatiche,ormatichi,ormatici,ormativa,ormato,ormava,ormavano,ormazione,ormazioni
  inf:ormi,ormiamo,ortunata,ortunate,ortunati,ortunato,ortuni,ortunio,ossamenti,ossamento,ossata,ossate,ossati,ossato,racentimetriche
  inf:racentimetrici,razione,razioni,requente,requenti,usionale,usione,usioni
  ing:egnere,egneri,erire,erita,erito,essa,essando,essano,essare,essata,essate,essati,essato,essatura,essava,essavano,essera,essi
  ing:essiamo,esso,estione,estioni,estis,hiottendo,hiottiamo,hiottira,hiottire,hiottirsi,hiottisca,hiottiscano,hiottisce,hiottisco
  ing:hiottiscono,hiottita,hiottite,hiottiti,hiottito,hiottiva,hiottivano,loba,lobata,lobato,oi,oia,oiamo,oiando,oiano,oiare,oiarsi
  ing:oiata,oiate,oiati,oiato,oiava,oiavano,oiera,oino,oio,ombro,orgo,ranata,ranate,ranati,ranato,randendo,randente,randi,randiamo
  ing:randira,randiranno,randire,randirebbe,randirono,randisca,randiscano,randisce,randisco,randiscono,randita,randite,randiti,randito
  ing:randiva,randivano,rassa,rassando,rassano,rassare,rassarsi,rassata,rassate,rassati,rassato,rassava,rassavano,rassera,rassi
  ing:rassiamo,ravescente,ravescenti,ressi,resso,uinali,uine,uini
  ini:donea,donee,donei,doneo,etta,ettano,ettare,ettarla,ettata,ettate,ettati,ettato,ettava,etti,ettore,ettori,ezione,ezioni,zi
  ini:zia,ziale,ziali,zialmente,ziamo,ziando,ziano,ziare,ziata,ziate,ziati,ziato,ziava,ziavano,ziera,zino,zio
  inn:alzamento,amora,amorando,amorano,amorare,amorarsi,amorata,amorate,amorati,amorava,amoravano,amorera,amori,amoriamo,amoro,anzitutto
  inn:esti,esto ino:ltre inp:s inq:uieti,uilini,uilino
  ins:egnando,egnano,egnante,egnanti,egnare,egnarsi,egnata,egnate,egnati,egnato,egnava,egnavano,egnera,egni,egniamo,egno,egua,eguano
  ins:egue,eguendo,eguiamo,eguira,eguire,eguirsi,eguita,eguite,eguiti,eguiva,eguivano,eguo,eguono,ensibile,ensibili,erire,erisce
  ins:erita,erito,erviente,erzionale,erzionali,etti,etto,ieme,ignificante,ignificanti,istano,istendo,istere,istette,isteva,istito
  ins:istono,omma,onnia,onnie,orge,orgenza,orgere,orgono,orte,orti,orto,piratoria,pirazioni,piri,pirio,tabile,tabili,tabilita,tallando
  ins:tallano,tallare,tallata,tallate,tallati,tallato,tallava,tallavano,tallazione,tallazioni,talli,talliamo,tallo,uccesso,ufficiente
  ins:ufficienti,ufficienza,ufficienze,ulare,ulari,ulta,ultando,ultano,ultare,ultarsi,ultata,ultate,ultati,ultato,ultava,ultavano
  ins:ultera,ulti,ultiamo,ulto
  int:anto,atta,atte,atti,atto,egrano,egrare,egrata,egrate,egrati,egrativa,egrativo,egrato,egrava,egravano,egrazione,egrazioni,egri
  int:egriamo,elligente,elligenza,ensi,ensita,eraortocavale,erapofisari,erapofisarie,erapofisario,ere,eressa,eressamenti,eressamento
  int:eressando,eressare,eressarsi,eressata,eressate,eressati,eressato,eressava,eressavano,eresse,eressi,eressiamo,eresso,erfacce
  int:erfaccia,erfaccie,erfalangea,erfalangee,eri,ermede,ermedi,ermedie,ermittenti,ernazionale,ernazionali,erni,erniste,ernisti
  int:ero,erposizione,erpretabile,erpretabili,erpretano,erpretare,erpretata,erpretate,erpretati,erpretato,erpretava,erpretavano
  int:erpretazione,erpretazioni,erpreti,erpretiamo,errato,errogano,errogare,errogata,errogati,errogato,errogava,errogavano,erroghera
  int:erroghi,errompa,errompe,errompendo,errompere,errompersi,errompeva,errompono,errotta,errotte,errotti,errotto,erruttore,erruzione
  int:ersomatica,ersomatici,ersomatico,erstiziale,erstiziali,erstizio,ervalli,ervallo,ervenendo,ervenire,erventi,erventistica,erventistiche
  int:erventistichi,erventistici,erventistico,ervento,erventricolare,ervenuto,estini,ollerante,olleranti,olleranza,olleranze,orno
  int:orpidimenti,orpidimento,ossicata,ossicato,ossicazione,ossicazioni,raarticolare,raarticolari,racapsulare,racapsulari,racranica
  int:racraniche,racranichi,racranici,racranico,ramoenia,ramuscolare,ramuscolari,raoperatore,raoperatori,raoperatorie,raparenchimale
  int:rappola,rappolano,rappolare,rappolata,rappolati,rappolato,rappolava,raprende,raprendere,rapresa,rapreso,rarotato,rarotazione
  int:ravedere,rodotta,rodotto,rodurre,ubano,ubare,ubata,ubate,ubati,ubato,ubava,ubazione,ussuscezione inu:suale,suali,tili,tilizzabile,tilizzabili
  inv:adere,adeva,adevano,adono,aginazione,alidi,alidita,ariata,ariate,ariati,ariato,asa,ase,asi,asivi,aso,ecchia,ecchiano,ecchiare
  inv:ecchiata,ecchiate,ecchiati,ecchiato,ecchiava,ecchio,ece,ernale,ero,ertita,ertite,ertiti,ertito,esta,estano,este,estendo,estiamo
  inv:estimento,estira,estire,estirsi,estita,estite,estiti,estito,estiva,estivano,esto,estono,i,ia,iando,iano,iarci,iare,iarla,iarle
  inv:iarlo,iarmi,iarvi,iate,iati,iava,iavano,iera,ii,io,isibile,isibili,ita,itando,itano,itare,itarsi,itata,itate,itati,itato,itava
  inv:itavano,itera,iti,itiamo,ito,olontari,olontaria,oluta,olutiva,olutive,olutivi,olutivo,oluzione iod:ati,ato,i,io
  ipe:rattivita,rcalcemia,rcalcemie,rcaptante,rcaptanti,rcaptazione,rcolesterolemia,rcolesterolemie,rdensa,rdense,rdensi,rdenso
  ipe:recogena,recogene,recogeni,recogeno,respansa,respanse,respansi,respanso,restensione,rglicemia,rglicemie,rintensa,rintense
  ipe:rintensi,rintenso,rkaliemia,rkaliemie,rparatiroidismi,rparatiroidismo,rpiressia,rpiretico,rplasia,rplasica,rplasiche,rplasichi
  ipe:rplasici,rplasico,rplasie,rtensione,rtensioni,rtesa,rtese,rtesi,rteso,rtestuale,rtiroidismi,rtiroidismo,rtono,rtrofia,rtrofica
  ipe:rtrofiche,rtrofichi,rtrofici,rtrofico,rtrofie,rvascolarizzata,rvascolarizzate,rvascolarizzati,rvascolarizzato
  ipo:acusia,acusico,acusie,densa,dense,densi,denso,dermica,dermici,dermico,ecogena,ecogene,ecogeni,ecogenicita,ecogeno,ecoica,ecoiche
  ipo:ecoici,ecoico,espansa,espanse,espansi,espanso,estesia,estesie,faringe,fisare,fisari,fisarie,glicemia,glicemie,glicemizzanti
  ipo:intensa,intense,intensi,intenso,natriemia,natriemie,plasica,plasiche,plasichi,plasici,plasico,spadia,ssica,ssiche,ssichi,ssici
  ipo:ssico,stenia,stenico,talamo,tensione,tensioni,tesa,tese,tesi,teso,tiroidismi,tiroidismo,tizza,tizzano,tizzare,tizzata,tizzate
  ipo:tizzati,tizzato,tizzava,tonia,vascolare,vascolari,vedente ipp:ica,ocampale,ocampi,ocampo
  irr:adiare,adiata,adiate,adiati,adiato,adiazione,adiazioni,egolare,egolari,egolarita,eperibile,equieta,equieti,equieto,iducibile
  irr:iducibili,igidendo,igidiamo,igidira,igidire,igidirsi,igidisca,igidiscano,igidisce,igidisco,igidiscono,igidita,igidite,igiditi
  irr:igidito,igidiva,igidivano,itanti isc:hemica,hemiche,hemichi,hemici,hemico,hiatico,hio,hiocrurali,ritta,ritte,ritti,ritto,rivere,rizione ise:e
  iso:centri,colan,coria,coriche,densi,ecogena,ecogene,ecogeni,ecogeno,intensi,lamenti,lamento,lando,lano,lare,lata,lati,lato,lava
  iso:lavano,li,liamo,sfigmici isp:essimenti,essimento,essire,essisca,essiscano,essisce,essita,essite,essiti,essito,essiva,ezione
  ist:ante,anti,erectomia,erectomie,erica,erico,mo,ologe,ologia,ologica,ologiche,ologichi,ologici,ologico,ologie,otipo,ruendo,ruiamo
  ist:ruira,ruire,ruirsi,ruisca,ruiscano,ruisce,ruisco,ruiscono,ruita,ruite,ruiti,ruito,ruiva,ruivano,ruttore,ruttrice,ruzione,ruzioni
  itt:eri,erica,eriche,erichi,erici,erico,ero kla:cid lab:bra,bri,bro,ioschisi,oratori
  lac:erata,erate,erati,erato,erazione,erazioni,ero,erocontusa,erocontuse,rima,rime lad:dove lag:giu
  lam:enta,entando,entandosi,entano,entare,entarsi,entata,entate,entati,entato,entava,entavano,entera,enti,entiamo,ento,entosa,entoso
  lam:pada,pade,padina lan:cera,ciamo,ciando,ciano,ciare,ciarsi,ciata,ciate,ciati,ciato,ciava,ciavano,cio,sox
  lap:aroscopiche,aroscopichi,aroscopici,arotomico lar:ghe,ghezza,ghezze,ghi,gi,ingee,ingei,ingi,ingite,ingiti
  las:cera,ceranno,ci,cia,ciamo,ciando,ciano,ciare,ciarla,ciarlo,ciarsi,ciata,ciate,ciati,ciato,ciava,ciavano,cino,cio,sativi,sativo las:sita,su,tre
  lat:i,taio,tante,tanti,tici,ticini,tina,tosio lau:rea,reata,reato
  lav:aggi,aggio,andaia,andino,ando,ano,are,arla,arlo,arsi,astoviglie,ata,ate,ati,ato,atrice,ava,avano,iamo,o,ora,orando,orano,orare
  lav:orarsi,orata,orate,orati,orativa,orative,orativi,orativo,orato,oratore,oratori,oratrice,orava,oravano,orera,ori,oriamo,oro
  lec:ca,cano,care,cata,cati,cato,cava
  leg:ali,amentosa,amentose,amentosi,amentoso,ando,ano,are,arsi,ata,ate,ati,ato,ava,avano,ga,gano,ge,gendo,gera,geranno,gere,gerebbe
  leg:geri,germente,gero,gersi,geva,gevano,giamo,gibile,gibili,go,gono,hera,hi,hiamo,o,umi
  len:tezza,tezze,ti,ticchie,ticolare,ticolari,zuola,zuoli,zuolo lep:tomeningee,tomeningeo les:ionale,ionali,ionata,ionato,ivo
  let:tera,tere,ti,tiga,tini,tino,to,tura,ture leu:coaraiosi,cocita,cocite,cociti,cocitosi,coencefalopatia,copatie lex:otan
  lib:era,erando,erano,erare,erarsi,erata,erava,eravano,ere,erera,eri,eriamo,erta lic:enza,enziamento,enziata,enziato,eo lie:vemente,vi,vito
  lim:itano,itante,itare,itarsi,itata,itate,itati,itato,itava,itavano,itazione,itazioni,iti,itiamo,itrofa,itrofe,itrofi,itrofo
  lin:eare,eari,fatiche,fatichi,fatici,foadenectomia,foadenectomie,foadenopatia,foadenopatie,fodrenaggio,foghiandolare,foghiandolari
  lin:fomatoso,fome,fomi,fonodali,gua,guaggi,guaggio,guali,gue,guistica,guistico,gulare lip:asi,omi,otimico,otimie liq:uide,uidi,uorale,uorali,uore
  lis:ce,ci,cia,cie,cio,tesi,ti
  lit:iasici,iche,ichi,ici,iga,igando,igano,igare,igata,igate,igati,igato,igava,igavano,ighera,ighi,ighiamo,igo,otrissia,ri,ro liv:elli,ello,idi,ido
  lix:iana lob:are,ari,i,ulata,ulate,ulati,ulato
  loc:ali,alizza,alizzano,alizzare,alizzata,alizzate,alizzati,alizzato,alizzatore,alizzatori,alizzava,alizzazione,alizzazioni,hiazioni loc:oregionali
  lod:ano,are,ata,ati,ava log:ge,gie,opedia,opedico,opedista,orroica,orroico lom:balge,balgia,boaortici,boaortico,bosacrali,bosciatalge,bosciatalgia
  lon:gitudinali,tano lor:dosi,o lot:tando,tano,tare,tata,tate,tati,tato,tava,tavano,tera,tiamo luc:ida lud:opatia lug:lio
  lun:edi,ghe,ghezza,ghezze,ghi,gi,go,godegente,godegenza luo:ghi,gi,go lus:sa,sabile,sabili,sano,sare,sata,sate,sati,sato,sava,sazioni lut:to
  mac:chiare,chiata,chiate,chiati,china,chinario,chine,chinista,erie,rocefalia,ulopatia mad:opar,ri mae:stri
  mag:ari,azziniere,azzinieri,azzino,giorenne,giori,istrato,istratura,liaia,lie,lietta,liette,nesio,nete,neti,netiche,netichi,netici mag:ra,re,rezza
  mai:ale mal:acico,arie,ata,ate,ati,ato,attia,attie,educata,educato,essere,formativa,formative,formativi,formativo,formazioni,grado,igni
  mal:issimo,leolo,nutrita,nutrite,nutriti,nutrito,occlusione,ore,ori,rotazione,trattamenti,trattamento,uccio mam:mare,marie,mario
  man:cando,cano,cante,canti,canza,canze,care,carsi,cata,cate,cati,cato,cava,cavano,chera,chi,dando,dano,darci,dare,darla,darle
  man:darlo,darsi,data,dati,dava,davano,dera,diamo,dibolari,dibole,dorla,dorle,geranno,gi,gia,giamo,giando,giano,giare,giarla,giarlo
  man:giarsi,giata,giate,giati,giato,giava,giavano,gino,gio,iera,iere,ifesta,ifestando,ifestano,ifestare,ifestarsi,ifestata,ifestate
  man:ifestati,ifestato,ifestava,ifestavano,ifestera,ifesti,ifestiamo,ifesto,ovale,ovali,ovrare,ovrate,tenendo,tenere,tenersi,teneva
  man:tenevano,tengono,tenimento,tenuta,tenute,tenuti,tenuto,uale,uali,ubrio,utenzione,utenzioni map:pa,pare,pe
  mar:atona,cano,care,cata,cate,cati,cato,catore,catori,cature,cava,cavano,cendo,ciamo,ciapiede,ciapiedi,cira,cire,cisca,ciscano
  mar:cisce,cisco,ciscono,cita,cite,citi,cito,civa,civano,esciallo,ezzato,gine,gini,ginosomatica,ginosomatiche,inai,inaio,iti,ito
  mar:ittimo,mellata,mista,occhina,occhine,occhini,occhino,tedi,tellano,tellare,tellata,tellati,tellato,tellava
  mas:cellari,celle,chera,chere,cherina,cherine,saggi,saggiatore,saggio,sima,simale,simali,sime,siva,sivi,sivo,terizza,terizzano
  mas:terizzare,terizzata,terizzate,terizzati,terizzato,terizzatore,terizzatori,terizzava,tica,ticando,ticano,ticarsi,ticata,ticati
  mas:ticato,ticavano,ticazione,tichera,tichi,tichiamo,tico,titi,todinia,toidee,toidei,toidi,topatia
  mat:erassi,erasso,eriale,eriali,erie,ernita,rici,ricola,rigna,tina,tinata,tine,tino,tutina,tutine,tutini,tutino
  mec:canica,caniche,canichi,canici,canico
  med:esima,esime,esimi,esimo,iali,iani,iastini,iastiniche,iastinichi,iastinici,iatore,iatrice,iazione,icamenti,icano,icazione,icazioni
  med:iche,ichi,icinale,icinali,ie,usa meg:lio mel:anzana,anzane,ene mem:bri,orie,orizzata,orizzate,orizzati,orizzato
  men:arca,ingei,ingi,ingiti,iscali,ischi,iscosi,opausa,opausale,opausali,orrage,sile,sili,tali,to,tre,zionare,zionata,zionato
  mer:aviglia,avigliano,avigliare,avigliata,avigliati,avigliato,avigliava,coledi,itando,itano,itare,itarsi,itata,itate,itati,itato
  mer:itava,itavano,itera,itevole,itevoli,itiamo
  mes:cola,colando,colano,colare,colarsi,colata,colate,colati,colato,colava,colavano,colera,coli,coliamo,colo,e,encefalo,enteri
  mes:enteriche,enterichi,enterici,i,oretto,oteliome,sa,saggi,saggio,se,si,so,tiere,tieri,truale,truazione,truazioni
  met:aboliche,abolichi,abolici,acarpale,acarpali,acarpi,acarpofalangea,afisaria,afisario,afisi,allica,alliche,allichi,allici,allico
  met:almeccanica,almeccanici,almeccanico,ameri,america,americo,amero,astatica,astatiche,astatichi,astatici,astatico,atarsale,atarsali
  met:atarsi,atarsofalangea,eorica,eorico,eorismo,odi,odica,odiche,odico,ropolitana,rorrage,tano,tendo,tere,teva,tevano,to,tono
  mez:z,za,ze,zi,zogiorno,zora mia:lge,lgie
  mic:osi,otiche,otici,rocefalia,ronodulare,ronodulari,ronoduli,roonda,roonde,ropolicistica,ropolicistiche,ropolicistici,ropolicistico
  mic:rosanguinamenti mid:ollari,olli,riasi mie:i,lite,liti,lome,lomi,lopatie
  mig:liaia,liora,lioramenti,lioramento,liorando,liorano,liorare,liorata,liorate,liorati,liorato,liorava,lioravano,liorera,liori
  mig:lioriamo,lioro,rante,ranti,rata,rato
  mil:ione,ioni,itare,itari,ligrammi,ligrammo,lilitri,lilitro,limetri,limetrica,limetriche,limetrici,limetrico,limetro,ze
  min:acce,accera,accia,acciamo,acciando,acciano,acciare,acciarsi,acciata,acciate,acciati,acciato,acciava,acciavano,accio,accioso
  min:atore,atori,erali,estra,estrina,imi,istero,ore,orenne,orenni,ori,uscola,uscole,uscoli,uti,utissimo,ziona,zionale,zionali,zionano
  min:zionare,zionata,zionate,zionati,zionato,zionava,zione,zioni
  mio:cardi,cardiche,cardichi,cardici,cardite,carditi,clonie,me,metriale,metriali,metrio,mi,patie,pe,pia,si mir:ata,ate,ati,ato
  mis:urabile,urabili,urando,urano,urare,urarsi,urata,urate,urati,urato,urava,uravano,urazione,urazioni,ure,urera,uri,uriamo,uro
  mit:ralica,raliche,ralichi,ralici,ralico mob:ili,ilita,ilizza,ilizzano,ilizzare,ilizzava,ilizzazione,ilizzazioni
  mod:ello,erata,eratamente,erati,erato,erni,erno,esti,iche,ici,ico,ificano,ificare,ificata,ificate,ificati,ificato,ificava,ificavano
  mod:ificazione,ificazioni,ifiche,ifichera,ifichi,ifichiamo,uli,ulo mog:li,lie,lii
  mol:are,ari,ecolare,lando,lano,larsi,lata,late,lati,lato,lava,lavano,lera,liamo,luschi,ta,te,teplice,teplici,ti,to mom:entanea,entaneo,enti
  mon:cone,coni,di,do,ete,itoraggio,itorarla,itorata,itorati,itorato,itorava,ofasica,ofasiche,ofasichi,ofasici,ofasico,olaterale
  mon:olaterali,opattini,opattino,ossido,ousa,ouse,ousi,ouso,tascale,tata,tati,tato,tatore,tava
  mor:bida,bide,bido,billi,billo,bo,dano,de,dendo,dera,dere,dersi,deva,devano,diamo,do,dono,endo,ente,fine,fologe,fologie,ira,ire
  mor:irebbe,irono,iva,ivano,sa,si,sicata,sicato,sicatura,so,ta,te,ti,to,tuaria
  mos:che,chea,sa,se,si,so,trano,trare,trarsi,trata,trate,trati,trato,trava,travano,trera,tri,triamo
  mot:ivazione,ivi,ocicletta,ociclista,ociclisti,ociclo,ocross,ore,ori,oria,orie,orino,orio,osega mov:imenti,iprep moz:zarella
  muc:ca,ose,osi,osite,ositi muf:fa,fe mul:etto,tano,tare,tata,tati,tato,tava,tifasico,tifocali,tiloculare,tiloculari,tipla,tipli,tiplo
  mun:ga,gano,ge,gere,geva,ita,ite,iti,ito muo:iono,re,va,vano,ve,vendo,vera,vere,verebbe,versi,veva,vevano,vono mur:mure
  mus:coli,icista,iciste,icisti,ulmana,ulmane,ulmani,ulmano mut:a,ande,andine,uo nar:ice,ici
  nas:ali,ca,cano,ce,cendo,cere,cerebbe,ceva,cevano,cita,cite,conda,condano,conde,condendo,condera,condere,condersi,condeva,condevano
  nas:condiamo,condo,condono,cono,costa,costo,odigiunale,odigiunali,ogastriche,ogastrichi,triforme,triformi nat:a,i,ica,iche,o,ura
  nav:icolare,igando,igano,igare,igarsi,igata,igava,igavano,ighera,ighi,ighiamo,igo naz:ionale,ionali,ionalita,ione ne nea:nche
  nec:essare,essari,essaria,essarie,essario,essitando,essitano,essitare,essitati,essitato,essiti,essito,rosi,rotiche,rotichi,rotici
  nef:rectomie,rite,riti,rolitiasi,rologhi,rologi,ropatie neg:ano,are,arsi,ata,ati,ativi,ativita,ato,ava,avano,hera,hi,hiamo,li,ozi,oziante,ozio
  nel:le nem:meno neo:adiuvante,adiuvanti,formazione,formazioni,natali,nati,natologia,plastica,plastiche,plastichi,plastici,plastico nep:pure
  ner:vi,vose,vosi,voso nes:sun,suna,suno net:ti,to
  neu:riti,rochirurghi,rochirurgi,rochirurgia,rochirurgica,rochirurgiche,rochirurgichi,rochirurgici,rochirurgico,rochirurgo,roforame
  neu:rologhi,rologi,rologiche,rologichi,rologici,ropatie,ropsichiatra,rostimolatore,tri nev:ralge,ralgia nic:hel nie:nte
  nig:eriana,eriane,eriani,eriano nip:otina,otino nis:tagmi noc:ciole,ivi nod:ulare,ulari
  nom:ade,adi,e,inando,inano,inare,inarsi,inata,inati,inato,inava,inavano,inera,ini,iniamo,ino non:che,na,ne,ni,no,o,ostante
  nor:cino,mali,me,moreagenti,moteso nos:ocomiali,tra,tre,tri,tro
  not:ai,aio,ano,are,arsi,ata,ate,ati,ato,ava,avano,evole,evoli,i,iamo,izia,izie,te,ti,turna,turne,turni,turno nov:anta,e nub:ile,ili nuc:he
  nul:la,latenente,li,lipara,lo num:eri,erosa,erose,erosi,eroso
  nuo:ra,ta,tando,tano,tare,tata,tate,tati,tato,tava,tavano,tera,ti,tiamo,to,va,ve,vi,vo
  nut:rendo,riamo,rira,rire,rirsi,risca,riscano,risce,risco,riscono,rita,rite,rito,riva,rivano,rizionale,rizionali,rizione,rizionista
  obb:edire,liga,ligando,ligano,ligare,ligarsi,ligata,ligate,ligati,ligato,ligatore,ligatori,ligatoria,ligatorie,ligatorio,ligava
  obb:ligavano,lighera,lighi,lighiamo,ligi,ligo obe:si,sita obi:ettiva,ettive,ettivi,ettivo,torio
  obl:iqui,iterano,iterare,iterata,iterati,iterato,iterava,iterazione obn:ubilata,ubilato
  occ:asionale,asione,asioni,hiale,hiali,ipitali,lusa,lusi,lusione,lusioni,luso,orre,orrente,orreva,orrono,ulta,upando,upano,upare
  occ:uparsi,upata,upate,upati,upato,upava,upavano,upazione,upazioni,upi,upiamo,upo
  ocu:lare,lari,lista,liste,listi,listica,listiche,listichi,listici,listico odi:a,ano,are,ata,ati,ato,ava,erna,erne,erni,erno
  odo:ntoiatra,ntoiatre,ntoiatri,ri
  off:enda,endano,ende,endendo,endera,endere,endersi,endeva,endevano,endiamo,endo,endono,erta,erte,erti,erto,esa,eso,icina,icine
  off:re,rire,rono,uscamento ogg:etti,ettiva,ettive,ettivi,ettivo,etto,i ogn:i,una,uno ole:crani,crano olf:atti,atto oli:goidramnios olt:re oma:lge
  omb:elicale,elicali,elichi,elici,elico,ra,re ome:nto,rale,rali,ri omo:genea,genee,genei,geneo,laterale,laterali,nima,nimia,nimo
  onc:ologhi,ologi,ologiche,ologichi,ologici
  opa:camenti,camento,che,chi,ci,cita,cizza,cizzano,cizzare,cizzata,cizzate,cizzati,cizzato,cizzava,cizzazione,cizzazioni
  ope:rai,raia,raio,rano,rare,rata,rati,rato,ratore,ratori,rava,ravano,razione,razioni,ri,riamo opi:nione
  opp:one,ortuna,ortuni,ortuno,ositiva,ositivo,osta,osti,osto,ressiva,ressive,ressivi,ressivo,ure ora:li,ri,rio orb:itare,itari,itarie orc:hiti
  ord:ina,inando,inano,inare,inarsi,inata,inate,inati,inato,inava,inavano,ine,inera,ini,iniamo,ino ore:cchi,cchini,cchino orf:ana
  org:aniche,anichi,anici,anizza,anizzano,anizzare,anizzarsi,anizzava,anizzavano,anizzazione,anizzazioni,anizzera,anizzi,anizziamo
  org:anizzo,anoiodato ori:entano,entare,entarsi,entata,entati,entato,gini,zzontale,zzontali orm:ai,onale,onali,one,oni,onoterapia,onoterapie
  oro:faringe,logiaio
  ort:esi,icaria,icarie,icarioide,odontica,odontico,ogonale,ogonali,opantomica,opediche,opedichi,opedici,ostasi,ostatiche,ostatichi
  ort:ostatici,ostatismi osa:s
  osp:edale,edali,edaliera,edaliere,edalieri,edaliero,edalizzata,edalizzate,edalizzati,edalizzato,ita,itano,itare,itata,itate,itati
  osp:itato,itava,ite,iti,ito
  oss:ei,equi,erva,ervando,ervano,ervare,ervarsi,ervata,ervate,ervati,ervato,ervava,ervavano,ervazione,ervazioni,ervera,ervi,erviamo
  oss:ervo,i,ia,icini,igeni,igeno
  ost:acola,acolando,acolano,acolare,acolata,acolate,acolati,acolato,acolava,acolavano,acolera,acoli,acoliamo,acolo,eoaddensante
  ost:eoaddensanti,eocondrale,eocondrali,eofita,eofite,eofitosi,eofitosico,eolitiche,eolitichi,eolitici,eomieliti,eonecrosi,eoporosi
  ost:etrica,etriche,etrichi,etrici,etricia,etrico,ile,inata,inato,ruente,ruenti,ruita,ruite,ruiti,ruito,ruttiva,ruttive,ruttivi
  ost:ruttivo,ruzione,ruzioni oti:ti oto:rini,rino,rinolaringoiatra,rinolaringoiatre,rragia,rrea
  ott:anta,ave,avo,enendo,enere,eneva,enevano,enuta,enute,enuti,enuto,ica,iche,ichi,ici,ico,iene,ima,imale,imali,ime,imi,imista
  ott:obre,uratori,uratorio,urazione,urazioni,usa,use,usi,uso ova:i,ia,lare,lari,riche,richi,rici,ttamento ove:rdosi,st ovo:idi ovu:nque ovv:ero
  pac:chetti,chetto,himeningea,himeningeo,hipleurica pad:ri pae:si
  pag:amenti,amento,ando,ante,anti,are,arla,arlo,arsi,ata,ate,ati,ato,ava,avano,hera,hi,hiamo,ine pai:a,o pak:istana,istane,istani,istano
  pal:ati,ato,atoschisi,estra,estre,lacanestro,lamano,lanuoto,lavolo,liativa,liativi,liativista,liativo,liazione,lida,lide,lido
  pal:lore,mare,mari,pabile,pabili,patori,patoria,patorie,patorio,pazione,pazioni,pebra,pebre,pitazione,pitazioni
  pan:creasectomia,creasectomie,creatiche,creatichi,creatici,creatiti,ichi,ici,na,nolino,noloni,taloni,tofola,tofole,torc
  par:aaortico,abrezza,acadute,acadutista,acetamoli,acetamolo,afonici,agona,agonano,agonare,agonata,agonate,agonati,agonato,agonava
  par:alisi,amagnetica,amagnetico,amediche,amedichi,amedici,ametri,apendio,aplege,aplegica,aplegiche,aplegichi,aplegici,aplegico
  par:asettale,asettali,assitare,assitari,assitaria,assitarie,assitario,atiroide,atiroidee,atiroidei,atormone,avertebrali,cellare
  par:cellari,cheggi,cheggia,cheggiano,cheggiare,cheggiata,cheggiati,cheggiato,cheggiava,cheggio,ecchi,ecchia,ecchie,ecchio,enchimale
  par:enchimali,enchimi,entela,enterali,enti,ere,eri,esi,estesico,estesie,eti,etiche,etichi,etici,ietali,ietaria,imenti,kinsoniane
  par:kinsoniani,lando,lano,lare,lata,late,lati,lato,lava,lavano,li,liamo,lo,odontale,odontite,odontopatia,ola,otidi,rocchia,roco
  par:rucchiera,rucchiere,rucchieri,ta,tecipa,tecipando,tecipano,tecipare,teciparsi,tecipata,tecipate,tecipati,tecipato,tecipava
  par:tecipavano,tecipazione,tecipazioni,tecipera,tecipi,tecipiamo,tecipo,tenza,tenze,ticolare,ticolari,tire,tite,tito,tiva,tono
  par:torendo,toriamo,torira,torire,torirsi,torisca,toriscano,torisce,torisco,toriscono,torita,torite,toriti,torito,toriva,torivano
  par:ziale,ziali,zialmente
  pas:saggio,sando,sano,saporto,sare,sarsi,sata,sate,sati,sato,sava,savano,seggera,seggere,seggeri,seggero,seggiata,seggiate,si
  pas:siamo,so,ti,ticcere,ticciere,tiglia,tiglie
  pat:ata,ate,endo,enti,iamo,ira,ire,irsi,isca,iscano,isce,isco,iscono,ita,ite,iti,ito,iva,ivano,ologiche,ologichi,ologici,rigno
  pat:ronato,tina,tinaggio,tinando,tinano,tinare,tinata,tinati,tinato,tinava,tini pau:ra,re pav:imenti,imento paz:ienti
  ped:ala,alano,alare,alata,alati,alato,alava,ale,ali,iatriche,iatrichi,uncoli,uncolo
  peg:gio,giora,gioramenti,gioramento,giorando,giorano,giorare,giorata,giorate,giorati,giorato,giorava,gioravano,giore,giorera,giori
  peg:gioriamo,gioro pel:le,li,licola,licole,viche,vichi,vici
  pen:dolare,dolari,etrante,etranti,i,icillina,itenziaria,itenziario,sando,sano,sare,sarsi,sata,sate,sati,sato,sava,savano,si,siamo
  pen:sionata,sionati,sionato,sione,sioni,tano,tendo,tiamo,tira,tire,tirsi,tita,tite,titi,tito,tiva,tivano,tono
  per:altro,centuale,centuali,cepire,cepisce,cepita,cepito,che,cio,cosse,cutanei,dano,dendo,dera,dere,dersi,dette,deva,devano,diamo
  per:dita,dite,do,dono,duta,dute,duti,duto,enne,fetta,fondere,foranti,forata,forate,forati,forato,forazione,forazioni,ibroncovascolare
  per:icardi,icardiche,icardichi,icardici,icardiocentesi,icarditi,icolosa,icoloso,icoronarite,idon,iferiche,iferichi,iferici,ilare
  per:ilari,ineali,ineo,ioperatorio,iostale,iostali,iosti,itendinea,itoneali,itonei,itoniti,iventricolare,iventricolari,iviscerale
  per:izia,iziando,lomeno,lopiu,manenti,manenza,manere,mangono,messi,messo,metta,mettano,mette,mettendo,mettera,metteranno,mettere
  per:mettersi,metteva,mettevano,mettono,oneale,oneali,sa,se,si,sistano,sistendo,sistenti,sistenza,sistenze,sistere,sisteva,sistono
  per:so,sonale,sonali,sone,tanto,tinenza,tosse,tossi,trocanterica,uviana,uviane,uviani,uviano,ve,venuto,vi,via,vie,vieta,vio
  pes:ano,ante,antezza,anti,are,arsi,ate,ati,ava,avano,cano,care,cata,cati,cato,catore,catori,cava,che,civendolo,i,iamo,sima,sime
  pes:simi,simista,simo pet:ardi,ardo,rolio,rosi,tina,tinano,tinare,tinata,tinava
  pia:cciono,ce,cere,ceri,ceva,ciuto,nga,ngano,nge,ngendo,ngera,ngeranno,ngere,ngeva,ngevano,ngono,ni,nificare,nificata,nificate
  pia:nificati,nificato,nificazioni,noterra,nte,nti,nto,stra,strellista,strina,strine,tta,tte,tti,tto
  pic:chia,chiano,chiare,chiata,chiati,chiato,chiava,cola,cole,colina
  pie:ga,gando,gano,gare,garsi,gata,gate,gati,gato,gava,gavano,ghera,ghi,ghiamo,go,liche,lichi,lici,localiceale,localiceali,lonefrite
  pie:lonefriti,na,ne,ni,no pig:iama,iame,iami pil:lole,ori,orico pin:oli,za,ze pio:mbi,mbo pir:amidale,etico,osi pis:cina,cine,ta,tacchi,tacchio,te
  piu:rie,ttosto piz:zaiolo,zeria,zica,zicando,zicano,zicare,zicarsi,zicata,zicate,zicati,zicato,zicava,zicavano,zichera,zichi,zichiamo
  pla:cca,cche,centare,cente,giocefalia,ntare,ntari,sil,stiche,stichi,stici,usibile,usibili
  ple:gia,omorfa,omorfe,omorfi,omorfo,urica,uriche,urichi,urici,urico,uriti,uroparenchimali
  plu:ricentimetrica,ricentimetriche,ricentimetrici,ricentimetrico,riennale,riframmentare,riframmentari,riframmentaria,riframmentarie
  plu:riframmentario,riframmentata,rima,rime,rimi,rimo,ripara
  pne:umatizzata,umatizzate,umatizzati,umatizzato,umologhi,umologi,umologica,umologiche,umologichi,umologici,umologico,umologo,umonectomia
  pne:umopatia,umopatie,umoperitonei,umoperitoneo,umotorace,umotoraci poc:hi pod:alica,alico,ismo,ista,istica,ologo
  pog:gia,giano,giare,giata,giati,giato,giava poi:che
  pol:acca,acche,iambulatori,iambulatorio,iartralge,iartralgie,iartrite,iartriti,icistica,icistiche,icistici,icistico,iclinico,idramnios
  pol:ilobata,ilobate,ilobati,ilobato,imorfe,imorfi,ineuropatie,ipi,iposi,itica,itiche,itici,itico,itrauma,itraumatizzata,itraumatizzate
  pol:itraumatizzati,itraumatizzato,izia,iziotti,iziotto,izza,izze,lachiuria,lachiurie,lice,lici,line,lini,monite,moniti,pacci,paccio
  pol:trona,trone,vere pom:ata,eridiana,eridiani,eridiano,eriggi,eriggio,odori,odoro,pieri pon:derale,derali,endo,gono,teggi,teggio pop:litei
  por:oencefalia,oencefalico,re,tafogli,tafoglio,talettere,tali,tamonete,tando,tano,tare,targli,tarla,tarlo,tarmi,tarsi,tata,tate
  por:tati,tato,tatore,tatori,tatrice,tava,tavano,tellone,tera,ti,tiamo,tiera,tineria,zione,zioni
  pos:itivi,itivita,iziona,izionale,izionali,izionamenti,izionamento,izionando,izionano,izionare,izionarla,izionarsi,izionata,izionate
  pos:izionati,izionato,izionava,izione,izionera,izioni,ologe,sa,sedendo,sedere,sedette,sedeva,seduta,sedute,seduti,seduto,siamo
  pos:sibile,sibili,sibilita,sibilmente,siede,siedono,sono,tazione,tazioni,tchirurgica,tchirurgiche,tchirurgichi,tchirurgici,tchirurgico
  pos:tcritico,ti,ticipa,ticipano,ticipare,ticipata,ticipate,ticipati,ticipato,ticipava,ticipo,tminzionale,tminzionali,tnatali,to
  pos:toperatore,toperatori,toperatorie,tprandiali,ttraumatica,ttraumatiche,ttraumatichi,ttraumatici,ttraumatico,tumi,tumo,turali
  pot:ano,are,assio,ata,ati,ava,endo,enzia,enziamento,enziano,enziare,enziate,enziati,enziava,enzio,ere,erlo,ersi,eva,evano,ra,ranno
  pot:rebbe,rebbero,rei,remmo,us,uta,uto pov:ere,erta
  pra:nza,nzando,nzano,nzare,nzata,nzate,nzati,nzato,nzava,nzavano,nzera,nzi,nziamo,nzo,tica,ticando,ticano,ticante,ticare,ticarsi
  pra:ticata,ticate,ticati,ticato,ticava,ticavano,tiche,tichera,tichi,tichiamo,tici,tico
  pre:cario,cauzione,cauzioni,ceda,cedano,cedendo,cedenti,cedera,cedere,cedersi,cedeva,cedevano,cediamo,cedo,cedono,ceduta,ceduto
  pre:cipitano,cipitava,cipitazione,cipiti,cisano,cisare,cisata,cisate,cisati,cisato,cisava,cisavano,cisazione,cisazioni,cisi,cisiamo
  pre:coci,detta,dette,detti,detto,dominanti,esistente,esistenti,ferendo,feri,feribile,ferira,feriranno,ferire,ferirebbe,ferirono
  pre:ferisca,ferisce,feriscono,ferita,ferite,feriti,ferito,feriva,ferivano,festivo,fettura,gando,gano,gare,garsi,gasi,gata,gati
  pre:gato,gava,gavano,ghera,gherei,ghi,ghiamo,giatissimo,giato,gressa,gresse,gressi,gresso,inserzionale,levare,levata,levate,levati
  pre:levato,lievi,liminare,liminari,maturita,me,medicata,medicato,medicazione,medicazioni,mersi,meva,mevano,miamo,minzionale,muto
  pre:natali,ndano,nde,ndera,ndere,ndeva,ndevano,ndo,ndono,nota,notando,notano,notare,notarla,notarlo,notata,notate,notati,notato
  pre:notava,notavano,notazioni,notera,noti,notiamo,noto,occupa,occupano,occupare,occupata,occupati,occupato,occupava,occupazione
  pre:operatore,operatori,operatorie,parano,parare,pararsi,parata,parate,parati,parato,parava,paravano,parazione,parazioni,pari
  pre:pariamo,pensionamento,sa,scritta,scritte,scritti,scritto,scrittore,scriva,scrive,scrivendo,scrivente,scriventi,scrivere,scriveva
  pre:scrivevano,scrivono,scrizione,scrizioni,se,sentandosi,sentano,sentare,sentarsi,sentata,sentate,sentati,sentato,sentava,sentavano
  pre:sentazione,sentazioni,senti,sentiamo,senza,senze,servata,servate,servati,servato,si,sidi,sidio,so,ssa,ssione,ssioni,sso,ssoche
  pre:ssori,ssoria,ssorio,stando,stano,starsi,stati,stato,stava,stavano,stazione,stazioni,stera,stiamo,sto,suma,sumano,sumere,sumeva
  pre:sumibile,sumibili,sunto,tenda,tendano,tende,tendendo,tendera,tendere,tenderebbe,tendeva,tendevano,tendiamo,tendo,tendono,termine
  pre:teso,trattata,trattate,trattati,trattato,valente,valenti,veda,vede,vedendo,vedere,vedeva,vedevano,vedono,veduta,veduto,venendo
  pre:venire,veniva,ventivi,venzione,viste,visti,zzi,zzo
  pri:mare,mari,marie,mitivi,mitivita,mogenita,mogenito,ncipali,ncipi,orita,oritare,oritari,oritarie,vata,vati
  pro:babile,babili,babilmente,blematica,blematiche,ceda,cedano,cedera,cedersi,cedeva,cedevano,cediamo,cedo,cedono,cedura,ctite
  pro:ctiti,cura,dotta,dotte,dotti,dotto,ducono,durre,duttiva,duttive,duttivi,duttivo,fessionale,fessionali,fessione,fessioni,fessionista
  pro:fessioniste,fessionisti,fessore,fessoressa,fessori,fili,filo,fonda,fondi,fondita,fondo,fugo,getti,getto,grammabili,grammando
  pro:grammare,grammata,grammate,grammati,grammato,grammatore,grammatrice,grammava,grammavano,grammi,grammiamo,grammo,gredendo,gredente
  pro:gredi,gredira,grediranno,gredire,gredirebbe,gredirono,gredisca,gredisce,grediscono,gredita,gredite,grediti,gredito,grediva
  pro:gredivano,gressione,gressioni,gressiva,gressivamente,gressivi,gressivo,ibendo,ibiamo,ibira,ibire,ibirsi,ibisca,ibiscano,ibisce
  pro:ibisco,ibiscono,ibita,ibite,ibiti,ibito,ibiva,ibivano,iettato,iettile,iettili,iettivo,lasso,lungata,lungate,lungati,lungato
  pro:memoria,memorie,messa,messo,mettere,motore,muovere,nazione,nazioni,ni,nuncera,nunci,nuncia,nunciamo,nunciando,nunciano,nunciare
  pro:nunciarsi,nunciata,nunciate,nunciati,nunciato,nunciava,nunciavano,nuncio,pongono,porre,posito,posta,poste,posti,posto,prieta
  pro:prietaria,prietario,segua,seguano,segue,seguendo,seguiamo,seguira,seguire,seguirsi,seguita,seguite,seguiti,seguito,seguiva
  pro:seguivano,seguo,seguono,spettica,spettico,ssima,ssimale,ssimali,ssime,ssimi,ssimita,ssimo,statiche,statichi,statici,statiti
  pro:stituzione,tegga,teggano,tegge,teggendo,teggera,teggere,teggeva,teggevano,teggiamo,teggo,teggono,teina,teine,tesica,tesiche
  pro:tesici,tesico,testa,testano,testare,testata,testati,testato,testava,tetta,tette,tetti,tetto,tezione,tezioni,tocollano,tocollare
  pro:tocollati,tocollato,tocolli,trusa,trusione,trusioni,truso,vando,vano,vare,varsi,vata,vate,vati,vato,vava,vavano,venienza,venienze
  pro:vera,vi,viamo,viene,vinciale,vocano,vocare,vocata,vocate,vocati,vocato,vocava,vocavano,vochera,vochi,vochiamo,vvede,vvedere
  pro:vvedimenti,vvedimento,vvedono,vveduta,vveduto,vvisoria,vvisorio,vvisto pru:denza,denze,dere,dono,gne,riginosa,riginoso,riti pse:udoartrosi
  psi:chiatra,chiatre,chiatri,chiatrica,chiatriche,chiatrichi,chiatrico,chica,chiche,chici,chico,cofarmaci,cologa,cologi,cologiche
  psi:cologichi,cologici,cologo,cosi,coterapeuta,cotico pso:riasi,riasica,riasico pto:si,sico
  pub:alge,blica,blicando,blicano,blicare,blicarsi,blicata,blicate,blicati,blicato,blicava,blicavano,bliche,blichera,blichi,blichiamo
  pub:blici,blico,e,i,ica,ico pue:ricultrice,rperio pug:ilato,ni,no
  pul:endo,ente,iamo,ira,iranno,ire,irebbe,irla,irlo,irono,irsi,isca,iscano,isce,isco,iscono,ita,ite,iti,ito,iva,ivano,izie,satili
  pun:endo,ga,gano,ge,gera,gere,geva,gevano,gono,iamo,ira,ire,irsi,isca,iscano,isce,isco,iscono,ita,ite,iti,ito,iva,ivano,tando
  pun:tano,tare,tarsi,tata,tati,tato,tava,tavano,te,teggi,teggio,tera,ti,tiamo,tiforme,tiformi,tuale,tuali,ture puo.i pup:illa,ille
  pur:che,ga,troppo,ulenti
  qua.drante,drantectomia,drantectomie,dranti,dricipitale,dricipite,dricipiti,drimestre,ggiu,lche,lcosa,lcun,lcuna,lcuno,le,li,lita
  qua:lora,lsiasi,lunque,ndo,nta,nte,nti,ntita,nto,rantena,rantina,rtiere,rtieri,ttordici,ttro,ttrocento
  que:gli,i,ll,lla,lli,llo,rela,siti,sito,sta,ste,sti,stionari,stionario,stione,stioni,sto,stura qui:ndi,ndici,ndicinale,nte,vi
  quo:tidiana,tidiane,tidiani,tidiano rab:bia,bie,brividire,brividisca,brividiscano,brividisce,brividita,brividite,brividiti,brividito,brividiva
  rac:coglie,cogliendo,cogliere,colgono,colte,colti,colto,comanda,comandando,comandano,comandare,comandata,comandate,comandati,comandato
  rac:comandava,comandavano,comandazione,comandazioni,comandera,comandi,comandiamo,comando,conta,contando,contano,contare,contarsi
  rac:contata,contate,contati,contato,contava,contavano,contera,conti,contiamo,conto,hicentesi,hidea,hidee,hidei,hideo,hidi
  rad:ano,ere,eva,i,iali,iazione,iazioni,ice,ici,icolare,icolari,icolopatia,icolopatie,iochirurgia,iodiagnostica,iofarmaci,iofarmaco
  rad:iofrequenza,iografiche,iografichi,iografici,iogramma,iogramme,iologhe,iologhi,iologi,iologiche,iologichi,iologici,iopaca,iopache
  rad:iopachi,iopaco,ioterapici,ioterapie,ioterapista,iotrasparente,iotrasparenti,iotrattata,iotrattato
  raf:fredda,freddando,freddano,freddare,freddarsi,freddata,freddate,freddati,freddato,freddava,freddavano,freddera,freddi,freddiamo
  raf:freddo,freddore
  rag:ade,adi,azza,azze,gi,gio,giunga,giunge,giungendo,giungera,giungere,giungeva,giungono,giunta,giunte,giunti,giunto,gruppamento
  rag:gruppata,gruppate,gruppati,gruppato,iona,ionando,ionano,ionare,ionata,ionate,ionati,ionato,ionava,ionavano,ione,ionera,ioni
  rag:ioniamo,ioniere,ionieri,iono
  ral:lenta,lentamento,lentando,lentano,lentare,lentarsi,lentata,lentate,lentati,lentato,lentava,lentavano,lentera,lenti,lentiamo ral:lento
  ram:ificazione,ificazioni,o ran:toli
  rap:endo,iamo,idi,ina,inato,ira,ire,irsi,isca,iscano,isce,isco,iscono,ita,ite,iti,ito,iva,ivano,porti,porto,presenta,presentando
  rap:presentano,presentare,presentata,presentate,presentati,presentato,presentava,presentavano,presentera,presenti,presentiamo rap:presento
  rar:amente,efazione,i ras:ato,chiamento,sicura,sicurano,sicurare,sicurata,sicurati,sicurato,sicurava rau:cedine
  rea:gente,gire,gisce,gito,li,lizza,lizzando,lizzano,lizzare,lizzata,lizzate,lizzati,lizzato,lizzava,lizzavano,lizzazione,lizzazioni
  rea:lizzera,lizzi,lizziamo,lizzo,ttiva,ttivi,ttivo,zione,zioni
  rec:ano,apiti,apito,arsi,arvisi,ata,enti,essi,esso,idivanti,idivare,idivato,idivi,uperano,uperare,uperata,uperati,uperato,uperava
  rec:uperavano,uperi,uperiamo red:diti,dito
  ref:erenza,erta,ertando,ertano,ertante,ertare,ertarsi,ertata,ertate,ertati,ertato,ertatore,ertava,ertavano,ertazione,ertazioni
  ref:ertera,erti,ertiamo,lussi,lusso,rattare,rattari,rattaria,rattarie,rattario,usi,uso
  reg:alando,alano,alare,alarsi,alata,alate,alati,alato,alava,alavano,alera,aliamo,ga,gano,ge,gere,geva,giseni,giseno,ionali,ione
  reg:ioni,istra,istrando,istrano,istrare,istrarla,istrarlo,istrata,istrate,istrati,istrato,istrava,istravano,istrera,istri,istriamo
  reg:istro,olare,olari,olazione,olazioni,ole,redita,redite,rediti,redito,ressione,ressioni,ressiva,ressivi,ressivo
  rel:ativi,azione,azioni,igione,igioni,igiosa,igiose,igiosi,igioso rem:ata,ati,ato,ava,issione,issioni,ota,oti,oto
  ren:dendo,dere,dersi,deva,dita,dono rep:arti,eribile,eribili,erti,erto,lezione,lezioni
  res:ecano,ecare,ecata,ecate,ecati,ecato,ecava,etta,ettano,ettare,ettata,ettati,ettato,ettava,ezione,ezioni,idenza,idenze,idenziale
  res:idenziali,idua,iduale,iduali,iduare,idui,iduo,istendo,istenti,istere,istette,isteva,istito,istono,pirano,pirare,pirata,pirate
  res:pirati,pirato,piratore,piratori,piratorie,pirava,piravano,pirazioni,piri,piriamo,ponsabile,ponsabili,tando,tano,tare,tata
  res:tate,tati,tato,tauratore,tava,tavano,ti,tiamo,tringere,tringimenti,tringimento,tringono,trittiva,trittive,trittivi,trittivo res:trizione
  ret:e,i,icolare,icolari,inica,iniche,inichi,inici,inico,rarre,ratta,ratto,razione,razioni,roareolare,roareolari,rogradi,rolistesi
  ret:roperitoneali,ropettorale,ropettorali,roplacentare,roplacentari,ropulsione,rospettiva,rospettivi,rospettivo,rostante,rostanti
  ret:roversa,roverse,roversi,roverso,ti,tifica,tificano,tificare,tificata,tificate,tificati,tificato,tificava,tifico,tilinea,tilinee
  ret:tilinei,tilineo,to,tocolite,torrage,torragia,torragie reu:matica,matico,matoide,matologhi,matologi,matologiche,matologichi,matologici
  ria:bilitativa,bilitativi,bilitativo,bilitazione,bilitazioni,lzo,nima,nimano,nimare,nimata,nimate,nimati,nimato,nimatore,nimatori
  ria:nimava,nimazione,nimazioni,nimo,ssociato,ssorbimento,ssorbita,ssorbito,vvia,vviano,vviare,vviata,vviati,vviato,vviava
  rib:alta,altamento,altano,altare,altata,altati,altato,altava,altone,elle,elli
  ric:adute,ama,amano,amare,amata,amati,amato,amatrice,amava,analizzata,analizzate,analizzati,analizzato,che,entrare,ercando,ercano
  ric:ercare,ercata,ercate,ercati,ercato,ercatore,ercatori,ercatrice,ercava,ercavano,erche,erchera,erchi,erco,etta,ettario,ette
  ric:eva,evano,eve,evendo,evera,everanno,evere,everebbe,everono,evette,eveva,evevano,evo,evono,evuta,evute,evuti,evuto,ezione,ezioni
  ric:hiama,hiamano,hiamare,hiamarla,hiamata,hiamate,hiamati,hiamato,hiamava,hiami,hiamo,hieda,hiedano,hiede,hiedendo,hiedente,hiedenti
  ric:hiedera,hiedere,hiederebbe,hiedeva,hiediamo,hiedo,hiedono,hieste,hiesti,onciliare,onciliata,onciliato,onciliazione,onducibile
  ric:onducibili,onosce,onoscere,onoscibile,onoscibili,onoscimento,onosciuta,onosciute,onosciuti,onosciuto,onoscono,ontrollare,operta
  ric:operto,opre,oprente,oprenti,orda,ordando,ordano,ordare,ordarsi,ordata,ordate,ordati,ordato,ordava,ordavano,ordera,ordi,ordiamo
  ric:ordo,orrente,orrenti,orrere,orsi,orso,ostituendo,ostituiamo,ostituira,ostituire,ostituirsi,ostituisca,ostituiscano,ostituisce
  ric:ostituisco,ostituiscono,ostituita,ostituite,ostituiti,ostituito,ostituiva,ostituivano,ostruendo,ostrui,ostruire,ostruita,ostruttiva
  ric:ostruttivo,overa,overando,overano,overare,overarla,overarlo,overata,overate,overati,overato,overava,overavano,overera,overi
  ric:overiamo,reativo,reazione
  rid:a,ano,endo,era,ere,eva,evano,iamo,o,ono,otta,otte,otti,otto,uce,ucendo,ucibile,ucibili,ucono,urre,ursi,uttiva,uzione,uzioni
  rie:ducazione,mpi,mpie,mpiendo,mpimenti,mpimento,mpiono,mpira,mpire,mpirono,mpita,mpite,mpiti,mpito,mpiva,mpivano,sce,sco,scono
  rie:spansa,spansi,spansione,spanso
  rif:are,atta,atte,atti,atto,erendo,erente,eri,eribile,eribili,erimenti,erimento,erira,eriranno,erire,erirebbe,erirono,erirsi,erisca
  rif:erisce,eriscono,erita,erite,eriti,erito,eriva,erivano,iuta,iutando,iutano,iutare,iutarsi,iutata,iutate,iutati,iutato,iutava
  rif:iutavano,iutera,iuti,iutiamo,iuto,lessi,lesso,letta,lettano,lette,lettera,lettere,letteva,lettono,lettuta,lettute,lettuti
  rif:lettuto,ugiata,ugiato rig:he,ide,idi,idita,uardante,uardanti,uardo,urgito
  ril:assa,assando,assano,assare,assata,assate,assati,assato,assava,assavano,assera,assi,assiamo,asso,eggendo,eggere,eggersi,ettura
  ril:etture,eva,evabile,evabili,evando,evano,evante,evanti,evare,evata,evate,evati,evato,evava,evavano,evera,evi,eviamo,evo,ievi ril:ievo
  rim:anda,andando,andano,andare,andata,andate,andati,andato,andava,andavano,andera,andi,andiamo,ando,ane,aneggiamento,aneggiata
  rim:aneggiate,aneggiati,aneggiato,anendo,anere,aneva,anevano,anga,ango,angono,aniamo,arra,asta,aste,asti,asto,borsa,borsano,borsare
  rim:borsata,borsate,borsati,borsato,borsava,borsi,borso,e,ossa,osse,ossi,osso,ozioni,uova,uove,uovendo,uovere
  rin:forza,forzando,forzano,forzare,forzata,forzate,forzati,forzato,forzava,forzavano,forzera,forzi,forziamo,forzo,ghiera,grazi
  rin:grazia,graziamo,graziando,graziandola,graziandovi,graziano,graziare,graziata,graziate,graziati,graziato,graziava,graziavano
  rin:graziera,grazino,grazio,ite,iti,nova,novando,novano,novare,novata,novate,novati,novato,novava,novavano,novera,novi,noviamo
  rin:novo,ofaringe,ofaringeo,olalia,orree,uncera,unci,uncia,unciamo,unciando,unciano,unciare,unciarsi,unciata,unciate,unciati,unciato
  rin:unciava,unciavano,uncio,vi,via,viamo,viando,viano,viare,viarla,viarlo,viata,viate,viati,viato,viava,viavano,viera,vii,vio
  rio:perare,perata,perate,perati,perato
  rip:ara,arando,arano,arare,arata,arate,arati,arato,arava,aravano,arera,ari,ariamo,aro,assata,assate,assati,assato,eta,etano,ete
  rip:etendo,etera,eteranno,etere,eterebbe,eterla,eterlo,eterono,etette,eteva,etevano,etiamo,etitiva,etitive,etitivi,etitivo,etizioni
  rip:eto,etono,etute,etuti,iena,orta,ortano,ortare,ortata,ortati,ortato,ortava,osa,osando,osano,osare,osarsi,osata,osate,osati
  rip:osato,osava,osavano,osera,osi,osiamo,osiziona,osizionamento,osizionare,osizionata,osizionate,osizionati,osizionato,osizionera
  rip:rende,rendendo,rendere,rendono,resa,rese,resi,reso,ristina,ristinando,ristinano,ristinare,ristinata,ristinate,ristinati,ristinato
  rip:ristinava,ristinavano,ristinera,ristini,ristiniamo,ristino,roducibile,roducibili,rogrammare
  ris:ale,alente,alenti,algono,alita,caldamento,chi,chio,contra,contrando,contrano,contrare,contrata,contrate,contrati,contrato
  ris:contrava,contravano,contrera,contri,contriamo,contro,erva,ervata,ervatezza,ervato,erve,ieda,iedano,iede,iedere,iedeva,olta
  ris:olte,olti,olto,oluzione,oluzioni,olva,olve,olvera,olvere,olversi,olvono,parmi,parmia,parmiamo,parmiando,parmiano,parmiare
  ris:parmiarsi,parmiata,parmiate,parmiati,parmiato,parmiava,parmiavano,parmiera,parmio,petta,pettando,pettano,pettare,pettata,pettate
  ris:pettati,pettato,pettava,pettavano,pettera,petti,pettiamo,pettiva,pettive,pettivi,pettivo,petto,ponda,pondano,ponde,pondendo
  ris:pondera,ponderanno,pondere,pondeva,pondevano,pondiamo,pondo,pondono,pose,posta,poste,posto,sa,tadiazioni,torante,toranti,tretta
  ris:trette,tretti,tretto,ulta,ultando,ultano,ultare,ultata,ultate,ultati,ultato,ultava,ultavano,ultera,ulti,ultiamo,ulto,vegli
  ris:vegliabile,veglio
  rit:agli,aglia,agliando,agliano,agliare,agliata,agliate,agliati,agliato,agliava,agliavano,agliera,aglino,aglio,arda,ardando,ardano
  rit:ardare,ardata,ardate,ardati,ardato,ardava,ardavano,ardera,ardi,ardiamo,ardo,enere,engo,engono,eniamo,enuta,enuto,enzione,enzioni
  rit:iene,ira,irando,irano,irare,irarla,irarlo,irata,irate,irati,irato,irava,iravano,irera,iri,iriamo,iro,mi,mici,mo,orna,ornando
  rit:ornano,ornare,ornata,ornate,ornati,ornato,ornava,ornavano,ornera,orni,orniamo,orno,rovata,rovate,rovati,rovato
  riu:nendo,nente,ni,niamo,nione,nioni,nira,niranno,nire,nirebbe,nirono,nisca,niscano,nisce,nisco,niscono,nita,nite,niti,nito,niva
  riu:nivano,scire,scita,scite,sciti,scito,sciva
  riv:alutare,alutazioni,eda,edano,ede,edendo,edere,ederono,edette,edeva,edevano,ediamo,edono,edremo,eduta,edute,eduti,eduto,elatore
  riv:elatori,esta,estano,este,estire,estita,estite,estiti,estito,estiva,ista,iste,isti,isto,olge,olgendosi,olgere,olti,olto,otril riz:oartrosi rob:a
  roc:efin rom:pendo,pere,peva,pono ros:olia,olie,se,sore
  rot:azione,azioni,elle,ola,olando,olano,olare,olarsi,olata,olati,olato,olavano,olera,oli,oliamo,onde,ondeggiante,ondeggianti,ta
  rot:te,ti,to,ture,ulee,ulei,uleo rub:a,ando,are,arsi,ata,ate,ati,ato,ava,avano,era,iamo,o rum:ena,ene,eni,eno,ore,ori,orosa,orose,orosi,oroso
  ruo:li,lo,ta,tano,tare,tata,tate,tati,tato,tava,te,ti rur:ali rus:pista,samento,sando,sano,sare,sata,sate,sati,sato,sava,savano,sera,siamo
  sac:cata,cato,erdote,rali,ri saf:ene
  sal:ano,da,dare,data,date,dati,dato,datore,datori,dava,endo,go,gono,icilati,iranno,ire,irono,ita,ite,iti,ito,ivano,mone,se,tando
  sal:tano,tare,tarsi,tata,tate,tati,tato,tava,tavano,tera,tiamo,tuaria,tuario,umi,umiere,uta,utando,utano,utare,utata,utate,utati
  sal:utato,utava,utavano,utera,uti,utiamo,uto,vando,vano,varsi,vata,vate,vato,vava,vavano,vera,viamo
  san:guina,guinamenti,guinamento,guinando,guinano,guinante,guinare,guinata,guinate,guinati,guinato,guinava,guinavano,guinera,guini
  san:guiniamo,guino,ificato,ificazione,itari,itarie,itario,no sap:endo,ere,ete,eva,evano,ore,pia,piamo,piano,ra,uta,uto
  sar:acinesca,anno,coidosi,ebbe,ebbero,ei,ta sat:urazione,urimetro
  sba:gli,glia,gliamo,gliando,gliano,gliare,gliarsi,gliata,gliate,gliati,gliato,gliava,gliavano,gliera,glio,llati,lzata,lzato,nda
  sba:ndamenti,ndamento,ndano,ndare,ndata,ndati,ndato,ndava,tta,ttano,tte,ttendo,ttera,ttere,ttersi,tteva,ttevano,ttiamo,tto,ttono
  sbi:adita,adite,adito sbl:occa,occando,occano,occare,occata,occate,occati,occato,occava,occavano,occhera,occhi,occo
  sbu:ccia,cciano,cciare,cciata,cciati,cciato,cciava
  sca:dente,denti,denza,denze,dono,duta,dute,duti,duto,foidi,lciato,mbi,mbia,mbiamo,mbiando,mbiano,mbiare,mbiarsi,mbiata,mbiate
  sca:mbiati,mbiato,mbiava,mbiavano,mbiera,mbio,nnerizzare,nnogramma,nsiona,nsionano,nsionare,nsionata,nsionati,nsionato,nsionava
  sca:nsione,nsioni,pola,polare,polari,pole,ppa,ppando,ppano,ppare,pparsi,ppate,ppati,ppato,ppava,ppavano,ppera,ppi,ppiamo,ppo,rica
  sca:ricando,ricano,ricare,ricarla,ricarlo,ricarsi,ricata,ricate,ricati,ricato,ricava,ricavano,richera,richi,richiamo,rico,rpe
  sca:rsa,tola,tole,tto,va,valca,valcano,valcare,valcata,valcati,valcato,valcava,vare,vata,vati,vato,vava
  sce:glie,gliere,lgo,lgono,lta,lte,lti,lto,nda,ndano,nde,ndendo,ndera,ndere,ndeva,ndevano,ndiamo,ndo,ndono,sa,se,si,so
  sch:eda,ede,egge,eggia,eggie,emi,ermi,ermo,erza,erzando,erzano,erzare,erzata,erzate,erzati,erzato,erzava,erzavano,erzera,erziamo
  sch:iaccera,iacci,iaccia,iacciamenti,iacciamento,iacciamo,iacciando,iacciano,iacciare,iacciarsi,iacciata,iacciate,iacciati,iacciato
  sch:iacciava,iacciavano,iaccio,iaffo,izofrenia
  sci:acqua,acquando,acquano,acquare,acquarsi,acquata,acquate,acquati,acquato,acquava,acquavano,acquera,acqui,acquiamo,acquo,alorrea
  sci:are,arpa,ata,atalge,atalgia,atalgie,ato,atore,ava,enziati,enziato,istica,istico,ntigrafica,ntigrafiche,ntigrafichi,ntigrafici
  sci:ntigrafico,occo,oglie,ogliere,ogliersi,olta,olte,olti,olto,ppata,ppo,roppo,ssure,vola,volando,volano,volare,volarsi,volata
  sci:volate,volati,volato,volava,volavano,volera,voli,voliamo,volo,volosa,voloso scl:erodermia,erosi,erotica,erotiche,erotichi,erotici,erotico
  sco:agulata,agulate,agulati,agulato,larita,laro,lastica,lastiche,lastichi,lastici,lastico,liosi,llegare,llegata,llegate,llegati
  sco:llegato,lorendo,loriamo,lorira,lorire,lorirsi,lorisca,loriscano,lorisce,lorisco,loriscono,lorita,lorite,loriti,lorito,loriva
  sco:lorivano,mpare,mparire,mparsa,mparse,mparsi,mparso,mpensata,mpensate,mpensati,mpensato,mpensi,mpenso,mposizione,mposta,mposte
  sco:mposti,mposto,nosciuta,nosciute,nosciuti,nosciuto,ntrino,ntro,perta,perte,perti,perto,pi,po,ppiato,ppio,pra,prano,pre,prendo
  sco:pri,prira,prire,prirebbe,prirono,prirsi,prite,priva,privano,prono,rretta,rrette,rretti,rretto,rsa,rse,rsi,rso,rta,rte,ssa
  sco:sse,sso,tomi,ttando,ttano,ttare,ttarsi,ttata,ttate,ttati,ttato,ttatura,ttava,ttavano,ttera,ttiamo
  scr:isse,issi,itta,itti,itto,iva,ivania,ivano,ive,ivendo,ivera,ivere,iverebbe,iversi,iveva,ivevano,iviamo,ivo,ivono,osci,oscio scr:otali,oti,oto
  scu:ola,ole,ota,otano,ote,otendo,otera,otere,otersi,oteva,otevano,otiamo,oto,otono,ra,re,ri,sa,sare,se,si
  sdr:ai,aia,aiamo,aiando,aiano,aiare,aiarla,aiarlo,aiarsi,aiata,aiate,aiati,aiato,aiava,aiavano,aiera,aio seb:bene
  sec:ca,che,ernente,oli,olo,ondare,ondari,ondaria,ondarie,ondarieta,ondario,ondarismi,ondarismo,ondogenita,ondogenito,rezione,rezioni
  sed:arla,ata,ati,ato,ava,azione,azioni,e,endo,era,eranno,ere,erebbe,ersi,ette,eva,evano,i,ia,ici,ie,ile,uta,ute,uti,uto
  seg:ano,are,ata,ati,ato,ava,giolino,giovia,mentare,mentari,mentarie,menti,na,nala,nalando,nalano,nalarci,nalare,nalarvi,nalata
  seg:nalate,nalati,nalato,nalava,nalavano,nale,nalera,nali,naliamo,nalo,nando,nano,nare,narsi,nata,nate,nati,nato,nava,navano,nera
  seg:ni,niamo,no,retari,retaria,retarie,retario,reteria,reterie,ua,uano,ue,uendo,uente,uenti,ui,uira,uiranno,uire,uirebbe,uirono
  seg:uita,uite,uiti,uiva,uivano,uono sel:gesse,lare,lari
  sem:aforo,bra,brando,brano,brare,brata,brate,brati,brato,brava,bravano,brera,bri,briamo,bro,estrale,estri,inali,interrato,plice
  sem:plici,plifica,plificando,plificano,plificare,plificata,plificate,plificati,plificato,plificava,plificavano,plifichera,plifichi sem:plifico,pre
  sen:ape,egalese,egalesi,ili,ologa,ologi,ologia,ologica,ologiche,ologico,ologo,si,sibile,sibili,sibilita,sitivi,so,sore,sori,tano
  sen:tendo,tente,tiranno,tire,tirebbe,tirono,tirsi,tita,tite,titi,tito,tiva,tivano,tono,z,zatetto
  sep:arano,arare,ararsi,arata,arati,arato,arava,aravano,ari,ariamo,si seq:uenze,uestro
  ser:ale,ali,ata,ate,d,enita,iale,ii,osita,randa,vano,vendo,vente,viamo,viranno,vire,virebbe,virono,virsi,vita,vite,viti,vito,viva
  ser:vivano,vizi,vizio,vono ses:santa,si,suale,suali
  set:tale,tali,tanta,tata,tate,tati,tato,te,tembre,ti,tica,ticemia,ticemie,tiche,tichi,tici,tico,tima,timana,timanale,timanali
  set:time,timi,to,tore,tori sfe:noidale,noidali sfi:la,lano,lare,lata,lati,lato,lava,ntere,nteri,ora sfo:cata,cate,cati,cato,ndamento,rtuna,rzi
  sfr:atto,egamenti sfu:mata,mate,mati,mato sga:bello sgo:nfia,nfiano,nfiare,nfiata,nfiati,nfiato,nfiava sia:mo,no sib:ili
  sic:che,come,ure,urezza,urezze sid:eropenica sie:de,dono,ro,roematica,rologe,rologia,rologie,rosa,rose,rosi,roso sif:fatto
  sig:aretta,arette,aro,me,moidee,moidei,nificati,nificativi,nificativita,nificato,norina sil:icosi
  sim:ile,ili,ilitudine,ilitudini,metrica,metriche,metrichi,metrici,metrico,patica,patico,ulazione,ulazioni
  sin:copale,copi,cronizzare,cronizzata,cronizzate,cronizzati,cronizzato,dacato,dromi,fisi,ghiozzo,gola,gole,goli,golo,istre,istroconvessa
  sin:istroconvesso,oviale,oviali,oviti,ti,tomatica,tomatici,tomatico,tomatologia,tomi,tomo,uose,uosi,usale,usali,usiti sir:inga,inghe
  sis:teme,temiche,temichi,temici sit:uano,uare,uata,uati,uato,uava,uavano,uazione,uazioni,ui,uiamo
  sla:ccia,cciano,cciare,cciata,cciati,cciato,cciava,rgamento,rgato,vina sle:ga,gando,gano,gare,gata,gate,gati,gato,gava,gavano,ghera,ghi,go
  sli:tta,ttino sma:lto,rrendo,rriamo,rrimento,rrira,rrire,rrirsi,rrisca,rriscano,rrisce,rrisco,rriscono,rrita,rrite,rriti,rrito,rriva,rrivano
  sme:morata,morato,rigliata,rigliato,rigliatrice,ssa,sso,tta,ttano,tte,ttendo,ttera,ttere,ttersi,tteva,ttevano,ttiamo,tto,ttono
  smo:nta,ntano,ntare,ntata,ntati,ntato,ntava smu:ssa,sse,ssi,sso
  soc:chiuda,chiudano,chiude,chiudere,chiudeva,correre,corritore,corritori,corsa,corsi,iali,ieta,io,iosanitaria,iosanitario
  sod:disfacente,disfacenti,io
  sof:ferente,ferenti,ferenza,ferenze,ferta,ferto,fi,fia,fiamo,fiando,fiano,fiare,fiarsi,fiata,fiate,fiati,fiato,fiava,fiavano,fiera
  sof:fio,fitta,focamento,focato,fra,frano,fre,frendo,fri,frira,frire,frirono,frirsi,frite,friva,frivano,frono
  sog:getti,gettiva,gettive,gettivi,gettivo,getto,giorno,lia,lie,na,nando,nano,nare,narsi,nata,nate,nati,nato,nava,navano,nera,ni sog:niamo soi:a
  sol:chi,ci,co,eo,fiti,idi,itare,itari,itarie,lecita,lecitano,lecitare,lecitarla,lecitata,lecitate,lecitati,lecitato,lecitava,leciti
  sol:lecito,leva,levando,levano,levare,levarla,levarlo,levarsi,levata,levate,levati,levato,levatore,levatori,levava,levavano,levera
  sol:levi,leviamo,levo,tanto,uzione,uzioni
  som:atiche,i,ministra,ministrando,ministrano,ministrare,ministrarla,ministrata,ministrate,ministrati,ministrato,ministrava,ministravano
  som:ministrazione,ministrazioni,ministrera,ministri,ministriamo,ministro
  son:dini,dino,ni,niferi,nifero,no,nolenta,nolente,nolenti,nolento,nolenza,nolenze
  sop:ore,orosa,oroso,porta,portando,portano,portare,portata,portate,portati,portato,portava,portavano,portera,porti,portiamo,porto
  sop:ra,racciglia,racciglio,racitata,racitate,racitati,racitato,raelevazione,rasellare,rasellari,rastante,rastanti,rattutto,ravvissuto
  sop:ravvive,ravvivere
  sor:de,dita,ella,ellastra,elle,gono,passa,passano,passare,passata,passati,passato,passava,prendere,presa,preso,regga,reggano,regge
  sor:reggere,reggeva,retto,ride,ridere,riso,seggia,seggiano,seggiare,seggiata,seggiati,seggiato,seggiava,vegli,veglia,veglianza
  sor:veglianze,vegliare,vegliata,vegliate,vegliati,vegliato,veglino,veglio
  sos:penda,pende,pendendo,pendere,pendeva,pendono,pensione,pensioni,pesa,pese,pesi,peso,pettando,pettano,pettare,pettata,pettate
  sos:pettati,pettato,pettava,pettavano,pette,pettera,petti,pettiamo,tando,tano,tanza,tanze,tare,tata,tate,tati,tato,tava,tavano
  sos:te,tegni,tegno,ti,tiamo,tituendo,tituente,titui,tituiamo,tituira,tituiranno,tituire,tituirebbe,tituirla,tituirlo,tituirono
  sos:tituirsi,tituisca,tituiscano,tituisce,tituisco,tituiscono,tituita,tituite,tituiti,tituito,tituiva,tituivano,tituti,tituto sos:to
  sot:terraneo,tili,to,tocapitata,tocarenale,tocarico,toclaveare,tocorticale,tocorticali,tocutanea,tocutanee,tocutanei,tocutaneo
  sot:tocute,todiaframmatica,todiaframmatiche,todiaframmatichi,todiaframmatici,todiaframmatico,todurale,todurali,toesposta,toesposte
  sot:toesposti,toesposto,tomandibolare,tomandibolari,topone,topongono,toporra,toporre,toporsi,toposta,toposte,toposti,toposto,toscapolare
  sot:toscapolari,toscriva,toscrive,toscrivere,toscriveva,tospinato,tospinosa,tospinose,tospinosi,tospinoso,tostante,tostanti,totentoriale
  sot:totentoriali,trae,trarre,tratta,tratto
  sov:raclaveare,raclaveari,radistensione,radistesa,radisteso,raesposta,raesposte,raesposti,raesposto,rainfetta,rainfette,rainfetti
  sov:rainfetto,rappesi,rappeso,rappone,rapponibile,rapponibili,rapporre,rapposizione,rapposizioni,rarotuleo,raspinato,raspinosa
  sov:raspinose,raspinosi,raspinoso,rastante,rastanti,ratentoriale,ratentoriali
  spa:ccia,cciano,cciare,cciata,cciati,cciato,cciava,gnole,lanca,lancano,lancare,lancata,lancati,lancato,lancava,lma,lmano,lmare
  spa:lmata,lmati,lmato,lmava,ndimento,rando,rare,rarsi,rata,rate,rati,rato,rava,ravano,recchia,recchiano,recchiare,recchiata,recchiati
  spa:recchiato,recchiava,rendo,rera,ri,riamo,rira,rire,rirsi,risca,riscano,risce,risco,riscono,rita,rite,riti,rito,riva,rivano
  spa:ro,rsa,rsi,rso,smi,smo,stica,stiche,stichi,stici,stico,ventando,ventano,ventare,ventarla,ventarlo,ventarsi,ventata,ventate
  spa:ventati,ventato,ventava,ventavano,ventera,venti,ventiamo,zi,ziale,zio
  spe:cchi,cializzanda,cializzandi,cializzando,cie,cifica,cifiche,cifichi,cifici,cifico,dendo,diamo,dira,dire,dirla,dirlo,dirsi
  spe:disca,discano,disce,disco,discono,dita,dite,diti,dito,diva,divano,gne,gnendo,gnere,gnersi,gneva,nda,ndano,nde,ndendo,ndera
  spe:ndere,ndersi,ndeva,ndevano,ndiamo,ndo,ndono,ngono,nta,nte,nti,nto,ra,rando,rano,ranze,rare,rarsi,rata,rate,rati,rato,rava
  spe:ravano,rera,ri,riamo,rimentale,rimentali,rimentazione,ro,sa,se,so,ssa,sse,ssi,sso,ssori,tt,tta,ttabile,ttrale,ttrali
  spi:agge,aggia,aggie,ccata,ccate,ccati,ccato,culata,culate,culati,culato,d,ega,egando,egano,egare,egarsi,egata,egate,egati,egato
  spi:egava,egavano,egazione,egazioni,eghera,eghi,eghiamo,ego,goli,golo,lla,nga,ngano,nge,ngendo,ngera,ngere,ngersi,ngeva,ngevano
  spi:ngiamo,ngo,ngono,nose,nosi,nta,nte,nti,nto,ntonata,ntonato,ntone,rale,rali,roide,rometria
  spl:enectomia,enica,eniche,enichi,enici,enico,enomegalia
  spo:gli,gliamo,gliando,gliano,gliare,gliarsi,gliata,gliate,gliati,gliato,gliatoi,gliatoio,gliava,gliavano,gliera,glio,lvera,lverano
  spo:lverare,lverata,lverati,lverato,lverava,ndiliti,ndiloartrosi,ndiloartrosici,ndilodisciti,ndilolisi,ndilolistesi,ndilosi,ngiosa
  spo:ngioso,ntanea,ntanei,ntaneo,radiche,rca,rche,rchi,rci,rco,rgente,rgenti,rgono,rtelli,rtello,rtiva,rtivi,rtivo,rto,sa,sando
  spo:sano,sare,sarsi,sata,sate,sava,savano,sera,siamo,sta,stamenti,stamento,stando,stano,stare,starla,starlo,starsi,stata,state
  spo:stati,stato,stava,stavano,stera,sti,stiamo,sto spr:emitura,emuta,esal
  spu:gna,gne,ntino,ta,tando,tano,tare,tarsi,tata,tate,tati,tato,tava,tavano,tera,ti,tiamo,to squ:adra,adre
  sta:bile,bilendo,bili,biliamo,bilira,bilire,bilirsi,bilisca,biliscano,bilisce,bilisco,biliscono,bilita,biliva,bilivano,bilizza
  sta:bilizzare,ccata,ccate,ccati,ccato,di,diazioni,dio,gionale,gionali,gista,mane,mattina,mpa,mpando,mpano,mpante,mpanti,mpare
  sta:mparla,mparlo,mpata,mpate,mpati,mpato,mpava,mpavano,mpella,mpelle,mpera,mpi,mpiamo,mpo,ncando,ncano,ncarsi,ncata,ncate,ncati
  sta:ncavano,nche,nchera,nchezza,nchezze,nchi,nchiamo,nci,nco,ndo,nno,notte,nze,ranno,rnutendo,rnutiamo,rnutira,rnutire,rnutisca
  sta:rnutiscano,rnutisce,rnutisco,rnutiscono,rnutita,rnutite,rnutiti,rnutito,rnutiva,rnutivano,sera,ta,tale,tali,ti,tina,tivi,tivo
  sta:to,va,vano,zionare,zionari,zionaria,zionarie,zionario,zione,zioni
  ste:atosi,atosica,atosiche,atosico,cche,llata,llati,llato,nosante,nosi,notica,notiche,notichi,notici,notico,rili,rilita,rilizza
  ste:rilizzano,rilizzare,rilizzava,rilizzi,rilizzo,rnali,rni,rrato,rza,rzano,rzare,rzata,rzati,rzato,rzava,ssa,sse,ssi,sso
  sti:a,amo,ano,loide,loidi,ma,mando,mano,mare,mata,mate,mati,mato,mava,mavano,mera,mi,miamo,mo,molatore,molatori,pendio,psi,ra
  sti:ramenti,ramento,rano,rare,rata,rate,rati,rato,ratrice,rava,ro,tichezza,tichezze,vali sto:machi,maci,ria,rie
  str:abismi,abismo,adale,adali,ade,angolamento,aniera,aniere,anieri,aniero,appano,appare,appata,appate,appati,appato,appava,ati
  str:attonato,avasi,avaso,essata,essato,etta,ette,etti,etto,ie,inga,ingano,inge,ingendo,ingere,ingersi,ingeva,ingevano,ingono,uttura
  str:utturale,utturali,utture
  stu:ccatore,dente,dentessa,dentesse,denti,di,dia,diamo,diando,diano,diare,diarsi,diata,diate,diati,diato,diava,diavano,diera,dino
  stu:fa,pendo,piamo,pida,pido,pira,pire,pirsi,pisca,piscano,pisce,pisco,piscono,pita,pite,piti,pito,piva,pivano,poroso
  sub:acqueo,acuta,acuti,acuto,aracnoidee,aracnoidei,centimetriche,centimetrici,condrale,condrali,durale,durali,entra,entrano,entrata
  sub:entrato,ire,isce,linguali,lussato,occlusione,occlusioni,occlusivo,ottimale,ottimali,pleurica,pleuriche,pleurici,segmentare
  sub:segmentari,segmentarie,stenosi,totali,ungueale,ungueali
  suc:ceda,cedano,cede,cedera,cedere,cedeva,cedevano,cediamo,cedo,cedono,cessi,cessiva,cessive,cessivi,cessivo,cesso,chi,citata
  suc:citati,citato,clavia,clavie,co,culenza sud:ano,are,ata,ati,ato,ava,detta,dette,detti,detto,orazione,orazioni suf:ficiente,ficienti
  sug:gerendo,gerente,geri,gerimento,gerira,geriranno,gerire,gerirebbe,gerirono,gerisca,gerisce,geriscono,gerita,gerite,geriti,gerito
  sug:geriva,gerivano,gestiva,gestivi,gestivo,li,o sui:cidario,cidio sul:famidichi,famidici,famidico,l,le,lo
  suo:cera,ceri,i,na,nando,nano,nare,narsi,nata,nate,nati,nato,nava,navano,nera,ni,niamo,no,r,ra,re
  sup:era,eralcolici,erando,erano,erare,erata,erate,erati,erato,erava,eravano,erera,erficiale,erficiali,erficii,eri,eriamo,ermercato
  sup:ero,inazione,inazioni,ini,plementare,plementari,pone,posta,poste,posto sur:renaliche,renalichi,renalici,renalico
  sut:urano,urare,urata,urate,urati,urato suz:ione
  sva:nendo,niamo,nira,nire,nirsi,nisca,niscano,nisce,nisco,niscono,nita,nite,niti,nito,niva,nivano,pa,pano,pare,pata,pati,pato sva:pava
  sve:gle,gli,glia,gliamo,gliando,gliano,gliare,gliarla,gliarlo,gliarsi,gliata,gliate,gliati,gliato,gliava,gliavano,glie,gliera
  sve:glio,nendo,niamo,nimenti,nimento,nira,nire,nisca,niscano,nisce,nisco,niscono,nita,nite,niti,nito,niva,nivano,nne,nuta,nuto sve:zzamento
  svi:ene,luppa,luppando,luppano,luppare,lupparsi,luppata,luppate,luppati,luppato,luppava,luppavano,luppera,luppi,luppiamo,luppo
  svi:ta,tano,tare,tata,tati,tato,tava svo:lge,lgere,lgimento,lgono,lta,lte,lti,lto
  svu:ota,otamenti,otamento,otando,otano,otare,otarla,otarlo,otata,otate,otati,otato,otava,otavano,otera,oti,otiamo,oto
  tab:acchi,acci,acco,agica,agiche,agichi,agici,agico,agismi,agismo,ella
  tac:ere,hicardia,hicardica,hicardiche,hicardichi,hicardici,hicardico,hicardie,hipirina,hipnoica,hipnoiche,hipnoichi,hipnoici,hipnoico tac:iuto
  tag:li,liamo,liando,liano,liare,liarsi,liata,liate,liati,liato,liava,liavano,liera,lio tal:ami,amiche,amichi,amici,lodinia,lodinie,loni,ora,volta
  tam:ponamento,ponano,ponata,ponati,ponato,ponava,pone,poni tan:ti tap:pa,pe,peti,peto,pezziere
  tar:ano,are,ata,ate,ati,ato,atura,ava,di,divi,iffa,iffe,sale,sali tas:sista,siste,sisti,tiera,tiere tat:ti,to,uaggi,uaggio tav:oli,olino,olo,or
  taz:zina tea:tro tec:ar,niche,nichi,nici ted:esca,esche
  tel:efona,efonando,efonano,efonare,efonata,efonate,efonati,efonato,efonava,efonavano,efonera,efoni,efoniamo,efonici,efonino,efono
  tel:erefertazione,evisore,i,ino
  tem:ano,endo,era,eranno,ere,erebbe,erono,ersi,ette,eva,evano,iamo,ono,pestiva,pestivo,porali,poranea,poraneo,uta,ute,uti,uto
  ten:dendo,denza,denze,dera,dere,derebbe,dersi,deva,devano,dina,dinea,dinee,dinei,dineo,dini,diniti,dinopatie,dinosica,dinosico
  ten:done,doni,dono,endo,ere,erla,erlo,ersi,ete,eva,evano,gano,go,gono,iamo,tando,tano,tare,tata,tate,tati,tativi,tativo,tato,tava
  ten:tavano,ti,tiamo,to,torio,ui,uta,ute,uti,uto teo:ria,rica,riche,rici,rico
  ter:apeutiche,apeutichi,apeutici,apie,apista,apisti,miche,michi,mici,minalita,minano,minare,minarsi,minata,minati,minato,minava
  ter:minavano,minazione,minazioni,mini,miniamo,moablata,moablato,moablazione,moablazioni,mosifone,razza,razzo,remoto,ritori,za ter:ze
  tes:e,i,o,sera,sere,sile,sili,sitrice,situra,siture,tata,te,ticolare,ticolari,ticoli,ticolo,timone
  tet:raplege,raplegia,raplegica,raplegiche,raplegichi,raplegici,raplegico,raventricolare tib:iali,ie,iotarsiche tie:ni,pida,pide,pidi,pido tif:oso
  tim:bra,brando,brano,brare,brata,brate,brati,brato,brava,bravano,brera,bri,briamo,bro,ico,ida,ome,ore,ori,orosa,oroso,pani,paniche
  tim:panichi,panici tin:gere,teggiatore tip:iche,ichi,ici
  tir:ano,are,arsi,ata,ate,ati,ato,ava,avano,i,iamo,ocinante,ocinanti,ocinio,oide,oidectomie,oidee,oidei,oidi,oidite,oiditi tis:ana,ane
  tit:anio,olare,olari,oli,olo toc:ca,cando,cano,care,cata,cate,cati,cato,cava,cavano,chera,chi,chiamo
  tog:lie,liendo,liera,liere,liersi,lieva,lievano toi:lette
  tol:ga,go,gono,lera,lerando,lerano,leranza,leranze,lerare,lerata,lerate,lerati,lerato,lerava,leravano,lerera,leri,leriamo,lero tol:ta,te,ti,to
  tom:bino,ografiche,ografichi,ografici ton:ico,o,silla,sille,sillite,silliti top:iche,ichi,ici,ografie,ogramma
  tor:acentesi,aci,aciche,acichi,acici,acolombare,acolombari,ca,cano,ce,cere,ceva,cicolli,cicollo,na,nando,nano,nare,nata,nate,nati
  tor:nato,nava,navano,nera,niamo,nitore,pore,sione,sioni,te,tuose,tuosi,vast
  tos:ano,are,ata,ati,ava,sa,sano,sendo,sente,si,siamo,sica,siche,sichi,sici,sico,sicodipendente,sicodipendenti,sicodipendenza,sira
  tos:siranno,sire,sirebbe,sirono,sisca,siscano,sisce,sisco,siscono,sita,site,siti,sito,siva,sivano tot:ali
  tra:becolare,becolari,becolata,becolate,becolati,becolato,becolatura,becole,cciante,ccianti,cheali,cheostomia,cheotomia,cina,dire
  tra:duce,durre,duttore,duttori,duttrice,duzione,fittiva,fittive,fittivi,fittivo,ggo,ggono,lci,mite,nne,nquilla,nquille,nquilli
  tra:nquillizza,nquillizzano,nquillizzare,nquillizzava,nsaminasi,nsbuccale,nsitore,nsitori,nsitorie,nspallet,nviere,pana,panano
  tra:panare,panata,panati,panato,panava,pano,pezi,pezio,piantata,piantate,piantati,piantato,pianti,pianto,rre,scina,scinano,scinare
  tra:scinata,scinate,scinati,scinato,scinava,scino,scura,scurabile,scurabili,scurando,scurano,scurare,scurarsi,scurata,scurate
  tra:scurati,scurato,scurava,scuravano,scurera,scuri,scuriamo,scuro,sferendo,sferente,sferi,sferiamo,sferimenti,sferimento,sferira
  tra:sferiranno,sferire,sferirebbe,sferirla,sferirlo,sferirono,sferirsi,sferisca,sferiscano,sferisce,sferisco,sferiscono,sferita
  tra:sferite,sferiti,sferito,sferiva,sferivano,sferta,sfusa,sfuse,sfusi,sfusione,sfusioni,sfuso,slocato,sloco,smessa,smesse,smessi
  tra:smetta,smettano,smette,smettendo,smettera,smettere,smetteva,smettevano,smettiamo,smetto,smettono,smissione,smissiva,smissivo
  tra:sparente,sparenti,sparenza,sporta,sportando,sportano,sportare,sportarla,sportarlo,sportarsi,sportata,sportate,sportati,sportato
  tra:sportava,sportavano,sportera,sporti,sportiamo,sporto,sversa,sversale,sverse,sversi,sverso,tta,ttabile,ttabili,ttamenti,ttamento
  tra:ttando,ttano,ttare,ttarsi,ttata,ttate,ttati,ttato,ttava,ttavano,ttenendo,ttenere,ttenersi,tteneva,ttenevano,ttenuta,ttenute
  tra:ttenuti,ttenuto,ttera,tti,ttiamo,tto,ttore,ttori,umatiche,umatichi,umatici,umatizzata,umatizzate,umatizzati,umatizzato,umatologia
  tra:ume,zione,zioni
  tre:cento,dicesima,dicesimo,dici,ma,mando,mano,mare,mata,mate,mati,mato,mava,mavano,mera,mi,miamo,mo,more,mori,ni,no,nta,ntacinque
  tre:ntesima,ntina tri:angolare,angolari,bunale,buti,cipite,cipiti,compartimentale,cuspidale,cuspidali,dimensionale,ennale,fasica,fasiche,fasichi
  tri:fasici,fasico,gliceridi,mestrale,mestri,meton,pli,plo,pode,stezza
  tro:cantere,canteri,canterica,canterico,chine,chite,mbi,mbizzata,mbizzate,mbizzati,mbizzato,mboaspirazione,mboembolia,mboembolie
  tro:mboflebite,mbolisi,mbolitico,mboni,mbosata,mbosato,mbotiche,mbotichi,mbotici,ncata,ncate,ncati,ncato,nci,ppa,ppe,ppi,ppo,va
  tro:vando,vandosi,vano,vare,varla,varlo,varsi,vata,vate,vati,vava,vavano,vera,vi,viamo,vo
  tru:cca,ccando,ccano,ccare,ccarsi,ccata,ccate,ccati,ccato,ccava,ccavano,cchera,cchiamo tsr:m
  tub:ariche,arichi,arici,ercolare,ercolari,ercolosi,erosita,i tuf:fo tum:efatta,efatte,efatti,efatto,efazione,efazioni,orali
  tun:isina,isine,isini,isino tuo:i,rlo tur:binati,binato,bolenta,bolente,bolenti,bolento,ni,nista,no tut:elare,ore,ori,rici,t,ta,tavia,te,ti,to,tora
  ubb:idendo,idiamo,idira,idire,idirsi,idisca,idiscano,idisce,idisco,idiscono,idita,idite,iditi,idito,idiva,idivano
  ubr:iaca,iacano,iacare,iacata,iacati,iacato,iacava ucc:idere,isa,iso ucr:aina,aine,aini,aino udi:ti,tiva,tive,tivi,tivo,to
  uff:ici,iciale,iciali,icio ugo:la ugu:ale,ali ulc:erata,erate,erati,erato,erazione,erazioni,erosa,eroso uln:are,ari,e
  ult:eriore,eriori,ime,imi,rasuoni uma:na,ne,ni,no umi:da,de,di,dita,do unc:ino,oartrosi und:icesima,icesimo,ici ung:hia,hie,uento
  uni:che,chi,ci,ficata,ficato,genito,laterali,loculare,loculari,re,sce,ta,versita,versitari,versitaria,versitario uom:i,o uov:a urb:ani,ason
  ure:terali,trali urg:enti,enze uri:nano,nare,nari,narie,nocoltura url:a,ando,ano,are,ata,ate,ati,ato,ava,avano,era,i,iamo,o
  uro:coltura,loghi,logi,logiche,logichi,logici,stomia urt:a,ando,ano,are,arsi,ata,ate,ati,ato,ava,avano,era,i,iamo,o
  usa:no,re,rsi,ta,te,ti,to,va,vano usc:endo,iamo,ira,ire,ita,ite,iti,ito,iva,ivano use:ra usi:amo ust:ionata,ionato,ione,ioni usu:ale,ali,ra
  ute:nti,rini uti:li,lizza,lizzando,lizzano,lizzare,lizzata,lizzate,lizzati,lizzato,lizzava,lizzavano,lizzera,lizzi,lizziamo,lizzo uve:iti
  vac:anza,anze,cinando,cinano,cinare,cinata,cinati,cinato,cinava,cinavano,cinazione,cinazioni,cini,ciniamo,cino vad:ano
  vag:endo,he,hi,i,iamo,inali,ine,ira,ire,isca,iscano,isce,isco,iscono,ita,ite,iti,ito,iva,ivano
  val:anga,gismo,go,idare,idata,idate,idati,idato,idazione,idazioni,idi,ige,igia,igie,ori,uta,utabile,utabili,utando,utano,utare
  val:utarla,utarlo,utata,utate,utati,utato,utava,utavano,utazione,utazioni,utera,uti,utiamo,uto,vola,volare,volari,vole,vulopatie van:no
  var:era,eranno,i,iano,ianti,iare,iata,iate,iati,iato,iava,iavano,iazione,iazioni,ici,icoceli,icosi,ino,ismo
  vas:ale,che,colari,colarizzata,colarizzate,colarizzati,colarizzato,culite,culiti vec:che,chia,chiaia,chie
  ved:asi,e,endo,endosi,erci,ere,erla,erlo,erne,ersi,eva,evano,i,ono,ovanza,ove,ra,remo,uta,ute veg:ana,ano,etali,etariana,etariano vei:coli,colo
  vel:amox,atura,oce,oci
  ven:dere,dica,dicando,dicano,dicare,dicarsi,dicata,dicate,dicati,dicato,dicava,dicavano,dichera,dichi,dichiamo,dico,dita,dite
  ven:ditore,ditori,dono,duta,dute,duti,duto,endo,erdi,gano,go,gono,iamo,ire,ite,iva,ivano,ne,nero,tennio,tesima,tesimo,ti,ticinque
  ven:tidue,tilano,tilare,tilata,tilate,tilati,tilato,tilazione,tilo,tina,tiquattresima,tiquattro,titre,trali,tricolare,tricolari
  ven:tricoli,tricoloperitoneale,tuno,uta,ute,uto
  ver:amente,bali,dure,gogna,ificano,ificare,ificarsi,ificata,ificate,ificati,ificato,ificava,ificavano,ifiche,ifichera,ifichi,ifichiamo
  ver:nicia,niciano,niciare,niciata,niciati,niciato,niciatore,niciava,osimile,osimili,osimilmente,ranno,rebbe,samenti,sando,sare
  ver:sarsi,sate,sati,sato,savano,sera,siamo,sione,sioni,so,tebrali,tebroplastiche,ticali,tigine,tigini,tiginosa,tiginoso
  ves:cicali,ciche,cicola,cicolare,cicole,cicoureterale,cicoureterali,pe,taglia,tano,tendo,tiamo,tibolare,tibolari,tira,tire,tirsi
  ves:tita,tite,titi,tito,tiva,tivano,to,tono vet:erinario,raio
  via:ggera,ggi,ggia,ggiamo,ggiando,ggiano,ggiare,ggiata,ggiate,ggiati,ggiato,ggiava,ggiavano,ggio vic:edirettore,enda,ina,ine,ino
  vie:ni,tata,tate,tati,tato vig:ili,ilia vil:laggi,locentesi vin:ca,cano,cendo,cere,ceva,cevano,ciamo,co,cono,ta,to vio:lenti,lenza,lenze vir:ali
  vis:cerali,ibile,ibili,ionabile,ionabili,ionata,ionate,ionati,ionato,ioni,itando,itano,itare,itarla,itarlo,itata,itate,itati,itato
  vis:itava,itavano,iti,itiamo,ito,iva,ive,ivi,ivo,suta,sute,suti,suto,te,ti,ualizza,ualizzabile,ualizzabili,ualizzando,ualizzano
  vis:ualizzare,ualizzata,ualizzate,ualizzati,ualizzato,ualizzava,ualizzavano,ualizzera,ualizzi,ualizziamo,ualizzo vit:alizio,icoltore
  viv:ano,endo,ente,enti,era,ere,eva,evano,iamo,ono voc:ale,ali vog:liamo,lio,liono
  vol:ando,ano,are,ate,ati,ato,ava,avano,endo,entieri,era,ere,eva,evano,ga,gano,gendo,gera,gere,gersi,geva,gevano,giamo,go,gono
  vol:iamo,onta,ontari,ontaria,ontariato,te,umetriche,umi,uminose,uminosi,uta,uto,uttuarie,uttuario,volo
  vom:itano,itare,itata,itate,itati,itato,itavano,itera,iti,itiamo von:gole vor:rebbe,rei,remmo vos:tra,tre,tri,tro
  vot:a,ando,are,arsi,ata,ate,ati,ato,ava,avano,era,i,iamo vul:vare,vari vuo:i,le,ta,te,ti,to win:dsurf xpr:ep zai:ni zan:zara,zare
  zap:pano,pare,pata,pati,pato,pava zec:che zig:omatica,omatico,omi,omo zir:tec zit:romax
  zop:pia,pica,picando,picano,picare,picata,picate,picati,picato,picava,picavano,pichera,pichi,pichiamo,pico,pie zuc:cheri,chero,china,chine zyl:oric
`;
