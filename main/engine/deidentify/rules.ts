/** Compiles a profile: for each attribute of Table E.1-1 the one action that holds under the chosen options. */
import type { Profile } from '#shared/contract/deidentify.ts';
import { Failure } from '#shared/failure.ts';
import { nameOf, vrOf } from '../dicom/dictionary.ts';
import { formatTag, parseTag } from '../dicom/tags.ts';
import { attributeRows, type AttributeRow, type BasicCode, type OptionId } from './attribute-table.ts';
import type { RequiredType } from './attribute-types.ts';
import { isOn } from './options.ts';
import { tciaRules } from './tcia-rules.ts';

/**
 * A code of the Basic Profile; `K` keep; `C` clean, with what happens where nothing is left; `shift` is C of the
 * modified-dates option, `keep-dates` K of the full-dates option; `walk` keeps a sequence and judges what is in its items
 * (K and C of sequences); `keyed` puts a code under the project's key in place of a number (a value that Z allows).
 */
export type Action = BasicCode | 'K' | 'C' | 'shift' | 'keep-dates' | 'walk' | 'keyed';
export interface Rule {
  action: Action;
  /** The Basic Profile's code: what holds where the option's cannot be carried out. */
  otherwise: BasicCode;
  /** `Basic Profile`, or the option or rule that decided. */
  source: string;
}

/** What a code comes down to for one attribute of one object. `walk` keeps a sequence and judges its items. */
export type PlainAction = 'X' | 'Z' | 'D' | 'U' | 'walk';

/**
 * The Basic Profile's action for an attribute by its type in the object's IOD (PS3.15 E.1-1 and note 1: D where type 1, Z
 * where type 2, X where type 3 or unknown to the IOD). A conditional type counts as its condition being met, since the
 * source holds the attribute; X alone yields only to an unconditional type, so that nothing stays that may go. Where the
 * IOD is not known, the answer is the one that is valid for every type.
 */
export function basicAction(code: BasicCode, type: RequiredType | '3' | undefined): PlainAction {
  const allowed = code.replace('*', '').split('/');
  switch (code) {
    // References to other images stay with mapped UIDs: that is allowed for every type, and it harms the data least.
    case 'X/Z/U*':
      return 'walk';
    case 'U':
    case 'D':
      return code;
    case 'X':
      return type === '1' ? 'D' : type === '2' ? 'Z' : 'X';
  }
  if (type === undefined) return allowed.includes('D') ? 'D' : 'Z';
  if (type[0] === '1') return 'D';
  return type[0] === '2' || !allowed.includes('X') ? 'Z' : 'X';
}

// Where several options speak, the first of this list decides. Dates come first: eleven rows are kept by
// Device Identity and cleaned by Modified Dates, and a date of calibration that stays tells the offset of all others.
export const precedence: readonly OptionId[] = [
  'modified-dates',
  'full-dates',
  'uids',
  'institution-identity',
  'device-identity',
  'patient-characteristics',
  'structured-content',
  'graphics',
  'descriptors',
  'safe-private',
];
const dateVrs = new Set(['DA', 'DT', 'TM']);

function ruleFor(row: AttributeRow, vr: string, profile: Profile): Rule {
  const otherwise = row.basic;
  const basic: Rule = { action: otherwise, otherwise, source: 'Basic Profile' };
  const option = precedence.find((id) => row.options[id] && isOn(profile, id));
  if (!option) return basic;
  const code = row.options[option];
  if (option === 'modified-dates') return { action: 'shift', otherwise, source: option };
  if (option === 'full-dates') return { action: 'keep-dates', otherwise, source: option };
  // A date that only Device Identity would keep goes: without a dates option no real date stays.
  if (dateVrs.has(vr)) return basic;
  // Annotations stay where their texts can be cleaned; see graphics.ts for what is drawn.
  if (option === 'graphics')
    return { action: vr === 'SQ' && isOn(profile, 'descriptors') ? 'walk' : 'X', otherwise: 'X', source: option };
  if (vr === 'SQ') return { action: 'walk', otherwise, source: option };
  return { action: code === 'K' ? 'K' : 'C', otherwise, source: option };
}

