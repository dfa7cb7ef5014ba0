import type { Tensor, TensorConstructor } from 'onnxruntime-node';
import { decodeFloat16, encodeFloat16 } from './float16.ts';
import type { NamedTensor } from './network.ts';
import type { OnnxValue } from './onnx-header.ts';
import { TENSOR_TYPES } from './preflight.ts';

type TensorType = (typeof TENSOR_TYPES)[number];

/** Writes numbers in the type and rank that an input asks for: a single number is `[]` or `[1]` as it likes. */
export function toRuntimeTensor(create: TensorConstructor, value: OnnxValue, { data, dims }: NamedTensor): Tensor {
  const rank = value.dims.length;
  const shape = data.length === 1 && rank <= 1 ? Array<number>(rank).fill(1) : [...dims];
  const type = TENSOR_TYPES[value.elementType]!;
  // A tensor would hold a Float16Array where there is one, which the native part of 1.30 takes for empty.
  if (type === 'float16') return { type, dims: shape, data: encodeFloat16(data), location: 'cpu' } as unknown as Tensor;
  // The constructor has an overload for each type, none for the union.
  return new create(type as 'float32', ENCODERS[type](data) as Float32Array, shape);
}

const ENCODERS: Readonly<Record<TensorType, (data: Float32Array) => unknown>> = {
  float32: (data) => data,
  float16: encodeFloat16,
  int32: (data) => Int32Array.from(data, Math.round),
  int64: (data) => BigInt64Array.from(data, (number) => BigInt(Math.round(number))),
  bool: (data) => Uint8Array.from(data),
};

export function fromRuntimeTensor({ type, data, dims }: Tensor): NamedTensor {
  return { data: decode(type, data as ArrayBufferView), dims };
}

function decode(type: string, data: ArrayBufferView): Float32Array {
  if (data instanceof Float32Array) return data;
  if (type === 'float16') return decodeFloat16(new Uint16Array(data.buffer, data.byteOffset, data.byteLength / 2));
  return Float32Array.from(data as unknown as ArrayLike<number>, Number);
}
