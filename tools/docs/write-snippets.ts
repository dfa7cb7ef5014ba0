/** Brings the snippets of all pages up to date with the examples. */
import { readFileSync, writeFileSync } from 'node:fs';
import { pagesWithSnippets } from './snippet-pages.ts';
import { fillSnippets } from './snippets.ts';

const readExample = (file: string): string => readFileSync(new URL(`../../examples/${file}`, import.meta.url), 'utf8');
for (const page of pagesWithSnippets()) writeFileSync(page, fillSnippets(readFileSync(page, 'utf8'), readExample));
