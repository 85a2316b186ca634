import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import { quietBrowser } from './src/host/print/quiet-browser.ts';

const browsers = [
  process.env['ELSEWHERE_CHROMIUM'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
const executablePath = browsers.find((path) => path !== '' && existsSync(path));

/** Classrooms have plain http and a name that is not localhost: so do the journeys. */
const classroom = '--host-resolver-rules=MAP class.lan 127.0.0.1';

export default defineConfig({
  testDir: 'tests/journeys',
  globalSetup: './tests/journeys/support/build-galleries.ts',
  outputDir: 'test-results/journeys',
  // A journey waits more than it works: two fill two cores.
  workers: 2,
  // A second try tells a machine that was busy from a fault; what needed it is counted as unsteady.
  retries: 1,
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/journeys.json' }]],
  use: {
    viewport: { width: 1280, height: 800 },
    trace: { mode: 'retain-on-failure', screenshots: false },
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: ['--no-sandbox', ...quietBrowser, classroom],
    },
  },
});
