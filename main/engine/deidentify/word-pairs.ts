/** Words that are also names: beside which other words they are words. Lower case, without accents. */
import { clinicalPairs } from './words-clinical.ts';
import { germanicPairs } from './germanic-pairs.ts';
import { eponymPairs } from './eponym-pairs.ts';
import { eponymUses } from './eponym-uses.ts';
import { eponymPhrases } from './eponym-phrases.ts';

/** A line a word: `word: following words < preceding words`. `#` stands for a number. */
const table = `
long: ax axis bone bones head heads leg legs length segment scale term te tr tau acq echo echoes standing view views plate stem cassette film tube bore scan sequence cine standing haul flexor extensor thoracic finger toe toes lasting acting standing duration time version story < too as apical parasternal vertical horizontal cm mm how no very full
timi: flow # grade score risk
pacer: rep wire wires lead leads check interrogation pocket dependent spikes < chamber medtronic
sitter: at in present bedside
rater: # one two reader agreement < segmentation inter intra second first
white: matter blood cell cells noise balance light lesion lesions count substance spot area areas pulp wm line male female patient women men < black parkinson non gray grey and in on off pure
black: blood bone hole holes male female patient iron < white and in fast pure dark
brown: fat adipose tissue tumor tumour tumors sequard recluse male spot < and
green: light laser dye channel filter stick fluorescence < and red indocyanine dark
gray: matter white scale level zone value values zones < white and deep dark
grey: matter white scale level zone value values < white and deep dark
ann: annotation annotations
young: adult adults patient patients male female man woman boy girl child age women men people < very the a
page: # of number break one two < first last next front see on this per
wood: splinter foreign chip chips dust lamp fragment < of piece
stone: protocol study search detection localization localisation disease survey burden size kub ct run former passage fragment removal # < kidney renal ureteral ureteric bladder gall biliary bile no for r/o a the duct staghorn
needle: plcmnt placmnt loc lclztn bx asp biopsy biopsies bx localization localisation localized loc guide guided guidance aspiration core placement track tip position wire gauge electrode directed insertion # < core fine guided guidance guide bx biopsy spinal butterfly thin catheter ct us mr
needles: placement position < biopsy # brachytherapy
stones: protocol study search in < kidney renal ureteral bladder gall biliary no for
short: axis ax tau te tr ti bone bones leg legs stature term gut bowel segment stack scan neck of head echo inversion interval stem stay limb t# acq # arm course < parasternal apical mitral
small: bowel intestine parts part field fov focus cell joint joints vessel airway airways volume animal left right node nodes bone bones body pelvis lesion mass nodule amount < too very a the
little: finger leaguer leg < a the very left right
sharp: kernel filter recon algorithm image pain bone lung edge < very medium super ultra mild
strong: kernel filter t# field < very medium
best: phase systolic diastolic fit available view practice # < # the at
good: quality breath image images view phase < very no the of is
rich: plasma < fat lipid platelet protein iron
cross: section sectional table sections match over lateral talk reference hair hairs bow linked link country < red in
field: of map maps mapping strength view size inhomogeneity correction length junction test cut distortion < visual magnetic operative b# b gradient rt wide small large small
case: # report study number series of history < in a the this test
day: # of scan post after before old pet study unit surgery ward time care protocol < # per one two each a the same next first last three
days: # of post after old prior ago post < # two three few seven ten
weeks: post after gestation gestational pregnant ga prior ago old of < # two three four six eight ten several few
rod: fixation placement and shaped < intramedullary im harrington spinal growing
ball: and catcher catchers < medicine foot the
wall: motion thickness thickening chest abdominal stent < chest abdominal anterior lateral posterior inferior septal thoracic bladder gallbladder rectus the bowel rib
waters: view projection position method open < reverse modified occipitomental
water: view < reverse
glass: nodule opacity opacities foreign in < ground of
gold: standard seed seeds marker fiducial fiducials thiomalate < of
golden: angle ratio
horn: of tear < anterior posterior dorsal ventral frontal occipital temporal mm
star: vibe angle shaped < lone t#
may: be have show represent represents need also not reflect indicate cause include require benefit suggest < patient it this which that they he she we you there and
bell: palsy s shaped < barbell
ward: round patient clinic bed # < on the hospital medical surgical
wolf: parkinson hirschhorn
best: practice
rose: bengal < she he it they
crane: sans avec et < du le scanner irm tdm
hart: < le
bean: shaped < #
rice: body bodies
cherry: red
ginger: root
hope: < the we i they
love: < the
park: bench < the
king: size
bond: < the
bridge: < the muscle myocardial nasal
bush: < the
art: liver phase abd abdomen abdo pelvis chest ven venous pv portal hepatic delay thin mip recon pancreas panc kidney renal ax cor sag < state of the
bill: technical professional chest abd abdomen pelvis separately separate global insurance < please
aber: view views position positioning oblique t# pd fs ax sequence seq arthrogram
bruce: stage < stress modified standard
omar: metal artifact recon reconstruction iterative < philips
mu: agree calc calculation per delivered # < # total
sham: stimulation treatment control procedure tms feeding session arm injection surgery comparator coil group < vs versus no
montreal: cognitive assessment classification protocol test < the
lang: motor mapping task fmri paradigm < motor fmri bold
gulf: war stream syndrome
mark: on the of lesion < birth # the landmark
marks: < stretch skin the
ring: # enhancement enhancing avulsion artifact pessary < a the
bird: beak
cook: catheter stent needle filter celect zilver zenith gunther tulip
fisher: grade score
lake: < venous
moon: face
frost: bite
church: < the
hill: sachs < the
hunter: canal
knight: < the
price: < the
rush: pin rod
spring: fixation lut < the
summer: lut < the
winter: lut < the
sun: exposure burst
snow: < the
pearl: index
pan: scan ct < head brain bone
ray: chest view of knee hand foot ankle spine # tube absorptiometry < x gamma cosmic
rays: < x gamma
bishop: score
hall: < the
park: < car
post: # contrast
reed: sternberg
wise: < pixel voxel slice layer region patient stage step
west: syndrome
wells: score criteria
grace: score
graves: disease thyroid ophthalmopathy orbitopathy s
jones: fracture
smith: fracture
bennett: fracture
baker: cyst cysts s
barton: fracture
addison: disease s
wilson: disease s
murphy: sign s
turner: syndrome s
burns: < # degree skin severe
ross: procedure
glenn: shunt procedure
norwood: procedure
mustard: procedure
barrett: esophagus oesophagus mucosa s
merchant: view views s
law: view views s of
harris: view heel axial beath
robert: view
stern: view < the
simpson: rule biplane method s
ferguson: view views angle s
caldwell: view projection method
towne: view projection
compton: scatter scattering scattered
foley: catheter cath balloon
cannon: wave waves
ewing: sarcoma sarcomas family s tumor
jakob: disease < creutzfeldt
robin: spaces space < virchow
strauss: syndrome < churg
barre: syndrome < guillain
sachs: lesion disease < hill tay
richter: transformation syndrome
cooper: ligament s
taylor: spatial < syme
owen: view
miller: abbott fisher < mott danelius
allen: test
palmer: class classification
stanford: type a b
austin: flint
mason: classification type
frank: starling pus blood hematuria
lewis: lead score < ivor
ivor: lewis
marshall: < vein ligament of
morton: neuroma s
pearson: correlation
russell: body silver
thomas: splint
thompson: test
walker: < dandy with a uses
warren: shunt
berry: aneurysm
swan: ganz
gardner: syndrome
holmes: tremor
hunt: hess < ramsay
hess: < hunt and
ramsay: hunt
hughes: syndrome
li: fraumeni
art: of
angel: wing
cal: scan volume < b1 pre post coil
penny: # < a
gross: hematuria haematuria tumor tumour total specimen description motor examination residual disease anatomy pathology movement < the
wit: < bw
english: speaking patient < in
french: # catheter < # in
german: < in
dixon: water fat opp in vibe # inphase ip op f w < tse vibe mrac t# mdixon point q two three
art: hip hips knee line lines fem femoral ren renal pulm pulmonary iliac vert carotid car sma ext phase limb # < ext rt lt r l fem ren renal the abd abdomen liver hepatic chest pelvis
lon: prv ptv < prv ptv
ron: prv ptv < prv ptv
carpi: radialis ulnaris < extensor flexor
veli: < tensor levator
ansa: cervicalis lenticularis peduncularis subclavia and
bulla: < ethmoid ethmoidal
omega: # fatty
alfa: # a b < interferon peginterferon epoetin darbepoetin
ivy: < poison
aura: < without with
maximus: # muscle < gluteus
burns: of classified involving to on and
knife: < gamma cyber
ute: umap mrac ac nac < mrac
crystal: arthropathy deposition disease < urate
diep: flap flaps
pittsburgh: compound
dias: antes consecutivos seguidos atras despues depois posteriores previos < # dos tres cuatro quatro cinco seis siete sete ocho oito nueve nove diez dez quince quinze varios algunos alguns pocos poucos muchos muitos ultimos
norma: < nella
anni: fa < # da due tre quattro cinque sei sette otto nove dieci quindici venti
asma: bronquial bronchiale bronquica alergica allergico
rima: articolare < della
lato: destro sinistro
lieve: versamento stravaso ispessimento aumento riduzione dilatazione scoliosi protrusione entita
maggiore: < asse diametro
fara: revarsat leziuni semne contrast modificari fracturi fractura injectare complicatii alergii antecedente evidenta
menton: < du le
toma: anticoagulantes anticoagulante medicacion medicamentos
duda: < sin
diez: anos dias meses semanas horas centimetros milimetros < hace
otto: chili giorni mesi ore settimane
blanda: < consistencia
mala: calidad tecnica tolerancia colaboracion < muy
muro: posterior posteriore
campos: superiores inferiores medios pulmonares
campi: superiori inferiori medi polmonari
nino: inquieto irritable
nina: inquieta irritable
manguito: rotador rotadores
pila: boton
botao: < pilha
bouton: < pile
matutina: < expectoracion tos rigidez
calo: ponderale vesical osseo
serre: < trop
abondance: < faible moyenne grande
grasse: < toux
legere: dilatation augmentation diminution < sedation
appel: telephonique
jeun: < a non
visse: < clou
modesta: entita dilatazione quantita riduzione
lato: corretto errato
lieve: edema dolente
seconda: serie sequenza scansione vertebra
vedi: seconda serie referto
alta: probabilita densita risoluzione intensita captazione
bassa: captazione densita intensita probabilita
sesta: vertebra costa
settima: vertebra costa settimana
ottava: vertebra costa settimana
septima: vertebra costilla
octava: vertebra costilla
novena: vertebra costilla
quinta: vertebra costilla costa costela
planalto: tibial
fosco: < vidro
fosca: < vidro
filhos: < dois tres quatro cinco
cinto: colocado
cuerno: posterior anterior frontal occipital temporal
corno: posterior anterior posteriore anteriore frontale occipitale
falce: cerebrale
falda: liquida fluida < sottile minima
vetro: smerigliato
nido: d'ape
quadro: sovrapponibile invariato stabile clinico radiologico
dolente: < non
esito: comunicato negativo positivo
bottone: < pila
utrata: masy apetytu przytomnosci
poty: nocne
gazy: jelitowe
ciasna: < zbyt
szyba: < matowa
palacz: < byly aktywny
bateria: guzikowa
brodawka: sutkowa
grado: < segundo primer tercer secondo primo terzo mucositis mucosite
secondo: grado tempo
paredes: trabeculadas espessadas finas vesicais
portiere: < une
portiera: < nella
wkladka: domaciczna antykoncepcyjna
grau: um dois tres # < segundo primeiro terceiro
grado: due tre dos uno #
abondant: < articulaire
creux: < pied
wiek: kostny
seans: przerwano
megre: acq run echo part < anat
`;

