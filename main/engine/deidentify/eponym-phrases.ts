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
`;
