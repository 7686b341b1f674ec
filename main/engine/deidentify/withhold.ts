/** Which objects are left out whole, because this version cannot see or clean what identifies in them. */
import type { Profile } from '#shared/contract/deidentify.ts';
import { isOn } from './options.ts';
import type { DeidentifyTask, TaskPixels } from './types.ts';

/** What is judged by; as stored in the index. Absent values are ''. */
export interface ObjectFacts {
  patientId: string;
  modality: string;
  sopClass: string;
  imageType: string;
  burnedIn: string;
  /** Samples per Pixel (0028,0002). */
  samples: number | null;
  /** Rows (0028,0010), or 0 where pixel data come without; -1: the object holds no pixel data. */
  rows: number;
  /** Series Description, or ''. */
  description: string;
}

export interface WithholdReason {
  title: string;
  why: string;
}

const reasons = {
  'no-patient-id': {
    title: 'No patient ID',
    why: 'Without a patient ID it is not known whose images these are, so that they cannot be given a pseudonym.',
  },
  'no-pseudonym': {
    title: 'Patient not in the table of pseudonyms',
    why: 'The table that names the patients has no line for this one.',
  },
  'burned-in': {
    title: 'Text burned into the pixels',
    why: 'The object itself says that identifying text is part of the picture (Burned In Annotation = YES).',
  },
  'pixel-text-likely': {
    title: 'Text in the pixels is likely',
    why: 'Ultrasound, endoscopy, photographs and videos usually show the name of the patient in the picture, and nobody has looked at these.',
  },
  screenshot: {
    title: 'Screenshot or secondary capture',
    why: 'Captured screens, dose reports and protocols show names and numbers as part of the picture.',
  },
  'stored-as-capture': {
    title: 'Image stored as a secondary capture',
    why: 'The object says that its picture comes from the examination itself, but it is of the class for captured screens, which show names and numbers.',
  },
  'burned-in-unknown': {
    title: 'Radiograph or projection image without a statement on burned-in text',
    why: 'Radiographs often carry marks and names in the picture. Only images that say Burned In Annotation = NO are packaged.',
  },
  'colour-secondary': {
    title: 'Colour image of a grey-scale modality',
    why: 'Coloured CT, MR and PET images are made by workstations, which draw text into them.',
  },
  document: {
    title: 'Encapsulated document',
    why: 'PDF, CDA and model files hold text that no de-identification of attributes reaches.',
  },
  'document-left-out': {
    title: 'Document or video left out by decision',
    why: 'A person or a table of decisions left it out, with a reason.',
  },
  'document-identifier': {
    title: 'Document that names somebody',
    why: 'An identifier of the patient, or of a physician or institution, stands in the text of the document, from which nothing can be taken out.',
  },
  'document-unread': {
    title: 'Document that no program could read',
    why: 'Not all of the document could be read and searched, and no person said that they looked at it.',
  },
  'document-changed': {
    title: 'Document or video not as it was',
    why: 'When the written object was read again, its document or video was not the same.',
  },
  waveform: {
    title: 'Waveform',
    why: 'Electrocardiograms and other curves identify like a fingerprint and carry typed annotations.',
  },
  'raw-data': { title: 'Raw data', why: 'What private raw data hold is unknown.' },
  'presentation-state': {
    title: 'Presentation state',
    why: 'Drawn text may name the patient. The option Clean Graphics packages the state without its drawings.',
  },
  report: {
    title: 'Structured report',
    why: 'Reports are full of names, dates and text. The option Clean Structured Content handles them entry by entry.',
  },
  'unknown-class': {
    title: 'Unknown or unsupported kind of object',
    why: 'The program does not know what such an object holds, so that it cannot say what identifies in it.',
  },
  dicomdir: {
    title: 'Directory of a medium',
    why: 'A DICOMDIR lists the patients of a disc; the package has tables of its own.',
  },
  'overlay-in-pixels': {
    title: 'Overlay inside the pixel values',
    why: 'Drawn text lies in unused bits of the pixels, where it stays until somebody decides about the pixels of the object.',
  },
  'unmaskable-pixels': {
    title: 'Pixels that cannot be masked',
    why: 'The pixels are damaged, or compressed in a way that this program cannot open or write, so that nothing in them can be seen and blackened.',
  },
  'mask-failed': {
    title: 'Masked pixels did not prove right',
    why: 'When the written object was read again, a box was not black, or something beside the boxes was not as before.',
  },
  'text-in-pixels': {
    title: 'Text beside the pixels',
    why: 'Behind the last pixel, or in the table of its frames, the pixel element holds written text, which no rule reaches.',
  },
  'pixels-withheld': {
    title: 'Left out for what the picture shows',
    why: 'A person looked at the pixels, or at objects that look alike, and left them out; or text was seen in the series, and nobody decided what becomes of it.',
  },
  codestream: {
    title: 'Compressed pixels that cannot be looked through',
    why: 'A frame is not built as its compression says, so that comments or EXIF inside it cannot be found; or it is JPEG XL with a colour profile or a named frame, whose texts only its decoder reads.',
  },
  'undecodable-text': {
    title: 'Text that cannot be decoded',
    why: 'A text that would stay is not valid in the character set that the file names; what it says is unknown.',
  },
  structure: {
    title: 'Structure that cannot be cleaned',
    why: 'Entries of the report refer to others that have to go; without them it would be invalid.',
  },
  'face-undecided': {
    title: 'May show a face, and nobody decided',
    why: 'A face can be rendered from slices of a head and recognised. An open package takes it only after a person decided.',
  },
  'face-controlled': {
    title: 'May show a face: for controlled access only',
    why: 'A person decided that this series goes into packages under controlled access only.',
  },
  'face-left-out': {
    title: 'May show a face: left out',
    why: 'A person decided to leave this series out, as a face can be rendered from it.',
  },
  'face-replaced': {
    title: 'Shows a face: its defaced series is packaged instead',
    why: 'Another tool removed the face from a copy of this series, and a person confirmed it.',
  },
  'missing-uids': {
    title: 'Missing UIDs',
    why: 'Without its study, series and instance UID the object has no place in a dataset.',
  },
  unreadable: { title: 'Cannot be read', why: 'The file is damaged, or it has changed since it was indexed.' },
  unwritable: {
    title: 'A cleaned value cannot be written',
    why: 'A value of the cleaned object does not fit the type, the length or the character set that the file gives it.',
  },
  'cannot-write': {
    title: 'Cannot be written',
    why: 'The cleaned object could not be written or did not read back as it should.',
  },
  internal: {
    title: 'Unexpected fault',
    why: 'The program met something it does not expect; the object is left out to be safe.',
  },
} as const satisfies Record<string, WithholdReason>;
export type WithholdCode = keyof typeof reasons;

