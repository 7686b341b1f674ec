/** Words of Portuguese of clinics and everyday, with the forms they take, that are nobody's name and in no table of the languages before it. Packed by their first three letters. */

export const portugueseWords = `
  aba:cate,cates,caxi,caxis,ixo,ndona,ndonam,ndonando,ndonar,ndonaram,ndonou,stece,stecem,stecendo,stecer,steceram,steceu,stecida
  aba:stecidas,stecido,stecidos,ula,ulada,uladas,ulado,ulados,ulam,ulamento,ulamentos,ulando,ularam,ulou abc:esso,essos
  abd:ominoplastia,ucao,ucoes,utor,utora,utoras,utores,uz,uzem,uzida,uzidas,uzido,uzidos,uzindo,uzir,uziram,uziu abe:lhas,rta,rtas,rto,rtos
  abl:acao,acoes abo:bora,boras,brinha,brinhas,cath,rta,rtada,rtadas,rtado,rtados,rtam,rtamento,rtamentos,rtando,rtar,rtaram,rtou
  abr:amos,em,iam,igos,imos,indo,ira,iram,irem,iria,irmos,iu,o abs:cesso,cessos,temias
  aca:ba,bam,bando,bar,baram,bou,demias,demica,demicas,demico,demicos,lma,lmada,lmadas,lmado,lmados,lmam,lmando,lmar,lmaram,lmava
  aca:lme,lmou,mada,madas,mado,mados,o,ro,ros acc:ao,oes
  ace:ita,itada,itadas,itado,itados,itam,itamos,itando,itar,itara,itaram,itarem,itaria,itarmos,itas,itasse,itava,itavam,itaveis
  ace:itavel,ite,itei,item,itemos,ites,ito,itos,itou,leram,leraram,lerava,lerou,nde,ndem,ndendo,nder,nderam,ndeu,ndida,ndidas,ndido
  ace:ndidos,ntuada,ntuadas,ntuado,ntuados,ssiveis,ssivel,sso,ssoria,ssorias,ssorio,ssorios,ssos
  ach:a,ada,adas,ado,ados,am,ando,ar,aram,atada,atadas,atado,atados,atamento,atamentos,ava,ou
  aci:anotica,anoticas,anotico,anoticos,dentada,dentadas,dentado,dentados,dentais,dental,dente,dentes,dez,dezes,ma
  aco:es,la,lia,lias,mpanha,mpanhada,mpanhadas,mpanhado,mpanhados,mpanham,mpanhamos,mpanhando,mpanhante,mpanhantes,mpanhar,mpanhara
  aco:mpanharam,mpanharem,mpanharia,mpanharmos,mpanhasse,mpanhava,mpanhavam,mpanhe,mpanhei,mpanhem,mpanhemos,mpanho,mpanhou,nselha
  aco:nselhada,nselhadas,nselhado,nselhados,nselham,nselhando,nselhar,nselharam,nselhava,nselhe,nselhou,ntece,ntecem,ntecendo,ntecer
  aco:nteceram,nteceu,ntecida,ntecidas,ntecido,ntecidos,pla,plada,pladas,plado,plados,plam,plando,plar,plaram,plou,rda,rdada,rdadas
  aco:rdado,rdados,rdam,rdando,rdar,rdaram,rdo,rdos,rdou,s,stuma,stumada,stumadas,stumado,stumados,stumam,stumando,stumar,stumaram
  aco:stumou,ugueira,ugueiras,ugueiro,ugueiros
  acr:edita,editada,editadas,editado,editados,editam,editando,editar,editaram,editou,escenta,escentada,escentadas,escentado,escentados
  acr:escentam,escentando,escentar,escentaram,escentava,escente,escentou,omios act:ividade,ividades,uais
  acu:car,cares,mulo,mulos,nhada,nhadas,nhado,nhados ada:limumabe,ptacao,ptacoes
  ade:lgacamento,lgacamentos,mais,nomiose,nopata,nopatas,quada,quadas,quado,quados,rente,rentes,rida,ridas,rido,ridos,sivo,sivos ade:us
  adi:a,ada,adas,ado,ados,am,amento,amentos,amos,ando,anta,antada,antadas,antado,antados,antam,antando,antar,antaram,antava,ante
  adi:antou,ar,ara,aram,arem,aria,armos,asse,ava,avam,ciona,cionada,cionadas,cionado,cionados,cionais,cionam,cionando,cionar,cionaram
  adi:cionava,cione,cionou,e,ei,em,emos,namia,namias,o,ou,posas,posos adj:untas,untos
  adm:inistracao,inistracoes,inistram,inistramos,inistrara,inistraram,inistrarem,inistraria,inistrarmos,inistrasse,inistrativa,inistrativas
  adm:inistrava,inistravam,inistrei,inistrem,inistremos,inistrou,issao,issoes,ite,item,itida,itidas,itido,itidos,itindo,itir,itiram adm:itiu
  ado:cao,coes,rmecida,rmecidas,rmecido,rmecidos,ta,tada,tadas,tado,tados,tam,tando,tar,taram,tou adq:uire,uirem,uirindo,uirir,uiriram,uiriu
  adr:enais ads:e adu:cao,tor,tora,toras,tores,z,zem,zida,zidas,zido,zidos,zindo,zir,ziram,ziu
  adv:ersa,ersas,erso,ersos,ertem,ertida,ertidas,ertido,ertidos,ertindo,ertir,ertiram,ertiu,ogada,ogadas,ogado,ogados
  aer:ada,adas,ado,ados,olin,oporto,oportos,oscopia,oscopias
  afe:bris,cta,ctada,ctadas,ctado,ctados,ctam,ctando,ctar,ctaram,ctou,ta,tada,tadas,tado,tados,tam,tando,tar,taram,tou
  afi:la,lada,ladas,lado,lados,lam,lamento,lamentos,lando,lar,laram,lhado,lhados,lou,rmam,rmaram,rmava,rmou afo:gamento,gamentos afr:icanas,icanos
  afu:ndada,ndadas,ndado,ndados,ndamento,ndamentos
  age:ndada,ndadas,ndado,ndados,ndam,ndamento,ndamentos,ndamos,ndando,ndar,ndara,ndaram,ndarem,ndaria,ndarmos,ndasse,ndava,ndavam
  age:nde,ndei,ndem,ndemos,ndo,ndou,nesia,nesias agi:tacao,tacoes,tam,taram,tou ago:ra
  agr:adaveis,adavel,adecam,adecamos,adecem,adecemos,adecendo,adecera,adeceram,adecerem,adeceria,adecermos,adecesse,adeceu,adeci
  agr:adeciam,adeco,afo,afos,avam,avamento,avamentos,avaram,avava,avou,edida,edidas,edido,edidos,edindo,edir,ediram,ediu,essao,essiva
  agr:essivas,essivo,essivos,essoes,icultora,icultoras,ide,idem
  agu:arda,ardada,ardadas,ardado,ardados,ardam,ardando,ardar,ardaram,ardava,arde,ardente,ardentes,ardou,lha,lhas ain:da
  aju:da,dada,dadas,dado,dados,dam,damos,dando,dar,dara,daram,darem,daria,darmos,das,dasse,dava,davam,de,dei,dem,demos,do,dou
  ala:rgam,rgamento,rgamentos,rgaram,rgava,rgou alb:endazol,uminas
  alc:a,anca,ancada,ancadas,ancado,ancados,ancam,ancando,ancar,ancaram,ancava,ancou,as,oois,oolica,oolicas,oolico,oolicos,oolismo alc:oolismos
  ale:gres,itamento,itamentos,m,rgeno,rgenos,rta,rtam,rtando,rtar,rtaram,rtou alf:ace,aces,aiates alg:aliada,aliado,odoes,uem,um,uma,umas,uns
  alh:eia,eias,eio,eios ali:anca,ancas,menta,mentacao,mentacoes,mentada,mentadas,mentado,mentados,mentam,mentando,mentar,mentaram,mentares,mentou,nha
  ali:nhada,nhadas,nhado,nhados,nham,nhamento,nhamentos,nhando,nhar,nharam,nhou,viam,viaram,viava,viou,vium
  alm:oco,ocos,ofada,ofadas,oxarifado,oxarifados
  alo:ja,jada,jadas,jado,jados,jam,jando,jar,jaram,jou,nga,ngada,ngadas,ngado,ngados,ngam,ngamento,ngamentos,ngando,ngar,ngaram alo:ngava,ngou,ngue
  alt:amente,era,eracao,eracoes,eram,erando,erar,eraram,erou alu:cinacao,cinacoes,na,nas,no,nos
  ama:menta,mentacao,mentacoes,mentada,mentadas,mentado,mentados,mentam,mentando,mentar,mentaram,mentava,mente,mentou,nha,rela,relas
  ama:relo,relos,rra,rrada,rradas,rrado,rrados,rram,rrando,rrar,rraram,rrava,rre,rrou,s,veis,vel amb:ulatoriais
  ame:aca,acas,ixas,ndoa,ndoas,ndoim,ndoins,norreia,norreias ami:cacina,gas,gdalite,gdalites,loidose,triptilina aml:odipina amn:iocentese
  amo:stra,stras amp:icilina,las,liam,liaram,liava,liou,lo,los,ola,olas,utacao,utacoes,utam,utando,utar,utaram,utou
  ana:lgesicas,lisada,lisadas,lisado,lisados,lisam,lisando,lisar,lisaram,lisava,lise,lises,lisou,nas,stomotica,stomoticas,stomotico ana:stomoticos
  anc:orada,oradas,orado,orados,oram,orando,orar,oraram,oron,orou
  and:ada,am,amos,ara,aram,arem,ares,aria,arilho,arilhos,armos,asse,avam,ebol,ei,em,emos,ou
  ane:is,lar,lares,miada,miadas,miado,miados,miais,miam,miamos,miando,miantes,miar,miara,miaram,miarao,miaras,miares,miaria,miariam
  ane:miava,miavam,micas,micos,miei,miem,miemos,mio,miou,miza,mizada,mizadas,mizado,mizados,mizais,mizam,mizamos,mizando,mizantes
  ane:mizar,mizara,mizaram,mizarao,mizaras,mizares,mizaria,mizariam,mizas,mizava,mizavam,mize,mizei,mizeis,mizem,mizemos,mizes,mizo
  ane:mizou,stesiais,stesiam,stesiamos,stesiando,stesiantes,stesiara,stesiaram,stesiarao,stesiaras,stesiares,stesiaria,stesiariam
  ane:stesiava,stesiavam,stesiei,stesiem,stesiemos,stesies,stesio,stesiologista,stesiologistas,stesiou,xa,xada,xadas,xado,xados
  ane:xam,xamos,xando,xar,xara,xaram,xarem,xaria,xarmos,xasse,xava,xavam,xe,xei,xem,xemos,xiais,xo,xos,xou anf:otericina
  ang:ioplastia,iorressonancia,iorressonancias,ulacao,ulacoes,ulando,ularam,ulou,ustiada,ustiadas,ustiado,ustiados,ustias
  ani:ctericas,ctericos,mais,versario,versarios anl:odipino ano:nimiza,nimizam,nimizando,nimizar,nimizaram,nimizou,rmais,tam,taram,tava,tou
  anq:uilose,uiloses ans:iedade,iolitico,ioliticos
  ant:ecipa,ecipada,ecipadas,ecipado,ecipados,ecipam,ecipando,ecipar,eciparam,ecipava,ecipe,ecipou,eontem,erolistese,erolisteses
  ant:evertida,evertidas,evertido,evertidos,iacido,iacidos,iarritmico,iarritmicos,ibioterapia,icoagulacao,iconcepcionais,iconcepcional
  ant:iconvulsivante,iconvulsivantes,idepressiva,idepressivas,idepressivo,idepressivos,idiabetico,idiabeticos,iemeticos,iepiletico
  ant:iepileticos,ifungico,ifungicos,igas,igeno,igenos,igo,igos,ipsicotico,ipsicoticos,itermico,itermicos,ivirais
  anu:ais,lam,lamos,lara,laram,larem,laria,larmos,lasse,lava,lavam,lei,lem,lemos,lou,nciam,nciaram,nciava,nciou,ss aon:de aor:tite,tites,toiliacos
  apa:gam,gamento,gamentos,garam,gava,gou,recam,recamos,recem,recemos,recendo,recera,receram,recerem,receria,recermos,recesse,receu
  apa:reci,reciam,recimento,recimentos,reco,relho,relhos,rencia,rencias
  ape:ndiciado,ndicite,ndicites,rtada,rtadas,rtado,rtados,rtam,rtando,rtar,rtaram,rtava,rte,rtou,sar,tite,tites api:cais,reticas,reticos,xabana
  apl:anamento,anamentos,icacao,icacoes,icam,icaram,icava,icou apn:eia,eias
  apo:fise,fises,ia,iada,iadas,iado,iados,iam,iamos,iando,iar,iara,iaram,iarem,iaria,iarmos,iasse,iava,iavam,ie,iei,iem,iemos,io
  apo:ios,iou,nevrotico,nevroticos,nta,ntada,ntadas,ntado,ntados,ntam,ntando,ntar,ntaram,ntou,senta,sentada,sentadas,sentado,sentadoria
  apo:sentadorias,sentados,sentam,sentando,sentar,sentaram,sentava,sente,sentou
  apr:eciam,eciaram,eciava,eciou,ende,endem,endendo,ender,enderam,endeu,endida,endidas,endido,endidos,esenta,esentacao,esentacoes
  apr:esentada,esentadas,esentado,esentados,esentam,esentamos,esentando,esentar,esentara,esentaram,esentarem,esentaria,esentarmos
  apr:esentasse,esentava,esentavam,esente,esentei,esentem,esentemos,esento,esentou,opriada,opriadas,opriado,opriados,oveita,oveitada
  apr:oveitadas,oveitado,oveitados,oveitam,oveitando,oveitar,oveitaram,oveitou
  aqu:ece,ecem,ecendo,ecer,eceram,eceu,ecida,ecidas,ecido,ecidos,eduto,edutos,ela,elas,ele,eles,em,iles,ilo,isicao,isicoes arb:itras,itros
  ari:piprazol arm:azem,azena,azenada,azenadas,azenado,azenados,azenam,azenando,azenar,azenaram,azenou,azens
  arq:uitecta,uitectas,uiteta,uitetas,uiteto,uitetos,uitetura,uiteturais,uiteturas,uiva,uivada,uivadas,uivado,uivados,uivam,uivando
  arq:uivar,uivaram,uivo,uivos,uivou
  arr:anca,ancam,ancamento,ancamentos,ancando,ancar,ancaram,ancou,anhao,anhoes,asta,astada,astadas,astado,astados,astam,astando
  arr:astar,astaram,astou,edondada,edondadas,edondado,edondados,efece,efecem,efecendo,efecer,efeceram,efeceu,efecida,efecidas,efecido
  arr:efecidos,itmo,oto,otos,ozes,uma,umada,umadas,umado,umados,umam,umando,umar,umaram,umou
  art:efatada,efatadas,efatado,efatados,efato,efatos,eriais,eriolas,esa,esao,esaos,esas,esoes,ificiais,igo,igos,riticas,riticos
  art:ritismos,rocentese,rocenteses,rodese,rodeses,ropode,ropodes,rose,roses,rosica,rosicas,rosico,rosicos arv:ore,ores asi:lo,los
  asp:ero,eros,eto,etos,iram,iraram,irou
  ass:alariada,alariadas,alariado,alariados,alto,altos,egura,egurada,eguradas,egurado,egurados,eguram,egurando,egurar,eguraram,egurava
  ass:egure,egurou,enta,entada,entadas,entado,entados,entam,entando,entar,entaram,entou,eptica,epticas,eptico,epticos,im,imetria
  ass:imetrias,imetrica,imetricas,imetrico,imetricos,ina,inada,inadas,inado,inados,inala,inalada,inaladas,inalado,inalados,inalam
  ass:inalando,inalar,inalaram,inalou,inam,inamos,inando,inar,inara,inaram,inarem,inaria,inarmos,inasse,inatura,inaturas,inava,inavam
  ass:ine,inei,inem,inemos,ino,inou,intomatica,intomaticas,intomatico,intomaticos,istem,istia,istida,istidas,istido,istidos,istindo
  ass:istir,istiram,istiu,ociacao,ociacoes,ociada,ociadas,ociado,ociados,ociam,ociar,ociaram,ociou,umem,umida,umidas,umido,umidos
  ass:umindo,umir,umiram,umiu,untos,usta,ustada,ustadas,ustado,ustados,ustam,ustando,ustar,ustaram,ustou ata:dura,duras
  ate:ncao,ncoes,ndem,ndendo,nderam,ndeu,ndimento,ndimentos,nta,ntas,nto,ntos,nua,nuacao,nuacoes,nuada,nuadas,nuado,nuados,nuam
  ate:nuando,nuar,nuaram,nuou,romatose,romatoses,rosclerose,roscleroses,sta,stada,stadas,stado,stados,stam,stamos,stando,star,staram ate:sto,stou
  ati:nge,ngem,ngida,ngidas,ngido,ngidos,ngindo,ngir,ngiram,ngiu,va,vas,vidade,vidades,vo,vos atl:eta,etas,etismo ato:rvastatina
  atr:apalha,apalhada,apalhadas,apalhado,apalhados,apalham,apalhando,apalhar,apalharam,apalhava,apalhe,apalhou,as,asa,asada,asadas
  atr:asado,asados,asam,asamos,asando,asar,asara,asaram,asarem,asaria,asarmos,asasse,asava,asavam,ase,asei,asem,asemos,aso,asos
  atr:asou,aumatica,aumaticas,aumatico,aumaticos,aves,avessa,avessada,avessadas,avessado,avessados,avessam,avessando,avessar,avessaram
  atr:avessava,avesse,avessou,iais,ibuem,ibui,ibuindo,ibuiram,ibuiu,ios,opela,opelada,opeladas,opelado,opelados,opelam,opelamento
  atr:opelamentos,opelando,opelar,opelaram,opelou atu:ais,al,aliza,alizam,alizando,alizar,alizaram,alizou,almente,m,ns aud:icao,icoes
  aum:entam,entaram,entou aus:culta,cultacao,cultacoes,cultas
  aut:ismo,ocarro,ocarros,oimunes,omoveis,omovel,oridade,oridades,oriza,orizam,orizando,orizar,orizaram,orizou,oscopia aux:ilio,ilios
  ava:lia,liacao,liacoes,liada,liadas,liado,liados,liam,liamos,liando,liar,liara,liaram,liarem,liaria,liarmos,liasse,liava,liavam
  ava:liaveis,liavel,lie,liei,liem,liemos,lio,liou,nca,ncada,ncadas,ncado,ncados,ncam,ncando,ncar,ncaram,ncou,ria,riada,riadas,riado
  ava:riados,riam,riando,riar,riaram,rias,riou ave:ias,las,nida,nidas,ntais,ntal,s
  avi:ao,oes,sam,samos,sara,saram,sarem,saria,sarmos,sasse,sava,savam,sei,sem,semos,sos,sou avo:s
  avu:lsao,lsiona,lsionada,lsionadas,lsionado,lsionados,lsionam,lsionando,lsionar,lsionaram,lsionou,lsoes axi:ais aza:tioprina aze:ites
  azi:a,as,tromicina azu:is bab:as bac:alhaus
  bai:larina,larinas,larino,larinos,rros,xa,xada,xadas,xado,xados,xam,xando,xar,xaram,xas,xava,xe,xo,xos,xou
  bal:anca,ancas,ancos,cao,coes,conista,conistas ban:ais,caria,carias,cario,carios,heiras,heiro,heiros,ho,hos
  bar:ato,atos,beira,beiras,beiros,itada,itadas,itado,itados
  bas:ais,ica,icas,ico,icos,quete,quetebol,quetes,tada,tadas,tado,tados,tam,tando,tar,taram,tou
  bat:atas,em,endo,eram,eu,ida,idas,ido,idos,imento,imentos beb:am,amos,em,emos,endo,era,eram,erem,eria,ermos,esse,eu,i,iam bel:ezas
  ben:eficiaria,eficiario,eficiarios,eficio,eficios,gala,galas,zetacil ber:otec bet:abloqueador,abloqueadores,abloqueante,abloqueantes,ametasona
  bib:erao,eroes,eron,erons,liotecaria,liotecarias,liotecario,liotecarios bic:epss,hos
  bif:osfonato,osfonatos,urcacao,urcacoes,urcada,urcadas,urcado,urcados,urcam,urcando,urcar,urcaram,urcou big:orna,ornas
  bil:aterais,obada,obadas,obado,obados bim:estres bio:loga,logas,logo,logos,medico,psiaram,psiou,quimica,quimicas bip:olaridade,olaridades
  bis:acodil,avo,avos,coitos,neta,netas,neto,netos ble:faroplastia,omicina blo:co,cos,quearam,queava,queio,queios,queou boa.s boc:hecha,hechas
  bol:acha,achas,as,ha,has,or,ores,sista,sistas,uss bom:beira,beiras,beiro,beiros,binha,binhas,bom,bons bon:itas,itos bor:dos,rachas,ramento,ramentos
  bot:oes box:e bra:desco,sileiras,sileiros,vas bri:ga,gadas,gado,gados,gam,gando,gar,garam,gas,gou,lhantes,nco,ncos,nquedo,nquedos
  bro:colis,mocriptina,moprida,ncodilatador,ncodilatadores,ncopneumonia,ncopneumonias,ncoscopia,ncoscopio,nquiais,nquica,nquicas
  bro:nquice,nquico,nquicos,nquiolite,nquiolites,nquiolos,nquite,nquites bru:ta,tas,tos buc:ais,omaxilofaciais,omaxilofacial bud:esonida
  bup:renorfina bur:acos bus:cam,caram,cas,cava,cou
  cab:eceiras,eleireira,eleireiras,eleireiro,eleireiros,em,endo,er,eram,ergolina,eu,ida,idas,idos,ine,ras cac:a,as,aus,haca,hacas,horros
  cad:eia,eira,eirante,eirantes,eiras cae:m,s cai:am,bra,bras,mbra,mbras,mos,ndo,r,ram,rem,ria,u,xas
  cal:afrio,afrios,canhar,canhares,cas,cificacao,cificacoes,cificais,cificam,cificamos,cificando,cificara,cificaram,cificarao,cificaras
  cal:cificares,cificaria,cificariam,cificas,cificava,cificavam,cificou,culam,cularam,culava,culou,dos,endario,endarios,ibracao
  cal:ibram,ibraram,ibrava,ibrou,mante,mantes,mas,mos,os
  cam:aroes,iao,inha,inhada,inhadas,inhado,inhados,inham,inhamos,inhando,inhao,inhar,inhara,inharam,inharem,inharia,inharmos,inhasse
  cam:inhava,inhavam,inhe,inhei,inhem,inhemos,inhoes,inhoneira,inhoneiras,inhoneiro,inhoneiros,inhonete,inhonetes,inhos,inhou,ioes
  cam:ionistas,isas,iseta,isetas,isola,isolas,pones,ponesa,ponesas,poneses
  can:alizador,alizadora,alizadoras,alizadores,alizam,alizaram,alizou,celam,celamos,celando,celar,celara,celaram,celarem,celaria
  can:celarmos,celasse,celava,celavam,cele,celei,celem,celemos,celo,celou,cros,hota,hotas,hotos,inos,saco,sacos,toras,tores,ulas
  cap:acete,acetes,acidade,acidades,az,azes,itatos,otamento,otamentos,tacao,tacoes,tam,taram,tava,tou caq:uetica,ueticas,uetico,ueticos
  car:acteriza,acterizada,acterizadas,acterizado,acterizados,acterizam,acterizando,acterizar,acterizaram,acterizava,acterize,acterizou
  car:anguejo,anguejos,ate,ates,bamazepina,cinomatose,cinomatoses,diologias,diologista,diologistas,diopatas,diopatica,diopaticas
  car:diopatico,diopaticos,diorrespiratoria,diorrespiratorias,diorrespiratorio,diorrespiratorios,dioscopia,dioscopio,dioversao,dioversor
  car:ece,ecem,ecendo,ecer,eceram,eceu,ecida,ecidas,ecido,ecidos,iada,iadas,iado,iados,imba,imbada,imbadas,imbado,imbados,imbam
  car:imbando,imbar,imbaram,imbava,imbe,imbo,imbos,imbou,oco,ocos,os,pica,picas,pico,picos,pinteira,pinteiras,pinteiros,pometacarpais
  car:raca,racas,rapatos,rega,regada,regadas,regado,regados,regam,regando,regar,regaram,regava,regou,regue,rinha,rinhas,ros,tao
  car:taz,tazes,teira,teiras,teirinha,teiro,teiros,tilagem,tilagens,toes cas:adas,am,ando,aram,ou,tanhas
  cat:apora,aporas,arros,egoria,egorias,eterismo,eterismos,eteriza,eterizam,eterizando,eterizar,eterizaram,eterizou,olica,olicas
  cat:olico,olicos,orze cau:dais,sam,saram,sas,sou,teriza,terizam,terizando,terizar,terizaram,terizou
  cav:alos,idade,itacao,itacoes,itada,itadas,itado,itados,os cax:umba,umbas ceb:olas cec:ais,o,os ced:em,endo,eram,eu,ida,idas,ido,idos,o
  cef:alexina,azolina,triaxona,uroxima ceg:a,as,o,os,ueira,ueiras cei:a,as
  cel:ebra,ebrada,ebradas,ebrado,ebrados,ebram,ebrando,ebrar,ebraram,ebrou,ecoxibe,ulares,ulite,ulites
  cen:oura,ouras,tena,tos,tragem,tragens,trais,tram,traram,trava,trou
  cer:eais,ebelar,ebelares,ebracao,ebracoes,ebrais,ebraliza,ebralizada,ebralizadas,ebralizado,ebralizados,ebralizais,ebralizam,ebralizamos
  cer:ebralizando,ebralizar,ebralizara,ebralizaram,ebralizarao,ebralizaras,ebralizares,ebralizaria,ebralizariam,ebralizas,ebralizava
  cer:ebralizavam,ebralize,ebralizei,ebralizeis,ebralizem,ebralizemos,ebralizes,ebralizo,ebralizou,ebroide,ejas,tas,teza,tezas,tidao
  cer:tidoes,tificada,tificadas,tificam,tificando,tificar,tificaram,tifico,tificou,tos,veja,vejas,vicais
  ces:ariana,arianas,sada,sadas,sado,sados,sam,sar,saram,sou cet:amina,irizina,oacidose,oacidoses,oprofeno,orolaco
  cha:ma,mada,madas,mado,mados,mam,mamos,mando,mar,mara,maram,marem,maria,marmos,masse,mava,mavam,me,mei,mem,memos,mou,pas,ssi,ve cha:vena,venas
  che:fe,fia,fias,ga,gada,gadas,gado,gados,gam,gamos,gando,gar,gara,garam,garem,garia,garmos,gasse,gava,gavam,go,gou,gue,guei,guem
  che:guemos,ia,ias,io,ios cho:rada,radas,rado,rados,ram,ramos,rando,rar,rara,raram,rarem,raria,rarmos,rasse,rava,ravam,rei,rem,remos,rou
  chu:mbo,mbos,peta,petas,veira,veiras,veiro,veiros cia:nocobalamina,nosada,nosadas,nosado,nosados,talgia,talgias
  cic:atriciais,atriza,atrizam,atrizando,atrizar,atrizaram,atrizes,atrizou,lismo,lista,listas,lofosfamida,los,losporina cid:ades
  cie:ncia,ncias,ntifica,ntificas,ntista,ntistas cif:oplastia,oplastias,ose,oses cig:arro,arros
  cin:escopia,quenta,ta,tas,tigrafica,tigraficas,tigrafico,tigraficos,tilografica,tilograficas,tilografico,tilograficos,tos
  cip:rofibrato,rofloxacina,rofloxacino
  cir:cuncisao,cuncisoes,cunda,cundada,cundadas,cundado,cundados,cundam,cundando,cundar,cundaram,cundou,cunferenciais,cunvolucao
  cir:cunvolucoes,rose,roses,urgia,urgiao,urgias,urgica,urgicas,urgico,urgicos,urgioes cis:sura,suras,ticas,ticos,tites,to,tos
  cit:ologica,ologicas,ologico,ologicos,ologista,ologistas
  cla:mpa,mpada,mpadas,mpado,mpados,mpam,mpando,mpar,mparam,mpeada,mpeadas,mpeado,mpeados,mpeando,mpear,mpearam,mpeia,mpeiam,mpeou
  cla:mpou,ras,ritromicina,ssicas,ssicos,ssificada,ssificadas,ssificado,ssificados,ssificam,ssificar,ssificaram,ssificava,ssificou
  cla:ssifique,udicacao,udicacoes,udicada,udicadas,udicado,udicados,udicam,udicando,udicar,udicaram,udicou,vulanato
  cli:materio,materios,ndamicina,pa,pada,padas,pado,pados,pam,pando,par,param,pe,pou,ster,steres clo:roquina,rtalidona,zapina
  coa:bita,bitada,bitadas,bitado,bitados,bitam,bitando,bitar,bitaram,bitou,gulacao,gulacoes,gulada,guladas,gulado,gulados,gulam
  coa:gulando,gularam,gulopatia,gulou
  cob:erta,ertas,erto,ertos,rada,radas,rado,rados,ram,ranca,rancas,rando,rar,raram,re,rem,res,ria,rida,ridas,rido,ridos,rindo,rir cob:riram,riu,rou
  coc:ada,adas,ado,ados,ainas,am,amos,ando,ar,aram,arem,aria,armos,asse,avam,e,ei,eira,eiras,em,emos,leas,ou
  cod:ifica,ificada,ificadas,ificado,ificados,ificam,ificando,ificar,ificaram,ificou,igo,igos
  coi:ce,fa,fas,ncidem,ncidida,ncididas,ncidido,ncididos,ncidindo,ncidir,ncidiram,ncidiu,sa,sas
  col:aboracao,aboram,aborante,aborantes,aboraram,aborativa,aborativas,aborativo,aborativos,aborava,aborou,ada,adas,am,ando,angiorressonancia
  col:angiorressonancias,angites,apsa,apsam,apsando,apsar,apsaram,apso,apsos,apsou,ar,aram,aterais,ecao,ecistites,ecoes,egios,elitiase
  col:elitiases,estase,estases,esterois,eta,etas,ete,etes,etiva,etivas,etivo,etivos,ha,ham,hamos,he,heita,heitas,hem,hemos,hendo
  col:hera,heram,herem,heres,heria,hermos,hesse,heu,hi,hia,hiam,hida,hidas,hido,hidos,ho,ide,idem,idida,ididas,idido,ididos,idindo
  col:idir,idiram,idiu,ima,imacao,imam,imando,imar,imaram,imou,irio,irios,isao,isoes,ocacao,ocacoes,ocam,ocamos,ocaram,ocarem,ocaria
  col:ocarmos,ocasse,ocava,ocavam,ocou,onicas,onicos,onoscopia,onoscopias,oquei,oquem,oquemos,urias
  com:am,amos,boio,boios,eca,ecada,ecadas,ecado,ecados,ecam,ecamos,ecando,ecar,ecara,ecaram,ecarem,ecaria,ecarmos,ecasse,ecava,ecavam
  com:ece,ecei,ecem,ecemos,eco,ecos,ecou,em,endo,entam,entamos,entara,entaram,entarem,entaria,entarias,entarmos,entasse,entava,entavam
  com:entei,entem,entemos,entou,era,eram,erciais,ercio,ercios,erem,eria,ermos,esse,eu,i,iam,ichao,ichoes,igo,inuicao,inutiva,inutivas
  com:inutivo,inutivos,issao,issaria,issarias,issario,issarios,issoes,oda,odas,odos,pactas,pactos,panheira,panheiras,panheiros,paracoes
  com:param,paramos,parara,pararam,pararem,pararia,pararmos,parasse,parava,paravam,paraveis,paravel,parece,parecem,parecendo,parecer
  com:pareceram,pareceu,parecida,parecidas,parecido,parecidos,parecimento,parecimentos,paremos,parou,partilha,partilhada,partilhadas
  com:partilhado,partilhados,partilham,partilhando,partilhar,partilharam,partilhou,pativeis,pativel,petencia,petencias,peticao,peticoes
  com:plementar,plementares,pletam,pletaram,pletou,plexa,plexas,plexo,plexos,plicacao,plicacoes,plicam,plicaram,plicou,portamento
  com:portamentos,postas,postos,prada,pradas,prado,prados,pram,prando,prar,praram,preenda,preendam,preendamos,preende,preendem,preendemos
  com:preendendo,preender,preendera,preenderam,preenderem,preenderia,preendermos,preendesse,preendeu,preendi,preendia,preendiam
  com:preendida,preendidas,preendido,preendidos,preendo,preensao,preensoes,pressao,pressivas,pressiveis,pressivel,pressivos,pressoes
  com:prida,pridas,prido,pridos,primem,primento,primentos,primindo,primir,primiram,primiu,prometem,prometendo,prometeram,prometeu
  com:prometidas,prometidos,promisso,promissos,prou,prova,provada,provadas,provado,provados,provam,provamos,provando,provar,provara
  com:provaram,provarem,provaria,provarmos,provasse,provava,provavam,prove,provei,provem,provemos,provo,provou,putador,putadores
  com:um,unicacao,unicacoes,unicam,unicaram,unicou,unidade,unidades,unitaria,unitarias,unitario,unitarios,uns
  con:cavidade,ceito,ceitos,centrada,centradas,centrado,centrados,centram,centrando,centrar,centraram,centrou,cluem,clui,cluidas
  con:cluidos,cluindo,cluir,cluiram,cluiu,clusao,clusiva,clusivas,clusivo,clusivos,clusoes,creta,cretas,creto,cretos,densacao,densacoes
  con:dicao,diciona,dicionada,dicionadas,dicionado,dicionados,dicionam,dicionando,dicionar,dicionaram,dicionou,dicoes,drocalcinose
  con:drocalcinoses,drocostais,drocostal,dromalacia,dromalacias,drossarcoma,drossarcomas,ducao,duta,dutas,duto,dutor,dutora,dutoras
  con:dutores,dutos,duz,duzem,duzida,duzidas,duzido,duzidos,duzindo,duzir,duziram,duziu,ectam,ectaram,ectava,ectou,feiteira,feiteiras
  con:feiteiro,feiteiros,ferida,feridas,ferido,feridos,fianca,fiancas,fiaveis,fiavel,figuracao,figuracoes,figurada,figuradas,figurado
  con:figurados,figuram,figurando,figurar,figuraram,figurou,firmacao,firmacoes,firmam,firmamos,firmara,firmaram,firmarem,firmaria
  con:firmarmos,firmasse,firmava,firmavam,firmei,firmem,firmemos,firmou,flito,flitos,flituosa,flituosas,flituoso,flituosos,fluem
  con:flui,fluida,fluidas,fluido,fluidos,fluindo,fluir,fluiram,fluiu,forme,fortaveis,fortavel,fusao,fusoes,heca,hecam,hecamos,hece
  con:hecem,hecemos,hecendo,hecer,hecera,heceram,hecerem,heceria,hecermos,hecesse,heceu,heci,hecia,heciam,hecida,hecidas,hecido
  con:hecidos,hecimento,hecimentos,heco,izacao,izacoes,juge,juges,juntivite,juntivites,junto,juntos,nosco,osco,sciencia,sciencias
  con:secutivas,secutivos,segue,seguem,segui,seguia,seguiam,seguimos,seguindo,seguir,seguira,seguiram,seguirem,seguiria,seguirmos
  con:seguisse,seguiu,selho,selhos,sentem,sentida,sentidas,sentido,sentidos,sentimento,sentimentos,sentindo,sentir,sentiram,sentiu
  con:sequencia,sequencias,serta,sertada,sertadas,sertado,sertados,sertam,sertando,sertar,sertaram,sertava,serte,sertou,servam,servaram
  con:servou,sidera,siderada,sideradas,siderado,siderados,sideram,siderando,siderar,sideraram,sideraveis,sideravel,siderou,siga
  con:sigam,sigamos,sigo,sistem,sistindo,sistiram,sistiu,solidacao,solidacoes,solidam,solidando,solidar,solidaram,solidou,statacao
  con:statacoes,statam,stataram,statou,stipacao,stipacoes,stituido,stroem,stroi,strucao,strucoes,sultam,sultaram,sultor,sultora
  con:sultoras,sultores,sultou,sumo,sumos,tabilista,tabilistas,tactam,tactaram,tactava,tactou,tactuante,tactuantes,tador,tadora
  con:tadoras,tadores,tagia,tagiada,tagiadas,tagiado,tagiados,tagiam,tagiando,tagiar,tagiaram,tagiou,tam,taminam,taminando,taminar
  con:taminaram,taminou,tamos,tara,taram,tarem,taria,tarmos,tas,tasse,tatada,tatadas,tatado,tatados,tatam,tatando,tatar,tataram
  con:tatos,tatou,tavam,tei,tem,temos,tendo,ter,teudo,teudos,tia,tida,tidas,tido,tidos,tigo,tinuam,tinuamos,tinuara,tinuaram,tinuarem
  con:tinuaria,tinuarmos,tinuasse,tinuavam,tinuemos,tinuidade,tinuou,torna,tornada,tornadas,tornado,tornados,tornam,tornando,tornar
  con:tornaram,tornou,tou,tracecao,tracepcao,traceptivo,traceptivos,traditoria,traditorias,traditorio,traditorios,traem,traida,traidas
  con:traido,traidos,traindicacao,traindicacoes,traindo,trair,trairam,traiu,tralaterais,traria,trarias,trario,trarios,tratadas,tratados
  con:tratam,tratando,tratar,trataram,trateis,tratil,tratos,tratou,tratura,traturas,tribuem,tribui,tribuida,tribuidas,tribuido,tribuidos
  con:tribuindo,tribuir,tribuiram,tribuiu,trolam,trolaram,trolava,trolos,trolou,tudo,tusao,tusoes,vem,vencem,vencendo,venceram,venceu
  con:venio,venios,versa,versas,vexidade,vida,vidas,vido,vidos,vindo,vir,viram,viu,vivem,vivendo,viver,viveram,viveu,vivido,vividos
  con:voca,vocam,vocando,vocar,vocaram,vocou,vosco,vulsao,vulsoes
  coo:peram,peraram,perativa,perativas,perativo,perativos,perou,rdena,rdenada,rdenadas,rdenado,rdenador,rdenadora,rdenadoras,rdenadores
  coo:rdenados,rdenam,rdenando,rdenar,rdenaram,rdenou cop:iada,iadas,iado,iados,iam,iando,iar,iaram,iou,o,os,rocultura,roculturas
  cor:acoes,ada,adas,ados,dao,das,does,iza,izas,neto,netos,nos,oas,onais,onariana,onarianas,onariano,onarianos,onaviruss,oplastia
  cor:recao,reccao,reccoes,recoes,redor,redora,redoras,redores,reio,reios,relacao,relaciona,relacionada,relacionadas,relacionado
  cor:relacionados,relacionam,relacionando,relacionar,relacionaram,relacionou,relacoes,respondem,respondendo,respondente,responderam
  cor:respondeu,reta,retamente,retas,reto,retos,rida,ridas,rigem,rigia,rigida,rigidas,rigido,rigidos,rigindo,rigir,rigiram,rigiu
  cor:robora,roborada,roboradas,roborado,roborados,roboram,roborando,roborar,roboraram,roborou,tam,tamos,tando,tar,tara,taram,tarem
  cor:taria,tarmos,tasse,tava,tavam,tei,tem,temos,ticais,tou cos:tais,tela,tureira,tureiras,tureiro,tureiros cou:rgette,rgettes,ro,ros,ves
  cox:artrose,artroses,os coz:inha,inhas,inheira,inheiras,inheiro,inheiros
  cra:niais,niana,nianas,niano,nianos,niocervicais,niofaciais,niofaringiomas,niologa,niologas,niologia,niologica,niologicas,niologico
  cra:niologicos,niologista,niologistas,niologo,niologos,nioplastia,niotomias,vo,vos
  cre:che,ches,denciada,denciado,me,mes,pitacao,pitacoes,sce,scem,scer,sceram,sceu,scida,scidas,scido,scidos,scimento,scimentos
  cri:ada,adas,ados,am,ando,ar,aram,oablacao,oablacoes,ou,ptorquidia,ptorquidias,stalino,stalinos cro:stas
  cru:rais,za,zam,zamento,zamentos,zando,zar,zaram,zou cub:itais cui:da,dada,dadas,dadosa,dadosas,dadoso,dadosos,dam,dando,dar,daram,dou
  cuj:a,as,o,os cul:pa,pas,tura,turais,turas
  cum:pra,pram,pramos,pre,prem,pri,pria,priam,prida,pridas,pridos,primentos,primos,prindo,prir,prira,priram,prirem,priria,prirmos cum:prisse,priu,pro
  cun:hada,hadas,hados,has cur:etagem,etagens,iosa,iosas,iosos,sam,saram,sos,sou,ta,tas,to,tos,vas,vos cus:tos dab:igatrana dam:os
  dan:cas,ifica,ificada,ificadas,ificado,ificados,ificam,ificando,ificar,ificaram,ificava,ificou,ifique dap:agliflozina
  daq:uela,uelas,uele,ueles,ui,uilo dar:ao,emos dat:ada,adas,ado,ados,am,ar,aram,ou dav:am
  dea:mbula,mbulacao,mbulacoes,mbulada,mbuladas,mbulado,mbulados,mbulam,mbulando,mbularam,mbulou deb:aixo
  dec:adas,idem,idindo,idiram,idiu,isao,isoes,laracao,laracoes,laram,laramos,lararam,larava,larou,rescente
  ded:ica,icada,icadas,icado,icados,icam,icando,icar,icaram,icou
  def:ecada,ecadas,ecado,ecados,ecam,ecando,ecar,ecaram,ecou,eito,eitos,eituosa,eituosas,eituoso,eituosos,ende,endem,endendo,enderam
  def:endeu,endida,endidas,endido,endidos,esa,esas,ice,ices,iciencia,iciencias,iciente,inem,inicao,inicoes,inida,inidas,inido,inidos
  def:inindo,inir,iniram,initiva,initivas,initivo,initivos,lazacorte,ormacao,ormacoes,ormidade
  deg:eneracao,eneracoes,luta,lute,lutem,lutia,luticao,luticoes,lutida,lutidas,lutido,lutidos,lutindo,lutir,lutiram,lutiu,rada,radam
  deg:radando,radar,radaram,radou
  dei:scencia,scencias,ta,tada,tadas,tado,tados,tam,tamos,tando,tar,tara,taram,tarem,taria,tarmos,tasse,tava,tavam,te,tei,temos
  dei:to,tou,xa,xada,xadas,xado,xados,xam,xamos,xando,xar,xara,xaram,xarem,xaria,xarmos,xasse,xava,xavam,xe,xei,xem,xemos,xo,xou dej:ecao,ecoes
  del:a,as,e,egacia,egacias,imitam,imitaram,imitou,irio,irios
  dem:ais,andas,onstra,onstrada,onstradas,onstrado,onstrados,onstram,onstrando,onstrar,onstraram,onstrava,onstre,onstrou,orada,oradas
  dem:orado,orados,oram,orando,orar,oraram,oras,orou den:ervacao,ervacoes,sidade,tais
  dep:akene,artamento,artamentos,endem,endencia,endencias,endendo,endente,ender,enderam,endeu,endida,endidas,endido,endidos,ositos
  dep:ressao,ressoes,rimida,rimidas,rimido,rimidos,uracao,uracoes
  der:am,ivacao,ivacoes,matica,maticas,matico,maticos,matologista,matologistas,matoses
  des:aceleracao,aceleracoes,agradaveis,agradavel,alinhamento,alinhamentos,aparecem,aparecendo,apareceram,apareceu,aparecimento
  des:aparecimentos,bloquearam,bloqueava,bloqueou,brida,bridada,bridadas,bridado,bridados,bridam,bridamento,bridamentos,bridando
  des:bridar,bridaram,bridou,ca,camos,cansa,cansada,cansadas,cansado,cansados,cansam,cansando,cansar,cansaram,canso,cansos,cansou
  des:carrega,carregada,carregadas,carregado,carregados,carregam,carregando,carregar,carregaram,carregou,cartam,cartaram,cartava
  des:cartaveis,cartavel,cartou,ce,cem,cemos,cendo,cer,cera,ceram,cerem,ceria,cermos,cesse,ceu,ci,cia,ciam,cida,cidas,cido,cidos
  des:co,coberta,cobertas,coberto,cobertos,cobre,cobrem,cobri,cobria,cobriam,cobrida,cobridas,cobrido,cobridos,cobrimos,cobrindo
  des:cobrir,cobrira,cobriram,cobrirem,cobriria,cobrirmos,cobrisse,cobriu,colada,colado,colamento,colamentos,compensacao,compensacoes
  des:conectam,conectaram,conectava,conectou,confortaveis,confortavel,conforto,confortos,conhecida,conhecidas,conhecido,conhecidos
  des:conta,contada,contadas,contado,contados,contam,contando,contar,contaram,continua,continuas,continuo,continuos,conto,contos
  des:contou,creva,creve,crevem,crevendo,crever,creveram,creveu,crevia,crevida,crevidas,crevido,crevidos,cricoes,cubram,cubramos
  des:cubro,culpas,culpe,dentada,dentadas,dentado,dentados,eja,ejada,ejadas,ejado,ejados,ejam,ejando,ejar,ejaram,ejava,ejaveis,ejavel
  des:eje,ejo,ejos,ejou,emboca,embocada,embocadas,embocado,embocados,embocam,embocando,embocar,embocaram,embocou,empenho,empenhos
  des:empregada,empregadas,empregado,empregados,encadeada,encadeadas,encadeado,encadeados,encadeando,encadear,encadearam,encadeia
  des:encadeiam,encadeou,encarceramento,enhista,enhistas,envolva,envolve,envolvem,envolvendo,envolver,envolveram,envolveu,envolvia
  des:envolvida,envolvidas,envolvido,envolvidos,envolvimento,envolvimentos,favoraveis,favoravel,fibrilhador,fibrilhadores,focada
  des:focadas,focado,focados,gaste,gastes,idrata,idratada,idratadas,idratado,idratados,idratam,idratando,idratar,idrataram,idratou
  des:iguais,igual,infeta,infetada,infetadas,infetado,infetados,infetam,infetando,infetar,infetaram,infetava,infete,infetou,jejum
  des:jejuns,liga,ligada,ligadas,ligado,ligados,ligam,ligando,ligar,ligaram,ligava,ligou,ligue,lizamento,lizamentos,loca,locada
  des:locadas,locado,locados,locam,locamento,locamentos,locando,locar,locaram,locava,locou,loque,loratadina,maio,maios,maiou,marca
  des:marcada,marcadas,marcado,marcados,marcam,marcamos,marcando,marcar,marcara,marcaram,marcarem,marcaria,marcarmos,marcasse,marcava
  des:marcavam,marco,marcou,marque,marquei,marquem,marquemos,mielinizacao,monta,montada,montadas,montado,montados,montam,montando
  des:montar,montaram,montou,mopressina,necessaria,necessarias,necessario,necessarios,nutricao,nutricoes,orientacao,orientacoes
  des:pede,pedem,pedia,pedida,pedidas,pedido,pedidos,pedindo,pedir,pediram,pediu,perta,pertada,pertadas,pertado,pertados,pertam
  des:pertando,pertar,pertaram,pertou,portista,portistas,portiva,portivas,portivo,portivos,porto,portos,prendimento,prendimentos
  des:sa,se,ta,tacam,tacaram,tacava,tacou,tas,te,troem,troi,truem,trui,truida,truidas,truido,truidos,truindo,truir,truiram,truiu
  des:via,viam,viando,viar,viaram,vio,vios,viou
  det:alha,alhada,alhadas,alhado,alhados,alham,alhando,alhar,alharam,alhe,alhes,alhou,ectam,ectaram,ectora,ectoras,erioracao,erioracoes
  det:eriorada,erioradas,eriorado,eriorados,erioram,eriorando,eriorar,erioraram,eriorou,erminam,erminante,erminantes,erminaram,erminou
  det:eta,etada,etadas,etado,etados,etam,etando,etar,etaram,etava,ete,etor,etora,etoras,etores,etou deu
  dev:em,endo,er,era,eram,eria,eu,ia,ido,idos,olvem,olvendo,olver,olveram,olveu,olvida,olvidas,olvido,olvidos dex:ametasona,clorfeniramina
  dez:anove,asseis,assete,embro,ena,enas,enove,esseis,essete,oito
  dia:betess,fise,fises,gnosticada,gnosticadas,gnosticado,gnosticados,gnosticais,gnosticam,gnosticamos,gnosticando,gnosticara,gnosticaram
  dia:gnosticarao,gnosticaras,gnosticares,gnosticaria,gnosticariam,gnosticava,gnosticavam,gnosticou,gnostiquei,gnostiqueis,gnostiquem
  dia:gnostiquemos,lisada,lisadas,lisado,lisados,lise,lises,nte,rista,ristas,rreia,rreias dic:lofenaco
  dif:enidramina,erem,erenca,erencas,erenciacao,erendo,erindo,eriram,eriu,iceis,iculdade,iculdades,icultam,icultaram,icultava,icultou
  dif:undem,undindo,undiram,undiu,usoes
  dig:am,estoria,estorias,estorio,estorios,itada,itadas,itado,itados,itais,italizam,italizaram,italizava,italizou,itando,itaram dig:itou,nas
  dil:atacao,atacoes,atam,atando,atar,ataram,atou
  dim:ensao,ensoes,inuem,inuia,inuicao,inuicoes,inuida,inuidas,inuido,inuidos,inuindo,inuir,inuiram,inuiu din:heira,heiras,heiro,heiros
  dip:irona,ironas dir:a,ao,ecao,eccao,eccoes,ecoes,ectoras,emos,etas,etor,etora,etoras,etores,ia,igem,igi,igiam,igimos,igindo,igira,igiram,igirem
  dir:igiria,igirmos,igisse,igiu,ija,ijam,ijamos,ijo
  dis:cais,ciplina,ciplinas,cussao,cussoes,cutem,cutindo,cutiram,cutiu,funcao,funcoes,menorreia,menorreias,parada,paradas,parado
  dis:parados,parando,parar,pararam,paro,paros,parou,pensario,pensarios,pepsias,pneia,pneias,pneica,pneicas,pneico,pneicos,poe,pondo
  dis:ponha,poniveis,ponivel,por,posicao,posicoes,postos,punha,puseram,se,seca,secacao,secacoes,secada,secadas,secado,secador,secadora
  dis:secadoras,secadores,secados,secais,secam,secamos,secando,secantes,secao,secar,secara,secaram,secarao,secaras,secares,secaria
  dis:secariam,secas,secava,secavam,seccao,seccoes,seco,secou,sector,seminacao,seminacoes,seminada,seminadas,seminado,seminados
  dis:semos,ser,seram,sesse,so,tais,tancia,tancias,tendendo,tenderam,tensao,tensoes,tingue,tinguem,tinguida,tinguidas,tinguido,tinguidos
  dis:tinguindo,tinguir,tinguiram,tinguiu,to,tonia,tonias,torce,torcem,torcendo,torcer,torceram,torceu,torcida,torcidas,torcido
  dis:torcidos,torcoes,tribuem,tribui,tribuicao,tribuicoes,tribuida,tribuidas,tribuido,tribuidos,tribuindo,tribuir,tribuiram,tribuiu
  dis:turbio,turbios dit:ada,adas,ado,ados,am,ando,ar,aram,ou diu:rese,reses,reticos,s
  div:ersos,isao,isoes,orcia,orciadas,orciados,orciam,orciando,orciar,orciaram,orcio,orcios,orciou diz:em,emos,endo,er,ia,iam
  doa:cao,coes,da,das,do,dos,m,mos,ndo,ram
  dob:ra,rada,radas,rado,rados,ram,ramos,rando,rar,rara,raram,rarem,raria,rarmos,rasse,rava,ravam,rei,rem,remos,ro,rou
  doc:umentada,umentadas,umentado,umentados,umentam,umentando,umentar,umentaram,umentava,umentou
  doe:m,mos,nca,ncas,ndo,nte,ntes,ra,ram,rem,ria,rmos,sse,u doi:a,am,da,das,do,dos
  dom:iciliar,iciliares,iciliaria,iciliarias,iciliario,iciliarios,peridona doo:u dop:amina
  dor:as,mem,mencia,mencias,miam,mida,mimos,mindo,miram,mirem,miria,mirmos,misse,miu,monid,sais,solombar,solombares
  dos:ada,adas,ado,ados,am,ando,aram,imetros,ou dou:tor,tora,toras,tores dox:azosina,iciclina,orrubicina doz:e dpo:c
  dre:nagem,nagens,nam,naram,nava,nos,nou dro:gadicao,gadicoes dua:s dum duo:denais
  dup:la,las,licada,licadas,licam,licando,licar,licaram,licou,lo,los dur:acao,acoes,am,aram,mam,mamos,mo,ou dut:asterida
  duv:ida,idas,idosa,idosas,idoso,idosos duz:entas,entos,ia
  eco:estrutura,estruturas,genicidade,grafo,grafos,guiada,guiadas,guiado,guiados,nomia,nomias,nomica,nomicas,nomico,nomicos,nomista
  eco:nomistas,textura,texturas ecr:a,as ede:maciada,maciadas,maciado,maciados,ntula,ntulas,ntulo,ntulos edi:cao,coes edo:xabano
  edu:cacao,cacoes,cada,cadas,cado,cados
  efe:ctiva,ctivas,ctivo,ctivos,ito,itos,tiva,tivas,tivo,tivos,tua,tuada,tuadas,tuado,tuados,tuam,tuando,tuar,tuaram,tuava,tue,tuou
  efi:cacia,cacias,caz,cazes,ciente,cientes eje:cao,coes ela:s
  ele:ctivas,ctivos,ge,gem,gendo,ger,geram,geu,gida,gidas,gidos,giveis,givel,s,tiva,tivas,tivo,tivos,trica,tricas,tricista,tricistas
  ele:trico,tricos,trocardiograma,trocardiogramas,trochoque,trocinetica,trocussao,trodo,trodos,troencefalograma,troencefalogramas
  ele:troes,tronica,tronicas,tronico,tronicos,vacao,vacoes,vador,vadora,vadoras,vadores,vam,varam,vou eli:minam,minaram,minou elo:ngacao
  ema:grecida,grecidas,grecido,grecidos,grecimento,grecimentos emb:alagem,alagens,olizam,olizaram,olizou,olo,ora,riao,rioes
  eme:rgem,rgencia,rgencias,rgida,rgidas,rgido,rgidos,rgindo,rgir,rgiram,rgiu emi:ssao,ssoes,te,tem,tida,tidas,tido,tidos,tindo,tir,tiram,tiu
  emo:cionais emp:agliflozina,iemas,ilhadeira,ilhadeiras,rega,regada,regadas,regado,regados,regam,regando,regar,regaram,rego,regos,regou,resa
  emp:resaria,resarias,resas,resta,restada,restadas,restado,restados,restam,restando,restar,restaram,restou,urra,urrada,urradas
  emp:urrado,urrados,urram,urrando,urrao,urrar,urraram,urrava,urre,urroes,urrou
  enc:aixa,aixada,aixadas,aixado,aixados,aixam,aixando,aixar,aixaram,aixou,aminha,aminham,aminhamento,aminhamentos,aminhamos,aminhando
  enc:aminhar,aminhara,aminharam,aminharem,aminharia,aminharmos,aminhasse,aminhava,aminhavam,aminhe,aminhei,aminhem,aminhemos,aminho
  enc:aminhou,anador,anadora,anadoras,anadores,arcerada,arceradas,arcerado,arcerados,arceramento,arceramentos,efalgia,efalia,efalites
  enc:efaloide,he,hem,hendo,her,heram,heu,hida,hidas,hido,hidos,himento,himentos,ontram,ontramos,ontrara,ontraram,ontrarem,ontraria
  enc:ontrarmos,ontrasse,ontrava,ontravam,ontrei,ontrem,ontremos,ontros,ontrou,urta,urtada,urtadas,urtado,urtados,urtam,urtamento
  enc:urtamentos,urtando,urtar,urtaram,urtou
  end:ereco,erecos,ocardica,ocardicas,ocardico,ocardicos,ocavitaria,ocavitarias,ocavitario,ocavitarios,ocrinologista,ocrinologistas
  end:odontista,odontistas,ofitica,ofiticas,ofitico,ofiticos,ometriais,oprotese,oproteses,oscopia,oscopias ene:rgia,rgias
  enf:aixa,aixada,aixadas,aixado,aixados,aixam,aixando,aixar,aixaram,aixava,aixe,aixou,arte,artes,ermaria,ermarias,ermeira,ermeiras
  enf:ermeiro,ermeiros,orcamento,orcamentos
  eng:ana,anada,anadas,anado,anados,anam,anando,anar,anaram,anou,enheira,enheiras,enheiro,enheiros,essa,essada,essadas,essado,essados
  eng:essam,essando,essar,essaram,essava,esse,essou,lobadas,lobados,lobam,lobando,lobar,lobaram,lobou,ole,olem,oli,olia,oliam,olida
  eng:olidas,olido,olidos,olimos,olindo,olir,olira,oliram,olirem,oliria,olirmos,olisse,oliu,ravida,ravidada,ravidadas,ravidado,ravidados
  eng:ravidam,ravidando,ravidar,ravidaram,ravidou,ula,ulam,ulamos,ulo enj:oo,oos enq:uanto
  ens:aio,aios,ina,inada,inadas,inado,inados,inam,inando,inar,inaram,ino,inos,inou
  ent:alada,alado,ao,eada,eadas,eado,eados,ende,endem,endendo,ender,enderam,endeu,endida,endidas,endido,endidos,erais,erorressonancia
  ent:erorressonancias,esite,esites,esofito,esofitos,idade,idades,ram,ramos,rara,raram,rarem,raria,rarmos,rasse,ravam,regador,regadora
  ent:regadoras,regadores,regam,regaram,regas,regava,regou,rei,rem,remos,retanto,revista,revistas,rou,uba,ubada,ubadas,ubado,ubados
  ent:ubam,ubando,ubar,ubaram,ubou
  env:enenamento,enenamentos,iam,iamos,iara,iaram,iarem,iaria,iarmos,iasse,iava,iavam,iei,iem,iemos,ios,iou,iuva,iuvada,iuvadas
  env:iuvado,iuvados,iuvam,iuvando,iuvar,iuvaram,iuvou,olve,olvem,olvendo,olver,olveram,olveu,olvida,olvidas,olvido,olvidos
  enx:aqueca,aquecas,erta,ertada,ertadas,ertado,ertados,ertam,ertando,ertar,ertaram,erto,ertos,ertou eos:inofilo,inofilos
  epi:cardica,cardicas,cardico,cardicos,demiada,demiadas,demiado,demiados,demiais,demiam,demiamos,demiando,demiar,demiara,demiaram
  epi:demiarao,demiaras,demiares,demiaria,demiariam,demias,demiava,demiavam,demiei,demiem,demiemos,demio,demiologa,demiologas,demiologia
  epi:demiologica,demiologicas,demiologico,demiologicos,demiologista,demiologistas,demiologo,demiologos,demiou,didimite,didimites
  epi:didimo,didimos,durais,fise,fises,gastricas,gastricos,glote,glotes,letica,leticas,letico,leticos,staxe,staxes epo:ca,cas
  equ:imose,imoses,ino,inos,ipa,ipamento,ipamentos,ipas,itacao,itacoes,ivoco,ivocos era:m,mos erg:ometria,ometrias eri:tromicina,tropoetina
  erl:otinibe ero:dem,dida,didas,dido,didos,dindo,dir,diram,diu,sao,soes err:ada,adas,ado,ados,am,ando,ar,aram,o,os,ou eru:pcao,pcoes erv:ilhas
  esc:ada,adas,afoide,alada,aladas,alas,aldadura,aldaduras,amosa,amosas,amoso,amosos,anograma,anogramas,anometria,anometrias,apulais
  esc:apulam,apulamos,apule,apulem,apules,apuli,apulia,apuliam,apuliamos,apulias,apulida,apulidas,apulido,apulidos,apulimos,apulindo
  esc:apulir,apulira,apuliram,apulirao,apuliras,apulires,apuliria,apulis,apulisse,apulisseis,apuliu,arro,arros,assa,assas,asso,assos
  esc:larecer,larecimento,larecimentos,lerose,leroses,olas,olha,olhas,olhe,olhem,olhendo,olher,olheram,olheu,olhida,olhidas,olhido
  esc:olhidos,oliose,olioses,onde,ondem,ondendo,onder,onderam,ondeu,ondida,ondidas,ondido,ondidos,opolamina,oriacao,oriacoes,orpiao
  esc:orpioes,orrega,orregada,orregadas,orregado,orregados,orregam,orregando,orregao,orregar,orregaram,orregoes,orregou,ovado,ovados
  esc:reva,revam,revamos,reve,revem,revemos,revendo,rever,revera,reveram,reverem,reveria,revermos,revesse,reveu,revi,revia,reviam
  esc:revida,revidas,revido,revidos,revo,ritas,ritorio,ritorios,ritos,rotais,ultor,ultora,ultoras,ultores,ura,uras,uro,uros
  esf:enoidais,enoide,erica,ericas,erico,ericos,incter,incteres,orco,orcos,ria,riada,riadas,riado,riados,riam,riando,riar,riaram esf:riou
  esm:agada,agado,agamento,agamentos eso:fagograma,fagogramas,meprazol
  esp:acador,acadores,aco,acos,anhois,aradrapo,aradrapos,arsa,arsas,arso,arsos,asticidade,asticidades,eciais,ecialidade,ecialidades
  esp:ecialista,ecialistas,ecie,ecies,ectrais,eram,eramos,erancas,erara,eraram,erarem,eraria,erarmos,erasse,erava,eravam,erei,erem
  esp:eremos,erou,essa,essada,essadas,essado,essados,essam,essamento,essamentos,essando,essar,essaram,essas,essava,esse,esso,essos
  esp:essou,essura,essuras,inafre,inafres,inhosa,inhosas,inhoso,inhosos,irometria,irometrias,ironolactona,ondilite,ondilites,ondiloartrose
  esp:ondiloartroses,ondilodiscite,ondilodiscites,ondilolise,ondilolises,ondilolistese,ondilolisteses,ondilose,ondilotica,ondiloticas
  esp:ondilotico,ondiloticos,oradica,oradicas,oradico,oradicos,orao,oroes,orte,ortes,ortista,ortistas,ortiva,ortivas,ortivo,ortivos esp:remias
  esq:ueca,uece,uecem,uecendo,uecer,ueceram,ueceu,uecia,uecida,uecidas,uecido,uecidos,uecimento,uecimentos,ui,uiar,uis,uizofrenia esq:uizofrenias
  ess:as,enciais,encial,es
  est:abelece,abelecem,abelecendo,abelecer,abeleceram,abeleceu,abelecida,abelecidas,abelecido,abelecidos,abilidade,abilizam,abilizaram
  est:abilizava,abilizou,acao,acionamento,acionamentos,acoes,adeamento,adeamentos,adia,adias,aduais,adual,afeta,afetas,agiaria,agiarias
  est:agiario,agiarios,aleiros,alido,alidos,amos,ao,arao,ares,aria,atica,aticas,atico,aticos,atina,atinas,ativa,ativas,atura,aturas
  est:ava,avam,aveis,avel,eatose,eatoses,eatotica,eatoticas,eatotico,eatoticos,eja,ejam,endem,endendo,ender,enderam,endeu,endia
  est:endida,endidas,endido,endidos,enose,enoses,ereis,erilidade,erilizam,erilizaram,erilizava,erilizou,ernais,eroide,eroides,eticista
  est:eticistas,etoscopio,etoscopios,ica,icada,icadas,icado,icados,icam,icamos,icando,icar,icara,icaram,icarem,icaria,icarmos,icasse
  est:icava,icavam,ico,icou,ilhaco,ilhacos,ilo,iloide,ilos,imam,imaram,imava,imou,ique,iquei,iquem,iquemos,iramento,iramentos,ivador
  est:ivadora,ivadoras,ivadores,ive,iver,iveram,ivesse,ofador,ofadora,ofadoras,ofadores,ou,rangeira,rangeiras,rangeiro,rangeiros
  est:ranha,ranhas,ranho,ranhos,reita,reitada,reitadas,reitado,reitados,reitam,reitamento,reitamentos,reitando,reitar,reitaram,reitas
  est:reito,reitos,reitou,relada,reladas,relado,relados,resse,resses,ribos,rita,ritas,rito,ritos,rutura,ruturais,rutural,ruturas
  est:uda,udada,udadas,udado,udados,udam,udamos,udando,udante,udantes,udar,udara,udaram,udarem,udaria,udarmos,udasse,udava,udavam
  est:ude,udei,udem,udemos,udou esv:azia,aziada,aziadas,aziado,aziados,aziam,aziamento,aziamentos,aziando,aziar,aziaram,aziava,azie,aziou
  eta:mbutol,nercepte eti:lismo,lismos,lista,listas,quetam,quetaram,quetava,quetou etm:oidais eto:ricoxibe eup:neica,neicas,neico,neicos
  eur:opeia,opeias,opeu,opeus eva:cuacao,cuacoes,cuada,cuadas,cuado,cuados,cuam,cuando,cuar,cuaram,cuou,ngelica,ngelicas,ngelico,ngelicos
  eve:ntuais,rolimo evi:dencia,denciada,denciadas,denciado,denciados,denciam,denciando,denciar,denciaram,dencias,denciava,dencie,denciou,tam,taram
  evi:tou evo:lucao,lucoes,luem,lui,luia,luida,luidas,luido,luidos,luindo,luir,luiram,luiu
  exa:cerbada,cerbadas,cerbado,cerbados,cerbam,cerbando,cerbar,cerbaram,cerbou,minam,minaram,minava,minou,ta,tas,to,tos,usta,ustas
  exa:ustiva,ustivas,ustivo,ustivos,usto,ustos
  exc:ecao,ecionais,ecional,ecoes,elente,elentes,elentissimo,epcionais,essivas,essivos,esso,essos,eto,isao,isoes,luem,lui,luindo
  exc:luiram,luiu,lusivas,lusivos
  exe:cucao,cucoes,cuta,cutada,cutadas,cutado,cutados,cutam,cutando,cutar,cutaram,cutava,cutou,mplo,mplos,rcicio,rcicios
  exi:be,bem,bida,bidas,bido,bidos,bindo,bir,biram,biu,gem,gencia,gencias,gindo,giram,giu,stem,stindo,stiram,stiu exm:a,o
  exo:fitica,fiticas,fitico,fiticos,ftalmia,ftalmias,stose
  exp:ectoracao,ectoracoes,ede,edem,edia,edida,edidas,edido,edidos,edindo,edir,ediram,eriencia,eriencias,iracao,iracoes,irada,iradas
  exp:irado,irados,iram,irando,irar,iraram,iratoria,iratorias,iratorio,iratorios,irou,lantada,lantadas,lantado,lantados,lantam,lantando
  exp:lantar,lantaram,lantou,licacao,licacoes,licam,licamos,licara,licaram,licarem,licaria,licarmos,licasse,licava,licavam,licou
  exp:liquei,liquem,liquemos,loracao,loracoes,loram,loraram,lorava,lorou,losao,losoes,oe,oem,ondo,orta,ortam,ortando,ortar,ortaram
  exp:ortou,osicao,osicoes,osta,ostas,osto,ostos,ressa,ressada,ressadas,ressado,ressados,ressam,ressando,ressao,ressar,ressaram
  exp:ressoes,ressou,rimem,rimia,rimida,rimidas,rimido,rimidos,rimindo,rimir,rimiram,rimiu,unha,useram
  exs:udativa,udativas,udativo,udativos,udato,udatos
  ext:ensao,ensoes,racao,racoes,racraniana,racranianas,racraniano,racranianos,radurais,raem,raforaminais,rai,raindo,rair,rairam
  ext:raiu,ramedulares,raordinaria,raordinarias,raordinario,raordinarios,rassistole,rassistoles,ravasam,ravasamento,ravasamentos
  ext:ravasaram,ravasava,ravasou,rinseca,rinsecas,rinseco,rinsecos,rusa,rusao,rusas,ruso,rusoes,rusos,uba,ubadas,ubados,ubam,ubando
  ext:ubar,ubaram,ubou fab:ricas
  fac:a,adas,am,eis,etaria,etarias,etario,etarios,iais,ilidade,ilidades,ilitam,ilitaram,ilitou,o,tiveis,tivel,tos,uldade,uldades fad:iga fai:xa,xas
  fal:a,ada,adas,ado,ados,am,amos,ando,ar,ara,aram,arem,aria,armos,as,asse,ava,avam,e,eca,ece,ecem,ecendo,ecer,eceram,eceu,ecia
  fal:ecida,ecidas,ecido,ecidos,ei,em,emos,ha,hada,hadas,hado,hados,ham,hando,har,haram,has,hou,o,ou,tam,taram,tava,tou
  far:ao,emos,ingites,maceutica,maceuticas fas:ceite,ceites,cites
  fat:ais,or,ora,oras,ores,os,ura,urada,uradas,urado,urados,uram,urando,urar,uraram,uras,urou
  fav:eolamento,oraveis,oravel,orece,orecem,orecendo,orecer,oreceram,oreceu,orecida,orecidas,orecido,orecidos fax:ineira,ineiras,ineiro,ineiros
  faz.em,emos,endeira,endeiras,endeiro,endeiros,endo,er,ia,iam feb:ris
  fec:ham,hamos,hara,haram,harem,haria,harmos,hasse,hava,havam,hei,hem,hemos,hos,hou fed:erais fei:as,joes,os,ra,ta,tas,to,tos
  fem:inina,ininas,inino,ininos,orais,oropoplitea,oropopliteas,oropopliteo,oropopliteos,orotibiais fen:ergan,itoina,ofibrato
  fer:e,em,iado,iados,ida,idas,ido,idos,imento,imentos,indo,ir,iram,iu,reiros,ritinas,roviaria,roviarias,roviario,roviarios,teis
  fer:tilizacao,tilizacoes fet:ais fev:ereiro fia:veis,vel fib:rilacao,rilacoes,roadiposa,roadiposas,roadiposo,roadiposos,rocicatriciais
  fic:a,ada,adas,ado,ados,am,amos,ando,ar,ara,aram,arem,aria,armos,asse,ava,avam,ou fig:uras fil:ha,has fim
  fin:ais,alizam,alizaram,alizava,alizou,anceira,anceiras,anceiro,anceiros,ancia,anciada,anciadas,anciado,anciados,anciam,anciando
  fin:anciar,anciaram,anciou fio:s fiq:ue,uei,uem,uemos
  fis:iatra,iatras,sura,surada,suradas,surado,surados,suras,tuliza,tulizam,tulizando,tulizar,tulizaram,tulizou fit:oterapia
  fix:ada,adas,ado,adores,ados,am,ando,ar,aram,as,ava,o,os,ou fiz:emos,eram,esse fla:tulencia,tulencias
  fle:bites,gmao,te,tem,tida,tidas,tido,tidos,tindo,tir,tiram,tiu,xao,xionam,xionaram,xionou,xiveis,xivel,xoes
  flu:conazol,ordesoxiglicose,oxetina,ticasona,tuante,tuantes foc:ais fog:e,em foi:ce fol:ha,has,ico fom:os
  for:a,am,ames,aminais,ca,cas,em,macao,macoes,mais,mam,mamos,mara,maram,marem,maria,marmos,masse,mavam,mei,mem,memos,migamento
  for:migamentos,migueiro,migueiros,mou,mularia,mularias,nece,necem,necendo,necer,neceram,neceu,necida,necidas,necido,necidos,xiga
  fos:fatase,fomicina,sem fot:ocopiam,ocopiaram,ocopiava,ocopiou,ografa,ografas,ografias,ografo,ografos
  fra:ca,cao,cassada,cassadas,cassado,cassados,cionamento,co,coes,cos,geis,gil,gmentacao,gmentacoes,lda,ldas,ncesas,nceses,ngo,ngos
  fra:queza,quezas,scos,turada,turadas,turado,turados,turando,turaram,turou fre:ar,iras,quencia,quencias fro:ntais fru:tas
  fug:ida,idas,ido,idos,indo,ir,iram,iu fum:am,amos,ante,antes,ara,aram,arem,aria,armos,asse,avam,ei,em,emos,ou
  fun:cao,cionada,cionadas,cionado,cionados,cionais,cionamento,cionamentos,cionando,cionaram,cionaria,cionarias,cionou,coes,damentais
  fun:de,dem,dida,didas,dido,didos,dindo,dir,diram,diu,doplicatura,doplicaturas fur:unculo,unculos fus:ao,oes fut:ebois,ebol,ebolista,ebolistas
  gal:actorreia,actorreias,antamina,inhas,io gan:ha,hada,hadas,hados,ham,hando,har,haram,ho,hos,hou
  gar:antia,antias,com,conete,conetes,denal,fo,fos,ota,otas,oto,otos,rafa,rafas
  gas:ometria,ometrias,osa,osas,oso,osos,to,tos,trenterologista,trenterologistas,troenterologista,troenterologistas,trointestinais
  gas:tronomias,tronomicas,tronomicos,tronomos,troplastia gat:os gea:p gel:ado,ados,co,cos,eia,eias,os gem:ea,eas,eo,eos
  gen:citabina,eticista,eticistas,givas,itais,iturinaria,iturinarias,iturinario,iturinarios,ros,tamicina,tileza geo:do,dos
  ger:ada,adas,ado,ador,adores,ados,ais,al,am,ando,ar,aram,em,encia,enciada,enciadas,enciado,enciados,enciam,enciando,enciar,enciaram
  ger:enciou,ida,idas,ido,idos,indo,ir,iram,iu,ou ges:sos,tacao,tacoes,tao,toes
  gin:asio,asios,astica,asticas,ecologista,ecologistas,ecomastia,ecomastias gir:am,aram,os,ou gla:rgina gle:noumerais
  gli:benclamida,cemias,clazida,cosado,cosados,cose,coses,cosimetro,cosimetros,mepirida
  glo:bais,merulonefrite,merulonefrites,te,tes,tica,ticas,tico,ticos gol:es gon:artrose,artroses gor:das,dos,dura,duras,durosa,durosas,duroso,durosos
  gos:serrelina,tada,tadas,tado,tados,tam,tando,tar,taram,to,tos,tou gov:erno,ernos
  gra:duais,mas,mpo,mpos,nulomatosa,nulomatosas,nulomatoso,nulomatosos,tos,vada,vadas,vado,vador,vadora,vadoras,vadores,vados,vam
  gra:vando,var,varam,vava,vidade,vidades,vidas,videz,videzes,vido,vidos,vou gri:tam,taram,tava,tou gro:ssos gua:rdam,rdaram,rdas,rdou
  gui:am,aram,as,ava,dao,does,ndaste,ndastes,ou hab:eis,il,ituais haj:a,am hal:ux ham:ato,atos han:debol hap:vida hav:emos,endo,er,era,ia,iam,ido
  hem:artrose,atica,aticas,atico,aticos,atocritos,atologia,atologista,atologistas,atoquezia,atoquezias,iplegica,iplegicas,iplegico
  hem:iplegicos,ocromatose,ocultura,oculturas,odialise,odialises,ofilia,ofilias,ograma,ogramas,operitonio,operitonios,optise,optises
  hem:orroidas,otoraxs hep:ariniza,arinizam,arinizando,arinizar,arinizaram,arinizou
  her:dada,dadas,dado,dados,dam,dando,dar,daram,dou,niacao,niadas,niados,nial,niam,niando,niar,niaram,nioplastia,niorrafia,niorrafias
  her:niou,oina,oinas hia:to,tos
  hid:antal,atidose,atidoses,rata,ratacao,ratacoes,ratada,ratadas,ratado,ratados,ratam,ratamos,ratando,ratar,ratara,rataram,ratarem
  hid:rataria,ratarmos,ratasse,ratava,ratavam,rate,ratei,ratem,ratemos,rato,ratou,rocarbonato,rocarbonatos,rocarboneto,rocarbonetos
  hid:roclorotiazida,rocortisona,ronefrose,ronefroses,rossoluveis,rossoluvel,roxicloroquina,roxizina hig:ienica,ienicas,ienico,ienicos
  hip:ercalemia,ercalemias,ercaptacao,ercaptacoes,erextensao,erglicemia,erglicemias,ericao,erinsuflacao,erinsuflacoes,erinsuflada
  hip:erinsufladas,erinsuflado,erinsuflados,ermetabolica,ermetabolicas,ermetabolico,ermetabolicos,erparatireoidismo,erparatireoidismos
  hip:ersinais,ersinal,ertensao,ertensivo,ertensoes,ertexto,ertextos,ertireoidismo,ertireoidismos,ertrofiada,ertrofiadas,ertrofiado
  hip:ertrofiados,ertrofiais,ertrofiam,ertrofiamos,ertrofiando,ertrofiantes,ertrofiar,ertrofiara,ertrofiaram,ertrofiarao,ertrofiaras
  hip:ertrofiares,ertrofiaria,ertrofiariam,ertrofiava,ertrofiavam,ertrofie,ertrofiei,ertrofiem,ertrofiemos,ertrofies,ertrofio,ertrofiou
  hip:ervascularizada,ervascularizadas,ervascularizado,ervascularizados,notico,noticos,ocampo,ocampos,ocoagulada,ocoaguladas,ocoagulado
  hip:ocoagulados,ocorada,ocoradas,ocorado,ocorados,odromos,oestesia,oestesias,ofaringea,ofaringeas,ofaringeo,ofaringeos,ogastrica
  hip:ogastricas,ogastrico,ogastricos,oglicemia,oglicemias,oinsuflada,oinsufladas,oinsuflado,oinsuflados,oplasias,ossinais,ossinal
  hip:otalamo,otalamos,otensao,otensivo,otensoes,otese,oteses,otireoidismo,otireoidismos,otrofia
  his:taminico,taminicos,tologista,tologistas,torico,toricos hoj:e hom:em,ens,olaterais hor:aria,arias,ario,arios,izontais,monais,monio,monios
  hos:pitais,pitalar,pitalares hou:ve,ver,veram,vesse hum:ida,idas,ido,idos iam:spe ida:de,des
  ide:ais,ia,ias,ntidade,ntidades,ntificacoes,ntificam,ntificaram,ntificou ido:neas,neos,sa,sas,so,sos igu:ais,al ile:ais,gais,gal,giveis,givel
  ima:ns,s,tura,turas,turo,turos ime:diata,diatas,diato,diatos imi:nente,nentes
  imo:biliza,bilizacao,bilizacoes,bilizada,bilizadas,bilizado,bilizados,bilizam,bilizando,bilizar,bilizaram,bilizava,bilize,bilizou imo:veis,vel
  imp:acta,actam,actando,actar,actaram,acto,actos,actou,edem,edimento,edimentos,edindo,ediram,ediu,erceptiveis,erceptivel,erfeita
  imp:erfeitas,erfeito,erfeitos,ermeaveis,ermeavel,lantacao,lantacoes,lantada,lantadas,lantado,lantados,lantam,lantando,lantaram
  imp:lantou,lica,licada,licadas,licado,licados,licam,licando,licar,licaram,licita,licitas,licito,licitos,licou,or,ortam,ortancia
  imp:ortancias,ortando,ortar,ortaram,ortou,ossibilidade,ossibilidades,ossibilitada,ossibilitadas,ossibilitado,ossibilitados,ossibilitam
  imp:ossibilitando,ossibilitar,ossibilitaram,ossibilitou,ossiveis,ossivel,regna,regnada,regnadas,regnado,regnados,regnam,regnando
  imp:regnar,regnaram,regnou,rescindiveis,rescindivel,ressa,ressao,ressas,resso,ressoes,ressora,ressoras,ressos,rimem,rimindo,rimiram
  imp:rimiu,rovaveis,rovavel
  imu:ne,nes,nizada,nizadas,nizado,nizados,nocomprometida,nocomprometidas,nocomprometido,nocomprometidos,nodeficiencia,nodeprimida
  imu:nodeprimidas,nodeprimido,nodeprimidos,noglobulina,noglobulinas,nologia,nologica,nologicas,nologico,nologicos,nossupressor
  imu:nossupressora,nossupressoras,nossupressores,nossuprimida,nossuprimidas,nossuprimido,nossuprimidos,noterapia,noterapias
  ina:bituais,bitual,dequada,dequadas,dequado,dequados,la,lada,ladas,lado,lador,ladores,lados,lam,lando,lar,laram,lava,le,lou,propriada
  ina:propriadas,propriado,propriados,tiva,tivas,tivo,tivos
  inc:apacidade,apacita,apacitada,apacitadas,apacitado,apacitados,apacitam,apacitando,apacitar,apacitaram,apacitou,apaz,apazes,endio
  inc:endios,ertos,haco,hacos,hada,hadas,hado,hados,identais,isivo,isivos,linam,linaram,linou,luem,lui,luindo,luir,luiram,luiu,lusas
  inc:lusos,ompressivel,onclusivas,onclusivos,orreta,orretas,orreto,orretos
  ind:apamida,ependente,eterminada,eterminadas,eterminado,eterminados,icacao,icacoes,icador,icadora,icadoras,icadores,icam,icamos
  ind:icara,icaram,icarem,icaria,icarmos,icasse,icavam,icou,iferente,iferentes,iquei,iquem,iquemos,ireta,iretas,ireto,iretos,ispensaveis
  ind:ispensavel,isponiveis,isponivel,istinguiveis,istinguivel,ividuais,ividuo,ividuos,o,ustriais,uz,uzem,uzida,uzidas,uzido,uzidos
  ind:uzindo,uzir,uziram,uziu ine:ficaz,ficazes,quivoca,quivocas,quivoco,quivocos,vitaveis,vitavel,xata,xatas,xato,xatos,xistente
  inf:ancia,ancias,antis,ecao,eccao,eccoes,eccoess,eciosa,eciosas,ecioso,eciosos,ecoes,ecta,ectam,ectando,ectar,ectaram,ectou,ertilidade
  inf:etada,etadas,etado,etados,iltracao,iltracoes,iltrando,iltraram,iltrativa,iltrativas,iltrativo,iltrativos,iltrou,lamacao,lamacoes
  inf:liximabe,luem,luencia,luenciada,luenciadas,luenciado,luenciados,luenciam,luenciando,luenciar,luenciaram,luencias,luenciou
  inf:lui,luida,luidas,luido,luidos,luindo,luir,luiram,luiu,ormacao,ormacoes,ormam,ormamos,ormara,ormaram,ormarem,ormaria,ormarmos
  inf:ormatica,ormaticas,ormavam,ormei,ormem,ormemos,ormou,raespinais,raespinal,raespinhais,raespinhal,rapoplitea,rapopliteas,rapopliteo
  inf:rapopliteos,unde,undem,undida,undidas,undido,undidos,undindo,undir,undiram,undiu,usao,usoes
  ing:erem,erindo,eriram,eriu,estao,lesa,lesas,leses,ressa,ressada,ressadas,ressado,ressados,ressam,ressando,ressar,ressaram,ressava
  ing:resse,ressou,uinais,urgitamento,urgitamentos ini:ciais,ciando,ciaram,cio,cios,ciou
  inj:ecao,eccao,eccoes,ecoes,eta,etada,etadas,etado,etados,etam,etamos,etando,etar,etara,etaram,etarem,etaria,etarmos,etasse,etava
  inj:etavam,etaveis,etavel,ete,etei,etem,etemos,eto,etor,etora,etoras,etores,etou,usta,ustas,usto,ustos ino:peraveis,peravel
  ins:atisfatoria,atisfatorias,atisfatorio,atisfatorios,creve,crevem,crevendo,crever,creveram,creveu,cricao,cricoes,crita,critas
  ins:crito,critos,egura,eguras,eguro,eguros,ensiveis,ensivel,erem,erida,eridas,erido,eridos,erindo,erir,eriram,eriu,idiosa,idiosas
  ins:idioso,idiosos,ignificante,inua,inuada,inuadas,inuado,inuados,inuam,inuando,inuar,inuaram,inuou,istem,istindo,istiram,istiu
  ins:onia,onias,pecao,pecoes,piracao,piracoes,pirada,piradas,pirado,pirados,piram,pirando,pirar,piraram,piratoria,piratorias,pirou
  ins:tabilidade,tabilidades,talacao,talacoes,talam,talaram,talava,talou,taveis,tavel,tila,tilada,tiladas,tilado,tilados,tilam,tilando
  ins:tilar,tilaram,tilou,tituicao,tituicoes,tituto,titutos,trucao,trucoes,trumentos,ucesso,ucessos,uflacao,uflacoes
  int:egrais,egram,egraram,egrou,eira,eiras,electuais,electual,eligente,eligentes,encao,encionais,encional,encoes,ensidade,ensivista
  int:ensivistas,erapofisaria,erapofisarias,erapofisario,erapofisarios,erconsultas,ercorrencia,ercorrencias,ercostais,erescapulares
  int:eressa,eressada,eressadas,eressado,eressados,eressam,eressando,eressante,eressar,eressaram,eresses,eressou,erfacetaria,erfacetarias
  int:erfacetario,erfacetarios,erfalangica,erfalangicas,erfalangico,erfalangicos,erferem,erferida,erferidas,erferido,erferidos,erferindo
  int:erferir,erferiram,erferiu,ermediaria,ermediarias,ermediario,ermediarios,ernacao,ernacionais,ernacoes,ernada,ernadas,ernado
  int:ernados,ernam,ernamento,ernamentos,ernando,ernar,ernaram,ernava,ernou,erposicao,erpretacao,erpretacoes,erpretam,erpretaram
  int:erpretaveis,erpretavel,erpretou,errogam,errogaram,errogou,errompem,erromper,erromperam,errompeu,errompia,errompida,errompidas
  int:errompido,errompidos,errupcao,errupcoes,ersticiais,ervalos,erveio,ervem,ervencao,ervencionada,ervencionadas,ervencionado,ervencionados
  int:ervencoes,ervida,ervidas,ervido,ervidos,ervieram,ervindo,ervinha,ervir,oxicacao,oxicacoes,racraniana,racranianas,racraniano
  int:racranianos,radurais,ramedulares,raparenquimatosa,raparenquimatosas,raparenquimatosos,ratecais,ravavel,raversao,ravertido
  int:rinseca,rinsecas,rinseco,rinsecos,roducao,roducoes,roduz,roduzem,roduzida,roduzidas,roduzido,roduzidos,roduzindo,roduzir,roduziram
  int:roduziu,ubam,ubaram,ubou inu:teis,tilizaveis,tilizavel
  inv:adem,adindo,adiram,adiu,aginacao,aginacoes,alidezes,ersas,ersos,ertem,erter,erteram,erteu,estigacao,estigacoes,iabiliza,iabilizada
  inv:iabilizadas,iabilizado,iabilizados,iabilizam,iabilizando,iabilizar,iabilizaram,iabilizava,iabilize,iabilizou,iaveis,iavel
  inv:isiveis,isivel,oluntaria,oluntarias iod:ada,adas,ado,ados,o,os iog:a,as,urte,urtes ipi:limumabe ipr:atropio ips:emg,ilaterais ira:o iri:a
  irm:ao,aos,as irr:adiacao,adiacoes,adiam,adiaram,adiava,adiou,egularidade,egularidades,elevante,essecaveis,essecavel,eversiveis,eversivel,igada
  irr:igadas,igado,igados,igam,igando,igar,igaram,igou,itada,itadas,itado,itados
  iso:ecoica,ecoicas,ecoico,ecoicos,lada,ladas,lado,lados,lam,lamentos,lar,laram,lou,niazida,ssinais,ssinal,ssorbida
  isq:uem,uemos,uio,uios,uiotibiais iss:o ist:o itr:aconazol ive:rmectina jan:tar,tares jar:dineira,dineiras,dineiro,dineiros
  jej:ua,uada,uadas,uado,uados,uam,uamos,uando,uar,uara,uaram,uarem,uaria,uarmos,uasse,uava,uavam,ue,uei,uem,uemos,um,unais,uno jej:unos,uns,uo,uou
  jel:co,cos jog:a,ada,adas,ado,ador,adora,adoras,adores,ados,am,ando,ar,aram,ava,os,ou,ue joi:as jor:nais,nal,nalista,nalistas jov:em,ens jud:iciais
  jui:zes jul:gamento,gamentos,ho jun:cao,coes,ho,tada,tadas,tado,tados,tam,tando,tar,taram,tou
  jus:ticas,tificacao,tificacoes,tificam,tificaram,tificativa,tificativas,tificava,tificou,tos juv:enis,entude,entudes lab:orais,runs
  lac:eracao,eracoes,raia,raias,tacao,tatos,tente,tentes lag:osta,ostas lan:cada,cadas,cado,cados,cam,cando,car,caram,che,ches,cou,soprazol
  laq:ueacao,ueacoes,ueadura,ueaduras lar:anjas,gura,guras,ingiano,ingites las:ca,cas lat:as,erais,eralidade,eralidades
  lau:da,dada,dadas,dado,dados,dam,dando,dar,daram,dou
  lav:adas,agem,agens,am,amos,anderia,anderias,ando,ara,aram,arem,aria,armos,asse,ava,avam,ei,emos,o,ou,radora,radoras,radores lax:ante,antes lea:is
  lef:lunomida leg:ais,ista,istas,iveis,ivel lei:am,tes,to,tos,tura,turas
  lem:bra,brada,bradas,brado,brados,bram,bramos,branca,brancas,brando,brar,brara,braram,brarem,braria,brarmos,brasse,brava,bravam
  lem:bre,brei,brem,bremos,brete,bretes,bro,brou len:cois,col,do,hadora,hadoras,hadores,tidao ler:am,ao,emos,ia les:ionam,ionando,ionar,ionaram,ionou
  let:ais,al leu:cocitose,cocitoses,coma,copenias,cotomia,prorrelina
  lev:ada,adas,ado,ados,am,amos,ando,antam,antamento,antamentos,antamos,antara,antaram,antarem,antaria,antarmos,antasse,antava,antavam
  lev:antei,antem,antemos,anto,antou,ar,ara,aram,arem,aria,armos,asse,ava,avam,ei,em,emos,ofloxacina,ofloxacino,otiroxina,ou lhe:s
  lib:eracao,eracoes,erada,erado,erdades lic:enca,encas,ores lid:as,o,os
  lig:acao,acoes,ada,adas,ado,ados,adura,aduras,am,amentar,amentares,ando,ar,aram,ava,eira,eiramente,eiras,eiro,eiros,ou,ue
  lim:iar,iares,itam,itaram,itou,pa,pada,padas,pado,pados,pam,pamos,pando,par,para,param,parem,paria,parmos,pas,passe,pava,pavam
  lim:pe,pei,pem,pemos,peza,pezas,po,pos,pou
  lin:agliptina,focito,focitos,fonodais,fonodal,fonodomegalia,fonodomegalias,guagem,guagens,guais,guas,ha,has
  lip:oaspiracao,oaspiracoes,ossarcoma,ossarcomas liq:uidada,uidadas,uidado,uidados,uidam,uidando,uidar,uidaram,uidou lir:aglutida
  lit:iase,iases,io,ro,ros liv:re,res lix:eira,eiras,eiro,eiros lob:ulacao,ulacoes
  loc:ais,alidade,alidades,alizacao,alizacoes,alizam,alizaram,alizava,alizou,orregionais,ulada,uladas,ulado,ulados log:ica,icas,ico,icos,o
  loj:as,ista,istas lom:balgias,bociatalgia,bociatalgias,bossacro,bossacros,bossagrada,bossagradas,bossagrado,bossagrados lon:ga,gas,gitudinais,gos
  lop:eramida lor:atadina lou:cas,co,cos luc:ida,idas,idos luf:tal lup:uss lut:ada,adas,ado,ados,am,ando,ar,aram,as,ou luv:a,as
  lux:acoes,ada,adas,ado,ados,am,ando,ar,aram,ou mac:a,arrao,arroes,as,ico,icos,onha,onhas,os mad:rasta,rastas,rinhas,rugadas,uras,uros
  mag:nificacao,nificada,nificadas,nificado,nificados,ras,ros mai:or,ores mal:formacao,formacoes
  mam:adeira,adeiras,ao,ilar,ilares,ilo,ilos,oes,ografa,ografas,ografo,ografos,otomia
  man:cada,cadas,cado,cados,cam,car,caram,cham,charam,chava,chou,cou,dada,dadas,dado,dados,dam,dando,dar,daram,dibulacao,dibulacoes
  man:dou,eira,eiras,ejam,ejaram,ejava,ejou,guito,ha,has,ifestada,ifestadas,ifestado,ifestados,ifestam,ifestando,ifestar,ifestaram
  man:ifestas,ifestou,obra,ta,teiga,tem,temos,tendo,tenha,tenham,tenho,ter,tera,terao,teremos,teria,teve,tida,tidas,tido,tidos,tinha
  man:tinham,tive,tivemos,tiver,tiveram,tivesse,uais,utencao,utencoes maq:ueira,ueiras,ueiro,ueiros,uina,uinas,uinista,uinistas
  mar:atona,atonas,cacao,cacoes,cam,camos,capasso,capassos,cara,caram,carem,caria,carmos,cas,casse,cavam,ceneira,ceneiras,ceneiro
  mar:ceneiros,chada,chadas,chado,chados,cham,chando,char,charam,chou,cou,evan,garina,garinas,gem,gens,inheira,inheiras,inheiros
  mar:isco,iscos,quei,quem,quemos,telos
  mas:cara,carada,caradas,carado,carados,caram,carando,carar,cararam,carou,culina,culinas,culino,culinos,talgias,tiga,tigada,tigadas
  mas:tigam,tigamos,tigando,tigar,tigara,tigaram,tigarem,tigaria,tigarmos,tigasse,tigava,tigavam,tigo,tigou,tigue,tiguei,tiguem
  mas:tiguemos,todinias,tologia mat:eriais,ernidade,ernidades,erno,ernos,inais,ricula,riculas,rizes max:ilofaciais
  med:em,iais,iastinais,icacao,icacoes,icam,icaram,icava,icou,indo,iram,iu,o,os,roxiprogesterona mei:a,as,o,os
  mel:ancia,ancias,hor,hora,horada,horadas,horado,horados,horam,horando,horar,horaram,horas,horava,hore,hores,horia,horias,horou mel:oes
  men:arcas,cionam,cionaram,cionava,cionou,ina,inas,ingitica,ingiticas,ingitico,ingiticos,ino,inos,iscais,opausada,opausadas,opausado
  men:opausados,opausas,opausico,opausicos,sagem,sagens,sais,sal,struacao,struacoes,struada,struadas,struado,struados,struando,struaram
  men:struou,suraveis,suravel,tais,tes mer:ece,ecem,ecendo,ecer,eceram,eceu,ecida,ecidas,ecido,ecidos,endas,gulho,gulhos
  mes:alazina,encefalo,encefalos,ma,mas,mo,mos,ogastrica,ogastricas,ogastrico,ogastricos,tres
  met:acarpofalangica,acarpofalangicas,acarpofalangico,acarpofalangicos,ade,afise,afises,ais,alurgicas,alurgicos,astaticas,astaticos
  met:astavel,atarsofalangica,atarsofalangicas,atarsofalangico,atarsofalangicos,em,endo,eram,eu,ida,idas,ido,idos,ilprednisolona met:imazol,otrexato
  meu:s mex:a,e,em,endo,er,eram,eu,ida,idas,ido,idos,ilhao,ilhoes
  mic:cao,cionais,coes,ofenolato,ose,oses,rocalcificacoes,rograma,rogramas,rolitiase,ropolicisticas,ropolicisticos mid:ia mie:lites
  mig:radas,rados,ram,rando,rar,raram,rou mil:hao,har,hares,hoes,hos,igramas min:eira,eiras,eiro,eiros,erais,ha mio:cardites,metriais,metrio,metrios
  mir:tazapina mis:tas,tos,tura,turada,turadas,turado,turados,turam,turando,turar,turaram,turas,turou mit:rais miu:da,das,do,dos mmi:i mms:s
  mob:ilidade,ilidades,iliza,ilizada,ilizadas,ilizado,ilizados,ilizam,ilizando,ilizar,ilizaram,ilizava,ilizou moc:as
  mod:elo,elos,ernas,erno,ernos,ificacao,ificacoes,ificam,ificaram,ificou mof:o,os mol:hada,hadas,hado,hados
  mon:itora,itorada,itoradas,itorado,itorados,itoram,itorando,itorar,itoraram,itoras,itoriza,itorizam,itorizando,itorizar,itorizaram
  mon:itorizou,itorou,tada,tadas,tador,tadora,tadoras,tadores,tados,tam,tando,tanhismo,tar,taram,telucaste,tou
  mor:adas,adia,ados,am,ango,angos,aram,de,dem,dendo,der,deram,deu,dida,didas,dido,didos,nas,no,nos,ou,ram,ramos,re,rem,remos,rendo
  mor:rer,rera,reram,rerem,reria,rermos,resse,reu,ri,ria,riam,rida,ridas,rido,ridos,tais,tas,te,tos
  mos:tram,tramos,trara,traram,trarem,traria,trarmos,trasse,travam,trei,trem,tremos,trou
  mot:iva,ivada,ivadas,ivado,ivados,ivam,ivando,ivar,ivaram,ivou,ocicleta,ocicletas,orista,oristas
  mov:am,amos,eis,el,em,emos,endo,era,eram,erem,eria,ermos,esse,eu,i,iam,imentacao,imentacoes,o mox:ifloxacina muc:inosa,inosas,inoso,inosos,osites
  mud:ada,adas,ado,ados,am,amos,anca,ancas,ando,ar,ara,aram,arem,aria,armos,asse,ava,avam,ei,emos,ou mui:ta,tas,to,tos
  mul:her,heres,ticistica,ticisticas,ticistico,ticisticos,tifocais,tilobulada,tilobuladas,tilobulado,tilobulados,tiplas,tiplos
  mun:diais,dial,icipais,icipal,icipio,icipios mur:murio,murios
  mus:culacao,culacoes,culada,culadas,culado,culados,culaturas,culosas,culosidade,culosidades,culosos,ica,icas mut:uo,uos nac:ionais,ionalidade
  nad:ega,egas nam:orada,oradas,orados naq:uela,uele,ueles,uilo
  nas:ais,cam,camos,cem,cemos,cenca,cencas,cer,cera,ceram,cerem,ceria,cermos,cesse,ceu,ci,cia,ciam,cida,cidas,cido,cidos,cimentos
  nas:co,oenterais,oenteral,ofaringea,ofaringeas,ofaringeo,ofaringeos nat:acao,acoes,ais,alizumabe,urais,ureza,urezas nav:ios neb:ulizador,ulizadores
  nec:essarias,essarios,essidade,essidades,essitada,essitadas,essitado,essitados,essitam,essitar,essitaram,essitava,essitou,roterio nec:roterios
  nef:rites,rolitiase,rologia,rologica,rologicas,rologico,rologicos,rologista,rologistas,ropata,ropatas neg:am,aram,ocio,ocios,ou nel:as,e nem
  nen:hum,huma,humas,huns neo:adjuvante,natais,plastia,plastias ner:vosos nes:sa,sas,se,ses,ta,tas,te
  neu:rocirurgia,rocirurgiao,rocirurgias,rocirurgica,rocirurgicas,rocirurgico,rocirurgicos,rocirurgioes,rologista,rologistas,ronais
  neu:ronico,ronio,ronios,roparalisia,ropatas,ropatica,ropaticas,ropatico,ropaticos,ropatologia,ropatologica,ropatologicas,ropatologico
  neu:ropatologicos,ropsicologa,ropsicologas,ropsicologia,ropsicologica,ropsicologicas,ropsicologico,ropsicologicos,ropsicologo
  neu:ropsicologos,rose,roses,roticas,roticos,rotransmissor,rotransmissora,rotransmissoras,rotransmissores,trofilo,trofilos nev:ralgias nic:ho,hos
  nim:esulida nin:guem nis:so,to nit:ida,idas,ido,idos,rofurantoina,roglicerina niv:eis nod:ulacao,ularidade,ularidades noi:te,tes,vas,vos nom:es
  nor:adrenalina,floxacino,mais,malidade,mas,mocorada,mocoradas,mocorado,mocorados,motensa,motensas,motenso,motensos nos:ocomiais,sa,sas,so,sos
  not:am,aram,aria,arias,aveis,avel,icia,icias,ificada,ificadas,ificado,ificados,ificam,ificando,ificar,ificaram,ificou,ou,urna not:urnas,urno,urnos
  nov:algina,amente,ecentos,embro,idade,idades,os noz:es nul:ipara,iparas
  num:a,as,erada,eradas,erado,erados,eram,erando,erar,eraram,erosa,erosas,eroso,erosos,erou
  nut:re,rem,ricionais,ricionista,ricionistas,rida,ridas,rido,ridos,rindo,rir,riram,riu obe:sidade obi:to,tos obj:ectivos
  obl:iterada,iteradas,iterado,iterados,iteram,iterando,iterar,iteraram,iterou
  obr:iga,igacao,igacoes,igada,igadas,igado,igados,igam,igando,igar,igaram,igatoria,igatorias,igatorio,igatorios,igou
  obs:curece,curecem,curecendo,curecer,cureceram,cureceu,curecida,curecidas,curecido,curecidos,ervacao,ervacoes,ervam,ervamos,ervara
  obs:ervaram,ervarem,ervaria,ervarmos,ervasse,ervava,ervavam,ervemos,ervou,tipacao,tipacoes,trucao,trucoes,truente,truentes,trutiva
  obs:trutivas,trutivo,trutivos obt:em,endo,er,eve,ida,idas,ido,idos,inha,iveram
  oca:siao,sioes,siona,sionada,sionadas,sionado,sionados,sionais,sional,sionam,sionando,sionar,sionaram,sionou occ:ipitais oci:tocina
  ocl:uem,ui,uindo,uir,uiram,uiu,usao,usoes oco:rre,rrem,rrendo,rrer,rreram,rreu,rrida,rridas,rrido,rridos
  ocu:los,loss,lta,ltada,ltadas,ltado,ltados,ltam,ltando,ltar,ltaram,ltou,pacao,pacionais,pacional,pacoes,pam,param,pava,pou
  odi:a,ada,adas,ado,ados,am,ando,ar,aram,ou ofi:ciais,cina,cinas,cio,cios oft:almologista,almologistas oit:ava,avo,enta,o,ocentos
  ole:cranos,ira,iras,o,os olh:a,ada,adas,ado,ados,am,amos,ando,ar,ara,aram,arem,aria,armos,asse,ava,avam,e,ei,em,emos,ou oli:gurias olm:esartana
  omb:ralgias ome:nto,ntos omi:te,tem,tida,tidas,tido,tidos,tindo,tir,tiram,tiu onc:ologista,ologistas ond:e oni:bus ont:em
  opa:cidade,cificacao,cificacoes,cificam,cificaram,cificou opc:ao,ionais,oes
  ope:racao,racoes,ram,raram,raria,rarias,rario,rarios,ratoria,ratorias,ratorio,ratorios,raveis,ravel,rou
  opi:na,nada,nadas,nado,nados,nam,nando,nar,naram,niao,nioes,nou,oide
  opo:e,em,ndo,r,rtuna,rtunas,rtunidade,rtunidades,rtuno,rtunos,s,sta,stas,sto,stos opr:essiva,essivas,essivo,essivos opu:nha,seram ora:is
  orb:itar,itara,itaram,itarao,itaras,itares,itariam orc:a,ada,adas,ado,ados,am,amento,amentos,ando,ar,aram,ou
  ord:em,enam,enaram,enava,enou,ens,inaria,inarias,inario,inarios ore:lhas orf:a,aos,as org:anizacao,anizacoes
  ori:entacao,entacoes,entam,entaram,entava,entou,gem,gens,ginada,ginadas,ginado,ginados,ginais,ginando,ginaram,ginou
  oro:faringea,faringeas,faringeo,faringeos orq:uite,uites ort:ese,eses,odontica,odonticas,odontico,odonticos,odontista,odontistas,opneia,opneias
  oss:ificacao,ificacoes
  ost:eoblasticas,eoblasticos,eoclasto,eocondrite,eocondrites,eofitaria,eofitarias,eofitario,eofitarios,eofitose,eopata,eopatas
  ost:eopatia,eopatias,eopatica,eopaticas,eopatico,eopaticos,eopenicas,eopenicos,eoporoticas,eoporoticos,eossarcoma,eossarcomas
  ost:eossintese,eossinteses,omia,omias oti:ma,mas,mo,mos oto:rrina,rrinas,rrinolaringologista,rrinolaringologistas ouc:a,am,o our:os
  out:ono,ra,ras,rem,ro,ros,ubro ouv:e,em,ia,iam,ida,idas,imos,indo,ir,ira,iram,irao,iremos,iria,isse,iu ova:ria,riana,rianas,riano,rianos,rias
  ove:lha,lhas ovo:s ovu:lada,ladas,lado,lados,lam,lando,lar,laram,lou oxc:arbazepina oxi:codona,genio,genios,metro,metros
  pad:ece,ecem,ecendo,ecer,eceram,eceu,ecida,ecidas,ecido,ecidos,eiras,eiros,rasto,rastos,rinhos,roes
  pag:ada,adas,ado,ados,am,amentos,amos,ando,ara,aram,arem,aria,armos,asse,ava,avam,ou,ue,uei,uem,uemos pai:ss
  pal:atinos,atos,avra,avras,milha,milhas,pacao,pacoes,paveis,pavel,pebras,pitacao,pitacoes
  pan:cada,cadas,citopenias,creass,creatologia,demias,ica,icas,oramicas,turrilha,turrilhas pap:aia,aias,anicolau,anicolaus,eis,ilar,ilares,ula,ulas
  par:abens,acentese,acentrais,acetamois,afuso,afusos,agrafo,agrafos,alisia,alisias,amos,anasais,ando,aparesia,aparesias,aplegicas
  par:aplegicos,aram,arem,aria,armos,asse,atireoide,atireoides,atireoidiana,atireoidianas,atireoidiano,atireoidianos,avam,avertebrais
  par:ciais,ecem,ecendo,eceram,eceres,eceu,ede,ei,em,emos,enterais,ida,idas,idos,ietais,indo,ir,iram,iu,otideas,otideos,ou,oxetina
  par:teira,teiras,ticipacao,ticipacoes,ticipada,ticipadas,ticipado,ticipados,ticipam,ticipando,ticipar,ticiparam,ticipou,tidas
  par:tidos,tilha,tilhada,tilhadas,tilhado,tilhados,tilham,tilhando,tilhar,tilharam,tilhou
  pas:coas,sada,sadas,sado,sados,sageira,sageiras,sageiro,sageiros,sagem,sagens,sam,samos,sar,sara,saram,sarem,saria,sarmos,saros
  pas:sasse,savam,sei,sem,semos,sivas,sivos,sou,tilha,tilhas
  pat:ela,elar,elares,elas,elofemorais,ernos,inacao,inacoes,inagem,inagens,ins,ologias,ologista,ologistas
  pau:sada,sadas,sado,sados,sam,sando,sar,saram,sou pav:ilhao,ilhoes paz:es pea:o pec:am,as,uarista,uaristas
  ped:aco,acos,e,em,estre,iam,idas,imos,indo,ira,iram,irao,iremos,iria,isse,iu,reiro,reiros peg:ada,adas,ados,am,ando,ar,aram,ou
  pei:torais,xeira,xeiras,xeiros pel:a,as,e,o,os pem:brolizumabe
  pen:de,dem,dente,deram,deu,dida,didas,dido,didos,iana,ianas,iano,ianos,iss,samento,samentos,so,sos,ultima,ultimo peo:es pep:ino,inos
  per:ante,ca,cam,centagens,co,curso,cursos,cussao,cussoes,das,dem,demos,deram,derao,deremos,deria,desse,deu,di,diam,doa,doada,doadas
  per:doado,doados,doam,doando,doar,doaram,doou,feita,feitas,feitos,fis,furacao,furacoes,furada,furadas,furado,furados,fusoes,gunta
  per:guntada,guntadas,guntado,guntados,guntam,guntamos,guntando,guntar,guntara,guntaram,guntarem,guntaria,guntarmos,guntas,guntasse
  per:guntava,guntavam,gunte,guntei,guntem,guntemos,gunto,guntou,iapicais,ibronquica,ibronquicas,ibronquico,ibronquicos,igos,igosa
  per:igosas,igoso,igosos,ineais,ineo,ineos,iodicas,iodicidade,iodicidades,iodontais,iodos,ioperatoria,ioperatorias,ioperatorio
  per:ioperatorios,iosteais,iosteo,iosteos,itoneais,itoneu,itoneus,itonio,itonios,manecem,maneceu,manencia,manencias,meaveis,meavel
  per:missao,mitam,mitamos,mitem,miti,mitiam,mitimos,mitindo,mitira,mitiram,mitirem,mitiria,mitirmos,mitisse,mitiu,mito,oneais,onio
  per:onios,sistem,sistindo,sistiram,sistiu,spectivas,tenca,tence,tencem,tencendo,tencer,tenceram,tenceu,tencia,tencida,tencidas
  per:tencido,tencidos,to,turba,turbacao,turbacoes,turbada,turbadas,turbado,turbados,turbam,turbando,turbar,turbaram,turbou,vias per:vios
  pes:am,aram,cas,ou,quisador,quisadora,quisadoras,quisadores,sego,segos,sima,simas,simo,simos,soais,soal,soas
  pic:ada,adas,ados,am,amos,ando,ar,ara,aram,arem,aria,armos,asse,ava,avam pie:lonefrites pil:ha,has,otas,otos,ula,ulas pim:ento,entoes,entos
  pin:ca,cada,cadas,cado,cados,cam,camento,camentos,cando,car,caram,cou,tora,toras
  pio:lho,lhos,r,ra,rada,radas,rado,rados,ram,rando,rar,raram,ras,rava,re,res,rou pip:eracilina piq:uei,uem,uemos pir:amidais,amidal,azinamida,ose
  pis:cina,cinas,o pit:avastatina
  pla:naltos,nea,neada,neadas,neado,neados,neamento,neamentos,neando,near,nearam,neava,nejada,nejadas,nejado,nejados,nejar,neou
  pla:ntonista,quetopenias,sil ple:urais,xos
  pne:umatizada,umatizadas,umatizado,umatizados,umococo,umococos,umogastrico,umologia,umologias,umologicas,umologicos,umologista
  pne:umologistas,umonectomias,umonica,umonicas,umonico,umopatias,umoperitonio,umoperitonios,umotorax,umotoraxs
  pod:e,em,emos,endo,era,erao,eremos,eria,iam,ologa,ologas,ologo,ologos poi:s
  pol:aciurias,ens,iartrites,iciais,icial,icisticas,icisticos,ipose,itica,iticas,itico,iticos,iurias pom:ada,adas,os
  pon:do,ha,ham,ho,ta,tape,tapes,tas,to,tos,tuais,tual pop:ulacao,ulacoes
  por:ao,cao,centagem,centagens,coes,cos,em,emos,ia,quanto,tais,tanto,teira,teiras,teiro,teiros,tuguesa,tuguesas
  pos:icao,icionais,icionam,icionamento,icionamentos,icionaram,icionava,icionou,icoes,sam,sibilidade,sibilidades,sibilitada,sibilitadas
  pos:sibilitado,sibilitados,sibilitam,sibilitando,sibilitar,sibilitaram,sibilitou,siveis,sivel,sivelmente,sua,suem,sui,suia,suida
  pos:suidas,suido,suidos,suindo,suir,suiram,suiu,terga,tergada,tergadas,tergado,tergados,tergam,tergando,tergar,tergaram,tergou pos:tos,turais
  pot:enciais pou:ca,cas,co,cos pra:ias,mipexol,ndiais,ticada,ticadas,ticado,ticados,ticam,ticar,ticaram,ticas,ticos,ticou,tos,zo,zos
  pre:caria,carias,cario,carios,caucao,caucoes,cisam,cisamos,cisao,cisara,cisaram,cisarem,cisaria,cisarmos,cisasse,cisavam,cisemos
  pre:cisou,co,cos,dispoe,dispoem,dispondo,dispor,disposta,dispostas,disposto,dispostos,dispunha,dispuseram,dominando,encha,enche
  pre:enchem,enchendo,encher,encheram,encheu,enchia,enchida,enchidas,enchido,enchidos,ferem,ferencia,ferenciais,ferencial,ferencias
  pre:ferindo,feriram,feriu,gas,gos,judica,judicada,judicadas,judicado,judicados,judicam,judicando,judicar,judicaram,judicava,judicou
  pre:judique,maturas,maturos,natais,nda,ndem,ndendo,nder,nderam,ndeu,ndia,ndida,ndidas,ndido,ndidos,ocupa,ocupacao,ocupacoes,ocupada
  pre:ocupadas,ocupado,ocupados,ocupam,ocupando,ocupar,ocuparam,ocupou,paracao,paracoes,param,paramos,parara,pararam,pararem,pararia
  pre:pararmos,parasse,paravam,parei,parem,paremos,paros,parou,screva,screve,screvem,screvendo,screver,screveram,screveu,screvia
  pre:screvida,screvidas,screvido,screvidos,scricao,scricoes,senca,sencas,sidio,sidios,ssao,ssiona,ssionada,ssionadas,ssionado,ssionados
  pre:ssionam,ssionando,ssionar,ssionaram,ssionou,ssoes,stacao,stacoes,tendem,tenderam,tendeu,tendida,tendidas,tendido,tendidos
  pre:vencao,vencoes,vendo,venindo,veniram,veniu,vinem,viram,visao,viu,zada,zadas,zado,zados
  pri:meira,meiras,meiro,meiros,migestas,ncipais,oridade,sao,soes,vilegiada,vilegiadas,vilegiado,vilegiados
  pro:calcitonina,calcitoninas,cedem,cedente,ceder,cederam,cedeu,cedida,cedidas,cedido,cedidos,cedimento,cedimentos,cessada,cessadas
  pro:cessado,cessados,cessam,cessando,cessaram,cesso,cessos,cessou,cura,curada,curadas,curado,curados,curam,curamos,curando,curar
  pro:curara,curaram,curarem,curaria,curarmos,curas,curasse,curava,curavam,curei,curem,curemos,curo,curou,ducao,ducoes,dutiva,dutivas
  pro:dutivo,dutivos,duto,dutos,duz,duza,duzem,duzia,duzida,duzidas,duzido,duzidos,duzindo,duzir,duziram,duziu,eminencia,eminencias
  pro:fessora,fessoras,fissao,fissionais,fissional,fissoes,gnostica,gnosticada,gnosticadas,gnosticado,gnosticador,gnosticadora,gnosticadoras
  pro:gnosticadores,gnosticados,gnosticais,gnosticam,gnosticamos,gnosticando,gnosticar,gnosticara,gnosticaram,gnosticarao,gnosticaras
  pro:gnosticares,gnosticaria,gnosticariam,gnosticas,gnosticava,gnosticavam,gnostico,gnosticos,gnosticou,gnostique,gnostiquei,gnostiqueis
  pro:gnostiquem,gnostiquemos,gnostiques,gramador,gramadora,gramadoras,gramadores,gramam,gramamos,gramara,gramaram,gramarem,gramaria
  pro:gramarmos,gramasse,gramava,gramavam,gramei,gramem,gramemos,gramou,gredia,gredida,gredidas,gredido,gredidos,gredindo,gredir
  pro:grediram,grediu,gressao,gressivas,gressivos,gressoes,gride,gridem,ibida,ibidas,ibido,ibidos,jecao,jecoes,jetada,jetadas,jetado
  pro:jetados,jetam,jetando,jetar,jetaram,jeteis,jetil,jeto,jetos,jetou,lapsos,liferacao,liferacoes,lopa,messa,messas,metazina,mete
  pro:metem,metendo,meteram,meteu,metida,metidas,metido,metidos,nacao,nta,ntas,ntos,ntuaria,ntuarias,ntuario,ntuarios,nuncia,nunciada
  pro:nunciadas,nunciado,nunciados,nunciam,nunciando,nunciar,nunciaram,nunciou,piltiouracil,poe,poem,pondo,por,pos,postas,postos
  pro:priedade,priedades,prio,prios,punha,puseram,tecao,teccao,teccoes,tecoes,tegem,tegendo,tegeram,tegeu,teina,teinas,truem,trui
  pro:truida,truidas,truido,truidos,truindo,truir,truiram,truiu,trusa,trusao,trusas,truso,trusoes,trusos,vada,vadas,vado,vados,vam
  pro:varam,vaveis,vavel,vavelmente,veniencia,veniencias,veniente,visoria,visorias,visorio,visorios,vocam,vocaram,vocou,vou,ximais
  pro:ximidade,ximidades pru:rido,ridos pse:udartrose,udoartrose,udoartroses psi:cologa,cologas,cologo,cologos,cose,coses pso:ass,riase,riases
  pto:se,ses pub:iss,licacao,licacoes pud:emos,er,eram,esse pue:rperio,rperios pul:ada,adas,ado,ados,am,ando,ar,aram,gas,ou,seiras,so,sos
  pun:cionam,cionaram,cionou,coes,ha,ham pur:an,as,os pus:emos,er,eram,esse,tulas pux:a,ada,adas,ado,ados,am,ando,ar,aram,ava,e,ou
  qua:drada,dradas,drados,drantectomias,dreis,dricepss,drimestre,is,isquer,l,lidade,lidades,lquer,ntas,ntidade,ntidades,ntificadas
  qua:ntificados,ntificam,ntificando,ntificar,ntificaram,ntificou,ntos,renta,rtas,rteis,rtos,se,tro,trocentos
  que:bra,brado,brados,bram,brando,brar,braram,brava,bre,brou,das,ima,imados,imadura,imaduras,imam,imando,imar,imaram,imou,ira,iram
  que:ixa,ixada,ixadas,ixado,ixados,ixam,ixando,ixar,ixaram,ixas,ixava,ixe,ixo,ixos,ixou,m,nte,ntes,rem,remos,rera,rerao,reremos
  que:reria,riam,ridas,ridos,stao,stionaria,stionarias,stionarios,stoes
  qui:asma,asmas,lo,lograma,logramas,los,nhentos,nzena,nzenais,nzenal,nzenas,s,semos,ser,seram,sesse,sto,stos rac:a,as,ionais
  rad:iacao,iacoes,iais,iocarpais,iofrequencia,iofrequencias,iografa,iografada,iografadas,iografado,iografados,iografais,iografam
  rad:iografamos,iografando,iografar,iografara,iografaram,iografarao,iografaras,iografares,iografaria,iografariam,iografas,iografava
  rad:iografavam,iografe,iografei,iografeis,iografem,iografemos,iografes,iografo,iografou,iologista,iologistas,ioprotecao,ioprotecoes
  rad:ioterapeuta,ioterapeutas rai:vas,zes
  ram:al,ifica,ificacao,ificacoes,ificada,ificadas,ificado,ificados,ificam,ificando,ificar,ificaram,ificou,pas ran:itidina rap:ariga,arigas,az,azes
  raq:uete,uetes,uidiana,uidianas,uidiano,uidianos,uitismo rar:efacao,efacoes
  ras:gada,gadas,gado,gados,pada,padas,pado,pados,pagem,pagens,pam,pando,par,param,pou,treio,treios
  rat:ifica,ificada,ificadas,ificado,ificados,ificam,ificando,ificar,ificaram,ificou raz:ao,oaveis,oavel,oes
  rea:bilita,bilitacao,bilitacoes,bilitada,bilitadas,bilitado,bilitados,bilitam,bilitando,bilitar,bilitaram,bilitou,bsorcao,bsorcoes
  rea:bsorvida,bsorvido,cao,ccao,ccoes,coes,ge,gem,genda,gendada,gendadas,gendado,gendados,gendam,gendando,gendar,gendaram,gendava
  rea:gende,gendo,gendou,gia,gida,gidas,gido,gidos,gindo,giram,giu,is,lca,lcada,lcadas,lcado,lcados,lcam,lcando,lcar,lcaram,lcava
  rea:lcou,lidade,lidades,lizacao,lizacoes,lizam,lizamos,lizara,lizaram,lizarem,lizaria,lizarmos,lizasse,lizava,lizavam,lizei,lizem
  rea:lizemos,lizou,lmente,nima,nimacao,nimacoes,nimada,nimadas,nimado,nimados,nimam,nimando,nimar,nimaram,nimou,tiva,tivas,tivo
  rea:tivos,valia,valiacao,valiacoes,valiada,valiadas,valiado,valiados,valiam,valiando,valiar,valiaram,valiava,valie,valiou
  reb:aixada,aixadas,aixado,aixados
  rec:alcula,alculada,alculadas,alculado,alculados,alculam,alculando,alcularam,alculou,analizam,analizando,analizar,analizaram,analizou
  rec:eba,ebam,ebamos,ebe,ebem,ebemos,ebendo,eber,ebera,eberam,eberem,eberia,ebermos,ebesse,ebeu,ebi,ebia,ebiam,ebida,ebidas,ebido
  rec:ebidos,ebimento,ebimentos,ebo,ecao,ecionista,ecionistas,ecoes,eio,eios,eita,eitada,eitadas,eitado,eitados,eitam,eitando,eitar
  rec:eitaram,eitas,eitou,em,ens,epcao,epcionista,epcionistas,epcoes,essos,etores,hamada,hamado,idivaram,iproco,iprocos,lama,lamada
  rec:lamadas,lamado,lamados,lamam,lamando,lamar,lamaram,lamou,olha,olham,olhamos,olhas,olhe,olhem,olhemos,olhendo,olher,olhera
  rec:olheram,olherem,olheria,olhermos,olhesse,olheu,olhi,olhia,olhiam,olhida,olhidas,olhido,olhidos,olho,omendacao,omendacoes,omendam
  rec:omendaram,omendava,omendaveis,omendavel,omendou,onheca,onhecam,onhecamos,onhece,onhecem,onhecemos,onhecendo,onhecer,onhecera
  rec:onheceram,onhecerem,onheceria,onhecermos,onhecesse,onheceu,onheci,onhecia,onheciam,onhecida,onhecidas,onhecido,onhecidos,onhecimento
  rec:onhecimentos,onheciveis,onhecivel,onheco,onstroem,onstroi,onstrucoes,onstruem,onstrui,onstruindo,onstruiram,onstruiu,ordacao
  rec:ordacoes,ordam,ordaram,ordou,orrente,orrentes,ortam,ortaram,ortava,ortou,tais,ua,uada,uadas,uado,uados,uam,uando,uar,uaram
  rec:uou,uperacao,uperacoes,uperam,uperaram,uperou,urso,ursos,usa,usada,usadas,usado,usados,usam,usando,usar,usaram,usas,usava rec:use,usou
  red:e,ige,igem,igida,igidas,igido,igidos,igindo,igir,igiram,igiu,ondas,ondos,or,ucao,ucoes,uz,uza,uzem,uzia,uzida,uzidas,uzido
  red:uzidos,uzindo,uzir,uziram,uziu ree:mbolsa,mbolsada,mbolsadas,mbolsado,mbolsados,mbolsam,mbolsando,mbolsar,mbolsaram,mbolsou,xpandidos,xpansao
  ref:aze,azem,azendo,azer,azia,eicao,eicoes,eita,eitas,eito,eitorio,eitorios,eitos,erem,erencia,erenciada,erenciadas,erenciado
  ref:erenciados,erencias,erendo,eri,eriam,erimos,erindo,erira,eriram,erirem,eriria,erirmos,erisse,eriu,ira,iram,iramos,iro,letem
  ref:letia,letida,letidas,letido,letidos,letindo,letir,letiram,letiu,lexo,lexos,luxo,luxos,orca,orcada,orcadas,orcado,orcados,orcam
  ref:orcando,orcar,orcaram,orcava,orco,orcos,orcou,ormada,ormadas,ormado,ormados,ormando,ormaram,ormatacao,ormatada,ormatadas,ormatado
  ref:ormatados,ormatam,ormatando,ormatar,ormataram,ormatou,ormou,rataria,ratarias,ratario,ratarios,rigerante,rigerantes
  reg:ioes,ionais,ista,istada,istadas,istado,istados,istam,istando,istar,istaram,istava,iste,istos,istou,istros,ra,ras,redida,redidas
  reg:redido,redidos,redindo,redir,rediram,rediu,ressada,ressadas,ressado,ressados,ressam,ressando,ressao,ressar,ressaram,ressava
  reg:ressivas,ressivos,ressoes,ressou,ride,ridem,urgitacao,urgitacoes
  rei:drata,dratada,dratadas,dratado,dratados,dratam,dratando,dratar,drataram,dratou,niciam,niciaram,niciava,niciou,nternar,ntroduz
  rei:ntroduzem,ntroduzida,ntroduzidas,ntroduzido,ntroduzidos,ntroduzindo,ntroduzir,ntroduziram,ntroduziu
  rel:a,acao,aciona,acionada,acionadas,acionado,acionados,acionam,acionando,acionar,acionaram,acionou,acoes,ata,atada,atadas,atado
  rel:atados,atam,atando,atar,ataram,atava,ato,atorio,atorios,atos,atou,axa,axada,axadas,axado,axados,axam,axando,axar,axaram,axava
  rel:axe,axou,e,eem,eitura,eituras,em,endo,er,eram,eu,ia,ida,idas,ido,idos,igiao,igioes,igiosa,igiosas,igioso,igiosos,ogio,ogios
  rem:arca,arcada,arcadas,arcado,arcados,arcam,arcando,arcar,arcaram,arcava,arcou,issao,issoes,item,itindo,itiram,itiu,ocao,ocoes
  rem:ota,otas,oto,otos,ova,ovem,ovendo,over,overam,oveu,ovia,ovida,ovidas,ovido,ovidos
  ren:ais,das,ovam,ovaram,ovava,ovou,uncia,unciada,unciadas,unciado,unciados,unciam,unciando,unciar,unciaram,unciou
  reo:perada,peradas,perado,perados,perar
  rep:aracao,aracoes,aram,araram,arava,arou,artem,artida,artidas,artido,artidos,artindo,artir,artiram,artiu,etem,etiam,eticao,eticoes
  rep:etimos,etindo,etira,etiram,etirem,etiria,etirmos,etisse,etitivas,etitivos,etiu,ita,itam,itamos,ito,lecao,oe,olho,olhos,ondo
  rep:ortada,ortadas,ortado,ortados,ortam,ortando,ortar,ortaram,ortou,osto,ostos,ousa,ousada,ousadas,ousado,ousados,ousam,ousando
  rep:ousar,ousaram,ousava,ouse,ousou,resentacao,resentacoes,resentam,resentaram,resentativas,resentativos,resentava,resentou,rocessada
  rep:rocessadas,rocessado,rocessados,rocessam,rocessando,rocessar,rocessaram,rocessou,rodutiveis,rodutivel,unha,useram
  req:uerem,uerendo,uerer,uereram,uereu,uisicao,uisicoes,uisitante,uisitantes
  res:ervatorio,ervatorios,friado,friados,idem,idencia,idencias,idida,ididas,idido,ididos,idindo,idir,idiram,idiu,iduais,iduos,istem
  res:istencia,istencias,istindo,istiram,istiu,olucao,olucoes,olvem,olvendo,olveram,olveu,pectiva,pectivas,pectivo,pectivos,peita
  res:peitada,peitadas,peitado,peitados,peitam,peitando,peitar,peitaram,peitava,peite,peito,peitos,peitou,petiva,petivas,petivo
  res:petivos,piracao,piracoes,piram,piramos,pirara,piraram,pirarem,piraria,pirarmos,pirasse,piravam,pirei,pirem,piremos,pirou,pondem
  res:pondendo,ponderam,pondeu,ponsaveis,ponsavel,posta,postas,seca,secada,secadas,secado,secados,secam,secando,secar,secaram,secava
  res:secaveis,secavel,seccao,seccoes,secou,seque,sonador,sonadores,tauram,tauraram,taurava,taurou,tricao,tricoes,tringem,tringindo
  res:tringiram,tringiu,trita,tritas,tritiva,tritivas,tritivo,tritivos,trito,tritos
  ret:ais,al,em,encao,encoes,endo,er,ida,idas,ido,idos,ifica,ificacao,ificacoes,ificada,ificadas,ificado,ificados,ificam,ificando
  ret:ificar,ificaram,ificou,ilinea,ilineas,ilineo,ilineos,iram,iramos,irara,iraram,irarem,iraria,irarmos,irasse,irava,iravam,irei
  ret:irem,iremos,iro,irou,ite,ites,oma,omam,omando,omar,omaram,omou,orna,ornada,ornadas,ornado,ornados,ornam,ornando,ornar,ornaram
  ret:ornava,orne,orno,ornos,ornou,orragia,orragias,os,racao,racoes,raem,rai,raidas,raidos,raindo,rair,rairam,raiu,remias,roesternais
  ret:rolistese,rolisteses,ropeitorais,ropeitoral,roperitoneais,rovertida,rovertidas,rovertido,rovertidos
  reu:matismo,matologista,matologistas,nem,niao,nindo,nioes,niram,niu
  rev:ascularizam,ascularizando,ascularizar,ascularizaram,ascularizou,eem,eja,ejam,ejo,ela,elada,eladas,elado,elados,elam,elando
  rev:elar,elaram,elou,em,emos,endo,er,erao,eremos,eria,ersiveis,ersivel,este,estem,estida,estidas,estido,estidos,estindo,estir
  rev:estiram,estiu,ia,iam,ida,idas,ido,idos,imos,indo,ir,iram,isao,isoes,isse,ista,istas,isto,istos,iu ric:as rif:ampicina
  rig:idezes,orosa,orosas,oroso,orosos rin:ites,oplastias,orreia,orreias ris:cada,cadas,cado,cados,cam,cando,car,caram,cava,cos,cou,edronato,peridona
  rit:mo,mos riv:aroxabana,astigmina,otril rob:ustas,ustos roc:uronio rod:ada,adas,ado,ados,am,ando,ar,aram,as,ass,ava,ou rog:amos,o
  rom:pem,peram,peu ron:cam,caram,cava,cou rop:ivacaina ros:uvastatina
  rot:acao,aciona,acionada,acionadas,acionado,acionados,acionam,acionando,acionar,acionaram,acionou,acoes,adores,ina,inas,ineira
  rot:ineiras,ineiro,ineiros,uladas,ulados,ulagem,ulagens,ulais,ulam,ulamos,ulando,ulara,ularam,ularao,ularas,ulares,ularia,ulariam
  rot:ulava,ulavam,uleis,ulem,ulemos,ulou rou:ba,bada,badas,bado,bados,bam,bando,bar,baram,bo,bos,bou,pa,pas,quidao,quidoes rub:or,ores
  rug:osa,osas,oso,osos rui:m rup:tura,turas rur:ais sab:em,emos,endo,era,erao,eremos,eria,iam,ida,idas,idos sac:erdote,erdotes,rais sae:m
  sag:itais,rada,radas,rados sai:a,am,as,ba,bam,da,das,do,dos,mos,ndo,r,ra,ram,rem,ria,sse,u
  sal:adas,ario,arios,do,dos,moes,tada,tadas,tado,tados,tam,tando,taram,tou,vas,vos
  san:duiche,duiches,gram,gramos,grara,graram,grarem,graria,grarmos,grasse,grava,gravam,grei,grem,gremos,grou,gues,itario,itarios sao:s
  sap:ateiras,ateiros sar:ampo,ampos
  sat:isfatoria,isfatorias,isfatorio,isfatorios,uracao,uracoes,urada,uradas,urado,urados,uram,urando,urar,uraram,urou sau:dacoes,daveis,davel
  sec:am,amos,ao,ara,aram,arem,aria,armos,asse,ava,avam,cao,coes,oes,ou,recao,recoes,ulo,ulos sed:acao,acoes,ando,aram,ativos,ou
  seg:mentacao,mentacoes,mentar,mentares,uem,uida,uidas,uidos,uimento,uimentos,uindo,uinte,uintes,uiram,uiu,urada,uradas,urado,uradora
  seg:uradoras,urados,uram,uranca,urancas,urando,urar,uraram,uras,urava,ure,urou sei:o,scentos sej:a,am
  sel:ecao,eciona,ecionada,ecionadas,ecionado,ecionados,ecionam,ecionando,ecionar,ecionaram,ecionou,ecoes
  sem:anais,elhanca,elhancas,elhante,elhantes,estrais,inais
  sen:ao,do,horas,sacao,sacoes,sibilidade,siveis,sivel,soriais,sorial,tam,tamos,tara,taram,tarem,taria,tarmos,tasse,tava,tavam,tei
  sen:tem,temos,tiam,timento,timentos,timos,tindo,tiram,tirem,tiria,tirmos,tisse,tiu,tou
  sep:aracao,aracoes,aram,araram,arou,se,ses,siss,tais,to,toplastia,tos seq:uei,uem,uemos,uestro,uestros
  ser:ao,iada,iadas,iado,iados,iam,ias,inga,ingas,ios,pentes,ralheira,ralheiras,ralheiro,ralheiros,rateis,ratil,vem,via,viam,vico
  ser:vicos,vimos,vindo,viram,virem,viria,virmos,visse,viu ses:sao,senta,soes set:ecentos,embro,ima,imo,or,ora,oras,ores seu:s sex:uais
  sig:nificada,nificadas,nificado,nificados,nificam,nificando,nificar,nificaram,nificou
  sil:encio,encios,enciosa,enciosas,encioso,enciosos,hueta,huetas
  sim:bolo,bolos,eticona,patica,paticas,patico,paticos,plificam,plificaram,plificava,plificou,ulacao,ulacoes,ulada,uladas,ulado
  sim:ulados,ulam,ulando,ularam,ulou
  sin:ais,al,aliza,alizada,alizadas,alizado,alizados,alizam,alizando,alizar,alizaram,alizava,alize,alizou,cera,ceras,ceros,cronizam
  sin:cronizaram,cronizava,cronizou,equia,equias,fise,fises,oviais,ta,tam,tamos,to,tomatica,tomaticas,tomatico,tomaticos,usais,usopatia sin:vastatina
  sir:va,vam,vamos,vo sis:o,os sit:ios,uacao,uacoes,uam,uaram,uou soa:da,das,do,dos,m,ndo,r,ram
  sob:em,recarga,recargas,repoe,repoem,repondo,reponiveis,reponivel,repor,repos,reposicao,reposicoes,reposto,repostos,repunha,repuseram
  sob:retudo,revive,revivem,revivendo,reviver,reviveram,reviveu,revivida,revividas,revivido,revividos,rinhas soc:iais,iedade,iedades,o,orros,os
  sof:ra,re,rem,rendo,rer,reram,reu,ria,rida,ridas,rido,ridos,rimento sog:ra,ras,ro,ros soj:as
  sol:dada,dadas,dam,dando,dar,daram,dou,eo,eos,icitacao,icitacoes,icitam,icitamos,icitara,icitaram,icitarem,icitaria,icitarmos
  sol:icitasse,icitava,icitavam,icitei,icitem,icitemos,icitou,idaria,idarias,idario,idarios,ta,tada,tadas,tado,tados,tam,tando,tar
  sol:taram,tava,te,teira,teiras,teiros,tou,tura,turas,ucao,uciona,ucionada,ucionadas,ucionado,ucionados,ucionam,ucionando,ucionar
  sol:ucionaram,ucionou,uco,ucoes,ucos som:as,atropina,bra,bras,ente,os
  son:dam,dando,dar,daram,dou,ha,hada,hadas,hado,hados,ham,hando,har,haram,hou,olencia,olencias,olenta,olentas,olento,olentos soo:u
  sop:a,as,rada,radas,rado,rados,ram,rando,raram,ro,ros,rou sor:ologia,ologias,re,rem,rida,ridas,rido,ridos,rindo,rir,riram,riu,vete,vetes
  sou:be,bemos,ber,beram,besse soz:inha,inhas,inho,inhos sua:da,das,do,dos,m,mos,ndo,r,ra,ram,rem,ria,rmos,s,sse,va,vam
  sub:am,amos,clavio,clavios,durais,endocardica,endocardicas,endocardico,endocardicos,exposta,expostas,exposto,expostos,glotica
  sub:gloticas,glotico,gloticos,iam,imos,indo,iram,irem,iria,irmos,isse,iu,jetiva,jetivas,jetivo,jetivos,linguais,luxacoes,oclusao
  sub:otima,otimas,otimo,otimos,pleurais,segmentar,segmentares,stancia,stancias,stitua,stituem,stitui,stituia,stituicao,stituicoes
  sub:stituida,stituidas,stituido,stituidos,stituindo,stituir,stituiram,stituiu,stituto,stitutos,tis,totais,tracao,tracoes
  suc:essiva,essivas,essivo,essivos,esso,essos,o,os sud:orese,oreses sue:i,m,mos sug:erem,erindo,eriram,eriu,estao,estoes suj:a,as,eito,eitos,o,os
  sul:america,co,cos,fa,fametoxazol,fas,fassalazina sum:o,os sun:itinibe suo:r,res,u
  sup:erada,eradas,erado,erados,eram,erar,eraram,erexposta,erexpostas,erexposto,erexpostos,erficiais,erou,erpoe,erpondo,erpos,erposto
  sup:erpostos,erpunha,erpuseram,ervisao,ervisoes,ervisora,ervisoras,inacao,lementar,lementares,lemento,lementos,orta,ortada,ortadas
  sup:ortado,ortados,ortam,ortamos,ortando,ortar,ortara,ortaram,ortarem,ortaria,ortarmos,ortasse,ortava,ortavam,orte,ortei,ortem
  sup:ortemos,ortes,orto,ortou,ositorio,ositorios,raespinais,raespinal,raespinhais,raespinhal,raespinhosa,raespinhosas,raespinhoso
  sup:raespinhosos,raglotica,ragloticas,raglotico,ragloticos,rarrenais,rasselar,rasselares,rimem,rimindo,rimiram,rimiu,ura,urada
  sup:uradas,urado,urados,uram,urando,urar,uraram,urou
  sur:da,das,dez,dezes,do,dos,fe,gem,gida,gidas,gido,gidos,gimento,gimentos,gindo,gir,giram,giu,preende,preendem,preendendo,preender
  sur:preenderam,preendeu,preendida,preendidas,preendido,preendidos
  sus:ceptiveis,ceptivel,cetiveis,cetivel,peitada,peitadas,peitado,peitados,peitam,peitando,peitar,peitaram,peitava,peite,peitou
  sus:pendam,pendamos,pendem,pendemos,pendendo,pendera,penderam,penderem,penderia,pendermos,pendesse,pendeu,pendiam,pensa,pensas sus:penso,pensos
  sut:ia,ias,is,uram,uraram,urava,urou tab:agismos,agista,agistas,elas,elia,eliaes,eliao,elias tac:rolimo
  tal:amos,hante,hantes,ocalcanea,ocalcaneas,uss,vez tam:anho,anhos,bem,ponamento,ponamentos,pouco tan:gerina,gerinas,sulosina
  tap:am,aram,ava,azol,ou tar:efa,efas,sica,sicas,sico,sicos,sometatarsica,sometatarsicas,sometatarsico,sometatarsicos
  tat:os,ua,uada,uadas,uado,uados,uagem,uagens,uam,uando,uar,uaram,uou tax:a,as
  tec:la,lada,ladas,lam,lando,lar,laram,lou,necio,nologa,nologas,nologia,nologo,nologos
  tel:a,as,efonada,efonadas,efonado,efonados,efonam,efonar,efonaram,efone,efonema,efonemas,efones,efonou,emoveis,emovel,epatias tel:escopia,misartana
  tem:em,eram,eu,os,porada,poradas,porais,poraria,porarias,porario,porarios
  ten:dem,deram,deu,dineas,dineos,do,does,esmo,ha,ham,ho,ossinovite,ossinovites,sao,siometro,siometros,soes,tada,tadas,tado,tados
  ten:tam,tamos,tar,tara,taram,tarem,taria,tarmos,tasse,tativa,tativas,tavam,tei,tem,temos,tou teo:rica,ricas,rico,ricos
  ter:a,ao,apeutas,ca,cas,ceira,ceiras,ceiro,ceiros,co,cos,emos,ia,iam,minacao,minacoes,minam,minamos,minara,minaram,minarem,minaria
  ter:minarmos,minasse,minavam,minei,minemos,minou,mo,mometro,mometros,mos,restre,restres tes:temunha,temunhas,ticuloso,tosterona
  tet:raplegias,raplegicas,raplegicos tev:e tex:to,tos tib:iais,iofemorais tid:a,as,o,os tim:os tin:ha,ham tio:tropio tip:oia,oias
  tir:am,amos,ara,aram,arem,aria,armos,asse,avam,ei,em,emos,eoideas,eoidectomia,eoidectomias,eoideos,eoidiana,eoidianas,eoidiano
  tir:eoidianos,eoidite,eoidites,oideia,oideias,oideu,oideus,oidites,os,ou tiv:e,emos,er,eram,esse toa:lha,lhas
  toc:am,amos,ara,aram,arem,aria,armos,asse,ava,avam,ilizumabe,ou
  tol:eram,eramos,erara,eraram,erarem,eraria,erarmos,erasse,erava,eravam,eraveis,eravel,erei,erem,eremos,erou
  tom:am,amos,ara,aram,arem,aria,armos,asse,ate,ates,ava,avam,em,emos,ografo,ografos,ossintese,ossinteses,ou ton:sila,silas,tura,turas,us,uss
  toq:uei,uem,uemos
  tor:acocentese,acocenteses,acolombar,acolombares,cao,ce,cem,cendo,cer,ceram,ceu,cicolo,cicolos,cida,cidas,cidos,coes,na,nada,nadas
  tor:nam,nando,nar,naram,neio,neios,neira,neiras,neiros,nou,tuosidade,tuosidades
  tos:sem,sia,siam,sida,sidas,sido,sidos,simos,sindo,sir,siram,sirem,siria,sirmos,sisse,siu tot:ais tox:icodependencia,icodependencias,icodependente
  tra:balha,balhada,balhadas,balhado,balhador,balhadora,balhadoras,balhadores,balhados,balham,balhamos,balhando,balhar,balhara,balharam
  tra:balharem,balharia,balharmos,balhasse,balhava,balhavam,balhe,balhei,balhem,balhemos,balho,balhos,balhou,cao,ciona,cionada,cionadas
  tra:cionado,cionados,cionam,cionando,cionar,cionaram,cionou,co,cos,dicionais,dicional,dutor,dutora,dutoras,dutores,duz,duzem,duzida
  tra:duzidas,duzido,duzidos,duzindo,duzir,duziram,duziu,gam,jectos,jeto,jetos,nscreve,nscrevem,nscrevendo,nscreveram,nscreveu,nscrita
  tra:nscritas,nscrito,nscritos,nsdutor,nsdutores,nsesofagica,nsesofagicas,nsesofagico,nsesofagicos,nsferem,nsferencia,nsferencias
  tra:nsferindo,nsferiram,nsferiu,nsfunde,nsfundem,nsfundindo,nsfundir,nsfundiram,nsfundiu,nsfusao,nsfusoes,nsmissao,nsmitem,nsmitindo
  tra:nsmitiram,nsmitiu,nsparencia,nsplantacao,nsplantacoes,nsplantada,nsplantadas,nsplantado,nsplantados,nsplantam,nsplantando
  tra:nsplantaram,nsplantou,nsportador,nsportadora,nsportadoras,nsportam,nsportaram,nsportava,nsportou,nsretais,nstorno,nstornos
  tra:nsvaginais,nsversais,pezios,queado,queados,queais,queia,queias,quejo,ra,rao,remos,ria,tam,tamento,tamentos,tamos,tara,taram
  tra:tarem,taria,tarmos,tasse,tava,tavam,tei,tem,temos,tor,tores,tos,tou,vessas,vesseira,vesseiras,vesseiro,vesseiros,z,zem,zemos
  tra:zendo,zer,zia,ziam,zida,zidas,zido,zidos,zodona
  tre:inador,inadora,inadoras,inadores,ino,inos,me,mem,mendo,mer,meram,meu,mia,mida,midas,mido,midos,ns,ze,zentos
  tri:agem,agens,cepss,gos,mestrais,metoprima,nta,stes,steza,stezas
  tro:ca,cas,mbocitopenias,mbofilia,mbofilias,mboflebite,mboflebites,mbolise,mbolises,mbonista,mbonistas,peca,pecada,pecadas,pecado
  tro:pecados,pecam,pecando,pecao,pecar,pecaram,peco,pecoes,pecos,pecou,tinete,tinetes,uxe,uxemos,uxer,uxeram,uxesse
  tub:aria,arias,ario,arios,erosidade tum:efacao,efacoes,oracao,oracoes,orais tun:eis,eliza,elizam,elizando,elizar,elizaram,elizou
  tur:nos,va,vas,vo,vos tus:sa,sam,samos,so tut:ora,oras ucs:p ulc:eracao,eracoes
  ult:rapassa,rapassada,rapassadas,rapassado,rapassados,rapassam,rapassando,rapassar,rapassaram,rapassava,rapasse,rapassou,rassensiveis
  ult:rassensivel,rassonica,rassonicas,rassonico,rassonicos,rassonografica,rassonograficas,rassonografico,rassonograficos,rassonografo
  ult:rassonografos,rassons uma:s umb:igo,igos,ilicais ume:rais,ral umi:das,dos una:nime,nimes unh:a,as
  uni:ao,dade,fica,ficada,ficadas,ficado,ficados,ficam,ficando,ficar,ficaram,ficou,laterais,med,oes,versidade,versidades,versitaria
  uni:versitarias,versitario,versitarios uns urb:ana ure:ia,ias,terais,terohidronefrose,trais urg:encista,encistas
  uri:nada,nadas,nado,nados,nam,namos,nando,nar,naram,narem,narmos,nas,nasse,nava,navam,nei,nem,nemos,nou
  uro:cultura,culturas,litiase,logia,logista,logistas,rressonancia,rressonancias usa:m,mos,ra,ram,rem,ria,rmos,sse,vam use:i,m,mos uso:u
  usu:ais,aria,arias,ario,arios ute:is,nte,ntes
  uti:lidade,lidades,lizacao,lizacoes,lizam,lizamos,lizara,lizaram,lizarem,lizaria,lizarmos,lizasse,lizava,lizavam,lizei,lizem,lizemos uti:lizou
  vac:ina,inacao,inacoes,inada,inadas,inado,inados,inam,inando,inar,inaram,inas,inava,ine,inou vag:inais vai
  val:em,endo,eram,eu,ga,gas,go,gos,idacao,idacoes,idam,idaram,idava,idou,sartana,var,vares,vas vam:os van:comicina,tagens
  var:farina,fine,iacao,iacoes,iam,iaram,iaveis,iavel,iedade,iedades,iou,izes,izess
  vas:cularidade,cularidades,cularizacao,culha,culhada,culhadas,culhadeira,culhado,culhador,culhadora,culhadoras,culhadores,culhados
  vas:culhais,culham,culhamos,culhando,culhar,culhara,culharam,culharao,culharas,culhares,culharia,culhariam,culhas,culhava,culhavam
  vas:culhavel,culhei,culheis,culhem,culhemos,culho,culhou,culites,oativa,oativo,odilatador,odilatadores vaz:ia,ias,io,ios vee:m
  veg:etacao,etacoes,etais vei:culo,culos,o vej:a,am,o vel:adas,ados,amento,amentos,ha,has,hos,ocidade,ocidades vem.os
  ven:cimento,cimentos,dem,dendo,der,deram,deu,dida,didas,dido,didos,ha,ham,ho,lafaxina,tilando,tilaram,tilou,trais,ula,ulas
  ver:ao,bais,dadeira,dadeiras,dadeiro,dadeiros,dades,emos,gonha,gonhas,ia,ificacao,ificacoes,ificam,ificamos,ificara,ificaram,ificarem
  ver:ificaria,ificarmos,ificasse,ificavam,ificou,ifiquei,ifiquem,ifiquemos,melha,melhas,melhidao,melho,melhos,rugas,sao,soes,tebrados
  ver:tebrais,tebralidade,tebralidades,tebroplastia,ticais,tigem,tigens
  ves:icais,icoureterais,pas,pera,tem,tiario,tiarios,tibulos,tida,tidas,tido,tidos,tindo,tir,tiram,tiu vet:erinario,erinarios vez:es
  via:cao,gem,gens,ja,jada,jadas,jado,jados,jam,jando,jar,jaram,jou,veis,vel vic:iada,iadas,iado,iados vid:raceira,raceiras,raceiro,raceiros,ro
  vie:mos,ram,sse vig:ente,entes,esimo,ia,iada,iadas,iado,iados,iam,iando,iar,iaram,iava,ie,ilante,iou vil:dagliptina vim:os
  vin:agres,cula,culada,culadas,culado,culados,culam,culando,cularam,culou,da,das,do,dos,ha,ham,te vio:lencia,lencias,lenta
  vir:ada,adas,ado,ados,ais,am,amos,ando,ao,ar,ara,aram,arem,aria,armos,asse,ava,avam,ei,em,emos,ia,ilha,ilhas,o,ou,tuais
  vis:ao,cerais,itada,itadas,itado,itados,itam,itar,itaram,itou,iveis,ivel,oes,se,uais,ualizam,ualizaram,ualizava,ualizou vit:ais,elas
  viu:va,vas,vo,vos viv:am,amos,em,emos,er,era,eram,erem,eria,ermos,esse,eu,iam viz:inha,inhanca,inhancas,inhas,inho,inhos voc:e,es
  vol:ei,eibol,eis,tada,tadas,tado,tados,tam,tando,tar,taram,tas,tava,tou,umosa,umosas,umoso,umosos,untaria,untarias,vulo
  vom:itam,itamos,itara,itaram,itarem,itaria,itarmos,itasse,itava,itavam,itei,item,itemos,itou von:tade,tades vos:sa,so
  vot:a,ada,adas,ado,ados,am,ando,ar,aram,ou voz:es vul:neraveis,neravel xar:ope,opes xic:ara,aras xil:ocaina zan:gada,gadas,gado,gados
  zel:ador,adora,adoras,adores zum:bido,bidos
`;
