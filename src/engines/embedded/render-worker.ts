/** Runs inside a render thread: one atelier per thread, one piece of work at a time. */
import { move, Piscina, transferableSymbol, valueSymbol } from 'piscina';
import { assistJob } from './assist-job.ts';
import { collectGarbage, compactHeap } from './collect-garbage.ts';
import { loadNetwork } from './darkroom/upscale/load-network.ts';
import { createDepictionOf } from './depiction.ts';
import { illustrateJob } from './illustrate-job.ts';
import type { IllustratorAssets } from './illustrator/assets.ts';
import { openAtelier } from './illustrator/atelier.ts';
import type { Workshop } from './illustrator/illustrate.ts';
import { redrawJob } from './own-picture/redraw.ts';
import type { RenderJob } from './render-job.ts';
import type { OutputOf, RenderJobName, RenderMessage, RenderProgress } from './render-message.ts';
import type { RenderTools } from './render-tools.ts';
import { beginUnlessStopped, throwIfStopped } from './stop-flag.ts';
import { tuneCompiler } from './tune-compiler.ts';

/** Drawing is at hand; the darkroom is loaded when the first picture comes to be worked on. */
const JOBS: { readonly [Name in RenderJobName]: () => Promise<RenderJob<Name>> } = {
  illustrate: async () => illustrateJob,
  assist: async () => assistJob,
  redraw: async () => redrawJob,
  edit: async () => (await import('./darkroom/edit/edit-job.ts')).editJob,
  'cut-product': async () => (await import('./darkroom/recontext/cut-product.ts')).cutProductJob,
  recontext: async () => (await import('./darkroom/recontext/recontext-job.ts')).recontextJob,
  'try-on': async () => (await import('./darkroom/try-on/try-on-job.ts')).tryOnJob,
  segment: async () => (await import('./darkroom/segment/segment-job.ts')).segmentJob,
  upscale: async () => (await import('./darkroom/upscale/upscale-job.ts')).upscaleJob,
};

tuneCompiler();
const assets = Piscina.workerData as IllustratorAssets;
const atelier = openAtelier(assets);
let workshop: Promise<Workshop> | undefined;
let network: ReturnType<RenderTools['network']> | undefined;

const tools: RenderTools = {
  atelier,
  openWorkshop: () =>
    (workshop ??= import('./illustrator/illustrate.ts').then(({ equipWorkshop }) => equipWorkshop(atelier))),
  depictionOf: createDepictionOf(atelier.studio.factsOf),
  network: (files) => (network ??= loadNetwork(undefined, files)),
};

// Loading leaves a third of the heap empty.
compactHeap();

/** Does one piece of work and hands its buffers over without copying them. */
export async function render<Name extends RenderJobName>(message: RenderMessage<Name>): Promise<OutputOf<Name>> {
  const { job, input, progress, stop } = message;
  beginUnlessStopped(stop);
  const report = (stage: string, fraction: number): void => {
    throwIfStopped(stop);
    progress.postMessage({ stage, fraction } satisfies RenderProgress);
  };
  const perform = await JOBS[job]();
  const { output, moved } = await perform(input, tools, report);
  progress.close();
  // Once the answer is sent, before the next work: nobody waits for it. Native memory of drawings goes at the loop's next turn.
  setImmediate(collectGarbage);
  return move({
    [transferableSymbol]: moved,
    [valueSymbol]: output,
  } as unknown as ArrayBuffer) as unknown as OutputOf<Name>;
}
