import type { NamedTensor } from '../onnx/network.ts';

/** Puts the features of two sequences of one length side by side: `[1, length, a] + [1, length, b] → [1, length, a + b]`. */
export function joinFeatures(left: NamedTensor, right: NamedTensor): NamedTensor {
  const length = left.dims.at(-2)!;
  const widths = [left.dims.at(-1)!, right.dims.at(-1)!] as const;
  const width = widths[0] + widths[1];
  const data = new Float32Array(length * width);
  for (let row = 0; row < length; row++) {
    data.set(left.data.subarray(row * widths[0], (row + 1) * widths[0]), row * width);
    data.set(right.data.subarray(row * widths[1], (row + 1) * widths[1]), row * width + widths[0]);
  }
  return { data, dims: [1, length, width] };
}

/** Fills each step of a sequence up with zeros. */
export function padFeatures(tensor: NamedTensor, width: number): NamedTensor {
  const length = tensor.dims.at(-2)!;
  const missing = width - tensor.dims.at(-1)!;
  if (missing === 0) return tensor;
  return joinFeatures(tensor, { data: new Float32Array(length * missing), dims: [1, length, missing] });
}

/** Puts one sequence after the other. */
export function joinSequences(first: NamedTensor, second: NamedTensor): NamedTensor {
  const data = new Float32Array(first.data.length + second.data.length);
  data.set(first.data);
  data.set(second.data, first.data.length);
  return { data, dims: [1, first.dims.at(-2)! + second.dims.at(-2)!, first.dims.at(-1)!] };
}

/** Puts vectors `[1, n]` behind each other. */
export function joinVectors(first: NamedTensor, second: NamedTensor): NamedTensor {
  const data = Float32Array.of(...first.data, ...second.data);
  return { data, dims: [1, data.length] };
}

export function zerosLike({ data, dims }: NamedTensor): NamedTensor {
  return { data: new Float32Array(data.length), dims };
}
