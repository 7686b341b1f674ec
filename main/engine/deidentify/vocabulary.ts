/** Words of imaging that identify nobody: what a cleaned description may keep. Lower case, without accents. */

// A word that is also a common given name or place is left out, however technical.
const text = `
  abdomen abdominal abd abdominopelvic abdomino accessory acetabulum achilles acoustic acute adc adrenal adult after air
  airway aided ankle anat anatomic anatomical anatomy aneurysm angio angiographie angiography angiogram anonymized ant
  anterior aorta aortic apex apical app appendix arch arm artefact arterial arteriel arterielle arteriell artery artifact
  asl aspect atlas atrium attenuation auto average avg ax axi axial axiale axilla axillary b0 b1 back band base
  baseline basis bauch becken beide beidseits bds bfh bein bbfh bilateral bilat biopsy bladder blade blood bold bolus
  bone bones bone+ bowel brachial brain bras breast breathhold breath bronchial bronchus brust bws bwk c+ c- calcaneus
  calcium calc calf calibration cap capsule cardiac carotid carotis carpal caudal cbf cbv cavity cc cco cecum
  celiac center central cerebellum cerebral cerveau cervical cest chest cholangio ciss cine circle clavicle clear clinical
  cm coil colon colonography column comb combined common compare comparison complete composed compressed contrast contraste
  control cor corona coronal coronaire coronary coro coronale corr corrected correction cortical coccyx cow cr cranial
  crane cranium cranio crane cross cs csf cso csi cspine ct cta ctac ctap ctpa cto cube cube+ cuello cuff cw curved cut cva cvr
  data dce deep default delay delayed delta denoise dense density dental derived detail detector deux dfov diagnosis diagnostic
  diaphragm diaphysis diast diastolic diff diffusion digital dir dixon dl dorsal dorsale dose dot drr dsa dsc dti dual dual-energy
  ductus duodenum dwi dyn dynamic dynamik dx dxa early ecg echo echos edge edema eff effusion elbow ellenbogen ena endo energy
  enhanced enhancement entero enterography enterografie ep epi epi2d eq equilibrium espree esophagus exam examination exp
  expiration expiratory exspiration ext extended extension extern external extremitaet extremitat extremity eye ez2d f
  face facial falx fast fat fatsat fdg fein femoral femur fest fetal fett fettsat fibula field fiesta film filter
  filtered filtre fine finger first fisp fissure fl fl2d fl3d flair flanke flash flex flexion flow fluoro fmri fms fold foot fore
  forearm foramen foramina fossa fov fovea fr frame frontal fruh fruharteriell fs fse ffe fspgr full functional fuss
  fundus gad gadolinium gado ganz gall gallbladder gallenblase gastric gate gated gating ge gel gefass gehirn gelenk geniculate
  genou genu gland glenoid gland gluteal gradient gray gre grase grey groin grob grobes guidance guided haste hals halsweichteile
  hand hands harmonic hart haut hbs head heart helical hemi hepatic hepatobiliary herz hi high hip hippocampus hirn hr hrct huefte hufte
  hueft huft hueftgelenk huftgelenk humerus hws hwk hx hyper hypo hypophyse hypophysis iac ileum iliac iliaca ilium im image
  images imaging implant in indirect inf inferior inflow inguinal inhale initial injection inner inphase insp inspiration
  inspiratory inspi int inter interleaved intern internal intra intracranial intracranielle intraoral intravenous inv
  inversion invertiert io ip ir irm isg iso isocenter isotropic iv ivim iterative jaw jejunum joint ka karotis kernel kidney
  kiefer kiefergelenk km kmr kn knee knie kniegelenk knochen knochenfenster konventionell kontrast kontrastmittel kopf kub
  kv kvp l label lac larynx lat late lateral laterale lava left leber leer leg leiste lendenwirbel lens leg ligament limb
  line lines links linker linkes liver lobe lobar localiser localizer loc loca loop lordosis low lower lower-extremity ls
  lspine lumb lumbal lumbaire lumbar lumbosacral lumen lung lunge lungen lungenfenster lungs lut lwk lws lymph lymphknoten m mag
  magen magn magnetic magnetization magnitude mammary mamma mammae mammo mammographie mammography man mandible mandibula mandibular
  manual map mapping mask mass mast maxilla maxillary mb mdct me mean meatus med medial median mediastinal mediastinum medium medulla
  mediastin medic meniscus mesenteric meta metacarpal metal metatarsal mg mid middle milz min minip mip mips mittel mittelgesicht
  mittelfuss mittelhand mixed mm mode moco mono monoenergetic morpho motion mouth mp mpgr mpr mprage mp2rage mpunit mr mra mrc mrcp
  mri mrs mrt mrv ms mtc mtt mtx multi multiecho multihance multiphase multislice muscle musculature myelo myelon myelographie
  myocard myocardial myocardium nac nach nack nacken narrow nasal nasenneben nasennebenhohlen nativ native natif nativa neck nerve
  nerves neuro niere nieren nierenlager nnh no nodule non noncontrast none norm normal nose ns nuclear oben oberarm oberbauch
  oberer oberkiefer oberschenkel oblique obl obliq occipital od odontoid offset ohne ohr on op open opp opposed optic optical
  optimized or oral orbit orbita orbital orbits original ort orthogonal os osg out outer ovarian ovary overview pa palate
  pancreas pankreas par para parallel paranasal parasag parasagittal parasternal parenchym parenchyma parenchymal parietal
  parotid part pass patella patellar pat pause pc pca pd pdfs pdw peak ped pediatric pelvic pelvis percent perfusion perf peri
  peripheral peritoneum pet pfoertner phalanx pharynx phase phasen phasic phased phantom pituitary pixel placenta planar plane
  plaque plate plateau pleura pleural plexus plus portal portale portalvenos portalvenose portovenous pos position post posterior
  postcontrast pour power pre precontrast prefrontal pressure prep prescan prior probe prone prop propeller prospective
  prostata prostate proton protocol prox proximal proxima psif psir pulmo pulmonaire pulmonal pulmonary pulse pvc pw qa
  quad quadriceps quant quantitative quick r radial radiography radius ramus raw re recht rechte rechter rechtes rechts recall recon
  recons reconstruction rectal rectum ref reference reformat reformatted reg registered registration rekonstruktion rek
  relative relax renal repeat resp respiration respiratory rest restriction retina retro retroperitoneal rf rib ribs right ring
  rippen rl ro roi root rot rotation rotator routine rt ruhe run rx s sa sacral sacrum sacroiliac sag sagittal sagittale
  saggital sandwich sans sat saturation save sbrt scan scaphoid scapula schadel schaedel schulter schultergelenk schicht schichten
  sclerosis scout screening se sec second segment segmentation segmented sella semi sense septum seq sequence sequential ser serie
  series shape sharp shift short shoulder shunt si side sigma sigmoid signal sim simulation single sinus sinuses sitting skeletal
  skeleton skin skull slab slice slices slow small smooth soft sol source sp space spair spat spatarteriell spatvenos spe
  spect spectral spectro spectroscopy speed spgr spiral spin spinal spine spio spir spleen split spoiled spondylo spot sprunggelenk ss
  ssfp ssfse stack stages stand standard standing star stat static statisch std steady stenosis stent step stereo stereotactic
  sternum stim stir stomach stop strahl stress stroke structure sub subclavian subtraction sub+ sub- sulcus sum summary
  sup superior supine supp suppressed suppression supra surface surview survey susceptibility suv sv swi swallow swan symphysis syn
  synth synthetic system systole systolic t table tail talus tap target task tco te temp temporal tendon test testis tf tfe tfl
  thalamus thick thigh thin third thoracic thoracique thoracal thorakal thorax thoracoabdominal thorac thrive throat thumb thyroid ti tibia
  tilt time tir tirm tissue tms toe toes tof tongue top topo topogram torax torso total touch tr tra trace trachea trachee
  tract tractography transverse trans transversal transversale transaxial transducer transition transplant trapezius trauma
  treatment triceps trigeminal trigger triggered trigg triple trochanter trufi trunk tse tsh tumor tumour turbo twist type ueberblick
  uebersicht ubersicht uh ulna ultra ultrasound umbilical uncorrected uni unilateral unit unten unterarm unterbauch unterer
  unterkiefer unterschenkel upper urography uro urogram us uterus uterine vagina vaginal valve var vascular vasculaire vein vena venae
  venenphase venos venose venous veineux ventral ventricle ventricular vertebra vertebrae vertebral vessel vessels vibe view views viscera
  vista vitreous vol volume vor w water wb wedge weichteil weichteile weichteilfenster weight weighted white whole wholebody width
  winkel wins wip wirbel wirbelsaule wirbelsaeule wirbelkorper wirbelkoerper with without wo wrist x xa xr xray y z zahn zeit zentral
  zoom zyste zwerchfell vertebrale rachis hanche epaule cheville poignet coude pied main bassin cou foie rein reins rate poumon poumons
  avec injecte injectee coupe coupes axiales sagittales coronales mou mous parties molles osseux osseuse crane encephale
  cabeza craneo cerebro cadera rodilla hombro tobillo muneca codo pie mano higado rinon pulmon pulmones columna pelvico
  simple contrastado fase arterial venosa portal sin con corte cortes hueso huesos oseo mediastino
  acquired additional aim algorithm amplitude annulus array bin binary bifurcation body boundary brightness cardio cell
  channel class classes classification coeff coefficient color colour component contour count coverage cropped cumulative
  cyst deformation degree diameter dimension direction distance distribution doppler duration elastography elasticity ejection
  endocardium end epicardium error esophageal estimate fiber fiducial fit fixed flip fraction fusion gain gradient
  histogram homogeneous horizontal hu ids index intensity isodose isotope jump kinetic lesion lesions length level
  linear location lossless lossy lymphoma mammogram matrix maximum measurement metastasis minimum model modified motion
  navigator necrosis nodal node nodes noise object opacity organ organs outline paged parameter parametric pattern percentage
  physio pixels plan planning point points primary probability projection protons range rate ratio reader region regional regions
  regular residual resolution result rigid rescaled sampled scale screen secondary seed series size spatial spacing sphere
  standardized statistic stratum subset tensor texture thickness threshold tissue tissues tomography tomogram tomosynthesis
  transform uncertainty uniform units unknown uptake vector velocity vertical viable voxel weighting window zone
  aap apo bilat bicipital bowels brustkorb calvaria cerebellar colitis crohn dorsum dysplasia embolism emphysema fibrosis
  fracture frac glioma hematoma hemorrhage hepatitis infarct infarction infection inflammation ischemia ischemic leak
  metastases nodules obstruction oedema osteo pathology pneumonia pneumothorax polyp rupture scoliosis sarcoma stage stones stone
  tear thrombosis thrombus ulcer varices
  adipose cortex csc gm wm vertebralis basilaris lingula
  ptv gtv ctv itv prv boost dvh imrt vmat oar external couch bolus iso isocentre fraction fractions field beam photons electron
  electrons proton protons arc gantry collimator leaf jaws lungs lens chiasm brainstem cochlea parotids spinalcord cord rectal
  bladder femoralhead esophagus heart larynx lips mandible
  hmpao mibi dmsa mdp dtpa mag3 psma dotatate fluoride fluorodeoxyglucose technetium iodine gallium lutetium fdopa
  iohexol iopamidol iodixanol iopromide omnipaque ultravist visipaque imeron xenetix isovue optiray gadovist dotarem magnevist
  primovist multihance prohance omniscan gadavist gadobutrol gadoterate barium buscopan glucagon saline water mannitol
  primary original derived secondary localizer axial mpr reformatted average min reconstructed dynamic perfusion mixed quantity
  resampled volume none rgb monochrome
  he ffpe stain staining hematoxylin eosin slide specimen
  w/o kein keine keinen not aucun droit droite gauche derecha derecho izquierda izquierdo dextra sinistra bilaterale sequelle
  imagetype brilliance hounsfield dicom
`;

