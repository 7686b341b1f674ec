/** Words called after somebody, with the words beside which they are nobody's name: a line a word, as word-pairs.ts reads them. */

/** Eponyms that people are called by, with the words beside which they are none; see word-pairs.ts. */
export const eponymPairs = `
coyle: view views method projection
laurin: view views method
ripstein: view views method
keller: bunionectomy procedure arthroplasty
whitaker: test
fogarty: catheter embolectomy balloon
duane: syndrome s
merkel: cell
beck: disease depression inventory < kashin kaschin
austin: bunionectomy
jones: method view views
arnold: chiari
eklund: view views
haglund: deformity
loeffler: syndrome endocarditis
riedel: lobe thyroiditis
stensen: duct s
volkmann: contracture
wegener: granulomatosis s
zollinger: ellison
tolosa: hunt
tietze: syndrome
bence: jones
maisonneuve: fracture
galeazzi: fracture
lachman: test
leriche: syndrome
wallenberg: syndrome
caroli: disease
modic: # type changes i ii iii
peyer: patches s
budd: chiari
meigs: syndrome
blumer: shelf
romberg: sign test < parry
rosai: dorfman
codman: triangle
gorlin: syndrome formula
lindau: < hippel
vater: < of
roux: en y
whipple: procedure s resection disease < p for status
luque: rod rods
steffee: plate plates
todani: type i iv
klatskin: tumor tumour
graves: eye
phoenix: report zip zipreport
phoenixzip: report
ann: arbor
arbor: stage staging < ann
child: pugh turcotte
pugh: a b c score class # < child turcotte
jones: proteinuria protein proteins < bence
simpson: grade
hunt: hess < ramsay and
hess: grade # < hunt
martin: grade # < spetzler
sheehan: syndrome s
salter: harris ii iii iv
harris: i ii iii iv v < salter
weber: a b c type < sturge osler danis
hansen: ser per sad type < lauge
crawford: extent i ii iii iv type
lynch: syndrome s
cushing: syndrome disease s
huntington: disease chorea s
horner: syndrome s
lewis: esophagectomy oesophagectomy < ivor
hickman: line catheter lines catheters
bard: port ports
greenfield: filter
oxford: knee partial unicompartmental
moore: prosthesis < austin
harrington: rod rods
knowles: pin pins
edwards: valve < starr
jude: valve < st
stewart: hamilton
wharton: duct jelly s
morison: pouch s
douglas: < of
meyer: loop s
heller: myotomy
hartmann: procedure pouch s reversal
nissen: fundoplication
dor: fundoplication
keller: < #
lewy: body bodies
paget: disease s schroetter
addison: disease s
still: disease s
behcet: disease s
castleman: disease s
fabry: disease s
gaucher: disease s
pott: disease puffy s
hashimoto: thyroiditis s
sever: disease s
kohler: disease s
osler: weber nodes
rendu: < weber
dorfman: < rosai
chester: < erdheim
dube: < hogg
hogg: dube < birt
hicks: < braxton
fallot: < of
monro: < of
willis: < of
galen: < of
labbe: < of
heubner: < of
hunter: canal
osgood: schlatter
schlatter: < osgood
calve: perthes < legg
perthes: disease s < calve
hill: sachs < the
bankart: lesion repair fracture
stener: lesion
bennett: fracture lesion
chance: fracture
jefferson: fracture
holstein: lewis
mason: i ii iii classification type
neer: classification type
garden: i ii iii iv classification type
schatzker: i ii iii iv v vi
pauwels: classification
gustilo: classification type
frykman: classification
denis: classification
syed: template
leksell: frame
warren: shunt
denver: shunt
leveen: shunt
potts: shunt
waterston: shunt
blalock: taussig shunt
taussig: shunt < blalock bt
senning: procedure
fontan: procedure circulation
ebstein: anomaly s
bentall: procedure
david: procedure
maze: procedure
kasai: procedure
puestow: procedure
frey: procedure syndrome
nephew: < smith
kaiser: window
ewing: sarcoma sarcomas family s tumor
yorkshire: terrier
airedale: terrier
norwich: terrier
lakeland: terrier
bedlington: terrier
staffordshire: bull terrier
sussex: spaniel
labrador: retriever
chesapeake: bay
pembroke: welsh corgi < corgi
cardigan: welsh corgi < corgi
maine: coon
shetland: sheepdog pony sheep
suffolk: sheep
hereford: cattle
berkshire: pig
norfolk: terrier
hickey: method view
hughston: view method
naughton: protocol
marsh: # grade score
isherwood: method view
lindblom: method
titterington: view
gaynor: hart view method
hsieh: method
dunlap: method
holladay: formula # ii
hoffer: formula
jenner: stain
pirie: method view
`;

