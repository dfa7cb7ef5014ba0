/** Runs inside a render thread: one illustrator per thread, one picture at a time. */

import { setImmediate as turnOfEventLoop } from 'node:timers/promises';
import { move, Piscina, transferableSymbol, valueSymbol } from 'piscina';
import { collectGarbage } from './collect-garbage.ts';
import { createDepictionOf } from './depiction.ts';
import type { IllustratorAssets } from './illustrator/assets.ts';
import { createIllustrator } from './illustrator/illustrate.ts';
import { openArtPack } from './illustrator/subject/art-pack.ts';
import { createFactsOf } from './illustrator/subject/facts.ts';
import type { RenderProgress, RenderRequest, RenderResult } from './render-message.ts';

const assets = Piscina.workerData as IllustratorAssets;
const illustrator = createIllustrator(assets);
const depictionOf = createDepictionOf(createFactsOf(openArtPack(assets.art)));

/** Draws one picture and hands its buffers over without copying them. */
export async function render(request: RenderRequest): Promise<RenderResult> {
  const report = (stage: string, fraction: number): void => {
    request.progress.postMessage({ stage, fraction } satisfies RenderProgress);
  };
  const { prompt, negativePrompt, style, size, seed, wantLabelMap } = request;
  const illustration = illustrator.illustrate(
    { prompt, negativePrompt, size, seed, wantLabelMap, ...(style && { style }) },
    report,
  );
  request.progress.close();
  // Native memory of drawings is released between turns of the event loop, not by the collection itself.
  await turnOfEventLoop();
  collectGarbage();
  await turnOfEventLoop();
  const { rgb, labelMap, scene } = illustration;
  const raster = { ...size, channels: 3, data: rgb } as const;
  const { notUnderstood } = scene;
  const depicts = depictionOf(scene);
  const result: RenderResult = { raster, notUnderstood, scene, depicts, ...(labelMap && { labelMap }) };
  const buffers = [rgb.buffer, ...(labelMap ? [labelMap.data.buffer] : [])];
  return move({
    [transferableSymbol]: buffers,
    [valueSymbol]: result,
  } as unknown as ArrayBuffer) as unknown as RenderResult;
}
