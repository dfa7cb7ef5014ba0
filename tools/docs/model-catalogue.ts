import { findLicence } from '../../src/core/licence.ts';
import { MODEL_CATALOGUE } from '../../src/model-store/catalogue/catalogue.ts';
import type { CatalogueEntry } from '../../src/model-store/catalogue/catalogue-entry.ts';
import { describeBytes } from '../../src/model-store/describe-bytes.ts';
import { table } from './markdown.ts';

/** The catalogue of models, a row a model. */
export function modelCatalogueTable(): string {
  const rows = MODEL_CATALOGUE.map((entry) => [
    `\`${entry.id}\``,
    entry.can,
    sizeOf(entry),
    [entry.sidePx && `${entry.sidePx} px`, entry.steps && stepsOf(entry.steps)].filter(Boolean).join(', ') || '–',
    licenceOf(entry),
    `${entry.repository} ${entry.commit === undefined ? '(not pinned)' : `at ${entry.commit.slice(0, 7)}`}`,
  ]);
  return table(['Name', 'What it does', 'Download', 'Works at', 'Licence', 'Repository'], rows);
}

function sizeOf({ downloadBytes, isSizeEstimated, weights }: CatalogueEntry): string {
  return `${isSizeEstimated ? 'about ' : ''}${describeBytes(downloadBytes)}, ${weights}`;
}

function stepsOf(steps: number): string {
  return steps === 1 ? '1 step' : `${steps} steps`;
}

function licenceOf({ licence, licenceNote }: CatalogueEntry): string {
  const name = licence === undefined ? 'not stated' : findLicence(licence).name;
  return licenceNote === undefined ? name : `${name}. ${licenceNote}`;
}
