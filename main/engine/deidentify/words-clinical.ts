/** What technologists and physicians type in English: abbreviations, verbs made of them, findings, medicines, devices, what patients wear. Nobody's name; plain words. */
const words = {
  abbreviations: `aafb aaox aaox3 abgs abpi acei acls acog acth adls aast alif aloc apap apls aptt asap ascvd avnrt avrt bcva biba bivad bmps
    cadrads capd cbcs cerner csom ctcae cvas cvicu ecas ecgs eod erpr evds fnas foosh fyi ggns ggos hace hba1c hbsag hfmref hfpef hfref icas icus imho afaik
    imwg inrs iucd iucds iufd iuds kubs lafb lfts lgib lmom lpfb lrti luts lvad maew melas merrf micu modis mvas nccu nibp nippv nkfa nkma ocps ogts
    pacu papvr pcas pcos pcomm acomm percist pfts picu pnet pocus ptts rosc rvad rvads lvads scfe sciwora sicu sids soboe srom ssri ssris snris stis tapvr tbd
    tbsa tibc tici ticu tolac turbt ugib usgs usoh utis vbac vtop wbat nwbat lwbs ltfu lkw npo prn wnl aox cd cds dvd dvds covid hsil lsil
    ascus cin2 cin3 malt doms iadls etts ogtt avpu gcs15 perrl perrla fevar bevar vbg cpap bipap hfnc`,
  verbs: `dxed dxing txed txing rxed rxing hxed sxed bxed bxing fxed cxed dced fued redx redxed undx misdx misdxed xfer xfers xferred xfered rescheds
    canx recd rcvd esigned cosigned faxed handwritten reran reupload reuploaded readmitted subluxing upstaged chemoradiated malrotated prehydrated satting desatting
    extravasate extravasates`,
  people: `radtech radtechs mammographer mammographers handoff handoffs signout signouts voicemail voicemails noshow noshows addon addons wetread
    wetreads fiancee girlfriend boyfriend preggo primip primips multip multips preemie preemies`,
  findings: `uncal subfalcine callosal pericallosal quadrigeminal pterygomaxillary diastematomyelia endophytic hypoattenuating hyperattenuating isoattenuating
    avidity rimlike resistive bifurcated kommerell heterotaxy polysplenia isomerism akinetic noncompaction intussusceptum didelphys unicornuate anteflexed
    anembryonic anhydramnios anhydramnic polymicrogyria desiccated geode geodes permeative foreshortened paratenon ischiofemoral lunotriquetral bloated
    tympanitic constipated obstipated metrorrhagia dehisced hyposmia ataxic hydatid mycobacterial nocardia asthmatic nonseminomatous vipoma dizygotic
    monozygotic footling treeinbud tallerthanwide pearshaped nonmobility hematocolpos pyometra pyometrium hydrometra hydrocolpos subchorial clinodactyly
    unicameral stepoff stepoffs webspace webspaces fabella trigonum tarsi filum succedaneum tachypneic eupneic orthopneic baastrup bertolotti panner ollier
    bechterew hoffas mortons mirizzi eschar listhesis parvus tardus abruption epididymal epididymis ictal interictal feculent snuffbox antecube antecub nondx brownish dielectric cavus equinus pincer lappy`,
  medicines: `kenalog precedex keppra dilantin tegretol lyrica remicade enbrel prolia boniva sski narcan tysabri ralp aquaphor ocrevus humira stelara cimzia entyvio skyrizi cosentyx taltz dupixent xolair trulicity ozempic mounjaro jardiance farxiga januvia metamucil miralax dulcolax imodium pepcid prilosec protonix nexium zantac flomax avodart proscar lupron zoladex`,
  devices: `expander expanders kwire kwires vaclok aquaplast wingboard breastboard kneefix couchkick couchkicks arcs dobhoff dobbhoff corpak jtube gjtube ngtube
    ogtube ettube mediport pleurx pleurovac trophon ezem gurneys`,
  clothes: `onesie onesies dreadlocks scrunchie swaddled swaddle`,
  systems: `maestro mobius radimetrics tomtec echopac rapidai nordicice halcyon radonc teraricon intellispace inteleviewer`,
};

export const clinicalWords: ReadonlySet<string> = new Set(Object.values(words).flatMap((list) => list.split(/\s+/)));

/** Names that are also words of clinics and programs, in the form of `word-pairs`; not where somebody of the file is called so. */
export const clinicalPairs = `
aria: radonc rad onc oncology plan plans planning structure structures sets rt export import tps v record prescription dose version course eclipse # < varian in from to via
eklund: view views # < displaced implant ml cc mlo
hoffa: fat fracture pad s < no
galeazzi: fracture dislocation
buford: complex
pellegrini: stieda
haglund: deformity s
sever: disease
kohler: disease
freiberg: infraction disease
iselin: disease
maffucci: syndrome
mccune: albright
albright: syndrome < mccune
apgar: score scores # s
apgars: #
greulich: pyle and
pyle: < greulich and
hickman: catheter cath line
groshong: catheter cath line
quinton: catheter cath
lyme: disease titer titers arthritis carditis ab neg pos
nash: cirrhosis fibrosis hepatitis related induced steatosis < probable
ana: positive pos negative neg titer titers panel
mcburney: point
crede: maneuver method
hermes: workstation hybrid < to
mirada: xd registration fusion
plato: plan planning
kopans: wire wires needle
savi: scout applicator
brodie: abscess
alta: < patella
baja: < patella
rump: length < crown
pulley: injury rupture tear < a1 a2 a3 a4 flexor annular
pacer: checked check lead leads wire wires dependent interrogated pads spikes < has with no w
murphy: pos positive neg negative sign s
mcmurray: pos positive neg negative test sign
ottawa: rule rules pos positive neg negative criteria
homans: pos positive neg negative sign
spurling: pos positive neg negative test sign
finkelstein: pos positive neg negative test
hawkins: pos positive neg negative test sign impingement kennedy
neer: pos positive neg negative test sign impingement
hoffmann: pos positive neg negative sign
tinel: pos positive neg negative sign
phalen: pos positive neg negative test sign
lachman: pos positive neg negative test
kernig: pos positive neg negative sign
brudzinski: pos positive neg negative sign
thompson: pos positive neg negative test
obrien: pos positive neg negative test
popeye: deformity sign
peer: review reviewed to
art: phase arterial # ven < vibe lava thrive t1 fspgr fame quick starvibe dyn dynamic mdyn axial ax cor sag sub subtraction fs fatsat post early late c
`;
