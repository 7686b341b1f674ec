/** The presets of the profile in words, and switching one option. */
import type { Output } from '#shared/contract/index.ts';
import type { Profile } from '#shared/contract/deidentify.ts';

type OptionInfo = Output<'deidentify.profile'>['options'][number];

export const presetNames: Record<Profile['preset'], string> = { basic: 'Basic', tcia: 'TCIA', custom: 'Custom' };

export const presetWords: Record<Profile['preset'], string> = {
  basic:
    'The Basic Profile without any option: everything that could identify a person goes or is replaced. The safest choice, and the least to research with.',
  tcia: 'What public cancer imaging archives ask for: dates moved, scanner and patient characteristics kept, descriptions cleaned, listed private attributes kept.',
  custom: 'Your own choice of options. Each one keeps or cleans something more; read what it risks.',
};

/**
 * The profile with one option on or off. It becomes a custom one; options that contradict the one switched on go off,
 * since PS3.15 E.3 does not allow them together.
 */
export function withOption(profile: Profile, options: readonly OptionInfo[], id: string, on: boolean): Profile {
  const option = options.find((one) => one.id === id);
  const chosen = new Set(options.filter((one) => one.on).map((one) => one.id));
  if (on) {
    chosen.add(id);
    for (const other of option?.conflictsWith ?? []) chosen.delete(other);
  } else chosen.delete(id);
  const ofGroup = (group: OptionInfo['group']): string[] =>
    options.filter((one) => one.group === group && chosen.has(one.id)).map((one) => one.id);
  return {
    ...profile,
    preset: 'custom',
    retain: ofGroup('retain') as Profile['retain'],
    clean: ofGroup('clean') as Profile['clean'],
  };
}

/** Eight hexadecimal digits of a tag that names one element, or undefined for a repeating group. */
export function tagDigits(tag: string): string | undefined {
  const digits = tag.replaceAll(/[(),\s]/g, '');
  return /^[0-9a-f]{8}$/i.test(digits) ? digits.toUpperCase() : undefined;
}
