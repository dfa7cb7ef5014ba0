import { IMAGEGENERATION_MODELS } from './imagegeneration.ts';
import { IMAGEN_3_MODELS } from './imagen-3.ts';
import { IMAGEN_4_MODELS } from './imagen-4.ts';
import type { Model } from './model.ts';
import { SPECIALIST_MODELS } from './specialists.ts';

/** Every Imagen model, newest generation first (wire protocol, section 12.2). */
export const MODELS: readonly Model[] = [
  ...IMAGEN_4_MODELS,
  ...IMAGEN_3_MODELS,
  ...IMAGEGENERATION_MODELS,
  ...SPECIALIST_MODELS,
];

const MODELS_BY_ID: ReadonlyMap<string, Model> = new Map(
  MODELS.flatMap((model) => [model.id, ...model.aliases].map((id) => [id, model])),
);

/**
 * The model that an id or an alias means.
 *
 * @param id a bare id as in `imagegeneration@006`: percent-decoded, lower case, without `publishers/google/models/`.
 */
export function findModel(id: string): Model | undefined {
  return MODELS_BY_ID.get(id);
}
