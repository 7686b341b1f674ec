/** Collects from one file, at every depth, the values that identify its patient, the people around them and the place. */
import { decodeText } from '../dicom/charset.ts';
import { nameOf, tagOf, vrOf } from '../dicom/dictionary.ts';
import { isPrivateCreator } from '../dicom/tags.ts';
import type { DataSet, DicomFile, Element, Layout } from '../dicom/types.ts';
import { isSentinel, isSentinelBirth } from './dates.ts';
import type { Identifier } from './types.ts';

type Kind = Identifier['kind'];

/**
 * Attributes of Table E.1-1 whose value points to somebody or some place, by what it is. Every other PN is a person, and
 * every DA and DT a date. UIDs are not collected: text is searched for them by their form.
 */
const byKind: readonly [Kind, string][] = [
  [
    'patient-name',
    'PatientName OtherPatientNames PatientBirthName PatientMotherBirthName NameToUse PersonNamesToUseSequence',
  ],
  [
    'patient-id',
    `PatientID OtherPatientIDs MedicalRecordLocator InsurancePlanIdentification
     ClinicalTrialSubjectID ClinicalTrialSubjectReadingID`,
  ],
  ['birth-date', 'PatientBirthDate PatientBirthDateInAlternativeCalendar'],
  [
    'accession',
    `AccessionNumber SpecimenAccessionNumber PlacerOrderNumberImagingServiceRequest
     FillerOrderNumberImagingServiceRequest`,
  ],
  [
    'other',
    `AdmissionID ServiceEpisodeID StudyID RequestedProcedureID ScheduledProcedureStepID PerformedProcedureStepID
     InterpretationID ResultsID SpecimenIdentifier ContainerIdentifier SlideIdentifier BarcodeValue
     PatientReligiousPreference`,
  ],
  [
    'person',
    `OrderEnteredBy InterpretationAuthor InterpretationRecorder InterpretationTranscriber PhysicianApprovingInterpretation
     DistributionName Originator CameraOwnerName TopicAuthor`,
  ],
  [
    'institution',
    `InstitutionName InstitutionAddress InstitutionalDepartmentName IssuerOfPatientID IssuerOfAdmissionID IssuerOfServiceEpisodeID
     ResponsibleOrganization VerifyingOrganization HumanPerformerOrganization RequestingService
     ClinicalTrialCoordinatingCenterName ClinicalTrialSiteName ClinicalTrialSiteID ClinicalTrialSponsorName
     ClinicalTrialProtocolEthicsCommitteeName CurrentPatientLocation PatientInstitutionResidence
     ScheduledPatientInstitutionResidence ScheduledStudyLocation PerformedLocation ScheduledProcedureStepLocation
     RequestedProcedureLocation OrderEntererLocation`,
  ],
  [
    'address',
    `PatientAddress ReferringPhysicianAddress PersonAddress RegionOfResidence
     DistributionAddress AddressTrial`,
  ],
  [
    'phone',
    `PatientTelephoneNumbers ReferringPhysicianTelephoneNumbers PersonTelephoneNumbers OrderCallbackPhoneNumber
     TelephoneNumberTrial`,
  ],
];
const kinds = new Map<number, Kind>();
for (const [kind, keywords] of byKind)
  for (const keyword of keywords.split(/\s+/)) {
    const tag = tagOf(keyword);
    if (tag === undefined) throw new Error(`collect-identifiers: ${keyword} is no keyword of the dictionary`);
    kinds.set(tag, kind);
  }
// Contact data of any kind in one text (HL7 XTN or plain).
const contacts = new Set(
  ['PatientTelecomInformation', 'PersonTelecomInformation', 'OrderCallbackTelecomInformation'].map((word) =>
    tagOf(word),
  ),
);

