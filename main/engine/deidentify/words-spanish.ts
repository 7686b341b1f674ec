/** Words of Spanish of clinics and everyday, with the forms they take, that are nobody's name and in no table of the languages before it. Packed by their first three letters. */
import { PackedWords } from './unpack-words.ts';

export const spanishWords = new PackedWords(`
  aba:jo,ndonada,ndonadas,ndonado,ndonados abd:uccion,ucciones abi:erta,erto abl:acion,aciones abo:gado,gados,mbamiento,mbamientos,rto,rtos abr:e,en,ia,ida,idas,ido,idos,iendo,ieron,io,ir,irse
  abs:cesificada,cesificadas,cesificado,cesificados,ceso,cesos,oluta,olutas,oluto,olutos abu:ela,elas,elo,elos,ndante aca.bada,badas,bado,bados,so
  acc:esoria,esorias,esorio,esorios,identada,identadas,identado,identados
  ace:lera,leraba,lerada,leradas,lerado,lerador,leradores,lerados,leran,lerando,lerar,leraron,lerarse,lere,lero,pta,ptaba,ptable,ptables,ptada,ptadas,ptado,ptados,ptan,ptando,ptar,ptaron,ptarse
  ace:pte,pto,tabulo,tabulos aci:dosis acl:aramiento,aramientos
  aco:mpana,mpanaba,mpanada,mpanadas,mpanado,mpanados,mpanan,mpanando,mpanante,mpanantes,mpanar,mpanaron,mpanarse,mpane,mpano,nseja,nsejaba,nsejable,nsejables,nsejada,nsejadas,nsejado,nsejados
  aco:nsejan,nsejando,nsejar,nsejaron,nsejarse,nseje,nsejo,rdes,rta,rtada,rtadas,rtado,rtados,rtar,staba,stada,stadas,stado,stados,stan,stando,star,staron,starse,ste,sto
  acr:omegalia,omegalias,omiana,omiano,omio act:inica,inicas,inico,inicos,iva,ivas,ivo,ivos,ualmente
  acu:da,de,den,dia,dida,didas,dido,didos,diendo,dieron,dio,dir,dirse,esta,feno,fenos,nada,nadas,nado,nados,namiento,namientos,sada,sadas,sado,sados,stica,sticas,stico,sticos acv:a
  ade:lanta,lantaba,lantada,lantadas,lantado,lantados,lantan,lantando,lantar,lantaron,lantarse,lante,lgazada,lgazadas,lgazado,lgazados,lgazamiento,lgazamientos,mas,nopatia,nopatias,nopatica
  ade:nopaticas,nopatico,nopaticos adi:ccion,cciones,cional,cionales adj:unta,untamos,untar,unto
  adm:inistraba,inistrada,inistradas,inistrado,inistrador,inistradora,inistradoras,inistradores,inistrados,inistran,inistrando,inistrar,inistraron,inistrarse,inistrativo,inistrativos,inistro,on
  ado:rmecimiento adq:uirida,uiridas,uirido,uiridos adr:enalina,enalinas adu:ccion,cciones,ctor,ctores,lta,ltas ady:acente,acentes,uvante,uvantes aer:ea,eas,eo,eos,obilia,ofagia,oterapia
  afa:sia,sias,sica,sicas,sico,sicos afe:bril afi:rma,rmaba,rmada,rmadas,rmado,rmados,rman,rmando,rmar,rmaron,rmarse,rme,rmo afl:ojada,ojado,ojamiento,ojamientos age:nte
  agi:taba,tacion,taciones,tada,tadas,tado,tados,tan,tando,tar,taron,tarse,to
  agr:adeca,adece,adecen,adecer,adecerse,adecia,adecida,adecidas,adecido,adecidos,adeciendo,adecieron,adecio,adezca,andada,andadas,andado,andados,ava,avaba,avada,avadas,avado,avados,avamiento
  agr:avamientos,avan,avando,avar,avaron,avarse,ave,avo,ega,egaba,egada,egadas,egado,egados,egan,egando,egar,egaron,egarse,ege,ego,egue,esion,esiones,icolas,icultor,icultores,upada,upadas,upado
  agr:upados agu:anta,antaba,antada,antadas,antado,antados,antan,antando,antar,antaron,antarse,ante,anto,ja,jas ahi aho:go,ra air:eada,eadas,eado,eados
  ais:la,laba,lada,ladas,lado,lados,lamiento,lamientos,lan,lando,lar,laron,larse,lo aju:stada,stadas,stado,stados,ste,stes
  ala:mbre,mbres,rga,rgaba,rgada,rgadas,rgado,rgados,rgan,rgando,rgar,rgaron,rgarse,rge,rgo,rgue alb:anil,aniles
  alc:ance,anza,anzaba,anzada,anzadas,anzado,anzados,anzan,anzando,anzar,anzaron,anzarse,anze,anzo,oholica,oholicas,oholico,oholicos,oholismo,oholismos
  ale:rgia,rgias,rgica,rgicas,rgico,rgicos,rtada,rtadas,rtado,rtados alg:o,odistrofia,odistrofias,uien,un,una,unas,uno,unos
  ali:mentacion,mentaria,mentarias,mentario,mentarios,mento,mentos,tiasica,tiasicas,tiasico,tiasicos,via,viaba,viada,viadas,viado,viados,vian,viando,viar,viaron,viarse,vie,vio all:i
  alm:acenada,acenadas,acenado,acenados,ohada,ohadas,uerzo,uerzos alo:mejor alr:ededor alt:as,eracion,eraciones,erada,eradas,erado,erados,ernativa,ernativas,ernativo,ernativos,o,os,ura,uras
  alu:mno,mnos alv:eolo,eolos ama:manta,mantaba,mantada,mantadas,mantado,mantados,mantan,mantando,mantar,mantaron,mantarse,mante,manto,rillas amb:ulancia,ulancias,ulante,ulantes,ulatoria,ulatorias
  ame:norrea,norreas ami:anto,antos,gdala,gdalas,gdalitis amo:xicilina,xicilinas
  amp:lia,liaba,liada,liadas,lian,liando,liar,liaron,liarse,lie,lio,olla,ollas,utacion,utaciones,utada,utadas,utado,utados
  ana:de,den,dida,didas,dido,didos,diendo,dieron,dio,dir,dirse,filaxia,filaxias,lgesias,lgesica,lgesico,lgesicos,lice,litica,liticas,liza,lizaba,lizada,lizadas,lizado,lizados,lizan,lizando
  ana:lizar,lizaron,lizarse,lize,lizo,loga,logas,logica,logicas,logico,logicos,logo,logos,tomica,tomicas,tomico,tomicos,tomopatologica,tomopatologicas,tomopatologico,tomopatologicos
  anc:ha,has,ho,hos,hura,huras,iana,ianas,iano,ianos and:aba,adas,ado,ador,adora,adoras,adores,ados,an,ando,ar,aron,arse,e
  ane:cogenica,cogenicas,cogenico,cogenicos,coica,coicas,coico,coicos,mica,mico,stesia,stesiada,stesiadas,stesiado,stesiados,stesiar,stesias,stesica,stesicas,stesico,stesicos,stesiologa
  ane:stesiologas,stesiologo,stesiologos,stesista,stesistas,urismatica,urismaticas,urismatico,urismaticos,xectomia,xectomias,xial,xiales ang:ulada,uladas,ulado,ulados,ulos,ustia
  ano.che,malia,malias,s,ta,taba,tada,tadas,tado,tados,tan,tando,tar,taron,tarse,te,to anq:uilosis ans:iedad,iedades,iosa,iosas,ioso,iosos
  ant:e,eayer,ena,enas,erograda,erogradas,erogrado,erogrados,iagregada,iagregadas,iagregado,iagregados,iagregante,iagregantes,ibiotica,ibioticas,ibiotico,ibioticos,icipaba,icipada,icipadas
  ant:icipado,icipados,icipan,icipando,icipar,iciparon,iciparse,icipo,icoagulacion,icoagulaciones,icoagulada,icoaguladas,icoagulado,icoagulados,iconcepcion,iconcepciones,iconceptivo
  ant:iconceptivos,iguas,iguo,iguos,ihisterica,ihisterico,ipiretico,ispasto,ro,ros
  anu:al,ales,la,laba,lada,ladas,lado,lados,lan,lando,laron,larse,le,lo,ncia,nciaba,nciada,nciadas,nciado,nciados,ncian,nciando,nciar,nciaron,nciarse,ncie,ncio aor:tico,ticos
  apa:ga,gaba,gada,gadas,gado,gados,gan,gando,gar,garon,garse,ge,go,gue,reca,rece,recen,recer,recerse,recia,recidas,recido,recidos,reciendo,recieron,recio,rente,rentemente,rentes,rezca,ricion
  apa:riciones,rtamento,rtamentos ape:nas,ndice,ndicectomia,ndicectomias,ndices,ndicitis,ndicular,ndiculares,tito,titos
  apl:ace,asica,asicas,asico,asicos,astada,astadas,astado,astados,astamiento,astamientos,aza,azaba,azada,azadas,azado,azados,azamiento,azamientos,azan,azando,azar,azaron,azarse,aze,azo,ica
  apl:icaba,icada,icadas,icado,icados,ican,icando,icar,icaron,icarse,ice,ico,ique
  apo:fisis,neurosis,neurotica,neuroticas,neurotico,neuroticos,rta,rtaba,rtada,rtadas,rtado,rtados,rtan,rtando,rtar,rtaron,rtarse,rte,rto,sito,sitos,ya,yaba,yada,yadas,yado,yados,yan,yando,yar
  apo:yaron,yarse,ye,yo,yos
  apr:ecia,eciaba,eciada,eciadas,eciado,eciados,ecian,eciando,eciar,eciaron,eciarse,ecie,ecio,eta,etaba,etada,etadas,etado,etados,etan,etando,etar,etaron,etarse,ete,eto,iete,ox apt:a,as,o,os
  aqu:el,ella,ellas,ello,ellos,i ara:nazo,nazos arc:hivada,hivadas,hivado,hivados arq:uitecto,uitectos,uitectura,uitectural,uitecturales,uitecturas
  arr:ancada,ancadas,ancado,ancados,ancamiento,ancamientos,itmia,itmias,itmica,itmico
  art:efactada,efactadas,efactado,efactados,efacto,efactos,eriola,eriologia,eriopatia,eriopatias,eriovenosa,eriovenosas,eriovenoso,eriovenosos,esano,esanos,ista,istas,ralgia,ralgias,ritica
  art:ritico,ritis,ritismo,rodesis,rologia,ropatia,roplastia,roplastias,ropodo,roscopia,roscopias asa:s asb:esto
  asc:enda,ende,enden,ender,enderse,endia,endida,endidas,endido,endidos,endiendo,endieron,endio,ensor,ensores,iterio,itica,itico,itis
  ase:gura,guraba,gurada,guradas,gurado,gurados,guran,gurando,gurar,guraron,gurarse,gure,guro,ptica,pticas,ptico,pticos
  asi:metria,metrias,metrica,metricas,metrico,metricos,sta,ste,sten,stia,stida,stidas,stido,stidos,stiendo,stieron,stio,stir,stirse asm:as,atica,aticas,atico,aticos
  aso:cia,ciaba,ciada,ciadas,ciado,ciados,cian,ciando,ciar,ciaron,ciarse,cie,cio asp:ecto,ectos,ira,iraba,irada,iradas,irado,irados,irando,irar,iraron,irarse,irina,irinas,iro
  ast:enia,enias,enica,enicas,enico,enicos,ragalo,ragalos,rocitoma,rocitomas ata:ba,da,das,do,dos,ndo,ron,rse,xica,xicas,xico,xicos
  ate:lectasia,lectasiada,lectasiadas,lectasiado,lectasiados,lectasias,nda,nde,nden,nder,nderse,ndia,ndida,ndidas,ndido,ndidos,ndiendo,ndieron,ndio,nuacion,nuaciones,roma,romas,romatosa
  ate:romatosas,romatosis,romatoso,romatosos,rosclerosis ati:pica,picas,pico,picos
  atr:apa,apada,apado,avesa,avesaba,avesada,avesadas,avesado,avesados,avesan,avesando,avesar,avesaron,avesarse,avese,aveso,ibua,ibue,ibuen,ibuia,ibuida,ibuidas,ibuido,ibuidos,ibuiendo,ibuieron
  atr:ibuio,ibuir,ibuirse,ibuye,ofia,ofias,ofica,oficas,ofico,oficos,opello,opellos,opina,opinas aud:icion,iciones,ifono,ifonos,itiva,itivas,itivo,itivos
  aum:enta,entaba,entada,entadas,entado,entados,entan,entando,entar,entaron,entarse,ente aun:que aur:icula,iculas aus:encia,encias,ente,entes
  aut:omatica,omaticas,omatico,omaticos,onoma,onomas,onomo,onomos,oplastia,orizada,orizadas,orizado,orizados aux:iliar,iliares ava:nzada,nzadas,nzado,nzados,scular,sculares
  ave:ria,riada,riadas,riado,riados,rias avi:sa,saba,sada,sadas,sado,sados,san,sando,sar,saron,sarse,so aye:r ayu:da,daba,dada,dadas,dado,dados,dan,dando,dar,daron,darse,de,do,nas,no,nos
  azu:car,cares,les bac:teriana,terianas,teriano,terianos,teriologica,teriologicas,teriologico,teriologicos baj:a,aba,ada,adas,ado,ados,ando,ar,aron,arse,as,e ban:cos,o
  bas:culaba,culada,culadas,culado,culados,culan,culando,cular,cularon,cularse,culas,culo,tante,tantes,ton,tones bat:a,as beb:a,edor,edora,edoras,edores,en,er,erse,ia,ida,idas,ido,idos,iendo,ieron,io
  ben:igna,ignas,igno,ignos bic:icleta,icletas bif:urcacion,urcaciones bil:irrubina,irrubinas,obulada,obuladas,obulado,obulados bim:estre
  bio:logica,logicas,logico,logicos,psiaba,psiada,psiadas,psiado,psiados,psian,psiando,psiar,psiaron,psiarse,psio bla:ndo,ndos,stica,sticas,stico,sticos
  blo:quea,queaba,queada,queadas,queado,queados,quean,queando,quear,quearon,quearse,queo,queos bob:ina,inas boc:io,ios bol:o,os,sa,sas bom:ba,bas,bera,beras,bero,beros
  bor:raba,rada,radas,rado,rados,ran,rando,rar,raron,rarse,ro,rosa,rosas,roso,rosos bot:ones bra:dicardia,dicardias,dicardica,dicardicas,dicardico,dicardicos,quiterapia,quiterapias
  bro:ncoespasmo,ncoespasmos,nquedad,nquial,nquiales,nquiectasia,nquiectasias,nquina,nquiolitis,nquiolo,nquitis bru:sca,scamente,scas,sco,scos buc:al,ales bue:na,nas,nes,nos bul:bo,bos,to,tos
  bus:ca,caba,cada,cadas,cado,cados,can,cando,car,caron,carse,ce,co,que,queda,quedas cad:a cae:r,rse cai:a,do,dos,endo,eron caj:era,eras,ero,eros
  cal:ambre,ambres,canea,caneas,cica,cicas,cico,cicos,cificada,cificadas,cificado,cificados,cificar,culaba,culada,culadas,culado,culados,culan,culando,cular,cularon,cularse,culo,culos,ibraba
  cal:ibrada,ibradas,ibrado,ibrados,ibran,ibrando,ibrar,ibraron,ibrarse,ibro,idad,idades,iz,lo,los,maba,mada,madas,mado,mados,man,mando,maron,marse,mo,ores,ota,otas
  cam:a,arera,areras,bia,biaba,biada,biadas,biado,biados,bian,biando,biar,biaron,biarse,bie,bio,bios,illas,illera,illeras,illero,illeros,ina,inaba,inadas,inado,inados,inan,inando,inar,inaron
  cam:inarse,ine,ionera,ioneras,ionero,ioneros
  can:alice,aliza,alizaba,alizada,alizadas,alizado,alizados,alizan,alizando,alizar,alizaron,alizarse,alize,alizo,celada,celadas,celado,celados,cerosa,cerosas,ceroso,cerosos,sada,sadas,sado
  can:sados,sancio,sancios,tidad,tidades cap:ilar,ilares,sula,sulas,sulitis,ta,taba,tacion,taciones,tada,tadas,tado,tados,tan,tando,tar,taron,tarse,te,to caq:uectica,uecticas,uectico,uecticos
  car:acteristica,acteristicas,acteristico,acteristicos,cinologia,cinologica,cinologico,diacea,diaceo,dialgia,dialgica,dialgico,diografia,diografo,diograma,diologa,diologas,diologia,diologica
  car:diologicas,diologico,diologicos,diologo,diologos,diomegalia,diomegalias,diopata,diopatia,diopatias,ga,gaba,gada,gadas,gado,gados,gan,gando,gar,garon,garse,gas,ge,gue,piana,pianas,piano
  car:pianos,pintera,pinteras,pinteros,po,pos,reteras,tas,tilagine,tilagineo,tilaginosa,tilaginosas,tilaginoso,tilaginosos,tilago,tilagos cas:i,o,os cat:arata,aratas,eter,eteres,orce
  cau:dada,dadas,dado,dados,saba,sada,sadas,sado,sados,san,sando,sar,saron,sarse,so cay:ado,ados,eron,o cef:alosporina,alosporinas ceg:uera,ueras cel:ador,adora,adoras,adores,da,das,ulitis
  cen:as,tenar,timetrica,timetricas,timetrico,timetricos,timetro,timetros,traba,trada,tradas,trado,trados,traje,trajes,tran,trando,trar,traron,trarse,tro,tros
  cer:amica,amicas,amico,amicos,ca,ebeloso,ebelosos,ebrina,ebroespinal,o,ra,raba,rada,radas,rado,rados,ran,rando,rar,raron,rarse,re,tificado,tificados,vicalgia,vicalgias
  ces:a,aba,ada,adas,ado,ados,an,ando,area,areas,aron,arse,e,o cet:oacidosis cha:sis,squido,squidos cho:fer,feres cia:notica,noticas,notico,noticos
  cic:atriz,atrizada,atrizadas,atrizado,atrizados,lica,lico,licos cie:ga,gas,go,gos,n,ntifico,ntificos,nto,ntos,rra,rre,rta,rtas,rto,rtos cig:arrillo,arrillos cin:co,cuenta,turon,turones
  cir:cunferencial,cunferenciales,cunscrita,cunscritas,cunscrito,cunscritos,cunvolucion,cunvoluciones,rosis,ujano,ujanos cis:tectomia,tectomias,titis,totomia
  cit:a,aba,ada,adas,ado,ados,an,ando,ar,aron,arse,as,e,o,ologia,ologias ciu:dades
  cla:sica,sicas,sico,sicos,sifica,sificaba,sificada,sificadas,sificado,sificados,sifican,sificando,sificar,sificaron,sificarse,sifice,sifico,sifique,udicacion,udicaciones,ustrofobia
  cla:ustrofobias,ustrofobica,ustrofobicas,ustrofobico,ustrofobicos,viculada,viculado,vo,vos cli:nicamente,nico,nicos coa:gulo,gulos
  coc:cigea,cigeas,cigeo,cigeos,ina,inas,inera,ineras,inero,ineros,lear,leares cog:nitiva,nitivas,nitivo,nitivos coj:era,eras,in,ines
  col:abora,aboraba,aborada,aboradas,aborado,aborador,aboradora,aboradoras,aboradores,aborados,aboran,aborando,aborar,aboraron,aborarse,abore,aboro,angiocarcinoma,angiocarcinomas,angitis,apsada
  col:apsadas,apsado,apsados,ateral,aterales,ecistectomia,ecistectomias,ecistitis,ectomia,ectomias,edoco,edocolitiasis,edocos,ega,egas,elitiasis,estasis,esterol,esteroles,ico,icos,imacion
  col:imaciones,imada,imadas,imado,imados,larin,larines,oca,ocaba,ocacion,ocaciones,ocada,ocadas,ocado,ocados,ocan,ocando,ocar,ocaron,ocarse,oce,oco,oque,ostomia,ostomias
  com:adrona,adronas,atosa,atosas,atoso,atosos,en,ence,enta,entaba,entada,entadas,entado,entados,entan,entando,entar,entario,entarios,entaron,entarse,ente,ento,enza,enzaba,enzada,enzadas,enzado
  com:enzados,enzan,enzando,enzar,enzaron,enzarse,enze,enzo,er,ercial,erciales,erciante,erciantes,erse,ia,ida,idas,ido,idos,iendo,ienza,ieron,io,o,panera,paneras,panero,paneros,paraba,parada
  com:paradas,parado,parados,paran,parando,parar,pararon,pararse,paro,partimento,partimentos,pensada,pensadas,pensado,pensados,pleja,plejas,plejo,plejos,plementaria,plementarias,plementario
  com:plementarios,pletaba,pletada,pletadas,pletado,pletados,pletamente,pletan,pletando,pletar,pletaron,pletarse,plica,plicaba,plicacion,plicaciones,plicada,plicadas,plicado,plicados,plican
  com:plicando,plicar,plicaron,plicarse,plice,plico,prenda,prende,prenden,prender,prenderse,prendia,prendida,prendidas,prendido,prendidos,prendiendo,prendieron,prendio,prension,prensiones
  com:presiva,presivas,presivo,presivos,primida,primidas,primido,primidos,proba,probaba,probada,probadas,probado,probados,proban,probando,probar,probaron,probarse,probe,probo,promete,prometida
  com:prometido,promiso,puesto,un,unes,unica,unicaba,unicada,unicadas,unicado,unicados,unican,unicando,unicar,unicaron,unicarse,unice,unico,unique
  con:cava,cavas,cavidad,cavidades,cavo,cavos,centrica,centricas,centrico,centricos,cernen,cernia,cernida,cernidas,cernido,cernidos,cerniendo,cernieron,cernio,cernir,cernirse,ciencia,ciencias
  con:cluida,cluido,cluye,densacion,densaciones,densada,densadas,densado,densados,dicion,diciones,dilo,dilos,drocalcinosis,drografia,drografica,drografico,drologia,droma,drosarcoma,drosarcomas
  con:duce,ducto,ductos,ecta,ectaba,ectada,ectadas,ectado,ectados,ectan,ectando,ectar,ectaron,ectarse,ecte,ecto,figuracion,figuraciones,firmaba,firmada,firmadas,firmado,firmados,firman,firmando
  con:firmar,firmaron,firmarse,firmo,flictiva,flictivas,flictivo,flictivos,fluencia,fluencias,fluente,fusa,fusas,fuso,fusos,genita,genitas,genito,genitos,juntivitis,minucion,minuciones,minuta
  con:minutas,minuto,minutos,oca,oce,ocen,ocer,ocerse,ocia,ociendo,ocieron,ocimiento,ocimientos,ocio,ozca,seguida,seguidas,seguido,seguidos,sejo,sejos,sentimiento,sentimientos,servaba,servada
  con:servadas,servado,servador,servadora,servadoras,servadores,servados,servan,servando,servar,servaron,servarse,servo,sisten,sistencia,sistencias,sistia,sistida,sistidas,sistido,sistidos
  con:sistiendo,sistieron,sistio,sistir,sistirse,sola,solas,solidacion,solidaciones,solidada,solidadas,solidado,solidados,stataba,statada,statadas,statado,statados,statan,statando,statar
  con:stataron,statarse,stato,stituye,struye,sultaba,sultada,sultadas,sultado,sultados,sultan,sultando,sultar,sultaron,sultarse,sultas,sulto,sultorio,sultorios,ta,taba,table,tables,tactaba
  con:tactada,tactadas,tactado,tactados,tactan,tactando,tactar,tactaron,tactarse,tacto,tactos,tada,tadas,tado,tados,tagiosa,tagiosas,tagioso,tagiosos,taminada,taminadas,taminado,taminados,tan
  con:tando,tar,taron,tarse,tena,tene,tenen,tener,tenerse,tenia,tenida,tenidas,tenido,tenidos,teniendo,tenieron,tenio,testa,testaba,testada,testadas,testado,testados,testan,testando,testar
  con:testaron,testarse,teste,testo,texto,textos,tiene,tienen,tigua,tiguas,tiguo,tiguos,tinuaba,tinuada,tinuadas,tinuado,tinuados,tinuan,tinuando,tinuar,tinuaron,tinuarse,tinuas,tinuidad
  con:tinuidades,tinuo,tinuos,to,torno,tornos,tractil,tractura,tracturas,tradictoria,tradictorias,tradictorio,tradictorios,traindicacion,traindicaciones,traindicada,traindicadas,traindicado
  con:traindicados,trolaba,trolada,troladas,trolado,trolados,trolan,trolando,trolar,trolaron,trolarse,trolo,venca,vence,vencen,vencer,vencerse,vencia,vencida,vencidas,vencido,vencidos,venciendo
  con:vencieron,vencio,venzca,vexa,vexas,vexidad,vexidades,vexo,vexos,vive,vocada,vocadas,vocado,vocados,vulsiva,vulsivas,vulsivo,vulsivos,yuge,yuges
  coo:peraba,perada,peradas,perado,perador,peradora,peradoras,peradores,perados,peran,perando,perante,perantes,perar,peraron,perarse,pero cop:ia,ias
  cor:dones,nete,netes,recta,rectamente,rectas,recto,rectos,rega,rege,regen,regia,regida,regidas,regido,regidos,regiendo,regieron,regio,regir,regirse,relacion,relaciones,reo,reos,responda
  cor:responde,responden,responder,responderse,respondia,respondida,respondidas,respondido,respondidos,respondiendo,respondieron,respondio,riente,rigen,ta,tada,tadas,tado,tados,tante,tantes,tas
  cor:ticomedular,ticomedulares,ticoterapia,ticoterapias,tisona,tisonas,to,tos cos:a,as cot:idiana,idianas,idiano,idianos cox:algia,algias,artrosis,is
  cra:neofaringioma,neofaringiomas,neologia,neopatia,neoplastia,neoplastias,neoscopia,neotomia,neotomias cre:atinina,atininas,ce,cen,cimiento,cio,pitacion,pitaciones
  cri:bado,bados,tica,ticas,tico,ticos cro:nica,nicas,nico,nicos cru:ce,zada,zadas,zado,zados cua:drante,drantes,driceps,l,les,lquier,lquiera,ndo,nta,ntas,ntia,nto,ntos,renta,rtas,rtos
  cub:ierto,ito,itos,ra,re,ren,ria,rida,ridas,rido,ridos,riendo,rieron,rio,rir,rirse cue:nta,ntas,rda,rdas,stion,stionario,stionarios,stiones cui:dado,dador,dadora,dadoras,dadores,dados cul:tivo,tivos
  cun:a,as cur:ativa,ativas,ativo,ativos,sa,saba,sada,sadas,sado,sados,san,sando,sar,saron,sarse,so cut:anea,aneas,aneo,aneos cuy:a,as,o,os dab:a dad:a,as,o,os
  dan:aba,ada,adas,ado,ados,an,ando,ar,aron,arse,do dch:a,o deb:ajo,e,en,er,era,eria,ia,ido,ilidad,ilidades
  dec:ada,ena,ia,iden,idia,idida,ididas,idido,ididos,idiendo,idieron,idio,idir,idirse,imo,ir,laraba,laracion,laraciones,larada,laradas,larado,larados,laran,larando,larar,lararon,lararse,laro
  def:ecto,ectos,ectuosa,ectuosas,ectuoso,ectuosos,ormacion,ormaciones,ormidad,ormidades deg:enerativa,enerativas,enerativo,enerativos,lucion,luciones,radada,radadas,radado,radados
  dej:aba,ada,adas,ado,ados,an,ando,ar,aron,arse,e,o
  del:antal,antales,ante,gada,gadas,gados,icada,icadas,icado,icados,imitaba,imitada,imitadas,imitado,imitados,imitan,imitando,imitar,imitaron,imitarse,imito
  dem:as,asiada,asiado,encia,enciada,enciadas,enciado,enciados,encias den:sa,sas,sidad,sidades,so,sos,tadura,taduras,taria,tarias,tario,tarios,tista,tistas,tro
  dep:endiente,endientes,orte,ortes,ortiva,ortivas,ortivo,ortivos,resion,resiones,uracion,uraciones
  der:iva,ivaba,ivacion,ivaciones,ivada,ivadas,ivado,ivados,ivan,ivando,ivar,ivaron,ivarse,ivo,malgia,matoesqueleto,matologa,matologas,matologia,matologica,matologicas,matologico,matologicos
  der:matologo,matologos,matosis
  des:apareca,aparece,aparecen,aparecer,aparecerse,aparecia,aparecida,aparecidas,aparecido,aparecidos,apareciendo,aparecieron,aparecio,aparezca,aparicion,apariciones,arrolla,arrollaba,arrollada
  des:arrolladas,arrollado,arrollados,arrollan,arrollando,arrollar,arrollaron,arrollarse,arrolle,arrollo,ata,ataba,atada,atadas,atado,atados,atan,atando,atar,ataron,atarse,ate,ato,ayuno,ayunos
  des:bloquea,bloqueaba,bloqueada,bloqueadas,bloqueado,bloqueados,bloquean,bloqueando,bloquear,bloquearon,bloquearse,bloquee,bloqueo,carga,cargaba,cargada,cargadas,cargado,cargados,cargan
  des:cargando,cargar,cargaron,cargarse,carge,cargo,cargue,carta,cartaba,cartada,cartadas,cartado,cartados,cartan,cartando,cartar,cartaron,cartarse,carte,carto,cenda,cende,cenden,cender
  des:cenderse,cendia,cendida,cendidas,cendido,cendidos,cendiendo,cendieron,cendio,centrada,centradas,centrado,centrados,compensada,compensadas,compensado,compensados,conecta,conectaba
  des:conectada,conectadas,conectado,conectados,conectan,conectando,conectar,conectaron,conectarse,conecte,conecto,conocida,conocidas,conocido,conocidos,criba,criben,cribia,cribida,cribidas
  des:cribido,cribidos,cribiendo,cribieron,cribio,cribir,cribirse,crita,critas,crito,critos,cubra,cubre,cubren,cubria,cubrida,cubridas,cubrido,cubridos,cubriendo,cubrieron,cubrio,cubrir
  des:cubrirse,ea,eaba,eable,eables,eada,eadas,eado,eados,eando,ear,earon,earse,echable,echables,ee,empleado,empleados,eo,eos,equilibrada,equilibradas,equilibrado,equilibrados,fibrilador
  des:fibriladora,fibriladoras,fibriladores,garrada,garradas,garrado,garrados,garro,garros,hidratada,hidratadas,hidratado,hidratados,infectaba,infectada,infectadas,infectado,infectados,infectan
  des:infectando,infectar,infectaron,infectarse,infecto,lustrada,lustrado,mayo,mayos,mielinizacion,mielinizaciones,nutricion,nutriciones,nutrida,nutridas,nutrido,nutridos,orientacion
  des:orientaciones,orientada,orientadas,orientado,orientados,pacho,pachos,pierta,piertas,pierto,piertos,place,plaza,plazaba,plazada,plazadas,plazado,plazados,plazamiento,plazamientos,plazan
  des:plazando,plazar,plazaron,plazarse,plaze,plazo,prendida,prendidas,prendido,prendidos,prendimiento,prendimientos,taca,tacaba,tacada,tacadas,tacado,tacados,tacan,tacando,tacar,tacaron
  des:tacarse,tace,taco,taque,viacion,viaciones,viada,viadas,viado,viados
  det:alle,alles,ectaba,ectada,ectadas,ectado,ectados,ectan,ectando,ectar,ectaron,ectarse,ecto,enida,enidas,enido,enidos,erminaba,erminada,erminadas,erminado,erminados,erminan,erminando,erminar
  det:erminaron,erminarse,ermino,ras
  dia.betica,beticas,betico,beticos,fisis,fragmatica,fragmaticas,fragmatico,fragmaticos,gnostica,gnosticar,gnosticas,lisis,lizada,lizadas,lizado,lizados,metro,metros,ria,rias,rio,rios,rrea dia:rreas
  dic:en,ha,has,ho,hos,iembre,iendo,tada,tado die:cinueve,ciocho,ciseis,cisiete,nte,ntes,ron,tas
  dif:era,ere,eren,erencia,erenciacion,erenciada,erenciadas,erenciado,erenciados,erencias,erente,erentes,eria,erida,eridas,erido,eridos,eriendo,erieron,erio,erir,erirse,icil,iciles,iculta
  dif:icultaba,icultad,icultada,icultadas,icultades,icultado,icultados,icultan,icultando,icultar,icultaron,icultarse,iculte,iculto,unda,unde,unden,undia,undida,undidas,undido,undidos,undiendo
  dif:undieron,undio,undir,undirse,usa,usas,uso,usos
  dig:a,estiva,estivas,estivo,estivos,estologa,estologas,estologo,estologos,italice,italiza,italizaba,italizada,italizadas,italizado,italizados,italizan,italizando,italizar,italizaron
  dig:italizarse,italize,italizo dij:eron,o dil:atacion,ataciones,atada,atadas,atado,atados dim:era,eras,ero,eros din:era,eras,ero,eros
  dir:eccion,ecciones,iga,igen,igia,igida,igidas,igido,igidos,igiendo,igieron,igio,igir,igirse
  dis:artria,artrias,artrica,artricas,artrico,artricos,capacitada,capacitadas,capacitado,capacitados,continua,continuas,continuo,continuos,creta,cretas,creto,cretos,cuten,cutia,cutida,cutidas
  dis:cutido,cutidos,cutiendo,cutieron,cutio,cutir,cutirse,ecable,ecacion,ecar,eminacion,eminaciones,eminada,eminadas,eminado,eminados,fagia,fagias,fonia,fonias,lipemia,lipemias,lipidemia
  dis:lipidemias,menorrea,menorreas,minua,minucion,minuciones,minue,minuen,minuia,minuida,minuidas,minuido,minuidos,minuiendo,minuieron,minuio,minuir,minuirse,minuye,minuyen,minuyo,neica,neicas
  dis:neico,neicos,persa,persas,perso,persos,plasia,plasias,plasica,plasicas,plasico,plasicos,pona,pone,ponemos,ponen,poner,ponerse,ponia,ponida,ponidas,ponido,ponidos,poniendo,ponieron,ponio
  dis:posicion,posiciones,positivo,positivos,puesto,quete,quetes,t,tendida,tendidas,tendido,tendidos,tinta,tintas,tinto,tintos,torsion,tres,treses,trofia,trofias,trofica,troficas,trofico
  dis:troficos,uria,urias diu:rna,rnas,rno,rnos div:erticulo,erticulos,orciada,orciado dob:la,laba,lada,ladas,lados,lan,lando,lar,laron,larse,le,lo doc:ena,ente,entes,tora,toras,umento,umentos
  dol:orida,oridas,orido,oridos,orosa,orosas,oroso,orosos dom:estica,esticas,estico,esticos don:de dor:ma,me,men,mia,midas,mido,midos,miendo,mieron,mio,mirse,salgia,salgias,solumbar,solumbares
  dos:cientos,imetria,imetrias,imetrica,imetrico,imetrista dre:na,naba,nada,nadas,nado,nados,nan,nando,nar,naron,narse,ne,no duc:ha,has dud:osa,osas,oso,osos due:rme
  duo:decima,decimo,dena,denaria,denario,denitis dup:licado,licados dur:aba,acion,aciones,ada,adas,ado,ados,ando,ante,ar,aron,arse,mio,os
  eco:genica,genicas,genicidad,genicidades,genico,genicos,grafiaba,grafiada,grafiadas,grafiado,grafiados,grafian,grafiando,grafiar,grafiaron,grafiarse,grafica,graficas,grafico,graficos,grafie
  eco:grafio ect:asica,asicas,asico,asicos eda:d,des ede:matizada,matizadas,matizado,matizados,matosa,matosas,matoso,matosos edu:cador,cadora,cadoras,cadores
  efe:cto,ctos,ctua,ctuaba,ctuada,ctuadas,ctuado,ctuados,ctuan,ctuando,ctuar,ctuaron,ctuarse,ctue,ctuo eje:mplo,mplos ela:stica,sticas,stico,sticos
  ele:ccion,cciones,ctrica,ctricas,ctricista,ctricistas,ctrico,ctricos,ctrocardiografia,ctrocardiografo,ctrocardiograma,ctrocucion,ctrodinamica,ctrodinamico,ctrodo,ctrodos,ctroencefalografia
  ele:ctroencefalografo,ctroencefalograma,ctronica,ctronicas,ctronico,ctronicos,mento,mentos,vaba,vada,vadas,vado,vados,van,vando,var,varon,varse,vo
  eli:minaba,minada,minadas,minado,minados,minan,minando,minar,minaron,minarse,mino ell:as,o,os elo:ngacion,ngaciones,ngada,ngadas,ngado,ngados
  emb:arazada,arazadas,olica,olicar,olicas,olice,olico,olicos,olismador,olismadora,olismal,olismar,olismatica,olismatico,olismo,olismos,oliza,olizaba,olizada,olizadas,olizado,olizados,olizan
  emb:olizando,olizar,olizaron,olizarse,olize,olizo,rion,riones emo:cional,cionales
  emp:ece,eoramiento,eoramientos,eza,ezaba,ezada,ezadas,ezado,ezados,ezan,ezando,ezar,ezaron,ezarse,eze,ezo,ieza,leado,leados,resario,resarios,uja,ujaba,ujada,ujadas,ujado,ujados,ujan,ujando
  emp:ujar,ujaron,ujarse,uje,ujo
  enc:ajada,ajado,amada,amadas,amado,amados,apsulada,apsuladas,apsulado,apsulados,efalitis,enda,ende,enden,ender,enderse,endia,endida,endidas,endido,endidos,endiendo,endieron,endio,ia,ias,ima
  enc:ontra,ontraba,ontrada,ontradas,ontrado,ontrados,ontran,ontrando,ontrar,ontraron,ontrarse,ontre,ontro,uadra,uadraba,uadrada,uadradas,uadrado,uadrados,uadran,uadrando,uadrar,uadraron
  enc:uadrarse,uadre,uadro,uentra,uentran
  end:ocardio,ocrina,ocrinas,ocrino,ocrinologa,ocrinologas,ocrinologo,ocrinologos,ocrinos,oprotesis,oscopica,oscopicas,oscopico,oscopicos,ovenosa,ovenosas,ovenoso,ovenosos ene:ro
  enf:erma,ermas,ermera,ermeras,ermero,ermeros,ermo,ermos,isema,isemas,istolarse,rente eng:loba,lobada,lobado,rosa,rosaba,rosada,rosadas,rosado,rosados,rosan,rosando,rosar,rosaron,rosarse,rose,roso
  eno:jo,jos enr:ojecimiento,ojecimientos ens:ancha,anchaba,anchada,anchadas,anchado,anchados,anchamiento,anchamientos,anchan,anchando,anchar,ancharon,ancharse,anche,ancho
  ent:era,eras,erica,ericas,erico,ericos,erisima,erismo,eriza,erizo,erocolitis,onces,raba,rada,radas,rado,rados,ran,rando,rar,raron,rarse,rega,regaba,regada,regadas,regado,regados,regan,regando
  ent:regar,regaron,regarse,rege,rego,regue,ro,umecimiento,umecimientos env:ia,iaba,iada,iadas,ian,iando,iar,iaron,iarse,io
  eny:esa,esaba,esada,esadas,esado,esados,esan,esando,esar,esaron,esarse,ese,eso epe:ndimoma,ndimomas
  epi:condilitis,condilo,condilos,demia,demial,demica,demicidad,demico,didimaria,didimarias,didimario,didimarios,fisis,lepsia,lepsias,leptica,lepticas,leptico,lepticos,plon,plones epo:c
  equ:ilibrada,ilibradas,ilibrado,ilibrados,ilibrio,ilibrios,imosis,ipada,ipadas,ipado,ipados,iparable,iparables,ipo,ipos,ivocada,ivocadas,ivocado,ivocados era:n eri:sipela,sipelas,tema,temas
  err:onea,oneas,oneo,oneos eru:pcion,pciones esa:s
  esc:afoides,aleras,alofrio,alofrios,anea,aneaba,aneada,aneadas,aneado,aneados,anean,aneando,anear,anearon,anearse,anee,aneo,apular,apulares,apulario,ara,aras,asa,asas,aso,asos,ayola,ayolaba
  esc:ayolada,ayoladas,ayolado,ayolados,ayolan,ayolando,ayolar,ayolaron,ayolarse,ayolas,ayole,ayolo,lerodermia,lerodermias,lerosa,lerosica,lerosico,lerosis,leroso,lerotica,leroticas,lerotico
  esc:leroticos,olares,oliosis,riba,ribe,riben,ribia,ribida,ribidas,ribido,ribidos,ribiendo,ribieron,ribio,ribir,ribirse,rita,rito,rotal,rotales,roto,rotos ese.ncial,nciales
  esf:enoidal,enoidales,enoides,uerzo,uerzos esg:uince,uinces esm:erilada,erilado eso.fagica,fagicas,fagico,fagicos,s
  esp:acio,acios,asmo,asmos,astica,asticas,astico,asticos,ecifica,ecificas,ecifico,ecificos,ectral,ectrales,eraba,erada,eradas,erado,erados,eran,erando,erar,eraron,erarse,eras,ero,iculada
  esp:iculadas,iculado,iculados,inosas,inoso,inosos,iracion,iraciones,lenectomia,lenectomias,lenica,lenicas,lenico,lenicos,lenomegalia,lenomegalias,ondil,ondilitis,ondilo,ondiloartrosis
  esp:ondilodiscitis,ondilolisis,ondilolistesis,ondilosis,ontanea,ontaneas,ontaneo,ontaneos,osa,osas,oso,osos,uma,umas,uto,utos esq:uiando,uirla,uirlas
  est:a,aba,aban,abilice,abilidad,abilidades,abiliza,abilizaba,abilizada,abilizadas,abilizado,abilizados,abilizan,abilizando,abilizar,abilizaron,abilizarse,abilize,abilizo,able,ables,acionaria
  est:acionarias,acionario,acionarios,adificacion,adificaciones,ado,ados,an,ando,ar,ara,as,ativo,ativos,e,eatosis,en,enosada,enosadas,enosado,enosados,enotica,enoticas,enotico,enoticos
  est:ereotaxia,ereotaxica,ereotaxico,eril,eriles,erilice,erilidad,erilidades,eriliza,erilizaba,erilizada,erilizadas,erilizado,erilizados,erilizan,erilizando,erilizar,erilizaron,erilizarse
  est:erilize,erilizo,ernal,ernales,erotaxia,iloides,imaba,imada,imadas,imado,imados,iman,imando,imar,imaron,imarse,imo,imulador,imuladora,imuladoras,imuladores,o,os,rabismo,rabismos,recha
  est:rechada,rechadas,rechado,rechados,rechamiento,rechamientos,rechas,recho,rechos,rellada,relladas,rellado,rellados,renimiento,renimientos,ructura,ructural,ructurales,ructuras,udia,udiaba
  est:udiada,udiadas,udiado,udiados,udian,udiando,udiante,udiantes,udiar,udiaron,udiarse,udie,uvieron,uvo eta:pa,pas
  eti:quetaba,quetada,quetadas,quetado,quetados,quetan,quetando,quetar,quetaron,quetarse,quetas,queto etm:oidal,oidales,oides etn:ia,ias
  eva:luaba,luable,luables,luacion,luaciones,luada,luadas,luado,luados,luan,luando,luar,luaron,luarse,luo eve:nto,ntos,ntracion,ntraciones,ntrada,ntrado
  evi:taba,tada,tadas,tado,tados,tan,tando,tar,taron,tarse,to
  evo:ca,caba,cada,cadas,cado,cados,can,cando,car,caron,carse,ce,co,lucion,luciona,lucionaba,lucionada,lucionadas,lucionado,lucionados,lucionan,lucionando,lucionar,lucionaron,lucionarse,lucione
  evo:luciones,luciono,lutiva,lutivas,lutivo,lutivos exa:cta,ctas,cto,ctos,minaba,minada,minadas,minado,minados,minan,minando,minar,minaron,minarse,mino,ntema,ntemas
  exc:arcelacion,entrica,entricas,entrico,entricos,epcional,epcionales,epto,lua,lue,luen,luia,luida,luidas,luido,luidos,luiendo,luieron,luio,luir,luirse,luye exe:resis
  exf:umador,umadora,umadoras,umadores exi:ga,gen,gia,gida,gidas,gido,gidos,giendo,gieron,gio,gir,girse,sten,stencia,stencias,stia,stida,stidas,stido,stidos,stiendo,stieron,stio,stir,stirse
  exo:ftalmos
  exp:ansiva,ansivas,ansivo,ansivos,ectoracion,ectoraciones,ediente,lica,licaba,licacion,licaciones,licada,licadas,licado,licados,lican,licando,licar,licaron,licarse,lice,licita,licitas,licito
  exp:licitos,lico,loraba,loracion,loraciones,lorada,loradas,lorado,lorados,loran,lorando,lorar,loraron,lorarse,loro,ortada,ortadas,ortado,ortados,osicion,osiciones,resa,resaba,resada,resadas
  exp:resado,resados,resan,resando,resar,resaron,resarse,rese,reso,uesta,uestas,uesto,uestos
  ext:enda,ende,enden,ender,enderse,endia,endida,endidas,endido,endidos,endiendo,endieron,endio,ensa,ensas,enso,ensos,erna,ernas,erno,ernos,irpa,irpaba,irpacion,irpaciones,irpada,irpadas,irpado
  ext:irpados,irpan,irpando,irpar,irparon,irparse,irpe,irpo,raa,racapsular,racapsulares,racraneal,racraneales,rae,raen,raer,raerse,raia,raida,raidas,raido,raidos,raiendo,raieron,raio,ranjera
  ext:ranjeras,ranjero,ranjeros,ravasaba,ravasacion,ravasaciones,ravasada,ravasadas,ravasado,ravasados,ravasan,ravasando,ravasar,ravasaron,ravasarse,ravaso,raviada,raviadas,raviado,raviados
  ext:remas,remo,remos,ubada,ubado fac:il,ilitaba,ilitada,ilitadas,ilitado,ilitados,ilitan,ilitando,ilitar,ilitaron,ilitarse,ilito,tible,tibles,tura,turas
  fal:ange,anges,angica,angicas,angico,angicos,leca,lece,lecen,lecer,lecerse,lecia,lecida,lecidas,lecido,lecidos,leciendo,lecieron,lecio,lezca,lida,lidas,lido,lidos,lo,los,sa,sas,sos,ta,taba
  fal:tada,tadas,tado,tados,tan,tando,tante,tantes,tar,taron,tarse,tas,te,to fam:ilia,ilias
  far:inge,ingea,ingeas,ingeo,ingeos,inges,ingitis,maceutico,maceuticos,macia,macias,macologica,macologicas,macologico,macologicos fas:citis fat:igada,igadas,igado,igados feb:rero,ricula,riculas,ril
  fec:ha,haba,hada,hadas,hado,hados,han,hando,har,haron,harse,has,he,ho,undacion,undaciones fem:oropatelar,oropatelares feo:cromocitoma,cromocitomas fer:ula,ulas fes:tivo,tivos fet:o,os
  fib:rilacion,rilaciones,rosa,rosas,roso,rosos,rotica,roticas,rotico,roticos fic:ha,has fij:aba,ada,adas,ado,ados,an,ando,ar,aron,arse,as,e,os fil:trado,trados,tro,tros
  fin:alice,aliza,alizaba,alizada,alizadas,alizado,alizados,alizan,alizando,alizar,alizaron,alizarse,alizo,o fir:ma,maba,mada,madas,mado,mados,man,mando,mar,maron,marse,mas,me,mo
  fis:ica,icas,ico,icos,iologica,iologicas,iologico,iologicos,ioterapeuta,ioterapeutas,ioterapia,ioterapias,tular,tulizada,tulizadas,tulizado,tulizados,tulosa,tuloso,ura,urada,uradas,urado
  fis:urados,uras fla:ccida,ccidas,ccido,ccidos,cida,cidas,cido,cidos
  fle:bitis,botomia,ma,mas,mon,mones,xiona,xionaba,xionada,xionadas,xionado,xionados,xionan,xionando,xionar,xionaron,xionarse,xione,xiono flu:ye foc:o,os fon:tanera,taneras,tanero,taneros
  for:maba,mada,madas,mado,mados,man,mando,mar,maron,marse,mas,mo,mulario,mularios
  fot:ocopia,ocopiaba,ocopiada,ocopiadas,ocopiado,ocopiados,ocopian,ocopiando,ocopiar,ocopiaron,ocopiarse,ocopie,ocopio,oterapia
  fra:casada,casadas,casado,casados,ccion,ccionamiento,cciones,cturada,cturadas,cturado,cturados,gmento,gmentos,se,ses fre:cuente,cuentes,na,naba,nada,nadas,nado,nados,nan,nando,nar,naron,narse,ne,no
  fri:a,o,os fue.ra,ron,rza,rzas fum:aba,ada,adas,ado,ador,adora,adoras,adores,ados,an,ando,ar,aron,arse,o fun:cionario,cionarios,gica,gicas,gico,gicos fus:ionada,ionadas,ionado,ionados
  fut:bol,boles,ura,uras,uro,uros gaf:as gal:actorrea,actorreas gam:magrafica,magraficas,magrafico,magraficos gan:adera,aderas,adero,aderos,glionar,glionares,grena,grenas gar:aje,ajes,ganta,gantas
  gas:trectomia,trectomias,trica,tricas,tricismo,trico,tricos,troenterologa,troenterologas,troenterologo,troenterologos,tronoma,tronomia,tronomica,tronomico,tronomo,trostomia,trostomias
  gas:trovascular gel:o gem:elar,elares gen:eralista,eralistas,eralizada,eralizadas,eralizado,eralizados,eras,ero,eros,etica,eticas,etico,eticos geo:da,das
  ger:ente,entes,iatra,iatras,iatrica,iatricas,iatrico,iatricos ges:tacion,taciones,tante,tantes,to,tos gig:ante,antes gin:ecologa,ecologas,ecologica,ecologicas,ecologico,ecologicos,ecologo,ecologos
  gir:a,aba,ada,adas,ado,ados,an,ando,ar,aron,arse,e,o glo:bo,bos glu:cemia,cemias,cosa,cosas,tea,teas gol:pe,peada,peado,pes gon:algia,algias,artrosis got:as
  gra:ba,baba,bada,badas,bado,badora,badoras,bados,bando,bar,baron,barse,be,bo,pa,pas,sa,sas gri:pe,taba,tada,tadas,tado,tados,tan,tando,tar,taron,tarse,te,to,tos gru:esa,esas,esos,po,pos
  gua:nte,ntes,rdaba,rdada,rdadas,rdados,rdan,rdando,rdar,rdaron,rdarse,rde gui:a,aba,ado,ados,an,ando,ar,aron,arse,e,o gus:to,tos
  hab:er,ia,ian,ido,iendo,itacion,itaciones,ito,itos,la,laba,lada,ladas,lado,lados,lan,lando,lar,laron,larse,las,le,lo,ra hac:e,en,er,erse,ia,iendo hag:a,an
  hal:la,laba,lada,ladas,lado,lados,lan,lando,lar,laron,larse,lazgo,lazgos,lo hay:an hec:ha,has,ho,hos hel:icoptero,icopteros
  hem:atites,atofaga,atofago,atologa,atologas,atologica,atologicas,atologico,atologicos,atologo,atologos,atosis,atoxilina,atozoario,iparesia,iparesias,iplejia,iplejias,iplejica,iplejicas
  hem:iplejico,iplejicos,isferica,isfericas,isferico,isfericos,ocultivo,ocultivos,odialisis,odinamica,odinamicas,odinamico,odinamicos,oglobina,oglobinas,opatia,optisis,orragica,orragicas
  hem:orragico,orragicos,orroida,orroisa,orroo,otorax,otoraxes hep:atectomia,atectomias,atica,aticas,atizacion,atocarcinoma,atocarcinomas,atomegalia,atomegalias,atopatia,atopatias
  her:editaria,editarias,editario,editarios,ida,idas,mana,manas,mano,niacion,niaciones,niada,niado,niaria,niario,nica,nico,niosa,nioso,nista het:erogenea,erogeneas,erogeneo,erogeneos
  hia:lina,linas,lino hic:ieron
  hid:atidosis,ratacion,rataciones,roaereo,roaereos,rocarburo,rocefala,rocefalia,rocefalias,rocefalo,rocele,roceles,roclorato,roclorica,roclorico,ronefrosis,roneumotorax,roneumotoraxes hie:lo,los
  hij:a,as,o,os hil:iar,iares,io,ios hin:chada,chadas,chado,chados,chazon,chazones
  hip:eraireada,eraireadas,eraireado,eraireados,ercalcemia,ercalcemias,ercolesterolemia,ercolesterolemias,erdensa,erdensas,erdenso,erdensos,erdulia,erecogenica,erecogenicas,erecogenico
  hip:erecogenicos,erecoica,erecoicas,erecoico,erecoicos,erglucemia,erglucemias,ericinea,ericineo,erico,erintensa,erintensas,erintensidad,erintensidades,erintenso,erintensos,erparatiroidismo
  hip:erparatiroidismos,erplasia,erplasias,erplasica,erplasicas,erplasico,erplasicos,erpotasemia,erpotasemias,ertensa,ertensas,ertension,ertensiones,ertenso,ertensos,ertermia,ertiroidismo
  hip:ertiroidismos,ertonico,ertrofia,ertrofiarse,ertrofias,ertrofica,ertroficas,ertrofico,ertroficos,ervascular,ervasculares,oacusia,oacusias,odensa,odensas,odenso,odensos,odermica,odermico
  hip:odromo,oecogenica,oecogenicas,oecogenico,oecogenicos,oecoica,oecoicas,oecoico,oecoicos,ofisario,ofisarios,oglucemia,oglucemias,ointensa,ointensas,ointensidad,ointensidades,ointenso
  hip:ointensos,onatremia,onatremias,oplasica,oplasicas,oplasico,oplasicos,otensa,otensas,otension,otensiones,otenso,otensos,otiroidismo,otiroidismos,otonica,otonico,ovascular,ovasculares
  hip:oventilada,oventiladas,oventilado,oventilados,oxica,oxicas,oxico,oxicos his:terectomia,terectomias,terologia,tologia,tologias,tologica,tologicas,tologico,tologicos,tologo,toria,torias hiz:o
  hoj:a,as hom:bre,bres,ogenea,ogeneas,ogeneo,ogeneos hor:a,as,migueo,migueos,monoterapia,monoterapias hos:pitalizacion,pitalizaciones,pitalizada,pitalizadas,pitalizado,pitalizados hub:o
  hum:ana,anas,ano,anos,eda,edas,edo,edos,eras hun:dida,didas,dido,didos,dimiento,dimientos iba:n ibu:profeno,profenos ict:erica,ericas,ericia,ericias,erico,ericos
  ide:ntica,nticas,ntico,nticos,ntifica,ntificaba,ntificada,ntificadas,ntificado,ntificados,ntifican,ntificando,ntificar,ntificaron,ntificarse,ntifice,ntifico,ntifique
  idi:oma,omas,opatica,opaticas,opatico,opaticos ile:gible,gibles,o,ones,os,ostomia,ostomias ilo:calizable,calizables ima:nes
  imp:actada,actadas,actado,actados,eda,eden,edia,edida,edidas,edido,edidos,ediendo,edieron,edio,edir,edirse,ona,one,onen,oner,onerse,onia,onida,onidas,onido,onidos,oniendo,onieron,onio,ortada
  imp:ortadas,ortado,ortados,osibilidad,osibilidades,osible,osibles,otencia,otencias,recisa,recisas,reciso,recisos,resa,resas,resion,resiones,reso,resora,resoras,resos,revista,revistas,revisto
  imp:revistos,rimen,rimia,rimida,rimidas,rimido,rimidos,rimiendo,rimieron,rimio,rimir,rimirse,uesto ina:cabada,cabadas,cabado,cabados,ctiva,ctivas,ctivo,ctivos,lterada,lteradas,lterado,lterados
  inc:apacidad,apacidades,idencia,idencias,ierta,iertas,ierto,iertos,ipiente,linaba,linada,linadas,linado,linados,linan,linando,linar,linaron,linarse,lino,luida,luidas,luido,luidos,lusive,luso
  inc:luye,luyen,ompleta,ompletas,ompleto,ompletos,ontinencia,ontinencias,orrecta,orrectas,orrecto,orrectos
  ind:ependiente,ependientes,ica,icaba,icacion,icaciones,icada,icadas,icado,icados,ican,icando,icar,icaron,icarse,icativa,icativas,icativo,icativos,ico,olor,olora,oloras,oloro,oloros
  ine:specifica,specificas,specifico,specificos,sperada,speradas,sperado,sperados,stabilidad,stabilidades,stable,stables
  inf:antil,artar,eccion,ecciones,ecciosa,ecciosas,eccioso,ecciosos,ectada,ectadas,ectado,ectados,eroexterna,eroexterno,erointerna,erointerno,ertilidad,ertilidades,iltra,iltrada,iltradas
  inf:iltrado,iltrados,iltrante,iltrantes,ima,imas,imo,imos,lamacion,lamaciones,lamada,lamadas,lamado,lamados,lamatoria,lamatorias,lamatorio,lamatorios,luye,ormaba,ormacion,ormaciones,ormada
  inf:ormadas,ormado,ormados,orman,ormando,ormar,ormaron,ormarse,ormatico,ormaticos,ormo,racentimetrica,racentimetricas,racentimetrico,racentimetricos,raespinosa,raespinosas,raespinoso
  inf:raespinosos,recuente,recuentes
  ing:eniera,enieras,eniero,enieros,eren,eria,erida,eridas,erido,eridos,eriendo,erieron,erio,erir,erirse,esta,estas,le,resa,resaba,resada,resadas,resado,resados,resan,resando,resar,resaron
  ing:resarse,rese,reso,resos inh:alaba,alada,aladas,alado,alados,alan,alando,alar,alaron,alarse,alo ini:ciada,ciadas,ciado,ciados,cialmente inj:erto,ertos
  inm:ediata,ediatas,ediato,ediatos,ovil,oviles,ovilice,oviliza,ovilizaba,ovilizacion,ovilizaciones,ovilizada,ovilizadas,ovilizado,ovilizados,ovilizan,ovilizando,ovilizar,ovilizaron,ovilizarse
  inm:ovilize,ovilizo,unodeprimida,unodeprimidas,unodeprimido,unodeprimidos,unoterapia,unoterapias inq:uieta,uietas,uieto,uietos
  ins:atisfactoria,atisfactorias,atisfactorio,atisfactorios,isten,istia,istida,istidas,istido,istidos,istiendo,istieron,istio,istir,istirse,omnio,omnios,tala,talaba,talada,taladas,talado
  ins:talados,talan,talando,talar,talaron,talarse,tale,talo,truccion,trucciones,uficiencia,uficiencias,uficiente,uficientes,uflada,ufladas,uflado,uflados,ulina,ulinas
  int:acta,actas,acto,actos,egraba,egrada,egradas,egrado,egrados,egran,egrando,egrar,egraron,egrarse,egras,egro,egros,ensa,ensas,ensidad,ensidades,ensivas,ensivo,ensivos,enso,ensos,enta,entaba
  int:entada,entadas,entado,entados,entan,entando,entar,entaron,entarse,ente,ento,entos,ercambio,ercambios,erconsulta,erconsultaba,erconsultada,erconsultadas,erconsultado,erconsultados
  int:erconsultan,erconsultando,erconsultar,erconsultaron,erconsultarse,erconsulte,erconsulto,ereses,erfase,erfases,ermedia,ermedias,ermedio,ermedios,ermitente,ermitentes,ernista,ernistas
  int:erpretaba,erpretacion,erpretaciones,erpretada,erpretadas,erpretado,erpretados,erpretan,erpretando,erpretar,erpretaron,erpretarse,erpreto,erroga,errogaba,errogada,errogadas,errogado
  int:errogados,errogan,errogando,errogar,errogaron,errogarse,errogo,errogue,errumpa,errumpe,errumpen,errumpia,errumpida,errumpidas,errumpido,errumpidos,errumpiendo,errumpieron,errumpio
  int:errumpir,errumpirse,ersticial,ersticiales,ervena,ervencionista,ervencionistas,ervene,ervenen,ervenia,ervenida,ervenidas,ervenido,ervenidos,erveniendo,ervenieron,ervenio,ervenirse,erviene
  int:olerancia,olerancias,oxicacion,oxicaciones,racapsular,racapsulares,racraneal,racraneales,raoperatoria,raoperatorias,raoperatorio,raoperatorios,raparenquimatoso,ravenosa,ravenosas,ubaba
  int:ubacion,ubada,ubadas,ubado,ubados,uban,ubando,ubar,ubaron,ubarse,ubo inu:sual,suales,til,tilizable,tilizables
  inv:ada,aden,adia,adida,adidas,adido,adidos,adiendo,adieron,adio,adir,adirse,alida,alidas,alideces,alidez,alido,alidos,asiva,asivas,asivo,asivos,ertida,ertidas,ertido,ertidos,estigador
  inv:estigadora,estigadoras,estigadores,iable,iables iny:eccion,ecciones,ecta,ectaba,ectada,ectadas,ectado,ectados,ectan,ectando,ectar,ectaron,ectarse,ecte,ecto,ector,ectores
  irr:adia,adiaba,adiacion,adiaciones,adiada,adiadas,adiado,adiados,adian,adiando,adiar,adiaron,adiarse,adio
  iso:centro,centros,densa,densas,denso,densos,ecogenica,ecogenicas,ecogenico,ecogenicos,intensa,intensas,intenso,intensos isq:uemia,uemias,uemica,uemicas,uemico,uemicos,uiotibial,uiotibiales izd:a,o
  izq:da,do jaq:ueca,uecas jef:e,es jer:inga,ingas jor:nalera,naleras,nalero,naleros jov:en,enes joy:as jub:ilacion,ilaciones,ilado,ilados jue:ves jun:io,to jur:idica,idicas,idico,idicos
  jus:tifica,tificaba,tificada,tificadas,tificado,tificados,tifican,tificando,tificante,tificantes,tificar,tificaron,tificarse,tifice,tifico,tifique juv:enil kil:ogramo,ogramos
  lab:io,ios,orable,orables,oral,orales,oratorio,oratorios lac:tancia,tancias,tante,tantes lag:rima,rimas lam:inectomia,inectomias lap:aroscopica,aroscopicas,aroscopico,aroscopicos,arotomia
  lar:ga,gas,gos,ingea,ingeas,ingeo,ingeos,ingitis,ingoligia,ingologo,ingoscapia,ingoscopio lat:ido,idos lav:ado,ados lec:tura,turas lee:rse lei:das,do,dos,endo,eron,o lej:os
  len:gua,guaje,guajes,guas,ta,tas,ticular,ticulares,titud,titudes,to,tos les:ionada,ionadas,ionado,ionados
  leu:cemia,cemias,coaraiosis,cocitemia,cocito,cocitos,cocitosis,cofea,cofeo,copatia,copatias,coplaquia,correa
  lev:anta,antaba,antada,antadas,antado,antados,antan,antando,antar,antaron,antarse,ante,emente lid:ocaina,ocainas
  lig:amentaria,amentarias,amentario,amentarios,amentoplastia,amentoplastias,amentosa,amentosas,amentoso,amentosos,era,eramente,eras,ero,eros
  lim:itaba,itada,itadas,itado,itados,itan,itando,itar,itaron,itarse,ito,pia,piaba,piada,piadas,piado,piador,piadora,piadoras,piadores,piados,pian,piando,piar,piaron,piarse,pias,pie,pio,pios
  lin:eal,eales,fadenectomia,fadenectomias,fatica,faticas,fatico,faticos,foma,fomas lip:asa,asas,otimia,otimias liq:uida,uidas,uido,uidos lis:as,o,os,ta,tas lit:iasica,iasico,ica,icas,ico,icos
  lla:ma,maba,mada,madas,mado,mados,man,mando,mar,maron,marse,mativa,mativas,mativo,mativos,me,mo,nto,ntos,ves
  lle:ga,gaba,gada,gadas,gado,gados,gan,gando,gar,garon,garse,ge,go,gue,va,vaba,vada,vadas,vado,vados,van,vando,var,varon,varse,ve,vo llo:ra,raba,rada,radas,rado,rados,ran,rando,rar,raron,rarse,re
  lob:ectomia,ectomias,ulada,uladas,ulado,ulados
  loc:alice,aliza,alizaba,alizable,alizables,alizacion,alizaciones,alizada,alizadas,alizado,alizadora,alizadoras,alizados,alizan,alizando,alizar,alizaron,alizarse,alizo,orregional,orregionales
  log:rada,radas,rado,rados lon:gitud lue:go lug:ar lum:balgia,balgias,bociatica,bociaticas,bosacro,bosacros lun:es lux:acion,aciones mad:re,res,rugada mae:stros mag:netica,neticas,netico,neticos
  mal:eolo,eolos,etas,formacion,formaciones,igna,ignas,igno,ignos,os mam:ario,arios
  man:ana,anas,cha,chaba,chada,chadas,chado,chados,chan,chando,charon,charse,cho,eja,ejaba,ejada,ejadas,ejado,ejados,ejan,ejando,ejar,ejaron,ejarse,eje,ejo,era,eras,guitos,ifiesta,ifiestas
  man:ifiesto,ifiestos,tene,tenen,tener,tenerse,tenia,tenida,tenidas,tenido,tenidos,teniendo,tenieron,tenimiento,tenimientos,tenio,tiene,tienen,tuvo
  mar:ca,caba,cada,cadas,cado,cador,cadora,cadoras,cadores,cados,can,cando,capasos,car,caron,carse,chas,eo,eos,gen,genes,ido,idos,inera,ineras,ineros,tes,zo
  mas:carilla,carillas,iva,ivas,ivo,ivos,tectomia,tectomias,toidea,toideas,toideo,toideos mat:eria,erias,riz,rona,ronas,utinas,utino,utinos max:imos may:oritaria,oritarias,oritario,oritarios
  mec:anica,anicas,anico,anicos
  med:e,en,iana,ianas,iano,ianoche,ianos,iante,ica,icaba,icacion,icaciones,icada,icadas,icado,icados,icamento,icamentos,ican,icando,icar,icaron,icarse,icas,ice,ico,icos,ida,idas,ido,idos,iendo
  med:ieron,iodia,ique,ir,irse,ular,ulares,uloblastoma,uloblastomas mej:illa,illas,or,ora,oraba,orada,oradas,orado,orados,oran,orando,orar,oraron,orarse,ore,ores,oria,orias,oro mem:oria,orias
  men:arquia,ciona,cionaba,cionada,cionadas,cionado,cionados,cionan,cionando,cionar,cionaron,cionarse,cione,ciono,ingea,ingeas,ingeo,ingeos,ingococo,iscectomia,iscectomias,ispermacea,ispermaceo
  men:opausia,opausias,opausica,opausicas,or,ores,orragia,orragias,saje,sajes,struacion,struaciones,sual,suales,surable,surables,tones
  mes:enterica,entericas,enterico,entericos,enterio,enterios,es,eta,otelioma,oteliomas
  met:abolica,abolicas,abolico,abolicos,acarpiana,acarpianas,acarpiano,acarpianos,afisis,alica,alicas,alico,alicos,alurgia,alurgica,alurgico,amizol,astasica,astasicas,astasico,astasicos
  met:atarsiana,atarsianas,atarsiano,atarsianos,atarso,atarsos,formina,forminas,odo,odos,rorragia,rorragias mia:lgia,lgias
  mic:cion,cional,cionales,ciones,osis,otica,oticas,otico,oticos,ronodular,ronodulares,ronodulo,ronodulos,ropoliquistica,ropoliquisticas,ropoliquistico,ropoliquisticos mid:e,en
  mie:do,dos,litis,loma,lomas,lopatia,lopatias,ntras,rcoles mig:rada,rado,rana,ranas mil:igramo,igramos,ilitro,ilitros,imetrica,imetricas,imetrico,imetricos,imetro,imetros,itar,itares,lon,lones
  min:era,eras,ero,eros,ima,imas,imo,imos,usvalida,usvalidas,usvalido,usvalidos,uto,utos mio:cardico,cardicos,cardio,cardiopatia,cardiopatias,cardios,carditis,ma,mas,metrial,metriales,patia,patias
  mir:aba,ada,adas,ado,ados,ando,ar,aron,arse,e mis:ma,mas,mo,mos mit:ad
  mod:erada,eradamente,eradas,erado,erados,estos,ifica,ificaba,ificacion,ificaciones,ificada,ificadas,ificado,ificados,ifican,ificando,ificar,ificaron,ificarse,ifice,ifico,ifique,o,os mom:ento,entos
  mor:dedura,deduras,en,fina,finas,fologia,fologias,ia,ida,idas,ido,idos,iendo,ieron,io,ir,irse mos:tra,traba,trada,tradas,trado,trados,tran,trando,trar,traron,trarse,tre,tro mot:ivo,ivos,ora,oras
  mov:a,en,er,erse,ersese,ia,ida,idas,ido,idos,iendo,ieron,il,iles,ilice,ilidad,ilidades,iliza,ilizaba,ilizada,ilizadas,ilizado,ilizados,ilizan,ilizando,ilizar,ilizaron,ilizarse,ilize,ilizo,io
  muc:has,ho,hos,ositis,oso,osos mud:a,as,o,os mue:la,las,re,stra,stran,stras,ve,ven muj:er,eres mul:eta,etas,tipara,tiparas mun:do,dos mur:io mus:culatura,culo,culos,culosa,culoso,ico,icos mut:ua,uas
  muy nac:e,en,er,erse,ia,ida,idas,ido,idos,iendo,ieron,io,ional,ionales,ionalidad,ionalidades nad:ie nar:ices nas:ogastrica,ogastricas,ogastrico,ogastricos,osinusal,osinusales,oyeyunal,oyeyunales
  nat:uraleza,uralezas
  nec:esaria,esarias,esario,esarios,esidad,esidades,esita,esitaba,esitada,esitadas,esitado,esitados,esitan,esitando,esitar,esitaron,esitarse,esite,esito,roscopia,roscopica,roscopico,rotica
  nec:roticas,rotico,roticos nef:rectomia,rectomias,ritica,ritico,ritis,rologa,rologas,rologo,rologos,ropatia,ropatias
  neg:a,aba,ada,adas,ado,ados,an,ando,ar,aron,arse,arsese,ativa,ativas,ativo,ativos,e,o,ue neo:adyuvante,adyuvantes,nato,natos,plasica,plasicas,plasico,plasicos ner:viosa,viosas,vioso,viosos net:as,os
  neu:matizada,matizadas,matizado,matizados,mococo,moconiosis,mogastrico,mologa,mologas,mologica,mologicas,mologico,mologicos,mologo,mologos,monectomia,monectomias,monica,monico,mopatia
  neu:mopatias,moperitoneo,moperitoneos,motorax,motoraxes,ritis,rocirujano,rocirujanos,roepitelio,roesqueleto,roglia,rologa,rologas,rologia,rologica,rologicas,rologico,rologicos,rologo,rologos
  neu:rona,ropata,ropatia,ropatias,roptero,roquirurgica,roquirurgicas,roquirurgico,roquirurgicos,rosensorial,rosis,rotica,rotico,rotomo,tra,tras,tro,tros nie:ga,gan nin:as,gun,guna,gunas,guno,gunos,os
  nis:tagmo,tagmos noc:he,hes,iva,ivas,ivo,ivos,turna,turnas,turno,turnos nor:malidad,malidades,malmente,moinserta,moinserto,moposicionada,moposicionado nos:otros
  not:aba,ada,adas,ado,ados,an,ando,ar,arios,aron,arse,as nov:eno,enta,iembre nuc:leo,leos nue:stra,stras,stro,stros,va,vas,ve,vos nul:a,as,igesta,igestas,o,os num:era,eras,ero,eros nun:ca
  nut:ricional,ricionales obe:sa,sas,sidad,sidades,so,sos obj:etiva,etivaba,etivada,etivadas,etivado,etivados,etivan,etivando,etivar,etivaron,etivarse,etive,etivo,etivos,eto,etos
  obl:igacion,igaciones,igatoria,igatorias,igatorio,igatorios obr:era,eras,ero,eros
  obs:ervaba,ervacion,ervaciones,ervada,ervadas,ervado,ervados,ervan,ervando,ervar,ervaron,ervarse,ervo,tante,tetra,tetras,tetrica,tetricas,tetrico,tetricos,tructiva,tructivas,tructivo
  obs:tructivos,truida,truidas,truido,truidos,truye obt:ena,ene,enen,ener,enerse,enia,enida,enidas,enido,enidos,eniendo,enieron,enio,iene,ienen,usa,usas,uso,usos,uvieron,uvo oca:sion,siones och:enta,o
  ocl:uida,uidas,uido,uidos,usion,usiones,usiva,usivas,usivo,usivos oct:avo,ubre ocu:pa,paba,pacion,paciones,pada,padas,pado,pados,pan,pando,par,paron,parse,pe,po odo:ntologa,ntologas,ntologo,ntologos
  ofi:cial,ciales oft:almologa,almologas,almologica,almologicas,almologico,almologicos,almologo,almologos oja:la olf:ato,atos
  olv:ida,idaba,idada,idadas,idado,idados,idan,idando,idar,idaron,idarse,ide,ido,idos oma:lgia,lgias omb:ligo,ligos omo:plato,platos
  onc:ologa,ologas,ologia,ologica,ologicas,ologico,ologicos,ologo,ologos
  opa:ca,cas,cidad,cidades,cifica,cificaba,cificacion,cificaciones,cificada,cificadas,cificado,cificados,cifican,cificando,cificar,cificaron,cificarse,cifice,cifico,cifique opc:ional,ionales
  ope:raba,rada,radas,rado,rador,radora,radoras,radores,rados,ran,rando,rar,raron,rarse,ro opr:esiva,esivas,esivo,esivos opt:ica,icas,ico,icos,imo,imos
  ord:en,ena,enaba,enada,enadas,enado,enados,enan,enando,enar,enaron,enarse,ene,enes,eno org:anica,anicas,anico,anicos,anizacion,anizaciones
  ori:entaba,entada,entadas,entado,entados,entan,entando,entar,entaron,entarse,ento,gen,genes,na,naba,nada,nadas,nado,nados,nan,nando,nar,naron,narse,ne orq:uitis
  ort:esis,opedista,opedistas,ostatica,ostaticas,ostatico,ostaticos osc:ura,uras,uro,uros
  ost:eofitico,eofiticos,eofito,eofitos,eolitica,eoliticas,eolitico,eoliticos,eolito,eologia,eologica,eologico,eomielitis,eotomia,eotomias
  oto:rrino,rrinolaringologa,rrinolaringologas,rrinolaringologo,rrinolaringologos,rrinos otr:a,as ova:lada,ladas,lado,lados oxi:geno,genos oye:n pad:re,res pag:ina,inas,o,os pai:s,ses
  pal:abra,abras,adar,adares,iativa,iativas,iativo,iativos,ida,idas,ido,idos,pitacion,pitaciones,udismo,udismos
  pan:alizacion,createctomia,createctomias,creatica,creaticas,creatico,creaticos,ico,icos,talla,tallas,torrilla,torrillas pap:el,eles,eras paq:uete,uetes
  par:adas,ado,ados,alisis,amedica,amedicas,amedico,amedicos,ametro,ametros,aplejia,aplejias,aplejica,aplejicas,aplejico,aplejicos,asitaria,asitarias,asitario,asitarios,atiroidea,atiroideas
  par:atiroideo,atiroideos,atiroides,cial,ciales,cialmente,eca,ece,ecen,ecer,ecerse,ecia,ecida,ecidas,ecido,ecidos,eciendo,ecieron,ecio,esia,esias,estesia,estesias,etica,eticas,etico,eticos
  par:ezca,iente,ientes,kinsoniana,kinsonianas,kinsoniano,kinsonianos,pado,pados,ticipacion,ticipaciones,to,tos
  pas:a,aba,ada,adas,ado,ados,ajera,ajeras,ajero,ajeros,an,ando,ar,aron,arse,e,illo,illos,o,tilla,tillas pat:elofemoral,elofemorales,inete,inetes,ologia,ologica,ologicas,ologico,ologicos,ologo
  pau:sa,sas,tada,tadas,tado,tados pct:e ped:iatra,iatras,iatrica,iatricas,iatrico,iatricos,iculo,iculos,ida,ir pel:ea,eas,uquera,uqueras,uquero,uqueros
  pen:ascos,diente,dientes,e,eana,eanas,eano,eanos,icilina,icilinas,sionista,sionistas peo:r,res
  per:cutanea,cutaneas,cutaneo,cutaneos,da,de,den,der,derse,dia,dida,didas,dido,didos,diendo,dieron,dio,foracion,foraciones,forada,foradas,forado,forados,fundida,fundido,iareolar,iareolares
  per:icardica,icardicas,icardico,icardicos,icardio,icardios,iferica,ifericas,iferico,ifericos,ihiliar,ihiliares,iodista,iodistas,iostica,iosticas,iostico,iosticos,iostio,iostios,itoneo,itoneos
  per:manece,manecen,manecio,mita,mite,miten,mitia,mitida,mitidas,mitido,mitidos,mitiendo,mitieron,mitio,mitir,mitirse,onea,oneas,oneo,oneos,operatoria,operatorias,operatorio,operatorios,sisten
  per:sistencia,sistencias,sistente,sistia,sistida,sistidas,sistido,sistidos,sistiendo,sistieron,sistio,sistir,sistirse,sona,sonas,teneca,tenece,tenecen,tenecer,tenecerse,tenecia,tenecida
  per:tenecidas,tenecido,tenecidos,teneciendo,tenecieron,tenecio,tenezca,tinaz pes:aba,ada,adas,ado,ados,an,ando,ar,aron,arse,cadora,cadoras,cadores,cados,o,os
  pet:icion,icionaria,icionario,icionarios,iciones,rosa,rosas,roso,rosos pez:on,ones pic:adura,aduras,or,ores pid:e,en,iendo,ieron,io pie:lica,licas,lico,licos,lonefritis,rde,rden pij:ama,amas
  pil:oro,oros pin:tores,zada,zado,zamiento,zamientos pis:os piu:ria,rias piv:otaba,otada,otadas,otado,otados,otan,otando,otar,otaron,otarse,oto
  pla:cas,nifica,nificaba,nificada,nificadas,nificado,nificados,nifican,nificando,nificar,nificaron,nificarse,nifice,nifico,nifique,nta,ntas,queta,quetas,stica,sticas,stico,sticos,tillo,tillos
  ple:omorfica,omorficas,omorfico,omorficos,uresia,uritica,uritico plo:mo,mos poc:a,as,o,os pod:er,ia,ian,ido,ra,ria,rian
  pol:iartralgia,iartralgias,iartritis,icia,icias,ifagia,imorfa,imorfas,imorfo,imorfos,ineuropatia,ineuropatias,ipo,ipos,iquistica,iquisticas,iquistico,iquisticos,itraumatizada,itraumatizadas
  pol:itraumatizado,itraumatizados pon:e,en,er,ga,iendo pop:litea,liteas,liteo,liteos por:cion,ciones,que,tador,tadora,tadoras,tadores
  pos:contraste,contrastes,ea,een,eer,eerse,eia,eida,eidas,eido,eidos,eiendo,eieron,eio,ibilidad,ibilidades,ible,iblemente,ibles,icion,iciona,icionaba,icionada,icionadas,icionado,icionados
  pos:icional,icionales,icionamiento,icionamientos,icionan,icionando,icionar,icionaron,icionarse,icione,iciones,iciono,itiva,itivas,itivo,itivos,menopausica,menopausicas,ologia,ologias
  pos:operatoria,operatorias,operatorio,operatorios,prandial,prandiales,puesta,puestas,puesto,puestos,quirurgica,quirurgicas,quirurgico,quirurgicos,tiza,tizas,tizo,tizos,tmiccional,tmiccionales
  pos:toperatoria,toperatorias,traumatica,traumaticas,traumatico,traumaticos pra:ctica,cticaba,cticada,cticadas,cticado,cticados,ctican,cticando,cticar,cticaron,cticarse,cticas,ctico,cticos,ctique
  pre:caucion,cauciones,cio,cios,cisaba,cisada,cisadas,cisado,cisados,cisan,cisando,cisar,cisaron,cisarse,cisas,ciso,cisos,coz,dominio,feren,ferente,ferentes,feria,ferida,feridas,ferido,feridos
  pre:feriendo,ferieron,ferio,ferir,ferirse,gunta,guntaba,guntada,guntadas,guntado,guntados,guntan,guntando,guntar,guntaron,guntarse,guntas,gunte,gunto,medicacion,medicaciones,menopausica
  pre:menopausicas,miccional,operatoria,operatorias,paraba,paracion,paraciones,parada,paradas,parado,parados,paran,parando,parar,pararon,pararse,paro,quirurgica,quirurgicas,quirurgico
  pre:quirurgicos,scriba,scribe,scriben,scribia,scribida,scribidas,scribido,scribidos,scribiendo,scribieron,scribio,scribir,scribirse,scripcion,scripciones,scrita,scritas,scrito,scritos,sencia
  pre:sencias,sentaba,sentacion,sentaciones,sentada,sentadas,sentado,sentados,sentan,sentando,sentar,sentaron,sentarse,sento,servada,servadas,servado,servados,sion,siones,supuesto,supuestos
  pre:tratada,tratadas,tratado,tratados,va,ve,ven,vena,vene,venen,venia,venida,venidas,venido,venidos,veniendo,venieron,venio,venirse,ventiva,ventivas,ventivo,ventivos,ver,verse,vida,vidas,vido
  pre:vidos,viendo,vieron,vio,vios,vista,vistas,visto,vistos
  pri:maria,marias,mario,marios,mer,migesta,mitiva,mitivas,mitivo,mitivos,ncipio,ncipios,oridad,oridades,oritaria,oritarias,oritario,oritarios,vada,vadas,vado,vados
  pro:bablemente,blema,blemas,cedencia,cedencias,cedimiento,cedimientos,duca,ducen,ducia,ducida,ducidas,ducido,ducidos,duciendo,ducieron,ducio,ducir,ducirse,ductiva,ductivas,ductivo,ductivos
  pro:ducto,ductos,dujo,duzca,fesion,fesional,fesionales,fesiones,fesor,fesores,fundo,fundos,grama,gramaba,gramada,gramadas,gramado,gramados,graman,gramando,gramar,gramaron,gramarse,gramas
  pro:grame,gramo,gresa,gresaba,gresada,gresadas,gresado,gresados,gresan,gresando,gresar,gresaron,gresarse,grese,gresion,gresiones,gresiva,gresivamente,gresivas,gresivo,gresivos,greso,hibida
  pro:hibidas,hibido,hibidos,longada,longadas,longado,longados,nacion,naciones,nto,pia,pias,pio,pios,pona,pone,ponen,poner,ponerse,ponia,ponida,ponidas,ponido,ponidos,poniendo,ponieron,ponio
  pro:puesta,puestas,puesto,statectomia,statectomias,statica,staticas,statico,staticos,teccion,tecciones,tega,tegen,tegerse,tegia,tegida,tegidas,tegido,tegidos,tegiendo,tegieron,tegio,voca
  pro:vocaba,vocada,vocadas,vocado,vocados,vocan,vocando,vocar,vocaron,vocarse,voce,voco,yeccion,yecciones,yecto,yectos pru:dencia,dencias,rito,ritos pse:udoartrosis
  psi:cologica,cologicas,cologico,cologicos,cosis,quiatra,quiatras,quiatrica,quiatricas,quiatrico,quiatricos pub:algia,algias,lica,licas,lico,licos pud:iendo,ieron,o
  pue:da,dan,de,den,rpera,rperas,s,sta,stas,sto,stos pul:satil
  pun:ciona,cionaba,cionada,cionadas,cionado,cionados,cionan,cionando,cionar,cionaron,cionarse,cione,ciono,etazo,etazos,ta,tas,to,tos,tual,tuales,zante,zantes pup:ila,ilas
  pur:ulenta,ulentas,ulento,ulentos pus:ieron,o que:da,daba,dada,dadas,dado,dados,dan,dando,dar,daron,darse,de,do,madura,maduras,rer,ria
  qui:en,enes,era,ere,eren,mica,micas,mico,micos,mioterapia,mioterapias,nce,ncena,nientos,rofano,rofanos,rurgica,rurgicas,rurgico,rurgicos,so,stica,sticas,stico,sticos,ta,taba,tada,tadas,tado
  qui:tados,tan,tando,tar,taron,tarse,za,zas
  rad:iacion,iaciones,iculopatia,iculopatias,iofisica,iofisico,iografiaba,iografiada,iografiadas,iografiado,iografiados,iografian,iografiando,iografiar,iografiaron,iografiarse,iografica
  rad:iograficas,iografico,iograficos,iografie,iografio,iograma,iologa,iologas,iologica,iologicas,iologico,iologicos,iologo,iologos rai:ces,z ram:as,ificacion,ificaciones rap:ido,idos
  raq:uidea,uideas,uideo,uideos,uis rar:a,as,o,os ray:os raz:on,ones
  rea:bsorcion,ccion,cciona,ccionaba,ccionada,ccionadas,ccionado,ccionados,ccionan,ccionando,ccionar,ccionaron,ccionarse,ccione,cciones,cciono,gudizacion,lce,lces,lice,liza,lizaba,lizacion
  rea:lizaciones,lizan,lizando,lizar,lizaron,lizarse,lizo,lza,lzaba,lzada,lzadas,lzado,lzados,lzan,lzando,lzar,lzaron,lzarse,lze,lzo,nimacion,nimaciones,nudacion,nudaciones reb:elde,eldes
  rec:aida,aidas,analizada,analizadas,analizado,analizados,entraba,entrada,entradas,entrado,entrados,entran,entrando,entrar,entraron,entrarse,entro,epcion,epciones,eso,esos,eta,etas,hace,haza
  rec:hazaba,hazada,hazadas,hazado,hazados,hazan,hazando,hazar,hazaron,hazarse,haze,hazo,hazos,iba,ibe,iben,ibia,ibida,ibidas,ibido,ibidos,ibiendo,ibieron,ibio,ibir,ibirse,idivaba,idivada
  rec:idivadas,idivado,idivados,idivan,idivando,idivante,idivantes,idivar,idivaron,idivarse,idivas,idivo,iente,ientes,itada,itado,oga,oge,ogen,oger,ogerse,ogia,ogida,ogidas,ogido,ogidos,ogiendo
  rec:ogieron,ogio,oloca,olocaba,olocada,olocadas,olocado,olocados,olocan,olocando,olocar,olocaron,olocarse,oloce,oloco,oloque,omenda,omendaba,omendable,omendables,omendada,omendadas,omendado
  rec:omendados,omendan,omendando,omendar,omendaron,omendarse,omende,omendo,omienda,omiendan,onoca,onoce,onocen,onocer,onocerse,onocia,onocida,onocidas,onocido,onocidos,onociendo,onocieron
  rec:onocio,onozca,onstrua,onstrue,onstruen,onstruia,onstruida,onstruidas,onstruido,onstruidos,onstruiendo,onstruieron,onstruio,onstruir,onstruirse,ontrola,ontrolaba,ontrolada,ontroladas
  rec:ontrolado,ontrolados,ontrolan,ontrolando,ontrolar,ontrolaron,ontrolarse,ontrole,ontrolo,orda,ordaba,ordada,ordadas,ordado,ordados,ordan,ordando,ordar,ordaron,ordarse,ordatorio,ordatorios
  rec:orde,ordo,orta,ortaba,ortada,ortadas,ortado,ortados,ortan,ortando,ortar,ortaron,ortarse,orte,orto,tificada,tificadas,tificado,tificados,tilinea,tilineas,tilineo,tilineos,tora,torado,torar
  rec:toria,torragia,torragias,uerda,uperaba,uperada,uperadas,uperado,uperados,uperan,uperando,uperar,uperaron,uperarse,upero
  red:ondeada,ondeadas,ondeado,ondeados,ones,uca,ucen,ucia,ucida,ucidas,ucido,ucidos,uciendo,ucieron,ucio,ucir,ucirse,ujo,uzca
  ree:mbolso,mbolsos,mplace,mplaza,mplazaba,mplazada,mplazadas,mplazado,mplazados,mplazan,mplazando,mplazar,mplazaron,mplazarse,mplaze,mplazo,valuaba,valuada,valuadas,valuado,valuados,valuan
  ree:valuando,valuar,valuaron,valuarse,valuo,xpandida,xpandido
  ref:eren,eria,erida,eridas,erido,eridos,eriendo,erieron,erio,erir,erirse,iere,ieren,ierese,irio,leja,lejaba,lejada,lejadas,lejado,lejados,lejan,lejando,lejar,lejaron,lejarse,leje,lejo,lejos
  ref:lujo,lujos,orce,ormateo,ormateos,orza,orzaba,orzada,orzadas,orzado,orzados,orzan,orzando,orzar,orzaron,orzarse,orze,orzo,ractaria,ractarias,ractario,ractarios,uerzo,uerzos
  reg:la,las,resa,resaba,resada,resadas,resado,resados,resan,resando,resar,resaron,resarse,rese,resion,resiones,resiva,resivas,resivo,resivos,reso
  reh:abilitacion,abilitaciones,abilitar,aca,ace,acen,acer,acerse,acia,acida,acidas,acido,acidos,aciendo,acieron,acio,azca,echa,echas,echo,echos,usa,usaba,usada,usadas,usado,usados,usan,usando
  reh:usar,usaron,usarse,use,uso
  rei:ngresa,ngresaba,ngresada,ngresadas,ngresado,ngresados,ngresan,ngresando,ngresar,ngresaron,ngresarse,ngrese,ngreso,nicia,niciaba,niciada,niciadas,niciado,niciados,nician,niciando,niciar
  rei:niciaron,niciarse,nicie,nicio,ntervena,ntervene,ntervenen,ntervenia,ntervenida,ntervenidas,ntervenido,ntervenidos,nterveniendo,ntervenieron,ntervenio,ntervenirse rej:illa,illas
  rel:acion,aciones,aja,ajaba,ajada,ajadas,ajado,ajados,ajan,ajando,ajar,ajaron,ajarse,aje,ajo,ativa,ativas,ativo,ativos,ea,ectura,ecturas,ee,een,eer,eerse,eia,eida,eidas,eido,eidos,eiendo
  rel:eieron,eio,lena,lenaba,lenada,lenadas,lenado,lenados,lenan,lenando,lenar,lenaron,lenarse,lene,leno,lenos
  rem:ision,isiones,ita,ite,iten,itia,itiendo,itieron,itio,itir,itirse,odelada,odeladas,odelado,odelados ren:ova,ovaba,ovada,ovadas,ovado,ovados,ovan,ovando,ovar,ovaron,ovarse,ove,ovo
  rep:araba,arada,aradas,arado,arados,aran,arando,arar,araron,ararse,aro,artidor,artidora,artidoras,artidores,entina,entinas,entino,entinos,eten,etia,etida,etidas,etido,etidos,etiendo,etieron
  rep:etio,etir,etirse,intada,intadas,intado,intados,ite,iten,itio,lecion,leciones,leta,ona,one,onen,oner,onerse,onia,onida,onidas,onido,onidos,oniendo,onieron,onio,osaba,osada,osadas,osado
  rep:osados,osan,osando,osar,osaron,osarse,osicionada,osicionadas,osicionado,osicionados,oso,osos,resentaba,resentada,resentadas,resentado,resentados,resentan,resentando,resentar,resentaron
  rep:resentarse,resento,roducible,roducibles,rograma,rogramaba,rogramada,rogramadas,rogramado,rogramados,rograman,rogramando,rogramar,rogramaron,rogramarse,rograme,rogramo
  req:uera,uere,ueren,ueria,uerida,ueridas,uerido,ueridos,ueriendo,uerieron,uerio,uerir,uerirse,uiere,uieren
  res:balo,balon,eca,ecaba,ecada,ecadas,ecado,ecados,ecan,ecando,ecar,ecaron,ecarse,eccion,ecciones,ece,eco,erva,ervas,ervorio,ervorios,idente,isten,istente,istentes,istia,istida,istidas,istido
  res:istidos,istiendo,istieron,istio,istir,istirse,olucion,oluciones,olva,olver,olverse,olvia,olvida,olvidas,olvido,olvidos,olviendo,olvieron,olvio,pecto,peta,petaba,petada,petadas,petado
  res:petados,petan,petando,petar,petaron,petarse,pete,peto,petos,piraba,piracion,piraciones,pirada,piradas,pirado,pirados,piran,pirando,pirar,piraron,pirarse,piratoria,piratorias,piratorio
  res:piratorios,piro,ponda,ponde,ponden,ponderse,pondia,pondida,pondidas,pondido,pondidos,pondiendo,pondieron,pondio,puesta,puestas,tauraba,taurada,tauradas,taurado,taurados,tauran,taurando
  res:taurar,tauraron,taurarse,tauro,tos,trictiva,trictivas,trictivo,trictivos,tringa,tringe,tringen,tringia,tringida,tringidas,tringido,tringidos,tringiendo,tringieron,tringio,tringir
  res:tringirse,uelta,ueltas,uelto,ueltos,ultado,ultados
  ret:ena,encion,enciones,ene,enen,ener,enerse,enia,enida,enidas,enido,enidos,eniendo,enieron,enio,iniana,inianas,iniano,inianos,iraba,irada,iradas,irado,irados,iran,irando,irar,iraron,irarse
  ret:omada,omadas,omado,omados,raccion,racciones,raida,raido,rasa,rasaba,rasada,rasadas,rasado,rasados,rasan,rasando,rasar,rasaron,rasarse,rase,raso,rasos,rograda,rogradas,rogrado,rogrados
  ret:roplacentaria,roplacentario
  reu:bica,bicaba,bicada,bicadas,bicado,bicados,bican,bicando,bicar,bicaron,bicarse,bice,bico,bique,matologa,matologas,matologica,matologicas,matologico,matologicos,matologo,matologos,na,ne,nen
  reu:nia,nida,nidas,nido,nidos,niendo,nieron,nio,nirse rev:aloracion,aloraciones,isaba,isada,isadas,isado,isados,isan,isando,isar,isaron,isarse,iso rie:sgo,sgos rig:ida,idas,ideces,idez,ido,idos
  rin:itis,oplastia,orrea,orreas,oscopia rod:ea,eaba,eada,eadas,eado,eados,ean,eando,ear,earon,earse,ee roj:a,os rom:os,pe,per,perse,pia,pida,pidas,pido,pidos,piendo,pieron,pio
  ron:caba,cada,cadas,cado,cados,can,cando,car,caron,carse,que rop:a,as
  rot:aba,acion,aciones,ada,adas,ado,ados,an,ando,ar,aron,arse,as,e,ulacion,ulada,ulado,ulador,uladora,ular,ulata,uliana,ulianas,uliano,ulianos,ulo rub:eola,eolas rue:das
  rui:do,dos,dosa,dosas,doso,dosos rut:inaria,inariamente,inario sab:ado,anas,e,en,er,ia,ido sac:ra,ras,roiliaca,roiliaco,roiliacos saf:ena,enas
  sal:en,ga,ida,idas,ieron,io,tar,taron,udaba,udada,udadas,udado,udados,udan,udando,udar,udaron,udarse,ude,udo
  san:as,gra,graba,grada,gradas,gran,grando,grar,graron,grarse,gre,gro,guinolenta,guinolentas,guinolento,guinolentos sar:ampion,ampiones sat:isfactoria,isfactorias,isfactorio,isfactorios
  sec:aba,ada,adas,ado,ados,an,ando,ar,aron,arse,e,os,recion,reciones,retaria,retarias,retario,retarios,uela,uelas,undaria,undarias,undario,undarios
  sed:acion,aciones,ada,adas,ado,ados,estacion,estaciones seg:mentaria,mentarias,mentario,mentarios,mento,mentos,uia,uido,uir,un,unda,undas,undo,undos,uridad,uridades,uros sei:s
  sel:ar,ares,laba,lada,ladas,lado,lados,lando,laron,larse sem:ana,anal,anales,ejante,ejantes,estral
  sen:al,ala,alaba,alada,aladas,alado,alados,alan,alando,alar,alaron,alarse,ale,ales,alo,dos,il,sibilidad,sibilidades,sitiva,sitivas,sitivo,sitivos,taba,tada,tadas,tado,tados,tan,tando,tar
  sen:taron,tarse,te,tia,tida,tidas,tido,tidos,tiendo,tieron,tio,tirse,to
  sep:araba,arada,aradas,arado,arados,aran,arando,arar,araron,ararse,aro,tada,tadas,tado,tados,tica,ticas,ticemia,ticemias,tico,ticos,tiembre,timo seq:ue
  ser:an,ia,ian,ologia,ologias,osa,osas,oso,osos,oterapia,va,ven,vicio,vicios,vida,vidas,vido,vidor,vidora,vidoras,vidores,vidos,viendo,vieron,vio,virse ses:enta,ion,iones set:enta,iembre
  sev:eramente,eros sex:o,os,ta,tas,to sic:opatia,oterapia sid:o sie:mpre,ndo,nta,nte,nten,sta,te
  sig:a,lo,moidea,moideas,moideo,moideos,nificativa,nificativas,nificativo,nificativos,no,nos,ue,uen,uiendo,uiente,uientes,uio sil:la,las,ueta,uetas
  sim:etrica,etricas,etrico,etricos,ilitud,plifica,plificaba,plificada,plificadas,plificado,plificados,plifican,plificando,plificar,plificaron,plificarse,plifice,plifico,plifique
  sin:cope,copes,cronice,croniza,cronizaba,cronizada,cronizadas,cronizado,cronizados,cronizan,cronizando,cronizar,cronizaron,cronizarse,cronize,cronizo,drome,dromes,ovia,ovial,oviales,ovitis
  sin:tio,toma,tomas,uosa,uosas,uoso,uosos,usal,usales sis:temica,temicas,temico,temicos sit:uaba,uacion,uaciones,uada,uadas,uado,uados,uan,uando,uar,uaron,uarse,uo
  sob:redosis,reelevada,reelevadas,reelevado,reelevados,reexpuesta,reexpuestas,reexpuesto,reexpuestos,reinfectada,reinfectadas,reinfectado,reinfectados,relevada,relevadas,relevado,relevados
  sob:repasa,repasaba,repasada,repasadas,repasado,repasados,repasan,repasando,repasar,repasaron,repasarse,repase,repaso,repeso,repesos,retodo
  sol:amente,dador,dadora,dadoras,dadores,dados,icita,icitaba,icitan,icitando,icitante,icitantes,icitar,icitaron,icitarse,icite,icito,ida,idas,ido,idos,itaria,itarias,itario,itarios,ucion sol:uciones
  som:nolencia,nolencias,nolienta,nolientas,noliento,nolientos son:dada,dadas,dado,dados,daje,dajes,das
  sop:lo,los,orta,ortaba,ortada,ortadas,ortado,ortados,ortan,ortando,ortar,ortaron,ortarse,orte,orto sor:da,das,dera,deras,dos
  sos:pechaba,pechada,pechadas,pechado,pechados,pechan,pechando,pechar,pecharon,pecharse,peche,pecho,pechosa,pechosas,pechoso,pechosos
  sub:a,aguda,agudas,agudo,agudos,aracnoidea,aracnoideas,aracnoideo,aracnoideos,centimetrica,centimetricas,centimetrico,centimetricos,cutanea,cutaneas,cutaneo,cutaneos,diafragmatica
  sub:diafragmaticas,diafragmatico,diafragmaticos,e,en,escapular,escapulares,expuesta,expuestas,expuesto,expuestos,ia,ida,idas,ido,idos,iendo,ieron,io,irse,ita,itas,ito,itos,optima,optimas
  sub:optimo,optimos,segmentaria,segmentarias,segmentario,segmentarios suc:ia,ias,io,ios sud:oracion,oraciones sue:no,nos
  suf:iciente,icientes,ra,re,ren,ria,rida,ridas,rido,ridos,riendo,rieron,rio,rir,rirse
  sug:era,ere,eren,erente,erentes,eria,erida,eridas,erido,eridos,eriendo,erieron,erio,erir,erirse,estiva,estivas,estivo,estivos,iere,ieren
  suj:eta,etaba,etada,etadas,etado,etados,etan,etando,etar,etaron,etarse,ete,eto,etos sul:famida,famidas
  sup:eroexterna,eroexternas,eroexterno,eroexternos,erointerna,erointerno,erponible,erponibles,erposicion,erposiciones,inacion,inaciones,ino,inos,lementaria,lementarias,lementario,lementarios,o
  sup:raaortica,raaortico,raaorticos,raespinosa,raespinosas,raespinoso,raespinosos,rarrenal,raselar,raselares,rima,rime,rimen,rimia,rimida,rimidas,rimido,rimidos,rimiendo,rimieron,rimio,rimir
  sup:rimirse,uesto sur:co,cos
  sus:penda,pende,penden,penderse,pendia,pendida,pendidas,pendido,pendidos,pendiendo,pendieron,pendio,tancia,tancias,titua,titue,tituen,tituia,tituida,tituidas,tituido,tituidos,tituiendo
  sus:tituieron,tituio,tituir,tituirse,tituto,titutos,tituye sut:il,iles,ura,uraba,urada,uradas,urado,urados,uran,urando,urar,uraron,urarse,uras,uro suy:a,as,o,os
  tab:aco,acos,aquica,aquicas,aquico,aquicos,aquismo,aquismos,icada,icadas,icado,icados,ique,iques tac:haba,hada,hadas,hado,hados,han,hando,har,haron,harse,ho,to,tos
  tal:algia,algias,amica,amicas,amico,amicos,la,las,ones tam:ano,anos,bien,poco tan:ta,tas,to,tos tap:a,aba,ada,adas,ados,an,ando,ar,aron,arse
  taq:uicardia,uicardias,uicardica,uicardicas,uicardico,uicardicos,uichuela,uipneica,uipneicas,uipneico,uipneicos
  tar:da,daba,dada,dadas,dado,dados,dan,dando,dar,daron,darse,de,des,do,ea,eas,ifas,jeta,jetas,siana,sianas,siano,sianos tat:uaje,uajes tax:ista,istas tec:lado,lados,nico,nicos
  tel:ef,efonea,efoneaba,efoneada,efoneadas,efoneado,efoneados,efonean,efoneando,efonear,efonearon,efonearse,efonee,efoneo,efonica,efonicas,efonico,efonicos,eoperador,eoperadora,eoperadoras
  tel:eoperadores,epatia,epatico,f,orrea,orreas
  tem:a,as,bla,blaba,blada,bladas,blado,blados,blan,blando,blar,blaron,blarse,ble,blo,blor,blores,e,en,er,erse,ia,ida,idas,ido,idos,iendo,ieron,io,or,ores,peratura,peraturas,prano
  ten:da,de,den,dencia,dencias,derse,dia,dida,didas,dido,didos,diendo,dieron,dinopatia,dinopatias,dinosa,dinosas,dinoso,dinosos,dio,er,ga,gan,ia,ian,ido,iendo,sa,sas,so,sos
  ter:apeuta,apeutica,apeuticas,apeutico,apeuticos,apia,apias,cer,cera,ceras,cero,cio,mica,micas,mico,micos,minaba,minacion,minaciones,minada,minadas,minado,minados,minan,minando,minar,minaron
  ter:minarse,mino,minos,ritorio,ritorios tes:ticulo,ticulos tet:raplejia,raplejias,raplejica,raplejicas,raplejico,raplejicos tex:tura,turas tfn:o tia:s tie:ne,nen
  tim:oma,omas,panica,panicas,panico,panicos,pano,panos tio:s tip:ica,icas,ico,icos,o,os tir:aba,ada,adas,ados,an,ando,ar,aron,arse,o,oidectomia,oidectomias,oiditis,ones tit:ulo,ulos
  toc:a,aba,ada,adas,ado,ados,an,ando,ar,aron,arse,e,o tod:a,as,avia,o,os tol:eraba,erada,eradas,erado,erados,eran,erancia,erancias,erando,erar,eraron,erarse,ero
  tom:aba,ada,adas,ado,ados,ando,ar,aron,arse,ografica,ograficas,ografico,ograficos ton:os top:ica,icas,ico,icos,ografia,ografias,ograma,ogramas toq:ue
  tor:acolumbar,acolumbares,nillo,tuosa,tuosas,tuoso,tuosos tos:e,en,er,erse,ia,ida,idas,ido,idos,iendo,ieron,io tot:almente tox:ica,icas,ico,icos
  tra:baja,bajaba,bajada,bajadas,bajado,bajador,bajadora,bajadoras,bajadores,bajados,bajan,bajando,bajar,bajaron,bajarse,baje,bajo,bajos,beculada,beculadas,beculado,beculados,ccion,cciones
  tra:ductor,ductores,e,en,er,fico,ficos,ga,gaba,gada,gadas,gado,gados,gan,gando,gar,garon,garse,ge,go,gue,ia,ida,ido,jo,nquila,nquilas,nquilice,nquiliza,nquilizaba,nquilizada,nquilizadas
  tra:nquilizado,nquilizados,nquilizan,nquilizando,nquilizar,nquilizaron,nquilizarse,nquilizo,nquilo,nquilos,nsaminasa,nsaminasas,nsferen,nsferia,nsferida,nsferidas,nsferido,nsferidos
  tra:nsferiendo,nsferieron,nsferio,nsferir,nsferirse,nsfundida,nsfundidas,nsfundido,nsfundidos,nsitoria,nsitorias,nsitorio,nsitorios,nsmisiva,nsmisivo,nsmita,nsmite,nsmiten,nsmitia,nsmitida
  tra:nsmitidas,nsmitido,nsmitidos,nsmitiendo,nsmitieron,nsmitio,nsmitir,nsmitirse,nsportaba,nsportada,nsportadas,nsportado,nsportados,nsportan,nsportando,nsportar,nsportaron,nsportarse
  tra:nsportista,nsportistas,nsporto,nsversa,nsversas,nsverso,nsversos,pecio,pecios,quea,queal,queales,quear,quearteria,queas,queo,queostomia,queostomias,queotomia,queotomias,quetear,queteo,s
  tra:slada,sladaba,sladada,sladadas,sladado,sladados,sladan,sladando,sladar,sladaron,sladarse,slade,slado,slados,splantada,splantadas,splantado,splantados,splante,splantes,storno,stornos,ta
  tra:taba,tada,tadas,tado,tados,tamiento,tamientos,tan,tando,tar,taron,tarse,te,to,umatica,umaticas,umatico,umaticos,umatizada,umatizadas,umatizado,umatizados,umatologa,umatologas,umatologico
  tra:umatologicos,umatologo,umatologos,yecto,yectos,zos tre:ce,inta,scientos tri:cotomia,cuspidea,cuspideas,cuspideo,cuspideos,mestral
  tro:canter,canteres,mboembolismo,mboembolismos,mbon,mbosada,mbosadas,mbosado,mbosados,mbotica,mboticas,mbotico,mboticos,mpa,mpas,pezo,pezon,piezo,ponina,poninas tru:ncada,ncadas,ncado,ncados
  tub:arica,aricas,arico,aricos,erculosa,erculosas,erculoso,erculosos,erosidad,erosidades
  tum:baba,bada,badas,bado,bados,ban,bando,bar,baron,barse,efaccion,efacciones,efacta,efactas,efacto,efactos,orectomia,orectomias tun:el,eles tur:bulenta,bulentas,bulento,bulentos tuv:ieron,o
  ulc:era,eracion,eraciones,erada,eradas,erado,erados,eras ult:ima,imas,imo,imos umb:ral,rales una:s und:ecima,ecimo uni:ca,cas,co,cos,dad,dades uno:s urb:anas,anos ure:tera,tritis
  urg:enciologa,enciologas,enciologo,enciologos uri:naria,narias uro:loga,logas,logica,logicas,logico,logicos,logo,logos,patia,patias usa:ba,da,das,do,dos,n,ndo,r,ron,rse uso.s ust:ed,edes
  ute:ra,ras,rina,rinas,rino,rinos uti:lice,liza,lizaba,lizacion,lizaciones,lizada,lizadas,lizado,lizados,lizan,lizando,lizar,lizaron,lizarse,lizo
  vac:ia,iaba,iada,iadas,iado,iados,iamiento,iamientos,ian,iando,iar,iaron,iarse,ie,io,una,unaba,unacion,unaciones,unada,unadas,unado,unados,unan,unando,unar,unaron,unarse,unas,une,uno vag:a,as
  val:idaba,idacion,idaciones,idada,idadas,idado,idados,idan,idando,idar,idaron,idarse,idas,ido,idos,or,ora,oraba,orable,orables,oracion,oraciones,orada,oradas,orado,orados,oran,orando,orar
  val:oraron,orarse,ore,ores,oro,vula,vulas,vulopatia,vulopatias var:iaba,iacion,iaciones,iada,iadas,iado,iados,iando,iar,iaron,iarse,ias,icela,icelas,icosa,icosas,icoso,icosos,io,ios,iz
  vas:cularizada,cularizadas,cularizado,cularizados,culosa,culoso vay:a,an vea:n,se vec:ina,inas,inos vei:nte,nticinco,nticuatro,ntidos,ntitres,ntiun,ntiuno
  ven:cimiento,cimientos,da,daba,dada,dadas,dado,dados,daje,dajes,dan,dando,dar,daron,darse,das,de,dedor,dedora,dedoras,dedores,do,ga,ia,ido,tilada,tiladas,tilado,tilados
  ver:dadera,daderas,dadero,daderos,ifica,ificaba,ificacion,ificaciones,ificada,ificadas,ificado,ificados,ifican,ificando,ificar,ificaron,ificarse,ifice,ifico,ifique,tebrado,tice
  ves:pertina,pertinas,pertino,pertinos vez via:je,jes vid:rio vie:ja,jas,jos,ndo,ne,nen,rnes,ron vig:ila,ilaba,ilada,iladas,ilado,ilados,ilan,ilancia,ilancias,ilando,ilar,ilaron,ilarse,ilo
  vin:iendo,ieron vio:lentas,lento,lentos vir:ica,icas,ico,icos vis:itas,to,tos,ualice,ualiza,ualizaba,ualizada,ualizadas,ualizado,ualizados,ualizan,ualizando,ualizar,ualizaron,ualizarse,ualizo
  viu:da,do viv:a,e,en,ia,ida,idas,ido,idos,iendo,ieron,io,ir,irse vol:ante,antes,uminosa,uminosas,uminoso,uminosos,ver,vera,vio
  vom:ita,itaba,itada,itadas,itado,itados,itan,itando,itar,itaron,itarse,ite,ito,itos vos:otros vue:lta,lto,lva,lve,lven,stro yen:do yes:o,os yey:unal,unales,uno,unos yod:o,os zon:a,as
`);
