import { describe, expect, it } from 'vitest';
import type { SubjectLayer } from '../subject/layer.ts';
import { withSnow } from './snow-cover.ts';

const WIDTH = 60;
const HEIGHT = 60;
const ROOF = [150, 40, 30] as const;
const WALL = [240, 220, 120] as const;

/** A house as wide as the layer: nothing in the upper rows, then roof, then wall. */
function house(): SubjectLayer {
  const rgba = new Uint8Array(WIDTH * HEIGHT * 4);
  for (let y = 10; y < HEIGHT; y++)
    for (let x = 5; x < WIDTH - 5; x++) rgba.set([...(y < 30 ? ROOF : WALL), 255], (y * WIDTH + x) * 4);
  return {
    widthPx: WIDTH,
    heightPx: HEIGHT,
    rgba,
    entityIndex: new Uint8Array(WIDTH * HEIGHT),
    entities: [0],
    anchors: {},
    baselinePx: HEIGHT,
    centrePx: WIDTH / 2,
    pxPerMetre: 10,
    footing: 'stands',
    emissive: 0,
  };
}

const pixel = (layer: SubjectLayer, y: number): number[] => [
  ...layer.rgba.subarray((y * WIDTH + WIDTH / 2) * 4, (y * WIDTH + WIDTH / 2) * 4 + 3),
];

describe('snow on things', () => {
  it('covers the whole roof of a building and leaves its wall', () => {
    const snowed = withSnow(house(), 'building');
    expect(Math.min(...pixel(snowed, 12), ...pixel(snowed, 24))).toBeGreaterThan(180);
    expect(pixel(snowed, 45)).toEqual([...WALL]);
  });

  it('runs down no wall in streaks and leaves no slits', () => {
    const streaked = house();
    for (let y = 10; y < HEIGHT; y++) streaked.rgba.set([...ROOF, 255], (y * WIDTH + WIDTH / 2) * 4);
    expect(pixel(withSnow(streaked, 'building'), 38)).toEqual([...ROOF]);
    const slit = house();
    for (let y = 14; y < 30; y++) slit.rgba.set([...WALL, 255], (y * WIDTH + WIDTH / 2) * 4);
    expect(Math.min(...pixel(withSnow(slit, 'building'), 24))).toBeGreaterThan(180);
  });

  it('lies on the upper edge of other things alone', () => {
    const snowed = withSnow(house(), 'object');
    expect(Math.min(...pixel(snowed, 10))).toBeGreaterThan(180);
    expect(pixel(snowed, 20)).toEqual([...ROOF]);
  });

  it('leaves the outline as it is', () => {
    const plain = house();
    const snowed = withSnow(plain, 'building');
    for (let i = 3; i < plain.rgba.length; i += 4) expect(snowed.rgba[i]).toBe(plain.rgba[i]);
  });
});
