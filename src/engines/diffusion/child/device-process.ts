/** Runs in a process of its own, one for each device: what crashes here does not touch the server. */
import { setImmediate as turnOfEventLoop } from 'node:timers/promises';
import { LimnerError } from '../../../core/errors/limner-error.ts';
import type { DeviceAnswer, DeviceFault, DeviceJob, DeviceOrder } from './device-message.ts';
import { createModelCache } from './model-cache.ts';

const models = createModelCache();
const running = new Map<number, AbortController>();

process.on('message', (order: DeviceOrder) => {
  if (order.kind === 'cancel') running.get(order.id)?.abort();
  else void perform(order.id, order.job);
});
process.on('disconnect', () => process.exit());

async function perform(id: number, job: DeviceJob): Promise<void> {
  const controller = new AbortController();
  running.set(id, controller);
  try {
    await draw(id, job, controller.signal);
    answer({ kind: 'ended', id });
  } catch (error) {
    answer({ kind: 'ended', id, fault: faultOf(error) });
  } finally {
    running.delete(id);
  }
}

async function draw(id: number, { model: reference, pictures }: DeviceJob, signal: AbortSignal): Promise<void> {
  for (const [imageIndex, request] of pictures.entries()) {
    const model = await models.use(reference);
    for await (const event of model.draw(request)) {
      answer({ kind: 'event', id, event: { imageIndex, event } });
      // Networks hold the thread while they run; an order to cancel gets in here.
      await turnOfEventLoop();
      if (signal.aborted) throw new LimnerError('REQUEST_CANCELLED', 'The work was cancelled.');
    }
  }
}

function answer(message: DeviceAnswer): void {
  process.send!(message);
}

function faultOf(error: unknown): DeviceFault {
  if (LimnerError.isInstance(error)) return { code: error.code, message: error.message };
  return { code: 'ENGINE_FAILED', message: `The diffusion engine failed: ${(error as Error).message}` };
}
