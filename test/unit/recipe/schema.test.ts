/** The template and the JSON Schema say the same as the program. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseRecipe } from '../../../main/hosts/cli/recipe.ts';
import { template } from '../../../main/hosts/cli/template.ts';
import { Recipe, recipeSchema } from '#shared/contract/recipe.ts';

// ajv-formats is CommonJS: under Node its default export is the module.
const addFormats = formats as unknown as (ajv: Ajv2020) => void;
const validator = (): ReturnType<Ajv2020['compile']> => {
  const ajv = new Ajv2020({ strict: false });
  addFormats(ajv);
  return ajv.compile(recipeSchema());
};

it('is a valid JSON Schema that takes the template', () => {
  const validate = validator();
  expect(validate(parse(template))).toBe(true);
  expect(validate({ ...(parse(template) as object), sourcs: [] })).toBe(false);
  expect(validate({ ...(parse(template) as object), fairpack: 2 })).toBe(false);
});

it('has a template without faults', () => {
  expect(parseRecipe(template).faults).toEqual([]);
});

it('has a template whose commented lines are right as well', () => {
  const everything = template
    .split('\n')
    .map((line) =>
      /^\s*# (\s*)(- |[a-zA-Z]+:)/.test(line) && !/^# (Recipe|Run|Check)/.test(line) ? line.replace('# ', '') : line,
    )
    .join('\n')
    .replace('license: { id: CC-BY-4.0 }\n', '')
    .replace('<hash>', 'abc');
  const { recipe, faults } = parseRecipe(everything);
  expect(faults).toEqual([]);
  expect(recipe?.deidentification.options?.retain).toContain('modified-dates');
  expect(recipe?.signoff).toHaveLength(1);
  expect(recipe?.release.access).toBe('open');
});

it('names every part of a recipe that this version can do in the template', () => {
  const missing = Object.keys(Recipe.shape).filter(
    (key) => !['cohort', 'handoff'].includes(key) && !new RegExp(`^(# )?${key}:`, 'm').test(template),
  );
  expect(missing).toEqual([]);
  const inDataset = Object.keys(Recipe.shape.dataset.shape).filter(
    (key) => !new RegExp(`^  (# )?${key}:`, 'm').test(template),
  );
  expect(inDataset).toEqual([]);
});