// Private dictionaries name what they hold: a name or ID of the patient that sits in an LO or UN all the same.
const privateKinds: readonly [RegExp, Kind][] = [
  [/patient('?s)? ?names?|pat ?name/i, 'patient-name'],
  [/patient('?s)? ?id|medical record|\bmrn\b|hospital id/i, 'patient-id'],
  [/birth ?date|date of birth/i, 'birth-date'],
  [/accession/i, 'accession'],
  [/physician|operator('?s)? name|radiologist|technologist|user ?name|requested by/i, 'person'],
  [/institution|hospital name/i, 'institution'],
];

// Names of private attributes are looked at once for each creator and place; undefined where they name nothing of the kind.
const privateNames = new Map<string, Map<number, Kind | undefined>>();
const mostNames = 20_000;
let namesKnown = 0;
function kindByName(tag: number, creator: string): Kind | undefined {
  if (creator === '' || isPrivateCreator(tag)) return undefined;
  let places = privateNames.get(creator);
  const place = (tag & 0xffff00ff) >>> 0;
  if (places?.has(place)) return places.get(place);
  if ((namesKnown += 1) > mostNames) {
    privateNames.clear();
    namesKnown = 1;
    places = undefined;
  }
  if (!places) privateNames.set(creator, (places = new Map<number, Kind | undefined>()));
  const name = nameOf(tag, creator);
  const found = privateKinds.find(([form]) => form.test(name))?.[1];
  places.set(place, found);
  return found;
}

function kindOf(element: Element): Kind | undefined {
  const { tag, creator } = element;
  if (creator !== undefined) {
    const found = kindByName(tag, creator);
    if (element.vr === 'PN') return found ?? 'person';
    return found ?? (element.vr === 'DA' || element.vr === 'DT' ? 'date' : undefined);
  }
  const listed = kinds.get(tag);
  if (listed) return listed;
  if (versionDates.has(tag)) return undefined;
  // A PN stored as UN in a file of explicit encoding is a name all the same.
  const vr = element.vr === 'UN' ? vrOf(tag) : element.vr;
  return vr === 'PN' ? 'person' : vr === 'DA' || vr === 'DT' ? 'date' : undefined;
}

// Versions of context groups and templates: dates of a standard, the same in the files of everybody.
const versionDates = new Set([0x00080106, 0x00080107, 0x0040db06, 0x0040db07]);
const longest = 4096;

const countryOfResidence = 0x00102150;
/** A country alone singles out nobody, and stands in meanings of codes (English (United States)); an address does. */
const isCountry = (value: string): boolean => /^[\p{L}\s.,'()-]{2,40}$/u.test(value);

const contactKind = (value: string): Kind => (value.includes('@') ? 'email' : 'phone');

/** Values without content: placeholders that stand in thousands of files and identify nobody. */
const isPlaceholder = (value: string): boolean =>
  /^[\s^=.\-_*?0/]*$/.test(value) ||
  /^(none|unknown|unk|n\/?a|not available|anonymous|anonymi[sz]ed|anon|no ?name|test|patient|null|undefined|removed|hidden|xxx+|others?|dr|unspecified|not specified)$/i.test(
    value.trim(),
  );

/**
 * Every identifying value of the file as it stands there, each once: names (with their `^` and `=`), IDs, dates as
 * YYYYMMDD, accession numbers, people, institutions, addresses, contact data; nested, private and in UN as well.
 */
export function collectIdentifiers(file: DicomFile): readonly Identifier[] {
  let known = collected.get(file);
  if (!known) collected.set(file, (known = file.layout ? inLayout(file, file.layout) : inFile(file)));
  return known;
}

// Planning and the proof ask for the same file.
const collected = new WeakMap<DicomFile, readonly Identifier[]>();

// Files that are laid out alike have them at the same places; where none of these varies, they have the same.
const byLayout = new WeakMap<Layout, { places: readonly Place[]; list: readonly Identifier[] | undefined }>();

function inLayout(file: DicomFile, layout: Layout): readonly Identifier[] {
  const known = byLayout.get(layout);
  if (known) return known.list ?? fromPlaces(file, known.places);
  const places = placesIn(file.dataSet);
  const list = fromPlaces(file, places);
  const varies = places.some(({ element }) => layout.varying.includes(element));
  byLayout.set(layout, { places, list: varies ? undefined : list });
  return list;
}

const inFile = (file: DicomFile): readonly Identifier[] => fromPlaces(file, placesIn(file.dataSet));

/** An element that identifies, by its kind; `contact` and `country` are told apart by their value. */
interface Place {
  kind: Kind | 'contact' | 'country';
  dataSet: DataSet;
  element: Element;
}

function placesIn(dataSet: DataSet, found: Place[] = []): Place[] {
  for (const element of dataSet.elements) {
    if (element.items) for (const item of element.items) placesIn(item.dataSet, found);
    if (element.items || element.length <= 0 || element.length > longest) continue;
    const kind = contacts.has(element.tag)
      ? 'contact'
      : element.tag === countryOfResidence
        ? 'country'
        : kindOf(element);
    if (kind) found.push({ kind, dataSet, element });
  }
  return found;
}

// Slices of a series hold the same values, and share one list.
const bySignature = new Map<string, readonly Identifier[]>();
const mostLists = 64;
const longestSignature = 16_384;

/** Everything on which what is collected depends: kinds, encodings and bytes, each with its length. */
function signatureOf(file: DicomFile, places: readonly Place[]): string {
  let signature = '';
  for (const { kind, dataSet, element } of places) {
    const bytes = file.raw(element).toString('latin1');
    signature += `${kind} ${element.vr} ${dataSet.charset.join('\\')} ${bytes.length} ${bytes}`;
  }
  return signature;
}

function fromPlaces(file: DicomFile, places: readonly Place[]): readonly Identifier[] {
  const signature = signatureOf(file, places);
  let list = bySignature.get(signature);
  if (list) return list;
  list = collect(file, places);
  if (bySignature.size >= mostLists) bySignature.clear();
  if (signature.length <= longestSignature) bySignature.set(signature, list);
  return list;
}

function collect(file: DicomFile, places: readonly Place[]): readonly Identifier[] {
  const found = new Map<string, Identifier>();
  const add = (kind: Kind, value: string): void => {
    const text = value.trim();
    if (isPlaceholder(text)) return;
    if (kind === 'date' || kind === 'birth-date') {
      const day = text.replace(/^(\d{4})\.(\d\d)\.(\d\d)/, '$1$2$3').slice(0, 8);
      if (!/^\d{8}$/.test(day) || (kind === 'date' ? isSentinel : isSentinelBirth)(day)) return;
      found.set(`${kind} ${day}`, { kind, value: day });
    } else found.set(`${kind} ${text}`, { kind, value: text });
  };
  // Values of unknown type are decoded as the text that they turn out to be.
  const textOf = (dataSet: DataSet, element: Element): string =>
    element.vr === 'UN' || element.vr === 'OB'
      ? decodeText(file.raw(element), dataSet.charset, 'PN').text.replace(/\0+$/, '')
      : file.text(dataSet, element);
  for (const { kind, dataSet, element } of places)
    for (const value of textOf(dataSet, element).split('\\')) {
      if (kind === 'country' && isCountry(value.trim())) continue;
      add(kind === 'contact' ? contactKind(value) : kind === 'country' ? 'address' : kind, value);
    }
  return [...found.values()];
}