/** Title and plain sentence of a code. Codes of the byte layer (truncated, bad-element …) read as `unreadable`. */
export const withholdReason = (code: string): WithholdReason =>
  Object.hasOwn(reasons, code) ? reasons[code as WithholdCode] : reasons.unreadable;

/** Thrown while a file is planned: the whole object is left out. */
export class Withheld extends Error {
  readonly code: WithholdCode;
  /** `more` says in a sentence what it was; it holds no value of the file. */
  constructor(code: WithholdCode, more?: string) {
    super(more === undefined ? reasons[code].why : `${reasons[code].why} ${more}`);
    this.name = 'Withheld';
    this.code = code;
  }
}

const storage = '1.2.840.10008.5.1.4.1.1.';
type Kind = 'plain' | 'state-no' | 'report' | 'presentation' | WithholdCode;
// By SOP class below the storage root. A class that is not named here is left out.
const classes: readonly (readonly [Kind, string])[] = [
  ['plain', '2 2.1 2.2 4 4.1 4.2 4.4 20 30 66.1 66.2 66.3 66.4 66.5 66.6 66.7 67 91.1 128 128.1 130'],
  ['plain', '481.2 481.3 481.4 481.5 481.6 481.7 481.8 481.9 481.10 481.11 481.12 481.13 481.14 481.15 481.16 481.17'],
  ['state-no', '1 1.1 1.1.1 1.2 1.2.1 1.3 1.3.1 4.3 12.1 12.1.1 12.2 12.2.1 12.3 13.1.1 13.1.2 13.1.3 13.1.4 13.1.5 14.1 14.2'],
  ['state-no', '77.1.5.4 77.1.5.5 77.1.5.6 77.1.5.7 77.1.5.8 77.1.6 481.1 481.18 481.19'],
  ['screenshot', '7 7.1 7.2 7.3 7.4'],
  ['pixel-text-likely', '3 3.1 5 6 6.1 6.2 6.3 77.1 77.2 77.1.1 77.1.1.1 77.1.2 77.1.2.1 77.1.3 77.1.4 77.1.4.1 77.1.5.1 77.1.5.2 77.1.5.3 77.1.7'],
  ['document', '104.1 104.2 104.3 104.4 104.5 104.6'],
  ['raw-data', '66'],
  ['presentation', '11.1 11.2 11.3 11.4 11.5 11.6 11.7 11.8 11.9 11.10 11.11 11.12 11.13'],
  ['report', '88.1 88.2 88.3 88.4 88.11 88.22 88.33 88.34 88.35 88.40 88.50 88.59 88.65 88.67 88.68 88.69 88.70 88.71 88.72 88.73 88.74 88.75 88.76'],
]; // prettier-ignore
const kinds = new Map(
  classes.flatMap(([kind, list]) => list.split(' ').map((item) => [storage + item, kind] as const)),
);

