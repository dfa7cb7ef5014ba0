import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config/load-config.ts';
import { createRuntime, type Runtime } from '../../src/runtime/runtime.ts';
import { newDataFolder } from '../server/running-server.ts';
import { inWire, type Pixels, paint, pixelsOf } from './edit-request.ts';

const MODEL = 'virtual-try-on-001';
const WIDTH = 360;
const HEIGHT = 480;

const PAPER = [226, 226, 224] as const;
const SKIN = [205, 150, 120] as const;
const GREY = [96, 98, 104] as const;
const TROUSERS = [30, 40, 70] as const;
const RED = [200, 30, 34] as const;
const WHITE = [250, 250, 250] as const;

const within = (x: number, y: number, left: number, top: number, right: number, bottom: number): boolean =>
  x >= left && x < right && y >= top && y < bottom;
const inEllipse = (x: number, y: number, cx: number, cy: number, rx: number, ry: number): boolean =>
  ((x - cx) / rx) ** 2 + ((y - cy) / ry) ** 2 < 1;

/** Somebody in a grey sweater, facing us, arms hanging a little away from the trunk. */
const PERSON = paint(WIDTH, HEIGHT, (x, y) => {
  if (inEllipse(x, y, 180, 78, 27, 36)) return SKIN;
  if (within(x, y, 168, 100, 192, 132)) return SKIN;
  if (inEllipse(x, y, 104, 262, 10, 12) || inEllipse(x, y, 256, 262, 10, 12)) return SKIN;
  if (within(x, y, 140, 128, 220, 252) || within(x, y, 118, 128, 242, 150)) return GREY;
  const lean = (y - 128) / 9;
  if (within(x, y, 118 - lean, 128, 140 - lean, 256) || within(x, y, 220 + lean, 128, 242 + lean, 256)) return GREY;
  if (within(x, y, 143, 250, 176, 440) || within(x, y, 184, 250, 217, 440)) return TROUSERS;
  return PAPER;
});

/** A red T-shirt with a white square on its chest. */
const SHIRT = paint(300, 300, (x, y) => {
  const collar = inEllipse(x, y, 150, 40, 28, 18);
  const trunk = within(x, y, 90, 40, 210, 250);
  const sleeve =
    y > 40 && y < 120 && Math.abs(Math.abs(x - 150) - 60) < 50 && y < 40 + (110 - Math.abs(x - 150)) * 1.6 + 40;
  if (within(x, y, 135, 110, 165, 140)) return WHITE;
  return (trunk || sleeve) && !collar ? RED : PAPER;
});

const at = ({ width, channels, data }: Pixels, x: number, y: number): readonly number[] => [
  ...data.subarray((y * width + x) * channels, (y * width + x) * channels + 3),
];
const isRed = ([r, g, b]: readonly number[]): boolean => r! > 110 && r! > 2.2 * g! && r! > 2.2 * b!;
const isPale = ([r, g, b]: readonly number[]): boolean => Math.min(r!, g!, b!) > 150;

describe('trying clothes on with the embedded engine', () => {
  let runtime: Runtime;
  beforeAll(async () => {
    const flags = {
      data: { folder: newDataFolder() },
      logging: { level: 'silent' as const },
      embedded: { workers: 2 },
    };
    runtime = createRuntime(loadConfig({ environment: {}, flags }));
    await runtime.open();
  });
  afterAll(() => runtime.close());

  const predict = async (person: Pixels, garment: Pixels, parameters: object = {}, prompt?: string) =>
    runtime.predict(
      MODEL,
      {
        instances: [
          {
            personImage: { image: await inWire(person) },
            productImages: [{ image: await inWire(garment) }],
            ...(prompt !== undefined && { prompt }),
          },
        ],
        parameters: { seed: 1, addWatermark: false, ...parameters },
      },
      runtime.localCaller,
    );

  it('lays the shirt on the trunk, its print on the chest, and leaves the rest of the picture as it was', async () => {
    const { pictures, notices } = await predict(PERSON, SHIRT);
    const picture = await pixelsOf(pictures[0]!.file.bytes);
    expect([picture.width, picture.height]).toEqual([WIDTH, HEIGHT]);
    let red = 0;
    for (let y = 150; y < 240; y++) for (let x = 145; x < 215; x++) if (isRed(at(picture, x, y))) red++;
    expect(red / (90 * 70)).toBeGreaterThan(0.75);
    const print = [172, 180, 188].flatMap((x) => [170, 180, 190].map((y) => isPale(at(picture, x, y))));
    expect(print.filter(Boolean).length).toBeGreaterThanOrEqual(4);
    for (const [x, y] of [
      [180, 70],
      [180, 100],
      [104, 262],
      [256, 262],
      [160, 400],
      [200, 420],
      [20, 20],
      [340, 300],
    ] as const)
      expect(at(picture, x, y)).toEqual(at(PERSON, x, y));
    expect(notices).toContainEqual(expect.objectContaining({ treatment: 'emulated', parameter: 'personImage' }));
  });

  it('covers the upper arms with its sleeves', async () => {
    const { pictures } = await predict(PERSON, SHIRT);
    const picture = await pixelsOf(pictures[0]!.file.bytes);
    let red = 0;
    for (let y = 145; y < 165; y++) for (const x of [120, 124, 236, 240]) if (isRed(at(picture, x, y))) red++;
    expect(red / 80).toBeGreaterThan(0.6);
  });

  it('says that a prompt has no effect, and makes as many pictures as asked', async () => {
    const { pictures, notices } = await predict(PERSON, SHIRT, { sampleCount: 2 }, 'a woman in a red shirt');
    expect(pictures).toHaveLength(2);
    expect(notices).toContainEqual(expect.objectContaining({ treatment: 'ignored', parameter: 'prompt' }));
  });

  it('refuses pictures without a person and products that are none', async () => {
    const blank = paint(WIDTH, HEIGHT, () => PAPER);
    const ball = paint(WIDTH, HEIGHT, (x, y) => (inEllipse(x, y, 180, 240, 90, 90) ? RED : PAPER));
    await expect(predict(blank, SHIRT)).rejects.toMatchObject({
      code: 'FIELD_INVALID',
      message: expect.stringContaining('personImage'),
    });
    await expect(predict(ball, SHIRT)).rejects.toMatchObject({ code: 'FIELD_INVALID' });
    await expect(predict(PERSON, blank)).rejects.toMatchObject({ message: expect.stringContaining('productImages') });
  });
});
