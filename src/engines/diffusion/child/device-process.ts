/** Runs in a process of its own, one for each device: what crashes here does not touch the server. */
import { LimnerError } from '../../../core/errors/limner-error.ts';
import type { DeviceAnswer, DeviceFault, DeviceJob, DeviceOrder } from './device-message.ts';
import { drawJob } from './draw-job.ts';
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
    await drawJob(models, job, controller.signal, (event) => answer({ kind: 'event', id, event }));
    answer({ kind: 'ended', id });
  } catch (error) {
    answer({ kind: 'ended', id, fault: faultOf(error) });
  } finally {
    running.delete(id);
    // What a job leaves behind goes back before the next one begins; the host starts this process with --expose-gc.
    globalThis.gc?.();
  }
}

function answer(message: DeviceAnswer): void {
  process.send!(message);
}

function faultOf(error: unknown): DeviceFault {
  if (LimnerError.isInstance(error)) return { code: error.code, message: error.message };
  return { code: 'ENGINE_FAILED', message: `The diffusion engine failed: ${(error as Error).message}` };
}
