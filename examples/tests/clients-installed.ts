import { existsSync } from 'node:fs';

/** Real clients are large, so they are a package of their own; without them these tests are skipped, saying so. */
export const clientsInstalled = existsSync(new URL('../node_modules/firebase/package.json', import.meta.url));

/** Stands in a suite's name when it is skipped. */
export const whySkipped = clientsInstalled ? '' : ' (skipped: run "npm ci --prefix examples" first)';
