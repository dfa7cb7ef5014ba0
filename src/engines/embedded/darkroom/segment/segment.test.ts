import { describe, expect, it } from 'vitest';
import type { PersonSighting } from '../../../../core/find-persons.ts';
import type { Mask, Raster } from '../../../../core/image.ts';
import { segmentForeground } from './foreground.ts';
import { segmentScribbles } from './scribbles.ts';

const WIDTH = 240;
const HEIGHT = 180;

/** Small repeatable noise, -1 to 1. */
function noise(i: number): number {
  let state = Math.imul(i + 1, 2654435761) >>> 0;
  state = Math.imul(state ^ (state >>> 15), 2246822519) >>> 0;
  return (state / 2 ** 32) * 2 - 1;
}

type InObject = (x: number, y: number) => boolean;
const BALL: InObject = (x, y) => (x - 130) ** 2 + (y - 95) ** 2 < 48 ** 2;
const LEFT_BALL: InObject = (x, y) => (x - 60) ** 2 + (y - 90) ** 2 < 32 ** 2;
const RIGHT_BALL: InObject = (x, y) => (x - 180) ** 2 + (y - 90) ** 2 < 32 ** 2;

/** Shaded red objects on a grainy blue gradient. */
function picture(...objects: readonly InObject[]): Raster {
  const data = new Uint8Array(WIDTH * HEIGHT * 3);
  for (let y = 0; y < HEIGHT; y++)
    for (let x = 0; x < WIDTH; x++) {
      const i = y * WIDTH + x;
      const inside = objects.some((object) => object(x, y));
      const shade = inside ? 40 * ((x - 130) / 48) : 50 * (y / HEIGHT);
      const colour = inside ? [190, 60, 50] : [90, 130, 160];
      for (let c = 0; c < 3; c++) data[i * 3 + c] = colour[c] + shade + 8 * noise(i * 3 + c);
    }
  return { widthPx: WIDTH, heightPx: HEIGHT, channels: 3, data };
}

function intersectionOverUnion(mask: Mask, truth: InObject): number {
  let both = 0;
  let either = 0;
  for (let i = 0; i < mask.data.length; i++) {
    const inside = truth(i % WIDTH, Math.floor(i / WIDTH));
    const found = mask.data[i] >= 128;
    if (inside && found) both++;
    if (inside || found) either++;
  }
  return both / either;
}

function strokes(inside: (x: number, y: number) => boolean): Mask {
  const data = new Uint8Array(WIDTH * HEIGHT).map((_, i) => (inside(i % WIDTH, Math.floor(i / WIDTH)) ? 255 : 0));
  return { widthPx: WIDTH, heightPx: HEIGHT, data };
}

describe('foreground segmentation', () => {
  it('cuts out the object and is sure of it', () => {
    const { mask, confidence } = segmentForeground(picture(BALL));
    expect({ widthPx: mask.widthPx, heightPx: mask.heightPx }).toEqual({ widthPx: WIDTH, heightPx: HEIGHT });
    expect(intersectionOverUnion(mask, BALL)).toBeGreaterThan(0.97);
    expect(confidence).toBeGreaterThan(0.8);
  });

  it('is not sure of anything in a blank picture', () => {
    const blank: Raster = { widthPx: 64, heightPx: 48, channels: 3, data: new Uint8Array(64 * 48 * 3).fill(120) };
    expect(segmentForeground(blank).confidence).toBe(0);
  });

  it('takes pictures of any size, also with alpha', () => {
    for (const [widthPx, heightPx] of [
      [1, 1],
      [3, 200],
      [700, 9],
    ]) {
      const data = new Uint8Array(widthPx * heightPx * 4).map((_, i) => 128 + 100 * noise(i));
      const { mask } = segmentForeground({ widthPx, heightPx, channels: 4, data });
      expect(mask.data.length).toBe(widthPx * heightPx);
    }
  });
});

