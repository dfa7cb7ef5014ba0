import { LimnerError } from '../core/errors/limner-error.ts';
import { findModel } from '../core/models/catalogue.ts';
import type { Operation } from '../core/operation.ts';
import { openEnvelope } from './envelope.ts';
import { operationKindOf } from './operation-kind.ts';
import { OPERATION_WIRES } from './operations/operation-wires.ts';

/** What a predict request says outside its body. */
export interface PredictRequestContext {
  /** Decides, with the body's shape, which operation is meant; an unknown id leaves it to the shape alone. */
  readonly modelId: string;
}

/**
 * Reads a predict body in any of the spellings that Imagen's clients use. Fields that the caller left out stay
 * absent; limits and defaults are the model's business (`resolveOperation`).
 *
 * @param body parsed JSON of any shape.
 * @throws LimnerError 4xx when a field is missing or not what was expected. It knows the operation it was raised in,
 *   unless not even that could be found out.
 */
export function parsePredictRequest(body: unknown, { modelId }: PredictRequestContext): Operation {
  const request = openEnvelope(body);
  const kind = operationKindOf(request, findModel(modelId));
  try {
    return OPERATION_WIRES[kind].parse(request);
  } catch (error) {
    throw LimnerError.isInstance(error) ? error.during(kind) : error;
  }
}
