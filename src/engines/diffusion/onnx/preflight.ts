import { dirname, isAbsolute, join, relative } from 'node:path';
import { fileInside } from '../model/inside-folder.ts';
import { modelFault } from '../model/model-fault.ts';
import type { ExecutionDevice } from './execution-device.ts';
import { type OnnxHeader, type OnnxValue, readOnnxHeader } from './onnx-header.ts';

/** Element types of onnx.proto that a network may take and give, with what the runtime calls them. */
export const TENSOR_TYPES: Readonly<Record<number, 'float32' | 'int32' | 'int64' | 'bool' | 'float16'>> = {
  1: 'float32',
  6: 'int32',
  7: 'int64',
  9: 'bool',
  10: 'float16',
};

/** Names of the others, for messages (onnx.proto, `TensorProto.DataType`). */
const OTHER_TYPES: Readonly<Record<number, string>> = {
  2: 'uint8',
  3: 'int8',
  8: 'string',
  11: 'double',
  16: 'bfloat16',
};

/** Operators that ONNX Runtime's optimiser writes for GPUs and that it cannot run on the CPU (measured with 1.30). */
const NOT_ON_CPU = ['GroupNorm', 'NhwcConv', 'BiasSplitGelu', 'BiasAdd'].map((name) => `com.microsoft.${name}`);

/**
 * Looks at a network before the runtime does: whole, of types we can feed, runnable on the device, its weights inside
 * the model's folder.
 *
 * @param root the model's folder.
 * @throws LimnerError `MODEL_FILES_INVALID`, naming the file.
 */
export function preflight(root: string, file: string, device: ExecutionDevice): OnnxHeader {
  const header = readOnnxHeader(file);
  for (const value of [...header.inputs, ...header.outputs]) requireKnownType(file, value);
  for (const name of header.externalFiles)
    fileInside(root, isAbsolute(name) ? name : join(dirname(relative(root, file)), name));
  const unable = NOT_ON_CPU.filter((operator) => device === 'cpu' && header.operators.has(operator));
  if (unable.length > 0)
    throw modelFault(file, 'operators that run on the CPU', `${unable.join(', ')}, which need a GPU export`);
  return header;
}

function requireKnownType(file: string, { name, elementType }: OnnxValue): void {
  if (Object.hasOwn(TENSOR_TYPES, elementType)) return;
  const type = OTHER_TYPES[elementType] ?? `type ${elementType}`;
  throw modelFault(file, `one of ${Object.values(TENSOR_TYPES).join(', ')} for ${name}`, type);
}
