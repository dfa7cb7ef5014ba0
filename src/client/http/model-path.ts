import { invalidField } from '../../core/errors/limner-error.ts';

/** Google's labels for where a request is billed and served; they only change the path. */
export interface ResourcePlace {
  readonly project?: string | undefined;
  readonly location?: string | undefined;
}

/** A name of one to three parts; anything else could leave its path. */
const MODEL_NAME = /^[\w.@/-]+$/u;

/**
 * The resource name of a model, as @google/genai spells it (wire protocol, section 2.1): full names stay as they are, and
 * project and location come before names that have none.
 *
 * @throws LimnerError `FIELD_INVALID` for a name that is no model's.
 */
export function modelPath(model: string, place: ResourcePlace): string {
  if (typeof model !== 'string' || !MODEL_NAME.test(model) || model.includes('..'))
    throw invalidField('model', 'a model id such as "imagen-4.0-generate-001"', model);
  if (model.startsWith('projects/')) return model;
  return placePrefix(place) + withPublisher(model);
}

/** The path of the list of models. */
export function modelsPath(place: ResourcePlace): string {
  return `${placePrefix(place)}publishers/google/models`;
}

/** The id at the end of any spelling. @throws LimnerError `FIELD_INVALID` for a name that is no model's. */
export function modelIdOf(model: string): string {
  return modelPath(model, {}).split('/').at(-1)!;
}

function withPublisher(model: string): string {
  if (model.startsWith('publishers/') || model.startsWith('models/')) return model;
  const [publisher, id] = model.split('/');
  return id === undefined ? `publishers/google/models/${model}` : `publishers/${publisher}/models/${id}`;
}

function placePrefix({ project, location }: ResourcePlace): string {
  return project && location ? `projects/${project}/locations/${location}/` : '';
}
