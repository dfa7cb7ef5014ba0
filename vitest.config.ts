import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const source = (path: string): string => new URL(`./src/${path}`, import.meta.url).pathname;

/**
 * Tests that run what imports the package by its name, as everyone does, and one whose tool has its TypeScript sources
 * resolved, which Node does not strip in packages.
 */
const THROUGH_VITE = ['tests/studio/**/*.test.ts', 'tests/sdk/guides.test.ts', 'tests/packaging/**/*.test.ts'];

// Every test file has a process of its own, and many start others: what Node compiled once stays compiled.
process.env['NODE_COMPILE_CACHE'] ??= join(tmpdir(), 'limner-test-compiled');

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['src/**/*.test.ts', 'tools/**/*.test.ts', 'tests/**/*.test.ts'],
          exclude: THROUGH_VITE,
          // As users run it. Vite's runner would turn each use of an import into a getter, and loops over pixels are full of them.
          experimental: { viteModuleRunner: false },
        },
      },
      {
        extends: true,
        resolve: {
          alias: [
            { find: /^limner$/, replacement: source('index.ts') },
            { find: /^limner\/client$/, replacement: source('client/index.ts') },
          ],
        },
        test: {
          name: 'vite',
          include: ['studio/src/**/*.test.ts', 'examples/**/*.test.ts', ...THROUGH_VITE],
          exclude: ['**/node_modules/**'],
        },
      },
    ],
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
