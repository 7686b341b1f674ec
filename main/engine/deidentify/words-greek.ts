/** Greek words of hospital texts, and the most frequent ones of the language, in the forms that are written: none that is a frequent name. In Latin letters (see latinised). */

export const greekWords = `
  ade:lfi,lfos ady:namia aer:as agg:eiografia agk:ona,onas ago:gi agr:otis aim:a,atoma,odia,orragia ako:loythia,loythies,ma,mi akr:a,o akt:inografia,inografies,inotherapeia aky:rothike alg:os all:ergia,ergies,ergiki,ergikos,i,o,oioseis,oiosi
  ama:xidio ame:tavliti amf:o an ana:deiknyetai,deiknyontai,ferei,feretai,feromeni,pneystika,pnoi,vlithike and:ras ane:kti,parkeia,pithymites,yrisketai,yrysma ani:sychi,sychos ano ant:ipiktika aor:ti,tis ape:ikonisi,ikonizetai
  apo.monosi,stima,titanoseis ari:stera,steras,steros,steroy art:hroseis,hrosi,iria,iries,irion asp:irini ast:heni,henis,henoys,hma asv:estoseis atr:ofia aty:chima axi:ologisi axo:nikis ayr:io ayt:a,es,i,o,os ayx:isi che:iroyrgeio,ri,rioy
  chi:meiotherapeia cho:lidochos,rigisi,rigithike,ros,roy chr:onia,onio cht:hes dak:tyla,tylo dek:a den der:ma dex:ia,ias,ios,ioy dey:teri dia:chytes,chyti,kopike,metros,metroy,pistonetai,rroia,staseis,tasi,vitis die:reynisi,yrynsi
  dio:rthothike dyo dys:pnoia ean ech:ei,oyn edo egc:heirisi,hysi egi:ne egk:efalo,ymosyni eic:he eik:ona,ones,osi ein:ai eka:to eke:i ekf:ylisi,ylistikes ekp:aideytikos ele:gchetai,gcho,gchontai,gchos eme:tos emf:ragma emv:oli ena.s
  end:eixi,oflevia,oflevio ene:rgeies eni:merothike,schysi enn:ea ent:asi,ero,eroy epa:nalifthike epe:igon,igonta,mvasi epi:faneia,lipsia,nefridia,nefridio,pedo,plokes,ploki ept:a erg:atis ero:tima eso est:iakes,iaki eti eto:n,s
  evd:omada,omades exa:rthrima exe:taseis,tasi,tasis exi exo eyr:ima,imata,imaton far:maka,yggas fas:i fle:gmoni,va,ves foi:titis for:a,eio,es fym:atiosi fys:iologika,iologikes,iologiki,iologiko,iologikos gia gio:s gno:mateysi gon:ata
  gyn:aika iat:ros idi.a,o ier:o ime:ra,res,rominia,ron ins:oylini iod:io ipa:r,tiki,tiko,tos ipi:a,os isc:haimia,haimiko,hia,hio,hioy ist:oriko,orikoy ita:n kai kak:osi kal:os kam:ia kan:ena kar:dia,diaki,dias,kinos,kinoy,pos,poy
  kat:a,agma,agmata,agmatos,aklisi,anomi,hetiras,o kef:alalgia,alis kil:i kin:isi,isis,itika kir:rosi kle:istofovia kli:niki kni:mi koi:liaki kol:on kor:yfi kra:nio,nioy kyi:si kys:teis,teos,ti lar:ygga,yggas
  lem:fadenas,fadenes,fadenopatheia,foma lep:ta lig:o,otero lip:os,seis,si lit:hoi,hos,hoys loi:moxi lov:o,os,oy mag:nitikis mas:tografia mat:hitis,hitria,i maz:a meg:ali,alo,ethos,ethoys mei:osi mes:i,o,os,othorakio,othorakioy
  met:a,astaseis,astasi,astatiki,ria mi mia mik:res,ri,ro min.es,iskos,on mir:iaio,os mit:era,ra,ras mon:iris,o mye:los myo:n mys myt:i na nai nay:tia nea nee:s nef:ro,roi,ron,ros,roy neo.teri ney:ra,ro nis:tikos nos:ileytis,ileytria,okomeio
  not:iaios och:i odi:gos oft:halmoi,halmos,halmoy ogk:oi,os,oy oi oid:ima oik:iaka ois:ofagos okt:o ola olo:klirothike omo:y oot:hikes,hiki,hikon opi:sthia,sthio,sthios opo:s ora ore:s ori:a,o ort:hia,ho os osf:yiki,yikis
  ost:a,eoporosi,iko,o,on ota.n oxe:ia oxy oyr:itiras,odochos ozi:dia,dio ozo:i,s,ys pac:hynsi pag:kreas,kreatos pai:di pal:aia,aio,i par:akoloythisi,atireitai,atiroyntai,egkefalida,ocheteysi pat:eras,hologika,hologiki pen:ikilini,te
  per:iochi,iochis,issotero pit:hani,hano,hanos pla:gia,gio ple:yra pne:ymona,ymonas,ymones,ymonia,ymonika,ymoniki,ymoniko,ymonon pod:i,ioy,oknimiki poi:otita pol:lapla,laples,y pon:o,os por:isma poy pra:gmatopoiithike pri:n,ni
  pro:igoymenes,igoymeni,igoymenis,igoymeno,s,slipsi,sopo,sopoy,stati,statis,sthia,sthio,sthios,thesi,ti,tokollo pse:ydeis pto:si pyk:notita pyr:etos ran:tevoy se sim:a,eia,eio,era ski:agrafikoy sko:likoeidis,likoeiditida sov:ari
  spi:nthirografima spl:ina,inas spo:ndyloi,ndylos sta.diopoiisi,lthike,theres,theri ste:nosi sti.lis,n,s sto.ma,machi,machoy,n,ys syg:krisi,kritika syl:loges,logi sym:perasma syn:desmos,ergasia,ergasimos,istatai,taxioychos sys:tasi,tinetai
  syz:ygos ta tak:tiko tec:hniki,hnimata,hnologos tes:sera tha the:rapeia tho:raka,rakiki,rakiko thr:omvos,omvosi thy:reoeidis,reoeidoys tin tis tmi:ma,mata,matos to toi:choma tom:es,ografias ton tor:a toy.s
  tra:cheia,chiliki,chilos,chiloy,yma tre:is tri:a,ti tro:chaio vas:eis,i vic:has vim:atodoti,atodotis vio:psia vla:ves,vi vre:fos vro:gchoi,gchos ygr:o ypa:llilos,rchei,rchoyn ype:richografima,richoi,richos,rtasi,zokotas,zokotiki,zokotiko
  ypi:rche ypo:psia,psin,pti yps:os ypt:ia zal:i
`;
