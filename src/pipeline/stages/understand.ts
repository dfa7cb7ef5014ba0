import { LimnerError } from '../../core/errors/limner-error.ts';
import { findModel } from '../../core/models/catalogue.ts';
import type { Model } from '../../core/models/model.ts';
import { resolveOperation } from '../../core/models/resolve/resolve-operation.ts';
import { unknownModel } from '../../core/models/unknown-model.ts';
import { listNotices } from '../../wire/notices.ts';
import { parsePredictRequest } from '../../wire/parse-predict-request.ts';
import type { Received, Understood } from '../states.ts';

/**
 * From JSON to a complete operation of a known model.
 *
 * @throws LimnerError `MODEL_UNKNOWN`, and whatever the wire and the model catalogue find wrong with the request.
 */
export function understand(request: Received): Understood {
  const model = requireModel(request);
  const { dialect } = request.caller;
  const requested = parsePredictRequest(request.body, { modelId: model.id });
  try {
    const operation = resolveOperation(model, requested, dialect);
    return { ...request, model, operation, notices: listNotices(requested, operation) };
  } catch (error) {
    throw LimnerError.isInstance(error) ? error.during(requested.kind) : error;
  }
}

function requireModel({ modelId, caller }: Received): Model {
  const model = findModel(modelId.toLowerCase());
  if (!model) throw unknownModel(modelId, caller);
  return model;
}
