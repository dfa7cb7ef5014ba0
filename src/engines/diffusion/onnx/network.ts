import type { OnnxHeader } from './onnx-header.ts';

/** Numbers and their arrangement, row-major. Whole numbers and flags travel as numbers, too. */
export interface NamedTensor {
  readonly data: Float32Array;
  readonly dims: readonly number[];
}

/** Tensors by the names of a network's inputs or outputs. */
export type Tensors = Readonly<Record<string, NamedTensor>>;

/** One network, ready to run. Its number types are its own affair. */
export interface Network {
  /** Path of the `.onnx` file, for errors. */
  readonly file: string;
  readonly header: OnnxHeader;
  /** Runs with the tensors that the network asks for; others are left aside. One run at a time. */
  run(tensors: Tensors): Promise<Tensors>;
  release(): Promise<void>;
}

export function scalar(value: number): NamedTensor {
  return { data: Float32Array.of(value), dims: [1] };
}
