import { describe, expect, it } from 'vitest';
import type { Mask, Raster } from '../../../../core/image.ts';
import { segmentForeground } from './foreground.ts';
import { objectInFocus } from './in-focus.ts';
import { segmentScribbles } from './scribbles.ts';

const WIDTH = 256;
const HEIGHT = 192;

type Colour = readonly [number, number, number];
type Within = (x: number, y: number) => boolean;

const RING: Within = (x, y) => Math.abs(Math.hypot(x - 90, y - 100) - 42) < 7;
const BOX: Within = (x, y) => Math.abs(x - 185) < 30 && Math.abs(y - 100) < 40;
const THING: Within = (x, y) => RING(x, y) || BOX(x, y) || (y > 95 && y < 105 && x > 130 && x < 160);
/** A panel in the very colour of the ground. */
const PANEL: Within = (x, y) => Math.abs(x - 200) < 12 && Math.abs(y - 100) < 30;

/** A ground of soft spots, like something far behind. */
function ground(x: number, y: number): Colour {
  const value = 115 + 45 * Math.sin(x / 9) * Math.cos(y / 11) + 20 * Math.sin((x + y) / 13);
  return [value, value, value - 8];
}

/** Ground with grain down to the pixel, in focus like what stands before it. */
function sharpGround(x: number, y: number): Colour {
  const value = 115 + 45 * Math.sin(x * 12.9898 + y * 78.233) * Math.cos(x * 39.3 - y * 11.1);
  return [value, value, value - 8];
}

function picture(behind: (x: number, y: number) => Colour): Raster {
  const data = new Uint8Array(WIDTH * HEIGHT * 3);
  for (let y = 0; y < HEIGHT; y++)
    for (let x = 0; x < WIDTH; x++) {
      const thing: Colour = PANEL(x, y) ? [115, 114, 106] : [60 + y / 4, 110, 70];
      data.set(THING(x, y) ? thing : behind(x, y), (y * WIDTH + x) * 3);
    }
  return { widthPx: WIDTH, heightPx: HEIGHT, channels: 3, data };
}

function overlap(mask: Mask, truth: Within): number {
  let both = 0;
  let either = 0;
  for (let i = 0; i < mask.data.length; i++) {
    const [found, wanted] = [mask.data[i]! >= 128, truth(i % WIDTH, Math.floor(i / WIDTH))];
    if (found && wanted) both++;
    if (found || wanted) either++;
  }
  return both / either;
}

function strokes(within: Within): Mask {
  const data = Uint8Array.from({ length: WIDTH * HEIGHT }, (_, i) =>
    within(i % WIDTH, Math.floor(i / WIDTH)) ? 255 : 0,
  );
  return { widthPx: WIDTH, heightPx: HEIGHT, data };
}

describe('segmentation by focus', () => {
  it('keeps a panel of the colour of the ground, and looks through a ring', () => {
    const { mask, confidence } = segmentForeground(picture(ground));
    expect(overlap(mask, THING)).toBeGreaterThan(0.97);
    expect(mask.data[100 * WIDTH + 90]).toBe(0);
    expect(mask.data[100 * WIDTH + 200]).toBe(255);
    expect(confidence).toBeGreaterThan(0.9);
  });

  it('has nothing to say where the ground is in focus, or nothing is', () => {
    const { data } = picture(sharpGround);
    expect(objectInFocus({ widthPx: WIDTH, heightPx: HEIGHT, rgb: data })).toBeUndefined();
    const soft = Uint8Array.from({ length: WIDTH * HEIGHT * 3 }, (_, i) => {
      const pixel = Math.floor(i / 3);
      return ground(pixel % WIDTH, Math.floor(pixel / WIDTH))[i % 3]!;
    });
    expect(objectInFocus({ widthPx: WIDTH, heightPx: HEIGHT, rgb: soft })).toBeUndefined();
  });

  it('takes all of it for strokes that go through it, and a part for strokes that keep to a part', () => {
    const inside = strokes((x, y) => THING(x, y) && Math.abs(y - 100) < 2);
    expect(overlap(segmentScribbles(picture(ground), { inside }).mask, THING)).toBeGreaterThan(0.97);
    const outside = strokes((x, y) => RING(x, y) && Math.abs(Math.hypot(x - 90, y - 100) - 42) < 2 && x < 120);
    const { mask } = segmentScribbles(picture(ground), {
      inside: strokes((x, y) => BOX(x, y) && Math.abs(y - 100) < 2),
      outside,
    });
    expect(mask.data[100 * WIDTH + 48]).toBe(0);
    expect(mask.data[100 * WIDTH + 170]).toBe(255);
  });

  it('leaves a spot out of focus on a plain ground out, though it stands out as well', () => {
    const [widthPx, heightPx] = [260, 220];
    const isBox = (x: number, y: number): boolean => x > 90 && x < 170 && y > 50 && y < 140;
    const data = new Uint8Array(widthPx * heightPx * 3);
    for (let y = 0; y < heightPx; y++)
      for (let x = 0; x < widthPx; x++) {
        const spot = 150 * Math.exp(-((x - 130) ** 2 + (y - 148) ** 2) / (2 * 6 ** 2));
        data.set(isBox(x, y) ? [170, 60, 40] : [200 - spot, 200 - spot, 198 - spot], (y * widthPx + x) * 3);
      }
    const { mask } = segmentForeground({ widthPx, heightPx, channels: 3, data });
    const wrong = mask.data.filter((value, i) => value >= 128 !== isBox(i % widthPx, Math.floor(i / widthPx)));
    expect(wrong.length).toBeLessThan(120);
  });
});
