import type { MessagePort } from 'node:worker_threads';
import type { LabelMap, PixelSize, Raster } from '../../core/image.ts';
import type { Depiction } from '../../core/safety.ts';

/** One picture to draw, as it travels to a render thread. */
export interface RenderRequest {
  readonly prompt: string;
  readonly negativePrompt: string;
  readonly style?: string;
  readonly size: PixelSize;
  readonly seed: number;
  readonly wantLabelMap: boolean;
  /** Where the thread reports progress while it draws. */
  readonly progress: MessagePort;
}

/** Sent over {@link RenderRequest.progress}. */
export interface RenderProgress {
  readonly stage: string;
  /** 0–1 of this picture. */
  readonly fraction: number;
}

/** What a render thread sends back; buffers are moved, not copied. */
export interface RenderResult {
  readonly raster: Raster;
  readonly notUnderstood: readonly string[];
  /** How the prompt was understood; JSON. */
  readonly scene: object;
  readonly labelMap?: LabelMap;
  readonly depicts: Depiction;
}