/** Words behind and before, each between blanks: a thousand sets of them would take megabytes a thread. */
interface Pairs {
  after: string;
  before: string;
}
const pairsOf = (table: string): Map<string, Pairs> => {
  const pairs = new Map<string, Pairs>();
  for (const line of table.trim().split('\n')) {
    const [word = '', rest = ''] = line.split(/:(.*)/);
    const [after = '', before = ''] = rest.split('<').map((part) => part.trim());
    const known = pairs.get(word);
    const both = (had: string | undefined, more: string): string => `${had ?? ' '}${more.replace(/\s+/g, ' ')} `;
    pairs.set(word, { after: both(known?.after, after), before: both(known?.before, before) });
  }
  return pairs;
};
const pairs = pairsOf(table + germanicPairs + eponymPairs);
const inClinics = pairsOf(clinicalPairs + eponymUses);

/** True for words of the table: which neighbours make them words is known. */
export const hasPairs = (word: string): boolean => pairs.has(word);

const fits = (words: string, neighbour: string): boolean =>
  (neighbour !== '' && words.includes(` ${neighbour} `)) ||
  (/^\d+([.,]\d+)?$/.test(neighbour) && words.includes(' # ')) ||
  (/^t\d/.test(neighbour) && words.includes(' t# '));

const isBeside = (found: Pairs | undefined, before: string, after: string): boolean =>
  found !== undefined && (fits(found.after, after) || fits(found.before, before));

