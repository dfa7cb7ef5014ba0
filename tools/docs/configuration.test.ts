import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { configurationTables } from './configuration.ts';
import { replaceSection } from './generated-section.ts';

it('docs/configuration.md lists every setting; else run node tools/docs/write-configuration.ts', () => {
  const page = readFileSync(new URL('../../docs/configuration.md', import.meta.url), 'utf8');
  expect(page).toBe(replaceSection(page, 'settings', configurationTables()));
});

it('names the kinds of a union and the entries of lists and maps', () => {
  const tables = configurationTables();
  for (const path of ['storage.buckets.<name> (folder).path', 'access.keys[].sha256', 'routes[].engines'])
    expect(tables).toContain(`| \`${path}\` |`);
});
