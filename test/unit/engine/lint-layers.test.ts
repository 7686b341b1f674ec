/** The layer rules are held by the linter: each forbidden import is reported where it stands, each allowed one is not. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
// Only the layers are under test; without types, so that a file need not exist.
const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: join(root, 'test/eslint.config.js'),
  overrideConfig: [
    { files: ['**/*.ts'], languageOptions: { parserOptions: { projectService: false, project: false } } },
  ],
  ruleFilter: ({ ruleId }) => ruleId === 'no-restricted-imports' || ruleId === 'no-restricted-syntax',
});
async function violations(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: join(root, file) });
  expect(result!.messages.filter((message) => message.fatal)).toEqual([]);
  return result!.messages.map((message) => message.ruleId ?? '');
}

describe('layers', () => {
  test.each([
    ['main/engine/step.ts', "import 'electron';"],
    ['main/engine/step.ts', "import { serve } from '../hosts/server.ts';"],
    ['main/engine/library/x.ts', "import { x } from '../../hosts/server.ts';"],
    ['main/engine/library/x.ts', "import dcmjs from 'dcmjs';"],
    ['main/engine/library/x.ts', "import Sqlite from 'better-sqlite3';"],
    ['main/engine/library/x.ts', "import { x } from '../quality/find.ts';"],
    ['main/engine/library/x.ts', "import { x } from '#engine/release/write-bag.ts';"],
    ['main/engine/dicom/x.ts', "import Sqlite from 'better-sqlite3';"],
    ['main/engine/dicom/x.ts', "import { x } from '../library/walk.ts';"],
    ['main/engine/store/x.ts', "import dcmjs from 'dcmjs';"],
    ['main/hosts/server.ts', "import { app } from 'electron';"],
    ['main/hosts/server.ts', "const { app } = await import('electron');"],
    ['main/hosts/cli.ts', "import Sqlite from 'better-sqlite3';"],
    ['main/sample/x.ts', "import dcmjs from 'dcmjs';"],
    ['main/workers/x.ts', "import 'electron';"],
    ['renderer/src/app/x.ts', "import { join } from 'node:path';"],
    ['renderer/src/app/x.ts', "import { x } from '../../../main/engine/engine.ts';"],
    ['renderer/src/app/x.ts', "import { x } from '#engine/engine.ts';"],
    ['renderer/src/app/x.ts', "import 'electron';"],
    ['shared/x.ts', "import { x } from 'papaparse';"],
    ['shared/contract/x.ts', "import { readFileSync } from 'node:fs';"],
    ['shared/contract/x.ts', "import { x } from '../../main/engine/engine.ts';"],
  ])('%s may not: %s', async (file, code) => {
    expect(await violations(file, code)).not.toEqual([]);
  });

  test.each([
    [
      'main/engine/library/x.ts',
      "import { x } from '../quality/handlers.ts'; import { y } from './walk.ts'; import { z } from '../dicom/types.ts';",
    ],
    ['main/engine/dicom/x.ts', "import dcmjs from 'dcmjs';"],
    ['main/engine/store/x.ts', "import Sqlite from 'better-sqlite3';"],
    ['main/hosts/electron.ts', "import { app } from 'electron';"],
    ['main/hosts/preload.ts', "import { ipcRenderer } from 'electron';"],
    ['main/hosts/server.ts', "import { x } from '../engine/session.ts'; import 'node:http';"],
    ['renderer/src/app/x.ts', "import { createClient } from '#shared/bridge.ts'; import { mount } from 'svelte';"],
    [
      'shared/contract/x.ts',
      "import { z } from 'zod'; import { query } from './method.ts'; import { x } from '#shared/failure.ts';",
    ],
  ])('%s may: %s', async (file, code) => {
    expect(await violations(file, code)).toEqual([]);
  });

  test('the linter is configured for files that exist', () => {
    for (const place of ['main/engine', 'main/hosts', 'renderer', 'shared'])
      expect(existsSync(join(root, place))).toBe(true);
  });
});
