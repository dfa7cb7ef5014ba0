import type { Dialect } from '../../caller.ts';
import { LimnerError } from '../../errors/limner-error.ts';
import type { Operation, OperationKind } from '../../operation.ts';
import { MODELS } from '../catalogue.ts';
import type { Model } from '../model.ts';
import type { ResolvedOperation } from '../resolved-operation.ts';
import { resolveEdit } from './edit.ts';
import { resolveGenerate } from './generate.ts';
import { resolveRecontext } from './recontext.ts';
import { resolveSegment } from './segment.ts';
import { refuseUnknownParameters } from './unknown-parameters.ts';
import { resolveUpscale } from './upscale.ts';

const DEEDS: Readonly<Record<OperationKind, string>> = {
  generate: 'make pictures from text',
  edit: 'edit pictures',
  upscale: 'enlarge pictures',
  recontext: 'place products or dress persons',
  segment: 'segment pictures',
  verify: 'verify watermarks',
};

/**
 * Checks an operation against what its model accepts and fills in every default.
 *
 * @throws LimnerError `FIELD_UNSUPPORTED` when the model does not serve this kind of operation or the service refuses
 *   a parameter, `FIELD_INVALID`, `FIELD_MISSING`, `FIELDS_CONFLICT` or `PROMPT_TOO_LONG` when a value breaks a limit.
 */
export function resolveOperation<O extends Operation>(
  model: Model,
  operation: O,
  dialect: Dialect,
): Extract<ResolvedOperation, { kind: O['kind'] }>;
export function resolveOperation(model: Model, operation: Operation, dialect: Dialect): ResolvedOperation {
  requireServed(model, operation.kind);
  refuseUnknownParameters(model, operation, dialect);
  switch (operation.kind) {
    case 'generate':
      return resolveGenerate(model, operation, dialect);
    case 'edit':
      return resolveEdit(model, operation, dialect);
    case 'upscale':
      return resolveUpscale(model, operation, dialect);
    case 'recontext':
      return resolveRecontext(model, operation, dialect);
    case 'segment':
      return resolveSegment(model, operation);
    case 'verify':
      return { kind: 'verify', model, image: operation.image };
  }
}

function requireServed(model: Model, kind: OperationKind): void {
  if (model.operations.includes(kind)) return;
  const can = model.operations.map((served) => DEEDS[served]).join(' and ');
  const others = MODELS.filter((candidate) => candidate.operations.includes(kind)).map(({ id }) => id);
  throw new LimnerError(
    'FIELD_UNSUPPORTED',
    `The request asks to ${DEEDS[kind]}, but ${model.id} can only ${can}. Models for it: ${others.join(', ')}.`,
    { field: 'instances[0]' },
  );
}
