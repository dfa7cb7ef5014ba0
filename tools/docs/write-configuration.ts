/** Writes the tables of docs/configuration.md from the schema. */
import { readFileSync, writeFileSync } from 'node:fs';
import { configurationTables } from './configuration.ts';
import { replaceSection } from './generated-section.ts';

const page = new URL('../../docs/configuration.md', import.meta.url);
writeFileSync(page, replaceSection(readFileSync(page, 'utf8'), 'settings', configurationTables()));
