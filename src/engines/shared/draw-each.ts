import type { Raster } from '../../core/image.ts';
import type { Notice } from '../../core/notice.ts';
import type { EngineContext, EngineEvent } from '../../engine/engine.ts';
import { streamEvents } from './stream-events.ts';

/** One picture of a task, for a server that makes them one by one. */
export interface PictureOrder {
  readonly index: number;
  readonly seed: number;
  readonly signal: AbortSignal;
  /** Says how far the picture is, 0–1, and what it looks like so far where the server tells. */
  readonly progress: (stage: string, fraction: number, preview?: Raster) => void;
}

/** Makes every picture of a task by itself, so that picture k never depends on the others; when one fails, all stop. */
export function drawEach(
  { seeds, notices }: { readonly seeds: readonly number[]; readonly notices: readonly Notice[] },
  context: EngineContext,
  drawOne: (order: PictureOrder) => Promise<Raster>,
): AsyncIterable<EngineEvent> {
  return streamEvents(context, async (emit, signal) => {
    const draw = async (seed: number, imageIndex: number): Promise<void> => {
      const pixels = await drawOne({
        index: imageIndex,
        seed,
        signal,
        progress: (stage, fraction, preview) =>
          emit({ kind: 'progress', imageIndex, stage, fraction, ...(preview && { preview }) }),
      });
      emit({ kind: 'image', imageIndex, image: { pixels, seed, notices, notUnderstood: [] } });
    };
    await Promise.all(seeds.map(draw));
  });
}
