/** Eponyms of more than one name, which the words alone would not tell from people. */

/** Eponyms of more than one name, a phrase a line, `-` where a hyphen has to stand since the words alone are somebody; `#` a number; not where somebody of the file is called so. */
export const eponymPhrases = `
waters caldwell towne
waters caldwell view
waters caldwell views
waters caldwell smv
waters and caldwell view
waters and caldwell views
waters and caldwell sinus
waters and caldwell sinuses
caldwell and waters view
caldwell and waters views
caldwell and waters sinus
caldwell and towne views
towne and caldwell views
waters and towne views
waters-caldwell
caldwell-waters
hunt and hess #
hunt and hess i
hunt and hess ii
hunt and hess iii
hunt and hess iv
hunt and hess grade
hunt and hess score
hunt and hess scale
hoehn and yahr
hoehn yahr
ficat and arlet
lund and browder
lund-mackay
lund mackay #
lund mackay score
ortolani and barlow
barlow and ortolani
weber and rinne
rinne and weber
rosenberg and merchant views
hawkins and neer impingement
hawkins and neer tests
neer and hawkins
anderson and montesano
anderson and d'alonzo
anderson d'alonzo
jackson-pratt
jackson pratt drain
jackson pratt drains
jackson pratt tube
jackson pratt bulb
jackson pratt catheter
kellgren lawrence
young-burgess
young burgess classification
bloom-richardson
scarff bloom richardson
mallory-weiss
mallory weiss tear
mallory weiss tears
mallory weiss syndrome
holt-oram
holt oram syndrome
may-thurner
may thurner syndrome
may thurner anatomy
may thurner compression
may thurner physiology
lambert-eaton
lambert eaton syndrome
lambert eaton myasthenic
fitz hugh curtis
putti platt
weaver-dunn
weaver dunn procedure
weaver dunn reconstruction
marshall marchetti krantz
marshall ct score
marshall ct classification
caldwell-luc
caldwell luc procedure
parkes weber syndrome
wolff parkinson white
stokes-adams
stokes adams attack
stokes adams attacks
hamman-rich
hamman rich syndrome
swyer-james
swyer james syndrome
dubin-johnson
dubin johnson syndrome
morel lavallee
mueller-weiss
mueller weiss syndrome
mueller weiss disease
plummer-vinson
plummer vinson syndrome
sinding larsen johansson
levine-edwards
levine edwards type
gustilo anderson
danis-weber
danis weber classification
glasgow-blatchford
glasgow blatchford score
savary-miller
savary miller grade
harvey bradshaw index
bismuth corlette
miller-abbott
miller abbott tube
dawson mueller drainage
dawson mueller catheter
carpentier-edwards
carpentier edwards valve
knight-taylor
knight taylor brace
clements-nakayama
gaynor-hart
chassard lapine
feist-mankin
dix hallpike
terry thomas sign
robert jones dressing
robert jones bandage
kenny howard splint
kenny howard sling
denis browne splint
denis browne bar
denis browne bars
austin moore prosthesis
austin moore hemiarthroplasty
lou gehrig disease
smith & nephew hip
smith & nephew knee
smith and nephew hip
smith and nephew knee
smith and nephew implant
hill-rom
hill rom bed
bjork-shiley
von rosen view
sauve kapandji
loeys dietz
prader willi
charcot marie tooth
klippel feil
klippel trenaunay
henoch schonlein
li fraumeni
lennox-gastaut
lennox gastaut syndrome
essex-lopresti
clavien dindo
van nuys prognostic
elmslie trillat
zollinger ellison
paget schroetter
taussig bing
libman sacks
sturge-weber
miller fisher syndrome
pierre robin sequence
pierre robin syndrome
artery of percheron
triangle of calot
node of calot
ampulla of vater
papilla of vater
duct of santorini
duct of wirsung
space of retzius
space of bogros
arcade of frohse
arcade of struthers
ligament of struthers
ligament of wrisberg
valve of hasner
fossa of rosenmuller
line of toldt
organ of zuckerkandl
organs of zuckerkandl
tubercle of zuckerkandl
tendon of todaro
column of bertin
columns of bertin
valve of houston
knot of henry
loop of henle
islets of langerhans
canal of nuck
canal of schlemm
crypts of lieberkuhn
glands of brunner
gland of bartholin
sinus of morgagni
fascia of scarpa
node of ranvier
zonule of zinn
a simmons catheter
simmons # catheter
positive thomas test
negative thomas test
positive patrick test
negative patrick test
thomas test positive
thomas test negative
karnofsky 20
karnofsky 30
karnofsky 40
karnofsky 50
karnofsky 60
karnofsky 70
karnofsky 80
karnofsky 90
karnofsky 100
killian jamieson
killian-jamieson
stevens johnson
stevens-johnson
tyrer cuzick
tyrer-cuzick
berndt harty
berndt-harty
berndt and harty
berndt & harty
kellgren and lawrence
epstein barr
weber christian disease
weber christian panniculitis
weber christian syndrome
weber ferguson incision
weber ferguson approach
weil felix test
weil felix reaction
weil-felix
adams stokes attack
adams stokes attacks
adams stokes syndrome
adams oliver syndrome
bernard horner syndrome
bland white garland
bland-white-garland
coffin lowry syndrome
coffin siris
coffin-siris
claude bernard horner
claude-bernard
eagle barrett syndrome
evans jensen classification
evans jensen type
gardner wells tongs
gardner wells tong
gardner wells traction
gardner diamond syndrome
gardner diamond purpura
eaton lambert syndrome
lambert eaton myasthenia
lambert eaton lems
laurence moon biedl
laurence moon syndrome
laurence moon bardet
laurence-moon
laurence-moon-biedl
lucey driscoll syndrome
lucey-driscoll
mallory weiss lesion
mallory weiss lesions
mallory weiss laceration
mallory weiss lacerations
marshall smith syndrome
miller fisher variant
miller abbott tubes
miller dieker syndrome
miller dieker lissencephaly
miller-dieker
paterson kelly syndrome
paterson kelly web
patterson kelly syndrome
paterson brown kelly
paterson parker system
paterson parker rules
plummer vinson web
plummer vinson webs
riley day syndrome
silver russell syndrome
smith petersen osteotomy
smith petersen osteotomies
smith petersen approach
smith petersen nail
smith petersen pin
smith peterson osteotomy
smith peterson approach
smith peterson nail
smith peterson pin
smith robinson approach
smith robinson technique
smith robinson fusion
smith lemli opitz
smith-lemli-opitz
smith magenis syndrome
smith-magenis
steele richardson olszewski
steele-richardson-olszewski
stewart treves syndrome
stewart treves angiosarcoma
stewart-treves
williams campbell syndrome
williams beuren syndrome
williams-beuren
todd wells frame
mason johnston classification
mason johnston type
hawkins kennedy test
hawkins kennedy sign
hawkins kennedy positive
hawkins kennedy negative
hawkins kennedy impingement
hawkins and kennedy test
hawkins and kennedy sign
hawkins and kennedy positive
hawkins and kennedy negative
hawkins and kennedy impingement
mayo robson score
mayo robson staging
mayo robson position
hohl moore classification
hohl-moore
roy camille classification
roy camille plate
roy camille plates
roy-camille
roy and camille classification
roy and camille plate
roy and camille plates
anderson hynes pyeloplasty
nash moe method
nash moe grade
nash moe rotation
nash and moe method
nash and moe grade
nash and moe rotation
thurston holland fragment
thurston holland sign
roland morris disability
roland morris questionnaire
roland morris score
austin moore arthroplasty
austin moore hip
austin moore pins
magnuson stack procedure
magnuson stack repair
magnuson-stack
hamilton russell traction
tanner whitehouse method
tanner whitehouse bone
tanner whitehouse tw3
tanner whitehouse tw2
tanner-whitehouse
rutherford becker classification
rutherford becker category
rutherford morison incision
rutherford-morison
grey turners sign
grey-turners
milligan morgan hemorrhoidectomy
abbott rawson tube
abbott-rawson
fowler stephens orchiopexy
fowler stephens procedure
carey coombs murmur
frank starling curve
frank starling mechanism
martin gruber anastomosis
raymond roy occlusion
raymond roy class
raymond roy classification
hardy wilson classification
hardy wilson grade
wong baker faces
wong baker pain
wong baker scale
silverman andersen score
lawton brody scale
lawton brody iadl
lawton-brody
marcus gunn pupil
marcus gunn jaw
marcus gunn phenomenon
hakim adams syndrome
hakim-adams
machado joseph disease
elston ellis grade
elston ellis grading
joel cohen incision
joel-cohen
tucker mclane forceps
tucker-mclane
schiller duval body
schiller duval bodies
arias stella reaction
arias-stella
lowenstein jensen medium
lowenstein-jensen
martz taylor method
canale kelly view
canale-kelly
hatcher smith method
templeton zimmer view
leonard george method
blackett healy method
blackett-healy
carr purcell meiboom
carr purcell sequence
carr purcell meiboom gill
carr-purcell-meiboom-gill
mann whitney u
mann whitney test
mann whitney tests
lukes butler classification
lukes-butler
lukes collins classification
lukes-collins
thayer martin agar
thayer martin medium
kirby bauer method
howell jolly body
howell jolly bodies
dennie morgan fold
dennie morgan folds
dennie morgan line
dennie-morgan
cutler beard flap
lloyd davies position
freeman swanson prosthesis
mckee farrar prosthesis
mckee farrar hip
small carrion prosthesis
pierre robin anomaly
pierre robin complex
pierre-robin
pell gregory classification
pell-gregory
pell and gregory classification
paul bunnell test
harris benedict equation
wright giemsa stain
wright-giemsa
kirk watson test
sister mary joseph
sister-mary
sister-mary-joseph
sister mary josephs
sister-mary-josephs
sister joseph nodule
guillain barre strohl
guillain-barre-strohl
guillain mollaret
guillain-mollaret
landry guillain barre
landry-guillain-barre
bourneville pringle
bourneville-pringle
jakob creutzfeldt
jakob-creutzfeldt
gerstmann straussler
gerstmann-straussler
gerstmann straussler scheinker
gerstmann-straussler-scheinker
hand schuller christian
hand-schuller-christian
letterer siwe
letterer-siwe
kikuchi fujimoto
kikuchi-fujimoto
sturge weber dimitri
sturge-weber-dimitri
sturge weber syndrome
sturge weber angioma
parkes weber malformation
parkes-weber
klippel trenaunay weber
klippel-trenaunay-weber
rendu osler
rendu-osler
von recklinghausens
von meyenburg
von gierke
von kossa
von brunn
cronkhite canada
cronkhite-canada
muir torre
muir-torre
beckwith wiedemann
beckwith-wiedemann
wiedemann beckwith
wiedemann-beckwith
rubinstein taybi
rubinstein-taybi
cornelia de lange
cornelia-de-lange
jervell lange nielsen
jervell-lange-nielsen
romano ward syndrome
ellis van creveld
ellis-van-creveld
mayer rokitansky kuster hauser
mayer-rokitansky-kuster-hauser
rokitansky kuster hauser
rokitansky-kuster-hauser
mayer rokitansky
mayer-rokitansky
rokitansky aschoff
rokitansky-aschoff
verner morrison
verner-morrison
bannayan riley ruvalcaba
bannayan-riley-ruvalcaba
bannayan zonana
bannayan-zonana
ruvalcaba myhre
ruvalcaba-myhre
lhermitte duclos
lhermitte-duclos
foix alajouanine
foix-alajouanine
foix chavany marie
foix-chavany-marie
dyke davidoff masson
dyke-davidoff-masson
parry romberg
parry-romberg
melkersson rosenthal
melkersson-rosenthal
charcot bouchard
charcot-bouchard
charcot leyden
charcot-leyden
dejerine sottas
dejerine-sottas
dejerine roussy
dejerine-roussy
roussy levy
roussy-levy
landouzy dejerine
landouzy-dejerine
emery dreifuss
emery-dreifuss
becker muscular dystrophy
kugelberg welander
kugelberg-welander
werdnig hoffmann
werdnig-hoffmann
werdnig hoffman
werdnig-hoffman
hallervorden spatz
hallervorden-spatz
pelizaeus merzbacher
pelizaeus-merzbacher
alpers huttenlocher
alpers-huttenlocher
kearns sayre
lesch nyhan
lesch-nyhan
crigler najjar
crigler-najjar
gilbert meulengracht
gilbert-meulengracht
wiskott aldrich
wiskott-aldrich
chediak higashi
chediak-higashi
diamond blackfan
diamond-blackfan
blackfan diamond
blackfan-diamond
shwachman diamond
shwachman-diamond
schwachman diamond
schwachman-diamond
bernard soulier
bernard-soulier
kasabach merritt
kasabach-merritt
hermansky pudlak
hermansky-pudlak
louis bar syndrome
louis-bar
aicardi goutieres
aicardi-goutieres
opitz frias
opitz-frias
pallister hall
pallister-hall
pallister killian
pallister-killian
saethre chotzen
saethre-chotzen
antley bixler
antley-bixler
treacher collins
treacher-collins
hallermann streiff
hallermann-streiff
hutchinson gilford
hutchinson-gilford
rothmund thomson
rothmund-thomson
sjogren larsson
sjogren-larsson
marinesco sjogren
marinesco-sjogren
bardet biedl
bardet-biedl
wolf hirschhorn
wolf-hirschhorn
jarcho levin
jarcho-levin
jaffe campanacci
jaffe-campanacci
jaffe-lichtenstein
camurati engelmann
camurati-engelmann
albers schonberg
albers-schonberg
melnick needles
melnick-needles
melnick-fraser
gorham stout
kashin beck
kashin-beck
sinding larsen
sinding-larsen
freiberg kohler
freiberg-kohler
cruveilhier baumgarten
cruveilhier-baumgarten
paget von schroetter
paget-von-schroetter
mounier kuhn
mounier-kuhn
swyer james macleod
swyer-james-macleod
hughes stovin
hughes-stovin
bezold jarisch
bezold-jarisch
jarisch herxheimer
jarisch-herxheimer
lown ganong levine
lown-ganong-levine
hering breuer
hering-breuer
kussmaul maier
kussmaul-maier
blalock hanlon
blalock taussig thomas
blalock-taussig-thomas
damus kaye stansel
damus-kaye-stansel
damus kaye
damus-kaye
ross konno
ross-konno
norwood sano
norwood-sano
medtronic hall
medtronic-hall
hall-kaster
lillehei kaster
lillehei-kaster
brescia cimino
brescia-cimino
palmaz schatz
palmaz-schatz
gianturco roehm
gianturco-roehm
kimray greenfield
kimray-greenfield
mobin uddin
mobin-uddin
rosch uchida
rosch-uchida
adams-deweese
stokes adams syndrome
graham steell
graham-steell
sokolow lyon
sokolow-lyon
romhilt estes
romhilt-estes
katz-wachtel
waterhouse friderichsen
waterhouse-friderichsen
jod basedow
jod-basedow
wolff chaikoff
wolff-chaikoff
forbes albright syndrome
carney stratakis
carney-stratakis
kimmelstiel wilson
kimmelstiel-wilson
henoch schoenlein
henoch-schoenlein
weigert meyer
weigert-meyer
tamm horsfall
tamm-horsfall
politano leadbetter
politano-leadbetter
lich gregoir
lich-gregoir
cohen reimplant cross
cohen-reimplant
young dees leadbetter
young-dees-leadbetter
cantwell ransley
cantwell-ransley
mitchell ransley
mitchell-ransley
thiersch duplay
thiersch-duplay
heineke mikulicz
heineke-mikulicz
ramstedt pyloromyotomy
fredet ramstedt
fredet-ramstedt
nissen rossetti
nissen-rossetti
hill nissen repair
hill-nissen
belsey mark
belsey-mark
linton nachlas
linton-nachlas
eder puestow
eder-puestow
savary gilliard
savary-gilliard
savary miller classification
child turcotte
child-turcotte
child turcotte pugh
child-turcotte-pugh
childs pugh
glasgow blatchford
glasgow imrie
glasgow-imrie
truelove witts
truelove-witts
truelove and witts
truelove & witts
astler coller
astler-coller
cattell braasch
cattell-braasch
goligher classification
weir mitchell skin
weir mitchell disease
rives stoppa
rives-stoppa
lockhart mummery
lockhart-mummery
calmette guerin
calmette-guerin
bacille calmette guerin
bacille-calmette-guerin
bacillus calmette guerin
bacillus-calmette-guerin
ziehl neelsen
ziehl-neelsen
brill zinsser
brill-zinsser
mueller hinton
masson trichrome
masson-trichrome
fontana masson
fontana-masson
verhoeff van gieson
verhoeff-van-gieson
van gieson
rumpel leede
rumpel-leede
kleihauer betke
kleihauer-betke
reed sternberg
reed-sternberg
sternberg reed
sternberg-reed
durie salmon
durie-salmon
daumas duport
daumas-duport
scarff bloom
scarff-bloom
bloom richardson grade
bloom richardson score
nottingham bloom richardson
nottingham-bloom-richardson
masaoka koga
masaoka-koga
sertoli leydig
sertoli-leydig
call exner
call-exner
brown vialetto van laere
brown-vialetto-van-laere
walker warburg
walker-warburg
hunt & hess
spetzler ponce
spetzler-ponce
lawton young grade
fugl meyer
fugl-meyer
modified ashworth
romberg howship sign
romberg-howship
howship romberg
howship-romberg
rey osterrieth
rey-osterrieth
stanford binet
stanford-binet
montgomery asberg
montgomery-asberg
bender gestalt
bender-gestalt
brandt daroff
brandt-daroff
weber rinne test
weber rinne tests
weber-rinne
argyll robertson
argyll-robertson
kayser fleischer
kayser-fleischer
posner schlossman
posner-schlossman
vogt koyanagi harada
vogt-koyanagi-harada
vogt koyanagi
vogt-koyanagi
axenfeld rieger
axenfeld-rieger
terson syndrome
holmes adie
holmes-adie
parks bielschowsky
parks-bielschowsky
de morsier
tolosa hunt
tolosa-hunt
collet sicard
collet-sicard
millard gubler
millard-gubler
moersch woltman
moersch-woltman
talairach tournoux
talairach-tournoux
talairach and tournoux
talairach & tournoux
cormack and lehane
cormack & lehane
lund mackay
lund kennedy score
cottle sign
caldwell luc
dal pont
blom-singer
passy muir
passy-muir
hopkins rod lens
hopkins-rod
parker pearson needle
vim-silverman
gertie marx
gertie-marx
o connor o sullivan
smead jones
smead-jones
weck cel sponge
weck-cel
schatzker hohl
schatzker-hohl
anderson montesano
anderson-montesano
anderson and d alonzo
anderson d alonzo
anderson-d-alonzo
levine and edwards
effendi levine
effendi-levine
denis-browne
young and burgess
young burgess apc
young burgess lc
young burgess vs
young burgess type
ficat arlet
ficat-arlet
delee charnley
delee-charnley
delee and charnley
delee & charnley
holstein lewis
holstein-lewis
tillaux chaput
tillaux-chaput
nunley vertullo
nunley-vertullo
nunley and vertullo
nunley & vertullo
insall salvati
insall-salvati
blackburne peel
blackburne-peel
caton deschamps
caton-deschamps
insall burstein
insall-burstein
redlund johnell
redlund-johnell
torg pavlov
torg-pavlov
pavlov torg
pavlov-torg
bauer jackson classification
bristow latarjet
bristow-latarjet
latarjet bristow
latarjet-bristow
chrisman-snook
watson jones approach
watson jones procedure
watson jones classification
watson jones type
brostrom gould
brostrom-gould
roux goldthwait
roux-goldthwait
roux elmslie trillat
roux-elmslie-trillat
green anderson chart
green anderson charts
green anderson growth
greulich & pyle
gilsanz ratib
gilsanz-ratib
gilsanz and ratib
gilsanz & ratib
bayley pinneau
bayley-pinneau
bayley and pinneau
bayley & pinneau
dennis browne bar
dennis browne splint
kocher langenbeck
kocher-langenbeck
kocher debre semelaigne
kocher-debre-semelaigne
lorenz dysplasia
king moe classification
king moe type
harris-galante
coonrad morrey
coonrad-morrey
souter strathclyde
souter-strathclyde
mason allen suture
mason allen stitch
mason allen repair
modified mason allen
crosby fitzgerald classification
dias tachdjian
dias-tachdjian
regan morrey
regan-morrey
regan and morrey
regan & morrey
rowe zarins
rowe-zarins
cruess classification
sanders frykberg
sanders-frykberg
sanders and frykberg
levine drennan
levine-drennan
salenius vankka
salenius-vankka
redlund
kirner deformity
gritti stokes
gritti-stokes
tikhoff linberg
tikhoff-linberg
clements nakayama
gaynor hart view
gaynor hart projection
feist mankin
harris-beath
harris beath mat
barsony koppenstein
barsony-koppenstein
laquerriere pierquin
laquerriere-pierquin
camp coventry
camp-coventry
colcher sussman
colcher-sussman
lyon-horst
garth view
gilula arcs
geiger muller counter
geiger muller tube
geiger mueller counter
geiger mueller tube
savitzky golay
savitzky-golay
carr-purcell-meiboom
meiboom gill
meiboom-gill
stejskal tanner
stejskal-tanner
look-locker
gjedde patlak
gjedde-patlak
rutland patlak
rutland-patlak
brochner mortensen
brochner-mortensen
cockcroft gault
cockcroft-gault
mifflin st jeor
mifflin-st-jeor
ireton jones
ireton-jones
du bois
gehan george
gehan-george
bland altman
kaplan meier
kruskal wallis
kruskal-wallis
kolmogorov smirnov
kolmogorov-smirnov
shapiro wilk
shapiro-wilk
hosmer lemeshow
hosmer-lemeshow
cochran mantel haenszel
cochran-mantel-haenszel
mantel haenszel
mantel-haenszel
mantel cox test
mantel-cox
hardy-weinberg
hardy weinberg equilibrium
cramer-rao
benjamini hochberg
benjamini-hochberg
monte carlo
monte-carlo
levenberg marquardt
levenberg-marquardt
nelder mead
nelder-mead
clausius mossotti
clausius-mossotti
hurter driffield
hurter-driffield
klein nishina
klein-nishina
stefan boltzmann
stefan-boltzmann
maxwell boltzmann
maxwell-boltzmann
maxwell boltzmann distribution
bragg gray cavity
bragg kleeman
bragg-kleeman
monro kellie
monro-kellie
michaelis menten
michaelis-menten
lambert beer
lambert-beer
lambert beer law
beer lambert law
beer-lambert
hagen poiseuille
hagen-poiseuille
henderson hasselbalch
henderson-hasselbalch
winston lutz test
fletcher suit
fletcher-suit
fletcher suit delclos
fletcher-suit-delclos
syed neblett
syed-neblett
manchester fothergill
manchester-fothergill
b lynch suture
b lynch sutures
wertheim meigs
wertheim-meigs
braxton hicks
demons meigs
demons-meigs
apt downey
apt-downey
halban fascia
stein leventhal
stein-leventhal
chiari frommel
chiari-frommel
ahumada-del-castillo
hadlock growth curve
dubowitz ballard
dubowitz-ballard
silverman anderson score
young mania rating scale
lund browder
lund & browder
parsonage turner
parsonage-turner
dejerine klumpke
dejerine-klumpke
weber osler
weber-osler
lange nielsen syndrome
jervell and lange nielsen
hailey hailey
brooke spiegler
brooke-spiegler
lewandowsky lutz
lewandowsky-lutz
lutz lewandowsky
lutz-lewandowsky
buschke lowenstein
buschke-lowenstein
buschke ollendorff
buschke-ollendorff
goeckerman regimen
fox fordyce
fox-fordyce
gianotti crosti
gianotti-crosti
pringle bourneville
pringle-bourneville
mucha habermann
mucha-habermann
senear usher
senear-usher
sneddon wilkinson
sneddon-wilkinson
sneddon wilkinson disease
bazex dupre
bazex-dupre
rombo syndrome
gorlin goltz
gorlin-goltz
nicolau syndrome
leser trelat
leser-trelat
bloch sulzberger
bloch-sulzberger
favre racouchot
favre-racouchot
kaposi stemmer
kaposi-stemmer
stemmer sign
stauffer syndrome
muckle wells
muckle-wells
gougerot carteaud
gougerot-carteaud
gougerot sjogren
gougerot-sjogren
rosenbach disease
marie strumpell
marie-strumpell
marshall syndrome
wilson mikity
wilson-mikity
wilson mikity syndrome
wilson mikity disease
mikity wilson
mikity-wilson
northway classification
meckel gruber
meckel-gruber
johanson blizzard
johanson-blizzard
allagille watson
allagille-watson
alagille watson
alagille-watson
byler disease
abernethy malformation
von hansemann
michaelis gutmann
michaelis-gutmann
schaumann bodies
hamazaki wesenberg
hamazaki-wesenberg
creola bodies
lambl excrescence
lambl excrescences
nodule of arantius
nodules of arantius
bundle of kent
vein of rosenthal
veins of rosenthal
vein of sappey
veins of sappey
foramen of winslow
foramen of panizza
foramen of huschke
foramen of vesalius
foramen of weitbrecht
os vesalianum
ganglion of gasser
ganglion of impar
artery of adamkiewicz
artery of drummond
marginal artery of drummond
arc of riolan
arch of riolan
arc of buhler
fissure of rolando
island of reil
ligament of berry
ligament of cooper
ligament of humphrey
ligament of humphry
ligament of bertin
ligament of testut
ligament of bigelow
ligaments of cooper
pouch of morison
pouch of hartmann
fascia of zuckerkandl
fascia of denonvilliers
fascia of toldt
fascia of buck
fascia of camper
canal of hunter
canal of guyon
canal of alcock
canal of dorello
canal of cloquet
node of cloquet
node of rosenmuller
nodes of rouviere
node of rouviere
node of lund
cyst of baker
cyst of nuck
hydrocele of nuck
duct of bellini
ducts of bellini
duct of gartner
valve of heister
valves of heister
spiral valve of heister
valve of vieussens
valve of kerckring
valve of gerlach
valve of thebesius
valve of bauhin
triangle of koch
triangle of scarpa
triangle of codman
triangle of pirogoff
tubercle of gerdy
tubercle of lister
tubercle of chaput
angle of louis
angle of bohler
angle of gissane
angle of wiberg
angle of hilgenreiner
line of hilgenreiner
line of blumensaat
line of perkins
line of shenton
line of schwalbe
space of poirier
space of parona
space of larrey
space of tenon
arcade of riolan
loop of meyer
cells of cajal
interstitial cells of cajal
cells of leydig
membrane of liliequist
tonsil of gerlach
ring of vieussens
eminence of gerdy
sinus of maier
ostia of kohn
pores of kohn
canals of lambert
canal of lambert
plexus of batson
plexus of kiesselbach
plexus of auerbach
plexus of meissner
plexus of santorini
nevus of ota
nevus of ito
rule of wallace
lymph node of cloquet
crescent sign of caffey
caput of medusa
syndrome of lemierre
bodies of civatte
poikiloderma of civatte
glands of skene
gland of skene
glands of montgomery
tubercles of montgomery
glands of cowper
procedure of kasai
ligament of poupart
ligament of gimbernat
ligament of struther
area of kiesselbach
area of laimer
lines of blaschko
lines of retzius
foley in place
foley in situ
foley catheterization
foley placement
foley insertion
foley removal
foley to gravity
foley output
with foley in
de musset sign
de garengeot
de toni fanconi
de toni debre fanconi
von rosen splint
van neck odelberg
de sanctis cacchione
gilles de la tourette
gilles-de-la-tourette
gilles de tourette
gilles-de-tourette
van der hoeve
van der woude
van der knaap
freeman sheldon syndrome
simpson golabi behmel
simpson-golabi
simpson-golabi-behmel
weill marchesani
weill-marchesani
schwartz jampel
schwartz-jampel
senior loken
senior-loken
cockayne syndrome
hajdu cheney
hajdu-cheney
perlman syndrome
baller gerold
baller-gerold
fuhrmann syndrome
kallmann de morsier
kallmann-de-morsier
kenny-caffey
kenny caffey syndrome
caffey-silverman
lenz-majewski
majewski syndrome
saldino noonan
saldino-noonan
ritscher schinzel
ritscher-schinzel
currarino silverman
currarino-silverman
wyburn mason
wyburn-mason
bonnet dechaume blanc
bonnet-dechaume-blanc
cognard classification
cushing triad
kernohan notch
nothnagel syndrome
claude syndrome
raymond-cestan
foville syndrome
marie foix alajouanine
marie-foix-alajouanine
babinski nageotte
babinski-nageotte
anton-babinski
balint-holmes
kluver bucy
kluver-bucy
landau kleffner
landau-kleffner
ohtahara syndrome
lennox gastaut
unverricht lundborg
unverricht-lundborg
rasmussen encephalitis
bickerstaff encephalitis
nelson-salassa
thiemann disease
dietrich disease
kohler freiberg
kohler-freiberg
preiser disease
buchman disease
trevor-fairbank
fairbank disease
meyer dysplasia
mseleni disease
hass disease
weissenbacher zweymuller
weissenbacher-zweymuller
harris hip score
modified bruce
bruce protocol
bruce-protocol
standard bruce
standard-bruce
bruce treadmill
bruce-treadmill
thomas-heel
thomas-collar
hoffman brain phantom
hoffman-brain-phantom
weber ankle fracture
weber-ankle-fracture
birmingham hip resurfacing
birmingham-hip-resurfacing
little league elbow
little-league-elbow
little league shoulder
little-league-shoulder
charles bonnet syndrome
lumbar cobb angle
lumbar-cobb-angle
hill grade
hill-grade
koch s bacillus
koch-s-bacillus
king-denborough
king denborough syndrome
kennedy terminal ulcer
kennedy-terminal-ulcer
kennedy s disease
lee cardiac risk
lee-cardiac-risk
lee index
lee-index
revised lee
revised-lee
modified brostrom
modified duke
modified marshall
modified simpson
modified gartland
modified mason
modified lichtman
modified stanford
lichtman stage
lichtman-stage
lichtman classification
van buchem disease
van buchem diseases
von gierke disease
von gierke diseases
diamond blackfan anemia
di george syndrome
lhermitte duclos disease
becker nevus syndrome
le fort fxs
tillaux chaput tubercle
tillaux chaput fracture
o driscoll classification
russell taylor classification
harris ring of
larsen johansson disease
o brien test
rowe zarins test
simmonds test positive
sanders frykberg classification
hoffman fixator external
magerl screw fixation
hibbs fusion spinal
von rosen projections
hilgenreiner epiphyseal angle
levine drennan angle
pancoast tobias syndrome
monro kellie doctrine
de garengeot hernia
de garengeot hernias
de garengeot hernial
barcelona clinic liver
kikuchi level sm1
st james classification
braun anastomosis enteroenterostomy
parks pouch ileal
harris tube long
baker tube jejunostomy
abrams needle biopsy
cannon bohm point
drummond marginal artery
weigert meyer rule
d amico risk
al ghorab shunt
heineke mikulicz pyloroplasty
thiersch duplay repair
mitchell ransley repair
shiley catheter dialysis
adams deweese clip
wagner meggitt classification
graham steell murmur
new york heart
cornell protocol treadmill
weber class cardiopulmonary
duke treadmill score
miller score index
duke activity status
weber test lateralizes
stanford binet test
boston naming test
young mania rating
wilson score airway
caldwell luc approach
hess screen test
jones test dye
vogt koyanagi harada syndrome
parks bielschowsky test
ahmed glaucoma valve
spitz holter valve
richmond bolt screw
becker drain evd
virchow robins space
aicardi goutieres syndrome
pelizaeus merzbacher disease
brown vialetto van
dejerine sottas disease
hawkins wire needle
baker grade capsular
baker classification capsular
becker implant expander
mayer rokitansky kuster
brandt andrews maneuver
friedman curve labor
williams growth curve
brenner growth curve
alexander curve growth
manchester fothergill operation
b-lynch suture
simpson forceps delivery
barton forceps delivery
cohen cannula uterine
stamey needle suspension
swyer gonadal dysgenesis
lyon horst view
lyon horst views
lyon horst projection
lyon horst projections
lyon horst method
harris beath projections
albers schonberg method
lawrence method axial
bland altman plot
russell method gfr
du bois formula
muller counter tube
judkins left #
jewett marshall stage
chang staging medulloblastoma
miller payne grade
masson trichrome stain
von kossa stain
erlenmeyer flask deformity
mueller hinton agar
charcot leyden crystals
kveim siltzbach test
lesch nyhan syndrome
lund browder chart
evans formula burn
montgomery t tube
sims position left
o sullivan retractor
halsted clamp mosquito
turner needle biopsy
kudo elbow prosthesis
insall burstein prosthesis
harris galante cup
jones bandage bulky
wolff chaikoff effect
waterhouse friderichsen syndrome
carney stratakis syndrome
von meyenburg complex
von meyenburg complexes
von brunn nests
dejerine roussy syndrome
osler rendu weber
bernard soulier syndrome
wiskott aldrich syndrome
argyll robertson pupil
epstein barr virus
beckwith wiedemann syndrome
treacher collins syndrome
mounier kuhn syndrome
bishop koop ileostomy
bell staging nec
gorlin cyst calcifying
dal pont osteotomy
epstein-barr
weber-christian
weber-ferguson
adams-stokes
adams-oliver
bernard-horner
bland-white
coffin-lowry
eagle-barrett
evans-jensen
gardner-wells
gardner-diamond
eaton-lambert
miller-fisher
paterson-kelly
patterson-kelly
riley-day
silver-russell
smith-petersen
smith-peterson
steele-richardson
williams-campbell
todd-wells
mason-johnston
hawkins-kennedy
mayo-robson
nash-moe
thurston-holland
roland-morris
austin-moore
rutherford-becker
milligan-morgan
fowler-stephens
carey-coombs
frank-starling
martin-gruber
raymond-roy
wong-baker
silverman-andersen
marcus-gunn
machado-joseph
elston-ellis
schiller-duval
mann-whitney
thayer-martin
kirby-bauer
howell-jolly
cutler-beard
mckee-farrar
paul-bunnell
harris-benedict
romano-ward
kearns-sayre
gorham-stout
blalock-hanlon
diamond-forrester
childs-pugh
harvey-bradshaw
mueller-hinton
reese-ellsworth
wolff-parkinson
harms-tuck
lund-kennedy
watson-jones
dennis-browne
geiger-muller
geiger-mueller
bland-altman
kaplan-meier
bragg-gray
winston-lutz
braxton-hicks
lund-browder
lange-nielsen
hailey-hailey
freeman-sheldon
nance-horan
hay-wells
crosby-fitzgerald
weir-mitchell
harvey bradshaw score
nance horan syndrome
diamond forrester score
diamond forrester criteria
reese ellsworth group
reese ellsworth classification
hamman rich pneumonia
hamman rich disease
cramer rao bound
chrisman snook procedure
chrisman snook reconstruction
chrisman snook repair
blom singer prosthesis
blom singer valve
katz wachtel phenomenon
katz wachtel sign
jaffe lichtenstein disease
hall kaster valve
b-lynch
sister mary joseph
sister-mary
sister-mary-joseph
sister mary josephs
sister-mary-josephs
sister joseph nodule
greulich and pyle
le fort fxs
barcelona clinic liver
new york heart
judkins left #
peer to peer
mr with dixon
mri with dixon
vibe with dixon
tse with dixon
t1 with dixon
t2 with dixon
`;
