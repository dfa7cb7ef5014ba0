import type { ModelTraits } from '../shared/model-traits.ts';
import type { ModelFiles } from './graphs/model-parts.ts';

export interface ComfyUiOptions {
  readonly id: string;
  /** Address without a slash at the end. */
  readonly baseUrl: string;
  readonly files: ModelFiles;
  /** Upscaling model as ComfyUI lists it; without one the engine does not upscale. */
  readonly upscaleModel?: string;
  readonly traits: ModelTraits & { readonly steps: number; readonly guidance: number };
  readonly concurrency: number;
  /** How long one picture may take, in milliseconds. */
  readonly timeoutMs: number;
  readonly probeIntervalMs: number;
}
