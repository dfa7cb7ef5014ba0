import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { enhance } from './enhance.ts';
import { noiseLevel } from './noise-level.ts';

const WIDTH = 160;
const HEIGHT = 120;

/** Normal random numbers that repeat. */
function gaussian(seed: number): () => number {
  let state = seed;
  const uniform = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state + 1) / 2 ** 32;
  };
  return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}

/** Slopes, discs and stripes. */
const CLEAN = Uint8Array.from({ length: WIDTH * HEIGHT * 3 }, (_, i) => {
  const x = Math.floor(i / 3) % WIDTH;
  const y = Math.floor(i / 3 / WIDTH);
  const disc = (x - 50) ** 2 + (y - 60) ** 2 < 900 ? 70 : 0;
  const stripe = x > 110 && (x + y) % 16 < 8 ? 50 : 0;
  return 60 + x / 3 + disc + stripe + 20 * (i % 3);
});

const raster = (data: Uint8Array) => ({ widthPx: WIDTH, heightPx: HEIGHT, channels: 3, data }) as const;

function meanSquaredError(a: Uint8Array): number {
  return a.reduce((sum, value, i) => sum + (value - CLEAN[i]) ** 2, 0) / a.length;
}

function noisy(level: number): Uint8Array {
  const next = gaussian(5);
  return CLEAN.map((value) => Math.min(255, Math.max(0, Math.round(value + level * next()))));
}

describe('enhancing', () => {
  it('measures noise', () => {
    for (const level of [3, 8, 15]) {
      const plane = Float32Array.from(noisy(level).filter((_, i) => i % 3 === 0));
      const ratio = noiseLevel(plane, { widthPx: WIDTH, heightPx: HEIGHT }) / level;
      expect(ratio).toBeGreaterThan(0.85);
      expect(ratio).toBeLessThan(1.3);
    }
  });

  it('takes most of it out', () => {
    const given = noisy(10);
    expect(meanSquaredError(enhance(raster(given)).data)).toBeLessThan(0.4 * meanSquaredError(given));
  });

  it('softens the blocks of a poor JPEG', async () => {
    const input = sharp(CLEAN, { raw: { width: WIDTH, height: HEIGHT, channels: 3 } });
    const file = await input.jpeg({ quality: 12, chromaSubsampling: '4:4:4' }).toBuffer();
    const given = new Uint8Array(await sharp(file).raw().toBuffer());
    expect(meanSquaredError(enhance(raster(given)).data)).toBeLessThan(0.99 * meanSquaredError(given));
  });

  it('leaves clean pictures as they are', () => {
    expect(enhance(raster(CLEAN)).data).toEqual(CLEAN);
  });
});
