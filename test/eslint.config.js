/** Lint rules, above all the layers: who may import whom (docs/development.md). */
import { fileURLToPath } from 'node:url';
import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';

const steps = ['library', 'quality', 'deidentify', 'cohort', 'labels', 'reference', 'license', 'review', 'release'];

const noElectron = {
  regex: '^electron(/|$)',
  message: 'Only main/hosts/electron.ts and preload.ts import electron: anywhere else it would download itself.',
};
const noDcmjs = { regex: '^dcmjs(/|$)', message: 'Only main/engine/dicom imports dcmjs.' };
const noSqlite = { regex: '^better-sqlite3(/|$)', message: 'Only main/engine/store imports better-sqlite3.' };
const noHost = { regex: '(^|/)hosts/', message: 'The engine knows no host.' };
const noMain = { regex: '^#(engine|sample)/|(^|/)main/', message: 'This code also runs in a page: nothing of main.' };
const noNode = {
  regex: '^node:|^(fs|path|os|crypto|child_process|worker_threads|stream|http|url|util)(/|$)',
  message: 'This code also runs in a page: no Node.',
};
const onlyZod = { regex: '^(?!zod$|#shared/|\\.{1,2}/)', message: 'shared/ imports only zod.' };
/** @param {string} step */
const noInside = (step) => ({
  regex: `^(\\.\\./|#engine/)(${steps.filter((other) => other !== step).join('|')})/(?!(handlers|types)\\.ts$)`,
  message:
    'A step knows another one only by its handlers.ts and types.ts; what two steps need lies in store/ or dicom/.',
});

// A later block replaces an earlier one for the same file, so each layer names everything that it may not import.
/** @param {string[]} files @param {object[]} patterns */
const layer = (files, ...patterns) => ({ files, rules: { 'no-restricted-imports': ['error', { patterns }] } });

export default ts.config(
  { ignores: ['out', 'node_modules'] },
  js.configs.recommended,
  ...ts.configs.recommendedTypeChecked,
  ...svelte.configs.recommended,
  ...svelte.configs.prettier,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['test/eslint.config.js'] },
        // The look-up of tsconfig.json stops at this folder.
        tsconfigRootDir: fileURLToPath(new URL('..', import.meta.url)),
        extraFileExtensions: ['.svelte'],
      },
    },
    rules: {
      'no-undef': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Objects here are closures without `this`, and a handler is async so that its throw becomes a rejection.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/require-await': 'off',
      // TypeScript reports these too, and knows `??=`.
      'no-unused-private-class-members': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ImportExpression[source.value=/^(electron|dcmjs|better-sqlite3)$/]',
          message: 'This module has its one place; an import() is no way around that.',
        },
      ],
    },
  },
  { files: ['**/*.svelte', '**/*.svelte.ts'], languageOptions: { parserOptions: { parser: ts.parser } } },
  {
    // The parameters of snippets and of generic components are `any` to this parser; svelte-check knows their types.
    files: ['**/*.svelte'],
    rules: Object.fromEntries(
      [
        'no-unsafe-argument',
        'no-unsafe-assignment',
        'no-unsafe-call',
        'no-unsafe-member-access',
        'no-unsafe-return',
        'no-redundant-type-constituents',
      ].map((rule) => [`@typescript-eslint/${rule}`, 'off']),
    ),
  },
  // What a part keeps for itself (pages on their way, items by key) is a plain Map on purpose: it must not redraw anything.
  { files: ['renderer/**'], rules: { 'svelte/prefer-svelte-reactivity': 'off' } },
  layer(['main/**'], noElectron, noDcmjs, noSqlite),
  layer(['main/hosts/{electron,preload}.ts'], noDcmjs, noSqlite),
  layer(['main/engine/**'], noElectron, noDcmjs, noSqlite, noHost),
  layer(['main/engine/dicom/**'], noElectron, noSqlite, noHost, noInside('')),
  layer(['main/engine/store/**'], noElectron, noDcmjs, noHost),
  ...steps.map((step) => layer([`main/engine/${step}/**`], noElectron, noDcmjs, noSqlite, noHost, noInside(step))),
  layer(['renderer/**'], noElectron, noDcmjs, noSqlite, noNode, noMain),
  layer(['shared/**'], noNode, noMain, onlyZod),
);
