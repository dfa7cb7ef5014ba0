import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const source = (path: string): string => new URL(`./src/${path}`, import.meta.url).pathname;

export default defineConfig({
  // Examples and the studio import the package by its name, as everyone does.
  resolve: {
    alias: [
      { find: /^limner$/, replacement: source('index.ts') },
      { find: /^limner\/client$/, replacement: source('client/index.ts') },
    ],
  },
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
    // Browsers, Redis and killed workers on a busy machine: what fails once is tried once more, and the report says so.
    retry: 1,
  },
});
