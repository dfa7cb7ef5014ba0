import { describe, expect, it } from 'vitest';
import { decay } from './decay.ts';

const SIDE = 96;

/** A red wall that fills the picture. */
function wall(): Uint8Array {
  return new Uint8Array(SIDE * SIDE * 4).map((_, i) => [200, 60, 50, 255][i % 4]!);
}

function share(rgba: Uint8Array, isCounted: (red: number, green: number, alpha: number) => boolean): number {
  let counted = 0;
  for (let i = 0; i < rgba.length; i += 4) if (isCounted(rgba[i]!, rgba[i + 1]!, rgba[i + 3]!)) counted++;
  return counted / (SIDE * SIDE);
}

const isLeaf = (red: number, green: number): boolean => green > red;

describe('decay', () => {
  it('lets leaves climb what is overgrown, and few of them what is abandoned', () => {
    const [overgrown, abandoned] = [wall(), wall()];
    decay(overgrown, SIDE, SIDE, 'overgrown');
    decay(abandoned, SIDE, SIDE, 'abandoned');
    expect(share(overgrown, isLeaf)).toBeGreaterThan(0.18);
    expect(share(abandoned, isLeaf)).toBeLessThan(0.5 * share(overgrown, isLeaf));
    expect(share(abandoned, isLeaf)).toBeGreaterThan(0.01);
  });

  it('takes the top off what is ruined, and leaves its foot', () => {
    const ruined = wall();
    decay(ruined, SIDE, SIDE, 'ruined');
    expect(share(ruined, (_red, _green, alpha) => alpha === 0)).toBeGreaterThan(0.04);
    const foot = ruined.subarray(-SIDE * 4 * 10);
    expect(foot.every((value, i) => i % 4 !== 3 || value === 255)).toBe(true);
  });
});
