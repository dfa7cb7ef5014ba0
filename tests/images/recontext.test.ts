import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config/load-config.ts';
import { createRuntime, type Runtime } from '../../src/runtime/runtime.ts';
import { newDataFolder } from '../server/running-server.ts';
import { inWire, type Pixels, paint, pixelsOf } from './edit-request.ts';

const MODEL = 'imagen-product-recontext-preview-06-30';
const SIDE = 300;

/** A carton with a pattern of rows and columns, on paper. */
const isCarton = (x: number, y: number): boolean => x >= 90 && x < 210 && y >= 70 && y < 230;
const BLUE = [30, 60, 170] as const;
const carton = (colours: readonly (readonly number[])[]): Pixels =>
  paint(SIDE, SIDE, (x, y) => {
    if (!isCarton(x, y)) return [232, 231, 228];
    return colours[(Math.floor((x - 90) / 30) + Math.floor((y - 70) / 40)) % colours.length]!;
  });
const MAGENTA = carton([[200, 20, 160], BLUE]);

const isBlue = ([r, g, b]: Uint8Array): boolean => b! > 90 && b! > 2 * r! && b! > 1.6 * g!;
const isMagenta = ([r, g, b]: Uint8Array): boolean => r! > 100 && r! > 3 * g! && b! > 2 * g!;
const at = ({ width, channels, data }: Pixels, x: number, y: number): Uint8Array =>
  data.subarray((y * width + x) * channels, y * width * channels + x * channels + 3);

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly count: number;
}

/** Where pixels meet a condition, outliers left out. */
function boxOf(picture: Pixels, meets: (colour: Uint8Array) => boolean): Box {
  const xs: number[] = [];
  const ys: number[] = [];
  for (let y = 0; y < picture.height; y += 2)
    for (let x = 0; x < picture.width; x += 2)
      if (meets(at(picture, x, y))) {
        xs.push(x);
        ys.push(y);
      }
  xs.sort((a, b) => a - b);
  ys.sort((a, b) => a - b);
  const quantile = (values: number[], share: number): number => values[Math.floor((values.length - 1) * share)] ?? 0;
  return {
    left: quantile(xs, 0.002),
    right: quantile(xs, 0.998),
    top: quantile(ys, 0.002),
    bottom: quantile(ys, 0.998),
    count: xs.length,
  };
}

const isProduct = (colour: Uint8Array): boolean => isBlue(colour) || isMagenta(colour);

