import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { unitTests } from './tests/runner/module-graphs.mjs';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const { own, shared } = unitTests(here('.'));

export default defineConfig({
  resolve: {
    alias: {
      '@': here('.'),
      // The package refuses to be loaded outside a server bundle; tests are on the server's side.
      'server-only': here('tests/runner/server-only.ts'),
    },
  },
  test: {
    setupFiles: [here('tests/runner/no-unexpected-errors.ts')],
    // One for each of the two cores: Vitest alone leaves one idle.
    maxWorkers: 2,
    // Claims are about what happens, not how soon: stages share the machine, and a busy one must not fail them.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: { name: 'unit', include: shared, isolate: false } },
      { extends: true, test: { name: 'unit-alone', include: own } },
      { extends: true, test: { name: 'integration', include: ['tests/integration/**/*.test.ts'], globalSetup: here('tests/integration/database/support/shared-databases.ts'), env: { HOST: '127.0.0.1', PASSWORD_COST: 'test' } } },
    ],
  },
});
