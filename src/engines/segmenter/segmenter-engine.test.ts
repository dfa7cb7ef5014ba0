import { describe, expect, it } from 'vitest';
import type { Raster } from '../../core/image.ts';
import type { SegmentMode } from '../../core/operation.ts';
import type { EngineMask } from '../../engine/engine.ts';
import type { SegmentTask } from '../../engine/task.ts';
import { createFakeVision } from './fake-vision.ts';
import { loadVision } from './load-vision.ts';
import { pointsOfStrokes } from './points-of-strokes.ts';
import { createSegmenterEngine } from './segmenter-engine.ts';

const WIDTH = 64;
const HEIGHT = 48;
const isBall = (x: number, y: number): boolean => Math.hypot(x - 40, y - 24) < 14;

const PICTURE: Raster = {
  widthPx: WIDTH,
  heightPx: HEIGHT,
  channels: 4,
  data: Uint8Array.from({ length: WIDTH * HEIGHT * 4 }, (_, i) => {
    const p = i >> 2;
    if (i % 4 === 3) return 255;
    return isBall(p % WIDTH, Math.floor(p / WIDTH)) ? [200, 20, 20][i % 4]! : 120;
  }),
};

const silent = { debug() {}, info() {}, warn() {}, error() {}, child: () => silent };
const context = { logger: silent, clock: { now: () => 0 }, signal: new AbortController().signal };

const ALL = { cutOutModel: 'cut', pointModel: 'sam', textModel: 'clipseg' };

async function masksOf(
  task: Partial<SegmentTask>,
  models: object = ALL,
  { vision } = createFakeVision(),
): Promise<EngineMask[]> {
  const engine = createSegmenterEngine({ id: 'eyes', modelsPath: '/models', load: async () => vision, ...models });
  await engine.open(context);
  const masks: EngineMask[] = [];
  const whole = { modelId: 'm', picture: PICTURE, mode: 'foreground', prompt: '', confidenceThreshold: 0.1, ...task };
  for await (const event of engine.handlers.segment!(whole as SegmentTask, context))
    if (event.kind === 'mask') masks[event.maskIndex] = event.mask;
  await engine.close();
  return masks;
}

function overlap({ mask }: EngineMask, isMeant: (x: number, y: number) => boolean): number {
  let both = 0;
  let either = 0;
  for (let p = 0; p < mask.data.length; p++) {
    const found = mask.data[p]! > 127;
    const real = isMeant(p % WIDTH, Math.floor(p / WIDTH));
    if (found && real) both++;
    if (found || real) either++;
  }
  return both / either;
}

