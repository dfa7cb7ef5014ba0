import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config/load-config.ts';
import { type RunningServer, serve } from '../../src/runtime/serve.ts';
import { newDataFolder, post, vertexPath } from './running-server.ts';

const PATH = vertexPath('image-segmentation-001');
const WIDTH = 200;
const HEIGHT = 150;

type Inside = (x: number, y: number) => boolean;
const BALL: Inside = (x, y) => (x - 100) ** 2 + (y - 80) ** 2 < 40 ** 2;
const LEFT: Inside = (x, y) => (x - 50) ** 2 + (y - 80) ** 2 < 28 ** 2;
const RIGHT: Inside = (x, y) => (x - 150) ** 2 + (y - 80) ** 2 < 28 ** 2;
const ABOVE_HORIZON: Inside = (_, y) => y < 70;

type Paint = (x: number, y: number) => readonly number[];

async function png(paint: Paint): Promise<string> {
  const channels = paint(0, 0).length as 3 | 4;
  const data = new Uint8Array(WIDTH * HEIGHT * channels);
  for (let i = 0; i < WIDTH * HEIGHT; i++) data.set(paint(i % WIDTH, Math.floor(i / WIDTH)), i * channels);
  return (
    await sharp(data, { raw: { width: WIDTH, height: HEIGHT, channels } })
      .png()
      .toBuffer()
  ).toString('base64');
}

/** Red balls on a bluish slope. */
const balls =
  (...objects: Inside[]): Paint =>
  (x, y) =>
    objects.some((object) => object(x, y)) ? [200, 60 + x / 5, 50] : [90, 130, 150 + y / 3];
/** A blue sky over a rough green meadow. */
const landscape: Paint = (x, y) =>
  ABOVE_HORIZON(x, y) ? [90 + y / 2, 150, 230] : [60 + ((x * 7 + y * 13) % 30), 130 + ((x * 5 + y * 3) % 40), 40];
const strokes =
  (white: Inside, red: Inside = () => false): Paint =>
  (x, y) =>
    red(x, y) ? [255, 0, 0] : white(x, y) ? [255, 255, 255] : [0, 0, 0];

interface Answer {
  readonly bytesBase64Encoded: string;
  readonly labels: readonly { label: string; score: number }[];
}

