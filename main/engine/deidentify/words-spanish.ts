/** Words of Spanish of clinics and everyday, with the forms they take, that are nobody's name and in no table of the languages before it. Packed by their first three letters. */

export const spanishWords = `
  aba:jo,ndona,ndonada,ndonadas,ndonado,ndonados,ndonan,ndonando,ndonar,ndonaron,ndono,ndonos,stece,stecen,stecer,stecida,stecidas
  aba:stecido,stecidos,steciendo,stecieron,stecio
  abd:ominoplastia,uccion,ucciones,ucia,ucian,ucida,ucidas,ucido,ucidos,uciendo,ucir,ucira,uciran,ucirse,uctora,uctoras,uje,ujeron
  abd:ujimos,ujo,uzca,uzcan abe:jas abi:erta,ertas,erto,ertos
  abl:acion,aciona,acionada,acionadas,acionado,acionados,acionan,acionando,acionar,acionaron,aciones,aciono
  abo:cath,cathes,gada,gadas,gado,gados,mba,mbada,mbadas,mbado,mbados,mbamiento,mbamientos,mban,mbando,mbar,mbaron,mbo,na,nada,nadas
  abo:nado,nados,nan,nando,nar,naron,no,rdaje,rdajes,rta,rtada,rtadas,rtado,rtados,rtan,rtando,rtar,rtaron,rto,rtos
  abr:amos,an,e,en,ia,ian,ida,idas,ido,idos,iendo,iera,ieran,ieron,imos,io,ir,ira,iria,irle,irlo,irse,o
  abs:cesificada,cesificadas,cesificado,cesificados,ceso,cesos,oluta,olutas,oluto,olutos,tractas,tractos
  abu:ela,elas,elita,elitas,elito,elitos,elo,elos,lia,lias,ndante,siva,sivas,sivo,sivos,so,sos
  aca.ba,baba,baban,bada,badas,bado,bados,bamos,ban,bando,bar,bara,baran,baria,barle,barlo,baron,barse,be,bemos,ben,bo,demica,demicas
  aca:demico,demicos,lculosa,lculosas,lculoso,lculosos,ro,ros,so
  acc:esibles,esoria,esorias,esorio,esorios,esos,identada,identadas,identado,identados,identan,identando,identar,identaron,ion,iones
  ace:lera,leraba,leracion,leraciones,lerada,leradas,lerado,lerador,leradores,lerados,leran,lerando,lerar,leraron,lerarse,lere,lero
  ace:nocumarol,pta,ptaba,ptaban,ptable,ptables,ptada,ptadas,ptado,ptados,ptamos,ptan,ptando,ptar,ptara,ptaran,ptaria,ptarle,ptaron
  ace:ptarse,pte,ptemos,pten,pto,ra,ras,tabulo,tabulos,taminofen aci:dez,do,dos,dosis acl:aramiento,aramientos
  aco:damiento,damientos,gida,gidas,gimiento,gimientos,lia,lias,mpana,mpanaba,mpanada,mpanadas,mpanado,mpanados,mpanamiento,mpanamientos
  aco:mpanan,mpanando,mpanante,mpanantes,mpanar,mpanaron,mpanarse,mpane,mpano,nseja,nsejaba,nsejable,nsejables,nsejada,nsejadas
  aco:nsejado,nsejados,nsejan,nsejando,nsejar,nsejaron,nsejarse,nseje,nsejo,pla,plada,pladas,plado,plados,plan,plando,plar,plaron
  aco:plo,rdando,rdar,rdaron,rdes,rdo,rta,rtada,rtadas,rtado,rtados,rtamiento,rtamientos,rtan,rtando,rtar,rtaron,rto,so,sos,staba
  aco:staban,stada,stadas,stado,stados,stamos,stan,stando,star,stara,staran,staria,starle,staron,starse,ste,stemos,sto,stumbra,stumbrada
  aco:stumbradas,stumbrado,stumbrados,stumbran,stumbrando,stumbrar,stumbraron,stumbro
  acr:edita,editada,editadas,editado,editados,editan,editando,editar,editaron,edito,omegalia,omegalias,omiana,omiano,omio
  act:inica,inicas,inico,inicos,itud,itudes,iva,ivas,ividad,ividades,ivo,ivos,o,ualiza,ualizan,ualizando,ualizar,ualizaron,ualizo act:ualmente
  acu:da,damos,dan,de,den,di,dia,dian,dida,didas,dido,didos,diendo,diera,dieran,dieron,dimos,dio,dir,dira,diria,dirle,dirse,do,educto
  acu:eductos,erda,erdan,erdo,erdos,esta,estan,este,esten,esto,feno,fenos,mulacion,mulaciones,mulo,mulos,nada,nadas,nado,nados,namiento
  acu:namientos,sada,sadas,sado,sados,stica,sticas,stico,sticos acv:a acx:fa ada:ptacion,ptaciones
  ade:cuada,cuadas,cuado,cuados,lanta,lantaba,lantaban,lantada,lantadas,lantado,lantados,lantamos,lantan,lantando,lantar,lantara
  ade:lantaran,lantaria,lantarle,lantaron,lantarse,lante,lantemos,lanten,lanto,lgaza,lgazada,lgazadas,lgazado,lgazados,lgazamiento
  ade:lgazamientos,lgazan,lgazando,lgazar,lgazaron,lgazo,mas,nda,ndas,nomatosa,nomatosas,nomatoso,nomatosos,nopatia,nopatias,nopatica
  ade:nopaticas,nopatico,nopaticos,ntro,slas,uda,udada,udadas,udado,udados,udan,udando,udar,udaron,udo
  adh:erencia,erencial,erenciales,erencias,erida,eridas,erido,eridos,esiones
  adi:ccion,cciones,cional,cionales,cionan,cionaron,ciono,cta,ctas,cto,ctos,namia,namias,os,ro
  adj:unta,untaba,untaban,untada,untadas,untado,untados,untamos,untan,untando,untar,untara,untaran,untaria,untarle,untaron,untas
  adj:unte,untemos,unten,unto,untos
  adm:inistraba,inistraban,inistrada,inistradas,inistrado,inistrador,inistradora,inistradoras,inistradores,inistrados,inistramos
  adm:inistran,inistrando,inistrar,inistrara,inistraran,inistraria,inistrarle,inistraron,inistrarse,inistrativa,inistrativas,inistrativo
  adm:inistrativos,inistremos,inistren,inistro,isibles,isiones,ite,iten,itida,itidas,itido,itidos,itieron,itio,itir,on
  ado:nde,pcion,pciones,pta,ptada,ptadas,ptado,ptados,ptan,ptando,ptar,ptaron,pto,rmecimiento,rmecimientos
  adq:uiiadquiriendo,uiiadquirieron,uiiadquirio,uiieadquire,uiieadquiren,uirida,uiridas,uirido,uiridos,uirir adr:enalina,enalinas
  adu:ccion,cciones,ce,cen,cia,cian,cida,cidas,cido,cidos,ciendo,cir,cira,ciran,cirse,ctor,ctores,je,jeron,jimos,jo,lta,ltas,zca adu:zcan
  adv:ertida,ertidas,ertido,ertidos,ertir,ierte,ierten,irtiendo,irtieron,irtio ady:acente,acentes,uvante,uvantes
  aer:ea,eas,eo,eos,obilia,obilias,ofagia,opuerto,opuertos,oterapia afa:sia,sias,sica,sicas,sico,sicos
  afe:bril,cta,ctada,ctadas,ctado,ctados,ctan,ctando,ctar,ctaron,cto,rente,rentes
  afi:la,lan,lando,lar,laron,lia,liada,liadas,liado,liados,lian,liando,liar,liaron,lio,lo,rma,rmaba,rmada,rmadas,rmado,rmados,rman
  afi:rmando,rmar,rmaron,rmarse,rme,rmo afl:oja,ojada,ojadas,ojado,ojados,ojamiento,ojamientos,ojan,ojando,ojar,ojaron,ojo afo:nia,nias afu:era
  aga:rra,rrada,rradas,rrado,rrados,rran,rrando,rrar,rraron,rro age:ndan,ndaron,ndo,nesia,nesias,nesica,nesicas,nesico,nesicos,nte
  agi:taba,tacion,taciones,tada,tadas,tado,tados,tan,tando,tar,taron,tarse,to ago:rafobia,rafobias,tada,tadas,tado,tados
  agr:adable,adables,adeca,adece,adecemos,adecen,adecer,adecera,adeceria,adeceriamos,adecerle,adecerse,adeci,adecia,adecian,adecida
  agr:adecidas,adecido,adecidos,adeciendo,adeciera,adecieran,adecieron,adecio,adezca,adezcamos,adezcan,adezco,anda,andada,andadas
  agr:andado,andados,andamiento,andamientos,andan,andando,andar,andaron,ando,ava,avaba,avada,avadas,avado,avados,avamiento,avamientos
  agr:avan,avando,avar,avaron,avarse,ave,avo,ede,eden,edida,edidas,edido,edidos,ediendo,edieron,edio,edir,ega,egaba,egada,egadas
  agr:egado,egados,egan,egando,egar,egaron,egarse,ege,ego,egue,esion,esiones,esiva,esivas,esividad,esivo,esivos,icolas,icultor,icultores
  agr:upada,upadas,upado,upados
  agu:acate,acates,anta,antaba,antaban,antada,antadas,antado,antados,antamos,antan,antando,antar,antara,antaran,antaria,antarle
  agu:antaron,antarse,ante,antemos,anten,anto,diza,dizada,dizadas,dizado,dizados,dizan,dizando,dizar,dizaron,dizo,ja,jas,jero,jeros ahi.jados
  aho:gamiento,gamientos,go,gos,ra,rcamiento,rcamientos,rita air:eada,eadas,eado,eados
  ais:la,laba,lada,ladas,lado,lados,lamiento,lamientos,lan,lando,lar,laron,larse,lo aje:na,nas,no,nos
  aju:stada,stadas,stado,stador,stadora,stadoras,stadores,stados,ste,stes
  ala:cran,cranes,mbre,mbres,rga,rgaba,rgada,rgadas,rgadera,rgaderas,rgado,rgados,rgamiento,rgamientos,rgan,rgando,rgar,rgaron,rgarse
  ala:rge,rgo,rgue alb:acea,aceas,anil,aniles,endazol,ergues,uminas
  alc:aldia,aldias,alina,alinas,alino,alinos,ance,ancemos,ancen,ances,anza,anzaba,anzaban,anzada,anzadas,anzado,anzados,anzamos
  alc:anzan,anzando,anzar,anzara,anzaran,anzaria,anzarle,anzaron,anzarse,anze,anzo,oholica,oholicas,oholico,oholicos,oholismo,oholismos ald:eas
  ale:atoria,atorias,atorio,atorios,gres,grias,ndronico,rgenas,rgeno,rgenos,rgia,rgias,rgica,rgicas,rgico,rgicos,rgologia,rta,rtada
  ale:rtadas,rtado,rtados,rtan,rtando,rtar,rtaron,rto alf:arera,areras,areros,iler,ileres,ombra,ombras
  alg:o,odistrofia,odistrofias,odon,odones,odonosa,odonosas,odonoso,odonosos,oritmo,oritmos,uien,un,una,unas,uno,unos
  ali:cate,cates,menta,mentacion,mentaciones,mentada,mentadas,mentado,mentados,mentan,mentando,mentaria,mentarias,mentario,mentarios
  ali:mentaron,mento,mentos,nea,neacion,neaciones,neada,neadas,neado,neador,neadores,neados,neamiento,neamientos,nean,neando,near
  ali:nearon,neo,tiasica,tiasicas,tiasico,tiasicos,via,viaba,viada,viadas,viado,viados,vian,viando,viar,viaron,viarse,vie,vio,vios all:i
  alm:acena,acenada,acenadas,acenado,acenados,acenan,acenando,acenar,acenaron,acenera,aceneras,acenero,aceneros,acenes,aceno,ohada
  alm:ohadas,ohadilla,ohadillas,uerzo,uerzos alo:ja,jada,jadas,jado,jados,jamiento,jamientos,jan,jando,jar,jaron,jo,mejor alr:ededor
  alt:amente,as,era,eracion,eraciones,erada,eradas,erado,erados,eran,erando,erar,eraron,ernativa,ernativas,ernativo,ernativos,o alt:os,ura,uras
  alu:bia,bias,cinacion,cinaciones,mna,mnas,mno,mnos alv:eolo,eolos
  ama:bles,manta,mantaba,mantada,mantadas,mantado,mantados,mantan,mantando,mantar,mantaron,mantarse,mante,manto,necer,neceres,rgas
  ama:rgos,rillas,rillos,s amb:idiestra,idiestras,idiestro,idiestros,igua,iguas,ito,itos,ulancia,ulancias,ulante,ulantes,ulatoria,ulatorias
  ame:naza,nazas,norrea,norreas,rita,ritada,ritadas,ritado,ritados,ritando,ritar,ritaron,rito
  ami:anto,antos,gas,gdala,gdalas,gdalitis,kacina,lasa,lasas,loidea,loideas,loideo,loideos,triptilina aml:odipina,odipino amo:xicilina,xicilinas
  amp:icilina,lia,liaba,liacion,liaciones,liada,liadas,lian,liando,liar,liaron,liarse,lias,lie,lio,lios,olla,ollas,utacion,utaciones
  amp:utada,utadas,utado,utados,utan,utando,utar,utaron,uto
  ana:de,den,dida,didas,dido,didos,diendo,dieron,dio,dir,dirse,filaxia,filaxias,lgesias,lgesica,lgesico,lgesicos,lice,litica,liticas
  ana:liza,lizaba,lizada,lizadas,lizado,lizados,lizan,lizando,lizar,lizaron,lizarse,lize,lizo,loga,logas,logica,logicas,logico,logicos
  ana:logo,logos,mnesis,na,nas,stomotica,stomoticas,stomotico,stomoticos,tomica,tomicas,tomico,tomicos,tomopatologia,tomopatologica
  ana:tomopatologicas,tomopatologico,tomopatologicos
  anc:ha,has,ho,hos,hura,huras,iana,ianas,iano,ianos,lada,ladas,lado,lados,laje,lajes,lan,lando,lar,laron,lo
  and:aba,abamos,aban,ada,adas,ado,ador,adora,adoras,adores,ados,amio,amios,amos,an,ando,ar,ara,aran,aremos,aria,arian,arle,arlo
  and:aron,arse,e,emos,uve,uviera,uvieran,uvieron,uvimos,uvo
  ane:cogenica,cogenicas,cogenico,cogenicos,coica,coicas,coico,coicos,jo,jos,mica,mico,stesia,stesiada,stesiadas,stesiado,stesiados
  ane:stesian,stesiar,stesiaron,stesias,stesica,stesicas,stesico,stesicos,stesiologa,stesiologas,stesiologia,stesiologo,stesiologos
  ane:stesista,stesistas,urismatica,urismaticas,urismatico,urismaticos,xa,xada,xadas,xado,xados,xan,xando,xar,xaron,xas,xectomia
  ane:xectomias,xial,xiales,xo,xos anf:otericina
  ang:iologa,iologas,iologia,iologo,iologos,ioplastia,iorresonancias,osta,ostas,ostos,ulaciones,ulada,uladas,ulado,ulados,ulando
  ang:ularon,ulos,ustia,ustiada,ustiadas,ustiado,ustiados,ustias anh:edonia,edonias ani:llos,versario,versarios
  ano.che,malia,malias,nimas,nimiza,nimizan,nimizando,nimizar,nimizaron,nimizo,nimo,nimos,rrectales,s,ta,taba,tada,tadas,tado,tados
  ano:tan,tando,tar,taron,tarse,te,to,xica,xicas,xico,xicos anq:uilosis ans:iedad,iedades,iolitico,ioliticos,iosa,iosas,ioso,iosos
  ant:algicas,algicos,e,eanoche,eayer,elacion,emano,ena,enas,epie,epies,erioridad,erioridades,erograda,erogradas,erogrado,erogrados
  ant:erolistesis,iacido,iacidos,iagregada,iagregadas,iagregado,iagregados,iagregante,iagregantes,iarritmico,iarritmicos,ibiotica
  ant:ibioticas,ibiotico,ibioticos,icipaba,icipada,icipadas,icipado,icipados,icipan,icipando,icipar,iciparon,iciparse,icipo,icoagulacion
  ant:icoagulaciones,icoagulada,icoaguladas,icoagulado,icoagulados,iconcepcion,iconcepciones,iconceptiva,iconceptivo,iconceptivos
  ant:iconvulsiva,iconvulsivante,iconvulsivantes,iconvulsivas,iconvulsivo,iconvulsivos,idepresivo,idepresivos,idiabetico,idiabeticos
  ant:idoto,idotos,iemeticos,iepileptico,iepilepticos,ier,ifungico,ifungicos,igeno,igenos,iguas,iguo,iguos,ihistaminico,ihistaminicos
  ant:ihisterica,ihisterico,iinflamatoria,iinflamatorias,iinflamatorio,iinflamatorios,imicotico,imicoticos,iparasitario,iparasitarios
  ant:iparkinsoniano,iparkinsonianos,ipiretico,ipireticos,ipsicotico,ipsicoticos,ispasto,itusigeno,itusigenos,ivirico,iviricos,rax ant:ro,ros
  anu:al,ales,la,laba,laban,lacion,lada,ladas,lado,lados,lamos,lan,lando,lara,laran,laria,larle,larlo,laron,larse,le,lemos,len,lo
  anu:ncia,nciaba,nciada,nciadas,nciado,nciados,ncian,nciando,nciar,nciaron,nciarse,ncie,ncio aor:tico,ticos,toiliacos
  apa:ga,gaba,gada,gadas,gado,gados,gan,gando,gar,garon,garse,ge,go,gue,rcamiento,rcamientos,reca,rece,recemos,recen,recer,recera
  apa:receria,recerle,recerse,reci,recia,recian,recida,recidas,recido,recidos,reciendo,reciera,recieran,recieron,recio,rejador,rejadora
  apa:rejadoras,rejadores,rente,rentemente,rentes,rezca,rezcamos,rezcan,rezco,ricion,riciones,riencia,riencias,rtamento,rtamentos apa:tia,tias
  ape:lotonamiento,lotonamientos,nas,ndice,ndicectomia,ndicectomias,ndices,ndicitis,ndicular,ndiculares,ristaltica,ristalticas,ristaltico
  ape:ristalticos,rturas,tito,titos api:coposteriores,lamiento,lamientos
  apl:ace,anamiento,anamientos,asica,asicas,asico,asicos,astada,astadas,astado,astados,astamiento,astamientos,aza,azaba,azada,azadas
  apl:azado,azados,azamiento,azamientos,azan,azando,azar,azaron,azarse,aze,azo,ica,icaba,icacion,icaciones,icada,icadas,icado,icados
  apl:ican,icando,icar,icaron,icarse,ice,ico,ique
  apo:derado,derados,fisis,neurosis,neurotica,neuroticas,neurotico,neuroticos,rta,rtaba,rtaban,rtada,rtadas,rtado,rtados,rtamos
  apo:rtan,rtando,rtar,rtara,rtaran,rtaria,rtarle,rtaron,rtarse,rte,rtemos,rten,rtes,rto,sito,sitos,ya,yaba,yaban,yada,yadas,yado
  apo:yados,yamos,yan,yando,yar,yara,yaran,yaria,yarle,yaron,yarse,ye,yemos,yen,yo,yos
  apr:ecia,eciaba,eciacion,eciaciones,eciada,eciadas,eciado,eciados,ecian,eciando,eciar,eciaron,eciarse,ecie,ecio,ende,enden,ender
  apr:endida,endidas,endido,endidos,endiendo,endieron,endio,eta,etaba,etada,etadas,etado,etados,etan,etando,etar,etaron,etarse,ete
  apr:eto,iete,obacion,obaciones,opiada,opiadas,opiado,opiados,ovecha,ovechada,ovechadas,ovechado,ovechados,ovechan,ovechando,ovechar
  apr:ovecharon,ovecho,ox,oximacion,oximaciones apt:a,as,o,os
  aqu:eja,ejaba,ejada,ejadas,ejado,ejados,ejan,ejando,ejar,ejaron,ejo,el,ella,ellas,ello,ellos,i,iles ara:cnoides,nazo,nazos arb:itras,itros
  arc:enes,hivada,hivadas,hivado,hivados,hivan,hivando,hivar,hivaron,hivos are:tes ari:piprazol aro:s
  arp:ona,onada,onadas,onado,onados,onan,onando,onar,onaron,ono
  arq:ueamiento,ueamientos,uitecta,uitectas,uitecto,uitectos,uitectura,uitectural,uitecturales,uitecturas
  arr:anca,ancada,ancadas,ancado,ancados,ancamiento,ancamientos,ancan,ancando,ancar,ancaron,anco,astra,astrada,astradas,astrado
  arr:astrados,astran,astrando,astrar,astraron,astro,eactiva,eactivas,eactivo,eactivos,egla,eglada,egladas,eglado,eglados,eglan
  arr:eglando,eglar,eglaron,eglo,eglos,itmia,itmias,itmica,itmicas,itmico,itmicos,oces,osariamiento,osariamientos,uga,ugas
  art:efactada,efactadas,efactado,efactados,efactan,efactando,efactar,efactaron,efacto,efactos,eriola,eriolas,eriologia,eriopatia
  art:eriopatias,erioscleroticas,erioscleroticos,eriovenosa,eriovenosas,eriovenoso,eriovenosos,esana,esanas,esano,esanos,iculo,iculos
  art:ista,istas,ralgia,ralgias,ritica,ritico,ritis,ritismo,rocentesis,rodesis,rologia,ropatia,roplastia,roplastias,ropodo,roscopia
  art:roscopias,rosica,rosicas,rosico,rosicos asa:lariada,lariadas,lariado,lariados,lto,ltos,s asb:esto
  asc:enda,ende,enden,ender,enderse,endia,endida,endidas,endido,endidos,endiendo,endieron,endio,enso,ensor,ensores,ensos,iende,ienden
  asc:iterio,itica,itico,itis
  ase:gura,guraba,gurada,guradas,gurado,guradora,guradoras,gurados,guran,gurando,gurar,guraron,gurarse,gure,guro,meja,mejada,mejadas
  ase:mejado,mejados,mejan,mejando,mejar,mejaron,mejo,ntada,ntadas,ntado,ntados,ntando,ntar,ntaron,nto,o,os,ptica,pticas,ptico,pticos
  ase:sor,sora,soras,sores asf:ixia,ixias
  asi:enta,entan,ento,entos,gna,gnada,gnadas,gnado,gnados,gnan,gnando,gnar,gnaron,gno,lo,los,metria,metrias,metrica,metricas,metrico
  asi:metricos,milable,milables,mismo,ntomatica,ntomaticas,ntomatico,ntomaticos,sa,sta,ste,sten,stencia,stencias,stia,stida,stidas
  asi:stido,stidos,stiendo,stieron,stio,stir,stirse asm:as,atica,aticas,atico,aticos
  aso:cia,ciaba,ciacion,ciaciones,ciada,ciadas,ciado,ciados,cian,ciando,ciar,ciaron,ciarse,cie,cio
  asp:ecto,ectos,ereza,erezas,ero,eros,ira,iraba,iraciones,irada,iradas,irado,irados,irando,irar,iraron,irarse,irina,irinas,iro
  ast:enia,enias,enica,enicas,enico,enicos,illa,illada,illadas,illado,illados,illan,illando,illar,illaron,illeros,illo,ragalina
  ast:ragalinas,ragalino,ragalinos,ragalo,ragalos,rocitoma,rocitomas asu:nto,ntos,sta,stada,stadas,stado,stados,stan,stando,star,staron,sto
  ata:ba,da,das,do,dos,ndo,rdecer,rdeceres,ron,rse,xica,xicas,xico,xicos
  ate:lectasia,lectasiada,lectasiadas,lectasiado,lectasiados,lectasias,lectasica,lectasicas,lectasico,lectasicos,ncion,nciones,nda
  ate:nde,nden,nder,nderse,ndia,ndida,ndidas,ndido,ndidos,ndiendo,ndieron,ndio,nta,ntas,nto,ntos,nua,nuacion,nuaciones,nuada,nuadas
  ate:nuado,nuados,nuan,nuando,nuar,nuaron,nuo,roma,romas,romatosa,romatosas,romatosis,romatoso,romatosos,rosclerosis,rosclerotica
  ate:roscleroticas,rosclerotico,roscleroticos ati:ende,enden,pica,picas,pico,picos
  atl:antoaxoidea,antoaxoideas,antoaxoideo,antoaxoideos,eta,etas,etismo,oaxoidea,oaxoideas,oaxoideo,oaxoideos
  ato:pia,pias,pica,picas,pico,picos,rvastatina
  atr:acon,acones,agantamiento,agantamientos,apa,apada,apado,apamiento,apamientos,as,aumatica,aumaticas,aumatico,aumaticos,avesa
  atr:avesaba,avesada,avesadas,avesado,avesados,avesan,avesando,avesar,avesaron,avesarse,avese,aveso,aviesa,aviesan,ibua,ibue,ibuen
  atr:ibuia,ibuida,ibuidas,ibuido,ibuidos,ibuiendo,ibuieron,ibuio,ibuir,ibuirse,ibuye,il,iles,ofia,ofias,ofica,oficas,ofico,oficos
  atr:opella,opellada,opelladas,opellado,opellados,opellan,opellando,opellar,opellaron,opello,opellos,opina,opinas atu:nes
  aud:icion,iciones,ifono,ifonos,itiva,itivas,itivo,itivos aug:mentine
  aum:enta,entaba,entada,entadas,entado,entados,entan,entando,entar,entaron,entarse,ente aun:que aur:icula,iculas,iculoventriculares
  aus:cultacion,cultaciones,encia,encias,ente,entes,entismo
  aut:ismo,oagresion,oagresiones,obus,oinmunes,olimitada,olimitadas,olimitado,olimitados,olisis,olitico,oliticos,omatica,omaticas
  aut:omatico,omaticos,omovil,omoviles,onoma,onomas,onomo,onomos,opista,opistas,oplastia,opsias,oridad,oridades,oriza,orizacion
  aut:orizada,orizadas,orizado,orizados,orizan,orizando,orizar,orizaron,orizo,ovia aux:iliar,iliares,ilios
  ava:lada,ladas,lado,lados,lan,lando,lar,laron,lo,nza,nzada,nzadas,nzado,nzados,nzan,nzando,nzar,nzaron,nzo,scular,sculares
  ave:llanas,nas,nida,nidas,ria,riada,riadas,riado,riados,rian,riando,riar,riaron,rias,rio,s
  avi:ador,adora,adoras,adores,on,ones,sa,saba,saban,sada,sadas,sado,sados,samos,san,sando,sar,sara,saran,saria,sarle,saron,sarse
  avi:semos,sen,so,sos,spa,spas avu:lsiona,lsionada,lsionadas,lsionado,lsionados,lsionan,lsionando,lsionar,lsionaron,lsiono aye:r
  ayu:da,daba,daban,dada,dadas,dado,dados,damos,dan,dando,dar,dara,daran,daria,darle,daron,darse,das,de,demos,den,do,na,naba,naban
  ayu:nada,nadas,nado,nados,namos,nan,nando,nar,nara,naran,naria,narle,narlo,naron,narse,nas,ne,nemos,nen,no,nos,ntamiento,ntamientos
  aza:fata,fatas,fato,fatos,tioprina azi:tromicina azo:teas azu:car,cares,les baa:g bab:ero,eros
  bac:hes,hillerato,teriana,terianas,teriano,terianos,teriologica,teriologicas,teriologico,teriologicos bai:larina,larinas,larines
  baj:a,aba,aban,ada,adas,ado,ados,amos,ando,ar,ara,aran,aria,arle,arlo,aron,arse,as,e,emos,en bal:azo,azos,oncesto,ones,onmano,onmanos
  ban:caria,carias,cario,carios,cos,das,deja,dejas,do,dos,era,eras,o,quera,queras,quero,queros
  bar:andilla,andillas,ato,atos,beras,beros,igraf,itada,itadas,itado,itados,nices,niz,rendera,renderas,rendero,renderos
  bas:culaba,culacion,culaciones,culada,culadas,culado,culados,culan,culando,cular,cularon,cularse,culas,culea,culeada,culeadas
  bas:culeado,culeados,culean,culeando,culear,culearon,culeo,culo,ica,icas,ico,icos,ilicas,tante,tantes,ton,tones,ura,uras,urera
  bas:ureras,urero,ureros bat:a,as,eria,erias
  beb:a,amos,an,edor,edora,edoras,edores,emos,en,er,era,eria,erle,erlo,erse,i,ia,ian,ida,idas,ido,idos,iendo,iera,ieran,ieron,io
  bec:aria,arias,ario,arios bei:sbol bel:ica,icas,ico,icos,leza,lezas bem:iparina
  ben:eficiaria,eficiarias,eficiario,eficiarios,eficio,eficios,igna,ignas,igno,ignos bet:abloqueador,abloqueadores,abloqueante,abloqueantes,ametasona
  bia:nual,nuales bib:eron,erones,liotecaria,liotecarias,liotecario,liotecarios bic:ameral,amerales,icleta,icletas,is bie:nal,nales,nestar,nestares
  bif:asicas,asicos,osfonato,osfonatos,urcacion,urcaciones,urcada,urcadas,urcado,urcados,urcan,urcando,urcar,urcaron,urco
  bil:iopancreatica,iopancreaticas,iopancreatico,iopancreaticos,irrubina,irrubinas,lete,letes,obulada,obuladas,obulado,obulados
  bim:ensual,ensuales,estre,estres
  bio:loga,logas,logica,logicas,logico,logicos,logo,logos,psiaba,psiada,psiadas,psiado,psiados,psian,psiando,psiar,psiaron,psiarse
  bio:psio,quimica,quimicas bip:olaridad,olaridades bis:abuela,abuelas,abuelo,abuelos,elado,elados,fosfonato,fosfonatos,nieta,nietas,nieto,nietos
  bla:ndo,ndos,stica,sticas,stico,sticos ble:faroplastia,omicina bli:ndada,ndadas,ndado,ndados,ndan,ndando,ndar,ndaron,ndo
  blo:quea,queaba,queada,queadas,queado,queados,quean,queando,quear,quearon,quearse,queo,queos bob:ina,inas,itol
  boc:adillo,adillos,horno,hornos,io,ios,iosa,iosas,ioso,iosos bod:as bof:etada,etadas bol:eto,etos,ita,itas,o,os,sa,sas,sillo,sillos
  bom:ba,bas,bera,beras,bero,beros bon:itas,itos,os
  bor:dea,deada,deadas,deado,deados,dean,deando,dear,dearon,deo,dillo,dillos,raba,rada,radas,rado,rador,radores,rados,ramiento,ramientos
  bor:ran,rando,rar,raron,rarse,ro,rosa,rosas,roso,rosos bos:tezo,tezos bot:ellas,ellazo,ellazos,ones bov:eda,edas box:eo,eos
  bra:cketes,dicardia,dicardias,dicardica,dicardicas,dicardico,dicardicos,nula,nulas,quial,quiales,quiterapia,quiterapias,sieres bri:llantes,llo,llos
  bro:coli,colis,mas,mocriptina,ncodilatador,ncodilatadores,ncoespasmo,ncoespasmos,nconeumonia,nconeumonias,ncovasculares,nquedad
  bro:nquial,nquiales,nquiectasia,nquiectasias,nquiectasica,nquiectasicas,nquiectasico,nquiectasicos,nquina,nquiolitica,nquioliticas
  bro:nquiolitico,nquioliticos,nquiolitis,nquiolo,nquiolos,nquitica,nquiticas,nquitico,nquiticos,nquitis
  bru:sca,scamente,scas,sco,scos,ta,tas,tos,xismo buc:al,ales,eo,eos bud:esonida bue:na,nas,nes,nos bul:bo,bos,bosa,bosas,boso,bosos,to,tos
  bup:renorfina buq:ue,ues
  bus:ca,caba,caban,cada,cadas,cado,cados,camos,can,cando,capina,capinas,car,cara,caran,caria,carle,caron,carse,ce,co,que,queda
  bus:quedas,quemos,quen but:ilescopolamina,ilescopolaminas
  cab:algamiento,algamientos,ecera,eceras,en,ergolina,estrillo,estrillos,ezal,ezales,ezazo,ezazos,ia,ina,inas,ras
  cac:ahuate,ahuates,ahuete,ahuetes,ao cad:a cae:mos,r,ra,ran,re,remos,ria,rian,rle,rlo,rse cai:a,amos,an,do,dos,endo,eron,ga,gamos,gan,go
  caj:era,eras,ero,eros,etilla,etillas
  cal:abacin,abacines,abazas,ambre,ambres,canea,caneas,caneocuboidea,caneocuboideas,caneocuboideo,caneocuboideos,cetin,cetines,cica
  cal:cicas,cico,cicos,cificada,cificadas,cificado,cificados,cificar,cioantagonista,cioantagonistas,citonina,citoninas,culaba,culada
  cal:culadas,culado,culados,culan,culando,cular,cularon,cularse,culo,culos,culosa,culosas,culoso,culosos,dos,efaccion,efacciones
  cal:endario,endarios,entada,entadas,entado,entados,entando,entaron,ento,ibraba,ibrada,ibradas,ibrado,ibrados,ibran,ibrando,ibrar
  cal:ibraron,ibrarse,ibro,iciales,ida,idad,idades,idas,ido,idos,ienta,ientan,iente,ientes,iz,lo,los,losidad,losidades,lositaria
  cal:lositarias,lositario,lositarios,loso,losos,maba,mada,madas,mado,mados,man,mando,mar,maron,marse,mo,ores,ota,otas,zadas
  cam:a,arera,areras,areros,arones,bia,biaba,biaban,biada,biadas,biado,biados,biamos,bian,biando,biar,biara,biaran,biaria,biarle
  cam:biaron,biarse,bie,biemos,bien,bio,bios,illas,illera,illeras,illero,illeros,ina,inaba,inaban,inada,inadas,inado,inados,inamos
  cam:inan,inando,inar,inara,inaran,inaria,inarle,inaron,inarse,inata,inatas,ine,inemos,inen,ion,ionera,ioneras,ionero,ioneros,iones
  cam:ioneta,ionetas,isas,iseta,isetas,pesina,pesinas,pesinos
  can:alice,aliculares,aliza,alizaba,alizada,alizadas,alizado,alizados,alizan,alizando,alizar,alizaron,alizarse,alize,alizo,celacion
  can:celada,celadas,celado,celados,celan,celando,celar,celaron,celo,cerosa,cerosas,ceroso,cerosos,cha,chas,cion,ciones,guro,guros
  can:inos,sada,sadas,sado,sados,sancio,sancios,tantes,teros,tidad,tidades,ulada,uladas,ulado,ulados,ulan,ulando,ularon,ulas,ulo
  cap:aces,acidad,acidades,az,ilar,ilares,sula,sulas,sulitis,ta,taba,tacion,taciones,tada,tadas,tado,tados,tan,tando,tar,taron,tarse cap:te,to
  caq:uectica,uecticas,uectico,uecticos,uexia,uexias
  car:acter,acteres,acteristica,acteristicas,acteristico,acteristicos,acterizan,acterizaron,acterizo,amelos,bamazepina,bidopa,cel
  car:celes,cinologia,cinologica,cinologico,cinomatosa,cinomatoso,diacea,diaceo,dialgia,dialgica,dialgico,diofrenica,diofrenicas
  car:diofrenico,diofrenicos,diografia,diografo,diograma,diologa,diologas,diologia,diologica,diologicas,diologico,diologicos,diologo
  car:diologos,diomegalia,diomegalias,diopata,diopatia,diopatias,diorrespiratoria,diorrespiratorias,diorrespiratorio,diorrespiratorios
  car:ece,ecen,ecer,ecida,ecidas,ecido,ecidos,eciendo,ecieron,ecio,encia,encias,ga,gaba,gada,gadas,gado,gados,gan,gando,gar,garon
  car:garse,gas,ge,gue,iada,iadas,iado,iados,inos,nicera,niceras,niceros,nosa,nosas,noso,nosos,os,peta,petas,piana,pianas,piano
  car:pianos,pintera,pinteras,pinteros,po,pometacarpiana,pometacarpianas,pometacarpiano,pometacarpianos,pos,raspera,rasperas,retera
  car:reteras,retilla,retillas,tas,tera,teras,teros,tilagine,tilagineo,tilaginosa,tilaginosas,tilaginoso,tilaginosos,tilago,tilagos car:tones
  cas:adas,an,ando,aron,eosa,eosas,eoso,eosos,i,o,os,tigos
  cat:alogo,alogos,arata,aratas,arral,arrales,arros,arsis,astrofe,astrofes,edratica,edraticas,edratico,edraticos,egoria,egorias
  cat:eter,eteres,eteriza,eterizan,eterizando,eterizar,eterizaron,eterizo,orce,salut
  cau:dada,dadas,dado,dados,saba,sada,sadas,sado,sados,san,sando,sar,saron,sarse,sas,so,stico,sticos,telosa,telosas,teloso,telosos
  cau:teriza,terizan,terizando,terizar,terizaron,terizo
  cav:ernosa,ernosas,ernoso,ernosos,itaciones,itada,itadas,itado,itados,itaria,itarias,itario,itarios,os cay:ado,ados,endo,era,eran,eron,o caz:as
  cdr:om,omes cea:p ceb:a,adas,ado,ados,an,ando,ar,aron,ollas,ras ced:en,ida,idas,ido,idos,iendo,ieron,io,ula
  cef:alexina,alica,alicas,alico,alicos,alosporina,alosporinas,azolina,ixima,triaxona,uroxima ceg:uera,ueras
  cel:ador,adora,adoras,adores,da,das,dilla,dillas,ebra,ebrada,ebradas,ebrado,ebrados,ebran,ebrando,ebrar,ebraron,iaca,iacas,iaco
  cel:iacos,iaquia,iaquias,o,os,ulares,ulitis cem:entada,entadas,entado,entados
  cen:as,iza,izas,so,sos,telleo,telleos,tellograma,tellogramas,tenar,timetrica,timetricas,timetrico,timetricos,timetro,timetros
  cen:traba,trada,tradas,trado,trador,trados,traje,trajes,traliza,tralizan,tralizando,tralizar,tralizaron,tralizo,tran,trando,trar
  cen:traron,trarse,tro,tros cep:illado,illados
  cer:amica,amicas,amico,amicos,amista,amistas,ca,cana,canas,canos,claje,clajes,do,dos,ebeloso,ebelosos,ebrina,ebroespinal,ezas
  cer:o,quita,ra,raba,raban,rada,radas,rado,rados,rajera,rajeras,rajeros,ramos,ran,rando,rar,rara,raran,raria,rarle,raron,rarse
  cer:re,remos,tificada,tificadas,tificado,tificados,tificamos,tifican,tificando,tificar,tificaron,tifico,veza,vezas,vicalgia,vicalgias
  cer:vicobraquial,vicobraquiales ces:a,aba,ada,adas,ado,ados,an,ando,ante,antes,area,areas,aron,arse,e,fam,o,tas cet:irizina,oacidosis
  cha:leco,lecos,sis,squido,squidos,val,vales che:queo,queos chi:chon,chones,cos,quitito cho:ca,cada,cadas,cado,cados,can,cando,car,caron,fer,feres
  chu:pete,petes,pon,pones cia:nocobalamina,notica,noticas,notico,noticos,tico,ticos cib:eracoso,eracosos
  cic:atriz,atriza,atrizada,atrizadas,atrizado,atrizados,atrizan,atrizando,atrizar,atrizaron,atrizo,lica,licas,lico,licos,lismo
  cic:lista,listas,lofosfamida,lomotor,lomotores,losporina
  cie:ga,gas,go,gos,los,n,ncia,ncias,ntifica,ntificas,ntifico,ntificos,nto,ntos,rra,rran,rre,rren,rres,rro,rta,rtas,rto,rtos
  cif:oplastia,oplastias,otica,oticas,otico,oticos,ra,rada,radas,rado,rados,ran,rando,rar,raron,ras,ro cig:arrillo,arrillos cil:indros
  cin:cha,chas,co,cuenta,turon,turones cip:rofloxacino
  cir:culo,culos,cuncisiones,cunferencial,cunferenciales,cunscrita,cunscritas,cunscrito,cunscritos,cunvolucion,cunvoluciones,rosis
  cir:rotica,roticas,rotico,roticos,uelas,ujana,ujanas,ujano,ujanos cis:tectomia,tectomias,titis,totomia,ura,uras
  cit:a,aba,aban,aciones,ada,adas,ado,ados,amos,an,ando,ar,ara,aran,aria,arle,arlo,aron,arse,as,e,emos,en,o,ologa,ologas,ologia
  cit:ologias,ologo,ologos ciu:dadanos,dades
  cla:mpa,mpada,mpadas,mpado,mpados,mpan,mpando,mpar,mparon,mpo,ras,ritromicina,ses,sica,sicas,sico,sicos,sifica,sificaba,sificacion
  cla:sificaciones,sificada,sificadas,sificado,sificados,sifican,sificando,sificar,sificaron,sificarse,sifice,sifico,sifique,udicacion
  cla:udicaciones,ustrofobia,ustrofobias,ustrofobica,ustrofobicas,ustrofobico,ustrofobicos,ve,viculada,viculado,vo,vos,vulanico
  cli:ente,ma,mas,materio,materios,ndamicina,nicamente,nico,nicos,pa,pada,padas,pado,pados,pan,pando,par,paron,po
  clo:rfenamina,roquina,rtalidona,zapina coa:gulacion,gulaciones,gulada,guladas,gulado,gulados,gulando,gularon,gulo,gulopatia,gulos
  cob:ertura,erturas,rada,radas,rado,rados,ran,rando,rar,raron,res,ro,ros
  coc:ainas,cigea,cigeas,cigeo,cigeos,es,ina,inas,inera,ineras,inero,ineros,lear,leares,leas
  cod:azo,azos,ifica,ificacion,ificaciones,ificada,ificadas,ificado,ificados,ifican,ificando,ificar,ificaron,ifico,igo,igos
  cog:e,ida,idas,ido,idos,iendo,ieron,io,nitiva,nitivas,nitivo,nitivos coh:ete
  coi:ncidida,ncididas,ncidido,ncididos,ncidiendo,ncidieron,ncidio,ncidir
  coj:a,as,ea,eada,eadas,eado,eados,ean,eando,ear,earon,eo,era,eras,in,ines,os
  col:abora,aboraba,aboracion,aborada,aboradas,aborado,aborador,aboradora,aboradoras,aboradores,aborados,aboran,aborando,aborar
  col:aboraron,aborarse,abore,aboro,acion,aciones,angiocarcinoma,angiocarcinomas,angiorm,angiorresonancia,angiorresonancias,angitica
  col:angiticas,angitico,angiticos,angitis,apsa,apsada,apsadas,apsado,apsados,apsan,apsando,apsar,apsaron,ateral,aterales,chon,chones
  col:ecistectomia,ecistectomias,ecistitis,ectiva,ectivas,ectivo,ectivos,ectomia,ectomias,edociana,edocianas,edociano,edocianos
  col:edoco,edocolitiasis,edocos,ega,egas,egiacion,egiaciones,egiado,egiados,egios,elitiasis,estasica,estasicas,estasico,estasicos
  col:estasis,esterol,esteroles,gada,gadas,gado,gados,gajo,gajos,gando,gar,garon,go,ico,icos,iflor,iflores,ima,imacion,imaciones
  col:imada,imadas,imado,imador,imadores,imados,iman,imando,imar,imaron,imo,irio,irios,isiones,larin,larines,millo,millos,oca,ocaba
  col:ocaban,ocacion,ocaciones,ocada,ocadas,ocado,ocados,ocamos,ocan,ocando,ocar,ocaran,ocaria,ocarle,ocaron,ocarse,oce,oco,onicas
  col:onicos,oque,oquemos,oquen,ostomia,ostomias,urias
  com:adrona,adronas,amos,atosa,atosas,atoso,atosos,binaciones,edonica,edonicas,edonico,edonicos,en,ence,encemos,enta,entaba,entaban
  com:entada,entadas,entado,entados,entamos,entan,entando,entar,entara,entaran,entario,entarios,entarle,entaron,entarse,ente,entemos
  com:enten,ento,enza,enzaba,enzaban,enzada,enzadas,enzado,enzados,enzamos,enzan,enzando,enzar,enzara,enzaran,enzaria,enzarle,enzaron
  com:enzarse,enze,enzo,er,era,ercial,erciales,erciante,erciantes,ercio,ercios,eria,erle,erlo,erse,ezon,ezones,i,ia,ian,icial,iciales
  com:ida,idas,ido,idos,ience,iencen,iendo,ienza,ienzan,ienzo,ienzos,iera,ieran,ieron,io,isaria,isarias,o,oda,odas,odidad,odidades
  com:odos,pactas,pactos,panera,paneras,panero,paneros,pania,panias,paraba,paraban,parada,paradas,parado,parados,paramos,paran,parando
  com:parar,parara,pararan,pararia,pararle,pararon,pararse,parativas,parativos,parecencia,parecencias,paremos,paro,parten,partida
  com:partidas,partido,partidos,partieron,partimento,partimentos,partio,partir,pensada,pensadas,pensado,pensados,petencia,petencias
  com:petente,peticion,peticiones,pleja,plejas,plejo,plejos,plementaria,plementarias,plementario,plementarios,pletaba,pletada,pletadas
  com:pletado,pletados,pletamente,pletan,pletando,pletar,pletaron,pletarse,plica,plicaba,plicacion,plicaciones,plicada,plicadas
  com:plicado,plicados,plican,plicando,plicar,plicaron,plicarse,plice,plico,portamiento,portamientos,posiciones,prada,pradas,prado
  com:prados,pran,prando,prar,praron,prenda,prendamos,prendan,prende,prendemos,prenden,prender,prenderia,prenderle,prenderse,prendi
  com:prendia,prendian,prendida,prendidas,prendido,prendidos,prendiendo,prendiera,prendieran,prendieron,prendio,prensibles,prension
  com:prensiones,presiva,presivas,presivo,presivos,primen,primida,primidas,primido,primidos,primiendo,primieron,primio,primir,pro
  com:proba,probaba,probaban,probacion,probaciones,probada,probadas,probado,probados,probamos,proban,probando,probar,probara,probaran
  com:probaria,probarle,probaron,probarse,probe,probemos,probo,promete,prometen,prometida,prometidas,prometido,prometidos,prometiendo
  com:prometieron,prometio,promiso,promisos,prueba,prueban,pruebe,prueben,pruebo,puesto,putadora,putadoras,un,una,unas,unes,unica
  com:unicaba,unicacion,unicaciones,unicada,unicadas,unicado,unicados,unican,unicando,unicante,unicantes,unicar,unicaron,unicarse
  com:unice,unico,unidad,unidades,unique,unitaria,unitarias,unitario,unitarios
  con:cava,cavas,cavidad,cavidades,cavo,cavos,cejalia,cejalias,centraciones,centrada,centradas,centrado,centrador,centradores,centrados
  con:centran,centrando,centrar,centraron,centrica,centricas,centrico,centricos,centro,ceptos,cernen,cernia,cernida,cernidas,cernido
  con:cernidos,cerniendo,cernieron,cernio,cernir,cernirse,certada,certadas,certado,certados,ciencia,ciencias,cierto,ciertos,cluida
  con:cluidas,cluido,cluidos,cluir,cluye,cluyen,cluyendo,cluyente,cluyentes,cluyeron,cluyo,comitante,comitantes,cordancia,cordancias
  con:creta,cretas,creto,cretos,cubina,cubinas,cubino,cubinos,curre,curren,currida,curridas,currido,curridos,curriendo,currieron
  con:currio,currir,dena,denas,densacion,densaciones,densada,densadas,densado,densados,dicion,diciona,dicionada,dicionadas,dicionado
  con:dicionados,dicionan,dicionando,dicionar,dicionaron,diciones,diciono,dilo,dilos,dral,drocalcinosis,drocostal,drocostales,drografia
  con:drografica,drografico,droide,droides,drologia,droma,dromalacia,dromalacias,dropatia,drosarcoma,drosarcomas,duce,ducen,ducia
  con:duciamos,ducian,ducida,ducidas,ducido,ducidos,duciendo,ducimos,ducir,ducira,duciran,ducire,duciremos,duciria,ducirian,ducirle
  con:ducirlo,ducirse,ductas,ducto,ductora,ductoras,ductos,duje,dujera,dujeran,dujeron,dujimos,dujo,duzca,duzcamos,duzcan,duzco
  con:ecta,ectaba,ectada,ectadas,ectado,ectados,ectan,ectando,ectar,ectaron,ectarse,ecte,ecto,exion,exiones,fianza,fianzas,figuracion
  con:figuraciones,figurada,figuradas,figurado,figurados,figuran,figurando,figurar,figuraron,figuro,firmaba,firmaban,firmada,firmadas
  con:firmado,firmados,firmamos,firman,firmando,firmar,firmara,firmaran,firmaria,firmarle,firmaron,firmarse,firmemos,firmen,firmo
  con:flictiva,flictivas,flictivo,flictivos,flicto,flictos,fluencia,fluencias,fluente,fluida,fluidas,fluido,fluidos,fluir,fluye
  con:fluyen,fluyendo,fluyeron,fluyo,fortable,fortables,fusa,fusas,fuso,fusos,genita,genitas,genito,genitos,gestivas,gestivos,izacion
  con:izaciones,juntivitis,junto,juntos,lleva,llevada,llevadas,llevado,llevados,llevan,llevando,llevar,llevaron,llevo,minucion,minuciones
  con:minuta,minutada,minutadas,minutado,minutados,minutan,minutando,minutar,minutaron,minutas,minuto,minutos,o,oca,oce,ocemos,ocen
  con:ocer,ocera,oceria,ocerle,ocerse,oci,ocia,ocian,ociendo,ociera,ocieran,ocieron,ocimiento,ocimientos,ocio,os,ozca,ozcamos,ozcan
  con:ozco,secuencia,secuencias,secutivas,secutivos,segui,seguia,seguian,seguida,seguidas,seguido,seguidos,seguimos,seguir,seguira
  con:seguiria,seguirle,seguirlo,seguirse,sejeria,sejerias,sejo,sejos,selleria,sellerias,sensos,sentida,sentidas,sentido,sentidos
  con:sentimiento,sentimientos,sentir,serje,serjes,servaba,servada,servadas,servado,servador,servadora,servadoras,servadores,servados
  con:servan,servando,servar,servaron,servarse,servo,sidera,sideraba,sideraban,siderada,sideradas,siderado,siderados,sideramos,sideran
  con:siderando,siderar,siderara,sideraran,sideraria,siderarle,siderarlo,sideraron,siderarse,sidere,sideremos,sideren,sidero,siente
  con:sienten,siga,sigamos,sigan,sigo,sigue,siguen,siguiendo,siguiera,siguieran,siguieron,siguio,sintiendo,sintieron,sintio,sisten
  con:sistencia,sistencias,sistia,sistida,sistidas,sistido,sistidos,sistiendo,sistieron,sistio,sistir,sistirse,sola,solas,solidacion
  con:solidaciones,solidada,solidadas,solidado,solidados,solidan,solidando,solidar,solidaron,solido,star,stataba,statada,statadas
  con:statado,statados,statan,statando,statar,stataron,statarse,stato,ste,stipaciones,stitucional,stituye,strucciones,struida,struidas
  con:struido,struidos,struir,struye,struyen,struyendo,struyeron,struyo,sultaba,sultada,sultadas,sultado,sultados,sultan,sultando
  con:sultar,sultaron,sultarse,sultas,sulto,sultor,sultora,sultoras,sultores,sultorio,sultorios,sumidor,sumidores,sumo,sumos,ta
  con:taba,taban,table,tables,tactaba,tactada,tactadas,tactado,tactados,tactan,tactando,tactar,tactaron,tactarse,tacto,tactos,tada
  con:tadas,tado,tados,tagia,tagiada,tagiadas,tagiado,tagiados,tagian,tagiando,tagiar,tagiaron,tagio,tagiosa,tagiosas,tagioso,tagiosos
  con:taminada,taminadas,taminado,taminados,taminan,taminando,taminar,taminaron,tamino,tamos,tan,tando,tar,tara,taran,taria,tarle
  con:taron,tarse,temos,tena,tene,tenen,tener,tenerse,tenia,tenida,tenidas,tenido,tenidos,teniendo,tenieron,tenio,tentas,tentos
  con:testa,testaba,testada,testadas,testado,testados,testan,testando,testar,testaron,testarse,teste,testo,texto,textos,tiene,tienen
  con:tigua,tiguas,tiguo,tiguos,tinente,tinuaba,tinuada,tinuadas,tinuado,tinuados,tinuan,tinuando,tinuar,tinuaron,tinuarse,tinuas
  con:tinuidad,tinuidades,tinuo,tinuos,to,tornea,torneada,torneadas,torneado,torneados,tornean,torneando,tornear,tornearon,torneo
  con:torno,tornos,tractil,tractura,tracturas,tradictoria,tradictorias,tradictorio,tradictorios,trae,traen,traer,traeran,traerse
  con:traia,traian,traida,traidas,traido,traidos,traiga,traigan,traindicacion,traindicaciones,traindicada,traindicadas,traindicado
  con:traindicados,traje,trajeron,trajimos,trajo,traria,trarias,trario,trarios,trasena,trasenas,tratadas,tratados,tratan,tratando
  con:tratar,trataron,tratos,trayendo,tribuida,tribuidas,tribuido,tribuidos,tribuir,tributiva,tributivas,tributivo,tributivos,tribuye
  con:tribuyen,tribuyendo,tribuyeron,tribuyo,trolaba,trolada,troladas,trolado,trolados,trolan,trolando,trolar,trolaron,trolarse
  con:trolo,tundente,tundentes,tusiva,tusivas,tusivo,tusivos,venca,vence,vencen,vencer,vencerse,vencia,vencida,vencidas,vencido
  con:vencidos,venciendo,vencieron,vencio,vencionales,vendra,vendran,venga,vengan,venia,venian,venida,venidas,venido,venidos,venzca
  con:vertia,vertian,vertida,vertidas,vertido,vertidos,vertimos,vertir,vertira,vertiria,vertirle,vertirlo,vexa,vexas,vexidad,vexidades
  con:vexo,vexos,viene,vienen,vierta,viertan,vierte,vierten,vierto,vine,viniendo,vinieron,vinimos,vino,virtamos,virtiendo,virtiera
  con:virtieran,virtieron,virtio,vive,viven,vivencia,vivencias,vivido,vividos,viviendo,vivieron,vivio,voca,vocada,vocadas,vocado
  con:vocados,vocan,vocando,vocar,vocaron,vocatoria,vocatorias,voco,vulsiva,vulsivas,vulsivo,vulsivos,yuge,yuges
  coo:peraba,perada,peradas,perado,perador,peradora,peradoras,peradores,perados,peran,perando,perante,perantes,perar,peraron,perarse
  coo:pero,rdinacion,rdinaciones,rdinada,rdinadas,rdinado,rdinador,rdinadora,rdinadoras,rdinadores,rdinados,rdinan,rdinando,rdinar coo:rdinaron,rdino
  cop:ago,agos,ia,iada,iadas,iado,iados,ian,iando,iar,iaron,ias,iloto,ilotos,io,rocultivo,rocultivos
  cor:aliforme,aliformes,deros,diales,dones,nada,nadas,nete,netes,poreo,poreos,ramos,ran,recciones,recta,rectamente,rectas,recto
  cor:rectos,rederas,rega,rege,regen,regia,regida,regidas,regido,regidos,regiendo,regieron,regio,regir,regirse,relacion,relaciona
  cor:relacionada,relacionadas,relacionado,relacionados,relacionan,relacionando,relacionar,relacionaron,relaciones,relaciono,remos
  cor:reo,reos,rer,reria,rerle,rerlo,rerse,responda,responde,responden,responder,responderse,respondia,respondida,respondidas,respondido
  cor:respondidos,respondiendo,respondiente,respondientes,respondieron,respondio,rian,rida,ridas,rido,ridos,riente,riera,rieran
  cor:rieron,rigen,rigiendo,rigieron,rigio,ro,robora,roborada,roboradas,roborado,roborados,roboran,roborando,roborar,roboraron,roboro
  cor:ta,taba,taban,tada,tadas,tado,tados,tamos,tan,tando,tante,tantes,tar,tara,taran,taria,tarle,tarlo,taron,tarse,tas,temos,ten
  cor:tezas,ticadas,ticado,ticados,ticoidea,ticoideas,ticoideo,ticoideos,ticomedular,ticomedulares,ticosubcortical,ticosubcorticales
  cor:ticoterapia,ticoterapias,tisona,tisonas,to,tos
  cos:a,am,as,ita,itas,tocondral,tocondrales,tofrenica,tofrenicas,tofrenico,tofrenicos,tos,tosa,tosas,toso,tosos,tra,tras,tumbre
  cos:tumbres,tureras,tureros
  cot:eja,ejada,ejadas,ejado,ejados,ejan,ejando,ejar,ejaron,ejo,idiana,idianas,idiano,idianos,ilo,ilos,iza,izada,izadas,izado,izados
  cot:izan,izando,izar,izaron,izo,rimoxazol cox:algia,algias,artrosis,is
  cra:neoencefalica,neoencefalicas,neoencefalico,neoencefalicos,neofaringioma,neofaringiomas,neologia,neopatia,neoplastia,neoplastias
  cra:neoscopia,neotomia,neotomias
  cre:aba,aban,aciones,ada,adas,ado,ados,amos,ando,ara,aran,aria,arle,arlo,aron,arse,atinina,atininas,ce,cen,cer,cida,cidas,cido
  cre:cidos,ciendo,ciente,cientes,cieron,cimiento,cimientos,cio,dito,ditos,emos,en,encia,encias,era,eria,erle,erlo,erse,i,ia,ian
  cre:ida,idas,ido,idos,mas,o,pitacion,pitaciones,pitante,pitantes,yendo,yente,yentes,yera,yeran,yeron,yo
  cri:ada,adas,ados,an,ando,ar,aron,bado,bados,o,oablacion,oablaciones,os,ptorquidia,ptorquidias,stalera,staleras,stalero,staleros
  cri:stalina,stalinas,staliniana,stalinianas,staliniano,stalinianos,stalino,stalinos,tica,ticas,tico,ticos
  cro:nica,nicas,nico,nicos,nifica,nificada,nificadas,nificado,nificados,nifican,nificando,nificar,nificaron,nifico
  cru:ce,za,zada,zadas,zado,zados,zando,zar,zaron,zo
  cua:derno,dernos,drada,dradas,drados,drante,drantes,driceps,dricula,driculas,druple,l,les,lesquiera,litativa,litativas,litativo
  cua:litativos,lquier,lquiera,ndo,nta,ntas,ntia,ntifica,ntificadas,ntificados,ntifican,ntificando,ntificar,ntificaron,ntifico,ntitativa
  cua:ntitativas,ntitativo,ntitativos,nto,ntos,renta,rta,rtas,rtel,rteles,rtos,trimestre,trimestres,trocientos
  cub:ierta,iertas,ierto,iertos,ito,itos,os,ra,re,ren,ria,rida,ridas,rido,ridos,riendo,rieron,rio,rir,rirse
  cuc:hara,harada,haradas,haradita,haraditas,haras,hilla,hillada,hilladas,hillas,hillos
  cue:lga,lgan,nta,ntan,ntas,nte,nten,nto,rda,rdas,ro,ros,stion,stionario,stionarios,stiones
  cui:da,dada,dadas,dado,dador,dadora,dadoras,dadores,dados,dadosa,dadosas,dadoso,dadosos,dan,dando,dar,daron,do,l,t cul:pa,pas,tivo,tivos
  cum:pla,plamos,plan,ple,pleanos,plen,pli,plia,plian,plida,plidas,plidos,pliendo,pliera,plieran,plieron,plimiento,plimientos,plimos
  cum:plio,plir,plira,pliria,plirle,plirlo,plirse,plo cun:a,ada,adas,ados,as,eta,etas cuo:ta,tas
  cur:acion,aciones,ada,adas,ados,an,ando,ar,aron,ativa,ativas,ativo,ativos,iosa,iosas,iosos,p,sa,saba,sada,sadas,sado,sados,san
  cur:sando,sar,saron,sarse,so,sos,vas,vos cus:todiada,todiadas,todiado,todiados,todiando,todiaron cut:anea,aneas,aneo,aneos cuy:a,as,o,os dab:a,an
  dad:a,as,o,os dam:elo,os dan:aba,ada,adas,ado,ados,an,ando,ar,aron,arse,do,zas dap:agliflozina dar:le,lo,se dat:an,aron dch:a,o
  dea:mbula,mbulacion,mbulaciones,mbulada,mbuladas,mbulado,mbulados,mbulan,mbulando,mbularon,mbulo
  deb:ajo,amos,an,e,emos,en,er,era,eres,eria,erle,erlo,erse,ia,ian,ida,idas,ido,idos,iendo,iera,ieran,ieron,ilidad,ilidades,io,utada
  deb:utadas,utado,utados,utan,utando,utar,utaron,uto
  dec:ada,adas,alaje,alajes,eleraciones,ena,eso,esos,ia,iamos,ian,iden,idia,idida,ididas,idido,ididos,idiendo,idieron,idio,idir
  dec:idirse,idual,iduales,imo,imos,ir,irle,irlo,irse,laraba,laracion,laraciones,larada,laradas,larado,larados,laran,larando,larar
  dec:lararon,lararse,laro,reciente,recientes
  ded:ica,icacion,icaciones,icada,icadas,icado,icados,ican,icando,icar,icaron,ico,ucen,ucia,ucian,ucida,ucidas,ucido,ucidos,uciendo
  ded:ucir,ucira,uciran,ucirse,uje,ujeron,ujimos,ujo,uzca,uzcan
  def:ecada,ecadas,ecado,ecados,ecan,ecando,ecar,ecaron,ecto,ectos,ectuosa,ectuosas,ectuoso,ectuosos,endida,endidas,endido,endidos
  def:endiendo,endieron,endio,iende,ienden,inen,iniciones,inida,inidas,inido,inidos,iniendo,inieron,inio,inir,initiva,initivas,initivo
  def:initivos,ormacion,ormaciones,ormidad,ormidades
  deg:eneraciones,enerativa,enerativas,enerativo,enerativos,lucion,luciones,lutiendo,lutieron,lutio,rada,radada,radadas,radado,radados
  deg:radan,radando,radar,radaron,rado deh:iscencia,iscencias,iscente,iscentes
  dej:aba,aban,ada,adas,ado,ados,amos,an,ando,ar,ara,aran,aria,arle,arlo,aron,arse,e,emos,en,o
  del:antal,antales,ante,egacion,egaciones,gada,gadas,gados,icada,icadas,icado,icados,imitaba,imitada,imitadas,imitado,imitados
  del:imitan,imitando,imitar,imitaron,imitarse,imito,ineada,ineadas,ineado,ineados,inean,ineando,ineante,ineantes,inearon,ineo,irante
  del:irantes,irio,irios
  dem:andada,andadas,andado,andados,andan,andando,andar,andaron,andas,ando,as,asiada,asiado,encia,enciada,enciadas,enciado,enciados
  dem:encial,enciales,encias,ografica,ograficas,ografico,ograficos,orable,orada,oradas,orado,orados,oran,orando,orar,oraron,oras
  dem:oro,ostrable,ostrables,ostrada,ostradas,ostrado,ostrados,ostrando,ostrar,ostraron,ostrativa,ostrativas,ostrativo,ostrativos
  dem:ostro,uestra,uestran
  den:ervacion,ervaciones,ominacion,ominaciones,sa,sas,sidad,sidades,so,sos,tadura,taduras,taria,tarias,tario,tarios,tista,tistas
  den:tro,uncia,unciada,unciadas,unciado,unciados,uncian,unciando,unciar,unciaron,uncias,uncio
  dep:artamento,artamentos,ender,endida,endidas,endido,endidos,endiendo,endiente,endientes,endieron,endio,orte,ortes,ortista,ortistas
  dep:ortiva,ortivas,ortivo,ortivos,osicion,osiciones,ositos,resion,resiones,rimida,rimidas,rimido,rimidos,risa,uracion,uraciones
  der:echohabiente,echohabientes,iva,ivaba,ivacion,ivaciones,ivada,ivadas,ivado,ivados,ivan,ivando,ivar,ivaron,ivarse,ivo,malgia
  der:matoesqueleto,matologa,matologas,matologia,matologica,matologicas,matologico,matologicos,matologo,matologos,matosis
  des:aceleracion,aceleraciones,agradable,agradables,ahucio,ahucios,alinea,alineacion,alineaciones,alineada,alineadas,alineado,alineados
  des:alinean,alineando,alinear,alinearon,alineo,animo,animos,apareca,aparece,aparecen,aparecer,aparecerse,aparecia,aparecida,aparecidas
  des:aparecido,aparecidos,apareciendo,aparecieron,aparecio,aparezca,aparicion,apariciones,arrolla,arrollaba,arrollada,arrolladas
  des:arrollado,arrollados,arrollan,arrollando,arrollar,arrollaron,arrollarse,arrolle,arrollo,arrollos,ata,ataba,atada,atadas,atado
  des:atados,atan,atando,atar,ataron,atarse,ate,ato,ayuno,ayunos,bloquea,bloqueaba,bloqueada,bloqueadas,bloqueado,bloqueados,bloquean
  des:bloqueando,bloquear,bloquearon,bloquearse,bloquee,bloqueo,brida,bridada,bridadas,bridado,bridados,bridamiento,bridamientos
  des:bridan,bridando,bridar,bridaron,brido,calcese,cansa,cansada,cansadas,cansado,cansados,cansan,cansando,cansar,cansaron,canso
  des:cansos,canula,canulada,canuladas,canulado,canulados,canulan,canulando,canularon,canulo,carga,cargaba,cargada,cargadas,cargado
  des:cargados,cargan,cargando,cargar,cargaron,cargarse,cargas,carge,cargo,cargue,carta,cartaba,cartada,cartadas,cartado,cartados
  des:cartan,cartando,cartar,cartaron,cartarse,carte,carto,cenda,cende,cenden,cender,cenderse,cendia,cendida,cendidas,cendido,cendidos
  des:cendiendo,cendieron,cendio,centrada,centradas,centrado,centrados,cienden,clampa,clampada,clampadas,clampado,clampados,clampan
  des:clampando,clampar,clamparon,clampo,compensacion,compensaciones,compensada,compensadas,compensado,compensados,conecta,conectaba
  des:conectada,conectadas,conectado,conectados,conectan,conectando,conectar,conectaron,conectarse,conecte,conecto,conexion,conexiones
  des:congestionante,congestionantes,conocida,conocidas,conocido,conocidos,conocimiento,conocimientos,contada,contadas,contado,contados
  des:contando,contar,contaron,conto,criba,criben,cribia,cribida,cribidas,cribido,cribidos,cribiendo,cribieron,cribio,cribir,cribirse
  des:cripciones,crita,critas,crito,critos,cubierta,cubiertas,cubierto,cubiertos,cubra,cubramos,cubran,cubre,cubren,cubri,cubria
  des:cubrian,cubrida,cubridas,cubrido,cubridos,cubriendo,cubriera,cubrieran,cubrieron,cubrimiento,cubrimientos,cubrimos,cubrio
  des:cubrir,cubrira,cubriria,cubrirle,cubrirse,cubro,cuenta,cuentan,cuento,cuentos,cuido,cuidos,ea,eaba,eable,eables,eada,eadas
  des:eado,eados,eando,ear,earon,earse,echable,echables,ee,emboca,embocada,embocadas,embocado,embocados,embocan,embocando,embocar
  des:embocaron,emboco,empleada,empleadas,empleado,empleados,encadena,encadenada,encadenadas,encadenado,encadenados,encadenan,encadenando
  des:encadenar,encadenaron,encadeno,enchufa,enchufada,enchufadas,enchufado,enchufados,enchufan,enchufando,enchufar,enchufaron,enchufo
  des:ensibilizacion,eo,eos,equilibrada,equilibradas,equilibrado,equilibrados,esperacion,esperaciones,esperada,esperadas,esperado
  des:esperados,esperanza,esperanzas,estimable,estimables,estructuracion,estructuraciones,favorable,favorables,fibrilador,fibriladora
  des:fibriladoras,fibriladores,garrada,garradas,garrado,garrados,garro,garros,gaste,gastes,hidrata,hidratada,hidratadas,hidratado
  des:hidratados,hidratan,hidratando,hidratar,hidrataron,hidrato,igual,iguales,infectaba,infectada,infectadas,infectado,infectados
  des:infectan,infectando,infectar,infectaron,infectarse,infecto,insercion,inserciones,inserta,insertada,insertadas,insertado,insertados
  des:insertan,insertando,insertar,insertaron,inserto,lizamiento,lizamientos,loratadina,lustrada,lustrado,mayo,mayos,mielinizacion
  des:mielinizaciones,mielinizante,mielinizantes,mineralizacion,monta,montada,montadas,montado,montados,montan,montando,montar,montaron
  des:monto,moplasicas,moplasicos,mopresina,nudese,nutricion,nutriciones,nutrida,nutridas,nutrido,nutridos,ocupada,ocupadas,ocupado
  des:ocupados,orden,ordenes,orientacion,orientaciones,orientada,orientadas,orientado,orientados,pacho,pachos,pacio,pedida,pedidas
  des:pedido,pedidos,pedir,pegamiento,pegamientos,pejada,pejadas,pejado,pejados,pertada,pertadas,pertado,pertados,pertando,pertar
  des:pertaron,perto,pide,piden,pidiendo,pidieron,pidio,pierta,piertan,piertas,pierto,piertos,place,plaza,plazaba,plazada,plazadas
  des:plazado,plazados,plazamiento,plazamientos,plazan,plazando,plazar,plazaron,plazarse,plaze,plazo,preciable,preciables,prendida
  des:prendidas,prendido,prendidos,prendimiento,prendimientos,puesito,taca,tacaba,tacada,tacadas,tacado,tacados,tacan,tacando,tacar
  des:tacaron,tacarse,tace,taco,taque,techamiento,techamientos,templanza,templanzas,tinos,tornillador,tornilladores,trucciones,truida
  des:truidas,truido,truidos,truir,truye,truyen,truyendo,truyeron,truyo,ventaja,ventajas,via,viacion,viaciones,viada,viadas,viado
  des:viados,vian,viando,viar,viaron
  det:alla,allada,alladas,allado,allados,allan,allando,allar,allaron,alle,alles,allo,ectaba,ectada,ectadas,ectado,ectados,ectan
  det:ectando,ectar,ectaron,ectarse,ecto,encion,enciones,endra,endran,ener,enerse,enga,engan,enia,enian,enida,enidas,enido,enidos
  det:eniendo,ergente,eriorada,erioradas,eriorado,eriorados,erioran,eriorando,eriorar,erioraron,erioro,erioros,erminaba,erminada
  det:erminadas,erminado,erminados,erminan,erminando,erminante,erminantes,erminar,erminaron,erminarse,ermino,iene,ienen,ras,uve
  det:uvieron,uvimos,uvo deu:da,das dev:olucion,oluciones,olver,olviendo,olvieron,olvio,ota,otas,otos,uelta,ueltas,uelto,ueltos,uelve,uelven
  dex:ametasona,ketoprofeno
  dia.betica,beticas,betico,beticos,fisaria,fisarias,fisario,fisarios,fisis,foretica,foreticas,foretico,foreticos,fragmatica,fragmaticas
  dia:fragmatico,fragmaticos,gnostica,gnostican,gnosticar,gnosticaron,gnosticas,lisis,lizada,lizadas,lizado,lizados,logo,logos,metro
  dia:metros,ria,rias,rio,rios,rrea,rreas,rreica,rreicas,rreico,rreicos dib:ujo,ujos
  dic:en,ha,has,ho,hos,iembre,iendo,lofenaco,tada,tadas,tado,tados,tan,tando,tar,taron,to
  die:cinueve,ciocho,ciseis,cisiete,nte,ntes,ra,ran,ron,stra,stras,stros,tas,tetica,teticas,tetico,teticos,tista,tistas
  dif:enhidramina,era,ere,eren,erencia,erenciacion,erenciada,erenciadas,erenciado,erenciados,erencias,erente,erentes,eria,erida
  dif:eridas,erido,eridos,eriendo,erieron,erio,erir,erirse,icil,iciles,iculta,icultaba,icultad,icultada,icultadas,icultades,icultado
  dif:icultados,icultan,icultando,icultar,icultaron,icultarse,iculte,iculto,unda,unde,unden,undia,undida,undidas,undido,undidos
  dif:undiendo,undieron,undio,undir,undirse,usa,usas,uso,usos
  dig:a,ale,ame,amos,an,estiva,estivas,estivo,estivos,estologa,estologas,estologo,estologos,itada,itadas,itado,itados,italice,italiza
  dig:italizaba,italizada,italizadas,italizado,italizador,italizadores,italizados,italizan,italizando,italizar,italizaron,italizarse
  dig:italize,italizo,itando,itaron,ito,itos,nas,nidad,nidades dij:e,era,eran,eron,imos,o
  dil:atacion,ataciones,atada,atadas,atado,atados,atan,atando,atar,ataron,ato,uciones dim:era,eras,ero,eros,os din:era,eras,ero,eros
  dip:iridamol,loica,loicas,loico,loicos,lomado
  dir:a,an,eccion,ecciones,ectoras,emos,ia,ian,iga,igen,igi,igia,igian,igida,igidas,igido,igidos,igiendo,igiera,igieran,igieron
  dir:igimos,igio,igir,igira,igiria,igirle,igirme,igirse,ija,ijamos,ijan,ijo
  dis:artria,artrias,artrica,artricas,artrico,artricos,capacidad,capacidades,capacitada,capacitadas,capacitado,capacitados,cinesias
  dis:ciplina,ciplinas,continua,continuada,continuadas,continuado,continuados,continuan,continuando,continuar,continuaron,continuas
  dis:continuo,continuos,coosteofitaria,coosteofitarias,coosteofitario,coosteofitarios,cordancia,cordancias,crepancia,crepancias
  dis:creta,cretas,creto,cretos,culpas,culpe,curre,curren,currida,curridas,currido,curridos,curriendo,currieron,currio,currir,curso
  dis:cursos,cuten,cutia,cutida,cutidas,cutido,cutidos,cutiendo,cutieron,cutio,cutir,cutirse,ecable,ecacion,ecada,ecadas,ecado,ecados
  dis:ecante,ecantes,ecar,emina,eminacion,eminaciones,eminada,eminadas,eminado,eminados,eminan,eminando,eminar,eminaron,emino,enador
  dis:enadora,enadoras,enadores,eno,enos,enterica,entericas,enterico,entericos,fagia,fagias,fagica,fagicas,fagico,fagicos,fonia
  dis:fonias,fonica,fonicas,fonico,fonicos,lipemia,lipemias,lipidemia,lipidemias,menorrea,menorreas,minua,minucion,minuciones,minue
  dis:minuen,minuia,minuida,minuidas,minuido,minuidos,minuiendo,minuieron,minuio,minuir,minuirse,minuye,minuyen,minuyendo,minuyeron
  dis:minuyo,morfica,morficas,morfico,morficos,neica,neicas,neico,neicos,olvente,olventes,parada,paradas,parado,parador,paradores
  dis:parados,paran,parando,parar,pararon,paro,paros,pensario,pensarios,pepsias,persa,persas,perso,persos,plasia,plasias,plasica
  dis:plasicas,plasico,plasicos,pona,pondra,pondran,pone,ponemos,ponen,poner,ponerse,ponga,pongan,ponia,ponian,ponida,ponidas,ponido
  dis:ponidos,poniendo,ponieron,ponio,posicion,posiciones,positivo,positivos,puesta,puestas,puesto,puestos,puse,pusieron,pusimos
  dis:puso,quete,quetes,quinetica,quineticas,quinetico,quineticos,rupcion,rupciones,t,tancia,tancias,tendida,tendidas,tendido,tendidos
  dis:tendiendo,tendieron,tendio,tiende,tienden,tingue,tinguen,tinguible,tinguibles,tinguida,tinguidas,tinguido,tinguidos,tinguiendo
  dis:tinguieron,tinguio,tinguir,tinta,tintas,tinto,tintos,tonia,tonias,torsion,torsiona,torsionada,torsionadas,torsionado,torsionados
  dis:torsionan,torsionando,torsionar,torsionaron,torsiono,tres,treses,tribuciones,tribuida,tribuidas,tribuido,tribuidos,tribuir
  dis:tribuye,tribuyen,tribuyendo,tribuyeron,tribuyo,trito,tritos,trofia,trofias,trofica,troficas,trofico,troficos,uria,urias
  diu:reticos,rna,rnas,rno,rnos,s
  div:ersas,ersidad,ersidades,ersos,erticulares,erticulo,erticulos,orcia,orciada,orciadas,orciado,orciados,orcian,orciando,orciar
  div:orciaron,orcio,orcios
  dob:la,laba,laban,lada,ladas,lados,lamos,lan,lando,lar,lara,laran,laria,larle,laron,larse,le,lejota,lejotas,lemos,len,lez,lo
  doc:ena,ente,entes,tora,torado,toras,trina,trinas,umentaciones,umento,umentos
  dol:amos,emos,era,eria,erle,erlo,erse,i,ia,ian,icocefalica,icocefalicas,icocefalico,icocefalicos,ida,idas,ido,idos,iendo,iera
  dol:ieran,ieron,orcito,orcitos,orida,oridas,orido,oridos,orosa,orosas,oroso,orosos
  dom:estica,esticas,estico,esticos,iciliaria,iciliarias,iciliario,iciliarios,inio,inios,peridona
  don:acion,aciones,adas,ados,an,ando,ante,antes,aron,de dop:amina
  dor:ma,me,men,mia,mian,mida,midas,mido,midos,miendo,mieron,mimos,mio,miria,mirle,mirse,salgia,salgias,solumbar,solumbares
  dos:cientas,cientos,ifica,ificada,ificadas,ificado,ificados,ifican,ificando,ificar,ificaron,ifico,imetria,imetrias,imetrica,imetrico
  dos:imetrista,imetros dox:azosina,iciclina,orrubicina dre:na,naba,nada,nadas,nado,nados,nan,nando,nar,naron,narse,ne,no
  dro:gadiccion,gadicciones,spirenona duc:ha,has dud:osa,osas,oso,osos due:la,lan,le,len,lo,los,nos,rma,rman,rme,rmen,rmo dul:ces
  duo:decima,decimo,dena,denaria,denario,denitis dup:licada,licadas,licado,licados,lican,licando,licar,licaron,lico
  dur:aba,acion,aciones,ada,adas,ado,ados,amadre,amadres,ando,ante,ar,aron,arse,mamos,miendo,miera,mieran,mieron,mio,os dut:asterida eba:stina
  ecc:ema,emas ech:a,ada,adas,ado,ados,an,ando,ar,aron
  eco:estructura,estructuras,genica,genicas,genicidad,genicidades,genico,genicos,grafiaba,grafiada,grafiadas,grafiado,grafiados
  eco:grafian,grafiando,grafiar,grafiaron,grafiarse,grafica,graficas,grafico,graficos,grafie,grafio,grafo,grafos,guiada,guiadas
  eco:guiado,guiados,nomia,nomias,nomica,nomicas,nomico,nomicos,nomista,nomistas,textura,texturas ect:asica,asicas,asico,asicos,opicos eda:d,des
  ede:matizada,matizadas,matizado,matizados,matosa,matosas,matoso,matosos edi:cion,ciones,ficio,ficios
  edu:cacion,caciones,cador,cadora,cadoras,cadores,cativa,cativas,cativo,cativos
  efe:ctiva,ctivas,ctivo,ctivos,cto,ctos,ctua,ctuaba,ctuada,ctuadas,ctuado,ctuados,ctuan,ctuando,ctuar,ctuaron,ctuarse,ctue,ctuo
  efe:drina,rente,rentes efi:caces,cacia,cacias,caz,ciencia,ciencias,ciente,cientes efr:accion,acciones
  egr:esa,esada,esadas,esado,esados,esan,esando,esar,esaron,eso,esos eje:cucion,cuciones,mplo,mplos,rcicio,rcicios,rcito,rcitos,s
  ela:stica,sticas,stico,sticos
  ele:ccion,cciones,ctivas,ctivos,ctrica,ctricas,ctricista,ctricistas,ctrico,ctricos,ctrocardiografia,ctrocardiografo,ctrocardiograma
  ele:ctrocardiogramas,ctrocucion,ctrocuciones,ctrodinamica,ctrodinamico,ctrodo,ctrodos,ctroencefalografia,ctroencefalografo,ctroencefalograma
  ele:ctroencefalogramas,ctrofisiologia,ctronica,ctronicas,ctronico,ctronicos,gibles,gida,gidas,gidos,gir,mento,mentos,vaba,vaciones
  ele:vada,vadas,vado,vados,van,vando,var,varon,varse,vo
  eli:gen,giendo,gieron,minaba,minada,minadas,minado,minados,minan,minando,minar,minaron,minarse,minatoria,minatorias,minatorio eli:minatorios,mino
  ell:as,o,os elo:ngacion,ngaciones,ngada,ngadas,ngado,ngados,ngan,ngando,ngar,ngaron,ngo
  emb:arazada,arazadas,arazado,arazados,arazan,arazando,arazar,arazaron,olica,olicar,olicas,olice,olico,olicos,olismador,olismadora
  emb:olismal,olismar,olismatica,olismatico,olismo,olismos,oliza,olizaba,olizada,olizadas,olizado,olizados,olizan,olizando,olizar
  emb:olizaron,olizarse,olize,olizo,olo,rion,rionaria,rionarias,rionario,rionarios,riones eme:rger,rgida,rgidas,rgido,rgidos,rgiendo,rgieron,rgio
  emi:te,ten,tida,tidas,tido,tidos,tiendo,tieron,tio,tir emo:cional,cionales,ciones
  emp:adronamiento,adronamientos,agliflozina,astamiento,astamientos,aste,astes,ece,ecemos,eine,eines,eora,eorada,eoradas,eorado
  emp:eorados,eoramiento,eoramientos,eoran,eorando,eorar,eoraron,eoro,eza,ezaba,ezaban,ezada,ezadas,ezado,ezados,ezamos,ezan,ezando
  emp:ezar,ezara,ezaran,ezaria,ezarle,ezaron,ezarse,eze,ezo,iece,iecen,iemas,iematosa,iematosas,iematoso,iematosos,ieza,iezan,iezo
  emp:irico,iricos,lazamiento,lazamientos,lea,leada,leadas,leado,leados,lean,leando,lear,learon,leos,resa,resario,resarios,resas
  emp:uja,ujaba,ujada,ujadas,ujado,ujados,ujan,ujando,ujar,ujaron,ujarse,uje,ujo,ujon,ujones ena:ntyum
  enc:aja,ajada,ajadas,ajado,ajados,ajan,ajando,ajar,ajaron,ajo,amada,amadas,amado,amados,amamiento,amamientos,apsulada,apsuladas
  enc:apsulado,apsulados,arceracion,arceraciones,argo,argos,efalitis,efalomalacica,efalomalacicas,efalomalacico,efalomalacicos,enda
  enc:ende,enden,ender,enderse,endia,endida,endidas,endido,endidos,endiendo,endieron,endio,hufa,hufada,hufadas,hufado,hufados,hufan
  enc:hufando,hufar,hufaron,hufo,ia,ias,iende,ienden,ima,ontra,ontraba,ontraban,ontrada,ontradas,ontrado,ontrados,ontramos,ontran
  enc:ontrando,ontrar,ontrara,ontraran,ontraria,ontrarle,ontraron,ontrarse,ontre,ontremos,ontro,uadra,uadraba,uadrada,uadradas,uadrado
  enc:uadrados,uadran,uadrando,uadrar,uadraron,uadrarse,uadre,uadro,uentra,uentran,uentre,uentren,uentro,uentros,uesta,uestas
  end:ocardica,ocardicas,ocardico,ocardicos,ocardio,ocavitaria,ocavitarias,ocavitario,ocavitarios,ocrina,ocrinas,ocrino,ocrinologa
  end:ocrinologas,ocrinologia,ocrinologo,ocrinologos,ocrinos,odoncia,odoncias,odoncista,odoncistas,ofitica,ofiticas,ofitico,ofiticos
  end:ometriosica,ometriosicas,ometriosico,ometriosicos,oprotesica,oprotesicas,oprotesico,oprotesicos,oprotesis,orrectales,oscopias
  end:oscopica,oscopicas,oscopico,oscopicos,oteliales,otraqueal,otraqueales,ovenosa,ovenosas,ovenoso,ovenosos,urecimiento,urecimientos
  ene:rgia,rgias,rgica,rgicas,rgico,rgicos,ro
  enf:adada,adadas,adado,adados,erma,ermas,ermera,ermeras,ermero,ermeros,ermo,ermos,isema,isemas,isematosa,isematosas,isematoso
  enf:isematosos,istolarse,oque,oques,rente,ria,riada,riadas,riado,riados,rian,riando,riar,riaron,rio
  eng:loba,lobada,lobadas,lobado,lobados,loban,lobando,lobar,lobaron,lobo,rosa,rosaba,rosada,rosadas,rosado,rosados,rosan,rosando
  eng:rosar,rosaron,rosarse,rose,roso enl:ace,aces enm:ascara,ascarada,ascaradas,ascarado,ascarados,ascaran,ascarando,ascarar,ascararon,ascaro
  eno:jada,jadas,jado,jados,jo,jos,lica,licas,lico,licos,lismo enq:uistada,uistadas,uistado,uistados enr:ojecimiento,ojecimientos
  ens:alada,aladas,ambla,amblada,ambladas,amblado,amblados,amblan,amblando,amblar,amblaron,amblo,ancha,anchaba,anchada,anchadas
  ens:anchado,anchados,anchamiento,anchamientos,anchan,anchando,anchar,ancharon,ancharse,anche,ancho,eguida,ena,enada,enadas,enado
  ens:enados,enan,enando,enar,enaron,eno,ombrece,ombrecen,ombrecer,ombrecida,ombrecidas,ombrecido,ombrecidos,ombreciendo,ombrecieron ens:ombrecio
  ent:endamos,endemos,ender,endera,enderia,enderle,enderlo,enderse,endi,endia,endian,endida,endidas,endido,endidos,endiendo,endiera
  ent:endieran,endieron,endio,era,eras,erica,ericas,erico,ericos,erisima,erismo,eriza,erizo,erocolitis,erorresonancia,erorresonancias
  ent:erotac,esofito,esofitos,idad,idades,ienda,iendan,iende,ienden,iendo,ierro,ierros,onces,orno,ornos,raba,raban,rada,radas,rado
  ent:rados,ramos,ran,rando,rar,rara,raran,raria,rarle,raron,rarse,rega,regaba,regada,regadas,regado,regados,regan,regando,regar
  ent:regaron,regarse,rege,rego,regue,remezcla,remezclada,remezcladas,remezclado,remezclados,remezclan,remezclando,remezclar,remezclaron
  ent:remezclo,remos,ren,renador,renadora,renadoras,renadores,renamiento,renamientos,revista,revistas,ro,umecimiento,umecimientos
  env:ase,ases,enenamiento,enenamientos,ia,iaba,iaban,iada,iadas,iamos,ian,iando,iar,iara,iaran,iaria,iarle,iaron,iarse,iemos,ien
  env:io,ios,iuda,iudada,iudadas,iudado,iudados,iudan,iudando,iudar,iudaron,iudo
  eny:esa,esaba,esada,esadas,esado,esados,esan,esando,esar,esaron,esarse,ese,eso eos:inofila,inofilas,inofilia,inofilias,inofilo,inofilos
  epe:ndimoma,ndimomas
  epi:cardica,cardicas,cardico,cardicos,condilitis,condilo,condilos,demia,demial,demica,demicidad,demico,didimaria,didimarias,didimario
  epi:didimarios,didimo,didimos,fisaria,fisarias,fisario,fisarios,fisiolisis,fisis,gastricas,gastricos,lepsia,lepsias,leptica,lepticas
  epi:leptico,lepticos,leptiforme,leptiformes,nefrina,ploicas,ploicos,plon,plones,rrubicina,troclea,trocleas epl:erenona epo:c,ca,cas
  equ:ilibrada,ilibradas,ilibrado,ilibrados,ilibrio,ilibrios,imosis,imotica,imoticas,imotico,imoticos,ino,inos,ipada,ipadas,ipado
  equ:ipados,iparable,iparables,ipo,ipos,itacion,itaciones,ivalencia,ivalencias,ivocada,ivocadas,ivocado,ivocados,ivocando,ivocaron equ:ivoco,ivocos
  era:mos,n ere:s erg:e,ometria,ometrias eri:sipela,sipelas,tema,temas,tematosa,tematosas,tematoso,tematosos,tromicina,tropoyetina
  ero:sionada,sionadas,sionado,sionados,sionan,sionando,sionar,sionaron,sivas,sivos err:an,ando,ar,aron,onea,oneas,oneo,oneos
  eru:cto,ctos,pcion,pciones esa:s
  esc:afoides,alada,aladas,alas,aldadura,aldaduras,aleras,alofrio,alofrios,alones,amosa,amosas,amoso,amosos,anea,aneaba,aneada,aneadas
  esc:aneado,aneados,anean,aneando,anear,anearon,anearse,anee,aneo,anograma,anogramas,apular,apulares,apulario,apulohumeral,apulohumerales
  esc:ara,aras,asa,asas,asez,aso,asos,ayola,ayolaba,ayolada,ayoladas,ayolado,ayolados,ayolan,ayolando,ayolar,ayolaron,ayolarse,ayolas
  esc:ayole,ayolista,ayolistas,ayolo,ena,enas,ision,isiones,larece,larecen,larecer,larecida,larecidas,larecido,larecidos,lareciendo
  esc:larecieron,larecio,lerodermia,lerodermias,lerosa,lerosada,lerosadas,lerosado,lerosados,lerosas,lerosica,lerosico,lerosis,leroso
  esc:lerosos,lerotica,leroticas,lerotico,leroticos,olares,oliosis,oliotica,olioticas,oliotico,olioticos,opeta,opetas,opia,opias
  esc:oriacion,oriaciones,orpion,orpiones,otadura,otaduras,ozor,ozores,riba,ribamos,riban,ribe,riben,ribi,ribia,ribian,ribida,ribidas
  esc:ribido,ribidos,ribiendo,ribiera,ribieran,ribieron,ribimos,ribio,ribir,ribira,ribiria,ribirle,ribirse,ribo,rita,ritas,rito
  esc:ritos,rotal,rotales,roto,rotos,ucha,uchaba,uchaban,uchada,uchadas,uchado,uchados,uchamos,uchan,uchando,uchar,uchara,ucharan
  esc:ucharia,ucharle,ucharlo,ucharon,ucharse,uche,uchemos,uchen,ucho,uela,uelas,ultor,ultora,ultoras,ultores ese.ncia,ncial,nciales,ncias
  esf:enoidal,enoidales,enoides,era,eras,erica,ericas,erico,ericos,inter,interes,uerzo,uerzos esg:uince,uinces esm:erilada,erilado
  eso.fagica,fagicas,fagico,fagicos,fagogastrica,fagogastricas,fagogastrico,fagogastricos,fagograma,fagogramas,meprazol,s
  esp:aciador,aciadores,acio,acios,asmo,asmos,astica,asticas,asticidad,asticidades,astico,asticos,ecialidad,ecialidades,ecialista
  esp:ecialistas,ecie,ecies,ecifica,ecificas,ecifico,ecificos,ecimen,ecimenes,ectral,ectrales,ectro,ectros,eraba,eraban,erable,erables
  esp:erada,eradas,erado,erados,eramos,eran,erando,eranzas,erar,erara,eraran,eraria,erarle,eraron,erarse,eras,eremos,eren,ermiograma
  esp:ermiogramas,ero,esa,esas,iculacion,iculaciones,iculada,iculadas,iculado,iculados,inaca,inacas,inilla,inillas,inograma,inogramas
  esp:inosas,inoso,inosos,ira,iracion,iraciones,irada,iradas,irado,irados,iran,irando,irar,iraron,iratoria,iratorias,iritus,iro
  esp:irometria,irometrias,ironolactona,lenectomia,lenectomias,lenica,lenicas,lenico,lenicos,lenomegalia,lenomegalias,lenorrenal
  esp:lenorrenales,olon,olones,ondil,ondilitis,ondilo,ondiloartrosica,ondiloartrosicas,ondiloartrosico,ondiloartrosicos,ondiloartrosis
  esp:ondilodiscitis,ondilolisis,ondilolistesis,ondilosis,ondilotica,ondiloticas,ondilotico,ondiloticos,onja,onjas,ontanea,ontaneas
  esp:ontaneo,ontaneos,oradica,oradicas,oradico,oradicos,osa,osas,oso,osos,uma,umas,uto,utos
  esq:uema,uemas,ui,uiando,uies,uinas,uirla,uirlas,uizofrenia,uizofrenias ess:alud
  est:a,aba,abamos,aban,abilice,abilidad,abilidades,abiliza,abilizaba,abilizada,abilizadas,abilizado,abilizados,abilizan,abilizando
  est:abilizar,abilizaron,abilizarse,abilize,abilizo,able,ablece,ablecen,ablecer,ablecida,ablecidas,ablecido,ablecidos,ableciendo
  est:ablecieron,ablecio,ables,acionamiento,acionamientos,acionaria,acionarias,acionario,acionarios,aciones,adificacion,adificaciones
  est:adistica,adisticas,adistico,adisticos,ado,ados,ais,amos,an,ancia,ancias,andar,andares,ando,ar,ara,aran,aria,arian,as,atica
  est:aticas,atico,aticos,atina,atinas,ativo,ativos,atura,aturas,atus,e,eatosis,elar,elares,emos,en,enosa,enosada,enosadas,enosado
  est:enosados,enosan,enosando,enosar,enosaron,enoso,enotica,enoticas,enotico,enoticos,ereotaxia,ereotaxica,ereotaxico,eril,eriles
  est:erilice,erilidad,erilidades,eriliza,erilizaba,erilizada,erilizadas,erilizado,erilizados,erilizan,erilizando,erilizar,erilizaron
  est:erilizarse,erilize,erilizo,ernal,ernales,eroide,eroidea,eroideas,eroideo,eroideos,eroides,erotaxia,ertor,ertores,eticista
  est:eticistas,ibador,ibadora,ibadoras,ibadores,ilo,iloides,ilos,imaba,imables,imada,imadas,imado,imados,iman,imando,imar,imaron
  est:imarse,imo,imulador,imuladora,imuladoras,imuladores,imulo,imulos,ira,iraba,iraban,irada,iradas,irado,irados,iramiento,iramientos
  est:iramos,iran,irando,irar,irara,iraran,iraria,irarle,irarlo,iraron,irarse,ire,iremos,iren,iro,o,omatologia,ornudo,ornudos,os
  est:oy,rabismo,rabismos,rangulacion,rangulaciones,rangulada,ranguladas,rangulado,rangulados,recha,rechada,rechadas,rechado,rechados
  est:rechamiento,rechamientos,rechan,rechando,rechar,recharon,rechas,rechez,recho,rechos,rellada,relladas,rellado,rellados,renimiento
  est:renimientos,res,reses,riada,riadas,riado,riados,ribos,ricta,rictas,ricto,rictos,ructura,ructural,ructurales,ructuras,udia
  est:udiaba,udiaban,udiada,udiadas,udiado,udiados,udiamos,udian,udiando,udiante,udiantes,udiar,udiara,udiaran,udiaria,udiarle,udiaron
  est:udiarse,udie,udiemos,udien,upor,upores,uve,uviera,uvieran,uvieron,uvimos,uvo eta:mbutol,pa,pas
  eti:lica,licas,lico,licos,quetaba,quetada,quetadas,quetado,quetados,quetan,quetando,quetar,quetaron,quetarse,quetas,queto etm:oidal,oidales,oides
  etn:ia,ias,ica,icas,ico,icos eup:neica,neicas,neico,neicos eur:opea,opeas,opeo,opeos eut:irox,opica,opicas,opico,opicos
  eva:cuada,cuadas,cuado,cuados,cuan,cuando,cuar,cuaron,cuo,luaba,luable,luables,luacion,luaciones,luada,luadas,luado,luados,luan
  eva:luando,luar,luaron,luarse,luo eve:nto,ntos,ntracion,ntraciones,ntrada,ntrado,ntroplastia,rtida,rtidas,rtido,rtidos
  evi:dencian,denciaron,dencias,dencio,taba,table,tables,tada,tadas,tado,tados,tan,tando,tar,taron,tarse,to
  evo:ca,caba,cada,cadas,cado,cados,can,cando,car,caron,carse,ce,co,lucion,luciona,lucionaba,lucionada,lucionadas,lucionado,lucionados
  evo:lucionan,lucionando,lucionar,lucionaron,lucionarse,lucione,luciones,luciono,lutiva,lutivas,lutivo,lutivos
  exa:cerbada,cerbadas,cerbado,cerbados,cerban,cerbando,cerbar,cerbaron,cerbo,cta,ctas,ctitud,ctitudes,cto,ctos,minaba,minada,minadas
  exa:minado,minados,minan,minando,minar,minaron,minarse,mino,ntema,ntemas
  exc:arcelacion,avacion,avaciones,elente,elentes,entrica,entricas,entrico,entricos,epcion,epcional,epcionales,epciones,epto,esiva
  exc:esivas,esivo,esivos,eso,esos,lua,lue,luen,luia,luida,luidas,luido,luidos,luiendo,luieron,luio,luir,luirse,lusivas,lusivos
  exc:luye,luyen,luyendo,luyeron,luyo,retoras,retores,usas exe:nta,ntas,nto,ntos,resis,sposa,sposas exf:umador,umadora,umadoras,umadores
  exh:ala,alada,aladas,alado,alados,alan,alando,alar,alaron,alo,austiva,austivas,austivo,austivos,ibe,iben,ibida,ibidas,ibido,ibidos
  exh:ibiendo,ibieron,ibio,ibir
  exi:ga,gen,gencia,gencias,gia,gida,gidas,gido,gidos,giendo,gieron,gio,gir,girse,sten,stencia,stencias,stia,stida,stidas,stido
  exi:stidos,stiendo,stieron,stio,stir,stirse,to,tos,tosa,tosas,toso,tosos exm:arido,aridos,ujer,ujeres
  exo:doncia,doncias,fitica,fiticas,fitico,fiticos,ftalmos
  exp:ansiva,ansivas,ansivo,ansivos,ansor,ansores,areja,arejas,ectoracion,ectoraciones,ectorante,edida,edidas,edido,edidos,ediente
  exp:edir,eriencia,eriencias,erimentos,ide,iden,idiendo,idieron,idio,lantada,lantadas,lantado,lantados,lantan,lantando,lantar,lantaron
  exp:lica,licaba,licaban,licacion,licaciones,licada,licadas,licado,licados,licamos,lican,licando,licar,licara,licaran,licaria,licarle
  exp:licaron,licarse,lice,licita,licitas,licito,licitos,lico,liquemos,liquen,loraba,loracion,loraciones,lorada,loradas,lorado,lorados
  exp:loran,lorando,lorar,loraron,lorarse,loro,losiva,losivas,losivo,losivos,ondra,ondran,oner,onerse,onga,ongan,onia,onian,oniendo
  exp:orta,ortada,ortadas,ortado,ortados,ortan,ortando,ortar,ortaron,orto,osicion,osiciones,resa,resaba,resada,resadas,resado,resados
  exp:resan,resando,resar,resaron,resarse,resas,rese,resiones,reso,resos,uesta,uestas,uesto,uestos,use,usieron,usimos,uso
  ext:enda,ende,enden,ender,enderse,endia,endida,endidas,endido,endidos,endiendo,endieron,endio,ensa,ensas,ensibles,enso,ensoras
  ext:ensos,erna,ernas,erno,ernos,iende,ienden,irpa,irpaba,irpacion,irpaciones,irpada,irpadas,irpado,irpados,irpan,irpando,irpar
  ext:irparon,irparse,irpe,irpo,raa,racapsular,racapsulares,racciones,racraneal,racraneales,rae,raen,raer,raera,raeran,raerse,rahospitalaria
  ext:rahospitalario,raia,raian,raida,raidas,raido,raidos,raiendo,raieron,raiga,raigan,raio,raje,rajeron,rajimos,rajo,ramedulares
  ext:rana,ranas,ranjera,ranjeras,ranjeria,ranjerias,ranjero,ranjeros,rano,ranos,raordinaria,raordinarias,raordinario,raordinarios
  ext:rasistole,rasistoles,ravasaba,ravasacion,ravasaciones,ravasada,ravasadas,ravasado,ravasados,ravasan,ravasando,ravasar,ravasaron
  ext:ravasarse,ravaso,raviada,raviadas,raviado,raviados,rayendo,remas,remo,remos,rinseca,rinsecas,rinseco,rinsecos,ruida,ruidas
  ext:ruido,ruidos,ruir,ruye,ruyen,ruyendo,ruyeron,ruyo,uba,ubada,ubadas,ubado,ubados,uban,ubando,ubar,ubaron,ubo
  exu:dado,dados,dativa,dativas,dativo,dativos eye:ccion,cciones fab:ricas,ulas
  fac:eta,etaria,etarias,etario,etarios,etas,il,ilidad,ilidades,ilitaba,ilitada,ilitadas,ilitado,ilitados,ilitan,ilitando,ilitar
  fac:ilitaron,ilitarse,ilito,tible,tibles,tura,turada,turadas,turado,turados,turan,turando,turar,turaron,turas,turo,ultad,ultades
  fac:ultativa,ultativas,ultativo,ultativos faj:as
  fal:aces,ange,anges,angica,angicas,angico,angicos,az,das,lada,ladas,lado,lados,lando,laron,leca,lece,lecen,lecer,lecerse,lecia
  fal:lecida,lecidas,lecido,lecidos,leciendo,lecieron,lecimiento,lecimientos,lecio,lezca,lida,lidas,lido,lidos,lo,los,sa,sas,seamiento
  fal:seamientos,sos,ta,taba,tada,tadas,tado,tados,tan,tando,tante,tantes,tar,taron,tarse,tas,te,to fam:as,ilia,ilias
  far:inge,ingea,ingeas,ingeo,ingeos,inges,ingitis,maceutico,maceuticos,macia,macias,macologica,macologicas,macologico,macologicos far:macos
  fas:citis fat:iga,igada,igadas,igado,igados,igas fav:orece,orecen,orecer,orecida,orecidas,orecido,orecidos,oreciendo,orecieron,orecio fea:s
  feb:rero,ricula,riculas,ril
  fec:aloideo,aloideos,ha,haba,hada,hadas,hado,hados,han,hando,har,haron,harse,has,he,ho,unda,undacion,undaciones,undada,undadas
  fec:undado,undados,undan,undando,undar,undaron,undo
  fem:enina,eninas,enino,eninos,oropatelar,oropatelares,oropoplitea,oropopliteas,oropopliteo,oropopliteos,ororrotuliana,ororrotulianas
  fem:ororrotuliano,ororrotulianos fen:estrada,estradas,estrado,estrados,itoina,ofibrato,omeno,omenos,tanilo feo:cromocitoma,cromocitomas,s
  fer:iados,iante,iantes,ritinas,romagnetica,romagneticas,romagnetico,romagneticos,roso,roviaria,roviarias,roviario,roviarios,tilidad
  fer:tilidades,ula,ulas,uliza,ulizan,ulizando,ulizar,ulizaron,ulizo fes:tivo,tivos,toneada,toneadas,toneado,toneados fet:o,os
  fib:ratos,rilacion,rilaciones,rinolisis,roadiposa,roadiposas,roadiposo,roadiposos,roquistica,roquisticas,roquistico,roquisticos
  fib:rosa,rosas,roso,rosos,rotica,roticas,rotico,roticos fic:ha,has fid:eo,eos fig:uras
  fij:a,aba,ada,adas,ado,ador,adores,ados,an,ando,ar,aron,arse,as,e,o,os
  fil:ia,iada,iadas,iado,iados,ian,iando,iar,iaron,iforme,iformes,io,os,traciones,trado,trados,tro,tros
  fin:alice,alidad,alidades,aliza,alizaba,alizada,alizadas,alizado,alizados,alizan,alizando,alizar,alizaron,alizarse,alizo,ancia
  fin:anciacion,anciaciones,anciada,anciadas,anciado,anciados,ancian,anciando,anciar,anciaron,anciera,ancieras,anciero,ancieros fin:ancio,ca,cas,o
  fir:ma,maba,maban,mada,madas,mado,mados,mamos,man,mando,mar,mara,maran,maria,marle,maron,marse,mas,me,memos,men,mo
  fis:calia,calias,iatra,iatras,ica,icas,ico,icos,iologica,iologicas,iologico,iologicos,ioterapeuta,ioterapeutas,ioterapia,ioterapias
  fis:tular,tuliza,tulizada,tulizadas,tulizado,tulizados,tulizan,tulizando,tulizar,tulizaron,tulizo,tulosa,tulosas,tuloso,tulosos
  fis:ura,urada,uradas,urado,urados,uras fla:ca,cas,ccida,ccidas,ccido,ccidos,cida,cidas,cido,cidos,cos,quita,quito,tulencia,tulencias
  fle:bitica,biticas,bitico,biticos,bitis,bologia,botomia,co,cos,ma,mas,mon,mones,mosa,mosas,moso,mosos,xibilidad,xiona,xionaba
  fle:xionada,xionadas,xionado,xionados,xionan,xionando,xionar,xionaron,xionarse,xione,xiono,xora,xoras,xuras fli:ctenulares
  flo:culada,culadas,culado,culados,gisticas,gisticos,ridas,ridos flu:conazol,ctuaciones,orodesoxiglucosa,oxetina,teres,ticasona,ye fob:ia,ias
  foc:o,os fol:ico,iculares,leto,letos fon:asa,dos,endoscopio,endoscopios,iatria,tanera,taneras,tanero,taneros
  for:ense,enses,maba,maban,maciones,mada,madas,mado,mados,mamos,man,mando,mar,mara,maran,maria,marle,maron,marse,mas,memos,mo,mulario
  for:mularios,tuita,tuitas,tuito,tuitos,tunas,unculo,unculos fos:fatasa,fatasas,fomicina,foro,foros
  fot:ocopia,ocopiaba,ocopiada,ocopiadas,ocopiado,ocopiados,ocopian,ocopiando,ocopiar,ocopiaron,ocopiarse,ocopias,ocopie,ocopio
  fot:ografa,ografas,ografias,ografo,ografos,oterapia
  fra:casada,casadas,casado,casados,caso,casos,ccion,ccionamiento,cciones,cturada,cturadas,cturado,cturados,cturando,cturaron,gil
  fra:gilidad,gilidades,gmentacion,gmentaciones,gmentaria,gmentarias,gmentario,gmentarios,gmento,gmentos,nja,njas,se,ses
  fre:cuencia,cuencias,cuente,cuentes,na,naba,nada,nadas,nado,nados,nan,nando,nar,naron,narse,ne,no,nos,sa,sas fri:a,jol,joles,o,os fro:tis
  fru:tas,tera,teras,teros,tilla,tillas fue.gos,ra,ran,ron,rza,rzas,se fug:aces,az fui:mos,ste
  fum:aba,aban,ada,adas,ado,ador,adora,adoras,adores,ados,amos,an,ando,ar,ara,aran,aria,arle,arlo,aron,arse,emos,en,o
  fun:cionada,cionadas,cionado,cionados,cionamiento,cionamientos,cionando,cionante,cionario,cionarios,cionaron,dacion,daciones,dada
  fun:dadas,dado,dados,damento,damentos,das,duplicatura,duplicaturas,gica,gicas,gico,gicos,giforme fur:gon,gones,goneta,gonetas
  fus:il,iles,iona,ionada,ionadas,ionado,ionados,ionan,ionando,ionar,ionaron,iono fut:bol,boles,bolista,bolistas,ura,uras,uro,uros gaf:a,as
  gal:actorrea,actorreas,io,letas,linas,los gam:magrafica,magraficas,magrafico,magraficos,mapatia
  gan:aba,aban,ada,adas,adera,aderas,adero,aderos,ado,ados,amos,an,ancias,ando,ar,ara,aran,aria,arle,arlo,aron,arse,emos,en,glionar
  gan:glionares,grena,grenas,grenosa,grenosas,grenoso,grenosos gar:aje,ajes,antia,antias,banzos,ganta,gantas,rapata,rapatas
  gas:a,as,eosa,eosas,eoso,eosos,ometria,ometrias,to,tos,trectomia,trectomias,trica,tricas,tricismo,trico,tricos,troenterologa,troenterologas
  gas:troenterologia,troenterologo,troenterologos,troesofagica,troesofagicas,troesofagico,troesofagicos,tronoma,tronomia,tronomica
  gas:tronomico,tronomo,troplastia,trostomia,trostomias,trovascular gat:os gel:o gem:elar,elares,fibrozilo
  gen:eraciones,erada,eradas,erado,eradores,erados,eralista,eralistas,eraliza,eralizada,eralizadas,eralizado,eralizados,eralizan
  gen:eralizando,eralizar,eralizaron,eralizo,erando,eraron,eras,ero,eros,etica,eticas,etico,eticos,etista,etistas,itourinaria,itourinarias
  gen:itourinario,itourinarios,tamicina geo:da,das
  ger:encia,encias,ente,entes,iatra,iatras,iatrica,iatricas,iatrico,iatricos,minal,minales,minomatosa,minomatosas,minomatoso,minomatosos
  ges:tacion,taciones,tada,tadas,tado,tados,tan,tando,tante,tantes,tar,taron,tion,tiona,tionada,tionadas,tionado,tionados,tionan
  ges:tionando,tionar,tionaron,tiono,to,tos gib:a,osidad,osidades gig:ante,antes gim:nasia,nasias,nasio,nasios
  gin:ecologa,ecologas,ecologia,ecologica,ecologicas,ecologico,ecologicos,ecologo,ecologos,ecomastia,ecomastias
  gir:a,aba,aban,ada,adas,ado,ados,al,ales,amos,an,ando,ar,ara,aran,aria,arle,arlo,aron,arse,e,emos,en,ese,o
  gla:ndulares,rgina,sgowes,ucomatosa,ucomatosas,ucomatoso,ucomatosos gli:benclamida,clazida,mepirida
  glo:bo,bos,bulosa,bulosas,buloso,bulosos,tica,ticas,tico,ticos glu:cemia,cemias,cometro,cometros,cosa,cosado,cosados,cosas,tea,teas
  gob:ierno,iernos goc:e,es gol:pe,pea,peada,peadas,peado,peados,pean,peando,pear,pearon,pecito,peo,pes gom:a,as,osa,osas,oso,osos
  gon:algia,algias,artrosis gor:das,dita,dito,dos got:as,eo,eos,osa,osas,oso,osos
  gra:ba,baba,bada,badas,bado,badora,badoras,bados,bando,bar,baron,barse,be,bo,duacion,duaciones,fica,ficas,fico,ficos,mo,mos,nadas
  gra:nito,nitos,njas,nulacion,nulaciones,nulomatosa,nulomatosas,nulomatoso,nulomatosos,pa,pas,sa,sas,tuita,tuitas,tuito,tuitos
  gra:vitacional,vitacionales gri:etas,pal,pales,pe,taba,tada,tadas,tado,tados,tan,tando,tar,taron,tarse,te,to,tos gro:sera,seras,sero,seros
  gru:a,as,esa,esas,esos,ista,istas,pal,pales,po,pos
  gua:nte,ntes,rdaba,rdada,rdadas,rdados,rdan,rdando,rdar,rdaron,rdarse,rdas,rde,rderia,rderias,rdias,rdo
  gui:a,aba,ado,ados,an,ando,ar,aron,arse,as,e,o,sante,santes gul:as
  gus:taba,taban,tada,tadas,tado,tados,tamos,tan,tando,tar,tara,taran,taria,tarle,tarlo,taron,tarse,te,temos,ten,to,tos
  hab:eis,er,ia,iamos,ian,ias,ido,iendo,il,iles,itacion,itaciones,ito,itos,la,laba,laban,lada,ladas,lado,lados,lamos,lan,lando,lar
  hab:lara,laran,laria,larle,laron,larse,las,le,lemos,len,lo,ra,ran,ria,rian hac:e,emos,en,er,erle,erlo,erse,hazo,hazos,ia,iamos,ian,iendo
  hag:a,ale,alo,amos,an,ase,o hal:la,laba,lada,ladas,lado,lados,lan,lando,lar,laron,larse,lazgo,lazgos,lo
  ham:artomatosa,artomatosas,artomatoso,artomatosos,ato,atos har:emos,ia,inas,monicos hay:amos,an hec:ha,has,ho,hos
  hel:ados,icoidales,icoptero,icopteros,ipuerto,ipuertos
  hem:angiomatosa,angiomatosas,angiomatoso,angiomatosos,artros,atites,atocritos,atofaga,atofago,atogena,atogenas,atogeno,atogenos
  hem:atologa,atologas,atologica,atologicas,atologico,atologicos,atologo,atologos,atoquecia,atoquecias,atoquistica,atoquisticas
  hem:atoquistico,atoquisticos,atosis,atoxilina,atozoario,bra,bras,iparesia,iparesias,iplejia,iplejias,iplejica,iplejicas,iplejico
  hem:iplejicos,isferica,isfericas,isferico,isfericos,ocultivo,ocultivos,odialisis,odinamica,odinamicas,odinamico,odinamicos,ofilia
  hem:ofilias,oglobina,oglobinas,ograma,ogramas,oneumotorax,opatia,operitoneo,operitoneos,optisis,orragiada,orragiadas,orragiado
  hem:orragiados,orragiando,orragiaron,orragica,orragicas,orragico,orragicos,orroida,orroisa,orroo,oterapia,oterapias,otorax,otoraxes
  hep:ariniza,arinizan,arinizando,arinizar,arinizaron,arinizo,atectomia,atectomias,atica,aticas,atizacion,atocarcinoma,atocarcinomas
  hep:atologia,atomegalia,atomegalias,atopatia,atopatias
  her:bicida,bicidas,edada,edadas,edados,edan,edando,edar,edaron,editaria,editarias,editario,editarios,edo,ida,idas,idita,ido,idos
  her:ir,mana,manas,manastro,manastros,manita,manitas,manito,manitos,mano,niacion,niaciones,niada,niadas,niado,niados,nian,niando
  her:niar,niaria,niario,niaron,nica,nico,nio,nioplastia,niorrafia,niorrafias,niosa,nioso,nista,oina,oinas,petica,peticas,petico her:peticos
  het:eroecoica,eroecoicas,eroecoico,eroecoicos,erogenea,erogeneas,erogeneo,erogeneos hia:lina,linas,lino,linos,luronico,luronicos,to,tos hib:or
  hic:iera,ieran,ieron,imos
  hid:atidica,atidicas,atidico,atidicos,atidosis,rata,rataba,rataban,ratacion,rataciones,ratada,ratadas,ratado,ratados,ratamos,ratan
  hid:ratando,ratar,ratara,rataran,rataria,ratarle,ratarlo,rataron,ratarse,rate,ratemos,raten,rato,rica,ricas,rico,ricos,roaerea
  hid:roaereas,roaereo,roaereos,rocarburo,rocefala,rocefalia,rocefalias,rocefalo,rocele,roceles,roclorato,roclorica,roclorico,roclorotiazida
  hid:rocortisona,roferol,ronefrosis,ronefrotica,ronefroticas,ronefrotico,ronefroticos,roneumotorax,roneumotoraxes,rosalpinx,rosoluble
  hid:rosolubles,rotorax,roxicloroquina hie:lo,los,rbas,re,ren hig:ienica,ienicas,ienico,ienicos hij:a,as,astra,astras,astro,astros,o,os
  hil:eras,iar,iares,io,ios hin:chada,chadas,chado,chados,chazon,chazones
  hip:eractividad,eraguda,eragudas,eragudo,eragudos,eraireada,eraireadas,eraireado,eraireados,eratenuacion,eratenuaciones,ercalcemia
  hip:ercalcemias,ercapnias,ercaptacion,ercaptaciones,ercaptante,ercaptantes,ercolesterolemia,ercolesterolemias,erdensa,erdensas
  hip:erdensidad,erdensidades,erdenso,erdensos,erdulia,erecogenica,erecogenicas,erecogenicidad,erecogenicidades,erecogenico,erecogenicos
  hip:erecoica,erecoicas,erecoico,erecoicos,erglucemia,erglucemias,ericinea,ericineo,erico,erinsuflacion,erinsuflaciones,erintensa
  hip:erintensas,erintensidad,erintensidades,erintenso,erintensos,ermetabolica,ermetabolicas,ermetabolico,ermetabolicos,ermetropias
  hip:erostotica,erostoticas,erostotico,erostoticos,erparatiroidismo,erparatiroidismos,erplasia,erplasias,erplasica,erplasicas,erplasico
  hip:erplasicos,erpotasemia,erpotasemias,ersensibilidad,ersensibles,ertensa,ertensas,ertension,ertensiones,ertenso,ertensos,ertermia
  hip:ertiroidismo,ertiroidismos,ertonica,ertonicas,ertonico,ertonicos,ertrofia,ertrofiarse,ertrofias,ertrofica,ertroficas,ertrofico
  hip:ertroficos,ervascular,ervasculares,ervascularizacion,erventilacion,erventilaciones,ica,icas,notico,noticos,oacusia,oacusias
  hip:ocampo,ocampos,ocaptacion,ocaptaciones,ocaptante,ocaptantes,odensa,odensas,odensidad,odensidades,odenso,odensos,odermica,odermico
  hip:odromo,oecogenica,oecogenicas,oecogenico,oecogenicos,oecoica,oecoicas,oecoico,oecoicos,oestesia,oestesias,ofaringea,ofaringeas
  hip:ofaringeo,ofaringeos,ofisario,ofisarios,ogastrica,ogastricas,ogastrico,ogastricos,oglucemia,oglucemias,ointensa,ointensas
  hip:ointensidad,ointensidades,ointenso,ointensos,ometabolica,ometabolicas,ometabolico,ometabolicos,onatremia,onatremias,opituitarismo
  hip:oplasias,oplasica,oplasicas,oplasico,oplasicos,orexia,orexias,os,otalamo,otalamos,otensa,otensas,otension,otensiones,otenso
  hip:otensos,otiroidismo,otiroidismos,otonica,otonicas,otonico,otonicos,ovascular,ovasculares,oventilacion,oventilaciones,oventilada
  hip:oventiladas,oventilado,oventilados,oxica,oxicas,oxico,oxicos hir:iendo,ieron,io
  his:terectomia,terectomias,teriforme,teriformes,terologia,tologia,tologias,tologica,tologicas,tologico,tologicos,tologo,toria
  his:toriales,torias,torico,toricos hiz:o hoc:es hog:ares,uera,ueras hoj:a,as hol:a hom:bre,bres,ogenea,ogeneas,ogeneo,ogeneos
  hon:gos,orario,orarios hor:a,aria,arias,ario,arios,as,migueo,migueos,monoterapia,monoterapias,quilla,quillas
  hos:pitalaria,pitalarias,pitalario,pitalarios,pitalizacion,pitalizaciones,pitalizada,pitalizadas,pitalizado,pitalizados,til
  hub:iera,ieran,ieron,iese,o hue:ca,co,cos,lla,llas,rfana,rfanas,rfano,rfanos,vo,vos hui:da,das,do,dos,r
  hum:ana,anas,anitaria,anitarias,anitario,anitarios,ano,anos,eda,edad,edades,edas,edo,edos,eras,os
  hun:dida,didas,dido,didos,diendo,dieron,dimiento,dimientos,dio,dir huy:e,en,endo,eron,o iam:cest iat:rogena,rogenas,rogeno,rogenos iba:mos,n,s
  ibs:alut ibu:profeno,profenos ict:erica,ericas,ericia,ericias,erico,ericos
  ide:acion,aciones,ntica,nticas,ntico,nticos,ntidad,ntidades,ntifica,ntificaba,ntificables,ntificaciones,ntificada,ntificadas,ntificado
  ide:ntificados,ntifican,ntificando,ntificar,ntificaron,ntificarse,ntifice,ntifico,ntifique idi:oma,omas,omatica,opatica,opaticas,opatico,opaticos
  ido:neas,neos iec:a ign:orante igu:al,aldad,aldades,ales,alito ile:gal,gales,gible,gibles,o,ocolicos,ones,os,ostomia,ostomias
  ili:mitada,mitadas,mitado,mitados ilo:calizable,calizables ilu:sion,siones ima:genologia,ginologia,nes imb:ricada,ricadas,ricado,ricados
  imp:acta,actada,actadas,actado,actados,actan,actando,actar,actaron,acto,actos,eda,eden,edia,edida,edidas,edido,edidos,ediendo
  imp:edieron,edio,edir,edirse,ide,iden,idiendo,idieron,idio,lantaciones,lantada,lantadas,lantado,lantados,lantan,lantando,lantaron
  imp:lantologia,lica,licacion,licaciones,licada,licadas,licado,licados,lican,licando,licar,licaron,licita,licitas,licito,licitos
  imp:lico,ona,one,onen,oner,onerse,onia,onida,onidas,onido,onidos,oniendo,onieron,onio,ortada,ortadas,ortado,ortados,ortan,ortando
  imp:ortar,ortaron,orto,osibilidad,osibilidades,osibilitada,osibilitadas,osibilitado,osibilitados,osibilitan,osibilitando,osibilitar
  imp:osibilitaron,osibilito,osible,osibles,otencia,otencias,recisa,recisas,reciso,recisos,regna,regnada,regnadas,regnado,regnados
  imp:regnan,regnando,regnar,regnaron,regno,resa,resas,rescindible,rescindibles,resion,resiona,resionaba,resionada,resionadas,resionado
  imp:resionados,resionan,resionando,resionar,resionaron,resiones,resiono,reso,resora,resoras,resos,revista,revistas,revisto,revistos
  imp:rimen,rimia,rimida,rimidas,rimido,rimidos,rimiendo,rimieron,rimio,rimir,rimirse,rocedente,rocedentes,ronta,rontada,rontadas
  imp:rontado,rontados,rontan,rontando,rontar,rontaron,rontas,ronto,rudente,uesto,ulso,ulsos ims:s
  ina:cabada,cabadas,cabado,cabados,ceptable,ceptables,ctiva,ctivas,ctivo,ctivos,decuada,decuadas,decuado,decuados,lterada,lteradas
  ina:lterado,lterados,petencia,petencias,plazable,propiada,propiadas,propiado,propiados
  inc:apaces,apacidad,apacidades,apacita,apacitada,apacitadas,apacitado,apacitados,apacitan,apacitando,apacitar,apacitaron,apacito
  inc:apaz,arcerada,arceradas,arcerado,arcerados,endio,endios,idencia,idencias,ierta,iertas,ierto,iertos,ipiente,isivo,isivos,linaba
  inc:linacion,linaciones,linada,linadas,linado,linados,linan,linando,linar,linaron,linarse,lino,luida,luidas,luido,luidos,luir
  inc:lusiva,lusivas,lusive,lusivo,lusivos,luso,luye,luyen,luyendo,luyeron,luyo,oercible,oercibles,olaborador,olaboradora,olaboradoras
  inc:olaboradores,omoda,omodas,omodo,omodos,ompleta,ompletas,ompleto,ompletos,ontinencia,ontinencias,orporacion,orporaciones,orrecta
  inc:orrectas,orrecto,orrectos,rementos,urvacion,urvaciones
  ind:apamida,emne,emnes,entacion,entaciones,entada,entadas,entado,entados,ependencia,ependencias,ependiente,ependientes,ica,icaba
  ind:icaban,icacion,icaciones,icada,icadas,icado,icados,icamos,ican,icando,icar,icara,icaran,icaria,icarle,icaron,icarse,icativa
  ind:icativas,icativo,icativos,ico,iferente,iferentes,igente,igentes,iquemos,iquen,istinguible,istinguibles,ividuo,ividuos,olor
  ind:olora,oloras,oloro,oloros,ucia,ucian,ucida,ucidas,ucido,ucidos,uciendo,ucir,ucira,uciran,ucirse,uje,ujeron,ujimos,ujo,uzca ind:uzcan
  ine:fectiva,fectivas,fectivo,fectivos,ficaces,ficaz,ludible,ludibles,quivoca,quivocas,quivoco,quivocos,specifica,specificas,specifico
  ine:specificos,sperada,speradas,sperado,sperados,stabilidad,stabilidades,stable,stables,xacta,xactas,xacto,xactos,xistente
  inf:ancia,ancias,antil,artar,eccion,ecciones,ecciosa,ecciosas,eccioso,ecciosos,ecta,ectada,ectadas,ectado,ectados,ectan,ectando
  inf:ectar,ectaron,ecto,ectologia,eroexterna,eroexterno,erointerna,erointerno,ertilidad,ertilidades,iltra,iltraciones,iltrada,iltradas
  inf:iltrado,iltrados,iltrando,iltrante,iltrantes,iltraron,iltro,ima,imas,imo,imos,lamacion,lamaciones,lamada,lamadas,lamado,lamados
  inf:lamatoria,lamatorias,lamatorio,lamatorios,luencia,luencias,luida,luidas,luido,luidos,luir,luye,luyen,luyendo,luyeron,luyo
  inf:ormaba,ormaban,ormacion,ormaciones,ormada,ormadas,ormado,ormados,ormamos,orman,ormando,ormar,ormara,ormaran,ormaria,ormarle
  inf:ormaron,ormarse,ormatico,ormaticos,ormemos,ormen,ormo,racentimetrica,racentimetricas,racentimetrico,racentimetricos,raescapulares
  inf:raespinosa,raespinosas,raespinoso,raespinosos,raesplenica,raesplenicas,raesplenico,raesplenicos,rahiliar,rahiliares,rahioidea
  inf:rahioideas,rahioideo,rahioideos,ramesocolica,ramesocolicas,ramesocolico,ramesocolicos,rapoplitea,rapopliteas,rapopliteo,rapopliteos
  inf:recuente,recuentes,unde,unden,undida,undidas,undido,undidos,undiendo,undieron,undio,undir
  ing:eniera,enieras,enieria,eniero,enieros,eren,eria,erida,eridas,erido,eridos,eriendo,erieron,erio,erir,erirse,esta,estas,iere
  ing:ieren,iriendo,irieron,irio,le,resa,resaba,resada,resadas,resado,resados,resan,resando,resar,resaron,resarse,rese,reso,resos
  ing:uinoescrotal,uinoescrotales,urgitacion,urgitaciones
  inh:alaba,alada,aladas,alado,alador,aladores,alados,alan,alando,alar,alaron,alarse,alo,omogenea,omogeneas
  ini:ciada,ciadas,ciado,ciados,cialmente,ciando,ciaron,ciativa,ciativas,cio,cios
  inj:erta,ertada,ertadas,ertado,ertados,ertan,ertando,ertar,ertaron,erto,ertos,usta,ustas,usto,ustos
  inm:adura,aduras,aduro,aduros,ediata,ediatas,ediato,ediatos,igrante,inente,inentes,ovil,oviles,ovilice,oviliza,ovilizaba,ovilizacion
  inm:ovilizaciones,ovilizada,ovilizadas,ovilizado,ovilizados,ovilizan,ovilizando,ovilizar,ovilizaron,ovilizarse,ovilize,ovilizo
  inm:une,unes,unitaria,unitarias,unitario,unitarios,unizacion,unocomprometida,unocomprometidas,unocomprometido,unocomprometidos
  inm:unodeficiencia,unodeficiencias,unodepresion,unodepresiones,unodeprimida,unodeprimidas,unodeprimido,unodeprimidos,unoglobulina
  inm:unoglobulinas,unosupresion,unosupresiones,unosupresor,unosupresora,unosupresoras,unosupresores,unosuprimida,unosuprimidas
  inm:unosuprimido,unosuprimidos,unoterapia,unoterapias inn:ecesaria,ecesarias,ecesario,ecesarios ino:cua,cuas,cuo,cuos
  inq:uieta,uietas,uieto,uietos,uietud,uietudes
  ins:atisfaccion,atisfacciones,atisfactoria,atisfactorias,atisfactorio,atisfactorios,criben,cribiendo,cribieron,cribio,cribir,cripcion
  ins:cripciones,crita,critas,crito,critos,ecticida,ecticidas,ecto,ectos,egura,eguras,eguridad,eguridades,eguro,eguros,erta,ertada
  ins:ertadas,ertado,ertados,ertan,ertando,ertar,ertaron,erto,idiosa,idiosas,idioso,idiosos,ignificante,inua,inuada,inuadas,inuado
  ins:inuados,inuan,inuando,inuar,inuaron,inuo,isten,istencia,istencias,istia,istida,istidas,istido,istidos,istiendo,istieron,istio
  ins:istir,istirse,omnio,omnios,pecciones,pirada,piradas,pirado,pirados,piran,pirando,pirar,piraron,piratoria,piratorias,tala,talaba
  ins:talacion,talaciones,talada,taladas,talado,talados,talan,talando,talar,talaron,talarse,tale,talo,tancia,tancias,tila,tilada
  ins:tiladas,tilado,tilados,tilan,tilando,tilar,tilaron,tilo,tituciones,tituto,titutos,truccion,trucciones,trumentos,uficiencia
  ins:uficiencias,uficiente,uficientes,uflacion,uflaciones,uflada,ufladas,uflado,uflados,ulina,ulinas
  int:acta,actas,acto,actos,egraba,egraciones,egrada,egradas,egrado,egrados,egran,egrando,egrar,egraron,egrarse,egras,egro,egros
  int:electual,electuales,eligente,eligentes,encion,encional,encionales,enciones,endencia,endencias,ensa,ensas,ensidad,ensidades
  int:ensivas,ensivista,ensivistas,ensivo,ensivos,enso,ensos,enta,entaba,entaban,entada,entadas,entado,entados,entamos,entan,entando
  int:entar,entara,entaran,entaria,entarle,entaron,entarse,ente,entemos,enten,ento,entos,eraortocava,eraortocavas,erapofisaria,erapofisarias
  int:erapofisario,erapofisarios,ercambio,ercambios,ercarpiana,ercarpianas,ercarpiano,ercarpianos,erconsulta,erconsultaba,erconsultada
  int:erconsultadas,erconsultado,erconsultados,erconsultan,erconsultando,erconsultar,erconsultaron,erconsultarse,erconsultas,erconsulte
  int:erconsulto,eresada,eresadas,eresado,eresados,eresan,eresando,eresante,eresar,eresaron,erescapulares,ereses,eresfinteriana
  int:eresfinterianas,eresfinteriano,eresfinterianos,erfacetaria,erfacetarias,erfacetario,erfacetarios,erfalangica,erfalangicas
  int:erfalangico,erfalangicos,erfase,erfases,erferida,erferidas,erferido,erferidos,erferir,erfiere,erfieren,erfiriendo,erfirieron
  int:erfirio,erfono,erfonos,erinas,erinos,ermedia,ermedias,ermedio,ermedios,ermitente,ermitentes,ernacion,ernacionales,ernaciones
  int:ernamiento,ernamientos,ernista,ernistas,erposiciones,erpretaba,erpretacion,erpretaciones,erpretada,erpretadas,erpretado,erpretados
  int:erpretan,erpretando,erpretar,erpretaron,erpretarse,erpreto,erroga,errogaba,errogada,errogadas,errogado,errogados,errogan,errogando
  int:errogar,errogaron,errogarse,errogo,errogue,errumpa,errumpe,errumpen,errumpia,errumpida,errumpidas,errumpido,errumpidos,errumpiendo
  int:errumpieron,errumpio,errumpir,errumpirse,errupcion,errupciones,ersticial,ersticiales,ertrocanterica,ertrocantericas,ertrocanterico
  int:ertrocantericos,ervalos,ervena,ervencionismo,ervencionista,ervencionistas,ervendra,ervendran,ervene,ervenen,ervenga,ervengan
  int:ervenia,ervenian,ervenida,ervenidas,ervenido,ervenidos,erveniendo,ervenieron,ervenio,ervenirse,erviene,ervienen,erviniendo
  int:ervinieron,ervinimos,ervino,imidad,imidades,olerancia,olerancias,oxicacion,oxicaciones,racanales,racapsular,racapsulares,racraneal
  int:racraneales,radermica,radermicas,radermico,radermicos,rahospitalaria,rahospitalario,ramedulares,raoperatoria,raoperatorias
  int:raoperatorio,raoperatorios,raparenquimatosa,raparenquimatosas,raparenquimatoso,raparenquimatosos,raselar,raselares,ratecales
  int:rauterinos,ravenosa,ravenosas,rinseca,rinsecas,rinseco,rinsecos,roduccion,roducciones,roducen,roducia,roducian,roducida,roducidas
  int:roducido,roducidos,roduciendo,roducir,roducira,roduciran,roducirse,roduje,rodujeron,rodujimos,rodujo,roduzca,roduzcan,ubaba
  int:ubacion,ubada,ubadas,ubado,ubados,uban,ubando,ubar,ubaron,ubarse,ubo,ususcepcion,ususcepciones inu:sual,suales,til,tilizable,tilizables
  inv:ada,aden,adia,adida,adidas,adido,adidos,adiendo,adieron,adio,adir,adirse,aginaciones,aginada,aginadas,aginado,aginados,alida
  inv:alidas,alideces,alidez,alido,alidos,asiva,asivas,asivo,asivos,erosimil,erosimiles,ersas,ersos,ertida,ertidas,ertido,ertidos
  inv:ertir,estigador,estigadora,estigadoras,estigadores,iable,iables,ierte,ierten,irtiendo,irtieron,irtio,itado,itados,olucra,olucrada
  inv:olucradas,olucrado,olucrados,olucran,olucrando,olucrar,olucraron,olucro,oluntaria,oluntarias
  iny:eccion,ecciones,ecta,ectaba,ectaban,ectables,ectada,ectadas,ectado,ectados,ectamos,ectan,ectando,ectar,ectara,ectaran,ectaria
  iny:ectarle,ectaron,ectarse,ecte,ectemos,ecten,ecto,ector,ectores iom:a ipr:atropio ira:n,s iri:a,an
  irr:adia,adiaba,adiacion,adiaciones,adiada,adiadas,adiado,adiados,adian,adiando,adiar,adiaron,adiarse,adio,eductible,eductibles
  irr:egularidad,egularidades,elevante,esecable,esecables,igada,igadas,igado,igados,igan,igando,igar,igaron,igo,itabilidad,itativa
  irr:itativas,itativo,itativos isa:pre,pres isf:as
  iso:centro,centros,densa,densas,denso,densos,ecogenica,ecogenicas,ecogenico,ecogenicos,intensa,intensas,intensidad,intensidades
  iso:intenso,intensos,niacida,sorbida
  isq:uemia,uemias,uemica,uemicas,uemico,uemicos,uiatica,uiaticas,uiatico,uiaticos,uion,uiones,uiorrectal,uiorrectales,uiotibial isq:uiotibiales
  iss:emym,ste itr:aconazol iva:bradina ive:rmectina ivr:s izd:a,o izq:da,do jab:on,ones jaq:ueca,uecas jar:abe,abes,dinera,dineras,dineros jef:e,es
  jer:inga,ingas,inguilla,inguillas jor:nada,nadas,nalera,naleras,nalero,naleros jov:en,enes joy:as jua:nete,netes
  jub:ila,ilacion,ilaciones,iladas,ilado,ilados,ilan,ilando,ilar,ilaron,ilo jud:ia,ias jue:ces,ga,gan,go,gos,gue,guen,ves
  jug:aba,aban,ada,adas,ado,ados,amos,ando,ar,ara,aran,aria,arle,arlo,aron,arse,os,ue,uemos,uete,uetes jui:cio,cios
  jun:io,tada,tadas,tado,tados,tan,tando,tar,taron,tas,to jur:idica,idicas,idico,idicos
  jus:tifica,tificaba,tificaciones,tificada,tificadas,tificado,tificados,tifican,tificando,tificante,tificantes,tificar,tificaron
  jus:tificarse,tifice,tifico,tifique,tos juv:enil,entud,entudes juz:gado,gados ket:oprofeno,orolaco khe:res kil:ogramo,ogramos
  lab:erintica,erinticas,erintico,erinticos,io,ios,orable,orables,orada,oradas,orado,orados,oral,orales,oran,orando,orar,oraron
  lab:oratorio,oratorios,oro
  lac:eraciones,osamida,tada,tadas,tado,tados,tan,tancia,tancias,tando,tante,tantes,tar,taron,tatos,tea,teas,teo,teos,tosa,tosas lac:tulosa
  lad:rillo,rillos lag:anas,rima,rimales,rimas lam:inectomia,inectomias,para,paras
  lan:gostino,gostinos,reotido,soprazol,zada,zadas,zado,zados,zan,zando,zar,zaron lap:aroscopica,aroscopicas,aroscopico,aroscopicos,arotomia,so,sos
  lar:ga,gas,gos,ingea,ingeas,ingeo,ingeos,ingitis,ingoligia,ingologo,ingoscapia,ingoscopio las:tima,timas
  lat:as,eralidad,eralidades,eraliza,eralizan,eralizando,eralizar,eralizaron,eralizo,ido,idos
  lav:aba,aban,abo,abos,adas,ado,ados,amos,anderia,anderias,ando,ara,aran,aria,arle,arlo,aron,arse,emos,o lax:ante,antes,itud,itudes lea:les,mos
  lec:hes,hugas,tor,tores,tura,turas lee:mos,ra,ria,rle,rlo,rse lef:lunomida
  leg:aliza,alizan,alizando,alizar,alizaron,alizo,ana,anas,rado,rados,umbre,umbres lei:an,das,do,dos,endo,eron,o lej:ana,anas,ano,anos,ia,ias,itos,os
  len:adora,adoras,adores,as,gua,guaje,guajes,guas,ta,tas,ticular,ticulares,tilla,tillas,titud,titudes,to,tos lep:tomeningeo,tomeningeos
  les:ionada,ionadas,ionado,ionados,ionan,ionando,ionar,ionaron let:al,ales
  leu:cemia,cemias,cemica,cemicas,cemico,cemicos,coaraiosica,coaraiosicas,coaraiosico,coaraiosicos,coaraiosis,cocitaria,cocitarias
  leu:cocitario,cocitarios,cocitemia,cocito,cocitos,cocitosis,cofea,cofeo,copatia,copatias,copenias,coplaquia,correa,prorelina
  lev:anta,antaba,antaban,antada,antadas,antado,antados,antamos,antan,antando,antar,antara,antaran,antaria,antarle,antaron,antarse
  lev:ante,antemos,anten,antese,anto,emente,obupivacaina,ocetirizina,ofloxacino,otiroxina lex:atin ley:endo,era,eran,eron,o
  lib:ertades,rera,reras,reros lic:encia,enciada,encias,enciatura,eo,eos,ita,itada,itadas,itado,itados,itan,itando,itar,itaron,ito,ores
  lid:ocaina,ocainas lie:nal,nales
  lig:adura,aduras,amentaria,amentarias,amentario,amentarios,amentoplastia,amentoplastias,amentosa,amentosas,amentoso,amentosos
  lig:an,aron,era,eramente,eras,ero,eros,o
  lim:itaba,itada,itadas,itado,itados,itan,itando,itar,itaron,itarse,ito,pia,piaba,piaban,piada,piadas,piado,piador,piadora,piadoras
  lim:piadores,piados,piamos,pian,piando,piar,piara,piaran,piaria,piarle,piaron,piarse,pias,pie,piemos,pien,pieza,piezas,pio,pios
  lin:agliptina,aje,ajes,eal,eales,fadenectomia,fadenectomias,fatica,faticas,fatico,faticos,focito,focitos,foma,fomas lio:s
  lip:asa,asas,odistrofia,odistrofias,oideo,oideos,omatosa,omatoso,osuccion,osucciones,otimia,otimias
  liq:uida,uidada,uidadas,uidado,uidados,uidan,uidando,uidar,uidaron,uidas,uido,uidos lir:aglutida lis:as,o,os,ta,tado,tados,tas,tesis,tos
  lit:iasica,iasicas,iasico,iasicos,ica,icas,ico,icos,io,ro,ros lix:iana
  lla:ma,maba,maban,mada,madas,mado,mados,mamos,man,mando,mar,mara,maran,maria,marle,maron,marse,mativa,mativas,mativo,mativos,me
  lla:memos,men,mo,nto,ntos,ves
  lle:ga,gaba,gaban,gada,gadas,gado,gados,gamos,gan,gando,gar,gara,garan,garia,garle,garon,garse,ge,go,gue,guemos,guen,na,nada,nadas
  lle:nado,nados,nan,nando,nar,naron,nas,no,nos,va,vaba,vaban,vada,vadas,vadera,vaderas,vadero,vaderos,vado,vados,vamos,van,vando
  lle:var,vara,varan,varia,varle,varon,varse,ve,vemos,ven,vo
  llo:ra,raba,raban,rada,radas,rado,rados,ramos,ran,rando,rar,rara,raran,raria,rarle,raron,rarse,re,remos,ren,ro llu:via,vias
  lob:ectomia,ectomias,ulacion,ulaciones,ulada,uladas,ulado,ulados,ulillar,ulillares
  loc:alice,alidad,alidades,aliza,alizaba,alizable,alizables,alizacion,alizaciones,alizada,alizadas,alizado,alizadora,alizadoras
  loc:alizados,alizan,alizando,alizar,alizaron,alizarse,alizo,orregional,orregionales,os,ulacion,ulaciones,ulada,uladas,ulado,ulados lod:o,os
  log:ica,icas,ico,icos,opeda,opedas,opedia,opedias,ra,raba,raban,rada,radas,rado,rados,ramos,ran,rando,rar,rara,raran,raria,rarle
  log:rarlo,raron,rarse,re,remos,ren lon:gitud lop:eramida lor:atadina,doticas,doticos luc:ha,hada,hadas,hado,hados,han,hando,har,haron,has,ho
  lud:opatia,opatias lue:go lug:ar luj:o,os,osa,osas,oso,osos lum:balgia,balgias,bociatica,bociaticas,bosacro,bosacros lun:es
  lut:einica,einicas,einico,einicos,os lux:acion,aciones,ada,adas,ado,ados,an,ando,ar,aron
  mac:hetazo,hetazos,roadenomatosa,roadenomatosas,roadenomatoso,roadenomatosos,roglosia,roglosias,rogotero,rogoteros,ulopapulares
  mad:rastra,rastras,re,res,rina,rinas,rugada,rugadas,uras,uros mae:stras,stria,stros
  mag:netica,neticas,netico,neticos,nificada,nificadas,nificado,nificados mai:ces
  mal:eolo,eolos,etas,formacion,formaciones,formativa,formativas,formativo,formativos,igna,ignas,igno,ignos,nutriciones,oclusion
  mal:oclusiones,os,rotaciones,rotada,rotadas,rotado,rotados,trato,tratos mam:adera,aderas,ario,arios,elones
  man:ana,anas,cas,cha,chaba,chada,chadas,chado,chados,chan,chando,charon,charse,chas,chita,chitas,cho,dada,dadas,dado,dados,dan
  man:dando,dar,darina,darinas,daron,datos,diles,eja,ejaba,ejada,ejadas,ejado,ejados,ejan,ejando,ejar,ejaron,ejarse,eje,ejo,ejos
  man:era,eras,gos,guito,guitos,icurista,icuristas,ifestacion,ifestaciones,ifestada,ifestadas,ifestado,ifestados,ifestando,ifestar
  man:ifestaron,ifiesta,ifiestan,ifiestas,ifiesto,ifiestos,illar,illares,iobra,itoles,otazo,otazos,tendra,tendran,tendre,tendremos
  man:tendria,tendrian,tene,tenemos,tenen,tener,tenerle,tenerse,tenga,tengamos,tengan,tengo,tenia,teniamos,tenian,tenida,tenidas
  man:tenido,tenidos,teniendo,tenieron,tenimiento,tenimientos,tenio,tequilla,tequillas,tiene,tienen,tuve,tuviera,tuvieran,tuvieron man:tuvimos,tuvo
  map:fre maq:uillaje,uina,uinas,uinista,uinistas
  mar:aton,atones,ca,caba,cada,cadas,cado,cador,cadora,cadoras,cadores,cados,can,cando,capasos,car,caron,carse,cas,chada,chadas
  mar:chado,chados,chando,char,charon,chas,cho,eo,eos,garina,garinas,gen,genes,ido,idos,ihuanas,inera,ineras,ineros,iposas,isco
  mar:iscos,molista,molistas,rones,tes,tillazo,tillazos,zo
  mas:aje,ajes,carilla,carillas,culina,culinas,culino,culinos,iva,ivas,ivo,ivos,talgias,tectomia,tectomias,tica,ticaba,ticaban,ticada
  mas:ticadas,ticado,ticados,ticamos,tican,ticando,ticar,ticaran,ticaria,ticarle,ticarlo,ticaron,ticarse,tico,tique,tiquemos,tiquen
  mas:todinias,toidea,toideas,toideo,toideos,tologa,tologas,tologo,tologos,topatia
  mat:eria,erias,ernidad,ernidades,erno,ernos,ricula,riculas,rimonio,rimonios,riz,rona,ronas,utina,utinas,utino,utinos max:ilofaciales,imos
  may:oria,orias,oritaria,oritarias,oritario,oritarios mea:to,tos meb:endazol mec:anica,anicas,anico,anicos,anismo
  med:e,en,iacion,iaciones,iana,ianas,iano,ianoche,ianos,iante,iatica,iaticas,iatico,iaticos,ica,icaba,icacion,icaciones,icada,icadas
  med:icado,icados,icamento,icamentos,icamentosa,icamentosas,ican,icando,icar,icaron,icarse,icas,ice,icinas,ico,icos,ida,idas,ido
  med:idos,iendo,ieron,iodia,iodias,iopie,iotarsiana,iotarsianas,iotarsiano,iotarsianos,ique,ir,irse,roxiprogesterona,ular,ulares
  med:uloblastoma,uloblastomas
  mej:illa,illas,illon,illones,or,ora,oraba,orada,oradas,orado,orados,oran,orando,orar,oraron,orarse,ore,ores,oria,orias,oro
  mel:anocitica,anociticas,anocitico,anociticos,lizo,lizos,ocoton,ocotones mem:oria,orias
  men:arquia,arquias,ciona,cionaba,cionada,cionadas,cionado,cionados,cionan,cionando,cionar,cionaron,cionarse,cione,ciono,ingea
  men:ingeas,ingeo,ingeos,ingococo,ique,iques,iscectomia,iscectomias,ispermacea,ispermaceo,opausia,opausias,opausica,opausicas,opausico
  men:opausicos,or,ores,orragia,orragias,saje,sajera,sajeras,sajero,sajeros,sajes,struacion,struaciones,struada,struadas,struado
  men:struados,struando,struaron,struo,sual,suales,surable,surables,tes,tira,tiras,tones mep:ivacaina
  mer:cados,ece,ecen,ecer,ecida,ecidas,ecido,ecidos,eciendo,ecieron,ecio,ienda,iendas,melada,meladas
  mes:alazina,encefalo,encefalos,enterica,entericas,enterico,entericos,enterio,enterios,era,eras,ero,eros,es,eta,ogastrica,ogastricas
  mes:ogastrico,ogastricos,orrectal,orrectales,otelioma,oteliomas
  met:abolica,abolicas,abolico,abolicos,acarpiana,acarpianas,acarpiano,acarpianos,acarpofalangica,acarpofalangicas,acarpofalangico
  met:acarpofalangicos,adona,adonas,afisaria,afisarias,afisario,afisarios,afisis,alica,alicas,alico,alicos,alurgia,alurgica,alurgicas
  met:alurgico,alurgicos,amizol,aplasicas,aplasico,aplasicos,astasica,astasicas,astasico,astasicos,astatiza,astatizan,astatizando
  met:astatizar,astatizaron,astatizo,atarsiana,atarsianas,atarsiano,atarsianos,atarso,atarsofalangica,atarsofalangicas,atarsofalangico
  met:atarsofalangicos,atarsos,formina,forminas,iculosa,iculosas,iculoso,iculosos,ida,idas,ido,idos,iendo,ieron,ilprednisolona,imazol
  met:io,odo,odos,otrexato,ralla,rallas,rorragia,rorragias mez:cla,clada,cladas,clado,clados,clan,clando,clar,claron,clas,clo mia:lgia,lgias
  mic:cion,ciona,cionada,cionadas,cionado,cionados,cional,cionales,cionan,cionando,cionar,cionaron,ciones,ciono,ofenolato,osis,otica
  mic:oticas,otico,oticos,robiologia,rocalcificadas,rocalcificados,rogotero,rogoteros,rogramo,rogramos,ronodular,ronodulares,ronodulo
  mic:ronodulos,roonda,roondas,ropoliquistica,ropoliquisticas,ropoliquistico,ropoliquisticos mid:e,en,iendo,ieron,io
  mie:do,dos,linica,linicas,linico,linicos,litis,logena,logenas,logeno,logenos,loide,loides,loma,lomas,lopatia,lopatias,ntras,rcoles
  mig:rada,radas,rado,rados,rana,ranas,rando,ranosa,ranosas,ranoso,ranosos,rar,raron,ratoria,ratorias,ratorio,ratorios,ro
  mil:iares,icuries,igramo,igramos,ilitro,ilitros,imetrica,imetricas,imetrico,imetricos,imetro,imetros,isegundo,isegundos,itar,itares mil:lon,lones
  mim:etiza,etizan,etizando,etizar,etizaron,etizo
  min:era,eralizacion,eras,ero,eros,ima,imas,imo,imos,isterio,isterios,oria,orias,usvalia,usvalias,usvalida,usvalidas,usvalido,usvalidos min:uto,utos
  mio:adenomatosa,adenomatosas,adenomatoso,adenomatosos,cardico,cardicos,cardio,cardiopatia,cardiopatias,cardios,carditis,ma,mas
  mio:metrial,metriales,metrio,metrios,patia,patias,pia,pias
  mir:aba,aban,ada,adas,ado,ados,amos,ando,ar,ara,aran,aria,arle,arlo,aron,arse,e,emos,en,tazapina mis:ma,mas,mo,mos mit:ad,ades
  mix:oide,oides,ta,tas,to,tos
  mod:ales,as,elo,elos,erada,eradamente,eradas,erado,erados,ernas,erno,ernos,estos,ifica,ificaba,ificacion,ificaciones,ificada,ificadas
  mod:ificado,ificados,ifican,ificando,ificar,ificaron,ificarse,ifice,ifico,ifique,ista,istas,isto,istos,o,os moh:o,os moj:ada,adas,ado,ados
  mol:esta,estaba,estaban,estada,estadas,estado,estados,estamos,estando,estara,estaran,estaria,estarle,estarlo,estaron,estarse,estas
  mol:este,estemos,esten,estia,estias,esto,estos mom:entito,ento,entos
  mon:edas,itorea,itoreada,itoreadas,itoreado,itoreados,itorean,itoreando,itorearon,itoreo,itoriza,itorizable,itorizables,itorizacion
  mon:itorizan,itorizando,itorizar,itorizaron,itorizo,jes,ocito,ocitos,omorfa,omorfas,omorfo,omorfos,opatin,opatines,oxidos,tacargas
  mon:tada,tadas,tador,tadora,tadoras,tadores,tados,tando,tanismo,tar,taron,to
  mor:ados,aton,atones,bilidad,bilidades,dedura,deduras,der,dida,didas,dido,didos,diendo,dieron,dio,disco,discos,en,fina,finas,fologia
  mor:fologias,fometria,fometrias,ia,ian,ida,idas,ido,idos,iendo,ieron,imos,io,ir,iria,irle,irlo,irse,talidad,talidades,tuorio,tuorios
  mos:tra,traba,traban,trada,tradas,trado,trador,tradores,trados,tramos,tran,trando,trar,trara,traran,traria,trarle,traron,trarse mos:tre,tremos,tro
  mot:iva,ivada,ivadas,ivado,ivados,ivan,ivando,ivar,ivaron,ivo,ivos,ocicleta,ocicletas,oneta,onetas,ora,oras,osierra,osierras
  mov:a,amos,emos,en,er,era,eria,erle,erlo,erse,ersese,i,ia,ian,ida,idas,ido,idos,iendo,iera,ieran,ieron,il,iles,ilice,ilidad,ilidades
  mov:iliza,ilizaba,ilizacion,ilizada,ilizadas,ilizado,ilizados,ilizan,ilizando,ilizar,ilizaron,ilizarse,ilize,ilizo,io mox:ifloxacino moz:as
  muc:hacha,hachas,hacho,hachos,has,ho,hos,inosa,inosas,inoso,inosos,oide,olitico,oliticos,opurulenta,opurulentas,opurulento,opurulentos
  muc:ositis,oso,osos mud:a,an,anza,anzas,aron,as,o,os
  mue:la,las,ra,ran,rde,rden,re,ren,ro,rta,rtas,rte,rtes,rto,rtos,sca,scas,stra,stran,stras,stre,stren,stro,va,van,ve,ven,vo muf:ace mug:eju
  muj:er,eres mul:eta,etas,tas,tidetectoras,tidisciplinaria,tidisciplinarias,tidisciplinario,tidisciplinarios,tifasica,tifasicas,tifasico,tifasicos
  mul:tigesta,tigestas,tiinfarta,tiinfartas,tilobulada,tilobuladas,tilobulado,tilobulados,tiloculada,tiloculadas,tiloculado,tiloculados
  mul:tiorganica,tiorganicas,tiorganico,tiorganicos,tipara,tiparametricas,tiparametricos,tiparas,tiquistica,tiquisticas,tiquistico
  mul:tiquisticos,tisegmentaria,tisegmentarias,tisegmentario,tisegmentarios mun:dial,diales,do,dos,icipalidad,icipalidades,icipio,icipios,on,ones
  mur:amos,iendo,iera,ieran,ieron,io,mullo,mullos
  mus:culatura,culo,culoesqueletica,culoesqueleticas,culoesqueletico,culoesqueleticos,culos,culosa,culoso,ico,icos mut:ua,ualista,ualistas,uas muy
  nac:e,emos,en,er,era,eria,erle,erlo,erse,i,ia,ian,ida,idas,ido,idos,iendo,iera,ieran,ieron,imiento,imientos,io,ional,ionales,ionalidad
  nac:ionalidades nad:ie nal:trexona nar:anjas,ices
  nas:ofaringea,ofaringeas,ofaringeo,ofaringeos,ogastrica,ogastricas,ogastrico,ogastricos,osinusal,osinusales,oyeyunal,oyeyunales
  nat:acion,aciones,uraleza,uralezas nav:ajazo,ajazos,idades naz:ca,camos,can,co neb:ulizacion,ulizador,ulizadores
  nec:esaria,esarias,esario,esarios,esidad,esidades,esita,esitaba,esitaban,esitada,esitadas,esitado,esitados,esitamos,esitan,esitando
  nec:esitar,esitara,esitaran,esitaria,esitarle,esitaron,esitarse,esite,esitemos,esiten,esito,ropsias,rosada,rosadas,rosado,rosados
  nec:roscopia,roscopica,roscopico,rotica,roticas,rotico,roticos
  nef:rectomia,rectomias,ritica,riticas,ritico,riticos,ritis,rolitiasis,rologa,rologas,rologo,rologos,ropata,ropatas,ropatia,ropatias
  neg:a,aba,ada,adas,ado,ados,an,ando,ar,aron,arse,arsese,ativa,ativas,ativo,ativos,e,ligencia,ligencias,ligente,o,ocio,ocios,ros neg:ue nen:as,e,es
  neo:adyuvante,adyuvantes,formacion,formaciones,nato,natologia,natos,plasica,plasicas,plasico,plasicos ner:viosa,viosas,viosismo,vioso,viosos
  net:as,os neu:matica,maticas,matico,maticos,matizacion,matizada,matizadas,matizado,matizados,matocele,matoceles,mococica,mococicas,mococico
  neu:mococicos,mococo,moconiosis,mogastrico,mologa,mologas,mologia,mologica,mologicas,mologico,mologicos,mologo,mologos,momediastino
  neu:momediastinos,monectomia,monectomias,monica,monico,mopatia,mopatias,moperitoneo,moperitoneos,motorax,motoraxes,ralgicas,ralgico
  neu:ralgicos,ritis,rocirujana,rocirujanas,rocirujano,rocirujanos,rodegenerativas,rodegenerativos,roendocrinas,roendocrinos,roepitelio
  neu:roesqueleto,roestimulador,roestimuladores,rofisiologia,rogena,rogenas,rogeno,rogenos,roglia,rointervencionismo,roleptico,rolepticos
  neu:rologa,rologas,rologia,rologica,rologicas,rologico,rologicos,rologo,rologos,rona,ropata,ropatia,ropatias,roptero,roquirurgica
  neu:roquirurgicas,roquirurgico,roquirurgicos,rorradiologia,rosensorial,rosensoriales,rosis,rotica,rotico,rotomo,tra,tras,tro,trofilo
  neu:trofilos,tros nic:ho,hos,turias nie:ga,gan,tas nin:as,era,eras,ero,eros,gun,guna,gunas,guno,gunos,os niq:uel,ueles nis:tagmo,tagmos
  nit:rofurantoina,roglicerina noc:he,hes,iva,ivas,ivo,ivos,turna,turnas,turno,turnos nod:ularidad,ularidades nol:otil
  nor:adrenalina,floxacino,malidad,malidades,malizan,malizando,malizar,malizaron,malizo,malmente,mas,mocoloreada,mocoloreadas,mocoloreado
  nor:mocoloreados,mohidratada,mohidratadas,mohidratado,mohidratados,moinserta,moinserto,moposicionada,moposicionado,motensa,motensas
  nor:motenso,motensos nos:otros
  not:aba,ada,adas,ado,ados,an,ando,ar,arios,aron,arse,as,icia,icias,ificada,ificadas,ificado,ificados,ifican,ificando,ificar,ificaron not:ifico
  nov:algina,ecientos,edad,edades,ena,eno,enta,ias,iembre nuc:leo,leos nue:ra,ras,stra,stras,stro,stros,va,vas,ve,vos nuh:sa
  nul:a,as,igesta,igestas,ipara,iparas,o,os num:era,erada,eradas,erado,erados,eran,erando,erar,eraron,eras,ericos,ero,eros,erosa,erosas,eroso,erosos
  nun:ca nut:re,ren,ricional,ricionales,riciones,ricionista,ricionistas,rida,ridas,rido,ridos,riendo,rieron,rio,rir
  obe:diente,sa,sas,sidad,sidades,so,sos
  obj:etiva,etivaba,etivada,etivadas,etivado,etivados,etivan,etivando,etivar,etivaron,etivarse,etivas,etive,etivo,etivos,eto,etos
  obl:igacion,igaciones,igada,igadas,igan,igando,igar,igaron,igatoria,igatorias,igatorio,igatorios,igo,iterada,iteradas,iterado
  obl:iterados,iteran,iterando,iterar,iteraron,itero obr:era,eras,ero,eros
  obs:ervaba,ervaban,ervacion,ervaciones,ervada,ervadas,ervado,ervador,ervadores,ervados,ervamos,ervan,ervando,ervar,ervara,ervaran
  obs:ervaria,ervaron,ervarse,ervemos,ervo,taculiza,taculizan,taculizando,taculizar,taculizaron,taculizo,taculo,taculos,tante,tetra
  obs:tetras,tetrica,tetricas,tetricia,tetricias,tetrico,tetricos,tructiva,tructivas,tructivo,tructivos,truida,truidas,truido,truidos obs:truye
  obt:ena,encion,enciones,endra,endran,ene,enen,ener,enerse,enga,engan,enia,enian,enida,enidas,enido,enidos,eniendo,enieron,enio
  obt:iene,ienen,uradora,uradoras,uradores,usa,usas,uso,usos,uve,uvieron,uvimos,uvo
  oca:sion,siona,sionada,sionadas,sionado,sionados,sional,sionales,sionan,sionando,sionar,sionaron,siones,siono och:enta,o,ocientos oci:os
  ocl:uida,uidas,uido,uidos,uir,usion,usiones,usiva,usivas,usivo,usivos,uye,uyen,uyendo,uyeron,uyo oct:ava,avo,ubre
  ocu:lta,ltada,ltadas,ltado,ltados,ltan,ltando,ltar,ltaron,lto,pa,paba,pacion,pacional,pacionales,paciones,pada,padas,pado,pados
  ocu:pan,pando,pante,pantes,par,paron,parse,pe,po,rra,rramos,rran,rre,rren,rri,rria,rrian,rrida,rridas,rrido,rridos,rriendo,rriera
  ocu:rrieran,rrieron,rrimos,rrio,rrir,rrira,rriria,rrirle,rrirlo,rrirse,rro odi:a,ada,adas,ado,ados,an,ando,ar,aron,o
  odo:ntoideo,ntoideos,ntologa,ntologas,ntologia,ntologo,ntologos ofe:nsiva,nsivas,nsivo,nsivos ofi:cial,ciales,cina,cinas,cio,cios
  ofr:ece,ecemos,ecen,ecer,ecera,eceria,ecerle,ecerlo,ecerse,eci,ecia,ecian,ecida,ecidas,ecido,ecidos,eciendo,eciera,ecieran,ecieron
  ofr:ecio,ezca,ezcamos,ezcan,ezco oft:almologa,almologas,almologia,almologica,almologicas,almologico,almologicos,almologo,almologos oia:mos,n oid:as
  oig:a,amos,an,o oim:os oir:a,an,e,emos,ia,ian,le,se oja:la oje:ada,adas ole:ada,adas,craneana,craneanas,craneano,craneanos
  olf:ato,atoria,atorias,atorio,atorios,atos oli:gosintomatica,gosintomaticas,gosintomatico,gosintomaticos,gurias olo:r
  olv:ida,idaba,idada,idadas,idado,idados,idan,idando,idar,idaron,idarse,ide,ido,idos oma:lgia,lgias omb:ligada,ligadas,ligado,ligados,ligo,ligos
  ome:nto,ntos omi:te,ten,tida,tidas,tido,tidos,tiendo,tieron,tio,tir omo:plato,platos
  onc:ologa,ologas,ologia,ologica,ologicas,ologico,ologicos,ologo,ologos ond:ulada,uladas,ulado,ulados
  opa:ca,cada,cadas,cado,cados,can,cando,car,caron,cas,cidad,cidades,cifica,cificaba,cificacion,cificaciones,cificada,cificadas
  opa:cificado,cificados,cifican,cificando,cificar,cificaron,cificarse,cifice,cifico,cifique opc:ion,ional,ionales,iones
  ope:raba,raciones,rada,radas,rado,rador,radora,radoras,radores,rados,ran,rando,rar,raron,rarse,rativas,rativos,ro
  opi:aceo,aceos,na,nada,nadas,nado,nados,nan,nando,nar,naron,no,oide
  opo:ndra,ndran,nen,ner,nerse,nga,ngan,nia,nian,niendo,rtuna,rtunas,rtunidad,rtunidades,rtuno,rtunos,sicion,siciones
  opr:esion,esiones,esiva,esivas,esivo,esivos,ime,imen,imida,imidas,imido,imidos,imiendo,imieron,imio,imir
  opt:ativa,ativas,ativo,ativos,ica,icas,ico,icos,imo,imos opu:esta,estas,esto,estos,se,sieron,simos,so oqu:edad,edades ora:lmente
  ord:en,ena,enaba,enada,enadas,enado,enador,enadores,enados,enan,enando,enar,enaron,enarse,ene,enes,eno,inaria,inarias,inario,inarios
  orf:anato,anatos,idal org:anica,anicas,anico,anicos,anizacion,anizaciones,anizan,anizando,anizar,anizaron,anizo,ullo,ullos
  ori:entaba,entaciones,entada,entadas,entado,entados,entan,entando,entar,entaron,entarse,ento,gen,genes,ginada,ginadas,ginado,ginados
  ori:ginando,ginaria,ginarias,ginario,ginarios,ginaron,gino,llas,na,naba,naban,nada,nadas,nado,nados,namos,nan,nando,nar,nara,naran
  ori:naria,narle,naron,narse,nas,ne,nemos,nen,no oro:faringea,faringeas,faringeo,faringeos orq:uitis
  ort:esis,odoncia,odoncias,odoncista,odoncistas,odontica,odonticas,odontico,odonticos,opantomograma,opantomogramas,opedias,opedista
  ort:opedistas,opneas,ostatica,ostaticas,ostatico,ostaticos oru:ga,gas orz:uelo,uelos osa:kidetza
  osc:ilacion,ilaciones,ura,uras,uridad,uridades,uro,uros osd:e osi:ficacion,ficaciones,ficada,ficadas,ficado,ficados,ficante,ficantes
  ost:eoblasticas,eoblasticos,eocartilaginosa,eocartilaginosas,eocartilaginoso,eocartilaginosos,eofitarias,eofitarios,eofitico,eofiticos
  ost:eofito,eofitos,eolitica,eoliticas,eolitico,eoliticos,eolito,eologia,eologica,eologico,eomielitis,eopenicas,eopenicos,eoporoticas
  ost:eoporoticos,eotomia,eotomias,omia,omias oti:ca,cas,co,cos
  oto:no,rrina,rrinas,rrino,rrinolaringologa,rrinolaringologas,rrinolaringologia,rrinolaringologo,rrinolaringologos,rrinos otr:a,as
  ova:lada,ladas,lado,lados ovo:idea,ideas,ideo,ideos ovu:lada,ladas,lado,lados,lan,lando,lar,laron,lo,los oxc:arbazepina
  oxi:codona,dada,dadas,dado,dados,geno,genos,metro,metros,tocina oye:n,ndo,ra,ran,ron paa:f pab:ellon,ellones pac:iencia,iencias
  pad:ece,ecen,ecer,ecia,ecida,ecidas,ecido,ecidos,eciendo,ecieron,ecio,rastro,rastros,re,res,rinos,rones
  pag:aba,aban,ada,adas,ado,ados,amos,ando,ara,aran,aria,arle,arlo,aron,arse,ina,inas,o,os,ue,uemos,uen pai:s,ses paj:aros
  pal:abra,abras,adar,adares,atinos,iativa,iativas,iativo,iativos,ida,idas,idez,ido,idos,omilla,omillas,paciones,pitacion,pitaciones
  pal:ta,tas,udismo,udismos
  pan:adera,aderas,aderos,adizo,adizos,alizacion,citopenias,colonica,colonicas,colonico,colonicos,createctomia,createctomias,creatica
  pan:creaticas,creatico,creaticos,ico,icos,oramicas,talla,tallas,talon,talones,torrilla,torrillas
  pap:anicolaou,anicolaous,el,elera,eleras,eles,eras,ilomatosa,ilomatosas,ilomatoso,ilomatosos,ula,ulas,ulonodulares
  paq:uete,uetes,uimeningea,uimeningeas,uimeningeo,uimeningeos
  par:aaortico,aaorticos,acolicos,adas,ado,adojica,adojicas,adojico,adojicos,ados,aesofagica,aesofagicas,aesofagico,aesofagicos
  par:aespinales,afaringea,afaringeas,afaringeo,afaringeos,ahiliar,ahiliares,alelo,alelos,alisis,amedianas,amedianos,amedica,amedicas
  par:amedico,amedicos,ametro,ametros,aneoplasicas,aneoplasicos,aneumonica,aneumonicas,aneumonico,aneumonicos,aparesia,aparesias
  par:apelviano,apelvianos,apielica,apielicas,apielico,apielicos,aplejia,aplejias,aplejica,aplejicas,aplejico,aplejicos,arrenal
  par:arrenales,arrotuliana,arrotulianas,arrotuliano,arrotulianos,aselares,asinusal,asinusales,asitaria,asitarias,asitario,asitarios
  par:asito,asitos,atiroidea,atiroideas,atiroideo,atiroideos,atiroides,atraqueal,atraqueales,che,cial,ciales,cialmente,ea,eada,eadas
  par:eado,eados,ean,eando,ear,earon,eca,ece,ecemos,ecen,ecer,ecera,eceria,ecerle,ecerse,eci,ecia,ecian,ecida,ecidas,ecido,ecidos
  par:eciendo,eciera,ecieran,ecieron,ecio,ejas,enquimatosa,enquimatosas,enquimatoso,enquimatosos,eo,esia,esias,esica,esicas,esico
  par:esicos,estesia,estesias,estesica,estesicas,estesico,estesicos,etica,eticas,etico,eticos,ezca,ezcamos,ezcan,ezco,ida,idas,idos
  par:iendo,iente,ientes,ieron,ietocolico,ietocolicos,io,ir,itorio,itorios,kinsoniana,kinsonianas,kinsoniano,kinsonianos,os,otideas
  par:otideos,oxetina,oxistica,oxisticas,oxistico,oxisticos,pado,pados,rafo,rafos,rillas,roquia,roquias,ta,tamos,tan,tera,teras
  par:ticipacion,ticipaciones,ticipada,ticipadas,ticipado,ticipados,ticipando,ticipar,ticiparon,ticipo,tidas,tidos,tiera,tieran
  par:tieron,timos,tio,tiria,to,tos
  pas:a,aba,aban,ada,adas,ado,ados,aje,ajera,ajeras,ajero,ajeros,ajes,amos,an,ando,aporte,ar,ara,aran,aria,arle,arlo,aron,arse,e
  pas:emos,eos,illo,illos,iva,ivas,ivo,ivos,o,telera,teleras,teleros,teles,tilla,tillas
  pat:ada,adas,ata,atas,elofemoral,elofemorales,ernidad,ernidades,ernos,inaje,inajes,inazo,inazos,ines,inete,inetes,ogena,ogenas
  pat:ogeno,ogenos,ologa,ologas,ologia,ologica,ologicas,ologico,ologicos,ologo,ologos
  pau:cisintomatica,cisintomaticas,cisintomatico,cisintomaticos,sa,sas,ta,tada,tadas,tado,tados,tan,tando,tar,taron,to pct:e
  pea:je,jes,ton,tonal,tonales,tones pec:es,tinea,tineas,tineo,tineos
  ped:azo,azos,ian,ias,iatra,iatras,iatrica,iatricas,iatrico,iatricos,iculada,iculadas,iculado,iculados,iculo,iculos,ida,idas,imos
  ped:io,ios,ir,ira,iria,irlo,irse,radas,unculada,unculadas,unculado,unculados peg:ada,adas,ados,ajosa,ajosas,ajoso,ajosos,an,ando,ar,aron,o
  pel:ada,adas,ados,an,ando,ar,aron,dano,danos,ea,eada,eadas,eado,eados,ean,eando,ear,earon,eas,eo,icula,iculas,igro,igros,igrosa
  pel:igrosas,igroso,igrosos,ota,otas,uca,ucas,uquera,uqueras,uquero,uqueros,vianos
  pen:al,ales,ascos,diente,dientes,drive,drives,e,eana,eanas,eano,eanos,etrada,etradas,etrado,etrados,icilina,icilinas,itenciaria
  pen:itenciarias,samiento,samientos,siona,sionada,sionadas,sionado,sionados,sionan,sionando,sionaron,sionista,sionistas,siono,ultimo
  peo:na,nas,r,res pep:ino,inos peq:uenin,uenita,uenito
  per:cepcion,cepciones,ceptiva,ceptivas,ceptivo,ceptivos,cusiones,cutanea,cutaneas,cutaneo,cutaneos,da,damos,de,demos,den,der,deria
  per:derle,derse,di,dia,dida,didas,dido,didos,diendo,diera,dieran,dieron,dio,don,dona,donada,donadas,donado,donados,donan,donando
  per:donar,donaron,foracion,foraciones,forada,foradas,forado,forados,funde,funden,fundida,fundidas,fundido,fundidos,fundiendo,fundieron
  per:fundio,fundir,iaorticos,iareolar,iareolares,ibronquial,ibronquiales,icardica,icardicas,icardico,icardicos,icardio,icardios
  per:iferica,ifericas,iferico,ifericos,igastricas,igastricos,ihiliar,ihiliares,imenopausica,imenopausicas,imenopausico,imenopausicos
  per:ines,iodicas,iodista,iodistas,iodoncia,iodoncias,iodos,ioperatoria,ioperatorias,ioperatorio,ioperatorios,iostica,iosticas
  per:iostico,iosticos,iostio,iostios,ipancreaticas,ipancreaticos,iprotesica,iprotesicas,iprotesico,iprotesicos,irrectales,irrenales
  per:istaltismo,itaje,itajes,itoneo,itoneos,itos,itraqueal,itraqueales,juicio,juicios,manece,manecen,manecio,manencia,manencias
  per:meabiliza,meabilizan,meabilizando,meabilizar,meabilizaron,meabilizo,miso,misos,mita,mitamos,mitan,mite,miten,miti,mitia,mitian
  per:mitida,mitidas,mitido,mitidos,mitiendo,mitiera,mitieran,mitieron,mitimos,mitio,mitir,mitira,mitiria,mitirle,mitirse,mito,onea
  per:oneas,oneo,oneos,operatoria,operatorias,operatorio,operatorios,ros,sisten,sistencia,sistencias,sistente,sistia,sistida,sistidas
  per:sistido,sistidos,sistiendo,sistieron,sistio,sistir,sistirse,sona,sonalidad,sonalidades,sonas,spectivas,tecnetato,teneca,tenece
  per:tenecen,tenecer,tenecerse,tenecia,tenecida,tenecidas,tenecido,tenecidos,teneciendo,tenecieron,tenecio,tenencia,tenencias,tenezca
  per:tinaz,trocanterea,trocantereas,trocantereo,trocantereos,turba,turbada,turbadas,turbado,turbados,turban,turbando,turbar,turbaron
  per:turbo,versa,versas,verso,versos
  pes:aba,ada,adas,adez,ado,ados,an,ando,ar,aron,arse,as,cadera,caderas,cadero,caderos,cado,cadora,cadoras,cadores,cados,cas,o,os pes:ticida,ticidas
  pet:ardo,ardos,icion,icionaria,icionario,icionarios,iciones,reas,reo,reos,rosa,rosas,roso,rosos pez:on,ones pia:madre,madres
  pic:aba,aban,ados,adura,aduras,amos,an,ando,ar,ara,aran,aria,arle,arlo,aron,arse,or,ores,otazo,otazos
  pid:a,amos,an,e,en,iendo,iera,ieran,ieron,io,o pie:lica,licas,lico,licos,localicial,localiciales,lonefritis,rda,rdan,rde,rden,rdo,za,zas
  pij:ama,amas pil:dora,doras,orica,oricas,orico,oricos,oro,oros,otas,otos pim:ientos
  pin:as,cha,chaba,chaban,chada,chadas,chado,chados,chamos,chan,chando,char,chara,charan,charia,charle,charlo,charon,charse,chazo
  pin:chazos,che,chemos,chen,cho,tores,tura,turas,za,zada,zadas,zado,zados,zamiento,zamientos,zan,zando,zar,zaron,zo pio:jo,jos,rrea,rreas
  pip:as,eracilina piq:uemos,uen pir:amidal,amidales,azinamida pis:cina,cinas,o,os,oton,otones,tacho,tachos,tolas pit:illo,illos piu:ria,rias
  piv:otaba,otada,otadas,otado,otados,otan,otando,otar,otaron,otarse,oto
  pla:cas,nifica,nificaba,nificada,nificadas,nificado,nificados,nifican,nificando,nificar,nificaron,nificarse,nifice,nifico,nifique
  pla:nta,ntas,ntea,nteada,nteadas,nteado,nteados,ntean,nteando,ntearon,nteo,ntilla,ntillas,queta,quetas,quetopenias,smocitica,smociticas
  pla:smocitico,smociticos,stica,sticas,stico,sticos,stron,strones,tanos,tillo,tillos,zo,zos
  ple:na,nas,no,nos,omorfica,omorficas,omorfico,omorficos,uresia,uritica,uriticas,uritico,uriticos,xos pli:egue,egues
  plo:mado,mados,mera,meras,mero,meros,mo,mos plu:rales pne:umatizacion pob:lacional,lacionales,laciones,reza poc:a,as,o,os
  pod:emos,er,eres,erle,erlo,erse,ia,iamos,ian,ido,ologa,ologas,ologo,ologos,ra,ran,re,remos,ria,rian
  pol:aquiurias,emica,emicas,iarticulares,iartralgia,iartralgias,iartritis,icia,iciales,icias,iciclica,iciclicas,iciclico,iciclicos
  pol:iclinica,iclinicas,iclinico,iclinicos,idipsias,ifagia,ifagias,ihidramnios,imedicada,imedicadas,imedicado,imedicados,imicrobiana
  pol:imicrobianas,imicrobiano,imicrobianos,imorfa,imorfas,imorfo,imorfos,ineuropatia,ineuropatias,ipo,ipoidea,ipoideas,ipoideo
  pol:ipoideos,ipos,iposa,iposas,iposica,iposicas,iposico,iposicos,iposo,iposos,iquistica,iquisticas,iquistico,iquisticos,itica
  pol:iticas,itico,iticos,itraumatizada,itraumatizadas,itraumatizado,itraumatizados,iurias,ivalvulares,iza,izas,los,villo,villos pol:vos
  pom:ada,adas,posa,posas,posos pon:dra,dran,dre,dremos,dria,drian,e,emos,en,er,erle,erlo,erse,ga,gamos,gan,gase,go,ia,iamos,ian,iendo
  pop:litea,liteas,liteo,liteos poq:uita,uito
  por:centaje,centajes,cion,ciones,encefalica,encefalicas,encefalico,encefalicos,firia,firias,osidad,osidades,oto,otos,que,tada
  por:tadas,tador,tadora,tadoras,tadores,tazo,tazos,teras,teros
  pos:actinica,actinicas,actinico,actinicos,alta,contraste,contrastes,ea,een,eer,eerse,eia,eida,eidas,eido,eidos,eiendo,eieron,eio
  pos:esion,ibilidad,ibilidades,ibilita,ibilitada,ibilitadas,ibilitado,ibilitados,ibilitan,ibilitando,ibilitar,ibilitaron,ibilito
  pos:ible,iblemente,ibles,icion,iciona,icionaba,icionada,icionadas,icionado,icionados,icional,icionales,icionamiento,icionamientos
  pos:icionan,icionando,icionar,icionaron,icionarse,icione,iciones,iciono,itiva,itivas,itivo,itivos,menopausica,menopausicas,menopausico
  pos:menopausicos,natales,ologia,ologias,operatoria,operatorias,operatorio,operatorios,pondra,pondran,pondre,pondremos,pondria
  pos:pondrian,pone,ponemos,ponen,poner,ponerle,ponerlo,ponerse,ponga,pongamos,pongan,pongo,ponia,poniamos,ponian,poniendo,prandial
  pos:prandiales,puesta,puestas,puesto,puestos,puse,pusiera,pusieran,pusieron,pusimos,puso,quirurgica,quirurgicas,quirurgico,quirurgicos
  pos:tactinica,tactinicas,tactinico,tactinicos,terga,tergada,tergadas,tergado,tergados,tergan,tergando,tergar,tergaron,tinfecciosa
  pos:tinfecciosas,tinfeccioso,tinfecciosos,tinflamatoria,tinflamatorias,tinflamatorio,tinflamatorios,tiza,tizas,tizo,tizos,tmenopausica
  pos:tmenopausicas,tmenopausico,tmenopausicos,tmiccional,tmiccionales,tobstructiva,tobstructivas,tobstructivo,tobstructivos,toperatoria
  pos:toperatorias,tquirurgicas,tracion,traciones,trada,tradas,trados,traumatica,traumaticas,traumatico,traumaticos,tres,tvacunal
  pos:tvacunales,vaccunal,vaccunales pot:encia,enciales,encias,entes
  pra:ctica,cticaba,cticada,cticadas,cticado,cticados,ctican,cticando,cticar,cticaron,cticarse,cticas,ctico,cticos,ctique,mipexol pra:vastatina
  pre:alta,anestesica,anestesicas,anestesico,anestesicos,caria,carias,cario,carios,caucion,cauciones,cio,cios,cipicio,cipicios,cipitacion
  pre:cipitaciones,cipitada,cipitadas,cipitado,cipitados,cisaba,cisada,cisadas,cisado,cisados,cisan,cisando,cisar,cisaron,cisarse
  pre:cisas,ciso,cisos,coz,dispondra,dispondran,dispone,disponen,disponer,disponerse,disponga,dispongan,disponia,disponian,disponiendo
  pre:dispuesta,dispuestas,dispuesto,dispuestos,dispuse,dispusieron,dispusimos,dispuso,dominio,feren,ferencia,ferencias,ferente
  pre:ferentes,feria,ferida,feridas,ferido,feridos,feriendo,ferieron,ferio,ferir,ferirse,fieren,firiendo,firieron,firio,gunta,guntaba
  pre:guntaban,guntada,guntadas,guntado,guntados,guntamos,guntan,guntando,guntar,guntara,guntaran,guntaria,guntarle,guntaron,guntarse
  pre:guntas,gunte,guntemos,gunto,hospitalaria,hospitalario,maligna,malignas,maligno,malignos,maturas,maturos,medicacion,medicaciones
  pre:menopausica,menopausicas,menopausico,menopausicos,miccional,ocupa,ocupacion,ocupaciones,ocupada,ocupadas,ocupado,ocupados
  pre:ocupan,ocupando,ocupar,ocuparon,ocupo,operatoria,operatorias,oxigenacion,oxigenaciones,paga,pagas,paraba,paraban,paracion
  pre:paraciones,parada,paradas,parado,parados,paramos,paran,parando,parar,parara,pararan,pararia,pararle,pararon,pararse,paremos
  pre:paro,pucio,pucios,quirurgica,quirurgicas,quirurgico,quirurgicos,sbicia,sbicias,scriba,scribe,scriben,scribia,scribida,scribidas
  pre:scribido,scribidos,scribiendo,scribieron,scribio,scribir,scribirse,scripcion,scripciones,scrita,scritas,scrito,scritos,sencia
  pre:sencias,senil,sentaba,sentaban,sentacion,sentaciones,sentada,sentadas,sentado,sentados,sentamos,sentan,sentando,sentar,sentara
  pre:sentaran,sentaria,sentarle,sentaron,sentarse,sentemos,senten,sento,servada,servadas,servado,servados,sincopes,sion,siona,sionada
  pre:sionadas,sionado,sionados,sionan,sionando,sionar,sionaron,siones,siono,stacion,staciones,stada,stadas,stado,stados,stando
  pre:staron,supuesta,supuestada,supuestadas,supuestado,supuestados,supuestan,supuestando,supuestar,supuestaron,supuesto,supuestos
  pre:tenden,tendida,tendidas,tendido,tendidos,tendiendo,tendieron,tendio,tratada,tratadas,tratado,tratados,va,ve,ven,vena,vendra
  pre:vendran,vene,venen,venga,vengan,venia,venian,venida,venidas,venido,venidos,veniendo,venieron,venio,venirse,ventiva,ventivas
  pre:ventivo,ventivos,ver,verse,vida,vidas,vido,vidos,viendo,viene,vienen,vieron,viniendo,vinieron,vinimos,vino,vio,vios,vista
  pre:vistas,visto,vistos
  pri:maria,marias,mario,marios,mer,migesta,migestas,mitiva,mitivas,mitivo,mitivos,mperan,ncipio,ncipios,oridad,oridades,oritaria
  pri:oritarias,oritario,oritarios,sa,sas,sion,siones,vacidad,vacidades,vada,vadas,vado,vados,vilegiada,vilegiadas,vilegiado,vilegiados
  pro:bablemente,bada,badas,bado,bados,bando,bar,baron,blema,blemas,blematica,blematicas,blematico,blematicos,calcitonina,calcitoninas
  pro:ceden,cedencia,cedencias,cedente,ceder,cedida,cedidas,cedido,cedidos,cedieron,cedimiento,cedimientos,cedio,cesada,cesadas
  pro:cesado,cesados,cesan,cesando,cesar,cesaron,cura,curada,curadas,curado,curadora,curadoras,curadores,curados,curan,curando,curar
  pro:curaron,curo,duca,ducciones,ducen,ducia,ducian,ducida,ducidas,ducido,ducidos,duciendo,ducieron,ducio,ducir,ducira,duciran
  pro:ducirse,ductiva,ductivas,ductivo,ductivos,ducto,ductos,duje,dujeron,dujimos,dujo,duzca,duzcan,fesion,fesional,fesionales,fesiones
  pro:fesor,fesora,fesoras,fesores,fundo,fundos,grama,gramaba,gramaban,gramacion,gramaciones,gramada,gramadas,gramado,gramador,gramadora
  pro:gramadoras,gramadores,gramados,gramamos,graman,gramando,gramar,gramara,gramaran,gramaria,gramarle,gramaron,gramarse,gramas
  pro:grame,gramemos,gramen,gramo,gresa,gresaba,gresada,gresadas,gresado,gresados,gresan,gresando,gresar,gresaron,gresarse,grese
  pro:gresion,gresiones,gresiva,gresivamente,gresivas,gresivo,gresivos,greso,hibida,hibidas,hibido,hibidos,lapsos,liferaciones,longada
  pro:longadas,longado,longados,medio,medios,mesa,mesas,mete,metedor,metedora,metedoras,metedores,meten,metida,metidas,metido,metidos
  pro:metiendo,metieron,metio,minencia,minencias,nacion,naciones,nador,nadora,nadoras,nadores,nas,nostico,nosticos,nto,nuncia,nunciada
  pro:nunciadas,nunciado,nunciados,nuncian,nunciando,nunciar,nunciaron,nuncio,pensa,pensas,penso,pensos,pia,pias,piedad,piedades
  pro:piltiouracilo,pio,pios,pona,pondra,pondran,pone,ponen,poner,ponerse,ponga,pongan,ponia,ponian,ponida,ponidas,ponido,ponidos
  pro:poniendo,ponieron,ponio,porcion,porciones,posito,positos,puesta,puestas,puesto,puestos,pusieron,pusimos,puso,statectomia,statectomias
  pro:statica,staticas,statico,staticos,teccion,tecciones,tectora,tectoras,tega,tegen,tegerse,tegia,tegida,tegidas,tegido,tegidos
  pro:tegiendo,tegieron,tegio,teica,teicas,teico,teicos,teina,teinas,tesica,tesicas,tesico,tesicos,truida,truidas,truido,truidos
  pro:truir,truye,truyen,truyendo,truyeron,truyo,tuberancia,tuberancias,vee,veedor,veedores,veen,veer,veida,veidas,veido,veidos
  pro:vendra,vendran,venga,vengan,venia,venian,venido,veniente,venir,veyendo,veyeron,veyo,vienen,vincias,viniendo,vinieron,vinimos
  pro:visoria,visorias,visorio,visorios,voca,vocaba,vocada,vocadas,vocado,vocador,vocadora,vocadoras,vocadores,vocados,vocan,vocando
  pro:vocar,vocaron,vocarse,voce,voco,ximidad,ximidades,yeccion,yecciones,yectil,yectiles,yecto,yectos
  pru:dencia,dencias,dentes,eban,riginosa,riginosas,riginoso,riginosos,rito,ritos pse:udoartrosis,udogota,udogotas
  psi:cogena,cogenas,cogeno,cogenos,cologa,cologas,cologia,cologica,cologicas,cologico,cologicos,cologo,cologos,comotor,comotora
  psi:comotoras,comotores,cosis,cosocial,cosociales,quiatra,quiatras,quiatria,quiatrica,quiatricas,quiatrico,quiatricos pso:riasica,riasicas
  pub:algia,algias,eres,lica,licacion,licaciones,licas,lico,licos pud:iendo,iera,ieran,ieron,imos,o
  pue:da,damos,dan,de,den,do,rpera,rperas,rperio,rperios,s,sta,stas,sto,stos
  pul:gas,saciones,sada,sadas,sado,sador,sadores,sados,san,sando,saron,satil,satilidad,satilidades,sioximetro,sioximetros,so,sos
  pun:ado,ados,al,alada,aladas,ales,ciona,cionaba,cionada,cionadas,cionado,cionados,cionan,cionando,cionar,cionaron,cionarse,cione
  pun:ciono,etazo,etazos,ta,tas,tiforme,tiformes,to,tos,tua,tuacion,tuaciones,tuada,tuadas,tuado,tuados,tual,tuales,tualidad,tuan
  pun:tuando,tuar,tuaron,tuo,zada,zadas,zante,zantes pup:ila,ilas
  pur:as,ga,gada,gadas,gado,gados,gan,gando,gar,garon,go,os,ulenta,ulentas,ulento,ulentos
  pus:e,iera,ieran,ieron,imos,o,tulas,tulosa,tulosas,tuloso,tulosos
  que:bradiza,bradizas,bradizo,bradizos,brado,da,daba,daban,dada,dadas,dado,dados,damos,dan,dando,dar,dara,daran,daria,darle,daron
  que:darse,de,demos,den,dese,do,hacer,haceres,jada,jadas,jado,jados,jan,jando,jar,jaron,jas,jo,ma,madas,mados,madura,maduras,man
  que:mando,mar,maron,mazon,mazones,mo,pa,rella,rellas,remos,rer,rerle,ria,riamos,rian,ridas,ridos,rra,rran,rre,rremos,rria,rrian
  qui:asma,asmas,en,enes,enquiera,era,eramos,eran,ere,eren,ero,lotorax,mica,micas,mico,micos,mioembolizacion,mioterapia,mioterapias
  qui:nce,ncena,ncenal,ncenales,ncenas,nientas,nientos,nquenal,nquenales,osco,oscos,rofano,rofanos,rurgica,rurgicas,rurgico,rurgicos
  qui:se,siera,sieran,sieron,simos,so,stica,sticas,stico,sticos,ta,taba,taban,tada,tadas,tado,tados,tamos,tan,tando,tar,tara,taran
  qui:taria,tarle,taron,tarse,temos,ten,tese,za,zas rab:ia,ias rac:ionales
  rad:iacion,iaciones,iante,iculopatia,iculopatias,iocarpiana,iocarpianas,iocarpiano,iocarpianos,iofarmaceutica,iofarmaceuticas
  rad:iofarmaceutico,iofarmaceuticos,iofisica,iofisico,iofrecuencia,iofrecuencias,iografiaba,iografiada,iografiadas,iografiado,iografiados
  rad:iografian,iografiando,iografiar,iografiaron,iografiarse,iografica,iograficas,iografico,iograficos,iografie,iografio,iograma
  rad:ioguiado,ioguiados,iologa,iologas,iologica,iologicas,iologico,iologicos,iologo,iologos,iopaca,iopacas,iopaco,iopacos,iopalida
  rad:iopalidas,iopalido,iopalidos,ioproteccion,ioprotecciones,ioterapeuta,ioterapeutas,iotransparente,iotratada,iotratadas,iotratado rad:iotratados
  rai:ces,z ram:as,ifica,ificacion,ificaciones,ificada,ificadas,ificado,ificados,ifican,ificando,ificar,ificaron,ifico,pas ran:go,gos,itidina
  rap:idito,ido,idos raq:ueta,uetas,uidea,uideas,uideo,uideos,uis,uitismo rar:a,as,efaccion,efacciones,eza,ezas,o,os
  ras:agilina,guno,gunos,pado,pados,pon,pones,tro,tros,ura,urada,uradas,urado,urados,uran,urando,urar,uraron,uro
  rat:icida,icidas,ifica,ificada,ificadas,ificado,ificados,ifican,ificando,ificar,ificaron,ifico,ito,itos,os ray:os raz:as,on,onable,onables,ones
  rea:bsorbe,bsorben,bsorber,bsorbida,bsorbidas,bsorbido,bsorbidos,bsorbiendo,bsorbieron,bsorbio,bsorcion,bsorciones,ccion,cciona
  rea:ccionaba,ccionada,ccionadas,ccionado,ccionados,ccionan,ccionando,ccionar,ccionaron,ccionarse,ccione,cciones,cciono,ctante
  rea:ctivas,ctivos,gudizacion,lce,lces,lice,licemos,licen,lidad,lidades,liza,lizaba,lizaban,lizacion,lizaciones,lizamos,lizan,lizando
  rea:lizar,lizara,lizaran,lizaria,lizarle,lizaron,lizarse,lizo,lmente,lza,lzaba,lzada,lzadas,lzado,lzados,lzan,lzando,lzar,lzaron
  rea:lzarse,lze,lzo,nima,nimacion,nimaciones,nimada,nimadas,nimado,nimados,niman,nimando,nimar,nimaron,nimo,nudacion,nudaciones
  rea:signa,signada,signadas,signado,signados,signan,signando,signar,signaron,signo reb:elde,eldes,landecimiento,landecimientos,ote
  rec:ado,ados,aida,aidas,alcula,alculada,alculadas,alculado,alculados,alculan,alculando,alcularon,alculo,ambio,ambios,analizada
  rec:analizadas,analizado,analizados,analizan,analizando,analizar,analizaron,analizo,entraba,entrada,entradas,entrado,entrados
  rec:entran,entrando,entrar,entraron,entrarse,entro,epcion,epciones,epcionista,epcionistas,eso,esos,eta,etada,etadas,etado,etados
  rec:etan,etando,etar,etaron,etas,eto,hace,haza,hazaba,hazada,hazadas,hazado,hazados,hazan,hazando,hazar,hazaron,hazarse,haze,hazo
  rec:hazos,iba,ibamos,iban,ibe,iben,ibi,ibia,ibian,ibida,ibidas,ibido,ibidos,ibiendo,ibiera,ibieran,ibieron,ibimos,ibio,ibir,ibira
  rec:ibiria,ibirle,ibirse,ibo,ibos,idivaba,idivada,idivadas,idivado,idivados,idivan,idivando,idivante,idivantes,idivar,idivaron
  rec:idivarse,idivas,idivo,ien,ienes,iente,ientes,iproco,iprocos,itada,itado,lama,lamacion,lamaciones,lamada,lamadas,lamado,lamados
  rec:laman,lamando,lamar,lamaron,lamo,lamos,luso,lusos,oga,oge,ogemos,ogen,oger,ogera,ogeria,ogerle,ogerse,ogi,ogia,ogian,ogida
  rec:ogidas,ogido,ogidos,ogiendo,ogiera,ogieran,ogieron,ogio,oja,ojamos,ojan,ojo,oloca,olocaba,olocada,olocadas,olocado,olocados
  rec:olocan,olocando,olocar,olocaron,olocarse,oloce,oloco,oloque,omenda,omendaba,omendable,omendables,omendacion,omendaciones,omendada
  rec:omendadas,omendado,omendados,omendan,omendando,omendar,omendaron,omendarse,omende,omendo,omienda,omiendan,onoca,onoce,onocemos
  rec:onocen,onocer,onocera,onoceria,onocerle,onocerse,onoci,onocia,onocian,onocible,onocibles,onocida,onocidas,onocido,onocidos
  rec:onociendo,onociera,onocieran,onocieron,onocimiento,onocimientos,onocio,onozca,onozcamos,onozcan,onozco,onstrua,onstrue,onstruen
  rec:onstruia,onstruida,onstruidas,onstruido,onstruidos,onstruiendo,onstruieron,onstruio,onstruir,onstruirse,onstruye,onstruyen
  rec:onstruyendo,onstruyeron,onstruyo,ontrola,ontrolaba,ontrolada,ontroladas,ontrolado,ontrolados,ontrolan,ontrolando,ontrolar
  rec:ontrolaron,ontrolarse,ontrole,ontrolo,orda,ordaba,ordaban,ordada,ordadas,ordado,ordados,ordamos,ordan,ordando,ordar,ordara
  rec:ordaran,ordaria,ordarle,ordaron,ordarse,ordatorio,ordatorios,orde,ordemos,ordo,orrido,orridos,orta,ortaba,ortada,ortadas,ortado
  rec:ortados,ortan,ortando,ortar,ortaron,ortarse,orte,orto,tificaciones,tificada,tificadas,tificado,tificados,tifican,tificando
  rec:tificar,tificaron,tifico,tilinea,tilineas,tilineo,tilineos,tora,torado,torar,toria,torragia,torragias,tosigmoidea,tosigmoideas
  rec:tosigmoideo,tosigmoideos,uerda,uerdan,uerde,uerden,uerdo,uerdos,uperaba,uperable,uperables,uperacion,uperaciones,uperada,uperadas
  rec:uperado,uperados,uperan,uperando,uperar,uperaron,uperarse,upero,urso,ursos,urvada,urvadas,urvado,urvados
  red:acta,actada,actadas,actado,actados,actan,actando,actar,actaron,acto,ondas,ondeada,ondeadas,ondeado,ondeados,ondos,ones,uca
  red:ucciones,ucen,ucia,ucian,ucida,ucidas,ucido,ucidos,uciendo,ucieron,ucio,ucir,ucira,uciran,ucirse,uctibles,uje,ujeron,ujimos
  red:ujo,undancia,undancias,uzca,uzcan
  ree:mbolsa,mbolsada,mbolsadas,mbolsado,mbolsados,mbolsan,mbolsando,mbolsar,mbolsaron,mbolso,mbolsos,mplace,mplaza,mplazaba,mplazada
  ree:mplazadas,mplazado,mplazados,mplazan,mplazando,mplazar,mplazaron,mplazarse,mplaze,mplazo,mplazos,nvia,nviada,nviadas,nvian
  ree:nviando,nviar,nviaron,nvio,nvios,stadificaciones,valuaba,valuada,valuadas,valuado,valuados,valuan,valuando,valuar,valuaron
  ree:valuarse,valuo,xpandida,xpandidas,xpandido,xplora,xplorada,xploradas,xplorado,xplorados,xploran,xplorando,xplorar,xploraron ree:xploro
  ref:eren,erencia,erencias,eri,eria,erian,erida,eridas,erido,eridos,eriendo,erieron,erimos,erio,erir,erira,eriria,erirle,erirse
  ref:iera,ieran,iere,ieren,ierese,iero,iramos,iriendo,iriera,irieran,irieron,irio,leja,lejaba,lejada,lejadas,lejado,lejados,lejan
  ref:lejando,lejar,lejaron,lejarse,leje,lejo,lejos,lujo,lujos,orce,ormatea,ormateada,ormateadas,ormateado,ormateados,ormatean,ormateando
  ref:ormatear,ormatearon,ormateo,ormateos,orza,orzaba,orzada,orzadas,orzado,orzados,orzan,orzando,orzar,orzaron,orzarse,orze,orzo
  ref:ractaria,ractarias,ractario,ractarios,resco,rescos,ringen,ringida,ringidas,ringido,ringidos,ringieron,ringio,ringir,uerzo
  ref:uerzos,ugiado,ugiados,ugios
  reg:alada,aladas,alados,alan,alando,alaron,alos,istrable,istrables,istrada,istradas,istrado,istrados,istraron,istros,la,lamento
  reg:lamentos,las,resa,resaba,resada,resadas,resado,resados,resan,resando,resar,resaron,resarse,rese,resion,resiones,resiva,resivas
  reg:resivo,resivos,reso,resos,ulador,uladores,urgitaciones
  reh:abilitacion,abilitaciones,abilitada,abilitadas,abilitado,abilitados,abilitan,abilitando,abilitar,abilitaron,abilito,aca,ace
  reh:acen,acer,acerse,acia,acida,acidas,acido,acidos,aciendo,acieron,acio,azca,echa,echas,echo,echos,idrata,idratada,idratadas
  reh:idratado,idratados,idratan,idratando,idratar,idrataron,idrato,usa,usaba,usada,usadas,usado,usados,usan,usando,usar,usaron reh:usarse,use,uso
  rei:ngresa,ngresaba,ngresada,ngresadas,ngresado,ngresados,ngresan,ngresando,ngresar,ngresaron,ngresarse,ngrese,ngreso,nicia,niciaba
  rei:niciada,niciadas,niciado,niciados,nician,niciando,niciar,niciaron,niciarse,nicie,nicio,nicios,ntegra,ntegrada,ntegradas,ntegrado
  rei:ntegrados,ntegran,ntegrando,ntegrar,ntegraron,ntegro,ntervena,ntervendra,ntervendran,ntervene,ntervenen,ntervenga,ntervengan
  rei:ntervenia,ntervenian,ntervenida,ntervenidas,ntervenido,ntervenidos,nterveniendo,ntervenieron,ntervenio,ntervenirse,nterviene
  rei:ntervienen,ntervine,nterviniendo,ntervinieron,ntervinimos,ntervino,ntroducen,ntroducia,ntroducian,ntroducida,ntroducidas,ntroducido
  rei:ntroducidos,ntroduciendo,ntroducir,ntroducira,ntroduciran,ntroducirse,ntroduje,ntrodujeron,ntrodujimos,ntrodujo,ntroduzca rei:ntroduzcan
  rej:illa,illas
  rel:acion,aciona,acionada,acionadas,acionado,acionados,acionan,acionando,acionar,acionaron,aciones,aciono,aja,ajaba,ajacion,ajaciones
  rel:ajada,ajadas,ajado,ajados,ajan,ajando,ajar,ajaron,ajarse,aje,ajese,ajo,ativa,ativas,ativo,ativos,ato,atos,ea,ectura,ecturas
  rel:ee,een,eer,eerse,eia,eida,eidas,eido,eidos,eiendo,eieron,eio,evo,evos,igiosa,igiosas,igioso,igiosos,lena,lenaba,lenada,lenadas
  rel:lenado,lenados,lenan,lenando,lenar,lenaron,lenarse,lene,leno,lenos,oj,ojes
  rem:anente,anentes,arcan,arcaron,arco,ision,isiones,ita,itamos,itan,ite,iten,itente,itentes,iti,itia,itian,itiendo,itiera,itieran
  rem:itieron,itimos,itio,itir,itira,itiria,itirle,itirse,ito,odelacion,odelaciones,odelada,odeladas,odelado,odelados,olque,olques
  rem:ota,otas,oto,otos
  ren:dimiento,dimientos,guera,gueras,ova,ovaba,ovacion,ovaciones,ovada,ovadas,ovado,ovados,ovan,ovando,ovar,ovaron,ovarse,ove,ovo
  ren:ta,uncia,unciada,unciadas,unciado,unciados,uncian,unciando,unciar,unciaron,uncio
  rep:araba,aracion,araciones,arada,aradas,arado,arados,aran,arando,arar,araron,ararse,aro,arten,artida,artidas,artido,artidor,artidora
  rep:artidoras,artidores,artidos,artiendo,artieron,artio,artir,aso,asos,entina,entinas,entino,entinos,ermeabilizacion,eten,etia
  rep:etian,eticiones,etida,etidas,etido,etidos,etiendo,etieron,etimos,etio,etir,etira,etiria,etirle,etirse,etitivas,etitivos,icada
  rep:icadas,icado,icados,ican,icando,icar,icaron,ico,intada,intadas,intado,intados,ita,itamos,itan,ite,iten,itiendo,itiera,itieran
  rep:itieron,itio,ito,lecion,leciones,leta,ollos,ona,ondran,one,onedor,onedora,onedoras,onedores,onen,oner,onerse,onga,ongan,onia
  rep:onian,onida,onidas,onido,onidos,oniendo,onieron,onio,ortada,ortadas,ortado,ortados,ortan,ortando,ortar,ortaron,orto,osaba
  rep:osada,osadas,osado,osados,osan,osando,osar,osaron,osarse,osicionada,osicionadas,osicionado,osicionados,oso,osos,resentaba
  rep:resentaciones,resentada,resentadas,resentado,resentados,resentan,resentando,resentante,resentantes,resentar,resentaron,resentarse
  rep:resentativas,resentativos,resento,rocesada,rocesadas,rocesado,rocesados,rocesan,rocesando,rocesar,rocesaron,roducible,roducibles
  rep:rograma,rogramaba,rogramacion,rogramada,rogramadas,rogramado,rogramados,rograman,rogramando,rogramar,rogramaron,rogramarse
  rep:rograme,rogramo,uesta,uestas,uesto,uestos,use,usieron,usimos,uso
  req:uera,uere,ueren,ueria,uerida,ueridas,uerido,ueridos,ueriendo,uerieron,uerimiento,uerimientos,uerio,uerir,uerirse,uiere,uieren
  req:uiriendo,uirieron,uirio,uisito,uisitos
  res:bala,balada,baladas,balado,balados,balan,balando,balar,balaron,balo,balon,balones,eca,ecaba,ecable,ecables,ecada,ecadas,ecado
  res:ecados,ecan,ecando,ecar,ecaron,ecarse,eccion,ecciones,ece,eco,ena,enada,enadas,enado,enados,enan,enando,enar,enaron,erva,ervas
  res:ervorio,ervorios,friado,friados,frio,frios,idente,idida,ididas,idido,ididos,idieron,idio,idir,iduos,incronizador,incronizadores
  res:isten,istencia,istencias,istente,istentes,istia,istida,istidas,istido,istidos,istiendo,istieron,istio,istir,istirse,olucion
  res:oluciones,olutiva,olutivas,olutivo,olutivos,olva,olver,olverse,olvia,olvida,olvidas,olvido,olvidos,olviendo,olvieron,olvio
  res:onador,onadores,pectiva,pectivas,pectivo,pectivos,pecto,peta,petaba,petada,petadas,petado,petados,petan,petando,petar,petaron
  res:petarse,pete,peto,petos,piraba,piraban,piracion,piraciones,pirada,piradas,pirado,pirados,piramos,piran,pirando,pirar,pirara
  res:piraran,piraria,pirarle,piraron,pirarse,piratoria,piratorias,piratorio,piratorios,piremos,piren,piro,ponda,ponde,ponden,ponderse
  res:pondia,pondida,pondidas,pondido,pondidos,pondiendo,pondieron,pondio,ponsabilidad,puesta,puestas,tauraba,taurada,tauradas,taurado
  res:taurados,tauran,taurando,taurar,tauraron,taurarse,tauro,tos,tricciones,trictiva,trictivas,trictivo,trictivos,tringa,tringe
  res:tringen,tringia,tringida,tringidas,tringido,tringidos,tringiendo,tringieron,tringio,tringir,tringirse,uelta,ueltas,uelto,ueltos
  res:uelve,uelven,ulta,ultaba,ultaban,ultada,ultadas,ultado,ultados,ultamos,ultando,ultar,ultara,ultaran,ultaria,ultarle,ultarlo
  res:ultaron,ultarse,ulte,ultemos,ulten,ulto,umen,umenes
  ret:ardo,ardos,ena,encion,enciones,ene,enedor,enedores,enen,ener,enerse,enia,enida,enidas,enido,enidos,eniendo,enieron,enio,iculacion
  ret:iculaciones,iculada,iculadas,iculado,iculados,iniana,inianas,iniano,inianos,iraba,iraban,irada,iradas,irado,irados,iramos
  ret:iran,irando,irar,irara,iraran,iraria,irarle,iraron,irarse,iremos,iren,iro,iros,oma,omada,omadas,omado,omados,oman,omando,omar
  ret:omaron,ortijon,ortijones,raccion,racciones,ractil,ractiles,rae,raen,raer,raera,raeran,raerse,raia,raian,raida,raidas,raido
  ret:raidos,raiga,raigan,raje,rajeron,rajimos,rajo,rasa,rasaba,rasaban,rasada,rasadas,rasado,rasados,rasamos,rasan,rasando,rasar
  ret:rasara,rasaran,rasaria,rasarle,rasaron,rasarse,rase,rasemos,rasen,raso,rasos,rayendo,roaortico,roaorticos,roceden,roceder
  ret:rocedida,rocedidas,rocedido,rocedidos,rocediendo,rocedieron,rocedio,roesofagica,roesofagicas,roesofagico,roesofagicos,roesternales
  ret:rofaringea,rofaringeas,rofaringeo,rofaringeos,rograda,rogradas,rogrado,rogrados,romamario,romamarios,ropatelares,roperitoneos
  ret:ropie,roplacentaria,roplacentario,ropubica,ropubicas,ropubico,ropubicos,rorrotuliana,rorrotulianas,rorrotuliano,rorrotulianos
  reu:bica,bicaba,bicada,bicadas,bicado,bicados,bican,bicando,bicar,bicaron,bicarse,bice,bico,bique,matica,maticas,matico,maticos
  reu:matismo,matoidea,matoideas,matoideo,matoideos,matologa,matologas,matologia,matologica,matologicas,matologico,matologicos,matologo
  reu:matologos,na,ne,nen,nia,nida,nidas,nido,nidos,niendo,nieron,nio,nirse
  rev:aloracion,aloraciones,ascularizan,ascularizando,ascularizar,ascularizaron,ascularizo,ela,elada,eladas,elado,elador,eladores
  rev:elados,elan,elando,elar,elaron,ersos,ertida,ertidas,ertido,ertidos,ertir,estida,estidas,estido,estidos,estir,ierte,ierten
  rev:irtiendo,irtieron,irtio,isaba,isaban,isada,isadas,isado,isados,isamos,isan,isando,isar,isara,isaran,isaria,isarle,isaron,isarse
  rev:isemos,isen,iso,iste,isten,istiendo,istieron,istio ric:as rie:sgo,sgos rif:ampicina rig:ida,idas,ideces,idez,ido,idos,urosa,urosas,uroso,urosos
  rin:as,itis,oplastia,oplastias,orrea,orreas,oscopia riq:ueza,uezas ris:edronato,peridona rit:mo,mos riv:astigmina,otril riz:otomia,otomias
  rob:a,ada,adas,ado,ados,an,ando,aron,os,ustas,ustos roc:uronio
  rod:aje,ajes,ea,eaba,eada,eadas,eado,eados,ean,eando,ear,earon,earse,ee,illazo,illazos
  rog:aba,aban,ada,adas,ados,amos,ando,ar,ara,aran,aria,arle,arlo,aron,arse,o,uemos roj:a,os
  rom:os,pe,pen,per,perse,pia,pida,pidas,pido,pidos,piendo,pieron,pio
  ron:caba,cada,cadas,cado,cados,can,cando,car,caron,carse,cha,chas,cus,que,quera,queras,quido,quidos rop:a,as,inirol,ivacaina ros:uvastatina
  rot:aba,acion,acionales,aciones,ada,adas,ado,adores,ados,an,ando,ar,aron,arse,as,e,ondas,ulacion,ulada,ulado,ulador,uladora,ulan
  rot:ular,ularon,ulata,uliana,ulianas,uliano,ulianos,ulo,ulos rub:efaccion,efacciones,eola,eolas rue:das,ga,gan,go,gue,guen rug:osa,osas,oso,osos
  rui:do,dos,dosa,dosas,doso,dosos rut:as,ina,inaria,inariamente,inarias,inario,inarios,inas
  sab:ado,ana,anas,e,emos,en,er,erle,erlo,erse,ia,iamos,ian,ida,idas,ido,idos,iendo,or,ores,ran,re,remos,ria,rian
  sac:a,aba,aban,ada,adas,ado,ados,amos,an,ando,ar,ara,aran,aria,arlo,aron,arse,erdote,erdotes,iedad,iedades,ra,ralizacion,ras,rificio
  sac:rificios,rococcigea,rococcigeas,rococcigeo,rococcigeos,roiliaca,roiliaco,roiliacos,ubitrilo,ulacion,ulaciones,ulares,yl saf:ena,enas
  sal:ario,arios,dra,dran,dre,dremos,dria,drian,en,ga,gamos,gan,go,ia,iamos,ian,ida,idas,idos,iendo,iera,ieran,ieron,imos,io,irle
  sal:irlo,irse,ival,ivales,picadero,picaderos,pullido,pullidos,tada,tadas,tado,tados,tan,tando,tar,taron,udaba,udable,udables,udada
  sal:udadas,udado,udados,udan,udando,udar,udaron,udarse,ude,udo,udos
  san:as,atorio,atorios,dia,dias,gra,graba,graban,grada,gradas,gramos,gran,grando,grante,grantes,grar,grara,graran,graria,grarle
  san:graron,grarse,gre,gremos,gres,grienta,grientas,griento,grientos,gro,guinea,guineas,guineo,guineos,guinolenta,guinolentas,guinolento
  san:guinolentos,idad,idades,itario,itarios,itas sap:u saq:ue,uemos,uen
  sar:ampion,ampiones,comatosa,comatosas,comatoso,comatosos,copenias,pullido,pullidos,ros
  sat:isfaccion,isfacciones,isfactoria,isfactorias,isfactorio,isfactorios,uraciones,urada,uradas,urado,urados,uran,urando,urar,uraron
  sat:urninas,urnino,urninos,uro sca:cest sea:mos seb:orreica,orreicas,orreico,orreicos
  sec:aba,aban,ada,adas,ado,ados,amos,an,ando,ar,ara,aran,aria,arle,arlo,aron,arse,ciones,e,os,recion,reciones,retaria,retarias
  sec:retario,retarios,retoras,retores,uela,uelas,uestro,uestros,undaria,undarias,undario,undarios,undipara,undiparas
  sed:acion,aciones,ada,adas,ado,ados,ando,ante,antes,aron,estacion,estaciones,o,oanalgesia,oanalgesias
  seg:mentaciones,mentaria,mentarias,mentario,mentarios,mento,mentos,uia,uian,uida,uidas,uido,uidos,uimos,uir,uiria,uirle,un,unda
  seg:undas,undo,undos,uras,uridad,uridades,uros sei:s,scientos
  sel:ar,ares,ecciona,eccionada,eccionadas,eccionado,eccionados,eccionan,eccionando,eccionar,eccionaron,ecciones,ecciono,laba,lada
  sel:ladas,lado,lados,lan,lando,laron,larse,lo,los
  sem:aforo,aforos,ana,anal,anales,ejante,ejantes,estral,estrales,illas,imembranoso,inograma,inogramas,iquistica,iquisticas,iquistico
  sem:iquisticos,itendinoso
  sen:al,ala,alaba,alada,aladas,alado,alados,alan,alando,alar,alaron,alarse,ale,ales,alo,cilla,cillas,cillos,derismo,dos,il,oras
  sen:orita,oritas,saciones,sibilidad,sibilidades,sitiva,sitivas,sitivo,sitivos,sorial,soriales,taba,taban,tada,tadas,tado,tados
  sen:tamos,tan,tando,tar,tara,taran,taria,tarle,taron,tarse,te,temos,tia,tian,tida,tidas,tido,tidos,tiendo,tieron,timiento,timientos
  sen:timos,tio,tiria,tirle,tirse,to
  sep:amos,an,araba,araciones,arada,aradas,arado,arados,aran,arando,arar,araron,ararse,aro,tada,tadas,tado,tados,tica,ticas,ticemia
  sep:ticemias,tico,ticos,tiembre,tima,timo,toplastia seq:ue,uedad,uedades,uemos
  ser:an,gas,ia,iada,iadas,iado,iados,ian,ias,ios,ohematica,ohematicas,ohematico,ohematicos,ologia,ologias,onegativa,onegativas
  ser:onegativo,onegativos,opositiva,opositivas,opositivo,opositivos,osa,osas,oso,osos,oterapia,piente,pientes,piginoso,piginosos
  ser:va,ven,via,vian,vicio,vicios,vida,vidas,vido,vidor,vidora,vidoras,vidores,vidos,viendo,vieron,vimos,vio,viria,virle,virse
  ses:cam,enta,il,iles,ion,iones set:ecientos,enta,iembre seu:doaneurisma,doaneurismas,donodulares,dotumoral,dotumorales sev:eramente,eros
  sex:o,os,ta,tas,to sia:logena,logenas,logeno,logenos sib:ilancia,ilancias sic:opatia,oterapia sid:erurgica,erurgicas,erurgico,erurgicos,o
  sie:mpre,ndo,nes,nta,ntan,nte,nten,ntese,nto,sta,te sif:ilitica,iliticas,ilitico,iliticos
  sig:a,amos,an,lo,los,moidea,moideas,moideo,moideos,nificada,nificadas,nificado,nificados,nificando,nificar,nificaron,nificativa
  sig:nificativas,nificativo,nificativos,nifico,no,nos,o,ue,uen,uiendo,uiente,uientes,uiera,uieran,uieron,uio
  sil:encio,encios,enciosa,enciosas,encioso,enciosos,ente,ice,ices,iconas,la,las,lones,odosina,ueta,uetas,vianas,viano,vianos
  sim:bolo,bolos,etrica,etricas,etrico,etricos,ilitud,patia,patias,plifica,plificaba,plificada,plificadas,plificado,plificados,plifican
  sim:plificando,plificar,plificaron,plificarse,plifice,plifico,plifique,ulada,uladas,ulado,ulados,ulan,ulando,ularon,ulo,vastatina
  sin:cera,ceras,ceros,copal,copales,cope,copes,cronice,croniza,cronizaba,cronizacion,cronizada,cronizadas,cronizado,cronizados
  sin:cronizan,cronizando,cronizar,cronizaron,cronizarse,cronize,cronizo,desmofitaria,desmofitarias,desmofitario,desmofitarios,drome
  sin:dromes,equia,equias,fisis,ovia,ovial,oviales,ovitis,tamos,tetica,teticas,tetico,teticos,tiendo,tiera,tieran,tieron,tio,toma
  sin:tomas,tomatica,tomaticas,tomatico,tomaticos,uosa,uosas,uoso,uosos,usal,usales siq:uiera
  sir:ingomielia,ingomielias,va,vamos,van,ve,ven,viendo,viera,vieran,vieron,vo sis:ben,temica,temicas,temico,temicos
  sit:ios,uaba,uacion,uaciones,uada,uadas,uado,uados,uan,uando,uar,uaron,uarse,uo
  sob:rante,rantes,recarga,recargas,redosis,reelevacion,reelevaciones,reelevada,reelevadas,reelevado,reelevados,reexpuesta,reexpuestas
  sob:reexpuesto,reexpuestos,reinfeccion,reinfecciones,reinfectada,reinfectadas,reinfectado,reinfectados,relevada,relevadas,relevado
  sob:relevados,repasa,repasaba,repasada,repasadas,repasado,repasados,repasan,repasando,repasar,repasaron,repasarse,repase,repaso
  sob:repeso,repesos,repondra,repondran,repone,reponen,reponer,reponerse,reponga,repongan,reponia,reponian,reponiendo,repuesta,repuestas
  sob:repuesto,repuestos,repuse,repusieron,repusimos,repuso,retodo,revive,reviven,revivida,revividas,revivido,revividos,reviviendo
  sob:revivieron,revivio,rinas,rinos
  soc:iedad,iedades,ioeconomica,ioeconomicas,ioeconomico,ioeconomicos,iosanitaria,iosanitarias,iosanitario,iosanitarios sof:oco,ocon,ocones,ocos
  soi:s soj:as sol:amente,apa,apada,apadas,apado,apados,apan,apando,apar,aparon,apo,dada,dadas,dador,dadora,dadoras,dadores,dados,dadura,daduras
  sol:dando,dar,daron,eo,eos,icita,icitaba,icitaban,icitamos,icitan,icitando,icitante,icitantes,icitar,icitara,icitaran,icitaria
  sol:icitarle,icitaron,icitarse,icitase,icite,icitemos,iciten,icito,ida,idaria,idarias,idario,idarios,idas,ido,idos,iendo,ieron
  sol:io,itaria,itarias,itario,itarios,taron,tera,teras,teria,terias,teros,to,ucion,uciona,ucionada,ucionadas,ucionado,ucionados
  sol:ucionan,ucionando,ucionar,ucionaron,uciones,uciono som:aticas,aticos,atropina,nolencia,nolencias,nolienta,nolientas,noliento,nolientos,os
  son:ada,adas,ado,ados,ando,aron,dada,dadas,dado,dados,daje,dajes,dan,dando,dar,daron,das,dea,deada,deadas,deado,deados,dean,deando
  son:dear,dearon,deo,ido,idos,ografias,risa,risas
  sop:a,as,la,lada,ladas,lado,lados,lan,lando,lar,laron,lo,los,orta,ortaba,ortaban,ortada,ortadas,ortado,ortados,ortamos,ortan,ortando
  sop:ortar,ortara,ortaran,ortaria,ortarle,ortaron,ortarse,orte,ortemos,orten,ortes,orto
  sor:bos,da,das,dera,deras,domuda,domudas,domudo,domudos,dos,prende,prenden,prender,prendida,prendidas,prendido,prendidos,prendiendo
  sor:prendieron,prendio,presa,presas
  sos:as,pechaba,pechada,pechadas,pechado,pechados,pechan,pechando,pechar,pecharon,pecharse,peche,pecho,pechosa,pechosas,pechoso
  sos:pechosos,ten,tendra,tendran,tener,tenerse,tenes,tenga,tengan,tenia,tenian,tenida,tenidas,tenido,tenidos,teniendo,tiene,tienen
  sos:tuve,tuvieron,tuvimos,tuvo sot:ano,anos
  sub:a,aguda,agudas,agudo,agudos,amos,an,aponeuroticas,aponeuroticos,aracnoidea,aracnoideas,aracnoideo,aracnoideos,astragalina
  sub:astragalinas,astragalino,astragalinos,centimetrica,centimetricas,centimetrico,centimetricos,clavio,clavios,clinico,clinicos
  sub:condrales,coroidea,coroideas,coroideo,coroideos,cutanea,cutaneas,cutaneo,cutaneos,delegacion,delegaciones,desplazamiento,desplazamientos
  sub:diafragmatica,diafragmaticas,diafragmatico,diafragmaticos,e,en,endocardica,endocardicas,endocardico,endocardicos,ependimaria
  sub:ependimarias,ependimario,ependimarios,epicardica,epicardicas,epicardico,epicardicos,escapular,escapulares,expuesta,expuestas
  sub:expuesto,expuestos,febril,frenica,frenicas,frenico,frenicos,glotica,gloticas,glotico,gloticos,ia,ian,ida,idas,ido,idos,iendo
  sub:iera,ieran,ieron,imos,involucionada,involucionadas,involucionado,involucionados,io,iria,irle,irlo,irse,ita,itas,ito,itos,jetiva
  sub:jetivas,jetivo,jetivos,luxaciones,luxada,luxadas,luxado,luxados,luxan,luxando,luxar,luxaron,luxo,mentoniana,mentonianas,mentoniano
  sub:mentonianos,milimetrica,milimetricas,milimetrico,milimetricos,mucoso,mucosos,optima,optimas,optimo,optimos,periostica,periosticas
  sub:periostico,periosticos,retiniana,retinianas,retiniano,retinianos,segmentaria,segmentarias,segmentario,segmentarios,sidiada
  sub:sidiadas,sidiado,sidiados,sidiaria,sidiarias,sidiario,sidiarios,sidio,sidios,siguiente,siguientes,trocanterica,trocantericas
  sub:trocanterico,trocantericos,xifoidea,xifoideas,xifoideo,xifoideos suc:cinilcolina,esion,esiva,esivas,esivo,esivos,eso,esos,ia,ias,io,ios
  sud:aba,aban,ada,adas,ado,ados,amos,ando,ara,aran,aria,arle,arlo,aron,arse,emos,en,oracion,oraciones,orosa,orosas,oroso,orosos
  sue:gras,gros,ldo,ldos,le,len,lta,ltan,lte,na,nan,no,nos,ros,rtes
  suf:iciencia,iciencias,iciente,icientes,ra,re,ren,ria,rida,ridas,rido,ridos,riendo,rieron,rimiento,rimientos,rio,rir,rirse
  sug:era,ere,eren,erencia,erencias,erente,erentes,eria,erida,eridas,erido,eridos,eriendo,erieron,erio,erir,erirse,estiva,estivas
  sug:estivo,estivos,iere,ieren,iriendo,irieron,irio sui:cidio,cidios
  suj:ecion,eciones,eta,etaba,etada,etadas,etado,etador,etadores,etados,etan,etando,etar,etaron,etarse,ete,eto,etos
  sul:fametoxazol,famida,famidas,fasalazina sum:inistra,inistrada,inistradas,inistrado,inistrados,inistran,inistrando,inistrar,inistraron,inistro
  sup:erada,eradas,erado,erados,eran,erar,eraron,eroexterna,eroexternas,eroexterno,eroexternos,erointerna,erointerno,erpondra,erpondran
  sup:erpone,erponen,erponer,erponerse,erponga,erpongan,erponia,erponian,erponible,erponibles,erponiendo,erposicion,erposiciones
  sup:erpuesta,erpuestas,erpuesto,erpuestos,erpuse,erpusieron,erpusimos,erpuso,ervisora,ervisoras,ervivencia,ervivencias,iera,ieran
  sup:ieron,imos,inacion,inaciones,inador,inadora,inadoras,inadores,inas,ino,inos,lementaria,lementarias,lementario,lementarios
  sup:lemento,lementos,letoria,letorias,letorio,letorios,o,ondra,ondran,ondre,ondremos,ondria,ondrian,one,onemos,onen,oner,onerle
  sup:onerlo,onerse,onga,ongamos,ongan,ongo,onia,oniamos,onian,oniendo,osicion,osiciones,ositorio,ositorios,raaortica,raaortico
  sup:raaorticos,racondilea,racondileas,racondileo,racondileos,raespinosa,raespinosas,raespinoso,raespinosos,raglotica,ragloticas
  sup:raglotico,ragloticos,rahioidea,rahioideas,rahioideo,rahioideos,ramesocolica,ramesocolicas,ramesocolico,ramesocolicos,rapubicas
  sup:rapubicos,rarrenal,rarrotuliana,rarrotulianas,rarrotuliano,rarrotulianos,raselar,raselares,rima,rime,rimen,rimia,rimida,rimidas
  sup:rimido,rimidos,rimiendo,rimieron,rimio,rimir,rimirse,uesta,uestas,uesto,uestos,ura,urada,uradas,urado,urados,uran,urando,urar
  sup:uraron,urativa,urativas,urativo,urativos,uro,use,usiera,usieran,usieron,usimos,uso
  sur:co,cos,gida,gidas,gido,gidos,gieron,gimiento,gimientos,gio,gir
  sus:ceptibilidad,penda,pendamos,pendan,pende,pendemos,penden,pendera,penderia,penderle,penderlo,penderse,pendia,pendian,pendida
  sus:pendidas,pendido,pendidos,pendiendo,pendiera,pendieran,pendieron,pendio,tancia,tancias,titua,titucion,tituciones,titue,tituen
  sus:tituia,tituida,tituidas,tituido,tituidos,tituiendo,tituieron,tituio,tituir,tituirse,tituto,titutos,tituye,tituyen,tituyendo
  sus:tituyeron,tituyo,to,tos,traccion,tracciones sut:il,iles,ura,uraba,urada,uradas,urado,urados,uran,urando,urar,uraron,urarse,uras,uro
  suy:a,as,o,os tab:aco,acos,aquera,aqueras,aquica,aquicas,aquico,aquicos,aquismo,aquismos,aquista,aquistas,ica,icacion,icaciones,icada,icadas
  tab:icado,icados,ican,icando,icar,icaron,ico,ique,iques,leta,letas,ulada,uladas,ulado,ulados,ulando,ularon,ulo
  tac:ar,guiada,guiadas,guiado,guiados,haba,hada,hadas,hado,hados,han,hando,har,haron,harse,ho,to,tos tae:kwondo
  tal:adro,adros,algia,algias,amica,amicas,amico,amicos,amos,io,la,las,limetro,limetros,ones tam:ano,anos,bien,izaje,izajes,poco,pones
  tan:genciales,que,ques,ta,tas,tito,to,tos
  tap:a,aba,ada,adas,ados,an,ando,ar,aron,arse,as,icera,iceras,icero,iceros,iza,izada,izadas,izado,izados,izan,izando,izar,izaron
  tap:izo,on,onamiento,onamientos,ones
  taq:uicardia,uicardias,uicardica,uicardicas,uicardico,uicardicos,uichuela,uipneas,uipneica,uipneicas,uipneico,uipneicos
  tar:da,daba,dada,dadas,dado,dados,dan,dando,dar,daron,darse,de,des,do,ea,eas,ifas,jeta,jetas,siana,sianas,siano,sianos,sometatarsiana
  tar:sometatarsianas,sometatarsiano,sometatarsianos,ta,tas tat:ua,uada,uadas,uado,uados,uaje,uajes,uan,uando,uar,uaron,uo tax:ista,istas taz:a,as
  tea:tro,tros tec:hador,hadora,hadoras,hadores,ho,hos,la,lado,lados,las,lea,leada,leadas,leado,leados,lean,leando,lear,learon,leo,necio,nico
  tec:nicos,nologia tel:ef,efonea,efoneaba,efoneada,efoneadas,efoneado,efoneados,efonean,efoneando,efonear,efonearon,efonearse,efonee,efoneo,efonica
  tel:efonicas,efonico,efonicos,efonos,emetria,emetrias,eoperador,eoperadora,eoperadoras,eoperadores,epatia,epatico,f,orrea,orreas
  tem:a,as,bla,blaba,blada,bladas,blado,blados,blan,blando,blar,blaron,blarse,ble,blo,blor,blores,e,en,er,erse,ia,ible,ibles,ida
  tem:idas,ido,idos,iendo,ieron,io,or,ores,peratura,peraturas,porada,poradas,pranas,prano
  ten:azas,da,de,den,dencia,dencias,derse,dia,dida,didas,dido,didos,diendo,dieron,dinopatia,dinopatias,dinosa,dinosas,dinoso,dinosos
  ten:dio,dran,dremos,dria,drian,edor,edores,emos,er,erle,erlo,erse,esmo,ga,gamos,gan,go,ia,iamos,ian,ida,idas,ido,iendo,sa,sas
  ten:siometro,siometros,so,sos teo:ria,rias,rica,ricas,rico,ricos
  ter:apeuta,apeutica,apeuticas,apeutico,apeuticos,apia,apias,cer,cera,ceras,cero,ciaria,ciarias,ciario,ciarios,cio,cios,lipresina
  ter:mica,micas,mico,micos,minaba,minaban,minacion,minaciones,minada,minadas,minado,minados,minamos,minan,minando,minar,minara
  ter:minaran,minaria,minarle,minaron,minarse,minemos,mino,minos,mometro,mometros,nera,neras,renos,restre,restres,ritorio,ritorios
  tes:ticulo,ticulos,tigo,tigos,tosterona tet:raciclina,raplejia,raplejias,raplejica,raplejicas,raplejico,raplejicos tex:to,tos,tura,turas tfn:o
  tia:mazol,mina,s tib:ioastragalina,ioastragalinas,ioastragalino,ioastragalinos,ioperonea,ioperoneas,ioperoneo,ioperoneos,ios,iotarsiana,iotarsianas
  tib:iotarsiano,iotarsianos tie:ne,nen tim:bre,bres,ica,icas,ico,icos,oma,omas,os,panica,panicas,panico,panicos,pano,panos tin:tas tio:s,tropio
  tip:ica,icas,ico,icos,ifica,ificada,ificadas,ificado,ificados,ifican,ificando,ificar,ificaron,ifico,o,os
  tir:aba,ada,adas,ados,an,ando,ar,aron,arse,as,itona,itonas,o,oglobulina,oglobulinas,oidectomia,oidectomias,oiditis,on,ones tis:ulares
  tit:ula,ulada,uladas,ulado,ulados,ulan,ulando,ularon,ulo,ulos toa:lla,llas
  toc:a,aba,aban,ada,adas,ado,ados,amos,an,ando,ar,ara,aran,aria,arle,arlo,aron,arse,e,o tod:a,as,avia,o,os tof:acea,aceas,aceo,aceos,o,os
  tol:eraba,eraban,erada,eradas,erado,erados,eramos,eran,erancia,erancias,erando,erar,erara,eraran,eraria,erarle,eraron,erarse,eremos tol:eren,ero
  tom:aba,aban,ada,adas,ado,ados,amos,ando,ar,ara,aran,aria,arle,arlo,aron,arse,ate,ates,emos,en,ografica,ograficas,ografico,ograficos
  tom:ografo,ografos ton:o,os,silares,teria,terias
  top:ica,icas,ico,icos,ografa,ografas,ografia,ografias,ografica,ograficas,ografico,ograficos,ografo,ografos,ograma,ogramas toq:ue,uemos,uen
  tor:acoabdominales,acoabdominopelvica,acoabdominopelvicas,acoabdominopelvico,acoabdominopelvicos,acocentesis,acolumbar,acolumbares
  tor:asemida,cer,cida,cidas,cidos,ciendo,cieron,cio,neos,nera,neras,neros,nillo,pe,pes,pida,pidas,pido,pidos,tuosa,tuosas,tuosidad
  tor:tuosidades,tuoso,tuosos tos:amos,an,e,emos,en,er,era,eria,erle,erlo,erse,ia,ian,ida,idas,ido,idos,iendo,iera,ieran,ieron,io tot:almente
  tox:ica,icas,ico,icologia,icomania,icomanias,icos,oide
  tra:baja,bajaba,bajaban,bajada,bajadas,bajado,bajador,bajadora,bajadoras,bajadores,bajados,bajamos,bajan,bajando,bajar,bajara
  tra:bajaran,bajaria,bajarle,bajaron,bajarse,baje,bajemos,bajen,bajo,bajos,bajosa,bajosas,bajoso,bajosos,beculacion,beculaciones
  tra:beculada,beculadas,beculado,beculados,ccion,cciona,ccionada,ccionadas,ccionado,ccionados,ccional,ccionales,ccionan,ccionando
  tra:ccionar,ccionaron,cciones,cciono,dicional,dicionales,duccion,ducciones,duce,ducen,ducia,ducian,ducida,ducidas,ducido,ducidos
  tra:duciendo,ducir,ducira,duciran,ducirse,ductor,ductora,ductoras,ductores,duje,dujeron,dujimos,dujo,duzca,duzcan,e,emos,en,er
  tra:era,eran,ere,eremos,eria,erian,erle,erlo,fico,ficos,ga,gaba,gaban,gada,gadas,gado,gados,gamos,gan,gando,gar,gara,garan,garia
  tra:garle,garon,garse,ge,go,gue,guemos,guen,ia,iamos,ida,idas,ido,idos,iga,igamos,igan,igo,jera,jeran,jeron,jimos,jo,mita,mitada
  tra:mitadas,mitado,mitados,mitan,mitando,mitar,mitaron,mites,mito,mpa,mpas,nkimazin,nquila,nquilas,nquilice,nquiliza,nquilizaba
  tra:nquilizada,nquilizadas,nquilizado,nquilizados,nquilizan,nquilizando,nquilizar,nquilizaron,nquilizarse,nquilizo,nquilo,nquilos
  tra:nsaminasa,nsaminasas,nscribiendo,nscribieron,nscribio,nscripciones,nscrita,nscritas,nscrito,nscritos,nscutanea,nscutaneas
  tra:nsductor,nsductores,nsesfinteriana,nsesfinterianas,nsesfinteriano,nsesfinterianos,nsesofagica,nsesofagicas,nsesofagico,nsesofagicos
  tra:nsferen,nsferia,nsferida,nsferidas,nsferido,nsferidos,nsferiendo,nsferieron,nsferio,nsferir,nsferirse,nsferrinas,nsfiere,nsfieren
  tra:nsfiriendo,nsfirieron,nsfirio,nsfontanelar,nsfontanelares,nsfunde,nsfunden,nsfundida,nsfundidas,nsfundido,nsfundidos,nsfundiendo
  tra:nsfundieron,nsfundio,nsfundir,nsiciones,nsitoria,nsitorias,nsitorio,nsitorios,nslucida,nslucidas,nslucido,nslucidos,nsmisiva
  tra:nsmisivo,nsmita,nsmite,nsmiten,nsmitia,nsmitida,nsmitidas,nsmitido,nsmitidos,nsmitiendo,nsmitieron,nsmitio,nsmitir,nsmitirse
  tra:nsoperatoria,nsoperatorias,nsoperatorio,nsoperatorios,nsportaba,nsportada,nsportadas,nsportado,nsportados,nsportan,nsportando
  tra:nsportar,nsportaron,nsportarse,nsportista,nsportistas,nsporto,nsversa,nsversas,nsverso,nsversos,nvia,nvias,pecio,pecios,quea
  tra:queal,queales,quear,quearteria,queas,queo,queobronquial,queobronquiales,queoesofagica,queoesofagicas,queoesofagico,queoesofagicos
  tra:queostomia,queostomias,queotomia,queotomias,quetear,queteo,s,slada,sladaba,sladada,sladadas,sladado,sladados,sladan,sladando
  tra:sladar,sladaron,sladarse,slade,slado,slados,slucida,slucidas,slucido,slucidos,splanta,splantada,splantadas,splantado,splantados
  tra:splantan,splantando,splantar,splantaron,splante,splantes,splanto,storno,stornos,sudativa,sudativas,sudativo,sudativos,ta,taba
  tra:taban,tada,tadas,tado,tados,tamiento,tamientos,tamos,tan,tando,tar,tara,taran,taria,tarle,taron,tarse,te,temos,to,tos,umatica
  tra:umaticas,umatico,umaticos,umatizada,umatizadas,umatizado,umatizados,umatologa,umatologas,umatologia,umatologico,umatologicos
  tra:umatologo,umatologos,yecto,yectoria,yectorias,yectos,zodona,zos tre:ce,inta,nes,scientas,scientos
  tri:aje,ajes,angulo,angulos,butaria,butarias,butario,butarios,cotomia,cuspidea,cuspideas,cuspideo,cuspideos,fasicas,fasicos,furca
  tri:furcada,furcadas,furcado,furcados,furcan,furcando,furcar,furcaron,furco,llizo,llizos,lobulada,lobuladas,lobulado,lobulados
  tri:mestral,mestrales,metoprim,stes,steza,stezas
  tro:canter,canteres,canterica,cantericas,canterico,cantericos,mbocitopenias,mboembolismo,mboembolismos,mbofilia,mbofilias,mbolisis
  tro:mbon,mbosada,mbosadas,mbosado,mbosados,mbosan,mbosando,mbosar,mbosaron,mboso,mbotica,mboticas,mbotico,mboticos,mpa,mpas,nculares
  tro:pezada,pezadas,pezado,pezados,pezando,pezar,pezaron,pezo,pezon,pezones,pieza,piezan,piezo,piezos,ponina,poninas,zo,zos
  tru:ncada,ncadas,ncado,ncados
  tub:arica,aricas,arico,aricos,erculosa,erculosas,erculoso,erculosos,eria,erias,erosa,erosas,erosidad,erosidades,eroso,erosos,uliforme
  tub:uliformes,ulovellosa,ulovellosas,ulovelloso,ulovellosos tue:rce,rcen,rta,rtas,rtos
  tum:ba,baba,baban,bada,badas,bado,bados,bamos,ban,bando,bar,bara,baran,baria,barle,baron,barse,be,bemos,ben,bese,bo,efaccion,efacciones
  tum:efacta,efactas,efacto,efactos,oracion,oraciones,orectomia,orectomias tun:el,eles,eliza,elizan,elizando,elizar,elizaron,elizo
  tur:bia,bias,bio,bios,bulenta,bulentas,bulento,bulentos,gencia,gencias,gente,gentes,ismo,nos tut:elas tuv:e,iera,ieran,ieron,imos,o
  ubi:ca,cada,cadas,cado,cados,can,cando,car,caron,co uci:n,nes,s ulc:era,eracion,eraciones,erada,eradas,erado,erados,eras,erosa,erosas,eroso,erosos
  ult:ima,imas,imo,imos umb:ilicada,ilicadas,ilicado,ilicados,ral,rales una:nime,nimes,s
  unc:inado,inados,oartrosica,oartrosicas,oartrosico,oartrosicos und:ecima,ecimo une:ro,ros ung:uento,uentos
  uni:ca,cas,co,cos,dad,dades,fica,ficada,ficadas,ficado,ficados,fican,ficando,ficar,ficaron,fico,loculada,loculadas,loculado,loculados
  uni:ventriculares,versidad,versidades,versitaria,versitarias,versitario,versitarios,verso,versos uno:s ura:lita,litas urb:ana,anas,anos,ason
  ure:mica,micas,mico,micos,tera,tritis urg:enciologa,enciologas,enciologo,enciologos uri:naria,narias
  uro:cultivo,cultivos,loga,logas,logica,logicas,logico,logicos,logo,logos,patia,patias,rresonancia,rresonancias
  usa:ba,ban,da,das,do,dos,mos,n,ndo,r,ra,ran,ria,rle,rlo,ron,rse use:mos,n uso.s ust:ed,edes usu:ario,arios ute:ra,ras,rina,rinas,rino,rinos
  uti:lice,licemos,licen,lidad,lidades,liza,lizaba,lizaban,lizacion,lizaciones,lizada,lizadas,lizado,lizados,lizamos,lizan,lizando
  uti:lizar,lizara,lizaran,lizaria,lizarle,lizaron,lizarse,lizo
  vac:acion,aciones,ia,iaba,iada,iadas,iado,iados,iamiento,iamientos,ian,iando,iar,iaron,iarse,ias,ie,io,ios,una,unaba,unacion,unaciones
  vac:unada,unadas,unado,unados,unan,unando,unar,unaron,unarse,unas,une,uno,uolada,uoladas,uolado,uolados vag:a,abundo,abundos,as,os
  val:dra,dran,erse,ga,gan,gas,go,gos,ia,ian,idaba,idacion,idaciones,idada,idadas,idado,idados,idan,idando,idar,idaron,idarse,idas
  val:idez,ido,idos,iendo,ieron,io,iosa,iosas,ioso,iosos,or,ora,oraba,oraban,orable,orables,oracion,oraciones,orada,oradas,orado
  val:orados,oramos,oran,orando,orar,orara,oraran,oraria,orarle,oraron,orarse,ore,oremos,oren,ores,oro,vula,vulas,vulopatia,vulopatias vam:os
  van:comicina vap:eador,eadores,eo,eos
  var:iaba,iabilidad,iacion,iaciones,iada,iadas,iado,iados,iando,iar,iaron,iarse,ias,icela,icelas,icoide,icoides,icosa,icosas,icoso
  var:icosos,iedad,iedades,io,ios,iz,ones
  vas:cularizacion,cularizada,cularizadas,cularizado,cularizados,culosa,culoso,odilatador,odilatadores,oespastica,oespasticas,oespastico
  vas:oespasticos,tas,tos vay:a,amos,an,as vea:mos,n,se vec:ina,inas,indad,indades,inos veg:etaciones,etativas,etativos veh:iculo,iculos
  vei:an,nte,nticinco,nticuatro,ntidos,ntinueve,ntiocho,ntiseis,ntisiete,ntitres,ntiun,ntiuno vej:ez
  vel:adas,ados,amentosa,amentosas,amentoso,amentosos,amiento,amientos,an,ando,ar,aron,atorio,atorios,losa,losas,loso,losos,ocidad vel:ocidades
  vem:os ven:cimiento,cimientos,da,daba,dada,dadas,dado,dados,daje,dajes,dan,dando,dar,daron,darse,das,de,dedor,dedora,dedoras,dedores
  ven:den,der,dida,didas,dido,didos,diendo,dieron,dio,do,dra,dran,dre,dremos,dria,drian,eno,enos,ga,gamos,gan,ganza,ganzas,go,ia
  ven:iamos,ian,ida,idas,idera,ideras,idero,ideros,ido,idos,imos,irle,irlo,irse,lafaxina,ografias,oocluida,oocluidas,oocluido,oocluidos
  ven:tajas,tanilla,tanillas,tilada,tiladas,tilado,tilados,tilando,tilaron,tilo,ula,ulas
  ver:dadera,daderas,dadero,daderos,dades,guenza,guenzas,ia,ifica,ificaba,ificaban,ificacion,ificaciones,ificada,ificadas,ificado
  ver:ificados,ificamos,ifican,ificando,ificar,ificara,ificaran,ificaria,ificarle,ificaron,ificarse,ifice,ifico,ifique,ifiquemos
  ver:ifiquen,lo,mianas,mianos,miculares,rugas,rugosa,rugosas,rugoso,rugosos,tebrado,tebroplastia,tice,tiente,tiginosa,tiginosas
  ver:tiginoso,tiginosos ves:pertina,pertinas,pertino,pertinos,tibulos,tida,tidas,tido,tidor,tidores,tidos,tigio,tigios,tir,tuario,tuarios
  vet:erinario,erinarios vez via:bilidad,bilidades,ja,jada,jadas,jado,jados,jan,jando,jar,jaron,je,jes,jo,tico,ticos vib:ora,oras
  vic:io,ios,tima,timas vid:eojuego,eojuegos,rieras,rieros,rio,rios vie:ja,jas,jita,jitas,jito,jitos,jos,ndo,ne,nen,ran,rnes,ron
  vig:ente,entes,esimo,ila,ilaba,ilada,iladas,ilado,ilados,ilan,ilancia,ilancias,ilando,ilar,ilaron,ilarse,ilo,orosa,orosas,oroso vig:orosos
  vil:dagliptina vim:os vin:agres,cula,culada,culadas,culado,culados,culan,culando,cularon,culo,culos,iendo,iera,ieran,ieron,imos
  vio:laciones,lencia,lencias,lenta,lentas,lento,lentos,letas vir:ica,icas,ico,icos,tud
  vis:ados,cosa,cosas,coso,cosos,ibilidad,ibilidades,itada,itadas,itado,itados,itan,itar,itaron,itas,peras,tiendo,tieron,tio,to
  vis:tos,ualice,ualiza,ualizaba,ualizada,ualizadas,ualizado,ualizados,ualizan,ualizando,ualizar,ualizaron,ualizarse,ualizo vit:aminas
  viu:da,das,do,dos viv:a,amos,e,en,encia,encias,ia,ida,idas,ido,idos,ienda,iendas,iendo,iera,ieran,ieron,imos,io,ir,ira,iria,irle,irlo,irse
  vol:ante,antes,atil,eibol,emica,emicas,emico,emicos,umetrias,umetricas,umetricos,uminosa,uminosas,uminoso,uminosos,untad,untaria
  vol:untarias,vamos,vemos,ver,vera,veria,verle,vi,via,vian,viera,vieran,vieron,vio,vulo
  vom:ita,itaba,itaban,itada,itadas,itado,itados,itamos,itan,itando,itar,itara,itaran,itaria,itarle,itaron,itarse,ite,itemos,iten vom:ito,itos
  vor:iconazol vos:otros vot:a,ada,adas,ado,ados,an,ando,ar,aron vue:lco,lcos,lta,lto,ltos,lva,lvan,lve,lven,lvo,stro xif:oidea,oideas,oideo,oideos
  yel:co,cos yem:a,as yen:do yer:nos yes:era,eras,eros,o,os yey:unal,unales,uno,unos yod:ada,adas,ado,ados,o,os yog:ur,ures yug:ulares yun:que,ques
  yux:taarticulares zan:ahoria,ahorias,ja,jas zap:atera,ateras,ateros zon:a,as zum:o,os zur:das,dos
`;
