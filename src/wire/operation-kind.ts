import type { Model, PredictSchemaKind } from '../core/models/model.ts';
import type { OperationKind } from '../core/operation.ts';
import type { WireRequest } from './operations/operation-wire.ts';
import { readPath } from './path.ts';

/** Models that do one thing whatever the body looks like. */
const KIND_BY_SCHEMA: Readonly<Partial<Record<PredictSchemaKind, OperationKind>>> = {
  image_segmentation_model: 'segment',
  watermark_verification_model: 'verify',
};

/** What a body asks for by its shape; the first that applies (wire protocol, 19.1). */
const SHAPES: readonly (readonly [OperationKind, (request: WireRequest) => boolean])[] = [
  ['recontext', (request) => has(request, 'instances[0].personImage') || has(request, 'instances[0].productImages')],
  ['upscale', isUpscale],
  ['edit', (request) => has(request, 'instances[0].referenceImages') || has(request, 'instances[0].image')],
];

/**
 * Which operation a request means: no URL says it, only the model and the shape of the body. A body that could be
 * anything means the model's only operation, so that its error names what that operation lacks.
 */
export function operationKindOf(request: WireRequest, model: Model | undefined): OperationKind {
  const kindOfModel = model && KIND_BY_SCHEMA[model.schemaKind];
  if (kindOfModel) return kindOfModel;
  const shape = SHAPES.find(([, applies]) => applies(request))?.[0];
  const only = model?.operations.length === 1 ? model.operations[0] : undefined;
  if (only === 'upscale' && shape === 'edit' && has(request, 'instances[0].image')) return only;
  return shape ?? only ?? 'generate';
}

function isUpscale(request: WireRequest): boolean {
  const mode = readPath(request, 'parameters.mode');
  return typeof mode === 'string' && mode.toLowerCase() === 'upscale';
}

function has(request: WireRequest, path: string): boolean {
  return readPath(request, path) !== undefined;
}