describe('segmentation by the embedded engine', () => {
  let server: RunningServer;
  beforeAll(async () => {
    const flags = {
      data: { folder: newDataFolder() },
      server: { port: 0 },
      logging: { level: 'silent' },
      embedded: { workers: 1 },
    } as const;
    server = await serve(loadConfig({ environment: {}, flags }));
  });
  afterAll(() => server.stop());

  const segment = async (paint: Paint, instance: object, parameters: object) => {
    const image = { bytesBase64Encoded: await png(paint) };
    const { status, json } = await post(server.url + PATH, { instances: [{ image, ...instance }], parameters });
    return { status, message: json.error?.message, items: json.predictions as unknown as Answer[] | undefined };
  };
  const scribble = async (paint: Paint) => ({ scribble: { image: { bytesBase64Encoded: await png(paint) } } });

  it('finds the foreground: one labelled, scored mask of the picture’s size', async () => {
    const { items } = await segment(balls(BALL), {}, { mode: 'FOREGROUND' });
    expect(items).toHaveLength(1);
    expect(items![0]!.labels).toEqual([{ label: 'foreground', score: expect.any(Number) }]);
    expect(items![0]!.labels[0]!.score).toBeGreaterThan(0.7);
    expect(overlap(await maskOf(items![0]!), BALL)).toBeGreaterThan(0.95);
  });

  it('means the rest by background', async () => {
    const { items } = await segment(balls(BALL), {}, { mode: 'background' });
    expect(items![0]!.labels[0]!.label).toBe('background');
    expect(overlap(await maskOf(items![0]!), (x, y) => !BALL(x, y))).toBeGreaterThan(0.97);
  });

  it('cuts out what strokes touch, and spares what red strokes touch', async () => {
    const white: Inside = (x, y) => Math.abs(y - 80) < 2 && Math.abs(x - 50) < 15;
    const red: Inside = (x, y) => Math.abs(x - 150) < 2 && Math.abs(y - 80) < 60;
    const { items } = await segment(balls(LEFT, RIGHT), await scribble(strokes(white, red)), { mode: 'INTERACTIVE' });
    expect(overlap(await maskOf(items![0]!), LEFT)).toBeGreaterThan(0.9);
  });

  it('names sky and vegetation, in one mask (semantic) or several (prompt)', async () => {
    const semantic = await segment(landscape, { prompt: 'sky' }, { mode: 'SEMANTIC' });
    expect(overlap(await maskOf(semantic.items![0]!), ABOVE_HORIZON)).toBeGreaterThan(0.95);
    const both = await segment(landscape, { prompt: 'the sky, grass' }, { mode: 'PROMPT' });
    expect(both.items!.map(({ labels }) => labels[0]!.label).sort()).toEqual(['grass', 'the sky']);
    const one = await segment(landscape, { prompt: 'the sky, grass' }, { mode: 'PROMPT', maxPredictions: 1 });
    expect(one.items).toHaveLength(1);
  });

  it('answers black when a class is not there', async () => {
    const { items } = await segment(balls(BALL), { prompt: 'vegetation' }, { mode: 'SEMANTIC' });
    expect((await maskOf(items![0]!)).includes(255)).toBe(false);
  });

  it('grows masks, softens them, and leaves out what is not certain', async () => {
    const plain = await maskOf((await segment(balls(BALL), {}, {})).items![0]!);
    const grown = await maskOf((await segment(balls(BALL), {}, { maskDilation: 0.05 })).items![0]!);
    expect(count(grown)).toBeGreaterThan(count(plain) * 1.3);
    expect(new Set(plain)).toEqual(new Set([0, 255]));
    const certain = await segment(balls(BALL), {}, { confidenceThreshold: 1 });
    expect(certain).toMatchObject({ status: 200, items: undefined });
  });

  it('takes the cut-out that a transparent picture brings along', async () => {
    const paint: Paint = (x, y) => [120, 120, 120, BALL(x, y) ? 255 : 0];
    const { items } = await segment(paint, {}, { mode: 'FOREGROUND' });
    expect(overlap(await maskOf(items![0]!), BALL)).toBe(1);
    expect(items![0]!.labels[0]!.score).toBe(1);
  });

  it('finds nothing in a blank picture', async () => {
    expect(await segment(() => [128, 128, 128], {}, {})).toMatchObject({ status: 200, items: undefined });
  });

  it('refuses an empty scribble, a missing prompt, and words that it could only guess at', async () => {
    const empty = await segment(balls(BALL), await scribble(() => [0, 0, 0]), { mode: 'interactive' });
    expect(empty).toMatchObject({ status: 400, message: expect.stringContaining('instances[0].scribble.image') });
    const silent = await segment(balls(BALL), {}, { mode: 'prompt' });
    expect(silent).toMatchObject({ status: 400, message: expect.stringContaining('instances[0].prompt') });
    const dog = await segment(balls(BALL), { prompt: 'dog' }, { mode: 'semantic' });
    expect(dog).toMatchObject({ status: 501, message: expect.stringContaining('It knows sky, vegetation') });
  });

  it('stretches a scribble of another size', async () => {
    const { data, info } = await sharp(
      Buffer.from(await png(strokes((x, y) => (x - 50) ** 2 + (y - 80) ** 2 < 16 ** 2)), 'base64'),
    )
      .resize(67, 41, { fit: 'fill' })
      .png()
      .toBuffer({ resolveWithObject: true });
    expect(info.width).toBe(67);
    const other = { scribble: { image: { bytesBase64Encoded: data.toString('base64') } } };
    const { items } = await segment(balls(LEFT, RIGHT), other, { mode: 'interactive' });
    expect(overlap(await maskOf(items![0]!), LEFT)).toBeGreaterThan(0.9);
  });
});

async function maskOf({ bytesBase64Encoded }: Answer): Promise<Buffer> {
  const { data, info } = await sharp(Buffer.from(bytesBase64Encoded, 'base64'))
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect(info).toMatchObject({ width: WIDTH, height: HEIGHT, channels: 1 });
  return data;
}

/** Intersection over union. */
function overlap(mask: Buffer, truth: Inside): number {
  let both = 0;
  let either = 0;
  for (let i = 0; i < mask.length; i++) {
    const [found, meant] = [mask[i]! >= 128, truth(i % WIDTH, Math.floor(i / WIDTH))];
    both += Number(found && meant);
    either += Number(found || meant);
  }
  return both / either;
}

function count(mask: Buffer): number {
  return mask.reduce((sum, value) => sum + Number(value >= 128), 0);
}