export const vocabulary: ReadonlySet<string> = new Set(text.split(/\s+/).filter((word) => word !== ''));

/** Units that may follow a number. */
export const units: ReadonlySet<string> = new Set(
  'mm cm m um s sec ms min h hz khz mhz kv kvp kev mev ma mas ua t mt mt/m ml l cc mg g kg mgy gy cgy sv msv bq mbq kbq % deg grad x d ch ppm hu iv'.split(
    ' ',
  ),
);

/** Codes built of letters and digits: weightings, kernels, b values, vertebrae, sequence parts. */
export const technicalCodes: readonly RegExp[] = [
  /^t[12]\*?w?$/,
  /^t2star$/,
  /^[234]d$/,
  /^b-?\d{1,4}$/,
  /^(te|tr|ti|fa|tf)\d{1,4}$/,
  /^(b|d|h|i|t|q|u|bf|br|bl|bv|hr|hv|hc|qr|tr|ur|sa|sd|fc|ya|yb)\d{2}[fhsm]?$/,
  /^[ctls]\d{1,2}$/,
  /^(c|th|l|s|bwk|hwk|lwk)\d{1,2}$/,
  /^(fl|tfl|epi|tse|se|gr|me|ep|p|ipat|r|nex|nsa|q|a|g)[234]d\d?$/,
  /^p[234]$/,
  /^(ch|ser|scan|ph|phase|seq|img|vol|recon)\d{1,3}$/,
  /^\d{2,4}x\d{2,4}$/,
  /^\d{1,2}(ch|cm|mm|min|s|t|kv|kev|ma|mas|x|d|hz)$/,
];
