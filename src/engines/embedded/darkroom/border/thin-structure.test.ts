import { describe, expect, it } from 'vitest';
import type { Raster } from '../../../../core/image.ts';
import { thinStructure } from './thin-structure.ts';

const SIDE_PX = 320;
const CANVAS = { widthPx: 2 * SIDE_PX, heightPx: SIDE_PX };

/** How much thin structure there is along the left side of a picture. */
function thinAtLeft(levelAt: (x: number, y: number) => number): number {
  const data = new Uint8Array(SIDE_PX * SIDE_PX * 3);
  for (let p = 0; p < SIDE_PX * SIDE_PX; p++)
    data.fill(levelAt(p % SIDE_PX, Math.floor(p / SIDE_PX)), p * 3, p * 3 + 3);
  const picture: Raster = { widthPx: SIDE_PX, heightPx: SIDE_PX, channels: 3, data };
  return thinStructure(picture, CANVAS, { left: SIDE_PX, top: 0, right: 2 * SIDE_PX, bottom: SIDE_PX });
}

const lattice = (x: number, y: number): number => ((x + y) % 22 < 2 || (x - y + 660) % 22 < 2 ? 30 : 90);

describe('thin structure over a plain ground', () => {
  it('is a lattice along the side', () => {
    expect(thinAtLeft(lattice)).toBeGreaterThan(0.8);
  });

  it('is no lattice that stands elsewhere', () => {
    expect(thinAtLeft((x, y) => (x > SIDE_PX / 2 ? lattice(x, y) : 90))).toBe(0);
  });

  it('is no texture, nor what is large', () => {
    expect(thinAtLeft((x, y) => 120 + 50 * Math.sin(x * 12.9898 + y * 78.233))).toBeLessThan(0.1);
    expect(thinAtLeft((x, y) => (Math.hypot((x % 40) - 20, (y % 40) - 20) < 11 ? 220 : 60))).toBeLessThan(0.1);
  });

  it('is nothing too faint to see', () => {
    expect(thinAtLeft((x, y) => 80 + lattice(x, y) / 20)).toBe(0);
  });
});
