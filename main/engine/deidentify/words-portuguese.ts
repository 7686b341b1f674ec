/** Words of Portuguese of clinics and everyday, with the forms they take, that are nobody's name and in no table of the languages before it. Packed by their first three letters. */
import { PackedWords } from './unpack-words.ts';

export const portugueseWords = new PackedWords(`
  aba:ixo,ulamento,ulamentos abc:esso,essos abd:ucao,ucoes,utor,utora,utoras,utores abe:rta,rto abl:acao,acoes abr:em,indo,iram,iu abs:cesso,cessos,temias
  aca:demias,lma,lmada,lmadas,lmado,lmados,lmam,lmando,lmar,lmaram,lmava,lme,lmou,mada,madas,mado,mados
  ace:ita,itada,itadas,itado,itados,itam,itando,itar,itaram,itas,itava,itaveis,itavel,ite,ites,ito,itos,itou,leram,leraram,lerava,lerou,ntuada,ntuadas,ntuado,ntuados,sso,ssoria,ssorias,ssorio
  ace:ssorios,ssos ach:a,ada,adas,ado,ados,am,ando,ar,aram,atada,atadas,atado,atados,atamento,atamentos,ava,ou aci:dentada,dentadas,dentado,dentados,dente,dentes,ma
  aco:mpanha,mpanhada,mpanhadas,mpanhado,mpanhados,mpanham,mpanhando,mpanhante,mpanhantes,mpanhar,mpanharam,mpanhava,mpanhe,mpanhou,nselha,nselhada,nselhadas,nselhado,nselhados,nselham
  aco:nselhando,nselhar,nselharam,nselhava,nselhe,nselhou,rdada,rdadas,rdado,rdados
  acr:escenta,escentada,escentadas,escentado,escentados,escentam,escentando,escentar,escentaram,escentava,escente,escentou,omios acu:car,cares,nhada,nhadas,nhado,nhados ade:nopata,nopatas
  adi:a,ada,adas,ado,ados,am,amento,amentos,ando,anta,antada,antadas,antado,antados,antam,antando,antar,antaram,antava,ante,antou,ar,aram,ava,ciona,cionada,cionadas,cionado,cionados,cionais
  adi:cionam,cionando,cionar,cionaram,cionava,cione,cionou,e,ou,posas,posos adm:inistram,inistraram,inistrava,inistrou ado:rmecida,rmecidas,rmecido,rmecidos adr:enais adu:cao,tor,tora,toras,tores
  adv:ersa,ersas,erso,ersos,ogado,ogados aer:ada,adas,ado,ados,oscopia,oscopias afi:lada,ladas,lado,lados,lamento,lamentos,rmam,rmaram,rmava,rmou afu:ndada,ndadas,ndado,ndados,ndamento,ndamentos
  age:ndada,ndadas,ndado,ndados,ndam,ndamento,ndamentos,ndando,ndar,ndaram,ndava,nde,ndou agi:tacao,tacoes,tam,taram,tou ago:ra
  agr:adecem,adecendo,adeceram,adeceu,afo,afos,avam,avamento,avamentos,avaram,avava,avou,essao,essoes,icultora,icultoras
  agu:arda,ardada,ardadas,ardado,ardados,ardam,ardando,ardar,ardaram,ardava,arde,ardou,lha,lhas ain:da aju:da,dada,dadas,dado,dados,dam,dando,dar,daram,dava,de,dou
  ala:rgam,rgamento,rgamentos,rgaram,rgava,rgou alc:a,anca,ancada,ancadas,ancado,ancados,ancam,ancando,ancar,ancaram,ancava,ancou,as,oolica,oolicas,oolico,oolicos,oolismo,oolismos
  ale:itamento,itamentos,m alg:aliada,aliado,uem,um,uma,umas,uns ali:mentacao,mentar,mentares,viam,viaram,viava,viou alm:oco,ocos,ofada,ofadas
  alo:nga,ngada,ngadas,ngado,ngados,ngam,ngando,ngar,ngaram,ngava,ngou,ngue alt:eracao,eracoes alu:no,nos
  ama:menta,mentacao,mentacoes,mentada,mentadas,mentado,mentados,mentam,mentando,mentar,mentaram,mentava,mente,mentou,nha,rela,relas,relo,relos,rra,rrada,rradas,rrado,rrados,rram,rrando,rrar
  ama:rraram,rrava,rre,rrou amb:ulatoriais ame:norreia,norreias ami:gdalite,gdalites amo:stra,stras amp:liam,liaram,liava,liou,ola,olas,utacao,utacoes
  ana:lgesicas,lisada,lisadas,lisado,lisados,lisam,lisando,lisar,lisaram,lisava,lise,lisou and:am,aram,ares,arilho,arilhos,ou
  ane:lar,lares,miada,miadas,miado,miados,miais,miam,miamos,miando,miantes,miar,miara,miaram,miarao,miaras,miares,miaria,miariam,miava,miavam,micas,micos,miei,miem,miemos,mio,miou,miza,mizada
  ane:mizadas,mizado,mizados,mizais,mizam,mizamos,mizando,mizantes,mizar,mizara,mizaram,mizarao,mizaras,mizares,mizaria,mizariam,mizas,mizava,mizavam,mize,mizei,mizeis,mizem,mizemos,mizes,mizo
  ane:mizou,stesiais,stesiam,stesiamos,stesiando,stesiantes,stesiara,stesiaram,stesiarao,stesiaras,stesiares,stesiaria,stesiariam,stesiava,stesiavam,stesiei,stesiem,stesiemos,stesies,stesio
  ane:stesiologista,stesiologistas,stesiou,xiais ani:mais ano:rmais,tam,taram,tava,tou anq:uilose,uiloses ans:iedade
  ant:ecipa,ecipada,ecipadas,ecipado,ecipados,ecipam,ecipando,ecipar,eciparam,ecipava,ecipe,ecipou,eontem,evertida,evertidas,evertido,evertidos,ibioterapia,icoagulacao,iconcepcionais
  ant:iconcepcional,idepressiva,idepressivas,idepressivo,igas,igo,igos anu:lam,laram,lava,lou,nciam,nciaram,nciava,nciou,ss
  apa:gam,garam,gava,gou,recem,recendo,receram,receu,recimento,recimentos,relho,relhos ape:ndiciado,ndicite,ndicites,rtada,rtadas,rtado,rtados,rtam,rtando,rtar,rtaram,rtava,rte,rtou,sar,tite,tites
  api:cais apl:icam,icaram,icava,icou apn:eia,eias
  apo:fise,fises,ia,iada,iadas,iado,iados,iam,iando,iar,iaram,iava,ie,io,ios,iou,nevrotico,nevroticos,senta,sentada,sentadas,sentado,sentadoria,sentadorias,sentados,sentam,sentando,sentar
  apo:sentaram,sentava,sente,sentou apr:eciam,eciaram,eciava,eciou,esenta,esentacao,esentacoes,esentada,esentadas,esentado,esentados,esentam,esentando,esentar,esentaram,esentava,esente,esentou
  aqu:ela,elas,ele,eles,ilo,isicao,isicoes arm:azenada,azenadas,azenado,azenados arq:uiteto,uitetos,uitetura,uiteturais,uiteturas,uivada,uivadas,uivado,uivados
  arr:ancamento,ancamentos,anhao,anhoes,edondada,edondadas,edondado,edondados,itmo art:efato,efatos,eriais,esao,esaos,riticas,riticos,ritismos,rodese,rodeses,ropode,ropodes,rose,roses
  asp:eto,etos,iram,iraram,irou
  ass:egura,egurada,eguradas,egurado,egurados,eguram,egurando,egurar,eguraram,egurava,egure,egurou,eptica,epticas,eptico,epticos,im,imetria,imetrias,imetrica,imetricas,imetrico,imetricos,ina
  ass:inada,inadas,inado,inados,inam,inando,inar,inaram,inatura,inaturas,inava,ine,inou,istem,istia,istida,istidas,istido,istidos,istindo,istir,istiram,istiu,ociada,ociadas,ociado,ociados,ociam
  ass:ociar,ociaram,ociou ate:ndem,ndendo,nderam,ndeu,nuacao,nuacoes,romatose,romatoses,rosclerose,roscleroses,stado,stados ati:va,vas,vo,vos
  atr:apalha,apalhada,apalhadas,apalhado,apalhados,apalham,apalhando,apalhar,apalharam,apalhava,apalhe,apalhou,asa,asada,asadas,asado,asados,asam,asando,asar,asaram,asava,ase,aso,asos,asou,aves
  atr:avessa,avessada,avessadas,avessado,avessados,avessam,avessando,avessar,avessaram,avessava,avesse,avessou,iais,ibuem,ibui,ibuindo,ibuiram,ibuiu,ios,opelada,opeladas,opelado,opelados
  atr:opelamento,opelamentos atu:ais,al,almente aud:icao,icoes aum:entam,entaram,entou aut:oscopia
  ava:lia,liacao,liacoes,liada,liadas,liado,liados,liam,liando,liar,liaram,liava,liaveis,liavel,lie,liou,ncada,ncadas,ncado,ncados,ria,riada,riadas,riado,riados,rias ave:ntais,ntal
  avi:sam,saram,sava,sou avo:s avu:lsao axi:ais azu:is bai:rros,xa,xada,xadas,xado,xados,xam,xando,xar,xaram,xas,xava,xe,xo,xos,xou bal:anca,ancas ban:ais,heiras,heiro,heiros,ho,hos bas:ais
  bat:imento,imentos beb:em,endo,eram,eu ben:gala,galas bic:epss bif:urcacao,urcacoes bil:aterais,obada,obadas,obado,obados blo:co,cos,quearam,queava,queio,queios,queou boa.s boc:hecha,hechas bol:uss
  bom:beira,beiras,beiro,beiros bor:dos bot:oes bri:gas,nco,ncos bro:ncopneumonia,ncoscopia,ncoscopio,nquica,nquicas,nquice,nquico,nquicos,nquiolite,nquiolites,nquite,nquites buc:ais
  bus:cam,caram,cas,cava,cou cab:eleireira,eleireiras,eleireiro,eleireiros cad:eira,eirante,eirantes,eiras cai:bra,bras,ndo,r,ram,u
  cal:afrio,afrios,canhar,canhares,cificacao,cificacoes,cificais,cificam,cificamos,cificando,cificara,cificaram,cificarao,cificaras,cificares,cificaria,cificariam,cificas,cificava,cificavam
  cal:cificou,culam,cularam,culava,culou,ibram,ibraram,ibrava,ibrou,mas,mos,os
  cam:inha,inhada,inhadas,inhado,inhados,inham,inhando,inhar,inharam,inhava,inhe,inhoneira,inhoneiras,inhoneiro,inhoneiros,inhos,inhou,ionistas,isola,isolas
  can:alizador,alizadora,alizadoras,alizadores,cros,saco,sacos cap:tacao,tacoes,tam,taram,tava,tou caq:uetica,ueticas,uetico,ueticos
  car:acteriza,acterizada,acterizadas,acterizado,acterizados,acterizam,acterizando,acterizar,acterizaram,acterizava,acterize,acterizou,cinomatose,cinomatoses,diologias,diologista,diologistas
  car:diopatas,diopatica,diopaticas,diopatico,diopaticos,dioscopia,dioscopio,dioversao,dioversor,imba,imbada,imbadas,imbado,imbados,imbam,imbando,imbar,imbaram,imbava,imbe,imbou,pica,picas,pico
  car:picos,pinteira,pinteiras,pinteiros,rega,regada,regadas,regado,regados,regam,regando,regar,regaram,regava,regou,regue,ros,tao,tilagem,tilagens,toes cat:apora,aporas,eterismo,eterismos,orze
  cau:dais,sam,saram,sou cav:idade cax:umba,umbas cec:ais,o,os ced:o ceg:a,as,o,os,ueira,ueiras cel:ulite,ulites cen:tena,tragem,tragens,trais,tram,traram,trava,trou
  cer:ebelar,ebelares,ebracao,ebracoes,ebrais,ebraliza,ebralizada,ebralizadas,ebralizado,ebralizados,ebralizais,ebralizam,ebralizamos,ebralizando,ebralizar,ebralizara,ebralizaram,ebralizarao
  cer:ebralizaras,ebralizares,ebralizaria,ebralizariam,ebralizas,ebralizava,ebralizavam,ebralize,ebralizei,ebralizeis,ebralizem,ebralizemos,ebralizes,ebralizo,ebralizou,ebroide,tas,tos,vicais
  ces:ariana,arianas,sada,sadas,sado,sados,sam,sar,saram,sou cet:oacidose,oacidoses cha:ma,mada,madas,mado,mados,mam,mando,mar,maram,mava,me,mou,pas,ssi,ve
  che:fe,ga,gada,gadas,gado,gados,gam,gando,gar,garam,gava,gou,gue cho:rada,radas,rado,rados,ram,rando,rar,raram,rava,rou chu:mbo,mbos,veira,veiras,veiro,veiros
  cia:nosada,nosadas,nosado,nosados,talgia,talgias cic:atriciais,atrizes,los cid:ades cie:ntista,ntistas cif:ose,oses cig:arro,arros
  cin:escopia,quenta,ta,tas,tigrafica,tigraficas,tigrafico,tigraficos,tilografica,tilograficas,tilografico,tilograficos
  cir:cunferenciais,cunvolucao,cunvolucoes,rose,roses,urgia,urgiao,urgias,urgica,urgicas,urgico,urgicos,urgioes cis:ticas,ticos,tites,to,tos cit:ologica,ologicas,ologico,ologicos
  cla:ssicas,ssicos,ssificada,ssificadas,ssificado,ssificados,ssificam,ssificar,ssificaram,ssificava,ssificou,ssifique,udicacao,udicacoes cli:pe,ster,steres
  cob:erta,erto,re,rem,ria,rida,ridas,rido,ridos,rindo,rir,riram,riu coc:eira,eiras coi:sa,sas
  col:aboram,aborante,aborantes,aboraram,aborativa,aborativas,aborativo,aborativos,aborava,aborou,angites,apso,apsos,ar,aterais,ecao,ecistites,ecoes,elitiase,elitiases,estase,estases,esterois
  col:ete,etes,imacao,ocacao,ocacoes,ocam,ocaram,ocava,ocou,onoscopia,onoscopias
  com:eca,ecada,ecadas,ecado,ecados,ecam,ecando,ecar,ecaram,ecava,ece,ecou,em,endo,entaria,entarias,eram,erciais,eu,inuicao,inutiva,inutivas,inutivo,inutivos,paracoes,param,pararam,parava
  com:paraveis,paravel,parou,pativeis,pativel,plementar,plementares,pletam,pletaram,pletou,plexa,plexas,plexo,plexos,plicacao,plicacoes,plicam,plicaram,plicou,postas,postos,preenda,preende
  com:preendem,preendendo,preender,preenderam,preendeu,preendia,preendida,preendidas,preendido,preendidos,preensao,pressao,pressivas,pressiveis,pressivel,pressivos,pressoes,primento,primentos
  com:promisso,um,unicam,unicaram,unicou,uns
  con:cavidade,clusao,clusoes,densacao,densacoes,dicao,dicoes,drocalcinose,drocalcinoses,drossarcoma,drossarcomas,ducao,duto,dutor,dutora,dutoras,dutores,dutos,duz,duziu,ectam,ectaram,ectava
  con:ectou,ferida,feridas,ferido,feridos,figuracao,figuracoes,firmam,firmaram,firmava,firmou,flituosa,flituosas,flituoso,flituosos,forme,fusao,fusoes,heca,hece,hecem,hecendo,hecer,heceram
  con:heceu,hecia,hecida,hecidas,hecido,hecidos,juge,juges,juntivite,juntivites,sciencia,sciencias,selho,selhos,sentimento,sentimentos,serta,sertada,sertadas,sertado,sertados,sertam,sertando
  con:sertar,sertaram,sertava,serte,sertou,servam,servaram,servou,sistem,sistindo,sistiram,sistiu,solidacao,solidacoes,statam,stataram,statou,stipacao,stipacoes,stituido,sultam,sultaram,sultou
  con:tabilista,tabilistas,tactam,tactaram,tactava,tactou,tador,tadora,tadoras,tadores,tam,taram,tas,tatada,tatadas,tatado,tatados,tatar,tatos,tem,tendo,ter,tia,tida,tidas,tido,tidos,tinuam
  con:tinuaram,tinuidade,tinuou,tou,tracecao,tracepcao,traceptivo,traceptivos,traditoria,traditorias,traditorio,traditorios,traindicacao,traindicacoes,tralaterais,trateis,tratil,tratura
  con:traturas,trolam,trolaram,trolava,trolos,trolou,tudo,tusao,tusoes,vencem,vencendo,venceram,venceu,venio,venios,vexidade,vulsao,vulsoes
  coo:peram,peraram,perativa,perativas,perativo,perativos,perou
  cor:acoes,dao,das,does,neto,netos,nos,onais,onariana,onarianas,onariano,onarianos,onaviruss,oplastia,redor,redora,redoras,redores,reio,reios,relacao,relacoes,respondem,respondendo,responderam
  cor:respondeu,reta,retamente,retas,reto,retos,rigem,rigia,rigida,rigidas,rigido,rigidos,rigindo,rigir,rigiram,rigiu,ticais cos:tais,tela,tureira,tureiras cox:artrose,artroses
  coz:inha,inhas,inheira,inheiras,inheiro,inheiros
  cra:niana,nianas,niano,nianos,niofaringiomas,niologa,niologas,niologia,niologica,niologicas,niologico,niologicos,niologista,niologistas,niologo,niologos,niotomias,vo,vos
  cre:pitacao,pitacoes,sce,sceu,scimento cru:rais,zamento,zamentos cub:itais cuj:a,as,o,os cul:tura,turas cun:has cur:ta,tas,to,tos
  dan:ifica,ificada,ificadas,ificado,ificados,ificam,ificando,ificar,ificaram,ificava,ificou,ifique daq:uela,uele,ui dat:ada,adas,ado,ados,am,ar,aram,ou dea:mbulacao,mbulacoes deb:aixo
  dec:idem,idindo,idiram,idiu,isao,isoes,laracao,laracoes,laram,lararam,larava,larou def:eito,eitos,eituosa,eituosas,eituoso,eituosos,ice,ices,iciente,ormacao,ormacoes,ormidade
  deg:luta,lute,lutem,lutia,luticao,luticoes,lutida,lutidas,lutido,lutidos,lutindo,lutir,lutiram,lutiu
  dei:ta,tada,tadas,tado,tados,tam,tando,tar,taram,tava,te,tou,xa,xada,xadas,xado,xados,xam,xando,xar,xaram,xava,xe,xou del:a,as,e,imitam,imitaram,imitou
  dem:ais,onstra,onstrada,onstradas,onstrado,onstrados,onstram,onstrando,onstrar,onstraram,onstrava,onstre,onstrou den:sidade,tais dep:endencia,endencias,endente,ressao,ressoes,uracao,uracoes
  der:am,ivacao,ivacoes,matica,maticas,matico,maticos,matologista,matologistas,matoses
  des:aparecem,aparecendo,apareceram,apareceu,aparecimento,aparecimentos,bloquearam,bloqueava,bloqueou,ca,cartam,cartaram,cartava,cartaveis,cartavel,cartou,ce,cem,cendo,cer,ceram,ceu,cia,cida
  des:cidas,cido,cidos,cobre,cobrem,cobria,cobrida,cobridas,cobrido,cobridos,cobrindo,cobrir,cobriram,cobriu,colada,colado,colamento,colamentos,conectam,conectaram,conectava,conectou,conforto
  des:confortos,conhecida,conhecidas,conhecido,conhecidos,continua,continuas,continuo,continuos,creva,creve,crevem,crevendo,crever,creveram,creveu,crevia,crevida,crevidas,crevido,crevidos,eja
  des:ejada,ejadas,ejado,ejados,ejam,ejando,ejar,ejaram,ejava,ejaveis,ejavel,eje,ejo,ejos,ejou,empregado,empregados,encarceramento,envolva,envolve,envolvem,envolvendo,envolver,envolveram
  des:envolveu,envolvia,envolvida,envolvidas,envolvido,envolvidos,focada,focadas,focado,focados,idratada,idratadas,idratado,idratados,infeta,infetada,infetadas,infetado,infetados,infetam
  des:infetando,infetar,infetaram,infetava,infete,infetou,liga,ligada,ligadas,ligado,ligados,ligam,ligando,ligar,ligaram,ligava,ligou,ligue,loca,locada,locadas,locado,locados,locam,locamento
  des:locamentos,locando,locar,locaram,locava,locou,loque,maio,maios,maiou,mielinizacao,nutricao,nutricoes,orientacao,orientacoes,portiva,portivas,portivo,portivos,porto,portos,sa,se,ta,tacam
  des:tacaram,tacava,tacou,tas,te,vio,vios det:alhe,alhes,ectora,ectoras,erminam,erminaram,erminou,eta,etada,etadas,etado,etados,etam,etando,etar,etaram,etava,ete,etor,etora,etoras,etores,etou deu
  dev:em,er,era,eria,ia,ido dez:anove,asseis,assete,embro,ena,enove,esseis,essete,oito
  dia:betess,fise,fises,gnosticada,gnosticadas,gnosticado,gnosticados,gnosticais,gnosticam,gnosticamos,gnosticando,gnosticara,gnosticaram,gnosticarao,gnosticaras,gnosticares,gnosticaria
  dia:gnosticariam,gnosticava,gnosticavam,gnosticou,gnostiquei,gnostiqueis,gnostiquem,gnostiquemos,lisada,lisadas,lisado,lisados,lise,lises,nte,rista,ristas,rreia,rreias
  dif:erem,erenca,erencas,erenciacao,erendo,erindo,eriram,eriu,iceis,iculdade,iculdades,icultam,icultaram,icultava,icultou,undem,undindo,undiram,undiu dig:itais,italizam,italizaram,italizava,italizou
  dil:atacao,atacoes dim:ensao,ensoes,inuem,inuia,inuicao,inuicoes,inuida,inuidas,inuido,inuidos,inuindo,inuir,inuiram,inuiu din:heira,heiras,heiro,heiros dip:irona,ironas
  dir:ecao,ecoes,etor,etora,etoras,etores,igem,igindo,igiram,igiu
  dis:cais,cutem,cutindo,cutiram,cutiu,menorreia,menorreias,pneia,pneias,pneica,pneicas,pneico,pneicos,poniveis,ponivel,por,posicao,posicoes,se,seca,secacao,secacoes,secada,secadas,secado
  dis:secador,secadora,secadoras,secadores,secados,secais,secam,secamos,secando,secantes,secao,secar,secara,secaram,secarao,secaras,secares,secaria,secariam,secas,secava,secavam,seccao,seco
  dis:secou,sector,seminacao,seminacoes,seminada,seminadas,seminado,seminados,seram,so,tais,to,torcoes,turbio,turbios dit:ada,ado diz:em,endo,er,ia
  dob:ra,rada,radas,rado,rados,ram,rando,rar,raram,ro,rou doc:umentada,umentadas,umentado,umentados,umentam,umentando,umentar,umentaram,umentava,umentou doe:nca,ncas,nte,ntes
  dor:as,mem,mencia,mencias,mindo,miram,miu,sais,solombar,solombares dou:tor,tora,toras,tores doz:e dpo:c dre:nagem,nagens,nam,naram,nava,nos,nou dua:s dum duo:denais dur:acao,acoes,am,aram,ou
  duv:ida,idas,idosa,idosas,idoso,idosos duz:entos,ia eco:genicidade ecr:a,as ede:maciada,maciadas,maciado,maciados efe:ito,itos,tua,tuada,tuadas,tuado,tuados,tuam,tuando,tuar,tuaram,tuava,tue,tuou
  ela:s ele:s,trica,tricas,tricista,tricistas,trico,tricos,trocardiograma,trochoque,trocinetica,trocussao,trodo,trodos,troencefalograma,troes,tronica,tronicas,tronico,tronicos,vador,vadora,vadoras
  ele:vadores,vam,varam,vou eli:minam,minaram,minou elo:ngacao ema:grecimento,grecimentos emb:ora,riao,rioes eme:rgencia,rgencias emo:cionais
  emp:regado,regados,resaria,resarias,urra,urrada,urradas,urrado,urrados,urram,urrando,urrar,urraram,urrava,urre,urrou
  enc:aminha,aminham,aminhando,aminhar,aminharam,aminhava,aminhe,aminhou,anador,anadora,anadoras,anadores,arcerada,arceradas,arcerado,arcerados,efalgia,efalia,efalites,efaloide,himento,himentos
  enc:ontram,ontraram,ontrava,ontrou,urtada,urtadas,urtado,urtados end:ereco,erecos,ocrinologista,ocrinologistas,ometriais,oprotese,oproteses,oscopia
  enf:aixa,aixada,aixadas,aixado,aixados,aixam,aixando,aixar,aixaram,aixava,aixe,aixou,arte,artes,ermaria,ermarias,ermeira,ermeiras,ermeiro,ermeiros
  eng:enheira,enheiras,enheiro,enheiros,essa,essada,essadas,essado,essados,essam,essando,essar,essaram,essava,esse,essou,ole,olem,olia,olida,olidas,olido,olidos,olindo,olir,oliram,oliu enq:uanto
  ens:aio,aios ent:alada,alado,ao,erais,ram,raram,regador,regadora,regadoras,regadores,regam,regaram,regas,regava,regou,retanto,rou,ubar env:iam,iaram,iava,iou enx:aqueca,aquecas,erto,ertos
  epi:demiada,demiadas,demiado,demiados,demiais,demiam,demiamos,demiando,demiar,demiara,demiaram,demiarao,demiaras,demiares,demiaria,demiariam,demias,demiava,demiavam,demiei,demiem,demiemos
  epi:demio,demiologa,demiologas,demiologia,demiologica,demiologicas,demiologico,demiologicos,demiologista,demiologistas,demiologo,demiologos,demiou,durais,fise,fises,letica,leticas,letico
  epi:leticos,staxe,staxes equ:imose,imoses,ipa,ipas era:m err:ada,adas,ado,ados,o,os eru:pcao,pcoes
  esc:ada,adas,afoide,apulais,apulam,apulamos,apule,apulem,apules,apuli,apulia,apuliam,apuliamos,apulias,apulida,apulidas,apulido,apulidos,apulimos,apulindo,apulir,apulira,apuliram,apulirao
  esc:apuliras,apulires,apuliria,apulis,apulisse,apulisseis,apuliu,arro,arros,lerose,leroses,olha,olhas,oliose,olioses,orregao,orregou,reva,reve,revem,revendo,rever,reveram,reveu,revia,revida
  esc:revidas,revido,revidos,rotais,ura,uras,uro,uros esf:enoidais,enoide,orco,orcos esm:agada,agado,agamento,agamentos
  esp:aco,acos,aradrapo,aradrapos,arsa,arsas,arso,arsos,ectrais,eram,erancas,eraram,erava,erou,essa,essada,essadas,essado,essados,essam,essamento,essamentos,essando,essar,essaram,essas,essava
  esp:esse,esso,essos,essou,essura,essuras,inhosa,inhosas,inhoso,inhosos,ondilite,ondilites,ondiloartrose,ondiloartroses,ondilodiscite,ondilodiscites,ondilolise,ondilolises,ondilolistese
  esp:ondilolisteses,orte,ortes,ortiva,ortivas,ortivo,ortivos,remias esq:ueca,uece,uecem,uecendo,uecer,ueceram,ueceu,uecia,uecida,uecidas,uecido,uecidos,uecimento,uecimentos,uiar
  ess:as,enciais,encial,es
  est:abilidade,abilizam,abilizaram,abilizava,abilizou,adeamento,adeamentos,afeta,afetas,alido,alidos,ao,ativa,ativas,ava,avam,aveis,avel,eatose,eatoses,eatotica,eatoticas,eatotico,eatoticos
  est:eja,endem,endendo,ender,enderam,endeu,endia,endida,endidas,endido,endidos,enose,enoses,ereis,erilidade,erilizam,erilizaram,erilizava,erilizou,ernais,iloide,imam,imaram,imava,imou,iramento
  est:iramentos,rangeira,rangeiras,rangeiro,rangeiros,reita,reitada,reitadas,reitado,reitados,reitamento,reitamentos,reitas,reito,reitos,relada,reladas,relado,relados,rutura,ruturais,rutural
  est:ruturas,uda,udada,udadas,udado,udados,udam,udando,udante,udantes,udar,udaram,udava,ude,udou
  esv:azia,aziada,aziadas,aziado,aziados,aziam,aziamento,aziamentos,aziando,aziar,aziaram,aziava,azie,aziou eti:lismo,lismos,lista,listas,quetam,quetaram,quetava,quetou etm:oidais eve:ntuais
  evi:dencia,denciada,denciadas,denciado,denciados,denciam,denciando,denciar,denciaram,denciava,dencie,denciou,tam,taram,tou
  evo:lucao,lucoes,luem,lui,luia,luida,luidas,luido,luidos,luindo,luir,luiram,luiu exa:minam,minaram,minava,minou,ta,tas,to,tos exc:ecionais,ecional,epcionais,eto,luem,lui,luindo,luiram,luiu
  exe:cuta,cutada,cutadas,cutado,cutados,cutam,cutando,cutar,cutaram,cutava,cutou,mplo,mplos exi:gem,gindo,giram,giu,stem,stindo,stiram,stiu exo:ftalmia,ftalmias
  exp:ectoracao,iracao,iracoes,licacao,licacoes,licam,licaram,licava,licou,loracao,loracoes,loram,loraram,lorava,lorou,osicao,osicoes,osta,ostas,osto,ostos,rimem,rimia,rimida,rimidas,rimido
  exp:rimidos,rimindo,rimir,rimiram,rimiu
  ext:ensao,ensoes,racraniana,racranianas,racraniano,racranianos,radurais,raem,rai,raindo,rair,rairam,raiu,ravasam,ravasamento,ravasamentos,ravasaram,ravasava,ravasou
  fac:a,eis,ilitam,ilitaram,ilitou,tiveis,tivel
  fal:a,ada,adas,ado,ados,am,ando,ar,aram,as,ava,e,eca,ece,ecem,ecendo,ecer,eceram,eceu,ecia,ecida,ecidas,ecido,ecidos,ha,hada,hadas,hado,hados,has,ou,tam,taram,tava,tou
  far:ingites,maceutica,maceuticas fat:or,ora,oras,ores,ura,uras fav:eolamento fax:ineira,ineiras,ineiro,ineiros faz.em,endeira,endeiras,endeiro,endeiros,endo,er,ia feb:ris fec:ham,haram,hava,hou
  fei:ra,ta,tas,to,tos fem:orais fer:iado,ida,idas,tilizacao,tilizacoes fet:ais fev:ereiro fia:veis,vel fib:rilacao,rilacoes fic:a,ada,adas,ado,ados,am,ando,ar,aram,ava,ou fil:ha,has fim
  fin:ais,alizam,alizaram,alizava,alizou fio:s fiq:ue fis:sura,surada,suradas,surado,surados,suras fit:oterapia fix:ada,adas,ado,ados,am,ando,ar,aram,as,ava,o,os,ou fiz:eram
  fle:bites,gmao,tida,tidas,tido,tidos,xao,xoes flu:tuante,tuantes foc:ais foi:ce fol:ha,has for:a,am,ames,aminais,ca,cas,mam,maram,migamento,migamentos,mou,mularia,mularias
  fot:ocopiam,ocopiaram,ocopiava,ocopiou fra:ca,cao,cassada,cassadas,cassado,cassados,cionamento,co,coes,cos,queza,quezas,turada,turadas,turado,turados fre:ar fro:ntais fum:am,ante,antes,aram,ou
  fun:cao,cionais,cionaria,cionarias,coes,dida,didas,dido,didos fut:ebois,ebol gal:actorreia,actorreias gar:com
  gas:osa,osas,oso,osos,trenterologista,trenterologistas,troenterologista,troenterologistas,tronomias,tronomicas,tronomicos,tronomos gem:eo,eos gen:givas,itais geo:do,dos ger:ais,al
  ges:sos,tacao,tacoes gin:ecologista,ecologistas gir:am,aram,os,ou gli:cemias,cose,coses glo:bais gon:artrose,artroses gor:dura,duras,durosa,durosas,duroso,durosos
  gra:mpo,mpos,vada,vadas,vado,vador,vadora,vadoras,vadores,vados,vam,vando,var,varam,vava,vidas,videz,videzes,vou gri:tam,taram,tava,tou gro:ssos gua:rdam,rdaram,rdou gui:am,aram,ava,ou hab:ituais
  haj:a hav:er,era,ia hem:atica,aticas,atico,aticos,atologia,atologista,atologistas,iplegica,iplegicas,iplegico,iplegicos,ocultura,oculturas,odialise,odialises,optise,optises,orroidas,otoraxs
  her:niacao,nial hid:atidose,atidoses,ratacao,ratacoes,rocarbonato,rocarbonatos,rocarboneto,rocarbonetos,ronefrose,ronefroses
  hip:ercalemia,ercalemias,erextensao,erglicemia,erglicemias,ericao,erinsuflada,erinsufladas,erinsuflado,erinsuflados,erparatireoidismo,erparatireoidismos,ersinal,ertensao,ertensivo,ertexto
  hip:ertextos,ertireoidismo,ertireoidismos,ertrofiada,ertrofiadas,ertrofiado,ertrofiados,ertrofiais,ertrofiam,ertrofiamos,ertrofiando,ertrofiantes,ertrofiar,ertrofiara,ertrofiaram,ertrofiarao
  hip:ertrofiaras,ertrofiares,ertrofiaria,ertrofiariam,ertrofiava,ertrofiavam,ertrofie,ertrofiei,ertrofiem,ertrofiemos,ertrofies,ertrofio,ertrofiou,ervascularizada,ervascularizadas
  hip:ervascularizado,ervascularizados,ocoagulada,ocoaguladas,ocoagulado,ocoagulados,odromos,oglicemia,oglicemias,oinsuflada,oinsufladas,oinsuflado,oinsuflados,ossinal,otensao,otensivo
  hip:otireoidismo,otireoidismos,otrofia his:tologista,tologistas hoj:e hom:em,ens,olaterais hor:izontais,monais hos:pitais,pitalar,pitalares hou:ve hum:ida,idas,ido,idos ida:de,des
  ide:ia,ias,ntificam,ntificaram,ntificou ido:sa,sas,so,sos ile:ais,giveis,givel ima:ns,s ime:diata,diatas,diato,diatos
  imo:biliza,bilizacao,bilizacoes,bilizada,bilizadas,bilizado,bilizados,bilizam,bilizando,bilizar,bilizaram,bilizava,bilize,bilizou,veis,vel
  imp:edem,edindo,ediram,ediu,or,ossibilidade,ossibilidades,ossiveis,ossivel,ressa,ressao,ressas,resso,ressoes,ressora,ressoras,ressos,rimem,rimindo,rimiram,rimiu
  imu:nodeficiencia,nodeprimida,nodeprimidas,nodeprimido,nodeprimidos,nologia,nologica,nologicas,nologico,nologicos,nossuprimida,nossuprimidas,nossuprimido,nossuprimidos,noterapia,noterapias
  ina:bituais,bitual,la,lada,ladas,lado,lados,lam,lando,lar,laram,lava,le,lou,tiva,tivas,tivo,tivos
  inc:ertos,haco,hacos,hada,hadas,hado,hados,linam,linaram,linou,luem,lui,ompressivel,orreta,orretas,orreto,orretos
  ind:ependente,eterminada,eterminadas,eterminado,eterminados,icacao,icacoes,icador,icadora,icadoras,icadores,icam,icaram,icou,o,ustriais
  inf:antis,ecao,eccao,eccoes,eccoess,eciosa,eciosas,ecioso,eciosos,ecoes,ertilidade,etada,etadas,etado,etados,iltrativa,iltrativas,iltrativo,iltrativos,lamacao,lamacoes,ormacao,ormacoes,ormam
  inf:ormaram,ormatica,ormaticas,ormou,raespinais,raespinal,usao ing:erem,erindo,eriram,eriu,estao,ressa,ressada,ressadas,ressado,ressados,ressam,ressando,ressar,ressaram,ressava,resse,ressou,uinais
  ini:ciais inj:ecao,ecoes,eta,etada,etadas,etado,etados,etam,etando,etar,etaram,etava,ete,etor,etora,etoras,etores,etou
  ins:atisfatoria,atisfatorias,atisfatorio,atisfatorios,ensiveis,ensivel,istem,istindo,istiram,istiu,onia,onias,piracao,piracoes,tabilidade,tabilidades,talam,talaram,talava,talou,taveis,tavel
  ins:trucao,trucoes,ucesso,ucessos
  int:egram,egraram,egrou,eira,eiras,ensidade,ercorrencia,ercorrencias,eresses,ermediaria,ermediarias,ermediario,ermediarios,ernacao,ernacoes,ernada,ernadas,ernado,ernados,ernam,ernamento
  int:ernamentos,ernando,ernar,ernaram,ernava,ernou,erposicao,erpretacao,erpretacoes,erpretam,erpretaram,erpretaveis,erpretavel,erpretou,errogam,errogaram,errogou,errompem,erromper,erromperam
  int:errompeu,errompia,errompida,errompidas,errompido,errompidos,ersticiais,ervem,ervida,ervidas,ervido,ervidos,ervindo,ervir,oxicacao,oxicacoes,racraniana,racranianas,racraniano,racranianos
  int:radurais,ravavel,raversao,ravertido,roduz inu:teis,tilizaveis,tilizavel
  inv:adem,adindo,adiram,adiu,alidezes,iabiliza,iabilizada,iabilizadas,iabilizado,iabilizados,iabilizam,iabilizando,iabilizar,iabilizaram,iabilizava,iabilize,iabilizou,iaveis,iavel,isiveis inv:isivel
  iod:o,os ips:ilaterais irm:ao,aos,as irr:adiacao,adiacoes,adiam,adiaram,adiava,adiou iso:ecoica,ecoicas,ecoico,ecoicos,lada,ladas,lado,lados,lam,lamentos,lar,laram,lou,ssinal
  isq:uem,uemos,uiotibiais iss:o ist:o jan:tar,tares jej:um,unais,uno,unos,uns jog:a,ada,adas,ado,ados,am,ando,ar,aram,ava,ou,ue joi:as jor:nalista,nalistas jov:em,ens jul:ho jun:cao,coes,ho
  jus:tificam,tificaram,tificava,tificou juv:enis lab:orais lac:eracao,eracoes,tacao,tente,tentes lar:gura,guras,ingiano,ingites las:ca,cas lat:erais lav:agem,agens,radora,radoras,radores
  leg:ais,iveis,ivel lei:to,tos,tura,turas lem:bra,brada,bradas,brado,brados,bram,brando,brar,braram,brava,bre,brete,bretes,brou len:cois,col,do,tidao ler:am leu:cocitose,cocitoses,coma,cotomia
  lev:ada,adas,ado,ados,am,ando,antam,antamento,antamentos,antaram,antava,antou,ar,aram,ava,ou lhe:s lid:as,o,os
  lig:ada,adas,ado,ados,am,amentar,amentares,ando,ar,aram,ava,eira,eiramente,eiras,eiro,eiros,ou,ue lim:iar,iares,itam,itaram,itou,pa,pada,padas,pado,pados,pam,pando,par,param,pas,pava,pe,po,pos,pou
  lin:fonodais,fonodal,fonodomegalia,fonodomegalias,guagem,guagens,guais,guas lip:ossarcoma,ossarcomas lit:iase,iases liv:re,res loc:ais,alizacao,alizacoes,alizam,alizaram,alizava,alizou,orregionais
  log:o lom:balgias,bociatalgia,bociatalgias,bossacro,bossacros lon:ga,gas,gitudinais lup:uss luv:a,as lux:acoes mac:a,as,ico,icos,os mag:ras,ros mai:or,ores mal:formacao,formacoes
  mam:ilar,ilares,ilo,ilos,ografa,ografas,ografo,ografos
  man:cham,charam,chava,chou,dibulacao,dibulacoes,eira,eiras,ejam,ejaram,ejava,ejou,ha,has,ifestas,ta,tem,tendo,ter,teve,tida,tidas,tido,tidos,uais,utencao,utencoes maq:ueira,ueiras,ueiro,ueiros
  mar:cam,capasso,capassos,caram,ceneira,ceneiras,ceneiro,ceneiros,cou,gem,gens,inheira,inheiras,inheiros mas:cara mat:eriais,inais,rizes
  med:em,iais,iastinais,icacao,icacoes,icam,icaram,icava,icou,indo,iram,iu,o,os mei:a,as,o
  mel:hor,hora,horada,horadas,horado,horados,horam,horando,horar,horaram,horas,horava,hore,hores,horia,horias,horou
  men:cionam,cionaram,cionava,cionou,ina,inas,ingitica,ingiticas,ingitico,ingiticos,ino,inos,iscais,opausada,opausadas,opausas,sagem,sagens,sal,struacao,struacoes,suraveis,suravel,tais
  mes:ma,mas,mo,mos,tres met:ade,afise,afises,astaticas,astaticos,astavel mex:a,e,em,endo,er,eram,eu,ida,idas,ido,idos mic:cao,cionais,ose,oses,rocalcificacoes,ropolicisticas,ropolicisticos mie:lites
  mil:hao,hoes,igramas min:eira,eiras,eiro,erais,ha mio:cardites,metriais mit:rais mmi:i mms:s
  mob:ilidade,ilidades,iliza,ilizada,ilizadas,ilizado,ilizados,ilizam,ilizando,ilizar,ilizaram,ilizava,ilizou mod:ificacao,ificacoes,ificam,ificaram,ificou mon:itora,itoras
  mor:adas,re,rem,rendo,rer,reram,reu,ria,rida,ridas,rido,ridos mos:tram,traram,trou mot:orista,oristas mov:eis,el,em,endo,eram,eu,imentacao,imentacoes muc:osites
  mud:ada,adas,ado,ados,am,anca,ancas,ando,ar,aram,ava,ou mui:ta,tas,to,tos mul:her,heres,tifocais,tiplas,tiplos
  mus:culacao,culacoes,culada,culadas,culado,culados,culaturas,culosas,culosidade,culosidades,culosos,ica,icas nac:ionais,ionalidade nad:ega,egas naq:uela,uele
  nas:ais,cem,cer,ceram,ceu,cia,cida,cidas,cido,cidos,oenterais,oenteral nat:ais,ureza,urezas
  nec:essarias,essarios,essidade,essidades,essitada,essitadas,essitado,essitados,essitam,essitar,essitaram,essitava,essitou,roterio,roterios
  nef:rites,rologia,rologica,rologicas,rologico,rologicos,rologista,rologistas neg:am,aram,ou nel:e nem nen:hum,huma,huns neo:adjuvante,natais,plastia,plastias ner:vosos nes:sa,se,ses,ta,tas,te
  neu:rocirurgia,rocirurgiao,rocirurgica,rocirurgicas,rocirurgico,rocirurgicos,rologista,rologistas,ronais,ronico,ronio,ronios,roparalisia,ropatas,ropatica,ropaticas,ropatico,ropaticos
  neu:ropatologia,ropatologica,ropatologicas,ropatologico,ropatologicos,ropsicologa,ropsicologas,ropsicologia,ropsicologica,ropsicologicas,ropsicologico,ropsicologicos,ropsicologo,ropsicologos
  neu:rose,roses,roticas,roticos,rotransmissor,rotransmissora,rotransmissoras,rotransmissores nev:ralgias nin:guem nis:so,to nit:ida,idas,ido,idos niv:eis nod:ulacao noi:te,tes nom:es
  nor:mais,malidade nos:ocomiais,sa,sas,so,sos not:am,aram,aria,arias,aveis,avel,ou,urna,urnas,urno,urnos nov:embro,os num:a nut:ricionais obe:sidade
  obr:igacao,igacoes,igado,igatoria,igatorias,igatorio,igatorios obs:ervacao,ervacoes,ervam,ervaram,ervava,ervou,tipacao,trucao,trucoes,truente,truentes,trutiva,trutivas,trutivo,trutivos
  obt:em,endo,er,eve,ida,idas,ido,idos,iveram oca:siao,sioes occ:ipitais ocl:usao ocu:los,loss,pacao,pacoes,pam,param,pava,pou ofi:ciais oft:almologista,almologistas oit:avo,enta,o ole:cranos
  olh:a,ada,adas,ado,ados,am,ando,ar,aram,ava,e,ou onc:ologista,ologistas ond:e ont:em opa:cidade,cificacao opc:ionais ope:ram,raram,raria,rarias,rario,rarios,ratoria,ratorias,ratorio,ratorios,rou
  opi:niao,nioes opr:essiva,essivas,essivo,essivos ora:is orb:itar,itara,itaram,itarao,itaras,itares,itariam orc:amento,amentos ord:em,enam,enaram,enava,enou,ens org:anizacao,anizacoes
  ori:entam,entaram,entava,entou,gem,gens orq:uite,uites ort:ese,eses
  ost:eoclasto,eofitaria,eofitario,eopata,eopatas,eopatia,eopatias,eopatica,eopaticas,eopatico,eopaticos,eossarcoma,eossarcomas,eossintese,eossinteses oti:ma,mas,mo,mos
  oto:rrinolaringologista,rrinolaringologistas out:ra,ras,ro,ros,ubro ova:ria,riana,rianas,riano,rianos,rias oxi:genio,genios pag:amentos pai:ss
  pal:atos,avra,avras,pacao,pacoes,paveis,pavel,pebras,pitacao,pitacoes pan:cada,cadas,creass,creatologia,demias,ica,icas,turrilha,turrilhas pap:eis,ilar,ilares
  par:acetamois,afuso,afusos,alisia,alisias,aplegicas,aplegicos,atireoide,atireoides,atireoidiana,atireoidianas,atireoidiano,atireoidianos,avertebrais,ciais,ecem,ecendo,eceram,eceres,eceu,ede
  par:enterais,ietais,teira,teiras,ticipacao,ticipacoes pas:sada,sadas,sado,sados,sageira,sageiras,sageiro,sageiros,sagem,sagens,sam,sar,saram,sou pat:ela,elar,elares,elas,ologias,ologista,ologistas
  pec:uarista,uaristas ped:e,em,iu,reiro,reiros pel:a,as,e,o,os pen:iana,ianas,iano,ianos,iss,so,sos
  per:ante,das,dem,deram,deu,fis,furacao,furacoes,furada,furadas,furado,furados,gunta,guntada,guntadas,guntado,guntados,guntam,guntando,guntar,guntaram,guntas,guntava,gunte,guntou,ineais
  per:iosteais,iosteo,iosteos,itoneais,itoneu,itoneus,itonio,itonios,manecem,maneceu,meaveis,meavel,mitem,mitindo,mitiram,mitiu,oneais,onio,onios,sistem,sistindo,sistiram,sistiu,tenca,tence
  per:tencem,tencendo,tencer,tenceram,tenceu,tencia,tencida,tencidas,tencido,tencidos,to,vias,vios pes:am,aram,ou,quisador,quisadora,quisadoras,quisadores,soais,soal,soas pic:ada,adas pie:lonefrites
  pil:ha,has pin:tora,toras pio:r,ra,rada,radas,rado,rados,ram,rando,rar,raram,ras,rava,re,res,rou
  pla:naltos,nea,neada,neadas,neado,neados,neamento,neamentos,neando,near,nearam,neava,nejada,nejadas,nejado,nejados,nejar,neou ple:urais
  pne:umatizada,umatizadas,umatizado,umatizados,umococo,umococos,umogastrico,umologia,umologias,umologicas,umologicos,umologista,umologistas,umonectomias,umonica,umonicas,umonico,umopatias
  pne:umoperitonio,umoperitonios,umotorax,umotoraxs pod:e,em,endo,era,eria,iam poi:s pol:iartrites,iciais,icial,icisticas,icisticos pon:ta,tas,to,tos,tuais,tual
  por:cao,coes,em,quanto,tais,tanto,teiro,teiros
  pos:icao,icionais,icionam,icionamento,icionamentos,icionaram,icionava,icionou,icoes,sibilidade,sibilidades,siveis,sivel,sivelmente,sua,suem,sui,suia,suida,suidas,suido,suidos,suindo,suir
  pos:suiram,suiu,tos,turais pou:ca,cas,co,cos pra:ias,ndiais,ticada,ticadas,ticado,ticados,ticam,ticar,ticaram,ticas,ticos,ticou
  pre:caucao,caucoes,cisam,cisao,cisaram,cisou,co,cos,dominando,encha,enche,enchem,enchendo,encher,encheram,encheu,enchia,enchida,enchidas,enchido,enchidos,ferem,ferindo,feriram,feriu,judica
  pre:judicada,judicadas,judicado,judicados,judicam,judicando,judicar,judicaram,judicava,judicou,judique,natais,nda,ndem,ndendo,nder,nderam,ndeu,ndia,ndida,ndidas,ndido,ndidos,paracao,paracoes
  pre:param,pararam,paros,parou,screva,screve,screvem,screvendo,screver,screveram,screveu,screvia,screvida,screvidas,screvido,screvidos,scricao,scricoes,senca,sencas,ssao,ssoes,vendo,venindo
  pre:veniram,veniu,viram,viu pri:meira,meiras,meiro,meiros,ncipais,oridade
  pro:cedimento,cedimentos,cesso,cessos,dutiva,dutivas,dutivo,dutivos,duto,dutos,duz,duza,duzem,duzia,duzida,duzidas,duzido,duzidos,duzindo,duzir,duziram,duziu,fissao,fissionais,fissional
  pro:fissoes,gnostica,gnosticada,gnosticadas,gnosticado,gnosticador,gnosticadora,gnosticadoras,gnosticadores,gnosticados,gnosticais,gnosticam,gnosticamos,gnosticando,gnosticar,gnosticara
  pro:gnosticaram,gnosticarao,gnosticaras,gnosticares,gnosticaria,gnosticariam,gnosticas,gnosticava,gnosticavam,gnostico,gnosticos,gnosticou,gnostique,gnostiquei,gnostiqueis,gnostiquem
  pro:gnostiquemos,gnostiques,gramam,gramaram,gramava,gramou,gredia,gredida,gredidas,gredido,gredidos,gredindo,gredir,grediram,grediu,gressao,gressivas,gressivos,gressoes,ibida,ibidas,ibido
  pro:ibidos,jecao,jecoes,jeto,jetos,nacao,ntuaria,ntuarias,ntuario,ntuarios,poe,por,postas,prio,prios,tecao,tecoes,tegem,tegendo,tegeram,tegeu,trusao,vaveis,vavel,vavelmente,veniencia
  pro:veniencias,vocam,vocaram,vocou,ximais pru:rido,ridos pse:udartrose,udoartrose,udoartroses psi:cose,coses pso:ass,riase,riases pto:se,ses pub:iss pud:eram pun:coes pus:eram
  pux:a,ada,adas,ado,ados,am,ando,ar,aram,ava,e,ou qua:drantectomias,dreis,dricepss,is,isquer,l,lidade,lidades,lquer,ntas,ntidade,ntidades,ntos,renta,rtos,se,tro
  que:bra,brados,bram,brando,brar,braram,brava,bre,brou,das,imadura,imaduras,ixa,ixada,ixadas,ixado,ixados,ixam,ixando,ixar,ixaram,ixava,ixe,ixo,ixos,ixou,m,nte,ntes,rem,stao,stionaria
  que:stionarias,stionarios,stoes qui:lo,lograma,logramas,los,s,sto,stos
  rad:iacao,iacoes,iais,iografa,iografada,iografadas,iografado,iografados,iografais,iografam,iografamos,iografando,iografar,iografara,iografaram,iografarao,iografaras,iografares,iografaria
  rad:iografariam,iografas,iografava,iografavam,iografe,iografei,iografeis,iografem,iografemos,iografes,iografo,iografou,iologista,iologistas rai:vas,zes ram:al,ificacao,ificacoes rap:az,azes
  raq:uidiana,uidianas,uidiano,uidianos ras:gada,gadas,gado,gados,treio,treios raz:ao,oes
  rea:bilitacao,bilitacoes,bsorcao,bsorvida,bsorvido,cao,coes,ge,gem,genda,gendada,gendadas,gendado,gendados,gendam,gendando,gendar,gendaram,gendava,gende,gendo,gendou,gia,gida,gidas,gido,gidos
  rea:gindo,giram,giu,is,lca,lcada,lcadas,lcado,lcados,lcam,lcando,lcar,lcaram,lcava,lcou,lizacao,lizacoes,lizam,lizaram,lizava,lizou,nimacao,nimacoes,valia,valiacao,valiacoes,valiada,valiadas
  rea:valiado,valiados,valiam,valiando,valiar,valiaram,valiava,valie,valiou reb:aixada,aixadas,aixado,aixados
  rec:eba,ebe,ebem,ebendo,eber,eberam,ebeu,ebia,ebida,ebidas,ebido,ebidos,ebimento,ebimentos,ecao,ecoes,eita,eitas,em,epcao,essos,hamada,hamado,omendam,omendaram,omendava,omendaveis,omendavel
  rec:omendou,onheca,onhece,onhecem,onhecendo,onhecer,onheceram,onheceu,onhecia,onhecida,onhecidas,onhecido,onhecidos,onstrucoes,onstrui,onstruindo,onstruiram,onstruiu,orrente,orrentes,ortam
  rec:ortaram,ortava,ortou,uperam,uperaram,uperou,usa,usada,usadas,usado,usados,usam,usando,usar,usaram,usas,usava,use,usou
  red:e,or,ucao,ucoes,uz,uza,uzem,uzia,uzida,uzidas,uzido,uzidos,uzindo,uzir,uziram,uziu ree:xpandidos,xpansao
  ref:aze,azem,azendo,azer,azia,eicao,eicoes,eita,eitas,eito,eitos,erem,erenciada,erenciadas,erenciado,erenciados,erendo,erindo,eriram,eriu,letem,letia,letida,letidas,letido,letidos,letindo
  ref:letir,letiram,letiu,lexo,lexos,luxo,luxos,orca,orcada,orcadas,orcado,orcados,orcam,orcando,orcar,orcaram,orcava,orcou,ormada,ormado,ormados,rataria,ratarias,ratario,ratarios
  reg:ioes,ionais,ista,istada,istadas,istado,istados,istam,istando,istar,istaram,istava,iste,istou,rediu,ressada,ressadas,ressado,ressados,ressam,ressando,ressao,ressar,ressaram,ressava
  reg:ressivas,ressivos,ressoes,ressou rei:niciam,niciaram,niciava,niciou,nternar
  rel:a,acao,ata,atada,atadas,atado,atados,atam,atando,atar,ataram,atava,atorio,atorios,atou,axa,axada,axadas,axado,axados,axam,axando,axar,axaram,axava,axe,axou,e,eitura,eituras,em,endo,er
  rel:eram,eu,ia,ida,idas,ido,idos,igiao,igioes
  rem:arca,arcada,arcadas,arcado,arcados,arcam,arcando,arcar,arcaram,arcava,arcou,issao,issoes,ocao,ocoes,ova,ovem,ovendo,over,overam,oveu,ovia,ovida,ovidas,ovido,ovidos ren:ais,ovam,ovaram,ovava,ovou
  reo:perada,peradas,perado,perados,perar
  rep:aram,araram,arava,arou,etem,eticao,eticoes,etindo,etiram,etiu,lecao,ousa,ousada,ousadas,ousado,ousados,ousam,ousando,ousar,ousaram,ousava,ouse,ousou,resentam,resentaram,resentava,resentou
  rep:rodutiveis,rodutivel req:uerem,uerendo,uerer,uereram,uereu,uisicao,uisicoes,uisitante,uisitantes
  res:idencia,idencias,iduais,istem,istindo,istiram,istiu,olucao,olucoes,olvem,olvendo,olveram,olveu,peita,peitada,peitadas,peitado,peitados,peitam,peitando,peitar,peitaram,peitava,peite,peito
  res:peitou,piracao,piracoes,piram,piraram,pirou,pondem,pondendo,ponderam,pondeu,ponsaveis,ponsavel,posta,postas,seca,secada,secadas,secado,secados,secam,secando,secar,secaram,secava,seccao
  res:secou,seque,tauram,tauraram,taurava,taurou,tringem,tringindo,tringiram,tringiu,tritiva,tritivas,tritivo,tritivos
  ret:ais,al,em,encao,encoes,endo,er,ida,idas,ido,idos,ificada,ificadas,ificado,ificados,ilinea,ilineas,ilineo,ilineos,iram,iraram,irava,irou,ite,ites,orna,ornada,ornadas,ornado,ornados,ornam
  ret:ornando,ornar,ornaram,ornava,orne,orno,ornos,ornou,orragia,orragias,os,racao,racoes,remias,ropeitorais,ropeitoral,roperitoneais,rovertida,rovertidas,rovertido,rovertidos
  reu:matologista,matologistas,nem,niao,nindo,nioes,niram,niu rev:em,endo,er,ia,ida,idas,ido,idos,indo,iram,ista,istas,isto,istos,iu rig:idezes rin:ites,orreia,orreias
  ris:cada,cadas,cado,cados,cam,cando,car,caram,cava,cos,cou rod:ada,adas,ado,ados,am,ando,ar,aram,as,ass,ava,ou ron:cam,caram,cava,cou
  rot:acao,acoes,uladas,ulados,ulagem,ulagens,ulais,ulam,ulamos,ulando,ulara,ularam,ularao,ularas,ulares,ularia,ulariam,ulava,ulavam,uleis,ulem,ulemos,ulou rou:pa,pas rub:or,ores rui:m rup:tura,turas
  rur:ais sab:em sac:rais sae:m sag:itais sai:a,das,do,r,ram,u sal:vas,vos san:gram,graram,grava,grou sao:s sar:ampo,ampos sat:isfatoria,isfatorias,isfatorio,isfatorios sau:daveis,davel
  sec:am,aram,ava,ou,recao,recoes,ulo sed:acao,acoes seg:mentar,mentares,uem,uimento,uimentos,uinte,uintes,uiu,urada,uradas,urado,urados,uram,uranca,urancas,urando,urar,uraram,urava,ure,urou sei:o
  sej:a,am sem:elhanca,elhancas,elhante,elhantes,inais sen:do,sibilidade,siveis,sivel,tem,tindo,tiram,tiu sep:aram,araram,arou,se,ses,siss,tais,to,tos
  ser:ao,inga,ingas,ralheira,ralheiras,ralheiro,ralheiros,vem,vico,vicos,vindo,viram,viu ses:sao,senta,soes set:embro,imo,or,ora,oras,ores seu:s sil:hueta,huetas
  sim:plificam,plificaram,plificava,plificou,ulacao,ulacoes
  sin:ais,al,aliza,alizada,alizadas,alizado,alizados,alizam,alizando,alizar,alizaram,alizava,alize,alizou,cronizam,cronizaram,cronizava,cronizou,oviais,usais sit:uacao,uacoes,uam,uaram,uou
  sob:reponiveis,reponivel,reposicao,reposicoes,retudo soc:iais sof:ra,re,rem,rendo,rer,reram,reu,ria,rida,ridas,rido,ridos,rimento
  sol:icitacao,icitacoes,icitam,icitaram,icitava,icitou,tada,tadas,tado,tados,tam,tando,tar,taram,tava,te,tou,tura,turas,ucao,uco,ucoes,ucos som:bra,bras,ente
  son:olencia,olencias,olenta,olentas,olento,olentos sop:ro,ros sor:ologia,ologias sou:be soz:inha,inho sua:s
  sub:durais,exposta,expostas,exposto,expostos,indo,iram,iu,linguais,oclusao,otima,otimas,otimo,otimos,segmentar,segmentares,stancia,stancias,stitua,stituem,stitui,stituia,stituida,stituidas
  sub:stituido,stituidos,stituindo,stituir,stituiram,stituiu,stituto,stitutos,totais suc:esso,essos sud:orese,oreses sug:erem,erindo,eriram,eriu suj:a,as,eito,eitos,o,os sul:co,cos,fa,fas
  sup:erexposta,erexpostas,erexposto,erexpostos,erficiais,inacao,lementar,lementares,orta,ortada,ortadas,ortado,ortados,ortam,ortando,ortar,ortaram,ortava,orte,ortou,raespinais,raespinal
  sup:raespinhosa,raespinhosas,raespinhoso,raespinhosos,rarrenais,rasselar,rasselares,rimem,rimindo,rimiram,rimiu sur:da,das,dez,dezes,do,dos,gimento,gimentos
  sus:peitada,peitadas,peitado,peitados,peitam,peitando,peitar,peitaram,peitava,peite,peitou,pendem,pendendo,penderam,pendeu,pensa,pensas,penso,pensos sut:uram,uraram,urava,urou
  tab:agismos,agista,agistas tal:uss,vez tam:anho,anhos,bem,pouco tap:am,aram,ava,ou tar:efa,efas,sica,sicas,sico,sicos tat:os,uagem,uagens tec:nologa,nologas,nologo,nologos
  tel:a,as,efonada,efonadas,efonado,efonados,efonam,efonar,efonaram,efone,efonema,efonemas,efonou,epatias,escopia tem:em,eram,eu,porais
  ten:dem,deram,deu,dineas,dineos,do,does,ha,tada,tadas,tado,tados,tam,tar,taram,tativa,tativas,tou ter:a,apeutas,ca,ceira,ceiro,co,ia,minacao,minacoes,minam,minaram,minou,mo,mos tes:ticuloso
  tet:raplegias,raplegicas,raplegicos tev:e tib:iais tid:o tin:ha,ham tir:eoidectomia,eoidectomias,eoidiana,eoidianas,eoidiano,eoidianos,eoidite,eoidites,oideu tiv:eram toc:am,aram,ava,ou
  tol:eram,eraram,erava,erou tom:am,aram,ava,ou ton:sila,silas,tura,turas,us,uss tor:acolombar,acolombares,cao,cicolo,cicolos,coes tos:sem,sia,sida,sidas,sido,sidos,sindo,sir,siram,siu tot:ais
  tra:balha,balhada,balhadas,balhado,balhador,balhadora,balhadoras,balhadores,balhados,balham,balhando,balhar,balharam,balhava,balhe,balho,balhos,balhou,cao,co,cos,dutor,dutora,dutoras,dutores
  tra:jeto,jetos,nsferem,nsferencia,nsferencias,nsferindo,nsferiram,nsferiu,nsfusao,nsfusoes,nsmitem,nsmitindo,nsmitiram,nsmitiu,nsplantada,nsplantadas,nsplantado,nsplantados,nsportam
  tra:nsportaram,nsportava,nsportou,nstorno,nstornos,nsversais,pezios,queado,queados,queais,queia,queias,quejo,tam,tamento,tamentos,taram,tava,tou,vesseira,vesseiras,vesseiro,vesseiros,z,zer
  tra:zida,zido tre:me,mem,mendo,mer,meram,meu,mia,mida,midas,mido,midos,ze,zentos tri:cepss,nta tro:ca,cas,mbonista,mbonistas,pecao,pecou,uxe,uxeram tub:aria,arias,ario,arios,erosidade
  tum:efacao,efacoes,oracao,oracoes,orais tun:eis tut:ora,oras ulc:eracao,eracoes
  ult:rapassa,rapassada,rapassadas,rapassado,rapassados,rapassam,rapassando,rapassar,rapassaram,rapassava,rapasse,rapassou,rassensiveis,rassensivel,rassonica,rassonicas,rassonico,rassonicos
  ult:rassonografica,rassonograficas,rassonografico,rassonograficos,rassons uma:s umb:igo,igos,ilicais ume:rais,ral umi:das,dos unh:a,as uni:dade,laterais uns ure:ia,ias,terais,trais
  urg:encista,encistas uri:nada,nadas,nado,nados,nam,nando,nar,naram,nava,nou uro:logia,logista,logistas usa:m,ram uso:u usu:ais ute:is,nte,ntes uti:lizacao,lizacoes,lizam,lizaram,lizava,lizou
  vac:ina,inacao,inacoes,inada,inadas,inado,inados,inam,inando,inar,inaram,inas,inava,ine,inou vag:inais vai val:idacao,idacoes,idam,idaram,idava,idou,var,vares
  var:iacao,iacoes,iam,iaram,iou,izes,izess
  vas:cularidade,cularidades,cularizacao,culha,culhada,culhadas,culhadeira,culhado,culhador,culhadora,culhadoras,culhadores,culhados,culhais,culham,culhamos,culhando,culhar,culhara,culharam
  vas:culharao,culharas,culhares,culharia,culhariam,culhas,culhava,culhavam,culhavel,culhei,culheis,culhem,culhemos,culho,culhou,culites vee:m veg:etais vei:o vel:ha,has,hos vem
  ven:cimento,cimentos,trais
  ver:bais,dadeira,dadeiras,dadeiro,dadeiros,ificacao,ificacoes,ificam,ificaram,ificou,melha,melhas,melhidao,melho,melhos,tebrados,tebrais,tebralidade,tebralidades,ticais,tigem,tigens
  ves:icais,icoureterais vez:es via:cao,gem,gens vid:ro vie:ram vig:ia,iada,iadas,iado,iados,iam,iando,iar,iaram,iava,ie,ilante,iou vin:do,ha,te vir:ais,am,ilha,ilhas
  vis:ao,cerais,iveis,ivel,oes,uais,ualizam,ualizaram,ualizava,ualizou viu:va,vo viv:em,er,eram,eu viz:inha,inhas,inho,inhos voc:e,es
  vol:tada,tadas,tado,tados,tam,tando,tar,taram,tava,tou,umosa,umosas,umoso,umosos vom:itam,itaram,itava,itou zum:bido,bidos
`);