/** True where a neighbour shows that a word which is also a name is the word: LONG AXIS, X-RAY, PAGE 2. Plain words. */
export const isPaired = (word: string, before: string, after: string): boolean =>
  isBeside(pairs.get(word), before, after);

/** The same of what only clinics and programs are called (ARIA plan), which says less than the name of somebody who is known. */
export const isPairedInClinics = (word: string, before: string, after: string): boolean =>
  isBeside(inClinics.get(word), before, after);

/** Words, the place of one of them, and whether a hyphen has to stand between. */
type Phrase = readonly [words: readonly string[], at: number, joined: boolean];
const partsOf = (line: string): string[] => line.split(/[ -]/).filter((word) => word !== '&');
/** Lines by word, a line behind the other: thousands of phrases taken apart would take a megabyte a thread. */
const phrases = new Map<string, string>();
for (const line of eponymPhrases.trim().split('\n'))
  for (const word of new Set(partsOf(line))) phrases.set(word, `${phrases.get(word) ?? ''}\n${line}`);

/** The phrases of a word, with its place in each: Mallory-Weiss, Waters and Caldwell views. */
export const phrasesWith = (word: string): readonly Phrase[] =>
  (phrases.get(word)?.slice(1).split('\n') ?? []).flatMap((line) => {
    const phrase = partsOf(line);
    return phrase.flatMap((part, at): Phrase[] => (part === word ? [[phrase, at, line.includes('-')]] : []));
  });
