import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inWire, paint, pixelsOf } from '../images/edit-request.ts';
import type { Way } from './way.ts';
import { WAYS } from './ways.ts';

// One scenario, one expectation, four ways; and with one seed all of them give one picture, to the bit.

const dataFolder = mkdtempSync(join(tmpdir(), 'limner-scenario-data-'));
const APPLE = { prompt: 'An icon of a red apple', count: 1, aspectRatio: '1:1' };

/** Sizes of what all ways must agree on. */
const SIDE_PX = 96;

/** By step, what the first way made. */
const firstMade = new Map<string, Uint8Array>();

/** Fails unless every way makes the same pixels in a step. */
async function expectSamePixels(step: string, file: Uint8Array): Promise<void> {
  const { data } = await pixelsOf(file);
  const first = firstMade.get(step) ?? data;
  firstMade.set(step, first);
  expect(Buffer.compare(data, first), `${step}: other pixels than the first way made`).toBe(0);
}

async function pngOf(colourAt: (x: number, y: number) => readonly number[]): Promise<Uint8Array> {
  const { bytesBase64Encoded } = await inWire(paint(SIDE_PX, SIDE_PX, colourAt));
  return Buffer.from(bytesBase64Encoded, 'base64');
}

/** A red disc in front of a calm gradient. */
const isDisc = (x: number, y: number): boolean => (x - 48) ** 2 + (y - 48) ** 2 < 18 ** 2;
const disc = (): Promise<Uint8Array> =>
  pngOf((x, y) => (isDisc(x, y) ? [200, 30, 30] : [120 + (x >> 2), 160 + (y >> 3), 190]));
const discMask = (): Promise<Uint8Array> => pngOf((x, y) => (isDisc(x, y) ? [255, 255, 255] : [0, 0, 0]));

describe.each(Object.entries(WAYS))('through %s', (_name, open) => {
  let way: Way;
  beforeAll(async () => {
    way = await open({ dataFolder });
  });
  afterAll(() => way.close());

  it('two pictures are made, wide, and the same for the same seed', async () => {
    const files = await way.generate({ ...APPLE, count: 2, aspectRatio: '16:9', seed: 11 });
    expect(files).toHaveLength(2);
    for (const [index, file] of files.entries()) {
      expect(await sharp(file).metadata()).toMatchObject({ format: 'png', width: 1408, height: 768 });
      await expectSamePixels(`picture ${index}`, file);
    }
  });

  it('a picture without a seed is marked, and the mark is found', async ({ skip }) => {
    const [file] = await way.generate(APPLE);
    expect(await sharp(file!).metadata()).toMatchObject({ width: 1024, height: 1024 });
    if (!way.verify) return skip('this way has no verification');
    expect(await way.verify(file!)).toBe('ACCEPT');
  });

  it('a thing is removed, and the rest stays as it was', async () => {
    const picture = await disc();
    const file = await way.removeFromPicture({ picture, mask: await discMask(), seed: 5 });
    const [before, after] = [await pixelsOf(picture), await pixelsOf(file)];
    expect(after).toMatchObject({ width: SIDE_PX, height: SIDE_PX });
    const at = (x: number, y: number): number[] => [...after.data.subarray((y * SIDE_PX + x) * 3).subarray(0, 3)];
    expect(at(48, 48)[0]).toBeLessThan(170);
    for (let y = 0; y < SIDE_PX; y += 5)
      for (let x = 0; x < SIDE_PX; x += 5)
        if (!isDisc(x, y)) expect(at(x, y)).toEqual([...before.data.subarray((y * SIDE_PX + x) * 3).subarray(0, 3)]);
    await expectSamePixels('removal', file);
  });

  it('a picture is enlarged', async () => {
    const file = await way.upscale({ picture: await disc(), factor: 'x4' });
    expect(await sharp(file).metadata()).toMatchObject({ format: 'png', width: SIDE_PX * 4, height: SIDE_PX * 4 });
  });

  it('what stands in front is found', async () => {
    const file = await way.findForeground(await disc());
    const { data, channels } = await pixelsOf(file);
    const at = (x: number, y: number): number => data[(y * SIDE_PX + x) * channels]!;
    expect([at(48, 48), at(4, 4)]).toEqual([255, 0]);
    await expectSamePixels('mask', file);
  });

  it('a mistake of the caller is called one', async () => {
    const error: unknown = await way.generate({ ...APPLE, aspectRatio: '7:1' }).catch((reason: unknown) => reason);
    expect(way.isCallersMistake(error), String(error)).toBe(true);
  });
});
