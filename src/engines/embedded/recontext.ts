import type { EngineContext, EngineEvent } from '../../engine/engine.ts';
import type { RecontextTask } from '../../engine/task.ts';
import { streamEvents } from '../shared/stream-events.ts';
import { cutOutProducts } from './cut-out-products.ts';
import type { RenderPool } from './render-pool.ts';
import { tryOn } from './try-on.ts';

/**
 * Shows a product in new scenes, one for each seed; or a person in a garment. Of several views, the seed decides which one a
 * picture shows.
 *
 * @throws LimnerError `FIELD_INVALID` when no product is found in any of its pictures.
 */
export function recontext(pool: RenderPool, task: RecontextTask, context: EngineContext): AsyncIterable<EngineEvent> {
  const { person, prompt, prompts, products, size, seeds } = task;
  if (person) return tryOn(pool, { ...task, person }, context);
  return streamEvents(context, async (emit, signal) => {
    const views = await cutOutProducts(pool, products, signal);
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
