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
  use: { launchOptions, trace: 'retain-on-failure' },
  projects: [
    { name: 'e2e', testIgnore: 'accessibility/**' },
    { name: 'accessibility', testMatch: 'accessibility/**' },
  ],
});
