import { describe, expect, it } from 'vitest';
import { hslOfRgb } from '../../maths/colour.ts';
import { applyMaterial } from './apply-material.ts';
import { MATERIALS, type MaterialName } from './materials.ts';

const WIDTH = 32;
const NAMES = Object.keys(MATERIALS) as MaterialName[];

/** A blue ball's shades, dark to light from left to right. */
function ramp(): Uint8Array {
  return Uint8Array.from({ length: WIDTH * WIDTH * 4 }, (_, i) => {
    const light = 0.3 + (0.7 * (Math.floor(i / 4) % WIDTH)) / WIDTH;
    return i % 4 === 3 ? 255 : Math.round(light * [60, 110, 220][i % 4]!);
  });
}

function made(name: MaterialName, colour?: string): Uint8Array {
  const rgba = ramp();
  applyMaterial(rgba, WIDTH, WIDTH, { name, ...(colour ? { colour } : {}) });
  return rgba;
}

const meanOf = (rgba: Uint8Array, channel: number, from = 0, to = WIDTH): number => {
  const values = Array.from(rgba).filter(
    (_, i) => i % 4 === channel && Math.floor(i / 4) % WIDTH >= from && Math.floor(i / 4) % WIDTH < to,
  );
  return values.reduce((sum, value) => sum + value, 0) / values.length;
};

describe('applyMaterial', () => {
  it.each(NAMES)('keeps light and shade in %s', (name) => {
    const rgba = made(name);
    expect(meanOf(rgba, 1, WIDTH - 8)).toBeGreaterThan(meanOf(rgba, 1, 0, 8) + 20);
  });

  it('gives wood and gold their hue, whatever the drawing had', () => {
    for (const name of ['wooden', 'golden'] as const) {
      const rgba = made(name);
      const [hue] = hslOfRgb(meanOf(rgba, 0) / 255, meanOf(rgba, 1) / 255, meanOf(rgba, 2) / 255);
      expect(hue).toBeGreaterThan(15);
      expect(hue).toBeLessThan(55);
    }
  });

  it('can be seen through where it is glass', () => {
    expect(meanOf(made('glass'), 3)).toBeLessThan(220);
    expect(meanOf(made('marble'), 3)).toBe(255);
  });

  it('takes the colour that the prompt says', () => {
    const rgba = made('glass', '#209040');
    expect(meanOf(rgba, 1)).toBeGreaterThan(meanOf(rgba, 0));
    expect(meanOf(rgba, 1)).toBeGreaterThan(meanOf(rgba, 2));
  });

  it('leaves what is not there alone', () => {
    const rgba = new Uint8Array(WIDTH * WIDTH * 4);
    applyMaterial(rgba, WIDTH, WIDTH, { name: 'stone' });
    expect(rgba.every((value) => value === 0)).toBe(true);
  });
});
