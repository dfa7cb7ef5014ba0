import { LimnerError } from '../../core/errors/limner-error.ts';
import type { Raster } from '../../core/image.ts';
import type { EngineContext, EngineEvent } from '../../engine/engine.ts';
import type { RecontextTask } from '../../engine/task.ts';
import type { CutOut } from './darkroom/backdrop/cut-out.ts';
import type { RenderPool } from './render-pool.ts';
import { streamEvents } from './stream-events.ts';

/**
 * Shows a product in new scenes, one for each seed. Of several views, the seed decides which one a picture shows.
 *
 * @throws LimnerError `FIELD_INVALID` when no product is found in any of its pictures.
 */
export function recontext(pool: RenderPool, task: RecontextTask, context: EngineContext): AsyncIterable<EngineEvent> {
  const { prompt, prompts, products, size, seeds } = task;
  if (task.person)
    throw new LimnerError('OPERATION_UNSUPPORTED', 'The embedded engine does not dress people in this release.');
  return streamEvents(context, async (emit, signal) => {
    const views = await cutOut(pool, products, signal);
    const show = async (seed: number, imageIndex: number): Promise<void> => {
      const order = {
        product: views[seed % views.length]!,
        prompt: prompts?.[imageIndex] ?? prompt,
        negativePrompt: '',
        size,
        seed,
      };
      const { raster, ...facts } = await pool.render('recontext', order, signal, (progress) =>
        emit({ kind: 'progress', imageIndex, ...progress }),
      );
      emit({ kind: 'image', imageIndex, image: { pixels: raster, seed, notices: [], ...facts } });
    };
    await Promise.all(seeds.map(show));
  });
}

/** The product as each picture shows it; pictures in which nothing is found count for nothing. */
async function cutOut(pool: RenderPool, products: readonly Raster[], signal: AbortSignal): Promise<CutOut[]> {
  const found = await Promise.all(products.map((picture) => pool.render('cut-product', { picture }, signal, () => {})));
  const views = found.flatMap(({ cut }) => (cut ? [cut] : []));
  if (views.length > 0) return views;
  const field = 'instances[0].productImages';
  const message = `No product was found that stands out from its background in ${field}. Send a mask of it (productImages[].mask.image) or a PNG with transparency.`;
  throw new LimnerError('FIELD_INVALID', message, { field });
}
