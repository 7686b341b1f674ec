/** From a group of series to its label: the group's key, what may be a label, and mappings read from CSV. */
import { Failure } from '#shared/failure.ts';
import Papa from 'papaparse';

/** One stable key of a group; a modality (CS) cannot hold the bar. */
export const groupKey = (modality: string, description: string): string => `${modality}|${description}`;

/**
 * The label as it is kept. Throws Failure `invalid-input` for what cannot stand in a DICOM LO (64 characters, no backslash, no control
 * characters) and for what looks like a date, a number of a person or an address: labels replace descriptions in the package.
 */
export function asLabel(text: string): string {
  const label = text.trim().replace(/\s+/g, ' ');
  if (label === '' || [...label].length > 64) throw new Failure('invalid-input', 'A label has 1 to 64 characters.');
  // eslint-disable-next-line no-control-regex
  if (/[\\\u0000-\u001f\u007f]/.test(label))
    throw new Failure('invalid-input', 'A label cannot hold a backslash or control characters.');
  if (/\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{6,}|@|\^/.test(label))
    throw new Failure(
      'invalid-input',
      `“${label}” looks like it holds a date, a number of a person or an address. Labels go into the package as they are: choose other words.`,
    );
  return label;
}

/** Rows of a mapping CSV with the columns modality, description and label, by group key. Faults name the line. */
export function readMapping(text: string): Map<string, string> {
  const { data, meta } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
    delimitersToGuess: [',', ';', '\t'],
    transformHeader: (name) => name.trim().toLowerCase(),
  });
  const lacking = ['modality', 'description', 'label'].filter((name) => !(meta.fields ?? []).includes(name));
  if (lacking.length)
    throw new Failure(
      'invalid-input',
      `The file has no column ${lacking.map((name) => `“${name}”`).join(', ')}. A mapping has the columns modality, description, label.`,
    );
  const mapping = new Map<string, string>();
  data.forEach((row, index) => {
    if ((row['label'] ?? '').trim() === '') return;
    const key = groupKey((row['modality'] ?? '').trim(), (row['description'] ?? '').trim());
    let label: string;
    try {
      label = asLabel(row['label']!);
    } catch (error) {
      throw error instanceof Failure ? new Failure(error.code, `Row ${index + 1}: ${error.message}`) : error;
    }
    if ((mapping.get(key) ?? label) !== label)
      throw new Failure(
        'invalid-input',
        `Row ${index + 1} gives a second label to the same modality and description. Keep one of them.`,
      );
    mapping.set(key, label);
  });
  return mapping;
}
