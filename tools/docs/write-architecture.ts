/** Writes what each folder may import into the table of ARCHITECTURE.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { withImports } from './folder-table.ts';

const page = new URL('../../ARCHITECTURE.md', import.meta.url);
const rules = JSON.parse(readFileSync(new URL('../checks/import-rules.json', import.meta.url), 'utf8'));
writeFileSync(page, withImports(readFileSync(page, 'utf8'), rules));
