import type { Operation } from '../core/operation.ts';
import type { OperationWire } from './operations/operation-wire.ts';
import { OPERATION_WIRES } from './operations/operation-wires.ts';

/** The JSON body of a predict request. */
export interface PredictRequestBody {
  readonly instances: readonly [Readonly<Record<string, unknown>>];
  /** Absent when no parameter is set. */
  readonly parameters?: Readonly<Record<string, unknown>>;
}

/** Writes an operation in Google's canonical spelling: the inverse of `parsePredictRequest`. */
export function writePredictRequest(operation: Operation): PredictRequestBody {
  const wire = OPERATION_WIRES[operation.kind] as OperationWire<Operation['kind']>;
  const { 'instances[0]': instance = {}, parameters } = wire.write(operation) as Readonly<
    Record<string, Readonly<Record<string, unknown>>>
  >;
  return { instances: [instance], ...(parameters === undefined ? {} : { parameters }) };
}
