import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, mergeConfig } from 'vitest/config';
import { chromiumFlags, findChromium } from './test/chromium.ts';
import { soaking } from './test/fuzz.ts';
import viteConfig from './vite.config.ts';

const executablePath = findChromium();

/** They look at what is not loaded yet: each has its modules for itself. */
const ALONE = [
  'runtime/expression/ready.test.ts',
  'runtime/expression/functions/pattern.test.ts',
  'runtime/expression/patterns/engine.test.ts',
  'src/app/patterns.test.ts',
];

// A function: vitest changes the object it is given, so two projects cannot share one.
const browser = () => ({
  enabled: true,
  headless: true,
  provider: playwright({
    launchOptions: { ...(executablePath ? { executablePath } : {}), args: chromiumFlags },
  }),
  instances: [{ browser: 'chromium' as const }],
  screenshotFailures: false,
  viewport: { width: 1280, height: 800 },
});

export default mergeConfig(
  viteConfig,
  defineConfig({
    test: {
      projects: [
        {
          extends: true,
          test: {
            name: 'node',
            environment: 'node',
            include: ['{runtime,nodes,src,widget,test}/**/*.test.ts'],
            exclude: ['test/e2e/**', '**/*.browser.test.ts', ...ALONE],
            globalSetup: ['test/bundle-command.ts'],
            // Most of the time would go into loading the same modules for each file.
            isolate: false,
            maxWorkers: '100%',
            // Busy machines: what hangs is found all the same.
            testTimeout: soaking ? 3_600_000 : 120_000,
            hookTimeout: 120_000,
          },
        },
        {
          extends: true,
          test: { name: 'alone', environment: 'node', include: ALONE },
        },
        {
          extends: true,
          test: {
            name: 'browser',
            include: ['{src,widget}/**/*.browser.test.{ts,tsx}'],
            globalSetup: ['test/simulation/provide.ts'],
            browser: browser(),
            retry: 1,
          },
        },
        {
          extends: true,
          plugins: [storybookTest({ configDir: '.storybook' })],
          // Noisy machines: what fails is played once more, and told as such.
          test: { name: 'stories', browser: browser(), testTimeout: 60_000, retry: 1 },
        },
      ],
    },
  }),
);
