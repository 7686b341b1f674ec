/** The words beside which names stand, and the shapes in which names are written. */
import type { Word } from './text-words.ts';
import { isMedical, isName, isOrdinary } from './vocabulary.ts';
import { hasPairs } from './word-pairs.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const surelyTitles = set('dr drs prof professor doctor doktor docteur mrs herr frau mme mlle monsieur madame senor senora dott dottssa dra mevr dhr dipl'); // prettier-ignore
export const perhapsTitles = set(
  'mr ms miss mister hr fr sr sra srta sir sig fru med mdm lady capt captain sgt lt col maj rev sister nurse',
);
/** Titles that say what somebody is: without the name the word stays. */
export const roleTitles = set('nurse sister');
/** Written so, a man or a woman: MR and MS are other things. */
export const personalTitles = /^(?:Mr|Mrs|Ms|Miss|Mister|Mme|Mlle|Sra|Srta|Sig|Fru|Pani)$/;
/** Patient in other languages, before a name that begins with a capital. */
export const patientsElsewhere = set(
  'pat patientin paciente pacient pacientka pacjent pacjentka pacjentki pacjenta patiente paziente patienten pasient patienter',
);
/** Nurses, technologists and physicians in other languages. */
export const staffElsewhere = set(
  `schwester pfleger pflegerin pflegekraft stationsarzt stationsarztin oberarzt oberarztin assistenzarzt assistenzarztin chefarzt chefarztin mtra mtr
   interne infirmier infirmiere manipulateur manipulatrice aide-soignante medecin radiologue enfermera enfermero tecnico tecnica medica radiologo radiologa
   infermiere infermiera caposala tsrm enfermeiro enfermeira pielegniarka pielegniarz technik lekarz lekarka lekarzem verpleegkundige laborant arts radioloog
   sjukskoterska rontgensjukskoterska overlakare lakare sykepleier radiograf overlege lege assistent assistente sygeplejerske overlaege laege hemsire teknisyen doktor sestra lekar`,
);
export const degrees = set('md mdphd phd rn rdms rvt rtr cnmt frcr facr dds dmd np pac crna arrt msn mbbs mph fachr');
// RT is right as well: behind a comma these are degrees.
export const degreesBehindComma = set('rt do pa np ct mr');
export const suffixes = set('jr sr ii iii');
export const particles = set(
  'van von der den de del della di da dos das du la le el al bin ibn ben abu ter ten vom zu zum st',
);
export const roles = set(
  `name names pmd patient pat pt patientin nom prenom nombre apellido apellidos naam nome cognome namn navn vorname nachname surname forename lastname firstname
   physician phys doctor radiologist technologist technician tech techs operator attending resident surgeon referring referrer ref rad nurse mother father spouse wife
   husband son daughter guardian contact signed dictated transcribed reviewed performer performed author reader observer requested ordered requestor clinician
   consultant provider arzt untersucher bediener mta mtra zuweiser medico tecnico medecin operateur laborant user initials sonographer fellow typist by read attn interpreter supervisor scribe trainee student caregiver chaperone crna`,
);
export const openRoles = set('by pmd tech technologist technician operator attending radiologist physician surgeon sonographer nurse clinician resident called named doctor provider interpreter consult rn crna'); // prettier-ignore
export const houses = set('hospital hosp hospitals clinic klinikum klinik krankenhaus hopital ospedale ziekenhuis infirmary universitatsklinikum sjukhus sykehus hospice'); // prettier-ignore
/** Imaging Center, Cancer Institute, Radiology Associates, Regional Health: two words that are a house of medicine together. */
const wideHouses = set('center centre centers institute associates group partners system systems network foundation specialists consultants practice pavilion'); // prettier-ignore
const ofHouses = set(
  `medical imaging cancer heart health healthcare radiology diagnostic diagnostics oncology surgery surgical womens women's womans
   childrens children's breast spine orthopedic orthopaedic orthopedics cardiology cardiac cardiovascular eye rehabilitation community mri scan tumor
   tumour radiation dental trauma sleep outpatient family`,
);
export const isWideHouse = (before: string | undefined, plain: string): boolean =>
  before !== undefined &&
  ((wideHouses.has(plain) && ofHouses.has(before)) ||
    (/^health(?:care)?$/.test(plain) && /^(?:regional|memorial|general)$/.test(before)));
/** True for words of which one, or two beside each other, mean a house of medicine: hospital, clinic, imaging center. */
export const holdHouse = (phrase: readonly string[]): boolean =>
  phrase.some((word, index) => houses.has(word) || isWideHouse(phrase[index - 1], word));
/** These are a house behind a preposition and a name alone. */
export const calledHouses = set('imaging radiology health healthcare diagnostics oncology orthopedics');
export const beforeHouses = set('at from to via of in by and');
export const notOfHouses = set(
  'opinion upload uploads uploaded import imported disc transfer transferred referral consult overread prior previous former employer employers sending transferring original the a an at in from of to for outside outpatient other same day referring local our this mobile another inpatient out per and after before hospital clinic no or on follow up seen by monday tuesday wednesday thursday friday saturday sunday weekend weekday evening morning afternoon walk satellite',
);
export const functionWords = set(
  'the a an is was are were be been has had have he she his her him they it this that to by on at from not who which presents presented she patient as if but will would could should',
);

