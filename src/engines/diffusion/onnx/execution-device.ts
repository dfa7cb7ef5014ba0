/** Where networks run: ONNX Runtime's execution providers by the names of its Node binding. */
export const EXECUTION_DEVICES = ['cpu', 'cuda', 'coreml', 'dml', 'webgpu'] as const;
export type ExecutionDevice = (typeof EXECUTION_DEVICES)[number];

/** How sessions are opened. */
export interface SessionSettings {
  readonly device: ExecutionDevice;
  /** Threads within one operator. */
  readonly threads: number;
}
