import type { Operation, OperationKind } from '../../core/operation.ts';
import type { WireField } from '../field.ts';
import type { WireObject } from '../path.ts';

/**
 * The two objects of a predict request that matter. The key `instances[0]` is literal: fields' paths start with it or
 * with `parameters`.
 */
export interface WireRequest extends WireObject {
  readonly 'instances[0]': WireObject;
  readonly parameters: WireObject;
}

/** How one kind of operation stands on the wire. */
export interface OperationWire<Kind extends OperationKind> {
  readonly kind: Kind;
  /** Every field the operation reads, in any spelling, by a name of its own. */
  readonly fields: Readonly<Record<string, WireField<unknown>>>;
  /** @throws LimnerError when a field is missing or not what was expected. */
  parse(request: WireRequest): Extract<Operation, { kind: Kind }>;
  /** Writes the canonical spelling; the result holds `instances[0]` and `parameters` as far as they are needed. */
  write(operation: Extract<Operation, { kind: Kind }>): Record<string, unknown>;
}
