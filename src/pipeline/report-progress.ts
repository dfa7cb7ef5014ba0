import type { EngineProgress } from '../engine/engine.ts';
import { encodePreview } from '../imaging/encode-preview.ts';
import type { PredictOptions } from './prediction.ts';

/** Where the pictures of one engine call stand among those of the request. */
export interface CallPlace {
  readonly first: number;
  readonly imageCount: number;
}

/** Tells the caller how far the engine is. A preview becomes a file only when the caller wants to see it. */
export async function reportProgress(
  { imageIndex, stage, fraction, steps, preview }: EngineProgress,
  { first, imageCount }: CallPlace,
  { onProgress, wantPreviews }: Pick<PredictOptions, 'onProgress' | 'wantPreviews'>,
): Promise<void> {
  if (!onProgress) return;
  const file = wantPreviews && preview ? await encodePreview(preview) : undefined;
  onProgress({
    imageIndex: first + imageIndex,
    imageCount,
    stage,
    fraction,
    ...(steps && { steps }),
    ...(file && { preview: file }),
  });
}
