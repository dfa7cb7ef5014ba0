import { describe, expect, it } from 'vitest';
import { inventProductScene } from './product-scenes.ts';

describe('scenes for products without a prompt', () => {
  it('is the same for the same seed and differs between the pictures of a request', () => {
    for (const first of [0, 7, 15, 16, 4294967292]) {
      const scenes = [0, 1, 2, 3].map((k) => inventProductScene(first + k));
      expect(scenes).toEqual([0, 1, 2, 3].map((k) => inventProductScene(first + k)));
      expect(new Set(scenes).size).toBeGreaterThanOrEqual(3);
    }
  });

  it('comes to every scene', () => {
    const scenes = new Set(Array.from({ length: 64 }, (_, seed) => inventProductScene(seed)));
    expect(scenes.size).toBe(16);
  });
});
