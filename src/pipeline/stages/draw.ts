import { LimnerError } from '../../core/errors/limner-error.ts';
import type { Engine, EngineContext, EngineMask } from '../../engine/engine.ts';
import type { PredictOptions } from '../prediction.ts';
import type { Drawn, DrawnImage, Prepared } from '../states.ts';

/** Has the engine make the pictures or masks, in calls no larger than it can take. */
export async function draw(
  request: Prepared,
  engine: Engine,
  context: EngineContext,
  { onProgress }: Pick<PredictOptions, 'onProgress'>,
): Promise<Drawn> {
  const { job, model, seeds, operation } = request;
  const { imagesPerCall, digitalSourceType: medium } = engine.describe(model.id);
  const startedAtMs = context.clock.now();
  const images: DrawnImage[] = [];
  const masks: EngineMask[] = [];
  for (let first = 0; first < seeds.length; first += imagesPerCall) {
    for await (const event of job.start(engine.handlers, seeds.slice(first, first + imagesPerCall), context)) {
      if (event.kind === 'mask') masks[event.maskIndex] = event.mask;
      else if (event.kind === 'image')
        images[first + event.imageIndex] = { ...event.image, durationMs: context.clock.now() - startedAtMs };
      else {
        const { imageIndex, stage, fraction } = event;
        onProgress?.({ imageIndex: first + imageIndex, imageCount: seeds.length, stage, fraction });
      }
    }
  }
  if (operation.kind !== 'segment') requireEveryPicture(images, seeds.length, engine);
  return { ...request, engineId: engine.id, medium, images, masks };
}

function requireEveryPicture(images: readonly DrawnImage[], count: number, { id }: Engine): void {
  for (let index = 0; index < count; index++)
    if (!images[index])
      throw new LimnerError('ENGINE_FAILED', `The ${id} engine made no picture ${index + 1} of ${count}.`);
}