const textModalities = new Set(['US', 'IVUS', 'ES', 'XC', 'GM', 'OP', 'BDUS', 'EPS', 'DMS', 'VIDEO']);
const captureModalities = new Set(['SC', 'OT']);
const projectionModalities = new Set(['CR', 'DX', 'MG', 'RF', 'XA', 'IO', 'PX', 'RG', 'RTIMAGE']);
const screenWords =
  /SCREEN ?SAVE|SCREEN ?SHOT|SCREEN ?CAPTURE|SCREENCAP|DOSE[ _]?INFO|DOSE[ _]?REPORT|PROTOCOL|\bREPORT\b|\bCAPTURE\b|\bTEXT\b|\bOVERVIEW\b|\bLABEL\b|PASTED/;
const screenDescription =
  /dose (report|record|info)|patient protocol|screen ?(save|shot|capture)|dosis(bericht|protokoll)|patientenprotokoll/i;

/** Burned In Annotation (0028,0301): what is neither YES nor NO is no denial. */
const saysBurnedIn = (value: string): boolean => !['', 'NO'].includes(value.trim().toUpperCase());

/** Whether the object says of itself that it is a captured screen, a dose report, a protocol or a label. */
const isScreen = ({ imageType, description }: Pick<ObjectFacts, 'imageType' | 'description'>): boolean =>
  screenWords.test(imageType.trim().toUpperCase()) || screenDescription.test(description);

/** Modalities and classes of photographs, endoscopy and video, which can show a person besides text. */
const photographModalities = new Set([...textModalities].filter((one) => !['US', 'IVUS', 'BDUS'].includes(one)));
const photographClass = `${storage}77.`;

/**
 * Whether a program that finds no text in such a picture contradicts the object itself, or is the wrong one to ask: it says
 * that text is burned in or that it is a screen, or it is a photograph, in which not only text identifies.
 */
export function needsPerson({
  modality,
  sopClass,
  imageType,
  burnedIn,
  description,
}: Omit<ObjectFacts, 'patientId' | 'samples' | 'rows'>): boolean {
  if (saysBurnedIn(burnedIn)) return true;
  if (isScreen({ imageType, description })) return true;
  return (
    photographModalities.has(modality.trim().toUpperCase()) ||
    (kinds.get(sopClass.trim()) === 'pixel-text-likely' && sopClass.startsWith(photographClass))
  );
}

/** True where somebody answers for what the pixels show. Masks that are none answer for nothing. */
export const isDecided = (pixels: TaskPixels | undefined): pixels is TaskPixels =>
  pixels !== undefined && (pixels.verdict === 'clean' || pixels.masks.length > 0);

