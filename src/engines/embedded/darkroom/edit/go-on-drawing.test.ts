import { describe, expect, it } from 'vitest';
import type { Mask, Raster } from '../../../../core/image.ts';
import { loadIllustratorAssets } from '../../illustrator/assets.ts';
import { drawPicture } from '../../illustrator/draw-picture.ts';
import { openWorkshop } from '../../illustrator/illustrate.ts';
import { matchDrawing } from '../border/match-drawing.ts';
import { coloursOf } from '../opaque.ts';
import { drawOnLargerCanvas } from './go-on-drawing.ts';

const { studio, understanding } = openWorkshop(loadIllustratorAssets());
const SIDE = 128;
const WIDE = 192;
const LEFT = (WIDE - SIDE) / 2;
/** As `outpaint` has it: a drawing that differs more is of another place. */
const MOST_DIFFERENCE = 22;

/** A picture of the illustrator's own in the middle of a wider canvas. */
function order(prompt: string, seed: number, statedSeed = seed) {
  const scene = understanding.parse(prompt);
  const { rgb } = drawPicture(
    studio,
    { scene, size: { widthPx: SIDE, heightPx: SIDE }, seed, wantLabelMap: false },
    () => {},
  );
  const picture: Raster = { widthPx: WIDE, heightPx: SIDE, channels: 3, data: new Uint8Array(WIDE * SIDE * 3) };
  const mask: Mask = { widthPx: WIDE, heightPx: SIDE, data: new Uint8Array(WIDE * SIDE).fill(255) };
  for (let y = 0; y < SIDE; y++) {
    picture.data.set(rgb.subarray(y * SIDE * 3, (y + 1) * SIDE * 3), (y * WIDE + LEFT) * 3);
    mask.data.fill(0, y * WIDE + LEFT, y * WIDE + LEFT + SIDE);
  }
  const origin = { scene, seed: statedSeed };
  return { picture, mask, maskDilationPx: 0, origin } as unknown as Parameters<typeof drawOnLargerCanvas>[1];
}

describe('drawing a picture of the illustrator’s own on a larger canvas', () => {
  it.each([
    ['with a skyline', 'a mountain lake at sunset', 4],
    ['without one', 'a man in a city street', 3],
  ])('goes on with its place, %s', (_, prompt, seed) => {
    const asked = order(prompt, seed);
    const larger = drawOnLargerCanvas(studio, asked, () => {})!;
    expect(larger.box).toEqual({ left: LEFT, top: 0, right: LEFT + SIDE, bottom: SIDE });
    expect(larger.rgb.length).toBe(WIDE * SIDE * 3);
    const { difference } = matchDrawing(larger.rgb, coloursOf(asked.picture), asked.picture, larger.box);
    expect(difference).toBeLessThan(MOST_DIFFERENCE);
  });

  it('knows the things in it', () => {
    const { things } = drawOnLargerCanvas(studio, order('a man in a city street', 3), () => {})!;
    const share = things.data.filter((value) => value !== 0).length / things.data.length;
    expect(share).toBeGreaterThan(0.02);
    expect(share).toBeLessThan(0.5);
  });

  it('does not believe a file that states another picture', () => {
    expect(drawOnLargerCanvas(studio, order('a mountain lake at sunset', 3, 4), () => {})).toBeUndefined();
  });
});
