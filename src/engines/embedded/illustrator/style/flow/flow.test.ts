import { describe, expect, it } from 'vitest';
import { hashCell } from '../../maths/random.ts';
import { createRaster, type Raster } from '../raster/raster.ts';
import { kuwahara } from './kuwahara.ts';
import { lineStrength } from './lines.ts';
import { flowOf } from './tensor.ts';

const SIZE = 48;

function picture(channels: number, colour: (x: number, y: number) => number): Raster {
  const raster = createRaster(SIZE, SIZE, channels);
  for (let y = 0; y < SIZE; y++) {
    for (let x = 0; x < SIZE; x++)
      raster.values.fill(colour(x, y), (y * SIZE + x) * channels, (y * SIZE + x + 1) * channels);
  }
  return raster;
}

describe('flowOf', () => {
  it.each([
    ['along x', 0, (_x: number, y: number) => Math.sin(y * 0.6)],
    ['along y', Math.PI / 2, (x: number) => Math.sin(x * 0.6)],
    ['along the falling diagonal', Math.PI / 4, (x: number, y: number) => Math.sin((x - y) * 0.5)],
  ])('finds stripes %s', (_name, angle, stripes) => {
    const flow = flowOf(picture(1, stripes), 2);
    const i = (SIZE / 2) * SIZE + SIZE / 2;
    const cosine = Math.abs(flow.alongX[i]! * Math.cos(angle) + flow.alongY[i]! * Math.sin(angle));
    expect(cosine).toBeGreaterThan(0.995);
    expect(flow.anisotropy[i]).toBeGreaterThan(0.9);
  });
});

describe('kuwahara', () => {
  it('flattens noise and keeps an edge sharp', () => {
    const noisy = picture(3, (x, y) => (x < SIZE / 2 ? 0.3 : 0.7) + (hashCell(x, y) - 0.5) * 0.12);
    const result = kuwahara(noisy, flowOf(noisy, 2), { radiusPx: 4 });
    const at = (x: number): number => result.values[(20 * SIZE + x) * 3]!;
    expect(Math.abs(at(10) - 0.3)).toBeLessThan(0.025);
    expect(Math.abs(at(38) - 0.7)).toBeLessThan(0.025);
    // A blur of the same width would leave about 0.45 and 0.55 beside the edge.
    expect(at(SIZE / 2 - 2)).toBeLessThan(0.36);
    expect(at(SIZE / 2 + 1)).toBeGreaterThan(0.64);
  });
});

describe('lineStrength', () => {
  it('finds a dark line, and nothing on a slope', () => {
    const drawn = picture(1, (x, y) => (Math.abs(x - 24) < 1 ? 0.15 : 0.6 + y * 0.002));
    const lines = lineStrength(drawn, flowOf(drawn, 1.5), { sigmaPx: 1, followPx: 5 });
    expect(lines.values[20 * SIZE + 24]).toBeGreaterThan(0.3);
    expect(lines.values[20 * SIZE + 10]).toBeLessThan(0.02);
  });
});
