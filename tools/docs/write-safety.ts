/** Measures the labelled prompts and writes the tables into docs/safety.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { replaceSection } from './generated-section.ts';
import { safetyTables } from './safety-tables.ts';

const page = new URL('../../docs/safety.md', import.meta.url);
writeFileSync(page, replaceSection(readFileSync(page, 'utf8'), 'measured', await safetyTables()));
