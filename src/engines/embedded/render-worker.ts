/** Runs inside a render thread: one illustrator per thread, one picture at a time. */

import { setImmediate as turnOfEventLoop } from 'node:timers/promises';
import { move, Piscina, transferableSymbol, valueSymbol } from 'piscina';
import { collectGarbage } from './collect-garbage.ts';
import type { IllustratorAssets } from './illustrator/assets.ts';
import { createIllustrator } from './illustrator/illustrate.ts';
import type { RenderProgress, RenderRequest, RenderResult } from './render-message.ts';
import { tuneCompiler } from './tune-compiler.ts';

tuneCompiler();
const illustrator = createIllustrator(Piscina.workerData as IllustratorAssets);

/** From this size on, what one part of the work leaves behind is collected before the next part begins. */
const LARGE_PIXELS = 2_000_000;

/** Draws one picture and hands its buffers over without copying them. */
export async function render(request: RenderRequest): Promise<RenderResult> {
  const isLarge = request.size.widthPx * request.size.heightPx >= LARGE_PIXELS;
  const report = (stage: string, fraction: number): void => {
    if (isLarge) collectGarbage();
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
  const result: RenderResult = { raster, notUnderstood: scene.notUnderstood, scene, ...(labelMap && { labelMap }) };
  const buffers = [rgb.buffer, ...(labelMap ? [labelMap.data.buffer] : [])];
  return move({
    [transferableSymbol]: buffers,
    [valueSymbol]: result,
  } as unknown as ArrayBuffer) as unknown as RenderResult;
}
