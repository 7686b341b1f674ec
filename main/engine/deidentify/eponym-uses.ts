/** Words called after somebody, with the words beside which they are nobody's name, as clinics use them: a line a word, as word-pairs.ts reads them; not where somebody of the file is called so. */
export const eponymUses = `
abbe: flap estlander
abbott: aveir freestyle
abbott: proclaim alinity mitraclip xience amplatzer st infinity eterna
abbott: tube bottle test troponin laboratories vascular libre
abdallat: syndrome syndromes
abel: projection projections
abernethy: malformation
abrams: reflex needle
abrikossoff: tumor
achard: syndrome syndromes
ackermann: needle needles spinal
adamkiewicz: artery
adams: < stokes
adams: test forward fracture fractures fx fxs bending apple stokes
addison: disease syndrome
addison: diseases crisis addisonian anemia
adie: tonic
adies: pupil
adson: maneuver test
adson: tests testing manoeuvre forceps retractor
adsons: test
afirma: suspicious benign vial gsc genomic
ahlback: classification classifications type types grade grades grading stage stages staging class system criteria i ii iii iv #
ahmed: valve glaucoma shunt
aicardi: syndrome syndromes goutieres
akin: procedure operation osteotomy
alagille: disease syndrome
alagille: syndromes
alberta: stroke aspects
albright: disease syndrome
albright: syndromes hereditary osteodystrophy solution
alcock: canal
alcocks: canal
alcon: sn60wf acrysof iol
alderson: phantom rando
aldrete: score scores scale index criteria classification grade type stage class system
aldrete: scoring
aldrich: syndrome syndromes
alexander: disease syndrome
alexander: diseases
alfieri: stitch
allegra: allergy < takes taking
allen: tests maneuver manoeuvre classification criteria wrench
allens: test
allgrove: disease syndrome
allgrove: syndromes
allis: clamp clamps forceps
allison: clamp
allyn: < welch
alpers: disease diseases syndrome syndromes
alport: disease syndrome
alport: syndrome nephritis hearing
alport: syndromes
alports: syndrome
alstrom: syndrome syndromes
altemeier: procedure procedures operation repair technique
altman: plot analysis
alvarado: score scores scale index criteria classification grade type stage class system
amber: urine alert yellow
ambu: bag
amies: medium
amish: community farm family < is
ammon: horn
amplatz: wire wires guidewire
amsler: grid
amsterdam: criteria
amtrak: engineer
amyand: hernia
amyand: hernias hernial
ana: titre screen pattern
andersen: disease diseases tawil
anderson: gustilo fabry
anderson: score scores scale index criteria classification grade type stage class system
andersson: lesion lesions
angelchick: prosthesis
angelchik: prosthesis
angeles: grade class classification < los
angelman: disease syndrome
angelman: syndromes
ann: arbor
anrep: effect
anthem: bcbs blue insurance
antley: bixler
anton: syndrome syndromes babinski
aofas: score scores scale index criteria classification grade type stage class system
apert: disease syndrome
apgar: scoring scale index at of was were < initial
apley: test grind compression scratch
apley: tests testing maneuver manoeuvre distraction
apleys: test
april: < since last until
aquarius: workstation < on
arantius: duct
arbor: stage staging i ii iii iv iiib iia iib iiia # < ann
arcelin: view views projection method
argyle: tube tubes trach tracheostomy chest
argyll: robertson
arlet: classification classifications type types grade grades grading stage stages staging class system criteria # < ficat
arnold: nerve
arnolds: nerve
asberg: depression < montgomery
aschoff: sinus sinuses bodies nodules < rokitansky
asherman: disease syndrome
asherman: syndromes
ashermans: syndrome
ashman: phenomenon beat
ashworth: score scores scale < modified
askin: tumor
aspen: collar
asperger: syndrome syndromes disease diseases disorder
aspergers: syndrome syndromes
assmann: focus
astler: coller
astrand: protocol
atlanta: classification classifications type types grade grades grading stage stages staging class system criteria
atlanta: classification criteria revised moderate moderately severe mild < revised
auchincloss: mastectomy
auer: rods rod
auerbach: plexus
august: < since last until in by late early mid
aurora: health < advocate
auspitz: sign
austin: osteotomy moore
auvard: speculum
ava: # area calc calculated by
ava: gradient < valve
avalon: cannula catheter elite bicaval dual
avellis: syndrome syndromes
axenfeld: rieger
babcock: clamp clamps forceps
babinski: present absent sign reflex positive negative downgoing upgoing < positive negative
babinski: signs
bachmann: bundle
backhaus: towel clamp clip
baclesse: technique
bado: classification classifications type types grade grades grading stage stages staging class system criteria i ii iii iv #
baerveldt: implant shunt
bagby: plate
bainbridge: reflex
bair: hugger paws
baker: act grade tube jejunostomy
bakri: balloon
balfour: retractor retractors
balint: syndrome syndromes
ballantyne: syndrome syndromes
ballard: # score
ballard: score scores scale exam maturity
balo: concentric sclerosis
balthazar: classifications types grades grading stages staging #
balthazar: score scores scale index criteria classification grade type stage class system
baltimore: criteria
bamberger: disease diseases
bandl: ring
bandls: ring
bannayan: riley zonana
bannwarth: syndrome syndromes
banti: disease syndrome
banti: syndromes
bar: < louis
barber: pole
barcelona: clinic bclc
barcelona: score scores scale index criteria classification grade
bard: biopsy picc catheter filter mesh needle stent graft balloon conquest atlas lifestent fluency g2 meridian eclipse marquee ventralex hernia peritoneal < davol
bard: powerport denali monopty gun
bardet: biedl
barlow: < views
barlow: disease diseases syndrome syndromes valve score scores scale tests manoeuvre
barlow: maneuver test sign
barlows: disease diseases
barr: virus body bodies
barrett: esophagus
barrett: metaplasia esophagitis segment surveillance adenocarcinoma dysplasia ulcer
barretts: esophagus
barretts: esophagus mucosa
barrow: classification criteria
barsony: koppenstein
barth: disease syndrome
barth: syndromes
barthel: score scores scale index criteria classification grade type stage class system adl
barthel: scoring
barton: chair
barton: fractures fx fxs
bartons: fracture fractures fx fxs
bartter: disease syndrome
bartter: syndromes
bartters: syndrome
bascom: procedure procedures operation repair technique cleft
basedow: disease diseases goiter < graves morbus
basil: < allergic
bassen: kornzweig
bassett: ligament
bassini: procedure operation repair osteotomy fusion reconstruction
bateman: bipolar prosthesis
batista: procedure procedures repair
batson: plexus venous
batsons: plexus
bauhin: valve
baumann: angle procedure procedures repair
baumanns: angle
baumgarten: syndrome syndromes < cruveilhier
baxter: cycler pump
baxter: nerve pump neuropathy
bayer: aspirin injector contour
bayley: pinneau scales scale
beath: projections < harris
beath: view views projection method
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
bell: bovis
bell: phenomenon palsey pulsy paralysis pepper clapper
bellini: duct ducts tumor
belsey: mark procedure procedures operation repair technique fundoplication
bender: gestalt
benedict: equation
benedikt: syndrome syndromes
benelli: mastopexy
bennet: fracture fractures fx fxs
bennett: fractures fx fxs dislocation type deformity
bennett: fragment fracture
bennetts: fracture
benson: wire
bentall: procedure operation osteotomy
bentson: wire guidewire < over
bentson: wire wires guidewire
benz: < mercedes
berden: score scores scale index criteria classification grade type stage class system
berenstein: cath
berenstein: catheter catheters
berg: balance
berger: disease syndrome
berger: diseases iga
bergers: disease
berman: airway
bern: catheter
bernageau: projections
bernageau: view views projection method
bernard: soulier horner
berndt: harty
berndt: score scores scale index criteria classification grade type stage class system
bernese: periacetabular osteotomy
bernheim: effect
bernoulli: < modified simplified
bernoulli: equation
berry: ligament aneurysms
berry: smoothie < smoothie cat
berry: smoothie flavor flavored
bertin: column
bertin: columns septum
bethesda: category system ii iii iv v vi i #
bethesda: score scores scale index criteria classification grade type stage class system
betke: test < kleihauer
betz: cell cells
bezold: abscess
bezold: jarisch
bezolds: abscess
bianchi: procedure procedures repair lengthening
bianchis: procedure
bickerstaff: encephalitis brainstem
bielschowsky: test tests testing maneuver manoeuvre head
bier: block
biers: block
bigelow: ligament
bigliani: classifications types grades grading stages staging ii iii
bigliani: score scores scale index criteria classification grade type stage class system
bilsky: # grade
bilsky: # grade < w/ with
binder: < protocol
binet: stage classification classifications type types grade grades grading stages staging class system criteria a b c
binswanger: disease syndrome
binswanger: diseases encephalopathy
bird: filter flu fancier mask
bird: nest
birmingham: hip resurfacing
bishop: scores scale
bitot: spots
bivona: tube tubes trach tracheostomy
bjork: shiley
bjork: valve
blackburne: peel
blackfan: diamond
blake: drain drains
blake: pouch drainage
blakemore: tube tubes trach tracheostomy < sengstaken
blakes: pouch
blaschko: lines
blatchford: score scores scale index criteria classification grade type stage class system
bledsoe: brace
bloch: equation equations siegert
bloch: sulzberger
blom: singer
bloom: disease syndrome
blount: disease syndrome
blount: diseases
blount: stage disease
blumberg: sign
blumensaat: line lines
blumensaats: line
boari: flap
boehler: angle
boehler: angle #
boehlers: angle
bogros: space
bohler: angle
bohlers: angle
bohn: nodules
bologna: sandwich sandwiches
bonferroni: correction
bonnet: dechaume
bonney: forceps
boogaard: angle
bookwalter: retractor retractors
borden: classification criteria shucart
borggreve: rotationplasty
bormann: type
borrmann: classifications types grades grading stages staging i ii iii iv #
borrmann: score scores scale index criteria classification grade type stage class system
borst: < tuohy
bosniak: score scores scale index criteria classification grade type stage class system
boston: < prep
boston: brace bowel scale criteria keratoprosthesis carrier scientific < modified
boston: brace bowel scientific
boston: carpal
boston: sci
boston: stent type overlap bivalve sci
bosworth: fracture fractures fx fxs
botallo: duct ligament
bouchard: node nodes aneurysm
bouchards: nodes
bourneville: disease syndrome
bovie: pad cautery electrocautery grounding
bowditch: effect
bowen: disease diseases carcinoma
bower: procedure procedures repair
bowers: hemiresection
bowman: capsule layer
boyd: amputation
boyd: score scores scale index criteria classification grade type stage class system
boytchev: procedure operation osteotomy
braak: score scores scale index criteria classification grade type stage class system
braden: # score scale risk
braden: risk
braden: score scores scale index criteria classification grade type stage class system
bradford: frame
bradshaw: index
bragg: angle curve gray
bragg: peak
braggard: sign test
brandt: daroff
branham: sign
braun: splint
braunwald: classification classifications type types grade grades grading stage stages staging class system criteria
braxton: hicks
brazil: nut nuts
bremsstrahlung: imaging scan spect
brenner: tumor tumors
brenner: tumour tumours
brescia: cimino
breslow: depth thickness
breslow: level of #
breslows: depth thickness
breuer: reflex < hering
brewerton: projections
brewerton: view views projection method
bricker: conduit
bricker: ileal
bridgman: view views projection projections method
bristol: stool
bristol: stool type chart scale #
bristow: procedure operation repair osteotomy fusion reconstruction
bristow: procedures latarjet
brix: model
brochner: mortensen
brock: procedure procedures repair syndrome syndromes
brockenbrough: needle
broda: chair
brodel: line
brodels: line
broden: projections
broden: view views projection method
brodens: views
brodie: trendelenburg
brodies: abscess
brodsky: classifications types grades grading stages staging
brodsky: score scores scale index criteria classification grade type stage class system
brody: scale iadl
bromage: score scores scoring scale index
brooke: spiegler ileostomy
brooker: classification classifications type types grade grades grading stage stages staging class system criteria ossification
brooks: fusion
brostrom: procedure operation repair osteotomy fusion reconstruction
brostrom: procedures technique gould modified < modified
broviac: catheter catheters
browder: chart < lund
browne: splint bar
bruce: < treadmill stress
bruce: stage protocol treadmill < modified standard stage i ii iii iv
bruce: treadmill standard minutes protocal protocol
brunn: nests
brunner: gland glands hamartoma hyperplasia adenoma
brunners: gland glands hyperplasia
brunt: classification classifications type types grade grades grading stage stages staging class system criteria
brushfield: spots
brussels: sprout sprouts
bruton: agammaglobulinemia
brutons: tyrosine agammaglobulinemia
bryan: disc
bryant: traction
bryant: triangle
buck: fascia extension
buck: traction
budde: halo
buhler: arc
bunina: bodies
bunnell: suture technique
bunsen: burner
burch: colposuspension procedures repair urethropexy
burch: procedure osteotomy
burow: vein solution
burows: solution
burrow: solution
butterworth: filter
butterworth: filter filters order cutoff recon reconstruction < recon reconstruction filter
butterworth: filter order #
butterworth: filtered order cutoff < order
bywaters: lesion
cabot: rings ring
cabrini: trial
cabrol: procedure procedures operation repair technique patch fistula
cadwell: eeg
caffey: disease diseases
caffeys: disease
cajal: cell cells
cal: done complete completed passed < air daily
caldwell: < townes towne
caldwell: < waters
caldwell: projections luc moloy
caldwells: view
california: < optos
calleja: < of
calmette: guerin vaccine
calot: node
calot: triangle
calots: triangle node
cam: type
cam: walker boot
cameron: lesion lesions ulcer ulcers erosion erosions
camerons: lesions
camey: neobladder
camino: bolt monitor
camino: monitor bolt
campanacci: classifications types grades grading stages staging
campanacci: score scores scale index criteria classification grade type stage class system
campbell: syndrome syndromes criteria
camper: fascia
camurati: engelmann
canadian: c-spine ct cervical head crossing
canale: projections
canale: view views projection method
canavan: disease syndrome
canavan: diseases
canny: edge filter
cantlie: line
cantlie: lines
cantor: tube tubes trach tracheostomy
cantwell: ransley
capgras: syndrome syndromes delusion
caplan: disease syndrome
caplan: syndromes
caplans: syndrome
carabello: sign
carman: sign meniscus kirklin
carnett: sign
carnett: test tests testing maneuver manoeuvre
carnetts: sign
carney: complex triad disease syndrome
carney: syndromes stratakis
carneys: triad complex
caroli: disease syndrome
caroli: diseases syndromes
carpenter: disease syndrome
carpenter: syndromes retired x by
carpentier: classification classifications type types grade grades grading stage stages staging class system criteria valve
carpentier: edwards ring iiia iiib
carrion: prosthesis
carvallo: sign
caspar: plate retractor retractors
castellvi: classification classifications type types grade grades grading stage stages staging class system criteria ia ib iia iib iiia iiib iv #
castillo: catheter
catell: tube
caton: deschamps ratio index
cattell: braasch tube
catterall: classifications types grades grading stages staging
catterall: score scores scale index criteria classification grade type stage class system
causton: view views projection projections method
cayler: syndrome syndromes
cedell: fracture fractures fx fxs
celect: filter
cerenkov: imaging
cerenkov: light radiation luminescence
certas: setting
chadwick: sign
chagas: disease syndrome
chagas: diseases cardiomyopathy megaesophagus
chaikoff: effect
chandelier: sign
chaput: tubercle fragment fracture fractures fx fxs < tillaux
charleston: bending brace
charlson: cci scoring
charlson: score scores scale index criteria classification grade type stage class system comorbidity
chausse: view views projection method
chediak: higashi
cherenkov: imaging radiation
cherney: incision
cherry: angioma angiomas picker hemangioma pie
cherry: picked
cheson: criteria
chevron: procedure operation osteotomy
cheyne: stokes
chiba: needle needles # coaxial
chiba: needle needles spinal
chicago: classification criteria
choi: criteria
chrisman: snook
christian: scientist faith
christmas: day eve tree disease time < since over before after
chvostek: sign
chvosteks: sign
cimino: fistula shunt < brescia
cincinnati: stroke prehospital scale
citelli: abscess
civatte: poikiloderma bodies
clagett: procedure operation osteotomy
clagett: window procedures repair technique
clara: cell cells cc16
clark: level iv ii iii v i
clark: levels electrode
clark: score scores scale index criteria classification grade type stage class system level
claude: syndrome syndromes
claus: model risk
clave: < micro
clavien: classifications types grades grading stages staging #
clavien: score scores scale index criteria classification grade type stage class system
clay: shoveler shovelers < modeling
clay: shoveler's shovelers
cleland: ligament
clements: nakayama
cleopatra: view views projection method
cloquet: node canal
cloquets: node
clover: health insurance
cloward: procedure fusion retractor retractors technique
clutton: joints
coats: disease syndrome
cobey: view views projection projections method
cobra: catheter catheters
cockayne: syndrome syndromes
codman: certas hakim hakims triangle
codman: exercises shunt pendulum tumor clips clip catheter monitor pump strata bactiseal microsensor icp hole < johnson
codman: hakim valve programmable certas
codman: settings hakim
codmans: triangle exercises
cofield: score scores scale index criteria classification grade type stage class system
cogan: disease syndrome
cogan: syndromes lid
cognard: classification classifications type types grade grades grading stage stages staging class system criteria iia iib i iii iv v #
cohen: reimplant reimplantation kappa
colapinto: needle needles spinal
coleman: block
coller: stage < astler
collet: sicard
collins: syndrome syndromes
cologne: and
columbia: suicide
comberg: method
compton: effect camera
conn: disease syndrome
conn: syndromes adenoma
connell: suture
conners: score scores scale rating
conns: syndrome syndromes
cook: cope loop catheter zenith celect wire introducer fr stent stents < gunther fr 10fr 8fr 12fr
cook: pigtail catheters stents coil coils needles wire sheath zilver gunther tulip resonance introducer balloon dilator set loop drain endograft iliac
cook: zenith celect
cooley: anemia graft
coomb: test
coombs: test tests maneuver manoeuvre direct indirect
coonrad: morrey
cooper: hernia
cooper: ligaments
cope: loop
cope: needle
copenhagen: hip
copenhagen: protocol
coplin: jar
corlette: classification classifications type types grade grades grading stage stages staging class system criteria iiia iiib iv #
cormack: lehane grade
cornelia: de
cornell: voltage criteria
corrigan: pulse
costello: syndrome syndromes
costen: syndrome syndromes
cotard: syndrome syndromes delusion
cottle: test tests maneuver manoeuvre sign
cotton: procedure osteotomy
councill: catheter catheters cath tip tube
cournand: catheter catheters cath needle
coventry: osteotomy
coventry: view views projection method
cowden: disease syndrome
cowden: syndromes diseases
cowdens: syndrome disease
cowper: gland glands duct
cowpers: gland duct
cox: maze
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
crouzon: disease syndrome
crouzon: syndromes diseases
crow: foot
crowe: score scores scale index criteria classification grade type stage class system
cruveilhier: baumgarten sign
csendes: classification classifications type types grade grades grading stage stages staging class system criteria
cullen: sign
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
dallas: classification criteria discogram
damico: risk
damus: procedure operation osteotomy
danon: disease syndrome
darier: disease diseases
daroff: exercises < brandt
darrach: procedure operation osteotomy
darrach: procedures repair technique resection
daumas: duport
david: operation
david: procedure osteotomy
davol: drain sump
dawbarn: sign
dawn: protocol trial criteria
dawson: fingers
debre: syndrome syndromes
debrunner: kyphometer
dee: < fiddle
defrise: phantom
dega: procedure operation osteotomy
degen: < spine
degos: disease diseases
dejerine: sottas roussy klumpke
delclos: cylinder
delee: charnley
delorme: procedure procedures operation repair technique
denali: filter
denis: score scores scale index criteria classification grade type stage class system
denis: zone browne splint brown weber bar
denker: procedure procedures operation repair technique
denonvilliers: fascia
dent: disease syndrome
denver: classification criteria shunt developmental screening
denver: developmental valve
denver: shunt
depuy: synthes
dercum: disease diseases
desarda: repair
deschamps: index ratio < caton
desitin: cream
desjardins: forceps
detsky: index
devereux: formula
devereux: formulae equation
didiee: view views projection projections method
dietl: crisis
dietz: syndrome syndromes
digeorge: disease syndrome
digeorge: syndromes anomaly
digeorges: syndrome
dindo: classification classifications type types grade grades grading stage stages staging class system criteria i ii iii iiia iiib #
dix: hallpike
dobbhof: tube tubes
doctor: appt
doderlein: bacillus
dohle: bodies
donohue: syndrome syndromes
doose: syndrome syndromes
dophoff: tube tubes
dor: fundoplication procedure
dorello: canal
dorellos: canal
dorfman: disease diseases
dorr: classification classifications type types grade grades grading stage stages staging class system criteria a b c
douglas: pouch
downes: score scores scale
downs: syndrome
draf: procedure
draf: procedures operation repair technique type i iia iib iii #
drager: syndrome syndromes ventilator < shy
drake: tourniquet clip
dravet: syndrome syndromes
drehmann: sign
dreifuss: muscular dystrophy < emery
drennan: angle
dressler: after syndrome
dressler: disease syndrome
dressler: syndromes
dresslers: syndrome
dripps: score scores scale index criteria classification grade type stage class system
drummond: marginal
duane: syndromes retraction
dubhoff: tube tubes feeding
dubin: johnson
dubois: formula bsa
dubois: formulae equation
dubowitz: syndrome syndromes score scores scoring scale index exam
duckett: procedure procedures repair
dugas: test tests maneuver manoeuvre
duhamel: procedure operation osteotomy
duhamel: procedures repair technique pullthrough pull
duke: criteria
duke: treadmill major minor criteria score
duke: treadmill score activity
duley: phantom < hine
dunlop: traction
dunn: # view views lateral modified
dunn: projections osteotomy modified lateral
dunn: view views projection method < degree modified
dunphy: sign
duport: grading < daumas
duret: hemorrhage hemorrhages
durie: salmon
durkan: test tests testing maneuver manoeuvre compression
duroziez: sign murmur
duval: bodies
duverney: fracture
duverney: fractures fx fxs
dworak: classification classifications type types grade grades grading stage stages staging class system criteria
dwyer: procedure osteotomy
dyke: davidoff
eales: disease syndrome
eales: diseases
easter: weekend sunday
ebbehoj: shunt
ebner: gland
eckardt: score scores scale index criteria classification grade type stage class system
eckland: view views
eder: puestow
edinburgh: claudication depression postnatal scale
edinburgh: postnatal
edward: syndrome syndromes
edwards: sapien disease syndrome
edwards: syndromes trisomy ring lifesciences mitral aortic tavr perimount magna
effendi: classification classifications type types grade grades grading stage stages staging class system criteria
eggers: plate
eichenholtz: classifications types grades grading stages staging #
eichenholtz: score scores scale index criteria classification grade type stage class system
eicher: prosthesis
eichhoff: test tests testing maneuver manoeuvre
ekbom: syndrome syndromes < willis
eklund: projection projections method technique maneuver view views implant implants < displaced implant cc mlo id
eli: lilly
elisa: test assay immunoassay
ella: pill < took
ellison: syndrome syndromes
ellman: score scores scale index criteria classification grade type stage class system
ellsworth: group
elmo: backpack sock
elmslie: procedure operation osteotomy
elmslie: procedures repair technique
eloesser: flap window
eloesser: procedure operation osteotomy
elschnig: pearls spots
elston: grade
emerson: suction
emery: dreifuss
ender: nail nails rod rods
enders: rods rod nail nails
engel: score scores scale index criteria classification grade type stage class system
engelmann: disease diseases
engh: classification classifications type types grade grades grading stage stages staging class system criteria
enneking: classifications types grades grading stages staging
enneking: score scores scale index criteria classification grade type stage class system
epley: maneuver
epley: maneuvers
epstein: anomaly pearls
epstein: barr
epsteins: pearls
epworth: # sleepiness score scale
epworth: score scores scale index criteria classification grade type stage class system
epworth: scoring sleepiness
epworths: sleepiness
erbs: palsy point
erlenmeyer: flask
ernst: angle
esmark: bandage
esser: phantom
estes: score
estlander: flap
evan: index
evans: score scores scale index criteria classification grade type stage class system ratio disease syndrome procedure osteotomy calcaneal
evans: syndromes
ewald: tube tubes trach tracheostomy
ewart: sign
ewarts: sign
ewing: like
ewings: sarcoma tumor
exeter: hip
exeter: stem
exner: bodies < call
faber: test
faden: procedure
fahr: disease syndrome
fahr: diseases syndromes
faith: < catholic
fallon: health insurance
falope: ring rings
faraday: cage shield
faraday: law
farmer: chamber lung retired x
feil: syndrome syndromes anomaly deformity
feiss: line
feist: mankin
feldkamp: algorithm reconstruction
felson: sign
felty: disease syndrome
felty: syndromes
feltys: syndrome
fenton: growth percentile
ferguson: < per
ferguson: hemorrhoidectomy projections
ferguson: view views projection method
fergusons: view angle
fernandez: classification
ficat: score scores scale index criteria classification grade type stage class system
fick: principle
ficks: principle
fielding: score scores scale index criteria classification grade type stage class system
filshie: clip clips
finkelstein: tests testing maneuver manoeuvre
finkelsteins: test
finney: pyloroplasty stricturoplasty prosthesis
finochietto: retractor retractors
fisher: < modified
fisher: syndrome syndromes scores scale classification criteria exact
fisk: view views projection method
fleischer: ring rings < kayser
fleiss: kappa
fletcher: suit applicator suite
fletcher: tandem ovoids suit
fogarty: catheters cath thrombectomy clamp # maneuver < embolectomy
foley: # fr french tip council balloon bag out in cath catheter clamped
foley: < via
foley: clamp clamped then
foley: clamped kinked leaking is was
foley: yv bulb catheters removal to drainage care tray temp temperature insertion tip output
foleys: catheter
folstein: exam mmse mini
fontaine: score scores scale index criteria classification grade type stage class system iia iib
fontan: procedure operation osteotomy
fontana: masson
forbes: albright
forbes: disease syndrome
forchheimer: spots
ford: truck
fordyce: spots spot angiokeratoma condition granules
forestier: disease syndrome
forestier: diseases
forrest: criteria
forrest: ib ia iia iib iic classification
forrester: classification criteria
fothergill: procedure procedures operation repair technique
fournier: debridement
fournier: gangrene
fowler: semi position
fowlers: position < semi high low
fraley: syndrome syndromes
frangi: filter vesselness
frank: breech dissection
frankel: classification criteria white line lines sign
frankels: line
frankfort: plane line lines horizontal
frankfurt: plane
franseen: needle needles spinal tip core
fraser: disease syndrome
fraumeni: syndrome syndromes
fraunhofer: zone
frazier: suction tip
fredericson: # grade
fredet: ramstedt
freer: elevator
fregoli: syndrome syndromes
freiberg: diseases infarction
freiberg: infarction infraction 2nd
fresnel: zone lens prism
frey: procedure < then puestow
frey: procedure osteotomy
frey: syndromes
friday: morning am pm night evening at appt after before noon add < last this since next until every good for on by till add
friderichsen: syndrome syndromes < waterhouse
friedman: tongue projection projections
friedreich: ataxia
friedreichs: ataxia
froehlich: syndrome syndromes
frohlich: syndrome syndromes
frohse: arcade
froment: sign
frost: artifact
frostberg: sign
frykberg: classification
frykman: classifications type types grade grades grading stage stages staging class system criteria #
fryns: syndrome syndromes
fuchs: dystrophy endothelial corneal disease diseases heterochromic projections spot
fuchs: view views projection method odontoid
fugl: meyer
fukuda: stepping test
fukuoka: worrisome criteria guidelines high
fulkerson: procedure operation osteotomy
fulkerson: procedures repair
furlong: hip stem
gaenslen: test
gail: # risk model score
gail: model risk score lifetime
galant: reflex
galeazzi: fracture dislocation
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
ganz: procedure operation osteotomy
gardner: syndromes wells tongs
gardners: syndrome
garengeot: hernia hernias hernial
garre: osteomyelitis
garre: sclerosing
garres: osteomyelitis
garth: view views projection projections method
gartland: classifications types grades grading stages staging
gartland: score scores scale index criteria classification grade type stage class system
gartner: cysts
gartner: duct cyst
gartners: duct cyst
gaskin: maneuver
gasserian: ganglion
gault: equation formula < cockcroft
gauss: filter fwhm
gehan: george
gehrig: disease diseases < lou
gehrigs: disease < lou
geiger: counter muller mueller
geisinger: health gold insurance
gelle: test
gelpi: retractor retractors
geneva: score intermediate low high revised criteria < revised simplified
geneva: score scores scale index criteria classification grade
geneva: scoring
gensini: catheter
gerber: test tests maneuver manoeuvre lift
gerbode: defect
gerdy: tubercle
gerdys: tubercle
geri: chair
gerlach: valve
gertie: marx
gesell: schedule
ghon: complex focus lesion
ghon: tubercle
gianotti: crosti
gianturco: coil coils stent roehm
gibb: artifact
gibbs: artifact ringing artefact phenomenon truncation sampling energy
gibson: murmur incision
gierke: disease diseases
gieson: stain
gigli: saw
gilbert: disease syndrome
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
girdlestone: procedure operation osteotomy
gissane: angle
gitelman: disease syndrome
gitelman: syndromes
gitelmans: syndrome
gjedde: patlak
glanzmann: thrombasthenia
glanzmanns: thrombasthenia
glasgow: blatchford imrie
glasgow: coma score scale # blatchford prognostic
glasgow: score scores scale index criteria classification grade coma outcome
glenn: before after
glenn: procedure osteotomy
glenn: procedure shunt anastomosis < fontan bidirectional norwood
glisson: capsule
glisson: pedicle
glissons: capsule
golay: cell
golay: filter coil < savitzky
goldblatt: type kidney
goldenhaar: syndrome syndromes
goldenhar: disease syndrome
goldenhar: syndromes
goldenhars: syndrome
goldman: score scores scale index perimetry
goldmann: tonometry applanation perimetry score scores scoring scale index
goldthwait: procedure procedures operation repair technique < roux
goltz: syndrome syndromes gorlin
gomori: stain methenamine
goodell: sign
goodpasture: disease syndrome
goodpasture: syndromes diseases antibody
goodpastures: syndrome syndromes
goodsall: rule
gore: ctag tag viabahn excluder
gore: tex graft mesh cardioform occluder septal propaten
gore: viabahn excluder tag
gorham: disease syndrome
gorham: stout diseases
gorlin: calc formula
gorlin: syndromes goltz equation
gorlins: formula
gortex: graft
gould: modification
goutallier: classifications types grades grading stages staging #
goutallier: score scores scale index criteria classification grade type stage class system
gowers: sign
grace: period risk
gracz: fistula
gradenigo: disease syndrome
gradenigo: syndromes
gradenigos: syndrome
graham: patch steell omental
grashey: view views projection method
graves: < orbits orbit
graves: diseases opthalmopathy dermopathy thyrotoxicosis hyperthyroidism goiter exophthalmos thyroiditis proptosis speculum
graves: dz
graves: eye orbitopathy disease ophthalmopathy hyperthyroidism < hx no of with for
grayson: ligament
greenberg: retractor retractors
greenfield: filter filters
gregg: syndrome syndromes
greulich: atlas
gripper: needle
griscelli: syndrome syndromes
gritti: procedure operation osteotomy
gritti: stokes
grocott: stain
groshong: catheter catheters picc
groshong: port
grover: disease diseases
gruen: zone zones
grynfelt: hernia hernias hernial
grynfeltt: hernia hernias hernial
guedel: airway stage
guepar: prosthesis
guerin: < calmette
guillen: projections
guillen: view views projection method
gunn: pupil jaw
gunther: filter
gunther: tulip
guthrie: suture test tests maneuver manoeuvre card
guyon: canal
guyon: tunnel
haas: projections
haas: view views projection method
hadlock: # ofd table formula < efw per by
hadlock: formula efw
hadlock: formulae equation growth chart curve method percentile 1984 1985 1991 < percentile by per
haggitt: classifications types grades grading stages staging level #
haggitt: score scores scale index criteria classification grade type stage class system
hagie: pins pin
haglund: syndrome syndromes bump exostosis
haglunds: deformity
hahn: echo spin
hailey: disease diseases
hajdu: cheney
hakim: shunt triad precision medos
hakim: valve programmable < codman
hakki: formula formulae equation
halbach: array
hall: valve
haller: score scores scale index criteria classification grade type stage class system
hallermann: streiff
halloween: costume < since
hallpike: maneuver test < dix
hallpike: tests testing manoeuvre
halsted: mastectomy
hamada: classifications types grades grading stages staging
hamada: score scores scale index criteria classification grade type stage class system
hamilton: depression rating score scores scale anxiety
hamman: rich crunch syndrome syndromes
hamman: sign
hammans: sign
hampton: hump
hamptons: hump
hancock: conduit bioprosthesis
hancock: valve
hanger: prosthetics orthotics
hank: dilator solution
hann: filter window
hanning: filter window filtered
hannover: classification classifications type types grade grades grading stage stages staging class system criteria
hansen: disease diseases
hansens: disease
hansmann: tables
harada: disease diseases syndrome syndromes < koyanagi
hardcastle: classification classifications type types grade grades grading stage stages staging class system criteria
hardinge: approach
hardy: classification criteria
hare: traction
harrington: classification criteria instrumentation
harrington: rod rods
harris: score scores scale classification criteria beam lines tube
hartmann: procedure osteotomy
hartmann: procedures repair colostomy takedown resection stump solution
hartmanns: procedure pouch reversal solution
hartnup: disease diseases
hartofilakidis: classification classifications type types grade grades grading stage stages staging class system criteria
harty: classification classifications type types grade grades grading stage stages staging class system criteria < berndt
harvey: score scores scale index criteria classification grade type stage class system
hasford: score
hasner: fold
hasner: valve
hasson: trocar technique cannula
hausdorff: distance
hauser: procedure syndrome syndromes
hautmann: neobladder
haversian: canal canals
hawkin: sign test
hawkins: score scores scale index criteria classification grade stage class system
hawkins: tests maneuver manoeuvre neer type needle wire
haycock: formula formulae equation
haygarth: nodes
hayman: suture
headhunter: catheter
heaf: test
heaney: retractor retractors clamp clamps suture
heart: < yankton
heberden: node nodes
heberdens: nodes
heerfordt: syndrome syndromes waldenstrom
heerfordts: syndrome
hegar: sign dilator dilators
hegglin: anomaly < may
heidelberg: oct fa icg hra spectralis retina engineering classification
heifetz: clip
heimlich: maneuver
heimlich: valve
heimlick: valve maneuver
heineke: mikulicz
heiner: syndrome syndromes
heinig: projections
heinig: view views projection method
heinz: bodies body
heister: valves valve spiral
heller: dor cardiomyotomy
hellers: myotomy
helmholtz: coil
hendrich: fall ii score scores scoring scale index
henle: loop trunk
henoch: purpura
henry: approach
henry: knot
henschke: applicator
hepple: classifications types grades grading stages staging
hepple: score scores scale index criteria classification grade type stage class system
herbert: classification criteria
herbert: screw screws
hering: breuer nerve
hermansky: pudlak
hermodsson: view views projection projections method
herring: lateral
herring: score scores scale index criteria classification grade type stage class system
hers: disease syndrome
hertel: exophthalmometer exophthalmometry
herxheimer: reaction < jarisch
hess: # < hunt
hess: score scores scale
heyde: disease syndrome
heyde: syndromes
heyman: capsule capsules packing
hibb: angle
hibbs: angle retractor retractors
hickey: projection projections
hickman: catheter catheters
hickman: cuff tip
hickman: dual single double removal placement port < thru through via tunneled tunnelled removed
hickman: line cath catheter port
hickman: tip
hickmans: catheter
hicks: contractions contraction
higashi: syndrome syndromes < chediak
hilgenreiner: line lines
hilgenreiners: line
hill: sach gastropexy repair
hill: sachs rom < bunker
hine: duley phantom
hinton: agar
hirano: bodies
hirayama: disease diseases
hirschhorn: syndrome syndromes < wolf
hobbs: projections
hobbs: view views projection method
hockey: fan player puck
hodges: formula
hofbauer: cell cells
hoffa: < pd fat
hoffa: disease syndrome
hoffa: fractures fx fxs syndromes fad impingement
hoffman: device
hoffman: sign phantom
hoffmann: reflex test tests maneuver manoeuvre tinel device fixator
hoffmann: sign
hoffmans: sign
hofmeister: gastrectomy
hohl: classification classifications type types grade grades grading stage stages staging class system criteria
hohman: retractor retractors
hohmann: retractor retractors
hoke: lengthening procedure procedures repair
holladay: < pentacam ii formula
holland: fragment sign
holmes: adie
holt: disease syndrome
homan: sign
homans: sign
homer: needle
homer: wire
hoover: sign
hoover: test tests maneuver manoeuvre
hopkins: rod
hornblower: sign
hornblowers: sign
horner: disease syndrome
horner: syndromes pupil
horners: syndrome syndromes
horsfall: protein < tamm
hosmer: lemeshow
houston: criteria valve fold
houston: valves valve
howship: romberg
hoyer: lift lifts transfer transfers sling < via
hoyer: lift sling < needs via by
huber: needle needles spinal < 19g 20g 22g
hudson: brace
hudson: mask rci
huerthle: cell
hueter: line lines
huffman: coding
hufnagel: valve
hughston: projections
hughston: view views projection method
hulka: clip clips
humphrey: ligament
humphrey: visual field
humphry: ligament
hunner: ulcer ulcers lesion lesions
hunners: ulcer
hunt: syndrome syndromes zoster
hunter: disease syndrome canal
hunter: syndromes hess
hurler: disease syndrome
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
indian: health < american
indiana: pouch
insall: salvati burstein
ionescu: shiley
ireton: jones
irving: procedure procedures repair tubal
isaacs: syndrome syndromes
iselin: diseases
ishak: score scores scale index criteria classification grade type stage class system
ishak: scoring classifications types grades grading stages staging
ishihara: plates test tests testing maneuver manoeuvre
isles: of < the
ivanissevich: procedure procedures operation repair technique
ivemark: syndrome syndromes
ivory: vertebra
jaboulay: pyloroplasty
jack: phantom
jackson: trach tracheostomy pratt tube table frame memorial
jacobian: determinant matrix map
jacobson: nerve
jacobsons: nerve
jacod: disease syndrome
jadassohn: lewandowsky nevus
jaffe: campanacci lichtenstein
jakob: diseases creutzfeldt classification classifications type types grade grades grading stage stages staging class system criteria
jamieson: diverticulum diverticula < killian
jamshidi: needle needles spinal
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
jaszczak: phantom
jatene: procedure operation osteotomy
jatene: procedures repair technique switch
jeanty: tables
jeep: rollover accident
jefferson: fractures fx fxs burst
jehovah: witness witnesses
jehovahs: witness witnesses
jersey: finger
jervell: lange
jessner: lymphocytic
jeune: disease syndrome
jeune: syndromes thoracic
jewett: brace
jewett: nail
jobe: test
jobe: tests maneuver manoeuvre empty relocation
jobst: garment
jobst: stockings stocking hose
joel: cohen
johanson: blizzard
johnson: grass
johnson: syndrome
jolivette: < takes
jonas: prosthesis
jones: dressing
jones: fractures fx fxs splint bar criteria procedure
jones: fx fracture fractures vs avulsion < pseudo
joplin: neuroma
jordan: sneakers shoes
jorgenson: scissors
joseph: nodule node
joubert: disease syndrome
joubert: syndromes
jouvet: score scores scale index criteria classification grade type stage class system
joy: stick
judd: projections
judd: view views projection method
jude: pacemaker icd medical device pacer
judet: view views projection method
judkins: cath
judkins: catheter catheters technique
june: < since last until
kabuki: syndrome syndromes
kadish: classification classifications type types grade grades grading stage stages staging class system criteria
kagaku: phantom < kyoto
kager: fat
kager: triangle fatpad
kagers: fat
kaiser: permanente member insurance
kaiser: score
kallmann: disease syndrome
kallmann: syndromes
kanavel: signs sign
kanner: syndrome syndromes
kansas: city
kapandji: procedure procedures operation repair technique pinning
kaplan: fibers fiber
kaplan: meier
kaplans: fibers
karapandzic: flap
karen: interpreter language speaking < speaks in
karman: cannula
karnofsky: score scores scale index criteria classification grade type stage class system performance status < kps
karnofsky: scoring kps lansky
karydakis: flap procedure procedures operation repair technique
kasai: < failed prior
kasai: portoenterostomy procedure operation osteotomy
kasai: procedures repair technique
kasais: procedure
kashin: beck
kaslow: tube
kaster: valve
katz: score scores scale index criteria classification grade type stage class system
katz: wachtel adl
kawashima: procedure procedures operation repair technique
kay: shiley
kaye: stansel
kayser: fleischer
kearns: sayre
kehr: tube sign
kehrs: sign
keithley: electrometer
keller: procedure osteotomy
keller: procedures repair
kelly: plication clamp clamps forceps
kendall: scd scds
kennedy: impingement test tests maneuver manoeuvre
kent: bundle
kentucky: blue bluegrass
kerboul: angle
kerckring: folds
kernohan: notch phenomenon
kernohans: notch
keros: classifications types grades grading stages staging i ii iii #
keros: score scores scale index criteria classification grade type stage class system
kerr: incision
kerrison: rongeur rongeurs
kessler: suture foundation
kettering: health < sloan
khoury: method
kidner: procedure operation osteotomy
kidner: procedures repair technique
kiel: classification classifications type types grade grades grading stage stages staging class system criteria
kielland: forceps rotation
kiesselbach: plexus area
kiesselbachs: plexus
kikuchi: disease diseases fujimoto lymphadenitis
kikuchis: disease
killian: dehiscence triangle incision bundle polyp
killip: classifications types grades grading stages staging i ii iii iv #
killip: score scores scale index criteria classification grade type stage class system
kimmelstiel: wilson
kimray: greenfield
kimura: disease diseases
kimuras: disease
king: occluder tube airway lt device vision score bed
kinsbourne: syndrome syndromes
kirklin: complex meniscus < carman
kirschner: wire wires
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
knosp: score scores scale index criteria classification grade type stage class system
kobayashi: cup
koch: pouch bacillus
koch: triangle
kocher: incision maneuver clamp
kocher: langenbeck clamps forceps approach criteria debre kocherized manoeuvre point
kochs: triangle
kock: pouch
koebner: phenomenon
koehler: disease diseases
koga: stage < masaoka
kohler: diseases
kolmogorov: smirnov
kommerel: diverticulum diverticula
konno: procedure operation osteotomy
konno: procedures repair technique < ross
kono: procedure
koop: ileostomy
kopans: wire
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
kudo: score scores scale index criteria classification grade type stage class system
kuemmell: disease diseases
kugel: patch mesh
kugelberg: welander
kujala: score scores scoring scale index
kulchitsky: cell cells
kummell: disease diseases
kumpe: cath catheter fr access
kumpe: catheter catheters
kupffer: cell cells
kussmaul: respiration pulse
kussmaul: sign breathing respirations
kussmauls: respirations
kuster: hauser
kuttner: tumor
kveim: test
kyoto: c classification
kyoto: kagaku
kyrle: disease diseases
lachman: tests testing maneuver manoeuvre grade sign 1a 2b # < stable
lachmans: test
ladd: procedure operation osteotomy bands band
ladd: procedures repair
ladds: bands procedure
lafora: disease diseases bodies body
lahey: clamp
laimer: triangle
lake: louise
lambert: eaton
lancefield: group
lancisi: sign
landau: kleffner reflex
landouzy: dejerine
landry: guillain paralysis
langenskiold: classification classifications type types grade grades grading stage stages staging class system criteria #
langer: lines
langhans: cell cells
lansky: score scores scoring scale index performance
lanz: incision
lapidus: procedure operation osteotomy bunionectomy arthrodesis
lapidus: procedures repair technique fusion
lapine: method view views projection projections
laplace: law
lariat: device < watchman
larmor: equation
larmor: frequency precession
laron: syndrome syndromes
larrey: hernia hernias hernial space foramen
larsen: disease syndrome
larsen: syndromes
las: vegas
lasegue: positive negative sign test < positive negative
lasegue: tests testing maneuver manoeuvre
lasegues: sign
laseque: sign test
lasjaunias: classification classifications type types grade grades grading stage stages staging class system criteria
lasso: catheter in
latarjet: procedure operation repair osteotomy fusion reconstruction
latarjet: procedures technique coracoid
latzko: procedure procedures operation repair technique
lauenstein: view views projection method
lauren: classification classifications type types grade grades grading stage stages staging class system criteria
laurin: projections angle
laurin: view views
laurin: view views projection method
lavallee: lesion lesions collection
lawrence: score view method
lawson: number system
lawton: iadl
lawton: score scores scale index criteria classification grade type stage class system
lead: < guidant
leadbetter: reimplant
lecompte: maneuver
leede: test < rumpel
leeds: test to10 tor phantom
legionnaire: disease diseases
legionnaires: disease diseases pneumonia
lehane: < cormack
lehane: grade #
lehman: cath
lehr: collimator collimators planar static # < planar collimator bone spect
leica: aperio scanner xtra microtome bond
leiden: mutation heterozygous homozygous < v
leigh: disease syndrome
leigh: syndromes diseases
leighs: disease
leinbach: prosthesis
lejour: technique
lembert: suture sutures
lemierre: disease syndrome
lemierre: syndromes
lemierres: syndrome
lemli: opitz
lennox: gastaut
leopold: maneuver maneuvers
leopolds: maneuvers
lequesne: < profile
lequesne: view views projection projections method profile index de seze
leriche: disease syndrome
leriche: syndromes
leriches: syndrome
lesch: nyhan
leser: trelat
lesgaft: hernia hernias hernial
levene: index
leventhal: syndrome syndromes < stein
levin: criteria
levin: tube tubes trach tracheostomy
levine: sign
lewy: dementia
leyden: crystals
leydig: cell cells
leydig: tumor < sertoli
lhermitte: disease syndrome
lichtenstein: hernia hernias hernial technique mesh
lichtenstein: procedure operation repair osteotomy fusion reconstruction
lichtenstein: repair then
licox: monitor
liddle: syndrome syndromes test
liddles: syndrome
lieberkuhn: crypts
lieutaud: trigone
lilienfeld: view views projection method
liliequist: membrane
lille: score scores scale index criteria classification grade type stage class system
lillehei: kaster
lilly: insulin
lily: < allergic
lima: < patent
limberg: flap
lindau: disease diseases syndrome syndromes
lindblom: view views projection projections
lindegaard: ratio
linton: nachlas
lipiodol: uptake
lister: scissors < tubercle
lister: tubercle
listers: tubercle
littler: release
littre: hernia
littre: hernias hernial
littres: hernia
lloyd: davies position
lockhart: mummery
lockwood: ligament
loder: classification classifications type types grade grades grading stage stages staging class system criteria
lodwick: classification classifications type types grade grades grading stage stages staging class system criteria ib ic #
loeffler: syndromes endomyocarditis pneumonia
loffler: disease syndrome
loffler: syndromes endocarditis
lofgren: disease syndrome
lofgren: syndromes
lofgrens: syndrome
logan: graphical
logan: plot < shepp
longmire: procedure procedures operation repair technique < traverso
longo: procedure procedures repair
lorenz: projections
lorenz: view views projection method
los: angeles
lothrop: procedure procedures operation repair technique < modified
lou: gehrig gehrigs
louis: encephalitis mental university
louise: criteria < lake
lovejoy: index
lovelace: health insurance
lowe: syndrome syndromes
lowenberg: sign
lowenstein: projections
lowenstein: view views projection method
lubchenco: chart
lubinus: stem
luc: < caldwell
lucas: device compressions cpr
lucy: phantom
ludington: test tests testing maneuver manoeuvre
ludloff: approach osteotomy
ludloff: sign
ludwig: angina
lugano: classification criteria stage
lugol: iodine solution
lugols: iodine solution
lund: mackay browder
lund: node
lunderquist: wire wires guidewire
luque: wires
luschka: joint joints
lutembacher: disease syndrome
lutembacher: syndromes
lutembachers: syndrome
lutz: test
lyell: syndrome syndromes
lyft: ride
lyme: diseases borreliosis
lyme: titer disease serology arthritis carditis bullseye
lynch: disease syndrome procedure osteotomy
lynch: syndromes
lynchs: syndrome
lyon: brace
lysholm: view views projection method score scores scale index criteria classification grade type stage class system
macconkey: agar
macdonald: criteria
macewen: sign
mach: band effect line bands lines
macintosh: blade mac
mackler: triad
macklin: effect phenomenon
maclead: syndrome syndromes
macleod: disease syndrome
macleod: syndromes
madden: mastectomy
maddox: rod wing
maddrey: score scores scale index criteria classification grade type stage class system discriminant df
maddrey: scoring
mae: west moves
maffucci: syndromes
maffuccis: syndrome
magendie: foramen
magenis: syndrome syndromes
magerl: classification classifications type types grade grades grading stage stages staging class system criteria
magill: forceps
magnuson: procedure operation osteotomy
mahaim: fibers
mahurkar: cath
mahurkar: catheter catheters
maisonneuve: fractures fx fxs injury
majocchi: disease diseases
mako: < in on
mako: knee robotic
mako: protocol knee hip ct robot plan
malawer: classification resection
malecot: catheter catheters
mallinckrodt: ett tube
mallory: bodies body tear hyaline weiss
malone: ace stoma
malone: antegrade
maloney: dilator dilators bougie
manchester: procedure osteotomy
manchester: score scores scoring scale index procedures operation repair technique
manchester: system point points triage
mandard: classification classifications type types grade grades grading stage stages staging class system criteria trg #
mantoux: test tests testing maneuver manoeuvre
mantouxs: test
maquet: procedure operation osteotomy
maquet: procedures repair technique
marburg: variant virus
marburg: virus fever < to
marie: strumpell tooth bamberger
marinesco: sjogren
marjolin: ulcer
marjolins: ulcer
marker: < w/ with
markle: sign test
markov: chain
markov: model random
markus: chamber
markus: chamber vs
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
mayfield: score scores scale index criteria classification grade type stage class system
maylard: incision
mayo: clinic
mazabraud: syndrome syndromes
maze: < cox
maze: procedure < om1 and cryo
mcafee: classification criteria
mcardle: disease syndrome
mcardle: diseases
mcardles: disease
mcbride: bunionectomy
mcbride: procedure procedures repair
mcconnell: sign
mcdonald: cerclage criteria
mcdonald: criteria cerclage # < revised
mcdonald: suture stitch
mcintosh: blade
mckeown: esophagectomy
mckeown: procedure operation osteotomy
mclane: forceps
mclaughlin: procedure lesion
mcmurray: tests maneuver manoeuvre
mcmurrays: test
mcmurry: test tests testing maneuver manoeuvre
mcroberts: maneuver
mcvay: procedure operation repair osteotomy fusion reconstruction hernia
mcwhirter: technique
meckel: disease syndrome
medina: # class
mees: lines
meese: projections
meese: view views projection method
mehary: angle
mehta: angle rvad
meibomian: gland cyst
meiboom: gill < purcell
meier: survival curve estimate analysis
meier: wire wires guidewire
meige: disease diseases syndrome syndromes lymphedema
meigs: syndromes salmon
meissner: plexus corpuscles
meleney: ulcer gangrene
melkersson: rosenthal
melnick: needles
melody: valve transcatheter pulmonary tpv
melone: classification classifications type types grade grades grading stage stages staging class system criteria
mendelson: syndrome syndromes
menghini: needle needles spinal
menkes: disease diseases syndrome syndromes kinky
mercedes: benz
mercedes: benz sign
merchant: skyline
merck: vaccine
mercy: killing
meridian: filter
merkel: carcinoma
merritt: syndrome syndromes phenomenon
metavir: f#
metz: filter
meyenburg: complex complexes < von
meyerding: classifications types grades grading stages staging i ii iii iv #
meyerding: score scores scale index criteria classification grade type stage class system
miami: collar j
miami: j collar
miami: tlso pouch
michel: aplasia deformity anomaly medium
michels: medium
mickelson: catheter catheters
miethke: valve
mifflin: jeor st
mikaelsson: catheter catheters cath
mikulicz: disease syndrome
mikulicz: diseases syndromes pad
mikuliczs: disease
milan: criteria
milan: criteria classification system
milan: criteria v iv iii ii < within outside beyond meets
milch: classification classifications type types grade grades grading stage stages staging class system criteria fracture fractures fx fxs
miles: resection
millard: gubler
miller: blade tube cuff
milroy: disease diseases
milwaukee: brace
milwaukee: shoulder
minamata: disease diseases
miner: lung pneumoconiosis retired x
minerva: brace jacket
minerva: cast
minnesota: multiphasic
minnesota: tube code
minnesota: tube tubes trach tracheostomy
mirels: score scores scale index criteria classification grade type stage class system
mirels: scoring #
mitchell: osteotomy bunionectomy
mitrofanoff: procedure operation osteotomy
mitrofanoff: procedures repair technique catheterizable stoma channel conduit appendicovesicostomy
mixter: clamp
mobin: uddin
mobius: disease syndrome
moderna: booster
modic: endplate end degenerative signal one two
modics: changes type
moebius: disease syndrome
moebius: syndromes
moersch: woltman
mohr: syndrome syndromes
mohs: surgery micrographic procedure procedures operation repair technique excision defect surgeon surgical < post
moire: artifact fringes fringe pattern zebra
molina: healthcare insurance medicaid
molina: healthcare medicaid insurance
moll: gland glands
moloney: line arch
molteno: implant
monaldi: drainage
monckeberg: sclerosis calcification medial
monday: morning am pm night evening at appt < last this since next until every
mondini: malformation dysplasia deformity
mondor: disease syndrome
mondor: diseases cord
mondors: disease
monod: sign
monopty: < bard
monsel: solution
monsels: solution
montesano: classification classifications type types grade grades grading stage stages staging class system criteria
montgomery: asberg gland tubercle
montgomery: tubercles glands
montgomerys: glands
monti: channel procedure
montreal: classification cognitive a1 a2 a3 b1 b2 l1 l2 l3 criteria
montreal: classifications type types grades grading stage stages staging class system
montreal: score scores scale index criteria classification grade
moore: pins hemiarthroplasty hemi
mooren: ulcer
moreau: angle
morgellons: disease diseases
morison: pouch
morisons: pouch
moro: reflex
morquio: disease syndrome
morrey: classification classifications type types grade grades grading stage stages staging class system criteria
morrison: pouch
morrisons: pouch
morrow: myectomy procedure
morse: score scores scale index criteria classification grade type stage class system fall
morton: neuromas neuralgia interdigital foot
morvan: syndrome syndromes
moseley: graph
moss: tube
mosteller: formula
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
mumford: procedure operation osteotomy
mumford: procedures repair distal
munchausen: syndrome syndromes by
murley: score < constant
murphy: < sonographic
murphy: drip button punch
musset: sign
myerson: classification classifications type types grade grades grading stage stages staging class system criteria
mylan: patch
myotomy: < heller
naclerio: view views projection projections method sign
naegele: rule pelvis formula formulae equation
naegeles: rule
naegleria: fowleri
nagele: rule
nager: syndrome syndromes
nakayama: projections < clements
nakayama: view views projection method
napoleon: test
naughton: protocols
neblett: template < syed
needle: < huber chiba quincke whitacre sprotte tuohy franseen jamshidi colapinto veress ackermann yueh menghini silverman temno monopty achieve
needle: in placed inserted advanced removed withdrawn passed positioned < mass
neelsen: stain < ziehl
negri: bodies
nelaton: line lines catheter catheters cath dislocation
nelson: disease syndrome
nelson: syndromes
nesbit: plication procedure procedures repair
netherton: syndrome syndromes
nezelof: syndrome syndromes
niebauer: implant
nikaidoh: procedure procedures operation repair technique
nikolsky: sign
norgaard: projections
norgaard: view views projection method ball
norgaard: view views wrist hands
norrie: disease syndrome
norrie: diseases
norton: score scores scale index criteria classification grade stage class system
norwalk: virus agent
norwood: arch procedure stage glenn sano
norwood: procedure osteotomy
norwood: procedures repair
nottingham: score scores scale index criteria classification grade
nottingham: scoring prognostic histologic
novak: curette
nuck: canal cyst hydrocele
nunley: vertullo
nurick: score scores scale index criteria classification grade type stage class system
nuss: procedure operation osteotomy
nuss: procedures repair technique bar bars
nyhan: syndrome syndromes < lesch
nyquist: ghost ghosting frequency limit
nyquist: theorem velocity sampling cm < color
o'brien: test
obrien: test
obriens: test
obwegeser: osteotomy
ochsner: clamp
oconnor: osullivan
ogden: classification criteria
ogilvie: disease syndrome
ogilvie: syndrome < r/o
ogilvie: syndromes
ogilvies: syndrome syndromes
ohtahara: syndrome syndromes
okuda: classification classifications type types grade grades grading stage stages staging class system criteria
olive: oil < palpable
ollier: disease syndrome
olsen: growth
olympus: scope gastroscope
omaya: reservoir
omenn: syndrome syndromes
ommaya: reservoir
ondine: curse
onodi: cell cells
ontario: < western
onuf: nucleus
opitz: syndrome syndromes
optos: california daytona
oram: syndrome syndromes < holt
orleans: criteria head rule < new
ormond: disease diseases
ormonds: disease
ortolani: maneuver test sign
ortolani: tests testing manoeuvre click
ortolanis: sign test
orton: cone
osborn: wave waves
osborne: fascia
osborne: ligament band
oscar: insurance health
oschner: clamp
osebold: remondini
osler: disease diseases node triad rendu < handbook
ostycut: needle needles spinal
oswestry: disability score scores scoring scale index
otsu: threshold thresholding method
ottawa: < inversion porch
ottawa: ankle knee foot view views < knee ankle foot
ottawa: ankle knee rules rule
oxford: lateral classification scale score knee hip shoulder
oxford: uni < oxford
pacer: failure placed implanted rate
padua: score scores scale index criteria classification grade type stage class system
paine: syndrome syndromes
paley: multiplier
palla: sign
pallister: hall killian
palmaz: schatz
palmaz: stent stents
palomo: procedure procedures operation repair technique
pan: < cta
panayiotopoulos: syndrome syndromes
paneth: cell cells
panton: valentine
papanicolaou: smear test stain
papavassiliou: score scores scale index criteria classification grade type stage class system
papile: classifications types grades grading stages staging #
papile: score scores scale index criteria classification grade type stage class system
papillon: lefevre
papineau: technique
pappenheimer: bodies
paprosky: classifications types grades grading stages staging defect iiia iiib #
paprosky: score scores scale index criteria classification grade type stage class system
parinaud: syndrome syndromes oculoglandular
paris: classification
paris: classification system criteria
paris: is ip < polyp
paris: needles system # < modified
park: blade septostomy
park: type
parke: davis
parkes: weber
parkland: formula protocol
parkland: formulae equation tubal ligation hospital
parks: classification criteria fistula
parona: space
parry: romberg
parsonage: turner
parsons: knob
partin: tables
parzen: filter
passy: muir
pasteur: pipette
pastia: lines
pastor: < hospital
pastor: visited present
patau: disease syndrome
patau: syndromes
patey: mastectomy
patil: distance
patlak: plot analysis model ki
patrick: test tests maneuver manoeuvre faber
pauwels: classifications types grades grading stages staging i ii iii #
pauwels: score scores scale index criteria classification grade type stage class system
pavlik: harness hip
pavlov: ratio torg
pean: clamp
pearson: syndrome syndromes coefficient chi
pedersen: speculum
pederson: speculum
pelizaeus: merzbacher
pelkan: spur
pelken: spur
pemberton: acetabuloplasty sign
pemberton: procedure osteotomy
pena: procedure procedures repair
pendred: syndrome syndromes
penfield: dissector
penrose: drain drains
pentax: scope
percheron: artery infarct
pereyra: procedure procedures operation repair technique
perkin: line
perla: eomi < heent eyes
perls: stain
peru: < of
petersen: hernia defect space
petersen: hernias hernial
petersens: hernia space defect
petra: sequence ute
petri: dish
petrie: cast casts casting
peyer: patch
peyers: patch patches
pezzer: catheter
pfannensteil: incision
pfannenstiel: incision
pfannenstiel: incisions scar approach skin
pfeiffer: disease syndrome
pfeiffer: syndromes
pfizer: vaccine covid booster dose shot
phannenstiel: incision
phelan: index
phemister: technique triad
philadelphia: chromosome
philadelphia: collar
philadelphia: collar chromosome
phoenix: definition criteria criterion < by per
pickwickian: syndrome
pierquin: view views projection projections method
pierre: robin
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
pittsburgh: compound sleep
pittsburgh: sleep
pivot: shift
platt: procedure procedures repair
plumber: retired x by < works
plummer: disease syndrome
plummer: diseases dilator
plummers: disease
poirier: space
poisson: noise distribution
poisson: ratio statistics
politano: leadbetter
pomeroy: tubal ligation sterilization
ponseti: casting cast method technique boots treatment
ponte: osteotomy osteotomies
pontiac: fever
poole: suction
poppen: clamp
posey: alarm mitts bed
posey: vest belt restraint
posner: schlossman
pott: diseases fractures fx fxs tumor paraplegia abscess
pott: puffy fracture spine
potter: syndrome syndromes sequence facies
potts: disease puffy
potts: diseases fracture fractures fx fxs tumor scissors spine
poupart: ligament
pozzi: tenaculum
prader: orchidometer
prague: criteria
pratt: drain drains
prechtl: examination
prehn: sign
prehns: sign
preiser: disease diseases
prince: albert
pringle: maneuver
prisma: fit magnetom < magnetom to
probst: bundle bundles
proteus: disease syndrome
providence: brace
provox: prosthesis
prussak: space
pseudojones: fracture
pudenz: valve shunt
puestow: procedure operation osteotomy
puestow: procedures repair technique
purcell: meiboom
purtscher: retinopathy like
purtschers: retinopathy
putnam: syndrome syndromes
qanadli: score scores scoring scale index
quimby: system
quincke: needle needles spinal
quincke: pulse sign edema
quintin: catheter
quinton: catheter cath < needs ij
quinton: catheter catheters
quinton: dialysis line
quinton: placed
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
ranke: complex
rankin: modified mrs
rankin: score scores scale index criteria classification grade type stage class system < modified
ranson: score scores scale index criteria classification grade type stage class system
ranson: scoring
ransons: criteria
rappaport: classification classifications type types grade grades grading stage stages staging class system criteria
rasmussen: disease syndrome
rasmussen: encephalitis aneurysm syndromes
rasmussens: encephalitis
rastelli: procedure operation osteotomy
ravitch: procedure operation osteotomy
ravitch: procedures repair technique
ray: < x
rayleigh: scatter scattering distribution
recklinghausen: disease < von
recklinghausen: diseases neurofibromatosis
redlund: johnell
reese: ellsworth
refsum: disease syndrome
regan: morrey
reid: base baseline
reids: base line
reil: island < of
reimer: index migration
reimers: migration index percentage
retzius: space
retzius: vein veins
revel: < medtronic
reverdin: osteotomy green
reyes: syndrome syndromes
reynolds: number
richards: screw screws
richardson: score retractor retractors
richmond: agitation bolt screw
richter: hernia transformation
richter: hernias hernial syndromes
rickham: reservoir
riedel: lobe thyroiditis
riedel: struma
riedels: lobe thyroiditis
rieger: syndrome syndromes anomaly
riker: score scores scoring scale index sedation
rind: < rectum cm
ringer: lactate lactated solution < lactated
rinne: test
rinne: tests testing maneuver manoeuvre weber
riolan: arch arc arcade
ripstein: procedure procedures operation repair technique
rita: probe electrode ablation
rite: aid
ritscher: schinzel
ritter: disease diseases
rives: stoppa
rivinus: duct
roberts: catheter
robertson: pupil
robin: < pierre
robin: sequence
robin: syndrome syndromes < pierre
robinow: syndrome syndromes
robins: spaces
robinson: crl dating catheter
robson: point staging stage
rochester: criteria
rock: music
rockall: score scores scale index criteria classification grade type stage class system
rockall: scoring
rockwood: classifications types grades grading stages staging fracture fractures fx fxs vi pins
rockwood: view views projection method score scores scale index criteria classification grade type stage class system
rocky: mountain
rod: < rush enders ender
roger: disease syndrome
roger: diseases
rohrer: index
rolando: fracture
rolando: fractures fx fxs < fissure
romanus: lesion lesions
romberg: disease syndrome
romberg: tests testing maneuver manoeuvre
rombergs: sign test
rome: iv iii ii criteria foundation
romhilt: estes
rooke: boot boots
roos: test
rorschach: test tests testing maneuver manoeuvre
rosch: uchida
rosemary: < allergic
rosen: splint
rosen: wire wires guidewire view views projection method
rosenberg: < and sunrise
rosenberg: projections pa
rosenberg: view views projection method weightbearing
rosenberg: view views standing
rosenburg: view views
rosenmueller: fossa
rosenmuller: fossa
rosenmuller: node
rosenthal: fiber fibers vein
roser: line
ross: procedure osteotomy
ross: procedures repair konno
roth: spot spots
rothman: makai
rothmund: thomson
rotor: disease syndrome
rotter: node nodes
roussouly: classification classifications type types grade grades grading stage stages staging class system criteria
roussy: levy
rouviere: node nodes
rouviere: sulcus
rovsing: sign
rovsings: sign
rowe: classification criteria score
roy: occlusion
rubin: maneuver
rubinstein: taybi
ruby: coil coils
rumpel: leede
rungstrom: view views projection projections method
rusch: balloon tube catheter
rush: rods pins nail university medical
rush: trauma
russe: classification classifications type types grade grades grading stage stages staging class system criteria approach
russel: bodies
russell: bodies viper
russell: traction
rutgeerts: score scores scale index criteria classification grade type stage class system
rutgeerts: scoring i0 i1 i2 i3 i4
rutherford: # class category stage i ii iii iv v iib iia
rutherford: score scores scale index criteria classification grade type stage class system
rutkow: plug
rutland: patlak plot
sabin: vaccine
sabouraud: agar dextrose
saethre: chotzen
sage: < allergic
sager: traction splint
salem: sump
salenius: curve
salk: vaccine
sally: tube
saltzman: projections
saltzman: view views projection method
salvati: ratio index # < insall
salzmann: nodular
sam: splint systolic
sampson: rod
sanders: classification criteria
sandhoff: disease syndrome
sandifer: disease syndrome
sandifer: syndromes
sanfilippo: disease syndrome
sanfilippo: syndromes
sani: cloth
santmyer: swallow
santorini: duct
santulli: enterostomy
sappey: vein veins plexus
sara: lift
sara: steady stedy
saratoga: sump
sarmiento: brace
sarmiento: cast classification classifications type types grade grades grading stage stages staging class system criteria
sarnat: classifications types grades grading stages staging #
sarnat: score scores scale index criteria classification grade type stage class system
satinsky: clamp clamps
saturday: morning am pm night evening at < last this since next until
sauvegrain: method
savage: syndrome syndromes
savary: classification classifications type types grade grades grading stage stages staging class system criteria gilliard dilator
scarff: bloom
scarpa: fascia triangle
scarpa: ganglion
scarpas: fascia triangle
schaltenbrand: wahren atlas
schanz: pin pins screw screws
schauta: hysterectomy
scheie: disease syndrome
scheltens: # grade score
schick: test
schilder: disease syndrome
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
schober: test
schober: tests testing maneuver manoeuvre index
schonlein: purpura
schroetter: syndrome syndromes disease diseases
schuknecht: classification classifications type types grade grades grading stage stages staging class system criteria
schwab: classification criteria
schwabach: test
schwachman: disease syndrome
schwalbe: line lines ring
schwartz: jampel formula formulae equation bedside
scott: prosthesis cannula
scoville: clip retractor retractors
scribner: shunt
seddon: classification
sedgwick: claim
seidel: test tests maneuver manoeuvre sign
seinsheimer: classifications types grades grading stages staging
seinsheimer: score scores scale index criteria classification grade type stage class system
selverstone: clamp
semont: maneuver
sengstaken: blakemore
sengstaken: tube tubes
sengstakens: tube
senn: retractor retractors
senning: procedure operation osteotomy
senning: procedures repair technique baffle
sentara: health insurance
sever: diseases calcaneal apophysitis
severs: disease
seze: view
sgarbossa: score scores scale index criteria classification grade type stage class system
sharpey: fibers
shawl: sign
sheehan: disease syndrome
sheehan: syndromes
sheehans: syndrome
shenton: line lines arc
shentons: line
shepard: formula
shepherd: crook crooks hook
shepherd: fracture crook
shepp: logan
sherlock: tip
shiley: # trach tracheostomy cannula
shiley: tube tubes trach tracheostomy < bjork ionescu
shiley: valve cuffed uncuffed size xlt cannula catheter extended < cuffed uncuffed size
shimada: classification classifications type types grade grades grading stage stages staging class system criteria histology
shirodkar: cerclage
shirodkar: suture
shone: complex syndromes anomaly
shone: disease syndrome
shones: complex syndrome
shouldice: hernia hernias hernial
shouldice: procedure operation repair osteotomy fusion reconstruction
shprintzen: syndrome syndromes
shwachman: diamond
sibson: fascia
siewert: classifications types grades grading stages staging
siewert: score scores scale index criteria classification grade type stage class system
silfverskiold: test tests testing maneuver manoeuvre
sillence: classification classifications type types grade grades grading stage stages staging class system criteria i ii iii iv #
silverman: classification type
silverman: needle needles spinal
silverman: score scores scale
simmonds: disease diseases test
simmons: catheter
simon: foci focus filter
simon: nitinol
simpson: biplane method < biplane
simpson: grade
simpson: score scores scale ef
simpsons: biplane method < biplane
simpsons: method rule biplane
sims: speculum curette position
sinding: larsen
singh: index
sipple: syndrome syndromes
sister: joseph < mother
sister: mary
sistrunk: procedure operation osteotomy
sistrunk: procedures repair technique
sistrunks: procedure
skene: cyst cysts abscess
skene: gland glands duct
skenes: gland cyst
slipp: slide board sheet
sluder: neuralgia
smead: jones
smeloff: cutter
smith: fractures fx fxs petersen
snell: law
snellen: chart acuity
snodgrass: procedure procedures repair
snyder: score scores scale index criteria classification grade type stage class system
soave: procedure operation osteotomy
soave: procedures repair technique
sobel: filter edge
sokal: score scores scoring scale index
sokoloff: model
sokolow: lyon
somi: brace
somogyi: effect phenomenon
sones: technique
sotos: disease syndrome
sotos: syndromes
sottas: disease diseases
soulier: syndrome syndromes < bernard
souter: strathclyde
southwick: angle osteotomy
spalding: sign
spaldings: sign
spearman: rank correlation rho coefficient
spencer: curve probe
spica: cast
spiegler: fendt
spitz: nevus nevi holter
sprague: graft
sprotte: needle needles spinal
spurling: maneuver sign
spurling: tests testing manoeuvre
spurlings: test sign
stafne: cavity cyst cysts defect bone
stafnes: cyst
stagnara: view
stamey: test catheter needle procedure
stanford: classification criteria dissection
stansel: procedure procedures operation repair technique < kaye
stargardt: disease syndrome
stargardt: diseases macular
stargardts: disease
starling: curve
starling: forces law
starr: edwards
starr: valve
stauffer: syndrome syndromes
stavros: criteria
stecher: view views projection method
stedy: < sara
steell: murmur < graham
steinberg: score scores scale index criteria classification grade type stage class system
steinert: disease diseases myotonic
steinman: pin pins
steinmann: pin pins
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
stockholm: criteria
stockholm: technique
stokes: < cheyne
stokes: adams
stoppa: procedure operation repair osteotomy fusion reconstruction
storz: scope
stovin: syndrome syndromes < hughes
strasberg: classifications types grades grading stages staging #
strasberg: score scores scale index criteria classification grade type stage class system
strassman: procedure procedures operation repair technique metroplasty
straumann: blt bl implant implants tl sla
strauss: syndromes vasculitis
strayer: procedure operation osteotomy recession
strayer: procedures repair technique
struthers: arcade
struthers: ligament
stryker: view views projection method
studer: pouch neobladder
stulberg: classification classifications type types grade grades grading stage stages staging class system criteria
sturge: disease syndrome
sturge: weber
sugarbaker: index procedure procedures operation repair technique peritonectomy
sugaya: classifications types grades grading stages staging
sugaya: score scores scale index criteria classification grade type stage class system
sugita: clip
sunday: morning am pm night evening at < last this since next until
sunderland: grade classification
sundt: clip slip
susac: disease syndrome
susac: syndromes
sussman: method < colcher
sutter: implant
svensson: classification classifications type types grade grades grading stage stages staging class system criteria
swann: ganz
swanson: implant prosthesis arthroplasty
swanson: silastic
swenson: procedure operation osteotomy
swenson: procedures repair
swyer: disease syndrome
swyer: james syndromes
swyers: syndrome
sydney: system classification criteria gastritis
syed: neblett
syme: amputation procedures repair technique
syme: procedure operation osteotomy
tabar: classification classifications type types grade grades grading stage stages staging class system criteria
taillard: method
tailor: bunion < retired
takatsuki: syndrome syndromes
talairach: tournoux space coordinates atlas
tamm: horsfall
tan: < breast tangent
tandem: heart
tangier: disease diseases
tapia: syndrome syndromes
tarui: disease syndrome
tarui: diseases
tawil: syndrome < andersen
taybi: syndrome syndromes < rubinstein
taylor: brace frame
taylors: bunion
tegner: score scores scale index criteria classification grade type stage class system
tegner: scoring activity lysholm
telos: stress device #
templeton: carpal
tenckhoff: catheter catheters cath peritoneal pd
tenkhoff: catheter
tenon: capsule space
tenons: capsule
tenzel: flap
terrys: nails
terson: syndrome syndromes
tesio: catheter catheters
tesio: line lines < twin
teufel: projections
teufel: view views projection method
texas: catheter cath caths condom
thackray: < hip
thal: score scores scale index criteria classification grade type stage class system
thebesian: valve vein veins
thebesius: valve
thessaly: test tests testing maneuver manoeuvre
thiemann: disease diseases
thiersch: wire graft
thomas: test tests maneuver manoeuvre collar
thomazeau: score scores scale index criteria classification grade type stage class system
thompson: hemi hemiarthroplasty test squeeze prosthesis
thompson: prosthesis
thompson: tests maneuver manoeuvre squeeze hemiarthroplasty
thompsons: test
thomsen: disease diseases myotonia
thomson: test tests maneuver manoeuvre
thorel: pathway
thornwaldt: cyst
thornwaldt: cysts
thurner: syndrome syndromes < may
thursday: morning am pm night evening at appt < last this since next until
thwaites: score scores scale index criteria classification grade type stage class system
thygeson: keratitis
tietze: disease diseases syndromes
tikhoff: linberg
timmerman: < quantec
timothy: grass hay
tinel: < positive negative
tinel: signs test tests testing maneuver manoeuvre tap
tinels: sign test
tinetti: balance gait score scores scoring scale index assessment poma
todani: classification classifications types grade grades grading stage stages staging class system criteria iva ivb ia #
todaro: tendon
todd: paralysis paresis
todd: paralysis paresis palsy
todds: paralysis paresis
tofts: model
tokuhashi: score scores scale index criteria classification grade type stage class system
tokyo: grade guidelines guideline criteria g18 tg18
toldt: line fascia
toldt: white
tompkins: metroplasty
tonnis: classifications types grades grading stages staging angle #
tonnis: score scores scale index criteria classification grade type stage class system
torg: classification classifications type types grade grades grading stage stages staging class system criteria ratio pavlov
torkildsen: shunt procedure procedures operation repair technique
torkildson: shunt
tornwaldt: cyst
tornwaldt: cysts
tornwaldts: cyst
toronto: splint brace criteria
touhy: needle borst
tourette: syndrome syndromes disorder
tournoux: atlas < talairach
towne: < caldwell waters
towne: projection projections view
townes: disease syndrome
toygar: angle triangle
traube: space
traverso: longmire
treacher: collins
treacher: disease syndrome
trelat: sign < leser
trenaunay: syndrome syndromes weber
trethowan: line lines sign
treves: syndrome syndromes < stewart
trevor: disease diseases
triad: < carney charcot beck virchow
trietz: ligament
trillat: procedure operation osteotomy
trillat: procedures repair technique
trocath: needle needles spinal
trousseau: sign syndrome
trousseau: syndromes
trousseaus: sign syndrome
truelove: witts
trummerfeld: zone
tscherne: classification classifications type types grade grades grading stage stages staging class system criteria
tucker: sling
tuesday: morning am pm night evening at appt < last this since next until
tulip: filter < gunther
tullio: phenomenon
tuohy: needle needles spinal borst
turcot: syndrome syndromes
turcots: syndrome
turcotte: pugh
turner: sign < grey
turner: syndromes mosaic hypoplasia needle
tyrer: cuzick
tyrode: solution
uchida: procedure procedures operation repair technique set tubal < rosch
uddin: umbrella filter < mobin
uldall: catheter catheters cath
unna: boot boots wrap
unna: wraps paste
unnas: boot
unterberger: test
unverricht: lundborg disease diseases
usher: disease syndrome
usher: syndromes
usps: carrier worker
ute: 3d radial
utrecht: criteria applicator
valencia: dome applicator # cylinder
vancouver: classification type b1 b2 b3 a ag al c scar
vancouver: score scores scale index criteria classification grade
vanderbilt: score scores scoring scale index assessment
vater: ampulla papilla
vegas: phantom
velpeau: sling
venezia: needles applicator
venovo: stent
venturi: effect
venturi: mask
veress: needle needles spinal
vernet: syndrome syndromes
verress: needle needles
vicks: vaporub
vidian: nerve canal
vienna: #
vienna: classification classifications type types grade grades grading stage stages staging class system criteria
vienna: ring applicator classification
vieussens: valve ring
villaret: syndrome syndromes
vim: silverman
vincent: angina
vincents: angina
vineland: adaptive
vinson: syndrome syndromes
vista: collar
vogt: koyanagi disease diseases projection projections
volkman: retractor retractors
volkmann: ischemic fracture fractures fx fxs canal < posterior
volpe: classification criteria
vonwillebrand: disease diseases
vossius: ring
vulpius: procedure procedures operation repair technique
waardenburg: disease syndrome
waardenburg: syndromes
wackenheim: line
wackenheim: line lines clivus
wada: test tests testing
waddell: sign signs nonorganic
waddells: signs
wagner: grade gr ulcer # i ii iii iv v
wagner: score scores scale index criteria classification grade type stage class system ulcer
wagner: stem sl
wagstaffe: fracture fractures fx fxs fragment tubercle le
walch: score scores scale index criteria classification grade type stage class system
waldius: prosthesis
walker: boot < cam rolling front wheeled
wallace: projection projections stent ring
wallace: rule
walldius: prosthesis
wallenberg: syndromes
wallerian: degeneration signal change changes
walmart: pharmacy
walthard: rests nests
wangensteen: view views projection projections method invertogram rice
ward: triangle area
wards: triangle area not
warrick: score scores scale index criteria classification grade type stage class system
warsof: formula
wartenberg: sign syndrome syndromes
wasserman: test
wassermann: test tests testing maneuver manoeuvre
waterhouse: friderichsen
waterlow: score scores scoring scale index
waters: projection projections < towne
watson: syndrome syndromes test tests maneuver manoeuvre shift jones
weaver: syndrome syndromes bottom
weber: classification criteria fracture fractures fx fxs c1 b1 b2 b3 c2 test
weber: lateralizes test rinne
wechsler: score scores scoring scale index adult memory intelligence
weck: clip clips
wednesday: morning am pm night evening at appt < last this since next until
weigert: meyer
weil: disease diseases osteotomy
weill: marchesani
weitbrecht: ligament foramen
weitlaner: retractor retractors
welander: disease diseases myopathy
welch: allyn
welcher: basal angle
wellens: syndrome syndromes sign waves warning
wenckebach: block phenomenon av type i rhythm conduction second < mobitz
wenger: score scores scale
werdnig: hoffmann
wermer: syndrome syndromes
werner: syndrome syndromes
wertheim: hysterectomy
wertheim: meigs
westcott: needle needles scissors
westergren: method esr
westermark: sign
westphal: variant
whartons: duct jelly
wheeler: < four 4 three 3
wheelers: < four 4
whitacre: needle needles spinal
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
wiener: filter
wiener: filter filtered
wigand: approach
wilcoxon: signed rank test tests testing maneuver manoeuvre
wilkins: score scores scale index criteria classification grade type stage class system
willebrand: disease factor < von
willebrand: diseases antigen < vonwillebrand
willi: syndrome syndromes
williams: disease syndrome
williams: syndrome svas
williams: syndromes
wilmington: brace
wilms: tumor nephroblastoma follow f/u surveillance < for hx of h/o
wilson: diseases hepatolenticular osteotomy
wilsons: disease diseases
wiltse: classification classifications type types grade grades grading stage stages staging class system criteria approach
wimberger: sign ring line lines
wimpy: sign
windkessel: effect
winiwarter: buerger
winquist: classifications types grades grading stages staging hansen
winquist: score scores scale index criteria classification grade type stage class system
winslow: foramen hernia hernias hernial
winston: lutz
wintrobe: method
wisconsin: sleep card criteria
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
wrisberg: ligament
wrisberg: variant
wyburn: mason
yacoub: procedure operation osteotomy remodeling
yacoub: procedures repair technique
yahr: stage score scores scoring scale index #
yale: food swallow brown scale
yankauer: catheter
yankauer: suction tip
yankhauer: suction
yasargil: classification classifications type types grade grades grading stage stages staging class system criteria clip clips
yasmin: pill ocp < takes
yates: drain
yergason: test
yergason: tests testing maneuver manoeuvre
yergasons: test
yokohama: c system classification
youden: index
yueh: needle needles spinal
zanca: view views projection method
zarit: score scores scoring scale index burden
zavanelli: maneuver
zellweger: disease syndrome
zellweger: syndromes
zellwegers: syndrome
zieve: syndrome syndromes
zimmer: biomet
zimmer: biomet persona nexgen frame splint knee hip cup plate
zimmer: prosthesis hip knee implant nail plate tka tha frame nexgen persona spine screws splint rod cup stem component shell
zinn: annulus zonule
zinsser: disease < brill
zoll: monitor vest defibrillator lifevest
zubrod: score scores scoring scale index performance status
zuckerkandl: organ
zuckerkandl: tubercle fascia
zurich: score scores scale index criteria classification grade
zweymueller: stem
zweymuller: stem
`;
