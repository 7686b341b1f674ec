/** What technologists and physicians type in English: abbreviations, verbs made of them, findings, medicines, devices, what patients wear. Nobody's name; plain words. */
const words = {
  abbreviations: `algo neurocog noncontig appt appts adpkd aafb aaox aaox3 abgs abpi acei acls acog acth adls aast alif aloc apap apls aptt asap ascvd avnrt avrt bcva biba bivad bmps
    cadrads capd cbcs cerner csom ctcae cvas cvicu ecas ecgs eod erpr evds fnas foosh fyi ggns ggos hace hba1c hbsag hfmref hfpef hfref icas icus imho afaik
    imwg inrs iucd iucds iufd iuds kubs lafb lfts lgib lmom lpfb lrti luts lvad maew melas merrf micu modis mvas nccu nibp nippv nkfa nkma ocps ogts
    addtl cra cts dtr ems evs loq lvl mbs mfm mrmd musica ntg okd pacu poa slp uoq papvr pcas pcos pcomm acomm percist pfts picu pnet pocus ptts rosc rvad rvads lvads scfe sciwora sicu sids soboe srom ssri ssris snris stis tapvr tbd
    tbsa tibc tici ticu tolac turbt ugib usgs usoh utis vbac vtop wbat nwbat lwbs ltfu lkw npo prn wnl aox cd cds dvd dvds covid hsil lsil
    ascus cin2 cin3 malt doms iadls etts ogtt avpu gcs15 perrl perrla fevar bevar vbg cpap bipap hfnc`,
  verbs: `dxed dxing txed txing rxed rxing hxed sxed bxed bxing fxed cxed dced fued redx redxed undx misdx misdxed xfer xfers xferred xfered rescheds
    canx recd rcvd esigned cosigned faxed handwritten reran reupload reuploaded readmitted subluxing upstaged chemoradiated malrotated prehydrated satting desatting
    extravasate extravasates`,
  people: `rater raters proctors adjudicator adjudicators radtech radtechs mammographer mammographers handoff handoffs signout signouts voicemail voicemails noshow noshows addon addons wetread
    wetreads fiancee girlfriend boyfriend preggo primip primips multip multips preemie preemies`,
  findings: `uncal subfalcine callosal pericallosal quadrigeminal pterygomaxillary diastematomyelia endophytic hypoattenuating hyperattenuating isoattenuating
    avidity rimlike resistive bifurcated kommerell heterotaxy polysplenia isomerism akinetic noncompaction intussusceptum didelphys unicornuate anteflexed
    anembryonic anhydramnios anhydramnic polymicrogyria desiccated geode geodes permeative foreshortened paratenon ischiofemoral lunotriquetral bloated
    tympanitic constipated obstipated metrorrhagia dehisced hyposmia ataxic hydatid mycobacterial nocardia asthmatic nonseminomatous vipoma dizygotic
    monozygotic footling treeinbud tallerthanwide pearshaped nonmobility hematocolpos pyometra pyometrium hydrometra hydrocolpos subchorial clinodactyly
    unicameral stepoff stepoffs webspace webspaces fabella trigonum tarsi filum succedaneum tachypneic eupneic orthopneic baastrup bertolotti panner ollier
    bechterew hoffas mortons mirizzi eschar listhesis parvus tardus abruption epididymal epididymis ictal interictal feculent snuffbox antecube antecub nondx brownish dielectric cavus equinus pincer lappy`,
  medicines: `kenalog precedex keppra dilantin tegretol lyrica remicade enbrel prolia boniva sski narcan tysabri ralp aquaphor ocrevus humira stelara cimzia entyvio skyrizi cosentyx taltz dupixent xolair trulicity ozempic mounjaro jardiance farxiga januvia metamucil miralax dulcolax imodium pepcid prilosec protonix nexium zantac flomax avodart proscar lupron zoladex`,
  devices: `expander expanders kwire kwires vaclok aquaplast wingboard breastboard kneefix couchkick couchkicks arcs dobhoff dobbhoff corpak jtube gjtube ngtube
    ogtube ettube mediport pleurx pleurovac trophon ezem gurneys`,
  clothes: `onesie onesies dreadlocks scrunchie swaddled swaddle`,
  systems: `maestro mobius radimetrics tomtec echopac rapidai nordicice halcyon radonc teraricon intellispace inteleviewer`,
  ligaments: `atfl aitfl ptfl pitfl rucl lucl alpsa ecrb ecrl mcla plri pmri ihbd exfix exfixes exfixed reboa ncat valgum varum hdwe imgs imgd emvi icpd iupd ctsim
    ctsims mrsim petsim nrv opticnrv obsc nonvis popv rpoc hemoperit parkinsonian hemiparetic paraparetic clitoral`,
  'labs and handover': `tbili dbili alkp alkphos procal nitrites leuks sbar waterseal airleak airleaks etco2 cpot accucheck accuchecks aoriented caox3 axox3 maex4 hcpoa molst
    ltac ltach ivpb ivpush ivfs crits lytes ptinr trops hstrop probnp modbs labwork ctas mris`,
  regimens: `beacopp ddac pembro atezo lenva`,
  brands: `mepilex compazine seroquel drano barocat bumex librium zosyn azithro brilinta robaxin humalog zoloft lexapro wellbutrin cymbalta topamax lamictal
    duoneb duonebs spiriva suboxone lidoderm tegaderm curosurf sucrose sweetease arixtra effient demadex aldactone diovan cozaar benicar micardis altace
    zestril prinivil vasotec zocor pravachol zetia tricor levoxyl levemir novolog apidra tresiba toujeo basaglar glucophage glucotrol amaryl victoza
    byetta invokana rybelsus wegovy zepbound paxil effexor pristiq remeron buspar restoril lunesta risperdal geodon clozaril lithobid depakote vimpat
    briviact onfi fycompa exelon mirapex azilect symbicort flovent qvar ventolin proair stiolto trelegy zyrtec flonase nasonex mucinex
    robitussin sudafed oxycontin roxicodone ultram nucynta duragesic butrans zanaflex skelaxin mobic aleve advil voltaren ofirmev exparel solucortef
    deltasone augmentin amoxil biaxin avelox septra cleocin macrobid unasyn merrem invanz maxipime fortaz teflaro cubicin zyvox tobra diflucan mycamine
    cancidas vfend noxafil valtrex zovirax tamiflu paxlovid veklury biktarvy genvoya descovy truvada odefsey triumeq juluca dovato epclusa harvoni mavyret
    yervoy tecentriq imfinzi bavencio libtayo kadcyla enhertu ibrance kisqali verzenio zejula alecensa lorbrena iressa vectibix gazyva imbruvica calquence
    brukinsa venclexta revlimid pomalyst velcade kyprolis darzalex xtandi erleada nubeqa eligard firmagon faslodex gemzar lonsurf stivarga sutent votrient
    inlyta cabometyx lenvima sprycel tasigna jakafi hydrea gliadel neupogen aranesp epogen procrit aloxi emend actonel reclast forteo evenity tymlos
    avonex rebif betaseron plegridy gilenya mayzent aubagio tecfidera vumerity kesimpta lemtrada briumvi plaquenil imuran rapamune otezla xeljanz olumiant
    rinvoq actemra benlysta saphnelo lupkynis dysport xeomin juvederm sculptra restylane radiesse synvisc orthovisc durolane zilretta`,
  'dressings and pumps': `powerport dexcom omnipod omnipods hydromark tophat wireloc magseed magseeds mitraclip impella nightguard papoose mepitel aquacel allevyn silvadene
    santyl medihoney opsite pleurevac accordian vapotherm optiflow aerobika acapella slideboard slideboards hoverjack hovermatt hovermat airpods airpod
    fitbit`,
  insurance: `precert precerts copay medicaid hipaa preauth preauths reauth unauth payor payors champva medigap workmans selfpay checkin checkins`,
  languages: `tagalog ilocano farsi pashto gujarati telugu kannada malayalam tigrinya yoruba hausa kinyarwanda karenni lingala nahuatl quechua krio cebuano
    visayan laotian burmese portuguese cantonese swahili amharic tigrinya hmong mandarin`,
  misspellings: `hemmorhoids kneee metastisis metastsis nodual nodlue noduel nodulle cought fevr bronchitus anlke wirst kindey livr breats lungg lumg adbomen sweling
    swealing tenderess tendernes weeknes weakess nausia nausae diarreah bleeeding siezure srtoke memmory wieght wegiht hieght folow recieved reciept
    definately accomodate cancled canceld tolerted tolertaed unabel unalbe removd mtion swalowed positionng repeet reapt couldnt doesnt didnt wouldnt
    shouldnt isnt wasnt hasnt havent hadnt werent outta coulda woulda`,
  'wards and clinics': `mynx exoseal trband glidecath progreat omniflush minicap ashsplit dialyzer senokot kayexalate lokelma renvela phoslo sensipar venofer injectafer
    intubating nimbex levophed neosyn dobutrex cardene cleviprex mosh bullriding weedwhacker weedeater leafblower snowblower snowblowers woodchipper
    bottlerocket airsoft bbgun dartboard treenut bandaid bandaids optho ophtho urogyn intensivist intensivists doula doulas phlebs phlebotomist
    phlebotomists unitclerk arrt pelvicbinder stifneck scoopstretcher longboard longboards hemiwalker kneescooter kneewalker honeythick applesauce
    pedialyte gatorade enfamil tallwide ametabolic glidescope videolaryngoscope ambubag vitd ical quantiferon tspot uacs galactomannan fungitell crypto
    dysgeusia claudicates claudicating coffeeground livedo koilonychia enface abutting autoseg zopt optptv ptveval itvs avoidstruct bodyext couchtop
    accuform kneebolster armshuttle vacbag vacbags essure nexplanon nuvaring paragard liletta clomid blastocyst nulligravida macrosomic rhogam cytotec
    cervidil decels accels bruxism invisalign pontic pontics overjet stye optos optomap lucentis eylea vabysmo xalatan`,
};

