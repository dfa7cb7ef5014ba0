import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { replaceSection } from './generated-section.ts';
import { modelCatalogueTable } from './model-catalogue.ts';

it('docs/models.md lists the catalogue; else run node tools/docs/write-model-catalogue.ts', () => {
  const page = readFileSync(new URL('../../docs/models.md', import.meta.url), 'utf8');
  expect(page).toBe(replaceSection(page, 'catalogue', modelCatalogueTable()));
});
