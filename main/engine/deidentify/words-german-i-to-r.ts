/** The frequent German words around those of clinics, from I to R: of every day, of work and of relatives; packed likewise. */

export const germanIToR = `
  iat:rogene,rogenen,rogener
  ide:ale,alen,aler,en,ntifizieren,ntifizierend,ntifiziert,ntifizierte,ntifizierten,ntisch,ntische,ntischen,ntischer,ntitat,ntitaten
  ign:orieren,orierend,oriert,orierte,orierten ihm ihn.en ihr.e,em,en,er,es,etwegen ile:alem,alen,aler ill:egale,egalen,egaler
  imb:ibierung,ibierungen,ibition
  imm:er,erhin,igrieren,igrierend,igriert,igrierte,igrierten,obilienmakler,obilienmaklerin,obilienmaklerinnen,obilienmaklern,obilienmaklers
  imm:obilisieren,obilisierend,obilisiert,obilisierte,obilisierten,unisieren,unisierend,unisiert,unisierte,unisierten,unologisch
  imm:unologische,unologischen,unologischer
  imp:fe,fen,fend,ft,fte,ften,lantieren,lantierend,lantiert,lantierte,lantierten,lementieren,lementierend,lementiert,lementierte
  imp:lementierten,onieren,onierend,oniert,onierte,onierten,ortieren,ortierend,ortierte,ortierten,ragnieren,ragnierend,ragniert
  imp:ragnierte,ragnierten,rimieren,rimierend,rimiert,rimierte,rimierten,rovisieren,rovisierend,rovisiert,rovisierte,rovisierten
  ina:ktiv,ktivem,ktiven,ktiver,ktives,ktivieren,ktivierend,ktiviert,ktivierte,ktivierten inb:etriebnahme,etriebnahmen
  ind:em,essen,irekte,irekten,isch,ische,ischen,ischer,ividuell,ividuelle,ividuellen,ividueller,izieren,izierend,iziert,izierte
  ind:izierten,olentem,olenten,olenter,ustrie,ustriekauffrau,ustriekaufmann,ustrien,uzieren,uzierend,uziert,uzierte,uzierten ine:inander
  inf:ektfrei,ektfreie,ektfreier,iltrieren,iltrierend,iltrierende,iltrierenden,iltriert,iltrierte,iltrierten,izieren,izierend,iziert
  inf:izierte,izierten,olge,olgedessen,ormatiker,ormatikerin,ormatikerinnen,ormatikern,ormatikers,ormationen,ormationsblatt,ormiere
  inf:ormieren,ormierend,ormierende,ormierendem,ormierenden,ormierender,ormierendes,ormierst,ormierte,ormiertem,ormierten,ormierter
  inf:ormiertest,raklavikulare,raklavikularen,raklavikularer,ratentoriell,ratentorielle,ratentoriellen,ratentorieller,undieren,undierend
  inf:undiert,undierte,undierten ing:enieur,enieure,enieuren,enieurin,enieurinnen,enieurs
  inh:aber,aberin,aberinnen,abern,abers,aftiert,aftierte,aftierten,alativ,alative,alativen,alativer,alieren,alierend,aliert,alierte
  inh:alierten,alte,alten,altlich,altliche,altlichen,altlicher,omogen,omogene,omogenem,omogenen,omogener,omogenes
  ini:tiieren,tiierend,tiiert,tiierte,tiierten inj:iziere,izieren,izierend,iziert,izierte,izierten
  ink:ompatibel,ompetent,ompetente,ompetenten,omplette,ompletten,ongruent,ongruente,ongruenten,onklusiv,onklusivem,onklusiven,onklusiver
  ink:onklusives,onsistente,onsistenten,onstant,onstante,onstanten,ontinentem,ontinenten,ontinenter,ontinentes,orporieren,orporierend
  ink:orporiert,orporierte,orporierten,orrekt,orrekte,orrekten inl:andisch,andische,andischen,andischer,ineskaten,ineskates,ineskating inm:itten
  inn:enrotieren,enrotierend,enrotierende,enrotierenden,enrotiert,enrotierte,enrotierten,enseitig,enseitige,enseitigem,enseitigen
  inn:enseitiger,enseitiges,enstadt,erhalb,erlich,erliche,erlichen,erlicher,ungskrankenkasse
  ino:ffiziell,ffizielle,ffiziellen,ffizieller,perabel,perabele,perabelem,perabelen,perabeler,perabeles
  ins:asse,assen,assin,assinnen,besondere,ekt,ekten,ektengift,ektengiftallergie,ektengiftallergien,ektengifte,ektengiften,ektengifts
  ins:ektenstiche,ektenstichen,ektenstichs,eln,erieren,erierend,eriert,erierte,erierten,gesamt,istieren,istierend,istiert,istierte
  ins:istierten,ofern,oweit,pektionen,pizieren,pizierend,piziert,pizierte,pizierten,tabil,tabile,tabilem,tabilen,tabiler,tabiles
  ins:tallateur,tallateure,tallateuren,tallateurin,tallateurs,tallieren,tallierend,talliert,tallierte,tallierten,tanz,tanzen,tillieren
  ins:tillierend,tilliert,tillierte,tillierten,tituten,titutionen,tituts,truieren,truierend,truiert,truierte,truierten,trumentell
  ins:trumentellem,trumentellen,trumenteller,uffiziente,uffizienten,ufflieren,ufflierend,uffliert,ufflierte,ufflierten,ulinpflichtig
  ins:ulinpflichtige,ulinpflichtigen,ulinpflichtiger
  int:egrationsamt,egrieren,egrierend,egriert,egrierte,egrierten,elligente,elligenten,ensitaten,ensivieren,ensivierend,ensiviert
  int:ensivierte,ensivierten,ensivmedizinisch,ensivmedizinische,ensivmedizinischen,ensivmedizinischer,ensivpflichtig,ensivpflichtige
  int:ensivpflichtigen,ensivpflichtiger,eragieren,eragierend,eragiert,eragierte,eragierten,erdisziplinar,erdisziplinare,erdisziplinaren
  int:erdisziplinarer,eressant,eressante,eressanten,eressantere,eressanteren,eressanteste,eressantesten,eresse,eressen,eressenlosigkeit
  int:eresses,eressieren,eressierend,eressiert,eressierte,eressierten,erferieren,erferierend,erferiert,erferierte,erferierten,erlobulare
  int:erlobularen,erlobularer,ermittierend,ermittierende,ermittierenden,ernate,ernaten,ernationalem,ernationalen,ernationaler,ernats
  int:ernistisch,ernistische,ernistischen,ernistischer,erponierend,erponiert,erponierte,erponierten,erpretationen,erpretierbar,erpretierbare
  int:erpretierbarem,erpretierbaren,erpretierbarer,erpretierbares,erpretieren,erpretierend,erpretiert,erpretierte,erpretierten,ervalles
  int:ervenieren,ervenierend,erveniert,ervenierte,ervenierten,erventionell,erventionellem,erventionellen,erventioneller,erventionsbedurftig
  int:erventionsbedurftige,erventionsbedurftigen,erventionsbedurftiger,imem,imen,oxikieren,oxikierend,oxikiert,oxikierte,oxikierten
  int:raabdominell,raabdominellem,raabdominellen,raabdomineller,raarteriellem,raarteriellen,raarterieller,raartikulare,raartikularen
  int:raartikularer,raaxialem,raaxialen,raaxialer,raduralem,raduralen,raduraler,ramedullarem,ramedullaren,ramedullarer,ramedullares
  int:ramuskulare,ramuskularen,ramuskularer,rathekale,rathekalen,rathekaler,ubieren,ubierend,ubiert,ubierte,ubiertem,ubierten,ubierter int:ubiertes
  inv:alidem,aliden,alider,aliditat,estition,estitionen inw:iefern,ieweit
  inz:idente,identell,identelle,identellen,identeller,identen,idieren,idierend,idiert,idierte,idierten,ipient,ipiente,ipienten,wischen
  ips:ilateralem,ilateralen,ilateraler ira:kisch,kische,kischen,kischer,nisch,nische,nischen,nischer
  irg:end,ende,endein,endeine,endeinen,endeiner,endem,enden,ender,endes,endwann,endwas,endwelche,endwer,endwie,endwo,endwoher,endwohin
  irr:adiieren,adiierend,adiiert,adiierte,adiierten,efuhren,efuhrend,efuhrende,efuhrenden,efuhrt,egefuhrt,egefuhrte,egefuhrten,egularem
  irr:egularen,egularer,elevante,elevanten,en,end,eponibel,eponible,esektabel,esektable,ezufuhren,igieren,itieren,itierend,itiert
  irr:itierte,itierten,t,te,ten,tum,tumer,tumern,tumlich,tumliche,tumlichen,tumlicher,tumlicherweise,tums isl:amisch,amische,amischen,amischer
  iso:kor,kore,koren,korer,lationspflichtig,lationspflichtige,lationspflichtigen,lationspflichtiger,lierpflichtig,lierpflichtige
  iso:lierpflichtigen,lierpflichtiger iss:t ita:lienisch,lienische,lienischem,lienischen,lienischer,lienisches ja jac:ken
  jae:hrig,hrige,hrigen,hriger,hrlich,hrliche,hrlichem,hrlichen,hrlicher,hrliches jag:den,e,en,end,t,te,ten
  jah:relangem,relangen,restag,restagen,reszeiten,reszeitliche,reszeitlichen,reszeitlicher,rgang,rgange,rgangen,rgangs,rhundert
  jah:rhunderte,rhunderten,rhunderts,rig,rige,rigem,rigen,riger,riges,rlich,rliche,rlichem,rlichen,rlicher,rliches,rzehnt,rzehnte
  jah:rzehntelang,rzehntelange,rzehntelangen,rzehntelanger,rzehnten,rzehnts jam:mern,mernd,merte,merten jan:ners,uar,uars
  jap:anisch,anische,anischen,anischer jau:se,sen,senzeit jaw:ohl je
  jed:e,em,en,enfalls,er,erzeit,erzeitig,erzeitige,erzeitigen,erzeitiger,es,esmal,esmalig,esmalige,esmaligen,esmaliger,och
  jeg:lich,liche,lichen,licher jej:unalem,unalen,unaler jem:als,and,andem,anden,andes jen:em,en,er,es jet:zig,zige,zigem,zigen,ziger,ziges,zt
  jew:eilig,eilige,eiligem,eiligen,eiliger,eiliges,eils jod:haltig,haltige,haltigen,haltiger,s jog:gerin,gerinnen,gern,hurt,hurts joh:anniter
  jou:rnalisten,rnalistin,rnalistinnen jub:eln,elnd,elt,elte,elten,ilaum,le juc:ke,ken,kend,kende,kendem,kenden,kender,kendes,kst,kt,kte,kten,ktest
  jud:isch,ische,ischen,ischer jue:ngst
  jug:end,endalter,endamt,endamter,endamtern,endamts,endherberge,endlich,endliche,endlichem,endlichen,endlicher,endlichers,endliches jul:is
  jun:gem,gens,gere,gerem,geren,gerer,geres,gern,ges,gst,gste,gstem,gsten,gster,gstes,i,is
  jur:isten,istin,istinnen,istisch,istische,istischen,istischer
  jus:tizanstalt,tizanstalten,tizbeamte,tizbeamten,tizbegleitung,tizvollzugsanstalt,tizvollzugsanstalten
  jux:takortikal,takortikale,takortikalen,takortikaler kab:eln,els,ine,inen kaf:fee kah:lem,len,les kak:erlake
  kal:ender,endern,enders,endertag,endertage,endertagen,endertags,enderwoche,enderwochen,ibrieren,ibrierend,ibriert,ibrierte,ibrierten
  kal:iumarm,iumarme,iumarmen,iumarmer,kdichte,kdichten,ken,khaltig,khaltige,khaltigen,khaltiger,orienreich,orienreiche,orienreichen
  kal:orienreicher,t,te,tegefuhl,tem,ten,tere,teren,terer,tes,teste,tlicht,tlichtfaser,tlichtquelle,tlichtquellen,tlichts,tschweissig
  kal:tschweissige,tschweissigem,tschweissigen,tschweissiger,tschweissiges,zifizieren,zifizierend
  kam:era,eras,ine,inen,ins,men,mend,mt,mte,mten,pfe,pfen,pfend,pfs,pfsport,pft,pfte,pften,t
  kan:didat,didaten,didatin,didatinnen,n,nst,nte,nten,te,test,tig,tige,tigen,tiger,ton,tonal,tonale,tonalen,tonaler,tone,tonen,tons
  kan:ulieren,ulierend,uliert,ulierte,ulierten
  kap:azitat,azitaten,illar,illare,illaren,illarer,itel,iteln,itels,sle,utt,utte,uttem,utten,utter,uttes,uttgegangen,uttgegangene
  kap:uttgegangenen,uttgehen,uttgehend,uttgeht,uttzugehen
  kar:dioembolisch,dioembolische,dioembolischen,dioembolischer,diologisch,diologische,diologischen,diologischer,diopulmonal,diopulmonale
  kar:diopulmonalen,diopulmonaler,diovertieren,diovertierend,diovertiert,diovertierte,diovertierten,freitag,freitags,ios,iose,iosen
  kar:ioser,neval,nevals,otte,otten,ten,toffel,toffeln,ton,tons
  kas:chieren,chierend,chiert,chierte,chierten,erne,ernen,ig,ige,igen,iger,se,sen,senarztlich,senarztliche,senarztlichen,senarztlicher
  kas:senleistung,senleistungen,sennummer,senpatient,senpatienten,senpatientin,senpatientinnen,senversichert,senversicherte,senversicherten
  kas:senwechsel,senzulassung,settenhalter,sierer,siererin,siererinnen,sierern,sierers
  kat:astrophal,astrophale,astrophalen,astrophaler,echolaminpflichtig,echolaminpflichtige,echolaminpflichtigen,echolaminpflichtiger
  kat:egorie,egorien,heterisieren,heterisierend,heterisiert,heterisierte,heterisierten,heterpflichtig,heterpflichtige,heterpflichtigen
  kat:heterpflichtiger,holisch,holische,holischen,holischer,ze,zenbisse,zenbissen,zenhaare,zenkratzer
  kau:dal,dalaufnahme,dale,dalen,daler,dokranial,dokraniale,dokranialen,dokranialer,e,en,end,fe,fen,fend,fer,ferin,ferinnen,fern
  kau:fers,ffrau,ffrauen,fleute,fmanner,fmanns,fs,ft,fte,ften,gummi,gummis,m,te,ten,terisieren,terisierend,terisiert,terisierte kau:terisierten,tion
  keg:eln,elnd,elt,elte,elten,le keh:re,ren,rend,rt,rte,rten
  kei:lfoermig,lfoermige,lfoermigem,lfoermigen,lfoermiger,lfoermiges,lformig,lformige,lformigem,lformigen,lformiger,lformiges,marm
  kei:marme,marmen,marmer,mbesiedelt,mbesiedelte,mbesiedelten,mfrei,mfreie,mfreien,mfreier,nerlei,neswegs,nmal kek:se,sen,ses
  kel:lern,lers,lertreppe,lertreppen,lnerin,lnerinnen,lnern,lners
  ken:nen,nend,nende,nendem,nenden,nender,nendes,nengelernt,nengelernte,nengelernten,nenlernen,nenlernend,nenlernt,nens,nenzulernen
  ken:nern,nst,nt,ntlich,ntlichem,ntnis,ntnisnahme,ntnisse,ntnissen,nung,nungen,nzeichnen,nzeichnet,tern
  ker:ngesund,ngesunde,ngesunden,ngesunder,nspintomografisch,nspintomografische,nspintomografischen,nspintomografischer,ze,zen kes:b
  ket:te,ten,tenraucher,tenraucherin,tenraucherinnen,tenrauchern,tenrauchers,tensage keu:che,chen,chend,cht,chte,chten kfz kic:kboxen
  kie:ferchirurgisch,ferchirurgische,ferchirurgischen,ferchirurgischer,ferorthopadisch,ferorthopadische,ferorthopadischen,ferorthopadischer
  kil:ogramms,ometern
  kin:dergartenkind,dergartenkinder,dergartenkindern,dergartenkinds,dergartnerin,dergartnerinnen,derheim,derheime,derheimen,derheims
  kin:derkrippe,derkrippen,derlos,derlose,derlosen,derloser,dern,derradiologisch,derradiologische,derradiologischen,derradiologischer
  kin:derreich,derreiche,derreichen,derreicher,derschutz,derschutzgruppe,derstuhl,dertagesstatte,dertagesstatten,derwagen,derwagens
  kin:deseltern,desentwicklung,desmutter,desschutz,desvater,deswohl,deswohlgefahrdung,dgerecht,dgerechte,dgerechten,dheit,dlich
  kin:dliche,dlichem,dlichen,dlicher,dliches,dseltern,dsmutter,dsvater,dswohl,o,os
  kip:pbar,pe,pen,pend,pende,pendem,penden,pender,pendes,pens,pern,pst,pt,pte,pten,ptest,pung,pungen
  kir:chlich,chliche,chlichen,chlicher,sche,schen,schenpflucken kis:sen,sens,te,ten kit:as,zele,zeln,zelst,zelt,zelte,zelten,zeltest
  kla:eren,erung,gbar,gend,gende,gendem,genden,gender,gendes,gst,gten,gtest,mmere,mmernd,mmert,mmerte,mmerten,nge,ngen,ngs,ppbar
  kla:ppen,ppend,ppende,ppendem,ppenden,ppender,ppendes,ppere,ppern,ppst,ppt,ppte,ppten,pptest,r,rem,ren,rend,rende,renden,render
  kla:rer,reren,res,rgekommen,rgekommene,rgekommenen,rgestellt,rgestellte,rgestellten,rkommen,rkommend,rkommt,rst,rste,rstellen
  kla:rstellend,rstellt,rsten,rt,rte,rten,rung,rungen,rungsbedarf,rzukommen,rzustellen,sse,ssifizieren,ssifizierend,ssifiziert,ssifizierte
  kla:ssifizierten,tsche,tschen,tschend,tscht,tschte,tschten
  kle:ben,bend,bende,bendem,benden,bender,bendes,bens,bern,bers,brig,brige,brigen,briger,bst,bstoff,bstoffe,bstoffen,bstoffs,bt
  kle:bte,bten,btest,bung,bungen,ide,iden,idend,iderlos,iderlose,iderlosem,iderlosen,iderloser,iderloses,idern,idet,idete,ideten
  kle:ids,idungsstuck,idungsstucke,idungsstucken,idungsstucks,inem,inere,inerem,ineren,inerer,inflachig,inflachige,inflachigen,inflachiger
  kle:infleckig,infleckige,infleckigen,infleckiger,inigkeit,inigkeiten,inkindern,inknotig,inknotige,inknotigen,inknotiger,inste
  kle:instem,insten,inster,instes,instmoglich,instmogliche,instmoglichen,instmoglicher,involumig,involumige,involumigen,involumiger
  kle:inwuchsig,inwuchsige,inwuchsigen,inwuchsiger,mmend,mmt,mmte,mmten,mpnerin,mpnerinnen,mpnern,mpners,opatraaufnahme,ttere,ttergeruest
  kle:ttergeruests,ttergerust,ttergerusts,tterhalle,tterhallen,ttern,tternd,ttert,tterte,tterten
  kli:cke,cken,ckend,ckt,ckte,ckten,ent,enten,entin,entinnen,maanlage,maanlagen,ngele,ngeln,ngelnd,ngelst,ngelt,ngelte,ngelten,ngeltest
  kli:ngend,ngle,ngt,nischem,nischen,nischer klo:pfe,pfen,pfend,pfende,pfendem,pfenden,pfender,pfendes,pft,pfte,pften,sters
  klu:gem,gen,ger,gere,geren,gerer,ges
  kna:cke,cken,ckend,ckende,ckendem,ckenden,ckender,ckendes,ckse,cksen,cksend,ckst,ckste,cksten,ckt,ckte,ckten,cktest,lle,llen,llend
  kna:lls,llt,llte,llten,ppem,ppen,ppes,ppschaft kne:ife,ifen,ifend,ift
  kni:cke,cken,ckend,ckt,ckte,ckten,ff,rsche,rschen,rschend,rscht,rschte,rschten,te,ten
  kno:chenstruktur,chenstrukturen,deln,dels,pfbatterie,pfbatterien,pfe,pfen,pfs,tig,tige,tigem,tigen,tiger,tiges knu:pfe,pfen,pfend,pft,pfte,pften
  koa:gulieren,gulierend,guliert,gulierte,gulierten,xial,xiale,xialen,xialer kob:alt koc:he,hend,hin,ht,hte,hten kod:ieren,ierend,iert,ierte,ierten
  koe:chin,nnen,nnte,nnten,rperfern,rperferne,rperfernem,rperfernen,rperferner,rperfernes,rpernah,rpernahe,rpernahem,rpernahen,rpernaher
  koe:rpernahes kof:feinhaltig,feinhaltige,feinhaltigen,feinhaltiger,fer,fern,fers kog:nitiv,nitive,nitiven,nitiver
  kol:ikartig,ikartige,ikartigem,ikartigen,ikartiger,ikartiges,isch,ische,ischen,ischer,labieren,labierend,labiert,labierte,labiertem
  kol:labierten,labierter,labiertes,lege,legen,legial,legiale,legialem,legialen,legialer,legiales,legien,legin,leginnen,legs,lektiv
  kol:lektive,lektiven,lektiver,lidieren,lidierend,lidiert,lidierte,lidierten,lision,lisionen,lisionsgegner,onisieren,onisierend
  kol:onisiert,onisierte,onisierten,ophonium,oskopisch,oskopische,oskopischen,oskopischer,ossal,ossale,ossalen,ossaler
  kom:atos,atose,atosen,atoser,binationen,binieren,binierend,biniert,binierte,binierten,fort,isch,ische,ischem,ischen,ischer,isches
  kom:mandieren,me,men,mend,mende,mendem,menden,mender,mendes,mentare,mentars,mentieren,mentierend,mentiert,mentierte,mentierten
  kom:mission,missionen,mode,moden,mst,mt,munal,munale,munalen,munaler,muniziere,munizieren,munizierend,munizierende,munizierendem
  kom:munizierenden,munizierender,munizierendes,munizierst,muniziert,munizierte,munizierten,muniziertest,pakt,pakte,pakten,pakter
  kom:patibel,patible,pensieren,pensierend,petent,petente,petenten,plementieren,plementierend,plementiert,plementierte,plementierten
  kom:plette,plettem,pletten,pletter,plettieren,plettierend,plettiert,plettierte,plettierten,plex,plexe,plexen,plexer,pliment,plimenten
  kom:pliments,plizieren,plizierend,pliziert,plizierte,pliziertem,plizierten,plizierter,pliziertes,ponente,ponenten,pressibel,primierbar
  kom:primierbare,primierbaren,primierbarer,primieren,primierend,primiert,primierte,primierten,promiss,promisse,promissen
  kon:ditor,ditoren,ditorin,ditors,dukteur,fessionslos,fessionslose,fessionslosen,fessionsloser,figurieren,figurierend,flikt,flikte
  kon:flikten,flikts,fluieren,fluierend,fluierende,fluierenden,fluiert,fluierte,fluierten,form,forme,formen,former,frontationen
  kon:frontieren,frontierend,frontiert,frontierte,frontierten,gruent,gruente,gruenten,kav,kave,kaven,kaver,kret,krete,kreten,kreter
  kon:kurrenz,ne,nen,nend,nende,nendem,nenden,nender,nendes,nens,nern,nt,nte,nten,ntest,ntet,sekutiv,sekutive,sekutiven,sekutiver
  kon:sensuell,sensuelle,sensuellen,sensueller,sentieren,sequent,sequente,sequenten,sequenz,sequenzen,servieren,servierend,serviert
  kon:servierte,servierten,servierungsmittel,servierungsmitteln,servierungsmittels,servierungsstoff,servierungsstoffe,servierungsstoffen
  kon:servierungsstoffs,siliarisch,siliarische,siliarischen,siliarischer,sistent,sistente,sistenten,sole,solen,solidieren,solidiert
  kon:solidierte,solidierten,stant,stante,stantem,stanten,stanter,stantes,statieren,statierend,statiert,statierte,statierten,stellationen
  kon:struieren,struierend,struiert,struierte,struierten,sultieren,sultierend,sultiert,sultierte,sultierten,sumieren,sumierend,sumiert
  kon:sumierte,sumierten,tagios,tagiose,tagiosen,tagioser,takt,taktdaten,takte,takten,taktfahig,taktfahige,taktfahigen,taktfahiger
  kon:taktieren,taktierend,taktiert,taktierte,taktierten,taktlos,taktlose,taktlosen,taktloser,taktpersonen,takts,taminieren,taminierend
  kon:taminiert,taminierte,taminierten,ten,tinent,tinente,tinenten,tinuierlich,tinuierliche,tinuierlichen,tinuierlicher,to,trahent
  kon:trahenten,trahieren,trahierend,trahiert,trahierte,trahierten,traindizieren,traindizierend,tralaterale,tralateralen,tralateraler
  kon:trastarm,trastarmem,trastarmer,trastieren,trastmittelunterstutztem,trastmittelunterstutzter,trastmittelunterstutztes,trastreich
  kon:trastreiche,trastreichen,trastreicher,trollbedarf,trollbeduerftig,trollbedurftig,trollbedurftige,trollbedurftigem,trollbedurftigen
  kon:trollbedurftiger,trollbedurftiges,trollierbar,trolliere,trollieren,trollierend,trollierende,trollierendem,trollierenden,trollierender
  kon:trollierendes,trollierst,trolliert,trollierte,trolliertem,trollierten,trollierter,trolliertes,trolliertest,trolltermin,trolltermine
  kon:trollterminen,trolltermins,trovers,troverse,troversen,troverser,ventionellem,ventionellen,ventioneller,vergieren,vergierend
  kon:vergiert,vergierte,vergierten,vertieren,vertierend,vertiert,vertierte,vertierten,vex,vexe,vexen,vexer,zentration,zentrationen
  kon:zentrieren,zentrierend,zentriert,zentrierte,zentrierten,zentrisch,zentrische,zentrischen,zentrischer,zept,zepte,zepten,zepts
  kon:zert,zerte,zerten,zerts,zipieren,zipierend,zipiert,zipierte,zipierten
  koo:peration,perationen,perativ,perative,perativem,perativen,perativer,peratives,perieren,perierend,periert,perierte,perierten
  koo:rdinator,rdinatoren,rdinators,rdinieren,rdinierend,rdiniert,rdinierte,rdinierten kop:fstoss,fwaerts,fwarts,ien,ieren,ierend,iert,ierte,ierten
  kor:be,ben,bs,onarem,onaren,onarer,perfern,perferne,perfernem,perfernen,perferner,perfernes,pergrossen,perlichem,pernah,pernahe
  kor:pernahem,pernahen,pernaher,pernahes,pertemperatur,pertemperaturen,pulent,pulente,pulenten,rekt,rekte,rektem,rekten,rekter
  kor:rektes,rektur,rekturen,relieren,relierend,reliert,relierte,relierten,respondenz,respondenzen,respondieren,respondierend,respondiert
  kor:respondierte,respondierten,rigierbar,rigiere,rigieren,rigierend,rigierende,rigierendem,rigierenden,rigierender,rigierendes
  kor:rigierst,rigiertem,rigierten,rigierter,rigiertest,tikal,tikale,tikalen,tikaler,tisonhaltig,tisonhaltige,tisonhaltigen,tisonhaltiger
  kos:metik,metika,metiker,metikerin,metikerinnen,metikern,metikers,tbar,tbare,tbaren,tbarer,tend,tende,tendem,tenden,tender,tendes
  kos:tenerstattung,tenerstattungen,tenfrei,tenfreie,tenfreien,tenfreier,tengunstig,tengunstige,tengunstigen,tengunstiger,tengutsprache
  kos:tengutsprachen,tenlos,tenlose,tenlosen,tenloser,tenpflichtig,tenpflichtige,tenpflichtigen,tenpflichtiger,tenstelle,tenstellen
  kos:tentrager,tentragern,tentragers,tenubernahme,tenubernahmen,tenvoranschlag,tenvoranschlage,tenvoranschlagen,tenvoranschlags
  kos:test,tet,tete,teten,tspielig,tspielige,tspieligen,tspieliger
  kra:bbelalter,bbeln,bbelnd,bbelt,bbelte,bbelten,bble,che,chen,chend,chte,chten,chze,chzen,chzend,chzt,chzte,chzten,eftig,enklich
  kra:fte,ften,ftfahrer,ftfahrerin,ftfahrerinnen,ftfahrern,ftfahrers,ftig,ftige,ftigem,ftigen,ftiger,ftiges,ftigt,ftigte,ftigten
  kra:ftlos,ftlose,ftlosem,ftlosen,ftloser,ftloses,mpfartig,mpfartige,mpfartigem,mpfartigen,mpfartiger,mpfartiges,mpfend,mpfendem
  kra:mpfenden,mpfender,mpft,mpfte,mpften,nes,niocaudal,niocaudale,niocaudalen,niocaudaler,niokaudal,niokaudale,niokaudalen,niokaudaler
  kra:nke,nkeln,nkelnd,nkelt,nkelte,nkelten,nkem,nken,nkenakte,nkenakten,nkenblatt,nkend,nkengeld,nkengelds,nkengeschichte,nkengymnastik
  kra:nkenhauspflichtig,nkenhauspflichtige,nkenhauspflichtigen,nkenhauspflichtiger,nkenkasse,nkenkassen,nkenkassenkarte,nkenkassenkarten
  kra:nkenpflegerin,nkenschein,nkenscheine,nkenscheinen,nkenscheins,nkenstand,nkenstande,nkenstanden,nkenstands,nkenstandsbestatigung
  kra:nkenstandstage,nkentransporten,nkentransports,nkenversichert,nkenversicherte,nkenversicherten,nkenversicherung,nkenversicherungen
  kra:nkenwagens,nker,nkgemeldet,nkgemeldete,nkgemeldeten,nkgeschrieben,nkgeschriebene,nkgeschriebenem,nkgeschriebenen,nkgeschriebener
  kra:nkgeschriebenes,nkhaft,nkhafte,nkhaften,nkle,nklich,nkliche,nklichem,nklichen,nklicher,nkliches,nkmelden,nkmeldend,nkmeldet
  kra:nkmeldung,nkmeldungen,nkschreiben,nkschreibend,nkschreibt,nkschreibung,nkschreibungen,nkt,nkte,nkten,nkzumelden,nkzuschreiben
  kra:tze,tzen,tzend,tzende,tzendem,tzenden,tzender,tzendes,tzern,tzers,tzest,tzt,tzte,tzten,tztest,utertee
  kre:atininadaptiert,bserregend,bserregende,bserregenden,bskrank,bskranke,bskranken,bskranker,bstiere,ditkarte,ditkarten,ise,isen
  kre:isend,isklinik,iskliniken,issaege,issage,issagen,ist,iste,isten,uze,uzen,uzend,uzweise
  kri:bbele,bbelig,bbelige,bbeligen,bbeliger,bbeln,bbelnd,bbelst,bbelt,bbelte,bbelten,bbeltest,bble,eche,echen,echend,echt,egen
  kri:egend,egende,egendem,egenden,egender,egendes,egern,eges,egs,egst,egt,egte,egten,egtest,minell,minelle,minellen,mineller,ppe
  kri:ppen,sen,terien,terium,tik,tiken,tisieren,tisierend,tisiert,tisierte,tisierten kro:atisch,atische,atischen,atischer,ch,chen
  kru:mmem,mmen,mmend,mmer,mmes,mmt,mmte,mmten,stentiere kry:ptogen,ptogene,ptogenen,ptogener kuc:henchef,henhilfe,henhilfen,henmesser,hens
  kue:mmern,nftig,nstlich,rzer,rzlich kug:elig,elige,eligem,eligen,eliger,eliges,eln,elnd,elschreiber,elschreibern,elschreibers,elt,elte,elten,le
  kuh:e,en,lem,len,lend,lschrank,lschranke,lschranken,lschranks,lt,lte,lten,lung,lungen kul:tur,turell,turelle,turellen,tureller,turen
  kum:mere,merlich,merliche,merlichen,merlicher,merliches,mern,mernd,merst,mert,merte,merten,mertest
  kun:dige,digen,digend,digt,digte,digten,digung,digungen,din,dinnen,ftig,ftige,ftigem,ftigen,ftiger,ftiges,ste,stler,stlerin,stlerinnen
  kun:stlerisch,stlerische,stlerischen,stlerischer,stlern,stlers,stlich,stliche,stlichem,stlichen,stlicher,stliches,ststoff,ststoffe
  kun:ststoffen,ststoffs,ststuck kup:ieren,ierend,iert,ierte,ierten
  kur:aufenthalt,aufenthalte,aufenthalten,aufenthalts,bise,bisen,disch,dische,dischen,discher,en,iere,ieren,ierend,iert,ierte,ierten
  kur:s,se,sen,ses,ve,ven,venblatt,venvisite,zarztbrief,zarztbriefe,zarztbriefen,zarztbriefs,zatmig,zatmige,zatmigem,zatmigen,zatmiger
  kur:zatmiges,zbericht,zberichte,zberichten,zberichts,zbrief,zbriefe,zbriefen,zbriefs,zel,zeln,zels,zem,zen,zend,zere,zerem,zeren
  kur:zerer,zeres,zest,zeste,zesten,zfristig,zfristige,zfristigem,zfristigen,zfristiger,zfristiges,zgeschlossen,zgeschlossene,zgeschlossenen
  kur:zlich,zliche,zlichem,zlichen,zlicher,zliches,zschliessen,zschliessend,zschliesst,zsichtig,zsichtige,zsichtigen,zsichtiger
  kur:zstreckig,zstreckige,zstreckigen,zstreckiger,zt,zte,zten,zzeitig,zzeitige,zzeitigem,zzeitigen,zzeitiger,zzeitiges,zzuschliessen
  kus:cheln,chelnd,chelt,chelte,chelten,chle,se,sen,send,st,ste,sten kut:ane,anen,aner kuv:ert,erts kyp:hotisch,hotische,hotischen,hotischer
  lab:orantin,orantinnen,orchemisch,orchemische,orchemischen,orchemischer
  lac:he,heln,helnd,helt,helte,helten,hen,hend,hende,hendem,henden,hender,hendes,hens,hern,hle,hs,hst,ht,hte,hten,htest,kieren,kierend
  lac:kierer,kiererin,kierern,kierers,kiert,kierte,kierten lad:end,ung,ungen
  lae:nger,ngere,nglich,ngliche,nglichem,nglichen,nglicher,ngliches,ngs,sst,uft
  lag.ebedingt,ebedingte,ebedingten,erarbeiter,erarbeiterin,erarbeiterinnen,erarbeitern,erarbeiters,erist,eristen,eristin,eristinnen
  lag:ern,ernd,erns,ers,erst,ert,erte,erten,erungen,erungstisch,estabil,estabile,estabilen,estabiler,st,t
  lah:me,mem,men,mend,mes,mgelegt,mgelegte,mgelegten,mlegen,mlegend,mlegt,mt,mte,mten,mzulegen lai:e,en,enhaft
  lak:tose,tosefrei,tosefreie,tosefreien,tosefreier,toseintolerant,toseintolerante,toseintoleranten,unare,unaren,unarer
  lam:ellare,ellaren,ellarer,inieren,pen
  lan:dend,dern,despolizei,dete,deten,dkreis,dkreise,dkreisen,dlich,dliche,dlichen,dlicher,dschaft,dschaften,dstrasse,dstrassen
  lan:dwirt,dwirte,dwirten,dwirtes,dwirtin,dwirts,ganhaltend,ganhaltendem,ganhaltenden,ganhaltender,gem,gend,gende,gendem,genden
  lan:gender,gendes,gere,gerem,geren,gerer,gerfristig,gerfristige,gerfristigen,gerfristiger,gergradig,gerstreckig,gerstreckige,gerstreckigen
  lan:gerstreckiger,geweile,gfristig,gfristige,gfristigem,gfristigen,gfristiger,gfristiges,gjaehrig,gjaehrige,gjaehrigem,gjaehrigen
  lan:gjaehriger,gjaehriges,gjahrig,gjahrige,gjahrigem,gjahrigen,gjahriger,gjahriges,glauf,glaufen,glich,gliche,glichem,glichen
  lan:glicher,glichere,glicherem,glicheren,glicherer,glicheres,gliches,glichst,glichste,glichsten,glichster,glichstes,gsam,gsame
  lan:gsamem,gsamen,gsamer,gsamere,gsameren,gsames,gsamste,gsamsten,gst,gste,gsten,gstens,gstreckig,gstreckige,gstreckigem,gstreckigen
  lan:gstreckiger,gstreckiges,gsverlaufend,gsverlaufendem,gsverlaufenden,gsverlaufender,gt,gte,gten,gtest,gweilig,gweilige,gweiligen
  lan:gweiliger,gwierig,gwierige,gwierigen,gwieriger,gzeit lap:aroskopisch,aroskopische,aroskopischen,aroskopischer lar:yngealem,yngealen,yngealer
  las:en,ere,ern,ernd,ert,erte,erten,send,sende,sendem,senden,sender,sendes,sens,sig,st,sung,sungen,ten,tenrad,tet,tete,teten,tigem
  las:tigen,tiges,twagen,twagenfahrer,twagenfahrerin,twagenfahrerinnen,twagenfahrern,twagenfahrers,twagens
  lat:einisch,einische,einischen,einischer,entem,enten,enter,exfrei,exfreie,exfreien,exfreier,exhaltig,exhaltige,exhaltigen,exhaltiger
  lau:fband,fbander,fbandern,fbands,fe,fen,fend,fende,fendem,fenden,fender,fendes,fenlernen,fens,fes,fs,ft,nen,sche,schen,schend
  lau:scht,schte,schten,se,te,tem,ten,tend,tern,tes,tet,tete,teten,tlich,ts law:ine,inen,inenunfall
  leb:e,end,ende,endem,enden,ender,endes,endig,endige,endigem,endigen,endiger,endiges,ens,ensalter,ensalters,ensbedrohlich,ensbedrohliche
  leb:ensbedrohlichen,ensbedrohlicher,ensfahig,ensfahige,ensfahigen,ensfahiger,ensfroh,ensgefaehrte,ensgefaehrtin,ensgefahr,ensgefahrlich
  leb:ensgefahrliche,ensgefahrlichen,ensgefahrlicher,ensgefahrte,ensgefahrten,ensgefahrtin,ensgefahrtinnen,ensjahr,ensjahre,ensjahren
  leb:ensjahrs,enslang,enslange,enslangen,enslanger,enslauf,ensmittel,ensmitteln,ensmittels,ensmude,ensmuden,ensmuder,ensnotwendig
  leb:ensnotwendige,ensnotwendigen,ensnotwendiger,enspartner,enspartnerin,enspartnerinnen,enspartnern,enspartners,ensqualitat,ensrettend
  leb:ensrettende,ensrettenden,ensumstande,ensverlangernd,ensverlangernde,ensverlangernden,ensverlangernder,enswandel,ensweise,enswichtig
  leb:enswichtige,enswichtigen,enswichtiger,erkranke,erkranken,erkranker,haft,hafte,haftem,haften,hafter,haftes,los,lose,losen,loser
  leb:st,t,te,ten,test lec:ke,ken,kend,ker,kere,keren,kerer,kt,kte,kten led:ig,ige,igem,igen,iger,iges,iglich
  lee:rem,ren,rend,rer,rlauf,rt,rte,rten,rung,rungen
  leg:alem,alen,aler,en,ende,endem,enden,ender,ens,erem,eren,erer,ern,itimieren,itimierend,itimiert,itimierte,itimierten,st,t,te
  leg:ten,test,ung,ungen
  leh:nend,nt,nte,nten,rabschluss,re,ren,rend,rerin,rerinnen,rern,rers,rkraft,rkrafte,rkraften,rling,rlinge,rlingen,rlings,rstelle
  leh:rstellen,rt,rte,rten,rtochter
  lei:che,chen,chnam,chname,chnamen,chnams,chte,chtem,chten,chter,chtere,chteren,chteste,chtesten,chtfallen,chtfallend,chtfallt
  lei:chtfertig,chtgefallen,chtgefallene,chtgefallenen,chtgradig,chtgradige,chtgradigem,chtgradigen,chtgradiger,chtgradiges,chtverletzt
  lei:chtverletzte,chtverletzten,chtzufallen,de,dend,dende,dendem,denden,dender,dendes,dens,denschaft,denschaften,densdruck,des
  lei:dest,det,dlich,dliche,dlichen,dlicher,dliches,ds,harbeiter,harbeiterin,harbeiterinnen,harbeitern,harbeiters,he,hen,hend,ht
  lei:ne,sem,sere,serem,seren,serer,seres,ses,stungsabfalle,stungsabfallen,stungserbringer,stungserfassung,stungsfahigkeit,stungssport
  lei:stungssportler,stungssportlerin,stungssportlerinnen,stungssportlern,stungssportlers,stungssports,stungstrager,stungstragern
  lei:stungstragers,tend,tende,tender,terin,terinnen,tern,ters,tersturz,tersturze,tersturzen,tete,teten,tliniengerecht,tliniengerechte
  lei:tliniengerechten,tung,tungen,tungswasser lek:tion len:ken,kend,kern,kers,kerstange,krad,kt,kte,kten
  lep:tomeningealem,tomeningealen,tomeningealer ler:nbehindert,nbehinderte,nbehinderten,ne,nen,nend,nschwache,nt,nte,nten
  les:bar,bare,baren,barer,en,end,erin,erinnen,erlich,erliche,erlichem,erlichen,erlicher,erliches,ern,ers
  let:al,ale,alen,aler,zt,zte,ztem,zten,ztendlich,ztens,zter,ztere,zterem,zteren,zterer,zteres,ztes,ztgenannt,ztgenannte,ztgenannten
  let:zthin,ztlich,ztliche,ztlichem,ztlichen,ztlicher,ztliches,ztmalig,ztmalige,ztmaligem,ztmaligen,ztmaliger,ztmaliges,ztmals
  leu:chten,chtend,chtete,chteten,gne,gnen,gnend,gnet,gnete,gneten,te,ten
  lic:htblitze,htem,htempfindlich,htempfindliche,htempfindlichen,htempfindlicher,htempfindlichkeit,hten,htern,htes,hts,htstarr,htstarre
  lic:htstarren,htstarrer,htung,htungen
  lie:bem,ben,bere,berem,beren,berer,beres,bes,bevoll,bevolle,bevollen,bevoller,bt,bte,bten,fen,ferant,feranten,ferbar,ferbare,ferbaren
  lie:ferbarer,fere,fern,fernd,ferns,ferst,fert,ferte,ferten,fertest,ferung,ferungen,gen,genbleiben,genbleibend,genbleibt,gendaufnahme
  lie:gendaufnahmen,gengeblieben,gengebliebene,gengebliebenen,genzubleiben,getrauma,gezeit,gezeiten,gst,gt,h,hen,sse,ssen lif:te,ten,ter,tfahrt
  lig:amentare,amentaren,amentarer lik:or lim:itieren,itierend,itiert,itierte,itierten,onade
  lin:dere,dern,dernd,derte,derten,earem,earen,earer,ien,kem,kend,kende,kendem,kenden,kender,kendes,ksbetont,ksbetonte,ksbetonten
  lin:ksfrontale,ksfrontalen,ksfrontaler,ksfuhrend,ksfuhrende,ksfuhrenden,kshanderin,kshandern,kshandig,kshandige,kshandigen,kshandiger
  lin:kshemispharisch,kshemispharische,kshemispharischen,kshemispharischer,kshirnig,kskardial,kskardiale,kskardialen,kskardialer
  lin:kskonvex,kskonvexem,kskonvexen,kskonvexer,kskonvexes,kslateralem,kslateralen,kslateraler,ksparietale,ksparietalen,ksparietaler
  lin:ksseitig,ksseitige,ksseitigem,ksseitigen,ksseitiger,ksseitiges,kst,kstemporale,kstemporalen,kstemporaler,ksthorakale,ksthorakalen
  lin:ksthorakaler,ksventrikulare,ksventrikularen,ksventrikularer,kszervikal,kszervikale,kszervikalen,kszervikaler,kt,kte,kten,ktest
  lin:senformig,senformige,senformigen,senformiger liq:uidieren,uidierend,uidiert,uidierte,uidierten
  lis:te,tend,tende,tendem,tenden,tender,tendes,tet,tete,teten lit:eratur,eraturen,ern lkw:fahrer
  lob:en,end,ende,endem,enden,ender,endes,st,t,te,ten,test,uliert,ulierte,uliertem,ulierten,ulierter,uliertes
  loc:hern,kend,kere,kerem,keren,kerer,kern,kernd,kerns,kerst,kert,kerte,kerten,kerung,kerungen,kt,kte,kten loe:schen,sen lof:feln,fels
  log:en,isch,ische,ischen,ischer,ischerweise,istiker,istikerin,istikerinnen,istikern,istikers,opadie,opadin,opadisch,opadische
  log:opadischen,opadischer,opaedin loh:ne,nen,nend,ns,nt,nte,nten
  lok:alisieren,alisierend,alisiert,alisierte,alisierten,fuhrer,fuhrerin,fuhrerinnen,fuhrern,fuhrers,oregionar,oregionare,oregionaren lok:oregionarer
  lor:dotisch,dotische,dotischen,dotischer
  los:bar,barem,baren,barer,bares,chbar,che,chen,chend,chende,chendem,chenden,chender,chendes,chens,cher,chern,chest,chst,cht,chte
  los:chten,chtest,chung,chungen,em,en,end,ende,endem,enden,ender,endes,ens,est,fahren,fahrend,fahrt,gefahren,gefahrene,gefahrenen
  los:gegangen,gegangene,gegangenen,gehen,gehend,geht,gelassen,gelassene,gelassenen,gelost,geloste,gelosten,geschickt,geschickte
  los:geschickten,lassen,lassend,lasst,lich,liche,lichen,licher,liches,losen,losend,lost,schicken,schickend,schickt,te,ten,test
  los:zufahren,zugehen,zulassen,zulosen,zuschicken luc:kenhaft,kenhafte,kenhaften,kenlos,kenlose,kenlosem,kenlosen,kenloser,kenloses lud:en
  lue:ckenlos luf:te,ten,tend,ter,tern,tete,teten,tgefullt,tgefullte,tgefullten,thaltig,thaltige,thaltigen,thaltiger,tveranderung lug:e,en,end,t
  lus:tige,tigen,tiger,tlosigkeit lut:sche,schen,schend,scht,schte,schten lux:ieren,ierend lys:esaum
  mac:hbar,he,hen,hend,hende,hendem,henden,hender,hendes,her,hern,heten,hst,hte,hten,htest,htet mad:chen,chens,el,els
  mae:nnlich,ssig,ssige,ssiger,ssiggradig,ssiggradige,ssiggradigem,ssiggradigen,ssiggradiger,ssiggradiges
  mag:ensaftresistent,ensaftresistente,ensaftresistenten,netresonanztomographisch,netresonanztomographische,netresonanztomographischen
  mag:netresonanztomographischer mah:d,lzeit,lzeiten,ne,nen,nend,ngebuhr,nt,nte,nten,nung,nungen
  mak:lerin,lerinnen,lern,lers,roskopisch,roskopische,roskopischen,roskopischer
  mal:end,ignem,ignitatsverdachtig,ignitatsverdachtige,ignitatsverdachtigen,ignitatsverdachtiger,ten,teser mam:marem,maren,marer,mares
  man:agerin,agerinnen,agern,ch,chem,chen,cherorts,ches,chmal,chmale,chmalem,chmalen,chmaler,chmales,gele,gelernahrt,gelernahrte
  man:gelernahrten,gelhaft,gelhafte,gelhaftem,gelhaften,gelhafter,gelhaftes,geln,gelnd,gelst,gelt,gelte,gelten,ifesten,ifestieren
  man:ifestierend,ifestiert,ifestierte,ifestierten,ipulieren,ipulierend,ipuliert,ipulierte,ipulierten,isch,ische,ischen,ischer,nern
  man:nlich,nliche,nlichem,nlichen,nlicher,nliches,nschaft,nschaften,teles,teln,uelle,uellen,ueller map:pe,pen
  mar:ginalem,ginalen,ginaler,ille,illen,kant,kante,kanten,kanter,kieren,kierend,kiert,kierte,kierten,kten,melade
  mas:chine,chinell,chinelle,chinellen,chineller,chinen,kenhaft,sen,sgeblich,sgebliche,sgeblichen,sgeblicher,sieren,sierend,siert
  mas:sierte,sierten,sig,sige,sigem,sigen,sigend,sigende,sigenden,sigender,siger,siges,siggradig,siggradige,siggradigem,siggradigen
  mas:siggradiger,siggradiges,sigst,sigt,sigte,sigten,sigung,sigungen,siv,sivem,siven,siver,sivs,snahme,snahmen,sstabe,sstaben
  mat:erialien,eriell,eriellem,eriellen,erieller,hematisch,ratze,ratzen,rose,rosen,tem,tigkeit,urant,uranten,urantin,urantinnen
  mau:ern,rerin,rerinnen,rern,rers,se,sen max:imale,imalem,imalen,imaler,imieren,imierend,imiert,imierte,imierten maz:eriert,erierte,erierten
  mec:haniker,hanikerin,hanikerinnen,hanikern,hanikers,hanisch,hanische,hanischen,hanischer,hanisiert,hanisierte,hanisierten,hatroniker
  mec:hatronikerin,hatronikerinnen,hatronikern,hatronikers,kere,kern,kernd,kert,kerte,kerten
  med:iastinalem,iastinalen,iastinaler,ien,ikamenteninduziert,ikamenteninduzierte,ikamenteninduzierten,izinisch,izinische,izinischen med:izinischer
  mee:re,ren,resfruchte
  meh:rbedarf,rbettzimmer,rbettzimmern,rbettzimmers,rdeutig,rdeutige,rdeutigen,rdeutiger,re,ren,rere,reren,rerer,retagig,retagige
  meh:retagigen,retagiger,rfach,rfachbehindert,rfachbehinderte,rfachbehinderten,rfache,rfachem,rfachen,rfacher,rfaches,rfachoperiert
  meh:rfachoperierte,rfachoperierten,rfragmentar,rfragmentare,rfragmentaren,rfragmentarer,rfragmentig,rfragmentige,rfragmentigen
  meh:rfragmentiger,rgebarende,rgebarenden,rheit,rheiten,rjaehrig,rjaehrige,rjaehrigem,rjaehrigen,rjaehriger,rjaehriges,rjahrig
  meh:rjahrige,rjahrigem,rjahrigen,rjahriger,rjahriges,rkammerig,rkammerige,rkammerigen,rkammeriger,rmalig,rmalige,rmaligem,rmaligen
  meh:rmaliger,rmaliges,rmals,rmonatig,rmonatige,rmonatigem,rmonatigen,rmonatiger,rmonatiges,rsprachig,rsprachige,rsprachigem,rsprachigen
  meh:rsprachiger,rsprachiges,rstundig,rstundige,rstundigen,rstundiger,rt,rtaegig,rtaegige,rtaegigem,rtaegigen,rtaegiger,rtaegiges
  meh:rtagig,rtagige,rtagigem,rtagigen,rtagiger,rtagiges,rte,rten,rung,rungen,rwochig,rwochige,rwochigem,rwochigen,rwochiger,rwochiges
  meh:rwoechig,rwoechige,rwoechigem,rwoechigen,rwoechiger,rwoechiges,rzahl,rzeitig,rzeitige,rzeitigen,rzeitiger
  mei:de,den,dend,det,ne,nem,nend,nende,nenden,nender,ner,nes,nst,nt,nte,nten,nung,nungen,st,sten,stens
  mel:de,den,dend,dende,dendem,denden,dender,dendes,dens,depflicht,depflichtig,depflichtige,depflichtigen,depflichtiger,dern,dest
  mel:det,dete,deten,dung,dungen,ken
  men:gen,gens,gst,gt,gte,gten,gtest,gung,gungen,schen,schenbiss,schheit,schlich,schliche,schlichen,schlicher,talem,talen,taler
  mer:kbar,kblatt,kblatter,kblattern,kblatts,ke,ken,kend,kende,kendem,kenden,kender,kendes,kern,klich,kliche,klichen,klicher,kliches
  mer:kmal,kmale,kmalen,kmals,kst,kte,kten,ktest,kwurdigerweise
  mes:sbar,sbare,sbarem,sbaren,sbarer,sbares,sers,serstich,serstiche,serstichen,serstichs,sfehler,sfehlern,sfehlers,sfeld,skammer
  mes:skammern,swert,swerte,swerten,swerts
  met:achrone,achronen,achroner,allarbeiter,allarbeiterinnen,allarbeitern,alldicht,alldichtes,alles,allische,allischen,allischer
  met:astasenfrei,astasenfreie,astasenfreiem,astasenfreien,astasenfreier,astasenfreies,astasieren,astasierend,ern,hoden,hodenbedingt
  met:hodenbedingte,hodenbedingten,hodische,hodischen,hodischer,zgerei,zgereien,zgerin,zgerinnen,zgern,zgers mic:h
  mie:den,te,ten,tend,terin,terinnen,tern,ters,tete,teten,twohnung,twohnungen mig:rieren,rierend,riert,rierte,rierten
  mik:robiologisch,robiologische,robiologischen,robiologischer,rofon,rofone,rofonen,rofons,roskopisch,roskopische,roskopischen,roskopischer
  mik:rowellen,tionsprotokoll
  mil:be,ben,cheiweiss,chglas,chglasartig,chglasartige,chglasartigem,chglasartigen,chglasartiger,chglasartiges,chglasern,chglases
  mil:dem,den,dern,dernd,dert,derte,derten,liarde,liarden,lionen
  min:derheit,derheiten,derjahrig,derjahrige,derjahrigen,derjahriger,dern,dernd,derperfundiert,derperfundierte,derperfundierten
  min:derpneumatisiert,derpneumatisierte,derpneumatisierten,derte,derten,derwertig,derwertige,derwertigen,derwertiger,dest,destabstand
  min:deste,desten,destens,eralwasser,imalst,imieren,imierend,imiert,imierte,imierten,isteriell,isteriellem,isteriellen,isterieller
  min:isterium,uten,utenlangem,utenlangen,utlich,utliche,utlichen,utlicher
  mis:che,chen,chend,cht,chte,chten,sachte,sachten,sachtend,sachtete,sachteten,sbrauch,sbrauche,sbrauchen,sbrauchend,sbrauchs,sbraucht
  mis:sbrauchte,sbrauchten,serfolg,serfolge,serfolgen,serfolgs,sfalle,sfallen,sfallend,sfallene,sfallenen,sfallt,sfiel,sfielen,shandeln
  mis:shandelnd,shandelt,shandelte,shandelten,shandle,slangen,slinge,slingen,slingend,slingt,slungen,slungene,slungenem,slungenen
  mis:slungener,slungenes,straue,strauen,strauend,straut,straute,strauten,sverstand,sverstanden,sverstandene,sverstandenen,sverstandnis
  mis:sverstandnisse,sverstandnissen,sverstehe,sverstehen,sverstehend,sversteht
  mit:abgebildet,abgebildete,abgebildeten,arbeit,arbeite,arbeiten,arbeitend,arbeitende,arbeitenden,arbeitender,arbeiter,arbeiterin
  mit:arbeiterinnen,arbeitern,arbeiters,arbeitest,arbeitet,arbeitete,arbeiteten,behandeln,behandelnd,behandelt,behandelte,behandelten
  mit:behandlung,behandlungen,beurteilen,beurteilend,beurteilt,beurteilte,beurteilten,bewohner,bewohnerin,bewohnerinnen,bewohnern
  mit:bewohners,bringen,bringend,bringt,drehen,drehend,dreht,einander,einbezogen,einbezogene,einbezogenem,einbezogenen,einbezogener
  mit:einbezogenes,erfassen,erfasst,erfasste,erfassten,erleben,erlebend,erlebt,erlebte,erlebten,essen,essend,fahren,fahrend,fahrt
  mit:gearbeitet,gearbeitete,gearbeiteten,geben,gebend,gebracht,gebrachte,gebrachtem,gebrachten,gebrachter,gebrachtes,gedreht,gedrehte
  mit:gedrehten,gefahren,gefahrene,gefahrenen,gegangen,gegangene,gegangenen,gegeben,gegebene,gegebenem,gegebenen,gegebener,gegebenes
  mit:gegessen,gegessene,gegessenen,gehalten,gehaltene,gehaltenen,gehen,gehend,geholfen,geholfene,geholfenen,geht,gekommen,gekommene
  mit:gekommenen,geliefert,gelieferte,gelieferten,gemacht,gemachte,gemachten,genommen,genommene,genommenen,gepresst,gepresste,gepressten
  mit:gerechnet,gerechnete,gerechneten,gerissen,gerissene,gerissenen,geschickt,geschickte,geschickten,geschleppt,geschleppte,geschleppten
  mit:geschrieben,geschriebene,geschriebenen,gespielt,gespielte,gespielten,gesprochen,gesprochene,gesprochenen,geteilt,geteilte
  mit:geteiltem,geteilten,geteilter,geteiltes,gewirkt,gewirkte,gewirkten,gewohnt,gewohnte,gewohnten,gibt,glied,glieder,gliedern
  mit:glieds,gliedsnummer,gliedsnummern,halt,halten,haltend,helfen,helfend,hilfe,hilft,isst,kommen,kommend,kommt,kontrollieren,kontrollierend
  mit:kontrolliert,kontrollierte,kontrollierten,leid,leids,liefern,liefernd,liefert,machen,machend,macht,nahme,nehme,nehmen,nehmend
  mit:nehmende,nehmendem,nehmenden,nehmender,nehmendes,nehmt,nimmt,patient,patienten,patientin,patientinnen,pressen,pressend,presst
  mit:rechnen,rechnend,rechnet,reissen,reissend,reisst,samt,schicken,schickend,schickt,schleppen,schleppend,schleppt,schreiben,schreibend
  mit:schreibt,schuler,schulerin,schulerinnen,schulern,schulers,spielen,spielend,spielt,sprechen,sprechend,spricht,tage,tagen,tagessen
  mit:tagessens,taglich,tagliche,taglichen,taglicher,tags,tagspause,tagspausen,teilbar,teile,teilen,teilend,teilende,teilendem,teilenden
  mit:teilender,teilendes,teilens,teilst,teilt,teilte,teilten,teiltest,teilung,teilungen,telbar,telbare,telbaren,telbarer,tele,telfeld
  mit:telfelder,telfeldern,telfelds,telgradig,telgradige,telgradigem,telgradigen,telgradiger,telgradiges,telgrossem,telgrossen,tellinienstruktur
  mit:tellinienstrukturen,teln,telpunkte,telpunkten,telschwerem,telschweren,telschwerer,telst,telstreckig,telstreckige,telstreckigen
  mit:telstreckiger,telt,telte,telten,telweitem,telweiten,telweiter,ternacht,tlere,tlerem,tleren,tlerer,tleres,tlerin,tlern,tlers
  mit:tlerweile,twoch,twoche,twochen,twoches,twochs,unter,untersucht,untersuchte,untersuchten,versichern,versichernd,versichert
  mit:versicherte,versicherten,versorgen,versorgend,versorgt,versorgte,versorgten,wirke,wirken,wirkend,wirkende,wirkendem,wirkenden
  mit:wirkender,wirkendes,wirkens,wirkst,wirkt,wirkte,wirkten,wirktest,wirkung,wirkungen,wohnen,wohnend,wohnt,zuarbeiten,zubehandeln
  mit:zubeurteilen,zubringen,zudrehen,zuerleben,zuessen,zufahren,zugeben,zugehen,zuhalten,zuhelfen,zukommen,zukontrollieren,zuliefern
  mit:zumachen,zunehmen,zupressen,zurechnen,zureissen,zuschicken,zuschleppen,zuschreiben,zuspielen,zusprechen,zuteilen,zuversichern
  mit:zuversorgen,zuwirken,zuwohnen
  mob:be,ben,bend,bt,bte,bten,el,eln,els,ilfunknummer,ilfunknummern,ilisationsstufe,ilisieren,ilisierend,ilisiert,ilisierte,ilisierten
  mob:iltelefon,iltelefone,iltelefonen,iltelefons,liert,lierte,lierten moc:hte,hten,htest,htet
  mod:ell,elle,ellen,ellieren,ellierend,elliert,ellierte,ellierten,ells,ernem,ernen,erner,ifizieren,ifizierend,ifiziert,ifizierte
  mod:ifizierten,ulieren,ulierend,uliert,ulierte,ulierten,uss moe:chte,chten,gen,glich,gliche,glicherweise,glichkeit,glichst mof:a
  mog:e,en,end,ende,endem,enden,ender,endes,est,lich,liche,lichem,lichen,licher,licherweise,liches,lichkeit,lichkeiten,lichst,lichstem mog:t moh:ren
  mom:entan,entane,entanen,entaner,ente,enten
  mon:at,ate,atelang,atelange,atelangen,atelanger,aten,ates,atlich,atliche,atlichem,atlichen,atlicher,atliches,ats,che,chen,chs
  mon:ieren,ierend,iert,ierte,ierten,itorpflichtig,itorpflichtige,itorpflichtigen,itorpflichtiger,osegmentale,osegmentalen,osegmentaler
  mon:tagearbeiter,tagearbeiterin,tagearbeiterinnen,tagearbeitern,tagearbeiters,tagen,tags,tiere,tieren,tierend,tiert,tierte,tierten
  mor:gendlich,gendliche,gendlichem,gendlichen,gendlicher,gendliches,gengrauen,gig,gige,gigen,giger
  mot:ivationen,iven,ivieren,ivierend,iviert,ivierte,ivierten,ivs,oren,orik,orische,orischen,orischer,orrad,orrader,orradern,orradfahrer
  mot:orradfahrerin,orradfahrerinnen,orradfahrern,orradfahrers,orradunfall,orradunfalle,orradunfallen,orradunfalls,orroller,orrollern
  mot:orrollers,orsage mou:ntainbike,ntainbiker mrt:auglich muc:ken,kenstich,kenstiche,kenstichen,kenstichs
  mud:em,en,er,ere,erem,eren,erer,eres,igkeit,igkeiten mue:de,digkeit,ndlich,nze,ssen,sste,tter,tterlicherseits muh:en,same,samen,samer
  muk:os,ose,osen,oser
  mul:leimer,tietagenal,tietagenale,tietagenalen,tietagenaler,tilokulare,tilokularen,tilokularer,timodalem,timodalen,timodaler,timorbide
  mul:timorbiden,timorbider,tiplanarem,tiplanaren,tiplanarer,tisegmentale,tisegmentalen,tisegmentaler,tizentrisch,tizentrische,tizentrischen
  mul:tizentrischer mun:dend,det,dete,deten,dlich,dliche,dlichem,dlichen,dlicher,dliches,dschutz,dschutzs,tere,teren,terer,ze,zen,zend,zende,zendem
  mun:zenden,zender,zendes,zt,zte,zten,ztest
  mus:chel,cheln,ik,ikalisch,ikalische,ikalischen,ikalischer,iker,ikerin,ikerinnen,ikern,ikers,kelisointens,kelisointensem,kelisointensen
  mus:kelisointenser,li,limisch,limische,limischen,limischer,s,sen,send,sende,sendem,sender,sendes,sest,st,ste,sten,stest,stet,tern
  mut:ig,ige,igen,iger,istisch,istische,istischen,istischer,masslich,massliche,masslichen,masslicher,ter,terlich,terliche,terlichen
  mut:terlicher,terlicherseits,termilch,tern,terpass,terpasse,terpassen,terschutz,terschutzs,tersprache,tersprachen,ti
  myk:otisch,otische,otischen,otischer myo:gen,genem,genen,gener,kardiale,kardialen,kardialer
  nac:harbeiten,harbeitend,harbeitet,hbaren,hbarin,hbarinnen,hbarlich,hbarn,hbars,hbarschaft,hbearbeiten,hbearbeitend,hbearbeitet
  nac:hbearbeitete,hbearbeiteten,hbehandeln,hbehandelnd,hbehandelt,hbehandelte,hbehandelten,hberechnen,hberechnend,hberechnet,hberechnete
  nac:hberechneten,hbereiten,hbereitend,hbereitet,hbereitete,hbereiteten,hbesprechung,hbesprechungen,hbestellen,hbestellend,hbestellt
  nac:hbestellte,hbestellten,hbestrahlen,hbestrahlend,hbestrahlt,hbestrahlte,hbestrahlten,hbilden,hbildend,hbildet,hbluten,hblutend
  nac:hblutet,hbringen,hbringend,hbringt,hdem,hdenken,hdenkend,hdenkt,hdilatieren,hdilatierend,hdilatiert,hdilatierte,hdilatierten
  nac:hdrucken,hdruckend,hdruckt,heinander,herzahlen,herzahlend,herzahlt,herzahlte,herzahlten,hfeiern,hfeiernd,hfeiert,hfolgen,hfolgend
  nac:hfolgende,hfolgendem,hfolgenden,hfolgender,hfolgendes,hfolger,hfolgerin,hfolgerinnen,hfolgern,hfolgers,hfolgt,hfordern,hfordernd
  nac:hfordert,hforderung,hforderungen,hfrage,hfragen,hfragend,hfragende,hfragendem,hfragenden,hfragender,hfragendes,hfragst,hfragt
  nac:hfragte,hfragten,hfragtest,hfuhren,hfuhrend,hfuhrt,hfullen,hfullend,hfullt,hgearbeitet,hgearbeitete,hgearbeiteten,hgeben,hgebend
  nac:hgebildet,hgebildete,hgebildeten,hgeblutet,hgeblutete,hgebluteten,hgebracht,hgebrachte,hgebrachten,hgeburt,hgedacht,hgedachte
  nac:hgedachten,hgedruckt,hgedruckte,hgedruckten,hgefeiert,hgefeierte,hgefeierten,hgefolgt,hgefolgte,hgefolgten,hgefordert,hgeforderte
  nac:hgefordertem,hgeforderten,hgeforderter,hgefordertes,hgefragt,hgefragte,hgefragten,hgefuhrt,hgefuhrte,hgefuhrten,hgefullt,hgefullte
  nac:hgefullten,hgegangen,hgegangene,hgegangenen,hgegeben,hgegebene,hgegebenen,hgehen,hgehend,hgehinkt,hgehinkte,hgehinkten,hgeholfen
  nac:hgeholfene,hgeholfenen,hgeholt,hgeholte,hgeholtem,hgeholten,hgeholter,hgeholtes,hgeht,hgeimpft,hgeimpfte,hgeimpften,hgekommen
  nac:hgekommene,hgekommenen,hgeladen,hgeladene,hgeladenen,hgelassen,hgelassene,hgelassenen,hgelaufen,hgelaufene,hgelaufenen,hgelegt
  nac:hgelegte,hgelegten,hgelesen,hgelesene,hgelesenen,hgeliefert,hgelieferte,hgelieferten,hgemacht,hgemachte,hgemachten,hgemeldet
  nac:hgemeldete,hgemeldetem,hgemeldeten,hgemeldeter,hgemeldetes,hgemessen,hgemessene,hgemessenen,hgeordnet,hgeordnete,hgeordneten
  nac:hgepruft,hgeprufte,hgepruften,hgerechnet,hgerechnete,hgerechneten,hgereicht,hgereichte,hgereichtem,hgereichten,hgereichter
  nac:hgereichtes,hgereift,hgereifte,hgereiften,hgerichtet,hgerichtete,hgerichteten,hgerufen,hgerufene,hgerufenen,hgesagt,hgesagte
  nac:hgesagten,hgeschaltet,hgeschaltete,hgeschalteten,hgeschaut,hgeschaute,hgeschauten,hgeschickt,hgeschickte,hgeschickten,hgeschlagen
  nac:hgeschlagene,hgeschlagenen,hgeschult,hgeschulte,hgeschulten,hgesehen,hgesehene,hgesehenen,hgesendet,hgesendete,hgesendeten
  nac:hgesetzt,hgesetzte,hgesetzten,hgesintert,hgesinterte,hgesinterten,hgespritzt,hgespritzte,hgespritzten,hgesprochen,hgesprochene
  nac:hgesprochenen,hgespult,hgespulte,hgespulten,hgestellt,hgestellte,hgestellten,hgetragen,hgetragene,hgetragenen,hgetragener
  nac:hgetrunken,hgetrunkene,hgetrunkenen,hgewachsen,hgewachsene,hgewachsenen,hgewiesen,hgewiesene,hgewiesenem,hgewiesenen,hgewiesener
  nac:hgewiesenes,hgewirkt,hgewirkte,hgewirkten,hgezahlt,hgezahlte,hgezahlten,hgezeichnet,hgezeichnete,hgezeichneten,hgezogen,hgezogene
  nac:hgezogenen,hgibt,hgiebig,hgiebige,hgiebigen,hgiebiger,hhaltig,hhaltige,hhaltigen,hhaltiger,hhelfen,hhelfend,hher,hhilfe,hhilft
  nac:hhinken,hhinkend,hhinkt,hhole,hholen,hholend,hholende,hholendem,hholenden,hholender,hholendes,hholst,hholt,hholte,hholten
  nac:hholtest,himpfen,himpfend,himpft,hinjizieren,hinjizierend,hinjiziert,hinjizierte,hinjizierten,hkommen,hkommend,hkommt,hkontrollieren
  nac:hkontrollierend,hkontrolliert,hkontrollierte,hkontrollierten,hkorrigieren,hkorrigierend,hkorrigiert,hkorrigierte,hkorrigierten
  nac:hladend,hladt,hlassen,hlassend,hlassendem,hlassenden,hlassender,hlasst,hlaufen,hlaufend,hlauft,hlegen,hlegt,hlesen,hlesend
  nac:hliefern,hliefernd,hliefert,hliest,hmachen,hmachend,hmacht,hmalig,hmalige,hmaligen,hmaliger,hmelden,hmeldend,hmeldet,hmeldung
  nac:hmeldungen,hmessen,hmessend,hmisst,hmittag,hmittage,hmittagen,hmittags,hoperieren,hoperierend,hoperierte,hoperierten,hordnen
  nac:hordnend,hordnet,hprufen,hprufend,hpruft,hrechnen,hrechnend,hrechnet,hreichbar,hreiche,hreichen,hreichend,hreichende,hreichendem
  nac:hreichenden,hreichender,hreichendes,hreichens,hreichst,hreicht,hreichte,hreichten,hreichtest,hreichung,hreichungen,hreifen
  nac:hreifend,hreift,hresezieren,hresezierend,hreseziert,hresezierte,hresezierten,hricht,hrichten,hrichtet,hrichtlich,hrichtliche
  nac:hrichtlichen,hrichtlicher,hrufen,hrufend,hruft,hsagen,hsagend,hsagt,hschalten,hschaltend,hschaltet,hschauen,hschauend,hschaut
  nac:hschicken,hschickend,hschickt,hschlagen,hschlagend,hschlagt,hschulen,hschulend,hschult,hsehbar,hsehe,hsehen,hsehend,hsehende
  nac:hsehendem,hsehenden,hsehender,hsehendes,hseht,hsenden,hsendend,hsendet,hsetzen,hsetzend,hsetzt,hsieht,hsprechen,hsprechend
  nac:hspricht,hspritzen,hspritzend,hspritzt,hspulen,hspulend,hspult,hst,hstationar,hstationare,hstationaren,hstationarer,hste,hstehende
  nac:hstehenden,hstellen,hstellend,hstellt,hstem,hsten,hster,hstes,hstmoglich,hstmogliche,hstmoglichen,hstmoglicher,htdienst,htdienste
  nac:htdiensten,htdiensts,hte,hteilen,hteilig,hteilige,hteiligen,hteiliger,hten,htlich,htliche,htlichem,htlichen,htlicher,htliches
  nac:htraeglich,htraegliche,htraeglichem,htraeglichen,htraeglicher,htraegliches,htrag,htrage,htragen,htragend,htrages,htraglich
  nac:htragliche,htraglichem,htraglichen,htraglicher,htragliches,htrags,htragt,htrinken,htrinkend,htrinkt,htschmerz,htschweisss
  nac:htwache,huntersuchen,huntersuchend,huntersucht,huntersuchte,huntersuchten,hverarbeitet,hverarbeitete,hverarbeiteten,hvollziehbar
  nac:hvollziehbare,hvollziehbarem,hvollziehbaren,hvollziehbarer,hvollziehbares,hvollziehen,hvollzogen,hwachsen,hwachsend,hwachst
  nac:hweisbare,hweisbarem,hweisbaren,hweisbarer,hweisbares,hweisend,hweisende,hweisendem,hweisenden,hweisender,hweisendes,hweisest
  nac:hwirken,hwirkend,hwirkt,hzahlen,hzahlend,hzahlt,hzeichnen,hzeichnend,hzeichnet,hziehen,hziehend,hzieht,hzuarbeiten,hzubearbeiten
  nac:hzubehandeln,hzuberechnen,hzubereiten,hzubestellen,hzubestrahlen,hzubilden,hzubluten,hzubringen,hzudenken,hzudilatieren,hzudrucken
  nac:hzuerzahlen,hzufeiern,hzufolgen,hzufordern,hzufragen,hzufuhren,hzufullen,hzugeben,hzugehen,hzuhelfen,hzuhinken,hzuholen,hzuimpfen
  nac:hzuinjizieren,hzukommen,hzukontrollieren,hzukorrigieren,hzuladen,hzulassen,hzulaufen,hzulegen,hzulesen,hzuliefern,hzumachen
  nac:hzumelden,hzumessen,hzuoperieren,hzuordnen,hzuprufen,hzurechnen,hzureichen,hzureifen,hzuresezieren,hzurichten,hzurufen,hzusagen
  nac:hzuschalten,hzuschauen,hzuschicken,hzuschlagen,hzuschulen,hzusehen,hzusenden,hzusetzen,hzusprechen,hzuspritzen,hzuspulen,hzustellen
  nac:hzutragen,hzutrinken,hzuuntersuchen,hzuwachsen,hzuweisen,hzuwirken,hzuzahlen,hzuzeichnen,hzuziehen,ktem,kter,ktes nad:eln
  nae:chste,chsten,chster,chstes,chtlich,chtliche,chtlichem,chtlichen,chtlicher,chtliches,he,mlich
  nag:e,eln,elnd,elpistole,els,elt,elte,elten,en,end,t,te,ten
  nah:bar,egelegen,egelegene,egelegenen,egelegener,egelegt,egelegte,egelegten,egestanden,egestandene,egestandenen,elegen,elegt,eliegen
  nah:eliegend,eliegende,eliegendem,eliegenden,eliegender,eliegendes,eliegt,em,en,end,ende,endem,enden,ender,endes,er,ere,erem,eren
  nah:erer,eres,ern,ernd,ert,erte,erten,estehen,estehende,estehenden,esteht,ezu,ezulegen,ezuliegen,ezustehen,me,men,mt,re,ren,rend
  nah:rt,rte,rten,rung,rungen,rungsmittel,rungsmitteln,rungsmittels,rungsverweigerung,st,t,te,ten,test,tlos,tlose,tlosen,tloser
  nam:en,enlos,enlose,enlosen,enloser,ens,ensanderung,ensanderungen,entlich,entliche,entlichen,entlicher,lich,liche,lichem,lichen nam:licher,liches
  nan:nte,nten,ntet nar:kotisiert,kotisierte,kotisiertem,kotisierten,kotisierter,kotisiertes
  nas:alem,alen,aler,che,chen,chend,cht,chte,chten,se,sem,sen,send,ses,st,ste,sten
  nat:ionalem,ionalen,ionaler,ionalitat,ionalitaten,ionen,riumarm,uerlich,uren,urlich,urliche,urlichem,urlichen,urlicher,urlichere
  nat:urlicheren,urliches,urlichste,urlichsten nav:igiert,igierte,igierten
  neb:eln,els,enan,enbefund,enbei,eneinander,enraume,enraumen,enstehende,enstehenden,st,ulose,ulosen,uloser nec:ke,ken,kend,kt,kte,kten nef:fe,fen
  neg:ieren,ierend,iert,ierte,ierten neh:men,mend,mende,mendem,menden,mender,mendes,mens,mern,mt
  nei:disch,dische,dischen,discher,ge,gen,gend,gt,gte,gten,gung,gungen,n
  nek:rotisieren,rotisierend,rotisierende,rotisierenden,rotisiert,rotisierte,rotisierten
  nen:nbar,ne,nen,nend,nende,nendem,nenden,nender,nendes,nens,nenswert,nenswerte,nenswertem,nenswerten,nenswerter,nenswertes,ner
  nen:nern,nst,nt,nung,nungen neo:adjuvantem,adjuvanten,adjuvanter,natologische,plastisch,plastische,plastischen,plastischer
  nep:hrologisch,hrologische,hrologischen,hrologischer ner:vlichem,vositat
  net:tem,ten,terweise,tes,zartig,zartige,zartigem,zartigen,zartiger,zartiges,ze,zen,zes,zformig,zformige,zformigen,zformiger,zteil
  net:zwerk,zwerke,zwerken,zwerks
  neu:artig,artige,artigen,artiger,aufnahme,aufnahmen,bau,beginn,berechnen,berechnend,berechnet,berechnete,berechneten,bilden,bildend
  neu:bildet,e,em,en,erdings,erkrankung,erkrankungen,erlich,erlichem,erung,erungen,es,est,gebildet,gebildete,gebildeten,geboren
  neu:geborene,geborenem,geborenen,geborener,geborenes,geordnet,geordnete,geordneten,geplant,geplante,geplanten,gestartet,gestartete
  neu:gestarteten,gierig,gierige,gierigen,gieriger,igkeit,igkeiten,jahrs,lich,nt,nte,nten,nter,nzehn,nzig,nzigst,nzigste,nzigsten
  neu:ordnen,ordnend,ordnet,planen,planend,plant,rochirurgisch,rochirurgische,rochirurgischen,rochirurgischer,roforaminale,roforaminalen
  neu:roforaminaler,rogenem,rogenen,rogener,rokognitiv,rokognitive,rokognitiven,rokognitiver,romuskulare,romuskularen,romuskularer
  neu:roradiologisch,roradiologische,roradiologischen,roradiologischer,rovaskulare,rovaskularen,rovaskularer,st,start,starten,startend
  neu:startet,starts,tralem,tralen,traler,tralisieren,tralisierend,tralisiert,tralisierte,tralisierten,vorstellung,vorstellungen
  neu:wertig,wertige,wertigen,wertiger,zuberechnen,zubilden,zuordnen,zuplanen,zustarten
  nic:htberufsunfall,htdisloziert,htdislozierte,htdislozierten,hte,hteitrig,hten,hterscheinen,htinvasiv,htinvasivem,htinvasiven
  nic:htinvasiver,htraucher,htraucherin,htraucherinnen,htrauchern,htrauchers,htssagend,htssagende,htssagenden,kelhaltig,kelhaltige
  nic:kelhaltigen,kelhaltiger,ken,kend,kt,kte,kten
  nie:derfrequent,derfrequente,derfrequenten,dergegangen,dergegangene,dergegangenen,dergehalten,dergehaltene,dergehaltenen,dergehen
  nie:dergehend,dergeht,dergelassen,dergelassene,dergelassenen,dergelassener,dergelegt,dergelegte,dergelegten,dergeschlagen,dergeschlagene
  nie:dergeschlagenen,dergeschlagener,dergeschlagenheit,dergeschrieben,dergeschriebene,dergeschriebenen,dergesetzt,dergesetzte,dergesetzten
  nie:derhalt,derhalten,derhaltend,derlage,derlagen,derlandisch,derlassen,derlassend,derlasst,derlegen,derlegend,derlegt,derschlag
  nie:derschlagen,derschlagend,derschlagt,derschreiben,derschreibend,derschreibt,dersetzen,dersetzend,dersetzt,derzugehen,derzuhalten
  nie:derzulassen,derzulegen,derzuschlagen,derzuschreiben,derzusetzen,drig,drigdosiert,drigdosierte,drigdosierten,drige,drigem,drigen
  nie:driger,drigere,drigeren,driges,driggradig,driggradige,driggradigen,driggradiger,drigschwellig,drigschwellige,drigschwelligen
  nie:drigschwelliger,drigste,drigsten,mals,mand,mandem,manden,mandes,mands,send,st,ste,sten
  nik:olausabend,otinabhangig,otinabhangige,otinabhangigen,otinabhangiger,otinkarenz nim:m,mt nir:gends,gendwo
  noc:h,hmal,hmale,hmalem,hmalen,hmaler,hmales,hmalig,hmalige,hmaligen,hmaliger,hmals nod:ale,alen,aler noe:tig non:nen,verbale,verbalen,verbaler
  nor:dlich,dliche,dlichen,dlicher,malem,malen,maler,maleren,malerweise,malgross,malisieren,malisierend,malisiert,malisierte,malisierten
  nor:malst,malste,malsten,men,mgerecht,mgerechte,mgerechten,mgewichtig,mgewichtige,mgewichtigen,mgewichtiger,mieren,mierend,miert
  nor:mierte,mierten,mofrequente,mofrequenten,motherm,moton,motone,motonen,motoner,mwertig,mwertige,mwertigem,mwertigen,mwertiger
  nor:mwertiges,wegisch,wegische,wegischen,wegischer nos:okomial,okomiale,okomialen,okomialer
  not:aren,arin,arinnen,ars,arztlich,arztliche,arztlichen,arztlicher,aufnahmen,dienst,dienste,diensten,diensts,fallmaessig,fallmassig
  not:fallmassige,fallmassigem,fallmassigen,fallmassiger,fallmassiges,iere,ieren,ierend,ierende,ierendem,ierenden,ierender,ierendes
  not:ierens,ierst,iert,ierte,ierten,iertest,ierung,ierungen,ig,ige,igem,igen,igend,iger,iges,igt,igte,igten,igung,igungen,iz,izen
  not:klingel,lage,ruf,rufe,rufen,rufs,wehr,wendig,wendige,wendigem,wendigen,wendiger,wendigerweise,wendiges,wendigkeit,wendigkeiten nov:ember,embers
  nuc:hale,halen,haler,htern,hterne,hternem,hternen,hterner,hternes nud:eln nue:chtern nul:len,lte,lten
  num:erisch,erische,erischem,erischen,erischer,erisches,mer,mere,meriere,merieren,merierend,meriert,merierte,merierten,mern,mert num:merte,merten
  nun:mehr nut:ritiv,ritive,ritiven,ritiver,zbar,ze,zen,zend,zende,zendem,zenden,zender,zendes,zens,zer,zerin,zerinnen,zern,zers,zest,zlich
  nut:zliche,zlichen,zlicher,zlos,zlose,zlosen,zloser,zt,zte,zten,ztest,zung,zungen
  obd:achlos,achlose,achlosen,achlosenheim,achlosenheime,achlosenheimen,achlosenheims,achloser,uzieren,uzierend,uziert,uzierte,uzierten
  obe:nauf,ngenannt,ngenannte,ngenannten,rarztlich,rarztliche,rarztlichen,rarztlicher,re,rem,ren,rere,rerem,reren,rerer,rfeld,rfelder
  obe:rfeldern,rfelds,rflachlich,rflachliche,rflachlichem,rflachlichen,rflachlicher,rflachliches,rflaechlich,rhalb,rin,rn,rste,rsten obe:rster,rstes
  obg:leich obh:ut obi:g,ge,gem,gen,ger,ges
  obj:ekt,ekte,ekten,ektiv,ektivem,ektiven,ektiver,ektives,ektivierbar,ektivierbare,ektivierbaren,ektivierbarer,ektivieren,ektivierend
  obj:ektiviert,ektivierte,ektivierten,ekts obl:igatem,igaten,igater,iterieren,iterierend,iteriert,iterierte,iterierten
  obs:chon,truieren,truierend,truierende,truierenden,ts obw:ohl occ:ipitalem,ipitalen,ipitaler ode:re,ren,rer oef:fnen,ter ofe:ns
  off:enbar,enbare,enbarem,enbaren,enbarer,enbares,enbarlich,enbart,enbarte,enbarten,enbarung,enbarungen,ene,enem,enen,ener,engehalten
  off:engehaltene,engehaltenen,engelassen,engelassene,engelassenen,engelegt,engelegte,engelegten,enhalten,enhaltend,enkundig,enkundige
  off:enkundigen,enkundiger,enlassen,enlassend,enlasst,enlegen,enlegt,ensichtlich,ensichtliche,ensichtlichem,ensichtlichen,ensichtlicher
  off:ensichtlichere,ensichtlicheren,ensichtliches,ensichtlichste,ensichtlichsten,entlich,entliche,entlichen,entlicher,entlichkeit
  off:enzuhalten,enzulassen,enzulegen,iziell,izielle,iziellen,izieller,ne,nen,nend,nende,nendem,nenden,nender,nendes,nens,nern,nest
  off:net,nete,neten,nung,nungen,nungszeit,nungszeiten oft.er,eren,ers,mals
  ohn:ehin,machtig,machtige,machtigem,machtigen,machtiger,machtiges,maechtig ohr:ensausen,gerausch,gerausche,gerauschen,gerauschs
  okk:ludieren,ludierend,ludierende,ludierenden,ult,ulte,ulten,ulter oko:nomisch,nomische,nomischen,nomischer okt:ober,obers
  okz:ipital,ipitale,ipitalen,ipitaler,ipitofrontal,ipitofrontale,ipitofrontalen,ipitofrontaler,ipitomental,ipitomentale,ipitomentalen
  okz:ipitomentaler,ipitonasal,ipitonasale,ipitonasalen,ipitonasaler
  oli:gen,ges,gosymptomatisch,gosymptomatische,gosymptomatischen,gosymptomatischer,venol oma:s
  onk:el,eln,els,ologisch,ologische,ologischen,ologischer onl:inetermin,inetermine,ineterminen,inetermins opa
  ope:rabel,rationswurdig,rationswurdige,rationswurdigen,rationswurdiger,rierbar,riere,rieren,rierend,rierende,rierendem,rierenden
  ope:rierender,rierendes,rierst,rierte,riertem,rierten,rierter,riertest opf:ere,ern,ernd,ert,erte,erten
  oph:thalmologisch,thalmologische,thalmologischen,thalmologischer
  opt:iker,ikerin,ikerinnen,ikern,ikers,imal,imale,imalem,imalen,imaler,imales,imieren,imierend,imiert,imierte,imierten,isch,ische opt:ischen,ischer
  ora:ngen,ngensaft orb:italem,italen,italer
  ord:entlich,entliche,entlichem,entlichen,entlicher,entliches,inieren,inierend,iniert,inierte,inierten,nend,nerin,nern,ners,nete
  ord:neten,nung,nungen,nungsgemaess,nungsgemass,nungsgemasse,nungsgemassem,nungsgemassen,nungsgemasser,nungsgemasses,nungshalber
  org:anisationen,anisatorisch,anisatorische,anisatorischen,anisatorischer,anische,anischen,anischer,anisiere,anisieren,anisierend
  org:anisiert,anisierte,anisierten ori:entieren,entierend,entiert,entierte,entiertem,entierten,entierter,entiertes,ginalem,ginalen,ginaler
  ort:en,hodoxe,hodoxen,hodoxer,hogradem,hograden,hopadietechnikerin,hopadietechnikerinnen,hopadietechnikern,hopadietechnikers,lich
  ort:liche,lichen,licher,sangabe,sansassig,sansassige,sansassigen,sansassiger,schaft oso:phageal,phageale,phagealen,phagealer
  oss:ar,ifizieren,ifiziert,ifizierte,ifizierten
  ost:eoblastisch,eoblastische,eoblastischen,eoblastischer,eochondralem,eochondralen,eochondraler,eoplastische,eoplastischen,eoplastischer
  ost:ermontag,ermontags,erreicherin,erreicherinnen,erreichern,erreichers,erreichisch,erreichische,erreichischen,erreichischer,erreichs
  ost:ersonntag,ersonntags,lich,liche,lichen,licher osz:illieren,illierend,illiert,illierte,illierten ova:lem,len,ler,riell,rielle,riellen,rieller
  ovo:idem,iden,ider paa:r,re,ren,res,rig,rige,rigen,riger,rs,rt,rte,rten,rung,rungen,rweise
  pac:kchen,kchens,ke,kend,kt,kte,kten,kung,kungen,kungsbeilage,kungsbeilagen,kungsjahre,kyears
  pad:agoge,agogen,agogin,agoginnen,iatrisch,iatrische,iatrischen,iatrischer pak:et,ete,eten,ets
  pal:liativmedizinisch,liativmedizinische,liativmedizinischen,liativmedizinischer,pabel,pieren,pierend,piert,pierte,pierten
  pan:ik,ikattacke,ikattacken,iken,isch,ische,ischem,ischen,ischer,isches,kreatisch,kreatische,kreatischen,kreatischer,nen,toffel pan:toffeln
  pap:ier,iere,ieren,ierende,ierenden,iers
  par:adoxe,adoxen,adoxer,aklinische,aklinischen,aklinischer,alllem,alllen,alller,amedianem,amedianen,amedianer,ametrieren,anasalem
  par:anasalen,anasaler,anoide,anoiden,anoider,asellarem,asellaren,asellarer,asitar,asitare,asitaren,asitarer,enchymatos,enchymatose
  par:enchymatosen,enchymatoser,enteralem,enteralen,enteraler,fum,fums,ieren,ietalem,ietalen,ietaler,ken,kend,kgarage,khaus,kplatz
  par:kplatze,kplatzen,kt,kte,kten,otideal,otideale,otidealen,otidealer,tei,teien,tiell,tiellem,tiellen,tieller,tnerin,tnerinnen
  par:tnern,tnerschaft,tnerschaften
  pas:sabel,sagerem,sagier,sagiere,sagieren,sagiers,santen,santin,santinnen,see,sen,send,sende,sendem,senden,sender,sendes,sens
  pas:sest,sieren,sierend,siert,sierte,siertem,sierten,sierter,siertes,st,ste,sten,stest,sung,sungen,swort,sworter,swortern,sworts
  pat:elladefilee,enkind
  pau:schal,schale,schalen,schaler,sen,send,sende,sendem,senden,sender,sendes,siere,sieren,sierend,sierende,sierendem,sierenden
  pau:sierender,sierendes,sierst,siert,sierte,siertem,sierten,sierter,siertes,siertest,st,ste,sten,stest ped:elec,elecs
  pei:nlich,nliche,nlichen,nlicher pel:ottiert,ottierte,ottierten,ottierung,ottierungen,zig,zige,zigen,ziger
  pen:deln,delnd,delt,delte,delten,dle,dler,dlerin,dlerinnen,dlern,dlers,etrieren,etrierend,etriert,etrierte,etrierten,sionaer,sionaerin
  pen:sionar,sionare,sionaren,sionarin,sionarinnen,sionars,sioniert,sionierte,sioniertem,sionierten,sionierter,sioniertes,sionistin pen:sionistinnen
  per:akut,akute,akuten,akuter,fekt,fekte,fekten,fekter,forieren,forierend,foriert,forierte,forierten,fundieren,fundierend,fundiert
  per:fundierte,fundierten,ianalem,ianaler,iartikulare,iartikularen,iartikularer,ibronchiale,ibronchialen,ibronchialer,iinterventionell
  per:iinterventionellem,iinterventionellen,iinterventioneller,ikardiale,ikardialen,ikardialer,imenopausalem,imenopausalen,imenopausaler
  per:inatalem,inatalen,inataler,iodische,iodischen,iodischer,ipartale,ipartalen,ipartaler,iventrikulare,iventrikularen,iventrikularer
  per:kutane,kutanen,kutaner,kutieren,kutierend,kutiert,kutierte,kutierten,manentem,manenten,manenter,orale,oralen,oraler,sisch
  per:sische,sischen,sischer,sistieren,sistierend,sistierende,sistierenden,sistiert,sistierte,sistierten,soenlich,sonalausweis,sonalausweise
  per:sonalausweisen,sonale,sonalem,sonalen,sonaler,sonalien,sonalisieren,sonalisierend,sonalisiert,sonalisierte,sonalisierten,sonen
  per:sonendaten,sonennahverkehr,sonlich,sonliche,sonlichem,sonlichen,sonlicher,sonliches,spektiven,spektivisch,spektivische,spektivischen
  per:spektivischer,ucke,ucken,uecke,uecken,zentilen pfa:rrerin
  pfe:ffern,ife,ifen,ifend,ifenraucher,ifenraucherin,ifenraucherinnen,ifenrauchern,ifenrauchers,ift,ile,ilen,ils,rd,rde,rdebiss
  pfe:rdehaare,rden,rdes,rdetritt,rdetritte,rdetritten,rdetritts,rds pfi:ff,ffen,ngstmontag,ngstmontags,rsiche,rsichen,rsichs
  pfl:anze,anzen,anzend,anzlich,anzliche,anzlichen,anzlicher,anzt,anzte,anzten,egebeduerftig,egebedurftig,egebedurftige,egebedurftigem
  pfl:egebedurftigen,egebedurftiger,egebedurftiges,egeheimen,egeheims,egekind,egekinder,egekinds,egeperson,egeprotokoll,egerisch
  pfl:egerische,egerischen,egerischer,egevater,icht,ichten,ichtversichert,ichtversicherte,ichtversicherten,ichtversicherung,ucke
  pfl:ucken,uckend,uckt,uckte,uckten pha:nomenes,rmakologisch,rmakologische,rmakologischen,rmakologischer,ryngealem,ryngealen,ryngealer,senweise
  phl:egmonos,egmonose,egmonosen,egmonoser
  phy:siker,sikerin,sikerinnen,sikern,sikers,siologisch,siologische,siologischen,siologischer,siotherapeut,siotherapeuten,siotherapeutin
  phy:siotherapeutisch,siotherapeutische,siotherapeutischen,siotherapeutischer pig:mentieren,mentierend,mentiert,mentierte,mentierten
  pil:leneinnahme,otiere,otieren,otin,zgericht
  pla:nem,nen,nend,nende,nenden,nender,neten,nmaessig,nmassig,nmassige,nmassigem,nmassigen,nmassiger,nmassiges,nst,nten,stisch,stische
  pla:stischen,stischer,ttenfoermig,ttenfoermige,ttenfoermigem,ttenfoermigen,ttenfoermiger,ttenfoermiges,ttenformig,ttenformige
  pla:ttenformigem,ttenformigen,ttenformiger,ttenformiges,tze,tzen,tzend,tzes,tzierbar,tziere,tzieren,tzierend,tzierende,tzierendem
  pla:tzierenden,tzierender,tzierendes,tzierens,tzierst,tziert,tzierte,tzierten,tziertest,tzierung,tzierungen,tzmangel,tzmangels
  pla:tzt,tzte,tzten,udere,udern,udernd,udert,uderte,uderten,usibel,usiblen ple:omorphe,omorphen,omorpher
  plo:etzlich,etzliche,mbieren,mbierend,mbiert,mbierte,mbierten,tzliche,tzlichem,tzlichen,tzlicher
  pne:umatisiert,umatisierte,umatisierten,umologisch,umologische,umologischen,umologischer poc:hen,hend,hende,hendem,henden,hender,hendes,ht,hte,hten
  pod:est,este,esten,ests
  pol:icennummer,ier,itisch,itische,itischen,itischer,izei,izeibeamte,izeibeamten,izeibegleitung,izeilich,izeiliche,izeilichen,izeilicher
  pol:izist,izisten,izistin,izistinnen,nisch,nische,nischem,nischen,nischer,nisches,ymorphem,ymorphen,ymorpher,ytraumatisiert,ytraumatisierte
  pol:ytraumatisierten,yzyklisch,yzyklische,yzyklischen,yzyklischer pom:mes por:tugiesische,tugiesischen,tugiesischer
  pos:itionen,itioniere,itionieren,itionierend,itionierende,itionierendem,itionierenden,itionierender,itionierendes,itionierens
  pos:itionierst,itioniert,itionierte,itioniertem,itionierten,itionierter,itioniertes,itioniertest,itionierung,itionierungen,taktinisch
  pos:taktinische,taktinischen,taktinischer,talisch,talische,talischem,talischen,talischer,talisches,tbote,tboten,tbotin,tbotinnen
  pos:tentzundlich,tentzundliche,tentzundlichen,tentzundlicher,teroanteriorem,teroanterioren,teroanteriorer,tfach,tinfektios,tinfektiose
  pos:tinfektiosen,tinfektioser,tinterventionell,tinterventionellem,tinterventionellen,tinterventioneller,tleitzahl,tleitzahlen
  pos:tler,tlerin,tlerinnen,tlern,tlers,tmenopausalem,tmenopausalen,tmenopausaler,tmortale,tmortalen,tmortaler,tnatalem,tnatalen
  pos:tnataler,tpartal,tpartale,tpartalen,tpartaler,tprandialem,tprandialen,tprandialer,tpunktionell,tpunktionellem,tpunktionellen
  pos:tpunktioneller,tstationar,tstationare,tstationaren,tstationarer,ttherapeutisch,ttherapeutische,ttherapeutischen,ttherapeutischer pos:tweg,twegs
  pot:entiell,entielle,entiellen,entieller,enziell,enzielle,enziellen,enzieller
  pra:disponieren,disponierend,disponiert,disponierte,disponierten,dominante,dominanten,dominierend,dominierende,dominierenden,ferieren
  pra:ferierend,feriert,ferierte,ferierten,formiert,formierte,formierten,ge,gen,gend,gnante,gnanten,gt,gte,gten,interventionell
  pra:interventionelle,interventionellen,interventioneller,ktika,ktikant,ktikantin,ktikantinnen,ktikum,ktikums,ktisch,ktische,ktischen
  pra:ktischer,ktizieren,ktizierend,ktiziert,ktizierte,ktizierten,llem,llen,llend,ller,lles,llt,llte,llten,medizieren,medizierend
  pra:mediziert,medizierte,medizierten,menopausal,menopausale,menopausalen,menopausaler,mie,mien,natale,natalen,nataler,pariere
  pra:parieren,parierend,pariert,parierte,parierten,partal,partale,partalen,partaler,sente,senten,senter,sentieren,sentierend,sentiert
  pra:sentierte,sentierten,senz,sident,sidenten,stationar,stationare,stationaren,stationarer,therapeutisch,therapeutische,therapeutischen
  pra:therapeutischer,valent,valente,valenten,ventiv,ventivem,ventiven,ventiver,ventives,xen,zis,zise,zisen,ziser
  pre:digen,isen,ises,lle,llen,llend,llt,llte,llten,ssend,sst,sste,ssten
  pri:estern,marem,maren,marer,mares,mat,mate,maten,nzip,nzipe,nzipen,nzipien,nzips,orisieren,orisierend,orisiert,orisierte,orisierten
  pri:oritat,oritaten,vatadresse,vatarzt,vatem,vaten,vater,vatgutachten,vatkasse,vatkassen,vatklinik,vatkliniken,vatleben,vatpatient
  pri:vatpatienten,vatpatientin,vatpatientinnen,vatpraxis,vatrechnung,vatversichert,vatversicherte,vatversicherten,vatversicherung
  pri:vatversicherungen
  pro:behalber,ben,bend,beweise,biere,bieren,bierend,biert,bierte,bierten,blematik,blematiken,blematisch,blematische,blematischen
  pro:blematischer,bleme,blemen,blemlos,blemlose,blemlosem,blemlosen,blemloser,blemloses,bt,bte,bten,dukte,dukten,duktionen,duktionsmitarbeiter
  pro:duktionsmitarbeiterin,duktionsmitarbeitern,duktionsmitarbeiters,duktiv,duktivem,duktiven,duktiver,duktives,dukts,duzieren
  pro:duzierend,duziert,duzierte,duzierten,fessionell,fessionellem,fessionellen,fessioneller,fessorin,fis,fitieren,fitierend,fitiert
  pro:fitierte,fitierten,gnostisch,gnostische,gnostischen,gnostischer,gnostizieren,gnostizierend,gnostiziert,gnostizierte,gnostizierten
  pro:gramm,grammen,grammiere,grammieren,grammierend,grammierer,grammiererin,grammiererinnen,grammierern,grammierers,grammiert,grammierte
  pro:grammierten,gramms,gredieren,grediert,gredierte,gredierten,jekten,jizieren,jizierend,jiziert,jizierte,jizierten,klamieren
  pro:kursiv,labieren,labierend,labiert,labierte,labierten,longieren,longierend,longiert,longierte,longierten,mille,minentem,minenten
  pro:minenter,mpt,mpte,mptem,mpten,mptes,pagieren,pagierend,pagiert,pagierte,pagierten,phylaktisch,phylaktische,phylaktischen,phylaktischer
  pro:portionalem,portionalen,portionaler,sit,spektiv,spektivem,spektiven,spektiver,spektives,statisch,statische,statischen,statischer
  pro:testieren,testierend,testiert,testierte,testierten,tokolle,tokollen,tokollgemass,tokollgemasse,tokollgemassen,tokollgemasser
  pro:tokollieren,tokollierend,tokolliert,tokollierte,tokollierten,trahiert,trahierte,trahierten,visorisch,visorische,visorischen
  pro:visorischer,vozieren,vozierend,voziert,vozierte,vozierten,zedere,zedur,zeduren,zent,zente,zenten,zents,zesse,zessen,zessieren
  pro:zessierend,zessiert,zessierte,zessierten
  pru:efen,efung,fbar,fe,fen,fend,fende,fendem,fenden,fender,fendes,fens,fer,fern,fst,ft,fte,ften,ftest,fung,fungen,geln,gelnd,gelt
  pru:gelte,gelten,gle
  psy:chiatrisch,chiatrische,chiatrischen,chiatrischer,chisch,chische,chischen,chischer,chischkrank,chogen,chogenem,chogenen,chogener
  psy:chologie,chologin,chologinnen,chologisch,chologische,chologischen,chologischer,chosomatisch,chosomatische,chosomatischen,chosomatischer
  psy:chotherapeutisch,chotherapeutische,chotherapeutischen,chotherapeutischer pub:lizieren,lizierend,liziert,lizierte,lizierten puf:fern,fers
  pul:sieren,sierend,sierende,sierenden,siert,sierte,sierten,slos,slose,slosen,sloser,vern,vers pum:pend,pt,pte,pten
  pun:kte,kten,ktend,ktende,ktenden,ktender,ktet,ktete,kteten,ktformig,ktformige,ktformigen,ktformiger,ktlich,ktliche,ktlichen,ktlicher
  pun:ktlichere,ktlicheren,ktlichste,ktlichsten,ktuell,ktuelle,ktuellem,ktuellen,ktueller,ktuelles,ktzahl,ktzahlen pup:illenstarr,pen
  pur:em,en,ieren,ierend,iert,ierte,ierten pus:tend,tete,teten put:e,en,ride,riden,rider,ze,zen,zend,zfrau,zfrauen,zt,zte,zten
  qua:dratisch,dratische,dratischen,dratischer,len,lend,lifikationen,lifizieren,lifizierend,lifiziert,lifizierte,lifizierten,litaet
  qua:litat,litaten,litatssicherung,litatssicherungen,llen,lt,lte,lten,lvoll,lvolle,lvollen,lvoller,ntifizieren,ntifizierend,ntifiziert
  qua:ntifizierte,ntifizierten,rk,rtal,rtale,rtalen,rtals,si
  que:llen,llend,re,ren,rverlaufend,rverlaufendem,rverlaufenden,rverlaufender,tsche,tschen,tschend,tscht,tschte,tschten,tschtrauma
  que:tschung,tschungen qui:llt quo:ll,llen,ten
  rad:eln,elnd,elt,elte,elten,ern,fahren,fahrend,fahrens,fahrer,fahrerin,fahrerinnen,fahrern,fahrers,fahrt,gefahren,gefahrene,gefahrenen
  rad:iar,iare,iaren,iarer,iieren,ikale,ikalen,ikaler,iowecker,sturz,sturze,sturzen,tour,touren,weg,zufahren rae:ume
  rah:me,men,menbedingung,menbedingungen,mend,mens,mt,mte,mten ram:pe,pen
  ran:der,dern,dnotiz,domisieren,domisierend,domisiert,domisierte,domisierten,dstaendig,dstandig,dstandige,dstandigem,dstandigen
  ran:dstandiger,dstandiges,gen,nte,nten
  ras:chem,chen,cher,chere,cheren,ches,chest,cheste,chesten,chestmoglich,chestmogliche,chestmoglichen,chestmoglicher,chst,en,end
  ras:enmaher,enmahern,enmahers,ierbar,ieren,ierend,iert,ierte,ierten,ten,tend,terwandstativ,tet,tete,teten,tlos,tlose,tlosen,tloser
  rat:en,end,ende,endem,enden,ender,endes,et,ifizieren,losigkeit,sam,same,samen,samer,schlag,schlage,schlagen,schlags,sel,seln,sels
  rau:chere,cherin,cherinnen,chers,chfrei,chfreie,chfreien,chfreier,chgas,chgase,chgasen,chgasvergiftung,chgasvergiftungen,e,em
  rau:es,ferei,fereien,fhandel,hem,hen,her,hes,me,men,mend,mende,menden,mender,mfordernd,mforderndem,mfordernden,mfordernder,mforderndes
  rau:mlich,mliche,mlichen,mlicher,mlichkeit,mlichkeiten,mpfleger,mpflegerin,mpflegerinnen,mpflegern,mpflegers,mst,mt,mte,mten,mung
  rau:mungen,sche,schen,schend,schende,schendem,schenden,schender,schendes,schens,schest,schst,scht,schte,schten,schtest,sfallen
  rau:sfallend,sfallt,sgefallen,sgefallene,sgefallenen,sgehen,sgekommen,sgekommene,sgekommenen,skommen,skommend,skommt,spere,spern
  rau:spernd,spert,sperte,sperten,szufallen,szukommen
  rea:giere,gieren,gierend,gierende,gierendem,gierenden,gierender,gierendes,gierst,giert,gierte,giertem,gierten,gierter,giertes
  rea:giertest,ktion,ktionen,ktionslos,ktionslose,ktionslosen,ktionsloser,ktiv,ktivem,ktiven,ktiver,ktives,ktivieren,ktivierend
  rea:ktiviert,ktivierte,ktivierten,lem,len,lisieren,lisierend,lisiert,lisierte,lisierten,listisch,listische,listischen,listischer
  rea:lschule,lschulen,nimieren,nimierend,nimiert,nimierte,nimiertem,nimierten,nimierter,nimiertes
  rec:herchieren,herchierend,herchiert,herchierte,herchierten,hne,hnen,hnend,hnende,hnendem,hnenden,hnender,hnendes,hnens,hner,hnergestutzt
  rec:hnergestutzte,hnergestutzten,hnern,hnest,hnet,hnete,hneten,hnung,hnungen,hnungsanschrift,hnungsempfanger,hnungsnummer,hnungsstelle
  rec:hteckig,hteckige,hteckigen,hteckiger,htem,htest,htet,htlich,htliche,htlichen,htlicher,htliches,htmassig,htmassige,htmassigen
  rec:htmassiger,htsanwalt,htsanwalte,htsanwalten,htsanwaltes,htsanwaltin,htsanwaltinnen,htsanwalts,htsbetont,htsbetonte,htsbetonten
  rec:htschreibung,htsfrontale,htsfrontalen,htsfrontaler,htsfuhrende,htsfuhrenden,htshanderin,htshandern,htshandig,htshandige,htshandigen
  rec:htshandiger,htshemispharisch,htshemispharische,htshemispharischen,htshemispharischer,htskardial,htskardiale,htskardialen,htskardialer
  rec:htskonvex,htskonvexe,htskonvexen,htskonvexer,htskraftig,htskraftige,htskraftigen,htskraftiger,htslateralem,htslateralen,htslateraler
  rec:htsmedizinisch,htsmedizinische,htsmedizinischen,htsmedizinischer,htsparietale,htsparietalen,htsparietaler,htsschutz,htsseitig
  rec:htsseitige,htsseitigem,htsseitigen,htsseitiger,htsseitiges,htstemporale,htstemporalen,htstemporaler,htsthorakale,htsthorakalen
  rec:htsthorakaler,htsventrikulare,htsventrikularen,htsventrikularer,htszervikal,htszervikale,htszervikalen,htszervikaler,htwinklig
  rec:htwinklige,htwinkligen,htwinkliger,htzeitig,htzeitige,htzeitigem,htzeitigen,htzeitiger,htzeitiges
  red:akteur,akteure,akteuren,akteurin,akteurinnen,akteurs,ebedarf,en,end,ende,endem,enden,ender,endes,ens,est,et,ete,eten,liche
  red:lichen,licher,liches,nerin,nerinnen,nern,ners,uktion,uktionen,undantem,undanten,undanter,uziere,uzieren,uzierend,uzierende
  red:uzierendem,uzierenden,uzierender,uzierendes,uzierens,uzierst,uziert,uzierte,uziertem,uzierten,uzierter,uziertes,uziertest
  red:uzierung,uzierungen ree:valuieren,valuierend,valuiert,valuierte,valuierten
  ref:erat,erate,eraten,erats,erenten,erentin,erentinnen,erenz,erenzen,lektieren,lektierend,lektiert,lektierte,lektierten,luieren
  ref:luierend,luiert,luierte,luierten,ormatieren,ormatierend,ormatiert,ormatierte,ormatierten,ormieren,ormierend,ormiert,ormierte
  ref:ormierten,raktar,raktare,raktaren,raktarer,undieren
  reg:e,el,ele,elfall,elhaft,elhaftem,elhaften,elhafter,elhaftes,elmaessig,elmassig,elmassige,elmassigem,elmassigen,elmassiger,elmassigere
  reg:elmassigeren,elmassiges,elmassigste,elmassigsten,eln,elnd,elrecht,elrechte,elrechtem,elrechten,elrechter,elrechtes,elt,elte
  reg:elten,elung,elungen,elversorgung,elwidrig,elwidrige,elwidrigen,elwidriger,end,enerativ,enerativem,enerativen,enerativer,enerieren
  reg:enerierend,eneriert,enerierte,enerierten,ens,enschirm,enschirme,enschirmen,enschirms,ionalem,ionalen,ionaler,ionen,istrieren
  reg:istrierend,istriert,istrierte,istrierten,istrierung,istrierungen,ne,nen,nend,nerisch,nerische,nerischen,nerischer,net,nete
  reg:neten,redieren,redierend,rediert,redierte,redierten,t,te,ten,ulaer,ulare,ularem,ularen,ularer,ulieren,ulierend,uliert,ulierte
  reg:ulierten,ulierung,ulierungen reh:abilitieren,abilitierend,abilitiert,abilitierte,abilitierten
  rei:be,begeraeusch,begerausch,ben,bend,bt,bungen,bungslos,bungslose,bungslosem,bungslosen,bungsloser,bungsloses,chen,chend,chliche
  rei:chlichen,chlicher,cht,chte,fem,fen,fend,fes,fgeboren,fgeborene,fgeborenen,fgeborener,ft,fte,ften,hen,hend,hende,hendem,henden
  rei:hender,hendes,henfolge,henfolgen,hst,ht,hte,hten,htest,hung,hungen,mplantieren,mplantierend,mplantiert,mplantierte,mplantierten
  rei:nem,nige,nigen,nigend,nigt,nigte,nigten,nigung,nigungen,nigungskraft,nigungskrafte,nigungskraften,ntubieren,ntubierend,ntubiert
  rei:ntubierte,ntubierten,se,sebus,sefahig,sefahige,sefahigen,sefahiger,send,sende,sendem,senden,sender,sendes,seruckkehrer,seruckkehrerin
  rei:seruckkehrerinnen,seruckkehrern,seruckkehrers,ses,seunfahig,seunfahige,seunfahigen,seunfahiger,sse,ssend,ssende,ssendem,ssenden
  rei:ssender,ssendes,ssern,ssest,sst,ste,sten,stest,tend,terin,tern,tet,tunfall,tunfalle,tunfallen,tunfalls,zarm,zarme,zarmen,zarmer
  rei:zbar,zbare,zbaren,zbarer,zbarkeit,ze,zen,zend,zfrei,zfreie,zfreien,zfreier,zlos,zlose,zlosem,zlosen,zloser,zloses,zt,zte,zten
  rek:analisieren,analisierend,analisiert,analisierte,analisierten,lamieren,lamierend,lamiert,lamierte,lamierten,onstruieren,onstruierend
  rek:onstruiert,onstruierte,onstruiertem,onstruierten,onstruierter,onstruiertes,onstruktiv,onstruktive,onstruktiven,onstruktiver
  rek:ord,orde,orden,ords,rutieren,rutierend,rutiert,rutierte,rutierten
  rel:ativ,ativem,ativen,ativer,ativieren,ativierend,ativiert,ativierte,ativierten,evante,evantem,evanten,evanter,igionen,igionszugehorigkeit
  rel:igiose,igiosen,igioser,uxieren,uxierend,uxiert,uxierte,uxierten rem:ittieren,obilisieren,obilisierend,obilisiert,obilisierte,obilisierten
  ren:nen,nend,nende,nendem,nenden,nender,nendes,nens,nern,nrad,nst,nt,ovieren,ovierend,oviert,ovierte,ovierten,te,ten,tenantrag
  ren:tenantrage,tenantragen,tenantrags,tengutachten,tenversicherung,tenversicherungen,tenversicherungstrager,tner,tnerehepaar,tnerin
  ren:tnerinnen,tnern,tners
  rep:arabel,aratur,araturen,arieren,arierend,ariert,arierte,arierten,etieren,etierend,etiert,etierte,etierten,onibel,onible,onierbar
  rep:onierbare,onierbarem,onierbaren,onierbarer,onierbares,onieren,onierend,oniert,onierte,onierten,ositionieren,ositionierend
  rep:ositioniert,ositionierte,ositionierten,rasentativ,rasentativem,rasentativen,rasentativer,rasentatives,roduzieren,roduzierend
  rep:roduziert,roduzierte,roduzierten
  res:ektabel,ektable,eziere,ezieren,ezierend,eziert,ezierte,ezierten,iduell,iduellem,iduellen,idueller,istieren,orbieren,orbierend
  res:orbiert,orbierte,orbierten,orptiv,orptive,orptiven,orptiver,pektieren,pektierend,pektiert,pektierte,pektierten,pektive,pekts
  res:taurieren,taurierend,tauriert,taurierte,taurierten,tbefund,ten,tituieren,tlich,tliche,tlichem,tlichen,tlicher,tlos,tlose,tlosem
  res:tlosen,tloser,tloses,triktiv,triktivem,triktiven,triktiver,triktives,ultate,ultieren,ultierend,ultierende,ultierenden,ultiert
  res:ultierte,ultierten
  ret:ardieren,ardierend,ardiert,ardierte,ardierten,inieren,rahieren,rahierend,robulbarem,robulbaren,robulbarer,roflektiert,roflektierte
  ret:roflektierten,romamillar,romamillare,romamillaren,romamillarer,rospektiv,rospektivem,rospektiven,rospektiver,rospektives,rovertiert
  ret:rovertierte,rovertierten,tend,teten,tung,tungen,tungsassistent,tungsassistenten,tungsassistentin,tungsassistentinnen,tungsauto
  ret:tungsdienste,tungsdiensten,tungsdiensts,tungseinsatz,tungshubschrauber,tungshubschraubern,tungshubschraubers,tungstransport ret:tungswagens
  rev:askularisieren,askularisierend,askularisiert,askularisierte,askularisierten,idieren,idierend,idiert,idierte,idierten,isionsbedurftig
  rev:isionsbedurftige,isionsbedurftigen,isionsbedurftiger
  rez:ent,ente,enten,enter,eptfrei,eptfreie,eptfreien,eptfreier,eptieren,eptierend,eptiert,eptierte,eptierten,eptionist,eptionisten
  rez:eptionistin,eptionistinnen,eptpflichtig,eptpflichtige,eptpflichtigen,eptpflichtiger,essal,essale,essalen,essaler,idivfrei
  rez:idivfreie,idivfreiem,idivfreien,idivfreier,idivfreies,idivieren,idiviert,idivierte,idivierten,iprok,iproke,iproken,iproker rha:barber
  rhe:umatologisch,umatologische,umatologischen,umatologischer rhy:thmische,thmischen,thmischer
  ric:hte,hten,htend,htende,htendem,htenden,htender,htendes,htens,hterin,hterinnen,htern,htest,htet,htete,hteten,htig,htige,htigem
  ric:htigen,htiger,htigerweise,htiges,htiggestellt,htiggestellte,htiggestellten,htigst,htigstellen,htigstellend,htigstellt,htigzustellen
  ric:htlinie,htlinien,htung,htungen,htungsweisend,htungsweisende,htungsweisenden,htungweisend,htungweisende,htungweisenden
  rie:che,chen,chend,cht,fen,geln,men,sig,sige,sigen,siger,ten
  rin:der,dern,des,geln,gend,gfoermig,gfoermige,gfoermigem,gfoermigen,gfoermiger,gfoermiges,gformig,gformige,gformigem,gformigen
  rin:gformiger,gformiges,gsum
  ris:iken,iko,ikoadaptiert,ikoadaptierte,ikoadaptierten,ikos,kant,kante,kanten,kanter,kieren,kierend,kiert,kierte,kierten rit:ten
  rob:oterassistiert,oterassistierte,oterassistierten roc:hen rod:eln,elunfall,elunfalle,elunfallen,elunfalls roh:re,ren
  rol:len,lern,lstuhles,lstuhlfahrerinnen,lstuhlgerecht,lstuhlgerechte,lt,lte,lten,ltreppe,ltreppen
  ron:tgengesteuert,tgengesteuerte,tgengesteuerten,tgenologisch,tgenologische,tgenologischen,tgenologischer
  ros:te,tend,tete,teten,tig,tige,tigen,tiger
  rot:ationsstabilem,ationsstabilen,ationsstabiler,ationsstabiles,em,end,et,ete,eten,ieren,ierend,iert,ierte,ierten,lich,liche,lichen rot:licher,wein
  rou:tinemassig,tinemassige,tinemassigen,tinemassiger,tiniert,tinierte,tinierten rub:beln
  ruc:kbank,kblickend,kblickende,kblickenden,kdatieren,kdatierend,kdatiert,kdatierte,kdatierten,keln,kelnd,kelt,kelte,kelten,kenschonendem
  ruc:kenschonendes,kerstatten,kerstattend,kerstattet,kerstattete,kerstatteten,kfahrt,kfahrten,kfallig,kfallige,kfalligen,kfalliger
  ruc:kfrage,kfragen,kfragend,kfragt,kgabe,kgaben,kgang,kgange,kgangen,kgangiggemacht,kgangiggemachte,kgangiggemachten,kgangigmachen
  ruc:kgangigmachend,kgangigmacht,kgangigzumachen,kgangs,kgefragt,kgefragte,kgefragten,kgemeldet,kgemeldete,kgemeldeten,kgestaut
  ruc:kgestaute,kgestauten,kkehr,klaufig,klaufige,klaufigem,klaufigen,klaufiger,klaufiges,kmelden,kmeldend,kmeldet,kmeldung,kmeldungen
  ruc:kreise,kreisen,kruf,krufe,krufen,krufs,ksacke,ksacken,kschlag,kschlage,kschlagen,kschlags,kschluss,kschlusse,kschlussen,kseite
  ruc:kseiten,kseitig,kseitige,kseitigem,kseitigen,kseitiger,kseitiges,ksendung,ksendungen,ksicht,ksichten,ksichtslos,ksichtslose
  ruc:ksichtslosen,ksichtsloser,ksprache,ksprachebedarf,ksprachen,kstand,kstande,kstanden,kstandig,kstandige,kstandigen,kstandiger
  ruc:kstands,kstandsfrei,kstandsfreie,kstandsfreien,kstandsfreier,kstauen,kstauend,kstaut,ktransport,ktransporte,ktransporten,ktransports
  ruc:ktritt,kuberweisung,kverfolgung,kverlegung,kverlegungen,kversichern,kversichernd,kversichert,kversicherte,kversicherten,kweg
  ruc:kwege,kwegen,kwegs,kwirkend,kwirkende,kwirkenden,kzudatieren,kzuerstatten,kzufragen,kzumelden,kzustauen,kzuversichern
  rud:ere,ern,ernd,ert,erte,erten,imentarem,imentaren,imentarer,imentares
  rue:ckbank,cklaeufig,cklaeufige,cklaeufigem,cklaeufigen,cklaeufiger,cklaeufiges,ckseitig,ckseitige,ckseitigem,ckseitigen,ckseitiger rue:ckseitiges
  ruf:bereit,bereitschaft,bereitschaften,dienst,en,end,ende,endem,enden,ender,endes,ern,es,nummer,nummern,s,st,t
  ruh:en,end,ende,endem,enden,ender,endes,eschmerz,etag,etage,etagen,ig,ige,igem,igen,iger,igere,igeren,iges,iggestellt,iggestellte
  ruh:iggestellten,igst,igste,igstellen,igstellend,igstellt,igsten,igzustellen,re,ren,rend,rt,rte,rten,st,t,te,ten,test
  rum:anisch,anische,anischen,anischer
  run:dbrief,dem,den,der,des,dherum,dlich,dliche,dlichem,dlichen,dlicher,dliches,dum,dung,dungen,ter,terfallen,terfallend,terfallt
  run:tergefallen,tergefallene,tergefallenen,tergeschluckt,tergeschluckte,tergeschluckten,tergesturzt,tergesturzte,tergesturzten
  run:terschlucken,terschluckend,terschluckt,tersturzen,tersturzend,tersturzt,terzufallen,terzuschlucken,terzusturzen rup:turieren,turierend
  rus:sisch,sische,sischem,sischen,sischer,sisches
  rut:sch,sche,schen,schend,schende,schendem,schenden,schender,schendes,sches,schest,schfest,schfeste,schfesten,schgefahr,schs,schst
  rut:scht,schte,schten,schtest,teln,telnd,telt,telte,telten,tle
`;
