/** Words of German, Dutch and the Nordic languages that are names besides: beside which words they are words. See word-pairs.ts. */
export const germanicPairs = `pat: konnte kann hat ist war wird wurde mit kommt bei zur wach liegt klagt klagte will wollte musste nicht sehr bitte heeft is kon kan was niet wil wordt kunde kan kommer ej inte mycket har blev ble ikke bliver kunne meget < jahrige jahriger jaehrige jaehriger jarige arig
inga: konkrement patologiskt storre misstankta sjukliga tydliga foremal kanda tecken infiltrat hallpunkter forandringar patologiska forstorade metastaser allergier besvar fynd nytillkomna lesioner frakturer hinder komplikationer biverkningar avvikelser implantat nya andra fokala synliga sakra tidigare mediciner lakemedel problem anmarkningar skelettskador skador < finns ses har
kunde: inte ej ha ligga sta ga halla medverka genomforas goras < patienten pat han hon barnet
lille: cyste pleuravaeske levercyste infarkt forandring pneumothorax maengde blodning brok laesion < en den
lett: kvalme ubehag forhoyet utslett odem hevelse kontrastreaksjon forstorret
andre: funn tegn forandringer fund side siden steder symptomer undersokelser grunner < ingen de alle og noen flere
andra: fynd tecken sidan forandringar undersokningar orsaker < inga de och nagra den alla
allen: ebenen serien sequenzen phasen abschnitten < in vor
antal: bilder serier snitt fokus doser < ett stort stort lite litet
meer: dan < geen niet steeds nog iets wat veel
minder: dan goed < iets veel wat
dan: # normaal eerder voorheen verwacht < groter kleiner meer minder hoger lager langer korter eerder later ouder
neu: aufgetreten aufgetretene aufgetretener aufgetretenes diagnostiziert diagnostizierter diagnostizierte nachgewiesen entdeckt < nicht
mann: < jahriger jaehriger alter arig gammel
tage: nach post nicht lang spater spaeter alt < # drei zwei funf fuenf vier sieben zehn wenige einige alle
kurz: vor nach < seit
lange: her nicht < wie so zu
essen: < vor nach dem beim
fri: vatska luft vaeske
frei: beweglich von verschieblich beluftet belueftet einsehbar durchgangig durchgaengig < randwinkel nasennebenhohlen nasennebenhoehlen weitgehend sonst nicht beidseits
scharf: begrenzt begrenzte begrenzter begrenztes abgegrenzt abgrenzbar < nicht
glatt: begrenzt begrenzte begrenzter begrenztes
stark: eingeschrankt eingeschraenkt schwerhorig schwerhoerig verwackelt unruhig verkalkt adipos adipoes erweitert vergrossert degenerativ < zu sehr
klein: < zu sehr
laut: angaben patient patientin sprechen eigenen < zu bitte
deutsch: < kein kaum wenig nur gut spricht
dement: < patient patientin ist er svart mycket sterk stark schwer und
vita: < curriculum
zimmer: # < im
platz: nehmen < am
punkt: < am
steen: in < galblaas een nier
kaufmann: < beruf gelernter
maurer: < beruf gelernter
privat: versichert < arbete
vara: < kan kunna att skulle bor far inte maste ska
kraft: < in ohne mit volle
blick: uppat nedat < beim vid
ohnmacht: beim < kurze
kalter: knoten
verhalt: < sekret
schlank: gallenwege < gallenwege
prall: gefullt gefuellt gefullte gefuellte elastisch elastische
flau: abgrenzbar abgrenzbare begrenzt begrenzte
hundert: meter metern < unter
honderd: meter
faden: gezogen < narbe
hockers: < grossen kleinen
jungen: < beim
schwall: < im
kauen: < beim
nagel: eingetreten
steil: eingestellt gestellt
gute: vertraglichkeit vertraeglichkeit compliance durchblutung kontrastierung beweglichkeit
hoge: snelheid bloeddruk koorts resolutie
zwarte: ontlasting
grote: teen tenen
plaat: gebroken osteosynthese
goede: stand positie doorbloeding doorgankelijkheid
witte: stofafwijkingen stof
masker: passend
halbe: stunde tablette dosis
vrij: vocht
taube: finger hand fuss
halber: dosis
griep: < wegens
ganzen: korper koerper bauch tag
seither: nicht kein keine zunehmend zunehmende < gesturzt gestuerzt
faktor: < reumatoid reumatoide
sprack: < karlet venen
gick: < barnet patienten undersokningen
fruhstuck: < beim zum
schrill: < sehr
trappen: < ned
fiebrig: < nicht hoch sehr
rucksprache: erforderlich erbeten gehalten < telefonische
ruckruf: erbeten erfolgt < um
ruckfrage: erbeten < bei
zweitmeinung: erbeten gewunscht gewuenscht
zusendung: der < um
auftrag: storniert geloscht geloescht < falscher doppelter
teruggebeld: door
aterbud: pa
afbud: pa
avbud: pa
jeuk: < zonder hevige veel
andrade: avforingsvanor forhallanden
knol: < palpabel
gott: lage tillstand < mycket
blass: < sehr haut
indre: menisk meniskhorn ankelknoke ledband
ydre: menisk ankelknogle ledband
kutt: < et dypt
hoven: ytre fot ankel ankelknoke
`;
