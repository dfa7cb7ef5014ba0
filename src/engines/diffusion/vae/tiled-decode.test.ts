import { describe, expect, it } from 'vitest';
import type { NamedTensor } from '../onnx/network.ts';
import { decodeTiled } from './tiled-decode.ts';
import { tilesAlong } from './tiles.ts';

const CELL_PX = 2;

/** A decoder without context: each pixel has its cell's value, in three colours. */
async function enlarge({ data, dims }: NamedTensor): Promise<NamedTensor> {
  const [height, width] = [dims.at(-2)!, dims.at(-1)!];
  const [heightPx, widthPx] = [height * CELL_PX, width * CELL_PX];
  const values = Float32Array.from({ length: 3 * heightPx * widthPx }, (_, i) => {
    const [y, x] = [Math.floor((i % (heightPx * widthPx)) / widthPx), i % widthPx];
    return data[Math.floor(y / CELL_PX) * width + Math.floor(x / CELL_PX)]!;
  });
  return { data: values, dims: [1, 3, heightPx, widthPx] };
}

describe('decoding in tiles', () => {
  const shape = { channels: 1, height: 21, width: 34, cellPx: CELL_PX };
  const latents = Float32Array.from({ length: 21 * 34 }, (_, i) => Math.sin(i));

  it('gives the picture that decoding whole gives, where the decoder looks no further than a cell', async () => {
    const whole = await decodeTiled(latents, shape, 64, enlarge);
    const tiled = await decodeTiled(latents, shape, 8, enlarge);
    expect(tiled.dims).toEqual(whole.dims);
    const largest = tiled.data.reduce((most, value, i) => Math.max(most, Math.abs(value - whole.data[i]!)), 0);
    expect(largest).toBeLessThan(1e-6);
  });

  it('never decodes more than a tile', async () => {
    const sizes: number[] = [];
    await decodeTiled(latents, shape, 8, (tile) => {
      sizes.push(tile.data.length);
      return enlarge(tile);
    });
    expect(Math.max(...sizes)).toBe(64);
    expect(sizes.length).toBeGreaterThan(8);
  });

  it('fades between tiles that disagree', async () => {
    let tile = 0;
    const { data } = await decodeTiled(latents, { ...shape, height: 8 }, 8, async (part) => {
      const { dims, data: values } = await enlarge(part);
      const level = tile++;
      return { dims, data: values.map(() => level) };
    });
    const row = data.subarray(0, shape.width * CELL_PX);
    const steps = row.subarray(1).map((value, i) => Math.abs(value - row[i]!));
    expect(Math.max(...steps)).toBeLessThan(0.5);
  });
});

describe('tiles along a line', () => {
  it.each([
    [10, 16, 4, 1],
    [16, 16, 4, 1],
    [17, 16, 4, 2],
    [100, 16, 4, 8],
  ])('of %d cells, %d long with an overlap of %d, are %d', (total, length, overlap, count) => {
    const tiles = tilesAlong(total, length, overlap);
    expect(tiles).toHaveLength(count);
    expect(tiles.at(-1)!.start + tiles.at(-1)!.length).toBe(total);
    for (const [i, { start }] of tiles.entries())
      if (i > 0) expect(tiles[i - 1]!.start + length - start).toBeGreaterThanOrEqual(overlap);
  });
});