describe('products in new scenes by the embedded engine', () => {
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

  const predict = (instance: object, parameters: object = {}) =>
    runtime.predict(
      MODEL,
      {
        instances: [instance],
        parameters: { seed: 5, addWatermark: false, enhancePrompt: false, ...parameters },
      },
      runtime.localCaller,
    );
  const show = async (instance: object, parameters: object = {}): Promise<Pixels[]> => {
    const { pictures } = await predict(instance, parameters);
    return Promise.all(pictures.map(({ file }) => pixelsOf(file.bytes)));
  };
  const product = async (pixels: Pixels): Promise<object> => ({ image: await inWire(pixels) });

  it('stands the whole product in the scene, pattern and shape as they were', async () => {
    const [picture] = await show({ prompt: 'the product on a wooden table', productImages: [await product(MAGENTA)] });
    expect([picture!.width, picture!.height]).toEqual([1024, 1024]);
    const { left, right, top, bottom } = boxOf(picture!, isProduct);
    expect((right - left) / (bottom - top)).toBeCloseTo(120 / 160, 1);
    // Large, inside the frame, and standing in its lower half.
    expect(bottom - top).toBeGreaterThan(350);
    expect(Math.min(left, top, 1023 - right, 1023 - bottom)).toBeGreaterThan(20);
    expect(bottom).toBeGreaterThan(600);
    let right4 = 0;
    for (let row = 0; row < 4; row++)
      for (let column = 0; column < 4; column++) {
        const x = Math.round(left + ((column + 0.5) * (right - left)) / 4);
        const y = Math.round(top + ((row + 0.5) * (bottom - top)) / 4);
        const meets = (row + column) % 2 === 0 ? isMagenta : isBlue;
        if (meets(at(picture!, x, y))) right4++;
      }
    expect(right4).toBe(16);
  });

  it('darkens the table where the product touches it', async () => {
    const [picture] = await show({
      prompt: 'the product on a marble counter',
      productImages: [await product(MAGENTA)],
    });
    const { left, right, bottom } = boxOf(picture!, isProduct);
    const level = (y: number): number => {
      let sum = 0;
      for (let x = left + 20; x < right - 20; x++) sum += at(picture!, x, y)[1]!;
      return sum / (right - left - 40);
    };
    expect(level(bottom + 8)).toBeLessThan(level(Math.min(1020, bottom + 90)) * 0.92);
  });

  it('makes samples that differ in scene or place, and each of them alone', async () => {
    const instance = { prompt: 'the product on a beach', productImages: [await product(MAGENTA)] };
    const pictures = await show(instance, { sampleCount: 3 });
    const boxes = pictures.map((picture) => boxOf(picture, isProduct));
    for (const { count } of boxes) expect(count).toBeGreaterThan(10_000);
    const places = new Set(boxes.map(({ left, top, right }) => `${left} ${top} ${right}`));
    expect(places.size).toBeGreaterThan(1);
    const [alone] = await show(instance, { seed: 7 });
    expect(Buffer.compare(alone!.data, pictures[2]!.data)).toBe(0);
  });

  it('shows one of several views in each picture', async () => {
    const views = [await product(MAGENTA), await product(carton([[200, 20, 160]]))];
    const pictures = await show({ prompt: 'the product in a studio', productImages: views }, { sampleCount: 2 });
    const blue = pictures.map((picture) => boxOf(picture, isBlue).count > 2000);
    expect(blue.sort()).toEqual([false, true]);
  });

  it('invents scenes where there is no prompt, and answers with them', async () => {
    const { body, pictures } = await predict(
      { productImages: [await product(MAGENTA)] },
      { sampleCount: 2, enhancePrompt: true },
    );
    const prompts = body.predictions!.map(({ prompt }) => prompt as string);
    expect(new Set(prompts).size).toBe(2);
    for (const prompt of prompts) expect(prompt).toMatch(/^The product /);
    expect(pictures).toHaveLength(2);
  });

  it('takes a mask, or transparency, for what is the product', async () => {
    const noisy = paint(SIDE, SIDE, (x, y) => {
      const value = 60 + ((x * 7919 + y * 104729 + x * y * 31) % 140);
      return isCarton(x, y) ? [30, 60, 170] : [value, 255 - value, value];
    });
    const mask = paint(SIDE, SIDE, (x, y) => [isCarton(x, y) ? 255 : 0]);
    const seeThrough = paint(SIDE, SIDE, (x, y) => [...at(noisy, x, y), isCarton(x, y) ? 255 : 0]);
    const ways = [{ ...(await product(noisy)), mask: { image: await inWire(mask) } }, await product(seeThrough)];
    for (const way of ways) {
      const [picture] = await show({ prompt: 'the product in a white studio', productImages: [way] });
      const { left, right, top, bottom, count } = boxOf(picture!, isBlue);
      expect((right - left) / (bottom - top)).toBeCloseTo(120 / 160, 1);
      expect(count * 4).toBeGreaterThan((right - left) * (bottom - top) * 0.97);
    }
  });

  it('refuses what shows no product', async () => {
    const blank = await product(paint(SIDE, SIDE, () => [220, 220, 220]));
    await expect(predict({ productImages: [blank] })).rejects.toMatchObject({
      code: 'FIELD_INVALID',
      message: expect.stringContaining('No product was found'),
    });
    const black = { ...(await product(MAGENTA)), mask: { image: await inWire(paint(8, 8, () => [0])) } };
    await expect(predict({ productImages: [black] })).rejects.toMatchObject({ code: 'FIELD_INVALID' });
    await expect(predict({ prompt: 'on a table' })).rejects.toMatchObject({ code: expect.any(String) });
  });
});