/** Eponyms of devices, views, tests, scores, diseases and operations, as in `eponymPairs`; not where somebody of the file is called so. */
export const namedAfterPairs = `
huber: needle needles spinal < 19g 20g 22g
chiba: needle needles spinal
quincke: needle needles spinal
whitacre: needle needles spinal
sprotte: needle needles spinal
tuohy: needle needles spinal borst
franseen: needle needles spinal tip core
bard: powerport denali monopty gun
jamshidi: needle needles spinal
hawkins: score scores scale index criteria classification grade stage class system
colapinto: needle needles spinal
veress: needle needles spinal
ackermann: needle needles spinal
yueh: needle needles spinal
trocath: needle needles spinal
turner: sign < grey
menghini: needle needles spinal
silverman: needle needles spinal
ostycut: needle needles spinal
needle: < huber chiba quincke whitacre sprotte tuohy franseen jamshidi colapinto veress ackermann yueh menghini silverman temno monopty achieve
myotomy: < heller
triad: < carney charcot beck virchow
carney: complex triad disease syndrome
rod: < rush enders ender
enders: rods rod nail nails
bird: nest
pott: puffy fracture spine
stagnara: view
bjork: shiley
karnofsky: score scores scale index criteria classification grade type stage class system performance status < kps
homer: wire
kopans: wire
borst: < tuohy
monopty: < bard
groshong: catheter catheters picc
tesio: catheter catheters
mahurkar: catheter catheters
quinton: catheter catheters
broviac: catheter catheters
hickman: catheter catheters
judkins: catheter catheters technique
berenstein: catheter catheters
mickelson: catheter catheters
kumpe: catheter catheters
cobra: catheter catheters
malecot: catheter catheters
sones: technique
rosen: wire wires guidewire view views projection method
bentson: wire wires guidewire
lunderquist: wire wires guidewire
amplatz: wire wires guidewire
meier: wire wires guidewire
levin: tube tubes trach tracheostomy
blakemore: tube tubes trach tracheostomy < sengstaken
minnesota: tube tubes trach tracheostomy
ewald: tube tubes trach tracheostomy
cantor: tube tubes trach tracheostomy
argyle: tube tubes trach tracheostomy chest
shiley: tube tubes trach tracheostomy < bjork ionescu
bivona: tube tubes trach tracheostomy
malone: antegrade
salem: sump
blake: drain drains
penrose: drain drains
pratt: drain drains
sengstaken: blakemore
cormack: lehane grade
lehane: < cormack
heimlich: valve
codman: hakim valve programmable certas
hakim: valve programmable < codman
rickham: reservoir
miethke: valve
ommaya: reservoir
denver: shunt
hoyer: lift lifts transfer transfers sling < via
sara: steady stedy
stedy: < sara
slipp: slide board sheet
broda: chair
barton: chair
geri: chair
posey: vest belt restraint
bair: hugger paws
bovie: pad cautery electrocautery grounding
yankauer: suction tip
venturi: mask
allyn: < welch
welch: allyn
hulka: clip clips
filshie: clip clips
kendall: scd scds
rooke: boot boots
unna: boot boots wrap
spica: cast
jobst: stockings stocking hose
ambu: bag
miami: collar j
philadelphia: collar
aspen: collar
vista: collar
sager: traction splint
hare: traction
buck: traction
bryant: traction
russell: traction
dunlop: traction
bledsoe: brace
sarmiento: brace
jewett: brace
milwaukee: brace
boston: brace bowel scientific
charleston: bending brace
providence: brace
minerva: brace jacket
somi: brace
pavlik: harness
browne: splint bar
jones: dressing
velpeau: sling
cam: walker boot
walker: boot < cam rolling front wheeled
gunther: tulip
tulip: filter < gunther
celect: filter
denali: filter
meridian: filter
simon: nitinol
starr: edwards
hall: valve
hancock: valve
edwards: sapien disease syndrome
carpentier: edwards ring iiia iiib
ionescu: shiley
palmaz: stent stents
gore: viabahn excluder tag
lariat: device < watchman
revel: < medtronic
abbott: aveir freestyle
lead: < guidant
herbert: screw screws
steinmann: pin pins
ender: nail nails rod rods
kirschner: wire wires
schanz: pin pins screw screws
richards: screw screws
bateman: bipolar prosthesis
swanson: silastic
thompson: prosthesis
zimmer: biomet
depuy: synthes
cook: zenith celect
exeter: stem
kehr: tube sign
bryan: disc
mcdonald: cerclage criteria
shirodkar: cerclage
lowenstein: view views projection method
bernageau: view views projection method
rosenberg: view views projection method weightbearing
broden: view views projection method
canale: view views projection method
saltzman: view views projection method
norgaard: view views projection method
brewerton: view views projection method
fuchs: view views projection method odontoid
judd: view views projection method
haas: view views projection method
dunn: view views projection method < degree modified
teufel: view views projection method
lorenz: view views projection method
heinig: view views projection method
hobbs: view views projection method
rockwood: view views projection method score scores scale index criteria classification grade type stage class system
cleopatra: view views projection method
beath: view views projection method
stryker: view views projection method
laurin: view views projection method
hughston: view views projection method
judet: view views projection method
grashey: view views projection method
zanca: view views projection method
nakayama: view views projection method
coventry: view views projection method
fisk: view views projection method
lauenstein: view views projection method
lilienfeld: view views projection method
arcelin: view views projection method
stecher: view views projection method
ferguson: view views projection method
chausse: view views projection method
guillen: view views projection method
lysholm: view views projection method score scores scale index criteria classification grade type stage class system
meese: view views projection method
lequesne: < profile
bohler: angle
boehler: angle
gissane: angle
caldwell: < waters
towne: < caldwell waters
merchant: skyline
murphy: < sonographic
lasegue: positive negative sign test < positive negative
apley: test grind compression scratch
hoffman: sign phantom
hoffmann: sign
babinski: present absent sign reflex positive negative downgoing upgoing < positive negative
yergason: test
jobe: test
homan: sign
homans: sign
rovsing: sign
blumberg: sign
cullen: sign
chvostek: sign
trousseau: sign syndrome
barlow: maneuver test sign
ortolani: maneuver test sign
adson: maneuver test
roos: test
rinne: test
epley: maneuver
froment: sign
kussmaul: sign breathing respirations
cheyne: stokes
stokes: < cheyne
westermark: sign
hampton: hump
hoover: sign
carnett: sign
gaenslen: test
ludloff: sign
kanavel: signs sign
dix: hallpike
hallpike: maneuver test < dix
faber: test
o'brien: test
chandelier: sign
schober: test
tinel: < positive negative
spurling: maneuver sign
pivot: shift
blatchford: score scores scale index criteria classification grade type stage class system
ranson: score scores scale index criteria classification grade type stage class system
balthazar: score scores scale index criteria classification grade type stage class system
gartland: score scores scale index criteria classification grade type stage class system
pauwels: score scores scale index criteria classification grade type stage class system
ficat: score scores scale index criteria classification grade type stage class system
steinberg: score scores scale index criteria classification grade type stage class system
catterall: score scores scale index criteria classification grade type stage class system
herring: score scores scale index criteria classification grade type stage class system
goutallier: score scores scale index criteria classification grade type stage class system
hamada: score scores scale index criteria classification grade type stage class system
meyerding: score scores scale index criteria classification grade type stage class system
fontaine: score scores scale index criteria classification grade type stage class system iia iib
rutherford: score scores scale index criteria classification grade type stage class system
siewert: score scores scale index criteria classification grade type stage class system
borrmann: score scores scale index criteria classification grade type stage class system
strasberg: score scores scale index criteria classification grade type stage class system
rutgeerts: score scores scale index criteria classification grade type stage class system
montreal: score scores scale index criteria classification grade
braden: score scores scale index criteria classification grade type stage class system
morse: score scores scale index criteria classification grade type stage class system fall
epworth: score scores scale index criteria classification grade type stage class system
barthel: score scores scale index criteria classification grade type stage class system adl
katz: score scores scale index criteria classification grade type stage class system
lawton: score scores scale index criteria classification grade type stage class system
rankin: score scores scale index criteria classification grade type stage class system < modified
knosp: score scores scale index criteria classification grade type stage class system
papile: score scores scale index criteria classification grade type stage class system
sarnat: score scores scale index criteria classification grade type stage class system
keros: score scores scale index criteria classification grade type stage class system
killip: score scores scale index criteria classification grade type stage class system
wilkins: score scores scale index criteria classification grade type stage class system
charlson: score scores scale index criteria classification grade type stage class system comorbidity
clavien: score scores scale index criteria classification grade type stage class system
rockall: score scores scale index criteria classification grade type stage class system
alvarado: score scores scale index criteria classification grade type stage class system
nottingham: score scores scale index criteria classification grade
wagner: score scores scale index criteria classification grade type stage class system ulcer
ishak: score scores scale index criteria classification grade type stage class system
padua: score scores scale index criteria classification grade type stage class system
lille: score scores scale index criteria classification grade type stage class system
maddrey: score scores scale index criteria classification grade type stage class system discriminant df
kudo: score scores scale index criteria classification grade type stage class system
haggitt: score scores scale index criteria classification grade type stage class system
bethesda: score scores scale index criteria classification grade type stage class system
tonnis: score scores scale index criteria classification grade type stage class system
crowe: score scores scale index criteria classification grade type stage class system
paprosky: score scores scale index criteria classification grade type stage class system
harvey: score scores scale index criteria classification grade type stage class system
mayfield: score scores scale index criteria classification grade type stage class system
norton: score scores scale index criteria classification grade stage class system
engel: score scores scale index criteria classification grade type stage class system
evans: score scores scale index criteria classification grade type stage class system ratio disease syndrome procedure osteotomy calcaneal
clark: score scores scale index criteria classification grade type stage class system level
duke: criteria
glasgow: score scores scale index criteria classification grade coma outcome
sgarbossa: score scores scale index criteria classification grade type stage class system
geneva: score scores scale index criteria classification grade
barcelona: score scores scale index criteria classification grade
denis: score scores scale index criteria classification grade type stage class system
aofas: score scores scale index criteria classification grade type stage class system
tegner: score scores scale index criteria classification grade type stage class system
berden: score scores scale index criteria classification grade type stage class system
thwaites: score scores scale index criteria classification grade type stage class system
anderson: score scores scale index criteria classification grade type stage class system
haller: score scores scale index criteria classification grade type stage class system
warrick: score scores scale index criteria classification grade type stage class system
nurick: score scores scale index criteria classification grade type stage class system
zurich: score scores scale index criteria classification grade
tokuhashi: score scores scale index criteria classification grade type stage class system
bosniak: score scores scale index criteria classification grade type stage class system
eckardt: score scores scale index criteria classification grade type stage class system
dripps: score scores scale index criteria classification grade type stage class system
aldrete: score scores scale index criteria classification grade type stage class system
jouvet: score scores scale index criteria classification grade type stage class system
braak: score scores scale index criteria classification grade type stage class system
thal: score scores scale index criteria classification grade type stage class system
papavassiliou: score scores scale index criteria classification grade type stage class system
mirels: score scores scale index criteria classification grade type stage class system
enneking: score scores scale index criteria classification grade type stage class system
campanacci: score scores scale index criteria classification grade type stage class system
vancouver: score scores scale index criteria classification grade
eichenholtz: score scores scale index criteria classification grade type stage class system
brodsky: score scores scale index criteria classification grade type stage class system
berndt: score scores scale index criteria classification grade type stage class system
hepple: score scores scale index criteria classification grade type stage class system
walch: score scores scale index criteria classification grade type stage class system
bigliani: score scores scale index criteria classification grade type stage class system
snyder: score scores scale index criteria classification grade type stage class system
cofield: score scores scale index criteria classification grade type stage class system
ellman: score scores scale index criteria classification grade type stage class system
sugaya: score scores scale index criteria classification grade type stage class system
thomazeau: score scores scale index criteria classification grade type stage class system
fielding: score scores scale index criteria classification grade type stage class system
winquist: score scores scale index criteria classification grade type stage class system
seinsheimer: score scores scale index criteria classification grade type stage class system
boyd: score scores scale index criteria classification grade type stage class system
fisher: < modified
breslow: depth thickness
simpson: grade
forrest: ib ia iia iib iic classification
lund: mackay browder
metavir: f#
prague: criteria
parkland: formula protocol
wallace: rule
los: angeles
angeles: grade class classification < los
paris: classification
kasai: portoenterostomy procedure operation osteotomy
hess: # < hunt
patau: disease syndrome
williams: disease syndrome
digeorge: disease syndrome
angelman: disease syndrome
hunter: disease syndrome canal
binswanger: disease syndrome
sturge: disease syndrome
albright: disease syndrome
sheehan: disease syndrome
nelson: disease syndrome
kallmann: disease syndrome
goodpasture: disease syndrome
felty: disease syndrome
cowden: disease syndrome
lynch: disease syndrome procedure osteotomy
ogilvie: disease syndrome
gilbert: disease syndrome
alport: disease syndrome
bartter: disease syndrome
gitelman: disease syndrome
asherman: disease syndrome
mondor: disease syndrome
caplan: disease syndrome
lofgren: disease syndrome
loffler: disease syndrome
swyer: disease syndrome
macleod: disease syndrome
dressler: disease syndrome
mikulicz: disease syndrome
lemierre: disease syndrome
shone: disease syndrome
lutembacher: disease syndrome
horner: disease syndrome
leriche: disease syndrome
schilder: disease syndrome
canavan: disease syndrome
alexander: disease syndrome
rasmussen: disease syndrome
leigh: disease syndrome
berger: disease syndrome
blount: disease syndrome
addison: disease syndrome
bourneville: disease syndrome
caroli: disease syndrome
conn: disease syndrome
gradenigo: disease syndrome
gorham: disease syndrome
forestier: disease syndrome
hoffa: disease syndrome
plummer: disease syndrome
roger: disease syndrome
rotor: disease syndrome
hurler: disease syndrome
sanfilippo: disease syndrome
scheie: disease syndrome
morquio: disease syndrome
sandhoff: disease syndrome
refsum: disease syndrome
alagille: disease syndrome
allgrove: disease syndrome
heyde: disease syndrome
jacod: disease syndrome
lhermitte: disease syndrome
meckel: disease syndrome
joubert: disease syndrome
dent: disease syndrome
cogan: disease syndrome
susac: disease syndrome
eales: disease syndrome
coats: disease syndrome
stargardt: disease syndrome
norrie: disease syndrome
usher: disease syndrome
waardenburg: disease syndrome
treacher: disease syndrome
crouzon: disease syndrome
apert: disease syndrome
pfeiffer: disease syndrome
carpenter: disease syndrome
goldenhar: disease syndrome
romberg: disease syndrome
moebius: disease syndrome
mobius: disease syndrome
sandifer: disease syndrome
bloom: disease syndrome
fraser: disease syndrome
holt: disease syndrome
jeune: disease syndrome
larsen: disease syndrome
ollier: disease syndrome
proteus: disease syndrome
schwachman: disease syndrome
sotos: disease syndrome
townes: disease syndrome
zellweger: disease syndrome
banti: disease syndrome
barth: disease syndrome
chagas: disease syndrome
danon: disease syndrome
fahr: disease syndrome
forbes: disease syndrome
hers: disease syndrome
mcardle: disease syndrome
tarui: disease syndrome
barrett: esophagus
fournier: gangrene
brenner: tumor tumors
gartner: duct cyst
skene: gland glands duct
montgomery: tubercles glands
ludwig: angina
potts: disease puffy
bezold: abscess
garre: osteomyelitis
rolando: fracture
galeazzi: fracture dislocation
duverney: fracture
tornwaldt: cyst
thornwaldt: cyst
friedreich: ataxia
willebrand: disease factor < von
recklinghausen: disease < von
lewy: dementia
robin: sequence
ranke: complex
ghon: complex focus lesion
assmann: focus
petersen: hernia defect space
richter: hernia transformation
littre: hernia
amyand: hernia
morison: pouch
calot: triangle
santorini: duct
cantlie: line
riedel: lobe thyroiditis
glisson: capsule
poupart: ligament
scarpa: fascia triangle
camper: fascia
alcock: canal
retzius: space
denonvilliers: fascia
cowper: gland glands duct
leydig: cell cells
gerdy: tubercle
lister: tubercle
struthers: ligament
osborne: ligament band
henry: knot
humphrey: ligament
humphry: ligament
wrisberg: ligament
guyon: canal
kaplan: fibers fiber
bigelow: ligament
kager: fat
bassett: ligament
bertin: column
hamman: sign
cooper: ligaments
hasner: valve
rosenmuller: fossa
magendie: foramen
luschka: joint joints
cleland: ligament
grayson: ligament
cloquet: node canal
rouviere: sulcus
langer: lines
toldt: line fascia
zuckerkandl: tubercle fascia
kerckring: folds
houston: valves valve
koch: triangle
kent: bundle
bachmann: bundle
thebesius: valve
lieutaud: trigone
hartmann: procedure osteotomy
mckeown: procedure operation osteotomy
ladd: procedure operation osteotomy bands band
puestow: procedure operation osteotomy
frey: procedure osteotomy
bassini: procedure operation repair osteotomy fusion reconstruction
lichtenstein: procedure operation repair osteotomy fusion reconstruction
shouldice: procedure operation repair osteotomy fusion reconstruction
mcvay: procedure operation repair osteotomy fusion reconstruction hernia
stoppa: procedure operation repair osteotomy fusion reconstruction
latarjet: procedure operation repair osteotomy fusion reconstruction
bristow: procedure operation repair osteotomy fusion reconstruction
darrach: procedure operation osteotomy
brostrom: procedure operation repair osteotomy fusion reconstruction
chevron: procedure operation osteotomy
lapidus: procedure operation osteotomy bunionectomy arthrodesis
akin: procedure operation osteotomy
cotton: procedure osteotomy
dwyer: procedure osteotomy
strayer: procedure operation osteotomy recession
pemberton: procedure osteotomy
norwood: procedure osteotomy
senning: procedure operation osteotomy
jatene: procedure operation osteotomy
david: procedure osteotomy
yacoub: procedure operation osteotomy remodeling
clagett: procedure operation osteotomy
eloesser: procedure operation osteotomy
swenson: procedure operation osteotomy
soave: procedure operation osteotomy
duhamel: procedure operation osteotomy
mitrofanoff: procedure operation osteotomy
burch: procedure osteotomy
manchester: procedure osteotomy
elmslie: procedure operation osteotomy
maquet: procedure operation osteotomy
fulkerson: procedure operation osteotomy
trillat: procedure operation osteotomy
ross: procedure osteotomy
glenn: procedure osteotomy
rastelli: procedure operation osteotomy
fontan: procedure operation osteotomy
konno: procedure operation osteotomy
damus: procedure operation osteotomy
girdlestone: procedure operation osteotomy
keller: procedure osteotomy
mumford: procedure operation osteotomy
nuss: procedure operation osteotomy
ravitch: procedure operation osteotomy
sistrunk: procedure operation osteotomy
bentall: procedure operation osteotomy
kidner: procedure operation osteotomy
gritti: procedure operation osteotomy
syme: procedure operation osteotomy
ganz: procedure operation osteotomy
dega: procedure operation osteotomy
magnuson: procedure operation osteotomy
boytchev: procedure operation osteotomy
dor: fundoplication procedure
kocher: incision maneuver clamp
pfannenstiel: incision
indiana: pouch
kock: pouch
studer: pouch neobladder
bricker: conduit
mcbride: bunionectomy
wertheim: hysterectomy
draf: procedure
cox: maze
maze: < cox
hann: filter window
butterworth: filter
metz: filter
parzen: filter
wiener: filter
logan: plot < shepp
shepp: logan
jack: phantom
jaszczak: phantom
esser: phantom
defrise: phantom
alderson: phantom rando
kyoto: kagaku
kagaku: phantom < kyoto
bloch: equation equations siegert
patlak: plot analysis model
tofts: model
brix: model
cerenkov: light radiation luminescence
bragg: peak
feldkamp: algorithm reconstruction
canny: edge filter
sobel: filter edge
otsu: threshold thresholding method
hausdorff: distance
frangi: filter vesselness
poisson: noise distribution
rayleigh: scatter scattering distribution
nyquist: ghost ghosting frequency limit
golay: filter coil < savitzky
halbach: array
helmholtz: coil
faraday: cage shield
larmor: frequency precession
mosteller: formula
dubois: formula bsa
hadlock: formula efw
bernoulli: equation
devereux: formula
starling: forces law
markov: model random
sokoloff: model
gjedde: patlak
cope: loop
jacobian: determinant matrix map
`;
