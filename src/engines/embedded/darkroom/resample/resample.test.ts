import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { LANCZOS3, TRIANGLE } from './kernel.ts';
import { resample } from './resample.ts';

const source = { widthPx: 60, heightPx: 44, channels: 3, data: new Uint8Array(60 * 44 * 3) };
for (let i = 0; i < source.data.length; i++) source.data[i] = 128 + 100 * Math.sin(i * 0.05) * Math.cos(i / 700);

async function bySharp(width: number, height: number): Promise<Buffer> {
  return sharp(source.data, { raw: { width: 60, height: 44, channels: 3 } })
    .resize(width, height, { fit: 'fill', kernel: 'lanczos3', fastShrinkOnLoad: false })
    .raw()
    .toBuffer();
}

/** A wave of 12 samples a period, by its place in pictures 60 wide. */
const wave = (place: number): number => 128 + 100 * Math.sin((2 * Math.PI * place) / 12);

describe('resampling', () => {
  it('agrees with libvips when it shrinks', async () => {
    const own = resample(source, { widthPx: 31, heightPx: 22 }, { kernel: LANCZOS3 });
    const theirs = await bySharp(31, 22);
    const mean = own.reduce((sum, value, i) => sum + Math.abs(value - theirs[i]!), 0) / own.length;
    expect(mean).toBeLessThan(1.5);
  });

  it.each([120, 151])('puts samples where they belong when it enlarges to %i', (widthPx) => {
    const waves = {
      widthPx: 60,
      heightPx: 1,
      channels: 1,
      data: Uint8Array.from({ length: 60 }, (_, x) => wave(x) + 0.5),
    };
    const enlarged = resample(waves, { widthPx, heightPx: 3 }, { kernel: LANCZOS3 });
    const margin = Math.ceil((4 * widthPx) / 60);
    for (let x = margin; x < widthPx - margin; x++)
      expect(Math.abs(enlarged[widthPx + x]! - wave(((x + 0.5) * 60) / widthPx - 0.5))).toBeLessThan(2.5);
  });

  it.each([
    ['lanczos3', LANCZOS3],
    ['triangle', TRIANGLE],
  ])('keeps flat colour flat to the border (%s)', (_name, kernel) => {
    const flat = { widthPx: 5, heightPx: 7, channels: 4, data: new Uint8Array(140).fill(93) };
    for (const size of [
      { widthPx: 17, heightPx: 23 },
      { widthPx: 2, heightPx: 1 },
    ])
      expect(new Set(resample(flat, size, { kernel }))).toEqual(new Set([93]));
  });
});
