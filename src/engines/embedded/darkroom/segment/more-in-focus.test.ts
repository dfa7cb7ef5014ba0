import { describe, expect, it } from 'vitest';
import type { Mask, Raster } from '../../../../core/image.ts';
import { isCutOffBelow, moreInFocus } from './more-in-focus.ts';

const WIDTH = 160;
const HEIGHT = 120;

type Within = (x: number, y: number) => boolean;

const COAT: Within = (x, y) => Math.abs(x - 80) < 40 && y > 30;
const SHIRT: Within = (x, y) => Math.abs(x - 80) < 8 && y > 30;

/** A dark coat with a light shirt, sharp before soft spots. */
const picture: Raster = {
  widthPx: WIDTH,
  heightPx: HEIGHT,
  channels: 3,
  data: Uint8Array.from({ length: WIDTH * HEIGHT * 3 }, (_, i) => {
    const [x, y] = [Math.floor(i / 3) % WIDTH, Math.floor(i / 3 / WIDTH)];
    if (SHIRT(x, y)) return 230;
    return COAT(x, y) ? 20 : 140 + 40 * Math.sin(x / 15) * Math.cos(y / 12);
  }),
};

const cut = (within: Within): { mask: Mask; confidence: number } => ({
  mask: {
    widthPx: WIDTH,
    heightPx: HEIGHT,
    data: Uint8Array.from({ length: WIDTH * HEIGHT }, (_, p) => (within(p % WIDTH, Math.floor(p / WIDTH)) ? 255 : 0)),
  },
  confidence: 0.9,
});
const area = ({ mask }: { mask: Mask }): number =>
  mask.data.reduce((sum, value) => sum + value, 0) / (255 * mask.data.length);

describe('more of a thing in focus', () => {
  it('takes a larger cut whose contour is in focus as well', () => {
    expect(area(moreInFocus(picture, cut(SHIRT), cut(COAT)))).toBeCloseTo(area(cut(COAT)), 2);
  });

  it('leaves a larger cut that takes in blurred ground', () => {
    const shirt = cut(SHIRT);
    expect(
      moreInFocus(
        picture,
        shirt,
        cut((x, y) => Math.abs(x - 80) < 65 && y > 10),
      ),
    ).toBe(shirt);
  });

  it('leaves a cut of something else', () => {
    const shirt = cut(SHIRT);
    expect(
      moreInFocus(
        picture,
        shirt,
        cut((x, y) => COAT(x, y) && x > 80),
      ),
    ).toBe(shirt);
  });

  it('tells what the lower border cuts off', () => {
    expect(isCutOffBelow(cut(COAT).mask)).toBe(true);
    expect(isCutOffBelow(cut((x, y) => COAT(x, y) && y < 100).mask)).toBe(false);
  });
});