export const clinicalWords: ReadonlySet<string> = new Set(Object.values(words).flatMap((list) => list.split(/\s+/)));

/** Names that are also words of clinics and programs, in the form of `word-pairs`; not where somebody of the file is called so. */
export const clinicalPairs = `
asia: < southeast south east central west northeast southwest
bill: to technical professional global only patient insurance insurer medicare medicaid workers wc separately facility department research study sponsor grant self client guarantor < not
born: at on in by via premature prematurely preterm full term vaginally # < was infant baby
bridge: with to therapy < a the
case: < teaching
chase: < saline bolus contrast
grant: covers covered pays paid funded funding # number study account < foundation research nih a the
kappa: light chain chains free lambda myeloma < igg iga igm igd ige
lin: < nrgy unif ncor
read: back
sierra: < xience
sofia: aspiration flow catheter plus < solitaire
miner: < coal gold former retired
miners: < coal
farmer: < dairy retired former cattle pig crop hog
cook: < line retired former school cafeteria
baker: < retired former pastry
mason: < stone brick retired former
carpenter: < retired former
painter: < house retired former
butcher: < retired former
barber: < retired former
sunday: # morning afternoon night evening schedule < on since this last next every each until by before after late early
june: < in since until early late mid
husband: states reports is was has will with and at says notes called aware present < her the with by my
needle: count counts gauge
walker: boot
aria: radonc rad onc oncology plan plans planning structure structures sets rt export import tps v record prescription dose version course eclipse # < varian in from to via
eklund: view views # < displaced implant ml cc mlo
hoffa: fat fracture pad s < no
galeazzi: fracture dislocation
buford: complex
pellegrini: stieda
haglund: deformity s
sever: disease
kohler: disease
freiberg: infraction disease
iselin: disease
maffucci: syndrome
mccune: albright
albright: syndrome < mccune
apgar: score scores # s
apgars: #
greulich: pyle and
pyle: < greulich and
hickman: catheter cath line
groshong: catheter cath line
quinton: catheter cath
lyme: disease titer titers arthritis carditis ab neg pos
nash: cirrhosis fibrosis hepatitis related induced steatosis < probable
ana: positive pos negative neg titer titers panel
mcburney: point
crede: maneuver method
hermes: workstation hybrid < to
mirada: xd registration fusion
plato: plan planning
kopans: wire wires needle
savi: scout applicator
brodie: abscess
alta: < patella
baja: < patella
rump: length < crown
pulley: injury rupture tear < a1 a2 a3 a4 flexor annular
pacer: checked check lead leads wire wires dependent interrogated pads spikes < has with no w
murphy: pos positive neg negative sign s
mcmurray: pos positive neg negative test sign
ottawa: rule rules pos positive neg negative criteria
homans: pos positive neg negative sign
spurling: pos positive neg negative test sign
finkelstein: pos positive neg negative test
hawkins: pos positive neg negative test sign impingement kennedy
neer: pos positive neg negative test sign impingement
hoffmann: pos positive neg negative sign
tinel: pos positive neg negative sign
phalen: pos positive neg negative test sign
lachman: pos positive neg negative test
kernig: pos positive neg negative sign
brudzinski: pos positive neg negative sign
thompson: pos positive neg negative test
obrien: pos positive neg negative test
popeye: deformity sign
peer: review reviewed reviewer to learning support pressure feedback counselor specialist
art: phase arterial # ven < vibe lava thrive t1 fspgr fame quick starvibe dyn dynamic mdyn axial ax cor sag sub subtraction fs fatsat post early late c
rass: goal score minus zero
hagl: lesion
slac: wrist
hoyer: lift sling
mitts: < soft
foley: patent draining intact bag tubing cath < 16fr 18fr indwelling
palmer: 1a 1b 1c 1d type
breslow: depth thickness mm
clark: level
clarks: level
krenning: score grade
bimal: equiv equivalent
pilon: fx fracture fractures
jones: < bulky
rolando: fracture
maisonneuve: fracture
pauwels: type angle
vancouver: b1 b2 b3 ag al
lopresti: < essex
essex: lopresti
lima: graft patent svg lad
broden: view views
bobby: pin pins
superman: pos position view views coil
barky: cough coughing
steeple: sign < croup
blount: disease
blounts: disease
murphys: sign pos neg positive negative < pos neg positive negative sonographic
ava: vti index
sam: < systolic lvot
ias: aneurysm aneurysmal intact bubble
ian: proximity canal
cabo: maint
bev: maint < folfox folfiri folfiri3 folfoxiri xelox capox carboplatin
rind: < skin
needles: numb numbness tingling feeling sensation
haitian: creole
creole: interp interpreter speaking < haitian french
nepali: speaking interpreter interp
farsi: speaking interpreter interp < speaks
spanish: interp speaking interpreter only speaker < speaks
charley: horse horses
rusty: nail nails screw metal
stinger: burner burners
romberg: pos neg positive negative
babinski: pos neg positive negative sign downgoing upgoing equivocal
norco: tab tabs po prn 5mg 10mg
afrin: spray
zoll: pads pad
bovie: pad pads cautery
bair: hugger
hugger: < bair
ted: hose hoses stockings stocking
cam: boot boots impingement lesion pos neg deformity morphology
bledsoe: brace
coban: wrap
basin: < emesis wash
rivet: < jeans jean
charity: care
plumber: asbestos < retired
pacer: mri conditional
pigg: o
glenn: anastomosis < bidirectional
norwood: stage procedure
swan: ganz cath
payer: mix
senna: colace docusate tabs
codman: hakim
hakim: certas programmable < codman
huber: needle needles 19g 20g 22g
needle: < huber
finder: < vein
tesio: catheter cath caths
onyx: embolization embo
bougie: dilator dilation
mirena: iud
skyla: iud
kyleena: iud
filshie: clip clips
purpura: < schonlein thrombocytopenic palpable
indiana: pouch
kock: pouch
igel: airway
kumpe: catheter cath
graham: cracker crackers
`;
