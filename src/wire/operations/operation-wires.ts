import type { OperationKind } from '../../core/operation.ts';
import { EDIT_WIRE } from './edit.ts';
import { GENERATE_WIRE } from './generate.ts';
import type { OperationWire } from './operation-wire.ts';
import { RECONTEXT_WIRE } from './recontext.ts';
import { SEGMENT_WIRE } from './segment.ts';
import { UPSCALE_WIRE } from './upscale.ts';
import { VERIFY_WIRE } from './verify.ts';

/** The wire form of every kind of operation. */
export const OPERATION_WIRES: { readonly [Kind in OperationKind]: OperationWire<Kind> } = {
  generate: GENERATE_WIRE,
  edit: EDIT_WIRE,
  upscale: UPSCALE_WIRE,
  recontext: RECONTEXT_WIRE,
  segment: SEGMENT_WIRE,
  verify: VERIFY_WIRE,
};
