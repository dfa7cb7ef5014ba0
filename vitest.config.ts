import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The studio imports the SDK by its name; here it is the source.
  resolve: { alias: { 'limner/client': fileURLToPath(new URL('src/client/index.ts', import.meta.url)) } },
  test: {
    include: [
      'src/**/*.test.ts',
      'studio/src/**/*.test.ts',
      'tools/**/*.test.ts',
      'tests/**/*.test.ts',
      'examples/**/*.test.ts',
    ],
    exclude: ['**/node_modules/**'],
    // Keys and state of what is tested, not of whoever tests.
    env: { LIMNER_DATA_FOLDER: mkdtempSync(join(tmpdir(), 'limner-test-')) },
    silent: 'passed-only',
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
});
