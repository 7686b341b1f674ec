/** Step 7: what the dataset is called, who made it, under which terms, and with whose permission. */
import { z } from 'zod';
import { command, Nothing, query } from './method.ts';

/** ORCID check digit: ISO 7064 MOD 11-2 over the first fifteen digits. */
export function isOrcid(text: string): boolean {
  if (!/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/.test(text)) return false;
  const digits = text.replaceAll('-', '');
  let total = 0;
  for (const digit of digits.slice(0, 15)) total = (total + Number(digit)) * 2;
  const check = (12 - (total % 11)) % 11;
  return digits[15] === (check === 10 ? 'X' : String(check));
}

/** ROR identifier: `0`, six characters of Crockford base 32, two check digits (ISO 7064 MOD 97-10). */
export function isRor(text: string): boolean {
  const match = /^(?:https:\/\/ror\.org\/)?0([0-9a-hjkmnp-tv-z]{6})(\d{2})$/.exec(text);
  if (!match) return false;
  let value = 0n;
  for (const letter of match[1]!) value = value * 32n + BigInt('0123456789abcdefghjkmnpqrstvwxyz'.indexOf(letter));
  return Number(98n - ((value * 100n) % 97n)) === Number(match[2]);
}

export const Orcid = z.string().refine(isOrcid, 'an ORCID is 0000-0000-0000-0000 with a matching last digit');
const Line = z.string().max(400);
const Text = z.string().max(8000);

export const Creator = z.strictObject({
  family: Line.min(1),
  given: Line.default(''),
  orcid: Orcid.optional(),
  affiliation: Line.optional(),
  ror: z.string().refine(isRor, 'a ROR identifier looks like https://ror.org/02mhbdp94').optional(),
});
export const Ethics = z.strictObject({
  approval: Line.default(''),
  consent: Line.default(''),
  country: Line.default(''),
  basis: Line.default(''),
  approver: Line.default(''),
  documents: z.array(Line).default([]),
});
export const Related = z.strictObject({
  relation: z.enum([
    'IsDerivedFrom',
    'IsSupplementTo',
    'IsDescribedBy',
    'IsCitedBy',
    'Cites',
    'References',
    'IsNewVersionOf',
    'IsPartOf',
    'HasPart',
    'IsDocumentedBy',
  ]),
  id: Line.min(1),
});
/** The dataset's description: what the card says before any image is counted. */
export const Dataset = z.strictObject({
  title: Line.default(''),
  nickname: z
    .string()
    .regex(/^[A-Za-z0-9](?:[A-Za-z0-9-]{0,28}[A-Za-z0-9])?$/, 'letters, digits and hyphens, at most 30')
    .or(z.literal(''))
    .default(''),
  version: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/, 'three numbers, for example 1.0.0')
    .default('1.0.0'),
  description: Text.default(''),
  keywords: z.array(Line.min(1)).max(50).default([]),
  creators: z.array(Creator).max(200).default([]),
  contact: z.strictObject({ name: Line.min(1), email: z.email() }).optional(),
  publisher: Line.default(''),
  funding: z.array(z.strictObject({ funder: Line.min(1), award: Line.default('') })).default([]),
  ethics: Ethics.prefault({}),
  condition: z
    .array(z.strictObject({ name: Line.min(1), code: Line.default(''), scheme: Line.default('') }))
    .default([]),
  code: z.array(z.strictObject({ url: z.url(), license: Line.default('') })).default([]),
  preprocessing: z
    .array(
      z.strictObject({
        step: Line.min(1),
        tool: Line.default(''),
        version: Line.default(''),
        parameters: Line.default(''),
      }),
    )
    .default([]),
  doi: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/, 'a DOI starts with 10.')
    .optional(),
  related: z.array(Related).default([]),
  purpose: Text.default(''),
  limitations: Text.default(''),
  acknowledgements: Text.default(''),
});
export type Dataset = z.infer<typeof Dataset>;

export const License = z.strictObject({
  /** An SPDX identifier or `LicenseRef-<name>`; empty while nobody has chosen. */
  id: z.string().default(''),
  /** Data Use Ontology terms, for example DUO:0000042. */
  dataUse: z.array(z.string().regex(/^DUO:\d{7}$/, 'a term looks like DUO:0000042')).default([]),
  /** The text or address of the terms where the identifier is a LicenseRef. */
  terms: Text.default(''),
});
export type License = z.infer<typeof License>;

export const licenseMethods = {
  'license.form': query(
    Nothing,
    z.strictObject({
      dataset: Dataset,
      license: License,
      missing: z.array(z.strictObject({ field: z.string(), title: z.string(), why: z.string() })),
      citation: z.string(),
    }),
  ),
  'license.saveDataset': command(z.strictObject({ dataset: Dataset }), Nothing),
  'license.saveLicense': command(z.strictObject({ license: License }), Nothing),
  'license.choices': query(
    Nothing,
    z.strictObject({
      licenses: z.array(
        z.strictObject({
          id: z.string(),
          name: z.string(),
          note: z.string(),
          recommended: z.boolean(),
          url: z.string(),
        }),
      ),
      dataUse: z.array(z.strictObject({ id: z.string(), name: z.string(), note: z.string() })),
    }),
  ),
};
