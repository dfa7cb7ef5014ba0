/** Draws and judges truth cases in a worker thread. */
import { parentPort, workerData } from 'node:worker_threads';
import { loadIllustratorAssets } from '../../src/engines/embedded/illustrator/assets.ts';
import type { Illustration } from '../../src/engines/embedded/illustrator/draw-scene.ts';
import { createIllustrator } from '../../src/engines/embedded/illustrator/illustrate.ts';
import type { TruthCase, Verdict } from './claim.ts';
import { judgeCase } from './score.ts';

/** What comes back for a case. */
export interface JudgedCase {
  readonly verdicts: readonly Verdict[];
  /** Only of pictures that fail. */
  readonly rgb?: Uint8Array;
  readonly notUnderstood: readonly string[];
}

const { sizePx } = workerData as { sizePx: number };
const illustrator = createIllustrator(loadIllustratorAssets());

parentPort!.on('message', (truthCase: TruthCase) => {
  parentPort!.postMessage(judgePrompt(truthCase));
});

function judgePrompt(truthCase: TruthCase): JudgedCase {
  const { rgb, labelMap, plan, scene } = draw(truthCase.prompt, truthCase.seed);
  if (!labelMap) throw new Error('A label map was asked for');
  const { comparedPrompt } = truthCase;
  const verdicts = judgeCase(truthCase, {
    widthPx: sizePx,
    heightPx: sizePx,
    rgb,
    labelMap,
    setting: plan.setting,
    ...(comparedPrompt !== undefined && { otherRgb: draw(comparedPrompt, truthCase.seed).rgb }),
  });
  const isTrue = verdicts.every((verdict) => verdict.isTrue);
  return { verdicts, notUnderstood: scene.notUnderstood, ...(!isTrue && { rgb }) };
}

function draw(prompt: string, seed: number): Illustration {
  const size = { widthPx: sizePx, heightPx: sizePx };
  return illustrator.illustrate({ prompt, negativePrompt: '', seed, size, wantLabelMap: true });
}
