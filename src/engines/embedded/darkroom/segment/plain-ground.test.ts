import { describe, expect, it } from 'vitest';
import { objectOnPlainGround } from './plain-ground.ts';

const WIDTH = 300;
const HEIGHT = 260;

type Colour = readonly [number, number, number];

function picture(colourAt: (x: number, y: number) => Colour) {
  const rgb = new Uint8Array(WIDTH * HEIGHT * 3);
  for (let y = 0; y < HEIGHT; y++) for (let x = 0; x < WIDTH; x++) rgb.set(colourAt(x, y), (y * WIDTH + x) * 3);
  return { widthPx: WIDTH, heightPx: HEIGHT, rgb };
}

/** Paper that gets darker towards one side. */
const paper = (x: number, y: number): Colour => {
  const value = 236 - x / 12 - y / 20;
  return [value, value, value - 4];
};
const isIn = (x: number, y: number, left: number, top: number, right: number, bottom: number): boolean =>
  x >= left && x < right && y >= top && y < bottom;

function overlap(mask: Uint8Array | undefined, isObject: (x: number, y: number) => boolean): number {
  let both = 0;
  let either = 0;
  for (let y = 0; y < HEIGHT; y++)
    for (let x = 0; x < WIDTH; x++) {
      const found = mask?.[y * WIDTH + x] === 1;
      const real = isObject(x, y);
      if (found && real) both++;
      if (found || real) either++;
    }
  return both / either;
}

describe('an object on a plain ground', () => {
  const box = (x: number, y: number): boolean => isIn(x, y, 90, 60, 200, 210);

  it('leaves its soft shadow out', () => {
    const shaded = picture((x, y) => {
      if (box(x, y)) return [180, 40, 30];
      const [r, g, b] = paper(x, y);
      const shadow = 1 - 0.35 * Math.exp(-(((x - 190) / 40) ** 2) - ((y - 205) / 25) ** 2);
      return [r * shadow, g * shadow, b * shadow];
    });
    expect(overlap(objectOnPlainGround(shaded), box)).toBeGreaterThan(0.96);
  });

  it('leaves out the ground in the shade of its underside, but not a sole of its own', () => {
    const under = (thickness: number) =>
      objectOnPlainGround(
        picture((x, y) => {
          if (box(x, y)) return [120, 60, 30];
          return isIn(x, y, 90, 210, 200, 210 + thickness) ? [170, 170, 166] : paper(x, y);
        }),
      )!;
    const at = (mask: Uint8Array, y: number): number => mask[y * WIDTH + 145]!;
    expect(at(under(4), 207)).toBe(1);
    for (const y of [210, 211, 212, 213]) expect(at(under(4), y), `row ${y}`).toBe(0);
    expect(at(under(14), 216)).toBe(1);
  });

  it('looks through a handle, but not through a label in the colour of the paper', () => {
    const handle = (x: number, y: number): boolean => isIn(x, y, 200, 90, 250, 170);
    const hole = (x: number, y: number): boolean => isIn(x, y, 200, 104, 236, 156);
    const label = (x: number, y: number): boolean => isIn(x, y, 90, 178, 200, 196);
    const mug = picture((x, y) => {
      if (label(x, y)) return paper(x, y);
      if (box(x, y)) return [30, 60, 150];
      return handle(x, y) && !hole(x, y) ? [30, 60, 150] : paper(x, y);
    });
    const isMug = (x: number, y: number): boolean => box(x, y) || (handle(x, y) && !hole(x, y));
    expect(overlap(objectOnPlainGround(mug), isMug)).toBeGreaterThan(0.95);
  });

  it('gives a vase no more than its neck where that has the colour of the paper', () => {
    const lip = (x: number, y: number): boolean => y >= 40 && y < 58 && Math.abs(x - 150) < 34 + (58 - y) * 0.8;
    const neck = (x: number, y: number): boolean => y >= 58 && y < 92 && Math.abs(x - 150) < 34;
    const body = (x: number, y: number): boolean =>
      y >= 92 && y < 220 && Math.abs(x - 150) < Math.min(84, 34 + (y - 92));
    const vase = picture((x, y) => (lip(x, y) || body(x, y) ? [40, 60, 150] : paper(x, y)));
    const isVase = (x: number, y: number): boolean => lip(x, y) || neck(x, y) || body(x, y);
    const mask = objectOnPlainGround(vase)!;
    expect(overlap(mask, isVase)).toBeGreaterThan(0.97);
    for (const y of [70, 80, 90]) {
      const width = mask.subarray(y * WIDTH, (y + 1) * WIDTH).reduce((sum, value) => sum + value, 0);
      expect(Math.abs(width - 68), `row ${y}`).toBeLessThanOrEqual(10);
    }
  });

  it('does not join round things that lie above each other', () => {
    const coin = (x: number, y: number): boolean =>
      Math.min(Math.hypot(x - 150, y - 80), Math.hypot(x - 152, y - 180)) < 36;
    const coins = picture((x, y) => (coin(x, y) ? [150, 96, 40] : paper(x, y)));
    expect(overlap(objectOnPlainGround(coins), coin)).toBeGreaterThan(0.95);
  });

  it('takes no glow of the ground for a thing', () => {
    const glowing = picture((x, y) => {
      if (isIn(x, y, 150, 120, 170, 145)) return [40, 40, 40];
      const [r, g, b] = paper(x, y);
      const glow = Math.exp(-(((x - 150) / 60) ** 2) - ((y - 130) / 50) ** 2);
      return [r, g - 14 * glow, b - 60 * glow];
    });
    expect(objectOnPlainGround(glowing)).toBeUndefined();
  });

  it('says nothing about grounds that are not plain, and about blank paper', () => {
    expect(objectOnPlainGround(picture(paper))).toBeUndefined();
    const noisy = picture((x, y) => {
      const value = 90 + ((x * 7919 + y * 104729 + x * y * 31) % 97);
      return [value, value, value];
    });
    expect(objectOnPlainGround(noisy)).toBeUndefined();
  });
});
