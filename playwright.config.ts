import { defineConfig } from '@playwright/test';

const launchOptions = {
  ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
  args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--disable-quic'],
};

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  globalSetup: './tests/e2e/support/global-setup.ts',
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  workers: 2,
  timeout: 120_000,
  // Claims are about what happens, not how soon: a busy machine must not fail them.
  expect: { timeout: 20_000 },
  // A trace costs half of the test again. What failed leaves the page as it stood; `--trace retain-on-failure` gives all.
  use: { launchOptions, trace: 'off' },
  // One run of both keeps both workers busy to its end: the long tests are in the first, the second has many short ones.
  projects: [
    { name: 'e2e', testIgnore: 'accessibility/**' },
    { name: 'accessibility', testMatch: 'accessibility/**' },
  ],
});
