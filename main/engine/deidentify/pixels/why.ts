/** In plain words: what a group of objects is, and why somebody has to look at it. */
import type { Kind } from '../../store/kinds.ts';
import { withholdCode, type WithholdCode } from '../withhold.ts';
import type { Profile } from '#shared/contract/deidentify.ts';

/** Reasons for leaving an object out that a look at its pixels can settle. */
const settled = [
  'burned-in',
  'pixel-text-likely',
  'screenshot',
  'stored-as-capture',
  'burned-in-unknown',
  'colour-secondary',
] as const;
export type PixelReason = (typeof settled)[number];
const isSettled = (code: WithholdCode | null): code is PixelReason =>
  (settled as readonly (string | null)[]).includes(code);

/** Why an object waits for a look at its pixels; null: it is packaged without; undefined: it is out for another reason. */
export function pixelReason(row: Kind, profile: Pick<Profile, 'retain' | 'clean'>): PixelReason | null | undefined {
  const rows = Math.max(row.rows, row.columns);
  const code = withholdCode({ ...row, rows, samples: row.samples < 0 ? null : row.samples }, profile);
  if (code === null) return row.rows > 0 && row.columns > 0 ? null : undefined;
  return isSettled(code) ? code : undefined;
}

const modalities: Record<string, string> = {
  CR: 'Computed radiographs',
  CT: 'CT slices',
  DX: 'Digital radiographs',
  ES: 'Endoscopy',
  IO: 'Intra-oral radiographs',
  MG: 'Mammograms',
  MR: 'MR slices',
  NM: 'Nuclear medicine',
  OP: 'Photographs of the eye',
  OT: 'Other images',
  PT: 'PET slices',
  PX: 'Panoramic radiographs',
  RF: 'Fluoroscopy',
  RG: 'Film radiographs',
  SC: 'Secondary captures',
  SM: 'Slide microscopy',
  US: 'Ultrasound',
  XA: 'Angiography',
  XC: 'Photographs',
};

const captures = /^1\.2\.840\.10008\.5\.1\.4\.1\.1\.7(\.|$)/;

export const titleOf = ({ modality, sopClass }: Pick<Kind, 'modality' | 'sopClass'>): string => {
  const name = modalities[modality.trim().toUpperCase()] ?? (modality.trim() === '' ? 'Images' : `${modality} images`);
  return captures.test(sopClass) && modality !== 'SC' ? `${name}, captured` : name;
};

/** `512 × 512 · ACME Scan 3 · OT`. */
export const detailOf = ({ rows, columns, manufacturer, model, modality, imageType }: Kind): string =>
  [
    rows > 0 && columns > 0 ? `${columns} × ${rows}` : '',
    [manufacturer, model]
      .map((part) => part.trim())
      .filter(Boolean)
      .join(' '),
    modality.trim(),
    imageType.trim().replaceAll('\\', ' / '),
  ]
    .filter(Boolean)
    .join(' · ');

const reasons: Record<PixelReason, string> = {
  'burned-in': 'The objects themselves say that identifying text is part of the picture (Burned In Annotation = YES).',
  'pixel-text-likely':
    'Ultrasound, endoscopy, photographs and videos usually show the name of the patient, the hospital and the date in the picture.',
  screenshot: 'Captured screens, dose reports and protocols show names and numbers as part of the picture.',
  'stored-as-capture':
    'They say that the picture comes from the examination itself, but they are of the class for captured screens, which show names and numbers.',
  'burned-in-unknown':
    'Radiographs and projection images often carry marks and names in the picture, and these do not say that there are none (Burned In Annotation).',
  'colour-secondary': 'Coloured images of a grey-scale modality are made by workstations, which draw text into them.',
};

export const whyOf = (reason: PixelReason | null, texts = 0): string =>
  reason === null && texts > 0
    ? 'Nothing spoke for text in these pictures, but a look found what is built like writing. Those that show it stay out until somebody decides, or are masked where a recipe says so.'
    : reason === null
      ? 'Nothing speaks for text in these pictures. They are packaged; until somebody looked, the card says that nobody did.'
      : reasons[reason];
