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
