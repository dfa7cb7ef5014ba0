/** Writes the catalogue of models into docs/models.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { replaceSection } from './generated-section.ts';
import { modelCatalogueTable } from './model-catalogue.ts';

const page = new URL('../../docs/models.md', import.meta.url);
writeFileSync(page, replaceSection(readFileSync(page, 'utf8'), 'catalogue', modelCatalogueTable()));
