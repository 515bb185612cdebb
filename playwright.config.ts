import { defineConfig } from '@playwright/test';
import { chromiumFlags, findChromium } from './test/chromium.ts';

const executablePath = findChromium();
const port = 4173;
/** A studio that is served already, such as `vite dev`; else one is built and served for the tests. */
const served = process.env['STUDIO'];
const origin = served ?? `http://127.0.0.1:${port}`;

export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  // A test run takes one act of each kind: `npm run soak:acts` plays the others, and those that take minutes.
  ...(process.env['SOAK'] ? { grep: /@long/ } : { grepInvert: /@long/ }),
  workers: 2,
  // Noisy machines: what fails is played once more, and listed as flaky.
  retries: 1,
  reporter: 'list',
  // Noisy machines: a test that hangs is found all the same.
  timeout: process.env['SOAK'] ? 900_000 : 300_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: origin,
    // Nobody who tests is new here, but who says so.
    storageState: {
      cookies: [],
      origins: [{ origin, localStorage: [{ name: 'routewright.visited', value: 'yes' }] }],
    },
    viewport: { width: 1440, height: 900 },
    trace: 'retain-on-failure',
    colorScheme: 'light',
    locale: 'en-US',
    timezoneId: 'Europe/Amsterdam',
    launchOptions: { ...(executablePath ? { executablePath } : {}), args: chromiumFlags },
  },
  ...(served
    ? {}
    : {
        webServer: {
          command: `node runtime/cli/main.ts serve --workspace examples/bicycle-shop/workspace.json --port ${port}`,
          url: origin,
          reuseExistingServer: false,
          stdout: 'ignore' as const,
        },
      }),
});
