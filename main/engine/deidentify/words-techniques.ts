/** Names of sequences, reconstructions, views, tracers and contrast media, as descriptions write them beside names too; plain words (see plainWord). */
const techniques = {
  sequences: `aahscout aalscout aascout acmap adcmap b0map bffe bssfp cemra colfa csyn dblobl dess dess3d dixonf dixonin dixonopp dixonw dobl
    dtiadc dwiadc eadc ecgtrig epfid ethrive famap fatfrac fatfraction fatsup fatsuppressed hardi idealiq inhance ipop isoadc liverlab
    mbep2d memprage mocoave multivane nofs noddi nonfs opphase outofphase outphase pasl paracor paraax parax perfusionmap plloc pregd
    qiss qsmmap relcbf relcbv relmtt rsfmri scic shax loax slaser spcir stirfs swib t1rho t2rho t2wfs tensorfa timetopeak truex tsefs
    ttpmap vdyn vnav waterfat watersat 3dasl`,
  reconstructions: `aice aidr artphase aveip avgip avgmip bodystd brainstd cinect corticomedullary delphase dynact dsarun effz hbphase hdpet
    hdplus highkv idose iodinemap iodinenowater jogscan lowkv lungenh mbir medianip mipthick nativerun pbvmap piqe pvphase rhozeff safire
    thinmip timedct tinfilter ultrahd vasoct venphase zeff mrac mumap umap`,
  'views and regions': `a2c a3c a4c apsup apport cimt ctabd ctcap ctneck ctorbits ctsinus cttbone dsarun ebus efast eyestothighs fullexp
    lpodecub mrabd mrbrain mrbreast mrpelvis mrspine panspine pasup plax psax sabr scoutap scoutlat serendipity shearwave skulltothigh
    skyline tapse tvus uprt usabd usrenal usthyroid velpeau wbbone xtable xtlat ballcatcher boneage ceus`,
  mammography: `cedm cesm combohd ctomo cview lccid lmloid magccs magml quantra rccid rlmid rmloid rollcc tomohd volpara icad`,
  contrast: `ablavar conray cystografin elucirem mdgastroview medutan nacl preandpost readicat uninfused vueway wandwo wcon wnwo wnwoc wwoc`,
  tracers: `adreview av1451 choletec detectnet dtechnegas faza fdgpet ioflupane locametz mk6240 octreotide oxine persantine pibpet pluvicto
    sirspheres technegas tilmanocept xofigo`,
  'radiotherapy and software': `aidoc approvedplan brainlab cyberknife catscan dibh dosesum gammaknife igrt iplan itksnap kvimage mpmri mridian
    mvimage plansum quibim radiomics regdir resim simct simmri`,
  abbreviations: `sbref pepolar igtv ictv oars rp pica leep asc desc des mux ecc pld slc vfl glm msum smaps epinav dwepi seste advdiff tcl icru noecc nopat mpress msma reacqs refpc fbirn scaans adw aip alg bh bpp bph cavogram cbd ceph cspn ctac ctlspine ctu dacryo ecd ecv edh evd ggo gsw hbp hcm hdr hdstd her2 hla hnc iop ipf
    irrecist iup kor laa lcl ldr lxccl mag3 mbss mcl mddw mkm mru mrl mvc mwa naf nephro noncont nwb obi okm omp opg pbv pda pdff pdr pns
    postcon postgd psf pvi rfa rxccl sah sbft sclc scano sij sio svs swe tfi thx tls tnbc tte uprght vla vnc vni vpct xcc xccl xccm xtl
    xvi`,
  'longer words': `aahead adaptivespiral amyloidosis aneurysma angiographic axillarytail babygram bestdiast bonescan boneplus boostplan cardgated
    carebolus cbctimage chemoradiation cholangiocarcinoma comboview conedown computertomographie corcta corticomed dorsiplantar dualsource
    earlyarterial electrondensity enteroclysis ependymoma esophagectomy estenosis excret firstpass freebreathing fullinsp fullspine
    gammagrafia gatedrecon halsgefasse hemorragia hypersight immunotherapy infiltrat infused insulinoma knochenszintigraphie latearterial
    lateralview linearblend loopogram lungrads lungvessels magnetresonanztomographie meniskusriss metastasen mibgscan mocoseries multicoil
    navi naviga neoadjuvant nephroblastoma neuroquant obliqueview pacegated perioperative peritrig phlebographie planescout pleuraerguss
    portalimage posttherapy prebiopsy premonitoring pretherapy rescan respgated restingstate retrocine scanogram schilddrusenszintigraphie
    scoutview screensave screenshot semicircular semierect setupfield shmolli shuntogram skelettszintigraphie skullbase smartcurve
    smartknee snapshotflash starvibe strahlentherapie sulfurcolloid surestart szintigraphie tangentview taskfmri testbolus therasphere
    tomosynthese totalbody triggerdelay truefidelity trufisp turboflair ungated unmasked unsubtracted uricacid virtualunenh volumeaxial
    waterexcitation wideaxial 3phase 3plane 1stpass ciss3d epi2d flash2d flash3d grase2d haste2d insight2d inv1 inv2 medic2d mono40 mono50
    mono70kev mp2rage mprage3d mrcp3d r2star space3d spc3d spcr t1flair t1fs t1map t1wi t2flair t2fs t2map t2star t2wi tfl3d tse2d tse3d`,
  disease: `abklarung acdf aneurisma arvc badc catphan cingulate coccix cohort dcis derrame dlif egfr eustachian grele haemorrhage
    haemorrhagic herzinsuffizienz influenza ischamie iugr kras lcis liegend mrecist nachsorge orteil pdl1 plif previa rezidiv ruleout sirt
    stauung suprarrenales tace tlif warmup xlif`,
};

export const techniqueWords: readonly string[] = Object.values(techniques).flatMap((words) => words.split(/\s+/));
