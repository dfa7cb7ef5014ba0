import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { cutOut } from './cut-out.ts';
import { framePicture } from './frame-picture.ts';

const red = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#f00' } })
    .png()
    .toBuffer();

async function pixelAt(file: Uint8Array, left: number, top: number): Promise<number[]> {
  return [...(await sharp(file).extract({ left, top, width: 1, height: 1 }).toColourspace('srgb').raw().toBuffer())];
}

describe('framePicture', () => {
  it('adds the margins and masks exactly them', async () => {
    const margins = { leftPx: 3, topPx: 0, rightPx: 1, bottomPx: 2 };
    const { picture, mask } = await framePicture(await red(8, 4), margins);
    expect(await sharp(picture).metadata()).toMatchObject({ width: 12, height: 6 });
    expect(await sharp(mask).metadata()).toMatchObject({ width: 12, height: 6, channels: 1 });
    for (const [x, y, isInside] of [
      [2, 0, false],
      [3, 0, true],
      [10, 3, true],
      [11, 3, false],
      [5, 4, false],
    ] as const) {
      expect(await pixelAt(picture, x, y)).toEqual(isInside ? [255, 0, 0] : [0, 0, 0]);
      expect(await pixelAt(mask, x, y)).toEqual(Array(3).fill(isInside ? 0 : 255));
    }
  });

  it('turns a picture upright first', async () => {
    const turned = await sharp(await red(8, 4))
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const { picture } = await framePicture(turned, { leftPx: 0, topPx: 1, rightPx: 0, bottomPx: 0 });
    expect(await sharp(picture).metadata()).toMatchObject({ width: 4, height: 9 });
  });
});

describe('cutOut', () => {
  it('is opaque where the mask is white, and no more opaque than the picture was', async () => {
    const mask = await sharp(Buffer.from([255, 128, 0, 255]), { raw: { width: 4, height: 1, channels: 1 } })
      .png()
      .toBuffer();
    const pixels = Buffer.from([9, 9, 9, 255, 9, 9, 9, 255, 9, 9, 9, 255, 9, 9, 9, 0]);
    const picture = await sharp(pixels, { raw: { width: 4, height: 1, channels: 4 } })
      .png()
      .toBuffer();
    const cut = await sharp(await cutOut(picture, mask))
      .raw()
      .toBuffer();
    expect([cut[3], cut[7], cut[11], cut[15]]).toEqual([255, 128, 0, 0]);
  });
});
