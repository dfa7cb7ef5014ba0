import type { Notice } from '../../core/notice.ts';
import type { EngineContext, EngineEvent } from '../../engine/engine.ts';
import type { UpscaleTask } from '../../engine/task.ts';
import { streamEvents } from '../shared/stream-events.ts';
import type { NetworkFile } from './darkroom/upscale/network.ts';
import type { Upscaled } from './darkroom/upscale/upscale.ts';
import type { RenderPool } from './render-pool.ts';

/** Enlarging takes no chances: there is nothing to seed. */
const NO_SEED = 0;
/** At this `imagePreservationFactor` the caller asks for plain resampling. */
const PLAIN = 1;

/** Enlarges the picture of a task in a render thread. */
export function upscale(
  pool: RenderPool,
  networkFiles: readonly NetworkFile[],
  task: UpscaleTask,
  context: EngineContext,
): AsyncIterable<EngineEvent> {
  const { modelId: _model, ...request } = task;
  return streamEvents(context, async (emit, signal) => {
    const { raster, method } = await pool.render('upscale', { ...request, networkFiles }, signal, (progress) =>
      emit({ kind: 'progress', imageIndex: 0, ...progress }),
    );
    const image = { pixels: raster, seed: NO_SEED, notUnderstood: [], notices: noticesFor(task, method), method };
    emit({ kind: 'image', imageIndex: 0, image });
  });
}

function noticesFor({ imagePreservationFactor }: UpscaleTask, method: Upscaled['method']): Notice[] {
  if (method !== 'lanczos3' || imagePreservationFactor === PLAIN) return [];
  const message =
    'Enlarged by lanczos3 resampling, without added detail: install onnxruntime-node or, slower, onnxruntime-web for the super-resolution network.';
  return [{ treatment: 'emulated', parameter: 'upscaleConfig.upscaleFactor', message }];
}
