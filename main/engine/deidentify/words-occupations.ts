/** What people are by profession, in English: as the value of Occupation (0010,2180) it is no name, although many are called Farmer or Baker. */
import { weakKind, type Identifiers } from './compile-identifiers.ts';
import { wordsOf } from './text-words.ts';
import { isName } from './vocabulary.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const occupations = set(
  `beekeeper phlebotomist emt cna rn lpn farrier taxidermist umpire referee gunsmith cop drywaller flagger gravedigger stocker bagger dispatcher falconer organist roustabout shrimper
   lobsterman cheesemaker cheesemonger cosmetologist stenographer clown ginner luthier cellist zookeeper sheepherder
   accountant actor actress actuary acupuncturist administrator aide analyst anesthetist architect artist asphalter assembler assistant astronomer athlete
   attendant attorney auctioneer auditor author babysitter baker banker barber barista bartender beautician biologist blacksmith boatbuilder boilermaker
   bookbinder bookkeeper bookseller botanist brewer brakeman brakemen bricklayer broker builder busboy butcher buyer cabinetmaker caretaker caregiver carer carpenter cartoonist
   cashier caterer chauffeur chef chemist chiropractor choreographer clergy clerk coach cobbler coder comedian composer conductor constable contractor cook
   counselor counsellor courier cowboy curator custodian dancer dealer decorator dentist designer detective developer dietician dietitian director
   dishwasher diver docker doorman draftsman driver driller dressmaker economist editor educator electrician embalmer engineer engraver entrepreneur estimator
   executive exterminator fabricator farmer farmhand farmworker fireman firefighter fisher fisherman fitter florist foreman forester fueler furrier gardener
   geologist glassblower glazier goldsmith grocer groundskeeper guard guide hairdresser handyman harvester herdsman historian homemaker housekeeper housewife
   househusband illustrator inspector installer instructor insulator interpreter inventor investigator ironworker janitor jeweler jeweller jockey
   joiner journalist judge labourer laborer landlord landscaper lawyer lecturer librarian lifeguard linguist lineman locksmith logger longshoreman lumberjack
   machinist maid manager manicurist mason masseuse mathematician mechanic mediator mentor merchant metalworker meteorologist midwife millwright miner
   minister model monk mortician mover musician nanny navigator notary novelist nun nurse nurseryman officer operator optician optometrist painter paralegal
   paramedic pastor paver peddler pediatrician pharmacist philosopher photographer physician physicist pianist pilot pipefitter plasterer plumber poet
   policeman policewoman politician porter postman potter priest principal printer producer professor programmer prosecutor psychologist psychiatrist
   publisher quarryman rabbi radiographer radiologist rancher realtor receptionist rector reporter researcher retailer rigger roofer roughneck sailor salesman
   salesperson saleswoman sandblaster scaffolder scientist sculptor seaman seamstress secretary server sewer sharecropper sheriff shipbuilder
   shipfitter shoemaker shopkeeper social sociologist soldier solicitor spinner statistician steamfitter steelworker steward stewardess
   stevedore stonecutter stonemason student supervisor surgeon surveyor sweeper tailor teacher technician technologist teller therapist tiler tinsmith
   tradesman trader trainer translator trapper treasurer trucker tutor undertaker upholsterer usher valet vendor veteran vet veterinarian vintner
   violinist waiter ranger grower picker logger millworker waterman boatman crabber ferryman oysterman deckhand waitress warden watchmaker welder woodcutter woodworker worker writer zoologist
   retiree pensioner homeless disabled unemployed retired none unknown infant child minor military army navy marine marines police`,
);
const beside = set(
  `a an and or the in of at for with as ex former formerly currently now previously previous retired semi self employed unemployed disabled part full time
   senior junior chief head lead assistant associate apprentice certified registered licensed master general high middle elementary primary school college
   university graduate student truck bus taxi cab train tow crane forklift delivery long haul construction factory plant mill steel iron auto automotive
   aircraft airline flight ship shipyard railroad railway road highway coal gold lead copper mine oil gas field rig pipeline asbestos exposure dust silica
   chemical paint house home health care healthcare office bank insurance sales retail store shop warehouse hotel restaurant kitchen bar fast food
   cafeteria hospital clinic nursing dental medical lab laboratory research social law legal real estate security prison fire emergency postal mail farm dairy
   cattle poultry crop fruit landscape lawn garden pool window carpet floor cleaning sheet metal sheetrock drywall brick stone wood cabinet furniture textile
   garment laundry dry cleaner computer software web data network systems it civil electrical mechanical industrial maintenance quality control project
   business owner small property account human resources customer service support call center graphic fashion interior music art science math english
   physical education special history yoga fitness personal dog pet animal massage hair nail beauty child day daycare yrs years year exposed worked works
   works heavy equipment machine tool die press line assembly production waste garbage recycling water sewer meat packing steel sheet stay at mom dad park parks
   orchard vineyard ranch forest forestry timber logging fishing crab shrimp oyster boat ferry dock port cannery rideshare apple berry hop tree nursery`,
);

/** Hormel packer: a word for a profession, where no comma makes two words the names of somebody. */
export const isOccupationWord = (plain: string): boolean => occupations.has(plain) || beside.has(plain);
export const mayBeEmployed = (text: string): boolean =>
  !/[\^,]/.test(text) && wordsOf(text).some(({ plain, text: written }) => occupations.has(plain) && (written === plain || !isName(plain))); // prettier-ignore

/** True where a text says a profession and nothing else, and nobody of the file is called so. */
export function isOccupation(text: string, known: Identifiers): boolean {
  const words = wordsOf(text);
  return (
    words.some(({ plain }) => occupations.has(plain)) &&
    words.every(
      ({ plain, kind }) =>
      kind === 'letters' ? (occupations.has(plain) || beside.has(plain)) && !weakKind(known, plain) : /^\d{1,2}$/.test(plain), // prettier-ignore
    ) &&
    // Baker Hunter, Farmer, J: two of them beside each other are rather somebody.
    !words.some(({ plain }, index) => isName(plain) && isName(words[index + 1]?.plain ?? '') && plain !== 'stone') &&
    !/\^|,\s?\p{L}\.?(?!\p{L})/u.test(text)
  );
}
