import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { SegmentTask } from '../../engine/task.ts';
import { createSegmenterEngine } from './segmenter-engine.ts';

const PACKAGE = '@huggingface/transformers';

function isInstalled(): boolean {
  try {
    createRequire(import.meta.url).resolve(PACKAGE);
    return true;
  } catch {
    return false;
  }
}

const whySkipped = isInstalled() ? '' : ` (skipped: npm install --no-save ${PACKAGE} to run it)`;

const WIDTH = 200;
const HEIGHT = 150;
const isBall = (x: number, y: number): boolean => Math.hypot(x - 120, y - 70) < 40;

/** The networks in `__fixtures__` find what is red; `tools/models/tiny_segmenters.py` writes them. */
describe.skipIf(!isInstalled())(`segmenting with the real ${PACKAGE}${whySkipped}`, () => {
  const silent = { debug() {}, info() {}, warn() {}, error() {}, child: () => silent };
  const context = { logger: silent, clock: { now: () => 0 }, signal: new AbortController().signal };
  const size = { widthPx: WIDTH, heightPx: HEIGHT };
  const data = Uint8Array.from({ length: WIDTH * HEIGHT * 3 }, (_, i) => {
    const p = Math.floor(i / 3);
    return isBall(p % WIDTH, Math.floor(p / WIDTH)) ? [210, 20, 20][i % 3]! : 120;
  });
  const scribble = { ...size, data: new Uint8Array(WIDTH * HEIGHT).fill(255, 70 * WIDTH + 110, 70 * WIDTH + 130) };

  it.each([
    ['foreground', {}],
    ['interactive', {}],
    ['prompt', {}],
    ['semantic', {}],
    ['prompt', { detectionModel: 'tiny-detection' }],
    ['semantic', { detectionModel: 'tiny-detection' }],
  ] as const)('mode %s %j', async (mode, more) => {
    const engine = createSegmenterEngine({
      id: 'tiny',
      modelsPath: fileURLToPath(new URL('__fixtures__', import.meta.url)),
      cutOutModel: 'tiny-cut-out',
      pointModel: 'tiny-points',
      textModel: 'tiny-text',
      ...more,
    });
    await engine.open(context);
    const task: SegmentTask = {
      modelId: 'image-segmentation-001',
      picture: { ...size, channels: 3, data },
      mode,
      prompt: 'ball, zebra',
      scribble,
      confidenceThreshold: 0.1,
    };
    const found = [];
    for await (const event of engine.handlers.segment!(task, context))
      if (event.kind === 'mask') found.push(event.mask);
    expect(found).toHaveLength(1);
    let both = 0;
    let either = 0;
    for (let p = 0; p < WIDTH * HEIGHT; p++) {
      const isFound = found[0]!.mask.data[p]! > 127;
      const isReal = isBall(p % WIDTH, Math.floor(p / WIDTH));
      if (isFound && isReal) both++;
      if (isFound || isReal) either++;
    }
    expect(both / either).toBeGreaterThan(0.93);
  });
});
