/** Words of images that are also somebody's name: beside which other words they are words. Asked only for names that files know. */

/**
 * A line a word: `word: following words < preceding words`. `#` stands for a number; `@` for a side, a view, a modality before
 * the word or contrast behind it, as parts of the body have them.
 */
const table = `
head: @ neck and of first feet perfusion brain region coil chest sella c spine cervical trauma stroke routine spect angio phantom scan exam supine prone vein veins axial sagittal coronal helical spiral seq sequential native low dose sim < @ and the of to femoral femur radial humeral humerus fibular metatarsal metacarpal straight long short medial lateral pancreatic fetal neck pediatric peds ped whole w wo adult optic ultra high
karl: storz zeiss
hand: @ and or level wrist arthritis xray series joint joints bone thumb right left pain injury tomo both < @ and of the to portable both views vws age by
foot: @ and or ankle toes toe level series xray weight wb standing pain ulcer injury both diabetic calcaneus < @ and of the to diabetic ankle club portable both wb le
finger: @ joint joints tapping sign series index middle ring little both < @ ring middle index little long small trigger and of the mallet other
bone: @ scan marrow density age survey cyst window algorithm alg kernel plus graft biopsy lesion lesions mets metastasis metastases spect thin recon soft tissue detail sharp length island infarct imaging mineral tumor survey pain of and for rfx sub plate sarcoma and c std standard hr hd axial ax sag cor mpr # < @ whole nm temporal mastoid petrous pelvic nasal facial hip long metatarsal metacarpal wrist cuboid zygomatic frontal occipital sphenoid the of no three two total triple limited whole in to ax axial sag cor thin soft w # mm t mets pet chest head spine brain lung
colon: @ cancer carcinoma ca polyp polyps screening transit wall mass resection surgery study tumor prep contrast flexure sign follow # < @ sigmoid transverse descending ascending left right of the air large distal proximal virtual and in
root: of canal nerve trunk sleeve artery < nerve aortic posterior anterior ventral dorsal tooth of the c# l# s# t#
lung: @ cancer disease volumes volume zone window base bases nodule nodules biopsy screening screen low perfusion ventilation vent vq v transplant recon kernel algorithm abscess spect mass ca rads fields and of hr hd thin c bone b f bl br i ax axial sag cor mpr mip # < @ the of and to low right left interstitial chronic mid upper lower lobe whole f ax axial sag cor thin c # mm
back: pain surgery wall muscle of and brace < low lower upper of the on to go come came went call
palm: # view up down < of the left right lt rt l r
wing: of < iliac sphenoid greater lesser
thumb: @ < @
main: pancreatic bronchus portal pulmonary renal branch coronary stem left right artery vein duct < left right of lt rt
major: muscle papilla calyx depressive salivary branch vessel vessels joint < teres pectoralis psoas of trochanter no
minor: muscle branch salivary papilla calyx contusion fissure < teres pectoralis psoas of trochanter rhomboid l r
lower: leg legs extremity extremities limb limbs lobe lobes abdomen abd quadrant back end lung chest thorax spine lumbar pole poles sternum jaw lip teeth ext extr thigh body half part third gi pelvis neck # < the of left right lt rt l r bilat bilateral and upper mr ct xr us mri
low: dose dosis res resolution lung back energy signal density grade pressure kv mas mag osmolar ionic volume noise contrast b sens pass freq frequency lying field risk probability # < ultra very the at and too ld ct
high: res resolution dose density energy grade risk signal pitch speed mag speed contrast b definition output freq frequency frame sens sensitivity throughput temporal spatial pressure performance flow quality < ultra very the too at and
fast: spin scan gradient recovery field se gre stir flair imaging fe ir acquisition dixon pass protocol breath < ultra turbo super the ti t# in
free: adc fa exp tracew breathing breath fluid air margin margins flap form run lower upper induction precession wall silicone edge tensor resp < fat metal motion oil artifact of
frame: rate rates single multi time # reference mode < multi single time per reference stereotactic head n
force: # ct plate field < vital capacity somatom
max: int intensity ip facial mip inspiration insp pool flow velocity face # < i mip suv
hard: palate tissue tissues copy metal stop filter < of the
light: microscopy exposure bulb chain speed touch source field green visualisation < and visible white ultraviolet the
block: # anesthesia vertebra < nerve shoulder hip branch cord heart bundle av facet direct eye bite rectum optics spine celiac plexus medial post # paraffin tissue
blood: pool vessel vessels products flow volume pressure supply cells cell count clot loss sugar glucose brain barrier cultures oxygen and or in suppressed sup < black dark bright white red pulmonary of the labelled labeled tagged cerebral bright other
bright: blood field lumen signal fluid < t# the
null: point hypothesis < the
new: onset diagnosis lesion lesions mass finding pain patient protocol lump palpable fracture view baseline < no any the r/o a
more: than views vws images delay < or with and any the once two three no
prior: to study exam imaging study's studies ct mr mri films surgery examination comparison scan injury stroke < no the with from of compared
place: of in the holder tube < in the to clip needle stent cath wire fiducial covered
pass: # filter perfusion frequency < first low high single second two
peak: sign flow map systolic velocity enhancement # < to the k kv twin arterial
power: doppler injector port injection injectable # < doppler high low full the
real: time image images < in the n
read: out outside only as by only < to be pre direct
rule: out < to please the
true: fisp lateral pelvis lumen ap size axial vocal x neg negative positive < the
man: made with and < # old year the a
via: # the existing nasal transmitted right left ng g < the
wall: motion < the
wash: out in < the broncho
work: up flow order station area place related list < the dental at
walk: test in < # the
see: note above comment comments report prior attached below ct mri < please to
sample: # volume time rate < # urine blood the tissue
stack: of # < # short axis single the multi
strain: imaging rate analysis gauge of # < longitudinal muscle the t# of
straight: sinus gyrus leg tubule head < the
stump: # < amputation the gastric aka bka
shell: # < the inner outer ring
shim: # coil map volume box mode < adv auto b# high manual the
marker: placement on at in orientation clip # < skin clip the scar fiducial bb tumor hook
mallet: finger < the
mast: cell cells
leak: study test # < air bile csf urine endo the gastric anastomotic contrast
jump: graft < the
parent: present study series < the foster
holder: # < chin head patient leg knee tube the arm
key: image images note notes object hole < siemens the
edge: enhancement enhanced artifact of sharp < sharp cortical the lower upper
eddy: current currents corrected correction
cone: beam down view views bladder biopsy # < oblique obl oblq
couch: # angle kick block top < the treatment
dot: engine # < abd cardiac brain breast lower large knee
beam: hardening shaping angle # < fan cone electron photon # the
corona: radiata mortis < the
cage: # fusion < rib interbody rf body spinal bird
card: # gated trig < the
blunt: trauma injury abdominal chest object force < the
fine: needle cut cuts detail aspiration < the extra
fall: from on down out off onto into last < a the status after s/p recent mechanical due
fell: on from off down out and onto < she he patient pt who
burr: hole holes
legg: calve perthes
mesa: # < the
mayo: clinic elbow score stand classification < the
tanner: stage # classification < the
newton: # < #
cobb: angle angles method technique < the
cox: maze proportional regression model <
foster: kennedy parent parents child care home frame < in
stein: leventhal view < wolf nieren
klein: waardenburg <
weiss: tear # < mallory
boyle: <
stark: <
stan: <
wade: <
lang: <
lange: achse < die
lent: <
niemann: pick
ehlers: danlos
parkinson: disease < wolff white
porta: hepatis cath < the
petit: mal
pars: plana
ora: serrata
plana: < pars coxa vertebra
peg: tube placement # < ng the
sola: <
spina: bifida
testa: femorale
reg: # sub w wo ankle < bod bdy w f
nat: # < sp spi
sem: contraste # < #
val: # < the
das: #
von: willebrand hippel recklinghausen gierke
`;

