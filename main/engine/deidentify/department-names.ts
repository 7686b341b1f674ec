/** Names of departments that every hospital has, and of makers: as the name of an institution they tell none, and files are full of them. */
import { holdHouse } from './name-words.ts';
import { plainWord } from './plain-word.ts';
import { isStreetWord } from './street-names.ts';
import { wordsOf } from './text-words.ts';
import type { Identifier } from './types.ts';
import { isImagingWord, isMedical, isName, isPerhapsName } from './vocabulary.ts';
import { idKinds } from './word-ids.ts';

const words = new Set(
  `radiology radiologie radiologia radiologica radiological roentgen rontgen radiodiagnostic radiodiagnostico imaging imagerie imagem imagenes bildgebung
   diagnostic diagnostics diagnostik diagnostische diagnostico diagnostica diagnostique interventional interventionelle interventionnelle intervencionista
   nuclear nuklearmedizin nukleare nucleaire nucleare nucleair medicine medizin medecine medicina geneeskunde molecular
   oncology onkologie oncologie oncologia radiation therapy therapie radiotherapy radiotherapie strahlentherapie radioterapia
   cardiology kardiologie cardiologie cardiologia cardiac cardiovascular heart catheterization cath lab laboratory
   neurology neurologie neurologia neuroradiology neuroradiologie neuroradiologia neuro neurosurgery neurochirurgie
   surgery surgical chirurgie chirurgia cirugia vascular vasculaire thoracic thorax chest abdominal abdomen body head neck spine musculoskeletal msk
   orthopedics orthopaedics orthopedic orthopaedic orthopadie ortho trauma traumatology unfallchirurgie sports
   pediatrics paediatrics pediatric paediatric padiatrie kinderradiologie neonatal maternity obstetrics gynecology gynaecology gynakologie ob gyn obgyn
   breast mammography mammographie mammografia womens ultrasound ultraschall sonography sonographie echo echocardiography ecografia echographie
   mri mr mrt irm ct tdm tac pet nm us cr dx dr mg xa rf xray x ray rays fluoroscopy angiography angiographie scanner scan tomography bone density dexa
   emergency notaufnahme urgences urgencias er ed icu intensive care critical outpatient inpatient ambulatory ambulanz ward
   internal innere family general allgemeine clinical klinische digital dental dentistry oral maxillofacial ophthalmology augenklinik eye ent hno
   dermatology urology urologie nephrology dialysis pulmonary pulmonology gastroenterology endoscopy endoskopie hepatology hematology haematology
   endocrinology rheumatology geriatrics psychiatry pathology pathologie cytology pain anesthesiology anaesthesia anesthesia rehabilitation physical
   department dept departement abteilung abt unit section service services division sektion bereich room raum suite and und et y e of the for fur de la du des di
   mobile portable research teaching`
    .split(/\s+/)
    .filter(Boolean),
);

const makers = new Set(
  `ge g e gems general electric siemens healthineers philips toshiba canon hitachi fuji fujifilm fonar hologic lorad agfa gevaert carestream kodak eastman samsung
   medison shimadzu konica minolta varian elekta mindray esaote picker marconi elscint imatron acuson sectra merge neusoft united healthcare health
   medical medizintechnik systems system technologies technology solutions corporation corp company co inc ltd llc gmbh ag bv nederland best
   ultrasound ag kk manufacturing international america europe japan`
    .split(/\s+/)
    .filter(Boolean),
);
const brands =
  /\b(ge|g\.? ?e|gems|general electric|siemens|philips|toshiba|canon|hitachi|fuji|fujifilm|hologic|lorad|agfa|carestream|kodak|samsung|shimadzu|konica|varian|elekta|mindray|esaote|picker|marconi|elscint|acuson|neusoft)\b/;

const partsOf = (name: string): string[] => plainWord(name).match(/[\p{L}\p{N}]+/gu) ?? [];

/** True for GE MEDICAL SYSTEMS and Philips Healthcare: who made a scanner, in whatever attribute it was typed. */
export const namesMaker = (name: string): boolean =>
  brands.test(plainWord(name)) && partsOf(name).every((part) => makers.has(part));

/** True for Nuclear Medicine, CT 1 and Abteilung für Radiologie; false as soon as one word is of another kind. */
export const namesDepartment = (name: string): boolean => {
  const parts = partsOf(name);
  return parts.length > 0 && parts.every((part) => words.has(part) || /^\d{1,2}$/.test(part));
};

/** True where the words of an institution or an address, one after another, tell one place: not for Lower Left, LEVEL 3. */
export function tellsPlace(part: string, kind: Identifier['kind'], whole: boolean): boolean {
  const phrase = wordsOf(part).map(({ plain }) => plain);
  // Lakeland General Hospital: words of medicine alone, which a house is called by all the same.
  if (holdHouse(phrase)) return true;
  // 765 Route 9, Mobile
  if (phrase.length > 2 && /\d{2}/.test(part) && /\p{L}/u.test(part)) return true;
  // Head St, Pelvis Way
  if (kind === 'address' && phrase.some(isStreetWord)) return true;
  if (phrase.some((word) => !isMedical(word) && /\p{L}/u.test(word))) return true;
  // Pinnacle Ridge Oncology: each a word of medicine or a product, together no department that others have too.
  return kind === 'institution' && whole && !namesDepartment(part) && /\p{L}{3}/u.test(part);
}

/** True for CT CHEST W/O as the number of a study or of a step: it says what was done, as thousands of files do, and is nobody's number. */
export const namesProcedure = ({ kind, value }: Identifier): boolean => {
  const parts = partsOf(value);
  const isWord = (part: string): boolean =>
    part.length === 1 || (kind === 'other' ? isMedical(part) && !isName(part) : isImagingWord(part) && !isPerhapsName(part)); // prettier-ignore
  return (
    idKinds.has(kind) &&
    parts.some((part) => part.length > 2) &&
    parts.every((part) => /^\p{L}+$/u.test(part) && isWord(part))
  );
};
