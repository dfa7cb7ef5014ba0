import type { InferenceSessionFactory, TensorConstructor } from 'onnxruntime-node';
import { LimnerError } from '../../../core/errors/limner-error.ts';

/** What is used of ONNX Runtime. */
export interface OnnxRuntime {
  readonly InferenceSession: InferenceSessionFactory;
  readonly Tensor: TensorConstructor;
}

/** @throws LimnerError `DEPENDENCY_MISSING` when the optional package is not installed or has no binary for this machine. */
export async function loadRuntime(): Promise<OnnxRuntime> {
  try {
    return await import('onnxruntime-node');
  } catch (cause) {
    const message =
      'The diffusion engine needs the optional package onnxruntime-node. Install it with `ONNXRUNTIME_NODE_INSTALL=skip npm install onnxruntime-node`.';
    throw new LimnerError('DEPENDENCY_MISSING', message, { cause });
  }
}
