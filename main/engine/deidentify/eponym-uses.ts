/** Words called after somebody, with the words beside which they are nobody's name, as clinics use them: a line a word, as word-pairs.ts reads them; not where somebody of the file is called so. */
export const eponymUses = `
abbe: flap estlander
abbott: tube bottle test troponin laboratories vascular libre
abdallat: syndrome syndromes
abel: projection projections
abernethy: malformation
abrams: reflex needle
abrikossoff: tumor
achard: syndrome syndromes
adamkiewicz: artery
adams: test forward fracture fractures fx fxs bending apple stokes
addison: diseases crisis addisonian anemia
adie: tonic
adies: pupil
adson: tests testing manoeuvre forceps retractor
adsons: test
ahlback: classification classifications type types grade grades grading stage stages staging class system criteria i ii iii iv #
ahmed: valve glaucoma shunt
aicardi: syndrome syndromes goutieres
alagille: syndromes
albright: syndromes hereditary osteodystrophy solution
alcocks: canal
aldrete: scoring
aldrich: syndrome syndromes
alexander: diseases
alfieri: stitch
allegra: allergy < takes taking
allen: tests maneuver manoeuvre classification criteria wrench
allens: test
allgrove: syndromes
allis: clamp clamps forceps
allison: clamp
alpers: disease diseases syndrome syndromes
alport: syndromes
alports: syndrome
alstrom: syndrome syndromes
altemeier: procedure procedures operation repair technique
altman: plot analysis
amber: urine alert yellow
amies: medium
ammon: horn
amsler: grid
amsterdam: criteria
amyand: hernias hernial
ana: titre screen pattern
andersen: disease diseases tawil
anderson: gustilo fabry
andersson: lesion lesions
angelchick: prosthesis
angelchik: prosthesis
angelman: syndromes
anrep: effect
anthem: bcbs blue insurance
antley: bixler
anton: syndrome syndromes babinski
apgar: scoring scale index at of was were < initial
apley: tests testing maneuver manoeuvre distraction
apleys: test
april: < since last until
arantius: duct
argyll: robertson
arlet: classification classifications type types grade grades grading stage stages staging class system criteria # < ficat
arnold: nerve
arnolds: nerve
asberg: depression < montgomery
aschoff: sinus sinuses bodies nodules < rokitansky
asherman: syndromes
ashermans: syndrome
ashman: phenomenon beat
ashworth: score scores scale < modified
askin: tumor
asperger: syndrome syndromes disease diseases disorder
aspergers: syndrome syndromes
astler: coller
astrand: protocol
atlanta: classification classifications type types grade grades grading stage stages staging class system criteria
auchincloss: mastectomy
auer: rods rod
auerbach: plexus
august: < since last until
aurora: health < advocate
auspitz: sign
austin: osteotomy moore
auvard: speculum
ava: gradient < valve
avalon: cannula catheter elite bicaval dual
avellis: syndrome syndromes
axenfeld: rieger
babcock: clamp clamps forceps
babinski: signs
backhaus: towel clamp clip
baclesse: technique
bado: classification classifications type types grade grades grading stage stages staging class system criteria i ii iii iv #
baerveldt: implant shunt
bagby: plate
bainbridge: reflex
baker: act grade tube jejunostomy
bakri: balloon
balfour: retractor retractors
balint: syndrome syndromes
ballantyne: syndrome syndromes
ballard: score scores scale exam maturity
balo: concentric sclerosis
balthazar: classifications types grades grading stages staging #
bamberger: disease diseases
bandl: ring
bandls: ring
bannayan: riley zonana
bannwarth: syndrome syndromes
banti: syndromes
bar: < louis
barber: pole
bard: biopsy picc catheter filter mesh needle stent graft balloon conquest atlas lifestent fluency g2 meridian eclipse marquee ventralex hernia peritoneal < davol
bardet: biedl
barlow: disease diseases syndrome syndromes valve score scores scale tests manoeuvre
barlows: disease diseases
barr: virus body bodies
barrett: metaplasia esophagitis segment surveillance adenocarcinoma dysplasia ulcer
barretts: esophagus mucosa
barrow: classification criteria
barsony: koppenstein
barth: syndromes
barthel: scoring
barton: fractures fx fxs
bartons: fracture fractures fx fxs
bartter: syndromes
bartters: syndrome
bascom: procedure procedures operation repair technique cleft
basedow: disease diseases goiter < graves morbus
basil: < allergic
bassen: kornzweig
batista: procedure procedures repair
batson: plexus venous
batsons: plexus
bauhin: valve
baumann: angle procedure procedures repair
baumanns: angle
baumgarten: syndrome syndromes < cruveilhier
baxter: nerve pump neuropathy
bayer: aspirin injector contour
bayley: pinneau scales scale
beath: projections < harris
beau: lines
beaus: lines
beck: triad anxiety
becker: muscular dystrophy nevus melanosis
beckers: muscular nevus
becks: triad depression
beckwith: wiedemann
bednar: tumor
beery: vmi
beger: procedure procedures operation repair technique
bekesy: audiometry
bekhterev: disease
bell: phenomenon palsey pulsy paralysis pepper clapper
bellini: duct ducts tumor
belsey: mark procedure procedures operation repair technique fundoplication
bender: gestalt
benedict: equation
benedikt: syndrome syndromes
benelli: mastopexy
bennet: fracture fractures fx fxs
bennett: fractures fx fxs dislocation
bennetts: fracture
benson: wire
berenstein: cath
berg: balance
berger: diseases iga
bergers: disease
berman: airway
bernageau: projections
bernard: soulier horner
berndt: harty
bernese: periacetabular osteotomy
bernheim: effect
bernoulli: < modified simplified
berry: ligament aneurysms
bertin: columns septum
betke: test < kleihauer
betz: cell cells
bezold: jarisch
bezolds: abscess
bianchi: procedure procedures repair lengthening
bianchis: procedure
bickerstaff: encephalitis brainstem
bielschowsky: test tests testing maneuver manoeuvre head
bier: block
biers: block
bigliani: classifications types grades grading stages staging ii iii
binet: stage classification classifications type types grade grades grading stages staging class system criteria a b c
binswanger: diseases encephalopathy
bird: filter flu fancier mask
birmingham: hip resurfacing
bishop: scores scale
bitot: spots
bjork: valve
blackburne: peel
blackfan: diamond
blake: pouch drainage
blakes: pouch
blaschko: lines
bloch: sulzberger
blom: singer
blount: diseases
blumensaat: line lines
blumensaats: line
boari: flap
boehlers: angle
bogros: space
bohlers: angle
bohn: nodules
bonferroni: correction
bonnet: dechaume
bonney: forceps
boogaard: angle
bookwalter: retractor retractors
borden: classification criteria shucart
borggreve: rotationplasty
bormann: type
borrmann: classifications types grades grading stages staging i ii iii iv #
boston: stent type overlap bivalve
bosworth: fracture fractures fx fxs
botallo: duct ligament
bouchard: node nodes aneurysm
bouchards: nodes
bowditch: effect
bowen: disease diseases carcinoma
bower: procedure procedures repair
bowers: hemiresection
bowman: capsule layer
boyd: amputation
braden: risk
bradford: frame
bradshaw: index
bragg: angle curve gray
braggard: sign test
brandt: daroff
branham: sign
braun: splint
braunwald: classification classifications type types grade grades grading stage stages staging class system criteria
braxton: hicks
bremsstrahlung: imaging scan spect
brenner: tumour tumours
brescia: cimino
breslow: level of #
breslows: depth thickness
breuer: reflex < hering
brewerton: projections
bricker: ileal
bridgman: view views projection projections method
bristol: stool
bristow: procedures latarjet
brochner: mortensen
brock: procedure procedures repair syndrome syndromes
brodel: line
brodels: line
broden: projections
brodens: views
brodie: trendelenburg
brodies: abscess
brodsky: classifications types grades grading stages staging
brody: scale iadl
bromage: score scores scoring scale index
brooke: spiegler ileostomy
brooker: classification classifications type types grade grades grading stage stages staging class system criteria ossification
brooks: fusion
brostrom: procedures technique gould modified < modified
browder: chart < lund
bruce: treadmill standard minutes protocal protocol
brunn: nests
brunner: gland glands hamartoma hyperplasia adenoma
brunners: gland glands hyperplasia
brunt: classification classifications type types grade grades grading stage stages staging class system criteria
brushfield: spots
bruton: agammaglobulinemia
brutons: tyrosine agammaglobulinemia
bryant: triangle
buck: fascia extension
budde: halo
buhler: arc
bunina: bodies
bunnell: suture technique
bunsen: burner
burch: colposuspension procedures repair urethropexy
burow: vein solution
burows: solution
burrow: solution
butterworth: filtered order cutoff < order
bywaters: lesion
cabot: rings ring
cabrol: procedure procedures operation repair technique patch fistula
cadwell: eeg
caffey: disease diseases
caffeys: disease
cajal: cell cells
caldwell: projections luc moloy
caldwells: view
calmette: guerin vaccine
calot: node
calots: triangle node
cam: type
cameron: lesion lesions ulcer ulcers erosion erosions
camerons: lesions
camey: neobladder
camino: monitor bolt
campanacci: classifications types grades grading stages staging
campbell: syndrome syndromes criteria
camurati: engelmann
canale: projections
canavan: diseases
cantlie: lines
cantwell: ransley
capgras: syndrome syndromes delusion
caplan: syndromes
caplans: syndrome
carabello: sign
carman: sign meniscus kirklin
carnett: test tests testing maneuver manoeuvre
carnetts: sign
carney: syndromes stratakis
carneys: triad complex
caroli: diseases syndromes
carpenter: syndromes retired x by
carpentier: classification classifications type types grade grades grading stage stages staging class system criteria valve
carrion: prosthesis
carvallo: sign
caspar: plate retractor retractors
castellvi: classification classifications type types grade grades grading stage stages staging class system criteria ia ib iia iib iiia iiib iv #
castillo: catheter
catell: tube
caton: deschamps ratio index
cattell: braasch tube
catterall: classifications types grades grading stages staging
causton: view views projection projections method
cayler: syndrome syndromes
cedell: fracture fractures fx fxs
cerenkov: imaging
chadwick: sign
chagas: diseases cardiomyopathy megaesophagus
chaikoff: effect
chaput: tubercle fragment fracture fractures fx fxs < tillaux
charlson: cci scoring
chediak: higashi
cherenkov: imaging radiation
cherney: incision
cherry: angioma angiomas picker hemangioma pie
cheson: criteria
choi: criteria
chrisman: snook
christian: scientist faith
christmas: day eve tree disease time < since over before after
chvosteks: sign
cimino: fistula shunt < brescia
citelli: abscess
civatte: poikiloderma bodies
clagett: window procedures repair technique
clara: cell cells cc16
clark: levels electrode
claude: syndrome syndromes
claus: model risk
clave: < micro
clavien: classifications types grades grading stages staging #
clements: nakayama
cloquets: node
clover: health insurance
cloward: procedure fusion retractor retractors technique
clutton: joints
cobey: view views projection projections method
cockayne: syndrome syndromes
codman: exercises shunt pendulum tumor clips clip catheter monitor pump strata bactiseal microsensor icp hole < johnson
codmans: triangle exercises
cogan: syndromes lid
cognard: classification classifications type types grade grades grading stage stages staging class system criteria iia iib i iii iv v #
cohen: reimplant reimplantation kappa
coleman: block
coller: stage < astler
collet: sicard
collins: syndrome syndromes
columbia: suicide
comberg: method
compton: effect camera
conn: syndromes adenoma
connell: suture
conners: score scores scale rating
conns: syndrome syndromes
cook: pigtail catheters stents coil coils needles wire sheath zilver gunther tulip resonance introducer balloon dilator set loop drain endograft iliac
cooley: anemia graft
coomb: test
coombs: test tests maneuver manoeuvre direct indirect
coonrad: morrey
cooper: hernia
cope: needle
coplin: jar
corlette: classification classifications type types grade grades grading stage stages staging class system criteria iiia iiib iv #
cornelia: de
cornell: voltage criteria
corrigan: pulse
costello: syndrome syndromes
costen: syndrome syndromes
cotard: syndrome syndromes delusion
cottle: test tests maneuver manoeuvre sign
councill: catheter catheters cath tip tube
cournand: catheter catheters cath needle
coventry: osteotomy
cowden: syndromes diseases
cowdens: syndrome disease
cowpers: gland duct
coxsackie: virus
coyle: projections
cozen: test tests testing maneuver manoeuvre phenomenon fracture
cozens: test
craig: splint scissors
cramer: rao
crawford: classification criteria needle
crigler: najjar
crile: clamp forceps
crockard: retractor retractors
cronbach: alpha
cronkhite: canada
crouzon: syndromes diseases
cruveilhier: baumgarten sign
csendes: classification classifications type types grade grades grading stage stages staging class system criteria
cullens: sign
currarino: triad syndrome syndromes
curreri: formula
curschmann: spirals
curtis: syndrome syndromes
cusco: speculum
cuzick: score risk model lifetime v8 # < tyrer
daisy: < allergic
dakin: solution soaked
dakins: solution < quarter half
dale: collar
damico: risk
darier: disease diseases
daroff: exercises < brandt
darrach: procedures repair technique resection
daumas: duport
david: operation
davol: drain sump
dawbarn: sign
debre: syndrome syndromes
debrunner: kyphometer
dee: < fiddle
degos: disease diseases
dejerine: sottas roussy klumpke
delclos: cylinder
delee: charnley
delorme: procedure procedures operation repair technique
denis: zone browne splint brown weber bar
denker: procedure procedures operation repair technique
denver: developmental valve
dercum: disease diseases
desarda: repair
deschamps: index ratio < caton
desitin: cream
desjardins: forceps
detsky: index
devereux: formulae equation
didiee: view views projection projections method
dietl: crisis
dietz: syndrome syndromes
digeorge: syndromes anomaly
digeorges: syndrome
dindo: classification classifications type types grade grades grading stage stages staging class system criteria i ii iii iiia iiib #
dobbhof: tube tubes
doctor: appt
doderlein: bacillus
dohle: bodies
donohue: syndrome syndromes
doose: syndrome syndromes
dophoff: tube tubes
dorello: canal
dorellos: canal
dorfman: disease diseases
dorr: classification classifications type types grade grades grading stage stages staging class system criteria a b c
douglas: pouch
downes: score scores scale
draf: procedures operation repair technique type i iia iib iii #
drager: syndrome syndromes ventilator < shy
drake: tourniquet clip
dravet: syndrome syndromes
drehmann: sign
dreifuss: muscular dystrophy < emery
drennan: angle
dressler: syndromes
dresslers: syndrome
drummond: marginal
duane: syndromes retraction
dubhoff: tube tubes feeding
dubin: johnson
dubois: formulae equation
dubowitz: syndrome syndromes score scores scoring scale index exam
duckett: procedure procedures repair
dugas: test tests maneuver manoeuvre
duhamel: procedures repair technique pullthrough pull
duke: treadmill score activity
duley: phantom < hine
dunn: projections osteotomy modified lateral
dunphy: sign
duport: grading < daumas
duret: hemorrhage hemorrhages
durie: salmon
durkan: test tests testing maneuver manoeuvre compression
duroziez: sign murmur
duval: bodies
duverney: fractures fx fxs
dworak: classification classifications type types grade grades grading stage stages staging class system criteria
dyke: davidoff
eales: diseases
easter: weekend sunday
ebbehoj: shunt
ebner: gland
eckland: view views
eder: puestow
edinburgh: postnatal
edward: syndrome syndromes
edwards: syndromes trisomy ring lifesciences mitral aortic tavr perimount magna
effendi: classification classifications type types grade grades grading stage stages staging class system criteria
eggers: plate
eichenholtz: classifications types grades grading stages staging #
eicher: prosthesis
eichhoff: test tests testing maneuver manoeuvre
ekbom: syndrome syndromes < willis
eklund: projection projections method technique maneuver
eli: lilly
elisa: test assay immunoassay
ella: pill < took
ellison: syndrome syndromes
ellsworth: group
elmslie: procedures repair technique
eloesser: flap window
elschnig: pearls spots
elston: grade
emerson: suction
emery: dreifuss
engelmann: disease diseases
engh: classification classifications type types grade grades grading stage stages staging class system criteria
enneking: classifications types grades grading stages staging
epley: maneuvers
epstein: anomaly pearls
epsteins: pearls
epworth: scoring sleepiness
epworths: sleepiness
erbs: palsy point
erlenmeyer: flask
ernst: angle
esmark: bandage
estes: score
estlander: flap
evan: index
evans: syndromes
ewart: sign
ewarts: sign
ewing: like
ewings: sarcoma tumor
exeter: hip
exner: bodies < call
faden: procedure
fahr: diseases syndromes
faith: < catholic
fallon: health insurance
falope: ring rings
faraday: law
farmer: chamber lung retired x
feil: syndrome syndromes anomaly deformity
feiss: line
feist: mankin
felson: sign
felty: syndromes
feltys: syndrome
fenton: growth percentile
ferguson: hemorrhoidectomy projections
fergusons: view angle
fernandez: classification
fick: principle
ficks: principle
finkelstein: tests testing maneuver manoeuvre
finkelsteins: test
finney: pyloroplasty stricturoplasty prosthesis
finochietto: retractor retractors
fisher: syndrome syndromes scores scale classification criteria exact
fleischer: ring rings < kayser
fleiss: kappa
fletcher: suit applicator suite
fogarty: catheters cath thrombectomy clamp
foley: yv bulb catheters removal to drainage care tray temp temperature insertion tip output
foleys: catheter
folstein: exam mmse mini
fontana: masson
forbes: albright
forchheimer: spots
fordyce: spots spot angiokeratoma condition granules
forestier: diseases
forrest: criteria
forrester: classification criteria
fothergill: procedure procedures operation repair technique
fournier: debridement
fowler: semi position
fowlers: position < semi high low
fraley: syndrome syndromes
frank: breech dissection
frankel: classification criteria white line lines sign
frankels: line
frankfort: plane line lines horizontal
frankfurt: plane
fraumeni: syndrome syndromes
fraunhofer: zone
frazier: suction tip
fredet: ramstedt
freer: elevator
fregoli: syndrome syndromes
freiberg: diseases infarction
fresnel: zone lens prism
frey: syndromes
friday: morning am pm night evening at appt < last this since next until every good
friderichsen: syndrome syndromes < waterhouse
friedman: tongue projection projections
friedreichs: ataxia
froehlich: syndrome syndromes
frohlich: syndrome syndromes
frohse: arcade
frostberg: sign
frykberg: classification
frykman: classifications type types grade grades grading stage stages staging class system criteria #
fryns: syndrome syndromes
fuchs: dystrophy endothelial corneal disease diseases heterochromic projections spot
fugl: meyer
fukuda: stepping test
fulkerson: procedures repair
furlong: hip stem
gail: model risk score lifetime
galant: reflex
galeazzi: fractures fx fxs sign test lesion dislocations
galenic: malformation
gallagher: bassett
gallavardin: phenomenon
gallie: fusion
galveston: formula
gambee: suture
gamekeeper: thumb
gamekeepers: thumb
gamna: gandy
gandy: gamna
gardner: syndromes wells tongs
gardners: syndrome
garengeot: hernia hernias hernial
garre: sclerosing
garres: osteomyelitis
garth: view views projection projections method
gartland: classifications types grades grading stages staging
gartner: cysts
gartners: duct cyst
gaskin: maneuver
gasserian: ganglion
gault: equation formula < cockcroft
gehan: george
gehrig: disease diseases < lou
gehrigs: disease < lou
geiger: counter muller mueller
geisinger: health gold insurance
gelle: test
gelpi: retractor retractors
geneva: scoring
gensini: catheter
gerber: test tests maneuver manoeuvre lift
gerbode: defect
gerdys: tubercle
gerlach: valve
gertie: marx
gesell: schedule
ghon: tubercle
gianotti: crosti
gianturco: coil coils stent roehm
gibb: artifact
gibbs: artifact ringing artefact phenomenon truncation sampling energy
gibson: murmur incision
gierke: disease diseases
gieson: stain
gigli: saw
gilbert: syndromes
gilchrist: bandage sling
gill: procedure procedures repair laminectomy
gilles: tourette de
gilly: classification classifications type types grade grades grading stage stages staging class system criteria
gilsanz: ratib atlas
gilula: arc arcs line lines
gilulas: arcs lines
gimbernat: ligament
ginger: ale tea
gitelman: syndromes
gitelmans: syndrome
glanzmann: thrombasthenia
glanzmanns: thrombasthenia
glasgow: blatchford imrie
glisson: pedicle
glissons: capsule
golay: cell
goldenhaar: syndrome syndromes
goldenhar: syndromes
goldenhars: syndrome
goldman: score scores scale index perimetry
goldmann: tonometry applanation perimetry score scores scoring scale index
goldthwait: procedure procedures operation repair technique < roux
goltz: syndrome syndromes gorlin
gomori: stain methenamine
goodell: sign
goodpasture: syndromes diseases antibody
goodpastures: syndrome syndromes
goodsall: rule
gore: tex graft mesh cardioform occluder septal propaten
gorham: stout diseases
gorlin: syndromes goltz equation
gorlins: formula
gortex: graft
gould: modification
goutallier: classifications types grades grading stages staging #
gowers: sign
grace: period risk
gracz: fistula
gradenigo: syndromes
gradenigos: syndrome
graham: patch steell omental
graves: diseases opthalmopathy dermopathy thyrotoxicosis hyperthyroidism goiter exophthalmos thyroiditis proptosis speculum
greenberg: retractor retractors
gregg: syndrome syndromes
greulich: atlas
gripper: needle
griscelli: syndrome syndromes
gritti: stokes
grocott: stain
groshong: port
grover: disease diseases
gruen: zone zones
grynfelt: hernia hernias hernial
grynfeltt: hernia hernias hernial
guedel: airway stage
guepar: prosthesis
guerin: < calmette
guillen: projections
gunn: pupil jaw
gunther: filter
guthrie: suture test tests maneuver manoeuvre card
guyon: tunnel
haas: projections
hadlock: formulae equation growth chart curve method percentile 1984 1985 1991
haggitt: classifications types grades grading stages staging level #
hagie: pins pin
haglund: syndrome syndromes bump exostosis
haglunds: deformity
hahn: echo spin
hailey: disease diseases
hajdu: cheney
hakim: shunt triad precision medos
hakki: formula formulae equation
hallermann: streiff
halloween: costume < since
hallpike: tests testing manoeuvre
halsted: mastectomy
hamada: classifications types grades grading stages staging
hamilton: depression rating score scores scale anxiety
hamman: rich crunch syndrome syndromes
hammans: sign
hamptons: hump
hancock: conduit bioprosthesis
hank: dilator solution
hanning: filter window filtered
hannover: classification classifications type types grade grades grading stage stages staging class system criteria
hansen: disease diseases
hansens: disease
hansmann: tables
harada: disease diseases syndrome syndromes < koyanagi
hardcastle: classification classifications type types grade grades grading stage stages staging class system criteria
hardinge: approach
hardy: classification criteria
harrington: classification criteria instrumentation
harris: score scores scale classification criteria beam lines tube
hartmann: procedures repair colostomy takedown resection stump solution
hartmanns: procedure pouch reversal solution
hartnup: disease diseases
hartofilakidis: classification classifications type types grade grades grading stage stages staging class system criteria
harty: classification classifications type types grade grades grading stage stages staging class system criteria < berndt
hasford: score
hasner: fold
hasson: trocar technique cannula
hauser: procedure syndrome syndromes
hautmann: neobladder
haversian: canal canals
hawkin: sign test
hawkins: tests maneuver manoeuvre neer type needle wire
haycock: formula formulae equation
haygarth: nodes
hayman: suture
headhunter: catheter
heaf: test
heaney: retractor retractors clamp clamps suture
heberden: node nodes
heberdens: nodes
heerfordt: syndrome syndromes waldenstrom
heerfordts: syndrome
hegar: sign dilator dilators
hegglin: anomaly < may
heifetz: clip
heimlich: maneuver
heimlick: valve maneuver
heineke: mikulicz
heiner: syndrome syndromes
heinig: projections
heinz: bodies body
heister: valves valve spiral
heller: dor cardiomyotomy
hellers: myotomy
hendrich: fall ii score scores scoring scale index
henle: loop trunk
henoch: purpura
henry: approach
henschke: applicator
hepple: classifications types grades grading stages staging
herbert: classification criteria
hering: breuer nerve
hermansky: pudlak
hermodsson: view views projection projections method
herring: lateral
hertel: exophthalmometer exophthalmometry
herxheimer: reaction < jarisch
hess: score scores scale
heyde: syndromes
heyman: capsule capsules packing
hibb: angle
hibbs: angle retractor retractors
hickey: projection projections
hickman: dual single double removal placement port
hickmans: catheter
hicks: contractions contraction
higashi: syndrome syndromes < chediak
hilgenreiner: line lines
hilgenreiners: line
hill: sach gastropexy repair
hine: duley phantom
hinton: agar
hirano: bodies
hirayama: disease diseases
hirschhorn: syndrome syndromes < wolf
hobbs: projections
hodges: formula
hofbauer: cell cells
hoffa: fractures fx fxs syndromes fad impingement
hoffman: device
hoffmann: reflex test tests maneuver manoeuvre tinel device fixator
hoffmans: sign
hofmeister: gastrectomy
hohl: classification classifications type types grade grades grading stage stages staging class system criteria
hohman: retractor retractors
hohmann: retractor retractors
hoke: lengthening procedure procedures repair
holland: fragment sign
holmes: adie
homer: needle
hoover: test tests maneuver manoeuvre
hopkins: rod
hornblower: sign
hornblowers: sign
horner: syndromes pupil
horners: syndrome syndromes
horsfall: protein < tamm
hosmer: lemeshow
howship: romberg
hudson: brace
huerthle: cell
hueter: line lines
huffman: coding
hufnagel: valve
hughston: projections
humphrey: visual field
hunner: ulcer ulcers lesion lesions
hunners: ulcer
hunt: syndrome syndromes zoster
hunter: syndromes hess
hurst: disease dilator
hurthle: cell cells neoplasm carcinoma adenoma
hutchinson: teeth gilford sign pupil freckle fracture fractures fx fxs
hutchison: gilford
huygens: principle
hynes: pyeloplasty
ida: anemia < chronic
ideberg: classification classifications type types grade grades grading stage stages staging class system criteria
ilfeld: splint
imrie: score
insall: salvati burstein
ireton: jones
irving: procedure procedures repair tubal
isaacs: syndrome syndromes
iselin: diseases
ishak: scoring classifications types grades grading stages staging
ishihara: plates test tests testing maneuver manoeuvre
ivanissevich: procedure procedures operation repair technique
ivemark: syndrome syndromes
ivory: vertebra
jaboulay: pyloroplasty
jackson: trach tracheostomy pratt tube table frame memorial
jacobson: nerve
jacobsons: nerve
jadassohn: lewandowsky nevus
jaffe: campanacci lichtenstein
jakob: diseases creutzfeldt classification classifications type types grade grades grading stage stages staging class system criteria
jamieson: diverticulum diverticula < killian
janetta: procedure procedures operation repair technique
janeway: gastrostomy lesion lesions
janeways: lesions
jannetta: procedure procedures operation repair technique
janssen: vaccine covid
january: of to < since last until
janz: syndrome syndromes
jarcho: levin
jarisch: herxheimer reflex
jaroschy: view views projection projections method
jarvik: heart lvad
jass: classification
jatene: procedures repair technique switch
jeanty: tables
jeep: rollover accident
jefferson: fractures fx fxs burst
jervell: lange
jessner: lymphocytic
jeune: syndromes thoracic
jewett: nail
jobe: tests maneuver manoeuvre empty relocation
jobst: garment
joel: cohen
johanson: blizzard
johnson: syndrome
jolivette: < takes
jonas: prosthesis
jones: fractures fx fxs splint bar criteria procedure
joplin: neuroma
jorgenson: scissors
joseph: nodule node
joubert: syndromes
joy: stick
judd: projections
jude: pacemaker icd medical device pacer
judkins: cath
june: < since last until
kabuki: syndrome syndromes
kadish: classification classifications type types grade grades grading stage stages staging class system criteria
kager: triangle fatpad
kagers: fat
kaiser: permanente member insurance
kallmann: syndromes
kanner: syndrome syndromes
kapandji: procedure procedures operation repair technique pinning
kaplan: meier
kaplans: fibers
karapandzic: flap
karman: cannula
karnofsky: scoring kps lansky
karydakis: flap procedure procedures operation repair technique
kasai: procedures repair technique
kasais: procedure
kashin: beck
kaslow: tube
kaster: valve
katz: wachtel adl
kawashima: procedure procedures operation repair technique
kay: shiley
kaye: stansel
kayser: fleischer
kearns: sayre
kehrs: sign
keller: procedures repair
kelly: plication clamp clamps forceps
kennedy: impingement test tests maneuver manoeuvre
kerboul: angle
kernohan: notch phenomenon
kernohans: notch
keros: classifications types grades grading stages staging i ii iii #
kerr: incision
kerrison: rongeur rongeurs
kessler: suture foundation
kettering: health < sloan
khoury: method
kidner: procedures repair technique
kiel: classification classifications type types grade grades grading stage stages staging class system criteria
kielland: forceps rotation
kiesselbach: plexus area
kiesselbachs: plexus
kikuchi: disease diseases fujimoto lymphadenitis
kikuchis: disease
killian: dehiscence triangle incision bundle polyp
killip: classifications types grades grading stages staging i ii iii iv #
kimmelstiel: wilson
kimray: greenfield
kimura: disease diseases
kimuras: disease
king: occluder tube airway lt device vision score bed
kinsbourne: syndrome syndromes
kirklin: complex meniscus < carman
kjelland: forceps
klaus: index height
kleihauer: betke test tests testing maneuver manoeuvre
kline: rule
kling: wrap
kluver: bucy
knapp: procedure procedures repair
kniest: dysplasia
knight: taylor brace
knodell: score scores scoring scale index
knodt: rod rods
knosp: classifications types grades grading stages staging #
kobayashi: cup
koch: pouch bacillus
kocher: langenbeck clamps forceps approach criteria debre kocherized manoeuvre point
kochs: triangle
koebner: phenomenon
koehler: disease diseases
koga: stage < masaoka
kohler: diseases
kolmogorov: smirnov
kommerel: diverticulum diverticula
konno: procedures repair technique < ross
kono: procedure
koop: ileostomy
koplik: spots spot
kopliks: spots
korotkoff: sounds
kossa: stain
kostmann: syndrome syndromes
kounis: syndrome syndromes
kovacs: view views projection projections
koyanagi: harada procedure procedures operation repair technique
krackow: suture stitch sutures
kraske: position
krause: node nodes
krebs: cycle
krenning: scores scoring scale index #
kroger: pharmacy
krupin: valve implant
kruskal: wallis
kudo: classifications types grades grading stages staging
kuemmell: disease diseases
kugel: patch mesh
kugelberg: welander
kujala: score scores scoring scale index
kulchitsky: cell cells
kummell: disease diseases
kupffer: cell cells
kussmaul: respiration pulse
kussmauls: respirations
kuster: hauser
kuttner: tumor
kveim: test
kyrle: disease diseases
lachman: tests testing maneuver manoeuvre grade sign 1a 2b # < stable
lachmans: test
ladd: procedures repair
ladds: bands procedure
lafora: disease diseases bodies body
lahey: clamp
laimer: triangle
lambert: eaton
lancefield: group
lancisi: sign
landau: kleffner reflex
landouzy: dejerine
landry: guillain paralysis
langenskiold: classification classifications type types grade grades grading stage stages staging class system criteria #
langhans: cell cells
lansky: score scores scoring scale index performance
lanz: incision
lapidus: procedures repair technique fusion
lapine: method view views projection projections
laplace: law
larmor: equation
laron: syndrome syndromes
larrey: hernia hernias hernial space foramen
larsen: syndromes
lasegue: tests testing maneuver manoeuvre
lasegues: sign
laseque: sign test
lasjaunias: classification classifications type types grade grades grading stage stages staging class system criteria
latarjet: procedures technique coracoid
latzko: procedure procedures operation repair technique
lauren: classification classifications type types grade grades grading stage stages staging class system criteria
laurin: projections angle
lavallee: lesion lesions collection
lawrence: score view method
lawson: number system
lawton: iadl
leadbetter: reimplant
lecompte: maneuver
leede: test < rumpel
legionnaire: disease diseases
legionnaires: disease diseases pneumonia
lehane: grade #
lehman: cath
leigh: syndromes diseases
leighs: disease
leinbach: prosthesis
lejour: technique
lembert: suture sutures
lemierre: syndromes
lemierres: syndrome
lemli: opitz
lennox: gastaut
leopold: maneuver maneuvers
leopolds: maneuvers
lequesne: view views projection projections method profile index de seze
leriche: syndromes
leriches: syndrome
lesch: nyhan
leser: trelat
lesgaft: hernia hernias hernial
levene: index
leventhal: syndrome syndromes < stein
levin: criteria
levine: sign
leyden: crystals
leydig: tumor < sertoli
lichtenstein: hernia hernias hernial technique mesh
licox: monitor
liddle: syndrome syndromes test
liddles: syndrome
lieberkuhn: crypts
liliequist: membrane
lillehei: kaster
lilly: insulin
lily: < allergic
lima: < patent
limberg: flap
lindau: disease diseases syndrome syndromes
lindblom: view views projection projections
lindegaard: ratio
linton: nachlas
lister: scissors < tubercle
listers: tubercle
littler: release
littre: hernias hernial
littres: hernia
lloyd: davies position
lockhart: mummery
lockwood: ligament
loder: classification classifications type types grade grades grading stage stages staging class system criteria
lodwick: classification classifications type types grade grades grading stage stages staging class system criteria ib ic #
loeffler: syndromes endomyocarditis pneumonia
loffler: syndromes endocarditis
lofgren: syndromes
lofgrens: syndrome
logan: graphical
longmire: procedure procedures operation repair technique < traverso
longo: procedure procedures repair
lorenz: projections
lothrop: procedure procedures operation repair technique < modified
lou: gehrig gehrigs
lovejoy: index
lovelace: health insurance
lowe: syndrome syndromes
lowenberg: sign
lowenstein: projections
lubchenco: chart
lubinus: stem
luc: < caldwell
lucas: device compressions cpr
ludington: test tests testing maneuver manoeuvre
ludloff: approach osteotomy
lugol: iodine solution
lugols: iodine solution
lund: node
luque: wires
lutembacher: syndromes
lutembachers: syndrome
lutz: test
lyell: syndrome syndromes
lyft: ride
lyme: diseases borreliosis
lynch: syndromes
lynchs: syndrome
macconkey: agar
macdonald: criteria
macewen: sign
mach: band effect line bands lines
macintosh: blade mac
mackler: triad
macklin: effect phenomenon
maclead: syndrome syndromes
macleod: syndromes
madden: mastectomy
maddox: rod wing
maddrey: scoring
mae: west moves
maffucci: syndromes
maffuccis: syndrome
magenis: syndrome syndromes
magerl: classification classifications type types grade grades grading stage stages staging class system criteria
magill: forceps
mahaim: fibers
mahurkar: cath
maisonneuve: fractures fx fxs injury
majocchi: disease diseases
mako: knee robotic
malawer: classification resection
mallinckrodt: ett tube
mallory: bodies body tear hyaline weiss
malone: ace stoma
maloney: dilator dilators bougie
manchester: score scores scoring scale index procedures operation repair technique
mandard: classification classifications type types grade grades grading stage stages staging class system criteria trg #
mantoux: test tests testing maneuver manoeuvre
mantouxs: test
maquet: procedures repair technique
marburg: variant virus
marie: strumpell tooth bamberger
marinesco: sjogren
marjolin: ulcer
marjolins: ulcer
markle: sign test
markov: chain
markus: chamber
marlex: mesh
maroteaux: lamy
marshall: ligament vein oblique score rotterdam marchetti krantz test
martel: sign
mary: < hail
masaoka: classification classifications type types grade grades grading stage stages staging class system criteria koga i ii iii iva #
mascagni: node
mason: criteria fracture x retired
masquelet: technique
masson: tumor trichrome
mastora: score scores scoring scale index
matchett: brown
mathieu: procedure procedures operation repair technique
matles: test tests testing maneuver manoeuvre
mattox: maneuver
maudsley: test tests testing maneuver manoeuvre
maxwell: pair correction terms coil
maydl: hernia hernias hernial
mayer: rokitansky view
mayfield: holder pins headholder clamp head frame tongs clip
maylard: incision
mayo: clinic
mazabraud: syndrome syndromes
mcafee: classification criteria
mcardle: diseases
mcardles: disease
mcbride: procedure procedures repair
mcdonald: suture stitch
mcintosh: blade
mckeown: esophagectomy
mclane: forceps
mclaughlin: procedure lesion
mcmurray: tests maneuver manoeuvre
mcmurrays: test
mcmurry: test tests testing maneuver manoeuvre
mcroberts: maneuver
mcwhirter: technique
mees: lines
meese: projections
mehary: angle
mehta: angle rvad
meibomian: gland cyst
meiboom: gill < purcell
meier: survival curve estimate analysis
meige: disease diseases syndrome syndromes lymphedema
meigs: syndromes salmon
meissner: plexus corpuscles
meleney: ulcer gangrene
melkersson: rosenthal
melnick: needles
melody: valve transcatheter pulmonary tpv
melone: classification classifications type types grade grades grading stage stages staging class system criteria
mendelson: syndrome syndromes
menkes: disease diseases syndrome syndromes kinky
mercedes: benz sign
merck: vaccine
mercy: killing
merkel: carcinoma
merritt: syndrome syndromes phenomenon
meyenburg: complex complexes < von
meyerding: classifications types grades grading stages staging i ii iii iv #
miami: tlso pouch
michel: aplasia deformity anomaly medium
michels: medium
mifflin: jeor st
mikaelsson: catheter catheters cath
mikulicz: diseases syndromes pad
mikuliczs: disease
milan: criteria
milch: classification classifications type types grade grades grading stage stages staging class system criteria fracture fractures fx fxs
miles: resection
millard: gubler
miller: blade tube cuff
milroy: disease diseases
milwaukee: shoulder
minamata: disease diseases
miner: lung pneumoconiosis retired x
minerva: cast
minnesota: multiphasic
mirels: scoring #
mitchell: osteotomy bunionectomy
mitrofanoff: procedures repair technique catheterizable stoma channel conduit appendicovesicostomy
mixter: clamp
mobin: uddin
moderna: booster
modic: endplate end degenerative signal one two
modics: changes type
moebius: syndromes
moersch: woltman
mohr: syndrome syndromes
mohs: surgery micrographic procedure procedures operation repair technique excision defect surgeon surgical < post
moire: artifact fringes fringe pattern zebra
molina: healthcare medicaid insurance
moll: gland glands
moloney: line arch
molteno: implant
monaldi: drainage
monckeberg: sclerosis calcification medial
monday: morning am pm night evening at appt < last this since next until every
mondini: malformation dysplasia deformity
mondor: diseases cord
mondors: disease
monod: sign
monsel: solution
monsels: solution
montesano: classification classifications type types grade grades grading stage stages staging class system criteria
montgomery: asberg gland tubercle
montgomerys: glands
monti: channel procedure
montreal: classifications type types grades grading stage stages staging class system
moore: pins hemiarthroplasty hemi
mooren: ulcer
moreau: angle
morgellons: disease diseases
morisons: pouch
moro: reflex
morrey: classification classifications type types grade grades grading stage stages staging class system criteria
morrison: pouch
morrisons: pouch
morton: neuromas neuralgia interdigital foot
morvan: syndrome syndromes
moseley: graph
moss: tube
mosteller: formulae equation bsa
mounier: kuhn
moya: moya
muckle: wells
muehrcke: lines
mueller: weiss maneuver
muir: torre valve < passy
mulder: click sign test tests testing maneuver manoeuvre
mulders: sign click
muller: muscle maneuver sign prosthesis cup
mullins: sheath
mumford: procedures repair distal
munchausen: syndrome syndromes by
murley: score < constant
murphy: drip button punch
musset: sign
myerson: classification classifications type types grade grades grading stage stages staging class system criteria
mylan: patch
naclerio: view views projection projections method sign
naegele: rule pelvis formula formulae equation
naegeles: rule
nagele: rule
nager: syndrome syndromes
nakayama: projections < clements
napoleon: test
naughton: protocols
neblett: template < syed
neelsen: stain < ziehl
negri: bodies
nelaton: line lines catheter catheters cath dislocation
nelson: syndromes
nesbit: plication procedure procedures repair
netherton: syndrome syndromes
nezelof: syndrome syndromes
niebauer: implant
nikaidoh: procedure procedures operation repair technique
nikolsky: sign
norgaard: projections
norrie: diseases
norwood: procedures repair
nottingham: scoring prognostic histologic
novak: curette
nuck: canal cyst hydrocele
nunley: vertullo
nuss: procedures repair technique bar bars
nyhan: syndrome syndromes < lesch
nyquist: theorem velocity sampling cm < color
obriens: test
obwegeser: osteotomy
ochsner: clamp
oconnor: osullivan
ogden: classification criteria
ogilvie: syndromes
ogilvies: syndrome syndromes
ohtahara: syndrome syndromes
okuda: classification classifications type types grade grades grading stage stages staging class system criteria
olive: oil < palpable
olsen: growth
olympus: scope gastroscope
omaya: reservoir
omenn: syndrome syndromes
ondine: curse
onodi: cell cells
onuf: nucleus
opitz: syndrome syndromes
oram: syndrome syndromes < holt
ormond: disease diseases
ormonds: disease
ortolani: tests testing manoeuvre click
ortolanis: sign test
orton: cone
osborn: wave waves
osborne: fascia
oscar: insurance health
oschner: clamp
osebold: remondini
osler: disease diseases node triad rendu < handbook
oswestry: disability score scores scoring scale index
oxford: uni < oxford
paine: syndrome syndromes
paley: multiplier
palla: sign
pallister: hall killian
palmaz: schatz
palomo: procedure procedures operation repair technique
panayiotopoulos: syndrome syndromes
paneth: cell cells
panton: valentine
papanicolaou: smear test stain
papile: classifications types grades grading stages staging #
papillon: lefevre
papineau: technique
pappenheimer: bodies
paprosky: classifications types grades grading stages staging defect iiia iiib #
parinaud: syndrome syndromes oculoglandular
park: blade septostomy
parke: davis
parkes: weber
parkland: formulae equation tubal ligation hospital
parks: classification criteria fistula
parona: space
parry: romberg
parsonage: turner
parsons: knob
partin: tables
passy: muir
pasteur: pipette
pastia: lines
pastor: visited present
patau: syndromes
patey: mastectomy
patil: distance
patrick: test tests maneuver manoeuvre faber
pauwels: classifications types grades grading stages staging i ii iii #
pavlov: ratio torg
pean: clamp
pearson: syndrome syndromes coefficient chi
pedersen: speculum
pederson: speculum
pelizaeus: merzbacher
pelkan: spur
pelken: spur
pemberton: acetabuloplasty sign
pena: procedure procedures repair
pendred: syndrome syndromes
penfield: dissector
pentax: scope
percheron: artery infarct
pereyra: procedure procedures operation repair technique
perkin: line
perla: eomi < heent eyes
perls: stain
petersen: hernias hernial
petersens: hernia space defect
petra: sequence ute
petri: dish
petrie: cast casts casting
peyer: patch
peyers: patch patches
pezzer: catheter
pfannensteil: incision
pfannenstiel: incisions scar approach skin
pfeiffer: syndromes
pfizer: vaccine covid booster dose shot
phannenstiel: incision
phelan: index
phemister: technique triad
philadelphia: chromosome
pickwickian: syndrome
pierquin: view views projection projections method
pilon: < tib
pinard: horn
pindborg: tumor
pinkus: tumor
pinneau: tables < bayley
piper: forceps
pirie: views projection projections
pirogoff: amputation
pitanguy: technique
pitot: tube
pittsburgh: sleep
platt: procedure procedures repair
plumber: retired x by < works
plummer: diseases dilator
plummers: disease
poirier: space
poisson: ratio statistics
politano: leadbetter
pomeroy: tubal ligation sterilization
ponseti: casting cast method technique boots treatment
ponte: osteotomy osteotomies
poole: suction
poppen: clamp
posey: alarm mitts bed
posner: schlossman
pott: diseases fractures fx fxs tumor paraplegia abscess
potter: syndrome syndromes sequence facies
potts: diseases fracture fractures fx fxs tumor scissors spine
pozzi: tenaculum
prader: orchidometer
prechtl: examination
prehn: sign
prehns: sign
preiser: disease diseases
prince: albert
pringle: maneuver
probst: bundle bundles
provox: prosthesis
pseudojones: fracture
pudenz: valve shunt
puestow: procedures repair technique
purcell: meiboom
purtscher: retinopathy like
purtschers: retinopathy
putnam: syndrome syndromes
qanadli: score scores scoring scale index
quimby: system
quincke: pulse sign edema
quintin: catheter
quinton: dialysis line
rabson: mendenhall
ragnell: retractor retractors
ramsay: sedation score scores scale
ramstedt: pyloromyotomy
ranawat: line classification classifications type types grade grades grading stage stages staging class system criteria index
rancho: los
randall: plaque plaques forceps
randalls: plaque
raney: clips clip
raneys: clips
rankin: modified mrs
ranson: scoring
ransons: criteria
rappaport: classification classifications type types grade grades grading stage stages staging class system criteria
rasmussen: encephalitis aneurysm syndromes
rasmussens: encephalitis
ravitch: procedures repair technique
recklinghausen: diseases neurofibromatosis
redlund: johnell
reese: ellsworth
regan: morrey
reid: base baseline
reids: base line
reimer: index migration
reimers: migration index percentage
retzius: vein veins
reverdin: osteotomy green
reyes: syndrome syndromes
reynolds: number
richardson: score retractor retractors
richmond: agitation bolt screw
richter: hernias hernial syndromes
riedel: struma
riedels: lobe thyroiditis
rieger: syndrome syndromes anomaly
riker: score scores scoring scale index sedation
ringer: lactate lactated solution < lactated
rinne: tests testing maneuver manoeuvre weber
riolan: arch arc arcade
ripstein: procedure procedures operation repair technique
rita: probe electrode ablation
rite: aid
ritscher: schinzel
ritter: disease diseases
rives: stoppa
rivinus: duct
robertson: pupil
robin: syndrome syndromes < pierre
robinow: syndrome syndromes
robins: spaces
robinson: crl dating catheter
robson: point staging stage
rockall: scoring
rockwood: classifications types grades grading stages staging fracture fractures fx fxs vi pins
rocky: mountain
roger: diseases
rohrer: index
rolando: fractures fx fxs < fissure
romanus: lesion lesions
romberg: tests testing maneuver manoeuvre
rombergs: sign test
romhilt: estes
rorschach: test tests testing maneuver manoeuvre
rosch: uchida
rosemary: < allergic
rosen: splint
rosenberg: projections pa
rosenburg: view views
rosenmueller: fossa
rosenmuller: node
rosenthal: fiber fibers vein
roser: line
ross: procedures repair konno
roth: spot spots
rothman: makai
rothmund: thomson
rotter: node nodes
roussouly: classification classifications type types grade grades grading stage stages staging class system criteria
roussy: levy
rouviere: node nodes
rovsings: sign
rowe: classification criteria score
roy: occlusion
rubin: maneuver
rubinstein: taybi
rumpel: leede
rungstrom: view views projection projections method
rusch: balloon tube catheter
rush: rods pins nail university medical
russe: classification classifications type types grade grades grading stage stages staging class system criteria approach
russel: bodies
russell: bodies viper
rutgeerts: scoring i0 i1 i2 i3 i4
rutkow: plug
rutland: patlak plot
sabin: vaccine
sabouraud: agar dextrose
saethre: chotzen
sage: < allergic
salenius: curve
salk: vaccine
sally: tube
saltzman: projections
salvati: ratio index # < insall
salzmann: nodular
sam: splint systolic
sampson: rod
sanders: classification criteria
sandifer: syndromes
sanfilippo: syndromes
santmyer: swallow
santulli: enterostomy
sappey: vein veins plexus
sara: lift
saratoga: sump
sarmiento: cast classification classifications type types grade grades grading stage stages staging class system criteria
sarnat: classifications types grades grading stages staging #
satinsky: clamp clamps
saturday: morning am pm night evening at < last this since next until
sauvegrain: method
savage: syndrome syndromes
savary: classification classifications type types grade grades grading stage stages staging class system criteria gilliard dilator
scarff: bloom
scarpa: ganglion
scarpas: fascia triangle
schaltenbrand: wahren atlas
schauta: hysterectomy
schick: test
schilder: diseases
schiller: test tests maneuver manoeuvre
schilling: test tests maneuver manoeuvre
schillings: test
schiotz: tonometer tonometry
schirmer: test tests testing maneuver manoeuvre
schirmers: test
schizas: classification classifications type types grade grades grading stage stages staging class system criteria
schlemm: canal
schlossman: syndrome syndromes < posner
schmid: score
schmidt: syndrome syndromes
schneider: projection projections
schneiderian: papilloma
schnitzler: syndrome syndromes
schober: tests testing maneuver manoeuvre index
schonlein: purpura
schroetter: syndrome syndromes disease diseases
schuknecht: classification classifications type types grade grades grading stage stages staging class system criteria
schwab: classification criteria
schwabach: test
schwalbe: line lines ring
schwartz: jampel formula formulae equation bedside
scott: prosthesis cannula
scoville: clip retractor retractors
scribner: shunt
seddon: classification
sedgwick: claim
seidel: test tests maneuver manoeuvre sign
seinsheimer: classifications types grades grading stages staging
selverstone: clamp
semont: maneuver
sengstaken: tube tubes
sengstakens: tube
senn: retractor retractors
senning: procedures repair technique baffle
sentara: health insurance
sever: diseases calcaneal apophysitis
severs: disease
seze: view
sharpey: fibers
shawl: sign
sheehan: syndromes
sheehans: syndrome
shenton: line lines arc
shentons: line
shepard: formula
shepherd: fracture crook
shiley: valve cuffed uncuffed size xlt cannula catheter extended < cuffed uncuffed size
shimada: classification classifications type types grade grades grading stage stages staging class system criteria histology
shirodkar: suture
shone: complex syndromes anomaly
shones: complex syndrome
shouldice: hernia hernias hernial
shprintzen: syndrome syndromes
shwachman: diamond
sibson: fascia
siewert: classifications types grades grading stages staging
silfverskiold: test tests testing maneuver manoeuvre
sillence: classification classifications type types grade grades grading stage stages staging class system criteria i ii iii iv #
silverman: score scores scale
simmonds: disease diseases test
simmons: catheter
simon: foci focus filter
simpson: score scores scale ef
simpsons: method rule biplane
sims: speculum curette position
sinding: larsen
singh: index
sipple: syndrome syndromes
sister: joseph < mother
sistrunk: procedures repair technique
sistrunks: procedure
skene: cyst cysts abscess
skenes: gland cyst
sluder: neuralgia
smead: jones
smeloff: cutter
smith: fractures fx fxs petersen
snell: law
snellen: chart acuity
snodgrass: procedure procedures repair
soave: procedures repair technique
sokal: score scores scoring scale index
sokolow: lyon
somogyi: effect phenomenon
sotos: syndromes
sottas: disease diseases
soulier: syndrome syndromes < bernard
souter: strathclyde
southwick: angle osteotomy
spalding: sign
spaldings: sign
spearman: rank correlation rho coefficient
spencer: curve probe
spiegler: fendt
spitz: nevus nevi holter
sprague: graft
spurling: tests testing manoeuvre
spurlings: test sign
stafne: cavity cyst cysts defect bone
stafnes: cyst
stamey: test catheter needle procedure
stanford: classification criteria dissection
stansel: procedure procedures operation repair technique < kaye
stargardt: diseases macular
stargardts: disease
starling: curve
starr: valve
stauffer: syndrome syndromes
stavros: criteria
steell: murmur < graham
steinert: disease diseases myotonic
steinman: pin pins
steinmann: test tests testing maneuver manoeuvre
stejskal: tanner
stella: reaction
stensens: duct
stenson: duct
stensons: duct
sternberg: cell cells < reed
stevens: johnson
stewart: treves
stierlin: sign
stockholm: technique
stokes: adams
storz: scope
stovin: syndrome syndromes < hughes
strasberg: classifications types grades grading stages staging #
strassman: procedure procedures operation repair technique metroplasty
strauss: syndromes vasculitis
strayer: procedures repair technique
struthers: arcade
stulberg: classification classifications type types grade grades grading stage stages staging class system criteria
sturge: weber
sugarbaker: index procedure procedures operation repair technique peritonectomy
sugaya: classifications types grades grading stages staging
sugita: clip
sunday: morning am pm night evening at < last this since next until
sunderland: grade classification
sundt: clip slip
susac: syndromes
sussman: method < colcher
sutter: implant
svensson: classification classifications type types grade grades grading stage stages staging class system criteria
swann: ganz
swanson: implant prosthesis arthroplasty
swenson: procedures repair
swyer: james syndromes
swyers: syndrome
syed: neblett
syme: amputation procedures repair technique
tabar: classification classifications type types grade grades grading stage stages staging class system criteria
taillard: method
tailor: bunion < retired
takatsuki: syndrome syndromes
talairach: tournoux space coordinates atlas
tamm: horsfall
tangier: disease diseases
tapia: syndrome syndromes
tarui: diseases
tawil: syndrome < andersen
taybi: syndrome syndromes < rubinstein
taylor: brace frame
taylors: bunion
tegner: scoring activity lysholm
templeton: carpal
tenckhoff: catheter catheters cath peritoneal pd
tenkhoff: catheter
tenon: capsule space
tenons: capsule
tenzel: flap
terrys: nails
terson: syndrome syndromes
tesio: line lines < twin
teufel: projections
thackray: < hip
thebesian: valve vein veins
thessaly: test tests testing maneuver manoeuvre
thiemann: disease diseases
thiersch: wire graft
thomas: test tests maneuver manoeuvre collar
thompson: tests maneuver manoeuvre squeeze hemiarthroplasty
thompsons: test
thomsen: disease diseases myotonia
thomson: test tests maneuver manoeuvre
thorel: pathway
thornwaldt: cysts
thurner: syndrome syndromes < may
thursday: morning am pm night evening at appt < last this since next until
thygeson: keratitis
tietze: disease diseases syndromes
tikhoff: linberg
tinel: signs test tests testing maneuver manoeuvre tap
tinels: sign test
tinetti: balance gait score scores scoring scale index assessment poma
todani: classification classifications types grade grades grading stage stages staging class system criteria iva ivb ia #
todaro: tendon
todd: paralysis paresis palsy
todds: paralysis paresis
toldt: white
tompkins: metroplasty
tonnis: classifications types grades grading stages staging angle #
torg: classification classifications type types grade grades grading stage stages staging class system criteria ratio pavlov
torkildsen: shunt procedure procedures operation repair technique
torkildson: shunt
tornwaldt: cysts
tornwaldts: cyst
touhy: needle borst
tourette: syndrome syndromes disorder
tournoux: atlas < talairach
toygar: angle triangle
traube: space
traverso: longmire
treacher: collins
trelat: sign < leser
trenaunay: syndrome syndromes weber
trethowan: line lines sign
treves: syndrome syndromes < stewart
trevor: disease diseases
trietz: ligament
trillat: procedures repair technique
trousseau: syndromes
trousseaus: sign syndrome
truelove: witts
trummerfeld: zone
tscherne: classification classifications type types grade grades grading stage stages staging class system criteria
tucker: sling
tuesday: morning am pm night evening at appt < last this since next until
tullio: phenomenon
turcot: syndrome syndromes
turcots: syndrome
turcotte: pugh
turner: syndromes mosaic hypoplasia needle
tyrer: cuzick
tyrode: solution
uchida: procedure procedures operation repair technique set tubal < rosch
uddin: umbrella filter < mobin
uldall: catheter catheters cath
unna: wraps paste
unnas: boot
unterberger: test
unverricht: lundborg disease diseases
usher: syndromes
vanderbilt: score scores scoring scale index assessment
vater: ampulla papilla
venturi: effect
vernet: syndrome syndromes
verress: needle needles
vicks: vaporub
vidian: nerve canal
vienna: classification classifications type types grade grades grading stage stages staging class system criteria
vieussens: valve ring
villaret: syndrome syndromes
vim: silverman
vincent: angina
vincents: angina
vineland: adaptive
vinson: syndrome syndromes
vogt: koyanagi disease diseases projection projections
volkman: retractor retractors
volkmann: ischemic fracture fractures fx fxs canal < posterior
volpe: classification criteria
vonwillebrand: disease diseases
vossius: ring
vulpius: procedure procedures operation repair technique
waardenburg: syndromes
wackenheim: line lines clivus
waddell: sign signs nonorganic
waddells: signs
wagner: stem sl
wagstaffe: fracture fractures fx fxs fragment tubercle le
waldius: prosthesis
wallace: projection projections stent ring
walldius: prosthesis
wallenberg: syndromes
walmart: pharmacy
walthard: rests nests
wangensteen: view views projection projections method invertogram rice
warsof: formula
wartenberg: sign syndrome syndromes
wasserman: test
wassermann: test tests testing maneuver manoeuvre
waterhouse: friderichsen
waterlow: score scores scoring scale index
watson: syndrome syndromes test tests maneuver manoeuvre shift jones
weaver: syndrome syndromes bottom
weber: classification criteria fracture fractures fx fxs c1 b1 b2 b3 c2 test
wechsler: score scores scoring scale index adult memory intelligence
weck: clip clips
wednesday: morning am pm night evening at appt < last this since next until
weigert: meyer
weil: disease diseases osteotomy
weill: marchesani
weitbrecht: ligament foramen
weitlaner: retractor retractors
welander: disease diseases myopathy
welcher: basal angle
wellens: syndrome syndromes sign waves warning
wenckebach: block phenomenon av type i rhythm conduction second < mobitz
wenger: score scores scale
werdnig: hoffmann
wermer: syndrome syndromes
werner: syndrome syndromes
wertheim: meigs
westcott: needle needles scissors
westergren: method esr
westphal: variant
whartons: duct jelly
whitaker: tests maneuver manoeuvre
whitehouse: method < tanner
whitfield: ointment
whitnall: ligament tubercle
wiberg: angle type classification classifications types grade grades grading stage stages staging class system criteria
wickham: striae
wickhams: striae
widal: test tests testing maneuver manoeuvre
widmark: formula formulae equation
wiedemann: syndrome syndromes < beckwith
wigand: approach
wilcoxon: signed rank test tests testing maneuver manoeuvre
willebrand: diseases antigen < vonwillebrand
willi: syndrome syndromes
williams: syndromes
wilmington: brace
wilson: diseases hepatolenticular osteotomy
wilsons: disease diseases
wiltse: classification classifications type types grade grades grading stage stages staging class system criteria approach
wimberger: sign ring line lines
wimpy: sign
windkessel: effect
winiwarter: buerger
winquist: classifications types grades grading stages staging hansen
winslow: foramen hernia hernias hernial
winston: lutz
wintrobe: method
wise: pattern
wiskott: aldrich
witts: criteria score < truelove
witzel: jejunostomy tunnel
wolfe: pattern classification criteria graft
wolff: parkinson
wolffs: law
wolfram: syndrome syndromes
wolman: disease diseases
womersley: number
woodruff: plexus
wright: stain giemsa
wrigley: forceps
wrisberg: variant
wyburn: mason
yacoub: procedures repair technique
yahr: stage score scores scoring scale index #
yankauer: catheter
yankhauer: suction
yasargil: classification classifications type types grade grades grading stage stages staging class system criteria clip clips
yasmin: pill ocp < takes
yates: drain
yergason: tests testing maneuver manoeuvre
yergasons: test
youden: index
zarit: score scores scoring scale index burden
zavanelli: maneuver
zellweger: syndromes
zellwegers: syndrome
zieve: syndrome syndromes
zimmer: prosthesis hip knee implant nail plate tka tha frame nexgen persona spine screws splint rod
zinn: annulus zonule
zinsser: disease < brill
zoll: monitor vest defibrillator lifevest
zubrod: score scores scoring scale index performance status
zuckerkandl: organ
zweymueller: stem
zweymuller: stem
`;