const pixelCodes = new Set<WithholdCode>([
  'burned-in', 'pixel-text-likely', 'screenshot', 'stored-as-capture', 'burned-in-unknown', 'colour-secondary',
]); // prettier-ignore

/**
 * The reason why an object is left out whole, or null. Pure: the same on rows of the index and on the file itself. A
 * decision about its pixels lifts only what was said about pixels, one about its document only what was said about that.
 */
export function withholdCode(
  facts: ObjectFacts,
  profile: Pick<Profile, 'retain' | 'clean'>,
  pixels?: TaskPixels,
  documents?: DeidentifyTask['documents'],
): WithholdCode | null {
  // What a video shows nobody can make black: where it says itself that it identifies, it stays out.
  const lifts = (code: WithholdCode): boolean =>
    documents === 'watched'
      ? pixelCodes.has(code) && code !== 'burned-in'
      : documents !== undefined && code === 'document';
  const found = reasonsFor(facts, profile).filter((code) => !lifts(code));
  const left = isDecided(pixels) ? found.filter((code) => !pixelCodes.has(code)) : found;
  return left[0] ?? null;
}

/**
 * Every reason, the first of which is told. Where there is no picture nothing can be burned into it; only an object that
 * says itself that something is contradicts that, and stays out.
 */
function reasonsFor(facts: ObjectFacts, profile: Pick<Profile, 'retain' | 'clean'>): WithholdCode[] {
  const found = reasonsByKind(facts, profile);
  return facts.rows < 0 ? found.filter((code) => code === 'burned-in' || !pixelCodes.has(code)) : found;
}

/** Image Type value 2 (PS3.3 C.7.6.1.1.2): of a captured screen it is SECONDARY, and most are coloured. */
const isOfExamination = ({ imageType, samples }: ObjectFacts): boolean =>
  /^[^\\]*\\PRIMARY *(\\|$)/i.test(imageType) && samples === 1;

function reasonsByKind(facts: ObjectFacts, profile: Pick<Profile, 'retain' | 'clean'>): WithholdCode[] {
  const found: WithholdCode[] = [];
  const upper = (text: string): string => text.trim().toUpperCase();
  const modality = upper(facts.modality);
  const burnedIn = upper(facts.burnedIn);
  if (facts.sopClass === '1.2.840.10008.1.3.10') found.push('dicomdir');
  if (facts.patientId.trim() === '') found.push('no-patient-id');
  if (saysBurnedIn(burnedIn)) found.push('burned-in');
  const full = { ...profile, preset: 'custom', rules: [] } as unknown as Profile;
  const kind = facts.sopClass.startsWith(`${storage}9.`) ? 'waveform' : kinds.get(facts.sopClass.trim());
  if (kind === undefined) found.push('unknown-class');
  else if (kind === 'report') {
    if (!isOn(full, 'structured-content')) found.push('report');
    return found;
  } else if (kind === 'presentation') {
    if (!isOn(full, 'graphics')) found.push('presentation-state');
    return found;
  } else if (kind === 'document') {
    // The other reasons speak of pixels; a document has none.
    found.push(kind);
    return found;
  } else if (kind !== 'plain' && kind !== 'state-no' && !(kind === 'screenshot' && isOfExamination(facts)))
    found.push(kind);
  if (textModalities.has(modality)) found.push('pixel-text-likely');
  if (
    captureModalities.has(modality) &&
    !facts.sopClass.startsWith(`${storage}66.`) &&
    !facts.sopClass.startsWith(`${storage}30`)
  )
    found.push('screenshot');
  if (isScreen(facts)) found.push('screenshot');
  if ((kind === 'state-no' || projectionModalities.has(modality)) && burnedIn !== 'NO') found.push('burned-in-unknown');
  if ((facts.samples ?? 1) > 1 && burnedIn !== 'NO') found.push('colour-secondary');
  // Told last: where anything else speaks for a captured screen, that is what it is.
  if (kind === 'screenshot' && isOfExamination(facts)) found.push('stored-as-capture');
  return found;
}
