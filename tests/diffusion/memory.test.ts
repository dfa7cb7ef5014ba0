import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createDeviceHost } from '../../src/engines/diffusion/child/device-host.ts';
import type { DrawJob } from '../../src/engines/diffusion/child/device-message.ts';
import { silentLogger } from '../silent-logger.ts';
import { tinyModel, tinySettings } from './tiny-models.ts';

const WARM_UP = 10;
const JOBS = 200;
const GROWTH = 1.05;
const { device, memoryBytes } = tinySettings('oracle');
const never = new AbortController().signal;

/** Jobs in turn: pictures of two sizes with and without previews, some cancelled at work, some of a model that is not there. */
function jobAt(k: number): { readonly job: DrawJob; readonly isCancelled: boolean } {
  const isCancelled = k % 5 === 3;
  const sidePx = k % 4 === 2 ? 192 : 128;
  const picture = {
    prompt: `a red circle on a blue background, picture ${k}`,
    negativePrompt: 'a ring',
    size: { widthPx: sidePx, heightPx: sidePx },
    seed: k,
    steps: isCancelled ? 50 : 4,
    guidanceScale: 4,
    wantPreviews: k % 3 === 0,
  };
  const folder = tinyModel(k % 7 === 5 ? 'none' : 'oracle');
  return {
    job: { kind: 'draw', model: { folder, device, threads: 1, memoryBytes }, pictures: [picture] },
    isCancelled,
  };
}

it.skipIf(!existsSync('/proc/self/status'))(
  'memory of the process is at its base after many pictures, cancels and errors',
  async () => {
    const host = createDeviceHost({ idleTimeoutMs: 60_000, logger: silentLogger });
    const failures = new Set<string>();
    const perform = async (k: number): Promise<void> => {
      const { job, isCancelled } = jobAt(k);
      const controller = new AbortController();
      const signal = isCancelled ? controller.signal : never;
      await host
        .run(job, signal, ({ event }) => {
          if (event.kind === 'step' && event.step === 2) controller.abort(new Error('cancelled'));
        })
        .catch(({ code = 'cancelled' }: { readonly code?: string }) => failures.add(code));
    };
    for (let k = 0; k < WARM_UP; k++) await perform(k);
    const base = residentKib(host.processId!);
    for (let k = WARM_UP; k < WARM_UP + JOBS; k++) await perform(k);
    const growth = residentKib(host.processId!) / base;
    await host.close();
    expect(failures).toEqual(new Set(['cancelled', 'MODEL_FILES_INVALID']));
    expect(growth, `of ${(base / 1024).toFixed(1)} MiB`).toBeLessThan(GROWTH);
  },
  60_000,
);

function residentKib(processId: number): number {
  return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${processId}/status`, 'utf8'))![1]);
}
