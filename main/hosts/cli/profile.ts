/** The confidentiality profile that a recipe asks for. */
import type { Profile } from '#shared/contract/deidentify.ts';
import type { Recipe } from '#shared/contract/recipe.ts';
import { presetProfile } from '#engine/deidentify/options.ts';

/** Without a word about it: the preset of The Cancer Imaging Archive. Options, where given, stand instead of a preset's. */
export function profileOf({ preset, options, rules }: Recipe['deidentification']): Profile {
  const base = presetProfile(preset ?? 'tcia');
  return {
    preset: options ? 'custom' : base.preset,
    retain: options?.retain ?? base.retain,
    clean: (options?.clean ?? base.clean).filter((option) => option !== 'pixels'),
    rules: rules.map(({ tag, action, reason }) => ({ tag, action, reason })),
  };
}
