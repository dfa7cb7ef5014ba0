/** Runs inside a render thread: one illustrator per thread, one piece of work at a time. */
import { move, Piscina, transferableSymbol, valueSymbol } from 'piscina';
import { editJob } from './darkroom/edit/edit-job.ts';
import { illustrateJob } from './illustrate-job.ts';
import type { IllustratorAssets } from './illustrator/assets.ts';
import { createIllustrator, openWorkshop } from './illustrator/illustrate.ts';
import type { RenderJob } from './render-job.ts';
import type { OutputOf, RenderJobName, RenderMessage, RenderProgress } from './render-message.ts';
import type { RenderTools } from './render-tools.ts';

import { segmentJob } from './segment-job.ts';

const JOBS: { readonly [Name in RenderJobName]: RenderJob<Name> } = {
  illustrate: illustrateJob,
  edit: editJob,
  segment: segmentJob,
};

const assets = Piscina.workerData as IllustratorAssets;
const workshop = openWorkshop(assets);
const tools: RenderTools = { illustrator: createIllustrator(assets, workshop), workshop };

/** Does one piece of work and hands its buffers over without copying them. */
export function render<Name extends RenderJobName>({ job, input, progress }: RenderMessage<Name>): OutputOf<Name> {
  const report = (stage: string, fraction: number): void => {
    progress.postMessage({ stage, fraction } satisfies RenderProgress);
  };
  const { output, moved } = JOBS[job](input, tools, report);
  progress.close();
  return move({
    [transferableSymbol]: moved,
    [valueSymbol]: output,
  } as unknown as ArrayBuffer) as unknown as OutputOf<Name>;
}
