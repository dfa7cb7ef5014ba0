import { setImmediate as turnOfEventLoop } from 'node:timers/promises';
import { LimnerError } from '../../../core/errors/limner-error.ts';
import type { DeviceEvent, DrawJob } from './device-message.ts';
import type { ModelCache } from './model-cache.ts';

/**
 * Draws the pictures of a job, one after the other.
 *
 * @throws LimnerError `REQUEST_CANCELLED` after the step at which the signal aborts.
 */
export async function drawJob(
  models: ModelCache,
  { model: reference, pictures }: DrawJob,
  signal: AbortSignal,
  emit: (event: DeviceEvent) => void,
): Promise<void> {
  for (const [imageIndex, request] of pictures.entries()) {
    const model = await models.use(reference);
    for await (const event of model.draw(request)) {
      emit({ imageIndex, event });
      // Networks hold the thread while they run; an order to cancel gets in here.
      await turnOfEventLoop();
      if (signal.aborted) throw new LimnerError('REQUEST_CANCELLED', 'The work was cancelled.');
    }
  }
}
