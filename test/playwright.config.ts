/** Tests of the window: a real engine and server for each test, driven through a browser. Build first. */
import { defineConfig } from '@playwright/test';
import type { AppOptions } from './ui/app.ts';

export default defineConfig<AppOptions>({
  testDir: './ui',
  outputDir: '../out/test-results',
  fullyParallel: true,
  workers: 2,
  // Several times what a test takes on a quiet machine of two cores, so that a busy one fails nothing.
  timeout: 240_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    browserName: 'chromium',
    viewport: { width: 1280, height: 800 },
    colorScheme: 'light',
    permissions: ['clipboard-read', 'clipboard-write'],
    trace: 'retain-on-failure',
    launchOptions: { executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: ['--no-sandbox'] },
  },
});
