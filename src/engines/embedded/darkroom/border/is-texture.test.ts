import { expect, it } from 'vitest';
import type { Raster } from '../../../../core/image.ts';
import { isTexture } from './is-texture.ts';

it('tells a texture from a picture with structure', () => {
  const of = (value: (x: number, y: number) => number): Raster => ({
    widthPx: 64,
    heightPx: 64,
    channels: 3,
    data: Uint8Array.from({ length: 64 * 64 * 3 }, (_, i) => value(Math.floor(i / 3) % 64, Math.floor(i / 3 / 64))),
  });
  expect(isTexture(of((x, y) => 120 + 60 * Math.sin(x * 12.9898 + y * 78.233)))).toBe(true);
  expect(isTexture(of((x, y) => (y < 32 ? 200 : 60) + 20 * Math.sin(x * 12.9898 + y * 78.233)))).toBe(false);
});
