import type { Weights } from '../../core/licence.ts';
import type { ExecutionDevice } from './onnx/execution-device.ts';

/** Settings of a diffusion engine. Folders are in the layout of diffusers, with ONNX networks, and by absolute path. */
export interface DiffusionSettings {
  /** The model's name and licence. */
  readonly weights: Weights;
  readonly folder: string;
  /** Model for edits with a mask; absent: the same. */
  readonly inpaintingFolder?: string | undefined;
  /** Folder whose `vae_decoder` takes the place of the model's own: a tiny one is many times faster. */
  readonly decoderFolder?: string | undefined;
  readonly device: ExecutionDevice;
  readonly threads: number;
  /** Absent: what the model was made for. */
  readonly steps?: number | undefined;
  readonly guidanceScale?: number | undefined;
  /** Memory that weights may take in the device's process. */
  readonly memoryBytes: number;
  /** Without work for this long the process ends. */
  readonly idleTimeoutMs: number;
}