export const relatives = set(
  'mother father wife husband spouse son daughter sister brother partner niece nephew aunt uncle guardian friend caregiver neighbor neighbour roommate coworker grandmother grandfather grandson granddaughter stepmother stepfather fiance fiancee girlfriend boyfriend vater mutter sohn tochter ehemann ehefrau bruder schwester schwager nachbar nachbarin madre padre hijo hija esposa esposo marido hermano hermana mere fils fille conjoint conjointe moglie marito figlio figlia sorella fratello moeder vader zoon dochter echtgenoot echtgenote mae filho filha matka ojciec corka zona',
);
/** Scanned by BURNS, ordered by Petty. */
export const madeBy = set('scanned performed read reviewed dictated signed reported requested ordered referred ref seen called examined checked acquired entered transcribed scheduled booked verified approved prepared interpreted administered typed consented authored supervised sedated repeated injected placed accompanied'); // prettier-ignore
/** Pacific Pines, Auburn Hills: words with which the names of towns and quarters end, and with which they begin or go on. */
export const placeEnds = set('hills heights springs falls lakes shores gardens estates village acres pines grove groves cove creek beach harbor harbour ridge rapids meadows valley park city town township manor oaks bluffs lake vista island river brook forest station corners spring fork prairie plains mesa hollow haven'); // prettier-ignore
export const placeParts = set(`north south east west new port fort mount lake grand saint great upper lower palm san santa los las bel ${[...placeEnds].join(' ')}`); // prettier-ignore
export const introducers = set(`with by per named called ${[...relatives].join(' ')}`);

export const isLetters = (word: Word | undefined): word is Word => word?.kind === 'letters';
export const isInitial = (word: Word | undefined): boolean => isLetters(word) && word.plain.length === 1;
export const isUpper = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase();
/** Written as names are in a text of both cases: Smith. */
export const isTitled = ({ text }: Word): boolean => /^\p{Lu}\p{Ll}+(?:['’]s)?$/u.test(text);
export const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);
/** Hà, VŨ: four Latin letters at most with accents, which no abbreviation has. */
export const isShortAccented = ({ text, plain }: Word): boolean =>
  isCapital(text) && /^[a-z]{2,4}$/.test(plain) && /[^\x20-\x7e]/.test(text);
export const base = (plain: string): string => plain.replace(/['’]s$/, '');
export const isWord = (plain: string): boolean => isMedical(plain) || isOrdinary(plain);
/** A word that is a name as well. */
export const isNameLike = (plain: string): boolean => isName(plain) || hasPairs(plain);
/** Given names that are words besides: beside a family name they are names. */
export const givenWords = set(
  `amber angel april art autumn brandy candy carol chance charity chase cherry chip clay cliff coral crystal daisy dale dawn dean destiny diamond drew earl eve
   faith fern flora frank gene ginger glen glenn grace grant guy harmony hazel heath heather holly honor hope hunter iris ivy jack jade jasmine jay jean jewel jo joy
   june karl kay kit lance laurel lily mark mason max may melody mercy miles misty molly myrtle nick olive opal page pat patience pearl penny piper poppy precious
   ray reed rich rob robin rod rose ruby rusty sandy savannah scarlet sky sterling summer sunny tanner taylor terry trinity van victor viola violet wade ward will
   willow winter`,
);
/** Family names of two letters: Li behind a cue is somebody. */
export const twoLetterNames = set(
  'ai an bo du fu ge gu ha he ho hu ji ko le li lo lu ma mo mu ng oh ou qi su to tu vo vu wu xu ya ye yi yu',
);
/** Those of them that are no abbreviation either. */
export const surelyTwoLetterNames = set('ho hu li oh su vu wu xu yu');
/** Wilms tumor, Hill-Young lesion: what is called after who described it. */
export const isCalledAfter = (plain: string): boolean =>
  /^(?:syndrome|disease|disorder|lesion|sign|phenomenon|deformity|fracture|operation|procedure|repair|classification|index|grade|stage|score|criteria|view|method|technique|maneuver|catheter|test|stain|tumou?r|cyst|node|nodule|lymphoma|sarcoma|reflex|triad|contracture|palsy|anemia|arthropathy|hernia|duct|angle|line|thyroiditis|ophthalmopathy|esophagus)s?$/.test(
    plain,
  );
/** Words of colours that are frequent names. */
export const colours = set('brown green white black gray grey blue rose amber golden gold violet olive coral silver');
/** June phantom, April scan: alone a month, beside a name or behind a cue somebody. */
export const givenMonths = set('april june august');
export const isOnlyName = (plain: string): boolean => isName(base(plain)) && !isWord(base(plain));