describe('neural segmentation over a module with the shapes of @huggingface/transformers', () => {
  it('finds foreground and background', async () => {
    const [foreground] = await masksOf({ mode: 'foreground' });
    expect(overlap(foreground!, isBall)).toBe(1);
    expect(foreground!.labels).toEqual([{ label: 'foreground', score: 0.98 }]);
    const [background] = await masksOf({ mode: 'background' });
    expect(overlap(background!, (x, y) => !isBall(x, y))).toBe(1);
  });

  it('finds what strokes lie on, and takes the mask that the network is surest of', async () => {
    const stroke = (x0: number): Uint8Array =>
      Uint8Array.from({ length: WIDTH * HEIGHT }, (_, p) =>
        Math.abs((p % WIDTH) - x0) < 5 && Math.abs(p / WIDTH - 24) < 2 ? 255 : 0,
      );
    const size = { widthPx: WIDTH, heightPx: HEIGHT };
    const [found] = await masksOf({
      mode: 'interactive',
      scribble: { ...size, data: stroke(40) },
      counterScribble: { ...size, data: stroke(10) },
    });
    expect(overlap(found!, isBall)).toBe(1);
    expect(found!.labels).toEqual([{ label: 'interactive', score: 0.9 }]);
    const points = pointsOfStrokes({ ...size, data: stroke(40) }, { ...size, data: stroke(10) });
    expect(points.some(({ isMeant }) => isMeant) && points.some(({ isMeant }) => !isMeant)).toBe(true);
    for (const { x, isMeant } of points) expect(Math.abs(x - (isMeant ? 40 : 10))).toBeLessThan(5);
  });

  it('finds words: one mask for each in mode prompt, all in one in mode semantic, and none for what is not there', async () => {
    const masks = await masksOf({ mode: 'prompt', prompt: 'zebra, ball' });
    expect(masks.map(({ labels }) => labels[0]!.label)).toEqual(['ball']);
    expect(overlap(masks[0]!, isBall)).toBeGreaterThan(0.7);
    const [semantic] = await masksOf({ mode: 'semantic', prompt: 'ball, zebra' });
    expect(semantic!.labels).toHaveLength(1);
    const [black] = await masksOf({ mode: 'semantic', prompt: 'zebra' });
    expect(black!.mask.data.some((value) => value > 127)).toBe(false);
    expect(black!.labels).toEqual([]);
  });

  it('finds words by boxes whose contents points cut out, each thing once, where a detector is there', async () => {
    const fake = createFakeVision();
    const { asked } = fake;
    const models = { pointModel: 'sam', detectionModel: 'dino' };
    const masks = await masksOf({ mode: 'prompt', prompt: 'Ball, zebra' }, models, fake);
    expect(masks.map(({ labels }) => labels)).toEqual([[{ label: 'Ball', score: 0.8 }]]);
    expect(overlap(masks[0]!, isBall)).toBe(1);
    expect(asked.filter(({ what }) => what === 'detector').map(({ inputs }) => inputs)).toEqual([
      { names: ['ball.'] },
      { names: ['zebra.'] },
    ]);
    const [points] = asked.flatMap(({ what, inputs }) => (what === 'processor' && inputs ? [inputs] : []));
    expect(points).toMatchObject({ input_labels: [[1, 0, 0, 0, 0]] });
    const [semantic] = await masksOf({ mode: 'semantic', prompt: 'ball, zebra' }, models);
    expect(overlap(semantic!, isBall)).toBe(1);
  });

  it('offers the modes that its models allow, and no others', async () => {
    const modesWith = (models: object): readonly SegmentMode[] | undefined =>
      createSegmenterEngine({ id: 'eyes', modelsPath: '/models', ...models }).describe('m').segmentModes;
    expect(modesWith({ textModel: 'clipseg' })).toEqual(['prompt', 'semantic']);
    expect(modesWith({ detectionModel: 'dino', pointModel: 'sam' })).toEqual(['interactive', 'prompt', 'semantic']);
    expect(modesWith({ detectionModel: 'dino' })).toEqual([]);
    expect(modesWith(ALL)).toHaveLength(5);
    await expect(masksOf({ mode: 'foreground' }, { textModel: 'clipseg' })).rejects.toMatchObject({
      code: 'OPERATION_UNSUPPORTED',
    });
  });

  it('says what is missing: the package, or a model', async () => {
    const { vision } = createFakeVision();
    const without = {
      ...vision,
      SamModel: { from_pretrained: () => Promise.reject(new Error('no such file')) },
    };
    const options = { id: 'eyes', modelsPath: '/models', pointModel: 'sam' };
    const engine = createSegmenterEngine({ ...options, load: async () => without });
    await expect(engine.open(context)).rejects.toMatchObject({
      code: 'ENGINE_UNAVAILABLE',
      message: expect.stringContaining('/models'),
    });
    await loadVision('/models').then(
      ({ env }) => expect(env).toMatchObject({ allowRemoteModels: false, localModelPath: '/models' }),
      (error: unknown) =>
        expect(error).toMatchObject({ code: 'DEPENDENCY_MISSING', message: expect.stringContaining('npm install') }),
    );
  });
});