interface Uses {
  after: ReadonlySet<string>;
  before: ReadonlySet<string>;
}
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));
const uses = new Map<string, Uses>(
  table
    .trim()
    .split('\n')
    .map((line): [string, Uses] => {
      const [word = '', rest = ''] = line.split(/:(.*)/);
      const [after = '', before = ''] = rest.split('<');
      return [word, { after: set(after), before: set(before) }];
    }),
);

/** Parts of the body, as descriptions name them. */
const parts = set(
  `head neck brain skull face facial orbit orbits sinus sinuses iac ear nose jaw mandible tmj chest chst thorax lung lungs breast heart cardiac rib ribs sternum
   clavicle abdomen abd abdominal belly liver kidney kidneys renal spleen pancreas bowel stomach colon rectum bladder prostate uterus pelvis pelvic pelv hip hips
   spine cspine tspine lspine lumbar thoracic cervical sacrum coccyx shoulder scapula arm humerus elbow forearm wrist hand finger thumb leg femur thigh knee tibia fibula
   ankle calcaneus heel foot toe toes feet hands aorta carotid thyroid extremity bone`,
);
const sides = set('l r lt rt left right bilat bilateral bil both links rechts gauche droit droite izq der');
const views = set(
  'ap pa lat lateral obl oblique view views vw vws v axial tangential standing wb portable erect minimum complete limited routine exam examination study series no normal unremarkable is was t1 t2 2d 3d',
);
const makers = set(
  'ct mr mri mrt xr xray cr dx dr us nm pet cta mra mrv angio ultrasound mammo fluoro sono irm tc rm rx rtg',
);
const contrast = set('w wo wwo with without c iv contrast nativ native post pre');

const isNumber = (word: string): boolean => /^\d+(?:[.,]\d+)?(?:mm|cm|v|vw|views?)?$/.test(word);
const isOne = (known: ReadonlySet<string>, word: string): boolean =>
  word !== '' &&
  (known.has(word) ||
    (known.has('#') && isNumber(word)) ||
    [...'tcslb'].some((letter) => known.has(`${letter}#`) && /^[a-z]\d/.test(word) && word[0] === letter));

/** True for a word of images of which the table says how it is used. Plain words. */
export const hasUses = (word: string): boolean => uses.has(word);
/** True for a part of the body. */
export const isBodyPart = (word: string): boolean => parts.has(word);

/**
 * Whether a neighbour shows that the word is meant: `sure` (bone MARROW, LT foot, CT head, HIGH resolution), `perhaps` (head CT, foot AP: so one
 * writes beside the only part of the body in a text), undefined where none does. Plain words; '' where none stands there.
 */
export function useAsWord(word: string, before: string, after: string): 'sure' | 'perhaps' | undefined {
  const found = uses.get(word);
  if (!found) return undefined;
  if (isOne(found.after, after) || isOne(found.before, before)) return 'sure';
  if (found.after.has('@') && sides.has(after)) return 'sure';
  if (found.before.has('@') && (sides.has(before) || (word === 'head' && makers.has(before)))) return 'sure';
  const described = views.has(after) || isNumber(after) || contrast.has(after) || makers.has(after);
  return (found.after.has('@') && described) || (found.before.has('@') && makers.has(before)) ? 'perhaps' : undefined;
}
