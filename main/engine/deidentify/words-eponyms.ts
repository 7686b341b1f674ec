/** Words of histories and diagnoses: medicines, symptoms, and eponyms that hardly anybody bears as a name; plain words (see plainWord). */
const words = {
  medicines: `abemaciclib abiraterone acetaminophen adriamycin albuterol alendronate alimta allopurinol alteplase
    amiodarone anakinra anthracycline aprepitant aromasin arimidex aspirin avastin azathioprine baclofen bcg
    benadryl bicalutamide bisphosphonate bleomycin bupropion buscopan busulfan cabazitaxel capecitabine capox
    carboplatin carmustine casodex chlorambucil citalopram clonidine codeine colchicine cyclophosphamide
    cyclosporine cytarabine dacarbazine darbepoetin dasatinib decadron degarelix denosumab diazepam digoxin
    diltiazem donepezil doxorubicin doxycycline dulaglutide duloxetine eliquis enoxaparin enzalutamide epinephrine
    epirubicin epoetin eribulin exemestane ezetimibe famotidine femara fentanyl filgrastim finasteride fludarabine
    fluorouracil flutamide folfiri folfirinox folfox fulvestrant furosemide gabapentin gleevec glipizide goserelin
    heparin herceptin humira hydralazine hydrochlorothiazide hydroxychloroquine hydroxyurea ibandronate ibuprofen
    ifosfamide insulin interferon irinotecan isotretinoin keytruda lamotrigine lantus lasix lenalidomide letrozole
    leucovorin leuprolide levetiracetam levothyroxine lipitor lithium losartan lupron lynparza mannitol megestrol
    melphalan memantine mercaptopurine mesna metformin metoclopramide metoprolol midazolam mitomycin mitotane
    mitoxantrone montelukast morphine mycophenolate naloxone naproxen neulasta nexavar nivolumab nolvadex octreotide
    olanzapine ondansetron opdivo oxycodone pamidronate pantoprazole perjeta phenytoin plavix pomalidomide
    pregabalin prednisolone procarbazine propranolol quetiapine raltitrexed remdesivir reglan rituxan romidepsin
    salbutamol semaglutide sertraline sevelamer sitagliptin solumedrol spironolactone sumatriptan synthroid
    tacrolimus tagrisso tamoxifen tamsulosin tarceva taxol taxotere temodar thalidomide ticagrelor topiramate
    topotecan tramadol triptorelin tylenol valproate vancomycin venetoclax verapamil vinblastine vincristine
    vinorelbine warfarin xarelto xeloda xgeva zoladex zoledronate zolpidem zometa zytiga`,
  alerts: `aicd anaphylaxis cdiff droplet esbl esrd iddm ivda ivdu mdro mrsa mssa niddm nkda pprom sars tahbso`,
  findings: `achalasia acne acromegaly adherence adherent adhesive afebrile airbag albumin alcoholism alopecia
    amaurosis amenorrhea amplified amylase analogous anecdotal anemic anicteric anorexia anosmia antistreptolysin
    apices apnea appendices appliance approximate arrhythmia articulating artifactual asbestos asbestosis ascites
    asphyxiate asterixis atrx attachment audible auras autonomy awoke bacterium bedbound bedridden bedside belching
    bereavement bilious bilirubin blemish blister blistering bloating bopta bradycardia braf brca brittle bruising
    cachectic cachexia cadasil canker carbohydrate caregiver causal cellulose ceramic cheerleading cholera
    cholesterol chorea chromosome chromosomes circulate circumcised circumcision clammy claudication clubbing
    clubfoot coagulated cognitive coherent colicky combative comfortably compatibility complementary complicating
    compulsive concordance concordant conditional conglomerate congruent conjugate conjugated consecutive
    constipation contaminate contaminated convalescence convulsion cosmetic creatinine crescendo crevice criterion
    crutch crutches cutaneous cuticle cyanosis cyclist cylindrical debilitated decompose defecate deferred
    deficiency deficient dehydration delirium demented deteriorated deteriorating deterioration dexterity
    diaphoresis dietary digitized dimple diphtheria diplopia dirtbike discordant discrepancy discrete disparity
    disperse dissociate dithered divergent dizziness dominance dormant dota drooling droop dtpa dusky dysentery
    dyslexia dysmorphic dyspepsia earache eardrum effaced ejected electrolyte electrolytes elliptical elongate
    elongated embedded eminence emulsion enamel encased encircling endemic endplate endurance engorged enrolled eob
    epidermis episodic epistaxis equivalence erbb erratic erythema escalator esotropia evoked exacerbated excise
    excruciating exhaustion exon exons exophthalmos exophytic expectancy expire expulsion exuberant exude eyesight
    fatigue faulty ferritin fertile fertility fetid filament firearm fission fistulous flank flatulence flatus fleck
    fleshy flexibility flicker floppy fluctuant fluctuate fluctuating fluke foamy forgetful forklift fragmentary
    fringe frostbite fungating fungi funnel furrow gait gallop gauze gelatin giddiness glassy globular globule
    glycerin gouge gradual granule granules gravel gravis groggy gurgling gymnast gymnastics gynecomastia gyrate
    harmonized heartburn heaviness hematemesis hematocrit hemoglobin hiccups hirsutism hoarseness hormonal horseback
    hospice hospitalised hospitalized hygienic hyperreflexia hypotonia illusory imagery impotence inadvertent
    inadvertently incidence inconclusive incontinence increasingly incubator indigestion indolent inertia infantile
    inferiority infirmity inherent inhibition inoculate insomnia instrumental intensifying interim intermediary
    intoxicated intron irrigate irritability irritable irritant itching jaundice kneecap knuckle knuckles kras
    labyrinth lacerated lacrosse larva latent latex lattice lawnmower leaky leprosy lessened lethargy ligature
    lightheaded lightheadedness likelihood lineage linger lingering liniment linkage lipase livid logroll longevity
    lozenge lumpy macerated malaise mallampati malnutrition markedly markings mastopexy maxima mediate medicate
    melena metabolism metachronous methylated mgmt microbe midwife migrating mimic mite moist molecule mottled mucus
    multiplicative mumps mushy myopic nauseated nearly nearsighted nebulous neuron niche nicotine nocturia nocturnal
    noncompliant nonconditional nras numbness nutrient nylon nystagmus obligatory obliterated oblong obsessive
    obtunded ointment optician optimum optometrist orthodontist orthopnea ovum oxidized pallor palpitation
    palpitations paradoxical parasitic parity patchy pediatrician pellet pellets pendulum percussion perennial
    pernicious persisting pervasive pharmacist phobia photophobia pigmented pigments pleated podiatry polarized
    polydipsia polyphagia polyposis porous practitioner precipitate presyncope prevalence priapism profuse
    projectile proliferate prong proteinuria protruded provocative pruritic pruritus ptosis puffy pulp pulsate
    pulsating purge quadruple quenching radii rearranged rearrangement recalcitrant reciprocal recruitment recurring
    reducible reflector regimen reinforcement repeatedly repetitive reservoir residential resilience resistant
    rhythmic rigors ringworm robust rollerblading rudimentary rugby satiety saturated scab scalar scald scalding
    scanty schizophrenia schizophrenic seasonal seatbelt secrete sedentary seizure seizures senility separator
    shingles shiver shivering shrinkage sibling siblings silica sine skateboard sleepiness sluggish slurred slurring
    snoring snowboard snowboarding softening solvent somnolence spasmodic spasticity spatula splice splinter spongy
    sporadic spurious squint stabilized staggering stagnant staircase stammering startle stature stellar sterilize
    stethoscope stillborn stippled stirrup strangulated stratified stridor stupor stuttering stylus submersion
    susceptible sweats synapse synchronous syntactic synthesized systematic tachycardia tachypnea tantrum taut
    tenacious tenesmus terminus territorial tert tethered thunderclap thymoma thyroglobulin tingling tinnitus
    tiredness tolerant toothache tophi torque tourniquet tremor tremulous trickling triplet triplets troponin
    tuberculin tumble turbid turgid twinge typhoid typhus unintentional unmethylated uploaded upstream urgency
    urinate vaccinate vaccinated vapor vascularized veneer vertigo veterinarian vibrating vigilance vigorous
    virulent volleyball vomiting vortex vortices vulnerability watershed watery wavy waxy weakened welding welt
    wheeze wheezy whirling widespread wild wildtype witnessed wobble worrisome wrinkled yeast`,
  devices: `abiomed acapella acurate acutrak advisa aerobika aircast airpal airtraq airvo alaris allergan allevyn aneurx
    angiojet aquaseal argon arjo arthrex assurity atec attune aveir biotronik biozorb bonopty bougie brevera bridle
    cadd captivator carbomedics carticel cavitron celect celero centesis centrimag chloraprep coban corpak cortrak
    cusa dafo dexcom durolane dynesys embosphere encor endologix endurant enseal enteryx entralite entriflex
    equistream essure evera eviva exoseal exparel expedium flexiflo flexima floseal gammex glidepath glidescope
    heartware heelzup hemolok hylan igel impella implanon infumedics ingevity intellijoint invacare isotoner kafo
    keofeed kydex kyphon lapband lifepak lifeport linq linx lucite lutonix magphan magseed maxislide medihoney
    mepilex merrywalker metavir micra mitraclip monopty multipodus mynxgrip naropin nasafix natrelle nevro nexplanon
    nitinol nonrebreather nuvaring obalon omnilink oncontrol optiflow orbera orthovisc osteocel ovesco oxinium
    paragard perspex pillcam pleurevac plexipulse polarcup portex portico powerglide powerport prafo prevalon
    prodisc progav prolift rician scotchcast securacath securmark sensorcaine silastic sofrolla sonicision spinejack
    statseal sump supartz surgifoam synchromed synergy synvisc takotsubo tegaderm temno thoratec thunderbeat tisseel
    triathlon triflo tumark ucbl vapotherm vascath viabahn wanderguard wolffian xstop zilver`,
  studies: `panscan isocal fuhrman interim restaged figo avid finding findings fax faxed zdwi efgre3d frfse fgre3d epirt cushing abcd adni aapm abvd acrin adrc ajcc amigo blca calgb camelyon coad copdgene cptac dlbc ecog eortc esca gbm
    hnsc ispy kich kirc kirp laml lidc lihc luad lusc nlst nrg nsabp oasis paad pcpg ppmi prad prostatex qin radcure raider rider rtog sarc
    skcm stad swog tcga tcia tgct thca thym ucec contracture contractures sorafenib xelox kwic muse taaa edss brackmann
    trial cohort arm`,
  eponyms: `abrikossoff achard ahlback aicardi alagille alajouanine amplatzer amyand arantius arlet asperger aspergers assmann
    auspitz avellis axenfeld babinski baclesse baerveldt bandl bannayan bannwarth barretts bartter basedow bassini
    bauhin bazex behmel bekesy bekhterev bernageau bezold biedl bielschowsky billroth binswanger bitot blackfan
    blaschko blumensaat bochdalek boerhaave bogros bonferroni borggreve borrmann bouchut bourneville bouveret braak
    brockenbrough bromage brudzinski brushfield bunina buschke cabrol calmette calot calots campanacci camurati
    cantlie capgras cayler cerenkov cestan chaikoff charnley chauffard cherenkov chilaiditi chvostek chvosteks citelli
    clavien cloquet cognard cotrel cournand courvoisier couvelaire creutzfeldt creveld crosti crouzon cruveilhier
    csendes curschmann dacron darier debakey debre degos dejerine denonvilliers dercum digeorge dohle dorello dravet
    dreifuss dubhoff dubousset dubowitz duchenne dupuytren duroziez duverney eales eichenholtz eloesser elschnig
    erdheim erlenmeyer fahr fanconi faraday filshie finochietto foville franseen fredet fregoli fresnel friderichsen
    friedreich friedreichs frohse froment gallavardin gamna garengeot gasserian gaucher gerdy gerota gerstmann ghon
    gimbernat gissane glanzmann glissons goeckerman goldenhar gomori goodpastures goodsall gottron gougerot goutallier
    goutieres gradenigo gradenigos griscelli grynfelt grynfeltt guedel haglunds hallpike hartnup hartofilakidis
    haversian haygarth heberden heberdens heerfordt hegar hegglin henoch hermansky herxheimer heschl hesselbach
    hilgenreiner hinchey hippel hirschsprung howship huerthle hunner hunners hurthle huschke ilizarov ivanissevich
    ivemark jaboulay jacksonian jadassohn jarcho jarisch jaszczak jeghers jervell kanavel kapandji kaposi karapandzic
    kartagener kerckring kernig kerrison kienbock kiesselbach killip kimmelstiel kimray kinsbourne klatskin kleihauer
    klinefelter klumpke kniest knosp koebner kommerel korotkoff kostmann krackow kraske krukenberg kugelberg
    kulchitsky kummell kuntscher kupffer kussmaul kussmauls kveim kyrle lachmans lafora lambl lancisi landouzy
    langenbeck langenskiold larrey lasegue lasegues lasjaunias latarjet latzko lauge leede lefort legionnaires leksell
    lembert lemierre lemierres lemli lenegre lequesne lesgaft letulle leydig lhermitte lieberkuhn lieou liliequist
    lindegaard lisch lisfranc littre loeys lofgrens ludloff lugol luschka lutembacher magendie magerl mahaim mahurkar
    majocchi malassez malgaigne mantoux maquet marinesco marjolin maroteaux masquelet mastora maydl maylard mazabraud
    mcburney meckel meibomian meiboom meleney melkersson menetrier meniere meulengracht meyenburg meyerding mikaelsson
    mikulicz minamata mirels mirizzi mitrofanoff mobitz mollaret mollweide molteno monckeberg mondini monteggia
    morgagni morgellons morisons moyamoya mseleni muehrcke mullerian munchausen musset nabothian naffziger nelaton
    nezelof nikolsky nissl nuck oddi odelberg ohtahara omaya onodi onuf ortolani ortolanis osebold oswestry pacchioni
    pacchionian pancoast paneth panizza papez papile pappenheimer parinaud parona patau pelizaeus pelkan percheron
    perthes peutz peyers peyronie pezzer pfannensteil pfirrmann phalen phannenstiel pickwickian pindborg pinneau
    pirogoff ponseti poupart purkinje purtscher purtschers putti qanadli quervain quincke quinckes quinquaud racouchot
    ramstedt ranvier rathke ravitch raynaud retzius reverdin riedels rigler riolan robinow rokitansky romhilt
    rorschach rosenmuller rothmund roussouly roussy rouvier rouviere rovsing rovsings rultract rutgeerts saethre
    salenius sappey schatzki scheuermann schirmers schlemm schmorl schonlein schroetter schwannian segond semont
    sengstaken senning sertoli sezary sgarbossa shentons shirodkar shouldice shprintzen shwachman sicca silfverskiold
    sillence sinding sjogren skenes soave sottas spetzler spigelian sprengel stafne stargardt stargardts steell
    stensen stensens stensons stierlin strumpell stupp sturge susac swyer sylvius talairach tarlov tawara taybi
    tenckhoff tenons thebesian thebesius thiersch thorel thornwaldt tinel tinels todani tofts toldt toldts tonnis
    tornwaldt toupet tourette tournoux treitz trelat trenaunay trendelenburg trethowan trietz trillat trousseau
    trousseaus trummerfeld tscherne tschernes tuffier tunica uhthoff unna unnas unverricht verocay vertullo vialetto
    vidian vieussens villaret virchow volkmanns vossius vulpius waldenstrom wallstent walthard warthin weitlaner
    wenckebach werdnig wernicke wesenberg whitnall wilms wimberger windkessel winiwarter wirsung wiskott wormian
    wrisberg wyburn yankauer yasargil zenker zubrod zuckerkandl zweymuller`,
};

export const historyWords: ReadonlySet<string> = new Set(
  Object.values(words).flatMap((group) => group.split(/\s+/).filter((word) => word !== '')),
);

/** Surnames that are words of medicine: behind a physician's given name they are his. */
export const eponyms: ReadonlySet<string> = new Set(
  'krabbe sjogren behcet wegener hodgkin kaposi crohn alzheimer huntington hashimoto basedow bechterew baker dupuytren paget scheuermann perthes addison cushing horner kienbock kohler legg morton schmorl sudeck takayasu whipple wilson zenker meckel hirschsprung marfan turner noonan ehlers gaucher pompe fabry rett tourette korsakoff wernicke raynaud peyronie osgood'.split(
    ' ',
  ),
);
