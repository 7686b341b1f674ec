/** Names of departments that every hospital has: as the name of an institution they tell none, and texts are full of them. */
import { plainWord } from './plain-word.ts';

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

/** True for Nuclear Medicine, CT 1 and Abteilung für Radiologie; false as soon as one word is of another kind. */
export const namesDepartment = (name: string): boolean => {
  const parts = plainWord(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  return parts.length > 0 && parts.every((part) => words.has(part) || /^\d{1,2}$/.test(part));
};
