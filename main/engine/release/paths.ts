/** Names inside a package: short, ASCII, safe on Windows, and never made of original text. */

export interface PathParts {
  subject: string;
  study: number;
  series: number;
  modality: string;
  instance: number;
}

const modalityCode = (modality: string): string => (/^[A-Z]{2,10}$/.test(modality) ? modality : 'XX');
const padded = (value: number, width: number): string => String(value).padStart(width, '0');

// Names that Windows keeps for devices, whatever their ending.
const device = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** A name of at most 30 letters, digits and hyphens from any text; `dataset` where nothing is left. */
export function nicknameFrom(title: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 30)
    .replace(/-+$/, '');
  return plain === '' || device.test(plain) ? 'dataset' : plain;
}

/** Path of an object within the package in layout `readable`: data/dicom/<subject>/study-01/01-CT/0001.dcm. */
export const readablePath = ({ subject, study, series, modality, instance }: PathParts): string =>
  `data/dicom/${subject}/study-${padded(study, 2)}/${padded(series, 2)}-${modalityCode(modality)}/${padded(instance, 4)}.dcm`;

/** Path in layout `uid`, as IDC has it, below the subject: UIDs are the new ones. */
export const uidPath = (subject: string, study: string, series: string, instance: string): string =>
  `data/dicom/${subject}/${study}/${series}/${instance}.dcm`;

/** True for a path that a manifest may name: relative, forward slashes, no step upwards. */
export const isSafePath = (path: string): boolean =>
  path !== '' &&
  !path.startsWith('/') &&
  !/^[A-Za-z]:/.test(path) &&
  !path.includes('\\') &&
  path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