describe('foreground segmentation where somebody was seen', () => {
  const isIn = (x: number, y: number, [left, top, right, bottom]: readonly [number, number, number, number]): boolean =>
    ((2 * x - left - right) / (right - left)) ** 2 + ((2 * y - top - bottom) / (bottom - top)) ** 2 < 1;
  const HAIR: InObject = (x, y) => isIn(x, y, [92, 18, 142, 82]);
  const FACE: InObject = (x, y) => isIn(x, y, [100, 36, 134, 80]);
  const CLOTHES: InObject = (x, y) => y > 84 && Math.abs(x - 117) < 22 + Math.min(28, 1.2 * (y - 84));
  const PERSON: InObject = (x, y) => HAIR(x, y) || FACE(x, y) || CLOTHES(x, y);
  const SEEN: PersonSighting = { shows: 'face', left: 0.41, top: 0.19, right: 0.56, bottom: 0.45 };

  /** Bright clothes, skin, and hair that hardly differs from the wall. */
  function portrait(): Raster {
    const colours: readonly [InObject, readonly number[]][] = [
      [FACE, [215, 165, 135]],
      [HAIR, [128, 112, 88]],
      [CLOTHES, [215, 90, 40]],
      [() => true, [150, 132, 108]],
    ];
    const data = Uint8Array.from({ length: WIDTH * HEIGHT * 3 }, (_, i) => {
      const [x, y] = [Math.floor(i / 3) % WIDTH, Math.floor(i / 3 / WIDTH)];
      const [, colour] = colours.find(([covers]) => covers(x, y))!;
      return colour[i % 3]! + 6 * noise(i) - 10 * (y / HEIGHT);
    });
    return { widthPx: WIDTH, heightPx: HEIGHT, channels: 3, data };
  }

  it('keeps the hair that it would lose otherwise', () => {
    const unseen = intersectionOverUnion(segmentForeground(portrait()).mask, PERSON);
    const seen = intersectionOverUnion(segmentForeground(portrait(), [SEEN]).mask, PERSON);
    expect(unseen).toBeLessThan(0.9);
    expect(seen).toBeGreaterThan(0.95);
  });

  it('takes small persons for scenery', () => {
    const passer: PersonSighting = { shows: 'body', left: 0.05, top: 0.7, right: 0.1, bottom: 0.95 };
    expect(segmentForeground(picture(BALL), [passer])).toEqual(segmentForeground(picture(BALL)));
  });
});

describe('segmentation by scribbles', () => {
  it('takes the object that the strokes touch, not its twin', () => {
    const twins = picture(LEFT_BALL, RIGHT_BALL);
    const inside = strokes((x, y) => Math.abs(y - 90) < 2 && x > 45 && x < 75);
    expect(intersectionOverUnion(segmentScribbles(twins, { inside }).mask, LEFT_BALL)).toBeGreaterThan(0.95);
  });

  it('takes the one of several things on a plain ground, however little of it is marked', () => {
    const [widthPx, heightPx] = [300, 240];
    const isDisc = (pixel: number, centreX: number): boolean =>
      Math.hypot((pixel % widthPx) - centreX, Math.floor(pixel / widthPx) - 120) < 34;
    const isDrawn = (pixel: number): boolean => isDisc(pixel, 90) || isDisc(pixel, 210);
    const data = Uint8Array.from({ length: widthPx * heightPx * 3 }, (_, i) => (isDrawn(Math.floor(i / 3)) ? 70 : 225));
    const dab = Uint8Array.from({ length: widthPx * heightPx }, (_, pixel) =>
      Math.hypot((pixel % widthPx) - 80, Math.floor(pixel / widthPx) - 110) < 5 ? 255 : 0,
    );
    const coins: Raster = { widthPx, heightPx, channels: 3, data };
    const { mask } = segmentScribbles(coins, { inside: { widthPx, heightPx, data: dab } });
    const wrong = mask.data.filter((value, pixel) => value >= 128 !== isDisc(pixel, 90));
    expect(wrong.length).toBeLessThan(120);
  });

  it('takes all of a subject that stands out, in whichever of its colours the stroke is', () => {
    const ball = picture(BALL);
    for (let i = 0; i < WIDTH * HEIGHT; i++) {
      const isFarSide = BALL(i % WIDTH, Math.floor(i / WIDTH)) && i % WIDTH > 118;
      if (isFarSide) ball.data.set([60, 160, 70], i * 3);
    }
    const inside = strokes((x, y) => Math.abs(x - 105) < 2 && y > 62 && y < 128);
    expect(intersectionOverUnion(segmentScribbles(ball, { inside }).mask, BALL)).toBeGreaterThan(0.97);
  });

  it('keeps off strokes that mark what is not meant', () => {
    const twins = picture(LEFT_BALL, RIGHT_BALL);
    const inside = strokes((x, y) => Math.abs(x - 60) < 2 && y > 70 && y < 110);
    const outside = strokes((x, y) => Math.abs(x - 180) < 2 && y > 10 && y < 170);
    const { mask } = segmentScribbles(twins, { inside, outside });
    expect(intersectionOverUnion(mask, LEFT_BALL)).toBeGreaterThan(0.95);
  });

  it('leaves what is under a stroke to the stroke, whatever it looks like', () => {
    const inside = strokes((x, y) => Math.abs(y - 95) < 2 && x > 110 && x < 220);
    const outside = strokes((x, y) => Math.abs(x - 130) < 2 && y > 60 && y < 85);
    const { mask } = segmentScribbles(picture(BALL), { inside, outside });
    const wrong = mask.data.filter((value, i) => (inside.data[i] && value < 255) || (outside.data[i] && value > 0));
    expect(wrong.length).toBe(0);
  });

  it('still takes the border for ground when a stroke says what else is not meant', () => {
    const twins = picture(LEFT_BALL, RIGHT_BALL);
    const inside = strokes((x, y) => Math.abs(y - 90) < 2 && x > 45 && x < 75);
    const outside = strokes((x, y) => Math.abs(y - 90) < 2 && x > 170 && x < 190);
    const { mask } = segmentScribbles(twins, { inside, outside });
    expect(intersectionOverUnion(mask, LEFT_BALL)).toBeGreaterThan(0.95);
  });
});
