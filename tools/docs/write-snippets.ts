/** Brings the snippets of the migration guide up to date with the examples. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fillSnippets } from './snippets.ts';

const guide = new URL('../../docs/migrate.md', import.meta.url);
const readExample = (file: string): string => readFileSync(new URL(`../../examples/${file}`, import.meta.url), 'utf8');
writeFileSync(guide, fillSnippets(readFileSync(guide, 'utf8'), readExample));