// What every object needs, or what de-identification itself writes: rules of a curator may not touch it.
const untouchable = new Set([
  0x00080005, 0x00080016, 0x00080018, 0x00080060, 0x0020000d, 0x0020000e, 0x00100010, 0x00100020, 0x00120062, 0x00120063,
  0x00120064, 0x00280303, 0x7fe00010,
]); // prettier-ignore

function override(rule: Profile['rules'][number], known: Map<number, Rule>): [number, Rule] {
  const tag = parseTag(rule.tag);
  if (tag === undefined || (tag & 0x10000) !== 0 || nameOf(tag) === '')
    throw new Failure(
      'invalid-input',
      `"${rule.tag}" is no standard attribute. Give a keyword such as SeriesDescription, or eight hexadecimal digits.`,
    );
  const label = `${nameOf(tag)} ${formatTag(tag)}`;
  if (untouchable.has(tag) || tag >>> 16 === 0x0028)
    throw new Failure(
      'refused',
      `${label} cannot have a rule of its own: objects are invalid or unsafe without the program's own handling.`,
    );
  const vr = vrOf(tag);
  const before = known.get(tag);
  if (
    (rule.action === 'keep' || rule.action === 'clean') &&
    before &&
    !['K', 'C', 'keep-dates', 'shift', 'walk'].includes(before.action)
  )
    throw new Failure(
      'refused',
      `${label} identifies, so that no single rule can keep it. Turn on the option of the standard that retains or cleans it.`,
    );
  if (rule.action === 'keep' && (vr === 'PN' || vr === 'UI' || dateVrs.has(vr) || (before && before.action !== 'K')))
    throw new Failure(
      'refused',
      `${label} cannot be kept as it is: its values are not among those that a person reviews. Use the action clean, or none.`,
    );
  if (vr === 'UI' && rule.action !== 'remove')
    throw new Failure('refused', `${label} is a UID: it is mapped, kept by the option uids, or removed.`);
  const action = ({ keep: 'K', remove: 'X', empty: 'Z', replace: 'D', clean: 'C' } as const)[rule.action];
  if (dateVrs.has(vr) && action === 'C')
    throw new Failure(
      'refused',
      `${label} is a date or time: options of the standard move or keep it; a rule can remove, empty or replace it.`,
    );
  const otherwise = before?.otherwise ?? 'X';
  if (vr === 'SQ' && (action === 'K' || action === 'C')) return [tag, { action: 'walk', otherwise, source: 'rule' }];
  return [
    tag,
    { action, otherwise: action === 'X' || action === 'Z' || action === 'D' ? action : otherwise, source: 'rule' },
  ];
}

/** The concrete attributes of Table E.1-1 by number; wildcard rows are in `beyond-table.ts` and `private.ts`. */
export const tableRows: ReadonlyMap<number, AttributeRow> = new Map(
  attributeRows.filter((row) => /^[0-9A-F]{8}$/.test(row.tag)).map((row) => [parseInt(row.tag, 16), row]),
);

/** The rule for each attribute of the table, with the curator's own rules over it. Throws Failure for a rule that is not allowed. */
export function compileRules(profile: Profile): ReadonlyMap<number, Rule> {
  const rules = new Map<number, Rule>();
  for (const [tag, row] of tableRows) rules.set(tag, ruleFor(row, vrOf(tag), profile));
  if (profile.preset === 'tcia')
    for (const [tag, { action }] of tciaRules)
      rules.set(tag, { action, otherwise: rules.get(tag)?.otherwise ?? 'X', source: 'tcia' });
  const own = profile.rules.map((rule) => override(rule, rules));
  for (const [tag, rule] of own) rules.set(tag, rule);
  return rules;
}
