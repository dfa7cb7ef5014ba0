import { fitPreviewMatrix, type PreviewMatrix, previewOf } from '../vae/linear-preview.ts';
import { type LoadSettings, openModelParts } from './model-parts.ts';
import type { PictureEvent, PictureRequest } from './picture-request.ts';
import { type WalkStep, walkLatents } from './walk-latents.ts';

/** A model whose networks are opened as they are needed. */
export interface LoadedModel {
  /** Draws one picture, yielding after each step. It may be left between two steps. */
  draw(request: PictureRequest): AsyncGenerator<PictureEvent>;
  release(): Promise<void>;
}

/** @throws LimnerError `MODEL_FILES_INVALID`. */
export function loadModel(path: string, settings: LoadSettings): LoadedModel {
  const parts = openModelParts(path, settings);
  const { conditioner, denoiser, vae, description } = parts;
  const { latentChannels, cellPx } = description;
  let matrix: Promise<PreviewMatrix> | undefined;
  const previewMatrix = (): Promise<PreviewMatrix> => (matrix ??= fitPreviewMatrix(vae, latentChannels, cellPx));

  return {
    async *draw(request) {
      let last: WalkStep | undefined;
      for await (const step of walkLatents(parts, request, settings.inPhases)) {
        last = step;
        yield await stepEvent(step, request.wantPreviews && vae.canEncode ? previewMatrix : undefined);
      }
      const { latents, shape, isPromptCut } = last!;
      const raster = await vae.decode(latents, shape);
      if (settings.inPhases) await vae.release();
      yield { kind: 'picture', raster, isPromptCut };
    },
    async release() {
      await conditioner.release();
      await denoiser.release();
      await vae.release();
    },
  };
}

async function stepEvent(
  { step, steps, predictClean, shape }: WalkStep,
  matrix: (() => Promise<PreviewMatrix>) | undefined,
): Promise<PictureEvent> {
  if (!matrix) return { kind: 'step', step, steps };
  return { kind: 'step', step, steps, preview: previewOf(predictClean(), shape, await matrix()) };
}
