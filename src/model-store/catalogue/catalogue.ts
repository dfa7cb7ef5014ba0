import type { CatalogueEntry } from './catalogue-entry.ts';
import { DIFFUSION_MODELS } from './diffusion.ts';
import { PICTURE_TOOLS } from './picture-tools.ts';
import { TRANSLATION_MODELS } from './translation.ts';

/** Models worth knowing. None of them ships with Limner. */
export const MODEL_CATALOGUE: readonly CatalogueEntry[] = [
  ...DIFFUSION_MODELS,
  ...PICTURE_TOOLS,
  ...TRANSLATION_MODELS,
];

/** The entry of a short name or of a repository. */
export function findInCatalogue(idOrRepository: string): CatalogueEntry | undefined {
  return MODEL_CATALOGUE.find(({ id, repository }) => id === idOrRepository || repository === idOrRepository);
}
